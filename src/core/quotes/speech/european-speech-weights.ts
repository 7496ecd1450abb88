/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	1 13	2-3 27	4-7 33	8+ 15
alone|first|	1 -8	4-7 12	8+ 19
alone|inside|	1 -9	2-3 -9
best-gap|according-to|according|gap|according-to|,;|	4-7 8	8+ 9
best-gap|according-to|according|gap|according-to|,q|	4-7 12
best-gap|according-to|according|gap|according-to|,s|	1 -8	8+ 11
best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 14	8+ 16
best-gap|according-to|according|gap|according-to|;|	2-3 -6	4-7 10	8+ 11
best-gap|according-to|according|gap|according-to|c|	4-7 10
best-gap|according-to|according|gap|according-to|q,|	2-3 10
best-gap|according-to|according|gap|according-to|s,|	4-7 12
best-gap|according-to|according|gap|according-to||	1 -18	2-3 16	4-7 12
best-gap|colon|naked||	1 -7	4-7 20	8+ 20
best-gap|interview|naked||	4-7 8
best-gap|named-before|naked||	2-3 26	8+ 20
best-gap|named-nearby|naked||	4-7 7	8+ 7
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 8
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6	4-7 6
best-gap|possessor|naked||	1 -13	2-3 -16
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -17	4-7 -9
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	1 -10	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -8
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -15	2-3 8	4-7 10	8+ 14
best-gap|quote-then-speaker|judging|gap|quote-then-speaker|c|	1 -9
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	4-7 11
best-gap|quote-then-speaker|relative|gap|quote-then-speaker||	2-3 -9
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 9	8+ 8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -9	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s|	2-3 -10
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 12	4-7 20	8+ 21
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker|,|	2-3 -11	4-7 9
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -13
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 8	2-3 11	4-7 14	8+ 11
best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -10	2-3 -10
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 9	2-3 -8	8+ 13
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -11	2-3 -11
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -6	4-7 10	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 14
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -9	2-3 7	4-7 20	8+ 16
best-gap|sentence-after|apposed|gap|sentence-after||	8+ 12
best-gap|sentence-after|direct|gap|sentence-after||	8+ 8
best-gap|sentence-after|saying|gap|sentence-after|,|	2-3 7	4-7 7
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 10	4-7 7
best-gap|sentence-after|saying|gap|sentence-after||	1 -13	2-3 -8	8+ 14
best-gap|sentence-after|thinking|gap|sentence-after||	2-3 -7
best-gap|sentence-before|according|gap|sentence-before|,c|	4-7 10
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -12	2-3 7	4-7 -7	8+ 7
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 12
best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
best-gap|sentence-before|direct|gap|sentence-before|s|	8+ 11
best-gap|sentence-before|direct|gap|sentence-before||	4-7 -7	8+ 14
best-gap|sentence-before|judging|gap|sentence-before||	4-7 9
best-gap|sentence-before|other|gap|sentence-before||	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,c;|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|,cs|	2-3 -6
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 12	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 11	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 18	8+ 6
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -14	4-7 14	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -7	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c,;|	4-7 9
best-gap|sentence-before|saying|gap|sentence-before|c;|	4-7 10
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 7
best-gap|sentence-before|saying|gap|sentence-before|q,|	4-7 -7
best-gap|sentence-before|saying|gap|sentence-before|qc|	2-3 -10
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s,|	1 -9	2-3 6	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq,|	4-7 6
best-gap|sentence-before|saying|gap|sentence-before|sq|	2-3 -8
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before||	2-3 11	4-7 22	8+ 15
best-gap|sentence-before|thinking|gap|sentence-before|,s|	2-3 7
best-gap|signature|naked||	1 -9	2-3 -15	4-7 -12	8+ 18
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,s|	2-3 -9
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -10
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 9	8+ 16
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|s|	4-7 8
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 6
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -11	4-7 -7	8+ 10
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 -12	4-7 7
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	2-3 -14	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	8+ 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -13	4-7 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	1 -10	2-3 11	4-7 13	8+ 12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	2-3 -9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	1 7
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	2-3 13
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s,|	2-3 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 15	2-3 -7	4-7 26	8+ 10
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6	8+ 12
best-gap|speaker-then-quote|relative|gap|speaker-then-quote||	1 -6	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 14	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	4-7 6	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 6	2-3 -7	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qs|	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 11	4-7 17	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 12	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 13	2-3 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c;|	8+ -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 11	4-7 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	4-7 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -17	2-3 9	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -6
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 10	4-7 7
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 13	4-7 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	4-7 8	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 11	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -12	2-3 8	4-7 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -12	4-7 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 6
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 6	8+ 18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 -8	2-3 -6	4-7 10
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -18	2-3 -9	4-7 7	8+ 7
best-gap|transcript|naked||	4-7 10	8+ 11
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c;|	1 -10
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -11	2-3 -6	8+ 9
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 10	8+ 13
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -6
best-intro|'|saying|0|	2-3 -10
best-intro|(|naked|1|	1 -10
best-intro|)|naked|far|	8+ 7
best-intro|,|according|1|	1 7	4-7 15	8+ 8
best-intro|,|according|2-4|	2-3 -6	4-7 9
best-intro|,|according|5-10|	4-7 14
best-intro|,|according|far|	2-3 8	4-7 13
best-intro|,|apposed|-4|	1 -7	4-7 -6
best-intro|,|judging|1|	4-7 8
best-intro|,|judging|2-4|	1 -8	2-3 -6	4-7 9
best-intro|,|judging|far|	4-7 -9
best-intro|,|naked|2-4|	1 -12
best-intro|,|naked|5-10|	1 -16	4-7 14	8+ 6
best-intro|,|naked|far|	1 -12	8+ 13
best-intro|,|saying|0|	2-3 -8
best-intro|,|saying|1|	2-3 9	8+ 15
best-intro|,|saying|2-4|	4-7 10	8+ 17
best-intro|,|saying|5-10|	1 -14	4-7 10	8+ 15
best-intro|,|saying|far|	4-7 6
best-intro|-|naked|2-4|	8+ 7
best-intro|-|naked|5-10|	8+ 9
best-intro|:|according|1|	2-3 14	8+ 9
best-intro|:|according|5-10|	8+ 8
best-intro|:|apposed|2-4|	8+ 16
best-intro|:|apposed|5-10|	4-7 8
best-intro|:|direct|2-4|	4-7 -8	8+ 10
best-intro|:|direct|5-10|	2-3 -8
best-intro|:|judging|1|	4-7 7	8+ 9
best-intro|:|judging|2-4|	2-3 13	4-7 10	8+ 13
best-intro|:|judging|5-10|	1 -10	4-7 8
best-intro|:|judging|far|	8+ 7
best-intro|:|naked|1|	4-7 10	8+ 23
best-intro|:|naked|2-4|	2-3 7	4-7 19	8+ 24
best-intro|:|naked|far|	1 7
best-intro|:|saying|0|	4-7 15	8+ 16
best-intro|:|saying|1|	2-3 8	4-7 9	8+ 25
best-intro|:|saying|2-4|	2-3 18	8+ 24
best-intro|:|saying|far|	1 -16	2-3 -11
best-intro|:|thinking|1|	8+ 11
best-intro|:|thinking|2-4|	8+ 14
best-intro|:|thinking|5-10|	8+ 10
best-intro|;|according|1|	4-7 8
best-intro|adverb|according|2-4|	1 -12
best-intro|adverb|according|5-10|	4-7 9
best-intro|adverb|judging|2-4|	1 7	4-7 12
best-intro|adverb|naked|2-4|	2-3 -10
best-intro|adverb|naked|5-10|	1 8
best-intro|adverb|naked|far|	2-3 -6
best-intro|adverb|saying|1|	2-3 -11
best-intro|adverb|saying|5-10|	2-3 -12	4-7 14
best-intro|auxiliary|according|1|	2-3 -6	4-7 10
best-intro|auxiliary|according|2-4|	2-3 15	4-7 18
best-intro|auxiliary|according|5-10|	1 -8	2-3 -7	4-7 16
best-intro|auxiliary|according|far|	4-7 10
best-intro|auxiliary|direct|5-10|	2-3 -11
best-intro|auxiliary|judging|2-4|	1 -14	2-3 9
best-intro|auxiliary|naked|1|	2-3 -9
best-intro|auxiliary|naked|2-4|	1 -11	2-3 -10	4-7 7	8+ 12
best-intro|auxiliary|naked|5-10|	1 -14	2-3 10	4-7 19	8+ 12
best-intro|auxiliary|naked|far|	2-3 16
best-intro|auxiliary|saying|0|	2-3 -7
best-intro|auxiliary|saying|1|	1 12	2-3 7	4-7 12
best-intro|auxiliary|saying|2-4|	2-3 11	4-7 -6	8+ 14
best-intro|auxiliary|saying|5-10|	1 6	2-3 17	4-7 23	8+ 12
best-intro|auxiliary|saying|far|	1 14	2-3 6	4-7 17
best-intro|auxiliary|thinking|far|	2-3 10
best-intro|capital|according|0|	4-7 -7
best-intro|capital|according|1|	2-3 6
best-intro|capital|according|2-4|	2-3 6
best-intro|capital|according|5-10|	2-3 11	4-7 7
best-intro|capital|apposed|2-4|	2-3 7
best-intro|capital|judging|0|	1 6	2-3 -10
best-intro|capital|judging|1|	2-3 11
best-intro|capital|judging|2-4|	2-3 -8	4-7 10
best-intro|capital|naked|-2|	1 -6
best-intro|capital|naked|0|	2-3 -9	8+ 7
best-intro|capital|naked|1|	1 -10	2-3 -6
best-intro|capital|naked|2-4|	1 -24	2-3 -11
best-intro|capital|naked|5-10|	2-3 10
best-intro|capital|naked|far|	1 -14	4-7 -6
best-intro|capital|saying|0|	1 -12	4-7 11
best-intro|capital|saying|1|	2-3 -12
best-intro|capital|saying|2-4|	1 6	4-7 20	8+ 8
best-intro|capital|saying|5-10|	1 8	2-3 12	4-7 11
best-intro|capital|saying|far|	2-3 7
best-intro|capital|shared|2-4|	4-7 8
best-intro|coordinator|judging|2-4|	1 -6
best-intro|coordinator|naked|2-4|	1 -7	2-3 6
best-intro|coordinator|naked|5-10|	1 -8	4-7 9
best-intro|coordinator|naked|far|	1 -8
best-intro|coordinator|saying|0|	2-3 -11
best-intro|coordinator|saying|2-4|	1 -7
best-intro|coordinator|saying|5-10|	1 -11	2-3 13	4-7 14
best-intro|coordinator|saying|far|	1 -12
best-intro|determiner|according|0|	1 -10
best-intro|determiner|according|1|	4-7 -6
best-intro|determiner|according|2-4|	1 -13	4-7 13
best-intro|determiner|according|5-10|	1 -13	4-7 8
best-intro|determiner|according|far|	1 -9	2-3 -10
best-intro|determiner|apposed|-11|	2-3 -6
best-intro|determiner|apposed|-9|	2-3 -7
best-intro|determiner|apposition|1|	2-3 -9
best-intro|determiner|direct|0|	2-3 -9
best-intro|determiner|direct|2-4|	1 -12
best-intro|determiner|direct|5-10|	2-3 -9
best-intro|determiner|judging|1|	2-3 6
best-intro|determiner|judging|2-4|	1 9	2-3 -13	4-7 6
best-intro|determiner|judging|5-10|	1 13
best-intro|determiner|judging|far|	2-3 -13
best-intro|determiner|naked|0|	2-3 -6
best-intro|determiner|naked|1|	2-3 -9
best-intro|determiner|naked|5-10|	1 7	4-7 7	8+ 9
best-intro|determiner|naked|far|	2-3 -7	4-7 14
best-intro|determiner|other|0|	1 -8	2-3 -7
best-intro|determiner|other|1|	2-3 -6
best-intro|determiner|saying|0|	1 -10	2-3 -9
best-intro|determiner|saying|1|	1 9	4-7 6
best-intro|determiner|saying|2-4|	1 6	8+ 9
best-intro|determiner|saying|5-10|	1 -14	2-3 -20
best-intro|determiner|saying|far|	2-3 11	4-7 -9
best-intro|determiner|thinking|0|	2-3 -7
best-intro|determiner|thinking|2-4|	1 -9	2-3 -8
best-intro|determiner|thinking|5-10|	2-3 -9
best-intro|determiner|thinking|far|	2-3 -6
best-intro|possessive|naked|1|	2-3 -10
best-intro|preposition|according|2-4|	1 -10
best-intro|preposition|according|5-10|	4-7 10
best-intro|preposition|according|far|	1 -14	2-3 -8	4-7 15
best-intro|preposition|apposed|2-4|	1 -10
best-intro|preposition|direct|0|	1 -11
best-intro|preposition|direct|2-4|	2-3 -9
best-intro|preposition|direct|5-10|	1 -9	2-3 -9	4-7 -7
best-intro|preposition|judging|0|	2-3 -7
best-intro|preposition|judging|1|	1 10	2-3 -6	4-7 10
best-intro|preposition|judging|2-4|	2-3 14	4-7 20
best-intro|preposition|judging|far|	2-3 12
best-intro|preposition|naked|0|	2-3 -9
best-intro|preposition|naked|1|	2-3 -15
best-intro|preposition|naked|2-4|	1 -6	4-7 -10
best-intro|preposition|naked|5-10|	1 -10	8+ 12
best-intro|preposition|naked|far|	2-3 -11	8+ 9
best-intro|preposition|other|0|	1 -7
best-intro|preposition|other|1|	1 -8	2-3 -7
best-intro|preposition|saying|0|	1 -10	2-3 -7
best-intro|preposition|saying|1|	1 8	8+ 11
best-intro|preposition|saying|2-4|	1 -9	4-7 19	8+ 7
best-intro|preposition|saying|5-10|	1 6	4-7 6
best-intro|preposition|saying|far|	1 -9	4-7 15
best-intro|preposition|thinking|1|	1 -6
best-intro|pronoun|according|1|	2-3 10
best-intro|pronoun|judging|1|	4-7 18
best-intro|pronoun|naked|2-4|	2-3 6	4-7 16
best-intro|pronoun|naked|5-10|	1 -13	4-7 8
best-intro|pronoun|naked|far|	4-7 -6
best-intro|pronoun|saying|1|	1 8	4-7 11
best-intro|pronoun|saying|2-4|	2-3 8	4-7 14	8+ 10
best-intro|pronoun|saying|5-10|	2-3 9	4-7 7
best-intro|quote|naked|far|	4-7 7
best-intro|quote|saying|0|	4-7 10	8+ 9
best-intro|quote|saying|1|	4-7 8
best-intro|start|according|1|	1 -12	4-7 9	8+ 9
best-intro|start|direct|0|	8+ 14
best-intro|start|judging|0|	1 -9	2-3 -8
best-intro|start|judging|1|	4-7 8	8+ 7
best-intro|start|judging|far|	4-7 7	8+ 10
best-intro|start|naked|0|	4-7 13	8+ 17
best-intro|start|naked|1|	2-3 -15	8+ 17
best-intro|start|naked|2-4|	2-3 -7	4-7 21	8+ 6
best-intro|start|naked|5-10|	2-3 -9	4-7 17	8+ 14
best-intro|start|naked|far|	2-3 17	4-7 12	8+ 12
best-intro|start|other|1|	4-7 12	8+ 14
best-intro|start|saying|0|	1 16	2-3 31	4-7 35	8+ 20
best-intro|start|saying|1|	2-3 15	4-7 30	8+ 7
best-intro|start|saying|2-4|	2-3 -11	4-7 19	8+ 15
best-intro|start|saying|far|	2-3 7	4-7 14
best-intro|start|thinking|0|	4-7 11
best-intro|stop|according|1|	4-7 19	8+ 12
best-intro|stop|according|5-10|	1 -11	4-7 12	8+ 8
best-intro|stop|according|far|	8+ 13
best-intro|stop|direct|0|	4-7 9
best-intro|stop|direct|2-4|	4-7 -6	8+ 12
best-intro|stop|direct|5-10|	4-7 12	8+ 12
best-intro|stop|direct|far|	4-7 9	8+ 9
best-intro|stop|judging|0|	2-3 -6
best-intro|stop|judging|1|	4-7 11	8+ 8
best-intro|stop|judging|2-4|	4-7 9
best-intro|stop|naked|1|	2-3 13	4-7 -7	8+ 21
best-intro|stop|naked|2-4|	1 13	2-3 19	8+ 8
best-intro|stop|naked|5-10|	2-3 21	8+ 17
best-intro|stop|naked|far|	1 12	2-3 8	4-7 39	8+ 11
best-intro|stop|other|1|	1 12	2-3 14	4-7 28	8+ 10
best-intro|stop|relative|far|	8+ 10
best-intro|stop|saying|0|	1 21	2-3 15	4-7 40	8+ 17
best-intro|stop|saying|1|	1 18	2-3 12	4-7 15	8+ 9
best-intro|stop|saying|2-4|	1 9	2-3 19	4-7 30	8+ 10
best-intro|stop|saying|5-10|	2-3 -7	4-7 27	8+ 18
best-intro|stop|saying|far|	2-3 7	4-7 28	8+ 12
best-intro|stop|thinking|0|	4-7 9
best-intro|subordinator|according|5-10|	4-7 7
best-intro|subordinator|according|far|	2-3 11
best-intro|subordinator|direct|2-4|	1 -10	2-3 -8
best-intro|subordinator|judging|1|	1 10	2-3 -13	4-7 12
best-intro|subordinator|judging|2-4|	1 7	2-3 8	4-7 21	8+ 9
best-intro|subordinator|judging|5-10|	2-3 9	4-7 9
best-intro|subordinator|naked|2-4|	1 -11	4-7 -6
best-intro|subordinator|naked|5-10|	8+ 9
best-intro|subordinator|naked|far|	1 -15	2-3 -16
best-intro|subordinator|saying|2-4|	2-3 -14
best-intro|subordinator|saying|5-10|	2-3 -16	4-7 13
best-intro|subordinator|saying|far|	4-7 10
best-intro|subordinator|thinking|2-4|	2-3 -8
best-intro|that|judging|1|	1 11
best-intro|that|naked|2-4|	2-3 8	4-7 9
best-intro|that|naked|5-10|	4-7 11	8+ 7
best-intro|that|naked|far|	4-7 17
best-intro|that|saying|1|	1 -16	2-3 -10	4-7 14
best-intro|that|saying|2-4|	1 -11	2-3 15	4-7 14
best-intro|that|saying|5-10|	8+ 9
best-intro|that|saying|far|	4-7 8
best-intro|verb-judging|according|5-10|	2-3 8
best-intro|verb-judging|according|far|	2-3 -7
best-intro|verb-judging|judging|0|	4-7 9
best-intro|verb-judging|judging|2-4|	2-3 -7
best-intro|verb-judging|judging|5-10|	2-3 -8
best-intro|verb-judging|naked|2-4|	1 8	4-7 9
best-intro|verb-judging|naked|5-10|	2-3 -13
best-intro|verb-judging|naked|far|	2-3 -13
best-intro|verb-judging|saying|0|	2-3 -7	4-7 -9
best-intro|verb-judging|saying|5-10|	1 10	4-7 9
best-intro|verb-judging|saying|far|	1 -8	2-3 -9	4-7 6
best-intro|verb-saying|according|2-4|	2-3 -6
best-intro|verb-saying|according|5-10|	1 -8
best-intro|verb-saying|judging|2-4|	2-3 13	4-7 9	8+ 8
best-intro|verb-saying|naked|2-4|	1 12	2-3 -10	4-7 13	8+ 9
best-intro|verb-saying|naked|5-10|	2-3 -13	8+ 8
best-intro|verb-saying|naked|far|	1 -12	2-3 6
best-intro|verb-saying|saying|0|	4-7 -12	8+ -6
best-intro|verb-saying|saying|2-4|	1 -10	2-3 10	4-7 -8
best-intro|verb-thinking|judging|2-4|	4-7 8
best-intro|verb-thinking|naked|5-10|	2-3 12
best-intro|verb-thinking|saying|2-4|	1 -10	4-7 17
best-intro|verb-thinking|saying|5-10|	1 -12	4-7 12
best-intro|verb-thinking|thinking|0|	1 -12
best-intro|word|according|0|	4-7 7
best-intro|word|according|1|	1 10	4-7 14
best-intro|word|according|2-4|	1 9	2-3 14	4-7 12	8+ 7
best-intro|word|according|5-10|	1 -7	8+ 8
best-intro|word|according|far|	1 -6	2-3 -6	8+ 7
best-intro|word|direct|0|	1 -8	2-3 -6
best-intro|word|direct|1|	1 -10	2-3 -8
best-intro|word|direct|2-4|	4-7 7
best-intro|word|direct|5-10|	2-3 -6
best-intro|word|direct|far|	1 -10	2-3 -8
best-intro|word|judging|0|	2-3 -10
best-intro|word|judging|1|	2-3 9
best-intro|word|judging|2-4|	1 6	8+ 6
best-intro|word|judging|5-10|	4-7 7	8+ 7
best-intro|word|naked|0|	1 -13	2-3 -8
best-intro|word|naked|1|	1 -18	2-3 -7
best-intro|word|naked|2-4|	4-7 -15	8+ 9
best-intro|word|naked|5-10|	2-3 -6
best-intro|word|naked|far|	1 -10	8+ 10
best-intro|word|other|0|	2-3 -7
best-intro|word|relative|5-10|	4-7 12
best-intro|word|saying|0|	1 -16	8+ 13
best-intro|word|saying|1|	1 -13	2-3 6	8+ 7
best-intro|word|saying|2-4|	1 -10	4-7 7	8+ 12
best-intro|word|saying|5-10|	1 -6	4-7 13	8+ 18
best-intro|word|saying|far|	1 -9
best-intro|word|thinking|2-4|	1 -7	2-3 -9	4-7 9
best-intro|word|thinking|5-10|	4-7 10
best-intro|—|naked|far|	2-3 7	4-7 6
best-intro|—|saying|2-4|	4-7 9
best-intro|—|saying|5-10|	8+ 6
best-intro|’|judging|2-4|	2-3 8	4-7 7
best-lead|lower|,|according|	according-to 18
best-lead|lower|,|direct|	speaker-then-quote 8
best-lead|lower|,|judging|	verb-then-speaker 8
best-lead|lower|,|naked|	named-nearby 20
best-lead|lower|,|saying|	quote-then-speaker -7	quote-then-verb 14	sentence-before 11	speaker-then-quote 24
best-lead|lower|:|direct|	speaker-then-quote -9
best-lead|lower|:|naked|	actor-nearby -13	named-nearby 11	topic -8
best-lead|lower|:|saying|	quote-then-verb 13	speaker-then-quote -9
best-lead|lower|;|according|	according-to 9
best-lead|lower|adverb|judging|	speaker-then-quote 8
best-lead|lower|adverb|saying|	sentence-before -7	speaker-then-quote -7	verb-then-speaker -9
best-lead|lower|auxiliary|apposed|	speaker-then-quote 11
best-lead|lower|auxiliary|direct|	speaker-then-quote -6
best-lead|lower|auxiliary|judging|	speaker-then-quote -10
best-lead|lower|auxiliary|naked|	named-nearby 7	topic 8
best-lead|lower|auxiliary|saying|	quote-then-speaker 10	sentence-before 11	speaker-then-quote 28	verb-then-speaker -12
best-lead|lower|auxiliary|shared|	quote-then-speaker -9
best-lead|lower|auxiliary|thinking|	speaker-then-quote 12
best-lead|lower|capital|according|	according-to 11
best-lead|lower|capital|apposed|	speaker-then-quote 8
best-lead|lower|capital|naked|	actor-nearby -11	named-nearby 10	topic 12
best-lead|lower|capital|saying|	quote-then-verb -6	speaker-then-quote 26
best-lead|lower|capital|shared|	speaker-then-quote 8
best-lead|lower|coordinator|direct|	speaker-then-quote -8
best-lead|lower|coordinator|naked|	named-nearby 10	topic -12
best-lead|lower|coordinator|saying|	quote-then-speaker 8	quote-then-verb -10	speaker-then-quote 6
best-lead|lower|determiner|according|	according-to -8
best-lead|lower|determiner|apposed|	quote-then-speaker -10	speaker-then-quote -13
best-lead|lower|determiner|direct|	quote-then-speaker -9	speaker-then-quote -10
best-lead|lower|determiner|judging|	quote-then-speaker -8
best-lead|lower|determiner|naked|	named-nearby 8
best-lead|lower|determiner|saying|	quote-then-speaker -15	quote-then-verb 13	sentence-before -13
best-lead|lower|determiner|thinking|	quote-then-speaker -7	sentence-after -11	speaker-then-quote -12
best-lead|lower|possessive|naked|	possessor -9
best-lead|lower|possessive|saying|	speaker-then-quote 13
best-lead|lower|preposition|according|	sentence-before -11
best-lead|lower|preposition|apposed|	quote-then-speaker -8	speaker-then-quote -15
best-lead|lower|preposition|direct|	quote-then-speaker -8	speaker-then-quote -13
best-lead|lower|preposition|judging|	speaker-then-quote 10
best-lead|lower|preposition|naked|	actor-nearby -7
best-lead|lower|preposition|saying|	quote-then-speaker -10	speaker-then-quote 6	verb-then-speaker 11
best-lead|lower|pronoun|according|	according-to 6
best-lead|lower|pronoun|naked|	named-nearby -7	topic 11
best-lead|lower|pronoun|saying|	speaker-then-quote 10
best-lead|lower|subordinator|according|	according-to 15
best-lead|lower|subordinator|apposed|	quote-then-speaker -7
best-lead|lower|subordinator|judging|	speaker-then-quote 18
best-lead|lower|subordinator|naked|	named-nearby -8
best-lead|lower|subordinator|saying|	quote-then-speaker -9	sentence-after -7	speaker-then-quote -7
best-lead|lower|subordinator|thinking|	speaker-then-quote -9
best-lead|lower|that|according|	according-to 11
best-lead|lower|that|judging|	speaker-then-quote 16
best-lead|lower|that|naked|	named-nearby 11	topic 12
best-lead|lower|that|saying|	speaker-then-quote -8
best-lead|lower|verb-judging|according|	according-to -11
best-lead|lower|verb-judging|naked|	named-nearby -6	topic 13
best-lead|lower|verb-judging|saying|	sentence-before -12	speaker-then-quote 9
best-lead|lower|verb-saying|according|	according-to -6
best-lead|lower|verb-saying|naked|	named-nearby 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 8
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|word|according|	according-to 16
best-lead|lower|word|apposed|	quote-then-speaker -6	speaker-then-quote 13
best-lead|lower|word|direct|	quote-then-speaker -11	sentence-before -6	speaker-then-quote 7
best-lead|lower|word|judging|	sentence-before -8
best-lead|lower|word|naked|	actor-nearby -10	named-nearby 10	possessor -10
best-lead|lower|word|other|	quote-then-verb -8
best-lead|lower|word|relative|	speaker-then-quote 13
best-lead|lower|word|saying|	speaker-then-quote 9
best-lead|lower|’|saying|	speaker-then-quote 16
best-lead|other|:|saying|	speaker-then-quote -6
best-lead|other|start|naked|	actor-nearby 13	named-nearby 6
best-lead|other|stop|naked|	named-before 6
best-lead|other|word|saying|	speaker-then-quote -7
best-lead|upper|'|saying|	quote-then-speaker -10
best-lead|upper|(|naked|	named-nearby -11
best-lead|upper|(|saying|	speaker-then-quote -8
best-lead|upper|)|naked|	interview 7	named-nearby 6
best-lead|upper|,|apposed|	quote-then-speaker -8
best-lead|upper|,|judging|	quote-then-verb -6
best-lead|upper|,|naked|	actor-nearby -11	named-nearby -13	possessor -10	signature -7	topic -12
best-lead|upper|,|other|	quote-then-verb -6
best-lead|upper|,|relative|	speaker-then-quote -9
best-lead|upper|,|saying|	quote-then-speaker -14	quote-then-verb -9	sentence-before -6	verb-then-speaker -9
best-lead|upper|,|thinking|	quote-then-speaker -6
best-lead|upper|-|naked|	named-nearby 8
best-lead|upper|:|according|	according-to 8
best-lead|upper|:|apposed|	speaker-then-quote 10
best-lead|upper|:|judging|	speaker-then-quote 13
best-lead|upper|:|naked|	colon 17	interview 7	named-nearby 20
best-lead|upper|:|other|	quote-then-verb -6
best-lead|upper|:|saying|	quote-then-speaker 11	sentence-after 14	speaker-then-quote 10
best-lead|upper|:|thinking|	speaker-then-quote 17
best-lead|upper|adverb|naked|	actor-nearby -12	named-nearby -13
best-lead|upper|auxiliary|direct|	speaker-then-quote -8
best-lead|upper|auxiliary|naked|	actor-nearby -9	named-nearby -10	possessor -8	topic -8
best-lead|upper|capital|according|	according-to -9	sentence-before -9
best-lead|upper|capital|apposed|	quote-then-speaker -6
best-lead|upper|capital|judging|	quote-then-verb -8
best-lead|upper|capital|naked|	actor-nearby -14	named-nearby -11	signature -6	topic -11
best-lead|upper|capital|other|	quote-then-verb -8
best-lead|upper|capital|saying|	quote-then-speaker -11	quote-then-verb -7	speaker-then-quote -12
best-lead|upper|coordinator|naked|	named-nearby -10	topic -6
best-lead|upper|coordinator|saying|	speaker-then-quote -9
best-lead|upper|determiner|apposed|	speaker-then-quote -10
best-lead|upper|determiner|apposition|	speaker-then-quote -9
best-lead|upper|determiner|direct|	speaker-then-quote -9
best-lead|upper|determiner|naked|	topic 6
best-lead|upper|determiner|other|	quote-then-verb -11
best-lead|upper|determiner|saying|	quote-then-speaker -8	quote-then-verb -12	sentence-before -9
best-lead|upper|determiner|thinking|	speaker-then-quote -7
best-lead|upper|possessive|naked|	named-nearby -12
best-lead|upper|possessive|saying|	quote-then-speaker -6	speaker-then-quote -12
best-lead|upper|preposition|according|	according-to -14
best-lead|upper|preposition|direct|	quote-then-speaker -7
best-lead|upper|preposition|judging|	quote-then-speaker -11	speaker-then-quote 12
best-lead|upper|preposition|naked|	actor-nearby 6	named-nearby -32	signature -8
best-lead|upper|preposition|other|	quote-then-verb -11
best-lead|upper|preposition|relative|	speaker-then-quote -11
best-lead|upper|preposition|saying|	quote-then-speaker -15	quote-then-verb -15	speaker-then-quote 7	verb-then-speaker -8
best-lead|upper|preposition|shared|	speaker-then-quote -8
best-lead|upper|pronoun|judging|	speaker-then-quote -11
best-lead|upper|pronoun|saying|	speaker-then-quote -8
best-lead|upper|quote|naked|	actor-nearby 9
best-lead|upper|quote|saying|	quote-then-speaker 8	quote-then-verb 8	sentence-after 8	sentence-before 12
best-lead|upper|start|according|	according-to -10
best-lead|upper|start|apposition|	quote-then-speaker -8
best-lead|upper|start|direct|	quote-then-speaker 10	sentence-after 9
best-lead|upper|start|judging|	colon 7	paragraph-before 10	quote-then-speaker -6	quote-then-verb -7
best-lead|upper|start|naked|	actor-nearby 20	colon 7	interview 7	named-nearby 10	signature -11	topic 9	transcript 13
best-lead|upper|start|saying|	colon 9	quote-then-speaker 24	quote-then-verb 34	sentence-after 15
best-lead|upper|start|thinking|	quote-then-speaker -7	sentence-after 7
best-lead|upper|stop|according|	according-to 21	sentence-before -10
best-lead|upper|stop|direct|	quote-then-speaker 11
best-lead|upper|stop|judging|	quote-then-speaker 9	sentence-before 8
best-lead|upper|stop|naked|	actor-nearby 11	named-before 7	named-nearby 26	topic 14
best-lead|upper|stop|other|	quote-then-verb 21	sentence-before 11
best-lead|upper|stop|relative|	sentence-before 11
best-lead|upper|stop|saying|	quote-then-speaker 24	quote-then-verb 18	sentence-after 17	sentence-before 44
best-lead|upper|stop|thinking|	sentence-after 9	sentence-before 9
best-lead|upper|subordinator|direct|	speaker-then-quote -6
best-lead|upper|subordinator|naked|	named-nearby -19
best-lead|upper|subordinator|relative|	speaker-then-quote -6
best-lead|upper|subordinator|saying|	sentence-before -6	speaker-then-quote -10
best-lead|upper|verb-judging|apposed|	quote-then-speaker -6
best-lead|upper|verb-judging|judging|	speaker-then-quote -15
best-lead|upper|verb-judging|naked|	named-nearby -14	topic -8
best-lead|upper|verb-judging|saying|	quote-then-speaker -9	quote-then-verb -6	speaker-then-quote -14
best-lead|upper|verb-saying|according|	according-to -11
best-lead|upper|verb-saying|judging|	speaker-then-quote 11
best-lead|upper|verb-saying|naked|	actor-nearby -7	named-nearby 8	topic -7
best-lead|upper|verb-saying|saying|	sentence-before -8	speaker-then-quote -17
best-lead|upper|verb-thinking|thinking|	speaker-then-quote -8
best-lead|upper|word|according|	according-to -13
best-lead|upper|word|apposed|	quote-then-speaker -9	speaker-then-quote 8
best-lead|upper|word|direct|	sentence-before -6	speaker-then-quote -13
best-lead|upper|word|judging|	speaker-then-quote -18
best-lead|upper|word|naked|	named-nearby -23	topic -22
best-lead|upper|word|relative|	speaker-then-quote -7
best-lead|upper|word|saying|	quote-then-speaker -13	sentence-after -10	sentence-before -12	speaker-then-quote -17	verb-then-speaker -7
best-lead|upper|word|thinking|	quote-then-speaker -8	speaker-then-quote -7
best-lead|upper|–|saying|	quote-then-verb 12
best-lead|upper|—|naked|	actor-nearby 10
best-lead|upper|—|saying|	sentence-before 8
best-lemma|	accogliere 7	accusare 8	accuse 14	accuser 9	acknowledge 9	acusar 20	adiantar 10	admettre 14	admitir 6	afficher -8	affirmer 10	agree 14	agregar 10	alarmer 7	alegar 6	alertar 8	ameaçar 8	ammettere 7	amuser 8	announce 9	annunciare 7	antwoorden 9	antworten 11	anunciar -7	aplaudir 12	apologise -13	appeal 10	appeler -11	appen 14	apuntar 9	arrancar 6	asegurar 13	asentir 8	ask 13	assegurar 8	assicurare 7	assurer 8	atestar 8	atirar 7	atribuir 11	attestieren 8	augurare 6	auspicare 6	avaliar 9	avertir 7	avouer 10	avvertire 15	añadir -6	back -14	bautizar -13	befinden 10	begründen 9	bekennen 11	beklagen 7	believe -12	bemängeln 10	benadrukken 11	beschreiben 10	beslissen 11	bestätigen -9	beteuern -7	bevestigen -10	bezeichnen 8	bill -11	bitten 8	brand -6	brincar 9	bromear 12	brummen 9	calculer 8	calificar 16	call 9	caution 9	celebrar 13	chamar -16	chant -7	chiamare -15	chiarire -9	chiosare 9	cite 7	comemorar 6	comentar 10	commentare 7	commenter 11	compare -10	complain 11	completar 9	compléter 7	comunicar 8	comunicare -6	concede -7	concedere 8	concluderen 15	concluir 9	conclure 11	condenar -6	confessar 7	confessare 6	confidare 10	confier 16	confirm 9	confirmer -7	congratulate 10	conseiller 6	consider -12	considerar 13	constater 6	constateren 11	contestare 8	contester 10	corear -9	correct -6	correggere 6	corregir 9	corriger 8	corrigeren 7	corrigir 8	counter 12	crier 9	criticar 7	croire 10	decir 13	definir 6	definire 16	demandar -8	demander 12	denunciar 11	deny 10	desabafar 6	descartar 10	descrever 7	describe 12	describir 6	deslizar 9	detallar 9	devolver 8	dichiarare 13	difundir 8	disclose -11	discordar -6	discrepar 9	dismiss 13	disparar -8	ditar 9	déclarer 6	décrire 10	défendre -6	déplorer 11	désoler 6	détailler 8	einwenden 7	elogiar 13	emporter 6	enquérir 8	entender 9	enumerar 9	ergänzen 11	erkennen 9	erklären 10	erwidern 8	esclarecer -7	escusar 8	esordire 7	esprimere 11	estimar 11	estimer 15	esultare 6	exclure 7	exigir 15	explain 11	expliquer -8	express 10	faire_valoir -6	falar 6	feel -12	felicitar 8	festejar 7	fluisteren 12	foeteren 10	fordern -6	formulieren 10	fragen 6	frenare 6	freuen 6	fume 11	féliciter 14	fügen 7	garantire -7	garantizar 11	gausser 7	gestehen 8	getuigen 10	geven 14	giudicare 8	glimlachen 6	glisser 13	gongolare 9	gracejar 9	grappen 11	greet 7	gridare 9	grijnzen 10	hadern 7	heben 9	heißen -19	hekelen -8	heten -15	hold -6	hope -7	imager 10	incalzare 8	indicar 8	indigner 8	indiquer 10	informar 12	insister 8	insistere 8	instruct -9	insurger 6	interromper 7	interrompere 7	introduce -12	invitare -8	ironiser 8	ironizar 9	jubiler 7	juger 17	justifier 9	knikken 10	kommentieren 7	kritisieren -6	kündigen 7	label -18	lachen 8	lament -10	lamentar 12	lamentarse 10	lancer 7	laugh 10	leer 7	leggen 12	leggere 10	lembrar -11	ler 6	limitar 16	lire -7	list -23	llamar -8	loben 8	lodare 10	louer 9	lâcher 12	mahnen 6	mailen 9	maintenir -7	mandar 9	manifestar 11	marrer 6	marteler 10	matizar 6	melden 11	mention -12	message -8	moquer 6	mormorare 6	motivare 6	murmeln 9	murmurer 8	muse 8	name -26	need -8	negar 13	negare 9	noemen 13	none -9	note -6	noter 8	obiettare 9	observar 8	observer 9	offer -10	oordelen 7	opmerken 9	order -11	orientar 8	orten 9	osservare 8	parler 10	peinzen 11	persifler 6	pester 7	philosopher 10	plaider -12	plead -11	pleiten -7	point -7	pointer 6	poltern 10	ponderar 6	poursuivre 6	praise 11	precisar -7	prefer -12	preferir -8	preguntar -7	prever -9	prijzen 8	proclamare 8	promettere 14	promettre 15	promise -12	proponer -10	proporre -10	protestar 12	protestare 7	protester 12	préciser 7	prédire 10	prévenir -8	publicar -6	puntualizzare 6	qualifier 10	queixar 14	quejar -6	quejarse 8	quip 9	quote -7	raccontare -6	raconter 10	railler 6	raise -11	rate -21	read -8	reageren 11	reagir 8	rebater 10	rechnen 6	recitare 8	reclamar 17	reconhecer 14	reconnaître 11	reconocer 11	record -10	rectifier 8	referir -10	registrar -7	rejeitar 7	rekenen 11	relatar 9	relativiser 11	relever 8	remark 8	replicare 16	reply 23	reponer 8	reprendre 10	reprochar 8	requérir 12	responder 20	retorquir 7	retort 10	retrucar 8	revelar 8	riassumere 7	riconoscere 7	ridere 7	riferire 8	rigoler 9	ringraziare 11	rir 12	rire 10	rispondere 14	rivelare 8	roar 8	roepen 17	rufen 10	réagir 11	réclamer -6	réjouir 8	répliquer 8	répondre 16	répéter 7	rétorquer 13	sagen 8	saludar 8	saluer 17	sapere 12	say 24	scandire 8	schamperen 6	schermire 11	scherzen 7	schetsen 6	schließen 7	scrivere -6	scusare 8	see 10	segnalare 10	sehen 6	sentenciar 8	señalar 12	shoot 9	show -8	sibilare 6	sigh 9	sign 11	sing -9	sintetizzare 10	sluiten 6	smentire -7	sneren 11	soltar 9	sommen 10	sorrir 7	sostener 14	sostenere -6	sottolineare 13	souffler 15	souhaiter 7	soupirer 9	souri 6	sourire 13	souvenir 13	spiegare 7	sprechen 15	spreken 6	staan -14	stamelen 11	state 13	stehen -11	stress 10	sublinhar 9	submit 6	sugerir 7	suspirar 6	sustentar 12	tachar 10	tag -10	tagliare 11	teilen -7	tell 22	tempérer 10	thank 15	tonen 13	tonner 8	trancher 12	témoigner 10	urge 8	urteilen 6	use -26	vatten 10	ver 10	verkünden -10	verlauten 8	versprechen -10	vertellen 20	verzekeren 13	view -15	voegen 14	voir 12	vow 11	waarschuwen 12	want 8	warnen 8	wave -8	weigeren 9	wettern 7	whisper 9	widersprechen 8	wijzen 7	würdigen 6	zanjar 7	zeigen 12	zien 7	zitieren 10	zuchten 8	zweren 11	énumérer 6	étonner 6	évoquer 19
best-lemma|accuse|speaker-then-quote|	2-4 8	5-10 16
best-lemma|aclarar|quote-then-verb|	1 9
best-lemma|aclarar|verb-then-speaker|	1 9	2-4 12
best-lemma|acrescentar|speaker-then-quote|	5-10 11
best-lemma|acusar|quote-then-verb|	1 7
best-lemma|acusar|speaker-then-quote|	2-4 14	5-10 7
best-lemma|add|quote-then-speaker|	0 8
best-lemma|add|sentence-before|	1 11
best-lemma|add|speaker-then-quote|	1 9
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 8
best-lemma|admitir|speaker-then-quote|	2-4 8
best-lemma|admit|quote-then-speaker|	0 6
best-lemma|admit|speaker-then-quote|	1 9
best-lemma|advertir|quote-then-verb|	1 6
best-lemma|advise|quote-then-speaker|	0 7
best-lemma|affermare|quote-then-verb|	1 6
best-lemma|affirmer|quote-then-speaker|	2-4 10
best-lemma|affirmer|quote-then-verb|	1 9
best-lemma|affirmer|speaker-then-quote|	2-4 11
best-lemma|afirmar|quote-then-verb|	1 9
best-lemma|afirmar|sentence-before|	5-10 8
best-lemma|afirmar|speaker-then-quote|	2-4 6	5-10 -7
best-lemma|aggiungere|speaker-then-quote|	1 9	2-4 8	5-10 7
best-lemma|ajouter|quote-then-speaker|	2-4 9
best-lemma|ajouter|quote-then-verb|	1 8
best-lemma|alegar|sentence-before|	far 6
best-lemma|ammettere|quote-then-verb|	1 8
best-lemma|ammettere|sentence-before|	far 12
best-lemma|ammettere|verb-then-speaker|	1 6
best-lemma|amuser|quote-then-verb|	1 7
best-lemma|announce|quote-then-speaker|	0 6
best-lemma|answer|quote-then-speaker|	0 6
best-lemma|answer|speaker-then-quote|	1 -6
best-lemma|antwoorden|quote-then-verb|	1 14
best-lemma|antworten|speaker-then-quote|	2-4 10
best-lemma|anunciar|speaker-then-quote|	0 -11	far 11
best-lemma|apelar|speaker-then-quote|	5-10 -6
best-lemma|aplaudir|speaker-then-quote|	1 8
best-lemma|apologise|speaker-then-quote|	5-10 -10	far -9
best-lemma|appeler|speaker-then-quote|	0 -15	1 -10	2-4 8
best-lemma|appen|quote-then-verb|	1 14
best-lemma|argue|quote-then-speaker|	0 -9
best-lemma|argue|speaker-then-quote|	1 -8	2-4 12	5-10 8
best-lemma|asegurar|quote-then-verb|	1 11
best-lemma|asegurar|speaker-then-quote|	5-10 7
best-lemma|asentir|speaker-then-quote|	1 8
best-lemma|ask|quote-then-speaker|	0 14
best-lemma|ask|quote-then-verb|	0 10
best-lemma|ask|sentence-after|	0 8
best-lemma|ask|speaker-then-quote|	1 11	2-4 14
best-lemma|assicurare|quote-then-verb|	1 7
best-lemma|assicurare|speaker-then-quote|	5-10 -6
best-lemma|assicurare|verb-then-speaker|	1 9
best-lemma|assurer|quote-then-verb|	1 11
best-lemma|assurer|speaker-then-quote|	2-4 13
best-lemma|atirar|quote-then-verb|	1 6
best-lemma|atribuir|speaker-then-quote|	2-4 11
best-lemma|attestieren|speaker-then-quote|	2-4 8
best-lemma|augurare|speaker-then-quote|	0 6
best-lemma|auspicare|speaker-then-quote|	2-4 6
best-lemma|avisar|quote-then-verb|	1 9
best-lemma|avisar|speaker-then-quote|	1 -8	2-4 9
best-lemma|avouer|quote-then-verb|	1 6
best-lemma|avvertire|verb-then-speaker|	1 9
best-lemma|back|quote-then-speaker|	0 -7
best-lemma|back|speaker-then-quote|	0 -12
best-lemma|bautizar|speaker-then-quote|	2-4 -9
best-lemma|befinden|quote-then-verb|	1 10
best-lemma|bekennen|quote-then-verb|	1 13
best-lemma|betonen|quote-then-verb|	1 11
best-lemma|bezeichnen|speaker-then-quote|	2-4 8
best-lemma|bill|speaker-then-quote|	2-4 -10
best-lemma|brincar|quote-then-verb|	1 8
best-lemma|bromear|quote-then-verb|	1 8
best-lemma|brummen|quote-then-verb|	1 9
best-lemma|calculer|quote-then-verb|	1 6
best-lemma|calificar|speaker-then-quote|	2-4 11
best-lemma|call|quote-then-speaker|	0 13	5-10 -6
best-lemma|call|sentence-before|	far -10
best-lemma|call|speaker-then-quote|	1 6	2-4 19	far 8
best-lemma|caution|speaker-then-quote|	2-4 9
best-lemma|celebrar|speaker-then-quote|	0 11
best-lemma|chamar|speaker-then-quote|	0 -15	5-10 -9
best-lemma|chant|quote-then-speaker|	0 11
best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -10	5-10 -9
best-lemma|chiedere|quote-then-verb|	1 10
best-lemma|chiedere|speaker-then-quote|	0 8
best-lemma|comentar|quote-then-verb|	1 11
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commenter|quote-then-verb|	1 11
best-lemma|complain|speaker-then-quote|	2-4 12
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-verb|	0 7
best-lemma|concede|speaker-then-quote|	2-4 -9
best-lemma|concluderen|quote-then-verb|	1 14
best-lemma|conclure|quote-then-verb|	1 11
best-lemma|conclure|speaker-then-quote|	1 7
best-lemma|confermare|speaker-then-quote|	1 6	2-4 -6	far 8
best-lemma|confidare|quote-then-verb|	1 7
best-lemma|confier|quote-then-speaker|	2-4 6
best-lemma|confier|quote-then-verb|	1 11
best-lemma|confirmar|quote-then-verb|	1 8
best-lemma|confirmar|speaker-then-quote|	1 7	2-4 9	far -7
best-lemma|considerar|speaker-then-quote|	0 6	2-4 10	5-10 8
best-lemma|constateren|quote-then-verb|	1 10
best-lemma|constater|quote-then-verb|	1 6
best-lemma|contar|quote-then-verb|	1 11
best-lemma|contar|verb-then-speaker|	1 -7
best-lemma|contestare|speaker-then-quote|	5-10 10
best-lemma|contestar|quote-then-verb|	1 6
best-lemma|contestar|speaker-then-quote|	2-4 -8
best-lemma|contester|speaker-then-quote|	0 9
best-lemma|contrapor|quote-then-verb|	1 7
best-lemma|corear|speaker-then-quote|	0 -9
best-lemma|correct|speaker-then-quote|	2-4 -7
best-lemma|correggere|speaker-then-quote|	1 6
best-lemma|corregir|speaker-then-quote|	1 9
best-lemma|corriger|quote-then-verb|	1 6
best-lemma|crier|speaker-then-quote|	1 9
best-lemma|criticar|quote-then-verb|	1 7
best-lemma|croire|speaker-then-quote|	2-4 6
best-lemma|decir|quote-then-verb|	1 11
best-lemma|decir|sentence-before|	far 6
best-lemma|decir|speaker-then-quote|	1 10	2-4 6
best-lemma|declarar|quote-then-verb|	1 7
best-lemma|declarar|speaker-then-quote|	2-4 11	5-10 -6
best-lemma|defender|speaker-then-quote|	2-4 9
best-lemma|definire|speaker-then-quote|	0 10	2-4 11	5-10 8
best-lemma|demander|quote-then-verb|	1 6
best-lemma|demander|speaker-then-quote|	2-4 10
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|descartar|sentence-before|	far 7
best-lemma|describe|speaker-then-quote|	1 13	2-4 13
best-lemma|deslizar|speaker-then-quote|	5-10 9
best-lemma|devolver|quote-then-verb|	1 8
best-lemma|dichiarare|quote-then-verb|	1 6
best-lemma|dichiarare|speaker-then-quote|	0 9
best-lemma|difundir|speaker-then-quote|	far 7
best-lemma|dire|quote-then-speaker|	2-4 10
best-lemma|dire|quote-then-verb|	1 18
best-lemma|dire|sentence-before|	5-10 7
best-lemma|dire|speaker-then-quote|	2-4 9
best-lemma|discordar|speaker-then-quote|	1 7
best-lemma|discrepar|speaker-then-quote|	1 7
best-lemma|dismiss|speaker-then-quote|	2-4 12
best-lemma|dizer|quote-then-verb|	1 11
best-lemma|dizer|sentence-before|	far 7
best-lemma|dizer|speaker-then-quote|	2-4 17
best-lemma|déclarer|quote-then-speaker|	2-4 6
best-lemma|déclarer|quote-then-verb|	1 6
best-lemma|défendre|speaker-then-quote|	2-4 -6
best-lemma|dénoncer|quote-then-verb|	1 6
best-lemma|dénoncer|speaker-then-quote|	0 8	2-4 6
best-lemma|déplorer|speaker-then-quote|	0 8
best-lemma|désoler|quote-then-verb|	1 6
best-lemma|détailler|quote-then-verb|	1 9
best-lemma|elogiar|speaker-then-quote|	1 9	5-10 8
best-lemma|emporter|quote-then-verb|	1 6
best-lemma|erkennen|quote-then-verb|	1 11
best-lemma|erkennen|speaker-then-quote|	2-4 8
best-lemma|erklären|quote-then-verb|	1 11	2-4 6
best-lemma|erwidern|quote-then-verb|	1 8
best-lemma|erzählen|sentence-before|	5-10 -7
best-lemma|escrever|quote-then-verb|	1 8
best-lemma|esordire|quote-then-verb|	1 7
best-lemma|esprimere|speaker-then-quote|	0 11
best-lemma|estimar|speaker-then-quote|	5-10 9
best-lemma|estimer|quote-then-verb|	1 6
best-lemma|estimer|speaker-then-quote|	2-4 9	5-10 11
best-lemma|exigir|speaker-then-quote|	0 13	5-10 13
best-lemma|explain|quote-then-speaker|	0 13
best-lemma|explain|sentence-before|	1 6	5-10 6
best-lemma|explicar|quote-then-verb|	1 9
best-lemma|explicar|speaker-then-quote|	5-10 -8
best-lemma|expliquer|quote-then-speaker|	2-4 7
best-lemma|expresar|speaker-then-quote|	1 10
best-lemma|faire_valoir|quote-then-verb|	1 12
best-lemma|faire_valoir|speaker-then-quote|	2-4 -7	5-10 7
best-lemma|falar|sentence-before|	5-10 6
best-lemma|falar|speaker-then-quote|	1 6	5-10 9
best-lemma|find|quote-then-speaker|	5-10 7
best-lemma|find|sentence-before|	far -9
best-lemma|find|speaker-then-quote|	0 -8	1 11
best-lemma|fluisteren|quote-then-verb|	1 10
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|frenare|speaker-then-quote|	1 6
best-lemma|fume|quote-then-speaker|	0 6
best-lemma|féliciter|speaker-then-quote|	2-4 12	5-10 8
best-lemma|fügen|quote-then-verb|	1 7
best-lemma|garantir|quote-then-verb|	1 7
best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 8
best-lemma|getuigen|quote-then-verb|	1 11
best-lemma|geven|quote-then-verb|	1 13
best-lemma|giudicare|speaker-then-quote|	2-4 8
best-lemma|giurare|quote-then-verb|	1 6
best-lemma|glisser|quote-then-speaker|	2-4 10
best-lemma|glisser|quote-then-verb|	1 10
best-lemma|gracejar|quote-then-verb|	1 8
best-lemma|grappen|quote-then-verb|	1 11
best-lemma|gridare|quote-then-verb|	1 6
best-lemma|grijnzen|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	0 -8
best-lemma|hear|quote-then-speaker|	2-4 -6
best-lemma|hear|sentence-before|	far -9
best-lemma|heißen|speaker-then-quote|	0 -12	2-4 -13	5-10 -8
best-lemma|heißen|verb-then-speaker|	1 7
best-lemma|hekelen|speaker-then-quote|	2-4 -8
best-lemma|herinneren|quote-then-verb|	1 10
best-lemma|heten|speaker-then-quote|	0 -6	1 -7	2-4 -11
best-lemma|houden|speaker-then-quote|	2-4 9
best-lemma|imager|quote-then-verb|	1 8
best-lemma|indicar|speaker-then-quote|	far 8
best-lemma|indiquer|quote-then-verb|	1 9
best-lemma|indiquer|speaker-then-quote|	2-4 9
best-lemma|informar|quote-then-verb|	1 9
best-lemma|informar|speaker-then-quote|	far 9
best-lemma|insistir|quote-then-verb|	1 6
best-lemma|invitare|sentence-before|	far -6
best-lemma|invoquer|speaker-then-quote|	1 -6
best-lemma|ironiser|quote-then-verb|	1 7
best-lemma|ironizar|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 8	5-10 7
best-lemma|joke|quote-then-speaker|	0 11
best-lemma|joke|quote-then-verb|	0 7
best-lemma|joke|speaker-then-quote|	5-10 7
best-lemma|jubiler|quote-then-verb|	1 7
best-lemma|juger|quote-then-verb|	1 9
best-lemma|juger|speaker-then-quote|	0 14	2-4 12
best-lemma|justificar|speaker-then-quote|	5-10 6
best-lemma|justifier|quote-then-verb|	1 7
best-lemma|klagen|quote-then-verb|	1 8
best-lemma|klinken|quote-then-verb|	1 7
best-lemma|knikken|speaker-then-quote|	1 10
best-lemma|kündigen|speaker-then-quote|	2-4 10
best-lemma|label|quote-then-speaker|	2-4 -11
best-lemma|label|speaker-then-quote|	0 -10
best-lemma|lachen|quote-then-verb|	1 7
best-lemma|lachen|sentence-after|	0 6
best-lemma|lamentar|quote-then-verb|	1 9
best-lemma|lamentar|speaker-then-quote|	5-10 11
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 11
best-lemma|lassen|quote-then-verb|	2-4 10
best-lemma|lassen|speaker-then-quote|	5-10 8
best-lemma|laten|quote-then-verb|	1 10
best-lemma|laten|sentence-before|	far -7
best-lemma|laten|speaker-then-quote|	2-4 12
best-lemma|laugh|quote-then-speaker|	0 7
best-lemma|leggen|quote-then-verb|	1 13
best-lemma|lembrar|quote-then-verb|	1 13
best-lemma|limitar|quote-then-verb|	1 11
best-lemma|limitar|speaker-then-quote|	2-4 8	5-10 9
best-lemma|lire|quote-then-speaker|	2-4 7
best-lemma|lire|quote-then-verb|	1 10
best-lemma|lire|speaker-then-quote|	1 -8
best-lemma|list|speaker-then-quote|	1 -10	2-4 -14
best-lemma|llamar|speaker-then-quote|	0 -11	1 8
best-lemma|louer|speaker-then-quote|	1 8
best-lemma|luiden|quote-then-verb|	1 17
best-lemma|lâcher|quote-then-speaker|	2-4 6
best-lemma|lâcher|quote-then-verb|	1 12
best-lemma|lâcher|speaker-then-quote|	5-10 8
best-lemma|mailen|quote-then-verb|	1 9
best-lemma|mandar|speaker-then-quote|	5-10 8
best-lemma|manifestar|quote-then-verb|	1 7
best-lemma|marteler|quote-then-speaker|	2-4 10
best-lemma|matizar|quote-then-verb|	1 6
best-lemma|meinen|quote-then-verb|	1 9
best-lemma|meinen|speaker-then-quote|	5-10 -8
best-lemma|meinen|verb-then-speaker|	1 9
best-lemma|melden|quote-then-verb|	1 8
best-lemma|mormorare|quote-then-verb|	1 6
best-lemma|mostrar|speaker-then-quote|	2-4 -6
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmurer|quote-then-verb|	1 8
best-lemma|name|speaker-then-quote|	0 -14	1 -12	5-10 -14
best-lemma|negar|speaker-then-quote|	1 10	2-4 8
best-lemma|nennen|quote-then-verb|	0 -8
best-lemma|noemen|speaker-then-quote|	1 9	2-4 8	5-10 7
best-lemma|none|according-to|	1 11	2-4 14
best-lemma|none|actor-nearby|	-2 -6	2-4 -9
best-lemma|none|colon|	1 15	5-10 10	far 10
best-lemma|none|interview|	far 12
best-lemma|none|named-before|	1 -6	2-4 20	5-10 9	far 9
best-lemma|none|paragraph-before|	far 11
best-lemma|none|possessor|	1 -9	2-4 -9	5-10 -10
best-lemma|none|quote-then-speaker|	-10 -9	-11 -9	-3 -9	-4 -10	-5 -15	-8 -6	-9 -9	0 -7	1 -6	5-10 -9
best-lemma|none|sentence-after|	1 13	5-10 -6
best-lemma|none|sentence-before|	2-4 -6	5-10 -8	far -20
best-lemma|none|signature|	1 -14
best-lemma|none|speaker-then-quote|	0 -6	1 -7	5-10 -8	far -7
best-lemma|none|topic|	0 -8	1 -10
best-lemma|none|transcript|	0 13
best-lemma|note|quote-then-speaker|	0 -6
best-lemma|note|speaker-then-quote|	2-4 12
best-lemma|nuancer|quote-then-verb|	1 8
best-lemma|observer|quote-then-verb|	1 8
best-lemma|observe|quote-then-speaker|	0 8
best-lemma|offer|quote-then-speaker|	0 8
best-lemma|offer|speaker-then-quote|	2-4 -12
best-lemma|opinar|speaker-then-quote|	2-4 7
best-lemma|opmerken|quote-then-verb|	1 12
best-lemma|osservare|quote-then-verb|	1 8
best-lemma|parlare|speaker-then-quote|	5-10 6
best-lemma|parlare|verb-then-speaker|	1 6
best-lemma|parler|speaker-then-quote|	1 10	2-4 6	5-10 8
best-lemma|pedir|sentence-before|	5-10 6	far -7
best-lemma|pedir|speaker-then-quote|	0 16	2-4 8
best-lemma|perguntar|sentence-before|	5-10 8
best-lemma|perguntar|speaker-then-quote|	1 -6
best-lemma|persifler|quote-then-verb|	1 6
best-lemma|pester|quote-then-verb|	1 6
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 10
best-lemma|plaider|speaker-then-quote|	2-4 -10
best-lemma|plaisanter|quote-then-speaker|	2-4 6
best-lemma|plaisanter|quote-then-verb|	1 8
best-lemma|post|quote-then-speaker|	0 11
best-lemma|post|speaker-then-quote|	2-4 10
best-lemma|praise|speaker-then-quote|	0 8
best-lemma|precisare|quote-then-verb|	1 8
best-lemma|precisare|speaker-then-quote|	2-4 14
best-lemma|preferir|speaker-then-quote|	2-4 -7
best-lemma|prefer|speaker-then-quote|	0 -11
best-lemma|prometer|speaker-then-quote|	2-4 8
best-lemma|promettere|speaker-then-quote|	0 10
best-lemma|promettre|speaker-then-quote|	0 6	1 6	2-4 13	5-10 11
best-lemma|promise|speaker-then-quote|	2-4 -13	5-10 7
best-lemma|protestare|quote-then-verb|	1 6
best-lemma|protestar|quote-then-verb|	1 8
best-lemma|préciser|quote-then-verb|	1 8
best-lemma|préciser|speaker-then-quote|	5-10 7
best-lemma|prévenir|quote-then-verb|	1 12
best-lemma|prévenir|speaker-then-quote|	2-4 -7
best-lemma|queixar|quote-then-verb|	1 9
best-lemma|queixar|speaker-then-quote|	1 7
best-lemma|quip|quote-then-speaker|	0 8
best-lemma|quote|quote-then-speaker|	0 8
best-lemma|quote|speaker-then-quote|	2-4 -9
best-lemma|raccontare|quote-then-verb|	1 9	5-10 -10
best-lemma|raccontare|speaker-then-quote|	5-10 9
best-lemma|raconter|quote-then-speaker|	2-4 8
best-lemma|raconter|quote-then-verb|	1 8
best-lemma|railler|quote-then-verb|	1 6
best-lemma|raise|speaker-then-quote|	5-10 -11
best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 10
best-lemma|rate|speaker-then-quote|	2-4 -13
best-lemma|read|quote-then-speaker|	0 9
best-lemma|read|speaker-then-quote|	0 -19	1 9	5-10 12
best-lemma|reageren|quote-then-verb|	1 15
best-lemma|reageren|speaker-then-quote|	2-4 7
best-lemma|rebater|quote-then-verb|	1 7
best-lemma|rebater|speaker-then-quote|	1 8
best-lemma|recall|quote-then-speaker|	0 12
best-lemma|recall|sentence-before|	1 12
best-lemma|recall|speaker-then-quote|	5-10 -8
best-lemma|rechnen|quote-then-verb|	1 6
best-lemma|reconhecer|quote-then-verb|	1 6
best-lemma|reconhecer|speaker-then-quote|	0 10
best-lemma|reconnaître|quote-then-verb|	1 8
best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 6
best-lemma|reconocer|speaker-then-quote|	1 8	5-10 8
best-lemma|recordar|quote-then-verb|	1 6
best-lemma|recordar|speaker-then-quote|	2-4 13	5-10 -7
best-lemma|rectifier|quote-then-verb|	1 8
best-lemma|recusar|speaker-then-quote|	5-10 12
best-lemma|refuser|speaker-then-quote|	2-4 -7
best-lemma|regretter|quote-then-verb|	1 11
best-lemma|reject|speaker-then-quote|	5-10 10
best-lemma|rejeitar|speaker-then-quote|	2-4 6
best-lemma|rekenen|quote-then-verb|	1 12
best-lemma|relatar|quote-then-verb|	1 6
best-lemma|relatar|sentence-before|	far 6
best-lemma|relativiser|speaker-then-quote|	1 10
best-lemma|relever|speaker-then-quote|	0 6
best-lemma|remark|quote-then-speaker|	0 9
best-lemma|repeat|speaker-then-quote|	5-10 -7
best-lemma|replicare|speaker-then-quote|	5-10 7
best-lemma|replicar|quote-then-verb|	1 7
best-lemma|replicar|speaker-then-quote|	1 6
best-lemma|reply|quote-then-speaker|	0 16
best-lemma|reply|sentence-after|	0 10
best-lemma|reply|sentence-before|	1 11
best-lemma|reply|speaker-then-quote|	1 15	2-4 10	5-10 10
best-lemma|report|speaker-then-quote|	1 -8
best-lemma|reprendre|quote-then-verb|	1 8
best-lemma|reprendre|speaker-then-quote|	1 7
best-lemma|responder|quote-then-verb|	1 10
best-lemma|responder|speaker-then-quote|	1 9	2-4 9	5-10 13
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 10
best-lemma|revelar|quote-then-verb|	1 7
best-lemma|revelar|sentence-before|	far 8
best-lemma|ribadire|quote-then-verb|	1 8
best-lemma|ribadire|verb-then-speaker|	1 6
best-lemma|ribattere|quote-then-verb|	1 6
best-lemma|ribattere|speaker-then-quote|	2-4 10
best-lemma|ribattere|verb-then-speaker|	1 9
best-lemma|riconoscere|quote-then-verb|	1 6
best-lemma|ricordare|quote-then-verb|	1 7
best-lemma|ricordare|speaker-then-quote|	5-10 9
best-lemma|rigoler|quote-then-verb|	1 10
best-lemma|rire|speaker-then-quote|	2-4 7
best-lemma|rir|quote-then-verb|	1 10
best-lemma|rispondere|quote-then-verb|	1 9
best-lemma|rispondere|sentence-before|	2-4 7
best-lemma|rispondere|speaker-then-quote|	5-10 10
best-lemma|roepen|quote-then-verb|	1 12
best-lemma|rufen|speaker-then-quote|	5-10 9
best-lemma|rule|quote-then-speaker|	0 6
best-lemma|räumen|quote-then-verb|	1 9
best-lemma|réagir|quote-then-verb|	1 14
best-lemma|réclamer|speaker-then-quote|	1 7	2-4 -9
best-lemma|réjouir|quote-then-verb|	1 6
best-lemma|répliquer|quote-then-verb|	1 6
best-lemma|répliquer|speaker-then-quote|	5-10 7
best-lemma|répondre|quote-then-speaker|	2-4 7
best-lemma|répondre|quote-then-verb|	1 11
best-lemma|répondre|speaker-then-quote|	2-4 12
best-lemma|résumer|quote-then-speaker|	2-4 8
best-lemma|résumer|quote-then-verb|	1 12
best-lemma|rétorquer|quote-then-verb|	1 12
best-lemma|saber|quote-then-verb|	2-4 8
best-lemma|sagen|quote-then-speaker|	2-4 8
best-lemma|sagen|quote-then-verb|	1 10	2-4 -7
best-lemma|sagen|sentence-before|	2-4 7	far -7
best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 14
best-lemma|sagen|verb-then-speaker|	1 7
best-lemma|saluer|speaker-then-quote|	0 9	1 9	2-4 10
best-lemma|salutare|speaker-then-quote|	0 6
best-lemma|sapere|speaker-then-quote|	5-10 11
best-lemma|say|quote-then-speaker|	0 17	2-4 -13	5-10 -14
best-lemma|say|quote-then-verb|	0 19	2-4 -12
best-lemma|say|sentence-after|	0 -17
best-lemma|say|sentence-before|	1 30	2-4 15	5-10 18	far -12
best-lemma|say|speaker-then-quote|	0 -18	1 11	2-4 28	5-10 19	far 17
best-lemma|say|verb-then-speaker|	1 12
best-lemma|scandire|sentence-before|	far 8
best-lemma|schamperen|quote-then-verb|	1 6
best-lemma|scherzare|quote-then-verb|	1 7
best-lemma|scherzen|quote-then-verb|	1 7
best-lemma|schetsen|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 7	2-4 11
best-lemma|schreiben|speaker-then-quote|	2-4 9
best-lemma|schrijven|quote-then-verb|	1 10
best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 6
best-lemma|scrivere|quote-then-verb|	1 12
best-lemma|scrivere|speaker-then-quote|	0 -10	2-4 10	5-10 7
best-lemma|scrivere|verb-then-speaker|	1 9
best-lemma|see|speaker-then-quote|	0 16
best-lemma|sehen|speaker-then-quote|	2-4 6
best-lemma|sentenciar|quote-then-verb|	1 7
best-lemma|señalar|quote-then-verb|	1 8
best-lemma|shoot|quote-then-speaker|	0 6
best-lemma|shoot|speaker-then-quote|	5-10 8
best-lemma|sibilare|quote-then-verb|	1 6
best-lemma|sign|speaker-then-quote|	2-4 11
best-lemma|sing|speaker-then-quote|	0 -6
best-lemma|sintetizzare|quote-then-verb|	1 6
best-lemma|sneren|quote-then-verb|	1 11
best-lemma|soltar|speaker-then-quote|	1 7
best-lemma|sorrir|quote-then-verb|	1 6
best-lemma|sorrir|speaker-then-quote|	1 6
best-lemma|sostenere|quote-then-verb|	1 7
best-lemma|sostenere|speaker-then-quote|	5-10 8
best-lemma|sostener|speaker-then-quote|	5-10 11
best-lemma|souffler|quote-then-speaker|	2-4 7
best-lemma|souffler|quote-then-verb|	1 12
best-lemma|souligner|quote-then-speaker|	2-4 7
best-lemma|souligner|quote-then-verb|	1 6
best-lemma|soupirer|quote-then-verb|	1 9
best-lemma|sourire|quote-then-verb|	1 13
best-lemma|souri|quote-then-verb|	1 6
best-lemma|souri|speaker-then-quote|	1 6
best-lemma|soutenir|speaker-then-quote|	2-4 7
best-lemma|souvenir|quote-then-verb|	1 9
best-lemma|speak|speaker-then-quote|	1 -10
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 9	2-4 13	5-10 10
best-lemma|spreken|quote-then-verb|	1 8
best-lemma|spreken|speaker-then-quote|	1 20
best-lemma|staan|quote-then-verb|	1 -8
best-lemma|staan|speaker-then-quote|	5-10 -7
best-lemma|state|speaker-then-quote|	1 10
best-lemma|stehen|speaker-then-quote|	0 -7	1 -8	2-4 -9
best-lemma|stellen|quote-then-verb|	1 10
best-lemma|stellen|speaker-then-quote|	5-10 -7
best-lemma|stress|speaker-then-quote|	5-10 7
best-lemma|sublinhar|quote-then-verb|	1 6
best-lemma|submit|quote-then-speaker|	0 6
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|sussurrare|quote-then-verb|	1 6
best-lemma|sustentar|speaker-then-quote|	2-4 11
best-lemma|tachar|speaker-then-quote|	2-4 6
best-lemma|tagliare|quote-then-verb|	1 11
best-lemma|teilen|quote-then-verb|	1 8
best-lemma|tell|quote-then-speaker|	0 30	1 8	2-4 -8
best-lemma|tell|quote-then-verb|	1 -7
best-lemma|tell|sentence-before|	2-4 21	5-10 16	far -10
best-lemma|tell|speaker-then-quote|	0 -8	1 10	5-10 20	far 16
best-lemma|tempérer|quote-then-verb|	1 7
best-lemma|testify|quote-then-speaker|	0 7
best-lemma|thank|speaker-then-quote|	0 8	2-4 10	5-10 10
best-lemma|think|speaker-then-quote|	2-4 -9
best-lemma|title|speaker-then-quote|	0 -10
best-lemma|tonen|speaker-then-quote|	1 12
best-lemma|tonner|quote-then-verb|	1 8
best-lemma|trancher|quote-then-verb|	1 11
best-lemma|témoigner|quote-then-verb|	1 10
best-lemma|unlisted|quote-then-verb|	0 -11
best-lemma|unlisted|sentence-before|	1 10
best-lemma|urge|speaker-then-quote|	2-4 13
best-lemma|urteilen|quote-then-verb|	1 6
best-lemma|use|speaker-then-quote|	2-4 -25	5-10 -12
best-lemma|vatten|quote-then-verb|	1 11	2-4 8
best-lemma|verklaren|quote-then-verb|	1 19
best-lemma|verlauten|speaker-then-quote|	2-4 8
best-lemma|verraten|quote-then-verb|	1 11
best-lemma|vertellen|quote-then-verb|	1 19
best-lemma|verzekeren|quote-then-verb|	1 13
best-lemma|ver|sentence-before|	far -7
best-lemma|ver|speaker-then-quote|	0 7	2-4 9	far 7
best-lemma|vinden|quote-then-verb|	1 10
best-lemma|voegen|quote-then-verb|	1 14
best-lemma|voir|speaker-then-quote|	2-4 11
best-lemma|vouloir|speaker-then-quote|	2-4 -6
best-lemma|vragen|quote-then-verb|	1 7
best-lemma|waarschuwen|quote-then-verb|	1 15
best-lemma|want|speaker-then-quote|	0 8
best-lemma|warnen|speaker-then-quote|	2-4 7
best-lemma|warn|speaker-then-quote|	1 6	2-4 -11
best-lemma|welcome|speaker-then-quote|	0 9
best-lemma|werfen|speaker-then-quote|	2-4 -9
best-lemma|wettern|quote-then-verb|	1 7
best-lemma|whisper|quote-then-speaker|	0 8
best-lemma|widersprechen|speaker-then-quote|	1 8
best-lemma|write|quote-then-speaker|	0 11
best-lemma|write|quote-then-verb|	0 11
best-lemma|write|sentence-before|	1 7	2-4 8
best-lemma|write|speaker-then-quote|	1 6
best-lemma|würdigen|speaker-then-quote|	2-4 6
best-lemma|zanjar|quote-then-verb|	1 7
best-lemma|zeggen|quote-then-verb|	1 7
best-lemma|zeggen|sentence-before|	1 7	5-10 6	far -6
best-lemma|zeggen|verb-then-speaker|	1 8	2-4 7	5-10 -7
best-lemma|zeigen|speaker-then-quote|	1 8	2-4 9
best-lemma|zitieren|speaker-then-quote|	5-10 8
best-lemma|zuchten|quote-then-verb|	1 8
best-lemma|zweren|quote-then-verb|	1 10
best-lemma|écrire|quote-then-speaker|	2-4 7
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|énumérer|quote-then-verb|	1 6
best-lemma|étonner|quote-then-verb|	1 7
best-lemma|évoquer|speaker-then-quote|	0 9	1 10	2-4 13
best-near|according-to|according|	1 11	2-4 14
best-near|according|0|	1 -12	4-7 -6
best-near|according|1|	2-3 9	4-7 12	8+ 13
best-near|according|2-4|	4-7 12	8+ 9
best-near|according|5-10|	1 -20	4-7 12	8+ 15
best-near|according|far|	1 -19	2-3 -6	4-7 -7
best-near|actor-nearby|naked|	-2 -6	2-4 -9
best-near|apposed|-11|	2-3 -7
best-near|apposed|-4|	1 -7	4-7 -6
best-near|apposed|-8|	2-3 -6
best-near|apposed|-9|	2-3 -8
best-near|apposed|0|	2-3 -6
best-near|apposed|1|	2-3 -12	8+ 12
best-near|apposed|2-4|	8+ 16
best-near|apposed|5-10|	2-3 7	4-7 9	8+ 6
best-near|apposition|0|	1 -10
best-near|apposition|1|	2-3 -9
best-near|apposition|far|	2-3 10
best-near|colon|judging|	far 7
best-near|colon|naked|	1 15	5-10 10	far 8
best-near|colon|saying|	far 9
best-near|direct|0|	4-7 14
best-near|direct|1|	2-3 -10	8+ 9
best-near|direct|2-4|	4-7 -6	8+ 15
best-near|direct|5-10|	1 -14	2-3 -19
best-near|direct|far|	1 -13	2-3 -10	8+ 9
best-near|interview|naked|	far 12
best-near|judging|0|	4-7 9	8+ 8
best-near|judging|1|	1 11	4-7 6	8+ 8
best-near|judging|2-4|	4-7 7	8+ 13
best-near|judging|5-10|	4-7 8	8+ 15
best-near|judging|far|	1 11	8+ 11
best-near|naked|-2|	1 -6
best-near|naked|0|	2-3 -12	8+ 12
best-near|naked|1|	2-3 -10	4-7 -9	8+ 28
best-near|naked|2-4|	8+ 21
best-near|named-before|naked|	1 -6	2-4 20	5-10 9	far 9
best-near|other|0|	1 -11	2-3 -11
best-near|other|1|	1 9	2-3 -8	8+ 14
best-near|paragraph-before|judging|	far 10
best-near|possessor|naked|	1 -9	2-4 -9	5-10 -10
best-near|quote-then-speaker|apposed|	-11 -7	-4 -10	-5 -11	-8 -6	-9 -9
best-near|quote-then-speaker|apposition|	0 -12
best-near|quote-then-speaker|direct|	1 -6	5-10 -8
best-near|quote-then-speaker|judging|	0 -6	1 -11	2-4 -11	5-10 -8
best-near|quote-then-speaker|relative|	0 -9
best-near|quote-then-speaker|saying|	-12 -9	0 24	2-4 -13	5-10 -7	far -10
best-near|quote-then-speaker|shared|	-10 -7	-5 -10
best-near|quote-then-speaker|thinking|	1 -8	2-4 -16	5-10 -6	far -7
best-near|quote-then-verb|judging|	0 -14	1 16	5-10 8
best-near|quote-then-verb|other|	0 -11
best-near|quote-then-verb|saying|	0 13	1 13	2-4 -7	5-10 -14	far 9
best-near|relative|0|	2-3 -9
best-near|relative|2-4|	1 -6	2-3 -6
best-near|relative|5-10|	1 -9	4-7 12	8+ 9
best-near|relative|far|	8+ 11
best-near|saying|0|	8+ 11
best-near|saying|1|	1 9	4-7 9	8+ 15
best-near|saying|2-4|	1 -10	2-3 6	8+ 29
best-near|saying|5-10|	4-7 18
best-near|saying|far|	1 -7	4-7 7
best-near|sentence-after|apposed|	1 12
best-near|sentence-after|direct|	0 6
best-near|sentence-after|saying|	0 -7	1 6
best-near|sentence-after|thinking|	0 -7
best-near|sentence-before|according|	far -18
best-near|sentence-before|apposition|	far 8
best-near|sentence-before|direct|	far -9
best-near|sentence-before|judging|	2-4 8	far -13
best-near|sentence-before|other|	1 10
best-near|sentence-before|saying|	1 31	2-4 16	5-10 10	far -14
best-near|sentence-before|thinking|	2-4 9
best-near|shared|-5|	1 -10
best-near|shared|2-4|	4-7 8
best-near|signature|naked|	1 -14
best-near|speaker-then-quote|apposed|	1 -11	2-4 8	5-10 8
best-near|speaker-then-quote|apposition|	1 -9
best-near|speaker-then-quote|direct|	0 -7	5-10 -10	far -11
best-near|speaker-then-quote|judging|	1 6	2-4 8	far 9
best-near|speaker-then-quote|relative|	2-4 -10
best-near|speaker-then-quote|saying|	0 -10	5-10 11	far 9
best-near|speaker-then-quote|shared|	2-4 8	5-10 -11
best-near|speaker-then-quote|thinking|	0 -7	1 -6	2-4 -10
best-near|thinking|0|	1 -12	8+ 7
best-near|thinking|1|	1 -11	2-3 -13	4-7 11	8+ 11
best-near|thinking|2-4|	1 -17	2-3 -9	4-7 10	8+ 15
best-near|thinking|5-10|	1 -6	2-3 -10	4-7 12	8+ 11
best-near|thinking|far|	1 -9	2-3 6
best-near|topic|naked|	0 -8	1 -10
best-near|transcript|naked|	0 13
best-near|verb-then-speaker|judging|	1 8
best-near|verb-then-speaker|saying|	1 7	2-4 -10	5-10 -9	far -7
best-negated|	true -7
best-order|according|according|0|	1 -12	4-7 -6
best-order|according|according|1|	2-3 9	4-7 12	8+ 13
best-order|according|according|2-4|	4-7 12	8+ 9
best-order|according|according|5-10|	1 -20	4-7 12	8+ 15
best-order|according|according|far|	1 -19	2-3 -6	4-7 -7
best-order|apposed|apposed|-11|	2-3 -7
best-order|apposed|apposed|-4|	1 -7	4-7 -6
best-order|apposed|apposed|-8|	2-3 -6
best-order|apposed|apposed|-9|	2-3 -8
best-order|apposed|apposed|0|	2-3 -6
best-order|apposed|apposed|1|	2-3 -12	8+ 12
best-order|apposed|apposed|2-4|	8+ 16
best-order|apposed|apposed|5-10|	2-3 7	4-7 9	8+ 6
best-order|apposed|judging|0|	2-3 14	4-7 14
best-order|apposed|judging|1|	1 13	4-7 14
best-order|apposed|judging|2-4|	1 8	2-3 25	4-7 26	8+ 14
best-order|apposed|judging|5-10|	2-3 7	4-7 13	8+ 9
best-order|apposed|judging|far|	8+ 9
best-order|apposed|saying|0|	1 11	4-7 28	8+ 13
best-order|apposed|saying|1|	2-3 9	4-7 25	8+ 14
best-order|apposed|saying|2-4|	4-7 29	8+ 16
best-order|apposed|saying|5-10|	1 7	4-7 30	8+ 20
best-order|apposed|saying|far|	1 11
best-order|apposed|thinking|2-4|	4-7 7
best-order|apposed|thinking|5-10|	4-7 8
best-order|apposition|apposition|0|	1 -10
best-order|apposition|apposition|1|	2-3 -9
best-order|apposition|apposition|far|	2-3 10
best-order|apposition|judging|2-4|	4-7 9
best-order|apposition|saying|2-4|	2-3 -7	4-7 16	8+ 10
best-order|apposition|saying|5-10|	1 10	4-7 20	8+ 16
best-order|apposition|saying|far|	2-3 12	4-7 12	8+ 7
best-order|direct|direct|0|	4-7 14
best-order|direct|direct|1|	2-3 -10	8+ 9
best-order|direct|direct|2-4|	4-7 -6	8+ 15
best-order|direct|direct|5-10|	1 -14	2-3 -19
best-order|direct|direct|far|	1 -13	2-3 -10	8+ 9
best-order|direct|judging|0|	2-3 -7	4-7 6
best-order|direct|judging|1|	8+ 6
best-order|direct|judging|2-4|	8+ 10
best-order|direct|judging|5-10|	2-3 -7	8+ 12
best-order|direct|judging|far|	1 13	4-7 -8	8+ 9
best-order|direct|saying|0|	8+ 9
best-order|direct|saying|1|	1 7	8+ 25
best-order|direct|saying|2-4|	2-3 13	4-7 -9	8+ 27
best-order|direct|saying|5-10|	4-7 11
best-order|direct|saying|far|	1 -18	2-3 -8	4-7 7
best-order|direct|thinking|0|	1 -11
best-order|direct|thinking|1|	1 -10	2-3 -10	4-7 9
best-order|direct|thinking|2-4|	1 -16	2-3 -9	4-7 8	8+ 15
best-order|direct|thinking|5-10|	1 -6	2-3 -6	4-7 9
best-order|direct|thinking|far|	1 -9
best-order|inverted|judging|0|	1 -10	2-3 -10
best-order|inverted|judging|1|	1 8	2-3 11	4-7 14	8+ 11
best-order|inverted|other|0|	1 -11	2-3 -11
best-order|inverted|other|1|	1 9	2-3 -8	8+ 14
best-order|inverted|saying|0|	1 -9	2-3 6	4-7 13	8+ 16
best-order|inverted|saying|1|	2-3 16	4-7 10	8+ 10
best-order|inverted|saying|2-4|	1 -16	2-3 -8	8+ 7
best-order|inverted|saying|5-10|	1 -14	2-3 -12	8+ 15
best-order|inverted|saying|far|	4-7 11	8+ 10
best-order|naked|naked|-2|	1 -6
best-order|naked|naked|0|	2-3 -12	8+ 12
best-order|naked|naked|1|	2-3 -10	4-7 -9	8+ 28
best-order|naked|naked|2-4|	8+ 21
best-order|relative|judging|2-4|	1 -7	2-3 6
best-order|relative|relative|0|	2-3 -9
best-order|relative|relative|2-4|	1 -6	2-3 -6
best-order|relative|relative|5-10|	1 -9	4-7 12	8+ 9
best-order|relative|relative|far|	8+ 11
best-order|relative|saying|0|	1 7	4-7 -12
best-order|relative|saying|1|	2-3 -8	4-7 10	8+ 10
best-order|relative|saying|2-4|	1 -10	4-7 15
best-order|relative|saying|5-10|	2-3 14	4-7 17	8+ 14
best-order|relative|saying|far|	4-7 13	8+ 6
best-order|shared|judging|2-4|	1 7	4-7 12
best-order|shared|saying|0|	1 6	8+ 11
best-order|shared|saying|1|	8+ 7
best-order|shared|saying|2-4|	8+ 12
best-order|shared|saying|5-10|	2-3 9	4-7 9
best-order|shared|shared|-5|	1 -10
best-order|shared|shared|2-4|	4-7 8
best-phrase|name|	according 8	judging 19	naked 9	saying 17	shared -11
best-phrase|noun|	according -7	apposed -10	apposition -11	direct -25	judging -10	naked -17	other -9	shared -11	thinking -14
best-phrase|pronoun|	judging 6	naked -16	thinking -12
best-score|	-1 -33	-2 -27	-3 -22	-4 -8	0 -20	2 8	3 26	4 30	5 21	6 46	7 23
best-score|-1|	1 -16	2-3 -22	4-7 -20
best-score|-2|	1 -9	2-3 -13	4-7 -18
best-score|-3|	1 -12	2-3 -19	4-7 -6	8+ 10
best-score|-4|	4-7 -7	8+ 8
best-score|0|	1 -10	2-3 -15	4-7 -9
best-score|1|	1 -6	8+ 6
best-score|2|	4-7 14	8+ 7
best-score|3|	1 9	2-3 10	4-7 33
best-score|4|	1 8	2-3 16	4-7 33	8+ 17
best-score|5|	1 15	4-7 30	8+ 16
best-score|6|	1 17	2-3 33	4-7 36	8+ 18
best-score|7|	1 6	2-3 16	4-7 15	8+ 12
best|according-to|according|	1 -11	2-3 10	4-7 17	8+ 19
best|colon|naked|	1 -7	4-7 20	8+ 20
best|colon|saying|	4-7 7
best|interview|naked|	4-7 8
best|named-before|naked|	2-3 26	8+ 20
best|named-nearby|naked|	4-7 7	8+ 7
best|paragraph-before|judging|	8+ 9
best|paragraph-before|saying|	2-3 7	4-7 12
best|possessor|naked|	1 -13	2-3 -16
best|quote-then-speaker|apposed|	2-3 -17
best|quote-then-speaker|apposition|	1 -10	2-3 -8
best|quote-then-speaker|direct|	1 -16	4-7 15	8+ 15
best|quote-then-speaker|judging|	4-7 -10
best|quote-then-speaker|passive|	2-3 -7
best|quote-then-speaker|relative|	2-3 -9
best|quote-then-speaker|saying|	1 7	2-3 -11	4-7 18	8+ 21
best|quote-then-speaker|thinking|	1 -16	4-7 9
best|quote-then-verb|judging|	2-3 7	8+ 11
best|quote-then-verb|other|	2-3 -12	8+ 13
best|quote-then-verb|saying|	1 -11	4-7 13	8+ 12
best|sentence-after|according|	2-3 -10
best|sentence-after|apposed|	8+ 12
best|sentence-after|saying|	1 -15	8+ 14
best|sentence-after|thinking|	2-3 -11
best|sentence-before|according|	1 -14	4-7 -10
best|sentence-before|apposition|	2-3 6
best|sentence-before|direct|	1 -11	2-3 -10	4-7 -8	8+ 19
best|sentence-before|judging|	2-3 -10
best|sentence-before|other|	8+ 9
best|sentence-before|relative|	4-7 8	8+ 10
best|sentence-before|saying|	2-3 -12	4-7 11	8+ 20
best|sentence-before|thinking|	2-3 11	8+ 7
best|signature|naked|	1 -9	2-3 -15	4-7 -12	8+ 18
best|speaker-then-quote|apposed|	4-7 7	8+ 16
best|speaker-then-quote|apposition|	2-3 -9
best|speaker-then-quote|direct|	2-3 -12
best|speaker-then-quote|judging|	1 8	4-7 11	8+ 17
best|speaker-then-quote|relative|	1 -13	4-7 6	8+ 12
best|speaker-then-quote|saying|	2-3 8
best|speaker-then-quote|thinking|	1 -19	2-3 -11	4-7 11	8+ 21
best|transcript|naked|	4-7 10	8+ 11
best|verb-then-speaker|judging|	4-7 8
best|verb-then-speaker|saying|	1 -18	8+ 14
case-follow|all-one|(|	none -12
case-follow|all-one|)|	none -10
case-follow|all-one|,coordinator|	none -6
case-follow|all-one|,preposition|	none -11
case-follow|all-one|,pronoun|	none -12
case-follow|all-one|,subordinator|	none -11
case-follow|all-one|,that|	none -9
case-follow|all-one|,verb-saying|	none 17
case-follow|all-one|,|	none -27
case-follow|all-one|:|	none -10
case-follow|all-one|adverb|	none -10
case-follow|all-one|auxiliary|	, -7	none -8
case-follow|all-one|capital|	. 15	none -18
case-follow|all-one|coordinator|	, -11	none -13
case-follow|all-one|determiner|	, 10	. -12	none -14
case-follow|all-one|end|	. 9	? 12
case-follow|all-one|preposition|	, -9	. -6	none -17
case-follow|all-one|pronoun|	, 10	none -10
case-follow|all-one|stop|	! 9	none -8
case-follow|all-one|subordinator|	none -9
case-follow|all-one|that|	none -9
case-follow|all-one|verb-judging|	none -7
case-follow|all-one|verb-saying|	, 9
case-follow|all-one|word|	, -12	none -24
case-follow|all|(|	none -14
case-follow|all|,adverb|	none -8
case-follow|all|,auxiliary|	none -13
case-follow|all|,that|	none -9
case-follow|all|,|	none -24
case-follow|all|:|	none -11
case-follow|all|;|	none -9
case-follow|all|adverb|	none -6
case-follow|all|auxiliary|	, -15
case-follow|all|capital|	, -10	none -9
case-follow|all|coordinator|	, -7	none -17
case-follow|all|determiner|	, -17	. -9
case-follow|all|end|	. -10	? 7
case-follow|all|preposition|	, -7	none -25
case-follow|all|pronoun|	. -9	none -9
case-follow|all|quote|	. -11
case-follow|all|stop|	none -13
case-follow|all|subordinator|	none -8
case-follow|all|that|	, -7	none -11
case-follow|all|verb-saying|	, -9
case-follow|all|word|	, -14	none -7
case-follow|first|(|	none -8
case-follow|first|,auxiliary|	? 10	none 8
case-follow|first|,coordinator|	none -6
case-follow|first|,determiner|	? 6	none -8
case-follow|first|,preposition|	none -14
case-follow|first|,pronoun|	? 9
case-follow|first|,quote|	none -8
case-follow|first|,that|	none -10
case-follow|first|,verb-judging|	none 18
case-follow|first|,verb-saying|	! 7	? 14	none 10
case-follow|first|,verb-thinking|	? 9	none 11
case-follow|first|,word|	? 15	none -6
case-follow|first|,|	none -17
case-follow|first|auxiliary|	, -10	. 10	none -17
case-follow|first|capital|	, 37	. 13	? 21	none -6
case-follow|first|coordinator|	, 9	. 10	none -13
case-follow|first|determiner|	! 10	, 41	? 15	none -6
case-follow|first|end|	! 8	. 27	? 31	none 14
case-follow|first|preposition|	. 20	? 11	none -7
case-follow|first|pronoun|	! 10	, 19	. 13	? 11	none -6
case-follow|first|quote|	. 10	? 15
case-follow|first|stop|	! 8	? -10	none -25
case-follow|first|subordinator|	. 8
case-follow|first|that|	. 9
case-follow|first|verb-saying|	, 38	? 15	none -9
case-follow|first|word|	, 25	none -19
case-follow|first|–|	? 7
case-follow|first|—|	. 15	? 11	none -13
case-follow|most|,determiner|	none 10
case-follow|most|,verb-saying|	none 14
case-follow|most|auxiliary|	none -10
case-follow|most|capital|	, 10	. 8
case-follow|most|determiner|	. 11
case-follow|most|end|	. 20
case-follow|most|preposition|	. 6	none -12
case-follow|most|pronoun|	, 8	. 8
case-follow|most|verb-saying|	, 14
case-follow|none|,auxiliary|	none -17
case-follow|none|,preposition|	none -11
case-follow|none|,pronoun|	none -8
case-follow|none|,quote|	none -8
case-follow|none|,that|	none -12
case-follow|none|,verb-saying|	none 7
case-follow|none|,word|	none -11
case-follow|none|,|	none 15
case-follow|none|-|	none -9
case-follow|none|auxiliary|	, -14	none -11
case-follow|none|capital|	, 7	. -8
case-follow|none|coordinator|	, -11	none 11
case-follow|none|determiner|	, -16
case-follow|none|end|	. -10
case-follow|none|preposition|	, -11	. -7	none 10
case-follow|none|pronoun|	, -8	none -6
case-follow|none|quote|	, -10	none -8
case-follow|none|stop|	? -8	none 23
case-follow|none|subordinator|	, -6	. -14	none 18
case-follow|none|that|	none 6
case-follow|none|verb-judging|	none -11
case-follow|none|verb-saying|	, -10	none -10
case-follow|none|word|	, 8
case-follow|some|,determiner|	none -7
case-follow|some|,preposition|	none -9
case-follow|some|,|	none 16
case-follow|some|auxiliary|	none 10
case-follow|some|capital|	. -8
case-follow|some|coordinator|	none 12
case-follow|some|determiner|	. 7	none 7
case-follow|some|end|	. 14	none 9
case-follow|some|preposition|	. 7
case-follow|some|pronoun|	. 9
case-follow|some|word|	none 19
case-follow|titled|auxiliary|	none -8
case-follow|titled|capital|	none -17
case-follow|titled|end|	none 9
case-follow|titled|stop|	none 10
case-follow|titled|word|	none -6
case-intro|all-one|	( -10	, -19	: 13	adverb -7	auxiliary -18	capital -10	coordinator -14	possessive -11	preposition -7	stop 18	subordinator -26	that -10	verb-judging -20	verb-saying -6	verb-thinking -11	word -11	— 9
case-intro|all|	, -28	: 6	auxiliary -15	capital -8	coordinator -6	possessive -14	preposition -8	stop 10	subordinator -14	verb-judging -24	verb-saying -8	verb-thinking -7	word -20
case-intro|first|	( -8	) 7	, -11	- 10	adverb -7	auxiliary -9	capital -17	determiner -7	preposition -15	quote 23	start 27	stop 24	verb-saying -13	word -30	– 12	— 11
case-intro|most|	auxiliary 9	capital -11	start 17	stop 6	verb-saying 12
case-intro|none|	% 7	' -7	( -7	, 19	: -16	; 11	auxiliary 11	capital 9	determiner -10	possessive 13	pronoun 7	quote -13	that 7	verb-judging 7	verb-thinking 6	word 10
case-intro|some|	auxiliary 15	coordinator -6	preposition 9	pronoun 10	that 7	verb-judging -12	verb-saying 9	verb-thinking 7	word 7
case-intro|titled|	verb-saying 6	word -12
case-intro|upper|	, 9	: 8
case|all-one|	2 -14	4-5 -15
case|all|	2 -22	3 -7	4-5 -27
case|first|	10+ 20	4-5 -9
case|most|	10+ 11	6-9 11
case|none|	1 -9	10+ 22	2 -11	3 21	4-5 17	6-9 20
case|some|	10+ 16	3 7	4-5 8	6-9 33
case|titled|	6-9 22
case|upper|	2 -6	3 10	4-5 9	6-9 10
chain-on|(|	2-3 -6
chain-on|, determiner word|	2-3 -6
chain-on|, verb-saying ,|	2-3 10	4-7 14
chain-on|, verb-saying stop|	4-7 13	8+ 6
chain-on|,|	1 -16
chain-on|auxiliary word stop|	2-3 -10
chain-on|auxiliary|	1 -7	2-3 10
chain-on|capital :|	4-7 9
chain-on|capital stop|	4-7 9
chain-on|capital verb-saying ,|	4-7 7
chain-on|capital verb-saying stop|	2-3 14	4-7 14	8+ 11
chain-on|coordinator preposition|	1 -10
chain-on|coordinator|	1 -18	2-3 -20
chain-on|determiner word stop|	1 9
chain-on|none|	2-3 7	4-7 7	8+ 15
chain-on|preposition word preposition|	1 -11
chain-on|preposition|	1 -18
chain-on|pronoun verb-saying ,|	1 -6	2-3 9	4-7 13	8+ 8
chain-on|pronoun verb-saying :|	2-3 -10
chain-on|pronoun verb-saying stop|	1 9	2-3 16	4-7 19	8+ 14
chain-on|pronoun word stop|	8+ 11
chain-on|stop capital|	4-7 9
chain-on|stop determiner word|	4-7 8	8+ 8
chain-on|stop|	2-3 -13
chain-on|verb-judging stop|	1 -12
chain-on|verb-saying capital stop|	4-7 6	8+ 9
chain-on|word preposition|	2-3 -8
chain-on|word|	1 -10
chain-on||	1 -13
chain-on|—|	2-3 7	4-7 8
chain|(|	2-3 -8
chain|, verb-saying ,|	4-7 12	8+ 8
chain|, verb-saying pronoun|	2-3 6	4-7 15	8+ 9
chain|,|	1 -18
chain|:|	4-7 11	8+ 9
chain|auxiliary|	4-7 7
chain|coordinator|	1 -20	2-3 -12
chain|determiner coordinator|	2-3 -7
chain|none|	1 -11	2-3 -7	4-7 7	8+ 17
chain|preposition coordinator|	1 -11
chain|preposition word preposition|	1 -11
chain|preposition word|	2-3 -6
chain|preposition|	1 -19
chain|verb-saying ,|	1 8
chain|word coordinator|	2-3 -8
chain||	1 -10	4-7 8
clause|false|false|	all -29	all-one -13	first -7	most -10	titled -9	upper -6
clause|false|true|	all -16	all-one 14	most 24	none 15	some 21	titled 6	upper 9
clause|true|false|	most 18	some 8	titled 14
clause|true|true|	all-one -10	first 10	most 20	some 11	titled 17	upper 12
closed|	false 17
continues|	true 18
dated|	true -20
de:alone|alone|	2-3 10	4-7 9
de:alone|first|	1 -13	4-7 11
de:alone|inside|	4-7 6
de:best-gap|according-to|according|gap|according-to|,|	2-3 7	4-7 9
de:best-gap|according-to|according|gap|according-to|q,|	2-3 10
de:best-gap|according-to|according|gap|according-to||	1 -15	2-3 10
de:best-gap|actor-nearby|naked||	2-3 9
de:best-gap|colon|naked||	2-3 -6	8+ 8
de:best-gap|named-before|naked||	4-7 8
de:best-gap|named-nearby|naked||	1 -6	2-3 -7	4-7 7	8+ 18
de:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -7
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 9
de:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 -8
de:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 6
de:best-gap|quote-then-verb|judging|gap|quote-then-verb||	1 -8	2-3 -7
de:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 -12	2-3 -9	4-7 11	8+ 8
de:best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -10	4-7 16
de:best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 -9
de:best-gap|sentence-after|saying|gap|sentence-after||	4-7 12
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 9
de:best-gap|sentence-before|saying|gap|sentence-before|;|	2-3 -8	4-7 10
de:best-gap|sentence-before|saying|gap|sentence-before||	1 -11	4-7 11
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 7
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 8	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 8	4-7 12
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 -7	4-7 -6	8+ 16
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 13	2-3 -6
de:best-gap|topic|naked||	2-3 12
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	1 -11	4-7 11
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	8+ 10
de:best-intro|,|according|1|	4-7 6
de:best-intro|,|naked|5-10|	1 -10	2-3 8
de:best-intro|,|saying|1|	4-7 8
de:best-intro|:|naked|1|	2-3 -6	8+ 10
de:best-intro|:|naked|2-4|	1 6	4-7 19	8+ 12
de:best-intro|:|naked|5-10|	8+ 14
de:best-intro|:|naked|far|	1 -16	8+ -6
de:best-intro|:|saying|0|	4-7 11
de:best-intro|:|saying|1|	8+ 14
de:best-intro|:|saying|2-4|	8+ 12
de:best-intro|:|saying|5-10|	4-7 9	8+ 15
de:best-intro|:|saying|far|	4-7 10	8+ 6
de:best-intro|adverb|saying|5-10|	2-3 -8
de:best-intro|auxiliary|naked|5-10|	4-7 8
de:best-intro|auxiliary|naked|far|	1 -9	2-3 11
de:best-intro|auxiliary|saying|2-4|	2-3 14	4-7 7
de:best-intro|auxiliary|saying|5-10|	2-3 -6	4-7 8
de:best-intro|capital|according|1|	2-3 6
de:best-intro|capital|according|2-4|	2-3 6
de:best-intro|capital|according|5-10|	2-3 8
de:best-intro|capital|apposed|2-4|	2-3 7
de:best-intro|capital|judging|0|	1 -8
de:best-intro|capital|judging|2-4|	2-3 -8	4-7 10
de:best-intro|capital|naked|0|	2-3 -9
de:best-intro|capital|naked|2-4|	1 -21	2-3 -9
de:best-intro|capital|naked|5-10|	1 6
de:best-intro|capital|naked|far|	1 -13	4-7 -6
de:best-intro|capital|saying|1|	2-3 -7
de:best-intro|capital|saying|2-4|	1 6	4-7 7
de:best-intro|capital|saying|5-10|	2-3 8	4-7 7
de:best-intro|determiner|according|2-4|	2-3 8
de:best-intro|determiner|naked|2-4|	4-7 6
de:best-intro|determiner|naked|5-10|	2-3 10
de:best-intro|determiner|naked|far|	2-3 -13
de:best-intro|determiner|other|0|	1 -8
de:best-intro|determiner|saying|2-4|	4-7 11
de:best-intro|determiner|saying|5-10|	4-7 6
de:best-intro|preposition|direct|2-4|	1 6
de:best-intro|preposition|judging|2-4|	2-3 11	4-7 8
de:best-intro|preposition|naked|2-4|	1 -13
de:best-intro|preposition|naked|5-10|	1 -14
de:best-intro|preposition|naked|far|	1 7	2-3 8	4-7 8
de:best-intro|preposition|saying|1|	1 8	4-7 8
de:best-intro|preposition|saying|5-10|	1 13
de:best-intro|pronoun|naked|2-4|	2-3 6	4-7 10
de:best-intro|pronoun|naked|far|	4-7 -6
de:best-intro|pronoun|saying|1|	1 6
de:best-intro|pronoun|saying|5-10|	1 -10	2-3 7
de:best-intro|start|judging|1|	8+ 6
de:best-intro|start|naked|1|	4-7 6
de:best-intro|start|naked|2-4|	4-7 7
de:best-intro|start|naked|far|	2-3 13	4-7 10
de:best-intro|start|saying|1|	4-7 7
de:best-intro|stop|according|1|	4-7 12	8+ 7
de:best-intro|stop|judging|1|	4-7 6
de:best-intro|stop|naked|2-4|	2-3 7	4-7 12	8+ 6
de:best-intro|stop|naked|5-10|	4-7 9
de:best-intro|stop|naked|far|	2-3 9	4-7 11
de:best-intro|stop|other|1|	4-7 10	8+ 9
de:best-intro|stop|saying|1|	1 9	2-3 12	4-7 8
de:best-intro|stop|saying|2-4|	4-7 10
de:best-intro|stop|saying|far|	4-7 6
de:best-intro|word|according|1|	1 10
de:best-intro|word|naked|1|	2-3 -10	4-7 -6
de:best-intro|word|naked|2-4|	1 -10	2-3 -12
de:best-intro|word|saying|1|	1 -11	2-3 11	4-7 8
de:best-intro|word|saying|2-4|	1 -11	4-7 9
de:best-intro|word|saying|5-10|	1 -8	2-3 10	4-7 9
de:best-lead|lower|,|according|	according-to 8
de:best-lead|lower|,|naked|	actor-nearby 7	named-nearby 9
de:best-lead|lower|,|saying|	speaker-then-quote 6	verb-then-speaker 9
de:best-lead|lower|adverb|saying|	verb-then-speaker -9
de:best-lead|lower|auxiliary|according|	according-to 7
de:best-lead|lower|auxiliary|naked|	named-nearby 7	topic 9
de:best-lead|lower|auxiliary|saying|	quote-then-verb 12	sentence-before 6	speaker-then-quote 12	verb-then-speaker -7
de:best-lead|lower|capital|apposed|	speaker-then-quote 8
de:best-lead|lower|capital|naked|	topic 13
de:best-lead|lower|capital|saying|	speaker-then-quote 12
de:best-lead|lower|determiner|according|	according-to 9
de:best-lead|lower|determiner|naked|	topic 8
de:best-lead|lower|determiner|saying|	speaker-then-quote 6
de:best-lead|lower|preposition|judging|	speaker-then-quote 6
de:best-lead|lower|preposition|naked|	named-nearby 6	topic -10
de:best-lead|lower|preposition|saying|	speaker-then-quote 13
de:best-lead|lower|pronoun|naked|	named-nearby 6	topic 6
de:best-lead|lower|word|according|	according-to 11
de:best-lead|lower|word|naked|	named-nearby -10
de:best-lead|upper|,|naked|	actor-nearby -12	named-nearby -7
de:best-lead|upper|:|judging|	speaker-then-quote 7
de:best-lead|upper|:|naked|	named-nearby 10	topic -6
de:best-lead|upper|:|other|	quote-then-verb -6
de:best-lead|upper|:|saying|	sentence-after 12	speaker-then-quote -10	verb-then-speaker 11
de:best-lead|upper|:|thinking|	speaker-then-quote 6
de:best-lead|upper|adverb|naked|	named-nearby -9
de:best-lead|upper|auxiliary|saying|	speaker-then-quote 10
de:best-lead|upper|capital|according|	according-to -9	sentence-before -9
de:best-lead|upper|capital|apposed|	quote-then-speaker -6
de:best-lead|upper|capital|judging|	quote-then-verb -8
de:best-lead|upper|capital|naked|	actor-nearby -10	named-nearby -20	topic -10
de:best-lead|upper|capital|other|	quote-then-verb -7
de:best-lead|upper|capital|saying|	quote-then-speaker -8	quote-then-verb -6	sentence-before -10	speaker-then-quote -7
de:best-lead|upper|coordinator|naked|	named-nearby -6
de:best-lead|upper|determiner|judging|	speaker-then-quote 8
de:best-lead|upper|determiner|naked|	topic 7
de:best-lead|upper|determiner|other|	quote-then-verb -11
de:best-lead|upper|determiner|saying|	quote-then-verb -10	speaker-then-quote 11
de:best-lead|upper|preposition|judging|	speaker-then-quote 12
de:best-lead|upper|preposition|naked|	actor-nearby 10	named-nearby -12	topic 6
de:best-lead|upper|preposition|saying|	quote-then-verb -12	speaker-then-quote 9
de:best-lead|upper|start|judging|	quote-then-verb 6
de:best-lead|upper|start|naked|	actor-nearby 14
de:best-lead|upper|start|other|	quote-then-verb 8
de:best-lead|upper|start|saying|	colon 6
de:best-lead|upper|stop|according|	according-to 11
de:best-lead|upper|stop|naked|	actor-nearby 13	named-before 11	named-nearby 12	topic 8
de:best-lead|upper|stop|other|	quote-then-verb 10
de:best-lead|upper|stop|saying|	quote-then-speaker 8	quote-then-verb 15	sentence-before 8
de:best-lead|upper|subordinator|naked|	named-nearby -8
de:best-lead|upper|verb-saying|naked|	named-nearby -8
de:best-lead|upper|word|naked|	named-nearby -12	topic -7
de:best-lead|upper|word|saying|	quote-then-verb 6	speaker-then-quote -10
de:best-lemma|	antworten 11	attestieren 8	befinden 10	begründen 9	beklagen 7	bemängeln 10	beschreiben 10	bestätigen -9	beteuern -7	bezeichnen 8	bitten 8	brummen 9	einwenden 7	ergänzen 11	erklären 10	erwidern 8	fordern -6	formulieren 10	fragen 6	freuen 6	fügen 7	gestehen 8	hadern 7	heben 9	heißen -19	kommentieren 7	kritisieren -6	kündigen 7	lachen 6	loben 8	mahnen 6	murmeln 9	orten 9	poltern 10	rechnen 6	rufen 10	sagen 8	scherzen 7	schließen 7	sehen 6	sprechen 15	stehen -11	stellen 9	teilen -7	unlisted -13	urteilen 6	verkünden -10	verlauten 8	versprechen -10	warnen 8	wettern 7	widersprechen 8	würdigen 6	zeigen 12	zitieren 10
de:best-lemma|antworten|speaker-then-quote|	2-4 10
de:best-lemma|attestieren|speaker-then-quote|	2-4 8
de:best-lemma|befinden|quote-then-verb|	1 10
de:best-lemma|betonen|quote-then-verb|	1 11
de:best-lemma|bezeichnen|speaker-then-quote|	2-4 8
de:best-lemma|brummen|quote-then-verb|	1 9
de:best-lemma|erklären|quote-then-verb|	1 11	2-4 6
de:best-lemma|erwidern|quote-then-verb|	1 8
de:best-lemma|erzählen|sentence-before|	5-10 -7
de:best-lemma|fügen|quote-then-verb|	1 7
de:best-lemma|heißen|speaker-then-quote|	0 -12	2-4 -13	5-10 -8
de:best-lemma|heißen|verb-then-speaker|	1 7
de:best-lemma|klagen|quote-then-verb|	1 6
de:best-lemma|kündigen|speaker-then-quote|	2-4 10
de:best-lemma|lassen|quote-then-verb|	2-4 10
de:best-lemma|lassen|speaker-then-quote|	5-10 8
de:best-lemma|meinen|quote-then-verb|	1 9
de:best-lemma|meinen|speaker-then-quote|	5-10 -8
de:best-lemma|meinen|verb-then-speaker|	1 9
de:best-lemma|nennen|quote-then-verb|	0 -8
de:best-lemma|none|according-to|	0 -13	1 11	far 9
de:best-lemma|none|actor-nearby|	far 8
de:best-lemma|none|interview|	far 9
de:best-lemma|none|named-before|	2-4 6	5-10 7	far 6
de:best-lemma|none|named-nearby|	0 -6	1 6	5-10 -7	far -7
de:best-lemma|none|sentence-before|	2-4 -8
de:best-lemma|none|speaker-then-quote|	1 -12	2-4 12	5-10 -11
de:best-lemma|none|topic|	0 -9	1 -12	5-10 16	far -8
de:best-lemma|rechnen|quote-then-verb|	1 6
de:best-lemma|rufen|speaker-then-quote|	5-10 9
de:best-lemma|räumen|quote-then-verb|	1 9
de:best-lemma|sagen|quote-then-speaker|	2-4 8
de:best-lemma|sagen|quote-then-verb|	1 10	2-4 -7
de:best-lemma|sagen|sentence-before|	2-4 7	far -7
de:best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 14
de:best-lemma|sagen|verb-then-speaker|	1 7
de:best-lemma|scherzen|quote-then-verb|	1 7
de:best-lemma|schreiben|quote-then-verb|	1 7	2-4 11
de:best-lemma|schreiben|speaker-then-quote|	2-4 9
de:best-lemma|sehen|speaker-then-quote|	2-4 6
de:best-lemma|sprechen|speaker-then-quote|	1 9	2-4 13	5-10 10
de:best-lemma|stehen|speaker-then-quote|	0 -7	1 -8	2-4 -9
de:best-lemma|stellen|quote-then-verb|	1 8
de:best-lemma|teilen|quote-then-verb|	1 8
de:best-lemma|unlisted|quote-then-verb|	0 -8	1 -9
de:best-lemma|urteilen|quote-then-verb|	1 6
de:best-lemma|verlauten|speaker-then-quote|	2-4 8
de:best-lemma|verraten|quote-then-verb|	1 11
de:best-lemma|warnen|speaker-then-quote|	2-4 7
de:best-lemma|werfen|speaker-then-quote|	2-4 -9
de:best-lemma|wettern|quote-then-verb|	1 7
de:best-lemma|widersprechen|speaker-then-quote|	1 8
de:best-lemma|würdigen|speaker-then-quote|	2-4 6
de:best-lemma|zeigen|speaker-then-quote|	1 8	2-4 9
de:best-lemma|zitieren|speaker-then-quote|	5-10 8
de:best-near|according-to|according|	0 -13	1 11	far 9
de:best-near|according|0|	4-7 -8
de:best-near|according|1|	2-3 11	4-7 9
de:best-near|according|2-4|	1 -15	2-3 12
de:best-near|according|5-10|	1 -9	4-7 9
de:best-near|according|far|	4-7 7
de:best-near|actor-nearby|naked|	far 8
de:best-near|apposed|2-4|	2-3 7
de:best-near|colon|saying|	far 6
de:best-near|interview|naked|	far 9
de:best-near|judging|0|	2-3 -7
de:best-near|judging|1|	1 6	2-3 7	4-7 9
de:best-near|judging|2-4|	4-7 13
de:best-near|naked|0|	1 -7	2-3 -9
de:best-near|naked|1|	2-3 -9	4-7 -6	8+ 10
de:best-near|naked|2-4|	1 -6	4-7 17	8+ 14
de:best-near|naked|5-10|	2-3 10	8+ 14
de:best-near|named-before|naked|	2-4 6	5-10 7	far 6
de:best-near|named-nearby|naked|	0 -6	1 6	5-10 -7	far -7
de:best-near|other|0|	1 -10
de:best-near|other|1|	1 -12	2-3 -9	4-7 11	8+ 8
de:best-near|quote-then-speaker|saying|	1 -7	2-4 13
de:best-near|quote-then-verb|judging|	0 -9	1 8
de:best-near|quote-then-verb|other|	0 -8	1 -9
de:best-near|quote-then-verb|saying|	0 -9	1 8	5-10 -12
de:best-near|saying|0|	4-7 14
de:best-near|saying|1|	8+ 6
de:best-near|saying|2-4|	1 8	8+ 11
de:best-near|saying|5-10|	4-7 17	8+ 13
de:best-near|saying|far|	2-3 -7	4-7 8	8+ 7
de:best-near|sentence-after|saying|	0 13
de:best-near|sentence-before|according|	2-4 -8
de:best-near|sentence-before|saying|	1 6	2-4 7
de:best-near|speaker-then-quote|apposed|	2-4 8
de:best-near|speaker-then-quote|direct|	2-4 6
de:best-near|speaker-then-quote|judging|	1 6	5-10 8
de:best-near|speaker-then-quote|saying|	1 -9	2-4 8	5-10 11	far 7
de:best-near|speaker-then-quote|thinking|	2-4 6
de:best-near|topic|naked|	0 -9	1 -12	5-10 16	far -8
de:best-near|verb-then-speaker|saying|	1 13	2-4 -7
de:best-negated|	true 8
de:best-order|according|according|0|	4-7 -8
de:best-order|according|according|1|	2-3 11	4-7 9
de:best-order|according|according|2-4|	1 -15	2-3 12
de:best-order|according|according|5-10|	1 -9	4-7 9
de:best-order|according|according|far|	4-7 7
de:best-order|apposed|apposed|2-4|	2-3 7
de:best-order|apposed|judging|2-4|	2-3 6	4-7 6
de:best-order|apposed|saying|2-4|	4-7 6	8+ 7
de:best-order|direct|judging|1|	4-7 6
de:best-order|direct|judging|2-4|	1 6	4-7 11
de:best-order|direct|saying|0|	4-7 13
de:best-order|direct|saying|1|	2-3 -10	4-7 -6	8+ 9
de:best-order|direct|saying|2-4|	1 15	2-3 7	8+ 15
de:best-order|direct|saying|5-10|	4-7 11	8+ 16
de:best-order|direct|saying|far|	2-3 -7	4-7 10	8+ 6
de:best-order|inverted|judging|0|	1 -8	2-3 -7
de:best-order|inverted|judging|1|	4-7 6
de:best-order|inverted|other|0|	1 -10
de:best-order|inverted|other|1|	1 -12	2-3 -9	4-7 11	8+ 8
de:best-order|inverted|saying|0|	1 -9
de:best-order|inverted|saying|1|	2-3 10	4-7 14
de:best-order|inverted|saying|2-4|	1 -12	4-7 12
de:best-order|inverted|saying|5-10|	1 -15	2-3 -7	4-7 11	8+ 6
de:best-order|naked|naked|0|	1 -7	2-3 -9
de:best-order|naked|naked|1|	2-3 -9	4-7 -6	8+ 10
de:best-order|naked|naked|2-4|	1 -6	4-7 17	8+ 14
de:best-order|naked|naked|5-10|	2-3 10	8+ 14
de:best-phrase|name|	judging 9	other -10	saying 6
de:best-phrase|noun|	naked -6	saying 10
de:best-phrase|pronoun|	according 7	naked 6	other -9
de:best-score|	-1 -12	-2 -12	0 9	3 6	4 19	5 22
de:best-score|-1|	1 -10	4-7 -14
de:best-score|-2|	1 -15
de:best-score|0|	4-7 12	8+ 15
de:best-score|1|	4-7 14
de:best-score|2|	8+ 13
de:best-score|3|	4-7 24	8+ 10
de:best-score|4|	2-3 12	4-7 19	8+ 7
de:best-score|5|	1 11	2-3 11	4-7 15
de:best|according-to|according|	1 -10	2-3 13	4-7 7
de:best|actor-nearby|naked|	2-3 9
de:best|colon|naked|	2-3 -6	8+ 8
de:best|named-before|naked|	4-7 8
de:best|named-nearby|naked|	1 -6	2-3 -7	4-7 7	8+ 18
de:best|quote-then-speaker|apposed|	2-3 -7
de:best|quote-then-speaker|saying|	4-7 -6
de:best|quote-then-verb|judging|	4-7 6
de:best|quote-then-verb|other|	1 -14	2-3 -10	4-7 11	8+ 8
de:best|quote-then-verb|saying|	1 -13	4-7 17
de:best|sentence-after|saying|	4-7 12
de:best|sentence-before|saying|	1 -12	2-3 -9	4-7 8	8+ 8
de:best|speaker-then-quote|direct|	2-3 -6
de:best|speaker-then-quote|judging|	1 8	4-7 13
de:best|speaker-then-quote|saying|	1 13	8+ 13
de:best|topic|naked|	2-3 12
de:best|verb-then-speaker|saying|	1 -11	2-3 9	4-7 11	8+ 9
de:case-follow|all-one|,verb-saying|	none 8
de:case-follow|all-one|,word|	none -14
de:case-follow|all-one|:|	none -8
de:case-follow|all-one|adverb|	none -8
de:case-follow|all-one|auxiliary|	none -17
de:case-follow|all-one|capital|	. 10
de:case-follow|all-one|coordinator|	none -12
de:case-follow|all-one|determiner|	none -12
de:case-follow|all-one|end|	. 12	none 8
de:case-follow|all-one|stop|	none 6
de:case-follow|all-one|word|	none -8
de:case-follow|all|,adverb|	none -7
de:case-follow|all|,verb-saying|	none 6
de:case-follow|all|auxiliary|	none -8
de:case-follow|all|coordinator|	none -8
de:case-follow|all|end|	. 13
de:case-follow|all|preposition|	none -14
de:case-follow|all|stop|	none 7
de:case-follow|first|(|	none -7
de:case-follow|first|,verb-saying|	none 14
de:case-follow|first|,word|	none 17
de:case-follow|first|capital|	. 12	? 8
de:case-follow|first|determiner|	. 19
de:case-follow|first|end|	? 10	none 11
de:case-follow|first|preposition|	. 11
de:case-follow|first|pronoun|	. 10
de:case-follow|first|stop|	none -15
de:case-follow|first|verb-saying|	none -10
de:case-follow|most|,verb-saying|	none 10
de:case-follow|most|,word|	none 8
de:case-follow|most|determiner|	. 7
de:case-follow|most|end|	. 10
de:case-follow|most|preposition|	. 6	none -8
de:case-follow|none|,subordinator|	none 9
de:case-follow|none|,verb-saying|	none 11
de:case-follow|none|,word|	none 11
de:case-follow|none|auxiliary|	none 7
de:case-follow|none|end|	. 7
de:case-follow|none|verb-judging|	none 10
de:case-follow|none|word|	none 6
de:case-follow|some|,preposition|	none -8
de:case-follow|some|auxiliary|	none 10
de:case-follow|some|capital|	. 8
de:case-follow|some|determiner|	none 7
de:case-follow|some|preposition|	. 7	none 6
de:case-follow|some|word|	none 19
de:case-intro|all-one|	adverb -14	coordinator -9	word -7
de:case-intro|all|	, -9	: 6	adverb 7	auxiliary -6	capital -7	preposition 9	pronoun 8	start 9	stop 10	subordinator -8	word 9
de:case-intro|first|	, -7	: -10	capital -13	quote 6	start 14	stop 13	word -7
de:case-intro|most|	: 14	auxiliary 8	capital -11	start 9	stop 9
de:case-intro|none|	adverb -6	determiner 10	pronoun 15
de:case-intro|some|	, 14	auxiliary 6	preposition 11	pronoun 9
de:case-intro|titled|	capital -7	word -7
de:case|all-one|	3 10	4-5 6
de:case|all|	2 -12	3 13	4-5 10	6-9 9
de:case|first|	10+ 10	3 -8	6-9 -8
de:case|most|	10+ 8	6-9 16
de:case|none|	2 8	4-5 11	6-9 8
de:case|some|	3 13	4-5 25	6-9 9
de:case|titled|	1 -8	3 -9	4-5 8	6-9 7
de:chain-on|auxiliary|	2-3 10
de:chain-on|coordinator|	1 -9
de:chain-on|far|	4-7 9
de:chain-on|none|	8+ 17
de:chain|coordinator|	1 -7
de:chain|far|	2-3 6	4-7 6	8+ 22
de:chain|none|	1 -15	2-3 -6
de:clause|false|false|	all 7	first -8	none 8	some 6	titled -11
de:clause|false|true|	all 9	all-one 7	first -6	most 10	some 13	upper 6
de:clause|true|false|	all 6	all-one -6	most 15	titled 7
de:clause|true|true|	all 9	all-one 6	most 8	some 8	titled 6
de:closed|	true 6
de:continues|	false 6
de:dated|	false 6
de:echo|all|1|	false -8
de:echo|all|2-3|	true -7
de:echo|all|4-7|	true 9
de:echo|all|8+|	true 7
de:echo|all|	all -11	none -10	some 11	titled -7
de:echo|all|false|	4-7 8
de:echo|all|true|	1 -14	8+ 6
de:echo|half|2-3|	false 10
de:echo|half|8+|	false 8
de:echo|half|	all-one 9	false 13	first 9
de:echo|half|false|	2-3 10	8+ 8
de:echo|none|4-7|	true 11
de:echo|none|8+|	false 15
de:echo|none|	all 11	false 7	first -10	none 11	some 6	titled -7	true -6
de:echo|none|false|	8+ 15
de:echo|some|4-7|	false 9
de:echo|some|false|	4-7 9
de:echo|some|	most 6	some 7
de:ending|	. 23	? 18
de:family|"|	8+ 13
de:family|none|	1 9	8+ 7
de:family|«|	1 13	2-3 -6	4-7 16
de:family|»|	1 -13	2-3 -8	4-7 8	8+ 18
de:family|‚|	4-7 8
de:family|„|	2-3 9	8+ 15
de:follow|	( -7	+ 10	,adverb -7	,preposition -12	,subordinator 8	,verb-judging 8	,verb-saying 11	,verb-thinking 7	- 8	: -10	adverb -8	auxiliary -12	capital 13	coordinator -13	determiner 10	end 10	preposition -7	pronoun 12	verb-judging 6
de:gov|antworten|	none 8
de:gov|antworten|past|	none 9
de:gov|attestieren|2-3|	4-7 8
de:gov|attestieren|	none 8
de:gov|attestieren|past|	none 8
de:gov|ausrichten|4-7|	2-3 8
de:gov|ausrichten|	none 8
de:gov|ausrichten|past|	none 8
de:gov|bemängeln|2-3|	4-7 7
de:gov|bemängeln|	none 10
de:gov|bemängeln|past|	none 10
de:gov|bestätigen|	none -11
de:gov|bezeichnen|2-3|	2-3 6
de:gov|bezeichnen|	als 9
de:gov|bezeichnen|past|	none 9
de:gov|bitten|past|	none 8
de:gov|ergänzen|	none 11
de:gov|ergänzen|past|	none 6
de:gov|finden|	none 8
de:gov|finden|past|	none 8
de:gov|formulieren|	none 9
de:gov|geben|	none 8
de:gov|hadern|	none 10
de:gov|hadern|past|	none 10
de:gov|halten|2-3|	2-3 10	4-7 7
de:gov|halten|4-7|	2-3 -6	8+ 7
de:gov|halten|	none 8
de:gov|head|er|	sagen 10	versprechen -9
de:gov|head|	es -8	name -7	organisation 10	person 16	place -6	sie 16	vertritt 6
de:gov|head|es|	heißen -6
de:gov|head|name|	antworten 10	ausrichten 8	erklären 8	erzählen 6	geben 10	heißen -17	kündigen 6	meinen -11	nennen -15	sagen 11	schließen 7	stehen -7	teilen 7	verkünden -9	warnen 7	weisen 7	würdigen 7	zeigen 7	äußern 6
de:gov|head|none|	stehen -10
de:gov|head|organisation|	bestätigen -11	bezeichnen 6	halten 8	heißen 10	loben 6	orten 9	rufen -6	sehen 7	sprechen 14	zeigen 7
de:gov|head|person|	attestieren 8	bemängeln 8	bezeichnen 7	ergänzen 11	hadern 10	halten 7	kündigen 11	loben 11	nennen 16	rufen 6	sprechen 12	zeigen 9
de:gov|head|sie|	sagen 6
de:gov|heißen|0|	1 -11	2-3 -6
de:gov|heißen|1|	2-3 -6
de:gov|heißen|2-3|	1 -12	2-3 -9	8+ 7
de:gov|heißen|4-7|	1 -7	2-3 -6
de:gov|heißen|8+|	2-3 -9
de:gov|heißen|	in -9	none -17
de:gov|heißen|past|	darin 7	dort -7	none -18
de:gov|judging|2-3|false|false|	all 14	all-one -12
de:gov|judging|4-7|false|false|	first 7	none 9	some 6
de:gov|judging|als|2-3|	2-3 8
de:gov|judging|als|	all 8	none 6
de:gov|judging|als|false|	false 10
de:gov|judging|für|2-3|	2-3 10	4-7 7
de:gov|judging|für|4-7|	2-3 -7
de:gov|judging|für|	all 7	none 10	some -6
de:gov|judging|für|false|	false 13
de:gov|judging|none|1|	2-3 6	4-7 6
de:gov|judging|none|2-3|	1 7	2-3 -6	4-7 11
de:gov|judging|none|4-7|	8+ 7
de:gov|judging|none|	all 7	all-one 6	first 9
de:gov|judging|none|false|	true 6
de:gov|judging|none|true|	false 13
de:gov|judging|vor|	some 11
de:gov|kommentieren|4-7|	4-7 8
de:gov|kommentieren|	none 8
de:gov|kritisieren|	als 9	none 6
de:gov|kritisieren|past|	none 10
de:gov|kündigen|2-3|	2-3 6
de:gov|kündigen|	an 6	none 10
de:gov|kündigen|past|	none 13
de:gov|lachen|present|	none 6
de:gov|lassen|	none -7
de:gov|lehnen|	none 6
de:gov|lehnen|past|	none 6
de:gov|loben|	none 11
de:gov|loben|past|	none 8
de:gov|meinen|	none -8
de:gov|meinen|past|	none -6
de:gov|meinen|present|	none -10
de:gov|melden|	none -8
de:gov|murmeln|past|	none 9
de:gov|nennen|1|	4-7 6
de:gov|nennen|2-3|	1 8	2-3 -11	4-7 7
de:gov|none|1|	all-one -12	none 6	titled -14
de:gov|none|2-3|	titled -10
de:gov|none|4-7|	all 6	all-one 7	none 8	some 21	titled 10
de:gov|none|8+|	first 11	most 9
de:gov|none|false|false|	1 -10	8+ 12
de:gov|none|false|true|	4-7 6
de:gov|none|true|false|	4-7 9
de:gov|none|true|true|	2-3 6
de:gov|orten|	none 9
de:gov|reagieren|	none 9
de:gov|reagieren|past|	none 9
de:gov|rufen|2-3|	4-7 7
de:gov|rufen|4-7|	2-3 9
de:gov|rufen|	in 8	none 9
de:gov|rufen|past|	none 8
de:gov|sagen|2-3|	4-7 9	8+ 6
de:gov|sagen|4-7|	2-3 9	4-7 11
de:gov|sagen|	in 9	none 11
de:gov|sagen|past|	none -6
de:gov|sagen|present|	none 13
de:gov|saying|1|false|false|	all -9	first -9	most 9	none 8	some 7	titled 6
de:gov|saying|1|false|true|	first 7
de:gov|saying|2-3|false|false|	all-one 9	most 8	none 9
de:gov|saying|2-3|false|true|	first 7	some 7
de:gov|saying|2-3|true|false|	all 10	first 6	most 10	some 7
de:gov|saying|4-7|false|false|	all 7	all-one 8	first -6	some 15
de:gov|saying|4-7|false|true|	first 11	none 7	some 11
de:gov|saying|4-7|true|false|	all 6	some 10
de:gov|saying|4-7|true|true|	none 6
de:gov|saying|8+|false|false|	all -10	first -7	some 11
de:gov|saying|8+|false|true|	none 6
de:gov|saying|8+|true|false|	all -12	all-one -10	some 11
de:gov|saying|als|false|	false 9	true 8
de:gov|saying|als|	none 8
de:gov|saying|an|4-7|	4-7 8
de:gov|saying|an|false|	false 9
de:gov|saying|an|	first 9	some 6
de:gov|saying|auf|4-7|	2-3 6
de:gov|saying|auf|false|	false 10
de:gov|saying|auf|true|	false -6
de:gov|saying|bei|	first 7
de:gov|saying|dass|false|	false 8
de:gov|saying|im|1|	2-3 -10
de:gov|saying|im|	all -10	some 11
de:gov|saying|im|false|	false -13
de:gov|saying|in|4-7|	1 9
de:gov|saying|in|8+|	2-3 -11
de:gov|saying|in|	all -10	some 10
de:gov|saying|in|false|	false 9
de:gov|saying|in|true|	false -7
de:gov|saying|mit|4-7|	2-3 -6	8+ 7
de:gov|saying|mit|8+|	4-7 8
de:gov|saying|mit|false|	false -8
de:gov|saying|mit|	some 8
de:gov|saying|nach|4-7|	4-7 7
de:gov|saying|nach|false|	false 11
de:gov|saying|nach|	most 7
de:gov|saying|none|1|	4-7 -6
de:gov|saying|none|2-3|	1 -17	2-3 6	4-7 16	8+ 9
de:gov|saying|none|4-7|	2-3 10	8+ 10
de:gov|saying|none|8+|	2-3 9
de:gov|saying|none|	all-one 6	first -12
de:gov|saying|none|false|	true 9
de:gov|saying|none|true|	false -6
de:gov|saying|von|1|	1 10
de:gov|saying|von|2-3|	2-3 13	4-7 8
de:gov|saying|von|4-7|	2-3 7	4-7 7
de:gov|saying|von|8+|	2-3 -7
de:gov|saying|von|	all 11	all-one 11	first 6	some 10
de:gov|saying|von|false|	false 14
de:gov|saying|von|true|	false 12
de:gov|saying|vor|2-3|	4-7 6
de:gov|saying|vor|false|	false 6
de:gov|saying|vor|	most 9
de:gov|saying|vor|true|	false 8
de:gov|saying|zu|8+|	4-7 7
de:gov|saying|zu|false|	false -6
de:gov|saying|zu|	first -7	most 8
de:gov|schließen|	none 7
de:gov|schließen|past|	none 7
de:gov|schreiben|4-7|	4-7 8
de:gov|schreiben|past|	none -8
de:gov|sehen|	none 10
de:gov|sehen|past|	none 10
de:gov|sprechen|1|	1 10
de:gov|sprechen|2-3|	2-3 13	4-7 8
de:gov|sprechen|4-7|	2-3 6	4-7 6
de:gov|sprechen|past|	none 19
de:gov|sprechen|	von 19
de:gov|stehen|1|	1 -13
de:gov|stehen|2-3|	2-3 12
de:gov|stehen|4-7|	4-7 -6
de:gov|stehen|	none -8
de:gov|stehen|past|	darauf -10
de:gov|subject|er|saying|	2-3 11	8+ -9
de:gov|subject|er|saying|past|	4-7 9
de:gov|subject|er|saying|present|	4-7 13
de:gov|subject|es|saying|	2-3 7	4-7 -8
de:gov|subject|es|saying|past|	2-3 -8	8+ 7
de:gov|subject|name|judging|	2-3 -6	4-7 -6
de:gov|subject|name|judging|past|	2-3 -12	4-7 7
de:gov|subject|name|saying|	2-3 -8
de:gov|subject|name|saying|past|	1 -13	8+ 16
de:gov|subject|name|saying|present|	4-7 13	8+ 8
de:gov|subject|name|thinking|past|	4-7 6
de:gov|subject|none|saying|	2-3 7	4-7 9
de:gov|subject|none|saying|past|	2-3 11	8+ -6
de:gov|subject|noun|judging|past|	1 7
de:gov|subject|noun|saying|	2-3 12	4-7 11
de:gov|subject|noun|saying|past|	1 7	2-3 11	4-7 10	8+ 13
de:gov|subject|noun|saying|present|	4-7 10
de:gov|subject|organisation|judging|	2-3 13
de:gov|subject|organisation|judging|past|	2-3 11
de:gov|subject|organisation|saying|	2-3 10
de:gov|subject|organisation|saying|past|	2-3 8	4-7 13	8+ 8
de:gov|subject|organisation|saying|present|	2-3 -7	8+ 7
de:gov|subject|person|judging|	1 7	2-3 11	4-7 8
de:gov|subject|person|judging|past|	2-3 11	4-7 12
de:gov|subject|person|saying|	1 8	2-3 18	4-7 7
de:gov|subject|person|saying|past|	1 9	4-7 9	8+ 8
de:gov|subject|person|saying|present|	4-7 12
de:gov|subject|sie|judging|	2-3 8
de:gov|subject|sie|saying|	1 7	2-3 7
de:gov|subject|sie|saying|past|	4-7 9
de:gov|subject|sie|saying|present|	2-3 7
de:gov|teilen|	mit -8
de:gov|teilen|past|	none -11
de:gov|thinking|2-3|false|false|	first 8
de:gov|thinking|none|2-3|	8+ 8
de:gov|thinking|none|false|	false 9
de:gov|thinking|none|	first 7
de:gov|verkünden|	none -9
de:gov|verkünden|past|	none -9
de:gov|verlauten|	none 8
de:gov|versprechen|	none -9
de:gov|versprechen|past|	none -9
de:gov|warnen|2-3|	4-7 6
de:gov|warnen|past|	none 9
de:gov|warnen|present|	none 6
de:gov|warnen|	vor 10
de:gov|weisen|	none 7
de:gov|weisen|past|	none 9
de:gov|werfen|4-7|	2-3 6
de:gov|werfen|	none -9	vor 11
de:gov|widersprechen|1|	4-7 7
de:gov|widersprechen|	none 8
de:gov|widersprechen|past|	none 8
de:gov|würdigen|	als 6
de:gov|würdigen|past|	none 7
de:gov|zeigen|1|	1 6	2-3 9
de:gov|zeigen|	none 9
de:gov|zeigen|past|	none 11
de:gov|zitieren|	mit 8
de:gov|äußern|past|	none 6
de:headline|true|	2-3 -10	4-7 13	8+ 7
de:head|plain|	: 8	all -8	capital -8	first 10	start -8
de:head|plain|:|	1 -8
de:head|plain|all|	2-3 -8
de:head|plain|end|	1 8	4-7 10
de:head|plain|first|	4-7 10
de:head|titled|:|	4-7 6
de:head|titled|	all -9	all-one -6	capital -7	word -7
de:head|titled|all-one|	1 -6
de:head|titled|all|	2-3 -9
de:head|titled|end|	2-3 -8	4-7 8
de:head|titled|first|	4-7 10
de:head|»|	1 -6
de:head|„|	2-3 -10	4-7 12	8+ 6
de:in-noun|false|false|2-3|	first -12	none 8	titled -9
de:in-noun|false|false|4-7|	all-one 7	none 10	some 20	titled 10
de:in-noun|false|false|8+|	most 10	some 7
de:in-noun|false|true|1|	none -6
de:in-noun|false|true|2-3|	some 15
de:in-noun|false|true|4-7|	all 7	most 11	none 9	some 9
de:in-noun|false|true|8+|	first 7
de:in-noun|true|false|4-7|	all 10	some 13
de:in-noun|true|true|1|	all-one -22	none 9
de:in-noun|true|true|2-3|	all -8
de:intro-follow|,|,auxiliary|	2-3 -6
de:intro-follow|,|preposition|	4-7 7
de:intro-follow|,|stop|	2-3 10	4-7 10
de:intro-follow|:|+|	4-7 8
de:intro-follow|:|,verb-saying|	4-7 9	8+ 14
de:intro-follow|:|capital|	1 10	4-7 13	8+ 7
de:intro-follow|:|determiner|	4-7 20	8+ 9
de:intro-follow|:|end|	1 9	8+ 17
de:intro-follow|:|preposition|	2-3 8	4-7 9	8+ 6
de:intro-follow|:|pronoun|	4-7 8	8+ 8
de:intro-follow|:|stop|	1 -19	4-7 -9
de:intro-follow|adverb|stop|	1 -8	2-3 -7
de:intro-follow|auxiliary|word|	4-7 12
de:intro-follow|capital|,determiner|	1 -11
de:intro-follow|capital|,preposition|	2-3 -7
de:intro-follow|capital|,verb-saying|	2-3 -7
de:intro-follow|capital|,word|	1 -8	2-3 8
de:intro-follow|capital|auxiliary|	1 -7	2-3 -6	4-7 -7
de:intro-follow|capital|stop|	1 -6
de:intro-follow|capital|verb-judging|	1 -8
de:intro-follow|capital|verb-saying|	1 -11
de:intro-follow|determiner|,determiner|	1 6
de:intro-follow|determiner|,verb-saying|	2-3 -7
de:intro-follow|determiner|,word|	1 -13
de:intro-follow|determiner|auxiliary|	1 -11
de:intro-follow|determiner|preposition|	1 -9
de:intro-follow|determiner|stop|	1 7	2-3 6	4-7 17
de:intro-follow|determiner|verb-saying|	1 6	2-3 -11
de:intro-follow|determiner|word|	2-3 -8	4-7 8
de:intro-follow|preposition|coordinator|	1 -9
de:intro-follow|preposition|end|	1 8	2-3 -9
de:intro-follow|preposition|preposition|	1 -10
de:intro-follow|preposition|stop|	1 8	2-3 8	4-7 13
de:intro-follow|preposition|verb-judging|	1 9
de:intro-follow|pronoun|stop|	4-7 13
de:intro-follow|pronoun|word|	2-3 8
de:intro-follow|start|,verb-judging|	8+ 6
de:intro-follow|start|,verb-saying|	4-7 9
de:intro-follow|start|:|	1 -8	4-7 6
de:intro-follow|start|end|	2-3 10	4-7 9
de:intro-follow|stop|,auxiliary|	4-7 11
de:intro-follow|stop|,verb-judging|	4-7 6
de:intro-follow|stop|,verb-saying|	1 9	2-3 14	4-7 9
de:intro-follow|stop|,word|	4-7 14	8+ 9
de:intro-follow|stop|capital|	4-7 6
de:intro-follow|stop|determiner|	8+ 6
de:intro-follow|stop|end|	2-3 12	4-7 12
de:intro-follow|subordinator|coordinator|	2-3 -8
de:intro-follow|verb-saying|coordinator|	2-3 -7
de:intro-follow|verb-saying|word|	1 -13
de:intro-follow|word|,verb-saying|	2-3 12	4-7 8
de:intro-follow|word|,word|	1 6
de:intro-follow|word|preposition|	1 -7
de:intro-follow|word|stop|	1 -16
de:intro-follow|word|word|	1 -8
de:intro|	adverb -10	capital -10	coordinator -12	determiner 8	preposition 11	pronoun 8	quote 6	start 8	stop 11	– 10
de:in|first|=als|	some 7
de:in|first|=am|	first 6
de:in|first|=an|	some 11
de:in|first|=auf|	4-7 6
de:in|first|=aus|	2-3 8	all-one 8
de:in|first|=beim|	4-7 6	first 6
de:in|first|=bei|	8+ 7
de:in|first|=bis|	4-7 6	some 8
de:in|first|=dass|	4-7 6	first 6
de:in|first|=das|	4-7 14	8+ 7	all-one -6	first 13	most 6
de:in|first|=der|	8+ 15	first 12
de:in|first|=die|	2-3 -10	8+ 9	all-one -11	some 7
de:in|first|=einem|	some 7
de:in|first|=eine|	2-3 9	4-7 6	8+ 8	first 6	some 10
de:in|first|=ein|	4-7 17	8+ 9	all 12	first 10	most 9
de:in|first|=er|	4-7 6	first 7
de:in|first|=es|	2-3 6	4-7 12	first 12
de:in|first|=ich|	4-7 17	8+ 10	titled 6
de:in|first|=ihr|	4-7 7	first 7
de:in|first|=im|	4-7 6	8+ 7	first 8
de:in|first|=in|	4-7 6	some 10
de:in|first|=ist|	2-3 9	some 6
de:in|first|=keine|	2-3 8
de:in|first|=kein|	4-7 8	some 10
de:in|first|=man|	4-7 9	8+ 6	first 9
de:in|first|=meine|	8+ 7	first 9
de:in|first|=mein|	4-7 6	8+ 9	first 9
de:in|first|=mit|	2-3 13	4-7 -6	all -6	all-one 12
de:in|first|=nach|	4-7 8	first 7	some 6
de:in|first|=nicht|	4-7 8	none 12
de:in|first|=ohne|	2-3 10	4-7 12	first 12	most 6	some 10
de:in|first|=sie|	4-7 7	8+ 6	first 8
de:in|first|=und|	1 6	4-7 9	8+ 6	first 11	some 7
de:in|first|=wenn|	first 6
de:in|first|=wir|	first -8
de:in|first|=wo|	first 7
de:in|first|=zu|	2-3 -7	4-7 12	first 11	some 10
de:in|first|=über|	4-7 9
de:in|first|adverb|	2-3 9	some 11
de:in|first|capital|	all 9	first -10
de:in|first|word|	4-7 20	all-one 9	most 13	none 8	titled -12
de:in|functions|0|1|	first -13	titled -8
de:in|functions|0|2-3|	all -12	first -6	most -9	none 8	titled -10
de:in|functions|0|4-7|	first -8	most -8	some 7
de:in|functions|1|1|	first 6
de:in|functions|1|2-3|	all 14	some 11
de:in|functions|1|4-7|	first 6	most 13	none 14	some 11
de:in|functions|2|2-3|	all-one 10	some 8
de:in|functions|2|4-7|	all 7	first 8	some 21	titled 7	upper 6
de:in|functions|2|8+|	first 8	most 6
de:in|functions|3|4-7|	all 11	first -7	most 14	none 8	some 9	titled 9
de:in|functions|3|8+|	most 11	some 7
de:in|last|age|	2-3 7
de:in|last|agt|	2-3 -6
de:in|last|	al -12	ar 12	at -6	be -6	eg -8	ei -12	el 7	em -11	er 11	es -15	et 6	ft -6	ge -8	hs -7	id 8	ig 7	in 6	is -11	it -10	iv 9	le -7	li -9	ms -7	nd 11	nt -6	nz -9	on -8	or -6	rl -10	rm -10	st 6	ta -8	ts 9	tt 7	tz -17	uf -13	um 10	ur -12	uy -8	ve -11	we -6
de:in|last|ass|	2-3 -8
de:in|last|ate|	1 -11
de:in|last|att|	2-3 -7
de:in|last|atz|	2-3 -9
de:in|last|aut|	2-3 12
de:in|last|bar|	2-3 13
de:in|last|ben|	2-3 10
de:in|last|buy|	1 -8
de:in|last|che|	1 -14	2-3 -10
de:in|last|den|	2-3 8
de:in|last|end|	1 11
de:in|last|ert|	1 8	2-3 14
de:in|last|etz|	2-3 -7
de:in|last|fen|	2-3 10
de:in|last|fer|	2-3 9
de:in|last|gel|	2-3 14
de:in|last|gen|	1 -10
de:in|last|ich|	1 7
de:in|last|ick|	1 6
de:in|last|ier|	2-3 -8
de:in|last|ing|	1 -9
de:in|last|iss|	2-3 10
de:in|last|itt|	2-3 8
de:in|last|ker|	2-3 13
de:in|last|llt|	2-3 6
de:in|last|mer|	2-3 -10
de:in|last|ner|	1 -7
de:in|last|nkt|	2-3 7
de:in|last|nst|	2-3 8
de:in|last|pen|	1 -6
de:in|last|ral|	1 -11
de:in|last|ren|	2-3 11
de:in|last|rms|	2-3 -8
de:in|last|ros|	1 -6
de:in|last|rst|	1 6
de:in|last|sen|	2-3 -7
de:in|last|sse|	2-3 13
de:in|last|ten|	1 -10
de:in|last|ter|	1 -15	2-3 -11
de:in|last|tig|	2-3 7
de:in|last|tur|	2-3 -7
de:in|last|uch|	2-3 8
de:in|last|und|	1 6
de:in|last|use|	2-3 -8
de:in|last|weg|	2-3 -8
de:in|last|zen|	1 -7
de:in|last|öwe|	1 -6
de:in|last|ück|	1 -11
de:in|last|ütz|	1 -8
de:in|shape|=auf =dem capital|	4-7 6
de:in|shape|=das =ist =kein|	8+ 6
de:in|shape|=das =ist capital|	2-3 8
de:in|shape|=das capital|	2-3 -9
de:in|shape|=der capital =hat|	4-7 8	8+ 12
de:in|shape|=der word capital|	4-7 6
de:in|shape|=die capital =ist|	8+ 6
de:in|shape|=die capital word|	8+ 10
de:in|shape|=die capital|	2-3 -11
de:in|shape|=ein capital =der|	4-7 8
de:in|shape|=ein word capital|	4-7 6
de:in|shape|=eine capital|	2-3 6
de:in|shape|=es verb adverb|	4-7 9
de:in|shape|=ich =habe =die|	8+ 6
de:in|shape|=ich =habe =ihn|	8+ 7
de:in|shape|=ich =habe word|	8+ 8
de:in|shape|=ich =war word|	4-7 10
de:in|shape|=ich word adverb|	4-7 9
de:in|shape|=ich word capital|	4-7 8
de:in|shape|=ich word word|	4-7 8
de:in|shape|=im capital verb|	8+ 6
de:in|shape|=kein capital adverb|	4-7 6
de:in|shape|=man word word|	4-7 11	8+ 6
de:in|shape|=mein capital =hat|	4-7 6
de:in|shape|=mein capital word|	8+ 9
de:in|shape|=mit capital|	2-3 9
de:in|shape|=nicht word capital|	2-3 -6
de:in|shape|=nicht word word|	2-3 8
de:in|shape|=nicht word|	2-3 8
de:in|shape|=ohne capital word|	4-7 12
de:in|shape|=ohne capital|	2-3 7
de:in|shape|=und|	1 6
de:in|shape|=wir =haben adverb|	4-7 12	8+ 6
de:in|shape|=wir =sind =nicht|	8+ 6
de:in|shape|=wir =sind word|	8+ 7
de:in|shape|=wir word adverb|	8+ 7
de:in|shape|=wir word capital|	4-7 8
de:in|shape|=wir word word|	4-7 10
de:in|shape|=zu word|	2-3 -8
de:in|shape|adverb word|	2-3 8
de:in|shape|capital =der capital|	2-3 8	4-7 6	8+ 6
de:in|shape|capital =des capital|	2-3 10
de:in|shape|capital =in capital|	2-3 -10
de:in|shape|capital =ist =keine|	4-7 6
de:in|shape|capital =mit capital|	2-3 9
de:in|shape|capital =nicht word|	2-3 -8
de:in|shape|capital =ohne capital|	2-3 9
de:in|shape|capital capital capital|	4-7 -6
de:in|shape|capital capital word|	4-7 -8
de:in|shape|capital capital|	2-3 -24
de:in|shape|capital number|	2-3 -8
de:in|shape|capital word =mir|	8+ 8
de:in|shape|capital word =nicht|	4-7 9
de:in|shape|capital word =sie|	8+ 9
de:in|shape|capital word =wir|	8+ 10
de:in|shape|capital word word|	8+ 6
de:in|shape|word =der capital|	2-3 8
de:in|shape|word adverb =nicht|	4-7 6
de:in|shape|word adverb word|	2-3 11
de:in|shape|word capital =der|	4-7 8
de:in|shape|word word capital|	2-3 11
de:in|shape|word word word|	2-3 -7
de:in|shape|word word|	2-3 17
de:in|word|	aber 11	albatros -6	alle 8	als 7	auch 9	aus 8	bitte -10	bleibt -9	buy -8	dann 7	der 10	des 10	dicke -10	die -8	doktor -7	dämmerschoppen -6	dörfer 9	ein 8	eine 10	erhebliche 13	es 7	frage 7	frau -9	frei -8	freischütz -8	gefragt -6	gruft -7	gut -7	husch-pfusch 9	interesse 9	ist 10	kahlschlag 7	keine 8	klasse 8	kurier -8	licht -6	meter -6	mit 16	morgen -10	mängel 14	möwe -6	nach -6	neue -8	neun -6	nur 8	ohne 15	pause -6	projekt -6	respekt 8	rutsche -11	sieben -8	sind -8	sorrent -12	sportlich 7	stille -11	tagblatt -8	weg -8	weitblick -7	winter -8	witz 9	worms -8	zeitnah 7	zukunft -8	über 9	überfällig 8
de:lead|lower|	, 14	adverb -13	capital 13	determiner 9	pronoun 17	– 10
de:lead|upper|	, -15	: -6	auxiliary -7	capital -27	coordinator -9	preposition 10	pronoun -8	quote 6	start 8	stop 11	subordinator -8
de:mood|none|false|	true -6
de:mood|	other 7	plain 19
de:mood|other|	2-3 12	4-7 9
de:mood|other|false|	true 9
de:mood|other|true|	false 11
de:mood|plain|	1 7	2-3 10	4-7 20
de:mood|plain|false|	false 11	true 10
de:mood|plain|true|	false 12	true -8
de:naming|begriff|1|	1 -10	2-3 -9
de:naming|false|	capital -14	preposition -11	word -10
de:naming|none|	2-3 6	4-7 7
de:naming|sogenannte|1|	1 -8
de:naming|titel|1|	2-3 -6
de:naming|true|	adverb -10	coordinator -12	determiner 8	preposition 11	pronoun 8	quote 6	start 8	stop 11	– 10
de:naming|wort|1|	1 -9
de:naming|wort|2|	1 6
de:nobody|4-7|	start 9
de:others|0|	2-3 9	4-7 6
de:others|1|	2-3 -11	8+ 9
de:others|3|	1 -10	2-3 6
de:own-case|false|all-one|	adverb -14	coordinator -9	word -7
de:own-case|false|all|	, -9	adverb 7	auxiliary -6	capital -7	preposition 9	pronoun 8	start 8	stop 7	subordinator -8	word 9
de:own-case|false|first|	, -7	: -10	capital -10	start 16	stop 16
de:own-case|false|most|	: 11	auxiliary 8	capital -11	start 6	stop 8
de:own-case|false|none|	adverb -6	determiner 10	pronoun 15
de:own-case|false|some|	, 13	auxiliary 6	preposition 11	pronoun 9
de:own-case|false|titled|	capital -7	word -7
de:own-case|false|upper|	start 6
de:own-case|true|all-one|	stop 7
de:own-case|true|all|	: 6	stop 8
de:own-case|true|first|	start 6	stop 9
de:own-case|true|most|	: 10	start 8
de:own-case|true|some|	, 6
de:own-case|true|titled|	: 7	start 6
de:own|false|	8+ 18
de:own|true|	4-7 6
de:same|1|2-3|	all 7	all-one 6	first -9	none 6
de:same|1|4-7|	all 10	all-one 7	none 12	some 26	titled 10
de:same|1|8+|	most 12	some 7
de:same|2|1|	all-one -12	titled -8
de:same|2|2-3|	all -11	some 11	titled -7
de:same|3|1|	all-one -6
de:sentence|judging|	1 14	4-7 8
de:sentence|none|	1 -12	8+ 20
de:sentence|thinking|	4-7 6	8+ 8
de:size-ending|10+|.|	determiner 8	end 8	preposition 6	pronoun 8
de:size-ending|10+|none|	,word 9	stop 7
de:size-ending|1|.|	capital 10	end 9
de:size-ending|1|?|	end 6
de:size-ending|1|none|	,preposition -8	,word -8	: -11	adverb -8	auxiliary -16	coordinator -11	determiner -10	end 7	preposition -7	stop -6	verb-judging 10
de:size-ending|2|.|	end 12
de:size-ending|2|none|	+ 6	,adverb -7	,preposition -9	coordinator -9	verb-saying -15	word -7
de:size-ending|3|.|	end 9
de:size-ending|3|none|	,auxiliary -6	,verb-saying 6	,word 7	coordinator -8	determiner 7	end -9	preposition -14	word 10
de:size-ending|4-5|.|	capital 6	determiner 19	end 19
de:size-ending|4-5|?|	capital 8
de:size-ending|4-5|none|	( -6	,auxiliary 9	,determiner -8	,verb-saying 15	auxiliary -6	determiner 7	end 11	preposition -6	word 20
de:size-ending|6-9|.|	capital 14	determiner 11	preposition 11	pronoun 6
de:size-ending|6-9|none|	,verb-saying 7	,word 11	: 6	verb-saying 6
de:size-follow|10+|	,word 9	determiner 9	end 7	preposition 6	pronoun 8	stop 7
de:size-follow|1|	,preposition -8	,word -8	: -11	adverb -8	auxiliary -16	capital 7	coordinator -11	determiner -10	end 13	preposition -7	stop -6	verb-judging 10
de:size-follow|2|	+ 6	,adverb -7	,preposition -9	coordinator -9	pronoun 6	verb-saying -15	word -7
de:size-follow|3|	,auxiliary -6	,verb-saying 6	,word 7	coordinator -8	determiner 7	preposition -9	word 10
de:size-follow|4-5|	( -6	,auxiliary 9	,determiner -8	,verb-saying 15	auxiliary -6	capital 10	determiner 20	end 22	preposition -6	pronoun 7	word 20
de:size-follow|6-9|	,verb-saying 7	,word 12	: 6	capital 15	determiner 10	preposition 11	pronoun 6	verb-saying 6
de:size-intro|10+|	: 14
de:size-intro|1|	, -12	adverb -9	auxiliary -9	capital -7	coordinator -9	determiner 8	preposition 9	start -12	stop 10	word -13
de:size-intro|2|	: 10	adverb -13	preposition -11	pronoun 9	start 12	verb-saying -9	word -9
de:size-intro|3|	: -14	adverb 9	preposition 9	pronoun 9	stop 11	word 13
de:size-intro|4-5|	, 9	auxiliary 12	determiner 6	preposition 14	start 14	stop 16	word 11
de:size-intro|6-9|	, 7	: -8	determiner 11	preposition 6	pronoun 6	start 9	stop 12
de:size|	10+ 11	3 9	4-5 10
	de:speech 6
de:subject|elided|	,determiner -13	,verb-saying 13	1 -9	2-3 17	determiner 7	verb-saying 6
de:subject|none|	( -7	+ 8	,auxiliary -6	,coordinator 6	,verb-judging 8	,verb-thinking 7	4-7 6	8+ 19	: -7	adverb -8	capital 11	coordinator -9	end 16	preposition -17	pronoun 11	verb-judging 9
de:subject|own|	+ 6	,adverb -7	,determiner 6	,preposition -10	,subordinator 11	,verb-saying 7	4-7 6	8+ 10	: -7	auxiliary -13	capital 10	coordinator -11	determiner 11	preposition 9	pronoun 8	verb-judging -12	verb-saying -7
de:two-before|)|	: 7
de:two-before|,|	determiner 9	word -8
de:two-before|:|	capital -8
de:two-before|adverb|	: 9	adverb -10	preposition 9	stop 6
de:two-before|auxiliary|	pronoun 11	stop 11
de:two-before|capital|	: -10	determiner -8	word 6
de:two-before|coordinator|	word -10
de:two-before|determiner|	: 12	auxiliary 7	capital -13	determiner 8	stop 10	word -6
de:two-before|preposition|	, 6	: 14	capital 9	stop 8
de:two-before|pronoun|	, 7	: 11	auxiliary 16	preposition 14	stop 6	word 12
de:two-before|quote|	coordinator -7	preposition -10
de:two-before|start|	determiner -9	start 8
de:two-before|that|	pronoun 10
de:two-before|verb-judging|	determiner 7	pronoun 7	stop 7
de:two-before|verb-saying|	, 7	: -6	stop 8	word -8
de:two-before|word|	: 18	adverb -7	capital -7	preposition -12	stop 15	word 8
de:two-words-before|)|	: 7
de:two-words-before|.|	die 8
de:two-words-before|ab|	: 6
de:two-words-before|anders|	: 7
de:two-words-before|auf|	dem -9
de:two-words-before|dagegen|	. 6
de:two-words-before|dann|	: 10
de:two-words-before|dass|	man 8
de:two-words-before|das|	urteil 8	wort -9
de:two-words-before|dem|	namen -7	titel -6
de:two-words-before|den|	arbeitstitel -9	ausdruck -9	begriff -10	namen -11	spitznamen -7	titel -6	zusatz -12
de:two-words-before|der|	aufschrift -7	begriff -9	zeitung -6
de:two-words-before|die|	initiative -7	zeitung -7
de:two-words-before|ein|	. 9	: 8
de:two-words-before|ekwueme-voss|	: 6
de:two-words-before|er|	habe 9
de:two-words-before|es|	: 7	für 11
de:two-words-before|fest|	. 7
de:two-words-before|gekauft|	. 6
de:two-words-before|gemeint|	: 9
de:two-words-before|habe|	. 6
de:two-words-before|haderte|	: 10
de:two-words-before|in|	der -7
de:two-words-before|knapp|	: 10
de:two-words-before|könne|	. 6
de:two-words-before|man|	habe 8	sich 7	werde 6
de:two-words-before|mit|	. 6
de:two-words-before|nach|	: 9
de:two-words-before|nennt|	sie 6
de:two-words-before|satz|	: -6
de:two-words-before|schild|	: -10
de:two-words-before|sei|	? 7
de:two-words-before|sie|	, 6
de:two-words-before|sprach|	von 7
de:two-words-before|spricht|	von 10
de:two-words-before|stand|	: -8
de:two-words-before|start|	die -9	start 8
de:two-words-before|von|	einem 15	einer 11
de:two-words-before|vor|	. 6	einem 8
de:two-words-before|widersprach|	: 7
de:two-words-before|widerspricht|	: 7
de:two-words-before|worten|	: 8
de:two-words-before|zeigte|	sich 6
de:two-words-before|zeit|	: 7
de:two-words-before|zettel|	: -8
de:two-words-before|zurück|	. 7	: 10
de:two-words-before|zu|	: 6
de:two-words-before||	und -7
de:verb|false|2-3|	lower 8
de:verb|false|4-7|	lower 21
de:verb|false|8+|	lower 9	upper 13
de:verb|true|2-3|	lower 14
de:verb|true|4-7|	lower 10
de:verb|true|8+|	lower 8
de:word-after|	( -7	+ 10	, 10	- 8	: -10	? -10	als -8	am -9	an 8	auf -15	beim 9	bestimmt -9	bezeichnete 10	die 9	end 10	er 7	es 9	gehandelt 6	geprüft 6	gewesen 10	hat -6	hätten 10	in -8	ist -8	nennen -7	nennt -6	sangen -6	schreibt -7	sei -10	sie 9	steht -9	und -13	verbucht -11	vor -9	zu 7
de:word-after|(|	none -7
de:word-after|+|	none 10
de:word-after|,|	! 8	? 9	none 7
de:word-after|-|	none 8
de:word-after|:|	none -10
de:word-after|?|	none -10
de:word-after|als|	none -8
de:word-after|am|	. 7	none -9
de:word-after|an|	none 8
de:word-after|auf|	none -15
de:word-after|beim|	. 8
de:word-after|bestimmt|	none -9
de:word-after|bezeichnete|	none 10
de:word-after|das|	. 11
de:word-after|der|	. 15
de:word-after|die|	. 10	none 6
de:word-after|end|	. 9	? 11	none 6
de:word-after|er|	. 7
de:word-after|es|	. 9
de:word-after|gehandelt|	none 6
de:word-after|geprüft|	none 6
de:word-after|gewesen|	none 10
de:word-after|hat|	none -6
de:word-after|hätten|	none 10
de:word-after|in|	none -9
de:word-after|ist|	none -8
de:word-after|nennen|	none -7
de:word-after|nennt|	none -6
de:word-after|sangen|	none -6
de:word-after|schreibt|	none -7
de:word-after|sei|	none -10
de:word-after|sie|	. 7
de:word-after|steht|	none -9
de:word-after|und|	none -13
de:word-after|verbucht|	none -11
de:word-after|von|	none -11
de:word-after|vor|	none -9
de:word-after|zu|	none 7
de:word-before|	 6	. 10	? 14	aber 8	als 11	arbeitstitel -9	auf -14	aufschrift -7	ausdruck -9	band -7	begriff -11	bleibe 9	dem -11	der -22	die -10	ein 11	eine 6	einem 15	für 13	habe 17	heißt -11	hätten 9	im -10	in -13	initiative -10	ist -10	könne 7	lautet -9	längst -7	man 9	namen -12	nicht 9	nur -12	projekt 8	sei 10	seien 8	sendung -6	sogenannte -8	spitznamen -7	stand -7	start 8	titel -7	um -6	und -12	urteil 8	von 8	werde -6	wie -8	wort -9	würden -6	zeitung -9	zusatz -12	– 10
de:word-before|,|	1 -12	2-3 6	4-7 9
de:word-before|.|	1 10	4-7 16
de:word-before|?|	2-3 11	4-7 7
de:word-before|als|	1 8	4-7 10
de:word-before|arbeitstitel|	2-3 -9
de:word-before|aufschrift|	2-3 -7
de:word-before|auf|	1 -15
de:word-before|ausdruck|	1 -9
de:word-before|begriff|	1 -10	2-3 -9
de:word-before|das|	2-3 -6	4-7 8
de:word-before|dem|	2-3 -6
de:word-before|der|	1 -18	2-3 -14
de:word-before|die|	1 -18
de:word-before|einem|	2-3 17	4-7 11
de:word-before|einen|	1 7	4-7 -11
de:word-before|einer|	1 6	4-7 7
de:word-before|eine|	4-7 9
de:word-before|ein|	4-7 13
de:word-before|es|	4-7 6
de:word-before|für|	2-3 7	4-7 7
de:word-before|habe|	2-3 15	4-7 7
de:word-before|heißt|	1 -9	2-3 -6
de:word-before|hätten|	4-7 9
de:word-before|im|	2-3 -10
de:word-before|initiative|	2-3 -10
de:word-before|in|	2-3 -11
de:word-before|man|	2-3 8
de:word-before|namen|	1 -10	2-3 -8
de:word-before|nur|	2-3 -11
de:word-before|seien|	2-3 7
de:word-before|sei|	2-3 10	4-7 7
de:word-before|sendung|	2-3 -6
de:word-before|sich|	1 6	2-3 8
de:word-before|sie|	2-3 6
de:word-before|sogenannte|	1 -8
de:word-before|start|	1 -12	2-3 13	4-7 12
de:word-before|titel|	2-3 -6
de:word-before|und|	1 -9
de:word-before|vom|	1 -12
de:word-before|von|	1 7	4-7 7
de:word-before|vor|	4-7 6
de:word-before|werde|	2-3 -6
de:word-before|wie|	2-3 -8
de:word-before|wort|	1 -9
de:word-before|zeitung|	2-3 -9
de:word-before||	4-7 6
de:work|near|none|,|	all -7
de:work|near|none|:|	first 6
de:work|near|none|	all -8	first 6	most 7
de:work|none|near|capital|	all-one -8
de:work|none|none|,|	first -7	some 14
de:work|none|none|:|	all 6	first -10	most 14
de:work|none|none|adverb|	all 7	all-one -14	none -6
de:work|none|none|	all 12	first -9	none 7	some 9	titled -10
de:work|none|none|auxiliary|	all -6	most 8	some 6
de:work|none|none|capital|	first -11	most -11	titled -7
de:work|none|none|coordinator|	all-one -9
de:work|none|none|determiner|	none 10
de:work|none|none|preposition|	all 9	some 11
de:work|none|none|pronoun|	all 8	none 15	some 9
de:work|none|none|quote|	first 6
de:work|none|none|start|	all 9	first 15	most 9
de:work|none|none|stop|	all 10	first 13	most 8
de:work|none|none|subordinator|	all -8
de:work|none|none|word|	all 9	all-one -7	first -7	titled -7
de:work|right|none|	all -9	all-one -9	first -8	none 8
de:work|right|none|capital|	all -9	all-one -9	first -8	none 8
echo|all|1|	false -20
echo|all|2-3|	false -8
echo|all|4-7|	true 8
echo|all|8+|	false 7	true 14
echo|all|	all -28	all-one -9	false -20	first 7	none -10	some 11
echo|all|false|	1 -6	2-3 8	4-7 36	8+ 9
echo|all|true|	1 -15	2-3 -13	4-7 -12	8+ 9
echo|half|2-3|	true 13
echo|half|8+|	false 13
echo|half|	all -7	all-one 8	true 6	upper 9
echo|half|false|	8+ 13
echo|none|2-3|	true -16
echo|none|8+|	true 9
echo|none|	all -22	all-one -11	none 12	some 7	true -17
echo|none|false|	2-3 -6
echo|some|4-7|	true 12
echo|some|8+|	false 8
echo|some|	all -19	most 6	none 8	some 9	titled 6	true 13
echo|some|false|	8+ 8
ending|	! 24	. 13	? 28	none -15
es:alone|alone|	1 9	2-3 10	4-7 21
es:alone|inside|	8+ 16
es:best-gap|according-to|according|gap|according-to|,|	1 -8	2-3 12	4-7 12	8+ 8
es:best-gap|according-to|according|gap|according-to|s,|	4-7 10
es:best-gap|actor-nearby|naked||	4-7 -8	8+ 15
es:best-gap|colon|naked||	4-7 14
es:best-gap|interview|naked||	4-7 8
es:best-gap|named-before|naked||	2-3 8	4-7 22
es:best-gap|named-nearby|naked||	1 7	2-3 8	4-7 13	8+ 7
es:best-gap|paragraph-before|saying|gap|paragraph-before|;|	4-7 6
es:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 9
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 6	2-3 11	4-7 11	8+ 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 13
es:best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 10
es:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 7
es:best-gap|sentence-before|saying|gap|sentence-before||	4-7 6
es:best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -9
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;,|	4-7 -8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	4-7 8
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	2-3 7	4-7 11	8+ 15
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 10
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 8
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	4-7 9
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	8+ 7
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -9	8+ 6
es:best-gap|topic|naked||	1 7	4-7 6	8+ 13
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -9	4-7 -9	8+ 6
es:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 9	8+ 7
es:best-intro|,|according|5-10|	4-7 10
es:best-intro|,|naked|5-10|	1 -9	2-3 7
es:best-intro|,|naked|far|	4-7 13
es:best-intro|,|saying|1|	4-7 -6	8+ 6
es:best-intro|,|saying|5-10|	4-7 9	8+ 6
es:best-intro|:|direct|2-4|	4-7 -9
es:best-intro|:|naked|2-4|	8+ 7
es:best-intro|:|naked|5-10|	2-3 7	8+ 17
es:best-intro|:|naked|far|	8+ 11
es:best-intro|:|saying|1|	2-3 11	8+ 9
es:best-intro|:|saying|2-4|	4-7 19	8+ 12
es:best-intro|:|saying|5-10|	4-7 14	8+ 9
es:best-intro|auxiliary|according|2-4|	4-7 12
es:best-intro|auxiliary|naked|5-10|	2-3 13
es:best-intro|auxiliary|saying|2-4|	4-7 -8
es:best-intro|capital|saying|2-4|	4-7 11
es:best-intro|determiner|according|5-10|	1 -6
es:best-intro|determiner|according|far|	2-3 -10
es:best-intro|determiner|naked|2-4|	1 -13
es:best-intro|determiner|naked|5-10|	2-3 9
es:best-intro|determiner|naked|far|	2-3 -7
es:best-intro|determiner|saying|1|	2-3 10
es:best-intro|determiner|saying|2-4|	1 7
es:best-intro|determiner|saying|5-10|	2-3 -14
es:best-intro|preposition|judging|1|	1 9	4-7 8
es:best-intro|preposition|judging|2-4|	2-3 8	4-7 13
es:best-intro|preposition|judging|5-10|	1 -8
es:best-intro|preposition|naked|1|	2-3 -10
es:best-intro|preposition|naked|2-4|	1 11	2-3 6	4-7 -9
es:best-intro|preposition|naked|far|	4-7 -11
es:best-intro|preposition|saying|1|	4-7 13
es:best-intro|preposition|saying|2-4|	1 -10
es:best-intro|start|naked|2-4|	4-7 13
es:best-intro|start|naked|5-10|	4-7 12	8+ 6
es:best-intro|start|naked|far|	2-3 12	4-7 17	8+ 7
es:best-intro|start|other|1|	8+ 9
es:best-intro|start|saying|1|	2-3 6	4-7 18
es:best-intro|start|saying|far|	4-7 8
es:best-intro|stop|naked|1|	4-7 15
es:best-intro|stop|naked|2-4|	2-3 6	4-7 18
es:best-intro|stop|naked|5-10|	2-3 6	4-7 15
es:best-intro|stop|naked|far|	2-3 10	4-7 21
es:best-intro|stop|saying|1|	1 7	2-3 8	4-7 11
es:best-intro|stop|saying|2-4|	4-7 7
es:best-intro|stop|saying|5-10|	4-7 11
es:best-intro|stop|saying|far|	4-7 10
es:best-intro|that|naked|2-4|	4-7 6
es:best-intro|that|naked|far|	4-7 8
es:best-intro|that|saying|1|	2-3 7
es:best-intro|verb-judging|judging|0|	2-3 -8
es:best-intro|verb-judging|naked|5-10|	1 9
es:best-intro|verb-saying|saying|0|	1 -6
es:best-intro|verb-saying|saying|2-4|	1 -7
es:best-intro|word|according|2-4|	8+ 6
es:best-intro|word|according|5-10|	2-3 9	4-7 10
es:best-intro|word|according|far|	4-7 11
es:best-intro|word|judging|2-4|	2-3 7	4-7 -8
es:best-intro|word|judging|5-10|	2-3 6	4-7 7
es:best-intro|word|naked|1|	2-3 6	4-7 9
es:best-intro|word|naked|2-4|	2-3 7
es:best-intro|word|naked|5-10|	1 -6	2-3 -13
es:best-intro|word|naked|far|	4-7 12	8+ 8
es:best-intro|word|saying|2-4|	4-7 -7
es:best-intro|word|saying|5-10|	2-3 -7	4-7 23	8+ 6
es:best-intro|word|saying|far|	2-3 12	4-7 12
es:best-lead|lower|,|according|	according-to 12
es:best-lead|lower|adverb|saying|	speaker-then-quote 11
es:best-lead|lower|auxiliary|naked|	named-nearby 12	topic 11
es:best-lead|lower|capital|saying|	speaker-then-quote 11
es:best-lead|lower|determiner|according|	according-to -9
es:best-lead|lower|determiner|judging|	speaker-then-quote 8
es:best-lead|lower|preposition|judging|	speaker-then-quote 9
es:best-lead|lower|preposition|naked|	named-nearby 6
es:best-lead|lower|pronoun|saying|	speaker-then-quote 7
es:best-lead|lower|that|naked|	named-nearby 8	topic 8
es:best-lead|lower|verb-judging|naked|	topic 8
es:best-lead|lower|verb-saying|according|	according-to 7
es:best-lead|lower|word|according|	according-to 20
es:best-lead|lower|word|naked|	named-nearby 18
es:best-lead|lower|word|saying|	sentence-before 12
es:best-lead|other|:|saying|	speaker-then-quote -6
es:best-lead|other|start|naked|	actor-nearby 13	named-nearby 6
es:best-lead|other|stop|naked|	named-before 6
es:best-lead|upper|,|naked|	topic -9
es:best-lead|upper|:|naked|	actor-nearby -13	colon 14	interview 7	named-nearby 24	topic 7
es:best-lead|upper|:|saying|	quote-then-verb 8	speaker-then-quote 21
es:best-lead|upper|capital|naked|	actor-nearby -8
es:best-lead|upper|determiner|naked|	named-nearby -11
es:best-lead|upper|preposition|judging|	speaker-then-quote -7
es:best-lead|upper|preposition|naked|	named-nearby -6	topic -15
es:best-lead|upper|start|naked|	actor-nearby 17	interview 6	named-before 9	named-nearby 12	topic 6
es:best-lead|upper|start|other|	quote-then-verb 9
es:best-lead|upper|start|saying|	colon 7	paragraph-before 6	quote-then-verb 19
es:best-lead|upper|stop|according|	sentence-before 9
es:best-lead|upper|stop|direct|	sentence-before 6
es:best-lead|upper|stop|judging|	quote-then-verb 6
es:best-lead|upper|stop|naked|	actor-nearby 19	named-before 15	named-nearby 14	topic 14
es:best-lead|upper|stop|other|	quote-then-verb 9
es:best-lead|upper|stop|saying|	quote-then-verb 14	sentence-before 15
es:best-lead|upper|verb-judging|naked|	topic -7
es:best-lead|upper|verb-saying|saying|	speaker-then-quote -10
es:best-lead|upper|word|according|	according-to -8
es:best-lead|upper|word|naked|	named-nearby -12	topic -12
es:best-lemma|aclarar|quote-then-verb|	1 9
es:best-lemma|aclarar|verb-then-speaker|	1 9	2-4 12
es:best-lemma|	acusar 12	agregar 10	alertar 8	aplaudir 8	apuntar 9	arrancar 6	asegurar 13	asentir 8	atribuir 11	avisar 10	añadir -6	bautizar -13	bromear 12	calificar 16	celebrar 13	comentar 8	comunicar 8	concluir 9	confirmar -7	considerar 8	corear -9	corregir 9	decir 13	defender 10	demandar -8	denunciar 11	descartar 10	describir 6	deslizar 9	detallar 9	difundir 8	discrepar 9	elogiar 8	entender 9	enumerar 9	estimar 11	exigir 15	felicitar 8	festejar 7	garantizar 11	indicar 8	lamentar 12	lamentarse 10	leer 7	limitar 9	llamar -8	manifestar 7	matizar 6	negar 11	none 8	precisar -7	preferir -10	preguntar -7	prever -9	proponer -10	protestar 11	quejar -6	quejarse 8	reclamar 13	reconocer 11	recordar -8	reponer 8	reprochar 8	responder 12	resumir 10	retrucar 8	revelar 7	saludar 8	sentenciar 7	señalar 12	soltar 9	sostener 14	tachar 10	ver 12	zanjar 7
es:best-lemma|acusar|quote-then-verb|	1 7
es:best-lemma|admitir|quote-then-verb|	1 7
es:best-lemma|admitir|speaker-then-quote|	5-10 -7
es:best-lemma|afirmar|quote-then-verb|	1 6
es:best-lemma|afirmar|speaker-then-quote|	5-10 -6
es:best-lemma|aplaudir|speaker-then-quote|	1 8
es:best-lemma|asegurar|quote-then-verb|	1 11
es:best-lemma|asegurar|speaker-then-quote|	5-10 7
es:best-lemma|asentir|speaker-then-quote|	1 8
es:best-lemma|atribuir|speaker-then-quote|	2-4 11
es:best-lemma|avisar|quote-then-verb|	1 7
es:best-lemma|bautizar|speaker-then-quote|	2-4 -9
es:best-lemma|bromear|quote-then-verb|	1 8
es:best-lemma|calificar|speaker-then-quote|	2-4 11
es:best-lemma|celebrar|speaker-then-quote|	0 11
es:best-lemma|comentar|quote-then-verb|	1 10
es:best-lemma|confirmar|speaker-then-quote|	2-4 6	far -7
es:best-lemma|considerar|speaker-then-quote|	0 6	2-4 8
es:best-lemma|contar|quote-then-verb|	1 6
es:best-lemma|contar|verb-then-speaker|	1 -7
es:best-lemma|contestar|quote-then-verb|	1 6
es:best-lemma|contestar|speaker-then-quote|	2-4 -8
es:best-lemma|corear|speaker-then-quote|	0 -9
es:best-lemma|corregir|speaker-then-quote|	1 9
es:best-lemma|decir|quote-then-verb|	1 11
es:best-lemma|decir|sentence-before|	far 6
es:best-lemma|decir|speaker-then-quote|	1 10	2-4 6
es:best-lemma|declarar|quote-then-verb|	1 7
es:best-lemma|declarar|speaker-then-quote|	5-10 -7
es:best-lemma|descartar|sentence-before|	far 7
es:best-lemma|deslizar|speaker-then-quote|	5-10 9
es:best-lemma|difundir|speaker-then-quote|	far 7
es:best-lemma|discrepar|speaker-then-quote|	1 7
es:best-lemma|elogiar|speaker-then-quote|	5-10 8
es:best-lemma|estimar|speaker-then-quote|	5-10 9
es:best-lemma|exigir|speaker-then-quote|	5-10 13
es:best-lemma|explicar|quote-then-verb|	1 8
es:best-lemma|explicar|speaker-then-quote|	5-10 -8
es:best-lemma|expresar|speaker-then-quote|	1 10
es:best-lemma|indicar|speaker-then-quote|	far 8
es:best-lemma|lamentar|quote-then-verb|	1 9
es:best-lemma|limitar|speaker-then-quote|	5-10 9
es:best-lemma|llamar|speaker-then-quote|	0 -11	1 8
es:best-lemma|manifestar|quote-then-verb|	1 7
es:best-lemma|matizar|quote-then-verb|	1 6
es:best-lemma|mostrar|speaker-then-quote|	2-4 -6
es:best-lemma|none|according-to|	1 13	2-4 6
es:best-lemma|none|actor-nearby|	1 -10	2-4 -10
es:best-lemma|none|colon|	1 12	5-10 7
es:best-lemma|none|interview|	far 9
es:best-lemma|none|named-before|	2-4 12	5-10 9	far 11
es:best-lemma|none|named-nearby|	1 12	2-4 13	5-10 9
es:best-lemma|none|sentence-before|	far -11
es:best-lemma|none|signature|	1 -6
es:best-lemma|none|speaker-then-quote|	2-4 -8	5-10 7
es:best-lemma|none|topic|	2-4 11
es:best-lemma|opinar|speaker-then-quote|	2-4 7
es:best-lemma|pedir|speaker-then-quote|	0 9
es:best-lemma|preferir|speaker-then-quote|	2-4 -9
es:best-lemma|reconocer|speaker-then-quote|	1 8	5-10 8
es:best-lemma|recordar|speaker-then-quote|	5-10 -7
es:best-lemma|replicar|quote-then-verb|	1 7
es:best-lemma|responder|speaker-then-quote|	2-4 9	5-10 10
es:best-lemma|resumir|quote-then-verb|	1 6
es:best-lemma|resumir|speaker-then-quote|	2-4 8
es:best-lemma|sentenciar|quote-then-verb|	1 7
es:best-lemma|señalar|quote-then-verb|	1 8
es:best-lemma|soltar|speaker-then-quote|	1 7
es:best-lemma|sostener|speaker-then-quote|	5-10 11
es:best-lemma|tachar|speaker-then-quote|	2-4 6
es:best-lemma|ver|speaker-then-quote|	0 7	far 7
es:best-lemma|zanjar|quote-then-verb|	1 7
es:best-near|according-to|according|	1 13	2-4 6
es:best-near|according|1|	4-7 12
es:best-near|according|2-4|	2-3 11	8+ 8
es:best-near|according|5-10|	1 -9	2-3 12	4-7 14
es:best-near|according|far|	1 -13	4-7 17	8+ 7
es:best-near|actor-nearby|naked|	1 -10	2-4 -10
es:best-near|colon|naked|	1 12	5-10 7
es:best-near|colon|saying|	far 7
es:best-near|direct|2-4|	4-7 -9
es:best-near|interview|naked|	far 9
es:best-near|judging|0|	2-3 -8
es:best-near|judging|1|	1 9	2-3 10	4-7 10
es:best-near|judging|2-4|	2-3 7
es:best-near|judging|5-10|	1 -8	2-3 9
es:best-near|judging|far|	2-3 10	4-7 -9
es:best-near|naked|1|	8+ 6
es:best-near|naked|2-4|	1 9	2-3 9
es:best-near|naked|5-10|	8+ 11
es:best-near|naked|far|	4-7 7	8+ 13
es:best-near|named-before|naked|	2-4 12	5-10 9	far 11
es:best-near|named-nearby|naked|	1 12	2-4 13	5-10 9
es:best-near|other|1|	8+ 9
es:best-near|paragraph-before|saying|	far 6
es:best-near|quote-then-verb|judging|	1 10
es:best-near|quote-then-verb|saying|	1 15
es:best-near|saying|0|	1 -6
es:best-near|saying|1|	2-3 10	8+ 8
es:best-near|saying|2-4|	8+ 10
es:best-near|saying|5-10|	2-3 -13	4-7 19	8+ 10
es:best-near|saying|far|	2-3 10	4-7 12	8+ 11
es:best-near|sentence-before|according|	far -10
es:best-near|sentence-before|saying|	1 8	2-4 6	5-10 14	far 17
es:best-near|signature|naked|	1 -6
es:best-near|speaker-then-quote|direct|	2-4 -9
es:best-near|speaker-then-quote|judging|	1 12
es:best-near|speaker-then-quote|saying|	5-10 -10	far 11
es:best-near|topic|naked|	2-4 11
es:best-near|verb-then-speaker|saying|	2-4 -11	5-10 6
es:best-negated|	true 6
es:best-order|according|according|1|	4-7 12
es:best-order|according|according|2-4|	2-3 11	8+ 8
es:best-order|according|according|5-10|	1 -9	2-3 12	4-7 14
es:best-order|according|according|far|	1 -13	4-7 17	8+ 7
es:best-order|apposed|judging|1|	4-7 7
es:best-order|apposed|judging|2-4|	2-3 11	4-7 12
es:best-order|apposed|saying|1|	2-3 12	4-7 10	8+ 6
es:best-order|apposed|saying|2-4|	1 14	2-3 10	4-7 16	8+ 8
es:best-order|apposed|saying|5-10|	1 8	2-3 -12	4-7 17
es:best-order|direct|direct|2-4|	4-7 -9
es:best-order|direct|judging|0|	2-3 -8
es:best-order|direct|judging|1|	1 9	4-7 6
es:best-order|direct|judging|5-10|	1 -8	2-3 7
es:best-order|direct|judging|far|	2-3 10
es:best-order|direct|saying|0|	1 -6	4-7 20
es:best-order|direct|saying|1|	2-3 7	8+ 8
es:best-order|direct|saying|2-4|	1 -17	8+ 10
es:best-order|direct|saying|5-10|	1 -8	2-3 -6	4-7 12	8+ 9
es:best-order|direct|saying|far|	2-3 6	4-7 14
es:best-order|inverted|judging|1|	2-3 8
es:best-order|inverted|other|1|	8+ 9
es:best-order|inverted|saying|1|	1 6	8+ 7
es:best-order|inverted|saying|2-4|	2-3 -8
es:best-order|inverted|saying|5-10|	8+ 6
es:best-order|inverted|saying|far|	4-7 8	8+ 9
es:best-order|naked|naked|1|	8+ 6
es:best-order|naked|naked|2-4|	1 9	2-3 9
es:best-order|naked|naked|5-10|	8+ 11
es:best-order|naked|naked|far|	4-7 7	8+ 13
es:best-order|relative|saying|0|	2-3 8
es:best-phrase|name|	direct 8	judging 24	naked 14	thinking 9
es:best-phrase|noun|	according 11	direct -9	judging -13	saying -8
es:best-phrase|pronoun|	according -12	naked -10
es:best-score|	-1 -8	1 10	4 7	5 11
es:best-score|-1|	1 -6	8+ 8
es:best-score|-2|	1 13	4-7 -6
es:best-score|-3|	4-7 7
es:best-score|-4|	4-7 6
es:best-score|0|	8+ 16
es:best-score|1|	1 6	4-7 7	8+ 13
es:best-score|2|	8+ 10
es:best-score|3|	1 -17	4-7 16	8+ 13
es:best-score|5|	2-3 12	8+ 9
es:best|according-to|according|	1 -15	2-3 13	4-7 17	8+ 9
es:best|actor-nearby|naked|	4-7 -8	8+ 15
es:best|colon|naked|	4-7 14
es:best|interview|naked|	4-7 8
es:best|named-before|naked|	2-3 8	4-7 22
es:best|named-nearby|naked|	1 7	2-3 8	4-7 13	8+ 7
es:best|paragraph-before|saying|	4-7 6
es:best|quote-then-verb|judging|	2-3 8
es:best|quote-then-verb|other|	2-3 -6	8+ 9
es:best|quote-then-verb|saying|	2-3 10	4-7 12	8+ 6
es:best|sentence-before|according|	1 -9	2-3 -7	4-7 8
es:best|sentence-before|saying|	2-3 13	4-7 16	8+ 10
es:best|speaker-then-quote|direct|	4-7 -7
es:best|speaker-then-quote|judging|	2-3 8	4-7 -9
es:best|speaker-then-quote|saying|	4-7 7	8+ 14
es:best|topic|naked|	1 7	4-7 6	8+ 13
es:best|verb-then-speaker|saying|	2-3 -9	4-7 -7	8+ 9
es:case-follow|all-one|,word|	none -8
es:case-follow|all-one|capital|	none -9
es:case-follow|all-one|end|	. 9
es:case-follow|all|,auxiliary|	none -7
es:case-follow|all|,verb-saying|	none -6
es:case-follow|all|stop|	none -11
es:case-follow|first|(|	none -6
es:case-follow|first|,auxiliary|	none 14
es:case-follow|first|,determiner|	none -8
es:case-follow|first|,pronoun|	? 7
es:case-follow|first|,that|	none -9
es:case-follow|first|,verb-judging|	none 7
es:case-follow|first|,verb-saying|	! 6	? 7	none 11
es:case-follow|first|,word|	none -6
es:case-follow|first|coordinator|	none -6
es:case-follow|first|end|	. 13	? 11	none 8
es:case-follow|first|word|	none -6
es:case-follow|first|—|	? 9	none 12
es:case-follow|most|,verb-saying|	none 9
es:case-follow|most|stop|	none 10
es:case-follow|none|,auxiliary|	none -10
es:case-follow|none|,subordinator|	none 9
es:case-follow|none|,that|	none -8
es:case-follow|none|,verb-saying|	none 9
es:case-follow|none|,word|	none -10
es:case-follow|none|;|	none 9
es:case-follow|none|adverb|	none 9
es:case-follow|none|auxiliary|	none 11
es:case-follow|none|determiner|	none 7
es:case-follow|none|end|	. 10	none 6
es:case-follow|none|stop|	none 7
es:case-follow|none|subordinator|	none 12
es:case-follow|none|word|	none -7
es:case-follow|titled|end|	none -6
es:case-follow|upper|end|	none 6
es:case-intro|all-one|	capital -7	determiner -9	preposition -14	start 7	stop 9	verb-judging -7	verb-saying -7	word -16
es:case-intro|all|	preposition -9	verb-saying -7	word -6
es:case-intro|first|	, -9	: 7	auxiliary -6	determiner -8	preposition -9	stop 31	word -9
es:case-intro|most|	: 10	stop 11
es:case-intro|none|	% 7	adverb 11	capital 15	preposition 6	that 10	word 6
es:case-intro|some|	, -8	word 14
es:case-intro|titled|	: 10
es:case-intro|upper|	start 6
es:case|all-one|	2 -13
es:case|all|	2 -10	3 -6
es:case|first|	1 -8	10+ 9	2 11
es:case|most|	6-9 10
es:case|none|	10+ 6	2 9	6-9 15
es:case|some|	3 -8	6-9 9
es:case|titled|	4-5 -9
es:case|upper|	6-9 6
es:chain-on|, verb-saying ,|	4-7 11
es:chain-on|, verb-saying stop|	4-7 8
es:chain-on|,|	1 -8
es:chain-on|far|	4-7 -7	8+ 11
es:chain-on|none|	2-3 12	8+ 11
es:chain-on|stop|	2-3 -6
es:chain|, verb-saying ,|	4-7 9
es:chain|,|	1 -6
es:chain|coordinator|	2-3 -7
es:chain|far|	4-7 -6	8+ 13
es:chain|none|	1 9	8+ 8
es:clause|false|false|	all -9	all-one -8	some -7	titled -8
es:clause|false|true|	most 7	none 12
es:clause|true|false|	all-one 9	none 11	titled 6
es:clause|true|true|	first 14	most 7
es:closed|	false 6
es:echo|all|1|	true -9
es:echo|all|2-3|	false -9
es:echo|all|	false -6	none -8	titled -7	true -8
es:echo|all|false|	4-7 12
es:echo|all|true|	1 -15	2-3 -18	4-7 -8
es:echo|half|4-7|	false 7
es:echo|half|	first 9
es:echo|none|8+|	false 14
es:echo|none|	all -8	all-one -8	none 10	some -7	upper 6
es:echo|none|false|	8+ 14
es:echo|some|4-7|	true 8
es:echo|some|	most 6	none 14	true 8
es:ending|	! 7	. 18
es:family|"|	1 18	2-3 14	4-7 7	8+ 11
es:family|none|	1 9	2-3 11	4-7 24
es:family|«|	1 -20	8+ 9
es:family|‘|	4-7 -7
es:family|“|	4-7 -8	8+ 10
es:follow|	( -6	,auxiliary -8	,determiner -10	,quote -8	,subordinator 7	,that -12	,verb-judging 7	,verb-saying 13	,word -15	; 8	adverb 9	auxiliary 11	capital -10	determiner 7	end 10	pronoun -12	subordinator 12	word -10	— 15
es:gov|aclarar|2-3|	4-7 15
es:gov|aclarar|	none 15
es:gov|aclarar|past|	none 13
es:gov|acusar|	de 9
es:gov|acusar|past|	none 9
es:gov|adelantar|past|	none -8
es:gov|admitir|4-7|	4-7 10
es:gov|admitir|	que 10
es:gov|advertir|8+|	4-7 6
es:gov|advertir|	de 15
es:gov|advertir|past|	none 10
es:gov|agregar|	none 10
es:gov|aplaudir|1|	2-3 8
es:gov|aplaudir|	none 8
es:gov|apostillar|4-7|	4-7 7
es:gov|apostillar|past|	none 7
es:gov|apuntar|past|	none 12
es:gov|asegurar|	none 10	que 10
es:gov|asegurar|present|	none 10
es:gov|asentir|	none 8
es:gov|asentir|past|	none 8
es:gov|atribuir|2-3|	4-7 8
es:gov|atribuir|	a 11
es:gov|atribuir|past|	none 11
es:gov|avisar|present|	none 10
es:gov|añadir|	none -6
es:gov|añadir|past|	auxiliary -6	none 7
es:gov|bautizar|1|	2-3 -9
es:gov|bautizar|	como -10	none -11
es:gov|bautizar|past|	none -12
es:gov|calificar|2-3|	1 10	2-3 11	4-7 11
es:gov|calificar|	de 18
es:gov|calificar|past|	auxiliary 8	none 16
es:gov|calificar|present|	none 6
es:gov|celebrar|	none 11
es:gov|celebrar|past|	none 8
es:gov|comunicar|past|	auxiliary 8
es:gov|comunicar|	que 8
es:gov|concluir|past|	none 8
es:gov|considerar|0|	1 9
es:gov|considerar|2-3|	4-7 8
es:gov|considerar|	none 13	que 8
es:gov|considerar|past|	none 14
es:gov|contar|	none -6
es:gov|contestar|2-3|	4-7 -8
es:gov|contestar|past|	auxiliary 6	none 11
es:gov|contestar|	que -8
es:gov|corear|	none -9
es:gov|corregir|	none 9
es:gov|corregir|past|	none 8
es:gov|decir|0|	1 -8
es:gov|decir|1|	2-3 7	4-7 11
es:gov|decir|2-3|	2-3 8	4-7 9
es:gov|decir|4-7|	4-7 8
es:gov|decir|	a -6	none 9	que 12
es:gov|decir|past|	none 10
es:gov|declarar|	none 8
es:gov|defender|	como 10
es:gov|defender|past|	none -7
es:gov|demandar|	por -7
es:gov|demandar|present|	none -8
es:gov|deslizar|4-7|	4-7 9
es:gov|deslizar|past|	none 10
es:gov|deslizar|	que 12
es:gov|destacar|	none 6
es:gov|destacar|past|	none 6
es:gov|discrepar|	none 8
es:gov|discrepar|present|	none 9
es:gov|entender|past|	none 9
es:gov|escribir|	none -7
es:gov|escribir|past|	none -7
es:gov|estimar|	en 9
es:gov|estimar|present|	none 9
es:gov|evitar|past|	none 7
es:gov|exigir|present|	none 6
es:gov|expresar|1|	2-3 13
es:gov|expresar|	none 16
es:gov|expresar|past|	none 7
es:gov|felicitar|past|	none 9
es:gov|hablar|1|	4-7 9
es:gov|head|	abogado -6	artículo 11	cambio 12	jurado 11	lugar 7	matemático -11	mensajes 6	ministro 9	name 29	none 19	oposición -6	placa -9	place -6	presidencia 9	todos 7	vecinos -6
es:gov|head|ella|	asentir 8
es:gov|head|matemático|	preferir -11
es:gov|head|mensajes|	decir 6
es:gov|head|name|	aclarar 10	calificar 8
es:gov|head|none|	apostillar 8	añadir 6	contar 7	hablar 8	pedir 8	señalar 7
es:gov|head|organisation|	admitir -10	estimar 9	llamar 8	pedir -6	ver 8
es:gov|head|person|	acusar 9	calificar 12	celebrar 8	confirmar 6	corregir 7	defender -7	demandar -8	discrepar 8	hablar 8	llamar 7	precisar 6	recordar 8	replicar 8	responder 8	sostener 10
es:gov|head|placa|	decir -9
es:gov|head|vecinos|	llamar -6
es:gov|invitar|	a 9
es:gov|judging|0|false|false|	all-one -8
es:gov|judging|1|false|false|	none 13
es:gov|judging|1|true|false|	none 8
es:gov|judging|2-3|false|false|	none 12
es:gov|judging|4-7|true|false|	none 10
es:gov|judging|8+|true|false|	none 10
es:gov|judging|al|2-3|	2-3 6
es:gov|judging|al|true|	false 6
es:gov|judging|a|1|	4-7 7
es:gov|judging|a|2-3|	4-7 8
es:gov|judging|a|4-7|	4-7 9
es:gov|judging|a|false|	false 11
es:gov|judging|a|	none 14
es:gov|judging|a|true|	false 7
es:gov|judging|como|1|	4-7 7
es:gov|judging|de|1|	1 9	2-3 10
es:gov|judging|de|2-3|	2-3 13	4-7 11
es:gov|judging|de|4-7|	4-7 8
es:gov|judging|de|false|	false 11
es:gov|judging|de|	none 11
es:gov|judging|en|	none 11
es:gov|judging|en|true|	false 6
es:gov|judging|none|0|	1 8	2-3 -9
es:gov|judging|none|1|	2-3 8
es:gov|judging|none|2-3|	2-3 8
es:gov|judging|none|	all-one -7
es:gov|judging|que|2-3|	4-7 8
es:gov|judging|que|	none 8
es:gov|judging|que|true|	false 8
es:gov|lamentarse|	none 8
es:gov|lamentarse|past|	none 10
es:gov|lamentar|	none 10
es:gov|limitar|past|	none 9
es:gov|limitar|	que 9
es:gov|llamar|0|	1 -9	2-3 -11
es:gov|llamar|1|	4-7 7
es:gov|llamar|	al 6	none -12
es:gov|llamar|past|	none 6
es:gov|llamar|present|	none -10
es:gov|mantener|past|	none -9
es:gov|mostrar|past|	none -8
es:gov|negar|	none 11
es:gov|negar|past|	none 11
es:gov|none|2-3|	all-one -14	first 9
es:gov|none|4-7|	first -6	none 12	titled -7
es:gov|none|8+|	first 10	none 10
es:gov|none|false|false|	2-3 7	8+ 11
es:gov|none|false|true|	1 -11	2-3 -6
es:gov|none|true|false|	1 -9	2-3 -13	8+ 8
es:gov|none|true|true|	1 -9
es:gov|pedir|0|	4-7 6
es:gov|pedir|2-3|	2-3 11
es:gov|pedir|	a 10	de -7	none 13	que 7
es:gov|pedir|past|	none 6
es:gov|precisar|	none -7	que 6
es:gov|precisar|past|	none 6
es:gov|precisar|present|	none -7
es:gov|preferir|	de -10
es:gov|preferir|past|	none -10
es:gov|preguntar|present|	none -10
es:gov|prever|past|	none -9
es:gov|prometer|1|	4-7 8
es:gov|prometer|	none -7
es:gov|prometer|past|	none 10
es:gov|prometer|present|	none -7
es:gov|proponer|	none -10
es:gov|proponer|past|	none -10
es:gov|quejarse|past|	none 8
es:gov|reconocer|4-7|	4-7 7
es:gov|reconocer|	none 8
es:gov|reconocer|past|	none 9
es:gov|reconocer|present|	none 9
es:gov|recordar|4-7|	4-7 12
es:gov|recordar|	que 12
es:gov|repetir|	none 7
es:gov|repetir|past|	none 7
es:gov|replicar|past|	auxiliary 6
es:gov|replicar|present|	none 8
es:gov|replicar|	que 7
es:gov|responder|1|	4-7 7
es:gov|responder|2-3|	8+ 6
es:gov|responder|8+|	2-3 6
es:gov|responder|	con 9	que 7
es:gov|responder|past|	none 13
es:gov|resumir|	none 8
es:gov|resumir|present|	none 10
es:gov|revelar|past|	none 7
es:gov|saying|0|false|false|	all -7	all-one -7
es:gov|saying|1|false|false|	most 9
es:gov|saying|1|true|false|	none 9
es:gov|saying|2-3|false|false|	first 10	none -8	some -6
es:gov|saying|2-3|true|false|	none 20
es:gov|saying|2-3|true|true|	none -6
es:gov|saying|4-7|false|false|	all-one 10	first 6	none 8
es:gov|saying|4-7|true|false|	none -6
es:gov|saying|8+|false|false|	first 6	none 7
es:gov|saying|8+|true|false|	all-one -6	none -10
es:gov|saying|ante|false|	false -7
es:gov|saying|a|2-3|	2-3 13	8+ 6
es:gov|saying|a|4-7|	8+ 6
es:gov|saying|a|false|	false 10
es:gov|saying|a|	none 7
es:gov|saying|con|4-7|	2-3 11
es:gov|saying|con|	all-one 9	none 9
es:gov|saying|con|false|	false 11
es:gov|saying|del|false|	false 8
es:gov|saying|del|	none 8
es:gov|saying|desde|4-7|	4-7 8
es:gov|saying|desde|false|	false 9
es:gov|saying|desde|	first 9
es:gov|saying|de|1|	4-7 14
es:gov|saying|de|8+|	2-3 -9	4-7 6
es:gov|saying|de|	all-one -9
es:gov|saying|de|true|	false -10
es:gov|saying|en|2-3|	2-3 -8
es:gov|saying|en|4-7|	1 -6	4-7 14	8+ 6
es:gov|saying|en|false|	false 11
es:gov|saying|en|	first 9	none -9
es:gov|saying|en|true|	false -14
es:gov|saying|none|0|	1 -6
es:gov|saying|none|1|	2-3 11	8+ 11
es:gov|saying|none|2-3|	1 8	2-3 8
es:gov|saying|none|4-7|	2-3 -9	4-7 9
es:gov|saying|none|	all -8	first 10	most 9
es:gov|saying|none|true|	false 11
es:gov|saying|por|4-7|	4-7 11
es:gov|saying|por|8+|	2-3 8
es:gov|saying|que|1|	2-3 7	4-7 10
es:gov|saying|que|2-3|	8+ 6
es:gov|saying|que|4-7|	1 11	2-3 17	4-7 18	8+ 7
es:gov|saying|que|8+|	2-3 12	4-7 9
es:gov|saying|que|	none 8	some 6
es:gov|saying|que|true|	false 21
es:gov|saying|sin|2-3|	4-7 8
es:gov|saying|sin|false|	false 6
es:gov|señalar|	none 10
es:gov|soltar|	none 7
es:gov|soltar|past|	none 7
es:gov|sostener|2-3|	4-7 6
es:gov|sostener|4-7|	2-3 12
es:gov|sostener|8+|	4-7 8
es:gov|sostener|	de 10	que 10
es:gov|sostener|past|	none 17
es:gov|subject|ella|saying|	1 10
es:gov|subject|name|judging|	1 6	2-3 14
es:gov|subject|name|judging|past|	2-3 12
es:gov|subject|name|saying|	0 13	1 11	2-3 14	4-7 10	8+ 10
es:gov|subject|name|saying|past|	2-3 21	4-7 15
es:gov|subject|name|saying|present|	2-3 13
es:gov|subject|none|saying|	1 17	4-7 10	8+ 7
es:gov|subject|none|saying|past|	1 7	2-3 8	4-7 13	8+ 9
es:gov|subject|none|saying|present|	4-7 12
es:gov|subject|noun|judging|	0 -9	8+ 6
es:gov|subject|noun|judging|past|	2-3 6
es:gov|subject|noun|judging|present|	1 -6	2-3 -9	4-7 10
es:gov|subject|noun|saying|	0 -12	2-3 8
es:gov|subject|noun|saying|past|	4-7 10	8+ 11
es:gov|subject|noun|saying|present|	2-3 -6	8+ 10
es:gov|subject|organisation|judging|	0 8	1 8	2-3 8
es:gov|subject|organisation|judging|past|	2-3 9
es:gov|subject|organisation|judging|present|	2-3 7	4-7 7
es:gov|subject|organisation|saying|	4-7 -8	8+ -7
es:gov|subject|organisation|saying|past|	1 -6	2-3 -7	4-7 10
es:gov|subject|person|judging|	1 9	2-3 15
es:gov|subject|person|judging|past|	1 8	2-3 12	4-7 11
es:gov|subject|person|saying|	1 6	2-3 -6
es:gov|subject|person|saying|past|	2-3 13	4-7 6	8+ 6
es:gov|subject|person|saying|present|	2-3 -7	4-7 -7
es:gov|subrayar|past|	none 6
es:gov|tachar|	de 10
es:gov|tildar|	de 7
es:gov|tildar|past|	none 7
es:gov|ver|	none 7
es:gov|ver|past|	none 8
es:headline|false|	8+ 12
es:headline|true|	4-7 -6
es:head|"|	1 9	4-7 -7
es:head|plain|	, -6	: 15	all-one -6	determiner -10	start -10	verb-saying 7
es:head|plain|,quote|	1 -8
es:head|plain|:|	2-3 -6
es:head|plain|all-one|	2-3 -6
es:head|plain|end|	1 8	4-7 16
es:head|plain|first|	2-3 -7
es:head|plain|none|	4-7 11
es:head|titled|	: 10	first 10
es:head|titled|end|	4-7 -7
es:head|titled|first|	4-7 9
es:head|upper|	first 6	start 6
es:head|«|	4-7 12
es:head|‘|	4-7 -7
es:head|“|	4-7 6
es:in-noun|false|false|1|	first -8
es:in-noun|false|false|2-3|	all -6	first 11	none 10
es:in-noun|false|false|4-7|	most 14
es:in-noun|false|false|8+|	first 12	none 9
es:in-noun|false|true|1|	all-one -8	none -9
es:in-noun|true|false|1|	all-one -16
es:in-noun|true|false|2-3|	all -6	all-one -12	first -11
es:in-noun|true|false|4-7|	first -6	none 8	some 13
es:in-noun|true|false|8+|	none 8
es:in-noun|true|true|1|	none -10
es:in-noun|true|true|2-3|	first -7
es:intro-follow|%|stop|	4-7 7
es:intro-follow|,|,coordinator|	2-3 -6
es:intro-follow|,|preposition|	1 -9
es:intro-follow|,|stop|	2-3 16	4-7 -7	8+ 10
es:intro-follow|:|,verb-saying|	4-7 10
es:intro-follow|:|end|	4-7 17
es:intro-follow|:|stop|	2-3 10	8+ 17
es:intro-follow|auxiliary|stop|	1 14	8+ 6
es:intro-follow|capital|capital|	1 -7
es:intro-follow|capital|stop|	4-7 11
es:intro-follow|determiner|,preposition|	2-3 -6
es:intro-follow|determiner|,word|	2-3 -6
es:intro-follow|determiner|preposition|	2-3 6
es:intro-follow|determiner|stop|	1 -12	2-3 -8	4-7 10
es:intro-follow|determiner|word|	2-3 -6
es:intro-follow|preposition|,determiner|	4-7 -8
es:intro-follow|preposition|,preposition|	2-3 8	4-7 11
es:intro-follow|preposition|:|	2-3 -8
es:intro-follow|preposition|coordinator|	1 -7	4-7 9
es:intro-follow|start|,auxiliary|	4-7 9
es:intro-follow|start|,pronoun|	4-7 8
es:intro-follow|start|,verb-saying|	4-7 25
es:intro-follow|start|,word|	8+ 8
es:intro-follow|start|end|	1 9	2-3 10	4-7 21
es:intro-follow|start|—|	2-3 10	4-7 15
es:intro-follow|stop|,auxiliary|	4-7 12
es:intro-follow|stop|,pronoun|	4-7 11
es:intro-follow|stop|,verb-saying|	1 7	2-3 10	4-7 15
es:intro-follow|stop|,word|	4-7 15
es:intro-follow|stop|stop|	2-3 11	4-7 27
es:intro-follow|that|coordinator|	4-7 6
es:intro-follow|that|stop|	2-3 7	4-7 10
es:intro-follow|verb-judging|preposition|	2-3 -8
es:intro-follow|verb-judging|stop|	2-3 -12	4-7 10
es:intro-follow|verb-saying|coordinator|	2-3 10
es:intro-follow|verb-saying|end|	4-7 9
es:intro-follow|verb-saying|preposition|	2-3 15
es:intro-follow|verb-saying|stop|	1 -12	2-3 -7
es:intro-follow|word|,auxiliary|	2-3 -8
es:intro-follow|word|,preposition|	2-3 -7
es:intro-follow|word|adverb|	2-3 9
es:intro-follow|word|determiner|	1 8
es:intro-follow|word|end|	2-3 -6
es:intro-follow|word|preposition|	2-3 -8
es:intro-follow|word|stop|	4-7 7	8+ 8
es:intro|	% 7	, -8	: 7	adverb 11	determiner -7	pronoun -6	start 7	stop 31	that 10
es:in|first|=a|	2-3 -12	4-7 12	8+ 7	none -7
es:in|first|=cada|	first 6
es:in|first|=como|	none 8
es:in|first|=con|	2-3 -6	4-7 6	first 14
es:in|first|=cuando|	8+ 8	first 11
es:in|first|=desde|	first 6
es:in|first|=de|	2-3 -10	4-7 15	first 11	none -8
es:in|first|=el|	2-3 -12	4-7 -9	8+ 8	all-one -8	first 9	none -13	some -7
es:in|first|=en|	4-7 17	8+ 7	first 10	some 10
es:in|first|=eran|	first 7
es:in|first|=están|	first 7
es:in|first|=está|	4-7 10	first 7
es:in|first|=es|	4-7 11	8+ 6	first 13
es:in|first|=hasta|	4-7 7	none 7
es:in|first|=hemos|	4-7 7	first 8
es:in|first|=he|	8+ 6	first 6
es:in|first|=las|	4-7 13	none 10
es:in|first|=la|	2-3 -10	4-7 -12	8+ 8	all -6	all-one -9	first -8	some -9
es:in|first|=les|	first 6
es:in|first|=le|	4-7 9	8+ 6	first 11
es:in|first|=los|	4-7 -8	all-one -10	first -10	none 14
es:in|first|=lo|	4-7 10	first 10	most 7	none 8
es:in|first|=me|	8+ 10
es:in|first|=mis|	first 10
es:in|first|=mi|	4-7 15	8+ 7	first 16
es:in|first|=ni|	4-7 8	first 6
es:in|first|=nos|	4-7 8	8+ 8	first 11
es:in|first|=no|	4-7 22	8+ 11	first 17	none 7
es:in|first|=nunca|	4-7 -9	first -9
es:in|first|=para|	2-3 9	4-7 9	none 13
es:in|first|=pero|	4-7 9	none 8
es:in|first|=porque|	first 10
es:in|first|=por|	4-7 12	none 7
es:in|first|=pues|	4-7 7	first 7
es:in|first|=que|	2-3 9	4-7 17	first 7	none 14
es:in|first|=se|	none 15
es:in|first|=si|	4-7 8	8+ 7	first 10
es:in|first|=son|	4-7 8	8+ 7	none 8
es:in|first|=su|	4-7 -8	none 10
es:in|first|=tiene|	4-7 7	none 7
es:in|first|=una|	2-3 7	4-7 -6	8+ 7	first 6
es:in|first|=un|	2-3 17	4-7 9	none 23
es:in|first|=yo|	4-7 15	first 11	titled 6
es:in|first|=y|	2-3 6	4-7 16	8+ 7	first 15	none 10
es:in|first|adverb|	2-3 16	8+ 7	none 21
es:in|first|capital|	1 -6	2-3 8	8+ 18
es:in|first|verb|	4-7 11	first 8
es:in|first|word|	4-7 7	8+ 9
es:in|functions|0|1|	first -8
es:in|functions|0|2-3|	all-one -8	first 11	none 12
es:in|functions|0|4-7|	first 11
es:in|functions|1|2-3|	all -10	all-one -7	none -6	some -8
es:in|functions|1|4-7|	first -6	none 16
es:in|functions|2|2-3|	none 10
es:in|functions|2|4-7|	titled -9
es:in|functions|2|8+|	first 7
es:in|functions|3|4-7|	first 6	most 10	none 7	some 9	titled 8
es:in|functions|3|8+|	first 12	none 9	some 7
es:in|last|	a -11	as 6	be 6	co 11	da 12	de 11	do 8	en 11	eo -8	er -8	fa -6	ga -8	go -9	ha 9	ia 7	io -6	jo 11	me 10	mo 7	na -7	ne 9	ng -9	om -9	or -7	po -11	ra -12	re 10	ro -6	sa -6	ta 13	te 13	ue -6	yo 6	za -6	ña 9	ño -6	ún 11
es:in|last|ada|	1 13	2-3 16
es:in|last|ado|	2-3 9
es:in|last|ajo|	2-3 8
es:in|last|ano|	1 -10	2-3 -10
es:in|last|cal|	2-3 14
es:in|last|cha|	2-3 9
es:in|last|cho|	1 -7	2-3 7
es:in|last|cia|	2-3 11
es:in|last|das|	2-3 7
es:in|last|dom|	1 -9
es:in|last|ene|	2-3 10
es:in|last|era|	2-3 -8
es:in|last|esa|	2-3 -9
es:in|last|eso|	2-3 8
es:in|last|eto|	2-3 12
es:in|last|ico|	2-3 10
es:in|last|ida|	2-3 -6
es:in|last|ima|	2-3 8
es:in|last|ing|	1 -9
es:in|last|ino|	1 -8
es:in|last|ito|	2-3 -6
es:in|last|iño|	2-3 9
es:in|last|ión|	1 -6
es:in|last|les|	2-3 8
es:in|last|lla|	2-3 -9
es:in|last|mos|	2-3 8
es:in|last|mpo|	2-3 -10
es:in|last|mún|	2-3 11
es:in|last|nde|	2-3 8
es:in|last|ndo|	1 7	2-3 9
es:in|last|nte|	2-3 9
es:in|last|olo|	1 -9
es:in|last|ora|	2-3 6
es:in|last|oño|	2-3 -8
es:in|last|per|	1 -8
es:in|last|que|	2-3 -7
es:in|last|ral|	2-3 -7
es:in|last|ras|	2-3 7
es:in|last|rde|	2-3 7
es:in|last|rdo|	2-3 9
es:in|last|reo|	1 -8
es:in|last|rga|	2-3 -8
es:in|last|rla|	2-3 10
es:in|last|rte|	2-3 8
es:in|last|tes|	1 9	2-3 -11
es:in|last|ual|	2-3 11
es:in|last|ura|	1 -9
es:in|shape|=con =la word|	4-7 12
es:in|shape|=con =los word|	4-7 7
es:in|shape|=con word word|	4-7 10
es:in|shape|=con word|	2-3 12
es:in|shape|=cuando =la word|	8+ 6
es:in|shape|=de word word|	2-3 -10	4-7 13
es:in|shape|=el capital|	2-3 -8
es:in|shape|=el word =a|	4-7 -9
es:in|shape|=el word =de|	4-7 -7
es:in|shape|=el word =me|	8+ 7
es:in|shape|=el word =no|	4-7 11
es:in|shape|=el word adverb|	4-7 9
es:in|shape|=el word word|	2-3 11	4-7 10	8+ 6
es:in|shape|=el word|	2-3 -7
es:in|shape|=en =el word|	2-3 10
es:in|shape|=en capital word|	8+ 7
es:in|shape|=en word|	2-3 -9
es:in|shape|=es =un word|	4-7 7
es:in|shape|=la =del word|	2-3 -9
es:in|shape|=la capital capital|	2-3 -6
es:in|shape|=la capital|	2-3 -9
es:in|shape|=la word =del|	4-7 -6
es:in|shape|=la word =de|	4-7 -8	8+ 7
es:in|shape|=la word =es|	4-7 8
es:in|shape|=la word adverb|	4-7 10
es:in|shape|=la word verb|	8+ 6
es:in|shape|=las word =las|	4-7 7
es:in|shape|=los capital|	2-3 -7
es:in|shape|=los word =de|	4-7 -7
es:in|shape|=me word =por|	4-7 8
es:in|shape|=me word word|	4-7 8
es:in|shape|=mi word word|	4-7 8	8+ 6
es:in|shape|=no =es =un|	4-7 7
es:in|shape|=no =es word|	4-7 6
es:in|shape|=no =puede word|	4-7 7
es:in|shape|=no word =a|	8+ 6
es:in|shape|=no word =los|	4-7 9
es:in|shape|=no word =por|	8+ 6
es:in|shape|=no word word|	2-3 11	4-7 14
es:in|shape|=no word|	2-3 -9
es:in|shape|=nunca word word|	4-7 7
es:in|shape|=por word word|	4-7 9
es:in|shape|=que =la word|	4-7 7
es:in|shape|=que =le word|	4-7 6
es:in|shape|=que word =a|	4-7 9
es:in|shape|=se =la word|	4-7 9
es:in|shape|=se word =el|	4-7 9
es:in|shape|=un word =al|	4-7 9
es:in|shape|=un word =de|	4-7 12
es:in|shape|=un word =no|	4-7 10
es:in|shape|=un word word|	2-3 14	4-7 8
es:in|shape|=una verb|	2-3 10
es:in|shape|=una word =con|	4-7 9
es:in|shape|=una word =de|	4-7 -8
es:in|shape|=una word word|	2-3 18	8+ 6
es:in|shape|=y =el word|	4-7 8
es:in|shape|=yo =no word|	8+ 6
es:in|shape|=yo word word|	4-7 6
es:in|shape|adverb =no word|	4-7 -6
es:in|shape|adverb word word|	4-7 9
es:in|shape|adverb word|	2-3 19
es:in|shape|capital =a word|	4-7 11
es:in|shape|capital =del word|	2-3 -12
es:in|shape|capital =el word|	8+ 8
es:in|shape|capital =es word|	8+ 8
es:in|shape|capital =la word|	8+ 7
es:in|shape|capital =que =es|	4-7 9
es:in|shape|capital =que word|	4-7 12
es:in|shape|capital capital capital|	2-3 -7
es:in|shape|capital capital|	2-3 -11
es:in|shape|capital number word|	4-7 -6
es:in|shape|capital number|	2-3 -8
es:in|shape|capital word =de|	4-7 -7
es:in|shape|capital word =los|	4-7 7
es:in|shape|capital word =que|	8+ 7
es:in|shape|capital word =y|	4-7 9
es:in|shape|capital word capital|	4-7 8
es:in|shape|capital word word|	4-7 -8	8+ 8
es:in|shape|capital word|	2-3 12
es:in|shape|capital|	1 -6
es:in|shape|word =a word|	4-7 8
es:in|shape|word =de =la|	4-7 -12
es:in|shape|word =de word|	2-3 -11
es:in|shape|word =del word|	4-7 10
es:in|shape|word =el word|	4-7 15	8+ 6
es:in|shape|word =la word|	2-3 9	4-7 8
es:in|shape|word =no word|	2-3 -6
es:in|shape|word =para word|	4-7 10
es:in|shape|word =pero =no|	4-7 11
es:in|shape|word =por word|	2-3 9	4-7 10
es:in|shape|word =su word|	2-3 8
es:in|shape|word =y word|	2-3 13
es:in|shape|word capital|	2-3 -6
es:in|shape|word word =de|	4-7 13
es:in|shape|word word =para|	4-7 8
es:in|shape|word word =por|	4-7 10
es:in|shape|word word|	2-3 10
es:in|word|	a -17	bien 10	bocadillo -6	botella -7	burla 10	chino -8	come 8	comprar 10	común 11	con -7	de -16	del -16	dos 9	el -7	eso 8	esperanza 6	fantasma -9	galvevenator -6	ganó 6	igual 9	jamón -12	larga -8	lo 8	manual -9	mar -6	mañana -7	media 9	mesa -8	moño -8	muy 7	nostalgia 7	oportunidad 10	para 9	pedagógico 12	perdida 10	pero 9	perreo -8	que 10	random -9	router -9	santa -7	se 8	sentido 11	siempre 9	sin 15	solo -7	su 11	tengo 7	todo 11	tres 6	táper -8	un 19	una 8	vegano -11	vuelo -9	y 13
es:lead|lower|	% 7	adverb 11	capital 14	that 10
es:lead|other|	start 13	stop 7	word -11
es:lead|upper|	, -10	: 10	auxiliary -6	capital -9	determiner -13	preposition -12	stop 30	verb-judging -9	verb-saying -11	word -16
es:naming|bautizado|2|	2-3 -9
es:naming|conocido|2|	1 -9
es:naming|false|	, -6	preposition -14	verb-judging -10	word -14
es:naming|none|	8+ 12
es:naming|palabra|2|	1 9
es:naming|true|	% 7	, -7	: 8	adverb 11	determiner -7	pronoun -6	start 7	stop 31	that 10
es:nobody|2-3|	start 7
es:others|0|	1 9	8+ 12
es:others|1|	1 -14	8+ 10
es:others|2|	1 -8	2-3 -12
es:others|3|	1 -6
es:own-case|false|all-one|	capital -7	determiner -9	preposition -14	start 7	stop 9	verb-judging -7	verb-saying -7	word -16
es:own-case|false|all|	preposition -9	verb-saying -7	word -6
es:own-case|false|first|	, -9	: 7	auxiliary -6	determiner -8	preposition -8	stop 29	word -12
es:own-case|false|most|	: 9	stop 11
es:own-case|false|none|	% 7	adverb 11	capital 15	preposition 6	that 10
es:own-case|false|some|	, -8	word 14
es:own-case|false|titled|	: 8
es:own-case|true|all-one|	: 9
es:own-case|true|first|	: 6	start 10	stop 16
es:own-case|true|none|	, 8
es:own-case|true|titled|	: 6
es:own|false|	4-7 -6	8+ 13
es:own|true|	2-3 9	4-7 8	8+ 10
es:same|1|1|	first -8	none 6
es:same|1|2-3|	all -7	all-one -9	first 9	none 8	some -9
es:same|1|8+|	first 12	none 9	some 7
es:same|2|1|	none -16
es:same|2|2-3|	first -9	none -14
es:sentence|judging|	2-3 12	8+ 7
es:sentence|none|	2-3 -9	4-7 -10	8+ 13
es:sentence|saying|	4-7 9	8+ 11
es:sentence|thinking|	4-7 10
es:size-ending|10+|?|	stop 6
es:size-ending|10+|none|	,verb-saying 6	,word 8	stop 8
es:size-ending|1|none|	,determiner -8	,quote -8	,that -9	capital -9	determiner 7	end 8	pronoun -11	word -13
es:size-ending|2|none|	,that -8	,word -6	: 8	adverb 9	coordinator 9	determiner -8	word -9	— 6
es:size-ending|3|.|	end 10
es:size-ending|3|?|	end 7
es:size-ending|3|none|	,auxiliary -8	,preposition -7	,word -7	coordinator -7	determiner 11	word 6	— 8
es:size-ending|4-5|.|	end 16
es:size-ending|4-5|?|	stop -6
es:size-ending|4-5|none|	,determiner -6	,preposition 10	,subordinator 9	,that -6	,verb-saying 13	,word -12	; 11	coordinator 13	preposition 13	— 12
es:size-ending|6-9|.|	end 14
es:size-ending|6-9|?|	,pronoun 7	end 7	— 9
es:size-ending|6-9|none|	,auxiliary 11	,preposition 10	,verb-saying 15	,word 15	: 10	coordinator 6	end 14	stop 8	— 6
es:size-follow|10+|	,verb-saying 6	,word 8	stop 9
es:size-follow|1|	,determiner -8	,quote -8	,that -9	capital -9	determiner 7	end 11	pronoun -11	word -13
es:size-follow|2|	,that -8	,word -6	: 8	adverb 9	coordinator 12	determiner -8	word -9	— 8
es:size-follow|3|	,auxiliary -8	,preposition -7	,word -7	coordinator -7	determiner 11	end 9	word 6	— 8
es:size-follow|4-5|	,determiner -6	,preposition 10	,subordinator 9	,that -6	,verb-saying 13	,word -12	; 11	coordinator 13	preposition 13	— 11
es:size-follow|6-9|	,auxiliary 11	,preposition 10	,verb-saying 15	,word 15	: 10	coordinator 6	end 19	stop 8	— 11
es:size-intro|10+|	, 8	: 11	preposition 9
es:size-intro|1|	, -12	capital -7	coordinator -6	determiner -7	start 7	stop 9	that 6	verb-judging 7	verb-saying -6	word 6
es:size-intro|2|	, 8	stop 11	verb-judging -8	verb-saying 9
es:size-intro|3|	: 9	auxiliary 12	determiner -17	start 11	stop 13	that 7	verb-judging -11	word -6
es:size-intro|4-5|	% 7	, -8	: 6	capital 10	determiner 10	preposition -6	stop 30	that 10
es:size-intro|6-9|	, 15	auxiliary 8	capital 9	start 19	stop 22	that 6	verb-saying 15	word 8
es:size|	10+ 9	2 7	4-5 -9	6-9 9
es:subject|elided|	,auxiliary 10	,preposition 10	,pronoun 10	,verb-saying 16	,word -11	1 11	2-3 14	4-7 12	8+ 12	: 9	coordinator -6	end 10	preposition 7	stop 23	word 6	— 7
es:subject|none|	( -6	,auxiliary -7	,determiner -8	,quote -8	,that -9	,verb-judging 7	,word -6	4-7 -11	8+ 13	capital -6	coordinator -6	preposition -13	word -13	— 11
es:subject|own|	,pronoun 7	,that -7	,verb-saying 8	,word -10	4-7 6	8+ 8	: -8	; 7	adverb 9	auxiliary 11	capital -6	coordinator 14	end 7	preposition 6	pronoun -10	word -10	— 12
es:two-before|,|	verb-saying 10	word -8
es:two-before|adverb|	: 12	stop 6	word 13
es:two-before|auxiliary|	word 15
es:two-before|capital|	: 11	auxiliary 11	preposition 10	stop 14	verb-judging 7	word 12
es:two-before|coordinator|	that 9	verb-saying 7
es:two-before|determiner|	capital 10	stop 7	that 6	verb-saying 6
es:two-before|preposition|	capital 8	determiner -8	pronoun -8	word -10
es:two-before|pronoun|	stop 7	word 12
es:two-before|quote|	, -8	coordinator -7	stop 16
es:two-before|start|	start 7
es:two-before|stop|	: 7	capital -7	determiner -6	preposition -9
es:two-before|that|	auxiliary -6	pronoun 7	verb-judging 9
es:two-before|verb-judging|	determiner 8	preposition 18
es:two-before|verb-saying|	, 14	determiner 9	stop 10
es:two-before|verb-thinking|	stop 7
es:two-before|word|	% 7	, -8	: 6	auxiliary 7	determiner -11	preposition -10	stop 26	verb-judging -10	verb-saying -11
es:two-words-before|,|	es -7	la -11
es:two-words-before|.|	: 7	el -6
es:two-words-before|arbitraje|	de 6
es:two-words-before|ayer|	: 6
es:two-words-before|añadido|	: -6
es:two-words-before|bautizado|	como -9
es:two-words-before|calificó|	de 10
es:two-words-before|cartel|	: -12
es:two-words-before|conoce|	como -11
es:two-words-before|conocido|	como -10
es:two-words-before|corrige|	: 9
es:two-words-before|cuenta|	, 6
es:two-words-before|de|	publicar -6
es:two-words-before|discrepa|	: 7
es:two-words-before|el|	que 6
es:two-words-before|expresó|	su 13
es:two-words-before|habló|	de 15
es:two-words-before|había|	dicho -7
es:two-words-before|ha|	sido 6
es:two-words-before|hombros|	: 15
es:two-words-before|la|	considera 8	etiqueta -10	ley 9	llamada -7	revista -6
es:two-words-before|lo|	llaman -7
es:two-words-before|minutos|	. 6
es:two-words-before|modo|	: 8
es:two-words-before|niega|	: 9
es:two-words-before|nombre|	: -12	de -8
es:two-words-before|palabras|	: 7
es:two-words-before|por|	título -7
es:two-words-before|se|	titula -9
es:two-words-before|soltó|	: 7
es:two-words-before|start|	start 7
es:two-words-before|tajante|	: 7
es:two-words-before|teléfono|	. 6
es:two-words-before|tildó|	de 9
es:two-words-before|trata|	de 9
es:two-words-before|voz|	: 9
es:two-words-before|x|	: 7
es:two-words-before|y|	que 9
es:two-words-before||	, -8	. 16	y -7
es:verb|false|1|	other -8
es:verb|false|2-3|	other 13
es:verb|false|8+|	lower 8	other 8	upper 9
es:verb|true|2-3|	lower 11	upper 6
es:verb|true|4-7|	lower 17	other 12
es:verb|true|8+|	lower 10	upper 11
es:word-after|	( -6	, -14	; 8	al -8	de 10	en 7	end 10	la -6	las 8	para 11	se -7	su 12	un -8	— 15
es:word-after|(|	none -6
es:word-after|,|	? 10	none -14
es:word-after|.|	? -7
es:word-after|;|	none 8
es:word-after|al|	none -9
es:word-after|de|	none 10
es:word-after|end|	. 18	? 10
es:word-after|en|	none 7
es:word-after|las|	none 8
es:word-after|para|	none 11
es:word-after|se|	none -7
es:word-after|su|	none 12
es:word-after|un|	none -8
es:word-after|—|	? 9	none 12
es:word-before|	% 7	, -8	. 30	: 7	? 13	a 12	como -13	considera 12	de 7	decían -6	del -8	dicho -7	era -7	escribió -9	estaba 8	está 11	etiqueta -10	la -9	ley 9	llamada -7	llaman -11	llamar -9	publicar -6	que 10	revista -6	sentirse 7	sido 6	start 7	su 8	titula -9	todavía 11	título -7	una -10	ve 9
es:word-before|%|	4-7 7
es:word-before|,|	1 -12	4-7 -6	8+ 10
es:word-before|.|	1 6	2-3 15	4-7 32
es:word-before|:|	2-3 11	8+ 17
es:word-before|?|	1 7	2-3 7	4-7 12
es:word-before|a|	2-3 7	4-7 9	8+ 9
es:word-before|como|	1 -9	4-7 -11
es:word-before|considera|	1 11
es:word-before|decían|	2-3 -6
es:word-before|del|	2-3 -7
es:word-before|de|	1 8
es:word-before|dicho|	1 -7
es:word-before|el|	2-3 -10
es:word-before|en|	1 -13
es:word-before|era|	4-7 -7
es:word-before|es|	4-7 8
es:word-before|etiqueta|	1 -10
es:word-before|la|	1 -11	2-3 -6
es:word-before|llaman|	1 -6	2-3 -10
es:word-before|llamar|	2-3 -9
es:word-before|que|	1 6	2-3 7	4-7 11
es:word-before|revista|	2-3 -6
es:word-before|start|	1 7	2-3 8
es:word-before|su|	2-3 8
es:word-before|titula|	1 -9
es:word-before|una|	2-3 -10
es:word-before|un|	1 -11	4-7 10
es:word-before|ve|	1 7
es:word-before|y|	1 -6	2-3 -7
es:work|near|none|,|	first -6
es:work|near|none|:|	first -8
es:work|near|none|	all-one -8	first -13	none 8
es:work|near|none|preposition|	first -6
es:work|near|none|word|	none 7
es:work|none|none|%|	none 7
es:work|none|none|,|	first -8	some -8
es:work|none|none|:|	first 9	most 10	titled 9
es:work|none|none|adverb|	none 11
es:work|none|none|	all -9	first 7	none 6	some -7	titled -7	upper 6
es:work|none|none|auxiliary|	first -6
es:work|none|none|capital|	all-one -7	none 15
es:work|none|none|determiner|	all-one -9	first -8
es:work|none|none|preposition|	all -9	all-one -14	first -7	none 6
es:work|none|none|start|	all-one 7	upper 6
es:work|none|none|stop|	all-one 9	first 31	most 11
es:work|none|none|that|	none 10
es:work|none|none|verb-judging|	all-one -7
es:work|none|none|verb-saying|	all -7	all-one -7
es:work|none|none|word|	all-one -15	first -8	some 14
es:work|right|none|	all -11
es:work|right|none|word|	all -11
family|"|	1 14	2-3 -7
family|'|	1 6	8+ 13
family|,|	4-7 19	8+ 12
family|none|	1 13	2-3 21	4-7 29	8+ 8
family|«|	1 -13	2-3 -6
family|»|	1 -13	2-3 -8	4-7 8	8+ 18
family|‘|	1 -21	2-3 -15	4-7 -7	8+ 32
family|’|	4-7 8
family|‚|	4-7 8
family|“|	1 -8	8+ 7
family|„|	2-3 9	8+ 15
follow|	( -16	) -11	+ 10	, -8	,auxiliary -6	,preposition -22	,pronoun -7	,quote -7	,that -17	,verb-judging 13	,verb-saying 16	,verb-thinking 13	,word -16	adverb -8	auxiliary -24	capital 10	end 21	pronoun 13	quote -11	subordinator 6	verb-judging -10	verb-thinking -10	word -16	– -7
fr:alone|alone|	2-3 11	4-7 10
fr:alone|first|	2-3 -10	4-7 22	8+ 11
fr:best-gap|according-to|according|gap|according-to|,|	1 6	2-3 16	4-7 7	8+ 9
fr:best-gap|according-to|according|gap|according-to||	2-3 -12
fr:best-gap|actor-nearby|naked||	1 -7	8+ 15
fr:best-gap|colon|naked||	1 -10	4-7 13
fr:best-gap|named-before|naked||	4-7 21
fr:best-gap|named-nearby|naked||	1 10	8+ 19
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	2-3 10	4-7 18	8+ 7
fr:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 13
fr:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -6
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 9	4-7 12	8+ 8
fr:best-gap|sentence-after|thinking|gap|sentence-after||	4-7 8
fr:best-gap|sentence-before|according|gap|sentence-before|,|	4-7 9
fr:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8
fr:best-gap|sentence-before|saying|gap|sentence-before||	2-3 7	4-7 9	8+ 6
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 7
fr:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 12
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 9	4-7 19
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 8
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 7	4-7 12
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	4-7 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	4-7 10
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 8	8+ 7
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 -7	8+ 15
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	8+ 11
fr:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	8+ 7
fr:best-gap|topic|naked||	2-3 -7	8+ 12
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -8
fr:best-intro|,|according|1|	2-3 7	4-7 7
fr:best-intro|,|according|5-10|	4-7 7
fr:best-intro|,|naked|5-10|	2-3 6	4-7 8
fr:best-intro|,|saying|1|	4-7 9
fr:best-intro|,|saying|5-10|	4-7 8
fr:best-intro|:|according|1|	2-3 10
fr:best-intro|:|naked|1|	4-7 15
fr:best-intro|:|naked|2-4|	2-3 -8	4-7 6
fr:best-intro|:|naked|5-10|	1 -11	2-3 -10	8+ 18
fr:best-intro|:|naked|far|	8+ 16
fr:best-intro|:|saying|1|	4-7 12	8+ 16
fr:best-intro|:|saying|2-4|	8+ 9
fr:best-intro|:|saying|5-10|	8+ -6
fr:best-intro|:|saying|far|	4-7 9
fr:best-intro|adverb|naked|2-4|	2-3 -10
fr:best-intro|adverb|naked|5-10|	1 12
fr:best-intro|adverb|saying|1|	2-3 -9
fr:best-intro|auxiliary|according|5-10|	4-7 7
fr:best-intro|auxiliary|naked|far|	4-7 9
fr:best-intro|auxiliary|saying|1|	2-3 6	4-7 12
fr:best-intro|auxiliary|saying|2-4|	1 11	2-3 9	4-7 6
fr:best-intro|auxiliary|saying|5-10|	1 8
fr:best-intro|capital|saying|2-4|	4-7 9
fr:best-intro|determiner|judging|1|	2-3 7
fr:best-intro|determiner|judging|2-4|	2-3 10
fr:best-intro|determiner|naked|2-4|	1 14	2-3 6
fr:best-intro|determiner|naked|far|	1 -13	2-3 -14
fr:best-intro|determiner|saying|1|	1 9	2-3 11
fr:best-intro|determiner|saying|2-4|	1 10	2-3 -13
fr:best-intro|determiner|saying|5-10|	2-3 -14
fr:best-intro|preposition|according|far|	1 -9	4-7 10
fr:best-intro|preposition|judging|1|	2-3 11
fr:best-intro|preposition|judging|5-10|	1 8
fr:best-intro|preposition|naked|1|	4-7 -9
fr:best-intro|preposition|naked|5-10|	1 -19	2-3 7
fr:best-intro|preposition|naked|far|	4-7 14
fr:best-intro|preposition|saying|1|	2-3 11
fr:best-intro|preposition|saying|2-4|	1 -11	4-7 9
fr:best-intro|pronoun|saying|2-4|	4-7 8
fr:best-intro|start|naked|2-4|	4-7 8	8+ 8
fr:best-intro|start|naked|5-10|	8+ 12
fr:best-intro|start|naked|far|	4-7 10	8+ 10
fr:best-intro|start|other|1|	8+ 11
fr:best-intro|start|saying|1|	4-7 20	8+ 8
fr:best-intro|start|saying|2-4|	8+ 11
fr:best-intro|stop|naked|2-4|	4-7 -6	8+ 9
fr:best-intro|stop|naked|5-10|	2-3 9	8+ 10
fr:best-intro|stop|naked|far|	4-7 14
fr:best-intro|stop|other|1|	4-7 14	8+ 11
fr:best-intro|stop|saying|1|	1 7	2-3 18	4-7 24	8+ 7
fr:best-intro|stop|saying|2-4|	1 9	2-3 10	4-7 22	8+ 6
fr:best-intro|stop|saying|5-10|	4-7 7
fr:best-intro|verb-judging|judging|0|	2-3 8	4-7 10
fr:best-intro|verb-judging|naked|far|	1 8
fr:best-intro|verb-saying|naked|2-4|	4-7 7
fr:best-intro|verb-saying|naked|5-10|	2-3 -8	4-7 11	8+ 8
fr:best-intro|verb-saying|saying|0|	8+ 10
fr:best-intro|verb-saying|saying|2-4|	2-3 9
fr:best-intro|word|according|2-4|	4-7 9
fr:best-intro|word|according|5-10|	4-7 12
fr:best-intro|word|according|far|	4-7 10
fr:best-intro|word|judging|2-4|	1 6	2-3 8	4-7 12
fr:best-intro|word|naked|2-4|	2-3 -8	4-7 -8
fr:best-intro|word|naked|5-10|	1 6	8+ 6
fr:best-intro|word|naked|far|	8+ 8
fr:best-intro|word|saying|2-4|	2-3 6	4-7 7	8+ 6
fr:best-intro|word|saying|5-10|	2-3 17	8+ 8
fr:best-intro|word|saying|far|	1 -11	2-3 -11	4-7 11
fr:best-intro|—|naked|far|	2-3 7
fr:best-intro|’|judging|2-4|	2-3 8	4-7 7
fr:best-lead|lower|,|according|	according-to 14
fr:best-lead|lower|,|direct|	speaker-then-quote 8
fr:best-lead|lower|,|naked|	named-nearby 15
fr:best-lead|lower|,|saying|	speaker-then-quote 12	verb-then-speaker 12
fr:best-lead|lower|:|naked|	topic -13
fr:best-lead|lower|:|saying|	quote-then-verb 12
fr:best-lead|lower|adverb|judging|	speaker-then-quote 7
fr:best-lead|lower|adverb|saying|	speaker-then-quote -8
fr:best-lead|lower|auxiliary|apposed|	speaker-then-quote 7
fr:best-lead|lower|auxiliary|naked|	topic -9
fr:best-lead|lower|auxiliary|saying|	quote-then-verb 9	speaker-then-quote 19
fr:best-lead|lower|capital|according|	according-to 8
fr:best-lead|lower|capital|saying|	speaker-then-quote 9
fr:best-lead|lower|coordinator|naked|	named-nearby 8	topic -8
fr:best-lead|lower|determiner|naked|	named-nearby 17	topic -12
fr:best-lead|lower|determiner|saying|	speaker-then-quote -6
fr:best-lead|lower|preposition|judging|	speaker-then-quote 9
fr:best-lead|lower|preposition|naked|	named-nearby -11	topic 7
fr:best-lead|lower|pronoun|according|	according-to 10
fr:best-lead|lower|pronoun|naked|	named-nearby -7
fr:best-lead|lower|pronoun|saying|	speaker-then-quote 9
fr:best-lead|lower|that|naked|	named-nearby 7
fr:best-lead|lower|that|saying|	speaker-then-quote 9
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 12
fr:best-lead|lower|verb-judging|naked|	topic 10
fr:best-lead|lower|verb-saying|naked|	named-nearby 7
fr:best-lead|lower|verb-thinking|thinking|	speaker-then-quote 6
fr:best-lead|lower|word|according|	according-to 6
fr:best-lead|lower|word|apposed|	speaker-then-quote 13
fr:best-lead|lower|word|judging|	speaker-then-quote 11
fr:best-lead|lower|word|naked|	actor-nearby -7	named-nearby 12
fr:best-lead|lower|word|saying|	quote-then-speaker -8	sentence-before -6	verb-then-speaker 7
fr:best-lead|lower|’|saying|	speaker-then-quote 16
fr:best-lead|upper|,|naked|	actor-nearby -7	named-nearby -12
fr:best-lead|upper|,|saying|	sentence-before -6	verb-then-speaker -7
fr:best-lead|upper|:|according|	according-to 8
fr:best-lead|upper|:|naked|	colon 11	topic 6
fr:best-lead|upper|:|saying|	sentence-after 6	sentence-before 11
fr:best-lead|upper|:|thinking|	speaker-then-quote 13
fr:best-lead|upper|determiner|naked|	named-nearby -10
fr:best-lead|upper|preposition|naked|	actor-nearby -6	named-nearby -11	signature -7	topic -9
fr:best-lead|upper|quote|naked|	actor-nearby 7
fr:best-lead|upper|start|naked|	named-before 6	named-nearby 15	topic 6
fr:best-lead|upper|start|other|	quote-then-verb 11
fr:best-lead|upper|start|saying|	quote-then-speaker 14	quote-then-verb 13
fr:best-lead|upper|stop|according|	sentence-before 11
fr:best-lead|upper|stop|naked|	named-before 22	named-nearby 14
fr:best-lead|upper|stop|other|	quote-then-verb 12
fr:best-lead|upper|stop|saying|	quote-then-speaker 22	quote-then-verb 20	sentence-after 7	sentence-before 11
fr:best-lead|upper|verb-saying|naked|	named-nearby -8
fr:best-lead|upper|verb-saying|saying|	speaker-then-quote -9
fr:best-lead|upper|word|naked|	actor-nearby -8	named-nearby -12	topic -9
fr:best-lead|upper|word|saying|	quote-then-verb -7	speaker-then-quote -10
fr:best-lead|upper|—|naked|	actor-nearby 7
fr:best-lemma|	accuser 9	admettre 14	afficher -8	affirmer 10	alarmer 7	amuser 8	appeler -11	assurer 8	avertir 7	avouer 10	calculer 8	commenter 11	compléter 7	conclure 11	confier 16	confirmer -7	conseiller 6	constater 6	contester 10	corriger 8	crier 9	croire 10	demander 12	déclarer 6	décrire 10	défendre -6	déplorer 11	désoler 6	détailler 8	emporter 6	enquérir 8	estimer 15	exclure 7	expliquer -8	faire_valoir -6	féliciter 14	gausser 7	glisser 13	imager 10	indigner 8	indiquer 10	insister 8	insurger 6	ironiser 8	jubiler 7	juger 17	justifier 9	lancer 7	lire -7	louer 9	lâcher 12	maintenir -7	marrer 6	marteler 10	moquer 6	murmurer 8	noter 8	observer 9	parler 10	persifler 6	pester 7	philosopher 10	plaider -12	pointer 6	poursuivre 6	promettre 15	protester 12	préciser 7	prédire 10	prévenir -8	qualifier 10	raconter 10	railler 6	reconnaître 11	rectifier 8	relativiser 11	relever 8	reprendre 10	requérir 12	rigoler 9	rire 10	réagir 11	réclamer -6	réjouir 8	répliquer 8	répondre 16	répéter 7	rétorquer 13	saluer 17	souffler 15	souhaiter 7	soupirer 9	souri 6	sourire 13	souvenir 13	tempérer 10	tonner 8	trancher 12	témoigner 10	voir 12	énumérer 6	étonner 6	évoquer 19
fr:best-lemma|admettre|quote-then-verb|	1 8
fr:best-lemma|affirmer|quote-then-speaker|	2-4 10
fr:best-lemma|affirmer|quote-then-verb|	1 9
fr:best-lemma|affirmer|speaker-then-quote|	2-4 11
fr:best-lemma|ajouter|quote-then-speaker|	2-4 9
fr:best-lemma|ajouter|quote-then-verb|	1 8
fr:best-lemma|amuser|quote-then-verb|	1 7
fr:best-lemma|appeler|speaker-then-quote|	0 -15	1 -10	2-4 8
fr:best-lemma|assurer|quote-then-verb|	1 11
fr:best-lemma|assurer|speaker-then-quote|	2-4 13
fr:best-lemma|avouer|quote-then-verb|	1 6
fr:best-lemma|calculer|quote-then-verb|	1 6
fr:best-lemma|commenter|quote-then-verb|	1 11
fr:best-lemma|conclure|quote-then-verb|	1 11
fr:best-lemma|conclure|speaker-then-quote|	1 7
fr:best-lemma|confier|quote-then-speaker|	2-4 6
fr:best-lemma|confier|quote-then-verb|	1 11
fr:best-lemma|constater|quote-then-verb|	1 6
fr:best-lemma|contester|speaker-then-quote|	0 9
fr:best-lemma|corriger|quote-then-verb|	1 6
fr:best-lemma|crier|speaker-then-quote|	1 9
fr:best-lemma|croire|speaker-then-quote|	2-4 6
fr:best-lemma|demander|quote-then-verb|	1 6
fr:best-lemma|demander|speaker-then-quote|	2-4 10
fr:best-lemma|dire|quote-then-speaker|	2-4 10
fr:best-lemma|dire|quote-then-verb|	1 14
fr:best-lemma|dire|sentence-before|	5-10 6
fr:best-lemma|dire|speaker-then-quote|	2-4 7
fr:best-lemma|déclarer|quote-then-speaker|	2-4 6
fr:best-lemma|déclarer|quote-then-verb|	1 6
fr:best-lemma|défendre|speaker-then-quote|	2-4 -6
fr:best-lemma|dénoncer|quote-then-verb|	1 6
fr:best-lemma|dénoncer|speaker-then-quote|	0 8	2-4 6
fr:best-lemma|déplorer|speaker-then-quote|	0 8
fr:best-lemma|désoler|quote-then-verb|	1 6
fr:best-lemma|détailler|quote-then-verb|	1 9
fr:best-lemma|emporter|quote-then-verb|	1 6
fr:best-lemma|estimer|quote-then-verb|	1 6
fr:best-lemma|estimer|speaker-then-quote|	2-4 9	5-10 11
fr:best-lemma|expliquer|quote-then-speaker|	2-4 7
fr:best-lemma|faire_valoir|quote-then-verb|	1 12
fr:best-lemma|faire_valoir|speaker-then-quote|	2-4 -7	5-10 7
fr:best-lemma|féliciter|speaker-then-quote|	2-4 12	5-10 8
fr:best-lemma|glisser|quote-then-speaker|	2-4 10
fr:best-lemma|glisser|quote-then-verb|	1 10
fr:best-lemma|imager|quote-then-verb|	1 8
fr:best-lemma|indiquer|quote-then-verb|	1 9
fr:best-lemma|indiquer|speaker-then-quote|	2-4 9
fr:best-lemma|invoquer|speaker-then-quote|	1 -6
fr:best-lemma|ironiser|quote-then-verb|	1 7
fr:best-lemma|jubiler|quote-then-verb|	1 7
fr:best-lemma|juger|quote-then-verb|	1 9
fr:best-lemma|juger|speaker-then-quote|	0 14	2-4 12
fr:best-lemma|justifier|quote-then-verb|	1 7
fr:best-lemma|lancer|quote-then-speaker|	2-4 7
fr:best-lemma|lancer|quote-then-verb|	1 11
fr:best-lemma|lire|quote-then-speaker|	2-4 7
fr:best-lemma|lire|quote-then-verb|	1 10
fr:best-lemma|lire|speaker-then-quote|	1 -8
fr:best-lemma|louer|speaker-then-quote|	1 8
fr:best-lemma|lâcher|quote-then-speaker|	2-4 6
fr:best-lemma|lâcher|quote-then-verb|	1 12
fr:best-lemma|lâcher|speaker-then-quote|	5-10 8
fr:best-lemma|marteler|quote-then-speaker|	2-4 10
fr:best-lemma|murmurer|quote-then-verb|	1 8
fr:best-lemma|none|according-to|	2-4 9
fr:best-lemma|none|actor-nearby|	1 6	2-4 -6
fr:best-lemma|none|colon|	1 11	5-10 6
fr:best-lemma|none|named-before|	1 10	2-4 9	5-10 19	far 10
fr:best-lemma|none|named-nearby|	2-4 9	far 7
fr:best-lemma|none|signature|	1 -7
fr:best-lemma|none|topic|	0 -6	1 -8	2-4 -11
fr:best-lemma|nuancer|quote-then-verb|	1 8
fr:best-lemma|observer|quote-then-verb|	1 8
fr:best-lemma|parler|speaker-then-quote|	1 10	2-4 6	5-10 8
fr:best-lemma|persifler|quote-then-verb|	1 6
fr:best-lemma|pester|quote-then-verb|	1 6
fr:best-lemma|philosopher|quote-then-verb|	1 8
fr:best-lemma|plaider|quote-then-verb|	1 10
fr:best-lemma|plaider|speaker-then-quote|	2-4 -10
fr:best-lemma|plaisanter|quote-then-speaker|	2-4 6
fr:best-lemma|plaisanter|quote-then-verb|	1 8
fr:best-lemma|promettre|speaker-then-quote|	0 6	1 6	2-4 13	5-10 11
fr:best-lemma|préciser|quote-then-verb|	1 8
fr:best-lemma|préciser|speaker-then-quote|	5-10 7
fr:best-lemma|prévenir|quote-then-verb|	1 12
fr:best-lemma|prévenir|speaker-then-quote|	2-4 -7
fr:best-lemma|raconter|quote-then-speaker|	2-4 8
fr:best-lemma|raconter|quote-then-verb|	1 8
fr:best-lemma|railler|quote-then-verb|	1 6
fr:best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 10
fr:best-lemma|reconnaître|quote-then-verb|	1 8
fr:best-lemma|reconnaître|speaker-then-quote|	0 7	5-10 6
fr:best-lemma|rectifier|quote-then-verb|	1 8
fr:best-lemma|refuser|speaker-then-quote|	2-4 -7
fr:best-lemma|regretter|quote-then-verb|	1 11
fr:best-lemma|relativiser|speaker-then-quote|	1 10
fr:best-lemma|relever|speaker-then-quote|	0 6
fr:best-lemma|reprendre|quote-then-verb|	1 8
fr:best-lemma|reprendre|speaker-then-quote|	1 7
fr:best-lemma|rigoler|quote-then-verb|	1 10
fr:best-lemma|rire|speaker-then-quote|	2-4 7
fr:best-lemma|réagir|quote-then-verb|	1 14
fr:best-lemma|réclamer|speaker-then-quote|	1 7	2-4 -9
fr:best-lemma|réjouir|quote-then-verb|	1 6
fr:best-lemma|répliquer|quote-then-verb|	1 6
fr:best-lemma|répliquer|speaker-then-quote|	5-10 7
fr:best-lemma|répondre|quote-then-speaker|	2-4 7
fr:best-lemma|répondre|quote-then-verb|	1 11
fr:best-lemma|répondre|speaker-then-quote|	2-4 12
fr:best-lemma|résumer|quote-then-speaker|	2-4 8
fr:best-lemma|résumer|quote-then-verb|	1 12
fr:best-lemma|rétorquer|quote-then-verb|	1 12
fr:best-lemma|saluer|speaker-then-quote|	0 9	1 9	2-4 10
fr:best-lemma|souffler|quote-then-speaker|	2-4 7
fr:best-lemma|souffler|quote-then-verb|	1 12
fr:best-lemma|souligner|quote-then-speaker|	2-4 7
fr:best-lemma|souligner|quote-then-verb|	1 6
fr:best-lemma|soupirer|quote-then-verb|	1 9
fr:best-lemma|sourire|quote-then-verb|	1 13
fr:best-lemma|souri|quote-then-verb|	1 6
fr:best-lemma|souri|speaker-then-quote|	1 6
fr:best-lemma|soutenir|speaker-then-quote|	2-4 7
fr:best-lemma|souvenir|quote-then-verb|	1 9
fr:best-lemma|tempérer|quote-then-verb|	1 7
fr:best-lemma|tonner|quote-then-verb|	1 8
fr:best-lemma|trancher|quote-then-verb|	1 11
fr:best-lemma|témoigner|quote-then-verb|	1 10
fr:best-lemma|voir|speaker-then-quote|	2-4 11
fr:best-lemma|vouloir|speaker-then-quote|	2-4 -6
fr:best-lemma|écrire|quote-then-speaker|	2-4 7
fr:best-lemma|écrire|quote-then-verb|	1 16
fr:best-lemma|énumérer|quote-then-verb|	1 6
fr:best-lemma|étonner|quote-then-verb|	1 7
fr:best-lemma|évoquer|speaker-then-quote|	0 9	1 10	2-4 13
fr:best-near|according-to|according|	2-4 9
fr:best-near|according|1|	2-3 6
fr:best-near|according|2-4|	4-7 13
fr:best-near|according|5-10|	1 6	4-7 17	8+ 9
fr:best-near|according|far|	1 -9	4-7 16
fr:best-near|actor-nearby|naked|	1 6	2-4 -6
fr:best-near|apposed|2-4|	2-3 6	4-7 6	8+ 6
fr:best-near|apposed|5-10|	8+ 6
fr:best-near|colon|naked|	1 11	5-10 6
fr:best-near|direct|2-4|	2-3 6	8+ 6
fr:best-near|direct|5-10|	2-3 -6	4-7 8	8+ 6
fr:best-near|judging|0|	2-3 8	4-7 10
fr:best-near|judging|1|	2-3 11	4-7 8
fr:best-near|judging|2-4|	2-3 15	4-7 15
fr:best-near|judging|5-10|	1 6	4-7 11
fr:best-near|naked|1|	1 7	2-3 -11
fr:best-near|naked|2-4|	1 6	4-7 -8	8+ 9
fr:best-near|naked|5-10|	8+ 19
fr:best-near|naked|far|	4-7 9	8+ 12
fr:best-near|named-before|naked|	1 10	2-4 9	5-10 19	far 10
fr:best-near|named-nearby|naked|	2-4 9	far 7
fr:best-near|other|0|	2-3 -6
fr:best-near|other|1|	8+ 15
fr:best-near|quote-then-speaker|saying|	2-4 11
fr:best-near|quote-then-verb|judging|	1 6
fr:best-near|quote-then-verb|saying|	0 7	1 9
fr:best-near|relative|5-10|	8+ 7
fr:best-near|saying|0|	8+ 10
fr:best-near|saying|1|	8+ 9
fr:best-near|saying|2-4|	2-3 -6	8+ 9
fr:best-near|saying|5-10|	2-3 6
fr:best-near|saying|far|	2-3 -8	4-7 16
fr:best-near|sentence-after|saying|	0 7
fr:best-near|sentence-after|thinking|	0 8
fr:best-near|sentence-before|saying|	1 9	2-4 7
fr:best-near|signature|naked|	1 -7
fr:best-near|speaker-then-quote|apposed|	2-4 7
fr:best-near|speaker-then-quote|judging|	0 12	1 11
fr:best-near|speaker-then-quote|saying|	2-4 -9	5-10 -7	far 8
fr:best-near|speaker-then-quote|thinking|	0 6	5-10 11
fr:best-near|thinking|0|	4-7 8
fr:best-near|thinking|2-4|	1 -6	8+ 8
fr:best-near|thinking|5-10|	8+ 10
fr:best-near|topic|naked|	0 -6	1 -8	2-4 -11
fr:best-order|according|according|1|	2-3 6
fr:best-order|according|according|2-4|	4-7 13
fr:best-order|according|according|5-10|	1 6	4-7 17	8+ 9
fr:best-order|according|according|far|	1 -9	4-7 16
fr:best-order|apposed|apposed|2-4|	2-3 6	4-7 6	8+ 6
fr:best-order|apposed|apposed|5-10|	8+ 6
fr:best-order|apposed|judging|2-4|	2-3 9	4-7 10
fr:best-order|apposed|judging|5-10|	4-7 8
fr:best-order|apposed|saying|0|	1 10	4-7 25
fr:best-order|apposed|saying|1|	4-7 11	8+ 16
fr:best-order|apposed|saying|2-4|	1 -8	4-7 21	8+ 7
fr:best-order|apposed|saying|5-10|	2-3 7
fr:best-order|apposition|saying|2-4|	2-3 -8
fr:best-order|apposition|saying|5-10|	4-7 13
fr:best-order|direct|direct|2-4|	2-3 6	8+ 6
fr:best-order|direct|direct|5-10|	2-3 -6	4-7 8	8+ 6
fr:best-order|direct|judging|0|	2-3 8	4-7 10
fr:best-order|direct|judging|1|	2-3 15	4-7 8
fr:best-order|direct|judging|2-4|	2-3 13	4-7 13
fr:best-order|direct|judging|5-10|	1 10
fr:best-order|direct|saying|0|	4-7 -6	8+ 12
fr:best-order|direct|saying|1|	2-3 6
fr:best-order|direct|saying|2-4|	1 6	8+ 8
fr:best-order|direct|saying|5-10|	4-7 -6	8+ -6
fr:best-order|direct|saying|far|	4-7 14
fr:best-order|direct|thinking|0|	4-7 8
fr:best-order|direct|thinking|2-4|	1 -6	8+ 8
fr:best-order|inverted|other|0|	2-3 -6
fr:best-order|inverted|other|1|	8+ 15
fr:best-order|inverted|saying|1|	2-3 8	4-7 13	8+ 8
fr:best-order|inverted|saying|5-10|	4-7 10	8+ 7
fr:best-order|inverted|saying|far|	2-3 -10	4-7 6	8+ 6
fr:best-order|naked|naked|1|	1 7	2-3 -11
fr:best-order|naked|naked|2-4|	1 6	4-7 -8	8+ 9
fr:best-order|naked|naked|5-10|	8+ 19
fr:best-order|naked|naked|far|	4-7 9	8+ 12
fr:best-order|relative|relative|5-10|	8+ 7
fr:best-order|relative|saying|1|	2-3 -7
fr:best-phrase|name|	according 18	apposed 6	direct 10	judging 9	naked 6	other 10	saying 7
fr:best-phrase|noun|	judging 6
fr:best-phrase|pronoun|	according 14	direct 6	judging 10	naked -11	thinking 7
fr:best-score|	-1 -10	-3 -8	2 6	4 18	5 9	6 6
fr:best-score|-1|	2-3 -10	8+ 18
fr:best-score|-2|	4-7 10	8+ 9
fr:best-score|-3|	2-3 -6
fr:best-score|0|	2-3 7	8+ 15
fr:best-score|1|	2-3 -6	8+ 18
fr:best-score|2|	1 16	4-7 -6
fr:best-score|3|	1 -11	4-7 8	8+ 18
fr:best-score|4|	2-3 9	4-7 42	8+ 9
fr:best-score|5|	1 11	4-7 19	8+ 6
fr:best-score|6|	4-7 6
fr:best|according-to|according|	4-7 8	8+ 9
fr:best|actor-nearby|naked|	1 -7	8+ 15
fr:best|colon|naked|	1 -10	4-7 13
fr:best|named-before|naked|	4-7 21
fr:best|named-nearby|naked|	1 10	8+ 19
fr:best|quote-then-speaker|saying|	8+ 7
fr:best|quote-then-verb|other|	2-3 -6	8+ 13
fr:best|quote-then-verb|saying|	2-3 12	4-7 12	8+ 8
fr:best|sentence-after|apposed|	8+ 6
fr:best|sentence-after|saying|	4-7 9
fr:best|sentence-after|thinking|	4-7 8
fr:best|sentence-before|according|	4-7 11
fr:best|sentence-before|direct|	4-7 7
fr:best|sentence-before|saying|	4-7 10	8+ 8
fr:best|speaker-then-quote|apposed|	2-3 7	8+ 7
fr:best|speaker-then-quote|direct|	8+ 6
fr:best|speaker-then-quote|judging|	2-3 10	4-7 21
fr:best|speaker-then-quote|relative|	4-7 -7
fr:best|speaker-then-quote|saying|	4-7 -8
fr:best|speaker-then-quote|thinking|	1 -6	4-7 7	8+ 16
fr:best|topic|naked|	2-3 -7	8+ 12
fr:best|verb-then-speaker|saying|	2-3 -8	8+ 7
fr:case-follow|all-one|,determiner|	none -10
fr:case-follow|all-one|,pronoun|	none -8
fr:case-follow|all-one|,verb-judging|	none -9
fr:case-follow|all-one|auxiliary|	none -6
fr:case-follow|all-one|coordinator|	none -10
fr:case-follow|all-one|end|	. 14
fr:case-follow|all-one|preposition|	none -6
fr:case-follow|all-one|stop|	none -25
fr:case-follow|all-one|word|	none -6
fr:case-follow|all|stop|	none -12
fr:case-follow|first|,auxiliary|	? 8	none 9
fr:case-follow|first|,determiner|	none -7
fr:case-follow|first|,pronoun|	? 6
fr:case-follow|first|,verb-saying|	? 6
fr:case-follow|first|,word|	none -7
fr:case-follow|first|:|	none -8
fr:case-follow|first|capital|	. 12	? 7
fr:case-follow|first|coordinator|	. 8
fr:case-follow|first|determiner|	. 23	? 6
fr:case-follow|first|end|	! 12	. 29	? 12	none 8
fr:case-follow|first|preposition|	. 7	? 8	none -10
fr:case-follow|first|pronoun|	. 10	? 8
fr:case-follow|first|quote|	? 9
fr:case-follow|first|stop|	none -21
fr:case-follow|first|—|	? 8
fr:case-follow|none|)|	none -9
fr:case-follow|none|,auxiliary|	none -7
fr:case-follow|none|,coordinator|	none -7
fr:case-follow|none|,preposition|	none -6
fr:case-follow|none|,pronoun|	none -7
fr:case-follow|none|,quote|	none -6
fr:case-follow|none|;|	none 6
fr:case-follow|none|adverb|	none 6
fr:case-follow|none|auxiliary|	none -8
fr:case-follow|none|determiner|	. 6
fr:case-follow|none|stop|	none 14
fr:case-follow|titled|end|	none 10
fr:case-intro|all-one|	, -9	: 7	determiner -7	preposition -10	stop 13	verb-saying -16	word -15
fr:case-intro|all|	, -6	stop -8	word -8
fr:case-intro|first|	, -11	capital -6	determiner -9	preposition -12	quote 10	stop 13	word -15	— 8
fr:case-intro|none|	( -9	, 16	: -10	that 13	verb-judging 18	verb-saying 6	verb-thinking 10
fr:case-intro|some|	, 8	auxiliary 7	preposition -7	word 9
fr:case-intro|titled|	: 9
fr:case|all-one|	4-5 -7
fr:case|all|	2 -8	3 -10	4-5 -7
fr:case|first|	10+ 12	2 -8	3 -9
fr:case|most|	10+ 6
fr:case|none|	10+ 10	3 6	6-9 8
fr:case|some|	10+ 8	6-9 10
fr:chain-on|,|	1 -7
fr:chain-on|capital stop|	4-7 8
fr:chain-on|none|	2-3 8	8+ 14
fr:chain-on|stop|	2-3 -12	4-7 -10
fr:chain-on||	4-7 12
fr:chain-on|—|	2-3 7	4-7 8
fr:chain|,|	1 -8
fr:chain|:|	4-7 6
fr:chain|far|	1 6
fr:chain|none|	1 -6	8+ 9
fr:clause|false|false|	all -14	first -13	none 9
fr:clause|false|true|	some 7
fr:clause|true|false|	first 6	some 7	titled 8
fr:clause|true|true|	none 11
fr:echo|all|1|	false -16	true 7
fr:echo|all|2-3|	true -7
fr:echo|all|	all-one -7	false -16	first -9	none -7	titled 7
fr:echo|all|false|	4-7 13
fr:echo|all|true|	1 -16	2-3 -8
fr:echo|half|2-3|	false -11
fr:echo|half|8+|	false 9
fr:echo|half|	false -12	none -11
fr:echo|half|false|	2-3 -11	8+ 11
fr:echo|none|1|	false 6
fr:echo|none|	all -13	false 6	none 12
fr:echo|none|false|	1 6
fr:echo|some|4-7|	false -10
fr:echo|some|8+|	false 9	true 7
fr:echo|some|	false -9	none -9	true 7
fr:echo|some|false|	4-7 -10	8+ 9
fr:ending|	! 14	. 39	? 6	none -8
fr:family|"|	1 14	2-3 6	8+ 12
fr:family|none|	2-3 11	4-7 8
fr:family|«|	2-3 -6
fr:family|“|	4-7 9	8+ 13
fr:follow|	( -7	) -9	,capital -10	,coordinator -7	,preposition -6	,quote -7	,verb-judging -9	,verb-saying 6	,word -8	: -8	; 6	adverb 6	auxiliary -11	capital 15	coordinator 6	determiner 12	end 21	pronoun 7	verb-saying -9	word -8	— 9
fr:gov|acquiescer|present|	none 7
fr:gov|admettre|	none 11
fr:gov|admettre|past|	none 11
fr:gov|affirmer|2-3|	4-7 9
fr:gov|affirmer|	de 7	none 8
fr:gov|affirmer|present|	none 8
fr:gov|appeler|0|	1 -7	2-3 -11
fr:gov|appeler|1|	4-7 -6
fr:gov|appeler|2-3|	2-3 9	4-7 9
fr:gov|appeler|4-7|	1 8
fr:gov|appeler|	none -16	à 19
fr:gov|appeler|past|	auxiliary 15	none -7
fr:gov|applaudir|	none 9
fr:gov|assurer|2-3|	4-7 12
fr:gov|assurer|4-7|	4-7 14
fr:gov|assurer|8+|	4-7 10
fr:gov|assurer|	de -6	que 13
fr:gov|assurer|past|	auxiliary 11
fr:gov|attendre|	none 10
fr:gov|attendre|past|	none 13
fr:gov|conclure|1|	8+ 6
fr:gov|conclure|	none 7
fr:gov|concéder|past|	none 9
fr:gov|confier|4-7|	2-3 9
fr:gov|confier|	de 9
fr:gov|confier|past|	auxiliary 8
fr:gov|crier|	à 8
fr:gov|croire|	none 6
fr:gov|croire|past|	none 6
fr:gov|demander|1|	4-7 8
fr:gov|demander|	none 7	si 8
fr:gov|demander|past|	auxiliary 9
fr:gov|demander|present|	none 10
fr:gov|dire|0|	8+ 8
fr:gov|dire|1|	4-7 13
fr:gov|dire|2-3|	2-3 13	4-7 19	8+ 12
fr:gov|dire|past|	auxiliary 17	not -9
fr:gov|décrire|past|	none 10
fr:gov|défendre|2-3|	4-7 10
fr:gov|défendre|past|	none 10
fr:gov|dénoncer|0|	4-7 7
fr:gov|dénoncer|2-3|	4-7 7
fr:gov|dénoncer|	dans 6	none 9
fr:gov|dénoncer|past|	auxiliary 9
fr:gov|déplorer|0|	2-3 8
fr:gov|déplorer|	none 8
fr:gov|déplorer|past|	auxiliary 7
fr:gov|désigner|present|	none -9
fr:gov|estimer|2-3|	4-7 10
fr:gov|estimer|past|	auxiliary 14
fr:gov|estimer|present|	none 10
fr:gov|estimer|	que 9
fr:gov|exclure|	none 7
fr:gov|faire_valoir|4-7|	2-3 8
fr:gov|faire_valoir|past|	auxiliary 12
fr:gov|faire_valoir|	qu' 9	que 7	qu’ 7
fr:gov|féliciter|2-3|	2-3 12	4-7 6
fr:gov|féliciter|	d' 11	d’ 10	none 9
fr:gov|féliciter|past|	auxiliary 13
fr:gov|féliciter|present|	none 8
fr:gov|head|	belkacem 9	celle-ci 9	celui-ci 11	civile 10	compagnie 11	comptes 9	côté 6	direction 14	elle 19	général 12	institution -9	juges 8	kerdoncuff 10	loi -10	ministre 9	name 15	on -17	opposition 11	organisation 8	part 7	président 7	santé 8	second -8	société 9	élue 9
fr:gov|head|civile|	féliciter 10
fr:gov|head|comptes|	juger 9
fr:gov|head|elle|	ajouter 9	dire 13	rire 9
fr:gov|head|il|	assurer 8	dire 10	juger 10	préciser 10
fr:gov|head|institution|	regretter -9
fr:gov|head|juges|	relever 7
fr:gov|head|loi|	dire -10
fr:gov|head|name|	dire 10	faire_valoir 7
fr:gov|head|on|	appeler -6	dire -6	lire -11
fr:gov|head|opposition|	crier 10
fr:gov|head|organisation|	appeler 11	dire 11	féliciter 8	juger 10	parler 10	réclamer 7	voir 10	évoquer 9
fr:gov|head|person|	appeler 10	demander 8	défendre -7	dénoncer 12	estimer 9	exclure 7	faire_valoir 8	féliciter 9	moquer 7	parler 13	promettre 8	prévenir 6	rappeler -10	relever 7	répondre 6	saluer 9	voir 8	vouloir 6
fr:gov|head|préfecture|	parler 12
fr:gov|head|second|	dire -8
fr:gov|indiquer|	qu’ 9
fr:gov|inquiéter|	d’ -6
fr:gov|inquiéter|past|	none -6
fr:gov|inviter|	à 9
fr:gov|invoquer|present|	none -6
fr:gov|judging|0|false|false|	none 13
fr:gov|judging|2-3|false|false|	first 6
fr:gov|judging|2-3|true|false|	none 10
fr:gov|judging|4-7|false|false|	none 8
fr:gov|judging|4-7|true|false|	none -9
fr:gov|judging|8+|false|false|	first 10
fr:gov|judging|de|4-7|	1 11	2-3 9
fr:gov|judging|de|false|	false 7
fr:gov|judging|de|	none 7
fr:gov|judging|d’|2-3|	1 11	2-3 11
fr:gov|judging|d’|	none 13
fr:gov|judging|d’|true|	false 12
fr:gov|judging|none|0|	2-3 9	4-7 10
fr:gov|judging|none|1|	2-3 7	4-7 8
fr:gov|judging|none|2-3|	2-3 8	4-7 13
fr:gov|judging|none|false|	false 7
fr:gov|judging|none|	first 10	none 10
fr:gov|judging|à|	none -12
fr:gov|judging|à|true|	false -11
fr:gov|juger|0|	1 13	2-3 9
fr:gov|juger|2-3|	1 12
fr:gov|juger|4-7|	1 9
fr:gov|juger|	none 19
fr:gov|juger|past|	auxiliary 10	none 10
fr:gov|juger|present|	none 15
fr:gov|lire|	de 6	none -8
fr:gov|louer|1|	2-3 8
fr:gov|louer|	none 8
fr:gov|lâcher|1|	4-7 8
fr:gov|lâcher|	none 8
fr:gov|moquer|2-3|	4-7 7
fr:gov|moquer|	none 7
fr:gov|moquer|past|	auxiliary 7
fr:gov|none|2-3|	all -12	first -8
fr:gov|none|4-7|	all-one -7	none 7
fr:gov|none|8+|	most 6	none 19
fr:gov|none|false|true|	4-7 8	8+ 8
fr:gov|none|true|false|	8+ 13
fr:gov|none|true|true|	1 -10	2-3 -14
fr:gov|parler|2-3|	2-3 11	4-7 10
fr:gov|parler|4-7|	1 8
fr:gov|parler|	d’ 18
fr:gov|parler|past|	auxiliary 8	none 8
fr:gov|plaider|2-3|	4-7 -10
fr:gov|plaider|	none -13	pour -11
fr:gov|plaider|past|	auxiliary -12
fr:gov|plaider|present|	none -11
fr:gov|pointer|present|	none 6
fr:gov|promettre|0|	4-7 6
fr:gov|promettre|2-3|	2-3 8	4-7 8
fr:gov|promettre|4-7|	2-3 7	4-7 12
fr:gov|promettre|	de 8	none 10	que 8
fr:gov|promettre|past|	auxiliary 12	none 14
fr:gov|proposer|	de -9
fr:gov|proposer|past|	none -6
fr:gov|préciser|4-7|	2-3 9	4-7 8
fr:gov|préciser|participle|	none 10
fr:gov|préciser|present|	none 8
fr:gov|préciser|	que 11	qu’ 7
fr:gov|prévenir|	none -6	que 9
fr:gov|prévenir|past|	auxiliary 8	none -7
fr:gov|qualifier|1|	1 9
fr:gov|qualifier|	de 17
fr:gov|qualifier|present|	none 12
fr:gov|raconter|4-7|	4-7 10
fr:gov|raconter|present|	none 10
fr:gov|rappeler|2-3|	2-3 -7
fr:gov|rappeler|8+|	2-3 -6
fr:gov|rappeler|	none -6	que -7
fr:gov|rappeler|past|	auxiliary -12
fr:gov|reconnaître|0|	4-7 9
fr:gov|reconnaître|	none 10
fr:gov|reconnaître|past|	auxiliary 6	none 9
fr:gov|refuser|	de -6
fr:gov|refuser|past|	auxiliary -7
fr:gov|regretter|	none -7	que 9
fr:gov|relativiser|	none 10
fr:gov|relativiser|present|	none 10
fr:gov|relever|	none 7
fr:gov|relever|past|	none 9
fr:gov|reprendre|1|	4-7 7
fr:gov|reprendre|	none 7
fr:gov|rigoler|present|	none 6
fr:gov|rire|1|	8+ 9
fr:gov|rire|	none 9
fr:gov|réclamer|0|	4-7 10
fr:gov|réclamer|4-7|	2-3 -6	4-7 13
fr:gov|réclamer|past|	none 8
fr:gov|répliquer|4-7|	2-3 9
fr:gov|répliquer|past|	auxiliary 7
fr:gov|répliquer|	que 9
fr:gov|répondre|	none 9
fr:gov|répondre|past|	auxiliary 10	none 11
fr:gov|saluer|0|	2-3 7	4-7 8
fr:gov|saluer|1|	2-3 9
fr:gov|saluer|2-3|	1 11
fr:gov|saluer|	none 20
fr:gov|saluer|past|	auxiliary 13
fr:gov|saluer|present|	none 13
fr:gov|saying|0|false|false|	all-one -14	none 11	some 9
fr:gov|saying|1|false|false|	all-one 6	none -8
fr:gov|saying|1|false|true|	first 7
fr:gov|saying|1|true|false|	none 13
fr:gov|saying|2-3|false|false|	first 12	none -6	some 6
fr:gov|saying|2-3|true|false|	all-one -7
fr:gov|saying|4-7|false|false|	some 6
fr:gov|saying|4-7|true|false|	all-one -8
fr:gov|saying|8+|false|false|	all-one -6	none 15
fr:gov|saying|8+|true|false|	none -6
fr:gov|saying|au|false|	false -9
fr:gov|saying|au|	none -9
fr:gov|saying|d'|	none 11
fr:gov|saying|d'|true|	false 8
fr:gov|saying|dans|	first 7	none 7
fr:gov|saying|de|2-3|	1 -11
fr:gov|saying|de|4-7|	1 -11	2-3 15	8+ 7
fr:gov|saying|de|8+|	1 -6	4-7 14	8+ 6
fr:gov|saying|de|	none -10
fr:gov|saying|de|true|	false -8
fr:gov|saying|d’|2-3|	4-7 14
fr:gov|saying|d’|4-7|	2-3 -10	4-7 10
fr:gov|saying|en|8+|	4-7 9
fr:gov|saying|en|	first 7
fr:gov|saying|en|true|	false 9
fr:gov|saying|none|0|	8+ 12
fr:gov|saying|none|1|	8+ 19
fr:gov|saying|none|2-3|	1 -10	2-3 12	4-7 30	8+ 13
fr:gov|saying|none|4-7|	1 6	2-3 -8	8+ 6
fr:gov|saying|none|	all -6	all-one -8	some 12
fr:gov|saying|none|false|	false -6	true 7
fr:gov|saying|none|true|	false 11
fr:gov|saying|par|8+|	2-3 -9
fr:gov|saying|par|true|	false -9
fr:gov|saying|pour|4-7|	4-7 11
fr:gov|saying|qu'|4-7|	4-7 11
fr:gov|saying|qu'|false|	false 9
fr:gov|saying|qu'|	none 14
fr:gov|saying|qu'|true|	false 11
fr:gov|saying|que|1|	2-3 8	4-7 6
fr:gov|saying|que|2-3|	8+ 9
fr:gov|saying|que|4-7|	1 13	2-3 16	4-7 16	8+ 6
fr:gov|saying|que|8+|	1 11	4-7 11
fr:gov|saying|que|	all-one -7	none 16	some 8
fr:gov|saying|que|false|	false 20
fr:gov|saying|que|true|	false 15	true -6
fr:gov|saying|qu’|4-7|	2-3 8	4-7 9
fr:gov|saying|qu’|false|	false 14
fr:gov|saying|qu’|	none 18
fr:gov|saying|qu’|true|	false 7
fr:gov|saying|si|false|	false 8
fr:gov|saying|si|	none 8
fr:gov|saying|sur|4-7|	2-3 9
fr:gov|saying|sur|false|	false -8
fr:gov|saying|sur|	first -7	none 9
fr:gov|saying|à|2-3|	1 9	2-3 11	4-7 12
fr:gov|saying|à|4-7|	4-7 -6	8+ 7
fr:gov|saying|à|8+|	4-7 7
fr:gov|saying|à|false|	false 17
fr:gov|saying|à|true|	false -7
fr:gov|souligner|	que 7
fr:gov|sourire|	none -7
fr:gov|sourire|past|	none -7
fr:gov|souri|1|	4-7 6
fr:gov|souri|	none 6
fr:gov|souri|past|	auxiliary 6
fr:gov|soutenir|	none 9
fr:gov|soutenir|past|	none 6
fr:gov|souvenir|	d’ 9
fr:gov|souvenir|past|	none 9
fr:gov|subject|celui-ci|saying|present|	4-7 11
fr:gov|subject|elle|judging|	1 10
fr:gov|subject|elle|saying|	1 13	2-3 11	4-7 8	8+ 10
fr:gov|subject|elle|saying|past|	1 -7	2-3 15	4-7 9	8+ 13
fr:gov|subject|elle|saying|present|	4-7 13	8+ 11
fr:gov|subject|il|saying|	4-7 17	8+ 8
fr:gov|subject|il|saying|past|	1 8
fr:gov|subject|name|judging|	1 10
fr:gov|subject|name|judging|present|	4-7 8
fr:gov|subject|name|saying|	1 9	2-3 12	4-7 11
fr:gov|subject|name|saying|past|	2-3 12	4-7 12	8+ 9
fr:gov|subject|name|saying|present|	4-7 7
fr:gov|subject|none|saying|	4-7 6
fr:gov|subject|none|saying|past|	1 -9	2-3 10
fr:gov|subject|noun|judging|	0 6	1 12	8+ 11
fr:gov|subject|noun|judging|participle|	2-3 8
fr:gov|subject|noun|judging|past|	2-3 9	4-7 13
fr:gov|subject|noun|judging|present|	1 10
fr:gov|subject|noun|saying|	8+ -6
fr:gov|subject|noun|saying|participle|	4-7 9
fr:gov|subject|noun|saying|past|	8+ 16
fr:gov|subject|noun|saying|present|	8+ 9
fr:gov|subject|noun|thinking|	4-7 10
fr:gov|subject|noun|thinking|past|	4-7 10
fr:gov|subject|on|judging|	1 -13
fr:gov|subject|on|judging|present|	4-7 9
fr:gov|subject|on|saying|	2-3 9	4-7 -9
fr:gov|subject|on|saying|past|	1 -7	4-7 -11
fr:gov|subject|on|saying|present|	2-3 12	4-7 14
fr:gov|subject|organisation|judging|	1 9	2-3 7	4-7 13
fr:gov|subject|organisation|judging|past|	2-3 12	4-7 6
fr:gov|subject|organisation|saying|	0 12	1 10	2-3 -7
fr:gov|subject|organisation|saying|past|	1 -6	4-7 14	8+ 8
fr:gov|subject|organisation|saying|present|	4-7 11
fr:gov|subject|person|judging|	0 9	1 13	2-3 13
fr:gov|subject|person|judging|past|	1 9	2-3 16	4-7 6
fr:gov|subject|person|saying|	0 11	2-3 -8
fr:gov|subject|person|saying|past|	4-7 24	8+ 6
fr:gov|subject|person|saying|present|	2-3 -11	4-7 14	8+ 13
fr:gov|subject|person|thinking|	2-3 8
fr:gov|subject|person|thinking|past|	2-3 8
fr:gov|subject|place|saying|	0 9
fr:gov|subject|place|saying|past|	4-7 12
fr:gov|tempérer|	none 8
fr:gov|tempérer|past|	none 8
fr:gov|thinking|0|false|false|	none 8
fr:gov|thinking|none|2-3|	1 -6
fr:gov|thinking|none|true|	false -6
fr:gov|trouver|2-3|	1 8
fr:gov|trouver|	none 8
fr:gov|trouver|present|	none 10
fr:gov|voir|	none 11
fr:gov|voir|past|	none 12
fr:gov|vouloir|2-3|	1 -6
fr:gov|vouloir|	none -9
fr:gov|vouloir|past|	none -7
fr:gov|écrire|	none -7
fr:gov|écrire|past|	auxiliary -9	none 9
fr:gov|évoquer|1|	4-7 10
fr:gov|évoquer|2-3|	4-7 11
fr:gov|évoquer|4-7|	2-3 8
fr:gov|évoquer|	none 19	pour 9
fr:gov|évoquer|past|	auxiliary 11
fr:gov|évoquer|present|	none 17
fr:headline|true|	4-7 6
fr:head|"|	1 9	2-3 -6
fr:head|plain|,determiner|	1 10
fr:head|plain|	: 8	all-one -8	capital -6	start -8	verb-judging 6	verb-saying 7
fr:head|plain|:|	1 -8	2-3 -9	8+ 9
fr:head|plain|all-one|	1 -7
fr:head|plain|determiner|	2-3 -6
fr:head|plain|end|	2-3 6	4-7 12
fr:head|plain|first|	8+ 8
fr:head|plain|none|	4-7 12
fr:head|plain|word|	2-3 -10
fr:head|titled|	: 9
fr:head|titled|end|	4-7 9
fr:head|«|	4-7 7
fr:in-noun|false|false|2-3|	all -9	first -6	none 13
fr:in-noun|false|false|4-7|	all -6	none 8	titled 9
fr:in-noun|false|false|8+|	most 6	none 16	some 10
fr:in-noun|false|true|1|	all-one 7
fr:in-noun|false|true|4-7|	first 11
fr:in-noun|false|true|8+|	first 9
fr:in-noun|true|false|1|	all-one -14	none 10
fr:in-noun|true|false|2-3|	all -8	all-one -9	first -12
fr:in-noun|true|false|4-7|	first -11	some 6
fr:in-noun|true|false|8+|	none 13
fr:in-noun|true|true|1|	none -14
fr:in-noun|true|true|4-7|	none 9
fr:intro-follow|,|determiner|	4-7 7
fr:intro-follow|,|end|	2-3 9	4-7 9
fr:intro-follow|,|stop|	2-3 11	8+ 10
fr:intro-follow|:|,verb-saying|	4-7 12
fr:intro-follow|:|capital|	1 7	4-7 10	8+ 10
fr:intro-follow|:|determiner|	4-7 18	8+ 17
fr:intro-follow|:|end|	1 10	2-3 13	4-7 28	8+ 10
fr:intro-follow|:|preposition|	4-7 8
fr:intro-follow|:|pronoun|	4-7 13
fr:intro-follow|:|stop|	1 -21	2-3 -18	4-7 -11
fr:intro-follow|adverb|stop|	1 9	2-3 -9	4-7 -6
fr:intro-follow|auxiliary|,auxiliary|	4-7 10
fr:intro-follow|auxiliary|,verb-saying|	4-7 8
fr:intro-follow|auxiliary|stop|	2-3 12	4-7 15
fr:intro-follow|determiner|,word|	2-3 6
fr:intro-follow|determiner|coordinator|	1 9
fr:intro-follow|determiner|end|	2-3 -10
fr:intro-follow|determiner|preposition|	1 7
fr:intro-follow|determiner|stop|	1 18	2-3 -6
fr:intro-follow|determiner|word|	1 -12
fr:intro-follow|preposition|,determiner|	2-3 -7
fr:intro-follow|preposition|,verb-saying|	1 -11
fr:intro-follow|preposition|,word|	2-3 -6
fr:intro-follow|preposition|:|	2-3 7
fr:intro-follow|preposition|coordinator|	2-3 -9
fr:intro-follow|preposition|end|	2-3 10
fr:intro-follow|preposition|preposition|	1 -6	2-3 8
fr:intro-follow|preposition|stop|	1 -10	8+ 8
fr:intro-follow|pronoun|stop|	2-3 8	4-7 9
fr:intro-follow|quote|end|	4-7 10
fr:intro-follow|start|,auxiliary|	4-7 15	8+ 9
fr:intro-follow|start|,pronoun|	4-7 9	8+ 9
fr:intro-follow|start|,verb-saying|	4-7 16	8+ 11
fr:intro-follow|start|:|	2-3 -9	4-7 9	8+ 9
fr:intro-follow|start|end|	2-3 11	4-7 10
fr:intro-follow|start|stop|	8+ 7
fr:intro-follow|stop|,auxiliary|	1 10	2-3 16	4-7 23	8+ 8
fr:intro-follow|stop|,determiner|	8+ 8
fr:intro-follow|stop|,pronoun|	2-3 10	4-7 16	8+ 11
fr:intro-follow|stop|,verb-saying|	2-3 15	4-7 29
fr:intro-follow|stop|,word|	4-7 -6	8+ 9
fr:intro-follow|stop|capital|	4-7 9
fr:intro-follow|stop|determiner|	4-7 10
fr:intro-follow|stop|end|	2-3 11	4-7 16
fr:intro-follow|stop|quote|	4-7 11
fr:intro-follow|stop|—|	4-7 8
fr:intro-follow|that|stop|	2-3 9	4-7 9	8+ 6
fr:intro-follow|verb-judging|preposition|	2-3 6
fr:intro-follow|verb-judging|stop|	1 10	4-7 7
fr:intro-follow|verb-saying|,word|	1 -8	2-3 -7
fr:intro-follow|verb-saying|preposition|	1 9	2-3 11
fr:intro-follow|verb-saying|stop|	8+ 10
fr:intro-follow|word|,auxiliary|	1 -13	4-7 13
fr:intro-follow|word|,determiner|	2-3 -9
fr:intro-follow|word|,preposition|	2-3 -7
fr:intro-follow|word|,verb-saying|	2-3 -7
fr:intro-follow|word|auxiliary|	1 -7	2-3 -8
fr:intro-follow|word|coordinator|	1 9	4-7 11
fr:intro-follow|word|determiner|	2-3 11
fr:intro-follow|word|stop|	2-3 9	4-7 11	8+ 12
fr:intro-follow|word|word|	1 -9
fr:intro-follow|—|—|	2-3 7
fr:intro-follow|’|stop|	2-3 12
fr:intro|	( -9	quote 10	stop 12	that 14	verb-judging 18	verb-thinking 10	— 11
fr:in|first|=au|	4-7 11	8+ 8	first 7	none 11
fr:in|first|=avant|	2-3 9	4-7 10	none 13
fr:in|first|=avec|	2-3 16	4-7 13	first 6	none 21
fr:in|first|=a|	8+ 9	first -10
fr:in|first|=ce|	4-7 11	8+ 13	first 15
fr:in|first|=chaque|	8+ 6	first 6
fr:in|first|=comme|	8+ 8
fr:in|first|=dans|	2-3 10	4-7 -8	8+ 6	first 13	none -8
fr:in|first|=depuis|	2-3 8
fr:in|first|=des|	4-7 17	8+ 8	none 8
fr:in|first|=deux|	first 6
fr:in|first|=dès|	2-3 9	none 10
fr:in|first|=elle|	4-7 16	8+ 6	first 16
fr:in|first|=en|	4-7 11	first 7
fr:in|first|=et|	2-3 -7	none -7
fr:in|first|=fait|	2-3 -9	none -6
fr:in|first|=ils|	4-7 8	8+ 8	first 9
fr:in|first|=il|	8+ 15	first 21
fr:in|first|=jamais|	4-7 7	none 10
fr:in|first|=je|	4-7 17	8+ 10	first 17
fr:in|first|=la|	2-3 -11	8+ 7	all-one -9	first 6
fr:in|first|=les|	4-7 -10	8+ 10	first -8	none 10
fr:in|first|=le|	2-3 -13	4-7 -13	8+ 11	all -7	all-one -12	none -8
fr:in|first|=ma|	4-7 10	8+ 11	first 15
fr:in|first|=mon|	4-7 8	8+ 9	first 11
fr:in|first|=ne|	4-7 8	8+ 6	none 15
fr:in|first|=ni|	8+ 6	none 6
fr:in|first|=non|	2-3 -6	4-7 7	first 7
fr:in|first|=nos|	8+ 8	first 7
fr:in|first|=nous|	2-3 7	4-7 14	8+ 8	first 15
fr:in|first|=on|	2-3 10	8+ 12
fr:in|first|=par|	none 8
fr:in|first|=pas|	2-3 7	4-7 13	first 7	none 11
fr:in|first|=pendant|	8+ 9
fr:in|first|=quand|	4-7 9	8+ 9	first 9	none 9
fr:in|first|=sans|	4-7 10	8+ 6
fr:in|first|=si|	8+ 7	first 7
fr:in|first|=sur|	2-3 7	8+ 6	none 12
fr:in|first|=trois|	4-7 8	first 9
fr:in|first|=une|	2-3 18	4-7 8	8+ 7	none 24
fr:in|first|=un|	2-3 17	4-7 26	8+ 14	first 13	none 29
fr:in|first|=vous|	4-7 6	8+ 8	first 10
fr:in|first|=à|	4-7 17	8+ 6	first 9
fr:in|first|adverb|	1 10	2-3 10	8+ 9	all-one 6	none 13
fr:in|first|capital|	2-3 -13	4-7 14	8+ 14	all -13	most 13
fr:in|first|number|	4-7 11	none 11
fr:in|first|verb|	2-3 12	8+ 7
fr:in|first|word|	4-7 9	8+ 17	some 10	titled 6
fr:in|functions|0|2-3|	all -9	first -9
fr:in|functions|0|4-7|	first 11	none 14
fr:in|functions|1|2-3|	all -10	all-one -9
fr:in|functions|1|4-7|	first -6	most -6	none 8
fr:in|functions|1|8+|	first 6
fr:in|functions|2|4-7|	most 11	titled 9
fr:in|functions|2|8+|	first 13	none 6
fr:in|functions|3|4-7|	some 13
fr:in|functions|3|8+|	most 6	none 19	some 10
fr:in|last|ade|	1 10
fr:in|last|	al -16	an 7	ar -8	as 6	ce -8	ci 7	de 11	di 6	ge -8	he -6	il 10	in 7	io 7	ir 7	nc -7	no -7	ns 11	nt 7	né 13	ou -6	rd -11	ro -7	ré 10	se 11	ts -6	té -14	ue 9	ur -17	ut 7	ux 14	ée 11	êt 8
fr:in|last|anc|	2-3 -7
fr:in|last|ant|	1 12	2-3 8
fr:in|last|ate|	1 -10
fr:in|last|aux|	1 9
fr:in|last|ble|	1 12	2-3 18
fr:in|last|ein|	2-3 7
fr:in|last|ers|	2-3 -11
fr:in|last|eur|	1 -13
fr:in|last|eux|	2-3 9
fr:in|last|fin|	2-3 6
fr:in|last|ial|	2-3 -11
fr:in|last|ice|	1 -9
fr:in|last|ici|	2-3 7
fr:in|last|ide|	1 7
fr:in|last|ier|	2-3 -6
fr:in|last|ine|	2-3 -7
fr:in|last|ion|	2-3 6
fr:in|last|ire|	2-3 6
fr:in|last|ise|	2-3 10
fr:in|last|ité|	1 -12	2-3 -9
fr:in|last|lus|	2-3 8
fr:in|last|lée|	1 7
fr:in|last|man|	2-3 8
fr:in|last|mes|	2-3 10
fr:in|last|nce|	2-3 -8
fr:in|last|nel|	2-3 -8
fr:in|last|nne|	2-3 -11
fr:in|last|nné|	1 12
fr:in|last|non|	2-3 6
fr:in|last|nte|	1 12	2-3 8
fr:in|last|nts|	2-3 -6
fr:in|last|nue|	2-3 11
fr:in|last|ole|	2-3 8
fr:in|last|ons|	2-3 10
fr:in|last|ord|	2-3 -10
fr:in|last|oup|	2-3 6
fr:in|last|our|	2-3 -9
fr:in|last|ous|	2-3 -7
fr:in|last|out|	2-3 7
fr:in|last|ral|	2-3 -6
fr:in|last|rme|	2-3 10
fr:in|last|rve|	2-3 9
fr:in|last|rée|	2-3 8
fr:in|last|rêt|	2-3 8
fr:in|last|son|	2-3 -9
fr:in|last|ste|	2-3 -7
fr:in|last|tif|	1 -7
fr:in|last|tre|	2-3 8
fr:in|last|tés|	2-3 -10
fr:in|last|ude|	2-3 -8
fr:in|last|une|	2-3 8
fr:in|last|ure|	2-3 10
fr:in|last|use|	1 10
fr:in|last|xer|	1 -6
fr:in|last|ées|	2-3 12
fr:in|last|ôle|	2-3 7
fr:in|shape|=a =la word|	8+ 6
fr:in|shape|=au word =de|	8+ 6
fr:in|shape|=avec word|	2-3 15
fr:in|shape|=ce word =a|	8+ 7
fr:in|shape|=ce word =pas|	4-7 10	8+ 7
fr:in|shape|=dans =le word|	4-7 8
fr:in|shape|=des word =et|	4-7 10
fr:in|shape|=des word word|	4-7 8
fr:in|shape|=deux word word|	2-3 8
fr:in|shape|=dès word|	2-3 9
fr:in|shape|=elle word word|	4-7 7
fr:in|shape|=et =les word|	4-7 10
fr:in|shape|=et word|	2-3 -7
fr:in|shape|=fait word|	2-3 -9
fr:in|shape|=il =a word|	8+ 11
fr:in|shape|=il =ne word|	8+ 10
fr:in|shape|=il word word|	4-7 9	8+ 7
fr:in|shape|=je =ne verb|	8+ 9
fr:in|shape|=je =ne word|	4-7 10	8+ 9
fr:in|shape|=je word =ai|	4-7 6
fr:in|shape|=je word =pas|	4-7 6
fr:in|shape|=je word adverb|	4-7 7
fr:in|shape|=je word word|	4-7 6	8+ 6
fr:in|shape|=la adverb word|	4-7 10
fr:in|shape|=la capital|	2-3 -7
fr:in|shape|=la word =a|	4-7 8
fr:in|shape|=la word =de|	8+ 7
fr:in|shape|=la word =du|	8+ 9
fr:in|shape|=la word =à|	4-7 8
fr:in|shape|=la word word|	8+ 6
fr:in|shape|=la word|	2-3 -7
fr:in|shape|=le capital =a|	8+ 8
fr:in|shape|=le capital|	2-3 -13
fr:in|shape|=le word =a|	4-7 11	8+ 6
fr:in|shape|=le word =de|	8+ 7
fr:in|shape|=le word =est|	4-7 7	8+ 7
fr:in|shape|=le word =il|	4-7 9
fr:in|shape|=le word =je|	8+ 6
fr:in|shape|=le word =était|	8+ 7
fr:in|shape|=le word word|	8+ 9
fr:in|shape|=le word|	2-3 -9
fr:in|shape|=les capital =de|	4-7 -7
fr:in|shape|=les word =de|	8+ 6
fr:in|shape|=les word =ont|	8+ 6
fr:in|shape|=les word =sont|	8+ 6
fr:in|shape|=les word word|	4-7 9	8+ 6
fr:in|shape|=ma word =a|	8+ 8
fr:in|shape|=ma word word|	8+ 6
fr:in|shape|=mon word =a|	8+ 6
fr:in|shape|=mon word =est|	8+ 7
fr:in|shape|=mon word verb|	8+ 9
fr:in|shape|=ne word =pas|	4-7 6	8+ 6
fr:in|shape|=ne word =que|	4-7 9
fr:in|shape|=nos word word|	8+ 7
fr:in|shape|=nous =avons word|	4-7 7	8+ 7
fr:in|shape|=nous =ne word|	8+ 6
fr:in|shape|=nous word =la|	4-7 8
fr:in|shape|=nous word =pas|	8+ 7
fr:in|shape|=nous word =à|	8+ 7
fr:in|shape|=nous word word|	8+ 7
fr:in|shape|=on =a word|	4-7 8	8+ 10
fr:in|shape|=on =ne word|	4-7 7	8+ 7
fr:in|shape|=on =nous =a|	8+ 7
fr:in|shape|=on =nous verb|	8+ 7
fr:in|shape|=on verb =de|	4-7 6
fr:in|shape|=on word verb|	4-7 9
fr:in|shape|=on word word|	4-7 7
fr:in|shape|=pas word =à|	4-7 7
fr:in|shape|=sans word verb|	2-3 -10
fr:in|shape|=sans word|	2-3 11
fr:in|shape|=un word =au|	4-7 12
fr:in|shape|=un word =de|	4-7 14	8+ 6
fr:in|shape|=un word =sur|	8+ 6
fr:in|shape|=un word =un|	4-7 8
fr:in|shape|=un word word|	2-3 13	4-7 16	8+ 16
fr:in|shape|=un word|	2-3 9
fr:in|shape|=une word =de|	4-7 15
fr:in|shape|=une word word|	2-3 16	4-7 11	8+ 7
fr:in|shape|=une word|	2-3 7
fr:in|shape|=vous word word|	8+ 6
fr:in|shape|=à =ce word|	8+ 6
fr:in|shape|=à =la word|	4-7 8
fr:in|shape|adverb =un word|	8+ 6
fr:in|shape|adverb word =les|	4-7 8
fr:in|shape|adverb word =pour|	4-7 13
fr:in|shape|adverb word word|	4-7 10
fr:in|shape|adverb|	1 10
fr:in|shape|capital =ai word|	4-7 7	8+ 8
fr:in|shape|capital =de word|	2-3 -8
fr:in|shape|capital =du word|	2-3 -9
fr:in|shape|capital =en word|	2-3 -7
fr:in|shape|capital =je word|	4-7 8	8+ 8
fr:in|shape|capital =la word|	4-7 10	8+ 8
fr:in|shape|capital =le word|	4-7 7	8+ 9
fr:in|shape|capital =ne word|	4-7 13
fr:in|shape|capital =on verb|	2-3 -7
fr:in|shape|capital =un word|	2-3 8	4-7 8	8+ 10
fr:in|shape|capital =une word|	4-7 9	8+ 8
fr:in|shape|capital =à word|	4-7 7	8+ 6
fr:in|shape|capital adverb word|	2-3 -6
fr:in|shape|capital capital|	2-3 -7
fr:in|shape|capital number word|	8+ 10
fr:in|shape|capital word =ce|	8+ 8
fr:in|shape|capital word =de|	4-7 11
fr:in|shape|capital word =la|	4-7 7	8+ 8
fr:in|shape|capital word =les|	8+ 7
fr:in|shape|capital word =mon|	4-7 6
fr:in|shape|capital word =pas|	4-7 12
fr:in|shape|capital word =pour|	8+ 7
fr:in|shape|capital word =que|	8+ 6
fr:in|shape|capital word =sur|	8+ 8
fr:in|shape|capital word =une|	8+ 11
fr:in|shape|capital word adverb|	4-7 8	8+ 11
fr:in|shape|capital word capital|	4-7 8
fr:in|shape|capital word verb|	4-7 7
fr:in|shape|capital word word|	2-3 6	4-7 16	8+ 13
fr:in|shape|capital word|	2-3 -8
fr:in|shape|verb word|	2-3 12
fr:in|shape|word =au word|	2-3 12	4-7 9
fr:in|shape|word =de word|	2-3 6	4-7 20
fr:in|shape|word =des word|	2-3 -11	4-7 -13
fr:in|shape|word =du word|	2-3 -8
fr:in|shape|word =et word|	2-3 8
fr:in|shape|word =la word|	2-3 -8	4-7 11
fr:in|shape|word =le word|	2-3 11
fr:in|shape|word =les word|	2-3 10	4-7 11
fr:in|shape|word =mais =pas|	4-7 12
fr:in|shape|word =mais word|	2-3 12
fr:in|shape|word =pas word|	4-7 10
fr:in|shape|word =un word|	4-7 9
fr:in|shape|word =à word|	4-7 13	8+ 10
fr:in|shape|word word =de|	4-7 13
fr:in|shape|word word =du|	4-7 8
fr:in|shape|word word =et|	4-7 13
fr:in|shape|word word =les|	4-7 14
fr:in|shape|word word =à|	4-7 12
fr:in|shape|word word word|	4-7 16
fr:in|word|	a -9	ajoutés -10	au 13	avant 9	avec 16	blague 8	blanc -7	bon 6	bérénice -9	ce 9	contenues 7	contrôle 7	c’est 10	dans 11	de 6	depuis 8	des -13	du -11	dès 10	déconnexer -6	déjà 6	encore 7	enfin 9	euro -8	exemplaire 6	fait -7	feu -7	fin -6	finir 9	ginette -7	hors 7	intérêt 8	jour -7	juste -7	la -13	le -11	les 13	loup 6	l’heure -7	ma -6	mais 14	maison -12	malaisance -10	merci -8	midi -7	mieux 9	moins -6	nous -6	ou -8	outil 7	pacte -6	parking -10	pas 10	patate -12	piscine -7	plan -11	plus 7	pluviste -6	points 8	prudence 10	prématuré 7	présence -10	retenue 14	risque 10	réserve 9	se 9	signal 8	silence -7	sobriété -8	sous 6	sucres -10	sucrée 8	sur 9	tout 8	une 18	vigilant 8	ça 6	étape 10
fr:lead|lower|	( -9	, 17	: -10	that 14	verb-judging 18	verb-thinking 10	word 6
fr:lead|upper|	, -16	capital -6	determiner -11	preposition -15	quote 10	stop 12	verb-saying -12	word -23	— 11	’ -6
fr:naming|baptisée|1|	4-7 -8
fr:naming|baptisé|1|	1 -6	2-3 -7
fr:naming|dit|1|	1 10
fr:naming|dit|2|	4-7 12
fr:naming|dit|3|	2-3 11	4-7 13	8+ 13
fr:naming|false|	: -7	preposition -11	word -14
fr:naming|mot|1|	1 -15
fr:naming|mot|2|	1 -13
fr:naming|none|	1 8
fr:naming|true|	( -9	quote 10	stop 12	that 14	verb-judging 18	verb-thinking 10	word 6	— 11
fr:nobody|1|	, -9
fr:nobody|4-7|	start 9
fr:nobody|8+|	start 10
fr:others|1|	1 7	2-3 -11	4-7 -9	8+ 12
fr:others|2|	1 -6	2-3 -12
fr:own-case|false|all-one|	, -9	: 6	determiner -7	preposition -10	stop 13	verb-saying -16	word -15
fr:own-case|false|all|	, -6	stop -8	word -8
fr:own-case|false|first|	, -9	capital -6	determiner -9	preposition -12	quote 8	stop 8	word -14	— 8
fr:own-case|false|none|	, 16	: -10	that 13	verb-judging 18	verb-saying 10	verb-thinking 10
fr:own-case|false|some|	auxiliary 7	preposition -7	word 9
fr:own-case|true|first|	start 21	stop 19
fr:own-case|true|none|	word 12
fr:own-case|true|some|	, 7
fr:own-case|true|titled|	: 8
fr:own|false|	4-7 -6	8+ 18
fr:own|true|	4-7 7
fr:same|1|2-3|	all -12	first -7	none 7
fr:same|1|4-7|	all -6	all-one -7
fr:same|1|8+|	most 6	none 19	some 10
fr:same|2|1|	none -13
fr:same|2|4-7|	none 8
fr:same|3|2-3|	first -9	none -8
fr:sentence|judging|	1 13	2-3 6	4-7 21
fr:sentence|none|	1 -6	8+ 19
fr:sentence|thinking|	1 -9	2-3 7	4-7 14	8+ 12
fr:size-ending|10+|.|	capital 6	determiner 14	end 9	preposition 6
fr:size-ending|10+|?|	end 7
fr:size-ending|10+|none|	,auxiliary 11	,pronoun 8	,verb-saying 9	,word 8	stop 15
fr:size-ending|1|.|	end 10
fr:size-ending|1|none|	,auxiliary -12	,determiner 7	,pronoun -8	,quote -7	,subordinator -6	auxiliary -8	word -15
fr:size-ending|2|.|	end 13
fr:size-ending|2|none|	,determiner -7	,preposition -9	,verb-saying 10	coordinator -7	verb-saying -9
fr:size-ending|3|.|	end 9
fr:size-ending|3|none|	,auxiliary 7	,determiner -6	,preposition 11	preposition 7	stop -7	word -9
fr:size-ending|4-5|.|	capital 9	determiner 13	end 21	pronoun 10
fr:size-ending|4-5|?|	,auxiliary 7	end 9
fr:size-ending|4-5|none|	,capital -10	,preposition -7	,verb-saying 7	,word -9	coordinator 14	determiner 7	end 12	word 9
fr:size-ending|6-9|!|	end 10
fr:size-ending|6-9|.|	capital 10	coordinator 8	determiner 20	end 24	pronoun 8
fr:size-ending|6-9|?|	capital 7	— 8
fr:size-ending|6-9|none|	,auxiliary 13	,pronoun 14	,word 15	end 11
fr:size-follow|10+|	,auxiliary 11	,pronoun 8	,verb-saying 9	,word 8	capital 6	determiner 14	end 8	preposition 6	stop 15
fr:size-follow|1|	,auxiliary -12	,determiner 7	,quote -7	,subordinator -6	auxiliary -8	word -15
fr:size-follow|2|	,determiner -7	,preposition -9	,verb-saying 10	coordinator -7	end 10	verb-saying -9
fr:size-follow|3|	,auxiliary 7	,determiner -6	,preposition 11	end 10	preposition 7	stop -7	word -9
fr:size-follow|4-5|	,capital -10	,preposition -7	,verb-saying 7	,word -9	capital 9	coordinator 14	determiner 14	end 25	pronoun 10	quote 10	word 9
fr:size-follow|6-9|	,auxiliary 13	,pronoun 14	,word 15	capital 12	coordinator 8	determiner 20	end 26	preposition 8	pronoun 9	— 8
fr:size-intro|10+|	: 18	preposition 6	start 12	stop 7	word 9
fr:size-intro|1|	: -7	adverb 12	auxiliary 8	coordinator -7	determiner 16	preposition -18	stop 11	verb-judging 10
fr:size-intro|2|	adverb -11	start -9	stop 13	verb-judging 9	verb-saying -7	’ 7
fr:size-intro|3|	determiner -9	preposition 13	pronoun 12	stop 11	that 9	verb-thinking 8	word -7	— 8	’ 11
fr:size-intro|4-5|	adverb -9	auxiliary 15	preposition 10	quote 10	start 20	verb-judging 9
fr:size-intro|6-9|	, 7	auxiliary 12	preposition -8	pronoun 8	start 15	stop 20	that 10	verb-judging 6	verb-saying 15	’ 8
fr:size|	10+ 13	4-5 -6
fr:subject|elided|	,auxiliary 16	,capital -10	,pronoun 7	,verb-saying 7	8+ 14	end 9	preposition 7
fr:subject|none|	( -7	,auxiliary -6	,coordinator -11	,preposition -14	,pronoun -8	,quote -7	,subordinator -6	,word -8	8+ 21	; 6	auxiliary -10	capital 10	coordinator 13	determiner 12	end 18	quote 11	stop 7	— 9
fr:subject|own|	,determiner 11	,preposition 14	capital 10	determiner 11	end 12	pronoun 10	stop -12	verb-saying -6	word -8
fr:two-before|%|	stop 7
fr:two-before|)|	: 7	stop 10
fr:two-before|,|	preposition 18	word -16
fr:two-before|adverb|	: 6	stop 12	word -7
fr:two-before|auxiliary|	verb-saying 6
fr:two-before|capital|	: 16	auxiliary 6	preposition 11	stop 24	verb-saying 11
fr:two-before|coordinator|	determiner -9	verb-saying 7
fr:two-before|determiner|	: 8	adverb 12	capital 6	verb-judging 10	verb-saying -12	verb-thinking 7
fr:two-before|preposition|	determiner 14
fr:two-before|pronoun|	verb-judging 8	word 13
fr:two-before|quote|	, -7	: 8	preposition -8	stop 14	— 11
fr:two-before|start|	capital -8	determiner -11
fr:two-before|stop|	quote 7
fr:two-before|that|	determiner -12	pronoun 12
fr:two-before|verb-judging|	determiner 7
fr:two-before|verb-saying|	: 6	adverb -13	auxiliary -7	determiner 7	stop 14	that 10	word 15
fr:two-before|verb-thinking|	stop 7
fr:two-before|word|	( -9	, 6	: -11	adverb 8	auxiliary 10	determiner -9	preposition -10	that 8	verb-judging 8	verb-saying 9
fr:two-words-before|%|	. 7
fr:two-words-before|)|	. 10	: 7
fr:two-words-before|,|	baptisé -7	dit -8
fr:two-words-before|2028|	. 6
fr:two-words-before|3|	: 8
fr:two-words-before|ajouter|	: 8
fr:two-words-before|ans|	. 9
fr:two-words-before|auteur|	de -7
fr:two-words-before|a|	dénoncé 6
fr:two-words-before|carton|	: -7
fr:two-words-before|code|	: -11
fr:two-words-before|comptes|	juge 7
fr:two-words-before|c’|	est 6
fr:two-words-before|de|	la 6
fr:two-words-before|dit|	avoir 11
fr:two-words-before|doublé|	. 6
fr:two-words-before|déception|	. 6
fr:two-words-before|d’|	un 16	une 6
fr:two-words-before|est|	dite 9
fr:two-words-before|euros|	. 7
fr:two-words-before|fois|	. 7
fr:two-words-before|heures|	. 7
fr:two-words-before|il|	, 7
fr:two-words-before|jaune|	: -6
fr:two-words-before|jours|	. 7
fr:two-words-before|la|	mention -10	plateforme 7	trouvent 9
fr:two-words-before|lecture|	. 7
fr:two-words-before|le|	dossier 12	mot -14	projet 8	texte 6
fr:two-words-before|l’|	appelle -9	opération -7
fr:two-words-before|moins|	. 6
fr:two-words-before|mois|	. 9
fr:two-words-before|mot|	de -12
fr:two-words-before|nom|	. 6	: -12	de -8
fr:two-words-before|n’|	avoir 11
fr:two-words-before|on|	pouvait 8
fr:two-words-before|pancarte|	: -10
fr:two-words-before|partagés|	. 9
fr:two-words-before|pas|	. 6	: 6
fr:two-words-before|qu'|	il 7
fr:two-words-before|qualifié|	de 9
fr:two-words-before|question|	. 6
fr:two-words-before|qu’|	elle 8	un -9
fr:two-words-before|relativise|	: 10
fr:two-words-before|reprend|	: 9
fr:two-words-before|rires|	. 9
fr:two-words-before|rire|	: 9
fr:two-words-before|route|	. 7
fr:two-words-before|réagi|	. 7
fr:two-words-before|se|	disent -7	dit 24
fr:two-words-before|silence|	: 7
fr:two-words-before|soir|	. 7
fr:two-words-before|souri|	: 6
fr:two-words-before|s’|	appelait -10
fr:two-words-before|tempère|	. 6
fr:two-words-before|touche|	: 6
fr:two-words-before|une|	campagne 9	décision 10
fr:two-words-before|un|	chiffre 7	homme 9	match -6	projet 10	texte 6
fr:two-words-before|voix|	. 6
fr:two-words-before||	, -7	. 14	: 8	— 11
fr:two-words-before|à|	la 9
fr:two-words-before|écrit|	. 6
fr:two-words-before|épaules|	: 7
fr:two-words-before|évoque|	une 6
fr:verb|false|2-3|	upper -7
fr:verb|false|4-7|	other 11	upper -8
fr:verb|false|8+|	lower 15
fr:verb|true|2-3|	upper -11
fr:verb|true|4-7|	upper 7
fr:verb|true|8+|	lower 16	upper 10
fr:word-after|	( -7	) -9	, -8	: -8	; 6	? -10	ce 7	cette 8	dans 6	de -7	elle 11	end 21	la 14	le 19	l’ 11	mais 6	ne -6	pour -9	puis 7	rires 6	son 10	sous -10	sur 9	s’ -6	à 10	— 9
fr:word-after|(|	none -7
fr:word-after|)|	none -9
fr:word-after|,|	! 6	? 9	none -9
fr:word-after|:|	none -8
fr:word-after|;|	none 6
fr:word-after|?|	none -10
fr:word-after|ce|	. 7
fr:word-after|dans|	none 6
fr:word-after|de|	none -9
fr:word-after|elle|	. 11
fr:word-after|end|	! 12	. 28	? 12	none 7
fr:word-after|la|	. 12	none 8
fr:word-after|le|	. 17	none 6
fr:word-after|l’|	. 12
fr:word-after|mais|	none 6
fr:word-after|ne|	none -6
fr:word-after|pour|	none -9
fr:word-after|puis|	. 7
fr:word-after|rires|	. 6
fr:word-after|son|	. 9
fr:word-after|sous|	none -10
fr:word-after|sur|	none 9
fr:word-after||	? 9
fr:word-after|à|	none 9
fr:word-after|—|	? 8
fr:word-before|	 10	( -9	. 16	a -6	appelait -12	appelle -11	arrive 9	au -9	aurait 8	avec 6	avoir 22	baptisé -9	baptisée -10	campagne 9	chiffre 7	contre 11	dans -9	disent -10	dossier 13	décision 12	déjà -10	dénonce 8	dénoncé 6	déploré 8	désormais -9	elle 9	est 7	expression -10	homme 9	il 7	jeudi 9	juge 12	le -21	les -13	match -6	mention -10	mot -15	objectif 8	opération -7	plateforme 7	plus -7	pour -10	pouvait 8	projet 13	promet 6	que 14	reconnaît 6	sa 7	salue 8	serait 8	surnomme -7	texte 8	trouvent 9	une 8	vouloir -7	à 12	était 10	être 11	— 11
fr:word-before|,|	8+ 10
fr:word-before|.|	1 12	2-3 21	4-7 6	8+ 7
fr:word-before|?|	8+ 7
fr:word-before|appelait|	2-3 -9
fr:word-before|appelle|	1 -8	2-3 -9
fr:word-before|arrive|	4-7 9
fr:word-before|aurait|	4-7 8
fr:word-before|avec|	4-7 6
fr:word-before|avoir|	2-3 17	4-7 16
fr:word-before|baptisée|	4-7 -8
fr:word-before|baptisé|	1 -6	2-3 -7
fr:word-before|campagne|	4-7 9
fr:word-before|contre|	2-3 7
fr:word-before|dans|	2-3 -9
fr:word-before|de|	1 -13	2-3 11
fr:word-before|disent|	1 -11
fr:word-before|dit|	1 10
fr:word-before|dossier|	1 8
fr:word-before|du|	1 6	2-3 -10
fr:word-before|décision|	2-3 9
fr:word-before|déjà|	4-7 -10
fr:word-before|dénoncé|	4-7 6
fr:word-before|déploré|	2-3 8
fr:word-before|désormais|	2-3 -9
fr:word-before|elle|	2-3 6	4-7 7
fr:word-before|est|	2-3 8	4-7 13
fr:word-before|homme|	4-7 10
fr:word-before|il|	4-7 8
fr:word-before|jeudi|	2-3 9
fr:word-before|juge|	1 9	2-3 7
fr:word-before|la|	1 12	2-3 -9
fr:word-before|les|	2-3 -13
fr:word-before|le|	1 -11	2-3 -18
fr:word-before|mention|	2-3 -10
fr:word-before|mot|	1 -15
fr:word-before|opération|	2-3 -7
fr:word-before|pour|	1 -12
fr:word-before|projet|	4-7 8
fr:word-before|promet|	4-7 6
fr:word-before|que|	2-3 9	4-7 11	8+ 6
fr:word-before|salue|	4-7 7
fr:word-before|sa|	2-3 7
fr:word-before|serait|	2-3 7
fr:word-before|start|	2-3 -6	4-7 24	8+ 11
fr:word-before|texte|	4-7 9
fr:word-before|trouvent|	1 9
fr:word-before|une|	1 8	4-7 10
fr:word-before||	4-7 10
fr:word-before|à|	2-3 11	4-7 13	8+ 7
fr:word-before|était|	2-3 6	4-7 8
fr:word-before|été|	4-7 12
fr:word-before|être|	4-7 7
fr:word-before|—|	2-3 10
fr:word-before|’|	2-3 12
fr:work|near|none|:|	first -10
fr:work|near|none|	all -8	all-one -10	first -11
fr:work|none|none|(|	none -9
fr:work|none|none|,|	all-one -8	first -10	none 16	some 8
fr:work|none|none|:|	all-one 7	none -10	titled 9
fr:work|none|none|	all -10	none 7	titled 7
fr:work|none|none|auxiliary|	some 7
fr:work|none|none|determiner|	all-one -7	first -9
fr:work|none|none|preposition|	all-one -10	first -12	some -7
fr:work|none|none|quote|	first 10
fr:work|none|none|stop|	all-one 13	first 13
fr:work|none|none|that|	none 13
fr:work|none|none|verb-judging|	none 18
fr:work|none|none|verb-saying|	all-one -14	none 6
fr:work|none|none|verb-thinking|	none 10
fr:work|none|none|word|	all -9	all-one -14	first -14	some 9
fr:work|none|none|—|	first 8
fr:work|right|none|	all-one -7	first -6	none 7
fr:work|right|none|word|	all-one -7	first -6	none 7
gov|accuse|2-3|	2-3 14	4-7 16
gov|accuse|4-7|	4-7 8
gov|accuse|8+|	4-7 9
gov|accuse|	of 11
gov|accuse|past|	none 14
gov|acknowledge|	none 9
gov|acknowledge|past|	none 9
gov|aclarar|2-3|	4-7 15
gov|aclarar|	none 15
gov|aclarar|past|	none 13
gov|aconselhar|present|	none 9
gov|acquiescer|present|	none 7
gov|acrescentar|	none 8
gov|acrescentar|present|	none 12
gov|acusar|2-3|	1 9	2-3 8
gov|acusar|4-7|	2-3 10
gov|acusar|	de 21
gov|acusar|past|	none 10
gov|acusar|present|	none 16
gov|add|1|	8+ 13
gov|add|present|	none 8
gov|adelantar|past|	none -8
gov|admettre|	none 11
gov|admettre|past|	none 11
gov|admitir|0|	2-3 11
gov|admitir|2-3|	2-3 9
gov|admitir|4-7|	2-3 8	4-7 13
gov|admitir|8+|	4-7 7
gov|admitir|	de 9	em 7	que 10
gov|admitir|past|	none 6
gov|admitir|present|	none 9
gov|admit|1|	8+ 6
gov|admit|	none 9
gov|admit|present|	none 7
gov|advertir|8+|	4-7 6
gov|advertir|	de 15
gov|advertir|past|	none 10
gov|advise|past|	none -6
gov|advise|present|	none 6
gov|advise|	to 9
gov|affirmer|2-3|	4-7 9
gov|affirmer|	de 7	none 8
gov|affirmer|present|	none 8
gov|afirmar|2-3|	2-3 8	4-7 11
gov|afirmar|4-7|	2-3 11	4-7 10
gov|afirmar|	a 9	de 9	none 9
gov|afirmar|past|	none 12
gov|aggiungere|1|	4-7 9
gov|aggiungere|2-3|	4-7 9
gov|aggiungere|	che 8	di -7	none 12
gov|aggiungere|past|	none 12
gov|agree|	none 12
gov|agregar|	none 10
gov|alertar|past|	none 11
gov|ammettere|	none 7
gov|ammettere|past|	auxiliary 7
gov|annunciare|present|	none 9
gov|answer|	none 8
gov|antworten|	none 8
gov|antworten|past|	none 9
gov|anunciar|0|	4-7 -11
gov|anunciar|	none -6
gov|anunciar|past|	none 11
gov|apelar|1|	2-3 12
gov|apelar|past|	none 10
gov|apelidar|	de -9
gov|aplaudir|1|	2-3 8
gov|aplaudir|	none 8
gov|apostillar|4-7|	4-7 7
gov|apostillar|past|	none 7
gov|appeler|0|	1 -7	2-3 -11
gov|appeler|1|	4-7 -6
gov|appeler|2-3|	2-3 9	4-7 9
gov|appeler|4-7|	1 8
gov|appeler|	none -16	à 19
gov|appeler|past|	auxiliary 15	none -7
gov|applaudir|	none 9
gov|apuntar|past|	none 12
gov|argue|2-3|	4-7 10
gov|argue|4-7|	8+ 8
gov|argue|present|	none 9
gov|asegurar|	none 10	que 10
gov|asegurar|present|	none 10
gov|asentir|	none 8
gov|asentir|past|	none 8
gov|ask|1|	2-3 15
gov|ask|2-3|	2-3 9	4-7 11
gov|ask|4-7|	4-7 15
gov|ask|8+|	2-3 -12
gov|ask|	for 14	none 20	whether 9
gov|ask|participle|	none 10
gov|ask|past|	auxiliary 10	be 11	none 10
gov|ask|present|	none 11
gov|assegurar|past|	none 7
gov|assegurar|present|	none 7
gov|assegurar|	que 8
gov|assicurare|2-3|	2-3 8
gov|assicurare|4-7|	4-7 10
gov|assicurare|	che 9	di -6	none 13
gov|assicurare|past|	auxiliary 8
gov|assicurare|present|	none 6
gov|assurer|2-3|	4-7 12
gov|assurer|4-7|	4-7 14
gov|assurer|8+|	4-7 10
gov|assurer|	de -6	que 13
gov|assurer|past|	auxiliary 11
gov|atestar|past|	none 8
gov|atribuir|2-3|	4-7 10
gov|atribuir|4-7|	4-7 8
gov|atribuir|	a 12
gov|attaccare|	con -7	none -6
gov|attaccare|past|	auxiliary -11
gov|attaccare|present|	none -8
gov|attendre|	none 10
gov|attendre|past|	none 13
gov|attestieren|2-3|	4-7 8
gov|attestieren|	none 8
gov|attestieren|past|	none 8
gov|attribute|past|	none -9
gov|augurare|0|	4-7 6
gov|augurare|	none 6
gov|auspicare|	che 6
gov|ausrichten|4-7|	2-3 8
gov|ausrichten|	none 8
gov|ausrichten|past|	none 8
gov|avisar|1|	8+ 12
gov|avisar|2-3|	4-7 10
gov|avisar|	none -7	que 10
gov|avisar|present|	none 11
gov|avvertire|2-3|	4-7 9
gov|avvertire|	che 10	none 12
gov|avvertire|past|	none 14
gov|añadir|	none -6
gov|añadir|past|	auxiliary -6	none 7
gov|back|0|	2-3 -12
gov|back|	none -12
gov|bautizar|1|	2-3 -9
gov|bautizar|	como -10	none -11
gov|bautizar|past|	none -12
gov|bekennen|past|	none 7
gov|bemängeln|2-3|	4-7 7
gov|bemängeln|	none 10
gov|bemängeln|past|	none 10
gov|bestätigen|	none -11
gov|bevestigen|past|	none -7
gov|bezeichnen|2-3|	2-3 6
gov|bezeichnen|	als 9
gov|bezeichnen|past|	none 9
gov|bill|1|	2-3 -10
gov|bill|	as -15
gov|bill|past|	none -10
gov|bitten|past|	none 8
gov|blame|0|	2-3 7	4-7 11
gov|blame|	none 10
gov|blame|past|	none 10
gov|blijven|	none 6
gov|blijven|past|	none 7
gov|brand|	none -10
gov|calificar|2-3|	1 10	2-3 11	4-7 11
gov|calificar|	de 18
gov|calificar|past|	auxiliary 8	none 16
gov|calificar|present|	none 6
gov|call|0|	1 -8	2-3 -7	4-7 14
gov|call|1|	1 13	2-3 -12	4-7 21
gov|call|2-3|	1 20	2-3 8	4-7 31	8+ 8
gov|call|8+|	1 -11	4-7 -6
gov|call|base|	none -33
gov|call|	for 13	none 10	of -11	that 14
gov|call|past|	auxiliary 20	none 29	sometimes -7
gov|call|present|	none -11
gov|celebrar|	none 11
gov|celebrar|past|	none 8
gov|chamar|0|	2-3 -13
gov|chamar|2-3|	2-3 9	4-7 8
gov|chamar|	none -13	à -7
gov|chamar|present|	já -9
gov|chiamare|0|	1 -12	2-3 -12
gov|chiamare|2-3|	2-3 -9
gov|chiamare|4-7|	2-3 -9
gov|chiamare|	none -18
gov|chiamare|past|	auxiliary -11	none -10
gov|chiamare|present|	auxiliary -9	none -14
gov|chiarire|	none 9
gov|chiedere|8+|	8+ -7
gov|chiedere|	dai -11	none 7
gov|claim|	none -14
gov|classificar|2-3|	1 12
gov|classificar|	como 10
gov|comentar|4-7|	4-7 9
gov|comentar|past|	none 9
gov|compare|past|	be -10
gov|compare|	to -13
gov|complain|past|	auxiliary 11
gov|completar|	none 8
gov|completar|past|	none 8
gov|comunicar|past|	auxiliary 8
gov|comunicar|	que 8
gov|concedere|	none 8
gov|concedere|past|	none 8
gov|concede|2-3|	2-3 -10
gov|concede|	none 8	that -6
gov|concede|present|	none -6
gov|conclude|past|	none 10
gov|concluir|past|	none 13
gov|conclure|1|	8+ 6
gov|conclure|	none 7
gov|concéder|past|	none 9
gov|confermare|1|	8+ 10
gov|confermare|2-3|	1 -6
gov|confidare|2-3|	4-7 8
gov|confidare|	none 9
gov|confidare|present|	none 6
gov|confier|4-7|	2-3 9
gov|confier|	de 9
gov|confier|past|	auxiliary 8
gov|confirmar|1|	4-7 7
gov|confirmar|4-7|	2-3 9
gov|confirmar|	none 10
gov|confirmar|past|	none 7
gov|confirmar|present|	none 10
gov|confirm|past|	none 9
gov|congratulate|	on 10
gov|congratulate|past|	none 10
gov|considerar|0|	1 12
gov|considerar|1|	4-7 6
gov|considerar|2-3|	1 13	2-3 13	4-7 8
gov|considerar|4-7|	4-7 7
gov|considerar|	a 13	none 18	que 8
gov|considerar|past|	none 19
gov|considerar|present|	none 12
gov|contar|4-7|	4-7 9
gov|contar|	none -6	que 8
gov|contestar|2-3|	4-7 -8
gov|contestar|past|	auxiliary 6	none 11
gov|contestar|	que -8
gov|corear|	none -9
gov|correct|past|	none -7
gov|corregir|	none 9
gov|corregir|past|	none 8
gov|counter|past|	none 7
gov|crier|	à 8
gov|criticar|	a 12
gov|criticar|present|	none 11
gov|croire|	none 6
gov|croire|past|	none 6
gov|decide|base|	none -7
gov|decir|0|	1 -8
gov|decir|1|	2-3 7	4-7 11
gov|decir|2-3|	2-3 8	4-7 9
gov|decir|4-7|	4-7 8
gov|decir|	a -6	none 9	que 12
gov|decir|past|	none 10
gov|declarar|4-7|	4-7 9
gov|declarar|	none 11
gov|defender|2-3|	8+ 7
gov|defender|	como 10	none -7
gov|defender|past|	none -6
gov|define|	none -11
gov|definire|0|	4-7 -6
gov|definire|2-3|	2-3 8	4-7 8
gov|definire|past|	auxiliary 8
gov|demandar|	por -7
gov|demandar|present|	none -8
gov|demander|1|	4-7 8
gov|demander|	none 7	si 8
gov|demander|past|	auxiliary 9
gov|demander|present|	none 10
gov|denunciar|	none 8
gov|denunciar|present|	none 10
gov|describe|1|	4-7 13
gov|describe|2-3|	1 14	2-3 15	4-7 20	8+ 9
gov|describe|4-7|	2-3 -16	4-7 8	8+ 11
gov|describe|	as 28	to -12
gov|describe|past|	auxiliary 11	later 12	none 29	once -6
gov|describe|present|	none -8
gov|deslizar|4-7|	4-7 9
gov|deslizar|past|	none 10
gov|deslizar|	que 12
gov|destacar|1|	2-3 11
gov|destacar|	none 6
gov|destacar|past|	none 11
gov|desvalorizar|	none 7
gov|desvalorizar|past|	none 6
gov|dichiarare|	none 9
gov|dichiarare|present|	auxiliary 9
gov|dire|0|	8+ 10
gov|dire|1|	4-7 14
gov|dire|2-3|	1 -8	2-3 13	4-7 21	8+ 12
gov|dire|4-7|	2-3 10	4-7 8
gov|dire|8+|	1 -9
gov|dire|	di 13
gov|dire|past|	auxiliary 19	none -11	not -9
gov|discordar|1|	8+ 7
gov|discordar|	none 7
gov|discordar|present|	none -6
gov|discrepar|	none 8
gov|discrepar|present|	none 9
gov|dismiss|2-3|	2-3 12	4-7 7
gov|dismiss|	as 16
gov|dismiss|past|	none 13
gov|ditar|	none -6
gov|ditar|present|	auxiliary 12	none -6
gov|dizer|1|	4-7 10
gov|dizer|2-3|	2-3 6	4-7 14
gov|dizer|4-7|	4-7 11	8+ 6
gov|dizer|	a 9	ao -6	de 8	que -6	se 8
gov|dub|	none -8
gov|dub|past|	none -8
gov|décrire|past|	none 10
gov|défendre|2-3|	4-7 10
gov|défendre|past|	none 10
gov|dénoncer|0|	4-7 7
gov|dénoncer|2-3|	4-7 7
gov|dénoncer|	dans 6	none 9
gov|dénoncer|past|	auxiliary 9
gov|déplorer|0|	2-3 8
gov|déplorer|	none 8
gov|déplorer|past|	auxiliary 7
gov|désigner|present|	none -9
gov|elogiar|1|	2-3 10
gov|elogiar|	a 11	none 8
gov|elogiar|past|	none 13
gov|emendar|	none 6
gov|emendar|present|	none 6
gov|entender|past|	none 9
gov|ergänzen|	none 11
gov|ergänzen|past|	none 6
gov|erkennen|2-3|	2-3 7
gov|erkennen|	dat 10
gov|erkennen|past|	none 10
gov|esclarecer|past|	none -8
gov|escrever|2-3|	4-7 6
gov|escrever|	none 8
gov|escrever|present|	none 6
gov|escribir|	none -7
gov|escribir|past|	none -7
gov|esprimere|0|	2-3 11
gov|esprimere|	none 11
gov|estimar|	en 9
gov|estimar|present|	none 9
gov|estimer|2-3|	4-7 10
gov|estimer|past|	auxiliary 14
gov|estimer|present|	none 10
gov|estimer|	que 9
gov|evitar|past|	none 7
gov|exclure|	none 7
gov|exigir|0|	4-7 13
gov|exigir|	none 13
gov|exigir|past|	none 13
gov|exigir|present|	none 6
gov|expect|0|	4-7 11
gov|expect|	none 12
gov|explain|	none 11
gov|explain|past|	none 11
gov|explicar|2-3|	8+ 6
gov|explicar|	de 7	que 6
gov|expresar|1|	2-3 13
gov|expresar|	none 16
gov|expresar|past|	none 7
gov|express|past|	none 10
gov|faire_valoir|4-7|	2-3 8
gov|faire_valoir|past|	auxiliary 12
gov|faire_valoir|	qu' 9	que 7	qu’ 7
gov|falar|1|	1 9	2-3 6	4-7 12
gov|falar|	de 12	numa 7
gov|falar|past|	none 11
gov|feel|	none 10
gov|feel|past|	none 13
gov|felicitar|past|	none 9
gov|finden|	none 8
gov|finden|past|	none 8
gov|find|0|	2-3 -11
gov|find|base|	none -8
gov|find|	none -6
gov|find|past|	auxiliary 10	none -7
gov|find|present|	none -10
gov|formulieren|	none 9
gov|frenare|	none 6
gov|féliciter|2-3|	2-3 12	4-7 6
gov|féliciter|	d' 11	d’ 10	none 9
gov|féliciter|past|	auxiliary 13
gov|féliciter|present|	none 8
gov|garantire|4-7|	4-7 9
gov|garantire|	che 9	none -10
gov|garantir|2-3|	4-7 6
gov|garantir|past|	none -6
gov|garantir|	que -9
gov|geben|	none 8
gov|giudicare|present|	none 8
gov|giurare|present|	none 6
gov|gongolare|present|	none 9
gov|gritar|1|	2-3 7
gov|hablar|1|	4-7 9
gov|hadern|	none 10
gov|hadern|past|	none 10
gov|halten|2-3|	2-3 10	4-7 7
gov|halten|4-7|	2-3 -6	8+ 7
gov|halten|	none 8
gov|head|	2021 8	47 -10	abogado -6	administração 11	adviser 10	agentes 6	agricoltura -6	aide 9	animal -7	anonymity 11	another 6	artículo 11	assessoria 8	association 9	attorney 8	azienda 9	banker 9	bar -7	belkacem 9	buurvrouw 8	cambio 12	case 8	celle-ci 9	celui-ci 11	centre -11	chi -11	city -6	civile 12	club 8	coach 11	committee 10	communiqué 10	compagnie 11	comptes 9	comunicado 10	contrato 7	corps -8	council -10	court -11	curitiba 7	côté 6	c’ -9	direction 14	dismissed -10	dog 7	driver 10	ela 8	elle 19	email -12	embassy 8	es -8	executive 9	fans -11	fatto 9	fielder 7	figlio 6	finale 6	fiscal 8	gallery -10	government 13	group 11	guidebooks -9	général 12	he 9	health 11	hij 7	hill -7	identificada 9	institute 9	institution -9	interessato 7	interlocutori -9	it -6	juges 8	jurado 11	jury -7	júri 12	kept 9	kerdoncuff 10	lado 9	languages -9	latter 9	lawyer 7	leader -7	left -12	lei 10	letter 8	line -10	lobby 9	local 12	loi -10	lugar 7	maestro 7	magistrada 10	manager 11	matemático -11	members 15	mensajes 6	mercado -9	ministero 7	ministra 9	ministre 9	ministry 6	model -7	monitoring -9	months 12	more -6	name -12	named 8	ninguém -8	nota 9	official 11	on -17	one 7	oposición -6	oposição 9	opposition 12	organisation 10	osce 13	pain -9	papers -10	park -9	part 9	party 8	people -10	percent -13	person 21	persone 9	placa -9	portavoce 11	premier 7	presidencia 9	president 9	président 7	regional 9	relator -8	report -14	research 8	room 9	row -9	ruling -8	said 8	santé 8	second -8	secretary -10	series -6	she 22	shirts -9	side 10	sie 16	sign -11	sindacalista -6	sindaco 9	socialista 12	société 9	spokesman 11	spokesperson 10	spokeswoman 11	stampa -6	students -12	supervisors -13	team -13	tema -9	testo 13	text 10	todos 7	told 7	tribunal -8	turística 9	university 10	vecinos -6	verklaring 10	vertritt 6	wandelgangen -6	watchdog -8	women 6	you -17	zij -6	élue 9
gov|head|47|	name -10
gov|head|anonymity|	say 11
gov|head|attorney|	say 8
gov|head|centre|	offer -11
gov|head|civile|	féliciter 10
gov|head|company|	say 12
gov|head|comptes|	juger 9
gov|head|corps|	call -8
gov|head|c’|	scrivere -9
gov|head|defesa|	considerar 6
gov|head|dismissed|	talk -10
gov|head|dog|	yell 7
gov|head|ela|	sorrir 6
gov|head|ele|	responder 8
gov|head|ella|	asentir 8
gov|head|elle|	ajouter 9	dire 13	rire 9
gov|head|er|	sagen 10	versprechen -9
gov|head|es|	heißen -6
gov|head|fatto|	sapere 9
gov|head|fielder|	ask 7
gov|head|gallery|	show -7
gov|head|group|	call -11
gov|head|guidebooks|	use -9
gov|head|health|	plan 11
gov|head|he|	accuse 9	add 7	argue 9	call 11	describe 16	prefer -16	repeat -11	reply 9	tell 10	thank 11	think 11	use -10	write 10
gov|head|il|	assurer 8	dire 10	juger 10	préciser 10
gov|head|institution|	regretter -9
gov|head|interessato|	negare 7
gov|head|interlocutori|	parlare -9
gov|head|it|	call 8	compare -10	label -9	quote -8	say -14
gov|head|juges|	relever 7
gov|head|jury|	decide -7
gov|head|languages|	say -9
gov|head|left|	say -12
gov|head|lei|	ribattere 7
gov|head|line|	read -10
gov|head|loi|	dire -10
gov|head|matemático|	preferir -11
gov|head|mensajes|	decir 6
gov|head|minister|	say -6
gov|head|ministry|	say 13
gov|head|name|	aclarar 10	admitir 10	afirmar 11	antworten 10	ausrichten 8	calificar 8	call -11	chiamare -6	concede 10	considerar 11	describe 8	dire 12	dizer 10	erklären 8	erzählen 6	esclarecer -8	faire_valoir 7	falar 9	find -6	geben 10	gritar -7	heißen -17	informar 8	kündigen 6	meinen -11	nennen -15	pedir -6	sagen 11	schließen 7	show -10	stehen -7	teilen 7	tell -8	use -10	verkünden -9	vinden -11	warnen 7	wave -8	weisen 7	würdigen 7	zeigen 7	äußern 6
gov|head|ninguém|	queixar -8
gov|head|none|	acrescentar 8	admire 8	aggiungere 11	apostillar 8	ask 11	attaccare -10	añadir 6	chamar 6	chiamare -6	hablar 8	leggere 7	mean -11	name -10	osservare 8	parlare -6	pedir 8	promettere 8	say 8	señalar 7	sing -6	spiegare 8	staan -6	stehen -10
gov|head|office|	say 7
gov|head|official|	say 10
gov|head|on|	appeler -6	dire -6	lire -11
gov|head|oposição|	falar 11
gov|head|opposition|	crier 10
gov|head|organisation|	appeler 11	atestar 8	atribuir 9	bestätigen -11	bevestigen -8	bezeichnen 6	call 21	confermare -6	considerar 6	definire 6	denunciar 12	describe 6	dire 6	discordar -8	dizer 13	estimar 9	falar 11	féliciter 8	giudicare 8	halten 8	heißen 10	juger 10	justificar 6	laten -7	llamar 8	loben 6	message -8	noemen 12	orten 9	parlare 15	parler 10	pedir -6	promettere 10	reageren 12	rufen -6	réclamer 7	salutare 7	say 6	sehen 7	sprechen 14	spreken 10	stellen -9	tell 10	ver 10	vinden 7	voir 10	write 10	zeigen 7	zien 6	évoquer 9
gov|head|pain|	rate -9
gov|head|percent|	say -13
gov|head|person|	acusar 9	admitir 9	advise -6	afirmar 9	aggiungere 7	appeler 10	assicurare 6	attestieren 8	avisar 7	bemängeln 8	bezeichnen 7	blijven 7	calificar 12	call 6	celebrar 8	chamar 7	classificar 6	confirmar 7	considerar 6	corregir 7	defender -6	definire 11	demandar -8	demander 8	describe 12	desvalorizar 6	discrepar 8	défendre -7	dénoncer 12	elogiar 9	ergänzen 11	estimer 9	exclure 7	faire_valoir 8	falar 11	féliciter 9	garantir 8	hablar 8	hadern 10	halten 7	insist 11	invitare -10	kündigen 11	lamentar 8	llamar 7	loben 11	moquer 7	nennen 16	noemen 16	parlare 25	parler 13	pedir 8	post 13	praise 8	precisar 8	prefer -9	preferir 6	promettere 10	promettre 8	promise 10	prévenir 6	raise -11	rappeler -10	rate -12	read 14	rebater 8	reclamar 9	reconhecer 9	rekenen 8	relever 7	replicar 8	replicare 7	reply 6	respond 9	responder 8	rispondere 11	rufen 6	répondre 6	saluer 9	say 16	scrivere 7	see 7	sostener 10	sostenere 8	sprechen 12	spreken 12	sustentar 6	tell 11	thank 12	urge 8	use -10	vinden 12	voir 8	volere -6	vouloir 6	zeigen 9
gov|head|placa|	decir -9
gov|head|place|	accuse 13	call 12	dire 9	want 9
gov|head|préfecture|	parler 12
gov|head|qualcuno|	attaccare -10
gov|head|report|	say -7	title -7
gov|head|second|	dire -8
gov|head|series|	call -6
gov|head|she|	call 9	describe 15	promise 6	reply 10	tell 11
gov|head|sie|	sagen 6
gov|head|sindaco|	dire 7
gov|head|source|	describe -8
gov|head|spokesperson|	say 10
gov|head|spokeswoman|	say 11
gov|head|supervisors|	write -13
gov|head|team|	call -11
gov|head|tema|	scrivere -7
gov|head|text|	message 8
gov|head|they|	say 6
gov|head|told|	state 7
gov|head|turística|	falar 9
gov|head|university|	say 7
gov|head|vecinos|	llamar -6
gov|head|wandelgangen|	heten -6
gov|head|women|	write 6
gov|head|woordvoerder|	zeggen 8
gov|head|you|	want -6
gov|hear|2-3|	2-3 -9
gov|hear|present|	none -9
gov|heißen|0|	1 -11	2-3 -6
gov|heißen|1|	2-3 -6
gov|heißen|2-3|	1 -12	2-3 -9	8+ 7
gov|heißen|4-7|	1 -7	2-3 -6
gov|heißen|8+|	2-3 -9
gov|heißen|	in -9	none -17
gov|heißen|past|	darin 7	dort -7	none -18
gov|hekelen|	none -8
gov|hekelen|past|	none -8
gov|heten|0|	1 -10
gov|heten|2-3|	2-3 -11	4-7 -6
gov|heten|4-7|	1 -7
gov|heten|	none -16	sinds -6
gov|heten|past|	none -18
gov|hold|1|	4-7 10
gov|hold|	as -7	none 9
gov|hold|past|	auxiliary 10
gov|houden|	none 6	op 8
gov|indicar|past|	none 7
gov|indiquer|	qu’ 9
gov|informar|8+|	4-7 9
gov|informar|past|	none 11
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insist|2-3|	4-7 9
gov|insist|	none 11
gov|insist|past|	none 14
gov|instruct|past|	none 9
gov|invitare|1|	4-7 10
gov|invitare|2-3|	4-7 12
gov|invitare|	a -11	alla 11
gov|invitare|past|	auxiliary 10
gov|invitare|present|	none -10
gov|invitar|	a 9
gov|inviter|	à 9
gov|invoquer|present|	none -6
gov|ironizar|4-7|	8+ 7
gov|ironizar|past|	none 8
gov|judging|0|false|false|	all -20	all-one -17	some -12
gov|judging|0|false|true|	all -9	none 7
gov|judging|1|false|false|	all-one -11	first 11	some 11
gov|judging|1|true|false|	all-one -12	none 12
gov|judging|2-3|false|false|	all 16	all-one -14	first 18	none 20	some 7
gov|judging|2-3|false|true|	none 11
gov|judging|2-3|true|false|	all -11	first -13	none 14	some 13
gov|judging|2-3|true|true|	all -8
gov|judging|4-7|false|false|	some 6
gov|judging|4-7|true|false|	all -9	first -8
gov|judging|8+|false|false|	all -9	all-one -13	first 13
gov|judging|8+|true|false|	all -9
gov|judging|about|8+|	1 -9
gov|judging|about|false|	false -12
gov|judging|about|	none -12
gov|judging|als|2-3|	2-3 8
gov|judging|als|	all 8	none 8
gov|judging|als|false|	false 11
gov|judging|al|2-3|	2-3 6
gov|judging|al|true|	false 6
gov|judging|as|1|	2-3 -6	4-7 13
gov|judging|as|2-3|	1 11	2-3 8	4-7 24	8+ 9
gov|judging|as|4-7|	1 -9	8+ 14
gov|judging|as|8+|	2-3 -8
gov|judging|as|	all -6	all-one -10	none 15	some 6
gov|judging|as|false|	false 17
gov|judging|as|true|	false -12
gov|judging|at|false|	false 10
gov|judging|at|	none 10
gov|judging|a|1|	2-3 8	4-7 7
gov|judging|a|2-3|	1 10	2-3 9	4-7 14
gov|judging|a|4-7|	4-7 9
gov|judging|a|	all-one -7	first 7	none 22
gov|judging|a|false|	false 14
gov|judging|a|true|	false 16
gov|judging|como|1|	4-7 9
gov|judging|como|2-3|	1 9
gov|judging|como|false|	false 9
gov|judging|como|	none 10
gov|judging|com|false|	false 7
gov|judging|com|	none 7
gov|judging|dat|2-3|	2-3 9	4-7 6
gov|judging|dat|false|	false 9
gov|judging|dat|	none 11
gov|judging|dat|true|	false 10
gov|judging|del|	none 8
gov|judging|de|1|	1 9
gov|judging|de|2-3|	2-3 21	4-7 12	8+ 8
gov|judging|de|4-7|	4-7 10
gov|judging|de|false|	false 9
gov|judging|de|	first 7	none 10
gov|judging|d’|2-3|	1 11	2-3 11
gov|judging|d’|	none 13
gov|judging|d’|true|	false 12
gov|judging|em|2-3|	2-3 10
gov|judging|em|false|	false 10
gov|judging|em|	none 10
gov|judging|en|	none 11
gov|judging|en|true|	false 7
gov|judging|for|1|	4-7 11
gov|judging|for|2-3|	2-3 11
gov|judging|for|false|	false -6
gov|judging|for|	none 11
gov|judging|for|true|	false 10
gov|judging|für|2-3|	2-3 10	4-7 7
gov|judging|für|4-7|	2-3 -7
gov|judging|für|	all 7	none 10	some -6
gov|judging|für|false|	false 13
gov|judging|into|	none -13
gov|judging|into|true|	false -13
gov|judging|in|4-7|	2-3 10	4-7 6
gov|judging|in|false|	false 6
gov|judging|in|	none 14
gov|judging|in|true|	false 11
gov|judging|none|0|	2-3 -7	8+ 9
gov|judging|none|1|	2-3 6	8+ 10
gov|judging|none|2-3|	1 9	8+ 10
gov|judging|none|4-7|	2-3 7	8+ 14
gov|judging|none|8+|	2-3 7	4-7 7
gov|judging|none|	all -14	all-one -17	first 6	none 12
gov|judging|none|true|	false 10
gov|judging|of|1|	2-3 -11
gov|judging|of|2-3|	1 -12	2-3 8	4-7 16
gov|judging|of|4-7|	2-3 -7	4-7 8
gov|judging|of|	first 6	some 11
gov|judging|of|true|	false -10	true 7
gov|judging|on|4-7|	4-7 -6
gov|judging|on|	all-one -7	first -6	none 13
gov|judging|on|false|	false 6
gov|judging|op|false|	false 7
gov|judging|op|	none 7
gov|judging|que|4-7|	4-7 8
gov|judging|que|false|	false 6
gov|judging|que|	none 11
gov|judging|que|true|	false 9
gov|judging|that|1|	1 10	4-7 6
gov|judging|that|4-7|	1 -10
gov|judging|to|4-7|	1 -13	2-3 -10
gov|judging|to|	all-one -10	none -15
gov|judging|to|false|	false -17
gov|judging|under|2-3|	1 -11
gov|judging|under|false|	false -10
gov|judging|under|	none -10
gov|judging|van|	none 8
gov|judging|volgens|8+|	4-7 7
gov|judging|volgens|	none 8
gov|judging|volgens|true|	false 7
gov|judging|vor|	some 11
gov|judging|with|8+|	2-3 -9
gov|judging|with|	all -8	none -14
gov|judging|with|true|	false -8	true -12
gov|judging|à|4-7|	1 -12
gov|judging|à|false|	false -6
gov|judging|à|	none -15
gov|judging|à|true|	false -13
gov|juger|0|	1 13	2-3 9
gov|juger|2-3|	1 12
gov|juger|4-7|	1 9
gov|juger|	none 19
gov|juger|past|	auxiliary 10	none 10
gov|juger|present|	none 15
gov|justificar|	none 8
gov|justificar|past|	none 10
gov|knikken|1|	4-7 10
gov|knikken|	none 10
gov|knikken|past|	none 10
gov|know|2-3|	2-3 -8
gov|know|base|	none -6
gov|kommentieren|4-7|	4-7 8
gov|kommentieren|	none 8
gov|kritisieren|	als 9	none 6
gov|kritisieren|past|	none 10
gov|kündigen|2-3|	2-3 6
gov|kündigen|	an 6	none 10
gov|kündigen|past|	none 13
gov|label|	none -7
gov|label|past|	be -9	none 7
gov|lachen|present|	none 6
gov|lamentarse|	none 8
gov|lamentarse|past|	none 10
gov|lamentar|1|	2-3 10
gov|lamentar|4-7|	2-3 11
gov|lamentar|	a 7	de 9	none 10
gov|lamentar|past|	none 11
gov|lassen|	none -7
gov|laten|4-7|	4-7 15
gov|laten|	dat -6	none 18
gov|leggere|past|	auxiliary 10
gov|lehnen|	none 6
gov|lehnen|past|	none 6
gov|lembrar|8+|	4-7 6
gov|lembrar|	a -10	em 7
gov|lembrar|past|	none 7
gov|lembrar|present|	none -8
gov|like|base|	none 8
gov|like|	none 8
gov|limitar|	que 9
gov|lire|	de 6	none -8
gov|list|1|	2-3 -10
gov|list|2-3|	2-3 -10
gov|list|	as -13
gov|list|past|	be -10	none -12
gov|list|present|	none -6
gov|llamar|0|	1 -9	2-3 -11
gov|llamar|1|	4-7 7
gov|llamar|	al 6	none -12
gov|llamar|past|	none 6
gov|llamar|present|	none -10
gov|loben|	none 11
gov|loben|past|	none 8
gov|lodare|	none 10
gov|lodare|past|	auxiliary 10
gov|louer|1|	2-3 8
gov|louer|	none 8
gov|lâcher|1|	4-7 8
gov|lâcher|	none 8
gov|maintain|	that 9
gov|mandar|4-7|	4-7 8
gov|mandar|past|	none 9
gov|mantener|past|	none -9
gov|mean|0|	2-3 -9
gov|mean|4-7|	2-3 -13
gov|mean|base|	none -10
gov|mean|	none -11
gov|mean|present|	none -11
gov|meinen|	none -8
gov|meinen|past|	none -6
gov|meinen|present|	none -10
gov|melden|	none -8
gov|melden|past|	none 9
gov|message|base|	none 8
gov|message|present|	none -8
gov|message|	that 8	under -8
gov|moquer|2-3|	4-7 7
gov|moquer|	none 7
gov|moquer|past|	auxiliary 7
gov|mostrar|past|	none -8
gov|murmeln|past|	none 9
gov|name|0|	1 -12	2-3 -10
gov|name|1|	2-3 -9
gov|name|4-7|	1 -8	2-3 -8
gov|name|8+|	1 -9
gov|name|base|	none -9
gov|name|	none -14	of -9	on -7	under -10
gov|name|past|	auxiliary -9	none -11
gov|name|present|	none -14
gov|need|0|	1 -8	4-7 9
gov|need|past|	none 12
gov|need|present|	none -8
gov|negare|	none 9
gov|negare|present|	none 9
gov|negar|1|	4-7 10
gov|negar|	none 13
gov|negar|past|	none 13
gov|nennen|1|	4-7 6
gov|nennen|2-3|	1 8	2-3 -11	4-7 7
gov|noemen|1|	2-3 8	4-7 6
gov|noemen|2-3|	1 7	2-3 7
gov|noemen|4-7|	1 9	2-3 6
gov|noemen|	dat 6	in 8	none 7
gov|noemen|past|	none 14
gov|none|1|	all-one -9	none -19
gov|none|2-3|	all -18	all-one -10	none -13	titled -6
gov|none|4-7|	all -19	all-one -12	most -6	upper 12
gov|none|8+|	all 6	first 7	most 14	some 8	titled 8	upper 7
gov|none|false|false|	1 -6	2-3 -9	8+ 9
gov|none|false|true|	1 -20	2-3 -8
gov|none|true|false|	1 -17	2-3 -12	4-7 -12
gov|none|true|true|	1 -6	2-3 -19
gov|note|2-3|	2-3 10
gov|note|	none 10
gov|note|participle|	none -6
gov|note|past|	none 13
gov|note|present|	none -8
gov|obiettare|	none 7
gov|obiettare|present|	none 7
gov|offer|2-3|	2-3 -12
gov|offer|participle|	none -14
gov|offer|past|	none -7
gov|offer|	to -12
gov|order|	none 7
gov|order|past|	auxiliary 7
gov|orten|	none 9
gov|osservare|1|	8+ 6
gov|parlare|1|	4-7 11
gov|parlare|2-3|	4-7 6
gov|parlare|4-7|	2-3 10
gov|parlare|	di 10	none 6
gov|parlare|present|	none 18
gov|parler|2-3|	2-3 11	4-7 10
gov|parler|4-7|	1 8
gov|parler|	d’ 18
gov|parler|past|	auxiliary 8	none 8
gov|pedir|0|	2-3 10	4-7 11
gov|pedir|2-3|	2-3 13	8+ 9
gov|pedir|4-7|	4-7 10
gov|pedir|	a 10	de -7	none 14	que 8
gov|pedir|past|	none 8
gov|perguntar|1|	4-7 8
gov|perguntar|	none 7
gov|perguntar|present|	none 8
gov|plaider|2-3|	4-7 -10
gov|plaider|	none -13	pour -11
gov|plaider|past|	auxiliary -12
gov|plaider|present|	none -11
gov|plan|0|	2-3 10
gov|plan|base|	none 14
gov|plan|	none 10
gov|pleiten|past|	none -7
gov|pleiten|	voor -6
gov|pointer|present|	none 6
gov|post|1|	8+ 13
gov|post|	none -6	on 10	that 7
gov|post|past|	none 6
gov|praise|	none 12
gov|praise|past|	none 12
gov|precisare|2-3|	4-7 10
gov|precisare|4-7|	4-7 10
gov|precisare|	che 16	none 8
gov|precisare|past|	auxiliary 10
gov|precisare|present|	none 15
gov|precisar|1|	8+ 7
gov|precisar|4-7|	4-7 7
gov|precisar|	none -6	que 6
gov|precisar|past|	none 9
gov|precisar|present|	none -6
gov|preferir|2-3|	2-3 7	4-7 7	8+ 7
gov|preferir|4-7|	8+ 7
gov|preferir|	de -10	em 10
gov|prefer|0|	1 -18	2-3 -12
gov|prefer|	none -22
gov|prefer|past|	none -18
gov|prefer|present|	none -9
gov|preguntar|present|	none -10
gov|prevedere|past|	none 10
gov|prever|past|	none -9
gov|prijzen|	none 7
gov|prijzen|past|	none 7
gov|prometer|1|	4-7 8
gov|prometer|2-3|	2-3 7	4-7 9
gov|prometer|past|	none 12
gov|promettere|0|	2-3 9
gov|promettere|	none 10
gov|promettere|past|	auxiliary 10	none 11
gov|promettre|0|	4-7 6
gov|promettre|2-3|	2-3 8	4-7 8
gov|promettre|4-7|	2-3 7	4-7 12
gov|promettre|	de 8	none 10	que 8
gov|promettre|past|	auxiliary 12	none 14
gov|promise|2-3|	2-3 11	4-7 -9
gov|promise|4-7|	1 -11	4-7 10
gov|promise|	none 15	that -12
gov|proponer|	none -10
gov|proponer|past|	none -10
gov|proporre|4-7|	1 -9
gov|proporre|past|	auxiliary -10	none -7
gov|proposer|	de -9
gov|proposer|past|	none -6
gov|préciser|4-7|	2-3 9	4-7 8
gov|préciser|participle|	none 10
gov|préciser|present|	none 8
gov|préciser|	que 11	qu’ 7
gov|prévenir|	none -6	que 9
gov|prévenir|past|	auxiliary 8	none -7
gov|publicar|past|	none -6
gov|qualifier|1|	1 9
gov|qualifier|	de 17
gov|qualifier|present|	none 12
gov|queixar|present|	none -12
gov|quejarse|past|	none 8
gov|querer|past|	none -8
gov|quote|2-3|	4-7 -7
gov|quote|	none -8
gov|quote|past|	none -10
gov|raccontare|present|	none 9
gov|raconter|4-7|	4-7 10
gov|raconter|present|	none 10
gov|raise|past|	none -13
gov|rappeler|2-3|	2-3 -7
gov|rappeler|8+|	2-3 -6
gov|rappeler|	none -6	que -7
gov|rappeler|past|	auxiliary -12
gov|rate|0|	1 -12
gov|rate|2-3|	1 -13
gov|rate|	none -19
gov|rate|past|	be -9	none -11
gov|rate|present|	none -15
gov|read|0|	1 -9	2-3 6	4-7 -20
gov|read|1|	8+ 14
gov|read|4-7|	4-7 8
gov|read|	none -13	of 9
gov|read|past|	none -6
gov|read|present|	none -9
gov|reageren|	none 12
gov|reageren|past|	none 10
gov|reagieren|	none 9
gov|reagieren|past|	none 9
gov|rebater|1|	8+ 8
gov|rebater|	none 8
gov|rebater|past|	none 6
gov|recall|4-7|	2-3 -8
gov|recitare|	none 8
gov|recitare|present|	none 8
gov|reclamar|4-7|	4-7 6
gov|reclamar|	none 9
gov|reclamar|past|	none 6
gov|reclamar|present|	none 14
gov|reconhecer|	a 8	none 10
gov|reconhecer|past|	none 11
gov|reconnaître|0|	4-7 9
gov|reconnaître|	none 10
gov|reconnaître|past|	auxiliary 6	none 9
gov|reconocer|4-7|	4-7 7
gov|reconocer|	none 8
gov|reconocer|past|	none 9
gov|reconocer|present|	none 9
gov|recordar|4-7|	4-7 15
gov|recordar|	que 12
gov|record|1|	2-3 -10
gov|record|base|	none -7
gov|referir|past|	none -10
gov|refuser|	de -6
gov|refuser|past|	auxiliary -7
gov|regretter|	none -7	que 9
gov|regret|0|	4-7 8
gov|regret|	none 8
gov|regret|past|	none 8
gov|rejeitar|2-3|	4-7 6
gov|rekenen|past|	none 8
gov|relatar|	none 7
gov|relativiser|	none 10
gov|relativiser|present|	none 10
gov|relever|	none 7
gov|relever|past|	none 9
gov|repeat|8+|	1 -11
gov|repeat|	none -11
gov|repeat|past|	none -8
gov|repetir|	none 11
gov|repetir|past|	none 11
gov|replicare|4-7|	2-3 11	4-7 6
gov|replicare|	none 9
gov|replicare|past|	auxiliary 13	none 8
gov|replicar|past|	auxiliary 6
gov|replicar|present|	none 8
gov|replicar|	que 9
gov|reply|1|	2-3 14	4-7 10	8+ 8
gov|reply|	none 17
gov|reply|past|	none 19
gov|report|0|	2-3 12
gov|report|1|	2-3 -6
gov|report|	as 7	none 6
gov|report|base|	none -10
gov|report|present|	none 13
gov|reprendre|1|	4-7 7
gov|reprendre|	none 7
gov|responder|0|	2-3 10
gov|responder|1|	4-7 8
gov|responder|2-3|	8+ 6
gov|responder|4-7|	2-3 8
gov|responder|8+|	2-3 6
gov|responder|	con 9	none 13	que 8
gov|responder|past|	none 18
gov|responder|present|	none 9
gov|respond|	that 9
gov|resumir|2-3|	8+ 6
gov|resumir|	a 8	none 8
gov|resumir|past|	none 7
gov|reveal|past|	none -9
gov|revelar|	none 7
gov|revelar|past|	none 7
gov|ribadire|4-7|	4-7 6
gov|ribadire|	none -8
gov|ribattere|2-3|	4-7 8
gov|ribattere|4-7|	4-7 7
gov|ribattere|	che 6
gov|ribattere|past|	auxiliary 10
gov|ricordare|	none 7
gov|ricordare|past|	auxiliary 10
gov|ricordare|present|	none -6
gov|riferire|	none 10
gov|rigoler|present|	none 6
gov|ringraziare|present|	none 11
gov|riprendere|	none -7
gov|rire|1|	8+ 9
gov|rire|	none 9
gov|rispondere|4-7|	4-7 10
gov|rispondere|8+|	8+ 6
gov|rispondere|	none 9
gov|rispondere|past|	auxiliary 11	none 11
gov|roepen|2-3|	4-7 10
gov|roepen|	none 6
gov|roepen|past|	none 7
gov|rufen|2-3|	4-7 7
gov|rufen|4-7|	2-3 9
gov|rufen|	in 8	none 9
gov|rufen|past|	none 8
gov|rule|1|	4-7 8
gov|rule|base|	none 9
gov|rule|	none 9
gov|réclamer|0|	4-7 10
gov|réclamer|4-7|	2-3 -6	4-7 13
gov|réclamer|past|	none 8
gov|répliquer|4-7|	2-3 9
gov|répliquer|past|	auxiliary 7
gov|répliquer|	que 9
gov|répondre|	none 9
gov|répondre|past|	auxiliary 10	none 11
gov|sagen|2-3|	4-7 9	8+ 6
gov|sagen|4-7|	2-3 9	4-7 11
gov|sagen|	in 9	none 11
gov|sagen|past|	none -6
gov|sagen|present|	none 13
gov|saluer|0|	2-3 7	4-7 8
gov|saluer|1|	2-3 9
gov|saluer|2-3|	1 11
gov|saluer|	none 20
gov|saluer|past|	auxiliary 13
gov|saluer|present|	none 13
gov|salutare|0|	2-3 6
gov|salutare|2-3|	4-7 8	8+ 6
gov|salutare|	come 8	none 8
gov|salutare|past|	auxiliary -6
gov|salutare|present|	none 10
gov|sapere|1|	4-7 9
gov|sapere|4-7|	4-7 6
gov|sapere|	che 8	di 9
gov|sapere|past|	auxiliary 11	none 10
gov|saying|0|false|false|	all -12	first -11	none 6	some 24	titled 6
gov|saying|0|false|true|	all-one -14	none -15
gov|saying|1|false|false|	all -14	all-one 9	first 7	most 14	none 8	some 14
gov|saying|1|false|true|	first 11
gov|saying|2-3|false|false|	all-one 11	first 10	most 15	titled 6
gov|saying|2-3|false|true|	all 8	first 11	some 7
gov|saying|2-3|true|false|	first -11	most 10	some 12
gov|saying|2-3|true|true|	all-one -11
gov|saying|4-7|false|false|	all 8	all-one 8	first -7	none 10	some 8
gov|saying|4-7|false|true|	all-one 7	first 12	some 11
gov|saying|4-7|true|false|	all-one -15	first -11	none 8	some 16
gov|saying|4-7|true|true|	all -8	all-one 8	none 7
gov|saying|8+|false|false|	all -6	first -10	none 19	some 11
gov|saying|8+|false|true|	none 7
gov|saying|8+|true|false|	all -16	all-one -16	first -14	none -7	some 12
gov|saying|aan|false|	false 7
gov|saying|aan|	first 7
gov|saying|about|	none 11
gov|saying|against|1|	4-7 10
gov|saying|ai|4-7|	4-7 9
gov|saying|alla|false|	false 11
gov|saying|alla|	first 7
gov|saying|als|false|	true 8
gov|saying|als|	none 8
gov|saying|al|4-7|	4-7 9
gov|saying|al|	none 10
gov|saying|ante|false|	false -7
gov|saying|an|4-7|	4-7 8
gov|saying|an|false|	false 9
gov|saying|an|	first 9	some 6
gov|saying|aos|2-3|	4-7 9
gov|saying|aos|false|	false 12
gov|saying|aos|	first 12
gov|saying|ao|1|	2-3 7
gov|saying|ao|2-3|	2-3 -6
gov|saying|ao|4-7|	1 -10
gov|saying|ao|	all -7	first 8	none -6
gov|saying|as|8+|	1 -12	2-3 -12
gov|saying|as|	all -8	none -13
gov|saying|as|false|	false -8
gov|saying|as|true|	false -16
gov|saying|at|4-7|	2-3 9
gov|saying|at|false|	false 8
gov|saying|at|	none 8	some 6
gov|saying|auf|4-7|	2-3 6
gov|saying|auf|false|	false 10
gov|saying|auf|true|	false -6
gov|saying|au|false|	false -9
gov|saying|au|	none -9
gov|saying|a|1|	2-3 11	4-7 11	8+ 8
gov|saying|a|2-3|	1 -8	4-7 21	8+ 11
gov|saying|a|4-7|	1 -13	8+ 7
gov|saying|a|8+|	1 -9	8+ 12
gov|saying|a|false|	true -6
gov|saying|a|	none -6	some 11	titled 6
gov|saying|a|true|	false -9
gov|saying|bei|	first 7
gov|saying|bij|4-7|	2-3 -7
gov|saying|bij|	none -7
gov|saying|by|4-7|	8+ 7
gov|saying|by|8+|	4-7 10
gov|saying|by|false|	false 13
gov|saying|by|	first 12	none 7
gov|saying|by|true|	false -7
gov|saying|che|1|	4-7 6
gov|saying|che|2-3|	2-3 6
gov|saying|che|4-7|	2-3 17	4-7 18
gov|saying|che|8+|	4-7 13
gov|saying|che|false|	false 16
gov|saying|come|2-3|	4-7 10
gov|saying|come|	none 10
gov|saying|com|4-7|	4-7 8
gov|saying|com|false|	false 13
gov|saying|com|	first 9	none 9
gov|saying|con|4-7|	4-7 -11
gov|saying|con|	all-one 9	first -10
gov|saying|d'|	none 11
gov|saying|d'|true|	false 8
gov|saying|dai|false|	false -11
gov|saying|dans|	first 7	none 7
gov|saying|dass|false|	false 8
gov|saying|dat|1|	1 -9
gov|saying|dat|2-3|	1 11	2-3 7	4-7 13
gov|saying|dat|4-7|	2-3 14	4-7 8	8+ 7
gov|saying|dat|8+|	2-3 11
gov|saying|dat|	first 7	none 15
gov|saying|dat|true|	false 14
gov|saying|da|2-3|	8+ 11
gov|saying|da|8+|	4-7 8
gov|saying|da|false|	false -6
gov|saying|da|	first 11	none -6
gov|saying|dell’|8+|	4-7 7
gov|saying|dell’|false|	false 7
gov|saying|dell’|	none 8
gov|saying|del|4-7|	4-7 9
gov|saying|del|	first 8
gov|saying|del|true|	false 7
gov|saying|desde|4-7|	4-7 8
gov|saying|desde|false|	false 9
gov|saying|desde|	first 9
gov|saying|desde|true|	false 7
gov|saying|de|1|	4-7 16
gov|saying|de|2-3|	1 -11	8+ 7
gov|saying|de|4-7|	1 -8	8+ 10
gov|saying|de|8+|	2-3 -10	4-7 16	8+ 9
gov|saying|de|	all-one -9	first 6
gov|saying|de|false|	false 6	true -6
gov|saying|de|true|	false -12
gov|saying|di|1|	4-7 13
gov|saying|di|2-3|	2-3 12	4-7 14
gov|saying|di|4-7|	1 -12	8+ 11
gov|saying|di|8+|	2-3 7	4-7 11	8+ 9
gov|saying|di|	first -10	none 12
gov|saying|di|true|	false 12
gov|saying|do|8+|	2-3 -10
gov|saying|do|true|	false -7
gov|saying|d’|2-3|	4-7 14
gov|saying|d’|4-7|	2-3 -10	4-7 10
gov|saying|em|1|	1 9	4-7 11
gov|saying|em|4-7|	4-7 7
gov|saying|em|8+|	4-7 6
gov|saying|em|false|	false 7
gov|saying|em|	first 8
gov|saying|em|true|	false 8
gov|saying|en|2-3|	2-3 -8
gov|saying|en|4-7|	1 -6	4-7 14	8+ 6
gov|saying|en|8+|	4-7 12
gov|saying|en|false|	false 7
gov|saying|en|	first 11	none -9
gov|saying|en|true|	false -13
gov|saying|for|1|	2-3 13
gov|saying|for|4-7|	1 11	4-7 11
gov|saying|for|8+|	4-7 7
gov|saying|for|false|	false 16
gov|saying|for|	none 20
gov|saying|for|true|	false 11	true 8
gov|saying|from|false|	false 9
gov|saying|from|	none 9
gov|saying|im|1|	2-3 -10
gov|saying|im|	all -10	some 11
gov|saying|im|false|	false -13
gov|saying|into|4-7|	4-7 8
gov|saying|into|false|	false 8
gov|saying|into|	none 11
gov|saying|in|2-3|	2-3 -6	4-7 10
gov|saying|in|4-7|	4-7 14	8+ 14
gov|saying|in|8+|	4-7 -7
gov|saying|in|	all -17	first -6	none 6	some 11
gov|saying|in|false|	false 6
gov|saying|in|true|	false -17
gov|saying|met|	none -9
gov|saying|met|true|	false -7
gov|saying|mit|4-7|	2-3 -6	8+ 7
gov|saying|mit|8+|	4-7 8
gov|saying|mit|false|	false -8
gov|saying|mit|	some 8
gov|saying|nach|4-7|	4-7 7
gov|saying|nach|false|	false 11
gov|saying|nach|	most 7
gov|saying|nas|4-7|	4-7 8
gov|saying|nas|false|	false 10
gov|saying|nas|	first 10
gov|saying|na|4-7|	4-7 7
gov|saying|na|	none 8
gov|saying|none|0|	4-7 -11
gov|saying|none|1|	2-3 8	4-7 13	8+ 9
gov|saying|none|2-3|	1 -8	2-3 13	4-7 13	8+ 29
gov|saying|none|4-7|	8+ 15
gov|saying|none|8+|	2-3 -6	4-7 12
gov|saying|none|	all -13	all-one 7	most 6	none 12	some 9	titled 6
gov|saying|none|false|	false 6
gov|saying|numa|false|	false 7
gov|saying|numa|	none 7
gov|saying|of|1|	4-7 -6
gov|saying|of|4-7|	1 -13	2-3 -6	4-7 10
gov|saying|of|8+|	4-7 9
gov|saying|of|	all-one -8	first -7
gov|saying|of|true|	false -9
gov|saying|onder|	first -6
gov|saying|onder|true|	false -7
gov|saying|on|1|	2-3 -13
gov|saying|on|4-7|	2-3 -10	4-7 7	8+ 9
gov|saying|on|8+|	4-7 9
gov|saying|on|	all-one -14	first 12	none -8
gov|saying|on|false|	false -14
gov|saying|on|true|	false -10
gov|saying|op|false|	false 6
gov|saying|op|	first 8
gov|saying|out|4-7|	4-7 10
gov|saying|para|4-7|	4-7 6
gov|saying|para|8+|	4-7 8
gov|saying|para|false|	false 10
gov|saying|para|true|	false -6
gov|saying|par|8+|	2-3 -9
gov|saying|par|true|	false -9
gov|saying|per|2-3|	2-3 12
gov|saying|per|4-7|	4-7 10
gov|saying|per|	first 9	none 7
gov|saying|per|true|	false 8
gov|saying|por|4-7|	4-7 13
gov|saying|por|	all-one -8	none -8
gov|saying|pour|4-7|	4-7 11
gov|saying|qu'|4-7|	4-7 11
gov|saying|qu'|false|	false 9
gov|saying|qu'|	none 14
gov|saying|qu'|true|	false 11
gov|saying|que|1|	4-7 14	8+ 6
gov|saying|que|2-3|	1 -6	2-3 6	8+ 9
gov|saying|que|4-7|	1 20	2-3 8	4-7 23	8+ 12
gov|saying|que|8+|	1 13	2-3 6	8+ 8
gov|saying|que|false|	false 8	true -8
gov|saying|que|	none 9	some 11
gov|saying|que|true|	false 11	true -10
gov|saying|qu’|4-7|	2-3 8	4-7 9
gov|saying|qu’|false|	false 14
gov|saying|qu’|	none 18
gov|saying|qu’|true|	false 7
gov|saying|se|	none -7
gov|saying|se|true|	false 8
gov|saying|since|8+|	4-7 7
gov|saying|since|false|	false 9
gov|saying|since|	none 9
gov|saying|sinds|4-7|	2-3 -6
gov|saying|sinds|true|	false -6
gov|saying|sin|2-3|	4-7 8
gov|saying|sin|false|	false 6
gov|saying|si|false|	false 8
gov|saying|sur|4-7|	2-3 9
gov|saying|sur|false|	false -8
gov|saying|sur|	first -7	none 9
gov|saying|su|	first 7
gov|saying|that|1|	1 -11	4-7 15
gov|saying|that|2-3|	1 -14	2-3 -7	8+ 14
gov|saying|that|4-7|	2-3 21	4-7 26	8+ 21
gov|saying|that|8+|	2-3 22	8+ 11
gov|saying|that|	all-one -13	first -8	none 14	some 12
gov|saying|that|false|	false 12
gov|saying|that|true|	false 10	true -12
gov|saying|to|1|	4-7 11
gov|saying|to|2-3|	1 -11	2-3 11	8+ 11
gov|saying|to|4-7|	2-3 8	4-7 10	8+ 9
gov|saying|to|8+|	4-7 13
gov|saying|to|	all -12	none 10	some 11
gov|saying|to|false|	false 19
gov|saying|to|true|	false -6
gov|saying|under|4-7|	2-3 -9
gov|saying|under|	all -7	first -10
gov|saying|under|false|	false -9
gov|saying|under|true|	false -8
gov|saying|van|1|	1 11	2-3 19	4-7 10
gov|saying|van|4-7|	8+ 7
gov|saying|van|8+|	2-3 7
gov|saying|van|false|	false 8	true 7
gov|saying|van|	none 12
gov|saying|von|1|	1 10
gov|saying|von|2-3|	2-3 13	4-7 8
gov|saying|von|4-7|	2-3 7	4-7 7
gov|saying|von|8+|	2-3 -7
gov|saying|von|	all 11	all-one 11	first 6	some 10
gov|saying|von|false|	false 14
gov|saying|von|true|	false 12
gov|saying|voor|1|	2-3 11
gov|saying|voor|4-7|	2-3 7
gov|saying|vor|2-3|	4-7 6
gov|saying|vor|false|	false 6
gov|saying|vor|	most 9
gov|saying|vor|true|	false 8
gov|saying|whether|false|	false 9
gov|saying|whether|true|	false -8
gov|saying|with|4-7|	2-3 -8
gov|saying|with|8+|	4-7 13
gov|saying|with|	all-one 8	none -12
gov|saying|with|false|	false -8
gov|saying|with|true|	false -6
gov|saying|zu|8+|	4-7 7
gov|saying|zu|false|	false -6
gov|saying|zu|	first -7	most 8
gov|saying|à|2-3|	2-3 11	4-7 12
gov|saying|à|4-7|	4-7 -6	8+ 7
gov|saying|à|8+|	4-7 7
gov|saying|à|false|	false 18
gov|saying|à|	first 9
gov|saying|à|true|	false -9
gov|say|0|	2-3 -14	4-7 -14
gov|say|1|	4-7 32	8+ 20
gov|say|2-3|	2-3 19	4-7 13	8+ 20
gov|say|4-7|	1 10	4-7 30	8+ 19
gov|say|8+|	2-3 13	4-7 9
gov|say|	as -15	at 6	by 9	for -6	into 8	none 13	of -9	on -16	that 27	whether -8
gov|say|base|	auxiliary -7	none -17
gov|say|past|	auxiliary 15	later 8	none 29
gov|say|present|	none -7	now -7
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|4-7|	4-7 8
gov|schreiben|past|	none -8
gov|schrijven|4-7|	1 -10
gov|scrivere|0|	2-3 -10
gov|scrivere|2-3|	4-7 10
gov|scrivere|4-7|	2-3 -6	4-7 -7	8+ 6
gov|scrivere|	che 11	di -6	none -13
gov|scrivere|past|	auxiliary -11	none 11
gov|scusare|present|	auxiliary 9
gov|see|0|	2-3 15
gov|see|	none 7
gov|see|present|	none 13
gov|segnalare|	none 10
gov|sehen|	none 10
gov|sehen|past|	none 10
gov|señalar|	none 10
gov|show|4-7|	2-3 -9
gov|show|base|	auxiliary -8
gov|show|	none -12	that 8
gov|sign|0|	4-7 10
gov|sign|4-7|	2-3 -9
gov|sign|base|	not 10
gov|sing|0|	4-7 -11
gov|sing|4-7|	2-3 8
gov|sing|	none -14
gov|sing|participle|	none -9
gov|sing|past|	none -10
gov|soltar|	none 7
gov|soltar|past|	none 7
gov|sorrir|	none 6
gov|sorrir|past|	none 6
gov|sostenere|2-3|	2-3 -7
gov|sostenere|4-7|	2-3 8
gov|sostenere|	che 8	none -7
gov|sostenere|past|	none -6
gov|sostener|2-3|	4-7 6
gov|sostener|4-7|	2-3 12
gov|sostener|8+|	4-7 8
gov|sostener|	de 10	que 10
gov|sostener|past|	none 17
gov|souligner|	que 7
gov|sourire|	none -7
gov|sourire|past|	none -7
gov|souri|1|	4-7 6
gov|souri|	none 6
gov|souri|past|	auxiliary 6
gov|soutenir|	none 9
gov|soutenir|past|	none 6
gov|souvenir|	d’ 9
gov|souvenir|past|	none 9
gov|speak|1|	4-7 -7
gov|speak|past|	none 10
gov|spiegare|	none 10
gov|spiegare|past|	none 9
gov|sprechen|1|	1 10
gov|sprechen|2-3|	2-3 13	4-7 8
gov|sprechen|4-7|	2-3 6	4-7 6
gov|sprechen|past|	none 19
gov|sprechen|	von 19
gov|spreken|1|	2-3 19	4-7 10
gov|spreken|2-3|	4-7 8	8+ 7
gov|spreken|past|	none 6
gov|spreken|	van 6
gov|staan|0|	1 -8
gov|staan|1|	2-3 -8
gov|staan|4-7|	2-3 -7
gov|staan|8+|	4-7 -7
gov|staan|	none -14
gov|staan|past|	er -6	none -12
gov|state|1|	4-7 10
gov|state|4-7|	2-3 -6
gov|state|	none -6	that 9
gov|state|past|	none 7
gov|stehen|1|	1 -13
gov|stehen|2-3|	2-3 12
gov|stehen|4-7|	4-7 -6
gov|stehen|	none -8
gov|stehen|past|	darauf -10
gov|stellen|4-7|	2-3 -9
gov|stellen|past|	none -9
gov|subject|celui-ci|saying|present|	4-7 11
gov|subject|ela|saying|	1 8
gov|subject|ela|saying|past|	4-7 9	8+ 8
gov|subject|ele|judging|	2-3 6
gov|subject|ele|judging|past|	4-7 6
gov|subject|ele|saying|past|	2-3 9	4-7 11
gov|subject|ella|saying|	1 10
gov|subject|elle|judging|	1 10
gov|subject|elle|saying|	1 13	2-3 11	4-7 8	8+ 10
gov|subject|elle|saying|past|	1 -7	2-3 15	4-7 9	8+ 13
gov|subject|elle|saying|present|	4-7 13	8+ 11
gov|subject|er|saying|	2-3 11	8+ -9
gov|subject|er|saying|past|	4-7 9
gov|subject|er|saying|present|	4-7 13
gov|subject|es|saying|	2-3 7	4-7 -8
gov|subject|es|saying|past|	2-3 -8	8+ 7
gov|subject|he|judging|	0 9	4-7 7
gov|subject|he|judging|past|	1 10	2-3 13	8+ 11
gov|subject|he|judging|present|	1 -13
gov|subject|he|saying|	0 -7	1 19	2-3 9	8+ -6
gov|subject|he|saying|base|	1 -12
gov|subject|he|saying|past|	1 -15	2-3 18	4-7 26	8+ 15
gov|subject|he|saying|present|	4-7 9
gov|subject|he|thinking|	0 -14
gov|subject|he|thinking|participle|	1 -11
gov|subject|he|thinking|past|	1 10	4-7 12
gov|subject|hij|saying|	2-3 7
gov|subject|hij|saying|past|	1 6
gov|subject|il|saying|	4-7 17	8+ 8
gov|subject|il|saying|past|	1 8
gov|subject|it|judging|	4-7 -8	8+ -8
gov|subject|it|judging|past|	4-7 13
gov|subject|it|saying|	0 -11
gov|subject|it|saying|past|	1 11	2-3 11	4-7 8	8+ 11
gov|subject|it|saying|present|	2-3 -13	4-7 -16
gov|subject|it|thinking|	4-7 -8
gov|subject|it|thinking|past|	2-3 -8	4-7 8
gov|subject|i|saying|	0 6
gov|subject|i|thinking|	2-3 -9
gov|subject|i|thinking|base|	1 -9
gov|subject|lei|saying|	2-3 8
gov|subject|lei|saying|past|	4-7 7
gov|subject|name|judging|	0 -14	1 6	2-3 -8	4-7 -11	8+ -10
gov|subject|name|judging|base|	1 -11	2-3 -10
gov|subject|name|judging|participle|	2-3 -10
gov|subject|name|judging|past|	2-3 -15	4-7 20	8+ 8
gov|subject|name|judging|present|	1 6	4-7 11
gov|subject|name|saying|	2-3 -6	8+ 11
gov|subject|name|saying|past|	1 -15	2-3 8	8+ 19
gov|subject|name|saying|present|	1 11	8+ 7
gov|subject|name|thinking|base|	1 -6
gov|subject|name|thinking|past|	2-3 6	4-7 6
gov|subject|none|judging|	0 -11
gov|subject|none|judging|base|	2-3 -7
gov|subject|none|judging|past|	2-3 -6	4-7 -6
gov|subject|none|judging|present|	2-3 -6
gov|subject|none|saying|	0 -8	2-3 6	4-7 13	8+ 9
gov|subject|none|saying|participle|	8+ 7
gov|subject|none|saying|past|	1 7
gov|subject|none|saying|present|	1 -8	2-3 12	4-7 17	8+ 12
gov|subject|none|thinking|	0 -9	2-3 7	4-7 -6	8+ 8
gov|subject|none|thinking|past|	1 -9	8+ 6
gov|subject|none|thinking|present|	2-3 -9
gov|subject|noun|judging|	0 -14	2-3 14
gov|subject|noun|judging|base|	1 -13	2-3 -11
gov|subject|noun|judging|participle|	1 11
gov|subject|noun|judging|past|	1 7	4-7 10	8+ 17
gov|subject|noun|judging|present|	8+ 8
gov|subject|noun|saying|	0 -14	1 8	4-7 12	8+ -7
gov|subject|noun|saying|base|	1 -12	2-3 -9	4-7 13	8+ 7
gov|subject|noun|saying|participle|	1 -15	8+ 12
gov|subject|noun|saying|past|	2-3 8	4-7 7
gov|subject|noun|saying|present|	1 -6	2-3 7
gov|subject|noun|thinking|	0 9	8+ -7
gov|subject|noun|thinking|base|	1 -7	4-7 8
gov|subject|noun|thinking|past|	1 6	4-7 16	8+ 13
gov|subject|noun|thinking|present|	4-7 7
gov|subject|on|judging|	1 -13
gov|subject|on|judging|present|	4-7 9
gov|subject|on|saying|	2-3 9	4-7 -9
gov|subject|on|saying|past|	1 -7	4-7 -11
gov|subject|on|saying|present|	2-3 12	4-7 14
gov|subject|organisation|judging|	0 10	1 15	2-3 21
gov|subject|organisation|judging|past|	1 14	2-3 13	4-7 6
gov|subject|organisation|judging|present|	1 12	4-7 13
gov|subject|organisation|saying|	4-7 -6	8+ -7
gov|subject|organisation|saying|participle|	4-7 8	8+ 8
gov|subject|organisation|saying|past|	1 -6	4-7 35	8+ 19
gov|subject|organisation|saying|present|	8+ 12
gov|subject|organisation|thinking|	1 10	4-7 -10
gov|subject|organisation|thinking|past|	1 -14	2-3 8	4-7 9
gov|subject|person|judging|	0 9	1 7	2-3 28	4-7 10
gov|subject|person|judging|participle|	4-7 7
gov|subject|person|judging|past|	1 9	2-3 26	4-7 33	8+ 13
gov|subject|person|judging|present|	1 -12	4-7 10	8+ 12
gov|subject|person|saying|	0 11	4-7 17
gov|subject|person|saying|base|	4-7 9	8+ 9
gov|subject|person|saying|participle|	8+ 11
gov|subject|person|saying|past|	1 10	4-7 34	8+ 20
gov|subject|person|saying|present|	1 -7	2-3 -11	8+ 24
gov|subject|person|thinking|	1 -7	4-7 6	8+ -7
gov|subject|person|thinking|past|	1 -8	4-7 12	8+ 6
gov|subject|person|thinking|present|	1 -14	4-7 10
gov|subject|place|judging|	0 10	2-3 10	4-7 -12
gov|subject|place|judging|past|	2-3 14
gov|subject|place|saying|	0 6	1 11	8+ -6
gov|subject|place|saying|past|	1 10	2-3 -10
gov|subject|place|saying|present|	4-7 11	8+ 9
gov|subject|place|thinking|	0 7
gov|subject|she|judging|	0 -7	1 11	2-3 13	4-7 14
gov|subject|she|judging|past|	2-3 12	4-7 14	8+ 9
gov|subject|she|saying|	0 12	1 19	2-3 13	8+ 15
gov|subject|she|saying|past|	1 13	4-7 13	8+ 20
gov|subject|she|saying|present|	4-7 13	8+ 9
gov|subject|she|thinking|past|	4-7 10
gov|subject|sie|judging|	2-3 8
gov|subject|sie|saying|	1 7	2-3 7
gov|subject|sie|saying|past|	4-7 9
gov|subject|sie|saying|present|	2-3 7
gov|subject|they|judging|	0 -10	1 6
gov|subject|they|judging|base|	2-3 -14
gov|subject|they|saying|	1 -6
gov|subject|they|saying|base|	4-7 10
gov|subject|you|thinking|	1 -8	2-3 -10
gov|subject|you|thinking|base|	2-3 -9
gov|subject|ze|saying|	2-3 7
gov|subject|ze|saying|past|	1 7	4-7 6
gov|sublinhar|	a 8
gov|subrayar|past|	none 6
gov|sustentar|	a 8	que 9
gov|sustentar|present|	none 11
gov|tachar|	de 10
gov|tag|	none -9
gov|tag|past|	none -9
gov|talk|2-3|	2-3 -10
gov|talk|base|	none -12
gov|talk|	of -12
gov|teilen|	mit -8
gov|teilen|past|	none -11
gov|tell|1|	4-7 10
gov|tell|2-3|	4-7 15	8+ 19
gov|tell|4-7|	8+ 16
gov|tell|8+|	1 8	2-3 12	4-7 20	8+ 11
gov|tell|	at 7	by 7	for 9	of 9	on 9	that 8	to 13
gov|tell|participle|	none 12
gov|tell|past|	auxiliary 11	be -13	none 20
gov|temere|	none 8
gov|temere|past|	none 8
gov|tempérer|	none 8
gov|tempérer|past|	none 8
gov|text|	none 8
gov|thank|2-3|	2-3 11
gov|thank|	for 17	none 12
gov|thank|past|	none 19
gov|thinking|0|false|false|	all -7	all-one -11
gov|thinking|1|false|false|	none 12
gov|thinking|1|true|false|	none -9
gov|thinking|2-3|false|false|	all -8	first 14
gov|thinking|2-3|true|false|	none -8
gov|thinking|4-7|false|false|	all-one 6	none -7
gov|thinking|4-7|true|false|	all -7	first -6	none 6
gov|thinking|4-7|true|true|	none 6
gov|thinking|8+|true|true|	none -9
gov|thinking|as|2-3|	2-3 -8
gov|thinking|as|4-7|	2-3 -9
gov|thinking|as|	all -6	none -11
gov|thinking|as|false|	false -10
gov|thinking|con|false|	false -6
gov|thinking|dat|2-3|	4-7 7
gov|thinking|dat|	none 7
gov|thinking|dat|true|	false 7
gov|thinking|from|false|	false -11
gov|thinking|none|0|	1 -11	4-7 17
gov|thinking|none|1|	1 -10	4-7 10
gov|thinking|none|2-3|	4-7 15	8+ 16
gov|thinking|none|4-7|	1 6	2-3 -8
gov|thinking|none|8+|	1 -9
gov|thinking|none|	all -7	all-one 7
gov|thinking|none|false|	true 7
gov|thinking|none|true|	false -11	true -9
gov|thinking|of|false|	false -9
gov|thinking|of|	none -11
gov|thinking|on|	none 6
gov|thinking|on|true|	false 10
gov|thinking|over|	none -6
gov|thinking|that|4-7|	2-3 7
gov|thinking|that|8+|	4-7 8
gov|thinking|that|false|	false 13
gov|thinking|that|	none 7
gov|thinking|that|true|	false -6
gov|thinking|to|4-7|	2-3 -9
gov|thinking|to|false|	false 10
gov|thinking|to|	none 7
gov|thinking|to|true|	false -10
gov|thinking|what|	none 6
gov|think|	none 12
gov|think|past|	none 14
gov|tildar|	de 7
gov|tildar|past|	none 7
gov|title|0|	2-3 -11	4-7 -13
gov|title|	none -17
gov|title|past|	be -6	none -16
gov|tonen|1|	2-3 12
gov|tonen|	none 12
gov|tonen|past|	none 12
gov|trouver|2-3|	1 8
gov|trouver|	none 8
gov|trouver|present|	none 10
gov|urge|2-3|	2-3 11	8+ 11
gov|urge|4-7|	8+ 8
gov|urge|past|	none 18
gov|urge|present|	none 11
gov|urge|	to 19
gov|use|2-3|	1 -14	2-3 -11
gov|use|8+|	1 -9
gov|use|	about -9	for -6	none -19
gov|use|base|	none -13
gov|use|past|	none -17	not -13
gov|verkünden|	none -9
gov|verkünden|past|	none -9
gov|verlauten|	none 8
gov|versprechen|	none -9
gov|versprechen|past|	none -9
gov|vertellen|past|	none 6
gov|ver|2-3|	2-3 7
gov|ver|	none 8
gov|ver|past|	none 12
gov|view|	with -9
gov|vinden|2-3|	4-7 11
gov|vinden|	dat 8
gov|vinden|past|	daarentegen 7
gov|voir|	none 11
gov|voir|past|	none 12
gov|volere|	con -6
gov|volere|past|	none -6
gov|vouloir|2-3|	1 -6
gov|vouloir|	none -9
gov|vouloir|past|	none -7
gov|waarschuwen|past|	none 13
gov|waarschuwen|	voor 6
gov|want|0|	4-7 9
gov|want|past|	none 6
gov|want|present|	none 8
gov|want|	to 7
gov|warnen|2-3|	4-7 6
gov|warnen|past|	none 9
gov|warnen|present|	none 6
gov|warnen|	vor 10
gov|warn|1|	4-7 11
gov|warn|2-3|	2-3 -10
gov|warn|	none 9	of 7	that 6
gov|warn|participle|	none -9
gov|warn|past|	none 10
gov|wave|past|	none -8
gov|weisen|	none 7
gov|weisen|past|	none 9
gov|welcome|0|	4-7 9
gov|welcome|	none 9
gov|welcome|past|	none 9
gov|werfen|4-7|	2-3 6
gov|werfen|	none -9	vor 11
gov|widersprechen|1|	4-7 7
gov|widersprechen|	none 8
gov|widersprechen|past|	none 8
gov|wijzen|past|	none 7
gov|write|0|	2-3 -10
gov|write|1|	4-7 15	8+ 12
gov|write|2-3|	2-3 6	4-7 14	8+ 12
gov|write|4-7|	1 -11	2-3 8
gov|write|8+|	8+ 11
gov|write|base|	none -11
gov|write|	in -9	none 7	of -12	that 6
gov|write|participle|	none 10
gov|write|present|	none 11
gov|würdigen|	als 6
gov|würdigen|past|	none 7
gov|yell|past|	auxiliary 7
gov|zeggen|4-7|	2-3 -6	4-7 8
gov|zeggen|8+|	4-7 9
gov|zeggen|	dat 13	met -6	van 7
gov|zeigen|1|	1 6	2-3 9
gov|zeigen|	none 9
gov|zeigen|past|	none 11
gov|zien|4-7|	4-7 7
gov|zien|	none 10
gov|zien|past|	none 12
gov|zitieren|	mit 8
gov|äußern|past|	none 6
gov|écrire|	none -7
gov|écrire|past|	auxiliary -9	none 9
gov|évoquer|1|	4-7 10
gov|évoquer|2-3|	4-7 11
gov|évoquer|4-7|	2-3 8
gov|évoquer|	none 19	pour 9
gov|évoquer|past|	auxiliary 11
gov|évoquer|present|	none 17
headline|false|	1 -9	8+ 6
headline|true|	2-3 -12	8+ 15
head|'|	1 12	8+ 11
head|,|	4-7 12
head|plain|,determiner|	1 9
head|plain|,quote|	1 -10
head|plain|,verb-saying|	4-7 10
head|plain|,|	4-7 9
head|plain|	: 24	adverb 7	all -19	all-one -19	coordinator 6	determiner -10	possessive -9	preposition -9	some 13	start -18	stop 8	subordinator -18	that -10	verb-judging 9	verb-thinking 10	word -13
head|plain|:|	1 -13	2-3 -18	8+ 13
head|plain|all-one|	1 -10	2-3 -17
head|plain|all|	2-3 -19	4-7 -8
head|plain|auxiliary|	1 -6	2-3 -7
head|plain|capital|	1 -14	2-3 -11
head|plain|coordinator|	2-3 -14
head|plain|determiner|	2-3 -6
head|plain|end|	1 6	2-3 8	4-7 7
head|plain|first|	1 -9	8+ 15
head|plain|none|	2-3 -6
head|plain|preposition|	2-3 -8
head|plain|some|	4-7 9
head|plain|subordinator|	1 7	2-3 9
head|plain|verb-judging|	1 -11	2-3 -8
head|plain|verb-saying|	2-3 -14
head|plain|word|	1 -13	2-3 -21	4-7 -7
head|titled|:|	8+ 7
head|titled|	all -13	all-one -10	first 17	none 6	verb-saying 6	word -12
head|titled|all-one|	1 -19
head|titled|all|	2-3 -12
head|titled|auxiliary|	1 -6
head|titled|capital|	1 -11	2-3 -14
head|titled|end|	2-3 7	8+ 6
head|titled|first|	4-7 15	8+ 9
head|titled|none|	1 7	2-3 6
head|titled|preposition|	2-3 -10
head|titled|stop|	2-3 8
head|titled|word|	2-3 -6
head|upper|	, 9	: 8	first 12
head|upper|all|	4-7 9
head|upper|end|	4-7 12	8+ 7
head|upper|first|	4-7 10	8+ 8
head|«|	1 -7	8+ 7
head|»|	1 -6
head|‘|	1 -23	2-3 -17	8+ 7
head|“|	4-7 6	8+ 7
head|„|	2-3 -10	4-7 12
in-noun|false|false|1|	first 9	none -9
in-noun|false|false|2-3|	all -13	all-one -8	none 8	titled 6	upper 11
in-noun|false|false|4-7|	all -22	all-one -8	none 24	some 17	titled 6	upper 12
in-noun|false|false|8+|	all 6	most 14	none 12	some 17	titled 9	upper 7
in-noun|false|true|1|	all-one -11	first -12	none -7
in-noun|false|true|2-3|	first 7	none -6	some 15	titled -14
in-noun|false|true|4-7|	all -14	all-one -11	first 25	most 13	some 9
in-noun|false|true|8+|	first 22	most 9	none -6
in-noun|true|false|1|	first -13
in-noun|true|false|2-3|	all -16	all-one -11	first -17	titled -9
in-noun|true|false|4-7|	all -10	all-one -7	first -20	none 6	some 7	titled -6
in-noun|true|false|8+|	none 32	some 11
in-noun|true|true|1|	titled -7
in-noun|true|true|2-3|	all -18	all-one -14	first -11	none -8	titled -6
in-noun|true|true|4-7|	all -8	none 20
intro-follow|%|stop|	4-7 7
intro-follow|'|pronoun|	2-3 -10
intro-follow|(|)|	2-3 -10
intro-follow|(|,|	4-7 -9
intro-follow|)|end|	8+ 7
intro-follow|,|(|	2-3 -12
intro-follow|,|)|	2-3 6
intro-follow|,|,auxiliary|	1 -6	2-3 -8
intro-follow|,|,coordinator|	2-3 -7
intro-follow|,|,determiner|	2-3 -8
intro-follow|,|,quote|	1 -6
intro-follow|,|,that|	2-3 -7
intro-follow|,|,word|	1 -6
intro-follow|,|,|	1 -13	2-3 -12	4-7 -13
intro-follow|,|;|	2-3 -6
intro-follow|,|auxiliary|	4-7 -10
intro-follow|,|capital|	2-3 -7
intro-follow|,|coordinator|	1 -16	2-3 -14
intro-follow|,|determiner|	2-3 -7	8+ 9
intro-follow|,|end|	2-3 20	4-7 8	8+ 15
intro-follow|,|preposition|	1 -12	8+ 9
intro-follow|,|pronoun|	4-7 11	8+ 11
intro-follow|,|quote|	2-3 -12
intro-follow|,|stop|	2-3 22	4-7 7	8+ 22
intro-follow|,|subordinator|	2-3 -7
intro-follow|,|word|	4-7 -7
intro-follow|,|—|	4-7 9
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -6	8+ 12
intro-follow|:|+|	4-7 8
intro-follow|:|,auxiliary|	4-7 6
intro-follow|:|,verb-judging|	8+ 10
intro-follow|:|,verb-saying|	2-3 16	4-7 24	8+ 12
intro-follow|:|,|	1 -13	2-3 -12	4-7 -11
intro-follow|:|capital|	1 15	2-3 8	4-7 25	8+ 17
intro-follow|:|determiner|	4-7 14	8+ 22
intro-follow|:|end|	1 7	2-3 26	4-7 24	8+ 37
intro-follow|:|preposition|	2-3 8	4-7 12	8+ 14
intro-follow|:|pronoun|	2-3 10	4-7 18	8+ 16
intro-follow|:|quote|	4-7 12
intro-follow|:|stop|	1 -10	2-3 -6	4-7 -9	8+ -15
intro-follow|:|verb-saying|	8+ 12
intro-follow|;|,preposition|	4-7 8
intro-follow|adverb|,preposition|	2-3 -8
intro-follow|adverb|,|	2-3 7
intro-follow|adverb|:|	2-3 10
intro-follow|adverb|auxiliary|	4-7 8
intro-follow|adverb|stop|	2-3 -17	4-7 -9
intro-follow|adverb|word|	1 -11
intro-follow|auxiliary|,auxiliary|	4-7 10
intro-follow|auxiliary|,determiner|	2-3 -6
intro-follow|auxiliary|,verb-saying|	4-7 7
intro-follow|auxiliary|,|	1 14	2-3 6	4-7 18	8+ 7
intro-follow|auxiliary|;|	2-3 -9
intro-follow|auxiliary|capital|	2-3 7	4-7 11
intro-follow|auxiliary|coordinator|	1 11	4-7 -7
intro-follow|auxiliary|determiner|	4-7 10
intro-follow|auxiliary|end|	1 -10	4-7 12	8+ 11
intro-follow|auxiliary|preposition|	2-3 12	4-7 14
intro-follow|auxiliary|pronoun|	2-3 -7	4-7 8
intro-follow|auxiliary|stop|	1 -6	2-3 12	8+ 23
intro-follow|auxiliary|subordinator|	2-3 15
intro-follow|auxiliary|that|	2-3 10
intro-follow|auxiliary|word|	1 -9	4-7 13
intro-follow|capital|,determiner|	1 -11
intro-follow|capital|,preposition|	2-3 -7
intro-follow|capital|,verb-saying|	2-3 -10
intro-follow|capital|,word|	1 -8	2-3 10
intro-follow|capital|,|	4-7 10
intro-follow|capital|auxiliary|	1 -7	2-3 -12	4-7 -7
intro-follow|capital|capital|	1 -7	2-3 -8
intro-follow|capital|coordinator|	2-3 6	4-7 7
intro-follow|capital|determiner|	4-7 10
intro-follow|capital|end|	2-3 11	4-7 12
intro-follow|capital|preposition|	1 -6	2-3 -6
intro-follow|capital|pronoun|	2-3 -8
intro-follow|capital|stop|	8+ 15
intro-follow|capital|verb-judging|	1 -8
intro-follow|capital|verb-saying|	1 -11
intro-follow|coordinator|,|	2-3 7
intro-follow|coordinator|auxiliary|	1 -13
intro-follow|coordinator|capital|	2-3 -9
intro-follow|coordinator|coordinator|	2-3 -11
intro-follow|coordinator|determiner|	1 -9	2-3 -9
intro-follow|coordinator|end|	2-3 10
intro-follow|coordinator|preposition|	1 -7
intro-follow|coordinator|stop|	1 -13	4-7 19	8+ 13
intro-follow|determiner|,auxiliary|	2-3 -6
intro-follow|determiner|,coordinator|	1 10
intro-follow|determiner|,determiner|	1 6	2-3 -9
intro-follow|determiner|,preposition|	2-3 -8
intro-follow|determiner|,verb-saying|	1 -13
intro-follow|determiner|,word|	1 -17	2-3 -6
intro-follow|determiner|,|	1 -8	2-3 -16
intro-follow|determiner|:|	2-3 -7
intro-follow|determiner|;|	2-3 6
intro-follow|determiner|auxiliary|	1 -20
intro-follow|determiner|capital|	2-3 -15
intro-follow|determiner|coordinator|	1 12	2-3 -12
intro-follow|determiner|determiner|	1 -9
intro-follow|determiner|end|	1 -14	2-3 -14
intro-follow|determiner|stop|	1 6	4-7 9	8+ 10
intro-follow|determiner|subordinator|	2-3 -14
intro-follow|determiner|that|	2-3 -9
intro-follow|determiner|verb-judging|	1 -16	2-3 -10
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	1 6	2-3 -8	4-7 7
intro-follow|possessive|auxiliary|	2-3 7
intro-follow|possessive|end|	2-3 -11
intro-follow|possessive|preposition|	2-3 -10
intro-follow|possessive|word|	2-3 7
intro-follow|preposition|(|	2-3 -6
intro-follow|preposition|,auxiliary|	1 -10	2-3 -7
intro-follow|preposition|,capital|	4-7 -9
intro-follow|preposition|,determiner|	1 -12	4-7 -8
intro-follow|preposition|,preposition|	4-7 11
intro-follow|preposition|,that|	1 -9	2-3 -9
intro-follow|preposition|,verb-saying|	1 -11	4-7 -6
intro-follow|preposition|,word|	1 -6	2-3 -14	4-7 -10
intro-follow|preposition|,|	1 -12	2-3 -6
intro-follow|preposition|:|	1 -10
intro-follow|preposition|;|	1 10	4-7 9
intro-follow|preposition|auxiliary|	2-3 -11
intro-follow|preposition|capital|	1 -14	2-3 -10	4-7 7
intro-follow|preposition|coordinator|	1 -21	2-3 -7	4-7 10
intro-follow|preposition|determiner|	4-7 -9
intro-follow|preposition|end|	2-3 -12
intro-follow|preposition|preposition|	1 -24	4-7 12
intro-follow|preposition|pronoun|	2-3 -7
intro-follow|preposition|stop|	4-7 10	8+ 18
intro-follow|preposition|subordinator|	1 -10	2-3 -8	4-7 7
intro-follow|preposition|that|	1 -9	2-3 -8
intro-follow|preposition|verb-judging|	1 9
intro-follow|preposition|verb-saying|	1 8
intro-follow|preposition|word|	4-7 -6
intro-follow|pronoun|,word|	2-3 10
intro-follow|pronoun|,|	2-3 7
intro-follow|pronoun|determiner|	2-3 11	4-7 10
intro-follow|pronoun|end|	2-3 13	4-7 11
intro-follow|pronoun|preposition|	2-3 -14
intro-follow|pronoun|stop|	4-7 16	8+ 13
intro-follow|pronoun|subordinator|	2-3 10
intro-follow|pronoun|word|	2-3 8
intro-follow|quote|,verb-saying|	4-7 8
intro-follow|quote|determiner|	4-7 7
intro-follow|quote|end|	4-7 16	8+ 10
intro-follow|quote|pronoun|	4-7 6
intro-follow|start|(|	2-3 -9
intro-follow|start|,auxiliary|	4-7 18	8+ 9
intro-follow|start|,pronoun|	4-7 14	8+ 8
intro-follow|start|,quote|	1 -8
intro-follow|start|,verb-judging|	4-7 8	8+ 7
intro-follow|start|,verb-saying|	1 11	2-3 15	4-7 22	8+ 7
intro-follow|start|,verb-thinking|	8+ 7
intro-follow|start|,word|	8+ 14
intro-follow|start|,|	2-3 -7	4-7 12
intro-follow|start|:|	1 -8	2-3 -10	4-7 14	8+ 13
intro-follow|start|auxiliary|	1 -15	2-3 -12
intro-follow|start|capital|	4-7 18	8+ 17
intro-follow|start|determiner|	4-7 6	8+ 20
intro-follow|start|end|	1 13	2-3 27	4-7 33	8+ 15
intro-follow|start|preposition|	2-3 -11	4-7 8
intro-follow|start|pronoun|	1 13	2-3 6	4-7 27	8+ 15
intro-follow|start|stop|	4-7 14	8+ 11
intro-follow|start|verb-saying|	2-3 21	4-7 26	8+ 15
intro-follow|start|word|	1 -15	8+ 13
intro-follow|start|–|	2-3 7
intro-follow|start|—|	2-3 13	4-7 -9	8+ 16
intro-follow|stop|(|	8+ 6
intro-follow|stop|,auxiliary|	1 15	2-3 23	4-7 30	8+ 7
intro-follow|stop|,determiner|	4-7 14	8+ 8
intro-follow|stop|,preposition|	2-3 -9
intro-follow|stop|,pronoun|	2-3 9	4-7 23	8+ 10
intro-follow|stop|,verb-judging|	4-7 15	8+ 8
intro-follow|stop|,verb-saying|	1 17	2-3 37	8+ 8
intro-follow|stop|,verb-thinking|	4-7 9	8+ 10
intro-follow|stop|,word|	1 12	8+ 18
intro-follow|stop|,|	2-3 -11	4-7 12
intro-follow|stop|auxiliary|	8+ 7
intro-follow|stop|capital|	2-3 17	4-7 26	8+ 9
intro-follow|stop|determiner|	2-3 17	4-7 33	8+ 20
intro-follow|stop|end|	1 7	2-3 31	4-7 46	8+ 16
intro-follow|stop|preposition|	4-7 9	8+ 13
intro-follow|stop|pronoun|	1 13	2-3 7	4-7 28	8+ 14
intro-follow|stop|quote|	4-7 15
intro-follow|stop|stop|	1 12	2-3 7	8+ 9
intro-follow|stop|verb-saying|	1 10	2-3 19	4-7 25	8+ 15
intro-follow|stop|word|	2-3 -9	8+ 16
intro-follow|stop|—|	4-7 -6
intro-follow|subordinator|,word|	1 -7
intro-follow|subordinator|,|	2-3 -8
intro-follow|subordinator|auxiliary|	1 -9
intro-follow|subordinator|capital|	2-3 -16	4-7 8
intro-follow|subordinator|coordinator|	2-3 12
intro-follow|subordinator|determiner|	2-3 -9
intro-follow|subordinator|end|	1 -13	4-7 -6	8+ 9
intro-follow|subordinator|preposition|	1 -13
intro-follow|subordinator|stop|	1 9	4-7 11	8+ 15
intro-follow|subordinator|subordinator|	4-7 8
intro-follow|subordinator|word|	1 -12	2-3 -15
intro-follow|that|auxiliary|	1 -7	4-7 11
intro-follow|that|coordinator|	4-7 6
intro-follow|that|end|	1 11	2-3 -11	8+ 7
intro-follow|that|preposition|	4-7 8
intro-follow|that|stop|	2-3 15	4-7 24	8+ 14
intro-follow|that|word|	1 -13	2-3 6
intro-follow|verb-judging|,auxiliary|	1 -6
intro-follow|verb-judging|,word|	1 -6
intro-follow|verb-judging|,|	1 -14
intro-follow|verb-judging|;|	4-7 9
intro-follow|verb-judging|auxiliary|	2-3 -9
intro-follow|verb-judging|coordinator|	2-3 12
intro-follow|verb-judging|end|	2-3 -6	4-7 11
intro-follow|verb-judging|preposition|	1 -20	4-7 7
intro-follow|verb-judging|pronoun|	2-3 -8
intro-follow|verb-judging|stop|	1 14	2-3 -10	4-7 10	8+ 6
intro-follow|verb-judging|verb-saying|	2-3 -9
intro-follow|verb-judging|word|	1 7	2-3 -12
intro-follow|verb-saying|,auxiliary|	2-3 -7
intro-follow|verb-saying|,preposition|	1 -8
intro-follow|verb-saying|,word|	1 -12	2-3 -13
intro-follow|verb-saying|,|	2-3 -11
intro-follow|verb-saying|;|	1 -7
intro-follow|verb-saying|auxiliary|	2-3 7
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 9	2-3 12
intro-follow|verb-saying|end|	2-3 15	4-7 -15
intro-follow|verb-saying|preposition|	1 8	2-3 14
intro-follow|verb-saying|stop|	2-3 -7	8+ 14
intro-follow|verb-saying|that|	2-3 -7
intro-follow|verb-saying|verb-saying|	2-3 -11
intro-follow|verb-saying|word|	1 -17	2-3 -9
intro-follow|verb-thinking|,|	1 -7	2-3 -8
intro-follow|verb-thinking|auxiliary|	1 -10
intro-follow|verb-thinking|coordinator|	1 -10
intro-follow|verb-thinking|end|	4-7 11
intro-follow|verb-thinking|preposition|	2-3 11
intro-follow|verb-thinking|stop|	1 -13	2-3 10	4-7 16
intro-follow|verb-thinking|subordinator|	4-7 11
intro-follow|word|(|	2-3 -6
intro-follow|word|,adverb|	1 6
intro-follow|word|,auxiliary|	1 -15	2-3 -13
intro-follow|word|,determiner|	1 -8
intro-follow|word|,preposition|	1 -8	2-3 -15
intro-follow|word|,pronoun|	2-3 -7
intro-follow|word|,subordinator|	1 10	2-3 8
intro-follow|word|,that|	1 -8	2-3 -7
intro-follow|word|,verb-saying|	8+ 11
intro-follow|word|,word|	4-7 -10	8+ 8
intro-follow|word|,|	1 -18	4-7 7
intro-follow|word|:|	2-3 -9
intro-follow|word|;|	1 -11	4-7 12
intro-follow|word|adverb|	1 -12
intro-follow|word|auxiliary|	4-7 -10
intro-follow|word|capital|	1 11
intro-follow|word|coordinator|	1 10	2-3 8	4-7 16
intro-follow|word|determiner|	4-7 -8	8+ 11
intro-follow|word|end|	1 -11	4-7 -8	8+ 16
intro-follow|word|preposition|	2-3 -11	8+ 9
intro-follow|word|pronoun|	1 -9	2-3 12
intro-follow|word|quote|	1 -9
intro-follow|word|stop|	2-3 8	4-7 7	8+ 22
intro-follow|word|subordinator|	2-3 -7
intro-follow|word|verb-judging|	1 -7
intro-follow|word|verb-saying|	1 -17
intro-follow|word|word|	1 -12	2-3 -16	4-7 13
intro-follow|—|end|	2-3 7	4-7 7	8+ 6
intro-follow|—|—|	2-3 7
intro-follow|’|stop|	2-3 12
intro|	% 7	' -13	( -14	) 9	- 10	: 7	; 6	auxiliary 7	capital -7	coordinator -7	determiner -12	possessive -6	preposition -11	quote 9	start 18	stop 31	subordinator -10	verb-judging -6	verb-saying -7	word -12	— 13
in|first|=aan|	4-7 7
in|first|=abbiamo|	4-7 9	8+ 8	first 12	none 6
in|first|=about|	4-7 12	first 11	none 9
in|first|=ai|	8+ 9	first 9
in|first|=alle|	4-7 6
in|first|=all|	4-7 14	first 13
in|first|=als|	4-7 13	8+ 9	first 18	some 7
in|first|=al|	8+ 6	first 6
in|first|=am|	first 6
in|first|=and|	2-3 7	4-7 20	8+ 16	first 17	none 17	some 7
in|first|=any|	2-3 13	none 15
in|first|=an|	2-3 13	8+ 12	none 18	some 11
in|first|=ao|	first 6
in|first|=aquele|	first 6
in|first|=are|	4-7 7
in|first|=as|	2-3 10	4-7 -10	8+ 8	some 8
in|first|=at|	2-3 11	4-7 18	8+ 13	first 17	none 14
in|first|=até|	2-3 8	none 8
in|first|=auf|	4-7 6
in|first|=aus|	2-3 8	all-one 8
in|first|=au|	4-7 11	8+ 8	first 7	none 11
in|first|=avant|	2-3 9	4-7 10	none 13
in|first|=avec|	2-3 16	4-7 13	first 6	none 21
in|first|=a|	8+ 25	all -8	first -7	none 10
in|first|=because|	4-7 8	8+ 9	first 10	none 7
in|first|=before|	2-3 6	none 11
in|first|=beim|	4-7 6	first 6
in|first|=bei|	8+ 7
in|first|=beyond|	2-3 8	none 8
in|first|=be|	2-3 -10	first -11
in|first|=bij|	8+ 8	first 6
in|first|=bis|	4-7 6	some 8
in|first|=but|	4-7 15	8+ 13	first 13	none 12
in|first|=by|	2-3 12	4-7 10	8+ 7	first 10	none 10
in|first|=cada|	8+ 8	first 9
in|first|=cannot|	none 10
in|first|=ce|	4-7 11	8+ 13	first 15
in|first|=chaque|	8+ 6	first 6
in|first|=che|	4-7 10	none 10
in|first|=come|	2-3 -6	4-7 6	first 7	none -6
in|first|=comme|	8+ 8
in|first|=como|	2-3 9	none 9
in|first|=com|	4-7 18	8+ 9	first 6
in|first|=con|	2-3 6	4-7 7	8+ 7	first 15	none 9
in|first|=could|	4-7 10	8+ 8	first 8	none 10
in|first|=cuando|	8+ 8	first 11
in|first|=dans|	2-3 10	4-7 -8	8+ 6	first 13	none -8
in|first|=dass|	4-7 6	first 6
in|first|=das|	4-7 11	8+ 7	all-one -6	first 9	most 6
in|first|=dat|	2-3 8	4-7 13	8+ 6	first 15
in|first|=da|	4-7 8	8+ 9	first 10
in|first|=del|	4-7 7
in|first|=depuis|	2-3 8
in|first|=der|	8+ 15	first 12
in|first|=desde|	first 6
in|first|=des|	4-7 17	8+ 8	none 8
in|first|=deux|	first 6
in|first|=de|	2-3 -17	8+ 13	all -7	all-one -6	none -6
in|first|=did|	2-3 9	4-7 9	8+ 10	first 15
in|first|=die|	2-3 -10	8+ 11	all-one -11	none 10	some 7
in|first|=dit|	8+ 9	first 6
in|first|=di|	2-3 10	4-7 11	first 8	none 10
in|first|=does|	8+ 10	first 10
in|first|=don't|	2-3 9	first 9
in|first|=dos|	none 9
in|first|=do|	4-7 8	first 6
in|first|=due|	4-7 10	first 8
in|first|=dès|	2-3 9	none 10
in|first|=een|	2-3 10	4-7 8	8+ 13	none 13
in|first|=einem|	some 7
in|first|=eine|	2-3 9	4-7 6	8+ 8	first 6	some 10
in|first|=ein|	4-7 17	8+ 9	all 12	first 10	most 9
in|first|=ela|	8+ 10	first 10
in|first|=eles|	8+ 13	first 13
in|first|=ele|	4-7 6	8+ 11	first 10
in|first|=elke|	8+ 7	first 7
in|first|=elle|	4-7 16	8+ 6	first 16
in|first|=el|	2-3 -12	4-7 -9	8+ 8	all-one -8	first 9	none -13	some -7
in|first|=em|	4-7 13	8+ 14	first 17
in|first|=entre|	4-7 -6	none -6
in|first|=en|	4-7 22	first 13	none -6	some 13
in|first|=eran|	first 7
in|first|=era|	2-3 6	4-7 9	8+ 7	first 10	none 8
in|first|=er|	4-7 6	first 7
in|first|=esse|	8+ 7	first 7
in|first|=estava|	4-7 8
in|first|=este|	first 6
in|first|=están|	first 7
in|first|=está|	4-7 10	first 9	none 11
in|first|=es|	2-3 7	4-7 14	8+ 6	first 15
in|first|=et|	2-3 -7	none -7
in|first|=eu|	4-7 12	8+ 12	first 14
in|first|=every|	2-3 -10	4-7 12	8+ 8	first 9	some 10
in|first|=e|	2-3 7	4-7 13	8+ 18	first 10	none 13
in|first|=fait|	2-3 -9	none -6
in|first|=fa|	4-7 12	none 12
in|first|=foi|	4-7 9	8+ 6	first 10	none 8
in|first|=for|	2-3 12	4-7 7	8+ 9	first 9	none 12
in|first|=four|	8+ 10	first 10
in|first|=geen|	2-3 12	4-7 12	first 13	none 15
in|first|=hanno|	first 7
in|first|=hasta|	4-7 7	none 7
in|first|=has|	none 7
in|first|=havia|	8+ 9	first 9
in|first|=ha|	2-3 6	4-7 14	first 9	none 7
in|first|=he's|	4-7 8	8+ 7	first 13
in|first|=heeft|	4-7 7	first 7
in|first|=hemos|	4-7 7	first 8
in|first|=het|	2-3 -6	8+ 7
in|first|=he|	2-3 15	4-7 22	8+ 15	first 26
in|first|=he’s|	first 6
in|first|=hij|	2-3 8	4-7 9	8+ 7	first 11
in|first|=his|	8+ 6	first 8
in|first|=how|	4-7 13	first 13
in|first|=ho|	4-7 12	8+ 10	first 13
in|first|=há|	4-7 11	8+ 6	first 13
in|first|=i'd|	4-7 8	8+ 8	first 9
in|first|=i'll|	4-7 7	8+ 12	first 10
in|first|=i'm|	2-3 8	4-7 9	8+ 6	first 12
in|first|=i've|	4-7 9	8+ 11	first 14
in|first|=ich|	4-7 17	8+ 10	titled 6
in|first|=if|	4-7 11	8+ 22	first 20	none 11
in|first|=ihr|	4-7 7	first 7
in|first|=ik|	2-3 12	8+ 13	none 12
in|first|=ils|	4-7 8	8+ 8	first 9
in|first|=il|	2-3 -15	4-7 -7	8+ 13	all-one -13	none -7
in|first|=im|	4-7 6	8+ 7	first 8
in|first|=in|	4-7 15	8+ 15	first 15	none 6	some 11
in|first|=io|	first 8	none 8
in|first|=ist|	2-3 9	some 6
in|first|=is|	2-3 6	8+ 11	first 6	none -6
in|first|=it's|	2-3 7	4-7 14	8+ 8	first 16
in|first|=it|	2-3 15	4-7 23	8+ 12	first 23	none 8
in|first|=it’s|	2-3 9	4-7 17	8+ 9	first 19
in|first|=i|	2-3 -7	8+ 23	all -8	first 20	none -10	some -9	titled 9
in|first|=i’d|	4-7 11	8+ 7	first 13
in|first|=i’ll|	8+ 7
in|first|=i’m|	4-7 10	first -6	titled 9
in|first|=i’ve|	4-7 9	8+ 11	first 11
in|first|=jamais|	2-3 10	4-7 7	none 12
in|first|=je|	4-7 17	8+ 10	first 17
in|first|=keine|	2-3 8
in|first|=kein|	4-7 8	some 10
in|first|=las|	4-7 13	none 10
in|first|=la|	2-3 -18	4-7 -14	8+ 11	all -7	all-one -15	first -6	none -7	some -12
in|first|=les|	4-7 -10	8+ 10	first -8	none 10
in|first|=le|	2-3 -11	4-7 -11	8+ 13	all -7	all-one -12	none -7
in|first|=like|	2-3 12	4-7 9	8+ 10	none 14
in|first|=los|	4-7 -8	all-one -10	first -10	none 14
in|first|=lo|	4-7 13	first 14	most 7	none 8
in|first|=lui|	first 6
in|first|=maar|	4-7 15	8+ 9	first 15	none 10
in|first|=mai|	2-3 7	first 6
in|first|=man|	4-7 9	8+ 6	first 9
in|first|=mas|	4-7 6	8+ 6	none 7
in|first|=may|	4-7 7
in|first|=ma|	4-7 12	8+ 11	first 15
in|first|=meine|	8+ 7	first 9
in|first|=mein|	4-7 6	8+ 9	first 9
in|first|=met|	2-3 -8	4-7 13	first 9	none -7
in|first|=meu|	8+ 13	first 13
in|first|=me|	8+ 12
in|first|=mia|	first 7
in|first|=mijn|	4-7 16	8+ 12
in|first|=minha|	8+ 6	first 6
in|first|=mio|	4-7 6	8+ 7	first 8
in|first|=mis|	first 10
in|first|=mit|	2-3 13	4-7 -6	all -6	all-one 12
in|first|=mi|	4-7 16	8+ 9	first 18
in|first|=mon|	4-7 8	8+ 9	first 11
in|first|=most|	first 6
in|first|=my|	2-3 -12	8+ 16	all -10	all-one -7	none -7
in|first|=nach|	4-7 8	first 7	some 6
in|first|=na|	2-3 12	8+ 12	first 8	none 10
in|first|=neither|	4-7 11
in|first|=nei|	none 8
in|first|=nella|	4-7 8	none 8
in|first|=nel|	8+ 7	first 7
in|first|=nem|	4-7 11	most 6
in|first|=never|	2-3 -6	4-7 11	all -6	none 11
in|first|=ne|	4-7 10	8+ 6	none 15
in|first|=nicht|	4-7 8	none 12
in|first|=niet|	2-3 10	4-7 14	none 13
in|first|=ni|	4-7 8	first 6
in|first|=non|	4-7 28	8+ 13	first 19
in|first|=nos|	4-7 11	8+ 9	first 11
in|first|=not|	2-3 8	4-7 21	8+ 10	first 13	none 17	titled 9
in|first|=nous|	2-3 7	4-7 14	8+ 8	first 15
in|first|=no|	1 11	8+ 10	all-one -9	first 6	none 6	some 6
in|first|=nunca|	first -8
in|first|=não|	2-3 8	4-7 19	8+ 19	first 21	none 16
in|first|=ogni|	4-7 8	first 8
in|first|=ohne|	2-3 10	4-7 12	first 12	most 6	some 10
in|first|=omdat|	8+ 9	first 9
in|first|=om|	none 9
in|first|=once|	8+ 6
in|first|=one|	4-7 7	8+ 12	first 11	none 6
in|first|=on|	2-3 -7	8+ 13	none -7
in|first|=op|	2-3 7	4-7 9	8+ 6	first 7	none 7
in|first|=os|	2-3 -8	4-7 9	8+ 6	all-one -8	first 9
in|first|=our|	8+ 8
in|first|=ou|	8+ 9	first 9
in|first|=o|	2-3 -15	8+ 14	all -7	all-one -6	first 21	none -12
in|first|=para|	2-3 10	4-7 13	8+ 7	none 16
in|first|=par|	none 8
in|first|=pas|	2-3 7	4-7 13	first 7	none 11
in|first|=pela|	first 6
in|first|=pelo|	first 6
in|first|=pendant|	8+ 9
in|first|=pero|	4-7 9	none 8
in|first|=per|	2-3 9	4-7 9	8+ 6	first 7	none 11
in|first|=porque|	first 11
in|first|=por|	4-7 12	none 11
in|first|=prima|	2-3 8	4-7 9	first 11
in|first|=pues|	4-7 7	first 7
in|first|=quando|	4-7 10	8+ 11	first 10	none 8
in|first|=quand|	4-7 9	8+ 9	first 9	none 9
in|first|=quella|	first 6
in|first|=questa|	first 6
in|first|=que|	2-3 10	4-7 17	first 8	none 15
in|first|=sans|	4-7 10	8+ 6
in|first|=sem|	2-3 -7	4-7 14	first -6	none 12
in|first|=senza|	4-7 11	none 11
in|first|=se|	8+ 7
in|first|=she'd|	4-7 8	first 8
in|first|=she's|	8+ 8	first 8
in|first|=she|	2-3 10	4-7 21	8+ 15	first 21
in|first|=she’s|	first 8
in|first|=sie|	4-7 7	8+ 6	first 8
in|first|=since|	4-7 9	none 9
in|first|=six|	8+ 6	first 6
in|first|=si|	2-3 11	4-7 17	8+ 8	first 18	none 15
in|first|=some|	4-7 9	8+ 9	first 11
in|first|=sono|	2-3 8	4-7 14	8+ 7	first 12	none 11
in|first|=son|	4-7 8	8+ 7	none 8
in|first|=so|	2-3 10	8+ 10
in|first|=sul|	first 11
in|first|=sur|	2-3 7	8+ 6	none 12
in|first|=su|	4-7 -7	first -7	none 7
in|first|=são|	4-7 9	8+ 7	first 10
in|first|=tem|	none 8
in|first|=that|	4-7 15	8+ 12	first 13
in|first|=then|	4-7 24	8+ 10	first 23
in|first|=these|	4-7 7	first 7
in|first|=they|	2-3 12	4-7 20	8+ 17	first 25	most 8
in|first|=they’re|	first 9
in|first|=the|	2-3 -27	4-7 -7	8+ 27	all -21	all-one -12	first 6	none -9	titled -13
in|first|=this|	4-7 11	8+ 9	first 14
in|first|=those|	8+ 10	first 9
in|first|=three|	4-7 9	8+ 6	first 6	none 11
in|first|=tiene|	4-7 7	none 7
in|first|=toen|	4-7 9	first 8
in|first|=tot|	8+ 9	first 9
in|first|=tre|	first -6
in|first|=trois|	4-7 8	first 9
in|first|=três|	8+ 6	first 9
in|first|=twee|	2-3 8	4-7 9	first 9
in|first|=two|	4-7 13	8+ 8	first 12	none 7
in|first|=uit|	2-3 8
in|first|=uma|	2-3 15	4-7 11	8+ 7	first 12	none 16
in|first|=um|	2-3 13	4-7 21	8+ 6	first 8	none 21
in|first|=una|	2-3 9	first 9
in|first|=under|	4-7 6	none 9
in|first|=und|	1 6	4-7 9	8+ 6	first 11	some 7
in|first|=une|	2-3 18	4-7 8	8+ 7	none 24
in|first|=uno|	first 8
in|first|=until|	4-7 12	8+ 9	none 11
in|first|=un|	2-3 26	4-7 28	none 39
in|first|=vai|	4-7 7	first 7
in|first|=van|	4-7 11
in|first|=va|	4-7 7	none 6
in|first|=você|	4-7 9	first 9
in|first|=voor|	8+ 10	none 6
in|first|=vous|	4-7 6	8+ 8	first 10
in|first|=vão|	first 7
in|first|=was|	4-7 11	8+ 9	first 8	none 10
in|first|=we're|	4-7 8	first 6
in|first|=we've|	8+ 9	first 9
in|first|=wenn|	first 6
in|first|=we|	4-7 14	8+ 20	first 21	none 8
in|first|=we’ll|	8+ 8	first 8
in|first|=we’ve|	8+ 9	first 7
in|first|=what|	4-7 10	8+ 10	first 12
in|first|=when|	4-7 15	8+ 11	first 15	none 11
in|first|=where|	4-7 9	first 9
in|first|=wij|	2-3 -9	4-7 23	8+ 9
in|first|=wir|	first -8
in|first|=without|	4-7 10	none 13
in|first|=with|	4-7 20	8+ 12	first 12	none 19
in|first|=wo|	first 7
in|first|=you're|	first 7
in|first|=you've|	2-3 9	all-one 9
in|first|=your|	first 8
in|first|=you|	2-3 15	8+ -9
in|first|=you’re|	first 6
in|first|=yo|	4-7 15	first 11	titled 6
in|first|=y|	2-3 6	4-7 16	8+ 7	first 15	none 10
in|first|=ze|	4-7 9	8+ 8	first 9
in|first|=zonder|	8+ 8	first 8
in|first|=zu|	2-3 -7	4-7 12	first 11	some 10
in|first|=à|	4-7 18	8+ 6	first 9
in|first|=è|	2-3 8	4-7 13	8+ 9	first 13	none 9
in|first|=é|	2-3 6	4-7 11	8+ 8	first 13	none 8
in|first|=über|	4-7 9
in|first|adverb|	1 10	2-3 9	4-7 -9	8+ 21	all -8	all-one 14	first -12	none 14	some 17
in|first|capital|	2-3 -11	4-7 -16	all -18	all-one -7	first -8
in|first|number|	1 -8	2-3 -8	4-7 13	8+ 7	all-one -10
in|first|verb|	8+ 15	all -10	all-one -7	first 6	some 8
in|first|word|	1 -10	2-3 -7	4-7 17	8+ 6	most 9	none -6	upper -11
in|functions|0|1|	first -7	none -9
in|functions|0|2-3|	all -22	all-one -11	most -10	titled -9	upper -6
in|functions|0|4-7|	all -14	most -10	none 21	some 10
in|functions|0|8+|	first -7
in|functions|1|1|	all-one 8	first 17
in|functions|1|2-3|	all-one -14	none 8
in|functions|1|4-7|	all -17	all-one -7	first -14	most 6	none 6	some 21	titled 9
in|functions|1|8+|	first 7
in|functions|2|2-3|	all -8	all-one 10	some 9
in|functions|2|4-7|	all -16	all-one -10	none 15	titled -6	upper 11
in|functions|2|8+|	most 10	none 6
in|functions|3|2-3|	first 12
in|functions|3|4-7|	all -7	first 6	most 20	none 21	some 31	titled 12	upper 7
in|functions|3|8+|	all 6	first 7	most 14	none 9	some 19	titled 9	upper 6
in|last|	-a -10	0 -8	11 -7	2 -10	29 7	3 -10	5 -11	7 -6	a -16	ab -8	af -11	ah 9	ai 9	al -18	an 6	as 8	at -13	au -10	aw -12	ax -11	ay 10	az -8	be 12	by -13	c -8	ch -6	ci 16	ck -7	cs -9	cy -11	da 8	di -7	do 10	ds -8	ea -9	ee -13	eg -10	el 16	em -12	en 8	eo -7	ep 12	eu -6	ew -10	ex -7	ey -12	ez -6	fa -6	fe -16	ff -7	ft -7	gi 7	go -6	gy -17	he -10	ho -6	ht -13	há -8	ia -6	id 8	ig 14	ii -7	im -12	in 6	ip -17	ir -8	it -10	iv 11	iz 7	ja -9	je -6	jk -9	jt 7	já 10	ko -11	kt 6	ky 8	ld -11	le 8	lf -11	ll -8	lo -9	ly 12	mm 11	mo 7	mp -11	ms -7	na -8	nc -7	nk 11	nn -9	ns 15	ny -10	nz -9	né 13	of -9	ok -12	om -9	oo 10	op 14	or -18	os 6	ou -6	ow -10	ox -12	pa -9	pi -9	po -8	pt 12	py -7	ri -7	rl -10	rm -6	ro -13	rs 6	ré 11	sh -11	si -6	st -6	sy -8	sì 7	ta 6	th -9	ti -6	ts 9	tt 8	tz -17	tà 12	té -14	ua 13	ub -10	ue 9	uf -13	ug 7	uk 6	ul 11	un 7	up -13	ur -24	uw -9	ux 14	uy -14	vi 7	vo 7	ya -8	yi -7	ys 7	za 10	ze 8	zo -13	ão -11	ée 11	êt 8	ña 9	ño -6	ún 11	’s -10
in|last|-up|	1 -10
in|last|029|	2-3 7
in|last|0|	2-3 -8
in|last|2|	2-3 -10
in|last|3|	2-3 -10
in|last|5|	2-3 -11
in|last|7|	2-3 -6
in|last|aaf|	1 -9
in|last|aak|	1 -6	2-3 9
in|last|aan|	2-3 -9
in|last|ace|	2-3 8
in|last|ack|	1 -12	2-3 -13
in|last|ada|	1 15
in|last|ade|	1 6
in|last|ado|	1 10
in|last|ady|	1 6
in|last|age|	1 -6	2-3 15
in|last|agt|	2-3 -6
in|last|ain|	1 -7
in|last|ajo|	2-3 8
in|last|ala|	2-3 -6
in|last|ald|	1 -10
in|last|ale|	2-3 8
in|last|alf|	2-3 -11
in|last|ali|	1 6	2-3 -11
in|last|all|	2-3 -10
in|last|alo|	1 -6
in|last|als|	1 -7
in|last|ame|	2-3 10
in|last|amo|	2-3 6
in|last|ana|	1 -12
in|last|anc|	2-3 -7
in|last|and|	2-3 -9
in|last|ano|	1 -11
in|last|ape|	2-3 13
in|last|apo|	1 -8
in|last|arm|	2-3 9
in|last|art|	2-3 7
in|last|ase|	2-3 -16
in|last|aso|	2-3 6
in|last|ass|	2-3 -7
in|last|ast|	2-3 12
in|last|ata|	1 8	2-3 15
in|last|ate|	1 -7
in|last|ats|	2-3 -8
in|last|att|	1 -8	2-3 -7
in|last|atz|	2-3 -9
in|last|aut|	2-3 12
in|last|aux|	1 9
in|last|ays|	2-3 13
in|last|a|	2-3 -14
in|last|ben|	2-3 10
in|last|be|	2-3 12
in|last|ble|	1 11
in|last|bol|	2-3 8
in|last|box|	2-3 -7
in|last|bra|	2-3 -6
in|last|buy|	1 -18
in|last|cal|	2-3 10
in|last|can|	2-3 -8
in|last|car|	2-3 10
in|last|cer|	2-3 -8
in|last|cha|	2-3 7
in|last|che|	1 -15	2-3 -14
in|last|cho|	1 -11	2-3 11
in|last|cht|	1 -12
in|last|cia|	2-3 -9
in|last|cky|	2-3 8
in|last|dad|	2-3 7
in|last|dan|	2-3 9
in|last|das|	2-3 8
in|last|day|	2-3 -13
in|last|ddo|	2-3 8
in|last|den|	1 -11	2-3 15
in|last|der|	1 -14
in|last|dex|	2-3 -7
in|last|dez|	2-3 7
in|last|dia|	2-3 -10
in|last|dig|	1 7
in|last|dio|	2-3 -7
in|last|dom|	1 -9
in|last|eak|	2-3 6
in|last|eal|	2-3 -11
in|last|ean|	1 6
in|last|eap|	2-3 11
in|last|ear|	1 -10
in|last|eco|	2-3 6
in|last|ect|	2-3 8
in|last|ede|	2-3 8
in|last|eel|	2-3 6
in|last|eep|	2-3 9
in|last|eer|	2-3 -9
in|last|ege|	1 -8
in|last|eia|	2-3 9
in|last|eid|	2-3 12
in|last|eil|	2-3 7
in|last|ein|	1 6	2-3 10
in|last|eis|	1 -11
in|last|ekt|	2-3 9
in|last|ell|	1 8
in|last|ena|	1 -9
in|last|end|	1 11	2-3 -10
in|last|eno|	2-3 9
in|last|ens|	2-3 7
in|last|erd|	2-3 7
in|last|ere|	1 -14	2-3 -11
in|last|ers|	2-3 9
in|last|ert|	1 8
in|last|ery|	1 -16	2-3 8
in|last|esa|	2-3 -9
in|last|ess|	2-3 9
in|last|eta|	2-3 -13
in|last|ete|	1 -10
in|last|eto|	2-3 12
in|last|etz|	2-3 -7
in|last|eum|	2-3 10
in|last|eur|	1 -13	2-3 -10
in|last|eux|	2-3 9
in|last|evi|	1 7
in|last|far|	2-3 8
in|last|fen|	2-3 10
in|last|fer|	2-3 9
in|last|fin|	2-3 6
in|last|ful|	2-3 15
in|last|fyi|	1 -7
in|last|gap|	2-3 -8
in|last|gel|	2-3 14
in|last|ger|	1 -8	2-3 -14
in|last|get|	2-3 -7
in|last|ght|	1 -9	2-3 -8
in|last|gio|	1 -11
in|last|got|	1 -11
in|last|hat|	2-3 12
in|last|hmm|	1 11
in|last|hos|	2-3 -8
in|last|hot|	2-3 12
in|last|how|	2-3 -11
in|last|hub|	2-3 -9
in|last|ian|	2-3 7
in|last|ibe|	1 -10
in|last|ica|	1 8	2-3 -10
in|last|ice|	1 -9	2-3 -8
in|last|ici|	2-3 11
in|last|ick|	1 6
in|last|ico|	1 -8
in|last|ics|	2-3 -9
in|last|ido|	1 10
in|last|iel|	1 -12	2-3 -6
in|last|ies|	1 -11
in|last|iet|	2-3 -8
in|last|iew|	2-3 -6
in|last|ife|	2-3 -13
in|last|ift|	1 -9
in|last|igy|	1 -11
in|last|ijk|	1 -9
in|last|ijt|	2-3 7
in|last|ike|	1 -10
in|last|ile|	1 9
in|last|ili|	2-3 14
in|last|ill|	2-3 -8
in|last|ils|	2-3 -11
in|last|ilt|	1 -7
in|last|ima|	2-3 12
in|last|ine|	1 -10	2-3 -14
in|last|ink|	2-3 11
in|last|ino|	1 -8	2-3 -10
in|last|int|	2-3 9
in|last|ion|	2-3 11
in|last|ior|	2-3 -6
in|last|ipe|	1 -10
in|last|ira|	2-3 7
in|last|ire|	2-3 9
in|last|iro|	1 -7
in|last|ise|	2-3 6
in|last|ish|	1 -8	2-3 -6
in|last|iss|	2-3 10
in|last|ita|	1 -9
in|last|ite|	1 6	2-3 -8
in|last|ito|	2-3 -12
in|last|its|	2-3 15
in|last|itt|	2-3 8
in|last|ity|	1 -9
in|last|ità|	2-3 10
in|last|ité|	1 -12	2-3 -9
in|last|ium|	2-3 -8
in|last|ive|	1 22	2-3 -17
in|last|ivo|	2-3 8
in|last|iño|	2-3 9
in|last|ión|	1 -6
in|last|jet|	2-3 -9
in|last|jos|	2-3 7
in|last|já|	2-3 10
in|last|ked|	1 -17	2-3 9
in|last|ken|	1 13	2-3 -10
in|last|ker|	2-3 11
in|last|kes|	1 -10	2-3 6
in|last|lar|	1 -10
in|last|las|	2-3 12
in|last|law|	2-3 -12
in|last|led|	2-3 13
in|last|ler|	2-3 -7
in|last|ley|	2-3 -8
in|last|lho|	2-3 -10
in|last|lia|	1 -9	2-3 7
in|last|lit|	2-3 -11
in|last|lla|	1 -8	2-3 -9
in|last|llt|	2-3 6
in|last|lly|	1 -10	2-3 -7
in|last|lmo|	2-3 -7
in|last|lof|	2-3 7
in|last|lon|	1 -11
in|last|los|	2-3 8
in|last|low|	2-3 12
in|last|lta|	2-3 -8
in|last|lto|	2-3 8
in|last|lty|	2-3 -11
in|last|lue|	1 -12
in|last|lus|	2-3 7
in|last|lée|	1 7
in|last|mal|	2-3 12
in|last|mat|	2-3 -12
in|last|med|	2-3 10
in|last|men|	1 -9	2-3 -7
in|last|mer|	2-3 -10
in|last|mes|	2-3 7
in|last|me|	2-3 -10
in|last|mia|	1 -9
in|last|mid|	1 -9
in|last|mma|	2-3 -7
in|last|mos|	2-3 8
in|last|mpo|	2-3 -10
in|last|mún|	2-3 11
in|last|nah|	1 9
in|last|nal|	1 -7
in|last|nas|	2-3 10
in|last|nco|	2-3 15
in|last|nda|	1 -8
in|last|nde|	1 9
in|last|ndo|	1 12	2-3 9
in|last|nds|	2-3 -8
in|last|nel|	2-3 10
in|last|ner|	1 -7	2-3 -6
in|last|ney|	1 -11
in|last|nge|	1 -10
in|last|nha|	2-3 6
in|last|nho|	2-3 8
in|last|nhá|	2-3 -8
in|last|nia|	1 -9
in|last|nja|	1 -9
in|last|nkt|	2-3 7
in|last|nne|	2-3 -13
in|last|nny|	1 -8
in|last|nné|	1 12
in|last|non|	2-3 6
in|last|nos|	2-3 7
in|last|now|	2-3 -8
in|last|nox|	1 -10
in|last|no|	1 11	2-3 -7
in|last|nta|	2-3 11
in|last|nte|	1 15	2-3 14
in|last|nts|	2-3 9
in|last|nue|	2-3 11
in|last|nza|	2-3 10
in|last|nça|	2-3 -8
in|last|oat|	1 -14
in|last|ock|	2-3 10
in|last|off|	2-3 8
in|last|of|	2-3 -9
in|last|ogy|	2-3 -12
in|last|oid|	2-3 -8
in|last|oin|	1 -8
in|last|oke|	2-3 10
in|last|ola|	1 -9	2-3 6
in|last|old|	1 -12	2-3 -6
in|last|ole|	1 -9	2-3 6
in|last|olo|	1 -10	2-3 -9
in|last|ome|	2-3 9
in|last|omo|	2-3 -10
in|last|one|	2-3 11
in|last|ong|	2-3 11
in|last|oni|	2-3 9
in|last|ons|	2-3 17
in|last|ook|	2-3 -13
in|last|oom|	2-3 -8
in|last|oon|	2-3 -10
in|last|oor|	1 -9	2-3 -10
in|last|ope|	1 -8
in|last|opi|	1 -8
in|last|ops|	1 -11
in|last|ora|	2-3 10
in|last|ord|	1 7
in|last|ore|	1 -9
in|last|orm|	1 -12
in|last|ors|	2-3 10
in|last|ory|	2-3 -9
in|last|osa|	2-3 9
in|last|ose|	2-3 6
in|last|oso|	1 -10	2-3 8
in|last|ost|	1 -15
in|last|ota|	2-3 -7
in|last|ote|	2-3 10
in|last|oup|	1 -10	2-3 6
in|last|our|	2-3 -10
in|last|ous|	1 10	2-3 -9
in|last|ove|	2-3 -8
in|last|oño|	2-3 -8
in|last|pel|	2-3 9
in|last|pen|	1 -6
in|last|per|	1 -12
in|last|pie|	1 -7	2-3 6
in|last|pra|	1 -10
in|last|que|	1 7
in|last|ral|	1 -21	2-3 -12
in|last|rco|	2-3 6
in|last|rde|	2-3 7
in|last|red|	2-3 -6
in|last|ree|	1 -12
in|last|reg|	1 -7
in|last|ren|	2-3 12
in|last|reo|	1 -8
in|last|res|	2-3 -7
in|last|rga|	2-3 -8
in|last|ria|	2-3 -6
in|last|rin|	2-3 6
in|last|rio|	1 -13
in|last|rip|	2-3 -7
in|last|rit|	2-3 8
in|last|rla|	2-3 10
in|last|rly|	1 11
in|last|rme|	2-3 6
in|last|rms|	2-3 -8
in|last|rna|	1 -7	2-3 7
in|last|rno|	2-3 9
in|last|ros|	1 -10
in|last|rot|	1 -7
in|last|rro|	1 -9	2-3 -8
in|last|rry|	1 11	2-3 8
in|last|rso|	2-3 12
in|last|rst|	1 6	2-3 -10
in|last|rta|	2-3 -10
in|last|rua|	2-3 10
in|last|rve|	1 -11	2-3 9
in|last|rée|	2-3 8
in|last|rêt|	2-3 8
in|last|sca|	2-3 8
in|last|sco|	2-3 -7
in|last|sed|	1 -11	2-3 -12
in|last|sen|	2-3 -9
in|last|ser|	2-3 10
in|last|sig|	2-3 -10
in|last|sit|	2-3 -8
in|last|sly|	2-3 7
in|last|smo|	1 10	2-3 7
in|last|son|	2-3 -10
in|last|sor|	1 -9
in|last|sse|	2-3 12
in|last|sta|	1 11	2-3 6
in|last|ste|	2-3 -6
in|last|sti|	1 -7
in|last|sto|	2-3 -8
in|last|sue|	2-3 10
in|last|são|	2-3 -10
in|last|sì|	2-3 9
in|last|tal|	1 11
in|last|tas|	1 -11
in|last|tax|	1 -6
in|last|tay|	2-3 13
in|last|ted|	1 9
in|last|tel|	1 -10
in|last|ten|	2-3 6
in|last|ter|	1 -12
in|last|tes|	2-3 -7
in|last|tic|	2-3 13
in|last|tie|	2-3 -7
in|last|tif|	1 -7
in|last|tig|	2-3 7
in|last|til|	2-3 -7
in|last|tin|	1 -8
in|last|tly|	2-3 14
in|last|too|	2-3 9
in|last|tor|	1 -9
in|last|tos|	2-3 11
in|last|tra|	1 -7
in|last|tre|	2-3 8
in|last|tri|	2-3 8
in|last|tta|	1 -10	2-3 10
in|last|tti|	1 -11
in|last|tto|	2-3 13
in|last|tum|	2-3 -8
in|last|tur|	2-3 -7
in|last|tés|	2-3 -10
in|last|ual|	2-3 12
in|last|uch|	2-3 8
in|last|uck|	1 -10
in|last|ude|	2-3 -13
in|last|udy|	2-3 -10
in|last|uem|	2-3 6
in|last|uit|	2-3 -7
in|last|uld|	2-3 9
in|last|una|	2-3 -6
in|last|une|	2-3 9
in|last|ura|	1 -12
in|last|ure|	1 7	2-3 6
in|last|uro|	2-3 -10
in|last|urs|	2-3 -10
in|last|use|	2-3 -9
in|last|utt|	2-3 8
in|last|vas|	1 -8
in|last|vel|	1 6
in|last|ves|	2-3 -6
in|last|weg|	2-3 -8
in|last|wer|	2-3 -12
in|last|xer|	1 -6
in|last|ybe|	2-3 -6
in|last|yer|	2-3 -7
in|last|yes|	2-3 9
in|last|zen|	1 -7
in|last|zes|	2-3 7
in|last|zza|	2-3 8
in|last|zzo|	2-3 -8
in|last|ços|	2-3 6
in|last|ção|	2-3 -7
in|last|ées|	2-3 12
in|last|ôle|	2-3 7
in|last|ões|	2-3 14
in|last|öwe|	1 -6
in|last|ück|	1 -11
in|last|ütz|	1 -8
in|shape|=a =la word|	8+ 7
in|shape|=a adverb word|	4-7 7
in|shape|=a capital =dos|	4-7 -6
in|shape|=a capital word|	4-7 8
in|shape|=a capital|	2-3 -7
in|shape|=a verb =of|	8+ 8
in|shape|=a verb =without|	4-7 8
in|shape|=a verb =with|	4-7 8
in|shape|=a verb word|	4-7 10
in|shape|=a word =and|	4-7 9
in|shape|=a word =de|	8+ 7
in|shape|=a word =does|	8+ 9
in|shape|=a word =do|	4-7 -6
in|shape|=a word =está|	8+ 6
in|shape|=a word =for|	4-7 11
in|shape|=a word =in|	4-7 11	8+ 9
in|shape|=a word =is|	8+ 12
in|shape|=a word =not|	4-7 7
in|shape|=a word =of|	4-7 13
in|shape|=a word =on|	4-7 10
in|shape|=a word =tem|	8+ 7
in|shape|=a word =that|	4-7 16	8+ 8
in|shape|=a word =to|	4-7 9
in|shape|=a word =without|	4-7 8	8+ 9
in|shape|=a word =with|	8+ 8
in|shape|=a word =é|	4-7 9	8+ 6
in|shape|=a word adverb|	4-7 -7	8+ 9
in|shape|=a word verb|	2-3 14	4-7 7	8+ 10
in|shape|=a word word|	2-3 9	4-7 32	8+ 20
in|shape|=a word|	2-3 -12
in|shape|=abbiamo word =a|	8+ 8
in|shape|=abbiamo word word|	4-7 6
in|shape|=about =as word|	4-7 8
in|shape|=al word word|	8+ 6
in|shape|=all word =no|	4-7 7
in|shape|=an word word|	2-3 10	4-7 9	8+ 10
in|shape|=and =i word|	8+ 7
in|shape|=any word|	2-3 13
in|shape|=as word =as|	4-7 -9
in|shape|=as word =não|	4-7 7
in|shape|=at =the word|	8+ 8
in|shape|=até =ao word|	2-3 8
in|shape|=au word =de|	8+ 6
in|shape|=auf =dem capital|	4-7 6
in|shape|=avec word|	2-3 15
in|shape|=before word|	2-3 11
in|shape|=but =a word|	4-7 7
in|shape|=by =the word|	8+ 7
in|shape|=by word|	2-3 10
in|shape|=ce word =a|	8+ 7
in|shape|=ce word =pas|	4-7 10	8+ 7
in|shape|=com word =e|	4-7 9
in|shape|=com word|	2-3 -6
in|shape|=con =la word|	4-7 12
in|shape|=con =los word|	4-7 7
in|shape|=con word word|	4-7 10
in|shape|=con word|	2-3 12
in|shape|=could =have =been|	4-7 10
in|shape|=cuando =la word|	8+ 6
in|shape|=dans =le word|	4-7 8
in|shape|=das =ist =kein|	8+ 6
in|shape|=das =ist capital|	2-3 8
in|shape|=das capital|	2-3 -9
in|shape|=dat =is word|	4-7 6
in|shape|=de capital|	2-3 -10
in|shape|=de word =die|	8+ 9
in|shape|=de word =is|	8+ 7
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 9
in|shape|=de word word|	2-3 -14	4-7 15	8+ 6
in|shape|=der capital =hat|	4-7 8	8+ 12
in|shape|=der word capital|	4-7 6
in|shape|=des word =et|	4-7 10
in|shape|=des word word|	4-7 8
in|shape|=deux word word|	2-3 8
in|shape|=di word =non|	4-7 6
in|shape|=di word word|	2-3 9
in|shape|=did =the word|	8+ 9
in|shape|=die capital =ist|	8+ 6
in|shape|=die capital word|	8+ 10
in|shape|=die capital|	2-3 -11
in|shape|=dès word|	2-3 9
in|shape|=e word =a|	8+ 12
in|shape|=e word word|	4-7 8	8+ 6
in|shape|=een word =dat|	4-7 8
in|shape|=een word =die|	4-7 7	8+ 11
in|shape|=een word =geen|	4-7 8
in|shape|=een word =is|	8+ 9
in|shape|=een word =met|	4-7 10
in|shape|=een word =op|	4-7 9
in|shape|=een word =uit|	4-7 7
in|shape|=een word =van|	4-7 7
in|shape|=een word verb|	8+ 9
in|shape|=een word word|	2-3 18	4-7 15	8+ 7
in|shape|=ein capital =der|	4-7 8
in|shape|=ein word capital|	4-7 6
in|shape|=eine capital|	2-3 6
in|shape|=el capital|	2-3 -8
in|shape|=el word =a|	4-7 -9
in|shape|=el word =de|	4-7 -7
in|shape|=el word =me|	8+ 7
in|shape|=el word =no|	4-7 11
in|shape|=el word adverb|	4-7 9
in|shape|=el word word|	2-3 11	4-7 10	8+ 6
in|shape|=el word|	2-3 -7
in|shape|=ela =tem word|	8+ 10
in|shape|=ele verb =que|	8+ 8
in|shape|=eles word =o|	8+ 10
in|shape|=eles word adverb|	8+ 8
in|shape|=elle word word|	4-7 7
in|shape|=em number =eu|	8+ 12
in|shape|=em word =de|	4-7 11
in|shape|=em word word|	2-3 8
in|shape|=en =el word|	2-3 10
in|shape|=en capital word|	8+ 7
in|shape|=en word word|	2-3 6	8+ 7
in|shape|=en word|	2-3 -11
in|shape|=es =un word|	4-7 7
in|shape|=es verb adverb|	4-7 9
in|shape|=estava =a word|	4-7 6
in|shape|=et =les word|	4-7 10
in|shape|=et word|	2-3 -7
in|shape|=eu =não word|	8+ 6
in|shape|=eu word word|	4-7 9	8+ 10
in|shape|=fait word|	2-3 -9
in|shape|=geen word|	2-3 8
in|shape|=ha word =a|	8+ 6
in|shape|=he =is word|	4-7 6	8+ 7
in|shape|=he =never word|	4-7 8
in|shape|=he =was adverb|	4-7 6
in|shape|=he =was word|	8+ 6
in|shape|=he =would =like|	4-7 7
in|shape|=he adverb word|	4-7 8	8+ 9
in|shape|=he verb =about|	4-7 9
in|shape|=he verb =he|	8+ 8
in|shape|=he verb =me|	4-7 8	8+ 13
in|shape|=he verb =on|	8+ 7
in|shape|=he verb =them|	4-7 7
in|shape|=he verb capital|	8+ 11
in|shape|=he word =me|	8+ 6
in|shape|=he word =the|	8+ 7
in|shape|=he word word|	4-7 7
in|shape|=het =gaat =niet|	8+ 7
in|shape|=het =is =een|	4-7 7
in|shape|=het word =is|	8+ 6
in|shape|=het word word|	4-7 7	8+ 7
in|shape|=hij word adverb|	8+ 6
in|shape|=hij word word|	8+ 7
in|shape|=ho word =le|	4-7 6
in|shape|=ho word adverb|	8+ 10
in|shape|=ho word word|	4-7 6	8+ 7
in|shape|=há =um word|	8+ 7
in|shape|=há word word|	4-7 10
in|shape|=i =am =a|	4-7 -7
in|shape|=i =am =not|	4-7 6	8+ 6
in|shape|=i =am verb|	8+ 10
in|shape|=i =am word|	2-3 10	8+ 11
in|shape|=i =could =have|	4-7 7
in|shape|=i =didn't word|	4-7 6
in|shape|=i =do =not|	8+ 10
in|shape|=i =don't verb|	4-7 9
in|shape|=i =don’t verb|	8+ 8
in|shape|=i =had =a|	8+ 8
in|shape|=i =had =it|	8+ 10
in|shape|=i =had word|	8+ 6
in|shape|=i =have =never|	8+ 8
in|shape|=i =have =two|	4-7 7
in|shape|=i =have adverb|	8+ 8
in|shape|=i =have verb|	4-7 12	8+ 7
in|shape|=i =have word|	4-7 6	8+ 12
in|shape|=i =never verb|	4-7 10
in|shape|=i =shall =be|	8+ 7
in|shape|=i =was =in|	8+ 7
in|shape|=i =was verb|	4-7 8	8+ 7
in|shape|=i =was word|	2-3 10	4-7 7	8+ 10
in|shape|=i =will =not|	8+ 10
in|shape|=i =would =like|	8+ 7
in|shape|=i adverb verb|	8+ 8
in|shape|=i adverb word|	4-7 6
in|shape|=i verb =because|	4-7 8
in|shape|=i verb =her|	8+ 7
in|shape|=i verb =him|	4-7 11	8+ 7
in|shape|=i verb =in|	8+ 8
in|shape|=i verb =it|	4-7 7
in|shape|=i verb =no|	8+ 8
in|shape|=i verb =that|	8+ 8
in|shape|=i verb =them|	4-7 6	8+ 7
in|shape|=i verb =the|	4-7 7	8+ 9
in|shape|=i verb =to|	4-7 9	8+ 11
in|shape|=i verb =what|	8+ 6
in|shape|=i verb =where|	4-7 7
in|shape|=i verb =you|	8+ 10
in|shape|=i verb capital|	8+ 9
in|shape|=i verb word|	2-3 7	4-7 10	8+ 11
in|shape|=i word =at|	8+ 10
in|shape|=i word =a|	8+ 8
in|shape|=i word =con|	4-7 -9
in|shape|=i word =del|	8+ 6
in|shape|=i word =for|	8+ 7
in|shape|=i word =him|	8+ 6
in|shape|=i word =it|	2-3 7	4-7 11	8+ 6
in|shape|=i word =my|	4-7 7
in|shape|=i word =non|	4-7 8
in|shape|=i word =on|	4-7 6
in|shape|=i word =the|	4-7 11	8+ 8
in|shape|=i word =to|	4-7 6	8+ 6
in|shape|=i word =two|	8+ 7
in|shape|=i word =up|	8+ 9
in|shape|=i word capital|	8+ 6
in|shape|=i word verb|	4-7 6
in|shape|=i word word|	4-7 13	8+ 9
in|shape|=i've word =it|	8+ 8
in|shape|=i've word =the|	8+ 6
in|shape|=ich =habe =die|	8+ 6
in|shape|=ich =habe =ihn|	8+ 7
in|shape|=ich =habe word|	8+ 8
in|shape|=ich =war word|	4-7 10
in|shape|=ich word adverb|	4-7 9
in|shape|=ich word capital|	4-7 8
in|shape|=ich word word|	4-7 8
in|shape|=if =a word|	8+ 8
in|shape|=if =it word|	4-7 6
in|shape|=if word word|	8+ 8
in|shape|=ik verb =dat|	4-7 7
in|shape|=ik verb =de|	8+ 6
in|shape|=ik verb adverb|	8+ 8
in|shape|=ik verb word|	8+ 9
in|shape|=ik word =de|	8+ 8
in|shape|=ik word =geen|	8+ 8
in|shape|=ik word =het|	8+ 6
in|shape|=ik word =mijn|	4-7 15
in|shape|=ik word adverb|	4-7 -6	8+ 10
in|shape|=ik word word|	4-7 17	8+ 7
in|shape|=il =a word|	8+ 11
in|shape|=il =mio word|	4-7 6	8+ 7
in|shape|=il =ne word|	8+ 10
in|shape|=il capital word|	4-7 11
in|shape|=il capital|	2-3 -13
in|shape|=il word =delle|	4-7 -11
in|shape|=il word =di|	4-7 6
in|shape|=il word =era|	4-7 9
in|shape|=il word =ha|	4-7 7
in|shape|=il word =non|	8+ 8
in|shape|=il word word|	4-7 13	8+ 7
in|shape|=il word|	2-3 -13
in|shape|=im capital verb|	8+ 6
in|shape|=in =the word|	2-3 10	4-7 10
in|shape|=in capital =it|	8+ 6
in|shape|=in capital =they|	8+ 7
in|shape|=in capital word|	8+ 6
in|shape|=in word =and|	4-7 8
in|shape|=in word word|	2-3 16	4-7 11
in|shape|=in word|	2-3 -11
in|shape|=io =le word|	4-7 8
in|shape|=is =that word|	4-7 7
in|shape|=it =has word|	8+ 7
in|shape|=it =is =a|	4-7 12	8+ 6
in|shape|=it =is =not|	8+ 7
in|shape|=it =is =the|	4-7 6	8+ 7
in|shape|=it =is adverb|	4-7 7
in|shape|=it =is word|	2-3 7	8+ 8
in|shape|=it =was =a|	4-7 14	8+ 8
in|shape|=it =was =not|	8+ 6
in|shape|=it =was =the|	4-7 11	8+ 7
in|shape|=it =was adverb|	8+ 6
in|shape|=it =was word|	2-3 9	8+ 12
in|shape|=it word =a|	8+ 6
in|shape|=it word =with|	4-7 7
in|shape|=it's =a word|	8+ 8
in|shape|=it's =my word|	8+ 7
in|shape|=it’s =a word|	4-7 10	8+ 7
in|shape|=i’d =like =to|	4-7 7
in|shape|=i’m word|	2-3 -6
in|shape|=i’ve =been verb|	8+ 6
in|shape|=je =ne verb|	8+ 9
in|shape|=je =ne word|	4-7 10	8+ 9
in|shape|=je word =ai|	4-7 6
in|shape|=je word =pas|	4-7 6
in|shape|=je word adverb|	4-7 7
in|shape|=je word word|	4-7 6	8+ 6
in|shape|=kein capital adverb|	4-7 6
in|shape|=la =del word|	2-3 -9
in|shape|=la adverb word|	4-7 10
in|shape|=la capital =de|	4-7 -7
in|shape|=la capital capital|	2-3 -6
in|shape|=la capital word|	8+ 8
in|shape|=la capital|	2-3 -14
in|shape|=la word =a|	4-7 8
in|shape|=la word =dei|	4-7 -8
in|shape|=la word =de|	4-7 -7	8+ 9
in|shape|=la word =di|	8+ 8
in|shape|=la word =du|	8+ 9
in|shape|=la word =es|	4-7 8
in|shape|=la word =la|	4-7 13
in|shape|=la word =nel|	8+ 7
in|shape|=la word =non|	4-7 17
in|shape|=la word =à|	4-7 8
in|shape|=la word =è|	4-7 8	8+ 11
in|shape|=la word adverb|	4-7 10
in|shape|=la word verb|	8+ 6
in|shape|=la word word|	2-3 -6	4-7 -6	8+ 7
in|shape|=la word|	2-3 -6
in|shape|=las word =las|	4-7 7
in|shape|=le capital =a|	8+ 8
in|shape|=le capital|	2-3 -13
in|shape|=le word =a|	4-7 11	8+ 6
in|shape|=le word =de|	8+ 7
in|shape|=le word =est|	4-7 7	8+ 7
in|shape|=le word =il|	4-7 9
in|shape|=le word =je|	8+ 6
in|shape|=le word =était|	8+ 7
in|shape|=le word word|	2-3 9	8+ 9
in|shape|=le word|	2-3 -7
in|shape|=les capital =de|	4-7 -7
in|shape|=les word =de|	8+ 6
in|shape|=les word =ont|	8+ 6
in|shape|=les word =sont|	8+ 6
in|shape|=les word word|	4-7 9	8+ 6
in|shape|=like =a word|	8+ 7
in|shape|=los capital|	2-3 -7
in|shape|=los word =de|	4-7 -7
in|shape|=ma =le word|	4-7 6
in|shape|=ma word =a|	8+ 8
in|shape|=ma word word|	4-7 11	8+ 6
in|shape|=man word word|	4-7 11	8+ 6
in|shape|=me verb =que|	8+ 7
in|shape|=me word =por|	4-7 8
in|shape|=me word word|	4-7 8
in|shape|=mein capital =hat|	4-7 6
in|shape|=mein capital word|	8+ 9
in|shape|=met =een word|	4-7 8
in|shape|=meu word word|	8+ 11
in|shape|=mi =ha word|	8+ 7
in|shape|=mi word word|	4-7 9	8+ 6
in|shape|=mijn word =hebben|	8+ 8
in|shape|=mijn word =heeft|	8+ 6
in|shape|=mijn word verb|	4-7 11	8+ 7
in|shape|=mijn word word|	4-7 9
in|shape|=mit capital|	2-3 9
in|shape|=mon word =a|	8+ 6
in|shape|=mon word =est|	8+ 7
in|shape|=mon word verb|	8+ 9
in|shape|=my capital capital|	2-3 -10
in|shape|=my word =are|	8+ 8
in|shape|=my word =in|	8+ 8
in|shape|=my word =is|	8+ 8
in|shape|=my word =was|	8+ 8
in|shape|=my word verb|	4-7 10	8+ 13
in|shape|=my word word|	4-7 10	8+ 12
in|shape|=na word word|	2-3 8
in|shape|=ne word =pas|	4-7 6	8+ 6
in|shape|=ne word =que|	4-7 9
in|shape|=nella word word|	4-7 7
in|shape|=never adverb|	2-3 -6
in|shape|=never word =a|	4-7 12
in|shape|=nicht word capital|	2-3 -6
in|shape|=nicht word word|	2-3 8
in|shape|=nicht word|	2-3 8
in|shape|=niet word adverb|	4-7 8
in|shape|=niet word|	2-3 10
in|shape|=no =es =un|	4-7 7
in|shape|=no =es word|	4-7 6
in|shape|=no =puede word|	4-7 7
in|shape|=no verb word|	4-7 9
in|shape|=no verb|	2-3 -7
in|shape|=no word =a|	8+ 6
in|shape|=no word =eu|	8+ 6
in|shape|=no word =los|	4-7 9
in|shape|=no word =no|	4-7 10
in|shape|=no word =of|	4-7 7
in|shape|=no word =por|	8+ 6
in|shape|=no word =to|	4-7 9
in|shape|=no word word|	2-3 16	4-7 16
in|shape|=no word|	2-3 -6
in|shape|=non =ha word|	8+ 6
in|shape|=non =può word|	4-7 9
in|shape|=non =è word|	4-7 6
in|shape|=non word =il|	4-7 6	8+ 8
in|shape|=non word =la|	4-7 7
in|shape|=non word adverb|	4-7 7
in|shape|=non word word|	2-3 8	4-7 9	8+ 7
in|shape|=non word|	2-3 -8
in|shape|=nos word number|	4-7 7
in|shape|=nos word word|	8+ 7
in|shape|=not =in =a|	4-7 8
in|shape|=not =on =the|	4-7 9
in|shape|=not =the word|	2-3 6
in|shape|=nous =avons word|	4-7 7	8+ 7
in|shape|=nous =ne word|	8+ 6
in|shape|=nous word =la|	4-7 8
in|shape|=nous word =pas|	8+ 7
in|shape|=nous word =à|	8+ 7
in|shape|=nous word word|	8+ 7
in|shape|=no|	1 11
in|shape|=nunca word =da|	4-7 9
in|shape|=nunca word word|	4-7 11
in|shape|=não =foi word|	8+ 10
in|shape|=não =há word|	4-7 10
in|shape|=não =me word|	8+ 7
in|shape|=não =é word|	4-7 7
in|shape|=não word =a|	8+ 10
in|shape|=não word =o|	4-7 8
in|shape|=não word word|	4-7 9	8+ 8
in|shape|=o capital word|	4-7 7
in|shape|=o capital|	2-3 -8
in|shape|=o word =do|	4-7 -7
in|shape|=o word =era|	4-7 8
in|shape|=o word =está|	4-7 8
in|shape|=o word =não|	4-7 9
in|shape|=o word =tem|	4-7 6
in|shape|=o word =é|	8+ 11
in|shape|=o word adverb|	8+ 10
in|shape|=o word verb|	8+ 7
in|shape|=o word word|	4-7 11	8+ 11
in|shape|=o word|	2-3 -12
in|shape|=ohne capital word|	4-7 12
in|shape|=ohne capital|	2-3 7
in|shape|=on =a word|	4-7 8	8+ 10
in|shape|=on =ne word|	4-7 7	8+ 7
in|shape|=on =nous =a|	8+ 7
in|shape|=on =nous verb|	8+ 7
in|shape|=on =the word|	4-7 13	8+ 7
in|shape|=on verb =de|	4-7 6
in|shape|=on word verb|	4-7 9
in|shape|=on word word|	4-7 7
in|shape|=on word|	2-3 -11
in|shape|=op =het word|	4-7 9
in|shape|=os capital|	2-3 -8
in|shape|=os word word|	4-7 7
in|shape|=our word =are|	8+ 8
in|shape|=our word =in|	8+ 6
in|shape|=our word word|	2-3 -8
in|shape|=pas word =à|	4-7 7
in|shape|=per word word|	8+ 6
in|shape|=por word word|	4-7 9
in|shape|=quando =sono word|	8+ 8
in|shape|=que =la word|	4-7 7
in|shape|=que =le word|	4-7 6
in|shape|=que word =a|	4-7 9
in|shape|=que word =no|	4-7 7
in|shape|=sans word verb|	2-3 -10
in|shape|=sans word|	2-3 11
in|shape|=se =la word|	4-7 9
in|shape|=se =o word|	8+ 6
in|shape|=se word =el|	4-7 9
in|shape|=se word word|	8+ 11
in|shape|=se word|	2-3 -6
in|shape|=sem word|	2-3 -7
in|shape|=senza word|	2-3 -7
in|shape|=she verb =my|	8+ 8
in|shape|=she word|	2-3 8
in|shape|=si =la word|	8+ 7
in|shape|=si word adverb|	4-7 8
in|shape|=so =i word|	4-7 6
in|shape|=some =of =them|	8+ 8
in|shape|=sono adverb =per|	4-7 9
in|shape|=sono word word|	4-7 8
in|shape|=that =was =the|	4-7 6
in|shape|=that =was word|	8+ 8
in|shape|=the =most word|	4-7 7
in|shape|=the adverb word|	8+ 7
in|shape|=the capital =of|	4-7 -11	8+ 11
in|shape|=the capital capital|	2-3 -25	8+ 7
in|shape|=the capital verb|	2-3 -9	8+ 9
in|shape|=the capital word|	4-7 7	8+ 9
in|shape|=the verb =is|	8+ 10
in|shape|=the verb =was|	4-7 8
in|shape|=the word =are|	4-7 6	8+ 11
in|shape|=the word =at|	8+ 10
in|shape|=the word =could|	8+ 7
in|shape|=the word =did|	8+ 8
in|shape|=the word =had|	8+ 7
in|shape|=the word =has|	4-7 -6	8+ 8
in|shape|=the word =is|	8+ 15
in|shape|=the word =that|	8+ 8
in|shape|=the word =was|	4-7 6	8+ 7
in|shape|=the word capital|	2-3 -6
in|shape|=the word verb|	4-7 11	8+ 12
in|shape|=the word word|	4-7 22	8+ 17
in|shape|=the word|	2-3 -17
in|shape|=they =are word|	8+ 7
in|shape|=they =have word|	8+ 6
in|shape|=they =should word|	4-7 6
in|shape|=they =were adverb|	8+ 6
in|shape|=they =were word|	4-7 9	8+ 6
in|shape|=they =will word|	4-7 9
in|shape|=they verb =a|	8+ 9
in|shape|=they verb =for|	4-7 10	8+ 8
in|shape|=they verb =me|	8+ 8
in|shape|=they verb =the|	8+ 6
in|shape|=they verb =to|	8+ 7
in|shape|=they verb =us|	8+ 7
in|shape|=they verb =we|	8+ 6
in|shape|=they verb word|	8+ 7
in|shape|=they word =at|	8+ 7
in|shape|=they word =in|	8+ 9
in|shape|=they word =me|	8+ 9
in|shape|=they word =the|	8+ 7
in|shape|=they word verb|	8+ 8
in|shape|=they word word|	4-7 7
in|shape|=this =is =a|	8+ 6
in|shape|=this =is =not|	8+ 6
in|shape|=twee word|	2-3 8
in|shape|=two word word|	8+ 6
in|shape|=um word =com|	4-7 9
in|shape|=um word =da|	4-7 7
in|shape|=um word =de|	4-7 9
in|shape|=um word word|	2-3 10	4-7 8
in|shape|=uma word =de|	4-7 7
in|shape|=uma word word|	2-3 9	4-7 9
in|shape|=uma word|	2-3 10
in|shape|=un word =al|	4-7 9
in|shape|=un word =au|	4-7 12
in|shape|=un word =con|	4-7 8
in|shape|=un word =de|	4-7 18	8+ 6
in|shape|=un word =di|	4-7 10
in|shape|=un word =no|	4-7 10
in|shape|=un word =senza|	4-7 10
in|shape|=un word =sur|	8+ 6
in|shape|=un word =un|	4-7 8
in|shape|=un word word|	2-3 19	4-7 18	8+ 8
in|shape|=un word|	2-3 15
in|shape|=una verb|	2-3 10
in|shape|=una word =a|	4-7 9
in|shape|=una word =con|	4-7 11
in|shape|=una word =de|	4-7 -8
in|shape|=una word word|	2-3 17	4-7 11	8+ 6
in|shape|=una word|	2-3 -7
in|shape|=und|	1 6
in|shape|=une word =de|	4-7 15
in|shape|=une word word|	2-3 16	4-7 11	8+ 7
in|shape|=une word|	2-3 7
in|shape|=vous word word|	8+ 6
in|shape|=we =are =a|	8+ 7
in|shape|=we =are =not|	4-7 7	8+ 10
in|shape|=we =are verb|	8+ 9
in|shape|=we =are word|	4-7 7	8+ 12
in|shape|=we =do =not|	8+ 10
in|shape|=we =have =been|	4-7 8
in|shape|=we =have =the|	8+ 6
in|shape|=we =have verb|	8+ 10
in|shape|=we =have word|	8+ 7
in|shape|=we =were verb|	8+ 7
in|shape|=we =will =not|	8+ 7
in|shape|=we verb =about|	8+ 8
in|shape|=we verb =for|	8+ 9
in|shape|=we verb =so|	8+ 9
in|shape|=we verb =that|	8+ 8
in|shape|=we verb =the|	8+ 7
in|shape|=we verb capital|	8+ 6
in|shape|=we word =a|	4-7 6
in|shape|=we word =for|	8+ 10
in|shape|=we word =it|	8+ 8
in|shape|=we word =the|	4-7 8	8+ 6
in|shape|=we word =with|	8+ 6
in|shape|=we word adverb|	4-7 8
in|shape|=we word capital|	4-7 6
in|shape|=we word number|	8+ 8
in|shape|=we word verb|	2-3 8	8+ 10
in|shape|=we word word|	4-7 9	8+ 9
in|shape|=we word|	2-3 10
in|shape|=what word|	2-3 10
in|shape|=when =i word|	8+ 8
in|shape|=when =the word|	4-7 10	8+ 7
in|shape|=wij =hebben =het|	4-7 11
in|shape|=wij =hebben adverb|	8+ 6
in|shape|=wij word adverb|	4-7 13
in|shape|=wij word word|	4-7 13
in|shape|=wir =haben adverb|	4-7 12	8+ 6
in|shape|=wir =sind =nicht|	8+ 6
in|shape|=wir =sind word|	8+ 7
in|shape|=wir word adverb|	8+ 7
in|shape|=wir word capital|	4-7 8
in|shape|=wir word word|	4-7 10
in|shape|=with =a word|	4-7 10
in|shape|=with =the word|	4-7 10
in|shape|=y =el word|	4-7 8
in|shape|=yo =no word|	8+ 6
in|shape|=yo word word|	4-7 6
in|shape|=you =are word|	2-3 8
in|shape|=you =can verb|	4-7 9
in|shape|=you =can word|	8+ 8
in|shape|=you =cannot word|	8+ 9
in|shape|=you =can’t verb|	8+ 8
in|shape|=you =can’t word|	8+ 8
in|shape|=you =don’t word|	8+ 7
in|shape|=you =will verb|	4-7 7
in|shape|=you word =a|	8+ 7
in|shape|=you've word word|	2-3 9
in|shape|=ze =is word|	8+ 7
in|shape|=zu word|	2-3 -8
in|shape|=à =ce word|	8+ 6
in|shape|=à =la word|	4-7 8
in|shape|=à word word|	4-7 6
in|shape|=é =um word|	8+ 8
in|shape|=é =uma word|	8+ 8
in|shape|=é word =de|	4-7 6
in|shape|adverb =a word|	4-7 6
in|shape|adverb =de word|	2-3 6	4-7 -8
in|shape|adverb =is =a|	4-7 10	8+ 10
in|shape|adverb =is =het|	8+ 6
in|shape|adverb =is =no|	4-7 8	8+ 8
in|shape|adverb =me word|	8+ 7
in|shape|adverb =moet word|	4-7 7
in|shape|adverb =no word|	4-7 -6
in|shape|adverb =non =si|	4-7 9
in|shape|adverb =não word|	8+ 6
in|shape|adverb =the word|	2-3 10	4-7 10	8+ 13
in|shape|adverb =they word|	4-7 9
in|shape|adverb =un word|	8+ 7
in|shape|adverb =was =a|	4-7 7
in|shape|adverb =was =no|	8+ 10
in|shape|adverb adverb word|	4-7 10
in|shape|adverb capital|	2-3 8
in|shape|adverb verb =to|	4-7 7
in|shape|adverb word =and|	4-7 9
in|shape|adverb word =che|	4-7 8
in|shape|adverb word =een|	4-7 11	8+ 7
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =la|	4-7 -7
in|shape|adverb word =les|	4-7 8
in|shape|adverb word =on|	4-7 6
in|shape|adverb word =o|	4-7 7
in|shape|adverb word =pour|	4-7 13
in|shape|adverb word =we|	4-7 12
in|shape|adverb word adverb|	8+ 9
in|shape|adverb word capital|	4-7 6
in|shape|adverb word verb|	4-7 10
in|shape|adverb word word|	2-3 -8	4-7 19
in|shape|adverb|	1 10
in|shape|capital =a word|	8+ 17
in|shape|capital =ai word|	4-7 7	8+ 9
in|shape|capital =and capital|	2-3 -9	8+ 7
in|shape|capital =and word|	8+ 9
in|shape|capital =are =not|	4-7 10
in|shape|capital =are word|	2-3 8	4-7 9	8+ 10
in|shape|capital =at number|	8+ 9
in|shape|capital =be word|	2-3 10
in|shape|capital =com =a|	8+ 7
in|shape|capital =com word|	4-7 11
in|shape|capital =da capital|	2-3 -9
in|shape|capital =dal word|	2-3 -7
in|shape|capital =dat adverb|	4-7 10
in|shape|capital =de =uma|	8+ 8
in|shape|capital =de capital|	2-3 -11
in|shape|capital =de word|	2-3 -11	4-7 11	8+ 8
in|shape|capital =del capital|	2-3 -7
in|shape|capital =del word|	2-3 -12
in|shape|capital =der capital|	2-3 8	4-7 6	8+ 6
in|shape|capital =des capital|	2-3 10
in|shape|capital =di adverb|	2-3 8
in|shape|capital =di word|	2-3 -8
in|shape|capital =did =not|	8+ 11
in|shape|capital =do capital|	2-3 -6
in|shape|capital =does =not|	4-7 8
in|shape|capital =don’t word|	4-7 -6
in|shape|capital =du word|	2-3 -9
in|shape|capital =due word|	4-7 -8
in|shape|capital =e capital|	2-3 -9
in|shape|capital =e word|	2-3 -10	8+ 7
in|shape|capital =el word|	8+ 8
in|shape|capital =es word|	8+ 8
in|shape|capital =from capital|	8+ 10
in|shape|capital =ha word|	8+ 9
in|shape|capital =has =no|	4-7 6
in|shape|capital =has verb|	4-7 8
in|shape|capital =has word|	4-7 7	8+ 7
in|shape|capital =ho word|	4-7 6
in|shape|capital =i verb|	2-3 6	4-7 11
in|shape|capital =i word|	4-7 13	8+ 10
in|shape|capital =il word|	2-3 7	4-7 12	8+ 8
in|shape|capital =in capital|	8+ 10
in|shape|capital =is =a|	4-7 8	8+ 13
in|shape|capital =is =for|	4-7 10
in|shape|capital =is =geen|	4-7 -8
in|shape|capital =is =het|	4-7 12
in|shape|capital =is =not|	4-7 9	8+ 11
in|shape|capital =is =our|	4-7 9
in|shape|capital =is =the|	8+ 11
in|shape|capital =is =what|	8+ 12
in|shape|capital =is adverb|	8+ 9
in|shape|capital =is verb|	4-7 10
in|shape|capital =is word|	8+ 15
in|shape|capital =ist =keine|	4-7 6
in|shape|capital =it capital|	2-3 -10
in|shape|capital =je word|	4-7 8	8+ 8
in|shape|capital =la word|	2-3 7	4-7 11	8+ 8
in|shape|capital =le word|	4-7 10	8+ 9
in|shape|capital =lo word|	8+ 9
in|shape|capital =mit capital|	2-3 9
in|shape|capital =my word|	4-7 7
in|shape|capital =na word|	4-7 8
in|shape|capital =ne word|	4-7 13
in|shape|capital =nicht word|	2-3 -8
in|shape|capital =no word|	4-7 11	8+ 7
in|shape|capital =non word|	4-7 7
in|shape|capital =nos verb|	8+ 6
in|shape|capital =não capital|	2-3 8
in|shape|capital =não word|	4-7 -6
in|shape|capital =o word|	4-7 12	8+ 10
in|shape|capital =of =the|	4-7 -11
in|shape|capital =of capital|	2-3 -11	4-7 -6
in|shape|capital =ohne capital|	2-3 9
in|shape|capital =on =a|	4-7 -6
in|shape|capital =on =the|	4-7 -7
in|shape|capital =on verb|	2-3 -7
in|shape|capital =os word|	8+ 7
in|shape|capital =our capital|	2-3 9
in|shape|capital =para word|	4-7 6	8+ 6
in|shape|capital =pelas word|	8+ 6
in|shape|capital =por word|	4-7 -6
in|shape|capital =que =es|	4-7 9
in|shape|capital =que word|	4-7 12
in|shape|capital =sem capital|	2-3 -7
in|shape|capital =senza word|	2-3 -6
in|shape|capital =should =not|	8+ 7
in|shape|capital =the capital|	2-3 -16	4-7 -9
in|shape|capital =the word|	2-3 12	4-7 -6	8+ 9
in|shape|capital =três word|	4-7 8	8+ 10
in|shape|capital =um word|	4-7 6	8+ 9
in|shape|capital =uma word|	4-7 12	8+ 14
in|shape|capital =un word|	2-3 10	4-7 10	8+ 12
in|shape|capital =una word|	4-7 9
in|shape|capital =une word|	4-7 9	8+ 8
in|shape|capital =was word|	4-7 7	8+ 6
in|shape|capital =will =be|	4-7 10
in|shape|capital =will verb|	8+ 10
in|shape|capital =with =a|	4-7 -8
in|shape|capital =à capital|	2-3 -10
in|shape|capital =à word|	4-7 7	8+ 7
in|shape|capital =è word|	8+ 7
in|shape|capital =é word|	4-7 10
in|shape|capital adverb =de|	8+ 12
in|shape|capital adverb =quando|	8+ 7
in|shape|capital adverb verb|	8+ 7
in|shape|capital adverb word|	2-3 7	4-7 21	8+ 9
in|shape|capital capital =and|	4-7 -7
in|shape|capital capital =in|	4-7 -10
in|shape|capital capital =of|	4-7 -8
in|shape|capital capital =would|	4-7 6
in|shape|capital capital capital|	2-3 -12	4-7 -13	8+ 8
in|shape|capital capital number|	2-3 -11
in|shape|capital capital verb|	8+ 7
in|shape|capital capital word|	2-3 10	4-7 -11	8+ 13
in|shape|capital capital|	2-3 -38
in|shape|capital number number|	2-3 -9
in|shape|capital number word|	4-7 -6	8+ 13
in|shape|capital number|	2-3 -11
in|shape|capital verb =a|	4-7 8
in|shape|capital verb =dat|	8+ 7
in|shape|capital verb =is|	4-7 8
in|shape|capital verb =me|	4-7 8	8+ 10
in|shape|capital verb =to|	4-7 10	8+ 9
in|shape|capital verb =us|	8+ 9
in|shape|capital verb capital|	4-7 10	8+ 6
in|shape|capital verb word|	4-7 11	8+ 11
in|shape|capital word =alla|	8+ 8
in|shape|capital word =and|	8+ 8
in|shape|capital word =an|	8+ 9
in|shape|capital word =are|	8+ 10
in|shape|capital word =at|	8+ 8
in|shape|capital word =a|	8+ 12
in|shape|capital word =bij|	4-7 12
in|shape|capital word =cannot|	8+ 10
in|shape|capital word =ce|	8+ 8
in|shape|capital word =com|	8+ 8
in|shape|capital word =de|	8+ 15
in|shape|capital word =di|	8+ 9
in|shape|capital word =em|	8+ 9
in|shape|capital word =en|	8+ 7
in|shape|capital word =every|	8+ 7
in|shape|capital word =e|	4-7 8	8+ 11
in|shape|capital word =for|	8+ 8
in|shape|capital word =ik|	4-7 13
in|shape|capital word =il|	4-7 6
in|shape|capital word =in|	8+ 10
in|shape|capital word =is|	4-7 9	8+ 12
in|shape|capital word =it|	4-7 6	8+ 10
in|shape|capital word =la|	4-7 11	8+ 8
in|shape|capital word =les|	8+ 7
in|shape|capital word =los|	4-7 7
in|shape|capital word =me|	4-7 9
in|shape|capital word =mir|	8+ 8
in|shape|capital word =mon|	4-7 6
in|shape|capital word =ne|	4-7 6
in|shape|capital word =nicht|	4-7 9
in|shape|capital word =no|	8+ 9
in|shape|capital word =of|	8+ 6
in|shape|capital word =on|	8+ 12
in|shape|capital word =o|	4-7 6
in|shape|capital word =para|	8+ 11
in|shape|capital word =pas|	4-7 12
in|shape|capital word =per|	8+ 9
in|shape|capital word =por|	8+ 6
in|shape|capital word =pour|	8+ 7
in|shape|capital word =que|	4-7 9	8+ 8
in|shape|capital word =sie|	8+ 9
in|shape|capital word =sono|	8+ 8
in|shape|capital word =sur|	8+ 8
in|shape|capital word =tem|	4-7 7
in|shape|capital word =they|	8+ 8
in|shape|capital word =the|	8+ 12
in|shape|capital word =to|	8+ 8
in|shape|capital word =una|	8+ 9
in|shape|capital word =une|	8+ 11
in|shape|capital word =un|	8+ 8
in|shape|capital word =us|	4-7 9
in|shape|capital word =wir|	8+ 10
in|shape|capital word =y|	4-7 9
in|shape|capital word adverb|	4-7 15
in|shape|capital word capital|	4-7 12	8+ -6
in|shape|capital word number|	4-7 12
in|shape|capital word verb|	8+ 7
in|shape|capital word word|	4-7 -7
in|shape|capital word|	2-3 7
in|shape|number capital|	2-3 -6
in|shape|number word|	2-3 -6
in|shape|number|	1 -8
in|shape|verb =a word|	4-7 12	8+ 10
in|shape|verb =and word|	2-3 9
in|shape|verb =are word|	4-7 9
in|shape|verb =the word|	2-3 8	4-7 6
in|shape|verb =to word|	8+ 10
in|shape|verb =you =for|	4-7 8
in|shape|verb word word|	2-3 9	4-7 7
in|shape|verb word|	2-3 -9
in|shape|word =a word|	4-7 16	8+ 7
in|shape|word =als =een|	4-7 8
in|shape|word =and adverb|	4-7 9
in|shape|word =and word|	4-7 12
in|shape|word =ao word|	4-7 7
in|shape|word =as word|	4-7 8
in|shape|word =au word|	2-3 12	4-7 9
in|shape|word =but =not|	4-7 10
in|shape|word =but word|	2-3 17
in|shape|word =by word|	2-3 15
in|shape|word =com word|	4-7 8
in|shape|word =come =un|	4-7 12
in|shape|word =con =la|	4-7 8
in|shape|word =con =un|	4-7 8
in|shape|word =da word|	2-3 -13	4-7 11
in|shape|word =de =la|	4-7 -12
in|shape|word =de adverb|	2-3 10
in|shape|word =de word|	2-3 -8	8+ 6
in|shape|word =del word|	4-7 10
in|shape|word =della word|	2-3 -9
in|shape|word =delle word|	2-3 -10
in|shape|word =der capital|	2-3 8
in|shape|word =des word|	2-3 -11	4-7 -13
in|shape|word =di word|	2-3 -6	4-7 -7
in|shape|word =do word|	2-3 -13
in|shape|word =du word|	2-3 -8
in|shape|word =e adverb|	4-7 11
in|shape|word =e word|	2-3 21	4-7 15
in|shape|word =een word|	4-7 11
in|shape|word =el word|	4-7 15	8+ 6
in|shape|word =em word|	4-7 9
in|shape|word =et word|	2-3 8
in|shape|word =if word|	2-3 8
in|shape|word =il word|	4-7 9
in|shape|word =in =the|	4-7 11	8+ 9
in|shape|word =la word|	4-7 14
in|shape|word =le word|	2-3 11	4-7 6
in|shape|word =les word|	2-3 10	4-7 11
in|shape|word =ma =non|	4-7 10
in|shape|word =ma word|	2-3 10
in|shape|word =mais =pas|	4-7 12
in|shape|word =mais word|	2-3 12
in|shape|word =met =een|	4-7 11
in|shape|word =niet word|	2-3 8
in|shape|word =not word|	2-3 10
in|shape|word =o =que|	8+ 7
in|shape|word =o word|	2-3 7	4-7 13
in|shape|word =out =of|	8+ 10
in|shape|word =para word|	2-3 10	4-7 10
in|shape|word =pas word|	4-7 10
in|shape|word =per word|	2-3 9
in|shape|word =pero =no|	4-7 11
in|shape|word =por word|	2-3 12	4-7 10
in|shape|word =su word|	2-3 8
in|shape|word =than =a|	4-7 9
in|shape|word =that word|	4-7 8
in|shape|word =the word|	4-7 15	8+ 12
in|shape|word =to =the|	4-7 9
in|shape|word =to word|	2-3 -6
in|shape|word =um word|	4-7 10
in|shape|word =un word|	4-7 13
in|shape|word =van word|	2-3 11
in|shape|word =with =the|	8+ 13
in|shape|word =with word|	2-3 14
in|shape|word =y word|	2-3 13
in|shape|word =à word|	4-7 13	8+ 10
in|shape|word adverb =and|	4-7 6
in|shape|word adverb =de|	4-7 7
in|shape|word adverb =nicht|	4-7 6
in|shape|word adverb word|	4-7 13
in|shape|word adverb|	2-3 14
in|shape|word capital =der|	4-7 8
in|shape|word capital word|	2-3 9
in|shape|word capital|	2-3 -8
in|shape|word word =and|	4-7 18
in|shape|word word =a|	4-7 10
in|shape|word word =by|	4-7 8
in|shape|word word =come|	4-7 9
in|shape|word word =com|	4-7 15
in|shape|word word =de|	4-7 17	8+ 6
in|shape|word word =du|	4-7 8
in|shape|word word =en|	4-7 -6
in|shape|word word =et|	4-7 13
in|shape|word word =e|	4-7 12
in|shape|word word =for|	4-7 13
in|shape|word word =from|	4-7 8
in|shape|word word =il|	4-7 12
in|shape|word word =in|	4-7 12
in|shape|word word =les|	4-7 14
in|shape|word word =of|	4-7 18
in|shape|word word =over|	4-7 10
in|shape|word word =o|	4-7 9
in|shape|word word =para|	4-7 12
in|shape|word word =por|	4-7 12
in|shape|word word =to|	4-7 10
in|shape|word word =with|	4-7 7
in|shape|word word =à|	4-7 12
in|shape|word word adverb|	4-7 12	8+ 10
in|shape|word word capital|	2-3 11
in|shape|word word number|	2-3 -12
in|shape|word word verb|	4-7 8
in|shape|word word word|	2-3 9	4-7 25
in|shape|word word|	2-3 -7
in|shape|word|	1 -10
in|word|	0 -8	12 -6	14 -7	2 -13	20 -6	2029 7	3 -13	5 -11	7 -6	aan -10	aber 11	about 10	accountant -10	ada -7	again -9	agility 11	ajoutés -10	al 6	albatros -6	alert -10	alive 9	alla 11	alle 11	als 7	always 12	ambachtelijk -9	an 13	anche 9	and -10	animal 7	antes 7	any 13	anything 8	ao 8	apericena -9	aprils -8	arithmetic 10	artigianale -7	as 13	asfixia 9	asked 7	at 11	attentive 12	até 11	auch 9	aus 12	avant 9	avec 16	avevo 6	avvocato 6	avô -10	away -9	baby -8	bad 11	badger -10	ball -11	balloon -9	banter 10	bed-rot -7	before 11	bem 7	best 6	beyond 7	bien 10	big -10	bigger 6	biggest -9	binnen 8	biology -11	bitte -10	black -6	blague 8	blanc -7	bleibt -9	blue -15	boa 9	boats -7	bocadillo -6	bon 6	book -12	border -10	bored -11	boredom -8	borrowed -8	botella -7	box -6	brave 10	bravo 6	britain's -9	budget -7	buona -7	burla 10	but 17	buy -18	by 13	bérénice -9	c -9	cadê 10	caldo -9	calendário 10	called 11	calm -8	calmo -7	can -7	cancer -11	cani -10	capacity -11	card -6	carta 7	cartographer’s -10	casa -7	catch -10	cautela 7	ce 9	channel 13	chantage 10	cheap 11	chi -6	chiacchiericcio 7	chino -8	christmas 6	chuvisqueiro -7	clean 6	coalition -8	comment 11	como 9	compra -10	comprar 10	comunque -7	común 11	conditions 10	confidence 13	considering 8	contenues 7	conto -6	contrôle 7	corner -8	correct 13	corso 10	coup 11	creche -6	criativa 11	cringe -8	cucina 6	culture -11	cuore -7	current -11	curva -9	custardgate -12	cutters -6	c’est 10	da -14	dag 7	dai 6	damage -12	dan 7	dank -6	dann 7	dans 11	dat 9	daughter -10	de -20	de-risking -13	dead -12	deep -10	deeply 13	defect -12	definitivas -8	del -16	delivery -16	della -10	delle -10	dente 7	depuis 8	der 10	dialogue -6	dicke -10	did 13	die -8	direction -13	disappointed 10	division -12	diálogo 9	do -13	dock 6	doctor -8	dog -6	doktor -7	domanda -6	domani 9	domenica -9	don't 9	dona -6	dorme -6	dos 13	dreams -6	drift -7	drizzlecore -8	du -11	due 7	dämmerschoppen -6	dès 10	déconnexer -6	déjà 6	dörfer 9	d’estate -10	e 16	een 7	ein 8	eine 10	el -9	elegante 12	emergency 9	encore 7	encouraging 9	enfin 9	enjoy 13	entro 10	era 6	erhebliche 13	es 8	eso 8	espera -6	esperanza 6	está 9	euro -8	europa -8	european -10	event -6	every -10	everything 10	exemplaire 6	exhaustion 6	fait -7	família -11	far 8	ferryman’s -7	feu -7	file -7	fin -6	finir 9	first -7	floor -8	fog 8	for 8	format -9	forte 8	frage 7	frank 12	frau -11	freddo 8	free -9	frei -8	freischütz -8	fyi -7	galo -6	galvevenator -6	ganó 6	gap -10	geduld 6	geen 12	gefragt -6	geluk 8	gerald -6	gestão -10	get -8	ghost -18	ginette -7	global -7	gloves -9	go -10	golden -10	gomma -7	goodnight -6	gossip -8	gravedigger's -7	grower -8	gruft -7	guilt-free -8	guilty -14	gut -7	ha 6	haaskaaf -7	hammer -9	hand -7	handelsblatt -8	harbor -6	harbourmaster -8	have 7	he 11	health -7	heard 7	heart -9	heartbroken 16	here -9	high -10	hij 8	hill -7	him -7	hmm 11	hold -16	holiday -6	hollow -8	honest -8	hora 10	hors 7	houden -8	hours -15	hub -13	husch-pfusch 9	há -6	i'm 8	ice -10	if 9	igual 9	ik 13	il -12	index -7	interesse 9	intérêt 8	irrevogável -6	is 9	issue 10	ist 10	it 6	it's 10	its 8	it’s 11	jamais 10	jamón -12	je 8	jet -9	joke 10	jour -7	just 7	juste -7	já 11	kaasschaaf -6	kahlschlag 7	kan 6	keeper’s -8	keer -9	keine 8	keukentafel -6	kid -9	klasse 8	knock 8	know -9	kompromiss 11	kopi -8	kurier -8	la -15	laguna -8	landing -9	lanterna -7	laranja -9	larga -8	late -6	le -7	leave 6	ledger -11	legion -6	leite -7	lenta 10	les 13	levo 6	liberamente -6	life -9	lighthouse -11	like 14	listening 8	live -10	looked 8	loss -12	loup 6	low -8	l’heure -7	l’ho 8	madre 7	mai 8	mais 13	maison -12	mal 9	mal-entendido 9	malaisance -10	manager -6	mano -7	manual -8	mar -8	mare -7	maré -7	massima 11	match -6	mañana -7	me -7	meno 7	menos 10	mer -7	mesa -8	met -7	mid -10	midi -7	mieux 9	military -6	mim 7	miracle -10	mister -9	mit 16	moderate -9	modest -8	moins -6	molto 8	mooi 11	moonlit -8	moose -13	moral -10	morgen -10	morning -11	mostly 8	movement -8	moño -8	mr -6	mud -10	mur -9	muy 7	my -15	mängel 14	möwe -6	na 11	nach -6	nada -6	nearly 8	nein 6	nessun 7	neue -8	neun -6	neutral -18	never -6	new 10	next -6	niet 7	night -7	ninth -8	no 10	nobody 13	noise 9	nonna -7	normal 8	nostalgia 7	not 20	note 12	nous -6	novela 11	novo -6	nox -10	nunca -6	nur 8	nuvoloso -8	nº -8	não 12	ochtend -6	of -13	ohne 15	olho -8	on -15	onderhoud 6	onverantwoord 7	oops -9	op 9	operation -12	oportunidad 10	ora 8	ordinary 11	original -8	otters -8	our 8	outil 7	outperform -9	oven 8	own -7	pack-up -10	pacte -6	pagano 9	papel 9	paper -13	parcheggio -10	parking -12	parties -11	partilhada -10	pas 6	patate -12	patient 8	pause -7	peat -6	pedagógico 12	pending -9	per 12	perdida 10	pero 9	perreo -8	pie -9	pilha -10	pirate -8	piscine -7	plan -12	planilha 10	plus 6	pluviste -6	point -9	points 8	polite 7	politics -9	polpette -6	polvere -7	popolo -9	por 12	porchlight -9	porcupine -6	positiva 7	posto -9	power -9	pozzo -8	prato -10	precauzionale 8	premature 12	prematuro 10	premium -8	pressão 7	pretty 12	prima 8	prodigy -11	professor -11	professore -9	projekt -6	promessa 7	prudence 10	prudente 10	prématuré 7	présence -10	punt 6	putt 8	qualcosa 11	quase -10	que 12	radical 13	radio -12	random -9	reading 10	real 6	red -6	redondo 9	reg -7	regenafspraak -6	regolare 9	regret -9	relaxed 9	respekt 8	responsibility 10	resting 9	retenue 14	reëel 8	right -17	risco -9	risque 10	room -6	route 11	router -9	routine -11	rules -11	rutsche -11	réserve 9	said 6	sale -10	salt -14	salvo’s -9	samen -6	santa -7	saturday 7	saudade -12	schattenhaushalt -9	school -12	science -9	se 12	sea -10	secolo -6	second -9	segnale 9	seguro -8	sell 9	sem -7	sentido 15	serenamente 8	serenidade 12	seventeen -8	shadow -8	she 10	show -11	si 12	sideways 13	sieben -8	siempre 9	signal 7	significant -6	silence -7	silent -7	silenzio -7	sin 15	sind -8	sinhá -8	sisters -10	small -7	so 6	sobriété -8	social -8	soddisfazione 12	soft -12	soglia 8	somewhere 8	sono 8	sorrent -12	sorry 13	sounded -6	sous 6	southern 7	spare 7	spider -9	sportlich 7	spring -7	spy -9	stage 11	stanco 10	stay 14	stille -10	stiltetax -6	sting -9	strikes 6	su 7	subito -9	sucres -10	sucrée 8	suficiente 8	sulla 7	sunlight 10	sur 9	sì 7	só 9	tagblatt -8	takes 10	talk -11	também 9	tarde -6	tardiva 9	te -11	tea -7	tengo 7	terra -9	that's 10	the -19	they 14	this 11	tides -8	tidewrack -6	time -7	tintin -8	tired 11	to -7	todo 11	tonhos -8	tonight -11	too -12	torno -9	tout 8	track -13	trade 6	trained -11	travel -11	tres 6	truck -11	tuesday -13	tutto 9	twee 8	táper -8	uit 8	uma 11	un 11	understudy -11	une 18	up -10	us -10	v -6	vale 9	vals -7	van 10	vegano -11	velório -6	verbijsterd 11	very 10	verão 8	vezes 8	view -6	vigilant 8	visit -10	vittoria 12	viva -6	volta -8	volto 10	voto 7	vuelo -9	wally -8	ward -11	was 13	watch 10	weg -8	weitblick -7	well 10	were 7	which 9	white 7	who 7	whole 6	wiel -8	wife -9	wij -9	windmill -8	wish -6	with 7	witz 9	words -6	worms -8	y 13	yeah 9	yes 10	you've 9	your 14	zeitnah 7	zero -6	zoom -6	zukunft -8	à -6	ça 6	è 8	é -6	étape 10	één -8	über 9	überfällig 8
it:alone|alone|	1 7	2-3 11	4-7 12
it:alone|first|	4-7 20	8+ 6
it:best-gap|according-to|according|gap|according-to|,;|	8+ 10
it:best-gap|according-to|according|gap|according-to|,s|	2-3 -8	4-7 -7
it:best-gap|according-to|according|gap|according-to|,|	2-3 7	8+ 11
it:best-gap|according-to|according|gap|according-to|c|	4-7 10
it:best-gap|according-to|according|gap|according-to||	2-3 19	4-7 18
it:best-gap|actor-nearby|naked||	2-3 -8	8+ 16
it:best-gap|colon|naked||	2-3 10	4-7 12
it:best-gap|named-before|naked||	2-3 11	4-7 12
it:best-gap|named-nearby|naked||	2-3 9	8+ 16
it:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 12
it:best-gap|quote-then-verb|other|gap|quote-then-verb||	2-3 -7
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 9	2-3 -7	4-7 8
it:best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 7
it:best-gap|sentence-before|according|gap|sentence-before|,q|	2-3 7
it:best-gap|sentence-before|according|gap|sentence-before|,|	8+ 8
it:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -8	4-7 7
it:best-gap|sentence-before|saying|gap|sentence-before||	2-3 9	4-7 11
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 10
it:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -10
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 -9
it:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 13	4-7 12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 25	8+ 10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	4-7 8
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	1 -10
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 9
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -11	2-3 17	8+ 6
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	4-7 21	8+ 8
it:best-gap|topic|naked||	8+ 19
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 16	4-7 18	8+ 8
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 11	8+ 8
it:best-intro|,|according|far|	4-7 10
it:best-intro|,|naked|1|	2-3 7	4-7 10
it:best-intro|,|naked|2-4|	4-7 8
it:best-intro|,|naked|5-10|	2-3 -13	4-7 7
it:best-intro|,|naked|far|	4-7 -6
it:best-intro|,|saying|1|	2-3 18	4-7 15	8+ 8
it:best-intro|,|saying|2-4|	2-3 9	4-7 6
it:best-intro|,|saying|far|	4-7 8
it:best-intro|-|naked|2-4|	8+ 7
it:best-intro|-|naked|5-10|	8+ 9
it:best-intro|:|according|5-10|	8+ 8
it:best-intro|:|according|far|	8+ 12
it:best-intro|:|apposed|2-4|	8+ 10
it:best-intro|:|apposed|5-10|	4-7 13
it:best-intro|:|direct|5-10|	4-7 6
it:best-intro|:|naked|1|	2-3 9	4-7 20	8+ 9
it:best-intro|:|naked|2-4|	2-3 9	8+ 10
it:best-intro|:|naked|5-10|	2-3 8	8+ 23
it:best-intro|:|naked|far|	1 10	8+ 18
it:best-intro|:|saying|1|	4-7 20	8+ 8
it:best-intro|:|saying|2-4|	4-7 18	8+ 11
it:best-intro|:|saying|5-10|	2-3 -7	8+ 19
it:best-intro|:|saying|far|	1 -9	8+ -7
it:best-intro|auxiliary|according|2-4|	2-3 9
it:best-intro|auxiliary|according|5-10|	4-7 12
it:best-intro|auxiliary|naked|5-10|	4-7 10
it:best-intro|auxiliary|naked|far|	1 -10
it:best-intro|auxiliary|saying|5-10|	4-7 6
it:best-intro|determiner|according|5-10|	1 -10
it:best-intro|determiner|naked|2-4|	2-3 -10
it:best-intro|determiner|naked|5-10|	2-3 -11
it:best-intro|determiner|naked|far|	2-3 7
it:best-intro|determiner|other|0|	2-3 -7
it:best-intro|determiner|saying|5-10|	1 -11
it:best-intro|preposition|according|2-4|	2-3 10
it:best-intro|preposition|naked|1|	2-3 -10
it:best-intro|preposition|naked|2-4|	1 -9	2-3 11
it:best-intro|preposition|naked|5-10|	1 -10
it:best-intro|preposition|naked|far|	1 -13	2-3 -17	4-7 9
it:best-intro|preposition|other|1|	1 -8	2-3 -6
it:best-intro|preposition|saying|1|	4-7 13
it:best-intro|preposition|saying|2-4|	1 -11	4-7 12
it:best-intro|preposition|saying|5-10|	1 6
it:best-intro|preposition|saying|far|	2-3 -9
it:best-intro|start|naked|2-4|	4-7 9
it:best-intro|start|naked|5-10|	8+ 7
it:best-intro|start|naked|far|	2-3 9	4-7 17
it:best-intro|start|saying|1|	1 9	2-3 15	4-7 7
it:best-intro|stop|direct|far|	4-7 9
it:best-intro|stop|naked|1|	2-3 6	4-7 12	8+ 6
it:best-intro|stop|naked|2-4|	2-3 7	8+ 6
it:best-intro|stop|naked|5-10|	2-3 9	4-7 23
it:best-intro|stop|naked|far|	1 10	2-3 15	4-7 26	8+ 7
it:best-intro|stop|other|1|	2-3 9	4-7 12
it:best-intro|stop|saying|1|	1 8	2-3 21	4-7 16
it:best-intro|stop|saying|2-4|	4-7 7	8+ 6
it:best-intro|stop|saying|5-10|	2-3 -10	4-7 8
it:best-intro|that|saying|1|	4-7 6
it:best-intro|verb-judging|judging|0|	4-7 6
it:best-intro|verb-judging|naked|far|	1 -6
it:best-intro|verb-saying|naked|5-10|	1 -14
it:best-intro|verb-saying|saying|0|	1 9	4-7 17
it:best-intro|word|according|2-4|	4-7 20	8+ 8
it:best-intro|word|according|5-10|	2-3 11	4-7 -7
it:best-intro|word|according|far|	2-3 -6
it:best-intro|word|judging|2-4|	1 14	4-7 17
it:best-intro|word|naked|1|	1 -6
it:best-intro|word|naked|2-4|	1 -10	2-3 -10
it:best-intro|word|naked|5-10|	1 -10	8+ 9
it:best-intro|word|naked|far|	1 -10	4-7 -6
it:best-intro|word|saying|2-4|	1 -10	2-3 -7	4-7 19
it:best-intro|word|saying|5-10|	1 -10	4-7 15	8+ 7
it:best-lead|lower|,|judging|	speaker-then-quote -10
it:best-lead|lower|,|naked|	named-nearby 12	topic -7
it:best-lead|lower|,|saying|	quote-then-verb 9	sentence-before 9	speaker-then-quote 11	verb-then-speaker 17
it:best-lead|lower|:|naked|	actor-nearby -11	named-nearby 10	topic 12
it:best-lead|lower|adverb|naked|	named-nearby 6	topic -7
it:best-lead|lower|auxiliary|according|	according-to 9
it:best-lead|lower|auxiliary|naked|	actor-nearby -8	topic 10
it:best-lead|lower|auxiliary|saying|	speaker-then-quote 10
it:best-lead|lower|capital|according|	according-to 11
it:best-lead|lower|determiner|according|	according-to -7
it:best-lead|lower|determiner|naked|	named-nearby -11
it:best-lead|lower|preposition|naked|	actor-nearby -13
it:best-lead|lower|that|saying|	speaker-then-quote 7
it:best-lead|lower|verb-judging|judging|	speaker-then-quote 8
it:best-lead|lower|verb-judging|saying|	speaker-then-quote -10
it:best-lead|lower|verb-saying|naked|	named-nearby -11
it:best-lead|lower|word|judging|	speaker-then-quote 12
it:best-lead|lower|word|naked|	named-nearby 7
it:best-lead|lower|word|saying|	sentence-before -10
it:best-lead|upper|-|naked|	named-nearby 8
it:best-lead|upper|:|according|	according-to 8	sentence-before 10
it:best-lead|upper|:|apposed|	speaker-then-quote 7
it:best-lead|upper|:|judging|	speaker-then-quote 6
it:best-lead|upper|:|naked|	colon 14	named-nearby 13	topic 10
it:best-lead|upper|:|saying|	quote-then-verb -6
it:best-lead|upper|determiner|naked|	named-nearby 8
it:best-lead|upper|determiner|other|	quote-then-verb -7
it:best-lead|upper|preposition|according|	according-to -9
it:best-lead|upper|preposition|naked|	named-nearby -15	topic -8
it:best-lead|upper|preposition|other|	quote-then-verb -9
it:best-lead|upper|start|naked|	actor-nearby 17	named-before 6	topic 6
it:best-lead|upper|start|saying|	quote-then-verb 17	sentence-after 9
it:best-lead|upper|stop|direct|	sentence-before 12
it:best-lead|upper|stop|naked|	actor-nearby 11	named-before 16	named-nearby 10	topic 17
it:best-lead|upper|stop|other|	quote-then-verb 11
it:best-lead|upper|stop|saying|	quote-then-speaker 8	sentence-after 7	sentence-before 17
it:best-lead|upper|verb-judging|judging|	speaker-then-quote -14
it:best-lead|upper|verb-saying|saying|	speaker-then-quote 6
it:best-lead|upper|word|according|	according-to -9
it:best-lead|upper|word|direct|	speaker-then-quote -6
it:best-lead|upper|word|naked|	named-nearby -17	topic -10
it:best-lead|upper|word|saying|	speaker-then-quote -6
it:best-lemma|	accogliere 7	accusare 8	ammettere 7	annunciare 7	assicurare 7	augurare 6	auspicare 6	avvertire 15	chiamare -15	chiarire -9	chiosare 9	commentare 7	comunicare -6	concedere 8	confessare 6	confidare 10	contestare 8	correggere 6	definire 16	dichiarare 13	dire 7	esordire 7	esprimere 11	esultare 6	frenare 6	garantire -7	giudicare 8	gongolare 9	gridare 9	incalzare 8	insistere 8	interrompere 7	invitare -8	leggere 10	lodare 10	mormorare 6	motivare 6	negare 9	obiettare 9	osservare 8	proclamare 8	promettere 14	proporre -10	protestare 7	puntualizzare 6	raccontare -6	recitare 8	replicare 16	riassumere 7	riconoscere 7	ridere 7	riferire 8	ringraziare 11	rispondere 14	rivelare 8	sapere 12	scandire 8	schermire 11	scrivere -6	scusare 8	segnalare 10	sibilare 6	sintetizzare 10	smentire -7	sostenere -6	sottolineare 13	spiegare 7	tagliare 11
it:best-lemma|affermare|quote-then-verb|	1 6
it:best-lemma|aggiungere|speaker-then-quote|	1 9	2-4 8	5-10 7
it:best-lemma|ammettere|quote-then-verb|	1 8
it:best-lemma|ammettere|sentence-before|	far 12
it:best-lemma|ammettere|verb-then-speaker|	1 6
it:best-lemma|assicurare|quote-then-verb|	1 7
it:best-lemma|assicurare|speaker-then-quote|	5-10 -6
it:best-lemma|assicurare|verb-then-speaker|	1 9
it:best-lemma|augurare|speaker-then-quote|	0 6
it:best-lemma|auspicare|speaker-then-quote|	2-4 6
it:best-lemma|avvertire|verb-then-speaker|	1 9
it:best-lemma|chiamare|speaker-then-quote|	0 -12	2-4 -10	5-10 -9
it:best-lemma|chiedere|quote-then-verb|	1 10
it:best-lemma|chiedere|speaker-then-quote|	0 8
it:best-lemma|commentare|quote-then-verb|	1 6
it:best-lemma|concedere|verb-then-speaker|	1 7
it:best-lemma|confermare|speaker-then-quote|	1 6	2-4 -6	far 8
it:best-lemma|confidare|quote-then-verb|	1 7
it:best-lemma|contestare|speaker-then-quote|	5-10 10
it:best-lemma|correggere|speaker-then-quote|	1 6
it:best-lemma|definire|speaker-then-quote|	0 10	2-4 11	5-10 8
it:best-lemma|denunciare|quote-then-verb|	1 6
it:best-lemma|dichiarare|quote-then-verb|	1 6
it:best-lemma|dichiarare|speaker-then-quote|	0 9
it:best-lemma|dire|quote-then-verb|	1 14
it:best-lemma|dire|speaker-then-quote|	0 6	1 -6	2-4 8
it:best-lemma|esordire|quote-then-verb|	1 7
it:best-lemma|esprimere|speaker-then-quote|	0 11
it:best-lemma|frenare|speaker-then-quote|	1 6
it:best-lemma|giudicare|speaker-then-quote|	2-4 8
it:best-lemma|giurare|quote-then-verb|	1 6
it:best-lemma|gridare|quote-then-verb|	1 6
it:best-lemma|invitare|sentence-before|	far -6
it:best-lemma|mormorare|quote-then-verb|	1 6
it:best-lemma|motivare|quote-then-verb|	1 6
it:best-lemma|none|according-to|	0 9	2-4 19	far -10
it:best-lemma|none|actor-nearby|	2-4 -13	5-10 6
it:best-lemma|none|colon|	1 14	far 6
it:best-lemma|none|named-before|	1 6	2-4 7	5-10 11	far 11
it:best-lemma|none|named-nearby|	1 10	2-4 6	5-10 6
it:best-lemma|none|sentence-before|	far -7
it:best-lemma|none|signature|	1 -9
it:best-lemma|none|speaker-then-quote|	1 -9	5-10 12	far -9
it:best-lemma|none|topic|	5-10 -9	far 7
it:best-lemma|osservare|quote-then-verb|	1 8
it:best-lemma|parlare|speaker-then-quote|	5-10 6
it:best-lemma|parlare|verb-then-speaker|	1 6
it:best-lemma|precisare|quote-then-verb|	1 8
it:best-lemma|precisare|speaker-then-quote|	2-4 14
it:best-lemma|promettere|speaker-then-quote|	0 10
it:best-lemma|protestare|quote-then-verb|	1 6
it:best-lemma|raccontare|quote-then-verb|	1 9	5-10 -10
it:best-lemma|raccontare|speaker-then-quote|	5-10 9
it:best-lemma|replicare|speaker-then-quote|	5-10 7
it:best-lemma|ribadire|quote-then-verb|	1 8
it:best-lemma|ribadire|verb-then-speaker|	1 6
it:best-lemma|ribattere|quote-then-verb|	1 6
it:best-lemma|ribattere|speaker-then-quote|	2-4 10
it:best-lemma|ribattere|verb-then-speaker|	1 9
it:best-lemma|riconoscere|quote-then-verb|	1 6
it:best-lemma|ricordare|quote-then-verb|	1 7
it:best-lemma|ricordare|speaker-then-quote|	5-10 9
it:best-lemma|rispondere|quote-then-verb|	1 9
it:best-lemma|rispondere|sentence-before|	2-4 7
it:best-lemma|rispondere|speaker-then-quote|	5-10 10
it:best-lemma|salutare|speaker-then-quote|	0 6
it:best-lemma|sapere|speaker-then-quote|	5-10 11
it:best-lemma|scandire|sentence-before|	far 8
it:best-lemma|scherzare|quote-then-verb|	1 7
it:best-lemma|scrivere|quote-then-verb|	1 12
it:best-lemma|scrivere|speaker-then-quote|	0 -10	2-4 10	5-10 7
it:best-lemma|scrivere|verb-then-speaker|	1 9
it:best-lemma|sibilare|quote-then-verb|	1 6
it:best-lemma|sintetizzare|quote-then-verb|	1 6
it:best-lemma|sostenere|quote-then-verb|	1 7
it:best-lemma|sostenere|speaker-then-quote|	5-10 8
it:best-lemma|spiegare|quote-then-verb|	1 6
it:best-lemma|sussurrare|quote-then-verb|	1 6
it:best-lemma|tagliare|quote-then-verb|	1 11
it:best-lemma|unlisted|quote-then-verb|	0 -8	1 6
it:best-near|according-to|according|	0 9	2-4 19	far -10
it:best-near|according|0|	2-3 9
it:best-near|according|1|	1 -9	4-7 12	8+ 7
it:best-near|according|2-4|	2-3 13	4-7 24	8+ 7
it:best-near|according|5-10|	1 -13	2-3 8	8+ 9
it:best-near|according|far|	2-3 -7	4-7 -8	8+ 13
it:best-near|actor-nearby|naked|	2-4 -13	5-10 6
it:best-near|apposed|2-4|	8+ 11
it:best-near|apposed|5-10|	4-7 9
it:best-near|colon|naked|	1 14
it:best-near|direct|far|	4-7 -6
it:best-near|judging|0|	4-7 6
it:best-near|judging|1|	4-7 8
it:best-near|judging|2-4|	1 12	2-3 -7	4-7 17
it:best-near|judging|5-10|	4-7 7
it:best-near|naked|0|	2-3 -7
it:best-near|naked|1|	2-3 9	4-7 8	8+ 9
it:best-near|naked|2-4|	8+ 11
it:best-near|naked|5-10|	8+ 19
it:best-near|naked|far|	8+ 10
it:best-near|named-before|naked|	1 6	2-4 7	5-10 11	far 11
it:best-near|named-nearby|naked|	1 10	2-4 6	5-10 6
it:best-near|other|0|	2-3 -7
it:best-near|other|1|	1 -8	4-7 12
it:best-near|quote-then-verb|judging|	1 9
it:best-near|quote-then-verb|other|	0 -8	1 6
it:best-near|quote-then-verb|saying|	1 10	5-10 -13
it:best-near|relative|far|	4-7 8
it:best-near|saying|0|	1 7	4-7 17
it:best-near|saying|1|	4-7 28	8+ 6
it:best-near|saying|2-4|	1 -16	4-7 8	8+ 12
it:best-near|saying|5-10|	1 -6	2-3 -11	4-7 6	8+ 18
it:best-near|saying|far|	1 -11	8+ -6
it:best-near|sentence-after|saying|	1 10
it:best-near|sentence-before|according|	far -7
it:best-near|sentence-before|relative|	far 8
it:best-near|sentence-before|saying|	1 12	far -8
it:best-near|signature|naked|	1 -9
it:best-near|speaker-then-quote|apposed|	2-4 -6	5-10 12
it:best-near|speaker-then-quote|direct|	far -8
it:best-near|speaker-then-quote|judging|	2-4 8
it:best-near|speaker-then-quote|saying|	0 8	far -6
it:best-near|topic|naked|	5-10 -9	far 7
it:best-near|verb-then-speaker|saying|	1 18	2-4 16
it:best-negated|	true 8
it:best-order|according|according|0|	2-3 9
it:best-order|according|according|1|	1 -9	4-7 12	8+ 7
it:best-order|according|according|2-4|	2-3 13	4-7 24	8+ 7
it:best-order|according|according|5-10|	1 -13	2-3 8	8+ 9
it:best-order|according|according|far|	2-3 -7	4-7 -8	8+ 13
it:best-order|apposed|apposed|2-4|	8+ 11
it:best-order|apposed|apposed|5-10|	4-7 9
it:best-order|apposed|judging|0|	4-7 8
it:best-order|apposed|judging|1|	4-7 6
it:best-order|apposed|judging|2-4|	4-7 11
it:best-order|apposed|saying|0|	1 10	2-3 -10	4-7 9
it:best-order|apposed|saying|1|	2-3 13	4-7 13	8+ 6
it:best-order|apposed|saying|2-4|	4-7 13	8+ 7
it:best-order|apposed|saying|5-10|	4-7 12	8+ 10
it:best-order|apposed|saying|far|	4-7 9
it:best-order|apposition|saying|2-4|	2-3 12	8+ 7
it:best-order|apposition|saying|5-10|	2-3 7
it:best-order|apposition|saying|far|	4-7 6
it:best-order|direct|direct|far|	4-7 -6
it:best-order|direct|judging|2-4|	1 11	2-3 -9	4-7 13
it:best-order|direct|saying|0|	4-7 14
it:best-order|direct|saying|1|	4-7 19
it:best-order|direct|saying|2-4|	1 -12
it:best-order|direct|saying|5-10|	1 -12	2-3 -6	4-7 16	8+ 16
it:best-order|direct|saying|far|	8+ -7
it:best-order|inverted|other|0|	2-3 -7
it:best-order|inverted|other|1|	1 -8	4-7 12
it:best-order|inverted|saying|1|	1 12	2-3 6	4-7 20	8+ 6
it:best-order|inverted|saying|2-4|	1 -9	2-3 8	4-7 7
it:best-order|inverted|saying|5-10|	1 -12	2-3 -10
it:best-order|inverted|saying|far|	1 -9	2-3 7	4-7 8
it:best-order|naked|naked|0|	2-3 -7
it:best-order|naked|naked|1|	2-3 9	4-7 8	8+ 9
it:best-order|naked|naked|2-4|	8+ 11
it:best-order|naked|naked|5-10|	8+ 19
it:best-order|naked|naked|far|	8+ 10
it:best-order|relative|relative|far|	4-7 8
it:best-order|relative|saying|1|	4-7 6
it:best-order|relative|saying|2-4|	4-7 10
it:best-order|relative|saying|5-10|	4-7 11
it:best-phrase|name|	according 7	judging 12	naked 8	relative 10	thinking 10
it:best-phrase|noun|	according -11	saying -6
it:best-phrase|pronoun|	saying 13
it:best-score|	-1 -9	-2 -18	-3 -8	0 -6	2 14	3 8	4 10	5 13
it:best-score|-1|	4-7 -10	8+ 14
it:best-score|-2|	1 -11	2-3 -14	4-7 -10	8+ 9
it:best-score|-3|	2-3 -9	4-7 11
it:best-score|-4|	4-7 7
it:best-score|0|	2-3 -7	8+ 23
it:best-score|1|	1 -12	4-7 24	8+ 15
it:best-score|2|	2-3 13	4-7 23
it:best-score|3|	2-3 7	4-7 6	8+ 13
it:best-score|4|	2-3 6	4-7 7	8+ 8
it:best-score|5|	4-7 20	8+ 8
it:best|according-to|according|	1 -8	2-3 8	8+ 14
it:best|actor-nearby|naked|	2-3 -8	8+ 16
it:best|colon|naked|	2-3 10	4-7 12
it:best|named-before|naked|	2-3 11	4-7 12
it:best|named-nearby|naked|	2-3 9	8+ 16
it:best|quote-then-verb|other|	4-7 12
it:best|quote-then-verb|saying|	2-3 -7
it:best|sentence-after|saying|	2-3 9
it:best|sentence-before|according|	1 -7	2-3 8	4-7 -7	8+ 11
it:best|sentence-before|relative|	4-7 8
it:best|sentence-before|saying|	1 -9	8+ 14
it:best|speaker-then-quote|apposed|	8+ 11
it:best|speaker-then-quote|direct|	2-3 -8
it:best|speaker-then-quote|judging|	1 12	4-7 15
it:best|speaker-then-quote|saying|	4-7 24
it:best|topic|naked|	8+ 19
it:best|verb-then-speaker|saying|	1 -13	2-3 13	4-7 22	8+ 11
it:case-follow|all-one|,preposition|	none -8
it:case-follow|all-one|,that|	none -7
it:case-follow|all-one|,verb-saying|	none 8
it:case-follow|all-one|,word|	none -12
it:case-follow|all-one|end|	. 6	none 6
it:case-follow|all-one|preposition|	none -8
it:case-follow|all-one|stop|	! 9	none -7
it:case-follow|all-one|word|	none -7
it:case-follow|all|,determiner|	none 6
it:case-follow|all|stop|	none -6
it:case-follow|first|,auxiliary|	? 6	none 18
it:case-follow|first|,coordinator|	none -6
it:case-follow|first|,determiner|	? 6
it:case-follow|first|,preposition|	none -13
it:case-follow|first|,verb-saying|	? 9	none 24
it:case-follow|first|,word|	none -8
it:case-follow|first|coordinator|	none -6
it:case-follow|first|determiner|	. 10
it:case-follow|first|end|	. 13	? 11	none 11
it:case-follow|first|stop|	? -6
it:case-follow|first|–|	? 7
it:case-follow|most|stop|	none 9
it:case-follow|none|,preposition|	none -7
it:case-follow|none|,subordinator|	none 10
it:case-follow|none|,word|	none -11
it:case-follow|none|;|	none 8
it:case-follow|none|auxiliary|	none -12
it:case-follow|none|coordinator|	none 9
it:case-follow|none|end|	. 9	none -9
it:case-follow|none|preposition|	none 11
it:case-follow|titled|stop|	none 10
it:case-follow|upper|end|	none 10
it:case-intro|all-one|	, -10	adverb -10	preposition -20	stop 7	verb-judging -15	word -16
it:case-intro|all|	word -6
it:case-intro|first|	, -11	- 10	: 12	capital -8	determiner -13	preposition -14	start 10	stop 9	verb-judging -8	verb-saying -9	word -6
it:case-intro|none|	; 10
it:case-intro|some|	, 15	verb-saying 7
it:case-intro|titled|	: 12	determiner -8
it:case-intro|upper|	, 9
it:case|all-one|	1 6	2 -17	3 6
it:case|all|	2 -13	3 7
it:case|first|	10+ 14	6-9 12
it:case|most|	4-5 -8	6-9 8
it:case|none|	1 -8	10+ 7	6-9 32
it:case|some|	6-9 8
it:case|titled|	4-5 6	6-9 6
it:chain-on|, verb-saying ,|	2-3 7
it:chain-on|, verb-saying stop|	4-7 8
it:chain-on|far|	2-3 9
it:chain-on|none|	1 9	8+ 20
it:chain-on|stop|	2-3 -13	4-7 -6
it:chain|, verb-saying ,|	4-7 7
it:chain|:|	4-7 6
it:chain|none|	4-7 13	8+ 6
it:clause|false|false|	upper 10
it:clause|false|true|	none 17	titled 6
it:clause|true|true|	first 20
it:closed|	false 7
it:continues|	true 6
it:echo|all|2-3|	false -9	true 7
it:echo|all|	false -8	none -21	titled 6
it:echo|all|false|	1 -8	4-7 14
it:echo|all|true|	2-3 -8
it:echo|half|4-7|	false 7
it:echo|half|false|	4-7 7
it:echo|half|	first 10
it:echo|none|4-7|	true 17
it:echo|none|	upper 10
it:echo|some|4-7|	false 22	true 6
it:echo|some|8+|	false 11
it:echo|some|	false 23	first 20	none 14	true 6
it:echo|some|false|	4-7 22	8+ 11
it:ending|	! 14	. 15
it:family|"|	4-7 15
it:family|'|	2-3 8
it:family|none|	2-3 11	4-7 9
it:family|«|	1 -6	8+ 14
it:family|‘|	4-7 12	8+ 6
it:family|“|	8+ 12
it:follow|	,adverb -6	,auxiliary 16	,capital -8	,coordinator 7	,determiner 7	,preposition -15	,subordinator 9	,that -8	,verb-saying 14	,word -15	; 7	auxiliary -14	capital 6	coordinator 6	determiner -6	end 13	preposition 9	pronoun -8	verb-saying -7	word -8	– 9
it:gov|aggiungere|1|	4-7 9
it:gov|aggiungere|2-3|	4-7 9
it:gov|aggiungere|	che 8	di -7	none 12
it:gov|aggiungere|past|	none 12
it:gov|ammettere|	none 7
it:gov|ammettere|past|	auxiliary 7
it:gov|annunciare|present|	none 9
it:gov|assicurare|2-3|	2-3 8
it:gov|assicurare|4-7|	4-7 10
it:gov|assicurare|	che 9	di -6	none 13
it:gov|assicurare|past|	auxiliary 8
it:gov|assicurare|present|	none 6
it:gov|attaccare|	con -7	none -6
it:gov|attaccare|past|	auxiliary -11
it:gov|attaccare|present|	none -8
it:gov|augurare|0|	4-7 6
it:gov|augurare|	none 6
it:gov|auspicare|	che 6
it:gov|avvertire|2-3|	4-7 9
it:gov|avvertire|	che 10	none 12
it:gov|avvertire|past|	none 14
it:gov|chiamare|0|	1 -12	2-3 -12
it:gov|chiamare|2-3|	2-3 -9
it:gov|chiamare|4-7|	2-3 -9
it:gov|chiamare|	none -18
it:gov|chiamare|past|	auxiliary -11	none -10
it:gov|chiamare|present|	auxiliary -9	none -14
it:gov|chiarire|	none 9
it:gov|chiedere|8+|	8+ -7
it:gov|chiedere|	dai -11	none 7
it:gov|concedere|	none 8
it:gov|concedere|past|	none 8
it:gov|confermare|1|	8+ 10
it:gov|confermare|2-3|	1 -6
it:gov|confidare|2-3|	4-7 8
it:gov|confidare|	none 9
it:gov|confidare|present|	none 6
it:gov|definire|0|	4-7 -6
it:gov|definire|2-3|	2-3 8	4-7 8
it:gov|definire|past|	auxiliary 8
it:gov|dichiarare|	none 9
it:gov|dichiarare|present|	auxiliary 9
it:gov|dire|0|	4-7 8
it:gov|dire|1|	4-7 6
it:gov|dire|2-3|	1 -8	4-7 10
it:gov|dire|4-7|	2-3 9
it:gov|dire|8+|	1 -9
it:gov|dire|	di 13
it:gov|dire|past|	auxiliary 13	none -9
it:gov|esprimere|0|	2-3 11
it:gov|esprimere|	none 11
it:gov|frenare|	none 6
it:gov|garantire|4-7|	4-7 9
it:gov|garantire|	che 9	none -10
it:gov|giudicare|present|	none 8
it:gov|giurare|present|	none 6
it:gov|gongolare|present|	none 9
it:gov|head|	agricoltura -6	azienda 9	chi -11	c’ -9	fatto 9	figlio 6	interessato 7	interlocutori -9	lei 10	manager 9	ministero 7	name -9	nota 7	organisation 9	person 11	persone 9	portavoce 11	radio 6	sindacalista -6	sindaco 9	stampa -6	tema -7	testo 13
it:gov|head|c’|	scrivere -9
it:gov|head|fatto|	sapere 9
it:gov|head|interessato|	negare 7
it:gov|head|interlocutori|	parlare -9
it:gov|head|lei|	ribattere 7
it:gov|head|name|	chiamare -6	dire 8
it:gov|head|none|	aggiungere 11	attaccare -10	chiamare -6	leggere 7	osservare 8	parlare -6	promettere 8	spiegare 8
it:gov|head|organisation|	confermare -6	definire 6	giudicare 8	parlare 15	promettere 10	salutare 7
it:gov|head|person|	aggiungere 7	assicurare 6	definire 11	dire -6	invitare -10	parlare 25	promettere 10	replicare 7	rispondere 11	scrivere 7	sostenere 8	volere -6
it:gov|head|qualcuno|	attaccare -10
it:gov|head|sindaco|	dire 7
it:gov|head|tema|	scrivere -7
it:gov|invitare|1|	4-7 10
it:gov|invitare|2-3|	4-7 12
it:gov|invitare|	a -11	alla 11
it:gov|invitare|past|	auxiliary 10
it:gov|invitare|present|	none -10
it:gov|judging|0|false|false|	all-one -10	first -8
it:gov|judging|1|true|false|	none 7
it:gov|judging|2-3|false|false|	none -7
it:gov|judging|2-3|true|false|	none 7
it:gov|judging|4-7|false|false|	none -9
it:gov|judging|4-7|true|false|	none 14
it:gov|judging|del|	none 8
it:gov|judging|none|0|	4-7 -7
it:gov|judging|none|1|	4-7 10
it:gov|judging|none|2-3|	1 8	4-7 13
it:gov|judging|none|	all-one -12	first 8
it:gov|judging|none|true|	false 7
it:gov|leggere|past|	auxiliary 10
it:gov|lodare|	none 10
it:gov|lodare|past|	auxiliary 10
it:gov|negare|	none 9
it:gov|negare|present|	none 9
it:gov|none|1|	none -8
it:gov|none|2-3|	all -7	upper 8
it:gov|none|4-7|	most -6	some -7	titled 7
it:gov|none|8+|	first 12	none 11
it:gov|none|false|false|	8+ 13
it:gov|none|true|false|	4-7 -6	8+ 11
it:gov|none|true|true|	1 -8	2-3 -6
it:gov|obiettare|	none 7
it:gov|obiettare|present|	none 7
it:gov|osservare|1|	8+ 6
it:gov|parlare|1|	4-7 11
it:gov|parlare|2-3|	4-7 6
it:gov|parlare|4-7|	2-3 10
it:gov|parlare|	di 10	none 6
it:gov|parlare|present|	none 18
it:gov|precisare|2-3|	4-7 10
it:gov|precisare|4-7|	4-7 10
it:gov|precisare|	che 16	none 8
it:gov|precisare|past|	auxiliary 10
it:gov|precisare|present|	none 15
it:gov|prevedere|past|	none 10
it:gov|promettere|0|	2-3 9
it:gov|promettere|	none 10
it:gov|promettere|past|	auxiliary 10	none 11
it:gov|proporre|4-7|	1 -9
it:gov|proporre|past|	auxiliary -10	none -7
it:gov|raccontare|present|	none 9
it:gov|recitare|	none 8
it:gov|recitare|present|	none 8
it:gov|replicare|4-7|	2-3 11	4-7 6
it:gov|replicare|	none 9
it:gov|replicare|past|	auxiliary 13	none 8
it:gov|ribadire|4-7|	4-7 6
it:gov|ribadire|	none -8
it:gov|ribattere|2-3|	4-7 8
it:gov|ribattere|4-7|	4-7 7
it:gov|ribattere|	che 6
it:gov|ribattere|past|	auxiliary 10
it:gov|ricordare|	none 7
it:gov|ricordare|past|	auxiliary 10
it:gov|ricordare|present|	none -6
it:gov|riferire|	none 10
it:gov|ringraziare|present|	none 11
it:gov|riprendere|	none -7
it:gov|rispondere|4-7|	4-7 10
it:gov|rispondere|8+|	8+ 6
it:gov|rispondere|	none 9
it:gov|rispondere|past|	auxiliary 11	none 11
it:gov|salutare|0|	2-3 6
it:gov|salutare|2-3|	4-7 8	8+ 6
it:gov|salutare|	come 8	none 8
it:gov|salutare|past|	auxiliary -6
it:gov|salutare|present|	none 10
it:gov|sapere|1|	4-7 9
it:gov|sapere|4-7|	4-7 6
it:gov|sapere|	che 8	di 9
it:gov|sapere|past|	auxiliary 11	none 10
it:gov|saying|0|false|false|	some 7
it:gov|saying|1|false|false|	first 7	none 9
it:gov|saying|2-3|false|false|	first 17	none 17
it:gov|saying|2-3|true|false|	none -10
it:gov|saying|4-7|false|false|	some 12
it:gov|saying|4-7|true|false|	all-one -11
it:gov|saying|8+|false|false|	none -12
it:gov|saying|8+|true|false|	first -7	none 16
it:gov|saying|ai|4-7|	4-7 9
it:gov|saying|alla|false|	false 11
it:gov|saying|alla|	first 7
it:gov|saying|al|false|	false 7
it:gov|saying|al|	none 7
it:gov|saying|a|1|	4-7 10
it:gov|saying|a|2-3|	1 -8	4-7 10
it:gov|saying|a|4-7|	4-7 12
it:gov|saying|a|false|	false 8
it:gov|saying|a|	first 10	none -12	titled 6
it:gov|saying|a|true|	false -12
it:gov|saying|che|1|	4-7 6
it:gov|saying|che|2-3|	2-3 6
it:gov|saying|che|4-7|	2-3 17	4-7 18
it:gov|saying|che|8+|	4-7 13
it:gov|saying|che|false|	false 16
it:gov|saying|come|2-3|	4-7 10
it:gov|saying|come|	none 10
it:gov|saying|con|4-7|	2-3 -8	4-7 -8
it:gov|saying|con|false|	false -11
it:gov|saying|con|	first -10	none -9
it:gov|saying|con|true|	false -9
it:gov|saying|dai|false|	false -11
it:gov|saying|dell’|8+|	4-7 7
it:gov|saying|dell’|false|	false 7
it:gov|saying|dell’|	none 8
it:gov|saying|del|4-7|	2-3 -7
it:gov|saying|del|false|	false -7
it:gov|saying|del|	none -6
it:gov|saying|di|1|	4-7 13
it:gov|saying|di|2-3|	2-3 12	4-7 14
it:gov|saying|di|4-7|	1 -12	8+ 11
it:gov|saying|di|8+|	2-3 7	4-7 11	8+ 9
it:gov|saying|di|	first -10	none 12
it:gov|saying|di|true|	false 12
it:gov|saying|in|4-7|	2-3 10
it:gov|saying|in|false|	false 8
it:gov|saying|in|	none 11
it:gov|saying|none|0|	4-7 12
it:gov|saying|none|1|	2-3 7	4-7 22	8+ 12
it:gov|saying|none|2-3|	1 -9	4-7 17	8+ 11
it:gov|saying|none|4-7|	2-3 12	4-7 18	8+ 7
it:gov|saying|none|8+|	4-7 10
it:gov|saying|none|false|	false 14
it:gov|saying|none|	first 6	some 11
it:gov|saying|none|true|	false -7
it:gov|saying|per|2-3|	2-3 12
it:gov|saying|per|	none 7
it:gov|saying|per|true|	false 8
it:gov|saying|su|	first 7
it:gov|scrivere|0|	2-3 -10
it:gov|scrivere|2-3|	4-7 10
it:gov|scrivere|4-7|	2-3 -6	4-7 -7	8+ 6
it:gov|scrivere|	che 11	di -6	none -13
it:gov|scrivere|past|	auxiliary -11	none 11
it:gov|scusare|present|	auxiliary 9
it:gov|segnalare|	none 10
it:gov|sostenere|2-3|	2-3 -7
it:gov|sostenere|4-7|	2-3 8
it:gov|sostenere|	che 8	none -7
it:gov|sostenere|past|	none -6
it:gov|spiegare|	none 10
it:gov|spiegare|past|	none 9
it:gov|subject|lei|saying|	2-3 8
it:gov|subject|lei|saying|past|	4-7 7
it:gov|subject|name|judging|	0 -10	4-7 -7
it:gov|subject|name|judging|past|	1 -6
it:gov|subject|name|saying|	0 7	2-3 -6
it:gov|subject|name|saying|present|	4-7 11
it:gov|subject|none|judging|	0 -8
it:gov|subject|none|judging|present|	1 -6
it:gov|subject|none|saying|	0 -12	2-3 11	8+ 8
it:gov|subject|none|saying|past|	4-7 6	8+ 9
it:gov|subject|none|saying|present|	2-3 11	4-7 10	8+ 10
it:gov|subject|noun|judging|	0 -6	1 8
it:gov|subject|noun|judging|past|	4-7 16
it:gov|subject|noun|judging|present|	1 -10	2-3 -14
it:gov|subject|noun|saying|	4-7 -6	8+ -7
it:gov|subject|noun|saying|past|	1 -8
it:gov|subject|noun|saying|present|	2-3 7	4-7 14	8+ 15
it:gov|subject|noun|thinking|past|	4-7 8
it:gov|subject|organisation|judging|	0 6	2-3 9
it:gov|subject|organisation|judging|past|	4-7 6
it:gov|subject|organisation|judging|present|	1 8
it:gov|subject|organisation|saying|	0 8	2-3 -6	4-7 -6	8+ 7
it:gov|subject|organisation|saying|past|	1 -12	4-7 12
it:gov|subject|organisation|saying|present|	2-3 15	4-7 14	8+ 10
it:gov|subject|person|judging|	2-3 8	4-7 8	8+ 7
it:gov|subject|person|judging|past|	1 8	2-3 6	4-7 10
it:gov|subject|person|saying|	1 25	4-7 10	8+ -8
it:gov|subject|person|saying|past|	2-3 16	4-7 15	8+ 11
it:gov|subject|person|saying|present|	1 -8	4-7 16	8+ 8
it:gov|subject|place|saying|	2-3 9
it:gov|temere|	none 8
it:gov|temere|past|	none 8
it:gov|thinking|2-3|true|false|	none 7
it:gov|thinking|con|false|	false -6
it:gov|thinking|none|2-3|	4-7 7
it:gov|thinking|none|	none 11
it:gov|thinking|none|true|	false 7
it:gov|volere|	con -6
it:gov|volere|past|	none -6
it:headline|true|	4-7 6
it:head|"|	4-7 11
it:head|'|	2-3 8
it:head|plain|,determiner|	2-3 -7
it:head|plain|	: 23	all -9	determiner -8	first 10	none -13	preposition -14	start -10	stop 7
it:head|plain|:|	2-3 -9	4-7 9
it:head|plain|all-one|	1 6	2-3 -11
it:head|plain|all|	2-3 -9
it:head|plain|end|	2-3 9
it:head|plain|first|	2-3 11
it:head|plain|none|	1 -11	2-3 -9
it:head|plain|preposition|	1 -6
it:head|titled|	: 12	determiner -8
it:head|titled|end|	2-3 -6	4-7 6
it:head|titled|first|	4-7 7
it:head|titled|stop|	2-3 8
it:head|upper|	, 9	all 10
it:head|upper|all|	2-3 8
it:head|«|	1 -13	2-3 7
it:head|“|	1 8	2-3 -9	4-7 19
it:in-noun|false|false|2-3|	all-one -6	titled 7	upper 8
it:in-noun|false|false|4-7|	most -6	none 13	some 12	titled 7
it:in-noun|false|false|8+|	none 12
it:in-noun|true|false|2-3|	all -7	all-one -11	first -17	none 6	titled -8
it:in-noun|true|false|8+|	none 10
it:in-noun|true|true|1|	none -7
it:intro-follow|,|,verb-saying|	2-3 8
it:intro-follow|,|end|	2-3 9	4-7 8
it:intro-follow|,|stop|	4-7 10	8+ 9
it:intro-follow|-|stop|	8+ 10
it:intro-follow|:|,auxiliary|	4-7 6
it:intro-follow|:|,verb-saying|	4-7 12
it:intro-follow|:|end|	2-3 17	4-7 20
it:intro-follow|adverb|stop|	1 -14	2-3 -8
it:intro-follow|auxiliary|stop|	1 -11	2-3 12	4-7 17
it:intro-follow|capital|,verb-saying|	2-3 -7
it:intro-follow|capital|stop|	4-7 9
it:intro-follow|coordinator|stop|	4-7 8
it:intro-follow|determiner|,determiner|	1 -11	2-3 -6
it:intro-follow|determiner|auxiliary|	2-3 -6
it:intro-follow|determiner|preposition|	2-3 12
it:intro-follow|determiner|stop|	1 -12	2-3 7	4-7 15
it:intro-follow|determiner|word|	2-3 -6
it:intro-follow|preposition|,determiner|	1 -8
it:intro-follow|preposition|,word|	2-3 -12
it:intro-follow|preposition|coordinator|	1 -8	2-3 14
it:intro-follow|preposition|end|	1 -11	2-3 -10
it:intro-follow|preposition|preposition|	1 -8
it:intro-follow|preposition|stop|	4-7 9	8+ 8
it:intro-follow|start|,auxiliary|	8+ 6
it:intro-follow|start|,pronoun|	8+ 7
it:intro-follow|start|,verb-saying|	2-3 11	4-7 8
it:intro-follow|start|:|	4-7 12
it:intro-follow|start|end|	1 7	2-3 11	4-7 12
it:intro-follow|start|–|	2-3 7
it:intro-follow|stop|,auxiliary|	1 10	2-3 15	4-7 24	8+ 6
it:intro-follow|stop|,determiner|	4-7 11
it:intro-follow|stop|,pronoun|	2-3 6	4-7 15	8+ 7
it:intro-follow|stop|,verb-saying|	1 6	2-3 21	4-7 21
it:intro-follow|stop|,word|	8+ 9
it:intro-follow|stop|determiner|	4-7 8
it:intro-follow|stop|end|	2-3 8	4-7 10
it:intro-follow|stop|stop|	1 11	2-3 9	4-7 29	8+ 7
it:intro-follow|that|stop|	4-7 7
it:intro-follow|verb-judging|,auxiliary|	1 -6
it:intro-follow|verb-judging|stop|	2-3 -9
it:intro-follow|verb-saying|preposition|	1 -9
it:intro-follow|verb-saying|stop|	1 8
it:intro-follow|word|,auxiliary|	2-3 -10
it:intro-follow|word|,determiner|	1 -7	2-3 7
it:intro-follow|word|,preposition|	2-3 -8
it:intro-follow|word|,subordinator|	2-3 6
it:intro-follow|word|,word|	1 -7
it:intro-follow|word|:|	2-3 -9	4-7 11
it:intro-follow|word|;|	4-7 8
it:intro-follow|word|preposition|	2-3 7
it:intro-follow|word|stop|	8+ 11
it:intro-follow|word|word|	1 -8
it:intro|	- 10	: 14	; 10	adverb -7	capital -8	preposition -9	start 11	stop 13	word -6
it:in|first|=abbiamo|	4-7 9	8+ 8	first 12	none 6
it:in|first|=ai|	8+ 9	first 9
it:in|first|=al|	8+ 6	first 6
it:in|first|=a|	2-3 -6	4-7 -6	8+ 9	first 10	none -10
it:in|first|=che|	4-7 10	none 10
it:in|first|=come|	2-3 -6	4-7 6	first 7	none -6
it:in|first|=con|	2-3 17	4-7 6	first 7	none 17
it:in|first|=da|	4-7 8	8+ 9	first 10
it:in|first|=del|	4-7 7
it:in|first|=di|	2-3 10	4-7 11	first 8	none 10
it:in|first|=due|	4-7 10	first 8
it:in|first|=era|	4-7 6	8+ 7	first 7
it:in|first|=e|	4-7 11	8+ 11	none 11
it:in|first|=fa|	4-7 12	none 12
it:in|first|=hanno|	first 7
it:in|first|=ha|	2-3 6	4-7 14	first 9	none 7
it:in|first|=ho|	4-7 12	8+ 10	first 13
it:in|first|=il|	2-3 -15	8+ 6	all-one -13	first -6
it:in|first|=in|	4-7 13	8+ 7	first 8
it:in|first|=io|	first 8	none 8
it:in|first|=i|	2-3 -9	4-7 -10	8+ 10	first 16	none -10	some -9
it:in|first|=la|	2-3 -9	8+ 13	all-one -9	none -7
it:in|first|=le|	2-3 8	4-7 6	8+ 7	first 7	none 8
it:in|first|=lo|	4-7 9	first 11
it:in|first|=lui|	first 6
it:in|first|=mai|	2-3 7	first 6
it:in|first|=ma|	2-3 11	4-7 10	first 11	none 13
it:in|first|=mia|	first 7
it:in|first|=mio|	4-7 6	8+ 7	first 8
it:in|first|=mi|	4-7 6	8+ 7	first 9
it:in|first|=nei|	none 8
it:in|first|=nella|	4-7 8	none 8
it:in|first|=nel|	8+ 7	first 7
it:in|first|=ne|	4-7 9	first 9
it:in|first|=non|	2-3 9	4-7 27	8+ 13	first 17	none 25
it:in|first|=ogni|	4-7 8	first 8
it:in|first|=per|	2-3 9	4-7 9	8+ 6	first 7	none 11
it:in|first|=prima|	2-3 8	4-7 9	first 11
it:in|first|=quando|	4-7 9	8+ 9	first 10	none 8
it:in|first|=quella|	first 6
it:in|first|=questa|	first 6
it:in|first|=senza|	4-7 11	none 11
it:in|first|=se|	4-7 9	8+ 10	first 7
it:in|first|=si|	2-3 11	4-7 16	first 15	none 15
it:in|first|=sono|	2-3 8	4-7 14	8+ 7	first 12	none 11
it:in|first|=sul|	first 11
it:in|first|=su|	first 6
it:in|first|=tre|	first -6
it:in|first|=una|	2-3 9	4-7 16	first 9	none 16
it:in|first|=uno|	first 8
it:in|first|=un|	2-3 12	4-7 18	8+ -7	none 19
it:in|first|=va|	none 6
it:in|first|=è|	2-3 8	4-7 13	8+ 9	first 13	none 9
it:in|first|adverb|	1 7	4-7 -8	8+ 7	all-one 8	first -10
it:in|first|capital|	1 6	8+ 15
it:in|first|verb|	2-3 10	4-7 14	first 10	none 11
it:in|first|word|	1 -8	8+ 8	some 13	upper 10
it:in|functions|0|1|	all-one 6	none -8
it:in|functions|0|2-3|	all-one -6	titled 8
it:in|functions|0|4-7|	none 10
it:in|functions|1|2-3|	all-one -8	first -6	titled -7
it:in|functions|2|2-3|	first 9
it:in|functions|2|4-7|	most 8	none 15	some -6
it:in|functions|2|8+|	first 14
it:in|functions|3|4-7|	first 22	some 8
it:in|functions|3|8+|	none 14
it:in|last|ada|	2-3 -7
it:in|last|ale|	2-3 10
it:in|last|ali|	2-3 -10
it:in|last|amo|	2-3 6
it:in|last|ani|	2-3 9
it:in|last|ata|	2-3 15
it:in|last|ate|	2-3 -8
it:in|last|buy|	1 -10
it:in|last|	ca -7	ci 15	co 9	da -8	de -9	ge -6	gi 7	gy -9	ia -10	le 12	lo -15	ly -8	ma 9	ne 9	ni 11	nt 11	pe -10	po -10	ra 8	re -6	sa 9	sì 7	te -12	ti -6	to 10	tà 12	us -11	uy -10	vi 7	za 13	zo -10
it:in|last|cia|	2-3 -8
it:in|last|cio|	1 -7
it:in|last|ddo|	2-3 8
it:in|last|ena|	1 -9
it:in|last|eno|	2-3 9
it:in|last|ent|	2-3 11
it:in|last|era|	2-3 6
it:in|last|ere|	1 -7	2-3 -9
it:in|last|ero|	2-3 7
it:in|last|ese|	2-3 -6
it:in|last|ete|	1 -10
it:in|last|evi|	1 7
it:in|last|gio|	1 -11
it:in|last|ica|	2-3 -12
it:in|last|ici|	2-3 8
it:in|last|ile|	1 7
it:in|last|ili|	2-3 14
it:in|last|ina|	1 6	2-3 9
it:in|last|ine|	2-3 7
it:in|last|ino|	2-3 -10
it:in|last|ipe|	1 -10
it:in|last|ito|	2-3 -10
it:in|last|ità|	2-3 10
it:in|last|iva|	2-3 -7
it:in|last|lia|	2-3 10
it:in|last|lla|	1 -6
it:in|last|lmo|	2-3 -7
it:in|last|mia|	1 -9
it:in|last|mma|	2-3 -7
it:in|last|nco|	2-3 10
it:in|last|nda|	2-3 -6
it:in|last|nge|	1 -6
it:in|last|no|	2-3 -7
it:in|last|nta|	1 6
it:in|last|nza|	2-3 10
it:in|last|ogy|	2-3 -9
it:in|last|ola|	1 -9
it:in|last|olo|	2-3 -12
it:in|last|omo|	2-3 -10
it:in|last|one|	1 -12	2-3 12
it:in|last|oni|	2-3 9
it:in|last|ore|	1 -8
it:in|last|osa|	2-3 8
it:in|last|oso|	1 -10
it:in|last|rno|	2-3 10
it:in|last|rra|	2-3 -6
it:in|last|rso|	2-3 12
it:in|last|rta|	2-3 -7
it:in|last|sca|	2-3 8
it:in|last|ssa|	2-3 9
it:in|last|sso|	2-3 11
it:in|last|sti|	1 -7
it:in|last|sì|	2-3 9
it:in|last|tri|	2-3 8
it:in|last|tta|	1 -10	2-3 10
it:in|last|tte|	2-3 -6
it:in|last|tto|	1 6	2-3 13
it:in|last|una|	2-3 -6
it:in|last|zza|	2-3 8
it:in|last|zzo|	2-3 -8
it:in|shape|=abbiamo word =a|	8+ 8
it:in|shape|=abbiamo word word|	4-7 6
it:in|shape|=con word word|	2-3 13
it:in|shape|=di word =non|	4-7 6
it:in|shape|=di word word|	2-3 9
it:in|shape|=e word word|	8+ 6
it:in|shape|=ha word =a|	8+ 6
it:in|shape|=ho word =le|	4-7 6
it:in|shape|=ho word adverb|	8+ 10
it:in|shape|=ho word word|	4-7 6	8+ 7
it:in|shape|=i word =con|	4-7 -9
it:in|shape|=i word =del|	8+ 6
it:in|shape|=i word =non|	4-7 8
it:in|shape|=i word word|	4-7 9	8+ 8
it:in|shape|=il =mio word|	4-7 6	8+ 7
it:in|shape|=il capital word|	4-7 11
it:in|shape|=il capital|	2-3 -13
it:in|shape|=il word =delle|	4-7 -11
it:in|shape|=il word =di|	4-7 6
it:in|shape|=il word =era|	4-7 9
it:in|shape|=il word =ha|	4-7 7
it:in|shape|=il word =non|	8+ 8
it:in|shape|=il word word|	4-7 10
it:in|shape|=il word|	2-3 -14
it:in|shape|=in word word|	4-7 6
it:in|shape|=io =le word|	4-7 8
it:in|shape|=la capital word|	8+ 7
it:in|shape|=la capital|	2-3 -9
it:in|shape|=la word =dei|	4-7 -8
it:in|shape|=la word =di|	8+ 8
it:in|shape|=la word =la|	4-7 8
it:in|shape|=la word =nel|	8+ 7
it:in|shape|=la word =non|	4-7 17
it:in|shape|=la word =è|	4-7 8	8+ 11
it:in|shape|=la word word|	2-3 -6	8+ 7
it:in|shape|=ma =le word|	4-7 6
it:in|shape|=ma word word|	4-7 8
it:in|shape|=mi =ha word|	8+ 7
it:in|shape|=nella word word|	4-7 7
it:in|shape|=non =ha word|	8+ 6
it:in|shape|=non =può word|	4-7 9
it:in|shape|=non =è word|	4-7 6
it:in|shape|=non word =il|	4-7 6	8+ 8
it:in|shape|=non word =la|	4-7 7
it:in|shape|=non word adverb|	4-7 7
it:in|shape|=non word word|	2-3 8	4-7 9	8+ 7
it:in|shape|=non word|	2-3 8
it:in|shape|=per word word|	8+ 6
it:in|shape|=quando =sono word|	8+ 8
it:in|shape|=senza word|	2-3 -7
it:in|shape|=si word adverb|	4-7 8
it:in|shape|=sono adverb =per|	4-7 9
it:in|shape|=sono word word|	4-7 8
it:in|shape|=un word =con|	4-7 6
it:in|shape|=un word =di|	4-7 10
it:in|shape|=un word =senza|	4-7 10
it:in|shape|=un word word|	2-3 8	4-7 7
it:in|shape|=un word|	2-3 10
it:in|shape|=una word =a|	4-7 9
it:in|shape|=una word word|	4-7 10
it:in|shape|=una word|	2-3 8
it:in|shape|adverb =non =si|	4-7 9
it:in|shape|adverb word =che|	4-7 8
it:in|shape|adverb word =la|	4-7 -7
it:in|shape|adverb word word|	4-7 7
it:in|shape|adverb word|	2-3 9
it:in|shape|adverb|	1 7
it:in|shape|capital =a word|	4-7 6
it:in|shape|capital =dal word|	2-3 -7
it:in|shape|capital =di adverb|	2-3 8
it:in|shape|capital =di word|	2-3 -8
it:in|shape|capital =due word|	4-7 -8
it:in|shape|capital =e word|	2-3 -10
it:in|shape|capital =ha word|	8+ 9
it:in|shape|capital =ho word|	4-7 6
it:in|shape|capital =i word|	4-7 13	8+ 10
it:in|shape|capital =il word|	2-3 7	4-7 12	8+ 8
it:in|shape|capital =le word|	4-7 6	8+ 6
it:in|shape|capital =lo word|	8+ 9
it:in|shape|capital =non word|	4-7 7
it:in|shape|capital =senza word|	2-3 -6
it:in|shape|capital =un word|	4-7 6	8+ 10
it:in|shape|capital =una word|	4-7 8
it:in|shape|capital =è word|	8+ 7
it:in|shape|capital adverb =quando|	8+ 7
it:in|shape|capital adverb word|	4-7 16
it:in|shape|capital adverb|	2-3 -10
it:in|shape|capital capital|	2-3 -10
it:in|shape|capital verb|	2-3 -6
it:in|shape|capital word =alla|	8+ 8
it:in|shape|capital word =a|	4-7 8	8+ 6
it:in|shape|capital word =di|	8+ 9
it:in|shape|capital word =in|	8+ 8
it:in|shape|capital word =la|	4-7 10
it:in|shape|capital word =sono|	8+ 8
it:in|shape|capital word =una|	8+ 9
it:in|shape|capital word verb|	4-7 8
it:in|shape|capital word word|	4-7 -9	8+ 13
it:in|shape|capital|	1 6
it:in|shape|word =a word|	2-3 -9
it:in|shape|word =come =un|	4-7 12
it:in|shape|word =con =la|	4-7 8
it:in|shape|word =con =un|	4-7 8
it:in|shape|word =da word|	2-3 -9	4-7 11
it:in|shape|word =del word|	2-3 -6
it:in|shape|word =della word|	2-3 -9
it:in|shape|word =delle word|	2-3 -10
it:in|shape|word =di word|	2-3 -6	4-7 -7
it:in|shape|word =e adverb|	4-7 11
it:in|shape|word =e word|	2-3 16
it:in|shape|word =il word|	4-7 9
it:in|shape|word =in word|	4-7 14
it:in|shape|word =le word|	4-7 6
it:in|shape|word =ma =non|	4-7 10
it:in|shape|word =ma word|	2-3 10
it:in|shape|word =per word|	2-3 11
it:in|shape|word =un word|	4-7 10
it:in|shape|word adverb word|	2-3 -8
it:in|shape|word word =come|	4-7 9
it:in|shape|word word =il|	4-7 12
it:in|shape|word word =la|	4-7 7
it:in|shape|word word word|	4-7 6
it:in|shape|word word|	2-3 8
it:in|shape|word|	1 -8
it:in|word|	a -13	ada -7	alla 11	anche 9	apericena -9	artigianale -7	avevo 6	avvocato 6	buona -7	buy -10	calmo -7	cani -10	carta 7	chi -6	comment 11	comunque -7	con 18	conto -6	corso 10	cringe -6	cucina 6	cuore -7	da -9	del -6	della -10	delle -10	domanda -6	domani 9	domenica -9	due 7	d’estate -10	e 10	entro 10	freddo 8	gomma -7	ha 6	il -12	la -6	le 9	liberamente -6	l’ho 8	ma 14	mai 8	mano -7	mare -7	massima 11	meno 7	molto 8	nessun 7	no 8	non 10	nonna -7	nuvoloso -8	ora 8	pagano 9	parcheggio -10	per 13	polpette -6	polvere -7	popolo -9	posto -9	pozzo -8	precauzionale 8	prima 8	professore -9	qualcosa 11	regolare 9	secolo -6	segnale 9	si 12	silenzio -7	soddisfazione 12	soglia 8	sono 8	stanco 10	su -8	subito -9	sulla 7	sì 7	torno -9	tutto 9	un 12	vittoria 12	voto 11	wally -8	with -10	è 8
it:lead|lower|	; 10
it:lead|upper|	- 10	: 14	adverb -11	capital -8	preposition -13	start 11	stop 13	verb-judging -16	word -9
it:naming|detto|1|	4-7 8
it:naming|detto|2|	4-7 6
it:naming|detto|3|	2-3 7
it:naming|false|	, -8	stop 7	word -14
it:naming|intitolato|1|	2-3 -6
it:naming|nome|2|	2-3 -7
it:naming|parola|1|	1 -7
it:naming|true|	- 10	: 15	; 10	adverb -7	capital -8	preposition -9	start 11	stop 12
it:nobody|1|	start 6
it:nobody|4-7|	start 9
it:nobody|8+|	start 7
it:others|0|	1 8
it:others|1|	1 -12	8+ 11
it:others|2|	1 -10	2-3 -10	4-7 7
it:own-case|false|all-one|	, -10	adverb -10	preposition -20	stop 7	verb-judging -15	word -16
it:own-case|false|all|	word -6
it:own-case|false|first|	, -11	- 10	: 7	capital -8	determiner -13	preposition -14	start 8	verb-judging -8	verb-saying -11
it:own-case|false|none|	; 10
it:own-case|false|some|	, 15	verb-saying 7
it:own-case|false|titled|	: 11	determiner -8
it:own-case|false|upper|	, 9
it:own-case|true|first|	: 11	start 8	stop 21	word -6
it:own-case|true|none|	, 15	preposition 10
it:own|true|	2-3 13	4-7 6	8+ 14
it:same|1|2-3|	all-one -8	upper 8
it:same|1|4-7|	most -6	none 6	titled 6
it:same|1|8+|	none 15
it:same|2|1|	all-one 6	none -18
it:same|2|2-3|	all-one -7	titled -8
it:sentence|judging|	8+ 9
it:sentence|none|	8+ 16
it:sentence|saying|	4-7 11
it:sentence|thinking|	4-7 18
it:size-ending|10+|none|	,auxiliary 7	,pronoun 8	,word 8	: 7	stop 18
it:size-ending|1|!|	stop 9
it:size-ending|1|.|	end 7
it:size-ending|1|none|	,preposition -10	,that -7	,verb-saying 10	,word -16	: -10	; 7	preposition -13	verb-saying -7	word -8
it:size-ending|2|.|	end 8
it:size-ending|2|?|	,verb-saying 8
it:size-ending|2|none|	,auxiliary 7	,pronoun -8	,that -6	,word -11	: -8	auxiliary -7	coordinator 6	preposition 12	stop 9	word -8
it:size-ending|3|.|	end 10
it:size-ending|3|?|	end 6
it:size-ending|3|none|	,auxiliary 7	,determiner 11	,preposition -8	,subordinator 7	,verb-saying 19	: 7	coordinator 10	preposition 10	stop -8
it:size-ending|4-5|.|	end 17
it:size-ending|4-5|?|	,determiner 6	end 8
it:size-ending|4-5|none|	,auxiliary 20	,determiner 11	,preposition -6	,pronoun 12	,verb-saying 22	,word -9	: 13	; 9	auxiliary -10
it:size-ending|6-9|.|	determiner 8	end 6
it:size-ending|6-9|?|	,verb-saying 6	stop 10
it:size-ending|6-9|none|	,auxiliary 11	,preposition 11	,pronoun 12	,verb-saying 9	,word 12	: 13	end 12	stop 15
it:size-follow|10+|	,auxiliary 7	,pronoun 8	,word 8	: 7	stop 18
it:size-follow|1|	,preposition -10	,that -7	,verb-saying 10	,word -16	: -10	; 7	end 8	preposition -13	verb-saying -7	word -8
it:size-follow|2|	,auxiliary 7	,pronoun -8	,that -6	,word -11	: -8	auxiliary -7	coordinator 6	preposition 12	stop 8	word -8
it:size-follow|3|	,auxiliary 7	,determiner 11	,preposition -8	,subordinator 7	,verb-saying 19	: 7	coordinator 10	end 7	preposition 10	stop -8
it:size-follow|4-5|	,auxiliary 21	,determiner 13	,preposition -6	,pronoun 12	,verb-saying 22	,word -9	: 13	; 9	auxiliary -10	end 6
it:size-follow|6-9|	,auxiliary 11	,preposition 11	,pronoun 12	,verb-saying 9	,word 12	: 13	determiner 8	end 12	stop 15
it:size-intro|10+|	, 7	- 10	: 18	stop 8
it:size-intro|1|	, -10	: 6	adverb -14	capital -8	preposition -10	stop 7
it:size-intro|2|	: 11	adverb -8	capital -11	determiner 6	stop 7
it:size-intro|3|	: 9	auxiliary 9	capital 8	determiner -9	preposition -7	start 12
it:size-intro|4-5|	auxiliary 15	coordinator 8	start 18	stop 14
it:size-intro|6-9|	, 20	: 12	auxiliary 9	capital 8	start 14	stop 14	that 6	verb-saying 10	word 28
it:size|	10+ 14	4-5 -7	6-9 19
it:subject|elided|	,auxiliary 13	,determiner 8	,pronoun 11	,verb-saying 16	2-3 13	4-7 14	8+ 11	end 9	stop 7
it:subject|none|	,auxiliary 8	,coordinator 9	,preposition -12	,that -6	,word -15	8+ 17	auxiliary -7	capital 6	coordinator -6	determiner -6	end 12	preposition 6	pronoun -8	word -11	– 7
it:subject|own|	,auxiliary 12	,capital -8	,determiner 6	,preposition -7	,subordinator 9	,that -6	,verb-saying 12	,word -8	4-7 10	; 9	auxiliary -11	coordinator 7	end 8	preposition 6	verb-saying -7
it:two-before|)|	- 7
it:two-before|,|	adverb -10	auxiliary 12	determiner -10	verb-saying -11	word -7
it:two-before|:|	word 9
it:two-before|adverb|	: 12	determiner 11	preposition 9	word -6
it:two-before|auxiliary|	stop 11
it:two-before|capital|	, 17	: 16	preposition -15	verb-judging -6	verb-saying 6
it:two-before|coordinator|	preposition -10	word -11
it:two-before|determiner|	: 14	determiner 7	word -13
it:two-before|preposition|	capital 12	determiner 6	preposition -10	verb-saying -11
it:two-before|pronoun|	, 7	stop 6	verb-saying 14
it:two-before|quote|	: 6	coordinator -7
it:two-before|start|	determiner -7	start 11
it:two-before|stop|	capital -10	preposition -7
it:two-before|subordinator|	stop 6
it:two-before|verb-judging|	adverb -8	stop 6
it:two-before|verb-saying|	, 12	: 22	stop 12	that 7	word 6
it:two-before|word|	, -12	; 10	adverb 6	stop 21	verb-judging -7	verb-saying 6	word 18
it:two-before|’|	stop 6
it:two-words-before|)|	- 7
it:two-words-before|,|	detto -10	di 9	la -9	per -8	è 7
it:two-words-before|addio|	a -7
it:two-words-before|adesivo|	: -12
it:two-words-before|altro|	: 11
it:two-words-before|anni|	. 8
it:two-words-before|base|	: 10
it:two-words-before|braccia|	: 15
it:two-words-before|conferma|	: 6
it:two-words-before|con|	scritto -7
it:two-words-before|corregge|	: 10
it:two-words-before|così|	: 11
it:two-words-before|c’|	è -6
it:two-words-before|dice|	. 9
it:two-words-before|diversamente|	: 6
it:two-words-before|di|	aver 8	essere 8
it:two-words-before|era|	. 8
it:two-words-before|euro|	. 7
it:two-words-before|ha|	scritto -9
it:two-words-before|il|	giudizio -6
it:two-words-before|invece|	di 8
it:two-words-before|invita|	a 11
it:two-words-before|in|	arte -8
it:two-words-before|la|	chiamano -10	definisce 11	dicitura -10	formula -10	parola -7	scritta -11	sentenza 7
it:two-words-before|lei|	, 8
it:two-words-before|lo|	chiamavano -8
it:two-words-before|lui|	. 6
it:two-words-before|modulo|	? 7
it:two-words-before|nome|	, -9
it:two-words-before|parlamento|	. 6
it:two-words-before|parla|	di 9
it:two-words-before|per|	i 7
it:two-words-before|ponte|	: -6
it:two-words-before|precisa|	: 10
it:two-words-before|prudenza|	: 12
it:two-words-before|risposto|	: 7
it:two-words-before|sconfitta|	. 6
it:two-words-before|secondo|	la -8
it:two-words-before|sindaco|	: 8
it:two-words-before|si|	chiama -10	definisce 8	dice 11	dichiara 9
it:two-words-before|spiega|	, 8
it:two-words-before|sport|	. 6
it:two-words-before|start|	start 11
it:two-words-before|su|	scritto -9
it:two-words-before|s’|	intitola -8
it:two-words-before|telefono|	, 7
it:two-words-before|testa|	: 7
it:two-words-before|tratta|	di 15
it:two-words-before|turno|	. 7
it:two-words-before|voce|	: 10
it:two-words-before|volte|	. 7
it:two-words-before||	: 6	e -7
it:two-words-before|è|	detto 8	scritto -9	stata 12
it:two-words-before|’|	. 6
it:verb|false|1|	lower -8	upper 7
it:verb|false|8+|	lower 14	upper 17
it:verb|true|2-3|	lower 23
it:verb|true|4-7|	upper 11
it:verb|true|8+|	lower 9
it:word-after|,|	! 9	? 12
it:word-after|.|	! 9	? -6
it:word-after|	; 7	? -8	con -7	da -10	della 9	e 6	end 13	era -8	l’ 7	non -6	sulla -6	verrà -6	è -11	– 9
it:word-after|;|	none 7
it:word-after|?|	none -8
it:word-after|con|	none -7
it:word-after|da|	none -10
it:word-after|della|	none 9
it:word-after|end|	. 15	? 11	none 6
it:word-after|era|	none -8
it:word-after|e|	none 6
it:word-after|l’|	. 7
it:word-after|non|	none -6
it:word-after|verrà|	none -6
it:word-after|è|	none -11
it:word-after|–|	? 7
it:word-before|,|	1 -10	8+ 9
it:word-before|	- 10	. 11	: 14	; 10	? 13	a -8	arriveranno 9	arte -8	aver 10	chiama -11	chiamano -12	chiamarlo -8	chiamavano -9	chiede 8	come -11	definisce 14	definito -7	del -13	di 9	dice 7	dichiara 9	dicitura -10	essere 9	formula -10	giudizio -6	già -8	il -13	intitola -8	intitolato -6	opera 9	parola -7	per -6	promette 10	resta 10	resterebbe 7	saluta 6	sarebbero 9	scritta -11	scritto -16	sentenza 7	start 11	su -12	sua 7	trattati 11	un 8
it:word-before|-|	8+ 10
it:word-before|.|	2-3 6	4-7 15
it:word-before|:|	1 6	2-3 15
it:word-before|?|	2-3 10	4-7 16
it:word-before|arriveranno|	4-7 9
it:word-before|arte|	2-3 -8
it:word-before|aver|	2-3 7	4-7 9
it:word-before|a|	1 -7	2-3 -8	4-7 14
it:word-before|che|	4-7 7
it:word-before|chiamano|	1 -12	2-3 -10
it:word-before|chiamarlo|	1 -8
it:word-before|chiamavano|	1 -8
it:word-before|chiama|	1 -7	2-3 -11
it:word-before|come|	2-3 -13
it:word-before|definisce|	4-7 10
it:word-before|del|	1 -10	2-3 -12
it:word-before|detto|	4-7 8
it:word-before|dicitura|	2-3 -10
it:word-before|di|	2-3 10	4-7 11
it:word-before|essere|	2-3 8
it:word-before|formula|	2-3 -10
it:word-before|giudizio|	1 -6
it:word-before|il|	1 -7	2-3 -12
it:word-before|intitolato|	2-3 -6
it:word-before|intitola|	2-3 -8
it:word-before|i|	1 -9	2-3 6
it:word-before|la|	2-3 -6
it:word-before|operazione|	2-3 -6
it:word-before|parola|	1 -7
it:word-before|promette|	2-3 9
it:word-before|resta|	2-3 9
it:word-before|resterebbe|	4-7 7
it:word-before|saluta|	2-3 6
it:word-before|scritta|	2-3 -9	4-7 -7
it:word-before|scritto|	1 -9	2-3 -10	4-7 -11
it:word-before|sentenza|	4-7 7
it:word-before|start|	4-7 21	8+ 6
it:word-before|su|	2-3 -9
it:word-before|trattati|	4-7 11
it:word-before|è|	2-3 8	4-7 13
it:work|near|none|	all-one -10	first -10
it:work|near|none|stop|	first 10
it:work|none|near|	first -8	none -12
it:work|none|near|stop|	first -6
it:work|none|near|word|	none -12
it:work|none|none|,|	all-one -7	first -11	some 15	upper 9
it:work|none|none|-|	first 10
it:work|none|none|:|	first 13	titled 12
it:work|none|none|;|	none 10
it:work|none|none|adverb|	all-one -10
it:work|none|none|capital|	first -8
it:work|none|none|determiner|	first -13	titled -8
it:work|none|none|preposition|	all-one -20	first -14
it:work|none|none|start|	first 10
it:work|none|none|stop|	all-one 7	first 13
it:work|none|none|	upper 10
it:work|none|none|verb-judging|	all-one -14	first -8
it:work|none|none|verb-saying|	first -9	some 7
it:work|none|none|word|	all -6	all-one -16
it:work|right|none|	first -6	none 7
it:work|right|none|word|	first -6	none 7
lead|lower|	% 7	' -7	( -7	, 20	: -16	; 11	auxiliary 16	capital 16	determiner -10	possessive 13	pronoun 11	quote -13	that 10	verb-thinking 7	word 8
lead|other|	auxiliary -9	preposition 11	start 13	stop 7	that -6	word -13
lead|upper|	' -10	( -12	) 9	, -30	- 10	: 12	; -7	auxiliary -22	capital -26	coordinator -14	determiner -7	possessive -20	preposition -18	pronoun -15	quote 23	start 17	stop 31	subordinator -25	that -10	verb-judging -27	verb-saying -15	verb-thinking -6	word -37	— 13	’ -6
mood|none|false|	true -6
mood|	other 7	plain 19
mood|other|	2-3 12	4-7 9
mood|other|false|	true 9
mood|other|true|	false 11
mood|plain|	1 7	2-3 10	4-7 20
mood|plain|false|	false 11	true 10
mood|plain|true|	false 12	true -8
naming|apelido|2|	1 -8	2-3 -11
naming|baptisée|1|	4-7 -8
naming|baptisé|1|	1 -6	2-3 -7
naming|batizado|2|	2-3 -8
naming|bautizado|2|	2-3 -9
naming|begriff|1|	1 -10	2-3 -9
naming|called|1|	1 -6	4-7 14
naming|called|2|	1 20	4-7 20
naming|called|3|	1 24	2-3 18	4-7 28	8+ 8
naming|christened|1|	2-3 -7
naming|conhecido|2|	2-3 -7	8+ 6
naming|conocido|2|	1 -9
naming|detto|1|	4-7 8
naming|detto|2|	4-7 6
naming|detto|3|	2-3 7
naming|dit|1|	1 10
naming|dit|2|	4-7 12
naming|dit|3|	2-3 11	4-7 13	8+ 13
naming|false|	, 7	: -10	auxiliary -7	capital -11	coordinator -9	preposition -20	pronoun 7	quote 10	stop 8	subordinator -22	that 14	verb-judging -13	word -30
naming|intitolato|1|	2-3 -6
naming|known|2|	1 -12	2-3 -11
naming|known|3|	2-3 -19
naming|mot|1|	1 -15
naming|mot|2|	1 -13
naming|named|1|	1 -12	2-3 -10
naming|nicknamed|1|	2-3 -10	4-7 -7
naming|nome|2|	2-3 -7
naming|none|	1 -6	8+ 6
naming|palabra|2|	1 9
naming|palavra|1|	1 -17
naming|parola|1|	1 -7
naming|phrase|1|	1 -8	2-3 -12
naming|slogan|1|	2-3 -10	4-7 -8
naming|slogan|2|	4-7 -9
naming|so-called|1|	1 -10	2-3 -21
naming|sogenannte|1|	1 -8
naming|termed|1|	2-3 11
naming|term|1|	1 -12	2-3 -9
naming|titel|1|	2-3 -6	4-7 -6
naming|titled|1|	2-3 -11	4-7 -11
naming|true|	% 7	' -13	( -14	) 9	, -6	- 10	: 9	; 6	auxiliary 8	coordinator -6	determiner -13	possessive -6	preposition -8	quote 8	start 18	stop 31	verb-saying -7	— 13
naming|woord|1|	1 -12
naming|words|1|	2-3 -12
naming|words|2|	4-7 10
naming|word|1|	1 -13
naming|wort|1|	1 -9
naming|wort|2|	1 6
nl:alone|alone|	2-3 8	4-7 9
nl:alone|first|	4-7 22	8+ 10
nl:best-gap|according-to|according|gap|according-to|,|	1 -8	4-7 16	8+ 14
nl:best-gap|according-to|according|gap|according-to||	2-3 18	4-7 14
nl:best-gap|actor-nearby|naked||	4-7 7
nl:best-gap|colon|naked||	4-7 10	8+ 8
nl:best-gap|named-before|naked||	4-7 17
nl:best-gap|named-nearby|naked||	1 -10	2-3 10	4-7 21	8+ 15
nl:best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	2-3 -6
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 11	8+ 10
nl:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	8+ 12
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 10	8+ 12
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 8
nl:best-gap|sentence-after|saying|gap|sentence-after||	8+ 7
nl:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
nl:best-gap|sentence-before|saying|gap|sentence-before||	4-7 10
nl:best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 8
nl:best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 6
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 9	4-7 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 -7	4-7 -8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 9	8+ 11
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	4-7 14
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -8
nl:best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	4-7 7
nl:best-gap|topic|naked||	2-3 -6	8+ 12
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 15
nl:best-intro|,|judging|5-10|	4-7 7
nl:best-intro|,|saying|1|	4-7 10
nl:best-intro|,|saying|2-4|	4-7 10
nl:best-intro|:|apposed|2-4|	8+ 8
nl:best-intro|:|naked|1|	4-7 11	8+ 7
nl:best-intro|:|naked|2-4|	2-3 10
nl:best-intro|:|naked|5-10|	2-3 6	4-7 14
nl:best-intro|:|saying|1|	4-7 20
nl:best-intro|:|saying|2-4|	2-3 6	8+ 11
nl:best-intro|:|saying|far|	8+ 7
nl:best-intro|adverb|judging|2-4|	1 7
nl:best-intro|adverb|naked|2-4|	2-3 -6
nl:best-intro|adverb|saying|5-10|	2-3 -8	4-7 9
nl:best-intro|auxiliary|naked|1|	4-7 10
nl:best-intro|auxiliary|naked|5-10|	2-3 11
nl:best-intro|auxiliary|naked|far|	1 -9
nl:best-intro|auxiliary|saying|5-10|	4-7 7
nl:best-intro|determiner|saying|2-4|	1 -10
nl:best-intro|determiner|saying|5-10|	2-3 -6
nl:best-intro|preposition|naked|5-10|	2-3 -12	4-7 10
nl:best-intro|preposition|naked|far|	1 -9	2-3 -7
nl:best-intro|preposition|saying|1|	1 7	2-3 20	4-7 10
nl:best-intro|preposition|saying|5-10|	2-3 7	4-7 -7
nl:best-intro|pronoun|judging|1|	2-3 8
nl:best-intro|pronoun|saying|1|	2-3 8
nl:best-intro|start|according|1|	4-7 7	8+ 8
nl:best-intro|start|judging|1|	4-7 7
nl:best-intro|start|naked|2-4|	4-7 7	8+ 9
nl:best-intro|start|naked|5-10|	4-7 6
nl:best-intro|start|naked|far|	2-3 6	4-7 9
nl:best-intro|start|saying|1|	4-7 14	8+ 7
nl:best-intro|start|saying|2-4|	4-7 12
nl:best-intro|stop|according|1|	4-7 16	8+ 12
nl:best-intro|stop|direct|2-4|	8+ 7
nl:best-intro|stop|judging|1|	4-7 10	8+ 10
nl:best-intro|stop|naked|1|	8+ 10
nl:best-intro|stop|naked|2-4|	4-7 19
nl:best-intro|stop|naked|5-10|	2-3 9	4-7 17	8+ 10
nl:best-intro|stop|naked|far|	4-7 16	8+ 10
nl:best-intro|stop|other|1|	8+ 12
nl:best-intro|stop|saying|0|	8+ 7
nl:best-intro|stop|saying|1|	1 11	2-3 20	8+ 12
nl:best-intro|stop|saying|5-10|	4-7 11	8+ 6
nl:best-intro|subordinator|naked|5-10|	2-3 -7
nl:best-intro|that|saying|1|	1 -9
nl:best-intro|that|saying|2-4|	2-3 10
nl:best-intro|verb-judging|judging|0|	4-7 9
nl:best-intro|verb-saying|saying|0|	2-3 -6
nl:best-intro|word|according|2-4|	2-3 14	4-7 9
nl:best-intro|word|according|5-10|	4-7 8
nl:best-intro|word|naked|2-4|	1 -9	2-3 7	4-7 10
nl:best-intro|word|naked|5-10|	2-3 8
nl:best-intro|word|naked|far|	1 -11
nl:best-intro|word|saying|1|	2-3 -7
nl:best-intro|word|saying|2-4|	1 6
nl:best-intro|word|saying|5-10|	2-3 -6	4-7 12
nl:best-intro|word|saying|far|	1 -6
nl:best-intro|word|thinking|2-4|	4-7 7
nl:best-lead|lower|,|judging|	speaker-then-quote 7
nl:best-lead|lower|,|naked|	named-nearby 6
nl:best-lead|lower|,|saying|	speaker-then-quote 8	verb-then-speaker 16
nl:best-lead|lower|adverb|judging|	speaker-then-quote 10
nl:best-lead|lower|auxiliary|saying|	speaker-then-quote 7
nl:best-lead|lower|capital|judging|	speaker-then-quote 7
nl:best-lead|lower|capital|saying|	speaker-then-quote 7
nl:best-lead|lower|determiner|direct|	speaker-then-quote -6
nl:best-lead|lower|determiner|naked|	named-nearby 6	topic -13
nl:best-lead|lower|determiner|saying|	quote-then-speaker -7	speaker-then-quote -8
nl:best-lead|lower|preposition|judging|	speaker-then-quote 8
nl:best-lead|lower|preposition|naked|	topic 7
nl:best-lead|lower|subordinator|judging|	speaker-then-quote 8
nl:best-lead|lower|that|according|	according-to 6
nl:best-lead|lower|that|judging|	speaker-then-quote 6
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 9
nl:best-lead|lower|verb-saying|judging|	speaker-then-quote 6
nl:best-lead|lower|word|according|	according-to 12
nl:best-lead|lower|word|naked|	named-nearby 9
nl:best-lead|lower|word|thinking|	speaker-then-quote 7
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|,|naked|	named-nearby -6	topic -7
nl:best-lead|upper|,|saying|	quote-then-verb -7	speaker-then-quote -8
nl:best-lead|upper|:|according|	sentence-before -7
nl:best-lead|upper|:|apposed|	speaker-then-quote 8
nl:best-lead|upper|:|judging|	speaker-then-quote 7
nl:best-lead|upper|:|naked|	colon 11	named-nearby 20
nl:best-lead|upper|:|saying|	quote-then-verb 12	speaker-then-quote 7
nl:best-lead|upper|preposition|naked|	actor-nearby -7	named-nearby -10	topic -7
nl:best-lead|upper|start|according|	according-to 8
nl:best-lead|upper|start|judging|	quote-then-verb 7
nl:best-lead|upper|start|naked|	named-nearby 6
nl:best-lead|upper|start|saying|	quote-then-verb 15	sentence-after 7
nl:best-lead|upper|stop|according|	according-to 19
nl:best-lead|upper|stop|direct|	sentence-before -8
nl:best-lead|upper|stop|judging|	quote-then-verb 12
nl:best-lead|upper|stop|naked|	named-before 11	named-nearby 15	topic 13
nl:best-lead|upper|stop|other|	quote-then-verb 9	sentence-before 8
nl:best-lead|upper|stop|saying|	quote-then-verb 9	sentence-after 7	sentence-before 14
nl:best-lead|upper|subordinator|naked|	named-nearby -8
nl:best-lead|upper|verb-saying|saying|	speaker-then-quote -7
nl:best-lead|upper|word|judging|	speaker-then-quote -8
nl:best-lead|upper|word|naked|	actor-nearby -6	named-nearby -10	topic -9
nl:best-lead|upper|word|saying|	quote-then-verb -6	speaker-then-quote -7
nl:best-lemma|	antwoorden 9	appen 14	bekennen 13	benadrukken 11	beslissen 11	bevestigen -10	concluderen 15	constateren 11	corrigeren 7	erkennen 9	fluisteren 12	foeteren 10	getuigen 10	geven 14	glimlachen 6	grappen 11	grijnzen 10	hekelen -8	heten -15	knikken 10	lachen 8	leggen 12	mailen 9	melden 10	noemen 13	oordelen 7	opmerken 9	peinzen 11	pleiten -7	prijzen 8	reageren 11	rekenen 11	roepen 17	schamperen 6	schetsen 6	sluiten 6	sneren 11	sommen 10	spreken 6	staan -14	stamelen 11	stellen -7	tonen 13	unlisted 8	vatten 10	vertellen 20	verzekeren 13	voegen 14	waarschuwen 12	weigeren 9	wijzen 7	zien 7	zuchten 8	zweren 11
nl:best-lemma|antwoorden|quote-then-verb|	1 14
nl:best-lemma|appen|quote-then-verb|	1 14
nl:best-lemma|bekennen|quote-then-verb|	1 13
nl:best-lemma|concluderen|quote-then-verb|	1 14
nl:best-lemma|constateren|quote-then-verb|	1 10
nl:best-lemma|erkennen|quote-then-verb|	1 11
nl:best-lemma|erkennen|speaker-then-quote|	2-4 8
nl:best-lemma|fluisteren|quote-then-verb|	1 10
nl:best-lemma|foeteren|quote-then-verb|	1 9
nl:best-lemma|getuigen|quote-then-verb|	1 11
nl:best-lemma|geven|quote-then-verb|	1 13
nl:best-lemma|grappen|quote-then-verb|	1 11
nl:best-lemma|grijnzen|quote-then-verb|	1 10
nl:best-lemma|hekelen|speaker-then-quote|	2-4 -8
nl:best-lemma|herinneren|quote-then-verb|	1 10
nl:best-lemma|heten|speaker-then-quote|	0 -6	1 -7	2-4 -11
nl:best-lemma|houden|speaker-then-quote|	2-4 9
nl:best-lemma|klinken|quote-then-verb|	1 7
nl:best-lemma|knikken|speaker-then-quote|	1 10
nl:best-lemma|lachen|quote-then-verb|	1 6
nl:best-lemma|laten|quote-then-verb|	1 10
nl:best-lemma|laten|sentence-before|	far -7
nl:best-lemma|laten|speaker-then-quote|	2-4 12
nl:best-lemma|leggen|quote-then-verb|	1 13
nl:best-lemma|luiden|quote-then-verb|	1 17
nl:best-lemma|mailen|quote-then-verb|	1 9
nl:best-lemma|melden|quote-then-verb|	1 7
nl:best-lemma|noemen|speaker-then-quote|	1 9	2-4 8	5-10 7
nl:best-lemma|none|according-to|	0 10	2-4 8
nl:best-lemma|none|actor-nearby|	1 7	2-4 10
nl:best-lemma|none|colon|	1 10	5-10 8
nl:best-lemma|none|named-before|	2-4 6	5-10 8	far 11
nl:best-lemma|none|named-nearby|	2-4 11	5-10 6	far -6
nl:best-lemma|none|sentence-before|	2-4 -6	5-10 -6	far -8
nl:best-lemma|none|speaker-then-quote|	1 7
nl:best-lemma|none|topic|	1 11	5-10 8	far -12
nl:best-lemma|opmerken|quote-then-verb|	1 12
nl:best-lemma|reageren|quote-then-verb|	1 15
nl:best-lemma|reageren|speaker-then-quote|	2-4 7
nl:best-lemma|rekenen|quote-then-verb|	1 12
nl:best-lemma|roepen|quote-then-verb|	1 12
nl:best-lemma|schamperen|quote-then-verb|	1 6
nl:best-lemma|schetsen|quote-then-verb|	1 6
nl:best-lemma|schrijven|quote-then-verb|	1 10
nl:best-lemma|schrijven|speaker-then-quote|	2-4 -11	5-10 6
nl:best-lemma|sneren|quote-then-verb|	1 11
nl:best-lemma|spreken|quote-then-verb|	1 8
nl:best-lemma|spreken|speaker-then-quote|	1 20
nl:best-lemma|staan|quote-then-verb|	1 -8
nl:best-lemma|staan|speaker-then-quote|	5-10 -7
nl:best-lemma|stellen|quote-then-verb|	1 15
nl:best-lemma|stellen|speaker-then-quote|	5-10 -7
nl:best-lemma|tonen|speaker-then-quote|	1 12
nl:best-lemma|unlisted|quote-then-verb|	1 9
nl:best-lemma|vatten|quote-then-verb|	1 11	2-4 8
nl:best-lemma|verklaren|quote-then-verb|	1 19
nl:best-lemma|vertellen|quote-then-verb|	1 19
nl:best-lemma|verzekeren|quote-then-verb|	1 13
nl:best-lemma|vinden|quote-then-verb|	1 10
nl:best-lemma|voegen|quote-then-verb|	1 14
nl:best-lemma|vragen|quote-then-verb|	1 7
nl:best-lemma|waarschuwen|quote-then-verb|	1 15
nl:best-lemma|zeggen|quote-then-verb|	1 7
nl:best-lemma|zeggen|sentence-before|	1 7	5-10 6	far -6
nl:best-lemma|zeggen|verb-then-speaker|	1 8	2-4 7	5-10 -7
nl:best-lemma|zuchten|quote-then-verb|	1 8
nl:best-lemma|zweren|quote-then-verb|	1 10
nl:best-near|according-to|according|	0 10	2-4 8
nl:best-near|according|0|	2-3 7	4-7 7
nl:best-near|according|1|	2-3 8	4-7 15	8+ 16
nl:best-near|according|2-4|	2-3 9	4-7 9
nl:best-near|according|5-10|	1 -11	4-7 13	8+ 9
nl:best-near|actor-nearby|naked|	1 7	2-4 10
nl:best-near|apposed|2-4|	8+ 8
nl:best-near|colon|naked|	1 10	5-10 8
nl:best-near|direct|1|	1 7
nl:best-near|direct|2-4|	1 -8	8+ 10
nl:best-near|judging|0|	4-7 9
nl:best-near|judging|1|	4-7 15	8+ 9
nl:best-near|judging|2-4|	8+ 7
nl:best-near|judging|5-10|	4-7 7
nl:best-near|naked|1|	1 -7	4-7 17	8+ 10
nl:best-near|naked|2-4|	2-3 9	8+ 11
nl:best-near|naked|5-10|	2-3 7	4-7 11
nl:best-near|naked|far|	1 -16	2-3 -9	8+ 8
nl:best-near|named-before|naked|	2-4 6	5-10 8	far 11
nl:best-near|named-nearby|naked|	2-4 11	5-10 6	far -6
nl:best-near|other|1|	8+ 12
nl:best-near|quote-then-verb|other|	1 9
nl:best-near|quote-then-verb|saying|	0 -7	5-10 8
nl:best-near|saying|0|	2-3 -7	8+ 7
nl:best-near|saying|1|	2-3 11	8+ 12
nl:best-near|saying|2-4|	2-3 -6	8+ 10
nl:best-near|saying|5-10|	2-3 -6	8+ 8
nl:best-near|saying|far|	1 -9	4-7 8	8+ 7
nl:best-near|sentence-after|saying|	0 8
nl:best-near|sentence-before|according|	5-10 -6	far -8
nl:best-near|sentence-before|direct|	2-4 -8
nl:best-near|sentence-before|saying|	1 10	far -8
nl:best-near|speaker-then-quote|apposed|	2-4 8
nl:best-near|speaker-then-quote|direct|	1 7
nl:best-near|speaker-then-quote|judging|	0 9	1 11	5-10 9
nl:best-near|speaker-then-quote|saying|	1 11	5-10 -8
nl:best-near|thinking|2-4|	4-7 7
nl:best-near|topic|naked|	1 11	5-10 8	far -12
nl:best-near|verb-then-speaker|saying|	1 10
nl:best-order|according|according|0|	2-3 7	4-7 7
nl:best-order|according|according|1|	2-3 8	4-7 15	8+ 16
nl:best-order|according|according|2-4|	2-3 9	4-7 9
nl:best-order|according|according|5-10|	1 -11	4-7 13	8+ 9
nl:best-order|apposed|apposed|2-4|	8+ 8
nl:best-order|apposed|judging|2-4|	1 8	2-3 10	4-7 6
nl:best-order|apposed|saying|2-4|	8+ 7
nl:best-order|apposed|saying|5-10|	2-3 -7
nl:best-order|direct|direct|1|	1 7
nl:best-order|direct|direct|2-4|	1 -8	8+ 10
nl:best-order|direct|judging|0|	4-7 8
nl:best-order|direct|judging|1|	2-3 8	4-7 11
nl:best-order|direct|judging|5-10|	4-7 6
nl:best-order|direct|saying|0|	2-3 -6	4-7 7	8+ 7
nl:best-order|direct|saying|1|	4-7 14
nl:best-order|direct|saying|2-4|	8+ 9
nl:best-order|direct|saying|5-10|	1 -12	8+ 8
nl:best-order|direct|saying|far|	1 -7	4-7 7	8+ 7
nl:best-order|inverted|judging|1|	4-7 12	8+ 10
nl:best-order|inverted|other|1|	8+ 12
nl:best-order|inverted|saying|1|	2-3 13	8+ 12
nl:best-order|inverted|saying|5-10|	4-7 16
nl:best-order|naked|naked|1|	1 -7	4-7 17	8+ 10
nl:best-order|naked|naked|2-4|	2-3 9	8+ 11
nl:best-order|naked|naked|5-10|	2-3 7	4-7 11
nl:best-order|naked|naked|far|	1 -16	2-3 -9	8+ 8
nl:best-phrase|name|	apposed 8	direct 8	judging 13	shared 7
nl:best-phrase|noun|	apposed -6	direct -10
nl:best-phrase|pronoun|	naked 11	other 9
nl:best-score|-1|	2-3 8	4-7 -10	8+ 10
nl:best-score|-2|	2-3 -6	8+ 10
nl:best-score|	-3 10	0 -12	1 -7	3 18	4 21	5 9
nl:best-score|-3|	4-7 10	8+ 6
nl:best-score|0|	2-3 -13
nl:best-score|1|	4-7 -6	8+ 13
nl:best-score|2|	4-7 10	8+ 15
nl:best-score|3|	2-3 11	4-7 20	8+ 17
nl:best-score|4|	1 8	2-3 13	4-7 39	8+ 10
nl:best-score|5|	1 -12	2-3 15	4-7 24	8+ 12
nl:best|according-to|according|	1 -7	2-3 10	4-7 22	8+ 18
nl:best|actor-nearby|naked|	4-7 7
nl:best|colon|naked|	4-7 10	8+ 8
nl:best|named-before|naked|	4-7 17
nl:best|named-nearby|naked|	1 -10	2-3 10	4-7 21	8+ 15
nl:best|quote-then-speaker|apposed|	2-3 -6
nl:best|quote-then-speaker|direct|	1 -7
nl:best|quote-then-speaker|saying|	1 -7	8+ 7
nl:best|quote-then-verb|judging|	4-7 11	8+ 10
nl:best|quote-then-verb|other|	8+ 12
nl:best|quote-then-verb|saying|	2-3 9	8+ 12
nl:best|sentence-after|saying|	4-7 8	8+ 7
nl:best|sentence-before|according|	4-7 -7
nl:best|sentence-before|direct|	8+ 7
nl:best|sentence-before|saying|	1 -8	4-7 15
nl:best|speaker-then-quote|apposed|	8+ 8
nl:best|speaker-then-quote|direct|	1 9	2-3 -6
nl:best|speaker-then-quote|judging|	8+ 8
nl:best|speaker-then-quote|saying|	2-3 -6	8+ 11
nl:best|speaker-then-quote|thinking|	4-7 7
nl:best|topic|naked|	2-3 -6	8+ 12
nl:best|verb-then-speaker|saying|	8+ 6
nl:case-follow|all-one|,auxiliary|	none -7
nl:case-follow|all-one|,determiner|	none -8
nl:case-follow|all-one|,verb-saying|	none 11
nl:case-follow|all-one|,word|	none 8
nl:case-follow|all-one|;|	none -7
nl:case-follow|all-one|auxiliary|	none -10
nl:case-follow|all-one|capital|	. 9
nl:case-follow|all-one|end|	. 8
nl:case-follow|all-one|stop|	none -17
nl:case-follow|all-one|word|	none -11
nl:case-follow|all|stop|	none -9
nl:case-follow|all|word|	none -7
nl:case-follow|first|,verb-judging|	none 16
nl:case-follow|first|,verb-saying|	? 8
nl:case-follow|first|,verb-thinking|	? 9	none 10
nl:case-follow|first|,word|	none 9
nl:case-follow|first|:|	none 11
nl:case-follow|first|auxiliary|	. 7
nl:case-follow|first|capital|	. 17	? 10
nl:case-follow|first|determiner|	. 19
nl:case-follow|first|end|	. 22	? 7
nl:case-follow|first|preposition|	. 8	none -6
nl:case-follow|first|stop|	none -22
nl:case-follow|first|that|	. 9
nl:case-follow|first|word|	none -8
nl:case-follow|most|,verb-saying|	none 6
nl:case-follow|none|,preposition|	none -10
nl:case-follow|none|,word|	none -8
nl:case-follow|none|auxiliary|	none 13
nl:case-follow|none|end|	. 10	none 8
nl:case-follow|none|that|	none 9
nl:case-follow|some|stop|	none 8
nl:case-follow|titled|end|	none 7
nl:case-follow|upper|end|	none 6
nl:case-intro|all-one|	, -7	: 9	preposition -7	stop 12	subordinator -8	verb-saying -13	word -12
nl:case-intro|all|	, -8	word -8
nl:case-intro|first|	) 6	, -8	preposition -13	quote 10	start 20	word -11
nl:case-intro|most|	stop 6
nl:case-intro|none|	, 15	adverb 6	capital 7	coordinator -7	determiner -8	preposition 6	that 6	verb-judging 9	word 9
nl:case-intro|some|	, 6	preposition 10
nl:case-intro|titled|	: 7
nl:case-intro|upper|	start 6
nl:case|all-one|	2 -9	3 6
nl:case|all|	4-5 -6
nl:case|first|	10+ 10	2 6	3 -13
nl:case|none|	10+ 7	3 15	4-5 6	6-9 30
nl:case|some|	4-5 8	6-9 11
nl:case|titled|	6-9 6
nl:chain-on|coordinator|	1 -13	2-3 -7
nl:chain-on|far|	1 6	4-7 9	8+ 17
nl:chain-on|none|	4-7 -6
nl:chain-on|stop|	2-3 -8	4-7 6
nl:chain|coordinator|	2-3 -9
nl:chain|none|	2-3 11	8+ 10
nl:clause|false|false|	none 6
nl:clause|false|true|	none 22
nl:clause|true|false|	none 13	titled 6
nl:clause|true|true|	all-one 8	none 12
nl:echo|all|1|	false -8
nl:echo|all|4-7|	true 8
nl:echo|all|	false -8
nl:echo|all|false|	4-7 13
nl:echo|all|true|	1 -15	2-3 -9
nl:echo|half|4-7|	true 11
nl:echo|half|	false 8	first 9	true 12
nl:echo|half|false|	4-7 7
nl:echo|none|2-3|	true 8
nl:echo|none|	first -12	none 11
nl:echo|some|4-7|	false 8	true 6
nl:echo|some|8+|	false 6
nl:echo|some|	false 9	first 6	none 7	true 7
nl:echo|some|false|	4-7 10	8+ 7
nl:ending|	! 9	. 34	? 17	none -11
nl:family|"|	1 8	4-7 8
nl:family|'|	4-7 10	8+ 8
nl:family|,|	4-7 19	8+ 12
nl:family|«|	4-7 10	8+ 12
nl:family|‘|	8+ 16
nl:family|’|	4-7 8
nl:family|“|	1 -9	8+ 16
nl:family|„|	1 6	4-7 18	8+ 8
nl:follow|	,auxiliary -8	,determiner -6	,preposition -13	,verb-judging 10	,verb-thinking 13	,word 7	adverb -8	auxiliary 9	capital 18	determiner 7	end 17	quote 11	stop -14	that 10
nl:gov|bevestigen|past|	none -7
nl:gov|blijven|	none 6
nl:gov|blijven|past|	none 7
nl:gov|erkennen|2-3|	2-3 7
nl:gov|erkennen|	dat 10
nl:gov|erkennen|past|	none 10
nl:gov|head|	buurvrouw 8	dossier -8	gang -9	hij 7	name -12	person 7	place 8	verklaring 10	wandelgangen -6	zij -6
nl:gov|head|name|	vinden -11
nl:gov|head|none|	staan -6
nl:gov|head|organisation|	bevestigen -8	laten -7	noemen 12	reageren 12	spreken 10	stellen -9	vinden 7	zien 6
nl:gov|head|person|	blijven 7	noemen 16	rekenen 8	spreken 12	vinden 12
nl:gov|head|wandelgangen|	heten -6
nl:gov|head|woordvoerder|	zeggen 8
nl:gov|hekelen|	none -8
nl:gov|hekelen|past|	none -8
nl:gov|heten|0|	1 -10
nl:gov|heten|2-3|	2-3 -11	4-7 -6
nl:gov|heten|4-7|	1 -7
nl:gov|heten|	none -16	sinds -6
nl:gov|heten|past|	none -18
nl:gov|houden|	none 6	op 8
nl:gov|judging|0|false|false|	none 9
nl:gov|judging|1|false|false|	none 10
nl:gov|judging|1|true|false|	none 8
nl:gov|judging|2-3|false|false|	first 6
nl:gov|judging|2-3|true|false|	all -7	all-one -8	none 10
nl:gov|judging|4-7|false|false|	first 9	none 8
nl:gov|judging|4-7|true|false|	none 9
nl:gov|judging|8+|true|false|	none 9
nl:gov|judging|als|false|	false 8
nl:gov|judging|als|	none 8
nl:gov|judging|dat|2-3|	2-3 9	4-7 6
nl:gov|judging|dat|false|	false 9
nl:gov|judging|dat|	none 11
nl:gov|judging|dat|true|	false 10
nl:gov|judging|in|4-7|	4-7 6
nl:gov|judging|in|	none 9
nl:gov|judging|in|true|	false 8
nl:gov|judging|none|0|	4-7 9
nl:gov|judging|none|1|	2-3 9	4-7 8
nl:gov|judging|none|	all -7	all-one -9	first 9	none 9
nl:gov|judging|op|false|	false 7
nl:gov|judging|op|	none 7
nl:gov|judging|van|	none 8
nl:gov|judging|volgens|8+|	4-7 7
nl:gov|judging|volgens|	none 8
nl:gov|judging|volgens|true|	false 7
nl:gov|knikken|1|	4-7 10
nl:gov|knikken|	none 10
nl:gov|knikken|past|	none 10
nl:gov|laten|4-7|	4-7 15
nl:gov|laten|	dat -6	none 18
nl:gov|noemen|1|	2-3 8	4-7 6
nl:gov|noemen|2-3|	1 7	2-3 7
nl:gov|noemen|4-7|	1 9	2-3 6
nl:gov|noemen|	dat 6	in 8	none 7
nl:gov|noemen|past|	none 14
nl:gov|none|1|	none -7
nl:gov|none|2-3|	all-one 6	first -8	none 9
nl:gov|none|4-7|	none 31	some 9	titled 6
nl:gov|none|8+|	none 13
nl:gov|none|false|true|	1 -9	4-7 13	8+ 12
nl:gov|none|true|false|	1 -13	2-3 7
nl:gov|none|true|true|	2-3 -8
nl:gov|pleiten|past|	none -7
nl:gov|pleiten|	voor -6
nl:gov|prijzen|	none 7
nl:gov|prijzen|past|	none 7
nl:gov|reageren|	none 12
nl:gov|reageren|past|	none 10
nl:gov|rekenen|past|	none 8
nl:gov|roepen|2-3|	4-7 10
nl:gov|roepen|	none 6
nl:gov|roepen|past|	none 7
nl:gov|saying|0|false|false|	all-one -13
nl:gov|saying|1|false|false|	first 7	none 18
nl:gov|saying|1|true|false|	none -7
nl:gov|saying|2-3|false|false|	none -7
nl:gov|saying|2-3|false|true|	first 6
nl:gov|saying|2-3|true|true|	none 8
nl:gov|saying|4-7|true|false|	all-one -6
nl:gov|saying|4-7|true|true|	none -9
nl:gov|saying|8+|false|false|	none 11
nl:gov|saying|8+|false|true|	first 8	none 7
nl:gov|saying|8+|true|false|	none 10
nl:gov|saying|aan|false|	false 7
nl:gov|saying|aan|	first 7
nl:gov|saying|bij|4-7|	2-3 -7
nl:gov|saying|bij|	none -7
nl:gov|saying|dat|1|	1 -9
nl:gov|saying|dat|2-3|	1 11	2-3 7	4-7 13
nl:gov|saying|dat|4-7|	2-3 14	4-7 8	8+ 7
nl:gov|saying|dat|8+|	2-3 11
nl:gov|saying|dat|	first 7	none 15
nl:gov|saying|dat|true|	false 14
nl:gov|saying|in|	all -6	all-one -6
nl:gov|saying|in|true|	false -8
nl:gov|saying|met|	none -9
nl:gov|saying|met|true|	false -7
nl:gov|saying|none|0|	2-3 -6	4-7 9
nl:gov|saying|none|1|	2-3 -6	4-7 7
nl:gov|saying|none|2-3|	2-3 -11	8+ 12
nl:gov|saying|none|4-7|	2-3 -10	8+ 6
nl:gov|saying|none|false|	true 9
nl:gov|saying|none|	none -12
nl:gov|saying|none|true|	false -17
nl:gov|saying|onder|	first -6
nl:gov|saying|onder|true|	false -7
nl:gov|saying|op|false|	false 6
nl:gov|saying|op|	first 8
nl:gov|saying|sinds|4-7|	2-3 -6
nl:gov|saying|sinds|true|	false -6
nl:gov|saying|van|1|	1 11	2-3 19	4-7 10
nl:gov|saying|van|4-7|	8+ 7
nl:gov|saying|van|8+|	2-3 7
nl:gov|saying|van|false|	false 8	true 7
nl:gov|saying|van|	none 12
nl:gov|saying|voor|1|	2-3 11
nl:gov|saying|voor|4-7|	2-3 7
nl:gov|schrijven|4-7|	1 -10
nl:gov|spreken|1|	2-3 19	4-7 10
nl:gov|spreken|2-3|	4-7 8	8+ 7
nl:gov|spreken|past|	none 6
nl:gov|spreken|	van 6
nl:gov|staan|0|	1 -8
nl:gov|staan|1|	2-3 -8
nl:gov|staan|4-7|	2-3 -7
nl:gov|staan|8+|	4-7 -7
nl:gov|staan|	none -14
nl:gov|staan|past|	er -6	none -12
nl:gov|stellen|4-7|	2-3 -9
nl:gov|stellen|past|	none -9
nl:gov|subject|hij|saying|	2-3 7
nl:gov|subject|hij|saying|past|	1 6
nl:gov|subject|name|judging|	2-3 -11
nl:gov|subject|name|judging|past|	1 -10	2-3 -9	4-7 8
nl:gov|subject|name|saying|	1 14	2-3 -10
nl:gov|subject|name|saying|past|	1 -10	4-7 14
nl:gov|subject|none|saying|past|	2-3 -6
nl:gov|subject|none|thinking|past|	1 -7	8+ 6
nl:gov|subject|noun|judging|	0 7	4-7 10
nl:gov|subject|noun|judging|past|	2-3 11
nl:gov|subject|noun|saying|	0 -10	1 7	8+ 8
nl:gov|subject|noun|saying|past|	8+ 11
nl:gov|subject|noun|thinking|	2-3 10
nl:gov|subject|noun|thinking|past|	4-7 10
nl:gov|subject|organisation|judging|	0 8	1 6	2-3 14
nl:gov|subject|organisation|judging|past|	1 10	2-3 11	4-7 8
nl:gov|subject|organisation|saying|	1 13	2-3 -10
nl:gov|subject|organisation|saying|past|	2-3 -8	4-7 16	8+ 11
nl:gov|subject|person|judging|	1 8	2-3 6	4-7 10
nl:gov|subject|person|judging|past|	2-3 13	4-7 16	8+ 7
nl:gov|subject|person|saying|	0 7
nl:gov|subject|person|saying|past|	4-7 17	8+ 10
nl:gov|subject|ze|saying|	2-3 7
nl:gov|subject|ze|saying|past|	1 7	4-7 6
nl:gov|thinking|dat|2-3|	4-7 7
nl:gov|thinking|dat|	none 7
nl:gov|thinking|dat|true|	false 7
nl:gov|thinking|over|	none -6
nl:gov|tonen|1|	2-3 12
nl:gov|tonen|	none 12
nl:gov|tonen|past|	none 12
nl:gov|vertellen|past|	none 6
nl:gov|vinden|2-3|	4-7 11
nl:gov|vinden|	dat 8
nl:gov|vinden|past|	daarentegen 7
nl:gov|waarschuwen|past|	none 13
nl:gov|waarschuwen|	voor 6
nl:gov|wijzen|past|	none 7
nl:gov|zeggen|4-7|	2-3 -6	4-7 8
nl:gov|zeggen|8+|	4-7 9
nl:gov|zeggen|	dat 13	met -6	van 7
nl:gov|zien|4-7|	4-7 7
nl:gov|zien|	none 10
nl:gov|zien|past|	none 12
nl:headline|true|	8+ 6
nl:head|"|	4-7 10
nl:head|,|	4-7 12
nl:head|plain|	all-one -8	none 7	preposition -7	verb-saying 7
nl:head|plain|all-one|	1 -7	2-3 -7
nl:head|plain|none|	4-7 9
nl:head|titled|	: 7	first 7
nl:head|titled|end|	4-7 6
nl:head|titled|first|	4-7 6
nl:head|upper|	first 6	start 6
nl:head|‘|	4-7 8
nl:head|“|	2-3 7
nl:in-noun|false|false|2-3|	first -6
nl:in-noun|false|false|4-7|	none 13	some 11	titled 6
nl:in-noun|false|false|8+|	none 15
nl:in-noun|false|true|1|	none -11
nl:in-noun|false|true|2-3|	all-one 7	none 13
nl:in-noun|false|true|4-7|	first 13
nl:in-noun|false|true|8+|	first 13
nl:in-noun|true|false|1|	all-one -12
nl:in-noun|true|false|2-3|	all -8	all-one -8	first -7	none 7
nl:in-noun|true|false|4-7|	first -9	none 7
nl:in-noun|true|false|8+|	none 9
nl:in-noun|true|true|2-3|	all -6	none -11
nl:in-noun|true|true|4-7|	none 10
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|,verb-saying|	2-3 -7
nl:intro-follow|,|end|	2-3 10	4-7 8
nl:intro-follow|,|stop|	4-7 14	8+ 7
nl:intro-follow|:|,verb-saying|	4-7 12
nl:intro-follow|:|capital|	4-7 12	8+ 11
nl:intro-follow|:|determiner|	4-7 13	8+ 11
nl:intro-follow|:|end|	2-3 17	8+ 14
nl:intro-follow|:|stop|	2-3 -17	4-7 -6	8+ -7
nl:intro-follow|adverb|,preposition|	2-3 -8
nl:intro-follow|adverb|stop|	1 7	2-3 -8	4-7 11
nl:intro-follow|auxiliary|stop|	1 -10	2-3 11	4-7 15
nl:intro-follow|capital|stop|	4-7 6
nl:intro-follow|coordinator|stop|	2-3 -9	4-7 9
nl:intro-follow|determiner|,preposition|	2-3 -6
nl:intro-follow|determiner|auxiliary|	1 -6
nl:intro-follow|determiner|stop|	1 -7	2-3 -11	4-7 12
nl:intro-follow|determiner|word|	1 -7	2-3 -6
nl:intro-follow|preposition|coordinator|	1 -10
nl:intro-follow|preposition|stop|	1 12	8+ 7
nl:intro-follow|preposition|word|	1 -12	2-3 6
nl:intro-follow|pronoun|stop|	2-3 9
nl:intro-follow|start|,verb-judging|	4-7 7
nl:intro-follow|start|,verb-saying|	4-7 13	8+ 9
nl:intro-follow|start|,verb-thinking|	8+ 7
nl:intro-follow|start|,word|	4-7 13	8+ 8
nl:intro-follow|start|:|	4-7 11
nl:intro-follow|start|auxiliary|	1 -10
nl:intro-follow|start|capital|	8+ 6
nl:intro-follow|start|end|	2-3 8	4-7 9
nl:intro-follow|start|preposition|	4-7 8
nl:intro-follow|stop|,verb-judging|	4-7 13	8+ 11
nl:intro-follow|stop|,verb-saying|	1 11	2-3 20	8+ 12
nl:intro-follow|stop|,verb-thinking|	4-7 9	8+ 10
nl:intro-follow|stop|,word|	4-7 13	8+ 17
nl:intro-follow|stop|auxiliary|	8+ 7
nl:intro-follow|stop|capital|	2-3 9	4-7 10	8+ 6
nl:intro-follow|stop|determiner|	4-7 9	8+ 8
nl:intro-follow|stop|end|	2-3 7	4-7 12
nl:intro-follow|subordinator|stop|	4-7 8
nl:intro-follow|verb-saying|stop|	1 -11	2-3 -6
nl:intro-follow|word|,preposition|	2-3 -6
nl:intro-follow|word|auxiliary|	2-3 10	4-7 11
nl:intro-follow|word|coordinator|	1 7
nl:intro-follow|word|stop|	8+ 6
nl:intro-follow|word|verb-judging|	1 -7
nl:intro-follow|word|word|	2-3 -10	4-7 10
nl:intro|	) 6	capital 7	coordinator -7	determiner -9	pronoun -6	quote 10	start 8	stop 6	subordinator -7	verb-judging 9
nl:in|first|=aan|	4-7 7
nl:in|first|=als|	4-7 13	8+ 9	first 18
nl:in|first|=bij|	8+ 8	first 6
nl:in|first|=dat|	2-3 8	4-7 13	8+ 6	first 15
nl:in|first|=de|	2-3 -18	8+ 13	all -7	all-one -10	first -6	none -6
nl:in|first|=die|	4-7 10	8+ 11	first 13	none 8
nl:in|first|=dit|	8+ 9	first 6
nl:in|first|=een|	2-3 10	4-7 8	8+ 13	none 13
nl:in|first|=elke|	8+ 7	first 7
nl:in|first|=en|	4-7 13	first 8	none 6
nl:in|first|=geen|	2-3 12	4-7 12	first 13	none 15
nl:in|first|=heeft|	4-7 7	first 7
nl:in|first|=het|	2-3 -6	8+ 7
nl:in|first|=hij|	2-3 8	4-7 9	8+ 7	first 11
nl:in|first|=ik|	2-3 12	8+ 13	none 12
nl:in|first|=in|	4-7 8	8+ 7	first 9
nl:in|first|=maar|	4-7 15	8+ 9	first 15	none 10
nl:in|first|=met|	2-3 -8	4-7 13	first 9	none -7
nl:in|first|=mijn|	4-7 16	8+ 12
nl:in|first|=na|	8+ 10	first 6
nl:in|first|=niet|	2-3 10	4-7 14	none 13
nl:in|first|=omdat|	8+ 9	first 9
nl:in|first|=om|	none 9
nl:in|first|=op|	2-3 7	4-7 9	8+ 6	first 7	none 7
nl:in|first|=toen|	4-7 9	first 8
nl:in|first|=tot|	8+ 9	first 9
nl:in|first|=twee|	2-3 8	4-7 9	first 9
nl:in|first|=uit|	2-3 8
nl:in|first|=van|	4-7 11
nl:in|first|=voor|	8+ 10	none 6
nl:in|first|=we|	4-7 7	8+ 6	first 9
nl:in|first|=wij|	2-3 -9	4-7 23	8+ 9
nl:in|first|=ze|	4-7 9	8+ 8	first 9
nl:in|first|=zonder|	8+ 8	first 8
nl:in|first|adverb|	2-3 -7	8+ 8
nl:in|first|capital|	4-7 -6	first -8
nl:in|first|verb|	4-7 12	none 9
nl:in|first|word|	4-7 6	8+ 9
nl:in|functions|1|2-3|	all -6	first -9	none 6
nl:in|functions|1|8+|	first 6
nl:in|functions|2|4-7|	first -6	none 7
nl:in|functions|3|4-7|	none 31	some 10
nl:in|functions|3|8+|	none 15
nl:in|last|aaf|	1 -9
nl:in|last|aak|	1 -6	2-3 9
nl:in|last|aan|	2-3 -9
nl:in|last|	af -12	ag -7	an -9	ax -6	ch 10	de 7	ee 8	er -9	et 6	ia -7	id 10	ie -11	ig 12	il -7	it -14	je -6	jk -9	jt 7	na -7	ne -9	ng -13	nt 9	of 7	op 10	or -8	ot -7	rd 7	rs 13	st -11	uk 6	uw -7
nl:in|last|als|	1 -7
nl:in|last|ate|	1 -7
nl:in|last|den|	1 -14	2-3 10
nl:in|last|der|	2-3 8
nl:in|last|eer|	2-3 -9
nl:in|last|eid|	2-3 10
nl:in|last|ein|	2-3 10
nl:in|last|end|	1 8	2-3 -10
nl:in|last|erd|	2-3 7
nl:in|last|gen|	1 7
nl:in|last|ijk|	1 -9
nl:in|last|ijt|	2-3 7
nl:in|last|ing|	2-3 -14
nl:in|last|ken|	2-3 -12
nl:in|last|len|	1 -9
nl:in|last|lof|	2-3 7
nl:in|last|nde|	2-3 7
nl:in|last|nen|	1 6
nl:in|last|nis|	2-3 11
nl:in|last|oor|	2-3 -6
nl:in|last|ord|	1 7
nl:in|last|rde|	2-3 8
nl:in|last|rst|	2-3 -9
nl:in|last|tax|	1 -6
nl:in|last|ten|	2-3 9
nl:in|last|ter|	1 -7
nl:in|last|tie|	2-3 -7
nl:in|last|unt|	2-3 7
nl:in|last|ven|	2-3 8
nl:in|shape|=dat =is word|	4-7 6
nl:in|shape|=de capital|	2-3 -10
nl:in|shape|=de word =die|	8+ 9
nl:in|shape|=de word =is|	8+ 7
nl:in|shape|=de word =van|	4-7 -6
nl:in|shape|=de word verb|	8+ 9
nl:in|shape|=de word word|	2-3 -9	4-7 10	8+ 8
nl:in|shape|=de word|	2-3 -10
nl:in|shape|=een word =dat|	4-7 8
nl:in|shape|=een word =die|	4-7 7	8+ 11
nl:in|shape|=een word =geen|	4-7 8
nl:in|shape|=een word =is|	8+ 9
nl:in|shape|=een word =met|	4-7 10
nl:in|shape|=een word =op|	4-7 9
nl:in|shape|=een word =uit|	4-7 7
nl:in|shape|=een word =van|	4-7 7
nl:in|shape|=een word verb|	8+ 9
nl:in|shape|=een word word|	2-3 18	4-7 15	8+ 7
nl:in|shape|=geen word|	2-3 8
nl:in|shape|=het =gaat =niet|	8+ 7
nl:in|shape|=het =is =een|	4-7 7
nl:in|shape|=het word =is|	8+ 6
nl:in|shape|=het word word|	4-7 7	8+ 7
nl:in|shape|=hij word adverb|	8+ 6
nl:in|shape|=hij word word|	8+ 7
nl:in|shape|=ik verb =dat|	4-7 7
nl:in|shape|=ik verb =de|	8+ 6
nl:in|shape|=ik verb adverb|	8+ 8
nl:in|shape|=ik verb word|	8+ 9
nl:in|shape|=ik word =de|	8+ 8
nl:in|shape|=ik word =geen|	8+ 8
nl:in|shape|=ik word =het|	8+ 6
nl:in|shape|=ik word =mijn|	4-7 15
nl:in|shape|=ik word adverb|	4-7 -6	8+ 10
nl:in|shape|=ik word word|	4-7 17	8+ 7
nl:in|shape|=in word word|	2-3 10
nl:in|shape|=met =een word|	4-7 8
nl:in|shape|=mijn word =hebben|	8+ 8
nl:in|shape|=mijn word =heeft|	8+ 6
nl:in|shape|=mijn word verb|	4-7 11	8+ 7
nl:in|shape|=mijn word word|	4-7 9
nl:in|shape|=niet word adverb|	4-7 8
nl:in|shape|=niet word|	2-3 10
nl:in|shape|=op =het word|	4-7 9
nl:in|shape|=twee word|	2-3 8
nl:in|shape|=we word adverb|	4-7 7
nl:in|shape|=wij =hebben =het|	4-7 11
nl:in|shape|=wij =hebben adverb|	8+ 6
nl:in|shape|=wij word adverb|	4-7 13
nl:in|shape|=wij word word|	4-7 13
nl:in|shape|=ze =is word|	8+ 7
nl:in|shape|adverb =de word|	4-7 12
nl:in|shape|adverb =is =het|	8+ 6
nl:in|shape|adverb =moet word|	4-7 7
nl:in|shape|adverb word =een|	4-7 11	8+ 7
nl:in|shape|adverb word =we|	4-7 12
nl:in|shape|adverb word adverb|	8+ 6
nl:in|shape|adverb word word|	2-3 -10	4-7 12	8+ 6
nl:in|shape|capital =dat adverb|	4-7 10
nl:in|shape|capital =is =geen|	4-7 -8
nl:in|shape|capital =is =het|	4-7 12
nl:in|shape|capital =is word|	2-3 -7
nl:in|shape|capital verb =dat|	8+ 7
nl:in|shape|capital verb word|	4-7 9	8+ 8
nl:in|shape|capital word =bij|	4-7 12
nl:in|shape|capital word =ik|	4-7 13
nl:in|shape|capital word =in|	4-7 12
nl:in|shape|capital word =is|	4-7 6
nl:in|shape|capital word adverb|	4-7 8
nl:in|shape|capital word verb|	8+ 6
nl:in|shape|capital word word|	4-7 14
nl:in|shape|word =als =een|	4-7 8
nl:in|shape|word =een word|	4-7 11
nl:in|shape|word =met =een|	4-7 11
nl:in|shape|word =niet word|	2-3 8
nl:in|shape|word =van word|	2-3 11
nl:in|shape|word capital|	2-3 -7
nl:in|shape|word word =over|	4-7 10
nl:in|shape|word word adverb|	4-7 8
nl:in|shape|word word word|	4-7 7	8+ 8
nl:in|word|	aan -10	ambachtelijk -9	binnen 7	dag 7	dan 7	dank -6	dat 8	de -12	die 7	door -6	een 7	en 10	geen 12	geluk 8	grote 6	haaskaaf -7	hij 8	houden -8	ik 13	in -8	kaasschaaf -6	kan 6	keer -9	keukentafel -6	met -7	mooi 11	niet 7	ochtend -6	onderhoud 6	onverantwoord 7	op 6	punt 6	regenafspraak -6	reëel 8	samen -6	stiltetax -6	te -10	twee 8	uit 8	vals -7	van 10	verbijsterd 11	was 6	wiel -8	wij -9	één -8
nl:lead|lower|	, 15	capital 7	coordinator -6	determiner -8	preposition 7	that 6	verb-judging 9	word 6
nl:lead|upper|	) 6	, -13	auxiliary -6	preposition -15	pronoun -6	quote 10	start 8	stop 6	subordinator -9	verb-saying -8	word -16
nl:naming|false|	word -18
nl:naming|term|1|	1 -10
nl:naming|true|	) 6	capital 7	coordinator -7	determiner -9	pronoun -6	quote 10	start 8	stop 6	subordinator -7	verb-judging 9
nl:naming|woord|1|	1 -12
nl:nobody|4-7|	start 8
nl:others|1|	8+ 7
nl:own-case|false|all-one|	, -10	: 9	preposition -9	stop 11	subordinator -8	verb-saying -13	word -11
nl:own-case|false|all|	, -8	word -8
nl:own-case|false|first|	, -8	preposition -11	quote 8	start 18	stop 11	word -10
nl:own-case|false|none|	, 14	adverb 6	capital 7	coordinator -8	determiner -9	preposition 6	verb-judging 9	word 8
nl:own-case|false|some|	preposition 10
nl:own-case|true|first|	) 6	: -6	preposition -6	start 14	word -7
nl:own-case|true|none|	, 8	auxiliary 9	determiner 6	preposition 8	that 7	word 13
nl:own-case|true|titled|	: 7
nl:own|false|	4-7 7
nl:same|1|2-3|	first -8	none 8
nl:same|1|4-7|	all -6	none 12	some 12
nl:same|1|8+|	none 15
nl:same|2|1|	none -12
nl:same|2|2-3|	first -8
nl:same|2|4-7|	first 9
nl:same|3|1|	none -6
nl:sentence|judging|	4-7 13	8+ 9
nl:sentence|none|	1 -6	4-7 8
nl:sentence|saying|	4-7 -7	8+ 15
nl:sentence|thinking|	4-7 15	8+ 9
nl:size-ending|10+|.|	auxiliary 7	capital 10	determiner 6	end 6
nl:size-ending|10+|?|	end 6
nl:size-ending|10+|none|	,verb-judging 10	,verb-saying 9	,verb-thinking 11	,word 12	end 8	stop 6
nl:size-ending|1|none|	,determiner -8	; -10	adverb -8	that 6	verb-judging -10	verb-saying -9
nl:size-ending|2|.|	end 14
nl:size-ending|2|?|	,verb-saying 6
nl:size-ending|2|none|	,determiner -10	,preposition -9	,verb-saying 7	coordinator -7	stop -16
nl:size-ending|3|.|	capital 9	end 11
nl:size-ending|3|?|	end 7
nl:size-ending|3|none|	,preposition -8	,verb-saying 6	; 7	auxiliary 14	word -7
nl:size-ending|4-5|.|	capital 10	determiner 13	end 20	preposition 7
nl:size-ending|4-5|?|	,verb-thinking 9
nl:size-ending|4-5|none|	,determiner 9	,verb-judging 10	auxiliary 14	stop -8
nl:size-ending|6-9|.|	capital 13	determiner 12	end 14
nl:size-ending|6-9|?|	,verb-saying 7	end 6
nl:size-ending|6-9|none|	,verb-judging 11	,word 19	: 11	end 17
nl:size-follow|10+|	,verb-judging 10	,verb-saying 9	,verb-thinking 11	,word 12	auxiliary 7	capital 12	determiner 7	end 7	stop 6
nl:size-follow|1|	,determiner -8	; -10	adverb -8	end 6	that 6	verb-judging -10	verb-saying -9
nl:size-follow|2|	,determiner -10	,preposition -9	,verb-saying 8	coordinator -7	end 15	stop -16
nl:size-follow|3|	,preposition -8	,verb-saying 7	; 7	auxiliary 14	capital 9	end 10	word -7
nl:size-follow|4-5|	,determiner 9	,verb-judging 10	,verb-thinking 9	auxiliary 14	capital 10	determiner 13	preposition 9	stop -8
nl:size-follow|6-9|	,verb-judging 11	,word 19	: 11	capital 13	determiner 12	end 21
nl:size-intro|10+|	) 6	: 13	start 6	stop 9
nl:size-intro|1|	, -10	adverb 8	auxiliary -8	determiner -15	preposition 6	pronoun -13	stop 10	that -9
nl:size-intro|2|	adverb -11	determiner -9	preposition -10	pronoun 10	start 6	stop 15	subordinator -10
nl:size-intro|3|	coordinator -9	preposition 12	start 6	that 9
nl:size-intro|4-5|	, 13	adverb 14	auxiliary 15	capital 6	coordinator 9	preposition -6	quote 10	start 16	subordinator 8	verb-judging 8	verb-saying 8
nl:size-intro|6-9|	, 13	auxiliary 10	determiner 9	pronoun 8	start 14	that 8	word 18
nl:size|	10+ 11	2 -6	6-9 6
nl:subject|elided|	,verb-saying -6	4-7 -6	8+ 10	capital 7	end 8
nl:subject|none|	,auxiliary -8	,determiner -7	,preposition -12	,verb-judging 10	,verb-thinking 13	,word 6	4-7 12	adverb -8	capital 16	determiner 16	end 12	pronoun -7	that 11	verb-judging -10	word -6
nl:subject|own|	,verb-saying 7	,word 10	8+ 14	: 8	auxiliary 11	capital 8	end 17	stop -14
nl:two-before|)|	: 10	stop 8
nl:two-before|,|	coordinator 9
nl:two-before|adverb|	, -6	determiner -6	stop 11
nl:two-before|auxiliary|	stop 16
nl:two-before|capital|	, 9	: 10	auxiliary 10	preposition -6	stop 13	verb-judging 8	verb-saying 8
nl:two-before|coordinator|	word -8
nl:two-before|preposition|	auxiliary -10	capital 10	stop 14
nl:two-before|pronoun|	, 6	adverb 11	stop 14
nl:two-before|quote|	: 7	coordinator -11	stop 13
nl:two-before|start|	start 8
nl:two-before|stop|	determiner -10	preposition -6
nl:two-before|subordinator|	determiner -7
nl:two-before|verb-judging|	: 7	determiner 8	pronoun 9	that 6
nl:two-before|verb-saying|	: 12	preposition 24	stop 21	that -9	word -7
nl:two-before|word|	determiner -15	preposition -11	subordinator -9	that 7	verb-saying -10	word 9
nl:two-words-before|)|	. 8	: 10
nl:two-words-before|,|	maar 9
nl:two-words-before|.|	de -10
nl:two-words-before|aan|	. 6
nl:two-words-before|af|	. 10
nl:two-words-before|bekend|	als -6
nl:two-words-before|bericht|	: 6
nl:two-words-before|blijft|	. 11
nl:two-words-before|de|	leus -6	term -10	titel -6	zaak 10
nl:two-words-before|door|	: -6
nl:two-words-before|droog|	. 9
nl:two-words-before|gaan|	. 12
nl:two-words-before|gezien|	. 11
nl:two-words-before|hem|	. 10
nl:two-words-before|het|	besluit 6	dorp -6	op 8	opschrift -6	over 8	plan 11	woord -10
nl:two-words-before|hij|	. 8
nl:two-words-before|ingetrokken|	. 15
nl:two-words-before|in|	. 9
nl:two-words-before|is|	. 11
nl:two-words-before|kijken|	. 6
nl:two-words-before|knikt|	: 10
nl:two-words-before|komen|	. 9
nl:two-words-before|lacht|	. 6
nl:two-words-before|leerling|	. 13
nl:two-words-before|mee|	. 12
nl:two-words-before|noemt|	het 8
nl:two-words-before|op|	. 8
nl:two-words-before|over|	de -10
nl:two-words-before|school|	. 9
nl:two-words-before|spandoek|	: -7
nl:two-words-before|sprak|	van 12
nl:two-words-before|spreekt|	van 15
nl:two-words-before|staat|	. 11
nl:two-words-before|start|	start 8
nl:two-words-before|stilte|	. 7
nl:two-words-before|tegen|	. 10
nl:two-words-before|terughoudend|	. 15
nl:two-words-before|terug|	. 9
nl:two-words-before|toe|	. 12
nl:two-words-before|toont|	zich 9
nl:two-words-before|uit|	. 16
nl:two-words-before|uur|	. 12
nl:two-words-before|voor|	. 7
nl:two-words-before|was|	. 12
nl:two-words-before|weten|	. 6
nl:two-words-before|ze|	. 7
nl:two-words-before|zich|	. 9
nl:two-words-before||	. 13	: 7	en -11
nl:verb|false|1|	other -8
nl:verb|false|4-7|	lower 7
nl:verb|false|8+|	lower 15
nl:verb|true|2-3|	lower 10
nl:verb|true|4-7|	lower 26
nl:verb|true|8+|	lower 9
nl:word-after|	 11	. -13	? -9	blijft 8	dat 10	de 14	die 9	end 17	gedoopt -7	genoemd -9	het -6	in 8	komt -9	met 8	ook -6	van 8	voor -6	was 10	wie 7	zijn 9
nl:word-after|,|	? 11
nl:word-after|.|	none -13
nl:word-after|?|	none -9
nl:word-after|blijft|	none 8
nl:word-after|dat|	. 9	none 7
nl:word-after|de|	. 14
nl:word-after|die|	. 9
nl:word-after|een|	. 7
nl:word-after|end|	. 24	? 9
nl:word-after|gedoopt|	none -7
nl:word-after|genoemd|	none -9
nl:word-after|in|	none 8
nl:word-after|komt|	none -9
nl:word-after|van|	none 8
nl:word-after|voor|	none -6
nl:word-after|was|	none 10
nl:word-after|wie|	. 7
nl:word-after|zijn|	. 7
nl:word-before|	 10	) 6	? 12	al -8	als -7	besluit 6	boek -9	cijfers 7	daarentegen 6	destijds 6	dit 10	dorp -6	een -15	en -11	er 11	heette -7	hij -8	in -6	intern -6	is 7	klassieke -11	leus -6	maar 9	met -8	onder -9	op 8	opschrift -6	over 6	plan 11	start 8	tentoonstelling -6	term -10	titel -6	van 11	was 7	woord -10	zaak 10	zich 12	zijn -10	zogeheten -9
nl:word-before|)|	8+ 6
nl:word-before|,|	1 -10	2-3 -6	4-7 16	8+ 6
nl:word-before|.|	1 9	2-3 8	8+ 10
nl:word-before|?|	4-7 11	8+ 7
nl:word-before|als|	2-3 -9	4-7 8
nl:word-before|al|	2-3 -8
nl:word-before|dat|	1 -9	2-3 12	8+ 10
nl:word-before|de|	1 -9
nl:word-before|een|	1 -11	2-3 -12
nl:word-before|en|	2-3 -9
nl:word-before|er|	4-7 9
nl:word-before|haar|	4-7 10
nl:word-before|heet|	1 -8
nl:word-before|het|	2-3 8	4-7 8
nl:word-before|hij|	1 -9
nl:word-before|intern|	2-3 -6
nl:word-before|in|	2-3 -6
nl:word-before|is|	2-3 12
nl:word-before|klassieke|	1 -11
nl:word-before|maar|	4-7 9
nl:word-before|onder|	1 -9
nl:word-before|over|	4-7 6
nl:word-before|plan|	4-7 11
nl:word-before|start|	2-3 9	4-7 22	8+ 7
nl:word-before|term|	1 -10
nl:word-before|van|	1 14	4-7 15
nl:word-before|voor|	2-3 13
nl:word-before|woord|	1 -12
nl:word-before|zich|	2-3 12
nl:word-before|zijn|	1 -8
nl:word-before||	4-7 10
nl:work|near|none|,|	first -8
nl:work|near|none|	first -7	none 10
nl:work|none|none|)|	first 6
nl:work|none|none|,|	all -8	all-one -7	none 15	some 6
nl:work|none|none|:|	all-one 9	titled 7
nl:work|none|none|adverb|	none 6
nl:work|none|none|capital|	none 7
nl:work|none|none|coordinator|	none -7
nl:work|none|none|determiner|	none -8
nl:work|none|none|	first -9	none 11	upper 6
nl:work|none|none|preposition|	all-one -7	first -13	none 6	some 8
nl:work|none|none|quote|	first 10
nl:work|none|none|start|	first 20	upper 6
nl:work|none|none|stop|	all-one 12	most 6
nl:work|none|none|subordinator|	all-one -8
nl:work|none|none|that|	none 6
nl:work|none|none|verb-judging|	none 9
nl:work|none|none|verb-saying|	all-one -11
nl:work|none|none|word|	all -8	all-one -11	first -10	none 10
nl:work|right|none|	all-one -6	first -8	none -6
nl:work|right|none|word|	all-one -6	first -8	none -6
nobody|1|	, -13	auxiliary -9	coordinator -8	determiner -12	preposition -13	word -15
nobody|2-3|	, -6	auxiliary -10	capital -11	determiner -14	preposition -14	subordinator -11	word -9
nobody|4-7|	capital -10	quote 8	stop 12	word -9
nobody|8+|	start 12
others|0|	4-7 6
others|1|	1 -15	2-3 -23	4-7 -9	8+ 23
others|2|	1 -36	2-3 -25	4-7 -10
others|3|	1 -19
own-case|false|all-one|	( -10	, -19	: 13	adverb -6	auxiliary -17	capital -9	coordinator -14	possessive -11	preposition -7	stop 17	subordinator -26	that -10	verb-judging -20	verb-thinking -11	word -10	— 9
own-case|false|all|	, -28	: 7	auxiliary -13	capital -8	coordinator -6	possessive -13	preposition -8	start -6	stop 6	subordinator -14	verb-judging -22	verb-saying -11	verb-thinking -7	word -18
own-case|false|first|	( -8	, -16	- 10	: 10	adverb -7	auxiliary -9	capital -14	determiner -10	preposition -13	quote 14	start 13	stop 19	word -28	— 11
own-case|false|most|	auxiliary 9	capital -11	start 10	word -7
own-case|false|none|	% 7	' -7	, 16	: -17	; 11	auxiliary 11	capital 9	determiner -10	possessive 13	pronoun 6	quote -13	that 6	verb-thinking 6	word 10
own-case|false|some|	auxiliary 14	coordinator -6	preposition 9	pronoun 10	that 7	verb-judging -12	verb-saying 9	verb-thinking 6	word 6
own-case|false|titled|	preposition -9	start -10	verb-saying 6	word -12
own-case|false|upper|	, 9
own-case|true|all-one|	adverb -6	stop 11	verb-saying -12	word -12
own-case|true|all|	start 12	stop 18	verb-judging -8	word -10
own-case|true|first|	) 7	, 13	capital -8	preposition -9	quote 18	start 42	stop 20	verb-saying -19	word -12	– 12	— 6
own-case|true|most|	, 7	: 13	start 16	stop 11
own-case|true|none|	, 22	: 8	auxiliary 17	capital 8	determiner 11	preposition -10	pronoun 7	subordinator -7	that 8	verb-judging 11	word 8
own-case|true|some|	, 10	word 8
own-case|true|titled|	: 17	start 9
own-case|true|upper|	start 10
own|false|	1 -9	2-3 -9	8+ 8
own|true|	1 -11	4-7 7
pt:alone|alone|	2-3 7	4-7 9	8+ 6
pt:alone|first|	1 -6	2-3 9	8+ 9
pt:best-gap|according-to|according|gap|according-to|,c|	4-7 8
pt:best-gap|according-to|according|gap|according-to|,s|	2-3 12	4-7 13
pt:best-gap|according-to|according|gap|according-to|,|	1 11	2-3 -7	4-7 25	8+ 7
pt:best-gap|according-to|according|gap|according-to||	1 -13
pt:best-gap|actor-nearby|naked||	1 -6	4-7 9	8+ 11
pt:best-gap|colon|naked||	2-3 6	4-7 13	8+ 7
pt:best-gap|named-before|naked||	2-3 10	4-7 19	8+ 9
pt:best-gap|named-nearby|naked||	1 -6	2-3 11	4-7 13
pt:best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 6
pt:best-gap|quote-then-verb|other|gap|quote-then-verb|,|	4-7 18	8+ 13
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 15	8+ 6
pt:best-gap|sentence-after|saying|gap|sentence-after||	4-7 8
pt:best-gap|sentence-before|according|gap|sentence-before|,q|	1 -6
pt:best-gap|sentence-before|according|gap|sentence-before|,|	2-3 7	4-7 11	8+ 10
pt:best-gap|sentence-before|according|gap|sentence-before|s,|	8+ 8
pt:best-gap|sentence-before|judging|gap|sentence-before||	4-7 10
pt:best-gap|sentence-before|saying|gap|sentence-before|,;|	8+ 6
pt:best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 11
pt:best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 6
pt:best-gap|sentence-before|saying|gap|sentence-before|s|	4-7 10	8+ 7
pt:best-gap|sentence-before|saying|gap|sentence-before||	4-7 11	8+ 8
pt:best-gap|signature|naked||	8+ 10
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 11	8+ 12
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	2-3 -12
pt:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 9	4-7 16
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	4-7 11
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 9	4-7 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;,s|	4-7 -8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 18	8+ 25
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	2-3 10	4-7 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 15
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -6	2-3 -11	8+ 7
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 9
pt:best-gap|topic|naked||	2-3 -12
pt:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 10
pt:best-intro|,|according|5-10|	4-7 8
pt:best-intro|,|according|far|	4-7 6
pt:best-intro|,|naked|1|	2-3 -8
pt:best-intro|,|naked|5-10|	4-7 7
pt:best-intro|,|naked|far|	4-7 6
pt:best-intro|,|saying|1|	2-3 8
pt:best-intro|,|saying|2-4|	4-7 6
pt:best-intro|,|saying|5-10|	2-3 10	4-7 8
pt:best-intro|,|saying|far|	4-7 8
pt:best-intro|:|judging|2-4|	2-3 9	8+ 12
pt:best-intro|:|naked|1|	2-3 6	8+ 9
pt:best-intro|:|naked|2-4|	2-3 -6	4-7 10	8+ 17
pt:best-intro|:|naked|5-10|	2-3 -10	8+ -8
pt:best-intro|:|naked|far|	8+ 8
pt:best-intro|:|saying|1|	4-7 15	8+ 19
pt:best-intro|:|saying|2-4|	2-3 10	4-7 11	8+ 15
pt:best-intro|:|saying|5-10|	2-3 11	4-7 11	8+ 20
pt:best-intro|adverb|according|5-10|	4-7 9
pt:best-intro|auxiliary|according|2-4|	2-3 9	4-7 7
pt:best-intro|auxiliary|according|5-10|	2-3 -7
pt:best-intro|auxiliary|naked|2-4|	1 -8
pt:best-intro|auxiliary|naked|5-10|	2-3 11	8+ 8
pt:best-intro|auxiliary|naked|far|	1 11	2-3 9
pt:best-intro|auxiliary|saying|2-4|	1 -7	2-3 12	4-7 -7
pt:best-intro|auxiliary|saying|5-10|	2-3 9	4-7 10
pt:best-intro|capital|saying|5-10|	2-3 6
pt:best-intro|determiner|naked|2-4|	2-3 -6
pt:best-intro|determiner|naked|far|	2-3 6
pt:best-intro|determiner|saying|1|	2-3 11
pt:best-intro|preposition|according|5-10|	2-3 9
pt:best-intro|preposition|according|far|	1 -6
pt:best-intro|preposition|judging|2-4|	4-7 9
pt:best-intro|preposition|judging|5-10|	2-3 -6
pt:best-intro|preposition|naked|1|	2-3 -6	4-7 6
pt:best-intro|preposition|naked|2-4|	1 -13	4-7 9
pt:best-intro|preposition|naked|5-10|	1 -17
pt:best-intro|preposition|naked|far|	1 -11	2-3 -10
pt:best-intro|preposition|saying|1|	2-3 7
pt:best-intro|preposition|saying|2-4|	1 6	2-3 12
pt:best-intro|preposition|saying|5-10|	2-3 -11
pt:best-intro|preposition|saying|far|	2-3 11
pt:best-intro|start|naked|2-4|	8+ 8
pt:best-intro|start|naked|5-10|	4-7 9	8+ 15
pt:best-intro|start|naked|far|	2-3 -7	4-7 18	8+ 9
pt:best-intro|start|other|1|	4-7 6	8+ 9
pt:best-intro|start|saying|1|	2-3 11	4-7 11
pt:best-intro|start|saying|far|	2-3 6
pt:best-intro|stop|according|5-10|	8+ 9
pt:best-intro|stop|according|far|	8+ 12
pt:best-intro|stop|judging|2-4|	4-7 10
pt:best-intro|stop|naked|1|	8+ 6
pt:best-intro|stop|naked|2-4|	2-3 8	4-7 22	8+ 13
pt:best-intro|stop|naked|5-10|	2-3 11	4-7 28	8+ 16
pt:best-intro|stop|naked|far|	2-3 9	4-7 21	8+ 9
pt:best-intro|stop|other|1|	4-7 16	8+ 14
pt:best-intro|stop|saying|1|	2-3 12	4-7 18	8+ 8
pt:best-intro|stop|saying|2-4|	2-3 10	4-7 7
pt:best-intro|stop|saying|5-10|	2-3 9	4-7 14	8+ 6
pt:best-intro|stop|saying|far|	4-7 8	8+ 7
pt:best-intro|subordinator|naked|5-10|	2-3 6
pt:best-intro|that|naked|5-10|	4-7 6
pt:best-intro|that|naked|far|	4-7 11
pt:best-intro|that|saying|1|	2-3 -8	4-7 6
pt:best-intro|that|saying|2-4|	2-3 6	4-7 11
pt:best-intro|verb-judging|judging|0|	2-3 -9
pt:best-intro|verb-judging|saying|5-10|	1 6
pt:best-intro|verb-saying|according|2-4|	2-3 -9
pt:best-intro|verb-saying|saying|0|	1 -12	2-3 8
pt:best-intro|word|according|1|	4-7 11
pt:best-intro|word|according|2-4|	1 11	4-7 9	8+ 6
pt:best-intro|word|according|5-10|	2-3 -6	4-7 17
pt:best-intro|word|according|far|	4-7 12
pt:best-intro|word|judging|0|	2-3 -9
pt:best-intro|word|judging|2-4|	1 7	4-7 8
pt:best-intro|word|judging|5-10|	4-7 7
pt:best-intro|word|naked|1|	2-3 -6
pt:best-intro|word|naked|2-4|	2-3 6
pt:best-intro|word|naked|5-10|	4-7 7
pt:best-intro|word|naked|far|	1 -10
pt:best-intro|word|saying|1|	2-3 8	4-7 11
pt:best-intro|word|saying|2-4|	4-7 19	8+ 7
pt:best-intro|word|saying|5-10|	1 -12	4-7 15	8+ 9
pt:best-intro|word|saying|far|	2-3 8	4-7 9
pt:best-intro|—|naked|far|	4-7 6
pt:best-intro|—|saying|5-10|	8+ 6
pt:best-lead|lower|,|according|	according-to 13
pt:best-lead|lower|,|naked|	actor-nearby 7	named-nearby 6	topic 10
pt:best-lead|lower|,|saying|	speaker-then-quote 17	verb-then-speaker 10
pt:best-lead|lower|:|naked|	topic -15
pt:best-lead|lower|:|saying|	speaker-then-quote -6
pt:best-lead|lower|adverb|according|	according-to 9
pt:best-lead|lower|adverb|saying|	speaker-then-quote 9
pt:best-lead|lower|auxiliary|naked|	named-nearby 13	topic 7
pt:best-lead|lower|auxiliary|saying|	sentence-before 9	speaker-then-quote -7	verb-then-speaker 9
pt:best-lead|lower|capital|saying|	speaker-then-quote 9
pt:best-lead|lower|coordinator|according|	according-to 9
pt:best-lead|lower|determiner|according|	according-to -9
pt:best-lead|lower|determiner|naked|	named-nearby 9	topic -8
pt:best-lead|lower|determiner|saying|	speaker-then-quote -7
pt:best-lead|lower|preposition|according|	according-to 6	sentence-before -6
pt:best-lead|lower|preposition|naked|	actor-nearby 6	topic -7
pt:best-lead|lower|subordinator|according|	according-to 9
pt:best-lead|lower|subordinator|judging|	speaker-then-quote 6
pt:best-lead|lower|that|according|	according-to 8
pt:best-lead|lower|that|naked|	named-nearby 8	topic 12
pt:best-lead|lower|that|saying|	speaker-then-quote -7
pt:best-lead|lower|verb-judging|saying|	speaker-then-quote 8
pt:best-lead|lower|verb-saying|according|	according-to -8
pt:best-lead|lower|word|according|	according-to 10
pt:best-lead|lower|word|naked|	actor-nearby -7	named-nearby 7
pt:best-lead|lower|word|saying|	sentence-before 7	verb-then-speaker 10
pt:best-lead|upper|,|naked|	topic -12
pt:best-lead|upper|:|apposed|	speaker-then-quote 11
pt:best-lead|upper|:|judging|	speaker-then-quote 13
pt:best-lead|upper|:|naked|	colon 12
pt:best-lead|upper|:|saying|	speaker-then-quote 13
pt:best-lead|upper|determiner|naked|	named-nearby -8	topic -7
pt:best-lead|upper|preposition|according|	according-to -7
pt:best-lead|upper|preposition|naked|	named-nearby -8	topic -12
pt:best-lead|upper|preposition|saying|	speaker-then-quote -7	verb-then-speaker -7
pt:best-lead|upper|start|naked|	actor-nearby 9	named-before 9
pt:best-lead|upper|start|saying|	paragraph-before 6	quote-then-verb 10	sentence-after 8
pt:best-lead|upper|stop|according|	sentence-before -7
pt:best-lead|upper|stop|judging|	sentence-before 10
pt:best-lead|upper|stop|naked|	actor-nearby 16	named-nearby 10	topic 29
pt:best-lead|upper|stop|other|	quote-then-verb 10
pt:best-lead|upper|stop|saying|	quote-then-verb 15	sentence-after 8	sentence-before 18
pt:best-lead|upper|verb-judging|judging|	speaker-then-quote -7
pt:best-lead|upper|word|apposed|	speaker-then-quote -7
pt:best-lead|upper|word|naked|	named-nearby -10	topic -12
pt:best-lead|upper|word|saying|	sentence-before -6	speaker-then-quote -11
pt:best-lead|upper|—|naked|	actor-nearby 8
pt:best-lead|upper|—|saying|	sentence-before 8
pt:best-lemma|acrescentar|speaker-then-quote|	5-10 11
pt:best-lemma|	acusar 16	adiantar 10	admitir 13	alegar 6	ameaçar 8	anunciar -6	assegurar 8	atestar 8	atirar 7	atribuir 6	avaliar 9	avisar -7	brincar 9	chamar -16	comemorar 6	comentar 7	condenar -6	confessar 7	confirmar 12	considerar 11	corrigir 8	criticar 7	declarar 8	denunciar 8	desabafar 6	descrever 7	devolver 8	discordar -6	disparar -9	ditar 9	elogiar 12	esclarecer -7	escusar 8	falar 6	gracejar 9	indicar 7	informar 12	interromper 7	ironizar 10	lamentar 8	lembrar -11	ler 6	limitar 13	mandar 9	negar 9	orientar 8	ponderar 6	precisar 6	preferir 11	prometer 13	protestar 6	queixar 14	reagir 8	rebater 10	reclamar 10	reconhecer 14	recordar 12	referir -10	registrar -7	rejeitar 7	relatar 9	responder 18	retorquir 7	revelar 8	rir 12	sorrir 7	sublinhar 9	sugerir 6	sustentar 12
pt:best-lemma|acusar|speaker-then-quote|	2-4 13
pt:best-lemma|admitir|speaker-then-quote|	2-4 8	5-10 7
pt:best-lemma|afirmar|quote-then-verb|	1 8
pt:best-lemma|afirmar|sentence-before|	5-10 8
pt:best-lemma|alegar|sentence-before|	far 6
pt:best-lemma|apelar|speaker-then-quote|	5-10 -6
pt:best-lemma|atirar|quote-then-verb|	1 6
pt:best-lemma|atribuir|speaker-then-quote|	2-4 6
pt:best-lemma|avisar|quote-then-verb|	1 7
pt:best-lemma|avisar|speaker-then-quote|	1 -8
pt:best-lemma|brincar|quote-then-verb|	1 8
pt:best-lemma|chamar|speaker-then-quote|	0 -15	5-10 -9
pt:best-lemma|comentar|quote-then-verb|	1 7
pt:best-lemma|confirmar|speaker-then-quote|	1 7	2-4 9
pt:best-lemma|considerar|speaker-then-quote|	2-4 10
pt:best-lemma|contar|quote-then-verb|	1 10
pt:best-lemma|contrapor|quote-then-verb|	1 7
pt:best-lemma|criticar|quote-then-verb|	1 7
pt:best-lemma|defender|speaker-then-quote|	2-4 8
pt:best-lemma|devolver|quote-then-verb|	1 8
pt:best-lemma|discordar|speaker-then-quote|	1 7
pt:best-lemma|dizer|quote-then-verb|	1 11
pt:best-lemma|dizer|sentence-before|	far 7
pt:best-lemma|dizer|speaker-then-quote|	2-4 17
pt:best-lemma|elogiar|speaker-then-quote|	1 9
pt:best-lemma|escrever|quote-then-verb|	1 8
pt:best-lemma|explicar|quote-then-verb|	1 9
pt:best-lemma|falar|sentence-before|	5-10 6
pt:best-lemma|falar|speaker-then-quote|	1 6	5-10 9
pt:best-lemma|garantir|quote-then-verb|	1 7
pt:best-lemma|garantir|speaker-then-quote|	2-4 -10	5-10 8
pt:best-lemma|gracejar|quote-then-verb|	1 8
pt:best-lemma|gritar|speaker-then-quote|	0 -8
pt:best-lemma|informar|quote-then-verb|	1 9
pt:best-lemma|informar|speaker-then-quote|	far 9
pt:best-lemma|insistir|quote-then-verb|	1 6
pt:best-lemma|ironizar|speaker-then-quote|	5-10 7
pt:best-lemma|lamentar|speaker-then-quote|	5-10 11
pt:best-lemma|lembrar|quote-then-verb|	1 13
pt:best-lemma|limitar|quote-then-verb|	1 11
pt:best-lemma|limitar|speaker-then-quote|	2-4 8
pt:best-lemma|mandar|speaker-then-quote|	5-10 8
pt:best-lemma|negar|speaker-then-quote|	2-4 8
pt:best-lemma|none|according-to|	0 -6	far 10
pt:best-lemma|none|actor-nearby|	5-10 7	far 8
pt:best-lemma|none|colon|	1 12	5-10 8
pt:best-lemma|none|named-before|	1 9	2-4 12	far 11
pt:best-lemma|none|named-nearby|	1 -6	2-4 12	far 10
pt:best-lemma|none|sentence-before|	5-10 7	far -10
pt:best-lemma|none|signature|	1 10
pt:best-lemma|none|speaker-then-quote|	2-4 6	far -6
pt:best-lemma|none|topic|	1 -9	2-4 -7	5-10 -6
pt:best-lemma|pedir|sentence-before|	far -7
pt:best-lemma|pedir|speaker-then-quote|	0 12	2-4 8	5-10 11
pt:best-lemma|perguntar|sentence-before|	5-10 8
pt:best-lemma|perguntar|speaker-then-quote|	1 -6
pt:best-lemma|preferir|speaker-then-quote|	2-4 8
pt:best-lemma|prometer|speaker-then-quote|	2-4 9
pt:best-lemma|protestar|quote-then-verb|	1 6
pt:best-lemma|queixar|quote-then-verb|	1 9
pt:best-lemma|queixar|speaker-then-quote|	1 7
pt:best-lemma|rebater|quote-then-verb|	1 7
pt:best-lemma|rebater|speaker-then-quote|	1 8
pt:best-lemma|reconhecer|quote-then-verb|	1 6
pt:best-lemma|reconhecer|speaker-then-quote|	0 10
pt:best-lemma|recusar|speaker-then-quote|	5-10 12
pt:best-lemma|rejeitar|speaker-then-quote|	2-4 6
pt:best-lemma|relatar|quote-then-verb|	1 6
pt:best-lemma|responder|quote-then-verb|	1 9
pt:best-lemma|responder|speaker-then-quote|	1 9	2-4 7	5-10 11
pt:best-lemma|revelar|quote-then-verb|	1 8
pt:best-lemma|revelar|sentence-before|	far 8
pt:best-lemma|rir|quote-then-verb|	1 10
pt:best-lemma|saber|quote-then-verb|	2-4 8
pt:best-lemma|sorrir|quote-then-verb|	1 6
pt:best-lemma|sorrir|speaker-then-quote|	1 6
pt:best-lemma|sublinhar|quote-then-verb|	1 6
pt:best-lemma|sustentar|speaker-then-quote|	2-4 11
pt:best-lemma|unlisted|quote-then-verb|	0 -6	1 10
pt:best-lemma|ver|sentence-before|	far -7
pt:best-lemma|ver|speaker-then-quote|	2-4 7
pt:best-near|according-to|according|	0 -6	far 10
pt:best-near|according|0|	1 -6
pt:best-near|according|1|	4-7 11
pt:best-near|according|2-4|	1 10	2-3 -10	4-7 14	8+ 6
pt:best-near|according|5-10|	1 -9	4-7 20	8+ 7
pt:best-near|according|far|	1 -7	8+ 12
pt:best-near|actor-nearby|naked|	5-10 7	far 8
pt:best-near|apposed|2-4|	4-7 9
pt:best-near|colon|naked|	1 12	5-10 8
pt:best-near|judging|0|	2-3 -14
pt:best-near|judging|2-4|	1 10	4-7 13	8+ 13
pt:best-near|judging|5-10|	4-7 8	8+ 9
pt:best-near|judging|far|	2-3 -7
pt:best-near|naked|1|	1 -11	2-3 -7	8+ 10
pt:best-near|naked|2-4|	1 -9	4-7 9	8+ 19
pt:best-near|naked|5-10|	1 -9	2-3 7	8+ -7
pt:best-near|naked|far|	1 7	4-7 6	8+ 9
pt:best-near|named-before|naked|	1 9	2-4 12	far 11
pt:best-near|named-nearby|naked|	1 -6	2-4 12	far 10
pt:best-near|other|1|	4-7 18	8+ 13
pt:best-near|paragraph-before|saying|	far 6
pt:best-near|quote-then-speaker|saying|	1 9
pt:best-near|quote-then-verb|other|	0 -6	1 10
pt:best-near|quote-then-verb|saying|	1 12	2-4 7	5-10 -6
pt:best-near|saying|0|	1 -13	2-3 8
pt:best-near|saying|1|	2-3 12	4-7 9	8+ 8
pt:best-near|saying|2-4|	2-3 14	8+ 17
pt:best-near|saying|5-10|	1 -6	4-7 11	8+ 21
pt:best-near|saying|far|	2-3 16	4-7 -6
pt:best-near|sentence-after|saying|	1 9
pt:best-near|sentence-before|according|	5-10 7	far -10
pt:best-near|sentence-before|judging|	2-4 10	far -7
pt:best-near|sentence-before|saying|	1 7	2-4 9
pt:best-near|signature|naked|	1 10
pt:best-near|speaker-then-quote|apposed|	2-4 9
pt:best-near|speaker-then-quote|judging|	0 -13	1 7	2-4 12	5-10 -8
pt:best-near|topic|naked|	1 -9	2-4 -7	5-10 -6
pt:best-near|verb-then-speaker|saying|	1 8	2-4 9
pt:best-negated|	true 12
pt:best-order|according|according|0|	1 -6
pt:best-order|according|according|1|	4-7 11
pt:best-order|according|according|2-4|	1 10	2-3 -10	4-7 14	8+ 6
pt:best-order|according|according|5-10|	1 -9	4-7 20	8+ 7
pt:best-order|according|according|far|	1 -7	8+ 12
pt:best-order|apposed|apposed|2-4|	4-7 9
pt:best-order|apposed|judging|2-4|	1 6	2-3 11	4-7 7	8+ 9
pt:best-order|apposed|judging|5-10|	4-7 7
pt:best-order|apposed|saying|0|	4-7 18
pt:best-order|apposed|saying|1|	2-3 13	4-7 12	8+ 9
pt:best-order|apposed|saying|2-4|	2-3 14	4-7 10
pt:best-order|apposed|saying|5-10|	2-3 13	4-7 14	8+ 7
pt:best-order|apposed|saying|far|	2-3 8	4-7 -8
pt:best-order|apposition|saying|5-10|	8+ 7
pt:best-order|direct|judging|0|	2-3 -14
pt:best-order|direct|judging|2-4|	1 7	4-7 11	8+ 8
pt:best-order|direct|judging|5-10|	2-3 -10
pt:best-order|direct|saying|0|	1 -12	2-3 13
pt:best-order|direct|saying|1|	4-7 17	8+ 19
pt:best-order|direct|saying|2-4|	2-3 9	8+ 13
pt:best-order|direct|saying|5-10|	2-3 -6	4-7 22	8+ 15
pt:best-order|direct|saying|far|	2-3 13	8+ 7
pt:best-order|inverted|other|1|	4-7 18	8+ 13
pt:best-order|inverted|saying|1|	2-3 17	4-7 6	8+ 6
pt:best-order|inverted|saying|2-4|	2-3 12	4-7 8
pt:best-order|inverted|saying|5-10|	1 -6	2-3 -9	8+ 8
pt:best-order|inverted|saying|far|	2-3 6	4-7 11	8+ 6
pt:best-order|naked|naked|1|	1 -11	2-3 -7	8+ 10
pt:best-order|naked|naked|2-4|	1 -9	4-7 9	8+ 19
pt:best-order|naked|naked|5-10|	1 -9	2-3 7	8+ -7
pt:best-order|naked|naked|far|	1 7	4-7 6	8+ 9
pt:best-order|relative|saying|5-10|	2-3 12
pt:best-order|relative|saying|far|	8+ 6
pt:best-phrase|name|	apposed 7	judging 12	naked 14
pt:best-phrase|noun|	direct -9	naked -23
pt:best-phrase|pronoun|	according 14	judging 8	other 10
pt:best-score|	-1 -18	1 10	4 14	5 13
pt:best-score|-1|	1 -13	2-3 -11	4-7 -7	8+ 14
pt:best-score|-2|	1 -14	4-7 -11
pt:best-score|-3|	4-7 10	8+ 7
pt:best-score|-4|	2-3 6
pt:best-score|0|	1 -7
pt:best-score|1|	2-3 6	4-7 7	8+ 17
pt:best-score|2|	8+ 20
pt:best-score|3|	4-7 7
pt:best-score|4|	2-3 7	4-7 29	8+ 12
pt:best-score|5|	4-7 18	8+ 14
pt:best|according-to|according|	4-7 30	8+ 9
pt:best|actor-nearby|naked|	1 -6	4-7 9	8+ 11
pt:best|colon|naked|	2-3 6	4-7 13	8+ 7
pt:best|named-before|naked|	2-3 10	4-7 19	8+ 9
pt:best|named-nearby|naked|	1 -6	2-3 11	4-7 13
pt:best|paragraph-before|saying|	2-3 6
pt:best|quote-then-speaker|saying|	2-3 8
pt:best|quote-then-verb|other|	1 8	2-3 -6	8+ 13
pt:best|quote-then-verb|saying|	2-3 16	8+ 6
pt:best|sentence-after|saying|	4-7 9
pt:best|sentence-before|according|	1 -7	8+ 14
pt:best|sentence-before|judging|	2-3 -7	4-7 10
pt:best|sentence-before|saying|	8+ 8
pt:best|signature|naked|	8+ 10
pt:best|speaker-then-quote|apposed|	2-3 -7	4-7 12
pt:best|speaker-then-quote|direct|	2-3 -6
pt:best|speaker-then-quote|judging|	1 10	4-7 17	8+ 15
pt:best|speaker-then-quote|saying|	1 -10	2-3 7	8+ 29
pt:best|topic|naked|	2-3 -12
pt:best|verb-then-speaker|saying|	8+ 8
pt:case-follow|all-one|,that|	none -7
pt:case-follow|all-one|,verb-saying|	none 6
pt:case-follow|all-one|auxiliary|	none -8
pt:case-follow|all-one|capital|	none -8
pt:case-follow|all-one|coordinator|	none -10
pt:case-follow|all-one|end|	? 6
pt:case-follow|all-one|preposition|	none -9
pt:case-follow|all-one|stop|	none 7
pt:case-follow|all-one|word|	none -9
pt:case-follow|all|,auxiliary|	none -7
pt:case-follow|all|,that|	none -9
pt:case-follow|all|adverb|	none -6
pt:case-follow|all|end|	. 6
pt:case-follow|all|preposition|	none -6
pt:case-follow|all|verb-saying|	none -8
pt:case-follow|all|word|	none -6
pt:case-follow|first|,verb-judging|	none 7
pt:case-follow|first|,verb-saying|	? 9	none 19
pt:case-follow|first|,word|	? 10	none 16
pt:case-follow|first|:|	none 7
pt:case-follow|first|auxiliary|	none -7
pt:case-follow|first|capital|	. 10
pt:case-follow|first|end|	. 20	? 8	none 10
pt:case-follow|first|preposition|	. 13
pt:case-follow|first|stop|	? 9	none -9
pt:case-follow|first|—|	? 7	none 16
pt:case-follow|most|,verb-saying|	none 6
pt:case-follow|most|stop|	none 11
pt:case-follow|none|,auxiliary|	none -11
pt:case-follow|none|,capital|	none 8
pt:case-follow|none|,preposition|	none -6
pt:case-follow|none|,subordinator|	none -8
pt:case-follow|none|,that|	none -8
pt:case-follow|none|,verb-saying|	none 9
pt:case-follow|none|,word|	none -8
pt:case-follow|none|determiner|	none 8
pt:case-follow|none|end|	. 6
pt:case-follow|none|stop|	none 9
pt:case-follow|titled|end|	none 8
pt:case-intro|all-one|	, -7	: 11	adverb -8	auxiliary -6	capital -9	determiner -15	preposition -17	subordinator -7	— 7
pt:case-intro|all|	, -6	: 6	preposition -13	stop 9	verb-judging -7	word -10
pt:case-intro|first|	, -7	auxiliary -7	start 22	stop 7	word -13	— 8
pt:case-intro|most|	: 9	stop 6
pt:case-intro|none|	, 22	: -15	adverb 11	capital 6	coordinator 6	pronoun -6	verb-saying -8	word 6
pt:case-intro|titled|	: 6	verb-saying 6
pt:case|all-one|	1 -7	2 12	3 -6
pt:case|all|	4-5 -11
pt:case|first|	1 -6	3 6
pt:case|most|	4-5 10	6-9 7
pt:case|none|	10+ 14
pt:case|some|	6-9 12
pt:case|titled|	4-5 6	6-9 6
pt:chain-on|, verb-saying ,|	2-3 8	4-7 8
pt:chain-on|, verb-saying stop|	4-7 10	8+ 6
pt:chain-on|coordinator|	1 -10
pt:chain-on|far|	2-3 8	8+ -6
pt:chain-on|none|	8+ 26
pt:chain-on|preposition|	1 -10
pt:chain-on|stop|	2-3 9	4-7 15
pt:chain|, verb-saying ,|	8+ 6
pt:chain|far|	8+ -6
pt:chain|none|	1 -11	2-3 -6	4-7 9	8+ 11
pt:chain|preposition|	1 -11
pt:clause|false|true|	all-one 10
pt:clause|true|false|	most 6	none 12
pt:clause|true|true|	none 9
pt:closed|	false 6
pt:continues|	true 6
pt:echo|all|2-3|	false 10
pt:echo|all|4-7|	false 6
pt:echo|all|	all -7	all-one 7	false 8	first 13	none 6
pt:echo|all|false|	2-3 7	4-7 13
pt:echo|all|true|	1 -8	2-3 9
pt:echo|half|2-3|	false 6
pt:echo|half|false|	2-3 6
pt:echo|half|	none 7
pt:echo|none|2-3|	true -11
pt:echo|none|4-7|	true 8
pt:echo|none|	true -9
pt:echo|some|8+|	false 20
pt:echo|some|	all -6	none 14
pt:echo|some|false|	8+ 20
pt:ending|	! 10	. 15	? 8
pt:family|"|	1 12	8+ 21
pt:family|'|	2-3 -9
pt:family|none|	1 7	2-3 14	4-7 14	8+ 8
pt:family|«|	1 -18	8+ 19
pt:family|»|	4-7 6
pt:family|“|	8+ -6
pt:follow|	,adverb -7	,auxiliary -11	,capital 6	,determiner -7	,preposition -11	,subordinator -11	,that -13	,verb-judging 7	,verb-saying 18	; -6	adverb -6	auxiliary -14	determiner 8	end 13	pronoun -6	verb-saying -9	— 14
pt:gov|aconselhar|present|	none 9
pt:gov|acrescentar|	none 8
pt:gov|acrescentar|present|	none 12
pt:gov|acusar|2-3|	1 9	2-3 8
pt:gov|acusar|4-7|	2-3 7
pt:gov|acusar|	de 18
pt:gov|acusar|past|	none 8
pt:gov|acusar|present|	none 14
pt:gov|admitir|2-3|	2-3 9
pt:gov|admitir|4-7|	2-3 8	4-7 9
pt:gov|admitir|8+|	4-7 7
pt:gov|admitir|	em 7	none 10	que 8
pt:gov|admitir|past|	none 11
pt:gov|admitir|present|	none 9
pt:gov|afirmar|2-3|	2-3 8	4-7 12
pt:gov|afirmar|4-7|	2-3 11	4-7 6
pt:gov|afirmar|	a 9
pt:gov|afirmar|past|	none 12
pt:gov|alertar|past|	none 9
pt:gov|anunciar|	none -6
pt:gov|apelar|1|	2-3 12
pt:gov|apelar|past|	none 10
pt:gov|apelidar|	de -9
pt:gov|assegurar|past|	none 7
pt:gov|assegurar|present|	none 7
pt:gov|assegurar|	que 8
pt:gov|atestar|past|	none 8
pt:gov|atribuir|	a 7
pt:gov|avisar|2-3|	4-7 10
pt:gov|avisar|	none -8	que 10
pt:gov|avisar|present|	none 6
pt:gov|chamar|0|	2-3 -13
pt:gov|chamar|2-3|	2-3 9	4-7 8
pt:gov|chamar|	none -13	à -7
pt:gov|chamar|present|	já -9
pt:gov|classificar|2-3|	1 12
pt:gov|classificar|	como 10
pt:gov|concluir|past|	none 10
pt:gov|confirmar|1|	4-7 7
pt:gov|confirmar|4-7|	2-3 9
pt:gov|confirmar|	none 10
pt:gov|confirmar|past|	none 7
pt:gov|confirmar|present|	none 10
pt:gov|considerar|1|	4-7 6
pt:gov|considerar|2-3|	1 12	2-3 10	4-7 7
pt:gov|considerar|	a 13	none 11
pt:gov|considerar|past|	none 14
pt:gov|considerar|present|	none 12
pt:gov|contar|4-7|	4-7 9
pt:gov|criticar|	a 12
pt:gov|declarar|	none 9
pt:gov|declarar|past|	none 10
pt:gov|defender|	none 10
pt:gov|defender|past|	none 10
pt:gov|denunciar|	none 8
pt:gov|denunciar|present|	none 8
pt:gov|desvalorizar|	none 7
pt:gov|desvalorizar|past|	none 6
pt:gov|discordar|1|	8+ 7
pt:gov|discordar|	none 7
pt:gov|discordar|present|	none -6
pt:gov|ditar|	none -6
pt:gov|ditar|present|	auxiliary 12	none -6
pt:gov|dizer|1|	4-7 10
pt:gov|dizer|2-3|	2-3 6	4-7 14
pt:gov|dizer|4-7|	4-7 11	8+ 6
pt:gov|dizer|	a 9	ao -6	de 8	que -6	se 8
pt:gov|elogiar|	a 11	none 9
pt:gov|elogiar|past|	none 12
pt:gov|emendar|	none 6
pt:gov|emendar|present|	none 6
pt:gov|esclarecer|past|	none -8
pt:gov|escrever|2-3|	4-7 6
pt:gov|escrever|	none 8
pt:gov|escrever|present|	none 6
pt:gov|explicar|present|	none 7
pt:gov|falar|1|	1 9	2-3 6	4-7 12
pt:gov|falar|	de 12	numa 7
pt:gov|falar|past|	none 11
pt:gov|garantir|2-3|	4-7 6
pt:gov|garantir|past|	none -6
pt:gov|garantir|	que -9
pt:gov|gritar|1|	2-3 7
pt:gov|head|	2021 7	administração 11	assessoria 8	comunicado 10	contrato 7	curitiba 7	ela 8	identificada 9	júri 12	magistrada 10	ministra 9	name 6	ninguém -8	none 8	nota 7	oposição 9	person 12	place 8	regional 9	relator -8	socialista 12	tribunal -9	turística 9
pt:gov|head|defesa|	considerar 6
pt:gov|head|ela|	sorrir 6
pt:gov|head|ele|	responder 8
pt:gov|head|name|	afirmar 11	considerar 11	dizer 10	esclarecer -8	falar 9	informar 8	pedir -6
pt:gov|head|ninguém|	queixar -8
pt:gov|head|none|	acrescentar 8	chamar 6
pt:gov|head|oposição|	falar 11
pt:gov|head|organisation|	atestar 8	atribuir 6	considerar 6	discordar -8	dizer 13	falar 11
pt:gov|head|person|	admitir 9	afirmar 9	avisar 7	chamar 7	classificar 6	confirmar 6	considerar 8	defender 6	desvalorizar 6	elogiar 7	falar 11	garantir 8	lamentar 6	pedir 9	rebater 8	reclamar 9	reconhecer 9	sustentar 6
pt:gov|head|turística|	falar 9
pt:gov|informar|8+|	4-7 9
pt:gov|informar|past|	none 11
pt:gov|ironizar|4-7|	8+ 7
pt:gov|ironizar|past|	none 8
pt:gov|judging|0|false|false|	all -7	none -6
pt:gov|judging|1|false|false|	none 7
pt:gov|judging|1|true|false|	none 13
pt:gov|judging|2-3|false|false|	first 7	none 19
pt:gov|judging|2-3|true|false|	none 17
pt:gov|judging|4-7|false|false|	first 7	none -7
pt:gov|judging|a|2-3|	1 10	2-3 9	4-7 12
pt:gov|judging|a|false|	false 11
pt:gov|judging|a|	first 7	none 18
pt:gov|judging|a|true|	false 14
pt:gov|judging|como|2-3|	1 9
pt:gov|judging|como|false|	false 10
pt:gov|judging|como|	none 10
pt:gov|judging|com|false|	false 7
pt:gov|judging|com|	none 7
pt:gov|judging|de|1|	1 7	2-3 -6
pt:gov|judging|de|2-3|	2-3 14	4-7 8
pt:gov|judging|de|4-7|	2-3 -8	4-7 6
pt:gov|judging|em|2-3|	2-3 10
pt:gov|judging|em|false|	false 10
pt:gov|judging|em|	none 10
pt:gov|judging|none|0|	1 6	2-3 -12	4-7 10
pt:gov|judging|none|1|	2-3 13	4-7 6
pt:gov|judging|none|2-3|	8+ 10
pt:gov|judging|none|	all -7	none 10
pt:gov|judging|none|false|	false -6
pt:gov|judging|none|true|	false 14
pt:gov|judging|que|	none 7
pt:gov|judging|à|	none -6
pt:gov|judging|à|true|	false -7
pt:gov|justificar|past|	none 9
pt:gov|lamentar|4-7|	2-3 11
pt:gov|lamentar|	a 7	de 9
pt:gov|lamentar|past|	none 11
pt:gov|lembrar|8+|	4-7 6
pt:gov|lembrar|	a -10	em 7
pt:gov|lembrar|past|	none 7
pt:gov|lembrar|present|	none -8
pt:gov|mandar|4-7|	4-7 8
pt:gov|mandar|past|	none 9
pt:gov|none|1|	all-one -8	first -6	none -7
pt:gov|none|2-3|	all-one 6	first 8
pt:gov|none|4-7|	all -10
pt:gov|none|8+|	first -6	none 20
pt:gov|none|false|false|	1 -10
pt:gov|none|false|true|	1 -11	2-3 7	8+ 7
pt:gov|none|true|false|	4-7 -7
pt:gov|none|true|true|	1 -9	2-3 -6
pt:gov|pedir|0|	4-7 9
pt:gov|pedir|2-3|	8+ 11
pt:gov|pedir|	none 14
pt:gov|perguntar|1|	4-7 8
pt:gov|perguntar|	none 7
pt:gov|perguntar|present|	none 8
pt:gov|precisar|past|	none 8
pt:gov|preferir|2-3|	2-3 10	4-7 7	8+ 7
pt:gov|preferir|4-7|	8+ 7
pt:gov|preferir|	em 10	none 10
pt:gov|preferir|past|	none 14
pt:gov|prometer|2-3|	4-7 9
pt:gov|prometer|	none 13
pt:gov|prometer|present|	none 11
pt:gov|publicar|past|	none -6
pt:gov|queixar|present|	none -12
pt:gov|querer|past|	none -8
pt:gov|rebater|1|	8+ 8
pt:gov|rebater|	none 8
pt:gov|rebater|past|	none 6
pt:gov|reclamar|present|	none 10
pt:gov|reconhecer|	a 8	none 10
pt:gov|reconhecer|past|	none 11
pt:gov|referir|past|	none -10
pt:gov|rejeitar|2-3|	4-7 6
pt:gov|responder|0|	2-3 10
pt:gov|responder|	none 12	que 8
pt:gov|responder|past|	none 11
pt:gov|responder|present|	none 9
pt:gov|resumir|	a 8
pt:gov|saying|0|false|false|	none -8	titled 6
pt:gov|saying|1|false|false|	none 9
pt:gov|saying|1|false|true|	all-one -8
pt:gov|saying|1|true|false|	none 17
pt:gov|saying|2-3|false|false|	all -6	all-one 7	first 19	some 6
pt:gov|saying|2-3|true|false|	first -9	none 14
pt:gov|saying|4-7|false|false|	first 14
pt:gov|saying|8+|false|false|	first 13	none -6
pt:gov|saying|aos|2-3|	4-7 9
pt:gov|saying|aos|false|	false 12
pt:gov|saying|aos|	first 12
pt:gov|saying|ao|1|	2-3 7
pt:gov|saying|ao|2-3|	2-3 -6
pt:gov|saying|ao|4-7|	1 -10
pt:gov|saying|ao|	all -7	first 8	none -6
pt:gov|saying|a|1|	2-3 13
pt:gov|saying|a|2-3|	2-3 6	4-7 16	8+ 11
pt:gov|saying|a|4-7|	1 -12	2-3 12	4-7 -6
pt:gov|saying|a|8+|	8+ 7
pt:gov|saying|a|false|	true -6
pt:gov|saying|a|	some 10
pt:gov|saying|como|false|	false -6
pt:gov|saying|como|	none -6
pt:gov|saying|com|4-7|	4-7 8
pt:gov|saying|com|false|	false 13
pt:gov|saying|com|	first 9	none 9
pt:gov|saying|da|8+|	4-7 8
pt:gov|saying|da|false|	false -6
pt:gov|saying|da|	none -6
pt:gov|saying|de|1|	2-3 11
pt:gov|saying|de|4-7|	4-7 9	8+ 9
pt:gov|saying|de|8+|	2-3 10	4-7 7
pt:gov|saying|de|false|	false 20
pt:gov|saying|de|	first 7	none 17
pt:gov|saying|de|true|	false 10
pt:gov|saying|do|8+|	2-3 -10
pt:gov|saying|do|true|	false -7
pt:gov|saying|em|1|	1 9	4-7 11
pt:gov|saying|em|4-7|	4-7 7
pt:gov|saying|em|8+|	4-7 6
pt:gov|saying|em|false|	false 7
pt:gov|saying|em|	first 8
pt:gov|saying|em|true|	false 8
pt:gov|saying|nas|4-7|	4-7 8
pt:gov|saying|nas|false|	false 10
pt:gov|saying|nas|	first 10
pt:gov|saying|na|4-7|	4-7 7
pt:gov|saying|na|	none 8
pt:gov|saying|none|0|	1 -12
pt:gov|saying|none|1|	4-7 18	8+ 22
pt:gov|saying|none|2-3|	2-3 18	4-7 14	8+ 16
pt:gov|saying|none|4-7|	2-3 12	4-7 8
pt:gov|saying|none|	all 9	all-one 7	some 10	titled 6
pt:gov|saying|none|true|	false 23
pt:gov|saying|numa|false|	false 7
pt:gov|saying|numa|	none 7
pt:gov|saying|para|4-7|	4-7 6
pt:gov|saying|para|8+|	4-7 8
pt:gov|saying|para|false|	false 10
pt:gov|saying|para|	none 11
pt:gov|saying|para|true|	false 8
pt:gov|saying|por|	all-one -8
pt:gov|saying|por|false|	false -7
pt:gov|saying|que|1|	2-3 -7	4-7 10
pt:gov|saying|que|2-3|	1 -9	2-3 12	4-7 19	8+ 8
pt:gov|saying|que|4-7|	1 9	4-7 12	8+ 14
pt:gov|saying|que|8+|	4-7 -6
pt:gov|saying|que|	some 6
pt:gov|saying|se|	none -7
pt:gov|saying|se|true|	false 8
pt:gov|saying|à|false|	false 8
pt:gov|saying|à|true|	false -6
pt:gov|sorrir|	none 6
pt:gov|sorrir|past|	none 6
pt:gov|subject|ela|saying|	1 8
pt:gov|subject|ela|saying|past|	4-7 9	8+ 8
pt:gov|subject|ele|judging|	2-3 6
pt:gov|subject|ele|judging|past|	4-7 6
pt:gov|subject|ele|saying|past|	2-3 9	4-7 11
pt:gov|subject|name|judging|	2-3 16
pt:gov|subject|name|judging|present|	1 8	4-7 6
pt:gov|subject|name|saying|	1 10
pt:gov|subject|name|saying|past|	2-3 11	4-7 17	8+ 15
pt:gov|subject|name|saying|present|	2-3 8	4-7 -7
pt:gov|subject|none|saying|	1 13	2-3 -7	8+ 7
pt:gov|subject|none|saying|past|	4-7 9
pt:gov|subject|none|saying|present|	4-7 11
pt:gov|subject|noun|judging|	1 6	2-3 15	4-7 -6	8+ -6
pt:gov|subject|noun|judging|past|	1 9	4-7 14	8+ 13
pt:gov|subject|noun|judging|present|	4-7 6
pt:gov|subject|noun|saying|	0 -7	2-3 12	8+ -9
pt:gov|subject|noun|saying|past|	2-3 -8	4-7 18	8+ 19
pt:gov|subject|noun|saying|present|	1 -12	4-7 7	8+ 12
pt:gov|subject|organisation|judging|	1 8	2-3 13
pt:gov|subject|organisation|saying|	0 -8	2-3 11	8+ -6
pt:gov|subject|organisation|saying|past|	2-3 6	4-7 16
pt:gov|subject|organisation|saying|present|	2-3 15	4-7 -8
pt:gov|subject|person|judging|	2-3 11
pt:gov|subject|person|judging|past|	1 9	2-3 7	4-7 7
pt:gov|subject|person|judging|present|	8+ 10
pt:gov|subject|person|saying|	0 11	4-7 16
pt:gov|subject|person|saying|past|	2-3 7	4-7 21	8+ 22
pt:gov|subject|person|saying|present|	2-3 7	4-7 12	8+ 14
pt:gov|subject|place|saying|present|	4-7 7
pt:gov|sublinhar|	a 8
pt:gov|sustentar|	a 8	que 9
pt:gov|sustentar|present|	none 11
pt:gov|ver|past|	none 7
pt:headline|true|	2-3 -6
pt:head|"|	4-7 8
pt:head|'|	2-3 -9
pt:head|plain|	: 11	all -6	stop 7	that -7	word -16
pt:head|plain|:|	4-7 7
pt:head|plain|all-one|	1 -7
pt:head|plain|all|	4-7 -6
pt:head|plain|coordinator|	2-3 -9
pt:head|plain|end|	4-7 12
pt:head|plain|first|	4-7 13
pt:head|plain|none|	4-7 8
pt:head|plain|preposition|	1 -12	2-3 -10
pt:head|plain|word|	2-3 -6
pt:head|titled|	: 6	first 6	none 7	verb-saying 6
pt:head|titled|end|	4-7 7
pt:head|titled|none|	4-7 6
pt:head|«|	1 -9
pt:in-noun|false|false|1|	first -6
pt:in-noun|false|false|2-3|	all 6	all-one 7	first 8
pt:in-noun|false|false|4-7|	all -9	first 8	most 10	some 14	titled 7
pt:in-noun|false|false|8+|	none 21
pt:in-noun|false|true|1|	all-one -9	none 6
pt:in-noun|false|true|2-3|	all -6
pt:in-noun|false|true|4-7|	first 12
pt:in-noun|false|true|8+|	first 9
pt:in-noun|true|false|1|	all-one -15
pt:in-noun|true|false|2-3|	all -10	first -13	none 6
pt:in-noun|true|false|4-7|	first -10	none 8	some -7
pt:in-noun|true|false|8+|	none 17
pt:in-noun|true|true|1|	all-one -7	none -8
pt:intro-follow|,|,word|	2-3 -10
pt:intro-follow|,|stop|	2-3 12	4-7 19	8+ 6
pt:intro-follow|:|end|	2-3 11	4-7 17	8+ 11
pt:intro-follow|:|preposition|	8+ 12
pt:intro-follow|adverb|stop|	4-7 9
pt:intro-follow|auxiliary|stop|	8+ 9
pt:intro-follow|capital|capital|	1 -6
pt:intro-follow|capital|stop|	1 -9	2-3 7	4-7 9
pt:intro-follow|coordinator|stop|	2-3 11
pt:intro-follow|determiner|,auxiliary|	2-3 -6
pt:intro-follow|determiner|,word|	2-3 -6
pt:intro-follow|determiner|preposition|	1 -8
pt:intro-follow|determiner|stop|	1 -9	4-7 -10
pt:intro-follow|determiner|word|	1 -8
pt:intro-follow|preposition|,auxiliary|	2-3 -6
pt:intro-follow|preposition|,preposition|	1 -7
pt:intro-follow|preposition|,word|	2-3 -10
pt:intro-follow|preposition|:|	2-3 6
pt:intro-follow|preposition|end|	1 9
pt:intro-follow|preposition|preposition|	1 -8
pt:intro-follow|preposition|stop|	4-7 17
pt:intro-follow|preposition|word|	2-3 -8
pt:intro-follow|start|,verb-saying|	4-7 14	8+ 6
pt:intro-follow|start|,word|	4-7 7	8+ 16
pt:intro-follow|start|:|	4-7 7
pt:intro-follow|start|auxiliary|	1 -8
pt:intro-follow|start|end|	2-3 7	4-7 9	8+ 6
pt:intro-follow|start|stop|	8+ 10
pt:intro-follow|start|—|	2-3 9	4-7 11	8+ 8
pt:intro-follow|stop|,verb-saying|	2-3 18	4-7 30	8+ 10
pt:intro-follow|stop|,word|	2-3 9	4-7 24	8+ 21
pt:intro-follow|stop|capital|	4-7 12	8+ 7
pt:intro-follow|stop|end|	2-3 11	4-7 17
pt:intro-follow|stop|stop|	8+ 11
pt:intro-follow|subordinator|,word|	1 -7
pt:intro-follow|that|stop|	2-3 8	4-7 18
pt:intro-follow|verb-judging|stop|	2-3 -11	4-7 10
pt:intro-follow|verb-saying|coordinator|	2-3 9
pt:intro-follow|verb-saying|end|	2-3 6
pt:intro-follow|verb-saying|stop|	2-3 8	4-7 7
pt:intro-follow|word|,preposition|	1 -8	4-7 8
pt:intro-follow|word|,that|	2-3 -6
pt:intro-follow|word|,word|	2-3 -9
pt:intro-follow|word|;|	4-7 7
pt:intro-follow|word|adverb|	2-3 -6
pt:intro-follow|word|coordinator|	1 8	2-3 11	4-7 8
pt:intro-follow|word|end|	1 -12
pt:intro-follow|word|stop|	8+ 11
pt:intro-follow|word|verb-saying|	2-3 -9
pt:intro-follow|word|word|	1 -9	2-3 -8
pt:intro-follow|—|end|	2-3 7	4-7 6	8+ 6
pt:intro|	, 8	adverb 6	coordinator 6	pronoun -6	start 11	stop 10	— 9
pt:in|first|=ao|	first 6
pt:in|first|=aquele|	first 6
pt:in|first|=as|	4-7 8	8+ 8	first 7	none 6
pt:in|first|=até|	2-3 8	none 8
pt:in|first|=a|	4-7 -11	8+ 11	all-one -9	first 17	none -7	some -7
pt:in|first|=cada|	8+ 8	first 8
pt:in|first|=como|	2-3 6
pt:in|first|=com|	4-7 18	8+ 9	first 6
pt:in|first|=de|	2-3 15	4-7 8	first 8	none 16
pt:in|first|=ela|	8+ 10	first 10
pt:in|first|=eles|	8+ 13	first 13
pt:in|first|=ele|	4-7 6	8+ 11	first 10
pt:in|first|=em|	4-7 13	8+ 14	first 17
pt:in|first|=era|	4-7 8	8+ 6	first 8
pt:in|first|=esse|	8+ 7	first 7
pt:in|first|=estava|	4-7 8
pt:in|first|=este|	first 6
pt:in|first|=está|	4-7 7	first 8	none 11
pt:in|first|=eu|	4-7 12	8+ 12	first 14
pt:in|first|=e|	2-3 7	4-7 8	8+ 14	first 10	none 9
pt:in|first|=foi|	4-7 9	8+ 6	first 10	none 8
pt:in|first|=havia|	8+ 9	first 9
pt:in|first|=há|	4-7 11	8+ 6	first 13
pt:in|first|=mas|	4-7 6	8+ 6	none 7
pt:in|first|=meu|	8+ 13	first 13
pt:in|first|=minha|	8+ 6	first 6
pt:in|first|=na|	2-3 10	8+ 8	first 7	none 10
pt:in|first|=nem|	4-7 11	most 6
pt:in|first|=no|	2-3 7	8+ 6
pt:in|first|=nunca|	4-7 11	first 14
pt:in|first|=não|	2-3 8	4-7 19	8+ 19	first 21	none 16
pt:in|first|=os|	2-3 -8	4-7 9	8+ 6	all-one -8	first 9
pt:in|first|=ou|	8+ 9	first 9
pt:in|first|=o|	2-3 -15	8+ 14	all -7	all-one -6	first 21	none -13
pt:in|first|=para|	4-7 12	8+ 6	first 8	none 13
pt:in|first|=pela|	first 6
pt:in|first|=pelo|	first 6
pt:in|first|=por|	2-3 9	none 8
pt:in|first|=quando|	8+ 8	first 7
pt:in|first|=que|	8+ 9	none 11
pt:in|first|=sem|	2-3 -7	4-7 14	first -6	none 12
pt:in|first|=se|	4-7 11	8+ 9	first 8	none 10
pt:in|first|=são|	4-7 9	8+ 7	first 10
pt:in|first|=tem|	none 8
pt:in|first|=três|	8+ 6	first 9
pt:in|first|=uma|	2-3 15	4-7 11	8+ 7	first 12	none 16
pt:in|first|=um|	2-3 13	4-7 21	8+ 6	first 8	none 21
pt:in|first|=vai|	4-7 7	first 7
pt:in|first|=você|	4-7 9	first 9
pt:in|first|=vão|	first 7
pt:in|first|=à|	first 6
pt:in|first|=é|	2-3 6	4-7 11	8+ 8	first 13	none 8
pt:in|first|adverb|	2-3 8	4-7 -6	8+ 13	all-one 6	first 6
pt:in|first|capital|	1 -10	4-7 -6	first -8
pt:in|first|verb|	4-7 15	8+ 8	first 9	none -6
pt:in|first|word|	4-7 6	8+ 11
pt:in|functions|0|1|	all-one -8
pt:in|functions|0|2-3|	all-one 11	first 14
pt:in|functions|1|2-3|	titled -7
pt:in|functions|1|4-7|	most 8	titled 6
pt:in|functions|1|8+|	first 6
pt:in|functions|2|2-3|	first 7
pt:in|functions|2|4-7|	all -8	first 15	most 7	none 7
pt:in|functions|3|4-7|	most 6	none 32
pt:in|functions|3|8+|	first 8	none 26	some 7
pt:in|last|	5 -8	al 9	am 8	ar 6	au -11	co -10	do 6	eg -7	el 13	er 7	es 16	eu 6	go -9	há -8	im -8	ir 7	ja -10	já 10	la -10	le 9	lo -8	ma 6	mo 6	no 11	os 8	ro -6	sa -7	ua 10	um -8	va 16	vo 8	ão -11
pt:in|last|5|	2-3 -8
pt:in|last|ada|	1 7	2-3 -14
pt:in|last|ado|	1 11
pt:in|last|ais|	2-3 15
pt:in|last|alo|	1 -6
pt:in|last|ano|	2-3 9
pt:in|last|car|	2-3 10
pt:in|last|dia|	2-3 -9
pt:in|last|eia|	2-3 9
pt:in|last|ela|	2-3 -7
pt:in|last|eta|	2-3 -13
pt:in|last|hos|	2-3 -8
pt:in|last|ial|	2-3 -7
pt:in|last|ico|	1 -13	2-3 -10
pt:in|last|ida|	2-3 7
pt:in|last|ido|	1 9
pt:in|last|ima|	2-3 8
pt:in|last|ior|	2-3 -6
pt:in|last|ira|	2-3 7
pt:in|last|iro|	1 -7
pt:in|last|ite|	2-3 -7
pt:in|last|iva|	2-3 16
pt:in|last|ivo|	2-3 8
pt:in|last|já|	2-3 10
pt:in|last|lho|	2-3 -10
pt:in|last|lto|	2-3 8
pt:in|last|mos|	2-3 6
pt:in|last|nda|	1 -7
pt:in|last|nha|	2-3 6
pt:in|last|nho|	2-3 8
pt:in|last|nhá|	2-3 -8
pt:in|last|nja|	1 -9
pt:in|last|nta|	2-3 10
pt:in|last|nte|	1 -8	2-3 12
pt:in|last|nto|	1 -12
pt:in|last|nça|	2-3 -8
pt:in|last|ole|	2-3 7
pt:in|last|ora|	2-3 8
pt:in|last|osa|	2-3 6
pt:in|last|oso|	2-3 8
pt:in|last|pel|	2-3 9
pt:in|last|reg|	1 -7
pt:in|last|ria|	2-3 9
pt:in|last|rio|	1 -12	2-3 13
pt:in|last|rro|	2-3 -7
pt:in|last|rua|	2-3 10
pt:in|last|sco|	2-3 -7
pt:in|last|smo|	2-3 7
pt:in|last|sor|	1 -8
pt:in|last|são|	2-3 -10
pt:in|last|tal|	2-3 10
pt:in|last|tas|	1 -11
pt:in|last|tes|	2-3 11
pt:in|last|til|	2-3 -6
pt:in|last|tos|	2-3 10
pt:in|last|uem|	2-3 6
pt:in|last|vas|	1 -8
pt:in|last|vel|	1 7	2-3 6
pt:in|last|ços|	2-3 6
pt:in|last|ção|	2-3 -7
pt:in|last|ões|	2-3 14
pt:in|shape|=a capital =dos|	4-7 -6
pt:in|shape|=a capital word|	8+ 6
pt:in|shape|=a capital|	2-3 -9
pt:in|shape|=a word =de|	8+ 7
pt:in|shape|=a word =do|	4-7 -6
pt:in|shape|=a word =está|	8+ 6
pt:in|shape|=a word =tem|	8+ 7
pt:in|shape|=a word =é|	4-7 9	8+ 6
pt:in|shape|=a word adverb|	4-7 -7	8+ 8
pt:in|shape|=a word word|	2-3 9	4-7 10	8+ 9
pt:in|shape|=as word =não|	4-7 7
pt:in|shape|=até =ao word|	2-3 8
pt:in|shape|=com word =e|	4-7 9
pt:in|shape|=com word|	2-3 -6
pt:in|shape|=de word word|	2-3 8
pt:in|shape|=de word|	2-3 12
pt:in|shape|=e word word|	4-7 7
pt:in|shape|=ela =tem word|	8+ 10
pt:in|shape|=ele verb =que|	8+ 8
pt:in|shape|=eles word =o|	8+ 10
pt:in|shape|=eles word adverb|	8+ 8
pt:in|shape|=em number =eu|	8+ 12
pt:in|shape|=em word =de|	4-7 11
pt:in|shape|=em word word|	2-3 8
pt:in|shape|=estava =a word|	4-7 6
pt:in|shape|=eu =não word|	8+ 6
pt:in|shape|=eu word word|	4-7 9	8+ 10
pt:in|shape|=há =um word|	8+ 7
pt:in|shape|=há word word|	4-7 10
pt:in|shape|=meu word word|	8+ 11
pt:in|shape|=na word word|	2-3 8
pt:in|shape|=no word =eu|	8+ 6
pt:in|shape|=no word word|	2-3 7
pt:in|shape|=nunca word =da|	4-7 9
pt:in|shape|=nunca word word|	4-7 9
pt:in|shape|=não =foi word|	8+ 10
pt:in|shape|=não =há word|	4-7 10
pt:in|shape|=não =me word|	8+ 7
pt:in|shape|=não =é word|	4-7 7
pt:in|shape|=não word =a|	8+ 10
pt:in|shape|=não word =o|	4-7 8
pt:in|shape|=não word word|	4-7 9	8+ 8
pt:in|shape|=o capital word|	4-7 7
pt:in|shape|=o capital|	2-3 -8
pt:in|shape|=o word =do|	4-7 -7
pt:in|shape|=o word =era|	4-7 8
pt:in|shape|=o word =está|	4-7 8
pt:in|shape|=o word =não|	4-7 9
pt:in|shape|=o word =tem|	4-7 6
pt:in|shape|=o word =é|	8+ 11
pt:in|shape|=o word adverb|	8+ 10
pt:in|shape|=o word verb|	8+ 7
pt:in|shape|=o word word|	4-7 11	8+ 11
pt:in|shape|=o word|	2-3 -12
pt:in|shape|=os capital|	2-3 -8
pt:in|shape|=os word word|	4-7 7
pt:in|shape|=por word|	2-3 9
pt:in|shape|=se =o word|	8+ 6
pt:in|shape|=se word word|	8+ 9
pt:in|shape|=sem word|	2-3 -7
pt:in|shape|=um word =com|	4-7 9
pt:in|shape|=um word =da|	4-7 7
pt:in|shape|=um word =de|	4-7 9
pt:in|shape|=um word word|	2-3 10	4-7 8
pt:in|shape|=uma word =de|	4-7 7
pt:in|shape|=uma word word|	2-3 9	4-7 9
pt:in|shape|=uma word|	2-3 10
pt:in|shape|=é =um word|	8+ 8
pt:in|shape|=é =uma word|	8+ 8
pt:in|shape|=é word =de|	4-7 6
pt:in|shape|adverb =não word|	8+ 6
pt:in|shape|adverb word =e|	4-7 10
pt:in|shape|adverb word =o|	4-7 7
pt:in|shape|adverb word word|	4-7 7
pt:in|shape|capital =a word|	4-7 12	8+ 15
pt:in|shape|capital =com =a|	8+ 7
pt:in|shape|capital =com word|	4-7 11
pt:in|shape|capital =da capital|	2-3 -9
pt:in|shape|capital =de =uma|	8+ 8
pt:in|shape|capital =de capital|	2-3 -11
pt:in|shape|capital =de word|	2-3 -9	4-7 10	8+ 8
pt:in|shape|capital =do capital|	2-3 -6
pt:in|shape|capital =na word|	4-7 8
pt:in|shape|capital =no word|	8+ 9
pt:in|shape|capital =não capital|	2-3 8
pt:in|shape|capital =não word|	4-7 -6
pt:in|shape|capital =o word|	4-7 12	8+ 10
pt:in|shape|capital =os word|	8+ 7
pt:in|shape|capital =para word|	4-7 6	8+ 6
pt:in|shape|capital =pelas word|	8+ 6
pt:in|shape|capital =por word|	4-7 -6
pt:in|shape|capital =sem capital|	2-3 -7
pt:in|shape|capital =três word|	4-7 8	8+ 10
pt:in|shape|capital =um word|	4-7 6	8+ 9
pt:in|shape|capital =uma word|	4-7 12	8+ 14
pt:in|shape|capital =à word|	8+ 6
pt:in|shape|capital =é word|	4-7 10
pt:in|shape|capital adverb word|	2-3 8	4-7 11	8+ 7
pt:in|shape|capital adverb|	2-3 11
pt:in|shape|capital capital number|	2-3 -8
pt:in|shape|capital capital word|	4-7 -6
pt:in|shape|capital number word|	4-7 7	8+ 9
pt:in|shape|capital verb word|	8+ 7
pt:in|shape|capital word =a|	8+ 9
pt:in|shape|capital word =com|	8+ 8
pt:in|shape|capital word =de|	4-7 15	8+ 11
pt:in|shape|capital word =em|	8+ 9
pt:in|shape|capital word =e|	4-7 8	8+ 11
pt:in|shape|capital word =no|	8+ 9
pt:in|shape|capital word =o|	4-7 6
pt:in|shape|capital word =para|	8+ 11
pt:in|shape|capital word =por|	8+ 6
pt:in|shape|capital word =tem|	4-7 7
pt:in|shape|capital word capital|	2-3 -6	4-7 9	8+ -8
pt:in|shape|capital word word|	8+ 13
pt:in|shape|capital|	1 -10
pt:in|shape|word =a word|	4-7 11
pt:in|shape|word =ao word|	4-7 7
pt:in|shape|word =as word|	4-7 8
pt:in|shape|word =com word|	4-7 8
pt:in|shape|word =da word|	2-3 -8
pt:in|shape|word =de word|	2-3 -7	4-7 -6
pt:in|shape|word =do word|	2-3 -13
pt:in|shape|word =e word|	2-3 15	4-7 13
pt:in|shape|word =em word|	4-7 9
pt:in|shape|word =no word|	2-3 9
pt:in|shape|word =o =que|	8+ 7
pt:in|shape|word =o word|	2-3 7	4-7 13
pt:in|shape|word =para word|	2-3 10
pt:in|shape|word =por word|	2-3 10
pt:in|shape|word =um word|	4-7 10
pt:in|shape|word adverb word|	2-3 7
pt:in|shape|word word =com|	4-7 15
pt:in|shape|word word =de|	4-7 8
pt:in|shape|word word =e|	4-7 11
pt:in|shape|word word =por|	4-7 8
pt:in|word|	5 -8	a 7	antes 7	ao 8	asfixia 9	até 11	avô -10	bem 7	boa 9	cadê 10	calendário 10	casa -6	chuvisqueiro -7	como 6	creche -6	criativa 11	da -11	das -7	de -11	definitivas -8	diálogo 9	do -13	dorme -6	dos 10	e 15	está 8	família -11	galo -6	gestão -10	hora 9	há -6	irrevogável -6	já 11	laranja -9	leite -7	lenta 9	levo 6	mais 8	mal-entendido 9	mar -6	maré -7	menos 9	mim 7	na 10	nada -6	no 10	novo -6	nunca -6	nº -8	não 12	o -8	olho -8	papel 9	partilhada -10	pilha -10	planilha 10	por 14	positiva 7	prato -10	pressão 7	quase -10	que 6	redondo 9	reg -7	risco -9	saudade -12	sem -7	serenidade 12	sinhá -8	sobre 7	só 9	também 9	terra -6	tonhos -8	um 14	uma 11	velório -6	verão 8	vezes 8	volto 10	é -6
pt:lead|lower|	, 22	: -16	adverb 9	capital 6	coordinator 6	pronoun -6	verb-saying -6
pt:lead|upper|	, -10	: 11	adverb -11	auxiliary -8	capital -8	determiner -12	preposition -18	start 11	stop 10	subordinator -6	verb-judging -9	word -9	— 9
pt:naming|apelido|2|	1 -8	2-3 -11
pt:naming|batizado|2|	2-3 -8
pt:naming|conhecido|2|	2-3 -7	8+ 6
pt:naming|false|	: -6	auxiliary -10	preposition -18	stop 10	subordinator -7	verb-judging -8	word -19
pt:naming|none|	2-3 6
pt:naming|palavra|1|	1 -17
pt:naming|true|	, 8	adverb 6	coordinator 6	pronoun -6	start 11	stop 9	— 9
pt:nobody|1|	preposition -7
pt:nobody|4-7|	start 9
pt:nobody|8+|	start 6
pt:others|1|	1 -12	8+ 8
pt:others|2|	1 -9	2-3 -8
pt:own-case|false|all-one|	, -7	: 11	adverb -8	auxiliary -6	capital -9	determiner -15	preposition -17	subordinator -7	— 7
pt:own-case|false|all|	, -6	: 6	preposition -13	stop 9	verb-judging -7	word -10
pt:own-case|false|first|	, -7	: 7	auxiliary -7	start 24	stop 7	word -12	— 8
pt:own-case|false|none|	, 21	: -15	adverb 11	capital 6	coordinator 6	pronoun -6	verb-saying -9	word 6
pt:own-case|false|titled|	: 6	verb-saying 6
pt:own-case|true|first|	start 10	stop 16	word -7
pt:own-case|true|most|	: 7
pt:own-case|true|none|	, 11	word 10
pt:own|true|	8+ 16
pt:same|1|1|	all-one -7	first -6
pt:same|1|4-7|	all -9	most 12	titled 7
pt:same|1|8+|	none 26	some 7
pt:same|2|1|	none -7
pt:same|2|2-3|	all -6	all-one 8
pt:same|2|4-7|	all -6	first 9	none 9
pt:sentence|judging|	1 10	4-7 14	8+ 20
pt:sentence|none|	4-7 -7	8+ -7
pt:sentence|saying|	2-3 7	4-7 12	8+ 18
pt:sentence|thinking|	1 -10
pt:size-ending|10+|.|	end 6
pt:size-ending|10+|none|	,verb-saying 9	,word 21	stop 26	— 7
pt:size-ending|1|none|	,preposition -10	auxiliary -8	capital -8	determiner 7
pt:size-ending|2|.|	end 9
pt:size-ending|2|?|	,word 7
pt:size-ending|2|none|	,auxiliary -7	,coordinator 6	,subordinator -9	,that -9	,verb-saying 14	,word -9	: 6	adverb -6	coordinator 8	verb-saying -8
pt:size-ending|3|.|	end 12
pt:size-ending|3|?|	end 6
pt:size-ending|3|none|	,auxiliary -10	,capital 8	,preposition -10	,that -9	,verb-saying 14	,word 6	end 11	stop 7	word -6
pt:size-ending|4-5|.|	capital 10	end 13
pt:size-ending|4-5|?|	,verb-saying 8	end 8
pt:size-ending|4-5|none|	,verb-saying 7	,word 15	coordinator -9	end 12	preposition 9
pt:size-ending|6-9|.|	capital 9	end 19
pt:size-ending|6-9|?|	,verb-saying 7
pt:size-ending|6-9|none|	,verb-saying 13	; 7	coordinator 9	end 10	— 11
pt:size-follow|10+|	,verb-saying 9	,word 21	end 6	stop 26	— 7
pt:size-follow|1|	,preposition -12	auxiliary -8	capital -8	determiner 7	end -6
pt:size-follow|2|	,auxiliary -7	,coordinator 6	,subordinator -9	,that -9	,verb-saying 14	,word -9	: 6	adverb -6	coordinator 12	verb-saying -8	— 9
pt:size-follow|3|	,auxiliary -10	,capital 8	,preposition -10	,that -9	,verb-saying 14	,word 6	end 16	stop 7	word -6
pt:size-follow|4-5|	,verb-saying 7	,word 15	capital 12	coordinator -7	end 17	preposition 10	— 8
pt:size-follow|6-9|	,verb-saying 13	; 7	capital 9	coordinator 9	end 21	— 11
pt:size-intro|10+|	: 24	start 7	stop 11	— 6
pt:size-intro|1|	capital -12	coordinator -10	determiner -14	subordinator 7	that -7	verb-judging 6	verb-saying -13
pt:size-intro|2|	capital -8	determiner 14	start 8	stop 17	subordinator -8	verb-judging -9
pt:size-intro|3|	, 7	: 14	adverb 6	auxiliary 11	capital 10	preposition -12	start 10	stop 6	that 7
pt:size-intro|4-5|	, 7	adverb 8	auxiliary -8	capital 8	determiner -7	subordinator 7	that 17	verb-judging 10
pt:size-intro|6-9|	, 11	auxiliary 12	determiner -6	start 17	stop 17	that 10	verb-saying 11	word 14	— 6
pt:size|	10+ 6
pt:subject|elided|	,preposition -6	,verb-saying 32	1 -12	2-3 14	4-7 32	8+ 20	stop 12	verb-saying -8	— 11
pt:subject|none|	,adverb -7	,auxiliary -8	,preposition -7	,subordinator -11	,that -10	8+ -6	: -10	auxiliary -9	capital 10	determiner 10	end 18	stop -7	— 10
pt:subject|own|	,capital -6	,preposition -6	,subordinator -6	,that -10	,verb-saying 9	4-7 7	8+ 15	: 12	; -9	auxiliary -9	capital -7	determiner -6	pronoun -8	stop 15	— 9
pt:two-before|%|	stop 6
pt:two-before|)|	: 8
pt:two-before|,|	auxiliary 15	coordinator 8	determiner -14	preposition -13	verb-judging 7	verb-saying -7	word 9
pt:two-before|adverb|	, 7	: 8	stop 6	that 6	verb-judging -9
pt:two-before|auxiliary|	determiner -11	preposition -8	word 12
pt:two-before|capital|	: 15	adverb -12	auxiliary 11	stop 14	that -6
pt:two-before|coordinator|	preposition -9	word 9
pt:two-before|determiner|	: -6	capital 6	stop 14	word 16
pt:two-before|preposition|	capital 6	determiner 8	word -14
pt:two-before|pronoun|	auxiliary -6
pt:two-before|quote|	preposition -10	stop 16
pt:two-before|start|	capital -10	start 11
pt:two-before|stop|	— 10
pt:two-before|that|	word 9
pt:two-before|verb-judging|	determiner 10	word 10
pt:two-before|verb-saying|	, 7	preposition 7	stop 19	word 15
pt:two-before|word|	, 8	adverb 9	determiner 6	preposition 6	that 9	word -12
pt:two-words-before|%|	. 6
pt:two-words-before|)|	: 8
pt:two-words-before|,|	a -10	elogiou 9	houve 11	mas 8	o -11
pt:two-words-before|.|	— 10
pt:two-words-before|00|	. 7
pt:two-words-before|acusou-a|	de 10
pt:two-words-before|anos|	. 10
pt:two-words-before|apelidado|	de -9
pt:two-words-before|apelido|	de -11
pt:two-words-before|apenas|	: 8	que 6
pt:two-words-before|a|	decisão 7	expressão -14	frase -10	inscrição -10	palavra -13
pt:two-words-before|batizado|	de -9
pt:two-words-before|bilhete|	: 7
pt:two-words-before|cabeça|	. 6
pt:two-words-before|cartas|	. 6
pt:two-words-before|cliente|	. 6
pt:two-words-before|conhecido|	. 6	como -7	por -7
pt:two-words-before|cão|	. 6
pt:two-words-before|da|	palavra -9
pt:two-words-before|de|	uma 8
pt:two-words-before|discorda|	: 7
pt:two-words-before|disse|	que 7
pt:two-words-before|dizer|	que 10
pt:two-words-before|diz|	que -8
pt:two-words-before|do|	livro -6
pt:two-words-before|elogiou|	a 9
pt:two-words-before|emenda|	: 6
pt:two-words-before|era|	o -8
pt:two-words-before|faixa|	: -10
pt:two-words-before|falam|	em 11
pt:two-words-before|falar|	em 10
pt:two-words-before|ficha|	: -8
pt:two-words-before|fila|	. 8
pt:two-words-before|governo|	de 7
pt:two-words-before|graça|	. 6
pt:two-words-before|gritou|	: 7
pt:two-words-before|jornalistas|	: 9
pt:two-words-before|já|	chamam -9
pt:two-words-before|milhões|	. 7
pt:two-words-before|nome|	: -10
pt:two-words-before|oceanos|	com -7
pt:two-words-before|o|	programa -6
pt:two-words-before|paciência|	. 9
pt:two-words-before|passar|	: 6
pt:two-words-before|pergunta|	: 8
pt:two-words-before|primavera|	. 7
pt:two-words-before|pulso|	. 7
pt:two-words-before|pé|	. 8
pt:two-words-before|que|	houve 6
pt:two-words-before|rebateu|	: 6
pt:two-words-before|recorrer|	. 8
pt:two-words-before|segundos|	: 8
pt:two-words-before|sociais|	: 8
pt:two-words-before|start|	start 11
pt:two-words-before|tarja|	: -10
pt:two-words-before|ter|	recebido 6
pt:two-words-before|vazias|	. 9
pt:two-words-before||	. 16	para -11
pt:verb|false|1|	upper -10
pt:verb|false|8+|	lower 17
pt:verb|true|1|	upper 7
pt:verb|true|2-3|	lower -10
pt:verb|true|4-7|	lower 25
pt:verb|true|8+|	lower 20
pt:word-after|	, -6	; -6	? -9	continua -8	da 7	em 6	end 13	ficou -8	no -6	para -13	sobre 8	é -11	— 14
pt:word-after|,|	! 7	? 11	none -6
pt:word-after|.|	? 9
pt:word-after|;|	none -6
pt:word-after|?|	none -9
pt:word-after|continua|	none -8
pt:word-after|da|	none 7
pt:word-after|em|	none 6
pt:word-after|end|	. 22	none 6
pt:word-after|ficou|	none -8
pt:word-after|no|	none -6
pt:word-after|para|	none -13
pt:word-after|por|	none -7
pt:word-after|é|	none -11
pt:word-after|—|	! 9	? 7	none 12
pt:word-before|	, 8	. 9	? 12	apenas 8	bilhete 10	chama -7	chamado -8	chamam -9	cliente 9	conteúdo 6	da -8	decisão 8	do -6	elogiou 9	em 9	era 8	estava 9	está 10	estão 8	expressão -14	frase -10	houve 12	há 11	inscrição -10	marca 7	mas 8	no -8	numa 7	o -8	operação -6	palavra -17	partido 9	pela 9	por -15	programa -6	recebido 6	reconheceu 10	sempre 9	start 11	são 10	tem 10	têm -9	uma 8	virou -11	é -10	— 9
pt:word-before|,|	2-3 6	4-7 8	8+ 8
pt:word-before|.|	2-3 10	4-7 7	8+ 9
pt:word-before|:|	2-3 8	4-7 6
pt:word-before|?|	4-7 10	8+ 13
pt:word-before|a|	4-7 11
pt:word-before|bilhete|	2-3 10
pt:word-before|chamam|	2-3 -9
pt:word-before|chama|	2-3 -7
pt:word-before|cliente|	4-7 9
pt:word-before|como|	1 7
pt:word-before|conteúdo|	4-7 6
pt:word-before|da|	2-3 -8
pt:word-before|decisão|	4-7 6
pt:word-before|do|	1 -7
pt:word-before|em|	1 9	2-3 7
pt:word-before|era|	2-3 8
pt:word-before|estava|	2-3 6
pt:word-before|está|	2-3 11
pt:word-before|expressão|	2-3 -14
pt:word-before|e|	1 -10
pt:word-before|foi|	2-3 11
pt:word-before|frase|	2-3 -8	4-7 -6
pt:word-before|houve|	2-3 10
pt:word-before|marca|	2-3 7
pt:word-before|no|	1 -7
pt:word-before|operação|	2-3 -6
pt:word-before|o|	1 -14
pt:word-before|palavra|	1 -17
pt:word-before|para|	1 -11
pt:word-before|pela|	2-3 9
pt:word-before|por|	1 -8	2-3 -14
pt:word-before|programa|	2-3 -6
pt:word-before|que|	1 -7	4-7 18
pt:word-before|sempre|	2-3 7
pt:word-before|start|	2-3 10	8+ 8
pt:word-before|são|	2-3 10
pt:word-before|ter|	4-7 7
pt:word-before|têm|	2-3 -9
pt:word-before|uma|	2-3 7
pt:word-before|um|	1 -7	2-3 9
pt:word-before|virou|	4-7 -10
pt:word-before|é|	1 -6	4-7 -6
pt:word-before|—|	2-3 7	4-7 6	8+ 6
pt:work|near|none|	all -6	all-one -6
pt:work|near|none|stop|	first 9
pt:work|none|near|	all -6
pt:work|none|none|,|	all-one -6	none 21
pt:work|none|none|:|	all 6	all-one 11	most 9	none -15	titled 6
pt:work|none|none|adverb|	all-one -8	none 11
pt:work|none|none|auxiliary|	all-one -6	first -7
pt:work|none|none|capital|	all-one -9	none 7
pt:work|none|none|coordinator|	none 6
pt:work|none|none|determiner|	all-one -13
pt:work|none|none|	most 13
pt:work|none|none|preposition|	all -13	all-one -17
pt:work|none|none|pronoun|	none -6
pt:work|none|none|start|	first 22
pt:work|none|none|stop|	all 9	first 7	most 6
pt:work|none|none|subordinator|	all-one -7
pt:work|none|none|verb-judging|	all -7
pt:work|none|none|verb-saying|	none -8	titled 6
pt:work|none|none|word|	all -8	first -13	none 7
pt:work|none|none|—|	all-one 7	first 8
pt:work|right|none|	all -6	all-one -10	none 9
pt:work|right|none|word|	all -6	all-one -10	none 9
same|1|1|	none -6
same|1|2-3|	all -14	all-one -14	none 7
same|1|4-7|	all -26	all-one -14	none 23	some 18	titled 6	upper 12
same|1|8+|	all 6	most 16	none 10	some 19	titled 9	upper 6
same|2|1|	all-one -15	none -6
same|2|2-3|	all -24	some 11	titled -7
same|2|4-7|	all -11	none 14	titled -7
same|2|8+|	first 8
same|3|1|	all-one -10	first 11	none -15
same|3|2-3|	all -9	first -9	none -9
sentence|judging|	8+ 24
sentence|none|	1 -24	2-3 -20	4-7 -18
sentence|saying|	1 8	2-3 8	4-7 19	8+ 7
sentence|thinking|	1 -38	2-3 -11	4-7 14	8+ 15
size-ending|10+|!|	end 9
size-ending|10+|,|	capital 16	determiner 17	pronoun 13	verb-saying 15	word 14
size-ending|10+|.|	auxiliary 7	capital 15	determiner 18	end 22	preposition 11	pronoun 13	— 11
size-ending|10+|?|	capital 9	determiner 10	end 14	pronoun 7	stop 7	verb-saying 8
size-ending|10+|none|	( 10	, 10	,pronoun 7	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 15	: 10	capital 13	determiner 17	end 9	pronoun 11	stop 29	verb-saying 10	— 8
size-ending|1|!|	stop 7
size-ending|1|,|	auxiliary -14	pronoun 12	word -10
size-ending|1|.|	capital 13	end -10	preposition -7	pronoun 6	subordinator -11
size-ending|1|none|	( -8	) -10	,auxiliary -10	,preposition -10	,quote -11	,that -11	,verb-judging 8	,verb-saying 11	- -10	: -9	adverb -17	auxiliary -19	capital -12	determiner -6	preposition -8	quote -8	subordinator 11	word -8
size-ending|2|!|	coordinator 6
size-ending|2|,|	auxiliary -11	capital 15	coordinator -15	determiner -9	preposition -14	subordinator -11	verb-saying -7	word 6
size-ending|2|.|	capital -6	determiner -15	end -7	preposition -6	pronoun 6
size-ending|2|?|	,verb-saying 8	,word 7	capital 9	end 8	pronoun 7	verb-saying 12
size-ending|2|none|	( -12	) -8	+ 6	, -8	,adverb -8	,determiner -6	,preposition -13	,pronoun -8	,that -12	,verb-saying 7	,word -11	; -10	auxiliary -8	capital -16	pronoun -14	verb-judging -11	verb-saying -23	word -19
size-ending|3|!|	end -9
size-ending|3|,|	auxiliary -9	determiner -7	pronoun 9	verb-saying 16	word 6
size-ending|3|.|	determiner 11	end 25	pronoun 11	quote -7	subordinator -7
size-ending|3|?|	capital 8	end 18	pronoun 9
size-ending|3|none|	( -13	,auxiliary -6	,capital 7	,preposition -12	,pronoun -7	,that -8	,verb-saying 11	capital -11	determiner 9	end 12	subordinator 12	— 9
size-ending|4-5|!|	,verb-saying 7	determiner 11	end 12	pronoun 9
size-ending|4-5|,|	auxiliary -11	capital 20	preposition -7	pronoun 27	verb-saying 8
size-ending|4-5|.|	capital 17	end 19	preposition 14	quote -6	that 8	— 12
size-ending|4-5|?|	,auxiliary 9	,determiner 6	,verb-saying 11	,verb-thinking 9	capital 14	determiner 13	end 19	pronoun 12	quote 12	verb-saying 11	— 9
size-ending|4-5|none|	( -8	,capital -13	,coordinator 9	,preposition -6	,subordinator 11	,verb-saying 6	,word -16	- 9	; 16	adverb -7	auxiliary -12	capital 6	subordinator 16	verb-saying -6	— -11
size-ending|6-9|!|	end 11	pronoun 8
size-ending|6-9|,|	capital 24	determiner 27	pronoun 23	subordinator -6	verb-saying 26
size-ending|6-9|.|	coordinator 8	determiner 18	preposition 18	pronoun 18	quote 10	that 9	— 20
size-ending|6-9|?|	,pronoun 9	,verb-saying 8	,word 11	capital 11	determiner 8	end 15	pronoun 14	verb-saying 9	— 11
size-ending|6-9|none|	, -7	,auxiliary 16	,verb-judging 15	,verb-thinking 7	,word 7	: 24	capital 9	coordinator 13	determiner 12	end 33	pronoun 10	stop 10	verb-saying 6	word -10	— -8
size-follow|10+|	( 10	, 10	,pronoun 7	,verb-judging 8	,verb-saying 8	,verb-thinking 11	,word 15	: 10	auxiliary 7	capital 18	coordinator 6	determiner 22	end 23	preposition 11	pronoun 16	stop 29	verb-saying 15	word 14	— 13
size-follow|1|	( -11	) -10	,auxiliary -10	,preposition -11	,quote -11	,that -11	,verb-judging 8	,verb-saying 11	- -10	: -9	adverb -17	auxiliary -20	preposition -6	pronoun 7	quote -13	verb-thinking -6	word -9
size-follow|2|	( -12	) -10	+ 6	, -8	,adverb -8	,determiner -6	,preposition -13	,pronoun -7	,that -12	,verb-saying 7	,word -11	; -10	auxiliary -12	capital -6	determiner -16	pronoun -8	verb-judging -12	verb-saying -14	word -15	— 10
size-follow|3|	( -13	,auxiliary -6	,capital 7	,preposition -12	,pronoun -7	,that -8	,verb-saying 11	determiner 10	end 27	pronoun 16	verb-saying 7	— 9
size-follow|4-5|	( -8	,capital -13	,coordinator 9	,preposition -6	,subordinator 11	,verb-saying 7	,verb-thinking 9	,word -16	- 9	; 16	adverb -7	auxiliary -15	capital 25	end 17	stop -6	subordinator 17	— -7
size-follow|6-9|	( 13	, -10	,auxiliary 16	,verb-judging 15	,verb-thinking 7	,word 9	: 24	auxiliary -6	capital 12	coordinator 10	determiner 26	end 12	pronoun 32	quote 12	stop 9	that 9	verb-saying 27	word -9
size-intro|10+|	) 7	, 15	- 10	: 37	auxiliary 11	capital 8	coordinator 9	preposition 17	quote 13	start 17	stop 15	subordinator 7	that 10	verb-saying 8	— 6
size-intro|1|	( -10	, -14	adverb 12	capital -6	coordinator -25	determiner 7	preposition -7	pronoun -9	quote -10	stop 23	that -10	verb-thinking -11	word -12
size-intro|2|	( -7	: 15	adverb -23	capital -6	coordinator -6	determiner -14	preposition -7	stop 16	subordinator -23	that -7	verb-judging -9	word -7	— 8	’ 7
size-intro|3|	' -10	adverb 14	auxiliary 26	determiner -11	possessive -12	pronoun 21	start 14	stop 14	that 15	verb-saying 6	verb-thinking 12	— 8	’ 11
size-intro|4-5|	% 7	( -8	, -6	adverb -9	auxiliary 6	coordinator 13	determiner -8	possessive -10	pronoun 7	quote 20	start 10	stop 11	subordinator 27	that 24	verb-saying -14	verb-thinking 14	word -9	— 9
size-intro|6-9|	, 25	; 7	adverb 18	coordinator 12	determiner 9	possessive -6	pronoun 22	quote 11	start 26	stop 15	that 22	verb-thinking 17	word 10	– -8	— 9	’ 8
size|	1 -10	10+ 24	2 -20	3 11	4-5 -10	6-9 13
subject|elided|	,auxiliary 15	,coordinator 9	,determiner -7	,pronoun 13	,verb-saying 16	,word -11	1 -6	2-3 27	4-7 8	end 11	preposition 7	pronoun 8	stop 12	verb-saying 6	— 11
subject|none|	( -8	+ 8	,auxiliary -10	,determiner -7	,preposition -22	,pronoun -10	,quote -12	,subordinator -7	,that -15	,verb-judging 13	,verb-thinking 13	,word -12	- -9	4-7 -7	: -6	auxiliary -10	capital 19	determiner 10	end 30	preposition -9	quote 10	that 10	word -7	– 7	— 16
subject|own|	) -8	+ 6	,adverb -7	,capital -6	,coordinator -6	,determiner 10	,preposition -10	,subordinator 10	,that -11	,verb-saying 11	,word -8	- 7	; 6	capital 7	determiner 11	end 12	preposition 13	stop -7	subordinator 9	verb-judging -6	verb-saying -13	— 12
two-before|%|	stop 10
two-before|)|	- 7	: 10	preposition 10	stop 14
two-before|,|	adverb 7	auxiliary 16	capital -10	determiner -13	pronoun -10	quote 9	verb-judging 7	verb-saying -8	word -20
two-before|:|	determiner -13	preposition -9	quote 10	word 9
two-before|;|	capital 11	determiner -8
two-before|adverb|	: 14	adverb -11	auxiliary 6	coordinator 7	determiner 7	stop 23	subordinator -6	that 6	verb-judging -6
two-before|auxiliary|	auxiliary 24	determiner -13	pronoun 11	quote -6	stop 22	verb-thinking 13	word 14
two-before|capital|	' -10	( -8	, 11	: 12	auxiliary 14	capital 12	determiner -11	possessive -20	preposition -9	stop 8	verb-judging 6	verb-saying 6
two-before|coordinator|	: 10	adverb 14	auxiliary 11	determiner -13	preposition -16	that 11	verb-judging 12	verb-saying 13	verb-thinking -11	word -18
two-before|determiner|	: 6	adverb 8	auxiliary -9	capital -11	determiner 15	preposition -8	stop 19	that 8	verb-thinking 9	word -13
two-before|possessive|	word -15
two-before|preposition|	, -6	adverb -9	auxiliary -12	capital 14	determiner 8	pronoun -7	stop 24	that -6	verb-saying -21	verb-thinking 9	word -9
two-before|pronoun|	: 21	auxiliary 8	determiner -12	preposition 19	stop 21	subordinator 11	verb-thinking -9	word 8
two-before|quote|	( -8	, -18	: 13	coordinator -17	determiner 6	preposition -11	stop 7	— 11
two-before|start|	capital -18	determiner -17	preposition -11	start 18
two-before|stop|	) 7	: 8	capital -16	determiner -15	preposition -17	quote 12	— 11
two-before|subordinator|	determiner -14	preposition -10	stop 13
two-before|that|	auxiliary -11	capital 11	determiner -12	preposition -11	pronoun 23	stop 7	verb-saying -12
two-before|verb-judging|	: 8	adverb -8	auxiliary 11	determiner 6	stop 19	that 17
two-before|verb-saying|	, 31	: 13	adverb -16	auxiliary 7	preposition 7	stop 14	that -8	verb-judging -8
two-before|verb-thinking|	: 8	auxiliary 8	determiner -6	preposition 8	stop 19	word -6
two-before|word|	% 7	( -9	, -15	; 10	coordinator 11	possessive 7	preposition -15	pronoun 7	stop 25	subordinator -10	that 7	verb-judging -16	verb-thinking 6	word 7
two-before|’|	stop 6
two-words-before|%|	. 10
two-words-before|)|	- 7	. 14	: 10
two-words-before|,|	 9	a -14	alias -6	baptisé -7	blamed 9	christened -7	detto -10	di 9	dit -8	elogiou 9	es -7	had 8	houve 11	is 10	la -16	maar 9	mas 8	nicknamed -10	o -11	or -10	per -8	said 11	since 9	the -10	titled -6	was 18	whose -13	è 7
two-words-before|.|	 11	) 7	: 8	a -8	de -10	die 8	el -6	the -12	under -11	— 11
two-words-before|000|	. 10
two-words-before|00|	. 7
two-words-before|17|	. 7
two-words-before|1991|	. 6
two-words-before|2021|	. 9
two-words-before|2027|	. 8
two-words-before|22|	. 8
two-words-before|29|	. 7
two-words-before|31|	. 7
two-words-before|3|	: 8
two-words-before|:|	 10
two-words-before|aan|	. 6
two-words-before|ab|	: 6
two-words-before|account|	. 9
two-words-before|act|	. 6
two-words-before|acusou-a|	de 10
two-words-before|added|	, 7	. 10
two-words-before|addio|	a -7
two-words-before|adesivo|	: -12
two-words-before|admits|	: 7
two-words-before|afp|	. 6
two-words-before|af|	. 10
two-words-before|again|	. 6
two-words-before|agency|	. 6
two-words-before|agreed|	. 8
two-words-before|airport|	. 8
two-words-before|ajouter|	: 8
two-words-before|altro|	: 11
two-words-before|analysts|	. 8
two-words-before|anders|	: 7
two-words-before|and|	said 12	was 8
two-words-before|anger|	. 9
two-words-before|anni|	. 8
two-words-before|announced|	. 6
two-words-before|anos|	. 10
two-words-before|ans|	. 9
two-words-before|an|	. 7
two-words-before|apelidado|	de -9
two-words-before|apelido|	de -11
two-words-before|apenas|	: 8	que 6
two-words-before|apology|	, -6
two-words-before|applause|	. 7
two-words-before|arbitraje|	de 6
two-words-before|asked|	, 10	for 11
two-words-before|assembly|	. 6
two-words-before|as|	a -18	the -15
two-words-before|auf|	dem -9
two-words-before|august|	. 10
two-words-before|auteur|	de -7
two-words-before|author|	of -7
two-words-before|autora|	de -7
two-words-before|aviso|	: -6
two-words-before|away|	. 6
two-words-before|ayer|	: 6
two-words-before|a|	decisão 7	dénoncé 6	expressão -14	frase -10	inscrição -10	palavra -13	so-called -11
two-words-before|añadido|	: -6
two-words-before|back|	. 6
two-words-before|band|	played -9
two-words-before|base|	: 10
two-words-before|batizado|	de -9
two-words-before|bautizado|	como -9
two-words-before|been|	freed 8
two-words-before|bekend|	als -6
two-words-before|bericht|	: 6
two-words-before|be|	called -9	met 10
two-words-before|bilhete|	: 7
two-words-before|blijft|	. 11
two-words-before|board|	. 6
two-words-before|book|	, -12
two-words-before|braccia|	: 15
two-words-before|brief|	. 6
two-words-before|but|	not 10
two-words-before|by|	a -10
two-words-before|cabeça|	. 6
two-words-before|calificó|	de 10
two-words-before|called|	a 9	for 11	it 8	that 14	the -10
two-words-before|call|	. 9	a -12	the -9
two-words-before|calma|	: 9
two-words-before|camera|	. 6
two-words-before|card|	. 8
two-words-before|care|	. 6
two-words-before|cartas|	. 6
two-words-before|cartel|	: -12
two-words-before|carton|	: -7
two-words-before|car|	. 10
two-words-before|case|	. 7
two-words-before|cbc|	’s -10
two-words-before|changed|	. -6
two-words-before|change|	. 11
two-words-before|chapter|	. 8
two-words-before|charge|	. 8
two-words-before|civile|	. 8
two-words-before|claro|	: 8
two-words-before|cliente|	. 6
two-words-before|clients|	were 8
two-words-before|cnn|	's -10
two-words-before|coalition|	. 6
two-words-before|code|	: -11
two-words-before|comment|	. 8
two-words-before|como|	de -12
two-words-before|comptes|	juge 7
two-words-before|conferma|	: 6
two-words-before|conhecido|	. 6	como -7	por -7
two-words-before|conoce|	como -11
two-words-before|conocido|	como -10
two-words-before|con|	scritto -7
two-words-before|corregge|	: 10
two-words-before|corrige|	: 11
two-words-before|così|	: 11
two-words-before|cousin|	. 7
two-words-before|cuenta|	, 6
two-words-before|cão|	. 6
two-words-before|c’|	est 6	è -6
two-words-before|dagegen|	. 6
two-words-before|dann|	: 10
two-words-before|dass|	man 8
two-words-before|das|	urteil 8	wort -9
two-words-before|days|	. 8
two-words-before|day|	: 11
two-words-before|da|	palavra -9
two-words-before|delay|	. 7
two-words-before|delighted|	. 9
two-words-before|dem|	namen -7	titel -6
two-words-before|den|	arbeitstitel -9	ausdruck -9	begriff -10	namen -11	spitznamen -7	titel -6	zusatz -12
two-words-before|der|	aufschrift -7	begriff -9	zeitung -6
two-words-before|described|	as 21
two-words-before|de|	la 6	leus -6	publicar -7	term -10	titel -6	uma 8	zaak 10
two-words-before|dice|	. 10
two-words-before|die|	initiative -7	zeitung -7
two-words-before|differently|	. 7
two-words-before|diplomatic|	. 6
two-words-before|diplomático|	. 7
two-words-before|director|	. 10
two-words-before|disagreed|	. 8
two-words-before|discorda|	: 7
two-words-before|disco|	, -6
two-words-before|discrepa|	: 7
two-words-before|disse|	que 7
two-words-before|dit|	avoir 11
two-words-before|diversamente|	: 6
two-words-before|dizer|	que 10
two-words-before|diz|	que -8
two-words-before|di|	aver 8	essere 8
two-words-before|documentary|	, -8
two-words-before|door|	: -6
two-words-before|doublé|	. 6
two-words-before|do|	livro -6
two-words-before|droog|	. 9
two-words-before|déception|	. 6
two-words-before|d’|	un 16	une 6
two-words-before|early|	. 7
two-words-before|ein|	. 9	: 8
two-words-before|ekwueme-voss|	: 6
two-words-before|elogiou|	a 9
two-words-before|el|	que 6
two-words-before|email|	. 6
two-words-before|emenda|	: 6
two-words-before|empresa|	. 7
two-words-before|english|	. 8
two-words-before|era|	. 8	o -8
two-words-before|er|	habe 9
two-words-before|espn|	. 8
two-words-before|est|	dite 9
two-words-before|es|	: 7	für 11
two-words-before|euros|	. 13
two-words-before|euro|	. 10
two-words-before|explained|	. 6
two-words-before|expresó|	su 13
two-words-before|eyes|	. 6
two-words-before|face|	. 10
two-words-before|fair|	. 9
two-words-before|faixa|	: -10
two-words-before|falam|	em 11
two-words-before|falar|	em 10
two-words-before|fees|	. 7
two-words-before|fest|	. 7
two-words-before|ficha|	: -8
two-words-before|fifth|	. 9
two-words-before|fila|	. 8
two-words-before|film|	, -6
two-words-before|flag|	. 6
two-words-before|floor|	. 6
two-words-before|fois|	. 7
two-words-before|for|	a -11
two-words-before|found|	it 11
two-words-before|funeral|	. 7
two-words-before|further|	. 9
two-words-before|gaan|	. 12
two-words-before|game|	. 6
two-words-before|gekauft|	. 6
two-words-before|gemeint|	: 9
two-words-before|gezien|	. 11
two-words-before|goes|	by -10
two-words-before|govender|	: 7
two-words-before|governo|	de 7
two-words-before|graça|	. 6
two-words-before|grinned|	. 8
two-words-before|gritou|	: 7
two-words-before|ground|	. 7
two-words-before|habe|	. 6
two-words-before|habló|	de 15
two-words-before|había|	dicho -7
two-words-before|haderte|	: 10
two-words-before|had|	. 6	been 11	called 9
two-words-before|hands|	. 7
two-words-before|hand|	. 9
two-words-before|have|	been 8	named -8
two-words-before|ha|	scritto -9	sido 6
two-words-before|head|	. 11
two-words-before|hearing|	. 6
two-words-before|helicopter|	. 7
two-words-before|hem|	. 10
two-words-before|her|	. 6	as 8
two-words-before|het|	besluit 6	dorp -6	op 8	opschrift -6	over 8	plan 11	woord -10
two-words-before|heures|	. 7
two-words-before|he|	called 17	had 12	preferred -14	termed 11	was 12	would 11
two-words-before|hij|	. 8
two-words-before|him|	. 9	: 11
two-words-before|hombros|	: 15
two-words-before|home|	. 8
two-words-before|house|	. 9
two-words-before|idea|	. 6
two-words-before|il|	, 7	giudizio -6
two-words-before|ingetrokken|	. 15
two-words-before|interpreter|	. 12
two-words-before|interview|	. 7
two-words-before|into|	a -13
two-words-before|invece|	di 8
two-words-before|invita|	a 11
two-words-before|in|	. 13	arte -8	der -7
two-words-before|island|	. 6
two-words-before|is|	. 11	a -10	called -9
two-words-before|it|	, -10	. 15	a -15	as 10	had 14	says -12	would 9
two-words-before|jaune|	: -6
two-words-before|joke|	. 9
two-words-before|jornalistas|	: 9
two-words-before|jours|	. 7
two-words-before|judgment|	. 9
two-words-before|já|	chamam -9
two-words-before|kept|	a -10	its -12
two-words-before|kijken|	. 6
two-words-before|knapp|	: 10
two-words-before|knikt|	: 10
two-words-before|known|	as -17
two-words-before|komen|	. 9
two-words-before|könne|	. 6
two-words-before|lacht|	. 7
two-words-before|land|	. 9
two-words-before|last|	. 10
two-words-before|later|	. 6
two-words-before|laughed|	. 8
two-words-before|laughing|	. 7
two-words-before|la|	chiamano -10	considera 8	definisce 11	dicitura -10	etiqueta -10	formula -10	ley 9	llamada -7	mention -10	parola -7	plateforme 7	revista -6	scritta -11	sentenza 7	trouvent 9
two-words-before|lecture|	. 7
two-words-before|leerling|	. 13
two-words-before|lei|	, 8
two-words-before|letter|	. 6
two-words-before|levy|	. 6
two-words-before|le|	dossier 12	mot -14	projet 8	texte 6
two-words-before|libro|	, -8
two-words-before|lines|	. 6
two-words-before|line|	. 8	read -10
two-words-before|locally|	as -13
two-words-before|long|	. 9
two-words-before|lo|	chiamavano -8	considera 7	llaman -7
two-words-before|lui|	. 6
two-words-before|l’|	appelle -9	opération -7
two-words-before|madrugada|	. 8
two-words-before|mal|	. 6
two-words-before|manager|	. 8
two-words-before|man|	habe 8	sich 7	werde 6
two-words-before|marathi|	. 9
two-words-before|marketed|	as -7
two-words-before|meeting|	. 9
two-words-before|mee|	. 12
two-words-before|men|	to -6
two-words-before|message|	. 8
two-words-before|me|	, 10	. 8
two-words-before|milhões|	. 7
two-words-before|minister|	. 6
two-words-before|minutes|	. 7
two-words-before|minutos|	. 6
two-words-before|misadventure|	. 7
two-words-before|mit|	. 6
two-words-before|modo|	: 8
two-words-before|modulo|	? 7
two-words-before|moins|	. 6
two-words-before|mois|	. 9
two-words-before|month|	. 8
two-words-before|more|	. 6
two-words-before|morning|	. 9
two-words-before|mot|	de -12
two-words-before|nach|	: 9
two-words-before|nada|	. 7
two-words-before|name|	. 8
two-words-before|nennt|	sie 6
two-words-before|news|	' -10	. 7
two-words-before|nicknamed|	the -7
two-words-before|niega|	: 9
two-words-before|night|	. 8
two-words-before|nobody|	. 6
two-words-before|noemt|	het 8
two-words-before|nombre|	: -12	de -8
two-words-before|nome|	, -9	: -12
two-words-before|nom|	. 6	: -12	de -8
two-words-before|norte|	. 9
two-words-before|note|	. -8
two-words-before|not|	. 7	: 9	negotiate 8	to 8
two-words-before|no|	. 8
two-words-before|n’|	avoir 11
two-words-before|objected|	. 6
two-words-before|oceanos|	com -7
two-words-before|office|	, -8	. 6
two-words-before|of|	a -18	the -12
two-words-before|ohio|	. 6
two-words-before|only|	: 9
two-words-before|on|	. 13	pouvait 8
two-words-before|op|	. 8
two-words-before|outside|	. 6
two-words-before|out|	. 9	: 11
two-words-before|over|	. 9	de -10
two-words-before|o|	programa -6
two-words-before|paciência|	. 9
two-words-before|palabras|	: 7
two-words-before|pancarte|	: -10
two-words-before|panel|	. 7
two-words-before|park|	. 6
two-words-before|parlamento|	. 6
two-words-before|parla|	di 9
two-words-before|partagés|	. 9
two-words-before|passar|	: 6
two-words-before|pas|	. 6	: 6
two-words-before|path|	. 7
two-words-before|patience|	. 7
two-words-before|pause|	. 8
two-words-before|paying|	for 8
two-words-before|pergunta|	: 8
two-words-before|per|	i 7
two-words-before|philosophical|	. 6
two-words-before|phone|	. 11	: 7
two-words-before|place|	of -9
two-words-before|points|	. 6
two-words-before|point|	. 10
two-words-before|police|	. 8
two-words-before|policy|	. 8
two-words-before|ponte|	: -6
two-words-before|por|	título -7
two-words-before|posted|	: 13
two-words-before|power|	. 7
two-words-before|precisa|	: 11
two-words-before|premier|	had 11
two-words-before|presse|	. 6
two-words-before|primavera|	. 7
two-words-before|prize|	: -8
two-words-before|prosser|	. 6
two-words-before|protested|	. 8
two-words-before|prudenza|	: 12
two-words-before|pulso|	. 7
two-words-before|pé|	. 8
two-words-before|qu'|	il 7
two-words-before|qualifié|	de 9
two-words-before|quando|	? 9
two-words-before|question|	. 6
two-words-before|que|	houve 6
two-words-before|qu’|	elle 8	un -9
two-words-before|radio|	. 10
two-words-before|raid|	as 6
two-words-before|rating|	. 11	to -13
two-words-before|read|	. 11
two-words-before|real|	. 7
two-words-before|rebateu|	: 6
two-words-before|recalled|	. 11
two-words-before|recorrer|	. 8
two-words-before|relativise|	: 10
two-words-before|reno|	. 6
two-words-before|replied|	. 11	: 16
two-words-before|reporters|	, 9	. 6
two-words-before|report|	, -9
two-words-before|reprend|	: 9
two-words-before|right|	. 8
two-words-before|rires|	. 9
two-words-before|rire|	: 9
two-words-before|risposto|	: 7
two-words-before|river|	. 7
two-words-before|route|	. 7
two-words-before|row|	. 7
two-words-before|ruling|	. 8
two-words-before|réagi|	. 7
two-words-before|said|	, 24	. 28	: 22	it 10	that -6
two-words-before|satz|	: -6
two-words-before|says|	, 12	. 10
two-words-before|say|	, 7
two-words-before|schild|	: -10
two-words-before|school|	. 10
two-words-before|sconfitta|	. 6
two-words-before|secondo|	la -8
two-words-before|seconds|	. 7
two-words-before|segundos|	: 8
two-words-before|sei|	? 7
two-words-before|series|	called -6
two-words-before|se|	disent -7	dit 24	titula -9
two-words-before|she|	had 7	is 10	would 8
two-words-before|should|	have 6
two-words-before|showed|	that 8
two-words-before|shrugged|	. 10
two-words-before|sides|	. 6
two-words-before|sie|	, 6
two-words-before|sign|	for -11
two-words-before|silence|	: 7
two-words-before|sindaco|	: 8
two-words-before|six|	. 8
two-words-before|si|	chiama -10	definisce 8	dice 11	dichiara 9
two-words-before|slogan|	is -7
two-words-before|smiled|	. 8
two-words-before|sms|	: 7
two-words-before|sociais|	: 8
two-words-before|soir|	. 7
two-words-before|soltó|	: 7
two-words-before|souri|	: 6
two-words-before|so|	: 9
two-words-before|spandoek|	: -7
two-words-before|speaks|	of -6
two-words-before|speech|	. 6
two-words-before|spiega|	, 8
two-words-before|spoke|	of 10
two-words-before|sports|	. 7
two-words-before|sport|	. 7
two-words-before|sprach|	von 7
two-words-before|sprak|	van 12
two-words-before|spreekt|	van 15
two-words-before|spricht|	von 10
two-words-before|spring|	. 8
two-words-before|staat|	. 11
two-words-before|stand|	. 6	: -8
two-words-before|start|	de -7	die -9	la -8	start 18	the -10
two-words-before|stated|	that 7
two-words-before|statement|	. 7
two-words-before|station|	. 10
two-words-before|stilte|	. 7
two-words-before|story|	. 7
two-words-before|subject|	line -9
two-words-before|such|	as -10
two-words-before|sunday|	. 9
two-words-before|sure|	. 6
two-words-before|su|	scritto -9
two-words-before|svp|	. 12
two-words-before|s’|	appelait -10	intitola -8
two-words-before|tajante|	: 7
two-words-before|tarde|	. 6
two-words-before|tarja|	: -10
two-words-before|team|	. 8
two-words-before|tegen|	. 10
two-words-before|telefono|	, 7
two-words-before|telegram|	. 7
two-words-before|teléfono|	. 6
two-words-before|tempère|	. 6
two-words-before|terughoudend|	. 15
two-words-before|terug|	. 9
two-words-before|ter|	recebido 6
two-words-before|testa|	: 7
two-words-before|that|	. 7	he 8	it 9	read -7	says -14	the -11	were -9
two-words-before|them|	. 6
two-words-before|they|	call -8	had 10
two-words-before|the|	accord 8	caption -7	change 8	decision 12	film 7	government 8	heading -7	hearing 6	line -9	order 9	outcome 9	phrase -18	report 8	result 9	shares -7	slogan -11	so-called -17	tagline -7	term -12	title -9	word -29	words -11
two-words-before|third|	. 7
two-words-before|this|	. 6
two-words-before|tildó|	de 9
two-words-before|times|	. 6
two-words-before|timetable|	. 8
two-words-before|time|	. 9
two-words-before|toe|	. 12
two-words-before|told|	. 8
two-words-before|toont|	zich 9
two-words-before|touche|	: 6
two-words-before|to|	say -13
two-words-before|trampoline|	. 6
two-words-before|transport|	of 9
two-words-before|trata|	de 9
two-words-before|tratta|	di 15
two-words-before|tribute|	to 12
two-words-before|turno|	. 7
two-words-before|uit|	. 16
two-words-before|une|	campagne 9	décision 10
two-words-before|university|	. 6
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 10
two-words-before|un|	chiffre 7	homme 9	match -6	projet 10	texte 6
two-words-before|up|	. 11
two-words-before|uur|	. 12
two-words-before|vazias|	. 9
two-words-before|view|	. 11
two-words-before|voce|	: 10
two-words-before|voix|	. 6
two-words-before|volte|	. 7
two-words-before|von|	einem 15	einer 11
two-words-before|voor|	. 7
two-words-before|vor|	. 6	einem 8
two-words-before|voz|	: 9
two-words-before|waren|	. 7
two-words-before|warned|	against 10
two-words-before|was|	. 14	a 7
two-words-before|watching|	. 10
two-words-before|watch|	. 10
two-words-before|way|	. 7
two-words-before|wednesday|	. 7
two-words-before|week|	. 10	: -11
two-words-before|well|	. 9
two-words-before|weten|	. 6
two-words-before|which|	means -6
two-words-before|widersprach|	: 7
two-words-before|widerspricht|	: 7
two-words-before|window|	. 6
two-words-before|with|	a -9
two-words-before|words|	, 9
two-words-before|word|	. 7
two-words-before|worse|	. 8
two-words-before|worten|	: 8
two-words-before|would|	be 19
two-words-before|writes|	: 9
two-words-before|wrote|	, 12	. 6	: 13
two-words-before|x|	: 15
two-words-before|years|	. 11
two-words-before|year|	. 7
two-words-before|you|	had -10
two-words-before|y|	que 9
two-words-before|zeigte|	sich 6
two-words-before|zeit|	: 7
two-words-before|zettel|	: -8
two-words-before|ze|	. 7
two-words-before|zich|	. 9
two-words-before|zurück|	. 7	: 10
two-words-before|zu|	: 6
two-words-before||	( -8	, -18	. 7	: 13	and -9	but 6	e -9	en -11	from -9	of 7	or -16	para -11	por -8	und -7	y -7	— 11
two-words-before|à|	la 9
two-words-before|è|	detto 8	scritto -9	stata 12
two-words-before|écrit|	. 6
two-words-before|épaules|	: 7
two-words-before|évoque|	une 6
two-words-before|’|	. 6
verb|false|1|	lower -6	other -16
verb|false|2-3|	upper -21
verb|false|4-7|	lower 19	upper -22
verb|false|8+|	lower 29	other 9
verb|true|1|	lower -9	upper 7
verb|true|2-3|	lower 16
verb|true|4-7|	lower 17	other 11
verb|true|8+|	lower 6	upper 6
word-after|	 -11	( -16	) -11	+ 10	, -12	? -24	a -14	according -9	across -7	after 14	al -9	als -8	am -9	and 14	are -10	as -8	assistant 6	at -7	auf -15	because -9	before 9	beim 9	bestimmt -9	bezeichnete 10	blijft 8	button -11	by 14	came 6	caucus -6	ce 7	cette 8	coach 8	con -7	conceded 7	continua -8	cost 8	could -6	counts -6	da 6	dans 6	das 9	dat 10	della 9	deputy 8	die 10	do 7	doughnut -8	drew -8	elle 11	em 6	en 6	end 21	er 7	es 13	ficou -8	foreign 7	four -12	gedoopt -7	gehandelt 6	general 9	genoemd -9	geprüft 6	gewesen 10	had -21	hat -6	he 20	head 6	her -6	het -6	hollis 8	hätten 10	i -7	if -11	instead -9	is -15	ist -8	joked 10	judge 7	justice 6	komt -9	kruger -9	la 9	las 8	le 16	l’ 12	made -10	mais 6	mayor 10	met 8	mr 9	mrs 10	mrs. 6	ms 10	ne -6	nennen -7	nennt -6	no -6	non -6	on 10	one 11	ook -6	or -17	para -7	por -7	pour -9	prosecutor 7	puis 7	pyo 8	rating -14	remark -12	replied 7	rires 6	rose -8	ruiz 7	rule -14	runs -9	said 20	sang -7	sangen -6	says 17	schreibt -7	se -11	sei -10	she 21	sheriff -6	si 7	sie 9	signs 6	sleeps -9	so -6	sobre 8	son 10	sous -10	steht -9	su 12	sulla -6	sur 9	s’ -6	that -10	the 10	they 11	to -13	un -8	und -13	under -11	union 11	van 8	verbucht -11	verrà -6	vito 6	voor -6	vor -9	was -12	were 7	when 9	which -10	while 12	who -10	wie 7	win -6	wins -11	worden -6	work 12	wrote 13	zijn 9	zu 7	à 10	è -11	é -11	– -7
word-after|(|	. 8	none -15
word-after|)|	none -10
word-after|+|	none 10
word-after|,|	! 13	none -14
word-after|.|	! 9	? -11
word-after|?|	none -24
word-after|about|	, -11	none 9
word-after|across|	none -7
word-after|after|	none 14
word-after|als|	none -8
word-after|al|	none -9
word-after|am|	. 7	none -9
word-after|and|	, -6	none 19
word-after|an|	, 6	. -10	none 8
word-after|asked|	? 15
word-after|assistant|	, 6
word-after|as|	, -12	. -13	none 8
word-after|at|	none -7
word-after|auf|	none -15
word-after|a|	, -15	. -6
word-after|because|	none -9
word-after|before|	none 9
word-after|beim|	. 8
word-after|bestimmt|	none -9
word-after|bezeichnete|	none 10
word-after|blijft|	none 8
word-after|button|	none -11
word-after|but|	, -9
word-after|by|	. 10	none 12
word-after|came|	, 13
word-after|caucus|	none -6
word-after|ce|	. 7
word-after|chief|	, 14
word-after|coach|	, 8
word-after|conceded|	, 7
word-after|continua|	none -8
word-after|con|	none -7
word-after|cost|	none 8
word-after|could|	none -6
word-after|counts|	none -6
word-after|dans|	none 6
word-after|das|	. 11
word-after|dat|	. 9	none 7
word-after|da|	none 6
word-after|della|	none 9
word-after|deputy|	, 8
word-after|der|	. 15
word-after|de|	. 15
word-after|die|	. 14	none 6
word-after|doughnut|	none -8
word-after|een|	. 7
word-after|elle|	. 11
word-after|em|	none 6
word-after|end|	. 9	? 26	none 15
word-after|en|	none 6
word-after|er|	. 7
word-after|es|	. 9
word-after|ficou|	none -8
word-after|foreign|	, 7
word-after|four|	none -12
word-after|gedoopt|	none -7
word-after|gehandelt|	none 6
word-after|general|	, 9
word-after|genoemd|	none -9
word-after|geprüft|	none 6
word-after|gewesen|	none 10
word-after|had|	, -7	none -19
word-after|has|	, -10
word-after|hat|	none -6
word-after|head|	, 6
word-after|her|	, 10
word-after|he|	! 11	, 12	. 15	? 12	none 11
word-after|hätten|	none 10
word-after|if|	. -11
word-after|instead|	none -9
word-after|in|	. -6
word-after|ist|	none -8
word-after|is|	, -14	none -10
word-after|its|	, 12
word-after|it|	, -9	. 11	none 7
word-after|i|	. -7
word-after|joked|	, 10
word-after|judge|	, 6
word-after|justice|	? 6
word-after|komt|	none -9
word-after|kruger|	none -9
word-after|las|	none 8
word-after|la|	. 12
word-after|le|	. 17
word-after|l’|	. 13
word-after|mais|	none 6
word-after|mayor|	, 10
word-after|mr.|	none 7
word-after|mrs.|	, 6
word-after|mrs|	, 10
word-after|mr|	, 9
word-after|ms|	, 9
word-after|nennen|	none -7
word-after|nennt|	none -6
word-after|ne|	none -6
word-after|non|	none -6
word-after|no|	none -6
word-after|one|	, 16
word-after|on|	none 7
word-after|or|	none -17
word-after|para|	none -7
word-after|por|	none -8
word-after|pour|	none -9
word-after|prosecutor|	, 7
word-after|puis|	. 7
word-after|pyo|	, 8
word-after|rating|	none -14
word-after|remark|	none -12
word-after|replied|	, 7
word-after|rires|	. 6
word-after|rose|	none -9
word-after|ruiz|	, 7
word-after|rule|	none -14
word-after|runs|	none -9
word-after|said|	, 20	? 6	none 9
word-after|sangen|	none -6
word-after|says|	, 17
word-after|schreibt|	none -7
word-after|sei|	none -10
word-after|se|	none -11
word-after|she|	, 26	? 14
word-after|sie|	. 7
word-after|signs|	none 6
word-after|si|	none 7
word-after|sleeps|	none -9
word-after|son|	. 9
word-after|sous|	none -10
word-after|so|	none -10
word-after|steht|	none -9
word-after|sur|	none 9
word-after|su|	none 12
word-after|that|	, -7	none -9
word-after|they|	, 9
word-after|the|	. 8	? 7	none 6
word-after|to|	none -13
word-after|under|	none -11
word-after|und|	none -13
word-after|union|	, 11
word-after|un|	none -8
word-after|van|	none 8
word-after|verbucht|	none -11
word-after|verrà|	none -6
word-after|vito|	, 6
word-after|von|	none -11
word-after|voor|	none -6
word-after|vor|	none -9
word-after|was|	, -12	none -9
word-after|were|	none 7
word-after|when|	. 12
word-after|which|	, -10
word-after|while|	none 8
word-after|who|	none -10
word-after|wie|	. 7
word-after|wins|	none -11
word-after|win|	none -6
word-after|worden|	none -6
word-after|work|	none 12
word-after|wrote|	, 13
word-after|zijn|	. 7
word-after|zu|	none 7
word-after||	, -10	. -11	? 15	none -8
word-after|à|	none 9
word-after|è|	none -11
word-after|é|	none -11
word-after|–|	? 7	none -9
word-after|—|	! 9	. 17	? 11	none -14
word-before|	 9	% 7	' -13	( -14	) 9	- 10	. 28	2018 6	: 7	; 6	? 19	a -11	aber 8	about -9	accord 9	after -9	al -10	album -9	alias -8	als 9	anuncia -11	apenas 8	appelait -12	appelle -11	arbeitstitel -9	are -14	arrive 9	arriveranno 9	arte -8	asking 11	at 11	au -9	auf -14	aufschrift -7	aurait 8	ausdruck -9	avec 6	aver 10	avoir 22	band -7	baptisé -9	baptisée -10	be 19	been 13	begriff -11	besluit 6	bilhete 10	blamed 10	bleibe 9	boek -9	bore 9	branded -10	but 11	call -18	calls -6	campagne 9	caption -7	chama -7	chamado -8	chamam -9	change 8	chiama -11	chiamano -12	chiamarlo -8	chiamavano -9	chiede 8	chiffre 7	christened -7	cijfers 7	client 7	cliente 9	come -11	como -10	con -6	considera 14	conteúdo 6	contre 11	course 9	da -9	daarentegen 6	dans -9	decision 12	decisão 8	decían -6	definisce 14	definito -7	del -14	dem -11	der -22	destijds 6	di 9	dice 7	dichiara 9	dicho -7	dicitura -10	die -10	dire -8	disent -10	do -6	dorp -6	drama -7	dubbed -8	décision 12	déjà -10	dénonce 8	dénoncé 6	déploré 8	désormais -9	een -15	ein 11	eine 6	einem 15	elle 9	elogiou 9	em 9	empresa 7	en -8	er 12	escribió -9	essere 9	est 7	estaba 8	estava 9	está 13	estão 8	etiqueta -10	expected 10	expression -13	expressão -14	famous -10	felt 10	film 7	finds -8	formula -10	frase -10	freed 8	from -8	für 13	giudizio -6	già -8	go -8	government 8	grupo -6	habe 17	hashtag -6	have -6	he 10	headed -11	heading -7	hearing 6	heette -7	heißt -11	her 7	hij -8	him -6	his -13	homme 9	houve 12	há 11	hätten 9	il -12	im -10	in -18	initiative -7	inscrição -10	intern -6	intitola -8	intitolato -6	into 8	is -14	ist -10	it 18	jeudi 9	juge 12	klassieke -11	kop -6	könne 7	lautet -9	le -22	les -13	leus -6	ley 9	llamada -7	llaman -11	llamar -9	lui 7	längst -7	maar 9	man 10	marked -16	mas 8	match -6	means -9	medida 9	meeting -9	mention -10	mercado 9	mot -15	name -9	named -15	namen -12	needed 12	needs -8	negotiate 8	nicht 9	nicknamed -13	not 10	numa 7	nur -12	o -8	objectif 8	of -10	on -14	onder -9	one -10	op 8	open 9	opened 9	opera 11	operação -6	opschrift -6	opération -7	or -20	order 9	out 6	outcome 9	over -19	palavra -17	parola -7	partido 9	pela 9	per -6	phrase -18	plan 11	plateforme 7	played -9	plus -7	por -14	pour -10	pouvait 8	praised 8	preferred -18	prefers -9	programa -6	projekt 8	projet 13	promet 6	promette 10	publicar -7	pulls -7	que 9	rated -12	read -16	reads -9	recebido 6	reconheceu 10	reconnaît 6	regretted 8	remained 15	resta 10	resterebbe 7	result 9	revista -7	roman -8	sa 7	said 8	salue 8	saluta 6	sang -10	sarebbero 9	say -9	says -23	scritta -11	scritto -16	sees 12	sei 10	seien 8	sempre 9	sendung -6	sentenza 7	sentirse 7	serait 8	será -8	shares -7	she -8	should 7	shown 10	sido 6	since 8	singing -10	slogan -12	so-called -23	sogenannte -8	son 7	spitznamen -7	stand -7	start 18	store -6	su 6	sua 7	surnomme -7	são 10	tagged -9	tagline -7	talk 9	tem 10	tentoonstelling -6	term -16	termed 11	texte 8	thanked 8	the -31	they -6	titel -8	title -11	titled -15	titula -9	todavía 11	trattati 11	trimestre 8	trouvent 9	têm -9	título -7	uma 8	una -6	und -12	under -16	une 8	urteil 8	van 11	ve 9	ver 9	virou -11	von 8	voto 9	vouloir -7	wants 8	was 21	welcomed 9	werde -6	who -6	whose -13	wie -8	woord -10	word -13	words -11	wort -9	would 21	würden -6	zaak 10	zeitung -9	zich 12	zijn -10	zogeheten -9	zusatz -12	à 8	é -10	était 10	être 11	— 13
word-before|%|	4-7 7
word-before|'s|	2-3 -6
word-before|'|	2-3 -10
word-before|(|	1 -10	2-3 -10	4-7 -6
word-before|)|	8+ 7
word-before|,|	1 -14	8+ 27
word-before|-|	8+ 10
word-before|.|	1 18	2-3 19	4-7 15	8+ 16
word-before|:|	2-3 12	4-7 7
word-before|?|	1 16	2-3 15	4-7 7	8+ 9
word-before|about|	1 -11
word-before|accord|	2-3 9
word-before|after|	2-3 -9
word-before|against|	2-3 -12	4-7 10
word-before|album|	2-3 -9
word-before|alias|	2-3 -6
word-before|als|	1 8	4-7 13
word-before|al|	2-3 -8
word-before|and|	1 -12	2-3 7	4-7 9	8+ 11
word-before|answered|	2-3 -12
word-before|anuncia|	4-7 -11
word-before|an|	2-3 -10
word-before|appelait|	2-3 -9
word-before|appelle|	1 -8	2-3 -9
word-before|arbeitstitel|	2-3 -9
word-before|are|	1 -14	4-7 9
word-before|arriveranno|	4-7 9
word-before|arrive|	4-7 9
word-before|arte|	2-3 -8
word-before|as|	2-3 -11	4-7 8	8+ 16
word-before|at|	1 10
word-before|aufschrift|	2-3 -7
word-before|auf|	1 -15
word-before|aurait|	4-7 8
word-before|ausdruck|	1 -9
word-before|avec|	4-7 6
word-before|aver|	2-3 7	4-7 9
word-before|avoir|	2-3 17	4-7 16
word-before|a|	1 9	2-3 -24	4-7 22	8+ 13
word-before|baptisée|	4-7 -8
word-before|baptisé|	1 -6	2-3 -7
word-before|been|	2-3 17	4-7 15	8+ 12
word-before|begriff|	1 -10	2-3 -9
word-before|be|	1 14	2-3 10	4-7 12
word-before|bilhete|	2-3 10
word-before|blamed|	2-3 7	4-7 11
word-before|but|	2-3 13
word-before|called|	1 -6	4-7 14
word-before|calls|	2-3 -6
word-before|call|	1 -10	2-3 -15
word-before|campagne|	4-7 9
word-before|chamam|	2-3 -9
word-before|chama|	2-3 -7
word-before|che|	4-7 7
word-before|chiamano|	1 -12	2-3 -10
word-before|chiamarlo|	1 -8
word-before|chiamavano|	1 -8
word-before|chiama|	1 -7	2-3 -11
word-before|christened|	2-3 -7
word-before|cliente|	4-7 9
word-before|come|	2-3 -13
word-before|como|	2-3 -6	4-7 -11
word-before|considera|	1 11	4-7 9
word-before|conteúdo|	4-7 6
word-before|contre|	2-3 7
word-before|con|	4-7 -9
word-before|dans|	2-3 -9
word-before|das|	2-3 -6	4-7 8
word-before|dat|	1 -9	2-3 12	8+ 10
word-before|da|	2-3 -10
word-before|decision|	1 10	4-7 6
word-before|decisão|	4-7 6
word-before|decían|	2-3 -6
word-before|definisce|	4-7 10
word-before|del|	1 -11	2-3 -13
word-before|dem|	2-3 -6
word-before|der|	1 -18	2-3 -14
word-before|detto|	4-7 8
word-before|de|	8+ 8
word-before|dicho|	1 -7
word-before|dicitura|	2-3 -10
word-before|die|	1 -18	2-3 -6
word-before|dire|	1 -8
word-before|disent|	1 -11
word-before|dit|	1 10
word-before|di|	2-3 10	4-7 11
word-before|dossier|	1 8	2-3 -6
word-before|do|	1 -7
word-before|du|	1 6	2-3 -10
word-before|décision|	2-3 9
word-before|déjà|	4-7 -10
word-before|dénoncé|	4-7 6
word-before|déploré|	2-3 8
word-before|désormais|	2-3 -9
word-before|een|	1 -11	2-3 -12
word-before|einem|	2-3 17	4-7 11
word-before|einen|	1 7	4-7 -11
word-before|einer|	1 6	4-7 7
word-before|eine|	4-7 9
word-before|ein|	4-7 13
word-before|elle|	2-3 6	4-7 7
word-before|el|	2-3 -10
word-before|em|	1 9	2-3 7
word-before|en|	1 -15
word-before|era|	4-7 -6
word-before|er|	4-7 11
word-before|essere|	2-3 8
word-before|estava|	2-3 6
word-before|est|	2-3 8	4-7 13
word-before|está|	2-3 12	4-7 10
word-before|es|	1 -6	4-7 9
word-before|etiqueta|	1 -10
word-before|expression|	2-3 -12
word-before|expressão|	2-3 -14
word-before|e|	1 -11	4-7 7
word-before|famous|	2-3 -10
word-before|film|	2-3 7
word-before|finds|	2-3 -8
word-before|foi|	2-3 11
word-before|formula|	2-3 -10
word-before|for|	1 7	8+ -7
word-before|frase|	2-3 -8	4-7 -6
word-before|from|	1 -11
word-before|für|	2-3 7	4-7 7
word-before|giudizio|	1 -6
word-before|government|	4-7 8
word-before|grupo|	2-3 -6
word-before|haar|	4-7 10
word-before|habe|	2-3 15	4-7 7
word-before|had|	1 -12	2-3 7	4-7 22	8+ 15
word-before|hashtag|	1 -6
word-before|have|	2-3 -6
word-before|headed|	2-3 -9
word-before|heading|	2-3 -7
word-before|hearing|	4-7 6
word-before|heet|	1 -8
word-before|heißt|	1 -9	2-3 -6
word-before|het|	2-3 8	4-7 8
word-before|he|	8+ 8
word-before|hij|	1 -9
word-before|him|	2-3 -8
word-before|his|	2-3 -10
word-before|homme|	4-7 10
word-before|houve|	2-3 10
word-before|hätten|	4-7 9
word-before|il|	1 -7	2-3 -11
word-before|im|	2-3 -10
word-before|initiative|	2-3 -10
word-before|intern|	2-3 -6
word-before|intitolato|	2-3 -6
word-before|intitola|	2-3 -8
word-before|into|	4-7 8
word-before|in|	2-3 -16	4-7 -9
word-before|is|	2-3 -13	4-7 -6	8+ 12
word-before|its|	1 -14	2-3 8
word-before|it|	1 13	2-3 7	4-7 18
word-before|i|	1 -9	2-3 6
word-before|jeudi|	2-3 9
word-before|juge|	1 9	2-3 7
word-before|klassieke|	1 -11
word-before|la|	1 7	2-3 -12
word-before|les|	2-3 -13
word-before|le|	1 -11	2-3 -18
word-before|line|	2-3 9	4-7 -11
word-before|llaman|	1 -6	2-3 -10
word-before|llamar|	2-3 -9
word-before|lui|	4-7 7
word-before|maar|	4-7 9
word-before|man|	2-3 9
word-before|marked|	1 -16
word-before|means|	2-3 -9
word-before|meeting|	2-3 -13
word-before|mention|	2-3 -10
word-before|mercado|	4-7 9
word-before|met|	2-3 8
word-before|mot|	1 -15
word-before|named|	1 -12	2-3 -10
word-before|namen|	1 -10	2-3 -8
word-before|needed|	4-7 9
word-before|needs|	1 -8
word-before|negotiate|	4-7 8
word-before|nicknamed|	2-3 -10	4-7 -7
word-before|no|	1 -7	2-3 7
word-before|nur|	2-3 -11
word-before|of|	1 -24	2-3 -6
word-before|onder|	1 -9
word-before|on|	1 -11	2-3 -10
word-before|operazione|	2-3 -6
word-before|opera|	4-7 8
word-before|operação|	2-3 -6
word-before|opération|	2-3 -7
word-before|or|	1 -11	2-3 -15
word-before|out|	4-7 11
word-before|over|	1 -19	2-3 -14	4-7 6
word-before|o|	1 -14
word-before|palavra|	1 -17
word-before|para|	1 -11
word-before|parola|	1 -7
word-before|pela|	2-3 9
word-before|phrase|	1 -8	2-3 -12
word-before|plan|	2-3 10	4-7 12
word-before|played|	2-3 -9
word-before|por|	1 -8	2-3 -11
word-before|pour|	1 -12
word-before|preferred|	1 -12	2-3 -12
word-before|prefers|	1 -9
word-before|programa|	2-3 -6
word-before|projet|	4-7 8
word-before|promette|	2-3 9
word-before|promet|	4-7 6
word-before|publicar|	4-7 -6
word-before|que|	4-7 23	8+ 10
word-before|rated|	1 -12
word-before|reading|	4-7 -9
word-before|reads|	4-7 -9
word-before|read|	2-3 -10	4-7 -13
word-before|regretted|	4-7 8
word-before|remained|	2-3 15
word-before|report|	4-7 8
word-before|resta|	2-3 9
word-before|resterebbe|	4-7 7
word-before|result|	2-3 9
word-before|revista|	2-3 -6
word-before|roman|	4-7 -8
word-before|said|	1 12
word-before|salue|	4-7 7
word-before|saluta|	2-3 6
word-before|sang|	4-7 -10
word-before|says|	1 -14	2-3 -13	4-7 -12
word-before|say|	2-3 -9
word-before|sa|	2-3 7
word-before|scritta|	2-3 -9	4-7 -7
word-before|scritto|	1 -9	2-3 -10	4-7 -11
word-before|sees|	2-3 12
word-before|seien|	2-3 7
word-before|sei|	2-3 10	4-7 7
word-before|sempre|	2-3 7
word-before|sendung|	2-3 -6
word-before|sentenza|	4-7 7
word-before|serait|	2-3 7
word-before|será|	4-7 -8
word-before|sich|	1 6	2-3 8
word-before|sie|	2-3 6
word-before|since|	4-7 10
word-before|slogan|	2-3 -10	4-7 -8
word-before|so-called|	1 -10	2-3 -21
word-before|sogenannte|	1 -8
word-before|sold|	2-3 -7
word-before|start|	2-3 8	4-7 16	8+ 20
word-before|su|	2-3 8
word-before|são|	2-3 10
word-before|talk|	4-7 9
word-before|termed|	2-3 11
word-before|term|	1 -12	2-3 -9
word-before|ter|	4-7 7
word-before|texte|	4-7 9
word-before|that|	1 -10	2-3 -6	4-7 21	8+ 15
word-before|they|	4-7 9
word-before|the|	1 -27	2-3 -21	4-7 -7
word-before|titel|	2-3 -6	4-7 -6
word-before|titled|	2-3 -11	4-7 -11
word-before|title|	2-3 -6	4-7 -9
word-before|titula|	1 -9
word-before|to|	1 -15	2-3 6	4-7 23	8+ 11
word-before|trattati|	4-7 11
word-before|trouvent|	1 9
word-before|têm|	2-3 -9
word-before|uma|	2-3 7
word-before|um|	1 -8	4-7 -7
word-before|una|	2-3 -8
word-before|under|	1 -14
word-before|und|	1 -9
word-before|une|	1 8	4-7 10
word-before|van|	1 14	4-7 15
word-before|ve|	1 7
word-before|virou|	4-7 -10
word-before|vom|	1 -12
word-before|von|	1 7	4-7 7
word-before|voor|	2-3 13
word-before|vor|	4-7 6
word-before|voto|	2-3 9
word-before|wants|	4-7 8
word-before|was|	1 7	2-3 16	4-7 29	8+ 14
word-before|welcomed|	4-7 9
word-before|werde|	2-3 -6
word-before|were|	2-3 19	8+ 10
word-before|whose|	2-3 -10
word-before|wie|	2-3 -8
word-before|with|	2-3 -6
word-before|woord|	1 -12
word-before|words|	2-3 -12
word-before|word|	1 -13
word-before|wort|	1 -9
word-before|would|	2-3 17	4-7 11	8+ 10
word-before|wrote|	2-3 -10
word-before|y|	1 -6	2-3 -7
word-before|zeitung|	2-3 -9
word-before|zich|	2-3 12
word-before|zijn|	1 -8
word-before||	1 -10	4-7 22	8+ 14
word-before|à|	4-7 13	8+ 7
word-before|è|	2-3 8	4-7 13
word-before|était|	2-3 6	4-7 8
word-before|été|	4-7 12
word-before|é|	1 -6	4-7 -6
word-before|être|	4-7 7
word-before|–|	4-7 -7
word-before|—|	2-3 11	4-7 12	8+ 6
word-before|’s|	4-7 -8
word-before|’|	2-3 12
work|near|near|,|	all -6
work|near|near|	all -9	first 14
work|near|near|preposition|	all -7
work|near|near|stop|	first 14
work|near|none|,|	all -22	all-one -22	first -13	none 9
work|near|none|:|	first -13
work|near|none|	all -33	all-one -18	first -19	none 6	some 8	titled 8
work|near|none|auxiliary|	none 7
work|near|none|determiner|	none -15
work|near|none|possessive|	all -6
work|near|none|preposition|	all -13	first -6	none 6
work|near|none|quote|	first 11
work|near|none|stop|	all-one 9	first 24
work|near|none|subordinator|	all -8
work|near|none|verb-judging|	all -15	all-one -11
work|near|none|verb-saying|	all-one -10	none 11
work|near|none|word|	all -7	all-one -11	first -7	some 7
work|none|near|:|	first 9
work|none|near|	all -16	all-one -12	first 8
work|none|near|auxiliary|	none 6
work|none|near|capital|	all-one -8
work|none|near|determiner|	all -8
work|none|near|preposition|	all -7	all-one -10	first -7	none -11
work|none|near|start|	all -9	all-one -10	first 15
work|none|near|verb-judging|	none 13
work|none|near|verb-saying|	all-one -9
work|none|near|verb-thinking|	none 9
work|none|near|word|	none -13
work|none|none|%|	none 7
work|none|none|'|	none -7
work|none|none|(|	all-one -10	none -7
work|none|none|)|	first 7
work|none|none|,|	all -15	all-one -9	none 17	upper 9
work|none|none|-|	first 10
work|none|none|:|	all 6	all-one 13	first 6	none -15	titled 8	upper 8
work|none|none|;|	none 11
work|none|none|adverb|	all-one -7	first -7
work|none|none|	all -20	all-one -8	none 8	some 9	upper 8
work|none|none|auxiliary|	all -13	all-one -18	first -9	most 9	none 9	some 14
work|none|none|capital|	all-one -7	first -14	most -11	none 7	some 6
work|none|none|coordinator|	all-one -11	some -6
work|none|none|determiner|	first -7	none -11
work|none|none|possessive|	all -13	all-one -11	none 10
work|none|none|preposition|	all-one -7	first -14	some 9
work|none|none|pronoun|	none 7	some 10
work|none|none|quote|	first 20	none -13
work|none|none|start|	first 27	most 17
work|none|none|stop|	all 11	all-one 17	first 24
work|none|none|subordinator|	all -11	all-one -25
work|none|none|that|	all-one -10	none 7	some 7
work|none|none|verb-judging|	all -19	all-one -18	some -12
work|none|none|verb-saying|	all -8	first -14	most 12	some 9	titled 6
work|none|none|verb-thinking|	all -7	all-one -11	some 7
work|none|none|word|	all -13	all-one -11	first -26	none 11	titled -12
work|none|none|–|	first 12
work|none|none|—|	all-one 9	first 11
work|none|right|	all -6	all-one -6	first 14
work|none|right|determiner|	all -6
work|none|right|start|	first 8
work|none|right|stop|	first 12
work|none|right|word|	none -10
work|right|near|	all -11
work|right|near|verb-saying|	all -6
work|right|near|word|	all -7
work|right|none|	all -20	all-one -10	first -8	most -8	some 7
work|right|none|capital|	all -9	all-one -9	first -8	none 8
work|right|none|verb-saying|	all-one -12	none -7
work|right|none|verb-thinking|	none 9
work|right|none|word|	all -19	first -12	some 6
`;
