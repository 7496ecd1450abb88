/**
 * How much each feature speaks for words in marks to be speech.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEECH_WEIGHTS = `
alone|alone|	2-3 -20	4-7 -22	8+ 51
alone|first|	1 6	2-3 -8	4-7 34	8+ 19
alone|inside|	1 -10	2-3 -11	4-7 -12	8+ 12
best-gap|according-to|according|gap|according-to|,s|	4-7 41
best-gap|according-to|according|gap|according-to|,|	1 26	2-3 70	4-7 43	8+ 33
best-gap|according-to|according|gap|according-to|;|	2-3 -13
best-gap|according-to|according|gap|according-to|s,|	4-7 8
best-gap|according-to|according|gap|according-to||	1 -61	2-3 41	4-7 50	8+ 34
best-gap|colon|naked||	2-3 40	4-7 6	8+ 19
best-gap|colon|saying|gap|colon||	8+ 27
best-gap|named-before|naked||	2-3 13	8+ 21
best-gap|named-nearby|naked||	2-3 13	4-7 -10
best-gap|paragraph-before|judging|gap|paragraph-before||	8+ 14
best-gap|paragraph-before|saying|gap|paragraph-before|,|	4-7 47	8+ 54
best-gap|paragraph-before|saying|gap|paragraph-before||	8+ 26
best-gap|quote-then-speaker|apposed|gap|quote-then-speaker||	1 -12	2-3 -11	4-7 -24
best-gap|quote-then-speaker|direct|gap|quote-then-speaker|,|	4-7 66
best-gap|quote-then-speaker|direct|gap|quote-then-speaker||	8+ 36
best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	1 -9	2-3 8	4-7 20	8+ 25
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	1 -26	2-3 -8	8+ 35
best-gap|quote-then-speaker|saying|gap|quote-then-speaker|s,|	8+ 69
best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	1 -8	2-3 17	4-7 16	8+ 18
best-gap|quote-then-speaker|shared|gap|quote-then-speaker||	2-3 46	4-7 15
best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 14	8+ 6
best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 24	4-7 17	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 11	8+ 9
best-gap|quote-then-verb|saying|gap|quote-then-verb|s,|	8+ 28
best-gap|quote-then-verb|saying|gap|quote-then-verb||	1 57	4-7 31	8+ 18
best-gap|sentence-after|saying|gap|sentence-after||	2-3 -20	4-7 28	8+ 14
best-gap|sentence-before|according|gap|sentence-before||	8+ 24
best-gap|sentence-before|apposed|gap|sentence-before||	8+ 23
best-gap|sentence-before|direct|gap|sentence-before|s|	4-7 -26
best-gap|sentence-before|direct|gap|sentence-before||	4-7 66	8+ 38
best-gap|sentence-before|judging|gap|sentence-before||	4-7 66
best-gap|sentence-before|saying|gap|sentence-before|,c|	8+ 23
best-gap|sentence-before|saying|gap|sentence-before|,q|	8+ 19
best-gap|sentence-before|saying|gap|sentence-before|,sc|	4-7 46	8+ 24
best-gap|sentence-before|saying|gap|sentence-before|,s|	4-7 37	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|,|	2-3 -21	4-7 51	8+ 25
best-gap|sentence-before|saying|gap|sentence-before|c|	8+ 20
best-gap|sentence-before|saying|gap|sentence-before|q|	8+ 27
best-gap|sentence-before|saying|gap|sentence-before|s|	8+ 21
best-gap|sentence-before|saying|gap|sentence-before||	2-3 34	4-7 40	8+ 16
best-gap|signature|naked||	4-7 35	8+ 21
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|,|	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote|;|	8+ 17
best-gap|speaker-then-quote|apposed|gap|speaker-then-quote||	4-7 13
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|,|	1 34	2-3 -11	4-7 34	8+ 42
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|;|	2-3 -34	8+ 25
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|sq|	1 -85
best-gap|speaker-then-quote|direct|gap|speaker-then-quote|s|	1 9	2-3 24	4-7 12	8+ 40
best-gap|speaker-then-quote|direct|gap|speaker-then-quote||	1 -15	4-7 -32	8+ 31
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,c|	4-7 53
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,s|	2-3 -33	8+ -40
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|,|	2-3 25	4-7 56	8+ 34
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 49	8+ 33
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|cs|	4-7 17
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|c|	1 -75	2-3 40
best-gap|speaker-then-quote|judging|gap|speaker-then-quote|s|	1 66	2-3 -6	4-7 33	8+ 42
best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 34	8+ 38
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,;|	4-7 18	8+ 11
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,cs|	2-3 -69
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,c|	2-3 -25	4-7 64	8+ 20
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,sc|	2-3 61
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,s|	1 76	2-3 30	8+ 36
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	1 -21	4-7 58	8+ 18
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	1 80	2-3 -10	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c,|	8+ 12
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|cs|	2-3 74	4-7 67
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|c|	1 6	2-3 81	4-7 54	8+ 23
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qc|	2-3 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|qs|	8+ 24
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,c|	4-7 41	8+ 19
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s,|	1 17	2-3 108	4-7 55	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s;|	8+ 13
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc,|	4-7 73	8+ 16
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sc|	2-3 24	4-7 51	8+ 26
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sqc|	1 -19	2-3 15	4-7 52	8+ 28
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|sq|	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 25	2-3 70	4-7 75	8+ 29
best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 65	2-3 -36	8+ -8
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote|s|	2-3 54
best-gap|speaker-then-quote|thinking|gap|speaker-then-quote||	2-3 43	4-7 25
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 18	4-7 15	8+ 23
best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	2-3 22	4-7 34	8+ 24
best-gap|verb-then-speaker|saying|gap|verb-then-speaker||	2-3 -18
best-intro|,|according|1|	2-3 24	4-7 6	8+ 13
best-intro|,|according|5-10|	4-7 8
best-intro|,|according|far|	2-3 10
best-intro|,|direct|2-4|	8+ 34
best-intro|,|direct|5-10|	8+ 15
best-intro|,|judging|5-10|	8+ 25
best-intro|,|naked|0|	4-7 -44
best-intro|,|naked|1|	2-3 27	4-7 7	8+ 9
best-intro|,|naked|2-4|	2-3 -75	4-7 33
best-intro|,|naked|5-10|	1 -47	2-3 -7	4-7 110	8+ 47
best-intro|,|naked|far|	1 -23	2-3 21	4-7 112
best-intro|,|saying|0|	4-7 39	8+ 37
best-intro|,|saying|1|	2-3 94	4-7 31	8+ 15
best-intro|,|saying|2-4|	2-3 21	4-7 53	8+ 25
best-intro|,|saying|5-10|	2-3 -58	4-7 21	8+ 26
best-intro|,|saying|far|	2-3 25	4-7 52	8+ 21
best-intro|:|apposed|2-4|	8+ 15
best-intro|:|direct|2-4|	2-3 11	4-7 -14	8+ 15
best-intro|:|direct|5-10|	4-7 64	8+ 19
best-intro|:|judging|1|	4-7 46
best-intro|:|judging|2-4|	4-7 16	8+ 29
best-intro|:|judging|far|	8+ 22
best-intro|:|naked|1|	1 -29	2-3 15	4-7 -22	8+ 22
best-intro|:|naked|2-4|	2-3 -16	8+ 48
best-intro|:|naked|5-10|	2-3 59	4-7 87	8+ 26
best-intro|:|naked|far|	4-7 51	8+ 25
best-intro|:|saying|0|	4-7 17	8+ 14
best-intro|:|saying|1|	1 19	2-3 80	4-7 29	8+ 11
best-intro|:|saying|2-4|	4-7 11	8+ 21
best-intro|:|saying|5-10|	1 30	2-3 -27	4-7 40	8+ 11
best-intro|:|saying|far|	4-7 16	8+ 11
best-intro|;|naked|2-4|	4-7 -27
best-intro|auxiliary|according|1|	4-7 16
best-intro|auxiliary|according|2-4|	2-3 34	4-7 8
best-intro|auxiliary|according|5-10|	2-3 51
best-intro|auxiliary|judging|far|	2-3 61
best-intro|auxiliary|naked|1|	1 -19	4-7 -26
best-intro|auxiliary|naked|2-4|	4-7 99
best-intro|auxiliary|naked|5-10|	2-3 117	4-7 140	8+ 78
best-intro|auxiliary|naked|far|	1 -20	2-3 10	4-7 -15	8+ 48
best-intro|auxiliary|saying|0|	2-3 -15	4-7 40	8+ 26
best-intro|auxiliary|saying|1|	1 85	4-7 67
best-intro|auxiliary|saying|2-4|	2-3 190	4-7 58	8+ 27
best-intro|auxiliary|saying|5-10|	1 157	2-3 103	4-7 74	8+ 33
best-intro|auxiliary|saying|far|	1 99	2-3 -42	4-7 -12	8+ 38
best-intro|capital|judging|2-4|	1 30
best-intro|capital|naked|0|	1 -6	2-3 30
best-intro|capital|naked|1|	1 -78	2-3 -48
best-intro|capital|naked|2-4|	1 -38	4-7 25	8+ 54
best-intro|capital|naked|5-10|	1 46	2-3 10	4-7 58
best-intro|capital|naked|far|	1 18	4-7 75	8+ -23
best-intro|capital|saying|0|	4-7 80	8+ 25
best-intro|capital|saying|1|	8+ 14
best-intro|capital|saying|2-4|	1 62	2-3 57	4-7 42	8+ 21
best-intro|capital|saying|5-10|	1 35	2-3 -21	4-7 24	8+ 26
best-intro|capital|saying|far|	2-3 37	4-7 32	8+ 11
best-intro|coordinator|naked|5-10|	2-3 13
best-intro|coordinator|naked|far|	1 -14	2-3 38
best-intro|coordinator|saying|5-10|	2-3 81	4-7 61	8+ 49
best-intro|coordinator|saying|far|	1 -38	2-3 86	4-7 73	8+ 23
best-intro|determiner|according|0|	1 -29
best-intro|determiner|direct|2-4|	1 -37
best-intro|determiner|direct|5-10|	2-3 -44
best-intro|determiner|direct|far|	2-3 65
best-intro|determiner|judging|-5|	1 -43
best-intro|determiner|judging|1|	2-3 100
best-intro|determiner|judging|2-4|	1 -9	2-3 -23
best-intro|determiner|judging|5-10|	2-3 32
best-intro|determiner|judging|far|	2-3 -86
best-intro|determiner|naked|0|	2-3 -10
best-intro|determiner|naked|2-4|	1 -21	2-3 11
best-intro|determiner|naked|5-10|	1 -15	2-3 -11
best-intro|determiner|naked|far|	1 55	4-7 68
best-intro|determiner|saying|0|	1 -34	2-3 65
best-intro|determiner|saying|1|	2-3 -38
best-intro|determiner|saying|2-4|	1 53	2-3 19	4-7 58	8+ 26
best-intro|determiner|saying|5-10|	1 80	2-3 38	4-7 60
best-intro|determiner|saying|far|	1 29	2-3 56	4-7 -10
best-intro|possessive|judging|2-4|	2-3 54
best-intro|possessive|saying|0|	2-3 -59
best-intro|possessive|saying|2-4|	1 27	4-7 -16
best-intro|possessive|saying|5-10|	2-3 -46
best-intro|possessive|saying|far|	2-3 7
best-intro|preposition|according|1|	2-3 11
best-intro|preposition|direct|2-4|	2-3 -55
best-intro|preposition|direct|5-10|	2-3 34
best-intro|preposition|direct|far|	4-7 64
best-intro|preposition|judging|1|	2-3 59	4-7 21
best-intro|preposition|judging|2-4|	1 -11	2-3 11	4-7 54	8+ 23
best-intro|preposition|judging|5-10|	1 -19	2-3 -17	4-7 57
best-intro|preposition|judging|far|	4-7 55
best-intro|preposition|naked|1|	1 27
best-intro|preposition|naked|2-4|	1 30	2-3 -53	4-7 23
best-intro|preposition|naked|5-10|	1 33	2-3 6	4-7 110	8+ 48
best-intro|preposition|naked|far|	1 13	2-3 -45	4-7 62
best-intro|preposition|saying|0|	2-3 -24
best-intro|preposition|saying|1|	1 -7	2-3 12	8+ 31
best-intro|preposition|saying|2-4|	2-3 11	4-7 64	8+ 38
best-intro|preposition|saying|5-10|	1 -30	2-3 97	4-7 66	8+ 18
best-intro|preposition|saying|far|	1 7	2-3 7	4-7 6	8+ 45
best-intro|preposition|thinking|5-10|	2-3 25
best-intro|pronoun|judging|1|	1 98	2-3 -29	4-7 45
best-intro|pronoun|judging|2-4|	2-3 54
best-intro|pronoun|naked|2-4|	4-7 79
best-intro|pronoun|naked|5-10|	4-7 72
best-intro|pronoun|saying|1|	2-3 105
best-intro|pronoun|saying|2-4|	2-3 6	4-7 43
best-intro|pronoun|saying|5-10|	2-3 46	4-7 43	8+ 29
best-intro|start|according|5-10|	8+ 18
best-intro|start|direct|0|	8+ 24
best-intro|start|direct|far|	4-7 -20	8+ 43
best-intro|start|judging|0|	8+ 17
best-intro|start|judging|1|	4-7 11
best-intro|start|judging|far|	4-7 29	8+ 46
best-intro|start|naked|0|	1 14	4-7 108	8+ 59
best-intro|start|naked|1|	2-3 -98	4-7 113	8+ 26
best-intro|start|naked|2-4|	8+ 21
best-intro|start|naked|5-10|	4-7 36	8+ 39
best-intro|start|naked|far|	2-3 -59	4-7 -15	8+ 19
best-intro|start|saying|0|	1 64	2-3 130	4-7 26	8+ 19
best-intro|start|saying|1|	1 27	2-3 40	4-7 10	8+ 11
best-intro|start|saying|2-4|	4-7 52	8+ 51
best-intro|start|saying|5-10|	4-7 52	8+ 73
best-intro|start|saying|far|	2-3 -50	4-7 27	8+ 30
best-intro|stop|according|1|	8+ 11
best-intro|stop|apposed|2-4|	8+ 23
best-intro|stop|direct|2-4|	4-7 49
best-intro|stop|direct|5-10|	4-7 52	8+ 55
best-intro|stop|direct|far|	4-7 95
best-intro|stop|judging|0|	2-3 -16
best-intro|stop|judging|1|	4-7 14	8+ 9
best-intro|stop|judging|5-10|	8+ 13
best-intro|stop|naked|0|	2-3 14	4-7 -16	8+ 37
best-intro|stop|naked|1|	1 37	2-3 63	4-7 -30	8+ 14
best-intro|stop|naked|2-4|	1 87	2-3 74	4-7 36	8+ 12
best-intro|stop|naked|5-10|	2-3 58	4-7 103	8+ 18
best-intro|stop|naked|far|	2-3 -18	4-7 75	8+ 45
best-intro|stop|saying|0|	1 89	2-3 53	4-7 23	8+ 13
best-intro|stop|saying|1|	1 26	2-3 84	4-7 29	8+ 13
best-intro|stop|saying|2-4|	4-7 22	8+ 15
best-intro|stop|saying|5-10|	2-3 82	4-7 40	8+ 28
best-intro|stop|saying|far|	4-7 72	8+ 23
best-intro|subordinator|judging|1|	4-7 20
best-intro|subordinator|judging|2-4|	1 65	2-3 88	8+ 55
best-intro|subordinator|judging|5-10|	2-3 55	4-7 121
best-intro|subordinator|judging|far|	8+ -45
best-intro|subordinator|naked|2-4|	2-3 28
best-intro|subordinator|naked|5-10|	1 -130
best-intro|subordinator|saying|5-10|	2-3 -88	4-7 71
best-intro|subordinator|saying|far|	2-3 -19	4-7 109	8+ 39
best-intro|that|judging|1|	4-7 14
best-intro|that|naked|2-4|	4-7 35
best-intro|that|naked|5-10|	4-7 -26	8+ 76
best-intro|that|saying|1|	2-3 -50	4-7 62	8+ 21
best-intro|that|saying|2-4|	2-3 47	4-7 29	8+ 20
best-intro|that|saying|5-10|	4-7 68	8+ 41
best-intro|that|saying|far|	4-7 79	8+ 22
best-intro|verb-judging|judging|0|	1 -29	2-3 50	4-7 23	8+ 45
best-intro|verb-judging|naked|1|	2-3 -11
best-intro|verb-judging|naked|far|	1 -14
best-intro|verb-judging|saying|5-10|	2-3 16	4-7 44
best-intro|verb-judging|saying|far|	1 -70
best-intro|verb-saying|direct|5-10|	1 21
best-intro|verb-saying|judging|2-4|	2-3 48	4-7 15
best-intro|verb-saying|naked|5-10|	1 11	4-7 -15
best-intro|verb-saying|saying|0|	1 39	2-3 -34	4-7 8	8+ 78
best-intro|verb-saying|saying|2-4|	2-3 88
best-intro|verb-saying|saying|5-10|	2-3 -41	4-7 35
best-intro|verb-saying|saying|far|	2-3 73	4-7 43
best-intro|verb-thinking|saying|2-4|	2-3 -57	4-7 43
best-intro|verb-thinking|saying|5-10|	4-7 41
best-intro|verb-thinking|thinking|0|	2-3 27	4-7 50
best-intro|word|according|2-4|	4-7 9	8+ 6
best-intro|word|according|5-10|	2-3 22	4-7 24
best-intro|word|according|far|	4-7 9
best-intro|word|direct|5-10|	1 -58
best-intro|word|direct|far|	1 -18	4-7 23
best-intro|word|judging|2-4|	1 -30	4-7 78	8+ 18
best-intro|word|judging|5-10|	1 60	2-3 -9	4-7 -22	8+ 37
best-intro|word|judging|far|	2-3 -17	4-7 -12
best-intro|word|naked|1|	1 -119	2-3 -81
best-intro|word|naked|2-4|	2-3 10	4-7 -23	8+ 40
best-intro|word|naked|5-10|	1 -6	2-3 -21	4-7 34	8+ 58
best-intro|word|naked|far|	1 11	2-3 74	4-7 59	8+ 89
best-intro|word|saying|0|	2-3 14	4-7 59	8+ 42
best-intro|word|saying|1|	2-3 -22	4-7 61
best-intro|word|saying|2-4|	1 31	2-3 -36	4-7 74	8+ 29
best-intro|word|saying|5-10|	1 -9	2-3 11	4-7 30	8+ 29
best-intro|word|saying|far|	1 13	2-3 90	4-7 59	8+ 25
best-intro|–|saying|1|	4-7 8
best-intro|—|saying|1|	4-7 16	8+ 9
best-lead|lower|,|according|	according-to 72
best-lead|lower|,|judging|	speaker-then-quote 63
best-lead|lower|,|naked|	named-nearby 82
best-lead|lower|,|saying|	quote-then-speaker -31	quote-then-verb 26	sentence-before 11	speaker-then-quote 35	verb-then-speaker 82
best-lead|lower|:|naked|	named-nearby 41
best-lead|lower|:|saying|	quote-then-speaker 16	speaker-then-quote -41
best-lead|lower|adverb|according|	according-to 32
best-lead|lower|adverb|judging|	speaker-then-quote 44
best-lead|lower|adverb|naked|	named-nearby -25
best-lead|lower|adverb|saying|	speaker-then-quote 58
best-lead|lower|auxiliary|according|	according-to 82
best-lead|lower|auxiliary|direct|	speaker-then-quote 113
best-lead|lower|auxiliary|judging|	speaker-then-quote 99
best-lead|lower|auxiliary|saying|	quote-then-speaker 19	quote-then-verb 63	sentence-before -42	speaker-then-quote 42
best-lead|lower|auxiliary|thinking|	speaker-then-quote -8
best-lead|lower|capital|according|	according-to 27
best-lead|lower|capital|direct|	speaker-then-quote 36
best-lead|lower|capital|judging|	speaker-then-quote -39
best-lead|lower|capital|naked|	named-nearby 11
best-lead|lower|capital|saying|	quote-then-speaker 59	quote-then-verb -28	speaker-then-quote 131
best-lead|lower|coordinator|judging|	speaker-then-quote 101
best-lead|lower|coordinator|naked|	named-nearby 6
best-lead|lower|coordinator|saying|	quote-then-speaker 35	speaker-then-quote 44
best-lead|lower|determiner|apposed|	quote-then-speaker 17
best-lead|lower|determiner|direct|	speaker-then-quote -9
best-lead|lower|determiner|judging|	quote-then-speaker -41	speaker-then-quote 22
best-lead|lower|determiner|naked|	named-nearby -10
best-lead|lower|determiner|saying|	quote-then-speaker 6	quote-then-verb 64	speaker-then-quote 16
best-lead|lower|determiner|thinking|	speaker-then-quote -48
best-lead|lower|possessive|judging|	speaker-then-quote 78
best-lead|lower|possessive|naked|	named-nearby 18
best-lead|lower|possessive|saying|	quote-then-speaker 57	speaker-then-quote 50
best-lead|lower|preposition|according|	according-to 44
best-lead|lower|preposition|direct|	speaker-then-quote -14
best-lead|lower|preposition|judging|	speaker-then-quote -52
best-lead|lower|preposition|naked|	named-nearby -12
best-lead|lower|preposition|saying|	quote-then-speaker 79	quote-then-verb -18	speaker-then-quote 100
best-lead|lower|preposition|thinking|	speaker-then-quote 51
best-lead|lower|pronoun|direct|	speaker-then-quote 79
best-lead|lower|pronoun|judging|	speaker-then-quote -22
best-lead|lower|pronoun|naked|	named-nearby 13
best-lead|lower|pronoun|saying|	quote-then-speaker 35	speaker-then-quote 54
best-lead|lower|subordinator|judging|	speaker-then-quote 14
best-lead|lower|subordinator|naked|	named-nearby 59
best-lead|lower|subordinator|saying|	quote-then-speaker -69	speaker-then-quote 30
best-lead|lower|that|judging|	speaker-then-quote 67
best-lead|lower|that|naked|	named-nearby 24
best-lead|lower|that|saying|	speaker-then-quote -14
best-lead|lower|verb-judging|judging|	speaker-then-quote 11
best-lead|lower|verb-judging|naked|	named-nearby 76
best-lead|lower|verb-judging|saying|	quote-then-speaker 77	speaker-then-quote -65
best-lead|lower|verb-saying|judging|	speaker-then-quote 63
best-lead|lower|verb-saying|naked|	named-nearby 46
best-lead|lower|verb-thinking|judging|	speaker-then-quote 51
best-lead|lower|verb-thinking|naked|	named-nearby 79
best-lead|lower|verb-thinking|saying|	speaker-then-quote -11
best-lead|lower|verb-thinking|thinking|	speaker-then-quote -17
best-lead|lower|word|according|	according-to 80
best-lead|lower|word|apposed|	quote-then-speaker -83
best-lead|lower|word|direct|	sentence-before -11	speaker-then-quote -19
best-lead|lower|word|judging|	sentence-before -17	speaker-then-quote -19
best-lead|lower|word|naked|	named-nearby 9
best-lead|lower|word|saying|	quote-then-speaker -33	quote-then-verb 36	speaker-then-quote 52
best-lead|lower|word|shared|	quote-then-speaker -52
best-lead|lower|word|thinking|	speaker-then-quote 36
best-lead|other|stop|naked|	named-before 9	named-nearby 6
best-lead|upper|(|naked|	named-nearby -43
best-lead|upper|(|saying|	quote-then-speaker 12	speaker-then-quote -48
best-lead|upper|)|naked|	named-nearby 6
best-lead|upper|,|according|	according-to 35
best-lead|upper|,|direct|	speaker-then-quote 28
best-lead|upper|,|judging|	speaker-then-quote 28
best-lead|upper|,|naked|	named-nearby -29
best-lead|upper|,|saying|	quote-then-speaker 48	quote-then-verb -25	speaker-then-quote 14
best-lead|upper|,|thinking|	speaker-then-quote 53
best-lead|upper|:|according|	according-to 45
best-lead|upper|:|apposed|	speaker-then-quote 49
best-lead|upper|:|direct|	speaker-then-quote 19
best-lead|upper|:|judging|	speaker-then-quote 31
best-lead|upper|:|naked|	colon 30	named-nearby 8
best-lead|upper|:|relative|	speaker-then-quote 22
best-lead|upper|:|saying|	quote-then-speaker 16	quote-then-verb 20	sentence-before 39	speaker-then-quote 33	verb-then-speaker 23
best-lead|upper|auxiliary|naked|	named-nearby 15
best-lead|upper|capital|saying|	quote-then-speaker -19	quote-then-verb -22	speaker-then-quote 40
best-lead|upper|determiner|judging|	quote-then-speaker -92	speaker-then-quote -19
best-lead|upper|determiner|naked|	named-nearby 21
best-lead|upper|determiner|saying|	quote-then-speaker 13	speaker-then-quote 39
best-lead|upper|possessive|naked|	named-nearby -31
best-lead|upper|possessive|saying|	quote-then-speaker -70	speaker-then-quote -78
best-lead|upper|preposition|direct|	speaker-then-quote -12
best-lead|upper|preposition|judging|	speaker-then-quote 88
best-lead|upper|preposition|saying|	quote-then-speaker -11	speaker-then-quote -72
best-lead|upper|preposition|thinking|	speaker-then-quote 25
best-lead|upper|quote|saying|	sentence-before 83
best-lead|upper|start|according|	according-to -18
best-lead|upper|start|direct|	paragraph-before -20	quote-then-speaker 16
best-lead|upper|start|judging|	paragraph-before -26	quote-then-speaker 47	quote-then-verb 48
best-lead|upper|start|naked|	named-before -38	named-nearby -14	signature 22
best-lead|upper|start|saying|	colon 30	paragraph-before -18	quote-then-speaker 29	quote-then-verb 24	sentence-after 41
best-lead|upper|stop|according|	according-to 6	sentence-before 43
best-lead|upper|stop|apposed|	sentence-before 23
best-lead|upper|stop|direct|	sentence-before 9
best-lead|upper|stop|judging|	quote-then-speaker -27	quote-then-verb -18	sentence-before 56
best-lead|upper|stop|naked|	named-before 40	named-nearby 12
best-lead|upper|stop|saying|	quote-then-speaker 20	quote-then-verb 16	sentence-after 52	sentence-before 20
best-lead|upper|subordinator|judging|	speaker-then-quote 59
best-lead|upper|subordinator|naked|	named-nearby -19
best-lead|upper|subordinator|saying|	speaker-then-quote 49
best-lead|upper|that|saying|	speaker-then-quote 28
best-lead|upper|verb-judging|naked|	named-nearby -49
best-lead|upper|verb-judging|saying|	speaker-then-quote -34
best-lead|upper|verb-judging|shared|	quote-then-speaker -57
best-lead|upper|verb-saying|direct|	speaker-then-quote 69
best-lead|upper|verb-saying|naked|	named-nearby -41
best-lead|upper|verb-saying|saying|	speaker-then-quote -27
best-lead|upper|word|direct|	speaker-then-quote 31
best-lead|upper|word|judging|	speaker-then-quote 13
best-lead|upper|word|naked|	named-nearby -52
best-lead|upper|word|saying|	quote-then-speaker -32	quote-then-verb -64	speaker-then-quote -22
best-lead|upper|–|saying|	quote-then-verb 8
best-lead|upper|—|naked|	named-nearby 22
best-lead|upper|—|saying|	quote-then-verb 14	sentence-before 13
best-lemma|	accuse 30	acknowledge 69	add 13	adiantar 6	admettre 28	admit 37	advise 67	afirmar 40	aggiungere 48	agree 42	ajouter -17	ammettere 29	announce 11	annunciare 29	answer -42	antworten 8	appen 9	argue 111	ask 41	assicurare -17	assure 91	attaccare 14	avertir 6	avisar 13	avvertire 44	back -84	bemängeln 15	berichten -38	beteuern 17	blame 45	blast 26	blijven -20	boast 76	brincar 9	call 55	caution 46	challenge 66	chant 112	chiedere -13	cite 51	claim 112	comentar 6	comment 42	complain 38	concede -38	conclude 62	conclure 9	confermare 34	confidare 7	confier 7	confirm 75	confirmar 20	constateren 8	contar -18	contend 24	contestar 24	continue 56	correct -19	counter 45	deadpan 48	decir -56	declarar -17	declare 18	defend 55	definire 41	demander 7	denounce 82	describe 29	describir 6	dire -26	dismiss -26	démentir 31	email 36	endorse 73	enquérir 21	ergänzen 58	erinnern 19	erwidern 20	escrever 20	evitar 28	explain 54	explicar 7	express 54	falar 51	felicitar 8	find 6	finden 24	fluisteren 9	garantir 45	geben -31	geven 10	glimlachen 7	glisser 7	gracejar 11	grappen 7	greet 36	hablar 13	hear 14	heißen -44	herinneren 6	hit -63	hold -18	hope -29	indicar 34	informeren 41	insist 71	interject -23	interrompere 20	introduce -79	ironiser 6	issue 9	joke 63	juger 11	jurar 7	jurer 6	klagen 7	kündigen 32	lachen 12	lament 75	lamentar -11	laten 7	laugh 34	leggen 8	lembrar 9	like 40	list -45	luiden 7	lâcher 8	mahnen 26	mailen 11	mandar 55	mijmeren 6	mock 86	name -80	noemen 39	none -9	note 6	observe 16	offer -43	oordelen 16	parlare 26	parler 33	pedir 55	peinzen 7	plaisanter 6	plan 22	pledge 90	point -33	portray 69	post 39	postare -6	praise 105	predict 51	preferir 42	preguntar 11	press 57	prometer -15	promettere 16	promettre 13	promise -14	protest 34	protestar 8	protestare 8	prévenir 54	puntualizzare 13	queixar 23	question 47	quip 22	quote 61	raccontare 22	raconter -8	raise -46	rate -121	read -16	reageren 35	rebater 12	recitare 26	reconnaître 7	recusar 23	refer 71	regretter 28	reject -73	rejeitar 49	relatar 14	remark 39	rematar 7	repeat -60	replicare 13	reply -12	report -34	respond 84	responder 10	resumir 6	revelar 9	ribattere 6	rigoler 16	ripetere 8	rir 9	rispondere 12	roepen 17	rufen 37	rule 60	réclamer 48	répondre 11	résumer 10	rétorquer 7	saber -33	sagen -19	saluer 19	salutare 14	say 29	scandire 21	schreiben 40	schrijven 7	scrivere 10	see 67	sentenziare 21	shoot -44	shout 68	show -7	sign -29	sintetizar 31	slam -32	sorrir 18	souffler 9	souvenir 34	speak -30	sprechen 50	spreken 22	staan 24	state 20	stehen -12	stress 24	sublinhar 11	sugerir 14	suggest 16	support 56	suspirar 6	sustentar 10	tachar 10	talk 64	tell 20	testify 29	thank 35	think 27	tweet -21	urge 91	use -14	vatten 7	ver 24	verklaren -13	verraten 37	verteidigen 7	vertellen 8	vinden -15	vote -36	vow 44	waarschuwen 14	want 10	warn -41	wave 25	whisper 30	write 9	yell 71	zeggen -20	zeigen 31	zweren 7	évoquer 33
best-lemma|accuse|speaker-then-quote|	2-4 24	5-10 8	far 58
best-lemma|add|quote-then-speaker|	0 52
best-lemma|add|quote-then-verb|	0 34
best-lemma|add|sentence-before|	1 23
best-lemma|add|speaker-then-quote|	1 16	2-4 21	5-10 -10
best-lemma|adiantar|quote-then-verb|	1 6
best-lemma|admit|speaker-then-quote|	1 15
best-lemma|advise|quote-then-speaker|	0 29
best-lemma|ammettere|quote-then-verb|	1 29
best-lemma|answer|quote-then-speaker|	0 46
best-lemma|answer|speaker-then-quote|	1 -53
best-lemma|appen|quote-then-verb|	1 9
best-lemma|argue|speaker-then-quote|	1 52	5-10 41	far 46
best-lemma|ask|quote-then-speaker|	0 -23
best-lemma|ask|quote-then-verb|	0 24
best-lemma|ask|sentence-after|	0 16
best-lemma|ask|speaker-then-quote|	1 51	2-4 65
best-lemma|avvertire|verb-then-speaker|	1 7
best-lemma|beteuern|quote-then-verb|	1 17
best-lemma|blame|speaker-then-quote|	0 35
best-lemma|brincar|quote-then-verb|	1 9
best-lemma|call|speaker-then-quote|	0 34	1 43	2-4 56	5-10 69	far -53
best-lemma|chant|speaker-then-quote|	0 55
best-lemma|chiedere|speaker-then-quote|	0 8
best-lemma|claim|speaker-then-quote|	2-4 75
best-lemma|comentar|quote-then-verb|	1 6
best-lemma|complain|speaker-then-quote|	5-10 34
best-lemma|concede|speaker-then-quote|	2-4 -43
best-lemma|conclude|quote-then-speaker|	0 19
best-lemma|conclude|speaker-then-quote|	1 46
best-lemma|conclure|quote-then-verb|	1 9
best-lemma|confidare|quote-then-verb|	1 7
best-lemma|confier|quote-then-verb|	1 7
best-lemma|confirmar|speaker-then-quote|	2-4 19
best-lemma|contar|quote-then-verb|	1 13
best-lemma|contestar|quote-then-verb|	1 24
best-lemma|continue|quote-then-speaker|	0 14
best-lemma|continue|sentence-before|	1 12
best-lemma|continue|speaker-then-quote|	1 13
best-lemma|decir|quote-then-verb|	1 12
best-lemma|declarar|speaker-then-quote|	5-10 -28
best-lemma|declare|quote-then-speaker|	0 23
best-lemma|describe|speaker-then-quote|	1 51	2-4 18	5-10 -25
best-lemma|describir|quote-then-verb|	1 6
best-lemma|dire|quote-then-verb|	1 49
best-lemma|dire|speaker-then-quote|	2-4 -41
best-lemma|dismiss|speaker-then-quote|	2-4 -48
best-lemma|dizer|quote-then-verb|	1 10
best-lemma|dizer|speaker-then-quote|	2-4 14
best-lemma|erwidern|quote-then-verb|	1 20
best-lemma|escrever|quote-then-verb|	1 20
best-lemma|evitar|paragraph-before|	far 28
best-lemma|explain|quote-then-speaker|	0 54
best-lemma|explain|sentence-before|	1 12
best-lemma|explain|speaker-then-quote|	5-10 35	far 82
best-lemma|explicar|quote-then-verb|	1 7
best-lemma|falar|speaker-then-quote|	1 51
best-lemma|finden|speaker-then-quote|	2-4 24
best-lemma|geven|quote-then-verb|	1 12
best-lemma|gracejar|quote-then-verb|	1 11
best-lemma|grappen|quote-then-verb|	1 7
best-lemma|heißen|quote-then-verb|	1 50
best-lemma|herinneren|quote-then-verb|	1 6
best-lemma|indicar|speaker-then-quote|	far 44
best-lemma|insist|speaker-then-quote|	2-4 39	5-10 39
best-lemma|ironiser|quote-then-verb|	1 6
best-lemma|issue|speaker-then-quote|	5-10 8	far -14
best-lemma|joke|quote-then-speaker|	0 51
best-lemma|joke|quote-then-verb|	0 15
best-lemma|joke|speaker-then-quote|	5-10 11
best-lemma|klagen|quote-then-verb|	1 7
best-lemma|lachen|quote-then-verb|	1 19
best-lemma|laten|verb-then-speaker|	1 7
best-lemma|laugh|quote-then-speaker|	0 19
best-lemma|leggen|quote-then-verb|	1 8
best-lemma|lembrar|quote-then-verb|	1 8
best-lemma|list|speaker-then-quote|	2-4 -63
best-lemma|luiden|quote-then-verb|	1 7
best-lemma|lâcher|quote-then-verb|	1 8
best-lemma|name|speaker-then-quote|	0 -74	1 -16	5-10 -54
best-lemma|nennen|speaker-then-quote|	2-4 15
best-lemma|noemen|speaker-then-quote|	1 8
best-lemma|none|according-to|	0 -23	1 43	2-4 -9	5-10 43	far 60
best-lemma|none|colon|	1 28	2-4 60
best-lemma|none|named-before|	1 18	2-4 53	5-10 26	far -18
best-lemma|none|named-nearby|	0 -17	5-10 13	far 16
best-lemma|none|paragraph-before|	far -19
best-lemma|none|quote-then-speaker|	-6 22	-7 43	-9 -26	0 24	1 -64	2-4 22	5-10 -71	far -29
best-lemma|none|sentence-after|	0 50
best-lemma|none|sentence-before|	2-4 66	5-10 -48	far -48
best-lemma|none|signature|	1 17
best-lemma|none|speaker-then-quote|	0 -56	1 -46	2-4 13	5-10 14	far 30
best-lemma|none|transcript|	0 -40
best-lemma|note|quote-then-speaker|	0 63
best-lemma|note|speaker-then-quote|	1 -59	2-4 79	5-10 69	far 92
best-lemma|observe|quote-then-speaker|	0 17
best-lemma|offer|speaker-then-quote|	2-4 -33
best-lemma|parlare|speaker-then-quote|	1 33
best-lemma|parler|speaker-then-quote|	2-4 33
best-lemma|pedir|speaker-then-quote|	0 19
best-lemma|plaisanter|quote-then-verb|	1 6
best-lemma|pledge|speaker-then-quote|	5-10 43	far 60
best-lemma|post|quote-then-speaker|	0 16
best-lemma|praise|speaker-then-quote|	2-4 51	5-10 42
best-lemma|promettere|speaker-then-quote|	0 16
best-lemma|promise|speaker-then-quote|	1 57	2-4 -47	5-10 39	far 61
best-lemma|protestare|quote-then-verb|	1 8
best-lemma|protestar|quote-then-verb|	1 8
best-lemma|prévenir|quote-then-verb|	1 54
best-lemma|queixar|quote-then-verb|	1 11
best-lemma|quip|quote-then-speaker|	0 19
best-lemma|quote|speaker-then-quote|	5-10 59
best-lemma|raccontare|quote-then-verb|	1 34
best-lemma|raccontare|speaker-then-quote|	5-10 7
best-lemma|raconter|quote-then-verb|	1 7
best-lemma|read|quote-then-speaker|	0 31
best-lemma|read|speaker-then-quote|	1 17	5-10 19
best-lemma|reageren|quote-then-verb|	1 25
best-lemma|rebater|quote-then-verb|	1 12
best-lemma|recall|quote-then-speaker|	0 22
best-lemma|recall|sentence-before|	1 33
best-lemma|recall|speaker-then-quote|	5-10 -47
best-lemma|refer|quote-then-speaker|	0 24
best-lemma|refer|speaker-then-quote|	2-4 62	5-10 79
best-lemma|relatar|quote-then-verb|	1 10
best-lemma|remark|quote-then-speaker|	0 53
best-lemma|rematar|quote-then-verb|	1 7
best-lemma|repeat|speaker-then-quote|	5-10 -48
best-lemma|reply|quote-then-speaker|	0 71
best-lemma|reply|quote-then-verb|	0 18
best-lemma|reply|sentence-before|	1 27
best-lemma|reply|speaker-then-quote|	1 26	5-10 34
best-lemma|report|quote-then-speaker|	0 73	1 87
best-lemma|respond|quote-then-speaker|	0 16
best-lemma|respond|speaker-then-quote|	1 21	2-4 41	5-10 75
best-lemma|resumir|quote-then-verb|	1 6
best-lemma|ripetere|quote-then-verb|	1 8
best-lemma|rir|quote-then-verb|	1 9
best-lemma|rispondere|quote-then-verb|	1 12
best-lemma|roepen|quote-then-verb|	1 17
best-lemma|répondre|quote-then-verb|	1 8
best-lemma|rétorquer|quote-then-verb|	1 7
best-lemma|sagen|quote-then-verb|	1 13
best-lemma|saluer|speaker-then-quote|	0 19
best-lemma|salutare|speaker-then-quote|	0 14
best-lemma|say|quote-then-speaker|	0 17	1 31	2-4 66	5-10 -40	far 28
best-lemma|say|quote-then-verb|	0 16	5-10 66	far 75
best-lemma|say|sentence-before|	1 27	2-4 75	5-10 30	far -9
best-lemma|say|speaker-then-quote|	0 -36	1 42	2-4 55	5-10 14	far 47
best-lemma|say|verb-then-speaker|	1 46	5-10 -19
best-lemma|scandire|sentence-before|	far 21
best-lemma|schreiben|quote-then-verb|	2-4 40
best-lemma|schrijven|quote-then-verb|	1 7
best-lemma|see|speaker-then-quote|	0 57
best-lemma|shout|quote-then-speaker|	0 32
best-lemma|sorrir|quote-then-verb|	1 18
best-lemma|speak|speaker-then-quote|	1 67
best-lemma|sprechen|speaker-then-quote|	2-4 22
best-lemma|spreken|speaker-then-quote|	1 21	2-4 16
best-lemma|state|sentence-before|	1 33
best-lemma|state|speaker-then-quote|	1 20	2-4 45	5-10 46	far 83
best-lemma|sublinhar|quote-then-verb|	1 11
best-lemma|sugerir|quote-then-verb|	1 14
best-lemma|suggest|speaker-then-quote|	5-10 44
best-lemma|suspirar|quote-then-verb|	1 6
best-lemma|tell|paragraph-before|	far 62
best-lemma|tell|quote-then-speaker|	0 22	2-4 -46	5-10 -18
best-lemma|tell|sentence-before|	1 21	2-4 63	5-10 31	far 44
best-lemma|tell|speaker-then-quote|	2-4 40	5-10 74	far -19
best-lemma|thank|speaker-then-quote|	0 33
best-lemma|think|speaker-then-quote|	2-4 56
best-lemma|tweet|quote-then-speaker|	0 34
best-lemma|tweet|quote-then-verb|	0 35
best-lemma|tweet|speaker-then-quote|	1 23	2-4 -21
best-lemma|urge|speaker-then-quote|	2-4 71
best-lemma|use|speaker-then-quote|	2-4 -83	5-10 12
best-lemma|verklaren|quote-then-verb|	1 8
best-lemma|verraten|quote-then-verb|	1 37
best-lemma|vertellen|quote-then-verb|	1 8
best-lemma|ver|speaker-then-quote|	0 25
best-lemma|vinden|quote-then-verb|	1 13
best-lemma|vinden|speaker-then-quote|	2-4 -22
best-lemma|want|speaker-then-quote|	0 60
best-lemma|warn|speaker-then-quote|	1 -28	2-4 -26	5-10 26
best-lemma|whisper|quote-then-speaker|	0 30
best-lemma|write|quote-then-speaker|	0 8	1 54
best-lemma|write|quote-then-verb|	0 38
best-lemma|write|sentence-before|	1 30	2-4 39
best-lemma|write|speaker-then-quote|	1 27	2-4 -9	5-10 -27	far 68
best-lemma|zeggen|quote-then-verb|	1 11
best-lemma|zeggen|sentence-before|	5-10 34
best-lemma|zeigen|speaker-then-quote|	2-4 31
best-lemma|zweren|quote-then-verb|	1 7
best-near|according-to|according|	0 -23	1 43	2-4 -9	5-10 43	far 60
best-near|according|0|	1 -64	2-3 50	4-7 43	8+ 35
best-near|according|1|	1 10	2-3 20	4-7 43	8+ 19
best-near|according|2-4|	1 -18	2-3 -6	4-7 27	8+ 39
best-near|according|5-10|	1 29	2-3 34	4-7 53	8+ 17
best-near|according|far|	4-7 44	8+ 34
best-near|apposed|1|	1 -45
best-near|apposed|2-4|	4-7 15	8+ 27
best-near|apposed|5-10|	8+ 27
best-near|apposed|far|	8+ 22
best-near|colon|naked|	1 28	2-4 60
best-near|colon|saying|	far 30
best-near|direct|0|	8+ 35
best-near|direct|1|	2-3 -30	4-7 -25	8+ 49
best-near|direct|2-4|	2-3 27	4-7 -21	8+ 35
best-near|direct|5-10|	1 -10	2-3 -23	4-7 -6	8+ 33
best-near|direct|far|	1 -10	2-3 24	4-7 26	8+ 45
best-near|judging|-5|	1 -43
best-near|judging|0|	1 -22	2-3 16	4-7 24	8+ 32
best-near|judging|1|	2-3 26	4-7 46	8+ 32
best-near|judging|2-4|	4-7 27	8+ 27
best-near|judging|5-10|	1 16	2-3 9	4-7 8	8+ 34
best-near|judging|far|	1 30	4-7 39	8+ -24
best-near|naked|0|	1 -19	2-3 -24	8+ 59
best-near|naked|1|	1 -27	2-3 25	4-7 8	8+ 23
best-near|naked|2-4|	1 7	4-7 20	8+ 17
best-near|naked|5-10|	1 7	2-3 9	4-7 -6	8+ 17
best-near|naked|far|	1 20	2-3 13	4-7 17
best-near|named-before|naked|	1 18	2-4 53	5-10 26	far -18
best-near|named-nearby|naked|	0 -17	5-10 13	far 16
best-near|paragraph-before|direct|	far -20
best-near|paragraph-before|judging|	far -26
best-near|paragraph-before|saying|	far -16
best-near|quote-then-speaker|apposed|	-6 25
best-near|quote-then-speaker|direct|	0 30	1 38	2-4 9	far 32
best-near|quote-then-speaker|judging|	-5 -43	0 -31
best-near|quote-then-speaker|saying|	-10 40	-12 -17	-20 -16	-5 15	0 22	1 96	2-4 9	5-10 -51	far 16
best-near|quote-then-speaker|shared|	-7 43	-9 -26
best-near|quote-then-verb|judging|	0 -16	1 9
best-near|quote-then-verb|saying|	0 20	1 15	2-4 -13	5-10 -12	far -17
best-near|relative|5-10|	8+ 20
best-near|saying|-12|	1 -21
best-near|saying|-5|	2-3 7
best-near|saying|0|	1 35	2-3 -13	4-7 27	8+ 18
best-near|saying|1|	1 64	2-3 14	4-7 30	8+ 13
best-near|saying|2-4|	1 20	2-3 -9	4-7 44	8+ 21
best-near|saying|5-10|	1 -9	2-3 9	4-7 40
best-near|saying|far|	1 -10	2-3 -8	4-7 10	8+ 30
best-near|sentence-after|direct|	0 31
best-near|sentence-after|saying|	0 16
best-near|sentence-before|according|	5-10 57	far -14
best-near|sentence-before|apposed|	2-4 23
best-near|sentence-before|direct|	2-4 67	5-10 -49	far -34
best-near|sentence-before|judging|	5-10 56
best-near|sentence-before|saying|	1 30	far 17
best-near|shared|-7|	2-3 43
best-near|signature|naked|	1 17
best-near|speaker-then-quote|apposed|	2-4 30	5-10 42	far -65
best-near|speaker-then-quote|direct|	0 -56	1 -34	far 47
best-near|speaker-then-quote|judging|	0 25	1 17	2-4 8	far 6
best-near|speaker-then-quote|passive|	5-10 60
best-near|speaker-then-quote|relative|	5-10 52	far 70
best-near|speaker-then-quote|saying|	0 -9	2-4 14	5-10 31
best-near|speaker-then-quote|thinking|	0 19	1 -41	2-4 21	5-10 16	far 15
best-near|thinking|0|	2-3 27	4-7 50
best-near|thinking|2-4|	1 14	4-7 12
best-near|thinking|5-10|	2-3 33	8+ 47
best-near|thinking|far|	1 33	2-3 37	8+ 65
best-near|transcript|naked|	0 -40
best-near|verb-then-speaker|saying|	1 38	5-10 -11	far 22
best-negated|	true -6
best-order|according|according|0|	1 -64	2-3 50	4-7 43	8+ 35
best-order|according|according|1|	1 10	2-3 20	4-7 43	8+ 19
best-order|according|according|2-4|	1 -18	2-3 -6	4-7 27	8+ 39
best-order|according|according|5-10|	1 29	2-3 34	4-7 53	8+ 17
best-order|according|according|far|	4-7 44	8+ 34
best-order|apposed|apposed|1|	1 -45
best-order|apposed|apposed|2-4|	4-7 15	8+ 27
best-order|apposed|apposed|5-10|	8+ 27
best-order|apposed|apposed|far|	8+ 22
best-order|apposed|judging|1|	2-3 96	4-7 38
best-order|apposed|judging|2-4|	2-3 38	4-7 86	8+ 23
best-order|apposed|judging|5-10|	2-3 15	4-7 44
best-order|apposed|judging|far|	8+ 29
best-order|apposed|saying|-12|	1 -21
best-order|apposed|saying|0|	1 49	2-3 12	4-7 37	8+ 25
best-order|apposed|saying|1|	2-3 43	4-7 46	8+ 12
best-order|apposed|saying|2-4|	1 76	2-3 58	4-7 50	8+ 24
best-order|apposed|saying|5-10|	1 45	2-3 -53	4-7 52	8+ 28
best-order|apposed|saying|far|	1 -34	2-3 20	4-7 26	8+ 30
best-order|direct|direct|0|	8+ 35
best-order|direct|direct|1|	2-3 -30	4-7 -25	8+ 49
best-order|direct|direct|2-4|	2-3 27	4-7 -21	8+ 35
best-order|direct|direct|5-10|	1 -10	2-3 -23	4-7 -6	8+ 33
best-order|direct|direct|far|	1 -10	2-3 24	4-7 26	8+ 45
best-order|direct|judging|0|	4-7 6	8+ 41
best-order|direct|judging|1|	4-7 54	8+ 57
best-order|direct|judging|2-4|	1 6	2-3 9	4-7 23	8+ 29
best-order|direct|judging|5-10|	2-3 -35	4-7 42	8+ 32
best-order|direct|judging|far|	1 10	2-3 -40	8+ 71
best-order|direct|saying|0|	1 10	2-3 17	4-7 27	8+ 17
best-order|direct|saying|1|	1 41	2-3 19	4-7 28	8+ 13
best-order|direct|saying|2-4|	2-3 -11	4-7 40	8+ 20
best-order|direct|saying|5-10|	1 -35	2-3 71	4-7 37
best-order|direct|saying|far|	1 13	2-3 -8	8+ 34
best-order|direct|thinking|0|	2-3 27	4-7 61
best-order|direct|thinking|2-4|	1 14	2-3 22
best-order|direct|thinking|5-10|	2-3 44
best-order|direct|thinking|far|	1 16	2-3 26	8+ 64
best-order|inverted|judging|1|	4-7 14	8+ 6
best-order|inverted|saying|0|	1 57	4-7 31	8+ 18
best-order|inverted|saying|1|	1 50	2-3 37	4-7 23	8+ 12
best-order|inverted|saying|2-4|	2-3 -19	4-7 39	8+ 25
best-order|inverted|saying|5-10|	1 28	2-3 -47	4-7 41	8+ 25
best-order|inverted|saying|far|	2-3 -6	4-7 75	8+ 25
best-order|naked|naked|0|	1 -19	2-3 -24	8+ 59
best-order|naked|naked|1|	1 -27	2-3 25	4-7 8	8+ 23
best-order|naked|naked|2-4|	1 7	4-7 20	8+ 17
best-order|naked|naked|5-10|	1 7	2-3 9	4-7 -6	8+ 17
best-order|naked|naked|far|	1 20	2-3 13	4-7 17
best-order|relative|judging|2-4|	1 -44
best-order|relative|relative|5-10|	8+ 20
best-order|relative|saying|0|	4-7 -59
best-order|relative|saying|1|	4-7 13	8+ 30
best-order|relative|saying|5-10|	4-7 52	8+ 21
best-order|shared|judging|-5|	1 -43
best-order|shared|judging|0|	2-3 47	4-7 35	8+ 17
best-order|shared|judging|2-4|	1 24	4-7 78
best-order|shared|judging|5-10|	1 25	2-3 68
best-order|shared|saying|0|	2-3 -43	4-7 77	8+ 34
best-order|shared|saying|1|	2-3 -36	4-7 11	8+ 13
best-order|shared|saying|2-4|	2-3 -14	4-7 45	8+ 25
best-order|shared|saying|5-10|	1 20	2-3 45	4-7 44	8+ 42
best-order|shared|saying|far|	2-3 62	8+ 25
best-order|shared|shared|-7|	2-3 43
best-phrase|name|	according 49	apposed -10	passive -62	relative 58	saying 21	shared 56	thinking -32
best-phrase|noun|	according 6	apposed -16	direct 8	naked 74	relative 11	saying -14	thinking 34
best-phrase|pronoun|	according 10	direct -11	judging 36	naked -26	saying 17
best-score|	-1 -15	-2 -32	-3 -46	-4 -57	2 20	3 33	4 32	5 45	6 61	7 70	8 41
best-score|-1|	2-3 -9	4-7 -17	8+ 21
best-score|-2|	1 -10	2-3 -17	4-7 21	8+ -17
best-score|-3|	1 -55	2-3 -37	4-7 21	8+ 32
best-score|-4|	1 -30	2-3 -21	4-7 -72	8+ 32
best-score|0|	1 -6	2-3 8	4-7 20	8+ 18
best-score|1|	1 -10	2-3 6	4-7 31	8+ 27
best-score|2|	2-3 9	4-7 81	8+ 16
best-score|3|	1 44	2-3 18	4-7 15	8+ 19
best-score|4|	1 18	2-3 47	8+ 19
best-score|5|	1 34	2-3 63	4-7 26	8+ 16
best-score|6|	1 89	2-3 53	4-7 12	8+ 15
best-score|7|	1 57	2-3 62	4-7 29	8+ 11
best-score|8|	1 25	2-3 55	4-7 24	8+ 8
best|according-to|according|	2-3 44	4-7 67	8+ 31
best|colon|naked|	2-3 40	4-7 6	8+ 19
best|colon|saying|	8+ 30
best|named-before|naked|	2-3 13	8+ 21
best|named-nearby|naked|	2-3 13	4-7 -10
best|paragraph-before|direct|	4-7 -20
best|paragraph-before|judging|	8+ 35
best|paragraph-before|saying|	2-3 -60	4-7 21	8+ 32
best|quote-then-speaker|apposed|	1 -11	2-3 -11	4-7 -24
best|quote-then-speaker|direct|	2-3 28	4-7 25	8+ 41
best|quote-then-speaker|judging|	1 -9	2-3 26	4-7 25	8+ 25
best|quote-then-speaker|passive|	2-3 -88
best|quote-then-speaker|saying|	2-3 9	4-7 15	8+ 19
best|quote-then-speaker|shared|	2-3 46	4-7 15
best|quote-then-verb|judging|	2-3 25	4-7 36	8+ 6
best|quote-then-verb|saying|	1 40	2-3 -10	4-7 27	8+ 16
best|sentence-after|saying|	2-3 6	4-7 64	8+ 14
best|sentence-before|according|	2-3 -21	4-7 73	8+ 20
best|sentence-before|apposed|	8+ 15
best|sentence-before|direct|	1 -72	2-3 -39	8+ 48
best|sentence-before|judging|	2-3 14	4-7 66	8+ 50
best|sentence-before|saying|	1 -17	4-7 49	8+ 19
best|signature|naked|	4-7 35	8+ 21
best|speaker-then-quote|apposed|	1 -10	2-3 32	4-7 -13	8+ 30
best|speaker-then-quote|direct|	1 19	4-7 -8	8+ 35
best|speaker-then-quote|judging|	1 16	4-7 22	8+ -13
best|speaker-then-quote|relative|	2-3 45	4-7 39	8+ 39
best|speaker-then-quote|saying|	1 13	8+ 13
best|speaker-then-quote|thinking|	2-3 23	4-7 9	8+ 67
best|verb-then-speaker|judging|	2-3 40	4-7 27
best|verb-then-speaker|saying|	2-3 -59	4-7 23	8+ 19
case-follow|all-one|(|	none 11
case-follow|all-one|)|	none 18
case-follow|all-one|,|	! 32	none -96
case-follow|all-one|-|	none 21
case-follow|all-one|auxiliary|	none -21
case-follow|all-one|capital|	none -15
case-follow|all-one|coordinator|	, -63	none 9
case-follow|all-one|determiner|	, 12	none -63
case-follow|all-one|end|	! -14	. 19	none -103
case-follow|all-one|preposition|	. 52	none -75
case-follow|all-one|pronoun|	, 86
case-follow|all-one|stop|	none -25
case-follow|all-one|verb-saying|	, -54	none 25
case-follow|all-one|word|	, -10	none 16
case-follow|all|(|	none -103
case-follow|all|,|	none -75
case-follow|all|auxiliary|	, -26	none 23
case-follow|all|capital|	, 31	. -14	none -62
case-follow|all|coordinator|	, -26
case-follow|all|determiner|	, -28
case-follow|all|end|	! 33
case-follow|all|preposition|	none 17
case-follow|all|pronoun|	, 38	. -74
case-follow|all|quote|	. -69
case-follow|all|stop|	none -56
case-follow|all|verb-saying|	none -21
case-follow|all|word|	, -60	none 8
case-follow|first|'|	, 20
case-follow|first|(|	none 15
case-follow|first|,|	? 14	none -27
case-follow|first|-|	none 32
case-follow|first|:|	none -14
case-follow|first|[|	. 36
case-follow|first|auxiliary|	none -31
case-follow|first|capital|	! 45	, 21	. -44	? 29	none 20
case-follow|first|coordinator|	. 55	none 62
case-follow|first|determiner|	! 32	, 29	. -12	? 26	none 41
case-follow|first|end|	! 12	. 40	? 63	none 36
case-follow|first|preposition|	. 63	none -59
case-follow|first|pronoun|	! 16	, 28	. 8	? 36	none 29
case-follow|first|stop|	? 48	none -21
case-follow|first|subordinator|	, 58	. 23	none -24
case-follow|first|verb-saying|	, 27	? 43	none 31
case-follow|first|word|	, 58	none -46
case-follow|first|–|	, 8
case-follow|first|—|	. 41	none 25
case-follow|most|,|	none -8
case-follow|most|capital|	, 42
case-follow|most|end|	none 14
case-follow|most|pronoun|	, 29
case-follow|most|stop|	none 65
case-follow|most|verb-saying|	, 55
case-follow|none|)|	none -51
case-follow|none|,|	none 65
case-follow|none|-|	none -10
case-follow|none|:|	none 64
case-follow|none|;|	none 28
case-follow|none|adverb|	, 88	none -32
case-follow|none|auxiliary|	, 40
case-follow|none|capital|	, 12	. 24	none 41
case-follow|none|coordinator|	, -10	. 45	none 17
case-follow|none|determiner|	, -35	. 23	none 25
case-follow|none|end|	. 16	none -44
case-follow|none|preposition|	, 51	. -16	none 30
case-follow|none|pronoun|	. 110	none -24
case-follow|none|quote|	, -24
case-follow|none|stop|	none 21
case-follow|none|subordinator|	, -19	. 49	none 32
case-follow|none|that|	none 14
case-follow|none|verb-judging|	, 83	none -36
case-follow|none|verb-saying|	, -13
case-follow|none|word|	, 33
case-follow|none|—|	none -42
case-follow|some|,|	none 78
case-follow|some|capital|	, 53	. 58
case-follow|some|coordinator|	, -8	. 15	none 27
case-follow|some|determiner|	, 69	. 49	none 25
case-follow|some|end|	! 12	. -8	none 32
case-follow|some|preposition|	none 80
case-follow|some|pronoun|	, 37	. 25
case-follow|some|stop|	none 20
case-follow|some|subordinator|	none 52
case-follow|some|verb-saying|	, 37
case-follow|some|word|	, -36	none -8
case-intro|all-one|	( 11	, -33	: 32	adverb -64	auxiliary 39	determiner 13	possessive -68	preposition -16	pronoun 7	start -37	stop -18	verb-judging -48	verb-saying -14	word 9
case-intro|all|	, -10	capital -7	coordinator -42	possessive -90	preposition -15	stop 36	subordinator 15	verb-judging -23	verb-saying 34	word -11	– -33
case-intro|first|	( -15	) 17	, 46	- 35	: 32	preposition 21	start 17	stop 24	subordinator 64	that 46	verb-saying -47	verb-thinking -6	word -38	– -15	— -20
case-intro|most|	, 58	: 50	auxiliary 51	determiner 20	preposition -31	start 9	stop 38
case-intro|none|	( 7	, 24	: -31	; 26	adverb 35	capital 17	coordinator 24	possessive 38	quote 43	subordinator -11	verb-judging 22	verb-saying 32	verb-thinking 11	word 7	– -9	’ 49
case-intro|some|	, 18	capital 56	coordinator -37	determiner 32	preposition 29	pronoun 27	subordinator 74	that 61	verb-judging 59	verb-saying 26	verb-thinking 46	word 20
case|all-one|	1 16	2 -34	3 -21	4-5 -23	6-9 36
case|all|	10+ 60	2 18	3 -35	4-5 -25	6-9 -46
case|first|	1 -8	10+ 21	2 33	6-9 8
case|most|	10+ 26	3 -12	4-5 -18	6-9 6
case|none|	10+ 49	2 -15	3 46	4-5 23	6-9 59
case|some|	10+ 29	2 -24	3 49	4-5 29	6-9 59
clause|false|false|	all -36	all-one -27	first 12	most -30	some 19
clause|false|true|	all -15	all-one 33	first 24	most -18	none 31	some 6
clause|true|false|	all -46	all-one -20	first 23	most 47	none 33	some 48
clause|true|true|	all 28	all-one 59	first 11	most 53	none -27	some 26
closed|	false -20
continues|	true 23
dated|	true -91
de:alone|alone|	4-7 10
de:alone|first|	4-7 13	8+ 12
de:alone|inside|	1 7	2-3 -18	4-7 16	8+ 11
de:best-gap|according-to|according|gap|according-to|,|	1 -8	2-3 -15	4-7 17
de:best-gap|according-to|according|gap|according-to||	2-3 11
de:best-gap|named-before|naked||	2-3 20	4-7 23
de:best-gap|named-nearby|naked||	2-3 -28	4-7 14	8+ 12
de:best-gap|quote-then-speaker|judging|gap|quote-then-speaker||	2-3 13
de:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 52	4-7 19	8+ 6
de:best-gap|sentence-before|saying|gap|sentence-before|,|	4-7 6
de:best-gap|sentence-before|saying|gap|sentence-before||	4-7 28
de:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 17	4-7 7
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	4-7 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 8
de:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 23	2-3 58	4-7 14
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 41
de:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|;|	4-7 33
de:best-intro|,|saying|1|	2-3 6
de:best-intro|:|naked|1|	1 -29	4-7 26
de:best-intro|:|naked|2-4|	4-7 11	8+ 55
de:best-intro|:|naked|5-10|	8+ 8
de:best-intro|:|saying|1|	2-3 43	4-7 25
de:best-intro|:|saying|2-4|	4-7 8
de:best-intro|auxiliary|naked|1|	4-7 12
de:best-intro|auxiliary|naked|far|	2-3 31
de:best-intro|capital|judging|2-4|	1 15
de:best-intro|capital|naked|1|	1 -51	2-3 -17
de:best-intro|capital|naked|2-4|	1 -76	2-3 -34
de:best-intro|capital|naked|5-10|	1 -12
de:best-intro|capital|saying|2-4|	1 37	2-3 15
de:best-intro|determiner|naked|2-4|	1 10
de:best-intro|determiner|naked|5-10|	2-3 20
de:best-intro|determiner|saying|2-4|	2-3 16	4-7 7
de:best-intro|preposition|according|1|	2-3 11
de:best-intro|preposition|naked|1|	1 34
de:best-intro|preposition|naked|2-4|	4-7 14
de:best-intro|pronoun|saying|5-10|	2-3 38
de:best-intro|start|naked|2-4|	4-7 13	8+ 17
de:best-intro|start|saying|1|	8+ 6
de:best-intro|stop|naked|1|	4-7 20	8+ 6
de:best-intro|stop|naked|2-4|	1 77	4-7 13	8+ 10
de:best-intro|stop|saying|1|	2-3 16	4-7 6	8+ 6
de:best-intro|verb-saying|saying|0|	1 14
de:best-intro|word|saying|1|	2-3 44
de:best-lead|lower|,|naked|	named-nearby 7
de:best-lead|lower|,|saying|	verb-then-speaker 6
de:best-lead|lower|auxiliary|naked|	named-nearby 45
de:best-lead|lower|capital|judging|	speaker-then-quote 15
de:best-lead|lower|capital|naked|	named-nearby -23
de:best-lead|lower|capital|saying|	quote-then-verb 28	speaker-then-quote 24
de:best-lead|lower|determiner|naked|	named-nearby 29
de:best-lead|lower|preposition|naked|	named-nearby 45
de:best-lead|lower|pronoun|saying|	speaker-then-quote 33
de:best-lead|lower|verb-saying|saying|	speaker-then-quote -43
de:best-lead|lower|word|saying|	quote-then-verb 34
de:best-lead|upper|:|naked|	colon -40
de:best-lead|upper|:|saying|	quote-then-verb 29	speaker-then-quote 8	verb-then-speaker 19
de:best-lead|upper|capital|naked|	named-nearby -56
de:best-lead|upper|determiner|saying|	quote-then-speaker -10	speaker-then-quote 22
de:best-lead|upper|preposition|naked|	named-nearby -56
de:best-lead|upper|start|naked|	named-nearby 16
de:best-lead|upper|start|saying|	quote-then-verb 6
de:best-lead|upper|stop|judging|	quote-then-verb -24
de:best-lead|upper|stop|naked|	named-before 22	named-nearby 48
de:best-lead|upper|stop|saying|	quote-then-verb 9	sentence-before 6
de:best-lead|upper|verb-saying|saying|	speaker-then-quote 16
de:best-lemma|	antworten 8	bemängeln 15	berichten -38	beteuern 17	ergänzen 58	erinnern 19	erwidern 20	finden 24	geben -31	heißen -44	kündigen 32	mahnen 26	none -11	rufen 37	sagen -19	schreiben 40	sprechen 50	stehen -12	verraten 37	verteidigen 7	zeigen 31
de:best-lemma|beteuern|quote-then-verb|	1 17
de:best-lemma|erwidern|quote-then-verb|	1 20
de:best-lemma|finden|speaker-then-quote|	2-4 24
de:best-lemma|heißen|quote-then-verb|	1 50
de:best-lemma|nennen|speaker-then-quote|	2-4 15
de:best-lemma|none|according-to|	2-4 -20
de:best-lemma|none|colon|	1 -40
de:best-lemma|none|named-before|	1 28	2-4 9	far 35
de:best-lemma|none|named-nearby|	0 -16	1 13	far -42
de:best-lemma|none|speaker-then-quote|	2-4 31
de:best-lemma|sagen|quote-then-verb|	1 13
de:best-lemma|schreiben|quote-then-verb|	2-4 40
de:best-lemma|sprechen|speaker-then-quote|	2-4 22
de:best-lemma|verraten|quote-then-verb|	1 37
de:best-lemma|zeigen|speaker-then-quote|	2-4 31
de:best-near|according-to|according|	2-4 -20
de:best-near|according|1|	1 -8	2-3 11
de:best-near|according|2-4|	4-7 17
de:best-near|colon|naked|	1 -40
de:best-near|judging|1|	8+ 7
de:best-near|judging|2-4|	1 17
de:best-near|naked|1|	1 19	2-3 -38	4-7 20	8+ 8
de:best-near|naked|2-4|	1 30	2-3 -33	4-7 13	8+ 13
de:best-near|naked|5-10|	1 -39	2-3 28	4-7 9	8+ 8
de:best-near|naked|far|	1 -45	2-3 -15
de:best-near|named-before|naked|	1 28	2-4 9	far 35
de:best-near|named-nearby|naked|	0 -16	1 13	far -42
de:best-near|quote-then-speaker|saying|	2-4 41
de:best-near|quote-then-verb|judging|	0 -39
de:best-near|quote-then-verb|saying|	1 32	2-4 40
de:best-near|saying|0|	1 14	2-3 -7
de:best-near|saying|1|	2-3 42	4-7 19	8+ 6
de:best-near|saying|2-4|	1 -9	2-3 31	4-7 23
de:best-near|saying|5-10|	2-3 -24	4-7 8
de:best-near|saying|far|	4-7 24
de:best-near|sentence-before|saying|	far 24
de:best-near|speaker-then-quote|apposed|	2-4 26
de:best-near|speaker-then-quote|direct|	2-4 30
de:best-near|speaker-then-quote|judging|	1 8	2-4 17
de:best-near|speaker-then-quote|saying|	0 16	2-4 -23	5-10 31
de:best-near|verb-then-speaker|saying|	1 22	2-4 -20	5-10 35
de:best-negated|	false -6
de:best-order|according|according|1|	1 -8	2-3 11
de:best-order|according|according|2-4|	4-7 17
de:best-order|direct|judging|2-4|	1 15
de:best-order|direct|saying|2-4|	1 -9	2-3 28	4-7 8
de:best-order|direct|saying|5-10|	2-3 -37	4-7 8
de:best-order|inverted|saying|1|	2-3 42	4-7 19	8+ 6
de:best-order|inverted|saying|2-4|	2-3 17	4-7 33
de:best-order|inverted|saying|5-10|	2-3 44
de:best-order|inverted|saying|far|	4-7 24
de:best-order|naked|naked|1|	1 19	2-3 -38	4-7 20	8+ 8
de:best-order|naked|naked|2-4|	1 30	2-3 -33	4-7 13	8+ 13
de:best-order|naked|naked|5-10|	1 -39	2-3 28	4-7 9	8+ 8
de:best-order|naked|naked|far|	1 -45	2-3 -15
de:best-phrase|name|	apposed 25	judging 29	naked -25	saying 10
de:best-phrase|noun|	saying 49
de:best-phrase|pronoun|	judging -39	naked 34	saying -36
de:best-score|	-1 55	-2 -44	-3 39	0 -17	1 42	3 -28	4 43	5 -21	6 8	7 18	8 12
de:best-score|-1|	1 47	2-3 22	4-7 8	8+ 7
de:best-score|-2|	1 -26	2-3 -45	4-7 29	8+ 40
de:best-score|-3|	1 37	2-3 40	4-7 14	8+ 8
de:best-score|-4|	1 -67	2-3 13	4-7 21
de:best-score|0|	1 -44	2-3 16	4-7 13	8+ 7
de:best-score|1|	1 15	2-3 34	4-7 12	8+ 7
de:best-score|2|	2-3 -6	4-7 12	8+ 10
de:best-score|3|	1 87	2-3 -48	4-7 19	8+ 13
de:best-score|4|	1 39	2-3 22	4-7 17	8+ 6
de:best-score|5|	2-3 39	4-7 18	8+ 12
de:best-score|6|	2-3 10	4-7 10	8+ 8
de:best-score|7|	2-3 20
de:best|according-to|according|	1 -8	2-3 -9	4-7 17
de:best|named-before|naked|	2-3 20	4-7 23
de:best|named-nearby|naked|	2-3 -28	4-7 14	8+ 12
de:best|quote-then-speaker|judging|	2-3 13
de:best|quote-then-speaker|saying|	1 59	2-3 -52
de:best|quote-then-verb|saying|	2-3 30	4-7 19	8+ 6
de:best|sentence-before|saying|	4-7 24
de:best|speaker-then-quote|judging|	1 17	4-7 7
de:best|speaker-then-quote|saying|	1 -8	2-3 62	4-7 10
de:best|verb-then-speaker|saying|	2-3 29	4-7 33
de:case-follow|all-one|,|	none -48
de:case-follow|all-one|end|	. 32
de:case-follow|all-one|preposition|	none 18
de:case-follow|all-one|stop|	none 43
de:case-follow|all-one|verb-judging|	none -20
de:case-follow|all-one|verb-saying|	none 30
de:case-follow|all-one|word|	none -14
de:case-follow|all|,|	none 46
de:case-follow|all|stop|	none 21
de:case-follow|all|word|	none -41
de:case-follow|first|,|	none 13
de:case-follow|first|capital|	. 6
de:case-follow|first|determiner|	. 15
de:case-follow|first|end|	. 15
de:case-follow|most|,|	none 12
de:case-follow|most|stop|	none 68
de:case-follow|none|,|	none 60
de:case-follow|none|capital|	none 29
de:case-follow|none|end|	. 8
de:case-follow|none|stop|	none -13
de:case-follow|some|,|	none 61
de:case-follow|some|determiner|	none 11
de:case-follow|some|end|	. 7
de:case-follow|some|stop|	none -10
de:case-follow|some|word|	none 28
de:case-intro|all-one|	: -29	adverb -48	capital 12	determiner -6	preposition -38	stop 16	verb-saying 14
de:case-intro|all|	: 25	capital -57
de:case-intro|first|	: 21	capital -27	start 13	stop 11
de:case-intro|most|	determiner 32	start 9	stop 8
de:case-intro|none|	, 8	auxiliary 42	determiner 29	preposition 50	pronoun 33	word -10
de:case-intro|some|	, 7	auxiliary 31	capital 38	determiner 18	preposition 12	pronoun 11	word 34
de:case|all-one|	1 -10	2 13
de:case|all|	2 -9	3 26	4-5 28
de:case|first|	10+ 10	2 -20	3 -11	4-5 14	6-9 12
de:case|most|	10+ 13	4-5 24	6-9 19
de:case|none|	1 17	2 -16	3 29	4-5 12
de:case|some|	2 -22	3 33	4-5 19	6-9 10
de:clause|false|false|	all 20	first -15	most 69	none 8
de:clause|false|true|	first -9	most 10	some 26
de:clause|true|false|	all-one -42	first 12	most 7	some 7
de:clause|true|true|	first 10	most 8	some 29
de:ending|	! 7	. 17
de:family|"|	1 -30	2-3 23	4-7 9	8+ 7
de:family|«|	1 60	4-7 23	8+ 10
de:family|»|	1 -38	2-3 -35	4-7 12	8+ 9
de:family|„|	1 -35	2-3 7	4-7 15	8+ 12
de:follow|	, 9	capital 31	determiner -13	end 61	preposition 6	stop 23	verb-judging -6	verb-saying -27	word -28
de:headline|false|	2-3 17	4-7 16	8+ 11
de:headline|true|	1 -24	4-7 13
de:in-noun|false|false|1|	none 40
de:in-noun|false|false|2-3|	all 28	all-one 7	first -13	none -14	some -14
de:in-noun|false|false|4-7|	all 28	first 15	most 16	none 15	some 11
de:in-noun|false|false|8+|	first 10	most 9	some 7
de:in-noun|false|true|1|	all-one -65
de:in-noun|false|true|2-3|	all -22
de:in-noun|false|true|4-7|	first 6	some 31
de:in-noun|true|false|1|	none -10
de:in-noun|true|false|2-3|	all 21
de:in-noun|true|false|4-7|	most 9
de:intro-follow|,|end|	4-7 7
de:intro-follow|:|,|	4-7 25	8+ 19
de:intro-follow|:|capital|	4-7 6
de:intro-follow|:|determiner|	4-7 15
de:intro-follow|:|end|	4-7 13	8+ 8
de:intro-follow|adverb|verb-judging|	2-3 13
de:intro-follow|auxiliary|,|	4-7 6
de:intro-follow|auxiliary|stop|	2-3 33	4-7 12
de:intro-follow|auxiliary|word|	4-7 8
de:intro-follow|capital|,|	1 14
de:intro-follow|capital|preposition|	2-3 8
de:intro-follow|capital|stop|	1 -25	2-3 26
de:intro-follow|capital|verb-saying|	2-3 -28
de:intro-follow|capital|word|	2-3 -22	4-7 48
de:intro-follow|determiner|stop|	2-3 28	4-7 9
de:intro-follow|preposition|stop|	2-3 11	4-7 18
de:intro-follow|preposition|word|	1 12
de:intro-follow|pronoun|stop|	2-3 35
de:intro-follow|start|,|	4-7 13	8+ 12
de:intro-follow|start|end|	4-7 10
de:intro-follow|stop|,|	1 77	2-3 16	4-7 14	8+ 8
de:intro-follow|stop|end|	2-3 20	4-7 6
de:intro-follow|word|,|	2-3 44
de:intro|	, 6	: -10	adverb 14	auxiliary 9	preposition 30	pronoun 41	start 18	stop 25	verb-saying -14	word 8	– 43
de:lead|lower|	, 6	auxiliary 45	capital 23	determiner 39	preposition 49	pronoun 41	verb-saying -43	– 43
de:lead|upper|	: -10	adverb 13	capital -47	determiner -12	preposition -13	start 18	stop 25	verb-saying 16
de:naming|false|	capital -51
de:naming|none|	4-7 16	8+ 11
de:naming|true|	, 6	adverb 14	auxiliary 9	preposition 30	pronoun 41	start 18	stop 25	verb-saying -14	word 8	– 43
de:nobody|4-7|	start 10
de:others|0|	1 27	2-3 -10	4-7 16	8+ 11
de:others|1|	1 -62	2-3 8	4-7 16	8+ 19
de:own-case|false|all-one|	: -29	capital 12	determiner -6	preposition -38	stop 15	verb-saying 14
de:own-case|false|all|	: 25	capital -57
de:own-case|false|first|	: 29	capital -27	start 11	stop 14
de:own-case|false|most|	determiner 32	start 7	stop 8
de:own-case|false|none|	, 8	auxiliary 42	determiner 29	preposition 50	pronoun 33	word -10
de:own-case|false|some|	, 6	auxiliary 31	capital 31	determiner 18	preposition 12	pronoun 11	word 34
de:own-case|true|first|	: 11	start 13	stop 10
de:own-case|true|most|	start 10	stop 7
de:own-case|true|some|	, 8
de:own|false|	4-7 17	8+ 18
de:own|true|	2-3 -35	4-7 14	8+ 9
de:sentence|judging|	1 23	4-7 7	8+ 8
de:sentence|none|	1 -24	2-3 11	4-7 19	8+ 14
de:sentence|saying|	1 7	4-7 15	8+ 11
de:size-ending|10+|.|	end 8
de:size-ending|10+|none|	, 10
de:size-ending|1|none|	verb-judging 10	verb-saying 30	word -25
de:size-ending|2|.|	end 42
de:size-ending|2|none|	, 24	preposition -7	stop -9	verb-judging -27	word -16
de:size-ending|3|none|	, 44	stop 54	verb-saying -34	word 21
de:size-ending|4-5|.|	determiner 8	end 11
de:size-ending|4-5|none|	, 17	determiner 11	stop 24	word 24
de:size-ending|6-9|!|	end 7
de:size-ending|6-9|.|	capital 6	determiner 25
de:size-ending|6-9|none|	, 11	stop 10
de:size-follow|10+|	, 10	end 8
de:size-follow|1|	verb-judging 10	verb-saying 30	word -25
de:size-follow|2|	, 24	end 56	preposition -7	stop -9	verb-judging -27	word -16
de:size-follow|3|	, 44	stop 54	verb-saying -34	word 21
de:size-follow|4-5|	, 17	determiner 10	end 12	stop 24	word 24
de:size-follow|6-9|	, 11	capital 6	determiner 25	end 10	stop 10
de:size-intro|10+|	: 15	start 12	stop 8
de:size-intro|1|	: -29	adverb -11	capital -6	determiner 11	preposition 10	stop 54	verb-saying -17	word -10
de:size-intro|2|	auxiliary -20	capital 6	determiner -51	pronoun 42	stop -17
de:size-intro|3|	auxiliary 31	capital -19	determiner 30	stop 14	word 45
de:size-intro|4-5|	, 8	: 14	auxiliary 11	capital 40	determiner 18	preposition 14	stop 13
de:size-intro|6-9|	: 15	determiner 32	start 12	stop 11
de:size|	10+ 10	2 -16	3 17	4-5 17	6-9 13
de:two-before|)|	: 8
de:two-before|,|	determiner 32
de:two-before|auxiliary|	pronoun 37	stop 11
de:two-before|capital|	, 6	: -19	determiner -36	preposition 31	stop -8	verb-saying 13	word 70
de:two-before|determiner|	capital 8	stop 11
de:two-before|preposition|	, 7	: 49	capital 6	determiner 54	stop 10
de:two-before|pronoun|	, 8	auxiliary 8
de:two-before|quote|	stop 7
de:two-before|start|	start 18
de:two-before|verb-saying|	: 7	stop 6
de:two-before|word|	, 8	: 13	capital 15	stop 46
de:two-words-before|)|	: 8
de:two-words-before|den|	ausdruck -55
de:two-words-before|die|	zeitung -29
de:two-words-before|fest|	. 28
de:two-words-before|start|	start 18
de:two-words-before|von|	einem 22	einer 41
de:two-words-before|zurück|	. 32
de:two-words-before||	. 7
de:verb|false|1|	lower 17	upper -16
de:verb|false|2-3|	lower 6
de:verb|false|4-7|	lower 22	upper 16
de:verb|false|8+|	lower 29	upper 11
de:verb|true|2-3|	upper -11
de:verb|true|4-7|	lower 30	upper 12
de:verb|true|8+|	lower 15	upper 9
de:word-after|	, 9	. 23	der -15	die 16	end 61	genannt 13	von -37
de:word-after|,|	none 9
de:word-after|.|	none 23
de:word-after|der|	. 13
de:word-after|die|	none 11
de:word-after|end|	! 7	. 20	none 48
de:word-after|genannt|	none 13
de:word-after|von|	none -37
de:word-before|	, 6	. 29	: -10	? 9	auf -54	ausdruck -55	das -16	dem -51	die -25	ein 52	einem 22	einer 41	für 33	habe 19	nur -48	sei 38	start 18	von 10	zeitung -29	– 43
de:word-before|,|	4-7 8	8+ 8
de:word-before|.|	1 54	2-3 -9	4-7 14	8+ 8
de:word-before|:|	1 -29	2-3 43	4-7 14	8+ 15
de:word-before|?|	4-7 6
de:word-before|auf|	1 -54
de:word-before|dem|	2-3 -51
de:word-before|einem|	2-3 16	4-7 7
de:word-before|habe|	2-3 19
de:word-before|sei|	2-3 18	4-7 11
de:word-before|start|	4-7 12	8+ 12
de:word-before|von|	4-7 12
de:work|none|none|,|	none 8	some 7
de:work|none|none|:|	all 25	all-one -29	first 21
de:work|none|none|adverb|	all-one -48
de:work|none|none|	all 22	most 43	none 7
de:work|none|none|auxiliary|	none 42	some 31
de:work|none|none|capital|	all -55	all-one 14	first -27	none -7	some 38
de:work|none|none|determiner|	all-one -6	most 32	none 29	some 18
de:work|none|none|preposition|	all-one -38	none 50	some 12
de:work|none|none|pronoun|	none 33	some 11
de:work|none|none|start|	first 13	most 9
de:work|none|none|stop|	all-one 16	first 11	most 8
de:work|none|none|verb-saying|	all-one 14
de:work|none|none|word|	none -10	some 34
ending|	! 89	, 9	. 12	? 32	none -32
es:alone|first|	4-7 17	8+ 6
es:alone|inside|	4-7 15	8+ 9
es:best-gap|according-to|according|gap|according-to|,|	2-3 42	4-7 8
es:best-gap|named-before|naked||	2-3 13	4-7 15	8+ 8
es:best-gap|named-nearby|naked||	2-3 8	4-7 13	8+ 9
es:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	8+ 6
es:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 -46	4-7 8	8+ 7
es:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	1 25	2-3 40
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 6
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	1 48
es:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 -34	4-7 7
es:best-intro|,|saying|far|	8+ 13
es:best-intro|:|naked|5-10|	4-7 11
es:best-intro|:|saying|1|	4-7 7
es:best-intro|auxiliary|according|2-4|	4-7 8
es:best-intro|preposition|judging|1|	2-3 13
es:best-intro|start|naked|far|	8+ 10
es:best-intro|stop|naked|1|	4-7 18	8+ 6
es:best-intro|stop|naked|2-4|	4-7 11	8+ 8
es:best-intro|stop|naked|5-10|	8+ 6
es:best-intro|stop|naked|far|	4-7 17	8+ 9
es:best-intro|stop|saying|1|	4-7 6	8+ 8
es:best-intro|stop|saying|2-4|	8+ 8
es:best-intro|stop|saying|far|	8+ 6
es:best-intro|verb-judging|judging|0|	1 25
es:best-intro|word|according|5-10|	2-3 44
es:best-intro|word|naked|5-10|	2-3 68
es:best-intro|word|naked|far|	2-3 -8	4-7 7
es:best-lead|lower|,|according|	according-to 14
es:best-lead|lower|,|naked|	named-nearby 7
es:best-lead|lower|,|saying|	speaker-then-quote 11
es:best-lead|lower|auxiliary|according|	according-to 8
es:best-lead|lower|preposition|judging|	speaker-then-quote 38
es:best-lead|lower|preposition|naked|	named-nearby 59
es:best-lead|lower|preposition|saying|	speaker-then-quote 54
es:best-lead|lower|verb-judging|judging|	speaker-then-quote 25
es:best-lead|lower|word|according|	according-to 56
es:best-lead|lower|word|naked|	named-nearby 94
es:best-lead|lower|word|saying|	speaker-then-quote -25
es:best-lead|other|stop|naked|	named-before 9
es:best-lead|upper|:|naked|	named-nearby 46
es:best-lead|upper|:|saying|	speaker-then-quote 6
es:best-lead|upper|preposition|naked|	named-nearby -38
es:best-lead|upper|start|judging|	paragraph-before 28
es:best-lead|upper|start|naked|	named-before 16
es:best-lead|upper|stop|naked|	named-before 11	named-nearby 9
es:best-lead|upper|stop|saying|	quote-then-verb 27	sentence-before 35
es:best-lead|upper|—|saying|	quote-then-verb 8
es:best-lemma|	comentar 6	contestar 24	decir -56	declarar -27	describir 6	evitar 28	felicitar 8	hablar 13	indicar 43	none -12	pedir 73	preguntar 11	relatar 9	sintetizar 31	tachar 10	ver 25
es:best-lemma|comentar|quote-then-verb|	1 6
es:best-lemma|contestar|quote-then-verb|	1 24
es:best-lemma|decir|quote-then-verb|	1 12
es:best-lemma|declarar|speaker-then-quote|	5-10 -28
es:best-lemma|describir|quote-then-verb|	1 6
es:best-lemma|evitar|paragraph-before|	far 28
es:best-lemma|indicar|speaker-then-quote|	far 44
es:best-lemma|none|according-to|	1 46	2-4 47	5-10 44	far -31
es:best-lemma|none|named-before|	1 12	2-4 9	5-10 6	far 13
es:best-lemma|none|named-nearby|	1 10	2-4 32	5-10 25	far -10
es:best-lemma|relatar|quote-then-verb|	1 9
es:best-lemma|ver|speaker-then-quote|	0 25
es:best-near|according-to|according|	1 46	2-4 47	5-10 44	far -31
es:best-near|according|2-4|	2-3 42	4-7 8
es:best-near|according|5-10|	2-3 44
es:best-near|judging|0|	1 25
es:best-near|judging|1|	2-3 13	8+ 6
es:best-near|naked|1|	2-3 39	4-7 14	8+ 15
es:best-near|naked|2-4|	2-3 31	4-7 10	8+ 8
es:best-near|naked|5-10|	2-3 84	4-7 25	8+ 6
es:best-near|naked|far|	1 10	2-3 -15	4-7 14	8+ 9
es:best-near|named-before|naked|	1 12	2-4 9	5-10 6	far 13
es:best-near|named-nearby|naked|	1 10	2-4 32	5-10 25	far -10
es:best-near|paragraph-before|judging|	far 28
es:best-near|quote-then-verb|judging|	1 6
es:best-near|quote-then-verb|saying|	1 21
es:best-near|saying|1|	2-3 41	4-7 7	8+ 7
es:best-near|saying|2-4|	2-3 78	4-7 6	8+ 8
es:best-near|saying|5-10|	2-3 -45	8+ 7
es:best-near|saying|far|	4-7 33	8+ 10
es:best-near|sentence-before|saying|	2-4 8	far 22
es:best-near|speaker-then-quote|judging|	0 25	1 13	2-4 53
es:best-near|speaker-then-quote|saying|	1 34	2-4 76	5-10 -27	far 29
es:best-negated|	false -6
es:best-order|according|according|2-4|	2-3 42	4-7 8
es:best-order|according|according|5-10|	2-3 44
es:best-order|apposed|saying|1|	4-7 6
es:best-order|apposed|saying|far|	8+ 13
es:best-order|direct|judging|0|	1 25
es:best-order|direct|saying|1|	4-7 7
es:best-order|direct|saying|5-10|	8+ 8
es:best-order|direct|saying|far|	4-7 42
es:best-order|inverted|judging|1|	8+ 6
es:best-order|inverted|saying|1|	4-7 7	8+ 7
es:best-order|inverted|saying|far|	4-7 38
es:best-order|naked|naked|1|	2-3 39	4-7 14	8+ 15
es:best-order|naked|naked|2-4|	2-3 31	4-7 10	8+ 8
es:best-order|naked|naked|5-10|	2-3 84	4-7 25	8+ 6
es:best-order|naked|naked|far|	1 10	2-3 -15	4-7 14	8+ 9
es:best-phrase|name|	according -20	judging 94	naked 14	saying -25
es:best-phrase|noun|	according 41	judging 38	saying 17
es:best-phrase|pronoun|	naked 8
es:best-score|	-1 -13	-2 50	-3 -22	-4 35	0 19	1 -28	2 37	3 -10	4 59	5 18	6 9	7 8	8 26
es:best-score|-1|	1 -33	2-3 35	4-7 11	8+ 9
es:best-score|-2|	2-3 46	4-7 10	8+ 8
es:best-score|-3|	1 -36	4-7 28
es:best-score|-4|	2-3 17	4-7 16	8+ 13
es:best-score|0|	2-3 -20	4-7 7	8+ 6
es:best-score|1|	1 34	2-3 -37	4-7 10
es:best-score|2|	2-3 44	4-7 44	8+ 9
es:best-score|3|	2-3 -10	4-7 9
es:best-score|4|	4-7 18	8+ 8
es:best-score|5|	8+ 7
es:best-score|6|	8+ 6
es:best-score|7|	4-7 6	8+ 8
es:best-score|8|	2-3 32	8+ 7
es:best|according-to|according|	2-3 -18	4-7 11
es:best|named-before|naked|	2-3 13	4-7 15	8+ 8
es:best|named-nearby|naked|	2-3 8	4-7 13	8+ 9
es:best|quote-then-verb|judging|	8+ 6
es:best|quote-then-verb|saying|	1 -46	4-7 7	8+ 7
es:best|sentence-before|saying|	2-3 66	4-7 23	8+ 7
es:best|speaker-then-quote|judging|	1 25	2-3 40
es:best|speaker-then-quote|saying|	1 48	2-3 -28	4-7 12	8+ 9
es:case-follow|all-one|stop|	none 10
es:case-follow|all|stop|	none -49
es:case-follow|first|,|	none 10
es:case-follow|first|:|	none 36
es:case-follow|first|end|	. 27	? 13
es:case-follow|first|stop|	none 29
es:case-follow|first|—|	none 8
es:case-follow|most|,|	none 23
es:case-follow|most|stop|	none 14
es:case-follow|none|,|	none 46
es:case-follow|none|;|	none 9
es:case-follow|none|coordinator|	none 60
es:case-follow|none|determiner|	none 61
es:case-follow|none|stop|	none 7
es:case-follow|some|stop|	none 6
es:case-intro|all-one|	: 28	preposition -39	stop 29
es:case-intro|first|	: 30	start 7	stop 14	— 21
es:case-intro|most|	: 6	stop 23
es:case-intro|none|	, 12	auxiliary 36	capital 8	determiner -39	preposition 9	that 9	verb-judging 25	word 24
es:case|all-one|	1 -12
es:case|all|	2 -49
es:case|first|	10+ 9	2 42	3 35	4-5 14	6-9 11
es:case|most|	6-9 15
es:case|none|	1 32	10+ 9	2 7	3 -7	4-5 22	6-9 9
es:case|some|	10+ 7	4-5 6
es:clause|false|false|	all -49	all-one -16	first 35	most 23	none 10	some 6
es:clause|false|true|	first 8	most 13	none 13	some 7
es:clause|true|false|	first 8	none 6
es:clause|true|true|	first 10	most 9
es:ending|	. 35	? 13
es:family|"|	1 47	2-3 87	4-7 16	8+ 7
es:family|«|	2-3 47	4-7 11	8+ 6
es:family|“|	1 -6	2-3 -23	4-7 14	8+ 9
es:follow|	, 24	: 36	; 9	coordinator 25	determiner 61	end 27	— 8
es:headline|false|	1 6	4-7 15	8+ 9
es:in-noun|false|false|1|	all-one -11
es:in-noun|false|false|2-3|	first 47	none 64
es:in-noun|false|false|4-7|	first 14	most 18	none 23
es:in-noun|false|false|8+|	first 9	most 7	none 11	some 7
es:in-noun|true|false|1|	none 48
es:in-noun|true|false|4-7|	none 8	some 6
es:intro-follow|,|stop|	4-7 12	8+ 11
es:intro-follow|:|stop|	2-3 -19	4-7 7
es:intro-follow|auxiliary|stop|	4-7 8
es:intro-follow|preposition|,|	1 20	2-3 56
es:intro-follow|preposition|stop|	2-3 45	4-7 12
es:intro-follow|start|,|	4-7 17	8+ 6
es:intro-follow|start|:|	4-7 7
es:intro-follow|stop|,|	2-3 11	4-7 13	8+ 8
es:intro-follow|stop|stop|	2-3 52	4-7 17	8+ 11
es:intro-follow|verb-judging|stop|	1 -6
es:intro-follow|word|stop|	2-3 -8	4-7 8
es:intro-follow|—|end|	2-3 20	4-7 25
es:intro|	, 12	: 23	auxiliary 36	capital 8	determiner -39	preposition -23	start 40	stop 19	that 9	verb-judging -6	word 16	— 21
es:lead|lower|	, 12	auxiliary 36	capital 8	determiner -39	preposition 9	that 9	verb-judging 25	word 24
es:lead|other|	stop 9	— 13
es:lead|upper|	: 23	preposition -38	start 40	stop 19	— 23
es:naming|false|	preposition -9
es:naming|none|	1 21	4-7 15	8+ 9
es:naming|true|	, 12	: 23	auxiliary 36	capital 8	determiner -39	preposition -8	start 40	stop 19	that 9	verb-judging -6	word 16	— 21
es:nobody|2-3|	stop 53	— 20
es:nobody|4-7|	, 16	stop 33	— 25
es:nobody|8+|	stop 18
es:others|0|	1 18	2-3 -17	4-7 17	8+ 9
es:others|1|	1 -50	2-3 54	4-7 10	8+ 12
es:own-case|false|all-one|	: 28	preposition -39
es:own-case|false|first|	: 33	start 8	stop 17	— 23
es:own-case|false|most|	stop 23
es:own-case|false|none|	, 11	auxiliary 36	determiner -39	preposition 9	that 9	verb-judging 25	word 24
es:own-case|true|first|	: 6	stop 10	— 10
es:own-case|true|none|	, 13
es:own|false|	1 6	4-7 17	8+ 8
es:own|true|	2-3 43	4-7 11	8+ 9
es:sentence|judging|	1 19	2-3 42	4-7 8
es:sentence|none|	4-7 16	8+ 9
es:sentence|saying|	1 -11	2-3 -8	4-7 15	8+ 9
es:size-ending|10+|none|	, 8	stop 9
es:size-ending|1|none|	, 25	determiner 55	stop 14
es:size-ending|2|none|	, 45	stop 17
es:size-ending|3|.|	end 43
es:size-ending|3|none|	, 33	coordinator 60	stop -7
es:size-ending|4-5|.|	end 34
es:size-ending|4-5|none|	, 14	; 9	stop 18
es:size-ending|6-9|none|	, 10	: 7	stop 13
es:size-follow|10+|	, 8	stop 9
es:size-follow|1|	, 25	determiner 55	stop 14
es:size-follow|2|	, 45	stop 17
es:size-follow|3|	, 33	coordinator 60	end 35	stop -7
es:size-follow|4-5|	, 14	; 9	end 23	stop 18
es:size-follow|6-9|	, 10	: 7	end 12	stop 13
es:size-intro|10+|	preposition 28	start 6	stop 8
es:size-intro|1|	preposition -35	verb-judging -6	word 48
es:size-intro|2|	: -24	preposition 41	stop 42	word 28
es:size-intro|3|	: 19	preposition 43	stop 48	— 20
es:size-intro|4-5|	, 11	: 6	auxiliary 8	preposition 9	start 11	stop 17	word 7	— 29
es:size-intro|6-9|	, 11	: 12	capital 10	preposition 12	start 9	stop 11	— 10
es:size|	1 6	10+ 9	2 -6	4-5 17	6-9 11
es:two-before|capital|	, 13	: 32	preposition 43	stop 14	word 84
es:two-before|determiner|	word 33
es:two-before|preposition|	capital 8	word 68
es:two-before|pronoun|	verb-judging 25	word 60
es:two-before|start|	start 40	— 21
es:two-before|verb-judging|	preposition 13
es:two-before|verb-saying|	, 13	: 7	preposition 43	stop 32	that 9
es:two-before|verb-thinking|	stop 23
es:two-before|word|	, 10	: 17	auxiliary 36	preposition -23	stop 21	word -45
es:two-words-before|habló|	de 29
es:two-words-before|jueves|	. 7
es:two-words-before|minutos|	. 9
es:two-words-before|start|	start 40	— 21
es:verb|false|1|	lower 32	upper -16
es:verb|false|2-3|	lower -9
es:verb|false|4-7|	lower 19	other 17	upper 13
es:verb|false|8+|	lower 7	upper 9
es:verb|true|4-7|	lower 16	upper 16
es:verb|true|8+|	lower 11	upper 7
es:word-after|	, 24	: 36	; 9	end 27	y 25	— 8
es:word-after|,|	none 24
es:word-after|:|	none 36
es:word-after|;|	none 9
es:word-after|end|	. 35	? 13
es:word-after|y|	none 25
es:word-after|—|	none 8
es:word-before|	, 12	. 15	: 23	? 24	a 62	de 52	que 9	start 40	— 21
es:word-before|,|	4-7 12	8+ 11
es:word-before|.|	2-3 55	4-7 14	8+ 9
es:word-before|:|	2-3 -19	4-7 7
es:word-before|?|	2-3 17	8+ 9
es:word-before|como|	2-3 36
es:word-before|de|	2-3 47	4-7 9
es:word-before|start|	4-7 17	8+ 6
es:word-before|—|	2-3 20	4-7 23
es:work|none|none|,|	none 12
es:work|none|none|:|	all-one 28	first 30	most 6
es:work|none|none|	all -49	all-one -12	first 21	most 18	some 6
es:work|none|none|auxiliary|	none 36
es:work|none|none|capital|	none 8
es:work|none|none|determiner|	none -39
es:work|none|none|preposition|	all-one -39	none 9
es:work|none|none|start|	first 7
es:work|none|none|stop|	all-one 29	first 14	most 23
es:work|none|none|that|	none 9
es:work|none|none|verb-judging|	none 25
es:work|none|none|word|	none 9
es:work|none|none|—|	first 21
family|"|	1 37	2-3 18	4-7 17	8+ 9
family|'|	1 -29	4-7 -39	8+ 19
family|E|	4-7 24
family|O|	2-3 38
family|S|	2-3 36
family|«|	1 29	2-3 -6	8+ 10
family|»|	1 -38	2-3 -35	4-7 12	8+ 9
family|‘|	1 -26	2-3 -20	8+ 23
family|’|	4-7 6
family|“|	1 -21	4-7 20	8+ 20
family|„|	1 -32	2-3 14	4-7 16	8+ 13
follow|	' 37	( -16	) 23	, -29	- 17	: 13	; 54	[ 25	adverb 21	auxiliary -17	capital 20	coordinator 19	determiner 11	preposition 14	pronoun 16	quote -31	stop -7	subordinator 24	that 16	verb-judging -20	verb-saying 10	– 24	— 19
fr:alone|first|	4-7 40	8+ 13
fr:alone|inside|	1 8	2-3 -10	4-7 -16	8+ 9
fr:best-gap|according-to|according|gap|according-to|,|	2-3 48	4-7 6
fr:best-gap|named-before|naked||	2-3 -14	4-7 19	8+ 19
fr:best-gap|named-nearby|naked||	1 38	4-7 11	8+ 9
fr:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	4-7 20
fr:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 16	4-7 23	8+ 9
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote|;|	4-7 16
fr:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 31	4-7 14
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 -23	8+ 38
fr:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	1 -22	2-3 50	4-7 -8
fr:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 8
fr:best-intro|,|according|1|	4-7 6
fr:best-intro|,|naked|5-10|	2-3 16
fr:best-intro|,|saying|1|	4-7 8
fr:best-intro|:|naked|2-4|	4-7 6	8+ 17
fr:best-intro|:|naked|5-10|	4-7 12
fr:best-intro|:|naked|far|	8+ 6
fr:best-intro|:|saying|1|	4-7 36
fr:best-intro|:|saying|2-4|	4-7 -24	8+ 38
fr:best-intro|:|saying|5-10|	1 28
fr:best-intro|preposition|naked|2-4|	2-3 27
fr:best-intro|start|naked|1|	4-7 6	8+ 9
fr:best-intro|start|naked|2-4|	4-7 21	8+ 7
fr:best-intro|start|naked|5-10|	8+ 7
fr:best-intro|start|naked|far|	8+ 19
fr:best-intro|start|saying|1|	4-7 12	8+ 34
fr:best-intro|stop|direct|5-10|	4-7 52
fr:best-intro|stop|naked|1|	4-7 40	8+ 10
fr:best-intro|stop|naked|2-4|	1 38	2-3 41	4-7 22	8+ 9
fr:best-intro|stop|naked|far|	2-3 83
fr:best-intro|stop|saying|1|	2-3 16	4-7 12	8+ 6
fr:best-intro|stop|saying|2-4|	4-7 10
fr:best-intro|verb-judging|judging|0|	4-7 15
fr:best-intro|verb-saying|saying|0|	4-7 29
fr:best-intro|word|naked|2-4|	2-3 -18	4-7 26
fr:best-intro|word|naked|5-10|	2-3 23	4-7 56
fr:best-lead|lower|,|according|	according-to 12
fr:best-lead|lower|,|naked|	named-nearby 38
fr:best-lead|lower|,|saying|	verb-then-speaker 8
fr:best-lead|lower|auxiliary|naked|	named-nearby 7
fr:best-lead|lower|auxiliary|saying|	speaker-then-quote 51
fr:best-lead|lower|determiner|naked|	named-nearby 13
fr:best-lead|lower|preposition|direct|	speaker-then-quote -7
fr:best-lead|lower|preposition|naked|	named-nearby 29
fr:best-lead|lower|verb-judging|judging|	speaker-then-quote 17
fr:best-lead|lower|verb-judging|naked|	named-nearby 13
fr:best-lead|lower|verb-saying|saying|	speaker-then-quote 24
fr:best-lead|lower|word|naked|	named-nearby 15
fr:best-lead|lower|word|saying|	speaker-then-quote 45
fr:best-lead|upper|:|judging|	speaker-then-quote 16
fr:best-lead|upper|:|naked|	named-nearby 11
fr:best-lead|upper|:|saying|	speaker-then-quote -13
fr:best-lead|upper|preposition|naked|	named-nearby -23
fr:best-lead|upper|start|naked|	named-nearby 10
fr:best-lead|upper|start|saying|	quote-then-verb 31
fr:best-lead|upper|stop|direct|	sentence-before -7
fr:best-lead|upper|stop|naked|	named-before 38	named-nearby 39
fr:best-lead|upper|stop|saying|	quote-then-speaker 9	quote-then-verb 9	sentence-before 28
fr:best-lemma|	admettre 28	ajouter -17	avertir 6	conclure 9	confier 7	demander 7	dire -31	démentir 31	enquérir 21	glisser 7	ironiser 6	juger 11	jurer 6	lâcher 8	none 8	parler 33	plaisanter 6	promettre 13	prévenir 54	raconter -8	reconnaître 7	regretter 28	rigoler 16	réclamer 48	répondre 11	résumer 10	rétorquer 7	saluer 19	souffler 9	souvenir 34	évoquer 33
fr:best-lemma|conclure|quote-then-verb|	1 9
fr:best-lemma|confier|quote-then-verb|	1 7
fr:best-lemma|dire|quote-then-verb|	1 51
fr:best-lemma|dire|speaker-then-quote|	2-4 -41
fr:best-lemma|ironiser|quote-then-verb|	1 6
fr:best-lemma|lâcher|quote-then-verb|	1 8
fr:best-lemma|none|according-to|	1 38	5-10 46
fr:best-lemma|none|named-before|	1 19	2-4 31	5-10 19
fr:best-lemma|none|named-nearby|	1 -8	2-4 10	5-10 57	far 42
fr:best-lemma|none|sentence-before|	5-10 -25	far 8
fr:best-lemma|none|speaker-then-quote|	2-4 -21	5-10 6
fr:best-lemma|parler|speaker-then-quote|	2-4 33
fr:best-lemma|plaisanter|quote-then-verb|	1 6
fr:best-lemma|prévenir|quote-then-verb|	1 54
fr:best-lemma|raconter|quote-then-verb|	1 7
fr:best-lemma|répondre|quote-then-verb|	1 8
fr:best-lemma|rétorquer|quote-then-verb|	1 7
fr:best-lemma|saluer|speaker-then-quote|	0 19
fr:best-near|according-to|according|	1 38	5-10 46
fr:best-near|according|1|	2-3 31	4-7 6
fr:best-near|apposed|far|	8+ 20
fr:best-near|direct|5-10|	4-7 52
fr:best-near|judging|0|	4-7 15
fr:best-near|judging|1|	2-3 14
fr:best-near|judging|2-4|	4-7 13
fr:best-near|naked|1|	2-3 -27	8+ 9
fr:best-near|naked|2-4|	1 43	2-3 -28	4-7 22	8+ 9
fr:best-near|naked|5-10|	2-3 62	4-7 37	8+ 7
fr:best-near|naked|far|	2-3 -15	4-7 21	8+ 11
fr:best-near|named-before|naked|	1 19	2-4 31	5-10 19
fr:best-near|named-nearby|naked|	1 -8	2-4 10	5-10 57	far 42
fr:best-near|quote-then-speaker|saying|	2-4 9
fr:best-near|quote-then-verb|saying|	1 23
fr:best-near|saying|0|	4-7 29
fr:best-near|saying|1|	2-3 16	4-7 23	8+ 9
fr:best-near|saying|2-4|	1 -19	2-3 47	4-7 -28	8+ 17
fr:best-near|saying|5-10|	1 28
fr:best-near|sentence-before|apposed|	far 8
fr:best-near|sentence-before|direct|	5-10 -27
fr:best-near|sentence-before|saying|	1 28
fr:best-near|speaker-then-quote|direct|	2-4 -21
fr:best-near|speaker-then-quote|judging|	0 17	1 14	2-4 32
fr:best-near|speaker-then-quote|saying|	0 24	1 9	2-4 -36	5-10 15
fr:best-near|verb-then-speaker|saying|	1 8
fr:best-order|according|according|1|	2-3 31	4-7 6
fr:best-order|apposed|apposed|far|	8+ 20
fr:best-order|apposed|saying|1|	8+ 10
fr:best-order|apposed|saying|2-4|	8+ 38
fr:best-order|direct|direct|5-10|	4-7 52
fr:best-order|direct|judging|0|	4-7 15
fr:best-order|direct|judging|1|	2-3 14
fr:best-order|direct|judging|2-4|	4-7 13
fr:best-order|direct|saying|0|	4-7 30
fr:best-order|direct|saying|1|	4-7 23
fr:best-order|direct|saying|2-4|	1 -19	2-3 47	4-7 -29
fr:best-order|direct|saying|5-10|	2-3 39
fr:best-order|inverted|saying|1|	2-3 16	4-7 22	8+ 9
fr:best-order|naked|naked|1|	2-3 -27	8+ 9
fr:best-order|naked|naked|2-4|	1 43	2-3 -28	4-7 22	8+ 9
fr:best-order|naked|naked|5-10|	2-3 62	4-7 37	8+ 7
fr:best-order|naked|naked|far|	2-3 -15	4-7 21	8+ 11
fr:best-phrase|name|	according 40	apposed 8	direct -18	judging 35	naked 30	saying 33
fr:best-phrase|noun|	according 48	direct -21	judging 15
fr:best-phrase|pronoun|	according 9	naked -18	saying -23
fr:best-score|-1|	1 28	4-7 -19	8+ 7
fr:best-score|	-2 -28	-3 -6	-4 20	0 -10	1 14	2 -10	3 20	4 -13	5 50	6 -17	7 39	8 37
fr:best-score|-2|	1 -12	2-3 33	4-7 -22	8+ 7
fr:best-score|-3|	4-7 17	8+ 6
fr:best-score|-4|	1 10	4-7 23	8+ 17
fr:best-score|0|	2-3 -32	4-7 68	8+ 27
fr:best-score|1|	1 24	2-3 51	4-7 -14	8+ 18
fr:best-score|2|	1 -26	2-3 21	4-7 14	8+ 7
fr:best-score|3|	2-3 24	4-7 13	8+ 9
fr:best-score|4|	2-3 -19	4-7 29	8+ 17
fr:best-score|5|	2-3 54	4-7 13
fr:best-score|6|	2-3 -31	4-7 16	8+ 8
fr:best-score|7|	2-3 47	4-7 15	8+ 7
fr:best-score|8|	2-3 26	4-7 35	8+ 7
fr:best|according-to|according|	2-3 48	4-7 6
fr:best|named-before|naked|	2-3 -14	4-7 19	8+ 19
fr:best|named-nearby|naked|	1 38	4-7 11	8+ 9
fr:best|quote-then-speaker|saying|	4-7 20
fr:best|quote-then-verb|saying|	2-3 16	4-7 23	8+ 9
fr:best|sentence-before|apposed|	8+ 8
fr:best|sentence-before|direct|	4-7 52
fr:best|speaker-then-quote|judging|	2-3 30	4-7 15
fr:best|speaker-then-quote|saying|	1 -11	2-3 45	4-7 -23	8+ 18
fr:best|verb-then-speaker|saying|	4-7 8
fr:case-follow|all-one|,|	none -26
fr:case-follow|all-one|end|	. 31
fr:case-follow|all|,|	none -11
fr:case-follow|first|,|	? 18	none 24
fr:case-follow|first|:|	none -21
fr:case-follow|first|capital|	. 22
fr:case-follow|first|determiner|	. 7
fr:case-follow|first|end|	! 42	. 12	none -11
fr:case-follow|first|stop|	none -25
fr:case-follow|none|)|	none -33
fr:case-follow|none|coordinator|	none -9
fr:case-follow|none|end|	none 29
fr:case-follow|none|preposition|	none 54
fr:case-follow|none|stop|	none 25
fr:case-follow|none|word|	none -21
fr:case-follow|some|stop|	none 20
fr:case-intro|all-one|	: 28	stop 47
fr:case-intro|first|	: -15	start 20	stop 18
fr:case-intro|none|	( -33	, 66	: -18	auxiliary 45	preposition 11	pronoun 32	verb-judging 15	verb-saying 22	word 21	’ 11
fr:case-intro|some|	, 8
fr:case|all-one|	1 -28	2 21
fr:case|all|	2 -27
fr:case|first|	10+ 8	2 -23	3 -15	4-5 27	6-9 15
fr:case|none|	1 15	10+ 10	2 19	6-9 10
fr:case|some|	4-5 18
fr:clause|false|false|	all -39	all-one -13	first -22	none 21	some 21
fr:clause|false|true|	first 17	none 24
fr:clause|true|false|	first 34	none -17
fr:clause|true|true|	first 9
fr:ending|	! 46	. 35	? 16	none -6
fr:family|"|	2-3 54	8+ 11
fr:family|«|	1 -7	2-3 -15	4-7 10	8+ 10
fr:family|“|	1 42	2-3 -16	4-7 7	8+ 8
fr:follow|	) -33	, 8	: -21	capital 17	coordinator -9	determiner 34	end 23	preposition 20	word -29
fr:headline|false|	2-3 -26	4-7 -8	8+ 10
fr:headline|true|	1 12	2-3 12	4-7 42	8+ 17
fr:in-noun|false|false|1|	all-one -8
fr:in-noun|false|false|2-3|	all -35	first -11	none 40
fr:in-noun|false|false|4-7|	first 26	some 15
fr:in-noun|false|false|8+|	first 9	none 9
fr:in-noun|false|true|4-7|	first 14
fr:in-noun|true|false|1|	none 23
fr:in-noun|true|false|2-3|	first -29	none 14
fr:in-noun|true|false|4-7|	none 25
fr:intro-follow|,|end|	2-3 42	4-7 6
fr:intro-follow|,|stop|	2-3 14	4-7 6
fr:intro-follow|:|capital|	4-7 14
fr:intro-follow|:|determiner|	4-7 7	8+ 7
fr:intro-follow|:|end|	4-7 14	8+ 6
fr:intro-follow|:|stop|	4-7 -35	8+ 27
fr:intro-follow|auxiliary|stop|	2-3 8
fr:intro-follow|preposition|,|	1 -35	4-7 -7
fr:intro-follow|preposition|stop|	2-3 27
fr:intro-follow|start|,|	4-7 40	8+ 13
fr:intro-follow|stop|,|	1 38	2-3 52	4-7 21	8+ 8
fr:intro-follow|stop|end|	2-3 40	4-7 20
fr:intro-follow|verb-judging|stop|	4-7 32
fr:intro-follow|verb-saying|stop|	4-7 26
fr:intro-follow|word|,|	4-7 25
fr:intro-follow|word|stop|	2-3 69	4-7 23
fr:intro|	( -33	, 9	: -9	auxiliary 45	determiner -16	preposition -8	pronoun 32	start 20	stop 18	verb-judging 15	verb-saying -6	word 11	’ 11
fr:lead|lower|	( -33	, 66	: -18	auxiliary 45	preposition 11	pronoun 32	verb-judging 15	verb-saying 23	word 21	’ 11
fr:lead|upper|	, -35	preposition -23	start 20	stop 18	verb-saying -33	word -57
fr:naming|dit|3|	8+ 22
fr:naming|false|	: 22	verb-saying -18	word -43
fr:naming|none|	1 14	2-3 -14	4-7 -8	8+ 10
fr:naming|true|	( -33	, 9	: -10	auxiliary 45	determiner -16	preposition -8	pronoun 32	start 20	stop 18	verb-judging 15	word 20	’ 11
fr:others|0|	2-3 -14	8+ 10
fr:others|1|	1 22	2-3 -11	4-7 -12	8+ 6
fr:own-case|false|all-one|	: 28	stop 47
fr:own-case|false|first|	: -16	start 7	stop 24
fr:own-case|false|none|	, 66	: -18	auxiliary 45	preposition 11	pronoun 32	verb-judging 15	verb-saying 22	word 21	’ 11
fr:own-case|true|first|	: 9	start 44	stop 15
fr:own|false|	1 8	2-3 -22	8+ 14
fr:own|true|	2-3 24	8+ 7
fr:sentence|judging|	2-3 43	4-7 49
fr:sentence|none|	1 43	2-3 -35	4-7 -6	8+ 10
fr:sentence|saying|	1 -28	8+ 10
fr:sentence|thinking|	4-7 47	8+ 9
fr:size-ending|10+|.|	determiner 7
fr:size-ending|10+|none|	, 9	stop 10
fr:size-ending|1|none|	, -21	end -43	preposition 42	stop 13
fr:size-ending|2|none|	, -25	end 55
fr:size-ending|3|.|	end 13
fr:size-ending|3|none|	, 15	preposition -30	stop 42
fr:size-ending|4-5|.|	end 14
fr:size-ending|4-5|?|	, 18
fr:size-ending|4-5|none|	, 13	end 44	stop -12
fr:size-ending|6-9|.|	capital 16	determiner 8	end 12
fr:size-ending|6-9|none|	, 16	end 22	stop 15
fr:size-follow|10+|	, 9	determiner 7	stop 10
fr:size-follow|1|	, -21	end -32	preposition 42	stop 13
fr:size-follow|2|	, -18	end 64
fr:size-follow|3|	, 15	end -18	preposition -30	stop 42
fr:size-follow|4-5|	, 14	end 43	stop -12
fr:size-follow|6-9|	, 16	capital 14	determiner 7	end 15	stop 15
fr:size-intro|10+|	: 7	start 14	stop 6
fr:size-intro|1|	preposition -35	verb-saying -10	word 17
fr:size-intro|2|	, 42	preposition 22	stop -6	word -13
fr:size-intro|3|	, -26	determiner -33	preposition 30	stop 56	word 24
fr:size-intro|4-5|	, 8	: -33	auxiliary 6	preposition 6	start 46	stop 18	verb-judging 40	verb-saying 29	word 51
fr:size-intro|6-9|	, 6	: 15	start 12	stop 16	word 7
fr:size|	10+ 9	2 6	3 -26	4-5 -11	6-9 15
fr:two-before|)|	stop 27
fr:two-before|,|	preposition 51	verb-saying -29
fr:two-before|capital|	, -21	: 17	stop 17	verb-judging 13
fr:two-before|determiner|	word 19
fr:two-before|pronoun|	: -26
fr:two-before|quote|	stop 35
fr:two-before|start|	start 20
fr:two-before|verb-judging|	preposition 35
fr:two-before|verb-saying|	: 13
fr:two-before|word|	( -33	, 39	auxiliary 46	preposition -35	stop 16	word -38	’ 11
fr:two-words-before|)|	. 27
fr:two-words-before|ans|	. 28
fr:two-words-before|d|	’ 11
fr:two-words-before|parle|	de 27
fr:two-words-before|relativise|	: 19
fr:two-words-before|start|	start 20
fr:two-words-before||	. 35
fr:verb|false|1|	lower 15	upper -16
fr:verb|false|2-3|	lower 11	upper -45
fr:verb|false|4-7|	lower 9
fr:verb|false|8+|	lower 8	upper 12
fr:verb|true|4-7|	lower 36	upper 23
fr:verb|true|8+|	lower 13	upper 8
fr:word-after|	) -33	, 8	. 19	: -21	end 23	et -34	la 7	le 7	l’ 8
fr:word-after|)|	none -33
fr:word-after|,|	! 26	? 18	none 7
fr:word-after|.|	none 19
fr:word-after|:|	none -21
fr:word-after|end|	! 42	. 38	none 12
fr:word-after|et|	none -34
fr:word-after|le|	. 7
fr:word-after|l’|	. 8
fr:word-before|	( -33	, 9	. 14	: -9	? 31	de 13	dit -18	la -13	pour -19	salue 11	start 20	texte 14	était 6	’ 11
fr:word-before|,|	2-3 -7	4-7 7
fr:word-before|.|	1 38	4-7 20	8+ 8
fr:word-before|:|	1 28	4-7 -27	8+ 13
fr:word-before|?|	2-3 31
fr:word-before|de|	2-3 35
fr:word-before|la|	2-3 -13
fr:word-before|start|	4-7 48	8+ 13
fr:word-before|’|	4-7 11
fr:work|none|none|(|	none -33
fr:work|none|none|,|	none 66	some 8
fr:work|none|none|:|	all-one 28	first -15	none -18
fr:work|none|none|	all -39	all-one -13	none 14	some 19
fr:work|none|none|auxiliary|	none 45
fr:work|none|none|preposition|	none 11
fr:work|none|none|pronoun|	none 32
fr:work|none|none|start|	first 20
fr:work|none|none|stop|	all-one 47	first 18
fr:work|none|none|verb-judging|	none 15
fr:work|none|none|verb-saying|	none 22
fr:work|none|none|word|	none 21
fr:work|none|none|’|	none 11
headline|false|	4-7 -10	8+ 16
headline|true|	1 -40	2-3 -41	4-7 44	8+ 49
in-noun|false|false|1|	first 35	none 9
in-noun|false|false|2-3|	all-one -30	first 17	most -24	some 12
in-noun|false|false|4-7|	all -23	all-one -23	first 15	none 24	some 26
in-noun|false|false|8+|	all -30	first 18	most 20	none 7	some 27
in-noun|false|true|1|	first -30	none -7
in-noun|false|true|2-3|	all-one 7	first 23	some -19
in-noun|false|true|4-7|	first 30	most 61	none 26
in-noun|false|true|8+|	first 12	most 38	none 39	some 34
in-noun|true|false|1|	all-one 10	none -22
in-noun|true|false|2-3|	all-one -32	first -17	none 24	some 12
in-noun|true|false|4-7|	all -27	first -36	most -20	none 70	some 75
in-noun|true|false|8+|	first 84	none 58	some 37
in-noun|true|true|1|	all-one 35	none 15
in-noun|true|true|2-3|	all -16	all-one -38	none 12	some -15
in-noun|true|true|4-7|	all -85	none 81
in-noun|true|true|8+|	none 50
intro-follow|(|)|	2-3 50
intro-follow|(|,|	4-7 -47
intro-follow|)|end|	8+ 17
intro-follow|,|(|	2-3 -72
intro-follow|,|,|	1 -41	2-3 -23	4-7 -19
intro-follow|,|auxiliary|	2-3 -9
intro-follow|,|capital|	2-3 48	4-7 46	8+ 33
intro-follow|,|coordinator|	8+ 15
intro-follow|,|determiner|	4-7 -30	8+ 21
intro-follow|,|end|	1 71	2-3 47	4-7 90	8+ 21
intro-follow|,|preposition|	2-3 -27	4-7 58	8+ 14
intro-follow|,|pronoun|	4-7 40	8+ 27
intro-follow|,|stop|	1 68	2-3 81	4-7 58	8+ 13
intro-follow|,|subordinator|	2-3 18
intro-follow|,|verb-saying|	4-7 45	8+ 27
intro-follow|,|word|	2-3 -48	4-7 -33
intro-follow|,|—|	4-7 14
intro-follow|-|stop|	8+ 21
intro-follow|:|,|	2-3 -67	4-7 -64	8+ 18
intro-follow|:|[|	8+ 16
intro-follow|:|capital|	4-7 67	8+ 22
intro-follow|:|determiner|	4-7 28	8+ 37
intro-follow|:|end|	1 33	2-3 41	4-7 127	8+ 16
intro-follow|:|pronoun|	4-7 47	8+ 9
intro-follow|:|stop|	1 16	4-7 -32	8+ 18
intro-follow|:|verb-saying|	8+ 15
intro-follow|adverb|end|	2-3 40	8+ 16
intro-follow|adverb|preposition|	1 38
intro-follow|adverb|verb-judging|	2-3 13
intro-follow|auxiliary|,|	1 93	2-3 95	4-7 105	8+ 55
intro-follow|auxiliary|capital|	2-3 -63	4-7 45	8+ 19
intro-follow|auxiliary|coordinator|	4-7 72	8+ 19
intro-follow|auxiliary|determiner|	1 -7	4-7 33
intro-follow|auxiliary|end|	1 -24	2-3 22	4-7 -17	8+ 29
intro-follow|auxiliary|preposition|	1 70	2-3 104	4-7 -32	8+ 29
intro-follow|auxiliary|pronoun|	2-3 -18	4-7 28	8+ 31
intro-follow|auxiliary|stop|	1 47	2-3 147	4-7 92	8+ 52
intro-follow|auxiliary|subordinator|	2-3 92	4-7 48
intro-follow|auxiliary|verb-saying|	4-7 41
intro-follow|auxiliary|word|	2-3 84	4-7 85
intro-follow|capital|,|	1 14	2-3 75	4-7 64
intro-follow|capital|[|	8+ 54
intro-follow|capital|auxiliary|	2-3 -55
intro-follow|capital|capital|	1 -48	4-7 -10	8+ 29
intro-follow|capital|end|	2-3 20	4-7 51
intro-follow|capital|preposition|	1 -61	2-3 -26	4-7 61
intro-follow|capital|pronoun|	8+ 8
intro-follow|capital|stop|	1 -25	2-3 32	4-7 98	8+ 17
intro-follow|capital|verb-saying|	2-3 -25
intro-follow|capital|word|	1 -63	2-3 68	4-7 -22
intro-follow|coordinator|end|	2-3 7	4-7 81	8+ 48
intro-follow|coordinator|preposition|	1 92	2-3 18
intro-follow|coordinator|stop|	2-3 48	8+ 69
intro-follow|coordinator|word|	2-3 -21
intro-follow|determiner|,|	1 22	2-3 -14
intro-follow|determiner|auxiliary|	1 -31	2-3 56
intro-follow|determiner|capital|	1 50
intro-follow|determiner|coordinator|	1 14	4-7 77
intro-follow|determiner|determiner|	2-3 24
intro-follow|determiner|end|	2-3 121	4-7 74	8+ 36
intro-follow|determiner|preposition|	2-3 28	4-7 -26
intro-follow|determiner|pronoun|	2-3 7
intro-follow|determiner|stop|	1 -90	2-3 -105	4-7 76	8+ 49
intro-follow|determiner|subordinator|	2-3 9
intro-follow|determiner|that|	2-3 71
intro-follow|determiner|verb-judging|	1 -29
intro-follow|determiner|verb-saying|	1 -53	2-3 -59
intro-follow|determiner|word|	1 11	4-7 -33
intro-follow|possessive|capital|	2-3 -44
intro-follow|possessive|end|	2-3 -65	8+ 42
intro-follow|possessive|preposition|	2-3 53
intro-follow|possessive|word|	2-3 60
intro-follow|preposition|,|	1 -21	2-3 38	4-7 -14	8+ 42
intro-follow|preposition|:|	2-3 15
intro-follow|preposition|;|	4-7 9
intro-follow|preposition|auxiliary|	1 63
intro-follow|preposition|capital|	1 11	2-3 -49	4-7 24
intro-follow|preposition|coordinator|	1 -43	2-3 24	4-7 54
intro-follow|preposition|determiner|	1 12	2-3 -29	4-7 17
intro-follow|preposition|end|	1 -15	2-3 7	4-7 42	8+ 45
intro-follow|preposition|preposition|	1 62	4-7 69
intro-follow|preposition|stop|	1 -111	2-3 -60	4-7 125	8+ 42
intro-follow|pronoun|,|	2-3 39
intro-follow|pronoun|coordinator|	1 82	4-7 61
intro-follow|pronoun|determiner|	2-3 90	4-7 6
intro-follow|pronoun|end|	1 -18	2-3 97	4-7 40	8+ 26
intro-follow|pronoun|preposition|	2-3 -33
intro-follow|pronoun|stop|	2-3 16	4-7 72	8+ 71
intro-follow|quote|end|	8+ 41
intro-follow|start|'|	8+ 11
intro-follow|start|(|	2-3 -41
intro-follow|start|,|	1 -17	2-3 -18	4-7 89	8+ 12
intro-follow|start|:|	2-3 -78	4-7 17	8+ 49
intro-follow|start|capital|	2-3 28	4-7 50	8+ 22
intro-follow|start|determiner|	1 57	2-3 56	4-7 53	8+ 25
intro-follow|start|end|	2-3 -20	4-7 -22	8+ 51
intro-follow|start|preposition|	4-7 -7	8+ 56
intro-follow|start|pronoun|	2-3 106	4-7 37	8+ 16
intro-follow|start|stop|	8+ 46
intro-follow|start|verb-saying|	2-3 85	4-7 30	8+ 20
intro-follow|start|word|	2-3 21	4-7 58	8+ 27
intro-follow|start|—|	4-7 35	8+ 38
intro-follow|stop|,|	1 87	2-3 53	4-7 33	8+ 8
intro-follow|stop|auxiliary|	8+ 42
intro-follow|stop|capital|	2-3 55	4-7 28	8+ 17
intro-follow|stop|determiner|	1 91	2-3 9	4-7 21	8+ 14
intro-follow|stop|end|	1 8	2-3 39	4-7 61	8+ 20
intro-follow|stop|preposition|	8+ 31
intro-follow|stop|pronoun|	1 49	2-3 64	4-7 26	8+ 11
intro-follow|stop|stop|	1 59	2-3 52	4-7 -32	8+ 11
intro-follow|stop|subordinator|	8+ 44
intro-follow|stop|verb-saying|	2-3 70	4-7 25	8+ 17
intro-follow|stop|word|	2-3 33	4-7 59	8+ 31
intro-follow|subordinator|,|	1 28	2-3 -56
intro-follow|subordinator|coordinator|	2-3 22	4-7 44
intro-follow|subordinator|end|	2-3 -45	8+ 54
intro-follow|subordinator|preposition|	2-3 37	4-7 52
intro-follow|subordinator|stop|	1 -76	2-3 34	4-7 20
intro-follow|subordinator|word|	1 12
intro-follow|that|,|	4-7 43
intro-follow|that|auxiliary|	2-3 -39
intro-follow|that|capital|	8+ 25
intro-follow|that|coordinator|	8+ 23
intro-follow|that|end|	4-7 46	8+ 30
intro-follow|that|preposition|	4-7 42	8+ 33
intro-follow|that|stop|	2-3 13	4-7 47	8+ 54
intro-follow|verb-judging|,|	1 -46	2-3 -81
intro-follow|verb-judging|end|	2-3 -20	4-7 98	8+ -6
intro-follow|verb-judging|preposition|	1 -96	2-3 -50
intro-follow|verb-judging|pronoun|	4-7 -33
intro-follow|verb-judging|stop|	1 55	2-3 61	4-7 88
intro-follow|verb-judging|word|	1 67
intro-follow|verb-saying|,|	2-3 -41	4-7 -25
intro-follow|verb-saying|capital|	2-3 -56	4-7 18
intro-follow|verb-saying|coordinator|	2-3 11	4-7 53
intro-follow|verb-saying|determiner|	2-3 53
intro-follow|verb-saying|end|	2-3 88	4-7 99	8+ 56
intro-follow|verb-saying|preposition|	1 70	4-7 -39
intro-follow|verb-saying|stop|	1 12	2-3 93	4-7 12
intro-follow|verb-saying|subordinator|	2-3 -13
intro-follow|verb-thinking|end|	2-3 -63	4-7 58
intro-follow|verb-thinking|stop|	2-3 97	4-7 33
intro-follow|verb-thinking|subordinator|	4-7 72
intro-follow|word|,|	1 -27	2-3 -48	4-7 81	8+ 7
intro-follow|word|:|	4-7 8
intro-follow|word|;|	4-7 7
intro-follow|word|auxiliary|	1 10	2-3 6	4-7 -9
intro-follow|word|capital|	1 -8	2-3 41	8+ 43
intro-follow|word|coordinator|	1 31	4-7 -24
intro-follow|word|determiner|	8+ 37
intro-follow|word|end|	1 -13	2-3 21	4-7 -33	8+ 45
intro-follow|word|preposition|	1 27	2-3 13	4-7 38	8+ 53
intro-follow|word|pronoun|	4-7 58
intro-follow|word|stop|	1 33	2-3 11	4-7 108	8+ 46
intro-follow|word|subordinator|	4-7 96
intro-follow|word|verb-saying|	2-3 7
intro-follow|word|word|	1 15	2-3 -30	4-7 -10
intro-follow|–|,|	4-7 -28
intro-follow|–|end|	2-3 41
intro-follow|–|–|	4-7 8
intro-follow|—|end|	2-3 58	4-7 9	8+ 31
intro-follow|—|—|	4-7 34	8+ 28
intro|	) 17	: 15	; -22	adverb 29	capital 15	coordinator -11	determiner -7	possessive -24	preposition -7	pronoun 18	start 8	stop 20	that 6	verb-judging -8	– -37	’ 49
it:alone|first|	2-3 -34	4-7 28	8+ 8
it:alone|inside|	8+ 13
it:best-gap|according-to|according|gap|according-to||	2-3 43
it:best-gap|colon|naked||	2-3 18	4-7 36
it:best-gap|named-before|naked||	2-3 37	4-7 24	8+ 16
it:best-gap|named-nearby|naked||	1 8	8+ 12
it:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 19
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 29	2-3 37	4-7 8
it:best-gap|quote-then-verb|saying|gap|quote-then-verb|;|	4-7 12
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|,|	2-3 25
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 34
it:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 33	4-7 17
it:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	2-3 12
it:best-intro|,|naked|1|	4-7 8
it:best-intro|,|naked|far|	4-7 7
it:best-intro|,|saying|1|	2-3 25
it:best-intro|:|direct|5-10|	4-7 51
it:best-intro|:|naked|1|	2-3 18	4-7 44	8+ 6
it:best-intro|:|naked|2-4|	4-7 -34	8+ 10
it:best-intro|:|naked|5-10|	4-7 77	8+ 13
it:best-intro|:|naked|far|	8+ 28
it:best-intro|:|saying|1|	4-7 35
it:best-intro|preposition|naked|2-4|	2-3 57
it:best-intro|preposition|naked|5-10|	1 -36
it:best-intro|preposition|saying|1|	2-3 33	4-7 7
it:best-intro|start|naked|1|	8+ 7
it:best-intro|start|naked|2-4|	4-7 10
it:best-intro|start|naked|far|	4-7 29	8+ 16
it:best-intro|start|saying|1|	2-3 35
it:best-intro|stop|naked|1|	2-3 12	4-7 8	8+ 6
it:best-intro|stop|naked|2-4|	4-7 24
it:best-intro|stop|naked|5-10|	4-7 8
it:best-intro|stop|naked|far|	2-3 34	4-7 8
it:best-intro|stop|saying|1|	2-3 6
it:best-intro|verb-saying|naked|5-10|	1 11
it:best-intro|verb-saying|saying|0|	2-3 30	4-7 9
it:best-intro|word|naked|5-10|	2-3 -6
it:best-intro|–|saying|1|	4-7 8
it:best-lead|lower|,|according|	according-to 10
it:best-lead|lower|,|naked|	named-nearby 7
it:best-lead|lower|,|saying|	verb-then-speaker 14
it:best-lead|lower|:|naked|	named-nearby 21
it:best-lead|lower|:|saying|	quote-then-speaker 16
it:best-lead|lower|auxiliary|according|	according-to 29
it:best-lead|lower|determiner|naked|	named-nearby -27
it:best-lead|lower|determiner|saying|	speaker-then-quote 31
it:best-lead|lower|preposition|naked|	named-nearby -8
it:best-lead|lower|preposition|saying|	speaker-then-quote 32
it:best-lead|lower|verb-saying|naked|	named-nearby -7
it:best-lead|lower|verb-saying|saying|	speaker-then-quote 22
it:best-lead|lower|word|according|	according-to 33
it:best-lead|lower|word|judging|	speaker-then-quote 41
it:best-lead|lower|word|naked|	named-nearby 51
it:best-lead|lower|word|saying|	speaker-then-quote 9
it:best-lead|upper|:|direct|	speaker-then-quote 51
it:best-lead|upper|:|naked|	colon 30	named-nearby -20
it:best-lead|upper|:|saying|	quote-then-speaker 23	quote-then-verb 10	speaker-then-quote 21	verb-then-speaker 35
it:best-lead|upper|determiner|naked|	named-nearby 20
it:best-lead|upper|preposition|naked|	named-nearby -31
it:best-lead|upper|start|naked|	named-before 28	named-nearby -6
it:best-lead|upper|start|saying|	quote-then-verb 26
it:best-lead|upper|stop|naked|	named-before 54	named-nearby 8
it:best-lead|upper|stop|saying|	quote-then-verb 10	sentence-before 26
it:best-lead|upper|word|naked|	named-nearby -14
it:best-lead|upper|–|saying|	quote-then-verb 8
it:best-lemma|	aggiungere 48	ammettere 29	annunciare 29	assicurare -17	attaccare 14	avvertire 44	chiedere -13	confermare 34	confidare 7	definire 41	dire 6	interrompere 20	none -10	parlare 26	postare -6	promettere 16	protestare 8	puntualizzare 13	raccontare 22	recitare 26	replicare 13	ribattere 6	ripetere 8	rispondere 12	salutare 14	scandire 21	scrivere 10	sentenziare 21
it:best-lemma|ammettere|quote-then-verb|	1 29
it:best-lemma|avvertire|verb-then-speaker|	1 7
it:best-lemma|chiedere|speaker-then-quote|	0 8
it:best-lemma|confidare|quote-then-verb|	1 7
it:best-lemma|dire|quote-then-verb|	1 7
it:best-lemma|none|according-to|	2-4 29	5-10 -16	far 10
it:best-lemma|none|colon|	1 30
it:best-lemma|none|named-before|	1 48	2-4 39	5-10 10	far 32
it:best-lemma|none|named-nearby|	0 -29	1 28	2-4 27	far -39
it:best-lemma|none|sentence-before|	2-4 14	5-10 -48	far -24
it:best-lemma|none|speaker-then-quote|	5-10 55
it:best-lemma|parlare|speaker-then-quote|	1 33
it:best-lemma|promettere|speaker-then-quote|	0 16
it:best-lemma|protestare|quote-then-verb|	1 8
it:best-lemma|raccontare|quote-then-verb|	1 34
it:best-lemma|raccontare|speaker-then-quote|	5-10 7
it:best-lemma|ripetere|quote-then-verb|	1 8
it:best-lemma|rispondere|quote-then-verb|	1 12
it:best-lemma|salutare|speaker-then-quote|	0 14
it:best-lemma|scandire|sentence-before|	far 21
it:best-near|according-to|according|	2-4 29	5-10 -16	far 10
it:best-near|according|0|	2-3 31
it:best-near|according|2-4|	4-7 37
it:best-near|according|far|	2-3 -15	4-7 62
it:best-near|colon|naked|	1 30
it:best-near|direct|5-10|	4-7 51
it:best-near|naked|0|	2-3 -29
it:best-near|naked|1|	1 18	2-3 27	4-7 31	8+ 7
it:best-near|naked|2-4|	2-3 43	4-7 -27	8+ 10
it:best-near|naked|5-10|	1 11	2-3 -24	4-7 68	8+ 12
it:best-near|naked|far|	1 -43	2-3 34	4-7 61	8+ 22
it:best-near|named-before|naked|	1 48	2-4 39	5-10 10	far 32
it:best-near|named-nearby|naked|	0 -29	1 28	2-4 27	far -39
it:best-near|quote-then-speaker|saying|	-10 20
it:best-near|quote-then-verb|saying|	1 30
it:best-near|saying|0|	2-3 12	4-7 9
it:best-near|saying|1|	1 37	2-3 47	4-7 25
it:best-near|saying|2-4|	4-7 34
it:best-near|saying|5-10|	2-3 27	4-7 12	8+ 7
it:best-near|saying|far|	2-3 16	4-7 21
it:best-near|sentence-before|according|	far -15
it:best-near|sentence-before|saying|	2-4 12	5-10 17	far -16
it:best-near|speaker-then-quote|direct|	5-10 51
it:best-near|speaker-then-quote|saying|	0 23	1 31	2-4 41	5-10 29	far 31
it:best-near|verb-then-speaker|saying|	1 22	2-4 35
it:best-order|according|according|0|	2-3 31
it:best-order|according|according|2-4|	4-7 37
it:best-order|according|according|far|	2-3 -15	4-7 62
it:best-order|apposed|saying|1|	4-7 62
it:best-order|apposed|saying|far|	4-7 29
it:best-order|direct|direct|5-10|	4-7 51
it:best-order|direct|saying|0|	2-3 22	4-7 6
it:best-order|direct|saying|1|	1 14	2-3 27	4-7 25
it:best-order|direct|saying|5-10|	2-3 27	4-7 7
it:best-order|direct|saying|far|	2-3 9
it:best-order|inverted|saying|1|	1 29	2-3 50	4-7 15
it:best-order|inverted|saying|2-4|	4-7 25
it:best-order|naked|naked|0|	2-3 -29
it:best-order|naked|naked|1|	1 18	2-3 27	4-7 31	8+ 7
it:best-order|naked|naked|2-4|	2-3 43	4-7 -27	8+ 10
it:best-order|naked|naked|5-10|	1 11	2-3 -24	4-7 68	8+ 12
it:best-order|naked|naked|far|	1 -43	2-3 34	4-7 61	8+ 22
it:best-phrase|name|	according 41	apposed -9	judging 34	saying 21
it:best-phrase|noun|	according -33	apposed 23	direct -49	judging 41	naked 30	saying 42
it:best-phrase|pronoun|	saying 16
it:best-score|-1|	4-7 69	8+ 7
it:best-score|	-2 21	-3 -8	-4 -30	1 76	2 31	3 50	4 -7	5 24	6 10	7 49
it:best-score|-2|	2-3 36	4-7 47	8+ 14
it:best-score|-3|	1 -28	4-7 42
it:best-score|-4|	1 8	2-3 -44	4-7 -9	8+ 20
it:best-score|0|	1 15	4-7 21	8+ 12
it:best-score|1|	1 43	2-3 52	4-7 44	8+ 6
it:best-score|2|	2-3 36	4-7 20	8+ 7
it:best-score|3|	2-3 46	4-7 58
it:best-score|4|	1 -36	2-3 44	4-7 24	8+ 6
it:best-score|5|	4-7 31	8+ 9
it:best-score|6|	2-3 13	4-7 8	8+ 7
it:best-score|7|	2-3 44	4-7 11
it:best-score|8|	4-7 7
it:best|according-to|according|	1 -14	4-7 37
it:best|colon|naked|	2-3 18	4-7 36
it:best|named-before|naked|	2-3 37	4-7 24	8+ 16
it:best|named-nearby|naked|	1 8	8+ 12
it:best|quote-then-speaker|direct|	2-3 -52
it:best|quote-then-speaker|saying|	4-7 19
it:best|quote-then-verb|saying|	1 29	2-3 37	4-7 10
it:best|sentence-before|according|	2-3 -21
it:best|sentence-before|saying|	2-3 -6	4-7 10
it:best|speaker-then-quote|direct|	4-7 51
it:best|speaker-then-quote|judging|	4-7 44
it:best|speaker-then-quote|saying|	1 14	2-3 55	4-7 25	8+ 7
it:best|verb-then-speaker|saying|	4-7 35
it:case-follow|all-one|,|	none 25
it:case-follow|all-one|end|	none 21
it:case-follow|all-one|preposition|	none -41
it:case-follow|all-one|stop|	none -51
it:case-follow|all|,|	none 17
it:case-follow|first|,|	none 10
it:case-follow|first|:|	none 16
it:case-follow|first|auxiliary|	none -29
it:case-follow|first|end|	. 19	none 20
it:case-follow|first|stop|	? 52	none -11
it:case-follow|first|–|	, 8
it:case-follow|most|stop|	none 8
it:case-follow|none|,|	none 6
it:case-follow|none|:|	none 11
it:case-follow|none|;|	none 35
it:case-follow|none|preposition|	none -22
it:case-follow|none|stop|	none 22
it:case-follow|none|word|	none -37
it:case-follow|some|stop|	none 10
it:case-intro|all-one|	start 6	stop 78	verb-judging -23	word -48
it:case-intro|all|	, 27
it:case-intro|first|	- 21	determiner -26	start 16	stop 20	word -20	– 33	— 15
it:case-intro|none|	, 17	: 36	; 26	auxiliary 29	determiner -21	preposition -30	verb-judging 28	word 55
it:case-intro|some|	, 6
it:case|all-one|	2 -16
it:case|all|	2 -12	3 38
it:case|first|	10+ 11	2 -18	3 -6	4-5 -11	6-9 26
it:case|most|	6-9 8
it:case|none|	2 25	4-5 54	6-9 8
it:case|some|	6-9 6
it:clause|false|false|	all 26	first -10	some 8
it:clause|false|true|	first 25	none 13
it:clause|true|false|	first -6
it:clause|true|true|	first 14	none 19
it:ending|	! 32	, 8	. 40	? 45	none -8
it:family|"|	2-3 15	4-7 62	8+ 13
it:family|'|	1 26	2-3 27
it:family|S|	2-3 36
it:family|«|	1 25	2-3 11	4-7 -10	8+ 11
it:family|‘|	2-3 -8	4-7 9	8+ 21
it:family|“|	1 -54	2-3 -24	4-7 44	8+ 9
it:follow|	, 32	: 13	; 35	auxiliary -29	end 31	preposition -37	stop 7	word -21	– 39
it:headline|false|	1 8	2-3 -8	8+ 11
it:headline|true|	2-3 11	4-7 41
it:in-noun|false|false|1|	all-one -7	none -25
it:in-noun|false|false|2-3|	all 35	all-one -16	first 7	none 7
it:in-noun|false|false|4-7|	first -6	most 8	none 22	some 8
it:in-noun|false|false|8+|	first 11	none 14
it:in-noun|true|false|1|	all-one 16	none 32
it:in-noun|true|false|2-3|	first -26
it:in-noun|true|false|4-7|	none 83
it:in-noun|true|false|8+|	none 6
it:intro-follow|,|stop|	2-3 26	4-7 18	8+ 14
it:intro-follow|-|stop|	8+ 21
it:intro-follow|:|,|	2-3 28	4-7 17	8+ 8
it:intro-follow|:|end|	2-3 18	4-7 20
it:intro-follow|:|stop|	2-3 48	4-7 -16	8+ 14
it:intro-follow|auxiliary|stop|	2-3 29
it:intro-follow|determiner|,|	1 22
it:intro-follow|determiner|stop|	2-3 -11
it:intro-follow|preposition|preposition|	1 -33
it:intro-follow|preposition|stop|	2-3 -7	4-7 7
it:intro-follow|start|,|	2-3 -27	4-7 35	8+ 8
it:intro-follow|start|:|	4-7 16
it:intro-follow|stop|,|	2-3 37	4-7 11
it:intro-follow|stop|stop|	1 59	4-7 31
it:intro-follow|verb-judging|stop|	4-7 17
it:intro-follow|verb-saying|stop|	1 -22	2-3 30	4-7 9
it:intro-follow|word|stop|	1 31	4-7 9	8+ 6
it:intro-follow|–|end|	2-3 41
it:intro-follow|–|–|	4-7 8
it:intro|	, 27	- 21	: 16	; 26	auxiliary 29	capital -16	preposition -32	start 14	stop 58	verb-judging -17	verb-saying -12	word 13	– 49	— 15
it:lead|lower|	, 16	: 36	; 26	auxiliary 29	determiner -21	preposition -30	verb-judging 28	word 55
it:lead|upper|	, 27	- 21	: 7	determiner 14	preposition -8	start 14	stop 58	verb-judging -23	word -31	– 49	— 15
it:naming|none|	8+ 11
it:naming|true|	, 27	- 21	: 16	; 26	auxiliary 29	capital -16	preposition -32	start 14	stop 58	verb-judging -17	verb-saying -12	word 13	– 49	— 15
it:nobody|1|	stop 59
it:nobody|2-3|	– 41
it:nobody|4-7|	, 6	stop 46
it:others|0|	1 -15	2-3 10	8+ 11
it:others|1|	1 34	2-3 -11	4-7 68	8+ 10
it:others|2|	4-7 8
it:own-case|false|all-one|	start 6	stop 78	verb-judging -23	word -48
it:own-case|false|all|	, 27
it:own-case|false|first|	: 54	determiner -26	start 26	stop 16	word -20	– 36
it:own-case|false|none|	, 10	: 34	; 26	auxiliary 29	determiner -21	preposition -30	verb-judging 28	word 55
it:own-case|false|some|	, 6
it:own-case|true|first|	: -19	start 8	stop 27	– 8	— 15
it:own-case|true|none|	, 21	: 11
it:own|false|	4-7 36	8+ 13
it:own|true|	2-3 12	4-7 -7	8+ 10
it:sentence|judging|	1 -23	4-7 17
it:sentence|none|	1 19	2-3 -16	8+ 15
it:sentence|saying|	1 -15	2-3 31	4-7 23	8+ 9
it:sentence|thinking|	4-7 74
it:size-ending|10+|none|	, 7	stop 15
it:size-ending|1|none|	; 14	end 21	preposition -44
it:size-ending|2|none|	, 6	auxiliary -29	end -15	preposition 20	stop 6
it:size-ending|3|.|	end 41
it:size-ending|3|none|	, 26	end 18	stop 22
it:size-ending|4-5|none|	, 31	: 18	end 7	stop -7
it:size-ending|6-9|,|	– 8
it:size-ending|6-9|?|	stop 52
it:size-ending|6-9|none|	, 12	: 12	end 29	stop 31
it:size-follow|10+|	, 7	stop 15
it:size-follow|1|	, 26	; 14	end 21	preposition -44
it:size-follow|2|	, 6	auxiliary -29	end -15	preposition 20	stop 6
it:size-follow|3|	, 26	end 42	stop 22
it:size-follow|4-5|	, 31	: 18	end 6	stop -7
it:size-follow|6-9|	, 12	: 12	end 23	stop 32	– 8
it:size-intro|10+|	- 21	: 14	start 7
it:size-intro|1|	determiner 22	preposition -36	stop 74	verb-judging -23	verb-saying -22	word 23
it:size-intro|2|	: 34	determiner 6	preposition -19	start -37	stop 42	verb-saying 24	word -11
it:size-intro|3|	, 26	: 63	determiner -35	stop 12	verb-saying 34	– 52
it:size-intro|4-5|	, 30	: -19	determiner 79	start 27	stop 31	verb-saying 6	word 11
it:size-intro|6-9|	, 6	: 37	start 13	stop 7	word 7	– 8	— 15
it:size|	10+ 11	2 -12	3 14	6-9 23
it:two-before|adverb|	: 8
it:two-before|auxiliary|	verb-saying 10
it:two-before|capital|	, 27	: 33	stop 47	verb-saying 23
it:two-before|determiner|	: 21	verb-judging -13	word 29
it:two-before|preposition|	determiner 10	word -42
it:two-before|pronoun|	verb-judging -22	verb-saying 45	word -9
it:two-before|quote|	stop 11
it:two-before|start|	start 14	– 49	— 18
it:two-before|verb-saying|	: 25
it:two-before|word|	, 23	; 26	auxiliary 28	determiner 7	preposition -36	stop 52	verb-saying 6	word -22
it:two-words-before|braccia|	: 59
it:two-words-before|parla|	di 58
it:two-words-before|per|	i 10
it:two-words-before|start|	start 14	– 49	— 18
it:two-words-before||	. 11
it:verb|false|2-3|	lower 8	upper -7
it:verb|false|4-7|	lower 50	upper -11
it:verb|false|8+|	lower 14	upper 13
it:verb|true|2-3|	lower 19	upper 28
it:verb|true|4-7|	lower 18	upper 24
it:verb|true|8+|	upper 10
it:word-after|	, 32	. 7	: 13	; 35	end 31	– 39
it:word-after|,|	none 16
it:word-after|.|	? 52	none 7
it:word-after|:|	none 13
it:word-after|;|	none 35
it:word-after|end|	. 40	none 17
it:word-after|–|	, 8
it:word-before|	, 27	- 21	. 45	: 16	; 26	? 53	chiede 8	definisce 28	i 10	promette 16	saluta 14	start 14	è 29	– 49	— 15
it:word-before|,|	2-3 27	4-7 16	8+ 14
it:word-before|-|	8+ 21
it:word-before|.|	1 64	2-3 38	4-7 24
it:word-before|:|	2-3 70	4-7 -14	8+ 13
it:word-before|?|	4-7 18
it:word-before|di|	1 -15	2-3 15	4-7 7
it:word-before|promette|	2-3 16
it:word-before|saluta|	2-3 14
it:word-before|start|	2-3 -34	4-7 28	8+ 8
it:word-before|un|	2-3 -35
it:word-before|–|	2-3 52	4-7 8
it:word-before|—|	4-7 15
it:work|none|none|,|	all 27	none 17	some 6
it:work|none|none|-|	first 21
it:work|none|none|:|	none 36
it:work|none|none|;|	none 26
it:work|none|none|	all 26	first -17	most 8	none 6	some 8
it:work|none|none|auxiliary|	none 29
it:work|none|none|determiner|	first -26	none -21
it:work|none|none|preposition|	none -30
it:work|none|none|start|	all-one 6	first 16
it:work|none|none|stop|	all-one 78	first 21
it:work|none|none|verb-judging|	all-one -23	none 28
it:work|none|none|word|	all-one -48	first -20	none 55
it:work|none|none|–|	first 33
it:work|none|none|—|	first 15
lead|lower|	( 7	, 19	- 11	: -31	; 26	adverb 12	capital 31	coordinator 7	possessive 26	preposition 7	pronoun 9	verb-judging 23	verb-saying 30	verb-thinking 12	– -9	’ 49
lead|other|	auxiliary -15	determiner 79	start 33	stop 15	— 13
lead|upper|	( -8	) 17	, -7	- 11	: 32	adverb -17	auxiliary 38	capital -28	coordinator -10	determiner -10	possessive -93	preposition -21	pronoun 29	quote 12	start 7	stop 20	that 58	verb-judging -48	verb-saying -27	word -27	– -42	— -24
naming|called|1|	1 20	2-3 -29	4-7 15
naming|called|2|	1 9	2-3 -41	4-7 72	8+ 15
naming|called|3|	1 160	2-3 50	4-7 89	8+ 23
naming|dit|3|	8+ 22
naming|false|	, 11	: -33	capital 28	determiner -17	preposition -6	pronoun -13	stop 26	subordinator -71	that 51	verb-judging -56	verb-saying 37	verb-thinking 61
naming|known|3|	2-3 -91
naming|named|1|	1 -24
naming|none|	1 -12	4-7 -11	8+ 16
naming|slogan|1|	4-7 -58
naming|so-called|1|	1 -74	2-3 -56
naming|titled|1|	4-7 -38
naming|true|	) 17	- -29	: 18	; -22	adverb 28	capital 10	coordinator -6	possessive -24	pronoun 44	start 8	stop 20	subordinator 24	verb-judging 39	verb-saying -7	word -9	– -37	’ 49
naming|words|1|	2-3 -48
naming|word|1|	1 -36
nl:alone|alone|	8+ 7
nl:alone|first|	4-7 6	8+ 17
nl:alone|inside|	1 -18	4-7 15	8+ 9
nl:best-gap|according-to|according|gap|according-to|,|	8+ 6
nl:best-gap|according-to|according|gap|according-to||	4-7 22
nl:best-gap|named-before|naked||	4-7 8	8+ 14
nl:best-gap|named-nearby|naked||	1 -33	4-7 43	8+ 16
nl:best-gap|quote-then-verb|judging|gap|quote-then-verb|,|	4-7 15	8+ 9
nl:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	1 24	2-3 -17	4-7 9	8+ 9
nl:best-gap|speaker-then-quote|judging|gap|speaker-then-quote||	2-3 24	4-7 8
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|;|	4-7 7
nl:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 -15
nl:best-gap|verb-then-speaker|saying|gap|verb-then-speaker|,|	4-7 7
nl:best-intro|,|saying|1|	4-7 7
nl:best-intro|:|saying|1|	4-7 17
nl:best-intro|:|saying|5-10|	4-7 7
nl:best-intro|auxiliary|naked|5-10|	2-3 31
nl:best-intro|start|naked|far|	8+ 18
nl:best-intro|start|saying|2-4|	4-7 12
nl:best-intro|stop|according|1|	8+ 6
nl:best-intro|stop|judging|1|	4-7 15	8+ 9
nl:best-intro|stop|naked|1|	8+ 14
nl:best-intro|stop|naked|2-4|	4-7 8	8+ 18
nl:best-intro|stop|naked|far|	4-7 7
nl:best-intro|stop|saying|1|	2-3 19	4-7 9	8+ 9
nl:best-intro|stop|saying|5-10|	8+ 6
nl:best-intro|word|according|2-4|	4-7 9
nl:best-intro|word|judging|2-4|	4-7 8
nl:best-intro|word|naked|5-10|	2-3 18	4-7 38
nl:best-lead|lower|,|saying|	verb-then-speaker 7
nl:best-lead|lower|auxiliary|naked|	named-nearby -16
nl:best-lead|lower|determiner|naked|	named-nearby -38
nl:best-lead|lower|preposition|naked|	named-nearby 8
nl:best-lead|lower|preposition|saying|	speaker-then-quote 21
nl:best-lead|lower|verb-judging|judging|	speaker-then-quote 19
nl:best-lead|lower|word|according|	according-to 9
nl:best-lead|lower|word|judging|	speaker-then-quote 18
nl:best-lead|lower|word|saying|	quote-then-verb 8
nl:best-lead|upper|)|naked|	named-nearby 6
nl:best-lead|upper|:|direct|	speaker-then-quote -12
nl:best-lead|upper|:|naked|	named-nearby 14
nl:best-lead|upper|:|saying|	quote-then-verb 17	sentence-before 34	speaker-then-quote 26
nl:best-lead|upper|preposition|naked|	named-nearby -13
nl:best-lead|upper|start|naked|	named-before 18	named-nearby 15
nl:best-lead|upper|start|saying|	paragraph-before 38	quote-then-verb 34
nl:best-lead|upper|stop|according|	according-to 6
nl:best-lead|upper|stop|judging|	quote-then-verb 12
nl:best-lead|upper|stop|naked|	named-before 42	named-nearby 21
nl:best-lead|upper|stop|saying|	quote-then-verb 9	sentence-before 6
nl:best-lemma|	appen 9	blijven -20	constateren 8	fluisteren 9	geven 10	glimlachen 7	grappen 7	herinneren 6	informeren 41	lachen 19	laten 7	leggen 8	luiden 7	mailen 11	mijmeren 6	noemen 39	none -6	oordelen 16	peinzen 7	reageren 35	roepen 17	schrijven 7	spreken 22	staan 24	vatten 7	verklaren -13	vertellen 8	vinden -15	waarschuwen 14	zeggen -20	zweren 7
nl:best-lemma|appen|quote-then-verb|	1 9
nl:best-lemma|geven|quote-then-verb|	1 12
nl:best-lemma|grappen|quote-then-verb|	1 7
nl:best-lemma|herinneren|quote-then-verb|	1 6
nl:best-lemma|lachen|quote-then-verb|	1 19
nl:best-lemma|laten|verb-then-speaker|	1 7
nl:best-lemma|leggen|quote-then-verb|	1 8
nl:best-lemma|luiden|quote-then-verb|	1 7
nl:best-lemma|noemen|speaker-then-quote|	1 8
nl:best-lemma|none|according-to|	1 6	2-4 9
nl:best-lemma|none|named-before|	2-4 7	5-10 52	far 14
nl:best-lemma|none|named-nearby|	1 15	5-10 -7	far -44
nl:best-lemma|reageren|quote-then-verb|	1 25
nl:best-lemma|roepen|quote-then-verb|	1 17
nl:best-lemma|schrijven|quote-then-verb|	1 7
nl:best-lemma|spreken|speaker-then-quote|	1 21	2-4 16
nl:best-lemma|verklaren|quote-then-verb|	1 8
nl:best-lemma|vertellen|quote-then-verb|	1 8
nl:best-lemma|vinden|quote-then-verb|	1 13
nl:best-lemma|vinden|speaker-then-quote|	2-4 -22
nl:best-lemma|zeggen|quote-then-verb|	1 11
nl:best-lemma|zeggen|sentence-before|	5-10 34
nl:best-lemma|zweren|quote-then-verb|	1 7
nl:best-near|according-to|according|	1 6	2-4 9
nl:best-near|according|1|	8+ 6
nl:best-near|according|2-4|	4-7 9
nl:best-near|judging|0|	4-7 16
nl:best-near|judging|1|	4-7 15	8+ 9
nl:best-near|judging|2-4|	4-7 8
nl:best-near|naked|1|	4-7 8	8+ 14
nl:best-near|naked|2-4|	2-3 -24	4-7 8	8+ 15
nl:best-near|naked|5-10|	1 -30	2-3 30	4-7 38	8+ 7
nl:best-near|naked|far|	1 -50	2-3 -34	4-7 34	8+ 18
nl:best-near|named-before|naked|	2-4 7	5-10 52	far 14
nl:best-near|named-nearby|naked|	1 15	5-10 -7	far -44
nl:best-near|paragraph-before|saying|	far 38
nl:best-near|quote-then-verb|judging|	1 12
nl:best-near|quote-then-verb|saying|	1 13	5-10 -14
nl:best-near|saying|1|	1 21	2-3 37	4-7 9	8+ 9
nl:best-near|saying|2-4|	2-3 -8	4-7 14	8+ 16
nl:best-near|saying|5-10|	2-3 -14	4-7 15	8+ 6
nl:best-near|saying|far|	2-3 16
nl:best-near|sentence-before|saying|	5-10 20
nl:best-near|speaker-then-quote|judging|	0 19	1 9	2-4 -10
nl:best-near|speaker-then-quote|saying|	1 21	5-10 15	far 14
nl:best-near|verb-then-speaker|saying|	1 8
nl:best-order|according|according|1|	8+ 6
nl:best-order|according|according|2-4|	4-7 9
nl:best-order|direct|judging|1|	4-7 9
nl:best-order|direct|judging|2-4|	4-7 8	8+ 7
nl:best-order|direct|saying|2-4|	8+ 16
nl:best-order|direct|saying|5-10|	4-7 15	8+ 6
nl:best-order|inverted|judging|1|	4-7 15	8+ 9
nl:best-order|inverted|saying|1|	1 24	2-3 17	4-7 9	8+ 9
nl:best-order|inverted|saying|2-4|	4-7 14
nl:best-order|inverted|saying|5-10|	2-3 -14
nl:best-order|naked|naked|1|	4-7 8	8+ 14
nl:best-order|naked|naked|2-4|	2-3 -24	4-7 8	8+ 15
nl:best-order|naked|naked|5-10|	1 -30	2-3 30	4-7 38	8+ 7
nl:best-order|naked|naked|far|	1 -50	2-3 -34	4-7 34	8+ 18
nl:best-phrase|name|	according 10	direct 39	judging 26	naked -19	saying 8
nl:best-phrase|noun|	direct -6	judging 19
nl:best-phrase|pronoun|	according 8	naked -14	saying 12
nl:best-score|	-1 28	-2 21	-3 -12	-4 -55	0 -17	1 27	2 21	4 14	5 -7	6 34	7 44	8 15
nl:best-score|-1|	1 20	2-3 15	4-7 10
nl:best-score|-2|	1 6	2-3 15	8+ 7
nl:best-score|-3|	4-7 12
nl:best-score|-4|	1 -35	2-3 -54	4-7 35	8+ 13
nl:best-score|0|	1 -19	4-7 29	8+ 29
nl:best-score|1|	4-7 8	8+ 9
nl:best-score|2|	2-3 39	4-7 6	8+ 10
nl:best-score|3|	2-3 -7	4-7 22	8+ 11
nl:best-score|4|	4-7 16	8+ 10
nl:best-score|5|	2-3 -11	4-7 7	8+ 11
nl:best-score|6|	4-7 15
nl:best-score|7|	2-3 42	8+ 6
nl:best-score|8|	1 24	2-3 28	4-7 9	8+ 8
nl:best|according-to|according|	4-7 21	8+ 6
nl:best|named-before|naked|	4-7 8	8+ 14
nl:best|named-nearby|naked|	1 -33	4-7 43	8+ 16
nl:best|quote-then-verb|judging|	4-7 15	8+ 9
nl:best|quote-then-verb|saying|	1 24	2-3 -17	4-7 9	8+ 9
nl:best|sentence-before|saying|	8+ 6
nl:best|speaker-then-quote|direct|	4-7 13
nl:best|speaker-then-quote|judging|	1 9	2-3 24	4-7 10
nl:best|speaker-then-quote|saying|	2-3 7	4-7 15	8+ 16
nl:best|verb-then-speaker|saying|	4-7 9
nl:case-follow|all-one|,|	none 24
nl:case-follow|all-one|word|	none -28
nl:case-follow|all|stop|	none -18
nl:case-follow|first|,|	none 10
nl:case-follow|first|:|	none 9
nl:case-follow|first|capital|	. 11
nl:case-follow|first|end|	. 39	none 15
nl:case-follow|first|preposition|	. 6
nl:case-follow|most|,|	none 17
nl:case-follow|none|,|	none -7
nl:case-follow|none|auxiliary|	none -6
nl:case-follow|none|end|	. 11	none 25
nl:case-follow|none|preposition|	none 40
nl:case-follow|none|stop|	none 41
nl:case-follow|none|word|	none -19
nl:case-follow|some|stop|	none 8
nl:case-intro|all-one|	stop 49
nl:case-intro|all|	: -9
nl:case-intro|first|	) 6	: 17	start 27	stop 9
nl:case-intro|most|	stop 17
nl:case-intro|none|	, 15	adverb 37	auxiliary -7	capital -17	determiner -38	preposition 27	that 13	verb-judging 19	word 8
nl:case-intro|some|	preposition 8
nl:case|all-one|	1 7
nl:case|all|	2 -9
nl:case|first|	10+ 9	2 15	3 19	4-5 9	6-9 10
nl:case|none|	1 -18	10+ 7	2 -14	3 45	4-5 31	6-9 31
nl:clause|false|false|	all -15	all-one 7	first 14	none -12	some 8
nl:clause|false|true|	first 8
nl:clause|true|false|	first 11	none 31
nl:clause|true|true|	first 10	none 9
nl:ending|	! 20	. 39	? 39	none -8
nl:family|"|	1 24	2-3 -10	4-7 28	8+ 10
nl:family|'|	4-7 20	8+ 11
nl:family|«|	2-3 -37	4-7 8	8+ 12
nl:family|‘|	1 -17	2-3 -30	4-7 13	8+ 8
nl:family|’|	4-7 6
nl:family|“|	1 -12	2-3 40	4-7 11	8+ 12
nl:family|„|	2-3 60	4-7 15	8+ 10
nl:follow|	, 12	: 9	capital 11	end 52	preposition 40	stop 24	word -21
nl:headline|false|	1 -20	4-7 15	8+ 10
nl:headline|true|	2-3 26	4-7 10	8+ 7
nl:in-noun|false|false|1|	all-one 20	none -14
nl:in-noun|false|false|2-3|	all -15	first 30	none -6
nl:in-noun|false|false|4-7|	first 9	none 28	some 8
nl:in-noun|false|false|8+|	first 10	none 13
nl:in-noun|false|true|4-7|	first 12
nl:in-noun|false|true|8+|	first 6
nl:in-noun|true|false|1|	none 17
nl:in-noun|true|false|2-3|	none 15
nl:in-noun|true|false|4-7|	none 31
nl:in-noun|true|false|8+|	none 8
nl:in-noun|true|true|1|	none -21
nl:in-noun|true|true|2-3|	none -24
nl:intro-follow|)|end|	8+ 6
nl:intro-follow|,|stop|	4-7 7
nl:intro-follow|:|,|	4-7 17
nl:intro-follow|:|capital|	4-7 15
nl:intro-follow|:|end|	2-3 27	4-7 6
nl:intro-follow|auxiliary|stop|	2-3 31
nl:intro-follow|determiner|,|	2-3 -25
nl:intro-follow|preposition|stop|	2-3 -6	4-7 25
nl:intro-follow|start|,|	4-7 11	8+ 17
nl:intro-follow|start|:|	4-7 9
nl:intro-follow|start|end|	8+ 7
nl:intro-follow|stop|,|	2-3 19	4-7 9	8+ 9
nl:intro-follow|stop|capital|	4-7 8	8+ 6
nl:intro-follow|stop|end|	2-3 11
nl:intro-follow|that|stop|	4-7 16
nl:intro-follow|word|stop|	1 18	2-3 16	4-7 14
nl:intro-follow|word|word|	1 -19	2-3 -21
nl:intro|	) 6	: 6	adverb 37	auxiliary -7	capital -17	determiner -38	preposition 9	start 41	stop 11	subordinator -22	that 13	verb-judging 19	word 7
nl:lead|lower|	, 15	adverb 37	auxiliary -7	capital -17	determiner -38	preposition 29	that 13	verb-judging 19	word 8
nl:lead|upper|	) 6	: 6	preposition -13	start 41	stop 11
nl:naming|false|	: -14	word -55
nl:naming|none|	1 -15	2-3 8	4-7 15	8+ 10
nl:naming|true|	) 6	: 27	adverb 37	auxiliary -7	capital -17	determiner -38	preposition 9	start 41	stop 11	subordinator -22	that 13	verb-judging 19	word 18
nl:nobody|8+|	start 7
nl:others|0|	1 -25	4-7 16	8+ 10
nl:others|1|	2-3 10	4-7 10
nl:own-case|false|all-one|	stop 49
nl:own-case|false|all|	: -9
nl:own-case|false|first|	: 16	start 36	stop 8
nl:own-case|false|none|	, 15	adverb 33	auxiliary -7	capital -17	determiner -38	preposition 27	that 15	verb-judging 19	word 7
nl:own-case|false|some|	preposition 8
nl:own-case|true|first|	) 6	: 19	start 11	stop 10
nl:own-case|true|none|	word 32
nl:own|false|	1 -16	4-7 19	8+ 9
nl:own|true|	4-7 13	8+ 10
nl:sentence|judging|	1 -15	2-3 28	4-7 16	8+ 8
nl:sentence|none|	1 -11	2-3 -22	4-7 29	8+ 13
nl:sentence|saying|	1 14	2-3 -6	4-7 9	8+ 10
nl:sentence|thinking|	2-3 10	4-7 28	8+ 15
nl:size-ending|10+|.|	capital 6	end 8
nl:size-ending|10+|none|	, 10	end 7
nl:size-ending|1|none|	, 24	stop 13	word -22
nl:size-ending|2|.|	end 40
nl:size-ending|2|none|	, -11	stop 22	word -29
nl:size-ending|3|.|	end 17
nl:size-ending|3|none|	, 15	word 11
nl:size-ending|4-5|.|	capital 15
nl:size-ending|4-5|none|	, 9	auxiliary 28	end 13	stop 29
nl:size-ending|6-9|.|	capital 8	end 7
nl:size-ending|6-9|none|	, 11	: 9	stop 20
nl:size-follow|10+|	, 10	capital 6	end 10
nl:size-follow|1|	, 24	end 20	stop 13	word -22
nl:size-follow|2|	end 39	stop 22	word -29
nl:size-follow|3|	, 15	end 18	word 11
nl:size-follow|4-5|	, 9	auxiliary 28	capital 15	end 10	stop 29
nl:size-follow|6-9|	, 11	: 9	capital 8	stop 20
nl:size-intro|10+|	) 6	start 15	stop 9
nl:size-intro|1|	determiner -20	preposition 12	stop 45	word -7
nl:size-intro|2|	: -9	determiner -33	start 38	stop 20
nl:size-intro|3|	: 17	auxiliary 26	stop 15	word 36
nl:size-intro|4-5|	: 10	auxiliary 14	start 6	stop 9	word 31
nl:size-intro|6-9|	: 16	capital 17	preposition 25	start 14	stop 9	that 16	word 31
nl:size|	1 -16	10+ 9	2 -8	3 16	4-5 13	6-9 14
nl:two-before|adverb|	stop 19
nl:two-before|auxiliary|	adverb 32	stop 8
nl:two-before|capital|	, 9	: 25	auxiliary 39	stop 13
nl:two-before|determiner|	word 15
nl:two-before|preposition|	capital 14	determiner -36	stop 8
nl:two-before|pronoun|	preposition 8	word -34
nl:two-before|quote|	stop 24
nl:two-before|start|	start 41
nl:two-before|verb-saying|	preposition 21
nl:two-before|word|	, -8	auxiliary 23	determiner -23	preposition -11	stop 11	that 16	word 14
nl:two-words-before|aan|	. 9
nl:two-words-before|de|	afspraak 8
nl:two-words-before|in|	. 6
nl:two-words-before|meter|	. 27
nl:two-words-before|op|	. 8
nl:two-words-before|over|	de -38
nl:two-words-before|spreekt|	van 21
nl:two-words-before|start|	start 41
nl:two-words-before|toe|	. 9
nl:two-words-before|uit|	. 12
nl:two-words-before|uur|	. 9
nl:two-words-before||	. 24
nl:verb|false|1|	lower -18	upper 7
nl:verb|false|2-3|	lower 6	upper -13
nl:verb|false|4-7|	lower 40	upper 10
nl:verb|false|8+|	lower 10	upper 11
nl:verb|true|2-3|	upper 22
nl:verb|true|4-7|	upper 7
nl:verb|true|8+|	lower 9	upper 10
nl:word-after|	, 12	. 24	: 9	end 52	gedoopt -22	te -15	wordt 28
nl:word-after|,|	? 40	none 11
nl:word-after|.|	none 24
nl:word-after|:|	none 9
nl:word-after|end|	. 48	none 39
nl:word-after|gedoopt|	none -22
nl:word-after|te|	none -15
nl:word-after|wordt|	none 28
nl:word-before|	) 6	. 11	: 6	? 9	afspraak 8	als -22	dat 13	de -44	er 31	is 31	start 41
nl:word-before|)|	8+ 6
nl:word-before|,|	4-7 7
nl:word-before|.|	1 45	2-3 19	4-7 9	8+ 9
nl:word-before|:|	4-7 13
nl:word-before|?|	4-7 7
nl:word-before|afspraak|	4-7 8
nl:word-before|dat|	4-7 15
nl:word-before|de|	2-3 -39
nl:word-before|is|	2-3 31
nl:word-before|start|	2-3 38	4-7 6	8+ 17
nl:word-before|van|	2-3 -6	4-7 23
nl:work|none|none|)|	first 6
nl:work|none|none|,|	none 15
nl:work|none|none|:|	all -9	first 17
nl:work|none|none|adverb|	none 37
nl:work|none|none|	all -15	all-one 7	first 11	most 17	none -11	some 8
nl:work|none|none|auxiliary|	none -7
nl:work|none|none|capital|	none -17
nl:work|none|none|determiner|	none -38
nl:work|none|none|preposition|	none 27	some 8
nl:work|none|none|start|	first 27
nl:work|none|none|stop|	all-one 49	first 9	most 17
nl:work|none|none|that|	none 13
nl:work|none|none|verb-judging|	none 19
nl:work|none|none|word|	none 8
nobody|1|	stop 7
nobody|2-3|	start 57	stop 53	word -57	– -12	— 20
nobody|4-7|	, 11	stop 37	— -9
nobody|8+|	, 20	start 52	stop 36	— 10
others|0|	1 -17	2-3 -10	4-7 7	8+ 16
others|1|	1 7	2-3 -12	8+ 21
others|2|	1 78	2-3 42	4-7 -44	8+ 55
others|3|	1 -27	2-3 -22	4-7 59
own-case|false|all-one|	( 11	, -35	: 32	auxiliary 48	determiner 13	possessive -68	preposition -15	pronoun 7	start -38	stop -18	verb-judging -48	verb-saying -19	word 9
own-case|false|all|	, -17	auxiliary 85	capital -21	coordinator -66	possessive -87	preposition -18	start -20	stop 28	subordinator 15	verb-judging -16	verb-saying 15	word 9	– -33
own-case|false|first|	( -21	, 40	- 29	: 40	capital -16	preposition 19	stop 32	subordinator 54	that 27	verb-judging -8	verb-saying 11	– -8	— -24
own-case|false|most|	, 46	: 34	auxiliary 51	determiner 20	preposition -31	start -7	stop 56
own-case|false|none|	( 23	, 51	- -44	: -33	; 26	adverb 35	auxiliary -7	capital 16	coordinator 33	possessive 37	preposition 7	quote 43	that -7	verb-judging 21	verb-saying 29	verb-thinking 10	– -9	’ 49
own-case|false|some|	, 15	capital 58	coordinator -38	determiner 29	preposition 28	pronoun 28	subordinator 68	that 65	verb-judging 59	verb-saying 26	word 21
own-case|true|all-one|	stop 52
own-case|true|all|	stop 30	verb-saying 61	word -70
own-case|true|first|	) 6	, 32	- 49	: 19	capital 77	quote -6	start 32	stop 20	that 54	verb-saying -52	word -67	– -14	— 27
own-case|true|most|	, 38	: 40	start 36	stop 11
own-case|true|none|	, -7	: 64	adverb 20	auxiliary 57	capital 76	determiner 40	possessive 43	preposition -23	pronoun 43	subordinator -29	that 54	verb-judging 73	verb-saying 54	word 87
own-case|true|some|	, 20	auxiliary 22	capital 23	determiner 32	preposition 59	subordinator 32	that 10	verb-saying 24	word 38
own|false|	1 -11	2-3 -11	8+ 12
own|true|	4-7 -6	8+ 18
pt:alone|alone|	8+ 11
pt:alone|first|	4-7 16	8+ 13
pt:alone|inside|	1 -23	8+ 9
pt:best-gap|according-to|according|gap|according-to|,|	2-3 26	4-7 9
pt:best-gap|according-to|according|gap|according-to||	1 -18
pt:best-gap|named-before|naked||	2-3 61	4-7 13	8+ 10
pt:best-gap|named-nearby|naked||	4-7 14	8+ 12
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker|,|	8+ 32
pt:best-gap|quote-then-speaker|saying|gap|quote-then-speaker||	4-7 32
pt:best-gap|quote-then-verb|saying|gap|quote-then-verb|,|	2-3 10	4-7 10	8+ 11
pt:best-gap|sentence-before|saying|gap|sentence-before|,|	8+ 8
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote|s|	2-3 87	4-7 13
pt:best-gap|speaker-then-quote|saying|gap|speaker-then-quote||	2-3 42	4-7 11
pt:best-intro|:|naked|5-10|	4-7 21
pt:best-intro|:|naked|far|	8+ 8
pt:best-intro|:|saying|5-10|	4-7 10	8+ 8
pt:best-intro|:|saying|far|	4-7 8
pt:best-intro|auxiliary|naked|5-10|	2-3 12
pt:best-intro|auxiliary|naked|far|	2-3 19
pt:best-intro|determiner|naked|5-10|	2-3 -33
pt:best-intro|preposition|naked|5-10|	1 -62	2-3 51	4-7 21
pt:best-intro|preposition|saying|1|	2-3 25
pt:best-intro|start|naked|2-4|	8+ 12
pt:best-intro|start|naked|far|	8+ 23
pt:best-intro|start|saying|1|	4-7 9	8+ 12
pt:best-intro|stop|naked|1|	4-7 25
pt:best-intro|stop|naked|2-4|	8+ 12
pt:best-intro|stop|naked|5-10|	4-7 13	8+ 6
pt:best-intro|stop|naked|far|	4-7 12	8+ 8
pt:best-intro|stop|saying|1|	2-3 10	4-7 10	8+ 7
pt:best-intro|stop|saying|far|	8+ 6
pt:best-intro|that|naked|2-4|	4-7 22
pt:best-intro|verb-saying|naked|5-10|	4-7 10
pt:best-intro|verb-saying|saying|0|	4-7 11
pt:best-intro|word|according|2-4|	4-7 6
pt:best-intro|word|according|far|	4-7 9
pt:best-intro|word|naked|5-10|	2-3 -22	4-7 24
pt:best-intro|word|naked|far|	2-3 56
pt:best-intro|word|saying|2-4|	2-3 53	4-7 9
pt:best-intro|word|saying|5-10|	2-3 -41	4-7 8
pt:best-lead|lower|,|according|	according-to 8
pt:best-lead|lower|,|naked|	named-nearby 9
pt:best-lead|lower|auxiliary|according|	according-to 19
pt:best-lead|lower|auxiliary|naked|	named-nearby 21
pt:best-lead|lower|auxiliary|saying|	speaker-then-quote 18
pt:best-lead|lower|preposition|naked|	named-nearby -26
pt:best-lead|lower|preposition|saying|	speaker-then-quote 11
pt:best-lead|lower|subordinator|naked|	named-nearby 16
pt:best-lead|lower|that|naked|	named-nearby 13
pt:best-lead|lower|that|saying|	speaker-then-quote 11
pt:best-lead|lower|verb-saying|naked|	named-nearby 10
pt:best-lead|lower|verb-saying|saying|	speaker-then-quote 21
pt:best-lead|lower|word|naked|	named-nearby 65
pt:best-lead|lower|word|saying|	speaker-then-quote 52
pt:best-lead|upper|:|judging|	speaker-then-quote 23
pt:best-lead|upper|:|naked|	named-nearby 14
pt:best-lead|upper|:|saying|	sentence-before 38	speaker-then-quote 9
pt:best-lead|upper|determiner|naked|	named-nearby -33
pt:best-lead|upper|start|naked|	named-before 23	named-nearby 15
pt:best-lead|upper|start|saying|	quote-then-verb 11
pt:best-lead|upper|stop|naked|	named-before 34	named-nearby 12
pt:best-lead|upper|stop|saying|	quote-then-verb 9	sentence-before 47
pt:best-lead|upper|word|naked|	named-nearby -37
pt:best-lead|upper|—|saying|	quote-then-verb 19
pt:best-lemma|	adiantar 6	afirmar 40	brincar 9	confirmar 21	contar -21	declarar 22	escrever 20	explicar 7	falar 51	garantir 45	gracejar 11	jurar 7	lamentar -11	lembrar 9	mandar 55	pedir 19	preferir 42	prometer -15	protestar 9	queixar 23	rebater 12	recusar 23	rejeitar 49	relatar 16	rematar 7	responder 8	resumir 7	rir 9	saber -33	sorrir 18	sublinhar 11	sugerir 14	sustentar 10
pt:best-lemma|adiantar|quote-then-verb|	1 6
pt:best-lemma|brincar|quote-then-verb|	1 9
pt:best-lemma|contar|quote-then-verb|	1 14
pt:best-lemma|dizer|quote-then-verb|	1 10
pt:best-lemma|dizer|speaker-then-quote|	2-4 14
pt:best-lemma|escrever|quote-then-verb|	1 20
pt:best-lemma|explicar|quote-then-verb|	1 7
pt:best-lemma|falar|speaker-then-quote|	1 51
pt:best-lemma|gracejar|quote-then-verb|	1 11
pt:best-lemma|lembrar|quote-then-verb|	1 8
pt:best-lemma|none|according-to|	0 -9	2-4 29	far 20
pt:best-lemma|none|named-before|	1 15	5-10 9	far 43
pt:best-lemma|none|named-nearby|	1 -55	2-4 49	5-10 28	far -8
pt:best-lemma|none|sentence-before|	far -12
pt:best-lemma|pedir|speaker-then-quote|	0 19
pt:best-lemma|protestar|quote-then-verb|	1 9
pt:best-lemma|queixar|quote-then-verb|	1 11
pt:best-lemma|rebater|quote-then-verb|	1 12
pt:best-lemma|rematar|quote-then-verb|	1 7
pt:best-lemma|resumir|quote-then-verb|	1 7
pt:best-lemma|rir|quote-then-verb|	1 9
pt:best-lemma|sorrir|quote-then-verb|	1 18
pt:best-lemma|sublinhar|quote-then-verb|	1 11
pt:best-lemma|sugerir|quote-then-verb|	1 14
pt:best-near|according-to|according|	0 -9	2-4 29	far 20
pt:best-near|according|0|	1 -9
pt:best-near|according|2-4|	4-7 9
pt:best-near|according|5-10|	4-7 10
pt:best-near|according|far|	4-7 9	8+ 10
pt:best-near|direct|far|	4-7 -12
pt:best-near|judging|far|	4-7 27
pt:best-near|naked|1|	2-3 -56	4-7 -6	8+ 7
pt:best-near|naked|2-4|	2-3 49	4-7 20	8+ 12
pt:best-near|naked|5-10|	2-3 32	4-7 17	8+ 13
pt:best-near|naked|far|	2-3 -6	4-7 17	8+ 12
pt:best-near|named-before|naked|	1 15	5-10 9	far 43
pt:best-near|named-nearby|naked|	1 -55	2-4 49	5-10 28	far -8
pt:best-near|quote-then-verb|saying|	1 11
pt:best-near|saying|0|	4-7 11
pt:best-near|saying|1|	2-3 24	4-7 9	8+ 11
pt:best-near|saying|2-4|	4-7 9
pt:best-near|saying|5-10|	1 -67	2-3 -29	4-7 9	8+ 16
pt:best-near|saying|far|	2-3 86	4-7 30	8+ 6
pt:best-near|sentence-before|direct|	far -12
pt:best-near|sentence-before|saying|	2-4 53	5-10 -32	far 77
pt:best-near|speaker-then-quote|judging|	2-4 23
pt:best-near|speaker-then-quote|saying|	0 21	1 10	2-4 54	5-10 -17	far 31
pt:best-order|according|according|0|	1 -9
pt:best-order|according|according|2-4|	4-7 9
pt:best-order|according|according|5-10|	4-7 10
pt:best-order|according|according|far|	4-7 9	8+ 10
pt:best-order|apposed|saying|2-4|	2-3 53
pt:best-order|apposed|saying|5-10|	2-3 -30
pt:best-order|apposed|saying|far|	2-3 28
pt:best-order|direct|direct|far|	4-7 -12
pt:best-order|direct|judging|far|	4-7 27
pt:best-order|direct|saying|0|	4-7 11
pt:best-order|direct|saying|1|	2-3 19
pt:best-order|direct|saying|2-4|	2-3 58	4-7 13
pt:best-order|direct|saying|5-10|	1 -49	2-3 -7	4-7 9	8+ 11
pt:best-order|direct|saying|far|	4-7 31
pt:best-order|inverted|saying|1|	2-3 14	4-7 10	8+ 11
pt:best-order|inverted|saying|2-4|	4-7 6
pt:best-order|inverted|saying|far|	8+ 8
pt:best-order|naked|naked|1|	2-3 -56	4-7 -6	8+ 7
pt:best-order|naked|naked|2-4|	2-3 49	4-7 20	8+ 12
pt:best-order|naked|naked|5-10|	2-3 32	4-7 17	8+ 13
pt:best-order|naked|naked|far|	2-3 -6	4-7 17	8+ 12
pt:best-phrase|name|	according 8	judging 24	naked 12
pt:best-phrase|noun|	direct -15	judging 68	saying -19
pt:best-phrase|pronoun|	naked -37	saying 76
pt:best-score|	-1 -17	-2 10	-3 22	-4 -9	1 24	2 38	3 -13	4 34	5 -26	6 12	7 9	8 11
pt:best-score|-1|	1 -30	4-7 32	8+ 18
pt:best-score|-2|	2-3 8	4-7 -13
pt:best-score|-3|	2-3 22	4-7 8
pt:best-score|-4|	1 -11	2-3 42	4-7 -13	8+ 14
pt:best-score|0|	4-7 12	8+ 14
pt:best-score|1|	1 10	2-3 14	4-7 22	8+ 8
pt:best-score|2|	2-3 43	4-7 6	8+ 8
pt:best-score|3|	2-3 -18	4-7 17	8+ 11
pt:best-score|4|	1 27	2-3 45	4-7 18	8+ 8
pt:best-score|5|	4-7 7	8+ 17
pt:best-score|6|	4-7 16	8+ 9
pt:best-score|7|	4-7 11	8+ 6
pt:best-score|8|	2-3 14	4-7 12	8+ 10
pt:best|according-to|according|	1 -18	2-3 27	4-7 12
pt:best|named-before|naked|	2-3 61	4-7 13	8+ 10
pt:best|named-nearby|naked|	4-7 14	8+ 12
pt:best|quote-then-speaker|saying|	4-7 32	8+ 32
pt:best|quote-then-verb|saying|	2-3 -20	4-7 10	8+ 11
pt:best|sentence-before|direct|	4-7 -12
pt:best|sentence-before|saying|	2-3 -13	4-7 20	8+ 6
pt:best|speaker-then-quote|judging|	2-3 22	4-7 17
pt:best|speaker-then-quote|saying|	1 -22	2-3 54	4-7 17	8+ 11
pt:case-follow|all-one|,|	none 30
pt:case-follow|all-one|capital|	none -34
pt:case-follow|first|,|	? 7	none 12
pt:case-follow|first|end|	. 12	none 28
pt:case-follow|first|stop|	none 15
pt:case-follow|first|—|	none 17
pt:case-follow|most|,|	none 10
pt:case-follow|most|stop|	none 9
pt:case-follow|none|;|	none 7
pt:case-follow|none|coordinator|	none 11
pt:case-follow|none|end|	none 19
pt:case-follow|none|preposition|	none -18
pt:case-follow|none|stop|	none 14
pt:case-follow|some|stop|	none 9
pt:case-intro|all-one|	capital -20	preposition -30
pt:case-intro|all|	determiner -33
pt:case-intro|first|	: 17	start 13	stop 10	word -21	— 27
pt:case-intro|most|	start 13
pt:case-intro|none|	, 24	adverb 24	auxiliary 20	capital 36	coordinator 31	preposition -11	that 35	verb-saying 25
pt:case|all-one|	1 -41
pt:case|all|	3 -22
pt:case|first|	10+ 11	2 -21	3 -15	4-5 27	6-9 7
pt:case|most|	6-9 10
pt:case|none|	1 -18	10+ 24	2 30	3 7	4-5 57
pt:clause|false|false|	all -35	all-one -24	first -6	most 11
pt:clause|false|true|	first 13	some 9
pt:clause|true|false|	first 8	most 9	none 23
pt:clause|true|true|	first 12
pt:closed|	true -9
pt:continues|	false -9
pt:dated|	false -9
pt:ending|	! 26	. 12	? 7	none -10
pt:family|"|	1 -43	2-3 -20	4-7 18	8+ 13
pt:family|'|	2-3 -41
pt:family|«|	1 -25	2-3 54	4-7 25	8+ 10
pt:family|‘|	4-7 8
pt:family|“|	1 12	2-3 54	4-7 -7	8+ 10
pt:follow|	, 13	; 7	capital -31	end 16	preposition -22	stop 14	word -18	— 25
pt:headline|false|	1 -20	2-3 30	8+ 11
pt:headline|true|	1 -20	2-3 -36	4-7 16	8+ 11
pt:in-noun|false|false|1|	all-one -13	none -23
pt:in-noun|false|false|2-3|	first -7	none 9
pt:in-noun|false|false|4-7|	first 18	most 7
pt:in-noun|false|false|8+|	first 11	most 13	none 25
pt:in-noun|false|true|1|	all-one -34
pt:in-noun|true|false|2-3|	all -41	none 18
pt:in-noun|true|false|4-7|	none 53
pt:intro-follow|,|stop|	4-7 9	8+ 17
pt:intro-follow|:|stop|	4-7 8	8+ 8
pt:intro-follow|auxiliary|stop|	2-3 12	4-7 39	8+ 18
pt:intro-follow|capital|capital|	1 -20
pt:intro-follow|determiner|,|	2-3 26
pt:intro-follow|determiner|preposition|	1 -36
pt:intro-follow|preposition|end|	2-3 48
pt:intro-follow|preposition|preposition|	1 -51
pt:intro-follow|preposition|stop|	2-3 -29	4-7 29
pt:intro-follow|start|,|	4-7 16	8+ 13
pt:intro-follow|start|end|	8+ 11
pt:intro-follow|stop|,|	2-3 77	4-7 10	8+ 7
pt:intro-follow|stop|end|	4-7 17
pt:intro-follow|that|end|	4-7 9
pt:intro-follow|that|stop|	2-3 13	4-7 35
pt:intro-follow|verb-saying|stop|	4-7 16
pt:intro-follow|word|,|	4-7 36
pt:intro-follow|word|;|	4-7 7
pt:intro-follow|word|end|	1 -17
pt:intro-follow|word|preposition|	1 -51
pt:intro-follow|word|stop|	2-3 13	4-7 43
pt:intro-follow|—|—|	8+ 15
pt:intro|	, 21	: 16	adverb 24	auxiliary 20	capital 10	coordinator 31	preposition -16	start 13	stop 27	that 35	verb-judging -23	verb-saying 25	word -11	— 27
pt:lead|lower|	, 21	adverb 24	auxiliary 20	capital 36	coordinator 31	preposition -11	that 35	verb-saying 25
pt:lead|upper|	: 16	capital -20	determiner -33	preposition -47	start 13	stop 27	verb-judging -24	word -46	— 27
pt:naming|none|	1 -18	8+ 11
pt:naming|true|	, 21	: 16	adverb 24	auxiliary 20	capital 10	coordinator 31	preposition -16	start 13	stop 27	that 35	verb-judging -22	verb-saying 25	word -7	— 27
pt:nobody|8+|	— 10
pt:others|0|	1 -49	2-3 12	8+ 11
pt:others|1|	1 28	2-3 -9	4-7 57	8+ 15
pt:own-case|false|all-one|	capital -20	preposition -30
pt:own-case|false|all|	determiner -33
pt:own-case|false|first|	: 19	start 13	stop 10	word -21	— 26
pt:own-case|false|none|	, 18	adverb 24	auxiliary 20	capital 36	coordinator 31	preposition -11	that 35	verb-saying 25
pt:own-case|true|first|	: 7	start 14	stop 7
pt:own|false|	1 -23	8+ 12
pt:own|true|	4-7 30	8+ 10
pt:sentence|judging|	2-3 68	4-7 19	8+ 19
pt:sentence|none|	1 -35	4-7 -14	8+ 11
pt:sentence|saying|	1 7	4-7 29	8+ 11
pt:sentence|thinking|	8+ 9
pt:size-ending|10+|none|	, 11	stop 11	— 15
pt:size-ending|1|none|	, -10	capital -34	end 12	preposition -69	stop -20
pt:size-ending|2|none|	, 16	coordinator -15	end -28	stop 18
pt:size-ending|3|none|	coordinator -21	end 52	stop 16
pt:size-ending|4-5|.|	end 12
pt:size-ending|4-5|none|	, 39	end 18	preposition -38	stop 50
pt:size-ending|6-9|.|	end 26
pt:size-ending|6-9|none|	, 11	; 7	end 11
pt:size-follow|10+|	, 11	stop 11	— 15
pt:size-follow|1|	, -10	capital -34	end 12	preposition -69	stop -20
pt:size-follow|2|	, 16	coordinator -15	end -28	stop 18
pt:size-follow|3|	coordinator -21	end 52	stop 16
pt:size-follow|4-5|	, 39	end 16	preposition -38	stop 50
pt:size-follow|6-9|	, 11	; 7	end 19
pt:size-intro|10+|	, 17	: 7	start 13	stop 7	— 10
pt:size-intro|1|	capital -20	determiner -17	preposition -29
pt:size-intro|2|	auxiliary 10	preposition 50	word -6
pt:size-intro|3|	adverb 24	auxiliary 18	determiner 36	preposition -28	stop 51	subordinator 16	word -10
pt:size-intro|4-5|	, 9	: 19	auxiliary 39	preposition -34	start 35	stop 7	that 16	verb-saying 14	word 53
pt:size-intro|6-9|	: 9	preposition 39	start 12	stop 11	that 27	verb-saying 14	word 14
pt:size|	1 -23	10+ 11	2 18	4-5 29
	pt:speech -9
pt:two-before|,|	auxiliary 23	coordinator 31	verb-saying 10	word 34
pt:two-before|auxiliary|	word 12
pt:two-before|capital|	, 14	stop 10	verb-saying 19	word -23
pt:two-before|determiner|	word 28
pt:two-before|preposition|	word -48
pt:two-before|start|	start 13	— 25
pt:two-before|that|	word 41
pt:two-before|verb-saying|	: 28	preposition 19	stop 8	that 13
pt:two-before|word|	, 9	: 13	adverb 24	auxiliary 22	determiner 26	preposition 18	stop 49	subordinator -43	that 27	word -23
pt:two-words-before|,|	houve 25	mas 31
pt:two-words-before|dizer|	que 27
pt:two-words-before|fala|	em 44
pt:two-words-before|start|	start 13	— 25
pt:verb|false|1|	lower -18	upper -41
pt:verb|false|2-3|	lower 21	upper -23
pt:verb|false|8+|	lower 15	upper 13
pt:verb|true|4-7|	lower 15	upper 24
pt:verb|true|8+|	lower 17	upper 9
pt:word-after|	, 13	. 14	; 7	de -41	end 16	no -40	para -44	— 25
pt:word-after|,|	? 7	none 13
pt:word-after|.|	none 14
pt:word-after|;|	none 7
pt:word-after|de|	none -41
pt:word-after|end|	. 12	none 16
pt:word-after|no|	none -40
pt:word-after|para|	none -44
pt:word-after|—|	none 17
pt:word-before|	, 21	. 27	: 16	? 26	de 36	em 58	foi 9	houve 46	mas 31	o -33	por -54	que 35	start 13	são 21	um 39	— 27
pt:word-before|,|	4-7 9	8+ 17
pt:word-before|.|	2-3 77	4-7 11	8+ 7
pt:word-before|:|	2-3 46	4-7 12	8+ 7
pt:word-before|como|	2-3 16
pt:word-before|de|	1 -23	2-3 68	4-7 -29
pt:word-before|em|	2-3 48
pt:word-before|foi|	2-3 9
pt:word-before|o|	2-3 -33
pt:word-before|que|	2-3 13	4-7 34
pt:word-before|start|	4-7 16	8+ 13
pt:word-before|são|	2-3 21
pt:word-before|—|	8+ 10
pt:work|none|none|,|	none 24
pt:work|none|none|:|	first 17
pt:work|none|none|adverb|	none 24
pt:work|none|none|	all -28	all-one -24	first 7	most 10	none -8	some 9
pt:work|none|none|auxiliary|	none 20
pt:work|none|none|capital|	all-one -20	none 36
pt:work|none|none|coordinator|	none 31
pt:work|none|none|determiner|	all -33
pt:work|none|none|preposition|	all-one -30	none -11
pt:work|none|none|start|	first 13	most 13
pt:work|none|none|stop|	first 10
pt:work|none|none|that|	none 35
pt:work|none|none|verb-saying|	none 25
pt:work|none|none|—|	first 27
pt:work|right|none|	first -21
pt:work|right|none|word|	first -21
sentence|judging|	1 61	4-7 -22	8+ 56
sentence|none|	1 -88	2-3 -89	4-7 -30	8+ 16
sentence|saying|	1 35	2-3 39	4-7 25	8+ 17
sentence|thinking|	1 -50	2-3 -8	8+ -17
size-ending|10+|!|	capital 9	end 27	pronoun 17
size-ending|10+|,|	' 12	capital 21	coordinator 35	determiner 19	pronoun 14	verb-saying 20	word 20
size-ending|10+|.|	[ 41	capital 35	coordinator 23	determiner 33	end 26	preposition 22	pronoun 16	subordinator 16	— 21
size-ending|10+|?|	capital 15	end 23	pronoun 11	verb-saying 23
size-ending|10+|none|	, 10	: 28	adverb 39	capital 29	coordinator 27	determiner 45	end 81	preposition 44	pronoun 17	stop 22	subordinator 28	verb-saying 45	— 25
size-ending|1|,|	capital 52	coordinator -21	preposition -30	pronoun 82	verb-saying -18	word -21
size-ending|1|.|	capital 6	determiner 18	end 22	pronoun 50
size-ending|1|none|	) 10	, -29	- 7	; 10	auxiliary -18	capital -14	coordinator 15	determiner 24	end -64	preposition 26	pronoun -28	stop -36	subordinator 21	that -48	verb-judging -27	verb-saying 29	verb-thinking 30
size-ending|2|!|	end 63
size-ending|2|,|	capital -21	determiner 23	preposition 27	pronoun 62	subordinator -22	word 21
size-ending|2|.|	determiner -52	preposition 47	pronoun -28
size-ending|2|?|	, 40	verb-saying 35
size-ending|2|none|	( 9	) -9	, -37	- 11	; 46	adverb 29	auxiliary -33	capital 23	coordinator 26	determiner 78	end 6	preposition -9	pronoun 12	subordinator 48	that 49	verb-judging -52	word -11
size-ending|3|!|	end 69
size-ending|3|,|	auxiliary -11	capital 43	determiner -42	pronoun 16	subordinator 21	verb-saying 18	word -23
size-ending|3|.|	capital -34	determiner 83	end 17	pronoun -7	subordinator 19
size-ending|3|?|	end 64
size-ending|3|none|	( -80	, -32	; 31	auxiliary 17	capital -52	coordinator -38	determiner -11	end 15	stop 14	subordinator 10	verb-judging 26	verb-saying -63	word 54	— 56
size-ending|4-5|!|	capital 16	end -10	pronoun 42
size-ending|4-5|,|	capital 77	coordinator -66	determiner 38	pronoun 61	verb-saying 30	word -29
size-ending|4-5|.|	capital 22	coordinator 39	determiner 52	end 9	preposition -18	pronoun -7	— 28
size-ending|4-5|?|	, 18	capital 72	end 31	stop 35	verb-saying 28
size-ending|4-5|none|	( 8	, 22	- 20	: -16	; 31	auxiliary 79	capital -24	coordinator 106	determiner -19	end -28	preposition 25	stop 46	subordinator 74
size-ending|6-9|!|	capital 23	end 47
size-ending|6-9|,|	capital 13	coordinator 33	determiner 24	pronoun 21	subordinator -24	verb-saying 26	word -7	– 8
size-ending|6-9|.|	capital 38	coordinator 22	end 47	preposition 43	pronoun 15	— 33
size-ending|6-9|?|	, 7	capital 53	determiner 21	end 59	pronoun 20	stop 50	verb-saying 14
size-ending|6-9|none|	- 58	: 95	; 29	auxiliary 24	capital 36	coordinator 78	determiner 30	end 18	preposition 9	pronoun 20	stop 35	subordinator 54	verb-saying 59	word 78	— 32
size-follow|10+|	' 21	, 10	: 28	[ 51	adverb 49	auxiliary 49	capital 22	coordinator 29	determiner 21	end 27	preposition 43	pronoun 14	quote 90	stop 24	subordinator 44	that 52	verb-saying 20	word 25	— 30
size-follow|1|	) 16	, -15	- 7	; 10	auxiliary -13	capital 8	determiner 17	end -21	preposition 26	pronoun 10	quote 8	stop -36	subordinator 41	that -48	verb-judging -19	verb-saying 16	verb-thinking 48
size-follow|2|	( 29	, -37	- 12	; 46	adverb 47	auxiliary -13	capital 15	coordinator 33	pronoun 20	subordinator 27	that 27	verb-judging -40
size-follow|3|	( -50	, -32	; 31	adverb -29	auxiliary 15	capital -19	coordinator -12	determiner 7	end 28	preposition 22	pronoun -10	quote 27	stop 14	subordinator 19	that 23	verb-judging 37	verb-saying -39	word 35	– 14	— 56
size-follow|4-5|	( -13	, 22	- 20	: -16	; 56	auxiliary 16	capital 52	coordinator -16	determiner 25	end -11	pronoun 36	stop 46	subordinator 55	verb-saying 37	word -38	— 58
size-follow|6-9|	- 58	: 95	; 29	adverb -38	auxiliary 26	capital 20	coordinator 75	determiner 16	end 42	pronoun 24	stop 35	subordinator -20	verb-saying 32	word -18	– 8	— 38
size-intro|10+|	) 17	, 22	- 26	: 16	adverb 19	auxiliary 34	capital 47	coordinator 56	determiner 57	possessive 46	preposition 54	pronoun 23	quote 45	start 22	stop 16	subordinator 33	that 31	verb-judging 57	verb-saying 52	verb-thinking 73	word 45	— 34
size-intro|1|	( 10	, -21	: 10	adverb 64	auxiliary 12	capital -16	determiner -14	possessive -26	preposition 10	quote -61	start -17	stop 21	subordinator 15	that -13	verb-judging -15	verb-saying 20	verb-thinking 24	word 8
size-intro|2|	( 57	, 16	: 11	adverb -18	auxiliary 33	capital 48	coordinator 12	preposition -11	pronoun 6	stop 22	subordinator -11	that 18	verb-judging -13	verb-saying 27	verb-thinking -50	word -30
size-intro|3|	, -6	: 20	adverb 41	auxiliary 7	capital 12	coordinator 17	determiner 17	possessive -6	preposition -27	pronoun 111	start -23	stop 21	subordinator 15	that 71	verb-judging 109	verb-saying -24	verb-thinking 15	word 33	– 52	— 21
size-intro|4-5|	( -10	, -9	: -8	; -27	adverb -21	auxiliary 6	capital 56	coordinator -17	determiner 25	possessive -38	preposition 87	pronoun 88	quote 57	stop 25	subordinator 42	that 7	verb-saying 22	verb-thinking 90	— -11
size-intro|6-9|	( -49	, 52	: 52	adverb -25	auxiliary 14	capital 20	coordinator 17	determiner 70	possessive 31	preposition -18	pronoun 72	start 42	stop 21	subordinator -20	that 86	verb-judging -30	verb-saying 15	verb-thinking 51	word 58	– -29	— 32
size|	1 -13	10+ 23	2 -21	3 6	4-5 -30	6-9 6
two-before|%|	stop 13
two-before|)|	: 10	stop 23
two-before|,|	capital 48	coordinator 18	determiner -105	preposition -51	subordinator -20	verb-judging 63	verb-saying 61	word -37
two-before|;|	capital 100
two-before|adverb|	, 44	: 35	auxiliary -15	determiner 61	preposition 18	stop 31	subordinator -35	that 24	verb-judging 12	verb-saying -11	word 111
two-before|auxiliary|	adverb 65	auxiliary 26	determiner 70	preposition 49	pronoun -16	stop 17	verb-judging 16	verb-saying -23	verb-thinking 62	word 49
two-before|capital|	( -39	, 11	- -65	auxiliary 6	capital 23	coordinator -42	determiner 13	possessive -7	preposition 16	stop 9	that -40	verb-judging -29	verb-saying 19	verb-thinking -10	– -40
two-before|coordinator|	auxiliary 61	determiner 92	preposition -41	that 60
two-before|determiner|	: 22	adverb 59	preposition -77	stop 47	verb-judging 34	verb-saying -40	verb-thinking 54	word -24
two-before|possessive|	quote 38	verb-saying 27	word 39
two-before|preposition|	, -6	: 30	auxiliary 14	determiner -15	preposition -35	pronoun -18	stop 15	verb-judging 32	verb-saying -10	verb-thinking 53	word 31
two-before|pronoun|	, 15	: -8	adverb -6	auxiliary -11	capital -18	determiner -52	possessive 90	preposition 76	stop 68	subordinator 70	verb-judging -27	verb-saying 36	verb-thinking -39	word 20
two-before|quote|	coordinator 7	preposition 51	stop 26	subordinator 31	word 16
two-before|start|	capital -31	determiner -58	quote 31	start 8	– -8	— 28
two-before|stop|	capital 57	determiner -33	— 60
two-before|subordinator|	auxiliary 11	determiner 52	pronoun -10	stop 51	word -30
two-before|that|	auxiliary -23	capital 59	determiner 59	pronoun 67	verb-saying -11	word 73
two-before|verb-judging|	, 31	: 34	auxiliary 94	capital -31	determiner 8	preposition 53	pronoun 24	stop -27	that 57	word -22
two-before|verb-saying|	, 44	: 44	auxiliary 95	capital 31	determiner 10	preposition 31	stop 29	subordinator 54	that 37	verb-saying -15	word 105
two-before|verb-thinking|	, 10	: 18	auxiliary 43	determiner 24	preposition 99	stop 21	subordinator -35	that 33
two-before|word|	( -8	, -29	- 64	: 7	; 26	adverb 31	auxiliary 81	capital 19	coordinator -12	determiner -10	preposition -9	pronoun 80	stop 24	subordinator 16	that 20	verb-judging 24	verb-saying 87	verb-thinking 40	word -19	– -8	’ 11
two-words-before|%|	. 13
two-words-before|'s|	 38
two-words-before|)|	. 23	: 10
two-words-before|,|	a -23	and 85	as 7	houve 25	is 41	mas 31	said 58	was 84
two-words-before|.|	the -42	— 60
two-words-before|000|	. 19
two-words-before|2021|	. 8
two-words-before|aan|	. 9
two-words-before|abc|	’s -32
two-words-before|about|	the 99
two-words-before|act|	. 21
two-words-before|added|	, 19	. 25	: 12
two-words-before|adding|	, 19	: 10
two-words-before|administration|	. 17
two-words-before|admits|	: 15
two-words-before|agreed|	. 13
two-words-before|airport|	. 19
two-words-before|america|	. 19
two-words-before|and|	that 62	was 68
two-words-before|ans|	. 28
two-words-before|asked|	, 37	. 22	for 72
two-words-before|assembly|	. 15
two-words-before|as|	a 76	the -12
two-words-before|a|	so-called -71
two-words-before|be|	a 66	met 59
two-words-before|braccia|	: 59
two-words-before|brief|	. 10
two-words-before|called|	a -55	for 29	it -21	that 51
two-words-before|call|	. 26
two-words-before|camera|	. 21
two-words-before|campaign|	. 16
two-words-before|care|	. 36
two-words-before|case|	. 13
two-words-before|chants|	of 81
two-words-before|chapter|	. 11
two-words-before|charge|	. 8
two-words-before|clients|	were 43
two-words-before|clinton|	. 18
two-words-before|cnn|	. 14	’s -52
two-words-before|consulted|	. 20
two-words-before|continued|	, 14	. 12
two-words-before|convention|	. 18
two-words-before|cruz|	. 17
two-words-before|delighted|	. 19
two-words-before|den|	ausdruck -55
two-words-before|described|	as 55
two-words-before|de|	afspraak 8
two-words-before|die|	zeitung -29
two-words-before|disagreed|	. 13
two-words-before|dizer|	que 27
two-words-before|d|	’ 11
two-words-before|email|	. 21
two-words-before|espn|	. 13
two-words-before|face|	. 34
two-words-before|fala|	em 44
two-words-before|fees|	. 18
two-words-before|fest|	. 28
two-words-before|fifth|	. 30
two-words-before|for|	a -30
two-words-before|game|	. 28
two-words-before|govender|	: 26
two-words-before|habló|	de 29
two-words-before|had|	been 106
two-words-before|have|	a -11	been 83
two-words-before|here|	. 32
two-words-before|her|	. 18
two-words-before|he|	called 44	had 36	has 50	is 70	said 53	was 10	would 105	’s 55
two-words-before|him|	. 10	: 16	a 86
two-words-before|hours|	. 27
two-words-before|house|	. 16
two-words-before|idea|	. 11
two-words-before|interview|	. 25
two-words-before|in|	. 8	a -34
two-words-before|iowa|	. -19
two-words-before|is|	a 110
two-words-before|it|	, 6	. 11	a -55	as 34	calls -41	had 61	was -21	would 67
two-words-before|jueves|	. 7
two-words-before|kept|	a -68
two-words-before|known|	as -20
two-words-before|last|	. 26
two-words-before|later|	. 77
two-words-before|laughed|	. 12
two-words-before|laughing|	. 30
two-words-before|levy|	. 11
two-words-before|line|	. 36
two-words-before|manager|	. 24
two-words-before|meter|	. 27
two-words-before|me|	, 38	. 48
two-words-before|minutes|	. 30
two-words-before|minutos|	. 9
two-words-before|monday|	. 23
two-words-before|month|	. 30
two-words-before|news|	. 29
two-words-before|nobody|	. 37
two-words-before|nomination|	. 23
two-words-before|not|	: 47	to 62
two-words-before|objected|	. 14
two-words-before|of|	a -54	the -52
two-words-before|only|	: 22
two-words-before|on|	. 35	the 83
two-words-before|op|	. 8
two-words-before|out|	: 8
two-words-before|over|	. 12	de -38
two-words-before|parla|	di 58
two-words-before|parle|	de 27
two-words-before|path|	. 12
two-words-before|per|	i 10
two-words-before|phone|	: 21
two-words-before|points|	. 20
two-words-before|policy|	. 15
two-words-before|posted|	: 15
two-words-before|post|	. 17
two-words-before|power|	. 12
two-words-before|premier|	had 33
two-words-before|primary|	. 19
two-words-before|prize|	: -87
two-words-before|protested|	. 26
two-words-before|radio|	. 16
two-words-before|rating|	. 30
two-words-before|read|	: 17
two-words-before|recalled|	. 34
two-words-before|relativise|	: 19
two-words-before|reno|	. 29
two-words-before|replied|	. 27	: 35
two-words-before|reporters|	, 37	. 14
two-words-before|river|	. 7
two-words-before|said|	, 30	. 25	: 13	he 38	that 62
two-words-before|sanders|	. 18
two-words-before|saying|	, 51	: 24	that 53
two-words-before|says|	, 63	. 42
two-words-before|say|	, 9
two-words-before|she|	called -41	had 39	is 64	was 95	would 82
two-words-before|should|	have 48
two-words-before|side|	. 20
two-words-before|speaks|	of 67
two-words-before|sports|	. 16
two-words-before|sport|	. 18
two-words-before|spreekt|	van 21
two-words-before|spring|	. 65
two-words-before|start|	 31	start 8	the -59	– -8	— 28
two-words-before|stated|	. 35
two-words-before|statement|	. 19	: 48
two-words-before|story|	. 19
two-words-before|strategist|	. 17
two-words-before|sunday|	. 18
two-words-before|svp|	. 16
two-words-before|that|	he 44	it 46	the 60	trump 36
two-words-before|them|	. 57
two-words-before|there|	was -17
two-words-before|they|	were 57
two-words-before|the|	accord 37	hearing 14	meeting -53	outcome 43	report 15	result 34	slogan -28	so-called -33	term 21	word -99	words -35
two-words-before|times|	. 13
two-words-before|timetable|	. 11
two-words-before|time|	. 16
two-words-before|toe|	. 9
two-words-before|told|	. 29
two-words-before|to|	be 66	the -20
two-words-before|trump|	. 20	is -16	’s 64
two-words-before|tuesday|	. 19
two-words-before|tweeted|	, 25
two-words-before|uit|	. 12
two-words-before|university|	. 17
two-words-before|us|	. 12
two-words-before|uur|	. 9
two-words-before|von|	einem 22	einer 41
two-words-before|washington|	was 29
two-words-before|was|	a -11
two-words-before|wednesday|	. 27
two-words-before|week|	. 24
two-words-before|window|	. 20
two-words-before|with|	a -35
two-words-before|words|	, 76
two-words-before|word|	. 25
two-words-before|writes|	. 34
two-words-before|wrote|	, 29	. 25	: 29
two-words-before|x|	: 36
two-words-before|years|	. 32
two-words-before|year|	. 27
two-words-before|zurück|	. 32
two-words-before||	. 26	and 31	or 6
verb|false|1|	other 38	upper 8
verb|false|2-3|	lower 11	other 51	upper -31
verb|false|4-7|	lower 38	other 8	upper -55
verb|false|8+|	lower 42	other 31	upper -12
verb|true|1|	lower -30	upper -11
verb|true|4-7|	lower 48	other 33	upper 12
verb|true|8+|	lower 16	other 19	upper 19
word-after|	 -31	' 37	( -16	) 23	, -29	- 17	. -11	: 13	; 54	? -27	[ 25	about 26	according 8	added 34	adding 7	after 17	against 71	an -13	analyst -36	and 22	another 54	as 7	asked 24	assistant 23	at 34	because 49	ben 44	between -38	blackwell 18	bozell 15	but 19	by 75	campaign 43	candidate 9	chief 15	christie 45	clinton 29	coach 26	conceded 31	cruz 35	da 24	de -40	deputy 13	der -15	die 16	do 46	during 48	eric 17	et -34	for -8	former 24	from 48	gedoopt -22	genannt 13	had -34	has 16	he 24	head 28	her -28	hillary 46	his 54	i -40	if 62	is -46	it 87	its 29	joked 15	la -25	le 9	lewandowski 33	l’ 8	movement -8	mr 15	mrs. 54	ms 25	ms. 35	obama 15	of 84	on -11	one -9	or 7	out -25	over -34	para -44	paradis 39	pence 17	prosecutor 35	pyo 14	rating -50	reid 22	rep. -7	replied 32	republican 54	rubio 40	ryan 17	said 18	sanders -13	says -13	sen. 17	sexton 20	she 31	si -15	signs -11	since -17	spokesman 9	te -15	than 49	that 16	the 31	they 22	this -22	to 51	trump 51	tweeted 35	union 25	until 53	viguerie 14	von -37	voters -9	was 43	were -16	where -6	which -30	while 18	will 63	wordt 28	would -35	wrote 39	y 11	– 24	— 19
word-after|'|	, 35
word-after|(|	none -18
word-after|)|	none 14
word-after|,|	! 33	? 21	none -34
word-after|-|	none 15
word-after|.|	? 48	none -11
word-after|:|	none 13
word-after|;|	none 49
word-after|?|	none -27
word-after|[|	. 20
word-after|about|	none 26
word-after|according|	, 8
word-after|added|	, 34
word-after|adding|	, 7
word-after|after|	none 11
word-after|against|	none 71
word-after|analyst|	, -36
word-after|and|	, -36	. 19	none 47
word-after|an|	, -10
word-after|asked|	? 26
word-after|assistant|	, 23
word-after|as|	, -52	none 53
word-after|at|	none -10
word-after|a|	, -6	. -25	none 46
word-after|because|	none 32
word-after|between|	none -38
word-after|blackwell|	, 18
word-after|bozell|	, 15
word-after|but|	. 90	none -19
word-after|by|	none 34
word-after|candidate|	none 9
word-after|chief|	, 15
word-after|christie|	, 31
word-after|clinton|	, 9	none 65
word-after|coach|	, 26
word-after|conceded|	, 31
word-after|cruz|	, 23
word-after|da|	none 24
word-after|deputy|	, 13
word-after|der|	. 13
word-after|de|	none -40
word-after|die|	. 25	none 11
word-after|during|	none 48
word-after|end|	! 8	. 15	? 71	none -44
word-after|eric|	, 17
word-after|et|	none -34
word-after|former|	, 18
word-after|for|	none 8
word-after|from|	none 47
word-after|gedoopt|	none -22
word-after|genannt|	none 13
word-after|had|	none -34
word-after|has|	none 17
word-after|head|	, 28
word-after|he|	! 33	, 18	. 102	? 35	none 19
word-after|his|	, 45
word-after|if|	none 62
word-after|in|	, -23	. 68
word-after|is|	none -47
word-after|its|	, 68
word-after|it|	, 18	. 62
word-after|i|	. -34	? 60
word-after|joked|	, 15
word-after|lewandowski|	, 33
word-after|le|	. 7
word-after|l’|	. 8
word-after|movement|	none -8
word-after|mr.|	, 29
word-after|mrs.|	, 49
word-after|mr|	, 15
word-after|ms.|	, 35
word-after|ms|	, 30
word-after|obama|	, 15
word-after|of|	none 83
word-after|one|	, 48
word-after|on|	. -27	none 6
word-after|or|	, -42	none 46
word-after|out|	none -25
word-after|over|	none -34
word-after|para|	none -44
word-after|pence|	, 17
word-after|prosecutor|	, 35
word-after|pyo|	, 14
word-after|rating|	none -50
word-after|reid|	, 19
word-after|rep.|	, -13
word-after|replied|	, 32
word-after|rubio|	, -8
word-after|said|	, 14	? 13	none 58
word-after|sanders|	, -20
word-after|says|	, -13
word-after|sexton|	, 16
word-after|she|	, 41	. -18	? 16	none 31
word-after|signs|	none -11
word-after|since|	, -17
word-after|si|	none -15
word-after|spokesman|	, 9
word-after|te|	none -15
word-after|than|	none 71
word-after|that|	. -14	none 10
word-after|they|	, 35
word-after|the|	! 40	, 34	. 76	none -13
word-after|to|	none 43
word-after|trump|	. 41	? 17	none 69
word-after|union|	, 25
word-after|until|	none 53
word-after|viguerie|	, 14
word-after|von|	none -37
word-after|voters|	none -9
word-after|was|	, 21	none 31
word-after|were|	none -17
word-after|when|	none -15
word-after|which|	, -30
word-after|while|	, 57	none -38
word-after|will|	, 25
word-after|with|	, 24	none -36
word-after|wordt|	none 28
word-after|would|	none -35
word-after|wrote|	, 40
word-after|y|	none 11
word-after||	. -27
word-after|–|	, 8	none 35
word-after|—|	. 46
word-before|	's 9	) 17	. 19	: 15	; -22	? 56	a 13	about 46	accord 50	afspraak 8	against -26	als 33	an 53	and 15	are -17	as 35	asking 41	at -35	auf -54	ausdruck -55	be 44	because 62	being 79	blamed 35	bore 69	but -24	by 34	called -8	calls -7	chiede 8	client 67	clinton 61	como -8	das -16	dat 13	de 42	definisce 28	del -40	dem -51	die -26	dit -18	do -12	ein 52	einem 22	einer 41	em 58	er 31	era 22	felt 54	foi 9	for 7	für 33	habe 19	had 88	has 78	have 98	he 74	hearing 14	her 30	him 74	houve 46	i 10	in -6	is 52	its -15	la -13	line 81	mas 31	meeting -53	met 59	named -31	new -47	nicknamed -69	not -8	nur -48	o -33	of 30	on -7	or -9	outcome 43	over -56	por -53	pour -19	promette 16	que 34	read -23	remained 79	remarks 49	report 50	result 34	said 110	salue 11	saluta 14	saying 91	says -42	sees 57	sei 38	she -35	should 75	show -63	shown 92	since 61	slogan -28	so-called -70	sold -70	son -26	start 9	store -19	são 21	talk 46	term 6	texte 14	thanked 33	their 62	them 71	they 41	this -19	through -18	title -40	titled -40	to 24	trump 27	um 39	von 10	wants 49	was -9	were 59	who -16	will 64	with 30	word -36	words -34	zeitung -29	à 40	è 29	était 6	– -37	’ 49	’s -49
word-before|'s|	2-3 35	4-7 -9	8+ 47
word-before|(|	1 10	2-3 37	8+ -56
word-before|)|	8+ 17
word-before|,|	1 -21	8+ 34
word-before|-|	2-3 12	4-7 -39	8+ 30
word-before|.|	1 16	2-3 15	4-7 30	8+ 16
word-before|:|	1 15	2-3 13	4-7 15	8+ 19
word-before|;|	4-7 -27
word-before|?|	1 51	2-3 46	4-7 18	8+ 11
word-before|accord|	2-3 50
word-before|afspraak|	4-7 8
word-before|against|	2-3 -27
word-before|als|	1 30
word-before|and|	1 64	4-7 -32	8+ 74
word-before|an|	1 -33	2-3 111
word-before|are|	2-3 82	4-7 75	8+ 36
word-before|as|	1 20	2-3 24	4-7 67	8+ 48
word-before|at|	1 -82
word-before|auf|	1 -54
word-before|a|	1 44	2-3 -30	4-7 42	8+ 60
word-before|because|	8+ 36
word-before|been|	2-3 109	4-7 -25	8+ 42
word-before|be|	1 94	2-3 32	4-7 84	8+ 16
word-before|blamed|	2-3 32	4-7 37
word-before|but|	2-3 21	4-7 65	8+ 55
word-before|called|	1 20	2-3 -29	4-7 15
word-before|calls|	2-3 -18
word-before|clinton|	4-7 61	8+ 40
word-before|como|	2-3 26	4-7 -26
word-before|dat|	4-7 15
word-before|dem|	2-3 -51
word-before|de|	2-3 62	4-7 -21	8+ 28
word-before|di|	1 -15	2-3 15	4-7 7
word-before|einem|	2-3 16	4-7 7
word-before|em|	2-3 48
word-before|era|	2-3 22
word-before|foi|	2-3 9
word-before|for|	1 -26	4-7 81	8+ 53
word-before|from|	2-3 -23
word-before|habe|	2-3 19
word-before|had|	2-3 82	4-7 68	8+ 22
word-before|has|	2-3 52	4-7 66	8+ 19
word-before|have|	4-7 84
word-before|hearing|	4-7 14
word-before|her|	2-3 93	4-7 22
word-before|he|	4-7 45	8+ 14
word-before|him|	2-3 66
word-before|his|	1 16	2-3 -6
word-before|in|	2-3 -19
word-before|is|	1 76	2-3 6	4-7 85	8+ 33
word-before|its|	1 -47
word-before|it|	1 98	2-3 -41	4-7 66	8+ 20
word-before|la|	2-3 -13
word-before|named|	1 -24
word-before|of|	1 10	2-3 30	4-7 24
word-before|on|	2-3 -43	4-7 -24
word-before|or|	2-3 40
word-before|over|	1 -79	2-3 -46
word-before|o|	2-3 -33
word-before|por|	2-3 -50
word-before|promette|	2-3 16
word-before|que|	2-3 13	4-7 34	8+ 10
word-before|remained|	2-3 71
word-before|report|	4-7 44
word-before|result|	2-3 34
word-before|said|	2-3 91	4-7 51	8+ 69
word-before|saluta|	2-3 14
word-before|says|	2-3 -69	4-7 20
word-before|sees|	2-3 33
word-before|sei|	2-3 18	4-7 11
word-before|since|	4-7 61
word-before|slogan|	4-7 -58
word-before|so-called|	1 -74	2-3 -56
word-before|sold|	2-3 -72
word-before|son|	2-3 -26
word-before|start|	1 -17	2-3 -22	4-7 23	8+ 21
word-before|são|	2-3 21
word-before|talk|	4-7 46
word-before|that|	1 -13	2-3 23	4-7 26	8+ 49
word-before|their|	2-3 84
word-before|the|	1 -31	2-3 30	4-7 21	8+ 63
word-before|titled|	4-7 -38
word-before|to|	1 6	2-3 17	4-7 57	8+ 44
word-before|trump|	2-3 -6	4-7 38
word-before|un|	2-3 -29
word-before|van|	2-3 -6	4-7 23
word-before|von|	4-7 12
word-before|wants|	4-7 60
word-before|was|	1 -15	2-3 19	4-7 27	8+ 44
word-before|were|	1 15	2-3 100	4-7 75	8+ 31
word-before|with|	2-3 -29	4-7 36
word-before|words|	2-3 -48
word-before|word|	1 -36
word-before|would|	2-3 -10	4-7 69	8+ 51
word-before||	1 -61	2-3 23	4-7 37	8+ 56
word-before|–|	2-3 -44	4-7 -28
word-before|—|	2-3 21	8+ 34
word-before|’s|	1 -7	2-3 -46	4-7 -30	8+ 41
word-before|’|	4-7 11
work|near|near|	all -77	first 32
work|near|near|stop|	first 10
work|near|none|,|	all -75	all-one -111	first 40	none 25	some 26
work|near|none|:|	first 25
work|near|none|	all -127	all-one -121	first -17	none 28	some 24
work|near|none|auxiliary|	none -18
work|near|none|determiner|	none 10
work|near|none|preposition|	all -91	all-one -45	none -47
work|near|none|stop|	all-one 83	first 28
work|near|none|subordinator|	none 58
work|near|none|that|	none 62
work|near|none|verb-judging|	all -61
work|near|none|word|	all -48	none 8	some 21
work|none|near|:|	first 15
work|none|near|	all -37	first 14	none 78	some 42
work|none|near|determiner|	none 20
work|none|near|start|	first 28
work|none|near|stop|	first 21
work|none|near|verb-saying|	none 66
work|none|near|word|	none -16
work|none|none|(|	all-one 11	none 7
work|none|none|)|	first 17
work|none|none|,|	all 58	all-one 11	first 46	most 54	none 23	some 18
work|none|none|-|	first 35
work|none|none|:|	all -14	all-one 31	first 32	most 50	none -34
work|none|none|;|	none 26
work|none|none|adverb|	all-one -64	none 11
work|none|none|	all 31	all-one 16	first 20	most -11	some 14
work|none|none|auxiliary|	all-one 39	most 51	none 6
work|none|none|capital|	all -6	none 6	some 57
work|none|none|coordinator|	all -26	none 16	some -37
work|none|none|determiner|	all-one 33	first 6	most 20	none 6	some 32
work|none|none|possessive|	all -112	all-one -64	none 35
work|none|none|preposition|	all 13	first 41	none 10	some 29
work|none|none|pronoun|	all-one 7	none -8	some 27
work|none|none|quote|	first -9	none 35
work|none|none|start|	all 11	all-one -20	first 16	most 9
work|none|none|stop|	all 69	all-one -19	first 24	most 27
work|none|none|subordinator|	first 57	none -31	some 74
work|none|none|that|	first 46	none -10	some 60
work|none|none|verb-judging|	all 6	all-one -39	first -8	some 56
work|none|none|verb-saying|	all 34	all-one -16	first -36	none 26	some 26
work|none|none|verb-thinking|	first -6	some 46
work|none|none|word|	all 35	all-one 46	first -11	none 15	some 13
work|none|none|–|	first -15
work|none|none|—|	first -20
work|none|none|’|	none 49
work|none|right|	all -126	all-one -100	first 13	none -34
work|none|right|start|	first 19
work|none|right|stop|	first 16
work|right|none|	all -109	all-one -87	first -73	none -9
work|right|none|verb-saying|	none 58
work|right|none|verb-thinking|	none 56
work|right|none|word|	all -91	all-one -87	first -74	none -38
`;
