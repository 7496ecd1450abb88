/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEECH_WEIGHTS = `
alone|alone|	2-3 -6	4-7 -10	8+ 48
alone|first|	4-7 22	8+ 22
alone|inside|	1 -12	2-3 -15	8+ 8
best-gap|according-to|according|gap|according-to|,sc|	8+ 6
best-gap|according-to|according|gap|according-to|,s|	4-7 8
best-gap|according-to|according|gap|according-to|,|	1 33	2-3 61	4-7 43	8+ 35
best-gap|according-to|according|gap|according-to|;|	2-3 -21
best-gap|according-to|according|gap|according-to||	1 -60	2-3 58	4-7 43	8+ 34
best-gap|colon|naked||	2-3 78	8+ 14
best-gap|colon|saying|gap|colon||	8+ 16
best-gap|named-before|naked||	1 11	2-3 12	8+ 23
best-gap|named-nearby|naked||	2-3 17
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 34
best-gap|paragraph-before|saying|gap|paragraph-before|,|	8+ 42
best-gap|paragraph-before|saying|gap|paragraph-before||	8+ 27
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -55	2-3 -17	4-7 -15	8+ 65
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	8+ 19
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -11	2-3 -13	4-7 23	8+ 27
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 -33	2-3 65	8+ 37
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|c|	2-3 -44
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	2-3 -21	8+ 55
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 6	4-7 19	8+ 19
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 13	8+ 9
best-gap|quote-then-verb|judging|gap|quote-then-verb||	2-3 -7
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 17	2-3 -14	4-7 16	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 15	8+ 7
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 38
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 48	4-7 36	8+ 19
best-gap|sentence-after|saying|gap|sentence-after||	2-3 11	4-7 27	8+ 13
best-gap|sentence-before|according|gap|sentence-before|,|	4-7 42
best-gap|sentence-before|according|gap|sentence-before||	8+ 12
best-gap|sentence-before|direct|gap|sentence-before||	2-3 7	4-7 86	8+ 29
best-gap|sentence-before|judging|gap|sentence-before||	4-7 55	8+ 15
best-gap|sentence-before|saying|gap|sentence-before|,cs|	8+ 43
best-gap|sentence-before|saying|gap|sentence-before|,c|	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 54
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 59	8+ 28
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 58	8+ 26
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -15	4-7 48	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 28
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 30
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 24
best-gap|sentence-before|saying|gap|sentence-before||	2-3 18	4-7 41	8+ 17
best-gap|signature|naked||	1 -68	2-3 -50	8+ 30
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	1 -52	8+ 50
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	4-7 38	8+ 23
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	1 -89	2-3 9	4-7 17
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 30	4-7 16	8+ 30
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	4-7 -14	8+ 27
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 64	2-3 42	4-7 9	8+ 32
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -13	2-3 -25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 54
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 9
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 28	8+ 25
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 35	8+ 42
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -94	2-3 32
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 122	4-7 18	8+ 43
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 -21	2-3 30	4-7 45	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 47	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -22	4-7 53	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 71
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 87	2-3 12	4-7 12	8+ 37
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -9	2-3 9	4-7 51	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 67	2-3 56	4-7 -10	8+ 17
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	8+ 15
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 78	4-7 41
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 40	2-3 89	4-7 58	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	8+ 25
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 39	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 -6	2-3 73	4-7 57	8+ 34
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 21
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 70
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 43	4-7 56	8+ 31
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	2-3 21	4-7 59	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	2-3 21	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 42	4-7 70	8+ 27
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 56	2-3 -23	8+ -18
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	1 53	2-3 48	4-7 19
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 14	4-7 21	8+ 26
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 16	4-7 36	8+ 19
best-intro|,|according|1|	2-3 44	4-7 7	8+ 24
best-intro|,|according|5-10|	4-7 8
best-intro|,|according|far|	2-3 26
best-intro|,|direct|2-4|	8+ 16
best-intro|,|direct|5-10|	8+ 18
best-intro|,|judging|1|	2-3 8
best-intro|,|judging|5-10|	8+ 16
best-intro|,|naked|1|	2-3 26	4-7 14
best-intro|,|naked|2-4|	2-3 -31	4-7 74
best-intro|,|naked|5-10|	1 -32	2-3 12	4-7 87	8+ 65
best-intro|,|naked|far|	4-7 101	8+ 47
best-intro|,|saying|0|	4-7 39	8+ 44
best-intro|,|saying|1|	2-3 74	4-7 36	8+ 15
best-intro|,|saying|2-4|	4-7 44	8+ 23
best-intro|,|saying|5-10|	2-3 -37	4-7 26	8+ 36
best-intro|,|saying|far|	4-7 64	8+ 23
best-intro|:|apposed|2-4|	4-7 8	8+ 27
best-intro|:|apposed|5-10|	4-7 32	8+ 9
best-intro|:|direct|2-4|	4-7 -14	8+ 14
best-intro|:|direct|5-10|	4-7 48	8+ 18
best-intro|:|judging|1|	4-7 49
best-intro|:|judging|2-4|	4-7 17	8+ 23
best-intro|:|naked|1|	1 -11	2-3 34	4-7 -11	8+ 16
best-intro|:|naked|2-4|	8+ 54
best-intro|:|naked|5-10|	2-3 -30	4-7 101	8+ 17
best-intro|:|naked|far|	4-7 80	8+ 36
best-intro|:|saying|0|	4-7 22	8+ 16
best-intro|:|saying|1|	2-3 51	4-7 24	8+ 11
best-intro|:|saying|2-4|	4-7 27	8+ 17
best-intro|:|saying|5-10|	2-3 57	4-7 35	8+ 20
best-intro|:|saying|far|	4-7 20	8+ 14
best-intro|adverb|saying|5-10|	4-7 28
best-intro|auxiliary|according|1|	4-7 44
best-intro|auxiliary|according|2-4|	2-3 31
best-intro|auxiliary|according|5-10|	2-3 44
best-intro|auxiliary|judging|far|	2-3 77
best-intro|auxiliary|naked|1|	1 -33	4-7 -25
best-intro|auxiliary|naked|2-4|	4-7 92
best-intro|auxiliary|naked|5-10|	2-3 112	4-7 135	8+ 39
best-intro|auxiliary|naked|far|	1 -19	2-3 30	4-7 99	8+ 69
best-intro|auxiliary|saying|0|	2-3 -18	4-7 31	8+ 25
best-intro|auxiliary|saying|1|	4-7 45
best-intro|auxiliary|saying|2-4|	1 79	2-3 168	4-7 53	8+ 24
best-intro|auxiliary|saying|5-10|	1 145	2-3 106	4-7 88	8+ 34
best-intro|auxiliary|saying|far|	1 89	2-3 -46	4-7 -13	8+ 35
best-intro|capital|according|0|	4-7 25
best-intro|capital|direct|2-4|	2-3 51
best-intro|capital|judging|2-4|	1 45
best-intro|capital|naked|0|	1 -14	2-3 20
best-intro|capital|naked|1|	2-3 -9
best-intro|capital|naked|2-4|	1 18	4-7 31	8+ 58
best-intro|capital|naked|5-10|	1 80
best-intro|capital|naked|far|	4-7 61	8+ -26
best-intro|capital|saying|0|	4-7 73	8+ 31
best-intro|capital|saying|1|	4-7 22	8+ 18
best-intro|capital|saying|2-4|	1 54	2-3 19	4-7 58	8+ 20
best-intro|capital|saying|5-10|	1 26	2-3 -20	4-7 33	8+ 38
best-intro|capital|saying|far|	2-3 57	8+ 12
best-intro|coordinator|naked|far|	1 -40	2-3 6
best-intro|coordinator|saying|5-10|	2-3 38	4-7 36	8+ 37
best-intro|coordinator|saying|far|	2-3 65	4-7 70	8+ 15
best-intro|determiner|according|0|	1 -18
best-intro|determiner|direct|2-4|	1 -49
best-intro|determiner|direct|5-10|	2-3 -26
best-intro|determiner|direct|far|	2-3 23
best-intro|determiner|judging|0|	2-3 -28
best-intro|determiner|judging|1|	2-3 40
best-intro|determiner|judging|2-4|	1 18	2-3 -25
best-intro|determiner|judging|5-10|	1 7	2-3 36
best-intro|determiner|judging|far|	2-3 -29
best-intro|determiner|naked|2-4|	1 -32
best-intro|determiner|naked|5-10|	2-3 37
best-intro|determiner|naked|far|	1 24	2-3 -17	4-7 74
best-intro|determiner|saying|0|	1 -51	2-3 71
best-intro|determiner|saying|1|	2-3 61
best-intro|determiner|saying|2-4|	1 56	2-3 32	4-7 74	8+ 64
best-intro|determiner|saying|5-10|	1 55	2-3 8	4-7 54
best-intro|determiner|saying|far|	2-3 42	4-7 86
best-intro|possessive|saying|0|	2-3 -57
best-intro|possessive|saying|2-4|	1 18	4-7 -10
best-intro|possessive|saying|5-10|	2-3 -42
best-intro|preposition|according|1|	2-3 27
best-intro|preposition|direct|2-4|	2-3 -43
best-intro|preposition|direct|5-10|	2-3 35
best-intro|preposition|direct|far|	4-7 45
best-intro|preposition|judging|1|	2-3 33	4-7 8
best-intro|preposition|judging|2-4|	1 19	2-3 -19	4-7 55	8+ 15
best-intro|preposition|judging|5-10|	1 -22	2-3 -39	4-7 40
best-intro|preposition|judging|far|	4-7 60
best-intro|preposition|naked|1|	1 12
best-intro|preposition|naked|2-4|	1 43	2-3 7	4-7 16
best-intro|preposition|naked|5-10|	1 -21	4-7 98	8+ 44
best-intro|preposition|naked|far|	1 7	2-3 -24	4-7 75
best-intro|preposition|saying|0|	2-3 -15
best-intro|preposition|saying|1|	1 -30	4-7 -10	8+ 35
best-intro|preposition|saying|2-4|	2-3 -15	4-7 76	8+ 30
best-intro|preposition|saying|5-10|	1 13	2-3 69	4-7 56	8+ 37
best-intro|preposition|saying|far|	1 -25	2-3 26	4-7 18	8+ 41
best-intro|pronoun|judging|1|	1 74	2-3 48	4-7 18
best-intro|pronoun|naked|2-4|	2-3 -34	4-7 104
best-intro|pronoun|naked|5-10|	4-7 62
best-intro|pronoun|saying|1|	2-3 109	4-7 27
best-intro|pronoun|saying|2-4|	4-7 48
best-intro|pronoun|saying|5-10|	2-3 41	4-7 23	8+ 33
best-intro|quote|saying|2-4|	8+ 20
best-intro|start|according|5-10|	8+ 23
best-intro|start|direct|0|	8+ 28
best-intro|start|direct|far|	4-7 -16	8+ 46
best-intro|start|judging|0|	8+ 21
best-intro|start|judging|1|	4-7 13
best-intro|start|judging|far|	8+ 41
best-intro|start|naked|0|	4-7 155	8+ 118
best-intro|start|naked|1|	1 30	2-3 -94	4-7 122	8+ 28
best-intro|start|naked|2-4|	2-3 33	4-7 -10	8+ 19
best-intro|start|naked|5-10|	4-7 25	8+ 42
best-intro|start|naked|far|	2-3 -60	8+ 27
best-intro|start|saying|0|	1 90	2-3 150	4-7 31	8+ 19
best-intro|start|saying|1|	1 42	2-3 46	4-7 10	8+ 11
best-intro|start|saying|2-4|	4-7 53	8+ 36
best-intro|start|saying|5-10|	4-7 47	8+ 68
best-intro|start|saying|far|	2-3 -32	4-7 24	8+ 28
best-intro|stop|according|1|	8+ 8
best-intro|stop|according|5-10|	4-7 40
best-intro|stop|direct|2-4|	8+ 20
best-intro|stop|direct|5-10|	4-7 47
best-intro|stop|judging|1|	4-7 13	8+ 8
best-intro|stop|judging|5-10|	8+ 11
best-intro|stop|naked|0|	8+ 81
best-intro|stop|naked|1|	2-3 26	4-7 -33	8+ 18
best-intro|stop|naked|2-4|	1 46	2-3 85	4-7 31	8+ 8
best-intro|stop|naked|5-10|	2-3 57	4-7 76	8+ 11
best-intro|stop|naked|far|	4-7 91	8+ 46
best-intro|stop|saying|0|	1 81	2-3 67	4-7 25	8+ 14
best-intro|stop|saying|1|	1 27	2-3 69	4-7 25	8+ 13
best-intro|stop|saying|2-4|	2-3 15	4-7 17	8+ 17
best-intro|stop|saying|5-10|	2-3 95	4-7 30	8+ 25
best-intro|stop|saying|far|	4-7 76	8+ 27
best-intro|subordinator|judging|2-4|	1 65	2-3 109	4-7 -14	8+ 56
best-intro|subordinator|judging|5-10|	2-3 55	4-7 88
best-intro|subordinator|naked|2-4|	2-3 21
best-intro|subordinator|naked|5-10|	1 -109	4-7 58
best-intro|subordinator|saying|5-10|	2-3 -93	4-7 55
best-intro|subordinator|saying|far|	2-3 14	4-7 89	8+ 35
best-intro|that|judging|1|	4-7 15
best-intro|that|naked|5-10|	4-7 -28	8+ 51
best-intro|that|saying|1|	2-3 -48	4-7 41	8+ 18
best-intro|that|saying|2-4|	2-3 50	4-7 27	8+ 21
best-intro|that|saying|5-10|	4-7 81	8+ 41
best-intro|that|saying|far|	4-7 76	8+ 22
best-intro|verb-judging|judging|0|	1 -18	2-3 45	4-7 6	8+ 42
best-intro|verb-judging|naked|far|	1 -17
best-intro|verb-judging|saying|5-10|	4-7 43
best-intro|verb-saying|judging|2-4|	2-3 84	4-7 12
best-intro|verb-saying|saying|0|	2-3 9	4-7 83	8+ 64
best-intro|verb-saying|saying|2-4|	2-3 71
best-intro|verb-saying|saying|5-10|	2-3 -37	4-7 23
best-intro|verb-thinking|saying|2-4|	4-7 10
best-intro|verb-thinking|saying|5-10|	4-7 18
best-intro|verb-thinking|thinking|0|	4-7 31
best-intro|word|according|2-4|	2-3 43	4-7 14	8+ 8
best-intro|word|according|5-10|	2-3 49	4-7 25
best-intro|word|according|far|	4-7 10
best-intro|word|direct|5-10|	1 -70
best-intro|word|judging|2-4|	4-7 78	8+ 16
best-intro|word|judging|5-10|	1 41	4-7 37	8+ 15
best-intro|word|judging|far|	4-7 -7
best-intro|word|naked|1|	1 -41	2-3 -62	4-7 23
best-intro|word|naked|2-4|	1 -14	2-3 -18	4-7 -55	8+ 43
best-intro|word|naked|5-10|	2-3 9	8+ 38
best-intro|word|naked|far|	1 48	2-3 101	4-7 36	8+ 85
best-intro|word|saying|0|	4-7 62	8+ 39
best-intro|word|saying|1|	2-3 -34	4-7 81
best-intro|word|saying|2-4|	1 -12	2-3 -50	4-7 96	8+ 26
best-intro|word|saying|5-10|	1 -21	2-3 24	4-7 26	8+ 39
best-intro|word|saying|far|	2-3 62	4-7 88	8+ 28
best-intro|–|saying|1|	4-7 13
best-intro|—|saying|1|	4-7 14	8+ 7
best-lead|lower|,|according|	according-to 87
best-lead|lower|,|judging|	speaker-then-quote 31
best-lead|lower|,|naked|	named-nearby 56
best-lead|lower|,|saying|	quote-then-speaker -30	quote-then-verb 28	sentence-before 59	speaker-then-quote 40	verb-then-speaker 51
best-lead|lower|:|naked|	named-nearby -23
best-lead|lower|:|saying|	quote-then-speaker 30	speaker-then-quote 64
best-lead|lower|adverb|according|	according-to 46
best-lead|lower|adverb|judging|	speaker-then-quote 22
best-lead|lower|adverb|naked|	named-nearby -27
best-lead|lower|adverb|saying|	speaker-then-quote 89
best-lead|lower|auxiliary|according|	according-to 63
best-lead|lower|auxiliary|direct|	speaker-then-quote 101
best-lead|lower|auxiliary|saying|	quote-then-speaker 32	quote-then-verb 94	sentence-before -41	speaker-then-quote 40	verb-then-speaker 17
best-lead|lower|capital|according|	according-to 26
best-lead|lower|capital|direct|	speaker-then-quote 72
best-lead|lower|capital|judging|	speaker-then-quote -30
best-lead|lower|capital|naked|	named-nearby 75
best-lead|lower|capital|saying|	quote-then-speaker -34	quote-then-verb -18	speaker-then-quote 120
best-lead|lower|coordinator|judging|	speaker-then-quote 8
best-lead|lower|coordinator|saying|	quote-then-speaker 50	speaker-then-quote 130
best-lead|lower|determiner|apposed|	quote-then-speaker 29
best-lead|lower|determiner|direct|	speaker-then-quote 14
best-lead|lower|determiner|judging|	speaker-then-quote 15
best-lead|lower|determiner|naked|	named-nearby -13
best-lead|lower|determiner|saying|	quote-then-speaker 10	quote-then-verb 49	speaker-then-quote 30
best-lead|lower|determiner|thinking|	speaker-then-quote -24
best-lead|lower|possessive|judging|	speaker-then-quote 67
best-lead|lower|possessive|naked|	named-nearby 26
best-lead|lower|possessive|saying|	quote-then-speaker 60	speaker-then-quote 49
best-lead|lower|preposition|according|	according-to 63
best-lead|lower|preposition|apposed|	speaker-then-quote 65
best-lead|lower|preposition|direct|	speaker-then-quote 37
best-lead|lower|preposition|judging|	speaker-then-quote -37
best-lead|lower|preposition|naked|	named-nearby -12
best-lead|lower|preposition|saying|	quote-then-speaker 53	quote-then-verb -17	sentence-before 29	speaker-then-quote 77
best-lead|lower|preposition|thinking|	speaker-then-quote 55
best-lead|lower|pronoun|direct|	speaker-then-quote 58
best-lead|lower|pronoun|naked|	named-nearby -43
best-lead|lower|pronoun|saying|	quote-then-speaker 54	speaker-then-quote 93
best-lead|lower|subordinator|direct|	speaker-then-quote -11
best-lead|lower|subordinator|judging|	speaker-then-quote 25
best-lead|lower|subordinator|naked|	named-nearby 73
best-lead|lower|subordinator|saying|	speaker-then-quote 55
best-lead|lower|that|judging|	speaker-then-quote 42
best-lead|lower|that|naked|	named-nearby 24
best-lead|lower|that|saying|	speaker-then-quote -31
best-lead|lower|verb-judging|judging|	speaker-then-quote 12
best-lead|lower|verb-judging|naked|	named-nearby 45
best-lead|lower|verb-judging|saying|	quote-then-speaker 67	speaker-then-quote -52
best-lead|lower|verb-saying|direct|	speaker-then-quote -54
best-lead|lower|verb-saying|judging|	speaker-then-quote 76
best-lead|lower|verb-saying|naked|	named-nearby 47
best-lead|lower|verb-saying|saying|	speaker-then-quote 34
best-lead|lower|verb-thinking|naked|	named-nearby 58
best-lead|lower|verb-thinking|saying|	speaker-then-quote 71
best-lead|lower|verb-thinking|thinking|	speaker-then-quote 41
best-lead|lower|word|according|	according-to 100
best-lead|lower|word|apposed|	quote-then-speaker -32
best-lead|lower|word|direct|	speaker-then-quote 51
best-lead|lower|word|naked|	named-nearby 13
best-lead|lower|word|saying|	quote-then-speaker -35	quote-then-verb 32	sentence-before 10	speaker-then-quote 43	verb-then-speaker 39
best-lead|lower|word|shared|	quote-then-speaker -55
best-lead|other|stop|naked|	named-before 6
best-lead|upper|(|naked|	named-nearby 7
best-lead|upper|(|saying|	quote-then-speaker 8	quote-then-verb -46
best-lead|upper|,|according|	according-to 34
best-lead|upper|,|direct|	speaker-then-quote 18
best-lead|upper|,|judging|	speaker-then-quote 26
best-lead|upper|,|naked|	named-nearby -31
best-lead|upper|,|saying|	quote-then-speaker 52	sentence-before -7	speaker-then-quote 6
best-lead|upper|,|thinking|	speaker-then-quote 53
best-lead|upper|:|according|	according-to 34
best-lead|upper|:|apposed|	quote-then-speaker -30	speaker-then-quote 58
best-lead|upper|:|direct|	speaker-then-quote 47
best-lead|upper|:|judging|	speaker-then-quote 26
best-lead|upper|:|naked|	colon 49	named-nearby 6
best-lead|upper|:|relative|	speaker-then-quote 32
best-lead|upper|:|saying|	quote-then-speaker 19	quote-then-verb 15	sentence-before 50	speaker-then-quote 28	verb-then-speaker 40
best-lead|upper|auxiliary|naked|	named-nearby 19
best-lead|upper|capital|naked|	named-nearby 13
best-lead|upper|capital|saying|	quote-then-verb -38	speaker-then-quote 28
best-lead|upper|coordinator|naked|	named-nearby 11
best-lead|upper|coordinator|saying|	speaker-then-quote -11
best-lead|upper|determiner|direct|	speaker-then-quote -13
best-lead|upper|determiner|judging|	quote-then-speaker -38	speaker-then-quote -46
best-lead|upper|determiner|naked|	named-nearby 29
best-lead|upper|determiner|saying|	quote-then-speaker 39	speaker-then-quote 42
best-lead|upper|determiner|thinking|	speaker-then-quote -20
best-lead|upper|possessive|saying|	quote-then-speaker -69	speaker-then-quote -88
best-lead|upper|preposition|judging|	speaker-then-quote 75
best-lead|upper|preposition|naked|	named-nearby 16
best-lead|upper|preposition|saying|	quote-then-speaker -12	speaker-then-quote -56
best-lead|upper|quote|saying|	sentence-before 68
best-lead|upper|start|according|	according-to -21
best-lead|upper|start|apposed|	quote-then-speaker 45
best-lead|upper|start|direct|	paragraph-before -8	quote-then-speaker 8
best-lead|upper|start|judging|	paragraph-before -55	quote-then-speaker 29	quote-then-verb 12
best-lead|upper|start|naked|	named-before -17	signature 9
best-lead|upper|start|saying|	colon 38	quote-then-speaker 28	quote-then-verb 26	sentence-after 28
best-lead|upper|stop|according|	according-to 6	sentence-before 34
best-lead|upper|stop|apposed|	sentence-before 26
best-lead|upper|stop|direct|	sentence-before 6
best-lead|upper|stop|judging|	quote-then-verb -27	sentence-before 52
best-lead|upper|stop|naked|	named-before 47	named-nearby 19
best-lead|upper|stop|saying|	quote-then-speaker 23	quote-then-verb 18	sentence-after 41	sentence-before 16
best-lead|upper|subordinator|judging|	speaker-then-quote 80
best-lead|upper|subordinator|naked|	named-nearby -15
best-lead|upper|subordinator|saying|	speaker-then-quote 39
best-lead|upper|that|saying|	speaker-then-quote 37
best-lead|upper|verb-judging|judging|	speaker-then-quote 14
best-lead|upper|verb-judging|naked|	named-nearby -58
best-lead|upper|verb-judging|saying|	quote-then-speaker -55	speaker-then-quote -59
best-lead|upper|verb-saying|direct|	speaker-then-quote 65
best-lead|upper|verb-saying|judging|	speaker-then-quote 15
best-lead|upper|verb-saying|saying|	speaker-then-quote -36
best-lead|upper|word|direct|	speaker-then-quote -9
best-lead|upper|word|judging|	speaker-then-quote 14
best-lead|upper|word|saying|	quote-then-speaker -34	quote-then-verb -66	speaker-then-quote -11
best-lead|upper|–|saying|	quote-then-verb 13
best-lead|upper|—|saying|	quote-then-verb 18	sentence-before 7
best-lemma|	accuse 51	acknowledge 87	acusar 44	add 17	adiantar 7	admettre 19	admit 47	admitir 11	advise 87	affermare 9	afirmar 50	aggiungere 27	agree 47	ajouter -12	ammettere 39	annunciare 25	answer -29	appen 6	argue 112	ask 42	assicurare -23	assure 73	atestar 11	attaccare 10	avertir 8	back -97	befinden 8	bemängeln 6	berichten -25	blame 40	blast 39	blijven -6	boast 84	brincar 12	calificar 49	call 37	cast 25	caution 49	challenge 50	chant 128	chiamare 28	chiedere 6	cite 44	claim 32	comment 42	complain 48	concede -29	conclude 65	conclure 15	confermare 43	confessar -38	confier 10	confirmar 8	considerar 23	constateren 7	contend 28	contestar 47	continue 28	correct 54	counter 51	criticize -11	deadpan 59	decir -38	declare -37	defend 73	definire 41	demander 8	denounce 92	describir 7	dire -21	dismiss -55	dizer 6	démentir 36	déplorer 8	endorse 64	enquérir 27	ergänzen 38	erinnern 13	erzählen 6	escrever 11	explain 79	explicar 8	falar -7	felicitar 40	finden 10	fluisteren 10	garantir 60	geben -9	geven 10	glimlachen 7	glisser 10	gracejar 19	grappen 8	heißen -34	herinneren 7	heten -12	hit -35	hold -19	houden -26	incalzare 8	indicar 36	informeren 27	insist 74	interject -33	interrompere 35	ironiser 6	ironizar 7	issue 47	joke 85	jubiler 10	juger 14	jurar 10	lachen 14	lament 72	lamentar -11	laten 7	laugh 62	leggen 8	lembrar 17	like 65	list 47	llamar 31	luiden 8	lâcher 6	mailen 11	marrer 15	mock 83	name -60	nennen -16	noemen 47	none -18	note 12	observe 16	offer -52	oordelen 18	parlare 44	parler 17	pedir 36	peinzen 8	plaisanter 11	pledge 100	point -28	portray 76	post 40	postare -13	praise 56	predict 55	preferir 40	proclaim 55	prometer -10	promettere 11	promettre 9	promise -15	protest 54	protestar 7	prévenir 47	puntualizzare 22	queixar -37	quejar 7	question 28	quip 24	quote 45	raccontare 21	raconter -11	rate -114	reageren 26	rebater 16	recall 7	recitare 28	reconhecer 28	reconnaître 7	recusar 23	refer 34	regretter 22	reject -71	rekenen 9	relatar 21	remark 13	rematar 18	repeat -25	reply 64	respond 78	responder 8	resumir 7	revelar 7	ricordare 39	rigoler 16	ripetere 10	rir 10	rispondere 12	roepen 16	rule 66	réclamer 19	répondre 13	résumer 9	rétorquer 12	sagen 19	saluer 11	salutare 8	say 26	scandire 16	schrijven 7	scrivere 15	see 14	sentenziare 30	shoot -9	shout 73	show -40	slam -40	sorrir 15	souffler 14	sourire 12	souvenir 32	speak 9	sprechen 40	spreken 32	staan 30	state 53	stehen -14	stress 22	sublinhar 14	subrayar 8	sugerir 14	suggest 19	support 82	suspirar 11	sustentar 9	talk 34	tell 9	testify 30	thank 27	think 39	urge 95	urteilen 21	use 19	ver 17	verklaren -10	verraten 42	vertellen 7	vinden -14	vote -37	vow 66	vragen 11	waarschuwen 23	want 53	warn -58	wave 13	whisper 39	willen 7	yell 74	zeggen -9	zweren 18	évoquer 28
best-lemma|accuse|speaker-then-quote|	2-4 -9	5-10 94	far 42
best-lemma|acknowledge|speaker-then-quote|	2-4 14
best-lemma|add|quote-then-speaker|	0 50
best-lemma|add|quote-then-verb|	0 38
best-lemma|add|sentence-before|	1 24
best-lemma|add|speaker-then-quote|	1 17	2-4 24	5-10 7
best-lemma|adiantar|quote-then-verb|	1 7
best-lemma|admettre|quote-then-verb|	1 8
best-lemma|admit|speaker-then-quote|	1 13
best-lemma|advise|quote-then-speaker|	0 20
best-lemma|afirmar|speaker-then-quote|	2-4 7
best-lemma|ammettere|quote-then-verb|	1 46
best-lemma|answer|quote-then-speaker|	0 61
best-lemma|answer|speaker-then-quote|	1 -44
best-lemma|appen|quote-then-verb|	1 6
best-lemma|argue|speaker-then-quote|	1 34	2-4 42	5-10 39	far 60
best-lemma|ask|quote-then-speaker|	0 -28
best-lemma|ask|quote-then-verb|	0 28
best-lemma|ask|sentence-after|	0 20
best-lemma|ask|speaker-then-quote|	1 48	2-4 67
best-lemma|assicurare|quote-then-verb|	1 6
best-lemma|avvertire|verb-then-speaker|	1 6
best-lemma|befinden|quote-then-verb|	1 8
best-lemma|blame|speaker-then-quote|	0 66
best-lemma|blijven|speaker-then-quote|	2-4 8
best-lemma|brincar|quote-then-verb|	1 12
best-lemma|calificar|speaker-then-quote|	2-4 49
best-lemma|call|quote-then-speaker|	0 -41
best-lemma|call|speaker-then-quote|	0 28	1 119	2-4 30	5-10 56	far -25
best-lemma|chant|speaker-then-quote|	0 57
best-lemma|claim|speaker-then-quote|	2-4 73
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|complain|speaker-then-quote|	5-10 42
best-lemma|concede|quote-then-verb|	0 40
best-lemma|concede|speaker-then-quote|	2-4 -48
best-lemma|conclude|quote-then-speaker|	0 20
best-lemma|conclude|speaker-then-quote|	1 45
best-lemma|conclure|quote-then-verb|	1 15
best-lemma|confier|quote-then-verb|	1 10
best-lemma|contar|quote-then-verb|	1 11
best-lemma|contestar|quote-then-verb|	1 47
best-lemma|continue|quote-then-speaker|	0 20
best-lemma|continue|sentence-before|	1 17
best-lemma|continue|speaker-then-quote|	1 16
best-lemma|declarar|speaker-then-quote|	5-10 -31
best-lemma|declare|quote-then-speaker|	0 28
best-lemma|definire|speaker-then-quote|	0 8
best-lemma|demander|speaker-then-quote|	2-4 10
best-lemma|describe|speaker-then-quote|	1 44	5-10 -31
best-lemma|dire|quote-then-verb|	1 32
best-lemma|dire|speaker-then-quote|	2-4 -41
best-lemma|dismiss|speaker-then-quote|	2-4 -64
best-lemma|dizer|quote-then-verb|	1 13
best-lemma|dizer|speaker-then-quote|	2-4 9
best-lemma|escrever|quote-then-verb|	1 11
best-lemma|explain|quote-then-speaker|	0 63
best-lemma|explain|sentence-before|	1 10
best-lemma|explain|speaker-then-quote|	far 64
best-lemma|explicar|quote-then-verb|	1 8
best-lemma|falar|speaker-then-quote|	1 61
best-lemma|finden|speaker-then-quote|	2-4 10
best-lemma|geben|speaker-then-quote|	2-4 -11
best-lemma|geven|quote-then-verb|	1 9
best-lemma|gracejar|quote-then-verb|	1 11
best-lemma|grappen|quote-then-verb|	1 8
best-lemma|heißen|quote-then-verb|	1 45
best-lemma|herinneren|quote-then-verb|	1 7
best-lemma|houden|speaker-then-quote|	2-4 -26
best-lemma|indicar|speaker-then-quote|	far 47
best-lemma|insist|speaker-then-quote|	5-10 60
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|issue|speaker-then-quote|	5-10 19
best-lemma|joke|quote-then-speaker|	0 39
best-lemma|joke|quote-then-verb|	0 19
best-lemma|joke|speaker-then-quote|	5-10 28
best-lemma|jubiler|quote-then-verb|	1 10
best-lemma|lachen|quote-then-verb|	1 17
best-lemma|laugh|quote-then-speaker|	0 15
best-lemma|leggen|quote-then-verb|	1 8
best-lemma|lembrar|quote-then-verb|	1 17
best-lemma|luiden|quote-then-verb|	1 8
best-lemma|lâcher|quote-then-verb|	1 6
best-lemma|marrer|quote-then-verb|	1 15
best-lemma|nennen|speaker-then-quote|	2-4 14
best-lemma|noemen|speaker-then-quote|	1 9	2-4 28
best-lemma|none|according-to|	0 -25	1 35	5-10 48	far 68
best-lemma|none|colon|	1 39	2-4 53
best-lemma|none|named-before|	1 7	2-4 67	5-10 23	far -10
best-lemma|none|named-nearby|	0 -19	5-10 13	far 23
best-lemma|none|paragraph-before|	far -7
best-lemma|none|quote-then-speaker|	-5 -15	-6 -47	0 63	1 -52	2-4 20	far -56
best-lemma|none|sentence-after|	0 49
best-lemma|none|sentence-before|	1 40	2-4 6	5-10 -43	far -28
best-lemma|none|signature|	1 -21
best-lemma|none|speaker-then-quote|	1 -20	2-4 -14	5-10 16	far 35
best-lemma|note|quote-then-speaker|	0 52
best-lemma|note|speaker-then-quote|	1 -58	2-4 68	5-10 47	far 74
best-lemma|observe|quote-then-speaker|	0 17
best-lemma|offer|speaker-then-quote|	2-4 -41
best-lemma|parlare|speaker-then-quote|	1 29
best-lemma|parler|speaker-then-quote|	2-4 17
best-lemma|pedir|speaker-then-quote|	0 40
best-lemma|pledge|speaker-then-quote|	5-10 65	far 54
best-lemma|post|quote-then-speaker|	0 19
best-lemma|post|speaker-then-quote|	1 13	5-10 40
best-lemma|promettere|speaker-then-quote|	0 11
best-lemma|promise|speaker-then-quote|	1 64	2-4 -44	5-10 49	far 63
best-lemma|protestar|quote-then-verb|	1 7
best-lemma|prévenir|quote-then-verb|	1 47
best-lemma|puntualizzare|quote-then-verb|	1 14
best-lemma|queixar|quote-then-verb|	1 28
best-lemma|quip|quote-then-speaker|	0 24
best-lemma|raccontare|quote-then-verb|	1 25
best-lemma|raccontare|speaker-then-quote|	5-10 20
best-lemma|raconter|quote-then-verb|	1 9
best-lemma|read|quote-then-speaker|	0 28
best-lemma|read|speaker-then-quote|	1 19
best-lemma|reageren|quote-then-verb|	1 21
best-lemma|rebater|quote-then-verb|	1 16
best-lemma|recall|quote-then-speaker|	0 23
best-lemma|recall|sentence-before|	1 30
best-lemma|recall|speaker-then-quote|	5-10 -30
best-lemma|refer|quote-then-speaker|	0 27
best-lemma|refer|speaker-then-quote|	2-4 68	5-10 75
best-lemma|regretter|quote-then-verb|	1 7
best-lemma|relatar|quote-then-verb|	1 11
best-lemma|remark|quote-then-speaker|	0 49
best-lemma|rematar|quote-then-verb|	1 18
best-lemma|repeat|speaker-then-quote|	5-10 -35
best-lemma|reply|quote-then-speaker|	0 69
best-lemma|reply|quote-then-verb|	0 11
best-lemma|reply|sentence-before|	1 15
best-lemma|reply|speaker-then-quote|	1 17	5-10 22
best-lemma|report|quote-then-speaker|	0 65	1 75
best-lemma|responder|quote-then-verb|	1 10
best-lemma|respond|quote-then-speaker|	0 28
best-lemma|respond|speaker-then-quote|	1 25	2-4 45	5-10 62
best-lemma|resumir|quote-then-verb|	1 8
best-lemma|ripetere|quote-then-verb|	1 10
best-lemma|rir|quote-then-verb|	1 10
best-lemma|rispondere|quote-then-verb|	1 13
best-lemma|roepen|quote-then-verb|	1 16
best-lemma|répondre|quote-then-verb|	1 10
best-lemma|rétorquer|quote-then-verb|	1 12
best-lemma|sagen|quote-then-verb|	1 12
best-lemma|saluer|speaker-then-quote|	0 11
best-lemma|salutare|speaker-then-quote|	0 8
best-lemma|say|paragraph-before|	far 32
best-lemma|say|quote-then-speaker|	-8 -29	0 19	1 29	2-4 28	5-10 -30	far 32
best-lemma|say|quote-then-verb|	0 25	2-4 79	5-10 77	far 65
best-lemma|say|sentence-after|	0 10
best-lemma|say|sentence-before|	1 27	2-4 61	5-10 49	far -15
best-lemma|say|speaker-then-quote|	1 34	2-4 62	far 67
best-lemma|say|verb-then-speaker|	1 66
best-lemma|scandire|sentence-before|	far 16
best-lemma|schreiben|quote-then-verb|	2-4 36
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|see|speaker-then-quote|	0 61
best-lemma|show|speaker-then-quote|	0 -32
best-lemma|sorrir|quote-then-verb|	1 15
best-lemma|sprechen|speaker-then-quote|	2-4 37
best-lemma|spreken|speaker-then-quote|	1 32	2-4 7
best-lemma|state|sentence-before|	1 24
best-lemma|state|speaker-then-quote|	2-4 34	5-10 38	far 100
best-lemma|sublinhar|quote-then-verb|	1 14
best-lemma|sugerir|quote-then-verb|	1 14
best-lemma|suggest|speaker-then-quote|	5-10 66
best-lemma|suspirar|quote-then-verb|	1 11
best-lemma|tell|paragraph-before|	far 55
best-lemma|tell|quote-then-speaker|	0 26	2-4 -46	5-10 -35
best-lemma|tell|sentence-before|	1 22	2-4 58	5-10 31	far 41
best-lemma|tell|speaker-then-quote|	2-4 44	5-10 62
best-lemma|thank|speaker-then-quote|	0 34
best-lemma|tweet|quote-then-speaker|	0 31
best-lemma|tweet|quote-then-verb|	0 37
best-lemma|tweet|sentence-before|	2-4 32
best-lemma|tweet|speaker-then-quote|	1 24	2-4 -30	5-10 74
best-lemma|verklaren|quote-then-verb|	1 7
best-lemma|vertellen|quote-then-verb|	1 7
best-lemma|ver|speaker-then-quote|	0 17
best-lemma|vinden|quote-then-verb|	1 12
best-lemma|vinden|speaker-then-quote|	2-4 -14
best-lemma|vragen|quote-then-verb|	1 11
best-lemma|want|speaker-then-quote|	0 28
best-lemma|warn|speaker-then-quote|	1 -40	2-4 -16	5-10 23
best-lemma|whisper|quote-then-speaker|	0 25
best-lemma|write|quote-then-speaker|	0 11	1 43
best-lemma|write|quote-then-verb|	0 39
best-lemma|write|sentence-before|	1 31	2-4 28
best-lemma|write|speaker-then-quote|	1 22	2-4 15	5-10 -28	far 78
best-lemma|zeggen|quote-then-verb|	1 11
best-lemma|zeggen|sentence-before|	5-10 13
best-lemma|zweren|quote-then-verb|	1 18
best-near|according-to|according|	0 -25	1 35	5-10 48	far 68
best-near|according|0|	1 -59	2-3 50	4-7 43	8+ 36
best-near|according|1|	1 15	2-3 67	4-7 51	8+ 19
best-near|according|2-4|	1 -12	2-3 -7	4-7 19	8+ 25
best-near|according|5-10|	1 29	2-3 30	4-7 35	8+ 21
best-near|according|far|	2-3 -8	4-7 38	8+ 34
best-near|apposed|1|	1 -65
best-near|apposed|2-4|	4-7 -22	8+ 38
best-near|apposed|5-10|	4-7 53	8+ -42
best-near|apposed|far|	1 -52	8+ 33
best-near|colon|naked|	1 39	2-4 53
best-near|colon|saying|	far 38
best-near|direct|0|	4-7 37	8+ 23
best-near|direct|1|	1 44	2-3 -22	4-7 47	8+ 47
best-near|direct|2-4|	1 -6	2-3 21	4-7 -14	8+ 33
best-near|direct|5-10|	2-3 -10	4-7 -11	8+ 28
best-near|direct|far|	1 -6	2-3 35	4-7 21	8+ 44
best-near|judging|0|	1 -8	2-3 16	4-7 14	8+ 29
best-near|judging|1|	1 -12	2-3 83	4-7 18	8+ 35
best-near|judging|2-4|	1 23	4-7 26	8+ 29
best-near|judging|5-10|	1 22	4-7 101	8+ 37
best-near|judging|far|	1 57	2-3 12	8+ 41
best-near|naked|0|	1 -14	2-3 -10	4-7 -15	8+ 8
best-near|naked|1|	1 -32	2-3 15	8+ 23
best-near|naked|2-4|	1 13	8+ 20
best-near|naked|5-10|	1 7	2-3 31	8+ 71
best-near|naked|far|	1 14	2-3 6	4-7 12
best-near|named-before|naked|	1 7	2-4 67	5-10 23	far -10
best-near|named-nearby|naked|	0 -19	5-10 13	far 23
best-near|paragraph-before|direct|	far -8
best-near|paragraph-before|judging|	far -55
best-near|quote-then-speaker|apposed|	-6 -35	1 -56
best-near|quote-then-speaker|direct|	0 50	1 45
best-near|quote-then-speaker|judging|	-5 -24
best-near|quote-then-speaker|saying|	-10 52	-14 62	-15 -23	-8 -29	0 23	1 47	2-4 63	5-10 -52	far -23
best-near|quote-then-verb|judging|	0 -16	1 38
best-near|quote-then-verb|saying|	0 17	1 11	5-10 -31	far -12
best-near|saying|-12|	1 -11
best-near|saying|-15|	4-7 -23
best-near|saying|-8|	1 -30
best-near|saying|0|	1 35	4-7 37	8+ 20
best-near|saying|1|	1 43	2-3 28	4-7 26	8+ 13
best-near|saying|2-4|	1 31	2-3 -7	4-7 43	8+ 22
best-near|saying|5-10|	1 -8	4-7 31
best-near|saying|far|	2-3 -10	8+ 29
best-near|sentence-after|direct|	0 47
best-near|sentence-after|saying|	0 21
best-near|sentence-before|according|	1 31	5-10 42	far -6
best-near|sentence-before|apposed|	far -26
best-near|sentence-before|direct|	5-10 -44	far -12
best-near|sentence-before|judging|	5-10 52	far 51
best-near|sentence-before|saying|	1 33	2-4 12	5-10 17
best-near|signature|naked|	1 -21
best-near|speaker-then-quote|apposed|	5-10 8	far -51
best-near|speaker-then-quote|direct|	1 -18	2-4 -10	far 45
best-near|speaker-then-quote|judging|	0 13	1 17	2-4 12	5-10 19	far 16
best-near|speaker-then-quote|relative|	5-10 41
best-near|speaker-then-quote|saying|	0 18	1 13	2-4 18	5-10 25
best-near|speaker-then-quote|thinking|	0 47	1 -35	2-4 34	5-10 20
best-near|thinking|0|	4-7 31
best-near|thinking|2-4|	1 39	2-3 13	4-7 16	8+ 20
best-near|thinking|5-10|	2-3 26	8+ 49
best-near|thinking|far|	2-3 68	8+ 50
best-near|verb-then-speaker|judging|	1 34
best-near|verb-then-speaker|saying|	1 46	2-4 -20	5-10 -16	far 25
best-negated|	true 11
best-order|according|according|0|	1 -59	2-3 50	4-7 43	8+ 36
best-order|according|according|1|	1 15	2-3 67	4-7 51	8+ 19
best-order|according|according|2-4|	1 -12	2-3 -7	4-7 19	8+ 25
best-order|according|according|5-10|	1 29	2-3 30	4-7 35	8+ 21
best-order|according|according|far|	2-3 -8	4-7 38	8+ 34
best-order|apposed|apposed|1|	1 -65
best-order|apposed|apposed|2-4|	4-7 -22	8+ 38
best-order|apposed|apposed|5-10|	4-7 53	8+ -42
best-order|apposed|apposed|far|	1 -52	8+ 33
best-order|apposed|judging|1|	2-3 29	4-7 22
best-order|apposed|judging|2-4|	2-3 118	4-7 79	8+ 29
best-order|apposed|saying|-12|	1 -11
best-order|apposed|saying|0|	2-3 50	4-7 29	8+ 26
best-order|apposed|saying|1|	2-3 70	4-7 34	8+ 12
best-order|apposed|saying|2-4|	1 72	2-3 37	4-7 52	8+ 19
best-order|apposed|saying|5-10|	1 49	2-3 -28	4-7 52	8+ 23
best-order|apposed|saying|far|	1 -38	4-7 32	8+ 33
best-order|direct|direct|0|	4-7 37	8+ 23
best-order|direct|direct|1|	1 44	2-3 -22	4-7 47	8+ 47
best-order|direct|direct|2-4|	1 -6	2-3 21	4-7 -14	8+ 33
best-order|direct|direct|5-10|	2-3 -10	4-7 -11	8+ 28
best-order|direct|direct|far|	1 -6	2-3 35	4-7 21	8+ 44
best-order|direct|judging|0|	1 10	2-3 -13	4-7 7	8+ 43
best-order|direct|judging|1|	1 -19	2-3 59	4-7 19	8+ 43
best-order|direct|judging|2-4|	1 15	4-7 14	8+ 31
best-order|direct|judging|5-10|	1 16	2-3 -20	4-7 96	8+ 20
best-order|direct|judging|far|	1 33	4-7 -10	8+ 39
best-order|direct|saying|0|	1 34	2-3 34	4-7 32	8+ 19
best-order|direct|saying|1|	1 28	2-3 48	4-7 24	8+ 14
best-order|direct|saying|2-4|	1 6	4-7 34	8+ 20
best-order|direct|saying|5-10|	1 -17	2-3 80	4-7 28
best-order|direct|saying|far|	1 25	2-3 7	8+ 29
best-order|direct|thinking|0|	4-7 18
best-order|direct|thinking|2-4|	2-3 29
best-order|direct|thinking|5-10|	2-3 52
best-order|direct|thinking|far|	1 -16	2-3 68	8+ 51
best-order|inverted|judging|0|	2-3 -7
best-order|inverted|judging|1|	2-3 51	4-7 13	8+ 9
best-order|inverted|saying|0|	1 48	2-3 -20	4-7 35	8+ 19
best-order|inverted|saying|1|	1 63	2-3 41	4-7 19	8+ 11
best-order|inverted|saying|2-4|	2-3 -10	4-7 36	8+ 30
best-order|inverted|saying|5-10|	1 15	2-3 -36	4-7 33	8+ 23
best-order|inverted|saying|far|	4-7 85	8+ 29
best-order|naked|naked|0|	1 -14	2-3 -10	4-7 -15	8+ 8
best-order|naked|naked|1|	1 -32	2-3 15	8+ 23
best-order|naked|naked|2-4|	1 13	8+ 20
best-order|naked|naked|5-10|	1 7	2-3 31	8+ 71
best-order|naked|naked|far|	1 14	2-3 6	4-7 12
best-order|passive|saying|1|	4-7 9
best-order|relative|saying|0|	2-3 6
best-order|relative|saying|1|	4-7 9	8+ 29
best-order|relative|saying|5-10|	4-7 34
best-order|shared|judging|0|	2-3 61	4-7 27	8+ 18
best-order|shared|judging|2-4|	1 59	2-3 18
best-order|shared|judging|5-10|	1 13	2-3 78
best-order|shared|saying|-15|	4-7 -23
best-order|shared|saying|0|	2-3 -20	4-7 58	8+ 34
best-order|shared|saying|1|	2-3 -37	4-7 41	8+ 10
best-order|shared|saying|2-4|	4-7 32	8+ 21
best-order|shared|saying|5-10|	1 71	2-3 13	4-7 32	8+ 39
best-order|shared|saying|far|	1 64	2-3 66	8+ 22
best-order|shared|thinking|5-10|	2-3 -24
best-phrase|name|	according 40	apposed -15	direct 7	judging 16	passive -41	relative 63	saying 19	thinking -9
best-phrase|noun|	apposed -48	direct 7	judging 10	naked 67	relative -43	saying -14	thinking 45
best-phrase|pronoun|	according 12	judging 9	naked -30	saying 8	shared 32	thinking 20
best-score|	-1 -14	-2 -18	-3 -45	-4 -62	1 8	2 23	3 40	4 29	5 38	6 57	7 51	8 56
best-score|-1|	1 9	2-3 9	8+ 23
best-score|-2|	1 -24	2-3 -22	4-7 12	8+ -8
best-score|-3|	1 -34	4-7 -7
best-score|-4|	1 -27	2-3 -22	4-7 -52	8+ 33
best-score|0|	1 32	2-3 -17	4-7 30
best-score|1|	1 -51	2-3 43	4-7 54
best-score|2|	1 51	2-3 -24	4-7 49	8+ 28
best-score|3|	1 43	2-3 45	4-7 6	8+ 20
best-score|4|	1 10	2-3 31	4-7 49	8+ 20
best-score|5|	1 60	2-3 51	4-7 -7	8+ 18
best-score|6|	1 53	2-3 83	4-7 15	8+ 14
best-score|7|	1 68	2-3 27	4-7 -7	8+ 14
best-score|8|	1 52	2-3 46	4-7 22	8+ 10
best|according-to|according|	1 -8	2-3 41	4-7 51	8+ 34
best|colon|naked|	2-3 78	8+ 14
best|colon|saying|	8+ 21
best|named-before|naked|	1 11	2-3 12	8+ 23
best|named-nearby|naked|	2-3 17
best|paragraph-before|direct|	4-7 -16
best|paragraph-before|judging|	8+ 46
best|paragraph-before|saying|	4-7 12	8+ 30
best|quote-then-speaker|apposed|	1 -15	2-3 -17	4-7 -14	8+ 65
best|quote-then-speaker|direct|	4-7 19	8+ 32
best|quote-then-speaker|judging|	1 -11	2-3 21	4-7 17	8+ 27
best|quote-then-speaker|passive|	2-3 -70
best|quote-then-speaker|saying|	2-3 18	4-7 11	8+ 19
best|quote-then-speaker|shared|	2-3 9
best|quote-then-verb|judging|	2-3 9	4-7 20	8+ 9
best|quote-then-verb|saying|	1 39	2-3 -34	4-7 29	8+ 16
best|sentence-after|saying|	2-3 15	4-7 52	8+ 13
best|sentence-before|according|	2-3 -10	4-7 55	8+ 16
best|sentence-before|apposed|	8+ 26
best|sentence-before|direct|	1 -44	2-3 -24	8+ 40
best|sentence-before|judging|	4-7 55	8+ 28
best|sentence-before|saying|	1 -29	4-7 61	8+ 19
best|sentence-before|thinking|	8+ 7
best|signature|naked|	1 -68	2-3 -50	8+ 30
best|speaker-then-quote|apposed|	1 -48	2-3 40	4-7 -9	8+ -34
best|speaker-then-quote|direct|	1 28	4-7 9	8+ 31
best|speaker-then-quote|judging|	1 10	2-3 18	4-7 27	8+ 39
best|speaker-then-quote|relative|	2-3 -32	4-7 45	8+ 37
best|speaker-then-quote|saying|	1 31	2-3 7	4-7 15	8+ 9
best|speaker-then-quote|thinking|	1 13	2-3 21	4-7 23	8+ 52
best|verb-then-speaker|judging|	2-3 34	4-7 20
best|verb-then-speaker|saying|	2-3 -41	4-7 33	8+ 26
case-follow|all-one|(|	none 17
case-follow|all-one|)|	none 18
case-follow|all-one|,|	! 39	none -87
case-follow|all-one|-|	none 10
case-follow|all-one|auxiliary|	none -29
case-follow|all-one|capital|	, -7	none -6
case-follow|all-one|coordinator|	, -67	none 15
case-follow|all-one|determiner|	, 18	none -59
case-follow|all-one|end|	. 16	none -86
case-follow|all-one|preposition|	none -52
case-follow|all-one|pronoun|	, 77
case-follow|all-one|stop|	none -17
case-follow|all-one|subordinator|	, 8
case-follow|all-one|verb-saying|	, -43	none 15
case-follow|all-one|word|	, -30	none 32
case-follow|all|(|	none -47
case-follow|all|,|	none -66
case-follow|all|auxiliary|	, -10	none 30
case-follow|all|capital|	, 44	. -14	none -50
case-follow|all|coordinator|	, -31	none 8
case-follow|all|determiner|	, -7
case-follow|all|end|	! 34	none 20
case-follow|all|preposition|	, -27
case-follow|all|pronoun|	, 43
case-follow|all|quote|	. -59
case-follow|all|stop|	none -22
case-follow|all|verb-judging|	none 6
case-follow|all|verb-saying|	, 15
case-follow|all|word|	, -60
case-follow|first|'|	, 24
case-follow|first|,|	? 24
case-follow|first|-|	none 45
case-follow|first|:|	none -17
case-follow|first|[|	. 55
case-follow|first|auxiliary|	none -26
case-follow|first|capital|	! 48	, 25	. -15	? 31	none 32
case-follow|first|coordinator|	. 50	none 51
case-follow|first|determiner|	! 24	, 21	. 76	? 18	none 46
case-follow|first|end|	! 12	. 35	? 58	none 38
case-follow|first|preposition|	. 56	none -37
case-follow|first|pronoun|	! 23	, 29	? 26	none 60
case-follow|first|stop|	? 55
case-follow|first|subordinator|	, 49	. 21	none -23
case-follow|first|verb-saying|	, 31	? 49	none 41
case-follow|first|word|	, 52	none -62
case-follow|first|–|	, 13
case-follow|first|—|	. 52	none 22
case-follow|most|,|	none -14
case-follow|most|capital|	, 39
case-follow|most|end|	. -21	none 16
case-follow|most|pronoun|	, 29
case-follow|most|stop|	none 56
case-follow|most|verb-saying|	, 58
case-follow|none|)|	none -52
case-follow|none|,|	none 37
case-follow|none|:|	none 59
case-follow|none|;|	none 25
case-follow|none|adverb|	, 69	none -14
case-follow|none|auxiliary|	, 44	none 7
case-follow|none|capital|	, 8	. 58	none 23
case-follow|none|coordinator|	. 32	none 18
case-follow|none|determiner|	, -26	. -9	none 27
case-follow|none|end|	. 21	none -39
case-follow|none|preposition|	, 19	. -21	none 37
case-follow|none|pronoun|	. 85	none -42
case-follow|none|quote|	, -15
case-follow|none|stop|	none 10
case-follow|none|subordinator|	, -23	. 51	none 41
case-follow|none|that|	none 12
case-follow|none|verb-judging|	, 93	none -45
case-follow|none|verb-saying|	, -19
case-follow|none|verb-thinking|	none 46
case-follow|none|word|	, 36
case-follow|none|—|	none -34
case-follow|some|,|	none 74
case-follow|some|capital|	, 53	. 56
case-follow|some|coordinator|	, -12	. 13	none 110
case-follow|some|determiner|	, 58	. 59	none 34
case-follow|some|end|	! 13	. -9	none 36
case-follow|some|preposition|	none 63
case-follow|some|pronoun|	, 39	. 21
case-follow|some|stop|	none 15
case-follow|some|subordinator|	none 51
case-follow|some|verb-saying|	, 58
case-follow|some|word|	, -20
case-intro|all-one|	( 11	, -18	: 46	adverb -28	auxiliary 41	determiner 15	possessive -70	preposition -6	start -34	stop -6	verb-judging -36	verb-saying -13	word 10
case-intro|all|	, -20	auxiliary 7	capital -9	coordinator -37	possessive -80	preposition -18	start -8	stop 22	subordinator 12	verb-judging -25	verb-saying 41	– -23
case-intro|first|	( -16	) 24	, 36	- 39	: 30	capital -6	determiner 24	preposition 27	quote -14	start 16	stop 23	subordinator 65	that 53	verb-judging 10	verb-saying -27	word -31	– -15	— -19
case-intro|most|	, 48	: 54	auxiliary 38	determiner 16	preposition -35	start 15	stop 38	word -8
case-intro|none|	( 15	, 16	: -30	; 34	adverb 33	capital 25	coordinator 20	possessive 40	preposition 6	pronoun 8	quote 39	subordinator -15	verb-judging 24	verb-saying 24	verb-thinking 50	word 16	– -6	’ 40
case-intro|some|	, 13	capital 44	coordinator -23	determiner 29	preposition 27	pronoun 30	subordinator 63	that 44	verb-judging 61	verb-saying 20	verb-thinking 26	word 12
case|all-one|	1 7	2 -31	3 -24	4-5 -40	6-9 37
case|all|	10+ 58	2 15	3 -24	4-5 -26	6-9 -59
case|first|	1 -8	10+ 21	2 10	3 15	6-9 14
case|most|	10+ 24
case|none|	1 -13	10+ 41	2 -11	3 43	4-5 24	6-9 49
case|some|	10+ 29	2 -23	3 38	6-9 61
clause|false|false|	all -35	all-one -36	first 14	most -13	some 21
clause|false|true|	all -17	all-one 45	first 24	most -10	none 17
clause|true|false|	all -36	all-one -11	first 26	most 42	none 27	some 60
clause|true|true|	all 46	all-one 57	first 14	most 48	none -21	some 25
closed|	false -14
continues|	true 18
dated|	true -79
ending|	! 79	, 8	. 14	? 52	none -30
family|"|	1 22	2-3 10	4-7 17	8+ 9
family|'|	1 -19	2-3 -30	4-7 -47	8+ 16
family|E|	4-7 37
family|O|	2-3 36
family|S|	2-3 22
family|«|	1 29	4-7 11	8+ 11
family|»|	1 -33	2-3 -40	4-7 10	8+ 15
family|‘|	1 -8	2-3 24	4-7 27	8+ 23
family|“|	1 -16	2-3 -8	4-7 17	8+ 19
family|„|	1 -28	2-3 11	4-7 18	8+ 11
follow|	' 41	( -12	) 28	, -26	- 20	: 15	; 52	[ 29	adverb 25	auxiliary -15	capital 18	determiner 7	preposition 16	pronoun 18	quote -30	stop -8	subordinator 24	that 13	verb-judging -22	verb-thinking 24	– 13	— 14
headline|false|	4-7 -8	8+ 15
headline|true|	1 -28	2-3 -50	4-7 23	8+ 42
in-noun|false|false|1|	first 10	none 16
in-noun|false|false|2-3|	all-one -43	first 16	most -13	some 18
in-noun|false|false|4-7|	all -25	all-one -35	first 16	most -15	none 15	some 16
in-noun|false|false|8+|	all -23	first 18	most 19	none 9	some 27
in-noun|false|true|1|	first -43
in-noun|false|true|2-3|	first 44	none 10	some -15
in-noun|false|true|4-7|	all 10	first 28	most 52	none 20	some -8
in-noun|false|true|8+|	first 15	most 31	none 42	some 33
in-noun|true|false|1|	none -31
in-noun|true|false|2-3|	all-one -16	first -17	none 20	some 14
in-noun|true|false|4-7|	all -19	most -14	none 31	some 70
in-noun|true|false|8+|	first 68	none 50	some 41
in-noun|true|true|1|	all-one 37	none 7
in-noun|true|true|2-3|	all -14	all-one -25	none 28	some -9
in-noun|true|true|4-7|	all -70	none 30
in-noun|true|true|8+|	none 49
intro-follow|(|)|	2-3 51
intro-follow|(|,|	4-7 -32
intro-follow|)|end|	8+ 24
intro-follow|,|(|	2-3 -91
intro-follow|,|,|	1 -33	2-3 -35	4-7 -42
intro-follow|,|auxiliary|	2-3 -26
intro-follow|,|capital|	2-3 44	4-7 38	8+ 36
intro-follow|,|coordinator|	8+ 19
intro-follow|,|determiner|	4-7 -31	8+ 11
intro-follow|,|end|	1 71	2-3 49	4-7 108	8+ 22
intro-follow|,|preposition|	2-3 -25	4-7 59	8+ 20
intro-follow|,|pronoun|	4-7 37	8+ 32
intro-follow|,|stop|	2-3 51	4-7 99	8+ 16
intro-follow|,|subordinator|	2-3 20
intro-follow|,|verb-saying|	4-7 47	8+ 31
intro-follow|,|word|	2-3 -48	4-7 -37
intro-follow|,|—|	4-7 11
intro-follow|-|stop|	8+ 19
intro-follow|:|,|	2-3 -76	4-7 -43	8+ 24
intro-follow|:|[|	8+ 11
intro-follow|:|capital|	4-7 69	8+ 24
intro-follow|:|determiner|	4-7 11	8+ 26
intro-follow|:|end|	2-3 49	4-7 123	8+ 19
intro-follow|:|pronoun|	4-7 45	8+ 14
intro-follow|:|stop|	1 24	2-3 -15	4-7 -28	8+ 14
intro-follow|:|verb-saying|	8+ 16
intro-follow|adverb|end|	2-3 44	8+ 18
intro-follow|adverb|preposition|	1 31
intro-follow|adverb|verb-judging|	2-3 15
intro-follow|auxiliary|,|	1 97	4-7 127	8+ 65
intro-follow|auxiliary|capital|	2-3 -57	4-7 47	8+ 17
intro-follow|auxiliary|coordinator|	1 16	2-3 9	4-7 88	8+ 33
intro-follow|auxiliary|determiner|	1 -16	4-7 45
intro-follow|auxiliary|end|	1 53	2-3 10	4-7 -39	8+ 31
intro-follow|auxiliary|preposition|	1 92	2-3 118	4-7 -25	8+ 29
intro-follow|auxiliary|pronoun|	2-3 -17	4-7 26	8+ 25
intro-follow|auxiliary|stop|	1 6	2-3 162	4-7 76	8+ 44
intro-follow|auxiliary|subordinator|	2-3 100	4-7 47
intro-follow|auxiliary|verb-saying|	4-7 77
intro-follow|auxiliary|word|	2-3 75	4-7 94
intro-follow|capital|,|	2-3 59	4-7 54
intro-follow|capital|[|	8+ 57
intro-follow|capital|capital|	1 -62	8+ 28
intro-follow|capital|end|	2-3 -10	4-7 30
intro-follow|capital|preposition|	1 -29	2-3 -8	4-7 48
intro-follow|capital|pronoun|	8+ 21
intro-follow|capital|stop|	2-3 24	4-7 68	8+ 18
intro-follow|capital|verb-saying|	2-3 -27
intro-follow|capital|word|	1 -43	2-3 58	4-7 -20
intro-follow|coordinator|end|	2-3 17	4-7 69	8+ 39
intro-follow|coordinator|preposition|	1 81	2-3 9
intro-follow|coordinator|stop|	2-3 37
intro-follow|coordinator|word|	2-3 -9
intro-follow|determiner|,|	1 15
intro-follow|determiner|auxiliary|	2-3 -6
intro-follow|determiner|capital|	1 29	2-3 76
intro-follow|determiner|coordinator|	4-7 81
intro-follow|determiner|determiner|	2-3 31
intro-follow|determiner|end|	2-3 105	4-7 61	8+ 37
intro-follow|determiner|preposition|	2-3 63	4-7 -29
intro-follow|determiner|stop|	1 -36	2-3 -63	4-7 26	8+ 26
intro-follow|determiner|subordinator|	2-3 16
intro-follow|determiner|that|	2-3 59
intro-follow|determiner|verb-judging|	1 -39	2-3 -8
intro-follow|determiner|verb-saying|	1 -37	2-3 -57
intro-follow|determiner|word|	1 20	4-7 -42
intro-follow|possessive|capital|	2-3 -55
intro-follow|possessive|end|	2-3 -67	8+ 49
intro-follow|possessive|preposition|	2-3 35
intro-follow|possessive|word|	2-3 59
intro-follow|preposition|,|	1 -44	2-3 79	4-7 -22	8+ 55
intro-follow|preposition|:|	2-3 51
intro-follow|preposition|auxiliary|	1 59
intro-follow|preposition|capital|	1 6	2-3 -26	4-7 20
intro-follow|preposition|coordinator|	1 -44	2-3 33	4-7 48
intro-follow|preposition|determiner|	1 13	2-3 -36	4-7 29
intro-follow|preposition|end|	1 -40	2-3 17	4-7 7	8+ 37
intro-follow|preposition|preposition|	1 52	4-7 53
intro-follow|preposition|stop|	1 -100	2-3 -47	4-7 140	8+ 36
intro-follow|pronoun|,|	2-3 31
intro-follow|pronoun|coordinator|	1 63
intro-follow|pronoun|determiner|	2-3 83	4-7 9
intro-follow|pronoun|end|	1 -13	2-3 35	4-7 63	8+ 29
intro-follow|pronoun|preposition|	2-3 -21
intro-follow|pronoun|stop|	2-3 30	4-7 68	8+ 43
intro-follow|quote|coordinator|	2-3 6
intro-follow|quote|end|	8+ 44
intro-follow|start|'|	8+ 13
intro-follow|start|(|	1 -60	2-3 -31
intro-follow|start|,|	1 -31	2-3 -11	4-7 74	8+ 13
intro-follow|start|:|	2-3 -72	4-7 35	8+ 48
intro-follow|start|capital|	2-3 10	4-7 58	8+ 24
intro-follow|start|determiner|	1 69	2-3 75	4-7 85	8+ 29
intro-follow|start|end|	2-3 -6	4-7 -10	8+ 48
intro-follow|start|preposition|	4-7 8	8+ 40
intro-follow|start|pronoun|	2-3 119	4-7 40	8+ 16
intro-follow|start|quote|	8+ 10
intro-follow|start|stop|	8+ 40
intro-follow|start|verb-saying|	2-3 98	4-7 33	8+ 20
intro-follow|start|word|	1 6	2-3 10	4-7 76	8+ 30
intro-follow|start|—|	4-7 57	8+ 30
intro-follow|stop|,|	1 48	2-3 54	4-7 18	8+ 8
intro-follow|stop|auxiliary|	8+ 52
intro-follow|stop|capital|	2-3 46	4-7 33	8+ 18
intro-follow|stop|determiner|	1 82	2-3 -10	4-7 37	8+ 16
intro-follow|stop|end|	1 10	2-3 51	4-7 57	8+ 20
intro-follow|stop|preposition|	8+ 21
intro-follow|stop|pronoun|	1 31	2-3 74	4-7 25	8+ 11
intro-follow|stop|stop|	1 32	2-3 56	4-7 -18	8+ 13
intro-follow|stop|subordinator|	8+ 34
intro-follow|stop|verb-saying|	2-3 89	4-7 22	8+ 17
intro-follow|stop|word|	2-3 17	4-7 50	8+ 42
intro-follow|subordinator|,|	1 38	2-3 -64
intro-follow|subordinator|coordinator|	2-3 21	4-7 67
intro-follow|subordinator|end|	2-3 -34	4-7 20	8+ 36
intro-follow|subordinator|preposition|	2-3 35	4-7 50
intro-follow|subordinator|stop|	1 -72	2-3 68	4-7 13
intro-follow|that|,|	4-7 44
intro-follow|that|auxiliary|	2-3 -31
intro-follow|that|capital|	8+ 20
intro-follow|that|coordinator|	8+ 22
intro-follow|that|end|	4-7 46	8+ 28
intro-follow|that|preposition|	4-7 41	8+ 43
intro-follow|that|stop|	2-3 14	4-7 43	8+ 35
intro-follow|verb-judging|,|	1 -65	4-7 32
intro-follow|verb-judging|coordinator|	2-3 -16
intro-follow|verb-judging|end|	2-3 -23	4-7 79
intro-follow|verb-judging|preposition|	2-3 -33
intro-follow|verb-judging|stop|	1 46	2-3 67	4-7 60
intro-follow|verb-judging|word|	1 47
intro-follow|verb-saying|,|	4-7 52
intro-follow|verb-saying|capital|	2-3 -41	4-7 15
intro-follow|verb-saying|coordinator|	4-7 47
intro-follow|verb-saying|determiner|	2-3 63
intro-follow|verb-saying|end|	2-3 83	4-7 82	8+ 53
intro-follow|verb-saying|preposition|	1 78	2-3 -18	4-7 52
intro-follow|verb-saying|stop|	1 18	2-3 109	4-7 58
intro-follow|verb-saying|subordinator|	2-3 -19
intro-follow|verb-thinking|end|	4-7 32
intro-follow|verb-thinking|stop|	2-3 45	4-7 20
intro-follow|verb-thinking|subordinator|	4-7 58
intro-follow|word|,|	1 -19	2-3 -47	4-7 61	8+ 17
intro-follow|word|:|	4-7 8
intro-follow|word|auxiliary|	2-3 35	4-7 -7
intro-follow|word|capital|	1 24	2-3 9	8+ 44
intro-follow|word|coordinator|	1 30	2-3 10	4-7 -6
intro-follow|word|determiner|	1 17	4-7 47	8+ 29
intro-follow|word|end|	4-7 -35	8+ 40
intro-follow|word|preposition|	1 -9	2-3 19	4-7 42	8+ 46
intro-follow|word|pronoun|	4-7 59
intro-follow|word|stop|	2-3 21	4-7 54	8+ 29
intro-follow|word|subordinator|	1 -18	2-3 -15	4-7 85
intro-follow|word|word|	1 28	2-3 -34	4-7 -14
intro-follow|–|,|	4-7 -33
intro-follow|–|end|	2-3 34
intro-follow|–|–|	4-7 13
intro-follow|—|end|	2-3 46	4-7 7	8+ 29
intro-follow|—|—|	4-7 41	8+ 30
intro|	) 24	, 6	: 9	; -13	adverb 25	capital 13	possessive -22	preposition -7	pronoun 28	start 9	stop 20	subordinator -7	that 22	verb-thinking 16	word -7	– -18	— 8	’ 40
lead|lower|	( 15	, 15	- 6	: -30	; 34	adverb 16	capital 41	determiner 6	possessive 30	preposition 8	pronoun 13	quote -13	subordinator -7	verb-judging 25	verb-saying 21	verb-thinking 58	word 15	’ 40
lead|other|	auxiliary -11	determiner 76	start 34	stop 15	— 14
lead|upper|	( -6	) 24	: 25	adverb -21	auxiliary 33	capital -18	coordinator -13	possessive -83	preposition -19	pronoun 21	quote 11	start 8	stop 20	subordinator 12	that 75	verb-judging -35	verb-saying -16	word -17	– -19	— -22
naming|called|1|	1 39	2-3 -34
naming|called|2|	1 116	2-3 -18	4-7 82	8+ 17
naming|called|3|	1 167	2-3 32	4-7 64	8+ 17
naming|dit|3|	8+ 28
naming|false|	, 14	: -15	capital 10	determiner 119	preposition -14	pronoun -11	stop 26	subordinator -63	that 39	verb-judging -39	verb-saying 28	verb-thinking 14	word -7
naming|none|	1 -18	4-7 -7	8+ 16
naming|so-called|1|	1 -65	2-3 -46
naming|true|	) 24	, 7	- -30	: 12	; -13	adverb 24	capital 12	possessive -22	preposition -7	pronoun 38	start 9	stop 20	subordinator 20	that 21	verb-judging 57	verb-thinking 14	– -18	— 8	’ 40
naming|word|1|	1 -21
nobody|1|	stop 14
nobody|2-3|	start 65	stop 69	word -76	– -22	— 22
nobody|4-7|	, 14	stop 40	— -24
nobody|8+|	, 25	start 59	stop 33	— 8
others|0|	1 -26	2-3 -14	8+ 14
others|1|	1 13	2-3 -7	4-7 -6	8+ 25
others|2|	1 68	2-3 51	4-7 -37	8+ 39
others|3|	1 -41	2-3 -9	4-7 43
own-case|false|all-one|	( 11	, -21	: 46	auxiliary 52	determiner 15	possessive -70	start -35	stop -6	verb-judging -36	verb-saying -17	word 10
own-case|false|all|	, -23	: 19	auxiliary 92	capital -14	coordinator -64	possessive -80	preposition -20	start -25	stop 21	subordinator 12	verb-judging -25	verb-saying 24	– -23
own-case|false|first|	( -41	, 27	- 37	: 48	capital -7	determiner 24	preposition 24	stop 32	subordinator 55	that 31	verb-judging 9	word -6	— -23
own-case|false|most|	, 41	: 27	auxiliary 38	determiner 16	preposition -35	start -6	stop 54	word -8
own-case|false|none|	( 44	, 41	- -35	: -31	; 34	adverb 29	auxiliary 6	capital 24	coordinator 31	possessive 39	preposition 12	pronoun 7	quote 39	verb-judging 23	verb-saying 20	verb-thinking 50	word 14	– -6	’ 40
own-case|false|some|	, 11	capital 53	coordinator -28	determiner 27	preposition 24	pronoun 30	subordinator 57	that 45	verb-judging 61	verb-saying 21	word 10
own-case|true|all-one|	stop 74
own-case|true|all|	: -25	stop 32	verb-saying 42
own-case|true|first|	, 36	- 53	: 22	capital 53	quote -17	start 29	stop 17	that 49	verb-saying -40	– -15	— 29
own-case|true|most|	, 40	: 41	start 47	stop 13
own-case|true|none|	, -15	: 53	adverb 13	auxiliary 46	capital 61	determiner 49	possessive 46	preposition -11	pronoun 50	subordinator -33	that 52	verb-judging 46	verb-saying 47	word 76
own-case|true|some|	, 21	auxiliary 25	capital 26	determiner 46	preposition 53	subordinator 25	that 12	verb-saying 19	word 37
own|false|	1 -13	2-3 -16	8+ 9
own|true|	2-3 -6	8+ 18
sentence|judging|	1 37	4-7 -10	8+ 48
sentence|none|	1 -74	2-3 -94	4-7 -34	8+ 18
sentence|saying|	1 29	2-3 38	4-7 27	8+ 16
sentence|thinking|	1 -60	2-3 -12	8+ -11
size-ending|10+|!|	capital 11	end 26	pronoun 23
size-ending|10+|,|	' 12	capital 22	coordinator 35	determiner 23	pronoun 15	verb-saying 19	word 21
size-ending|10+|.|	[ 38	capital 43	coordinator 22	determiner 21	end 25	preposition 19	pronoun 23	subordinator 18	— 34
size-ending|10+|?|	capital 14	end 19	pronoun 14	verb-saying 15
size-ending|10+|none|	, 11	: 36	adverb 55	capital 26	coordinator 29	determiner 56	end 71	preposition 45	pronoun 14	stop 17	subordinator 26	verb-saying 47	— 19
size-ending|1|,|	capital 45	coordinator -31	determiner -18	preposition -24	pronoun 75	verb-saying -17	word -8
size-ending|1|.|	capital 22	determiner 11	end 6
size-ending|1|none|	( -10	) 17	, -28	; 17	capital -14	coordinator 20	determiner 38	end -44	preposition 31	pronoun -50	stop -34	subordinator 10	that -43	verb-judging -29	verb-saying 31	verb-thinking 19	word 7
size-ending|2|!|	end 45
size-ending|2|,|	capital -21	determiner 9	preposition 33	pronoun 73	subordinator -17	verb-saying 7	word 14
size-ending|2|.|	capital 9	determiner -49	end 8	preposition 77	pronoun -30
size-ending|2|?|	, 29	verb-saying 50
size-ending|2|none|	( 17	) -11	, -40	: 8	; 41	adverb 18	auxiliary -45	capital 23	coordinator 15	determiner 88	end -18	preposition -13	subordinator 40	that 56	verb-judging -59	word -11
size-ending|3|!|	end 46
size-ending|3|,|	capital 22	determiner -29	pronoun 12	subordinator 11	verb-saying 23	word -24
size-ending|3|.|	capital -41	determiner 94	end 10	pronoun -19	subordinator 27
size-ending|3|?|	end 63
size-ending|3|none|	( -71	, -18	; 24	auxiliary 10	capital -63	coordinator -27	determiner -9	end 23	preposition 15	stop 26	subordinator 16	that -16	verb-judging 24	verb-saying -46	word 54	— 58
size-ending|4-5|!|	capital 30	end -12	pronoun 32
size-ending|4-5|,|	capital 79	coordinator -63	determiner 21	pronoun 55	subordinator -13	verb-saying 27	word -33
size-ending|4-5|.|	capital 18	coordinator 56	determiner 42	end 15	preposition -10	pronoun 64	— 49
size-ending|4-5|?|	, 27	capital 74	end 25	stop 44	verb-saying 25
size-ending|4-5|none|	( 8	, 13	- 15	; 17	auxiliary 61	capital -35	coordinator 93	determiner -26	end -15	preposition 29	stop 37	subordinator 70
size-ending|6-9|!|	capital 32	end 43
size-ending|6-9|,|	capital 12	coordinator 36	determiner 25	pronoun 23	subordinator -25	verb-saying 28	word -6	– 13
size-ending|6-9|.|	capital 34	coordinator 36	determiner 75	end 45	preposition 56	pronoun 13	— 52
size-ending|6-9|?|	capital 49	determiner 18	end 62	pronoun 20	stop 26	verb-saying 13
size-ending|6-9|none|	- 65	: 120	; 24	auxiliary 39	capital 30	coordinator 75	determiner 30	end 10	pronoun 12	stop 50	subordinator 56	verb-saying 53	word 59	— 22
size-follow|10+|	' 22	, 11	: 36	[ 48	adverb 64	auxiliary 65	capital 22	coordinator 29	determiner 24	end 26	preposition 39	pronoun 15	quote 84	stop 18	subordinator 52	that 63	verb-saying 20	word 30	— 34
size-follow|1|	( 16	) 18	, -16	; 17	capital 8	determiner 16	end -16	preposition 33	pronoun 20	quote -12	stop -34	subordinator 36	that -43	verb-judging -14	verb-saying 12	verb-thinking 34	word 8
size-follow|2|	( 39	, -37	: 8	; 41	adverb 44	auxiliary -29	capital 12	coordinator 18	determiner 7	pronoun 24	quote 7	subordinator 19	that 30	verb-judging -48
size-follow|3|	( -52	, -18	; 24	adverb -27	auxiliary 17	capital -39	end 16	preposition 39	pronoun 11	quote 23	stop 26	subordinator 16	verb-judging 51	verb-saying -28	word 36	— 58
size-follow|4-5|	( -13	, 13	- 15	; 49	auxiliary 19	capital 24	coordinator -8	determiner -6	preposition 9	pronoun 64	stop 37	subordinator 63	verb-saying 33	word -21	— 65
size-follow|6-9|	- 65	: 120	; 24	adverb -35	auxiliary 16	capital 21	coordinator 79	determiner 32	end 40	pronoun 20	stop 50	subordinator -7	verb-saying 31	word -22	– 13	— 53
size-intro|10+|	) 24	, 25	- 61	: 19	adverb 20	auxiliary 32	capital 37	coordinator 46	determiner 54	possessive 53	preposition 55	pronoun 22	quote 45	start 23	stop 17	subordinator 34	that 34	verb-judging 61	verb-saying 52	verb-thinking 45	word 42	— 38
size-intro|1|	( 20	, -16	: 14	adverb 46	auxiliary 37	capital -10	coordinator 12	determiner -6	possessive -23	preposition 9	quote -65	start -17	stop 15	subordinator 9	that -14	verb-saying 7	verb-thinking 26
size-intro|2|	( 56	, 10	: 8	adverb -7	auxiliary 24	capital 41	preposition -9	pronoun 10	start 13	stop 25	that 19	verb-judging -6	verb-saying 10	verb-thinking -26	word -40
size-intro|3|	: 45	adverb 46	capital -13	coordinator 35	determiner 14	preposition -29	pronoun 59	start -27	stop 16	that 70	verb-judging 115	verb-saying -35	verb-thinking 31	word 32	– 31	— 53
size-intro|4-5|	( -24	: -13	; -14	adverb -18	auxiliary 9	capital 45	coordinator -23	determiner 9	possessive -39	preposition 115	pronoun 83	quote 67	start -6	stop 26	subordinator 32	verb-judging 51	verb-saying 93	verb-thinking 69	word -28	— -13
size-intro|6-9|	( -35	, 32	: 56	adverb -22	capital 19	coordinator 20	determiner 67	possessive 30	preposition -9	pronoun 69	start 36	stop 20	subordinator -17	that 51	verb-judging -36	verb-saying 62	verb-thinking 29	word 99	– -33	— 18
size|	1 -12	10+ 22	2 -22	4-5 -30	6-9 9
two-before|%|	stop 14
two-before|)|	: 15	stop 20
two-before|,|	auxiliary 20	capital 55	coordinator 22	determiner -106	preposition -42	subordinator -26	verb-judging 50	verb-saying 27	word -35
two-before|;|	capital 92
two-before|adverb|	, 61	: 41	auxiliary -20	determiner 40	preposition 30	subordinator -49	that 24	verb-judging 57	verb-saying -16	word 108
two-before|auxiliary|	adverb 64	auxiliary 17	determiner 58	preposition 61	pronoun -6	stop 19	verb-judging 30	verb-saying -7	verb-thinking 8	word 35
two-before|capital|	( -39	, 13	- -60	: 14	adverb 11	auxiliary 11	capital 29	coordinator -33	determiner 23	possessive -16	stop 23	that -51	verb-judging -49	verb-saying 7	verb-thinking -28	– -54
two-before|coordinator|	auxiliary 34	determiner 76	preposition -26	that 55	verb-saying -18
two-before|determiner|	: 39	adverb 52	preposition -70	stop 38	verb-judging 12	verb-saying -24	verb-thinking 55	word -13
two-before|possessive|	quote 24	verb-saying 49	word 27
two-before|preposition|	, -24	: 22	auxiliary 20	capital 9	determiner -28	preposition -17	pronoun -13	stop 29	verb-judging 46	verb-saying -19	verb-thinking 24	word 29
two-before|pronoun|	, 74	auxiliary -13	determiner -52	possessive 72	preposition 41	stop 75	subordinator 61	verb-judging 33	verb-saying 50	verb-thinking 46	word 9
two-before|quote|	coordinator 19	preposition 45	stop 26	subordinator 39
two-before|start|	capital -18	determiner -49	quote 29	start 9	– -9	— 29
two-before|stop|	capital 56	determiner -63	— 54
two-before|subordinator|	determiner 63	pronoun -26	stop 67	word -20
two-before|that|	auxiliary -34	capital 55	determiner 63	pronoun 47	verb-saying -25	word 66
two-before|verb-judging|	, 27	: 37	auxiliary 93	capital -49	determiner 64	preposition 112	pronoun 30	stop -12	subordinator 78	that 37	word -39
two-before|verb-saying|	, 45	: 46	auxiliary 97	capital 12	determiner 65	preposition 33	pronoun 6	stop 27	subordinator 52	that 48	verb-saying 70	word 110
two-before|verb-thinking|	, 26	: 15	auxiliary 52	determiner 25	preposition 90	stop 22	that 27
two-before|word|	( 19	, -45	- 72	; 34	adverb 42	auxiliary 138	capital 8	determiner -17	preposition -12	pronoun 49	stop 17	subordinator 24	that 29	verb-judging 16	verb-saying 76	verb-thinking 66	word -11	’ 11
two-words-before|%|	. 14
two-words-before|'s|	 24
two-words-before|)|	. 20	: 15
two-words-before|,|	a -24	and 91	houve 29	is 74	mas 24	said 64	was 91
two-words-before|.|	the -65	— 54
two-words-before|000|	. 17
two-words-before|2021|	. 12
two-words-before|aan|	. 8
two-words-before|abc|	’s -28
two-words-before|about|	the 97
two-words-before|act|	. 15
two-words-before|added|	, 18	. 23	: 14
two-words-before|adding|	, 22	: 11
two-words-before|administration|	. 21
two-words-before|admits|	: 13
two-words-before|agreed|	. 16
two-words-before|airport|	. 16
two-words-before|america|	. 21
two-words-before|and|	that 58
two-words-before|ans|	. 35
two-words-before|asked|	, 43	. 25	for 88
two-words-before|assembly|	. 13
two-words-before|as|	a 84	the 22
two-words-before|a|	so-called -75
two-words-before|be|	a 60
two-words-before|braccia|	: 52
two-words-before|brief|	. 12
two-words-before|called|	a 59	it -15	that 39
two-words-before|call|	. 21
two-words-before|campaign|	. 18
two-words-before|care|	. 42
two-words-before|case|	. 12
two-words-before|chants|	of 80
two-words-before|chapter|	. 13
two-words-before|charge|	. 12
two-words-before|clients|	were 45
two-words-before|clinton|	. 17
two-words-before|cnn|	. 16	’s -49
two-words-before|consulted|	. 19
two-words-before|continued|	, 17	. 17
two-words-before|convention|	. 11
two-words-before|cruz|	. 13
two-words-before|delighted|	. 15
two-words-before|den|	ausdruck -24
two-words-before|described|	as 44
two-words-before|de|	afspraak 8
two-words-before|die|	zeitung -35
two-words-before|disagreed|	. 16
two-words-before|dizer|	que 21
two-words-before|doublé|	. 6
two-words-before|d|	’ 11
two-words-before|email|	. 22
two-words-before|espn|	. 11
two-words-before|face|	. 44
two-words-before|fala|	em 55
two-words-before|fees|	. 22
two-words-before|fest|	. 47
two-words-before|fifth|	. 51
two-words-before|for|	a -33
two-words-before|game|	. 26
two-words-before|govender|	: 23
two-words-before|habló|	de 24
two-words-before|had|	been 98
two-words-before|have|	a -6	been 64
two-words-before|here|	. 32
two-words-before|her|	. 21
two-words-before|he|	called 49	had 14	has 62	is 75	said 47	was 12	would 102	’s 33
two-words-before|him|	. 10	: 20	a 114
two-words-before|hours|	. 15
two-words-before|house|	. 15
two-words-before|idea|	. 16
two-words-before|interview|	. 25
two-words-before|in|	. 8	a -27
two-words-before|iowa|	. -26
two-words-before|is|	a 85
two-words-before|it|	, 50	. 18	a -62	as 36	had 37	was -31	would 63
two-words-before|jueves|	. 7
two-words-before|kept|	a -65
two-words-before|known|	as 12
two-words-before|last|	. 41
two-words-before|laughing|	. 20
two-words-before|levy|	. 12
two-words-before|line|	. 41
two-words-before|manager|	. 16
two-words-before|meter|	. 20
two-words-before|me|	, 26	. 57
two-words-before|minutes|	. 37
two-words-before|minutos|	. 9
two-words-before|monday|	. 25
two-words-before|month|	. 37
two-words-before|nada|	. 6
two-words-before|news|	. 26
two-words-before|nobody|	. 29
two-words-before|nomination|	. 28
two-words-before|not|	: 38	to 63
two-words-before|objected|	. 17
two-words-before|of|	a -75	the -6
two-words-before|only|	: 22
two-words-before|on|	. 44	the 102
two-words-before|op|	. 6
two-words-before|out|	: 13
two-words-before|over|	. 57	de -12
two-words-before|parla|	di 29
two-words-before|parle|	de 31
two-words-before|path|	. 12
two-words-before|per|	i 11
two-words-before|phone|	: 17
two-words-before|points|	. 28
two-words-before|posted|	: 18
two-words-before|post|	. 20
two-words-before|power|	. 14
two-words-before|premier|	had 21
two-words-before|primary|	. 22
two-words-before|prize|	: -81
two-words-before|protested|	. 28
two-words-before|radio|	. 17
two-words-before|rating|	. 41
two-words-before|recalled|	. 27
two-words-before|relativise|	: 8
two-words-before|reno|	. 13
two-words-before|replied|	. 15	: 19
two-words-before|reporters|	, 43	. 20
two-words-before|river|	. 8
two-words-before|said|	, 32	. 24	: 14	he 42	that 63
two-words-before|sanders|	. 18
two-words-before|saying|	, 53	: 22
two-words-before|says|	, 56	. 46
two-words-before|say|	, 13
two-words-before|she|	had 35	is 64	was 82	would 62
two-words-before|should|	have 53
two-words-before|side|	. 22
two-words-before|speaks|	of 72
two-words-before|sports|	. 13
two-words-before|sport|	. 14
two-words-before|spreekt|	van 32
two-words-before|spring|	. 50
two-words-before|start|	 29	start 9	the -53	– -9	— 29
two-words-before|stated|	. 25
two-words-before|statement|	. 16
two-words-before|story|	. 20
two-words-before|strategist|	. 17
two-words-before|sunday|	. 19
two-words-before|svp|	. 18
two-words-before|that|	he 47	the 70	trump 45
two-words-before|them|	. 66
two-words-before|there|	was -39
two-words-before|they|	were 69
two-words-before|the|	accord 47	hearing 27	meeting -54	outcome 69	report 12	result 32	so-called -41	word -66
two-words-before|times|	. 17
two-words-before|timetable|	. 10
two-words-before|time|	. 21
two-words-before|toe|	. 8
two-words-before|told|	. 29
two-words-before|to|	be 64
two-words-before|trump|	. 25	is -15	’s 62
two-words-before|tuesday|	. 20
two-words-before|tweeted|	, 24
two-words-before|uit|	. 9
two-words-before|university|	. 14
two-words-before|us|	. 12
two-words-before|uur|	. 18
two-words-before|von|	einem 37	einer 33
two-words-before|washington|	was 31
two-words-before|was|	a -22
two-words-before|wednesday|	. 20
two-words-before|week|	. 23
two-words-before|window|	. 26
two-words-before|with|	a -20
two-words-before|words|	, 38
two-words-before|word|	. 25
two-words-before|would|	be 8
two-words-before|writes|	. 36
two-words-before|wrote|	, 19	. 28	: 32
two-words-before|x|	: 17
two-words-before|years|	. 34
two-words-before|year|	. 24
two-words-before|zurück|	. 43
two-words-before||	. 26	and 35	or 15
verb|false|1|	lower -8	other 43
verb|false|2-3|	lower 6	other 48	upper -30
verb|false|4-7|	lower 22	other -7	upper -50
verb|false|8+|	lower 39	other 32	upper -8
verb|true|1|	lower -40	upper -6
verb|true|2-3|	lower -6
verb|true|4-7|	lower 46	other 32	upper 18
verb|true|8+|	lower 16	other 22	upper 18
word-after|	 -30	' 41	( -12	) 28	, -26	- 20	. -7	: 15	; 52	? -31	[ 29	about 25	according 26	added 38	adding 7	against 91	an -23	analyst -39	and 27	another 49	as 8	asked 27	assistant 24	at 31	because 55	before 18	ben 31	between -23	blackwell 19	bozell 16	but 15	by 71	campaign 47	carson 6	chief 18	christie 58	clinton 14	coach 29	conceded 40	cruz 34	de -20	deputy 12	der -14	die 17	do 46	during 64	eric 24	et -36	for 6	former 29	from 50	gedoopt -26	genannt 15	had -21	has 29	he 33	head 39	her -38	hillary 28	his 54	i 11	if 54	in 10	is -45	it 75	its 54	joked 19	la -24	le 9	lewandowski 34	l’ 14	movement -18	mr 15	mrs. 39	ms 36	ms. 34	no -9	obama 16	of 74	on -19	one -17	out -24	over -45	para -17	paradis 29	pence 16	prosecutor 49	pyo 16	rating -37	reid 24	rep. -14	replied 20	republican 51	rubio 40	ryan 32	said 22	sanders -14	sexton 21	she 28	si -16	since -10	te -13	than 42	that 13	the 38	they 17	this -21	to 39	trump 68	tweeted 37	union 32	until 52	viguerie 15	von -21	voters -6	was 53	were -25	which -33	while 24	will 64	with 12	wordt 41	wrote 38	y 22	– 13	— 14
word-after|'|	, 46
word-after|(|	none -18
word-after|)|	none 19
word-after|,|	! 43	? 25	none -31
word-after|-|	none 18
word-after|.|	? 52	none -7
word-after|:|	none 15
word-after|;|	none 49
word-after|?|	none -31
word-after|[|	. 27
word-after|about|	none 25
word-after|according|	, 26
word-after|added|	, 38
word-after|against|	none 91
word-after|analyst|	, -39
word-after|and|	, -30	. 21	none 42
word-after|an|	, -6
word-after|asked|	? 29
word-after|assistant|	, 24
word-after|as|	, -63	none 52
word-after|a|	. -28	none 55
word-after|because|	none 38
word-after|before|	none 13
word-after|between|	none -23
word-after|blackwell|	, 19
word-after|bozell|	, 16
word-after|but|	, -17	. 83	none -23
word-after|by|	none 29
word-after|carson|	, 6
word-after|chief|	, 18
word-after|christie|	, 27
word-after|clinton|	none 67
word-after|coach|	, 29
word-after|conceded|	, 40
word-after|cruz|	, 25
word-after|deputy|	, 12
word-after|de|	none -20
word-after|die|	. 13	none 17
word-after|during|	none 64
word-after|end|	! 13	. 16	? 77	none -34
word-after|eric|	, 24
word-after|et|	none -36
word-after|former|	, 19
word-after|for|	none 37
word-after|from|	none 49
word-after|gedoopt|	none -26
word-after|genannt|	none 15
word-after|had|	none -21
word-after|has|	none 15
word-after|head|	, 39
word-after|he|	! 22	, 25	. 72	? 17	none 22
word-after|his|	, 22
word-after|if|	none 54
word-after|in|	, -51	. 63	none 17
word-after|is|	none -43
word-after|its|	, 55
word-after|it|	, 30	. 26
word-after|joked|	, 19
word-after|lewandowski|	, 34
word-after|le|	. 7
word-after|l’|	. 14
word-after|movement|	none -18
word-after|mr.|	, 27
word-after|mrs.|	, 38
word-after|mr|	, 14
word-after|ms.|	, 34
word-after|no|	none -9
word-after|obama|	, 17
word-after|of|	none 73
word-after|one|	, 56
word-after|on|	. 38	none -11
word-after|or|	, -28	none 23
word-after|out|	none -24
word-after|over|	none -45
word-after|para|	none -17
word-after|pence|	, 16
word-after|prosecutor|	, 49
word-after|pyo|	, 16
word-after|rating|	none -37
word-after|reid|	, 22
word-after|rep.|	, -15
word-after|replied|	, 20
word-after|said|	, 18	? 14	none 65
word-after|sanders|	, -19
word-after|sexton|	, 14
word-after|she|	, 41	. -28	? 17	none 56
word-after|since|	, -12
word-after|si|	none -16
word-after|te|	none -13
word-after|than|	none 78
word-after|that|	none 6
word-after|they|	, 55
word-after|the|	! 39	, 23	. 90	none -7
word-after|to|	none 33
word-after|trump|	. 70	? 16	none 76
word-after|union|	, 32
word-after|until|	none 52
word-after|viguerie|	, 15
word-after|von|	none -21
word-after|voters|	none -6
word-after|was|	, 17	none 49
word-after|were|	none -25
word-after|when|	none -11
word-after|which|	, -33
word-after|while|	, 63	none -19
word-after|with|	, 15	none -23
word-after|wordt|	none 41
word-after|wrote|	, 39
word-after|y|	none 22
word-after||	, -8	. -36	none -10
word-after|–|	, 13	none 20
word-after|—|	. 66
word-before|	's 15	) 24	, 6	. 19	: 9	; -13	? 42	a 13	about 51	accord 38	afspraak 8	against -24	als 30	an 56	and 15	are -22	as 43	at -28	auf -48	ausdruck -24	be 37	because 56	being 91	blamed 66	but -41	by 35	called -11	calls 64	client 89	clinton 83	como -10	das -41	dat 13	definisce 21	del -16	dem -36	di -10	die -20	dit -26	do -15	een -8	ein 51	einem 37	einer 33	em 74	er 30	era 10	foi 21	from 7	für 39	habe 45	had 95	has 65	have 78	he 49	hearing 27	her 22	him 59	his 15	houve 38	i 11	is 48	its -27	la -16	like -30	line 70	mas 24	meeting -54	named -37	new -32	not 31	nur -14	o -24	obama -21	of 46	outcome 69	over -52	por -35	pour -28	promette 11	que 28	read -26	remained 88	remarks 60	report 34	resterebbe 11	result 32	said 115	salue 8	saluta 8	saying 92	says -37	sees 61	sei 50	she -40	should 66	show -73	shown 81	since 61	so-called -71	sold -60	son -9	start 9	store -41	são 22	talk 52	term 68	texte 10	thanked 34	that 10	their 70	them 61	they 71	this -21	through -23	to 33	trump 15	um 10	un 24	van -6	von 18	wants 29	was 6	were 36	who -35	will 70	with 34	word -21	would 25	zeitung -35	à 36	è 16	était 9	– -18	— 8	’ 40	’s -37
word-before|'s|	2-3 43	4-7 -21	8+ 48
word-before|(|	1 20	2-3 47	8+ -64
word-before|)|	8+ 24
word-before|,|	1 -16	2-3 6	4-7 12	8+ 32
word-before|-|	4-7 -22	8+ 53
word-before|.|	2-3 28	4-7 28	8+ 16
word-before|:|	1 18	2-3 32	8+ 20
word-before|;|	4-7 -14
word-before|?|	1 34	2-3 68	4-7 17	8+ 11
word-before|accord|	2-3 38
word-before|afspraak|	4-7 8
word-before|against|	2-3 -25
word-before|als|	1 29
word-before|and|	1 80	2-3 -13	4-7 -22	8+ 47
word-before|an|	1 -22	2-3 119
word-before|are|	2-3 111	4-7 64	8+ 30
word-before|as|	1 15	2-3 31	4-7 43	8+ 44
word-before|auf|	1 -48
word-before|a|	1 48	2-3 -14	4-7 41	8+ 55
word-before|because|	8+ 41
word-before|been|	2-3 109	4-7 -20	8+ 42
word-before|be|	1 72	2-3 25	4-7 86	8+ 28
word-before|blamed|	2-3 54	4-7 31
word-before|but|	2-3 27	4-7 70	8+ 58
word-before|called|	1 39	2-3 -34
word-before|calls|	2-3 59
word-before|clinton|	4-7 50	8+ 42
word-before|como|	2-3 14	4-7 -25
word-before|dat|	4-7 14
word-before|dem|	2-3 -36
word-before|de|	1 -29	2-3 19	4-7 -9	8+ 18
word-before|di|	1 -8	2-3 15	4-7 6
word-before|einem|	2-3 39	4-7 9
word-before|em|	2-3 52
word-before|era|	2-3 10
word-before|foi|	2-3 21
word-before|for|	1 -21	2-3 9	4-7 70	8+ 63
word-before|from|	2-3 -10
word-before|habe|	2-3 44
word-before|had|	2-3 74	4-7 80	8+ 23
word-before|has|	2-3 47	4-7 55	8+ 22
word-before|have|	4-7 63
word-before|hearing|	4-7 27
word-before|her|	2-3 74	4-7 25
word-before|he|	4-7 46	8+ 17
word-before|him|	2-3 70
word-before|his|	1 73	2-3 -8
word-before|in|	2-3 -16
word-before|is|	1 61	2-3 17	4-7 79	8+ 34
word-before|its|	2-3 -7
word-before|it|	1 68	2-3 -40	4-7 94	8+ 32
word-before|la|	2-3 -17
word-before|of|	1 22	2-3 48	4-7 12
word-before|on|	2-3 -43	4-7 -15
word-before|or|	2-3 48
word-before|over|	1 -106	2-3 -35
word-before|o|	2-3 -24
word-before|por|	2-3 -35
word-before|promette|	2-3 11
word-before|que|	2-3 14	4-7 28	8+ 10
word-before|remained|	2-3 87
word-before|report|	4-7 26
word-before|resterebbe|	4-7 11
word-before|result|	2-3 32
word-before|said|	2-3 92	4-7 30	8+ 47
word-before|saluta|	2-3 8
word-before|sees|	2-3 42
word-before|sei|	2-3 30	4-7 10
word-before|since|	4-7 61
word-before|so-called|	1 -65	2-3 -46
word-before|sold|	2-3 -61
word-before|son|	2-3 -9
word-before|start|	1 -17	4-7 13	8+ 23
word-before|são|	2-3 22
word-before|talk|	4-7 52
word-before|that|	1 -14	2-3 25	4-7 15	8+ 49
word-before|their|	2-3 76
word-before|the|	1 -43	2-3 45	8+ 73
word-before|to|	1 22	2-3 16	4-7 61	8+ 42
word-before|trump|	2-3 -9	4-7 58
word-before|un|	2-3 -9
word-before|van|	2-3 -9	4-7 17
word-before|von|	4-7 19
word-before|wants|	4-7 28
word-before|was|	1 63	4-7 18	8+ 42
word-before|were|	1 11	2-3 108	4-7 63	8+ 28
word-before|with|	2-3 -23	4-7 50
word-before|word|	1 -21
word-before|would|	4-7 68	8+ 41
word-before||	1 -65	2-3 28	4-7 28	8+ 56
word-before|–|	2-3 -20	4-7 -26
word-before|—|	2-3 53	4-7 -12	8+ 36
word-before|’s|	1 -15	2-3 -32	4-7 -24	8+ 51
word-before|’|	4-7 11
work|near|near|	first 41
work|near|near|stop|	first 12
work|near|none|,|	all -81	all-one -98	first 32	none 17	some 25
work|near|none|:|	first 27
work|near|none|	all -122	all-one -93	first -15	none 51	some 31
work|near|none|auxiliary|	none -19
work|near|none|determiner|	none 24
work|near|none|preposition|	all -86	all-one -62
work|near|none|stop|	all-one 80	first 37
work|near|none|subordinator|	none 53
work|near|none|that|	none 82
work|near|none|word|	all -51	none 110	some 40
work|none|near|:|	first 17
work|none|near|	all -43	all-one 12	first 18	none 70	some 54
work|none|near|determiner|	none 30
work|none|near|start|	first 29
work|none|near|stop|	first 29
work|none|near|verb-saying|	none 79
work|none|near|word|	none -11
work|none|none|(|	all-one 11	none 15
work|none|none|)|	first 24
work|none|none|,|	all 56	all-one 18	first 35	most 51	none 16	some 12
work|none|none|-|	first 39
work|none|none|:|	all-one 42	first 30	most 54	none -33
work|none|none|;|	none 34
work|none|none|adverb|	all-one -28	none 20
work|none|none|	all 30	all-one 14	first 20	most -6	some 12
work|none|none|auxiliary|	all 7	all-one 41	most 38	none 13
work|none|none|capital|	all -7	none 13	some 44
work|none|none|coordinator|	all -20	none 11	some -24
work|none|none|determiner|	all-one 40	first 29	most 16	none 6	some 29
work|none|none|possessive|	all -78	all-one -65	none 40
work|none|none|preposition|	all 11	all-one 12	first 45	none 8	some 27
work|none|none|pronoun|	some 30
work|none|none|quote|	first -21	none 27
work|none|none|start|	all-one -26	first 15	most 15
work|none|none|stop|	all 48	all-one -8	first 22	most 34
work|none|none|subordinator|	first 55	none -29	some 63
work|none|none|that|	first 51	some 44
work|none|none|verb-judging|	all-one -17	first 9	none 9	some 55
work|none|none|verb-saying|	all 41	all-one -14	first -27	none 15	some 19
work|none|none|verb-thinking|	none 43	some 26
work|none|none|word|	all 63	all-one 47	first -9	most -8	none 24	some 9
work|none|none|–|	first -15
work|none|none|—|	first -19
work|none|none|’|	none 40
work|none|right|	all -90	all-one -98	first 8	none -26
work|none|right|start|	first 27
work|none|right|stop|	first 22
work|right|none|	all -106	all-one -97	first -63	none -30
work|right|none|verb-saying|	none 36
work|right|none|verb-thinking|	none 45
work|right|none|word|	all -86	all-one -84	first -58	none -42
`;
