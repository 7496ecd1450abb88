/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 14	2-3 24	4-7 31	8+ 18
alone|first|	1 -7	4-7 14	8+ 18
alone|inside|	1 -8	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 9	8+ 8
best-gap|according-to|according|gap|according-to|,qs|	8+ 7
best-gap|according-to|according|gap|according-to|,sc|	8+ 7
best-gap|according-to|according|gap|according-to|,s|	1 -7	2-3 -7	4-7 -8
best-gap|according-to|according|gap|according-to|,|	1 6	2-3 15	4-7 23	8+ 16
best-gap|according-to|according|gap|according-to|;|	2-3 -9	8+ 11
best-gap|according-to|according|gap|according-to|c|	4-7 9
best-gap|according-to|according|gap|according-to|q,|	2-3 10
best-gap|according-to|according|gap|according-to|s,|	4-7 12
best-gap|according-to|according|gap|according-to||	1 -10	2-3 10	4-7 9
best-gap|colon|naked||	1 -11
best-gap|interview|naked||	4-7 9
best-gap|named-before|naked||	2-3 25	8+ 12
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
best-gap|possessor|naked||	1 -11	2-3 -16
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -13	2-3 -16	4-7 -10
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -10	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,s|	8+ 11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -12	8+ 11
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	1 6	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 7	8+ 7
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -11
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 13	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	1 -11	2-3 7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	4-7 9
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	2-3 8	8+ 13
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 8	2-3 10	4-7 12	8+ 6
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -9	2-3 -9
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 7	4-7 6	8+ 16
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -14
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	4-7 15	8+ 8
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 9
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -10	2-3 6	4-7 19	8+ 15
best-gap|sentence-after|direct|gap|sentence-after||	4-7 9	8+ 15
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 8	4-7 11
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10	4-7 7
best-gap|sentence-after|saying|gap|sentence-after||	1 -10	2-3 -13	8+ 15
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 12
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -11
best-gap|sentence-before|according|gap|sentence-before|,|	1 -7	8+ 14
best-gap|sentence-before|according|gap|sentence-before||	4-7 -6
best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 11
best-gap|sentence-before|direct|gap|sentence-before|sq|	2-3 -6
best-gap|sentence-before|direct|gap|sentence-before|s|	2-3 -7
best-gap|sentence-before|direct|gap|sentence-before||	4-7 -8	8+ 9
best-gap|sentence-before|judging|gap|sentence-before||	4-7 9
best-gap|sentence-before|other|gap|sentence-before||	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|,;|	1 11	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|,c;|	8+ 8
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 9	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 12
best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 12	4-7 18	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -8	2-3 -12	4-7 25	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|;q|	2-3 -11
best-gap|sentence-before|saying|gap|sentence-before|;|	4-7 10	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -6
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -7	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|sq|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before||	2-3 12	4-7 21	8+ 10
best-gap|sentence-before|thinking|gap|sentence-before||	8+ 7
best-gap|signature|naked||	1 -12	2-3 -11	4-7 -12	8+ 15
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 7	8+ 14
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 8	4-7 6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 10	4-7 -6
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -11	2-3 -8	4-7 -6	8+ 12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -12
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 6	2-3 -17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	8+ 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -10	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -10	2-3 14	4-7 13	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	4-7 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|sqc|	2-3 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 10	2-3 -6	4-7 21	8+ 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	4-7 6	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 9	4-7 12	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -8	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 8	4-7 19	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 10	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 7	2-3 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 12	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -7	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -11	2-3 12	4-7 6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9	4-7 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 12	4-7 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 10	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -13	4-7 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 10	4-7 9	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 7
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 11
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 -6	4-7 12
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -17	2-3 -8	4-7 10
best-gap|topic|naked||	1 6	4-7 -8	8+ 21
best-gap|transcript|naked||	8+ 11
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -9	4-7 20	8+ 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 8	4-7 20	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -6
best-intro|'|saying|0|	2-3 -9
best-intro|(|naked|1|	1 -8
best-intro|,|according|1|	4-7 14	8+ 6
best-intro|,|according|2-4|	2-3 -8	4-7 8
best-intro|,|according|5-10|	4-7 12
best-intro|,|according|far|	4-7 9
best-intro|,|apposed|-4|	1 -7
best-intro|,|apposed|far|	2-3 9
best-intro|,|direct|2-4|	2-3 10
best-intro|,|judging|2-4|	1 -9	2-3 -7	4-7 10
best-intro|,|judging|5-10|	4-7 7
best-intro|,|naked|0|	4-7 -6
best-intro|,|naked|2-4|	1 -12
best-intro|,|naked|5-10|	1 -15	4-7 12
best-intro|,|naked|far|	1 -12	4-7 13	8+ 7
best-intro|,|other|0|	2-3 -6
best-intro|,|saying|-4|	4-7 -6
best-intro|,|saying|0|	2-3 -8
best-intro|,|saying|1|	4-7 15	8+ 13
best-intro|,|saying|2-4|	4-7 15	8+ 13
best-intro|,|saying|5-10|	1 -12	4-7 17	8+ 10
best-intro|,|saying|far|	4-7 16
best-intro|-|naked|2-4|	8+ 6
best-intro|:|according|1|	2-3 14	8+ 11
best-intro|:|according|5-10|	8+ 6
best-intro|:|apposed|2-4|	8+ 13
best-intro|:|apposed|5-10|	4-7 6
best-intro|:|direct|0|	8+ 11
best-intro|:|direct|2-4|	8+ 12
best-intro|:|direct|5-10|	2-3 -9
best-intro|:|judging|1|	2-3 9	4-7 7	8+ 7
best-intro|:|judging|2-4|	2-3 13	4-7 7	8+ 9
best-intro|:|judging|5-10|	1 -10	4-7 6
best-intro|:|naked|1|	1 -10
best-intro|:|naked|2-4|	2-3 10	4-7 16	8+ 24
best-intro|:|naked|5-10|	2-3 17
best-intro|:|naked|far|	1 7	8+ 16
best-intro|:|saying|0|	4-7 16	8+ 15
best-intro|:|saying|1|	2-3 8	4-7 8	8+ 19
best-intro|:|saying|2-4|	2-3 13	8+ 19
best-intro|:|saying|5-10|	4-7 9
best-intro|:|saying|far|	1 -14	2-3 -8	8+ 15
best-intro|:|thinking|2-4|	4-7 6	8+ 11
best-intro|;|according|1|	4-7 9
best-intro|;|naked|1|	4-7 -7
best-intro|adverb|judging|2-4|	1 7	2-3 6	4-7 10
best-intro|adverb|naked|5-10|	2-3 10
best-intro|adverb|saying|1|	2-3 -9
best-intro|adverb|saying|2-4|	4-7 -6
best-intro|adverb|saying|5-10|	2-3 -10	4-7 11
best-intro|auxiliary|according|1|	2-3 6	4-7 12
best-intro|auxiliary|according|2-4|	2-3 12	4-7 12
best-intro|auxiliary|according|5-10|	4-7 18	8+ 7
best-intro|auxiliary|according|far|	4-7 10
best-intro|auxiliary|direct|0|	2-3 -8
best-intro|auxiliary|direct|2-4|	4-7 10
best-intro|auxiliary|judging|2-4|	1 -14	2-3 9
best-intro|auxiliary|naked|1|	4-7 8
best-intro|auxiliary|naked|2-4|	1 -8	2-3 -10	8+ 7
best-intro|auxiliary|naked|5-10|	1 -13	4-7 19	8+ 9
best-intro|auxiliary|naked|far|	2-3 16	4-7 14
best-intro|auxiliary|saying|0|	2-3 -6
best-intro|auxiliary|saying|1|	1 11	2-3 7	4-7 11
best-intro|auxiliary|saying|2-4|	2-3 13	8+ 17
best-intro|auxiliary|saying|5-10|	1 8	2-3 7	4-7 22	8+ 13
best-intro|auxiliary|saying|far|	4-7 17
best-intro|auxiliary|thinking|5-10|	4-7 8
best-intro|auxiliary|thinking|far|	2-3 9
best-intro|capital|according|0|	4-7 -8
best-intro|capital|according|5-10|	2-3 7	4-7 7
best-intro|capital|apposed|2-4|	2-3 8
best-intro|capital|direct|2-4|	1 -10
best-intro|capital|judging|0|	1 7	2-3 -10
best-intro|capital|judging|1|	2-3 9
best-intro|capital|judging|2-4|	4-7 10
best-intro|capital|naked|0|	2-3 -10	8+ 8
best-intro|capital|naked|1|	1 -9	2-3 -6
best-intro|capital|naked|2-4|	1 -23	2-3 -12	4-7 10	8+ 9
best-intro|capital|naked|5-10|	8+ 7
best-intro|capital|naked|far|	1 -15	2-3 -8
best-intro|capital|saying|0|	1 -14	4-7 11
best-intro|capital|saying|1|	2-3 -10
best-intro|capital|saying|2-4|	4-7 20
best-intro|capital|saying|5-10|	1 10	2-3 13	4-7 13
best-intro|capital|saying|far|	2-3 6	4-7 9
best-intro|coordinator|judging|2-4|	1 -8
best-intro|coordinator|naked|5-10|	1 -8	4-7 9
best-intro|coordinator|naked|far|	1 -7	2-3 -9
best-intro|coordinator|saying|0|	2-3 -13
best-intro|coordinator|saying|5-10|	1 -9	2-3 16	4-7 11
best-intro|coordinator|saying|far|	1 -10
best-intro|determiner|according|1|	4-7 -8
best-intro|determiner|according|2-4|	4-7 14
best-intro|determiner|according|5-10|	1 -12	2-3 8
best-intro|determiner|according|far|	2-3 -10
best-intro|determiner|apposed|-11|	2-3 -7
best-intro|determiner|direct|0|	2-3 -7
best-intro|determiner|direct|2-4|	1 6
best-intro|determiner|direct|5-10|	2-3 -10
best-intro|determiner|judging|1|	4-7 11
best-intro|determiner|judging|2-4|	2-3 -8	4-7 6
best-intro|determiner|judging|5-10|	1 13	2-3 -7
best-intro|determiner|judging|far|	1 6	2-3 -13
best-intro|determiner|naked|0|	1 -7
best-intro|determiner|naked|2-4|	2-3 -11
best-intro|determiner|naked|5-10|	1 10	4-7 9	8+ 10
best-intro|determiner|naked|far|	4-7 10
best-intro|determiner|other|0|	1 -12
best-intro|determiner|other|1|	2-3 -6
best-intro|determiner|saying|0|	1 -9	2-3 -9
best-intro|determiner|saying|1|	1 8	4-7 8
best-intro|determiner|saying|2-4|	1 10	8+ 9
best-intro|determiner|saying|5-10|	1 -14	2-3 -17
best-intro|determiner|saying|far|	1 6
best-intro|determiner|thinking|2-4|	2-3 -7
best-intro|determiner|thinking|5-10|	2-3 -8
best-intro|possessive|naked|1|	2-3 -9
best-intro|possessive|naked|5-10|	2-3 6
best-intro|preposition|according|2-4|	1 -11
best-intro|preposition|according|5-10|	4-7 11
best-intro|preposition|according|far|	1 -12	2-3 -8	4-7 13
best-intro|preposition|direct|0|	1 -6
best-intro|preposition|direct|2-4|	1 6	2-3 -11
best-intro|preposition|direct|5-10|	1 -9	2-3 -8
best-intro|preposition|direct|far|	2-3 6
best-intro|preposition|judging|0|	2-3 -8
best-intro|preposition|judging|1|	1 9	4-7 11
best-intro|preposition|judging|2-4|	1 7	4-7 16	8+ 6
best-intro|preposition|judging|5-10|	1 -9
best-intro|preposition|naked|0|	2-3 -6
best-intro|preposition|naked|1|	2-3 -16
best-intro|preposition|naked|5-10|	1 -7	2-3 -6	8+ 16
best-intro|preposition|naked|far|	8+ 8
best-intro|preposition|other|1|	1 -7	2-3 -7
best-intro|preposition|saying|0|	1 -10	2-3 -7
best-intro|preposition|saying|1|	1 10	8+ 9
best-intro|preposition|saying|2-4|	1 -20	2-3 7	4-7 17
best-intro|preposition|saying|far|	2-3 -7
best-intro|pronoun|according|1|	2-3 8
best-intro|pronoun|judging|1|	4-7 12
best-intro|pronoun|naked|2-4|	2-3 10	4-7 13
best-intro|pronoun|naked|5-10|	1 -11	4-7 8
best-intro|pronoun|saying|1|	1 9	4-7 10
best-intro|pronoun|saying|2-4|	2-3 8	4-7 14	8+ 10
best-intro|pronoun|saying|5-10|	2-3 11	4-7 9
best-intro|quote|naked|5-10|	4-7 8
best-intro|quote|saying|0|	4-7 7	8+ 8
best-intro|quote|saying|1|	4-7 8
best-intro|start|according|1|	1 -11	4-7 9	8+ 6
best-intro|start|apposition|2-4|	2-3 -9
best-intro|start|direct|0|	8+ 13
best-intro|start|direct|far|	8+ 8
best-intro|start|judging|0|	1 -9
best-intro|start|judging|1|	4-7 8
best-intro|start|naked|0|	4-7 15	8+ 17
best-intro|start|naked|1|	2-3 -12	8+ 23
best-intro|start|naked|2-4|	2-3 -8	4-7 16	8+ 8
best-intro|start|naked|5-10|	2-3 -10	4-7 17	8+ 13
best-intro|start|naked|far|	2-3 16	4-7 29	8+ 10
best-intro|start|other|1|	4-7 9	8+ 11
best-intro|start|saying|0|	1 18	2-3 31	4-7 33	8+ 18
best-intro|start|saying|1|	2-3 13	4-7 22	8+ 7
best-intro|start|saying|2-4|	2-3 -11	4-7 18	8+ 7
best-intro|start|saying|far|	4-7 12
best-intro|start|thinking|0|	4-7 7	8+ 12
best-intro|stop|according|1|	4-7 14	8+ 8
best-intro|stop|according|5-10|	1 -11	4-7 8	8+ 10
best-intro|stop|according|far|	8+ 13
best-intro|stop|direct|0|	4-7 10	8+ 6
best-intro|stop|direct|2-4|	8+ 7
best-intro|stop|direct|5-10|	4-7 12	8+ 11
best-intro|stop|direct|far|	4-7 11
best-intro|stop|judging|0|	2-3 -6
best-intro|stop|judging|1|	4-7 10	8+ 7
best-intro|stop|judging|2-4|	4-7 9
best-intro|stop|naked|1|	1 8	2-3 13	4-7 -7	8+ 20
best-intro|stop|naked|2-4|	1 14	2-3 16	4-7 6	8+ 8
best-intro|stop|naked|5-10|	2-3 13	4-7 16	8+ 10
best-intro|stop|naked|far|	1 11	4-7 9	8+ 11
best-intro|stop|other|1|	1 12	2-3 11	4-7 24	8+ 11
best-intro|stop|saying|0|	1 20	2-3 17	4-7 38	8+ 14
best-intro|stop|saying|1|	1 14	2-3 33	4-7 34	8+ 8
best-intro|stop|saying|2-4|	2-3 18	4-7 29	8+ 8
best-intro|stop|saying|5-10|	4-7 26	8+ 17
best-intro|stop|saying|far|	2-3 6	4-7 17	8+ 12
best-intro|stop|thinking|0|	4-7 8
best-intro|stop|thinking|2-4|	2-3 8	8+ 7
best-intro|subordinator|according|5-10|	4-7 11
best-intro|subordinator|direct|2-4|	1 -11	2-3 -7
best-intro|subordinator|judging|1|	2-3 -13	4-7 10
best-intro|subordinator|judging|2-4|	2-3 8	4-7 20	8+ 9
best-intro|subordinator|judging|5-10|	2-3 10	4-7 9
best-intro|subordinator|naked|1|	2-3 -8
best-intro|subordinator|naked|5-10|	2-3 -10	8+ 9
best-intro|subordinator|naked|far|	1 -13	2-3 -9
best-intro|subordinator|saying|0|	2-3 -11
best-intro|subordinator|saying|2-4|	2-3 -11
best-intro|subordinator|saying|5-10|	2-3 -11	4-7 15
best-intro|subordinator|saying|far|	4-7 11
best-intro|that|judging|1|	4-7 8
best-intro|that|naked|2-4|	2-3 8	4-7 11	8+ 9
best-intro|that|naked|5-10|	4-7 13	8+ 6
best-intro|that|naked|far|	4-7 17
best-intro|that|saying|1|	1 -15	2-3 -10	4-7 13
best-intro|that|saying|2-4|	1 -12	2-3 14	4-7 13	8+ 8
best-intro|that|saying|5-10|	4-7 6	8+ 9
best-intro|that|saying|far|	4-7 10
best-intro|verb-judging|according|5-10|	2-3 6
best-intro|verb-judging|judging|0|	1 -6	4-7 16
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|judging|5-10|	2-3 -9
best-intro|verb-judging|naked|2-4|	1 7	4-7 10
best-intro|verb-judging|naked|5-10|	2-3 -9	4-7 10
best-intro|verb-judging|naked|far|	1 7	2-3 -12
best-intro|verb-judging|saying|0|	4-7 -7
best-intro|verb-judging|saying|5-10|	1 7	4-7 9
best-intro|verb-judging|saying|far|	1 -11	2-3 -9	4-7 7
best-intro|verb-saying|according|2-4|	2-3 -6	4-7 -6
best-intro|verb-saying|judging|2-4|	2-3 12	4-7 8	8+ 9
best-intro|verb-saying|naked|2-4|	1 13	2-3 -6	4-7 13
best-intro|verb-saying|naked|5-10|	1 8	2-3 -9	4-7 -10	8+ 9
best-intro|verb-saying|naked|far|	1 -8
best-intro|verb-saying|saying|0|	4-7 -8	8+ -7
best-intro|verb-saying|saying|2-4|	1 -11	2-3 8
best-intro|verb-thinking|judging|2-4|	4-7 6
best-intro|verb-thinking|naked|5-10|	2-3 12
best-intro|verb-thinking|saying|2-4|	1 -9	4-7 15
best-intro|verb-thinking|saying|5-10|	1 -11	4-7 12
best-intro|verb-thinking|thinking|0|	1 -9
best-intro|word|according|0|	4-7 10
best-intro|word|according|1|	1 9	4-7 16
best-intro|word|according|2-4|	1 10	2-3 14	4-7 24	8+ 9
best-intro|word|according|5-10|	1 -6	8+ 7
best-intro|word|according|far|	1 -9	2-3 -9	4-7 24	8+ 7
best-intro|word|apposed|far|	1 -8
best-intro|word|direct|0|	1 -6	2-3 -6
best-intro|word|direct|1|	2-3 -11
best-intro|word|direct|2-4|	1 -9	4-7 8
best-intro|word|direct|5-10|	1 -7	2-3 -7
best-intro|word|direct|far|	1 -8	2-3 -11
best-intro|word|judging|0|	2-3 -12
best-intro|word|judging|2-4|	1 7	8+ 6
best-intro|word|naked|0|	1 -15	2-3 -9
best-intro|word|naked|1|	1 -19	2-3 -8
best-intro|word|naked|2-4|	4-7 -13	8+ 9
best-intro|word|naked|5-10|	4-7 -6	8+ 16
best-intro|word|naked|far|	1 -8	2-3 6	8+ 12
best-intro|word|saying|0|	1 -17	8+ 9
best-intro|word|saying|1|	1 -10	8+ 9
best-intro|word|saying|2-4|	1 -8	2-3 -6	4-7 6	8+ 15
best-intro|word|saying|5-10|	1 -11	4-7 8	8+ 16
best-intro|word|saying|far|	2-3 9
best-intro|word|thinking|2-4|	1 -7	4-7 10
best-intro|word|thinking|5-10|	4-7 9
best-intro|’|judging|2-4|	4-7 7
best-lead|lower|,|according|	according-to 21
best-lead|lower|,|direct|	speaker-then-quote 7
best-lead|lower|,|judging|	speaker-then-quote -10
best-lead|lower|,|naked|	named-nearby 9
best-lead|lower|,|saying|	quote-then-speaker -6	quote-then-verb 13	sentence-before 12	speaker-then-quote 28
best-lead|lower|:|direct|	speaker-then-quote -10
best-lead|lower|:|naked|	colon -7	named-nearby 10	topic -9
best-lead|lower|:|saying|	quote-then-verb 11	speaker-then-quote -10
best-lead|lower|;|according|	according-to 9
best-lead|lower|adverb|direct|	speaker-then-quote 13
best-lead|lower|adverb|judging|	speaker-then-quote 6
best-lead|lower|adverb|naked|	topic 6
best-lead|lower|adverb|saying|	sentence-before -8
best-lead|lower|auxiliary|according|	according-to 19
best-lead|lower|auxiliary|judging|	speaker-then-quote -10
best-lead|lower|auxiliary|naked|	possessor -10	topic 14
best-lead|lower|auxiliary|other|	quote-then-verb 10
best-lead|lower|auxiliary|saying|	quote-then-speaker 7	speaker-then-quote 27	verb-then-speaker -6
best-lead|lower|auxiliary|shared|	quote-then-speaker -9
best-lead|lower|auxiliary|thinking|	speaker-then-quote 11
best-lead|lower|capital|apposed|	speaker-then-quote 8
best-lead|lower|capital|judging|	speaker-then-quote 9
best-lead|lower|capital|naked|	named-nearby 7
best-lead|lower|capital|saying|	quote-then-verb -6	sentence-before 9	speaker-then-quote 26
best-lead|lower|coordinator|naked|	named-nearby 6	topic -6
best-lead|lower|coordinator|saying|	quote-then-speaker 7	sentence-after -11	speaker-then-quote 12
best-lead|lower|determiner|according|	according-to -7
best-lead|lower|determiner|apposed|	quote-then-speaker -11	speaker-then-quote -16
best-lead|lower|determiner|direct|	quote-then-speaker -11
best-lead|lower|determiner|judging|	quote-then-speaker -12	sentence-before -6
best-lead|lower|determiner|naked|	topic -10
best-lead|lower|determiner|saying|	quote-then-speaker -16	quote-then-verb 13
best-lead|lower|possessive|naked|	possessor -8
best-lead|lower|preposition|according|	sentence-before -12
best-lead|lower|preposition|apposed|	speaker-then-quote -9
best-lead|lower|preposition|direct|	quote-then-speaker -6
best-lead|lower|preposition|other|	quote-then-verb -6
best-lead|lower|preposition|saying|	quote-then-speaker -13	sentence-before -7	speaker-then-quote 6
best-lead|lower|pronoun|naked|	topic 10
best-lead|lower|pronoun|saying|	speaker-then-quote 13
best-lead|lower|pronoun|thinking|	quote-then-speaker 9
best-lead|lower|subordinator|according|	according-to 15
best-lead|lower|subordinator|direct|	speaker-then-quote -11
best-lead|lower|subordinator|judging|	speaker-then-quote 16
best-lead|lower|subordinator|naked|	topic -9
best-lead|lower|subordinator|saying|	sentence-after -13	sentence-before 8	speaker-then-quote -6
best-lead|lower|that|according|	according-to 8
best-lead|lower|that|judging|	speaker-then-quote 12
best-lead|lower|that|naked|	named-nearby 21	topic 9
best-lead|lower|that|saying|	sentence-before 8
best-lead|lower|verb-judging|naked|	named-nearby -13	topic 14
best-lead|lower|verb-judging|saying|	speaker-then-quote 9
best-lead|lower|verb-saying|according|	according-to -7
best-lead|lower|verb-saying|saying|	speaker-then-quote 7
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|word|according|	according-to 21
best-lead|lower|word|apposed|	quote-then-speaker -9	speaker-then-quote 10
best-lead|lower|word|direct|	quote-then-speaker -12	sentence-before -8
best-lead|lower|word|naked|	named-nearby 6	possessor -9
best-lead|lower|word|saying|	speaker-then-quote 7
best-lead|other|start|naked|	named-before 7
best-lead|other|start|saying|	sentence-after 6
best-lead|other|stop|naked|	named-before 6
best-lead|other|stop|saying|	quote-then-verb 6
best-lead|other|that|saying|	speaker-then-quote -6
best-lead|other|verb-saying|saying|	speaker-then-quote 6
best-lead|other|word|naked|	topic -7
best-lead|other|word|saying|	speaker-then-quote -6
best-lead|upper|'|saying|	quote-then-speaker -9
best-lead|upper|(|naked|	named-nearby -11
best-lead|upper|(|saying|	speaker-then-quote -9
best-lead|upper|)|naked|	interview 8
best-lead|upper|,|apposed|	quote-then-speaker -6
best-lead|upper|,|naked|	named-nearby -14	possessor -8	topic -14
best-lead|upper|,|other|	quote-then-verb -6
best-lead|upper|,|relative|	speaker-then-quote -8
best-lead|upper|,|saying|	quote-then-speaker -17	quote-then-verb -7	verb-then-speaker -8
best-lead|upper|-|naked|	named-nearby 6
best-lead|upper|:|apposed|	speaker-then-quote 10
best-lead|upper|:|apposition|	sentence-before 9
best-lead|upper|:|direct|	sentence-after 9	sentence-before 7	speaker-then-quote -7
best-lead|upper|:|judging|	speaker-then-quote 12
best-lead|upper|:|naked|	interview 6	named-nearby 21
best-lead|upper|:|other|	quote-then-verb -7
best-lead|upper|:|saying|	quote-then-speaker 11	sentence-after 17	speaker-then-quote 9
best-lead|upper|:|thinking|	speaker-then-quote 12
best-lead|upper|adverb|naked|	topic -12
best-lead|upper|auxiliary|direct|	speaker-then-quote -8
best-lead|upper|auxiliary|naked|	named-nearby -11	possessor -6
best-lead|upper|capital|according|	according-to -8
best-lead|upper|capital|direct|	speaker-then-quote -11
best-lead|upper|capital|judging|	quote-then-verb -9
best-lead|upper|capital|naked|	named-nearby -16	signature -6	topic -8
best-lead|upper|capital|other|	quote-then-verb -8
best-lead|upper|capital|saying|	quote-then-speaker -12	quote-then-verb -6	sentence-before 7	speaker-then-quote -11
best-lead|upper|coordinator|naked|	named-nearby -9	topic -6
best-lead|upper|coordinator|saying|	speaker-then-quote -9
best-lead|upper|determiner|apposed|	speaker-then-quote -8
best-lead|upper|determiner|direct|	speaker-then-quote -8
best-lead|upper|determiner|other|	quote-then-verb -11
best-lead|upper|determiner|saying|	quote-then-speaker -10	quote-then-verb -12	sentence-before -11
best-lead|upper|determiner|thinking|	speaker-then-quote -6
best-lead|upper|possessive|naked|	named-nearby -11
best-lead|upper|possessive|saying|	speaker-then-quote -12
best-lead|upper|preposition|according|	according-to -13
best-lead|upper|preposition|direct|	sentence-before -7
best-lead|upper|preposition|judging|	quote-then-speaker -9	quote-then-verb -8	speaker-then-quote 6
best-lead|upper|preposition|naked|	named-nearby -20	possessor -6
best-lead|upper|preposition|other|	quote-then-verb -7
best-lead|upper|preposition|relative|	speaker-then-quote -7
best-lead|upper|preposition|saying|	quote-then-speaker -12	quote-then-verb -14
best-lead|upper|pronoun|saying|	speaker-then-quote -8
best-lead|upper|quote|naked|	named-before 8	topic 10
best-lead|upper|quote|saying|	quote-then-speaker 9	quote-then-verb 8	sentence-before 12
best-lead|upper|start|according|	according-to -9
best-lead|upper|start|apposition|	quote-then-speaker -9
best-lead|upper|start|direct|	paragraph-before 8	quote-then-speaker 6	sentence-after 9
best-lead|upper|start|naked|	interview 7	named-before 8	named-nearby 10	signature -12	topic 15	transcript 16
best-lead|upper|start|saying|	quote-then-speaker 20	quote-then-verb 34	sentence-after 16
best-lead|upper|start|thinking|	quote-then-speaker -6
best-lead|upper|stop|according|	according-to 13	sentence-before -11
best-lead|upper|stop|apposition|	quote-then-speaker -9	sentence-before 10
best-lead|upper|stop|direct|	quote-then-speaker 14	sentence-after 8	sentence-before -8
best-lead|upper|stop|judging|	quote-then-speaker 10	sentence-before 10
best-lead|upper|stop|naked|	named-before 7	named-nearby 22	topic 12
best-lead|upper|stop|other|	quote-then-verb 22	sentence-before 10
best-lead|upper|stop|relative|	sentence-before 11
best-lead|upper|stop|saying|	quote-then-speaker 30	quote-then-verb 23	sentence-after 12	sentence-before 39
best-lead|upper|stop|thinking|	sentence-after 8	sentence-before 10
best-lead|upper|subordinator|direct|	speaker-then-quote -7
best-lead|upper|subordinator|naked|	named-nearby -12
best-lead|upper|subordinator|relative|	speaker-then-quote -6
best-lead|upper|subordinator|saying|	speaker-then-quote -10
best-lead|upper|verb-judging|judging|	speaker-then-quote -12
best-lead|upper|verb-judging|naked|	named-nearby -12	topic -7
best-lead|upper|verb-judging|saying|	quote-then-speaker -11	sentence-before -9	speaker-then-quote -13
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|judging|	speaker-then-quote 10
best-lead|upper|verb-saying|naked|	named-nearby 8	topic -8
best-lead|upper|verb-saying|saying|	sentence-before -9	speaker-then-quote -17
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -8
best-lead|upper|word|according|	according-to -15
best-lead|upper|word|apposed|	quote-then-speaker -8	speaker-then-quote 6
best-lead|upper|word|direct|	sentence-before -10	speaker-then-quote -12
best-lead|upper|word|judging|	speaker-then-quote -17
best-lead|upper|word|naked|	named-nearby -24	topic -11
best-lead|upper|word|saying|	quote-then-speaker -13	sentence-after -9	sentence-before -13	speaker-then-quote -14	verb-then-speaker -6
best-lead|upper|word|thinking|	speaker-then-quote -7
best-lead|upper|—|saying|	sentence-before 7
best-lemma|	accusare 7	accuse 15	accuser 12	aclarar 11	acquiescer 7	acusar 13	adiantar 12	admettre 11	admit 10	affermare 7	affirmer 11	agacer -8	aggiungere 15	agree 14	alertar 7	amuser 7	announce 7	antwoorden 10	antworten 12	anunciar -8	apelar 6	apologise -14	appeler -6	apuntar 11	asegurar 11	asentir 9	ask 8	assegurar 8	assurer 6	atestar 7	attendre 7	attestieren 11	avaliar 6	avertir 9	avisar -6	avouer 9	avvertire 12	añadir -6	back -13	bautizar -12	befinden 9	begründen 9	bekennen 9	beklagen 6	believe -9	beloven 7	bemängeln 8	beschreiben 10	beslissen 8	bestätigen -10	beteuern -7	betonen -6	bevestigen -8	bill -9	blijven -7	brand -6	bromear 8	brummen 9	calificar 10	call 9	caution 8	celebrar 10	chamar -9	chant -6	chiamare -10	claim 6	comentar 13	commentare 6	compare -10	complain 11	completar 9	comunicar 9	comunicare -6	concede -8	concedere 9	concluir 7	conclure 10	condenar -6	confessare 7	confier 17	confirm 10	confirmer -8	congratulate 11	considerar 15	constateren 7	contestar -6	contester 9	corear -7	correct -6	correggere 9	corregir 9	corriger 8	counter 10	crier 11	criticar 7	croire 10	deadpan 7	decir 6	decline -6	definir 8	definire 11	demandar -8	denunciar 11	desabafar 7	describe 9	deslizar 10	destacar 11	detallar 7	dichiarare 12	difundir 9	dire 7	disclose -10	discordar 6	discrepar 12	dismiss 16	disparar -6	ditar 8	divulgar -7	dizer 7	déclarer 7	défendre 10	démentir 8	dénoncer 15	déplorer 10	désoler 7	détailler 7	elogiar 11	entgegnen 6	ergänzen 11	erkennen 9	erklären 10	erwidern 8	esclarecer -7	escribir 6	esprimere 8	estimar 10	estimer 14	exclure 7	exigir 12	explain 10	express 10	falar 14	festejar 8	find -11	fluisteren 12	foeteren 6	fordern -6	formulieren 8	frenare 6	fume 10	féliciter 15	fügen 6	garantire 7	garantizar 11	gausser 8	geben 7	gestehen 6	geven 10	giudicare 11	glimlachen 6	glisser 10	gracejar 10	grappen 10	greet 8	gridare 7	grijnzen 8	grincer 6	gritar 6	hablar 17	hadern 8	halten 9	hear 7	heben 9	heißen -16	hekelen -7	heten -14	houden 8	imager 7	indicar 11	indiquer 8	informar 9	informeren 7	insister 8	insistere 6	insistir 9	interrompere 8	introduce -12	invoquer -7	ironiser 9	ironizar 10	jubiler 7	juger 17	justificar 8	klinken 9	kommentieren 7	kritisieren -11	kündigen 7	label -15	lachen 13	lament -10	lamentarse 9	laugh 11	leer 7	leggen 9	leggere 10	lembrar 12	like 11	limitar 8	lire -12	list -22	loben 7	lodare 9	louer 11	luiden 10	lâcher 11	mahnen 10	mailen 9	mandar 6	marteler 9	mean 7	meinen 11	melden 10	message -7	moquer 8	mostrar 6	murmeln 8	muse 7	name -25	need -10	negar 14	negare 10	noemen 16	none -11	noter 8	nuancer 6	observar 8	observe 8	observer 6	offer -11	oordelen 6	opmerken 12	opposer 7	order -12	orten 9	osservare 7	overwegen 8	parler 7	peinzen 8	philosopher 8	plaider -11	plaisanter 7	plead -11	pleiten -9	pointer 6	ponderar 9	praise 9	precisar 6	precisare 13	prefer -11	preguntar -7	present -8	prevedere 9	prijzen 7	prometer 13	promettere 13	promettre 9	promise -11	proporre -6	protest 6	protestar 6	préciser 9	prédire 10	préférer 8	prévenir 10	publicar -8	qualifier 8	queixar 11	quejar -6	quejarse 8	quip 8	quote -6	raccontare -6	raise -10	rappeler -6	rate -21	read -8	reageren 8	rebater 9	recitare 10	reclamar 14	recomendar 10	reconhecer 8	reconnaître 9	reconocer 16	record -10	recordar 13	rectifier 9	referir -9	refuser -11	registrar -8	rekenen 9	relativiser 12	relever 8	remark 10	remind 9	repeat -6	replicare 11	reply 16	reprochar 8	requérir 12	responder 12	resumir 7	retorquir 6	retrucar 7	revelar 8	ribadire -6	ribattere 10	riconoscere 7	ricordare 13	riferire 8	rigoler 8	ringraziare 11	rir 6	rire 8	rispondere 15	roepen 16	rufen 10	räumen -6	réagir 7	réclamer -6	réfuter -6	réjouir 6	répliquer 8	répondre 18	résumer 11	rétorquer 12	sagen 6	saluer 14	salutare 10	sapere 11	say 21	scandire 9	scherzen 7	schließen 6	schreiben 8	scrivere -11	scusare 7	sentenciar 9	señalar 10	show -9	sign 9	sing -8	sintetizzare 6	smentire 9	soltar 10	sommen 6	sorrir 11	sostener 11	sostenere -6	sottolineare 10	souffler 10	souligner 6	soupirer 6	souri 7	sourire 16	souvenir 12	speak -8	spiegare 8	spotten 6	sprechen 13	spreken 12	staan -7	state 11	stress 10	sublinhar 8	submit 6	subrayar 8	suspirar 6	sustentar 7	tachar 9	tagliare 8	tell 24	tempérer 9	terciar 7	thank 10	tonen 11	tonner 8	trancher 11	trekken 8	urge 12	use -25	valorar 7	vatten 10	ver 14	verkünden -10	verlauten 9	verraten 9	versprechen -8	view -14	voegen 8	voir 10	vote -7	vow 10	waarschuwen 12	warnen 10	wave -8	weigeren 10	werben 7	werfen -6	wettern 8	whisper 11	widersprechen 8	wijzen 8	zeggen 7	zeigen 12	zien 7	zitieren 8	zweren 7	étonner 7	évoquer 15
best-lemma|accuse|speaker-then-quote|	2-4 10	5-10 16
best-lemma|aclarar|verb-then-speaker|	2-4 7
best-lemma|acquiescer|speaker-then-quote|	1 6
best-lemma|acrescentar|speaker-then-quote|	5-10 9
best-lemma|acusar|quote-then-verb|	1 6
best-lemma|acusar|speaker-then-quote|	2-4 9
best-lemma|add|quote-then-speaker|	0 9
best-lemma|add|sentence-before|	1 10
best-lemma|add|speaker-then-quote|	1 10
best-lemma|admettre|quote-then-verb|	1 7
best-lemma|admit|speaker-then-quote|	1 8
best-lemma|advise|quote-then-speaker|	0 7
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 7
best-lemma|affirmer|speaker-then-quote|	2-4 10
best-lemma|aggiungere|speaker-then-quote|	1 8	5-10 6
best-lemma|aggiungere|verb-then-speaker|	1 8
best-lemma|ajouter|quote-then-speaker|	2-4 10
best-lemma|ajouter|quote-then-verb|	1 6
best-lemma|ammettere|quote-then-verb|	1 8
best-lemma|amuser|quote-then-verb|	1 6
best-lemma|answer|quote-then-speaker|	0 7
best-lemma|antwoorden|quote-then-verb|	1 9
best-lemma|antworten|speaker-then-quote|	2-4 10
best-lemma|apologise|speaker-then-quote|	5-10 -11	far -9
best-lemma|appeler|speaker-then-quote|	0 -13
best-lemma|argue|quote-then-speaker|	0 -8
best-lemma|argue|speaker-then-quote|	1 -9	2-4 10	5-10 6
best-lemma|asegurar|quote-then-verb|	1 9
best-lemma|asentir|speaker-then-quote|	1 9
best-lemma|ask|quote-then-speaker|	0 11
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-after|	0 8
best-lemma|ask|sentence-before|	5-10 6
best-lemma|ask|speaker-then-quote|	1 8
best-lemma|assegurar|speaker-then-quote|	2-4 7
best-lemma|assicurare|quote-then-verb|	1 6
best-lemma|assicurare|verb-then-speaker|	1 7
best-lemma|assurer|quote-then-verb|	1 9
best-lemma|assurer|speaker-then-quote|	2-4 11
best-lemma|attaccare|speaker-then-quote|	5-10 -6
best-lemma|attendre|speaker-then-quote|	2-4 6
best-lemma|attestieren|speaker-then-quote|	2-4 8
best-lemma|avisar|quote-then-verb|	1 8
best-lemma|avisar|speaker-then-quote|	1 -8
best-lemma|avvertire|verb-then-speaker|	1 6
best-lemma|back|quote-then-speaker|	0 -7
best-lemma|back|speaker-then-quote|	0 -11
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|bekennen|quote-then-verb|	1 7
best-lemma|berichten|sentence-before|	5-10 -6
best-lemma|betonen|quote-then-verb|	1 6
best-lemma|bill|speaker-then-quote|	2-4 -9
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|brummen|quote-then-verb|	1 9
best-lemma|calificar|speaker-then-quote|	2-4 7
best-lemma|call|quote-then-speaker|	0 12
best-lemma|call|sentence-before|	far -11
best-lemma|call|speaker-then-quote|	2-4 17
best-lemma|caution|speaker-then-quote|	2-4 8
best-lemma|celebrar|speaker-then-quote|	0 10
best-lemma|chamar|speaker-then-quote|	0 -11
best-lemma|chant|quote-then-speaker|	0 10
best-lemma|chiamare|quote-then-verb|	1 10
best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -12
best-lemma|chiedere|quote-then-verb|	1 9
best-lemma|chiedere|speaker-then-quote|	0 7
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commenter|quote-then-verb|	1 9
best-lemma|compare|speaker-then-quote|	2-4 -7
best-lemma|complain|speaker-then-quote|	2-4 10
best-lemma|concedere|quote-then-verb|	1 7
best-lemma|concede|quote-then-verb|	0 8
best-lemma|concede|speaker-then-quote|	2-4 -9
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 6
best-lemma|confermare|speaker-then-quote|	1 6	2-4 -6
best-lemma|confier|quote-then-verb|	1 13
best-lemma|confirmar|speaker-then-quote|	2-4 8	far -6
best-lemma|considerar|speaker-then-quote|	0 6	2-4 11	5-10 7
best-lemma|constateren|quote-then-verb|	1 7
best-lemma|contar|quote-then-verb|	1 10
best-lemma|contestare|speaker-then-quote|	5-10 8
best-lemma|contestar|quote-then-verb|	1 7
best-lemma|contestar|speaker-then-quote|	2-4 -8
best-lemma|corear|speaker-then-quote|	0 -7
best-lemma|correct|speaker-then-quote|	2-4 -8
best-lemma|correggere|speaker-then-quote|	1 9
best-lemma|corregir|speaker-then-quote|	1 9
best-lemma|corriger|quote-then-verb|	1 7
best-lemma|croire|speaker-then-quote|	2-4 7
best-lemma|decir|quote-then-verb|	1 9
best-lemma|declarar|speaker-then-quote|	2-4 11	5-10 -8
best-lemma|decline|speaker-then-quote|	far -8
best-lemma|definire|speaker-then-quote|	2-4 10	5-10 8
best-lemma|demander|speaker-then-quote|	2-4 9
best-lemma|describe|speaker-then-quote|	1 13	2-4 12
best-lemma|deslizar|speaker-then-quote|	5-10 8
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 8
best-lemma|difundir|speaker-then-quote|	far 8
best-lemma|dire|quote-then-speaker|	2-4 8
best-lemma|dire|quote-then-verb|	1 17
best-lemma|dire|verb-then-speaker|	1 6
best-lemma|discordar|speaker-then-quote|	1 6
best-lemma|dismiss|speaker-then-quote|	2-4 15
best-lemma|dizer|quote-then-verb|	1 11
best-lemma|dizer|speaker-then-quote|	1 -6	2-4 14	5-10 9
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 7
best-lemma|dénoncer|speaker-then-quote|	0 9	2-4 7
best-lemma|déplorer|speaker-then-quote|	0 8
best-lemma|désoler|quote-then-verb|	1 7
best-lemma|détailler|quote-then-verb|	1 7
best-lemma|erkennen|speaker-then-quote|	2-4 7
best-lemma|erklären|quote-then-verb|	1 9	2-4 6
best-lemma|erwidern|quote-then-verb|	1 8
best-lemma|erzählen|quote-then-verb|	1 6
best-lemma|erzählen|sentence-before|	5-10 -6
best-lemma|escrever|quote-then-verb|	1 6
best-lemma|escribir|speaker-then-quote|	2-4 6
best-lemma|esprimere|speaker-then-quote|	0 8
best-lemma|estimer|quote-then-verb|	1 7
best-lemma|estimer|speaker-then-quote|	2-4 10	5-10 10
best-lemma|exigir|speaker-then-quote|	0 11
best-lemma|explain|quote-then-speaker|	0 12
best-lemma|explain|sentence-before|	1 6	5-10 7
best-lemma|explicar|quote-then-verb|	1 10
best-lemma|explicar|speaker-then-quote|	5-10 -6
best-lemma|expliquer|quote-then-verb|	1 10
best-lemma|expresar|speaker-then-quote|	1 9
best-lemma|faire_valoir|quote-then-verb|	1 10
best-lemma|falar|speaker-then-quote|	1 12	5-10 9
best-lemma|finden|quote-then-verb|	1 7
best-lemma|find|quote-then-speaker|	0 -11
best-lemma|find|speaker-then-quote|	0 -7	1 10	2-4 -13
best-lemma|fluisteren|quote-then-verb|	1 8
best-lemma|foeteren|quote-then-verb|	1 6
best-lemma|frenare|speaker-then-quote|	1 6
best-lemma|fume|quote-then-speaker|	0 7
best-lemma|féliciter|speaker-then-quote|	2-4 11	5-10 9
best-lemma|fügen|quote-then-verb|	1 6
best-lemma|garantire|speaker-then-quote|	2-4 7
best-lemma|garantir|speaker-then-quote|	2-4 -9	5-10 11
best-lemma|geben|quote-then-verb|	1 7
best-lemma|gestehen|quote-then-verb|	1 6
best-lemma|geven|quote-then-verb|	1 8
best-lemma|giudicare|speaker-then-quote|	2-4 11
best-lemma|glisser|quote-then-speaker|	2-4 9
best-lemma|glisser|quote-then-verb|	1 6
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|grappen|quote-then-verb|	1 10
best-lemma|grijnzen|quote-then-verb|	1 8
best-lemma|grincer|quote-then-verb|	1 6
best-lemma|gritar|speaker-then-quote|	2-4 7
best-lemma|hablar|speaker-then-quote|	1 13	2-4 10
best-lemma|halten|quote-then-verb|	1 7
best-lemma|halten|speaker-then-quote|	2-4 7
best-lemma|hear|quote-then-speaker|	0 11	1 9
best-lemma|hear|speaker-then-quote|	2-4 -6
best-lemma|heißen|speaker-then-quote|	0 -9	2-4 -11	5-10 -6
best-lemma|hekelen|speaker-then-quote|	2-4 -7
best-lemma|herinneren|quote-then-verb|	1 7
best-lemma|heten|speaker-then-quote|	0 -8	2-4 -11
best-lemma|houden|quote-then-verb|	1 7
best-lemma|houden|speaker-then-quote|	2-4 7
best-lemma|imager|quote-then-verb|	1 7
best-lemma|indicar|speaker-then-quote|	far 10
best-lemma|indiquer|quote-then-verb|	1 7
best-lemma|indiquer|speaker-then-quote|	2-4 9
best-lemma|informar|quote-then-verb|	1 8
best-lemma|informar|speaker-then-quote|	far 7
best-lemma|insister|quote-then-speaker|	2-4 6
best-lemma|invitare|speaker-then-quote|	5-10 8
best-lemma|invoquer|speaker-then-quote|	1 -7
best-lemma|ironiser|quote-then-verb|	1 8
best-lemma|ironizar|quote-then-verb|	1 9
best-lemma|ironizar|speaker-then-quote|	2-4 7
best-lemma|joke|quote-then-speaker|	0 8
best-lemma|joke|quote-then-verb|	0 9
best-lemma|joke|speaker-then-quote|	5-10 7
best-lemma|juger|speaker-then-quote|	0 10	2-4 15
best-lemma|justificar|speaker-then-quote|	5-10 9
best-lemma|klinken|quote-then-verb|	1 6
best-lemma|kündigen|speaker-then-quote|	2-4 10
best-lemma|label|quote-then-speaker|	2-4 -10
best-lemma|label|speaker-then-quote|	0 -9
best-lemma|lachen|quote-then-verb|	1 7
best-lemma|lachen|sentence-after|	0 10
best-lemma|lamentar|quote-then-verb|	1 8
best-lemma|lamentar|sentence-before|	far 7
best-lemma|lamentar|speaker-then-quote|	5-10 11
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 9
best-lemma|lassen|speaker-then-quote|	5-10 6
best-lemma|laten|quote-then-verb|	1 10
best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -7
best-lemma|laugh|quote-then-speaker|	0 9
best-lemma|leggen|quote-then-verb|	1 10
best-lemma|leggere|quote-then-speaker|	1 8
best-lemma|lembrar|quote-then-verb|	1 8
best-lemma|lembrar|sentence-before|	5-10 9
best-lemma|like|speaker-then-quote|	5-10 7
best-lemma|limitar|speaker-then-quote|	5-10 7
best-lemma|lire|quote-then-speaker|	2-4 8
best-lemma|lire|quote-then-verb|	1 10
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|speaker-then-quote|	1 -10	2-4 -14
best-lemma|llamar|speaker-then-quote|	0 -9
best-lemma|louer|speaker-then-quote|	1 10
best-lemma|luiden|quote-then-verb|	1 11
best-lemma|lâcher|quote-then-verb|	1 10
best-lemma|lâcher|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 9
best-lemma|mandar|speaker-then-quote|	5-10 7
best-lemma|marteler|quote-then-speaker|	2-4 9
best-lemma|meinen|quote-then-verb|	1 6
best-lemma|melden|quote-then-verb|	1 9
best-lemma|name|speaker-then-quote|	0 -14	1 -6	5-10 -14
best-lemma|negar|speaker-then-quote|	2-4 6
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|nennen|speaker-then-quote|	2-4 8
best-lemma|noemen|speaker-then-quote|	1 8	2-4 13	5-10 7
best-lemma|none|according-to|	1 14	2-4 13
best-lemma|none|colon|	5-10 15	far 6
best-lemma|none|interview|	far 12
best-lemma|none|named-before|	2-4 23	5-10 7	far 6
best-lemma|none|named-nearby|	1 6
best-lemma|none|paragraph-before|	far 13
best-lemma|none|possessor|	1 -8	2-4 -12	5-10 -11
best-lemma|none|quote-then-speaker|	-11 -10	-3 -10	-4 -6	-5 -12	-6 -6	-9 -7	0 -9	1 -12	5-10 -6
best-lemma|none|sentence-after|	5-10 -7
best-lemma|none|sentence-before|	1 11	2-4 -7	5-10 -10	far -19
best-lemma|none|signature|	1 -16
best-lemma|none|speaker-then-quote|	0 -6	1 -6	5-10 -10
best-lemma|none|topic|	0 -9	1 -9
best-lemma|none|transcript|	0 6
best-lemma|note|quote-then-speaker|	0 -6
best-lemma|note|speaker-then-quote|	2-4 11
best-lemma|nuancer|quote-then-verb|	1 6
best-lemma|object|speaker-then-quote|	5-10 7
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|opinar|speaker-then-quote|	2-4 9
best-lemma|opmerken|quote-then-verb|	1 9
best-lemma|opposer|quote-then-speaker|	2-4 7
best-lemma|order|speaker-then-quote|	far -7
best-lemma|osservare|quote-then-verb|	1 7
best-lemma|parlare|speaker-then-quote|	2-4 10	5-10 6
best-lemma|parler|speaker-then-quote|	1 7
best-lemma|pedir|sentence-before|	far -8
best-lemma|pedir|speaker-then-quote|	0 7	2-4 11	5-10 15
best-lemma|plaider|quote-then-verb|	1 7
best-lemma|plaider|speaker-then-quote|	2-4 -10
best-lemma|plaisanter|quote-then-verb|	1 7
best-lemma|point|speaker-then-quote|	far 7
best-lemma|post|quote-then-speaker|	0 9
best-lemma|post|speaker-then-quote|	2-4 11
best-lemma|praise|speaker-then-quote|	0 9
best-lemma|precisare|quote-then-verb|	1 7
best-lemma|precisare|speaker-then-quote|	2-4 10
best-lemma|preferir|speaker-then-quote|	2-4 -6
best-lemma|prefer|speaker-then-quote|	0 -9
best-lemma|preguntar|sentence-after|	1 6
best-lemma|prometer|speaker-then-quote|	2-4 9
best-lemma|promettere|quote-then-verb|	1 7
best-lemma|promettere|speaker-then-quote|	0 10
best-lemma|promettre|speaker-then-quote|	2-4 6	5-10 12
best-lemma|promise|speaker-then-quote|	2-4 -11
best-lemma|proporre|speaker-then-quote|	5-10 -12
best-lemma|préciser|speaker-then-quote|	5-10 8
best-lemma|prévenir|quote-then-verb|	1 9
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|speaker-then-quote|	1 6
best-lemma|quip|quote-then-speaker|	0 7
best-lemma|quote|quote-then-speaker|	0 6
best-lemma|quote|speaker-then-quote|	2-4 -8
best-lemma|raccontare|quote-then-verb|	1 8	5-10 -10
best-lemma|raccontare|speaker-then-quote|	5-10 8
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|raise|speaker-then-quote|	5-10 -10
best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 10
best-lemma|rate|speaker-then-quote|	2-4 -13
best-lemma|read|quote-then-speaker|	0 11
best-lemma|read|speaker-then-quote|	0 -20	1 9	5-10 12
best-lemma|reageren|quote-then-verb|	1 8
best-lemma|reageren|speaker-then-quote|	2-4 6
best-lemma|rebater|speaker-then-quote|	1 7
best-lemma|recall|quote-then-speaker|	0 9
best-lemma|recall|sentence-before|	1 9
best-lemma|reconhecer|speaker-then-quote|	0 8
best-lemma|reconnaître|quote-then-verb|	1 8
best-lemma|reconnaître|speaker-then-quote|	5-10 6
best-lemma|reconocer|speaker-then-quote|	5-10 10
best-lemma|recordar|quote-then-verb|	1 6
best-lemma|recordar|speaker-then-quote|	far 9
best-lemma|rectifier|quote-then-verb|	1 9
best-lemma|recusar|speaker-then-quote|	5-10 7
best-lemma|refer|speaker-then-quote|	2-4 6
best-lemma|refuser|speaker-then-quote|	2-4 -6
best-lemma|regretter|quote-then-verb|	1 9
best-lemma|reject|speaker-then-quote|	5-10 9
best-lemma|rekenen|quote-then-verb|	1 8
best-lemma|relatar|sentence-before|	far -7
best-lemma|relativiser|speaker-then-quote|	1 11
best-lemma|remark|quote-then-speaker|	0 9
best-lemma|repeat|speaker-then-quote|	5-10 -6
best-lemma|replicare|speaker-then-quote|	5-10 8
best-lemma|reply|quote-then-speaker|	0 17
best-lemma|reply|sentence-before|	1 8
best-lemma|reply|speaker-then-quote|	1 16	2-4 10	5-10 10
best-lemma|report|speaker-then-quote|	1 -8
best-lemma|responder|quote-then-verb|	1 8
best-lemma|responder|speaker-then-quote|	1 8	2-4 9	5-10 6
best-lemma|resumir|speaker-then-quote|	2-4 7
best-lemma|ribadire|verb-then-speaker|	1 6
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 9
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 11	5-10 9
best-lemma|rigoler|quote-then-verb|	1 7
best-lemma|rire|speaker-then-quote|	2-4 7
best-lemma|rir|quote-then-verb|	1 6
best-lemma|rispondere|quote-then-verb|	1 10
best-lemma|rispondere|speaker-then-quote|	5-10 10
best-lemma|roepen|quote-then-verb|	1 8
best-lemma|rufen|quote-then-verb|	1 11
best-lemma|rufen|speaker-then-quote|	2-4 9
best-lemma|rule|quote-then-speaker|	0 6
best-lemma|réagir|quote-then-verb|	1 13
best-lemma|réclamer|speaker-then-quote|	1 7	2-4 -9
best-lemma|réfuter|speaker-then-quote|	5-10 -6
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 6
best-lemma|répondre|quote-then-speaker|	2-4 7
best-lemma|répondre|quote-then-verb|	1 7
best-lemma|répondre|speaker-then-quote|	2-4 9	5-10 8
best-lemma|résumer|quote-then-speaker|	2-4 7
best-lemma|résumer|quote-then-verb|	1 10
best-lemma|rétorquer|quote-then-verb|	1 10
best-lemma|saber|quote-then-verb|	2-4 7
best-lemma|sagen|quote-then-speaker|	2-4 9
best-lemma|sagen|quote-then-verb|	1 12	2-4 -7
best-lemma|sagen|sentence-before|	5-10 -6
best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 9
best-lemma|sagen|verb-then-speaker|	1 9
best-lemma|saluer|speaker-then-quote|	0 7	1 9	2-4 7
best-lemma|salutare|speaker-then-quote|	0 7	2-4 6
best-lemma|sapere|speaker-then-quote|	5-10 12
best-lemma|say|quote-then-speaker|	0 20	1 13	2-4 -14	5-10 -14	far -11
best-lemma|say|quote-then-verb|	0 15
best-lemma|say|sentence-after|	0 -15
best-lemma|say|sentence-before|	1 25	2-4 14	5-10 8	far -10
best-lemma|say|speaker-then-quote|	0 -20	1 11	2-4 27	5-10 14	far 16
best-lemma|say|verb-then-speaker|	1 11
best-lemma|scandire|sentence-before|	far 9
best-lemma|schreiben|quote-then-verb|	2-4 11
best-lemma|schrijven|quote-then-verb|	1 8
best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 7
best-lemma|scrivere|quote-then-verb|	1 9
best-lemma|scrivere|speaker-then-quote|	0 -9	2-4 -7	5-10 6
best-lemma|scrivere|verb-then-speaker|	1 6
best-lemma|see|speaker-then-quote|	0 12
best-lemma|señalar|quote-then-verb|	1 7
best-lemma|shoot|quote-then-speaker|	0 7
best-lemma|shoot|sentence-before|	2-4 6
best-lemma|sign|speaker-then-quote|	2-4 12
best-lemma|soltar|speaker-then-quote|	1 7
best-lemma|sostenere|speaker-then-quote|	5-10 8
best-lemma|souffler|quote-then-speaker|	2-4 6
best-lemma|souffler|quote-then-verb|	1 10
best-lemma|soupirer|quote-then-verb|	1 6
best-lemma|sourire|quote-then-verb|	1 9
best-lemma|souri|speaker-then-quote|	1 7
best-lemma|soutenir|speaker-then-quote|	2-4 8
best-lemma|souvenir|quote-then-verb|	1 8
best-lemma|speak|speaker-then-quote|	1 -7
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|spiegare|sentence-before|	5-10 6
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 9	2-4 13	5-10 10
best-lemma|spreken|quote-then-verb|	1 6
best-lemma|spreken|speaker-then-quote|	1 11	2-4 9
best-lemma|state|quote-then-speaker|	0 6
best-lemma|stehen|speaker-then-quote|	0 -10	1 13
best-lemma|stellen|quote-then-verb|	1 9
best-lemma|stellen|speaker-then-quote|	5-10 -9
best-lemma|sublinhar|quote-then-verb|	1 8
best-lemma|submit|quote-then-speaker|	0 6
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	2-4 6
best-lemma|tachar|speaker-then-quote|	2-4 8
best-lemma|tagliare|quote-then-verb|	1 8
best-lemma|teilen|quote-then-verb|	1 8	2-4 6
best-lemma|tell|quote-then-speaker|	0 33	1 6	2-4 -7
best-lemma|tell|sentence-before|	2-4 18	5-10 13	far -11
best-lemma|tell|speaker-then-quote|	0 -11	1 10	5-10 20	far 10
best-lemma|testify|quote-then-speaker|	0 6
best-lemma|thank|speaker-then-quote|	0 7
best-lemma|title|speaker-then-quote|	0 -11
best-lemma|tonen|speaker-then-quote|	1 10
best-lemma|tonner|quote-then-verb|	1 8
best-lemma|trancher|quote-then-verb|	1 10
best-lemma|unlisted|quote-then-verb|	0 -10
best-lemma|unlisted|sentence-before|	1 10
best-lemma|urge|speaker-then-quote|	2-4 12
best-lemma|use|speaker-then-quote|	2-4 -23	5-10 -12
best-lemma|vatten|quote-then-verb|	1 9	2-4 8
best-lemma|verklaren|quote-then-verb|	1 8
best-lemma|verlauten|speaker-then-quote|	2-4 9
best-lemma|verraten|quote-then-verb|	1 9
best-lemma|versichern|quote-then-verb|	1 7
best-lemma|versichern|verb-then-speaker|	5-10 6
best-lemma|vertellen|quote-then-verb|	1 9
best-lemma|ver|speaker-then-quote|	0 9	2-4 9
best-lemma|vinden|quote-then-verb|	1 7
best-lemma|voegen|quote-then-verb|	1 8
best-lemma|vragen|quote-then-verb|	1 6
best-lemma|waarschuwen|quote-then-verb|	1 8
best-lemma|want|speaker-then-quote|	0 7
best-lemma|warnen|speaker-then-quote|	2-4 8
best-lemma|warn|speaker-then-quote|	1 6	2-4 -12
best-lemma|wettern|quote-then-verb|	1 8
best-lemma|whisper|quote-then-speaker|	0 6
best-lemma|widersprechen|speaker-then-quote|	1 8
best-lemma|willen|sentence-before|	2-4 8
best-lemma|write|quote-then-speaker|	0 10
best-lemma|write|quote-then-verb|	0 9
best-lemma|write|sentence-before|	1 8	2-4 8
best-lemma|zeggen|quote-then-verb|	1 10
best-lemma|zeggen|sentence-before|	1 6	5-10 7
best-lemma|zeggen|speaker-then-quote|	2-4 7
best-lemma|zeigen|speaker-then-quote|	1 9	2-4 8
best-lemma|zweren|quote-then-verb|	1 6
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 11
best-lemma|évoquer|speaker-then-quote|	1 11	2-4 12
best-near|according-to|according|	1 14	2-4 13
best-near|according|0|	1 -9	4-7 -6
best-near|according|1|	2-3 14	4-7 10	8+ 13
best-near|according|2-4|	1 8	4-7 10	8+ 8
best-near|according|5-10|	1 -17	2-3 12	8+ 13
best-near|according|far|	1 -15	2-3 -13
best-near|apposed|-11|	2-3 -7
best-near|apposed|-3|	2-3 -6
best-near|apposed|-4|	1 -7
best-near|apposed|-9|	2-3 -7
best-near|apposed|1|	2-3 -12
best-near|apposed|2-4|	2-3 6	8+ 13
best-near|apposed|5-10|	4-7 7
best-near|apposed|far|	1 -15	2-3 7
best-near|apposition|1|	2-3 -7
best-near|apposition|2-4|	2-3 -9
best-near|colon|naked|	5-10 15	far 7
best-near|direct|0|	1 -6
best-near|direct|1|	2-3 -13	4-7 7
best-near|direct|2-4|	8+ 13
best-near|direct|5-10|	1 -15	2-3 -16	8+ -6
best-near|direct|far|	2-3 -6	8+ 8
best-near|interview|naked|	far 12
best-near|judging|0|	4-7 15	8+ 7
best-near|judging|1|	1 9	4-7 24	8+ 8
best-near|judging|2-4|	2-3 7	8+ 17
best-near|judging|5-10|	4-7 8	8+ 12
best-near|judging|far|	4-7 -7	8+ 11
best-near|naked|0|	2-3 -13	8+ 14
best-near|naked|1|	2-3 -8	4-7 -11	8+ 8
best-near|naked|2-4|	8+ 19
best-near|named-before|naked|	2-4 23	5-10 7	far 6
best-near|named-nearby|naked|	1 6
best-near|other|0|	1 -14
best-near|other|1|	1 6	4-7 6	8+ 16
best-near|paragraph-before|direct|	far 8
best-near|possessor|naked|	1 -8	2-4 -12	5-10 -11
best-near|quote-then-speaker|apposed|	-11 -9	-3 -6	-4 -6	-5 -6	-6 -6	-9 -7
best-near|quote-then-speaker|apposition|	1 -8	2-4 -9
best-near|quote-then-speaker|direct|	1 -8
best-near|quote-then-speaker|judging|	1 -13	2-4 -11
best-near|quote-then-speaker|passive|	0 -6
best-near|quote-then-speaker|saying|	-12 -8	-17 -8	-4 -9	-5 -6	-6 -8	0 24	1 9	2-4 -15	5-10 -12	far -13
best-near|quote-then-speaker|shared|	-5 -10
best-near|quote-then-speaker|thinking|	0 10
best-near|quote-then-verb|judging|	0 -12	1 17	5-10 9
best-near|quote-then-verb|other|	0 -10
best-near|quote-then-verb|saying|	0 10	1 15	5-10 -14	far 8
best-near|relative|2-4|	2-3 -6
best-near|relative|5-10|	1 -7
best-near|saying|-17|	2-3 -8
best-near|saying|-4|	4-7 -6
best-near|saying|-5|	2-3 -6
best-near|saying|-6|	4-7 -8
best-near|saying|0|	4-7 10	8+ 9
best-near|saying|1|	1 13	4-7 14	8+ 15
best-near|saying|2-4|	1 -11	2-3 8	8+ 24
best-near|saying|5-10|	4-7 11
best-near|saying|far|	4-7 15	8+ 17
best-near|sentence-after|direct|	0 12	5-10 -8
best-near|sentence-after|saying|	0 -13	1 11	5-10 7
best-near|sentence-before|according|	5-10 -6	far -17
best-near|sentence-before|apposed|	far -7
best-near|sentence-before|apposition|	far 9
best-near|sentence-before|direct|	1 10	5-10 -9	far -6
best-near|sentence-before|judging|	2-4 9	far -10
best-near|sentence-before|other|	1 10
best-near|sentence-before|saying|	1 28	2-4 14
best-near|sentence-before|thinking|	2-4 9
best-near|shared|-5|	1 -9
best-near|signature|naked|	1 -16
best-near|speaker-then-quote|apposed|	1 -11	2-4 8
best-near|speaker-then-quote|apposition|	1 -7
best-near|speaker-then-quote|direct|	0 -11	5-10 -9
best-near|speaker-then-quote|judging|	1 8	2-4 10
best-near|speaker-then-quote|relative|	2-4 -7	5-10 -7	far -6
best-near|speaker-then-quote|saying|	0 -9	5-10 10	far 16
best-near|speaker-then-quote|shared|	5-10 -10
best-near|speaker-then-quote|thinking|	2-4 -10	5-10 8
best-near|thinking|0|	1 -9	4-7 7	8+ 13
best-near|thinking|1|	1 -9	2-3 -6	4-7 13
best-near|thinking|2-4|	1 -12	4-7 12	8+ 12
best-near|thinking|5-10|	4-7 15	8+ 7
best-near|thinking|far|	1 -9	2-3 9
best-near|topic|naked|	0 -9	1 -9
best-near|transcript|naked|	0 6
best-near|verb-then-speaker|saying|	5-10 -7
best-order|according|according|0|	1 -9	4-7 -6
best-order|according|according|1|	2-3 14	4-7 10	8+ 13
best-order|according|according|2-4|	1 8	4-7 10	8+ 8
best-order|according|according|5-10|	1 -17	2-3 12	8+ 13
best-order|according|according|far|	1 -15	2-3 -13
best-order|apposed|apposed|-11|	2-3 -7
best-order|apposed|apposed|-3|	2-3 -6
best-order|apposed|apposed|-4|	1 -7
best-order|apposed|apposed|-9|	2-3 -7
best-order|apposed|apposed|1|	2-3 -12
best-order|apposed|apposed|2-4|	2-3 6	8+ 13
best-order|apposed|apposed|5-10|	4-7 7
best-order|apposed|apposed|far|	1 -15	2-3 7
best-order|apposed|judging|0|	2-3 11	4-7 15
best-order|apposed|judging|1|	1 9	4-7 13
best-order|apposed|judging|2-4|	1 12	2-3 27	4-7 19	8+ 12
best-order|apposed|judging|5-10|	4-7 12
best-order|apposed|saying|-17|	2-3 -8
best-order|apposed|saying|-5|	2-3 -6
best-order|apposed|saying|-6|	4-7 -8
best-order|apposed|saying|0|	1 6	2-3 -8	4-7 14	8+ 13
best-order|apposed|saying|1|	4-7 28	8+ 13
best-order|apposed|saying|2-4|	1 -9	4-7 8	8+ 16
best-order|apposed|saying|5-10|	1 14	4-7 30	8+ 13
best-order|apposed|saying|far|	1 11
best-order|apposed|thinking|2-4|	4-7 7
best-order|apposed|thinking|5-10|	4-7 10
best-order|apposition|apposition|1|	2-3 -7
best-order|apposition|apposition|2-4|	2-3 -9
best-order|apposition|judging|2-4|	4-7 9
best-order|apposition|saying|2-4|	4-7 15	8+ 8
best-order|apposition|saying|5-10|	1 11	2-3 7	4-7 16	8+ 10
best-order|apposition|saying|far|	4-7 6	8+ 7
best-order|direct|direct|0|	1 -6
best-order|direct|direct|1|	2-3 -13	4-7 7
best-order|direct|direct|2-4|	8+ 13
best-order|direct|direct|5-10|	1 -15	2-3 -16	8+ -6
best-order|direct|direct|far|	2-3 -6	8+ 8
best-order|direct|judging|0|	2-3 -8	4-7 12	8+ 7
best-order|direct|judging|1|	2-3 -6	4-7 19	8+ 8
best-order|direct|judging|2-4|	8+ 13
best-order|direct|judging|5-10|	2-3 -7	8+ 9
best-order|direct|judging|far|	8+ 10
best-order|direct|saying|0|	4-7 10	8+ 6
best-order|direct|saying|1|	1 9	4-7 9	8+ 22
best-order|direct|saying|2-4|	2-3 12	8+ 24
best-order|direct|saying|5-10|	1 -8	4-7 8
best-order|direct|saying|far|	1 -10	2-3 -10	4-7 7	8+ 16
best-order|direct|thinking|0|	1 -9	4-7 6	8+ 13
best-order|direct|thinking|1|	1 -9	2-3 -6	4-7 9
best-order|direct|thinking|2-4|	1 -12	4-7 9	8+ 12
best-order|direct|thinking|5-10|	4-7 11	8+ 7
best-order|direct|thinking|far|	1 -9
best-order|inverted|judging|0|	1 -9	2-3 -9
best-order|inverted|judging|1|	1 8	2-3 10	4-7 12	8+ 6
best-order|inverted|judging|far|	4-7 -8
best-order|inverted|other|0|	1 -14
best-order|inverted|other|1|	1 6	4-7 6	8+ 16
best-order|inverted|saying|0|	1 -10	4-7 22	8+ 15
best-order|inverted|saying|1|	1 9	2-3 10	4-7 17	8+ 9
best-order|inverted|saying|2-4|	1 -15	4-7 14	8+ 6
best-order|inverted|saying|5-10|	1 -9	2-3 -14	8+ 17
best-order|inverted|saying|far|	2-3 6	4-7 25	8+ 14
best-order|naked|naked|0|	2-3 -13	8+ 14
best-order|naked|naked|1|	2-3 -8	4-7 -11	8+ 8
best-order|naked|naked|2-4|	8+ 19
best-order|passive|saying|1|	4-7 10
best-order|relative|judging|2-4|	1 -9
best-order|relative|relative|2-4|	2-3 -6
best-order|relative|relative|5-10|	1 -7
best-order|relative|saying|0|	4-7 -9
best-order|relative|saying|1|	4-7 12
best-order|relative|saying|2-4|	2-3 -9	4-7 13
best-order|relative|saying|5-10|	4-7 14	8+ 11
best-order|relative|saying|far|	4-7 8
best-order|shared|judging|0|	2-3 6
best-order|shared|judging|2-4|	4-7 10
best-order|shared|saying|1|	4-7 10
best-order|shared|saying|2-4|	2-3 12	8+ 10
best-order|shared|saying|5-10|	2-3 12
best-order|shared|saying|far|	4-7 7
best-order|shared|shared|-5|	1 -9
best-phrase|name|	according 11	apposed 7	judging 17	naked 7	relative -6	saying 17	shared -7	thinking 7
best-phrase|noun|	according -10	apposed -17	apposition -13	direct -13	judging -13	naked -21	other -9	passive -6	relative -9	saying -6
best-phrase|pronoun|	naked -7	saying 6	thinking -11
best-score|	-1 -31	-2 -23	-3 -14	-4 -14	0 -14	1 -6	2 13	3 21	4 32	5 11	6 45	7 26
best-score|-1|	1 -10	2-3 -27	4-7 -14	8+ -7
best-score|-2|	1 -9	4-7 -27	8+ 14
best-score|-3|	2-3 -14
best-score|-4|	1 -18	2-3 -7	4-7 -6	8+ 6
best-score|0|	1 -11	2-3 -9	4-7 -7
best-score|1|	1 -6
best-score|2|	4-7 19	8+ 33
best-score|3|	2-3 9	4-7 30
best-score|4|	1 17	2-3 12	4-7 35	8+ 17
best-score|5|	1 17	2-3 -6	4-7 19	8+ 18
best-score|6|	1 20	2-3 33	4-7 33	8+ 16
best-score|7|	2-3 11	4-7 24	8+ 12
best|according-to|according|	2-3 11	4-7 12	8+ 16
best|colon|naked|	1 -11
best|interview|naked|	4-7 9
best|named-before|naked|	2-3 25	8+ 12
best|paragraph-before|direct|	8+ 6
best|paragraph-before|saying|	2-3 7	4-7 12
best|possessor|naked|	1 -11	2-3 -16
best|quote-then-speaker|apposed|	1 -13	2-3 -16	4-7 -7
best|quote-then-speaker|apposition|	1 -13	2-3 -9
best|quote-then-speaker|direct|	1 -14	2-3 -10	4-7 13	8+ 15
best|quote-then-speaker|judging|	1 -15	2-3 -8	4-7 -9
best|quote-then-speaker|saying|	2-3 -8	4-7 11	8+ 18
best|quote-then-speaker|shared|	1 -11	2-3 7
best|quote-then-speaker|thinking|	1 -9	4-7 7	8+ 13
best|quote-then-verb|judging|	2-3 6	8+ 6
best|quote-then-verb|other|	2-3 -6	8+ 16
best|quote-then-verb|saying|	1 -6	4-7 15	8+ 12
best|sentence-after|according|	2-3 -11
best|sentence-after|apposed|	8+ 7
best|sentence-after|direct|	4-7 10	8+ -7
best|sentence-after|saying|	1 -10	8+ 15
best|sentence-after|thinking|	4-7 12
best|sentence-before|according|	1 -12	4-7 -12
best|sentence-before|apposition|	4-7 11
best|sentence-before|direct|	2-3 -12	4-7 -6	8+ 10
best|sentence-before|judging|	2-3 -11	8+ 7
best|sentence-before|other|	8+ 9
best|sentence-before|saying|	2-3 -9	4-7 15	8+ 16
best|sentence-before|thinking|	2-3 11	8+ 11
best|signature|naked|	1 -12	2-3 -11	4-7 -12	8+ 15
best|speaker-then-quote|apposed|	4-7 7	8+ 14
best|speaker-then-quote|apposition|	2-3 -7
best|speaker-then-quote|direct|	2-3 -7
best|speaker-then-quote|judging|	4-7 14	8+ 20
best|speaker-then-quote|relative|	1 -10	2-3 -7
best|speaker-then-quote|saying|	2-3 7
best|speaker-then-quote|thinking|	1 -18	2-3 -6	4-7 15	8+ 11
best|topic|naked|	1 6	4-7 -8	8+ 21
best|transcript|naked|	8+ 11
best|verb-then-speaker|saying|	1 -11	2-3 -9	4-7 16	8+ 10
case-follow|all-one|(|	none -11
case-follow|all-one|)|	none -10
case-follow|all-one|,coordinator|	none -7
case-follow|all-one|,preposition|	none -9
case-follow|all-one|,pronoun|	none -11
case-follow|all-one|,subordinator|	none -9
case-follow|all-one|,that|	none -10
case-follow|all-one|,verb-saying|	none 13
case-follow|all-one|,word|	none -9
case-follow|all-one|,|	none -24
case-follow|all-one|:|	none -10
case-follow|all-one|;|	none -7
case-follow|all-one|adverb|	none -9
case-follow|all-one|auxiliary|	none -8
case-follow|all-one|capital|	. 14	none -16
case-follow|all-one|coordinator|	, -9	none -13
case-follow|all-one|determiner|	, 10	. -11	none -15
case-follow|all-one|end|	. 11	? 9
case-follow|all-one|preposition|	, -8	none -15
case-follow|all-one|pronoun|	, 11
case-follow|all-one|stop|	! 9	none -8
case-follow|all-one|subordinator|	none -8
case-follow|all-one|that|	none -9
case-follow|all-one|verb-saying|	, 9
case-follow|all-one|word|	, -11	none -22
case-follow|all|(|	none -11
case-follow|all|,adverb|	none -7
case-follow|all|,auxiliary|	none -7
case-follow|all|,preposition|	none -7
case-follow|all|,|	none -24
case-follow|all|:|	none -10
case-follow|all|;|	none -10
case-follow|all|auxiliary|	, -15
case-follow|all|capital|	, -10	none -10
case-follow|all|coordinator|	, -8	none -18
case-follow|all|determiner|	, -15	. -10
case-follow|all|end|	. -13	? 7
case-follow|all|preposition|	, -8	none -21
case-follow|all|pronoun|	. -6	none -10
case-follow|all|quote|	. -11
case-follow|all|stop|	none -14
case-follow|all|subordinator|	none -6
case-follow|all|that|	, -8	none -13
case-follow|all|verb-saying|	, -11
case-follow|all|word|	, -10	none -8
case-follow|first|(|	none -8
case-follow|first|,auxiliary|	? 8	none 8
case-follow|first|,determiner|	none -10
case-follow|first|,preposition|	none -13
case-follow|first|,pronoun|	? 9
case-follow|first|,that|	none -7
case-follow|first|,verb-judging|	none 11
case-follow|first|,verb-saying|	! 7	? 14	none 9
case-follow|first|,verb-thinking|	? 6	none 10
case-follow|first|,word|	? 13
case-follow|first|,|	none -16
case-follow|first|auxiliary|	, -9	. 8	none -17
case-follow|first|capital|	, 37	. 10	? 20
case-follow|first|coordinator|	, 9	. 9	none -12
case-follow|first|determiner|	! 9	, 36	? 14	none -6
case-follow|first|end|	! 8	. 24	? 29	none 17
case-follow|first|preposition|	. 17	? 10	none -7
case-follow|first|pronoun|	! 10	, 20	. 11	? 20	none -6
case-follow|first|quote|	. 11	? 15
case-follow|first|stop|	! 9	? -9	none -21
case-follow|first|subordinator|	. 8
case-follow|first|that|	. 9
case-follow|first|verb-saying|	, 39	? 14	none -9
case-follow|first|word|	, 21	none -17
case-follow|first|–|	? 7
case-follow|first|—|	. 17	? 11	none -14
case-follow|most|,verb-saying|	none 12
case-follow|most|auxiliary|	none -10
case-follow|most|capital|	. 8
case-follow|most|determiner|	. 10
case-follow|most|end|	. 21
case-follow|most|preposition|	none -10
case-follow|most|pronoun|	, 8	. 9
case-follow|most|verb-saying|	, 12
case-follow|none|)|	none -6
case-follow|none|,adverb|	none 8
case-follow|none|,auxiliary|	none -13
case-follow|none|,capital|	none 9
case-follow|none|,preposition|	none -9
case-follow|none|,quote|	none -6
case-follow|none|,that|	none -10
case-follow|none|,verb-judging|	none 7
case-follow|none|,verb-saying|	none 7
case-follow|none|,word|	none -7
case-follow|none|,|	none 13
case-follow|none|-|	none -8
case-follow|none|auxiliary|	, -9	none -16
case-follow|none|capital|	. -10	none -6
case-follow|none|coordinator|	, -17	none 15
case-follow|none|determiner|	, -9	. 9
case-follow|none|end|	. -10
case-follow|none|preposition|	, -12	. -9	none 10
case-follow|none|pronoun|	, -10	. 21	none -10
case-follow|none|quote|	, -9	none -7
case-follow|none|stop|	? -7	none 21
case-follow|none|subordinator|	, -7	. -9	none 18
case-follow|none|that|	none 8
case-follow|none|verb-judging|	none -11
case-follow|none|verb-saying|	, -11	none -9
case-follow|some|,preposition|	none -8
case-follow|some|,word|	none -8
case-follow|some|,|	none 14
case-follow|some|auxiliary|	none 10
case-follow|some|capital|	. -6
case-follow|some|coordinator|	none 11
case-follow|some|determiner|	none 8
case-follow|some|end|	. 13	none 10
case-follow|some|pronoun|	. 9
case-follow|some|stop|	none 9
case-follow|some|word|	none 20
case-follow|titled|auxiliary|	none -6
case-follow|titled|capital|	none -16
case-follow|titled|end|	none 9
case-follow|titled|stop|	none 8
case-follow|titled|word|	none -6
case-intro|all-one|	( -10	, -18	: 12	adverb -15	auxiliary -14	capital -7	coordinator -13	possessive -12	preposition -8	stop 17	subordinator -21	that -10	verb-judging -17	verb-saying -6	verb-thinking -9	word -10	— 9
case-intro|all|	, -25	: 6	auxiliary -15	capital -8	coordinator -9	possessive -14	preposition -7	stop 12	subordinator -13	verb-judging -24	verb-saying -9	verb-thinking -7	word -20
case-intro|first|	( -9	, -6	- 8	auxiliary -10	capital -17	determiner -10	preposition -13	quote 22	start 26	stop 26	subordinator 6	verb-saying -11	word -29	— 11
case-intro|most|	, 8	: 6	auxiliary 9	capital -10	start 16	verb-saying 12
case-intro|none|	% 7	' -7	( -9	, 17	: -10	; 11	adverb 6	auxiliary 12	capital 10	determiner -9	possessive 6	pronoun 6	quote -11	verb-judging 6	verb-thinking 6	word 9
case-intro|some|	, 12	auxiliary 13	capital 8	coordinator -7	preposition 14	pronoun 9	verb-judging -12	verb-saying 17	verb-thinking 6	word 6
case-intro|titled|	: 6	start -6	verb-saying 6	word -12
case-intro|upper|	, 9	: 8
case|all-one|	2 -14	4-5 -15
case|all|	2 -20	3 -8	4-5 -26
case|first|	10+ 20	4-5 -10
case|most|	10+ 9	6-9 8
case|none|	1 -10	10+ 23	2 -11	3 22	4-5 20	6-9 17
case|some|	10+ 18	2 -6	3 10	4-5 11	6-9 31
case|titled|	6-9 23
case|upper|	2 -6	3 10	4-5 10	6-9 9
chain-on|(|	2-3 -6
chain-on|, verb-saying ,|	2-3 9	4-7 8
chain-on|, verb-saying stop|	4-7 12	8+ 9
chain-on|,|	1 -13
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -8	2-3 10
chain-on|capital :|	4-7 9
chain-on|capital stop|	4-7 9
chain-on|capital verb-saying ,|	4-7 6
chain-on|capital verb-saying stop|	2-3 14	4-7 14	8+ 10
chain-on|coordinator|	1 -16	2-3 -17
chain-on|determiner word stop|	1 9
chain-on|far|	2-3 -7
chain-on|none|	2-3 8	4-7 7	8+ 13
chain-on|preposition word preposition|	1 -10
chain-on|preposition|	1 -15
chain-on|pronoun verb-saying ,|	2-3 9	4-7 9	8+ 8
chain-on|pronoun verb-saying :|	2-3 -10	4-7 7
chain-on|pronoun verb-saying stop|	1 7	2-3 13	4-7 18	8+ 9
chain-on|pronoun word stop|	8+ 8
chain-on|stop capital|	4-7 8
chain-on|stop determiner word|	4-7 7	8+ 8
chain-on|stop|	2-3 -15
chain-on|verb-judging stop|	1 -12
chain-on|verb-saying capital stop|	4-7 6	8+ 8
chain-on|word preposition|	2-3 -8
chain-on|word|	1 -9
chain-on||	1 -12	2-3 -7
chain-on|—|	2-3 7	4-7 7
chain|(|	2-3 -6
chain|, verb-saying ,|	4-7 8
chain|, verb-saying pronoun|	2-3 6	4-7 15	8+ 11
chain|,|	1 -19
chain|:|	4-7 8
chain|auxiliary|	4-7 7
chain|coordinator|	1 -19	2-3 -10
chain|determiner coordinator|	2-3 -8
chain|none|	1 -6	2-3 -9	4-7 10	8+ 21
chain|preposition coordinator|	1 -7
chain|preposition word preposition|	1 -10
chain|preposition word|	2-3 -8
chain|preposition|	1 -15
chain|verb-saying ,|	1 6
chain|word coordinator|	2-3 -7
chain||	1 -9	4-7 9
clause|false|false|	all -28	all-one -14	first -7	most -8	none 6	some 6	titled -8	upper -6
clause|false|true|	all -14	all-one 14	first 7	most 16	none 12	some 21	upper 11
clause|true|false|	most 18	none -12	some 7	titled 16
clause|true|true|	all-one -14	first 8	most 20	some 13	titled 19	upper 12
closed|	false 19
continues|	true 19
dated|	true -19
de:alone|alone|	2-3 10	4-7 6	8+ 6
de:alone|first|	1 -12	4-7 11
de:alone|inside|	8+ 11
de:best-gap|according-to|according|gap|according-to|,|	2-3 8	4-7 10
de:best-gap|according-to|according|gap|according-to|q,|	2-3 10
de:best-gap|according-to|according|gap|according-to||	2-3 8
de:best-gap|colon|naked||	8+ 7
de:best-gap|named-before|naked||	4-7 8
de:best-gap|named-nearby|naked||	8+ 10
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 9
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9	2-3 -7	4-7 -8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8	2-3 -8
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -10	4-7 11	8+ 9
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -11
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -12	4-7 16
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -9
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -9	4-7 15
de:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	2-3 7	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 10	2-3 16	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 10
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12
de:best-gap|topic|naked||	1 -8	2-3 10	8+ 9
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11	8+ 8
de:best-intro|,|according|1|	2-3 6
de:best-intro|,|saying|1|	2-3 7	4-7 6
de:best-intro|:|naked|1|	2-3 -8	8+ 7
de:best-intro|:|naked|2-4|	1 9	4-7 6	8+ 9
de:best-intro|:|naked|5-10|	8+ 7
de:best-intro|:|naked|far|	4-7 9	8+ 9
de:best-intro|:|saying|0|	4-7 8
de:best-intro|:|saying|1|	2-3 13	8+ 6
de:best-intro|:|saying|2-4|	4-7 15	8+ 8
de:best-intro|:|saying|5-10|	2-3 -6	4-7 11	8+ 10
de:best-intro|:|saying|far|	4-7 8
de:best-intro|adverb|naked|5-10|	1 -10
de:best-intro|adverb|saying|2-4|	4-7 -6
de:best-intro|adverb|saying|5-10|	2-3 -6
de:best-intro|auxiliary|naked|far|	1 -9	2-3 13
de:best-intro|auxiliary|saying|2-4|	2-3 11	4-7 8
de:best-intro|auxiliary|saying|5-10|	2-3 -6	4-7 10
de:best-intro|capital|according|5-10|	2-3 7
de:best-intro|capital|apposed|2-4|	2-3 8
de:best-intro|capital|direct|2-4|	1 -10
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	4-7 9
de:best-intro|capital|naked|0|	2-3 -7
de:best-intro|capital|naked|2-4|	1 -17	2-3 -11
de:best-intro|capital|naked|far|	1 -12
de:best-intro|capital|saying|1|	2-3 -6
de:best-intro|capital|saying|2-4|	4-7 8
de:best-intro|capital|saying|5-10|	2-3 8
de:best-intro|capital|saying|far|	4-7 9
de:best-intro|determiner|according|2-4|	2-3 7
de:best-intro|determiner|naked|1|	1 6
de:best-intro|determiner|naked|2-4|	1 -6
de:best-intro|determiner|naked|5-10|	1 7	2-3 8
de:best-intro|determiner|naked|far|	4-7 10
de:best-intro|determiner|other|0|	1 -9
de:best-intro|determiner|saying|2-4|	1 8	4-7 11
de:best-intro|preposition|direct|2-4|	1 7
de:best-intro|preposition|judging|2-4|	2-3 6
de:best-intro|preposition|naked|1|	1 6
de:best-intro|preposition|naked|2-4|	1 -13	4-7 10
de:best-intro|preposition|naked|5-10|	1 -14
de:best-intro|preposition|naked|far|	1 7	2-3 6
de:best-intro|preposition|saying|1|	1 7	4-7 9
de:best-intro|preposition|saying|5-10|	1 11	2-3 6
de:best-intro|pronoun|naked|2-4|	2-3 9	4-7 9
de:best-intro|pronoun|saying|1|	1 7
de:best-intro|pronoun|saying|5-10|	1 -10	2-3 8
de:best-intro|start|naked|2-4|	4-7 7
de:best-intro|start|saying|1|	4-7 8
de:best-intro|stop|according|1|	4-7 8
de:best-intro|stop|naked|1|	4-7 8
de:best-intro|stop|naked|2-4|	2-3 7	4-7 16
de:best-intro|stop|naked|5-10|	4-7 8
de:best-intro|stop|naked|far|	2-3 6	4-7 6
de:best-intro|stop|other|1|	4-7 10
de:best-intro|stop|saying|1|	1 12	2-3 15	4-7 9
de:best-intro|stop|saying|2-4|	4-7 9
de:best-intro|word|according|1|	1 9
de:best-intro|word|naked|2-4|	1 -8
de:best-intro|word|naked|5-10|	1 -8
de:best-intro|word|naked|far|	4-7 7
de:best-intro|word|saying|1|	1 -11	2-3 10	4-7 8
de:best-intro|word|saying|2-4|	4-7 9
de:best-intro|word|saying|5-10|	1 -8	4-7 8
de:best-lead|lower|,|according|	according-to 7
de:best-lead|lower|,|naked|	named-nearby 8	topic 6
de:best-lead|lower|,|saying|	verb-then-speaker 9
de:best-lead|lower|auxiliary|according|	according-to 8
de:best-lead|lower|auxiliary|other|	quote-then-verb 10
de:best-lead|lower|auxiliary|saying|	quote-then-verb 10	sentence-before 10	speaker-then-quote 10	verb-then-speaker -7
de:best-lead|lower|capital|apposed|	speaker-then-quote 8
de:best-lead|lower|capital|judging|	speaker-then-quote 8
de:best-lead|lower|capital|naked|	topic 7
de:best-lead|lower|capital|saying|	sentence-before 9	speaker-then-quote 14
de:best-lead|lower|determiner|according|	according-to 13
de:best-lead|lower|determiner|judging|	speaker-then-quote 7
de:best-lead|lower|determiner|saying|	quote-then-verb 6
de:best-lead|lower|preposition|according|	according-to 8
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	topic 7
de:best-lead|lower|preposition|saying|	speaker-then-quote 12
de:best-lead|lower|pronoun|naked|	named-nearby 13	topic 9
de:best-lead|lower|pronoun|saying|	speaker-then-quote 11
de:best-lead|lower|word|according|	according-to 10
de:best-lead|lower|word|saying|	speaker-then-quote 8
de:best-lead|upper|,|naked|	named-nearby -11
de:best-lead|upper|:|judging|	speaker-then-quote 6
de:best-lead|upper|:|naked|	named-nearby 8	topic -6
de:best-lead|upper|:|other|	quote-then-verb -7
de:best-lead|upper|:|saying|	sentence-after 11
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 10
de:best-lead|upper|capital|direct|	speaker-then-quote -11
de:best-lead|upper|capital|judging|	quote-then-verb -9
de:best-lead|upper|capital|naked|	named-nearby -24
de:best-lead|upper|capital|other|	quote-then-verb -8
de:best-lead|upper|capital|saying|	quote-then-speaker -7	sentence-before -9
de:best-lead|upper|determiner|according|	according-to 6
de:best-lead|upper|determiner|judging|	speaker-then-quote 8
de:best-lead|upper|determiner|naked|	topic 7
de:best-lead|upper|determiner|other|	quote-then-verb -10
de:best-lead|upper|determiner|saying|	quote-then-speaker -9	quote-then-verb -10	speaker-then-quote 14
de:best-lead|upper|preposition|saying|	quote-then-verb -11	speaker-then-quote 12
de:best-lead|upper|start|naked|	topic 6
de:best-lead|upper|start|other|	quote-then-verb 7
de:best-lead|upper|start|saying|	quote-then-verb 7
de:best-lead|upper|stop|according|	according-to 7
de:best-lead|upper|stop|naked|	named-before 7	named-nearby 15	topic 8
de:best-lead|upper|stop|other|	quote-then-verb 10
de:best-lead|upper|stop|saying|	quote-then-speaker 9	quote-then-verb 22	sentence-before 8
de:best-lead|upper|word|naked|	named-nearby -12	topic -6
de:best-lead|upper|word|saying|	quote-then-verb 6	speaker-then-quote -8
de:best-lemma|	antworten 12	attestieren 11	befinden 9	begründen 9	beklagen 6	bemängeln 8	beschreiben 10	bestätigen -10	beteuern -7	betonen -6	brummen 9	entgegnen 6	ergänzen 11	erklären 10	erwidern 8	fordern -6	formulieren 8	fügen 6	geben 7	gestehen 6	hadern 8	halten 9	heben 9	heißen -16	kommentieren 7	kritisieren -11	kündigen 7	lachen 9	loben 7	mahnen 10	meinen 11	murmeln 8	orten 9	rufen 10	räumen -6	sagen 6	scherzen 7	schließen 6	schreiben 8	spotten 6	sprechen 13	stellen 8	unlisted -8	verkünden -10	verlauten 9	verraten 9	versprechen -8	warnen 10	werben 7	werfen -6	wettern 8	widersprechen 8	zeigen 12	zitieren 8
de:best-lemma|antworten|speaker-then-quote|	2-4 10
de:best-lemma|attestieren|speaker-then-quote|	2-4 8
de:best-lemma|befinden|quote-then-verb|	1 8
de:best-lemma|berichten|sentence-before|	5-10 -6
de:best-lemma|betonen|quote-then-verb|	1 6
de:best-lemma|brummen|quote-then-verb|	1 9
de:best-lemma|erklären|quote-then-verb|	1 9	2-4 6
de:best-lemma|erwidern|quote-then-verb|	1 8
de:best-lemma|erzählen|quote-then-verb|	1 6
de:best-lemma|erzählen|sentence-before|	5-10 -6
de:best-lemma|finden|quote-then-verb|	1 7
de:best-lemma|fügen|quote-then-verb|	1 6
de:best-lemma|geben|quote-then-verb|	1 7
de:best-lemma|gestehen|quote-then-verb|	1 6
de:best-lemma|halten|quote-then-verb|	1 7
de:best-lemma|halten|speaker-then-quote|	2-4 7
de:best-lemma|heißen|speaker-then-quote|	0 -9	2-4 -11	5-10 -6
de:best-lemma|kündigen|speaker-then-quote|	2-4 10
de:best-lemma|lassen|speaker-then-quote|	5-10 6
de:best-lemma|meinen|quote-then-verb|	1 6
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|nennen|speaker-then-quote|	2-4 8
de:best-lemma|none|according-to|	1 10	2-4 9	5-10 8	far 9
de:best-lemma|none|interview|	far 9
de:best-lemma|none|named-before|	far 6
de:best-lemma|none|named-nearby|	0 -6	far -10
de:best-lemma|none|quote-then-speaker|	0 7
de:best-lemma|none|speaker-then-quote|	1 -13	2-4 6
de:best-lemma|none|topic|	0 -6	1 -6	2-4 -7	5-10 8
de:best-lemma|rufen|quote-then-verb|	1 11
de:best-lemma|rufen|speaker-then-quote|	2-4 9
de:best-lemma|sagen|quote-then-speaker|	2-4 9
de:best-lemma|sagen|quote-then-verb|	1 12	2-4 -7
de:best-lemma|sagen|sentence-before|	5-10 -6
de:best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 9
de:best-lemma|sagen|verb-then-speaker|	1 9
de:best-lemma|schreiben|quote-then-verb|	2-4 11
de:best-lemma|spotten|quote-then-verb|	1 6
de:best-lemma|sprechen|speaker-then-quote|	1 9	2-4 13	5-10 10
de:best-lemma|stehen|speaker-then-quote|	0 -10	1 13
de:best-lemma|stellen|quote-then-verb|	1 8
de:best-lemma|teilen|quote-then-verb|	1 8	2-4 6
de:best-lemma|unlisted|quote-then-verb|	1 -9
de:best-lemma|verlauten|speaker-then-quote|	2-4 9
de:best-lemma|verraten|quote-then-verb|	1 9
de:best-lemma|versichern|quote-then-verb|	1 7
de:best-lemma|versichern|verb-then-speaker|	5-10 6
de:best-lemma|warnen|speaker-then-quote|	2-4 8
de:best-lemma|wettern|quote-then-verb|	1 8
de:best-lemma|widersprechen|speaker-then-quote|	1 8
de:best-lemma|zeigen|speaker-then-quote|	1 9	2-4 8
de:best-near|according-to|according|	1 10	2-4 9	5-10 8	far 9
de:best-near|according|1|	2-3 10	4-7 9
de:best-near|according|2-4|	2-3 10
de:best-near|according|5-10|	2-3 7	4-7 8
de:best-near|according|far|	4-7 8
de:best-near|apposed|2-4|	2-3 8
de:best-near|interview|naked|	far 9
de:best-near|judging|0|	2-3 -8
de:best-near|judging|1|	1 7
de:best-near|judging|2-4|	1 7	2-3 9	4-7 12
de:best-near|naked|0|	1 -6	2-3 -7
de:best-near|naked|1|	2-3 -9	8+ 7
de:best-near|naked|2-4|	1 -9	4-7 9	8+ 10
de:best-near|naked|5-10|	2-3 10
de:best-near|naked|far|	1 -6	8+ 9
de:best-near|named-before|naked|	far 6
de:best-near|named-nearby|naked|	0 -6	far -10
de:best-near|other|0|	1 -11
de:best-near|other|1|	1 -10	4-7 11	8+ 9
de:best-near|quote-then-speaker|saying|	1 -8	2-4 8
de:best-near|quote-then-verb|judging|	0 -10	1 9
de:best-near|quote-then-verb|other|	1 -9
de:best-near|quote-then-verb|saying|	0 -8	1 8	5-10 -11
de:best-near|saying|0|	4-7 9
de:best-near|saying|1|	8+ 7
de:best-near|saying|2-4|	1 8	4-7 7	8+ 9
de:best-near|saying|5-10|	4-7 18	8+ 8
de:best-near|saying|far|	4-7 14
de:best-near|sentence-after|saying|	0 9
de:best-near|sentence-before|saying|	1 7	5-10 -8	far 11
de:best-near|speaker-then-quote|apposed|	2-4 9
de:best-near|speaker-then-quote|direct|	1 -10
de:best-near|speaker-then-quote|judging|	2-4 15
de:best-near|speaker-then-quote|saying|	2-4 10	5-10 18
de:best-near|topic|naked|	0 -6	1 -6	2-4 -7	5-10 8
de:best-near|verb-then-speaker|saying|	1 9	2-4 -6
de:best-negated|	false 6
de:best-order|according|according|1|	2-3 10	4-7 9
de:best-order|according|according|2-4|	2-3 10
de:best-order|according|according|5-10|	2-3 7	4-7 8
de:best-order|according|according|far|	4-7 8
de:best-order|apposed|apposed|2-4|	2-3 8
de:best-order|apposed|saying|2-4|	4-7 8
de:best-order|direct|judging|2-4|	2-3 8	4-7 11
de:best-order|direct|saying|0|	4-7 9
de:best-order|direct|saying|1|	4-7 -6	8+ 6
de:best-order|direct|saying|2-4|	1 16	8+ 9
de:best-order|direct|saying|5-10|	1 6	2-3 14	4-7 12	8+ 10
de:best-order|direct|saying|far|	4-7 12
de:best-order|inverted|judging|0|	1 -8	2-3 -8
de:best-order|inverted|other|0|	1 -11
de:best-order|inverted|other|1|	1 -10	4-7 11	8+ 9
de:best-order|inverted|saying|0|	1 -9
de:best-order|inverted|saying|1|	4-7 14	8+ 6
de:best-order|inverted|saying|2-4|	1 -11	4-7 12
de:best-order|inverted|saying|5-10|	1 -12	2-3 -13	4-7 12
de:best-order|inverted|saying|far|	4-7 9
de:best-order|naked|naked|0|	1 -6	2-3 -7
de:best-order|naked|naked|1|	2-3 -9	8+ 7
de:best-order|naked|naked|2-4|	1 -9	4-7 9	8+ 10
de:best-order|naked|naked|5-10|	2-3 10
de:best-order|naked|naked|far|	1 -6	8+ 9
de:best-phrase|name|	according 7	direct -8	judging 16	saying 8
de:best-phrase|noun|	direct 6
de:best-phrase|pronoun|	direct 9	judging -7	naked 10	other -9
de:best-score|-1|	2-3 10	4-7 -7
de:best-score|	-2 -12	2 6	4 12	5 14
de:best-score|-2|	1 -17
de:best-score|-3|	1 6	2-3 -8
de:best-score|0|	1 -10	4-7 13	8+ 10
de:best-score|1|	4-7 14	8+ 11
de:best-score|2|	2-3 6	8+ 9
de:best-score|3|	4-7 22	8+ 7
de:best-score|4|	4-7 23
de:best-score|5|	2-3 9	4-7 10	8+ 7
de:best|according-to|according|	2-3 15	4-7 6
de:best|colon|naked|	8+ 7
de:best|named-before|naked|	4-7 8
de:best|named-nearby|naked|	8+ 10
de:best|quote-then-speaker|apposed|	2-3 -6
de:best|quote-then-speaker|saying|	2-3 -7
de:best|quote-then-verb|judging|	2-3 -7
de:best|quote-then-verb|other|	1 -13	4-7 11	8+ 9
de:best|quote-then-verb|saying|	1 -15	4-7 17
de:best|sentence-after|saying|	4-7 8
de:best|sentence-before|saying|	1 -9	2-3 -9	4-7 16
de:best|speaker-then-quote|direct|	2-3 -8
de:best|speaker-then-quote|judging|	1 11	2-3 8	4-7 13
de:best|speaker-then-quote|saying|	1 16	8+ 10
de:best|topic|naked|	1 -8	2-3 10	8+ 9
de:best|verb-then-speaker|saying|	4-7 15	8+ 8
de:case-follow|all-one|,word|	none -14
de:case-follow|all-one|:|	none -7
de:case-follow|all-one|adverb|	none -8
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 9
de:case-follow|all-one|coordinator|	none -10
de:case-follow|all-one|determiner|	none -12
de:case-follow|all-one|end|	. 14	none 9
de:case-follow|all-one|stop|	none 9
de:case-follow|all-one|word|	none -6
de:case-follow|all|,adverb|	none -6
de:case-follow|all|,determiner|	none -6
de:case-follow|all|,verb-saying|	none 8
de:case-follow|all|auxiliary|	none -9
de:case-follow|all|end|	. 12
de:case-follow|all|preposition|	none -20
de:case-follow|first|(|	none -6
de:case-follow|first|,auxiliary|	none 10
de:case-follow|first|,verb-saying|	none 14
de:case-follow|first|,word|	none 13
de:case-follow|first|capital|	. 14
de:case-follow|first|determiner|	! 6	. 18
de:case-follow|first|end|	? 10	none 12
de:case-follow|first|preposition|	. 10
de:case-follow|first|pronoun|	. 12
de:case-follow|first|stop|	none -16
de:case-follow|first|verb-saying|	none -9
de:case-follow|most|,verb-saying|	none 10
de:case-follow|most|,word|	none 6
de:case-follow|most|determiner|	. 8
de:case-follow|most|end|	. 10
de:case-follow|most|preposition|	none -7
de:case-follow|none|,subordinator|	none 9
de:case-follow|none|,verb-judging|	none 7
de:case-follow|none|,verb-saying|	none 10
de:case-follow|none|,word|	none 9
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|preposition|	none -6
de:case-follow|some|,word|	none 7
de:case-follow|some|auxiliary|	none 10
de:case-follow|some|determiner|	none 8
de:case-follow|some|word|	none 20
de:case-intro|all-one|	adverb -12	coordinator -9	determiner 6	preposition 6	start -8	word -9
de:case-intro|all|	: 7	capital -7	preposition 10	stop 11	word 10
de:case-intro|first|	: -9	capital -13	quote 6	start 7	stop 13	word -6
de:case-intro|most|	: 14	auxiliary 7	capital -10	start 8	stop 9
de:case-intro|none|	, 9	capital 7	pronoun 14
de:case-intro|some|	, 11	capital 7	preposition 8	pronoun 8
de:case-intro|titled|	capital -7	word -7
de:case-intro|upper|	start 6
de:case|all-one|	3 9	4-5 6
de:case|all|	2 -10	3 12	4-5 9	6-9 7
de:case|first|	3 -9	6-9 -6
de:case|most|	10+ 7	6-9 17
de:case|none|	2 8	3 12	4-5 10	6-9 9
de:case|some|	3 9	4-5 23	6-9 12
de:case|titled|	1 -7	3 -9	4-5 10	6-9 7
de:chain-on|auxiliary|	2-3 10
de:chain-on|coordinator|	1 -9
de:chain-on|far|	2-3 6	4-7 10	8+ 9
de:chain-on|none|	8+ 8
de:chain-on|stop|	2-3 -8
de:chain|coordinator|	1 -7
de:chain|far|	2-3 8	8+ 14
de:chain|none|	1 -16	2-3 -9	8+ 6
de:clause|false|false|	all 8	none 8	titled -9
de:clause|false|true|	all 10	first -7	most 10	none 6	some 13
de:clause|true|false|	all-one -8	first -6	most 15	titled 9
de:clause|true|true|	all 11	all-one 8	most 9	some 8
de:closed|	true 6
de:continues|	false 6
de:dated|	false 6
de:echo|all|1|	false -7
de:echo|all|2-3|	false 6	true -10
de:echo|all|4-7|	true 11
de:echo|all|	all -10	none -9	some 10	titled -6
de:echo|all|false|	4-7 10
de:echo|all|true|	1 -11
de:echo|half|2-3|	false 6
de:echo|half|8+|	false 7
de:echo|half|	all-one 6	false 8	first 9
de:echo|half|false|	2-3 6	8+ 7
de:echo|none|1|	true -6
de:echo|none|4-7|	true 11
de:echo|none|8+|	false 8
de:echo|none|	all 12	false 7	first -11	none 12	titled -6	true -6
de:echo|none|false|	8+ 9
de:echo|some|8+|	false 6
de:echo|some|false|	8+ 6
de:echo|some|	most 6	some 7
de:ending|	! 12	. 22	? 18
de:family|"|	1 6	8+ 7
de:family|none|	1 9	8+ 6
de:family|«|	1 13	2-3 -6	4-7 17	8+ 8
de:family|»|	1 -10	2-3 -7	8+ 11
de:family|‚|	4-7 7
de:family|„|	1 -9	2-3 8	8+ 7
de:follow|	( -6	+ 11	,adverb -6	,coordinator 10	,subordinator 8	,verb-judging 9	,verb-saying 7	,verb-thinking 7	- 7	: -11	adverb -9	auxiliary -13	capital 11	coordinator -14	determiner 9	end 12	preposition -9	pronoun 12
de:gov|antworten|	none 9
de:gov|antworten|past|	none 10
de:gov|attestieren|2-3|	4-7 8
de:gov|attestieren|	none 8
de:gov|attestieren|past|	none 8
de:gov|ausrichten|4-7|	2-3 7
de:gov|ausrichten|	none 7
de:gov|ausrichten|past|	none 7
de:gov|bemängeln|2-3|	4-7 6
de:gov|bemängeln|	none 9
de:gov|bemängeln|past|	none 8
de:gov|bestätigen|	none -10
de:gov|bezeichnen|2-3|	4-7 6
de:gov|bezeichnen|	als 8
de:gov|bezeichnen|past|	none 8
de:gov|bitten|past|	none 8
de:gov|ergänzen|	none 11
de:gov|ergänzen|past|	none 7
de:gov|finden|	none 6
de:gov|finden|past|	none 6
de:gov|formulieren|	none 7
de:gov|geben|	none 8
de:gov|geben|past|	none 10
de:gov|hadern|	none 7
de:gov|hadern|past|	none 7
de:gov|halten|2-3|	2-3 6
de:gov|halten|	für 9
de:gov|halten|past|	none 9
de:gov|head|	er 8	es -9	person 14	sie 14	vertritt 7
de:gov|head|er|	sagen 7	versprechen -7
de:gov|head|name|	antworten 13	ausrichten 7	geben 9	heißen -14	meinen -9	nennen -7	sagen 6	schließen 6	sehen 6	teilen 7	verkünden -8	warnen 8	weisen 7	zeigen 7	äußern 8
de:gov|head|organisation|	bestätigen -10	halten 6	heißen 8	loben 6	orten 9	rufen -6	schreiben -6	sprechen 15	zeigen 8
de:gov|head|person|	attestieren 8	bezeichnen 8	ergänzen 11	hadern 7	kündigen 9	nennen 12	sprechen 12	zeigen 7
de:gov|heißen|0|	1 -8
de:gov|heißen|2-3|	1 -8	2-3 -6	8+ 6
de:gov|heißen|8+|	2-3 -10
de:gov|heißen|	none -16	von -6
de:gov|heißen|past|	darin 6	none -16
de:gov|judging|2-3|false|false|	all 9	all-one -9	most 8	none 12	some 9
de:gov|judging|4-7|false|false|	none 6
de:gov|judging|als|2-3|	4-7 6
de:gov|judging|als|false|	false 8
de:gov|judging|als|	none 6
de:gov|judging|für|2-3|	2-3 6
de:gov|judging|für|false|	false 9
de:gov|judging|für|	none 6
de:gov|judging|none|2-3|	1 6	2-3 10	4-7 10
de:gov|judging|none|	all-one 7	first 9	most 7	none 10	some 11
de:gov|judging|none|false|	false 9	true 7
de:gov|judging|none|true|	false 12
de:gov|judging|vor|	some 9
de:gov|kommentieren|4-7|	4-7 6
de:gov|kommentieren|	none 6
de:gov|kritisieren|	none 7
de:gov|kündigen|past|	none 10
de:gov|lachen|present|	none 6
de:gov|lehnen|	none 6
de:gov|lehnen|past|	none 6
de:gov|loben|past|	none 7
de:gov|meinen|	none -7
de:gov|meinen|past|	none 10
de:gov|meinen|present|	none -9
de:gov|melden|	none -6
de:gov|murmeln|	none 7
de:gov|murmeln|past|	none 9
de:gov|nennen|2-3|	1 6
de:gov|nennen|	none 9
de:gov|nennen|past|	none 9
de:gov|none|1|	all-one -10	titled -13
de:gov|none|2-3|	titled -11
de:gov|none|4-7|	all 6	all-one 7	none 8	some 22	titled 12
de:gov|none|8+|	first 6	most 9
de:gov|none|false|false|	1 -8	2-3 -6	8+ 7
de:gov|none|true|false|	4-7 6
de:gov|none|true|true|	1 -20
de:gov|orten|	none 9
de:gov|rufen|2-3|	4-7 9
de:gov|rufen|	in 8	none 9
de:gov|rufen|past|	none 6
de:gov|sagen|2-3|	4-7 6
de:gov|sagen|4-7|	2-3 7	4-7 8
de:gov|sagen|	in 7	none 8
de:gov|sagen|past|	none -6
de:gov|sagen|present|	none 11
de:gov|saying|1|false|false|	first -7	most 8	none 9	some 6	titled 6
de:gov|saying|1|false|true|	first 11
de:gov|saying|2-3|false|false|	all-one 8	most 8	none 10
de:gov|saying|2-3|false|true|	first 7	some 6
de:gov|saying|2-3|true|false|	all 8	first 6	most 12	some 7
de:gov|saying|4-7|false|false|	all 7	all-one 9	first 16	none -6	some 9
de:gov|saying|4-7|false|true|	first 9	none 7	some 7
de:gov|saying|4-7|true|false|	all 6	some 10
de:gov|saying|4-7|true|true|	none 7
de:gov|saying|8+|false|false|	first -6	some 12
de:gov|saying|8+|false|true|	none 8	some 8
de:gov|saying|8+|true|false|	all -11	some 9
de:gov|saying|als|false|	true 8
de:gov|saying|an|4-7|	4-7 9
de:gov|saying|an|false|	false 10
de:gov|saying|an|	first 8	some 6
de:gov|saying|auf|false|	false 8
de:gov|saying|auf|true|	false -8
de:gov|saying|bei|	first 8
de:gov|saying|dass|false|	false 6
de:gov|saying|im|1|	2-3 -9
de:gov|saying|im|	all -9	some 12
de:gov|saying|im|false|	false -10
de:gov|saying|in|4-7|	1 9
de:gov|saying|in|8+|	2-3 -10
de:gov|saying|in|	all -10	some 8
de:gov|saying|in|false|	false 7
de:gov|saying|in|true|	false -6
de:gov|saying|mit|8+|	4-7 8
de:gov|saying|mit|	first 11	some 10
de:gov|saying|nach|4-7|	4-7 7
de:gov|saying|nach|false|	false 10
de:gov|saying|nach|	most 7
de:gov|saying|none|1|	4-7 -7	8+ 6
de:gov|saying|none|2-3|	1 -10	2-3 7	4-7 17	8+ 7
de:gov|saying|none|4-7|	2-3 11	8+ 9
de:gov|saying|none|8+|	2-3 7	4-7 8
de:gov|saying|none|false|	true 8
de:gov|saying|none|	first -6
de:gov|saying|none|true|	false -6
de:gov|saying|von|1|	1 9	4-7 6
de:gov|saying|von|2-3|	2-3 12	4-7 9
de:gov|saying|von|4-7|	2-3 7	4-7 7
de:gov|saying|von|8+|	2-3 -8
de:gov|saying|von|	all 11	all-one 11	first 6	some 12
de:gov|saying|von|false|	false 13
de:gov|saying|von|true|	false 10
de:gov|saying|vor|2-3|	4-7 8
de:gov|saying|vor|false|	false 9
de:gov|saying|vor|	most 12
de:gov|saying|vor|true|	false 10
de:gov|saying|zu|	most 7
de:gov|schließen|	none 6
de:gov|schließen|past|	none 6
de:gov|sehen|	none 8
de:gov|sehen|past|	none 8
de:gov|sprechen|1|	1 9	4-7 6
de:gov|sprechen|2-3|	2-3 12	4-7 9
de:gov|sprechen|4-7|	2-3 6	4-7 7
de:gov|sprechen|past|	none 18
de:gov|sprechen|	von 18
de:gov|stehen|2-3|	2-3 11
de:gov|subject|er|saying|	2-3 10
de:gov|subject|er|saying|past|	2-3 10	4-7 10
de:gov|subject|er|saying|present|	4-7 11
de:gov|subject|es|saying|	2-3 6
de:gov|subject|es|saying|past|	8+ 6
de:gov|subject|name|judging|	1 -6	4-7 6
de:gov|subject|name|saying|	2-3 -8	4-7 9
de:gov|subject|name|saying|past|	1 -7	8+ 12
de:gov|subject|name|saying|present|	4-7 10	8+ 7
de:gov|subject|name|thinking|	2-3 6
de:gov|subject|name|thinking|past|	4-7 6
de:gov|subject|none|saying|	2-3 6	4-7 6
de:gov|subject|none|saying|past|	2-3 10
de:gov|subject|noun|judging|past|	1 8
de:gov|subject|noun|saying|	2-3 11	4-7 13
de:gov|subject|noun|saying|past|	1 6	2-3 11	4-7 9	8+ 7
de:gov|subject|noun|saying|present|	4-7 9
de:gov|subject|noun|thinking|	2-3 6
de:gov|subject|organisation|judging|	2-3 8
de:gov|subject|organisation|judging|past|	2-3 7
de:gov|subject|organisation|saying|	2-3 7
de:gov|subject|organisation|saying|past|	2-3 6	4-7 13
de:gov|subject|organisation|saying|present|	2-3 -8	8+ 6
de:gov|subject|person|judging|	1 7	2-3 11	4-7 7
de:gov|subject|person|judging|past|	1 6	2-3 8	4-7 13
de:gov|subject|person|saying|	1 9	2-3 16	4-7 6
de:gov|subject|person|saying|past|	1 9	4-7 11	8+ 6
de:gov|subject|person|saying|present|	4-7 8
de:gov|subject|sie|judging|	2-3 7
de:gov|subject|sie|saying|	1 6
de:gov|subject|sie|saying|past|	4-7 10
de:gov|subject|sie|saying|present|	2-3 7
de:gov|teilen|	mit -7
de:gov|teilen|past|	none -10
de:gov|thinking|2-3|false|false|	first 9	some 6
de:gov|thinking|none|2-3|	8+ 7
de:gov|thinking|none|false|	false 8
de:gov|thinking|none|	first 6
de:gov|verkünden|	none -8
de:gov|verkünden|past|	none -8
de:gov|verlauten|	none 9
de:gov|versichern|past|	none 6
de:gov|versprechen|	none -7
de:gov|versprechen|past|	none -7
de:gov|warnen|2-3|	4-7 8
de:gov|warnen|past|	none 11
de:gov|warnen|present|	none 8
de:gov|warnen|	vor 13
de:gov|weisen|	none 7
de:gov|weisen|past|	none 8
de:gov|werfen|4-7|	2-3 6
de:gov|werfen|	none -9	vor 9
de:gov|widersprechen|1|	4-7 8
de:gov|widersprechen|	none 8
de:gov|widersprechen|past|	none 8
de:gov|würdigen|past|	none 7
de:gov|zeigen|1|	1 7	2-3 7
de:gov|zeigen|	none 10
de:gov|zeigen|past|	none 11
de:gov|äußern|past|	none 8
de:headline|false|	2-3 6	8+ 9
de:headline|true|	2-3 -12	4-7 16
de:head|plain|	: 8	all -7	capital -8	first 11	start -7
de:head|plain|:|	1 -7
de:head|plain|all|	2-3 -7
de:head|plain|end|	1 9	4-7 11
de:head|plain|first|	4-7 11
de:head|titled|	all -9	all-one -6	capital -7	word -7
de:head|titled|all-one|	1 -6
de:head|titled|all|	2-3 -9
de:head|titled|end|	2-3 -9	4-7 11
de:head|titled|first|	4-7 12
de:head|upper|	most 6	start 6
de:head|upper|most|	4-7 6
de:head|„|	2-3 -12	4-7 14
de:in-noun|false|false|1|	titled -6
de:in-noun|false|false|2-3|	first -10	none 10	titled -9
de:in-noun|false|false|4-7|	all-one 7	none 8	some 15	titled 12
de:in-noun|false|false|8+|	first 7	most 8	some 6
de:in-noun|false|true|2-3|	some 13
de:in-noun|false|true|4-7|	all 7	most 9	none 6	some 12
de:in-noun|true|false|4-7|	all 11	first -7	some 17
de:in-noun|true|true|1|	all-one -18
de:intro-follow|,|stop|	2-3 12	4-7 10
de:intro-follow|:|+|	4-7 8
de:intro-follow|:|,verb-saying|	4-7 7	8+ 6
de:intro-follow|:|capital|	1 9	4-7 13
de:intro-follow|:|determiner|	4-7 19	8+ 7
de:intro-follow|:|end|	1 8	2-3 11	8+ 8
de:intro-follow|:|preposition|	2-3 7	4-7 9	8+ 6
de:intro-follow|:|pronoun|	4-7 8	8+ 8
de:intro-follow|:|stop|	1 -11	2-3 -8	4-7 -11
de:intro-follow|adverb|stop|	2-3 -8
de:intro-follow|auxiliary|,word|	4-7 7
de:intro-follow|auxiliary|stop|	4-7 6
de:intro-follow|auxiliary|word|	4-7 13
de:intro-follow|capital|,verb-saying|	2-3 -6
de:intro-follow|capital|,word|	2-3 7
de:intro-follow|capital|auxiliary|	2-3 -8	4-7 -7
de:intro-follow|capital|preposition|	2-3 -7
de:intro-follow|capital|verb-judging|	1 -8
de:intro-follow|capital|verb-saying|	1 -9
de:intro-follow|determiner|,determiner|	1 6
de:intro-follow|determiner|,verb-saying|	2-3 -8
de:intro-follow|determiner|,word|	1 -9
de:intro-follow|determiner|auxiliary|	1 -13
de:intro-follow|determiner|determiner|	2-3 7
de:intro-follow|determiner|stop|	1 10	2-3 8	4-7 14
de:intro-follow|determiner|verb-saying|	2-3 -11
de:intro-follow|determiner|word|	1 -19	4-7 8
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|end|	1 8	2-3 -10
de:intro-follow|preposition|preposition|	1 -8
de:intro-follow|preposition|stop|	1 9	2-3 11	4-7 13
de:intro-follow|preposition|verb-judging|	1 7
de:intro-follow|preposition|word|	2-3 6
de:intro-follow|pronoun|stop|	1 -7	2-3 6	4-7 13
de:intro-follow|pronoun|word|	2-3 9
de:intro-follow|start|,verb-saying|	4-7 10
de:intro-follow|start|:|	1 -7
de:intro-follow|start|end|	2-3 10	4-7 6	8+ 6
de:intro-follow|stop|,auxiliary|	4-7 10
de:intro-follow|stop|,verb-saying|	1 12	2-3 16	4-7 10
de:intro-follow|stop|,word|	4-7 14
de:intro-follow|stop|capital|	4-7 6
de:intro-follow|stop|determiner|	4-7 6
de:intro-follow|stop|end|	2-3 6	4-7 10
de:intro-follow|verb-saying|word|	1 -10
de:intro-follow|word|,verb-saying|	2-3 11	4-7 8
de:intro-follow|word|preposition|	1 -7
de:intro-follow|word|stop|	1 -14
de:intro|	, 9	adverb -9	capital -7	coordinator -12	determiner 8	preposition 14	pronoun 8	quote 6	stop 11	– 10
de:in|first|=an|	some 10
de:in|first|=auf|	4-7 6	first 6
de:in|first|=aus|	2-3 8	all-one 8
de:in|first|=bei|	2-3 7	first 9
de:in|first|=bis|	4-7 8	some 10
de:in|first|=das|	4-7 12	8+ 7	all-one -6	first 12
de:in|first|=der|	8+ 9	first 15
de:in|first|=die|	2-3 -11	8+ 6	all-one -13	some 6
de:in|first|=einem|	some 6
de:in|first|=eine|	2-3 8	8+ 7	first 6	most 6	some 9
de:in|first|=ein|	4-7 18	8+ 9	all 14	first 11	most 9
de:in|first|=es|	4-7 9	first 10
de:in|first|=ich|	4-7 16	8+ 7	titled 6
de:in|first|=in|	2-3 6	4-7 8	some 6
de:in|first|=keine|	2-3 8
de:in|first|=kein|	2-3 8	some 9
de:in|first|=man|	4-7 10	8+ 6	first 11
de:in|first|=meine|	first 9
de:in|first|=mein|	8+ 6	first 6
de:in|first|=mit|	2-3 13	4-7 -7	all -7	all-one 11
de:in|first|=nach|	4-7 11	first 8	some 7
de:in|first|=nicht|	4-7 10	none 11
de:in|first|=ohne|	2-3 10	4-7 16	first 15	some 10
de:in|first|=und|	1 8	4-7 8	first 11
de:in|first|=wir|	first -7
de:in|first|=zu|	4-7 8	some 7
de:in|first|adverb|	2-3 8	all-one 7	some 8
de:in|first|capital|	4-7 6	8+ 8	all 10	first -9
de:in|first|verb|	first 7
de:in|first|word|	4-7 26	all-one 9	most 15	none 8	titled -12	upper 6
de:in|functions|0|1|	first -12	titled -7
de:in|functions|0|2-3|	all -10	most -9	none 18	titled -11
de:in|functions|0|4-7|	none 6	some 8
de:in|functions|1|1|	first 8
de:in|functions|1|2-3|	all 15	some 8
de:in|functions|1|4-7|	most 15	none 9	some 12
de:in|functions|2|2-3|	all-one 10	some 7
de:in|functions|2|4-7|	all 7	some 19	titled 8
de:in|functions|3|4-7|	all 14	all-one 6	first -7	most 18	none 7	some 10	titled 8
de:in|functions|3|8+|	first 7	most 9	some 6
de:in|last|	al -10	ar 8	at -8	eg -6	ei -12	el 6	em -13	er 11	es -12	hs -8	id 8	ie 6	is -11	it -6	iv 7	ke -8	kt 7	le -6	ms -7	nd 13	nt -7	nz -9	on -8	rl -11	rm -11	st 6	ts 10	tz -15	um 7	ur -9	uy -8	we -6
de:in|last|att|	2-3 -7
de:in|last|bar|	2-3 9
de:in|last|ben|	2-3 11
de:in|last|ber|	2-3 -7
de:in|last|buy|	1 -8
de:in|last|che|	1 -9	2-3 -7
de:in|last|den|	2-3 7
de:in|last|end|	1 9
de:in|last|ert|	1 8	2-3 14
de:in|last|fen|	2-3 10
de:in|last|fer|	2-3 9
de:in|last|gel|	2-3 12
de:in|last|gen|	1 -8
de:in|last|ich|	1 8	2-3 6
de:in|last|ick|	1 6
de:in|last|ing|	1 -8
de:in|last|iss|	2-3 7
de:in|last|itt|	2-3 11
de:in|last|ker|	2-3 13
de:in|last|lig|	1 -6
de:in|last|llt|	2-3 6
de:in|last|mer|	2-3 -11
de:in|last|nst|	2-3 6
de:in|last|pen|	1 -8
de:in|last|ral|	1 -9
de:in|last|ren|	2-3 8
de:in|last|rms|	2-3 -7
de:in|last|rst|	1 6
de:in|last|sen|	2-3 -8
de:in|last|sse|	2-3 12
de:in|last|ten|	1 -11
de:in|last|ter|	1 -12	2-3 -12
de:in|last|uch|	2-3 6
de:in|last|uer|	1 6
de:in|last|und|	1 8
de:in|last|use|	2-3 -7
de:in|last|weg|	2-3 -6
de:in|last|zen|	1 -9	2-3 8
de:in|last|öwe|	1 -6
de:in|shape|=das =ist capital|	2-3 7
de:in|shape|=das capital|	2-3 -8
de:in|shape|=der capital =hat|	4-7 10
de:in|shape|=der capital word|	8+ 6
de:in|shape|=der word capital|	4-7 8
de:in|shape|=die capital word|	2-3 6	8+ 7
de:in|shape|=die capital|	2-3 -13
de:in|shape|=ein capital =der|	4-7 8
de:in|shape|=ein word capital|	4-7 7
de:in|shape|=eine capital|	2-3 8
de:in|shape|=eine word capital|	4-7 6
de:in|shape|=es verb adverb|	4-7 7
de:in|shape|=ich =habe word|	8+ 7
de:in|shape|=ich =war word|	4-7 7
de:in|shape|=ich word adverb|	4-7 9
de:in|shape|=ich word capital|	4-7 8
de:in|shape|=kein capital|	2-3 8
de:in|shape|=man word word|	4-7 8
de:in|shape|=mein capital word|	8+ 6
de:in|shape|=mit capital|	2-3 8
de:in|shape|=nicht word capital|	2-3 -6
de:in|shape|=nicht word word|	2-3 9
de:in|shape|=nicht word|	2-3 7
de:in|shape|=ohne capital word|	4-7 15
de:in|shape|=ohne capital|	2-3 6
de:in|shape|=und|	1 8
de:in|shape|=wir =haben adverb|	4-7 7
de:in|shape|=wir word =nicht|	4-7 6
de:in|shape|=wir word capital|	4-7 6
de:in|shape|=wir word word|	4-7 10
de:in|shape|adverb word|	2-3 6
de:in|shape|capital =der capital|	2-3 7
de:in|shape|capital =des capital|	2-3 6
de:in|shape|capital =in capital|	2-3 -9
de:in|shape|capital =ist =keine|	4-7 6
de:in|shape|capital =ist =kein|	4-7 6
de:in|shape|capital =mit capital|	2-3 13
de:in|shape|capital =nicht word|	2-3 -8
de:in|shape|capital capital|	2-3 -20
de:in|shape|capital number|	2-3 -9
de:in|shape|capital word =mir|	8+ 9
de:in|shape|capital word =nicht|	4-7 11
de:in|shape|capital word =wir|	8+ 7
de:in|shape|word =der capital|	2-3 9
de:in|shape|word =die capital|	4-7 7
de:in|shape|word =und word|	4-7 7
de:in|shape|word capital =der|	4-7 7
de:in|shape|word capital word|	4-7 7
de:in|shape|word word capital|	2-3 12
de:in|shape|word word|	2-3 15
de:in|word|	2 -6	alle 6	als 7	auch 7	auf 7	aus 8	bei 7	bin -6	bitte -8	bleibt -9	buy -8	der 8	des 6	die -9	doktor -7	dämmerschoppen -8	dörfer 9	ein 8	eine 10	erhebliche 14	frei -9	gut -8	guten -6	husch-pfusch 9	interesse 8	ist 10	kahlschlag 7	kein 8	keine 8	licht -6	meter -6	mit 20	morgen -9	mängel 11	möwe -6	nach -6	neue -8	nichts 7	nur 8	ohne 13	pause -7	respekt 6	schritt 6	sieben -8	sind -8	sommer -8	sorrent -9	sportlich 8	stille -10	tagblatt -7	weg -6	weitblick -8	winter -7	worms -7	zeitnah 6	über 10
de:lead|lower|	, 15	adverb -9	capital 15	determiner 6	preposition 8	pronoun 22	– 10
de:lead|upper|	, -13	auxiliary -8	capital -24	coordinator -9	determiner 7	preposition 11	pronoun -12	quote 6	stop 11
de:mood|none|	8+ 9
de:mood|other|	2-3 13	4-7 10
de:mood|other|false|	true 8
de:mood|other|true|	false 11
de:mood|	plain 19
de:mood|plain|	1 6	2-3 14	4-7 18
de:mood|plain|false|	false 11	true 11
de:mood|plain|true|	false 11	true -6
de:naming|begriff|1|	1 -8
de:naming|false|	capital -14	word -9
de:naming|none|	2-3 6	8+ 9
de:naming|sogenannte|1|	1 -7
de:naming|titel|1|	2-3 -7
de:naming|true|	, 9	adverb -9	coordinator -12	determiner 8	preposition 14	pronoun 8	quote 6	stop 11	– 10
de:nobody|4-7|	start 6
de:others|0|	2-3 9	8+ 9
de:others|1|	2-3 -12	4-7 9	8+ 9
de:others|3|	1 -9
de:own-case|false|all-one|	adverb -11	coordinator -9	determiner 6	preposition 6	start -8	word -9
de:own-case|false|all|	: 6	capital -7	preposition 10	stop 9	word 10
de:own-case|false|first|	: -9	capital -11	start 8	stop 12
de:own-case|false|most|	: 11	auxiliary 7	capital -10	stop 7
de:own-case|false|none|	, 8	capital 7	pronoun 14
de:own-case|false|some|	, 11	capital 6	preposition 8	pronoun 8
de:own-case|false|titled|	capital -7	word -7
de:own-case|true|all-one|	stop 8
de:own-case|true|all|	: 6	stop 10
de:own-case|true|first|	stop 13
de:own-case|true|most|	: 11	start 8	stop 10
de:own-case|true|titled|	: 9
de:own|false|	8+ 13
de:own|true|	8+ 6
de:same|1|2-3|	all 8	first -8	none 12
de:same|1|4-7|	all 9	all-one 7	first -8	none 11	some 25	titled 11
de:same|1|8+|	first 7	most 10	some 6
de:same|2|1|	all-one -8
de:same|2|2-3|	all -10	some 10	titled -7
de:same|3|1|	all-one -7
de:sentence|judging|	1 13	2-3 11	4-7 9	8+ 7
de:sentence|none|	1 -10	8+ 10
de:sentence|saying|	4-7 6	8+ 8
de:sentence|thinking|	4-7 7
de:size-ending|10+|.|	determiner 7	end 6	preposition 6	pronoun 8
de:size-ending|10+|none|	,word 8
de:size-ending|1|.|	capital 9	end 9
de:size-ending|1|?|	end 8
de:size-ending|1|none|	,subordinator 6	,word -6	: -11	adverb -7	auxiliary -17	coordinator -9	determiner -11	end 8	verb-judging 7	word -8
de:size-ending|2|.|	end 10
de:size-ending|2|none|	+ 7	,adverb -6	auxiliary 6	coordinator -6	verb-saying -12
de:size-ending|3|.|	end 9
de:size-ending|3|none|	,word 7	auxiliary -7	coordinator -9	determiner 8	end -10	preposition -17	word 9
de:size-ending|4-5|.|	capital 6	determiner 17	end 21
de:size-ending|4-5|none|	,auxiliary 9	,determiner -6	,subordinator 8	,verb-saying 13	,word 12	determiner 7	end 14	preposition -6	word 21
de:size-ending|6-9|!|	determiner 6
de:size-ending|6-9|.|	capital 14	determiner 11	preposition 9	pronoun 8
de:size-ending|6-9|none|	,verb-saying 9	,word 13	end 7	verb-saying 6
de:size-follow|10+|	,word 8	determiner 7	end 6	preposition 6	pronoun 8
de:size-follow|1|	,subordinator 6	,word -6	: -11	adverb -7	auxiliary -17	coordinator -9	determiner -11	end 14	verb-judging 7	word -8
de:size-follow|2|	+ 7	,adverb -6	auxiliary 6	coordinator -6	end 9	verb-saying -12
de:size-follow|3|	,word 7	auxiliary -7	coordinator -9	determiner 8	preposition -13	word 9
de:size-follow|4-5|	,auxiliary 9	,determiner -6	,subordinator 8	,verb-saying 13	,word 12	capital 8	determiner 19	end 24	pronoun 7	word 21
de:size-follow|6-9|	,verb-saying 9	,word 14	capital 15	determiner 11	preposition 9	pronoun 8	verb-saying 6
de:size-intro|10+|	: 11
de:size-intro|1|	, -11	adverb -6	auxiliary -10	coordinator -9	determiner 7	preposition 8	pronoun -7	start -11	stop 12	word -12
de:size-intro|2|	, 8	: 14	adverb -12	pronoun 14	start 10	verb-saying -6	word -8
de:size-intro|3|	, 7	: -15	adverb 8	preposition 8	pronoun 9	stop 12	word 15
de:size-intro|4-5|	, 9	auxiliary 17	preposition 15	start 9	stop 16	word 11
de:size-intro|6-9|	, 6	determiner 9	pronoun 6	start 9	stop 13
de:size|	10+ 7	3 7	4-5 10
	de:speech 6
de:subject|elided|	,determiner -13	,verb-saying 10	1 -10	2-3 17	determiner 7	end 9	verb-saying 7
de:subject|none|	( -6	+ 8	,coordinator 10	,verb-judging 9	,verb-thinking 7	8+ 8	: -7	adverb -7	capital 10	coordinator -9	end 16	preposition -16	pronoun 12	verb-judging 7
de:subject|own|	+ 7	,adverb -6	,determiner 7	,subordinator 11	4-7 9	8+ 8	: -7	auxiliary -15	capital 10	coordinator -11	determiner 7	preposition 9	pronoun 8	verb-judging -10	verb-saying -7
de:two-before|)|	: 9
de:two-before|,|	auxiliary -6	determiner 11	word -7
de:two-before|:|	capital -8
de:two-before|adverb|	: 7	determiner 7	preposition 10	stop 8
de:two-before|auxiliary|	determiner -15	pronoun 14	stop 7
de:two-before|capital|	, 6	: -7	auxiliary -6	capital 8	determiner -12
de:two-before|coordinator|	word -10
de:two-before|determiner|	: 11	auxiliary 8	capital -12	preposition 7	stop 8
de:two-before|preposition|	, 6	: 14	capital 6	determiner 7	stop 9
de:two-before|pronoun|	, 8	: 9	auxiliary 17	preposition 14	stop 7	word 13
de:two-before|quote|	coordinator -7	preposition -8	stop 9
de:two-before|start|	determiner -9
de:two-before|that|	pronoun 9
de:two-before|verb-judging|	determiner 6	pronoun 6
de:two-before|verb-saying|	preposition 6	stop 7	word -6
de:two-before|word|	: 16	preposition -6	stop 19
de:two-words-before|)|	: 9
de:two-words-before|,|	sei -6
de:two-words-before|.|	die 8
de:two-words-before|ab|	: 6
de:two-words-before|anders|	: 6
de:two-words-before|auf|	dem -8
de:two-words-before|aus|	. 8
de:two-words-before|dann|	: 8
de:two-words-before|dass|	man 8
de:two-words-before|dem|	titel -6
de:two-words-before|den|	ausdruck -9	begriff -7	namen -11	spitznamen -6	zusatz -11
de:two-words-before|der|	aufschrift -7	begriff -10
de:two-words-before|die|	initiative -9	zeitung -10
de:two-words-before|ein|	. 6	: 8
de:two-words-before|er|	habe 9
de:two-words-before|es|	: 6	für 12
de:two-words-before|fest|	. 6
de:two-words-before|gekauft|	. 7
de:two-words-before|gemeint|	: 9
de:two-words-before|haderte|	: 7
de:two-words-before|in|	der -8
de:two-words-before|knapp|	: 10
de:two-words-before|man|	habe 9	sich 6	werde 7
de:two-words-before|mit|	. 6
de:two-words-before|nach|	: 7
de:two-words-before|nicht|	. 6
de:two-words-before|satz|	: 9
de:two-words-before|schild|	: -10
de:two-words-before|sie|	, 7
de:two-words-before|sprach|	von 6
de:two-words-before|spricht|	von 10
de:two-words-before|start|	die -9
de:two-words-before|von|	einem 14	einer 12
de:two-words-before|vor|	einem 10
de:two-words-before|widersprach|	: 7
de:two-words-before|zeigte|	sich 8
de:two-words-before|zeit|	: 8
de:two-words-before|zettel|	: -9
de:two-words-before|zurück|	: 12
de:two-words-before|zu|	: 8
de:two-words-before||	. 9	und -7
de:verb|false|2-3|	lower 12	upper -6
de:verb|false|4-7|	lower 14
de:verb|false|8+|	lower 9	upper 7
de:verb|true|2-3|	lower 11
de:verb|true|4-7|	lower 14
de:verb|true|8+|	lower 7	upper 6
de:word-after|	( -6	+ 11	, 8	- 7	: -11	? -9	als -6	an 6	auf -14	beim 8	bestimmt -8	die 8	end 12	er 6	es 10	geprüft 6	gewesen 8	hat -6	hätten 10	im -7	in -8	ist -7	nennen -6	schreibt -8	sei -11	sie 8	steht -8	und -14	verbucht -10	von -8	vor -9
de:word-after|(|	none -6
de:word-after|+|	none 11
de:word-after|,|	! 8	? 10
de:word-after|-|	none 7
de:word-after|:|	none -11
de:word-after|?|	none -9
de:word-after|als|	none -6
de:word-after|an|	none 6
de:word-after|auf|	none -14
de:word-after|beim|	. 8
de:word-after|bestimmt|	none -8
de:word-after|das|	. 11
de:word-after|der|	. 14
de:word-after|die|	. 11	none 6
de:word-after|end|	! 7	. 9	? 10	none 7
de:word-after|er|	. 6
de:word-after|es|	. 10
de:word-after|geprüft|	none 6
de:word-after|gewesen|	none 8
de:word-after|hat|	none -6
de:word-after|hätten|	none 10
de:word-after|in|	none -9
de:word-after|ist|	none -7
de:word-after|nennen|	none -6
de:word-after|schreibt|	none -8
de:word-after|sei|	none -11
de:word-after|sie|	. 6
de:word-after|steht|	none -8
de:word-after|und|	none -14
de:word-after|verbucht|	none -10
de:word-after|von|	none -12
de:word-after|vor|	none -9
de:word-before|	 6	, 9	. 10	? 9	aber 8	als 9	auf -13	aufschrift -7	ausdruck -9	band -8	begriff -12	bleibe 8	das -13	dem -12	der -22	die -8	ein 17	eine 6	einem 16	er 7	für 16	habe 15	heißt -8	hätten 10	im -9	in -10	initiative -12	ist -9	könne 6	lautet -8	man 11	namen -12	nicht 9	noch 7	nur -11	projekt 7	sei 10	seien 9	sendung -8	sogenannte -7	spitznamen -6	stand -10	titel -7	und -12	von 9	würden -6	zeitung -11	zusatz -11	– 10
de:word-before|,|	1 -11	2-3 12	4-7 10
de:word-before|.|	1 12	4-7 17
de:word-before|:|	8+ 11
de:word-before|?|	2-3 7	4-7 7
de:word-before|als|	1 7	4-7 10
de:word-before|aufschrift|	2-3 -7
de:word-before|auf|	1 -13
de:word-before|ausdruck|	1 -9
de:word-before|begriff|	1 -8
de:word-before|das|	1 -14	2-3 -7	4-7 6
de:word-before|dem|	2-3 -8
de:word-before|der|	1 -17	2-3 -15
de:word-before|die|	1 -18
de:word-before|einem|	2-3 15	4-7 11
de:word-before|einen|	1 8	4-7 -9
de:word-before|einer|	1 6	4-7 6
de:word-before|eine|	4-7 8
de:word-before|ein|	2-3 10	4-7 8
de:word-before|es|	4-7 7
de:word-before|für|	2-3 10
de:word-before|habe|	2-3 14	4-7 6
de:word-before|heißt|	1 -8
de:word-before|hätten|	4-7 9
de:word-before|im|	2-3 -9
de:word-before|initiative|	2-3 -12
de:word-before|in|	2-3 -10
de:word-before|man|	2-3 9
de:word-before|namen|	1 -12	2-3 -9
de:word-before|nur|	2-3 -9
de:word-before|sei|	2-3 13	4-7 11
de:word-before|sendung|	2-3 -8
de:word-before|sich|	1 7	2-3 10
de:word-before|sogenannte|	1 -7
de:word-before|start|	1 -11	2-3 10	4-7 13
de:word-before|titel|	2-3 -7
de:word-before|und|	1 -9
de:word-before|vom|	1 -11
de:word-before|von|	1 6
de:word-before|vor|	4-7 8
de:word-before|werde|	2-3 -6
de:word-before|zeitung|	2-3 -11
de:word-before||	4-7 6
de:work|near|none|	most 8
de:work|none|near|capital|	all-one -9
de:work|none|none|,|	none 8	some 11
de:work|none|none|:|	all 7	first -9	most 12
de:work|none|none|adverb|	all-one -12
de:work|none|none|	all 13	first -9	none 8	some 7	titled -9	upper 6
de:work|none|none|auxiliary|	most 7
de:work|none|none|capital|	first -9	most -9	none 6	some 7	titled -7
de:work|none|none|coordinator|	all-one -9
de:work|none|none|preposition|	all 10	some 8
de:work|none|none|pronoun|	none 14	some 8
de:work|none|none|quote|	first 6
de:work|none|none|start|	all-one -8	first 7	most 8	upper 6
de:work|none|none|stop|	all 11	first 13	most 9
de:work|none|none|word|	all 10	all-one -9	first -6	titled -7
de:work|right|none|	all -13	all-one -10	first -8	none 7
de:work|right|none|capital|	all -13	all-one -10	first -8	none 7
echo|all|1|	false -19
echo|all|2-3|	false -7
echo|all|4-7|	false -8
echo|all|8+|	false 7	true 12
echo|all|	all -28	all-one -8	false -20	none -11	some 7
echo|all|false|	2-3 8	4-7 35	8+ 10
echo|all|true|	1 -15	2-3 -14	4-7 -15	8+ 10
echo|half|2-3|	true 13
echo|half|8+|	false 11
echo|half|	all -8	all-one 7
echo|half|false|	2-3 10	8+ 10
echo|none|1|	true -6
echo|none|2-3|	true -15
echo|none|8+|	false 6	true 9
echo|none|	all -21	all-one -13	none 11	some 11	true -14
echo|none|false|	2-3 -7	8+ 6
echo|some|4-7|	true 20
echo|some|8+|	false 16	true 6
echo|some|	all -19	most 6	none 11	some 11	titled 8	true 20
echo|some|false|	8+ 16
ending|	! 27	. 12	? 28	none -17
es:alone|alone|	1 9	2-3 8	4-7 16
es:alone|first|	8+ 7
es:alone|inside|	8+ 13
es:best-gap|according-to|according|gap|according-to|,|	4-7 19
es:best-gap|according-to|according|gap|according-to|s,|	4-7 11
es:best-gap|colon|naked||	2-3 -6	8+ 7
es:best-gap|interview|naked||	4-7 8
es:best-gap|named-before|naked||	2-3 10	4-7 26
es:best-gap|named-nearby|naked||	1 6	2-3 10	8+ 12
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 6	4-7 20
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 8
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 11
es:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 9
es:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 6
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 15	4-7 6	8+ 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -6	4-7 24	8+ 6
es:best-gap|topic|naked||	1 6	8+ 10
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	4-7 10
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9	8+ 7
es:best-intro|,|according|5-10|	4-7 9
es:best-intro|,|naked|5-10|	1 -11
es:best-intro|,|naked|far|	4-7 7
es:best-intro|,|saying|5-10|	4-7 9
es:best-intro|:|naked|1|	8+ 10
es:best-intro|:|naked|2-4|	8+ 10
es:best-intro|:|naked|5-10|	4-7 7	8+ 12
es:best-intro|:|naked|far|	8+ 6
es:best-intro|:|saying|1|	2-3 15	8+ 7
es:best-intro|:|saying|2-4|	2-3 6	4-7 21	8+ 9
es:best-intro|:|saying|5-10|	4-7 16	8+ 8
es:best-intro|:|saying|far|	4-7 10
es:best-intro|auxiliary|according|2-4|	4-7 9
es:best-intro|auxiliary|naked|5-10|	2-3 10
es:best-intro|auxiliary|saying|2-4|	4-7 -8
es:best-intro|auxiliary|saying|5-10|	1 10
es:best-intro|capital|naked|0|	1 -6
es:best-intro|capital|saying|2-4|	4-7 11
es:best-intro|determiner|according|far|	2-3 -10
es:best-intro|determiner|naked|2-4|	1 -13
es:best-intro|determiner|naked|far|	2-3 -9
es:best-intro|determiner|saying|1|	2-3 9
es:best-intro|determiner|saying|5-10|	2-3 -12
es:best-intro|preposition|judging|1|	1 9	4-7 8
es:best-intro|preposition|judging|2-4|	4-7 10
es:best-intro|preposition|judging|5-10|	1 -9
es:best-intro|preposition|naked|1|	2-3 -8
es:best-intro|preposition|naked|2-4|	1 9	2-3 7
es:best-intro|preposition|naked|far|	2-3 6
es:best-intro|preposition|saying|1|	2-3 8	4-7 8
es:best-intro|preposition|saying|2-4|	2-3 13
es:best-intro|start|naked|2-4|	4-7 13
es:best-intro|start|naked|5-10|	4-7 15
es:best-intro|start|naked|far|	2-3 6	4-7 14
es:best-intro|start|other|1|	8+ 6
es:best-intro|start|saying|1|	4-7 13
es:best-intro|start|saying|far|	4-7 7
es:best-intro|stop|naked|1|	4-7 11
es:best-intro|stop|naked|2-4|	4-7 17
es:best-intro|stop|naked|5-10|	2-3 6	4-7 20
es:best-intro|stop|naked|far|	2-3 11	4-7 24
es:best-intro|stop|saying|1|	1 6	2-3 6	4-7 10
es:best-intro|stop|saying|2-4|	4-7 8
es:best-intro|stop|saying|5-10|	4-7 11
es:best-intro|stop|saying|far|	4-7 6
es:best-intro|that|naked|5-10|	8+ 6
es:best-intro|that|naked|far|	4-7 10
es:best-intro|verb-judging|judging|0|	1 9	2-3 -7
es:best-intro|verb-judging|naked|5-10|	4-7 10
es:best-intro|verb-saying|naked|5-10|	4-7 -6
es:best-intro|verb-saying|saying|0|	4-7 20
es:best-intro|verb-saying|saying|2-4|	1 -8
es:best-intro|word|according|2-4|	4-7 11
es:best-intro|word|according|5-10|	2-3 10	4-7 8
es:best-intro|word|according|far|	4-7 11
es:best-intro|word|judging|5-10|	2-3 6
es:best-intro|word|naked|1|	2-3 7	4-7 9
es:best-intro|word|naked|2-4|	1 6	2-3 6
es:best-intro|word|naked|5-10|	2-3 -12	8+ 6
es:best-intro|word|naked|far|	2-3 12	4-7 7	8+ 7
es:best-intro|word|saying|1|	4-7 10
es:best-intro|word|saying|5-10|	2-3 -7	4-7 18	8+ 6
es:best-intro|word|saying|far|	4-7 12
es:best-lead|lower|,|according|	according-to 9
es:best-lead|lower|,|judging|	speaker-then-quote 7
es:best-lead|lower|,|naked|	named-nearby -6
es:best-lead|lower|,|saying|	speaker-then-quote 10	verb-then-speaker 8
es:best-lead|lower|auxiliary|according|	according-to 9
es:best-lead|lower|auxiliary|naked|	named-nearby 10	topic 10
es:best-lead|lower|capital|saying|	speaker-then-quote 11
es:best-lead|lower|determiner|judging|	speaker-then-quote 13
es:best-lead|lower|determiner|naked|	topic -13
es:best-lead|lower|determiner|saying|	speaker-then-quote -9
es:best-lead|lower|preposition|according|	according-to -10
es:best-lead|lower|preposition|naked|	named-nearby 9
es:best-lead|lower|preposition|saying|	speaker-then-quote 8
es:best-lead|lower|that|naked|	named-nearby 7	topic 7
es:best-lead|lower|verb-judging|naked|	topic 13
es:best-lead|lower|verb-saying|according|	according-to 6
es:best-lead|lower|word|according|	according-to 21
es:best-lead|lower|word|naked|	named-nearby 9	topic 6
es:best-lead|lower|word|saying|	sentence-before 9
es:best-lead|other|start|naked|	named-before 7
es:best-lead|other|start|saying|	sentence-after 6
es:best-lead|other|stop|naked|	named-before 6
es:best-lead|other|verb-saying|saying|	speaker-then-quote 6
es:best-lead|upper|:|direct|	speaker-then-quote -6
es:best-lead|upper|:|naked|	colon -6	interview 6	named-nearby 27	topic -8
es:best-lead|upper|:|saying|	quote-then-verb 9	sentence-before 11	speaker-then-quote 17
es:best-lead|upper|capital|naked|	named-nearby -8	topic -7
es:best-lead|upper|determiner|naked|	named-nearby -10
es:best-lead|upper|preposition|naked|	topic -8
es:best-lead|upper|start|naked|	interview 7	named-before 10	named-nearby 15	topic 10
es:best-lead|upper|start|other|	quote-then-verb 6
es:best-lead|upper|start|saying|	quote-then-verb 11
es:best-lead|upper|stop|according|	sentence-before 6
es:best-lead|upper|stop|naked|	named-before 22	named-nearby 11	topic 21
es:best-lead|upper|stop|other|	quote-then-verb 9
es:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 10
es:best-lead|upper|verb-judging|naked|	topic -7
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -7
es:best-lead|upper|word|naked|	named-nearby -11	topic -10
es:best-lemma|	aclarar 11	acusar 8	afirmar 10	alertar 7	anunciar -8	apuntar 11	asegurar 11	asentir 9	atribuir 11	avisar 8	añadir -6	bautizar -12	bromear 8	calificar 10	celebrar 10	comentar 11	completar 8	comunicar 9	concluir 7	confirmar -6	considerar 10	contar 9	contestar -6	corear -7	corregir 9	decir 6	defender 7	demandar -8	denunciar 7	deslizar 10	detallar 7	difundir 9	discrepar 12	escribir 6	estimar 10	exigir 11	festejar 8	garantizar 11	hablar 17	indicar 10	ironizar 6	justificar 8	lamentar 7	lamentarse 9	leer 7	limitar 7	mostrar 6	negar 12	pedir 8	preferir -9	preguntar -7	prometer 9	quejar -6	quejarse 8	reclamar 8	reconocer 16	recordar 10	relatar -6	reprochar 8	responder 8	resumir 7	retrucar 7	revelar 7	señalar 10	soltar 10	sostener 11	subrayar 8	tachar 9	terciar 7	valorar 7	ver 12
es:best-lemma|aclarar|verb-then-speaker|	2-4 7
es:best-lemma|acusar|quote-then-verb|	1 6
es:best-lemma|asegurar|quote-then-verb|	1 9
es:best-lemma|asentir|speaker-then-quote|	1 9
es:best-lemma|atribuir|speaker-then-quote|	2-4 11
es:best-lemma|avisar|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	2-4 7
es:best-lemma|celebrar|speaker-then-quote|	0 10
es:best-lemma|confirmar|speaker-then-quote|	far -6
es:best-lemma|considerar|speaker-then-quote|	0 6
es:best-lemma|contestar|quote-then-verb|	1 7
es:best-lemma|contestar|speaker-then-quote|	2-4 -8
es:best-lemma|corear|speaker-then-quote|	0 -7
es:best-lemma|corregir|speaker-then-quote|	1 9
es:best-lemma|decir|quote-then-verb|	1 9
es:best-lemma|declarar|speaker-then-quote|	5-10 -8
es:best-lemma|deslizar|speaker-then-quote|	5-10 8
es:best-lemma|difundir|speaker-then-quote|	far 8
es:best-lemma|escribir|speaker-then-quote|	2-4 6
es:best-lemma|expresar|speaker-then-quote|	1 9
es:best-lemma|hablar|speaker-then-quote|	1 13	2-4 10
es:best-lemma|indicar|speaker-then-quote|	far 10
es:best-lemma|lamentar|quote-then-verb|	1 7
es:best-lemma|limitar|speaker-then-quote|	5-10 7
es:best-lemma|llamar|speaker-then-quote|	0 -9
es:best-lemma|none|according-to|	1 12	2-4 12	far 6
es:best-lemma|none|colon|	1 -8	5-10 10
es:best-lemma|none|interview|	far 9
es:best-lemma|none|named-before|	1 12	2-4 12	5-10 12	far 14
es:best-lemma|none|named-nearby|	0 -8	2-4 13	far 6
es:best-lemma|none|speaker-then-quote|	2-4 -6
es:best-lemma|none|topic|	5-10 -6
es:best-lemma|opinar|speaker-then-quote|	2-4 9
es:best-lemma|pedir|speaker-then-quote|	5-10 12
es:best-lemma|preferir|speaker-then-quote|	2-4 -9
es:best-lemma|preguntar|sentence-after|	1 6
es:best-lemma|reconocer|speaker-then-quote|	5-10 10
es:best-lemma|responder|speaker-then-quote|	2-4 9
es:best-lemma|resumir|speaker-then-quote|	2-4 6
es:best-lemma|señalar|quote-then-verb|	1 7
es:best-lemma|soltar|speaker-then-quote|	1 7
es:best-lemma|tachar|speaker-then-quote|	2-4 8
es:best-lemma|ver|speaker-then-quote|	0 9
es:best-near|according-to|according|	1 12	2-4 12	far 6
es:best-near|according|1|	4-7 10
es:best-near|according|2-4|	2-3 7	4-7 14
es:best-near|according|5-10|	4-7 15
es:best-near|according|far|	4-7 15	8+ 6
es:best-near|colon|naked|	1 -8	5-10 10
es:best-near|interview|naked|	far 9
es:best-near|judging|0|	1 9	2-3 -7
es:best-near|judging|1|	1 9	2-3 9	4-7 8
es:best-near|judging|5-10|	1 -9	2-3 8	4-7 10
es:best-near|naked|0|	1 -8
es:best-near|naked|1|	8+ 11
es:best-near|naked|2-4|	1 10	2-3 8	8+ 8
es:best-near|naked|5-10|	8+ 12
es:best-near|naked|far|	8+ 9
es:best-near|named-before|naked|	1 12	2-4 12	5-10 12	far 14
es:best-near|named-nearby|naked|	0 -8	2-4 13	far 6
es:best-near|paragraph-before|saying|	far 7
es:best-near|quote-then-speaker|saying|	5-10 -6
es:best-near|quote-then-verb|judging|	1 9
es:best-near|quote-then-verb|saying|	1 20
es:best-near|saying|0|	4-7 20
es:best-near|saying|1|	2-3 16	4-7 7	8+ 6
es:best-near|saying|2-4|	1 -11	2-3 11	8+ 9
es:best-near|saying|5-10|	2-3 -13	4-7 12	8+ 10
es:best-near|saying|far|	4-7 11	8+ 7
es:best-near|sentence-after|saying|	1 6
es:best-near|sentence-before|according|	far -6
es:best-near|sentence-before|saying|	2-4 7	5-10 11
es:best-near|speaker-then-quote|direct|	2-4 -6
es:best-near|speaker-then-quote|judging|	1 10
es:best-near|speaker-then-quote|saying|	1 7	2-4 -6	5-10 -10	far 8
es:best-near|topic|naked|	5-10 -6
es:best-near|verb-then-speaker|saying|	2-4 7	5-10 7
es:best-order|according|according|1|	4-7 10
es:best-order|according|according|2-4|	2-3 7	4-7 14
es:best-order|according|according|5-10|	4-7 15
es:best-order|according|according|far|	4-7 15	8+ 6
es:best-order|apposed|judging|1|	4-7 7
es:best-order|apposed|saying|1|	2-3 9	4-7 9
es:best-order|apposed|saying|2-4|	4-7 18	8+ 6
es:best-order|apposed|saying|5-10|	1 9	2-3 -11	4-7 19
es:best-order|apposition|saying|5-10|	2-3 9
es:best-order|apposition|saying|far|	4-7 7
es:best-order|direct|judging|0|	1 7	2-3 -7
es:best-order|direct|judging|1|	1 9
es:best-order|direct|judging|2-4|	4-7 -6
es:best-order|direct|judging|5-10|	1 -9	2-3 8	4-7 10
es:best-order|direct|saying|0|	2-3 -6	4-7 18
es:best-order|direct|saying|1|	2-3 15	8+ 7
es:best-order|direct|saying|2-4|	1 -16	2-3 9	4-7 -6	8+ 8
es:best-order|direct|saying|5-10|	1 -9	2-3 -12	4-7 7	8+ 7
es:best-order|direct|saying|far|	4-7 11
es:best-order|inverted|saying|1|	1 6	4-7 22	8+ 6
es:best-order|inverted|saying|2-4|	4-7 10
es:best-order|inverted|saying|5-10|	8+ 8
es:best-order|inverted|saying|far|	2-3 -6	4-7 19
es:best-order|naked|naked|0|	1 -8
es:best-order|naked|naked|1|	8+ 11
es:best-order|naked|naked|2-4|	1 10	2-3 8	8+ 8
es:best-order|naked|naked|5-10|	8+ 12
es:best-order|naked|naked|far|	8+ 9
es:best-order|relative|saying|0|	2-3 11
es:best-order|relative|saying|5-10|	4-7 9
es:best-phrase|name|	according 12	judging 20	naked 14
es:best-phrase|noun|	direct -7	judging -10	naked -7
es:best-phrase|pronoun|	according -9	naked -9
es:best-score|	-1 -8	-2 -8	0 14	4 10
es:best-score|-1|	2-3 -12
es:best-score|-2|	4-7 -10	8+ 11
es:best-score|0|	1 13	4-7 14	8+ 14
es:best-score|1|	2-3 12	8+ 12
es:best-score|2|	4-7 17	8+ 6
es:best-score|3|	1 -8	8+ 11
es:best-score|4|	2-3 9	4-7 7	8+ 8
es:best-score|5|	4-7 14	8+ 7
es:best|according-to|according|	1 -8	4-7 25	8+ 7
es:best|colon|naked|	2-3 -6	8+ 7
es:best|interview|naked|	4-7 8
es:best|named-before|naked|	2-3 10	4-7 26
es:best|named-nearby|naked|	1 6	2-3 10	8+ 12
es:best|paragraph-before|saying|	4-7 7
es:best|quote-then-speaker|saying|	2-3 -6
es:best|quote-then-verb|other|	2-3 -7
es:best|quote-then-verb|saying|	1 6	4-7 20
es:best|sentence-before|saying|	4-7 8
es:best|speaker-then-quote|direct|	4-7 -8
es:best|speaker-then-quote|saying|	1 -8	8+ 9
es:best|topic|naked|	1 6	8+ 10
es:best|verb-then-speaker|saying|	4-7 15	8+ 7
es:case-follow|all-one|capital|	none -8
es:case-follow|all-one|end|	. 7
es:case-follow|all-one|preposition|	none -8
es:case-follow|all|stop|	none -10
es:case-follow|first|,determiner|	none -8
es:case-follow|first|,pronoun|	none 12
es:case-follow|first|,that|	none -7
es:case-follow|first|,verb-saying|	? 6	none 12
es:case-follow|first|:|	none 10
es:case-follow|first|coordinator|	none -7
es:case-follow|first|end|	. 13	? 6	none 7
es:case-follow|first|word|	none -7
es:case-follow|first|—|	? 9	none 10
es:case-follow|most|,verb-saying|	none 6
es:case-follow|most|stop|	none 9
es:case-follow|none|,subordinator|	none 10
es:case-follow|none|,verb-saying|	none 8
es:case-follow|none|,word|	none -7
es:case-follow|none|:|	none 6
es:case-follow|none|;|	none 8
es:case-follow|none|determiner|	none 6
es:case-follow|none|preposition|	none 9
es:case-follow|none|subordinator|	none 12
es:case-follow|none|word|	none -7
es:case-follow|some|,word|	none -7
es:case-follow|some|stop|	none 15
es:case-follow|titled|end|	none -7
es:case-intro|all-one|	capital -9	determiner -10	preposition -9	start 7	stop 8	verb-judging -8	verb-saying -7	word -13
es:case-intro|all|	preposition -7	verb-saying -7	word -7
es:case-intro|first|	, -10	: 6	auxiliary -6	preposition -6	start 7	stop 29	word -6
es:case-intro|most|	: 11	stop 10
es:case-intro|none|	% 7	, 6	adverb 9	capital 13	preposition 7	word 7
es:case-intro|some|	determiner -7	word 12
es:case-intro|titled|	: 11
es:case|all-one|	2 -8
es:case|all|	2 -9	3 -10
es:case|first|	10+ 10	2 10
es:case|most|	4-5 8	6-9 10
es:case|none|	10+ 8	2 10	6-9 28
es:case|some|	6-9 8
es:case|titled|	4-5 -8	6-9 7
es:chain-on|, verb-saying ,|	2-3 7
es:chain-on|, verb-saying stop|	4-7 8
es:chain-on|far|	8+ 15
es:chain-on|none|	2-3 7	8+ 9
es:chain-on|stop|	1 12	2-3 -7
es:chain|coordinator|	2-3 -8
es:chain|far|	8+ 15
es:chain|none|	1 10	8+ 9
es:clause|false|false|	all -13	all-one -8	none 6	titled -8
es:clause|false|true|	first 9	most 7	none 13	some 6
es:clause|true|false|	all-one 9	none 8	titled 6
es:clause|true|true|	first 13	most 7
es:echo|all|1|	true -8
es:echo|all|2-3|	true -7
es:echo|all|false|	2-3 10	4-7 18
es:echo|all|	true -11
es:echo|all|true|	1 -15	2-3 -17	4-7 -9
es:echo|half|	none 6
es:echo|none|1|	true 6
es:echo|none|4-7|	true 13
es:echo|none|8+|	false 13
es:echo|none|	all -12	all-one -7	none 9
es:echo|none|false|	8+ 13
es:echo|some|4-7|	true 12
es:echo|some|8+|	false 8
es:echo|some|false|	8+ 8
es:echo|some|	most 6	none 10	titled 7	true 12
es:ending|	! 10	. 14
es:family|"|	1 12	2-3 7	8+ 14
es:family|none|	1 9	2-3 11	4-7 19
es:family|«|	1 -22	8+ 9
es:family|“|	1 10	4-7 -7	8+ 13
es:follow|	,determiner -7	,pronoun 11	,that -10	,verb-saying 11	,word -14	: 12	; 8	capital -9	determiner 6	preposition 6	pronoun -6	subordinator 12	word -10	— 13
es:gov|aclarar|2-3|	4-7 11
es:gov|aclarar|	none 13
es:gov|aclarar|past|	none 10
es:gov|acusar|	de 9
es:gov|acusar|past|	none 8
es:gov|adelantar|past|	none -8
es:gov|admitir|4-7|	4-7 9
es:gov|admitir|	que 8
es:gov|advertir|4-7|	4-7 6
es:gov|advertir|8+|	4-7 6
es:gov|advertir|	de 9
es:gov|advertir|past|	none 9
es:gov|afirmar|present|	none 13
es:gov|agregar|past|	none 6
es:gov|aplaudir|1|	2-3 9
es:gov|aplaudir|	none 8
es:gov|apuntar|past|	none 10
es:gov|asegurar|	none 10	que 9
es:gov|asegurar|present|	none 10
es:gov|asentir|	none 9
es:gov|asentir|past|	none 9
es:gov|atribuir|2-3|	4-7 7
es:gov|atribuir|	a 11
es:gov|atribuir|past|	none 11
es:gov|añadir|	none -6
es:gov|añadir|past|	auxiliary -7	none 8
es:gov|bautizar|1|	2-3 -9
es:gov|bautizar|	como -9	none -10
es:gov|bautizar|past|	none -11
es:gov|calificar|2-3|	1 8	2-3 9	4-7 8
es:gov|calificar|	de 15
es:gov|calificar|past|	auxiliary 8	none 14
es:gov|celebrar|	none 10
es:gov|celebrar|past|	none 8
es:gov|comentar|4-7|	4-7 6
es:gov|comentar|past|	none 6
es:gov|comentar|	que 6
es:gov|concluir|past|	none 7
es:gov|considerar|2-3|	4-7 7
es:gov|considerar|	none 11	que 9
es:gov|considerar|past|	none 13
es:gov|contar|past|	none 9
es:gov|contestar|2-3|	4-7 -8
es:gov|contestar|past|	none 11
es:gov|contestar|	que -8
es:gov|corear|	none -7
es:gov|corregir|	none 9
es:gov|corregir|past|	none 9
es:gov|decir|0|	1 -9
es:gov|decir|1|	2-3 6
es:gov|decir|4-7|	4-7 9
es:gov|decir|	none 10	que 8
es:gov|decir|past|	none 9
es:gov|declarar|	none 7
es:gov|declarar|past|	none -6
es:gov|defender|	como 7
es:gov|defender|past|	none -8
es:gov|demandar|	por -7
es:gov|demandar|present|	none -8
es:gov|describir|	como 6
es:gov|describir|present|	none 6
es:gov|deslizar|4-7|	4-7 8
es:gov|deslizar|past|	none 9
es:gov|deslizar|	que 12
es:gov|discrepar|	none 8
es:gov|discrepar|present|	none 12
es:gov|elogiar|past|	none 7
es:gov|entender|past|	none 8
es:gov|expresar|1|	2-3 12
es:gov|expresar|	none 12
es:gov|felicitar|past|	none 10
es:gov|hablar|1|	1 9	4-7 6
es:gov|head|	artículo 12	cambio 13	cuentos -7	ella 6	jurado 6	matemático -10	ministro 9	name 16	none 16	oposición -6	organisation 6	placa -9	place -6	presidencia 9	él 7
es:gov|head|cuentos|	publicar -7
es:gov|head|ella|	asentir 9
es:gov|head|matemático|	preferir -10
es:gov|head|name|	aclarar 6	calificar 7
es:gov|head|none|	añadir 8	hablar 6	pedir 8
es:gov|head|organisation|	admitir -10	hablar 9	llamar 8	ver 11
es:gov|head|person|	acusar 9	calificar 10	celebrar 8	considerar 6	corregir 7	defender -8	demandar -6	discrepar 8	elogiar 7	hablar 7	llamar 9	precisar 7	recordar 7	replicar 9	responder 7	sostener 11
es:gov|head|placa|	decir -9
es:gov|invitar|	a 8
es:gov|judging|0|false|false|	all-one -8
es:gov|judging|1|false|false|	none 11
es:gov|judging|1|true|false|	none 9
es:gov|judging|2-3|false|false|	none 9
es:gov|judging|4-7|true|false|	none 10
es:gov|judging|8+|true|false|	none 9
es:gov|judging|a|2-3|	4-7 7
es:gov|judging|a|false|	false 10
es:gov|judging|a|	none 13
es:gov|judging|como|1|	4-7 8
es:gov|judging|de|1|	1 9	2-3 11
es:gov|judging|de|2-3|	2-3 11	4-7 8
es:gov|judging|de|4-7|	4-7 11
es:gov|judging|de|false|	false 8
es:gov|judging|de|	none 8
es:gov|judging|en|	none 11
es:gov|judging|en|true|	false 7
es:gov|judging|none|0|	1 7	2-3 -8	4-7 10
es:gov|judging|none|1|	2-3 9
es:gov|judging|none|	all-one -8
es:gov|judging|que|2-3|	4-7 7
es:gov|judging|que|	none 9
es:gov|judging|que|true|	false 8
es:gov|lamentarse|	none 9
es:gov|lamentarse|past|	none 9
es:gov|limitar|past|	none 7
es:gov|limitar|	que 7
es:gov|llamar|0|	2-3 -10
es:gov|llamar|	none -10
es:gov|llamar|past|	none 8
es:gov|llamar|present|	none -10
es:gov|mantener|past|	none -8
es:gov|mostrar|past|	none -10
es:gov|negar|	none 13
es:gov|negar|past|	none 13
es:gov|none|2-3|	all -8	all-one -6	first 7
es:gov|none|4-7|	most 10	none 7	titled -8
es:gov|none|8+|	first 11	none 10
es:gov|none|false|false|	1 6	2-3 9	8+ 11
es:gov|none|false|true|	1 -12
es:gov|none|true|false|	2-3 -12	8+ 8
es:gov|none|true|true|	1 -10
es:gov|pedir|0|	4-7 7
es:gov|pedir|2-3|	2-3 8
es:gov|pedir|	none 11	que 7
es:gov|pedir|past|	none 16
es:gov|precisar|past|	none 7
es:gov|precisar|	que 7
es:gov|preferir|	de -8
es:gov|preferir|past|	none -8
es:gov|preguntar|present|	none -10
es:gov|prometer|1|	4-7 7
es:gov|prometer|past|	none 10
es:gov|publicar|4-7|	2-3 -7
es:gov|publicar|	de -7
es:gov|publicar|past|	auxiliary -7
es:gov|quejarse|past|	none 8
es:gov|reconocer|4-7|	4-7 6
es:gov|reconocer|past|	none 11
es:gov|reconocer|present|	none 11
es:gov|recordar|	que 7
es:gov|repetir|	none 6
es:gov|repetir|past|	none 6
es:gov|replicar|past|	auxiliary 8
es:gov|replicar|	que 9
es:gov|responder|1|	4-7 8
es:gov|responder|	con 10	que 6
es:gov|responder|past|	none 14
es:gov|revelar|past|	none 7
es:gov|saying|0|false|false|	all -7	all-one -7
es:gov|saying|1|false|false|	most 8
es:gov|saying|1|true|false|	none 8
es:gov|saying|2-3|false|false|	none -11	some 6
es:gov|saying|2-3|true|false|	none 17
es:gov|saying|2-3|true|true|	none -8
es:gov|saying|4-7|false|false|	all-one 9	first 9	none 12
es:gov|saying|8+|true|false|	all-one -6	none -13
es:gov|saying|ante|false|	false -6
es:gov|saying|a|2-3|	2-3 9
es:gov|saying|a|false|	false 7
es:gov|saying|a|	none 6
es:gov|saying|con|	all-one 10	first 7
es:gov|saying|con|false|	false 14
es:gov|saying|del|false|	false 8
es:gov|saying|del|	none 9
es:gov|saying|desde|4-7|	4-7 9
es:gov|saying|desde|false|	false 10
es:gov|saying|desde|	first 10
es:gov|saying|de|1|	1 9	4-7 9
es:gov|saying|de|4-7|	4-7 22
es:gov|saying|de|8+|	2-3 -11	4-7 6
es:gov|saying|de|	all-one -8	some 10
es:gov|saying|de|true|	false -10
es:gov|saying|en|2-3|	2-3 -8
es:gov|saying|en|4-7|	4-7 17	8+ 7
es:gov|saying|en|	first 11	none -6
es:gov|saying|en|true|	false -11
es:gov|saying|none|1|	2-3 11	8+ 10
es:gov|saying|none|2-3|	1 7	2-3 7	4-7 7	8+ 6
es:gov|saying|none|8+|	2-3 -6
es:gov|saying|none|	all -8	first 6	most 8
es:gov|saying|none|true|	false 8
es:gov|saying|por|8+|	2-3 9
es:gov|saying|por|	none -6
es:gov|saying|que|1|	2-3 8	4-7 10
es:gov|saying|que|2-3|	1 7
es:gov|saying|que|4-7|	1 9	2-3 15	4-7 18	8+ 8
es:gov|saying|que|8+|	2-3 10
es:gov|saying|que|	none 7
es:gov|saying|que|true|	false 21
es:gov|saying|sin|false|	false 7
es:gov|saying|sin|	first 7
es:gov|soltar|	none 7
es:gov|soltar|past|	none 7
es:gov|sostener|4-7|	2-3 8
es:gov|sostener|8+|	4-7 9
es:gov|sostener|	de 7	que 12
es:gov|sostener|past|	none 10
es:gov|subject|ella|saying|	1 11
es:gov|subject|name|judging|	1 7	2-3 11
es:gov|subject|name|judging|past|	2-3 10
es:gov|subject|name|saying|	0 10	1 8	2-3 10
es:gov|subject|name|saying|past|	2-3 12	4-7 14
es:gov|subject|name|saying|present|	2-3 8
es:gov|subject|none|saying|	1 12	8+ 6
es:gov|subject|none|saying|past|	1 7	4-7 9	8+ 8
es:gov|subject|none|saying|present|	4-7 9
es:gov|subject|noun|judging|	0 -9	8+ 7
es:gov|subject|noun|judging|present|	2-3 -7
es:gov|subject|noun|saying|	0 -11	2-3 6	4-7 13
es:gov|subject|noun|saying|past|	2-3 -7	4-7 45	8+ 9
es:gov|subject|noun|saying|present|	2-3 12	4-7 -8	8+ 10
es:gov|subject|organisation|judging|	0 9	1 10
es:gov|subject|organisation|judging|past|	1 6	2-3 11
es:gov|subject|organisation|judging|present|	4-7 7
es:gov|subject|organisation|saying|	1 15	2-3 6	8+ -8
es:gov|subject|organisation|saying|past|	1 -7	4-7 10
es:gov|subject|organisation|saying|present|	4-7 7
es:gov|subject|person|judging|	1 9	2-3 13	4-7 8
es:gov|subject|person|judging|past|	1 7	2-3 11	4-7 15
es:gov|subject|person|saying|	1 7	2-3 -8	4-7 13
es:gov|subject|person|saying|past|	2-3 13	4-7 20	8+ 8
es:gov|subject|person|saying|present|	2-3 -6	4-7 -8
es:gov|subrayar|past|	none 7
es:gov|tachar|	de 9
es:gov|tildar|	de 7
es:gov|tildar|past|	none 7
es:gov|ver|0|	1 6
es:gov|ver|	none 9
es:gov|ver|past|	none 11
es:headline|false|	8+ 14
es:headline|true|	2-3 -7
es:head|"|	1 8	2-3 -6	4-7 -8
es:head|plain|	: 19	determiner -12	start -6	verb-saying 6
es:head|plain|:|	4-7 13
es:head|plain|end|	1 8	2-3 -7	4-7 21
es:head|plain|first|	2-3 -7
es:head|plain|none|	4-7 12
es:head|titled|	: 11	first 11
es:head|titled|end|	4-7 -8
es:head|titled|first|	4-7 10
es:head|«|	4-7 10
es:in-noun|false|false|2-3|	all -11	first 7	none 11
es:in-noun|false|false|4-7|	most 11
es:in-noun|false|false|8+|	first 12	most 6	none 9
es:in-noun|false|true|1|	all-one -9	none -9
es:in-noun|true|false|1|	all-one -15	none 6
es:in-noun|true|false|2-3|	all -7	all-one -9	first -10	some -7
es:in-noun|true|false|4-7|	none 9	some 12
es:in-noun|true|false|8+|	none 8	some 6
es:in-noun|true|true|1|	none -10
es:intro-follow|%|stop|	4-7 7
es:intro-follow|,|,coordinator|	2-3 -8
es:intro-follow|,|preposition|	1 -10
es:intro-follow|,|stop|	2-3 14	4-7 16	8+ 8
es:intro-follow|:|,verb-saying|	4-7 11
es:intro-follow|:|end|	4-7 22
es:intro-follow|:|stop|	2-3 10	8+ 16
es:intro-follow|auxiliary|stop|	1 12	2-3 10	4-7 -7
es:intro-follow|capital|capital|	1 -8
es:intro-follow|capital|stop|	4-7 9
es:intro-follow|determiner|,preposition|	2-3 -6
es:intro-follow|determiner|stop|	1 -11	2-3 -8	4-7 11
es:intro-follow|preposition|,determiner|	4-7 -8
es:intro-follow|preposition|,preposition|	2-3 9	4-7 12
es:intro-follow|preposition|coordinator|	1 -6	4-7 7
es:intro-follow|start|,auxiliary|	4-7 10
es:intro-follow|start|,pronoun|	4-7 6
es:intro-follow|start|,verb-saying|	4-7 17
es:intro-follow|start|,word|	8+ 7
es:intro-follow|start|:|	4-7 13
es:intro-follow|start|end|	1 9	2-3 8	4-7 16
es:intro-follow|start|stop|	8+ 6
es:intro-follow|start|—|	2-3 10	4-7 14
es:intro-follow|stop|,auxiliary|	4-7 12
es:intro-follow|stop|,pronoun|	4-7 11
es:intro-follow|stop|,verb-saying|	1 6	2-3 10	4-7 13
es:intro-follow|stop|,word|	4-7 14
es:intro-follow|stop|stop|	2-3 12	4-7 26
es:intro-follow|that|coordinator|	4-7 7
es:intro-follow|that|stop|	2-3 8	4-7 12	8+ 6
es:intro-follow|verb-judging|stop|	1 8	2-3 -11	4-7 10
es:intro-follow|verb-saying|coordinator|	2-3 9
es:intro-follow|verb-saying|end|	4-7 9
es:intro-follow|verb-saying|preposition|	2-3 10
es:intro-follow|verb-saying|stop|	1 -10	2-3 -9
es:intro-follow|word|,preposition|	2-3 -9	4-7 7
es:intro-follow|word|,verb-saying|	4-7 9
es:intro-follow|word|determiner|	1 10
es:intro-follow|word|end|	2-3 -9
es:intro-follow|word|stop|	4-7 11	8+ 8
es:intro|	% 7	: 7	adverb 9	determiner -8	pronoun -7	start 10	stop 27
es:in|first|=a|	2-3 -12	4-7 10	none -11
es:in|first|=con|	2-3 -8	4-7 8	first 17
es:in|first|=cuando|	8+ 10	first 9
es:in|first|=de|	2-3 -6	4-7 14	first 13
es:in|first|=el|	2-3 -9	4-7 -9	8+ 8	all-one -6	none -12
es:in|first|=en|	4-7 15	8+ 7	first 13	some 9
es:in|first|=están|	first 7
es:in|first|=es|	4-7 11	8+ 6	first 13	none 6
es:in|first|=hasta|	4-7 6	none 6
es:in|first|=hemos|	first 7
es:in|first|=las|	4-7 14	none 10
es:in|first|=la|	2-3 -7	4-7 -9	8+ 7	all -6	first -7	some -7
es:in|first|=le|	first 7
es:in|first|=los|	4-7 -8	first -8	none 10
es:in|first|=lo|	4-7 9	8+ 6	first 10	none 8
es:in|first|=me|	8+ 8
es:in|first|=mis|	first 9
es:in|first|=mi|	4-7 17	8+ 7	first 18
es:in|first|=ni|	4-7 11	first 6
es:in|first|=nos|	4-7 7	8+ 7	first 10
es:in|first|=no|	2-3 10	4-7 22	8+ 10	first 19	none 14
es:in|first|=nunca|	4-7 -7	first -7
es:in|first|=para|	2-3 8	4-7 9	none 12
es:in|first|=pero|	4-7 8	none 7
es:in|first|=porque|	first 10
es:in|first|=por|	4-7 11	none 6
es:in|first|=pues|	4-7 6	first 7
es:in|first|=que|	2-3 7	4-7 18	first 13	none 9
es:in|first|=se|	8+ 6	none 16
es:in|first|=si|	4-7 6	8+ 6	first 6
es:in|first|=son|	4-7 6	8+ 7	none 7
es:in|first|=tiene|	4-7 7	none 7
es:in|first|=una|	2-3 15	4-7 -7	8+ 7	first 6
es:in|first|=un|	2-3 14	4-7 20	8+ 6	first 10	none 19
es:in|first|=yo|	4-7 15	first 15
es:in|first|=y|	4-7 17	8+ 6	first 13	none 9
es:in|first|adverb|	2-3 15	8+ 6	none 14
es:in|first|capital|	8+ 13	all -12	most 12
es:in|first|verb|	4-7 12	first 10
es:in|first|word|	8+ 6	none 8
es:in|functions|0|2-3|	all -9	all-one -7	first 6	none 10
es:in|functions|0|4-7|	first 13
es:in|functions|1|2-3|	all -10
es:in|functions|1|4-7|	none 9
es:in|functions|2|2-3|	first -7
es:in|functions|2|4-7|	titled -9
es:in|functions|3|4-7|	most 9	some 8	titled 9
es:in|functions|3|8+|	first 12	most 6	none 10	some 8
es:in|last|	a -12	ad 7	al 6	ba 6	be 8	co 7	da 10	de 10	do 13	en 10	eo -8	er -8	es 11	ez -7	ga -8	ha 11	ia 12	io -6	le 9	lo 6	ma -7	me 8	mo 6	ne 10	om -9	or -8	po -6	ra -11	re 8	sa -8	ta 11	te 13	yo 9	ña 6	ún 10
es:in|last|ada|	1 13	2-3 13
es:in|last|ado|	1 7	2-3 8
es:in|last|ano|	1 -10	2-3 -9
es:in|last|ble|	2-3 8
es:in|last|cal|	2-3 9
es:in|last|cha|	2-3 11
es:in|last|cho|	1 -9	2-3 9
es:in|last|cia|	2-3 9
es:in|last|dom|	1 -9
es:in|last|día|	2-3 -6
es:in|last|elo|	2-3 7
es:in|last|ene|	2-3 10
es:in|last|esa|	2-3 -9
es:in|last|eto|	2-3 11
es:in|last|ida|	2-3 -7
es:in|last|ino|	1 -8
es:in|last|iño|	2-3 9
es:in|last|ión|	1 -7
es:in|last|lla|	2-3 -9
es:in|last|mún|	2-3 10
es:in|last|nde|	2-3 7
es:in|last|ndo|	1 7	2-3 7
es:in|last|nte|	2-3 9
es:in|last|oño|	2-3 -6
es:in|last|per|	1 -7
es:in|last|ral|	2-3 -7
es:in|last|rdo|	2-3 9
es:in|last|reo|	1 -7
es:in|last|res|	2-3 -6
es:in|last|rga|	2-3 -8
es:in|last|rla|	2-3 11
es:in|last|sma|	2-3 -9
es:in|last|tes|	1 10
es:in|last|ual|	2-3 8
es:in|shape|=a word =no|	4-7 7
es:in|shape|=con =la word|	4-7 13
es:in|shape|=con =los word|	4-7 8
es:in|shape|=con word word|	2-3 -7	4-7 11
es:in|shape|=con word|	2-3 10
es:in|shape|=cuando =la word|	8+ 7
es:in|shape|=de word word|	2-3 -6	4-7 13
es:in|shape|=el capital|	2-3 -6
es:in|shape|=el word =a|	4-7 -10
es:in|shape|=el word =de|	4-7 -6
es:in|shape|=el word =es|	4-7 6
es:in|shape|=el word =me|	8+ 6
es:in|shape|=el word =no|	4-7 10
es:in|shape|=el word adverb|	4-7 6
es:in|shape|=el word word|	2-3 10	4-7 10	8+ 7
es:in|shape|=el word|	2-3 -9
es:in|shape|=en =el word|	2-3 9
es:in|shape|=en word|	2-3 -7
es:in|shape|=es =un word|	4-7 6
es:in|shape|=la =del word|	2-3 -8
es:in|shape|=la capital capital|	2-3 -6
es:in|shape|=la word =de|	8+ 6
es:in|shape|=la word =es|	4-7 9
es:in|shape|=la word adverb|	4-7 8
es:in|shape|=las word =las|	4-7 10
es:in|shape|=los word =de|	4-7 -7
es:in|shape|=los word =no|	4-7 9
es:in|shape|=me word =por|	4-7 9
es:in|shape|=me word word|	4-7 8
es:in|shape|=mi word word|	4-7 11	8+ 6
es:in|shape|=no =es =un|	4-7 6
es:in|shape|=no =puede word|	4-7 11
es:in|shape|=no =se word|	4-7 7
es:in|shape|=no word =los|	4-7 8
es:in|shape|=no word =por|	8+ 7
es:in|shape|=no word word|	2-3 10	4-7 12
es:in|shape|=nunca word word|	4-7 7
es:in|shape|=que =la word|	4-7 7
es:in|shape|=que word =a|	4-7 10
es:in|shape|=se =la word|	4-7 10
es:in|shape|=se word =el|	4-7 9
es:in|shape|=un word =al|	4-7 10
es:in|shape|=un word =de|	4-7 13
es:in|shape|=un word =no|	4-7 9
es:in|shape|=un word word|	2-3 15
es:in|shape|=una verb|	2-3 9
es:in|shape|=una word =de|	4-7 -9
es:in|shape|=una word word|	2-3 12
es:in|shape|adverb word word|	4-7 9
es:in|shape|adverb word|	2-3 15
es:in|shape|capital =a word|	4-7 10
es:in|shape|capital =del word|	2-3 -12
es:in|shape|capital =dos word|	8+ 6
es:in|shape|capital =el word|	8+ 9
es:in|shape|capital =es word|	8+ 7
es:in|shape|capital =la word|	4-7 8	8+ 6
es:in|shape|capital =que =es|	4-7 11
es:in|shape|capital =que word|	4-7 14
es:in|shape|capital capital capital|	2-3 -6
es:in|shape|capital capital|	2-3 -8
es:in|shape|capital number word|	4-7 -6
es:in|shape|capital word =los|	4-7 8
es:in|shape|capital word =que|	8+ 6
es:in|shape|capital word =y|	4-7 7
es:in|shape|capital word capital|	4-7 7
es:in|shape|capital word word|	8+ 8
es:in|shape|capital word|	2-3 10
es:in|shape|word =a word|	4-7 8
es:in|shape|word =con word|	2-3 8
es:in|shape|word =de word|	2-3 -9
es:in|shape|word =del word|	4-7 9
es:in|shape|word =el word|	4-7 14
es:in|shape|word =en word|	2-3 11
es:in|shape|word =la word|	2-3 10
es:in|shape|word =no word|	2-3 -7
es:in|shape|word =para word|	4-7 9
es:in|shape|word =pero =no|	4-7 10
es:in|shape|word =por word|	4-7 11
es:in|shape|word =su word|	2-3 10
es:in|shape|word =y word|	2-3 10
es:in|shape|word capital|	2-3 -6
es:in|shape|word word =de|	4-7 9
es:in|shape|word word =para|	4-7 7
es:in|shape|word word =por|	4-7 12
es:in|shape|word word|	2-3 11
es:in|word|	a -17	baja -6	bien 10	bocadillo -7	botella -9	burla 9	chino -8	come 10	comprar 9	común 10	con -6	de -11	del -14	dos 9	el -7	fantasma -9	galvevenator -6	huesero -6	igual 7	jamón -12	la -7	larga -8	lo 6	manual -9	media 9	mesa -8	moño -6	no 7	nostalgia 8	para 8	pero 7	perreo -7	que 7	random -9	router -9	se 6	sentido 10	siempre 8	sin 11	su 10	tengo 7	todo 11	tres 8	táper -7	un 16	una 15	vegano -10	y 11
es:lead|lower|	% 7	adverb 9	capital 14	word 6
es:lead|other|	start 12	stop 6	verb-saying 6
es:lead|upper|	, -12	: 9	auxiliary -6	capital -9	determiner -12	preposition -9	start 8	stop 27	verb-judging -9	verb-saying -7	word -13
es:naming|bautizado|2|	2-3 -9
es:naming|conocido|2|	4-7 -6
es:naming|false|	preposition -11	verb-judging -9	word -7
es:naming|none|	8+ 14
es:naming|palabra|2|	1 10
es:naming|true|	% 7	: 7	adverb 9	determiner -8	pronoun -7	start 10	stop 27	verb-judging 6
es:nobody|1|	start 9
es:nobody|2-3|	start 7
es:others|0|	1 12	4-7 -7	8+ 13
es:others|1|	1 -15	4-7 27	8+ 9
es:others|2|	2-3 -10
es:others|3|	1 -8
es:own-case|false|all-one|	capital -9	determiner -10	preposition -9	start 7	stop 7	verb-judging -8	verb-saying -7	word -13
es:own-case|false|all|	preposition -7	verb-saying -7	word -7
es:own-case|false|first|	, -10	auxiliary -6	preposition -6	start 8	stop 29	word -7
es:own-case|false|most|	: 10	stop 10
es:own-case|false|none|	% 7	, 6	adverb 9	capital 13	preposition 7	word 7
es:own-case|false|some|	determiner -7	word 12
es:own-case|false|titled|	: 9
es:own-case|true|all-one|	: 8
es:own-case|true|first|	: 8	start 8	stop 19
es:own-case|true|none|	, 7
es:own-case|true|titled|	: 6
es:own|false|	4-7 -6	8+ 15
es:own|true|	2-3 10	8+ 8
es:same|1|1|	none 7
es:same|1|2-3|	all -12	first 6	none 9	some -7
es:same|1|4-7|	most 11	some 6
es:same|1|8+|	first 12	most 6	none 10	some 8
es:same|2|1|	none -14
es:same|2|2-3|	all -6	all-one -6	first -8	none -13
es:sentence|judging|	2-3 8	8+ 6
es:sentence|none|	2-3 -8	4-7 -9	8+ 10
es:sentence|saying|	8+ 13
es:sentence|thinking|	4-7 11
es:size-ending|10+|none|	stop 12
es:size-ending|1|none|	,determiner -9	capital -9	determiner 7	end 8	word -13
es:size-ending|2|?|	— 6
es:size-ending|2|none|	,that -6	: 8	coordinator 11	determiner -6	end -8	word -9	— 6
es:size-ending|3|.|	end 7
es:size-ending|3|none|	,coordinator -8	,preposition -8	,word -10	determiner 10	preposition 10	word 7
es:size-ending|4-5|.|	end 12
es:size-ending|4-5|none|	,preposition 11	,pronoun 7	,subordinator 10	,that -7	,verb-saying 18	,word -12	; 8	coordinator 12	preposition 12	— 8
es:size-ending|6-9|.|	end 13
es:size-ending|6-9|?|	— 7
es:size-ending|6-9|none|	,auxiliary 11	,preposition 10	,pronoun 9	,verb-saying 18	,word 13	: 10	coordinator 7	end 13	stop 6	— 8
es:size-follow|10+|	stop 12
es:size-follow|1|	,determiner -9	capital -9	determiner 7	end 11	word -13
es:size-follow|2|	,that -6	: 8	coordinator 13	determiner -6	end -8	word -9	— 9
es:size-follow|3|	,coordinator -8	,preposition -8	,word -10	determiner 10	preposition 10	word 7
es:size-follow|4-5|	,preposition 11	,pronoun 7	,subordinator 10	,that -7	,verb-saying 19	,word -12	; 8	coordinator 12	preposition 12	— 10
es:size-follow|6-9|	,auxiliary 11	,preposition 10	,pronoun 10	,verb-saying 18	,word 14	: 10	coordinator 7	end 16	stop 6	— 9
es:size-intro|10+|	, 6	: 9	preposition 9	start 7
es:size-intro|1|	, -13	auxiliary 12	capital -8	determiner -7	start 11	stop 7	verb-judging 12	word 7
es:size-intro|2|	, 10	: 9	stop 8	verb-judging -6	verb-saying 8
es:size-intro|3|	: 8	auxiliary 9	determiner -16	start 8	stop 15	that 8	verb-judging -9
es:size-intro|4-5|	% 7	: 6	auxiliary -6	capital 9	determiner 11	preposition -7	stop 22	that 12	verb-judging 12
es:size-intro|6-9|	, 10	capital 10	preposition 15	start 19	stop 22	that 8	verb-saying 13	word 9
es:size|	10+ 10	2 7	4-5 -7	6-9 10
es:subject|elided|	,auxiliary 8	,preposition 11	,pronoun 10	,verb-saying 14	,word -10	1 9	2-3 17	8+ 11	: 6	coordinator 8	end 8	preposition 8	stop 21	word 7
es:subject|none|	,coordinator -6	,pronoun 7	,that -9	,word -6	4-7 -9	8+ 10	: 12	; 7	capital -9	determiner 7	preposition -9	word -13	— 11
es:subject|own|	,subordinator 6	,verb-saying 9	,word -7	8+ 10	capital -6	coordinator 9	preposition 10	word -10	— 8
es:two-before|,|	auxiliary 7	capital -8	verb-saying 9	word -7
es:two-before|adverb|	: 11	word 10
es:two-before|auxiliary|	word 11
es:two-before|capital|	: 14	auxiliary 6	preposition 7	stop 14	verb-judging 6	word 13
es:two-before|coordinator|	verb-saying 9
es:two-before|determiner|	capital 8	stop 6	that 7	verb-saying 6	word -6
es:two-before|preposition|	capital 9	pronoun -8
es:two-before|pronoun|	stop 7	word 11
es:two-before|quote|	coordinator -8	stop 15
es:two-before|start|	determiner -8	start 10
es:two-before|stop|	: 6	capital -7	preposition -8
es:two-before|that|	auxiliary -8	pronoun 7	word 11
es:two-before|verb-judging|	determiner 9	preposition 16
es:two-before|verb-saying|	, 8	determiner 6	stop 12	word 7
es:two-before|verb-thinking|	stop 6
es:two-before|word|	% 7	auxiliary 12	determiner -12	preposition -8	stop 25	verb-saying -13
es:two-words-before|,|	la -9
es:two-words-before|.|	: 6
es:two-words-before|añadido|	: -7
es:two-words-before|bautizado|	como -9
es:two-words-before|calificó|	de 8
es:two-words-before|cartel|	: -11
es:two-words-before|conocido|	como -7
es:two-words-before|describe|	como 6
es:two-words-before|discrepa|	: 8
es:two-words-before|el|	que 7
es:two-words-before|expresó|	su 12
es:two-words-before|hablan|	de -8
es:two-words-before|habla|	de 13
es:two-words-before|habló|	de 11
es:two-words-before|había|	dicho -8
es:two-words-before|hierro|	: 6
es:two-words-before|hombros|	: 17
es:two-words-before|la|	considera 7	etiqueta -10	ley 8	revista -6
es:two-words-before|modo|	: 9
es:two-words-before|niega|	: 10
es:two-words-before|palabras|	: 7
es:two-words-before|se|	titula -9
es:two-words-before|socios|	de 8
es:two-words-before|soltó|	: 7
es:two-words-before|start|	start 10
es:two-words-before|tajante|	: 8
es:two-words-before|tildó|	de 9
es:two-words-before|trata|	de 9
es:two-words-before|voz|	: 10
es:two-words-before|x|	: 7
es:two-words-before||	. 15	y -8
es:verb|false|1|	other -6
es:verb|false|2-3|	other 13	upper -7
es:verb|false|4-7|	lower -6
es:verb|false|8+|	lower 9	upper 10
es:verb|true|2-3|	lower 12
es:verb|true|4-7|	lower 24	other 7	upper 9
es:verb|true|8+|	lower 9	upper 11
es:word-after|	, -12	: 12	; 8	a -8	de 8	en 10	las 9	para 7	se -6	su 10	un -6	— 13
es:word-after|,|	? 7	none -12
es:word-after|.|	? -6
es:word-after|:|	none 12
es:word-after|;|	none 8
es:word-after|a|	none -8
es:word-after|de|	none 8
es:word-after|end|	. 14	? 9
es:word-after|en|	none 10
es:word-after|las|	none 9
es:word-after|para|	none 7
es:word-after|se|	none -6
es:word-after|su|	none 10
es:word-after|un|	none -6
es:word-after|—|	? 9	none 10
es:word-before|	% 7	. 26	: 7	? 13	a 11	como -6	considera 10	de 8	del -8	dicho -8	en -7	era -7	es 11	estaba 6	etiqueta -10	fue 9	la -9	ley 8	llama -7	los -6	piden 6	por -6	revista -6	start 10	titula -9	todavía 9	usted -6	ve 10
es:word-before|%|	4-7 7
es:word-before|,|	1 -13	8+ 8
es:word-before|.|	2-3 14	4-7 29
es:word-before|:|	2-3 11	8+ 12
es:word-before|?|	1 6	2-3 8	4-7 13
es:word-before|a|	4-7 8	8+ 8
es:word-before|como|	4-7 -9
es:word-before|considera|	1 8
es:word-before|del|	2-3 -7
es:word-before|de|	1 9	8+ 6
es:word-before|dicho|	1 -8
es:word-before|el|	2-3 -11
es:word-before|en|	1 -12
es:word-before|era|	4-7 -7
es:word-before|es|	2-3 10
es:word-before|etiqueta|	1 -10
es:word-before|la|	1 -7	2-3 -6
es:word-before|los|	2-3 -6
es:word-before|que|	2-3 8	4-7 13	8+ 6
es:word-before|revista|	2-3 -6
es:word-before|start|	1 11	8+ 7
es:word-before|titula|	1 -9
es:word-before|un|	1 -11	4-7 11
es:word-before|ve|	1 7
es:word-before|y|	2-3 -8
es:work|near|none|,|	first -8
es:work|near|none|:|	first -7
es:work|near|none|	all-one -8	first -13
es:work|near|none|preposition|	first -9
es:work|none|none|%|	none 7
es:work|none|none|,|	first -7	none 6
es:work|none|none|:|	first 7	most 11	titled 10
es:work|none|none|adverb|	none 9
es:work|none|none|	all -12	most 6	none 7	titled -8
es:work|none|none|auxiliary|	first -6
es:work|none|none|capital|	all-one -9	none 13
es:work|none|none|determiner|	all-one -10	some -7
es:work|none|none|preposition|	all -7	all-one -9	none 7
es:work|none|none|start|	all-one 7	first 7
es:work|none|none|stop|	all-one 8	first 29	most 10
es:work|none|none|verb-judging|	all-one -8
es:work|none|none|verb-saying|	all -7	all-one -7
es:work|none|none|word|	all -6	all-one -13	first -6	none 7	some 12
es:work|right|none|	all -6
es:work|right|none|word|	all -6
family|"|	1 14	2-3 -9
family|'|	8+ 20
family|,|	4-7 19	8+ 8
family|none|	1 14	2-3 20	4-7 20	8+ 6
family|«|	1 -11	2-3 -6
family|»|	1 -10	2-3 -7	8+ 11
family|‘|	1 -18	2-3 -11	4-7 -6	8+ 32
family|’|	4-7 10
family|‚|	4-7 7
family|“|	4-7 10	8+ 8
family|„|	1 -7	2-3 7	8+ 9
follow|	( -17	) -12	+ 11	, -8	,preposition -20	,that -16	,verb-judging 9	,verb-saying 14	,verb-thinking 14	,word -15	adverb -7	auxiliary -24	capital 9	coordinator 6	end 20	pronoun 16	quote -11	subordinator 7	verb-judging -8	verb-thinking -10	word -19
fr:alone|alone|	2-3 8	4-7 10
fr:alone|first|	2-3 -10	4-7 22	8+ 11
fr:best-gap|according-to|according|gap|according-to|,;|	8+ 7
fr:best-gap|according-to|according|gap|according-to|,|	2-3 18	8+ 11
fr:best-gap|according-to|according|gap|according-to||	2-3 -12
fr:best-gap|colon|naked||	4-7 9	8+ 12
fr:best-gap|named-nearby|naked||	2-3 8	8+ 17
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 10	4-7 19	8+ 8
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 10	4-7 11	8+ 10
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 7	4-7 6	8+ 9
fr:best-gap|sentence-after|direct|gap|sentence-after||	2-3 8
fr:best-gap|sentence-after|saying|gap|sentence-after|,|	4-7 8
fr:best-gap|sentence-after|saying|gap|sentence-after||	8+ 6
fr:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -7
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 12
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 7	4-7 11
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	2-3 10
fr:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 7
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 9	4-7 18
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 9
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 12	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 14
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	4-7 8
fr:best-gap|topic|naked||	2-3 -11	4-7 -6	8+ 10
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -8	4-7 11
fr:best-intro|,|according|1|	2-3 8	4-7 7
fr:best-intro|,|naked|5-10|	2-3 7	4-7 7
fr:best-intro|,|saying|1|	4-7 7
fr:best-intro|,|saying|5-10|	4-7 10
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|direct|2-4|	2-3 -7
fr:best-intro|:|direct|5-10|	2-3 -8
fr:best-intro|:|naked|1|	2-3 -9	4-7 9	8+ 7
fr:best-intro|:|naked|2-4|	4-7 15	8+ 10
fr:best-intro|:|naked|5-10|	8+ 18
fr:best-intro|:|naked|far|	8+ 9
fr:best-intro|:|saying|1|	4-7 11	8+ 15
fr:best-intro|:|saying|2-4|	8+ 11
fr:best-intro|:|saying|5-10|	1 9	8+ -6
fr:best-intro|adverb|saying|1|	2-3 -7
fr:best-intro|adverb|saying|2-4|	1 -6
fr:best-intro|auxiliary|according|5-10|	4-7 6
fr:best-intro|auxiliary|naked|far|	4-7 8
fr:best-intro|auxiliary|saying|1|	4-7 8
fr:best-intro|auxiliary|saying|2-4|	4-7 6
fr:best-intro|auxiliary|saying|5-10|	2-3 6
fr:best-intro|determiner|judging|2-4|	2-3 10
fr:best-intro|determiner|naked|2-4|	1 13
fr:best-intro|determiner|naked|far|	2-3 -11
fr:best-intro|determiner|saying|1|	1 8	2-3 12
fr:best-intro|determiner|saying|2-4|	1 16	2-3 -13
fr:best-intro|determiner|saying|5-10|	2-3 -11
fr:best-intro|preposition|according|far|	1 -10
fr:best-intro|preposition|judging|1|	2-3 13
fr:best-intro|preposition|judging|5-10|	1 9
fr:best-intro|preposition|naked|5-10|	1 -15
fr:best-intro|preposition|naked|far|	2-3 11
fr:best-intro|preposition|saying|2-4|	1 -10	4-7 9
fr:best-intro|quote|naked|5-10|	4-7 8
fr:best-intro|start|naked|2-4|	4-7 13	8+ 9
fr:best-intro|start|naked|5-10|	8+ 9
fr:best-intro|start|naked|far|	4-7 9	8+ 7
fr:best-intro|start|saying|1|	4-7 19	8+ 9
fr:best-intro|start|saying|2-4|	8+ 8
fr:best-intro|stop|direct|5-10|	4-7 8
fr:best-intro|stop|naked|2-4|	8+ 9
fr:best-intro|stop|naked|5-10|	4-7 23	8+ 6
fr:best-intro|stop|other|1|	2-3 10	4-7 11	8+ 11
fr:best-intro|stop|saying|1|	1 6	2-3 17	4-7 28
fr:best-intro|stop|saying|2-4|	2-3 10	4-7 22	8+ 7
fr:best-intro|stop|saying|5-10|	2-3 7
fr:best-intro|that|naked|far|	4-7 8
fr:best-intro|verb-judging|judging|0|	2-3 8	4-7 9
fr:best-intro|verb-judging|naked|far|	1 8
fr:best-intro|verb-saying|naked|2-4|	4-7 7
fr:best-intro|verb-saying|naked|5-10|	2-3 -8	4-7 10	8+ 9
fr:best-intro|verb-saying|saying|0|	4-7 7
fr:best-intro|verb-saying|saying|2-4|	2-3 6
fr:best-intro|word|according|1|	4-7 13
fr:best-intro|word|according|2-4|	4-7 8
fr:best-intro|word|according|5-10|	4-7 9
fr:best-intro|word|according|far|	2-3 -7	4-7 11
fr:best-intro|word|direct|far|	2-3 -9
fr:best-intro|word|judging|1|	2-3 -7
fr:best-intro|word|judging|2-4|	1 13	2-3 6	4-7 12
fr:best-intro|word|naked|1|	2-3 -7
fr:best-intro|word|naked|2-4|	2-3 -10
fr:best-intro|word|naked|5-10|	2-3 14	8+ 7
fr:best-intro|word|naked|far|	1 -10	8+ 8
fr:best-intro|word|saying|2-4|	2-3 19	4-7 6	8+ 6
fr:best-intro|word|saying|5-10|	2-3 15	4-7 -6	8+ 13
fr:best-intro|word|saying|far|	4-7 17
fr:best-intro|’|judging|2-4|	4-7 7
fr:best-lead|lower|,|according|	according-to 15
fr:best-lead|lower|,|direct|	speaker-then-quote 7
fr:best-lead|lower|,|judging|	speaker-then-quote 9
fr:best-lead|lower|,|naked|	named-nearby 9
fr:best-lead|lower|,|saying|	speaker-then-quote 10	verb-then-speaker 9
fr:best-lead|lower|:|direct|	speaker-then-quote -10
fr:best-lead|lower|:|naked|	topic -10
fr:best-lead|lower|:|saying|	quote-then-verb 10
fr:best-lead|lower|adverb|naked|	topic 6
fr:best-lead|lower|auxiliary|according|	according-to 10
fr:best-lead|lower|auxiliary|naked|	named-nearby 8
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 10	speaker-then-quote 14
fr:best-lead|lower|capital|according|	according-to 8
fr:best-lead|lower|coordinator|naked|	named-nearby 7
fr:best-lead|lower|determiner|direct|	speaker-then-quote 8
fr:best-lead|lower|determiner|naked|	named-nearby 10	topic -14
fr:best-lead|lower|determiner|saying|	quote-then-speaker -11
fr:best-lead|lower|preposition|according|	sentence-before -7
fr:best-lead|lower|preposition|direct|	speaker-then-quote 11
fr:best-lead|lower|preposition|judging|	speaker-then-quote 10
fr:best-lead|lower|preposition|saying|	speaker-then-quote -7
fr:best-lead|lower|pronoun|naked|	named-nearby 8
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 7
fr:best-lead|lower|that|naked|	named-nearby 7
fr:best-lead|lower|that|saying|	speaker-then-quote 9
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 11
fr:best-lead|lower|verb-judging|naked|	topic 10
fr:best-lead|lower|verb-saying|naked|	named-nearby 7
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 6
fr:best-lead|lower|word|judging|	speaker-then-quote 18
fr:best-lead|lower|word|saying|	speaker-then-quote 7	verb-then-speaker 9
fr:best-lead|upper|,|naked|	topic -9
fr:best-lead|upper|,|saying|	verb-then-speaker -6
fr:best-lead|upper|:|according|	according-to 7
fr:best-lead|upper|:|direct|	sentence-after 8
fr:best-lead|upper|:|judging|	speaker-then-quote -6
fr:best-lead|upper|:|saying|	sentence-after 11	sentence-before 6	speaker-then-quote -7
fr:best-lead|upper|:|thinking|	speaker-then-quote 6
fr:best-lead|upper|determiner|naked|	named-nearby -9
fr:best-lead|upper|preposition|naked|	named-nearby -12	topic -6
fr:best-lead|upper|quote|naked|	topic 8
fr:best-lead|upper|start|naked|	named-nearby 17	topic 8
fr:best-lead|upper|start|saying|	quote-then-speaker 8	quote-then-verb 16
fr:best-lead|upper|stop|naked|	named-nearby 8
fr:best-lead|upper|stop|other|	quote-then-verb 14
fr:best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 22	sentence-after 9	sentence-before 11
fr:best-lead|upper|verb-saying|naked|	named-nearby -8
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -7
fr:best-lead|upper|word|naked|	named-nearby -12	topic -8
fr:best-lead|upper|word|saying|	speaker-then-quote -9
fr:best-lemma|	accuser 12	acquiescer 7	admettre 11	affirmer 11	agacer -8	amuser 7	appeler -6	assurer 6	attendre 7	avertir 9	avouer 9	conclure 10	confier 17	confirmer -8	contester 9	corriger 8	crier 11	croire 10	déclarer 7	défendre 10	démentir 8	dénoncer 15	déplorer 10	désoler 7	détailler 7	estimer 14	exclure 7	féliciter 15	gausser 8	glisser 10	grincer 6	imager 7	indiquer 8	insister 8	invoquer -7	ironiser 9	jubiler 7	juger 17	lire -12	louer 11	lâcher 11	marteler 9	moquer 8	noter 8	nuancer 6	observer 6	opposer 7	parler 7	philosopher 8	plaider -11	plaisanter 7	pointer 6	promettre 9	préciser 9	prédire 10	préférer 8	prévenir 10	qualifier 8	rappeler -6	reconnaître 9	rectifier 9	refuser -11	relativiser 12	relever 8	requérir 12	rigoler 8	rire 8	réagir 7	réclamer -6	réfuter -6	réjouir 6	répliquer 8	répondre 18	résumer 11	rétorquer 12	saluer 14	souffler 10	souligner 6	soupirer 6	souri 7	sourire 16	souvenir 12	tempérer 9	tonner 8	trancher 11	unlisted 6	voir 10	étonner 7	évoquer 15
fr:best-lemma|acquiescer|speaker-then-quote|	1 6
fr:best-lemma|admettre|quote-then-verb|	1 7
fr:best-lemma|affirmer|quote-then-speaker|	2-4 8
fr:best-lemma|affirmer|quote-then-verb|	1 7
fr:best-lemma|affirmer|speaker-then-quote|	2-4 10
fr:best-lemma|ajouter|quote-then-speaker|	2-4 10
fr:best-lemma|ajouter|quote-then-verb|	1 6
fr:best-lemma|amuser|quote-then-verb|	1 6
fr:best-lemma|appeler|speaker-then-quote|	0 -13
fr:best-lemma|assurer|quote-then-verb|	1 9
fr:best-lemma|assurer|speaker-then-quote|	2-4 11
fr:best-lemma|attendre|speaker-then-quote|	2-4 6
fr:best-lemma|commenter|quote-then-verb|	1 9
fr:best-lemma|conclure|quote-then-verb|	1 11
fr:best-lemma|conclure|speaker-then-quote|	1 6
fr:best-lemma|confier|quote-then-verb|	1 13
fr:best-lemma|corriger|quote-then-verb|	1 7
fr:best-lemma|croire|speaker-then-quote|	2-4 7
fr:best-lemma|demander|speaker-then-quote|	2-4 9
fr:best-lemma|dire|quote-then-speaker|	2-4 8
fr:best-lemma|dire|quote-then-verb|	1 13
fr:best-lemma|dire|speaker-then-quote|	1 12	5-10 7
fr:best-lemma|déclarer|quote-then-speaker|	2-4 6
fr:best-lemma|déclarer|quote-then-verb|	1 7
fr:best-lemma|dénoncer|speaker-then-quote|	0 9	2-4 7
fr:best-lemma|déplorer|speaker-then-quote|	0 8
fr:best-lemma|désoler|quote-then-verb|	1 7
fr:best-lemma|détailler|quote-then-verb|	1 7
fr:best-lemma|estimer|quote-then-verb|	1 7
fr:best-lemma|estimer|speaker-then-quote|	2-4 10	5-10 10
fr:best-lemma|expliquer|quote-then-verb|	1 10
fr:best-lemma|faire_valoir|quote-then-verb|	1 10
fr:best-lemma|féliciter|speaker-then-quote|	2-4 11	5-10 9
fr:best-lemma|glisser|quote-then-speaker|	2-4 9
fr:best-lemma|glisser|quote-then-verb|	1 6
fr:best-lemma|grincer|quote-then-verb|	1 6
fr:best-lemma|imager|quote-then-verb|	1 7
fr:best-lemma|indiquer|quote-then-verb|	1 7
fr:best-lemma|indiquer|speaker-then-quote|	2-4 9
fr:best-lemma|insister|quote-then-speaker|	2-4 6
fr:best-lemma|invoquer|speaker-then-quote|	1 -7
fr:best-lemma|ironiser|quote-then-verb|	1 8
fr:best-lemma|juger|speaker-then-quote|	0 10	2-4 15
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 9
fr:best-lemma|lire|quote-then-speaker|	2-4 8
fr:best-lemma|lire|quote-then-verb|	1 10
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|louer|speaker-then-quote|	1 10
fr:best-lemma|lâcher|quote-then-verb|	1 10
fr:best-lemma|lâcher|speaker-then-quote|	5-10 7
fr:best-lemma|marteler|quote-then-speaker|	2-4 9
fr:best-lemma|none|according-to|	1 6	2-4 6
fr:best-lemma|none|colon|	1 7	2-4 -6
fr:best-lemma|none|interview|	far 6
fr:best-lemma|none|named-before|	2-4 7	5-10 19
fr:best-lemma|none|named-nearby|	1 6	2-4 6	far 18
fr:best-lemma|none|sentence-after|	0 12
fr:best-lemma|none|topic|	1 -9
fr:best-lemma|nuancer|quote-then-verb|	1 6
fr:best-lemma|opposer|quote-then-speaker|	2-4 7
fr:best-lemma|parler|speaker-then-quote|	1 7
fr:best-lemma|plaider|quote-then-verb|	1 7
fr:best-lemma|plaider|speaker-then-quote|	2-4 -10
fr:best-lemma|plaisanter|quote-then-verb|	1 7
fr:best-lemma|promettre|speaker-then-quote|	2-4 6	5-10 12
fr:best-lemma|préciser|speaker-then-quote|	5-10 8
fr:best-lemma|prévenir|quote-then-verb|	1 9
fr:best-lemma|raconter|quote-then-verb|	1 8
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 10
fr:best-lemma|reconnaître|quote-then-verb|	1 8
fr:best-lemma|reconnaître|speaker-then-quote|	5-10 6
fr:best-lemma|rectifier|quote-then-verb|	1 9
fr:best-lemma|refuser|speaker-then-quote|	2-4 -6
fr:best-lemma|regretter|quote-then-verb|	1 9
fr:best-lemma|relativiser|speaker-then-quote|	1 11
fr:best-lemma|rigoler|quote-then-verb|	1 7
fr:best-lemma|rire|speaker-then-quote|	2-4 7
fr:best-lemma|réagir|quote-then-verb|	1 13
fr:best-lemma|réclamer|speaker-then-quote|	1 7	2-4 -9
fr:best-lemma|réfuter|speaker-then-quote|	5-10 -6
fr:best-lemma|réjouir|quote-then-verb|	1 6
fr:best-lemma|répliquer|quote-then-verb|	1 6
fr:best-lemma|répondre|quote-then-speaker|	2-4 7
fr:best-lemma|répondre|quote-then-verb|	1 7
fr:best-lemma|répondre|speaker-then-quote|	2-4 9	5-10 8
fr:best-lemma|résumer|quote-then-speaker|	2-4 7
fr:best-lemma|résumer|quote-then-verb|	1 10
fr:best-lemma|rétorquer|quote-then-verb|	1 10
fr:best-lemma|saluer|speaker-then-quote|	0 7	1 9	2-4 7
fr:best-lemma|souffler|quote-then-speaker|	2-4 6
fr:best-lemma|souffler|quote-then-verb|	1 10
fr:best-lemma|soupirer|quote-then-verb|	1 6
fr:best-lemma|sourire|quote-then-verb|	1 9
fr:best-lemma|souri|speaker-then-quote|	1 7
fr:best-lemma|soutenir|speaker-then-quote|	2-4 8
fr:best-lemma|souvenir|quote-then-verb|	1 8
fr:best-lemma|tonner|quote-then-verb|	1 8
fr:best-lemma|trancher|quote-then-verb|	1 10
fr:best-lemma|unlisted|quote-then-verb|	0 -9	1 15
fr:best-lemma|écrire|quote-then-speaker|	2-4 6
fr:best-lemma|écrire|quote-then-verb|	1 11
fr:best-lemma|évoquer|speaker-then-quote|	1 11	2-4 12
fr:best-near|according-to|according|	1 6	2-4 6
fr:best-near|according|1|	2-3 14
fr:best-near|according|2-4|	4-7 12
fr:best-near|according|5-10|	4-7 18	8+ 9
fr:best-near|according|far|	1 -10	4-7 16	8+ 6
fr:best-near|colon|naked|	1 7	2-4 -6
fr:best-near|direct|0|	2-3 8
fr:best-near|direct|5-10|	2-3 -8	4-7 9
fr:best-near|interview|naked|	far 6
fr:best-near|judging|0|	2-3 8	4-7 9
fr:best-near|judging|1|	4-7 8
fr:best-near|judging|2-4|	2-3 12	4-7 15
fr:best-near|judging|5-10|	4-7 6
fr:best-near|naked|1|	1 6	2-3 -13	8+ 7
fr:best-near|naked|2-4|	1 9	8+ 12
fr:best-near|naked|5-10|	2-3 8	8+ 18
fr:best-near|naked|far|	8+ 11
fr:best-near|named-before|naked|	2-4 7	5-10 19
fr:best-near|named-nearby|naked|	1 6	2-4 6	far 18
fr:best-near|other|1|	2-3 10	4-7 11	8+ 12
fr:best-near|quote-then-speaker|saying|	2-4 8
fr:best-near|quote-then-verb|other|	0 -9	1 15
fr:best-near|quote-then-verb|saying|	1 8
fr:best-near|saying|0|	4-7 8	8+ 6
fr:best-near|saying|1|	4-7 6	8+ 8
fr:best-near|saying|2-4|	8+ 11
fr:best-near|saying|5-10|	4-7 -8
fr:best-near|saying|far|	2-3 6	4-7 18	8+ 7
fr:best-near|sentence-after|direct|	0 12
fr:best-near|sentence-after|saying|	0 8	5-10 10
fr:best-near|sentence-before|according|	far -8
fr:best-near|sentence-before|direct|	far 6
fr:best-near|sentence-before|saying|	1 7	2-4 10
fr:best-near|speaker-then-quote|apposed|	2-4 8
fr:best-near|speaker-then-quote|judging|	0 11	1 11
fr:best-near|speaker-then-quote|saying|	2-4 -6	5-10 -9	far 7
fr:best-near|speaker-then-quote|thinking|	0 6
fr:best-near|thinking|0|	4-7 7
fr:best-near|thinking|1|	4-7 11
fr:best-near|thinking|2-4|	8+ 6
fr:best-near|topic|naked|	1 -9
fr:best-near|verb-then-speaker|saying|	2-4 7
fr:best-negated|	true 17
fr:best-order|according|according|1|	2-3 14
fr:best-order|according|according|2-4|	4-7 12
fr:best-order|according|according|5-10|	4-7 18	8+ 9
fr:best-order|according|according|far|	1 -10	4-7 16	8+ 6
fr:best-order|apposed|judging|0|	4-7 6
fr:best-order|apposed|judging|2-4|	2-3 7	4-7 11
fr:best-order|apposed|judging|5-10|	4-7 7
fr:best-order|apposed|saying|0|	4-7 18
fr:best-order|apposed|saying|1|	4-7 9	8+ 14
fr:best-order|apposed|saying|2-4|	1 -6	4-7 20	8+ 11
fr:best-order|direct|direct|0|	2-3 8
fr:best-order|direct|direct|5-10|	2-3 -8	4-7 9
fr:best-order|direct|judging|0|	2-3 7	4-7 8
fr:best-order|direct|judging|1|	2-3 6	4-7 8
fr:best-order|direct|judging|2-4|	2-3 10	4-7 10
fr:best-order|direct|judging|5-10|	1 9
fr:best-order|direct|saying|1|	8+ 6
fr:best-order|direct|saying|2-4|	1 7	8+ 9
fr:best-order|direct|saying|5-10|	4-7 -8
fr:best-order|direct|saying|far|	4-7 16
fr:best-order|direct|thinking|2-4|	8+ 6
fr:best-order|inverted|other|1|	2-3 10	4-7 11	8+ 12
fr:best-order|inverted|saying|1|	1 6	2-3 6	4-7 6	8+ 7
fr:best-order|inverted|saying|2-4|	4-7 10
fr:best-order|inverted|saying|5-10|	8+ 11
fr:best-order|naked|naked|1|	1 6	2-3 -13	8+ 7
fr:best-order|naked|naked|2-4|	1 9	8+ 12
fr:best-order|naked|naked|5-10|	2-3 8	8+ 18
fr:best-order|naked|naked|far|	8+ 11
fr:best-phrase|name|	according 17	apposed 6	direct 12	naked 10	other 8
fr:best-phrase|noun|	according -7	judging 6	saying -7	thinking 13
fr:best-phrase|pronoun|	according 9	direct 9	judging 6	naked -14
fr:best-score|	-1 -6	0 -7	2 8	4 15	5 15	6 12	7 6
fr:best-score|-1|	2-3 -10	8+ 13
fr:best-score|-2|	1 11	4-7 -8	8+ 14
fr:best-score|-3|	1 -6	2-3 -12	8+ 6
fr:best-score|-4|	4-7 7	8+ 8
fr:best-score|0|	1 -11	2-3 6	8+ 8
fr:best-score|1|	1 12
fr:best-score|2|	1 8	2-3 7	8+ 15
fr:best-score|3|	2-3 7	8+ 12
fr:best-score|4|	4-7 37	8+ 9
fr:best-score|5|	2-3 7	4-7 18	8+ 7
fr:best-score|6|	4-7 12	8+ 6
fr:best-score|7|	8+ 6
fr:best|according-to|according|	4-7 6	8+ 8
fr:best|colon|naked|	4-7 9	8+ 12
fr:best|named-nearby|naked|	2-3 8	8+ 17
fr:best|quote-then-speaker|saying|	1 -11	2-3 10	8+ 8
fr:best|quote-then-verb|other|	4-7 11	8+ 10
fr:best|quote-then-verb|saying|	1 6	2-3 10	4-7 6	8+ 9
fr:best|sentence-after|apposed|	8+ 7
fr:best|sentence-after|direct|	2-3 8
fr:best|sentence-after|saying|	4-7 11	8+ 6
fr:best|sentence-before|according|	1 -7
fr:best|sentence-before|direct|	2-3 -7	4-7 8
fr:best|speaker-then-quote|direct|	8+ 9
fr:best|speaker-then-quote|judging|	2-3 9	4-7 16
fr:best|speaker-then-quote|saying|	4-7 -7
fr:best|speaker-then-quote|thinking|	4-7 9	8+ 6
fr:best|topic|naked|	2-3 -11	4-7 -6	8+ 10
fr:best|verb-then-speaker|saying|	2-3 -8	4-7 11	8+ 6
fr:case-follow|all-one|,determiner|	none -6
fr:case-follow|all-one|,pronoun|	none -10
fr:case-follow|all-one|end|	. 14
fr:case-follow|all-one|preposition|	none -7
fr:case-follow|all-one|stop|	none -23
fr:case-follow|all-one|word|	none -6
fr:case-follow|all|stop|	none -11
fr:case-follow|first|,auxiliary|	? 7	none 13
fr:case-follow|first|,pronoun|	? 8
fr:case-follow|first|,verb-saying|	! 7	? 6
fr:case-follow|first|,word|	none -6
fr:case-follow|first|:|	none -9
fr:case-follow|first|capital|	. 15	? 7
fr:case-follow|first|coordinator|	. 7
fr:case-follow|first|determiner|	. 23
fr:case-follow|first|end|	! 13	. 25	? 8	none 7
fr:case-follow|first|preposition|	. 9	none -10
fr:case-follow|first|pronoun|	. 10
fr:case-follow|first|quote|	? 9
fr:case-follow|first|stop|	none -19
fr:case-follow|first|—|	? 7
fr:case-follow|none|)|	none -9
fr:case-follow|none|,auxiliary|	none -8
fr:case-follow|none|;|	none 7
fr:case-follow|none|adverb|	none 6
fr:case-follow|none|coordinator|	none 6
fr:case-follow|none|end|	none 6
fr:case-follow|none|stop|	none 13
fr:case-follow|none|word|	none -9
fr:case-follow|some|stop|	none 11
fr:case-follow|titled|end|	none 9
fr:case-intro|all-one|	, -7	determiner -10	preposition -9	stop 12	verb-saying -16	word -11
fr:case-intro|all|	, -6	preposition -6	stop -7	word -8
fr:case-intro|first|	, -8	capital -7	determiner -6	preposition -11	quote 9	stop 12	word -12	— 8
fr:case-intro|none|	( -9	, 11	: -10	auxiliary 9	coordinator 7	pronoun 10	that 12	verb-judging 16	verb-thinking 8
fr:case-intro|some|	, 6	auxiliary 7	preposition -7	verb-saying 7
fr:case-intro|titled|	: 8
fr:case|all|	2 -7	3 -8	4-5 -7
fr:case|first|	10+ 12	2 -9	3 -7	4-5 -7
fr:case|none|	10+ 7	4-5 7	6-9 6
fr:case|some|	10+ 6	6-9 8
fr:chain-on|,|	1 -6
fr:chain-on|capital stop|	4-7 9
fr:chain-on|none|	2-3 12	4-7 8	8+ 11
fr:chain-on|pronoun verb-saying :|	4-7 7
fr:chain-on|stop|	2-3 -9	4-7 -6
fr:chain-on||	4-7 14
fr:chain-on|—|	2-3 7	4-7 7
fr:chain|,|	1 -7
fr:chain|none|	2-3 -6	8+ 8
fr:clause|false|false|	all -12	first -8	none 9	titled 7
fr:clause|false|true|	some 6
fr:clause|true|false|	none -8	titled 7
fr:clause|true|true|	none 12
fr:closed|	false 6
fr:echo|all|1|	false -14
fr:echo|all|	all-one -10	false -15	first -8	none -9	titled 9
fr:echo|all|false|	4-7 12
fr:echo|all|true|	1 -13	2-3 -6
fr:echo|half|2-3|	false -9
fr:echo|half|4-7|	false 9
fr:echo|half|8+|	false 6
fr:echo|half|	false -7	first 6	none -8	true 7
fr:echo|half|false|	2-3 -9	4-7 10	8+ 6
fr:echo|none|1|	false 7
fr:echo|none|	all -11	none 14	some 6
fr:echo|none|false|	1 7
fr:echo|some|4-7|	false -9
fr:echo|some|8+|	false 7	true 7
fr:echo|some|	false -8	none -6	true 7
fr:echo|some|false|	4-7 -9	8+ 7
fr:ending|	! 13	. 37	none -8
fr:family|"|	1 11	2-3 7	8+ 8
fr:family|none|	2-3 8	4-7 7	8+ 6
fr:family|“|	1 10	2-3 -8	4-7 13	8+ 14
fr:follow|	) -9	,quote -6	,word -6	: -11	; 7	adverb 6	capital 17	coordinator 7	determiner 11	end 23	pronoun 9	verb-saying -7	word -12	— 9
fr:gov|acquiescer|	none 6
fr:gov|acquiescer|present|	none 10
fr:gov|admettre|	none 9
fr:gov|admettre|past|	none 9
fr:gov|affirmer|2-3|	4-7 10
fr:gov|affirmer|	de 8	none 9
fr:gov|affirmer|present|	none 9
fr:gov|appeler|0|	1 -6	2-3 -9
fr:gov|appeler|2-3|	4-7 10
fr:gov|appeler|4-7|	1 9
fr:gov|appeler|	none -11	à 19
fr:gov|appeler|past|	auxiliary 12
fr:gov|applaudir|	none 8
fr:gov|assurer|2-3|	4-7 11
fr:gov|assurer|4-7|	4-7 11
fr:gov|assurer|8+|	4-7 9
fr:gov|assurer|	de -6	que 10
fr:gov|assurer|past|	auxiliary 12
fr:gov|attendre|	none 7
fr:gov|attendre|past|	none 10
fr:gov|conclure|	none 6
fr:gov|concéder|past|	none 9
fr:gov|crier|	à 9
fr:gov|croire|	none 7
fr:gov|croire|past|	none 7
fr:gov|demander|1|	4-7 9
fr:gov|demander|4-7|	2-3 8
fr:gov|demander|	none 8	si 7
fr:gov|demander|past|	auxiliary 7
fr:gov|demander|present|	none 11
fr:gov|dire|0|	1 -6	2-3 -6	4-7 11	8+ 9
fr:gov|dire|1|	2-3 11	4-7 10
fr:gov|dire|2-3|	2-3 11	4-7 16	8+ 11
fr:gov|dire|past|	auxiliary 11
fr:gov|démentir|past|	none 7
fr:gov|dénoncer|1|	2-3 11
fr:gov|dénoncer|	dans 7	none 16
fr:gov|dénoncer|past|	auxiliary 9
fr:gov|dénoncer|present|	none 13
fr:gov|déplorer|0|	2-3 8
fr:gov|déplorer|	none 8
fr:gov|déplorer|past|	auxiliary 8
fr:gov|estimer|2-3|	4-7 10
fr:gov|estimer|past|	auxiliary 13
fr:gov|estimer|present|	none 11
fr:gov|estimer|	que 10
fr:gov|exclure|	none 7
fr:gov|faire_valoir|past|	auxiliary 7
fr:gov|faire_valoir|	que 6
fr:gov|féliciter|2-3|	2-3 9	4-7 7
fr:gov|féliciter|	d' 10	d’ 9	none 10
fr:gov|féliciter|past|	auxiliary 13
fr:gov|head|	belkacem 9	celle-ci 9	chercheuse -6	civile 10	compagnie 11	comptes 10	côté 7	direction 16	elle 21	général 10	institution -8	juges 6	loi -10	ministre 9	name 9	on -16	opposition 11	organisation 7	part 7	préfecture 12	président 10	santé 9	tout -6	élue 7
fr:gov|head|chercheuse|	réfuter -6
fr:gov|head|civile|	féliciter 10
fr:gov|head|comptes|	juger 10
fr:gov|head|elle|	ajouter 6	dire 11
fr:gov|head|il|	assurer 10	préciser 11
fr:gov|head|institution|	regretter -9
fr:gov|head|loi|	dire -10
fr:gov|head|name|	dire 10	faire_valoir 7
fr:gov|head|on|	lire -12
fr:gov|head|opposition|	crier 11
fr:gov|head|organisation|	appeler 9	dire 13	féliciter 9	parler 11	réclamer 7	évoquer 9
fr:gov|head|person|	appeler 10	demander 9	démentir 7	dénoncer 11	estimer 10	exclure 7	faire_valoir 6	féliciter 7	moquer 8	parler 14	promettre 7	prévenir 8	relever 9	répondre 8	saluer 8	voir 8	vouloir 6
fr:gov|head|préfecture|	parler 12
fr:gov|indiquer|	qu’ 9
fr:gov|inquiéter|	d’ -7
fr:gov|inquiéter|past|	none -7
fr:gov|inviter|	à 8
fr:gov|invoquer|	none -7
fr:gov|invoquer|present|	none -7
fr:gov|judging|0|false|false|	none 12
fr:gov|judging|2-3|false|false|	first 8
fr:gov|judging|2-3|true|false|	none 19
fr:gov|judging|4-7|false|false|	none 16
fr:gov|judging|4-7|true|false|	none -8
fr:gov|judging|8+|false|false|	first 9
fr:gov|judging|de|4-7|	1 11
fr:gov|judging|de|false|	false 7
fr:gov|judging|de|	none 8
fr:gov|judging|d’|2-3|	1 11	2-3 9	4-7 6
fr:gov|judging|d’|	none 15
fr:gov|judging|d’|true|	false 14
fr:gov|judging|none|0|	2-3 10	4-7 9
fr:gov|judging|none|1|	4-7 8
fr:gov|judging|none|2-3|	4-7 12
fr:gov|judging|none|false|	false 6
fr:gov|judging|none|	first 9	none 11
fr:gov|judging|none|true|	false 11
fr:gov|judging|à|	none -12
fr:gov|judging|à|true|	false -11
fr:gov|juger|0|	1 9	2-3 10
fr:gov|juger|2-3|	1 12
fr:gov|juger|4-7|	1 9
fr:gov|juger|	none 16
fr:gov|juger|past|	auxiliary 10	none 7
fr:gov|juger|present|	none 14
fr:gov|lire|	none -8
fr:gov|lire|past|	none -6
fr:gov|louer|1|	2-3 10
fr:gov|louer|	none 10
fr:gov|lâcher|1|	4-7 10
fr:gov|lâcher|	none 10
fr:gov|moquer|2-3|	4-7 8
fr:gov|moquer|	none 8
fr:gov|moquer|past|	auxiliary 8
fr:gov|none|2-3|	all -9	first -8
fr:gov|none|4-7|	all -6	none 6
fr:gov|none|8+|	none 18
fr:gov|none|false|true|	4-7 12	8+ 7
fr:gov|none|true|false|	8+ 12
fr:gov|none|true|true|	1 -9	2-3 -12
fr:gov|parler|2-3|	2-3 10	4-7 10
fr:gov|parler|	d’ 15
fr:gov|parler|past|	auxiliary 8	none 7
fr:gov|plaider|2-3|	4-7 -10
fr:gov|plaider|	none -14	pour -11
fr:gov|plaider|past|	auxiliary -13
fr:gov|plaider|present|	none -11
fr:gov|pointer|present|	none 6
fr:gov|promettre|2-3|	2-3 7
fr:gov|promettre|4-7|	4-7 13
fr:gov|promettre|	de 8	none 8
fr:gov|promettre|past|	auxiliary 10	none 10
fr:gov|préciser|4-7|	2-3 8
fr:gov|préciser|participle|	none 11
fr:gov|préciser|present|	none 8
fr:gov|préciser|	que 11
fr:gov|prévenir|past|	auxiliary 8	none -6
fr:gov|prévenir|	que 7
fr:gov|qualifier|1|	1 9
fr:gov|qualifier|	de 14
fr:gov|qualifier|present|	none 8
fr:gov|raconter|4-7|	4-7 9
fr:gov|raconter|present|	none 9
fr:gov|rappeler|2-3|	2-3 -8
fr:gov|rappeler|	none 6	que -8
fr:gov|rappeler|past|	auxiliary -8
fr:gov|reconnaître|0|	4-7 7
fr:gov|reconnaître|	none 8
fr:gov|reconnaître|past|	auxiliary 7	none 6
fr:gov|refuser|past|	auxiliary -6
fr:gov|regretter|	none -6	que 9
fr:gov|relativiser|	none 11
fr:gov|relativiser|present|	none 11
fr:gov|relever|	none 7
fr:gov|relever|past|	none 12
fr:gov|réclamer|0|	4-7 11
fr:gov|réclamer|4-7|	2-3 -6
fr:gov|réfuter|	d’ -6
fr:gov|réfuter|present|	none -6
fr:gov|répliquer|past|	auxiliary 9
fr:gov|répondre|past|	auxiliary 9	none 8
fr:gov|saluer|0|	2-3 7	4-7 7
fr:gov|saluer|1|	2-3 9
fr:gov|saluer|2-3|	1 9
fr:gov|saluer|	none 17
fr:gov|saluer|past|	auxiliary 12
fr:gov|saluer|present|	none 12
fr:gov|saying|0|false|false|	all-one -15	none 9	some 7
fr:gov|saying|1|false|false|	none -7
fr:gov|saying|1|false|true|	first 9
fr:gov|saying|1|true|false|	none 11
fr:gov|saying|2-3|false|false|	first 13	none -7
fr:gov|saying|4-7|false|false|	none 16	some 6
fr:gov|saying|4-7|true|false|	all-one -6
fr:gov|saying|8+|false|false|	none 12
fr:gov|saying|8+|false|true|	first 6
fr:gov|saying|8+|true|false|	all -6
fr:gov|saying|au|false|	false -8
fr:gov|saying|au|	none -8
fr:gov|saying|d'|	none 10
fr:gov|saying|d'|true|	false 7
fr:gov|saying|dans|false|	false 8
fr:gov|saying|dans|	first 7	none 9
fr:gov|saying|de|2-3|	1 -10
fr:gov|saying|de|4-7|	2-3 11	8+ 6
fr:gov|saying|de|8+|	4-7 14
fr:gov|saying|d’|2-3|	4-7 17
fr:gov|saying|en|	first 8
fr:gov|saying|en|true|	false 8
fr:gov|saying|none|0|	4-7 9	8+ 9
fr:gov|saying|none|1|	4-7 18	8+ 16
fr:gov|saying|none|2-3|	1 -9	2-3 7	4-7 27	8+ 9
fr:gov|saying|none|4-7|	1 8	4-7 14	8+ 7
fr:gov|saying|none|	all -6	all-one -7	some 10
fr:gov|saying|none|false|	false -6	true 9
fr:gov|saying|none|true|	false 8
fr:gov|saying|par|8+|	2-3 -8
fr:gov|saying|par|true|	false -8
fr:gov|saying|qu'|	none 11
fr:gov|saying|que|1|	2-3 8
fr:gov|saying|que|2-3|	8+ 10
fr:gov|saying|que|4-7|	1 14	2-3 15	4-7 14	8+ 7
fr:gov|saying|que|8+|	4-7 9
fr:gov|saying|que|false|	false 15
fr:gov|saying|que|	none 12	some 7
fr:gov|saying|que|true|	false 13	true -6
fr:gov|saying|qu’|false|	false 11
fr:gov|saying|qu’|	none 13
fr:gov|saying|si|false|	false 7
fr:gov|saying|si|	none 7
fr:gov|saying|sur|false|	false -9
fr:gov|saying|sur|	first -8
fr:gov|saying|à|2-3|	1 10	4-7 10
fr:gov|saying|à|4-7|	4-7 -6	8+ 6
fr:gov|saying|à|8+|	4-7 8
fr:gov|saying|à|false|	false 15
fr:gov|saying|à|	first 7
fr:gov|souffler|	none 6
fr:gov|souligner|	que 7
fr:gov|souri|1|	4-7 7
fr:gov|souri|	none 7
fr:gov|souri|past|	auxiliary 7
fr:gov|soutenir|	none 7	que 9
fr:gov|soutenir|past|	none 9
fr:gov|souvenir|	d’ 10
fr:gov|souvenir|past|	none 11
fr:gov|subject|elle|saying|	1 12	2-3 8	4-7 16	8+ 9
fr:gov|subject|elle|saying|past|	2-3 12	4-7 19	8+ 7
fr:gov|subject|elle|saying|present|	4-7 14	8+ 13
fr:gov|subject|il|saying|	4-7 18	8+ 7
fr:gov|subject|il|saying|past|	1 7
fr:gov|subject|name|judging|	1 9
fr:gov|subject|name|judging|present|	4-7 7
fr:gov|subject|name|saying|	2-3 11	4-7 9
fr:gov|subject|name|saying|past|	2-3 10	4-7 12
fr:gov|subject|none|saying|past|	1 -9	2-3 10
fr:gov|subject|noun|judging|	0 7	1 13	8+ 9
fr:gov|subject|noun|judging|participle|	2-3 10
fr:gov|subject|noun|judging|past|	2-3 8	4-7 9
fr:gov|subject|noun|judging|present|	1 10	4-7 12
fr:gov|subject|noun|saying|past|	8+ 11
fr:gov|subject|noun|saying|present|	8+ 7
fr:gov|subject|noun|thinking|	4-7 10
fr:gov|subject|noun|thinking|past|	4-7 10
fr:gov|subject|on|judging|	1 -13
fr:gov|subject|on|judging|present|	4-7 7
fr:gov|subject|on|saying|	0 12	1 -7
fr:gov|subject|on|saying|past|	2-3 -7	4-7 -7
fr:gov|subject|on|saying|present|	4-7 9
fr:gov|subject|organisation|judging|	1 11	2-3 8	4-7 11
fr:gov|subject|organisation|judging|past|	2-3 13
fr:gov|subject|organisation|judging|present|	4-7 8
fr:gov|subject|organisation|saying|	0 13	1 12	2-3 -8
fr:gov|subject|organisation|saying|past|	1 -6	2-3 -6	4-7 17	8+ 9
fr:gov|subject|organisation|saying|present|	1 8	4-7 13
fr:gov|subject|person|judging|	0 9	1 13	2-3 12
fr:gov|subject|person|judging|past|	1 9	2-3 16	4-7 8
fr:gov|subject|person|saying|	2-3 -8
fr:gov|subject|person|saying|past|	2-3 8	4-7 22	8+ 9
fr:gov|subject|person|saying|present|	2-3 -14	4-7 17	8+ 16
fr:gov|subject|person|thinking|	0 6	2-3 7
fr:gov|subject|person|thinking|past|	2-3 8
fr:gov|subject|place|saying|	0 8
fr:gov|subject|place|saying|past|	4-7 14
fr:gov|tempérer|	none 8
fr:gov|tempérer|past|	none 8
fr:gov|thinking|0|false|false|	none 7
fr:gov|thinking|none|false|	false 8
fr:gov|thinking|none|true|	false -8
fr:gov|trouver|2-3|	1 8
fr:gov|trouver|	none 8
fr:gov|trouver|present|	none 10
fr:gov|voir|	none 10
fr:gov|voir|past|	none 10
fr:gov|vouloir|	none -8
fr:gov|vouloir|past|	none -7
fr:gov|écrire|past|	auxiliary -10
fr:gov|évoquer|1|	4-7 9
fr:gov|évoquer|2-3|	4-7 12
fr:gov|évoquer|	none 16
fr:gov|évoquer|past|	auxiliary 10
fr:gov|évoquer|present|	none 13
fr:headline|true|	1 6	4-7 6	8+ 7
fr:head|"|	2-3 -7
fr:head|plain|,determiner|	1 11
fr:head|plain|,quote|	1 -6
fr:head|plain|	: 13	all-one -9	capital -7	start -9	verb-judging 7
fr:head|plain|:|	1 -8	2-3 -10	8+ 8
fr:head|plain|all-one|	1 -8
fr:head|plain|end|	2-3 7	4-7 13
fr:head|plain|first|	8+ 6
fr:head|plain|none|	4-7 11
fr:head|plain|word|	2-3 -7
fr:head|titled|	: 8
fr:head|titled|end|	4-7 8
fr:head|«|	4-7 9	8+ 7
fr:in-noun|false|false|2-3|	all -9	first -6	none 12
fr:in-noun|false|false|4-7|	all -6	none 14	some 12	titled 8
fr:in-noun|false|false|8+|	none 14	some 6
fr:in-noun|false|true|1|	all-one 8
fr:in-noun|false|true|4-7|	first 14
fr:in-noun|false|true|8+|	first 9
fr:in-noun|true|false|1|	all-one -14	none 10
fr:in-noun|true|false|2-3|	all -8	all-one -10	first -14
fr:in-noun|true|false|4-7|	first -7
fr:in-noun|true|false|8+|	none 17
fr:in-noun|true|true|1|	none -13
fr:in-noun|true|true|2-3|	none -11
fr:in-noun|true|true|4-7|	none 12
fr:intro-follow|,|end|	2-3 8	4-7 7
fr:intro-follow|,|stop|	2-3 14	8+ 9
fr:intro-follow|:|capital|	1 8	4-7 12	8+ 8
fr:intro-follow|:|determiner|	4-7 19	8+ 15
fr:intro-follow|:|end|	1 11	2-3 13	4-7 27	8+ 12
fr:intro-follow|:|preposition|	4-7 9
fr:intro-follow|:|pronoun|	4-7 13
fr:intro-follow|:|stop|	1 -20	2-3 -17	4-7 -12
fr:intro-follow|adverb|stop|	1 6	2-3 -6
fr:intro-follow|auxiliary|,auxiliary|	4-7 6
fr:intro-follow|auxiliary|,verb-saying|	4-7 8
fr:intro-follow|auxiliary|stop|	2-3 10	4-7 13
fr:intro-follow|determiner|,word|	2-3 7
fr:intro-follow|determiner|coordinator|	1 10
fr:intro-follow|determiner|end|	2-3 -7
fr:intro-follow|determiner|preposition|	1 9
fr:intro-follow|determiner|stop|	1 16	2-3 -6
fr:intro-follow|determiner|word|	1 -11	2-3 -10
fr:intro-follow|preposition|,word|	2-3 -7
fr:intro-follow|preposition|:|	2-3 6
fr:intro-follow|preposition|end|	2-3 10
fr:intro-follow|preposition|stop|	1 -9	8+ 8
fr:intro-follow|pronoun|stop|	4-7 10
fr:intro-follow|quote|end|	4-7 9
fr:intro-follow|start|,auxiliary|	4-7 12	8+ 12
fr:intro-follow|start|,pronoun|	4-7 8	8+ 8
fr:intro-follow|start|,verb-saying|	4-7 18	8+ 8
fr:intro-follow|start|:|	2-3 -8	8+ 8
fr:intro-follow|start|end|	2-3 8	4-7 10
fr:intro-follow|stop|,auxiliary|	1 8	2-3 15	4-7 27	8+ 6
fr:intro-follow|stop|,determiner|	8+ 10
fr:intro-follow|stop|,pronoun|	2-3 8	4-7 15	8+ 8
fr:intro-follow|stop|,verb-saying|	2-3 13	4-7 28	8+ 8
fr:intro-follow|stop|,word|	8+ 11
fr:intro-follow|stop|capital|	2-3 6	4-7 11
fr:intro-follow|stop|determiner|	4-7 9	8+ 6
fr:intro-follow|stop|end|	2-3 13	4-7 17
fr:intro-follow|stop|quote|	4-7 11
fr:intro-follow|stop|—|	4-7 7
fr:intro-follow|that|stop|	2-3 9	4-7 8
fr:intro-follow|verb-judging|stop|	1 10	4-7 9
fr:intro-follow|verb-saying|,word|	1 -8
fr:intro-follow|verb-saying|preposition|	1 9	2-3 7
fr:intro-follow|verb-saying|stop|	1 -7	2-3 -6	4-7 8
fr:intro-follow|word|,auxiliary|	1 -14	4-7 13
fr:intro-follow|word|,determiner|	2-3 -8
fr:intro-follow|word|,preposition|	4-7 -6
fr:intro-follow|word|,verb-saying|	2-3 -9
fr:intro-follow|word|,word|	1 8	4-7 -7
fr:intro-follow|word|coordinator|	1 9	4-7 9
fr:intro-follow|word|determiner|	2-3 8
fr:intro-follow|word|preposition|	1 -7
fr:intro-follow|word|stop|	2-3 14	4-7 8	8+ 18
fr:intro-follow|word|word|	1 -8
fr:intro-follow|—|—|	2-3 7
fr:intro-follow|’|stop|	4-7 9
fr:intro|	( -9	auxiliary 10	coordinator 8	pronoun 10	quote 10	stop 8	that 12	verb-judging 16	verb-thinking 8	— 10
fr:in|first|=au|	4-7 10	8+ 7	first 8	none 8
fr:in|first|=avant|	4-7 11	none 12
fr:in|first|=avec|	2-3 15	4-7 14	first 7	none 19
fr:in|first|=a|	8+ 7	first -6
fr:in|first|=ce|	4-7 11	8+ 10	first 10
fr:in|first|=chaque|	8+ 8	first 8
fr:in|first|=comme|	8+ 10
fr:in|first|=dans|	2-3 8	4-7 -8	first 10	none -8
fr:in|first|=des|	4-7 15	none 16
fr:in|first|=dès|	2-3 7	none 7
fr:in|first|=elle|	4-7 13	8+ 7	first 14
fr:in|first|=en|	4-7 10	first 6	some 6
fr:in|first|=fait|	2-3 -8	none -6
fr:in|first|=ils|	4-7 8	first 9
fr:in|first|=il|	4-7 13	8+ 14	first 14
fr:in|first|=jamais|	none 7
fr:in|first|=je|	4-7 12	8+ 8	first 16
fr:in|first|=la|	2-3 -12	4-7 6	8+ 10	all-one -6
fr:in|first|=les|	4-7 -10	8+ 10	first -7	none 11
fr:in|first|=le|	2-3 -6	4-7 -12	8+ 9	all-one -11
fr:in|first|=mais|	first 6
fr:in|first|=ma|	4-7 9	8+ 9	first 12
fr:in|first|=mes|	first 7
fr:in|first|=mon|	4-7 8	8+ 9	first 12
fr:in|first|=ne|	4-7 6	8+ 6	none 15
fr:in|first|=ni|	8+ 6	none 6
fr:in|first|=non|	4-7 7	first 7
fr:in|first|=nos|	8+ 7	first 7
fr:in|first|=nous|	4-7 15	8+ 8	first 15
fr:in|first|=on|	2-3 9	8+ 14	titled 6
fr:in|first|=par|	none 7
fr:in|first|=pas|	2-3 8	4-7 9	first 6	none 8
fr:in|first|=pour|	first -6
fr:in|first|=quand|	8+ 6	first 6
fr:in|first|=que|	none 6
fr:in|first|=sans|	4-7 11	8+ 7
fr:in|first|=se|	none -7
fr:in|first|=si|	8+ 7	first 7
fr:in|first|=sur|	none 12
fr:in|first|=trois|	4-7 7	first 7
fr:in|first|=une|	2-3 16	4-7 13	8+ 6	none 22
fr:in|first|=un|	2-3 12	4-7 21	8+ 13	first 10	none 20
fr:in|first|=vous|	4-7 8	8+ 6	first 8
fr:in|first|=à|	4-7 15	first 7
fr:in|first|adverb|	1 10	2-3 7	8+ 6	all-one 6	none 9
fr:in|first|capital|	2-3 -14	4-7 11	8+ 14	all -10	most 8
fr:in|first|verb|	2-3 10	8+ 7
fr:in|first|word|	4-7 16	8+ 16	some 8	titled 9
fr:in|functions|0|2-3|	all -7	first -10
fr:in|functions|0|4-7|	none 12
fr:in|functions|1|2-3|	all -8	all-one -10
fr:in|functions|1|4-7|	most -6	none 11
fr:in|functions|2|2-3|	none 16
fr:in|functions|2|4-7|	most 10	titled 9
fr:in|functions|2|8+|	first 9	none 7
fr:in|functions|3|4-7|	some 12
fr:in|functions|3|8+|	none 17	some 6
fr:in|last|ade|	1 10
fr:in|last|ais|	2-3 -7
fr:in|last|	al -13	ar -7	ce -6	ci 6	de 12	di 7	et 8	ge -12	il 11	io 6	it 11	me 9	nc -8	ns 8	nt 7	né 11	rd -10	ré 12	sé -7	té -12	ue 6	ur -13	ux 17
fr:in|last|anc|	2-3 -8
fr:in|last|ant|	2-3 6
fr:in|last|ate|	1 -9
fr:in|last|aux|	1 10
fr:in|last|ble|	1 13	2-3 16
fr:in|last|ent|	2-3 9
fr:in|last|ers|	2-3 -10
fr:in|last|eur|	1 -10
fr:in|last|eux|	2-3 10
fr:in|last|ial|	2-3 -11
fr:in|last|ici|	2-3 6
fr:in|last|ide|	1 7
fr:in|last|ier|	2-3 -8
fr:in|last|ine|	1 6	2-3 -8
fr:in|last|ion|	1 6
fr:in|last|ire|	2-3 9
fr:in|last|ité|	1 -11
fr:in|last|lle|	1 -6	2-3 -6
fr:in|last|lus|	2-3 8
fr:in|last|lée|	1 6
fr:in|last|mes|	2-3 10
fr:in|last|nes|	2-3 -6
fr:in|last|nne|	2-3 -10
fr:in|last|nné|	1 11
fr:in|last|nte|	1 13
fr:in|last|nts|	2-3 -6
fr:in|last|ois|	2-3 6
fr:in|last|ole|	2-3 8
fr:in|last|ord|	2-3 -10
fr:in|last|our|	2-3 -7
fr:in|last|ous|	2-3 -8
fr:in|last|que|	1 6
fr:in|last|rme|	2-3 9
fr:in|last|rve|	2-3 6
fr:in|last|rée|	2-3 7
fr:in|last|son|	2-3 -8
fr:in|last|sse|	2-3 -8
fr:in|last|ste|	1 -6	2-3 -10
fr:in|last|sée|	2-3 -7
fr:in|last|ude|	2-3 -8
fr:in|last|une|	2-3 8
fr:in|last|ure|	2-3 12
fr:in|last|use|	1 11
fr:in|last|uve|	2-3 -6
fr:in|last|xer|	1 -7
fr:in|last|ées|	2-3 13
fr:in|last|ôle|	2-3 8
fr:in|shape|=a =la word|	8+ 7
fr:in|shape|=avec word|	2-3 14
fr:in|shape|=ce word =pas|	4-7 10	8+ 7
fr:in|shape|=dans =le word|	4-7 8
fr:in|shape|=dans =les word|	4-7 -6
fr:in|shape|=des word word|	4-7 9
fr:in|shape|=deux word word|	2-3 7
fr:in|shape|=dès word|	2-3 7
fr:in|shape|=et =les word|	4-7 9
fr:in|shape|=fait word|	2-3 -8
fr:in|shape|=il =a word|	8+ 9
fr:in|shape|=il =ne word|	8+ 10
fr:in|shape|=il word word|	4-7 12
fr:in|shape|=je =lui =ai|	8+ 6
fr:in|shape|=je =ne word|	4-7 7	8+ 8
fr:in|shape|=je word =ai|	4-7 6
fr:in|shape|=je word word|	4-7 8	8+ 8
fr:in|shape|=la adverb word|	4-7 9
fr:in|shape|=la capital|	2-3 -8
fr:in|shape|=la word =a|	4-7 7
fr:in|shape|=la word =de|	8+ 6
fr:in|shape|=la word =du|	8+ 8
fr:in|shape|=la word =est|	8+ 7
fr:in|shape|=la word|	2-3 -9
fr:in|shape|=le capital =a|	8+ 8
fr:in|shape|=le capital|	2-3 -11
fr:in|shape|=le word =a|	4-7 9	8+ 6
fr:in|shape|=le word =de|	8+ 6
fr:in|shape|=le word =est|	8+ 6
fr:in|shape|=le word =il|	4-7 8
fr:in|shape|=le word =je|	8+ 6
fr:in|shape|=le word word|	8+ 12
fr:in|shape|=les capital =de|	4-7 -7
fr:in|shape|=les word =de|	8+ 6
fr:in|shape|=les word word|	4-7 6
fr:in|shape|=ma word =a|	8+ 7
fr:in|shape|=ma word word|	8+ 6
fr:in|shape|=mon word =a|	8+ 7
fr:in|shape|=mon word word|	8+ 7
fr:in|shape|=ne word =pas|	4-7 7	8+ 6
fr:in|shape|=ne word =que|	4-7 9
fr:in|shape|=nos word word|	8+ 8
fr:in|shape|=nous =ne word|	8+ 7
fr:in|shape|=nous word =la|	4-7 6
fr:in|shape|=nous word word|	4-7 6
fr:in|shape|=on =a word|	4-7 6	8+ 7
fr:in|shape|=on =ne word|	4-7 9	8+ 6
fr:in|shape|=on =nous verb|	8+ 6
fr:in|shape|=on =va word|	4-7 6
fr:in|shape|=on verb =de|	4-7 7
fr:in|shape|=on word word|	4-7 7	8+ 6
fr:in|shape|=pour =des word|	4-7 -6
fr:in|shape|=un word =de|	4-7 11
fr:in|shape|=un word =un|	4-7 9
fr:in|shape|=un word word|	2-3 9	4-7 11	8+ 11
fr:in|shape|=une word =de|	4-7 12
fr:in|shape|=une word word|	2-3 15	4-7 10
fr:in|shape|=à =ce word|	8+ 6
fr:in|shape|=à =la word|	4-7 7
fr:in|shape|adverb =on word|	4-7 11
fr:in|shape|adverb =un word|	8+ 7
fr:in|shape|adverb word word|	4-7 8
fr:in|shape|adverb|	1 10
fr:in|shape|capital =ai word|	4-7 6
fr:in|shape|capital =du word|	2-3 -7
fr:in|shape|capital =en word|	2-3 -8
fr:in|shape|capital =je word|	8+ 9
fr:in|shape|capital =la word|	4-7 10
fr:in|shape|capital =le word|	4-7 6	8+ 7
fr:in|shape|capital =ne word|	4-7 12
fr:in|shape|capital =un word|	2-3 7	4-7 7	8+ 11
fr:in|shape|capital =une word|	4-7 6	8+ 6
fr:in|shape|capital adverb word|	2-3 -6	4-7 7
fr:in|shape|capital capital capital|	2-3 -6
fr:in|shape|capital capital|	2-3 -6
fr:in|shape|capital number|	2-3 -7
fr:in|shape|capital word =ce|	8+ 7
fr:in|shape|capital word =de|	4-7 9
fr:in|shape|capital word =la|	8+ 7
fr:in|shape|capital word =pas|	4-7 11	8+ 6
fr:in|shape|capital word =un|	8+ 6
fr:in|shape|capital word =à|	8+ 7
fr:in|shape|capital word adverb|	4-7 8	8+ 8
fr:in|shape|capital word verb|	4-7 8
fr:in|shape|capital word word|	4-7 17	8+ 9
fr:in|shape|capital word|	2-3 -8
fr:in|shape|verb word|	2-3 10
fr:in|shape|word =au word|	2-3 10	4-7 9
fr:in|shape|word =de word|	4-7 17
fr:in|shape|word =des word|	2-3 -13
fr:in|shape|word =du word|	2-3 -7
fr:in|shape|word =la word|	4-7 11
fr:in|shape|word =le word|	2-3 10
fr:in|shape|word =mais =pas|	4-7 8
fr:in|shape|word =mais word|	2-3 12
fr:in|shape|word =pas word|	4-7 10
fr:in|shape|word =à word|	4-7 13	8+ 10
fr:in|shape|word word =de|	4-7 14
fr:in|shape|word word =du|	4-7 8
fr:in|shape|word word =et|	4-7 12
fr:in|shape|word word =les|	4-7 13
fr:in|shape|word word =à|	4-7 11
fr:in|shape|word word word|	4-7 13
fr:in|word|	a -8	au 12	aucun 7	avec 15	blague 7	blanc -8	bon 6	ce 8	contenues 7	contrôle 8	c’est 10	dans 10	des -13	du -10	dès 10	déconnexer -7	encore 9	enfin 8	fait -7	fin -7	fois 6	ginette -7	hors 8	jour -6	juste -8	j’ai 7	la -11	les 10	louve -6	l’heure -8	ma -6	mais 14	maison -8	malaisance -10	merci -8	mieux 9	moins -6	non 11	on 6	ou -8	outil 7	pas 10	patate -11	piscine -8	plan -11	plus 8	pluviste -6	points 7	prudence 10	prématuré 6	retenue 11	réserve 7	sobriété -8	sous 7	sucrée 7	sur 8	titre -6	tout 9	un 15	une 17	ça 7	étape 9
fr:lead|lower|	( -9	, 11	: -10	auxiliary 10	coordinator 8	pronoun 10	that 11	verb-judging 16	verb-thinking 8
fr:lead|upper|	, -12	capital -7	determiner -8	preposition -14	quote 9	stop 8	verb-saying -11	word -17	— 10
fr:naming|dit|1|	1 6	2-3 -6	4-7 11
fr:naming|dit|2|	2-3 11	4-7 7
fr:naming|dit|3|	2-3 10	4-7 11	8+ 12
fr:naming|false|	: -7	preposition -12	word -12
fr:naming|mot|1|	1 -12
fr:naming|mot|2|	1 -11
fr:naming|none|	1 9
fr:naming|true|	( -9	auxiliary 10	coordinator 8	pronoun 10	quote 10	stop 9	that 12	verb-judging 16	verb-thinking 8	— 10
fr:nobody|1|	, -8
fr:nobody|2-3|	start -8	— 7
fr:nobody|4-7|	start 6
fr:nobody|8+|	start 7
fr:others|1|	1 11	2-3 -11	8+ 14
fr:others|2|	1 -7	2-3 -13
fr:own-case|false|all-one|	, -7	determiner -10	preposition -9	stop 12	verb-saying -16	word -14
fr:own-case|false|all|	, -6	preposition -6	stop -7	word -8
fr:own-case|false|first|	, -8	: 7	capital -7	determiner -6	preposition -11	quote 6	stop 8	word -12	— 8
fr:own-case|false|none|	, 11	: -10	auxiliary 9	coordinator 7	pronoun 10	that 12	verb-judging 16	verb-saying 7	verb-thinking 8
fr:own-case|false|some|	auxiliary 7	preposition -7	verb-saying 7
fr:own-case|true|first|	start 17	stop 21
fr:own-case|true|none|	word 12
fr:own-case|true|titled|	: 7
fr:own|false|	8+ 16
fr:same|1|2-3|	all -11	first -8	none 6
fr:same|1|4-7|	all -6	none 7
fr:same|1|8+|	none 17	some 6
fr:same|2|1|	none -12
fr:same|2|2-3|	all-one -7	none 7
fr:same|3|2-3|	first -10	none -7
fr:sentence|judging|	1 15	2-3 8	4-7 12
fr:sentence|none|	8+ 19
fr:sentence|thinking|	1 -9	4-7 8	8+ 10
fr:size-ending|10+|.|	capital 7	determiner 12
fr:size-ending|10+|none|	,auxiliary 10	,pronoun 9	,verb-saying 11	end 8	stop 12
fr:size-ending|1|.|	end 11
fr:size-ending|1|none|	,auxiliary -13	,determiner 7	,pronoun -10	,quote -6	auxiliary -6	coordinator 7	word -14
fr:size-ending|2|.|	end 13
fr:size-ending|2|none|	,auxiliary 6	,determiner -7	,verb-saying 11	coordinator -8	end 6	verb-saying -7	word -10
fr:size-ending|3|.|	capital 6	end 10
fr:size-ending|3|none|	,preposition 10	,pronoun 8	: -7	word -9
fr:size-ending|4-5|.|	capital 11	determiner 14	end 18	pronoun 9
fr:size-ending|4-5|?|	end 6
fr:size-ending|4-5|none|	,auxiliary 21	,preposition -8	,word -11	coordinator 11	determiner 8	end 12	word 12
fr:size-ending|6-9|!|	end 10
fr:size-ending|6-9|.|	capital 11	coordinator 7	determiner 17	end 23
fr:size-ending|6-9|?|	,pronoun 8	capital 7	— 7
fr:size-ending|6-9|none|	,auxiliary 14	,pronoun 14	,word 10	end 11
fr:size-follow|10+|	,auxiliary 10	,pronoun 7	,verb-saying 11	capital 7	determiner 12	end 6	stop 12
fr:size-follow|1|	,auxiliary -13	,determiner 7	,pronoun -7	,quote -6	auxiliary -6	coordinator 7	end 8	word -14
fr:size-follow|2|	,determiner -7	,verb-saying 11	coordinator -8	end 12	verb-saying -7	word -10
fr:size-follow|3|	,preposition 10	,pronoun 8	: -7	capital 6	end 9	word -9
fr:size-follow|4-5|	,auxiliary 22	,preposition -8	,word -11	capital 11	coordinator 11	determiner 15	end 23	pronoun 9	quote 13	word 12
fr:size-follow|6-9|	,auxiliary 14	,pronoun 16	,word 10	capital 13	coordinator 7	determiner 17	end 23	preposition 9	pronoun 8	— 7
fr:size-intro|10+|	: 16	start 10	stop 6	word 10
fr:size-intro|1|	adverb 8	determiner 16	preposition -15	stop 11	verb-judging 10
fr:size-intro|2|	start -9	stop 11	verb-judging 9	verb-saying -12
fr:size-intro|3|	, 6	adverb -6	auxiliary 9	determiner -11	preposition 11	pronoun 9	stop 11	that 9	verb-thinking 6	— 8
fr:size-intro|4-5|	: -6	auxiliary 11	preposition 12	quote 9	start 17	verb-judging 8	verb-saying 8	’ 9
fr:size-intro|6-9|	, 9	: 7	auxiliary 10	preposition -6	pronoun 8	start 17	stop 21	that 10	verb-saying 12	’ 7
fr:size|	10+ 11
fr:subject|elided|	,auxiliary 11	,determiner -7	,pronoun 7	,word -6	8+ 13	end 11	preposition 6
fr:subject|none|	,preposition -11	,pronoun -6	,quote -6	,word -9	8+ 19	; 7	auxiliary -6	capital 13	coordinator 11	determiner 12	end 20	quote 11	stop 6	word -10	— 9
fr:subject|own|	,determiner 12	,preposition 13	,pronoun 6	: -6	capital 12	determiner 9	end 9	preposition 8	pronoun 10	stop -10	word -6
fr:two-before|)|	: 6	stop 7
fr:two-before|,|	preposition 13	word -14
fr:two-before|adverb|	: 7	stop 11	word -7
fr:two-before|capital|	: 18	preposition 11	stop 15	verb-saying 9	word -6
fr:two-before|coordinator|	determiner -10	verb-saying 7
fr:two-before|determiner|	: 8	adverb 7	capital 7	verb-judging 10	verb-saying -8
fr:two-before|preposition|	determiner 9	word 12
fr:two-before|pronoun|	auxiliary 11	verb-judging 6	word 8
fr:two-before|quote|	, -7	coordinator 9	stop 16	— 10
fr:two-before|start|	capital -10	determiner -10
fr:two-before|stop|	quote 8
fr:two-before|that|	determiner -14	pronoun 8
fr:two-before|verb-saying|	, 6	adverb -6	determiner 7	stop 13	that 9	word 9
fr:two-before|verb-thinking|	stop 6
fr:two-before|word|	( -9	, 8	: -11	adverb 10	auxiliary 16	preposition -11	that 6	verb-judging 9
fr:two-words-before|)|	. 7	: 6
fr:two-words-before|,|	dit -9	surnommé -6
fr:two-words-before|3|	: 7
fr:two-words-before|acquiesce|	: 6
fr:two-words-before|ans|	. 9
fr:two-words-before|auteur|	de -7
fr:two-words-before|carton|	: -7
fr:two-words-before|comptes|	juge 8
fr:two-words-before|de|	la 7
fr:two-words-before|dit|	avoir 12
fr:two-words-before|déception|	. 6
fr:two-words-before|d’|	un 15
fr:two-words-before|euros|	. 7
fr:two-words-before|fois|	. 7
fr:two-words-before|heures|	. 6
fr:two-words-before|jours|	. 7
fr:two-words-before|la|	mention -9	plateforme 6	trouvent 9
fr:two-words-before|le|	dossier 10	mot -12	texte 7
fr:two-words-before|l’|	appelle -9
fr:two-words-before|mois|	. 6
fr:two-words-before|mot|	de -12
fr:two-words-before|nom|	: -11
fr:two-words-before|n’|	avoir 8
fr:two-words-before|on|	pouvait 7
fr:two-words-before|pancarte|	: -6
fr:two-words-before|pas|	: 7
fr:two-words-before|presse|	. 6
fr:two-words-before|qualifié|	de 9
fr:two-words-before|qu|	’ 7
fr:two-words-before|qu’|	elle 6	un -10
fr:two-words-before|relativise|	: 11
fr:two-words-before|reprend|	: 8
fr:two-words-before|rire|	: 7
fr:two-words-before|route|	. 6
fr:two-words-before|se|	disent -8	dit 14
fr:two-words-before|silence|	: 8
fr:two-words-before|souri|	: 7
fr:two-words-before|s’|	appelait -8
fr:two-words-before|touche|	: 7
fr:two-words-before|une|	décision 8
fr:two-words-before|un|	homme 11	match -6	projet 10	texte 7
fr:two-words-before|voix|	. 9
fr:two-words-before||	, -7	. 16	— 10
fr:two-words-before|à|	la 9
fr:two-words-before|épaules|	: 8
fr:two-words-before|évoque|	une 7
fr:verb|false|2-3|	upper -10
fr:verb|false|4-7|	lower 7	upper -7
fr:verb|false|8+|	lower 13
fr:verb|true|2-3|	upper -10
fr:verb|true|4-7|	lower 9	upper 6
fr:verb|true|8+|	lower 17	upper 13
fr:word-after|	) -9	, -7	: -11	; 7	? -10	ce 7	cette 9	contre 6	dans 6	elle 12	en 8	end 23	la 9	le 19	les 6	l’ 11	mais 10	ne -6	par 11	pour -10	rires 7	son 8	sous -10	sur 7	à 11	— 9
fr:word-after|)|	none -9
fr:word-after|,|	? 9	none -8
fr:word-after|:|	none -11
fr:word-after|;|	none 7
fr:word-after|?|	none -10
fr:word-after|ce|	. 7
fr:word-after|contre|	none 6
fr:word-after|dans|	none 6
fr:word-after|de|	none -8
fr:word-after|elle|	. 12
fr:word-after|end|	! 13	. 26	? 8	none 9
fr:word-after|en|	none 8
fr:word-after|la|	. 10
fr:word-after|le|	. 18	none 6
fr:word-after|l’|	. 13
fr:word-after|mais|	none 10
fr:word-after|ne|	none -6
fr:word-after|par|	none 11
fr:word-after|pour|	none -10
fr:word-after|rires|	. 7
fr:word-after|sous|	none -10
fr:word-after|sur|	none 7
fr:word-after||	? 9
fr:word-after|à|	. 6	none 9
fr:word-after|—|	? 7
fr:word-before|	 10	( -9	. 11	appelait -8	appelle -11	au -8	avoir 19	baptisée -6	comme 11	contre 11	dans -7	disent -10	dossier 11	décision 12	déploré 8	elle 6	expression -9	homme 11	il 7	jeudi 8	juge 10	le -17	les -10	mais 7	match -6	mention -9	mot -12	objectif 9	plateforme 6	pour -11	pouvait 7	projet 10	que 12	salue 7	serait 8	son 7	surnommé -6	texte 9	trouvent 9	une 6	à 12	était 6	être 11	— 10
fr:word-before|,|	8+ 10
fr:word-before|.|	1 11	2-3 19	4-7 8	8+ 6
fr:word-before|?|	8+ 7
fr:word-before|appelait|	2-3 -8
fr:word-before|appelle|	1 -9	2-3 -9
fr:word-before|avoir|	2-3 15	4-7 17
fr:word-before|comme|	4-7 9
fr:word-before|contre|	2-3 8
fr:word-before|dans|	2-3 -6
fr:word-before|de|	1 -9	2-3 11
fr:word-before|disent|	1 -11
fr:word-before|dit|	1 6	2-3 -6	4-7 11
fr:word-before|dossier|	1 6
fr:word-before|du|	2-3 -11
fr:word-before|décision|	2-3 9
fr:word-before|déploré|	2-3 8
fr:word-before|elle|	4-7 8
fr:word-before|est|	2-3 8	4-7 8
fr:word-before|homme|	4-7 11
fr:word-before|jeudi|	2-3 8
fr:word-before|juge|	2-3 8
fr:word-before|la|	1 14	2-3 -8
fr:word-before|les|	2-3 -10
fr:word-before|le|	1 -11	2-3 -14
fr:word-before|mention|	2-3 -9
fr:word-before|mot|	1 -12
fr:word-before|pour|	1 -12
fr:word-before|projet|	4-7 6
fr:word-before|que|	2-3 9	4-7 11
fr:word-before|salue|	4-7 6
fr:word-before|start|	2-3 -7	4-7 24	8+ 11
fr:word-before|texte|	4-7 8
fr:word-before|trouvent|	1 9
fr:word-before|une|	1 8	4-7 12
fr:word-before||	4-7 10
fr:word-before|à|	4-7 14	8+ 8
fr:word-before|était|	4-7 6
fr:word-before|été|	4-7 11
fr:word-before|—|	2-3 10
fr:word-before|’|	4-7 10
fr:work|near|none|:|	first -9
fr:work|near|none|	all -8	all-one -10	first -10
fr:work|near|none|stop|	first 7
fr:work|none|none|(|	none -9
fr:work|none|none|,|	first -9	none 11	some 6
fr:work|none|none|:|	none -10	titled 8
fr:work|none|none|	all -9	none 7	titled 9
fr:work|none|none|auxiliary|	none 9	some 7
fr:work|none|none|coordinator|	none 7
fr:work|none|none|determiner|	all-one -10	first -6
fr:work|none|none|preposition|	all -6	all-one -9	first -11	some -7
fr:work|none|none|pronoun|	none 10
fr:work|none|none|quote|	first 9
fr:work|none|none|stop|	all-one 12	first 12
fr:work|none|none|that|	none 12
fr:work|none|none|verb-judging|	none 16
fr:work|none|none|verb-saying|	all-one -14	some 7
fr:work|none|none|verb-thinking|	none 8
fr:work|none|none|word|	all -7	all-one -11	first -11
fr:work|none|none|—|	first 8
fr:work|right|none|	first -10	none 9
fr:work|right|none|word|	first -10	none 9
gov|accuse|2-3|	2-3 14	4-7 17
gov|accuse|4-7|	4-7 9
gov|accuse|8+|	4-7 8
gov|accuse|	of 14
gov|accuse|past|	none 15
gov|aclarar|2-3|	4-7 11
gov|aclarar|	none 13
gov|aclarar|past|	none 10
gov|acquiescer|	none 6
gov|acquiescer|present|	none 10
gov|acrescentar|present|	none 9
gov|acusar|2-3|	2-3 8
gov|acusar|4-7|	4-7 8
gov|acusar|	de 15
gov|acusar|past|	none 10
gov|acusar|present|	none 11
gov|add|1|	8+ 13
gov|add|present|	none 11
gov|adelantar|past|	none -8
gov|admettre|	none 9
gov|admettre|past|	none 9
gov|admitir|0|	2-3 11
gov|admitir|2-3|	2-3 10
gov|admitir|4-7|	4-7 11
gov|admitir|	de 6	em 7	que 13
gov|admitir|past|	none 7
gov|admitir|present|	none 7
gov|admit|1|	8+ 9
gov|admit|	none 8
gov|admit|present|	none 6
gov|advertir|4-7|	4-7 6
gov|advertir|8+|	4-7 6
gov|advertir|	de 9
gov|advertir|past|	none 9
gov|advise|past|	none -7
gov|advise|present|	none 6
gov|advise|	to 11
gov|affirmer|2-3|	4-7 10
gov|affirmer|	de 8	none 9
gov|affirmer|present|	none 9
gov|afirmar|2-3|	4-7 12
gov|afirmar|4-7|	2-3 8	4-7 8
gov|afirmar|	a 7
gov|afirmar|past|	none 9
gov|aggiungere|1|	4-7 8
gov|aggiungere|2-3|	4-7 7
gov|aggiungere|	che 6	di -6	none 13
gov|aggiungere|past|	none 13
gov|agregar|past|	none 6
gov|alertar|past|	none 10
gov|ammettere|	none 7
gov|ammettere|past|	auxiliary 8
gov|annunciare|present|	none 10
gov|answer|	none 7
gov|antworten|	none 9
gov|antworten|past|	none 10
gov|apelar|past|	none 9
gov|apelidar|	de -8
gov|aplaudir|1|	2-3 9
gov|aplaudir|	none 8
gov|appeler|0|	1 -6	2-3 -9
gov|appeler|2-3|	4-7 10
gov|appeler|4-7|	1 9
gov|appeler|	none -11	à 19
gov|appeler|past|	auxiliary 12
gov|applaudir|	none 8
gov|apuntar|past|	none 10
gov|argue|present|	none 10
gov|asegurar|	none 10	que 9
gov|asegurar|present|	none 10
gov|asentir|	none 9
gov|asentir|past|	none 9
gov|ask|1|	2-3 14
gov|ask|2-3|	2-3 11	4-7 11
gov|ask|4-7|	4-7 14
gov|ask|8+|	2-3 -11
gov|ask|	for 13	none 19	whether 10
gov|ask|participle|	none 9
gov|ask|past|	auxiliary 10	be 9	none 11
gov|ask|present|	none 11
gov|assegurar|past|	none 7
gov|assegurar|	que 8
gov|assicurare|2-3|	2-3 7
gov|assicurare|4-7|	4-7 9
gov|assicurare|	che 7	none 12
gov|assicurare|past|	auxiliary 6
gov|assurer|2-3|	4-7 11
gov|assurer|4-7|	4-7 11
gov|assurer|8+|	4-7 9
gov|assurer|	de -6	que 10
gov|assurer|past|	auxiliary 12
gov|atestar|past|	none 7
gov|atribuir|2-3|	4-7 8
gov|atribuir|4-7|	4-7 9
gov|atribuir|	a 14
gov|attaccare|4-7|	4-7 9
gov|attaccare|	none -8
gov|attaccare|past|	auxiliary -10
gov|attaccare|present|	none -9
gov|attendre|	none 7
gov|attendre|past|	none 10
gov|attestieren|2-3|	4-7 8
gov|attestieren|	none 8
gov|attestieren|past|	none 8
gov|attribute|past|	none -10
gov|augurare|0|	4-7 8
gov|augurare|	none 8
gov|auspicare|	che 6
gov|ausrichten|4-7|	2-3 7
gov|ausrichten|	none 7
gov|ausrichten|past|	none 7
gov|avisar|1|	8+ 10
gov|avisar|2-3|	4-7 12
gov|avisar|	none -7	que 11
gov|avvertire|2-3|	4-7 9
gov|avvertire|	che 10	none 10
gov|avvertire|past|	none 12
gov|añadir|	none -6
gov|añadir|past|	auxiliary -7	none 8
gov|back|0|	2-3 -11
gov|back|	none -11
gov|bautizar|1|	2-3 -9
gov|bautizar|	como -9	none -10
gov|bautizar|past|	none -11
gov|bekennen|past|	none 8
gov|believe|	none -6
gov|bemängeln|2-3|	4-7 6
gov|bemängeln|	none 9
gov|bemängeln|past|	none 8
gov|bestätigen|	none -10
gov|bevestigen|past|	none -6
gov|bezeichnen|2-3|	4-7 6
gov|bezeichnen|	als 8
gov|bezeichnen|past|	none 8
gov|bill|1|	2-3 -9
gov|bill|	as -13
gov|bill|past|	none -9
gov|bitten|past|	none 8
gov|blame|0|	2-3 7	4-7 11
gov|blame|	none 10
gov|blame|past|	none 10
gov|blijven|2-3|	4-7 7
gov|blijven|	none 6
gov|blijven|past|	none 7
gov|brand|	none -9
gov|calificar|2-3|	1 8	2-3 9	4-7 8
gov|calificar|	de 15
gov|calificar|past|	auxiliary 8	none 14
gov|call|0|	2-3 -8	4-7 13
gov|call|1|	1 14	2-3 -11	4-7 21
gov|call|2-3|	1 20	2-3 6	4-7 31	8+ 10
gov|call|8+|	1 -9	4-7 -6
gov|call|base|	none -31
gov|call|	for 11	none 11	of -10	that 12
gov|call|participle|	none 7
gov|call|past|	auxiliary 21	none 29
gov|call|present|	none -12
gov|celebrar|	none 10
gov|celebrar|past|	none 8
gov|chamar|0|	2-3 -8
gov|chamar|2-3|	4-7 9
gov|chamar|	none -9
gov|chamar|present|	none -7
gov|chiamare|0|	1 -10	2-3 -10
gov|chiamare|2-3|	2-3 -9
gov|chiamare|4-7|	2-3 -8
gov|chiamare|	none -18
gov|chiamare|past|	auxiliary -9	none -9
gov|chiamare|present|	auxiliary -10	none -12
gov|claim|	none -12
gov|classificar|2-3|	1 13
gov|classificar|	como 11
gov|classificar|past|	none 7
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|comentar|	que 6
gov|compare|past|	be -8
gov|compare|	to -10
gov|complain|past|	auxiliary 10
gov|completar|	none 9
gov|completar|past|	none 9
gov|concede|2-3|	2-3 -10
gov|concede|	none 8	that -7
gov|conclude|past|	none 10
gov|concluir|past|	none 9
gov|conclure|	none 6
gov|concéder|past|	none 9
gov|confermare|2-3|	1 -6
gov|confidare|2-3|	4-7 10
gov|confidare|	none 10
gov|confirmar|4-7|	2-3 8
gov|confirmar|	none 6
gov|confirmar|past|	none 6
gov|confirmar|present|	none 8
gov|confirm|past|	none 9
gov|congratulate|	on 11
gov|congratulate|past|	none 11
gov|considerar|2-3|	1 11	2-3 9	4-7 10
gov|considerar|4-7|	4-7 7
gov|considerar|	a 10	none 13	que 11
gov|considerar|past|	none 16
gov|considerar|present|	none 9
gov|contar|	que 7
gov|contestare|	di -6
gov|contestar|2-3|	4-7 -8
gov|contestar|past|	none 11
gov|contestar|	que -8
gov|corear|	none -7
gov|correct|past|	none -8
gov|corregir|	none 9
gov|corregir|past|	none 9
gov|counter|past|	none 7
gov|crier|	à 9
gov|croire|	none 7
gov|croire|past|	none 7
gov|decide|base|	none -7
gov|decir|0|	1 -9
gov|decir|1|	2-3 6
gov|decir|4-7|	4-7 9
gov|decir|	none 10	que 8
gov|decir|past|	none 9
gov|declarar|	none 9
gov|defender|2-3|	8+ 8
gov|defender|	como 7	none -8
gov|defender|past|	none -7
gov|definire|0|	4-7 -6
gov|definire|2-3|	2-3 8	4-7 6
gov|definire|past|	auxiliary 9	none -6
gov|demandar|	por -7
gov|demandar|present|	none -8
gov|demander|1|	4-7 9
gov|demander|4-7|	2-3 8
gov|demander|	none 8	si 7
gov|demander|past|	auxiliary 7
gov|demander|present|	none 11
gov|denunciar|	none 9
gov|denunciar|present|	none 11
gov|describe|1|	4-7 10
gov|describe|2-3|	1 10	2-3 13	4-7 21	8+ 9
gov|describe|4-7|	2-3 -14	4-7 8	8+ 10
gov|describe|	as 27	to -12
gov|describe|past|	auxiliary 8	later 11	none 30	once -7
gov|describe|present|	none -8
gov|describir|	como 6
gov|describir|present|	none 6
gov|deslizar|4-7|	4-7 8
gov|deslizar|past|	none 9
gov|deslizar|	que 12
gov|destacar|past|	none 11
gov|desvalorizar|	none 6
gov|desvalorizar|past|	none 6
gov|dichiarare|	none 8
gov|dichiarare|present|	auxiliary 8
gov|dire|0|	4-7 13	8+ 9
gov|dire|1|	4-7 10
gov|dire|2-3|	1 -10	2-3 11	4-7 20	8+ 11
gov|dire|4-7|	2-3 8	4-7 9
gov|dire|8+|	1 -8
gov|dire|	di 12
gov|dire|past|	auxiliary 12	none -11
gov|discordar|1|	8+ 6
gov|discordar|	none 6
gov|discordar|present|	none -7
gov|discrepar|	none 8
gov|discrepar|present|	none 12
gov|dismiss|2-3|	2-3 12	4-7 7
gov|dismiss|	as 15
gov|dismiss|past|	none 13
gov|ditar|present|	auxiliary 12
gov|dizer|2-3|	2-3 6	4-7 12
gov|dizer|4-7|	2-3 9
gov|dizer|	a 8	ao -7	de 6	none 11
gov|dub|	none -8
gov|dub|past|	none -8
gov|démentir|past|	none 7
gov|dénoncer|1|	2-3 11
gov|dénoncer|	dans 7	none 16
gov|dénoncer|past|	auxiliary 9
gov|dénoncer|present|	none 13
gov|déplorer|0|	2-3 8
gov|déplorer|	none 8
gov|déplorer|past|	auxiliary 8
gov|elogiar|1|	2-3 11
gov|elogiar|	a 11	none 9
gov|elogiar|past|	none 14
gov|entender|past|	none 8
gov|ergänzen|	none 11
gov|ergänzen|past|	none 7
gov|erkennen|	dat 9
gov|erkennen|past|	none 10
gov|esclarecer|past|	none -8
gov|escrever|	none 9
gov|escrever|past|	none 8
gov|esprimere|0|	2-3 8
gov|esprimere|	none 8
gov|estimer|2-3|	4-7 10
gov|estimer|past|	auxiliary 13
gov|estimer|present|	none 11
gov|estimer|	que 10
gov|exclure|	none 7
gov|exigir|0|	4-7 11
gov|exigir|	none 11
gov|exigir|past|	none 11
gov|expect|0|	4-7 9
gov|expect|	none 11
gov|explain|	none 11
gov|explain|past|	none 11
gov|explicar|	de 8
gov|explicar|present|	none 8
gov|expresar|1|	2-3 12
gov|expresar|	none 12
gov|express|past|	none 10
gov|faire_valoir|past|	auxiliary 7
gov|faire_valoir|	que 6
gov|falar|1|	1 7	2-3 17	4-7 8
gov|falar|	de 12	em 13	numa 6
gov|falar|past|	none 20
gov|feel|	none 11
gov|feel|past|	none 13
gov|felicitar|past|	none 10
gov|finden|	none 6
gov|finden|past|	none 6
gov|find|0|	2-3 -11
gov|find|past|	auxiliary 11	none -9
gov|find|present|	none -9
gov|find|	that -9
gov|formulieren|	none 7
gov|frenare|	none 6
gov|féliciter|2-3|	2-3 9	4-7 7
gov|féliciter|	d' 10	d’ 9	none 10
gov|féliciter|past|	auxiliary 13
gov|garantire|4-7|	4-7 7
gov|garantire|	che 7
gov|garantir|2-3|	4-7 7
gov|garantir|	que -8
gov|geben|	none 8
gov|geben|past|	none 10
gov|geven|past|	none 6
gov|giudicare|	none 7
gov|giudicare|present|	none 11
gov|giurare|present|	none 10
gov|gritar|	none -8
gov|hablar|1|	1 9	4-7 6
gov|hadern|	none 7
gov|hadern|past|	none 7
gov|halten|2-3|	2-3 6
gov|halten|	für 9
gov|halten|past|	none 9
gov|head|	2021 7	47 -11	adviser 10	aide 9	animal -7	anonymity 10	artículo 12	association 9	attorney 8	azienda 9	banker 10	banner 6	bedrijf 6	belkacem 9	cambio 13	celle-ci 9	centre -11	chercheuse -6	chi -11	civile 12	club 6	coach 12	colegiado -6	committee 11	communiqué 12	compagnie 11	company 15	comptes 10	comunicado 9	contrato 8	corps -8	council -8	court -9	cuentos -7	curitiba 7	côté 7	c’ -8	direction 16	dismissed -10	dog 8	driver 9	ela 9	ele -7	ella 6	elle 21	email -12	embassy 10	er 8	es -9	executive 10	fans -10	fatto 7	fielder 7	finale 7	fiscal 8	gallery -10	government 11	group 7	guidebooks -7	général 10	health 11	hij 8	identificada 9	institute 8	institution -8	interessato 8	it -8	juges 6	jurado 6	jury -8	júri 10	kept 8	languages -10	latter 9	lawyer 7	leader -7	lei 12	line -10	lobby 10	loi -10	lui -6	maestro 7	magistrada 10	manager 10	matemático -10	members 17	ministra 8	ministre 9	ministro 11	ministry 6	monitoring -9	more -6	name -9	named 8	ninguém -9	nota 6	official 10	on -16	oposición -6	oposição 8	opposition 13	organisation 8	pain -9	papers -10	park -9	part 9	party 7	people -9	percent -13	person 21	persone 7	piano -6	placa -9	portavoce 10	premier 8	presidencia 9	president 9	progetto -7	préfecture 12	président 10	report -14	research 7	room 9	ruling -8	said 9	santé 9	secretary -9	series -7	she 21	shirts -9	side 10	sie 14	sign -8	sindacalista -6	sindaco 9	source -6	spokesman 10	spokesperson 13	spokeswoman 9	students -13	supervisors -13	team -12	tema -7	testo 12	text 11	told 8	tout -6	tribunal -8	turística 8	university 10	verklaring 10	vertritt 7	watchdog -9	you -9	él 7	élue 7
gov|head|47|	name -11
gov|head|anonymity|	say 10
gov|head|attorney|	say 8
gov|head|banner|	read 6
gov|head|centre|	offer -11
gov|head|chercheuse|	réfuter -6
gov|head|civile|	féliciter 10
gov|head|company|	say 14
gov|head|comptes|	juger 10
gov|head|corps|	call -8
gov|head|cuentos|	publicar -7
gov|head|c’|	scrivere -8
gov|head|dismissed|	talk -10
gov|head|dog|	yell 8
gov|head|ella|	asentir 9
gov|head|elle|	ajouter 6	dire 11
gov|head|er|	sagen 7	versprechen -7
gov|head|fatto|	sapere 7
gov|head|fielder|	ask 7
gov|head|gallery|	show -7
gov|head|group|	call -11
gov|head|guidebooks|	use -7
gov|head|health|	plan 11
gov|head|he|	accuse 8	add 8	call 11	describe 15	prefer -15	repeat -10	reply 9	tell 7	use -10	write 11
gov|head|il|	assurer 10	préciser 11
gov|head|institution|	regretter -9
gov|head|interessato|	negare 8
gov|head|it|	call 6	compare -8	describe -6	label -8	quote -7	say -13
gov|head|i|	sing -7
gov|head|jury|	decide -7
gov|head|languages|	say -10
gov|head|lei|	ribattere 6
gov|head|line|	read -10
gov|head|loi|	dire -10
gov|head|matemático|	preferir -10
gov|head|minister|	say -6
gov|head|ministry|	say 12
gov|head|name|	aclarar 6	antworten 13	ausrichten 7	calificar 7	call -10	chiamare -7	considerar 7	contestare -6	describe 9	dire 12	dizer 9	esclarecer -8	faire_valoir 7	falar 6	find -6	geben 9	gritar -6	heißen -14	meinen -9	nennen -7	sagen 6	schließen 6	sehen 6	spreken 7	teilen 7	tell -8	use -10	verkünden -8	warnen 8	wave -7	weisen 7	zeigen 7	äußern 8
gov|head|ninguém|	queixar -9
gov|head|none|	admire 8	aggiungere 10	ask 11	attaccare -11	añadir 8	call 7	dizer -6	hablar 6	mean -10	name -10	pedir 8	promettere 8	say 8	sing -6
gov|head|office|	say 7
gov|head|official|	say 12
gov|head|on|	lire -12
gov|head|opposition|	crier 11
gov|head|organisation|	appeler 9	atestar 7	atribuir 10	bestätigen -10	bevestigen -7	call 22	confermare -6	definire 6	denunciar 9	discordar -7	dizer 11	falar 7	féliciter 9	giudicare 9	hablar 9	halten 6	heißen 8	justificar 9	laten -8	llamar 8	loben 6	message -7	noemen 7	orten 9	parlare 13	parler 11	pedir 6	promettere 9	rufen -6	réclamer 7	salutare 7	say 9	schreiben -6	sprechen 15	spreken 7	tell 10	ver 11	write 9	zeigen 8	zien 7	évoquer 9
gov|head|pain|	rate -9
gov|head|percent|	say -13
gov|head|person|	acusar 9	admitir 11	advise -7	afirmar 9	appeler 10	assicurare 7	attestieren 8	avisar 9	bezeichnen 8	blijven 7	calificar 10	celebrar 8	chamar 8	classificar 6	concede -6	confirmar 8	considerar 9	corregir 7	defender -7	definire 11	demandar -6	demander 9	describe 15	desvalorizar 6	dichiarare -6	discrepar 8	démentir 7	dénoncer 11	elogiar 8	ergänzen 11	erkennen 7	estimer 10	exclure 7	faire_valoir 6	falar 7	féliciter 7	garantir 7	hablar 7	hadern 7	insist 12	invitare -7	kündigen 9	lachen 6	lamentar 11	llamar 9	moquer 8	negare 8	nennen 12	noemen 12	parlare 20	parler 14	post 12	praise 8	precisar 8	prefer -9	promettre 7	promise 9	prévenir 8	raise -10	rate -12	read 14	rebater 8	reclamar 9	reconhecer 9	rekenen 7	relever 9	replicar 9	replicare 8	reply 8	respond 8	responder 8	rispondere 10	répondre 8	saluer 8	say 16	see 8	sostener 11	sostenere 8	sprechen 12	spreken 6	sustentar 9	tell 14	thank 13	urge 8	use -10	vinden 11	voir 8	volere -6	vouloir 6	write -6	zeigen 7
gov|head|piano|	chiamare -6
gov|head|placa|	decir -9
gov|head|place|	accuse 13	call 11	dire 8
gov|head|progetto|	chiamare -7
gov|head|préfecture|	parler 12
gov|head|report|	say -9	title -7
gov|head|series|	call -7
gov|head|she|	call 10	describe 10	promise 6	reply 10	tell 10
gov|head|sindaco|	dire 6
gov|head|source|	describe -8
gov|head|spokesperson|	say 13
gov|head|spokeswoman|	say 9
gov|head|supervisors|	write -13
gov|head|team|	call -11
gov|head|tema|	scrivere -7
gov|head|text|	message 9
gov|head|they|	say 7
gov|head|told|	state 8
gov|head|turística|	falar 8
gov|head|university|	say 9
gov|head|woordvoerder|	zeggen 9
gov|hear|2-3|	2-3 -7
gov|hear|present|	none -7
gov|heißen|0|	1 -8
gov|heißen|2-3|	1 -8	2-3 -6	8+ 6
gov|heißen|8+|	2-3 -10
gov|heißen|	none -16	von -6
gov|heißen|past|	darin 6	none -16
gov|hekelen|	none -7
gov|hekelen|past|	none -7
gov|heten|0|	1 -7
gov|heten|2-3|	2-3 -11	4-7 -7
gov|heten|	none -14
gov|heten|past|	none -15
gov|hold|1|	4-7 10
gov|hold|	as -7	none 8
gov|hold|past|	auxiliary 9
gov|houden|2-3|	8+ 6
gov|indicar|past|	none 10
gov|indiquer|	qu’ 9
gov|informar|8+|	4-7 7
gov|informar|past|	none 9
gov|inquiéter|	d’ -7
gov|inquiéter|past|	none -7
gov|insist|2-3|	4-7 9
gov|insist|	none 10
gov|insist|past|	none 15
gov|instruct|past|	none 10
gov|invitare|1|	4-7 9
gov|invitare|2-3|	4-7 11
gov|invitare|	a -10	alla 11
gov|invitare|past|	auxiliary 10
gov|invitare|present|	none -10
gov|invitar|	a 8
gov|inviter|	à 8
gov|invoquer|	none -7
gov|invoquer|present|	none -7
gov|ironizar|	none 7
gov|ironizar|past|	none 8
gov|joke|	on -6
gov|judging|0|false|false|	all -21	all-one -15	some -12
gov|judging|0|false|true|	all -8	none -6
gov|judging|1|false|false|	all -10	all-one -8	first 12	some 13
gov|judging|1|false|true|	none 6
gov|judging|1|true|false|	all-one -12	none 15
gov|judging|2-3|false|false|	all 12	all-one -11	first 18	most 8	none 22	some 14
gov|judging|2-3|false|true|	none 10
gov|judging|2-3|true|false|	all -7	first -12	none 14	some 11
gov|judging|2-3|true|true|	none -6
gov|judging|4-7|false|false|	all -7
gov|judging|4-7|false|true|	none -11
gov|judging|4-7|true|false|	all -9	first -8	none 8	some 12
gov|judging|8+|false|false|	all -11	all-one -14	first 12	none -6
gov|judging|8+|true|false|	all -7
gov|judging|about|8+|	1 -7
gov|judging|about|false|	false -11
gov|judging|about|	none -11
gov|judging|als|2-3|	4-7 7
gov|judging|als|false|	false 8
gov|judging|als|	none 6
gov|judging|as|1|	4-7 10
gov|judging|as|2-3|	1 10	2-3 9	4-7 25	8+ 9
gov|judging|as|4-7|	1 -9	8+ 13
gov|judging|as|8+|	2-3 -10
gov|judging|as|	all -7	all-one -11	none 16	some 7
gov|judging|as|false|	false 19
gov|judging|as|true|	false -11
gov|judging|at|false|	false 10
gov|judging|at|	none 10
gov|judging|a|1|	2-3 11	4-7 7
gov|judging|a|2-3|	1 8	2-3 8	4-7 12
gov|judging|a|	all-one -6	first 7	none 20
gov|judging|a|false|	false 17
gov|judging|a|true|	false 10
gov|judging|como|1|	4-7 10
gov|judging|como|2-3|	1 10	4-7 8
gov|judging|como|false|	false 9
gov|judging|como|	none 10
gov|judging|dat|2-3|	2-3 7	4-7 8
gov|judging|dat|false|	false 8
gov|judging|dat|	none 12
gov|judging|dat|true|	false 8
gov|judging|del|	none 6
gov|judging|de|2-3|	2-3 18	4-7 12	8+ 8
gov|judging|de|4-7|	1 8	2-3 -6	4-7 15
gov|judging|de|false|	false 8
gov|judging|de|	first 9	none 10
gov|judging|d’|2-3|	1 11	2-3 9	4-7 6
gov|judging|d’|	none 15
gov|judging|d’|true|	false 14
gov|judging|em|2-3|	2-3 8
gov|judging|em|false|	false 8
gov|judging|em|	none 8
gov|judging|en|	none 11
gov|judging|en|true|	false 8
gov|judging|for|1|	4-7 9
gov|judging|for|2-3|	2-3 12
gov|judging|for|	none 7
gov|judging|für|2-3|	2-3 6
gov|judging|für|false|	false 9
gov|judging|für|	none 6
gov|judging|into|	none -13
gov|judging|into|true|	false -13
gov|judging|in|4-7|	2-3 8	4-7 6
gov|judging|in|	none 11
gov|judging|in|true|	false 9
gov|judging|none|0|	1 -11	2-3 -7	8+ 6
gov|judging|none|1|	4-7 20	8+ 10
gov|judging|none|2-3|	1 8	2-3 6	8+ 12
gov|judging|none|4-7|	2-3 8	8+ 11
gov|judging|none|8+|	2-3 6	4-7 9
gov|judging|none|	all -15	all-one -16	first 6	most 9	none 12
gov|judging|none|false|	true -10
gov|judging|none|true|	false 12	true -6
gov|judging|of|1|	2-3 -11
gov|judging|of|2-3|	1 -12	2-3 9	4-7 17
gov|judging|of|4-7|	2-3 -8	4-7 9
gov|judging|of|false|	false 6
gov|judging|of|	first 6	some 10
gov|judging|of|true|	false -12	true 7
gov|judging|on|	all-one -7	none 13
gov|judging|on|false|	false 7
gov|judging|op|false|	false 7
gov|judging|op|	none 7
gov|judging|que|2-3|	4-7 7
gov|judging|que|4-7|	4-7 6
gov|judging|que|false|	false 8
gov|judging|que|	none 10
gov|judging|que|true|	false 8
gov|judging|that|1|	4-7 9
gov|judging|that|4-7|	1 -7
gov|judging|to|4-7|	1 -11	2-3 -10
gov|judging|to|	all-one -8	none -14
gov|judging|to|false|	false -15
gov|judging|under|2-3|	1 -11
gov|judging|under|false|	false -11
gov|judging|under|	none -11
gov|judging|van|	none 6
gov|judging|volgens|8+|	4-7 8
gov|judging|volgens|	none 9
gov|judging|volgens|true|	false 8
gov|judging|vor|	some 9
gov|judging|with|8+|	2-3 -6
gov|judging|with|	all -7	none -15
gov|judging|with|true|	false -7	true -11
gov|judging|à|	none -10
gov|judging|à|true|	false -11
gov|juger|0|	1 9	2-3 10
gov|juger|2-3|	1 12
gov|juger|4-7|	1 9
gov|juger|	none 16
gov|juger|past|	auxiliary 10	none 7
gov|juger|present|	none 14
gov|justificar|	none 8
gov|justificar|past|	none 11
gov|klinken|past|	none 8
gov|know|2-3|	2-3 -9
gov|know|base|	none -6
gov|kommentieren|4-7|	4-7 6
gov|kommentieren|	none 6
gov|kritisieren|	none 7
gov|kündigen|past|	none 10
gov|label|0|	2-3 -6
gov|label|	none -6
gov|label|past|	be -8	none 7
gov|lachen|present|	none 6
gov|lamentarse|	none 9
gov|lamentarse|past|	none 9
gov|lamentar|1|	2-3 11
gov|lamentar|4-7|	2-3 12
gov|lamentar|	a 9	de 10
gov|lamentar|past|	none 12
gov|laten|4-7|	4-7 14
gov|laten|	dat -6	none 18
gov|leggere|past|	auxiliary 10
gov|lehnen|	none 6
gov|lehnen|past|	none 6
gov|like|base|	none 8
gov|like|	none 7
gov|limitar|	que 7
gov|lire|	none -8
gov|lire|past|	none -6
gov|list|1|	2-3 -10
gov|list|2-3|	2-3 -10
gov|list|	as -13
gov|list|past|	be -10	none -12
gov|list|present|	none -6
gov|llamar|0|	2-3 -10
gov|llamar|	none -10
gov|llamar|past|	none 8
gov|llamar|present|	none -10
gov|loben|past|	none 7
gov|lodare|	none 9
gov|lodare|past|	auxiliary 9
gov|louer|1|	2-3 10
gov|louer|	none 10
gov|lâcher|1|	4-7 10
gov|lâcher|	none 10
gov|mandar|4-7|	4-7 7
gov|mandar|past|	none 10
gov|mantener|past|	none -8
gov|mean|0|	2-3 -9
gov|mean|4-7|	2-3 -11
gov|mean|base|	none -9
gov|mean|	none -11
gov|mean|present|	none -11
gov|meinen|	none -7
gov|meinen|past|	none 10
gov|meinen|present|	none -9
gov|melden|	none -6
gov|melden|past|	none 9
gov|message|base|	none 9
gov|message|present|	none -7
gov|message|	that 9	under -7
gov|moquer|2-3|	4-7 8
gov|moquer|	none 8
gov|moquer|past|	auxiliary 8
gov|mostrar|past|	none -10
gov|murmeln|	none 7
gov|murmeln|past|	none 9
gov|name|0|	1 -10	2-3 -12
gov|name|4-7|	1 -9	2-3 -6
gov|name|8+|	1 -9
gov|name|	none -13	of -8	on -7	under -11
gov|name|past|	auxiliary -7	none -11
gov|name|present|	none -14
gov|need|0|	4-7 9
gov|need|past|	none 11
gov|negare|1|	4-7 6
gov|negare|	none 10
gov|negare|present|	none 10
gov|negar|1|	4-7 11
gov|negar|	none 13
gov|negar|past|	none 13
gov|nennen|2-3|	1 6
gov|nennen|	none 9
gov|nennen|past|	none 9
gov|noemen|2-3|	2-3 10	4-7 7
gov|noemen|4-7|	1 9
gov|noemen|	dat 6	none 12
gov|noemen|past|	none 18
gov|none|1|	all-one -6	none -17
gov|none|2-3|	all -16	all-one -10	first 6	none -12	some -7
gov|none|4-7|	all -17	all-one -13	upper 13
gov|none|8+|	first 6	most 11	some 7	titled 11
gov|none|false|false|	2-3 -8	8+ 8
gov|none|false|true|	1 -18	2-3 -8	4-7 6
gov|none|true|false|	1 -13	2-3 -12	4-7 -10
gov|none|true|true|	1 -9	2-3 -14
gov|note|1|	2-3 -6
gov|note|2-3|	2-3 10
gov|note|	none 6
gov|note|participle|	none -6
gov|note|past|	none 15
gov|note|present|	none -10
gov|offer|2-3|	2-3 -12
gov|offer|participle|	none -13
gov|offer|past|	none -8
gov|offer|	to -12
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|orten|	none 9
gov|osservare|present|	none 6
gov|parlare|1|	4-7 13
gov|parlare|2-3|	4-7 9
gov|parlare|	di 10
gov|parlare|present|	none 19
gov|parler|2-3|	2-3 10	4-7 10
gov|parler|	d’ 15
gov|parler|past|	auxiliary 8	none 7
gov|pedir|0|	2-3 6	4-7 8
gov|pedir|2-3|	2-3 10	8+ 12
gov|pedir|4-7|	2-3 6
gov|pedir|	de 8	do -6	none 12	que 7
gov|pedir|past|	none 17
gov|perguntar|1|	4-7 7
gov|perguntar|	none 9
gov|perguntar|present|	none 10
gov|plaider|2-3|	4-7 -10
gov|plaider|	none -14	pour -11
gov|plaider|past|	auxiliary -13
gov|plaider|present|	none -11
gov|plan|0|	2-3 10
gov|plan|base|	none 14
gov|plan|	none 10
gov|pleiten|past|	none -9
gov|pleiten|	voor -7
gov|pointer|present|	none 6
gov|post|1|	8+ 10
gov|post|	none -8	on 11	that 8	with -6
gov|post|past|	none 7
gov|praise|	none 12
gov|praise|past|	none 12
gov|precisare|4-7|	4-7 9
gov|precisare|	che 12	none 8
gov|precisare|past|	auxiliary 7
gov|precisare|present|	none 9
gov|precisar|4-7|	4-7 7
gov|precisar|past|	none 11
gov|precisar|	que 7
gov|preferir|2-3|	2-3 6	8+ 7
gov|preferir|4-7|	8+ 8
gov|preferir|	de -8	em 8
gov|prefer|0|	1 -18	2-3 -12
gov|prefer|	none -20
gov|prefer|past|	none -17
gov|prefer|present|	none -9
gov|preguntar|present|	none -10
gov|prevedere|past|	none 9
gov|prometer|1|	4-7 7
gov|prometer|2-3|	4-7 9
gov|prometer|	none 8
gov|prometer|past|	none 11
gov|prometer|present|	none 7
gov|promettere|0|	2-3 9	4-7 7
gov|promettere|	none 11
gov|promettere|past|	none 11
gov|promettre|2-3|	2-3 7
gov|promettre|4-7|	4-7 13
gov|promettre|	de 8	none 8
gov|promettre|past|	auxiliary 10	none 10
gov|promise|2-3|	2-3 11	4-7 -8
gov|promise|	none 14	that -11	to 9
gov|promise|past|	auxiliary -6
gov|proporre|4-7|	1 -11
gov|proporre|past|	auxiliary -9
gov|préciser|4-7|	2-3 8
gov|préciser|participle|	none 11
gov|préciser|present|	none 8
gov|préciser|	que 11
gov|prévenir|past|	auxiliary 8	none -6
gov|prévenir|	que 7
gov|publicar|4-7|	2-3 -7
gov|publicar|past|	auxiliary -7	none -6
gov|qualifier|1|	1 9
gov|qualifier|	de 14
gov|qualifier|present|	none 8
gov|queixar|present|	none -12
gov|quejarse|past|	none 8
gov|quote|	none -7
gov|quote|past|	none -10
gov|raccontare|present|	none 8
gov|raconter|4-7|	4-7 9
gov|raconter|present|	none 9
gov|raise|past|	none -12
gov|rappeler|2-3|	2-3 -8
gov|rappeler|	none 6	que -8
gov|rappeler|past|	auxiliary -8
gov|rate|0|	1 -10
gov|rate|2-3|	1 -13
gov|rate|	none -19
gov|rate|past|	be -9	none -9
gov|rate|present|	none -15
gov|read|0|	1 -10	4-7 -19
gov|read|1|	8+ 11
gov|read|4-7|	4-7 8
gov|read|	none -13	of 9
gov|read|present|	none -9
gov|reageren|past|	none 7
gov|rebater|1|	8+ 9
gov|rebater|	none 8
gov|rebater|past|	none 8
gov|reclamar|4-7|	4-7 7
gov|reclamar|	none 11
gov|reclamar|present|	none 15
gov|reconhecer|	none 8
gov|reconhecer|past|	none 8
gov|reconnaître|0|	4-7 7
gov|reconnaître|	none 8
gov|reconnaître|past|	auxiliary 7	none 6
gov|reconocer|4-7|	4-7 6
gov|reconocer|past|	none 11
gov|reconocer|present|	none 11
gov|recordar|4-7|	4-7 9
gov|recordar|	que 7
gov|record|1|	2-3 -9
gov|referir|past|	none -9
gov|refer|2-3|	2-3 6
gov|refuser|past|	auxiliary -6
gov|regretter|	none -6	que 9
gov|regret|0|	4-7 9
gov|regret|	none 9
gov|regret|past|	none 9
gov|rekenen|past|	none 8
gov|relativiser|	none 11
gov|relativiser|present|	none 11
gov|relever|	none 7
gov|relever|past|	none 12
gov|repeat|8+|	1 -10
gov|repeat|	none -11
gov|repeat|past|	none -8
gov|repetir|	none 6
gov|repetir|past|	none 6
gov|replicare|	none 7
gov|replicare|past|	auxiliary 7	none 6
gov|replicar|past|	auxiliary 8
gov|replicar|	que 11
gov|reply|1|	2-3 13	4-7 11	8+ 7
gov|reply|	none 16
gov|reply|past|	none 17
gov|report|1|	2-3 -7
gov|report|	as 8
gov|report|base|	none -11
gov|report|present|	none 14
gov|responder|1|	4-7 9
gov|responder|4-7|	4-7 7
gov|responder|	con 10	none 11	que 8
gov|responder|past|	none 16
gov|responder|present|	none 7
gov|respond|	that 8
gov|resumir|	a 8
gov|resumir|past|	none 7
gov|reveal|past|	none -10
gov|revelar|	none 8
gov|revelar|past|	none 7
gov|ribadire|4-7|	4-7 6
gov|ribadire|	none -8
gov|ribattere|2-3|	4-7 7
gov|ribattere|4-7|	4-7 6
gov|ribattere|	che 6
gov|ribattere|past|	auxiliary 9	none 6
gov|ricordare|2-3|	4-7 9
gov|ricordare|	none 6
gov|ricordare|past|	auxiliary 10
gov|riferire|	none 9
gov|ringraziare|present|	none 11
gov|riprendere|	none -7
gov|rispondere|4-7|	4-7 10
gov|rispondere|	none 7
gov|rispondere|past|	auxiliary 10	none 10
gov|roepen|2-3|	4-7 9
gov|roepen|	none 9
gov|roepen|past|	none 10
gov|rufen|2-3|	4-7 9
gov|rufen|	in 8	none 9
gov|rufen|past|	none 6
gov|rule|1|	4-7 9
gov|rule|base|	none 11
gov|rule|	none 11
gov|réclamer|0|	4-7 11
gov|réclamer|4-7|	2-3 -6
gov|réfuter|	d’ -6
gov|réfuter|present|	none -6
gov|répliquer|past|	auxiliary 9
gov|répondre|past|	auxiliary 9	none 8
gov|sagen|2-3|	4-7 6
gov|sagen|4-7|	2-3 7	4-7 8
gov|sagen|	in 7	none 8
gov|sagen|past|	none -6
gov|sagen|present|	none 11
gov|saluer|0|	2-3 7	4-7 7
gov|saluer|1|	2-3 9
gov|saluer|2-3|	1 9
gov|saluer|	none 17
gov|saluer|past|	auxiliary 12
gov|saluer|present|	none 12
gov|salutare|0|	2-3 7
gov|salutare|2-3|	4-7 6
gov|salutare|	come 6	none 8
gov|salutare|present|	none 10
gov|sapere|1|	4-7 8
gov|sapere|4-7|	4-7 7
gov|sapere|	che 8
gov|sapere|past|	auxiliary 9	none 9
gov|saying|0|false|false|	all -12	first -10	none 8	some 17	titled 6
gov|saying|0|false|true|	all-one -14	none -14
gov|saying|1|false|false|	all -15	all-one 9	most 13	none 9	some 13
gov|saying|1|false|true|	first 13
gov|saying|2-3|false|false|	all-one 11	most 17	some 12
gov|saying|2-3|false|true|	all 7	first 9	some 6
gov|saying|2-3|true|false|	all -6	first -10	most 12	some 11
gov|saying|4-7|false|false|	all 7	none 12	some 18
gov|saying|4-7|false|true|	all-one 7	first 11	some 7
gov|saying|4-7|true|false|	all-one -14	first -9	none 11	some 12
gov|saying|4-7|true|true|	all -10	all-one 8
gov|saying|8+|false|false|	none 17	some 12
gov|saying|8+|false|true|	none 10	some 8
gov|saying|8+|true|false|	all -17	all-one -13	first -14	none -9	some 9
gov|saying|aan|false|	false 6
gov|saying|aan|	first 6
gov|saying|against|1|	4-7 11
gov|saying|ai|4-7|	4-7 8
gov|saying|alla|false|	false 11
gov|saying|alla|	first 8
gov|saying|als|false|	true 8
gov|saying|ante|false|	false -6
gov|saying|an|4-7|	4-7 9
gov|saying|an|false|	false 10
gov|saying|an|	first 8	some 6
gov|saying|aos|2-3|	4-7 10
gov|saying|aos|false|	false 12
gov|saying|aos|	first 12
gov|saying|ao|2-3|	2-3 -6
gov|saying|ao|	all -8
gov|saying|as|8+|	2-3 -12
gov|saying|as|	all -7	none -11
gov|saying|as|false|	false -8
gov|saying|as|true|	false -12
gov|saying|at|4-7|	2-3 11
gov|saying|at|false|	false 10
gov|saying|at|	none 10	some 8
gov|saying|auf|false|	false 8
gov|saying|auf|true|	false -8
gov|saying|au|false|	false -8
gov|saying|au|	none -8
gov|saying|a|1|	2-3 9	4-7 9
gov|saying|a|2-3|	1 -7	4-7 18	8+ 11
gov|saying|a|4-7|	1 -12	2-3 11	4-7 12
gov|saying|a|8+|	8+ 8
gov|saying|a|false|	false 17
gov|saying|a|	some 8
gov|saying|a|true|	false -12
gov|saying|bei|	first 8
gov|saying|bij|	first -6
gov|saying|by|4-7|	8+ 8
gov|saying|by|8+|	4-7 9
gov|saying|by|false|	false 14
gov|saying|by|	first 13	none 13
gov|saying|che|1|	4-7 6
gov|saying|che|2-3|	2-3 6
gov|saying|che|4-7|	2-3 15	4-7 17
gov|saying|che|8+|	4-7 11
gov|saying|che|false|	false 13
gov|saying|che|	none 6
gov|saying|che|true|	false 6
gov|saying|come|2-3|	4-7 10
gov|saying|come|	none 10
gov|saying|com|4-7|	4-7 9
gov|saying|com|false|	false 12
gov|saying|com|	first 9	none 7
gov|saying|con|4-7|	2-3 -7	4-7 -6
gov|saying|con|	all-one 10	first -8
gov|saying|con|true|	false -7
gov|saying|d'|	none 10
gov|saying|d'|true|	false 7
gov|saying|dans|false|	false 8
gov|saying|dans|	first 7	none 9
gov|saying|dass|false|	false 6
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 11	4-7 14
gov|saying|dat|4-7|	2-3 15	4-7 7	8+ 7
gov|saying|dat|	first 7	none 15
gov|saying|dat|true|	false 11
gov|saying|da|2-3|	8+ 11
gov|saying|da|	first 11	none -8
gov|saying|dell’|8+|	4-7 7
gov|saying|dell’|false|	false 8
gov|saying|dell’|	none 9
gov|saying|del|4-7|	4-7 9
gov|saying|del|	first 7
gov|saying|del|true|	false 7
gov|saying|desde|4-7|	4-7 9
gov|saying|desde|false|	false 10
gov|saying|desde|	first 10
gov|saying|de|1|	1 9	4-7 11
gov|saying|de|2-3|	1 -10
gov|saying|de|4-7|	1 -10	2-3 7	4-7 10	8+ 8
gov|saying|de|8+|	2-3 -11	4-7 15	8+ 8
gov|saying|de|	all-one -8	some 11
gov|saying|de|false|	false 7
gov|saying|de|true|	false -10
gov|saying|di|1|	4-7 10
gov|saying|di|2-3|	2-3 12	4-7 14
gov|saying|di|4-7|	1 -10
gov|saying|di|8+|	2-3 9	4-7 9
gov|saying|di|	first -8	none 10
gov|saying|di|true|	false 9
gov|saying|do|8+|	2-3 -10
gov|saying|do|true|	false -8
gov|saying|d’|2-3|	4-7 17
gov|saying|em|1|	1 7	2-3 11	4-7 7
gov|saying|em|4-7|	4-7 6
gov|saying|em|false|	false 15
gov|saying|em|	first 8	none 13
gov|saying|en|2-3|	2-3 -8
gov|saying|en|4-7|	4-7 17	8+ 7
gov|saying|en|	first 13	none -9
gov|saying|en|true|	false -11
gov|saying|for|1|	2-3 12
gov|saying|for|4-7|	1 11	4-7 11
gov|saying|for|8+|	4-7 8
gov|saying|for|false|	false 17
gov|saying|for|	none 22
gov|saying|for|true|	false 8	true 7
gov|saying|from|false|	false 11
gov|saying|from|	none 11
gov|saying|im|1|	2-3 -9
gov|saying|im|	all -9	some 12
gov|saying|im|false|	false -10
gov|saying|into|4-7|	4-7 8
gov|saying|into|false|	false 8
gov|saying|into|	none 12
gov|saying|in|2-3|	2-3 -7	4-7 13
gov|saying|in|4-7|	4-7 14	8+ 12
gov|saying|in|8+|	4-7 -6
gov|saying|in|	all -15	first -6	some 12
gov|saying|in|true|	false -15
gov|saying|met|	none -8
gov|saying|mit|8+|	4-7 8
gov|saying|mit|	first 11	some 10
gov|saying|nach|4-7|	4-7 7
gov|saying|nach|false|	false 10
gov|saying|nach|	most 7
gov|saying|nas|false|	false 8
gov|saying|nas|	first 8
gov|saying|na|4-7|	4-7 8
gov|saying|na|	none 8
gov|saying|none|0|	4-7 -13	8+ -6
gov|saying|none|1|	2-3 6	4-7 13	8+ 30
gov|saying|none|2-3|	1 -8	2-3 13	4-7 15	8+ 29
gov|saying|none|4-7|	4-7 11	8+ 13
gov|saying|none|8+|	4-7 14
gov|saying|none|	all -15	most 7	none 13	some 8	titled 8
gov|saying|none|false|	false 9
gov|saying|numa|false|	false 6
gov|saying|numa|	none 6
gov|saying|of|4-7|	1 -12	2-3 -15	4-7 11
gov|saying|of|8+|	4-7 11
gov|saying|of|	all-one -7	first -7
gov|saying|of|true|	false -9
gov|saying|on|1|	2-3 -13
gov|saying|on|4-7|	2-3 -8	4-7 8
gov|saying|on|8+|	4-7 10
gov|saying|on|	all-one -13	first 11	none -8
gov|saying|on|false|	false -12
gov|saying|on|true|	false -9
gov|saying|op|false|	false 7
gov|saying|op|	first 9
gov|saying|out|4-7|	4-7 10
gov|saying|para|8+|	4-7 8
gov|saying|para|false|	false 11
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -8
gov|saying|par|true|	false -8
gov|saying|per|2-3|	2-3 12
gov|saying|per|4-7|	4-7 10
gov|saying|per|	first 10	none 7
gov|saying|per|true|	false 9
gov|saying|por|4-7|	4-7 11
gov|saying|por|false|	false -9
gov|saying|por|	none -11
gov|saying|qu'|	none 11
gov|saying|que|1|	4-7 17
gov|saying|que|2-3|	8+ 7
gov|saying|que|4-7|	1 19	2-3 17	4-7 23	8+ 10
gov|saying|que|8+|	4-7 -6	8+ 7
gov|saying|que|false|	true -8
gov|saying|que|	none 8	some 10
gov|saying|que|true|	false 13	true -10
gov|saying|qu’|false|	false 11
gov|saying|qu’|	none 13
gov|saying|se|	none -7
gov|saying|since|8+|	4-7 8
gov|saying|since|false|	false 10
gov|saying|since|	none 10
gov|saying|sin|false|	false 7
gov|saying|sin|	first 7
gov|saying|si|false|	false 7
gov|saying|sur|false|	false -9
gov|saying|sur|	first -8
gov|saying|su|	first 7
gov|saying|that|1|	1 -9	4-7 15
gov|saying|that|2-3|	1 -14	2-3 -9	8+ 15
gov|saying|that|4-7|	2-3 18	4-7 25	8+ 16
gov|saying|that|8+|	1 6	2-3 21	8+ 12
gov|saying|that|	all-one -12	first -8	none 13	some 12
gov|saying|that|false|	false 11
gov|saying|that|true|	false 7	true -12
gov|saying|to|2-3|	1 -11	2-3 10	8+ 10
gov|saying|to|4-7|	4-7 10	8+ 9
gov|saying|to|8+|	4-7 14
gov|saying|to|	all -10	all-one -12	none 13	some 11
gov|saying|to|false|	false 17
gov|saying|under|4-7|	2-3 -7
gov|saying|under|	all -8	first -10
gov|saying|under|false|	false -7
gov|saying|under|true|	false -8
gov|saying|van|1|	1 11	2-3 11	4-7 8
gov|saying|van|4-7|	8+ 7
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 17	true 7
gov|saying|van|	none 18
gov|saying|von|1|	1 9	4-7 6
gov|saying|von|2-3|	2-3 12	4-7 9
gov|saying|von|4-7|	2-3 7	4-7 7
gov|saying|von|8+|	2-3 -8
gov|saying|von|	all 11	all-one 11	first 6	some 12
gov|saying|von|false|	false 13
gov|saying|von|true|	false 10
gov|saying|voor|1|	2-3 10
gov|saying|vor|2-3|	4-7 8
gov|saying|vor|false|	false 9
gov|saying|vor|	most 12
gov|saying|vor|true|	false 10
gov|saying|whether|false|	false 10
gov|saying|whether|true|	false -9
gov|saying|with|4-7|	2-3 -7
gov|saying|with|	all-one 8	none -14
gov|saying|with|false|	false -10
gov|saying|with|true|	false -7
gov|saying|zu|	most 7
gov|saying|à|2-3|	1 7	4-7 10
gov|saying|à|4-7|	4-7 -6	8+ 6
gov|saying|à|8+|	4-7 8
gov|saying|à|false|	false 17
gov|saying|à|	first 8
gov|say|0|	1 7	2-3 -11	4-7 -16
gov|say|1|	1 6	4-7 32	8+ 17
gov|say|2-3|	2-3 24	4-7 13	8+ 20
gov|say|4-7|	1 10	2-3 -10	4-7 33	8+ 17
gov|say|8+|	2-3 11	4-7 7
gov|say|	as -14	at 8	by 10	into 8	none 17	of -10	on -15	that 28	to -8	whether -9
gov|say|base|	auxiliary -7	none -18
gov|say|past|	auxiliary 13	later 10	none 27
gov|say|present|	now -8
gov|schließen|	none 6
gov|schließen|past|	none 6
gov|schrijven|4-7|	1 -10	2-3 6
gov|scrivere|0|	2-3 -9
gov|scrivere|2-3|	4-7 13
gov|scrivere|4-7|	4-7 -8	8+ 6
gov|scrivere|	che 12	none -11
gov|scrivere|past|	auxiliary -13	none 8
gov|scusare|present|	auxiliary 8
gov|see|0|	2-3 12
gov|see|present|	none 13
gov|segnalare|	none 9
gov|sehen|	none 8
gov|sehen|past|	none 8
gov|show|4-7|	2-3 -11
gov|show|	none -7	that 9
gov|sign|0|	4-7 10
gov|sign|4-7|	2-3 -8
gov|sing|0|	4-7 -11
gov|sing|4-7|	2-3 6
gov|sing|	none -14
gov|sing|participle|	none -13
gov|sing|past|	none -10
gov|soltar|	none 7
gov|soltar|past|	none 7
gov|sostenere|2-3|	2-3 -8
gov|sostenere|4-7|	2-3 8
gov|sostenere|	che 8	none -8
gov|sostenere|past|	none -6
gov|sostener|4-7|	2-3 8
gov|sostener|8+|	4-7 9
gov|sostener|	de 7	que 12
gov|sostener|past|	none 10
gov|souffler|	none 6
gov|souligner|	que 7
gov|souri|1|	4-7 7
gov|souri|	none 7
gov|souri|past|	auxiliary 7
gov|soutenir|	none 7	que 9
gov|soutenir|past|	none 9
gov|souvenir|	d’ 10
gov|souvenir|past|	none 11
gov|speak|1|	4-7 -6
gov|speak|past|	none 10
gov|spiegare|	none 6
gov|sprechen|1|	1 9	4-7 6
gov|sprechen|2-3|	2-3 12	4-7 9
gov|sprechen|4-7|	2-3 6	4-7 7
gov|sprechen|past|	none 18
gov|sprechen|	von 18
gov|spreken|1|	2-3 11	4-7 8
gov|spreken|2-3|	8+ 7
gov|spreken|past|	none 12
gov|spreken|	van 13
gov|staan|1|	2-3 -7
gov|staan|	none -11
gov|staan|past|	none -8
gov|state|1|	4-7 10
gov|state|4-7|	2-3 -6
gov|state|	none -6	that 10
gov|stehen|2-3|	2-3 11
gov|stellen|past|	none -9
gov|subject|ela|saying|	1 7
gov|subject|ela|saying|past|	4-7 7
gov|subject|ella|saying|	1 11
gov|subject|elle|saying|	1 12	2-3 8	4-7 16	8+ 9
gov|subject|elle|saying|past|	2-3 12	4-7 19	8+ 7
gov|subject|elle|saying|present|	4-7 14	8+ 13
gov|subject|er|saying|	2-3 10
gov|subject|er|saying|past|	2-3 10	4-7 10
gov|subject|er|saying|present|	4-7 11
gov|subject|es|saying|	2-3 6
gov|subject|es|saying|past|	8+ 6
gov|subject|he|judging|past|	1 6	2-3 12	8+ 10
gov|subject|he|judging|present|	1 -12
gov|subject|he|saying|	0 -6	1 19	2-3 8	8+ -7
gov|subject|he|saying|base|	1 -11
gov|subject|he|saying|past|	1 -15	2-3 19	4-7 28	8+ 14
gov|subject|he|saying|present|	4-7 9
gov|subject|he|thinking|	0 -12
gov|subject|he|thinking|participle|	1 -11
gov|subject|he|thinking|past|	1 -9	4-7 10
gov|subject|hij|saying|	2-3 10
gov|subject|il|saying|	4-7 18	8+ 7
gov|subject|il|saying|past|	1 7
gov|subject|it|judging|	4-7 -6	8+ -7
gov|subject|it|judging|past|	1 6	4-7 12
gov|subject|it|saying|	0 -13
gov|subject|it|saying|past|	1 12	2-3 10	8+ 11
gov|subject|it|saying|present|	2-3 -14	4-7 -16
gov|subject|it|thinking|	4-7 -8
gov|subject|it|thinking|past|	2-3 -8	4-7 7
gov|subject|i|saying|	0 6
gov|subject|lei|saying|	2-3 7
gov|subject|lei|saying|past|	4-7 7
gov|subject|name|judging|	0 -10	2-3 -6	4-7 -10	8+ -9
gov|subject|name|judging|base|	1 -10	2-3 -10
gov|subject|name|judging|participle|	2-3 -10
gov|subject|name|judging|past|	4-7 16	8+ 9
gov|subject|name|judging|present|	4-7 9
gov|subject|name|saying|past|	1 -16	2-3 8	8+ 15
gov|subject|name|saying|present|	1 6	8+ 8
gov|subject|name|thinking|past|	4-7 6
gov|subject|none|judging|	0 -10	1 -9
gov|subject|none|judging|base|	2-3 -8
gov|subject|none|judging|past|	4-7 -6
gov|subject|none|judging|present|	1 -14	2-3 -10
gov|subject|none|saying|	0 -8	4-7 13
gov|subject|none|saying|participle|	8+ 8
gov|subject|none|saying|past|	8+ 6
gov|subject|none|saying|present|	1 -6	2-3 11	4-7 15	8+ 7
gov|subject|none|thinking|	0 -9	2-3 6	8+ 9
gov|subject|none|thinking|past|	1 -9	8+ 7
gov|subject|none|thinking|present|	2-3 -9
gov|subject|noun|judging|	0 -19	2-3 12	8+ -7
gov|subject|noun|judging|base|	1 -14	2-3 -12
gov|subject|noun|judging|participle|	1 7
gov|subject|noun|judging|past|	1 7	4-7 8	8+ 17
gov|subject|noun|judging|present|	4-7 19	8+ 8
gov|subject|noun|saying|	0 -10	1 10	4-7 18
gov|subject|noun|saying|base|	1 -13	2-3 -9	4-7 11	8+ 8
gov|subject|noun|saying|participle|	1 -16	8+ 14
gov|subject|noun|saying|past|	2-3 8	4-7 8	8+ 30
gov|subject|noun|saying|present|	2-3 10	4-7 -7
gov|subject|noun|thinking|	0 12	1 8	2-3 8	8+ -9
gov|subject|noun|thinking|base|	4-7 8
gov|subject|noun|thinking|past|	4-7 13	8+ 8
gov|subject|noun|thinking|present|	4-7 8
gov|subject|on|judging|	1 -13
gov|subject|on|judging|present|	4-7 7
gov|subject|on|saying|	0 12	1 -7
gov|subject|on|saying|past|	2-3 -7	4-7 -7
gov|subject|on|saying|present|	4-7 9
gov|subject|organisation|judging|	0 10	1 16	2-3 16
gov|subject|organisation|judging|past|	1 13	2-3 13	4-7 6
gov|subject|organisation|judging|present|	1 14	2-3 -7	4-7 12
gov|subject|organisation|saying|	8+ -6
gov|subject|organisation|saying|participle|	4-7 9	8+ 10
gov|subject|organisation|saying|past|	1 -8	4-7 36	8+ 15
gov|subject|organisation|saying|present|	8+ 8
gov|subject|organisation|thinking|	1 9	2-3 -6	4-7 -9
gov|subject|organisation|thinking|past|	1 -14	2-3 7	4-7 9
gov|subject|person|judging|	0 9	2-3 28	4-7 9
gov|subject|person|judging|participle|	4-7 8
gov|subject|person|judging|past|	1 9	2-3 23	4-7 35	8+ 14
gov|subject|person|judging|present|	1 -12	4-7 11	8+ 6
gov|subject|person|saying|	0 6	4-7 21
gov|subject|person|saying|base|	4-7 11	8+ 9
gov|subject|person|saying|participle|	8+ 11
gov|subject|person|saying|past|	1 12	4-7 36	8+ 21
gov|subject|person|saying|present|	2-3 -12	8+ 21
gov|subject|person|thinking|	1 -6	4-7 6	8+ -7
gov|subject|person|thinking|past|	1 -10	4-7 12
gov|subject|person|thinking|present|	1 -13	4-7 8
gov|subject|place|judging|	0 12	2-3 11	4-7 -12
gov|subject|place|judging|past|	2-3 12
gov|subject|place|saying|	0 8	1 10	4-7 -7	8+ -6
gov|subject|place|saying|past|	1 11	2-3 -11
gov|subject|place|saying|present|	4-7 12	8+ 7
gov|subject|she|judging|	0 -8	1 10	2-3 12	4-7 13
gov|subject|she|judging|past|	1 7	2-3 13	4-7 14
gov|subject|she|saying|	0 9	1 22	2-3 14	8+ 14
gov|subject|she|saying|past|	1 13	4-7 14	8+ 20
gov|subject|she|saying|present|	4-7 13	8+ 6
gov|subject|she|thinking|past|	4-7 10
gov|subject|sie|judging|	2-3 7
gov|subject|sie|saying|	1 6
gov|subject|sie|saying|past|	4-7 10
gov|subject|sie|saying|present|	2-3 7
gov|subject|they|judging|	0 -7	1 6
gov|subject|they|judging|base|	2-3 -11
gov|subject|they|saying|	1 -6
gov|subject|they|saying|base|	4-7 8
gov|subject|you|thinking|	2-3 -8
gov|subject|you|thinking|base|	2-3 -8
gov|subject|ze|saying|	2-3 7
gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
gov|subject|zij|saying|	2-3 10
gov|subject|zij|saying|past|	4-7 -6
gov|sublinhar|	a 7
gov|subrayar|past|	none 7
gov|sustentar|	a 7	que 6
gov|sustentar|present|	none 6
gov|tachar|	de 9
gov|tag|	none -10
gov|tag|past|	none -10
gov|talk|2-3|	2-3 -10
gov|talk|base|	none -13
gov|talk|	of -13
gov|teilen|	mit -7
gov|teilen|past|	none -10
gov|tell|1|	4-7 10
gov|tell|2-3|	4-7 20	8+ 21
gov|tell|4-7|	8+ 12
gov|tell|8+|	1 14	2-3 11	4-7 20	8+ 13
gov|tell|	at 7	by 8	for 10	of 9	on 7	that 7	to 13
gov|tell|participle|	none 12
gov|tell|past|	auxiliary 9	be -11	none 20
gov|tell|present|	none 13
gov|temere|	none 8
gov|temere|past|	none 8
gov|tempérer|	none 8
gov|tempérer|past|	none 8
gov|text|	none 8
gov|thank|2-3|	2-3 12
gov|thank|	for 14	none 10
gov|thank|past|	none 17
gov|thinking|0|false|false|	all -7	all-one -9
gov|thinking|1|false|false|	none 13
gov|thinking|1|true|false|	none -10
gov|thinking|2-3|false|false|	all -9	first 13	none 14	some 6
gov|thinking|2-3|true|false|	none -8
gov|thinking|4-7|false|false|	all-one -7	none -7
gov|thinking|4-7|true|false|	all -6	first -7
gov|thinking|8+|true|true|	none -10
gov|thinking|as|4-7|	2-3 -10
gov|thinking|as|false|	false -8
gov|thinking|as|	none -10
gov|thinking|con|false|	false -6
gov|thinking|dat|2-3|	4-7 8
gov|thinking|dat|	none 9
gov|thinking|dat|true|	false 8
gov|thinking|from|false|	false -9
gov|thinking|none|0|	1 -9	4-7 15
gov|thinking|none|1|	1 -11	4-7 9
gov|thinking|none|2-3|	1 -8	4-7 16	8+ 9
gov|thinking|none|4-7|	2-3 -9
gov|thinking|none|8+|	1 -10
gov|thinking|none|	all -7
gov|thinking|none|false|	true 8
gov|thinking|none|true|	false -13	true -10
gov|thinking|of|false|	false -10
gov|thinking|of|	none -11
gov|thinking|on|	none 7
gov|thinking|on|true|	false 9
gov|thinking|over|	none -6
gov|thinking|that|4-7|	2-3 8
gov|thinking|that|8+|	4-7 8
gov|thinking|that|false|	false 13
gov|thinking|that|	none 15
gov|thinking|to|4-7|	2-3 -7
gov|thinking|to|true|	false -8
gov|tildar|	de 7
gov|tildar|past|	none 7
gov|title|0|	2-3 -13	4-7 -12
gov|title|	none -18
gov|title|past|	be -8	none -15
gov|tonen|1|	2-3 10
gov|tonen|	none 11
gov|tonen|past|	none 11
gov|trouver|2-3|	1 8
gov|trouver|	none 8
gov|trouver|present|	none 10
gov|urge|2-3|	2-3 11	8+ 10
gov|urge|4-7|	8+ 9
gov|urge|past|	none 16
gov|urge|present|	none 11
gov|urge|	to 17
gov|use|2-3|	1 -11	2-3 -12
gov|use|8+|	1 -7
gov|use|	about -7	none -17
gov|use|base|	none -13
gov|use|past|	none -17	not -13
gov|verkünden|	none -8
gov|verkünden|past|	none -8
gov|verlauten|	none 9
gov|versichern|past|	none 6
gov|versprechen|	none -7
gov|versprechen|past|	none -7
gov|ver|0|	1 6
gov|ver|2-3|	2-3 9
gov|ver|	none 9
gov|ver|past|	none 13
gov|view|	with -10
gov|vinden|2-3|	2-3 6	4-7 11
gov|vinden|4-7|	4-7 6
gov|vinden|	dat 8
gov|vinden|past|	daarentegen 7
gov|voir|	none 10
gov|voir|past|	none 10
gov|volere|	con -6
gov|volere|past|	none -6
gov|vouloir|	none -8
gov|vouloir|past|	none -7
gov|waarschuwen|past|	none 12
gov|waarschuwen|	voor 11
gov|want|0|	4-7 9
gov|want|	none 6
gov|want|past|	none 7
gov|want|present|	none 7
gov|warnen|2-3|	4-7 8
gov|warnen|past|	none 11
gov|warnen|present|	none 8
gov|warnen|	vor 13
gov|warn|1|	4-7 14
gov|warn|2-3|	2-3 -11
gov|warn|	none 10	of 7	that 7
gov|warn|participle|	none -10
gov|warn|past|	none 10
gov|wave|past|	none -8
gov|weisen|	none 7
gov|weisen|past|	none 8
gov|welcome|0|	4-7 9
gov|welcome|	none 9
gov|welcome|past|	none 9
gov|werfen|4-7|	2-3 6
gov|werfen|	none -9	vor 9
gov|widersprechen|1|	4-7 8
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|past|	none 7
gov|write|0|	2-3 -10
gov|write|1|	4-7 15	8+ 13
gov|write|2-3|	2-3 7	4-7 10	8+ 10
gov|write|4-7|	1 -9	2-3 9	8+ -6
gov|write|8+|	8+ 12
gov|write|base|	none -11
gov|write|	in -9	none 7	of -12	that 7
gov|write|participle|	none 11
gov|write|present|	none 12
gov|würdigen|past|	none 7
gov|yell|past|	auxiliary 8
gov|zeggen|4-7|	4-7 7
gov|zeggen|	dat 15	none -9	van 7
gov|zeigen|1|	1 7	2-3 7
gov|zeigen|	none 10
gov|zeigen|past|	none 11
gov|zien|4-7|	4-7 6
gov|zien|	none 8
gov|zien|past|	none 10
gov|äußern|past|	none 8
gov|écrire|past|	auxiliary -10
gov|évoquer|1|	4-7 9
gov|évoquer|2-3|	4-7 12
gov|évoquer|	none 16
gov|évoquer|past|	auxiliary 10
gov|évoquer|present|	none 13
headline|false|	1 -8	8+ 8
headline|true|	2-3 -12	8+ 14
head|'|	4-7 12	8+ 10
head|,|	4-7 11
head|plain|,determiner|	1 9
head|plain|,quote|	1 -6
head|plain|,verb-saying|	4-7 10
head|plain|	: 28	all -19	all-one -16	determiner -9	possessive -8	preposition -6	some 10	start -18	stop 8	subordinator -18	that -8	verb-judging 7	verb-thinking 11	word -19
head|plain|:|	1 -12	2-3 -15	4-7 13	8+ 11
head|plain|all-one|	1 -11	2-3 -12
head|plain|all|	2-3 -17	4-7 -8
head|plain|auxiliary|	2-3 -9
head|plain|capital|	1 -15	2-3 -11
head|plain|coordinator|	2-3 -12
head|plain|end|	2-3 9	4-7 10
head|plain|first|	1 -7	4-7 11	8+ 10
head|plain|none|	2-3 -7
head|plain|preposition|	2-3 -8
head|plain|some|	4-7 10
head|plain|subordinator|	1 9	2-3 9
head|plain|that|	2-3 -6
head|plain|verb-judging|	1 -11	2-3 -6
head|plain|verb-saying|	2-3 -13
head|plain|word|	1 -9	2-3 -19
head|titled|	: 6	all -12	all-one -9	first 15	none 6	start -6	verb-saying 6	word -12
head|titled|:|	8+ 7
head|titled|all-one|	1 -18
head|titled|all|	2-3 -12
head|titled|auxiliary|	1 -7
head|titled|capital|	1 -9	2-3 -13
head|titled|end|	2-3 8	8+ 8
head|titled|first|	4-7 19	8+ 11
head|titled|none|	1 7	2-3 6
head|titled|preposition|	2-3 -10
head|titled|stop|	2-3 8
head|titled|word|	2-3 -6
head|upper|	, 9	: 8	first 9	most 6
head|upper|all|	4-7 9
head|upper|end|	4-7 13
head|upper|first|	4-7 7	8+ 6
head|upper|most|	4-7 6
head|«|	8+ 8
head|‘|	1 -21	2-3 -17	8+ 7
head|“|	4-7 7	8+ 8
head|„|	2-3 -12	4-7 15
in-noun|false|false|1|	first 10	none -9
in-noun|false|false|2-3|	all -12	all-one -10	first 7	most 6	none 10	titled 7	upper 11
in-noun|false|false|4-7|	all -21	all-one -9	none 27	some 20	upper 13
in-noun|false|false|8+|	most 15	none 10	some 17	titled 11
in-noun|false|true|1|	all-one -9	first -12	none -11
in-noun|false|true|2-3|	first 8	none -13	some 13	titled -13
in-noun|false|true|4-7|	all -14	all-one -11	first 27	most 14	none 22	some 12
in-noun|false|true|8+|	first 21	most 6	none -6
in-noun|true|false|1|	first -12
in-noun|true|false|2-3|	all -17	all-one -10	first -18	titled -11
in-noun|true|false|4-7|	all -9	all-one -6	first -20	none 6	some 7
in-noun|true|false|8+|	none 25	some 11
in-noun|true|true|1|	titled -6
in-noun|true|true|2-3|	all -18	all-one -11	first -9	none -11	titled -6
in-noun|true|true|4-7|	all -6	none 18
intro-follow|%|stop|	4-7 7
intro-follow|'|pronoun|	2-3 -9
intro-follow|(|)|	2-3 -9
intro-follow|(|,|	4-7 -8
intro-follow|,|(|	2-3 -7
intro-follow|,|,auxiliary|	2-3 -10
intro-follow|,|,coordinator|	2-3 -9
intro-follow|,|,determiner|	2-3 -7
intro-follow|,|,preposition|	2-3 6	4-7 -7
intro-follow|,|,that|	2-3 -9
intro-follow|,|,word|	1 -7	2-3 -6
intro-follow|,|,|	1 -11	2-3 -11	4-7 -12
intro-follow|,|auxiliary|	4-7 -8
intro-follow|,|capital|	2-3 -6
intro-follow|,|coordinator|	1 -18	2-3 -13
intro-follow|,|determiner|	2-3 -7	8+ 7
intro-follow|,|end|	2-3 17	8+ 17
intro-follow|,|preposition|	1 -12	8+ 8
intro-follow|,|pronoun|	4-7 10
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	1 6	2-3 24	4-7 25	8+ 13
intro-follow|,|subordinator|	2-3 -7
intro-follow|,|word|	1 -7	4-7 -7
intro-follow|,|—|	4-7 8
intro-follow|-|stop|	8+ 8
intro-follow|:|(|	2-3 -7	8+ 11
intro-follow|:|+|	4-7 8
intro-follow|:|,auxiliary|	4-7 7
intro-follow|:|,verb-judging|	8+ 7
intro-follow|:|,verb-saying|	2-3 14	4-7 19	8+ 7
intro-follow|:|,|	1 -14	2-3 -11	4-7 -9
intro-follow|:|capital|	1 13	2-3 8	4-7 28	8+ 17
intro-follow|:|determiner|	4-7 14	8+ 19
intro-follow|:|end|	1 8	2-3 28	4-7 26	8+ 31
intro-follow|:|preposition|	2-3 7	4-7 12	8+ 8
intro-follow|:|pronoun|	2-3 10	4-7 20	8+ 18
intro-follow|:|quote|	4-7 13
intro-follow|:|stop|	1 -9	2-3 -7	4-7 -11	8+ -9
intro-follow|:|verb-saying|	8+ 13
intro-follow|;|,preposition|	4-7 9
intro-follow|adverb|:|	2-3 9
intro-follow|adverb|auxiliary|	4-7 8
intro-follow|adverb|stop|	2-3 -11	4-7 -6
intro-follow|adverb|word|	1 -8
intro-follow|auxiliary|,auxiliary|	4-7 6
intro-follow|auxiliary|,verb-saying|	4-7 9
intro-follow|auxiliary|,word|	4-7 7
intro-follow|auxiliary|,|	1 12	2-3 7	4-7 19	8+ 8
intro-follow|auxiliary|;|	2-3 -9
intro-follow|auxiliary|capital|	4-7 9
intro-follow|auxiliary|coordinator|	1 15
intro-follow|auxiliary|determiner|	4-7 10
intro-follow|auxiliary|end|	1 -9	4-7 17	8+ 12
intro-follow|auxiliary|preposition|	1 11	2-3 8	4-7 12
intro-follow|auxiliary|pronoun|	2-3 -6
intro-follow|auxiliary|stop|	1 -12	2-3 12	8+ 19
intro-follow|auxiliary|subordinator|	2-3 15
intro-follow|auxiliary|that|	2-3 9
intro-follow|auxiliary|word|	1 -7	4-7 15
intro-follow|capital|,verb-saying|	2-3 -8
intro-follow|capital|,word|	2-3 10
intro-follow|capital|,|	4-7 11
intro-follow|capital|auxiliary|	2-3 -12	4-7 -7
intro-follow|capital|capital|	1 -6	2-3 -7
intro-follow|capital|coordinator|	2-3 7
intro-follow|capital|determiner|	4-7 7
intro-follow|capital|end|	2-3 9	4-7 12
intro-follow|capital|preposition|	1 -6	2-3 -10	4-7 -6
intro-follow|capital|pronoun|	2-3 -7
intro-follow|capital|stop|	8+ 13
intro-follow|capital|verb-judging|	1 -8
intro-follow|capital|verb-saying|	1 -9
intro-follow|coordinator|,word|	1 -6
intro-follow|coordinator|,|	2-3 12
intro-follow|coordinator|auxiliary|	1 -7
intro-follow|coordinator|capital|	2-3 -10
intro-follow|coordinator|coordinator|	2-3 -11
intro-follow|coordinator|determiner|	1 -10	2-3 -8
intro-follow|coordinator|end|	2-3 9
intro-follow|coordinator|preposition|	1 -6
intro-follow|coordinator|stop|	1 -13	4-7 20	8+ 10
intro-follow|determiner|,auxiliary|	2-3 -6
intro-follow|determiner|,coordinator|	1 11	2-3 10
intro-follow|determiner|,determiner|	2-3 -10
intro-follow|determiner|,preposition|	2-3 -7
intro-follow|determiner|,verb-saying|	1 -11
intro-follow|determiner|,word|	1 -10
intro-follow|determiner|,|	1 -7	2-3 -16
intro-follow|determiner|auxiliary|	1 -17
intro-follow|determiner|capital|	2-3 -12
intro-follow|determiner|coordinator|	1 13	2-3 -11
intro-follow|determiner|end|	1 -15	2-3 -12
intro-follow|determiner|stop|	1 8	2-3 -6	4-7 6	8+ 10
intro-follow|determiner|subordinator|	2-3 -12
intro-follow|determiner|that|	2-3 -7
intro-follow|determiner|verb-judging|	1 -15	2-3 -11
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	1 7	2-3 -10
intro-follow|possessive|auxiliary|	2-3 8
intro-follow|possessive|end|	2-3 -10
intro-follow|possessive|preposition|	2-3 -10
intro-follow|preposition|(|	2-3 -6
intro-follow|preposition|,auxiliary|	1 -8	2-3 -6
intro-follow|preposition|,determiner|	1 -10	4-7 -8
intro-follow|preposition|,preposition|	1 -7	4-7 12
intro-follow|preposition|,that|	1 -7
intro-follow|preposition|,verb-saying|	2-3 -6	4-7 -7
intro-follow|preposition|,word|	1 -8	2-3 -11	4-7 -8
intro-follow|preposition|,|	1 -11
intro-follow|preposition|:|	1 -10	2-3 6
intro-follow|preposition|;|	4-7 7
intro-follow|preposition|auxiliary|	2-3 -10
intro-follow|preposition|capital|	1 -14	2-3 -11	4-7 8
intro-follow|preposition|coordinator|	1 -17	2-3 -8	4-7 12
intro-follow|preposition|end|	2-3 -13
intro-follow|preposition|preposition|	1 -21	4-7 10
intro-follow|preposition|pronoun|	1 -9	2-3 -8
intro-follow|preposition|stop|	8+ 19
intro-follow|preposition|subordinator|	1 -10	4-7 8
intro-follow|preposition|that|	1 -11	2-3 -10
intro-follow|preposition|verb-judging|	1 7
intro-follow|preposition|verb-saying|	1 8
intro-follow|preposition|word|	4-7 -7
intro-follow|pronoun|,word|	2-3 8
intro-follow|pronoun|determiner|	2-3 10
intro-follow|pronoun|end|	1 11	2-3 11	4-7 9
intro-follow|pronoun|preposition|	2-3 -14
intro-follow|pronoun|stop|	1 -6	4-7 24	8+ 11
intro-follow|pronoun|subordinator|	2-3 11
intro-follow|pronoun|word|	2-3 9
intro-follow|quote|,verb-saying|	4-7 8
intro-follow|quote|determiner|	4-7 6
intro-follow|quote|end|	4-7 15	8+ 9
intro-follow|quote|pronoun|	4-7 6
intro-follow|start|(|	2-3 -7
intro-follow|start|,auxiliary|	4-7 17	8+ 11
intro-follow|start|,pronoun|	4-7 12
intro-follow|start|,verb-judging|	4-7 8
intro-follow|start|,verb-saying|	1 13	2-3 13	4-7 26	8+ 6
intro-follow|start|,verb-thinking|	8+ 8
intro-follow|start|,word|	8+ 14
intro-follow|start|:|	1 -7	2-3 -8	4-7 30	8+ 12
intro-follow|start|auxiliary|	1 -15	2-3 -10
intro-follow|start|capital|	4-7 19	8+ 17
intro-follow|start|determiner|	4-7 26	8+ 16
intro-follow|start|end|	1 14	2-3 24	4-7 31	8+ 18
intro-follow|start|preposition|	2-3 -10
intro-follow|start|pronoun|	1 14	2-3 8	4-7 21	8+ 15
intro-follow|start|stop|	4-7 11	8+ 12
intro-follow|start|verb-saying|	2-3 21	4-7 25	8+ 17
intro-follow|start|word|	1 -15	8+ 15
intro-follow|start|–|	2-3 7
intro-follow|start|—|	2-3 12	4-7 -9	8+ 17
intro-follow|stop|(|	8+ 6
intro-follow|stop|,auxiliary|	1 11	2-3 16	4-7 34	8+ 6
intro-follow|stop|,determiner|	4-7 10	8+ 10
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	2-3 8	4-7 21	8+ 7
intro-follow|stop|,verb-judging|	4-7 10	8+ 8
intro-follow|stop|,verb-saying|	1 13	2-3 32	4-7 10	8+ 9
intro-follow|stop|,verb-thinking|	4-7 10	8+ 8
intro-follow|stop|,word|	1 12	8+ 11
intro-follow|stop|,|	4-7 11
intro-follow|stop|auxiliary|	8+ 8
intro-follow|stop|capital|	2-3 17	4-7 27	8+ 12
intro-follow|stop|determiner|	2-3 18	4-7 30	8+ 13
intro-follow|stop|end|	1 8	2-3 29	4-7 44	8+ 14
intro-follow|stop|preposition|	4-7 7	8+ 10
intro-follow|stop|pronoun|	1 13	2-3 7	4-7 29	8+ 11
intro-follow|stop|quote|	4-7 12
intro-follow|stop|stop|	1 11	2-3 7	8+ 7
intro-follow|stop|verb-saying|	1 9	2-3 19	4-7 26	8+ 14
intro-follow|stop|word|	2-3 -7	8+ 14
intro-follow|stop|—|	4-7 -8
intro-follow|subordinator|,word|	2-3 -7
intro-follow|subordinator|,|	2-3 -8
intro-follow|subordinator|capital|	2-3 -15	4-7 7
intro-follow|subordinator|coordinator|	2-3 14
intro-follow|subordinator|determiner|	2-3 -10
intro-follow|subordinator|end|	1 -13	8+ 10
intro-follow|subordinator|preposition|	1 -13
intro-follow|subordinator|stop|	1 9	4-7 10	8+ 14
intro-follow|subordinator|subordinator|	4-7 8
intro-follow|subordinator|word|	1 -10	2-3 -13
intro-follow|that|auxiliary|	1 -14	4-7 10
intro-follow|that|coordinator|	4-7 7
intro-follow|that|end|	1 9	2-3 -11	4-7 8
intro-follow|that|preposition|	4-7 8
intro-follow|that|stop|	2-3 18	4-7 23	8+ 11
intro-follow|that|word|	1 -9
intro-follow|verb-judging|,|	1 -11
intro-follow|verb-judging|;|	4-7 9
intro-follow|verb-judging|auxiliary|	2-3 -9
intro-follow|verb-judging|capital|	2-3 -8
intro-follow|verb-judging|coordinator|	2-3 11
intro-follow|verb-judging|end|	1 -8	2-3 -6	4-7 6
intro-follow|verb-judging|preposition|	1 -19	2-3 7	4-7 8
intro-follow|verb-judging|stop|	1 16	2-3 -11	4-7 7	8+ 6
intro-follow|verb-judging|verb-saying|	2-3 -9
intro-follow|verb-judging|word|	2-3 -10
intro-follow|verb-saying|,word|	1 -13	2-3 -10
intro-follow|verb-saying|,|	2-3 -13
intro-follow|verb-saying|;|	2-3 6
intro-follow|verb-saying|auxiliary|	2-3 6
intro-follow|verb-saying|capital|	2-3 -11
intro-follow|verb-saying|coordinator|	1 9	2-3 15	4-7 -6
intro-follow|verb-saying|end|	2-3 13	4-7 -15
intro-follow|verb-saying|preposition|	1 8	2-3 12
intro-follow|verb-saying|stop|	2-3 -7	8+ 12
intro-follow|verb-saying|that|	2-3 -9
intro-follow|verb-saying|verb-saying|	2-3 -10
intro-follow|verb-saying|word|	1 -15	2-3 -10
intro-follow|verb-thinking|,|	2-3 -8
intro-follow|verb-thinking|coordinator|	1 -11
intro-follow|verb-thinking|end|	4-7 9
intro-follow|verb-thinking|preposition|	2-3 12
intro-follow|verb-thinking|stop|	1 -14	2-3 12	4-7 14
intro-follow|verb-thinking|subordinator|	4-7 12
intro-follow|word|(|	2-3 -6
intro-follow|word|,auxiliary|	1 -16	2-3 -7
intro-follow|word|,coordinator|	4-7 10
intro-follow|word|,determiner|	1 -12
intro-follow|word|,preposition|	2-3 -14
intro-follow|word|,subordinator|	1 9	2-3 8
intro-follow|word|,that|	1 -8
intro-follow|word|,verb-saying|	8+ 9
intro-follow|word|,word|	1 6	4-7 -11	8+ 8
intro-follow|word|,|	1 -20	4-7 8
intro-follow|word|:|	2-3 -6
intro-follow|word|;|	1 -8	2-3 -6
intro-follow|word|adverb|	1 -11
intro-follow|word|auxiliary|	4-7 -11
intro-follow|word|capital|	1 10
intro-follow|word|coordinator|	1 8	2-3 6	4-7 14
intro-follow|word|determiner|	4-7 -7	8+ 6
intro-follow|word|end|	1 -13	4-7 -9	8+ 10
intro-follow|word|preposition|	2-3 -7	4-7 -6	8+ 11
intro-follow|word|pronoun|	2-3 7
intro-follow|word|quote|	1 -8
intro-follow|word|stop|	2-3 10	4-7 7	8+ 21
intro-follow|word|subordinator|	2-3 -6
intro-follow|word|verb-judging|	1 -10
intro-follow|word|verb-saying|	1 -19	2-3 9
intro-follow|word|word|	1 -13	2-3 -13	4-7 11
intro-follow|—|end|	2-3 6	4-7 6	8+ 6
intro-follow|—|—|	2-3 7
intro-follow|’|stop|	4-7 9
intro|	% 7	' -12	( -15	) 9	- 8	: 9	auxiliary 8	capital -6	coordinator -6	determiner -11	possessive -11	preposition -12	quote 9	start 18	stop 32	subordinator -10	verb-judging -7	verb-saying -7	word -12	— 13
in|first|=abbiamo|	4-7 9	first 11
in|first|=about|	4-7 11	first 10	none 8
in|first|=all|	2-3 -9	4-7 10	first 11	none -7
in|first|=als|	4-7 9	8+ 7	first 11
in|first|=and|	2-3 7	4-7 19	8+ 11	first 13	none 17
in|first|=any|	2-3 12	none 14
in|first|=an|	2-3 13	8+ 10	none 19	some 10
in|first|=are|	4-7 8	first -7
in|first|=as|	2-3 10	4-7 -9	8+ 6	first -6	some 7
in|first|=at|	2-3 10	4-7 17	8+ 8	first 15	none 13
in|first|=até|	2-3 8	none 7
in|first|=auf|	4-7 6	first 6
in|first|=aus|	2-3 8	all-one 8
in|first|=au|	4-7 10	8+ 7	first 8	none 8
in|first|=avant|	4-7 11	none 12
in|first|=avec|	2-3 15	4-7 14	first 7	none 19
in|first|=a|	4-7 7	8+ 21	all -10	none 14
in|first|=because|	4-7 7	8+ 12	first 11	none 7
in|first|=bei|	2-3 7	first 9
in|first|=beyond|	2-3 9	none 9
in|first|=be|	2-3 -10	first -11
in|first|=bij|	8+ 7	first 7
in|first|=bis|	4-7 8	some 10
in|first|=but|	4-7 15	8+ 10	first 13	none 9
in|first|=by|	2-3 12	4-7 11	8+ 6	first 9	none 11
in|first|=cada|	8+ 8	first 9
in|first|=ce|	4-7 11	8+ 10	first 10
in|first|=chaque|	8+ 8	first 8
in|first|=che|	4-7 9	none 9
in|first|=come|	2-3 -6	4-7 6	first 7	none -6
in|first|=comme|	8+ 10
in|first|=como|	2-3 9
in|first|=com|	2-3 7	4-7 13	8+ 10	none 14
in|first|=con|	4-7 8	first 18
in|first|=could|	4-7 10	none 10
in|first|=cuando|	8+ 10	first 9
in|first|=dans|	2-3 8	4-7 -8	first 10	none -8
in|first|=das|	8+ 7	all-one -6
in|first|=dat|	2-3 9	4-7 8	8+ 7	first 10
in|first|=da|	4-7 10	none 11
in|first|=del|	4-7 6
in|first|=der|	8+ 9	first 15
in|first|=des|	4-7 15	none 16
in|first|=de|	2-3 -9	8+ 12	none -7	some 8
in|first|=did|	2-3 8	4-7 9	8+ 10	first 12
in|first|=die|	2-3 -11	8+ 7	all-one -13	none 8	some 6
in|first|=di|	2-3 9	4-7 13	first 9	none 9
in|first|=does|	8+ 7	first 7
in|first|=don't|	2-3 6	first 6
in|first|=dos|	none 9
in|first|=do|	4-7 9	first 6
in|first|=due|	4-7 10	first 10
in|first|=dès|	2-3 7	none 7
in|first|=een|	2-3 17	4-7 24	8+ 10	first 16	none 20
in|first|=einem|	some 6
in|first|=eine|	2-3 8	8+ 7	first 6	most 6	some 9
in|first|=ein|	4-7 18	8+ 9	all 14	first 11	most 9
in|first|=ela|	8+ 10	first 10
in|first|=eles|	8+ 8	first 8
in|first|=ele|	8+ 6
in|first|=elle|	4-7 13	8+ 7	first 14
in|first|=el|	2-3 -9	4-7 -9	8+ 8	all-one -6	none -12
in|first|=em|	4-7 10	first 6
in|first|=entre|	4-7 -6	none -6
in|first|=en|	4-7 20	first 13	some 12
in|first|=era|	2-3 7	4-7 8	first 9
in|first|=están|	first 7
in|first|=está|	4-7 11	first 7	none 11
in|first|=es|	2-3 6	4-7 14	8+ 6	first 14
in|first|=eu|	4-7 8	8+ 7	first 9
in|first|=every|	2-3 -9	4-7 10	8+ 9	first 11	some 9
in|first|=e|	4-7 9	8+ 11	none 11
in|first|=fait|	2-3 -8	none -6
in|first|=fa|	4-7 10	none 12
in|first|=foi|	4-7 11	8+ 7	first 10
in|first|=for|	2-3 11	4-7 6	8+ 9	first 8	none 11
in|first|=four|	8+ 10	first 10
in|first|=geen|	2-3 12	4-7 13	first 7	none 13
in|first|=hanno|	first 7
in|first|=hasta|	4-7 6	none 6
in|first|=has|	none 7
in|first|=ha|	2-3 7	4-7 14	8+ 7	first 10	none 9
in|first|=he's|	4-7 8	first 11
in|first|=heeft|	first 6
in|first|=hemos|	first 7
in|first|=het|	4-7 9	8+ 8	first 9
in|first|=he|	2-3 13	4-7 22	8+ 17	first 25	none -6
in|first|=he’s|	first 7
in|first|=hij|	2-3 7	4-7 9	8+ 7	first 11
in|first|=his|	first 9
in|first|=how|	4-7 12	first 13
in|first|=ho|	4-7 13	first 13
in|first|=há|	4-7 10	8+ 8	first 12
in|first|=i'd|	4-7 8	8+ 9	first 7
in|first|=i'll|	4-7 6	8+ 10	first 8
in|first|=i'm|	2-3 9	4-7 9	first 11
in|first|=i've|	4-7 7	8+ 6	first 8
in|first|=ich|	4-7 16	8+ 7	titled 6
in|first|=if|	4-7 10	8+ 15	first 18	none 10
in|first|=ik|	4-7 15	8+ 10	first 19	none 8
in|first|=ils|	4-7 8	first 9
in|first|=il|	2-3 -14	8+ 15	all-one -10	none -7
in|first|=in|	4-7 13	8+ 16	first 14	some 7
in|first|=io|	first 12	none 7
in|first|=is|	8+ 12
in|first|=it's|	4-7 14	first 12
in|first|=it|	2-3 14	4-7 23	8+ 14	first 26	none 9
in|first|=it’s|	2-3 8	4-7 16	8+ 10	first 15
in|first|=i|	4-7 13	8+ 19	all -7	first 18	none -10	titled 10
in|first|=i’d|	4-7 10	8+ 7	first 11
in|first|=i’ll|	8+ 7
in|first|=i’m|	4-7 12	titled 10
in|first|=i’ve|	4-7 7	8+ 11	first 12
in|first|=jamais|	2-3 8	none 10
in|first|=je|	4-7 12	8+ 8	first 16
in|first|=keine|	2-3 8
in|first|=kein|	2-3 8	some 9
in|first|=las|	4-7 14	none 10
in|first|=la|	2-3 -16	4-7 -8	8+ 10	all -6	all-one -12	some -6
in|first|=les|	4-7 -9	8+ 10	first -7	none 11
in|first|=le|	4-7 -9	8+ 10	all-one -11
in|first|=like|	2-3 11	8+ 9	none 12
in|first|=los|	4-7 -8	first -8	none 10
in|first|=lo|	2-3 6	4-7 13	first 14	none 8
in|first|=maar|	4-7 11	8+ 8	first 12	none 8
in|first|=mais|	first 6
in|first|=man|	4-7 10	8+ 6	first 11
in|first|=mas|	first 7
in|first|=may|	4-7 7
in|first|=ma|	4-7 12	8+ 9	first 11
in|first|=meine|	first 9
in|first|=mein|	8+ 6	first 6
in|first|=mes|	first 7
in|first|=met|	2-3 -10	4-7 12	none -7
in|first|=meu|	8+ 9	first 9
in|first|=me|	8+ 7
in|first|=mijn|	4-7 15	8+ 9	first 15
in|first|=minha|	8+ 6	first 6
in|first|=mio|	8+ 6	first 8
in|first|=mis|	first 9
in|first|=mit|	2-3 13	4-7 -7	all -7	all-one 11
in|first|=mi|	4-7 18	first 19
in|first|=mon|	4-7 8	8+ 9	first 12
in|first|=my|	2-3 -11	8+ 19	all -10	all-one -7	first 8	none -7
in|first|=nach|	4-7 11	first 8	some 7
in|first|=na|	2-3 8	8+ 11	first 8
in|first|=neither|	4-7 9
in|first|=nei|	none 9
in|first|=nella|	4-7 7	none 7
in|first|=nem|	2-3 -7	4-7 10	most 6
in|first|=never|	4-7 13	none 12
in|first|=ne|	4-7 7	8+ 6	none 15
in|first|=nicht|	4-7 10	none 11
in|first|=niet|	2-3 9	4-7 12	none 12
in|first|=ni|	4-7 11	8+ 7	first 6
in|first|=noi|	first 6
in|first|=non|	2-3 10	4-7 25	8+ 9	first 20	none 21
in|first|=nos|	4-7 9	8+ 8	first 11
in|first|=not|	2-3 8	4-7 22	8+ 10	first 14	none 16	titled 10
in|first|=nous|	4-7 15	8+ 8	first 15
in|first|=no|	1 9	8+ 12	all-one -8	first 7	none 7	some 6
in|first|=não|	2-3 6	4-7 20	8+ 17	first 13	none 18
in|first|=ogni|	4-7 6	first 7
in|first|=ohne|	2-3 10	4-7 16	first 15	some 10
in|first|=om|	none 10
in|first|=once|	8+ 7
in|first|=one|	4-7 9	8+ 12	first 10	none 8
in|first|=on|	4-7 -7	8+ 15	none -9	titled 6
in|first|=op|	2-3 8	4-7 7	first 7	none 8
in|first|=os|	2-3 -6	4-7 8	8+ 6	all-one -6	first 9
in|first|=our|	2-3 -7	8+ 9
in|first|=ou|	8+ 9	first 9
in|first|=o|	2-3 -12	4-7 -6	8+ 12	first 16	none -14
in|first|=para|	2-3 10	4-7 12	none 16
in|first|=par|	none 7
in|first|=pas|	2-3 8	4-7 9	first 6	none 8
in|first|=pelo|	first 7
in|first|=pero|	4-7 8	none 7
in|first|=per|	2-3 8	4-7 11	first 9	none 11
in|first|=porque|	first 10
in|first|=por|	4-7 11	none 7
in|first|=pour|	first -6
in|first|=prima|	2-3 8	4-7 9	first 9
in|first|=pues|	4-7 6	first 7
in|first|=quando|	4-7 7	8+ 8	first 12
in|first|=quand|	8+ 6	first 6
in|first|=quella|	4-7 6	first 7
in|first|=que|	2-3 9	4-7 19	8+ 7	first 8	none 11
in|first|=sans|	4-7 11	8+ 7
in|first|=sem|	2-3 -8	4-7 13	first -7	none 12
in|first|=senza|	4-7 8	first -6	none 12
in|first|=se|	8+ 12
in|first|=she'd|	4-7 7	first 7
in|first|=she|	2-3 11	4-7 11	8+ 13	first 14
in|first|=she’s|	first 7
in|first|=since|	4-7 10	none 10
in|first|=si|	2-3 11	4-7 19	8+ 7	first 15	none 15
in|first|=some|	4-7 7	8+ 11	first 9
in|first|=sono|	2-3 8	4-7 14	first 13	none 11
in|first|=son|	4-7 6	8+ 6	none 7
in|first|=so|	2-3 10	8+ 8
in|first|=sul|	first 8
in|first|=sur|	none 12
in|first|=são|	4-7 6
in|first|=tem|	8+ 7
in|first|=that|	4-7 13	8+ 12	first 12
in|first|=then|	4-7 20	8+ 10	first 19
in|first|=these|	4-7 8	first 8
in|first|=they're|	first 7
in|first|=they|	2-3 9	4-7 19	8+ 16	first 23	most 6
in|first|=they’re|	first 9
in|first|=the|	2-3 -29	4-7 -7	8+ 27	all -19	all-one -22	first 7	none -9	titled -15
in|first|=this|	4-7 11	8+ 12	first 13
in|first|=those|	8+ 8	first 9
in|first|=three|	4-7 8	none 11
in|first|=tiene|	4-7 7	none 7
in|first|=to|	none -7
in|first|=tre|	first -6
in|first|=trois|	4-7 7	first 7
in|first|=três|	8+ 8	first 8
in|first|=twee|	2-3 7	first 9
in|first|=two|	4-7 13	8+ 9	first 13	none 7
in|first|=uma|	2-3 14	4-7 7	first 10	none 11
in|first|=um|	2-3 11	4-7 20	8+ 10	first 9	none 18
in|first|=una|	2-3 17	8+ 7	first 8
in|first|=under|	4-7 8	none 10
in|first|=und|	1 8	4-7 8	first 11
in|first|=une|	2-3 16	4-7 13	8+ 6	none 22
in|first|=uno|	first 6
in|first|=until|	4-7 13	8+ 7	none 13
in|first|=un|	2-3 22	4-7 32	8+ 14	first 16	none 32
in|first|=vai|	4-7 8	first 9	none 6
in|first|=van|	4-7 8
in|first|=você|	4-7 10	first 10
in|first|=voor|	8+ 7	first 7
in|first|=vous|	4-7 8	8+ 6	first 8
in|first|=vão|	first 6
in|first|=was|	4-7 10	8+ 8	first 8	none 10
in|first|=we've|	8+ 8	first 9
in|first|=we|	4-7 17	8+ 15	first 21	none 7
in|first|=we’ll|	8+ 10	first 10
in|first|=we’re|	8+ 8	first 8
in|first|=we’ve|	8+ 7	first 8
in|first|=what|	2-3 6	4-7 12	8+ 9	first 12
in|first|=when|	4-7 15	8+ 10	first 13	none 10
in|first|=wij|	2-3 -9	4-7 19	8+ 7
in|first|=wir|	first -7
in|first|=with|	4-7 23	8+ 11	first 12	none 22
in|first|=you're|	first 9
in|first|=you've|	2-3 9	all-one 9
in|first|=your|	first 7
in|first|=you|	2-3 15	8+ -9
in|first|=you’re|	first 7
in|first|=yo|	4-7 15	first 15
in|first|=y|	4-7 17	8+ 6	first 13	none 9
in|first|=ze|	4-7 11	8+ 6	first 13
in|first|=zonder|	8+ 7	first 7
in|first|=zu|	4-7 8	some 7
in|first|=à|	4-7 16	first 8
in|first|=è|	2-3 9	4-7 9	8+ 8	first 10	none 8
in|first|=é|	4-7 9	8+ 9	first 12	none 8
in|first|adverb|	1 15	2-3 8	4-7 -8	8+ 23	all -6	all-one 13	first -12	none 18	some 16
in|first|capital|	2-3 -11	4-7 -16	all -18	all-one -8	first -9
in|first|number|	1 -9	2-3 -11	4-7 6	all-one -7
in|first|verb|	8+ 17	all -7	all-one -9	first 7	some 8
in|first|word|	1 -11	4-7 23	all-one 7	most 7	none -6	upper -10
in|functions|0|1|	none -9
in|functions|0|2-3|	all -21	all-one -10	most -9	titled -8	upper -6
in|functions|0|4-7|	all -14	most -9	none 21	some 12
in|functions|0|8+|	first -7
in|functions|1|1|	all-one 8	first 17
in|functions|1|2-3|	all-one -16	none 7
in|functions|1|4-7|	all -17	all-one -6	first -12	most 7	none 16	some 18	titled 7
in|functions|1|8+|	first 7
in|functions|2|2-3|	all -9	all-one 11	some 8
in|functions|2|4-7|	all -15	all-one -11	none 13	titled -7	upper 11
in|functions|2|8+|	most 9	none 8
in|functions|3|2-3|	first 12
in|functions|3|4-7|	all -6	all-one -8	first 8	most 17	none 17	some 31	titled 16	upper 7
in|functions|3|8+|	first 9	most 14	none 8	some 19	titled 11
in|last|	-a -9	0 -9	11 -8	2 -9	29 8	3 -8	4 6	5 -11	7 -7	a -16	ab -8	ad 11	af -11	ah 10	ai 6	al -16	as 11	at -14	au -11	aw -11	ax -12	ay 8	az -7	ba 6	be 11	by -13	c -9	ci 15	ck -9	co -8	cs -9	cy -11	da 7	de 14	di -8	do 12	ds -9	ea -9	ee -12	eg -10	el 17	em -15	en 10	eo -9	ep 10	er -7	ew -8	ey -10	ez -6	fe -14	ff -6	gs 6	gy -14	ha 13	he -9	ho -7	ht -14	há -10	ie 7	ig 13	im -10	ip -16	ir -11	is -6	it -6	iv 9	ja -9	jk -9	jo -7	já 11	kt 11	ky 7	ld -10	le 9	lf -11	ll -12	lo -10	ls -8	ly 12	ma -10	me 13	mm 10	mo 6	mp -9	ms -6	mt -6	na -8	nc -8	nd -6	ng 6	nk 12	nn -10	ns 7	ny -11	nz -9	né 11	oe -7	of -10	og 7	ok -11	ol -10	om -9	oo 8	op 12	or -16	ou -6	ow -8	ox -11	pi -9	pt 12	py -6	ri -6	rl -11	rm -7	ro -10	rs 6	rt -7	ré 12	sh -9	ss 7	sé -7	sì 9	ta 7	te 7	th -6	ti -10	to 8	ts 10	tt 6	tz -15	té -12	ua 11	ub -12	ue 6	ug 7	ui 6	uk 7	ul 7	un 7	up -14	ur -18	ut -8	uw -8	ux 17	uy -14	ve 11	vi 7	we -6	xa -7	ya -6	yi -9	ys 7	za 11	zo -9	ão -14	ço 9	ña 6	ún 10	’s -10
in|last|-up|	1 -9
in|last|029|	2-3 8
in|last|0|	2-3 -9
in|last|2|	2-3 -9
in|last|3|	2-3 -8
in|last|4|	2-3 6
in|last|5|	2-3 -11
in|last|7|	2-3 -7
in|last|aaf|	1 -8
in|last|ack|	1 -13	2-3 -13
in|last|ada|	1 15
in|last|ade|	1 8	2-3 6
in|last|ado|	1 12
in|last|ady|	1 6
in|last|age|	2-3 10
in|last|ain|	1 -9
in|last|ald|	1 -9
in|last|alf|	2-3 -11
in|last|ali|	1 6
in|last|all|	2-3 -9
in|last|alo|	1 -7
in|last|alt|	2-3 -11
in|last|ame|	2-3 11
in|last|amo|	2-3 7
in|last|ana|	1 -12	2-3 8
in|last|anc|	2-3 -8
in|last|and|	1 -10	2-3 -8
in|last|ano|	1 -10	2-3 -9
in|last|ant|	1 -10
in|last|ape|	2-3 12
in|last|apo|	1 -8
in|last|art|	2-3 6
in|last|ase|	2-3 -14
in|last|ast|	2-3 13
in|last|ata|	2-3 13
in|last|ate|	1 -7
in|last|ats|	2-3 -9
in|last|att|	1 -7	2-3 -7
in|last|aux|	1 10
in|last|ave|	2-3 7
in|last|ays|	2-3 13
in|last|a|	2-3 -14
in|last|ben|	2-3 11
in|last|be|	2-3 12
in|last|ble|	1 13	2-3 11
in|last|box|	2-3 -6
in|last|bra|	2-3 -6
in|last|buy|	1 -17
in|last|cal|	2-3 6
in|last|can|	2-3 -7
in|last|cer|	2-3 -8
in|last|cha|	2-3 9
in|last|che|	1 -12	2-3 -11
in|last|cho|	1 -10	2-3 11
in|last|dad|	2-3 9
in|last|dan|	2-3 11
in|last|das|	2-3 6
in|last|day|	2-3 -13
in|last|ddo|	2-3 8
in|last|den|	1 -9	2-3 15
in|last|der|	1 -11
in|last|dez|	2-3 7
in|last|dig|	1 8
in|last|dio|	2-3 -9
in|last|dom|	1 -9
in|last|dos|	2-3 -6
in|last|dro|	2-3 -6
in|last|día|	2-3 -6
in|last|eal|	2-3 -11
in|last|ean|	1 6
in|last|eap|	2-3 10
in|last|ect|	2-3 9
in|last|ede|	2-3 7
in|last|eep|	2-3 7
in|last|eer|	2-3 -10
in|last|eet|	2-3 -8
in|last|ege|	1 -10
in|last|eia|	2-3 11
in|last|eid|	2-3 9
in|last|eil|	2-3 8
in|last|ein|	2-3 11
in|last|eis|	1 -9
in|last|ekt|	2-3 7
in|last|ell|	1 8	2-3 -7
in|last|elo|	2-3 7
in|last|ena|	1 -7
in|last|end|	1 7	2-3 -11
in|last|eno|	2-3 6
in|last|era|	1 6	2-3 -6
in|last|erd|	2-3 6
in|last|ere|	1 -11	2-3 -15
in|last|ers|	2-3 8
in|last|ert|	1 8
in|last|ery|	1 -14	2-3 9
in|last|esa|	2-3 -9
in|last|ess|	2-3 10
in|last|eta|	2-3 -12
in|last|ete|	2-3 8
in|last|eto|	2-3 11
in|last|eum|	2-3 7
in|last|eur|	1 -10
in|last|eux|	2-3 10
in|last|evi|	1 7
in|last|far|	2-3 7
in|last|fen|	2-3 10
in|last|fer|	2-3 11
in|last|ful|	2-3 13
in|last|fyi|	1 -9
in|last|gap|	2-3 -9
in|last|gel|	2-3 12
in|last|gem|	2-3 -6
in|last|ger|	1 -8	2-3 -10
in|last|get|	2-3 -6
in|last|ght|	1 -9	2-3 -8
in|last|gio|	1 -7
in|last|hat|	2-3 11
in|last|hmm|	1 10
in|last|hos|	2-3 -6
in|last|hot|	2-3 10
in|last|how|	2-3 -12
in|last|hub|	2-3 -10
in|last|ial|	2-3 -7
in|last|ian|	2-3 8
in|last|ibe|	1 -11
in|last|ica|	1 10	2-3 -7
in|last|ice|	2-3 -9
in|last|ich|	1 8	2-3 6
in|last|ici|	2-3 9
in|last|ick|	1 6
in|last|ico|	1 -10
in|last|ics|	2-3 -9
in|last|ido|	1 8
in|last|iel|	1 -10
in|last|ien|	2-3 6
in|last|iew|	2-3 -8
in|last|ife|	2-3 -10
in|last|igy|	1 -9
in|last|ijk|	1 -9
in|last|ile|	1 10	2-3 9
in|last|ill|	2-3 -7
in|last|ils|	2-3 -9
in|last|ilt|	1 -8
in|last|ima|	2-3 10
in|last|ime|	2-3 11
in|last|ine|	1 -8	2-3 -16
in|last|ink|	2-3 11
in|last|ino|	1 -8	2-3 -6
in|last|int|	2-3 10
in|last|ion|	2-3 7
in|last|ior|	2-3 -6
in|last|ipe|	1 -10
in|last|ira|	2-3 6
in|last|ire|	2-3 14
in|last|iro|	1 -7
in|last|ise|	1 8
in|last|ish|	1 -9
in|last|iss|	2-3 7
in|last|ita|	1 -8
in|last|ite|	2-3 -6
in|last|ito|	2-3 -9
in|last|its|	2-3 11
in|last|itt|	2-3 11
in|last|ity|	1 -8
in|last|ité|	1 -11
in|last|ium|	2-3 -10
in|last|iva|	1 6
in|last|ive|	1 24	2-3 -12
in|last|ivo|	2-3 7
in|last|iño|	2-3 9
in|last|ión|	1 -7
in|last|jos|	2-3 6
in|last|já|	2-3 11
in|last|ked|	1 -17	2-3 9
in|last|ken|	1 7	2-3 -6
in|last|ker|	2-3 14
in|last|kes|	1 -11	2-3 7
in|last|las|	2-3 11
in|last|law|	2-3 -11
in|last|led|	2-3 13
in|last|len|	1 -6	2-3 10
in|last|les|	1 -7
in|last|ley|	2-3 -8
in|last|lha|	2-3 13
in|last|lho|	2-3 -10
in|last|lia|	2-3 8
in|last|lig|	1 -6
in|last|lla|	1 -7	2-3 -8
in|last|lle|	1 -6	2-3 -8
in|last|llo|	2-3 -8
in|last|llt|	2-3 6
in|last|lly|	1 -11	2-3 -8
in|last|lmo|	2-3 -6
in|last|lof|	2-3 8
in|last|lon|	1 -10
in|last|low|	2-3 11
in|last|lta|	2-3 -10
in|last|lty|	2-3 -11
in|last|lue|	1 -14
in|last|lus|	2-3 6
in|last|lée|	1 6
in|last|mal|	2-3 14
in|last|mat|	2-3 -11
in|last|med|	2-3 10
in|last|men|	1 -11	2-3 -7
in|last|mer|	2-3 -8
in|last|mes|	2-3 8
in|last|me|	2-3 -10
in|last|mia|	1 -9
in|last|mid|	1 -9
in|last|mos|	2-3 8
in|last|mún|	2-3 10
in|last|nah|	1 8
in|last|nal|	2-3 6
in|last|nas|	2-3 11
in|last|nco|	2-3 14
in|last|nda|	1 -8	2-3 6
in|last|nde|	1 8	2-3 11
in|last|ndo|	1 7	2-3 7
in|last|nds|	2-3 -6
in|last|nel|	2-3 13
in|last|nen|	1 7
in|last|ner|	2-3 -7
in|last|ngo|	1 6
in|last|nhá|	2-3 -10
in|last|nja|	1 -8
in|last|nne|	2-3 -11
in|last|nny|	1 -8
in|last|nné|	1 11
in|last|nos|	2-3 6
in|last|now|	2-3 -7
in|last|nox|	1 -9
in|last|no|	1 9
in|last|nta|	1 6	2-3 11
in|last|nte|	1 15	2-3 11
in|last|nto|	2-3 6
in|last|nts|	2-3 9
in|last|nza|	1 6	2-3 9
in|last|nça|	2-3 -8
in|last|oat|	1 -14
in|last|ock|	2-3 9
in|last|off|	2-3 8
in|last|of|	2-3 -9
in|last|ogy|	2-3 -11
in|last|oid|	2-3 -7
in|last|oin|	1 -6
in|last|ois|	2-3 7
in|last|oke|	2-3 9
in|last|ola|	2-3 10
in|last|old|	1 -13
in|last|ole|	1 -7
in|last|olo|	1 -10	2-3 -12
in|last|omo|	2-3 -10
in|last|one|	2-3 9
in|last|ong|	2-3 9
in|last|ons|	2-3 11
in|last|ook|	2-3 -11
in|last|oom|	2-3 -9
in|last|oon|	2-3 -12
in|last|oor|	2-3 -9
in|last|opi|	1 -10
in|last|ops|	1 -11
in|last|ora|	2-3 8
in|last|ore|	1 -14
in|last|orm|	1 -14
in|last|oro|	2-3 8
in|last|ors|	2-3 10
in|last|ort|	2-3 -9
in|last|osa|	2-3 6
in|last|oso|	1 -8
in|last|ost|	1 -13
in|last|ota|	2-3 -7
in|last|ote|	2-3 9
in|last|our|	2-3 -8
in|last|ous|	1 9	2-3 -9
in|last|out|	2-3 -7
in|last|ove|	2-3 -10
in|last|oño|	2-3 -6
in|last|pel|	2-3 9
in|last|pen|	1 -8
in|last|per|	1 -11
in|last|pie|	1 -7	2-3 6
in|last|pra|	1 -7
in|last|que|	1 8
in|last|ral|	1 -19	2-3 -13
in|last|ras|	2-3 6
in|last|rco|	2-3 8
in|last|rde|	2-3 6
in|last|rdo|	2-3 10
in|last|red|	2-3 -8
in|last|ree|	1 -11
in|last|reg|	1 -8
in|last|ren|	2-3 9
in|last|reo|	1 -7
in|last|rer|	2-3 6
in|last|rga|	2-3 -8
in|last|rio|	1 -12	2-3 7
in|last|rip|	2-3 -8
in|last|rit|	2-3 8
in|last|rla|	2-3 11
in|last|rly|	1 11
in|last|rme|	2-3 10
in|last|rms|	2-3 -7
in|last|rno|	2-3 9
in|last|ros|	1 -9
in|last|rot|	1 -7
in|last|rro|	1 -10	2-3 -10
in|last|rry|	2-3 8
in|last|rso|	2-3 13
in|last|rst|	1 6	2-3 -10
in|last|rua|	2-3 8
in|last|rve|	1 -8	2-3 7
in|last|rée|	2-3 7
in|last|rés|	2-3 6
in|last|sca|	2-3 9
in|last|sed|	2-3 -11
in|last|sen|	2-3 -9
in|last|ser|	2-3 7
in|last|sig|	2-3 -11
in|last|sly|	2-3 7
in|last|sma|	2-3 -8
in|last|smo|	1 11	2-3 7
in|last|son|	2-3 -9
in|last|sor|	1 -10
in|last|sse|	2-3 9
in|last|sso|	2-3 8
in|last|sta|	1 10	2-3 6
in|last|ste|	1 -6	2-3 -7
in|last|sti|	1 -7
in|last|sue|	2-3 10
in|last|sée|	2-3 -7
in|last|sì|	2-3 6
in|last|tal|	1 10	2-3 11
in|last|tas|	1 -10
in|last|tax|	1 -9
in|last|tay|	2-3 13
in|last|ted|	1 7
in|last|tel|	1 -8
in|last|ten|	2-3 9
in|last|ter|	1 -6
in|last|tic|	1 -9	2-3 13
in|last|tin|	1 -7
in|last|tly|	2-3 11
in|last|too|	2-3 8
in|last|tor|	1 -7
in|last|tos|	2-3 9
in|last|tra|	1 -8
in|last|tro|	2-3 10
in|last|tta|	1 -7	2-3 9
in|last|tti|	1 -11
in|last|tto|	2-3 13
in|last|tum|	2-3 -8
in|last|ual|	2-3 9
in|last|uch|	2-3 6
in|last|uck|	1 -9
in|last|ude|	2-3 -8
in|last|uer|	1 6
in|last|uld|	2-3 8
in|last|una|	2-3 -7
in|last|une|	2-3 8
in|last|ura|	1 -9
in|last|ure|	1 8	2-3 8
in|last|uro|	2-3 -6
in|last|urs|	2-3 -11
in|last|usa|	2-3 6
in|last|use|	2-3 -9
in|last|utt|	2-3 7
in|last|uve|	2-3 -6
in|last|vas|	1 -8
in|last|weg|	2-3 -6
in|last|wer|	2-3 -6
in|last|xer|	1 -7
in|last|yer|	2-3 -8
in|last|yes|	2-3 9
in|last|zen|	1 -9	2-3 8
in|last|zes|	2-3 8
in|last|zza|	2-3 6
in|last|zzo|	2-3 -8
in|last|ção|	2-3 -8
in|last|ées|	2-3 13
in|last|ôle|	2-3 8
in|last|ões|	2-3 11
in|last|öwe|	1 -6
in|shape|=a =la word|	8+ 7
in|shape|=a adverb word|	4-7 9
in|shape|=a capital =dos|	4-7 -6
in|shape|=a capital word|	4-7 8
in|shape|=a capital|	2-3 -8
in|shape|=a verb =of|	8+ 6
in|shape|=a verb =without|	4-7 9
in|shape|=a verb =with|	4-7 9
in|shape|=a verb word|	4-7 9
in|shape|=a word =and|	4-7 6
in|shape|=a word =does|	8+ 8
in|shape|=a word =está|	8+ 7
in|shape|=a word =for|	4-7 8
in|shape|=a word =in|	4-7 12	8+ 8
in|shape|=a word =is|	8+ 14
in|shape|=a word =no|	4-7 7
in|shape|=a word =of|	4-7 15
in|shape|=a word =on|	4-7 11	8+ 7
in|shape|=a word =that|	4-7 15	8+ 8
in|shape|=a word =to|	4-7 10
in|shape|=a word =without|	4-7 7	8+ 6
in|shape|=a word =with|	8+ 9
in|shape|=a word =é|	4-7 8
in|shape|=a word adverb|	4-7 -7	8+ 9
in|shape|=a word verb|	2-3 15	4-7 6
in|shape|=a word word|	2-3 12	4-7 32	8+ 18
in|shape|=a word|	2-3 -10
in|shape|=abbiamo word =un|	4-7 6
in|shape|=about =as word|	4-7 8
in|shape|=all word =no|	4-7 8
in|shape|=an word word|	2-3 10	4-7 10	8+ 10
in|shape|=and =i verb|	8+ 6
in|shape|=and =i word|	8+ 6
in|shape|=any word|	2-3 12
in|shape|=as word =as|	4-7 -9
in|shape|=at =the word|	8+ 7
in|shape|=até =ao word|	2-3 7
in|shape|=avec word|	2-3 14
in|shape|=but =a word|	4-7 8
in|shape|=by =the word|	8+ 6
in|shape|=by word|	2-3 10
in|shape|=ce word =pas|	4-7 10	8+ 7
in|shape|=ci word word|	4-7 -7
in|shape|=con =la word|	4-7 13
in|shape|=con =los word|	4-7 8
in|shape|=con word word|	4-7 11
in|shape|=con word|	2-3 12
in|shape|=could =have =been|	4-7 10
in|shape|=cuando =la word|	8+ 7
in|shape|=dans =le word|	4-7 8
in|shape|=dans =les word|	4-7 -6
in|shape|=das =ist capital|	2-3 7
in|shape|=das capital|	2-3 -8
in|shape|=de capital capital|	2-3 -6
in|shape|=de capital|	2-3 -8
in|shape|=de word =is|	8+ 12
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 7
in|shape|=de word word|	2-3 -9	4-7 11	8+ 6
in|shape|=der capital =hat|	4-7 10
in|shape|=der capital word|	8+ 6
in|shape|=der word capital|	4-7 8
in|shape|=des word word|	4-7 9
in|shape|=deux word word|	2-3 7
in|shape|=di word word|	2-3 8
in|shape|=di word|	2-3 7
in|shape|=did =the word|	8+ 10
in|shape|=die capital word|	2-3 6	8+ 7
in|shape|=die capital|	2-3 -13
in|shape|=dès word|	2-3 7
in|shape|=e adverb word|	2-3 7
in|shape|=e word =a|	8+ 8
in|shape|=e word word|	4-7 6
in|shape|=een word =die|	4-7 6	8+ 11
in|shape|=een word =met|	4-7 10
in|shape|=een word =op|	4-7 7
in|shape|=een word =van|	4-7 7
in|shape|=een word word|	2-3 14	4-7 11
in|shape|=een word|	2-3 9
in|shape|=ein capital =der|	4-7 8
in|shape|=ein word capital|	4-7 7
in|shape|=eine capital|	2-3 8
in|shape|=eine word capital|	4-7 6
in|shape|=el capital|	2-3 -6
in|shape|=el word =a|	4-7 -10
in|shape|=el word =de|	4-7 -6
in|shape|=el word =es|	4-7 6
in|shape|=el word =me|	8+ 6
in|shape|=el word =no|	4-7 10
in|shape|=el word adverb|	4-7 6
in|shape|=el word word|	2-3 10	4-7 10	8+ 7
in|shape|=el word|	2-3 -9
in|shape|=ele verb =que|	8+ 6
in|shape|=en =el word|	2-3 9
in|shape|=en word word|	2-3 6
in|shape|=es =un word|	4-7 6
in|shape|=es verb adverb|	4-7 7
in|shape|=et =les word|	4-7 9
in|shape|=every word word|	4-7 6
in|shape|=fait word|	2-3 -8
in|shape|=geen word|	2-3 8
in|shape|=ha word|	2-3 7
in|shape|=he =is word|	8+ 6
in|shape|=he =never word|	4-7 6
in|shape|=he =was adverb|	4-7 7
in|shape|=he =would =like|	4-7 6
in|shape|=he verb =about|	4-7 10
in|shape|=he verb =he|	8+ 7
in|shape|=he verb =me|	4-7 7	8+ 10
in|shape|=he verb =them|	4-7 6
in|shape|=he verb capital|	8+ 11
in|shape|=he word =the|	8+ 9
in|shape|=he word word|	4-7 7
in|shape|=het =gaat =niet|	8+ 6
in|shape|=het =is =een|	4-7 6
in|shape|=het word =is|	8+ 6
in|shape|=het word word|	8+ 7
in|shape|=hij word word|	8+ 6
in|shape|=ho word =le|	4-7 6
in|shape|=ho word word|	4-7 6
in|shape|=i =am =a|	4-7 -6
in|shape|=i =am =not|	8+ 6
in|shape|=i =am word|	2-3 8	8+ 8
in|shape|=i =could =have|	4-7 8
in|shape|=i =do =not|	8+ 7
in|shape|=i =don't verb|	4-7 7
in|shape|=i =don’t verb|	8+ 6
in|shape|=i =had =a|	8+ 7
in|shape|=i =had =it|	8+ 7
in|shape|=i =have =been|	8+ 6
in|shape|=i =have =never|	8+ 8
in|shape|=i =have verb|	4-7 11
in|shape|=i =have word|	8+ 11
in|shape|=i =never verb|	4-7 10
in|shape|=i =shall =be|	8+ 8
in|shape|=i =was =in|	8+ 6
in|shape|=i =was verb|	4-7 9	8+ 8
in|shape|=i =was word|	2-3 8	4-7 7	8+ 7
in|shape|=i =will =not|	8+ 7
in|shape|=i =would =be|	8+ 6
in|shape|=i =would =like|	8+ 8
in|shape|=i adverb verb|	4-7 6	8+ 9
in|shape|=i verb =because|	4-7 8
in|shape|=i verb =for|	4-7 6
in|shape|=i verb =her|	8+ 7
in|shape|=i verb =him|	4-7 7	8+ 7
in|shape|=i verb =it|	4-7 7	8+ 6
in|shape|=i verb =my|	8+ 6
in|shape|=i verb =that|	8+ 7
in|shape|=i verb =them|	4-7 6	8+ 6
in|shape|=i verb =the|	4-7 7	8+ 9
in|shape|=i verb =to|	4-7 10	8+ 10
in|shape|=i verb =what|	8+ 6
in|shape|=i verb =you|	8+ 9
in|shape|=i verb capital|	8+ 8
in|shape|=i verb word|	2-3 6	4-7 10	8+ 12
in|shape|=i word =at|	8+ 8
in|shape|=i word =a|	8+ 7
in|shape|=i word =con|	4-7 -8
in|shape|=i word =for|	8+ 7
in|shape|=i word =him|	8+ 7
in|shape|=i word =it|	2-3 8	4-7 10	8+ 8
in|shape|=i word =my|	8+ 6
in|shape|=i word =non|	4-7 9
in|shape|=i word =on|	4-7 6
in|shape|=i word =the|	4-7 9	8+ 9
in|shape|=i word =to|	4-7 6	8+ 7
in|shape|=i word =two|	8+ 6
in|shape|=i word =up|	8+ 8
in|shape|=i word capital|	8+ 7
in|shape|=i word verb|	4-7 7
in|shape|=i word word|	4-7 11	8+ 9
in|shape|=i'd adverb word|	8+ 6
in|shape|=i've word =it|	8+ 7
in|shape|=ich =habe word|	8+ 7
in|shape|=ich =war word|	4-7 7
in|shape|=ich word adverb|	4-7 9
in|shape|=ich word capital|	4-7 8
in|shape|=if =a word|	8+ 9
in|shape|=if =it word|	4-7 8
in|shape|=ik verb adverb|	8+ 7
in|shape|=ik verb word|	8+ 7
in|shape|=ik word =het|	8+ 7
in|shape|=ik word =mijn|	4-7 7
in|shape|=ik word adverb|	4-7 7	8+ 7
in|shape|=ik word word|	4-7 7	8+ 7
in|shape|=il =a word|	8+ 9
in|shape|=il =mio word|	4-7 7
in|shape|=il =ne word|	8+ 10
in|shape|=il capital word|	4-7 10
in|shape|=il capital|	2-3 -10
in|shape|=il word =delle|	4-7 -10
in|shape|=il word =di|	4-7 8
in|shape|=il word =era|	4-7 9
in|shape|=il word =non|	4-7 7
in|shape|=il word =è|	8+ 6
in|shape|=il word word|	4-7 12	8+ 6
in|shape|=il word|	2-3 -11
in|shape|=in =the word|	2-3 9	4-7 8
in|shape|=in capital =it|	8+ 8
in|shape|=in capital =they|	8+ 6
in|shape|=in capital word|	8+ 7
in|shape|=in word =and|	4-7 9
in|shape|=in word word|	2-3 15	4-7 12
in|shape|=in word|	2-3 -11
in|shape|=io =le word|	4-7 9
in|shape|=is =that word|	4-7 6
in|shape|=it =is =a|	4-7 13	8+ 9
in|shape|=it =is =the|	4-7 6	8+ 6
in|shape|=it =is adverb|	4-7 6
in|shape|=it =is word|	4-7 8	8+ 8
in|shape|=it =was =a|	4-7 12	8+ 7
in|shape|=it =was =the|	4-7 11	8+ 7
in|shape|=it =was word|	2-3 8	8+ 11
in|shape|=it word =a|	8+ 6
in|shape|=it's =a word|	8+ 9
in|shape|=it’s =a adverb|	8+ 8
in|shape|=it’s =a word|	4-7 9
in|shape|=i’d =like =to|	4-7 9
in|shape|=i’m word|	2-3 -7
in|shape|=i’ve =been verb|	8+ 7
in|shape|=je =lui =ai|	8+ 6
in|shape|=je =ne word|	4-7 7	8+ 8
in|shape|=je word =ai|	4-7 6
in|shape|=je word word|	4-7 8	8+ 8
in|shape|=kein capital|	2-3 8
in|shape|=la =del word|	2-3 -8
in|shape|=la adverb word|	4-7 9
in|shape|=la capital capital|	2-3 -6
in|shape|=la capital word|	8+ 6
in|shape|=la capital|	2-3 -12
in|shape|=la word =a|	4-7 7
in|shape|=la word =de|	8+ 7
in|shape|=la word =di|	8+ 6
in|shape|=la word =du|	8+ 8
in|shape|=la word =est|	8+ 7
in|shape|=la word =es|	4-7 9
in|shape|=la word =la|	4-7 9
in|shape|=la word =non|	4-7 13
in|shape|=la word =è|	8+ 6
in|shape|=la word adverb|	4-7 8
in|shape|=la word word|	8+ 7
in|shape|=la word|	2-3 -7
in|shape|=las word =las|	4-7 10
in|shape|=le capital =a|	8+ 8
in|shape|=le capital|	2-3 -11
in|shape|=le word =a|	4-7 9	8+ 6
in|shape|=le word =de|	8+ 6
in|shape|=le word =est|	8+ 6
in|shape|=le word =il|	4-7 8
in|shape|=le word =je|	8+ 6
in|shape|=le word word|	2-3 9	8+ 12
in|shape|=le word|	2-3 6
in|shape|=les capital =de|	4-7 -7
in|shape|=les word =de|	8+ 6
in|shape|=les word word|	4-7 6
in|shape|=like =a word|	8+ 8
in|shape|=los word =de|	4-7 -7
in|shape|=los word =no|	4-7 9
in|shape|=ma =le word|	4-7 7
in|shape|=ma word =a|	8+ 7
in|shape|=ma word word|	4-7 8	8+ 6
in|shape|=man word word|	4-7 8
in|shape|=me verb =que|	8+ 6
in|shape|=me word =por|	4-7 9
in|shape|=me word word|	4-7 8
in|shape|=mein capital word|	8+ 6
in|shape|=meu word word|	8+ 9
in|shape|=mi word word|	4-7 11	8+ 6
in|shape|=mijn word verb|	8+ 8
in|shape|=mijn word word|	4-7 13
in|shape|=mit capital|	2-3 8
in|shape|=mon word =a|	8+ 7
in|shape|=mon word word|	8+ 7
in|shape|=my capital capital|	2-3 -11
in|shape|=my word =are|	8+ 7
in|shape|=my word =has|	8+ 6
in|shape|=my word =in|	8+ 7
in|shape|=my word =is|	8+ 8
in|shape|=my word =was|	8+ 6
in|shape|=my word capital|	8+ 7
in|shape|=my word verb|	4-7 11	8+ 14
in|shape|=my word word|	4-7 7	8+ 14
in|shape|=ne word =pas|	4-7 7	8+ 6
in|shape|=ne word =que|	4-7 9
in|shape|=nella word word|	4-7 7
in|shape|=never word =a|	4-7 10
in|shape|=nicht word capital|	2-3 -6
in|shape|=nicht word word|	2-3 9
in|shape|=nicht word|	2-3 7
in|shape|=niet word|	2-3 8
in|shape|=no =es =un|	4-7 6
in|shape|=no =puede word|	4-7 11
in|shape|=no =se word|	4-7 7
in|shape|=no verb word|	4-7 9
in|shape|=no verb|	2-3 -6
in|shape|=no word =eu|	8+ 7
in|shape|=no word =los|	4-7 8
in|shape|=no word =no|	4-7 9
in|shape|=no word =of|	4-7 8
in|shape|=no word =por|	8+ 7
in|shape|=no word =to|	4-7 10
in|shape|=no word word|	2-3 12	4-7 14
in|shape|=non =ha word|	8+ 6
in|shape|=non =può word|	4-7 9
in|shape|=non word =il|	4-7 7
in|shape|=non word =la|	4-7 6
in|shape|=non word adverb|	4-7 7
in|shape|=non word word|	2-3 6	4-7 11
in|shape|=non word|	2-3 7
in|shape|=nos word number|	4-7 7
in|shape|=nos word word|	8+ 8
in|shape|=not =in =a|	4-7 9
in|shape|=not =on =the|	4-7 9
in|shape|=not =the word|	2-3 6
in|shape|=nous =ne word|	8+ 7
in|shape|=nous word =la|	4-7 6
in|shape|=nous word word|	4-7 6
in|shape|=no|	1 9
in|shape|=nunca word word|	4-7 9
in|shape|=não =foi word|	8+ 10
in|shape|=não =há word|	4-7 11
in|shape|=não =se word|	8+ 6
in|shape|=não =é word|	4-7 6
in|shape|=não word =a|	4-7 9	8+ 8
in|shape|=não word =o|	4-7 6
in|shape|=não word word|	4-7 8	8+ 7
in|shape|=o capital word|	4-7 7	8+ 6
in|shape|=o capital|	2-3 -8
in|shape|=o word =do|	4-7 -7
in|shape|=o word =tem|	4-7 7
in|shape|=o word =é|	8+ 10
in|shape|=o word adverb|	8+ 8
in|shape|=o word verb|	8+ 7
in|shape|=o word word|	4-7 12	8+ 12
in|shape|=o word|	2-3 -10
in|shape|=ohne capital word|	4-7 15
in|shape|=ohne capital|	2-3 6
in|shape|=on =a word|	4-7 6	8+ 7
in|shape|=on =ne word|	4-7 9	8+ 6
in|shape|=on =nous verb|	8+ 6
in|shape|=on =the word|	8+ 7
in|shape|=on =va word|	4-7 6
in|shape|=on verb =de|	4-7 7
in|shape|=on word word|	4-7 7	8+ 6
in|shape|=on word|	2-3 -6
in|shape|=op =het word|	4-7 7
in|shape|=os capital|	2-3 -6
in|shape|=our word =in|	8+ 7
in|shape|=our word word|	2-3 -7	8+ 7
in|shape|=pour =des word|	4-7 -6
in|shape|=quando =sono word|	8+ 8
in|shape|=que =la word|	4-7 7
in|shape|=que word =a|	4-7 10
in|shape|=se =la word|	4-7 10
in|shape|=se word =el|	4-7 9
in|shape|=se word word|	8+ 8
in|shape|=se word|	2-3 -8
in|shape|=sem word|	2-3 -8
in|shape|=senza word|	2-3 -6
in|shape|=she verb =my|	8+ 7
in|shape|=she word|	2-3 8
in|shape|=si =la word|	8+ 6
in|shape|=si word adverb|	4-7 8
in|shape|=so =i word|	4-7 8
in|shape|=some =of =them|	8+ 7
in|shape|=sono adverb =per|	4-7 9
in|shape|=sono word word|	4-7 7
in|shape|=that =was =the|	4-7 6
in|shape|=that =was word|	8+ 8
in|shape|=the =most word|	4-7 7
in|shape|=the adverb word|	8+ 6
in|shape|=the capital =of|	4-7 -11	8+ 11
in|shape|=the capital capital|	2-3 -22	8+ 7
in|shape|=the capital verb|	2-3 -9	8+ 8
in|shape|=the capital word|	4-7 7	8+ 13
in|shape|=the capital|	2-3 -17
in|shape|=the verb =is|	8+ 9
in|shape|=the word =are|	4-7 8	8+ 10
in|shape|=the word =at|	8+ 7
in|shape|=the word =could|	8+ 6
in|shape|=the word =did|	8+ 6
in|shape|=the word =had|	8+ 8
in|shape|=the word =has|	4-7 -6	8+ 9
in|shape|=the word =is|	8+ 14
in|shape|=the word =that|	8+ 8
in|shape|=the word =was|	8+ 7
in|shape|=the word verb|	4-7 12	8+ 12
in|shape|=the word word|	4-7 23	8+ 18
in|shape|=the word|	2-3 -14
in|shape|=they =are word|	8+ 7
in|shape|=they =have word|	8+ 7
in|shape|=they =were word|	4-7 7	8+ 6
in|shape|=they =will word|	4-7 7
in|shape|=they verb =a|	8+ 6
in|shape|=they verb =for|	4-7 8	8+ 6
in|shape|=they verb =me|	8+ 11
in|shape|=they verb =the|	8+ 6
in|shape|=they verb =to|	8+ 6
in|shape|=they verb =us|	8+ 7
in|shape|=they verb =we|	8+ 6
in|shape|=they verb word|	8+ 6
in|shape|=they word =at|	8+ 6
in|shape|=they word =in|	8+ 9
in|shape|=they word =me|	8+ 7
in|shape|=they word =the|	4-7 6	8+ 7
in|shape|=they word verb|	8+ 6
in|shape|=they word word|	4-7 8
in|shape|=this =is =a|	8+ 7
in|shape|=this =is =not|	8+ 6
in|shape|=twee word|	2-3 7
in|shape|=two word word|	8+ 6
in|shape|=um word =com|	4-7 9
in|shape|=um word =de|	4-7 8
in|shape|=um word word|	2-3 9
in|shape|=uma word word|	2-3 9	4-7 7
in|shape|=uma word|	2-3 10
in|shape|=un word =al|	4-7 10
in|shape|=un word =con|	4-7 7
in|shape|=un word =de|	4-7 17
in|shape|=un word =di|	4-7 7
in|shape|=un word =non|	4-7 6
in|shape|=un word =no|	4-7 9
in|shape|=un word =senza|	4-7 9
in|shape|=un word =un|	4-7 9
in|shape|=un word word|	2-3 18	4-7 11	8+ 12
in|shape|=un word|	2-3 12
in|shape|=una verb|	2-3 9
in|shape|=una word =a|	4-7 9
in|shape|=una word =con|	4-7 9
in|shape|=una word =de|	4-7 -9
in|shape|=una word word|	2-3 13	4-7 11
in|shape|=una word|	2-3 8
in|shape|=und|	1 8
in|shape|=une word =de|	4-7 12
in|shape|=une word word|	2-3 15	4-7 10
in|shape|=we =are =a|	8+ 6
in|shape|=we =are =not|	4-7 6	8+ 9
in|shape|=we =are verb|	8+ 6
in|shape|=we =are word|	4-7 8	8+ 13
in|shape|=we =do =not|	8+ 8
in|shape|=we =have =been|	4-7 7
in|shape|=we =have =never|	8+ 6
in|shape|=we =have =the|	8+ 6
in|shape|=we =have verb|	8+ 9
in|shape|=we =have word|	8+ 7
in|shape|=we =will =not|	8+ 6
in|shape|=we verb =about|	8+ 7
in|shape|=we verb =for|	8+ 8
in|shape|=we verb =so|	8+ 7
in|shape|=we verb =the|	8+ 6
in|shape|=we verb capital|	8+ 6
in|shape|=we verb word|	8+ 9
in|shape|=we word =a|	4-7 6
in|shape|=we word =for|	8+ 8
in|shape|=we word =the|	4-7 9
in|shape|=we word =with|	8+ 6
in|shape|=we word adverb|	4-7 9
in|shape|=we word number|	8+ 6
in|shape|=we word verb|	2-3 6	8+ 10
in|shape|=we word word|	4-7 10	8+ 8
in|shape|=we word|	2-3 10
in|shape|=what word|	2-3 10
in|shape|=when =i word|	8+ 7
in|shape|=when =the word|	4-7 8
in|shape|=wij word word|	4-7 6
in|shape|=wir =haben adverb|	4-7 7
in|shape|=wir word =nicht|	4-7 6
in|shape|=wir word capital|	4-7 6
in|shape|=wir word word|	4-7 10
in|shape|=with =a word|	4-7 12
in|shape|=with =the word|	4-7 11
in|shape|=you =are word|	2-3 9
in|shape|=you =can verb|	4-7 9
in|shape|=you =can word|	8+ 10
in|shape|=you =cannot word|	8+ 10
in|shape|=you =can’t verb|	8+ 8
in|shape|=you =don’t word|	8+ 9
in|shape|=you =will verb|	4-7 7
in|shape|=you've word word|	2-3 9
in|shape|=à =ce word|	8+ 6
in|shape|=à =la word|	4-7 7
in|shape|=é =um word|	8+ 7
in|shape|=é word =de|	4-7 6
in|shape|adverb =a word|	4-7 7
in|shape|adverb =de word|	2-3 9	4-7 7
in|shape|adverb =down|	2-3 6
in|shape|adverb =is =a|	4-7 9	8+ 6
in|shape|adverb =is =het|	8+ 10
in|shape|adverb =is =no|	4-7 10	8+ 7
in|shape|adverb =moet word|	4-7 10
in|shape|adverb =non =si|	4-7 10
in|shape|adverb =não word|	8+ 6
in|shape|adverb =on word|	4-7 11
in|shape|adverb =the word|	2-3 9	4-7 9	8+ 11
in|shape|adverb =they word|	4-7 8
in|shape|adverb adverb word|	4-7 11
in|shape|adverb capital|	2-3 9
in|shape|adverb verb =to|	4-7 8
in|shape|adverb verb|	2-3 8
in|shape|adverb word =and|	4-7 9
in|shape|adverb word =che|	4-7 6
in|shape|adverb word =e|	4-7 10
in|shape|adverb word =la|	4-7 -6
in|shape|adverb word =we|	4-7 9
in|shape|adverb word adverb|	8+ 8
in|shape|adverb word capital|	4-7 9
in|shape|adverb word verb|	4-7 6
in|shape|adverb word word|	4-7 19	8+ 9
in|shape|adverb|	1 15
in|shape|capital =a word|	8+ 12
in|shape|capital =ai word|	4-7 6
in|shape|capital =and capital|	2-3 -9	8+ 10
in|shape|capital =and word|	8+ 8
in|shape|capital =are =not|	4-7 8
in|shape|capital =are word|	2-3 9	4-7 9	8+ 8
in|shape|capital =at number|	8+ 8
in|shape|capital =be word|	2-3 8
in|shape|capital =com =a|	8+ 6
in|shape|capital =com word|	4-7 7
in|shape|capital =da capital|	2-3 -7
in|shape|capital =da word|	4-7 -6
in|shape|capital =dal word|	2-3 -7
in|shape|capital =de capital|	2-3 -14
in|shape|capital =de word|	2-3 -11	4-7 15	8+ 6
in|shape|capital =del word|	2-3 -12
in|shape|capital =der capital|	2-3 7
in|shape|capital =des capital|	2-3 6
in|shape|capital =di adverb|	2-3 6
in|shape|capital =di word|	2-3 -9
in|shape|capital =did =not|	8+ 12
in|shape|capital =do capital|	2-3 -6
in|shape|capital =does =not|	4-7 6
in|shape|capital =dois word|	8+ 6
in|shape|capital =don’t word|	4-7 -6
in|shape|capital =dos word|	8+ 6
in|shape|capital =du word|	2-3 -7
in|shape|capital =due word|	4-7 -8
in|shape|capital =e word|	2-3 -10	8+ 6
in|shape|capital =el word|	8+ 9
in|shape|capital =es word|	8+ 7
in|shape|capital =from capital|	8+ 8
in|shape|capital =has verb|	4-7 9
in|shape|capital =has word|	4-7 7	8+ 7
in|shape|capital =ho word|	4-7 6
in|shape|capital =i verb|	2-3 9	4-7 12
in|shape|capital =i word|	4-7 13	8+ 7
in|shape|capital =il word|	2-3 7	4-7 12
in|shape|capital =in capital|	8+ 9
in|shape|capital =is =a|	8+ 13
in|shape|capital =is =for|	4-7 10
in|shape|capital =is =geen|	4-7 -7
in|shape|capital =is =het|	4-7 9
in|shape|capital =is =not|	4-7 7	8+ 11
in|shape|capital =is =our|	4-7 7
in|shape|capital =is =the|	8+ 11
in|shape|capital =is =what|	8+ 11
in|shape|capital =is adverb|	8+ 9
in|shape|capital =is verb|	4-7 12
in|shape|capital =is word|	8+ 12
in|shape|capital =ist =keine|	4-7 6
in|shape|capital =ist =kein|	4-7 6
in|shape|capital =it capital|	2-3 -9
in|shape|capital =je word|	8+ 9
in|shape|capital =la word|	2-3 8	4-7 11	8+ 6
in|shape|capital =le word|	4-7 10	8+ 7
in|shape|capital =mit capital|	2-3 13
in|shape|capital =my word|	4-7 8
in|shape|capital =ne word|	4-7 12
in|shape|capital =nicht word|	2-3 -8
in|shape|capital =no word|	4-7 11	8+ 7
in|shape|capital =non word|	4-7 6
in|shape|capital =não word|	4-7 -6
in|shape|capital =o word|	4-7 6	8+ 9
in|shape|capital =of =the|	4-7 -11
in|shape|capital =of capital|	2-3 -11
in|shape|capital =on =a|	4-7 -7
in|shape|capital =on =the|	4-7 -8
in|shape|capital =os word|	8+ 7
in|shape|capital =our capital|	2-3 7
in|shape|capital =para word|	4-7 8	8+ 8
in|shape|capital =por word|	4-7 -6
in|shape|capital =que =es|	4-7 11
in|shape|capital =que word|	4-7 14
in|shape|capital =should =not|	8+ 7
in|shape|capital =the capital|	2-3 -13	4-7 -6
in|shape|capital =the word|	2-3 13	4-7 -6	8+ 8
in|shape|capital =três word|	4-7 6	8+ 11
in|shape|capital =um word|	4-7 7	8+ 7
in|shape|capital =uma word|	4-7 10	8+ 6
in|shape|capital =un word|	2-3 10	4-7 11	8+ 11
in|shape|capital =una word|	4-7 8
in|shape|capital =une word|	4-7 6	8+ 6
in|shape|capital =was =a|	8+ 6
in|shape|capital =was word|	4-7 9
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	8+ 10
in|shape|capital =with =a|	4-7 -7
in|shape|capital =à capital|	2-3 -10
in|shape|capital =à word|	8+ 9
in|shape|capital adverb =de|	8+ 8
in|shape|capital adverb =la|	4-7 6
in|shape|capital adverb verb|	8+ 9
in|shape|capital adverb word|	2-3 7	4-7 23	8+ 9
in|shape|capital capital =and|	4-7 -6
in|shape|capital capital =in|	4-7 -8
in|shape|capital capital =mijn|	8+ 9
in|shape|capital capital =of|	4-7 -7
in|shape|capital capital =would|	4-7 7
in|shape|capital capital capital|	2-3 -14	4-7 -12	8+ 11
in|shape|capital capital number|	2-3 -10
in|shape|capital capital verb|	8+ 8
in|shape|capital capital word|	2-3 9	4-7 -11	8+ 8
in|shape|capital capital|	2-3 -34
in|shape|capital number number|	2-3 -10
in|shape|capital number word|	8+ 7
in|shape|capital number|	2-3 -11
in|shape|capital verb =a|	4-7 7
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =is|	4-7 8
in|shape|capital verb =me|	4-7 7	8+ 7
in|shape|capital verb =to|	4-7 8	8+ 9
in|shape|capital verb =us|	8+ 6
in|shape|capital verb capital|	4-7 8
in|shape|capital verb word|	4-7 11	8+ 9
in|shape|capital word =and|	8+ 8
in|shape|capital word =are|	8+ 10
in|shape|capital word =at|	8+ 7
in|shape|capital word =a|	8+ 14
in|shape|capital word =ce|	8+ 7
in|shape|capital word =de|	4-7 14	8+ 9
in|shape|capital word =di|	8+ 6
in|shape|capital word =em|	8+ 9
in|shape|capital word =eu|	4-7 8
in|shape|capital word =every|	8+ 9
in|shape|capital word =e|	4-7 7	8+ 8
in|shape|capital word =for|	8+ 7
in|shape|capital word =in|	8+ 8
in|shape|capital word =is|	4-7 7	8+ 13
in|shape|capital word =it|	4-7 8	8+ 7
in|shape|capital word =la|	4-7 11	8+ 7
in|shape|capital word =like|	4-7 6
in|shape|capital word =los|	4-7 8
in|shape|capital word =me|	4-7 8
in|shape|capital word =mir|	8+ 9
in|shape|capital word =ne|	4-7 6
in|shape|capital word =nicht|	4-7 11
in|shape|capital word =of|	8+ 8
in|shape|capital word =on|	8+ 9
in|shape|capital word =para|	8+ 9
in|shape|capital word =pas|	4-7 11	8+ 6
in|shape|capital word =per|	4-7 10	8+ 7
in|shape|capital word =que|	8+ 7
in|shape|capital word =sono|	8+ 7
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	8+ 7
in|shape|capital word =to|	8+ 8
in|shape|capital word =una|	8+ 6
in|shape|capital word =un|	8+ 8
in|shape|capital word =us|	4-7 9
in|shape|capital word =wir|	8+ 7
in|shape|capital word =y|	4-7 7
in|shape|capital word =à|	8+ 7
in|shape|capital word adverb|	4-7 15
in|shape|capital word capital|	4-7 9	8+ -7
in|shape|capital word number|	4-7 10
in|shape|capital word verb|	4-7 10	8+ 10
in|shape|capital word word|	4-7 -10
in|shape|capital word|	2-3 8
in|shape|number|	1 -9
in|shape|verb =a word|	4-7 10	8+ 13
in|shape|verb =and word|	2-3 9
in|shape|verb =are word|	4-7 7
in|shape|verb =in =the|	4-7 6
in|shape|verb =the word|	2-3 9	4-7 8
in|shape|verb =to word|	8+ 11
in|shape|verb =you =for|	4-7 7
in|shape|verb word word|	2-3 9	4-7 9
in|shape|word =a word|	2-3 13	4-7 14	8+ 11
in|shape|word =als =een|	4-7 10
in|shape|word =and adverb|	4-7 9
in|shape|word =and word|	4-7 9
in|shape|word =as word|	4-7 6
in|shape|word =au word|	2-3 10	4-7 9
in|shape|word =but word|	2-3 17
in|shape|word =by word|	2-3 14
in|shape|word =com word|	4-7 9
in|shape|word =come =un|	4-7 13
in|shape|word =con =la|	4-7 8
in|shape|word =con =un|	4-7 8
in|shape|word =con word|	2-3 10
in|shape|word =da word|	2-3 -10	4-7 8
in|shape|word =de adverb|	2-3 8
in|shape|word =de word|	2-3 -9	8+ 8
in|shape|word =del word|	4-7 9
in|shape|word =della word|	2-3 -9
in|shape|word =delle word|	2-3 -10
in|shape|word =der capital|	2-3 9
in|shape|word =des word|	2-3 -13
in|shape|word =di word|	4-7 7
in|shape|word =die capital|	4-7 7
in|shape|word =do word|	2-3 -9
in|shape|word =du word|	2-3 -7
in|shape|word =e word|	2-3 17	4-7 11
in|shape|word =een word|	4-7 9
in|shape|word =el word|	4-7 14
in|shape|word =en word|	2-3 9
in|shape|word =if word|	2-3 8
in|shape|word =il word|	4-7 6
in|shape|word =in =the|	4-7 10	8+ 10
in|shape|word =in word|	4-7 12
in|shape|word =la word|	4-7 14
in|shape|word =le word|	2-3 10	4-7 6
in|shape|word =ma =non|	4-7 8
in|shape|word =ma word|	2-3 10
in|shape|word =mais =pas|	4-7 8
in|shape|word =mais word|	2-3 12
in|shape|word =met =een|	4-7 10
in|shape|word =not word|	2-3 10
in|shape|word =o =que|	8+ 7
in|shape|word =o word|	4-7 7
in|shape|word =of word|	2-3 -11
in|shape|word =para word|	2-3 8	4-7 9
in|shape|word =pas word|	4-7 10
in|shape|word =per word|	2-3 11
in|shape|word =pero =no|	4-7 10
in|shape|word =por word|	2-3 10	4-7 11
in|shape|word =su word|	2-3 10
in|shape|word =than =a|	4-7 9
in|shape|word =that word|	4-7 8
in|shape|word =the word|	4-7 16	8+ 8
in|shape|word =their word|	4-7 8
in|shape|word =to =the|	4-7 10
in|shape|word =to word|	2-3 -7
in|shape|word =um word|	4-7 8
in|shape|word =un word|	4-7 10
in|shape|word =und word|	4-7 7
in|shape|word =van word|	2-3 10
in|shape|word =with =one|	4-7 6
in|shape|word =with word|	2-3 14
in|shape|word =y word|	2-3 10
in|shape|word =à word|	4-7 13	8+ 10
in|shape|word adverb =and|	4-7 8
in|shape|word adverb =de|	4-7 8
in|shape|word adverb word|	4-7 15
in|shape|word adverb|	2-3 12
in|shape|word capital =der|	4-7 7
in|shape|word capital word|	2-3 8	4-7 7
in|shape|word capital|	2-3 -7
in|shape|word word =and|	4-7 16
in|shape|word word =a|	4-7 10
in|shape|word word =by|	4-7 7
in|shape|word word =come|	4-7 8
in|shape|word word =com|	4-7 11
in|shape|word word =con|	4-7 8
in|shape|word word =de|	4-7 17
in|shape|word word =du|	4-7 8
in|shape|word word =en|	4-7 -6
in|shape|word word =et|	4-7 12
in|shape|word word =e|	4-7 15
in|shape|word word =for|	4-7 9
in|shape|word word =from|	4-7 9
in|shape|word word =il|	4-7 14
in|shape|word word =in|	4-7 11
in|shape|word word =la|	4-7 -6
in|shape|word word =les|	4-7 13
in|shape|word word =of|	4-7 17
in|shape|word word =over|	4-7 10
in|shape|word word =para|	4-7 10
in|shape|word word =por|	4-7 14
in|shape|word word =to|	4-7 11
in|shape|word word =with|	4-7 6
in|shape|word word =à|	4-7 11
in|shape|word word adverb|	4-7 7	8+ 9
in|shape|word word capital|	2-3 12
in|shape|word word number|	2-3 -11
in|shape|word word verb|	4-7 7
in|shape|word word word|	2-3 15	4-7 25	8+ 6
in|shape|word word|	2-3 -8
in|shape|word|	1 -11
in|word|	0 -9	12 -6	14 -7	2 -13	2029 8	3 -11	4 6	5 -11	7 -7	about 9	accountant -9	again -7	agility 11	alert -9	alive 9	all -9	alla 7	alle 7	als 7	always 12	ambachtelijk -9	an 13	anche 7	and -7	animal 9	antes 10	any 12	anything 9	ao 7	apericena -7	aprils -6	arithmetic 10	artigianale -9	as 10	asfixia 10	asked 8	at 10	attentive 12	até 11	au 12	auch 7	aucun 7	auf 7	aus 11	avec 15	avevo 8	away -7	baby -8	bad 10	badger -9	baja -6	ball -11	balloon -9	banter 9	bassa -8	bed-rot -7	before 8	bei 7	bien 10	big -9	biggest -7	bin -6	binnen 10	biology -11	bitte -8	blague 7	blanc -8	bleibt -9	blue -16	boats -9	bocadillo -7	bon 6	book -10	border -10	bored -10	boredom -10	borrowed -7	botella -9	brave 9	britain's -7	budget -6	burla 9	but 17	buy -17	by 14	c -9	calendário 11	called 11	calm -8	calmo -6	can -8	cancer -11	cani -7	capacity -11	card -6	cartographer’s -9	casa -9	catch -9	cautela 9	ce 8	channel 13	cheap 10	chiacchiericcio 7	chino -8	christmas 8	clean 6	coalition -10	com 8	comment 9	como 9	compra -7	comprar 9	común 10	confidence 13	considering 7	contenues 7	conto -7	contrôle 8	corner -6	correct 14	corso 10	coup 11	creche -6	criativa 7	culture -11	cuore -7	current -10	curva -8	custardgate -11	cutters -6	c’est 10	da -9	damage -12	dans 10	dat 10	daughter -9	de -16	de-risking -11	dead -12	deep -9	deeply 11	defect -10	definitivas -8	del -14	delivery -14	della -9	delle -10	der 8	des -6	dialogue -6	did 12	die -9	direction -12	disappointed 8	division -8	do -10	doctor -6	doktor -7	domanda -6	domani 9	don't 6	dona -6	dos 12	dreams -6	drizzlecore -8	du -10	dämmerschoppen -8	dès 10	déconnexer -7	dörfer 9	d’estate -7	e 14	een 13	ein 8	eine 10	el -7	elegante 13	emergency 9	en 7	encore 9	encouraging 10	enfin 8	enjoy 13	era 7	erhebliche 14	es 6	está 9	event -8	every -9	everything 9	fait -7	fantasma -8	far 7	file -6	fin -7	first -10	floor -7	fog 8	fois 6	for 12	format -9	forte 10	frank 11	freddo 8	free -9	frei -9	fyi -9	galvevenator -6	gap -11	geen 12	geluk 8	gestão -8	get -11	ghost -17	ginette -7	global -6	gloves -10	go -10	goodnight -6	gossip -8	got 12	gravedigger's -6	grower -6	grua 7	guilt-free -8	guilty -11	gut -8	guten -6	ha 7	haaskaaf -8	hammer -9	hand -7	handelsblatt -7	harbor -10	harbourmaster -8	have 8	he 10	heard 7	heart -10	heartbroken 12	here -9	high -10	hij 7	hill -7	him -8	hmm 10	hold -15	hollow -7	home -6	hora 8	hors 8	houden -10	hours -15	hub -14	huesero -6	husch-pfusch 9	i'm 9	ice -10	if 10	igual 7	ik 8	il -12	interesse 8	io 7	irrevogável -6	is 6	issue 10	ist 10	it's 7	its 8	it’s 11	jamais 8	jamón -12	je 7	jet -6	joke 10	jour -6	just 7	juste -8	já 11	j’ai 7	kaasschaaf -6	kahlschlag 7	keeper’s -8	keer -10	kein 8	keine 8	kid -10	knock 8	know -9	kompromiss 8	kopi -10	la -16	laat -6	laguna -7	landing -10	laranja -8	larga -8	late -6	ledger -11	legion -6	lenta 10	les 10	letters -7	levo 6	liberamente -7	life -8	like 15	lions -7	listening 8	live -9	lo 6	looked 6	loss -12	louve -6	l’heure -8	l’ho 6	mais 14	maison -8	mal 9	mal-entendido 8	malaisance -10	mano -8	manual -9	mar -7	mare -6	marea -8	massima 12	match -6	me -11	mer -7	mesa -8	met -9	mid -10	mieux 9	miracle -8	mit 20	moderate -9	modest -7	moins -6	molto 7	moonlit -6	moose -10	moral -9	morgen -9	morning -10	mostly 9	movement -7	moño -6	mr -8	mud -10	mur -8	my -15	mängel 11	möwe -6	na 7	nach -6	nada -7	nearly 7	nein 6	nem -7	nessun 7	neue -8	neutral -15	new 9	next -6	nichts 7	niet 13	night -8	ninth -7	no 7	nobody 13	noise 10	non 13	normal 7	nostalgia 8	not 19	note 14	novela 8	nox -9	nulla 6	nur 8	nuvoloso -7	nº -9	não 10	o -7	of -15	ohne 13	olho -8	on -10	oops -11	op 10	operatie -6	operation -13	ora 8	ordinary 11	otters -7	ou -6	outil 7	outperform -11	oven 6	own -7	pack-up -9	pagano 8	papel 9	paper -13	parcheggio -7	parking -11	parties -10	partilhada -8	pasta -6	patate -11	patient 9	pause -7	peat -6	pending -9	per 13	pero 7	perreo -7	pie -8	piscine -8	plan -11	planilha 11	plus 6	pluviste -6	point -8	points 7	polite 7	politics -9	popolo -8	por 6	porchlight -9	porcupine -8	positiva 8	pozzo -8	premature 12	premium -6	pretty 11	prima 8	prodigy -9	professor -10	professore -8	promessa 7	prudence 10	prudenza 6	prématuré 6	putt 7	qualcosa 8	quase -12	que 10	radical 14	radio -12	ragione 8	random -9	reading 10	real 7	red -6	reg -8	regolare 8	regret -10	relaxed 7	respekt 6	responsibility 11	resting 7	retenue 11	reëel 6	right -16	risco -9	room -7	route 11	router -9	routine -12	rules -12	réserve 7	said 7	sale -9	salt -13	salvo’s -10	saudade -12	schattenhaushalt -8	school -12	schritt 6	science -11	se 7	sea -10	secolo -6	second -9	segnale 10	sell 9	sem -7	sentido 10	serenamente 9	serenidade 9	sete 9	seventeen -6	shadow -8	she 11	show -12	si 13	sideways 13	sieben -8	siempre 8	significant -7	sin 11	sind -8	sinhá -10	sisters -7	small -7	sobriété -8	social -8	soft -10	soglia 7	somewhere 8	sommer -8	sono 8	sorrent -9	sorry 11	sous 7	southern 8	spare 8	spider -8	sportlich 8	spy -9	stage 11	stanco 10	stay 14	stille -11	stiltetax -9	sting -6	strikes 7	sucrée 7	suficiente 7	sul 6	sulla 8	sunlight 9	sur 8	sweet -7	sì 9	só 9	tagblatt -7	takes 11	também 6	tante -8	tardiva 7	tea -7	tengo 7	terra -9	that 7	that's 11	the -22	they 11	this 11	tide -8	tides -7	tidewrack -7	tintin -7	tired 9	titre -6	to -8	todo 11	todos -6	tonhos -6	tonight -11	too -12	torno -7	tout 9	track -13	trained -11	tres 8	truck -8	tuesday -12	tutto 9	twee 7	táper -7	uma 15	un 20	una 7	une 17	unknown 6	up -10	us -11	v -8	vale 9	van 7	vegano -10	velório -6	verbijsterd 9	very 11	verão 7	vezes 6	vidro -6	vier 6	view -8	visit -10	viva -6	volta -10	volto 11	wachten -6	wally -7	ward -8	was 15	watch 10	weg -6	weitblick -8	well 11	were 8	what 7	which 8	white 9	who 7	wife -9	wij -9	windmill -8	with 8	without -7	words -6	worms -7	y 11	yeah 10	yes 11	you've 9	your 13	zeitnah 6	zero -7	zonder -6	zoom -6	ça 7	è 9	é -7	étape 9	één -7	über 10
it:alone|alone|	1 8	2-3 10	4-7 8
it:alone|first|	4-7 13	8+ 7
it:alone|inside|	8+ 10
it:best-gap|according-to|according|gap|according-to|,;|	4-7 8	8+ 6
it:best-gap|according-to|according|gap|according-to|,s|	4-7 -6
it:best-gap|according-to|according|gap|according-to|,|	2-3 14	4-7 23	8+ 8
it:best-gap|according-to|according|gap|according-to||	2-3 18	4-7 15
it:best-gap|colon|naked||	8+ 13
it:best-gap|named-before|naked||	2-3 14	4-7 23
it:best-gap|named-nearby|naked||	2-3 6	8+ 9
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 10
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 7
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 11
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 9	2-3 -7	4-7 17
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 7
it:best-gap|sentence-before|direct|gap|sentence-before|;|	4-7 11
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	2-3 10
it:best-gap|sentence-before|saying|gap|sentence-before||	4-7 13
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 6
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -10
it:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -8	2-3 -9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 14	4-7 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 7
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -9	2-3 17	4-7 23
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 27
it:best-gap|topic|naked||	8+ 13
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 16	4-7 12
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 10
it:best-intro|,|according|far|	4-7 8
it:best-intro|,|naked|1|	2-3 7	4-7 9
it:best-intro|,|naked|2-4|	4-7 7
it:best-intro|,|naked|far|	4-7 7
it:best-intro|,|saying|1|	2-3 18	4-7 10
it:best-intro|,|saying|2-4|	2-3 9	4-7 7
it:best-intro|-|naked|2-4|	8+ 6
it:best-intro|:|according|far|	8+ 8
it:best-intro|:|apposed|2-4|	4-7 -7	8+ 6
it:best-intro|:|apposed|5-10|	4-7 13
it:best-intro|:|direct|2-4|	4-7 10
it:best-intro|:|direct|5-10|	4-7 6
it:best-intro|:|naked|1|	8+ 6
it:best-intro|:|naked|2-4|	2-3 9	8+ 7
it:best-intro|:|naked|5-10|	2-3 12	8+ 13
it:best-intro|:|naked|far|	2-3 14	4-7 7	8+ 9
it:best-intro|:|saying|1|	4-7 20
it:best-intro|:|saying|5-10|	2-3 -6	8+ 11
it:best-intro|adverb|naked|far|	1 -11
it:best-intro|auxiliary|according|2-4|	2-3 8
it:best-intro|auxiliary|according|5-10|	4-7 10
it:best-intro|auxiliary|direct|0|	1 -6
it:best-intro|auxiliary|naked|2-4|	8+ 6
it:best-intro|auxiliary|naked|5-10|	4-7 10
it:best-intro|auxiliary|saying|5-10|	4-7 6
it:best-intro|determiner|according|5-10|	1 -8
it:best-intro|determiner|naked|2-4|	2-3 -10
it:best-intro|determiner|naked|far|	1 -11
it:best-intro|determiner|saying|2-4|	4-7 10
it:best-intro|determiner|saying|5-10|	1 -9
it:best-intro|preposition|according|2-4|	2-3 9
it:best-intro|preposition|according|5-10|	2-3 7
it:best-intro|preposition|naked|1|	2-3 -11
it:best-intro|preposition|naked|2-4|	1 -9	2-3 9	4-7 9
it:best-intro|preposition|naked|5-10|	1 -14	2-3 -8
it:best-intro|preposition|naked|far|	2-3 -14	4-7 14
it:best-intro|preposition|other|1|	1 -7	2-3 -6
it:best-intro|preposition|saying|1|	4-7 14
it:best-intro|preposition|saying|2-4|	1 -8	2-3 15	4-7 10
it:best-intro|preposition|saying|5-10|	1 6
it:best-intro|start|naked|2-4|	4-7 6
it:best-intro|start|naked|5-10|	4-7 8
it:best-intro|start|naked|far|	2-3 7	4-7 14
it:best-intro|start|saying|1|	1 9	2-3 11	4-7 6
it:best-intro|stop|direct|2-4|	4-7 10
it:best-intro|stop|direct|far|	4-7 11
it:best-intro|stop|naked|1|	2-3 8	4-7 10
it:best-intro|stop|naked|2-4|	1 7	4-7 14
it:best-intro|stop|naked|5-10|	4-7 21
it:best-intro|stop|naked|far|	1 8	2-3 13	4-7 25
it:best-intro|stop|other|1|	4-7 11
it:best-intro|stop|saying|1|	1 7	2-3 18	4-7 17
it:best-intro|stop|saying|2-4|	4-7 6
it:best-intro|stop|saying|5-10|	2-3 -10	4-7 7
it:best-intro|that|naked|2-4|	4-7 7
it:best-intro|verb-saying|naked|5-10|	1 -11
it:best-intro|verb-saying|saying|0|	1 9	4-7 16
it:best-intro|word|according|2-4|	4-7 16
it:best-intro|word|according|5-10|	2-3 8	4-7 -6
it:best-intro|word|according|far|	4-7 15
it:best-intro|word|direct|far|	2-3 -6
it:best-intro|word|judging|2-4|	1 15	2-3 -7	4-7 12
it:best-intro|word|naked|0|	2-3 -7
it:best-intro|word|naked|2-4|	1 -6	2-3 6	4-7 9
it:best-intro|word|naked|5-10|	1 -8	2-3 13	4-7 -7
it:best-intro|word|naked|far|	1 -6	2-3 -10
it:best-intro|word|saying|2-4|	1 -10	2-3 -7	4-7 8
it:best-intro|word|saying|5-10|	1 -10	4-7 13
it:best-intro|word|saying|far|	2-3 11	4-7 8
it:best-lead|lower|,|according|	according-to 12
it:best-lead|lower|,|judging|	speaker-then-quote -11
it:best-lead|lower|,|naked|	named-nearby 12	topic 8
it:best-lead|lower|,|saying|	quote-then-verb 8	speaker-then-quote 13	verb-then-speaker 16
it:best-lead|lower|:|naked|	named-nearby 10
it:best-lead|lower|auxiliary|according|	according-to 6
it:best-lead|lower|auxiliary|direct|	speaker-then-quote -6
it:best-lead|lower|auxiliary|naked|	topic 10
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 10
it:best-lead|lower|capital|according|	according-to 11
it:best-lead|lower|determiner|naked|	named-nearby -8
it:best-lead|lower|preposition|according|	according-to 14
it:best-lead|lower|preposition|direct|	speaker-then-quote -6
it:best-lead|lower|that|naked|	named-nearby 7
it:best-lead|lower|verb-judging|naked|	named-nearby -9
it:best-lead|lower|verb-saying|naked|	named-nearby -6
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 7
it:best-lead|lower|word|judging|	speaker-then-quote 15
it:best-lead|lower|word|naked|	named-nearby 12
it:best-lead|lower|word|saying|	quote-then-verb -7	sentence-before 12	speaker-then-quote -6
it:best-lead|upper|,|naked|	topic -7
it:best-lead|upper|-|naked|	named-nearby 6
it:best-lead|upper|:|according|	according-to 8	sentence-before 11
it:best-lead|upper|:|judging|	speaker-then-quote 9
it:best-lead|upper|:|naked|	named-nearby 12	topic 9
it:best-lead|upper|:|saying|	quote-then-speaker 7	quote-then-verb -6	sentence-before 9	verb-then-speaker 15
it:best-lead|upper|determiner|naked|	named-nearby 6	topic -6
it:best-lead|upper|preposition|according|	according-to -8
it:best-lead|upper|preposition|naked|	named-nearby -19	topic -8
it:best-lead|upper|preposition|other|	quote-then-verb -6
it:best-lead|upper|start|according|	according-to -6
it:best-lead|upper|start|naked|	named-before 12	topic 7
it:best-lead|upper|start|saying|	quote-then-verb 15	sentence-after 7
it:best-lead|upper|stop|direct|	sentence-after 6	sentence-before 14
it:best-lead|upper|stop|naked|	named-before 16	named-nearby 12	topic 16
it:best-lead|upper|stop|other|	quote-then-verb 13
it:best-lead|upper|stop|saying|	quote-then-speaker 10	sentence-before 16
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -9
it:best-lead|upper|verb-saying|naked|	named-nearby -11
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 10
it:best-lead|upper|word|according|	according-to -10
it:best-lead|upper|word|direct|	speaker-then-quote -9
it:best-lead|upper|word|naked|	named-nearby -12	topic -9
it:best-lead|upper|word|saying|	speaker-then-quote -7	verb-then-speaker -6
it:best-lemma|	accusare 7	affermare 7	aggiungere 15	avvertire 12	chiamare -10	commentare 6	comunicare -6	concedere 9	confessare 7	correggere 9	definire 11	dichiarare 12	dire 9	esprimere 8	frenare 6	garantire 7	giudicare 11	gridare 7	insistere 6	interrompere 8	leggere 10	lodare 9	negare 10	osservare 7	precisare 13	prevedere 9	promettere 13	proporre -6	raccontare -6	recitare 10	replicare 11	ribadire -6	ribattere 10	riconoscere 7	ricordare 13	riferire 8	ringraziare 11	rispondere 15	salutare 10	sapere 11	scandire 9	scrivere -11	scusare 7	sintetizzare 6	smentire 9	sostenere -6	sottolineare 10	spiegare 8	tagliare 8
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|speaker-then-quote|	1 8	5-10 6
it:best-lemma|aggiungere|verb-then-speaker|	1 8
it:best-lemma|ammettere|quote-then-verb|	1 8
it:best-lemma|assicurare|quote-then-verb|	1 6
it:best-lemma|assicurare|verb-then-speaker|	1 7
it:best-lemma|attaccare|speaker-then-quote|	5-10 -6
it:best-lemma|avvertire|verb-then-speaker|	1 6
it:best-lemma|chiamare|quote-then-verb|	1 10
it:best-lemma|chiamare|speaker-then-quote|	0 -10	2-4 -12
it:best-lemma|chiedere|quote-then-verb|	1 9
it:best-lemma|chiedere|speaker-then-quote|	0 7
it:best-lemma|commentare|quote-then-verb|	1 6
it:best-lemma|concedere|quote-then-verb|	1 7
it:best-lemma|confermare|speaker-then-quote|	1 6	2-4 -6
it:best-lemma|contestare|speaker-then-quote|	5-10 8
it:best-lemma|correggere|speaker-then-quote|	1 9
it:best-lemma|definire|speaker-then-quote|	2-4 10	5-10 8
it:best-lemma|dichiarare|quote-then-verb|	1 6
it:best-lemma|dichiarare|speaker-then-quote|	0 8
it:best-lemma|dire|quote-then-verb|	1 12
it:best-lemma|dire|speaker-then-quote|	0 10	2-4 7
it:best-lemma|dire|verb-then-speaker|	1 6
it:best-lemma|esprimere|speaker-then-quote|	0 8
it:best-lemma|frenare|speaker-then-quote|	1 6
it:best-lemma|garantire|speaker-then-quote|	2-4 7
it:best-lemma|giudicare|speaker-then-quote|	2-4 11
it:best-lemma|invitare|speaker-then-quote|	5-10 8
it:best-lemma|leggere|quote-then-speaker|	1 8
it:best-lemma|none|according-to|	2-4 20
it:best-lemma|none|named-before|	1 13	2-4 6	5-10 13	far 17
it:best-lemma|none|named-nearby|	1 12	far -6
it:best-lemma|none|sentence-before|	1 9	2-4 13	far -8
it:best-lemma|none|signature|	1 -7
it:best-lemma|none|speaker-then-quote|	0 -6	1 -10	5-10 6	far -10
it:best-lemma|none|topic|	0 -6	2-4 11	5-10 -12	far 7
it:best-lemma|osservare|quote-then-verb|	1 7
it:best-lemma|parlare|speaker-then-quote|	2-4 10	5-10 6
it:best-lemma|precisare|quote-then-verb|	1 7
it:best-lemma|precisare|speaker-then-quote|	2-4 10
it:best-lemma|promettere|quote-then-verb|	1 7
it:best-lemma|promettere|speaker-then-quote|	0 10
it:best-lemma|proporre|speaker-then-quote|	5-10 -12
it:best-lemma|raccontare|quote-then-verb|	1 8	5-10 -10
it:best-lemma|raccontare|speaker-then-quote|	5-10 8
it:best-lemma|replicare|speaker-then-quote|	5-10 8
it:best-lemma|ribadire|verb-then-speaker|	1 6
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 9
it:best-lemma|ricordare|quote-then-verb|	1 6
it:best-lemma|ricordare|speaker-then-quote|	2-4 11	5-10 9
it:best-lemma|rispondere|quote-then-verb|	1 10
it:best-lemma|rispondere|speaker-then-quote|	5-10 10
it:best-lemma|salutare|speaker-then-quote|	0 7	2-4 6
it:best-lemma|sapere|speaker-then-quote|	5-10 12
it:best-lemma|scandire|sentence-before|	far 9
it:best-lemma|scrivere|quote-then-verb|	1 9
it:best-lemma|scrivere|speaker-then-quote|	0 -9	2-4 -7	5-10 6
it:best-lemma|scrivere|verb-then-speaker|	1 6
it:best-lemma|sostenere|speaker-then-quote|	5-10 8
it:best-lemma|spiegare|quote-then-verb|	1 6
it:best-lemma|spiegare|sentence-before|	5-10 6
it:best-lemma|tagliare|quote-then-verb|	1 8
it:best-near|according-to|according|	2-4 20
it:best-near|according|1|	1 -7	4-7 11
it:best-near|according|2-4|	2-3 14	4-7 20	8+ 6
it:best-near|according|5-10|	1 -12	2-3 14	8+ 7
it:best-near|according|far|	2-3 -11	8+ 8
it:best-near|apposed|2-4|	4-7 -7	8+ 6
it:best-near|apposed|5-10|	4-7 8
it:best-near|direct|0|	1 -6
it:best-near|direct|2-4|	4-7 12
it:best-near|direct|5-10|	2-3 -7
it:best-near|direct|far|	2-3 -6
it:best-near|judging|1|	2-3 6	4-7 7
it:best-near|judging|2-4|	1 12	4-7 12
it:best-near|naked|0|	2-3 -8
it:best-near|naked|1|	1 -9	8+ 7
it:best-near|naked|2-4|	1 6	2-3 6	4-7 7	8+ 9
it:best-near|naked|5-10|	8+ 13
it:best-near|naked|far|	4-7 11	8+ 8
it:best-near|named-before|naked|	1 13	2-4 6	5-10 13	far 17
it:best-near|named-nearby|naked|	1 12	far -6
it:best-near|other|1|	1 -7	4-7 11
it:best-near|quote-then-speaker|saying|	1 6
it:best-near|quote-then-verb|judging|	1 11
it:best-near|quote-then-verb|saying|	1 8	5-10 -14
it:best-near|saying|0|	1 7	4-7 16
it:best-near|saying|1|	1 6	4-7 26
it:best-near|saying|2-4|	1 -14
it:best-near|saying|5-10|	1 -6	2-3 -10	4-7 6	8+ 8
it:best-near|saying|far|	1 -8	2-3 11	4-7 13	8+ 7
it:best-near|sentence-after|saying|	1 7
it:best-near|sentence-before|according|	far -10
it:best-near|sentence-before|direct|	2-4 10	far 8
it:best-near|sentence-before|saying|	1 12	2-4 -6	far 10
it:best-near|signature|naked|	1 -7
it:best-near|speaker-then-quote|apposed|	1 -6	2-4 -6	5-10 8
it:best-near|speaker-then-quote|direct|	0 -6	1 -9	far -9
it:best-near|speaker-then-quote|judging|	2-4 10
it:best-near|speaker-then-quote|saying|	0 11	2-4 -7	far 10
it:best-near|topic|naked|	0 -6	2-4 11	5-10 -12	far 7
it:best-near|verb-then-speaker|saying|	1 21
it:best-negated|	true 8
it:best-order|according|according|1|	1 -7	4-7 11
it:best-order|according|according|2-4|	2-3 14	4-7 20	8+ 6
it:best-order|according|according|5-10|	1 -12	2-3 14	8+ 7
it:best-order|according|according|far|	2-3 -11	8+ 8
it:best-order|apposed|apposed|2-4|	4-7 -7	8+ 6
it:best-order|apposed|apposed|5-10|	4-7 8
it:best-order|apposed|judging|0|	4-7 8
it:best-order|apposed|judging|2-4|	2-3 8	4-7 8
it:best-order|apposed|saying|0|	1 10	4-7 9
it:best-order|apposed|saying|1|	4-7 11
it:best-order|apposed|saying|2-4|	2-3 -6
it:best-order|apposed|saying|5-10|	2-3 10	4-7 12
it:best-order|apposed|saying|far|	4-7 9
it:best-order|direct|direct|0|	1 -6
it:best-order|direct|direct|2-4|	4-7 12
it:best-order|direct|direct|5-10|	2-3 -7
it:best-order|direct|direct|far|	2-3 -6
it:best-order|direct|judging|2-4|	1 11	2-3 -10	4-7 10
it:best-order|direct|saying|0|	4-7 14
it:best-order|direct|saying|1|	4-7 18
it:best-order|direct|saying|2-4|	1 -10	4-7 27
it:best-order|direct|saying|5-10|	1 -14	4-7 20	8+ 7
it:best-order|direct|saying|far|	2-3 6	4-7 11	8+ 7
it:best-order|inverted|other|1|	1 -7	4-7 11
it:best-order|inverted|saying|1|	1 12	2-3 7	4-7 18
it:best-order|inverted|saying|2-4|	1 -10
it:best-order|inverted|saying|5-10|	1 -10	2-3 -11	8+ 6
it:best-order|naked|naked|0|	2-3 -8
it:best-order|naked|naked|1|	1 -9	8+ 7
it:best-order|naked|naked|2-4|	1 6	2-3 6	4-7 7	8+ 9
it:best-order|naked|naked|5-10|	8+ 13
it:best-order|naked|naked|far|	4-7 11	8+ 8
it:best-order|passive|saying|1|	4-7 7
it:best-order|relative|saying|1|	4-7 7
it:best-order|relative|saying|5-10|	4-7 10
it:best-phrase|name|	according 8	direct -6	judging 16	naked 14	thinking 6
it:best-phrase|noun|	according -7	apposed -7	naked -17
it:best-phrase|pronoun|	according -8	naked 8	saying 16
it:best-score|	-1 -15	-3 -9	-4 -11	2 16	3 14	4 18	5 16
it:best-score|-1|	1 -8	2-3 -9	4-7 -11	8+ 11
it:best-score|-2|	2-3 9	4-7 -12	8+ 9
it:best-score|-3|	1 -7	2-3 -10
it:best-score|-4|	1 -9	2-3 -10	8+ 6
it:best-score|0|	8+ 12
it:best-score|1|	1 -13	2-3 -8	4-7 38	8+ 7
it:best-score|2|	2-3 12	4-7 20	8+ 6
it:best-score|3|	1 8	2-3 10	4-7 9	8+ 8
it:best-score|4|	2-3 10	4-7 30	8+ 7
it:best-score|5|	2-3 8	4-7 17	8+ 7
it:best|according-to|according|	1 -8	2-3 14	4-7 6	8+ 9
it:best|colon|naked|	8+ 13
it:best|named-before|naked|	2-3 14	4-7 23
it:best|named-nearby|naked|	2-3 6	8+ 9
it:best|quote-then-speaker|saying|	4-7 9
it:best|quote-then-verb|other|	1 -7	4-7 11
it:best|quote-then-verb|saying|	2-3 -7
it:best|sentence-after|saying|	2-3 9
it:best|sentence-before|according|	1 -6	4-7 -7	8+ 7
it:best|sentence-before|apposition|	4-7 10
it:best|sentence-before|saying|	1 -12	2-3 9	4-7 14	8+ 8
it:best|speaker-then-quote|apposed|	2-3 -10	8+ 6
it:best|speaker-then-quote|direct|	1 -9	2-3 -10
it:best|speaker-then-quote|judging|	1 12	4-7 13
it:best|speaker-then-quote|saying|	4-7 17	8+ 7
it:best|speaker-then-quote|thinking|	4-7 9
it:best|topic|naked|	8+ 13
it:best|verb-then-speaker|saying|	1 -8	2-3 11	4-7 8
it:case-follow|all-one|,preposition|	none -9
it:case-follow|all-one|,that|	none -7
it:case-follow|all-one|,verb-saying|	none 9
it:case-follow|all-one|,word|	none -9
it:case-follow|all-one|preposition|	none -7
it:case-follow|all-one|stop|	! 9
it:case-follow|all-one|word|	none -6
it:case-follow|all|,determiner|	none 6
it:case-follow|all|auxiliary|	none -6
it:case-follow|all|stop|	none -8
it:case-follow|first|,auxiliary|	none 16
it:case-follow|first|,preposition|	none -11
it:case-follow|first|,verb-saying|	? 8	none 26
it:case-follow|first|,word|	none -6
it:case-follow|first|auxiliary|	none -7
it:case-follow|first|determiner|	. 7
it:case-follow|first|end|	. 16	? 12	none 15
it:case-follow|first|–|	? 7
it:case-follow|most|stop|	none 8
it:case-follow|none|,preposition|	none -7
it:case-follow|none|,subordinator|	none 10
it:case-follow|none|,that|	none -6
it:case-follow|none|:|	none 7
it:case-follow|none|;|	none 9
it:case-follow|none|auxiliary|	none -9
it:case-follow|none|coordinator|	none 7
it:case-follow|none|end|	none -9
it:case-follow|none|preposition|	none 14
it:case-follow|titled|stop|	none 8
it:case-follow|upper|end|	none 9
it:case-intro|all-one|	, -9	adverb -9	preposition -17	stop 9	verb-judging -11	word -12
it:case-intro|all|	word -6
it:case-intro|first|	, -13	- 8	: 10	capital -8	determiner -7	preposition -14	stop 7	verb-judging -6	verb-saying -6
it:case-intro|none|	; 9	coordinator -6
it:case-intro|some|	, 11	verb-saying 7
it:case-intro|titled|	: 10	determiner -9
it:case-intro|upper|	, 9
it:case|all-one|	1 6	2 -12	3 6
it:case|all|	2 -9	3 8
it:case|first|	10+ 11	3 -6	6-9 16
it:case|most|	6-9 10
it:case|none|	1 -9	2 8	6-9 29
it:case|some|	4-5 8	6-9 6
it:case|titled|	4-5 6	6-9 6
it:chain-on|, verb-saying stop|	4-7 9
it:chain-on|coordinator|	1 -6
it:chain-on|far|	2-3 12	8+ 13
it:chain-on|none|	2-3 -9	4-7 6	8+ 8
it:chain-on|stop|	2-3 -8	4-7 -7
it:chain|, verb-saying ,|	4-7 7
it:chain|:|	4-7 7
it:chain|far|	8+ 10
it:chain|none|	4-7 11	8+ 8
it:clause|false|false|	upper 10
it:clause|false|true|	none 10	titled 10
it:clause|true|true|	first 19
it:closed|	false 6
it:continues|	true 7
it:echo|all|2-3|	false -10	true 6
it:echo|all|	false -8	none -19
it:echo|all|false|	4-7 16
it:echo|all|true|	2-3 -8
it:echo|half|4-7|	false 11
it:echo|half|false|	4-7 11
it:echo|half|	first 12
it:echo|none|1|	true -11
it:echo|none|4-7|	true 18
it:echo|none|8+|	false 14
it:echo|none|false|	8+ 14
it:echo|none|	upper 10
it:echo|some|4-7|	false 22	true 8
it:echo|some|8+|	false 6
it:echo|some|	false 19	first 19	none 14	true 8
it:echo|some|false|	4-7 23	8+ 6
it:ending|	! 15	. 16
it:family|"|	1 7	4-7 31	8+ 11
it:family|'|	1 6	2-3 8
it:family|none|	2-3 8	4-7 6
it:family|«|	1 -7	8+ 13
it:family|‘|	4-7 19
it:family|“|	8+ 6
it:follow|	,adverb -7	,auxiliary 10	,capital -9	,coordinator 10	,preposition -15	,quote -6	,subordinator 10	,that -7	,verb-saying 12	,word -11	; 9	auxiliary -11	capital 6	coordinator 7	determiner -9	end 13	preposition 11	pronoun -7	verb-saying -9	word -6	– 8
it:gov|aggiungere|1|	4-7 8
it:gov|aggiungere|2-3|	4-7 7
it:gov|aggiungere|	che 6	di -6	none 13
it:gov|aggiungere|past|	none 13
it:gov|ammettere|	none 7
it:gov|ammettere|past|	auxiliary 8
it:gov|annunciare|present|	none 10
it:gov|assicurare|2-3|	2-3 7
it:gov|assicurare|4-7|	4-7 9
it:gov|assicurare|	che 7	none 12
it:gov|assicurare|past|	auxiliary 6
it:gov|attaccare|4-7|	4-7 9
it:gov|attaccare|	none -8
it:gov|attaccare|past|	auxiliary -10
it:gov|attaccare|present|	none -9
it:gov|augurare|0|	4-7 8
it:gov|augurare|	none 8
it:gov|auspicare|	che 6
it:gov|avvertire|2-3|	4-7 9
it:gov|avvertire|	che 10	none 10
it:gov|avvertire|past|	none 12
it:gov|chiamare|0|	1 -10	2-3 -10
it:gov|chiamare|2-3|	2-3 -9
it:gov|chiamare|4-7|	2-3 -8
it:gov|chiamare|	none -18
it:gov|chiamare|past|	auxiliary -9	none -9
it:gov|chiamare|present|	auxiliary -10	none -12
it:gov|confermare|2-3|	1 -6
it:gov|confidare|2-3|	4-7 10
it:gov|confidare|	none 10
it:gov|contestare|	di -6
it:gov|definire|0|	4-7 -6
it:gov|definire|2-3|	2-3 8	4-7 6
it:gov|definire|past|	auxiliary 9	none -6
it:gov|dichiarare|	none 8
it:gov|dichiarare|present|	auxiliary 8
it:gov|dire|0|	4-7 7
it:gov|dire|2-3|	1 -8	4-7 11
it:gov|dire|4-7|	2-3 8
it:gov|dire|8+|	1 -8
it:gov|dire|	di 12
it:gov|dire|past|	auxiliary 8	none -11
it:gov|esprimere|0|	2-3 8
it:gov|esprimere|	none 8
it:gov|frenare|	none 6
it:gov|garantire|4-7|	4-7 7
it:gov|garantire|	che 7
it:gov|giudicare|	none 7
it:gov|giudicare|present|	none 11
it:gov|giurare|present|	none 10
it:gov|head|	azienda 9	chi -11	c’ -8	fatto 7	interessato 8	lei 12	lui -6	manager 8	name -9	nota 6	person 12	persone 7	piano -6	portavoce 10	progetto -7	radio 8	sindacalista -6	sindaco 9	tema -7	testo 12
it:gov|head|c’|	scrivere -8
it:gov|head|fatto|	sapere 7
it:gov|head|interessato|	negare 8
it:gov|head|lei|	ribattere 6
it:gov|head|name|	chiamare -7	contestare -6	dire 6
it:gov|head|none|	aggiungere 10	attaccare -11	promettere 8
it:gov|head|organisation|	confermare -6	definire 6	giudicare 9	parlare 13	promettere 9	salutare 7
it:gov|head|person|	assicurare 7	definire 11	dichiarare -6	dire -9	invitare -7	negare 8	parlare 20	replicare 8	rispondere 10	sostenere 8	volere -6
it:gov|head|piano|	chiamare -6
it:gov|head|progetto|	chiamare -7
it:gov|head|sindaco|	dire 6
it:gov|head|tema|	scrivere -7
it:gov|invitare|1|	4-7 9
it:gov|invitare|2-3|	4-7 11
it:gov|invitare|	a -10	alla 11
it:gov|invitare|past|	auxiliary 10
it:gov|invitare|present|	none -10
it:gov|judging|0|false|false|	all-one -7	first -6
it:gov|judging|1|true|false|	none 7
it:gov|judging|2-3|false|false|	none -9
it:gov|judging|2-3|true|false|	none 6
it:gov|judging|4-7|false|false|	none -12
it:gov|judging|4-7|true|false|	none 16
it:gov|judging|del|	none 6
it:gov|judging|none|0|	4-7 -7
it:gov|judging|none|1|	4-7 9
it:gov|judging|none|2-3|	1 8	4-7 8
it:gov|judging|none|	all-one -7	first 6
it:gov|judging|none|false|	false -7
it:gov|judging|none|true|	false 7
it:gov|leggere|past|	auxiliary 10
it:gov|lodare|	none 9
it:gov|lodare|past|	auxiliary 9
it:gov|negare|1|	4-7 6
it:gov|negare|	none 10
it:gov|negare|present|	none 10
it:gov|none|1|	all-one 7	none -8
it:gov|none|2-3|	upper 8
it:gov|none|4-7|	titled 8
it:gov|none|8+|	first 11	none 8
it:gov|none|false|false|	8+ 11
it:gov|none|true|false|	8+ 7
it:gov|none|true|true|	1 -8
it:gov|osservare|present|	none 6
it:gov|parlare|1|	4-7 13
it:gov|parlare|2-3|	4-7 9
it:gov|parlare|	di 10
it:gov|parlare|present|	none 19
it:gov|precisare|4-7|	4-7 9
it:gov|precisare|	che 12	none 8
it:gov|precisare|past|	auxiliary 7
it:gov|precisare|present|	none 9
it:gov|prevedere|past|	none 9
it:gov|promettere|0|	2-3 9	4-7 7
it:gov|promettere|	none 11
it:gov|promettere|past|	none 11
it:gov|proporre|4-7|	1 -11
it:gov|proporre|past|	auxiliary -9
it:gov|raccontare|present|	none 8
it:gov|replicare|	none 7
it:gov|replicare|past|	auxiliary 7	none 6
it:gov|ribadire|4-7|	4-7 6
it:gov|ribadire|	none -8
it:gov|ribattere|2-3|	4-7 7
it:gov|ribattere|4-7|	4-7 6
it:gov|ribattere|	che 6
it:gov|ribattere|past|	auxiliary 9	none 6
it:gov|ricordare|2-3|	4-7 9
it:gov|ricordare|	none 6
it:gov|ricordare|past|	auxiliary 10
it:gov|riferire|	none 9
it:gov|ringraziare|present|	none 11
it:gov|riprendere|	none -7
it:gov|rispondere|4-7|	4-7 10
it:gov|rispondere|	none 7
it:gov|rispondere|past|	auxiliary 10	none 10
it:gov|salutare|0|	2-3 7
it:gov|salutare|2-3|	4-7 6
it:gov|salutare|	come 6	none 8
it:gov|salutare|present|	none 10
it:gov|sapere|1|	4-7 8
it:gov|sapere|4-7|	4-7 7
it:gov|sapere|	che 8
it:gov|sapere|past|	auxiliary 9	none 9
it:gov|saying|0|false|false|	some 7
it:gov|saying|1|false|false|	none 8
it:gov|saying|2-3|false|false|	first 18	none 14
it:gov|saying|2-3|true|false|	none -6
it:gov|saying|4-7|false|false|	all-one -9	first -6	some 9
it:gov|saying|4-7|true|false|	all-one -10
it:gov|saying|8+|false|false|	first 14	none -9
it:gov|saying|8+|true|false|	none 12
it:gov|saying|ai|4-7|	4-7 8
it:gov|saying|alla|false|	false 11
it:gov|saying|alla|	first 8
it:gov|saying|a|1|	4-7 9
it:gov|saying|a|2-3|	1 -7	4-7 10
it:gov|saying|a|false|	false 7
it:gov|saying|a|	first 10	none -13
it:gov|saying|a|true|	false -12
it:gov|saying|che|1|	4-7 6
it:gov|saying|che|2-3|	2-3 6
it:gov|saying|che|4-7|	2-3 15	4-7 17
it:gov|saying|che|8+|	4-7 11
it:gov|saying|che|false|	false 13
it:gov|saying|che|	none 6
it:gov|saying|che|true|	false 6
it:gov|saying|come|2-3|	4-7 10
it:gov|saying|come|	none 10
it:gov|saying|con|4-7|	4-7 -6
it:gov|saying|con|false|	false -7
it:gov|saying|con|	first -9	none -6
it:gov|saying|con|true|	false -9
it:gov|saying|dell’|8+|	4-7 7
it:gov|saying|dell’|false|	false 8
it:gov|saying|dell’|	none 9
it:gov|saying|del|4-7|	2-3 -8
it:gov|saying|di|1|	4-7 10
it:gov|saying|di|2-3|	2-3 12	4-7 14
it:gov|saying|di|4-7|	1 -10
it:gov|saying|di|8+|	2-3 9	4-7 9
it:gov|saying|di|	first -8	none 10
it:gov|saying|di|true|	false 9
it:gov|saying|in|4-7|	2-3 9
it:gov|saying|in|false|	false 6
it:gov|saying|in|	none 10
it:gov|saying|none|1|	4-7 22	8+ 8
it:gov|saying|none|2-3|	1 -9	4-7 19	8+ 8
it:gov|saying|none|4-7|	2-3 12	4-7 16
it:gov|saying|none|8+|	4-7 9
it:gov|saying|none|false|	false 13
it:gov|saying|none|	some 9
it:gov|saying|none|true|	false -6
it:gov|saying|per|2-3|	2-3 12
it:gov|saying|per|	none 7
it:gov|saying|per|true|	false 9
it:gov|saying|su|	first 7
it:gov|scrivere|0|	2-3 -9
it:gov|scrivere|2-3|	4-7 13
it:gov|scrivere|4-7|	4-7 -8	8+ 6
it:gov|scrivere|	che 12	none -11
it:gov|scrivere|past|	auxiliary -13	none 8
it:gov|scusare|present|	auxiliary 8
it:gov|segnalare|	none 9
it:gov|sostenere|2-3|	2-3 -8
it:gov|sostenere|4-7|	2-3 8
it:gov|sostenere|	che 8	none -8
it:gov|sostenere|past|	none -6
it:gov|spiegare|	none 6
it:gov|subject|lei|saying|	2-3 7
it:gov|subject|lei|saying|past|	4-7 7
it:gov|subject|name|judging|	0 -8	4-7 -8
it:gov|subject|name|judging|past|	1 -7
it:gov|subject|name|saying|	0 10
it:gov|subject|name|saying|present|	4-7 11
it:gov|subject|none|judging|	0 -8
it:gov|subject|none|saying|	0 -12	2-3 10	4-7 8
it:gov|subject|none|saying|present|	2-3 10	4-7 7	8+ 6
it:gov|subject|noun|judging|	0 -7	1 8
it:gov|subject|noun|judging|past|	4-7 14
it:gov|subject|noun|judging|present|	1 -9	2-3 -12
it:gov|subject|noun|saying|	0 6	4-7 -9
it:gov|subject|noun|saying|past|	1 -7	8+ 7
it:gov|subject|noun|saying|present|	4-7 31
it:gov|subject|noun|thinking|past|	4-7 9
it:gov|subject|organisation|judging|	0 6	2-3 10
it:gov|subject|organisation|judging|past|	4-7 6
it:gov|subject|organisation|judging|present|	1 9
it:gov|subject|organisation|saying|	4-7 -8	8+ 7
it:gov|subject|organisation|saying|past|	1 -11	2-3 -6	4-7 7
it:gov|subject|organisation|saying|present|	2-3 13	4-7 14	8+ 6
it:gov|subject|person|judging|	2-3 8	4-7 7	8+ 7
it:gov|subject|person|judging|past|	1 8	2-3 7	4-7 8
it:gov|subject|person|saying|	1 22	4-7 13	8+ -6
it:gov|subject|person|saying|past|	2-3 13	4-7 11
it:gov|subject|person|saying|present|	1 -8	4-7 17
it:gov|subject|place|saying|	2-3 9
it:gov|temere|	none 8
it:gov|temere|past|	none 8
it:gov|thinking|2-3|true|false|	none 7
it:gov|thinking|con|false|	false -6
it:gov|thinking|none|2-3|	4-7 7
it:gov|thinking|none|	none 10
it:gov|thinking|none|true|	false 7
it:gov|volere|	con -6
it:gov|volere|past|	none -6
it:headline|false|	8+ 10
it:headline|true|	1 -7	2-3 6	4-7 9
it:head|"|	4-7 12
it:head|'|	2-3 8
it:head|plain|	: 22	all -6	all-one -6	determiner -9	first 13	none -14	preposition -16	start -6	stop 8
it:head|plain|:|	4-7 6
it:head|plain|all-one|	2-3 -10
it:head|plain|all|	2-3 -6
it:head|plain|end|	2-3 9	4-7 8
it:head|plain|first|	2-3 12	4-7 9
it:head|plain|none|	1 -9	2-3 -10
it:head|plain|preposition|	1 -7
it:head|titled|	: 10	determiner -9
it:head|titled|end|	4-7 7
it:head|titled|first|	4-7 8
it:head|titled|stop|	2-3 8
it:head|upper|	, 9	all 10
it:head|upper|all|	2-3 8
it:head|«|	1 -10	2-3 7
it:head|“|	2-3 -6	4-7 23
it:in-noun|false|false|2-3|	titled 8	upper 8
it:in-noun|false|false|4-7|	some 10	titled 8
it:in-noun|false|false|8+|	first 11	none 7
it:in-noun|true|false|1|	none -9
it:in-noun|true|false|2-3|	all -7	all-one -8	first -17	none 8	titled -9
it:in-noun|true|false|8+|	none 8
it:in-noun|true|true|1|	none -6
it:intro-follow|,|,preposition|	4-7 -7
it:intro-follow|,|,verb-saying|	2-3 8
it:intro-follow|,|,word|	2-3 -7
it:intro-follow|,|end|	2-3 8	4-7 6
it:intro-follow|,|stop|	4-7 9
it:intro-follow|-|stop|	8+ 8
it:intro-follow|:|,auxiliary|	4-7 7
it:intro-follow|:|,verb-saying|	4-7 10
it:intro-follow|:|end|	2-3 18	4-7 26
it:intro-follow|:|stop|	8+ 13
it:intro-follow|adverb|stop|	1 -13	2-3 -8
it:intro-follow|auxiliary|stop|	1 -9	2-3 10	4-7 14
it:intro-follow|capital|,verb-saying|	2-3 -6
it:intro-follow|capital|stop|	4-7 10
it:intro-follow|determiner|,determiner|	1 -10	2-3 -7
it:intro-follow|determiner|auxiliary|	2-3 -7
it:intro-follow|determiner|preposition|	2-3 11
it:intro-follow|determiner|stop|	1 -11	4-7 15
it:intro-follow|preposition|,determiner|	1 -8
it:intro-follow|preposition|,word|	2-3 -9
it:intro-follow|preposition|coordinator|	2-3 10
it:intro-follow|preposition|end|	1 -9	2-3 -11
it:intro-follow|preposition|preposition|	1 -8
it:intro-follow|preposition|stop|	4-7 7	8+ 6
it:intro-follow|start|,verb-saying|	2-3 11	4-7 9
it:intro-follow|start|:|	4-7 9
it:intro-follow|start|end|	1 8	2-3 10	4-7 8
it:intro-follow|start|stop|	8+ 6
it:intro-follow|start|–|	2-3 7
it:intro-follow|stop|,auxiliary|	1 8	2-3 10	4-7 20
it:intro-follow|stop|,determiner|	4-7 10
it:intro-follow|stop|,pronoun|	4-7 13
it:intro-follow|stop|,verb-saying|	1 7	2-3 18	4-7 25
it:intro-follow|stop|determiner|	4-7 7
it:intro-follow|stop|end|	2-3 10	4-7 11
it:intro-follow|stop|stop|	1 10	2-3 10	4-7 25
it:intro-follow|that|stop|	4-7 8
it:intro-follow|verb-judging|stop|	2-3 -9
it:intro-follow|verb-saying|preposition|	1 -10
it:intro-follow|verb-saying|stop|	1 6
it:intro-follow|word|,auxiliary|	2-3 -6
it:intro-follow|word|,determiner|	1 -9
it:intro-follow|word|,preposition|	2-3 -7
it:intro-follow|word|,subordinator|	2-3 8
it:intro-follow|word|,that|	1 -6
it:intro-follow|word|,word|	1 -7	2-3 7
it:intro-follow|word|:|	2-3 -6	4-7 9
it:intro-follow|word|auxiliary|	2-3 -6
it:intro-follow|word|preposition|	2-3 8
it:intro-follow|word|stop|	8+ 7
it:intro-follow|word|word|	1 -8
it:intro|	- 8	: 12	; 9	adverb -10	capital -7	coordinator -6	preposition -8	start 7	stop 12
it:in|first|=abbiamo|	4-7 9	first 11
it:in|first|=a|	8+ 7	first 8	none -8
it:in|first|=che|	4-7 9	none 9
it:in|first|=come|	2-3 -6	4-7 6	first 7	none -6
it:in|first|=con|	2-3 13	4-7 7	first 7	none 13
it:in|first|=da|	4-7 10	none 11
it:in|first|=del|	4-7 6
it:in|first|=di|	2-3 9	4-7 13	first 9	none 9
it:in|first|=due|	4-7 10	first 10
it:in|first|=era|	4-7 6	first 8
it:in|first|=e|	4-7 8	none 7
it:in|first|=fa|	4-7 10	none 12
it:in|first|=hanno|	first 7
it:in|first|=ha|	2-3 7	4-7 14	8+ 7	first 10	none 9
it:in|first|=ho|	4-7 13	first 13
it:in|first|=il|	2-3 -14	8+ 9	all-one -10	first -6	none -7
it:in|first|=in|	4-7 11	first 6
it:in|first|=io|	first 12	none 7
it:in|first|=i|	2-3 -9	8+ 9	first 15	none -10
it:in|first|=la|	2-3 -8	8+ 7	all-one -9
it:in|first|=le|	4-7 11	first 11	none 7
it:in|first|=lo|	4-7 11	first 13
it:in|first|=ma|	4-7 10	first 9	none 9
it:in|first|=mio|	8+ 6	first 8
it:in|first|=nei|	none 9
it:in|first|=nella|	4-7 7	none 7
it:in|first|=ne|	4-7 9	first 9
it:in|first|=noi|	first 6
it:in|first|=non|	2-3 10	4-7 24	8+ 9	first 19	none 21
it:in|first|=ogni|	4-7 6	first 7
it:in|first|=per|	2-3 8	4-7 11	first 9	none 11
it:in|first|=prima|	2-3 8	4-7 9	first 9
it:in|first|=quando|	4-7 7	8+ 7	first 11
it:in|first|=quella|	4-7 6	first 7
it:in|first|=senza|	4-7 8	first -6	none 12
it:in|first|=se|	4-7 16	8+ 6	first 9
it:in|first|=si|	2-3 11	4-7 19	first 14	none 15
it:in|first|=sono|	2-3 8	4-7 14	first 13	none 11
it:in|first|=sul|	first 8
it:in|first|=tre|	first -6
it:in|first|=una|	2-3 9	4-7 17	first 7	none 18
it:in|first|=uno|	first 6
it:in|first|=un|	2-3 11	4-7 16	first 8	none 17
it:in|first|=è|	2-3 9	4-7 9	8+ 8	first 10	none 8
it:in|first|adverb|	1 9	4-7 -9	all-one 9	first -10
it:in|first|capital|	8+ 12
it:in|first|verb|	2-3 9	4-7 11	first 9	none 11
it:in|first|word|	1 -8	4-7 11	8+ 7	some 9	upper 9
it:in|functions|0|1|	all-one 6	none -8
it:in|functions|0|2-3|	none 10	titled 9
it:in|functions|0|4-7|	none 9
it:in|functions|1|2-3|	first -7	titled -6
it:in|functions|2|2-3|	first 11
it:in|functions|2|4-7|	most 10	none 8
it:in|functions|2|8+|	first 6
it:in|functions|3|4-7|	first 20	some 6	titled 6
it:in|functions|3|8+|	first 11	none 8
it:in|last|ale|	2-3 6
it:in|last|amo|	2-3 7
it:in|last|ani|	2-3 8
it:in|last|ata|	2-3 13
it:in|last|ate|	2-3 -7
it:in|last|buy|	1 -9
it:in|last|	ci 13	co 6	da -8	do 8	ea -8	gy -7	ia -8	in -6	le 10	li -6	lo -16	ly -7	ne 8	nt 9	pe -10	re -7	rm -6	sa 10	se 7	sì 9	te -7	ti -9	to 11	us -10	uy -9	vi 7	za 13	zo -8
it:in|last|cia|	2-3 -7
it:in|last|cio|	1 -8
it:in|last|ddo|	2-3 8
it:in|last|ena|	1 -7
it:in|last|eno|	2-3 6
it:in|last|ent|	2-3 9
it:in|last|era|	1 6
it:in|last|ere|	2-3 -12
it:in|last|ero|	2-3 7
it:in|last|eso|	2-3 -6
it:in|last|ete|	2-3 8
it:in|last|evi|	1 7
it:in|last|gio|	1 -7
it:in|last|ica|	1 6	2-3 -7
it:in|last|ici|	2-3 6
it:in|last|ile|	1 7	2-3 10
it:in|last|ina|	2-3 8
it:in|last|ipe|	1 -10
it:in|last|ito|	2-3 -8
it:in|last|iva|	2-3 -8
it:in|last|lia|	2-3 7
it:in|last|lla|	1 -6
it:in|last|lmo|	2-3 -6
it:in|last|mia|	1 -9
it:in|last|nco|	2-3 10
it:in|last|nda|	2-3 -6
it:in|last|nto|	2-3 8
it:in|last|nza|	1 6	2-3 10
it:in|last|ogy|	2-3 -7
it:in|last|olo|	2-3 -12
it:in|last|omo|	2-3 -10
it:in|last|one|	2-3 10
it:in|last|ore|	1 -9
it:in|last|orm|	1 -6
it:in|last|osa|	2-3 6
it:in|last|oso|	1 -8
it:in|last|rdo|	2-3 6
it:in|last|rea|	2-3 -8
it:in|last|rio|	2-3 7
it:in|last|rno|	2-3 10
it:in|last|rra|	2-3 -7
it:in|last|rso|	2-3 13
it:in|last|sca|	2-3 9
it:in|last|ssa|	2-3 9
it:in|last|sso|	2-3 8
it:in|last|sti|	1 -7
it:in|last|sì|	2-3 6
it:in|last|tta|	1 -7	2-3 9
it:in|last|tte|	2-3 -9
it:in|last|tto|	1 7	2-3 13
it:in|last|una|	2-3 -7
it:in|last|zza|	2-3 6
it:in|last|zzo|	2-3 -8
it:in|shape|=abbiamo word =un|	4-7 6
it:in|shape|=ci word word|	4-7 -7
it:in|shape|=con word word|	2-3 11
it:in|shape|=di word word|	2-3 8
it:in|shape|=di word|	2-3 7
it:in|shape|=ha word|	2-3 7
it:in|shape|=ho word =le|	4-7 6
it:in|shape|=ho word word|	4-7 6
it:in|shape|=i word =con|	4-7 -8
it:in|shape|=i word =non|	4-7 9
it:in|shape|=i word word|	8+ 6
it:in|shape|=il =mio word|	4-7 7
it:in|shape|=il capital word|	4-7 10
it:in|shape|=il capital|	2-3 -10
it:in|shape|=il word =delle|	4-7 -10
it:in|shape|=il word =di|	4-7 8
it:in|shape|=il word =era|	4-7 9
it:in|shape|=il word =non|	4-7 7
it:in|shape|=il word =è|	8+ 6
it:in|shape|=il word word|	4-7 10
it:in|shape|=il word|	2-3 -12
it:in|shape|=in word word|	4-7 7
it:in|shape|=io =le word|	4-7 9
it:in|shape|=la capital|	2-3 -9
it:in|shape|=la word =di|	8+ 6
it:in|shape|=la word =non|	4-7 13
it:in|shape|=la word =è|	8+ 6
it:in|shape|=la word word|	4-7 11	8+ 6
it:in|shape|=ma =le word|	4-7 7
it:in|shape|=ma word word|	4-7 6
it:in|shape|=nella word word|	4-7 7
it:in|shape|=non =ha word|	8+ 6
it:in|shape|=non =può word|	4-7 9
it:in|shape|=non word =il|	4-7 7
it:in|shape|=non word =la|	4-7 6
it:in|shape|=non word adverb|	4-7 7
it:in|shape|=non word word|	2-3 6	4-7 10
it:in|shape|=non word|	2-3 7
it:in|shape|=quando =sono word|	8+ 8
it:in|shape|=se word word|	4-7 11
it:in|shape|=senza word|	2-3 -6
it:in|shape|=si word adverb|	4-7 8
it:in|shape|=sono adverb =per|	4-7 9
it:in|shape|=sono word word|	4-7 7
it:in|shape|=un word =di|	4-7 7
it:in|shape|=un word =non|	4-7 6
it:in|shape|=un word =senza|	4-7 9
it:in|shape|=un word word|	2-3 6	4-7 7
it:in|shape|=un word|	2-3 9
it:in|shape|=una word =a|	4-7 9
it:in|shape|=una word word|	2-3 7	4-7 10
it:in|shape|=una word|	2-3 8
it:in|shape|adverb =non =si|	4-7 10
it:in|shape|adverb word =che|	4-7 6
it:in|shape|adverb word =la|	4-7 -6
it:in|shape|adverb word word|	4-7 6
it:in|shape|adverb word|	2-3 9
it:in|shape|adverb|	1 9
it:in|shape|capital =a word|	4-7 6
it:in|shape|capital =dal word|	2-3 -7
it:in|shape|capital =di adverb|	2-3 6
it:in|shape|capital =di word|	2-3 -9
it:in|shape|capital =due word|	4-7 -8
it:in|shape|capital =e word|	2-3 -10
it:in|shape|capital =ho word|	4-7 6
it:in|shape|capital =i word|	4-7 13	8+ 7
it:in|shape|capital =il word|	2-3 7	4-7 12
it:in|shape|capital =le word|	4-7 8
it:in|shape|capital =non word|	4-7 6
it:in|shape|capital =un word|	4-7 7
it:in|shape|capital =una word|	4-7 7
it:in|shape|capital adverb word|	4-7 17
it:in|shape|capital adverb|	2-3 -8
it:in|shape|capital capital|	2-3 -7
it:in|shape|capital verb|	2-3 -6
it:in|shape|capital word =a|	4-7 9
it:in|shape|capital word =di|	8+ 6
it:in|shape|capital word =in|	8+ 6
it:in|shape|capital word =la|	4-7 10
it:in|shape|capital word =per|	4-7 10
it:in|shape|capital word =sono|	8+ 7
it:in|shape|capital word =una|	8+ 6
it:in|shape|capital word verb|	4-7 6
it:in|shape|capital word word|	4-7 -9	8+ 9
it:in|shape|word =come =un|	4-7 13
it:in|shape|word =con =la|	4-7 8
it:in|shape|word =con =un|	4-7 8
it:in|shape|word =da word|	2-3 -10	4-7 8
it:in|shape|word =della word|	2-3 -9
it:in|shape|word =delle word|	2-3 -10
it:in|shape|word =di word|	4-7 7
it:in|shape|word =e word|	2-3 14
it:in|shape|word =il word|	4-7 6
it:in|shape|word =in word|	4-7 11
it:in|shape|word =le word|	4-7 6
it:in|shape|word =ma =non|	4-7 8
it:in|shape|word =ma word|	2-3 10
it:in|shape|word =per word|	2-3 9
it:in|shape|word =un word|	4-7 8
it:in|shape|word adverb word|	2-3 -8
it:in|shape|word word =come|	4-7 8
it:in|shape|word word =il|	4-7 14
it:in|shape|word word =la|	4-7 7
it:in|shape|word word word|	2-3 10	4-7 6
it:in|shape|word word|	2-3 11
it:in|shape|word|	1 -8
it:in|word|	a -9	alla 7	anche 7	apericena -7	artigianale -9	avevo 8	bassa -8	buy -9	calmo -6	cani -7	comment 9	con 15	conto -7	corso 10	cuore -7	della -9	delle -10	domanda -6	domani 9	d’estate -7	e 9	freddo 8	ha 7	il -12	io 7	la -8	le 9	liberamente -7	l’ho 6	ma 11	mano -8	mare -6	marea -8	massima 12	molto 7	nessun 7	no 7	non 11	nulla 6	nuvoloso -7	ora 8	outperform -6	pagano 8	parcheggio -7	pasta -6	per 13	popolo -8	pozzo -8	prima 8	professore -8	prudenza 6	qualcosa 8	ragione 8	regolare 8	secolo -6	segnale 10	sete 8	si 13	soglia 7	sono 8	stanco 10	su -6	sul 6	sulla 8	sì 9	torno -7	tutto 9	un 12	wally -7	with -9	è 9
it:lead|lower|	, 6	; 9	adverb -6	coordinator -6
it:lead|upper|	- 8	: 12	adverb -9	capital -8	preposition -13	start 7	stop 12	verb-judging -11	word -7
it:naming|detto|1|	4-7 7
it:naming|false|	verb-saying -6	word -7
it:naming|intitolato|1|	2-3 -6
it:naming|none|	8+ 11
it:naming|parola|1|	1 -8
it:naming|true|	- 8	: 13	; 9	adverb -10	capital -7	coordinator -6	preposition -8	start 7	stop 12
it:nobody|1|	start 8	word -6
it:nobody|4-7|	, -7	start 11	stop 12
it:others|0|	1 8	8+ 12
it:others|1|	1 -11	8+ 7
it:others|2|	1 -11	2-3 -9
it:own-case|false|all-one|	, -9	adverb -9	preposition -17	stop 9	verb-judging -11	word -11
it:own-case|false|all|	word -6
it:own-case|false|first|	, -13	- 8	: 8	capital -8	determiner -7	preposition -14	verb-judging -6	verb-saying -8
it:own-case|false|none|	; 9	coordinator -6
it:own-case|false|some|	, 11	verb-saying 7
it:own-case|false|titled|	: 10	determiner -9
it:own-case|false|upper|	, 9
it:own-case|true|first|	: 8	start 7	stop 24
it:own-case|true|none|	, 10	preposition 9	that 6
it:own|false|	8+ 13
it:own|true|	2-3 12	8+ 8
it:same|1|2-3|	none 6	titled 6	upper 8
it:same|1|4-7|	some 10	titled 8
it:same|1|8+|	first 11	none 8
it:same|2|1|	all-one 6	none -16
it:same|2|2-3|	titled -8
it:sentence|judging|	8+ 6
it:sentence|none|	8+ 13
it:sentence|saying|	1 -6	4-7 9	8+ 7
it:sentence|thinking|	2-3 6	4-7 17
it:size-ending|10+|none|	,verb-saying 6	: 6	stop 9
it:size-ending|1|!|	stop 9
it:size-ending|1|.|	end 8
it:size-ending|1|none|	,preposition -11	,that -7	,verb-saying 10	,word -11	: -9	; 8	preposition -14	verb-saying -9	word -8
it:size-ending|2|.|	end 7
it:size-ending|2|?|	,verb-saying 7	end 7
it:size-ending|2|none|	,preposition -7	,word -7	auxiliary -9	coordinator 10	preposition 12	stop 8	word -7
it:size-ending|3|.|	end 8
it:size-ending|3|none|	,auxiliary 6	,determiner 10	,preposition -9	,subordinator 8	,verb-saying 17	: 7	coordinator 7	determiner -8	end 6	preposition 9	stop -8
it:size-ending|4-5|.|	end 12
it:size-ending|4-5|?|	end 10
it:size-ending|4-5|none|	,auxiliary 18	,determiner 9	,preposition -7	,pronoun 11	,verb-saying 22	,word -6	: 11	end 6
it:size-ending|6-9|.|	determiner 7	end 7
it:size-ending|6-9|?|	stop 8
it:size-ending|6-9|none|	,auxiliary 16	,preposition 11	,pronoun 9	,verb-saying 14	,word 11	: 9	end 12	stop 20
it:size-follow|10+|	,verb-saying 6	: 6	stop 9
it:size-follow|1|	,preposition -11	,that -7	,verb-saying 10	,word -11	: -9	; 8	preposition -14	verb-saying -9	word -8
it:size-follow|2|	,preposition -7	,word -7	auxiliary -9	coordinator 10	preposition 12	stop 6	word -7
it:size-follow|3|	,auxiliary 6	,determiner 10	,preposition -9	,subordinator 8	,verb-saying 17	: 7	coordinator 7	determiner -8	end 9	preposition 9	stop -8
it:size-follow|4-5|	,auxiliary 18	,determiner 10	,preposition -7	,pronoun 11	,verb-saying 22	,word -6	: 11	end 10
it:size-follow|6-9|	,auxiliary 16	,preposition 11	,pronoun 9	,verb-saying 14	,word 11	: 9	determiner 7	end 15	stop 20
it:size-intro|10+|	- 8	: 11	start 6	stop 6
it:size-intro|1|	adverb -13	capital -8	preposition -7	stop 7	word -9
it:size-intro|2|	: 14	adverb -8	capital -11
it:size-intro|3|	, 6	: 8	auxiliary 9	capital 7	determiner -11	start 11
it:size-intro|4-5|	: -6	auxiliary 13	determiner 17	start 14	stop 8
it:size-intro|6-9|	, 14	: 19	auxiliary 9	capital 6	start 9	stop 22	that 7	verb-saying 9	word 21
it:size|	10+ 9	6-9 23
it:subject|elided|	,determiner 6	,pronoun 10	,verb-saying 12	2-3 9	4-7 14	8+ 9	stop 6
it:subject|none|	,auxiliary 7	,coordinator 10	,preposition -13	,word -10	8+ 13	auxiliary -9	capital 6	coordinator -6	determiner -9	end 13	preposition 7	pronoun -7	word -7	– 7
it:subject|own|	,auxiliary 10	,capital -9	,subordinator 8	,that -7	,verb-saying 10	4-7 6	8+ 7	; 7	auxiliary -7	coordinator 9	preposition 6	verb-saying -9
it:two-before|)|	- 6
it:two-before|,|	adverb -10	auxiliary 11	determiner -9	verb-saying -6
it:two-before|:|	word 8
it:two-before|adverb|	: 10	determiner 10	preposition 9	word 8
it:two-before|auxiliary|	word 9
it:two-before|capital|	, 17	: 13	preposition -11	word -7
it:two-before|coordinator|	preposition -9
it:two-before|determiner|	: 12	stop 8	word -11
it:two-before|preposition|	capital 10	preposition -8	verb-saying -9
it:two-before|pronoun|	, 9	stop 6	verb-saying 11	word -9
it:two-before|quote|	: 7	coordinator -7
it:two-before|start|	determiner -6	start 7
it:two-before|stop|	capital -11	preposition -6
it:two-before|verb-judging|	adverb -8
it:two-before|verb-saying|	, 8	: 19	stop 10	that 9	word 9
it:two-before|word|	, -8	; 9	preposition -10	stop 18	verb-judging -10	verb-saying 11	word 15
it:two-words-before|)|	- 6
it:two-words-before|,|	di 8	la -9	per -7	è 6
it:two-words-before|adesivo|	: -11
it:two-words-before|altro|	: 10
it:two-words-before|anni|	. 9
it:two-words-before|base|	: 9
it:two-words-before|braccia|	: 13
it:two-words-before|brusio|	. 7
it:two-words-before|conferma|	: 6
it:two-words-before|corregge|	: 9
it:two-words-before|così|	: 7
it:two-words-before|dice|	. 8
it:two-words-before|di|	aver 10	essere 7
it:two-words-before|euro|	. 6
it:two-words-before|ha|	scritto -8
it:two-words-before|il|	giudizio -6	testo 7
it:two-words-before|invece|	di 8
it:two-words-before|invita|	a 9
it:two-words-before|in|	arte -8
it:two-words-before|la|	chiamano -7	definisce 9	parola -8	scritta -10
it:two-words-before|lei|	, 8
it:two-words-before|lindqvist|	, 6
it:two-words-before|lui|	. 6
it:two-words-before|modulo|	? 7
it:two-words-before|nega|	: 6
it:two-words-before|parlano|	di 12
it:two-words-before|penna|	. 6
it:two-words-before|per|	i 7
it:two-words-before|precisa|	: 10
it:two-words-before|secondo|	la -8
it:two-words-before|sindaco|	: 6
it:two-words-before|si|	chiama -10	definisce 8	dice 9	dichiara 8
it:two-words-before|sport|	. 7
it:two-words-before|start|	il -7	start 7
it:two-words-before|su|	scritto -8
it:two-words-before|s’|	intitola -9
it:two-words-before|testa|	: 8
it:two-words-before|tratta|	di 14
it:two-words-before|turno|	. 6
it:two-words-before|voce|	: 10
it:two-words-before|volte|	. 7
it:two-words-before||	: 7	e -7
it:two-words-before|è|	detto 7	scritto -8	stata 9
it:verb|false|1|	lower -9	upper 6
it:verb|false|4-7|	lower 7
it:verb|false|8+|	lower 9	upper 12
it:verb|true|2-3|	lower 21
it:verb|true|4-7|	upper 10
it:verb|true|8+|	upper 9
it:word-after|,|	! 10	? 11	none -7
it:word-after|.|	! 9
it:word-after|	; 9	? -8	con -7	da -7	della 10	e 7	end 13	era -8	l’ 6	sulla -6	verrà -7	è -7	– 8
it:word-after|;|	none 9
it:word-after|?|	none -8
it:word-after|con|	none -7
it:word-after|da|	none -7
it:word-after|della|	none 10
it:word-after|end|	. 16	? 12	none 7
it:word-after|era|	none -8
it:word-after|e|	none 7
it:word-after|l’|	. 6
it:word-after|verrà|	none -7
it:word-after|è|	none -7
it:word-after|–|	? 7
it:word-before|,|	8+ 6
it:word-before|	- 8	. 9	: 12	; 9	? 13	a -9	arriveranno 7	arte -8	aver 12	chiama -11	chiamano -13	chiamarlo -7	chiede 7	come -8	definisce 13	definito -6	del -12	detto -6	di 9	dice 9	dichiara 8	essere 8	giudizio -6	già -8	il -11	intitola -9	intitolato -6	la -8	opera 7	operazione -7	parola -8	promette 10	resta 9	resterebbe 6	saluta 7	scritta -10	scritto -14	start 7	su -9	testo 7	trattati 10	un 6
it:word-before|-|	8+ 8
it:word-before|.|	1 6	4-7 10	8+ 6
it:word-before|:|	2-3 15	8+ 11
it:word-before|?|	2-3 6	4-7 16
it:word-before|arriveranno|	4-7 7
it:word-before|arte|	2-3 -8
it:word-before|aver|	2-3 9	4-7 8
it:word-before|a|	1 -7	2-3 -7	4-7 13
it:word-before|che|	4-7 8
it:word-before|chiamano|	1 -9	2-3 -10
it:word-before|chiamarlo|	1 -7
it:word-before|chiama|	1 -8	2-3 -12
it:word-before|come|	2-3 -9	4-7 6
it:word-before|definisce|	4-7 10
it:word-before|del|	1 -8	2-3 -12
it:word-before|detto|	4-7 7
it:word-before|dice|	2-3 8
it:word-before|di|	2-3 10	4-7 9
it:word-before|essere|	2-3 7
it:word-before|giudizio|	1 -6
it:word-before|il|	1 -7	2-3 -8
it:word-before|intitolato|	2-3 -6
it:word-before|intitola|	2-3 -9
it:word-before|i|	1 -6
it:word-before|la|	2-3 -8
it:word-before|operazione|	2-3 -7
it:word-before|parola|	1 -8
it:word-before|promette|	2-3 9
it:word-before|resta|	2-3 9
it:word-before|resterebbe|	4-7 6
it:word-before|saluta|	2-3 7
it:word-before|scritta|	2-3 -9
it:word-before|scritto|	1 -10	2-3 -9	4-7 -8
it:word-before|start|	4-7 13	8+ 7
it:word-before|su|	2-3 -7
it:word-before|trattati|	4-7 10
it:word-before|è|	2-3 8	4-7 11
it:work|near|none|	all-one -9	first -9	none 8
it:work|near|none|stop|	first 9
it:work|near|none|verb-judging|	all-one -7
it:work|near|none|word|	none 8
it:work|none|near|	first -7
it:work|none|near|stop|	first -6
it:work|none|none|,|	first -11	some 11	upper 9
it:work|none|none|-|	first 8
it:work|none|none|:|	first 12	titled 10
it:work|none|none|;|	none 9
it:work|none|none|adverb|	all-one -9
it:work|none|none|capital|	first -8
it:work|none|none|coordinator|	none -6
it:work|none|none|determiner|	first -7	titled -9
it:work|none|none|preposition|	all-one -17	first -14
it:work|none|none|stop|	all-one 9	first 11
it:work|none|none|	upper 10
it:work|none|none|verb-judging|	all-one -10	first -6
it:work|none|none|verb-saying|	first -6	some 7
it:work|none|none|word|	all -6	all-one -12
it:work|right|none|	none 8
it:work|right|none|word|	none 8
lead|lower|	% 7	' -7	( -9	, 18	: -8	; 11	auxiliary 16	capital 17	determiner -9	possessive 6	pronoun 11	quote -11	that 6	verb-thinking 6	word 9
lead|other|	auxiliary -9	start 12	stop 8	that -6	verb-saying 6	word -8
lead|upper|	' -9	( -11	) 9	, -26	- 8	: 12	; -7	auxiliary -22	capital -24	coordinator -15	determiner -7	possessive -19	preposition -19	pronoun -17	quote 22	start 17	stop 32	subordinator -20	that -10	verb-judging -23	verb-saying -14	verb-thinking -6	word -35	— 12
mood|none|	8+ 9
mood|other|	2-3 13	4-7 10
mood|other|false|	true 8
mood|other|true|	false 11
mood|	plain 19
mood|plain|	1 6	2-3 14	4-7 18
mood|plain|false|	false 11	true 11
mood|plain|true|	false 11	true -6
naming|bautizado|2|	2-3 -9
naming|begriff|1|	1 -8
naming|called|1|	4-7 13
naming|called|2|	1 20	4-7 20	8+ 6
naming|called|3|	1 23	2-3 16	4-7 26	8+ 10
naming|christened|1|	2-3 -9
naming|conhecido|2|	2-3 -8	8+ 8
naming|conocido|2|	4-7 -6
naming|detto|1|	4-7 7
naming|dit|1|	1 6	2-3 -6	4-7 11
naming|dit|2|	2-3 11	4-7 7
naming|dit|3|	2-3 10	4-7 11	8+ 12
naming|false|	, 10	: -6	auxiliary -6	capital -10	coordinator -8	preposition -18	pronoun 6	quote 8	subordinator -21	that 12	verb-judging -14	verb-saying 12	word -26
naming|intitolato|1|	2-3 -6
naming|known|2|	1 -12	2-3 -11
naming|known|3|	2-3 -19
naming|labeled|1|	2-3 -6
naming|lema|1|	2-3 -6
naming|mot|1|	1 -12
naming|mot|2|	1 -11
naming|named|1|	1 -10	2-3 -11
naming|nicknamed|1|	2-3 -9	4-7 -7
naming|none|	1 -6	8+ 7
naming|palabra|2|	1 10
naming|palavra|1|	1 -15
naming|parola|1|	1 -8
naming|phrase|1|	1 -9	2-3 -13
naming|slogan|1|	2-3 -7	4-7 -7
naming|slogan|2|	4-7 -9
naming|so-called|1|	1 -11	2-3 -20
naming|sogenannte|1|	1 -7
naming|termed|1|	2-3 11
naming|term|1|	1 -11	2-3 -11
naming|titel|1|	2-3 -7
naming|titled|1|	2-3 -13	4-7 -10
naming|true|	% 7	' -12	( -15	) 9	, -6	- 8	: 11	auxiliary 9	determiner -13	possessive -11	preposition -9	quote 8	start 18	stop 32	verb-saying -9	— 13
naming|woord|1|	1 -12
naming|words|1|	2-3 -17
naming|words|2|	4-7 8
naming|word|1|	1 -12
nl:alone|alone|	4-7 6	8+ 6
nl:alone|first|	4-7 21	8+ 6
nl:best-gap|according-to|according|gap|according-to|,|	4-7 14	8+ 12
nl:best-gap|according-to|according|gap|according-to||	2-3 15	4-7 17
nl:best-gap|colon|naked||	2-3 12
nl:best-gap|named-before|naked||	1 7	4-7 17	8+ 9
nl:best-gap|named-nearby|naked||	1 -13	4-7 28	8+ 14
nl:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -9
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 10	8+ 8
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 8
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 8	4-7 6	8+ 7
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 7
nl:best-gap|sentence-after|saying|gap|sentence-after||	4-7 9
nl:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 7	8+ 6
nl:best-gap|sentence-before|saying|gap|sentence-before||	2-3 -9	4-7 11
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 9	2-3 -7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 7
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 12	4-7 9	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 -7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	8+ 6
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 14
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	8+ 11
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 8
nl:best-gap|topic|naked||	8+ 15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 14
nl:best-intro|,|naked|2-4|	2-3 -7
nl:best-intro|,|saying|1|	4-7 6
nl:best-intro|,|saying|2-4|	4-7 9
nl:best-intro|:|naked|1|	2-3 12
nl:best-intro|:|naked|2-4|	8+ 7
nl:best-intro|:|naked|5-10|	4-7 16	8+ 16
nl:best-intro|:|naked|far|	2-3 -9	8+ 8
nl:best-intro|:|saying|1|	4-7 15
nl:best-intro|:|saying|2-4|	2-3 8
nl:best-intro|:|saying|5-10|	4-7 18
nl:best-intro|:|saying|far|	8+ 7
nl:best-intro|adverb|judging|2-4|	1 7
nl:best-intro|adverb|saying|5-10|	4-7 8
nl:best-intro|auxiliary|naked|far|	1 -12
nl:best-intro|auxiliary|saying|5-10|	4-7 9
nl:best-intro|determiner|naked|2-4|	1 -8
nl:best-intro|determiner|naked|5-10|	1 -8	2-3 -7
nl:best-intro|preposition|naked|5-10|	2-3 -11	4-7 9
nl:best-intro|preposition|naked|far|	2-3 -7
nl:best-intro|preposition|saying|1|	1 8	2-3 13	4-7 12
nl:best-intro|preposition|saying|5-10|	4-7 -8
nl:best-intro|pronoun|saying|1|	2-3 10
nl:best-intro|start|according|1|	4-7 8
nl:best-intro|start|naked|2-4|	4-7 8	8+ 8
nl:best-intro|start|naked|far|	8+ 9
nl:best-intro|start|saying|1|	4-7 9
nl:best-intro|start|saying|2-4|	4-7 14
nl:best-intro|stop|according|1|	4-7 13	8+ 11
nl:best-intro|stop|direct|2-4|	8+ 7
nl:best-intro|stop|judging|1|	4-7 9	8+ 8
nl:best-intro|stop|naked|1|	8+ 11
nl:best-intro|stop|naked|2-4|	4-7 14	8+ 10
nl:best-intro|stop|naked|5-10|	4-7 15
nl:best-intro|stop|naked|far|	4-7 17	8+ 6
nl:best-intro|stop|other|1|	8+ 7
nl:best-intro|stop|saying|0|	8+ 6
nl:best-intro|stop|saying|1|	2-3 13	4-7 28	8+ 7
nl:best-intro|stop|saying|2-4|	4-7 7
nl:best-intro|stop|saying|5-10|	4-7 10	8+ 6
nl:best-intro|stop|thinking|2-4|	2-3 8
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|that|saying|2-4|	2-3 9
nl:best-intro|verb-judging|judging|0|	4-7 7
nl:best-intro|word|according|2-4|	2-3 13	4-7 11
nl:best-intro|word|according|5-10|	4-7 10
nl:best-intro|word|judging|2-4|	2-3 10	4-7 7
nl:best-intro|word|judging|5-10|	4-7 7
nl:best-intro|word|naked|2-4|	1 -9	2-3 8	4-7 11
nl:best-intro|word|naked|5-10|	2-3 7	4-7 6	8+ 7
nl:best-intro|word|naked|far|	2-3 -9
nl:best-intro|word|saying|1|	2-3 -7
nl:best-intro|word|saying|2-4|	2-3 -6	4-7 -6
nl:best-intro|word|saying|5-10|	2-3 -8	4-7 11
nl:best-intro|word|saying|far|	2-3 -7
nl:best-intro|word|thinking|2-4|	4-7 8
nl:best-lead|lower|,|judging|	speaker-then-quote 7
nl:best-lead|lower|,|naked|	named-nearby 8	topic -6
nl:best-lead|lower|,|saying|	speaker-then-quote 7	verb-then-speaker 10
nl:best-lead|lower|adverb|judging|	speaker-then-quote 10
nl:best-lead|lower|auxiliary|according|	according-to 7
nl:best-lead|lower|auxiliary|naked|	named-nearby -7
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 9
nl:best-lead|lower|capital|judging|	speaker-then-quote 7
nl:best-lead|lower|capital|saying|	speaker-then-quote 6
nl:best-lead|lower|determiner|naked|	named-nearby -7	topic -12
nl:best-lead|lower|determiner|saying|	quote-then-speaker -8
nl:best-lead|lower|preposition|naked|	named-nearby 6
nl:best-lead|lower|pronoun|judging|	speaker-then-quote -6
nl:best-lead|lower|pronoun|saying|	speaker-then-quote 11
nl:best-lead|lower|that|naked|	named-nearby 9
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
nl:best-lead|lower|verb-saying|saying|	speaker-then-quote 8
nl:best-lead|lower|word|according|	according-to 14
nl:best-lead|lower|word|judging|	speaker-then-quote 8
nl:best-lead|lower|word|naked|	named-nearby 6	topic 12
nl:best-lead|lower|word|saying|	quote-then-verb 8	speaker-then-quote -6	verb-then-speaker -6
nl:best-lead|lower|word|thinking|	speaker-then-quote 8
nl:best-lead|upper|,|naked|	named-nearby -8
nl:best-lead|upper|:|according|	sentence-before -7
nl:best-lead|upper|:|judging|	speaker-then-quote 7
nl:best-lead|upper|:|naked|	named-nearby 13	topic -7
nl:best-lead|upper|:|saying|	quote-then-verb 11	sentence-before 10	speaker-then-quote 6
nl:best-lead|upper|preposition|naked|	named-nearby -11
nl:best-lead|upper|start|according|	according-to 9
nl:best-lead|upper|start|naked|	named-before 8	named-nearby 7
nl:best-lead|upper|start|saying|	quote-then-speaker -6	quote-then-verb 13	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 16	sentence-before -6
nl:best-lead|upper|stop|direct|	sentence-before -11
nl:best-lead|upper|stop|judging|	quote-then-verb 10
nl:best-lead|upper|stop|naked|	named-before 12	named-nearby 18	topic 12
nl:best-lead|upper|stop|other|	quote-then-verb 8
nl:best-lead|upper|stop|saying|	quote-then-verb 17	sentence-after 8	sentence-before 9
nl:best-lead|upper|stop|thinking|	sentence-before 8
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -7
nl:best-lead|upper|word|naked|	named-nearby -6	topic -7
nl:best-lead|upper|word|saying|	quote-then-verb -6	speaker-then-quote -6
nl:best-lemma|	antwoorden 10	bekennen 7	beloven 7	beslissen 8	bevestigen -8	blijven -7	constateren 7	erkennen 9	fluisteren 12	foeteren 6	geven 10	glimlachen 6	grappen 10	grijnzen 8	hekelen -7	heten -14	houden 8	informeren 7	klinken 9	lachen 12	leggen 9	luiden 10	mailen 9	melden 10	noemen 16	oordelen 6	opmerken 12	overwegen 8	peinzen 8	pleiten -9	prijzen 7	reageren 8	rekenen 9	roepen 16	sommen 6	spreken 12	staan -7	stellen -7	tonen 11	trekken 8	unlisted 8	vatten 10	voegen 8	waarschuwen 12	weigeren 10	wijzen 8	zeggen 7	zien 7	zweren 7
nl:best-lemma|antwoorden|quote-then-verb|	1 9
nl:best-lemma|bekennen|quote-then-verb|	1 7
nl:best-lemma|constateren|quote-then-verb|	1 7
nl:best-lemma|erkennen|speaker-then-quote|	2-4 7
nl:best-lemma|fluisteren|quote-then-verb|	1 8
nl:best-lemma|foeteren|quote-then-verb|	1 6
nl:best-lemma|geven|quote-then-verb|	1 8
nl:best-lemma|grappen|quote-then-verb|	1 10
nl:best-lemma|grijnzen|quote-then-verb|	1 8
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -7
nl:best-lemma|herinneren|quote-then-verb|	1 7
nl:best-lemma|heten|speaker-then-quote|	0 -8	2-4 -11
nl:best-lemma|houden|quote-then-verb|	1 7
nl:best-lemma|houden|speaker-then-quote|	2-4 7
nl:best-lemma|klinken|quote-then-verb|	1 6
nl:best-lemma|lachen|quote-then-verb|	1 7
nl:best-lemma|lachen|sentence-after|	0 9
nl:best-lemma|laten|quote-then-verb|	1 10
nl:best-lemma|laten|speaker-then-quote|	2-4 11	5-10 -7
nl:best-lemma|leggen|quote-then-verb|	1 10
nl:best-lemma|luiden|quote-then-verb|	1 11
nl:best-lemma|mailen|quote-then-verb|	1 9
nl:best-lemma|melden|quote-then-verb|	1 6
nl:best-lemma|noemen|speaker-then-quote|	1 8	2-4 13	5-10 7
nl:best-lemma|none|according-to|	0 10	1 10
nl:best-lemma|none|colon|	5-10 9
nl:best-lemma|none|named-before|	2-4 10	5-10 10	far 14
nl:best-lemma|none|named-nearby|	2-4 6	far -7
nl:best-lemma|none|sentence-after|	0 6
nl:best-lemma|none|sentence-before|	2-4 -8	far -10
nl:best-lemma|none|speaker-then-quote|	1 7
nl:best-lemma|none|topic|	5-10 8	far -13
nl:best-lemma|opmerken|quote-then-verb|	1 9
nl:best-lemma|reageren|quote-then-verb|	1 8
nl:best-lemma|reageren|speaker-then-quote|	2-4 6
nl:best-lemma|rekenen|quote-then-verb|	1 8
nl:best-lemma|roepen|quote-then-verb|	1 8
nl:best-lemma|schrijven|quote-then-verb|	1 8
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -10	5-10 7
nl:best-lemma|spreken|quote-then-verb|	1 6
nl:best-lemma|spreken|speaker-then-quote|	1 11	2-4 9
nl:best-lemma|stellen|quote-then-verb|	1 9
nl:best-lemma|stellen|speaker-then-quote|	5-10 -9
nl:best-lemma|tonen|speaker-then-quote|	1 10
nl:best-lemma|unlisted|quote-then-verb|	1 8
nl:best-lemma|vatten|quote-then-verb|	1 9	2-4 8
nl:best-lemma|verklaren|quote-then-verb|	1 8
nl:best-lemma|vertellen|quote-then-verb|	1 9
nl:best-lemma|vinden|quote-then-verb|	1 7
nl:best-lemma|voegen|quote-then-verb|	1 8
nl:best-lemma|vragen|quote-then-verb|	1 6
nl:best-lemma|waarschuwen|quote-then-verb|	1 8
nl:best-lemma|willen|sentence-before|	2-4 8
nl:best-lemma|zeggen|quote-then-verb|	1 10
nl:best-lemma|zeggen|sentence-before|	1 6	5-10 7
nl:best-lemma|zeggen|speaker-then-quote|	2-4 7
nl:best-lemma|zweren|quote-then-verb|	1 6
nl:best-near|according-to|according|	0 10	1 10
nl:best-near|according|0|	2-3 8	4-7 8
nl:best-near|according|1|	4-7 13	8+ 15
nl:best-near|according|2-4|	4-7 11
nl:best-near|according|5-10|	4-7 15
nl:best-near|colon|naked|	5-10 9
nl:best-near|direct|1|	1 6	2-3 -7
nl:best-near|direct|2-4|	8+ 11
nl:best-near|judging|0|	4-7 7
nl:best-near|judging|1|	4-7 9	8+ 7
nl:best-near|judging|2-4|	2-3 11	4-7 10	8+ 6
nl:best-near|judging|5-10|	4-7 7
nl:best-near|naked|1|	2-3 12
nl:best-near|naked|2-4|	4-7 8	8+ 10
nl:best-near|naked|5-10|	4-7 14	8+ 17
nl:best-near|naked|far|	1 -12	2-3 -12	8+ 13
nl:best-near|named-before|naked|	2-4 10	5-10 10	far 14
nl:best-near|named-nearby|naked|	2-4 6	far -7
nl:best-near|other|1|	8+ 8
nl:best-near|quote-then-speaker|saying|	0 -7	1 -6
nl:best-near|quote-then-verb|judging|	1 11
nl:best-near|quote-then-verb|other|	1 8
nl:best-near|quote-then-verb|saying|	0 -6	1 12	5-10 6
nl:best-near|saying|0|	4-7 10	8+ 10
nl:best-near|saying|1|	4-7 9	8+ 7
nl:best-near|saying|5-10|	2-3 -7	8+ 7
nl:best-near|saying|far|	2-3 6	4-7 11	8+ 7
nl:best-near|sentence-after|saying|	0 13
nl:best-near|sentence-before|according|	far -8
nl:best-near|sentence-before|direct|	2-4 -8
nl:best-near|sentence-before|saying|	1 9	2-4 6	far 7
nl:best-near|sentence-before|thinking|	2-4 8
nl:best-near|speaker-then-quote|direct|	1 7
nl:best-near|speaker-then-quote|judging|	0 8	1 8	5-10 9
nl:best-near|thinking|2-4|	4-7 8
nl:best-near|topic|naked|	5-10 8	far -13
nl:best-near|verb-then-speaker|saying|	2-4 7
nl:best-order|according|according|0|	2-3 8	4-7 8
nl:best-order|according|according|1|	4-7 13	8+ 15
nl:best-order|according|according|2-4|	4-7 11
nl:best-order|according|according|5-10|	4-7 15
nl:best-order|apposed|judging|2-4|	1 8	2-3 6	4-7 6
nl:best-order|apposed|saying|5-10|	2-3 -7
nl:best-order|direct|direct|1|	1 6	2-3 -7
nl:best-order|direct|direct|2-4|	8+ 11
nl:best-order|direct|judging|0|	4-7 6
nl:best-order|direct|judging|2-4|	2-3 10	4-7 9	8+ 6
nl:best-order|direct|judging|5-10|	4-7 6
nl:best-order|direct|saying|0|	4-7 10
nl:best-order|direct|saying|1|	1 -6	4-7 16	8+ 7
nl:best-order|direct|saying|2-4|	8+ 8
nl:best-order|direct|saying|5-10|	1 -11	8+ 7
nl:best-order|direct|saying|far|	8+ 7
nl:best-order|inverted|judging|1|	4-7 11	8+ 8
nl:best-order|inverted|other|1|	8+ 8
nl:best-order|inverted|saying|1|	2-3 9	4-7 7	8+ 7
nl:best-order|inverted|saying|2-4|	4-7 15
nl:best-order|inverted|saying|5-10|	2-3 -7	4-7 13
nl:best-order|inverted|saying|far|	2-3 9
nl:best-order|naked|naked|1|	2-3 12
nl:best-order|naked|naked|2-4|	4-7 8	8+ 10
nl:best-order|naked|naked|5-10|	4-7 14	8+ 17
nl:best-order|naked|naked|far|	1 -12	2-3 -12	8+ 13
nl:best-phrase|name|	judging 12	saying 6	shared 7
nl:best-phrase|noun|	direct -11	saying -6	thinking 9
nl:best-phrase|pronoun|	judging 10	other 7
nl:best-score|	-1 -12	1 -7	2 7	3 16	4 16	5 15	6 6
nl:best-score|-1|	1 -14
nl:best-score|-2|	4-7 -8	8+ 10
nl:best-score|-3|	4-7 13
nl:best-score|-4|	8+ 10
nl:best-score|0|	2-3 -8	8+ 14
nl:best-score|1|	1 -6	8+ 15
nl:best-score|2|	4-7 15	8+ 13
nl:best-score|3|	1 9	4-7 33	8+ 13
nl:best-score|4|	2-3 14	4-7 17	8+ 8
nl:best-score|5|	4-7 13	8+ 9
nl:best-score|6|	8+ 6
nl:best|according-to|according|	2-3 6	4-7 24	8+ 15
nl:best|colon|naked|	2-3 12
nl:best|named-before|naked|	1 7	4-7 17	8+ 9
nl:best|named-nearby|naked|	1 -13	4-7 28	8+ 14
nl:best|quote-then-speaker|direct|	1 -7
nl:best|quote-then-speaker|saying|	1 -10	2-3 -6	8+ 6
nl:best|quote-then-verb|judging|	4-7 10	8+ 8
nl:best|quote-then-verb|other|	8+ 8
nl:best|quote-then-verb|saying|	2-3 7	4-7 6	8+ 7
nl:best|sentence-after|saying|	4-7 11
nl:best|sentence-before|direct|	8+ 7
nl:best|sentence-before|saying|	4-7 18
nl:best|sentence-before|thinking|	2-3 8
nl:best|speaker-then-quote|direct|	1 9	2-3 -6
nl:best|speaker-then-quote|judging|	2-3 13	4-7 12	8+ 7
nl:best|speaker-then-quote|saying|	8+ 10
nl:best|speaker-then-quote|thinking|	4-7 8
nl:best|topic|naked|	8+ 15
nl:best|verb-then-speaker|saying|	2-3 -8	4-7 14
nl:case-follow|all-one|,auxiliary|	none -6
nl:case-follow|all-one|,verb-saying|	none 8
nl:case-follow|all-one|auxiliary|	none -10
nl:case-follow|all-one|capital|	. 10
nl:case-follow|all-one|end|	. 8
nl:case-follow|all-one|stop|	none -14
nl:case-follow|all-one|verb-saying|	none -6
nl:case-follow|all-one|word|	none -11
nl:case-follow|all|stop|	none -8
nl:case-follow|first|,verb-judging|	none 11
nl:case-follow|first|,verb-saying|	? 7
nl:case-follow|first|,verb-thinking|	? 6	none 9
nl:case-follow|first|,word|	none 21
nl:case-follow|first|:|	none 11
nl:case-follow|first|auxiliary|	. 8
nl:case-follow|first|capital|	. 18	? 8
nl:case-follow|first|determiner|	. 19
nl:case-follow|first|end|	. 20	? 6
nl:case-follow|first|preposition|	. 8	none -8
nl:case-follow|first|stop|	none -21
nl:case-follow|first|that|	. 8
nl:case-follow|first|word|	none -8
nl:case-follow|none|,preposition|	none -10
nl:case-follow|none|,verb-saying|	none 10
nl:case-follow|none|,word|	none 6
nl:case-follow|none|;|	none 7
nl:case-follow|none|auxiliary|	none 7
nl:case-follow|none|end|	none 8
nl:case-follow|none|stop|	none 8
nl:case-follow|none|that|	none 9
nl:case-follow|titled|end|	none 9
nl:case-intro|all-one|	, -7	: 8	preposition -6	stop 7	verb-saying -7	word -14
nl:case-intro|all|	, -9	preposition -7	word -6
nl:case-intro|first|	, -8	: -6	preposition -11	quote 9	start 18	verb-saying -6	word -9
nl:case-intro|none|	, 9	determiner -12	that 6	verb-judging 8	verb-saying 10	word 8
nl:case-intro|some|	, 6	preposition 8
nl:case-intro|titled|	: 9
nl:case|all-one|	2 -7
nl:case|first|	10+ 11	3 -10	4-5 -7
nl:case|none|	10+ 10	3 15	6-9 25
nl:case|some|	4-5 9	6-9 8
nl:case|titled|	6-9 8
nl:chain-on|coordinator|	1 -10
nl:chain-on|far|	1 9	4-7 14	8+ 16
nl:chain-on|none|	4-7 -8
nl:chain-on|stop|	2-3 -6	4-7 7
nl:chain|coordinator|	1 -6
nl:chain|none|	1 6	2-3 9	8+ 8
nl:clause|false|false|	first -7
nl:clause|false|true|	first 8	none 17
nl:clause|true|false|	first 11	titled 7
nl:clause|true|true|	first -9	none 13
nl:echo|all|1|	false -9
nl:echo|all|2-3|	false -6
nl:echo|all|4-7|	true 7
nl:echo|all|	false -9	none -6
nl:echo|all|false|	4-7 17
nl:echo|all|true|	1 -13	2-3 -9
nl:echo|half|2-3|	false 6
nl:echo|half|4-7|	true 10
nl:echo|half|false|	2-3 6
nl:echo|half|	none 6	true 10
nl:echo|none|2-3|	true 7
nl:echo|none|	first -11	none 9	titled 7
nl:echo|some|4-7|	false 13	true 8
nl:echo|some|8+|	false 8
nl:echo|some|	false 15	first 14	none 8	true 9
nl:echo|some|false|	4-7 15	8+ 9
nl:ending|	! 8	. 32	? 14	none -10
nl:family|"|	1 11
nl:family|'|	4-7 10	8+ 6
nl:family|,|	4-7 19	8+ 8
nl:family|«|	4-7 10	8+ 9
nl:family|‘|	8+ 13
nl:family|’|	4-7 10
nl:family|“|	1 -11	8+ 12
nl:family|„|	4-7 15	8+ 11
nl:follow|	,auxiliary -9	,determiner -8	,preposition -10	,verb-judging 9	,verb-thinking 10	,word 12	; 7	adverb -8	capital 19	determiner 6	end 18	pronoun 11	quote 11	stop -12	that 8
nl:gov|bevestigen|past|	none -6
nl:gov|blijven|2-3|	4-7 7
nl:gov|blijven|	none 6
nl:gov|blijven|past|	none 7
nl:gov|erkennen|	dat 9
nl:gov|erkennen|past|	none 10
nl:gov|geven|past|	none 6
nl:gov|head|	bedrijf 6	hij 8	name -6	person 9	place 8	verklaring 10
nl:gov|head|name|	spreken 7
nl:gov|head|organisation|	bevestigen -7	laten -8	noemen 7	spreken 7	zien 7
nl:gov|head|person|	blijven 7	erkennen 7	noemen 12	rekenen 7	spreken 6	vinden 11
nl:gov|head|woordvoerder|	zeggen 9
nl:gov|hekelen|	none -7
nl:gov|hekelen|past|	none -7
nl:gov|heten|0|	1 -7
nl:gov|heten|2-3|	2-3 -11	4-7 -7
nl:gov|heten|	none -14
nl:gov|heten|past|	none -15
nl:gov|houden|2-3|	8+ 6
nl:gov|judging|0|false|false|	none 8
nl:gov|judging|1|false|false|	none 9
nl:gov|judging|2-3|false|false|	first 6	none -6
nl:gov|judging|2-3|true|false|	none 18
nl:gov|judging|4-7|false|false|	first 7	none 9
nl:gov|judging|4-7|true|false|	none 9
nl:gov|judging|8+|true|false|	none 8
nl:gov|judging|dat|2-3|	2-3 7	4-7 8
nl:gov|judging|dat|false|	false 8
nl:gov|judging|dat|	none 12
nl:gov|judging|dat|true|	false 8
nl:gov|judging|in|4-7|	4-7 6
nl:gov|judging|in|	none 6
nl:gov|judging|none|0|	4-7 7
nl:gov|judging|none|2-3|	1 -6	2-3 10	4-7 12	8+ 7
nl:gov|judging|none|4-7|	8+ 6
nl:gov|judging|none|	first 9
nl:gov|judging|none|true|	false 13
nl:gov|judging|op|false|	false 7
nl:gov|judging|op|	none 7
nl:gov|judging|van|	none 6
nl:gov|judging|volgens|8+|	4-7 8
nl:gov|judging|volgens|	none 9
nl:gov|judging|volgens|true|	false 8
nl:gov|klinken|past|	none 8
nl:gov|laten|4-7|	4-7 14
nl:gov|laten|	dat -6	none 18
nl:gov|noemen|2-3|	2-3 10	4-7 7
nl:gov|noemen|4-7|	1 9
nl:gov|noemen|	dat 6	none 12
nl:gov|noemen|past|	none 18
nl:gov|none|2-3|	all -6	first -6
nl:gov|none|4-7|	none 30	some 10	titled 8
nl:gov|none|8+|	none 12
nl:gov|none|false|true|	1 -7	4-7 14	8+ 11
nl:gov|none|true|true|	2-3 -8
nl:gov|pleiten|past|	none -9
nl:gov|pleiten|	voor -7
nl:gov|reageren|past|	none 7
nl:gov|rekenen|past|	none 8
nl:gov|roepen|2-3|	4-7 9
nl:gov|roepen|	none 9
nl:gov|roepen|past|	none 10
nl:gov|saying|0|false|false|	all-one -7	first -6	none 9
nl:gov|saying|1|false|false|	first 10	none 19
nl:gov|saying|1|true|false|	none -7
nl:gov|saying|2-3|false|true|	first 6
nl:gov|saying|2-3|true|false|	none -6
nl:gov|saying|2-3|true|true|	none 9
nl:gov|saying|4-7|false|false|	first 11
nl:gov|saying|4-7|true|false|	all-one -6
nl:gov|saying|4-7|true|true|	none -10
nl:gov|saying|8+|false|false|	first 7	none 11
nl:gov|saying|8+|false|true|	first 7	none 7
nl:gov|saying|aan|false|	false 6
nl:gov|saying|aan|	first 6
nl:gov|saying|bij|	first -6
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 11	4-7 14
nl:gov|saying|dat|4-7|	2-3 15	4-7 7	8+ 7
nl:gov|saying|dat|	first 7	none 15
nl:gov|saying|dat|true|	false 11
nl:gov|saying|in|	all-one -6
nl:gov|saying|in|true|	false -8
nl:gov|saying|met|	none -8
nl:gov|saying|none|0|	4-7 6
nl:gov|saying|none|1|	4-7 11
nl:gov|saying|none|2-3|	2-3 -12	8+ 7
nl:gov|saying|none|4-7|	2-3 -9	4-7 16	8+ 7
nl:gov|saying|none|false|	true 7
nl:gov|saying|none|	none -14
nl:gov|saying|none|true|	false -18
nl:gov|saying|op|false|	false 7
nl:gov|saying|op|	first 9
nl:gov|saying|van|1|	1 11	2-3 11	4-7 8
nl:gov|saying|van|4-7|	8+ 7
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 17	true 7
nl:gov|saying|van|	none 18
nl:gov|saying|voor|1|	2-3 10
nl:gov|schrijven|4-7|	1 -10	2-3 6
nl:gov|spreken|1|	2-3 11	4-7 8
nl:gov|spreken|2-3|	8+ 7
nl:gov|spreken|past|	none 12
nl:gov|spreken|	van 13
nl:gov|staan|1|	2-3 -7
nl:gov|staan|	none -11
nl:gov|staan|past|	none -8
nl:gov|stellen|past|	none -9
nl:gov|subject|hij|saying|	2-3 10
nl:gov|subject|name|judging|	2-3 -8
nl:gov|subject|name|judging|past|	1 -10	4-7 6
nl:gov|subject|name|saying|	1 10
nl:gov|subject|name|saying|past|	1 -10	2-3 9	4-7 13
nl:gov|subject|none|saying|	1 7
nl:gov|subject|none|saying|past|	4-7 7
nl:gov|subject|none|thinking|past|	1 -6	8+ 7
nl:gov|subject|noun|judging|	0 7	4-7 11
nl:gov|subject|noun|judging|past|	2-3 10	4-7 14	8+ 6
nl:gov|subject|noun|saying|	0 -6	4-7 6	8+ 7
nl:gov|subject|noun|saying|past|	2-3 6	8+ 8
nl:gov|subject|noun|thinking|	2-3 10
nl:gov|subject|noun|thinking|past|	4-7 10
nl:gov|subject|organisation|judging|	0 6	2-3 10
nl:gov|subject|organisation|judging|past|	2-3 7	4-7 10
nl:gov|subject|organisation|saying|	1 11	2-3 -9
nl:gov|subject|organisation|saying|past|	2-3 -9	4-7 12	8+ 8
nl:gov|subject|person|judging|	4-7 8	8+ 6
nl:gov|subject|person|judging|past|	2-3 9	4-7 9	8+ 7
nl:gov|subject|person|saying|	0 6	4-7 6	8+ 11
nl:gov|subject|person|saying|past|	4-7 20	8+ 9
nl:gov|subject|ze|saying|	2-3 7
nl:gov|subject|ze|saying|past|	1 6	2-3 -7	4-7 6
nl:gov|subject|zij|saying|	2-3 10
nl:gov|subject|zij|saying|past|	4-7 -6
nl:gov|thinking|dat|2-3|	4-7 8
nl:gov|thinking|dat|	none 9
nl:gov|thinking|dat|true|	false 8
nl:gov|thinking|over|	none -6
nl:gov|tonen|1|	2-3 10
nl:gov|tonen|	none 11
nl:gov|tonen|past|	none 11
nl:gov|vinden|2-3|	2-3 6	4-7 11
nl:gov|vinden|4-7|	4-7 6
nl:gov|vinden|	dat 8
nl:gov|vinden|past|	daarentegen 7
nl:gov|waarschuwen|past|	none 12
nl:gov|waarschuwen|	voor 11
nl:gov|wijzen|past|	none 7
nl:gov|zeggen|4-7|	4-7 7
nl:gov|zeggen|	dat 15	none -9	van 7
nl:gov|zien|4-7|	4-7 6
nl:gov|zien|	none 8
nl:gov|zien|past|	none 10
nl:headline|true|	8+ 7
nl:head|"|	4-7 9
nl:head|,|	4-7 11
nl:head|plain|	all-one -7	none 6	preposition -6	verb-saying 6
nl:head|plain|all-one|	1 -7
nl:head|plain|end|	2-3 6
nl:head|plain|none|	4-7 9
nl:head|titled|	: 9	first 9
nl:head|titled|end|	4-7 8
nl:head|titled|first|	4-7 8
nl:head|‘|	4-7 7
nl:in-noun|false|false|2-3|	none 13
nl:in-noun|false|false|4-7|	none 7	some 9	titled 8
nl:in-noun|false|false|8+|	none 13
nl:in-noun|false|true|1|	none -9
nl:in-noun|false|true|2-3|	all-one 6	none 13
nl:in-noun|false|true|4-7|	first 15
nl:in-noun|false|true|8+|	first 11
nl:in-noun|true|false|1|	all-one -11
nl:in-noun|true|false|2-3|	all -7	all-one -10
nl:in-noun|true|false|4-7|	first -7	none 6
nl:in-noun|true|false|8+|	none 10
nl:in-noun|true|true|2-3|	first -6	none -12
nl:in-noun|true|true|4-7|	none 9
nl:intro-follow|,|,auxiliary|	2-3 -7
nl:intro-follow|,|stop|	4-7 14	8+ 7
nl:intro-follow|:|,verb-saying|	4-7 11
nl:intro-follow|:|capital|	4-7 13	8+ 11
nl:intro-follow|:|determiner|	4-7 15	8+ 12
nl:intro-follow|:|end|	2-3 18	4-7 6	8+ 12
nl:intro-follow|:|stop|	2-3 -14	4-7 -9	8+ -8
nl:intro-follow|adverb|stop|	1 7	2-3 -8	4-7 8
nl:intro-follow|auxiliary|stop|	1 -10	2-3 11	4-7 15
nl:intro-follow|coordinator|stop|	4-7 9
nl:intro-follow|determiner|preposition|	2-3 -8
nl:intro-follow|determiner|stop|	2-3 -8	4-7 12
nl:intro-follow|determiner|word|	1 -9	2-3 -7
nl:intro-follow|preposition|stop|	1 8	2-3 6	8+ 8
nl:intro-follow|preposition|word|	1 -9
nl:intro-follow|pronoun|stop|	2-3 11	4-7 9
nl:intro-follow|start|,verb-saying|	4-7 10
nl:intro-follow|start|,verb-thinking|	8+ 8
nl:intro-follow|start|,word|	4-7 14	8+ 7
nl:intro-follow|start|:|	4-7 11
nl:intro-follow|start|auxiliary|	1 -10
nl:intro-follow|start|capital|	8+ 6
nl:intro-follow|start|end|	4-7 6	8+ 6
nl:intro-follow|stop|,verb-judging|	4-7 9	8+ 9
nl:intro-follow|stop|,verb-saying|	2-3 13	8+ 8
nl:intro-follow|stop|,verb-thinking|	4-7 6	8+ 8
nl:intro-follow|stop|,word|	4-7 11	8+ 13
nl:intro-follow|stop|auxiliary|	8+ 8
nl:intro-follow|stop|capital|	2-3 9	4-7 10
nl:intro-follow|stop|determiner|	4-7 8	8+ 7
nl:intro-follow|stop|end|	1 6	2-3 8	4-7 17
nl:intro-follow|that|stop|	4-7 7
nl:intro-follow|verb-saying|stop|	1 -7
nl:intro-follow|word|auxiliary|	4-7 12
nl:intro-follow|word|stop|	1 -6	8+ 7
nl:intro-follow|word|verb-judging|	1 -10
nl:intro-follow|word|word|	2-3 -11	4-7 9
nl:intro|	determiner -13	quote 9	stop 7	verb-judging 8
nl:in|first|=als|	4-7 12	8+ 7	first 10
nl:in|first|=bij|	8+ 7	first 7
nl:in|first|=dat|	2-3 9	4-7 8	8+ 7	first 10
nl:in|first|=de|	2-3 -13	8+ 13	all-one -9	none -7	some 8
nl:in|first|=die|	4-7 11	8+ 9	first 12	none 8
nl:in|first|=een|	2-3 17	4-7 24	8+ 10	first 16	none 20
nl:in|first|=en|	4-7 8	none 6
nl:in|first|=geen|	2-3 12	4-7 13	first 7	none 13
nl:in|first|=heeft|	first 6
nl:in|first|=het|	4-7 9	8+ 8	first 9
nl:in|first|=hij|	2-3 7	4-7 9	8+ 7	first 11
nl:in|first|=ik|	4-7 15	8+ 10	first 19	none 8
nl:in|first|=in|	4-7 8	8+ 8	first 11
nl:in|first|=maar|	4-7 11	8+ 8	first 12	none 8
nl:in|first|=met|	2-3 -10	4-7 12	none -7
nl:in|first|=mijn|	4-7 15	8+ 9	first 15
nl:in|first|=na|	first 6
nl:in|first|=niet|	2-3 9	4-7 12	none 12
nl:in|first|=om|	none 10
nl:in|first|=op|	2-3 8	4-7 7	first 7	none 8
nl:in|first|=twee|	2-3 7	first 9
nl:in|first|=van|	4-7 8
nl:in|first|=voor|	8+ 7	first 7
nl:in|first|=we|	4-7 8	first 8
nl:in|first|=wij|	2-3 -9	4-7 19	8+ 7
nl:in|first|=ze|	4-7 11	8+ 6	first 13
nl:in|first|=zonder|	8+ 7	first 7
nl:in|first|adverb|	2-3 -7	8+ 13
nl:in|first|capital|	4-7 -11	first -13
nl:in|first|verb|	4-7 14	none 8
nl:in|first|word|	2-3 8	8+ 11	none 6
nl:in|functions|0|2-3|	all-one -9
nl:in|functions|0|4-7|	none 6
nl:in|functions|1|2-3|	all -6	first -7	none 6
nl:in|functions|2|4-7|	none 6
nl:in|functions|3|4-7|	first 7	none 25	some 8	titled 7
nl:in|functions|3|8+|	none 16
nl:in|last|aaf|	1 -8
nl:in|last|	af -11	al 6	an -7	ax -9	ch 7	de 6	er -9	et 11	ia -6	id 6	ie -9	ig 14	it -9	jk -9	ne -6	ng -6	nt 8	of 8	or -8	rd 7	rs 11	st -7	uk 7	uw -7
nl:in|last|ate|	1 -11
nl:in|last|den|	1 -11	2-3 11
nl:in|last|eer|	2-3 -10
nl:in|last|eid|	2-3 6
nl:in|last|ein|	2-3 9
nl:in|last|end|	1 8	2-3 -9
nl:in|last|erd|	2-3 6
nl:in|last|gen|	1 6
nl:in|last|ijk|	1 -9
nl:in|last|ing|	2-3 -7
nl:in|last|len|	1 -9	2-3 10
nl:in|last|lof|	2-3 8
nl:in|last|nde|	2-3 8
nl:in|last|nis|	2-3 11
nl:in|last|rde|	2-3 7
nl:in|last|tax|	1 -9
nl:in|last|ten|	2-3 10
nl:in|last|ven|	2-3 6
nl:in|shape|=de capital capital|	2-3 -6
nl:in|shape|=de capital|	2-3 -8
nl:in|shape|=de word =is|	8+ 12
nl:in|shape|=de word =van|	4-7 -6
nl:in|shape|=de word verb|	8+ 7
nl:in|shape|=de word word|	2-3 -7	4-7 6	8+ 8
nl:in|shape|=de word|	2-3 -8
nl:in|shape|=een word =die|	4-7 6	8+ 11
nl:in|shape|=een word =met|	4-7 10
nl:in|shape|=een word =op|	4-7 7
nl:in|shape|=een word =van|	4-7 7
nl:in|shape|=een word word|	2-3 14	4-7 11
nl:in|shape|=een word|	2-3 9
nl:in|shape|=geen word|	2-3 8
nl:in|shape|=het =gaat =niet|	8+ 6
nl:in|shape|=het =is =een|	4-7 6
nl:in|shape|=het word =is|	8+ 6
nl:in|shape|=het word word|	8+ 7
nl:in|shape|=hij word word|	8+ 6
nl:in|shape|=ik verb adverb|	8+ 7
nl:in|shape|=ik verb word|	8+ 7
nl:in|shape|=ik word =het|	8+ 7
nl:in|shape|=ik word =mijn|	4-7 7
nl:in|shape|=ik word adverb|	4-7 7	8+ 7
nl:in|shape|=ik word word|	4-7 7	8+ 7
nl:in|shape|=in word word|	2-3 11
nl:in|shape|=mijn word verb|	8+ 8
nl:in|shape|=mijn word word|	4-7 13
nl:in|shape|=niet word|	2-3 8
nl:in|shape|=op =het word|	4-7 7
nl:in|shape|=twee word|	2-3 7
nl:in|shape|=we word adverb|	4-7 8
nl:in|shape|=wij word word|	4-7 6
nl:in|shape|adverb =de word|	4-7 7
nl:in|shape|adverb =is =het|	8+ 10
nl:in|shape|adverb =moet word|	4-7 10
nl:in|shape|adverb word =we|	4-7 9
nl:in|shape|adverb word word|	2-3 -10	4-7 11
nl:in|shape|capital =is =geen|	4-7 -7
nl:in|shape|capital =is =het|	4-7 9
nl:in|shape|capital capital =mijn|	8+ 9
nl:in|shape|capital verb =dat|	8+ 7
nl:in|shape|capital word =in|	4-7 9
nl:in|shape|capital word adverb|	4-7 9
nl:in|shape|capital word capital|	2-3 7
nl:in|shape|capital word verb|	8+ 7
nl:in|shape|word =als =een|	4-7 10
nl:in|shape|word =een word|	4-7 9
nl:in|shape|word =met =een|	4-7 10
nl:in|shape|word =van word|	2-3 10
nl:in|shape|word capital|	2-3 -8
nl:in|shape|word word =over|	4-7 10
nl:in|shape|word word adverb|	4-7 6
nl:in|shape|word word word|	2-3 12	4-7 6	8+ 7
nl:in|shape|word word|	2-3 6
nl:in|word|	ambachtelijk -9	binnen 9	dat 9	een 13	en 11	geen 12	geluk 8	grote 7	haaskaaf -8	hij 7	houden -10	ik 8	kaasschaaf -6	keer -10	laat -6	met -9	niet 12	op 8	operatie -6	reëel 6	stiltetax -9	twee 7	van 7	verbijsterd 9	wachten -6	wij -9	zonder -6	één -7
nl:lead|lower|	, 9	coordinator 8	determiner -12	preposition 6	that 6	verb-judging 8	verb-saying 10	word 8
nl:lead|upper|	, -13	auxiliary -8	preposition -13	quote 9	stop 7	verb-saying -7	word -15
nl:naming|false|	word -15
nl:naming|true|	determiner -13	quote 9	stop 7	verb-judging 8	word 7
nl:naming|woord|1|	1 -12
nl:nobody|4-7|	: 9	start 6
nl:others|1|	1 -6	8+ 7
nl:own-case|false|all-one|	, -7	: 8	preposition -6	stop 7	verb-saying -7	word -15
nl:own-case|false|all|	, -9	preposition -7	word -6
nl:own-case|false|first|	, -8	preposition -11	quote 7	start 17	stop 7	word -9
nl:own-case|false|none|	, 8	adverb 6	determiner -12	verb-judging 8	verb-saying 10	word 7
nl:own-case|false|some|	preposition 8
nl:own-case|true|first|	: -6	start 14
nl:own-case|true|none|	, 11	auxiliary 10	determiner 7	preposition 10	that 7	word 12
nl:own-case|true|titled|	: 7
nl:same|1|2-3|	first -6	none 6
nl:same|1|4-7|	none 10	some 12	titled 8
nl:same|1|8+|	none 16
nl:same|2|1|	none -10
nl:same|2|2-3|	first -7
nl:same|2|4-7|	first 14
nl:same|3|1|	none -7
nl:sentence|judging|	4-7 20	8+ 9
nl:sentence|none|	1 -6
nl:sentence|saying|	8+ 9
nl:sentence|thinking|	4-7 13	8+ 11
nl:size-ending|10+|.|	auxiliary 8	capital 9	determiner 6	end 9
nl:size-ending|10+|none|	,verb-judging 8	,verb-saying 7	,verb-thinking 11	,word 9	end 6	stop 9
nl:size-ending|1|.|	end 6
nl:size-ending|1|none|	,verb-saying 10	adverb -8	verb-judging -10	verb-saying -11
nl:size-ending|2|.|	end 11
nl:size-ending|2|?|	,verb-saying 6
nl:size-ending|2|none|	,auxiliary -6	,determiner -10	preposition -9	stop -7
nl:size-ending|3|.|	capital 8	end 11
nl:size-ending|3|none|	,verb-saying 11	; 7	auxiliary 10	word -8
nl:size-ending|4-5|.|	capital 10	determiner 14	end 17	preposition 7
nl:size-ending|4-5|?|	,verb-thinking 6
nl:size-ending|4-5|none|	,determiner 7	,word 14	auxiliary 16	stop -7
nl:size-ending|6-9|.|	capital 14	determiner 14	end 12
nl:size-ending|6-9|none|	,verb-judging 10	,verb-saying 15	,word 14	: 11	end 19
nl:size-follow|10+|	,verb-judging 8	,verb-saying 7	,verb-thinking 11	,word 9	auxiliary 8	capital 11	determiner 7	end 10	stop 9
nl:size-follow|1|	,verb-saying 10	adverb -8	end 7	verb-judging -10	verb-saying -11
nl:size-follow|2|	,auxiliary -6	,determiner -10	end 14	preposition -9	stop -7
nl:size-follow|3|	,verb-saying 11	; 7	auxiliary 10	capital 8	end 11	word -8
nl:size-follow|4-5|	,determiner 7	,verb-thinking 6	,word 14	auxiliary 16	capital 10	determiner 14	preposition 7	stop -7
nl:size-follow|6-9|	,verb-judging 10	,verb-saying 15	,word 14	: 11	capital 14	determiner 14	end 21
nl:size-intro|10+|	: 19	start 7	stop 9
nl:size-intro|1|	, -8	adverb 7	auxiliary -8	coordinator -6	determiner -12	pronoun -11	stop 7	that -12
nl:size-intro|2|	, -10	adverb -8	determiner -15	preposition -6	pronoun 8	start 8	stop 15
nl:size-intro|3|	preposition 11	pronoun 8	that 9
nl:size-intro|4-5|	, 11	adverb 10	auxiliary 14	capital 7	coordinator 9	preposition -7	pronoun 9	quote 9	start 14	verb-judging 6	verb-saying 7
nl:size-intro|6-9|	, 13	auxiliary 8	determiner 9	pronoun 8	start 14	stop 14	that 9	word 16
nl:size|	10+ 12	3 7	4-5 -6	6-9 6
nl:subject|elided|	,verb-saying -6	4-7 -6	8+ 8	capital 7	end 8
nl:subject|none|	,auxiliary -9	,determiner -6	,preposition -9	,verb-judging 9	,verb-thinking 10	,word 11	4-7 10	adverb -8	auxiliary -11	capital 17	determiner 17	end 13	that 11	verb-judging -10	word -6
nl:subject|own|	,coordinator -6	,verb-saying 14	,word 11	8+ 9	: 9	auxiliary 8	capital 8	end 14	stop -10
nl:two-before|)|	: 10	stop 6
nl:two-before|,|	coordinator 9
nl:two-before|adverb|	, -7	: 14	stop 6
nl:two-before|auxiliary|	stop 9
nl:two-before|capital|	, 8	: 11	auxiliary 11	preposition -7	stop 12	verb-judging 6	verb-saying 8
nl:two-before|determiner|	word 8
nl:two-before|preposition|	: -6	auxiliary -11	capital 10	stop 8	word 9
nl:two-before|pronoun|	, 8	: 7	adverb 8	stop 8	word -6
nl:two-before|quote|	: 7	coordinator -6	stop 9
nl:two-before|stop|	determiner -6
nl:two-before|subordinator|	determiner -9
nl:two-before|verb-judging|	: 6	pronoun 8
nl:two-before|verb-saying|	preposition 20	pronoun 10	stop 10	that -9	word -7
nl:two-before|word|	, -7	determiner -14	preposition -15	that 8	verb-saying -6	word 8
nl:two-words-before|)|	. 6	: 10
nl:two-words-before|,|	maar 9
nl:two-words-before|.|	de -6
nl:two-words-before|bericht|	: 6
nl:two-words-before|blijft|	. 7
nl:two-words-before|de|	zaak 8
nl:two-words-before|door|	: -6
nl:two-words-before|droog|	. 10
nl:two-words-before|het|	dorp -7	kabinet 6	over 8	plan 9	woord -10
nl:two-words-before|hij|	. 7
nl:two-words-before|in|	. 7
nl:two-words-before|komen|	. 7
nl:two-words-before|leerling|	. 9
nl:two-words-before|mee|	. 13
nl:two-words-before|noemt|	het 7
nl:two-words-before|op|	. 9
nl:two-words-before|over|	de -8
nl:two-words-before|school|	. 8
nl:two-words-before|sprak|	van 7
nl:two-words-before|spreekt|	van 10
nl:two-words-before|stilte|	. 6
nl:two-words-before|tegen|	. 8
nl:two-words-before|terughoudend|	. 7
nl:two-words-before|toe|	. 9
nl:two-words-before|toont|	zich 8
nl:two-words-before|uit|	. 11
nl:two-words-before|uur|	. 8
nl:two-words-before|voor|	. 6
nl:two-words-before|was|	. 6
nl:two-words-before|weten|	. 6
nl:two-words-before|ze|	. 6
nl:two-words-before||	. 9	: 7	en -6
nl:verb|false|1|	other -9
nl:verb|false|4-7|	lower 6
nl:verb|false|8+|	lower 13
nl:verb|true|2-3|	lower 9	upper -8
nl:verb|true|4-7|	lower 25
nl:verb|true|8+|	lower 13
nl:word-after|	 11	. -11	; 7	? -9	blijft 9	dat 8	de 17	end 18	gedoopt -7	genoemd -6	in 7	komt -11	ook -6	van 7	voor -6	was 11	wie 6	zijn 9
nl:word-after|,|	? 7
nl:word-after|.|	none -11
nl:word-after|;|	none 7
nl:word-after|?|	none -9
nl:word-after|blijft|	none 9
nl:word-after|dat|	. 8	none 6
nl:word-after|de|	. 17
nl:word-after|een|	. 9
nl:word-after|end|	. 22	? 6	none 6
nl:word-after|gedoopt|	none -7
nl:word-after|genoemd|	none -6
nl:word-after|in|	none 7
nl:word-after|komt|	none -11
nl:word-after|van|	none 7
nl:word-after|voor|	none -6
nl:word-after|was|	none 11
nl:word-after|wie|	. 6
nl:word-after|zijn|	. 8
nl:word-before|	 9	. 6	? 7	cijfers 7	de -12	dit 9	dorp -7	een -15	en -6	er 13	heet -7	het -6	is 11	kabinet 6	maar 9	met -6	over 7	plan 9	van 17	was 8	woord -10	zaak 8	zich 10	zijn -11
nl:word-before|,|	1 -8	4-7 16	8+ 7
nl:word-before|.|	1 6	2-3 6	8+ 8
nl:word-before|?|	4-7 12	8+ 6
nl:word-before|dat|	1 -12	2-3 12	4-7 7	8+ 9
nl:word-before|de|	1 -8	2-3 -11
nl:word-before|een|	1 -9	2-3 -12
nl:word-before|en|	1 -6
nl:word-before|er|	4-7 8
nl:word-before|haar|	4-7 9
nl:word-before|heet|	1 -7
nl:word-before|het|	4-7 10
nl:word-before|is|	2-3 12
nl:word-before|maar|	4-7 9
nl:word-before|over|	4-7 7
nl:word-before|plan|	4-7 9
nl:word-before|start|	2-3 8	4-7 19	8+ 7
nl:word-before|van|	1 11	2-3 10	4-7 12
nl:word-before|voor|	2-3 11
nl:word-before|woord|	1 -12
nl:word-before|zich|	2-3 10
nl:word-before|zijn|	1 -9
nl:word-before||	4-7 9
nl:work|near|none|	none 10
nl:work|none|none|,|	all -9	all-one -7	none 9	some 6
nl:work|none|none|:|	all-one 8	first -6	titled 9
nl:work|none|none|determiner|	none -12
nl:work|none|none|	first -10	none 8
nl:work|none|none|preposition|	all -7	all-one -6	first -11	some 8
nl:work|none|none|quote|	first 9
nl:work|none|none|start|	first 18
nl:work|none|none|stop|	all-one 7
nl:work|none|none|that|	none 6
nl:work|none|none|verb-judging|	none 8
nl:work|none|none|verb-saying|	all-one -6	first -6	none 10
nl:work|none|none|word|	all -6	all-one -14	first -8	none 8
nl:work|right|none|	all-one -6
nl:work|right|none|word|	all-one -6
nobody|1|	, -11	auxiliary -9	determiner -11	preposition -14	word -14
nobody|2-3|	auxiliary -10	capital -11	determiner -18	preposition -6	subordinator -11	word -10	— 7
nobody|4-7|	, -8	: 11	start 7	stop 17
nobody|8+|	start 14	stop 13
others|0|	1 6	2-3 7	8+ 6
others|1|	1 -15	2-3 -27	8+ 18
others|2|	1 -33	2-3 -23	4-7 -6
others|3|	1 -21
own-case|false|all-one|	( -10	, -18	: 13	adverb -13	auxiliary -12	capital -6	coordinator -13	possessive -12	preposition -7	stop 16	subordinator -21	that -10	verb-judging -17	verb-thinking -9	word -8	— 9
own-case|false|all|	, -25	: 7	auxiliary -13	capital -8	coordinator -9	possessive -13	preposition -7	stop 7	subordinator -13	verb-judging -22	verb-saying -11	verb-thinking -7	word -18
own-case|false|first|	( -9	, -13	- 8	: 9	auxiliary -10	capital -17	determiner -8	preposition -13	quote 14	start 13	stop 19	subordinator 6	word -27	— 9
own-case|false|most|	, 6	auxiliary 9	capital -10	start 10
own-case|false|none|	% 7	' -7	, 15	: -10	; 11	adverb 7	auxiliary 11	capital 10	determiner -9	possessive 6	pronoun 6	quote -11	verb-saying 6	verb-thinking 6	word 9
own-case|false|some|	, 11	auxiliary 13	capital 7	coordinator -7	preposition 14	pronoun 9	verb-judging -12	verb-saying 17
own-case|false|titled|	preposition -10	start -9	verb-saying 6	word -12
own-case|false|upper|	, 9
own-case|true|all-one|	stop 8	verb-saying -12	word -8
own-case|true|all|	start 10	stop 15	verb-judging -8	word -10
own-case|true|first|	, 13	capital -6	preposition -7	quote 17	start 43	stop 25	verb-saying -19	word -10
own-case|true|most|	, 7	: 14	start 16	stop 12
own-case|true|none|	, 18	: 9	auxiliary 13	capital 9	determiner 12	preposition -10	pronoun 6	subordinator -8	that 9	verb-judging 8	verb-saying -6
own-case|true|some|	, 8	word 10
own-case|true|titled|	: 18	start 10
own-case|true|upper|	start 11
own|false|	1 -8	2-3 -8	8+ 12
own|true|	1 -10
pt:alone|alone|	2-3 8	4-7 7	8+ 6
pt:alone|first|	1 -6	2-3 8	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 11
pt:best-gap|according-to|according|gap|according-to|,sc|	8+ 7
pt:best-gap|according-to|according|gap|according-to|,|	1 9	4-7 23	8+ 8
pt:best-gap|according-to|according|gap|according-to|;|	2-3 -6
pt:best-gap|according-to|according|gap|according-to||	1 -12
pt:best-gap|colon|naked||	2-3 7	8+ 9
pt:best-gap|named-before|naked||	2-3 9	4-7 29
pt:best-gap|named-nearby|naked||	4-7 27
pt:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
pt:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	2-3 -6	4-7 13	8+ 13
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 13	8+ 8
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6
pt:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 12
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 9
pt:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 6	8+ 6
pt:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -7
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -11
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 11	4-7 9
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -6
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 18	8+ 12
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 10
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 7	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -10	4-7 14	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 6	4-7 20
pt:best-gap|topic|naked||	8+ 12
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 9	4-7 7
pt:best-intro|,|according|5-10|	4-7 8
pt:best-intro|,|naked|far|	4-7 6
pt:best-intro|,|saying|1|	2-3 7
pt:best-intro|,|saying|far|	4-7 7
pt:best-intro|:|judging|2-4|	2-3 10	8+ 10
pt:best-intro|:|naked|1|	2-3 7	4-7 -6	8+ 14
pt:best-intro|:|naked|2-4|	2-3 7	4-7 14	8+ 16
pt:best-intro|:|naked|5-10|	4-7 7	8+ -6
pt:best-intro|:|naked|far|	2-3 -12	4-7 12	8+ 7
pt:best-intro|:|saying|1|	4-7 17	8+ 10
pt:best-intro|:|saying|2-4|	2-3 11	4-7 14	8+ 12
pt:best-intro|:|saying|5-10|	2-3 9	4-7 11	8+ 16
pt:best-intro|:|saying|far|	4-7 -7
pt:best-intro|auxiliary|according|2-4|	4-7 8
pt:best-intro|auxiliary|according|5-10|	8+ 7
pt:best-intro|auxiliary|naked|2-4|	1 -7
pt:best-intro|auxiliary|naked|5-10|	2-3 11
pt:best-intro|auxiliary|saying|2-4|	2-3 12
pt:best-intro|auxiliary|saying|5-10|	4-7 6	8+ 6
pt:best-intro|capital|saying|5-10|	2-3 8
pt:best-intro|determiner|naked|2-4|	2-3 -8
pt:best-intro|determiner|other|1|	2-3 -6
pt:best-intro|determiner|saying|1|	2-3 10
pt:best-intro|preposition|according|5-10|	2-3 11
pt:best-intro|preposition|according|far|	1 -6
pt:best-intro|preposition|judging|2-4|	1 8	2-3 -8
pt:best-intro|preposition|naked|1|	2-3 -7
pt:best-intro|preposition|naked|2-4|	1 -12	2-3 -8	4-7 7
pt:best-intro|preposition|naked|5-10|	1 -11
pt:best-intro|preposition|naked|far|	1 -10
pt:best-intro|preposition|saying|1|	2-3 17
pt:best-intro|preposition|saying|2-4|	2-3 8
pt:best-intro|start|naked|2-4|	4-7 10	8+ 10
pt:best-intro|start|naked|5-10|	8+ 14
pt:best-intro|start|naked|far|	4-7 12
pt:best-intro|start|other|1|	8+ 9
pt:best-intro|start|saying|1|	2-3 8	4-7 12	8+ 6
pt:best-intro|start|saying|far|	2-3 6
pt:best-intro|stop|according|5-10|	8+ 10
pt:best-intro|stop|according|far|	8+ 12
pt:best-intro|stop|judging|2-4|	4-7 9
pt:best-intro|stop|naked|1|	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 6	4-7 19	8+ 7
pt:best-intro|stop|naked|5-10|	2-3 9	4-7 21	8+ 8
pt:best-intro|stop|naked|far|	4-7 18	8+ 8
pt:best-intro|stop|other|1|	4-7 11	8+ 12
pt:best-intro|stop|saying|1|	2-3 12	4-7 18	8+ 8
pt:best-intro|stop|saying|2-4|	2-3 8	8+ 7
pt:best-intro|stop|saying|5-10|	4-7 8
pt:best-intro|stop|saying|far|	4-7 11
pt:best-intro|subordinator|naked|1|	2-3 -8
pt:best-intro|subordinator|naked|5-10|	4-7 -7
pt:best-intro|that|naked|5-10|	4-7 11
pt:best-intro|that|naked|far|	4-7 10
pt:best-intro|that|saying|1|	2-3 -7
pt:best-intro|that|saying|2-4|	2-3 7	4-7 7
pt:best-intro|verb-saying|saying|0|	1 -13	4-7 17
pt:best-intro|word|according|2-4|	1 10	4-7 10	8+ 7
pt:best-intro|word|according|5-10|	4-7 17
pt:best-intro|word|according|far|	4-7 14
pt:best-intro|word|judging|0|	2-3 -9
pt:best-intro|word|judging|2-4|	1 7	4-7 6
pt:best-intro|word|judging|5-10|	4-7 6
pt:best-intro|word|naked|1|	2-3 -8
pt:best-intro|word|naked|2-4|	2-3 7	4-7 -6
pt:best-intro|word|naked|5-10|	8+ 13
pt:best-intro|word|naked|far|	1 -13	2-3 8
pt:best-intro|word|saying|2-4|	4-7 10	8+ 8
pt:best-intro|word|saying|5-10|	1 -12	4-7 13
pt:best-lead|lower|,|according|	according-to 11
pt:best-lead|lower|,|naked|	named-nearby 8	topic 10
pt:best-lead|lower|,|saying|	speaker-then-quote 8	verb-then-speaker 7
pt:best-lead|lower|auxiliary|according|	according-to 13
pt:best-lead|lower|auxiliary|naked|	named-nearby 10
pt:best-lead|lower|auxiliary|saying|	verb-then-speaker 7
pt:best-lead|lower|capital|naked|	named-nearby 10	topic -12
pt:best-lead|lower|capital|saying|	speaker-then-quote 9
pt:best-lead|lower|coordinator|according|	according-to 9
pt:best-lead|lower|determiner|according|	according-to -13
pt:best-lead|lower|determiner|naked|	named-nearby 7
pt:best-lead|lower|preposition|according|	sentence-before -6
pt:best-lead|lower|preposition|naked|	named-nearby -7
pt:best-lead|lower|preposition|saying|	speaker-then-quote 6
pt:best-lead|lower|that|naked|	named-nearby 10	topic 14
pt:best-lead|lower|verb-saying|according|	according-to -9
pt:best-lead|lower|word|according|	according-to 16
pt:best-lead|lower|word|naked|	named-nearby 13	topic -8
pt:best-lead|lower|word|saying|	quote-then-verb 9	verb-then-speaker 7
pt:best-lead|upper|:|judging|	speaker-then-quote 11
pt:best-lead|upper|:|saying|	sentence-before -8	speaker-then-quote 8
pt:best-lead|upper|auxiliary|direct|	speaker-then-quote -6
pt:best-lead|upper|determiner|naked|	named-nearby -13
pt:best-lead|upper|determiner|other|	quote-then-verb -6
pt:best-lead|upper|preposition|according|	according-to -8
pt:best-lead|upper|preposition|naked|	named-nearby -11	topic -11
pt:best-lead|upper|start|naked|	named-before 8	topic 7
pt:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 11	sentence-after 8
pt:best-lead|upper|stop|judging|	sentence-before 9
pt:best-lead|upper|stop|naked|	named-nearby 10
pt:best-lead|upper|stop|other|	quote-then-verb 11
pt:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 18	sentence-before 16
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -6
pt:best-lead|upper|verb-saying|saying|	speaker-then-quote 6
pt:best-lead|upper|word|naked|	named-nearby -14
pt:best-lead|upper|word|saying|	sentence-before -6	speaker-then-quote -11
pt:best-lead|upper|—|saying|	sentence-before 6
pt:best-lemma|acrescentar|speaker-then-quote|	5-10 9
pt:best-lemma|	acusar 11	adiantar 12	admitir 8	apelar 6	assegurar 8	atestar 7	avaliar 6	avisar -7	chamar -9	comentar 9	condenar -6	confirmar 9	considerar 11	criticar 7	declarar 7	denunciar 9	desabafar 7	discordar 6	ditar 8	divulgar -7	dizer 7	elogiar 11	esclarecer -7	explicar 13	falar 14	gracejar 10	indicar 9	informar 9	ironizar 9	justificar 6	lembrar 12	limitar 7	mandar 6	negar 9	ponderar 9	precisar 6	preferir 11	prometer 11	queixar 11	rebater 9	reclamar 11	reconhecer 8	recordar 11	referir -9	registrar -8	relatar 6	responder 10	retorquir 6	rir 6	sorrir 11	sublinhar 8	sustentar 7	ver 8
pt:best-lemma|acusar|speaker-then-quote|	2-4 9
pt:best-lemma|admitir|speaker-then-quote|	5-10 7
pt:best-lemma|assegurar|speaker-then-quote|	2-4 7
pt:best-lemma|atribuir|speaker-then-quote|	2-4 -6
pt:best-lemma|avisar|speaker-then-quote|	1 -8
pt:best-lemma|brincar|quote-then-verb|	1 6
pt:best-lemma|chamar|speaker-then-quote|	0 -11
pt:best-lemma|comentar|quote-then-verb|	1 6
pt:best-lemma|confirmar|speaker-then-quote|	2-4 8
pt:best-lemma|considerar|speaker-then-quote|	2-4 9
pt:best-lemma|contar|quote-then-verb|	1 9
pt:best-lemma|discordar|speaker-then-quote|	1 6
pt:best-lemma|dizer|quote-then-verb|	1 11
pt:best-lemma|dizer|speaker-then-quote|	1 -6	2-4 14	5-10 9
pt:best-lemma|escrever|quote-then-verb|	1 6
pt:best-lemma|explicar|quote-then-verb|	1 11
pt:best-lemma|falar|speaker-then-quote|	1 12	5-10 9
pt:best-lemma|garantir|speaker-then-quote|	2-4 -9	5-10 11
pt:best-lemma|gracejar|quote-then-verb|	1 8
pt:best-lemma|informar|quote-then-verb|	1 8
pt:best-lemma|informar|speaker-then-quote|	far 7
pt:best-lemma|ironizar|quote-then-verb|	1 9
pt:best-lemma|lamentar|sentence-before|	far 7
pt:best-lemma|lamentar|speaker-then-quote|	5-10 11
pt:best-lemma|lembrar|quote-then-verb|	1 8
pt:best-lemma|lembrar|sentence-before|	5-10 9
pt:best-lemma|mandar|speaker-then-quote|	5-10 7
pt:best-lemma|negar|speaker-then-quote|	2-4 6
pt:best-lemma|none|according-to|	0 -6	far 11
pt:best-lemma|none|colon|	5-10 8
pt:best-lemma|none|named-before|	1 6	2-4 11	far 12
pt:best-lemma|none|named-nearby|	1 -13	2-4 8	far 6
pt:best-lemma|none|sentence-before|	far -7
pt:best-lemma|none|speaker-then-quote|	0 -6	2-4 6	5-10 -7
pt:best-lemma|none|topic|	0 -6	1 -8
pt:best-lemma|pedir|speaker-then-quote|	0 9	2-4 11	5-10 12
pt:best-lemma|preferir|speaker-then-quote|	2-4 6
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|speaker-then-quote|	1 6
pt:best-lemma|rebater|speaker-then-quote|	1 7
pt:best-lemma|reconhecer|speaker-then-quote|	0 8
pt:best-lemma|recusar|speaker-then-quote|	5-10 7
pt:best-lemma|responder|quote-then-verb|	1 8
pt:best-lemma|responder|speaker-then-quote|	5-10 8
pt:best-lemma|rir|quote-then-verb|	1 6
pt:best-lemma|saber|quote-then-verb|	2-4 7
pt:best-lemma|sublinhar|quote-then-verb|	1 8
pt:best-lemma|sustentar|speaker-then-quote|	2-4 6
pt:best-lemma|unlisted|quote-then-verb|	0 -6	1 8
pt:best-lemma|ver|speaker-then-quote|	2-4 8
pt:best-near|according-to|according|	0 -6	far 11
pt:best-near|according|0|	1 -6
pt:best-near|according|2-4|	1 8	2-3 -11	4-7 15	8+ 7
pt:best-near|according|5-10|	1 -8	2-3 16	8+ 10
pt:best-near|according|far|	1 -8	8+ 10
pt:best-near|colon|naked|	5-10 8
pt:best-near|judging|0|	2-3 -10
pt:best-near|judging|1|	2-3 8	4-7 6
pt:best-near|judging|2-4|	1 12	4-7 8	8+ 11
pt:best-near|judging|5-10|	4-7 7
pt:best-near|judging|far|	8+ 8
pt:best-near|naked|0|	1 -7
pt:best-near|naked|1|	1 -14	2-3 -6	8+ 14
pt:best-near|naked|2-4|	1 -8	4-7 10	8+ 13
pt:best-near|naked|5-10|	2-3 7
pt:best-near|naked|far|	4-7 11	8+ 7
pt:best-near|named-before|naked|	1 6	2-4 11	far 12
pt:best-near|named-nearby|naked|	1 -13	2-4 8	far 6
pt:best-near|other|1|	2-3 -6	4-7 13	8+ 13
pt:best-near|paragraph-before|saying|	far 6
pt:best-near|quote-then-speaker|saying|	1 8
pt:best-near|quote-then-verb|other|	0 -6	1 8
pt:best-near|quote-then-verb|saying|	1 12
pt:best-near|saying|0|	1 -14	4-7 17
pt:best-near|saying|1|	2-3 8	4-7 8	8+ 11
pt:best-near|saying|2-4|	2-3 7	4-7 17	8+ 14
pt:best-near|saying|5-10|	1 -10	8+ 14
pt:best-near|saying|far|	2-3 11	8+ 9
pt:best-near|sentence-after|saying|	1 8
pt:best-near|sentence-before|according|	far -6
pt:best-near|sentence-before|judging|	2-4 9
pt:best-near|sentence-before|saying|	2-4 7	far -6
pt:best-near|speaker-then-quote|apposed|	2-4 7
pt:best-near|speaker-then-quote|direct|	0 -6
pt:best-near|speaker-then-quote|judging|	0 -8	1 9	2-4 7	5-10 -6	far 6
pt:best-near|speaker-then-quote|saying|	far 9
pt:best-near|topic|naked|	0 -6	1 -8
pt:best-near|verb-then-speaker|saying|	1 7	2-4 12
pt:best-order|according|according|0|	1 -6
pt:best-order|according|according|2-4|	1 8	2-3 -11	4-7 15	8+ 7
pt:best-order|according|according|5-10|	1 -8	2-3 16	8+ 10
pt:best-order|according|according|far|	1 -8	8+ 10
pt:best-order|apposed|judging|2-4|	1 8	2-3 9
pt:best-order|apposed|judging|5-10|	4-7 7
pt:best-order|apposed|saying|0|	4-7 14
pt:best-order|apposed|saying|1|	2-3 11	4-7 14	8+ 6
pt:best-order|apposed|saying|2-4|	2-3 11	4-7 11
pt:best-order|apposed|saying|5-10|	1 -11	4-7 9	8+ 8
pt:best-order|apposed|saying|far|	2-3 7
pt:best-order|direct|judging|0|	2-3 -12
pt:best-order|direct|judging|1|	2-3 8
pt:best-order|direct|judging|2-4|	1 10	2-3 -9	4-7 10	8+ 9
pt:best-order|direct|judging|5-10|	2-3 -9
pt:best-order|direct|saying|0|	1 -13	4-7 10
pt:best-order|direct|saying|1|	4-7 13	8+ 17
pt:best-order|direct|saying|2-4|	4-7 15	8+ 11
pt:best-order|direct|saying|5-10|	1 -7	4-7 16	8+ 11
pt:best-order|direct|saying|far|	4-7 -6	8+ 7
pt:best-order|inverted|other|1|	2-3 -6	4-7 13	8+ 13
pt:best-order|inverted|saying|1|	2-3 16	8+ 9
pt:best-order|inverted|saying|2-4|	2-3 7	4-7 10
pt:best-order|inverted|saying|5-10|	2-3 7
pt:best-order|inverted|saying|far|	2-3 6
pt:best-order|naked|naked|0|	1 -7
pt:best-order|naked|naked|1|	1 -14	2-3 -6	8+ 14
pt:best-order|naked|naked|2-4|	1 -8	4-7 10	8+ 13
pt:best-order|naked|naked|5-10|	2-3 7
pt:best-order|naked|naked|far|	4-7 11	8+ 7
pt:best-order|relative|saying|5-10|	8+ 9
pt:best-phrase|name|	judging 11	naked 9	saying 8
pt:best-phrase|noun|	apposed -6	direct -9	naked -17
pt:best-phrase|pronoun|	naked 7	other 7
pt:best-score|	-1 -10	-2 -11	2 11	3 -10	4 25	5 9
pt:best-score|-1|	1 -19
pt:best-score|-2|	1 -14	4-7 -10	8+ 7
pt:best-score|-3|	4-7 -7	8+ 10
pt:best-score|-4|	4-7 8
pt:best-score|0|	4-7 8	8+ 17
pt:best-score|1|	8+ 13
pt:best-score|2|	4-7 17	8+ 14
pt:best-score|3|	1 -16	4-7 8
pt:best-score|4|	1 12	2-3 15	4-7 19	8+ 14
pt:best-score|5|	4-7 12	8+ 13
pt:best|according-to|according|	8+ 11
pt:best|colon|naked|	2-3 7	8+ 9
pt:best|named-before|naked|	2-3 9	4-7 29
pt:best|named-nearby|naked|	4-7 27
pt:best|paragraph-before|saying|	2-3 6
pt:best|quote-then-speaker|apposed|	2-3 -6
pt:best|quote-then-speaker|saying|	2-3 7
pt:best|quote-then-verb|other|	2-3 -7	8+ 13
pt:best|quote-then-verb|saying|	2-3 14	8+ 9
pt:best|sentence-before|according|	1 -8	8+ 14
pt:best|sentence-before|judging|	4-7 9
pt:best|sentence-before|saying|	8+ 7
pt:best|speaker-then-quote|apposed|	2-3 -7
pt:best|speaker-then-quote|direct|	4-7 -8
pt:best|speaker-then-quote|judging|	1 12	2-3 -7	4-7 11	8+ 12
pt:best|speaker-then-quote|saying|	1 -12	4-7 35	8+ 15
pt:best|topic|naked|	8+ 12
pt:best|verb-then-speaker|saying|	2-3 9
pt:case-follow|all-one|,that|	none -8
pt:case-follow|all-one|,verb-saying|	none 6
pt:case-follow|all-one|:|	none -9
pt:case-follow|all-one|auxiliary|	none -7
pt:case-follow|all-one|capital|	none -8
pt:case-follow|all-one|coordinator|	none -9
pt:case-follow|all-one|end|	? 6
pt:case-follow|all-one|preposition|	none -8
pt:case-follow|all-one|stop|	none 7
pt:case-follow|all-one|word|	none -12
pt:case-follow|all|,auxiliary|	none -9
pt:case-follow|all|,preposition|	none -6
pt:case-follow|all|stop|	none -6
pt:case-follow|all|word|	none -7
pt:case-follow|first|,verb-judging|	none 6
pt:case-follow|first|,verb-saying|	! 6	? 8	none 11
pt:case-follow|first|,word|	? 7	none 10
pt:case-follow|first|:|	none 7
pt:case-follow|first|auxiliary|	none -7
pt:case-follow|first|capital|	. 12
pt:case-follow|first|coordinator|	. 6
pt:case-follow|first|end|	! 7	. 21	? 7	none 14
pt:case-follow|first|stop|	? 8
pt:case-follow|first|—|	? 7	none 9
pt:case-follow|most|,verb-saying|	none 6
pt:case-follow|most|stop|	none 11
pt:case-follow|none|,auxiliary|	none -8
pt:case-follow|none|,capital|	none 7
pt:case-follow|none|,preposition|	none -6
pt:case-follow|none|,subordinator|	none -8
pt:case-follow|none|,verb-saying|	none 9
pt:case-follow|none|,word|	none -8
pt:case-follow|none|:|	none 10
pt:case-follow|none|coordinator|	none 6
pt:case-follow|none|stop|	none 6
pt:case-follow|some|stop|	none -7
pt:case-follow|titled|end|	none 10
pt:case-intro|all-one|	, -8	: 9	capital -10	determiner -13	preposition -15	— 6
pt:case-intro|all|	determiner -7	preposition -11	stop 8	verb-judging -6	word -12
pt:case-intro|first|	, -7	auxiliary -6	start 16	word -14	— 7
pt:case-intro|most|	: 10
pt:case-intro|none|	, 17	: 9	adverb 9	verb-saying -8	word 9
pt:case-intro|some|	, 6
pt:case-intro|titled|	: 6	verb-saying 6
pt:case|all-one|	1 -7	2 12
pt:case|all|	4-5 -10
pt:case|first|	6-9 6
pt:case|most|	4-5 10	6-9 7
pt:case|none|	10+ 11	3 6	4-5 12
pt:case|some|	4-5 -7	6-9 9
pt:case|titled|	6-9 7
pt:chain-on|, verb-saying stop|	8+ 9
pt:chain-on|coordinator|	1 -9
pt:chain-on|far|	1 7
pt:chain-on|none|	1 -8	8+ 18
pt:chain-on|preposition|	1 -10
pt:chain-on|stop|	4-7 13
pt:chain|far|	2-3 7
pt:chain|none|	1 -10	2-3 -6	8+ 11
pt:chain|preposition|	1 -8
pt:clause|false|false|	some -7
pt:clause|false|true|	all -7	all-one 11
pt:clause|true|false|	first 6	most 6	none 11
pt:closed|	false 6
pt:continues|	true 7
pt:echo|all|2-3|	false 9
pt:echo|all|8+|	true 6
pt:echo|all|	all -8	all-one 6	false 7	first 19
pt:echo|all|false|	4-7 13
pt:echo|all|true|	1 -6	2-3 9	8+ 7
pt:echo|none|2-3|	true -11
pt:echo|none|4-7|	true 10
pt:echo|none|	some -7	true -9
pt:echo|some|8+|	false 9
pt:echo|some|false|	8+ 9
pt:echo|some|	none 15
pt:ending|	! 6	. 13	? 16
pt:family|"|	1 9	8+ 16
pt:family|'|	2-3 -9
pt:family|none|	2-3 13	4-7 15	8+ 7
pt:family|«|	1 -15	8+ 14
pt:family|»|	4-7 6
pt:family|‘|	4-7 6
pt:family|“|	2-3 7
pt:follow|	,adverb -8	,auxiliary -9	,capital 6	,preposition -10	,subordinator -10	,that -9	,verb-judging 6	,verb-saying 11	: 11	adverb -6	auxiliary -12	end 13	— 12
pt:gov|acrescentar|present|	none 9
pt:gov|acusar|2-3|	2-3 8
pt:gov|acusar|	de 14
pt:gov|acusar|past|	none 9
pt:gov|acusar|present|	none 10
pt:gov|admitir|2-3|	2-3 10
pt:gov|admitir|4-7|	4-7 8
pt:gov|admitir|	em 7	none 9	que 10
pt:gov|admitir|past|	none 12
pt:gov|admitir|present|	none 7
pt:gov|afirmar|4-7|	2-3 8
pt:gov|afirmar|	a 7
pt:gov|afirmar|past|	none 9
pt:gov|alertar|past|	none 8
pt:gov|apelar|past|	none 9
pt:gov|apelidar|	de -8
pt:gov|assegurar|past|	none 7
pt:gov|assegurar|	que 8
pt:gov|atestar|past|	none 7
pt:gov|atribuir|	a 9
pt:gov|avisar|2-3|	4-7 12
pt:gov|avisar|	none -8	que 11
pt:gov|chamar|0|	2-3 -8
pt:gov|chamar|2-3|	4-7 9
pt:gov|chamar|	none -9
pt:gov|chamar|present|	none -7
pt:gov|classificar|2-3|	1 13
pt:gov|classificar|	como 11
pt:gov|classificar|past|	none 7
pt:gov|confirmar|4-7|	2-3 8
pt:gov|confirmar|	none 6
pt:gov|confirmar|past|	none 6
pt:gov|confirmar|present|	none 8
pt:gov|considerar|2-3|	1 9	4-7 7
pt:gov|considerar|	a 10	que 8
pt:gov|considerar|past|	none 9
pt:gov|considerar|present|	none 9
pt:gov|contar|past|	none -9
pt:gov|denunciar|	none 9
pt:gov|denunciar|present|	none 9
pt:gov|desvalorizar|	none 6
pt:gov|desvalorizar|past|	none 6
pt:gov|discordar|1|	8+ 6
pt:gov|discordar|	none 6
pt:gov|discordar|present|	none -7
pt:gov|ditar|present|	auxiliary 12
pt:gov|dizer|2-3|	2-3 6	4-7 12
pt:gov|dizer|4-7|	2-3 9
pt:gov|dizer|	a 8	ao -7	de 6	none 11
pt:gov|elogiar|	a 10	none 7
pt:gov|elogiar|past|	none 12
pt:gov|esclarecer|past|	none -8
pt:gov|escrever|	none 9
pt:gov|escrever|past|	none 8
pt:gov|explicar|present|	none 8
pt:gov|falar|1|	1 7	2-3 17	4-7 8
pt:gov|falar|	de 12	em 13	numa 6
pt:gov|falar|past|	none 20
pt:gov|garantir|2-3|	4-7 7
pt:gov|garantir|	que -8
pt:gov|gritar|past|	none -6
pt:gov|head|	2021 6	comunicado 9	curitiba 7	ela 9	ele -7	identificada 9	júri 10	magistrada 10	ministra 8	name 12	ninguém -9	oposição 8	person 14	place 9	tribunal -9	turística 8
pt:gov|head|name|	considerar 7	dizer 9	esclarecer -8	falar 6
pt:gov|head|ninguém|	queixar -9
pt:gov|head|none|	dizer -6
pt:gov|head|organisation|	atestar 7	discordar -7	dizer 11	falar 7
pt:gov|head|person|	acusar 6	admitir 10	afirmar 9	avisar 9	chamar 8	classificar 6	confirmar 7	considerar 7	desvalorizar 6	falar 7	garantir 7	lamentar 7	rebater 8	reclamar 9	reconhecer 9	sustentar 9
pt:gov|head|turística|	falar 8
pt:gov|informar|8+|	4-7 7
pt:gov|informar|past|	none 9
pt:gov|ironizar|	none 7
pt:gov|ironizar|past|	none 8
pt:gov|judging|0|false|false|	all -6
pt:gov|judging|1|false|false|	none 6
pt:gov|judging|1|true|false|	none 11
pt:gov|judging|2-3|false|false|	first 9	none 16
pt:gov|judging|2-3|true|false|	none 12
pt:gov|judging|4-7|false|false|	first 9	none -9
pt:gov|judging|4-7|true|false|	none 7
pt:gov|judging|a|2-3|	1 8	2-3 8	4-7 9
pt:gov|judging|a|false|	false 13
pt:gov|judging|a|	first 7	none 15
pt:gov|judging|a|true|	false 9
pt:gov|judging|como|2-3|	1 10
pt:gov|judging|como|false|	false 11
pt:gov|judging|como|	none 11
pt:gov|judging|de|2-3|	1 8	2-3 11	4-7 8
pt:gov|judging|de|4-7|	2-3 -9	4-7 8
pt:gov|judging|de|	first 7
pt:gov|judging|em|2-3|	2-3 8
pt:gov|judging|em|false|	false 8
pt:gov|judging|em|	none 8
pt:gov|judging|none|0|	2-3 -8
pt:gov|judging|none|1|	2-3 12
pt:gov|judging|none|2-3|	8+ 8
pt:gov|judging|none|	all -6	none 7
pt:gov|judging|none|true|	false 12
pt:gov|judging|que|false|	false 7
pt:gov|judging|que|	none 6
pt:gov|justificar|past|	none 11
pt:gov|lamentar|4-7|	2-3 12
pt:gov|lamentar|	a 9	de 10
pt:gov|lamentar|past|	none 12
pt:gov|mandar|4-7|	4-7 7
pt:gov|mandar|past|	none 10
pt:gov|none|1|	all-one -8	none -11
pt:gov|none|2-3|	all-one 8
pt:gov|none|4-7|	all -8	some -8
pt:gov|none|8+|	none 16
pt:gov|none|false|false|	1 -14
pt:gov|none|false|true|	1 -7
pt:gov|none|true|false|	4-7 -6
pt:gov|none|true|true|	1 -13
pt:gov|pedir|2-3|	8+ 12
pt:gov|pedir|	do -6	none 10
pt:gov|pedir|past|	none 7
pt:gov|perguntar|1|	4-7 7
pt:gov|perguntar|	none 9
pt:gov|perguntar|present|	none 10
pt:gov|precisar|past|	none 8
pt:gov|preferir|2-3|	2-3 8	8+ 7
pt:gov|preferir|4-7|	8+ 8
pt:gov|preferir|	em 8	none 10
pt:gov|preferir|past|	none 14
pt:gov|prometer|2-3|	4-7 9
pt:gov|prometer|	none 12
pt:gov|prometer|present|	none 12
pt:gov|queixar|present|	none -12
pt:gov|rebater|1|	8+ 9
pt:gov|rebater|	none 8
pt:gov|rebater|past|	none 8
pt:gov|reclamar|present|	none 10
pt:gov|reconhecer|	none 8
pt:gov|reconhecer|past|	none 8
pt:gov|referir|past|	none -9
pt:gov|responder|	none 10
pt:gov|responder|past|	none 7
pt:gov|responder|present|	none 8
pt:gov|resumir|	a 8
pt:gov|saying|0|false|false|	none -7	titled 6
pt:gov|saying|1|false|false|	none 10
pt:gov|saying|1|false|true|	all-one -6
pt:gov|saying|2-3|false|false|	all -6	all-one 8	first 19	some 6
pt:gov|saying|2-3|true|false|	first -9	none 10
pt:gov|saying|4-7|false|false|	first 14	none 17
pt:gov|saying|4-7|true|false|	none 7
pt:gov|saying|8+|false|false|	first 12	none -9
pt:gov|saying|8+|true|false|	none -6
pt:gov|saying|aos|2-3|	4-7 10
pt:gov|saying|aos|false|	false 12
pt:gov|saying|aos|	first 12
pt:gov|saying|ao|2-3|	2-3 -6
pt:gov|saying|ao|	all -8
pt:gov|saying|a|1|	2-3 13
pt:gov|saying|a|2-3|	4-7 14	8+ 11
pt:gov|saying|a|4-7|	1 -12	2-3 9	4-7 8
pt:gov|saying|a|8+|	8+ 6
pt:gov|saying|a|false|	false 17
pt:gov|saying|a|	none 6	some 8
pt:gov|saying|com|4-7|	4-7 9
pt:gov|saying|com|false|	false 12
pt:gov|saying|com|	first 9	none 7
pt:gov|saying|da|	none -8
pt:gov|saying|de|1|	2-3 11
pt:gov|saying|de|4-7|	4-7 7	8+ 7
pt:gov|saying|de|8+|	2-3 9	4-7 7
pt:gov|saying|de|false|	false 17
pt:gov|saying|de|	first 7	none 12
pt:gov|saying|de|true|	false 9
pt:gov|saying|do|8+|	2-3 -10
pt:gov|saying|do|true|	false -8
pt:gov|saying|em|1|	1 7	2-3 11	4-7 7
pt:gov|saying|em|4-7|	4-7 6
pt:gov|saying|em|false|	false 15
pt:gov|saying|em|	first 8	none 13
pt:gov|saying|nas|false|	false 8
pt:gov|saying|nas|	first 8
pt:gov|saying|na|4-7|	4-7 8
pt:gov|saying|na|	none 8
pt:gov|saying|none|0|	1 -13	4-7 18
pt:gov|saying|none|1|	4-7 19	8+ 13
pt:gov|saying|none|2-3|	2-3 15	4-7 13	8+ 14
pt:gov|saying|none|4-7|	2-3 10
pt:gov|saying|none|	all-one 8	some 7	titled 6
pt:gov|saying|none|true|	false 17
pt:gov|saying|numa|false|	false 6
pt:gov|saying|numa|	none 6
pt:gov|saying|para|8+|	4-7 8
pt:gov|saying|para|false|	false 11
pt:gov|saying|para|	none 12
pt:gov|saying|para|true|	false 7
pt:gov|saying|por|false|	false -7
pt:gov|saying|que|1|	2-3 -6	4-7 13
pt:gov|saying|que|2-3|	2-3 10	4-7 18	8+ 8
pt:gov|saying|que|4-7|	1 8	4-7 10	8+ 6
pt:gov|saying|que|8+|	4-7 -8
pt:gov|saying|se|	none -7
pt:gov|saying|à|false|	false 10
pt:gov|saying|à|true|	false -6
pt:gov|subject|ela|saying|	1 7
pt:gov|subject|ela|saying|past|	4-7 7
pt:gov|subject|name|judging|	2-3 11
pt:gov|subject|name|saying|	1 9	4-7 7
pt:gov|subject|name|saying|past|	1 -8	2-3 9	4-7 12	8+ 15
pt:gov|subject|name|saying|present|	2-3 8
pt:gov|subject|none|saying|	1 9	2-3 -7
pt:gov|subject|none|saying|present|	4-7 9
pt:gov|subject|noun|judging|	1 9	2-3 13	8+ -8
pt:gov|subject|noun|judging|past|	1 9	4-7 14	8+ 13
pt:gov|subject|noun|saying|	2-3 10	4-7 7	8+ -11
pt:gov|subject|noun|saying|past|	4-7 16	8+ 11
pt:gov|subject|noun|saying|present|	1 -11	4-7 23	8+ 12
pt:gov|subject|organisation|judging|	2-3 9
pt:gov|subject|organisation|saying|	0 -8	2-3 10	8+ -7
pt:gov|subject|organisation|saying|past|	4-7 12
pt:gov|subject|organisation|saying|present|	2-3 12
pt:gov|subject|person|judging|	2-3 13	4-7 7
pt:gov|subject|person|judging|past|	1 9	2-3 7	4-7 11	8+ 8
pt:gov|subject|person|judging|present|	8+ 7
pt:gov|subject|person|saying|	0 10	4-7 16	8+ 6
pt:gov|subject|person|saying|past|	4-7 16	8+ 16
pt:gov|subject|person|saying|present|	2-3 8	4-7 12	8+ 11
pt:gov|sublinhar|	a 7
pt:gov|sustentar|	a 7	que 6
pt:gov|sustentar|present|	none 6
pt:gov|ver|past|	none 8
pt:headline|true|	2-3 -6
pt:head|"|	4-7 8
pt:head|'|	2-3 -9
pt:head|plain|,verb-saying|	4-7 6
pt:head|plain|	: 10	all -6	start -6	stop 7	word -17
pt:head|plain|:|	4-7 7
pt:head|plain|all-one|	1 -7
pt:head|plain|coordinator|	2-3 -9
pt:head|plain|end|	2-3 6	4-7 14
pt:head|plain|first|	4-7 14
pt:head|plain|preposition|	1 -10	2-3 -10
pt:head|plain|word|	1 6
pt:head|titled|	: 6	first 7	none 8	verb-saying 6
pt:head|titled|end|	4-7 7
pt:head|«|	1 -8	8+ 6
pt:head|‘|	4-7 6
pt:head|“|	1 -6	4-7 8
pt:in-noun|false|false|1|	none -6
pt:in-noun|false|false|2-3|	all-one 8
pt:in-noun|false|false|4-7|	all -7	first 6	most 11	none 8	some 11	titled 7
pt:in-noun|false|false|8+|	none 14
pt:in-noun|false|true|1|	all-one -9	none 7
pt:in-noun|false|true|2-3|	all -7	none -7
pt:in-noun|false|true|4-7|	first 10
pt:in-noun|false|true|8+|	first 9
pt:in-noun|true|false|1|	all-one -14
pt:in-noun|true|false|2-3|	all -12	first -10	none 12
pt:in-noun|true|false|4-7|	all -6	first -8	some -8
pt:in-noun|true|false|8+|	none 15
pt:in-noun|true|true|1|	all-one -12
pt:intro-follow|,|stop|	2-3 11	4-7 16
pt:intro-follow|:|end|	2-3 8	4-7 19	8+ 13
pt:intro-follow|auxiliary|stop|	8+ 12
pt:intro-follow|capital|capital|	1 -7
pt:intro-follow|capital|stop|	1 -10	4-7 10
pt:intro-follow|coordinator|stop|	2-3 10
pt:intro-follow|determiner|,auxiliary|	2-3 -8
pt:intro-follow|determiner|,word|	2-3 -7
pt:intro-follow|determiner|preposition|	1 -8
pt:intro-follow|determiner|stop|	1 -9	4-7 -8
pt:intro-follow|determiner|word|	1 -10
pt:intro-follow|preposition|,word|	2-3 -7
pt:intro-follow|preposition|:|	1 -9
pt:intro-follow|preposition|end|	1 7	2-3 11
pt:intro-follow|preposition|preposition|	1 -10
pt:intro-follow|preposition|stop|	4-7 6
pt:intro-follow|preposition|word|	2-3 -6
pt:intro-follow|start|,verb-saying|	4-7 15	8+ 7
pt:intro-follow|start|,word|	4-7 8	8+ 12
pt:intro-follow|start|:|	4-7 7
pt:intro-follow|start|auxiliary|	1 -7
pt:intro-follow|start|end|	2-3 8	4-7 7	8+ 6
pt:intro-follow|start|—|	2-3 8	4-7 11	8+ 9
pt:intro-follow|stop|,verb-saying|	2-3 14	4-7 27	8+ 10
pt:intro-follow|stop|,word|	2-3 8	4-7 17	8+ 14
pt:intro-follow|stop|capital|	4-7 10
pt:intro-follow|stop|end|	2-3 6	4-7 16
pt:intro-follow|stop|stop|	8+ 11
pt:intro-follow|that|stop|	2-3 9	4-7 17
pt:intro-follow|verb-judging|stop|	2-3 -7
pt:intro-follow|verb-saying|coordinator|	2-3 9
pt:intro-follow|verb-saying|end|	2-3 8
pt:intro-follow|verb-saying|stop|	2-3 13	4-7 16
pt:intro-follow|word|,preposition|	4-7 6
pt:intro-follow|word|,word|	1 -6	2-3 -7
pt:intro-follow|word|coordinator|	1 8	2-3 8
pt:intro-follow|word|end|	1 -11
pt:intro-follow|word|preposition|	1 6
pt:intro-follow|word|stop|	2-3 7	8+ 11
pt:intro-follow|word|word|	1 -10	2-3 -6
pt:intro-follow|—|end|	2-3 6	8+ 6
pt:intro|	: 8	adverb 9	preposition -6	start 9	stop 8	verb-judging -7	— 9
pt:in|first|=as|	4-7 8	8+ 6	first 7	none 8
pt:in|first|=até|	2-3 8	none 7
pt:in|first|=a|	4-7 -10	8+ 10	all -6	all-one -10	first 18	some -7
pt:in|first|=cada|	8+ 9	first 9
pt:in|first|=com|	2-3 7	4-7 13	8+ 10	none 14
pt:in|first|=de|	2-3 12	4-7 7	first 8	none 11
pt:in|first|=ela|	8+ 10	first 10
pt:in|first|=eles|	8+ 8	first 8
pt:in|first|=ele|	8+ 6
pt:in|first|=em|	4-7 10	first 6
pt:in|first|=era|	first 6
pt:in|first|=está|	4-7 10	first 6	none 11
pt:in|first|=eu|	4-7 8	8+ 7	first 9
pt:in|first|=e|	2-3 7	4-7 8	8+ 12	none 9
pt:in|first|=foi|	4-7 11	8+ 7	first 10
pt:in|first|=há|	4-7 10	8+ 8	first 12
pt:in|first|=mas|	first 7
pt:in|first|=meu|	8+ 9	first 9
pt:in|first|=minha|	8+ 6	first 6
pt:in|first|=na|	8+ 9	first 9
pt:in|first|=nem|	2-3 -7	4-7 10	most 6
pt:in|first|=no|	8+ 7	first 7
pt:in|first|=nunca|	4-7 11	first 7
pt:in|first|=não|	2-3 6	4-7 20	8+ 17	first 13	none 18
pt:in|first|=os|	2-3 -6	4-7 8	8+ 6	all-one -6	first 9
pt:in|first|=ou|	8+ 9	first 9
pt:in|first|=o|	2-3 -12	4-7 -6	8+ 12	first 16	none -14
pt:in|first|=para|	4-7 9	first 6	none 11
pt:in|first|=pelo|	first 7
pt:in|first|=quando|	8+ 7	first 8
pt:in|first|=que|	none 9
pt:in|first|=sem|	2-3 -8	4-7 13	first -7	none 12
pt:in|first|=se|	4-7 13	8+ 11	first 11	none 12
pt:in|first|=são|	4-7 6
pt:in|first|=tem|	8+ 7
pt:in|first|=três|	8+ 8	first 8
pt:in|first|=uma|	2-3 14	4-7 7	first 10	none 11
pt:in|first|=um|	2-3 11	4-7 20	8+ 9	first 9	none 18
pt:in|first|=vai|	4-7 8	first 9	none 6
pt:in|first|=você|	4-7 10	first 10
pt:in|first|=vão|	first 6
pt:in|first|=à|	4-7 6	first 6
pt:in|first|=é|	4-7 9	8+ 9	first 12	none 8
pt:in|first|adverb|	8+ 15	first 8	none 7
pt:in|first|capital|	1 -9	4-7 -7	8+ -6	first -8
pt:in|first|verb|	4-7 7	8+ 9	first 8
pt:in|first|word|	8+ 10
pt:in|functions|0|1|	all-one -9
pt:in|functions|0|2-3|	all-one 11	first 12
pt:in|functions|1|2-3|	first -7	titled -6
pt:in|functions|1|4-7|	most 7
pt:in|functions|2|2-3|	all-one 6	none 7
pt:in|functions|2|4-7|	all -7	first 14	some -6
pt:in|functions|2|8+|	first 17
pt:in|functions|3|4-7|	most 6	none 29	some 6
pt:in|functions|3|8+|	none 19	some 7
pt:in|last|	5 -9	al 8	am 6	ar 9	co -15	de 7	eg -8	el 10	em -6	es 14	eu 7	go -8	ha 10	há -10	im -6	is -8	ja -9	já 11	le 9	lo -9	no 6	ro -14	sa -8	se -6	ua 9	um -8	va 13	vo 7	xa -7	ão -14	ço 9
pt:in|last|5|	2-3 -9
pt:in|last|ada|	1 6	2-3 -11
pt:in|last|ade|	2-3 10
pt:in|last|ado|	1 11
pt:in|last|ais|	2-3 8
pt:in|last|alo|	1 -7
pt:in|last|dro|	2-3 -6
pt:in|last|eia|	2-3 11
pt:in|last|eta|	2-3 -12
pt:in|last|gem|	2-3 -6
pt:in|last|hos|	2-3 -6
pt:in|last|ial|	2-3 -7
pt:in|last|ias|	2-3 -9
pt:in|last|ico|	1 -11	2-3 -10
pt:in|last|ida|	2-3 6
pt:in|last|ido|	1 8
pt:in|last|ior|	2-3 -6
pt:in|last|ira|	2-3 6
pt:in|last|iro|	1 -7
pt:in|last|iva|	2-3 12
pt:in|last|já|	2-3 11
pt:in|last|lha|	2-3 13
pt:in|last|lho|	2-3 -10
pt:in|last|mos|	2-3 7
pt:in|last|nda|	1 -8
pt:in|last|nhá|	2-3 -10
pt:in|last|nja|	1 -8
pt:in|last|nta|	2-3 11
pt:in|last|nte|	2-3 11
pt:in|last|nto|	1 -9
pt:in|last|nça|	2-3 -8
pt:in|last|ola|	2-3 7
pt:in|last|pel|	2-3 9
pt:in|last|reg|	1 -8
pt:in|last|ria|	2-3 10
pt:in|last|rio|	1 -10	2-3 9
pt:in|last|rro|	2-3 -7
pt:in|last|rua|	2-3 8
pt:in|last|smo|	2-3 7
pt:in|last|sor|	1 -9
pt:in|last|tal|	2-3 9
pt:in|last|tas|	1 -10
pt:in|last|tes|	2-3 9
pt:in|last|uro|	2-3 -8
pt:in|last|vas|	1 -8
pt:in|last|ção|	2-3 -8
pt:in|last|ões|	2-3 11
pt:in|shape|=a capital =dos|	4-7 -6
pt:in|shape|=a capital|	2-3 -10
pt:in|shape|=a word =está|	8+ 7
pt:in|shape|=a word =é|	4-7 8
pt:in|shape|=a word adverb|	4-7 -7
pt:in|shape|=a word word|	4-7 7	8+ 11
pt:in|shape|=até =ao word|	2-3 7
pt:in|shape|=de word|	2-3 10
pt:in|shape|=e adverb word|	2-3 7
pt:in|shape|=ele verb =que|	8+ 6
pt:in|shape|=meu word word|	8+ 9
pt:in|shape|=no word =eu|	8+ 7
pt:in|shape|=não =foi word|	8+ 10
pt:in|shape|=não =há word|	4-7 11
pt:in|shape|=não =se word|	8+ 6
pt:in|shape|=não =é word|	4-7 6
pt:in|shape|=não word =a|	4-7 9	8+ 8
pt:in|shape|=não word =o|	4-7 6
pt:in|shape|=não word word|	4-7 8	8+ 7
pt:in|shape|=o capital word|	4-7 7	8+ 6
pt:in|shape|=o capital|	2-3 -8
pt:in|shape|=o word =do|	4-7 -7
pt:in|shape|=o word =tem|	4-7 7
pt:in|shape|=o word =é|	8+ 10
pt:in|shape|=o word adverb|	8+ 8
pt:in|shape|=o word verb|	8+ 7
pt:in|shape|=o word word|	4-7 12	8+ 12
pt:in|shape|=o word|	2-3 -10
pt:in|shape|=os capital|	2-3 -6
pt:in|shape|=se word word|	8+ 6
pt:in|shape|=sem word|	2-3 -8
pt:in|shape|=um word =com|	4-7 9
pt:in|shape|=um word =de|	4-7 8
pt:in|shape|=um word word|	2-3 9
pt:in|shape|=uma word word|	2-3 9	4-7 7
pt:in|shape|=uma word|	2-3 10
pt:in|shape|=é =um word|	8+ 7
pt:in|shape|=é word =de|	4-7 6
pt:in|shape|adverb =não word|	8+ 6
pt:in|shape|adverb word =e|	4-7 8
pt:in|shape|adverb word word|	8+ 7
pt:in|shape|capital =a word|	4-7 8	8+ 14
pt:in|shape|capital =com =a|	8+ 6
pt:in|shape|capital =com word|	4-7 7
pt:in|shape|capital =da capital|	2-3 -7
pt:in|shape|capital =da word|	4-7 -6
pt:in|shape|capital =de capital|	2-3 -16
pt:in|shape|capital =de word|	2-3 -10	4-7 14
pt:in|shape|capital =do capital|	2-3 -6
pt:in|shape|capital =dois word|	8+ 6
pt:in|shape|capital =no word|	8+ 7
pt:in|shape|capital =não word|	4-7 -6
pt:in|shape|capital =o word|	4-7 6	8+ 9
pt:in|shape|capital =os word|	8+ 7
pt:in|shape|capital =para word|	4-7 8	8+ 8
pt:in|shape|capital =por word|	4-7 -6
pt:in|shape|capital =três word|	4-7 6	8+ 11
pt:in|shape|capital =um word|	4-7 7	8+ 6
pt:in|shape|capital =uma word|	4-7 10	8+ 6
pt:in|shape|capital =à word|	8+ 8
pt:in|shape|capital adverb word|	4-7 12	8+ 6
pt:in|shape|capital adverb|	2-3 11
pt:in|shape|capital capital number|	2-3 -9
pt:in|shape|capital capital word|	4-7 -7
pt:in|shape|capital number word|	8+ 6
pt:in|shape|capital verb word|	8+ 6
pt:in|shape|capital word =a|	8+ 12
pt:in|shape|capital word =de|	4-7 11	8+ 10
pt:in|shape|capital word =em|	8+ 9
pt:in|shape|capital word =eu|	4-7 8
pt:in|shape|capital word =e|	4-7 7	8+ 9
pt:in|shape|capital word =para|	8+ 9
pt:in|shape|capital word capital|	2-3 -6	8+ -8
pt:in|shape|capital word word|	2-3 8	8+ 6
pt:in|shape|capital|	1 -9
pt:in|shape|word =a word|	2-3 10	4-7 11
pt:in|shape|word =as word|	4-7 6
pt:in|shape|word =com word|	4-7 9
pt:in|shape|word =de word|	2-3 -6	4-7 -7
pt:in|shape|word =do word|	2-3 -9
pt:in|shape|word =e word|	2-3 10	4-7 9
pt:in|shape|word =o =que|	8+ 7
pt:in|shape|word =o word|	4-7 7
pt:in|shape|word =para word|	2-3 8
pt:in|shape|word =por word|	2-3 9
pt:in|shape|word =um word|	4-7 8
pt:in|shape|word word =com|	4-7 11
pt:in|shape|word word =de|	4-7 8
pt:in|shape|word word =e|	4-7 12
pt:in|shape|word word|	2-3 7
pt:in|word|	5 -9	a 12	antes 9	ao 7	asfixia 10	até 11	calendário 11	casa -7	com 8	creche -6	criativa 7	da -6	de -11	definitivas -8	do -10	e 13	está 7	gestão -8	grua 7	irrevogável -6	já 11	laranja -8	lenta 10	levo 6	mais 9	mal-entendido 8	nada -7	nem -7	nº -9	não 10	o -12	olho -8	papel 9	partilhada -8	pausa -6	planilha 11	por 10	positiva 8	quase -12	reg -8	risco -9	saudade -12	sem -7	serenidade 9	sinhá -10	só 9	também 6	terra -6	tonhos -6	um 12	uma 15	velório -6	verão 7	vezes 6	vidro -6	volto 11	é -7
pt:lead|lower|	, 17	: 9	adverb 9	verb-saying -6	word 7
pt:lead|upper|	, -10	: 8	auxiliary -6	capital -8	determiner -14	preposition -15	start 9	stop 8	subordinator -7	verb-judging -8	verb-saying 6	word -10	— 9
pt:naming|conhecido|2|	2-3 -8	8+ 8
pt:naming|false|	auxiliary -7	preposition -14	stop 8	subordinator -7	verb-judging -7	word -17
pt:naming|palavra|1|	1 -15
pt:naming|true|	: 8	adverb 9	start 9	stop 8	— 9
pt:nobody|1|	preposition -8	word -6
pt:nobody|4-7|	start 12
pt:nobody|8+|	start 9	stop 11
pt:others|1|	1 -9	8+ 7
pt:others|2|	1 -7	2-3 -6
pt:own-case|false|all-one|	, -8	: 9	capital -10	determiner -13	preposition -15	— 6
pt:own-case|false|all|	determiner -7	preposition -11	stop 8	verb-judging -6	word -12
pt:own-case|false|first|	, -7	: 6	auxiliary -6	start 16	word -12	— 6
pt:own-case|false|none|	, 15	: 9	adverb 9	verb-saying -8	word 9
pt:own-case|false|some|	, 6
pt:own-case|false|titled|	verb-saying 6
pt:own-case|true|first|	start 9	stop 15
pt:own-case|true|most|	: 7
pt:own-case|true|none|	, 7
pt:own|true|	8+ 12
pt:same|1|1|	all-one -6
pt:same|1|4-7|	all -7	most 12	some -6	titled 7
pt:same|1|8+|	none 19	some 7
pt:same|2|1|	none -6
pt:same|2|2-3|	all -7	all-one 8
pt:same|2|4-7|	all -6	first 10
pt:sentence|judging|	1 11	4-7 16	8+ 16
pt:sentence|none|	1 -9	4-7 -6	8+ -6
pt:sentence|saying|	2-3 8	4-7 12	8+ 14
pt:size-ending|10+|.|	end 8
pt:size-ending|10+|none|	,verb-saying 7	,word 14	stop 19	— 9
pt:size-ending|1|none|	,preposition -9	auxiliary -8	capital -8
pt:size-ending|2|.|	end 6
pt:size-ending|2|none|	,auxiliary -8	,subordinator -9	,verb-saying 12	,word -10	coordinator 6	word -8
pt:size-ending|3|.|	end 8
pt:size-ending|3|?|	end 6
pt:size-ending|3|none|	,auxiliary -6	,capital 7	,preposition -10	,verb-saying 11	,word 8	coordinator -6	end 12	stop 7
pt:size-ending|4-5|.|	capital 10	end 15
pt:size-ending|4-5|?|	,verb-saying 7
pt:size-ending|4-5|none|	,preposition 6	,word 14	coordinator 7	end 13	preposition 6
pt:size-ending|6-9|.|	capital 9	end 17
pt:size-ending|6-9|?|	,verb-saying 7	end 7
pt:size-ending|6-9|none|	,verb-saying 18	coordinator 8	end 10	— 8
pt:size-follow|10+|	,verb-saying 7	,word 14	end 8	stop 19	— 9
pt:size-follow|1|	,preposition -8	auxiliary -8	capital -8
pt:size-follow|2|	,auxiliary -8	,subordinator -9	,verb-saying 12	,word -9	coordinator 11	word -8
pt:size-follow|3|	,auxiliary -6	,capital 7	,preposition -10	,verb-saying 11	,word 8	coordinator -6	end 15	stop 7
pt:size-follow|4-5|	,preposition 6	,word 15	capital 10	coordinator 10	end 20	preposition 6	— 9
pt:size-follow|6-9|	,verb-saying 18	capital 9	coordinator 8	end 19	— 8
pt:size-intro|10+|	: 20	start 7	stop 10	— 8
pt:size-intro|1|	capital -13	coordinator -10	determiner -17	subordinator 7	verb-saying -14
pt:size-intro|2|	determiner 15	preposition 6	start 7	stop 16	that -6	verb-judging -10
pt:size-intro|3|	: 11	adverb 9	auxiliary 10	capital 8	preposition -13	start 8	that 7	verb-saying 12
pt:size-intro|4-5|	capital 9	determiner -7	stop 7	subordinator 11	that 16	verb-saying 16
pt:size-intro|6-9|	, 9	auxiliary 9	start 18	stop 21	subordinator -7	that 7	verb-saying 10	word 7
pt:subject|elided|	,verb-saying 19	1 -7	2-3 15	4-7 33	8+ 8	stop 10	— 8
pt:subject|none|	,adverb -8	,auxiliary -9	,preposition -7	,subordinator -9	,that -9	auxiliary -9	capital 11	determiner 7	end 13	stop -6	word -11	— 10
pt:subject|own|	,capital -7	,coordinator -7	,subordinator -6	,verb-saying 7	4-7 8	8+ 18	: 10	; -8	auxiliary -8	capital -7	coordinator 6	end 10	stop 9	— 7
pt:two-before|)|	: 8
pt:two-before|,|	auxiliary 14	coordinator 8	determiner -13	preposition -13	verb-judging 6	word 11
pt:two-before|adverb|	: 8	stop 11	that 7
pt:two-before|auxiliary|	preposition -6	word 10
pt:two-before|capital|	: 16	auxiliary 9	preposition -6	stop 16	that 6
pt:two-before|coordinator|	preposition -8	word 9
pt:two-before|determiner|	capital 8	stop 6	word 14
pt:two-before|preposition|	determiner 8	word -13
pt:two-before|pronoun|	auxiliary -6
pt:two-before|quote|	preposition -8	stop 8
pt:two-before|start|	capital -9	start 9
pt:two-before|stop|	— 8
pt:two-before|subordinator|	stop 7
pt:two-before|that|	word 8
pt:two-before|verb-judging|	determiner 10
pt:two-before|verb-saying|	preposition 8	stop 11
pt:two-before|word|	adverb 9	word -10
pt:two-words-before|)|	: 8
pt:two-words-before|,|	a -11	elogiou 7	houve 9	mas 8	o -10	é 7
pt:two-words-before|.|	— 8
pt:two-words-before|00|	. 7
pt:two-words-before|anos|	, 6	. 7
pt:two-words-before|an|	: 6
pt:two-words-before|apelidado|	de -8
pt:two-words-before|apelido|	de -8
pt:two-words-before|apenas|	: 8	que 7
pt:two-words-before|a|	claque -6	expressão -11	frase -8	palavra -12	resposta 6
pt:two-words-before|batizado|	de -9
pt:two-words-before|bilhete|	: 6
pt:two-words-before|cabeça|	. 6
pt:two-words-before|cento|	. 7
pt:two-words-before|conhecido|	. 8	como -7	por -7
pt:two-words-before|de|	uma 8
pt:two-words-before|discorda|	: 6
pt:two-words-before|disse|	que 8
pt:two-words-before|dizer|	que 8
pt:two-words-before|diz|	que -7
pt:two-words-before|do|	livro -6
pt:two-words-before|entrevista|	ao -6
pt:two-words-before|faixa|	: -7
pt:two-words-before|falam|	em 7
pt:two-words-before|falar|	em 8
pt:two-words-before|fala|	em 10
pt:two-words-before|governo|	de 8
pt:two-words-before|jornalistas|	: 10
pt:two-words-before|milhões|	. 6
pt:two-words-before|oceanos|	com -8
pt:two-words-before|o|	partido 8	programa -6
pt:two-words-before|paciência|	. 7
pt:two-words-before|pergunta|	: 7
pt:two-words-before|primavera|	. 6
pt:two-words-before|que|	houve 7
pt:two-words-before|rebateu|	: 8
pt:two-words-before|segundos|	: 8
pt:two-words-before|start|	start 9
pt:two-words-before|valor|	: 7
pt:two-words-before||	. 8	para -8
pt:verb|false|1|	upper -8
pt:verb|false|8+|	lower 14	upper -6
pt:verb|true|2-3|	lower -7
pt:verb|true|4-7|	lower 22
pt:verb|true|8+|	lower 14	upper 13
pt:word-after|,|	! 8
pt:word-after|.|	? 8
pt:word-after|	: 11	? -9	da 10	e 8	end 13	ficou -10	no -7	não -7	para -13	sobre 9	é -11	— 12
pt:word-after|:|	none 11
pt:word-after|?|	none -9
pt:word-after|da|	none 10
pt:word-after|end|	! -6	. 18	? 10	none 7
pt:word-after|e|	. 6
pt:word-after|ficou|	none -10
pt:word-after|no|	none -7
pt:word-after|não|	none -7
pt:word-after|para|	none -13
pt:word-after|é|	none -11
pt:word-after|—|	! 7	? 7	none 9
pt:word-before|	. 7	: 8	? 16	ao -9	apenas 7	caso -7	chama -7	chamado -7	claque -6	da -7	elogiou 7	em 19	era 9	está 8	expressão -11	frase -8	houve 11	há 9	mas 8	numa 6	palavra -15	partido 10	pela 11	por -11	programa -6	reconheceu 8	resposta 6	start 9	são 8	tem 7	têm -7	uma 7	— 9
pt:word-before|.|	2-3 6	4-7 8	8+ 10
pt:word-before|:|	2-3 8	4-7 7
pt:word-before|?|	4-7 14	8+ 11
pt:word-before|ao|	2-3 -9
pt:word-before|a|	4-7 12
pt:word-before|chama|	2-3 -7
pt:word-before|claque|	2-3 -6
pt:word-before|como|	1 7	2-3 -7
pt:word-before|da|	2-3 -9
pt:word-before|de|	2-3 -6
pt:word-before|do|	1 -8
pt:word-before|em|	1 7	2-3 17	4-7 7
pt:word-before|era|	2-3 9
pt:word-before|está|	2-3 9
pt:word-before|expressão|	2-3 -11
pt:word-before|e|	1 -10
pt:word-before|foi|	2-3 9
pt:word-before|frase|	2-3 -7
pt:word-before|houve|	2-3 7
pt:word-before|o|	1 -14
pt:word-before|palavra|	1 -15
pt:word-before|para|	1 -8
pt:word-before|partido|	4-7 8
pt:word-before|pela|	2-3 11
pt:word-before|por|	2-3 -11
pt:word-before|programa|	2-3 -6
pt:word-before|que|	4-7 17
pt:word-before|resposta|	2-3 6
pt:word-before|start|	2-3 9	8+ 9
pt:word-before|são|	2-3 8
pt:word-before|têm|	2-3 -7
pt:word-before|uma|	2-3 6
pt:word-before|um|	1 -7	2-3 9
pt:word-before|é|	4-7 10	8+ 7
pt:word-before|—|	2-3 6	8+ 6
pt:work|near|none|	all -7	all-one -8	none -8
pt:work|near|none|stop|	first 7
pt:work|near|none|word|	none -7
pt:work|none|near|	all -7
pt:work|none|none|,|	none 17	some 6
pt:work|none|none|:|	all-one 9	most 10	none 9	titled 6
pt:work|none|none|adverb|	none 9
pt:work|none|none|auxiliary|	first -6
pt:work|none|none|capital|	all-one -10	none 6
pt:work|none|none|determiner|	all -7	all-one -12
pt:work|none|none|	most 13	some -7
pt:work|none|none|preposition|	all -10	all-one -15
pt:work|none|none|start|	first 16
pt:work|none|none|stop|	all 8
pt:work|none|none|verb-judging|	all -6
pt:work|none|none|verb-saying|	none -8	titled 6
pt:work|none|none|word|	all -9	all-one 6	first -13	none 12
pt:work|none|none|—|	all-one 6	first 7
pt:work|right|none|	all -7	all-one -10
pt:work|right|none|word|	all -7	all-one -10
same|1|1|	none -6
same|1|2-3|	all -13	all-one -17	none 7
same|1|4-7|	all -25	all-one -14	none 25	some 23	titled 9	upper 13
same|1|8+|	most 17	none 8	some 19	titled 11
same|2|1|	all-one -17	none -7
same|2|2-3|	all -24	some 10	titled -8
same|2|4-7|	all -12	none 8	titled -8
same|2|8+|	first 9
same|3|1|	all-one -11	first 10	none -14
same|3|2-3|	first -10	none -9
sentence|judging|	8+ 23
sentence|none|	1 -22	2-3 -23	4-7 -17
sentence|saying|	1 9	2-3 10	4-7 15	8+ 10
sentence|thinking|	1 -34	2-3 -11	4-7 17	8+ 14
size-ending|10+|,|	capital 15	determiner 15	pronoun 11	verb-saying 17	word 15
size-ending|10+|.|	auxiliary 8	capital 12	determiner 15	end 23	preposition 9	pronoun 15	— 9
size-ending|10+|?|	capital 15	determiner 6	end 10	pronoun 7	verb-saying 6
size-ending|10+|none|	( 11	, 8	,pronoun 8	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 12	: 9	capital 11	determiner 12	end 11	pronoun 8	stop 24	verb-saying 10	— 9
size-ending|1|!|	stop 9
size-ending|1|,|	pronoun 13	word -10
size-ending|1|.|	capital 13	end -9	subordinator -8
size-ending|1|?|	end 13
size-ending|1|none|	( -8	) -9	,auxiliary -10	,preposition -9	,quote -7	,that -11	,verb-judging 8	,verb-saying 13	- -11	: -9	adverb -16	auxiliary -19	capital -12	pronoun -9	quote -7	subordinator 11	word -10
size-ending|2|!|	end 6
size-ending|2|,|	auxiliary -14	capital 15	coordinator -13	preposition -14	subordinator -10	verb-saying -8
size-ending|2|.|	capital -8	determiner -13	end -7	preposition -11	pronoun 6
size-ending|2|?|	,verb-saying 8	capital 11	end 7	pronoun 7	verb-saying 12	— 6
size-ending|2|none|	( -9	) -8	+ 7	, -7	,adverb -7	,determiner -11	,preposition -7	,pronoun -10	,that -9	,word -9	; -12	auxiliary -11	capital -15	end 7	pronoun -13	verb-judging -9	verb-saying -19	word -24	— 6
size-ending|3|!|	,verb-saying 6	end -9
size-ending|3|,|	auxiliary -9	pronoun 6	verb-saying 18	word 7
size-ending|3|.|	determiner 7	end 24	pronoun 17	quote -6	subordinator -7
size-ending|3|?|	capital 8	end 18	pronoun 9
size-ending|3|none|	( -11	, 6	,capital 6	,coordinator -11	,preposition -15	,verb-saying 8	capital -11	determiner 6	end 11	subordinator 11
size-ending|4-5|!|	determiner 12	end 12	pronoun 8
size-ending|4-5|,|	auxiliary -8	capital 20	determiner 10	preposition -8	pronoun 32	verb-saying 12
size-ending|4-5|.|	capital 15	end 14	preposition 14	that 8	— 12
size-ending|4-5|?|	,auxiliary 6	,verb-saying 9	,verb-thinking 6	capital 12	determiner 11	end 19	pronoun 9	quote 13	verb-saying 9	— 9
size-ending|4-5|none|	( -8	,capital -10	,coordinator 14	,subordinator 13	,word -15	- 10	: 10	; 13	adverb -8	auxiliary -8	capital 6	coordinator 11	subordinator 17	verb-saying -7	— -10
size-ending|6-9|!|	determiner 6	end 11	pronoun 9
size-ending|6-9|,|	capital 23	determiner 23	pronoun 22	subordinator -7	verb-saying 28
size-ending|6-9|.|	coordinator 7	determiner 16	preposition 13	pronoun 16	that 11	— 18
size-ending|6-9|?|	,pronoun 9	,verb-saying 9	,word 10	capital 11	determiner 10	end 16	pronoun 13	verb-saying 6	— 10
size-ending|6-9|none|	, -6	,auxiliary 18	,pronoun 17	,verb-judging 12	,verb-saying 14	,verb-thinking 7	: 19	auxiliary -7	capital 12	coordinator 14	determiner 11	end 36	pronoun 8	stop 12	verb-saying 6	word -9	— -11
size-follow|10+|	( 13	, 8	,pronoun 6	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 12	: 9	auxiliary 8	capital 19	determiner 18	end 24	preposition 9	pronoun 14	stop 24	verb-saying 17	word 15	— 12
size-follow|1|	( -13	) -9	,auxiliary -10	,coordinator 6	,preposition -10	,quote -7	,that -11	,verb-judging 8	,verb-saying 13	- -11	: -9	adverb -16	auxiliary -18	pronoun 11	quote -12	subordinator 6	word -11
size-follow|2|	( -9	) -10	+ 7	, -7	,adverb -7	,determiner -11	,preposition -7	,pronoun -9	,that -9	,word -9	; -12	auxiliary -14	capital -9	determiner -11	pronoun -8	quote -6	verb-judging -10	verb-saying -14	word -24	— 12
size-follow|3|	( -11	,capital 6	,coordinator -11	,preposition -15	,verb-saying 9	determiner 8	end 25	pronoun 18	verb-saying 10	— 7
size-follow|4-5|	( -8	,capital -10	,coordinator 14	,subordinator 13	,verb-thinking 9	,word -15	- 10	: 10	; 13	adverb -8	auxiliary -12	capital 24	coordinator 7	determiner 6	end 12	pronoun 11	stop -6	subordinator 19	— -6
size-follow|6-9|	( 13	, -9	,auxiliary 18	,pronoun 19	,verb-judging 12	,verb-saying 14	,verb-thinking 7	,word 6	: 19	auxiliary -10	capital 13	coordinator 10	determiner 23	end 13	pronoun 31	quote 7	stop 11	that 11	verb-saying 29	word -9	— -6
size-intro|10+|	, 11	- 8	: 27	auxiliary 9	capital 7	coordinator 6	preposition 16	quote 12	start 16	stop 14	subordinator 8	that 8	verb-saying 9	— 8
size-intro|1|	( -8	, -11	adverb 8	coordinator -22	determiner 10	preposition -9	quote -9	stop 20	that -16	verb-thinking -9	word -11
size-intro|2|	( -8	: 19	adverb -16	capital -7	coordinator -6	determiner -16	preposition -9	stop 16	subordinator -22	that -10	verb-judging -10	verb-saying -6	word -7	— 7
size-intro|3|	' -9	adverb 6	auxiliary 28	coordinator 8	determiner -11	possessive -13	pronoun 20	start 14	stop 17	that 17	verb-saying 9	verb-thinking 10	— 8
size-intro|4-5|	% 7	( -8	, -8	; -6	adverb -7	auxiliary 12	coordinator 13	determiner -6	possessive -11	pronoun 8	quote 18	start 13	stop 12	subordinator 27	that 23	verb-saying -13	verb-thinking 12	word -11	— 7	’ 9
size-intro|6-9|	, 21	: 9	; 7	adverb 15	coordinator 14	determiner 18	pronoun 21	quote 8	start 23	stop 19	subordinator -6	that 24	verb-saying -9	verb-thinking 15	word 7	— 7	’ 7
size|	1 -9	10+ 24	2 -21	3 14	4-5 -8	6-9 11
subject|elided|	,auxiliary 6	,coordinator 10	,determiner -6	,preposition 9	,pronoun 12	,verb-saying 11	,word -10	1 -6	2-3 25	8+ 13	coordinator 7	end 13	stop 12	— 7
subject|none|	( -9	) -7	+ 8	,auxiliary -8	,determiner -9	,preposition -21	,quote -7	,subordinator -7	,that -12	,verb-judging 9	,verb-thinking 14	,word -13	- -10	4-7 -7	; 12	auxiliary -14	capital 20	determiner 8	end 27	preposition -8	quote 13	subordinator 6	that 10	verb-judging 6	word -10	– 7	— 15
subject|own|	) -8	+ 7	,adverb -6	,capital -7	,coordinator -8	,determiner 12	,preposition -7	,subordinator 11	,that -11	,verb-saying 12	- 7	capital 6	coordinator 6	determiner 8	end 14	preposition 15	stop -9	verb-saying -11	word -6	— 11
two-before|%|	stop 7
two-before|)|	- 6	: 13	preposition 10	stop 10
two-before|,|	adverb 6	auxiliary 22	capital -9	determiner -11	quote 10	word -16
two-before|:|	determiner -11	quote 9	word 7
two-before|;|	capital 11
two-before|adverb|	: 23	adverb -6	auxiliary 8	coordinator 7	determiner 9	preposition 6	stop 20	that 7	verb-judging -14	verb-saying 12
two-before|auxiliary|	, 6	: 8	auxiliary 20	determiner -15	preposition -6	pronoun 14	quote -6	stop 16	verb-thinking 13	word 17
two-before|capital|	' -9	( -9	, 10	: 14	auxiliary 11	capital 12	determiner -15	possessive -19	preposition -7	stop 8	verb-judging 6
two-before|coordinator|	adverb 10	auxiliary 11	determiner -13	preposition -13	verb-saying 13	verb-thinking -10	word -17
two-before|determiner|	: 14	auxiliary -7	capital -12	determiner 12	preposition -8	stop 18	that 8	verb-thinking 10	word -13
two-before|possessive|	word -13
two-before|preposition|	, -6	auxiliary -12	capital 9	determiner 8	preposition 8	pronoun -8	stop 13	that -6	verb-saying -20	verb-thinking 7	word -7
two-before|pronoun|	: 22	adverb 8	auxiliary 8	determiner -11	preposition 18	stop 18	subordinator 11	verb-thinking -7
two-before|quote|	( -6	, -19	: 7	coordinator -16	determiner 8	preposition -8	stop 7	— 10
two-before|start|	capital -17	determiner -19	preposition -11	start 18
two-before|stop|	) 8	: 7	capital -16	determiner -11	preposition -14	quote 11	— 8
two-before|subordinator|	determiner -13	preposition -10	stop 10
two-before|that|	auxiliary -10	capital 15	determiner -10	preposition -9	pronoun 19	stop 11	verb-saying -9
two-before|verb-judging|	: 11	adverb -8	auxiliary 8	determiner 9	stop 14	that 13
two-before|verb-saying|	, 29	: 10	adverb -9	preposition 7	stop 12	that -6	verb-judging -8
two-before|verb-thinking|	: 7	auxiliary 7	stop 14	that 9	word -7
two-before|word|	% 7	( -9	, -12	; 10	auxiliary -6	coordinator 18	preposition -18	pronoun 8	stop 28	subordinator -11	verb-judging -12	verb-saying -6	verb-thinking 6	word 8
two-words-before|%|	. 7
two-words-before|)|	- 6	. 10	: 13
two-words-before|,|	 10	a -12	alias -7	blamed 10	christened -9	di 8	dit -9	elogiou 7	had 8	houve 9	is 8	la -14	maar 9	mas 8	nicknamed -9	o -10	or -8	per -7	said 12	sei -6	since 9	surnommé -6	the -8	was 18	whose -7	è 6	é 7
two-words-before|.|	 9	) 8	: 7	de -6	die 8	the -10	under -10	— 8
two-words-before|000|	. 7
two-words-before|00|	. 7
two-words-before|1991|	. 6
two-words-before|1998|	. 6
two-words-before|2021|	. 6
two-words-before|2028|	. 7
two-words-before|29|	. 8
two-words-before|3|	: 7
two-words-before|:|	 9
two-words-before|ab|	: 6
two-words-before|acquiesce|	: 6
two-words-before|added|	, 9	. 9
two-words-before|adesivo|	: -11
two-words-before|admits|	: 6
two-words-before|afp|	. 7
two-words-before|again|	. 8
two-words-before|agency|	. 7
two-words-before|agreed|	. 7
two-words-before|airport|	. 7
two-words-before|altro|	: 10
two-words-before|analysts|	. 6
two-words-before|anders|	: 9
two-words-before|and|	said 12	was 7
two-words-before|anni|	. 9
two-words-before|anos|	, 6	. 7
two-words-before|ans|	. 9
two-words-before|an|	: 6
two-words-before|apelidado|	de -8
two-words-before|apelido|	de -8
two-words-before|apenas|	: 8	que 7
two-words-before|apology|	, -8
two-words-before|asked|	, 10	for 11
two-words-before|assembly|	. 6
two-words-before|as|	a -15	the -13
two-words-before|auf|	dem -8
two-words-before|august|	. 6
two-words-before|aus|	. 8
two-words-before|auteur|	de -7
two-words-before|autora|	de -7
two-words-before|away|	. 7
two-words-before|a|	claque -6	expressão -11	frase -8	palavra -12	resposta 6	so-called -10
two-words-before|añadido|	: -7
two-words-before|back|	. 6
two-words-before|band|	played -6
two-words-before|base|	: 9
two-words-before|batizado|	de -9
two-words-before|bautizado|	como -9
two-words-before|bericht|	: 6
two-words-before|be|	met 9
two-words-before|bilhete|	: 6
two-words-before|blijft|	. 7
two-words-before|book|	, -12
two-words-before|braccia|	: 13
two-words-before|brusio|	. 7
two-words-before|but|	not 10
two-words-before|cabeça|	. 6
two-words-before|calificó|	de 8
two-words-before|called|	a 10	for 9	it 6	that 12	the -10
two-words-before|call|	. 8	a -10	the -10
two-words-before|calma|	: 10
two-words-before|card|	. 6
two-words-before|care|	. 7
two-words-before|cartel|	: -11
two-words-before|carton|	: -7
two-words-before|car|	. 10
two-words-before|case|	. 6
two-words-before|cbc|	’s -10
two-words-before|cento|	. 7
two-words-before|change|	. 9
two-words-before|chapter|	. 6
two-words-before|charge|	. 6
two-words-before|civile|	. 6
two-words-before|claro|	: 9
two-words-before|clients|	were 9
two-words-before|cnn|	's -9
two-words-before|comment|	. 6
two-words-before|comptes|	juge 8
two-words-before|conferma|	: 6
two-words-before|conhecido|	. 8	como -7	por -7
two-words-before|conocido|	como -7
two-words-before|consulted|	. 6
two-words-before|corregge|	: 9
two-words-before|corrige|	: 10
two-words-before|così|	: 7
two-words-before|court|	. 8	had 6
two-words-before|cut|	. 7
two-words-before|dann|	: 8
two-words-before|dass|	man 8
two-words-before|days|	. 7
two-words-before|day|	: 11
two-words-before|delighted|	. 6
two-words-before|dem|	titel -6
two-words-before|den|	ausdruck -9	begriff -7	namen -11	spitznamen -6	zusatz -11
two-words-before|der|	aufschrift -7	begriff -10
two-words-before|described|	as 18
two-words-before|describe|	como 6
two-words-before|de|	la 7	publicar -6	uma 8	zaak 8
two-words-before|dice|	. 8
two-words-before|die|	initiative -9	zeitung -10
two-words-before|diplomático|	. 7
two-words-before|disagreed|	. 12
two-words-before|discorda|	: 6
two-words-before|disco|	, -7
two-words-before|discrepa|	: 8
two-words-before|disse|	que 8
two-words-before|dit|	avoir 12
two-words-before|dizer|	que 8
two-words-before|diz|	que -7
two-words-before|di|	aver 10	essere 7
two-words-before|documentary|	, -6
two-words-before|door|	: -6
two-words-before|do|	livro -6
two-words-before|droog|	. 10
two-words-before|déception|	. 6
two-words-before|d’|	un 15
two-words-before|ein|	. 6	: 8
two-words-before|el|	que 7
two-words-before|english|	. 7
two-words-before|entrevista|	ao -6
two-words-before|er|	habe 9
two-words-before|espn|	. 9
two-words-before|es|	: 6	für 12
two-words-before|euros|	. 11
two-words-before|euro|	. 6
two-words-before|explained|	. 6
two-words-before|expresó|	su 12
two-words-before|eyes|	. 6
two-words-before|face|	. 7
two-words-before|faixa|	: -7
two-words-before|falam|	em 7
two-words-before|falar|	em 8
two-words-before|fala|	em 10
two-words-before|fest|	. 6
two-words-before|fifth|	. 8
two-words-before|flag|	. 6
two-words-before|fois|	. 7
two-words-before|for|	a -11
two-words-before|found|	it 10
two-words-before|gekauft|	. 7
two-words-before|gemeint|	: 9
two-words-before|goes|	by -8
two-words-before|govender|	: 10
two-words-before|governo|	de 8
two-words-before|grinned|	. 8
two-words-before|hablan|	de -8
two-words-before|habla|	de 13
two-words-before|habló|	de 11
two-words-before|había|	dicho -8
two-words-before|haderte|	: 7
two-words-before|had|	been 10	called 9
two-words-before|hands|	. 6
two-words-before|hand|	. 7
two-words-before|have|	been 9	named -7
two-words-before|ha|	scritto -8
two-words-before|head|	. 8
two-words-before|helicopter|	. 7
two-words-before|her|	. 7
two-words-before|het|	dorp -7	kabinet 6	over 8	plan 9	woord -10
two-words-before|heures|	. 6
two-words-before|he|	called 17	had 12	preferred -12	termed 11	was 14	would 10
two-words-before|hierro|	: 6
two-words-before|hij|	. 7
two-words-before|him|	. 9	: 12
two-words-before|hombros|	: 17
two-words-before|home|	. 6
two-words-before|hours|	. 7
two-words-before|house|	. 7
two-words-before|il|	giudizio -6	testo 7
two-words-before|interpreter|	. 7
two-words-before|interview|	. 7
two-words-before|into|	a -13
two-words-before|invece|	di 8
two-words-before|invita|	a 9
two-words-before|in|	. 8	arte -8	der -8
two-words-before|island|	. 6
two-words-before|is|	a -11	called -8
two-words-before|it|	, -9	. 15	a -12	as 11	had 14	says -12	would 11
two-words-before|joke|	. 7
two-words-before|jornalistas|	: 10
two-words-before|jours|	. 7
two-words-before|judgment|	. 7
two-words-before|kept|	a -10	its -12
two-words-before|knapp|	: 10
two-words-before|known|	as -16
two-words-before|komen|	. 7
two-words-before|land|	. 7
two-words-before|last|	. 8
two-words-before|later|	. 8
two-words-before|laughed|	. 9
two-words-before|laughing|	. 9
two-words-before|la|	chiamano -7	considera 7	definisce 9	etiqueta -10	ley 8	mention -9	parola -8	plateforme 6	revista -6	scritta -10	trouvent 9
two-words-before|leerling|	. 9
two-words-before|lei|	, 8
two-words-before|letter|	. 7
two-words-before|levy|	. 7
two-words-before|le|	dossier 10	mot -12	texte 7
two-words-before|lindqvist|	, 6
two-words-before|lines|	. 6
two-words-before|line|	. 9	read -10
two-words-before|locally|	as -13
two-words-before|long|	. 8
two-words-before|lui|	. 6
two-words-before|l’|	appelle -9
two-words-before|manager|	. 6
two-words-before|man|	habe 9	sich 6	werde 7
two-words-before|marketed|	as -7
two-words-before|meeting|	. 8
two-words-before|mee|	. 13
two-words-before|men|	to -6
two-words-before|message|	. 8
two-words-before|me|	, 10	. 9
two-words-before|milhões|	. 6
two-words-before|minister|	. 8
two-words-before|minutes|	. 9
two-words-before|minutos|	. 7
two-words-before|mit|	. 6
two-words-before|modo|	: 9
two-words-before|modulo|	? 7
two-words-before|mois|	. 6
two-words-before|month|	. 10
two-words-before|morning|	. 7
two-words-before|mot|	de -12
two-words-before|nach|	: 7
two-words-before|name|	. 7
two-words-before|nega|	: 6
two-words-before|news|	' -9
two-words-before|nicht|	. 6
two-words-before|nicknamed|	the -8
two-words-before|niega|	: 10
two-words-before|night|	. 6
two-words-before|noemt|	het 7
two-words-before|nom|	: -11
two-words-before|note|	. -8
two-words-before|not|	. 7	: 9	negotiate 9	to 8
two-words-before|no|	. 6
two-words-before|n’|	avoir 8
two-words-before|objected|	. 6
two-words-before|oceanos|	com -8
two-words-before|office|	, -11	. 6
two-words-before|of|	a -19	the -10
two-words-before|ohio|	. 6
two-words-before|only|	: 9
two-words-before|on|	. 11	pouvait 7
two-words-before|op|	. 9
two-words-before|order|	. 6
two-words-before|out|	. 7	: 11
two-words-before|over|	. 11	de -8
two-words-before|o|	partido 8	programa -6
two-words-before|paciência|	. 7
two-words-before|palabras|	: 7
two-words-before|pancarte|	: -6
two-words-before|park|	. 7
two-words-before|parlano|	di 12
two-words-before|pas|	: 7
two-words-before|path|	. 8
two-words-before|patience|	. 7
two-words-before|pause|	. 7
two-words-before|paying|	for 9
two-words-before|penna|	. 6
two-words-before|pergunta|	: 7
two-words-before|per|	i 7
two-words-before|phone|	. 7	: 8
two-words-before|place|	of -8
two-words-before|points|	. 7
two-words-before|point|	. 6
two-words-before|police|	. 6
two-words-before|posted|	: 10
two-words-before|power|	. 6
two-words-before|precisa|	: 10
two-words-before|premier|	had 7
two-words-before|presse|	. 6
two-words-before|primavera|	. 6
two-words-before|prize|	: -7
two-words-before|protested|	. 7
two-words-before|qualifié|	de 9
two-words-before|que|	houve 7
two-words-before|qu|	’ 7
two-words-before|qu’|	elle 6	un -10
two-words-before|radio|	. 6
two-words-before|raid|	as 6
two-words-before|rating|	. 10	to -11
two-words-before|read|	. 12
two-words-before|real|	. 7
two-words-before|rebateu|	: 8
two-words-before|recalled|	. 9
two-words-before|relativise|	: 11
two-words-before|reno|	. 6
two-words-before|replied|	. 8	: 15
two-words-before|reporters|	, 8
two-words-before|report|	, -11
two-words-before|reprend|	: 8
two-words-before|right|	. 7
two-words-before|rire|	: 7
two-words-before|river|	. 6
two-words-before|route|	. 6
two-words-before|row|	. 7
two-words-before|ruling|	. 8
two-words-before|said|	, 22	. 23	: 22	that -6
two-words-before|satz|	: 9
two-words-before|says|	, 11	. 10
two-words-before|say|	, 10
two-words-before|schild|	: -10
two-words-before|school|	. 8
two-words-before|secondo|	la -8
two-words-before|seconds|	. 6
two-words-before|segundos|	: 8
two-words-before|series|	called -7
two-words-before|se|	disent -8	dit 14	titula -9
two-words-before|shares|	. 6
two-words-before|she|	had 7	is 10	would 9
two-words-before|should|	have 7
two-words-before|showed|	that 9
two-words-before|shrugged|	. 8
two-words-before|sie|	, 7
two-words-before|sign|	for -11
two-words-before|silence|	: 8
two-words-before|sindaco|	: 6
two-words-before|six|	. 8
two-words-before|si|	chiama -10	definisce 8	dice 9	dichiara 8
two-words-before|slogan|	is -6
two-words-before|smiled|	. 8
two-words-before|sms|	: 8
two-words-before|socios|	de 8
two-words-before|soltó|	: 7
two-words-before|song|	, -6
two-words-before|souri|	: 7
two-words-before|so|	: 10
two-words-before|spoke|	of 10
two-words-before|sport|	. 8
two-words-before|sprach|	von 6
two-words-before|sprak|	van 7
two-words-before|spreekt|	van 10
two-words-before|spricht|	von 10
two-words-before|spring|	. 6
two-words-before|start|	de -6	die -9	il -7	la -8	start 18	the -9
two-words-before|statement|	. 8
two-words-before|stilte|	. 6
two-words-before|story|	. 7
two-words-before|subject|	line -10
two-words-before|such|	as -8
two-words-before|sure|	. 6
two-words-before|su|	scritto -8
two-words-before|svp|	. 11
two-words-before|s’|	appelait -8	intitola -9
two-words-before|tajante|	: 8
two-words-before|team|	. 6
two-words-before|tegen|	. 8
two-words-before|telegram|	. 6
two-words-before|telephone|	. 6
two-words-before|terughoudend|	. 7
two-words-before|testa|	: 8
two-words-before|that|	. 11	he 7	it 8	read -7	says -11	the -7	were -8
two-words-before|them|	. 7
two-words-before|they|	had 8
two-words-before|the|	accord 8	caption -8	change 9	decision 11	film 6	government 8	heading -7	hearing 6	line -7	order 8	outcome 10	phrase -18	report 7	result 9	shares -7	slogan -10	so-called -13	tagline -7	term -12	title -8	word -26	words -16
two-words-before|this|	. 6
two-words-before|tildó|	de 9
two-words-before|timetable|	. 8
two-words-before|time|	. 8
two-words-before|toe|	. 9
two-words-before|told|	. 8
two-words-before|toont|	zich 8
two-words-before|touche|	: 7
two-words-before|to|	say -12
two-words-before|transport|	of 8
two-words-before|trata|	de 9
two-words-before|tratta|	di 14
two-words-before|tribute|	to 13
two-words-before|turno|	. 6
two-words-before|uit|	. 11
two-words-before|une|	décision 8
two-words-before|unmoved|	. 6
two-words-before|unrepentant|	. 7
two-words-before|un|	homme 11	match -6	projet 10	texte 7
two-words-before|up|	. 8
two-words-before|us|	. 7
two-words-before|uur|	. 8
two-words-before|valor|	: 7
two-words-before|view|	. 8
two-words-before|voce|	: 10
two-words-before|voix|	. 9
two-words-before|volte|	. 7
two-words-before|von|	einem 14	einer 12
two-words-before|voor|	. 6
two-words-before|vor|	einem 10
two-words-before|voz|	: 10
two-words-before|waren|	. 6
two-words-before|warned|	against 11
two-words-before|was|	. 8	a 7	called 6	titled -6
two-words-before|watching|	. 10
two-words-before|watch|	. 8
two-words-before|way|	. 6
two-words-before|wednesday|	. 6
two-words-before|week|	. 11
two-words-before|weten|	. 6
two-words-before|which|	means -6
two-words-before|widersprach|	: 7
two-words-before|window|	. 6
two-words-before|words|	, 10
two-words-before|word|	. 7
two-words-before|worse|	. 7
two-words-before|would|	be 16
two-words-before|writes|	: 7
two-words-before|wrote|	, 11	. 7	: 11
two-words-before|x|	: 16
two-words-before|years|	. 8
two-words-before|year|	. 6
two-words-before|you|	had -10
two-words-before|zeigte|	sich 8
two-words-before|zeit|	: 8
two-words-before|zettel|	: -9
two-words-before|ze|	. 6
two-words-before|zurück|	: 12
two-words-before|zu|	: 8
two-words-before||	( -6	, -19	. 7	: 7	and -9	e -9	en -6	from -9	or -12	para -8	und -7	y -8	— 10
two-words-before|à|	la 9
two-words-before|è|	detto 7	scritto -8	stata 9
two-words-before|épaules|	: 8
two-words-before|évoque|	une 7
verb|false|1|	lower -7	other -17
verb|false|2-3|	upper -22
verb|false|4-7|	lower 24	upper -21
verb|false|8+|	lower 28	other 6
verb|true|1|	lower -9	upper 7
verb|true|2-3|	lower 17
verb|true|4-7|	lower 14	other 8
verb|true|8+|	upper 12
word-after|	 -11	( -17	) -12	+ 11	, -12	? -23	a -16	according -9	across -8	after 13	als -6	and 10	as -9	at -11	auf -14	because -10	before 11	beim 8	bestimmt -8	blijft 9	but -6	button -9	by 14	ce 7	cette 9	coach 6	con -9	conceded 8	contre 6	could -6	counts -7	da 8	dans 6	dat 8	della 10	die 9	doughnut -8	drew -8	e 10	elle 12	en 10	end 20	er 6	es 10	ficou -10	gedoopt -7	general 6	genoemd -6	geprüft 6	gewesen 8	had -20	hat -6	he 18	head 7	her -6	hätten 10	im -7	instead -9	is -15	ist -7	joked 12	judge 8	justice 6	komt -11	kruger -9	la 8	las 9	le 19	les 6	l’ 11	mais 10	mayor 9	mr 10	mrs 8	mrs. 7	ms 9	ne -6	nennen -6	no -7	não -7	on 11	one 12	ook -6	or -13	over -6	par 11	para -6	pour -10	prosecutor 6	rating -14	remark -12	replied 8	rires 7	rose -6	ruiz 7	rule -15	runs -9	said 19	says 17	schreibt -8	se -6	sei -11	she 18	sie 8	signs 6	sobre 9	son 8	sous -10	steht -8	su 10	sulla -6	sur 7	that -8	the 11	they 12	to -13	two -6	und -14	under -12	union 7	van 7	verbucht -10	verrà -7	von -8	voor -6	vor -9	was -13	were 10	when 15	which -9	while 13	who -9	wie 6	win -8	wins -8	worden -8	wrote 10	zijn 9	à 11	è -7	é -11
word-after|(|	. 10	none -14
word-after|)|	none -11
word-after|+|	none 11
word-after|,|	! 14	none -14
word-after|.|	! 12	? -11
word-after|?|	none -23
word-after|about|	, -12	none 10
word-after|across|	none -8
word-after|after|	none 13
word-after|als|	none -6
word-after|and|	, -10	none 17
word-after|an|	none 6
word-after|asked|	? 14
word-after|as|	, -12	. -13	none 8
word-after|at|	none -13
word-after|auf|	none -14
word-after|a|	, -9	. -10	none -7
word-after|because|	none -10
word-after|before|	none 11
word-after|beim|	. 8
word-after|bestimmt|	none -8
word-after|blijft|	none 9
word-after|button|	none -9
word-after|but|	, -10
word-after|by|	. 7	none 14
word-after|came|	, 13
word-after|ce|	. 7
word-after|chief|	, 8
word-after|coach|	, 6
word-after|conceded|	, 8
word-after|contre|	none 6
word-after|con|	none -9
word-after|could|	none -6
word-after|counts|	none -7
word-after|dans|	none 6
word-after|das|	. 11
word-after|dat|	. 8	none 6
word-after|da|	none 8
word-after|della|	none 10
word-after|der|	. 14
word-after|de|	. 13
word-after|die|	. 15	none 6
word-after|doughnut|	none -8
word-after|een|	. 9
word-after|elle|	. 12
word-after|end|	! 8	. 7	? 30	none 14
word-after|en|	none 10
word-after|er|	. 6
word-after|es|	. 10
word-after|e|	. 6	none 7
word-after|ficou|	none -10
word-after|gedoopt|	none -7
word-after|general|	, 6
word-after|genoemd|	none -6
word-after|geprüft|	none 6
word-after|gewesen|	none 8
word-after|had|	, -7	none -19
word-after|has|	, -11	none 8
word-after|hat|	none -6
word-after|head|	, 7
word-after|her|	, 11
word-after|he|	! 8	, 12	. 12	? 13	none 9
word-after|hätten|	none 10
word-after|instead|	none -9
word-after|ist|	none -7
word-after|is|	, -10	none -12
word-after|its|	, 11
word-after|it|	, -8	. 9
word-after|i|	? 10
word-after|joked|	, 12
word-after|judge|	, 7
word-after|justice|	? 6
word-after|komt|	none -11
word-after|kruger|	none -9
word-after|las|	none 9
word-after|la|	. 11
word-after|le|	. 18	none 6
word-after|l’|	. 14
word-after|mais|	none 10
word-after|mayor|	, 9
word-after|mr.|	none 8
word-after|mrs.|	, 7
word-after|mrs|	, 8
word-after|mr|	, 10
word-after|ms|	, 8
word-after|nennen|	none -6
word-after|ne|	none -6
word-after|no|	none -7
word-after|não|	none -7
word-after|one|	, 12
word-after|on|	none 7
word-after|or|	none -12
word-after|over|	none -6
word-after|para|	none -6
word-after|par|	none 11
word-after|pour|	none -10
word-after|prosecutor|	, 6
word-after|rating|	none -14
word-after|remark|	none -12
word-after|replied|	, 8
word-after|rires|	. 7
word-after|ruiz|	, 7
word-after|rule|	none -15
word-after|runs|	none -9
word-after|said|	, 19	? 7	none 7
word-after|says|	, 17
word-after|schreibt|	none -8
word-after|sei|	none -11
word-after|se|	none -6
word-after|she|	, 24	? 12
word-after|sie|	. 6
word-after|signs|	none 6
word-after|sous|	none -10
word-after|steht|	none -8
word-after|sur|	none 7
word-after|su|	none 10
word-after|that|	, -8	none -6
word-after|they|	, 10
word-after|the|	, 10	. 6	? 10	none 7
word-after|to|	none -13
word-after|under|	none -12
word-after|und|	none -14
word-after|union|	, 7
word-after|un|	none -6
word-after|van|	none 7
word-after|verbucht|	none -10
word-after|verrà|	none -7
word-after|von|	none -12
word-after|voor|	none -6
word-after|vor|	none -9
word-after|was|	, -12	none -10
word-after|were|	none 10
word-after|when|	. 13
word-after|which|	, -9
word-after|while|	none 10
word-after|who|	none -9
word-after|wie|	. 6
word-after|wins|	none -8
word-after|win|	none -8
word-after|worden|	none -8
word-after|wrote|	, 10
word-after|zijn|	. 8
word-after||	, -9	. -10	? 15	none -7
word-after|à|	. 6	none 9
word-after|è|	none -7
word-after|é|	none -11
word-after|–|	? 7	none -7
word-after|—|	! 7	. 20	? 11	none -14
word-before|	 9	% 7	' -12	's -7	( -15	) 9	- 8	. 29	2018 7	: 9	? 19	a -6	aber 8	about -11	accord 9	after -9	al -8	album -8	alias -11	als 8	and 6	ao -9	apenas 7	appelait -8	appelle -11	are -13	arriveranno 7	arte -8	asking 10	at 11	au -8	auf -13	aufschrift -7	ausdruck -9	aver 12	avoir 19	band -8	baptisée -6	be 16	been 12	begriff -12	blamed 10	bleibe 8	bore 9	branded -9	but 10	call -18	calls -6	caption -8	caso -7	chama -7	chamado -7	change 9	chiama -11	chiamano -13	chiamarlo -7	chiede 7	christened -9	cijfers 7	claque -6	client 8	come -8	comme 11	como -7	considera 10	contre 11	course 10	da -7	dans -7	das -13	decision 11	definisce 13	definito -6	del -14	dem -12	der -22	detto -6	di 9	dice 9	dichiara 8	dicho -8	die -9	dire -7	disent -10	dit 10	dorp -7	drama -7	dubbed -8	décision 12	déploré 8	een -15	ein 17	eine 6	einem 16	elle 6	elogiou 7	em 19	empresa 6	en -8	er 13	era -6	essere 8	estaba 6	está 8	etiqueta -10	expected 9	expression -13	expressão -11	famous -8	felt 11	film 6	finds -7	frase -8	from -6	fue 9	für 16	giudizio -6	già -8	go -9	government 8	grupo -6	habe 15	had 6	hashtag -7	have -6	he 9	headed -13	heading -7	hearing 6	heet -7	heißt -8	her 6	het -6	him -7	his -12	homme 11	houve 11	há 9	hätten 10	il -9	im -9	in -16	initiative -9	intitola -9	intitolato -6	into 8	is -11	ist -9	it 17	jeudi 8	juge 10	kabinet 6	könne 6	labeled -6	lautet -8	le -18	lema -6	les -10	ley 8	llama -7	los -6	lui 9	maar 9	mais 7	man 11	marked -14	mas 8	match -6	means -9	meeting -8	mention -9	mercado 7	mot -12	name -10	named -15	namen -12	needed 11	negotiate 9	nicht 9	nicknamed -12	noch 7	not 10	numa 6	nur -11	objectif 9	of -8	on -11	one -11	open 9	opened 8	opera 10	operazione -7	or -15	order 8	outcome 10	over -18	palavra -15	parola -8	partido 10	pela 11	phrase -18	piden 6	plan 13	plateforme 6	played -8	por -14	possible -6	pour -11	pouvait 7	praised 9	preferred -17	prefers -9	programa -6	projekt 7	projet 10	promette 10	publicar -6	pulls -7	rated -10	read -15	reads -9	reconheceu 8	regretted 9	remained 15	resposta 6	resta 9	resterebbe 6	result 9	revista -7	said 10	salue 7	saluta 7	sang -9	say -8	says -21	scritta -10	scritto -14	sees 12	sei 10	seien 9	sendung -8	serait 8	será -6	shares -7	she -7	should 9	shown 7	since 10	singing -12	slogan -10	so-called -22	sogenannte -7	son 8	spitznamen -6	stand -10	start 18	store -7	surnommé -6	são 8	tagged -10	tagline -7	talk 8	tem 7	term -14	termed 11	testo 7	texte 9	thanked 7	the -28	they -8	titel -6	title -10	titled -16	titula -9	todavía 9	trattati 10	trimestre 8	trouvent 9	têm -7	uma 7	und -12	under -14	une 6	usted -6	van 17	ve 10	ver 8	von 9	voto 8	wants 7	was 22	welcomed 9	whose -7	woord -10	word -12	words -16	would 20	würden -6	zaak 8	zeitung -11	zich 10	zijn -11	zusatz -11	était 6	être 11	— 13	’s -8
word-before|%|	4-7 7
word-before|'|	2-3 -9
word-before|(|	1 -8	2-3 -10	4-7 -8
word-before|,|	1 -11	8+ 20
word-before|-|	8+ 8
word-before|.|	1 17	2-3 20	4-7 15	8+ 15
word-before|:|	2-3 12
word-before|?|	1 15	2-3 14	4-7 6	8+ 14
word-before|about|	1 -11
word-before|accord|	2-3 9
word-before|after|	2-3 -9
word-before|against|	2-3 -13	4-7 11
word-before|album|	2-3 -8
word-before|alias|	2-3 -7
word-before|als|	1 6	4-7 10
word-before|and|	1 -11	2-3 10	4-7 8
word-before|answered|	2-3 -11
word-before|ao|	2-3 -9
word-before|appelait|	2-3 -8
word-before|appelle|	1 -9	2-3 -9
word-before|are|	1 -11	2-3 -6	4-7 7
word-before|arriveranno|	4-7 7
word-before|arte|	2-3 -8
word-before|as|	2-3 -11	4-7 9	8+ 16
word-before|at|	1 10
word-before|aufschrift|	2-3 -7
word-before|auf|	1 -13
word-before|ausdruck|	1 -9
word-before|aver|	2-3 9	4-7 8
word-before|avoir|	2-3 15	4-7 17
word-before|a|	1 14	2-3 -24	4-7 19	8+ 10
word-before|been|	2-3 17	4-7 16	8+ 12
word-before|begriff|	1 -8
word-before|be|	1 14	4-7 12
word-before|blamed|	2-3 7	4-7 11
word-before|but|	2-3 14
word-before|called|	4-7 13
word-before|call|	1 -9	2-3 -15
word-before|chama|	2-3 -7
word-before|che|	4-7 8
word-before|chiamano|	1 -9	2-3 -10
word-before|chiamarlo|	1 -7
word-before|chiama|	1 -8	2-3 -12
word-before|christened|	2-3 -9
word-before|claque|	2-3 -6
word-before|come|	2-3 -9	4-7 6
word-before|comme|	4-7 9
word-before|como|	1 6	4-7 -10
word-before|considera|	1 8
word-before|contre|	2-3 8
word-before|dans|	2-3 -6
word-before|das|	1 -14	2-3 -7	4-7 6
word-before|dat|	1 -12	2-3 12	4-7 7	8+ 9
word-before|da|	2-3 -9
word-before|decision|	4-7 7
word-before|definisce|	4-7 10
word-before|del|	1 -9	2-3 -13
word-before|dem|	2-3 -8
word-before|der|	1 -17	2-3 -15
word-before|detto|	4-7 7
word-before|de|	4-7 -6	8+ 10
word-before|dice|	2-3 8
word-before|dicho|	1 -8
word-before|die|	1 -18
word-before|dire|	1 -7
word-before|disent|	1 -11
word-before|dit|	1 6	4-7 13
word-before|di|	2-3 10	4-7 9
word-before|dossier|	1 6	2-3 -6
word-before|do|	1 -8
word-before|du|	2-3 -11
word-before|décision|	2-3 9
word-before|déploré|	2-3 8
word-before|een|	1 -9	2-3 -12
word-before|einem|	2-3 15	4-7 11
word-before|einen|	1 8	4-7 -9
word-before|einer|	1 6	4-7 6
word-before|eine|	4-7 8
word-before|ein|	2-3 10	4-7 8
word-before|elle|	4-7 8
word-before|el|	2-3 -11
word-before|em|	1 7	2-3 17	4-7 7
word-before|en|	1 -13
word-before|era|	4-7 -6
word-before|er|	2-3 6	4-7 9
word-before|essere|	2-3 7
word-before|est|	2-3 8	4-7 8
word-before|está|	2-3 9
word-before|es|	2-3 11	4-7 8
word-before|etiqueta|	1 -10
word-before|expression|	2-3 -11
word-before|expressão|	2-3 -11
word-before|e|	1 -11	4-7 9
word-before|famous|	2-3 -8
word-before|film|	2-3 6
word-before|finds|	2-3 -7
word-before|foi|	2-3 9
word-before|for|	4-7 20	8+ -7
word-before|frase|	2-3 -7
word-before|from|	1 -11
word-before|für|	2-3 10
word-before|giudizio|	1 -6
word-before|government|	4-7 8
word-before|grupo|	2-3 -6
word-before|haar|	4-7 9
word-before|habe|	2-3 14	4-7 6
word-before|had|	1 -13	2-3 6	4-7 26	8+ 11
word-before|hashtag|	1 -7
word-before|have|	2-3 -7
word-before|headed|	2-3 -7
word-before|heading|	2-3 -7
word-before|hearing|	4-7 6
word-before|heet|	1 -7
word-before|heißt|	1 -8
word-before|het|	4-7 10
word-before|he|	8+ 7
word-before|him|	2-3 -8
word-before|his|	2-3 -10
word-before|homme|	4-7 11
word-before|houve|	2-3 7
word-before|hätten|	4-7 9
word-before|il|	1 -7	2-3 -7
word-before|im|	2-3 -9
word-before|initiative|	2-3 -12
word-before|intitolato|	2-3 -6
word-before|intitola|	2-3 -9
word-before|into|	4-7 8
word-before|in|	2-3 -14	4-7 -9
word-before|is|	2-3 -11	4-7 -8
word-before|its|	1 -13	2-3 9
word-before|it|	1 13	4-7 18
word-before|i|	1 -6
word-before|jeudi|	2-3 8
word-before|juge|	2-3 8
word-before|labeled|	2-3 -6
word-before|la|	1 9	2-3 -12
word-before|lema|	2-3 -6
word-before|les|	2-3 -10
word-before|le|	1 -11	2-3 -14
word-before|line|	2-3 11	4-7 -10
word-before|los|	2-3 -6
word-before|lui|	4-7 9
word-before|maar|	4-7 9
word-before|man|	2-3 9
word-before|marked|	1 -13
word-before|means|	2-3 -9
word-before|meeting|	2-3 -12
word-before|mention|	2-3 -9
word-before|mercado|	4-7 7
word-before|mot|	1 -12
word-before|named|	1 -10	2-3 -11
word-before|namen|	1 -12	2-3 -9
word-before|needed|	4-7 9
word-before|negotiate|	4-7 9
word-before|nicknamed|	2-3 -9	4-7 -7
word-before|nur|	2-3 -9
word-before|of|	1 -22
word-before|on|	1 -10	2-3 -10
word-before|operazione|	2-3 -7
word-before|opera|	4-7 9
word-before|or|	2-3 -12
word-before|over|	1 -15	2-3 -15	4-7 7
word-before|o|	1 -14
word-before|palavra|	1 -15
word-before|para|	1 -8
word-before|parola|	1 -8
word-before|partido|	4-7 8
word-before|pela|	2-3 11
word-before|phrase|	1 -9	2-3 -13
word-before|plan|	2-3 11	4-7 9
word-before|played|	2-3 -8
word-before|por|	1 -10	2-3 -10
word-before|pour|	1 -12
word-before|preferred|	1 -12	2-3 -12
word-before|prefers|	1 -9
word-before|programa|	2-3 -6
word-before|projet|	4-7 6
word-before|promette|	2-3 9
word-before|que|	4-7 22	8+ 6
word-before|rated|	1 -10
word-before|reading|	4-7 -10
word-before|reads|	4-7 -9
word-before|read|	2-3 -6	4-7 -12
word-before|regretted|	4-7 9
word-before|remained|	2-3 15
word-before|report|	4-7 7
word-before|resposta|	2-3 6
word-before|resta|	2-3 9
word-before|resterebbe|	4-7 6
word-before|result|	2-3 9
word-before|revista|	2-3 -6
word-before|said|	1 15
word-before|salue|	4-7 6
word-before|saluta|	2-3 7
word-before|sang|	4-7 -9
word-before|says|	1 -10	2-3 -10	4-7 -12
word-before|say|	2-3 -9
word-before|scritta|	2-3 -9
word-before|scritto|	1 -10	2-3 -9	4-7 -8
word-before|sees|	2-3 12
word-before|sei|	2-3 13	4-7 11
word-before|sendung|	2-3 -8
word-before|será|	4-7 -6
word-before|sich|	1 7	2-3 10
word-before|since|	4-7 11
word-before|slogan|	2-3 -7	4-7 -7
word-before|so-called|	1 -11	2-3 -20
word-before|sogenannte|	1 -7
word-before|sold|	2-3 -8
word-before|start|	2-3 8	4-7 18	8+ 20
word-before|são|	2-3 8
word-before|talk|	4-7 8
word-before|termed|	2-3 11
word-before|term|	1 -11	2-3 -11
word-before|texte|	4-7 8
word-before|that|	1 -8	4-7 20	8+ 14
word-before|the|	1 -25	2-3 -19	4-7 -7
word-before|titel|	2-3 -7
word-before|titled|	2-3 -13	4-7 -10
word-before|title|	2-3 -7	4-7 -7
word-before|titula|	1 -9
word-before|to|	1 -24	4-7 24	8+ 11
word-before|trattati|	4-7 10
word-before|trouvent|	1 9
word-before|têm|	2-3 -7
word-before|uma|	2-3 6
word-before|um|	1 -9	2-3 9	4-7 -6
word-before|under|	1 -14
word-before|und|	1 -9
word-before|une|	1 8	4-7 12
word-before|van|	1 11	2-3 10	4-7 12
word-before|ve|	1 7
word-before|vom|	1 -11
word-before|von|	1 6
word-before|voor|	2-3 11
word-before|vor|	4-7 8
word-before|voto|	2-3 8
word-before|wants|	4-7 7
word-before|was|	1 7	2-3 16	4-7 25	8+ 14
word-before|welcomed|	4-7 9
word-before|werde|	2-3 -6
word-before|were|	2-3 18	8+ 12
word-before|whose|	2-3 -8
word-before|with|	2-3 -6
word-before|woord|	1 -12
word-before|words|	2-3 -17
word-before|word|	1 -12
word-before|would|	2-3 18	4-7 11	8+ 11
word-before|wrote|	2-3 -10
word-before|y|	2-3 -8
word-before|zeitung|	2-3 -11
word-before|zich|	2-3 10
word-before|zijn|	1 -9
word-before||	1 -9	4-7 20	8+ 13
word-before|à|	4-7 14	8+ 8
word-before|è|	2-3 8	4-7 11
word-before|était|	4-7 6
word-before|été|	4-7 11
word-before|é|	4-7 10	8+ 7
word-before|–|	4-7 -7
word-before|—|	2-3 11	4-7 10	8+ 6
word-before|’s|	4-7 -8
word-before|’|	4-7 10
work|near|near|,|	all -7
work|near|near|	all -10	first 8
work|near|near|preposition|	all -7
work|near|near|stop|	first 8
work|near|none|,|	all -20	all-one -20	first -13	none 9
work|near|none|:|	first -11	none -7
work|near|none|	all -33	all-one -17	first -16	most 8	none 6	some 9	titled 9
work|near|none|determiner|	none -11
work|near|none|possessive|	all -8
work|near|none|preposition|	all -12	first -9
work|near|none|quote|	first 11
work|near|none|stop|	all-one 10	first 22
work|near|none|subordinator|	all -8
work|near|none|verb-judging|	all -15	all-one -8
work|near|none|verb-saying|	all-one -10	none 11
work|near|none|word|	all -8	all-one -10	first -7	some 8
work|none|near|:|	first 10
work|none|near|	all -17	all-one -9
work|none|near|auxiliary|	none 6
work|none|near|capital|	all-one -9
work|none|near|determiner|	all -7	none 7
work|none|near|preposition|	all -8	none -10
work|none|near|start|	all -10	all-one -9	first 11
work|none|near|verb-judging|	none 12
work|none|near|verb-thinking|	none 9
work|none|near|word|	all -7
work|none|none|%|	none 7
work|none|none|'|	none -7
work|none|none|(|	all-one -9	first -6	none -9
work|none|none|,|	all -13	all-one -7	most 8	none 16	some 12	upper 9
work|none|none|-|	first 8
work|none|none|:|	all 6	all-one 12	first 6	none -8	titled 8	upper 8
work|none|none|;|	none 11
work|none|none|adverb|	all-one -14	none 6
work|none|none|	all -18	all-one -9	first 6	none 6	some 11	upper 9
work|none|none|auxiliary|	all -13	all-one -14	first -10	most 9	none 12	some 13
work|none|none|capital|	all -7	first -14	most -9	none 9	some 8
work|none|none|coordinator|	all-one -10	some -7
work|none|none|determiner|	first -10	none -10
work|none|none|possessive|	all -13	all-one -12
work|none|none|preposition|	all-one -8	first -12	some 14
work|none|none|pronoun|	none 6	some 9
work|none|none|quote|	first 19	none -11
work|none|none|start|	first 26	most 16	titled -6
work|none|none|stop|	all 13	all-one 16	first 27
work|none|none|subordinator|	all -11	all-one -20	first 6
work|none|none|that|	all-one -10
work|none|none|verb-judging|	all -18	all-one -16	some -12
work|none|none|verb-saying|	all -8	first -13	most 12	some 17	titled 6
work|none|none|verb-thinking|	all -7	all-one -9	some 6
work|none|none|word|	all -14	all-one -10	first -25	most 10	none 9	titled -12
work|none|none|—|	all-one 9	first 11
work|none|right|	all -9	all-one -6	first 11
work|none|right|determiner|	all -9
work|none|right|start|	first 8
work|none|right|stop|	first 9
work|none|right|word|	none -10
work|right|near|	all -8
work|right|near|word|	all -9
work|right|none|	all -20	all-one -8	first -6	most -8	some 8
work|right|none|capital|	all -13	all-one -10	first -8	none 7
work|right|none|verb-saying|	all-one -13	none -7
work|right|none|verb-thinking|	none 8
work|right|none|word|	all -17	first -10	none 9	some 7
`;
