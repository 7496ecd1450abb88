/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 13	carry-before -17	carry-before-that -29	colon -19	named-before -10	paragraph-before -51	quote-then-speaker 19	quote-then-verb 15	sentence-after 7	signature 13	speaker-then-quote 6
before|according-to|	word 17
before|colon|	adverb -32	auxiliary -37	capital 14	coordinator -32	preposition -16	pronoun -26	start -9	that -21	verb-judging -23	verb-saying -13	word -29
before|named-before|	& -15	' -17	( -34	* -30	+ -24	, 11	- -14	/ -7	; -26	adverb -20	capital -8	coordinator -10	determiner -8	preposition -7	pronoun 11	quote 10	start -12	subordinator -28	verb-judging -6	verb-saying -34	word -34	– -13	— -22	’ -20
before|named-nearby|	& -13	' 6	( 40	) 10	+ 7	- 11	/ -18	: -12	; 22	adverb -6	auxiliary -16	capital -7	coordinator -19	preposition -41	pronoun 14	subordinator -7	that -8	verb-judging -22	verb-saying 10	verb-thinking -17	word -14	– 15	’ 13
before|name|	& -17	' 11	( 35	) 17	* 9	+ 9	, 19	/ -23	: -29	; 18	adverb -11	auxiliary -16	coordinator -20	preposition -32	pronoun 19	quote 29	start -11	subordinator -9	that -15	verb-saying 6	verb-thinking -12	word -27	’ 18	• 10
before|noun|	$ -15	' -20	) -25	+ -20	, -6	- 13	: -22	; 28	adverb -28	auxiliary -48	capital 7	coordinator -8	determiner -12	preposition -24	pronoun -24	start 15	that -37	verb-judging -20	verb-saying -13	verb-thinking 6	– -13	— -11	’ -24	€ -14
before|paragraph-before|	, -24	- -8	: -15	; -16	adverb -18	auxiliary -9	capital -12	coordinator -8	preposition -29	pronoun -7	quote -28	start -25	subordinator -7	that -15	verb-judging -15	verb-saying -26	word -18	— -12
before|possessor|	, -26	coordinator -19	that -13	verb-judging -43	word -29
before|pronoun|	: -16	; -16	capital -18	coordinator -18	quote 43	start -21	subordinator -32	that -6	verb-judging -7	verb-saying 11	word -11
before|quote-then-speaker|	- -12	: -26	adverb -11	auxiliary 21	capital -16	coordinator -10	pronoun 6	quote 33	start -15	subordinator -15	that -42	verb-judging -13	verb-saying -10	word -22
before|quote-then-verb|	adverb 13	preposition 27	pronoun -6	verb-judging 20	verb-saying 10
before|sentence-after|	, -29	; -19	auxiliary -14	coordinator -19	preposition -29	pronoun -23	quote 6	start 18	subordinator -31	that -15	verb-judging -18
before|sentence-before|	& -11	' -31	) -23	* -16	- -27	/ -20	: -38	; -26	adverb -13	auxiliary -47	coordinator -7	determiner -19	preposition -35	pronoun -12	quote 24	start 7	that -50	verb-judging -6	verb-saying -20	verb-thinking -15	word -14	– -30	— -23	’ -20
before|signature|	— 15
before|speaker-then-quote|	& -10	' 16	) 15	* 24	, 46	- 12	: -21	; 40	adverb -38	auxiliary -33	coordinator 7	determiner 9	preposition -39	pronoun -31	quote 23	start 9	that -9	verb-judging -8	verb-saying -34	’ -6
before|verb-then-speaker|	adverb -29	verb-judging -10	verb-saying 6	word -14
carry-before-that|0|	1 -26	2 14	3 -7
carry-before-that|0|1|	, -8	3 -19	4-5 -17	6-9 -18	: -14	stop -16
carry-before-that|0|1|,verb-saying|	none -22
carry-before-that|0|1|,|	lower -8
carry-before-that|0|1|:|	upper -14
carry-before-that|0|1|adjacent|	false -26
carry-before-that|0|1|inside|	false -26
carry-before-that|0|1|none|	,auxiliary -15	,verb-saying -19
carry-before-that|0|1|own|	none -13	own -20
carry-before-that|0|1|question|false|	false -26
carry-before-that|0|1|stop|	none -14	upper -16
carry-before-that|0|1|subject|	none -12	own -24
carry-before-that|0|2|	, -32	10+ -28	3 13	4-5 23	6-9 -10	stop 6
carry-before-that|0|2|,|	lower -32
carry-before-that|0|2|adjacent|	false 14
carry-before-that|0|2|inside|	false 14
carry-before-that|0|2|none|	,verb-saying 14	coordinator -20	none 9	own 16	stop -43
carry-before-that|0|2|own|	none -25	own -32
carry-before-that|0|2|question|false|	false 12
carry-before-that|0|2|stop|	upper 6
carry-before-that|0|2|subject|	elided -20	none 21	own -10
carry-before-that|0|3|	, -19	3 -13	4-5 -26	6-9 -6	: 6	stop -22
carry-before-that|0|3|,verb-saying|	none -10
carry-before-that|0|3|,|	lower -19
carry-before-that|0|3|:|	upper 6
carry-before-that|0|3|adjacent|	false -7
carry-before-that|0|3|end|	. -13
carry-before-that|0|3|inside|	false -7
carry-before-that|0|3|none|	,verb-saying -13	own 7	stop -25
carry-before-that|0|3|own|	own -23
carry-before-that|0|3|question|false|	false -28
carry-before-that|0|3|stop|	upper -22
carry-before-that|0|3|subject|	own -30
carry-before-that|1|	far -31
carry-before-that|1|far|!|	,verb-saying -22
carry-before-that|1|far|	, -40	1 7	10+ -21	3 -66	4-5 -27	6-9 -21	: -16	adverb -32	auxiliary -57	capital -27	coordinator -15	determiner -36	preposition -41	start 9	stop -44	subordinator -23	that -24	verb-judging -37	verb-saying -23	verb-thinking -29	word -45
carry-before-that|1|far|,auxiliary|	none -29
carry-before-that|1|far|,preposition|	none -10
carry-before-that|1|far|,pronoun|	none -17
carry-before-that|1|far|,verb-judging|	none -18
carry-before-that|1|far|,verb-saying|	none -33
carry-before-that|1|far|,word|	none -33
carry-before-that|1|far|,|	capital -48	determiner -18	lower -35	none -27	upper -19	word -25
carry-before-that|1|far|.|	capital -28	determiner 6	preposition -17	pronoun -25
carry-before-that|1|far|:|	lower -22	upper -15
carry-before-that|1|far|;|	none -28
carry-before-that|1|far|?|	,pronoun -16	,verb-saying -11	end -22	pronoun -17
carry-before-that|1|far|adjacent|	false -31
carry-before-that|1|far|adverb|	lower -30
carry-before-that|1|far|alone|	true 9
carry-before-that|1|far|auxiliary|	lower -57	none -22
carry-before-that|1|far|capital|	, -18	. -26	lower -26	none -11
carry-before-that|1|far|coordinator|	lower -15	none 6
carry-before-that|1|far|determiner|	, -39	. -7	lower -34	none -15	upper -14
carry-before-that|1|far|elided|	elided -15	none -27	own -27
carry-before-that|1|far|end|	. -15	? -26	none -22
carry-before-that|1|far|first|	false 6
carry-before-that|1|far|inside|	false -39
carry-before-that|1|far|none|	, -39	,auxiliary -32	,determiner -14	,pronoun -22	,verb-judging -19	,verb-saying -44	,word -32	: -16	; -26	auxiliary -21	capital -16	determiner -15	elided -12	own -56	preposition -29	pronoun -14	stop -72	word -24
carry-before-that|1|far|own|	elided -30	none -48	own -51
carry-before-that|1|far|preposition|	. -23	lower -39	none -35	upper -22
carry-before-that|1|far|pronoun|	, -6	. -15
carry-before-that|1|far|question|false|	false -27	true -37
carry-before-that|1|far|question|true|	false -39
carry-before-that|1|far|start|	upper 6
carry-before-that|1|far|stop|	none -29	upper -44
carry-before-that|1|far|subject|	elided -39	none -20	own -69
carry-before-that|1|far|subordinator|	. -23	lower -23
carry-before-that|1|far|that|	lower -24
carry-before-that|1|far|verb-judging|	lower -37
carry-before-that|1|far|verb-saying|	, -27	? -23	lower -23
carry-before-that|1|far|verb-thinking|	lower -29
carry-before-that|1|far|word|	lower -45	none -23
carry-before-that|2|	far -17
carry-before-that|2|far|	, -42	10+ -12	4-5 -27	6-9 -30	: -22	adverb -26	auxiliary -52	capital -33	preposition -40	pronoun -26	quote -18	start 13	stop -38	subordinator -38	that -13	verb-judging -32	verb-saying -33	verb-thinking -18	word -13
carry-before-that|2|far|,auxiliary|	none -16
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,pronoun|	none -18
carry-before-that|2|far|,verb-judging|	none -16
carry-before-that|2|far|,verb-saying|	? -9	none -54
carry-before-that|2|far|,word|	none -29
carry-before-that|2|far|,|	capital -48	lower -38	none -22	pronoun -15	upper -18	verb-saying -26	word -14
carry-before-that|2|far|.|	capital -19	determiner -29	end -13	preposition -18	— -19
carry-before-that|2|far|:|	none -23	upper -22
carry-before-that|2|far|;|	none -18
carry-before-that|2|far|?|	capital 13	pronoun -14	verb-saying 11
carry-before-that|2|far|adjacent|	false -17
carry-before-that|2|far|adverb|	lower -26
carry-before-that|2|far|alone|	false 23
carry-before-that|2|far|auxiliary|	lower -52	none -20
carry-before-that|2|far|capital|	, -37	. -31	lower -33	none -14
carry-before-that|2|far|coordinator|	none -34
carry-before-that|2|far|determiner|	, 6	. 16	lower -35
carry-before-that|2|far|elided|	elided -27	none -14	own -36
carry-before-that|2|far|end|	none -22
carry-before-that|2|far|first|	false -10
carry-before-that|2|far|inside|	false -45
carry-before-that|2|far|none|	, -21	,auxiliary -28	,verb-judging -20	,verb-saying -21	,word -17	: -8	auxiliary -19	capital -17	coordinator -20	determiner -13	elided -27	own -14	preposition 11	pronoun -26	stop -85	subordinator -21	verb-saying -8	word -20	— -15
carry-before-that|2|far|own|	elided -28	none -46	own -65
carry-before-that|2|far|preposition|	lower -39
carry-before-that|2|far|pronoun|	, -19	. -12	? -15	lower -26	none -16
carry-before-that|2|far|question|false|	false -27	true -19
carry-before-that|2|far|question|true|	false 12
carry-before-that|2|far|quote|	upper -18
carry-before-that|2|far|start|	upper 11
carry-before-that|2|far|stop|	none -42	other -10	upper -37
carry-before-that|2|far|subject|	elided -47	own -77
carry-before-that|2|far|subordinator|	lower -38
carry-before-that|2|far|that|	lower -13
carry-before-that|2|far|verb-judging|	lower -32
carry-before-that|2|far|verb-saying|	, -39	lower -26	upper -27
carry-before-that|2|far|verb-thinking|	lower -18
carry-before-that|2|far|word|	, -16	lower -12	none -16
carry-before-that|2|far|—|	. -19
carry-before-that|3|	far -26
carry-before-that|3|far|	, -31	1 -6	10+ -37	3 -8	6-9 -38	: -35	auxiliary -12	preposition -25	pronoun -24	start -7	stop -45	subordinator -15	that 10	verb-saying -15	verb-thinking -18	word -16
carry-before-that|3|far|,auxiliary|	none -15
carry-before-that|3|far|,verb-saying|	? -20	none -36
carry-before-that|3|far|,word|	none -20
carry-before-that|3|far|,|	capital -34	determiner -27	lower -24	none -8	upper -19	verb-saying -22	word -7
carry-before-that|3|far|.|	end -37
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|?|	end 7
carry-before-that|3|far|adjacent|	false -26
carry-before-that|3|far|alone|	false 13
carry-before-that|3|far|auxiliary|	lower -12
carry-before-that|3|far|capital|	, -8	. -23
carry-before-that|3|far|coordinator|	none -27
carry-before-that|3|far|determiner|	, -37
carry-before-that|3|far|elided|	none -24	own -16
carry-before-that|3|far|end|	. -16
carry-before-that|3|far|first|	false -35
carry-before-that|3|far|inside|	false -43
carry-before-that|3|far|none|	, -9	,verb-saying -44	: -11	coordinator -21	end 12	none 11	own -28	preposition -10	pronoun -14	stop -41	subordinator -12
carry-before-that|3|far|own|	elided -18	none -20
carry-before-that|3|far|preposition|	lower -25
carry-before-that|3|far|pronoun|	, -7	lower -24	none -8
carry-before-that|3|far|question|false|	false -31
carry-before-that|3|far|question|true|	false -7
carry-before-that|3|far|start|	upper -15
carry-before-that|3|far|stop|	none -12	upper -45
carry-before-that|3|far|subject|	elided -25	own -7
carry-before-that|3|far|subordinator|	lower -15
carry-before-that|3|far|that|	lower 10
carry-before-that|3|far|verb-saying|	, -28	lower -15
carry-before-that|3|far|verb-thinking|	lower -18
carry-before-that|3|far|word|	lower -16
carry-before-that|3|far|—|	none -13
carry-before|0|	0 29	2 -15	3 -20
carry-before|0|0|	, 32	1 -15	10+ 14	2 17	3 20	4-5 9	6-9 20	auxiliary -11	word -10
carry-before|0|0|,|	lower 32	pronoun 29	upper 13	verb-saying 7
carry-before|0|0|adjacent|	false 29
carry-before|0|0|auxiliary|	lower -11
carry-before|0|0|capital|	. 12
carry-before|0|0|elided|	elided 20
carry-before|0|0|end|	. 10
carry-before|0|0|inside|	false 29
carry-before|0|0|none|	,auxiliary 25	,determiner -23	,verb-saying 16	,word 10	: -11	; -31	coordinator 20
carry-before|0|0|own|	own 6
carry-before|0|0|question|false|	false 25
carry-before|0|0|subject|	elided 20	own 6
carry-before|0|0|word|	lower -10
carry-before|0|1|,auxiliary|	none -25
carry-before|0|1|,pronoun|	none -20
carry-before|0|1|,verb-saying|	none -14
carry-before|0|1|,word|	none -21
carry-before|0|1|,|	capital 32	determiner 21	lower -9	pronoun 17	verb-saying 31	word 10
carry-before|0|1|.|	capital 6
carry-before|0|1|	1 -24	10+ 40	2 -39	3 -10	4-5 -14	: -33	adverb -19	auxiliary -11	capital -7	determiner -22	preposition -14	pronoun -20	quote 12	stop 54	that -19	verb-saying -19	word -34	— -13
carry-before|0|1|:|	upper -33
carry-before|0|1|;|	none -19
carry-before|0|1|?|	,verb-saying 14	capital -15
carry-before|0|1|adverb|	lower -19
carry-before|0|1|auxiliary|	lower -11
carry-before|0|1|capital|	, -17	. 21	lower -7
carry-before|0|1|determiner|	, -24	. -13	lower -22
carry-before|0|1|elided|	none -9
carry-before|0|1|end|	. 43	? 15	none -10
carry-before|0|1|none|	, -16	,auxiliary -14	,verb-judging 6	,verb-saying -14	: 17	capital 21	elided 19	none -23	preposition -16	pronoun 21	stop -26
carry-before|0|1|own|	elided -29	none -25	own -44
carry-before|0|1|preposition|	lower -11	none -23
carry-before|0|1|pronoun|	, -22	lower -20
carry-before|0|1|question|false|	false 7	true -10
carry-before|0|1|question|true|	false -25
carry-before|0|1|quote|	upper 12
carry-before|0|1|stop|	none -18	upper 54
carry-before|0|1|subject|	elided -9	own -51
carry-before|0|1|that|	lower -19
carry-before|0|1|verb-saying|	, -26	lower -18
carry-before|0|1|word|	lower -34	none -21
carry-before|0|1|—|	upper -13
carry-before|0|2|	, -18	1 -20	2 8	4-5 7	6-9 -45	: -31	preposition -25	word -20
carry-before|0|2|,auxiliary|	none -17
carry-before|0|2|,verb-saying|	none -33
carry-before|0|2|,|	lower -18
carry-before|0|2|.|	capital 13	determiner -18
carry-before|0|2|:|	upper -31
carry-before|0|2|?|	pronoun -15
carry-before|0|2|adjacent|	false -15
carry-before|0|2|elided|	none -20	own -22
carry-before|0|2|end|	. 17
carry-before|0|2|inside|	false -15
carry-before|0|2|none|	,pronoun -14	,word -19	elided -18	own 14	stop -7
carry-before|0|2|own|	none -33	own -41
carry-before|0|2|preposition|	lower -25
carry-before|0|2|pronoun|	, -23
carry-before|0|2|question|false|	false -12	true -14
carry-before|0|2|question|true|	false -9
carry-before|0|2|stop|	none -25
carry-before|0|2|subject|	elided -29	own -53
carry-before|0|2|word|	lower -20
carry-before|0|3|,verb-saying|	none -18
carry-before|0|3|	4-5 -9	6-9 -20	: -16	stop -14
carry-before|0|3|:|	upper -16
carry-before|0|3|adjacent|	false -20
carry-before|0|3|inside|	false -20
carry-before|0|3|none|	,verb-saying -24	,word 6	own -17
carry-before|0|3|own|	own -24
carry-before|0|3|question|false|	false -14
carry-before|0|3|stop|	upper -14
carry-before|0|3|subject|	own -26
carry-before|1|	far -25
carry-before|1|far|!|	,verb-saying -17
carry-before|1|far|+|	none -13
carry-before|1|far|	, -7	1 6	10+ -6	2 -53	3 -31	4-5 -12	6-9 -26	: -21	adverb -33	auxiliary -76	capital -37	coordinator -17	preposition -11	pronoun -41	stop -38	subordinator -45	that 12	verb-judging -38	verb-saying -42	verb-thinking -29	word -43
carry-before|1|far|,auxiliary|	none -35
carry-before|1|far|,determiner|	none -20
carry-before|1|far|,preposition|	none -16
carry-before|1|far|,pronoun|	none -31
carry-before|1|far|,subordinator|	none -22
carry-before|1|far|,verb-judging|	none -22
carry-before|1|far|,verb-saying|	? -17	none -19
carry-before|1|far|,word|	none -43
carry-before|1|far|,|	capital -10	determiner -26	subordinator -16	upper -19	word -25
carry-before|1|far|.|	capital -28	determiner -30	end -24	pronoun -22	— -21
carry-before|1|far|:|	lower -25	none -24	upper -20
carry-before|1|far|;|	none -24
carry-before|1|far|?|	,verb-saying -19	capital -16	determiner -15	pronoun -11	verb-saying -23
carry-before|1|far|adjacent|	false -25
carry-before|1|far|adverb|	lower -31
carry-before|1|far|alone|	true 26
carry-before|1|far|auxiliary|	lower -75	none -22
carry-before|1|far|capital|	, -30	. -36	lower -37	none -21
carry-before|1|far|coordinator|	lower -17
carry-before|1|far|determiner|	, -47	. -36	? -22	none 7	upper -21
carry-before|1|far|elided|	elided -28	none -16	own 8
carry-before|1|far|end|	. -10
carry-before|1|far|first|	false -18
carry-before|1|far|inside|	false -35
carry-before|1|far|none|	, -37	,auxiliary -26	,preposition -25	,pronoun -27	,verb-judging -26	,verb-thinking -16	,word -41	: 14	; -17	adverb -12	auxiliary -18	capital -23	coordinator -20	determiner -20	end 6	none -37	own -38	preposition -24	pronoun -16	stop -35	verb-saying -13	word -38	— -20
carry-before|1|far|own|	elided 14	none -23	own -89
carry-before|1|far|preposition|	. -18	lower -10	upper -13
carry-before|1|far|pronoun|	, -13	. -11	? -14	lower -38	none -19
carry-before|1|far|question|false|	false -23	true -9
carry-before|1|far|question|true|	false -23
carry-before|1|far|stop|	none -18	other -10	upper -37
carry-before|1|far|subject|	none -48	own -7
carry-before|1|far|subordinator|	lower -45	none -16
carry-before|1|far|that|	lower 12
carry-before|1|far|verb-judging|	lower -38
carry-before|1|far|verb-saying|	, -33	? -28	lower -36	upper -24
carry-before|1|far|verb-thinking|	lower -29
carry-before|1|far|word|	, -18	lower -43	none -31
carry-before|1|far|—|	. -21
carry-before|2|	far -10
carry-before|2|far|	, -29	1 -21	10+ 7	2 -28	3 -33	4-5 -14	6-9 -19	capital -21	preposition -35	pronoun -29	stop -48	that -29	verb-judging -18	verb-saying -11	verb-thinking -21	word -31
carry-before|2|far|,auxiliary|	none -22
carry-before|2|far|,verb-judging|	none -14
carry-before|2|far|,verb-saying|	! -17
carry-before|2|far|,word|	none -24
carry-before|2|far|,|	capital -30	determiner -35	lower -16	none -19	pronoun -47	upper -23	verb-saying -46	word -11
carry-before|2|far|.|	capital -18	end -51	pronoun -17
carry-before|2|far|?|	end 18
carry-before|2|far|adjacent|	false -10
carry-before|2|far|capital|	, -17	. -25	? -20	lower -21
carry-before|2|far|coordinator|	none -23
carry-before|2|far|determiner|	, -57	. -18
carry-before|2|far|end|	. -33	? 9
carry-before|2|far|inside|	false -22
carry-before|2|far|none|	, -19	,auxiliary -18	,verb-saying -42	,word -22	: 19	auxiliary -22	none -32	own -32	preposition -17	pronoun -15	stop -54	subordinator -20
carry-before|2|far|own|	elided -19	none -6	own -49
carry-before|2|far|preposition|	lower -35
carry-before|2|far|pronoun|	, -22	lower -29
carry-before|2|far|question|false|	false -36
carry-before|2|far|question|true|	false 7
carry-before|2|far|stop|	none -14	upper -48
carry-before|2|far|subject|	none -45	own -8
carry-before|2|far|that|	lower -29
carry-before|2|far|verb-judging|	lower -18
carry-before|2|far|verb-saying|	, -47	lower -11
carry-before|2|far|verb-thinking|	lower -21
carry-before|2|far|word|	lower -29
carry-before|3|	far -9
carry-before|3|far|,|	capital -32	determiner -24	none -20	pronoun -34	verb-saying -42	word -21
carry-before|3|far|.|	end -27
carry-before|3|far|	1 -24	2 -22	4-5 -30	auxiliary -24	capital -17	pronoun -19	start -7	stop -40	that -19	verb-saying -19	word -29
carry-before|3|far|adjacent|	false -9
carry-before|3|far|alone|	false -12
carry-before|3|far|auxiliary|	lower -24
carry-before|3|far|capital|	, -15	lower -17
carry-before|3|far|determiner|	, -23
carry-before|3|far|elided|	own -16
carry-before|3|far|end|	. -36
carry-before|3|far|inside|	false -10
carry-before|3|far|none|	, 13	,verb-saying -26	: -14	end 10	own -18	preposition -14	stop -22	subordinator 9
carry-before|3|far|own|	elided -14
carry-before|3|far|pronoun|	, -23	lower -19
carry-before|3|far|question|false|	false -13	true -11
carry-before|3|far|stop|	none 8	upper -40
carry-before|3|far|subject|	elided -20	own 9
carry-before|3|far|that|	lower -19
carry-before|3|far|verb-saying|	, -39	lower -19
carry-before|3|far|word|	, -13	lower -29
carry-next|0|	0 26	1 8	2 -26	3 -28
carry-next|0|0|,auxiliary|	none 22
carry-next|0|0|,determiner|	none -20
carry-next|0|0|,pronoun|	none -11
carry-next|0|0|,verb-saying|	none 18
carry-next|0|0|,word|	none 13
carry-next|0|0|.|	capital 10	end 6
carry-next|0|0|	1 9	10+ 13	2 20	3 7	4-5 -10	6-9 24	auxiliary -13	capital 7	determiner -11	preposition -11	start 18	stop 38	word -9
carry-next|0|0|;|	none -31
carry-next|0|0|adjacent|	false 26
carry-next|0|0|auxiliary|	lower -13
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 19
carry-next|0|0|determiner|	lower -8
carry-next|0|0|elided|	elided 14
carry-next|0|0|first|	false 18
carry-next|0|0|inside|	false 19
carry-next|0|0|own|	own 10
carry-next|0|0|preposition|	lower -11
carry-next|0|0|question|false|	false 23
carry-next|0|0|start|	upper 18
carry-next|0|0|stop|	upper 38
carry-next|0|0|subject|	elided 14	own 10
carry-next|0|0|verb-saying|	, 8
carry-next|0|0|word|	lower -9
carry-next|0|1|	, -43	10+ -8	2 -6	3 -8	6-9 13	: -35	adverb 12	auxiliary 27	capital -27	stop -15	subordinator -12	that 12	verb-saying -23
carry-next|0|1|,verb-judging|	none -18
carry-next|0|1|,verb-saying|	? -11	none -25
carry-next|0|1|,word|	none -7
carry-next|0|1|,|	determiner 22	lower -40	none -23	pronoun 11	verb-saying -24	word -17
carry-next|0|1|.|	capital -14	determiner -19	end 22	preposition -12
carry-next|0|1|:|	none 15	upper -46
carry-next|0|1|?|	end -10
carry-next|0|1|adjacent|	false 7
carry-next|0|1|adverb|	lower 12
carry-next|0|1|auxiliary|	lower 27
carry-next|0|1|capital|	, 10	. -6	? -17	lower -26
carry-next|0|1|determiner|	. -6
carry-next|0|1|elided|	none 22	own -31
carry-next|0|1|inside|	false 7
carry-next|0|1|none|	,pronoun -22	; -18	coordinator 10	determiner -14	elided -16	end -19	none -11	own -24	preposition -24	stop -33	word -25
carry-next|0|1|own|	none 7	own -13
carry-next|0|1|preposition|	lower -25
carry-next|0|1|pronoun|	, -10
carry-next|0|1|question|false|	false 14	true -31
carry-next|0|1|question|true|	false -18
carry-next|0|1|stop|	none 22	upper -15
carry-next|0|1|subject|	elided -13	none -23	own -8
carry-next|0|1|subordinator|	lower -12
carry-next|0|1|that|	lower 12
carry-next|0|1|verb-saying|	, 16	lower -23
carry-next|0|1|word|	, -6	none -24
carry-next|0|2|	, -17	1 -14	10+ -28	2 -22	3 -23	6-9 -28	: -23	auxiliary -18	determiner -17	preposition -13	stop -28	verb-saying -18	word -27
carry-next|0|2|,auxiliary|	none -14
carry-next|0|2|,pronoun|	none -14
carry-next|0|2|,verb-saying|	none -32
carry-next|0|2|,word|	none -13
carry-next|0|2|,|	lower -13	pronoun -26
carry-next|0|2|.|	end 15
carry-next|0|2|:|	upper -23
carry-next|0|2|adjacent|	false -26
carry-next|0|2|auxiliary|	lower -18
carry-next|0|2|capital|	. -6
carry-next|0|2|determiner|	. -16	lower -17
carry-next|0|2|elided|	none -15
carry-next|0|2|inside|	false -58
carry-next|0|2|none|	,auxiliary -18	,verb-saying -35	elided -16	none 10	own -29	stop -26
carry-next|0|2|own|	elided -14	none -19	own -29
carry-next|0|2|preposition|	lower -9
carry-next|0|2|pronoun|	? -12
carry-next|0|2|question|false|	false -24
carry-next|0|2|stop|	none -44	upper -28
carry-next|0|2|subject|	elided -20	none -10	own -37
carry-next|0|2|verb-saying|	, -26	lower -18
carry-next|0|2|word|	lower -27
carry-next|0|3|,verb-saying|	none -23
carry-next|0|3|,word|	none -12
carry-next|0|3|.|	end -16
carry-next|0|3|	10+ -18	6-9 -21	start -17	stop -19
carry-next|0|3|adjacent|	false -28
carry-next|0|3|first|	false -17
carry-next|0|3|inside|	false -27
carry-next|0|3|none|	,verb-saying -13
carry-next|0|3|own|	none -16	own -21
carry-next|0|3|question|false|	false -27
carry-next|0|3|start|	upper -17
carry-next|0|3|stop|	upper -19
carry-next|0|3|subject|	none -12	own -27
carry-next|1|	far -34
carry-next|1|far|!|	end -13
carry-next|1|far|	, -10	1 -6	10+ -40	2 -6	3 -37	6-9 -37	: 6	auxiliary -63	capital -35	coordinator -15	preposition -34	pronoun -35	start -29	stop -81	subordinator -35	that -30	verb-judging 7	verb-saying -39	verb-thinking -18	word -10	— -14
carry-next|1|far|,auxiliary|	none -30
carry-next|1|far|,preposition|	none -15
carry-next|1|far|,pronoun|	none -15
carry-next|1|far|,verb-judging|	none -17
carry-next|1|far|,verb-saying|	! -15	? -21	none -32
carry-next|1|far|,word|	none -17
carry-next|1|far|,|	capital -34	determiner -48	lower -6	none -42	pronoun -50	upper -22	verb-saying -21	word -23
carry-next|1|far|.|	capital -29	end -18	preposition -16	pronoun -17	— -15
carry-next|1|far|:|	lower -23	none 13	upper 6
carry-next|1|far|;|	none -11
carry-next|1|far|?|	,verb-saying -9	determiner -13	pronoun -22	verb-saying -21
carry-next|1|far|adjacent|	false -34
carry-next|1|far|alone|	false -11	true -19
carry-next|1|far|auxiliary|	lower -62	none -21
carry-next|1|far|capital|	, -25	. -28	lower -34	none -16
carry-next|1|far|coordinator|	lower -15	none -21
carry-next|1|far|determiner|	, -41	? -18	lower -49	none -16	upper 12
carry-next|1|far|elided|	elided -7	none -33
carry-next|1|far|end|	! -10	. -44	? -34	none 26
carry-next|1|far|first|	false -24
carry-next|1|far|inside|	false -28
carry-next|1|far|none|	,auxiliary -24	,determiner -10	,preposition -7	,pronoun -34	,subordinator -17	,verb-judging -23	,verb-saying -35	,word 9	: -18	; -21	auxiliary -17	capital -21	coordinator 7	determiner 7	elided -24	end -20	own -37	preposition -17	pronoun -25	stop -16	word -20
carry-next|1|far|own|	elided -24	none -68	own -17
carry-next|1|far|preposition|	. -20	lower -32	none -44
carry-next|1|far|pronoun|	, -10	. -16	? -10	lower -32	none -7
carry-next|1|far|question|false|	false -43	true -12
carry-next|1|far|question|true|	false -20
carry-next|1|far|start|	upper -27
carry-next|1|far|stop|	none -30	other -12	upper -81
carry-next|1|far|subject|	none -21	own -30
carry-next|1|far|subordinator|	, -11	lower -35	none -15
carry-next|1|far|that|	lower -30
carry-next|1|far|verb-judging|	lower 7
carry-next|1|far|verb-saying|	, -33	? -18	lower -33	none -18	upper -18
carry-next|1|far|verb-thinking|	lower -18
carry-next|1|far|word|	, -15	lower -10	none -30	upper -17
carry-next|1|far|—|	. -15	none -13	upper -14
carry-next|2|	far -11
carry-next|2|far|!|	,verb-saying 7
carry-next|2|far|	, -21	10+ -68	2 -29	4-5 8	6-9 -22	: 9	adverb -20	auxiliary -9	capital -29	coordinator -16	determiner -24	preposition -44	start 8	stop -51	subordinator -26	that -24	verb-judging -18	verb-saying -36
carry-next|2|far|,auxiliary|	none -19
carry-next|2|far|,verb-saying|	none -8
carry-next|2|far|,word|	none -21
carry-next|2|far|,|	capital -15	determiner -53	lower -23	none -23	pronoun -10	verb-saying -61
carry-next|2|far|.|	capital -31	determiner -16	end -14
carry-next|2|far|:|	lower 10	none 22	upper 6
carry-next|2|far|?|	,verb-saying 8	capital -20	end -15
carry-next|2|far|adjacent|	false -11
carry-next|2|far|adverb|	lower -20
carry-next|2|far|alone|	false -13
carry-next|2|far|auxiliary|	lower -9	none -18
carry-next|2|far|capital|	, -11	. -18	lower -29
carry-next|2|far|coordinator|	lower -16
carry-next|2|far|determiner|	, -49	lower -24
carry-next|2|far|elided|	own -25
carry-next|2|far|end|	. -39	? 11	none 18
carry-next|2|far|first|	false 15
carry-next|2|far|inside|	false -20
carry-next|2|far|none|	, -22	,auxiliary -25	,verb-judging -16	,verb-saying 18	,word -20	coordinator -20	none -37	own 10	preposition -13	stop -31
carry-next|2|far|own|	elided 6	none -30
carry-next|2|far|preposition|	lower -43	none -33
carry-next|2|far|pronoun|	, -19	. -15	none -17
carry-next|2|far|question|false|	false -12	true -12
carry-next|2|far|question|true|	false -34
carry-next|2|far|start|	upper 8
carry-next|2|far|stop|	none -67	upper -51
carry-next|2|far|subject|	elided -28	own 13
carry-next|2|far|subordinator|	lower -26	none -29
carry-next|2|far|that|	lower -24
carry-next|2|far|verb-judging|	lower -18
carry-next|2|far|verb-saying|	, -37	lower -29	upper -20
carry-next|2|far|word|	, -8
carry-next|3|	far 6
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	capital -6	determiner -36	lower 7	pronoun -36	word 8
carry-next|3|far|.|	end -46	pronoun -28
carry-next|3|far|	2 21	6-9 -18	: -6	auxiliary 14	capital -20	preposition -32	stop -51	word 8
carry-next|3|far|:|	upper -6
carry-next|3|far|adjacent|	false 6
carry-next|3|far|auxiliary|	lower 14
carry-next|3|far|capital|	, -36	lower -20
carry-next|3|far|determiner|	, -28
carry-next|3|far|elided|	own 10
carry-next|3|far|end|	. -31	none 21
carry-next|3|far|inside|	false 7
carry-next|3|far|none|	, -23	,verb-saying 22	none 6	stop 8
carry-next|3|far|own|	elided -20	none -25
carry-next|3|far|preposition|	lower -32	none -27
carry-next|3|far|pronoun|	, -26
carry-next|3|far|question|false|	false 6
carry-next|3|far|stop|	none -53	upper -51
carry-next|3|far|subject|	elided 10	none 7	own -6
carry-next|3|far|subordinator|	none 11
carry-next|3|far|verb-saying|	, -48
carry-next|3|far|word|	, -20	lower 8
ending|according-to|none|	0 -6	1 8	4-6 16	7-12 -7
ending|colon|,|	1 -12
ending|colon|.|	3 8
ending|colon|?|	1 -26
ending|colon|none|	1 -43
ending|named-before|!|	1 8	13-25 11	26+ -22
ending|named-before|,|	1 -40	13-25 -23	2 -21	26+ -30	3 -56	4-6 -10	7-12 -17
ending|named-before|.|	1 -10	13-25 20	2 -6	26+ -40	3 -6	7-12 6
ending|named-before|?|	13-25 -25	2 17	26+ -37	4-6 6	7-12 8
ending|named-before|none|	1 15	26+ -53	4-6 -13	7-12 -17
ending|named-nearby|!|	2 -6	3 -6	7-12 8
ending|named-nearby|,|	0 11	1 16	2 8	3 8	4-6 12	7-12 -24
ending|named-nearby|.|	0 -30	1 -7	13-25 -14	2 25	26+ -13	3 22	7-12 -14
ending|named-nearby|?|	0 15	1 -16	4-6 7	7-12 10
ending|named-nearby|none|	0 -19	1 -16	13-25 -10	26+ -21	7-12 -12
ending|paragraph-before|!|	26+ -15
ending|paragraph-before|,|	26+ -20
ending|paragraph-before|.|	26+ -34
ending|paragraph-before|?|	26+ -40
ending|paragraph-before|none|	26+ -43
ending|possessor|.|	2 17	3 -9	4-6 -10	7-12 -12
ending|possessor|?|	4-6 -7
ending|possessor|none|	0 -13	1 -21	4-6 -30	7-12 -16
ending|quote-then-speaker|,|	0 34	1 16	13-25 -16	2 -17	3 -33	7-12 -48
ending|quote-then-speaker|?|	0 25	1 9
ending|quote-then-speaker|none|	-10 -19	-11 -15	-12 13	-13 -11	-14 -10	-15 -14	-17 -8	-23 -13	-3 -28	-4 -26	-6 7	-7 -8	-8 -19	0 -11	1 -25	13-25 -24	2 23	3 8	4-6 -19	7-12 9
ending|quote-then-verb|,|	0 21	13-25 -16	4-6 -15	7-12 -34
ending|quote-then-verb|?|	0 -7	1 20
ending|quote-then-verb|none|	1 11	3 13	4-6 -19	7-12 -7
ending|sentence-after|!|	0 -8
ending|sentence-after|.|	0 19	1 -22	2 -26	3 -28	4-6 -17	7-12 -38
ending|sentence-after|?|	0 -10
ending|sentence-before|!|	13-25 -25
ending|sentence-before|,|	1 -23	13-25 -24	2 -54	26+ -20	3 9	4-6 -34	7-12 -13
ending|sentence-before|.|	1 21	13-25 -26	26+ -7	7-12 -21
ending|sentence-before|?|	1 6	13-25 -8	3 -19	4-6 -22
ending|sentence-before|none|	1 -8	13-25 -8	2 -31	26+ -7	3 -35	4-6 6	7-12 17
ending|signature|.|	1 15
ending|speaker-then-quote|!|	3 18
ending|speaker-then-quote|.|	0 -19	1 35	13-25 -42	2 13	4-6 18	7-12 -22
ending|speaker-then-quote|?|	1 -21	3 18
ending|speaker-then-quote|none|	1 -13	13-25 -12	2 19	26+ -18
ending|verb-then-speaker|.|	0 -31	2 15	7-12 -20
ending|verb-then-speaker|none|	0 -8	1 9	13-25 -30	2 12	3 -7	7-12 -18
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 10
follow|according-to|,verb-saying|	none -11
follow|according-to|,word|	none 8
follow|according-to|;|	none 12
follow|according-to|end|	. 18
follow|according-to|word|	none 11
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -18
follow|colon|capital|	, -10	. -15
follow|colon|determiner|	. 6
follow|colon|end|	? -24	none -28
follow|colon|preposition|	. -17
follow|colon|stop|	? -8	none -31
follow|colon|verb-saying|	, -15
follow|named-before|,pronoun|	none -20
follow|named-before|,verb-judging|	none -27
follow|named-before|,verb-saying|	? -20
follow|named-before|,verb-thinking|	none -18
follow|named-before|,|	none -28
follow|named-before|:|	none -9
follow|named-before|capital|	, -52	? -16	none -36
follow|named-before|determiner|	, -16	. -16
follow|named-before|pronoun|	, -28	. 6	? -17	none -38
follow|named-before|verb-saying|	, -42	? -27	none -18
follow|named-before|—|	. -19
follow|named-nearby|,auxiliary|	none 26
follow|named-nearby|,determiner|	none -10
follow|named-nearby|,preposition|	none -8
follow|named-nearby|,pronoun|	? 19
follow|named-nearby|,verb-saying|	! -8	none -8
follow|named-nearby|,verb-thinking|	none 15
follow|named-nearby|,|	none -53
follow|named-nearby|:|	none -15
follow|named-nearby|;|	none 6
follow|named-nearby|auxiliary|	none -16
follow|named-nearby|capital|	, 8	? 7
follow|named-nearby|coordinator|	, -8	none -42
follow|named-nearby|determiner|	. -13	? -15
follow|named-nearby|end|	. 15	? 9	none -24
follow|named-nearby|preposition|	. -8	none -13
follow|named-nearby|pronoun|	, 21	. -14	? 22	none 14
follow|named-nearby|stop|	none 17
follow|named-nearby|subordinator|	. -23
follow|named-nearby|verb-saying|	, 24
follow|named-nearby|—|	none 14
follow|paragraph-before|,auxiliary|	none -18
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-saying|	? -8	none -35
follow|paragraph-before|,word|	none -18
follow|paragraph-before|capital|	, -14	? -25	none -7
follow|paragraph-before|determiner|	, -17
follow|paragraph-before|end|	. -32
follow|paragraph-before|pronoun|	, -15	? -10
follow|paragraph-before|verb-saying|	, -10	? -17	none -12
follow|paragraph-before|word|	, -9
follow|paragraph-before|—|	. -9
follow|possessor|,|	none -26
follow|possessor|capital|	. -21
follow|possessor|coordinator|	none -33
follow|possessor|determiner|	. -30
follow|possessor|end|	. 13	none -23
follow|possessor|preposition|	none -26
follow|possessor|pronoun|	. -27
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 10
follow|quote-then-speaker|,verb-judging|	none -7
follow|quote-then-speaker|,word|	none -16
follow|quote-then-speaker|:|	none -28
follow|quote-then-speaker|auxiliary|	none -20
follow|quote-then-speaker|capital|	, 26	none 39
follow|quote-then-speaker|coordinator|	, -17	none -30
follow|quote-then-speaker|determiner|	none 17
follow|quote-then-speaker|preposition|	none -23
follow|quote-then-speaker|pronoun|	, 28	? 24	none 40
follow|quote-then-speaker|subordinator|	none -9
follow|quote-then-speaker|verb-saying|	, -33	? 24
follow|quote-then-speaker|word|	, 10	none -17
follow|quote-then-verb|,auxiliary|	? 6	none -8
follow|quote-then-verb|,determiner|	none 13
follow|quote-then-verb|,pronoun|	? 17	none 25
follow|quote-then-verb|,verb-judging|	none 24
follow|quote-then-verb|,verb-saying|	? 6	none 11
follow|quote-then-verb|,word|	none 9
follow|quote-then-verb|:|	none -14
follow|quote-then-verb|capital|	, -28
follow|quote-then-verb|coordinator|	none -28
follow|quote-then-verb|determiner|	, -25
follow|quote-then-verb|preposition|	none 19
follow|quote-then-verb|verb-saying|	, 21	? -7	none 13
follow|quote-then-verb|—|	none 19
follow|sentence-after|capital|	. -21
follow|sentence-after|determiner|	! -20	. 8	? -34
follow|sentence-after|preposition|	. -22
follow|sentence-after|pronoun|	. 8
follow|sentence-after|subordinator|	. 10
follow|sentence-after|—|	. -7
follow|sentence-before|,auxiliary|	none -19
follow|sentence-before|,preposition|	none -18
follow|sentence-before|,pronoun|	none -35
follow|sentence-before|,verb-judging|	none -27
follow|sentence-before|,verb-saying|	! -24	? -19	none 12
follow|sentence-before|,|	none -7
follow|sentence-before|;|	none -33
follow|sentence-before|capital|	, -45	none -38
follow|sentence-before|coordinator|	, -17	none 16
follow|sentence-before|determiner|	, 9	. -29	none -20
follow|sentence-before|end|	! -20	. -6	? -19	none -17
follow|sentence-before|preposition|	. -15	none 15
follow|sentence-before|pronoun|	, -19	? -28	none -42
follow|sentence-before|stop|	? -13
follow|sentence-before|verb-saying|	, -49
follow|sentence-before|word|	, -23
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -14
follow|speaker-then-quote|,determiner|	none 24
follow|speaker-then-quote|,verb-judging|	none -11
follow|speaker-then-quote|,verb-saying|	none -16
follow|speaker-then-quote|:|	none 10
follow|speaker-then-quote|;|	none 13
follow|speaker-then-quote|capital|	. 16	? 16
follow|speaker-then-quote|coordinator|	, 11	none 8
follow|speaker-then-quote|determiner|	, -7	. -13
follow|speaker-then-quote|end|	. 21	? -6	none -16
follow|speaker-then-quote|preposition|	. 13	none -10
follow|speaker-then-quote|subordinator|	none -10
follow|verb-then-speaker|,|	none -23
follow|verb-then-speaker|auxiliary|	none -13
follow|verb-then-speaker|capital|	. -13
follow|verb-then-speaker|coordinator|	none -28
follow|verb-then-speaker|end|	. 7	none -26
follow|verb-then-speaker|preposition|	. -20	none -38
follow|verb-then-speaker|pronoun|	. -19
follow|verb-then-speaker|word|	none 22
force|according-to|according|	0 -6	1 10	4-6 15	7-12 -6
force|colon|naked|	1 -17	3 13	4-6 -17
force|named-before|naked|	1 13	2 15	26+ -81	3 -11	7-12 -6
force|named-nearby|naked|	1 -8	13-25 -15	2 13	26+ -25	3 12	4-6 8	7-12 -16
force|paragraph-before|according|	26+ -14
force|paragraph-before|judging|	26+ -22
force|paragraph-before|other|	26+ -25
force|paragraph-before|saying|	26+ -49
force|paragraph-before|thinking|	26+ -15
force|possessor|naked|	0 -15	1 -21	2 10	4-6 -31	7-12 -20
force|quote-then-speaker|judging|	-4 -20	-6 17	0 19	1 -26	3 -18	4-6 -14	7-12 -34
force|quote-then-speaker|other|	-10 -27	-11 -12	-12 -17	-15 -18	-3 -20	-4 -7	-5 12	-6 -23	-7 -10	-8 -16	-9 22	0 11	13-25 -24	2 15	4-6 -56	7-12 -47
force|quote-then-speaker|saying|	-10 -14	-11 -16	-14 -10	-15 -9	-23 -13	-3 -21	-4 -19	-5 -16	-7 -8	-8 -22	-9 -15	0 31	1 -14	13-25 -20	3 -20	7-12 -8
force|quote-then-speaker|thinking|	0 26	1 -9	4-6 -12
force|quote-then-verb|judging|	1 31
force|quote-then-verb|other|	1 8
force|quote-then-verb|saying|	0 17	1 6	13-25 -6	4-6 -22	7-12 -28
force|sentence-after|judging|	4-6 -12	7-12 -14
force|sentence-after|other|	0 6	1 -36	13-25 -20	3 -21	4-6 -9	7-12 -22
force|sentence-after|saying|	0 11	2 -19	3 -20	4-6 -8	7-12 -22
force|sentence-before|according|	1 -25	13-25 -8	26+ -31	4-6 -16	7-12 18
force|sentence-before|judging|	1 -24	2 -21	26+ -47	3 -30	7-12 -7
force|sentence-before|other|	13-25 -18	2 -44	4-6 -10
force|sentence-before|saying|	1 18	13-25 -26	26+ -9	3 -11
force|sentence-before|thinking|	1 -15	13-25 -26	2 -12	26+ -23	3 -14	4-6 -8	7-12 -21
force|signature|naked|	1 13
force|speaker-then-quote|judging|	0 16	1 6	13-25 -30	2 10	4-6 -9	7-12 -17
force|speaker-then-quote|other|	0 -37	1 -14	13-25 -26	2 6	26+ -19	3 -7	4-6 14
force|speaker-then-quote|saying|	0 15	13-25 -14	2 16	3 10
force|speaker-then-quote|thinking|	1 -10	13-25 -12	2 11	26+ -16	3 11	7-12 -13
force|verb-then-speaker|judging|	1 -34	2 12	3 -11	4-6 -16	7-12 -19
force|verb-then-speaker|saying|	0 -49	1 10	13-25 -37	2 14	3 -9	4-6 9	7-12 -23
form|according-to|other|	according 13
form|paragraph-before|base|	apposed -9	apposition -10	shared -17
form|paragraph-before|other|	according -14	apposed -11	apposition -6	direct -19	passive -17	relative -6	shared -6
form|paragraph-before|participle|	apposed -6	apposition -7	direct -8	shared -12
form|paragraph-before|past|	apposed -23	apposition -15	direct -32	inverted -26	relative -12	shared -20
form|paragraph-before|present|	apposed -15	apposition -12	direct -6	shared -7
form|quote-then-speaker|base|	apposed -23	direct -18
form|quote-then-speaker|other|	apposed 11	apposition -24	passive -23
form|quote-then-speaker|participle|	apposition -19	direct -15	shared -8
form|quote-then-speaker|past|	direct 19	shared -27
form|quote-then-speaker|present|	apposition -16	direct 18	relative 7
form|quote-then-verb|past|	inverted 13
form|quote-then-verb|present|	inverted 16
form|sentence-after|base|	direct -25	shared 7
form|sentence-after|other|	according -21	apposed 7	apposition -27	direct -6	shared -27
form|sentence-after|past|	apposed -34	apposition -22	direct 9	inverted -12
form|sentence-after|present|	apposed -18	direct 8
form|sentence-before|base|	apposed -12	apposition -13	direct -53
form|sentence-before|other|	apposed -9	apposition -8	passive -30	relative -7
form|sentence-before|participle|	apposition -16	direct -28
form|sentence-before|past|	apposition -9	direct 10	passive -21	relative 6
form|sentence-before|present|	apposed -19	apposition -19	direct -20	inverted -42	passive -9	relative -29
form|speaker-then-quote|base|	apposed -16	direct -17	shared -26
form|speaker-then-quote|other|	apposition -18	direct -14	shared -16
form|speaker-then-quote|participle|	apposed -18	apposition -22	direct 14
form|speaker-then-quote|past|	apposed -13	apposition -21	direct 27	passive -18	relative 9	shared -15
form|speaker-then-quote|present|	apposed 16	apposition -21	direct 16	relative 16	shared -22
form|verb-then-speaker|past|	inverted -7
gap|according-to|	 11	, 27	,c; -21	,s -18	; -18	c -17
gap|paragraph-before|	 -29	, -28	,; -24	,;c -16	,;s -15	,c -22	,cq -15	,csq -7	,q -25	,qs -11	,s -11	,sc -12	,sq -13	; -16	;, -13	;,s -8	;s -6	c -20	c, -13	c,s -7	q -11	q, -14	s -17	s, -14	s,c -6	s,q -7	sc -11	sc, -7
gap|quote-then-speaker|	 16	, 7	,cs -17	,s -14	; -23	;, -27	c -42	cs -34	s -14
gap|quote-then-verb|	 15	, 14	,c -16	,s -17	c -30
gap|sentence-after|	 10	, -39	s -8	s, 9
gap|sentence-before|	 -6	, -15	,; -33	,c -29	,c; -10	,cs 13	,q -40	,qs -28	,s -7	,s; -27	,sq -28	,sq; -20	;, -36	;,c 10	;c -21	;q -28	;q, -6	;q,c 8	c 14	c, -8	c,s -30	cq -20	cs, -16	q -57	q, -39	q,; -36	q,c -26	q,s; -20	q; -20	qc -33	qcs 12	qs -30	qs,; -15	qsc 16	s, -63	s,; -34	s,c -32	s,c; -25	s,q -15	sc -31	sc, 21	sq -11	sq; -15	sqc -8	sqc, -20
gap|speaker-then-quote|	 16	, -15	,; -39	,c -10	,c; -14	,cs -8	,s; 10	;, -23	c 13	c, 16	c,s -12	c; 8	q, -16	q,s -22	q; -19	s 24	s, -31	s,; -24	s; 8	sc -11	sq, -27	sqc -17
gap|verb-then-speaker|	 -36	, 19	,; 9	,c; -17	,cs -20	c -29	cs -21	s -38
head|	0 -16	1 -9	12 -16	2 9	20 -14	2023 -10	2025 -15	22 12	29 -19	3 -15	34 -21	4 -16	5 -24	58 -12	64 -23	7 -9	74 -9	77 -16	79 -28	88 -12	9 -22	actor 15	administration -16	agency -28	aide -12	alert -18	ambassador 12	amministrazione 10	analyst 20	anni -24	anonymity -19	anos -16	another -6	anyone -18	association -16	attorney 7	author -17	ballots -21	bank -16	banker 12	beiden -7	berichten -13	board 7	boat -13	boss -13	brother -22	bus -23	buyer -23	call -13	calm -13	cambio -21	capital -11	captain 20	case -23	caso -18	cent -16	cento -15	chairwoman -8	change -15	children -29	client -18	clients -24	coach -16	communiqué 9	compagnie 20	company -16	complainant 12	complaint -10	comunicado 6	conseiller 19	consultant 22	contract -13	coroner 10	council -13	counterpart 9	county -12	court -15	crews -21	critics -13	c’ -21	das -13	dat 11	daughter 7	days -6	deal -13	decision -6	defence -23	defender 20	dernier 12	dicastero 11	die 15	diplomat 19	dog -14	driver 7	drug -13	earlier -15	einem -23	ela 15	ele 23	ella 18	elle 13	email -17	energy -21	envoy -15	er 45	error -14	es -52	este -16	everyone -23	executive 22	fans -20	farmer 18	farmers -18	federation -15	felt -21	film -21	forward 12	friday -15	general 11	grandmother 19	guard 24	guidance -17	guineense 15	he 35	head -11	heard -17	hearing -15	het -53	hij 14	hold -17	house -13	i -38	ihr -13	il 41	investment -24	it -90	its -39	judges -19	jury 20	king -16	lawyer -26	leader -30	letter 11	librarian 11	line -17	list -15	looked -16	lui -23	manutention -28	match -9	mayor 17	message -13	million -20	ministers -32	ministre 15	ministry 19	minutes -20	monde -21	money -14	more -16	mother -11	my 9	name -16	named -10	neve -11	nobody -9	nota -14	novelist 14	number -13	occasion -15	office 25	officer -19	official 8	officials -14	on -46	one -24	opposition -18	order -11	organisation -12	paper -21	parents -20	part -30	parte -28	party -25	payment -13	people -30	phone -28	pilot -16	players -7	police 6	premier -25	president -15	presse 8	price -14	priest 15	process -17	programme -13	projet -20	proposition -18	prosecutor 9	prosecutors -13	président -20	prévenu -16	radio -16	reaction -17	regulator 14	remark -23	rensters -18	replied -6	report 8	reporters -26	research -16	result -23	retailer -20	riferito -13	rival -17	rule -20	ruling -21	réponse -19	said -22	sale -11	says -15	school 14	secretary -18	seen 16	septuagénaire 16	service -10	setting -21	shares -17	she 24	side -30	sides -14	sie 26	signora -7	singer 9	skipper 15	so -14	son -8	source 24	spokesman 28	spokesperson 11	spokeswoman 22	squad -7	staff 8	state -19	statement 11	student 13	study -11	supervisor 16	supporters -18	team -16	teenager 10	tekst -10	telephone -10	terug -19	testa -17	testo -32	text -15	that -50	their -25	they -23	those -24	times 11	tongien 13	tout -21	trainer 17	treasurer 20	trial -18	un -14	union -24	unit 14	units -15	university -24	veteran 19	village -19	water -13	we -21	widow 19	women -13	worden -13	work -17	ze 18	zij 27	zo -22	áudio -17
intro-force|according-to|:|according|	1 -16
intro-force|according-to|auxiliary|according|	1 9	4-6 6	7-12 -13
intro-force|according-to|stop|according|	1 10
intro-force|according-to|word|according|	4-6 21
intro-force|colon|:|naked|	1 -17	3 13	4-6 -17
intro-force|named-before|start|naked|	26+ -80
intro-force|named-before|stop|naked|	1 13	2 15	26+ -23	3 -11	7-12 -6
intro-force|named-nearby|)|naked|	4-6 17
intro-force|named-nearby|,|naked|	13-25 -15	2 18	3 -17	4-6 7	7-12 -12
intro-force|named-nearby|:|naked|	0 7	1 18	3 26	7-12 -28
intro-force|named-nearby|adverb|naked|	1 -15	13-25 -22	4-6 -31	7-12 7
intro-force|named-nearby|auxiliary|naked|	1 -8	2 -32	26+ -26	3 -19	4-6 -26	7-12 6
intro-force|named-nearby|capital|naked|	13-25 15	2 -23	3 -6	4-6 -13	7-12 -13
intro-force|named-nearby|coordinator|naked|	13-25 -6
intro-force|named-nearby|determiner|naked|	0 -21	1 -24	13-25 -7	2 -26	3 15	4-6 16	7-12 -16
intro-force|named-nearby|preposition|naked|	2 21	3 -10	4-6 24
intro-force|named-nearby|pronoun|naked|	0 -50	13-25 -24	3 19	7-12 8
intro-force|named-nearby|start|naked|	0 18	1 -6	2 21	4-6 17	7-12 -15
intro-force|named-nearby|stop|naked|	0 6	2 18	3 -9	4-6 19
intro-force|named-nearby|subordinator|naked|	1 -18	2 -10	4-6 6	7-12 -11
intro-force|named-nearby|that|naked|	1 -20	13-25 -29	7-12 8
intro-force|named-nearby|verb-judging|naked|	1 -18	13-25 -18	2 25	3 -9	7-12 -7
intro-force|named-nearby|verb-saying|naked|	1 -7	13-25 -11	2 -8	4-6 -9
intro-force|named-nearby|verb-thinking|naked|	1 13	13-25 -20	4-6 -15	7-12 -9
intro-force|named-nearby|word|naked|	1 -41	26+ -13	4-6 18
intro-force|named-nearby|–|naked|	4-6 -24
intro-force|paragraph-before|start|according|	26+ -14
intro-force|paragraph-before|start|judging|	26+ -22
intro-force|paragraph-before|start|other|	26+ -25
intro-force|paragraph-before|start|saying|	26+ -49
intro-force|paragraph-before|start|thinking|	26+ -15
intro-force|possessor|,|naked|	3 10
intro-force|possessor|:|naked|	2 6	4-6 -34
intro-force|possessor|auxiliary|naked|	2 -26	4-6 -18	7-12 -8
intro-force|possessor|capital|naked|	7-12 -15
intro-force|possessor|determiner|naked|	0 -15
intro-force|possessor|preposition|naked|	2 -27
intro-force|possessor|pronoun|naked|	4-6 -15
intro-force|possessor|subordinator|naked|	2 6	7-12 -25
intro-force|possessor|verb-saying|naked|	4-6 -18
intro-force|possessor|word|naked|	4-6 14	7-12 -29
intro-force|quote-then-speaker|:|saying|	-11 -15	0 12
intro-force|quote-then-speaker|auxiliary|other|	-3 -19	-4 -7	2 17
intro-force|quote-then-speaker|auxiliary|saying|	-3 -13	-4 -7	-5 -16	0 -12	1 7
intro-force|quote-then-speaker|capital|saying|	1 -16
intro-force|quote-then-speaker|determiner|saying|	-7 13
intro-force|quote-then-speaker|preposition|saying|	-6 14	1 -21
intro-force|quote-then-speaker|start|judging|	0 14	7-12 -21
intro-force|quote-then-speaker|start|other|	0 22	1 -22	13-25 -14	3 -25	4-6 -34	7-12 -9
intro-force|quote-then-speaker|start|saying|	0 19	1 -10	13-25 -12	2 12	3 -24	7-12 -27
intro-force|quote-then-speaker|start|thinking|	0 15	1 6	4-6 -25
intro-force|quote-then-speaker|stop|judging|	0 15	4-6 -11	7-12 -14
intro-force|quote-then-speaker|stop|other|	0 29	13-25 -7	2 15	3 16	4-6 -22	7-12 -28
intro-force|quote-then-speaker|stop|saying|	0 22	1 14	3 -18
intro-force|quote-then-speaker|stop|thinking|	7-12 -20
intro-force|quote-then-speaker|word|other|	1 -23	2 -25	4-6 -19	7-12 -16
intro-force|quote-then-speaker|word|saying|	-7 -10	0 10	1 -16
intro-force|quote-then-verb|,|saying|	1 14
intro-force|quote-then-verb|:|saying|	0 9	1 32
intro-force|quote-then-verb|auxiliary|saying|	1 12
intro-force|quote-then-verb|preposition|saying|	1 -21
intro-force|quote-then-verb|start|judging|	1 10
intro-force|quote-then-verb|start|other|	1 28
intro-force|quote-then-verb|start|saying|	0 12	1 -7	13-25 -16	4-6 -21	7-12 -39
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|other|	1 10
intro-force|quote-then-verb|stop|saying|	0 14	4-6 -8	7-12 -18
intro-force|quote-then-verb|subordinator|saying|	1 -20
intro-force|quote-then-verb|word|saying|	1 22
intro-force|sentence-after|,|other|	1 -18
intro-force|sentence-after|:|judging|	0 9
intro-force|sentence-after|:|other|	4-6 -25	7-12 -13
intro-force|sentence-after|:|saying|	0 -18	1 -18	4-6 -19
intro-force|sentence-after|auxiliary|saying|	0 -38
intro-force|sentence-after|pronoun|other|	0 8
intro-force|sentence-after|start|saying|	0 18	1 6
intro-force|sentence-after|stop|other|	0 -22	7-12 -20
intro-force|sentence-after|stop|saying|	0 9	1 -16	4-6 -11	7-12 -17
intro-force|sentence-after|word|other|	0 10	3 -14
intro-force|sentence-after|word|saying|	0 8
intro-force|sentence-before|,|according|	13-25 -17
intro-force|sentence-before|,|judging|	13-25 -28	7-12 -18
intro-force|sentence-before|,|other|	13-25 -43	26+ -25	7-12 -25
intro-force|sentence-before|,|saying|	13-25 -49
intro-force|sentence-before|,|thinking|	13-25 -7
intro-force|sentence-before|:|according|	13-25 8	26+ -17	7-12 -26
intro-force|sentence-before|:|judging|	13-25 -35	7-12 -22
intro-force|sentence-before|:|other|	13-25 -39	26+ -35	7-12 7
intro-force|sentence-before|:|saying|	13-25 -29	4-6 -15	7-12 -17
intro-force|sentence-before|:|thinking|	13-25 -24
intro-force|sentence-before|adverb|saying|	13-25 -24
intro-force|sentence-before|auxiliary|according|	13-25 -18
intro-force|sentence-before|auxiliary|judging|	13-25 -22
intro-force|sentence-before|auxiliary|other|	13-25 -7	26+ -35	7-12 -34
intro-force|sentence-before|auxiliary|saying|	13-25 -29	26+ -38	7-12 16
intro-force|sentence-before|capital|other|	13-25 -16
intro-force|sentence-before|capital|saying|	7-12 -27
intro-force|sentence-before|coordinator|saying|	13-25 -7
intro-force|sentence-before|determiner|other|	13-25 -34
intro-force|sentence-before|determiner|saying|	13-25 -28	7-12 -18
intro-force|sentence-before|preposition|according|	13-25 -21
intro-force|sentence-before|preposition|judging|	13-25 8	7-12 -16
intro-force|sentence-before|preposition|other|	13-25 -8	26+ -21	7-12 -12
intro-force|sentence-before|preposition|saying|	13-25 -7	26+ -19	7-12 -32
intro-force|sentence-before|pronoun|other|	13-25 -26	7-12 -28
intro-force|sentence-before|pronoun|saying|	13-25 -22	26+ -17	7-12 8
intro-force|sentence-before|quote|saying|	4-6 22
intro-force|sentence-before|stop|according|	1 -25	13-25 -45	4-6 -13	7-12 18
intro-force|sentence-before|stop|judging|	1 -24	13-25 -28	2 -21	3 -29	7-12 -42
intro-force|sentence-before|stop|other|	2 -44	26+ -21	4-6 -8	7-12 -15
intro-force|sentence-before|stop|saying|	1 18	3 -11	4-6 7
intro-force|sentence-before|stop|thinking|	1 -15	2 -12	3 -14	4-6 -13	7-12 -19
intro-force|sentence-before|subordinator|judging|	13-25 -23
intro-force|sentence-before|subordinator|other|	13-25 7	26+ -21
intro-force|sentence-before|subordinator|saying|	13-25 -8
intro-force|sentence-before|that|other|	13-25 -32	7-12 -26
intro-force|sentence-before|that|saying|	7-12 -22
intro-force|sentence-before|verb-judging|other|	13-25 -27	4-6 -20	7-12 -18
intro-force|sentence-before|verb-saying|other|	13-25 -21	26+ -24	7-12 -20
intro-force|sentence-before|verb-saying|saying|	13-25 -18	7-12 -18
intro-force|sentence-before|verb-thinking|other|	13-25 -32
intro-force|sentence-before|verb-thinking|saying|	13-25 -19
intro-force|sentence-before|word|according|	13-25 -17
intro-force|sentence-before|word|judging|	13-25 -21
intro-force|sentence-before|word|other|	13-25 -32	26+ -27	4-6 -20	7-12 -28
intro-force|sentence-before|word|saying|	26+ -39	4-6 -24	7-12 -37
intro-force|sentence-before|word|thinking|	13-25 -21	7-12 -16
intro-force|signature|,|naked|	1 -23
intro-force|signature|start|naked|	1 20
intro-force|speaker-then-quote|,|other|	2 -16	3 -10	4-6 -24
intro-force|speaker-then-quote|,|saying|	1 12	13-25 -6	3 -23	4-6 -8	7-12 -13
intro-force|speaker-then-quote|,|thinking|	4-6 9
intro-force|speaker-then-quote|:|judging|	13-25 -17	3 -14	4-6 -10
intro-force|speaker-then-quote|:|other|	1 6	13-25 -26	2 7	3 10	4-6 9	7-12 -36
intro-force|speaker-then-quote|:|saying|	13-25 6	2 7	3 16	4-6 -9
intro-force|speaker-then-quote|:|thinking|	3 13	4-6 6	7-12 -24
intro-force|speaker-then-quote|adverb|other|	1 -21
intro-force|speaker-then-quote|adverb|saying|	4-6 -17
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -17
intro-force|speaker-then-quote|auxiliary|other|	0 -31	1 -38	13-25 -19	3 -19	4-6 -16	7-12 -31
intro-force|speaker-then-quote|auxiliary|saying|	2 -9	3 -9	4-6 15	7-12 25
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 13	7-12 -16
intro-force|speaker-then-quote|capital|judging|	2 11
intro-force|speaker-then-quote|capital|other|	3 -27	4-6 7	7-12 -20
intro-force|speaker-then-quote|capital|saying|	1 17	2 20	3 28	7-12 6
intro-force|speaker-then-quote|coordinator|other|	3 -12	4-6 -22
intro-force|speaker-then-quote|coordinator|saying|	7-12 17
intro-force|speaker-then-quote|determiner|judging|	1 -6	4-6 14
intro-force|speaker-then-quote|determiner|other|	1 -18	3 -7	4-6 6	7-12 -32
intro-force|speaker-then-quote|determiner|saying|	0 -22	1 -15	2 19	4-6 -13
intro-force|speaker-then-quote|preposition|judging|	1 10	3 7	4-6 -18	7-12 -8
intro-force|speaker-then-quote|preposition|other|	1 11	2 -6	3 -9	4-6 11
intro-force|speaker-then-quote|preposition|saying|	3 11	4-6 6	7-12 -27
intro-force|speaker-then-quote|pronoun|judging|	1 8
intro-force|speaker-then-quote|pronoun|other|	1 -13
intro-force|speaker-then-quote|pronoun|saying|	1 -8	4-6 -22	7-12 10
intro-force|speaker-then-quote|subordinator|other|	13-25 -18
intro-force|speaker-then-quote|subordinator|saying|	13-25 -14	4-6 10	7-12 11
intro-force|speaker-then-quote|that|judging|	1 19
intro-force|speaker-then-quote|that|other|	4-6 -29
intro-force|speaker-then-quote|that|saying|	1 10	13-25 -14	2 12
intro-force|speaker-then-quote|verb-judging|judging|	0 16
intro-force|speaker-then-quote|verb-judging|other|	7-12 -7
intro-force|speaker-then-quote|verb-saying|judging|	2 11
intro-force|speaker-then-quote|verb-saying|other|	1 -10	4-6 12	7-12 20
intro-force|speaker-then-quote|verb-saying|saying|	0 15
intro-force|speaker-then-quote|verb-thinking|saying|	4-6 -13
intro-force|speaker-then-quote|word|judging|	3 24	4-6 6	7-12 -6
intro-force|speaker-then-quote|word|other|	0 -48	13-25 -19	2 6	3 -7	4-6 -7	7-12 12
intro-force|speaker-then-quote|word|saying|	13-25 -15	3 15
intro-force|speaker-then-quote|word|thinking|	4-6 -20
intro-force|verb-then-speaker|,|saying|	1 15	2 6	3 -11	7-12 19
intro-force|verb-then-speaker|:|judging|	1 -19	2 17
intro-force|verb-then-speaker|:|saying|	3 9	4-6 17	7-12 -29
intro-force|verb-then-speaker|auxiliary|saying|	1 -20	13-25 -23	3 -29
intro-force|verb-then-speaker|capital|judging|	0 -23
intro-force|verb-then-speaker|coordinator|saying|	4-6 -22
intro-force|verb-then-speaker|preposition|judging|	1 -24
intro-force|verb-then-speaker|preposition|saying|	1 -29	4-6 -25
intro-force|verb-then-speaker|pronoun|judging|	0 -25
intro-force|verb-then-speaker|subordinator|judging|	1 -22
intro-force|verb-then-speaker|that|judging|	0 9
intro-force|verb-then-speaker|that|saying|	0 -21
intro-force|verb-then-speaker|word|judging|	0 -36	7-12 -13
intro-force|verb-then-speaker|word|saying|	0 -37	3 8	4-6 -29
intro|according-to|	, 14	: -20	capital 23	determiner -16	start -15	stop 6	word 9
intro|colon|	: -12
intro|named-before|	start -80	stop 16
intro|named-nearby|	) 17	auxiliary -22	capital -9	coordinator -17	preposition 24	start 8	stop 18	that -11	verb-judging -6	verb-saying -7	verb-thinking -19
intro|paragraph-before|	start -51
intro|possessor|	, 15	auxiliary -23	capital -15	determiner -17	preposition -6	pronoun -15	verb-judging 7	verb-saying -22	verb-thinking -24	word -25
intro|quote-then-speaker|	: -15	adverb -25	determiner 11	pronoun -13	stop 27	subordinator -32	that -17	verb-judging -8	verb-saying -18	word -20
intro|quote-then-verb|	, 14	: 24	auxiliary 23	determiner -8	preposition -21	stop 11	subordinator -20	word 18
intro|sentence-after|	, -18	: -11	auxiliary -17	preposition -24	pronoun 13	start 23	stop -9	word 11
intro|sentence-before|	, -44	: -19	auxiliary -10	capital -23	coordinator 8	determiner -52	preposition -7	pronoun -20	quote 11	stop 13	subordinator 9	that -23	verb-saying -38	word -21
intro|signature|	, -23	start 20
intro|speaker-then-quote|	: 8	adverb -10	auxiliary -6	coordinator 9	pronoun -12	verb-judging 9	verb-saying 17	verb-thinking -8	word 10
intro|verb-then-speaker|	, 14	adverb -7	auxiliary -21	capital 10	coordinator -27	determiner 6	preposition -46	subordinator -22	that -7	verb-saying -22	verb-thinking -27	word -19
kind|according-to|	person 43	place -14	unknown 22
kind|colon|	organisation 14	person 6	unknown -10
kind|named-before|	organisation -41	person 19	place -57	unknown -56
kind|named-nearby|	organisation -11	person 62	place -37	unknown -33
kind|	organisation -19	person 69	place -62	unknown -50
kind|organisation|	apposition -25	direct -15	judging 7	naked -25	other 19	passive -28	relative -10	shared -23	thinking -19
kind|paragraph-before|	organisation -10	person -27	place -7	unknown -17
kind|person|	according 33	apposed 14	direct 12	judging 10	naked 64	other 9	passive 15	saying 24	shared 14	thinking 9
kind|place|	according -14	apposition -23	direct -50	judging 14	naked -44	other -18	saying -44
kind|possessor|	organisation -17	place -23	unknown 6
kind|quote-then-speaker|	organisation -17	person 31	place -32
kind|quote-then-verb|	organisation -16	person 18
kind|sentence-after|	organisation -38	person -8	place -14	unknown -44
kind|sentence-before|	person 8	place -60	unknown -22
kind|signature|	person 19
kind|speaker-then-quote|	organisation 20	person 33	place -8	unknown -19
kind|unknown|	according 15	apposed -21	apposition 7	direct -39	naked -52	other -22	relative -23	saying -13	shared 8
kind|verb-then-speaker|	organisation -26	person 26	place -24	unknown 8
lead|according-to|lower|	according 14
lead|colon|lower|	naked -9
lead|colon|upper|	naked -12
lead|named-before|upper|	naked -10
lead|named-nearby|lower|	naked -9
lead|named-nearby|upper|	naked 16
lead|paragraph-before|upper|	according -14	judging -22	other -25	saying -49	thinking -15
lead|possessor|lower|	naked -14
lead|possessor|upper|	naked 15
lead|quote-then-speaker|lower|	judging -16	other 8	saying -17
lead|quote-then-speaker|upper|	other -10	saying 22
lead|quote-then-verb|lower|	judging 9	saying 24
lead|quote-then-verb|other|	saying 11
lead|quote-then-verb|upper|	judging 20
lead|sentence-after|lower|	other -22	saying 10
lead|sentence-after|upper|	judging -29
lead|sentence-before|lower|	according -20	saying -11	thinking -27
lead|sentence-before|upper|	according 6	judging -37	saying -6	thinking -20
lead|signature|upper|	naked 16
lead|speaker-then-quote|lower|	judging 16	other -17	thinking -13
lead|speaker-then-quote|upper|	judging -31	other 10	saying 11	thinking 14
lead|verb-then-speaker|lower|	judging -11	other -8
lead|verb-then-speaker|upper|	judging -13	saying 6
lemma|according-to|	none 13
lemma|	accuse 19	accuser -13	acusar 6	add 8	adiantar 13	admit 12	advertir 17	advise 17	affermare 9	affirmer 20	afirmar 11	aggiungere -19	agree -28	ajouter 20	alarmer -15	allow -25	ammettere 22	anticipare 6	antworten 14	anunciar -17	appeal -17	appeler 7	apuntar 14	argomentare 12	argue 6	asegurar -18	ask -10	assicurare 26	assure 8	attaccare 12	attendre 18	back -23	begrüßen -17	behaupten 11	bekennen 23	bemängeln 10	berichten 7	beslissen 15	bestätigen -14	beteuern 15	brincar 23	bromear 9	brummen 17	call 10	celebrar -20	chamar -10	cheer -11	chiamare -11	chiedere 14	chip -12	cite -20	claim 11	comentar -11	commentare -13	complain -23	completar 6	concede 15	conclure 13	confermare 7	confesar 18	confier 18	confirm -18	confirmar 7	confirmer -15	considerar 21	contestare -23	counter 19	criticise -12	decide -16	decir 16	declarar 6	defend -26	definire -8	demand -10	demander -11	deny -26	descartar -22	describe -11	describir 14	dichiarare 18	disagree -17	dismiss 6	dizer -11	dénoncer -21	déplorer -8	emporter 11	ergänzen 18	erinnern -6	erklären -8	erzählen 21	escrever 19	esprimere -6	exigir 15	expect -11	explain 14	explicar 14	expliquer 9	faire_valoir 11	falar -6	feel -21	felicitar 18	figure -15	find -32	finden 12	fordern 8	freuen 15	fume 12	fügen -15	garantir 6	garantire 6	geben 6	getuigen -6	giurare 11	glimlachen 19	glisser 16	gracejar -15	hablar 12	halten -14	hear 20	herinneren 17	hit -13	hold -40	hope -10	houden -10	identify -9	indicar -9	informar 6	insistere 9	interroger 15	joke 13	justificar 13	klagen 25	know -8	kommentieren -16	lamentar -17	laten -22	laugh 6	learn -15	leggen 9	lehnen -8	lembrar -16	like -19	lire -21	list -23	luiden 12	lâcher 26	mahnen 14	maintain 9	mandar 13	manter -23	marrer 19	meinen -7	message -22	need -17	nennen 9	noemen -14	none 8	note -27	noter 9	object 17	observe 19	observer -14	oordelen 15	opinar -12	osservare -12	parlare 23	pester -9	plaisanter 13	plan -17	point -26	post -7	precisar -19	precisare 14	prefer -8	preferir 8	preguntar -12	prometer -10	promise -14	proposer -19	protest -7	protestare 9	préciser 6	prévenir 10	puntualizzare -9	queixar 13	quip 15	quote -35	raconter -8	rank -12	rappeler 6	rate -16	read -26	reageren 11	rebater 15	recall 17	reclamar -17	reconnaître 10	reconocer -6	record -23	recusar -15	refer 14	refuse -12	regretter 11	reject 10	rekenen 8	relativiser 9	remark -8	repeat 8	replicare -11	report -33	respond -16	resumir 8	reveal -18	revelar -20	ricordare -13	rigoler 16	ringraziare -17	rispondere 17	roepen -8	rufen -13	räumen 7	réclamer 16	répondre 9	résumer -12	sagen 20	salutare 18	sapere 7	say 28	scandire 23	scherzare 21	schreiben 17	schrijven 15	scrivere -13	see -6	seek -17	sehen 10	sentenciar 17	sfogare -10	shout 14	show -28	shrug -16	sign -18	sing -15	sintetizzare 19	souffler 16	soutenir 14	speak 6	spiegare 16	spotten 13	sprechen -26	spreken -11	state 17	stellen 11	sublinhar 17	submit 14	subrayar -6	sugerir 22	suggest 16	support -17	sustentar 6	talk -36	teilen 8	tell 7	temere 6	testify -15	text -20	thank 19	title -11	try -15	unlisted -6	urge -17	use -30	ver 13	verklaren 14	verlangen -20	vermuten -15	verraten 16	versichern 11	versprechen -18	verteidigen -13	vertellen 10	view -19	vinden -10	voir 14	volunteer -19	vote -20	vouloir 8	vragen -12	want -21	warn 11	wave -11	welcome -29	weten -11	whisper -14	willen -19	wollen -22	worry -18	write 17	yell -13	zanjar -13	zeggen 27	zeigen -15	zien -23	zuchten 11	zweren 15	äußern -15	écrire 6
lemma|paragraph-before|	announce -7	ask -24	call -9	describe -6	feel -6	hold -10	informar -9	issue -7	like -8	list -9	name -11	none -26	note -6	pedir -9	read -7	record -6	rule -8	say -30	shoot -8	speak -11	tell -22	unlisted -9	want -14
lemma|quote-then-speaker|	add 27	ask -11	call 12	cheer -11	dire 11	explain 21	hear 18	laugh 16	name -16	observe 16	post -11	quip 17	quote -19	read -10	recall 22	remark -7	reply 22	report -21	sagen -10	say 8	schreiben -13	talk -30	tell 36	unlisted -13	want -9	whisper 12	write 45
lemma|quote-then-verb|	admettre 12	ajouter 13	ammettere 16	ask -9	assicurare 16	avvertire -12	bekennen 22	brincar 23	bromear 9	brummen 17	comentar -10	commentare -9	commenter -8	conclure 20	confessare 21	confidare -7	confier 20	contar 17	decir 19	dire 29	erinnern -17	erzählen 34	escrever 18	explicar 14	expliquer 21	geben -6	gestehen 16	geven 21	halten 13	ironiser 29	ironizar 9	ironizzare 19	joke 17	klagen 25	lachen -9	lancer 24	lâcher 20	meinen 29	osservare -11	pester 25	plaisanter 28	poltern 15	protestar 11	prévenir 25	reageren 21	regretter 21	relatar 17	resumir 18	rispondere 15	sagen 19	say 17	scherzare 22	scherzen -8	schreiben 23	sintetizzare 16	spiegare 24	spotten 20	sugerir 22	tell -38	tuonare 17	verraten 19	versichern 21	vertellen 17	vinden 12	vragen 18	write 10	zeggen 28
lemma|sentence-after|	ask 18	call 9	point -21	reply -27	say 13	tell -24
lemma|sentence-before|	accuse -30	agree -16	anunciar -16	appeal -26	appeler -26	argue -20	ask -21	assicurare 9	assurer -22	attendre 7	back -22	berichten 8	blame -17	call -46	chiedere -24	claim -19	commentare -16	complain -15	confermare -7	confirm -25	congratulate -16	defend -26	demand -22	demander -15	deny -26	dire -15	disagree -30	dizer -6	erinnern 15	erzählen 11	expect -9	expliquer -18	find -36	geben 7	geven -15	halten -24	hear -28	heißen -20	hit -12	hold -27	houden -11	insist -21	issue -23	know -16	lachen 11	like -17	list -15	mahnen 11	mean -19	meinen -14	melden -24	message -18	name 7	note -24	observer -19	offer 12	order -17	osservare -18	parler -20	pedir -21	pester -14	plaisanter -16	plan -16	point -16	post -20	promettre -30	promise -22	proposer -19	raccontare -8	raconter -12	rate -8	read -12	recall 10	record -23	refuse -21	reject 8	reply -16	report -22	resumir -15	ricordare -16	ringraziare -19	rule -7	sagen 7	say -8	scandire 13	show -8	shrug -16	sign -15	speak 8	spiegare 12	sprechen -21	spreken -11	stehen 8	stellen 10	talk -19	tell -19	temere -16	testify -17	text -21	thank -31	unlisted -21	urge -40	use -24	ver -12	verlangen -23	versprechen -17	view -16	vinden -18	vragen -22	want -33	welcome -31	weten -11	willen -12	write 20	zeggen -6	zeigen -14	zien -24
lemma|speaker-then-quote|	accuse 20	affirmer 18	afirmar 17	agree -14	appeal -15	appeler 12	ask -9	assicurare -12	bemängeln 12	call 10	chamar -6	chiedere 9	complain -15	concede 21	confermare 10	confirmar 21	considerar 22	decir 15	declarar 10	definire -8	describe -7	dire -21	dismiss 13	dizer -10	dénoncer -21	ergänzen -6	expect -7	faire_valoir -10	feel -17	find -15	geben -11	hablar 12	halten -13	hear 7	heißen 14	hold -24	indicar -8	insist 11	joke 16	kommentieren -21	lassen 17	laten -15	like -13	message -18	name -24	need -16	nennen 10	none -8	note -18	parlare 21	parler 13	pedir 10	post 13	praise 10	precisar -19	preferir 12	promettere 8	promettre 11	quote -32	read -12	recusar -13	reply -8	resumir 6	ricordare -9	rispondere 13	rule -26	réclamer 17	sagen 25	salutare 19	say 23	scrivere -10	sehen 11	show -15	sprechen -21	spreken -9	tell 9	thank 28	ver 20	voir 23	vouloir 10	wollen -14	write -8
lemma|verb-then-speaker|	ask -25	assicurare 14	call -42	confermare -16	considerar -14	describe -19	dire 23	finden -7	halten -15	insist -13	lassen -24	laten 11	nennen -23	noemen -27	pedir -26	recusar -16	rufen -16	sagen -13	say -7	tell -65	unlisted -8	vinden -14
length|	0 -25	1 27	2 15	5 -12
near|according-to|	0 -6	1 10	4-6 15	7-12 -6
near|colon|	1 -17	3 13	4-6 -17
near|named-before|	1 13	2 15	26+ -81	3 -11	7-12 -6
near|named-nearby|	1 -8	13-25 -15	2 13	26+ -25	3 12	4-6 8	7-12 -16
near|paragraph-before|	26+ -51
near|possessor|	0 -15	1 -21	2 10	4-6 -31	7-12 -20
near|quote-then-speaker|	-10 -19	-11 -15	-12 15	-13 -11	-14 -10	-15 -14	-17 -8	-23 -13	-3 -27	-4 -25	-6 7	-7 -10	-8 -26	0 33	1 -14	13-25 -27	2 15	3 -10	4-6 -12	7-12 -6
near|quote-then-verb|	0 15	1 11	13-25 -6	3 13	4-6 -25	7-12 -34
near|sentence-after|	0 18	1 -7	2 -26	3 -31	4-6 -12	7-12 -38
near|sentence-before|	1 11	13-25 -22	2 -40	26+ -8
near|signature|	1 13
near|speaker-then-quote|	13-25 -31	2 26	26+ -19	3 7
near|verb-then-speaker|	0 -13	13-25 -31	2 18	3 -8	7-12 -26
negated|	paragraph-before -13	quote-then-speaker -20	sentence-after -18	speaker-then-quote -27
next|&|	saying 13
next|(|	other -6	saying 21
next|,|	judging -13	other -13	saying 27	thinking -6
next|:|	judging -7	thinking 13
next|;|	other -19	saying -22
next|according-to|	, 6	auxiliary 8	coordinator -17	preposition 12	stop 11
next|adverb|	judging 15	other 11	saying -15	thinking 12
next|auxiliary|	other -9	saying -43	thinking -9
next|capital|	judging -35	other -27	saying 13	thinking -12
next|coordinator|	judging -21	other -15	saying -12	thinking -12
next|determiner|	judging 9	saying -13	thinking -11
next|end|	saying -25
next|marks|	judging 14	other -21
next|paragraph-before|	( -7	, -31	: -9	adverb -20	auxiliary -9	capital -17	coordinator -8	determiner -28	preposition -22	pronoun -17	quote -10	stop -24	subordinator -14	that -22	verb-judging -11	verb-saying -18	verb-thinking -7	word -18
next|preposition|	judging -14	other 11	thinking -12
next|quote-then-speaker|	, 35	adverb 21	capital 16	end -20	pronoun -7	stop 9	that -19	verb-judging -10
next|quote-then-verb|	& 13	( 31	auxiliary -14	capital 7	coordinator -7	end -15	pronoun -8	quote -16	stop 29	verb-saying 19	word -7
next|quote|	other -36	thinking -12
next|sentence-after|	: -34	auxiliary -17	capital -8	coordinator -17	preposition -16	pronoun -40	quote -24	that 7
next|sentence-before|	( 16	, -18	: -15	; -10	auxiliary -49	capital -24	preposition 10	pronoun -16	stop -29	subordinator -22	that 17	verb-judging -27	verb-saying -12	verb-thinking -32
next|speaker-then-quote|	, 13	; -19	auxiliary -28	coordinator -9	preposition -8	pronoun 15	quote -17	verb-judging -10	verb-saying 8	verb-thinking -17
next|stop|	other 9	saying 17	thinking -27
next|subordinator|	judging -7	other 8	thinking -19
next|that|	other 13	saying 11	thinking -10
next|verb-judging|	judging -14	other -42	saying 22
next|verb-saying|	judging 6	other -6	saying 20	thinking 6
next|verb-then-speaker|	( 12	, 22	: -10	adverb -10	auxiliary -40	coordinator -20	determiner -16	marks -13	preposition -23	pronoun -17	quote -17	subordinator -24	that -21	word -15
next|verb-thinking|	other -17	saying -22
next|word|	judging -16	saying -6
nth-order|according-to|0|according|	other 12
nth-order|paragraph-before|0|according|	other -7
nth-order|paragraph-before|0|apposed|	other -12	saying -8
nth-order|paragraph-before|0|apposition|	judging -10	other -18	saying -12	thinking -11
nth-order|paragraph-before|0|direct|	judging -22	other -14	saying -26
nth-order|paragraph-before|0|inverted|	saying -18
nth-order|paragraph-before|0|relative|	saying -10
nth-order|paragraph-before|1|according|	other -13
nth-order|paragraph-before|1|apposed|	judging -14	other -12	saying -13	thinking -8
nth-order|paragraph-before|1|apposition|	saying -10
nth-order|paragraph-before|1|direct|	judging -12	other -27	saying -11
nth-order|paragraph-before|1|inverted|	judging -12	saying -15
nth-order|paragraph-before|1|relative|	other -6
nth-order|paragraph-before|1|shared|	judging -8	other -10	saying -8	thinking -11
nth-order|paragraph-before|2|according|	other -6
nth-order|paragraph-before|2|apposed|	judging -6	other -7	saying -14
nth-order|paragraph-before|2|apposition|	other -6
nth-order|paragraph-before|2|direct|	judging -9	other -17	saying -11
nth-order|paragraph-before|2|inverted|	judging -6	saying -11
nth-order|paragraph-before|2|passive|	judging -8	other -16
nth-order|paragraph-before|2|relative|	other -8
nth-order|paragraph-before|2|shared|	other -22	saying -15	thinking -6
nth-order|paragraph-before|3|according|	other -10
nth-order|paragraph-before|3|apposed|	other -11	saying -10
nth-order|paragraph-before|3|apposition|	other -6
nth-order|paragraph-before|3|direct|	other -7	thinking -6
nth-order|paragraph-before|3|inverted|	saying -9
nth-order|paragraph-before|3|shared|	saying -19	thinking -8
nth-order|quote-then-speaker|0|apposed|	other -24	saying -7
nth-order|quote-then-speaker|0|apposition|	other -22
nth-order|quote-then-speaker|0|direct|	judging -8	other 10	saying 18	thinking -17
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -16	saying 19
nth-order|quote-then-speaker|0|shared|	other -19	saying -13	thinking -21
nth-order|quote-then-speaker|1|apposed|	judging 15	other 14	saying 7
nth-order|quote-then-speaker|1|apposition|	saying 21
nth-order|quote-then-speaker|1|direct|	judging -24	other -32	thinking 13
nth-order|quote-then-speaker|1|passive|	saying -23
nth-order|quote-then-speaker|1|relative|	judging -11	other -24
nth-order|quote-then-speaker|1|shared|	other -16	saying -23	thinking 21
nth-order|quote-then-speaker|2|apposed|	other -12	saying -20
nth-order|quote-then-speaker|2|apposition|	judging -11	saying -13
nth-order|quote-then-speaker|2|direct|	other -27	saying -22
nth-order|quote-then-speaker|2|passive|	other -17
nth-order|quote-then-speaker|2|shared|	judging 7	other 14
nth-order|quote-then-speaker|3|apposed|	other -31	saying -6
nth-order|quote-then-speaker|3|apposition|	saying -16
nth-order|quote-then-speaker|3|direct|	other -31	saying 9
nth-order|quote-then-speaker|3|passive|	saying -13
nth-order|quote-then-speaker|3|shared|	other -12	saying -11
nth-order|quote-then-verb|0|inverted|	judging 20	saying 11
nth-order|sentence-after|0|apposition|	other -23	saying -17
nth-order|sentence-after|0|direct|	other -6	saying 12
nth-order|sentence-after|1|apposed|	judging -14	other 7	saying -31
nth-order|sentence-after|1|apposition|	other -18
nth-order|sentence-after|1|direct|	saying -31
nth-order|sentence-after|1|inverted|	saying -10
nth-order|sentence-after|1|shared|	saying 9
nth-order|sentence-after|2|apposed|	other -19	saying -17
nth-order|sentence-after|2|direct|	other -17
nth-order|sentence-after|2|shared|	other -19	saying -18
nth-order|sentence-before|0|according|	other -9
nth-order|sentence-before|0|apposed|	judging -20	other -6
nth-order|sentence-before|0|apposition|	judging -32	other -11	saying -9	thinking -18
nth-order|sentence-before|0|direct|	thinking -13
nth-order|sentence-before|0|inverted|	judging -9	other -19	saying -12
nth-order|sentence-before|0|relative|	judging -15
nth-order|sentence-before|1|apposed|	judging -27	other -11	thinking -15
nth-order|sentence-before|1|apposition|	judging -10	other -21	saying -8
nth-order|sentence-before|1|direct|	judging -32	other -23	saying -9	thinking -34
nth-order|sentence-before|1|inverted|	saying -25
nth-order|sentence-before|1|passive|	judging -21	other -30	saying -27
nth-order|sentence-before|1|relative|	other -38
nth-order|sentence-before|2|apposed|	judging -9	saying -28	thinking -15
nth-order|sentence-before|2|apposition|	other -25	saying -19	thinking -9
nth-order|sentence-before|2|direct|	judging -14	other -28	saying -40	thinking -23
nth-order|sentence-before|2|inverted|	judging -22	saying -17
nth-order|sentence-before|2|relative|	other -21
nth-order|sentence-before|3|according|	other -25
nth-order|sentence-before|3|apposed|	other -31
nth-order|sentence-before|3|direct|	other -27	saying -6	thinking -18
nth-order|sentence-before|3|inverted|	judging -23	saying -24
nth-order|sentence-before|3|passive|	other -11
nth-order|speaker-then-quote|0|apposed|	other 17	saying 6	thinking -6
nth-order|speaker-then-quote|0|apposition|	saying -27
nth-order|speaker-then-quote|0|direct|	judging 14	other -21	saying 13	thinking 11
nth-order|speaker-then-quote|0|relative|	other 9
nth-order|speaker-then-quote|0|shared|	other -34	saying -20	thinking 12
nth-order|speaker-then-quote|1|apposed|	judging 6	other 9	saying -23
nth-order|speaker-then-quote|1|apposition|	judging -22	other -28	saying -7
nth-order|speaker-then-quote|1|direct|	saying 18
nth-order|speaker-then-quote|1|passive|	other 13
nth-order|speaker-then-quote|1|relative|	saying 27
nth-order|speaker-then-quote|1|shared|	judging -20	other 16	saying -14
nth-order|speaker-then-quote|2|apposed|	judging 7	other -47	saying -22
nth-order|speaker-then-quote|2|apposition|	other -24
nth-order|speaker-then-quote|2|direct|	judging 10	other -10	saying 23	thinking -27
nth-order|speaker-then-quote|2|passive|	saying -15
nth-order|speaker-then-quote|2|shared|	other -23	saying -26
nth-order|speaker-then-quote|3|apposed|	saying -6	thinking -27
nth-order|speaker-then-quote|3|apposition|	judging -28	other 8	saying -27	thinking -11
nth-order|speaker-then-quote|3|direct|	judging -35	other -6	saying 9	thinking -11
nth-order|speaker-then-quote|3|passive|	other -15	saying -22
nth-order|speaker-then-quote|3|relative|	other -40	saying -10
nth-order|speaker-then-quote|3|shared|	judging -22	other -7	saying 9
nth-order|verb-then-speaker|0|inverted|	judging -9	other -8	saying 7
nth-order|verb-then-speaker|1|inverted|	saying -17
nth|according-to|	0 12
nth|colon|	0 -13
nth|named-before|	0 -14
nth|named-nearby|	0 6	2 -12	3 -10	4 -22
nth|paragraph-before|	0 -35	1 -31	2 -24	3 -18
nth|possessor|	1 -27
nth|quote-then-speaker|	0 19	1 20	2 -26	3 -8	4 -32
nth|quote-then-verb|	0 13
nth|sentence-after|	0 10	2 -24
nth|sentence-before|	0 6	1 -16	2 -21	3 -35	4 -34
nth|signature|	0 13
nth|speaker-then-quote|	1 11	4 -21
nth|verb-then-speaker|	1 -20
order|according-to|according|	according 13
order|colon|naked|	naked -12
order|named-before|naked|	naked -10
order|paragraph-before|according|	according -14
order|paragraph-before|apposed|	judging -15	other -11	saying -24	thinking -10
order|paragraph-before|apposition|	judging -13	other -6	saying -15
order|paragraph-before|direct|	judging -15	other -19	saying -29	thinking -6
order|paragraph-before|inverted|	judging -13	saying -26
order|paragraph-before|passive|	judging -8	other -17
order|paragraph-before|relative|	other -6	saying -12
order|paragraph-before|shared|	judging -7	other -6	saying -25	thinking -12
order|quote-then-speaker|apposed|	judging 7	other 9	saying -9
order|quote-then-speaker|apposition|	judging -7	other -24
order|quote-then-speaker|direct|	judging -23	saying 20
order|quote-then-speaker|passive|	other -23	saying 11
order|quote-then-speaker|relative|	judging -11	saying 13
order|quote-then-speaker|shared|	other -10	saying -26
order|quote-then-verb|inverted|	judging 19	saying 12
order|sentence-after|according|	according -21
order|sentence-after|apposed|	judging -14	other 7	saying -36
order|sentence-after|apposition|	judging -9	other -27	saying -22
order|sentence-after|direct|	judging -6	other -6	saying 9	thinking 7
order|sentence-after|inverted|	judging -18
order|sentence-after|shared|	other -27	saying 7
order|sentence-before|apposed|	judging -34	other -9	thinking -23
order|sentence-before|apposition|	judging -30	other -8	saying -9	thinking -22
order|sentence-before|direct|	thinking -16
order|sentence-before|inverted|	judging -8	other -21	saying -19
order|sentence-before|passive|	judging -20	other -30	saying -12
order|sentence-before|relative|	judging -28	other -7
order|signature|naked|	naked 13
order|speaker-then-quote|apposed|	judging 12	saying -16	thinking -18
order|speaker-then-quote|apposition|	judging -28	other -18	saying -25
order|speaker-then-quote|direct|	judging 11	other -14	saying 32	thinking -9
order|speaker-then-quote|passive|	saying -16
order|speaker-then-quote|relative|	judging -9	saying 14
order|speaker-then-quote|shared|	judging -15	other -16	saying -27	thinking 8
order|verb-then-speaker|inverted|	judging -10	other -8
outer|according-to|according other name|	none 22
outer|according-to|according other organisation|	according other 11
outer|according-to|according other person|	none 43
outer|according-to|according other place|	none -14
outer|according-to|according other pronoun|	none 12
outer|paragraph-before|according other noun|	direct other -7	none -12
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	direct other -11	direct saying -6	relative other -6
outer|paragraph-before|apposed other organisation|	none -15
outer|paragraph-before|apposed other person|	none -17
outer|paragraph-before|apposed saying name|	none -6
outer|paragraph-before|apposed saying noun|	direct other -6	none -17
outer|paragraph-before|apposed saying organisation|	none -7
outer|paragraph-before|apposed saying person|	none -12
outer|paragraph-before|apposed saying place|	none -6
outer|paragraph-before|apposition other noun|	none -16
outer|paragraph-before|apposition other organisation|	none -6
outer|paragraph-before|apposition saying noun|	none -14
outer|paragraph-before|apposition thinking noun|	none -8
outer|paragraph-before|direct judging name|	none -7
outer|paragraph-before|direct judging noun|	none -12
outer|paragraph-before|direct judging person|	shared saying -9
outer|paragraph-before|direct other name|	none -11
outer|paragraph-before|direct other noun|	according other -6	direct other -12	none -32	shared other -7	shared saying -6
outer|paragraph-before|direct other person|	direct other -13	none -11	shared other -9
outer|paragraph-before|direct other pronoun|	direct other -12	none -12	shared saying -11
outer|paragraph-before|direct saying name|	none -7
outer|paragraph-before|direct saying noun|	direct other -9	none -18	shared saying -8
outer|paragraph-before|direct saying organisation|	none -7
outer|paragraph-before|direct saying person|	direct other -13	none -19
outer|paragraph-before|direct saying pronoun|	direct other -10	none -18
outer|paragraph-before|inverted judging noun|	none -6
outer|paragraph-before|inverted saying noun|	none -17
outer|paragraph-before|inverted saying organisation|	none -9
outer|paragraph-before|inverted saying person|	none -13
outer|paragraph-before|inverted saying pronoun|	none -12
outer|paragraph-before|passive other noun|	none -10
outer|paragraph-before|relative other noun|	direct other -9	none -11
outer|paragraph-before|shared other organisation|	none -8
outer|paragraph-before|shared other person|	none -16
outer|paragraph-before|shared saying noun|	none -13
outer|paragraph-before|shared saying organisation|	none -6
outer|paragraph-before|shared saying person|	direct other -6	none -10
outer|paragraph-before|shared saying pronoun|	none -15
outer|quote-then-speaker|apposed judging noun|	none -13
outer|quote-then-speaker|apposed other noun|	none -11
outer|quote-then-speaker|apposed other organisation|	none -28
outer|quote-then-speaker|apposed other person|	none 30
outer|quote-then-speaker|apposed saying noun|	none -12
outer|quote-then-speaker|apposed saying organisation|	none -14
outer|quote-then-speaker|apposed saying person|	none 23
outer|quote-then-speaker|apposed saying place|	none -22
outer|quote-then-speaker|apposition judging noun|	none -8
outer|quote-then-speaker|apposition other noun|	none -11
outer|quote-then-speaker|apposition saying name|	none -19
outer|quote-then-speaker|apposition saying noun|	none -8
outer|quote-then-speaker|apposition saying organisation|	none -17
outer|quote-then-speaker|apposition saying person|	none 11
outer|quote-then-speaker|direct judging noun|	none -7
outer|quote-then-speaker|direct other name|	none -11
outer|quote-then-speaker|direct other noun|	none 14
outer|quote-then-speaker|direct other organisation|	none -20
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -20
outer|quote-then-speaker|direct other pronoun|	none 6
outer|quote-then-speaker|direct saying name|	none 24
outer|quote-then-speaker|direct saying noun|	direct other 9	none -11	shared saying -21
outer|quote-then-speaker|direct saying person|	direct other 14	none 21	shared judging 15
outer|quote-then-speaker|direct saying pronoun|	direct other 19	direct saying 14	none 33	shared saying 6
outer|quote-then-speaker|relative judging noun|	none -13
outer|quote-then-speaker|relative judging person|	none 8
outer|quote-then-speaker|relative other name|	none -25
outer|quote-then-speaker|relative other person|	none 18
outer|quote-then-speaker|relative saying noun|	none 10
outer|quote-then-speaker|relative saying person|	none 27
outer|quote-then-speaker|shared judging name|	none -11
outer|quote-then-speaker|shared judging noun|	none -10
outer|quote-then-speaker|shared judging person|	none 23
outer|quote-then-speaker|shared other name|	none 13
outer|quote-then-speaker|shared other noun|	none -17
outer|quote-then-speaker|shared other organisation|	none -11
outer|quote-then-speaker|shared other pronoun|	none -14
outer|quote-then-speaker|shared saying name|	none -17
outer|quote-then-speaker|shared saying noun|	direct other -22	none -12
outer|quote-then-speaker|shared saying person|	direct other 19	none -11
outer|quote-then-speaker|shared saying place|	none -13
outer|quote-then-speaker|shared saying pronoun|	direct other -9
outer|quote-then-speaker|shared thinking noun|	none 8
outer|quote-then-speaker|shared thinking person|	none 14
outer|quote-then-verb|inverted judging organisation|	none 9
outer|quote-then-verb|inverted judging person|	none 25
outer|quote-then-verb|inverted other name|	none -17
outer|quote-then-verb|inverted other noun|	none 10
outer|quote-then-verb|inverted other organisation|	none 21
outer|quote-then-verb|inverted other person|	none 36
outer|quote-then-verb|inverted saying name|	none 13
outer|quote-then-verb|inverted saying noun|	none 10
outer|quote-then-verb|inverted saying organisation|	none -24
outer|quote-then-verb|inverted saying person|	none 12
outer|quote-then-verb|inverted saying place|	none 6
outer|quote-then-verb|inverted saying pronoun|	none 23
outer|sentence-after|apposed other name|	none -23
outer|sentence-after|apposed saying noun|	none -24
outer|sentence-after|apposition other noun|	none -24
outer|sentence-after|apposition other person|	none -14
outer|sentence-after|apposition saying noun|	none -17
outer|sentence-after|direct judging noun|	none 7
outer|sentence-after|direct other name|	none -13
outer|sentence-after|direct other organisation|	none -18
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	none -18
outer|sentence-after|direct saying name|	none -26
outer|sentence-after|direct saying organisation|	none -20
outer|sentence-after|direct saying person|	none -7
outer|sentence-after|direct saying pronoun|	none 15
outer|sentence-before|according other name|	none -18
outer|sentence-before|according other noun|	direct other -28	direct saying -22
outer|sentence-before|according other organisation|	direct other -27
outer|sentence-before|according other person|	according other 10	direct saying 8	none -18
outer|sentence-before|according other place|	none -16
outer|sentence-before|apposed judging name|	none -17
outer|sentence-before|apposed judging noun|	none -23
outer|sentence-before|apposed judging organisation|	none -22
outer|sentence-before|apposed judging person|	none -20
outer|sentence-before|apposed judging place|	none -8
outer|sentence-before|apposed other name|	none -30
outer|sentence-before|apposed other noun|	apposition other -17	direct other -21	direct saying -16	none -56
outer|sentence-before|apposed other person|	direct other -24
outer|sentence-before|apposed other place|	none -29
outer|sentence-before|apposed saying name|	direct other -19	none -28
outer|sentence-before|apposed saying noun|	direct judging -15	direct saying -21	none -14
outer|sentence-before|apposed saying organisation|	direct other -13	none -40
outer|sentence-before|apposed saying person|	direct judging -17	direct thinking 6
outer|sentence-before|apposed saying place|	none -20
outer|sentence-before|apposed thinking noun|	none -21
outer|sentence-before|apposed thinking place|	none -13
outer|sentence-before|apposition judging noun|	none -15
outer|sentence-before|apposition judging organisation|	none -21
outer|sentence-before|apposition judging person|	none -18
outer|sentence-before|apposition other name|	none 10
outer|sentence-before|apposition other noun|	direct other -25	direct saying -22	none -40
outer|sentence-before|apposition other organisation|	none -22
outer|sentence-before|apposition other place|	none -18
outer|sentence-before|apposition saying name|	none -22
outer|sentence-before|apposition saying noun|	direct judging -12	direct other -22	none -46
outer|sentence-before|apposition saying organisation|	direct other -13	none -28
outer|sentence-before|apposition saying person|	direct other -25	none 20
outer|sentence-before|apposition saying place|	none -16
outer|sentence-before|apposition thinking noun|	none -23
outer|sentence-before|apposition thinking organisation|	none -8
outer|sentence-before|apposition thinking person|	none -15
outer|sentence-before|direct judging name|	none 8
outer|sentence-before|direct judging noun|	direct other -21
outer|sentence-before|direct judging person|	none -37
outer|sentence-before|direct judging place|	none -23
outer|sentence-before|direct judging pronoun|	none -27
outer|sentence-before|direct other name|	according other -12	apposition saying -15	direct other -25	direct saying -19	none -52
outer|sentence-before|direct other noun|	according other -22	apposition other -14	apposition saying -17	direct judging -22	direct other 14	direct saying -26	direct thinking -26	none -44	relative other -26
outer|sentence-before|direct other organisation|	according other -26	direct saying -31	none -8
outer|sentence-before|direct other person|	direct other 9	direct thinking -30	none 9
outer|sentence-before|direct other place|	none -20
outer|sentence-before|direct other pronoun|	direct other -21	direct saying -22	none -19
outer|sentence-before|direct saying name|	direct other -28	none -13
outer|sentence-before|direct saying noun|	according other -17	direct judging -12	direct other 13	direct saying -25	none -17
outer|sentence-before|direct saying organisation|	apposition other -23	direct other -45	direct saying -11	none 13
outer|sentence-before|direct saying person|	apposition other -19	direct other -21	direct saying -19	none -12
outer|sentence-before|direct saying place|	none -27
outer|sentence-before|direct saying pronoun|	direct other -28	direct saying -22	inverted saying 22	none 10
outer|sentence-before|direct thinking name|	none -13
outer|sentence-before|direct thinking organisation|	none -32
outer|sentence-before|direct thinking person|	none -34
outer|sentence-before|direct thinking place|	none -14
outer|sentence-before|direct thinking pronoun|	none -13
outer|sentence-before|inverted judging name|	none -16
outer|sentence-before|inverted judging noun|	none -29	relative other -18
outer|sentence-before|inverted judging organisation|	none -19
outer|sentence-before|inverted judging person|	none 11
outer|sentence-before|inverted judging pronoun|	none -15
outer|sentence-before|inverted other person|	none -18
outer|sentence-before|inverted saying noun|	according other -17	direct judging -6	direct other -7	direct saying -12	direct thinking -8	none -42
outer|sentence-before|inverted saying organisation|	none -18
outer|sentence-before|inverted saying person|	none -10	relative other 17
outer|sentence-before|inverted saying place|	none -17
outer|sentence-before|inverted saying pronoun|	direct other -20	direct saying -20	none 17
outer|sentence-before|passive judging noun|	none -16
outer|sentence-before|passive other noun|	none -16
outer|sentence-before|passive saying noun|	none -25
outer|sentence-before|relative other noun|	apposition other -22	none -39
outer|sentence-before|relative other person|	apposition other -15	apposition saying 9
outer|sentence-before|relative saying noun|	none -25
outer|speaker-then-quote|apposed judging name|	none -25
outer|speaker-then-quote|apposed judging noun|	none -10	shared judging -6
outer|speaker-then-quote|apposed judging organisation|	none 19
outer|speaker-then-quote|apposed judging person|	none 48	relative other -9
outer|speaker-then-quote|apposed other name|	none -16
outer|speaker-then-quote|apposed other noun|	apposed saying -24	apposition saying -26	direct saying -19	direct thinking -21
outer|speaker-then-quote|apposed other organisation|	none 11
outer|speaker-then-quote|apposed other person|	none 28
outer|speaker-then-quote|apposed saying name|	none -21
outer|speaker-then-quote|apposed saying noun|	apposed saying -19	apposed thinking -18	apposition saying 27	direct judging -18	direct saying -25	none -24	passive saying -18
outer|speaker-then-quote|apposed saying organisation|	none 20
outer|speaker-then-quote|apposed saying person|	apposed thinking -10	apposition saying -7	none 18
outer|speaker-then-quote|apposed saying place|	none -26
outer|speaker-then-quote|apposed thinking noun|	none -21
outer|speaker-then-quote|apposed thinking person|	none 20
outer|speaker-then-quote|apposition judging noun|	none -29	relative other -16
outer|speaker-then-quote|apposition judging organisation|	none -15
outer|speaker-then-quote|apposition judging person|	none 13
outer|speaker-then-quote|apposition other name|	none -16
outer|speaker-then-quote|apposition other noun|	apposed saying -16	apposition saying 20	direct other -18	direct saying -19	none -41
outer|speaker-then-quote|apposition other organisation|	none -12
outer|speaker-then-quote|apposition other person|	none 9
outer|speaker-then-quote|apposition other place|	none -17
outer|speaker-then-quote|apposition saying name|	none -26
outer|speaker-then-quote|apposition saying noun|	apposition saying -26	direct other -29	none -40	relative other -18
outer|speaker-then-quote|apposition saying person|	none 22
outer|speaker-then-quote|apposition saying place|	none -13
outer|speaker-then-quote|direct judging noun|	direct other 14	direct saying -8
outer|speaker-then-quote|direct judging place|	none 11
outer|speaker-then-quote|direct judging pronoun|	direct saying -11	direct thinking 15	none -26
outer|speaker-then-quote|direct other name|	direct other -21	direct saying -21
outer|speaker-then-quote|direct other noun|	apposed saying -66	apposition saying -28	direct judging -29	direct other -31	direct saying -6	none 15	shared saying -39
outer|speaker-then-quote|direct other organisation|	apposed saying -18	direct saying -40	none -12
outer|speaker-then-quote|direct other person|	none 10
outer|speaker-then-quote|direct other place|	apposed saying -24	direct saying -22	none -17
outer|speaker-then-quote|direct other pronoun|	apposed saying -8	direct saying -14	none -27	shared saying -31
outer|speaker-then-quote|direct saying noun|	apposed other 7	apposed saying -36	direct judging 11	direct other 10	direct saying 23	none 7	passive saying 7	shared saying 9
outer|speaker-then-quote|direct saying organisation|	direct judging 22
outer|speaker-then-quote|direct saying person|	direct judging 20	direct saying 12
outer|speaker-then-quote|direct saying place|	none -6
outer|speaker-then-quote|direct thinking name|	none 11
outer|speaker-then-quote|direct thinking noun|	direct saying -30
outer|speaker-then-quote|direct thinking person|	none 8
outer|speaker-then-quote|direct thinking pronoun|	direct saying -22	none -17
outer|speaker-then-quote|passive other noun|	none -22
outer|speaker-then-quote|passive other person|	none 9
outer|speaker-then-quote|passive saying noun|	none -24
outer|speaker-then-quote|passive saying organisation|	none -20
outer|speaker-then-quote|relative other noun|	direct saying 7	none -16	shared saying 17
outer|speaker-then-quote|relative other person|	none -18
outer|speaker-then-quote|relative saying noun|	none 13
outer|speaker-then-quote|shared judging noun|	direct other -6	direct saying -16	relative saying -8	shared judging -9
outer|speaker-then-quote|shared judging person|	direct saying -8	relative other -17
outer|speaker-then-quote|shared other noun|	apposed saying -6	direct other -17	direct saying -12
outer|speaker-then-quote|shared other person|	apposed saying 15
outer|speaker-then-quote|shared other pronoun|	direct saying -13
outer|speaker-then-quote|shared saying name|	none 9
outer|speaker-then-quote|shared saying noun|	apposed judging -19	apposed saying -19	apposed thinking -23	apposition saying 21	direct judging -20	direct saying 8	none -20	relative other -17	relative saying -8	shared saying -23
outer|speaker-then-quote|shared saying organisation|	direct judging 16	direct other 8	none -14	passive saying -15
outer|speaker-then-quote|shared saying person|	apposed judging 20	direct other -10	direct saying 20
outer|speaker-then-quote|shared saying place|	none -15
outer|speaker-then-quote|shared saying pronoun|	direct judging -7	direct other -19	direct saying -10
outer|verb-then-speaker|inverted judging name|	none -23
outer|verb-then-speaker|inverted judging organisation|	none -14
outer|verb-then-speaker|inverted judging person|	none -15
outer|verb-then-speaker|inverted judging pronoun|	none 9
outer|verb-then-speaker|inverted saying name|	none 15
outer|verb-then-speaker|inverted saying noun|	inverted saying -23	none -9
outer|verb-then-speaker|inverted saying organisation|	none -23
outer|verb-then-speaker|inverted saying person|	none 37
outer|verb-then-speaker|inverted saying place|	none -25
outer|verb-then-speaker|inverted saying pronoun|	none 19
phrase|according-to|name|	false 19	true 16
phrase|according-to|noun|	false -11	true 15
phrase|according-to|pronoun|	false 12
phrase|colon|name|	true 17
phrase|colon|noun|	false -23
phrase|named-before|name|	false -18
phrase|named-before|pronoun|	false 10
phrase|named-nearby|name|	false 7	true 19
phrase|named-nearby|pronoun|	false -14
phrase|name|	true 24
phrase|noun|	false -29	true 22
phrase|paragraph-before|name|	false -28	true -15
phrase|paragraph-before|noun|	false -33	true -26
phrase|paragraph-before|pronoun|	false -43
phrase|possessor|name|	false -15
phrase|possessor|noun|	false 8
phrase|pronoun|	false 14
phrase|quote-then-speaker|name|	true 23
phrase|quote-then-speaker|pronoun|	false 29
phrase|quote-then-verb|name|	true 7
phrase|quote-then-verb|noun|	false 7	true 13
phrase|quote-then-verb|pronoun|	false 21
phrase|sentence-after|name|	false -28	true -15
phrase|sentence-after|noun|	false 9	true 16
phrase|sentence-after|pronoun|	false 14
phrase|sentence-before|name|	true 12
phrase|sentence-before|noun|	false -19	true -28
phrase|signature|name|	false 11
phrase|speaker-then-quote|name|	false 19	true 7
phrase|speaker-then-quote|noun|	false -24	true 23
phrase|speaker-then-quote|pronoun|	false -28
phrase|verb-then-speaker|name|	false 8
phrase|verb-then-speaker|noun|	false -22	true 9
phrase|verb-then-speaker|pronoun|	false 21
pronoun|according-to|	elle 20
pronoun|named-before|	elle 16	er 15	es -17	he 6	het -41	hij -20	i -24	il 7	it -32	man -27	on -27	she -24	they -23	we -14	ze 10
pronoun|named-nearby|	ela 10	er 31	es -37	he 12	het -46	hij 31	i -25	il 29	it -73	man -46	on -30	she 17	sie 7	they -22
pronoun|paragraph-before|	he -25	het -8	it -15	she -28	they -12
pronoun|possessor|	ihr -13	its -39	my 9	their -25
pronoun|quote-then-speaker|	elle 25	he 20	i -24	il 35	it -16	man -16	she 54	they 20
pronoun|quote-then-verb|	elle 24	er 26	es -25	hij 29	il 28	sie 42
pronoun|sentence-after|	he 15	it -21
pronoun|sentence-before|	elle -19	er -8	es -19	he -7	het -17	i -21	il -24	it -35	man -22	on -18	she 8	sie 9	they -20	we -11
pronoun|speaker-then-quote|	elle -12	he 12	i -18	il 18	it -52	man -31	on -26	they -12
pronoun|verb-then-speaker|	er 21	es -26	het -24	it -38	she -27	sie 30
says|according-to|	never 26
says|colon|	too 7
says|named-before|	never -20	often 9
says|named-nearby|	often -22	too 9
says|	never 8	too 9
says|paragraph-before|	never -27	too -13
says|possessor|	never -8	too -18
says|quote-then-speaker|	never 11	often 16
says|quote-then-verb|	too 57
says|sentence-after|	never -32	too -15
says|sentence-before|	never 13	often 13	too -10
says|signature|	never 13
says|speaker-then-quote|	never 20	often 19
says|verb-then-speaker|	never 7	too 16
size|according-to|10+|	according -20
size|according-to|2|	according -16
size|according-to|3|	according 25
size|according-to|4-5|	according 8
size|according-to|6-9|	according 17
size|colon|10+|	naked -42
size|colon|1|	naked -26
size|colon|2|	naked 14
size|colon|3|	naked -10
size|colon|4-5|	naked -34
size|colon|6-9|	naked 8
size|named-before|10+|	naked -8
size|named-before|2|	naked -6
size|named-before|3|	naked -23
size|named-before|4-5|	naked -17
size|named-nearby|10+|	naked 9
size|named-nearby|1|	naked 8
size|named-nearby|3|	naked -8
size|named-nearby|4-5|	naked -14
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	according -9	judging -11	other -39	saying -34	thinking -16
size|paragraph-before|1|	saying -9
size|paragraph-before|2|	saying -11
size|paragraph-before|3|	other -14	saying -13	thinking -11
size|paragraph-before|4-5|	according -6	judging -14	other -22	saying -26
size|paragraph-before|6-9|	according -9	judging -14	other -13	saying -21	thinking -9
size|possessor|1|	naked -27
size|possessor|2|	naked -15
size|possessor|3|	naked -29
size|quote-then-speaker|10+|	saying 17	thinking -17
size|quote-then-speaker|1|	judging -28	other -26
size|quote-then-speaker|2|	judging -20	other -17	saying 8	thinking -8
size|quote-then-speaker|3|	other -52	saying -24
size|quote-then-speaker|4-5|	other 12	saying 12	thinking 9
size|quote-then-speaker|6-9|	judging -7	other -8	thinking 19
size|quote-then-verb|10+|	judging 16	other 9	saying 17
size|quote-then-verb|2|	saying 18
size|quote-then-verb|3|	saying 42
size|quote-then-verb|6-9|	other 6
size|sentence-after|10+|	other -14	saying 9
size|sentence-after|1|	other 13	saying -28
size|sentence-after|2|	judging -25	other -28
size|sentence-after|3|	other -26	saying -8
size|sentence-after|4-5|	judging -20	other -30
size|sentence-after|6-9|	judging -18	saying 10
size|sentence-before|10+|	according 6	judging -13	saying 6	thinking -37
size|sentence-before|1|	judging -25	other -26	thinking -23
size|sentence-before|2|	according -23	judging 12	other -10	saying -26	thinking -20
size|sentence-before|3|	according -37	judging -35	other -13	saying -15	thinking -8
size|sentence-before|4-5|	according -31	judging -48	other -15	saying -7	thinking -47
size|sentence-before|6-9|	other -14	thinking -9
size|signature|10+|	naked 10
size|signature|6-9|	naked 11
size|speaker-then-quote|1|	judging -7	other -15	saying -16	thinking -15
size|speaker-then-quote|2|	judging -13	thinking -15
size|speaker-then-quote|3|	saying 18	thinking -8
size|speaker-then-quote|4-5|	judging 26
size|speaker-then-quote|6-9|	judging -6	other -29	saying 9
size|verb-then-speaker|10+|	judging -26	saying -10
size|verb-then-speaker|1|	judging -25
size|verb-then-speaker|2|	judging -28	saying -9
size|verb-then-speaker|3|	judging -34
size|verb-then-speaker|4-5|	judging -18
size|verb-then-speaker|6-9|	other 18	saying 11
starts|according-to|false|	according 13
starts|colon|false|	naked -9
starts|named-before|true|	naked -12
starts|named-nearby|false|	naked 9
starts|paragraph-before|false|	according -14	apposed -25	apposition -16	direct -36	inverted -26	passive -21	relative -17	shared -23
starts|paragraph-before|true|	apposed -16	apposition -9	direct -15	shared -11
starts|quote-then-speaker|false|	apposition -7	direct 22	passive 8	shared -21
starts|quote-then-speaker|true|	apposed -13	shared -8
starts|quote-then-verb|false|	inverted 15
starts|sentence-after|false|	according -21	apposed -31	apposition -36	direct -12	shared -26
starts|sentence-after|true|	apposed 10	direct 13
starts|sentence-before|false|	apposed -31	apposition -6	inverted -17	passive -20	relative -55
starts|sentence-before|true|	apposition -22	relative 9
starts|signature|false|	naked 13
starts|speaker-then-quote|false|	apposed -23	apposition -21	direct 23	passive -7	shared -25
starts|speaker-then-quote|true|	apposition -31	direct 15	relative 18	shared -10
subject|according-to|elided|1|	name 10
subject|according-to|	none 9
subject|according-to|none|	1 11
subject|according-to|none|13-25|	name 12	noun -17
subject|according-to|none|1|	name 19	pronoun 20
subject|according-to|none|2|	name 17
subject|according-to|none|3|	noun 13
subject|according-to|none|4-6|	name 32	noun -19
subject|according-to|none|7-12|	noun -13
subject|according-to|own|3|	noun -22
subject|according-to|own|4-6|	noun 8
subject|according-to|own|7-12|	name -12
subject|colon|	elided -6	none -14	own -38
subject|colon|elided|	0 -6
subject|colon|elided|1|	noun -15
subject|colon|none|	0 -7
subject|colon|none|1|	name 8	noun -12
subject|colon|own|	0 -36
subject|colon|own|1|	name -8	noun -39
subject|named-before|	elided 12	none 9	own -8
subject|named-before|elided|	0 15	1 -7
subject|named-before|elided|1|	name -28
subject|named-before|elided|26+|	name -25
subject|named-before|elided|4-6|	name 7
subject|named-before|elided|7-12|	name 23
subject|named-before|none|	1 16
subject|named-before|none|1|	name 13	pronoun 35
subject|named-before|none|26+|	name -33	pronoun -13
subject|named-before|none|2|	name -19	pronoun -7
subject|named-before|none|3|	name -15
subject|named-before|none|4-6|	name -14	pronoun 12
subject|named-before|none|7-12|	name 6
subject|named-before|own|	0 -25
subject|named-before|own|13-25|	name -28	pronoun -21
subject|named-before|own|1|	name 24
subject|named-before|own|26+|	name -45	pronoun -21
subject|named-before|own|2|	name -15	pronoun 10
subject|named-before|own|3|	name -32	pronoun -19
subject|named-before|own|4-6|	name -25	pronoun -36
subject|named-before|own|7-12|	name -79	pronoun -25
subject|named-nearby|elided|	0 -10
subject|named-nearby|elided|0|	name -23
subject|named-nearby|elided|1|	name 9
subject|named-nearby|elided|2|	pronoun -19
subject|named-nearby|elided|3|	name -18
subject|named-nearby|elided|4-6|	name 13
subject|named-nearby|elided|7-12|	name 7
subject|named-nearby|none|0|	name -23	pronoun -15
subject|named-nearby|none|	1 12
subject|named-nearby|none|13-25|	name 21	pronoun -15
subject|named-nearby|none|1|	name 8	pronoun -16
subject|named-nearby|none|26+|	name -20
subject|named-nearby|none|2|	name -13
subject|named-nearby|none|3|	pronoun 9
subject|named-nearby|none|4-6|	pronoun 8
subject|named-nearby|none|7-12|	name -12	pronoun -9
subject|named-nearby|	own 7
subject|named-nearby|own|	0 12	1 -14
subject|named-nearby|own|0|	name -36	pronoun -24
subject|named-nearby|own|13-25|	name -16	pronoun -18
subject|named-nearby|own|1|	name -13
subject|named-nearby|own|26+|	name -22
subject|named-nearby|own|2|	name 22	pronoun 6
subject|named-nearby|own|3|	name 33	pronoun 8
subject|named-nearby|own|4-6|	pronoun -7
subject|named-nearby|own|7-12|	pronoun -28
subject|paragraph-before|	elided -33	none -25	own -28
subject|paragraph-before|elided|	0 -21	1 -15	2 -20
subject|paragraph-before|elided|26+|	name -12	noun -31
subject|paragraph-before|none|	0 -14	1 -17	2 -12
subject|paragraph-before|none|26+|	name -9	noun -23
subject|paragraph-before|own|	0 -18	1 -24	2 -14
subject|paragraph-before|own|26+|	name -24	noun -19	pronoun -11
subject|possessor|	none -15	own -16
subject|possessor|none|	0 -15
subject|possessor|own|	0 -16
subject|quote-then-speaker|	elided -6	none -18
subject|quote-then-speaker|elided|	0 -20
subject|quote-then-speaker|none|	0 -38	1 6
subject|quote-then-speaker|none|1|	noun -11
subject|quote-then-speaker|none|4-6|	noun -11
subject|quote-then-speaker|own|-10|	noun -18
subject|quote-then-speaker|own|-14|	name -8
subject|quote-then-speaker|own|-15|	name -6
subject|quote-then-speaker|own|-17|	name -10
subject|quote-then-speaker|own|-3|	noun -28
subject|quote-then-speaker|own|-4|	name -12	noun -12
subject|quote-then-speaker|own|-5|	name -8	noun -22
subject|quote-then-speaker|own|-6|	name 11	noun 6
subject|quote-then-speaker|own|-7|	name 13
subject|quote-then-speaker|own|-8|	name -11
subject|quote-then-speaker|own|-9|	noun -6
subject|quote-then-speaker|own|0|	noun -21
subject|quote-then-speaker|own|13-25|	noun -17
subject|quote-then-speaker|own|1|	name -9
subject|quote-then-speaker|own|	2 -28
subject|quote-then-speaker|own|2|	name 21	noun 6	pronoun 47
subject|quote-then-speaker|own|3|	name 17
subject|quote-then-speaker|own|4-6|	name -21	noun -20
subject|quote-then-speaker|own|7-12|	name 8
subject|quote-then-verb|	none 20	own 7
subject|quote-then-verb|none|	0 20
subject|quote-then-verb|none|1|	name 16	noun 15
subject|quote-then-verb|own|	0 8	1 -22
subject|quote-then-verb|own|1|	name 6	noun 12	pronoun 29
subject|quote-then-verb|own|2|	name 20	noun -14
subject|sentence-after|	none -18	own -14
subject|sentence-after|none|	0 -11	1 -17	2 -7
subject|sentence-after|none|0|	name -36	noun 14
subject|sentence-after|none|4-6|	name -29	noun -24
subject|sentence-after|none|7-12|	noun -19
subject|sentence-after|own|0|	name -31
subject|sentence-after|own|	1 -29	2 -16
subject|sentence-after|own|1|	name -14
subject|sentence-after|own|4-6|	name -12
subject|sentence-before|	elided 15	none -8	own -19
subject|sentence-before|elided|	0 14	2 -19
subject|sentence-before|elided|13-25|	name 11	noun -30
subject|sentence-before|elided|1|	name -7	noun -17
subject|sentence-before|elided|26+|	name -26
subject|sentence-before|elided|2|	noun -25
subject|sentence-before|elided|4-6|	name 17	noun -14
subject|sentence-before|elided|7-12|	name 19
subject|sentence-before|none|	1 -28	2 -7
subject|sentence-before|none|13-25|	name -15	pronoun -27
subject|sentence-before|none|1|	noun -22	pronoun 31
subject|sentence-before|none|26+|	name -34	noun -30
subject|sentence-before|none|2|	name 8	noun -23	pronoun 21
subject|sentence-before|none|3|	noun -29
subject|sentence-before|none|4-6|	name -14	noun -15	pronoun 25
subject|sentence-before|none|7-12|	noun -14	pronoun 10
subject|sentence-before|own|	0 -24	1 -16	2 -14
subject|sentence-before|own|13-25|	name -37	noun -75
subject|sentence-before|own|1|	name 14	noun -30
subject|sentence-before|own|26+|	name -14	noun -34	pronoun -23
subject|sentence-before|own|2|	name -25	noun -32
subject|sentence-before|own|3|	name -43	noun -45
subject|sentence-before|own|4-6|	name -9	noun -56	pronoun -22
subject|sentence-before|own|7-12|	noun -77	pronoun -17
subject|speaker-then-quote|	elided -6	none 9
subject|speaker-then-quote|elided|0|	noun -26
subject|speaker-then-quote|elided|	1 -14	2 12
subject|speaker-then-quote|elided|1|	name 25	noun -19
subject|speaker-then-quote|none|	0 7	1 7
subject|speaker-then-quote|none|0|	noun 6
subject|speaker-then-quote|none|13-25|	name 16
subject|speaker-then-quote|none|2|	name 19	noun -7
subject|speaker-then-quote|none|3|	noun -36
subject|speaker-then-quote|none|4-6|	name 8
subject|speaker-then-quote|none|7-12|	name -8	noun 17
subject|speaker-then-quote|own|	0 14	1 -7	2 -14
subject|speaker-then-quote|own|0|	name 6	noun 10	pronoun -18
subject|speaker-then-quote|own|13-25|	name -30	pronoun -8
subject|speaker-then-quote|own|1|	name 12	noun -11
subject|speaker-then-quote|own|2|	name 13	noun 21
subject|speaker-then-quote|own|3|	name -7	pronoun 6
subject|speaker-then-quote|own|4-6|	name -9	noun 11	pronoun -7
subject|speaker-then-quote|own|7-12|	name -15	pronoun 14
subject|verb-then-speaker|	elided -13	own 9
subject|verb-then-speaker|elided|	0 -13
subject|verb-then-speaker|none|0|	name -17
subject|verb-then-speaker|none|1|	name -7	noun -31	pronoun -15
subject|verb-then-speaker|none|2|	pronoun 19
subject|verb-then-speaker|own|	0 10	1 -15
subject|verb-then-speaker|own|0|	noun -29
subject|verb-then-speaker|own|13-25|	noun -27
subject|verb-then-speaker|own|1|	name 22	noun -12	pronoun 22
subject|verb-then-speaker|own|2|	noun 20	pronoun -17
subject|verb-then-speaker|own|3|	name 13	noun -28
subject|verb-then-speaker|own|4-6|	name 13
subject|verb-then-speaker|own|7-12|	noun -12
twin|paragraph-before|apposed judging noun|	inverted judging noun -6
twin|paragraph-before|apposed other noun|	apposed other noun -7	apposed other person -7	apposition other noun -8	apposition other place -8	direct other pronoun -9
twin|paragraph-before|apposed other organisation|	apposed other organisation -8	apposition other noun -10	direct other noun -10	direct other organisation -8
twin|paragraph-before|apposed other person|	apposed other noun -7	apposition other noun -9	apposition other organisation -7
twin|paragraph-before|apposed saying noun|	apposed saying noun -15	apposed saying person -7	apposed saying place -13	apposition saying noun -15	apposition saying person -8	direct saying noun -11	inverted saying noun -8
twin|paragraph-before|apposed saying person|	apposed saying noun -9	apposed saying organisation -9	apposed saying person -8	apposed saying place -10	apposition saying noun -9	direct saying noun -7	inverted saying noun -6
twin|paragraph-before|apposed saying place|	apposed saying noun -12
twin|paragraph-before|apposition other noun|	apposed other noun -7	apposed other organisation -9	apposed other person -9	shared other noun -9
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying noun|	apposed saying noun -14	apposed saying person -9
twin|paragraph-before|apposition saying person|	apposed saying noun -8	inverted saying noun -8
twin|paragraph-before|direct judging noun|	direct other noun -9
twin|paragraph-before|direct other noun|	apposed other organisation -9	direct judging noun -9	direct other noun -11	direct saying noun -17	passive other noun -10
twin|paragraph-before|direct other organisation|	apposed other organisation -8
twin|paragraph-before|direct other person|	direct saying person -6
twin|paragraph-before|direct other pronoun|	apposed other noun -8	direct other pronoun -15
twin|paragraph-before|direct saying noun|	apposed saying noun -13	direct other noun -17
twin|paragraph-before|direct saying person|	apposed saying noun -8	apposed saying place -6
twin|paragraph-before|inverted judging noun|	apposed judging noun -6
twin|paragraph-before|inverted saying noun|	apposed saying name -7	apposed saying noun -7	apposed saying person -6	apposition saying person -7
twin|paragraph-before|passive other noun|	direct other noun -10
twin|paragraph-before|relative other noun|	relative other noun -6
twin|paragraph-before|shared other name|	apposition other noun -6
twin|paragraph-before|shared other noun|	apposition other noun -9
twin|quote-then-speaker|apposed other noun|	apposed other noun -44	apposed other person -23	shared other noun -31	shared other person -29
twin|quote-then-speaker|apposed other person|	apposed other noun 26	apposed other person 22	direct other noun 27	shared other noun 26	shared other person 23
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -25	apposed saying person -34	apposition saying noun 9	direct saying organisation -18
twin|quote-then-speaker|apposed saying person|	apposed saying person 7	apposition saying noun 35	apposition saying organisation 18	shared saying noun 24	shared saying person 22
twin|quote-then-speaker|apposed saying place|	apposed saying noun -15
twin|quote-then-speaker|apposition saying noun|	apposed saying noun -12	apposed saying person -35	shared saying name -17	shared saying noun 6	shared saying person -18	shared saying pronoun -17
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person 18
twin|quote-then-speaker|direct other noun|	apposed other person -32	direct other noun -26
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 16
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 18
twin|quote-then-speaker|passive saying noun|	apposition saying noun -15	direct saying pronoun -15
twin|quote-then-speaker|shared other noun|	apposed other noun -7	apposed other person -18	shared other noun -9	shared other organisation -13	shared other person -31	shared other pronoun -22
twin|quote-then-speaker|shared other organisation|	apposed other organisation -15	shared other noun -11
twin|quote-then-speaker|shared other person|	apposed other noun 27	apposed other person 17	shared other noun -9
twin|quote-then-speaker|shared other pronoun|	shared other noun -22
twin|quote-then-speaker|shared saying name|	apposition saying noun -7
twin|quote-then-speaker|shared saying noun|	apposed saying noun -16	apposition saying noun 6	shared saying noun -10	shared saying person -18
twin|quote-then-speaker|shared saying person|	apposed saying person 14	apposition saying noun 10	apposition saying person 17
twin|sentence-after|direct other organisation|	direct saying organisation -23
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-before|apposed judging noun|	apposition judging organisation -11	apposition judging person -14	direct judging noun -16	inverted judging noun -11
twin|sentence-before|apposed judging organisation|	inverted judging noun -18
twin|sentence-before|apposed judging person|	apposition judging noun -10	inverted judging noun 6
twin|sentence-before|apposed other name|	direct other noun -15
twin|sentence-before|apposed other noun|	apposed other noun -27	apposed other organisation -15	apposed other person -16	apposed other place -23	apposition other name -14	apposition other noun -22	apposition other organisation -23	apposition other person -47	apposition other place -23	direct other noun -27	direct other organisation -21	direct other person -21	inverted saying noun -14
twin|sentence-before|apposed other organisation|	apposed other noun -15	apposition other noun 6	direct other noun -14
twin|sentence-before|apposed other person|	apposition other noun -9	apposition other organisation -29	apposition other place -29	direct other noun 16
twin|sentence-before|apposed other place|	apposed other noun -13	apposed other person -15	apposed other place -31	apposition other noun -14	direct other noun -19	direct other organisation -16	direct other person -18	direct other place -20
twin|sentence-before|apposed saying name|	apposed saying person -6	apposition saying noun -17	direct saying noun -17	inverted saying noun -24
twin|sentence-before|apposed saying noun|	apposed saying noun -17	apposed saying person -24	apposed saying place -23	apposition saying organisation 7	apposition saying person -47	direct saying noun -16	direct saying organisation -14	direct saying person -21	direct saying pronoun -24	inverted saying noun -34	inverted saying organisation -23	inverted saying pronoun -36
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -25	apposition saying place -22	direct saying noun -14	direct saying person -12	direct saying pronoun -20	inverted saying noun -29	inverted saying pronoun -25
twin|sentence-before|apposed saying person|	apposed saying name -9	apposed saying organisation -18	apposition saying name 10	apposition saying place -23	direct saying noun -9	inverted saying noun 7	inverted saying pronoun -29
twin|sentence-before|apposed saying place|	apposed saying noun -17	direct saying noun -17	direct saying organisation -10
twin|sentence-before|apposed thinking noun|	apposition thinking person -10	direct thinking noun -16
twin|sentence-before|apposition judging noun|	apposed judging person -23	inverted judging name -17	inverted judging noun -14
twin|sentence-before|apposition judging organisation|	apposed judging noun -15
twin|sentence-before|apposition judging person|	apposed judging noun -16	inverted judging noun -12
twin|sentence-before|apposition other name|	apposed other noun -13
twin|sentence-before|apposition other noun|	apposed other noun -20	apposed other organisation -28	apposed other person -29	apposed other place -16	passive other noun -17
twin|sentence-before|apposition other organisation|	apposed other noun -24	apposed other person -21
twin|sentence-before|apposition other person|	apposed other noun -9
twin|sentence-before|apposition other place|	apposed other noun -18
twin|sentence-before|apposition saying name|	apposed saying person -12	inverted saying pronoun -15
twin|sentence-before|apposition saying noun|	apposed saying name -14	apposed saying noun -24	apposed saying organisation -19	apposed saying person -40	inverted saying name -16	inverted saying noun -31	inverted saying organisation -20	inverted saying person -10	inverted saying pronoun -20
twin|sentence-before|apposition saying organisation|	apposed saying noun -19	apposed saying person -25	inverted saying noun -23
twin|sentence-before|apposition saying person|	apposed saying noun 6	inverted saying pronoun 10
twin|sentence-before|apposition saying place|	apposed saying organisation -17	apposed saying person -12	inverted saying noun -18
twin|sentence-before|apposition thinking noun|	apposed thinking person -19
twin|sentence-before|apposition thinking person|	apposed thinking noun -18
twin|sentence-before|direct judging noun|	apposed judging noun -19
twin|sentence-before|direct judging organisation|	inverted judging noun -26
twin|sentence-before|direct judging person|	apposed judging noun -15	inverted judging noun -26
twin|sentence-before|direct other noun|	apposed other name -19	apposed other organisation -16	apposed other person -12	apposed other place -21
twin|sentence-before|direct other organisation|	apposed other noun -24	apposed other place -30	inverted saying noun -22
twin|sentence-before|direct other person|	apposed other noun -17	apposed other place 12
twin|sentence-before|direct other place|	apposed other place -18
twin|sentence-before|direct saying name|	inverted saying name -17	inverted saying noun -27	inverted saying pronoun -17
twin|sentence-before|direct saying noun|	apposed saying name 6	apposed saying organisation -18	apposed saying person -7	apposed saying place 13	inverted saying noun 6
twin|sentence-before|direct saying organisation|	apposed saying noun -23	apposed saying place -26	inverted saying noun 6
twin|sentence-before|direct saying person|	apposed saying noun 10	apposed saying organisation 6	apposed saying place -15	inverted saying name -21
twin|sentence-before|direct saying pronoun|	apposed saying organisation 8	inverted saying noun 17
twin|sentence-before|direct thinking noun|	apposed thinking noun 8
twin|sentence-before|inverted judging name|	apposition judging noun -19
twin|sentence-before|inverted judging noun|	apposed judging noun -9	apposed judging organisation -13	apposed judging person -23	apposition judging noun -12	apposition judging person -6	direct judging organisation -18	direct judging person -19
twin|sentence-before|inverted saying name|	apposition saying noun -16	direct saying name -17	direct saying person -16
twin|sentence-before|inverted saying noun|	apposed other noun -11	apposed saying name -17	apposed saying noun -15	apposed saying organisation -20	apposed saying person -28	apposition saying noun -25	apposition saying organisation -20	apposition saying person -25	apposition saying place -15	direct other organisation -17	direct saying name -8	direct saying noun -15	direct saying organisation -13	direct saying person -26	direct saying pronoun -19	inverted saying person -23
twin|sentence-before|inverted saying organisation|	apposed saying noun -17	apposed saying person -19	apposition saying noun -24
twin|sentence-before|inverted saying person|	apposition saying noun -15	inverted saying noun 12
twin|sentence-before|inverted saying pronoun|	apposed saying noun -30	apposed saying organisation -19	apposed saying person -16	apposition saying name 8	apposition saying person -23	direct saying name -12
twin|sentence-before|passive other noun|	apposition other noun -11
twin|sentence-before|passive saying noun|	direct saying pronoun -21
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -19	apposed judging person -20	apposition judging noun 9	direct judging noun -26	direct judging person -31	shared judging noun 10	shared judging person 15
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 7	apposed judging person -22	apposition judging noun 11	direct judging person -15	shared judging organisation 12
twin|speaker-then-quote|apposed judging person|	apposed judging noun 17	apposed judging organisation 19	apposition judging noun 10	apposition judging organisation 20	apposition judging person 29	shared judging person -15
twin|speaker-then-quote|apposed other name|	apposed other noun -18	apposed saying name -15	apposition other noun -16	direct other noun -9	shared other name -18	shared saying name 6
twin|speaker-then-quote|apposed other noun|	apposed other name -17	apposed other noun -29	apposed other person -43	apposition other person -39	direct other noun -43	direct other pronoun -25	direct saying noun -19	shared other noun -45	shared other person -20	shared saying noun 27	shared saying person -36
twin|speaker-then-quote|apposed other organisation|	direct other noun 18
twin|speaker-then-quote|apposed other person|	apposed other noun 10	apposed saying person -7	apposition other noun 10	apposition other person 23	direct other noun 14	shared other person 27	shared saying person 35
twin|speaker-then-quote|apposed other place|	apposed other place -25	direct other person -26
twin|speaker-then-quote|apposed saying name|	apposed saying person -29	apposition saying noun -15	direct saying person -22
twin|speaker-then-quote|apposed saying noun|	apposed other noun -16	apposed saying name 8	apposed saying noun -40	apposed saying person -62	apposed saying place -34	apposition saying organisation -24	apposition saying person -80	direct saying noun -7	direct saying person -16	shared saying name -14	shared saying person -39
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -21	apposed saying person -23	apposition saying noun 22	shared saying name -21	shared saying organisation -7
twin|speaker-then-quote|apposed saying person|	apposed saying name 28	apposed saying noun 8	apposed saying person 41	apposition saying name 22	apposition saying noun 7	apposition saying organisation 14	apposition saying person 12	apposition saying place 18	direct saying noun -13	direct saying person -6	direct saying pronoun -20	shared saying name 7	shared saying noun 11	shared saying person -16
twin|speaker-then-quote|apposed saying place|	apposed saying noun -19	apposition saying noun -14	apposition saying person -14	direct saying person -16
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -17	apposition thinking noun -19
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 27
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -26	apposed judging organisation -22	apposed judging person -27	shared judging noun -22	shared judging person -12
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -15
twin|speaker-then-quote|apposition judging person|	apposed judging noun 6	apposed judging person 19	shared judging person -14
twin|speaker-then-quote|apposition other noun|	apposed other name -6	apposed other noun 11	apposed other organisation -19	apposed other person -32	apposed saying noun -16	apposition saying noun -17	shared other name -6	shared other noun 25	shared other person -19	shared other pronoun -21	shared saying noun -28
twin|speaker-then-quote|apposition other person|	apposed other noun 26
twin|speaker-then-quote|apposition saying name|	apposed saying person -11
twin|speaker-then-quote|apposition saying noun|	apposed saying name -30	apposed saying noun -26	apposed saying organisation -11	apposed saying person -80	apposed saying place -19	apposition other noun -14	shared saying name -23	shared saying noun -36	shared saying organisation -30	shared saying person -39
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 24	apposed saying person -42
twin|speaker-then-quote|apposition saying person|	apposed saying noun 28	apposed saying person 30	apposed saying place -8	shared saying noun 7	shared saying person 8
twin|speaker-then-quote|apposition saying place|	apposed saying person -16
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 7	apposed thinking person -27
twin|speaker-then-quote|direct judging noun|	apposed judging noun 20
twin|speaker-then-quote|direct judging person|	apposed judging noun 33	apposed judging organisation 11
twin|speaker-then-quote|direct other noun|	apposed other name -26	apposed other noun 22	apposed other organisation -36	apposed other person -39	apposed saying noun 21	direct other noun -57	direct saying noun 10	passive other noun 7	passive other person -25
twin|speaker-then-quote|direct other organisation|	direct other organisation 22
twin|speaker-then-quote|direct other person|	apposed other place 7	direct saying person 7
twin|speaker-then-quote|direct other pronoun|	apposed other noun 14	direct other pronoun -47	direct saying pronoun -30	direct thinking pronoun -16
twin|speaker-then-quote|direct saying noun|	apposed saying noun 11	apposed saying person 15	shared saying noun 15
twin|speaker-then-quote|direct saying person|	apposed saying name 25	apposed saying noun 31	apposed saying person 19	apposed saying place 23	passive saying noun 18
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 12	apposed saying person 23	direct other pronoun -26
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -16
twin|speaker-then-quote|passive other noun|	direct other noun -19
twin|speaker-then-quote|passive other person|	direct other noun 24
twin|speaker-then-quote|passive saying noun|	direct saying person -13
twin|speaker-then-quote|shared judging noun|	apposed judging noun 14	apposition judging noun 13	shared judging noun -20	shared judging person 12
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -11
twin|speaker-then-quote|shared judging person|	apposed judging noun -12	apposed judging person -11	apposition judging noun -11	apposition judging person -13	shared judging noun -20
twin|speaker-then-quote|shared other name|	apposed other name -6	apposition other noun -13
twin|speaker-then-quote|shared other noun|	apposed other noun -8	apposition other noun -6	shared other person -20
twin|speaker-then-quote|shared other person|	apposed other noun 19	apposed other person 21	shared other noun 20	shared saying person 19
twin|speaker-then-quote|shared other pronoun|	apposition other noun -18
twin|speaker-then-quote|shared saying name|	apposed saying noun -12	apposed saying person -11
twin|speaker-then-quote|shared saying noun|	apposed saying noun -22	apposed saying person -46	apposition other noun -15	apposition saying noun -10	apposition saying person -18	direct saying noun -18	shared saying person -50	shared saying pronoun -29
twin|speaker-then-quote|shared saying organisation|	apposed saying name -20	apposed saying organisation -10	apposition saying noun 17	shared saying person -21
twin|speaker-then-quote|shared saying person|	apposed other person 18	apposed saying person -9	shared saying organisation 21
twin|speaker-then-quote|shared saying pronoun|	shared saying noun -29
verb-before|according|,|	other 15
verb-before|according|:|	other 19
verb-before|according|capital|	other 8
verb-before|according|determiner|	other -25
verb-before|according|preposition|	other -18
verb-before|according|quote|	other -23
verb-before|according|start|	other 7
verb-before|according|stop|	other 12
verb-before|according|verb-thinking|	other 10
verb-before|according|word|	other -47
verb-before|apposed|)|	other -29	past -41	present -13
verb-before|apposed|,|	base -13	other 11	participle -17	past 10	present 9
verb-before|apposed|capital|	base -17	other -12	past -29	present -30
verb-before|apposed|pronoun|	other 13	past -53	present 15
verb-before|apposed|quote|	other -9	past -19	present 9
verb-before|apposed|word|	base -28	other -9	participle -15	past -19	present -15
verb-before|apposition|,|	other -13	participle -39	past -19	present -31
verb-before|direct|capital|	base -29	other -13	participle -18	past 22	present 9
verb-before|direct|determiner|	base -27	present -11
verb-before|direct|pronoun|	base -27	other -23	past 29
verb-before|direct|verb-judging|	base -13	other -25
verb-before|direct|verb-saying|	base -25	other -55	past -17	present 10
verb-before|direct|verb-thinking|	other -20	participle -20
verb-before|direct|word|	participle 12	past 18	present 19
verb-before|inverted|)|	past -45	present -12
verb-before|inverted|,|	past 7
verb-before|inverted|:|	past 7
verb-before|inverted|capital|	past -35	present -10
verb-before|inverted|coordinator|	past -47	present -26
verb-before|inverted|pronoun|	past -26	present -16
verb-before|inverted|quote|	past 13	present 11
verb-before|inverted|stop|	present -16
verb-before|inverted|that|	past -34
verb-before|inverted|word|	past 21	present -24
verb-before|inverted|—|	past 22
verb-before|passive|,|	other -13
verb-before|passive|capital|	other -17	past -9
verb-before|passive|pronoun|	other -7	past -27
verb-before|passive|stop|	past -24
verb-before|passive|verb-saying|	past -15
verb-before|passive|word|	past -18
verb-before|relative|that|	present 17
verb-before|relative|word|	base -11	past 12
verb-before|shared|)|	other -10
verb-before|shared|,|	other -14	participle 26	past -41	present -19
verb-before|shared|coordinator|	other -7	present -18
verb-before|shared|preposition|	other -9	participle 16
verb-before|shared|pronoun|	past -11
verb-before|shared|quote|	base -20	other -26	present 13
verb-before|shared|subordinator|	participle -22
verb-before|shared|verb-thinking|	participle -8
verb-before|shared|word|	participle -24
`;
