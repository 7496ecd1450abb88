/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	1 -10	2-3 6	4-7 9	8+ 41
alone|first|	1 -6	4-7 15	8+ 16
best-gap|according-to|according|gap|according-to|,;|	4-7 14	8+ 8
best-gap|according-to|according|gap|according-to|,c|	4-7 -8
best-gap|according-to|according|gap|according-to|,sc|	8+ 12
best-gap|according-to|according|gap|according-to|,s|	2-3 -14	4-7 -8	8+ 14
best-gap|according-to|according|gap|according-to|,|	2-3 18	4-7 40	8+ 26
best-gap|according-to|according|gap|according-to|;|	2-3 -8	4-7 15	8+ 11
best-gap|according-to|according|gap|according-to|c|	4-7 17
best-gap|according-to|according|gap|according-to|q,|	2-3 15
best-gap|according-to|according|gap|according-to|s,|	4-7 14
best-gap|according-to|according|gap|according-to||	1 -18	2-3 10	4-7 11	8+ 17
best-gap|colon|naked||	1 -11	4-7 6
best-gap|colon|saying|gap|colon|,c|	8+ 7
best-gap|colon|saying|gap|colon|,s|	8+ 6
best-gap|colon|saying|gap|colon|,|	8+ 6
best-gap|colon|saying|gap|colon||	8+ 11
best-gap|interview|naked||	4-7 13
best-gap|named-before|naked||	2-3 29	4-7 -16	8+ 14
best-gap|named-nearby|naked||	8+ 10
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 20	8+ 19
best-gap|paragraph-before|saying|gap|paragraph-before|;|	2-3 14
best-gap|paragraph-before|saying|gap|paragraph-before|q|	8+ 16
best-gap|paragraph-before|saying|gap|paragraph-before||	4-7 9	8+ 20
best-gap|possessor|naked||	1 18	2-3 -15	8+ 18
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -21	2-3 -16	4-7 -13
best-gap|quote-then-speaker|apposition|gap|quote-then-speaker||	2-3 -11
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	2-3 -18
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	1 -19	8+ 32
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -17	2-3 -7	4-7 16	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,s|	2-3 -17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 12	4-7 8	8+ 17
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|;|	1 -20	2-3 -8
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 6	8+ 20
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 12	4-7 26	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	2-3 -15	4-7 -7
best-gap|quote-then-speaker|thinking|gap|quote-then-speaker||	1 -17	8+ 24
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	1 12	2-3 6	4-7 17	8+ 6
best-gap|quote-then-verb|other|gap|quote-then-verb|,|	1 12	4-7 7	8+ 15
best-gap|quote-then-verb|other|gap|quote-then-verb||	1 -10	2-3 -6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -10	4-7 26	8+ 10
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	2-3 8	4-7 18
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 17
best-gap|quote-then-verb|saying|gap|quote-then-verb||	4-7 27	8+ 17
best-gap|sentence-after|direct|gap|sentence-after||	2-3 13	8+ 19
best-gap|sentence-after|saying|gap|sentence-after|;|	2-3 15
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -14	8+ 23
best-gap|sentence-after|thinking|gap|sentence-after||	4-7 16
best-gap|sentence-before|according|gap|sentence-before|,q|	1 -9
best-gap|sentence-before|according|gap|sentence-before|,|	8+ 10
best-gap|sentence-before|according|gap|sentence-before||	4-7 -8	8+ 8
best-gap|sentence-before|apposition|gap|sentence-before||	4-7 10
best-gap|sentence-before|direct|gap|sentence-before||	8+ 25
best-gap|sentence-before|judging|gap|sentence-before||	4-7 16	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|,c|	4-7 20	8+ 16
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|,s;|	8+ 13
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 20	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 29	8+ 17
best-gap|sentence-before|saying|gap|sentence-before|,|	1 -6	2-3 -11	4-7 32	8+ 18
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 12
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 22
best-gap|sentence-before|saying|gap|sentence-before|s,c|	8+ 10
best-gap|sentence-before|saying|gap|sentence-before|s,|	8+ 11
best-gap|sentence-before|saying|gap|sentence-before|s;|	4-7 17
best-gap|sentence-before|saying|gap|sentence-before|sc|	4-7 7
best-gap|sentence-before|saying|gap|sentence-before|sq,|	8+ 9
best-gap|sentence-before|saying|gap|sentence-before|s|	2-3 -16	4-7 -6	8+ 15
best-gap|sentence-before|saying|gap|sentence-before||	2-3 20	4-7 49	8+ 13
best-gap|sentence-before|thinking|gap|sentence-before||	2-3 17	8+ 11
best-gap|signature|naked||	1 -21	2-3 -27	4-7 -13	8+ 34
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -18	4-7 -12
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	2-3 16	4-7 24	8+ 19
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	2-3 -18
best-gap|speaker-then-quote|apposition|gap|speaker-then-quote||	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 -13	2-3 14
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	1 -19	2-3 -23	4-7 8	8+ 16
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|c;|	4-7 -9
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|qc|	2-3 -23
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|q|	2-3 -8
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s,|	2-3 -17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 13	2-3 26
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -7	2-3 -9	8+ -8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	1 7	4-7 21	8+ -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	4-7 15	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	2-3 10	4-7 28	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -21	4-7 -14
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,c|	1 -12
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q,|	1 -6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q;|	4-7 11
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc,|	1 6
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qcs|	4-7 15
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|qc|	1 8	2-3 10	8+ 16
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|q|	2-3 20
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s;|	4-7 8
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 22	2-3 -7	4-7 23	8+ 22
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	4-7 7	8+ 10
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	1 13	4-7 18	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c;|	8+ 8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -14	4-7 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	1 -11	2-3 -12	4-7 20	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,qc|	1 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,q|	2-3 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 19	4-7 17	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 23	2-3 13	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 12	2-3 7	4-7 -8	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	4-7 12	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 25	4-7 22	8+ 14
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	2-3 -11	4-7 30	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q;|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 6	4-7 19	8+ 9
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	2-3 19	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|q|	2-3 -8
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	2-3 23	4-7 18	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 6	2-3 20	4-7 30	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	2-3 9	4-7 17	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	1 9	2-3 23	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -6	2-3 17	4-7 22	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	1 -30	4-7 18	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 -14	4-7 10	8+ 30
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 12	4-7 8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|,|	1 -23	4-7 17
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|;|	4-7 12	8+ 14
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	1 -8	2-3 7	4-7 18	8+ 15
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 -7	2-3 6	4-7 10	8+ 12
best-gap|topic|naked||	1 -14	8+ 22
best-gap|transcript|naked||	4-7 20	8+ 19
best-gap|verb-then-speaker|judging|gap|verb-then-speaker|,|	4-7 8
best-gap|verb-then-speaker|other|gap|verb-then-speaker|,|	4-7 12
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,;|	8+ 7
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,c|	2-3 -9	4-7 -8
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,s|	1 6
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 -17	4-7 34	8+ 15
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 12	4-7 29	8+ 15
best-intro|'|saying|0|	2-3 -17
best-intro|(|saying|0|	4-7 17
best-intro|)|naked|2-4|	8+ 8
best-intro|,|according|1|	4-7 24	8+ 23
best-intro|,|according|2-4|	2-3 -10	4-7 8
best-intro|,|according|5-10|	4-7 19
best-intro|,|according|far|	2-3 17	4-7 21
best-intro|,|apposed|-3|	2-3 -9
best-intro|,|apposed|-4|	1 -9
best-intro|,|direct|2-4|	2-3 19
best-intro|,|direct|5-10|	2-3 -18
best-intro|,|direct|far|	4-7 -9
best-intro|,|judging|1|	4-7 8
best-intro|,|judging|2-4|	1 -13	2-3 -10
best-intro|,|judging|5-10|	2-3 -7	4-7 12	8+ 13
best-intro|,|naked|0|	4-7 -15
best-intro|,|naked|1|	1 6	4-7 15
best-intro|,|naked|2-4|	1 -24	2-3 -21
best-intro|,|naked|5-10|	1 -22	2-3 -17	4-7 18	8+ 18
best-intro|,|naked|far|	1 -21	2-3 13	4-7 9	8+ 13
best-intro|,|other|0|	2-3 -14
best-intro|,|saying|0|	2-3 -21	4-7 -7	8+ 29
best-intro|,|saying|1|	2-3 9	4-7 13	8+ 17
best-intro|,|saying|2-4|	2-3 7	4-7 35	8+ 23
best-intro|,|saying|5-10|	1 -28	4-7 27	8+ 34
best-intro|,|saying|far|	2-3 9	4-7 12	8+ 20
best-intro|-|naked|2-4|	8+ 10
best-intro|:|according|1|	2-3 15	8+ 12
best-intro|:|according|5-10|	8+ 7
best-intro|:|according|far|	8+ -8
best-intro|:|apposed|2-4|	4-7 22	8+ 19
best-intro|:|direct|2-4|	2-3 -6	8+ 16
best-intro|:|direct|5-10|	2-3 -14	4-7 32
best-intro|:|judging|1|	4-7 11	8+ 6
best-intro|:|judging|2-4|	2-3 10	4-7 24	8+ 9
best-intro|:|judging|5-10|	4-7 11	8+ 16
best-intro|:|judging|far|	8+ 16
best-intro|:|naked|2-4|	2-3 27	4-7 20	8+ 36
best-intro|:|naked|5-10|	2-3 22	4-7 13	8+ 34
best-intro|:|naked|far|	1 8	8+ 24
best-intro|:|saying|0|	4-7 25	8+ 32
best-intro|:|saying|1|	1 10	2-3 8	4-7 20	8+ 22
best-intro|:|saying|2-4|	1 15	2-3 16	8+ 29
best-intro|:|saying|5-10|	1 19	2-3 -8
best-intro|:|saying|far|	1 -20	2-3 -20	4-7 33	8+ 20
best-intro|:|thinking|2-4|	4-7 12	8+ 14
best-intro|;|according|1|	4-7 16
best-intro|;|naked|1|	4-7 -15
best-intro|adverb|judging|2-4|	2-3 10	4-7 15
best-intro|adverb|naked|2-4|	4-7 6
best-intro|adverb|naked|5-10|	2-3 7
best-intro|adverb|naked|far|	1 6
best-intro|adverb|saying|1|	2-3 -13
best-intro|adverb|saying|2-4|	2-3 13	4-7 -6	8+ 9
best-intro|adverb|saying|5-10|	1 19	2-3 -8	4-7 22	8+ 15
best-intro|adverb|saying|far|	1 17
best-intro|auxiliary|according|1|	2-3 11	4-7 20	8+ 9
best-intro|auxiliary|according|2-4|	2-3 17	4-7 24
best-intro|auxiliary|according|5-10|	4-7 30	8+ 9
best-intro|auxiliary|direct|0|	2-3 -6
best-intro|auxiliary|direct|1|	1 -15
best-intro|auxiliary|direct|5-10|	2-3 20
best-intro|auxiliary|judging|2-4|	1 -20
best-intro|auxiliary|judging|5-10|	1 18
best-intro|auxiliary|naked|1|	4-7 22
best-intro|auxiliary|naked|2-4|	4-7 20
best-intro|auxiliary|naked|5-10|	2-3 11	4-7 28
best-intro|auxiliary|naked|far|	2-3 20
best-intro|auxiliary|other|1|	4-7 8
best-intro|auxiliary|saying|0|	2-3 -11	4-7 24	8+ 24
best-intro|auxiliary|saying|1|	1 24	4-7 27
best-intro|auxiliary|saying|2-4|	2-3 10	8+ 22
best-intro|auxiliary|saying|5-10|	1 19	2-3 27	4-7 38	8+ 22
best-intro|auxiliary|saying|far|	1 26	8+ 21
best-intro|auxiliary|thinking|2-4|	2-3 17
best-intro|capital|according|0|	4-7 -13
best-intro|capital|according|1|	2-3 10
best-intro|capital|according|5-10|	2-3 7	4-7 9
best-intro|capital|judging|0|	1 10	2-3 -23
best-intro|capital|judging|1|	2-3 18	4-7 13	8+ 18
best-intro|capital|judging|2-4|	4-7 16
best-intro|capital|judging|5-10|	1 -6
best-intro|capital|naked|0|	2-3 7	4-7 -17
best-intro|capital|naked|1|	1 -13	2-3 -9
best-intro|capital|naked|2-4|	1 -18	8+ 22
best-intro|capital|naked|5-10|	1 11
best-intro|capital|naked|far|	1 -28	2-3 -6	4-7 -7	8+ -6
best-intro|capital|other|0|	2-3 -9
best-intro|capital|saying|0|	1 -21	4-7 17	8+ 24
best-intro|capital|saying|1|	2-3 -19	4-7 -7	8+ 14
best-intro|capital|saying|2-4|	1 18	2-3 6	4-7 35	8+ 19
best-intro|capital|saying|5-10|	1 11	2-3 12	4-7 24	8+ 20
best-intro|capital|saying|far|	2-3 14	4-7 19	8+ 15
best-intro|coordinator|direct|2-4|	2-3 -21
best-intro|coordinator|naked|2-4|	2-3 11
best-intro|coordinator|naked|5-10|	1 -21
best-intro|coordinator|naked|far|	1 10	2-3 -13
best-intro|coordinator|saying|0|	2-3 -20	8+ 20
best-intro|coordinator|saying|2-4|	4-7 13	8+ 12
best-intro|coordinator|saying|5-10|	2-3 8	4-7 22	8+ 13
best-intro|coordinator|saying|far|	1 -8	2-3 23	4-7 25	8+ 18
best-intro|determiner|according|0|	1 -15
best-intro|determiner|according|2-4|	2-3 -9	4-7 16
best-intro|determiner|according|5-10|	4-7 14
best-intro|determiner|apposed|1|	1 -21
best-intro|determiner|apposed|5-10|	2-3 8
best-intro|determiner|direct|1|	1 -6
best-intro|determiner|direct|5-10|	1 10	2-3 -11
best-intro|determiner|direct|far|	2-3 6
best-intro|determiner|judging|-5|	1 -15
best-intro|determiner|judging|1|	1 23	4-7 20
best-intro|determiner|judging|2-4|	4-7 6
best-intro|determiner|judging|5-10|	1 14	4-7 16
best-intro|determiner|judging|far|	2-3 -8
best-intro|determiner|naked|0|	1 -21
best-intro|determiner|naked|1|	1 -25	2-3 6
best-intro|determiner|naked|2-4|	2-3 -14
best-intro|determiner|naked|5-10|	1 7	4-7 -16
best-intro|determiner|naked|far|	2-3 7	4-7 18
best-intro|determiner|other|0|	2-3 -14
best-intro|determiner|other|1|	2-3 -14
best-intro|determiner|saying|0|	1 -12	2-3 23
best-intro|determiner|saying|1|	1 -8	2-3 -12	4-7 11
best-intro|determiner|saying|2-4|	1 10	4-7 12	8+ 17
best-intro|determiner|saying|5-10|	2-3 -9	8+ 13
best-intro|determiner|saying|far|	1 9	2-3 22
best-intro|determiner|thinking|2-4|	2-3 8
best-intro|possessive|saying|0|	2-3 -21
best-intro|possessive|saying|2-4|	1 12	2-3 -11	4-7 -10
best-intro|possessive|saying|5-10|	2-3 -15	8+ 15
best-intro|preposition|according|2-4|	1 -21	2-3 12
best-intro|preposition|according|5-10|	4-7 19
best-intro|preposition|according|far|	1 -9	2-3 -12	4-7 22
best-intro|preposition|apposed|5-10|	1 -16
best-intro|preposition|direct|0|	1 -17
best-intro|preposition|direct|1|	2-3 -13
best-intro|preposition|direct|2-4|	1 -14	2-3 -16	4-7 6
best-intro|preposition|direct|5-10|	1 -13	2-3 11	4-7 6
best-intro|preposition|direct|far|	4-7 -9
best-intro|preposition|judging|1|	1 13	2-3 -6	4-7 19
best-intro|preposition|judging|2-4|	1 10	4-7 31	8+ 9
best-intro|preposition|judging|5-10|	1 -16
best-intro|preposition|judging|far|	2-3 11
best-intro|preposition|naked|1|	2-3 -28
best-intro|preposition|naked|5-10|	2-3 -9	4-7 23	8+ 13
best-intro|preposition|naked|far|	1 -6	8+ 14
best-intro|preposition|other|1|	1 -10
best-intro|preposition|saying|0|	1 -6	2-3 10	8+ 20
best-intro|preposition|saying|1|	1 24	2-3 -11	8+ 22
best-intro|preposition|saying|2-4|	1 -37	4-7 27	8+ 21
best-intro|preposition|saying|5-10|	1 7	8+ 16
best-intro|preposition|saying|far|	2-3 -9	4-7 14	8+ 22
best-intro|preposition|thinking|5-10|	2-3 13
best-intro|pronoun|according|1|	2-3 11
best-intro|pronoun|direct|1|	2-3 6
best-intro|pronoun|judging|1|	2-3 -7	4-7 25	8+ 9
best-intro|pronoun|judging|5-10|	4-7 14
best-intro|pronoun|naked|2-4|	4-7 19
best-intro|pronoun|naked|5-10|	1 -22
best-intro|pronoun|naked|far|	2-3 13	4-7 11
best-intro|pronoun|saying|1|	1 16	2-3 -6	4-7 22
best-intro|pronoun|saying|2-4|	2-3 17	4-7 16	8+ 19
best-intro|pronoun|saying|5-10|	1 7	2-3 22	4-7 20	8+ 14
best-intro|pronoun|saying|far|	4-7 13
best-intro|quote|saying|0|	4-7 17	8+ 17
best-intro|quote|saying|1|	4-7 14
best-intro|quote|saying|2-4|	8+ 18
best-intro|quote|saying|5-10|	8+ 22
best-intro|start|according|0|	8+ 17
best-intro|start|according|1|	1 -16	4-7 13	8+ 11
best-intro|start|according|5-10|	8+ 22
best-intro|start|apposition|2-4|	2-3 -12
best-intro|start|direct|0|	4-7 18	8+ 33
best-intro|start|direct|far|	8+ 24
best-intro|start|judging|0|	8+ 20
best-intro|start|judging|1|	4-7 10	8+ 6
best-intro|start|judging|far|	8+ 23
best-intro|start|naked|0|	1 -19	2-3 -11	4-7 31	8+ 37
best-intro|start|naked|1|	1 8	2-3 -19	8+ 28
best-intro|start|naked|2-4|	2-3 -14	4-7 13	8+ 17
best-intro|start|naked|5-10|	2-3 -21	4-7 14	8+ 14
best-intro|start|naked|far|	4-7 8	8+ 14
best-intro|start|other|1|	4-7 13	8+ 14
best-intro|start|saying|0|	1 36	2-3 74	4-7 43	8+ 17
best-intro|start|saying|1|	2-3 24	4-7 33	8+ 8
best-intro|start|saying|2-4|	2-3 -17	4-7 31	8+ 21
best-intro|start|saying|5-10|	4-7 16	8+ 31
best-intro|start|saying|far|	8+ 24
best-intro|start|thinking|0|	4-7 16	8+ 24
best-intro|stop|according|1|	4-7 16	8+ 12
best-intro|stop|according|5-10|	4-7 18
best-intro|stop|according|far|	8+ 12
best-intro|stop|apposed|5-10|	8+ 6
best-intro|stop|apposition|2-4|	4-7 10
best-intro|stop|direct|0|	4-7 21
best-intro|stop|direct|1|	4-7 17	8+ 17
best-intro|stop|direct|2-4|	4-7 -7	8+ 7
best-intro|stop|direct|5-10|	4-7 18	8+ 22
best-intro|stop|judging|0|	2-3 -10
best-intro|stop|judging|1|	4-7 19	8+ 10
best-intro|stop|judging|2-4|	4-7 13
best-intro|stop|judging|5-10|	8+ 15
best-intro|stop|naked|1|	1 6	4-7 -15	8+ 29
best-intro|stop|naked|2-4|	1 21	2-3 22	8+ 12
best-intro|stop|naked|5-10|	1 -14	2-3 18	4-7 13	8+ 20
best-intro|stop|naked|far|	2-3 8	4-7 15	8+ 24
best-intro|stop|other|1|	1 19	2-3 19	4-7 25	8+ 9
best-intro|stop|relative|far|	8+ 22
best-intro|stop|saying|0|	1 30	2-3 20	4-7 33	8+ 13
best-intro|stop|saying|1|	1 18	2-3 49	4-7 37	8+ 10
best-intro|stop|saying|2-4|	2-3 8	4-7 41	8+ 14
best-intro|stop|saying|5-10|	4-7 45	8+ 20
best-intro|stop|saying|far|	4-7 45	8+ 18
best-intro|stop|thinking|2-4|	2-3 17	8+ 11
best-intro|subordinator|judging|1|	4-7 20	8+ 11
best-intro|subordinator|judging|2-4|	1 13	4-7 17	8+ 24
best-intro|subordinator|judging|5-10|	1 -10	2-3 9	4-7 19	8+ 13
best-intro|subordinator|judging|far|	8+ -14
best-intro|subordinator|naked|5-10|	2-3 -17
best-intro|subordinator|naked|far|	2-3 -25
best-intro|subordinator|saying|1|	2-3 6
best-intro|subordinator|saying|2-4|	2-3 -28
best-intro|subordinator|saying|5-10|	2-3 -25	4-7 28	8+ 18
best-intro|subordinator|saying|far|	1 13	2-3 7	4-7 29	8+ 19
best-intro|subordinator|thinking|2-4|	2-3 -18
best-intro|that|judging|1|	4-7 8
best-intro|that|naked|2-4|	4-7 15
best-intro|that|naked|5-10|	1 7	4-7 14
best-intro|that|naked|far|	4-7 21
best-intro|that|saying|1|	1 -15	4-7 28	8+ 17
best-intro|that|saying|2-4|	2-3 28	8+ 19
best-intro|that|saying|5-10|	1 -21	2-3 18	4-7 20	8+ 23
best-intro|that|saying|far|	4-7 21	8+ 14
best-intro|verb-judging|judging|0|	1 -9	4-7 19
best-intro|verb-judging|judging|2-4|	2-3 -9
best-intro|verb-judging|judging|5-10|	2-3 -7
best-intro|verb-judging|naked|2-4|	4-7 16
best-intro|verb-judging|naked|far|	1 13	2-3 -20
best-intro|verb-judging|saying|0|	4-7 -16
best-intro|verb-judging|saying|2-4|	2-3 12
best-intro|verb-judging|saying|5-10|	1 9	2-3 9	4-7 23
best-intro|verb-judging|saying|far|	1 -28	2-3 -28	4-7 21
best-intro|verb-saying|according|2-4|	2-3 -8	4-7 -9
best-intro|verb-saying|direct|far|	1 -17
best-intro|verb-saying|judging|2-4|	2-3 19	4-7 14	8+ 18
best-intro|verb-saying|naked|2-4|	2-3 10
best-intro|verb-saying|naked|5-10|	1 -11	2-3 -16	4-7 -12
best-intro|verb-saying|naked|far|	2-3 -23
best-intro|verb-saying|saying|0|	1 9	4-7 9
best-intro|verb-saying|saying|2-4|	1 -20	2-3 25
best-intro|verb-saying|saying|5-10|	2-3 7
best-intro|verb-saying|saying|far|	1 -6
best-intro|verb-thinking|judging|2-4|	4-7 16
best-intro|verb-thinking|saying|2-4|	2-3 -7	4-7 23	8+ 12
best-intro|verb-thinking|saying|5-10|	1 -21	4-7 23
best-intro|verb-thinking|thinking|0|	1 -7
best-intro|word|according|0|	2-3 8
best-intro|word|according|1|	1 14	4-7 17
best-intro|word|according|2-4|	1 15	2-3 23	4-7 30	8+ 7
best-intro|word|according|5-10|	1 -25	8+ 12
best-intro|word|according|far|	1 9	4-7 20
best-intro|word|direct|0|	2-3 -19
best-intro|word|direct|1|	2-3 -14
best-intro|word|direct|2-4|	1 -23	2-3 18	4-7 11
best-intro|word|direct|5-10|	1 -27	2-3 -26
best-intro|word|judging|1|	2-3 12
best-intro|word|judging|2-4|	2-3 -6	4-7 -9	8+ 15
best-intro|word|judging|5-10|	1 9	2-3 -7	4-7 -6	8+ 18
best-intro|word|naked|0|	1 -11	2-3 -18
best-intro|word|naked|1|	1 -34	2-3 -20	4-7 19
best-intro|word|naked|2-4|	2-3 -7	4-7 -27
best-intro|word|naked|5-10|	2-3 15	4-7 18	8+ 16
best-intro|word|naked|far|	2-3 13	8+ 13
best-intro|word|other|0|	2-3 -9
best-intro|word|other|5-10|	2-3 -10
best-intro|word|saying|0|	1 -24	2-3 -13	4-7 -8	8+ 29
best-intro|word|saying|1|	1 -11	2-3 17
best-intro|word|saying|2-4|	1 -10	2-3 -7	4-7 15	8+ 26
best-intro|word|saying|5-10|	1 -12	4-7 8	8+ 29
best-intro|word|saying|far|	8+ 19
best-intro|word|thinking|2-4|	1 -8	2-3 -13	4-7 13	8+ 16
best-intro|word|thinking|5-10|	1 -7
best-intro|—|saying|2-4|	4-7 15
best-intro|’|saying|2-4|	4-7 12
best-lead|lower|,|according|	according-to 33
best-lead|lower|,|judging|	verb-then-speaker 8
best-lead|lower|,|naked|	named-nearby 16
best-lead|lower|,|other|	verb-then-speaker 12
best-lead|lower|,|saying|	quote-then-speaker -10	quote-then-verb 22	sentence-before 13	speaker-then-quote 30	verb-then-speaker 9
best-lead|lower|-|saying|	speaker-then-quote 17
best-lead|lower|:|according|	according-to 20
best-lead|lower|:|direct|	speaker-then-quote -13
best-lead|lower|:|naked|	named-nearby 20
best-lead|lower|:|saying|	quote-then-verb 19	speaker-then-quote -21
best-lead|lower|;|according|	according-to 16
best-lead|lower|adverb|according|	according-to -7
best-lead|lower|adverb|judging|	speaker-then-quote 15
best-lead|lower|adverb|saying|	quote-then-verb 14	sentence-before -11	speaker-then-quote 6
best-lead|lower|auxiliary|according|	according-to 19
best-lead|lower|auxiliary|direct|	speaker-then-quote -7
best-lead|lower|auxiliary|judging|	speaker-then-quote -13
best-lead|lower|auxiliary|naked|	named-nearby 16	possessor -13	topic 19
best-lead|lower|auxiliary|other|	quote-then-verb 8
best-lead|lower|auxiliary|saying|	quote-then-speaker 23	sentence-before -7	speaker-then-quote 41	verb-then-speaker -8
best-lead|lower|auxiliary|thinking|	speaker-then-quote -8
best-lead|lower|capital|according|	according-to 11
best-lead|lower|capital|direct|	speaker-then-quote 16
best-lead|lower|capital|judging|	speaker-then-quote 15
best-lead|lower|capital|naked|	named-nearby 8	topic -12
best-lead|lower|capital|saying|	quote-then-speaker 20	quote-then-verb -14	sentence-before 18	speaker-then-quote 47	verb-then-speaker 10
best-lead|lower|coordinator|direct|	speaker-then-quote -17
best-lead|lower|coordinator|naked|	topic -16
best-lead|lower|coordinator|saying|	quote-then-verb -14	sentence-after -17	speaker-then-quote 19
best-lead|lower|determiner|according|	according-to -9
best-lead|lower|determiner|direct|	quote-then-speaker -24
best-lead|lower|determiner|judging|	quote-then-speaker -11
best-lead|lower|determiner|naked|	topic -9
best-lead|lower|determiner|saying|	quote-then-verb 29	sentence-before -19	verb-then-speaker 11
best-lead|lower|possessive|judging|	speaker-then-quote 19
best-lead|lower|possessive|naked|	possessor -19
best-lead|lower|possessive|saying|	quote-then-speaker 16	speaker-then-quote 37
best-lead|lower|preposition|according|	according-to 10	sentence-before -13
best-lead|lower|preposition|apposed|	speaker-then-quote -23
best-lead|lower|preposition|direct|	quote-then-speaker -17
best-lead|lower|preposition|naked|	named-nearby 6
best-lead|lower|preposition|saying|	quote-then-verb -10	sentence-before -11	verb-then-speaker 16
best-lead|lower|preposition|thinking|	speaker-then-quote 22
best-lead|lower|pronoun|direct|	speaker-then-quote 16
best-lead|lower|pronoun|judging|	speaker-then-quote -10
best-lead|lower|pronoun|naked|	topic 14
best-lead|lower|pronoun|saying|	quote-then-verb 14	speaker-then-quote 19
best-lead|lower|pronoun|thinking|	quote-then-speaker 19
best-lead|lower|quote|judging|	speaker-then-quote 14
best-lead|lower|quote|naked|	named-nearby -23
best-lead|lower|quote|saying|	speaker-then-quote 16
best-lead|lower|subordinator|according|	according-to 20
best-lead|lower|subordinator|apposed|	quote-then-speaker -10
best-lead|lower|subordinator|naked|	topic -8
best-lead|lower|subordinator|saying|	quote-then-speaker -16	sentence-after -19	sentence-before 22	speaker-then-quote 9
best-lead|lower|subordinator|thinking|	speaker-then-quote -18
best-lead|lower|that|according|	according-to 13
best-lead|lower|that|judging|	speaker-then-quote 24
best-lead|lower|that|naked|	named-nearby 32	topic 8
best-lead|lower|that|saying|	quote-then-speaker 16	quote-then-verb 9
best-lead|lower|verb-judging|according|	according-to -8
best-lead|lower|verb-judging|naked|	topic 18
best-lead|lower|verb-judging|saying|	quote-then-speaker 25	sentence-before -8
best-lead|lower|verb-saying|according|	according-to -9
best-lead|lower|verb-saying|judging|	speaker-then-quote 20
best-lead|lower|verb-saying|naked|	named-nearby -17	topic 17
best-lead|lower|verb-saying|saying|	quote-then-verb 15	speaker-then-quote 11
best-lead|lower|verb-thinking|according|	according-to 7
best-lead|lower|verb-thinking|judging|	speaker-then-quote 18
best-lead|lower|verb-thinking|naked|	named-nearby 13
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -8
best-lead|lower|word|according|	according-to 23
best-lead|lower|word|apposed|	quote-then-speaker -10
best-lead|lower|word|direct|	quote-then-speaker -14
best-lead|lower|word|naked|	possessor -24
best-lead|lower|word|saying|	quote-then-speaker 6	speaker-then-quote 8
best-lead|lower|word|shared|	quote-then-speaker 12
best-lead|lower|word|thinking|	speaker-then-quote -16
best-lead|lower|’|saying|	speaker-then-quote 15
best-lead|other|:|saying|	speaker-then-quote -12
best-lead|other|auxiliary|saying|	speaker-then-quote 10
best-lead|other|start|saying|	quote-then-verb 11
best-lead|other|stop|saying|	quote-then-verb 12
best-lead|other|that|saying|	speaker-then-quote -13
best-lead|other|word|naked|	topic -12
best-lead|other|word|saying|	speaker-then-quote -13
best-lead|upper|'|saying|	quote-then-speaker -17
best-lead|upper|(|saying|	quote-then-verb -7	speaker-then-quote -12
best-lead|upper|)|naked|	interview 12	named-nearby 7
best-lead|upper|,|according|	according-to 6
best-lead|upper|,|apposed|	quote-then-speaker -14	speaker-then-quote -9
best-lead|upper|,|direct|	speaker-then-quote 13
best-lead|upper|,|judging|	speaker-then-quote 8
best-lead|upper|,|naked|	named-nearby -21	possessor -21	signature -14	topic -19
best-lead|upper|,|other|	quote-then-verb -14
best-lead|upper|,|saying|	quote-then-speaker -21	quote-then-verb -17	sentence-before -7	speaker-then-quote 15	verb-then-speaker -9
best-lead|upper|,|thinking|	speaker-then-quote 15
best-lead|upper|-|naked|	named-nearby 8
best-lead|upper|-|saying|	quote-then-speaker 17
best-lead|upper|:|according|	according-to 19
best-lead|upper|:|apposed|	speaker-then-quote 28
best-lead|upper|:|judging|	speaker-then-quote 29
best-lead|upper|:|naked|	interview 10	named-nearby 34	possessor -9	signature 7
best-lead|upper|:|other|	quote-then-verb -10
best-lead|upper|:|saying|	quote-then-speaker 21	sentence-after 23	speaker-then-quote 8
best-lead|upper|:|thinking|	speaker-then-quote 17
best-lead|upper|auxiliary|naked|	named-nearby 19	possessor -19
best-lead|upper|auxiliary|saying|	sentence-before -15	speaker-then-quote -9
best-lead|upper|capital|according|	according-to -12	sentence-before -13
best-lead|upper|capital|direct|	speaker-then-quote -13
best-lead|upper|capital|judging|	quote-then-verb -14	speaker-then-quote -12
best-lead|upper|capital|naked|	named-nearby -12	signature -14	topic -6
best-lead|upper|capital|other|	quote-then-verb -17
best-lead|upper|capital|saying|	quote-then-verb -23	sentence-before 14	speaker-then-quote -15
best-lead|upper|coordinator|direct|	speaker-then-quote -6
best-lead|upper|coordinator|naked|	named-nearby -25	topic -10
best-lead|upper|coordinator|saying|	quote-then-verb -18
best-lead|upper|determiner|apposed|	speaker-then-quote -9
best-lead|upper|determiner|direct|	quote-then-speaker 8
best-lead|upper|determiner|other|	quote-then-verb -18
best-lead|upper|determiner|saying|	quote-then-speaker 19	quote-then-verb -17	verb-then-speaker -17
best-lead|upper|determiner|thinking|	speaker-then-quote 10
best-lead|upper|possessive|direct|	speaker-then-quote -19
best-lead|upper|possessive|saying|	quote-then-speaker -29	speaker-then-quote -37
best-lead|upper|preposition|according|	according-to -18
best-lead|upper|preposition|direct|	speaker-then-quote -11
best-lead|upper|preposition|judging|	quote-then-speaker -21	quote-then-verb -18	speaker-then-quote 12
best-lead|upper|preposition|naked|	named-nearby -16	possessor 9
best-lead|upper|preposition|relative|	speaker-then-quote -22
best-lead|upper|preposition|saying|	quote-then-verb -24	sentence-before 15	speaker-then-quote -16	verb-then-speaker -22
best-lead|upper|preposition|shared|	speaker-then-quote -16
best-lead|upper|preposition|thinking|	speaker-then-quote 13
best-lead|upper|pronoun|judging|	speaker-then-quote -14
best-lead|upper|quote|naked|	topic 12
best-lead|upper|quote|saying|	quote-then-speaker 22	quote-then-verb 14	sentence-after 12	sentence-before 26
best-lead|upper|start|according|	according-to -10
best-lead|upper|start|apposition|	quote-then-speaker -12
best-lead|upper|start|direct|	quote-then-speaker 22	sentence-after 14
best-lead|upper|start|judging|	colon 18	paragraph-before -7	quote-then-verb 9
best-lead|upper|start|naked|	colon 24	interview 14	named-before -8	signature -11	topic 26	transcript 31
best-lead|upper|start|other|	quote-then-verb 14
best-lead|upper|start|saying|	colon 16	paragraph-before -9	quote-then-speaker 33	quote-then-verb 41	sentence-after 39
best-lead|upper|start|thinking|	paragraph-before 20	quote-then-speaker -11
best-lead|upper|stop|according|	according-to 15
best-lead|upper|stop|apposed|	sentence-before 6
best-lead|upper|stop|apposition|	sentence-before 10
best-lead|upper|stop|direct|	quote-then-speaker 22
best-lead|upper|stop|judging|	sentence-before 24
best-lead|upper|stop|naked|	named-nearby 10	topic 11
best-lead|upper|stop|other|	quote-then-verb 29	sentence-before 10
best-lead|upper|stop|relative|	sentence-before 19
best-lead|upper|stop|saying|	quote-then-speaker 27	quote-then-verb 24	sentence-after 24	sentence-before 36
best-lead|upper|stop|thinking|	sentence-before 20
best-lead|upper|subordinator|direct|	speaker-then-quote 15
best-lead|upper|subordinator|judging|	speaker-then-quote 26
best-lead|upper|subordinator|naked|	named-nearby -19	possessor -20
best-lead|upper|subordinator|saying|	quote-then-speaker -14	speaker-then-quote -13
best-lead|upper|that|saying|	speaker-then-quote 19
best-lead|upper|verb-judging|naked|	named-nearby -25	possessor -9	topic -12
best-lead|upper|verb-judging|saying|	quote-then-speaker -14	speaker-then-quote -25
best-lead|upper|verb-saying|according|	according-to -8
best-lead|upper|verb-saying|judging|	speaker-then-quote 6
best-lead|upper|verb-saying|naked|	named-nearby -18	topic -11
best-lead|upper|verb-saying|saying|	sentence-before -15	speaker-then-quote -7
best-lead|upper|word|according|	according-to -8	sentence-before -11
best-lead|upper|word|apposed|	quote-then-speaker -16	speaker-then-quote 8
best-lead|upper|word|direct|	sentence-before -13
best-lead|upper|word|judging|	speaker-then-quote -21
best-lead|upper|word|naked|	named-nearby -8
best-lead|upper|word|other|	quote-then-verb -9	speaker-then-quote -10
best-lead|upper|word|saying|	quote-then-speaker -15	quote-then-verb -10	sentence-before -33	speaker-then-quote -15	verb-then-speaker -17
best-lead|upper|—|saying|	sentence-before 13
best-lemma|	accusare 12	accuse 11	achar -6	acknowledge 24	aclarar 16	acquiescer 11	acusar 21	adelantar -14	adiantar 10	admettre 19	admit 7	advise -7	affermare -6	affirm 11	affirmer 14	agacer -13	aggiungere 22	agree 11	ajouter -7	allege 22	ammettere 7	amuser 10	announce 20	annunciare 13	answer -13	anticipare -6	antwoorden 15	antworten 12	anunciar -13	apelar 13	aplaudir 13	apologise -23	apostillar 12	appellieren 7	appen 17	apuntar 16	argumentieren -6	arrancar 7	asentir 14	ask 32	assegurar 15	assert 14	assure 26	assurer 13	atestar 11	atribuir 18	attaccare 10	attendre 6	attestieren 17	attribute -21	auspicare 12	avaliar -6	avertir 13	avisar -10	avouer 8	avvertire 18	añadir 8	back -19	befinden 18	begründen 19	bekennen 15	beklagen 9	believe -7	beloven -6	bemängeln 8	benadrukken 7	berichten -15	beschreiben 13	beslissen 14	bestätigen -20	beteuern -11	betonen -7	bevestigen -7	bill -24	bitten 17	blast 12	blijven -7	boast 20	brincar 6	bromear 11	brummen 16	calificar 15	call 24	caution 17	celebrar 26	celebrate -14	challenge 13	chamar -19	chant 18	chiamare -23	chiedere -13	chiosare 16	cite 12	claim 20	comentar 12	comment 15	commentare 6	compare -26	complain 14	completar 16	comunicare -9	concede -11	concedere 16	conclude 11	conclure 12	confessar -12	confessare 9	confidare 11	confier 21	confirm 23	confirmar -7	confirmer -14	congratulate 19	considerar 24	constateren 11	contend 12	contestar -7	contestare 8	continue 23	contrapor -10	corregir 15	corriger 11	corrigir 9	counter 24	crier 20	criticize 18	croire 7	deadpan 12	debate -28	declare 17	decline -21	defend 14	defender -12	definir 12	definire 22	deliver 15	demandar -12	demander 17	denounce 17	denunciar 7	desabafar 7	descartar 18	describe 7	describir 11	deslizar 14	destacar 20	detallar 14	dichiarare -10	dire 6	disclose -18	discordar 8	discrepar 17	discuss 16	dismiss 19	disparar -14	dispute -14	ditar 14	divulgar 15	dizer 7	dub 6	déclarer 7	défendre 15	démentir 12	dénoncer 18	déplorer 21	désoler 13	détailler 11	echo 15	eisen -8	elogiar 15	email 11	emendar 10	emporter 11	endorse 15	enquérir 15	ergänzen 13	erkennen 14	erklären 6	erwidern 11	erzählen 6	esclarecer -13	escrever 8	escribir 16	esprimere 14	estimer 20	exclure 9	exiger -8	exigir 11	expect 10	explain 27	explicar -6	expliquer 9	express 26	falar 21	festejar 8	find -21	fluisteren 17	foeteren 9	fordern -10	formulieren 6	fragen 7	fume 19	féliciter 18	fügen 6	garantire 16	garantizar 15	gausser 15	geben 12	getuigen 7	geven 21	giudicare 14	glimlachen 11	glisser 10	gracejar 13	grappen 14	greet 13	gridare 7	grijnzen 13	grincer 10	grinniken 6	gritar 12	hablar 23	hail 21	halten 12	heben 10	heißen -23	hekelen -9	herinneren -7	heten -24	hold -7	houden -6	imager 18	incalzare 12	indicar 13	indiquer 12	informar 15	informeren 11	insister 12	insistere 16	insistir 8	intend 19	interroger 7	interrompere 13	introduce -20	inviter -7	invoquer -12	ironiser 9	ironizar 17	joke 12	jubelen 10	jubiler 10	juger 18	jurar 6	justificar 11	klinken 18	know -18	kritisieren -19	kündigen 8	label -15	lachen 20	lamentar 19	lamentarse 9	lassen -9	laten -7	laugh 18	leggen 14	leggere 16	lehnen -8	lembrar -8	like 19	limitar 25	lire -11	list -37	loben 8	lodare 15	louer 18	luiden 14	lâcher 16	mahnen 19	mailen 16	mandar 15	manifestar -6	marrer 9	marteler 11	meinen 15	melden 8	mention 7	message -9	mijmeren 7	mock 23	moquer 14	motivare 6	murmeln 16	murmur 22	murmurer 7	muse 17	name -38	need -21	negar 21	negare 14	noemen 23	none -9	note 9	noter 13	nuancer 7	obiettare 10	object -11	observar 12	observe -16	observer 9	offer -12	oordelen 11	opmerken 16	order -6	orten 14	overwegen 12	parlare 23	parler 10	pedir 27	peinzen 18	pester 9	philosopher 12	plaider -15	plaisanter 11	plead -22	pledge 29	pleiten -13	point -12	portray 24	post 7	poursuivre 6	praise 16	precisar 8	precisare 20	predict 17	prefer -21	preferir -8	preguntar -8	prever 12	prijzen 10	proclaim 16	proclamare 6	promettere 18	promettre 23	promise -6	proporre -17	propose 15	protest 14	protestar 6	protester 19	préciser 12	prédire 18	préférer 12	puntualizzare 16	qualifier 14	queixar 16	quejarse 14	question 6	questionar 6	quip 16	quote -28	raccontare -8	raconter 6	railler 11	raise -32	rappeler -8	rate -30	razonar -8	reageren 11	rebater 8	recitare 13	reclamar 10	recommend -15	reconhecer 14	reconnaître 18	reconocer 16	record -18	recount 18	rectifier 13	refer 10	referir -12	registrar -12	reiterate 15	rejeitar 6	rekenen 17	relatar -7	relativiser 17	relever 12	remark 28	rematar 8	repeat -9	replicar 12	replicare 19	reply 14	reponer 9	report 11	reprendre 12	reprochar 10	requérir 22	respond 14	responder 22	retorquir 10	retort 18	retrucar 15	reveal -19	revelar 14	ribadire 14	ribattere 18	riconoscere 15	ricordare 19	riferire 9	rigoler 13	ringraziare 20	ripetere 7	rire 10	rispondere 12	rivelare -7	roar 16	roepen 25	rufen 14	räumen -8	réagir 14	réclamer -13	récuser -6	réfuter -10	réjouir 10	répliquer 11	répondre 28	résumer 13	rétorquer 16	saber -7	sagen 10	saluer 26	salutare 10	sapere 22	savourer 7	say 23	scandire 16	schamperen 7	scherzen 6	schließen 7	schreiben 19	scrivere -16	scusare 16	sehen 6	sentenciar 8	señalar 13	shoot -6	shout 11	show -13	sign 14	sing -17	sintetizar 17	sintetizzare 9	smentire -8	soltar 12	sommen 8	sorrir 9	sostener 18	sostenere -8	sottolineare 11	souffler 14	souhaiter 11	souligner 9	soupirer 14	souri 8	sourire 24	souvenir 18	spiegare 11	spotten 6	sprechen 19	spreken 22	staan -8	state 34	stellen -7	stress 15	sublinhar 9	submit 12	subrayar 12	suggest 19	suspirar 8	sustentar 14	svelare 6	tachar 13	tagliare 13	teilen -7	tell 19	tempérer 13	terciar 8	testify 8	text -11	think 24	title -26	tonen 18	tonner 13	trancher 16	tweet 10	témoigner 8	urge 24	use -27	vatten 18	ver 19	verklaren -11	verkünden 17	verraten 13	versichern -10	versprechen -11	verteidigen 12	vertellen 9	verweisen -9	view -21	voegen 11	voir 19	vote -23	vouloir -6	vow 30	waarschuwen 20	want 14	warnen 15	weigeren 16	werben 13	wettern 11	whisper 17	widersprechen 9	wijzen 13	willen -11	wonder -16	würdigen -7	yell 23	zeggen 10	zeigen 18	zien 10	zitieren 12	zuchten 9	zweren 7	écrire -7	évoquer 27
best-lemma|accuse|speaker-then-quote|	5-10 18	far 19
best-lemma|achar|speaker-then-quote|	5-10 -6
best-lemma|acknowledge|speaker-then-quote|	2-4 17
best-lemma|aclarar|quote-then-verb|	1 6
best-lemma|aclarar|verb-then-speaker|	2-4 15
best-lemma|acquiescer|speaker-then-quote|	1 11
best-lemma|acusar|quote-then-verb|	1 8
best-lemma|acusar|speaker-then-quote|	2-4 16	5-10 13
best-lemma|add|quote-then-speaker|	0 14
best-lemma|add|quote-then-verb|	0 13
best-lemma|add|sentence-before|	1 20
best-lemma|add|speaker-then-quote|	1 -7	2-4 11	far -11
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admitir|quote-then-verb|	1 14
best-lemma|admitir|speaker-then-quote|	5-10 -8
best-lemma|admit|speaker-then-quote|	1 18
best-lemma|advertir|sentence-before|	far 10
best-lemma|advise|quote-then-speaker|	0 18
best-lemma|advise|speaker-then-quote|	2-4 -6
best-lemma|affermare|quote-then-verb|	1 8
best-lemma|affirmer|quote-then-speaker|	2-4 8
best-lemma|affirmer|quote-then-verb|	1 8
best-lemma|affirmer|speaker-then-quote|	2-4 17	far 13
best-lemma|afirmar|quote-then-verb|	1 8
best-lemma|afirmar|speaker-then-quote|	5-10 -7
best-lemma|aggiungere|speaker-then-quote|	1 14	5-10 9
best-lemma|aggiungere|verb-then-speaker|	1 15
best-lemma|ajouter|quote-then-speaker|	2-4 15
best-lemma|ajouter|quote-then-verb|	1 12
best-lemma|allege|speaker-then-quote|	5-10 18
best-lemma|ammettere|quote-then-verb|	1 11
best-lemma|amuser|quote-then-verb|	1 9
best-lemma|announce|quote-then-speaker|	0 10
best-lemma|answer|quote-then-speaker|	0 14
best-lemma|answer|speaker-then-quote|	1 -15	5-10 -17
best-lemma|antwoorden|quote-then-verb|	1 17
best-lemma|antworten|quote-then-verb|	1 14
best-lemma|aplaudir|speaker-then-quote|	1 13
best-lemma|apologise|speaker-then-quote|	far -20
best-lemma|apostillar|quote-then-verb|	1 6
best-lemma|appeler|speaker-then-quote|	0 -18	2-4 12
best-lemma|appen|quote-then-verb|	1 17
best-lemma|argue|quote-then-speaker|	0 -16
best-lemma|argue|speaker-then-quote|	1 -10	2-4 21	5-10 10
best-lemma|asegurar|quote-then-verb|	1 13
best-lemma|asegurar|speaker-then-quote|	5-10 17
best-lemma|ask|paragraph-before|	far 13
best-lemma|ask|quote-then-speaker|	0 11
best-lemma|ask|quote-then-verb|	0 7
best-lemma|ask|sentence-after|	0 24
best-lemma|ask|sentence-before|	1 10	5-10 18
best-lemma|ask|speaker-then-quote|	1 16	2-4 31	far 16
best-lemma|assegurar|sentence-before|	5-10 8
best-lemma|assicurare|quote-then-verb|	1 13
best-lemma|assicurare|sentence-before|	far -8
best-lemma|assicurare|verb-then-speaker|	1 13
best-lemma|assurer|quote-then-verb|	1 15
best-lemma|assurer|speaker-then-quote|	5-10 17
best-lemma|assure|quote-then-speaker|	0 11
best-lemma|attestieren|speaker-then-quote|	2-4 13
best-lemma|auspicare|speaker-then-quote|	2-4 12
best-lemma|avertir|quote-then-verb|	1 7
best-lemma|avisar|quote-then-verb|	1 15
best-lemma|avisar|speaker-then-quote|	1 -13
best-lemma|avvertire|verb-then-speaker|	1 13
best-lemma|back|speaker-then-quote|	0 -18
best-lemma|befinden|quote-then-verb|	1 18
best-lemma|bekennen|quote-then-verb|	1 10
best-lemma|berichten|sentence-before|	far -11
best-lemma|bestätigen|speaker-then-quote|	2-4 -6
best-lemma|beteuern|quote-then-verb|	1 10
best-lemma|betonen|quote-then-verb|	1 14
best-lemma|bill|speaker-then-quote|	2-4 -19
best-lemma|blast|speaker-then-quote|	2-4 -12
best-lemma|brincar|quote-then-verb|	1 6
best-lemma|bromear|quote-then-verb|	1 11
best-lemma|brummen|quote-then-verb|	1 16
best-lemma|calificar|speaker-then-quote|	2-4 14
best-lemma|call|quote-then-speaker|	0 17
best-lemma|call|speaker-then-quote|	1 7	2-4 27	5-10 11	far 7
best-lemma|caution|speaker-then-quote|	2-4 13
best-lemma|celebrar|quote-then-verb|	1 6
best-lemma|chamar|speaker-then-quote|	0 -14	2-4 -13
best-lemma|chant|quote-then-speaker|	0 15
best-lemma|chant|speaker-then-quote|	0 14
best-lemma|chiamare|speaker-then-quote|	0 -16	2-4 -16
best-lemma|chiedere|quote-then-verb|	1 12
best-lemma|chiedere|speaker-then-quote|	0 9	5-10 -10
best-lemma|claim|speaker-then-quote|	5-10 18
best-lemma|comentar|speaker-then-quote|	5-10 9
best-lemma|commentare|quote-then-verb|	1 6
best-lemma|commenter|quote-then-verb|	1 12
best-lemma|compare|speaker-then-quote|	2-4 -18
best-lemma|complain|speaker-then-quote|	5-10 15
best-lemma|concedere|quote-then-verb|	1 15
best-lemma|concedere|verb-then-speaker|	1 7
best-lemma|concede|quote-then-speaker|	0 10
best-lemma|concede|quote-then-verb|	0 14
best-lemma|concede|speaker-then-quote|	2-4 -14
best-lemma|conclude|quote-then-speaker|	0 14
best-lemma|conclude|sentence-before|	1 12
best-lemma|conclude|speaker-then-quote|	1 13
best-lemma|conclure|quote-then-verb|	1 12
best-lemma|conclure|speaker-then-quote|	1 8
best-lemma|confermare|speaker-then-quote|	2-4 -9
best-lemma|confier|quote-then-speaker|	2-4 6
best-lemma|confier|quote-then-verb|	1 16
best-lemma|confirmar|speaker-then-quote|	2-4 12	far -10
best-lemma|confirmer|speaker-then-quote|	far -10
best-lemma|confirm|speaker-then-quote|	5-10 20
best-lemma|considerar|speaker-then-quote|	0 9	1 7	2-4 20	5-10 14
best-lemma|constateren|quote-then-verb|	1 12
best-lemma|contar|quote-then-verb|	1 8
best-lemma|contestare|speaker-then-quote|	5-10 16
best-lemma|contestar|quote-then-verb|	1 10
best-lemma|contestar|speaker-then-quote|	2-4 -13
best-lemma|continue|quote-then-speaker|	0 19
best-lemma|continue|sentence-before|	1 9
best-lemma|continue|speaker-then-quote|	1 13	far 9
best-lemma|correct|speaker-then-quote|	2-4 -16
best-lemma|corregir|speaker-then-quote|	1 15
best-lemma|corrigir|quote-then-verb|	1 9
best-lemma|croire|speaker-then-quote|	2-4 7
best-lemma|decir|quote-then-verb|	1 14
best-lemma|decir|sentence-before|	far 7
best-lemma|decir|speaker-then-quote|	0 -11	2-4 11
best-lemma|declarar|speaker-then-quote|	2-4 22	5-10 -13
best-lemma|declare|quote-then-speaker|	0 15
best-lemma|declare|speaker-then-quote|	2-4 -10
best-lemma|decline|speaker-then-quote|	5-10 -14	far -21
best-lemma|defender|quote-then-verb|	1 -7
best-lemma|defender|speaker-then-quote|	2-4 -10
best-lemma|definire|speaker-then-quote|	0 11	2-4 16	5-10 13
best-lemma|demander|quote-then-verb|	1 6
best-lemma|demander|speaker-then-quote|	1 10	2-4 14
best-lemma|denunciare|quote-then-verb|	1 6
best-lemma|desabafar|quote-then-verb|	1 6
best-lemma|describe|speaker-then-quote|	1 11	2-4 15	5-10 -8
best-lemma|describir|quote-then-verb|	1 6
best-lemma|dire|quote-then-speaker|	2-4 8
best-lemma|dire|quote-then-verb|	1 26
best-lemma|dire|sentence-before|	5-10 6
best-lemma|dire|speaker-then-quote|	0 6	2-4 9
best-lemma|discordar|speaker-then-quote|	1 8
best-lemma|dismiss|speaker-then-quote|	2-4 13	5-10 14
best-lemma|dizer|quote-then-verb|	1 14
best-lemma|dizer|speaker-then-quote|	2-4 22	5-10 14
best-lemma|dizer|verb-then-speaker|	1 8	5-10 -7
best-lemma|déclarer|quote-then-verb|	1 8
best-lemma|déplorer|quote-then-verb|	1 6
best-lemma|désoler|quote-then-verb|	1 13
best-lemma|détailler|quote-then-verb|	1 12
best-lemma|email|speaker-then-quote|	5-10 13
best-lemma|emporter|quote-then-verb|	1 11
best-lemma|erkennen|quote-then-verb|	1 8
best-lemma|erkennen|speaker-then-quote|	2-4 12
best-lemma|erklären|quote-then-verb|	1 16	2-4 11
best-lemma|erwidern|quote-then-verb|	1 11
best-lemma|erzählen|sentence-before|	5-10 13
best-lemma|escrever|speaker-then-quote|	2-4 8
best-lemma|escribir|speaker-then-quote|	2-4 15
best-lemma|esprimere|speaker-then-quote|	0 14
best-lemma|estimer|speaker-then-quote|	2-4 14	5-10 15
best-lemma|exigir|speaker-then-quote|	0 18
best-lemma|explain|quote-then-speaker|	0 20
best-lemma|explain|sentence-before|	1 12	5-10 15
best-lemma|explain|speaker-then-quote|	1 14	2-4 21	far 22
best-lemma|explain|verb-then-speaker|	1 12
best-lemma|explicar|quote-then-verb|	1 9
best-lemma|expliquer|quote-then-verb|	1 8
best-lemma|expresar|speaker-then-quote|	1 16
best-lemma|express|speaker-then-quote|	2-4 16	far 16
best-lemma|faire_valoir|quote-then-speaker|	2-4 9
best-lemma|faire_valoir|quote-then-verb|	1 15
best-lemma|faire_valoir|speaker-then-quote|	2-4 -7
best-lemma|falar|speaker-then-quote|	1 20
best-lemma|felicitar|sentence-before|	far -7
best-lemma|finden|quote-then-verb|	1 10
best-lemma|find|speaker-then-quote|	1 20	2-4 -25	5-10 -15
best-lemma|fluisteren|quote-then-verb|	1 12
best-lemma|foeteren|quote-then-verb|	1 9
best-lemma|fume|quote-then-speaker|	0 17
best-lemma|féliciter|speaker-then-quote|	2-4 15
best-lemma|garantire|speaker-then-quote|	2-4 15
best-lemma|garantir|speaker-then-quote|	2-4 -13	5-10 10
best-lemma|geben|quote-then-verb|	1 12
best-lemma|getuigen|quote-then-verb|	1 7
best-lemma|geven|quote-then-verb|	1 20
best-lemma|giudicare|speaker-then-quote|	2-4 14
best-lemma|giurare|quote-then-verb|	1 9
best-lemma|glisser|quote-then-speaker|	2-4 7
best-lemma|glisser|quote-then-verb|	1 10
best-lemma|gracejar|quote-then-verb|	1 7
best-lemma|grappen|quote-then-verb|	1 14
best-lemma|grijnzen|quote-then-verb|	1 13
best-lemma|grincer|quote-then-verb|	1 10
best-lemma|gritar|speaker-then-quote|	2-4 11
best-lemma|hablar|speaker-then-quote|	1 18
best-lemma|halten|quote-then-verb|	1 10
best-lemma|halten|speaker-then-quote|	2-4 9
best-lemma|hear|quote-then-speaker|	0 20	1 19
best-lemma|hear|speaker-then-quote|	far -11
best-lemma|heißen|speaker-then-quote|	0 -13	2-4 -12	5-10 -12
best-lemma|heißen|verb-then-speaker|	1 8
best-lemma|hekelen|speaker-then-quote|	2-4 -9
best-lemma|herinneren|quote-then-verb|	1 8
best-lemma|heten|quote-then-speaker|	2-4 -10
best-lemma|heten|speaker-then-quote|	0 -9	2-4 -12
best-lemma|houden|quote-then-verb|	1 12
best-lemma|houden|speaker-then-quote|	2-4 -7
best-lemma|imager|quote-then-verb|	1 10
best-lemma|indicar|speaker-then-quote|	far 12
best-lemma|indiquer|quote-then-verb|	1 13
best-lemma|indiquer|speaker-then-quote|	2-4 17
best-lemma|informar|speaker-then-quote|	far 12
best-lemma|insist|speaker-then-quote|	1 11	2-4 23
best-lemma|interroger|quote-then-verb|	1 7
best-lemma|introduce|speaker-then-quote|	2-4 -10
best-lemma|inviter|speaker-then-quote|	2-4 17
best-lemma|invoquer|speaker-then-quote|	1 -12
best-lemma|ironiser|quote-then-verb|	1 9
best-lemma|ironizar|quote-then-verb|	1 6
best-lemma|ironizar|speaker-then-quote|	2-4 15
best-lemma|issue|speaker-then-quote|	5-10 19	far 19
best-lemma|joke|quote-then-speaker|	0 14
best-lemma|joke|quote-then-verb|	0 16
best-lemma|joke|speaker-then-quote|	1 9	5-10 15
best-lemma|jubelen|quote-then-verb|	1 10
best-lemma|jubiler|quote-then-verb|	1 10
best-lemma|juger|quote-then-verb|	1 10
best-lemma|juger|speaker-then-quote|	0 14	2-4 18
best-lemma|justificar|quote-then-verb|	1 8
best-lemma|justificar|speaker-then-quote|	5-10 14
best-lemma|klagen|quote-then-verb|	1 15
best-lemma|know|speaker-then-quote|	2-4 -18
best-lemma|kündigen|speaker-then-quote|	2-4 15
best-lemma|label|speaker-then-quote|	0 -17	2-4 -11
best-lemma|lachen|quote-then-verb|	1 9
best-lemma|lachen|sentence-after|	0 15
best-lemma|lamentar|quote-then-verb|	1 14
best-lemma|lamentar|speaker-then-quote|	5-10 13
best-lemma|lancer|quote-then-speaker|	2-4 7
best-lemma|lancer|quote-then-verb|	1 14
best-lemma|lassen|quote-then-verb|	2-4 18
best-lemma|lassen|speaker-then-quote|	5-10 12
best-lemma|laten|quote-then-verb|	1 17
best-lemma|laten|speaker-then-quote|	2-4 20	5-10 -12
best-lemma|laten|verb-then-speaker|	2-4 12
best-lemma|laugh|quote-then-speaker|	0 16
best-lemma|leggen|quote-then-verb|	1 14
best-lemma|leggere|quote-then-speaker|	1 14
best-lemma|lembrar|quote-then-verb|	1 12
best-lemma|lembrar|sentence-before|	5-10 15
best-lemma|limitar|speaker-then-quote|	2-4 14	5-10 17
best-lemma|lire|quote-then-verb|	1 17
best-lemma|lire|speaker-then-quote|	1 -13
best-lemma|list|speaker-then-quote|	2-4 -24
best-lemma|llamar|speaker-then-quote|	0 -13
best-lemma|louer|speaker-then-quote|	1 17
best-lemma|luiden|quote-then-verb|	1 10
best-lemma|lâcher|quote-then-verb|	1 10
best-lemma|mahnen|speaker-then-quote|	5-10 7
best-lemma|mailen|quote-then-verb|	1 16
best-lemma|mandar|speaker-then-quote|	2-4 11	5-10 13
best-lemma|manifestar|speaker-then-quote|	0 -8
best-lemma|marrer|quote-then-verb|	1 8
best-lemma|marteler|quote-then-speaker|	2-4 11
best-lemma|meinen|quote-then-verb|	1 7
best-lemma|melden|quote-then-verb|	1 15
best-lemma|moquer|speaker-then-quote|	2-4 13
best-lemma|motivare|quote-then-verb|	1 6
best-lemma|murmurer|quote-then-verb|	1 7
best-lemma|name|speaker-then-quote|	0 -30	1 -7	5-10 -29
best-lemma|negare|speaker-then-quote|	1 6
best-lemma|negar|speaker-then-quote|	1 16	2-4 12
best-lemma|nennen|quote-then-verb|	0 -7
best-lemma|nennen|speaker-then-quote|	1 -9	2-4 13
best-lemma|noemen|speaker-then-quote|	1 11	2-4 17	5-10 13
best-lemma|none|according-to|	0 -10	1 19	2-4 18	5-10 8	far 15
best-lemma|none|colon|	5-10 14	far 13
best-lemma|none|interview|	far 21
best-lemma|none|named-before|	1 -6	2-4 35	far -6
best-lemma|none|named-nearby|	0 -11	5-10 7	far 12
best-lemma|none|possessor|	1 -24
best-lemma|none|quote-then-speaker|	-10 -15	-11 -24	-12 -16	-14 18	-3 -20	-4 -14	-5 -23	-6 -13	-8 -8	0 -15	2-4 -19	5-10 -20	far -14
best-lemma|none|sentence-after|	0 16	2-4 -21	5-10 10
best-lemma|none|sentence-before|	1 21	2-4 -12	5-10 -18	far -29
best-lemma|none|signature|	1 -21
best-lemma|none|speaker-then-quote|	0 -19	1 -14
best-lemma|none|topic|	0 -13	1 -10	far -7
best-lemma|none|transcript|	0 25
best-lemma|noter|quote-then-verb|	1 8
best-lemma|note|speaker-then-quote|	1 -6	2-4 27	5-10 24	far 12
best-lemma|nuancer|quote-then-verb|	1 6
best-lemma|obiettare|speaker-then-quote|	1 10
best-lemma|object|speaker-then-quote|	2-4 -12
best-lemma|observer|quote-then-verb|	1 9
best-lemma|observe|quote-then-speaker|	0 14
best-lemma|opinar|speaker-then-quote|	2-4 12
best-lemma|opmerken|quote-then-verb|	1 14
best-lemma|order|speaker-then-quote|	far -16
best-lemma|parlare|speaker-then-quote|	1 36	2-4 15	5-10 6
best-lemma|parlare|verb-then-speaker|	1 10
best-lemma|parler|speaker-then-quote|	1 13
best-lemma|pedir|speaker-then-quote|	0 15	2-4 20	5-10 12
best-lemma|perguntar|speaker-then-quote|	1 -7
best-lemma|pester|quote-then-verb|	1 8
best-lemma|philosopher|quote-then-verb|	1 8
best-lemma|plaider|quote-then-verb|	1 11
best-lemma|plaider|speaker-then-quote|	2-4 -15
best-lemma|plaisanter|quote-then-speaker|	2-4 8
best-lemma|plaisanter|quote-then-verb|	1 10
best-lemma|pledge|speaker-then-quote|	5-10 18	far 17
best-lemma|point|speaker-then-quote|	2-4 15
best-lemma|post|quote-then-speaker|	0 18
best-lemma|post|speaker-then-quote|	1 15	2-4 16	5-10 23
best-lemma|poursuivre|quote-then-verb|	1 6
best-lemma|praise|speaker-then-quote|	0 15	5-10 -10
best-lemma|precisare|quote-then-verb|	1 15
best-lemma|precisare|speaker-then-quote|	2-4 13
best-lemma|preferir|speaker-then-quote|	2-4 -10
best-lemma|prefer|speaker-then-quote|	0 -21
best-lemma|preguntar|quote-then-verb|	1 12
best-lemma|prijzen|speaker-then-quote|	0 6
best-lemma|prometer|speaker-then-quote|	2-4 7
best-lemma|promettere|quote-then-verb|	1 10
best-lemma|promettere|speaker-then-quote|	0 14
best-lemma|promettre|speaker-then-quote|	2-4 13	5-10 16
best-lemma|promise|speaker-then-quote|	1 14	2-4 -15	5-10 17	far 13
best-lemma|protestar|quote-then-verb|	1 6
best-lemma|préciser|quote-then-verb|	1 11
best-lemma|prévenir|quote-then-verb|	1 15
best-lemma|queixar|quote-then-verb|	1 10
best-lemma|queixar|speaker-then-quote|	1 11
best-lemma|questionar|quote-then-verb|	1 6
best-lemma|quip|quote-then-speaker|	0 13
best-lemma|quote|quote-then-speaker|	0 20
best-lemma|quote|speaker-then-quote|	2-4 -12	5-10 -19
best-lemma|raccontare|quote-then-verb|	1 15	5-10 -14
best-lemma|raccontare|speaker-then-quote|	5-10 17
best-lemma|raconter|quote-then-verb|	1 9
best-lemma|railler|quote-then-verb|	1 11
best-lemma|raise|speaker-then-quote|	5-10 -23
best-lemma|rappeler|quote-then-verb|	1 -9
best-lemma|rappeler|speaker-then-quote|	2-4 -7	far 19
best-lemma|rate|speaker-then-quote|	2-4 -16
best-lemma|razonar|speaker-then-quote|	2-4 -8
best-lemma|read|quote-then-speaker|	0 22
best-lemma|read|sentence-before|	1 11
best-lemma|read|speaker-then-quote|	0 -34	1 19	5-10 15
best-lemma|reageren|quote-then-verb|	1 17
best-lemma|reageren|sentence-before|	1 10
best-lemma|reageren|speaker-then-quote|	2-4 8
best-lemma|rebater|quote-then-verb|	1 6
best-lemma|recall|quote-then-speaker|	0 18
best-lemma|recall|sentence-before|	1 16
best-lemma|recall|speaker-then-quote|	5-10 -10
best-lemma|reconnaître|quote-then-verb|	1 13
best-lemma|reconnaître|speaker-then-quote|	5-10 12
best-lemma|reconocer|speaker-then-quote|	5-10 12
best-lemma|recordar|quote-then-verb|	1 11
best-lemma|recordar|sentence-before|	1 11
best-lemma|recordar|speaker-then-quote|	2-4 18	5-10 -11
best-lemma|rectifier|quote-then-verb|	1 13
best-lemma|refer|speaker-then-quote|	2-4 15
best-lemma|regretter|quote-then-verb|	1 20
best-lemma|regretter|speaker-then-quote|	5-10 -7
best-lemma|rekenen|quote-then-verb|	1 10
best-lemma|relatar|sentence-before|	far -11
best-lemma|relativiser|speaker-then-quote|	1 16
best-lemma|relever|quote-then-verb|	1 10
best-lemma|remark|quote-then-speaker|	0 15
best-lemma|remark|quote-then-verb|	0 10
best-lemma|remark|speaker-then-quote|	5-10 18
best-lemma|rematar|quote-then-verb|	1 8
best-lemma|repeat|speaker-then-quote|	5-10 -13
best-lemma|replicare|speaker-then-quote|	5-10 12
best-lemma|replicar|quote-then-verb|	1 7
best-lemma|reply|quote-then-speaker|	0 26
best-lemma|reply|quote-then-verb|	0 14
best-lemma|reply|sentence-before|	1 16
best-lemma|reply|speaker-then-quote|	1 27	2-4 18	5-10 20
best-lemma|report|quote-then-speaker|	0 14	1 14
best-lemma|report|speaker-then-quote|	0 19	1 -10	5-10 -7	far -10
best-lemma|responder|quote-then-verb|	1 13
best-lemma|responder|sentence-before|	2-4 7
best-lemma|responder|speaker-then-quote|	1 20	2-4 13	5-10 11
best-lemma|respond|quote-then-speaker|	0 15
best-lemma|respond|speaker-then-quote|	1 10	2-4 12
best-lemma|resumir|quote-then-verb|	1 7
best-lemma|resumir|speaker-then-quote|	2-4 8
best-lemma|reveal|speaker-then-quote|	2-4 -16
best-lemma|ribattere|quote-then-verb|	1 12
best-lemma|ribattere|speaker-then-quote|	2-4 15
best-lemma|ricordare|quote-then-verb|	1 6
best-lemma|ricordare|speaker-then-quote|	2-4 23	5-10 17
best-lemma|rigoler|quote-then-verb|	1 13
best-lemma|ripetere|quote-then-verb|	1 7
best-lemma|rire|speaker-then-quote|	2-4 9
best-lemma|rispondere|quote-then-verb|	1 19
best-lemma|rispondere|speaker-then-quote|	2-4 19
best-lemma|roepen|quote-then-verb|	1 17
best-lemma|rufen|quote-then-verb|	1 13
best-lemma|rule|quote-then-speaker|	0 9
best-lemma|réagir|quote-then-verb|	1 23
best-lemma|réclamer|speaker-then-quote|	1 15	2-4 -16
best-lemma|réfuter|speaker-then-quote|	5-10 -10
best-lemma|réjouir|quote-then-verb|	1 10
best-lemma|répliquer|quote-then-verb|	1 9
best-lemma|répondre|quote-then-speaker|	2-4 6
best-lemma|répondre|quote-then-verb|	1 14
best-lemma|répondre|speaker-then-quote|	2-4 19	5-10 9
best-lemma|résumer|quote-then-speaker|	2-4 6
best-lemma|résumer|quote-then-verb|	1 14
best-lemma|rétorquer|quote-then-verb|	1 16
best-lemma|sagen|quote-then-speaker|	2-4 13
best-lemma|sagen|quote-then-verb|	1 11	2-4 -8
best-lemma|sagen|speaker-then-quote|	2-4 -6	5-10 14
best-lemma|sagen|verb-then-speaker|	1 13	2-4 18	5-10 9
best-lemma|saluer|speaker-then-quote|	0 10	2-4 13
best-lemma|salutare|speaker-then-quote|	0 9
best-lemma|sapere|speaker-then-quote|	5-10 20
best-lemma|savourer|quote-then-verb|	1 7
best-lemma|say|colon|	far 10
best-lemma|say|paragraph-before|	far -8
best-lemma|say|quote-then-speaker|	0 21	1 26	2-4 6	5-10 -13	far 10
best-lemma|say|quote-then-verb|	0 20	1 -14	2-4 -11	5-10 24	far 19
best-lemma|say|sentence-after|	0 -21
best-lemma|say|sentence-before|	1 26	2-4 12	5-10 35	far -8
best-lemma|say|speaker-then-quote|	0 -23	1 14	2-4 32	far 39
best-lemma|say|verb-then-speaker|	1 25	2-4 -14	far -6
best-lemma|scandire|sentence-before|	far 16
best-lemma|schamperen|quote-then-verb|	1 7
best-lemma|scherzare|quote-then-verb|	1 6
best-lemma|schreiben|quote-then-verb|	1 6	2-4 20
best-lemma|schrijven|quote-then-verb|	1 13
best-lemma|schrijven|speaker-then-quote|	2-4 -18	5-10 11
best-lemma|scrivere|quote-then-verb|	1 13
best-lemma|scrivere|speaker-then-quote|	0 -13	2-4 -10	5-10 9
best-lemma|scrivere|verb-then-speaker|	1 12
best-lemma|see|speaker-then-quote|	0 23	2-4 -13
best-lemma|sentenciar|quote-then-verb|	1 6
best-lemma|shoot|quote-then-speaker|	0 18
best-lemma|shout|quote-then-speaker|	0 11
best-lemma|show|speaker-then-quote|	5-10 -18
best-lemma|sign|speaker-then-quote|	2-4 17
best-lemma|sing|speaker-then-quote|	0 -15
best-lemma|slam|speaker-then-quote|	5-10 17
best-lemma|soltar|speaker-then-quote|	1 9
best-lemma|sostener|speaker-then-quote|	2-4 13	5-10 12
best-lemma|souffler|quote-then-verb|	1 13
best-lemma|souligner|quote-then-speaker|	2-4 9
best-lemma|souligner|quote-then-verb|	1 6
best-lemma|soupirer|quote-then-verb|	1 14
best-lemma|sourire|quote-then-verb|	1 16
best-lemma|souri|speaker-then-quote|	1 8
best-lemma|souvenir|quote-then-verb|	1 15
best-lemma|speak|speaker-then-quote|	1 -11
best-lemma|spiegare|quote-then-verb|	1 6
best-lemma|spiegare|sentence-before|	5-10 10
best-lemma|spotten|quote-then-verb|	1 6
best-lemma|sprechen|speaker-then-quote|	1 14	2-4 20	5-10 18
best-lemma|spreken|quote-then-verb|	1 9
best-lemma|spreken|speaker-then-quote|	1 22	2-4 19
best-lemma|state|sentence-before|	1 13
best-lemma|state|speaker-then-quote|	1 18	2-4 13	5-10 18	far 28
best-lemma|stellen|quote-then-verb|	1 17
best-lemma|stellen|speaker-then-quote|	5-10 -15
best-lemma|stress|speaker-then-quote|	5-10 13
best-lemma|submit|quote-then-speaker|	0 10
best-lemma|suggest|quote-then-speaker|	0 -11
best-lemma|suggest|speaker-then-quote|	5-10 23
best-lemma|suspirar|quote-then-verb|	1 8
best-lemma|sustentar|speaker-then-quote|	2-4 13	5-10 8
best-lemma|tachar|speaker-then-quote|	2-4 13
best-lemma|tagliare|quote-then-verb|	1 13
best-lemma|talk|speaker-then-quote|	2-4 -11
best-lemma|teilen|quote-then-verb|	1 13	2-4 7
best-lemma|tell|paragraph-before|	far 26
best-lemma|tell|quote-then-speaker|	0 31	1 13	2-4 -12	5-10 7
best-lemma|tell|sentence-before|	2-4 30	5-10 26	far 10
best-lemma|tell|speaker-then-quote|	0 -25	1 17	2-4 -10	5-10 46	far -21
best-lemma|tempérer|quote-then-verb|	1 8
best-lemma|testify|quote-then-speaker|	0 14
best-lemma|thank|speaker-then-quote|	0 18	5-10 -6
best-lemma|think|speaker-then-quote|	2-4 16	5-10 13
best-lemma|title|speaker-then-quote|	0 -16
best-lemma|tonen|speaker-then-quote|	1 16
best-lemma|tonner|quote-then-verb|	1 13
best-lemma|trancher|quote-then-verb|	1 14
best-lemma|trouver|speaker-then-quote|	5-10 10
best-lemma|tweet|quote-then-speaker|	0 13
best-lemma|tweet|quote-then-verb|	0 14
best-lemma|tweet|sentence-before|	2-4 11
best-lemma|tweet|speaker-then-quote|	1 14	5-10 9
best-lemma|témoigner|quote-then-verb|	1 8
best-lemma|unlisted|quote-then-verb|	0 -9	1 7
best-lemma|unlisted|sentence-before|	1 10
best-lemma|unlisted|speaker-then-quote|	5-10 -10
best-lemma|urge|speaker-then-quote|	2-4 19
best-lemma|use|speaker-then-quote|	2-4 -35
best-lemma|vatten|quote-then-verb|	1 14	2-4 9
best-lemma|verklaren|quote-then-verb|	1 13
best-lemma|verraten|quote-then-verb|	1 11
best-lemma|versichern|quote-then-verb|	1 12
best-lemma|versichern|verb-then-speaker|	5-10 10
best-lemma|vertellen|quote-then-verb|	1 11
best-lemma|verweisen|speaker-then-quote|	2-4 -9
best-lemma|ver|speaker-then-quote|	0 11	2-4 16
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|vinden|speaker-then-quote|	5-10 8
best-lemma|vinden|verb-then-speaker|	1 8
best-lemma|voegen|quote-then-verb|	1 11
best-lemma|voir|speaker-then-quote|	0 6	2-4 11
best-lemma|vote|speaker-then-quote|	5-10 -14
best-lemma|vouloir|speaker-then-quote|	2-4 -9
best-lemma|vow|speaker-then-quote|	1 16	2-4 13
best-lemma|waarschuwen|quote-then-verb|	1 9
best-lemma|want|speaker-then-quote|	0 15
best-lemma|warnen|speaker-then-quote|	2-4 14
best-lemma|warn|quote-then-speaker|	0 12
best-lemma|warn|speaker-then-quote|	2-4 -17	5-10 29
best-lemma|wettern|quote-then-verb|	1 11
best-lemma|whisper|quote-then-speaker|	0 13
best-lemma|widersprechen|speaker-then-quote|	1 9
best-lemma|write|quote-then-speaker|	0 16	1 14
best-lemma|write|quote-then-verb|	0 22
best-lemma|write|sentence-after|	0 -11
best-lemma|write|sentence-before|	1 24	2-4 18
best-lemma|write|speaker-then-quote|	0 -11	2-4 -12	far 20
best-lemma|yell|speaker-then-quote|	0 21
best-lemma|zeggen|quote-then-verb|	1 21
best-lemma|zeggen|sentence-before|	1 6	5-10 17
best-lemma|zeggen|speaker-then-quote|	2-4 10
best-lemma|zeigen|speaker-then-quote|	1 14	2-4 13
best-lemma|zuchten|quote-then-verb|	1 9
best-lemma|zweren|quote-then-verb|	1 7
best-lemma|écrire|quote-then-speaker|	2-4 6
best-lemma|écrire|quote-then-verb|	1 16
best-lemma|évoquer|speaker-then-quote|	1 19	2-4 23
best-near|according-to|according|	0 -10	1 19	2-4 18	5-10 8	far 15
best-near|according|0|	1 -23	2-3 8	4-7 -6	8+ 18
best-near|according|1|	2-3 10	4-7 45	8+ 22
best-near|according|2-4|	4-7 11	8+ 9
best-near|according|5-10|	1 -11	2-3 10	4-7 6	8+ 18
best-near|according|far|	1 8	2-3 -10
best-near|apposed|-3|	2-3 -13
best-near|apposed|-4|	1 -9
best-near|apposed|-8|	2-3 -8
best-near|apposed|0|	2-3 -24
best-near|apposed|1|	1 -21
best-near|apposed|2-4|	4-7 -8	8+ 23
best-near|apposed|5-10|	1 -17	2-3 12	4-7 17	8+ 12
best-near|apposed|far|	1 -18	2-3 -11
best-near|apposition|1|	2-3 -18
best-near|apposition|2-4|	2-3 -12	4-7 -9
best-near|colon|judging|	far 18
best-near|colon|naked|	5-10 14	far 14
best-near|colon|saying|	far 16
best-near|direct|0|	1 -10	2-3 -8
best-near|direct|1|	8+ 18
best-near|direct|2-4|	1 -8	2-3 6	8+ 18
best-near|direct|5-10|	1 -13	4-7 23	8+ 23
best-near|direct|far|	2-3 6	4-7 -15	8+ 21
best-near|interview|naked|	far 21
best-near|judging|-5|	1 -15
best-near|judging|0|	4-7 20
best-near|judging|1|	1 7	4-7 36	8+ 22
best-near|judging|2-4|	8+ 30
best-near|judging|5-10|	4-7 6	8+ 27
best-near|judging|far|	1 13	2-3 13	8+ -7
best-near|naked|0|	1 -11	2-3 -8	8+ 34
best-near|naked|1|	1 -17	2-3 -14	8+ 9
best-near|naked|2-4|	1 6	8+ 22
best-near|naked|5-10|	2-3 11	8+ 11
best-near|naked|far|	1 7
best-near|named-before|naked|	1 -6	2-4 35	far -6
best-near|named-nearby|naked|	0 -11	5-10 7	far 12
best-near|other|0|	1 -10	2-3 -6
best-near|other|1|	1 11	4-7 8	8+ 15
best-near|other|5-10|	2-3 -10
best-near|paragraph-before|judging|	far -7
best-near|paragraph-before|saying|	far -8
best-near|paragraph-before|thinking|	far 20
best-near|possessor|naked|	1 -24
best-near|quote-then-speaker|apposed|	-3 -14	-4 -13	-5 -17	-6 -13	-8 -8	-9 -13
best-near|quote-then-speaker|apposition|	2-4 -12
best-near|quote-then-speaker|direct|	0 -10	1 6	2-4 -17	far -14
best-near|quote-then-speaker|judging|	-5 -15	1 8	2-4 -18
best-near|quote-then-speaker|saying|	-14 16	-5 -17	-6 -21	-7 -6	0 24	1 19	2-4 -7	5-10 -10	far 7
best-near|quote-then-speaker|shared|	-10 -13	-11 -18	-14 18	-5 -18
best-near|quote-then-speaker|thinking|	1 -12	5-10 -14
best-near|quote-then-verb|judging|	0 -7	1 17	5-10 12
best-near|quote-then-verb|other|	0 -9	1 7
best-near|quote-then-verb|saying|	0 6	1 18	2-4 -9	5-10 -18	far 13
best-near|relative|2-4|	4-7 6
best-near|relative|5-10|	1 -16
best-near|relative|far|	8+ 22
best-near|saying|-12|	1 10
best-near|saying|-5|	2-3 -21
best-near|saying|-6|	2-3 -21
best-near|saying|-7|	2-3 -8
best-near|saying|0|	1 9	4-7 24	8+ 13
best-near|saying|1|	1 18	2-3 -7	4-7 12	8+ 14
best-near|saying|2-4|	1 -19	8+ 29
best-near|saying|5-10|	4-7 8
best-near|saying|far|	4-7 19	8+ 33
best-near|sentence-after|apposed|	0 -11
best-near|sentence-after|direct|	0 19
best-near|sentence-after|saying|	0 -6	1 17	2-4 -12	5-10 21	far 15
best-near|sentence-before|according|	1 11	2-4 -11	5-10 -8	far -23
best-near|sentence-before|apposed|	far -9
best-near|sentence-before|apposition|	2-4 10
best-near|sentence-before|direct|	1 24	2-4 -7	5-10 -17	far -18
best-near|sentence-before|judging|	1 12	2-4 13	5-10 -7	far -9
best-near|sentence-before|other|	1 10
best-near|sentence-before|relative|	far 19
best-near|sentence-before|saying|	1 33	2-4 9	5-10 13
best-near|sentence-before|thinking|	2-4 20	far 7
best-near|shared|-11|	2-3 -18
best-near|shared|-5|	1 -18
best-near|signature|naked|	1 -21
best-near|speaker-then-quote|apposed|	1 -20	5-10 12	far -18
best-near|speaker-then-quote|apposition|	1 -18
best-near|speaker-then-quote|direct|	0 -19	1 -7	5-10 6	far 6
best-near|speaker-then-quote|judging|	far 16
best-near|speaker-then-quote|other|	5-10 -10
best-near|speaker-then-quote|relative|	5-10 -12
best-near|speaker-then-quote|saying|	5-10 14	far 21
best-near|speaker-then-quote|thinking|	1 -23	5-10 11
best-near|thinking|0|	1 -7	2-3 -8	4-7 10	8+ 19
best-near|thinking|1|	1 -24	2-3 -9
best-near|thinking|2-4|	4-7 15	8+ 20
best-near|thinking|5-10|	1 -12	2-3 12	4-7 26	8+ 14
best-near|thinking|far|	2-3 12	8+ 19
best-near|topic|naked|	0 -13	1 -10	far -7
best-near|transcript|naked|	0 25
best-near|verb-then-speaker|judging|	1 8
best-near|verb-then-speaker|saying|	1 -8	5-10 -16	far -6
best-negated|	true -10
best-order|according|according|0|	1 -23	2-3 8	4-7 -6	8+ 18
best-order|according|according|1|	2-3 10	4-7 45	8+ 22
best-order|according|according|2-4|	4-7 11	8+ 9
best-order|according|according|5-10|	1 -11	2-3 10	4-7 6	8+ 18
best-order|according|according|far|	1 8	2-3 -10
best-order|apposed|apposed|-3|	2-3 -13
best-order|apposed|apposed|-4|	1 -9
best-order|apposed|apposed|-8|	2-3 -8
best-order|apposed|apposed|0|	2-3 -24
best-order|apposed|apposed|1|	1 -21
best-order|apposed|apposed|2-4|	4-7 -8	8+ 23
best-order|apposed|apposed|5-10|	1 -17	2-3 12	4-7 17	8+ 12
best-order|apposed|apposed|far|	1 -18	2-3 -11
best-order|apposed|judging|0|	2-3 16	4-7 18
best-order|apposed|judging|1|	1 20	4-7 24
best-order|apposed|judging|2-4|	1 12	2-3 36	4-7 41	8+ 22
best-order|apposed|judging|5-10|	1 9	2-3 15	4-7 20	8+ 12
best-order|apposed|other|5-10|	2-3 -10
best-order|apposed|saying|-12|	1 10
best-order|apposed|saying|-5|	2-3 -21
best-order|apposed|saying|-6|	2-3 -19
best-order|apposed|saying|-7|	2-3 -8
best-order|apposed|saying|0|	1 7	4-7 26	8+ 22
best-order|apposed|saying|1|	1 -14	4-7 35	8+ 22
best-order|apposed|saying|2-4|	1 -7	4-7 10	8+ 26
best-order|apposed|saying|5-10|	1 9	8+ 20
best-order|apposed|saying|far|	8+ 30
best-order|apposed|thinking|2-4|	4-7 8
best-order|apposition|apposition|1|	2-3 -18
best-order|apposition|apposition|2-4|	2-3 -12	4-7 -9
best-order|apposition|judging|1|	2-3 10
best-order|apposition|judging|2-4|	2-3 15	4-7 23
best-order|apposition|saying|0|	2-3 -24
best-order|apposition|saying|1|	2-3 12	4-7 -10	8+ 16
best-order|apposition|saying|2-4|	1 -9	2-3 -11	4-7 37	8+ 18
best-order|apposition|saying|5-10|	1 20	4-7 45	8+ 24
best-order|apposition|saying|far|	1 -29	4-7 26	8+ 9
best-order|direct|direct|0|	1 -10	2-3 -8
best-order|direct|direct|1|	8+ 18
best-order|direct|direct|2-4|	1 -8	2-3 6	8+ 18
best-order|direct|direct|5-10|	1 -13	4-7 23	8+ 23
best-order|direct|direct|far|	2-3 6	4-7 -15	8+ 21
best-order|direct|judging|0|	4-7 14
best-order|direct|judging|1|	2-3 -6	4-7 29	8+ 24
best-order|direct|judging|2-4|	2-3 -11	8+ 26
best-order|direct|judging|5-10|	2-3 -12	4-7 6	8+ 26
best-order|direct|judging|far|	1 10	8+ 31
best-order|direct|saying|0|	1 8	4-7 17	8+ 10
best-order|direct|saying|1|	1 25	2-3 -6	4-7 10	8+ 15
best-order|direct|saying|2-4|	1 -11	2-3 12	4-7 -13	8+ 23
best-order|direct|saying|5-10|	2-3 9	4-7 12
best-order|direct|saying|far|	1 12	4-7 17	8+ 34
best-order|direct|thinking|0|	1 -7	2-3 -7	4-7 7	8+ 19
best-order|direct|thinking|1|	1 -24	2-3 -9
best-order|direct|thinking|2-4|	4-7 11	8+ 19
best-order|direct|thinking|5-10|	1 -18	2-3 18	8+ 14
best-order|direct|thinking|far|	2-3 11	8+ 17
best-order|inverted|judging|1|	1 12	4-7 20	8+ 6
best-order|inverted|judging|5-10|	2-3 12
best-order|inverted|judging|far|	4-7 -10
best-order|inverted|other|0|	1 -10	2-3 -6
best-order|inverted|other|1|	1 11	4-7 8	8+ 15
best-order|inverted|saying|0|	4-7 19	8+ 17
best-order|inverted|saying|1|	2-3 6	4-7 15	8+ 10
best-order|inverted|saying|2-4|	1 -22	2-3 -11	4-7 31	8+ 20
best-order|inverted|saying|5-10|	1 -17	2-3 -24	8+ 19
best-order|inverted|saying|far|	2-3 16	4-7 28	8+ 20
best-order|naked|naked|0|	1 -11	2-3 -8	8+ 34
best-order|naked|naked|1|	1 -17	2-3 -14	8+ 9
best-order|naked|naked|2-4|	1 6	8+ 22
best-order|naked|naked|5-10|	2-3 11	8+ 11
best-order|naked|naked|far|	1 7
best-order|relative|judging|0|	2-3 -11
best-order|relative|judging|2-4|	1 -17	2-3 15
best-order|relative|judging|far|	8+ -13
best-order|relative|relative|2-4|	4-7 6
best-order|relative|relative|5-10|	1 -16
best-order|relative|relative|far|	8+ 22
best-order|relative|saying|0|	2-3 -14	4-7 -8
best-order|relative|saying|1|	2-3 -9	4-7 19	8+ 16
best-order|relative|saying|2-4|	2-3 -13	4-7 27
best-order|relative|saying|5-10|	4-7 17	8+ 12
best-order|relative|saying|far|	4-7 13
best-order|shared|judging|-5|	1 -15
best-order|shared|judging|0|	2-3 10	4-7 10
best-order|shared|judging|1|	1 18	2-3 21
best-order|shared|judging|2-4|	1 10	4-7 21
best-order|shared|judging|5-10|	1 19	2-3 14
best-order|shared|saying|0|	2-3 20	4-7 17	8+ 18
best-order|shared|saying|1|	2-3 -13	4-7 19	8+ 24
best-order|shared|saying|2-4|	2-3 28	4-7 24	8+ 28
best-order|shared|saying|5-10|	1 26	2-3 6	4-7 24	8+ 28
best-order|shared|saying|far|	2-3 -9	8+ 13
best-order|shared|shared|-11|	2-3 -18
best-order|shared|shared|-5|	1 -18
best-phrase|name|	according 10	apposition -21	direct 17	judging 15	naked 11	saying 17
best-phrase|noun|	apposed -24	apposition -28	direct -27	judging -20	naked -25	saying -9	shared -25	thinking 21
best-phrase|pronoun|	according 9	apposed -6	direct 9	judging 18	naked -9	shared 12	thinking -9
best-score|	-1 -54	-2 -43	-3 -12	-4 -31	0 -10	2 6	3 29	4 34	5 43	6 49	7 18
best-score|-1|	1 -35	2-3 -28	4-7 -35	8+ 44
best-score|-2|	1 -26	2-3 -31	4-7 -17	8+ 36
best-score|-3|	2-3 -14	8+ 24
best-score|-4|	1 -14	2-3 -19	4-7 -8	8+ -15
best-score|0|	4-7 -17
best-score|1|	1 -8	2-3 9	4-7 8
best-score|2|	1 -13	4-7 20	8+ 11
best-score|3|	1 21	2-3 6	4-7 33	8+ 28
best-score|4|	1 20	2-3 9	4-7 51	8+ 10
best-score|5|	1 30	2-3 28	4-7 24	8+ 18
best-score|6|	1 34	2-3 45	4-7 31	8+ 13
best-score|7|	4-7 26
best|according-to|according|	2-3 17	4-7 21	8+ 30
best|colon|judging|	8+ 18
best|colon|naked|	1 -11	4-7 6
best|colon|saying|	8+ 15
best|interview|naked|	4-7 13
best|named-before|naked|	2-3 29	4-7 -16	8+ 14
best|named-nearby|naked|	8+ 10
best|paragraph-before|direct|	8+ 19
best|paragraph-before|saying|	8+ 25
best|possessor|naked|	1 18	2-3 -15	8+ 18
best|quote-then-speaker|apposed|	1 -21	2-3 -19	4-7 -13
best|quote-then-speaker|apposition|	2-3 -12
best|quote-then-speaker|direct|	2-3 -29	8+ 31
best|quote-then-speaker|judging|	1 -17	2-3 12	4-7 -9	8+ 17
best|quote-then-speaker|saying|	1 19	4-7 19	8+ 18
best|quote-then-speaker|shared|	2-3 -15	4-7 -7
best|quote-then-speaker|thinking|	1 -19	2-3 7	8+ 24
best|quote-then-verb|judging|	2-3 7	8+ 6
best|quote-then-verb|other|	1 6	2-3 -6	4-7 7	8+ 15
best|quote-then-verb|saying|	1 -8	2-3 -10	4-7 20	8+ 14
best|sentence-after|according|	2-3 -11
best|sentence-after|direct|	2-3 18	8+ 19
best|sentence-after|saying|	2-3 -8	8+ 23
best|sentence-after|thinking|	4-7 16
best|sentence-before|according|	2-3 -15	4-7 -15
best|sentence-before|apposed|	8+ 16
best|sentence-before|apposition|	4-7 12
best|sentence-before|direct|	1 -23	2-3 -9	8+ 24
best|sentence-before|judging|	1 -16	8+ 20
best|sentence-before|relative|	8+ 22
best|sentence-before|saying|	2-3 -16	4-7 37	8+ 16
best|sentence-before|thinking|	2-3 19	8+ 11
best|signature|naked|	1 -21	2-3 -27	4-7 -13	8+ 34
best|speaker-then-quote|apposed|	1 -12	2-3 8	8+ 28
best|speaker-then-quote|apposition|	2-3 -18
best|speaker-then-quote|judging|	1 6	4-7 11
best|speaker-then-quote|other|	2-3 -10
best|speaker-then-quote|relative|	1 -24	2-3 7	4-7 9
best|speaker-then-quote|saying|	1 6	2-3 8
best|speaker-then-quote|thinking|	1 -10	2-3 11	4-7 14	8+ 25
best|topic|naked|	1 -14	8+ 22
best|transcript|naked|	4-7 20	8+ 19
best|verb-then-speaker|judging|	4-7 10
best|verb-then-speaker|other|	4-7 12
best|verb-then-speaker|saying|	1 -21	2-3 -15	4-7 6	8+ 19
case-follow|all-one|)|	none 7
case-follow|all-one|,auxiliary|	none -8
case-follow|all-one|,coordinator|	none -13
case-follow|all-one|,preposition|	none -18
case-follow|all-one|,pronoun|	none -14
case-follow|all-one|,subordinator|	none -19
case-follow|all-one|,that|	none -15
case-follow|all-one|,verb-judging|	none 8
case-follow|all-one|,verb-saying|	none 12
case-follow|all-one|,word|	none -14
case-follow|all-one|,|	none -50
case-follow|all-one|:|	none -18
case-follow|all-one|;|	none -16
case-follow|all-one|auxiliary|	none -17
case-follow|all-one|capital|	, 6	. 17	none -21
case-follow|all-one|coordinator|	, -19
case-follow|all-one|determiner|	, 13	. -23	none -26
case-follow|all-one|end|	none -6
case-follow|all-one|preposition|	. 11	none -37
case-follow|all-one|pronoun|	, 20	. -18
case-follow|all-one|stop|	! 14	none -11
case-follow|all-one|subordinator|	, 6	none 6
case-follow|all-one|that|	none -28
case-follow|all-one|verb-judging|	none -8
case-follow|all-one|word|	, -11	none -7
case-follow|all|(|	none -21
case-follow|all|,adverb|	none -11
case-follow|all|,auxiliary|	none -21
case-follow|all|,preposition|	none -7
case-follow|all|,|	none -45
case-follow|all|:|	none -14
case-follow|all|auxiliary|	, -19
case-follow|all|capital|	? 17	none -20
case-follow|all|coordinator|	, -9
case-follow|all|determiner|	! 12	, -11	none 11
case-follow|all|end|	! 11	. -21	? 14
case-follow|all|preposition|	none -18
case-follow|all|pronoun|	. -21	none -10
case-follow|all|quote|	. -24
case-follow|all|stop|	none -33
case-follow|all|that|	, -22	none -17
case-follow|all|verb-judging|	none -6
case-follow|all|verb-saying|	, -10
case-follow|all|word|	, -21
case-follow|first|'|	, 17
case-follow|first|(|	none -7
case-follow|first|)|	none 8
case-follow|first|,auxiliary|	? 10	none 14
case-follow|first|,determiner|	none -16
case-follow|first|,preposition|	none -20
case-follow|first|,pronoun|	none 12
case-follow|first|,that|	none -14
case-follow|first|,verb-judging|	none 12
case-follow|first|,verb-saying|	! 11	? 17	none 7
case-follow|first|,verb-thinking|	none 17
case-follow|first|,word|	? 20	none -6
case-follow|first|,|	none -30
case-follow|first|-|	none 15
case-follow|first|:|	none 7
case-follow|first|[|	. 18
case-follow|first|auxiliary|	, -23	. 15	none -19
case-follow|first|capital|	! 20	, 28	. 17	? 33	none 11
case-follow|first|coordinator|	, 13	. 16	none 12
case-follow|first|determiner|	! 20	, 40	? 21
case-follow|first|end|	! 10	. 27	? 51	none 16
case-follow|first|preposition|	. 24	none -19
case-follow|first|pronoun|	! 20	, 21	. 15	? 32
case-follow|first|quote|	? 28
case-follow|first|stop|	? -11	none -24
case-follow|first|subordinator|	, 9	. 19	none 7
case-follow|first|that|	. 17	none -9
case-follow|first|verb-saying|	, 40	? 26
case-follow|first|word|	, 26	none -23
case-follow|first|–|	, 6
case-follow|first|—|	. 31	? 19	none -22
case-follow|most|,verb-saying|	none 15
case-follow|most|auxiliary|	none -16
case-follow|most|capital|	, 17
case-follow|most|coordinator|	none -12
case-follow|most|determiner|	. 15
case-follow|most|end|	. 18
case-follow|most|preposition|	. 6	none -18
case-follow|most|pronoun|	, 19	. 17
case-follow|most|stop|	none 8
case-follow|most|verb-saying|	, 17	none -10
case-follow|most|word|	none 10
case-follow|none|(|	. 11
case-follow|none|)|	none -17
case-follow|none|,adverb|	none -7
case-follow|none|,auxiliary|	none -12
case-follow|none|,capital|	none 12
case-follow|none|,determiner|	none 6
case-follow|none|,preposition|	none -10
case-follow|none|,quote|	none -7
case-follow|none|,that|	none -11
case-follow|none|,verb-judging|	none 12
case-follow|none|,verb-saying|	none 11
case-follow|none|,word|	none -8
case-follow|none|,|	none 12
case-follow|none|adverb|	, 21	none -10
case-follow|none|auxiliary|	none -17
case-follow|none|capital|	, 14	. -7	none 10
case-follow|none|coordinator|	, -23	. 22	none 13
case-follow|none|determiner|	, -7	none 9
case-follow|none|end|	! 12
case-follow|none|preposition|	, -20	. -24	none 25
case-follow|none|pronoun|	, -13	. 37
case-follow|none|stop|	? -11	none 10
case-follow|none|subordinator|	, -11	. -14	none 21
case-follow|none|that|	none 25
case-follow|none|verb-judging|	, 22	none -10
case-follow|none|verb-saying|	, -13
case-follow|none|verb-thinking|	, -6	none 9
case-follow|none|word|	, 19
case-follow|some|,determiner|	none -8
case-follow|some|,word|	none -12
case-follow|some|,|	none 22
case-follow|some|auxiliary|	none 13
case-follow|some|capital|	, 13	. -6
case-follow|some|coordinator|	. 11	none 24
case-follow|some|determiner|	, 17	. 15	none 10
case-follow|some|end|	! 7	. 14	none 15
case-follow|some|preposition|	. 9
case-follow|some|pronoun|	, 12	. 14
case-follow|some|subordinator|	, 18	none 22
case-follow|some|verb-saying|	, 18
case-follow|some|word|	, -12	none 19
case-follow|titled|:|	none 14
case-follow|titled|capital|	, 9	none -9
case-follow|titled|end|	. 11	none 17
case-follow|titled|preposition|	none 8
case-follow|titled|stop|	none 10
case-follow|titled|word|	none -8
case-follow|upper|capital|	none -6
case-intro|all-one|	, -20	: 17	adverb -20	auxiliary -11	capital -9	possessive -31	preposition -8	start -8	stop 18	subordinator -8	verb-judging -22	verb-saying -14	verb-thinking -7	— 13
case-intro|all|	, -25	: 13	auxiliary -15	capital -13	coordinator -11	determiner -7	possessive -40	start -6	stop 18	verb-judging -17	verb-thinking -11	word -11
case-intro|first|	) 10	, 12	- 19	capital -14	coordinator 8	possessive -15	preposition -8	quote 15	start 19	stop 20	subordinator 15	that 18	verb-judging 7	verb-saying -17	verb-thinking 8	word -31	– -6
case-intro|most|	, 22	: 6	auxiliary 13	capital -13	start 18	stop 9	verb-saying 20
case-intro|none|	' -7	( -7	, 13	- -8	: -16	; 15	adverb 10	auxiliary 6	capital 17	possessive 23	subordinator -9	verb-judging 6	verb-thinking 7	word 7	— 17
case-intro|some|	, 15	auxiliary 10	capital 16	coordinator -12	determiner 7	preposition 16	pronoun 19	that 20	verb-judging -10	verb-saying 31	verb-thinking 7	word 6
case-intro|titled|	, 11	: 7	auxiliary 6	determiner 9	possessive 16	start -12	subordinator -8	verb-saying 8	word -8
case-intro|upper|	, 12	: 14	capital 6
case|all-one|	2 -16	4-5 -19
case|all|	3 -10	4-5 -24	6-9 -16
case|first|	10+ 20	4-5 -10
case|most|	10+ 17	6-9 9
case|none|	1 -8	10+ 49	2 -14	3 28	4-5 23	6-9 20
case|some|	10+ 26	2 -7	3 12	4-5 11	6-9 48
case|titled|	10+ 14	2 20	3 -13	4-5 7	6-9 16
case|upper|	2 -14	3 17	4-5 14	6-9 17
chain-on|(|	2-3 -18
chain-on|, verb-saying ,|	2-3 14	4-7 13
chain-on|, verb-saying stop|	4-7 19
chain-on|,|	1 -9
chain-on|:|	2-3 -9
chain-on|auxiliary word stop|	2-3 -11
chain-on|auxiliary|	1 -12	2-3 18
chain-on|capital :|	4-7 14
chain-on|capital verb-saying ,|	4-7 15	8+ 12
chain-on|capital verb-saying stop|	2-3 29	4-7 25	8+ 17
chain-on|coordinator determiner|	1 -11
chain-on|coordinator word|	2-3 16
chain-on|coordinator|	1 -7	2-3 -11	4-7 17	8+ 11
chain-on|far|	1 14	4-7 -6
chain-on|none|	1 -9	8+ 13
chain-on|preposition word preposition|	1 -27
chain-on|preposition|	1 -28
chain-on|pronoun verb-saying ,|	1 -11	2-3 23	4-7 24	8+ 12
chain-on|pronoun verb-saying :|	2-3 -17	4-7 12
chain-on|pronoun verb-saying stop|	1 16	2-3 30	4-7 25	8+ 14
chain-on|pronoun word stop|	8+ 21
chain-on|stop capital|	4-7 17
chain-on|stop determiner word|	4-7 8
chain-on|stop|	1 -8	2-3 -24	4-7 8
chain-on|subordinator|	4-7 15
chain-on|verb-judging stop|	1 -20
chain-on|verb-saying capital stop|	4-7 15	8+ 13
chain-on|word|	1 -9
chain-on||	1 -13	4-7 -12
chain-on|—|	2-3 9	4-7 9
chain|(|	2-3 -17
chain|, verb-saying ,|	4-7 10
chain|, verb-saying capital|	4-7 8	8+ 7
chain|, verb-saying pronoun|	2-3 17	4-7 21	8+ 8
chain|, verb-saying|	8+ 7
chain|,|	1 -25
chain|:|	4-7 18	8+ 14
chain|auxiliary|	4-7 21
chain|coordinator|	2-3 -7	4-7 8	8+ 13
chain|determiner coordinator|	1 -6	2-3 -16
chain|far|	1 8	4-7 -7	8+ -6
chain|none|	1 -24	2-3 -18	4-7 13	8+ 17
chain|preposition coordinator|	1 -15
chain|preposition word preposition|	1 -20
chain|preposition|	1 -26	2-3 10
chain|verb-saying ,|	1 10
chain||	1 -15	4-7 10	8+ 13
clause|false|false|	all -21	all-one -9	most -16	some 13	upper -16
clause|false|true|	all -17	all-one 12	first 6	most 7	none 14	some 9	titled 18	upper 21
clause|true|false|	all -10	all-one -20	most 31	none -16	some 19	titled 19
clause|true|true|	all 8	all-one -14	first 7	most 34	some 23	titled 8	upper 18
continues|	true 14
dated|	true -38
echo|all|2-3|	false 7
echo|all|4-7|	false -10	true 8
echo|all|8+|	true 22
echo|all|	all -8	first -8	some 22	titled 9
echo|all|false|	1 9	2-3 27	4-7 12
echo|all|true|	1 -14	2-3 -13	4-7 -6	8+ 18
echo|half|2-3|	true 29
echo|half|8+|	false 28
echo|half|	all-one 17	most 16	titled 17	true 22
echo|half|false|	2-3 16	4-7 -6	8+ 28
echo|none|1|	true -14
echo|none|2-3|	true -25
echo|none|8+|	true 12
echo|none|	all -20	all-one -15	most -7	none 6	titled 9	true -27	upper 7
echo|none|false|	1 -6	2-3 -8
echo|some|4-7|	true 29
echo|some|8+|	false 20	true 10
echo|some|	all -16	false 8	first 14	most 9	none 10	some 33	titled 10	true 30
echo|some|false|	8+ 20
ending|	! 48	, 10	. 8	? 32	none -15
family|"|	1 23	2-3 -6
family|'|	1 9	2-3 18	8+ 24
family|,|	4-7 36	8+ 15
family|none|	1 22	2-3 27	4-7 32	8+ 6
family|«|	1 -16	2-3 -10
family|»|	1 -16	2-3 -22	8+ 13
family|‘|	1 -33	2-3 -26	4-7 -6	8+ 19
family|’|	4-7 19
family|‚|	4-7 11
family|“|	2-3 6	4-7 14	8+ 17
family|„|	1 -13	2-3 10	4-7 10	8+ 11
follow|	' 18	( -11	+ 14	, -26	,adverb -17	,capital -7	,preposition -25	,quote -11	,that -22	,verb-judging 19	,verb-saying 13	,verb-thinking 19	,word -15	- 9	: 6	[ 20	auxiliary -28	capital 13	coordinator 8	determiner 13	end 13	preposition 8	pronoun 13	quote -15	stop -12	subordinator 18	that 11	verb-saying 8
gov|accuse|2-3|	2-3 26	4-7 29
gov|accuse|4-7|	4-7 17
gov|accuse|8+|	4-7 15
gov|accuse|	of 8
gov|accuse|participle|	none 15
gov|accuse|present|	none 24
gov|achar|present|	none 6
gov|achar|	que 6
gov|acknowledge|	none 14
gov|acknowledge|past|	none 20
gov|aclarar|2-3|	4-7 13
gov|aclarar|	none 15
gov|aclarar|past|	none 13
gov|acquiescer|	none 11
gov|acquiescer|present|	none 13
gov|acusar|2-3|	2-3 12
gov|acusar|4-7|	2-3 9	4-7 8
gov|acusar|	de 23
gov|acusar|past|	none 25
gov|acusar|present|	none 16
gov|add|1|	4-7 24	8+ 21
gov|add|2-3|	4-7 8	8+ 7
gov|add|4-7|	4-7 16	8+ 17
gov|add|participle|	none 31
gov|add|past|	none 12
gov|add|present|	none 20
gov|add|	that 8
gov|adelantar|past|	none -14
gov|admettre|	none 16
gov|admettre|past|	none 16
gov|admitir|4-7|	4-7 15
gov|admitir|	de 8	que 18
gov|admitir|past|	none 7
gov|admit|1|	8+ 16
gov|admit|	none 15
gov|admit|present|	none 13
gov|advertir|	de 12
gov|advertir|past|	none 14
gov|advise|	none -16	to 19
gov|advise|past|	none -12
gov|affirmer|2-3|	4-7 17
gov|affirmer|	de 16	none 15
gov|affirmer|present|	none 9
gov|afirmar|2-3|	4-7 15
gov|afirmar|past|	none 10
gov|aggiungere|1|	4-7 14
gov|aggiungere|2-3|	4-7 10
gov|aggiungere|4-7|	4-7 16
gov|aggiungere|	che 10	none 21
gov|aggiungere|past|	auxiliary 20	none 19
gov|agree|base|	none 13
gov|agree|	none 14	to 16
gov|agree|past|	none 15
gov|agregar|4-7|	8+ 8
gov|agregar|past|	none 8
gov|alertar|past|	none 14
gov|allege|past|	none 19
gov|ammettere|	none 9
gov|ammettere|past|	auxiliary 15
gov|announce|past|	none 12
gov|annunciare|present|	none 19
gov|answer|0|	2-3 -10
gov|answer|base|	none -10
gov|answer|past|	none -6
gov|anticipare|present|	none -8
gov|antworten|	none 11
gov|antworten|past|	none 12
gov|apelidar|	de -14
gov|aplaudir|1|	2-3 13
gov|aplaudir|	none 12
gov|appeler|0|	2-3 -13
gov|appeler|2-3|	2-3 10
gov|appeler|4-7|	1 15
gov|appeler|	none -16	à 28
gov|appeler|past|	auxiliary 20	none 9
gov|apuntar|past|	none 17
gov|argue|2-3|	4-7 19
gov|argue|4-7|	2-3 14	4-7 16
gov|argue|	none 15	that 9
gov|argue|participle|	none 10
gov|argue|present|	none 18
gov|asegurar|	none 15	que 19
gov|asegurar|present|	none 15
gov|ask|1|	2-3 21	8+ 21
gov|ask|2-3|	2-3 20	4-7 15
gov|ask|4-7|	4-7 22	8+ 13
gov|ask|8+|	1 7	2-3 -24
gov|ask|	for 23	none 26	whether 19
gov|ask|participle|	none 18
gov|ask|past|	auxiliary 19	be 19	none 6
gov|ask|present|	none 14
gov|assegurar|	que 12
gov|assert|	that 19
gov|assicurare|2-3|	2-3 13
gov|assicurare|4-7|	4-7 17
gov|assicurare|	che 13	none 20
gov|assicurare|past|	auxiliary 13
gov|assurer|2-3|	4-7 19
gov|assurer|4-7|	4-7 22
gov|assurer|participle|	none -8
gov|assurer|past|	auxiliary 15
gov|assurer|present|	none 17
gov|assurer|	que 8
gov|atestar|past|	none 11
gov|atribuir|4-7|	4-7 18
gov|atribuir|	a 22
gov|attaccare|present|	none -15
gov|attendre|	none 11
gov|attendre|past|	none 16
gov|attestieren|2-3|	4-7 13
gov|attestieren|	none 13
gov|attestieren|past|	none 13
gov|attribute|past|	none -21
gov|augurare|0|	4-7 8
gov|augurare|	none 8
gov|auspicare|	che 12
gov|ausrichten|4-7|	2-3 12
gov|ausrichten|	none 12
gov|ausrichten|past|	none 12
gov|avisar|1|	4-7 8	8+ 13
gov|avisar|2-3|	4-7 17
gov|avisar|	none -12	que 19
gov|avisar|past|	none -10
gov|avisar|present|	none 9
gov|avvertire|	none 15
gov|avvertire|past|	none 17
gov|añadir|	none 9
gov|añadir|past|	none 13
gov|back|0|	2-3 -18
gov|back|8+|	2-3 -20
gov|back|base|	none 13
gov|bautizar|0|	2-3 -8
gov|bautizar|	none -18
gov|bautizar|past|	none -18
gov|bekennen|past|	none 14
gov|believe|	none -8
gov|believe|present|	none -11
gov|beloven|	none -6
gov|beloven|past|	none -6
gov|bemängeln|2-3|	4-7 7
gov|bemängeln|	none 10
gov|bemängeln|past|	none 8
gov|bestätigen|	none -16
gov|bestätigen|past|	none -6
gov|bevestigen|past|	none -9
gov|bezeichnen|2-3|	4-7 10
gov|bezeichnen|	als 9
gov|bezeichnen|past|	none 9
gov|bill|1|	2-3 -15
gov|bill|	as -18
gov|bill|past|	none -7
gov|bitten|past|	none 17
gov|blame|0|	4-7 18
gov|blame|	none 7
gov|blame|past|	none 10
gov|blast|past|	none 16
gov|blijven|2-3|	4-7 10
gov|blijven|	none 8
gov|blijven|past|	none 9
gov|brand|	none -14
gov|brand|past|	none 6
gov|calificar|2-3|	2-3 11	4-7 12
gov|calificar|	de 19
gov|calificar|past|	auxiliary 9	none 19
gov|call|0|	1 -6	2-3 -10	4-7 15
gov|call|1|	1 22	2-3 -17	4-7 30	8+ 15
gov|call|2-3|	1 29	2-3 8	4-7 53	8+ 23
gov|call|4-7|	2-3 8	4-7 18	8+ 11
gov|call|8+|	4-7 -13
gov|call|base|	none -41
gov|call|	for 29	none 11	on 19	that 21
gov|call|participle|	none 21
gov|call|past|	auxiliary 37	none 35
gov|call|present|	none -6
gov|challenge|past|	none 9
gov|chamar|0|	2-3 -12
gov|chamar|2-3|	4-7 15
gov|chamar|	de -14	none -13
gov|chamar|past|	none -18
gov|chamar|present|	none -10
gov|chant|0|	2-3 13
gov|chant|	none 26
gov|chant|participle|	none 19
gov|chant|past|	none 17
gov|chant|present|	none -6
gov|chiamare|0|	1 -12	2-3 -11
gov|chiamare|4-7|	2-3 -15
gov|chiamare|	none -22
gov|chiamare|past|	none -11
gov|chiamare|present|	auxiliary -11	none -16
gov|chiedere|	none 11
gov|chiedere|past|	auxiliary -6
gov|cite|	none 22
gov|claim|2-3|	2-3 18
gov|claim|4-7|	1 -10	2-3 19
gov|claim|	none -20	that 16	to 23
gov|classificar|2-3|	1 20
gov|classificar|	como 15
gov|classificar|past|	none 9
gov|comentar|4-7|	4-7 15
gov|comentar|past|	none 15
gov|comentar|	que 9
gov|comment|	that 12
gov|compare|past|	be -17
gov|complain|past|	auxiliary 21
gov|completar|	none 15
gov|completar|past|	none 15
gov|concedere|	none 7
gov|concedere|past|	none 7
gov|concede|2-3|	2-3 -15
gov|concede|	none 15	that -11
gov|conclude|1|	8+ 18
gov|conclude|	none 18	that 15
gov|conclude|past|	none 16
gov|concluir|past|	none 17
gov|conclure|1|	8+ 8
gov|conclure|	none 8
gov|condemn|	none 16
gov|condemn|past|	none 14
gov|confermare|2-3|	1 -9
gov|confermare|	none -7
gov|confidare|present|	none 9
gov|confirmar|4-7|	2-3 12
gov|confirmar|	none 10
gov|confirmar|past|	none 10
gov|confirmar|present|	none 11
gov|confirmer|past|	auxiliary -10
gov|confirm|past|	none 20
gov|congratulate|	on 19
gov|congratulate|past|	none 19
gov|considerar|0|	1 9
gov|considerar|1|	4-7 7
gov|considerar|2-3|	1 15	4-7 9
gov|considerar|4-7|	4-7 14
gov|considerar|	a 12	none 17	que 15
gov|considerar|past|	none 22
gov|considerar|present|	none 16
gov|consider|	none 20
gov|contestare|	di -10
gov|contestar|2-3|	4-7 -13
gov|continue|1|	8+ 14
gov|continue|	none 20
gov|continue|past|	none 13
gov|correct|past|	none -16
gov|corregir|	none 15
gov|corregir|past|	none 15
gov|counter|past|	none 19
gov|croire|	none 7
gov|croire|past|	none 7
gov|debate|base|	none 14
gov|debate|	that 12
gov|decide|base|	none -20
gov|decir|0|	1 -12
gov|decir|	none 8
gov|decir|past|	none 8
gov|declarar|	none 11
gov|declare|	none 11	that 21	to -11
gov|declare|past|	none 7
gov|defender|2-3|	8+ 7
gov|defender|	como 18	none -11
gov|defender|past|	none -10
gov|defend|	as -7
gov|definire|0|	4-7 -8
gov|definire|2-3|	2-3 12	4-7 14
gov|definire|	none -7
gov|definire|past|	none -8
gov|demandar|	a -7
gov|demandar|present|	none -10
gov|demander|1|	4-7 10
gov|demander|4-7|	2-3 13
gov|demander|	none 11	si 9
gov|demander|past|	auxiliary 9
gov|demander|present|	none 14
gov|demand|base|	none 16
gov|demand|	none 17
gov|denken|	over -6
gov|denken|past|	daar -6	none 8
gov|describe|1|	4-7 22	8+ 11
gov|describe|2-3|	1 14	2-3 9	4-7 36	8+ 21
gov|describe|4-7|	2-3 -15	4-7 19	8+ 18
gov|describe|	as 27	to -17
gov|describe|past|	auxiliary 11	later 26	none 45	once -13
gov|describe|present|	none -11
gov|deslizar|	que 15
gov|destacar|past|	none 20
gov|dire|0|	1 -7	4-7 21
gov|dire|1|	4-7 15
gov|dire|2-3|	1 -14	2-3 22	4-7 35
gov|dire|4-7|	2-3 11
gov|dire|8+|	1 -13
gov|dire|	a -8	di 22
gov|dire|past|	auxiliary 9	none -14
gov|discordar|1|	8+ 8
gov|discordar|	none 8
gov|discordar|present|	none 8
gov|discrepar|	none 12
gov|discrepar|present|	none 17
gov|dismiss|2-3|	2-3 23	4-7 17
gov|dismiss|	as 30
gov|dismiss|past|	none 28
gov|dizer|2-3|	2-3 11	4-7 15
gov|dizer|4-7|	2-3 10	4-7 7
gov|dizer|	a 12	de 11	none 21
gov|dizer|past|	none 10
gov|dub|0|	2-3 8
gov|dub|	none 7
gov|dub|past|	none -7
gov|démentir|past|	none 7
gov|dénoncer|1|	2-3 19
gov|dénoncer|2-3|	4-7 9
gov|dénoncer|	dans 8	none 23
gov|dénoncer|past|	auxiliary 16
gov|dénoncer|present|	none 10
gov|eisen|past|	none -7
gov|elogiar|	a 17
gov|elogiar|past|	none 17
gov|entender|past|	none 13
gov|ergänzen|past|	none 12
gov|erkennen|	dat 16
gov|erkennen|past|	none 16
gov|esclarecer|past|	none -13
gov|escrever|past|	none 8
gov|esprimere|0|	2-3 14
gov|esprimere|	none 14
gov|estimer|2-3|	4-7 17
gov|estimer|past|	auxiliary 18
gov|estimer|present|	none 13
gov|estimer|	que 13
gov|exclure|	none 9
gov|exigir|0|	4-7 18
gov|exigir|	none 18
gov|exigir|past|	none 18
gov|expect|0|	4-7 18
gov|expect|	none 23
gov|expect|present|	none 14
gov|explain|	none 24
gov|explain|past|	none 21
gov|explain|present|	none -10
gov|explicar|2-3|	8+ 9
gov|explicar|present|	none 8
gov|expliquer|present|	none 6
gov|expresar|1|	2-3 19
gov|expresar|	none 19
gov|express|past|	none 21
gov|faire_valoir|past|	auxiliary 16
gov|faire_valoir|	que 6
gov|falar|1|	2-3 26	4-7 7
gov|falar|	de 17	em 20	numa 11
gov|falar|past|	none 30
gov|feel|0|	4-7 13
gov|feel|4-7|	4-7 14
gov|feel|	none 24
gov|feel|past|	none 23
gov|finden|	none 10
gov|finden|past|	none 10
gov|find|0|	2-3 -22
gov|find|1|	1 -6
gov|find|	none -10	that -10
gov|find|past|	auxiliary 17
gov|find|present|	none -16
gov|fragen|	none 7
gov|fragen|past|	none 7
gov|féliciter|2-3|	2-3 19	4-7 8
gov|féliciter|	d' 19	d’ 14	none 12
gov|féliciter|past|	auxiliary 22
gov|garantire|4-7|	4-7 15
gov|garantire|	che 15
gov|garantir|2-3|	4-7 10
gov|garantir|past|	none -6
gov|garantir|	que -10
gov|geben|	none 9
gov|geben|past|	none 9
gov|geven|past|	none 8
gov|giudicare|	none 9
gov|giudicare|present|	none 14
gov|giurare|present|	none 18
gov|gritar|past|	none 10
gov|hablar|1|	4-7 14
gov|halten|2-3|	2-3 12
gov|halten|	für 15
gov|halten|past|	none 15
gov|head|	1989 -22	2021 13	47 -19	51 -24	ad 21	administration 13	adultes -7	adviser 22	agents 11	aide 18	americans -8	anni 19	anonymity 16	anos 8	another 11	ans -8	association 18	attorney 20	azienda 16	banker 18	banner 8	cambio 23	campaign 23	candidate 18	captain -8	celle-ci 16	centre -22	chercheuse -10	chief -6	civile 21	club 11	coach 21	committee 19	communiqué 18	compagnie 18	company 31	comptes 14	congressman 17	corps -19	council -20	court -18	cuentos -8	c’ -13	defesa -13	direction 20	director -15	dismissed -21	dog 8	driver 14	editorial 10	ela 10	ele -10	ella 6	elle 34	email -22	embassy 19	employees -8	envoy -12	er 10	es -11	executive 22	fans -6	father 16	fatto 12	fielder 9	finale 13	fiscal 13	floor -8	friends -7	gallery -32	governante -8	government 25	governor 18	guidebooks -16	général 16	he 26	health 9	hij 10	hill -16	house -7	identificada 14	il -6	institute 19	institution -13	interessato 12	it -32	juges 13	jurado 13	jury -16	kept 13	languages -22	latter 15	lawyer 12	leader -16	lei 16	letter 10	line -21	lobby 16	loi -16	lugar -11	lui -11	maestro 11	magistrada 17	man 11	manager 17	matemático -15	members 32	minister -15	ministra 10	ministre 13	ministro 20	monitoring -18	more -17	name -14	named 15	ninguém -14	nobody -12	none 23	nota 11	obama 16	office -14	official 17	on -19	one 9	oposição 13	opposition 22	organisation 8	organization 16	pain -18	papers -18	park -18	part 14	party 18	percent -24	person 28	persone 13	piano -6	placa -12	place -12	plan -15	premier 11	president 25	prosecutor -10	préfecture 20	président 13	public 17	qualcuno 14	radio -7	recent 15	release 14	report -26	research 15	room 17	ruling -13	said 18	santé 14	satirico -7	secretary -19	senator 24	series -15	she 20	side 18	sie 22	sindacalista -9	sindaco 15	source -9	spokesman 25	spokesperson 28	spokeswoman 12	sponsor -8	stampa -7	state 7	statement 23	students -20	study 16	supervisors -31	team -16	tema -13	testo 22	text 22	they -6	this 15	time -13	times 17	told 10	tout -8	tribunal -11	trump 18	turística 13	union -8	university 21	verklaring 17	vertritt 10	washington 16	watchdog -20	women -7	you -15	zij -8	élue 9
gov|head|1989|	record -22
gov|head|47|	name -19
gov|head|adultes|	dire -7
gov|head|adviser|	say 14
gov|head|aide|	say 13
gov|head|anonymity|	say 16
gov|head|another|	say -6
gov|head|attorney|	say 20
gov|head|banner|	read 8
gov|head|campaign|	argue -14	call 22	say 16
gov|head|centre|	offer -22
gov|head|chercheuse|	réfuter -10
gov|head|civile|	féliciter 19
gov|head|committee|	say 12
gov|head|company|	say 30
gov|head|comptes|	juger 14
gov|head|corps|	call -19
gov|head|cuentos|	publicar -8
gov|head|c’|	scrivere -13
gov|head|dismissed|	talk -21
gov|head|dog|	yell 8
gov|head|elle|	dire 19
gov|head|er|	sagen 9	versprechen -11
gov|head|es|	heißen -7
gov|head|fatto|	sapere 12
gov|head|fielder|	ask 9
gov|head|gallery|	show -19
gov|head|group|	call -17
gov|head|guidebooks|	use -16
gov|head|health|	plan 19
gov|head|he|	accuse 19	add 24	argue 12	ask 16	believe -9	call 34	conclude 8	continue 11	describe 31	expect 15	feel 19	hope 11	pledge 21	prefer -28	promise 15	repeat -23	reply 15	suggest 10	tell 12	think 20	use -12	vow 18	want 11	warn 14	write 24
gov|head|house|	call -7
gov|head|il|	assurer 15	préciser 18
gov|head|institution|	regretter -13
gov|head|interessato|	negare 12
gov|head|it|	compare -17	describe -13	label -16	quote -13	read 11	say -27
gov|head|i|	say 19	sing -17
gov|head|juges|	relever 11
gov|head|jury|	decide -20
gov|head|languages|	say -22
gov|head|leader|	say 20
gov|head|lei|	ribattere 8
gov|head|line|	read -21
gov|head|loi|	dire -16
gov|head|lugar|	llamar -11
gov|head|matemático|	preferir -15
gov|head|minister|	say -16
gov|head|ministry|	call -13	say 25
gov|head|name|	aclarar 10	antworten 19	ausrichten 12	calificar 13	call -10	chiamare -10	considerar 15	contestare -10	describe 17	dire 12	dizer 15	esclarecer -13	find 7	geben 9	halten 11	heißen -19	kündigen 11	lassen 8	meinen -13	melden -9	nennen -11	noemen -8	note -7	pedir -13	schließen 7	sehen 7	show -12	spreken 13	teilen 9	tell -17	use -15	verweisen -9	warnen 14	wave -18	weisen 12	zeigen 11	äußern 12
gov|head|ninguém|	queixar -14
gov|head|none|	admire 8	aggiungere 14	ask 15	call 12	hablar 10	mean -19	monieren -11	name -20	parlare -7	promettere 14	sing -19	tell 15
gov|head|office|	say 7
gov|head|official|	say 21
gov|head|on|	lire -14
gov|head|oposição|	falar 11
gov|head|organisation|	appeler 13	ask 15	atestar 11	bestätigen -16	bezeichnen 10	call 35	confermare -9	confirmar -7	definire 11	describe 6	dire 7	dizer 17	falar 13	find -8	giudicare 13	hablar 19	halten 11	hear 15	heißen 15	invitare -7	issue -16	justificar 14	laten -13	message -17	noemen 14	note 18	orten 14	parlare 18	parler 17	promettere 13	report 12	rufen -8	réclamer 15	salutare 9	schreiben -10	sprechen 25	spreken 14	tell 20	ver 13	want 8	write 21	zeigen 17
gov|head|pain|	rate -18
gov|head|percent|	say -24
gov|head|person|	acknowledge 16	acusar 16	add 25	admitir 15	advise -14	afirmar 9	aggiungere 8	answer -10	appeler 17	argue 8	ask -9	assicurare 11	assurer -7	attestieren 13	avisar 11	avvertire 8	bemängeln 6	bezeichnen 10	blame 16	blijven 9	calificar 12	cite 19	claim 16	concede -9	confirmar 6	considerar 9	continue 9	corregir 11	declare 12	defend -7	defender -10	definire 17	demandar -10	demander 10	describe 28	dichiarare -11	discrepar 12	dismiss 16	démentir 7	dénoncer 11	elogiar 6	erkennen 15	estimer 16	exclure 9	expliquer 6	faire_valoir 13	falar 11	fragen 7	féliciter 8	garantir 8	houden -6	insist 21	invitare -7	joke -9	juger -6	kündigen 14	lament 14	lamentar 22	llamar 18	moquer 13	negare 14	nennen 17	noemen 18	note 16	parlare 33	parler 21	pedir 7	pledge 14	post 22	praise 15	precisar 10	prefer -19	promettre 7	promise 20	préférer 9	quote 16	raise -21	rate -21	rebater 8	recall -7	reclamar 12	refer 20	rekenen 9	repeat 16	replicar 14	replicare 13	reply 19	respond 16	responder 12	ribattere 12	rispondere 11	rufen 6	répondre 13	sagen 9	saluer 14	say 15	schrijven -7	see 19	sostener 15	sostenere 18	sprechen 16	spreken 14	state 6	subrayar 10	suggest 18	support 12	sustentar 8	testify 15	thank 20	try -10	tweet 7	urge 10	use -9	versichern 6	vinden 20	voir 16	vouloir 10	vow 13	want 14	warn 17	warnen 6	write -14	zeigen 9
gov|head|piano|	chiamare -6
gov|head|placa|	decir -12
gov|head|place|	accuse 23	agree 13	call 21	dire 14
gov|head|president|	say 17
gov|head|private|	call -9
gov|head|préfecture|	parler 19
gov|head|release|	say 17
gov|head|report|	say -18	title -11
gov|head|said|	remark 9
gov|head|satirico|	postare -7
gov|head|sentencia|	razonar -8
gov|head|series|	call -15
gov|head|she|	call 10	describe 23	reply 17	say -6	tell 11	want 12
gov|head|sign|	read 7
gov|head|sindaco|	dire 7
gov|head|source|	describe -13
gov|head|spokesperson|	say 27
gov|head|spokeswoman|	say 20
gov|head|statement|	say 17
gov|head|supervisors|	write -31
gov|head|team|	call -12
gov|head|tema|	scrivere -13
gov|head|text|	message 16
gov|head|they|	call 11	say 19
gov|head|told|	state 10
gov|head|turística|	falar 13
gov|head|union|	call -8
gov|head|university|	say 19
gov|head|voters|	say -8
gov|head|woordvoerder|	zeggen 14
gov|hear|2-3|	2-3 -14
gov|hear|	none -12
gov|hear|present|	none -20
gov|heißen|0|	1 -11	2-3 -7
gov|heißen|2-3|	1 -12	8+ 8
gov|heißen|8+|	2-3 -17
gov|heißen|	none -24
gov|heißen|past|	darin 8	none -24
gov|hekelen|	none -9
gov|hekelen|past|	none -9
gov|heten|0|	2-3 -6
gov|heten|2-3|	2-3 -13	4-7 -10
gov|heten|	none -21
gov|heten|past|	none -24
gov|hit|base|	none 14
gov|hold|1|	4-7 13
gov|hold|	as -19	none 17
gov|hold|past|	auxiliary 15	none -10
gov|hope|	none -9
gov|hope|past|	none -9
gov|houden|2-3|	8+ 9
gov|houden|	none 8	op 12
gov|houden|past|	none -6
gov|indicar|past|	none 12
gov|indiquer|	none -6	qu’ 17
gov|indiquer|present|	none -6
gov|informar|8+|	4-7 12
gov|informar|past|	none 15
gov|inquiéter|	d’ -6
gov|inquiéter|past|	none -6
gov|insist|2-3|	4-7 22
gov|insist|	none 24	that 14
gov|insist|past|	none 27
gov|instruct|past|	none 16
gov|invitare|1|	4-7 12
gov|invitare|2-3|	2-3 -7	4-7 14
gov|invitare|	a -11	alla 19
gov|invitare|past|	auxiliary 18
gov|invitare|present|	none -11
gov|invitar|	a 16
gov|inviter|	à 17
gov|invoquer|	none -12
gov|invoquer|present|	none -12
gov|ironizar|	none 8
gov|ironizar|past|	none 15
gov|joke|1|	4-7 11
gov|joke|	none 11	on -13
gov|judging|0|false|false|	all -11	all-one -32	first 7	some -11
gov|judging|0|false|true|	all -14
gov|judging|1|false|false|	all 8	all-one -22	first 22	some 21
gov|judging|1|false|true|	none 16
gov|judging|1|true|false|	all -15	all-one -27	none 32
gov|judging|1|true|true|	none -13
gov|judging|2-3|false|false|	all 14	all-one -13	first 32	most 7	none 32	some 11
gov|judging|2-3|false|true|	none 11
gov|judging|2-3|true|false|	all-one 6	first -13	none 8	some 21
gov|judging|4-7|false|false|	all-one 22	first 23	some 16
gov|judging|4-7|false|true|	none -7
gov|judging|4-7|true|false|	all -11	some 9
gov|judging|4-7|true|true|	none 21
gov|judging|8+|false|false|	all -12	first 15	none 6
gov|judging|8+|false|true|	none 16
gov|judging|8+|true|false|	first 8
gov|judging|about|false|	false -10
gov|judging|als|2-3|	4-7 11
gov|judging|als|false|	false 15
gov|judging|als|	none 15	some 6
gov|judging|as|1|	4-7 18	8+ 11
gov|judging|as|2-3|	1 23	2-3 15	4-7 24	8+ 22
gov|judging|as|4-7|	1 13	4-7 10	8+ 14
gov|judging|as|8+|	2-3 -8
gov|judging|as|	all 17	all-one 10	first 15	none 16	some 17
gov|judging|as|false|	false 26	true 14
gov|judging|as|true|	false -7	true 23
gov|judging|at|false|	false 25
gov|judging|at|	none 19
gov|judging|a|1|	2-3 18	4-7 11
gov|judging|a|2-3|	4-7 12
gov|judging|a|	all-one -13	none 29
gov|judging|a|false|	false 22
gov|judging|a|true|	false 14
gov|judging|by|false|	false -11
gov|judging|como|1|	4-7 17
gov|judging|como|2-3|	1 14
gov|judging|como|false|	false 17
gov|judging|como|	none 17
gov|judging|dat|2-3|	2-3 13	4-7 13
gov|judging|dat|false|	false 15
gov|judging|dat|	none 22
gov|judging|dat|true|	false 16
gov|judging|da|false|	false -6
gov|judging|de|1|	1 21
gov|judging|de|2-3|	2-3 20	4-7 18	8+ 12
gov|judging|de|4-7|	1 13	2-3 -9	4-7 11
gov|judging|de|false|	false 10
gov|judging|de|	first 11	none 11
gov|judging|d’|2-3|	1 14	2-3 16	4-7 8
gov|judging|d’|	none 20
gov|judging|d’|true|	false 19
gov|judging|em|2-3|	2-3 11
gov|judging|em|false|	false 11
gov|judging|em|	none 11
gov|judging|en|	none 16
gov|judging|en|true|	false 10
gov|judging|for|1|	4-7 16
gov|judging|for|2-3|	2-3 24	4-7 13	8+ 14
gov|judging|for|4-7|	2-3 13	8+ 11
gov|judging|for|8+|	2-3 6
gov|judging|for|	none 27	some 17
gov|judging|for|true|	false 30	true 15
gov|judging|für|2-3|	2-3 12
gov|judging|für|	all 10	none 9
gov|judging|für|false|	false 15
gov|judging|into|	none -22
gov|judging|into|true|	false -22
gov|judging|in|4-7|	2-3 23	4-7 14
gov|judging|in|false|	false 23
gov|judging|in|	none 22
gov|judging|in|true|	false 9
gov|judging|none|0|	1 -15	2-3 -6	4-7 7
gov|judging|none|1|	4-7 33	8+ 28
gov|judging|none|2-3|	1 7	2-3 10	8+ 27
gov|judging|none|4-7|	1 11	2-3 16	8+ 20
gov|judging|none|8+|	2-3 12
gov|judging|none|	all -17	all-one -24	first 12	none 11	some 6
gov|judging|none|true|	false 9	true -7
gov|judging|of|2-3|	1 -20	2-3 15	4-7 29
gov|judging|of|4-7|	1 21	2-3 -10	4-7 17
gov|judging|of|8+|	4-7 14
gov|judging|of|false|	false 16
gov|judging|of|	first 20	none -11
gov|judging|of|true|	false -10
gov|judging|on|4-7|	4-7 -8
gov|judging|on|	all-one -19	none 18
gov|judging|on|false|	false 10
gov|judging|on|true|	false -7
gov|judging|op|false|	false 14
gov|judging|op|	none 14
gov|judging|over|	none -11
gov|judging|que|4-7|	4-7 14
gov|judging|que|false|	false 14
gov|judging|que|	none 16
gov|judging|que|true|	false 14
gov|judging|that|1|	4-7 10
gov|judging|that|8+|	4-7 19
gov|judging|that|false|	false -6
gov|judging|that|	some 12
gov|judging|to|2-3|	2-3 8
gov|judging|to|4-7|	1 -20	8+ 8
gov|judging|to|8+|	2-3 15	4-7 16	8+ 15
gov|judging|to|	all 9	all-one -17	some 9
gov|judging|to|false|	false -15	true -9
gov|judging|to|true|	false 21
gov|judging|under|2-3|	1 -17
gov|judging|under|false|	false -19
gov|judging|under|	none -19
gov|judging|volgens|8+|	4-7 14
gov|judging|volgens|	none 15
gov|judging|volgens|true|	false 14
gov|judging|vor|	some 16
gov|judging|with|4-7|	2-3 9
gov|judging|with|8+|	2-3 -15
gov|judging|with|	all -14	none -23
gov|judging|with|true|	false -10	true -24
gov|judging|à|	none -17
gov|judging|à|true|	false -16
gov|juger|0|	1 14	2-3 12
gov|juger|	none 23
gov|juger|past|	none 11
gov|juger|present|	none 15
gov|justificar|	none 9
gov|justificar|past|	none 9
gov|klinken|past|	none 17
gov|know|2-3|	2-3 -22
gov|know|	as -18
gov|know|base|	none -7
gov|know|past|	none -11
gov|kommentieren|4-7|	4-7 6
gov|kommentieren|	none 6
gov|kritisieren|	none 9
gov|kündigen|2-3|	2-3 11
gov|kündigen|	an 8
gov|kündigen|past|	none 18
gov|label|	none -9
gov|label|past|	be -16	none 14
gov|lachen|present|	none 10
gov|lamentar|1|	2-3 21
gov|lamentar|4-7|	2-3 14
gov|lamentar|	a 13	de 13
gov|lamentar|past|	none 18
gov|lassen|	none -14
gov|lassen|past|	none -13
gov|laten|4-7|	4-7 23
gov|laten|	dat -12	none 29
gov|laten|past|	none -7
gov|leggere|past|	auxiliary 19
gov|lehnen|	none 6
gov|lehnen|past|	none 6
gov|like|2-3|	1 11
gov|like|base|	none 19
gov|like|	none 14
gov|limitar|past|	none -7
gov|limitar|	que 17
gov|lire|	none -13
gov|lire|past|	none -13
gov|list|1|	2-3 -14
gov|list|2-3|	2-3 -21
gov|list|	as -24
gov|list|base|	none -6
gov|list|past|	be -19	none -22
gov|list|present|	none -10
gov|llamar|0|	2-3 -13
gov|llamar|	none -15
gov|llamar|present|	none -16
gov|loben|past|	none 8
gov|lodare|	none 15
gov|lodare|past|	auxiliary 15
gov|louer|1|	2-3 17
gov|louer|	none 17
gov|lâcher|1|	4-7 12
gov|lâcher|	none 12
gov|mandar|4-7|	4-7 13
gov|mandar|past|	none 15
gov|manifestar|	none -8
gov|mean|0|	2-3 -17
gov|mean|4-7|	2-3 -20
gov|mean|base|	none -17
gov|mean|	none -20
gov|mean|present|	none -20
gov|meinen|	none -10
gov|meinen|past|	none 9
gov|meinen|present|	none -12
gov|melden|	none -9
gov|melden|past|	none 17
gov|message|base|	none 21
gov|message|	none 12	that 16	under -17
gov|message|present|	none -17
gov|monieren|	im -11
gov|monieren|past|	none -11
gov|moquer|2-3|	4-7 13
gov|moquer|	none 13
gov|moquer|past|	auxiliary 13
gov|mostrar|past|	none -16
gov|murmeln|	none 11
gov|murmeln|past|	none 15
gov|name|0|	2-3 -26
gov|name|1|	2-3 -11
gov|name|4-7|	1 -9	2-3 -10
gov|name|8+|	1 -17
gov|name|	none -9	of -13	on -15	under -19
gov|name|past|	auxiliary -18	none -10
gov|name|present|	none -27
gov|need|0|	4-7 13
gov|need|past|	none 24
gov|need|present|	none -10
gov|negare|	none 15
gov|negare|present|	none 15
gov|negar|1|	4-7 16
gov|negar|	none 18
gov|negar|past|	none 18
gov|nennen|1|	4-7 6
gov|nennen|2-3|	1 12	2-3 12	4-7 7
gov|nennen|	none 15
gov|nennen|past|	none 15
gov|noemen|2-3|	2-3 15	4-7 18	8+ 6
gov|noemen|4-7|	1 16
gov|noemen|	dat 8	in 7	none 18
gov|noemen|past|	none 24
gov|none|1|	all-one -14	none -21
gov|none|2-3|	all -15	all-one -11	most -6	none -13	some -9	titled 6
gov|none|4-7|	all -27	all-one -19	some 6	titled 9	upper 22
gov|none|8+|	all -9	first 10	most 16	none 6	some 22	titled 17	upper 7
gov|none|false|false|	1 -6	2-3 -17	4-7 -7	8+ 10
gov|none|false|true|	1 -14	2-3 -9	4-7 10
gov|none|true|false|	1 -25	2-3 -9	4-7 -7	8+ 29
gov|none|true|true|	1 -12	4-7 -12	8+ -7
gov|note|1|	2-3 -9	8+ 16
gov|note|2-3|	2-3 22
gov|note|	none 15	that -8
gov|note|participle|	none -8
gov|note|past|	none 33
gov|note|present|	none -9
gov|obiettare|present|	none 10
gov|offer|2-3|	2-3 -22
gov|offer|	none 7	to -23
gov|offer|participle|	none -27
gov|order|	none 9
gov|orten|	none 14
gov|parlare|1|	1 15	4-7 8
gov|parlare|2-3|	4-7 13
gov|parlare|	di 12	none 10
gov|parlare|present|	none 37
gov|parler|2-3|	2-3 16	4-7 14
gov|parler|	d’ 20
gov|parler|past|	auxiliary 8	none 9
gov|pedir|0|	4-7 7
gov|pedir|2-3|	2-3 15	8+ 9
gov|pedir|4-7|	2-3 18
gov|pedir|	de 14	do -14	none 16	que 16
gov|pedir|past|	none 13
gov|perguntar|1|	4-7 11
gov|perguntar|	none 14
gov|perguntar|present|	none 15
gov|plaider|2-3|	4-7 -15
gov|plaider|	none -16	pour -15
gov|plaider|past|	auxiliary -19
gov|plan|0|	2-3 15
gov|plan|base|	none 23
gov|plan|	none 18
gov|plan|present|	none 14
gov|pledge|	none 14	to 11
gov|pledge|past|	none 24
gov|pleiten|past|	none -13
gov|pleiten|	voor -11
gov|point|4-7|	2-3 16
gov|point|past|	none 16
gov|point|present|	none 16
gov|portray|	as 23
gov|postare|	none -7
gov|postare|past|	auxiliary -7
gov|post|1|	8+ 20
gov|post|2-3|	2-3 -6
gov|post|base|	none 9
gov|post|	none -12	on 21	that 16	with -6
gov|post|past|	auxiliary -11	none 7
gov|praise|4-7|	4-7 -12	8+ 15
gov|praise|	none 19
gov|praise|past|	none 16
gov|precisare|4-7|	4-7 11
gov|precisare|	che 13	none 13
gov|precisare|past|	auxiliary 15
gov|precisare|present|	none 9
gov|precisar|past|	none 11
gov|predict|	none 12
gov|preferir|	de -15	em 11
gov|prefer|0|	1 -31	2-3 -23
gov|prefer|	none -34
gov|prefer|past|	none -31
gov|prefer|present|	none -19
gov|prevedere|past|	none 19
gov|prijzen|0|	4-7 6
gov|prijzen|	none 6
gov|prijzen|past|	none 6
gov|prometer|1|	4-7 11
gov|prometer|2-3|	2-3 8
gov|prometer|	none 8
gov|prometer|past|	none 17
gov|prometer|present|	none 7
gov|promettere|0|	2-3 12	4-7 7
gov|promettere|	none 14
gov|promettere|past|	none 17
gov|promettre|4-7|	4-7 20
gov|promettre|	none 13
gov|promettre|past|	auxiliary 17	none 14
gov|promise|1|	2-3 19
gov|promise|2-3|	2-3 22	4-7 -15
gov|promise|4-7|	1 -8	4-7 13
gov|promise|	none 28	that -23	to 28
gov|promise|past|	auxiliary -21
gov|promise|present|	none 19
gov|proporre|past|	auxiliary -17
gov|propose|	none 12
gov|propose|past|	auxiliary 13
gov|préciser|participle|	none 18
gov|préciser|	que 19
gov|préférer|past|	none 14
gov|prévenir|	none -8
gov|prévenir|past|	auxiliary 7	none -8
gov|publicar|4-7|	2-3 -8
gov|publicar|	de -6
gov|publicar|past|	auxiliary -8	none -7
gov|qualifier|1|	1 16
gov|qualifier|	de 23
gov|qualifier|present|	none 14
gov|queixar|present|	none -20
gov|quejarse|past|	none 14
gov|quote|2-3|	4-7 -12
gov|quote|	none -13
gov|quote|past|	none -19
gov|raccontare|present|	none 17
gov|raconter|4-7|	4-7 21
gov|raise|past|	none -24
gov|rappeler|8+|	2-3 -8
gov|rappeler|	none 11
gov|rappeler|past|	auxiliary -10
gov|rassicurare|	none 12
gov|rassicurare|present|	none 12
gov|rate|0|	1 -12
gov|rate|2-3|	1 -21
gov|rate|	none -32
gov|rate|past|	be -18	none -6
gov|rate|present|	none -28
gov|razonar|present|	none -8
gov|razonar|	que -8
gov|read|0|	1 -9	2-3 14	4-7 -38
gov|read|1|	1 -8	8+ 27
gov|read|4-7|	4-7 13
gov|read|	none -20	of 12
gov|read|past|	none -10
gov|read|present|	none -17
gov|reageren|past|	none 10
gov|rebater|1|	8+ 8
gov|rebater|	none 8
gov|recall|4-7|	2-3 -11
gov|recall|	none 13
gov|recall|past|	none -15
gov|reclamar|4-7|	4-7 10
gov|reclamar|	none 17
gov|reclamar|present|	none 22
gov|reconhecer|past|	none 14
gov|reconnaître|0|	4-7 11
gov|reconnaître|	none 13
gov|reconnaître|past|	auxiliary 15	none 11
gov|reconocer|past|	none 13
gov|recordar|4-7|	4-7 16
gov|recordar|	que 19
gov|record|1|	2-3 -20
gov|record|base|	none -12
gov|recusar|	none 10
gov|refer|2-3|	2-3 14
gov|refer|4-7|	1 21
gov|refer|	as 15
gov|refer|present|	none 24
gov|regretter|	none -10	que 12
gov|regret|0|	4-7 17
gov|regret|	none 17
gov|regret|past|	none 17
gov|reject|past|	none 18
gov|rekenen|past|	none 16
gov|relativiser|	none 16
gov|relativiser|present|	none 16
gov|relever|	none 13
gov|relever|past|	none 11
gov|remark|	none 17
gov|repeat|8+|	1 -14
gov|repeat|base|	none 8
gov|repeat|past|	none -22
gov|repeat|	that -12
gov|replicare|4-7|	4-7 11
gov|replicare|	none 15
gov|replicare|past|	auxiliary 12	none 10
gov|replicar|	que 15
gov|reply|1|	2-3 19	4-7 18	8+ 14
gov|reply|	none 27
gov|reply|past|	none 27
gov|report|0|	2-3 19
gov|report|1|	2-3 -18	8+ 13
gov|report|	as 14	none 10	that 17
gov|report|base|	none -15
gov|report|past|	none 14
gov|report|present|	none 21
gov|responder|1|	4-7 10
gov|responder|4-7|	4-7 11
gov|responder|	none 19	que 11
gov|responder|past|	none 21
gov|responder|present|	none 16
gov|respond|1|	8+ 15
gov|respond|	none 15	that 18
gov|respond|past|	none 8
gov|resumir|2-3|	8+ 6
gov|resumir|	a 9
gov|resumir|past|	none 8
gov|reveal|past|	none -20
gov|revelar|	none 11
gov|revelar|past|	none 14
gov|ribadire|past|	none 17
gov|ribattere|2-3|	4-7 15
gov|ribattere|4-7|	4-7 8
gov|ribattere|	che 16
gov|ribattere|past|	auxiliary 11	none 14
gov|ricordare|2-3|	4-7 18
gov|ricordare|past|	auxiliary 14
gov|riferire|	none 20
gov|ringraziare|present|	none 19
gov|riprendere|	none -13
gov|rispondere|4-7|	4-7 17
gov|rispondere|	none 8
gov|rispondere|past|	auxiliary 13	none 18
gov|roepen|2-3|	4-7 13
gov|roepen|	none 14
gov|roepen|past|	none 14
gov|rufen|2-3|	4-7 8
gov|rufen|	none 13
gov|rufen|past|	none 8
gov|rule|1|	4-7 15
gov|rule|base|	none 16
gov|rule|	none 16
gov|réclamer|4-7|	2-3 -9
gov|réfuter|	d’ -10
gov|réfuter|present|	none -10
gov|répliquer|past|	auxiliary 14
gov|répondre|past|	auxiliary 18	none 11
gov|sagen|2-3|	4-7 8
gov|sagen|4-7|	2-3 10	4-7 11
gov|sagen|8+|	2-3 -7
gov|sagen|	in 15	none 9
gov|sagen|past|	none -8
gov|sagen|present|	none 18
gov|saluer|0|	2-3 6	4-7 9
gov|saluer|1|	2-3 16
gov|saluer|2-3|	1 15
gov|saluer|	none 27
gov|saluer|past|	auxiliary 19
gov|saluer|present|	none 21
gov|salutare|0|	2-3 9
gov|salutare|	none 9
gov|salutare|present|	none 10
gov|sapere|1|	4-7 12
gov|sapere|4-7|	4-7 8
gov|sapere|	che 8
gov|sapere|past|	auxiliary 10	none 14
gov|saying|0|false|false|	first -15	none 11	some 30	titled 8
gov|saying|0|false|true|	all-one -26	none -14
gov|saying|1|false|false|	all -7	all-one 24	first 6	most 17	some 23
gov|saying|1|false|true|	all-one 14	first 17	none 9
gov|saying|2-3|false|false|	all -10	first 6	most 22	some 20
gov|saying|2-3|false|true|	all 6	first 17	none 10	some 10
gov|saying|2-3|true|false|	all -12	all-one -6	first -9	none -12	some 18
gov|saying|2-3|true|true|	none 7
gov|saying|4-7|false|false|	all 6	none 8	some 32
gov|saying|4-7|false|true|	all 11	all-one 9	first 22	none 21	some 18
gov|saying|4-7|true|false|	all-one -26	first -12	most -8	none 22	some 30
gov|saying|4-7|true|true|	all -11	all-one 19	none 17
gov|saying|8+|false|false|	all -16	all-one -7	first -10	none 31	some 17
gov|saying|8+|false|true|	none 14	some 15
gov|saying|8+|true|false|	all -30	all-one -25	first -17	none 6	some 21
gov|saying|8+|true|true|	none 17
gov|saying|aan|false|	false 10
gov|saying|aan|	first 10
gov|saying|about|2-3|	2-3 20
gov|saying|about|false|	false 13
gov|saying|about|	none 29
gov|saying|about|true|	false 21	true 17
gov|saying|after|false|	false -10
gov|saying|against|1|	4-7 22
gov|saying|alla|false|	false 19
gov|saying|alla|	first 11
gov|saying|als|false|	true 12
gov|saying|al|2-3|	2-3 -6
gov|saying|al|	first -6
gov|saying|ante|false|	false -10
gov|saying|an|4-7|	4-7 16
gov|saying|an|8+|	4-7 6
gov|saying|an|false|	false 19
gov|saying|an|	first 15	some 8
gov|saying|aos|2-3|	4-7 14
gov|saying|aos|false|	false 17
gov|saying|aos|	first 17
gov|saying|as|1|	4-7 18
gov|saying|as|4-7|	2-3 14
gov|saying|as|8+|	2-3 -21
gov|saying|as|	all -23
gov|saying|at|4-7|	2-3 20
gov|saying|at|false|	false 13
gov|saying|at|	none 24	some 10
gov|saying|auf|false|	false 11
gov|saying|auf|	first -9	some -7
gov|saying|auf|true|	false -13
gov|saying|au|false|	false -9
gov|saying|au|	none -9
gov|saying|a|1|	2-3 19	4-7 12
gov|saying|a|2-3|	4-7 23	8+ 6
gov|saying|a|4-7|	1 -18	2-3 14	4-7 22
gov|saying|a|8+|	8+ 7
gov|saying|a|false|	false 31
gov|saying|a|	first 20	some 12
gov|saying|a|true|	false -13
gov|saying|because|4-7|	8+ 8
gov|saying|because|false|	false 19
gov|saying|because|	none 23
gov|saying|because|true|	false 20
gov|saying|bei|	first 6
gov|saying|bij|false|	false -8
gov|saying|bij|	first -11
gov|saying|by|4-7|	8+ 9
gov|saying|by|8+|	4-7 13	8+ 20
gov|saying|by|false|	false 22
gov|saying|by|	first 22	none 25
gov|saying|by|true|	false 12
gov|saying|che|1|	4-7 12
gov|saying|che|2-3|	2-3 14
gov|saying|che|4-7|	2-3 24	4-7 17
gov|saying|che|8+|	4-7 24
gov|saying|che|false|	false 19
gov|saying|come|2-3|	4-7 15
gov|saying|come|false|	false -8
gov|saying|come|	none 15
gov|saying|com|4-7|	4-7 14
gov|saying|com|false|	false 17
gov|saying|com|	none 11
gov|saying|con|4-7|	2-3 -10
gov|saying|con|	none -9
gov|saying|con|true|	false -16
gov|saying|d'|	none 19
gov|saying|dans|false|	false 9
gov|saying|dans|	first 11	none 11
gov|saying|dass|4-7|	2-3 10
gov|saying|dass|false|	false 12
gov|saying|dass|	none 10
gov|saying|dat|2-3|	1 16	2-3 6	4-7 20
gov|saying|dat|4-7|	2-3 25	4-7 14
gov|saying|dat|false|	false -6	true 13
gov|saying|dat|	none 20
gov|saying|dat|true|	false 20
gov|saying|da|false|	false -8
gov|saying|da|	none -8
gov|saying|dell’|8+|	4-7 10
gov|saying|dell’|false|	false 11
gov|saying|dell’|	none 13
gov|saying|del|4-7|	4-7 15
gov|saying|del|true|	false 11
gov|saying|desde|4-7|	4-7 16
gov|saying|desde|false|	false 18
gov|saying|desde|	first 18
gov|saying|de|1|	2-3 7	4-7 17
gov|saying|de|2-3|	1 -12
gov|saying|de|4-7|	2-3 12	8+ 8
gov|saying|de|8+|	2-3 -14	4-7 28	8+ 10
gov|saying|de|	all-one -12	some 12
gov|saying|de|false|	true -10
gov|saying|de|true|	false -6
gov|saying|di|1|	1 15	4-7 11
gov|saying|di|2-3|	2-3 23	4-7 28
gov|saying|di|4-7|	1 -19	2-3 21	4-7 13
gov|saying|di|8+|	4-7 20	8+ 7
gov|saying|di|false|	false 9
gov|saying|di|	first 24	none 8
gov|saying|di|true|	false 9
gov|saying|do|8+|	2-3 -14
gov|saying|do|false|	false 7
gov|saying|do|	none 9
gov|saying|do|true|	false -13
gov|saying|d’|2-3|	4-7 24
gov|saying|em|1|	2-3 22	4-7 7
gov|saying|em|false|	false 23
gov|saying|em|	first 6	none 20
gov|saying|en|2-3|	2-3 -10	4-7 -8
gov|saying|en|4-7|	2-3 -9	4-7 24	8+ 8
gov|saying|en|	all -7	first 17	none -14
gov|saying|en|true|	false -18
gov|saying|for|1|	2-3 21
gov|saying|for|4-7|	1 9	2-3 -9	4-7 14
gov|saying|for|8+|	4-7 14
gov|saying|for|	all-one -6	none 31	some 11
gov|saying|for|false|	false 21
gov|saying|for|true|	false 18
gov|saying|from|false|	false 10
gov|saying|from|	none 19
gov|saying|if|false|	false 13
gov|saying|if|	none 13
gov|saying|im|1|	2-3 -19
gov|saying|im|	all -19	some 20
gov|saying|im|false|	false -20
gov|saying|into|4-7|	4-7 15
gov|saying|into|false|	false 13
gov|saying|into|	none 20
gov|saying|in|2-3|	2-3 -9	4-7 23
gov|saying|in|4-7|	2-3 -17	4-7 28	8+ 26
gov|saying|in|8+|	1 19	2-3 11	4-7 -12	8+ 20
gov|saying|in|	all -34	all-one -8	first -12	none 6	some 18
gov|saying|in|false|	true 15
gov|saying|in|true|	false -16
gov|saying|met|	none -14
gov|saying|mit|8+|	4-7 12
gov|saying|mit|false|	false -10
gov|saying|mit|	first 10	some 21
gov|saying|nach|4-7|	4-7 8
gov|saying|nach|false|	false 18
gov|saying|nach|	most 8
gov|saying|nas|4-7|	4-7 6
gov|saying|nas|false|	false 15
gov|saying|nas|	first 15
gov|saying|na|4-7|	4-7 11
gov|saying|na|	none 11
gov|saying|none|0|	4-7 -12
gov|saying|none|1|	1 -9	2-3 7	4-7 19	8+ 27
gov|saying|none|2-3|	1 -17	2-3 19	4-7 20	8+ 36
gov|saying|none|4-7|	2-3 16	4-7 14	8+ 28
gov|saying|none|8+|	1 6	4-7 18	8+ 10
gov|saying|none|	all -7	all-one 8	most 11	none 13	some 18	titled 9
gov|saying|none|false|	false 12
gov|saying|none|true|	true 7
gov|saying|numa|false|	false 11
gov|saying|numa|	none 11
gov|saying|of|1|	2-3 10	4-7 -12
gov|saying|of|2-3|	8+ 10
gov|saying|of|4-7|	1 -7	2-3 -14	4-7 21	8+ -8
gov|saying|of|8+|	4-7 21	8+ 21
gov|saying|of|	all 6	all-one 8	first -7	some 20
gov|saying|of|false|	false -8	true 10
gov|saying|of|true|	false 6	true 11
gov|saying|on|1|	2-3 -25
gov|saying|on|2-3|	2-3 -7	4-7 -6	8+ 16
gov|saying|on|4-7|	2-3 -13	8+ 18
gov|saying|on|8+|	1 9	8+ 12
gov|saying|on|	all -25	all-one -28	first 12	some 6
gov|saying|on|false|	false -25	true 13
gov|saying|on|true|	false -10
gov|saying|op|false|	false 10
gov|saying|op|	first 16
gov|saying|out|4-7|	4-7 23
gov|saying|out|false|	false -9
gov|saying|out|	none -9
gov|saying|para|8+|	4-7 10
gov|saying|para|false|	false 13
gov|saying|para|true|	false -11
gov|saying|par|8+|	2-3 -12
gov|saying|par|true|	false -12
gov|saying|per|2-3|	2-3 18
gov|saying|per|4-7|	4-7 19
gov|saying|per|	first 19	none 12
gov|saying|per|true|	false 15
gov|saying|por|8+|	2-3 -6
gov|saying|por|false|	false -7
gov|saying|por|	none -10
gov|saying|pour|	none -14
gov|saying|pour|true|	false -14
gov|saying|qu'|	none 23
gov|saying|que|1|	4-7 24	8+ 7
gov|saying|que|4-7|	1 26	2-3 24	4-7 30	8+ 17
gov|saying|que|8+|	2-3 12	4-7 14
gov|saying|que|false|	true -11
gov|saying|que|	first -9	none 12	some 15
gov|saying|que|true|	false 35	true -19
gov|saying|qu’|false|	false 18
gov|saying|qu’|	none 22
gov|saying|se|false|	false -13
gov|saying|se|	first -6	none -16
gov|saying|since|false|	false 21
gov|saying|since|	none 21
gov|saying|sin|false|	false 11
gov|saying|sin|	first 11
gov|saying|si|false|	false 9
gov|saying|si|	none 9
gov|saying|than|	none 6
gov|saying|that|1|	1 -9	2-3 10	4-7 29	8+ 17
gov|saying|that|2-3|	2-3 -11	4-7 -9	8+ 21
gov|saying|that|4-7|	1 8	2-3 30	4-7 47	8+ 24
gov|saying|that|8+|	1 7	2-3 40	8+ 29
gov|saying|that|	all 10	all-one -13	most 13	none 18	some 32
gov|saying|that|false|	false 13	true 27
gov|saying|that|true|	false 7
gov|saying|to|1|	2-3 7	4-7 16	8+ 12
gov|saying|to|2-3|	1 -9	2-3 7	8+ 24
gov|saying|to|4-7|	1 12	8+ 19
gov|saying|to|8+|	1 11	4-7 30	8+ 15
gov|saying|to|	all -14	all-one -11	first 7	none 24	some 19
gov|saying|to|false|	false 21	true 19
gov|saying|to|true|	false -17	true 25
gov|saying|under|4-7|	2-3 -23
gov|saying|under|	all -22	first -14
gov|saying|under|false|	false -15
gov|saying|under|true|	false -8
gov|saying|van|1|	1 19	2-3 21	4-7 9
gov|saying|van|4-7|	8+ 8
gov|saying|van|8+|	2-3 9
gov|saying|van|false|	false 28	true 9
gov|saying|van|	none 29
gov|saying|von|1|	1 12	2-3 10	4-7 8
gov|saying|von|2-3|	1 6	2-3 17	4-7 9
gov|saying|von|4-7|	2-3 9	4-7 8
gov|saying|von|8+|	2-3 -8
gov|saying|von|	all 12	all-one 16	first 12	some 22
gov|saying|von|false|	false 25
gov|saying|von|true|	false 7
gov|saying|voor|1|	2-3 16
gov|saying|voor|4-7|	2-3 8
gov|saying|voor|false|	false -8
gov|saying|vor|2-3|	4-7 11
gov|saying|vor|false|	false 9
gov|saying|vor|	most 16
gov|saying|vor|true|	false 15
gov|saying|what|	none 15
gov|saying|where|	none 11
gov|saying|whether|false|	false 19
gov|saying|whether|	none -14
gov|saying|whether|true|	false -20
gov|saying|while|false|	false 12
gov|saying|while|	none 15
gov|saying|with|4-7|	8+ 16
gov|saying|with|8+|	2-3 14
gov|saying|with|	all-one 14	first 22	none -12
gov|saying|with|false|	false -9
gov|saying|with|true|	true 21
gov|saying|zu|	first -6	most 6
gov|saying|à|2-3|	1 12
gov|saying|à|4-7|	1 21	4-7 -12	8+ 8
gov|saying|à|8+|	4-7 12
gov|saying|à|false|	false 21
gov|saying|à|	first 9
gov|saying|über|	all 7
gov|say|0|	1 -7	2-3 -15	4-7 -14	8+ -8
gov|say|1|	1 7	2-3 13	4-7 24	8+ 22
gov|say|2-3|	1 11	2-3 26	4-7 18	8+ 25
gov|say|4-7|	1 6	2-3 -26	4-7 44	8+ 29
gov|say|8+|	2-3 13	4-7 8	8+ 25
gov|say|	about 15	after -18	as -30	at 17	because 20	by 21	for -20	in -8	into 13	none 24	of -16	on -35	that 45	to -6	whether -20	while 16
gov|say|base|	auxiliary -9	none -31
gov|say|participle|	none 19
gov|say|past|	also 15	auxiliary 22	later 21	none 21
gov|say|present|	none -9	now -8
gov|schließen|	none 7
gov|schließen|past|	none 7
gov|schreiben|8+|	4-7 6
gov|schreiben|past|	none -9
gov|schrijven|4-7|	1 -18	2-3 10
gov|scrivere|0|	2-3 -13
gov|scrivere|2-3|	4-7 23
gov|scrivere|4-7|	2-3 13	4-7 -11
gov|scrivere|	che 24	di -8	none -13
gov|scrivere|past|	auxiliary -16	none 15
gov|seek|0|	2-3 21
gov|seek|base|	auxiliary 17
gov|seek|	none 22
gov|see|0|	2-3 18	4-7 12
gov|see|2-3|	4-7 -17
gov|see|base|	none -9
gov|see|	none 9
gov|see|past|	none 15
gov|see|present|	none 26
gov|sehen|2-3|	4-7 8
gov|sehen|	none 13
gov|sehen|past|	none 13
gov|shout|	none 21
gov|show|0|	2-3 -19
gov|show|1|	4-7 15
gov|show|4-7|	2-3 -8
gov|show|base|	none -8
gov|show|	none -7
gov|show|participle|	none 9
gov|show|past|	none -11
gov|show|present|	none 13
gov|sign|0|	4-7 19
gov|sing|0|	4-7 -20
gov|sing|4-7|	2-3 12
gov|sing|8+|	2-3 -18
gov|sing|base|	none -18
gov|sing|	none -28
gov|sing|participle|	none -24
gov|sing|past|	none -18
gov|soltar|	none 9
gov|soltar|past|	none 9
gov|sostenere|2-3|	2-3 -10
gov|sostenere|	none -12
gov|sostenere|past|	none -9
gov|sostener|4-7|	2-3 15
gov|sostener|	de 17	que 14
gov|sostener|past|	none 13
gov|souffler|	none 11
gov|sourire|	none -9
gov|sourire|past|	none -9
gov|souri|1|	4-7 8
gov|souri|	none 8
gov|souri|past|	auxiliary 8
gov|souvenir|past|	none 13
gov|speak|1|	4-7 -13
gov|speak|past|	none 24
gov|speak|present|	none -12
gov|spiegare|	none 10
gov|spiegare|past|	none 11
gov|sprechen|1|	1 12	2-3 10	4-7 8
gov|sprechen|2-3|	2-3 17	4-7 9
gov|sprechen|4-7|	4-7 8
gov|sprechen|past|	none 21
gov|sprechen|	von 21
gov|spreken|1|	2-3 21	4-7 9
gov|spreken|past|	none 19
gov|spreken|	van 23
gov|staan|1|	2-3 -11
gov|staan|2-3|	2-3 16
gov|staan|	none -16
gov|staan|past|	none -10
gov|state|1|	4-7 21	8+ 12
gov|state|4-7|	2-3 -14	4-7 14	8+ 15
gov|state|base|	none 9
gov|state|	none -6	that 24
gov|state|past|	none 16
gov|state|present|	none 9
gov|stehen|1|	4-7 -8
gov|stehen|2-3|	2-3 15
gov|stehen|past|	none 6
gov|stellen|past|	none -15
gov|subject|ela|saying|	1 10
gov|subject|ela|saying|past|	4-7 11
gov|subject|ele|saying|	2-3 -7
gov|subject|ella|saying|past|	2-3 6
gov|subject|elle|saying|	1 21	2-3 12	4-7 26
gov|subject|elle|saying|past|	2-3 20	4-7 31
gov|subject|elle|saying|present|	4-7 8
gov|subject|er|saying|	2-3 20
gov|subject|er|saying|past|	2-3 19	4-7 10
gov|subject|er|saying|present|	4-7 10
gov|subject|es|saying|	2-3 8
gov|subject|es|saying|past|	8+ 8
gov|subject|he|judging|	0 6	1 15	4-7 16	8+ 11
gov|subject|he|judging|base|	2-3 8
gov|subject|he|judging|participle|	2-3 22
gov|subject|he|judging|past|	1 6	2-3 20	8+ 16
gov|subject|he|judging|present|	1 -10	2-3 8
gov|subject|he|saying|	1 27	2-3 17	4-7 21	8+ -6
gov|subject|he|saying|base|	1 -19	2-3 17
gov|subject|he|saying|participle|	2-3 14	4-7 16	8+ 12
gov|subject|he|saying|past|	1 -9	2-3 36	4-7 47	8+ 19
gov|subject|he|saying|present|	4-7 17	8+ 20
gov|subject|he|thinking|	0 -21	1 14	4-7 22
gov|subject|he|thinking|base|	4-7 17
gov|subject|he|thinking|participle|	1 -22
gov|subject|he|thinking|past|	1 -11	4-7 23	8+ 15
gov|subject|he|thinking|present|	2-3 16	4-7 13
gov|subject|hij|saying|	2-3 14
gov|subject|hij|saying|past|	1 7
gov|subject|il|saying|	2-3 -13	4-7 27	8+ 10
gov|subject|it|judging|	1 -16	4-7 -16	8+ -18
gov|subject|it|judging|past|	4-7 23
gov|subject|it|judging|present|	2-3 -18
gov|subject|it|saying|	0 -26	1 -6	4-7 -15
gov|subject|it|saying|past|	1 22	8+ 17
gov|subject|it|saying|present|	2-3 -25	4-7 -32	8+ 18
gov|subject|it|thinking|	0 6	4-7 -13
gov|subject|it|thinking|past|	2-3 -15	4-7 17
gov|subject|i|saying|	0 9	1 13
gov|subject|lei|saying|	2-3 13
gov|subject|lei|saying|past|	4-7 10
gov|subject|name|judging|	0 -21	1 9	2-3 -16	4-7 -15	8+ -16
gov|subject|name|judging|base|	1 -19	2-3 -6
gov|subject|name|judging|participle|	2-3 -14
gov|subject|name|judging|past|	2-3 -15	4-7 36	8+ 15
gov|subject|name|judging|present|	2-3 -7	4-7 17
gov|subject|name|saying|	0 8	1 14
gov|subject|name|saying|base|	2-3 6	8+ 20
gov|subject|name|saying|participle|	2-3 -13	8+ 13
gov|subject|name|saying|past|	1 -22	2-3 12	4-7 6	8+ 29
gov|subject|name|saying|present|	8+ 12
gov|subject|name|thinking|	1 13	2-3 -8	4-7 -8
gov|subject|name|thinking|past|	4-7 9
gov|subject|none|judging|	0 -24	1 8	2-3 8	4-7 8
gov|subject|none|judging|past|	2-3 7	4-7 -7
gov|subject|none|judging|present|	1 -27	2-3 -17
gov|subject|none|saying|	0 -21	1 15	2-3 15	4-7 31	8+ 12
gov|subject|none|saying|base|	8+ 17
gov|subject|none|saying|participle|	2-3 15	8+ 16
gov|subject|none|saying|past|	8+ 11
gov|subject|none|saying|present|	1 -13	2-3 23	4-7 17
gov|subject|none|thinking|	2-3 11	8+ 6
gov|subject|none|thinking|past|	1 -12	8+ 8
gov|subject|none|thinking|present|	2-3 -17
gov|subject|noun|judging|	0 -21	2-3 19	4-7 14	8+ 6
gov|subject|noun|judging|base|	1 -22	2-3 -10	8+ 22
gov|subject|noun|judging|participle|	1 25	2-3 26	4-7 23	8+ 24
gov|subject|noun|judging|past|	1 10	4-7 17	8+ 9
gov|subject|noun|judging|present|	1 -8	2-3 -11	4-7 30	8+ 17
gov|subject|noun|saying|	0 -15	1 13	4-7 33
gov|subject|noun|saying|base|	1 -12	4-7 29	8+ 31
gov|subject|noun|saying|participle|	2-3 16	4-7 8	8+ 34
gov|subject|noun|saying|past|	1 -8	2-3 7	4-7 11	8+ 47
gov|subject|noun|saying|present|	2-3 14	4-7 -11
gov|subject|noun|thinking|	0 18	1 23	2-3 9	8+ 10
gov|subject|noun|thinking|base|	1 27	8+ 26
gov|subject|noun|thinking|participle|	1 19	2-3 18
gov|subject|noun|thinking|past|	1 13	2-3 -18	4-7 19	8+ 13
gov|subject|noun|thinking|present|	1 9	2-3 14	4-7 13	8+ -12
gov|subject|on|judging|	1 -21
gov|subject|on|saying|	0 17	1 -13	2-3 11
gov|subject|on|saying|past|	2-3 -7
gov|subject|on|saying|present|	4-7 16
gov|subject|organisation|judging|	0 11	1 11	2-3 26	8+ 14
gov|subject|organisation|judging|past|	1 19	2-3 15	8+ 8
gov|subject|organisation|judging|present|	1 18	2-3 -15	4-7 14
gov|subject|organisation|saying|	0 17	2-3 -7	8+ -8
gov|subject|organisation|saying|base|	2-3 -15
gov|subject|organisation|saying|participle|	4-7 20	8+ 23
gov|subject|organisation|saying|past|	1 -15	2-3 -7	4-7 60	8+ 26
gov|subject|organisation|saying|present|	4-7 32	8+ 16
gov|subject|organisation|thinking|	1 13
gov|subject|organisation|thinking|past|	1 -25	4-7 14
gov|subject|person|judging|	0 29	2-3 26	4-7 19	8+ 9
gov|subject|person|judging|participle|	1 17	2-3 33	4-7 18	8+ 19
gov|subject|person|judging|past|	1 6	2-3 24	4-7 22	8+ 24
gov|subject|person|judging|present|	1 -6	2-3 10	4-7 25	8+ 10
gov|subject|person|saying|	0 9	1 -7	4-7 23	8+ 7
gov|subject|person|saying|base|	1 -9	2-3 -12	4-7 27	8+ 23
gov|subject|person|saying|participle|	1 19	2-3 8	4-7 17	8+ 20
gov|subject|person|saying|past|	1 19	4-7 22	8+ 26
gov|subject|person|saying|present|	2-3 -17	4-7 6	8+ 23
gov|subject|person|thinking|	4-7 7
gov|subject|person|thinking|past|	2-3 16	4-7 23	8+ 17
gov|subject|person|thinking|present|	1 -27	4-7 15
gov|subject|place|judging|	0 19	1 -15	2-3 20	4-7 -24
gov|subject|place|judging|past|	2-3 18
gov|subject|place|saying|	0 8	1 9	2-3 -14	8+ -10
gov|subject|place|saying|past|	1 21	2-3 -23	4-7 38	8+ 10
gov|subject|place|saying|present|	2-3 -7	4-7 21	8+ 9
gov|subject|she|judging|	0 -14	1 21	2-3 16	4-7 35
gov|subject|she|judging|past|	1 11	2-3 32	4-7 28	8+ 13
gov|subject|she|saying|	0 18	1 32	2-3 19	4-7 -25	8+ 30
gov|subject|she|saying|base|	4-7 -9
gov|subject|she|saying|participle|	4-7 19	8+ 13
gov|subject|she|saying|past|	1 26	2-3 -18	4-7 18	8+ 35
gov|subject|she|saying|present|	4-7 28	8+ 14
gov|subject|she|thinking|past|	4-7 18	8+ 12
gov|subject|sie|judging|	2-3 12
gov|subject|sie|saying|	1 9	2-3 7	4-7 11
gov|subject|sie|saying|past|	4-7 8
gov|subject|sie|saying|present|	2-3 16
gov|subject|they|judging|	1 8	8+ -10
gov|subject|they|judging|base|	2-3 -29
gov|subject|they|judging|past|	1 7
gov|subject|they|saying|	1 -14	2-3 20	4-7 21
gov|subject|they|saying|base|	2-3 19	4-7 21
gov|subject|they|saying|past|	4-7 -9	8+ 13
gov|subject|you|thinking|	2-3 -17
gov|subject|you|thinking|base|	2-3 -22
gov|subject|ze|saying|	2-3 9
gov|subject|ze|saying|past|	1 10	2-3 -10	4-7 12
gov|subject|zij|saying|	2-3 20
gov|subject|zij|saying|past|	4-7 -10
gov|sublinhar|	a 10
gov|subrayar|past|	none 13
gov|subrayar|	que 10
gov|suggest|4-7|	2-3 18
gov|suggest|	none 14
gov|suggest|past|	none 20
gov|support|base|	none 14
gov|support|	none -8
gov|support|present|	none -9
gov|sustentar|	a 8	que 13
gov|sustentar|present|	none 13
gov|tachar|	de 14
gov|tag|	none -21
gov|tag|past|	none -21
gov|talk|2-3|	2-3 -12
gov|talk|base|	none -18
gov|talk|	none -10	of -20
gov|talk|present|	none 6
gov|teilen|	mit -15
gov|teilen|past|	none -17
gov|tell|0|	2-3 -9
gov|tell|1|	4-7 15
gov|tell|2-3|	1 -10	2-3 -10	4-7 41	8+ 34
gov|tell|4-7|	1 13	8+ 24
gov|tell|8+|	1 18	2-3 27	4-7 34	8+ 25
gov|tell|	at 17	by 12	for 14	none -8	on 15	to 33
gov|tell|participle|	none 26
gov|tell|past|	auxiliary 20	be -20
gov|tell|present|	none 27
gov|temere|	none 13
gov|temere|past|	none 13
gov|tempérer|	none 13
gov|tempérer|past|	none 13
gov|testify|past|	none 14
gov|text|base|	none 13
gov|text|	none 8
gov|thank|2-3|	2-3 17	4-7 15
gov|thank|	for 22	none 25
gov|thank|past|	none 27
gov|thinking|0|false|false|	all -9	all-one -7	first 8	some 6
gov|thinking|0|false|true|	none 13
gov|thinking|1|false|false|	first 14	none 24	some 10
gov|thinking|2-3|false|false|	all -23	first 19	some 8
gov|thinking|2-3|false|true|	first 9
gov|thinking|4-7|false|false|	all 15	all-one -17	first 8	none -11	some 13
gov|thinking|4-7|true|false|	all -22	first -14	some 15
gov|thinking|4-7|true|true|	none 6
gov|thinking|8+|false|false|	first 15
gov|thinking|as|2-3|	2-3 -18
gov|thinking|as|4-7|	2-3 -13
gov|thinking|as|false|	false -6	true -19
gov|thinking|as|	none -14
gov|thinking|dat|2-3|	4-7 14
gov|thinking|dat|	none 16
gov|thinking|dat|true|	false 14
gov|thinking|for|4-7|	1 -6
gov|thinking|in|false|	false 19
gov|thinking|in|	none 12
gov|thinking|none|0|	1 -7	4-7 22	8+ 14
gov|thinking|none|1|	1 -14	2-3 8	4-7 23	8+ 16
gov|thinking|none|2-3|	1 10	8+ 19
gov|thinking|none|4-7|	2-3 -8	8+ 10
gov|thinking|none|8+|	1 -17
gov|thinking|none|false|	true 17
gov|thinking|none|	some 7
gov|thinking|none|true|	true -25
gov|thinking|of|false|	false -13
gov|thinking|of|	none -8
gov|thinking|of|true|	false -6
gov|thinking|on|4-7|	2-3 13
gov|thinking|on|	none 6
gov|thinking|on|true|	false 16
gov|thinking|over|	none -11
gov|thinking|over|true|	false -8
gov|thinking|that|1|	8+ 10
gov|thinking|that|2-3|	8+ 12
gov|thinking|that|4-7|	2-3 12
gov|thinking|that|8+|	4-7 18
gov|thinking|that|false|	false 29
gov|thinking|that|	none 18	some 10
gov|thinking|that|true|	false 10
gov|thinking|to|1|	2-3 17
gov|thinking|to|4-7|	1 12	2-3 -11
gov|thinking|to|	all 8	none 9
gov|thinking|to|false|	true 19
gov|thinking|what|	none -6
gov|thinking|with|false|	false 14
gov|thinking|with|	none 21
gov|think|4-7|	2-3 18
gov|think|base|	none 13
gov|think|	none 23
gov|think|past|	none 23
gov|think|present|	none 11
gov|tildar|	de 13
gov|tildar|past|	none 13
gov|title|0|	2-3 -18	4-7 -21
gov|title|	none -29
gov|title|past|	be -15	none -27
gov|tonen|1|	2-3 19
gov|tonen|	none 20
gov|tonen|past|	none 20
gov|trouver|2-3|	1 18
gov|trouver|	none 18
gov|trouver|present|	none 18
gov|tweet|1|	8+ 19
gov|tweet|2-3|	8+ 16
gov|tweet|	that 19
gov|urge|2-3|	2-3 17	8+ 16
gov|urge|4-7|	8+ 13
gov|urge|	none 19	to 25
gov|urge|past|	none 23
gov|urge|present|	none 22
gov|use|2-3|	1 -15	2-3 -11
gov|use|4-7|	1 -6
gov|use|8+|	1 -16
gov|use|	about -16	for -6	none -13	to 10
gov|use|base|	none -8
gov|use|participle|	none 10
gov|use|past|	none -19	not -22
gov|verklaren|past|	none -8
gov|verlauten|	none 16
gov|versichern|past|	none 8
gov|versprechen|	none -11
gov|versprechen|past|	none -11
gov|verweisen|	auf -9
gov|verweisen|past|	none -9
gov|ver|0|	1 10
gov|ver|2-3|	2-3 15
gov|ver|	none 11
gov|ver|past|	none 19
gov|view|	with -19
gov|vinden|2-3|	2-3 17	4-7 17
gov|vinden|4-7|	4-7 14
gov|vinden|	dat 13	none 6
gov|vinden|past|	daarentegen 11	none 6
gov|voir|0|	4-7 6
gov|voir|	none 19
gov|voir|past|	none 19
gov|vote|4-7|	1 6
gov|vote|base|	none -13
gov|vote|	none 18
gov|vouloir|	none -15
gov|vouloir|past|	none -14
gov|vow|past|	none 18
gov|vow|	that 15	to 20
gov|waarschuwen|past|	none 18
gov|waarschuwen|	voor 15
gov|want|0|	4-7 17
gov|want|base|	auxiliary -10
gov|want|	none 6	to 14
gov|want|past|	none 12
gov|want|present|	none 20
gov|warnen|2-3|	4-7 11
gov|warnen|past|	none 15
gov|warnen|present|	none 9
gov|warnen|	vor 17
gov|warn|1|	2-3 -9	4-7 22	8+ 12
gov|warn|2-3|	2-3 -12
gov|warn|4-7|	4-7 12	8+ 12
gov|warn|	against -6	none 18	of 11	that 11
gov|warn|participle|	none -17
gov|warn|past|	none 17
gov|weisen|	none 12
gov|weisen|past|	none 14
gov|welcome|0|	4-7 15
gov|welcome|	none 16
gov|welcome|past|	none 16
gov|werfen|4-7|	2-3 9
gov|werfen|	none -13	vor 16
gov|widersprechen|1|	4-7 9
gov|widersprechen|	none 9
gov|widersprechen|past|	none 9
gov|wijzen|past|	none 12
gov|willen|past|	none -8
gov|write|0|	2-3 -18
gov|write|1|	4-7 31	8+ 28
gov|write|2-3|	1 7	2-3 -12	4-7 22	8+ 17
gov|write|4-7|	1 -29	2-3 10	8+ -9
gov|write|8+|	1 -14	8+ 23
gov|write|base|	none -31
gov|write|	in -17	of -27	that 7	to 16
gov|write|participle|	none 23
gov|write|past|	none -7
gov|write|present|	none 11
gov|würdigen|past|	none 7
gov|yell|	none 24
gov|yell|past|	auxiliary 8
gov|zeggen|4-7|	4-7 11
gov|zeggen|	dat 22	none -13	van 7
gov|zeigen|1|	1 13	2-3 9
gov|zeigen|	none 14
gov|zeigen|past|	none 16
gov|zien|4-7|	4-7 11
gov|zien|	none 12
gov|zien|past|	none 16
gov|äußern|past|	none 12
gov|évoquer|1|	4-7 12
gov|évoquer|2-3|	4-7 19
gov|évoquer|	none 28
gov|évoquer|past|	auxiliary 19
gov|évoquer|present|	none 20
headline|false|	8+ 7
headline|true|	1 -7	2-3 -15	8+ 23
head|"|	1 -9	2-3 -10
head|'|	8+ 16
head|,|	4-7 22
head|plain|,determiner|	1 11
head|plain|,quote|	1 -7
head|plain|,verb-saying|	4-7 14
head|plain|,|	2-3 12
head|plain|	: 29	all -25	all-one -26	coordinator 8	determiner -32	first -9	none -15	possessive -6	preposition -20	some 12	start -18	stop 10	subordinator -19	that -17	verb-judging 10	verb-thinking 19	word -23
head|plain|:|	1 -15	2-3 -24	4-7 19	8+ 18
head|plain|all-one|	1 -16	2-3 -22
head|plain|all|	2-3 -28	4-7 -11
head|plain|auxiliary|	1 -8
head|plain|capital|	1 -31	2-3 -25
head|plain|coordinator|	2-3 -25
head|plain|determiner|	2-3 -6
head|plain|end|	2-3 13
head|plain|first|	1 -14	2-3 -20	4-7 9	8+ 18
head|plain|none|	2-3 -13
head|plain|preposition|	1 -15	2-3 -16
head|plain|some|	2-3 7	4-7 12
head|plain|subordinator|	1 9
head|plain|that|	2-3 -14
head|plain|verb-judging|	1 -19	2-3 -19
head|plain|verb-saying|	2-3 -25
head|plain|word|	1 -14	2-3 -26
head|titled|	, 11	: 7	all-one -7	auxiliary 6	determiner 9	first 29	none 19	possessive 16	start -12	subordinator -8	verb-saying 8	word -8
head|titled|:|	4-7 15
head|titled|all-one|	1 -15
head|titled|all|	8+ 17
head|titled|auxiliary|	1 -10
head|titled|end|	2-3 8	4-7 24	8+ 14
head|titled|first|	2-3 -7	4-7 26	8+ 12
head|titled|none|	1 8	2-3 17	4-7 13
head|titled|preposition|	2-3 8	4-7 -7
head|titled|stop|	2-3 9
head|upper|	, 12	: 14	capital 6	first 16	most 9
head|upper|all|	4-7 14
head|upper|end|	4-7 22	8+ 7
head|upper|first|	4-7 15	8+ 7
head|upper|most|	4-7 9
head|«|	4-7 10	8+ 12
head|»|	4-7 9
head|‘|	1 -13	4-7 9	8+ 19
head|“|	2-3 -6	4-7 6
head|„|	1 -7	2-3 -18	4-7 16	8+ 6
in-noun|false|false|1|	first 7	none -10	titled 10
in-noun|false|false|2-3|	all-one -8	most 7	upper 18
in-noun|false|false|4-7|	all -22	all-one -7	first 6	most -11	none 25	some 19	titled 11	upper 22
in-noun|false|false|8+|	first 7	most 19	none 16	some 26	titled 17	upper 7
in-noun|false|true|1|	all-one -10	first -10
in-noun|false|true|2-3|	first 30	some 9	titled -12
in-noun|false|true|4-7|	all-one -19	first 30	most 28	none 15
in-noun|false|true|8+|	first 14	most 17	none -7	some 19
in-noun|true|false|1|	first -10
in-noun|true|false|2-3|	all -25	all-one -13	first -13	most -7	titled 13
in-noun|true|false|4-7|	all -11	all-one -8	first -23	none 16	some 18	titled 15
in-noun|true|false|8+|	first 24	none 42	some 20
in-noun|true|true|1|	all-one 13	titled -13
in-noun|true|true|2-3|	some -9	titled 10
in-noun|true|true|4-7|	all -31	none 23	some 12
in-noun|true|true|8+|	first -8	none 28
intro-follow|'|pronoun|	2-3 -17
intro-follow|(|)|	1 9
intro-follow|(|,|	4-7 -21
intro-follow|)|end|	8+ 10
intro-follow|,|(|	2-3 -23
intro-follow|,|,auxiliary|	2-3 -9
intro-follow|,|,coordinator|	2-3 -8
intro-follow|,|,determiner|	2-3 -9
intro-follow|,|,preposition|	2-3 10	4-7 -9
intro-follow|,|,quote|	1 -6
intro-follow|,|,that|	2-3 -10
intro-follow|,|,verb-saying|	2-3 11
intro-follow|,|,word|	1 -9	2-3 -9
intro-follow|,|,|	1 -23	2-3 -21	4-7 -22
intro-follow|,|-|	4-7 11
intro-follow|,|auxiliary|	2-3 -11	4-7 -19
intro-follow|,|capital|	4-7 16	8+ 21
intro-follow|,|coordinator|	1 -33	2-3 -22	8+ 11
intro-follow|,|determiner|	2-3 -20	4-7 -11	8+ 18
intro-follow|,|end|	1 27	2-3 26	4-7 17	8+ 25
intro-follow|,|preposition|	4-7 11
intro-follow|,|pronoun|	4-7 16	8+ 22
intro-follow|,|quote|	2-3 -10
intro-follow|,|stop|	1 8	2-3 41	4-7 32	8+ 18
intro-follow|,|verb-saying|	4-7 19	8+ 17
intro-follow|,|word|	1 -18	2-3 -16	4-7 -15
intro-follow|,|—|	4-7 11
intro-follow|-|stop|	8+ 10
intro-follow|:|(|	2-3 -16	8+ 21
intro-follow|:|+|	4-7 18
intro-follow|:|,auxiliary|	4-7 13
intro-follow|:|,verb-judging|	8+ 6
intro-follow|:|,verb-saying|	2-3 24	4-7 33	8+ 7
intro-follow|:|,|	1 -23	2-3 -25	4-7 -19
intro-follow|:|[|	8+ 22
intro-follow|:|capital|	1 19	4-7 41	8+ 32
intro-follow|:|determiner|	4-7 7	8+ 30
intro-follow|:|end|	2-3 30	4-7 39	8+ 43
intro-follow|:|preposition|	2-3 6	4-7 17	8+ 9
intro-follow|:|pronoun|	4-7 30	8+ 33
intro-follow|:|quote|	4-7 20
intro-follow|:|stop|	1 -14	2-3 -10	4-7 -10	8+ -12
intro-follow|:|verb-saying|	8+ 23
intro-follow|;|,preposition|	4-7 16
intro-follow|adverb|,|	2-3 9
intro-follow|adverb|:|	2-3 17
intro-follow|adverb|auxiliary|	4-7 14
intro-follow|adverb|end|	2-3 16	8+ 22
intro-follow|adverb|preposition|	1 17	2-3 7
intro-follow|adverb|stop|	1 -6	2-3 -15	4-7 -9	8+ 9
intro-follow|adverb|word|	1 -20
intro-follow|auxiliary|,auxiliary|	4-7 8
intro-follow|auxiliary|,verb-saying|	4-7 10
intro-follow|auxiliary|,word|	4-7 8
intro-follow|auxiliary|,|	1 16	2-3 11	4-7 38	8+ 14
intro-follow|auxiliary|:|	1 -14
intro-follow|auxiliary|;|	2-3 -12
intro-follow|auxiliary|adverb|	4-7 18
intro-follow|auxiliary|capital|	2-3 -12	4-7 19	8+ 11
intro-follow|auxiliary|coordinator|	1 19	2-3 -6	4-7 26	8+ 19
intro-follow|auxiliary|determiner|	4-7 22	8+ 13
intro-follow|auxiliary|end|	2-3 6	8+ 19
intro-follow|auxiliary|preposition|	1 38	2-3 26	8+ 16
intro-follow|auxiliary|pronoun|	2-3 -16	4-7 19	8+ 21
intro-follow|auxiliary|stop|	1 -23	2-3 20	4-7 -10	8+ 20
intro-follow|auxiliary|subordinator|	1 15	2-3 33	4-7 19
intro-follow|auxiliary|that|	1 15	2-3 16
intro-follow|auxiliary|verb-saying|	4-7 17
intro-follow|auxiliary|word|	1 11	2-3 8	4-7 21
intro-follow|capital|,verb-saying|	2-3 -16
intro-follow|capital|,word|	2-3 12
intro-follow|capital|,|	4-7 16
intro-follow|capital|[|	8+ 22
intro-follow|capital|auxiliary|	1 -7	2-3 -23	4-7 -11
intro-follow|capital|capital|	1 -11	8+ 17
intro-follow|capital|coordinator|	1 8	2-3 17	4-7 14
intro-follow|capital|determiner|	4-7 15
intro-follow|capital|end|	2-3 6	4-7 9
intro-follow|capital|preposition|	1 -23	2-3 -14	8+ 17
intro-follow|capital|pronoun|	2-3 -20	8+ 16
intro-follow|capital|stop|	8+ 16
intro-follow|capital|subordinator|	4-7 12
intro-follow|capital|verb-judging|	1 -11	2-3 -7
intro-follow|capital|verb-saying|	1 -14	2-3 8
intro-follow|capital|word|	2-3 20	4-7 -7
intro-follow|coordinator|,word|	1 -12
intro-follow|coordinator|,|	2-3 22
intro-follow|coordinator|capital|	2-3 -9
intro-follow|coordinator|coordinator|	2-3 -23
intro-follow|coordinator|determiner|	1 -17	2-3 -11
intro-follow|coordinator|end|	2-3 18	4-7 23	8+ 22
intro-follow|coordinator|preposition|	1 13	2-3 12	4-7 -12
intro-follow|coordinator|pronoun|	4-7 14
intro-follow|coordinator|stop|	1 -23	4-7 23	8+ 13
intro-follow|coordinator|verb-saying|	1 6
intro-follow|coordinator|word|	1 -14
intro-follow|determiner|,auxiliary|	2-3 -13
intro-follow|determiner|,coordinator|	1 13	2-3 14
intro-follow|determiner|,determiner|	2-3 -13
intro-follow|determiner|,preposition|	2-3 -12
intro-follow|determiner|,verb-saying|	1 -18
intro-follow|determiner|,word|	1 -15	2-3 -7
intro-follow|determiner|,|	1 -18	2-3 -41
intro-follow|determiner|-|	1 16
intro-follow|determiner|:|	2-3 -12
intro-follow|determiner|auxiliary|	1 -24
intro-follow|determiner|capital|	2-3 10
intro-follow|determiner|coordinator|	1 7	2-3 -10	4-7 21
intro-follow|determiner|determiner|	1 11	2-3 13
intro-follow|determiner|end|	1 -7	2-3 31	4-7 27	8+ 21
intro-follow|determiner|preposition|	1 9	2-3 9
intro-follow|determiner|pronoun|	2-3 15
intro-follow|determiner|stop|	2-3 -22	4-7 17	8+ 11
intro-follow|determiner|subordinator|	1 -7	2-3 -21
intro-follow|determiner|that|	2-3 22
intro-follow|determiner|verb-judging|	1 -10	2-3 -6
intro-follow|determiner|verb-saying|	2-3 -17
intro-follow|determiner|word|	4-7 -11
intro-follow|possessive|auxiliary|	2-3 10
intro-follow|possessive|end|	2-3 -20	4-7 18	8+ 16
intro-follow|possessive|quote|	4-7 -12
intro-follow|possessive|word|	2-3 8	4-7 -12
intro-follow|preposition|,auxiliary|	2-3 -24
intro-follow|preposition|,capital|	2-3 -12
intro-follow|preposition|,determiner|	1 -15	4-7 -12
intro-follow|preposition|,preposition|	1 -12	2-3 12
intro-follow|preposition|,verb-saying|	2-3 -11	4-7 -11
intro-follow|preposition|,word|	1 -11	2-3 -12	4-7 -11
intro-follow|preposition|,|	1 -24	2-3 -13
intro-follow|preposition|:|	1 -18
intro-follow|preposition|;|	2-3 6	4-7 10
intro-follow|preposition|auxiliary|	2-3 -9	4-7 16
intro-follow|preposition|capital|	4-7 14	8+ -13
intro-follow|preposition|coordinator|	1 -22	2-3 7	4-7 21	8+ 12
intro-follow|preposition|determiner|	1 11	4-7 -9
intro-follow|preposition|end|	1 -7	2-3 -12	4-7 16	8+ 33
intro-follow|preposition|preposition|	1 -14	4-7 18
intro-follow|preposition|pronoun|	2-3 -18
intro-follow|preposition|stop|	2-3 -12	4-7 12	8+ 23
intro-follow|preposition|subordinator|	1 -6	4-7 14	8+ 11
intro-follow|preposition|that|	1 -25
intro-follow|preposition|verb-judging|	1 10
intro-follow|preposition|verb-saying|	1 19	2-3 -18
intro-follow|preposition|word|	2-3 11
intro-follow|pronoun|,word|	2-3 11
intro-follow|pronoun|,|	2-3 8
intro-follow|pronoun|auxiliary|	2-3 10
intro-follow|pronoun|coordinator|	4-7 12
intro-follow|pronoun|determiner|	2-3 25	4-7 8
intro-follow|pronoun|end|	1 24	2-3 28	4-7 22	8+ 19
intro-follow|pronoun|preposition|	2-3 -21
intro-follow|pronoun|stop|	1 -6	2-3 -8	4-7 34	8+ 19
intro-follow|pronoun|subordinator|	2-3 21
intro-follow|pronoun|word|	2-3 15	4-7 11
intro-follow|quote|,verb-saying|	4-7 14
intro-follow|quote|coordinator|	1 -10
intro-follow|quote|determiner|	4-7 10	8+ 11
intro-follow|quote|end|	4-7 24	8+ 25
intro-follow|quote|pronoun|	4-7 12
intro-follow|start|'|	8+ 13
intro-follow|start|(|	2-3 -15
intro-follow|start|,auxiliary|	4-7 17	8+ 9
intro-follow|start|,pronoun|	4-7 20	8+ 16
intro-follow|start|,verb-judging|	4-7 10	8+ 6
intro-follow|start|,verb-saying|	2-3 19	4-7 23	8+ 8
intro-follow|start|,verb-thinking|	8+ 15
intro-follow|start|,word|	8+ 14
intro-follow|start|:|	1 -11	2-3 -11	4-7 33	8+ 18
intro-follow|start|auxiliary|	1 -23	2-3 -20
intro-follow|start|capital|	1 -18	4-7 39	8+ 19
intro-follow|start|determiner|	1 18	4-7 36	8+ 24
intro-follow|start|end|	1 -10	2-3 6	4-7 9	8+ 41
intro-follow|start|preposition|	2-3 -7	8+ 22
intro-follow|start|pronoun|	1 28	2-3 24	4-7 37	8+ 17
intro-follow|start|stop|	8+ 21
intro-follow|start|subordinator|	2-3 -16	8+ 15
intro-follow|start|that|	8+ 18
intro-follow|start|verb-saying|	1 16	2-3 39	4-7 36	8+ 16
intro-follow|start|word|	1 -11	4-7 31	8+ 26
intro-follow|start|–|	4-7 6
intro-follow|start|—|	2-3 15	4-7 -8	8+ 34
intro-follow|stop|(|	8+ 14
intro-follow|stop|,auxiliary|	1 13	2-3 27	4-7 29	8+ 7
intro-follow|stop|,preposition|	2-3 -12
intro-follow|stop|,pronoun|	2-3 12	4-7 23	8+ 9
intro-follow|stop|,verb-judging|	4-7 17	8+ 8
intro-follow|stop|,verb-saying|	1 15	2-3 40	4-7 10	8+ 8
intro-follow|stop|,verb-thinking|	4-7 17	8+ 12
intro-follow|stop|,word|	1 19	8+ 14
intro-follow|stop|,|	4-7 22
intro-follow|stop|auxiliary|	8+ 18
intro-follow|stop|capital|	1 13	2-3 23	4-7 34	8+ 15
intro-follow|stop|coordinator|	8+ 9
intro-follow|stop|determiner|	1 16	2-3 11	4-7 21	8+ 14
intro-follow|stop|end|	2-3 33	4-7 71	8+ 16
intro-follow|stop|preposition|	4-7 13	8+ 21
intro-follow|stop|pronoun|	1 19	2-3 9	4-7 28	8+ 12
intro-follow|stop|stop|	1 17	2-3 11	4-7 6	8+ 9
intro-follow|stop|subordinator|	8+ 19
intro-follow|stop|that|	8+ 10
intro-follow|stop|verb-saying|	1 22	2-3 33	4-7 34	8+ 13
intro-follow|stop|word|	1 -11	8+ 22
intro-follow|stop|—|	4-7 -12
intro-follow|subordinator|,word|	2-3 -13
intro-follow|subordinator|,|	2-3 -16	4-7 6
intro-follow|subordinator|auxiliary|	1 -18
intro-follow|subordinator|capital|	2-3 -29	4-7 16
intro-follow|subordinator|coordinator|	1 19	2-3 32	4-7 14
intro-follow|subordinator|determiner|	2-3 -12
intro-follow|subordinator|end|	1 -8	4-7 -8	8+ 35
intro-follow|subordinator|preposition|	1 -15	4-7 17
intro-follow|subordinator|pronoun|	8+ 9
intro-follow|subordinator|stop|	4-7 19	8+ 17
intro-follow|subordinator|subordinator|	4-7 13
intro-follow|subordinator|word|	1 6	2-3 -27
intro-follow|that|auxiliary|	1 -19	2-3 -6
intro-follow|that|capital|	8+ 11
intro-follow|that|coordinator|	8+ 15
intro-follow|that|end|	2-3 -18	4-7 15	8+ 22
intro-follow|that|preposition|	4-7 17	8+ 16
intro-follow|that|stop|	2-3 30	4-7 42	8+ 22
intro-follow|that|subordinator|	8+ 15
intro-follow|that|word|	2-3 14
intro-follow|verb-judging|,|	1 -20	4-7 -6
intro-follow|verb-judging|;|	4-7 17
intro-follow|verb-judging|auxiliary|	2-3 -18
intro-follow|verb-judging|capital|	4-7 -11
intro-follow|verb-judging|coordinator|	1 -7	2-3 7	4-7 -8
intro-follow|verb-judging|determiner|	4-7 9
intro-follow|verb-judging|end|	1 -18	2-3 -15	4-7 16
intro-follow|verb-judging|preposition|	1 -39	2-3 6	4-7 13
intro-follow|verb-judging|pronoun|	4-7 -7
intro-follow|verb-judging|stop|	1 23	2-3 -14	4-7 17
intro-follow|verb-judging|subordinator|	2-3 17
intro-follow|verb-judging|verb-saying|	2-3 7
intro-follow|verb-judging|word|	1 21	2-3 -21	4-7 -7
intro-follow|verb-saying|,preposition|	1 -9
intro-follow|verb-saying|,word|	1 -19	2-3 -13
intro-follow|verb-saying|,|	2-3 -23	4-7 -9
intro-follow|verb-saying|:|	4-7 6
intro-follow|verb-saying|auxiliary|	2-3 11
intro-follow|verb-saying|capital|	2-3 -12
intro-follow|verb-saying|coordinator|	1 13	2-3 11
intro-follow|verb-saying|determiner|	2-3 15	4-7 -9
intro-follow|verb-saying|end|	2-3 26	4-7 -18	8+ -7
intro-follow|verb-saying|preposition|	1 22	8+ 19
intro-follow|verb-saying|stop|	8+ 23
intro-follow|verb-saying|subordinator|	2-3 7
intro-follow|verb-saying|that|	2-3 -23
intro-follow|verb-saying|verb-saying|	2-3 -21
intro-follow|verb-saying|word|	1 -21	2-3 -8
intro-follow|verb-thinking|,|	2-3 -14
intro-follow|verb-thinking|coordinator|	1 -7
intro-follow|verb-thinking|end|	2-3 -13	4-7 22	8+ 12
intro-follow|verb-thinking|preposition|	1 6	2-3 27
intro-follow|verb-thinking|stop|	1 -21	2-3 16	4-7 24
intro-follow|verb-thinking|subordinator|	4-7 20
intro-follow|word|(|	2-3 -15
intro-follow|word|,auxiliary|	1 -20	2-3 -15
intro-follow|word|,coordinator|	4-7 14
intro-follow|word|,determiner|	1 -12
intro-follow|word|,preposition|	2-3 -20	4-7 -7
intro-follow|word|,subordinator|	1 14	2-3 10
intro-follow|word|,that|	1 -13	2-3 -12	4-7 -12
intro-follow|word|,verb-saying|	1 10	4-7 6	8+ 10
intro-follow|word|,word|	1 11	2-3 6	4-7 -8
intro-follow|word|,|	1 -31	2-3 9	4-7 19
intro-follow|word|-|	4-7 15
intro-follow|word|:|	4-7 12
intro-follow|word|;|	1 -7	2-3 -10	4-7 14
intro-follow|word|adverb|	1 -25	2-3 7	4-7 -11
intro-follow|word|auxiliary|	4-7 -20
intro-follow|word|capital|	1 19	8+ 27
intro-follow|word|coordinator|	1 16	2-3 17
intro-follow|word|determiner|	8+ 18
intro-follow|word|end|	1 -15	2-3 -6	4-7 -13	8+ 35
intro-follow|word|preposition|	1 6	2-3 -11	8+ 18
intro-follow|word|pronoun|	1 -20	2-3 6
intro-follow|word|quote|	1 -13
intro-follow|word|stop|	2-3 14	8+ 23
intro-follow|word|subordinator|	4-7 18
intro-follow|word|that|	1 -19
intro-follow|word|verb-judging|	1 -14	2-3 -6
intro-follow|word|verb-saying|	1 -31	2-3 8	4-7 -7
intro-follow|word|word|	2-3 -7	4-7 6
intro-follow|—|end|	8+ 9
intro-follow|—|—|	2-3 9
intro-follow|’|stop|	4-7 14
intro|	' -19	) 15	- -11	: 9	; 9	possessive -13	preposition -9	quote 7	start 9	stop 27	subordinator -6	verb-judging -8	verb-saying -8	verb-thinking 6	word -12	– -6	— 9
in|first|=abbiamo|	4-7 16	8+ 6	first 23
in|first|=about|	2-3 16	4-7 16	first 13	none 20
in|first|=after|	8+ 12	first 15
in|first|=all|	4-7 25	8+ 23	first 27	none -9
in|first|=als|	4-7 15	8+ 11	first 12	some 7
in|first|=am|	first 18
in|first|=and|	2-3 15	4-7 30	8+ 20	first 32	none 25	some 7
in|first|=another|	8+ 14	first 13
in|first|=any|	2-3 17	4-7 16	8+ 12	first 6	none 21
in|first|=an|	2-3 25	4-7 8	8+ 20	first -9	none 34	some 18
in|first|=ao|	first 6
in|first|=are|	4-7 22	8+ 15	first -11	none 21
in|first|=as|	2-3 14	4-7 -16	8+ 16	first -8	none -6	some 9
in|first|=at|	2-3 19	4-7 35	8+ 15	first 29	none 27
in|first|=até|	2-3 12	first 8	none 10
in|first|=auf|	4-7 6
in|first|=aus|	2-3 14	4-7 6	all-one 14	some 6
in|first|=au|	4-7 15	8+ 9	first 12	none 12
in|first|=avant|	4-7 15	none 15
in|first|=avec|	2-3 22	4-7 27	first 8	none 24
in|first|=a|	4-7 14	8+ 8	all -22	all-one 6	first -6	none 20
in|first|=because|	4-7 13	8+ 21	first 15	none 22	some 6
in|first|=been|	none 12
in|first|=being|	4-7 14
in|first|=bei|	2-3 11	first 11
in|first|=beyond|	2-3 19	none 19
in|first|=be|	2-3 -18	4-7 -15	8+ 9	first -19	none -12
in|first|=bij|	8+ 10	first 10
in|first|=bis|	2-3 -10	4-7 11	some 14
in|first|=both|	4-7 13	8+ 11	first 13	none -17
in|first|=but|	4-7 28	8+ 19	first 29	none 21	some 11
in|first|=by|	2-3 24	4-7 17	8+ 14	first 19	none 18
in|first|=cannot|	none 11
in|first|=can|	4-7 15	8+ 15	first 13
in|first|=ce|	4-7 13	8+ 16	first 18
in|first|=chez|	8+ 8	first 8
in|first|=che|	4-7 10	none 10
in|first|=come|	2-3 -10	none -12
in|first|=comme|	4-7 -6	none -6
in|first|=como|	2-3 17
in|first|=com|	2-3 11	4-7 19	8+ 8	first 11	none 21
in|first|=con|	4-7 29	first 21
in|first|=could|	4-7 15	8+ 13	first 14	none 16
in|first|=dans|	2-3 13	4-7 -10	first 17	none -11
in|first|=dass|	4-7 8	first 7
in|first|=das|	8+ 6	all 6	most 6	some 6
in|first|=dat|	2-3 18	4-7 15	8+ 10	first 22	none 11
in|first|=da|	8+ 8	first 8	none 17
in|first|=del|	4-7 14
in|first|=der|	8+ 13	first 20
in|first|=des|	4-7 21	none 25
in|first|=deux|	2-3 8	first 6
in|first|=de|	2-3 -7	4-7 -6	8+ 22	first -7	none -7	some 15
in|first|=did|	2-3 15	4-7 16	8+ 16	first 22
in|first|=die|	2-3 -19	8+ 6	all -8	all-one -19	first 8	none 17	some 11
in|first|=dit|	8+ 9	first 7
in|first|=di|	2-3 11	4-7 10	first 13	none 11
in|first|=does|	8+ 20	first 17
in|first|=don't|	2-3 12	first 16
in|first|=don’t|	8+ 17	first 21
in|first|=dos|	none 12
in|first|=do|	4-7 20	8+ 20	first 15	none 18
in|first|=drie|	first 9
in|first|=due|	4-7 16	first 16
in|first|=een|	2-3 22	4-7 36	8+ 14	first 17	none 31
in|first|=einem|	some 8
in|first|=einer|	4-7 8
in|first|=eine|	2-3 13	4-7 8	8+ 7	first 10	most 7	some 15
in|first|=ein|	4-7 23	8+ 11	all 20	first 16	most 10
in|first|=ele|	8+ 6	first 6
in|first|=elke|	8+ 8	first 8
in|first|=elle|	4-7 17	8+ 6	first 17
in|first|=el|	2-3 -8	4-7 -10	8+ 6	all-one -13	none -13
in|first|=em|	4-7 8	8+ 9	first 9
in|first|=entre|	4-7 -9	none -9
in|first|=en|	2-3 17	4-7 31	8+ 8	first 21	none 18	some 15
in|first|=erano|	first 7
in|first|=era|	2-3 17	4-7 11	first 16
in|first|=er|	first 6
in|first|=están|	first 8
in|first|=es|	2-3 8	4-7 25	8+ 9	first 21	none 9
in|first|=et|	2-3 -8	4-7 20	first 22	none -8
in|first|=eu|	4-7 6	first 7
in|first|=every|	2-3 -10	4-7 19	8+ 13	first 17	none -7	some 14
in|first|=except|	8+ 12
in|first|=e|	4-7 14	8+ 11	none 18
in|first|=fait|	2-3 -13	none -10
in|first|=fa|	4-7 15	none 18
in|first|=foi|	4-7 10	first 7
in|first|=for|	2-3 22	4-7 17	8+ 15	first 20	none 26
in|first|=four|	8+ 16	first 15
in|first|=from|	8+ 14	first 14
in|first|=für|	4-7 -8	first -8
in|first|=geen|	2-3 17	4-7 21	first 12	none 21
in|first|=hanno|	first 13
in|first|=hasta|	4-7 9	none 9
in|first|=has|	4-7 14	8+ 18	none 22	some 12
in|first|=have|	8+ 14	none 19
in|first|=having|	8+ 12	first 11
in|first|=ha|	2-3 15	4-7 23	first 17	none 15
in|first|=he'll|	first 10
in|first|=he's|	2-3 12	4-7 16	8+ 14	first 20
in|first|=hemos|	first 7
in|first|=her|	4-7 14	first 10
in|first|=het|	4-7 7	8+ 10	first 8
in|first|=he|	4-7 37	8+ 21	first 36	none -16
in|first|=he’s|	4-7 14	8+ 17	first 18
in|first|=hij|	2-3 9	4-7 14	8+ 8	first 16
in|first|=his|	4-7 13	8+ 18	first 17
in|first|=how|	4-7 17	8+ 15	first 18
in|first|=ho|	4-7 15	first 17
in|first|=há|	4-7 18	first 18
in|first|=i'd|	4-7 12	8+ 18	first 22
in|first|=i'll|	4-7 16	8+ 15	first 16
in|first|=i'm|	4-7 23	8+ 18	first 7
in|first|=i've|	4-7 15	8+ 22	first 23
in|first|=ich|	2-3 -9	4-7 10	8+ 6	first -6	most 6	titled 7
in|first|=if|	4-7 27	8+ 22	first 27	none 9
in|first|=ihr|	4-7 8	first 8
in|first|=ik|	4-7 28	8+ 7	first 24	none 13
in|first|=ils|	4-7 8	8+ 10	first 9
in|first|=il|	2-3 -22	8+ 18	all-one -14	none -13
in|first|=in|	2-3 11	4-7 15	8+ 21	first 22	most 8	none 17	some 15
in|first|=io|	first 17	none 16
in|first|=is|	8+ 29	first 13	some 9
in|first|=it's|	2-3 19	4-7 35	8+ 18	first 36
in|first|=its|	none 14
in|first|=it|	2-3 29	4-7 40	8+ 19	first 34	none 23
in|first|=it’s|	2-3 19	4-7 37	8+ 17	first 41
in|first|=i|	4-7 15	8+ 22	all -15	first 26	none -16	titled 18
in|first|=i’d|	4-7 24	8+ 11	first 26
in|first|=i’ll|	8+ 17	first -8
in|first|=i’m|	4-7 20	titled 17
in|first|=i’ve|	4-7 12	8+ 13	first 14
in|first|=jamais|	2-3 14	none 16
in|first|=je|	2-3 10	4-7 18	8+ 11	first 19
in|first|=keine|	2-3 15
in|first|=kein|	2-3 10	4-7 7	some 14
in|first|=las|	4-7 22	first -11
in|first|=la|	2-3 -16	8+ 14	all -12	all-one -21	first -8	some -6
in|first|=les|	2-3 12	4-7 -11	8+ 8	first -11	none 12
in|first|=le|	4-7 -21	8+ 15	all -12	all-one -16	some -8
in|first|=like|	2-3 23	4-7 20	8+ 16	first 13	none 28
in|first|=los|	2-3 6	4-7 -11	all -7	first -11
in|first|=lo|	2-3 9	4-7 19	8+ 6	first 19	most 6
in|first|=maar|	4-7 17	8+ 8	first 21	none 9
in|first|=mais|	first 6	none 12
in|first|=many|	8+ 17	first 17
in|first|=man|	4-7 10	8+ 8	first 12
in|first|=may|	4-7 12	none 10
in|first|=ma|	2-3 -9	4-7 16	8+ 8	first 15	none -7
in|first|=meine|	first 13
in|first|=met|	2-3 -12	4-7 13	8+ 6	first 6	none -10
in|first|=me|	8+ 8
in|first|=mijn|	4-7 21	8+ 9	first 20	titled 7
in|first|=mio|	8+ 7	first 6
in|first|=mis|	first 12
in|first|=mit|	2-3 21	4-7 -12	all -12	all-one 19	some 7
in|first|=mi|	4-7 23	8+ 6	first 27
in|first|=mon|	4-7 15	8+ 10	first 17
in|first|=most|	4-7 13	8+ 15	first 16
in|first|=my|	2-3 -19	8+ 21	all -15	all-one -17	first 11	none -8
in|first|=nach|	4-7 9	first 9	some 19
in|first|=na|	2-3 12	8+ 17	first 9
in|first|=neither|	4-7 16	first 16
in|first|=nei|	none 14
in|first|=nella|	4-7 13	none 13
in|first|=nem|	2-3 -10	4-7 14	first -9	most 9
in|first|=never|	2-3 -26	4-7 22	all -26	none 19
in|first|=ne|	4-7 16	8+ 6	none 18	some 6
in|first|=nicht|	4-7 16	none 17	some -9
in|first|=niet|	2-3 15	4-7 20	none 20
in|first|=ni|	4-7 15	8+ 11	first 9	none 6
in|first|=noi|	first 7
in|first|=non|	2-3 18	4-7 28	8+ 6	first 14	none 30
in|first|=nos|	8+ 9	first 9
in|first|=not|	4-7 39	8+ 19	first 27	none 11	some 15	titled 14
in|first|=nous|	4-7 22	8+ 7	first 16
in|first|=no|	1 8	4-7 -7	8+ 20	all-one -17	first 8	some 9
in|first|=nunca|	4-7 -11	first -13
in|first|=não|	2-3 9	4-7 25	8+ 8	first 23	none 16	titled 7
in|first|=off|	2-3 -7	all-one -16
in|first|=of|	8+ 11	first 13
in|first|=ogni|	first 8
in|first|=ohne|	2-3 14	4-7 26	first 25	most 6	some 14
in|first|=om|	none 17
in|first|=once|	8+ 14	first 11
in|first|=one|	4-7 16	8+ 16	first 19	none 16
in|first|=on|	4-7 -6	8+ 17	first 18	none -12
in|first|=op|	2-3 9	first 15	none 9
in|first|=os|	2-3 -19	4-7 14	all-one -19	first 11
in|first|=our|	2-3 -10	8+ 22	none -7
in|first|=over|	8+ 11	first 10
in|first|=o|	2-3 -14	4-7 -13	8+ 9	all -11	first 18	none -17
in|first|=para|	2-3 13	4-7 19	first 10	none 19
in|first|=pas|	none 15
in|first|=pelo|	4-7 14	first 15	none 7
in|first|=pero|	none 8
in|first|=per|	2-3 14	4-7 17	first 11	none 17
in|first|=por|	4-7 11	first -7	none 14
in|first|=pour|	4-7 -6	first -6
in|first|=prima|	4-7 6	first 6
in|first|=quando|	4-7 11	8+ 18	first 18	none 11
in|first|=quand|	8+ 8	first 8
in|first|=quella|	4-7 11	first 11
in|first|=questa|	first 10
in|first|=que|	2-3 15	4-7 25	8+ 10	first 17	none 28
in|first|=sans|	2-3 10	4-7 7	8+ 13	none 16
in|first|=sem|	2-3 -11	4-7 16	first -10	none 15
in|first|=senza|	4-7 18	none 17
in|first|=se|	8+ 6	first 9	none -7	some 7
in|first|=she'd|	4-7 18	first 18
in|first|=she's|	8+ 11	first 16
in|first|=she|	2-3 25	4-7 29	8+ 17	first 14	none 14
in|first|=she’s|	4-7 11	8+ 11	first 19
in|first|=should|	8+ 15	none 13
in|first|=sie|	4-7 6
in|first|=since|	4-7 17	none 17
in|first|=six|	8+ 13	first 13
in|first|=si|	2-3 20	4-7 21	8+ 8	first 24	none 22
in|first|=some|	2-3 17	4-7 15	8+ 16	first 18	none 17
in|first|=sono|	2-3 12	4-7 23	first 20	none 14
in|first|=son|	4-7 13
in|first|=sous|	none 7
in|first|=so|	2-3 6	8+ 22	first 12
in|first|=sur|	none 16
in|first|=that|	4-7 28	8+ 17	first 28	none 16
in|first|=then|	4-7 37	8+ 17	first 37
in|first|=these|	4-7 16	8+ 18	first 19
in|first|=they're|	2-3 14	4-7 15	8+ 14	first 19
in|first|=they've|	8+ 15	first 15
in|first|=they|	2-3 24	4-7 34	8+ 21	first 34	most 15	none 16	some 10
in|first|=they’re|	4-7 11	8+ 14	first 20
in|first|=the|	2-3 -36	4-7 -13	8+ 23	all -28	all-one -18	first 15	none -12	titled -28
in|first|=this|	4-7 13	8+ 16	all -18	first 31	none 16
in|first|=those|	8+ 11	first 14
in|first|=three|	4-7 17	first 13	none 20
in|first|=tiene|	4-7 11	none 11
in|first|=toen|	8+ 8	first 8
in|first|=to|	2-3 -7	8+ 15	some 16
in|first|=tre|	first -16
in|first|=trois|	4-7 11	first 11
in|first|=twee|	2-3 14	4-7 8	first 14
in|first|=two|	4-7 25	8+ 16	first 25	none 18
in|first|=uma|	2-3 20	4-7 12	first 15	none 18
in|first|=um|	2-3 18	4-7 23	8+ 8	first 6	none 25
in|first|=una|	2-3 24	8+ 10	first 14
in|first|=under|	4-7 13	none 16
in|first|=und|	4-7 11	first 14
in|first|=une|	2-3 23	4-7 19	8+ 8	none 29
in|first|=until|	4-7 24	8+ 13	none 21
in|first|=un|	2-3 31	4-7 42	8+ 22	first 26	none 42
in|first|=vai|	4-7 9
in|first|=van|	4-7 18
in|first|=você|	4-7 13	first 13
in|first|=voor|	8+ 11	first 11
in|first|=vous|	4-7 7	8+ 10	first 15
in|first|=was|	4-7 21	8+ 21	first 15	none 22	some 12
in|first|=we'll|	8+ 11
in|first|=we're|	8+ 15
in|first|=we've|	4-7 14	8+ 17	first 18
in|first|=we|	2-3 10	4-7 21	8+ 19	first 30	none 6	some 9
in|first|=we’d|	first 17
in|first|=we’ll|	8+ 21	first 21
in|first|=we’re|	4-7 11	8+ 16	first 6
in|first|=we’ve|	8+ 15	first 16
in|first|=what|	4-7 15	8+ 21	first 21	none 13
in|first|=when|	4-7 26	8+ 18	first 29	none 26
in|first|=where|	8+ 10	first 9
in|first|=whether|	8+ 13	first 11
in|first|=while|	8+ 15	first 16
in|first|=why|	4-7 11	8+ 13	first 12
in|first|=wie|	4-7 18
in|first|=wij|	2-3 -13	4-7 33	8+ 8
in|first|=will|	4-7 18	8+ 13	none 20	some 12
in|first|=wir|	2-3 -6	4-7 20	titled 8
in|first|=with|	2-3 9	4-7 41	8+ 19	first 22	none 34
in|first|=would|	4-7 11	8+ 20	first 16	none 14
in|first|=you're|	8+ 11	first 12
in|first|=you've|	2-3 16	8+ 16	all-one 16	first 17
in|first|=your|	4-7 -12	8+ 13	first 19
in|first|=you|	2-3 21	8+ -13	none -11
in|first|=you’re|	first 12
in|first|=you’ve|	first 15
in|first|=yo|	4-7 19	first 23
in|first|=y|	2-3 8	4-7 21	8+ 6	first 24	none 13
in|first|=ze|	4-7 22	8+ 8	first 24
in|first|=zonder|	8+ 7	first 7
in|first|=zu|	4-7 9	some 13
in|first|=à|	2-3 -16	4-7 27	8+ 8	first 14	none -13
in|first|=è|	2-3 11	4-7 14	first 13	none 12
in|first|=é|	4-7 17	8+ 6	first 14
in|first|adverb|	1 13	2-3 10	8+ 26	all-one 9	first -10	most -6	none 18	some 28	titled 11
in|first|capital|	4-7 -16	all -7	all-one -7	first -6
in|first|number|	1 10	2-3 -10	8+ 9	all-one -8	some 17
in|first|verb|	4-7 6	8+ 41	all 9	all-one -19	first 20	none -6	titled 13
in|first|word|	1 -7	4-7 26	8+ 7	all-one 10	some 9	titled 6	upper -23
in|functions|0|1|	first -10	none -6	titled 7
in|functions|0|2-3|	all-one -18	most -12	titled 7	upper -12
in|functions|0|4-7|	first 21	most -13	none 36	some 21
in|functions|0|8+|	first 19
in|functions|1|1|	first 18	none -19
in|functions|1|2-3|	all -13	all-one -13	most 7
in|functions|1|4-7|	all -16	all-one -11	first -25	most 14	none 18	some 13	titled 16
in|functions|1|8+|	first 14
in|functions|2|2-3|	all-one 19	some 11
in|functions|2|4-7|	all -15	all-one -18	none 20	some 7	titled 15	upper 19
in|functions|2|8+|	most 17	none 20	some 16
in|functions|3|2-3|	first 25
in|functions|3|4-7|	all -15	first 10	most 35	none 18	some 41	titled 14	upper 15
in|functions|3|8+|	first 7	most 18	none 9	some 30	titled 17	upper 6
in|last|	-a -22	0 -16	00 9	11 -16	2 -18	29 12	3 -17	4 -22	5 -18	a -24	ab -8	ad 21	af -15	ah 14	al -26	am 7	an 17	as 27	at -22	au -11	aw -19	ba 13	be 7	by -29	c -17	ca -7	ce 9	ci 22	ck -26	co 7	cy -18	da 10	de 11	di -17	do 13	ds -10	dy -13	ea -9	ee -17	ef 20	eg -17	ei -10	el 22	em -21	eo -9	ep 23	ez -10	fa -14	fe -6	ff -10	ge -6	gh 15	gs 10	gt -12	ha 28	he -18	ho -7	hs 8	ht -14	ic 8	ie 11	if 9	ig 23	il -7	im -19	ip -11	ir -18	is -6	it -13	iv 16	ja -16	je -16	jk -16	jo -12	já 17	ke 12	kt 20	ky 11	la -7	ld -17	le 20	lf -17	lk -12	lo -14	lt -7	ma -13	me 21	mm 18	mo 17	ms 13	mt -12	my 11	na -9	nc -16	nd -9	ne -13	nk 24	nn -7	no -9	ns 19	nz -12	of -18	og 8	ok -18	om -14	on 12	op 20	or -16	ot 16	ou 6	ow -20	ox -30	pa -15	ps -19	pt 22	py -7	ra -9	ri -15	rk -7	rl -10	rn 10	ro -22	rs 9	rt -12	ré 22	se -7	sh 9	sk -6	sm 14	ss 14	sy -11	sé -19	ta 11	ti -15	to 8	ts 16	tt 10	ty 6	tz -16	té -11	ua 14	ub -27	ue 13	ug 11	ul 14	un 10	up -17	ur -29	us 17	ut -12	uw -19	ux 20	uy -15	va -8	ve 11	vo 9	vu -6	ye -17	yi -15	za 24	zo -14	ão -18	ça -8	és 20	ía -13	ña 10	ón -7	ún 19	’s -24
in|last|-up|	1 -21
in|last|029|	2-3 12
in|last|0|	2-3 -16
in|last|2|	2-3 -18
in|last|3|	2-3 -17
in|last|4|	2-3 -22
in|last|5|	2-3 -18
in|last|aaf|	1 -17
in|last|aak|	1 -12
in|last|aar|	2-3 -7
in|last|ace|	2-3 10
in|last|ack|	1 -21	2-3 -21
in|last|act|	2-3 -13
in|last|ada|	1 14
in|last|ade|	1 6	2-3 -6
in|last|ady|	1 8
in|last|age|	1 -11	2-3 14
in|last|agt|	2-3 -12
in|last|ain|	2-3 8
in|last|ake|	2-3 16
in|last|ald|	1 -15
in|last|alf|	2-3 -19
in|last|ali|	1 11
in|last|alk|	2-3 -12
in|last|alo|	1 -9	2-3 -11
in|last|als|	1 14
in|last|alt|	1 -8	2-3 -22
in|last|ame|	2-3 21
in|last|amo|	2-3 13
in|last|ana|	2-3 15
in|last|anc|	2-3 -12
in|last|and|	1 -20
in|last|ang|	2-3 -9
in|last|ani|	2-3 -6
in|last|ano|	1 -20	2-3 -15
in|last|ant|	1 -11	2-3 -6
in|last|any|	2-3 8
in|last|anz|	2-3 -6
in|last|ape|	2-3 17
in|last|apo|	1 -14
in|last|ard|	1 -6
in|last|are|	2-3 21
in|last|art|	2-3 12
in|last|ary|	2-3 18
in|last|ase|	1 7	2-3 -19
in|last|aso|	2-3 8
in|last|ass|	2-3 19
in|last|ata|	2-3 19
in|last|ate|	1 -19	2-3 -11
in|last|ato|	2-3 -7
in|last|ats|	1 -7
in|last|att|	1 -13	2-3 -19
in|last|aut|	2-3 8
in|last|ays|	2-3 16
in|last|a|	2-3 -21
in|last|ben|	2-3 14
in|last|ber|	2-3 -7
in|last|be|	2-3 20
in|last|ble|	1 29	2-3 12
in|last|box|	2-3 -20
in|last|buy|	1 -29
in|last|cal|	2-3 13
in|last|can|	2-3 -13
in|last|cco|	1 -7
in|last|cer|	2-3 -16
in|last|cha|	2-3 11
in|last|che|	1 -20	2-3 -19
in|last|cho|	1 -11	2-3 14
in|last|cht|	2-3 -11
in|last|cia|	2-3 -13
in|last|cio|	1 7
in|last|dad|	2-3 15
in|last|dan|	2-3 15
in|last|das|	2-3 8
in|last|day|	2-3 -31
in|last|ddo|	2-3 19
in|last|del|	2-3 8
in|last|den|	1 -16	2-3 26
in|last|des|	2-3 12
in|last|dig|	1 11
in|last|dog|	2-3 -9
in|last|dom|	1 -14
in|last|don|	1 -7
in|last|dos|	2-3 -11
in|last|dro|	2-3 -16
in|last|due|	2-3 -10
in|last|día|	2-3 -7
in|last|eal|	2-3 -18
in|last|ean|	1 11
in|last|eap|	2-3 24
in|last|ear|	2-3 13
in|last|eat|	2-3 -8
in|last|ect|	2-3 14
in|last|eds|	2-3 -12
in|last|een|	2-3 -14
in|last|eep|	2-3 8
in|last|eer|	2-3 -16
in|last|eet|	2-3 -12
in|last|ege|	1 -16
in|last|eid|	2-3 12
in|last|ein|	1 11	2-3 16
in|last|eis|	1 -19
in|last|eit|	1 -7	2-3 -6
in|last|ekt|	2-3 15
in|last|elo|	2-3 8
in|last|els|	2-3 -10
in|last|ely|	2-3 17
in|last|ena|	1 -12	2-3 -9
in|last|end|	1 13	2-3 -18
in|last|ene|	2-3 20
in|last|eno|	2-3 14
in|last|era|	2-3 -11
in|last|erd|	2-3 9
in|last|ere|	2-3 -23
in|last|ern|	2-3 8
in|last|ers|	1 10	2-3 14
in|last|ert|	1 13	2-3 -10
in|last|ery|	1 -30	2-3 17
in|last|esa|	2-3 -14
in|last|eso|	2-3 -8
in|last|ess|	2-3 13
in|last|eta|	2-3 -20
in|last|eum|	2-3 14
in|last|eur|	1 -15
in|last|eux|	2-3 15
in|last|far|	2-3 15
in|last|fen|	2-3 17
in|last|fer|	2-3 16
in|last|ful|	2-3 29
in|last|fyi|	1 -15
in|last|gap|	2-3 -11
in|last|ged|	1 17
in|last|gel|	2-3 16
in|last|gem|	2-3 -8
in|last|ger|	2-3 -18
in|last|ges|	2-3 18
in|last|get|	2-3 -15
in|last|ght|	1 -25
in|last|gin|	2-3 9
in|last|gio|	1 -15
in|last|gue|	2-3 -13
in|last|gut|	2-3 -7
in|last|guy|	2-3 19
in|last|hat|	2-3 25
in|last|her|	2-3 17
in|last|him|	2-3 15
in|last|hip|	2-3 11
in|last|hmm|	1 18
in|last|hos|	2-3 -19
in|last|hot|	2-3 19
in|last|how|	2-3 -22
in|last|hts|	2-3 -22
in|last|hub|	2-3 -24
in|last|ial|	1 -8	2-3 -10
in|last|ian|	2-3 17
in|last|iar|	2-3 15
in|last|ias|	1 7
in|last|ibe|	1 -18
in|last|ica|	2-3 -13
in|last|ich|	1 18	2-3 17
in|last|ici|	2-3 14
in|last|ick|	1 9	2-3 -10
in|last|ico|	1 -11
in|last|ics|	2-3 7
in|last|ida|	2-3 -10
in|last|ido|	1 14
in|last|ied|	1 17	2-3 17
in|last|ien|	1 6	2-3 14
in|last|iet|	2-3 -9
in|last|ift|	2-3 7
in|last|igy|	1 -17
in|last|ijk|	1 -16
in|last|ijo|	2-3 -7
in|last|ild|	2-3 9
in|last|ile|	1 20	2-3 12
in|last|ill|	2-3 11
in|last|ils|	2-3 -7
in|last|ilt|	1 -17
in|last|ima|	2-3 15
in|last|ime|	2-3 21
in|last|ina|	1 -8
in|last|ind|	2-3 -15
in|last|ine|	1 -20	2-3 -13
in|last|ing|	1 10	2-3 -8
in|last|ink|	2-3 23
in|last|ino|	1 -14	2-3 -7
in|last|int|	2-3 17
in|last|ion|	1 23	2-3 6
in|last|ior|	2-3 -6
in|last|ira|	2-3 10
in|last|ire|	2-3 20
in|last|iro|	1 -17
in|last|ise|	2-3 -13
in|last|ish|	1 -10	2-3 14
in|last|isk|	2-3 -12
in|last|ism|	2-3 21
in|last|iss|	2-3 11
in|last|ist|	1 23	2-3 -7
in|last|is|	2-3 16
in|last|ita|	1 -15
in|last|ite|	1 8	2-3 -16
in|last|ito|	2-3 -16
in|last|its|	2-3 19
in|last|itt|	2-3 17
in|last|ity|	2-3 7
in|last|ium|	2-3 -17
in|last|iva|	2-3 -13
in|last|ive|	1 30	2-3 -10
in|last|ivo|	2-3 11
in|last|i|	2-3 9
in|last|iño|	2-3 14
in|last|ión|	1 -16
in|last|jet|	2-3 -17
in|last|joe|	2-3 -12
in|last|já|	2-3 17
in|last|ked|	1 -24	2-3 22
in|last|ken|	1 10	2-3 -9
in|last|ker|	2-3 22
in|last|kes|	1 -22	2-3 14
in|last|ket|	2-3 6
in|last|lam|	2-3 13
in|last|lar|	2-3 -9
in|last|las|	2-3 21
in|last|law|	2-3 -19
in|last|led|	1 19	2-3 22
in|last|len|	1 -6	2-3 13
in|last|les|	1 -12	2-3 -6
in|last|lha|	2-3 24
in|last|lho|	2-3 -15
in|last|lia|	2-3 14
in|last|lig|	1 -8
in|last|lks|	2-3 -6
in|last|lla|	1 -14	2-3 -13
in|last|lle|	1 -11	2-3 -11
in|last|llo|	2-3 -10
in|last|lly|	1 -15	2-3 -15
in|last|low|	2-3 19
in|last|lty|	2-3 -23
in|last|lue|	1 -17
in|last|lus|	2-3 11
in|last|lée|	1 11
in|last|mal|	2-3 20
in|last|man|	2-3 13
in|last|mat|	2-3 -23
in|last|med|	2-3 18
in|last|men|	1 -24	2-3 -12
in|last|mer|	2-3 -19
in|last|me|	2-3 -13
in|last|mid|	1 -16
in|last|mma|	2-3 -12
in|last|mos|	2-3 14
in|last|mún|	2-3 19
in|last|nah|	1 13
in|last|nal|	1 -11	2-3 8
in|last|nas|	2-3 16
in|last|nco|	2-3 15
in|last|nda|	2-3 15
in|last|nde|	1 8	2-3 19
in|last|ndo|	2-3 7
in|last|nds|	2-3 -13
in|last|ned|	1 15	2-3 -13
in|last|nel|	2-3 21
in|last|nen|	1 15	2-3 -10
in|last|ner|	2-3 -9
in|last|nes|	2-3 6
in|last|nga|	2-3 -18
in|last|nge|	1 -12	2-3 -13
in|last|nja|	1 -14
in|last|nne|	2-3 -23
in|last|nno|	2-3 -9
in|last|nny|	1 -19
in|last|nos|	2-3 12
in|last|now|	2-3 -8
in|last|nox|	1 -22
in|last|no|	1 8
in|last|nse|	2-3 17
in|last|nst|	2-3 8
in|last|nta|	1 10	2-3 17
in|last|nte|	1 26	2-3 26
in|last|nto|	2-3 14
in|last|nts|	2-3 19
in|last|nza|	1 8	2-3 12
in|last|nça|	2-3 -14
in|last|oat|	1 -21
in|last|ock|	2-3 19
in|last|off|	2-3 17
in|last|of|	2-3 -12
in|last|ogy|	2-3 -12
in|last|oin|	1 -17
in|last|ois|	2-3 11
in|last|oke|	2-3 17
in|last|ola|	2-3 18
in|last|old|	1 -26	2-3 -13
in|last|ole|	1 -19	2-3 21
in|last|olo|	1 -21	2-3 -12
in|last|omy|	2-3 22
in|last|one|	1 16
in|last|ong|	2-3 25
in|last|ono|	2-3 -9
in|last|ons|	2-3 30
in|last|ood|	2-3 11
in|last|ook|	2-3 -18
in|last|oom|	2-3 -21
in|last|oon|	2-3 -25
in|last|oor|	2-3 -22
in|last|opi|	1 -19
in|last|ops|	1 -22
in|last|ora|	2-3 12
in|last|ore|	1 -23
in|last|orm|	1 -19	2-3 13
in|last|oro|	2-3 13
in|last|ors|	1 8	2-3 14
in|last|ort|	2-3 -13
in|last|osa|	2-3 9
in|last|ose|	1 -12	2-3 13
in|last|oso|	1 -15
in|last|ost|	1 -29	2-3 -6
in|last|ota|	2-3 -11
in|last|ote|	2-3 12
in|last|ots|	1 16
in|last|oud|	1 7
in|last|oup|	2-3 10
in|last|our|	2-3 -12
in|last|ous|	1 18	2-3 -8
in|last|out|	2-3 -6
in|last|ove|	2-3 -16
in|last|oño|	2-3 -8
in|last|pel|	2-3 15
in|last|pen|	1 -13
in|last|per|	1 -20
in|last|ple|	2-3 11
in|last|pra|	1 -10
in|last|que|	1 23	2-3 6
in|last|ral|	1 -22	2-3 -11
in|last|rce|	2-3 9
in|last|rco|	2-3 21
in|last|rde|	2-3 9
in|last|rdo|	2-3 13
in|last|rds|	2-3 16
in|last|red|	2-3 -17
in|last|ree|	1 -14	2-3 -11
in|last|reg|	1 -14
in|last|ren|	2-3 16
in|last|reo|	1 -8
in|last|rer|	2-3 14
in|last|res|	2-3 -7
in|last|rga|	2-3 -11
in|last|ria|	2-3 -12
in|last|rin|	2-3 10
in|last|rio|	1 -16
in|last|rip|	2-3 -14
in|last|rit|	2-3 16
in|last|rla|	2-3 8
in|last|rly|	1 20	2-3 -18
in|last|rme|	2-3 6
in|last|rms|	2-3 6
in|last|rmy|	2-3 -19
in|last|rna|	2-3 7
in|last|rno|	2-3 18
in|last|ros|	2-3 7
in|last|rot|	1 -15
in|last|rra|	2-3 -17
in|last|rro|	1 -17	2-3 -12
in|last|rso|	2-3 23
in|last|rst|	1 15	2-3 -19
in|last|rts|	2-3 -14
in|last|rua|	2-3 10
in|last|rve|	2-3 13
in|last|rée|	2-3 12
in|last|rés|	2-3 11
in|last|sar|	2-3 -6
in|last|sca|	2-3 15
in|last|sed|	2-3 -20
in|last|see|	2-3 16
in|last|sen|	2-3 -17
in|last|ser|	2-3 12
in|last|ses|	2-3 9
in|last|sig|	2-3 -17
in|last|sit|	2-3 -17
in|last|sly|	2-3 15
in|last|smo|	1 18	2-3 12
in|last|sor|	1 -14
in|last|so|	2-3 13
in|last|ssa|	2-3 8
in|last|sse|	2-3 9
in|last|sso|	2-3 14
in|last|sta|	1 16	2-3 10
in|last|ste|	2-3 -11
in|last|sti|	1 -13
in|last|sts|	1 20	2-3 7
in|last|sty|	1 -6
in|last|sue|	2-3 20
in|last|tal|	2-3 25
in|last|tax|	1 -11
in|last|tay|	2-3 22
in|last|ted|	1 9	2-3 13
in|last|tel|	1 -19	2-3 22
in|last|ten|	2-3 10
in|last|ths|	2-3 18
in|last|tic|	1 -7	2-3 23
in|last|tie|	2-3 -12
in|last|tig|	2-3 11
in|last|tin|	1 -19
in|last|tly|	2-3 24
in|last|too|	2-3 19
in|last|tor|	1 6	2-3 -12
in|last|tos|	2-3 15
in|last|tra|	1 -15
in|last|tta|	1 -16	2-3 17
in|last|tte|	1 10
in|last|tti|	1 -21
in|last|tto|	2-3 19
in|last|tum|	2-3 -22
in|last|ual|	2-3 9
in|last|uch|	2-3 10
in|last|uck|	1 -17
in|last|ude|	2-3 -16
in|last|uer|	1 8
in|last|ues|	2-3 14
in|last|ugh|	2-3 15
in|last|uld|	2-3 14
in|last|ull|	1 -13
in|last|ump|	2-3 13
in|last|una|	2-3 -13
in|last|und|	2-3 14
in|last|une|	2-3 12
in|last|ung|	1 -6	2-3 10
in|last|unt|	2-3 12
in|last|ure|	1 10	2-3 10
in|last|uro|	2-3 -13
in|last|urs|	2-3 -26
in|last|use|	1 -10	2-3 -10
in|last|ust|	2-3 14
in|last|us|	2-3 19
in|last|utt|	2-3 16
in|last|uve|	2-3 -7
in|last|vas|	1 -15
in|last|vel|	1 9
in|last|ven|	2-3 -11
in|last|ver|	1 -16
in|last|ves|	2-3 -21
in|last|war|	2-3 -11
in|last|way|	2-3 25
in|last|weg|	2-3 -9
in|last|xer|	1 -15
in|last|yes|	2-3 20
in|last|zen|	1 -10	2-3 17
in|last|zes|	2-3 15
in|last|zin|	2-3 -7
in|last|zza|	2-3 10
in|last|zzo|	2-3 -12
in|last|ção|	2-3 -13
in|last|ées|	2-3 17
in|last|ôle|	2-3 10
in|last|ões|	2-3 15
in|shape|=a capital word|	4-7 11	8+ 8
in|shape|=a capital|	2-3 -9
in|shape|=a verb =of|	8+ 17
in|shape|=a verb =without|	4-7 17
in|shape|=a verb =with|	4-7 13
in|shape|=a verb word|	4-7 15
in|shape|=a verb|	2-3 18
in|shape|=a word =and|	4-7 15
in|shape|=a word =does|	8+ 17
in|shape|=a word =in|	4-7 24	8+ 13
in|shape|=a word =is|	8+ 18
in|shape|=a word =of|	4-7 25	8+ 19
in|shape|=a word =on|	4-7 17	8+ 15
in|shape|=a word =that|	4-7 26	8+ 12
in|shape|=a word =to|	4-7 17
in|shape|=a word =without|	4-7 18	8+ 7
in|shape|=a word =with|	8+ 14
in|shape|=a word =é|	4-7 11
in|shape|=a word adverb|	8+ 12
in|shape|=a word verb|	2-3 26	4-7 16	8+ 8
in|shape|=a word word|	4-7 55	8+ 28
in|shape|=a word|	2-3 -19
in|shape|=about =as word|	4-7 12
in|shape|=all word =no|	4-7 15
in|shape|=an word word|	2-3 18	4-7 18	8+ 17
in|shape|=and =i verb|	8+ 9
in|shape|=and =i word|	8+ 9
in|shape|=and =the word|	8+ 10
in|shape|=and word word|	8+ 14
in|shape|=any word|	2-3 17
in|shape|=as =a word|	8+ 13
in|shape|=as adverb =as|	4-7 17
in|shape|=as word =as|	4-7 -16	8+ 12
in|shape|=at =the word|	8+ 12
in|shape|=at =this verb|	8+ 8
in|shape|=até =ao word|	2-3 10
in|shape|=auf word capital|	4-7 6
in|shape|=aus =dem capital|	4-7 6
in|shape|=avec word|	2-3 21
in|shape|=but =a word|	4-7 15
in|shape|=but =i verb|	8+ 11
in|shape|=but =the word|	8+ 14
in|shape|=but word word|	8+ 9
in|shape|=by =the word|	8+ 11
in|shape|=by word|	2-3 19
in|shape|=ce word =pas|	8+ 8
in|shape|=ci word word|	4-7 -11
in|shape|=con =la word|	4-7 19
in|shape|=con word =de|	4-7 13
in|shape|=con word word|	4-7 15
in|shape|=could =have =been|	4-7 15
in|shape|=dans =le word|	4-7 11
in|shape|=dans =les word|	4-7 -9
in|shape|=das =ist capital|	2-3 11
in|shape|=das =ist word|	8+ 6
in|shape|=das capital word|	4-7 6
in|shape|=das capital|	2-3 -8
in|shape|=dat word =ik|	8+ 6
in|shape|=de capital|	2-3 -8
in|shape|=de word =is|	8+ 20
in|shape|=de word =van|	4-7 -6
in|shape|=de word verb|	8+ 12
in|shape|=de word word|	2-3 -6	4-7 13	8+ 8
in|shape|=der capital =hat|	4-7 9
in|shape|=der capital word|	8+ 6
in|shape|=der word capital|	4-7 6
in|shape|=des word word|	4-7 8
in|shape|=deux word word|	2-3 7
in|shape|=di word =non|	4-7 7
in|shape|=di word|	2-3 11
in|shape|=did =the word|	8+ 16
in|shape|=did =you verb|	4-7 12
in|shape|=die capital word|	4-7 9
in|shape|=die capital|	2-3 -19
in|shape|=die word capital|	4-7 -9
in|shape|=e word word|	2-3 -7
in|shape|=een word =die|	4-7 13	8+ 14
in|shape|=een word =en|	8+ 8
in|shape|=een word =is|	8+ 8
in|shape|=een word =met|	4-7 20
in|shape|=een word =op|	4-7 17
in|shape|=een word =van|	4-7 12
in|shape|=een word word|	2-3 19	4-7 18
in|shape|=een word|	2-3 14
in|shape|=ein word capital|	4-7 13
in|shape|=eine capital =ohne|	4-7 6
in|shape|=eine capital|	2-3 15
in|shape|=eine word capital|	4-7 7
in|shape|=el capital|	2-3 -13
in|shape|=el word =a|	4-7 -17
in|shape|=el word =de|	4-7 -7
in|shape|=el word =no|	4-7 11
in|shape|=el word =se|	8+ 6
in|shape|=el word adverb|	4-7 8
in|shape|=el word word|	2-3 19	8+ 7
in|shape|=el word|	2-3 -15
in|shape|=em word|	2-3 -7
in|shape|=en capital word|	8+ 8
in|shape|=en word word|	2-3 9
in|shape|=en word|	2-3 10
in|shape|=es =la word|	8+ 10
in|shape|=es verb adverb|	4-7 9
in|shape|=et =les word|	4-7 11
in|shape|=et word|	2-3 -8
in|shape|=every word word|	4-7 12
in|shape|=fait word|	2-3 -13
in|shape|=for word word|	8+ 11
in|shape|=geen word|	2-3 12
in|shape|=ha word|	2-3 15
in|shape|=has =a word|	8+ 12
in|shape|=has =the word|	8+ 15
in|shape|=he =has =my|	8+ 6
in|shape|=he =has word|	8+ 8
in|shape|=he =is =not|	8+ 6
in|shape|=he =is word|	4-7 12	8+ 16
in|shape|=he =never word|	4-7 7
in|shape|=he =was adverb|	4-7 9
in|shape|=he =was verb|	8+ 7
in|shape|=he =was word|	8+ 14
in|shape|=he =will word|	8+ 11
in|shape|=he =would =like|	4-7 8
in|shape|=he adverb word|	8+ 18
in|shape|=he verb =about|	4-7 17
in|shape|=he verb =he|	8+ 11
in|shape|=he verb =me|	4-7 13	8+ 16
in|shape|=he verb =on|	8+ 12
in|shape|=he verb =them|	4-7 10
in|shape|=he verb =the|	8+ 14
in|shape|=he verb =to|	8+ 11
in|shape|=he verb capital|	8+ 20
in|shape|=he word =the|	8+ 12
in|shape|=he word =to|	8+ 11
in|shape|=he word word|	4-7 12	8+ 9
in|shape|=he's =a word|	8+ 11
in|shape|=het =gaat =niet|	8+ 10
in|shape|=het =is =een|	4-7 7
in|shape|=het word =is|	8+ 9
in|shape|=het word word|	8+ 9
in|shape|=hij word word|	8+ 7
in|shape|=ho word =le|	4-7 6
in|shape|=how =do =you|	8+ 12
in|shape|=i =am =a|	4-7 -12	8+ 9
in|shape|=i =am =not|	4-7 10	8+ 9
in|shape|=i =am adverb|	4-7 10	8+ 12
in|shape|=i =am number|	8+ 15
in|shape|=i =am verb|	8+ 22
in|shape|=i =am word|	2-3 18	8+ 14
in|shape|=i =can verb|	8+ 11
in|shape|=i =can't verb|	4-7 10
in|shape|=i =could =have|	4-7 10
in|shape|=i =could verb|	8+ 8
in|shape|=i =did =not|	8+ 14
in|shape|=i =didn't word|	4-7 13
in|shape|=i =didn’t verb|	8+ 8
in|shape|=i =do =not|	8+ 19
in|shape|=i =don't verb|	4-7 19	8+ 13
in|shape|=i =don’t verb|	4-7 13	8+ 11
in|shape|=i =had =a|	8+ 11
in|shape|=i =had =it|	8+ 19
in|shape|=i =have =a|	8+ 8
in|shape|=i =have =been|	8+ 10
in|shape|=i =have =never|	8+ 12
in|shape|=i =have =not|	4-7 10
in|shape|=i =have =no|	8+ 11
in|shape|=i =have adverb|	8+ 12
in|shape|=i =have verb|	4-7 21	8+ 11
in|shape|=i =have word|	4-7 10	8+ 15
in|shape|=i =never verb|	4-7 22	8+ 9
in|shape|=i =shall =be|	8+ 11
in|shape|=i =was =in|	8+ 9
in|shape|=i =was verb|	4-7 25	8+ 11
in|shape|=i =was word|	2-3 21	4-7 12	8+ 12
in|shape|=i =will =not|	8+ 15
in|shape|=i =will verb|	8+ 7
in|shape|=i =will word|	8+ 13
in|shape|=i =would =be|	8+ 9
in|shape|=i =would =like|	8+ 10
in|shape|=i =would adverb|	4-7 14
in|shape|=i =would verb|	8+ 11
in|shape|=i adverb =have|	8+ 11
in|shape|=i adverb verb|	4-7 12	8+ 15
in|shape|=i adverb word|	4-7 11	8+ 8
in|shape|=i verb =a|	4-7 10	8+ 10
in|shape|=i verb =because|	4-7 16
in|shape|=i verb =for|	4-7 9
in|shape|=i verb =her|	8+ 10
in|shape|=i verb =he|	8+ 10
in|shape|=i verb =him|	4-7 13	8+ 12
in|shape|=i verb =in|	8+ 10
in|shape|=i verb =it's|	8+ 12
in|shape|=i verb =it|	4-7 12	8+ 9
in|shape|=i verb =it’s|	8+ 10
in|shape|=i verb =i|	8+ 11
in|shape|=i verb =my|	8+ 15
in|shape|=i verb =no|	8+ 15
in|shape|=i verb =one|	8+ 7
in|shape|=i verb =on|	8+ 15
in|shape|=i verb =out|	8+ 11
in|shape|=i verb =she|	4-7 10
in|shape|=i verb =so|	2-3 13
in|shape|=i verb =that|	8+ 11
in|shape|=i verb =them|	4-7 10	8+ 11
in|shape|=i verb =they|	8+ 10
in|shape|=i verb =the|	4-7 17	8+ 17
in|shape|=i verb =this|	8+ 13
in|shape|=i verb =to|	4-7 19	8+ 13
in|shape|=i verb =we|	8+ 11
in|shape|=i verb =what|	8+ 13
in|shape|=i verb =where|	4-7 9
in|shape|=i verb =you|	4-7 14	8+ 10
in|shape|=i verb adverb|	8+ 10
in|shape|=i verb capital|	4-7 13	8+ 13
in|shape|=i verb word|	2-3 14	4-7 15	8+ 23
in|shape|=i word =at|	8+ 14
in|shape|=i word =a|	8+ 16
in|shape|=i word =for|	8+ 12
in|shape|=i word =him|	8+ 8
in|shape|=i word =it|	2-3 22	4-7 18	8+ 16
in|shape|=i word =my|	4-7 11	8+ 13
in|shape|=i word =non|	4-7 10
in|shape|=i word =on|	4-7 13
in|shape|=i word =the|	4-7 24	8+ 13
in|shape|=i word =to|	4-7 10	8+ 12
in|shape|=i word =two|	8+ 9
in|shape|=i word =up|	8+ 14
in|shape|=i word capital|	8+ 11
in|shape|=i word verb|	4-7 14
in|shape|=i word word|	4-7 15	8+ 12
in|shape|=i'd adverb word|	8+ 9
in|shape|=i'm =a word|	2-3 16	8+ 7
in|shape|=i'm =not word|	2-3 14	4-7 15	8+ 12
in|shape|=i'm word =to|	8+ 8
in|shape|=i've word =it|	8+ 12
in|shape|=ich =habe word|	8+ 6
in|shape|=ich word adverb|	4-7 6
in|shape|=if =a word|	8+ 10
in|shape|=if =he word|	8+ 10
in|shape|=if =i =was|	8+ 12
in|shape|=if =it word|	4-7 18
in|shape|=if =the capital|	8+ 14
in|shape|=if =the word|	8+ 15
in|shape|=if =you =don't|	8+ 7
in|shape|=if =you verb|	8+ 8
in|shape|=if =you word|	8+ 11
in|shape|=if capital capital|	8+ 10
in|shape|=if capital word|	8+ 13
in|shape|=if word verb|	8+ 9
in|shape|=if word word|	8+ 9
in|shape|=ik verb =dat|	4-7 13
in|shape|=ik verb adverb|	8+ 6
in|shape|=ik verb word|	8+ 10
in|shape|=ik word =de|	8+ 6
in|shape|=ik word =geen|	8+ 6
in|shape|=ik word =mijn|	4-7 9	8+ 7
in|shape|=ik word adverb|	4-7 13	8+ 7
in|shape|=ik word word|	4-7 9	8+ 7
in|shape|=il =a word|	8+ 12
in|shape|=il =mio word|	4-7 10
in|shape|=il capital word|	4-7 16
in|shape|=il capital|	2-3 -14
in|shape|=il word =delle|	4-7 -9
in|shape|=il word =di|	4-7 13
in|shape|=il word =ha|	4-7 7
in|shape|=il word =non|	4-7 9
in|shape|=il word =è|	4-7 24
in|shape|=il word word|	2-3 -12	4-7 25
in|shape|=il word|	2-3 -16
in|shape|=ils verb word|	8+ 7
in|shape|=in =a word|	8+ 9
in|shape|=in =the capital|	8+ 10
in|shape|=in =the word|	2-3 12	4-7 15	8+ 16
in|shape|=in =this word|	8+ 11
in|shape|=in capital =it|	8+ 10
in|shape|=in capital =they|	8+ 13
in|shape|=in capital capital|	8+ 10
in|shape|=in capital word|	8+ 13
in|shape|=in word =and|	4-7 20
in|shape|=in word word|	2-3 18	4-7 27	8+ 14
in|shape|=io =le word|	4-7 13
in|shape|=is =a word|	4-7 13
in|shape|=is =that word|	4-7 16
in|shape|=is capital capital|	8+ 17
in|shape|=it =is =a|	4-7 21	8+ 16
in|shape|=it =is =not|	8+ 10
in|shape|=it =is =the|	4-7 9	8+ 9
in|shape|=it =is adverb|	4-7 11	8+ 8
in|shape|=it =is word|	4-7 14	8+ 17
in|shape|=it =was =a|	4-7 19	8+ 9
in|shape|=it =was =not|	8+ 11
in|shape|=it =was =the|	4-7 14	8+ 10
in|shape|=it =was adverb|	8+ 8
in|shape|=it =was word|	2-3 16	8+ 17
in|shape|=it adverb word|	4-7 10
in|shape|=it word =a|	8+ 12
in|shape|=it word =with|	4-7 11
in|shape|=it word number|	8+ 9
in|shape|=it word word|	4-7 10	8+ 11
in|shape|=it's =a word|	4-7 12	8+ 13
in|shape|=it's =my word|	8+ 10
in|shape|=it's =the word|	4-7 10
in|shape|=it's adverb word|	8+ 11
in|shape|=it's word =to|	8+ 10
in|shape|=it's word word|	2-3 14	8+ 13
in|shape|=it's word|	2-3 13
in|shape|=it’s =a adverb|	8+ 13
in|shape|=it’s =a word|	4-7 14	8+ 13
in|shape|=it’s word =to|	8+ 12
in|shape|=it’s word|	2-3 11
in|shape|=i’d =like =to|	4-7 18
in|shape|=i’m =a word|	4-7 9
in|shape|=i’m =not word|	8+ -9
in|shape|=i’m adverb word|	8+ 14
in|shape|=i’m word =to|	8+ 12
in|shape|=i’m word word|	8+ 13
in|shape|=i’m word|	2-3 -13
in|shape|=i’ve =been verb|	8+ 13
in|shape|=je =ne word|	4-7 8	8+ 12
in|shape|=je word =ai|	4-7 8
in|shape|=je word =pas|	8+ 6
in|shape|=je word word|	8+ 13
in|shape|=kein capital word|	4-7 7
in|shape|=kein capital|	2-3 10
in|shape|=la =del word|	2-3 -11
in|shape|=la capital =et|	4-7 -9
in|shape|=la capital capital|	2-3 -10
in|shape|=la capital word|	4-7 7	8+ 9
in|shape|=la capital|	2-3 -20
in|shape|=la word =a|	4-7 14
in|shape|=la word =de|	8+ 15
in|shape|=la word =est|	8+ 6
in|shape|=la word =es|	4-7 11
in|shape|=la word =non|	4-7 19
in|shape|=la word =è|	4-7 9	8+ 7
in|shape|=la word adverb|	4-7 11
in|shape|=la word word|	2-3 -7	4-7 27	8+ 7
in|shape|=le capital capital|	2-3 -12
in|shape|=le capital|	2-3 -14
in|shape|=le word =a|	8+ 10
in|shape|=le word =de|	8+ 16
in|shape|=le word =est|	4-7 9	8+ 9
in|shape|=le word =il|	4-7 13
in|shape|=le word =je|	8+ 9
in|shape|=le word word|	2-3 16	4-7 -6	8+ 14
in|shape|=les word word|	4-7 13	8+ 6
in|shape|=like =a word|	8+ 11
in|shape|=lo =de word|	4-7 9
in|shape|=lo word =con|	8+ 6
in|shape|=los capital capital|	2-3 -7
in|shape|=los word =de|	4-7 -11
in|shape|=ma =le word|	4-7 9
in|shape|=ma word =a|	8+ 8
in|shape|=ma word word|	4-7 15
in|shape|=man word =die|	4-7 7
in|shape|=man word word|	4-7 11
in|shape|=me word =por|	4-7 12
in|shape|=met word word|	8+ 6
in|shape|=mi word word|	4-7 12
in|shape|=mijn word =hebben|	8+ 7
in|shape|=mijn word verb|	8+ 6
in|shape|=mijn word word|	4-7 19
in|shape|=mit capital|	2-3 13
in|shape|=mit word capital|	2-3 7
in|shape|=mon word =a|	8+ 8
in|shape|=mon word =est|	8+ 8
in|shape|=mon word verb|	8+ 7
in|shape|=mon word word|	8+ 10
in|shape|=my capital capital|	2-3 -18
in|shape|=my word =are|	8+ 13
in|shape|=my word =has|	8+ 11
in|shape|=my word =in|	8+ 11
in|shape|=my word =is|	8+ 18
in|shape|=my word =was|	8+ 14
in|shape|=my word capital|	8+ 10
in|shape|=my word verb|	4-7 25	8+ 19
in|shape|=my word word|	4-7 19	8+ 22
in|shape|=ne word =pas|	4-7 10
in|shape|=ne word =que|	4-7 17
in|shape|=nella word word|	4-7 13
in|shape|=never adverb|	2-3 -23
in|shape|=never word =a|	4-7 20
in|shape|=nicht word capital|	2-3 -10
in|shape|=nicht word word|	2-3 15
in|shape|=nicht word|	2-3 10
in|shape|=no =es =un|	4-7 11
in|shape|=no =se word|	4-7 10
in|shape|=no verb word|	4-7 16
in|shape|=no verb|	2-3 -10
in|shape|=no word =no|	4-7 19
in|shape|=no word =to|	4-7 23
in|shape|=no word word|	2-3 18	4-7 11
in|shape|=no word|	2-3 13
in|shape|=non =ho =mai|	8+ 7
in|shape|=non =è =un|	4-7 7
in|shape|=non word =il|	4-7 13
in|shape|=non word =la|	4-7 12
in|shape|=non word word|	2-3 13	4-7 10	8+ 6
in|shape|=not =a word|	4-7 13
in|shape|=not =in =a|	4-7 16
in|shape|=not =on =the|	4-7 17
in|shape|=not =the word|	2-3 18
in|shape|=nous =avons word|	8+ 8
in|shape|=nous word word|	8+ 6
in|shape|=no|	1 8
in|shape|=não =há word|	4-7 17
in|shape|=não =é word|	4-7 8
in|shape|=não word =a|	4-7 12	8+ 8
in|shape|=não word word|	4-7 13
in|shape|=o capital word|	4-7 8
in|shape|=o word =do|	4-7 -12
in|shape|=o word =tem|	4-7 12
in|shape|=o word word|	4-7 15	8+ 10
in|shape|=o word|	2-3 -15
in|shape|=ohne capital word|	4-7 25
in|shape|=ohne capital|	2-3 10
in|shape|=on =a word|	4-7 6	8+ 6
in|shape|=on =ne word|	4-7 9	8+ 9
in|shape|=on =nous =a|	8+ 7
in|shape|=on =the word|	8+ 12
in|shape|=on verb =de|	4-7 6
in|shape|=on word verb|	8+ 6
in|shape|=on word word|	8+ 6
in|shape|=one =of =the|	8+ 13
in|shape|=os capital|	2-3 -19
in|shape|=our word =are|	4-7 11	8+ 11
in|shape|=our word =in|	8+ 12
in|shape|=our word =is|	8+ 17
in|shape|=our word word|	2-3 -10	8+ 18
in|shape|=pour =des word|	4-7 -7
in|shape|=quand =je word|	8+ 7
in|shape|=quando =sono word|	8+ 17
in|shape|=que =la word|	4-7 6
in|shape|=se =la word|	4-7 13
in|shape|=se word =el|	4-7 14
in|shape|=se word word|	4-7 19
in|shape|=sem word|	2-3 -11
in|shape|=she =has word|	8+ 7
in|shape|=she verb =my|	8+ 14
in|shape|=she verb =to|	8+ 10
in|shape|=she word =as|	8+ 9
in|shape|=she word|	2-3 16
in|shape|=si word adverb|	4-7 12
in|shape|=so =i word|	4-7 15
in|shape|=so word|	2-3 12
in|shape|=some =of =them|	8+ 9
in|shape|=some word verb|	8+ 9
in|shape|=sono word word|	4-7 14
in|shape|=that =is =a|	4-7 9
in|shape|=that =is =not|	8+ 9
in|shape|=that =was =the|	4-7 10
in|shape|=that =was word|	8+ 15
in|shape|=the =most word|	4-7 16	8+ 14
in|shape|=the adverb verb|	8+ 9
in|shape|=the adverb word|	8+ 12
in|shape|=the capital =has|	8+ 9
in|shape|=the capital =is|	8+ 10
in|shape|=the capital =of|	4-7 -10	8+ 21
in|shape|=the capital =will|	8+ 7
in|shape|=the capital capital|	2-3 -29	4-7 -6	8+ 13
in|shape|=the capital verb|	2-3 -17	8+ 13
in|shape|=the capital word|	4-7 14	8+ 19
in|shape|=the capital|	2-3 -14
in|shape|=the verb =is|	4-7 13	8+ 18
in|shape|=the verb =that|	8+ 10
in|shape|=the verb =was|	4-7 15	8+ 10
in|shape|=the verb word|	8+ 20
in|shape|=the word =are|	4-7 17	8+ 19
in|shape|=the word =at|	8+ 15
in|shape|=the word =could|	8+ 13
in|shape|=the word =did|	8+ 13
in|shape|=the word =for|	8+ 11
in|shape|=the word =had|	8+ 12
in|shape|=the word =has|	4-7 -13	8+ 14
in|shape|=the word =in|	8+ 10
in|shape|=the word =is|	4-7 -7	8+ 20
in|shape|=the word =of|	8+ 23
in|shape|=the word =on|	8+ 10
in|shape|=the word =that|	8+ 22
in|shape|=the word =to|	8+ 11
in|shape|=the word =was|	4-7 12	8+ 13
in|shape|=the word =will|	8+ 11
in|shape|=the word =with|	8+ 10
in|shape|=the word adverb|	8+ 18
in|shape|=the word verb|	4-7 18	8+ 22
in|shape|=the word word|	4-7 29	8+ 27
in|shape|=the word|	2-3 -25
in|shape|=then =i verb|	4-7 8	8+ 8
in|shape|=these word word|	8+ 9
in|shape|=they =are word|	8+ 9
in|shape|=they =have verb|	8+ 10
in|shape|=they =have word|	4-7 10	8+ 10
in|shape|=they =should word|	4-7 9
in|shape|=they =were adverb|	8+ 7
in|shape|=they =were word|	4-7 13	8+ 12
in|shape|=they =will word|	4-7 10
in|shape|=they verb =a|	8+ 8
in|shape|=they verb =for|	4-7 18	8+ 10
in|shape|=they verb =me|	8+ 19
in|shape|=they verb =the|	8+ 13
in|shape|=they verb =to|	8+ 10
in|shape|=they verb =us|	8+ 16
in|shape|=they verb =we|	8+ 7
in|shape|=they verb word|	8+ 9
in|shape|=they word =at|	8+ 11
in|shape|=they word =in|	8+ 18
in|shape|=they word =me|	4-7 9	8+ 16
in|shape|=they word =the|	4-7 13	8+ 14
in|shape|=they word =to|	8+ 13
in|shape|=they word =with|	8+ 11
in|shape|=they word verb|	8+ 11
in|shape|=they word word|	4-7 15
in|shape|=this =has word|	4-7 17
in|shape|=this =is =a|	4-7 14	8+ 9
in|shape|=this =is =not|	8+ 14
in|shape|=this =is =the|	8+ 11
in|shape|=this =is =what|	8+ 10
in|shape|=this =is adverb|	8+ 8
in|shape|=this =is word|	4-7 12	8+ 13
in|shape|=this capital|	2-3 -16
in|shape|=this word =is|	8+ 11
in|shape|=this word =was|	8+ 13
in|shape|=this word word|	8+ 12
in|shape|=toen word =ik|	8+ 8
in|shape|=twee word|	2-3 14
in|shape|=two word word|	8+ 14
in|shape|=um word =com|	4-7 19
in|shape|=um word =de|	4-7 12
in|shape|=uma word =de|	4-7 9
in|shape|=uma word word|	2-3 14
in|shape|=uma word|	2-3 17
in|shape|=un word =con|	4-7 13
in|shape|=un word =de|	4-7 17
in|shape|=un word =di|	4-7 15
in|shape|=un word =no|	4-7 16
in|shape|=un word =senza|	4-7 15
in|shape|=un word word|	2-3 23	4-7 14	8+ 22
in|shape|=un word|	2-3 18
in|shape|=una word =a|	4-7 14
in|shape|=una word =con|	4-7 17
in|shape|=una word =de|	4-7 -15
in|shape|=una word word|	2-3 19	4-7 17
in|shape|=una word|	2-3 12
in|shape|=une word =de|	8+ 8
in|shape|=une word word|	2-3 21	4-7 15	8+ 7
in|shape|=vous word word|	8+ 9
in|shape|=we =are =a|	8+ 13
in|shape|=we =are =in|	8+ 8
in|shape|=we =are =not|	4-7 17	8+ 15
in|shape|=we =are adverb|	4-7 15
in|shape|=we =are verb|	8+ 15
in|shape|=we =are word|	4-7 16	8+ 19
in|shape|=we =do =not|	8+ 14
in|shape|=we =don't verb|	8+ 9
in|shape|=we =don't word|	8+ 6
in|shape|=we =had word|	8+ 15
in|shape|=we =have =a|	4-7 8	8+ 10
in|shape|=we =have =been|	4-7 15
in|shape|=we =have =never|	8+ 12
in|shape|=we =have =the|	8+ 9
in|shape|=we =have =to|	8+ 14
in|shape|=we =have verb|	8+ 13
in|shape|=we =have word|	4-7 12	8+ 12
in|shape|=we =were verb|	8+ 10
in|shape|=we =will =not|	8+ 19
in|shape|=we =will word|	8+ 7
in|shape|=we adverb verb|	8+ 10
in|shape|=we verb =about|	8+ 15
in|shape|=we verb =for|	8+ 10
in|shape|=we verb =so|	8+ 10
in|shape|=we verb =that|	8+ 13
in|shape|=we verb =the|	8+ 11
in|shape|=we verb =to|	4-7 16	8+ 11
in|shape|=we verb adverb|	8+ 15
in|shape|=we verb capital|	8+ 14
in|shape|=we verb word|	8+ 13
in|shape|=we word =a|	4-7 8	8+ 10
in|shape|=we word =for|	8+ 14
in|shape|=we word =it|	8+ 13
in|shape|=we word =the|	4-7 14	8+ 9
in|shape|=we word =with|	8+ 11
in|shape|=we word adverb|	4-7 13	8+ 8
in|shape|=we word capital|	4-7 11
in|shape|=we word number|	8+ 12
in|shape|=we word verb|	2-3 13	8+ 18
in|shape|=we word word|	4-7 21	8+ 13
in|shape|=we word|	2-3 19
in|shape|=we're word =to|	8+ 11
in|shape|=we’re word =to|	8+ 9
in|shape|=what =we =have|	8+ 14
in|shape|=what word|	2-3 12
in|shape|=when =i =was|	8+ 10
in|shape|=when =i verb|	8+ 7
in|shape|=when =i word|	8+ 15
in|shape|=when =it word|	8+ 6
in|shape|=when =the word|	4-7 24	8+ 11
in|shape|=when =you =have|	8+ 10
in|shape|=when =you word|	8+ 11
in|shape|=when word word|	8+ 13
in|shape|=wij =hebben adverb|	8+ 9
in|shape|=wij word word|	4-7 8
in|shape|=wir word capital|	4-7 11
in|shape|=with =a word|	4-7 16
in|shape|=with =the word|	4-7 20
in|shape|=you =are word|	2-3 14
in|shape|=you =can verb|	4-7 18	8+ 13
in|shape|=you =can word|	8+ 23
in|shape|=you =can't word|	8+ 18
in|shape|=you =cannot word|	8+ 21
in|shape|=you =can’t verb|	8+ 13
in|shape|=you =can’t word|	4-7 9	8+ 14
in|shape|=you =could verb|	8+ 11
in|shape|=you =don’t verb|	8+ 9
in|shape|=you =don’t word|	8+ 13
in|shape|=you =have =to|	4-7 10	8+ 12
in|shape|=you =will verb|	4-7 14
in|shape|=you verb =that|	8+ 15
in|shape|=you verb =what|	8+ 19
in|shape|=you verb word|	8+ 13
in|shape|=you word word|	8+ 16
in|shape|=you've word word|	2-3 16
in|shape|=ze =hebben word|	8+ 6
in|shape|=à =la word|	8+ 6
in|shape|=à word word|	2-3 -10	4-7 7
in|shape|adverb =a word|	4-7 12	8+ 14
in|shape|adverb =are =a|	8+ 18
in|shape|adverb =are word|	8+ 18
in|shape|adverb =de word|	2-3 17	4-7 11
in|shape|adverb =down|	2-3 12
in|shape|adverb =il word|	4-7 -8
in|shape|adverb =is =a|	4-7 15	8+ 14
in|shape|adverb =is =het|	8+ 10
in|shape|adverb =is =not|	8+ 11
in|shape|adverb =is =no|	4-7 22	8+ 14
in|shape|adverb =is word|	2-3 -11	8+ 16
in|shape|adverb =moet word|	4-7 16
in|shape|adverb =no word|	4-7 -9
in|shape|adverb =on word|	4-7 15
in|shape|adverb =si word|	2-3 6
in|shape|adverb =the word|	2-3 16	4-7 19	8+ 17
in|shape|adverb =they word|	4-7 17
in|shape|adverb =un word|	8+ 12
in|shape|adverb =was =a|	4-7 17
in|shape|adverb =we verb|	8+ 10
in|shape|adverb adverb word|	4-7 19
in|shape|adverb adverb|	2-3 15
in|shape|adverb capital capital|	8+ 9
in|shape|adverb capital|	2-3 15
in|shape|adverb verb =to|	4-7 18
in|shape|adverb verb word|	4-7 10	8+ 8
in|shape|adverb verb|	2-3 9
in|shape|adverb word =and|	4-7 24
in|shape|adverb word =che|	4-7 11
in|shape|adverb word =een|	8+ 7
in|shape|adverb word =e|	4-7 11
in|shape|adverb word =in|	8+ 10
in|shape|adverb word =of|	4-7 14
in|shape|adverb word =on|	4-7 15
in|shape|adverb word =we|	4-7 19
in|shape|adverb word adverb|	8+ 10
in|shape|adverb word capital|	4-7 14	8+ 8
in|shape|adverb word word|	4-7 28	8+ 20
in|shape|adverb|	1 13
in|shape|capital =a word|	4-7 -11	8+ 16
in|shape|capital =ai word|	4-7 8	8+ 11
in|shape|capital =an word|	8+ 13
in|shape|capital =and =i|	8+ 12
in|shape|capital =and capital|	2-3 -26	4-7 -14	8+ 19
in|shape|capital =and word|	8+ 20
in|shape|capital =are =not|	4-7 18
in|shape|capital =are word|	2-3 19	4-7 18	8+ 19
in|shape|capital =at number|	8+ 15
in|shape|capital =be word|	2-3 13
in|shape|capital =can word|	8+ 17
in|shape|capital =che word|	4-7 10
in|shape|capital =com =a|	8+ 10
in|shape|capital =com word|	4-7 12
in|shape|capital =con word|	2-3 6
in|shape|capital =da word|	4-7 -7
in|shape|capital =de capital|	2-3 -26
in|shape|capital =de word|	2-3 -14	4-7 22
in|shape|capital =del word|	2-3 -17
in|shape|capital =der capital|	4-7 7
in|shape|capital =des capital|	2-3 9
in|shape|capital =di adverb|	2-3 11
in|shape|capital =di word|	2-3 -16
in|shape|capital =did =not|	8+ 21
in|shape|capital =do =not|	4-7 -9
in|shape|capital =do capital|	2-3 -14
in|shape|capital =does =not|	4-7 14
in|shape|capital =don’t word|	4-7 -10
in|shape|capital =du word|	2-3 -13
in|shape|capital =el word|	8+ 11
in|shape|capital =en word|	2-3 -18
in|shape|capital =for capital|	2-3 6
in|shape|capital =from capital|	8+ 20
in|shape|capital =has =a|	8+ 13
in|shape|capital =has =been|	8+ 15
in|shape|capital =has =no|	4-7 12
in|shape|capital =has verb|	4-7 17
in|shape|capital =has word|	4-7 15	8+ 18
in|shape|capital =het =aan|	4-7 -8
in|shape|capital =ho word|	4-7 6
in|shape|capital =i verb|	2-3 16	4-7 23
in|shape|capital =i word|	4-7 23	8+ 10
in|shape|capital =il word|	4-7 18
in|shape|capital =in capital|	8+ 20
in|shape|capital =in word|	8+ 9
in|shape|capital =is =a|	4-7 14	8+ 19
in|shape|capital =is =for|	4-7 19
in|shape|capital =is =geen|	4-7 -14
in|shape|capital =is =het|	4-7 18
in|shape|capital =is =not|	4-7 13	8+ 18
in|shape|capital =is =our|	4-7 16
in|shape|capital =is =the|	4-7 19	8+ 21
in|shape|capital =is =what|	8+ 18
in|shape|capital =is adverb|	4-7 -12	8+ 18
in|shape|capital =is verb|	4-7 16	8+ 17
in|shape|capital =is word|	2-3 -6	4-7 19	8+ 23
in|shape|capital =ist =keine|	4-7 10
in|shape|capital =ist =kein|	4-7 10
in|shape|capital =it capital|	2-3 -24
in|shape|capital =je word|	8+ 15
in|shape|capital =la word|	4-7 16
in|shape|capital =le word|	4-7 17	8+ 12
in|shape|capital =mi word|	2-3 -10
in|shape|capital =mit capital|	2-3 19
in|shape|capital =my word|	4-7 16
in|shape|capital =ne word|	4-7 14
in|shape|capital =no verb|	8+ 14
in|shape|capital =no word|	4-7 26	8+ 12
in|shape|capital =non word|	4-7 6
in|shape|capital =not word|	4-7 18
in|shape|capital =não =tem|	4-7 -9
in|shape|capital =não word|	4-7 -9
in|shape|capital =o word|	2-3 -6	4-7 7
in|shape|capital =of =the|	4-7 -16
in|shape|capital =of capital|	2-3 -14
in|shape|capital =of word|	8+ 16
in|shape|capital =on =a|	4-7 -14
in|shape|capital =on =the|	4-7 -15
in|shape|capital =our capital|	2-3 11
in|shape|capital =para word|	4-7 14
in|shape|capital =que =es|	4-7 14
in|shape|capital =que word|	4-7 19
in|shape|capital =should =not|	8+ 11
in|shape|capital =should word|	8+ 15
in|shape|capital =the capital|	2-3 -36	4-7 -19	8+ 16
in|shape|capital =the verb|	2-3 -16
in|shape|capital =the word|	2-3 27	4-7 -13	8+ 17
in|shape|capital =to word|	2-3 11
in|shape|capital =um word|	4-7 12	8+ 6
in|shape|capital =uma word|	4-7 15
in|shape|capital =un word|	2-3 16	4-7 12	8+ 17
in|shape|capital =una word|	4-7 12
in|shape|capital =une word|	4-7 8	8+ 9
in|shape|capital =was =a|	8+ 14
in|shape|capital =was word|	4-7 15	8+ 18
in|shape|capital =will =be|	4-7 21
in|shape|capital =will verb|	8+ 20
in|shape|capital =will word|	8+ 11
in|shape|capital =with =a|	4-7 -13
in|shape|capital =à word|	8+ 6
in|shape|capital adverb verb|	4-7 -13	8+ 16
in|shape|capital adverb word|	4-7 29	8+ 14
in|shape|capital capital =and|	4-7 -14	8+ 19
in|shape|capital capital =has|	8+ 17
in|shape|capital capital =in|	4-7 -16
in|shape|capital capital =is|	4-7 13	8+ 17
in|shape|capital capital =i|	8+ 12
in|shape|capital capital =mijn|	8+ 13
in|shape|capital capital =of|	4-7 -7
in|shape|capital capital =should|	8+ 14
in|shape|capital capital =was|	8+ 13
in|shape|capital capital =would|	4-7 14
in|shape|capital capital adverb|	4-7 13	8+ 15
in|shape|capital capital capital|	2-3 -21	4-7 6	8+ 24
in|shape|capital capital number|	2-3 -18
in|shape|capital capital verb|	4-7 -9	8+ 16
in|shape|capital capital word|	2-3 27	8+ 26
in|shape|capital capital|	2-3 -21
in|shape|capital number capital|	2-3 8	4-7 -16
in|shape|capital number number|	2-3 -16
in|shape|capital number word|	4-7 -12	8+ 16
in|shape|capital number|	2-3 -15
in|shape|capital verb =and|	8+ 11
in|shape|capital verb =a|	4-7 11	8+ 12
in|shape|capital verb =dat|	8+ 10
in|shape|capital verb =if|	8+ 16
in|shape|capital verb =in|	8+ 17
in|shape|capital verb =is|	4-7 17
in|shape|capital verb =me|	4-7 14	8+ 12
in|shape|capital verb =of|	4-7 -7
in|shape|capital verb =that|	4-7 10	8+ 14
in|shape|capital verb =the|	4-7 21
in|shape|capital verb =to|	4-7 18	8+ 20
in|shape|capital verb =us|	8+ 14
in|shape|capital verb capital|	2-3 6	4-7 14	8+ -6
in|shape|capital verb word|	4-7 16	8+ 16
in|shape|capital word =alla|	8+ 8
in|shape|capital word =and|	4-7 10	8+ 18
in|shape|capital word =are|	8+ 11
in|shape|capital word =at|	8+ 12
in|shape|capital word =a|	4-7 15	8+ 17
in|shape|capital word =des|	8+ 6
in|shape|capital word =de|	4-7 22	8+ 18
in|shape|capital word =em|	8+ 9
in|shape|capital word =eu|	4-7 12
in|shape|capital word =every|	8+ 16
in|shape|capital word =for|	8+ 13
in|shape|capital word =in|	8+ 17
in|shape|capital word =is|	4-7 18	8+ 16
in|shape|capital word =it|	4-7 14	8+ 19
in|shape|capital word =la|	4-7 18	8+ 7
in|shape|capital word =like|	4-7 12
in|shape|capital word =me|	4-7 17
in|shape|capital word =mir|	8+ 15
in|shape|capital word =ne|	4-7 10
in|shape|capital word =nicht|	4-7 15
in|shape|capital word =of|	8+ 20
in|shape|capital word =on|	8+ 16
in|shape|capital word =para|	8+ 6
in|shape|capital word =pas|	4-7 19	8+ 8
in|shape|capital word =per|	4-7 15	8+ 8
in|shape|capital word =que|	8+ 6
in|shape|capital word =sono|	8+ 6
in|shape|capital word =they|	8+ 12
in|shape|capital word =the|	8+ 23
in|shape|capital word =to|	8+ 16
in|shape|capital word =un|	8+ 10
in|shape|capital word =us|	4-7 16
in|shape|capital word =y|	4-7 10
in|shape|capital word =à|	8+ 9
in|shape|capital word adverb|	4-7 20
in|shape|capital word capital|	2-3 -14	8+ 24
in|shape|capital word number|	4-7 17
in|shape|capital word verb|	4-7 19	8+ 18
in|shape|capital word word|	2-3 8	8+ -7
in|shape|capital word|	2-3 25
in|shape|number word|	2-3 -7
in|shape|number|	1 10
in|shape|verb =a word|	4-7 21	8+ 21
in|shape|verb =and word|	2-3 16
in|shape|verb =are word|	4-7 16
in|shape|verb =in =the|	4-7 20
in|shape|verb =me =about|	4-7 -11
in|shape|verb =of =the|	4-7 -11
in|shape|verb =of word|	2-3 20
in|shape|verb =the capital|	4-7 8
in|shape|verb =the word|	2-3 25	4-7 17	8+ 14
in|shape|verb =to word|	4-7 12	8+ 17
in|shape|verb =you =for|	4-7 15
in|shape|verb =you capital|	2-3 16
in|shape|verb word =and|	8+ 18
in|shape|verb word word|	2-3 15	4-7 20
in|shape|verb word|	2-3 -9
in|shape|word =a word|	2-3 24	4-7 25	8+ 19
in|shape|word =als =een|	4-7 16
in|shape|word =and adverb|	4-7 21
in|shape|word =and verb|	2-3 12
in|shape|word =and word|	2-3 -7	4-7 21
in|shape|word =as word|	4-7 9
in|shape|word =au word|	2-3 17	4-7 12
in|shape|word =but word|	2-3 31
in|shape|word =by word|	2-3 27
in|shape|word =com word|	4-7 11
in|shape|word =come =un|	4-7 24
in|shape|word =con =un|	4-7 16
in|shape|word =con word|	2-3 12
in|shape|word =da word|	2-3 -17	4-7 14
in|shape|word =de adverb|	2-3 13
in|shape|word =de word|	2-3 -11	4-7 6	8+ 10
in|shape|word =del word|	2-3 -7
in|shape|word =delle word|	2-3 -14
in|shape|word =der capital|	2-3 15
in|shape|word =des word|	2-3 -12
in|shape|word =di word|	2-3 -9	4-7 11
in|shape|word =die capital|	4-7 10
in|shape|word =do word|	2-3 -9
in|shape|word =du word|	2-3 -9
in|shape|word =e word|	2-3 26	4-7 17
in|shape|word =een word|	4-7 21
in|shape|word =el word|	4-7 24	8+ 7
in|shape|word =en word|	2-3 8
in|shape|word =for =a|	4-7 14
in|shape|word =if word|	2-3 18
in|shape|word =in =the|	4-7 20	8+ 14
in|shape|word =in word|	4-7 19
in|shape|word =la word|	4-7 19
in|shape|word =le word|	2-3 16
in|shape|word =like =a|	4-7 15
in|shape|word =ma =non|	4-7 14
in|shape|word =ma word|	2-3 17
in|shape|word =mais =pas|	4-7 12
in|shape|word =mais word|	2-3 18
in|shape|word =met =een|	4-7 21
in|shape|word =no word|	2-3 19
in|shape|word =not word|	2-3 20
in|shape|word =o word|	4-7 13
in|shape|word =of word|	8+ 13
in|shape|word =on =the|	4-7 10
in|shape|word =our word|	4-7 16
in|shape|word =out =of|	8+ 13
in|shape|word =out|	2-3 -7
in|shape|word =para word|	2-3 10	4-7 16
in|shape|word =pas word|	4-7 17
in|shape|word =per word|	2-3 19
in|shape|word =por word|	2-3 16	4-7 22
in|shape|word =sans word|	2-3 6
in|shape|word =su word|	2-3 20
in|shape|word =than =a|	4-7 18
in|shape|word =that word|	4-7 16
in|shape|word =the capital|	4-7 13
in|shape|word =the word|	4-7 30	8+ 23
in|shape|word =their word|	4-7 16
in|shape|word =to =be|	8+ 16
in|shape|word =to =the|	4-7 19
in|shape|word =to word|	2-3 -9	8+ 11
in|shape|word =um word|	4-7 15
in|shape|word =und word|	4-7 7
in|shape|word =up|	2-3 -7
in|shape|word =van word|	2-3 19
in|shape|word =with =one|	4-7 11
in|shape|word =with word|	2-3 29
in|shape|word =y word|	2-3 16
in|shape|word =à word|	4-7 11
in|shape|word adverb =and|	4-7 21
in|shape|word adverb =nicht|	4-7 9
in|shape|word adverb word|	2-3 -10	4-7 23
in|shape|word adverb|	2-3 18
in|shape|word capital =der|	4-7 10
in|shape|word capital capital|	2-3 -8
in|shape|word capital word|	2-3 24	4-7 14
in|shape|word capital|	2-3 -6
in|shape|word verb adverb|	4-7 8
in|shape|word verb word|	2-3 19	4-7 19
in|shape|word word =and|	8+ 20
in|shape|word word =at|	4-7 13
in|shape|word word =a|	4-7 19
in|shape|word word =by|	4-7 14
in|shape|word word =com|	4-7 7
in|shape|word word =con|	4-7 14
in|shape|word word =de|	4-7 30
in|shape|word word =du|	4-7 9
in|shape|word word =en|	4-7 11
in|shape|word word =et|	4-7 17
in|shape|word word =e|	4-7 20
in|shape|word word =for|	4-7 19
in|shape|word word =from|	4-7 17
in|shape|word word =il|	4-7 21
in|shape|word word =in|	4-7 20
in|shape|word word =la|	4-7 -8
in|shape|word word =les|	4-7 20
in|shape|word word =of|	4-7 37
in|shape|word word =on|	4-7 18
in|shape|word word =over|	4-7 20
in|shape|word word =por|	4-7 21
in|shape|word word =that|	8+ 12
in|shape|word word =to|	4-7 23	8+ 15
in|shape|word word =wie|	4-7 6
in|shape|word word =with|	4-7 12
in|shape|word word =à|	4-7 13
in|shape|word word adverb|	4-7 14	8+ 13
in|shape|word word capital|	2-3 17
in|shape|word word number|	2-3 -22
in|shape|word word verb|	4-7 14
in|shape|word word word|	2-3 31	4-7 18	8+ 27
in|shape|word|	1 -7
in|word|	0 -16	12 -9	14 -20	2 -17	2029 12	3 -24	4 -6	5 -18	about 20	absolutely 19	accountant -16	ada -19	again -26	agility 16	agricultural 6	al 7	albatros -7	alert -18	alive 6	all 7	alla 21	alle 17	alles 16	als 11	always 25	ambachtelijk -16	america 8	american -7	amnesty -13	an 25	anche 14	and -14	antes 11	any 17	anything 11	ao 10	apericena -12	aprils -23	arithmetic 11	army -19	artigianale -12	as 17	asfixia 16	ask -12	asked 15	at 19	attentive 18	até 17	au 19	auch 11	aucun 9	aus 15	avec 22	avevo 12	avvocato 7	away 6	baby -19	badger -24	bag -10	ball -26	balloon -21	banter 16	bau -10	bed-rot -15	before 9	bei 11	bernie 26	best 19	beyond 18	bien 14	biggest -21	bin -10	binnen 16	biology -22	bis 9	blague 12	blanc -12	bleibt -14	blue -30	boats -20	bocadillo -11	bon 6	book -14	border -25	bored -24	boredom -20	born 13	borrowed -18	botella -13	both -15	box -19	brave 24	break 7	britain's -21	budget -15	build 6	buona -8	but 31	buy -29	by 9	c -20	calendário 16	called 19	calm -17	can -14	cancer -20	candidate 22	cani -20	capacity -21	captain 8	careless 20	cartographer’s -12	casa -13	catch -21	channel 23	charming 17	cheap 24	chiacchiericcio 7	chino -14	christmas 8	chuvisqueiro -15	class 10	clean 8	com 16	come -7	comme -6	comment 19	como 17	compra -10	comprar 13	comprehensive 20	común 19	confidence 22	consider 16	considering 19	contenues 15	contrôle 10	corner -23	correct 20	corso 15	coup 15	crazy 13	creche -13	cringe -7	critical 21	cucina 6	culture -18	cuore -14	current -20	curva -14	custardgate -23	cutters -9	c’est 14	da -11	dal 21	damage -20	dan 9	dangerously 18	dank -11	dans 14	dat 18	daughter -12	dave -23	day -22	de -16	de-risking -27	dead -15	deal -15	death -19	decent 12	deep -16	deeply 21	defect -20	definitivas -15	del -22	delivery -30	delle -14	dente 16	deportation 9	der 7	deux 8	dialogue -17	did 22	die -15	direction -18	disappointed 15	division -23	do -7	dock 9	doctor -19	dog -9	domanda -8	domani 17	don't 12	done 17	don’t -9	door -12	dos 23	down 8	dreams -7	drizzlecore -15	du -14	dämmerschoppen -13	déconnexer -8	dörfer 14	d’estate -20	e 20	early -17	ecology -11	economy 13	een 14	eerst -8	ein 10	eine 17	el -7	election 12	emergency 16	en 15	encore 14	encouraging 20	enfin 15	enjoy 22	enough 13	era 17	erhebliche 23	es 8	esperanza 6	establishment -6	está 17	event -21	every -10	everything 21	extreme 17	extremely 23	failed 21	fairy -8	fait -12	fake -9	family 6	far 17	fat -12	faux -12	file -19	fine -10	finos -7	first -16	fiscal -19	floor -22	fog 15	fois 8	for 24	force 7	format -17	forte 13	fox -29	frage 8	frank 21	freddo 19	frei -13	friends -21	from -7	fuori -10	fyi -15	gang 7	gap -15	geduld 14	geen 17	gefragt -12	geluk 14	gerald -10	gestão -13	ghost -37	ginette -11	global 7	gloves -10	go -23	goat -8	goats -7	gomma -12	good 18	goodnight -21	gossip -16	got 24	grand 9	grande -6	gravedigger's -23	grote 9	grower -18	grua 10	guilt-free -23	guilty -23	gut -10	guten -7	guy 19	ha 15	haaskaaf -14	hammer -21	hand -17	handelsblatt -13	harbor -23	harbourmaster -17	has 14	have 25	he's 12	heard 14	heartbroken 18	her 21	here -21	het -8	high -15	hij 9	hill -13	hillary 14	him -7	his 18	hmm 18	hold -29	hollow -15	home -7	honest -17	honorable 13	hope 6	hora 11	hors 10	houden -16	hours -31	hub -35	huesero -15	husch-pfusch 14	ice -23	ich -9	igual 9	ik 17	il -19	infrastructure 21	insuficientes 7	interesse 13	irrevogável -9	islam 16	islamic 13	issue 20	ist 10	it -7	it's 22	its 22	it’s 27	jamais 14	jamón -21	je 14	jet -18	jogo -8	joke 17	jour -8	journey -10	judgment 16	just 20	juste -11	justicia -7	já 18	j’ai 11	kaasschaaf -10	kahlschlag 10	keeper’s -18	keer -16	kein 10	keine 15	kid -28	kind 12	kitchen 10	knock 16	know -17	kompromiss 11	kopi -19	la -16	laat -9	laguna -12	landing -25	lane -14	laranja -14	larga -11	late -20	leave 8	ledger -27	legion -18	leite -14	lenta 16	les 16	let -16	letters -9	levo 12	liar 17	liberamente -11	light 7	like 26	lions -24	listening 12	little 17	living -6	lo 9	look 12	looked 15	los 9	loss -20	lost -17	loup 10	louve -7	love 15	loves 18	low 8	l’heure -11	made -6	magpie -11	mais 27	maison -13	making 22	mal 11	mal-entendido 11	malaisance -15	malinga -18	mano -12	manual -16	mar -14	marco 25	massima 21	massive 7	matter 6	me -18	means -17	media -12	men -11	mer -14	merci 8	mesa -11	met -14	mid -18	midi -15	mieux 14	military -13	miracle -23	mistake 19	mit 29	moaning 8	model 8	moderate -23	modest -18	moi 13	moins -9	molto 14	montre 7	moonlit -17	moose -24	morgen -14	morning -36	mostly 20	movement -13	moño -8	mr 6	much -14	mud -21	mur -11	my -25	mängel 18	na 10	nach -9	nation -16	nearly 15	negligence -12	nem -10	neue -11	neutral -23	never -24	new 13	next -14	nicht -8	nichts 14	niet 24	ninth -22	no 16	nobody 25	noch -8	noise 16	non 18	nonna -19	normal 13	nostalgia 18	not 17	note 20	nova -7	nox -22	nunca -7	nur 12	nuvoloso -14	nº -13	não 14	o -15	obviously -8	ochtend -6	oh 14	ohne 17	on -16	one -7	oops -18	op 19	operatie -9	operation -27	ora 16	ordinary 20	os 6	otters -17	ou -10	outil 9	outperform -15	outstanding -13	oven 15	overdue -8	own -17	pack -12	pack-up -21	pacte -13	papel 15	paper -25	papier 6	parcheggio -12	parking -23	parties -21	partilhada -13	pas 15	pasta -10	patate -16	patient 6	pause -15	peat -9	pending -16	people 14	per 18	percent -7	pero 13	perreo -8	person 19	pie -14	piscine -8	plan -18	planilha 16	plebes -7	plus 8	pluviste -10	point -13	polderprinsen -7	polite 8	political 7	politics -6	por 17	porchlight -23	porcupine -23	positive -8	postman -18	pozzo -12	premature 23	premium -10	pretty 23	prince -14	priority 7	prodigy -17	professor -27	professore -11	projekt -14	promessa 13	prudence 16	prudenza 8	putt 16	père -13	qualified 12	quase -20	que 18	queen -15	quiet -6	radical 32	radio -19	ragione 11	random -14	rapists 20	read -10	reading 14	ready 14	really 13	reasonable 20	red -15	reg -14	regenafspraak -12	regolare 13	regret -23	regrettable 16	relaxed 13	relevant -15	remain 12	repair -12	respekt 15	responsibility 24	resting 23	retenue 20	revolution 15	reëel 12	ridiculous 19	rigged 20	right -20	risco -15	rising -10	risk -12	road 16	room -20	rounds -14	route 16	routine -23	rules -24	rädern -8	réserve 13	safe -9	said 17	sale -16	salt -28	salvo’s -24	sans 9	santo -7	saturday 9	saudade -15	schattenhaushalt -21	school -22	schritt 12	science -23	se 22	sea -18	secolo -7	second -22	secret 15	see 14	segnale 11	sell 19	sem -12	sentido 19	serenamente 13	serious 19	sete 15	seventeen -23	shadow -9	sheds -17	shocked 15	show -19	si 22	sideways 24	sieben -10	silenzio -12	sincere -12	sind -12	sisters -19	small -13	sobriété -13	social -13	soft -17	soglia 11	some 17	somewhere 12	sommer -8	son 8	sono 12	sorrent -17	sorry 10	sounded -12	sous 12	southern 12	spare 18	special -6	spider -16	sportlich 18	spring -20	spy -21	stage 19	stanco 15	stand 14	state 14	stay 21	stille -18	stiltetax -11	sting -18	stop 6	strikes 11	stronger 11	strongly -19	sucrée 12	sunday -23	sunlight 18	super -10	support -11	sur 17	sweet -17	só 13	tagblatt -13	tailgate -18	takes 22	talk -14	talks -7	tante -13	tardiva 15	tax 6	tea -15	technical -9	terra -16	terrible 19	terrorism 16	thank 17	that's 17	the -25	their 16	there 18	they 25	they're 13	thousands 22	tide -15	tides -15	tidewrack -20	time -7	times -18	tintin -19	tired 14	titre -13	today -20	todos -10	tonhos -19	tonight -22	too -18	top 13	tout 17	track -24	trading -10	trained -18	truck -15	trump 18	trust -12	tuesday -16	turning 13	twee 14	twice 6	táper -11	ugly 19	uma 22	un 26	una 8	une 25	unity -21	up -7	v -16	values 14	van 13	vegano -19	velório -9	verbijsterd 16	very 37	verão 10	vezes 11	vidro -16	vieux -13	vigilance 9	visit -24	viva -14	volto 17	wachten -9	wall 19	wally -11	ward -20	warm -8	was 32	watch 18	water -15	way 22	weg -9	weitblick -17	well 13	were 18	where -11	which 6	white 15	whoever -11	whole 7	wife -23	wij -13	wind -12	windmill -20	wir -6	wise -18	with 26	without -19	words -13	worms -13	worse 15	y 17	ya 8	yeah 15	yes 16	york 18	you 17	you've 16	your 20	zeitnah 15	zonder -10	zoom -18	zu 13	à -16	ça 14	è 11	é -12	één -10	über 15
lead|lower|	' -7	( -7	, 17	- -6	: -14	; 15	auxiliary 11	capital 31	possessive 24	pronoun 10	quote -9	subordinator -8	verb-thinking 8	word 8	— 18
lead|other|	, -7	: -13	auxiliary -18	determiner 22	start 22	stop 14	that -13	word -11
lead|upper|	' -17	) 15	, -16	: 17	; -15	adverb -8	auxiliary -9	capital -31	possessive -39	preposition -16	pronoun -15	quote 14	start 9	stop 26	that 14	verb-judging -20	verb-saying -15	word -26	– -15	— 6
mood|	none -8	other 9	plain 22
mood|none|	2-3 -8	8+ 10
mood|none|false|	true -12
mood|none|true|	true -17
mood|other|	2-3 18	4-7 14
mood|other|false|	true 12
mood|other|true|	false 15
mood|plain|	1 6	2-3 11	4-7 26
mood|plain|false|	false 12	true 13
mood|plain|true|	false 15	true -13
naming|bautizado|1|	2-3 -8
naming|begriff|1|	1 -11
naming|called|1|	1 -6	4-7 15
naming|called|2|	1 38	4-7 29	8+ 13
naming|called|3|	1 45	2-3 27	4-7 48	8+ 20
naming|christened|1|	2-3 -18
naming|conhecido|2|	2-3 -9	8+ 11
naming|conocido|2|	4-7 -8
naming|detto|1|	4-7 11
naming|dite|1|	2-3 -10
naming|dit|1|	1 8	4-7 18
naming|dit|2|	2-3 13	4-7 12
naming|dit|3|	2-3 21	4-7 18
naming|dubbed|1|	2-3 8
naming|entitled|1|	4-7 -9
naming|false|	, 11	: -7	auxiliary -9	capital -16	coordinator -16	determiner -8	preposition -21	quote 17	subordinator -29	that 20	verb-judging -21	verb-saying 18	word -38
naming|known|2|	1 -29
naming|known|3|	2-3 -40
naming|mot|1|	1 -19
naming|mot|2|	1 -18
naming|named|1|	2-3 -22
naming|named|2|	2-3 -11
naming|nicknamed|1|	2-3 -17	4-7 -15
naming|none|	2-3 6	8+ 7
naming|palavra|1|	1 -18
naming|parola|1|	1 -11
naming|phrase|1|	2-3 -18
naming|slogan|1|	4-7 -13
naming|slogan|2|	4-7 -17
naming|so-called|1|	1 -28	2-3 -32
naming|sogenannte|1|	1 -10
naming|termed|1|	2-3 23
naming|term|1|	2-3 -6
naming|titled|1|	2-3 -18	4-7 -18
naming|true|	' -19	) 15	- -12	: 10	; 9	possessive -13	quote 7	start 9	stop 27	verb-judging 7	verb-saying -11	verb-thinking 8	– -6	— 9
naming|words|1|	2-3 -25	4-7 16
naming|words|2|	4-7 21
naming|words|3|	1 -14	8+ 11
naming|word|1|	1 -29
nobody|1|	, -19	auxiliary -17	coordinator -8	preposition -24	start -14	word -28
nobody|2-3|	, -18	auxiliary -18	capital -17	determiner -36	preposition -20	start 9	subordinator -19	word -17	— 9
nobody|4-7|	, -14	: 21	stop 30	word 15
nobody|8+|	start 43	stop 24
others|0|	1 7	2-3 6	8+ 6
others|1|	1 -8	2-3 -22	4-7 -7	8+ 18
others|2|	1 -36	2-3 -11	8+ 29
others|3|	1 -18	2-3 11	4-7 -6	8+ 20
own-case|false|all-one|	, -21	: 26	adverb -20	auxiliary -9	capital -8	possessive -31	preposition -7	start -9	stop 17	subordinator -8	verb-judging -22	verb-saying -11	verb-thinking -7	— 13
own-case|false|all|	, -26	: 16	auxiliary -12	capital -13	coordinator -15	determiner -6	possessive -39	start -11	stop 11	verb-judging -13	verb-thinking -11	word -8
own-case|false|first|	( -9	- 15	: 13	capital -12	coordinator 7	determiner 6	possessive -15	preposition -9	quote 19	start 7	stop 18	subordinator 13	that 14	verb-judging 6	word -24
own-case|false|most|	, 17	auxiliary 13	capital -13	start 6	stop 8
own-case|false|none|	' -7	, 13	- -10	: -16	; 15	adverb 11	capital 16	possessive 23	verb-judging 6	verb-saying 6	verb-thinking 7	word 6
own-case|false|some|	, 14	auxiliary 10	capital 15	coordinator -12	determiner 7	preposition 15	pronoun 19	that 20	verb-judging -10	verb-saying 30	verb-thinking 7
own-case|false|titled|	, 9	auxiliary 20	determiner 9	possessive 13	start -16	subordinator -8	verb-saying 8	word -8
own-case|false|upper|	, 12	capital 6	start -11
own-case|true|all-one|	: -10	preposition -10	stop 14	verb-saying -9	word -26
own-case|true|all|	start 21	stop 26	verb-judging -13	word -24
own-case|true|first|	) 7	, 30	- 19	quote 8	start 36	stop 20	that 21	verb-saying -29	word -18	— 16
own-case|true|most|	, 13	: 23	start 25	stop 21
own-case|true|none|	, 11	: 16	auxiliary 36	capital 18	determiner 15	possessive 15	preposition -18	pronoun 19	subordinator -14	that 29	verb-judging 22	word 38
own-case|true|some|	, 8	auxiliary 11	capital 11	determiner 15	preposition 13	pronoun 8	subordinator 15	that 8	verb-saying 12	word 16
own-case|true|titled|	: 21	start 15
own-case|true|upper|	start 15
own|false|	1 -6	8+ 16
own|true|	1 -14
same|1|2-3|	all -8	all-one -16	none 7	some -6	titled 17
same|1|4-7|	all -27	all-one -18	none 27	some 21	titled 22	upper 22
same|1|8+|	first 6	most 21	none 10	some 31	titled 16	upper 6
same|2|1|	all-one -15	first -10	none -7
same|2|2-3|	all -10	all-one 6	first -8	none -8	some 26	titled -12
same|2|4-7|	all -13	all-one -7	none 24	some 18
same|2|8+|	first 17	titled 7
same|3|1|	all-one 7	first 19	none -17
same|3|2-3|	none -17
same|4|1|	all-one -6	none 8
same|4|2-3|	none 13
sentence|judging|	8+ 38
sentence|none|	1 -37	2-3 -44	4-7 -20
sentence|saying|	1 21	2-3 21	4-7 18	8+ 11
sentence|thinking|	1 -21	4-7 14
size-ending|10+|!|	,verb-saying 6	capital 13	end 17	pronoun 12
size-ending|10+|,|	' 13	capital 17	coordinator 18	determiner 17	pronoun 15	subordinator 14	verb-saying 16	word 19
size-ending|10+|.|	[ 27	capital 35	coordinator 21	determiner 24	end 26	preposition 16	pronoun 23	subordinator 16	— 23
size-ending|10+|?|	capital 25	determiner 12	end 18	pronoun 12	stop 9	verb-saying 19
size-ending|10+|none|	( 14	, 12	,auxiliary 9	,pronoun 11	,verb-judging 8	,verb-saying 9	,verb-thinking 17	,word 10	: 15	adverb 15	capital 22	coordinator 12	determiner 20	end 24	preposition 23	pronoun 19	stop 18	subordinator 21	that 12	verb-saying 14	— 14
size-ending|1|!|	stop 14
size-ending|1|,|	capital 13	coordinator -16	determiner 7	preposition -6	pronoun 15	quote -22	verb-saying -6
size-ending|1|.|	capital 16	end -8	subordinator -12
size-ending|1|?|	end 18
size-ending|1|none|	( -6	) 7	, -27	,adverb -13	,auxiliary -12	,preposition -9	,quote -8	,that -16	,verb-judging 17	,verb-saying 16	,word -6	: -19	adverb -16	auxiliary -25	capital -6	determiner 6	end -14	preposition 6	stop -12	subordinator 20	verb-saying 9	verb-thinking 13	— -11
size-ending|2|!|	end 18
size-ending|2|,|	auxiliary -12	capital 8	preposition -17	pronoun -10	quote 9	verb-saying -8	word 7
size-ending|2|.|	coordinator 17	determiner -26	preposition -9	quote -12
size-ending|2|?|	,verb-saying 12	capital 18	pronoun 15	verb-saying 18	— 11
size-ending|2|none|	+ 8	, -21	,adverb -11	,auxiliary -9	,determiner -14	,subordinator -9	,that -17	,word -13	- 6	; -6	adverb 8	auxiliary -18	coordinator 6	determiner 9	end 12	pronoun -9	stop -6	that 16	verb-judging -20	verb-saying -10	— 10
size-ending|3|!|	,verb-saying 9	end -10
size-ending|3|,|	auxiliary -9	determiner -11	preposition 6	subordinator 13	verb-saying 22
size-ending|3|.|	capital -10	coordinator 21	determiner 9	end 14	pronoun 18	quote -17	subordinator -12
size-ending|3|?|	,verb-saying 10	end 33	pronoun 20
size-ending|3|none|	( -28	) -10	, 7	,capital 7	,coordinator -15	,determiner 16	,preposition -19	,pronoun -9	,verb-saying 8	,word 7	capital -16	determiner 11	end 14	preposition 8	pronoun 11	subordinator 18	verb-saying -8	word 6	— 21
size-ending|4-5|!|	,verb-saying 6	capital 9	determiner 18	end 13	pronoun 17
size-ending|4-5|,|	auxiliary -9	capital 34	coordinator -18	determiner 13	preposition -6	pronoun 40	subordinator -7	verb-saying 17	word -15
size-ending|4-5|.|	capital 16	coordinator 16	end 9	preposition 13	quote -15	subordinator 13	that 17	— 21
size-ending|4-5|?|	,auxiliary 8	,verb-saying 10	capital 19	determiner 17	end 30	pronoun 14	quote 20	stop -8	verb-saying 22
size-ending|4-5|none|	,capital -15	,coordinator 23	,determiner -12	,pronoun 10	,subordinator 13	,verb-judging -6	,word -19	- 8	: 17	; 24	adverb -12	capital -6	coordinator 26	determiner -10	end -8	preposition 10	stop -8	subordinator 29	verb-saying -8	— -16
size-ending|6-9|!|	capital 13	determiner 12	end 26	pronoun 14
size-ending|6-9|,|	adverb 11	capital 20	coordinator -7	determiner 29	preposition -6	pronoun 23	subordinator -8	verb-saying 28
size-ending|6-9|.|	coordinator 17	determiner 21	preposition 21	pronoun 20	subordinator 10	that 13	— 38
size-ending|6-9|?|	,verb-saying 8	,word 18	capital 20	determiner 14	end 36	pronoun 20	stop 16	verb-saying 16	— 13
size-ending|6-9|none|	,auxiliary 17	,pronoun 20	,verb-judging 11	,verb-saying 12	,verb-thinking 11	- 15	: 32	; -9	capital 27	coordinator 29	determiner 19	end 33	preposition -6	pronoun 19	stop 15	subordinator 23	verb-saying 16	word -13	— -17
size-follow|10+|	' 15	( 18	, 12	,auxiliary 9	,pronoun 10	,verb-judging 8	,verb-saying 9	,verb-thinking 17	,word 10	: 15	[ 30	adverb 19	auxiliary 21	capital 20	coordinator 25	determiner 21	end 26	preposition 26	pronoun 16	quote 20	stop 18	subordinator 29	that 14	verb-saying 17	word 24	— 25
size-follow|1|	) 9	, -27	,adverb -13	,auxiliary -13	,coordinator 13	,determiner 6	,preposition -9	,quote -8	,that -16	,verb-judging 17	,verb-saying 16	,word -6	: -19	adverb -16	auxiliary -22	capital 10	determiner 10	end -13	preposition 9	pronoun 11	quote -13	stop -10	subordinator 9	verb-saying 6	— -11
size-follow|2|	+ 8	, -21	,adverb -11	,determiner -14	,pronoun -8	,subordinator -9	,that -17	,word -13	- 7	; -6	adverb 14	auxiliary -20	coordinator 6	end 7	pronoun -13	stop -8	that 12	verb-judging -20	verb-saying -10	— 16
size-follow|3|	( -27	) -10	,capital 7	,coordinator -15	,determiner 16	,preposition -19	,pronoun -9	,verb-saying 9	,word 7	adverb 10	capital -13	determiner 8	end 17	preposition 9	pronoun 11	quote 6	subordinator 16	verb-judging 10	verb-saying 8	– 10	— 22
size-follow|4-5|	( -11	,capital -15	,coordinator 23	,determiner -12	,pronoun 10	,subordinator 13	,verb-judging -6	,verb-thinking 15	,word -18	- 8	: 17	; 22	adverb -10	auxiliary -7	capital 28	coordinator 7	end 7	preposition 8	pronoun 26	quote -12	stop -10	subordinator 25	verb-saying 12	word -10	— -9
size-follow|6-9|	, -13	,auxiliary 17	,pronoun 20	,verb-judging 11	,verb-saying 13	,verb-thinking 11	,word 7	- 15	: 32	; -9	capital 11	coordinator 20	determiner 30	end 15	pronoun 32	stop 16	that 15	verb-saying 34	word -15
size-intro|10+|	) 10	, 28	- 18	: 33	adverb 23	auxiliary 20	capital 35	coordinator 26	determiner 22	possessive 20	preposition 37	pronoun 23	quote 28	start 18	stop 13	subordinator 25	that 25	verb-judging 16	verb-saying 39	verb-thinking 13	word 36	— 17
size-intro|1|	' -10	( 8	, -11	adverb 13	capital -6	determiner 7	preposition -6	quote -15	start -9	stop 18	that -17	verb-judging -9	verb-thinking -7	word -11
size-intro|2|	( 13	: 18	adverb -17	coordinator -10	preposition -14	pronoun -10	stop 15	subordinator -10	verb-judging -9	verb-saying -10	verb-thinking -6	word -10	– -20	— 11	’ 13
size-intro|3|	' -17	( -15	adverb 12	auxiliary 23	capital 11	coordinator 14	determiner -12	possessive -8	pronoun 35	quote 9	stop 22	subordinator -12	that 26	verb-saying 15	verb-thinking 20	word 15	— 13
size-intro|4-5|	( -11	- -8	; -10	adverb -14	auxiliary 8	determiner 10	possessive -16	preposition 17	pronoun 18	quote 27	start 10	stop 15	subordinator 32	that 14	verb-judging 11	verb-saying -10	verb-thinking 15	word -16	— -11	’ 11
size-intro|6-9|	( -11	, 38	- 19	: 20	; 12	adverb 13	auxiliary -10	coordinator 16	determiner 31	pronoun 35	start 28	stop 19	subordinator -9	that 45	verb-saying -9	verb-thinking 30	word 10	— 15	’ 12
size|	1 -6	10+ 23	2 -18	3 13	4-5 -11	6-9 6
subject|elided|	,auxiliary 10	,capital 8	,coordinator 14	,determiner -12	,preposition 18	,pronoun 17	,verb-saying 12	,word -15	1 -15	2-3 42	4-7 13	8+ 15	: 10	capital -8	end 19	preposition 13	stop 20	word -16	— 9
subject|none|	( -12	) -17	+ 18	,adverb -13	,auxiliary -16	,coordinator 14	,preposition -27	,quote -8	,subordinator -15	,that -17	,verb-judging 19	,verb-thinking 19	,word -11	- -16	1 7	4-7 -11	; 26	adverb -18	auxiliary -17	capital 26	determiner 10	end 38	preposition -21	quote 15	subordinator 12	that 14	word -12	— 19
subject|own|	) -15	+ 8	,adverb -10	,auxiliary 13	,capital -13	,coordinator -13	,determiner 9	,preposition -8	,subordinator 15	,that -15	,verb-judging 6	,verb-saying 12	,word -7	- 9	1 -8	2-3 -15	; -8	auxiliary -10	capital 7	determiner 8	end 29	preposition 14	pronoun -6	stop -12	verb-judging -9	verb-saying -17	word -18	— 16
two-before|%|	stop 11
two-before|)|	- 10	: 11	preposition 14	stop 19
two-before|,|	adverb 8	auxiliary 25	capital -12	coordinator -6	determiner -28	pronoun -13	quote 18	subordinator -8	that 7	verb-judging 6	word -28
two-before|:|	word 15
two-before|;|	capital 16
two-before|adverb|	, 16	: 45	adverb -8	auxiliary -6	coordinator 15	determiner 24	preposition 15	stop 17	that 13	verb-judging -7	verb-saying 10	verb-thinking -10
two-before|auxiliary|	: 13	adverb 17	auxiliary 19	determiner 8	preposition -21	quote -15	stop 23	verb-judging 7	verb-thinking 17	word 19
two-before|capital|	' -13	( -6	, 22	- -15	: 17	; -11	auxiliary 14	capital 15	coordinator -10	determiner -9	possessive -16	preposition -12	verb-judging 16	verb-saying 8	– -14
two-before|coordinator|	adverb 15	auxiliary 21	capital 14	preposition -16	stop 10	verb-saying 22	verb-thinking -12	word -16
two-before|determiner|	: 22	adverb 6	capital -19	determiner 20	preposition -20	stop 23	verb-thinking 15	word -19
two-before|possessive|	quote 16	verb-saying 13
two-before|preposition|	, -9	adverb -21	capital 12	determiner 6	preposition 9	quote 14	stop 30	verb-judging 21	verb-saying -28	verb-thinking 17	word 6
two-before|pronoun|	: 35	adverb 14	auxiliary 11	determiner -10	possessive 21	preposition 27	pronoun 16	stop 30	subordinator 30	verb-thinking -10
two-before|quote|	, -25	: 20	determiner 14	preposition -8	stop 28	subordinator 14	word 7	— 15
two-before|start|	capital -16	determiner -21	preposition -25	quote 9	start 9
two-before|stop|	) 13	: 10	capital -11	determiner -18	preposition -28	quote 8	— 19
two-before|subordinator|	capital 13	preposition -9	pronoun 13	stop 19	word -21
two-before|that|	, 9	auxiliary -20	capital 21	pronoun 30	stop 18	verb-saying -11	word 7
two-before|verb-judging|	: 22	adverb -13	auxiliary 24	determiner 7	subordinator -7	that 20	word -10
two-before|verb-saying|	, 35	: 9	adverb -8	capital 6	preposition 18	pronoun -9	stop 10	subordinator 8	verb-judging -14	verb-saying 14	word 15
two-before|verb-thinking|	: 15	auxiliary 22	determiner 8	preposition 24	pronoun 10	stop 29	that 21	verb-judging -18	word -21
two-before|word|	, -23	- 14	; 13	adverb 7	capital 9	coordinator 10	determiner -11	preposition -12	pronoun 24	quote -11	stop 32	subordinator -9	that 6	verb-judging -24	verb-saying -8	verb-thinking 8	word 15
two-words-before|%|	. 11
two-words-before|'s|	 16
two-words-before|)|	- 10	. 19	: 11
two-words-before|,|	 18	a -12	alias -6	and 17	bautizado -8	blamed 17	christened -18	di 12	die 9	dit -9	had 12	houve 16	is 22	la -13	le -8	maar 16	mas 11	nicknamed -17	o -16	or -14	per -10	said 22	sei -8	since 17	surnommé -11	that 7	the -28	titled -11	un 6	was 31	whose -28	é 7
two-words-before|.|	 8	) 13	: 10	de -12	die 15	the -22	under -20	— 19
two-words-before|000|	. 13
two-words-before|1991|	. 15
two-words-before|1998|	. 10
two-words-before|2021|	. 6
two-words-before|2027|	. 8
two-words-before|2028|	. 10
two-words-before|29|	. 14
two-words-before|3|	: 8
two-words-before|a24|	. 12
two-words-before|aan|	. 8
two-words-before|abc|	’s -15
two-words-before|about|	the 16
two-words-before|ab|	: 6
two-words-before|acquiesce|	: 11
two-words-before|act|	. 12
two-words-before|added|	, 17	. 20	: 20
two-words-before|adding|	, 17	: 12
two-words-before|administration|	. 10
two-words-before|admits|	: 16
two-words-before|adviser|	. 9
two-words-before|afp|	. 16
two-words-before|again|	. 18
two-words-before|agency|	. 13
two-words-before|agreed|	. 15
two-words-before|airport|	. 12
two-words-before|altro|	: 16
two-words-before|america|	. 9
two-words-before|analysts|	. 13
two-words-before|anders|	: 9
two-words-before|and|	said 21	to 6	was 16
two-words-before|anni|	. 11
two-words-before|anos|	, 8
two-words-before|answer|	. -12
two-words-before|ans|	. 12
two-words-before|an|	, 7	: 8
two-words-before|apelidado|	de -14
two-words-before|apenas|	que 13
two-words-before|apology|	, -15
two-words-before|applause|	. 11
two-words-before|argued|	that -7
two-words-before|around|	. 13
two-words-before|arrived|	. 7
two-words-before|asked|	, 14	. 13	for 22
two-words-before|assembly|	. 10
two-words-before|association|	. 10
two-words-before|as|	a 8	the -7
two-words-before|august|	. 14
two-words-before|aus|	. 14
two-words-before|auteur|	de -12
two-words-before|author|	of -17
two-words-before|autora|	de -11
two-words-before|away|	. 10
two-words-before|a|	claque -17	expressão -19	marca -10	operação -12	palavra -15	so-called -23
two-words-before|banderole|	: 8
two-words-before|band|	played -13
two-words-before|base|	: 6
two-words-before|batizado|	de -18
two-words-before|bekend|	als -11
two-words-before|bericht|	: 10
two-words-before|be|	a 23	met 12
two-words-before|bilhete|	: 10
two-words-before|blijft|	. 8
two-words-before|book|	, -26	. 14
two-words-before|box|	. 11
two-words-before|braccia|	: 19
two-words-before|brief|	. 11
two-words-before|but|	not 15
two-words-before|called|	a 6	for 14	him -9	that 19	the -12
two-words-before|calling|	him 15	it 15
two-words-before|calls|	her 13
two-words-before|call|	. 15	a -19
two-words-before|calma|	: 11
two-words-before|camera|	. 12
two-words-before|campaign|	. 15
two-words-before|card|	. 7
two-words-before|care|	. 11
two-words-before|car|	. 16
two-words-before|case|	. 10
two-words-before|cbc|	’s -17
two-words-before|change|	. 12
two-words-before|chants|	of 6
two-words-before|chapter|	. 13
two-words-before|charge|	. 11
two-words-before|civile|	. 7
two-words-before|claro|	: 12
two-words-before|clients|	were 18
two-words-before|clinton|	. 13	was 11
two-words-before|club|	. 7
two-words-before|cnn|	's -12	. 11	’s -20
two-words-before|coalition|	. 9
two-words-before|comment|	. 15
two-words-before|comptes|	juge 10
two-words-before|confiant|	. 6
two-words-before|conhecido|	. 11
two-words-before|conocido|	como -9
two-words-before|consulted|	. 9
two-words-before|continued|	, 6	. 9
two-words-before|convention|	. 9
two-words-before|corrige|	: 17
two-words-before|court|	. 9	had 7
two-words-before|crowd|	. 11
two-words-before|cruz|	. 14
two-words-before|cut|	. 11
two-words-before|c’|	è -12
two-words-before|dagegen|	. 6
two-words-before|dann|	: 13
two-words-before|dass|	man 11
two-words-before|das|	buch -9	für 7
two-words-before|days|	. 9
two-words-before|day|	: 18
two-words-before|definido|	como -7
two-words-before|delighted|	. 10
two-words-before|democrat|	. 11
two-words-before|dem|	titel -9
two-words-before|den|	ausdruck -16	begriff -10	namen -17	spitznamen -13	zusatz -15
two-words-before|der|	aufschrift -14	begriff -14
two-words-before|described|	as 36
two-words-before|de|	afspraak 8	la 6	zaak 15
two-words-before|dice|	. 11
two-words-before|die|	initiative -11	zeitung -13
two-words-before|differently|	. 13
two-words-before|director|	. 10
two-words-before|disagreed|	. 17
two-words-before|discorda|	: 8
two-words-before|disco|	, -8
two-words-before|disse|	que 17
two-words-before|dit|	avoir 11
two-words-before|dizer|	que 15
two-words-before|diz|	que -9
two-words-before|di|	aver 18	essere 13
two-words-before|documentary|	, -14
two-words-before|door|	: -9
two-words-before|doublé|	. 6
two-words-before|do|	livro -7
two-words-before|droog|	. 13
two-words-before|d’|	un 18	une 8
two-words-before|ein|	. 11	: 9
two-words-before|elle|	, 6
two-words-before|email|	. 11
two-words-before|english|	. 18
two-words-before|entscheidung|	sei 7
two-words-before|enttäuscht|	. 9
two-words-before|er|	habe 18
two-words-before|espn|	. 18
two-words-before|es|	: 8	für 19
two-words-before|euros|	. 18
two-words-before|executive|	. 11
two-words-before|explained|	. 12
two-words-before|expresó|	su 19
two-words-before|eyes|	. 14
two-words-before|face|	. 18
two-words-before|fair|	. 7
two-words-before|faixa|	: -14
two-words-before|falam|	em 10
two-words-before|falar|	em 11
two-words-before|fala|	em 18
two-words-before|fees|	. 13
two-words-before|fest|	. 15
two-words-before|fifth|	. 20
two-words-before|flag|	. 8
two-words-before|floor|	. 10
two-words-before|fois|	. 10
two-words-before|for|	a -7	the 12
two-words-before|foundation|	. 10
two-words-before|found|	it 17
two-words-before|friday|	. 11
two-words-before|friend|	. 11
two-words-before|game|	. 11
two-words-before|gemeint|	: 9
two-words-before|govender|	: 20
two-words-before|governo|	de 14
two-words-before|grinned|	. 18
two-words-before|guère|	: 8
two-words-before|habla|	de 25
two-words-before|habló|	de 16
two-words-before|había|	dicho -10
two-words-before|had|	been 14	called 17	written -12
two-words-before|hands|	. 10
two-words-before|hand|	. 20
two-words-before|has|	gone 16
two-words-before|have|	a 7	been 17	named -14
two-words-before|ha|	scritto -9
two-words-before|head|	. 15
two-words-before|helicopter|	. 11
two-words-before|hem|	. 9
two-words-before|here|	. 15
two-words-before|her|	. 13	as 7
two-words-before|het|	dorp -9	kabinet 10	op 12	over 15	woord -12
two-words-before|heures|	. 7
two-words-before|he|	called 28	had 21	has 15	is 21	preferred -24	said 15	termed 22	was 14	would 18	’s 14
two-words-before|hij|	, 8	. 9
two-words-before|him|	, 12	. 12	: 18	a 21	as 12	of 13
two-words-before|home|	. 12
two-words-before|host|	of -14
two-words-before|hours|	. 12
two-words-before|house|	. 18
two-words-before|idea|	. 15
two-words-before|ihr|	buch -6
two-words-before|il|	giudizio -9	testo 9
two-words-before|interpreter|	. 22
two-words-before|interview|	. 21
two-words-before|into|	a -21
two-words-before|invece|	di 13
two-words-before|invita|	a 12
two-words-before|in|	. 10	der -8
two-words-before|iowa|	. -6
two-words-before|island|	. 10
two-words-before|is|	. 13	a 6	called -17	titled -11
two-words-before|it|	, -10	. 25	a -17	as 19	blamed -10	had 27	is 16	says -22	was -9	would 18	’s 11
two-words-before|joked|	, 11
two-words-before|joke|	. 13
two-words-before|jornalistas|	: 14
two-words-before|judgment|	. 12
two-words-before|kept|	a -18	its -18
two-words-before|knapp|	: 17
two-words-before|known|	as -14
two-words-before|komen|	. 10
two-words-before|lacht|	) 7	. 14
two-words-before|land|	. 7
two-words-before|last|	. 17
two-words-before|later|	. 19
two-words-before|late|	. 9
two-words-before|laughed|	. 16
two-words-before|laughing|	. 13
two-words-before|la|	chiamano -13	definisce 17	etiqueta -13	mention -16	parola -11	plateforme 8
two-words-before|lei|	, 13
two-words-before|letter|	. 9
two-words-before|levy|	. 13
two-words-before|le|	dossier 15	mot -19	texte 10
two-words-before|lindqvist|	, 7
two-words-before|lines|	. 13
two-words-before|line|	. 16	: 18	read -21
two-words-before|link|	. 7
two-words-before|locally|	as -24
two-words-before|long|	. 18
two-words-before|lui|	. 14
two-words-before|l’|	appelle -10
two-words-before|manager|	. 10
two-words-before|man|	habe 13	sich 15	werde 14
two-words-before|marketed|	as -17
two-words-before|meeting|	. 13
two-words-before|mee|	. 15
two-words-before|memoir|	, -12
two-words-before|men|	to -14
two-words-before|meses|	. 6
two-words-before|message|	. 13	: 19
two-words-before|meter|	. 12
two-words-before|me|	, 13	. 15
two-words-before|minister|	. 13
two-words-before|minutes|	. 13
two-words-before|minutos|	. 7
two-words-before|misadventure|	. 11
two-words-before|mit|	. 10
two-words-before|modulo|	? 8
two-words-before|monday|	. 13
two-words-before|month|	. 23
two-words-before|more|	. 10
two-words-before|morning|	. 17
two-words-before|mot|	de -19
two-words-before|msnbc|	's -16
two-words-before|nach|	: 15
two-words-before|nada|	. 10
two-words-before|name|	. 15
two-words-before|nannte|	sie 12
two-words-before|nation|	had 12
two-words-before|nega|	: 6
two-words-before|network|	. 13
two-words-before|news|	' -17	, 10	. 13
two-words-before|nicknamed|	the -22
two-words-before|niega|	: 13
two-words-before|night|	. 15
two-words-before|nobody|	. 11
two-words-before|noemt|	het 14
two-words-before|nomination|	. 11
two-words-before|nom|	: -16
two-words-before|noted|	, 20
two-words-before|note|	. -19
two-words-before|not|	. 14	: 13	be 9	negotiate 17	to 17
two-words-before|no|	. 9
two-words-before|n’|	avoir 15
two-words-before|objected|	. 13
two-words-before|office|	, -19	. 18
two-words-before|officials|	. 7
two-words-before|of|	a -29
two-words-before|only|	: 21
two-words-before|on|	. 24	a 7	pouvait 9	the 9
two-words-before|op|	. 9
two-words-before|order|	. 10
two-words-before|out|	. 14	: 15
two-words-before|over|	. 10	de -12
two-words-before|o|	programa -12
two-words-before|paciência|	. 8
two-words-before|panel|	. 7
two-words-before|park|	. 14
two-words-before|parlano|	di 21
two-words-before|parla|	di 7
two-words-before|parliament|	. 9
two-words-before|party|	was 16
two-words-before|pas|	: 7
two-words-before|path|	. 13
two-words-before|patience|	. 8
two-words-before|paying|	for 13
two-words-before|percent|	said -16
two-words-before|pergunta|	: 11
two-words-before|per|	i 11
two-words-before|peu|	. 9
two-words-before|philosophical|	. 6
two-words-before|phone|	. 12	: 12
two-words-before|place|	of -17
two-words-before|points|	. 15
two-words-before|point|	. 9
two-words-before|police|	. 12
two-words-before|policy|	. 16
two-words-before|posted|	: 15
two-words-before|post|	. 12	: 16
two-words-before|power|	. 9
two-words-before|precisa|	: 18
two-words-before|premier|	had 16
two-words-before|president|	. 13
two-words-before|presse|	. 11
two-words-before|primary|	. 11
two-words-before|prize|	: -23
two-words-before|protested|	. 15
two-words-before|qualifié|	de 16
two-words-before|question|	. 12
two-words-before|qu|	’ 8
two-words-before|qu’|	elle 8
two-words-before|race|	. 10
two-words-before|radio|	. 11
two-words-before|raid|	as 14
two-words-before|rassicura|	: 12
two-words-before|rating|	. 17	to -24
two-words-before|reads|	: 21
two-words-before|read|	. 23	: -8
two-words-before|real|	. 9
two-words-before|recalled|	. 15
two-words-before|recorrer|	. 6
two-words-before|region|	. 9
two-words-before|relativise|	: 16
two-words-before|reno|	. 16
two-words-before|replied|	, 7	. 16	: 26
two-words-before|reported|	, 10	. 10
two-words-before|reporters|	, 20	. 14
two-words-before|report|	, -19
two-words-before|reprend|	: 12
two-words-before|responded|	, 7
two-words-before|right|	. 13
two-words-before|river|	. 7
two-words-before|route|	. 10
two-words-before|row|	. 13
two-words-before|ruling|	. 16
two-words-before|said|	, 33	. 27	: 34	he 13	that -9
two-words-before|sanders|	. 12
two-words-before|satz|	: 15
two-words-before|saying|	, 19	: 12	that 13
two-words-before|says|	, 18	. 21
two-words-before|say|	, 19	. 16
two-words-before|schild|	: -15
two-words-before|school|	. 19
two-words-before|secondo|	la -12
two-words-before|seconds|	. 12
two-words-before|secretary|	. 12
two-words-before|segundos|	: 13
two-words-before|series|	called -15
two-words-before|se|	dit 21
two-words-before|shares|	. 9
two-words-before|she|	had 15	is 18	said 17	was 16	would 21
two-words-before|should|	have 19
two-words-before|showed|	that 16
two-words-before|show|	, -11
two-words-before|shrugged|	. 19
two-words-before|sich|	nicht 8
two-words-before|sides|	. 9
two-words-before|side|	. 11
two-words-before|sie|	, 12
two-words-before|sign|	for -22
two-words-before|silence|	. 8	: 12
two-words-before|six|	. 12
two-words-before|si|	chiama -9	dice 14
two-words-before|smiled|	. 16
two-words-before|sociais|	: 6
two-words-before|socios|	de 14
two-words-before|soltó|	: 9
two-words-before|song|	, -16
two-words-before|souri|	: 8
two-words-before|so|	: 15
two-words-before|speaks|	of -12
two-words-before|spiega|	, 10
two-words-before|spoke|	of 21
two-words-before|sports|	. 12
two-words-before|sport|	. 10
two-words-before|sprach|	von 8
two-words-before|sprak|	van 11
two-words-before|spreekt|	van 18
two-words-before|spricht|	von 15
two-words-before|spring|	. 12
two-words-before|staat|	. 7
two-words-before|stand|	. -7	: -8
two-words-before|start|	 9	de -9	die -17	il -11	la -13	start 9	the -14
two-words-before|stated|	. 13
two-words-before|statement|	. 14	: 18
two-words-before|states|	. 10
two-words-before|station|	. 10
two-words-before|stilte|	. 15
two-words-before|story|	. 13
two-words-before|strategist|	. 9
two-words-before|sul|	: 9
two-words-before|sunday|	. 11
two-words-before|sure|	. 9
two-words-before|svp|	. 20
two-words-before|s’|	intitola -18
two-words-before|tajante|	: 11
two-words-before|team|	. 11
two-words-before|telegram|	. 11
two-words-before|telephone|	. 10
two-words-before|terughoudend|	. 9
two-words-before|testa|	: 11
two-words-before|that|	, 9	. 18	he 15	it 15	read -9	the 18	trump 10	were -16
two-words-before|them|	. 14
two-words-before|then|	. 10
two-words-before|there|	are -11	was -12
two-words-before|they|	had 20	were 15
two-words-before|the|	accord 18	caption -14	change 14	decision 23	film 14	government 14	heading -24	hearing 8	line -16	meeting -12	order 11	outcome 19	phrase -22	report 14	result 18	shares -11	slogan -8	so-called -23	tagline -17	title -26	word -47	words -20	world -13
two-words-before|this|	. 10
two-words-before|thursday|	. 13
two-words-before|times|	. 11
two-words-before|timetable|	. 12
two-words-before|time|	. 12
two-words-before|toe|	. 12
two-words-before|told|	. 15
two-words-before|toont|	zich 13
two-words-before|touche|	: 6
two-words-before|to|	be 10	put -15	say -25	the 6
two-words-before|transport|	of 14
two-words-before|tratta|	di 20
two-words-before|tribute|	to 24
two-words-before|trump|	. 18	: 13	’s 24
two-words-before|tuesday|	. 16
two-words-before|tweeted|	, 13
two-words-before|uit|	. 19
two-words-before|una|	. 6
two-words-before|une|	décision 16
two-words-before|university|	. 11
two-words-before|unlikely|	. 11
two-words-before|unmoved|	. 9
two-words-before|unrepentant|	. 14
two-words-before|un|	homme 19	projet 18	texte 13
two-words-before|up|	. 15
two-words-before|us|	. 12
two-words-before|uur|	. 12
two-words-before|valor|	: 7
two-words-before|view|	. 15
two-words-before|voix|	. 10
two-words-before|volte|	. 9
two-words-before|von|	einem 13	einer 16
two-words-before|voor|	. 14
two-words-before|vor|	. 7	einem 15
two-words-before|warned|	: 10	against 20
two-words-before|washington|	was 8
two-words-before|was|	. 10	titled -13
two-words-before|watching|	. 15
two-words-before|watch|	. 14
two-words-before|way|	. 12
two-words-before|website|	. 17
two-words-before|wednesday|	. 17
two-words-before|week|	. 21
two-words-before|werde|	sich 8
two-words-before|weten|	. 14
two-words-before|which|	means -15
two-words-before|who|	are 12
two-words-before|widersprach|	: 8
two-words-before|wife|	. 17
two-words-before|window|	. 15
two-words-before|words|	, 16
two-words-before|word|	. 16
two-words-before|worse|	. 11
two-words-before|would|	be 18
two-words-before|writes|	. 15	: 15
two-words-before|wrote|	, 24	. 20	: 23
two-words-before|x|	: 26
two-words-before|years|	. 15
two-words-before|year|	. 13
two-words-before|you|	had -16
two-words-before|y|	voit 6
two-words-before|zeigte|	sich 10
two-words-before|zeit|	: 12
two-words-before|ze|	. 6
two-words-before|zurück|	. 12	: 16
two-words-before|zu|	: 6
two-words-before||	, -25	. 28	: 20	and 15	because 12	e -12	en -12	from -15	para -13	und -13	y -15	— 15
two-words-before|à|	la 12
two-words-before|è|	detto 11	scritto -13	stata 18
two-words-before|épaules|	: 9
two-words-before|évoque|	une 11
verb|false|2-3|	lower 6	other -6	upper -16
verb|false|4-7|	lower 31	other -9	upper -25
verb|false|8+|	lower 42	other 11	upper -6
verb|true|2-3|	lower 6	upper 8
verb|true|4-7|	lower 19	other 15
verb|true|8+|	lower 8	other 13	upper 9
word-after|	 -15	' 18	( -11	+ 14	, -20	- 9	. -9	: 6	? -29	[ 20	a -12	about -9	abu 14	according -15	added 13	adding 9	advises -10	after 16	against 22	als -11	analyst -8	and 17	another 18	are 7	asked -10	assistant 12	au -9	auf -20	barrientos -8	beck 10	before 19	beim 13	ben 12	bennett 10	bestimmt -16	between -11	bill 9	blackwell 11	blijft 11	bozell 12	bush 13	button -25	by 32	came 18	campaign 16	caucus -23	ce 8	chief -7	christie 14	clinton 18	coach 17	con -11	conceded 14	contre 7	could -13	counts -16	cruz 18	da 11	dans 18	dat 12	de -9	della 8	depuis -11	deputy 10	devine 11	die 11	do 13	doughnut -23	drew -16	du -9	during 19	e 6	een -12	elle 14	en 9	end 13	er 6	era -8	eric 11	even 14	ficou -16	fiorina 11	for 6	foreign 11	former 15	gedoopt -17	gehandelt 6	general 11	genoemd -15	geprüft 8	gewesen 12	graham 9	ha -8	had -31	hannity 15	has 9	hassan 11	hat -16	have 12	he 24	head 13	her -11	hillary 16	his 13	hollis 11	hätten 15	i -6	if 28	im -11	instead -17	into -11	is -24	ist -15	it -10	its 10	joked 16	judge 14	justice 12	klein 7	kruger -21	la 12	las 10	last -6	law -7	le 23	lewandowski 10	like 14	l’ 12	made -8	mayor 16	movement 11	mr 17	mr. 8	mrs 14	mrs. 18	ms 17	murphy 9	ne -11	nennen -8	non -8	not 12	não -13	o -11	obama 13	of 19	one 23	ook -8	out 7	par 18	para -14	paradis 13	pence 9	pour -16	prime 11	program 7	prosecutor 13	pyo 10	rating -18	reid 13	remark -21	remarked 10	replied 14	republican 10	rires 10	rose -12	rubio 16	ruiz 10	rule -32	runs -18	ryan 8	said 20	sang -23	schreibt -14	se -13	sei -13	sexton 13	she 11	sie 13	signs 8	since -8	so -6	sobre 17	sous -11	spokesman 8	su 13	t-shirts -16	tester 10	than 6	that 9	the 19	their 14	they 26	though -12	to 9	trump 30	tweeted 14	two -11	un -11	und -18	under -11	union 20	until 10	van 12	verbucht -15	verrà -16	viguerie 13	vince -6	vito 9	von -13	voor -9	vor -13	voters 6	walker 10	were 11	when 16	where 11	which -10	while 16	who 8	whose -10	wie 7	will 21	win -22	wins -17	with 6	worden -14	would -11	wrote 22	zijn 16	zu 8	zucker 7	zur 9	à 13	è -6	é -12
word-after|'|	, 18
word-after|(|	none -9
word-after|+|	none 14
word-after|,|	! 19	none -23
word-after|-|	none 7
word-after|.|	! 15	? -15	none -9
word-after|:|	none 6
word-after|?|	none -29
word-after|[|	. 19
word-after|about|	, -21	none 10
word-after|abu|	, 14
word-after|added|	, 13
word-after|adding|	, 7
word-after|after|	none 16
word-after|against|	none 22
word-after|als|	none -11
word-after|analyst|	, -8
word-after|and|	, -20	. 11	none 30
word-after|another|	, 13
word-after|are|	none 7
word-after|asked|	. -17	? 22
word-after|assistant|	, 12
word-after|as|	, -22	. -23	none 25
word-after|at|	none -10
word-after|auf|	none -21
word-after|au|	none -9
word-after|a|	. -18	? 11
word-after|because|	, 14	none -11
word-after|before|	none 18
word-after|beim|	. 13
word-after|ben|	, 14
word-after|bestimmt|	none -16
word-after|between|	none -11
word-after|blackwell|	, 11
word-after|blijft|	none 11
word-after|bozell|	, 12
word-after|button|	none -25
word-after|but|	, -8	. 30	none -12
word-after|by|	, 9	. 11	none 28
word-after|came|	, 24
word-after|campaign|	none 16
word-after|caucus|	none -23
word-after|ce|	. 8
word-after|chief|	, 19
word-after|christie|	, 13
word-after|clinton|	, 9	none 18
word-after|coach|	, 17
word-after|conceded|	, 14
word-after|contre|	none 7
word-after|con|	none -11
word-after|could|	none -13
word-after|counts|	none -16
word-after|cruz|	, 13
word-after|dans|	none 18
word-after|das|	. 16
word-after|dat|	. 15	none 8
word-after|da|	none 11
word-after|della|	none 8
word-after|depuis|	none -11
word-after|deputy|	, 10
word-after|der|	. 21
word-after|devine|	, 11
word-after|de|	. 23	none -13
word-after|die|	. 26	none 6
word-after|doughnut|	none -23
word-after|do|	none 8
word-after|during|	none 19
word-after|du|	none -9
word-after|een|	. 13
word-after|elle|	. 14
word-after|end|	! 16	. 6	? 42	none 6
word-after|en|	none 9
word-after|era|	none -8
word-after|eric|	, 11
word-after|er|	. 6
word-after|ficou|	none -16
word-after|fiorina|	, 11
word-after|foreign|	, 10
word-after|former|	, 14
word-after|for|	none 12
word-after|gedoopt|	none -17
word-after|gehandelt|	none 6
word-after|general|	, 11
word-after|genoemd|	none -15
word-after|geprüft|	none 8
word-after|gewesen|	none 12
word-after|graham|	, 9
word-after|had|	, -17	none -29
word-after|hassan|	, 11
word-after|has|	, -10	none 15
word-after|hat|	none -16
word-after|ha|	none -8
word-after|head|	, 13
word-after|her|	, 16	. -8
word-after|he|	! 18	, 11	. 35	? 30	none 16
word-after|his|	, 13
word-after|hätten|	none 15
word-after|if|	none 28
word-after|instead|	none -17
word-after|into|	none -11
word-after|ist|	none -15
word-after|is|	, -20	none -20
word-after|its|	, 16	. -7
word-after|it|	, -19	. 13
word-after|i|	? 18
word-after|joked|	, 16
word-after|judge|	, 11
word-after|justice|	? 11
word-after|klein|	, 7
word-after|kruger|	none -21
word-after|las|	none 10
word-after|law|	none -7
word-after|la|	. 17
word-after|lewandowski|	, 10
word-after|le|	. 22
word-after|l’|	. 17
word-after|mayor|	, 16
word-after|movement|	none 11
word-after|mr.|	, 14
word-after|mrs.|	, 16
word-after|mrs|	, 14
word-after|mr|	, 17
word-after|ms|	, 16
word-after|nennen|	none -8
word-after|ne|	none -11
word-after|non|	none -8
word-after|não|	none -13
word-after|obama|	, 13
word-after|of|	none 18
word-after|one|	, 26
word-after|on|	. -14
word-after|or|	, -8
word-after|out|	none 7
word-after|paradis|	, 10
word-after|para|	none -14
word-after|par|	none 18
word-after|pence|	, 8
word-after|pour|	none -16
word-after|prime|	, 11
word-after|program|	none 7
word-after|prosecutor|	, 13
word-after|pyo|	, 10
word-after|rating|	none -18
word-after|reid|	, 13
word-after|remarked|	, 10
word-after|remark|	none -21
word-after|rep.|	, -6
word-after|replied|	, 14
word-after|republican|	, 11
word-after|rires|	. 10
word-after|ruiz|	, 10
word-after|rule|	none -32
word-after|runs|	none -18
word-after|ryan|	, 11
word-after|said|	, 17	? 16	none 14
word-after|schreibt|	none -14
word-after|sei|	none -13
word-after|sexton|	, 11
word-after|se|	none -13
word-after|she|	, 28	. -16	? 21	none 10
word-after|sie|	. 10
word-after|signs|	none 8
word-after|since|	. 12	none -12
word-after|sous|	none -11
word-after|spokesman|	, 8
word-after|su|	none 13
word-after|tester|	, 10
word-after|than|	none 16
word-after|that|	, -22	none 7
word-after|they|	, 23	. 9
word-after|the|	! 20	, 12	? 15	none 21
word-after|this|	. -8
word-after|to|	none 6
word-after|trump|	, 17	. 19	? 19	none 16
word-after|tweeted|	, 13
word-after|under|	none -11
word-after|und|	none -18
word-after|union|	, 20
word-after|until|	none 10
word-after|un|	none -12
word-after|van|	none 12
word-after|verbucht|	none -15
word-after|verrà|	none -16
word-after|viguerie|	, 13
word-after|vito|	, 9
word-after|von|	none -13
word-after|voor|	none -9
word-after|vor|	none -13
word-after|voters|	none 6
word-after|walker|	, 10
word-after|was|	, -8
word-after|were|	none 11
word-after|when|	. 24
word-after|which|	, -10
word-after|while|	, 17
word-after|who|	none 7
word-after|wie|	. 7
word-after|will|	, 9	none 19
word-after|wins|	none -17
word-after|win|	none -22
word-after|with|	, 11
word-after|worden|	none -14
word-after|would|	none -11
word-after|wrote|	, 22
word-after|zucker|	, 7
word-after|zur|	none 8
word-after|zu|	none 8
word-after||	. -18	? 28	none -10
word-after|à|	. 8	none 10
word-after|è|	none -6
word-after|é|	none -12
word-after|–|	, 6
word-after|—|	. 36	? 19	none -8
word-before|	 7	' -19	) 15	- -11	. 24	2018 12	: 9	; 9	? 29	aber 14	accord 19	actions 14	afspraak 8	after -14	al -11	album -20	alias -9	an 24	and 15	answered -7	ao -11	apenas 14	appelle -13	are -16	arriveranno 13	asking 13	at 23	au -9	auf -22	aufschrift -14	ausdruck -16	avec 9	aver 23	avoir 28	band -13	bautizado -8	be 22	because 20	become 6	been 7	begriff -17	being 23	blamed 7	bleibe 13	bore 16	branded -14	buch -8	but 10	call -24	caption -14	chama -10	chamado -12	change 14	chanting 17	chiama -9	chiamano -17	chiede 9	christened -18	cijfers 10	claque -17	client 14	clinton 24	com 8	come -14	como -12	con 8	considera 10	contre 9	course 12	cruz 12	da -13	daarentegen 10	dans -16	das -16	de -8	decision 23	definisce 20	definito -10	del -19	dem -16	den 7	der -29	destijds 14	detto -6	di 7	dice 14	dicho -10	die -16	dire -11	disent -17	dit 20	dorp -9	drama -13	décision 19	een -21	ein 29	eine 10	einem 18	einen -8	el -7	elle 8	em 23	empresa 9	en -8	entitled -8	er 19	era -10	es 6	essere 15	est 8	está 13	etiqueta -13	expected 20	expression -20	expressão -19	felt 21	ficou 7	film 14	finds -14	for -6	found -6	fue 22	für 27	giudizio -9	già -12	go -20	gone 16	grupo -11	habe 23	had 7	handle -13	has 28	hashtag -18	have -9	he 27	headed -23	heading -24	hearing 8	heet -12	heißt -13	her 25	het -9	hij -10	him 6	homme 19	houve 13	há 15	hätten 15	il -13	im -19	in -14	including -16	initiative -13	intitola -18	intitulé -10	into 13	irá -9	ist -12	it 22	its -12	jeudi 14	juge 15	kabinet 10	könne 12	la -12	lautet -11	le -24	les -19	like 6	line 6	llama -11	los -7	maar 16	made -7	mais 11	man 16	marked -28	mas 11	means -17	meeting -21	mention -16	mercado 12	more 15	mot -19	naar -10	named -16	namen -20	needed 22	negotiate 19	new -14	nicht 14	nicknamed -24	noch 10	not 21	now 12	numa 11	nur -14	o -7	objectif 11	offer 18	one -15	op 12	open 16	opened 12	opera 15	operação -12	or -11	order 11	outcome 19	over -29	palavra -18	parola -11	partido 13	people 12	phrase -21	plan 17	plateforme 8	play -18	played -16	podcast -17	por -18	pour -8	pouvait 9	praised 16	preferred -31	prefers -19	president 15	programa -12	projekt 10	projet 18	promette 13	publie -11	pulls -18	put -15	rated -12	read -14	reads -18	regretted 17	remained 27	remarks 17	republicans 12	resterebbe 10	result 18	roman -10	said 15	salue 8	saluta 9	sanders 11	sang -17	sarebbero 12	say -22	saying 15	says -35	scritto -19	sees 22	sei 12	seien 13	sendung -8	serait 15	será -10	shares -11	she -13	should 26	show -10	shown 15	since 13	singing -20	slogan -9	so-called -41	sogenannte -10	sold -20	son 12	spitznamen -13	start 10	store -12	sua 12	such -13	surnommé -11	são 16	tagged -21	tagline -17	talk 17	tem 12	tentoonstelling -14	ter 8	termed 23	testo 9	texte 15	than 7	thanked 18	that 6	their 21	them 6	they -13	through -6	titel -10	title -28	titled -24	to 18	todavía 16	told -9	trattati 18	têm -11	um 15	uma 6	una -7	und -17	under -26	une 10	van 28	ve 13	voit 6	vom 10	voor -7	wanted 11	wants 16	was 19	welcomed 16	werde -7	were 6	when -7	where -13	who -9	whose -28	wie -13	will 16	with -7	woord -12	word -29	words -19	world -13	would 19	written -12	würden -6	yelled 19	zaak 15	zeitung -15	zich 19	zijn -19	zusatz -15	é -9	était 13	être 15	– -6	— 9	’s -12
word-before|'s|	4-7 -9	8+ 15
word-before|'|	1 -10	2-3 -19
word-before|(|	1 8	4-7 -6	8+ -13
word-before|)|	8+ 10
word-before|,|	1 -11	8+ 28
word-before|-|	2-3 -9	4-7 -7	8+ 21
word-before|.|	1 13	2-3 19	4-7 18	8+ 14
word-before|:|	2-3 12	4-7 10
word-before|;|	4-7 -7
word-before|?|	1 25	2-3 22	4-7 8	8+ 16
word-before|about|	1 -18
word-before|accord|	2-3 16
word-before|actions|	4-7 15
word-before|afspraak|	4-7 8
word-before|after|	2-3 -14
word-before|against|	2-3 -10	4-7 23
word-before|album|	2-3 -20
word-before|alias|	2-3 -6
word-before|als|	4-7 16
word-before|and|	1 17	2-3 9	4-7 -7	8+ 24
word-before|answered|	2-3 -23
word-before|an|	2-3 26
word-before|ao|	2-3 -11
word-before|appelle|	1 -11	2-3 -11
word-before|are|	1 -22	4-7 32	8+ 15
word-before|arriveranno|	4-7 13
word-before|as|	2-3 -9	4-7 20	8+ 23
word-before|at|	1 15
word-before|aufschrift|	2-3 -14
word-before|auf|	1 -22
word-before|ausdruck|	1 -16
word-before|avec|	4-7 9
word-before|aver|	2-3 18	4-7 15
word-before|avoir|	2-3 22	4-7 32
word-before|a|	1 24	2-3 -14	4-7 29	8+ 21
word-before|bautizado|	2-3 -8
word-before|because|	8+ 19
word-before|been|	2-3 34	8+ 24
word-before|begriff|	1 -11
word-before|be|	1 33	4-7 23	8+ 12
word-before|blamed|	4-7 18
word-before|buch|	4-7 -6
word-before|but|	2-3 18	4-7 22	8+ 19
word-before|by|	2-3 -7
word-before|called|	1 -6	4-7 15
word-before|calls|	2-3 -7
word-before|call|	1 -7	2-3 -28
word-before|caption|	4-7 6
word-before|chama|	2-3 -10
word-before|che|	4-7 12
word-before|chiamano|	1 -12	2-3 -13
word-before|chiama|	1 -10	2-3 -9
word-before|christened|	2-3 -18
word-before|claque|	2-3 -17
word-before|clinton|	2-3 14	4-7 16	8+ 13
word-before|come|	2-3 -14
word-before|como|	1 13	4-7 -20
word-before|com|	2-3 9
word-before|con|	2-3 8
word-before|dans|	2-3 -16
word-before|das|	1 -16	2-3 -13	4-7 7
word-before|dat|	1 -17	2-3 18	4-7 12	8+ 14
word-before|da|	2-3 -13
word-before|decision|	4-7 11
word-before|definisce|	4-7 21
word-before|del|	1 -16	2-3 -17
word-before|dem|	2-3 -12
word-before|den|	1 7
word-before|der|	1 -18	2-3 -21
word-before|des|	2-3 -6
word-before|detto|	4-7 11
word-before|de|	8+ 12
word-before|dice|	2-3 15
word-before|dicho|	1 -10
word-before|die|	1 -31	2-3 -11
word-before|dire|	1 -11
word-before|disent|	1 -17
word-before|dite|	2-3 -10
word-before|dit|	1 8	2-3 10	4-7 23
word-before|di|	2-3 7	4-7 15
word-before|dossier|	2-3 -7
word-before|drama|	2-3 -12
word-before|dubbed|	2-3 8
word-before|du|	2-3 -16
word-before|décision|	2-3 16
word-before|een|	1 -14	2-3 -17
word-before|einem|	2-3 19	4-7 14
word-before|einen|	2-3 -8
word-before|einer|	1 7
word-before|eine|	2-3 8	4-7 11
word-before|ein|	2-3 15	4-7 12
word-before|elle|	4-7 10
word-before|el|	1 7	2-3 -16
word-before|em|	2-3 22	4-7 7
word-before|entitled|	4-7 -9
word-before|en|	1 -16	2-3 6
word-before|era|	2-3 12	4-7 -10
word-before|er|	2-3 11	4-7 16
word-before|essere|	2-3 13
word-before|est|	2-3 10	4-7 11
word-before|está|	2-3 17
word-before|es|	1 -7	2-3 20	4-7 16
word-before|etiqueta|	1 -13
word-before|expression|	2-3 -17
word-before|expressão|	2-3 -19
word-before|e|	1 -13
word-before|film|	2-3 14
word-before|finds|	2-3 -14
word-before|foi|	2-3 19
word-before|for|	1 -7	4-7 35	8+ -12
word-before|from|	1 -18	4-7 15
word-before|für|	2-3 15
word-before|giudizio|	1 -9
word-before|government|	4-7 14
word-before|grupo|	2-3 -11
word-before|haar|	4-7 15
word-before|habe|	2-3 22	4-7 8
word-before|had|	1 -13	2-3 8	4-7 45	8+ 18
word-before|hashtag|	1 -18
word-before|has|	2-3 18	4-7 20	8+ 11
word-before|have|	2-3 -14	4-7 22
word-before|headed|	2-3 -16
word-before|heading|	2-3 -24
word-before|hearing|	4-7 8
word-before|heißt|	1 -11	2-3 -7
word-before|her|	1 7	2-3 23	4-7 14
word-before|he|	4-7 12	8+ 19
word-before|him|	4-7 13
word-before|his|	1 15	2-3 -6
word-before|homme|	4-7 19
word-before|hätten|	4-7 13
word-before|il|	1 -11	2-3 -11
word-before|im|	2-3 -19
word-before|initiative|	2-3 -17
word-before|intitola|	2-3 -18
word-before|into|	4-7 15
word-before|in|	2-3 -12	4-7 -13
word-before|is|	1 18	2-3 -6	8+ 20
word-before|its|	1 -22
word-before|it|	1 23	4-7 34	8+ 12
word-before|i|	1 -10	2-3 8
word-before|jeudi|	2-3 14
word-before|juge|	2-3 10
word-before|la|	2-3 -12	4-7 -6
word-before|les|	2-3 -19
word-before|le|	1 -16	2-3 -19
word-before|line|	2-3 21	4-7 -12
word-before|los|	2-3 -7
word-before|maar|	4-7 16
word-before|made|	4-7 -12
word-before|man|	2-3 13
word-before|marked|	1 -26
word-before|means|	2-3 -17
word-before|meeting|	2-3 -25
word-before|mention|	2-3 -16
word-before|mercado|	4-7 12
word-before|mot|	1 -19
word-before|named|	2-3 -22
word-before|namen|	1 -22	2-3 -12
word-before|name|	1 -20
word-before|needed|	4-7 13
word-before|negotiate|	4-7 17
word-before|new|	1 -19
word-before|nicht|	4-7 8
word-before|nicknamed|	2-3 -17	4-7 -15
word-before|not|	1 19	8+ 16
word-before|nur|	2-3 -11
word-before|of|	1 -7	4-7 9
word-before|on|	1 6	2-3 -11
word-before|opera|	4-7 15
word-before|operação|	2-3 -12
word-before|or|	1 -6	2-3 -8
word-before|over|	1 -35	2-3 -17	4-7 10
word-before|o|	1 -14
word-before|palavra|	1 -18
word-before|para|	1 -13	2-3 10
word-before|parola|	1 -11
word-before|people|	4-7 15
word-before|phrase|	2-3 -18
word-before|plan|	2-3 14
word-before|played|	2-3 -16
word-before|podcast|	2-3 -17
word-before|por|	1 -20	2-3 -13
word-before|pour|	4-7 11
word-before|preferred|	1 -19	2-3 -23
word-before|prefers|	1 -19
word-before|programa|	2-3 -12
word-before|projet|	4-7 8
word-before|promette|	2-3 12
word-before|publie|	4-7 -11
word-before|que|	1 -9	4-7 29	8+ 7
word-before|rated|	1 -12
word-before|reading|	4-7 -18
word-before|reads|	4-7 -18
word-before|read|	4-7 -26
word-before|regretted|	4-7 17
word-before|remained|	2-3 25
word-before|report|	4-7 19
word-before|resterebbe|	4-7 10
word-before|result|	2-3 18
word-before|roman|	4-7 -10
word-before|said|	1 22	2-3 8	4-7 -9	8+ 25
word-before|salue|	4-7 9
word-before|saluta|	2-3 9
word-before|sanders|	8+ 11
word-before|sang|	4-7 -17
word-before|saying|	4-7 20
word-before|says|	1 -25	2-3 -21	4-7 -12	8+ -15
word-before|say|	1 -14	2-3 -14
word-before|scritto|	1 -15	2-3 -13	4-7 -11
word-before|sees|	2-3 18
word-before|sei|	1 -8	2-3 26	4-7 19
word-before|sendung|	2-3 -8
word-before|será|	4-7 -10
word-before|should|	2-3 17	4-7 10
word-before|showed|	4-7 -12
word-before|show|	2-3 -16
word-before|sich|	1 13	2-3 13	4-7 -9
word-before|since|	4-7 20
word-before|slogan|	4-7 -13
word-before|so-called|	1 -28	2-3 -32
word-before|sogenannte|	1 -10
word-before|sold|	2-3 -23
word-before|start|	1 -9	4-7 12	8+ 17
word-before|são|	2-3 16
word-before|talk|	4-7 17
word-before|termed|	2-3 23
word-before|term|	2-3 -6
word-before|texte|	4-7 12
word-before|that|	1 -8	2-3 7	4-7 15	8+ 38
word-before|their|	2-3 21
word-before|they|	2-3 -16
word-before|the|	1 -10	2-3 6	8+ 18
word-before|this|	2-3 6
word-before|titled|	2-3 -18	4-7 -18
word-before|title|	2-3 -24	4-7 -18
word-before|told|	2-3 -9
word-before|to|	2-3 6	4-7 41	8+ 29
word-before|trattati|	4-7 18
word-before|trump|	4-7 15	8+ 9
word-before|têm|	2-3 -11
word-before|um|	1 -24
word-before|una|	2-3 -9
word-before|under|	1 -26
word-before|und|	1 -12
word-before|une|	1 13	4-7 19
word-before|un|	1 -7
word-before|van|	1 19	2-3 17	4-7 19
word-before|ve|	1 11
word-before|voit|	4-7 6
word-before|vom|	1 -15
word-before|von|	4-7 11
word-before|voor|	2-3 19
word-before|vor|	4-7 9
word-before|wants|	4-7 15
word-before|was|	1 11	2-3 14	4-7 27	8+ 27
word-before|welcomed|	4-7 15
word-before|werde|	2-3 -9
word-before|were|	1 6	2-3 35	4-7 -6	8+ 22
word-before|whose|	2-3 -21
word-before|who|	8+ 14
word-before|wie|	2-3 -13
word-before|will|	4-7 14
word-before|with|	2-3 -12	4-7 10
word-before|words|	2-3 -25	4-7 16
word-before|word|	1 -29
word-before|would|	1 19	2-3 9	4-7 29	8+ 21
word-before|wrote|	2-3 -18
word-before|y|	2-3 -15
word-before|zeitung|	2-3 -14
word-before|zich|	2-3 19
word-before|zijn|	1 -15
word-before||	1 -15	2-3 6	4-7 19	8+ 25
word-before|à|	4-7 17
word-before|è|	4-7 13
word-before|était|	4-7 11
word-before|été|	1 -10	4-7 17
word-before|é|	4-7 16	8+ 9
word-before|–|	2-3 -20	4-7 -12
word-before|—|	2-3 17	4-7 -7	8+ 17
word-before|’s|	2-3 -11	4-7 -15	8+ 15
word-before|’|	2-3 14	4-7 16
work|near|near|,|	all -14
work|near|near|	all -30	first 16
work|near|near|preposition|	all -24
work|near|near|stop|	first 12
work|near|none|,|	all -39	all-one -35	first -20	none 14	some 8
work|near|none|:|	first -13	none -15
work|near|none|	all -60	all-one -39	first -26	none 9	some 20	titled 10
work|near|none|auxiliary|	none -8
work|near|none|coordinator|	all -17
work|near|none|determiner|	none 6
work|near|none|possessive|	all -20
work|near|none|preposition|	all -27	first -10
work|near|none|quote|	first 20
work|near|none|stop|	all-one 20	first 25
work|near|none|subordinator|	all -19	none 7
work|near|none|that|	none 17
work|near|none|verb-judging|	all -26	all-one -10	none 10
work|near|none|verb-saying|	all-one -12	none 21
work|near|none|word|	all -29	all-one -25	first -15	some 13
work|none|near|,|	none 15
work|none|near|:|	first 18
work|none|near|	all -18	first 19	none 22	some 16
work|none|near|auxiliary|	none 13
work|none|near|capital|	all-one -13	none -9
work|none|near|determiner|	all -6	none 15
work|none|near|preposition|	all -23	first -8	none -6
work|none|near|start|	all -24	all-one -18	first 21
work|none|near|stop|	first 27
work|none|near|verb-judging|	none 22
work|none|near|verb-saying|	none 10
work|none|near|verb-thinking|	none 16
work|none|near|word|	all -26
work|none|none|'|	none -7
work|none|none|(|	all-one 6	none -7
work|none|none|)|	first 10
work|none|none|,|	first 24	most 19	none 11	some 14	titled 11	upper 12
work|none|none|-|	first 19	none -8
work|none|none|:|	all 11	all-one 17	first 7	most 6	none -9	titled 10	upper 14
work|none|none|;|	none 15
work|none|none|adverb|	all-one -19	none 8
work|none|none|auxiliary|	all -12	all-one -11	most 13	none 8	some 10	titled 6
work|none|none|capital|	all -10	all-one -7	first -10	most -15	none 16	some 16	titled -8	upper 6
work|none|none|coordinator|	first 8	some -12
work|none|none|determiner|	all-one 6	some 7	titled 9
work|none|none|possessive|	all -37	all-one -29	first -11	none 21	titled 16
work|none|none|preposition|	all-one -6	first -6	some 16
work|none|none|pronoun|	some 19
work|none|none|quote|	first 10
work|none|none|	some 13	titled 13	upper 12
work|none|none|start|	first 19	most 18	titled -11
work|none|none|stop|	all 25	all-one 16	first 20	most 9
work|none|none|subordinator|	all-one -6	first 14	none -11	titled -8
work|none|none|that|	first 18	some 20
work|none|none|verb-judging|	all -6	all-one -22	first 6	some -10
work|none|none|verb-saying|	all-one -7	first -21	most 20	some 30	titled 8
work|none|none|verb-thinking|	all -6	first 8	some 7
work|none|none|word|	first -26	most 11	none 11	titled -8
work|none|none|–|	first -6
work|none|none|—|	all-one 13	none 16
work|none|right|	all -32	all-one -33	first 10
work|none|right|determiner|	all -20
work|none|right|start|	first 20
work|none|right|stop|	first 18
work|none|right|word|	none -14
work|right|near|	all -16
work|right|near|verb-saying|	all -15
work|right|near|word|	all -18
work|right|none|	all -46	all-one -22	first -11	most -11	some 16
work|right|none|capital|	all -18	all-one -12	first -10	none 11
work|right|none|verb-saying|	all-one -21	none -12
work|right|none|verb-thinking|	none 18
work|right|none|word|	all -40	first -31	some 15
`;
