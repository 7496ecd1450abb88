/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	carry-before -23	carry-before-that -31	carry-next -9	colon -18	named-before -10	paragraph-before -52	quote-then-speaker 15	quote-then-verb 15	sentence-after 9	signature 14	speaker-then-quote 6	topic -13
before|according-to|	capital 20	preposition 8	word 23
before|colon|	adverb -28	auxiliary -43	capital 10	coordinator -36	pronoun -18	start -8	that -10	verb-judging -17	verb-saying -17	word -29
before|named-before|	& -8	' -19	( -52	* -25	+ -21	, 15	- -11	/ -14	: -7	adverb -17	capital -12	determiner -24	preposition -13	quote 21	start -20	subordinator -45	verb-judging -9	verb-saying -35	verb-thinking 7	word -22	— -17	’ -18	• 7
before|named-nearby|	& -11	' 6	( 38	) 15	+ 6	, 14	- 18	/ -15	: -23	; 19	adverb -10	auxiliary -14	coordinator -11	determiner -8	preposition -34	pronoun 9	start -13	subordinator -15	that -18	verb-judging -29	word -8	– 7	— 7	’ 16
before|name|	& -16	' 13	( 36	) 21	* 8	, 18	- 14	/ -24	: -38	; 16	adverb -12	auxiliary -20	capital -6	preposition -30	quote 30	subordinator -14	that -13	verb-thinking -21	word -26	– -9	’ 21	• 11
before|name||	 16
before|noun|	$ -11	' -20	) -25	+ -11	, 17	- 8	: -15	; 22	adverb -33	auxiliary -38	preposition -20	pronoun -39	quote 6	subordinator -10	that -43	verb-judging -26	verb-saying -15	word -6	– -21	— -15	’ -21	€ -17
before|paragraph-before|	, -24	- -12	: -14	; -17	adverb -13	auxiliary -17	capital -12	coordinator -7	preposition -24	pronoun -6	quote -28	start -25	subordinator -8	that -29	verb-judging -6	verb-saying -17	word -10	– -11	— -8
before|possessor|	, -32	coordinator -18	preposition 12	start -11	that -14	verb-judging -46	word -32
before|pronoun|	, 7	: -32	; -15	adverb -11	capital -17	coordinator -12	determiner 12	quote 48	start -31	subordinator -44	that -8	verb-judging -11	verb-thinking 9
before|quote-then-speaker|	- -24	: -23	adverb -23	auxiliary 11	capital -13	coordinator -11	pronoun -24	quote 32	start -6	subordinator -13	that -41	verb-judging -11	verb-saying -18	word -19
before|quote-then-verb|	preposition 29	verb-judging 17	verb-saying 14
before|sentence-after|	, -10	; -15	adverb -16	auxiliary -27	coordinator -22	preposition -7	pronoun -27	start 15	subordinator -43	that -26	verb-judging -28	verb-saying 10
before|sentence-before|	& -27	' -25	) -18	* -27	+ -15	- -33	/ -15	: -35	; -21	adverb -11	auxiliary -58	capital -9	coordinator -23	determiner -24	preposition -23	pronoun -12	quote 19	start 10	subordinator -14	that -58	verb-saying -19	verb-thinking -11	word -6	– -27	— -25	’ -23	€ -14
before|signature|	— 15
before|speaker-then-quote|	& -11	' 17	) 14	* 28	, 38	- 24	: -28	; 34	adverb -39	auxiliary -36	capital -18	coordinator 16	determiner 16	preposition -38	pronoun -45	quote 22	start 15	subordinator -16	that -16	verb-judging -17	verb-saying -36	– -25
before|topic|	, -27	- -15	capital -20	subordinator -22	— -15
before|verb-then-speaker|	, 16	adverb -23	preposition -12	verb-judging -11	verb-saying 10	word -18
carry-before-that|0|	1 -21	2 10	3 -12
carry-before-that|0|1|,verb-saying|	none -18
carry-before-that|0|1|	3 -22	4-5 -10	6-9 -12	: -17	stop -14
carry-before-that|0|1|:|	upper -17
carry-before-that|0|1|adjacent|	false -21
carry-before-that|0|1|end|	. -7
carry-before-that|0|1|inside|	false -21
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -19
carry-before-that|0|1|own|	own -24
carry-before-that|0|1|question|false|	false -21
carry-before-that|0|1|stop|	none -10	upper -14
carry-before-that|0|1|subject|	elided -8	none -9	own -17
carry-before-that|0|2|	, -25	10+ -28	3 10	4-5 18	6-9 -10	stop 6
carry-before-that|0|2|,|	lower -25
carry-before-that|0|2|:|	upper 8
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|end|	. 6
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|none|	,verb-saying 9	coordinator -14	none 7	own 15	stop -37
carry-before-that|0|2|own|	none -26	own -42
carry-before-that|0|2|question|false|	false 7
carry-before-that|0|2|stop|	none -13	upper 6
carry-before-that|0|2|subject|	elided -14	none 16	own -18
carry-before-that|0|3|	, -16	2 -16	3 -14	4-5 -26	6-9 -7	: 9	stop -22
carry-before-that|0|3|,verb-saying|	none -22
carry-before-that|0|3|,|	lower -16
carry-before-that|0|3|:|	upper 9
carry-before-that|0|3|adjacent|	false -12
carry-before-that|0|3|end|	. -11
carry-before-that|0|3|inside|	false -12
carry-before-that|0|3|none|	,pronoun -15	,verb-saying -20	none -17	stop -32
carry-before-that|0|3|own|	own -16
carry-before-that|0|3|question|false|	false -31
carry-before-that|0|3|stop|	upper -22
carry-before-that|0|3|subject|	own -22
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -20
carry-before-that|1|far|	, -42	10+ -17	2 -14	3 -51	4-5 -38	6-9 -32	: -23	; -15	adverb -19	auxiliary -51	capital -30	coordinator -25	determiner -39	preposition -32	start 7	stop -39	subordinator -28	that -34	verb-judging -30	verb-saying -33	verb-thinking -20	word -47
carry-before-that|1|far|,auxiliary|	none -18
carry-before-that|1|far|,coordinator|	none -14
carry-before-that|1|far|,preposition|	none -16
carry-before-that|1|far|,pronoun|	none -18
carry-before-that|1|far|,subordinator|	none -20
carry-before-that|1|far|,verb-judging|	none -6
carry-before-that|1|far|,verb-saying|	none -34
carry-before-that|1|far|,word|	none -30
carry-before-that|1|far|,|	capital -42	determiner -22	lower -37	none -21	pronoun -8	upper -21	word -17
carry-before-that|1|far|.|	capital -37	determiner 12	end -9	preposition -12	pronoun -23
carry-before-that|1|far|:|	lower -19	upper -22
carry-before-that|1|far|;|	lower -15	none -19
carry-before-that|1|far|?|	,pronoun -14	,verb-saying -8	determiner -8	end -16	pronoun -14
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -17
carry-before-that|1|far|alone|	true 10
carry-before-that|1|far|auxiliary|	lower -50	none -22
carry-before-that|1|far|capital|	, -15	. -19	lower -30	none -7
carry-before-that|1|far|coordinator|	lower -25
carry-before-that|1|far|determiner|	, -27	. -14	lower -34	none -24	upper -20
carry-before-that|1|far|elided|	elided -8	none -21	own -31
carry-before-that|1|far|end|	! -20	. -12	? -25	none -14
carry-before-that|1|far|inside|	false -41
carry-before-that|1|far|none|	, -21	,auxiliary -43	,determiner -14	,preposition -16	,pronoun -16	,subordinator -9	,verb-judging -17	,verb-saying -38	,word -29	: -20	; -17	auxiliary -14	capital -19	determiner -20	own -60	preposition -40	pronoun -10	stop -76	word -22
carry-before-that|1|far|own|	elided -41	none -35	own -48
carry-before-that|1|far|preposition|	. -22	lower -29	none -26	upper -11
carry-before-that|1|far|pronoun|	, -14	. -16
carry-before-that|1|far|question|false|	false -30	true -33
carry-before-that|1|far|question|true|	false -30
carry-before-that|1|far|start|	upper 7
carry-before-that|1|far|stop|	none -31	upper -38
carry-before-that|1|far|subject|	elided -34	none -18	own -62
carry-before-that|1|far|subordinator|	. -18	lower -28
carry-before-that|1|far|that|	lower -34
carry-before-that|1|far|verb-judging|	lower -30
carry-before-that|1|far|verb-saying|	, -22	? -24	lower -32
carry-before-that|1|far|verb-thinking|	lower -20
carry-before-that|1|far|word|	lower -47	none -30
carry-before-that|2|	far -18
carry-before-that|2|far|!|	end -19
carry-before-that|2|far|,auxiliary|	none -22
carry-before-that|2|far|,determiner|	none -16
carry-before-that|2|far|,preposition|	none -14
carry-before-that|2|far|,pronoun|	none -23
carry-before-that|2|far|,verb-judging|	none -15
carry-before-that|2|far|,verb-saying|	? -16	none -32
carry-before-that|2|far|,word|	none -26
carry-before-that|2|far|,|	capital -7	determiner -9	none -24	pronoun -24	upper -26	verb-saying -37	word -8
carry-before-that|2|far|.|	capital -21	determiner 9	end -19	preposition -25	pronoun -16	— -21
carry-before-that|2|far|	10+ -13	4-5 -16	6-9 -46	: -34	adverb -30	auxiliary -48	capital -36	preposition -38	pronoun -25	quote -16	start 19	stop -53	subordinator -35	that -15	verb-judging -34	verb-saying -25	verb-thinking -21	word -8
carry-before-that|2|far|:|	none -22	upper -33
carry-before-that|2|far|;|	none -18
carry-before-that|2|far|?|	capital 10	end 8	pronoun -13	verb-saying 15
carry-before-that|2|far|adjacent|	false -18
carry-before-that|2|far|adverb|	lower -30
carry-before-that|2|far|alone|	false 26
carry-before-that|2|far|auxiliary|	lower -48	none -21
carry-before-that|2|far|capital|	, -37	. -25	lower -36	none -21
carry-before-that|2|far|coordinator|	none -23
carry-before-that|2|far|determiner|	. 6	lower -38	none -19
carry-before-that|2|far|elided|	elided -30	own -37
carry-before-that|2|far|end|	none -20
carry-before-that|2|far|first|	false -22
carry-before-that|2|far|inside|	false -41
carry-before-that|2|far|none|	, -18	,auxiliary -28	,pronoun 6	,verb-judging -13	,verb-saying -14	,word -35	auxiliary -15	capital -20	coordinator -23	determiner -17	elided -15	own -8	pronoun -23	stop -42	subordinator -21	verb-saying -10	word -18	— -17
carry-before-that|2|far|own|	elided -35	none -46	own -57
carry-before-that|2|far|preposition|	lower -36
carry-before-that|2|far|pronoun|	, -22	. -25	? -11	lower -25	none -8
carry-before-that|2|far|question|false|	false -29	true -12
carry-before-that|2|far|question|true|	false 20
carry-before-that|2|far|quote|	upper -16
carry-before-that|2|far|start|	upper 17
carry-before-that|2|far|stop|	none -16	other -15	upper -53
carry-before-that|2|far|subject|	elided -27	own -74
carry-before-that|2|far|subordinator|	lower -35
carry-before-that|2|far|that|	lower -15
carry-before-that|2|far|verb-judging|	lower -34
carry-before-that|2|far|verb-saying|	, -46	lower -21	upper -23
carry-before-that|2|far|verb-thinking|	lower -21
carry-before-that|2|far|word|	, -16	lower -17	none -13
carry-before-that|2|far|—|	. -21
carry-before-that|3|	far -27
carry-before-that|3|far|	) 10	, -33	1 -16	10+ -25	3 -12	6-9 -49	: -47	auxiliary -15	preposition -11	pronoun -22	start -6	stop -47	subordinator -13	that 10	verb-saying -16	verb-thinking -20	word -35
carry-before-that|3|far|)|	upper 10
carry-before-that|3|far|,auxiliary|	none -17
carry-before-that|3|far|,verb-saying|	? -13	none -27
carry-before-that|3|far|,word|	none -17
carry-before-that|3|far|,|	capital -22	determiner -23	lower -29	upper -19	verb-saying -34	word -14
carry-before-that|3|far|.|	capital -13	determiner -7	end -23
carry-before-that|3|far|:|	upper -44
carry-before-that|3|far|?|	capital -15
carry-before-that|3|far|adjacent|	false -27
carry-before-that|3|far|alone|	false 13
carry-before-that|3|far|auxiliary|	lower -15
carry-before-that|3|far|capital|	, -17	. -13	? -8
carry-before-that|3|far|coordinator|	none -21
carry-before-that|3|far|determiner|	, -22	. -8	? -13
carry-before-that|3|far|elided|	own -16
carry-before-that|3|far|end|	. -11
carry-before-that|3|far|first|	false -32
carry-before-that|3|far|inside|	false -35
carry-before-that|3|far|none|	, -6	,verb-saying -30	auxiliary -18	coordinator -20	elided -12	end 23	none 13	own -29	preposition -22	pronoun -18	stop -46	subordinator -20
carry-before-that|3|far|own|	elided -18	none -22
carry-before-that|3|far|preposition|	lower -11
carry-before-that|3|far|pronoun|	, -13	. -13	lower -22	none -8
carry-before-that|3|far|question|false|	false -31
carry-before-that|3|far|question|true|	false -7
carry-before-that|3|far|start|	upper -13
carry-before-that|3|far|stop|	none -7	upper -47
carry-before-that|3|far|subordinator|	lower -13
carry-before-that|3|far|that|	lower 10
carry-before-that|3|far|verb-saying|	, -39	lower -16
carry-before-that|3|far|verb-thinking|	lower -20
carry-before-that|3|far|word|	lower -35
carry-before-that|3|far|—|	none -16
carry-before|0|	0 30	2 -17	3 -24
carry-before|0|0|	, 38	1 -21	10+ 8	2 25	3 12	6-9 23	auxiliary -15	preposition -7	word -16
carry-before|0|0|,|	lower 38	pronoun 37	upper 25	verb-saying 12
carry-before|0|0|adjacent|	false 30
carry-before|0|0|auxiliary|	lower -15
carry-before|0|0|capital|	. 16
carry-before|0|0|elided|	elided 25
carry-before|0|0|end|	. 28
carry-before|0|0|inside|	false 30
carry-before|0|0|none|	,auxiliary 26	,determiner -24	,verb-saying 20	: -19	; -36	coordinator 30	none -12
carry-before|0|0|question|false|	false 26
carry-before|0|0|stop|	none -6
carry-before|0|0|subject|	elided 25	none -12
carry-before|0|0|word|	lower -16
carry-before|0|1|	, -12	1 -19	10+ 35	2 -27	3 -22	4-5 -14	6-9 7	: -36	adverb -22	auxiliary -10	coordinator -8	determiner -26	preposition -19	pronoun -28	quote 17	stop 66	that -20	verb-saying -25	word -33	— -13
carry-before|0|1|,auxiliary|	none -21
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,verb-saying|	none -18
carry-before|0|1|,word|	none -28
carry-before|0|1|,|	capital 35	determiner 11	lower -10	none -23	pronoun 30	upper -13	verb-saying 38	word 9
carry-before|0|1|.|	capital -6	determiner 9
carry-before|0|1|:|	lower -11	upper -35
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,verb-saying 15	capital -17
carry-before|0|1|adverb|	lower -22
carry-before|0|1|auxiliary|	lower -10
carry-before|0|1|capital|	, -22	. 30
carry-before|0|1|coordinator|	lower -8
carry-before|0|1|determiner|	, -26	. -21	lower -26
carry-before|0|1|elided|	elided -13	none -9	own 7
carry-before|0|1|end|	. 52	? 17
carry-before|0|1|none|	, -19	,auxiliary -8	,verb-judging -10	,word -7	: 12	capital 15	coordinator -13	determiner -21	none -24	preposition -10	pronoun 17	stop -14	word -21
carry-before|0|1|own|	elided -31	none -25	own -49
carry-before|0|1|preposition|	lower -23	none -27
carry-before|0|1|pronoun|	, -33	. -8	lower -28
carry-before|0|1|question|false|	true -14
carry-before|0|1|question|true|	false -32
carry-before|0|1|quote|	upper 17
carry-before|0|1|stop|	none -22	upper 66
carry-before|0|1|subject|	elided -8	none -9	own -58
carry-before|0|1|that|	lower -20
carry-before|0|1|verb-saying|	, -27	lower -23
carry-before|0|1|word|	lower -32	none -17
carry-before|0|1|—|	upper -13
carry-before|0|2|	, -20	1 -15	6-9 -50	: -39	auxiliary -20	coordinator -20	preposition -20	that -7	word -26
carry-before|0|2|,auxiliary|	none -24
carry-before|0|2|,verb-saying|	none -34
carry-before|0|2|,word|	none -14
carry-before|0|2|,|	determiner -17	lower -20	pronoun -16
carry-before|0|2|.|	determiner -21
carry-before|0|2|:|	upper -38
carry-before|0|2|?|	pronoun -12
carry-before|0|2|adjacent|	false -17
carry-before|0|2|auxiliary|	lower -20
carry-before|0|2|capital|	, -17
carry-before|0|2|coordinator|	lower -20
carry-before|0|2|determiner|	, -23
carry-before|0|2|elided|	none -17	own -25
carry-before|0|2|end|	. 15	? -21
carry-before|0|2|inside|	false -17
carry-before|0|2|none|	,pronoun -13	,word -20	elided -18	none -10	own 12	preposition 7	stop -28
carry-before|0|2|own|	elided -13	none -30	own -39
carry-before|0|2|preposition|	lower -20
carry-before|0|2|pronoun|	, -35
carry-before|0|2|question|false|	false -12	true -17
carry-before|0|2|stop|	none -45
carry-before|0|2|subject|	elided -29	own -47
carry-before|0|2|that|	lower -7
carry-before|0|2|word|	lower -26
carry-before|0|3|,verb-saying|	none -24
carry-before|0|3|,word|	none -17
carry-before|0|3|	10+ -10	3 -8	4-5 -10	6-9 -30	: -22	stop -18
carry-before|0|3|:|	upper -22
carry-before|0|3|adjacent|	false -24
carry-before|0|3|end|	. -11
carry-before|0|3|inside|	false -24
carry-before|0|3|none|	,auxiliary -10	,verb-saying -32	,word 6	none 8	own -31	stop -18
carry-before|0|3|own|	own -21
carry-before|0|3|question|false|	false -18
carry-before|0|3|stop|	none -14	upper -18
carry-before|0|3|subject|	none -8	own -21
carry-before|1|	far -29
carry-before|1|far|!|	,verb-saying -14
carry-before|1|far|+|	none -16
carry-before|1|far|,auxiliary|	none -36
carry-before|1|far|,determiner|	none -10
carry-before|1|far|,preposition|	none -24
carry-before|1|far|,pronoun|	none -33
carry-before|1|far|,subordinator|	none -26
carry-before|1|far|,verb-judging|	none -9
carry-before|1|far|,verb-saying|	? -22	none -8
carry-before|1|far|,word|	none -49
carry-before|1|far|,|	coordinator -14	determiner -39	none 6	subordinator -19	upper -23	verb-saying 9	word -22
carry-before|1|far|.|	capital -35	determiner -41	end -19	preposition -14	pronoun -17	— -21
carry-before|1|far|	1 -11	10+ 11	2 -63	3 -25	4-5 -29	6-9 -31	: -21	adverb -29	auxiliary -74	capital -34	coordinator -25	determiner -16	preposition -9	pronoun -44	stop -46	subordinator -51	that 15	verb-judging -38	verb-saying -31	verb-thinking -35	word -67
carry-before|1|far|:|	lower -26	none -24	upper -20
carry-before|1|far|;|	none -22
carry-before|1|far|?|	,verb-saying -17	capital -15	determiner -18	end -11	pronoun -15	verb-saying -20
carry-before|1|far|adjacent|	false -29
carry-before|1|far|adverb|	lower -27
carry-before|1|far|alone|	false -8	true 25
carry-before|1|far|auxiliary|	lower -74	none -22
carry-before|1|far|capital|	, -36	. -27	lower -34	none -20
carry-before|1|far|coordinator|	lower -25	none -9
carry-before|1|far|determiner|	, -53	. -39	? -18	lower -13	upper -26
carry-before|1|far|elided|	elided -28	none -7
carry-before|1|far|end|	! -20	. -13
carry-before|1|far|inside|	false -40
carry-before|1|far|none|	, -34	,auxiliary -35	,preposition -17	,pronoun -23	,verb-judging -27	,verb-saying -14	,word -44	: 17	; -12	adverb -15	auxiliary -16	capital -30	coordinator -23	determiner -18	none -30	own -44	preposition 7	pronoun -19	stop -31	subordinator -17	verb-saying -19	word -36	— -21
carry-before|1|far|own|	none -12	own -18
carry-before|1|far|preposition|	. -22	lower -7
carry-before|1|far|pronoun|	, -20	. -21	? -18	lower -42	none -17
carry-before|1|far|question|false|	false -17	true -13
carry-before|1|far|question|true|	false -35
carry-before|1|far|stop|	none -22	other -14	upper -46
carry-before|1|far|subject|	none -39	own -11
carry-before|1|far|subordinator|	lower -51	none -16
carry-before|1|far|that|	lower 15
carry-before|1|far|verb-judging|	lower -38
carry-before|1|far|verb-saying|	, -57	? -32	lower -27	upper -22
carry-before|1|far|verb-thinking|	lower -35
carry-before|1|far|word|	, -16	lower -65	none -29	upper -17
carry-before|1|far|—|	. -21
carry-before|2|	far -12
carry-before|2|far|	, -28	1 -22	2 -36	3 -21	4-5 -17	6-9 -23	capital -24	preposition -42	pronoun -26	start 8	stop -54	subordinator -23	that -32	verb-judging -32	verb-saying -26	verb-thinking -14	word -13
carry-before|2|far|,auxiliary|	none -30
carry-before|2|far|,verb-judging|	none -15
carry-before|2|far|,verb-saying|	! -15	none 6
carry-before|2|far|,word|	none -29
carry-before|2|far|,|	capital -30	determiner -34	lower -20	none -22	pronoun -50	upper -22	verb-saying -54	word -21
carry-before|2|far|.|	capital -27	determiner -11	end -62	pronoun -23
carry-before|2|far|?|	end 26
carry-before|2|far|adjacent|	false -12
carry-before|2|far|alone|	false 15
carry-before|2|far|capital|	, -35	. -22	? -23	lower -24	none -18
carry-before|2|far|coordinator|	none -23
carry-before|2|far|determiner|	, -36	. -13
carry-before|2|far|end|	? 6
carry-before|2|far|inside|	false -24
carry-before|2|far|none|	, -20	,auxiliary -21	,verb-saying -14	,word -22	: 25	auxiliary -16	coordinator -19	end 15	own -6	preposition -19	pronoun -17	stop -62	subordinator -18
carry-before|2|far|own|	elided -31	own -65
carry-before|2|far|preposition|	lower -42
carry-before|2|far|pronoun|	, -27	. 10	? -18	lower -26
carry-before|2|far|question|false|	false -26	true -7
carry-before|2|far|question|true|	false 12
carry-before|2|far|start|	upper 8
carry-before|2|far|stop|	none -24	upper -54
carry-before|2|far|subject|	own -14
carry-before|2|far|subordinator|	lower -23
carry-before|2|far|that|	lower -32
carry-before|2|far|verb-judging|	lower -32
carry-before|2|far|verb-saying|	, -63	lower -26
carry-before|2|far|verb-thinking|	lower -14
carry-before|2|far|word|	lower -55
carry-before|3|	far -7
carry-before|3|far|,verb-saying|	none 7
carry-before|3|far|,|	capital -29	determiner -29	none -13	pronoun -38	verb-saying -44	word -19
carry-before|3|far|.|	end -24
carry-before|3|far|	1 -26	2 -21	3 -9	4-5 -40	: -7	auxiliary -26	capital -16	pronoun -21	stop -35	that -18	verb-saying -16	word -28
carry-before|3|far|:|	upper -7
carry-before|3|far|adjacent|	false -7
carry-before|3|far|auxiliary|	lower -26
carry-before|3|far|capital|	, -39	lower -16
carry-before|3|far|determiner|	, -30
carry-before|3|far|elided|	own -13
carry-before|3|far|end|	. -24
carry-before|3|far|inside|	false -31
carry-before|3|far|none|	, 11	,verb-saying -24	: -13	end 16	none 10	own -15	preposition -15	stop -28	subordinator 10
carry-before|3|far|own|	elided -12	own 7
carry-before|3|far|pronoun|	, -10	lower -21
carry-before|3|far|question|false|	false -10	true -10
carry-before|3|far|stop|	none 9	upper -35
carry-before|3|far|subject|	elided -20	none 8	own 8
carry-before|3|far|that|	lower -18
carry-before|3|far|verb-saying|	, -46	lower -16
carry-before|3|far|word|	, -12	lower -28
carry-next|0|	0 26	1 10	2 -31	3 -40
carry-next|0|0|,auxiliary|	none 22
carry-next|0|0|,determiner|	none -24
carry-next|0|0|,pronoun|	none -9
carry-next|0|0|,verb-saying|	none 27
carry-next|0|0|,word|	none 8
carry-next|0|0|.|	capital 10	end 20
carry-next|0|0|	10+ 17	2 22	4-5 -17	6-9 32	auxiliary -19	capital 8	determiner -17	preposition -13	start 20	stop 37
carry-next|0|0|:|	none -11
carry-next|0|0|;|	none -38
carry-next|0|0|adjacent|	false 26
carry-next|0|0|auxiliary|	lower -19
carry-next|0|0|capital|	lower 8
carry-next|0|0|coordinator|	none 23
carry-next|0|0|determiner|	lower -10
carry-next|0|0|elided|	elided 27
carry-next|0|0|first|	false 20
carry-next|0|0|inside|	false 20
carry-next|0|0|own|	own 6
carry-next|0|0|preposition|	lower -13
carry-next|0|0|question|false|	false 23
carry-next|0|0|start|	upper 20
carry-next|0|0|stop|	upper 37
carry-next|0|0|subject|	elided 27	own 6
carry-next|0|0|verb-saying|	, 14
carry-next|0|1|	, -47	2 -10	3 -17	6-9 19	adverb 9	auxiliary 18	capital -29	determiner 9	preposition -6	stop -7	subordinator -6	that 9	verb-saying -6	word -7
carry-next|0|1|,pronoun|	none -15
carry-next|0|1|,verb-judging|	none -22
carry-next|0|1|,verb-saying|	? -13	none -15
carry-next|0|1|,word|	none -19
carry-next|0|1|,|	determiner 20	lower -44	none -23	pronoun 11	verb-saying -19	word -14
carry-next|0|1|.|	capital -16	determiner -24	end 10	preposition -16
carry-next|0|1|:|	none 18	upper -13
carry-next|0|1|?|	end -12
carry-next|0|1|adjacent|	false 9
carry-next|0|1|adverb|	lower 9
carry-next|0|1|auxiliary|	lower 18
carry-next|0|1|capital|	, 6	. -17	? -17	lower -28	none 9
carry-next|0|1|coordinator|	none -27
carry-next|0|1|determiner|	lower 10	none -25
carry-next|0|1|elided|	none 10	own -19
carry-next|0|1|inside|	false 9
carry-next|0|1|none|	, -18	,pronoun -16	,verb-saying -12	; -19	auxiliary -18	coordinator 12	elided 6	end -18	none -6	own -27	preposition -26	stop -19
carry-next|0|1|own|	own -25
carry-next|0|1|preposition|	lower -16	none -7
carry-next|0|1|pronoun|	, -7
carry-next|0|1|question|false|	false 17	true -36
carry-next|0|1|question|true|	false -24
carry-next|0|1|stop|	none 24	upper -7
carry-next|0|1|subject|	elided -10	none -20	own -12
carry-next|0|1|subordinator|	lower -6
carry-next|0|1|that|	lower 9
carry-next|0|1|verb-saying|	, 15
carry-next|0|1|word|	none -33
carry-next|0|1|—|	? -21
carry-next|0|2|	, -16	1 -18	10+ -30	2 -28	3 -29	4-5 -6	6-9 -22	: -11	auxiliary -25	determiner -16	preposition -27	stop -29	verb-saying -17	word -31
carry-next|0|2|,auxiliary|	none -11
carry-next|0|2|,pronoun|	none -15
carry-next|0|2|,verb-saying|	none -41
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	lower -11	pronoun -29
carry-next|0|2|:|	upper -11
carry-next|0|2|?|	end -15
carry-next|0|2|adjacent|	false -31
carry-next|0|2|auxiliary|	lower -25
carry-next|0|2|capital|	. 7
carry-next|0|2|determiner|	, -13	. -20	lower -16
carry-next|0|2|elided|	none -13
carry-next|0|2|inside|	false -56
carry-next|0|2|none|	,auxiliary -26	,verb-saying -47	,word -12	elided -24	own -27	stop -28
carry-next|0|2|own|	elided -15	none -18	own -50
carry-next|0|2|preposition|	lower -25	none -9
carry-next|0|2|pronoun|	, -11	. -12	? -12
carry-next|0|2|question|false|	false -30
carry-next|0|2|question|true|	false -17
carry-next|0|2|stop|	none -46	upper -29
carry-next|0|2|subject|	elided -15	none -11	own -43
carry-next|0|2|verb-saying|	, -23	lower -17
carry-next|0|2|word|	lower -31
carry-next|0|3|,verb-saying|	none -19
carry-next|0|3|,word|	none -15
carry-next|0|3|.|	end -20
carry-next|0|3|	10+ -23	3 -14	6-9 -20	start -23	stop -16	word -16
carry-next|0|3|adjacent|	false -40
carry-next|0|3|first|	false -23
carry-next|0|3|inside|	false -31
carry-next|0|3|none|	,verb-saying -19	,word -14	none -11	stop -16
carry-next|0|3|own|	none -21	own -23
carry-next|0|3|question|false|	false -39
carry-next|0|3|start|	upper -23
carry-next|0|3|stop|	none -21	upper -16
carry-next|0|3|subject|	none -15	own -30
carry-next|0|3|word|	lower -16
carry-next|1|	far -36
carry-next|1|far|!|	end -19
carry-next|1|far|	, -20	1 14	10+ -47	2 -23	3 -36	4-5 -15	6-9 -32	: 7	; -19	auxiliary -68	capital -36	coordinator -30	preposition -39	pronoun -39	start -26	stop -90	subordinator -43	that -31	verb-judging -7	verb-saying -42	verb-thinking -32	— -19
carry-next|1|far|,auxiliary|	none -38
carry-next|1|far|,preposition|	none -23
carry-next|1|far|,pronoun|	none -17
carry-next|1|far|,verb-saying|	! -17	? -14	none -43
carry-next|1|far|,word|	none -24
carry-next|1|far|,|	capital -45	determiner -58	lower -17	none -35	pronoun -63	upper -30	verb-saying -34	word -26
carry-next|1|far|.|	capital -22	end -18	preposition -15	pronoun -27	— -17
carry-next|1|far|:|	lower -26	none 9	upper 7
carry-next|1|far|;|	lower -19	none -9
carry-next|1|far|?|	,verb-saying -12	determiner -14	pronoun -22	verb-saying -23
carry-next|1|far|adjacent|	false -36
carry-next|1|far|alone|	false -9	true -23
carry-next|1|far|auxiliary|	lower -67	none -27
carry-next|1|far|capital|	, -17	. -23	? -17	lower -43	none -21
carry-next|1|far|coordinator|	, -16	lower -30	none -26
carry-next|1|far|determiner|	, -21	. -8	? -19	lower -49	none -22	upper 6
carry-next|1|far|elided|	elided -19	none -26	own -11
carry-next|1|far|end|	! -19	. -29	? -41	none 31
carry-next|1|far|first|	false -24
carry-next|1|far|inside|	false -31
carry-next|1|far|none|	+ -15	,auxiliary -33	,determiner -15	,preposition -17	,pronoun -34	,subordinator -23	,verb-judging -28	,verb-saying -19	,verb-thinking -15	,word 15	: -21	; -22	auxiliary -25	capital -21	determiner 6	elided -17	end -23	own -38	preposition -31	pronoun -11	stop -24	subordinator 13	word -34
carry-next|1|far|own|	elided -40	none -52
carry-next|1|far|preposition|	. -20	lower -53	none -43	upper -12
carry-next|1|far|pronoun|	, -17	. -21	? -13	lower -38	none -9
carry-next|1|far|question|false|	false -32	true -18
carry-next|1|far|question|true|	false -24
carry-next|1|far|start|	upper -24
carry-next|1|far|stop|	none -43	other -18	upper -90
carry-next|1|far|subject|	elided -15	none -16	own -14
carry-next|1|far|subordinator|	, -20	lower -43	none 12
carry-next|1|far|that|	lower -31
carry-next|1|far|verb-judging|	lower -7
carry-next|1|far|verb-saying|	, -31	? -34	lower -43	none -23	upper -16
carry-next|1|far|verb-thinking|	lower -32
carry-next|1|far|word|	, -16	none -41	upper -19
carry-next|1|far|—|	. -17	none -16	upper -19
carry-next|2|	far -12
carry-next|2|far|	, -32	10+ -61	2 -14	4-5 10	6-9 -20	: 10	adverb -20	auxiliary -6	capital -24	coordinator -18	determiner -20	preposition -11	pronoun -20	start 17	stop -44	subordinator -32	that -19	verb-judging -19	verb-saying -37	word -12
carry-next|2|far|,auxiliary|	none -13
carry-next|2|far|,verb-saying|	none -6
carry-next|2|far|,word|	none -20
carry-next|2|far|,|	capital -22	determiner -52	lower -33	none -28	pronoun -16	verb-saying -54	word -19
carry-next|2|far|.|	capital -17	determiner -21	end 16	pronoun -14
carry-next|2|far|:|	lower 8	none 23	upper 8
carry-next|2|far|?|	,verb-saying 8	capital -21	end -19	pronoun -13
carry-next|2|far|adjacent|	false -12
carry-next|2|far|adverb|	lower -20
carry-next|2|far|auxiliary|	lower -6	none -17
carry-next|2|far|capital|	, -33	. -20	lower -24
carry-next|2|far|coordinator|	lower -18	none -22
carry-next|2|far|determiner|	, -46	. -15	lower -20
carry-next|2|far|elided|	elided -14	own -25
carry-next|2|far|end|	. -37	? 16	none 22
carry-next|2|far|first|	false 12
carry-next|2|far|inside|	false -30
carry-next|2|far|none|	, -17	,auxiliary -26	,verb-judging -11	,verb-saying 18	,word -29	capital -11	coordinator -23	none -10	own 11	preposition -15	stop -37
carry-next|2|far|own|	none -34	own 6
carry-next|2|far|preposition|	lower -33	none -34
carry-next|2|far|pronoun|	, -21	. -19	lower -20	none -6
carry-next|2|far|question|false|	false -20
carry-next|2|far|question|true|	false -38
carry-next|2|far|start|	upper 17
carry-next|2|far|stop|	none -71	upper -43
carry-next|2|far|subject|	elided -30	none 8
carry-next|2|far|subordinator|	lower -32	none -29
carry-next|2|far|that|	lower -19
carry-next|2|far|verb-judging|	lower -19
carry-next|2|far|verb-saying|	, -74	lower -31	upper -20
carry-next|2|far|word|	, -24	lower -12
carry-next|3|far|,verb-saying|	none -20
carry-next|3|far|,|	capital -7	determiner -32	pronoun -32	verb-saying -14	word 9
carry-next|3|far|.|	end -39	pronoun -27
carry-next|3|far|	10+ -8	2 21	3 -8	6-9 -15	auxiliary 16	capital -22	preposition -29	stop -53	word 7
carry-next|3|far|alone|	false 11
carry-next|3|far|auxiliary|	lower 16
carry-next|3|far|capital|	, -34	lower -22
carry-next|3|far|determiner|	, -31
carry-next|3|far|elided|	own 12
carry-next|3|far|end|	. -24	none 14
carry-next|3|far|none|	,verb-saying 17
carry-next|3|far|own|	elided -22	none -26	own 6
carry-next|3|far|preposition|	lower -29	none -23
carry-next|3|far|pronoun|	, -33
carry-next|3|far|question|true|	false -9
carry-next|3|far|stop|	none -51	upper -53
carry-next|3|far|subject|	elided 12	own -6
carry-next|3|far|subordinator|	none 13
carry-next|3|far|verb-saying|	, -34
carry-next|3|far|word|	, -20	lower 7
ending|according-to|.|	1 20
ending|according-to|none|	1 9	13-25 -10	2 6	4-6 8	7-12 -10
ending|colon|,|	1 -16
ending|colon|.|	1 -7	4-6 -14
ending|colon|?|	1 -34
ending|colon|none|	1 -19
ending|named-before|!|	13-25 10	26+ -33
ending|named-before|,|	1 -39	13-25 -20	2 -6	26+ -33	3 -40	7-12 -27
ending|named-before|.|	1 -16	13-25 23	2 6	26+ -44	7-12 12
ending|named-before|?|	13-25 -16	2 13	26+ -29	4-6 6	7-12 27
ending|named-before|none|	1 16	13-25 -10	26+ -57	3 -12	4-6 -15	7-12 -10
ending|named-nearby|!|	2 -8	3 -8	7-12 9
ending|named-nearby|,|	0 11	1 14	2 11	3 7	4-6 12	7-12 -21
ending|named-nearby|.|	0 -21	1 -7	13-25 -25	2 10	26+ -11	7-12 -14
ending|named-nearby|?|	0 16	1 -11	13-25 7	4-6 9	7-12 10
ending|named-nearby|none|	0 -17	1 -13	13-25 -10	2 12	26+ -14	3 7	4-6 8	7-12 -10
ending|paragraph-before|!|	26+ -35
ending|paragraph-before|,|	26+ -22
ending|paragraph-before|.|	26+ -29
ending|paragraph-before|?|	26+ -22
ending|paragraph-before|none|	26+ -44
ending|possessor|.|	2 14	3 -15	4-6 -8	7-12 -21
ending|possessor|?|	4-6 -12
ending|possessor|none|	1 -27	4-6 -30	7-12 -23
ending|quote-then-speaker|,|	0 33	1 15	13-25 -20	2 -18	3 -28	7-12 -43
ending|quote-then-speaker|?|	0 29	1 6
ending|quote-then-speaker|none|	-10 -17	-11 -9	-12 9	-13 -11	-14 -10	-15 -19	-17 -8	-23 -12	-3 -24	-4 -35	-7 -12	-8 -14	0 -12	1 -18	13-25 -29	2 19	3 6	4-6 -18
ending|quote-then-verb|!|	1 -6
ending|quote-then-verb|,|	0 21	13-25 -6	4-6 -17	7-12 -29
ending|quote-then-verb|?|	1 18
ending|quote-then-verb|none|	1 16	3 10	4-6 -20	7-12 -11
ending|sentence-after|!|	0 -12
ending|sentence-after|.|	0 17	3 -16	4-6 -17	7-12 -8
ending|sentence-before|!|	13-25 -30
ending|sentence-before|,|	13-25 -22	2 -8	26+ -25	3 6	4-6 -30	7-12 -9
ending|sentence-before|.|	1 19	13-25 -9	26+ -15	3 11	4-6 6	7-12 -28
ending|sentence-before|?|	1 6	2 -11	3 -19	7-12 14
ending|sentence-before|none|	2 -44	3 -35	7-12 6
ending|signature|.|	1 15
ending|signature|none|	1 -6
ending|speaker-then-quote|!|	3 20
ending|speaker-then-quote|.|	0 -25	1 22	13-25 -38	3 9	4-6 17	7-12 -24
ending|speaker-then-quote|?|	1 -16	3 15	4-6 10	7-12 7
ending|speaker-then-quote|none|	0 10	1 -9	13-25 -20	2 11	26+ -16	3 -9	4-6 -9
ending|topic|!|	13-25 9	26+ -32	7-12 -14
ending|topic|.|	13-25 -17	2 -11
ending|topic|?|	13-25 -20	26+ -18	7-12 23
ending|topic|none|	0 -26	2 -7	26+ -58	3 12	4-6 7	7-12 8
ending|verb-then-speaker|.|	0 -35	1 -6	2 12	3 -17	4-6 15	7-12 -28
ending|verb-then-speaker|none|	0 -10	1 8	13-25 -38	2 9	4-6 -6	7-12 -7
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 16
follow|according-to|,verb-saying|	none -13
follow|according-to|,word|	none 11
follow|according-to|:|	none 16
follow|according-to|;|	none 15
follow|according-to|end|	. 23
follow|according-to|preposition|	none 10
follow|according-to|word|	none 8
follow|colon|,auxiliary|	none -12
follow|colon|,verb-saying|	none -22
follow|colon|capital|	, -14	. -21	? 7
follow|colon|end|	. -20	? -23	none -27
follow|colon|preposition|	. -17
follow|colon|stop|	? -18
follow|colon|verb-saying|	, -12
follow|named-before|,pronoun|	none -28
follow|named-before|,verb-judging|	none -28
follow|named-before|,verb-saying|	? -26
follow|named-before|,verb-thinking|	none -23
follow|named-before|,word|	none -7
follow|named-before|,|	none -25
follow|named-before|:|	none -10
follow|named-before|capital|	, -59	? -15	none -37
follow|named-before|determiner|	. -17	? -7
follow|named-before|pronoun|	, -37	. 9	? -21	none -39
follow|named-before|verb-saying|	, -48	? -26	none -15
follow|named-before|word|	, -8
follow|named-before|—|	. -13
follow|named-nearby|,auxiliary|	none 32
follow|named-nearby|,determiner|	none -8
follow|named-nearby|,pronoun|	? 19	none 8
follow|named-nearby|,verb-saying|	! -8
follow|named-nearby|,verb-thinking|	none 13
follow|named-nearby|,word|	none 12
follow|named-nearby|,|	none -22
follow|named-nearby|:|	none -12
follow|named-nearby|;|	none -9
follow|named-nearby|auxiliary|	none 6
follow|named-nearby|capital|	, 13	. -13
follow|named-nearby|coordinator|	, -8	none -37
follow|named-nearby|determiner|	, -7	? -16	none -8
follow|named-nearby|end|	none -19
follow|named-nearby|preposition|	. -11	none -9
follow|named-nearby|pronoun|	, 24	. -11	? 16	none 6
follow|named-nearby|stop|	none 14
follow|named-nearby|subordinator|	. -19
follow|named-nearby|verb-saying|	, 19	? 12
follow|named-nearby|word|	, 11
follow|named-nearby|—|	. 6	none 16
follow|paragraph-before|,auxiliary|	none -21
follow|paragraph-before|,pronoun|	none -9
follow|paragraph-before|,verb-judging|	none -7
follow|paragraph-before|,verb-saying|	? -10	none -38
follow|paragraph-before|,word|	none -14
follow|paragraph-before|capital|	, -15	? -24	none -7
follow|paragraph-before|determiner|	, -20	? -9
follow|paragraph-before|end|	. -28
follow|paragraph-before|pronoun|	, -14	? -19	none -7
follow|paragraph-before|verb-saying|	, -13	? -22	none -15
follow|paragraph-before|word|	, -15
follow|paragraph-before|—|	. -7
follow|possessor|,|	none -29
follow|possessor|capital|	. -13
follow|possessor|coordinator|	none -25
follow|possessor|determiner|	. -24
follow|possessor|end|	. 13	none -22
follow|possessor|preposition|	none -27
follow|possessor|pronoun|	. -29
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 8
follow|quote-then-speaker|,subordinator|	none 6
follow|quote-then-speaker|,verb-saying|	none -16
follow|quote-then-speaker|,word|	none -25
follow|quote-then-speaker|,|	none 8
follow|quote-then-speaker|:|	none -33
follow|quote-then-speaker|auxiliary|	none -23
follow|quote-then-speaker|capital|	, 29	none 34
follow|quote-then-speaker|coordinator|	, -21	none -40
follow|quote-then-speaker|determiner|	? 20
follow|quote-then-speaker|preposition|	none -17
follow|quote-then-speaker|pronoun|	, 34	? 31	none 32
follow|quote-then-speaker|subordinator|	none -6
follow|quote-then-speaker|verb-saying|	, -39	? 19
follow|quote-then-speaker|word|	, 15	none -18
follow|quote-then-verb|,auxiliary|	none -9
follow|quote-then-verb|,determiner|	none 10
follow|quote-then-verb|,pronoun|	? 16	none 27
follow|quote-then-verb|,verb-judging|	none 28
follow|quote-then-verb|,verb-saying|	none 15
follow|quote-then-verb|,word|	none 11
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -24
follow|quote-then-verb|coordinator|	none -34
follow|quote-then-verb|determiner|	, -21
follow|quote-then-verb|preposition|	none 16
follow|quote-then-verb|verb-saying|	, 21	none 19
follow|quote-then-verb|—|	none 19
follow|sentence-after|determiner|	! -21	? -29
follow|sentence-after|preposition|	. -7
follow|sentence-after|subordinator|	. 11
follow|sentence-after|—|	. -14
follow|sentence-before|,auxiliary|	none -45
follow|sentence-before|,coordinator|	none -21
follow|sentence-before|,preposition|	none -24
follow|sentence-before|,pronoun|	none -36
follow|sentence-before|,verb-judging|	none -21
follow|sentence-before|,verb-saying|	! -20	? -22	none 9
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	none -19
follow|sentence-before|,|	none -15
follow|sentence-before|:|	none -24
follow|sentence-before|;|	none -34
follow|sentence-before|auxiliary|	none -14
follow|sentence-before|capital|	, -56	. 7	none -35
follow|sentence-before|coordinator|	, -23	none 16
follow|sentence-before|determiner|	! 7	, 6	. -10	none -8
follow|sentence-before|end|	! -32	? -11	none -15
follow|sentence-before|preposition|	. -8
follow|sentence-before|pronoun|	, -25	. -19	? -14	none -38
follow|sentence-before|stop|	? -10	none -22
follow|sentence-before|verb-saying|	, -60
follow|sentence-before|word|	, -21
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -20
follow|speaker-then-quote|,determiner|	none 26
follow|speaker-then-quote|,preposition|	none -8
follow|speaker-then-quote|,subordinator|	none -11
follow|speaker-then-quote|,verb-judging|	none -9
follow|speaker-then-quote|,verb-saying|	none -23
follow|speaker-then-quote|;|	none 17
follow|speaker-then-quote|capital|	. 18	? 16
follow|speaker-then-quote|coordinator|	, 16	none 8
follow|speaker-then-quote|determiner|	. -13	none -7
follow|speaker-then-quote|end|	. 11	none -19
follow|speaker-then-quote|preposition|	none -8
follow|speaker-then-quote|pronoun|	. -6
follow|speaker-then-quote|subordinator|	none -13
follow|topic|,auxiliary|	? -17	none -15
follow|topic|,coordinator|	none -16
follow|topic|,determiner|	none -18
follow|topic|,preposition|	none -37
follow|topic|,pronoun|	? -9	none -20
follow|topic|,subordinator|	none -18
follow|topic|,verb-judging|	none -28
follow|topic|,verb-saying|	? -25	none -19
follow|topic|,verb-thinking|	none -9
follow|topic|:|	none -13
follow|topic|;|	none -8
follow|topic|auxiliary|	none -8
follow|topic|capital|	? 8
follow|topic|coordinator|	none 15
follow|topic|determiner|	. -26	none 11
follow|topic|end|	! -7	? -16	none -30
follow|topic|preposition|	. -18	none -23
follow|topic|pronoun|	. -20
follow|topic|stop|	? -13
follow|topic|—|	none -12
follow|verb-then-speaker|,subordinator|	none -28
follow|verb-then-speaker|,word|	none -18
follow|verb-then-speaker|,|	none -14
follow|verb-then-speaker|auxiliary|	none -7
follow|verb-then-speaker|capital|	. -17
follow|verb-then-speaker|coordinator|	none -34
follow|verb-then-speaker|end|	. 13	none -25
follow|verb-then-speaker|preposition|	. -21	none -43
follow|verb-then-speaker|pronoun|	. -21
follow|verb-then-speaker|stop|	none 8
follow|verb-then-speaker|word|	none 18
force|according-to|according|	1 13	13-25 -10	2 6	4-6 7	7-12 -9
force|colon|naked|	1 -17	3 7	4-6 -18
force|named-before|naked|	1 10	13-25 -7	2 17	26+ -81	3 -21
force|named-nearby|naked|	1 -13	13-25 -19	2 16	26+ -20	3 10	4-6 11	7-12 -14
force|paragraph-before|according|	26+ -8
force|paragraph-before|judging|	26+ -23
force|paragraph-before|other|	26+ -25
force|paragraph-before|saying|	26+ -40
force|paragraph-before|thinking|	26+ -14
force|possessor|naked|	1 -30	2 7	4-6 -30	7-12 -32
force|quote-then-speaker|judging|	-4 -16	-6 20	0 20	1 -24	4-6 -12	7-12 -28
force|quote-then-speaker|other|	-10 -18	-12 -19	-15 -20	-3 -19	-4 -16	-5 14	-6 -10	-7 -8	-8 -16	-9 18	1 7	13-25 -25	2 9	3 -29	4-6 -49	7-12 -40
force|quote-then-speaker|saying|	-10 -17	-11 -15	-14 -10	-15 -14	-17 -15	-23 -12	-3 -20	-4 -13	-5 -18	-7 -9	-8 -28	-9 -12	0 30	1 -20	13-25 -13	2 14	3 -21	7-12 -12
force|quote-then-speaker|thinking|	0 28	1 13	4-6 -18
force|quote-then-verb|judging|	1 33
force|quote-then-verb|saying|	0 17	1 8	13-25 -10	4-6 -23	7-12 -26
force|sentence-after|judging|	1 -20	4-6 -25	7-12 -20
force|sentence-after|other|	13-25 -17	3 -22	4-6 -6	7-12 -28
force|sentence-after|saying|	1 13	3 -23	4-6 -18
force|sentence-before|according|	13-25 -11	26+ -38	4-6 -26	7-12 17
force|sentence-before|judging|	1 -28	13-25 -8	2 -21	26+ -56	3 -38	4-6 -7	7-12 -13
force|sentence-before|other|	1 -16	2 -19	26+ -10	3 -6	4-6 -16	7-12 -27
force|sentence-before|saying|	1 17	13-25 -21	3 6	4-6 -7	7-12 -14
force|sentence-before|thinking|	1 -22	13-25 -38	2 -20	26+ -23	3 -16	4-6 -11	7-12 -31
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 17	1 6	13-25 -26	2 9	3 -12	4-6 -6	7-12 -23
force|speaker-then-quote|other|	0 -43	1 -23	13-25 -25	2 13	26+ -11
force|speaker-then-quote|saying|	0 13	13-25 -27	2 9
force|speaker-then-quote|thinking|	1 -16	13-25 -16	2 -6	26+ -20	3 14	4-6 6	7-12 -10
force|topic|naked|	0 -26	1 9	13-25 -10	2 -7	26+ -39	3 10	7-12 7
force|verb-then-speaker|judging|	1 -21	2 16	3 -10	4-6 -25	7-12 -27
force|verb-then-speaker|saying|	0 -51	1 10	13-25 -37	2 9	4-6 15	7-12 -11
form|according-to|other|	according 16
form|paragraph-before|base|	apposed -14	apposition -9	direct -9	shared -16
form|paragraph-before|other|	according -8	apposed -19	apposition -14	direct -19	passive -10	relative -23	shared -10
form|paragraph-before|participle|	apposed -6	apposition -10	direct -10	shared -21
form|paragraph-before|past|	apposed -18	apposition -14	direct -30	inverted -15	passive -8	relative -10	shared -25
form|paragraph-before|present|	apposed -7	direct -19	inverted -8
form|quote-then-speaker|base|	apposed -24	direct -28
form|quote-then-speaker|other|	apposed 9	apposition -18	passive -22	relative -21	shared -16
form|quote-then-speaker|participle|	apposed 11	apposition -24	direct -18	shared -6
form|quote-then-speaker|past|	direct 20	shared -32
form|quote-then-speaker|present|	apposed -12	apposition -24	direct 15	relative -8	shared 8
form|quote-then-verb|past|	inverted 12
form|quote-then-verb|present|	inverted 12
form|sentence-after|base|	direct -18
form|sentence-after|other|	according -7	apposed 11	apposition -28	shared -12
form|sentence-after|past|	apposed -36	apposition -23	direct 7	shared 9
form|sentence-after|present|	apposed -20	direct 7
form|sentence-before|base|	apposed -15	apposition -17	direct -69
form|sentence-before|other|	according 6	apposed -24	apposition -8	direct -7	passive -29
form|sentence-before|participle|	apposition -21	direct -30
form|sentence-before|past|	apposed -14	apposition -8	direct 10	passive -10
form|sentence-before|present|	apposed -35	apposition -26	direct -14	inverted -35	passive -12	relative -30
form|speaker-then-quote|base|	apposed -19	direct -19	shared -31
form|speaker-then-quote|other|	apposition -31	direct -10	passive 8	relative 10	shared -7
form|speaker-then-quote|participle|	apposed -32	apposition -22	direct 14	shared -13
form|speaker-then-quote|past|	apposed -14	apposition -25	direct 29	passive -20	shared -16
form|speaker-then-quote|present|	apposed 14	apposition -21	direct 13	relative 19	shared -27
gap|according-to|	 19	, 25	,c; -20	,s -12	; -21	c -17
gap|paragraph-before|	 -31	, -25	,; -11	,;c -8	,;s -15	,c -14	,cq -12	,cs -17	,csq -8	,q -29	,qc -9	,qs -9	,s -17	,sc -13	,sq -14	; -27	;, -16	;,s -7	;c -14	;c, -7	;s -9	c -16	c, -13	c,s -8	cq -8	q -14	q, -22	s -29	s, -19	s,c -14	s,q -14	sc -7
gap|quote-then-speaker|	 15	, 8	,cs -23	,s -16	; -13	;, -26	c -45	cs -29	s -12
gap|quote-then-verb|	 15	, 20	,c -16	,s -16	; -6	c -36
gap|sentence-after|	 16	, -39	;,s -16	c -25	s -8	s, 15
gap|sentence-before|	, -31	,; -45	,c -41	,c; -14	,cq -18	,cs 8	,q -47	,q; -29	,qc -17	,qs -33	,s -18	,s; -31	,sc -15	,sq -29	,sq; -27	,sqc -26	;, -33	;,c 9	;c -16	;q -25	;q, -6	;q,c 9	;qc -10	;s -22	c 15	c, -6	c,; 11	c,s -28	c; 7	cq -20	cs 9	cs, -14	q -50	q, -50	q,; -48	q,c -26	q,s; -19	q; -26	qc -14	qcs 10	qs -8	qs,; -22	qsc 14	s 9	s, -21	s,; -44	s,c -33	s,c; -25	s,q -19	s; -6	sc -7	sc, 19	sq -17	sq, 9	sq; -18	sqc -10	sqc, -25
gap|speaker-then-quote|	 14	, -17	,; -27	,c -33	,c; -18	,cs -7	,s -6	,s; 11	;, -16	c, 10	c,s -12	c; 10	q 8	q, -23	q,s -28	q; -17	qc -8	s 29	s, -28	s,; -26	sq, -23	sqc -20
gap|verb-then-speaker|	 -31	, 22	,; 6	,c; -22	,cs -22	,s 14	;, -25	c -28	cs -23	s -33
head|	0 -12	1 -15	11 -11	12 -14	2 8	20 -17	2019 -13	2023 -10	2025 -13	22 12	29 -16	3 -13	31 -15	34 -16	4 12	400 -10	5 -23	58 -17	6 -14	64 -19	67 -19	7 -8	71 9	74 -11	77 -10	79 -27	84 -12	88 -23	9 -21	aboard -11	accord -17	accordo -15	actor 15	acuerdo -14	administration -17	affaire -19	agence -16	agency -26	agent -7	agente 6	airport -13	alert -13	ambassador 12	amministrazione 7	analistas -22	analyst 22	anders -10	animali -15	anni -30	anonymity -18	anos 8	another -13	anyone -20	arbitrage -20	arbitragem -11	assessora -20	assistente 6	association -15	attorney 11	audition -13	author -20	azienda 11	ação -17	años -24	ballots -21	bank -12	banker 13	battuta -23	beau -15	beiden -10	bench 8	berichten -15	best -8	bewindsman 20	billion -7	bloque -13	board 10	boat -8	bonden 8	book -17	boss -16	brother -29	buren -14	bus -21	buurt -14	buyer -25	call -15	calm -14	cambio -23	came -8	capitaine -29	capital -16	captain 16	case -25	caso -17	celle-ci 17	cent -17	cento -18	cerimônia -12	chair -7	change -17	chief -11	children -29	choix -19	client -16	cliente -25	clients -24	cloche -21	club -14	comité -18	compagnie 15	company -17	complainant 12	comune -19	comunicado 6	conseiller 20	consultant 9	consultora -21	contract -14	corner -21	coroner 11	correctionele -10	corte -7	council -17	counterpart 9	county -10	courriels -17	course -23	court -18	crews -23	critics -17	critique -15	c’ -29	dat 10	daughter 6	days -7	deal -13	decision -12	decisão -22	defence -23	defender 23	dernier 22	dialogue -17	die 13	dies -8	diplomat 11	diputada 9	direction 7	director -6	dirigeante 14	dirigente 7	diálogo -19	document 9	documento 12	dog -19	dossier -17	driver -8	drug -15	décision -20	earlier -14	ela 24	ele 33	ella 22	elle 24	email -24	empresa -22	energy -17	entraîneur -16	envoy -15	er 43	error -15	es -61	essais -13	estatal -16	este -19	euros -11	everyone -15	evidence -17	executiva 21	executive 32	fans -21	farmer 12	farmers -23	federation -13	felt -15	fez 12	fila -14	film -30	fondi -13	forward 16	france -22	frase -26	friday -14	funcionario -6	gallo -6	general 9	gewesen -15	girl 13	gol -18	gouverneur -12	governante 19	government -13	governor 12	grandmother 21	group -12	groupe -14	grupo -8	guard 23	guidance -15	guineense 16	haar 16	hallazgo -16	he 21	head -10	heard -16	hearing -18	het -60	hij 18	his -19	hold -24	homóloga -15	house -19	husband -8	héros -24	i -45	idea -18	ihr -13	il 34	ils -17	industriels -22	inflation -25	inversión -17	investigadora 11	investment -22	it -87	its -46	jaar -15	judge -8	judges -15	juges 12	junior 10	jury 15	justices -21	king -16	lawmaker 11	lawyer -27	leader -26	leeds -14	lei 18	less -19	letter 8	ley -18	librarian 10	line -21	list -8	lobby -9	looked -13	lui -32	líder -19	maestro 8	man -19	manager 13	manutention -28	match -19	mayor 10	men -8	message -17	million -19	minister 11	ministers -36	ministra -10	ministre 18	ministro 12	ministry 22	minutes -17	monde -17	money -17	more -19	mot -7	mother -11	motion -14	muestras -8	name -7	named -10	negotiator -20	negócio -17	neve -14	nobody -10	nota -17	note 6	nous -12	nouveau -10	novelist 17	number -21	nuova -10	occasion -9	office 12	officer -7	official 24	officials -14	on -58	one -33	operator -6	oppositie -18	opposition -20	order -18	organisation -10	owner -10	panel -15	paper -17	parents -18	parquet 10	part -33	parte -21	partido -20	party -27	patients -14	payment -14	people -23	percent -11	person -12	phone -25	piano -18	pilot -18	plaisantin 11	plumber -15	politician 14	portavoz -8	prejuízo -20	premier -23	prensa -28	presentador -19	president -12	price -16	priest 7	problema -27	process -16	produzione -14	program -10	programme -28	projet -15	proposition -17	prosecutor 12	prosecutors -18	président -18	prévenu -23	pênalti -13	radio -19	rapport 10	reaction -21	region -13	regulator 6	remark -20	rensters -18	replied -8	report 7	reporters -19	représentant -20	research -20	result -17	resultados -14	retailer -25	rien -15	rientro -27	riferito -13	rival -15	room -9	rule -17	ruling -16	réponse -17	said -25	sale -11	samen 9	says -12	saída -16	second -15	seconde 12	secours -11	secretary -16	seen 10	septuagénaire 13	service -14	setting -16	shares -20	she 19	sheets -11	ship -25	shot -9	side -27	sides -16	sie 15	signora -10	silence -11	singer 10	skipper 19	so -19	société -18	son -8	source 16	sources -18	spokesman 9	spokesperson 13	spokeswoman 14	staff 12	stampa -8	state -21	statement 8	stopped -17	striker 11	student 21	students -15	study -10	sua -16	supervisor 15	supporters -21	tax -18	te -14	teenager 11	tekst -14	telephone -15	tempi -16	terug -19	testa -14	tester 6	testo -35	text -22	that -44	their -22	they -29	third -16	those -22	time -28	times 8	told -18	tongien 13	tout -20	trainer 16	travail -13	treasurer 18	trejos -8	trial -19	tribunal 8	técnico -9	union -26	unit 8	units -14	universiteit -22	university -37	usine -19	vendedora 8	vendeur -15	vendor 9	verdict -17	verklaring -12	vertritt -12	veteran 23	village -24	voce -15	water -15	we -26	weten 13	widow 27	witness 8	women -17	worden -21	work -17	years -10	ze 15	zij 32	zo -23	áudio -20
intro-force|according-to|,|according|	4-6 7
intro-force|according-to|:|according|	1 -7	7-12 -13
intro-force|according-to|preposition|according|	7-12 11
intro-force|according-to|start|according|	4-6 -18
intro-force|according-to|stop|according|	1 13
intro-force|according-to|word|according|	1 8	13-25 -6	4-6 26	7-12 -11
intro-force|colon|:|naked|	1 -17	3 7	4-6 -18
intro-force|named-before|start|naked|	26+ -79
intro-force|named-before|stop|naked|	1 10	13-25 -7	2 17	26+ -20	3 -21
intro-force|named-nearby|)|naked|	4-6 20
intro-force|named-nearby|,|naked|	1 9	13-25 -14	2 16	3 -19
intro-force|named-nearby|:|naked|	0 17	1 19	13-25 -7	3 15	4-6 -14	7-12 -30
intro-force|named-nearby|;|naked|	7-12 -17
intro-force|named-nearby|adverb|naked|	1 -18	13-25 -18	2 7	4-6 -29	7-12 11
intro-force|named-nearby|auxiliary|naked|	1 -18	13-25 16	2 -31	26+ -19	3 -17	4-6 -31	7-12 6
intro-force|named-nearby|capital|naked|	13-25 9	2 -22	4-6 -17	7-12 -16
intro-force|named-nearby|coordinator|naked|	2 -12	7-12 9
intro-force|named-nearby|determiner|naked|	0 -20	1 -10	2 -25	3 18	4-6 18	7-12 -32
intro-force|named-nearby|possessive|naked|	4-6 -16
intro-force|named-nearby|preposition|naked|	2 21	4-6 29	7-12 12
intro-force|named-nearby|pronoun|naked|	0 -49	13-25 -22	3 6
intro-force|named-nearby|start|naked|	0 22	2 24	3 9	4-6 14	7-12 -12
intro-force|named-nearby|stop|naked|	0 8	1 8	2 25	3 -6	4-6 16
intro-force|named-nearby|subordinator|naked|	1 -13	13-25 -10	2 -16	4-6 6
intro-force|named-nearby|that|naked|	1 -25	13-25 -17	4-6 12	7-12 9
intro-force|named-nearby|verb-judging|naked|	1 -6	13-25 -23	2 19	3 -10	7-12 -10
intro-force|named-nearby|verb-saying|naked|	1 -10	13-25 -11	2 -9
intro-force|named-nearby|verb-thinking|naked|	1 6	13-25 -17	4-6 -13
intro-force|named-nearby|word|naked|	1 -46	13-25 -36	26+ -14	4-6 32	7-12 -9
intro-force|named-nearby|–|naked|	4-6 -20
intro-force|paragraph-before|start|according|	26+ -8
intro-force|paragraph-before|start|judging|	26+ -23
intro-force|paragraph-before|start|other|	26+ -25
intro-force|paragraph-before|start|saying|	26+ -40
intro-force|paragraph-before|start|thinking|	26+ -14
intro-force|possessor|,|naked|	3 7	4-6 -13
intro-force|possessor|:|naked|	2 6	4-6 -35	7-12 -14
intro-force|possessor|auxiliary|naked|	2 -24	4-6 -14	7-12 -24
intro-force|possessor|capital|naked|	7-12 -13
intro-force|possessor|possessive|naked|	1 -18
intro-force|possessor|preposition|naked|	2 -29
intro-force|possessor|pronoun|naked|	4-6 -21
intro-force|possessor|subordinator|naked|	7-12 -13
intro-force|possessor|that|naked|	7-12 -6
intro-force|possessor|verb-saying|naked|	4-6 -23
intro-force|possessor|word|naked|	3 -21	4-6 6	7-12 -26
intro-force|quote-then-speaker|:|saying|	-11 -15	-8 -22	0 19
intro-force|quote-then-speaker|auxiliary|judging|	-4 -15
intro-force|quote-then-speaker|auxiliary|other|	-3 -18	-4 -14	1 7	2 17
intro-force|quote-then-speaker|auxiliary|saying|	-3 -18	-4 -15	-5 -21	0 -17
intro-force|quote-then-speaker|capital|saying|	1 -13
intro-force|quote-then-speaker|determiner|other|	1 -17
intro-force|quote-then-speaker|determiner|saying|	-7 15
intro-force|quote-then-speaker|preposition|saying|	-6 19	1 -17
intro-force|quote-then-speaker|start|judging|	0 8	1 8	7-12 -17
intro-force|quote-then-speaker|start|other|	0 31	1 -13	13-25 -13	3 -26	4-6 -26	7-12 -8
intro-force|quote-then-speaker|start|saying|	0 24	1 -13	13-25 -11	2 14	3 -22	7-12 -26
intro-force|quote-then-speaker|start|thinking|	0 23	1 12	4-6 -24
intro-force|quote-then-speaker|stop|judging|	0 18	4-6 -11	7-12 -13
intro-force|quote-then-speaker|stop|other|	0 22	13-25 -15	2 7	4-6 -26	7-12 -22
intro-force|quote-then-speaker|stop|saying|	0 19	1 16	3 -21	4-6 -14	7-12 -22
intro-force|quote-then-speaker|stop|thinking|	7-12 -17
intro-force|quote-then-speaker|verb-saying|saying|	1 -14
intro-force|quote-then-speaker|word|other|	1 -19	2 -23	4-6 -19	7-12 -11
intro-force|quote-then-speaker|word|saying|	-3 -8	-5 -15	-7 -14	0 9	1 -11
intro-force|quote-then-verb|,|saying|	1 14
intro-force|quote-then-verb|:|saying|	0 7	1 35
intro-force|quote-then-verb|auxiliary|saying|	1 9
intro-force|quote-then-verb|preposition|saying|	1 -20
intro-force|quote-then-verb|start|judging|	1 19
intro-force|quote-then-verb|start|other|	1 35
intro-force|quote-then-verb|start|saying|	0 13	1 -10	13-25 -6	4-6 -18	7-12 -32
intro-force|quote-then-verb|stop|judging|	1 23
intro-force|quote-then-verb|stop|other|	1 8
intro-force|quote-then-verb|stop|saying|	0 15	4-6 -10	7-12 -16
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|word|saying|	1 19
intro-force|sentence-after|,|other|	1 -22
intro-force|sentence-after|:|judging|	0 7
intro-force|sentence-after|:|other|	4-6 -23	7-12 -12
intro-force|sentence-after|:|saying|	0 -21	1 11	4-6 -18
intro-force|sentence-after|auxiliary|other|	0 -32
intro-force|sentence-after|auxiliary|saying|	0 -41
intro-force|sentence-after|pronoun|other|	0 8
intro-force|sentence-after|start|saying|	0 24
intro-force|sentence-after|stop|other|	0 -33	1 -24	7-12 -20
intro-force|sentence-after|stop|saying|	0 8	1 -20	3 -14	4-6 -16	7-12 -24
intro-force|sentence-after|word|other|	0 12	3 -15
intro-force|sentence-after|word|saying|	0 14	3 -16
intro-force|sentence-before|,|according|	13-25 -14
intro-force|sentence-before|,|judging|	13-25 -21	7-12 -16
intro-force|sentence-before|,|other|	13-25 -6	26+ -26	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -43	26+ -8	7-12 -16
intro-force|sentence-before|,|thinking|	13-25 -15	7-12 -11
intro-force|sentence-before|:|according|	13-25 7	26+ -22	7-12 -30
intro-force|sentence-before|:|judging|	13-25 -44	7-12 -31
intro-force|sentence-before|:|other|	13-25 -53	26+ -34
intro-force|sentence-before|:|saying|	13-25 -37	7-12 -16
intro-force|sentence-before|:|thinking|	13-25 -23	7-12 -8
intro-force|sentence-before|adverb|saying|	13-25 -27
intro-force|sentence-before|auxiliary|according|	13-25 -20
intro-force|sentence-before|auxiliary|other|	13-25 -9	26+ -31	7-12 -38
intro-force|sentence-before|auxiliary|saying|	13-25 -23	26+ -34	7-12 11
intro-force|sentence-before|capital|judging|	13-25 -22
intro-force|sentence-before|capital|other|	13-25 -21
intro-force|sentence-before|capital|saying|	7-12 -22
intro-force|sentence-before|coordinator|saying|	13-25 -17
intro-force|sentence-before|determiner|other|	13-25 -27	7-12 -20
intro-force|sentence-before|determiner|saying|	13-25 -29	7-12 -22
intro-force|sentence-before|preposition|according|	13-25 -13
intro-force|sentence-before|preposition|judging|	7-12 -15
intro-force|sentence-before|preposition|other|	26+ -27	7-12 -9
intro-force|sentence-before|preposition|saying|	13-25 -33	26+ -30	7-12 -36
intro-force|sentence-before|pronoun|other|	13-25 -35	7-12 -25
intro-force|sentence-before|pronoun|saying|	13-25 -22	26+ -25	7-12 8
intro-force|sentence-before|quote|saying|	4-6 22
intro-force|sentence-before|stop|according|	13-25 -36	4-6 -23	7-12 6
intro-force|sentence-before|stop|judging|	1 -28	13-25 -43	2 -21	3 -37	7-12 -31
intro-force|sentence-before|stop|other|	1 -16	13-25 7	2 -19	26+ -21	3 -6	4-6 -12	7-12 -14
intro-force|sentence-before|stop|saying|	1 17	13-25 9	3 -16	7-12 -10
intro-force|sentence-before|stop|thinking|	1 -22	13-25 -14	2 -20	3 -16	4-6 -9	7-12 -27
intro-force|sentence-before|subordinator|judging|	13-25 -17
intro-force|sentence-before|subordinator|other|	13-25 11	26+ -29
intro-force|sentence-before|subordinator|saying|	13-25 -16
intro-force|sentence-before|that|other|	13-25 -24	7-12 -24
intro-force|sentence-before|that|saying|	13-25 -11	7-12 -14
intro-force|sentence-before|verb-judging|other|	13-25 -33	4-6 -21	7-12 -22
intro-force|sentence-before|verb-saying|other|	13-25 -45	26+ -25	7-12 -20
intro-force|sentence-before|verb-saying|saying|	13-25 -33	26+ -19	7-12 -18
intro-force|sentence-before|verb-thinking|other|	13-25 -28
intro-force|sentence-before|word|according|	13-25 -18
intro-force|sentence-before|word|judging|	13-25 -24	26+ -25	7-12 8
intro-force|sentence-before|word|other|	13-25 -29	26+ -32	4-6 -22	7-12 -31
intro-force|sentence-before|word|saying|	26+ -51	4-6 -24	7-12 -40
intro-force|sentence-before|word|thinking|	13-25 -20	7-12 -13
intro-force|signature|,|naked|	1 -24
intro-force|signature|start|naked|	1 18
intro-force|speaker-then-quote|,|other|	2 -9	3 -8	4-6 -26	7-12 6
intro-force|speaker-then-quote|,|saying|	1 12	3 -28	7-12 -11
intro-force|speaker-then-quote|,|thinking|	4-6 8	7-12 12
intro-force|speaker-then-quote|:|judging|	13-25 -16	3 -15	4-6 -7
intro-force|speaker-then-quote|:|other|	1 9	13-25 -24	2 12	3 20	7-12 -36
intro-force|speaker-then-quote|:|saying|	1 8	3 10
intro-force|speaker-then-quote|:|thinking|	3 19	4-6 12	7-12 -23
intro-force|speaker-then-quote|adverb|other|	1 -19
intro-force|speaker-then-quote|adverb|saying|	2 15	4-6 -19	7-12 -9
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -31	13-25 -17	3 -16	7-12 -7
intro-force|speaker-then-quote|auxiliary|saying|	2 -15	3 -9	4-6 21	7-12 19
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 10	7-12 -17
intro-force|speaker-then-quote|capital|judging|	2 16
intro-force|speaker-then-quote|capital|other|	3 -29	4-6 8
intro-force|speaker-then-quote|capital|saying|	1 15	2 23	3 25
intro-force|speaker-then-quote|coordinator|other|	3 -25	4-6 -26
intro-force|speaker-then-quote|coordinator|saying|	4-6 -8	7-12 16
intro-force|speaker-then-quote|determiner|judging|	1 -6	3 -8	4-6 14
intro-force|speaker-then-quote|determiner|other|	1 -16	4-6 -10	7-12 -34
intro-force|speaker-then-quote|determiner|saying|	1 -19	2 17	4-6 -23	7-12 6
intro-force|speaker-then-quote|preposition|judging|	1 12	3 -12	4-6 -15
intro-force|speaker-then-quote|preposition|other|	1 9	3 6	4-6 10
intro-force|speaker-then-quote|preposition|saying|	2 -9	3 -7	4-6 9	7-12 -29
intro-force|speaker-then-quote|pronoun|judging|	1 8
intro-force|speaker-then-quote|pronoun|other|	1 -15	13-25 -19
intro-force|speaker-then-quote|pronoun|saying|	1 -10	4-6 -28	7-12 14
intro-force|speaker-then-quote|subordinator|judging|	3 11	7-12 -9
intro-force|speaker-then-quote|subordinator|other|	13-25 -20	7-12 17
intro-force|speaker-then-quote|subordinator|saying|	13-25 -12	4-6 10	7-12 7
intro-force|speaker-then-quote|that|judging|	1 22
intro-force|speaker-then-quote|that|other|	4-6 -21
intro-force|speaker-then-quote|that|saying|	13-25 -18	2 17
intro-force|speaker-then-quote|that|thinking|	1 -15
intro-force|speaker-then-quote|verb-judging|judging|	0 17
intro-force|speaker-then-quote|verb-judging|other|	4-6 -15	7-12 -9
intro-force|speaker-then-quote|verb-judging|saying|	4-6 7
intro-force|speaker-then-quote|verb-saying|judging|	2 14
intro-force|speaker-then-quote|verb-saying|other|	1 -12	4-6 11	7-12 16
intro-force|speaker-then-quote|verb-saying|saying|	0 13	13-25 -20	4-6 -10	7-12 6
intro-force|speaker-then-quote|verb-thinking|saying|	3 -13	4-6 -9
intro-force|speaker-then-quote|word|judging|	2 -8	3 17	7-12 -20
intro-force|speaker-then-quote|word|other|	0 -44	13-25 -16	2 7	3 -19	4-6 -6	7-12 11
intro-force|speaker-then-quote|word|saying|	13-25 -24	2 16	3 21	4-6 13
intro-force|speaker-then-quote|word|thinking|	4-6 -18
intro-force|topic|)|naked|	26+ -13
intro-force|topic|,|naked|	13-25 -40	26+ -13	4-6 -22	7-12 -26
intro-force|topic|:|naked|	1 18	13-25 -32	2 -7	26+ -37	4-6 15	7-12 -9
intro-force|topic|;|naked|	26+ -16
intro-force|topic|adverb|naked|	13-25 -39	2 -17	26+ -26	4-6 -20
intro-force|topic|auxiliary|naked|	1 -38	13-25 8	26+ -58	4-6 -11	7-12 10
intro-force|topic|capital|naked|	26+ -45	4-6 12	7-12 -27
intro-force|topic|coordinator|naked|	13-25 -19	26+ -18
intro-force|topic|determiner|naked|	13-25 -10	2 -20	26+ -34	3 18	4-6 -13	7-12 -34
intro-force|topic|preposition|naked|	13-25 -17	2 8	26+ -56	3 13	7-12 22
intro-force|topic|pronoun|naked|	13-25 -20	2 -13	26+ -32	7-12 -28
intro-force|topic|start|naked|	26+ -47
intro-force|topic|stop|naked|	2 -10	26+ -8	3 -19	4-6 -38	7-12 -11
intro-force|topic|that|naked|	13-25 -24	2 -8	26+ -35	4-6 -6	7-12 -19
intro-force|topic|verb-judging|naked|	13-25 -21	2 15	26+ -25	7-12 -20
intro-force|topic|verb-saying|naked|	1 10	13-25 -46	26+ -42	7-12 -26
intro-force|topic|word|naked|	0 -24	13-25 7	2 10	26+ -77	3 31	4-6 13	7-12 16
intro-force|topic|–|naked|	26+ -18
intro-force|verb-then-speaker|,|saying|	1 19	13-25 -21	2 28	3 -11	7-12 24
intro-force|verb-then-speaker|:|judging|	1 -28	2 23
intro-force|verb-then-speaker|:|saying|	3 -7	4-6 27	7-12 -31
intro-force|verb-then-speaker|auxiliary|saying|	1 -19	13-25 -23	2 7	3 -29	4-6 -21
intro-force|verb-then-speaker|capital|judging|	0 -17
intro-force|verb-then-speaker|coordinator|saying|	4-6 -25
intro-force|verb-then-speaker|preposition|judging|	1 -18
intro-force|verb-then-speaker|preposition|saying|	1 -28	3 11	4-6 -25	7-12 -22
intro-force|verb-then-speaker|pronoun|judging|	0 -30
intro-force|verb-then-speaker|subordinator|judging|	1 -29
intro-force|verb-then-speaker|that|judging|	0 11
intro-force|verb-then-speaker|that|saying|	0 -29
intro-force|verb-then-speaker|verb-saying|judging|	0 -13
intro-force|verb-then-speaker|word|judging|	0 -40	1 -11	7-12 -17
intro-force|verb-then-speaker|word|saying|	0 -39	4-6 -39
intro|according-to|	, 11	: -16	; 7	capital 25	determiner -16	preposition -9	start -13	stop 11	word 6
intro|colon|	: -14
intro|named-before|	quote 6	start -79	stop 16
intro|named-nearby|	) -8	, -6	: -6	auxiliary -18	capital -10	determiner -10	preposition 30	start 10	stop 24	subordinator -7	that -8	verb-judging -13	verb-saying -10	verb-thinking -19
intro|paragraph-before|	start -52
intro|possessor|	, 11	: -16	auxiliary -31	capital -13	possessive -19	preposition -6	pronoun -24	that -6	verb-judging 6	verb-saying -25	verb-thinking -25	word -21
intro|quote-then-speaker|	: -15	adverb -9	auxiliary 6	determiner 10	start 13	stop 17	subordinator -34	that -13	verb-judging -10	verb-saying -22	word -25	– -7
intro|quote-then-verb|	, 14	: 27	auxiliary 22	determiner -10	preposition -20	start -6	stop 8	subordinator -19	verb-saying -13	word 12
intro|sentence-after|	, -47	preposition -25	pronoun 19	start 26	stop -14	verb-judging -37	word 13
intro|sentence-before|	, -39	: -30	adverb 7	auxiliary -14	capital -31	determiner -11	preposition -9	pronoun -11	quote 6	stop 7	subordinator 10	that -33	verb-saying -56	word -18
intro|signature|	, -24	start 18
intro|speaker-then-quote|	: 8	adverb -11	auxiliary -9	capital 11	coordinator -7	determiner -7	pronoun -13	subordinator 6	verb-judging 8	verb-saying 15	verb-thinking -20
intro|topic|	) -13	, -37	: -9	; -24	adverb -39	auxiliary 11	coordinator -28	determiner -36	preposition 11	pronoun -43	start -47	stop -15	that -34	verb-judging -20	verb-saying -32	word 15	– -25
intro|verb-then-speaker|	, 14	auxiliary -21	capital 6	coordinator -6	preposition -19	pronoun -8	subordinator -29	verb-saying -30	verb-thinking -28	word -28
kind|according-to|	person 44	place -21	unknown 20
kind|colon|	unknown -19
kind|named-before|	organisation -34	person 15	place -49	unknown -56
kind|named-nearby|	organisation -17	person 61	place -45	unknown -43
kind|	organisation -16	person 65	place -74	unknown -62
kind|organisation|	apposition -27	direct -16	judging 15	naked -21	other 18	passive -32	relative 7	saying -6
kind|paragraph-before|	organisation -11	person -26	place -17	unknown -31
kind|person|	according 37	apposed 18	judging 12	naked 62	other 6	saying 11	thinking 19
kind|place|	according -21	apposition -16	direct -49	naked -63	other -6	saying -47
kind|possessor|	organisation -20	place -14
kind|quote-then-speaker|	organisation -11	person 24	place -31	unknown 10
kind|quote-then-verb|	organisation -17	person 16	place 13
kind|sentence-after|	organisation -52	person -8	place -20	unknown -18
kind|sentence-before|	organisation 7	place -63	unknown -12
kind|signature|	person 16
kind|speaker-then-quote|	organisation 23	person 25	place -9	unknown -21
kind|topic|	organisation -7	person 15	place -45	unknown -68
kind|unknown|	according 14	apposed -31	apposition -15	direct -25	naked -72	other -17	shared 6
kind|verb-then-speaker|	organisation -37	person 27	place -24	unknown 7
lead|according-to|lower|	according 17
lead|colon|lower|	naked -15
lead|colon|upper|	naked -13
lead|named-before|upper|	naked -12
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -8	judging -23	other -25	saying -40	thinking -14
lead|possessor|lower|	naked -7
lead|quote-then-speaker|lower|	judging -9	saying -23	thinking 8
lead|quote-then-speaker|upper|	other -21	saying 21	thinking 7
lead|quote-then-verb|lower|	saying 14
lead|quote-then-verb|other|	saying 18
lead|quote-then-verb|upper|	judging 17	other 10	saying 8
lead|sentence-after|lower|	judging -7	saying 9
lead|sentence-after|upper|	judging -39	other -10
lead|sentence-before|lower|	according -6	saying -10	thinking -35
lead|sentence-before|upper|	according 6	judging -24	other -22	saying -6	thinking -28
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 8	other -20	thinking -15
lead|speaker-then-quote|upper|	judging -27	other 12	saying 13	thinking 23
lead|topic|other|	naked -20
lead|topic|upper|	naked -17
lead|verb-then-speaker|lower|	judging -13	other -9
lead|verb-then-speaker|upper|	judging -12
lemma|according-to|	none 16
lemma|	accuse 16	accuser -14	acusar -6	add 7	adiantar 19	admettre 10	admit 12	advertir 12	advise 19	affermare 6	affirmer 29	afirmar -10	aggiungere -15	agree -25	ajouter 23	alarmer -12	allow -25	ammettere 23	announce -19	anticipare 8	antworten 16	anunciar -9	apelar 8	appeal -22	appeler 10	apuntar 15	argomentare 11	argue 15	asegurar -14	ask -7	assicurare 19	assumir -7	attendre 15	avisar 11	back -36	begrüßen -28	believe -14	beloven -20	bemängeln 14	berichten 14	beslissen 11	bestätigen -14	beteuern 16	brincar 12	bromear 19	brummen 25	calificar -6	call 8	care -19	caution 7	celebrar -10	chamar -6	cheer -11	chiamare -14	chiedere 11	chip -13	claim 9	comentar -7	commentare -6	complain -18	completar 7	concede 14	conclure 13	confermare 8	confesar 17	confier 14	confirmer -14	congratulate -6	considerar 29	contar 7	contestar -6	contestare -21	continue -21	correct -10	counter 17	criticise -13	decide -11	decir 16	declarar 14	defend -16	defender -7	definire -7	demand -15	demander -12	deny -25	descartar -23	describe -11	describir 8	dichiarare 16	dire -7	disagree -25	dismiss 8	divulgar -8	dizer -11	déclarer 13	dénoncer -22	déplorer -6	email -20	emporter 11	ergänzen 15	erinnern -11	erzählen 21	escrever 21	estimer 8	expect -12	explain 10	explicar 24	expliquer 16	faire_valoir 17	falar -9	feel -23	felicitar 13	figure -18	figurer -13	find -34	finden 11	foeteren 16	fordern 7	forecast -14	fragen 9	freuen 13	fume 15	fügen -12	garantir 14	garantire 10	geben -6	getuigen -13	giurare 10	glimlachen 13	glisser 14	gracejar -10	grappen -10	gritar 10	hablar 12	hail -6	halten -20	hear 13	herinneren 8	hit -15	hold -9	hope -15	houden 10	identify -8	indicar -13	informar 13	insistere 8	interroger 16	ironiser 6	ironizzare -8	issue 6	joke 9	justificar 10	klagen 25	know -8	kommentieren -11	lamentar -21	laten -11	laugh 7	learn -13	leggen 8	lehnen -6	lembrar -21	leren 18	like -16	lire -12	list -19	llamar 10	luiden 17	lâcher 29	mahnen 13	mandar 10	manter -30	marrer 16	meinen -11	message -18	murmur 14	need -17	negar -14	negare 9	nennen 15	noemen -6	note -23	nuancer 6	object 19	observar 9	observe 20	observer -12	oordelen 15	osservare -15	parlare 22	pedir -8	perguntar -6	philosopher 21	plaider 13	plaisanter 12	plan -21	plead -8	point -23	poltern -7	post -10	precisar -17	precisare 11	prefer -8	present -6	press -26	prometer -22	promettre 19	promise -8	proposer -22	protest -12	protestare 16	préciser 8	prévenir 16	puntualizzare -8	qualifier -25	question -9	quip 17	quote -26	raccontare 9	raconter -14	rank -13	rappeler -8	rate -9	read -28	reageren 15	rebater 16	recall 15	recitare 11	reclamar -13	reconhecer 16	reconnaître 13	reconocer -7	record -24	recordar -10	recusar -15	refer 8	refuse -18	refuser -28	regret -20	regretter 13	rejeitar -9	rekenen 6	relativiser 6	rematar 14	repeat 9	replicare -10	reply -6	report -29	respond -16	responder 20	resumir 7	reveal -15	revelar -19	ricordare -10	riferire -10	rigoler 19	ringraziare -13	ripetere -13	rir 8	rispondere 21	roepen -12	rufen -18	rule -6	räumen 15	réagir -14	rétorquer 20	sagen 22	salutare 17	sapere 9	say 26	scandire 20	scherzare 23	schreiben 14	schrijven 20	scrivere -20	see -10	seek -9	sehen 14	sentenciar 17	sfogare -11	shout 12	show -30	shrug -16	sigh -16	sign -28	sing -10	sintetizzare 16	soltar 12	sostener 13	souffler 15	sourire 6	soutenir 11	souvenir -8	spiegare 21	spotten 15	sprechen -21	spreken -15	state 12	stehen -17	stellen 17	stress -16	sturen 14	sublinhar 16	submit 13	sugerir 19	suggest 12	support -12	tachar -15	talk -33	temere 9	text -24	thank 15	title -23	trancher -13	treat -14	try -16	urge -14	ver 17	verlangen -28	verlauten 21	vermuten -8	verraten 15	versichern 21	versprechen -22	verteidigen -11	vertellen 8	verwachten -18	view -16	vinden -14	voir 11	volunteer -18	vote -9	vragen -18	waarschuwen 12	want -12	wave -13	weisen -16	welcome -18	weten -10	whisper -11	wijzen -14	willen -29	wish -18	wollen -18	wonder -10	worry -14	write 10	yell -14	zanjar -20	zeggen 10	zeigen -17	zien -22	zuchten 18	zweren 10	äußern -15	écrire 21	évoquer -8
lemma|paragraph-before|	announce -8	answer -10	ask -15	back -7	call -12	comment -6	decide -8	describe -10	dizer -24	find -8	hear -9	hold -19	informar -10	issue -11	list -10	mean -11	none -26	note -8	offer -6	pedir -7	read -8	report -6	rule -8	say -20	shoot -9	speak -15	tell -23	testify -12	unlisted -9	want -15	write -7
lemma|quote-then-speaker|	add 45	answer -9	call 9	cheer -11	dire 12	explain 18	find -8	hear 10	laugh 23	mean 6	name -21	none -7	observe 20	post -6	préciser 24	quip 19	quote -16	read -12	recall 31	reply 17	report -22	sagen -6	say 14	schreiben -15	shoot 17	sign 11	speak -10	talk -33	tell 31	unlisted -18	use 9	whisper 17	write 53
lemma|quote-then-verb|	admettre 18	affermare 14	afirmar -11	ajouter 17	ammettere 13	ask -10	avvertire -8	bekennen 22	brincar 12	bromear 19	brummen 25	celebrar 15	conclure 16	confessare 20	confidare -6	confier 15	contar 26	decir 26	dire 7	erinnern -16	erzählen 31	escrever 18	explicar 26	expliquer 23	geben -12	gestehen 18	geven 14	grappen -10	halten 17	ironiser 26	ironizar -7	ironizzare 24	joke 19	klagen 25	lachen -9	lancer 21	leggen 10	lâcher 23	meinen 24	osservare -9	pester 20	plaider 13	plaisanter 25	poltern 20	protestar 21	prévenir 21	raconter -9	reageren 22	regretter 21	relatar 23	responder 12	resumir 17	rispondere 19	résumer 31	rétorquer 20	sagen 14	say 17	scherzare 30	schreiben 18	schrijven 18	sintetizzare 14	souffler 15	sourire 6	spiegare 22	spotten 21	stellen 16	sugerir 19	tell -33	tuonare 20	verraten 16	versichern 15	vertellen 19	vinden 16	write 22	zeggen 19	zuchten 11	écrire 21
lemma|sentence-after|	ask 24	call 6	point -19	read -25	reply -11	say 9	tell -24
lemma|sentence-before|	accuse -26	afirmar -6	agree -17	answer -24	anunciar -9	appeal -20	appeler -30	argue -17	ask -37	assicurare 8	assurer -21	back -29	bekennen -8	berichten 17	blame -26	call -44	chamar -19	chiedere -24	claim -21	comentar -12	commentare -17	complain -11	confermare -7	confirm -25	congratulate -21	defend -16	demand -13	demander -17	deny -25	descartar -19	describe -27	dire -7	disagree -29	dizer -6	erinnern 12	erklären -28	erzählen 14	expect -15	explicar -8	expliquer -15	falar -26	find -34	geven -22	halten -18	hear -28	heißen -22	hit -15	hold -24	houden -25	insist -21	ironiser -19	issue -24	know -12	lancer -22	laten -20	laugh -8	leggen 11	lembrar -7	like -16	list -8	mahnen 11	mean -16	meinen -13	melden -33	message -22	nennen -26	noemen -21	note -16	observer -13	order -24	osservare -7	parler -26	pedir -31	pester -16	plaisanter -19	plan -15	point -18	post -19	present -6	prometer -15	promettre -36	promise -20	proposer -22	quote -25	raccontare -15	raconter -6	rappeler -19	rate -22	read -16	record -34	recordar -19	refer -25	refuse -19	refuser -28	reject 7	reply -9	report -28	resumir -17	ricordare -20	ringraziare -18	rule -19	sagen 12	scandire 15	show -7	shrug -16	sigh -12	sign -22	spiegare 16	sprechen -25	spreken -25	staan 15	stellen 6	sturen 15	talk -13	tell -23	temere -19	testify -19	text -22	thank -25	think -19	unlisted -27	urge -27	use -21	ver 9	verlangen -15	versprechen -23	verwachten -18	view -16	vinden -18	vragen -23	want -33	welcome -30	weten -10	willen -25	wonder -10	write 21	zeigen -20	zien -32	écrire -19
lemma|speaker-then-quote|	accuse 18	affirmer 24	afirmar 18	aggiungere 11	agree -16	answer 17	appeal -14	appeler 11	argue 22	bemängeln 13	blijven 15	complain -15	concede 22	confermare 15	confirm 10	confirmar 14	considerar 30	decir 15	declarar 12	definire -7	demander 12	describe -9	dire -17	dismiss 15	dizer -21	dénoncer -23	ergänzen -6	expect -11	faire_valoir -12	feel -20	find -18	garantir 15	geben -11	hablar 12	halten -24	heißen 17	houden 14	indicar -8	insist 13	ironizar 6	joke 7	kommentieren -20	lassen 13	laten -6	like -13	mandar 13	message -17	name -19	need -14	negare 17	nennen 13	noemen 6	none -10	note -19	parlare 19	pedir 11	praise 8	precisar -17	preferir 8	press -16	prometer -14	promettere 14	promettre 24	queixar -8	quote -31	read -17	reclamar -18	reconnaître 10	recusar -11	refuse -10	regret -20	reply -10	responder 17	resumir 6	ricordare -7	rispondere 12	rule -25	réclamer 8	sagen 26	salutare 19	say 18	scrivere -10	sehen 17	show -22	sign -24	sostener 12	soutenir 10	sprechen -11	state 18	stehen -12	stress -16	thank 25	ver 13	verlauten 21	voir 17	vouloir 8	willen -7	wollen -14	write -7	zien -20	évoquer -7
lemma|verb-then-speaker|	acusar -12	aggiungere -6	ask -25	assicurare 12	call -47	chamar -17	confermare -17	confirmar -18	considerar -21	describe -19	dire 21	divulgar -20	dizer 13	finden -6	halten -18	houden -25	insist -25	laten 7	mandar -27	nennen 6	noemen -30	pedir -24	prometer -8	recusar -17	rufen -15	sagen -13	say -23	tell -67	unlisted -9	vinden -25	zien -12
length|	0 -26	1 27	2 19	3 6	4 -7
near|according-to|	1 13	13-25 -10	2 6	4-6 7	7-12 -9
near|colon|	1 -17	3 7	4-6 -18
near|named-before|	1 10	13-25 -7	2 17	26+ -81	3 -21
near|named-nearby|	1 -13	13-25 -19	2 16	26+ -20	3 10	4-6 11	7-12 -14
near|paragraph-before|	26+ -52
near|possessor|	1 -30	2 7	4-6 -30	7-12 -32
near|quote-then-speaker|	-10 -17	-11 -9	-12 9	-13 -11	-14 -10	-15 -19	-17 -8	-23 -12	-3 -24	-4 -25	-7 -13	-8 -15	0 32	1 -9	13-25 -30	2 12	3 -10	4-6 -8	7-12 -16
near|quote-then-verb|	0 16	1 15	13-25 -10	3 10	4-6 -27	7-12 -31
near|sentence-after|	0 15	1 12	3 -21	4-6 -17	7-12 -8
near|sentence-before|	1 11	13-25 -8	2 -24	7-12 -9
near|signature|	1 14
near|speaker-then-quote|	0 8	13-25 -40	2 14	26+ -17
near|topic|	0 -26	1 9	13-25 -10	2 -7	26+ -39	3 10	7-12 7
near|verb-then-speaker|	0 -12	13-25 -39	2 13	3 -6	4-6 7	7-12 -15
negated|	paragraph-before -7	quote-then-speaker -17	sentence-after -16	sentence-before -18	speaker-then-quote -41
next|&|	saying 13
next|(|	other -19	saying 25
next|,|	judging -21	other -15	saying 21
next|:|	judging -15	other -9	thinking 9
next|;|	saying -21
next|according-to|	( -14	coordinator -17	marks 15	preposition 14	stop 11
next|adverb|	judging 14	other 21	saying -23	thinking 8
next|auxiliary|	other -19	saying -41	thinking -9
next|capital|	judging -27	other -31	saying 16
next|coordinator|	judging -27	other -12	saying -23	thinking -10
next|determiner|	judging 9	thinking -9
next|end|	saying -28
next|marks|	judging 15	other -17	saying 10
next|paragraph-before|	( -8	, -27	: -8	; -6	adverb -26	auxiliary -7	capital -11	coordinator -6	determiner -27	preposition -25	pronoun -24	quote -11	stop -18	subordinator -19	that -23	verb-judging -9	verb-saying -22	verb-thinking -8	word -19
next|preposition|	judging -12	other 9	saying -7	thinking -11
next|pronoun|	saying -11
next|quote-then-speaker|	, 9	adverb 12	capital 14	end -19	pronoun -10	stop 10	that -24	verb-judging -9
next|quote-then-verb|	& 13	( 35	auxiliary -17	end -14	pronoun -7	quote -14	stop 32	subordinator 16	that 22	word 11
next|quote|	judging -13	other -35	saying -8	thinking -12
next|sentence-after|	: -32	adverb 9	auxiliary -17	capital -15	coordinator -21	determiner -7	preposition -13	pronoun -48	subordinator 10	that 14	word 12
next|sentence-before|	( 10	, -35	: -7	; -22	adverb -7	auxiliary -51	capital -23	preposition 13	pronoun -9	quote -9	stop -17	subordinator -40	that 12	verb-judging -31	verb-saying -6	verb-thinking -31	word -22
next|speaker-then-quote|	, 13	: 8	; -21	adverb -7	auxiliary -37	coordinator -19	determiner 11	marks 8	pronoun 6	quote -29	that 6	verb-judging -16	verb-saying 22	verb-thinking -15	word -11
next|stop|	saying 18	thinking -7
next|subordinator|	judging -9	saying -8	thinking -15
next|that|	judging -12	other 11	saying 16
next|verb-judging|	judging -15	other -38	saying 22
next|verb-saying|	saying 15
next|verb-then-speaker|	( 17	, 28	: -6	adverb -11	auxiliary -42	coordinator -26	determiner 6	marks -12	preposition -20	pronoun -13	quote -23	subordinator -31	that -24	word -17
next|verb-thinking|	other -25	saying -27
next|word|	judging -23	other -12	thinking -6
nth-order|according-to|0|according|	other 14
nth-order|paragraph-before|0|according|	other -15
nth-order|paragraph-before|0|apposed|	other -15	saying -13
nth-order|paragraph-before|0|apposition|	other -11	saying -11	thinking -10
nth-order|paragraph-before|0|direct|	judging -23	other -14	saying -29	thinking -18
nth-order|paragraph-before|0|inverted|	saying -12
nth-order|paragraph-before|0|relative|	other -17	saying -14
nth-order|paragraph-before|1|according|	other -12
nth-order|paragraph-before|1|apposed|	judging -6	other -13	saying -18	thinking -10
nth-order|paragraph-before|1|apposition|	other -14	saying -13
nth-order|paragraph-before|1|direct|	judging -10	other -28	saying -6
nth-order|paragraph-before|1|inverted|	judging -11	saying -12
nth-order|paragraph-before|1|relative|	other -12
nth-order|paragraph-before|1|shared|	other -10	saying -10	thinking -16
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -9	other -22	saying -10
nth-order|paragraph-before|2|apposition|	thinking -9
nth-order|paragraph-before|2|direct|	judging -10	other -9	saying -20
nth-order|paragraph-before|2|inverted|	saying -10
nth-order|paragraph-before|2|passive|	other -15
nth-order|paragraph-before|2|relative|	other -12
nth-order|paragraph-before|2|shared|	saying -14	thinking -6
nth-order|paragraph-before|3|apposed|	other -10	saying -19
nth-order|paragraph-before|3|apposition|	other -7
nth-order|paragraph-before|3|direct|	saying -11
nth-order|paragraph-before|3|inverted|	saying -16
nth-order|paragraph-before|3|shared|	judging -10	other -16	saying -20	thinking -10
nth-order|quote-then-speaker|0|apposed|	other -24	saying -9
nth-order|quote-then-speaker|0|apposition|	other -18
nth-order|quote-then-speaker|0|direct|	other 6	saying 18
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -12	other -14
nth-order|quote-then-speaker|0|shared|	other -14	saying -24	thinking -17
nth-order|quote-then-speaker|1|apposed|	judging 12	other 18
nth-order|quote-then-speaker|1|apposition|	saying 16
nth-order|quote-then-speaker|1|direct|	judging -23	other -32	saying -9	thinking 9
nth-order|quote-then-speaker|1|passive|	saying -25
nth-order|quote-then-speaker|1|relative|	judging -8	other -14
nth-order|quote-then-speaker|1|shared|	other -31	saying -17	thinking 19
nth-order|quote-then-speaker|2|apposed|	other -14	saying -23
nth-order|quote-then-speaker|2|apposition|	judging -11	saying -17
nth-order|quote-then-speaker|2|direct|	other -23	saying -20
nth-order|quote-then-speaker|2|passive|	other -16
nth-order|quote-then-speaker|2|shared|	judging 9	other 14
nth-order|quote-then-speaker|3|apposed|	other -22
nth-order|quote-then-speaker|3|apposition|	saying -11
nth-order|quote-then-speaker|3|direct|	other -26
nth-order|quote-then-speaker|3|passive|	saying -17
nth-order|quote-then-speaker|3|shared|	other -16	saying -8
nth-order|quote-then-verb|0|inverted|	judging 17	saying 10
nth-order|quote-then-verb|1|inverted|	saying 7
nth-order|sentence-after|0|apposition|	other -25	saying -18
nth-order|sentence-after|0|direct|	judging -7	other -8	saying 7	thinking 10
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|1|apposed|	judging -19	other 13	saying -32
nth-order|sentence-after|1|apposition|	other -20
nth-order|sentence-after|1|direct|	saying -22
nth-order|sentence-after|1|inverted|	judging -17
nth-order|sentence-after|2|apposed|	other -26	saying -13
nth-order|sentence-after|2|direct|	judging -17	other -26	saying 8
nth-order|sentence-after|2|shared|	other -24	saying 16
nth-order|sentence-before|0|apposed|	judging -28	other -18	saying -32	thinking 13
nth-order|sentence-before|0|apposition|	judging -28	other -7	saying -6	thinking -25
nth-order|sentence-before|0|direct|	thinking -18
nth-order|sentence-before|0|inverted|	judging -19	other -25
nth-order|sentence-before|0|relative|	judging -12	other 7
nth-order|sentence-before|1|apposed|	judging -24	other -14	thinking -24
nth-order|sentence-before|1|apposition|	judging -26	other -28	saying -34
nth-order|sentence-before|1|direct|	judging -34	other -24	saying 7	thinking -31
nth-order|sentence-before|1|inverted|	judging 8	saying -24
nth-order|sentence-before|1|passive|	judging -25	other -26	saying -26
nth-order|sentence-before|1|relative|	other -32
nth-order|sentence-before|2|according|	other 9
nth-order|sentence-before|2|apposed|	judging -7	other -24	saying -35	thinking -20
nth-order|sentence-before|2|apposition|	other -22	saying -21	thinking -13
nth-order|sentence-before|2|direct|	judging -18	other -9	saying -37	thinking -12
nth-order|sentence-before|2|inverted|	judging -27	saying -14
nth-order|sentence-before|2|passive|	saying -16
nth-order|sentence-before|2|relative|	other -16
nth-order|sentence-before|3|according|	other -17
nth-order|sentence-before|3|apposed|	other -20	saying -9
nth-order|sentence-before|3|direct|	judging -14	other -33	saying -13	thinking -15
nth-order|sentence-before|3|inverted|	judging -13	saying -32
nth-order|sentence-before|3|passive|	other -11
nth-order|speaker-then-quote|0|apposed|	other 11	saying 6
nth-order|speaker-then-quote|0|apposition|	saying -36
nth-order|speaker-then-quote|0|direct|	judging 9	other -28	saying 16
nth-order|speaker-then-quote|0|relative|	other 10
nth-order|speaker-then-quote|0|shared|	judging -10	other -26	saying -27	thinking 14
nth-order|speaker-then-quote|1|apposed|	judging 11	saying -25
nth-order|speaker-then-quote|1|apposition|	judging -29	other -31	saying -13	thinking 7
nth-order|speaker-then-quote|1|direct|	other 7	saying 18	thinking -10
nth-order|speaker-then-quote|1|passive|	other 9
nth-order|speaker-then-quote|1|relative|	saying 10
nth-order|speaker-then-quote|1|shared|	judging -24	other 14	saying -11
nth-order|speaker-then-quote|2|apposed|	other -34	saying -19	thinking -13
nth-order|speaker-then-quote|2|apposition|	judging -12	other -22
nth-order|speaker-then-quote|2|direct|	judging 11	other -10	saying 27	thinking -14
nth-order|speaker-then-quote|2|passive|	saying -18
nth-order|speaker-then-quote|2|relative|	other 11
nth-order|speaker-then-quote|2|shared|	other -19	saying -31
nth-order|speaker-then-quote|3|apposed|	judging -9	saying -12	thinking -20
nth-order|speaker-then-quote|3|apposition|	judging -8	saying -37
nth-order|speaker-then-quote|3|direct|	judging -23
nth-order|speaker-then-quote|3|passive|	other -19	saying -26
nth-order|speaker-then-quote|3|relative|	other -33
nth-order|speaker-then-quote|3|shared|	judging -19
nth-order|verb-then-speaker|0|inverted|	judging -11	other -9	saying 6
nth-order|verb-then-speaker|1|inverted|	judging -15	saying -8
nth|according-to|	0 14
nth|colon|	0 -15
nth|named-before|	0 -12
nth|named-nearby|	0 7	1 -10	2 -13	3 -12	4 -12
nth|paragraph-before|	0 -35	1 -31	2 -25	3 -20
nth|possessor|	1 -25
nth|quote-then-speaker|	0 16	1 9	2 -27	4 -32
nth|quote-then-verb|	0 13	1 6
nth|sentence-after|	0 8
nth|sentence-before|	0 8	1 -10	2 -17	3 -40	4 -31
nth|signature|	0 14
nth|speaker-then-quote|	1 9	3 -9	4 -23
nth|topic|	0 20	1 -9	2 -32	3 6	4 -123
nth|verb-then-speaker|	1 -15
order|according-to|according|	according 16
order|colon|naked|	naked -14
order|named-before|naked|	naked -10
order|paragraph-before|according|	according -8
order|paragraph-before|apposed|	judging -7	other -19	saying -18	thinking -12
order|paragraph-before|apposition|	other -14	saying -14	thinking -15
order|paragraph-before|direct|	judging -17	other -19	saying -26	thinking -6
order|paragraph-before|inverted|	saying -15
order|paragraph-before|passive|	other -10	saying -7
order|paragraph-before|relative|	judging -11	other -23	saying -9
order|paragraph-before|shared|	other -10	saying -27	thinking -17
order|quote-then-speaker|apposed|	judging 9	other 9	saying -7
order|quote-then-speaker|apposition|	judging -8	other -18	saying -6
order|quote-then-speaker|direct|	judging -7	saying 16	thinking 6
order|quote-then-speaker|passive|	other -22	saying 10
order|quote-then-speaker|relative|	judging -10	other -21
order|quote-then-speaker|shared|	other -17	saying -30
order|quote-then-verb|inverted|	judging 17	saying 13
order|sentence-after|according|	according -7
order|sentence-after|apposed|	judging -23	other 11	saying -36
order|sentence-after|apposition|	judging -18	other -28	saying -19
order|sentence-after|direct|	judging -14	saying 6	thinking 10
order|sentence-after|inverted|	judging -23	saying 7
order|sentence-after|shared|	other -12	saying 10
order|sentence-before|according|	according 6
order|sentence-before|apposed|	judging -29	other -24	saying -12	thinking -27
order|sentence-before|apposition|	judging -32	other -8	saying -10	thinking -25
order|sentence-before|direct|	judging -9	other -7	thinking -26
order|sentence-before|inverted|	other -27	saying -15
order|sentence-before|passive|	judging -13	other -29	saying -9
order|sentence-before|relative|	judging -23	thinking -19
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	saying -17
order|speaker-then-quote|apposition|	judging -32	other -31	saying -31	thinking 7
order|speaker-then-quote|direct|	judging 8	other -10	saying 28	thinking -12
order|speaker-then-quote|passive|	other 8	saying -19
order|speaker-then-quote|relative|	other 10	saying 6
order|speaker-then-quote|shared|	judging -21	other -7	saying -30	thinking 13
order|topic|naked|	naked -13
order|verb-then-speaker|inverted|	judging -12	other -9	saying 6
outer|according-to|according other name|	none 20
outer|according-to|according other noun|	according other -13
outer|according-to|according other organisation|	according other 19	none -11
outer|according-to|according other person|	none 43
outer|according-to|according other place|	none -21
outer|according-to|according other pronoun|	none 9
outer|paragraph-before|according other noun|	direct other -7	direct saying -9	none -7
outer|paragraph-before|apposed judging noun|	none -10
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	none -18	relative other -10
outer|paragraph-before|apposed other organisation|	none -16
outer|paragraph-before|apposed other person|	apposition other -10	none -18
outer|paragraph-before|apposed saying name|	none -7
outer|paragraph-before|apposed saying noun|	none -27
outer|paragraph-before|apposed saying organisation|	none -10
outer|paragraph-before|apposed saying person|	direct other -8	none -28
outer|paragraph-before|apposed saying place|	none -8
outer|paragraph-before|apposed thinking organisation|	none -6
outer|paragraph-before|apposed thinking person|	none -6
outer|paragraph-before|apposition other noun|	none -17
outer|paragraph-before|apposition other organisation|	none -6
outer|paragraph-before|apposition other person|	none -14
outer|paragraph-before|apposition saying noun|	direct other -7	none -17
outer|paragraph-before|apposition saying organisation|	none -8
outer|paragraph-before|apposition saying person|	none -9
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|direct judging noun|	direct other -7	direct saying -6	none -15
outer|paragraph-before|direct judging organisation|	none -6
outer|paragraph-before|direct judging person|	shared saying -6
outer|paragraph-before|direct other name|	direct other -6	none -13
outer|paragraph-before|direct other noun|	apposition saying -9	direct other -14	direct saying -9	none -23	shared saying -8
outer|paragraph-before|direct other organisation|	direct other -7
outer|paragraph-before|direct other person|	direct other -10	relative other -6	shared other -8
outer|paragraph-before|direct other place|	none -7
outer|paragraph-before|direct other pronoun|	direct other -6	shared saying -13
outer|paragraph-before|direct saying name|	direct other -9	none -7
outer|paragraph-before|direct saying noun|	direct other -11	direct saying -11	none -12
outer|paragraph-before|direct saying organisation|	direct other -7	none -9
outer|paragraph-before|direct saying person|	direct other -6	none -16
outer|paragraph-before|direct saying pronoun|	direct other -14	none -22
outer|paragraph-before|direct thinking noun|	none -12
outer|paragraph-before|inverted judging noun|	none -8
outer|paragraph-before|inverted saying noun|	direct other -7	none -22
outer|paragraph-before|inverted saying person|	none -10
outer|paragraph-before|inverted saying pronoun|	none -7
outer|paragraph-before|passive other noun|	none -12
outer|paragraph-before|relative judging noun|	none -9
outer|paragraph-before|relative other noun|	direct other -11	none -14
outer|paragraph-before|shared judging noun|	none -7
outer|paragraph-before|shared judging person|	none -6
outer|paragraph-before|shared other name|	none -7
outer|paragraph-before|shared other noun|	none -13
outer|paragraph-before|shared other organisation|	none -8
outer|paragraph-before|shared other person|	none -16
outer|paragraph-before|shared saying name|	none -10
outer|paragraph-before|shared saying noun|	none -15
outer|paragraph-before|shared saying organisation|	none -10
outer|paragraph-before|shared saying person|	direct other -8	none -11
outer|paragraph-before|shared saying pronoun|	none -21
outer|quote-then-speaker|apposed judging noun|	none -12
outer|quote-then-speaker|apposed other organisation|	none -20
outer|quote-then-speaker|apposed other person|	none 33
outer|quote-then-speaker|apposed saying noun|	none -14
outer|quote-then-speaker|apposed saying organisation|	none -14
outer|quote-then-speaker|apposed saying person|	none 19
outer|quote-then-speaker|apposed saying place|	none -27
outer|quote-then-speaker|apposition judging noun|	none -7
outer|quote-then-speaker|apposition other noun|	none -7
outer|quote-then-speaker|apposition saying name|	none -9
outer|quote-then-speaker|apposition saying noun|	none -13
outer|quote-then-speaker|apposition saying organisation|	none -18
outer|quote-then-speaker|apposition saying person|	none 11
outer|quote-then-speaker|direct judging noun|	none -18
outer|quote-then-speaker|direct other noun|	none 9
outer|quote-then-speaker|direct other organisation|	none -23
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -15
outer|quote-then-speaker|direct other pronoun|	none 6	shared saying -6
outer|quote-then-speaker|direct saying name|	none 27
outer|quote-then-speaker|direct saying noun|	direct other 8	none -8	shared saying -17
outer|quote-then-speaker|direct saying person|	none 13	shared judging 15
outer|quote-then-speaker|direct saying pronoun|	direct other 27	direct saying 23	none 36	shared saying 12
outer|quote-then-speaker|passive other organisation|	none -18
outer|quote-then-speaker|relative judging noun|	none -11
outer|quote-then-speaker|relative judging person|	none 7
outer|quote-then-speaker|relative other name|	none -21
outer|quote-then-speaker|relative other noun|	none -24
outer|quote-then-speaker|relative other person|	apposition saying 14	none 13
outer|quote-then-speaker|relative saying noun|	none -14
outer|quote-then-speaker|relative saying person|	none 16
outer|quote-then-speaker|shared judging name|	none -9
outer|quote-then-speaker|shared judging person|	none 21
outer|quote-then-speaker|shared judging pronoun|	none 9
outer|quote-then-speaker|shared other name|	none 15
outer|quote-then-speaker|shared other noun|	direct saying -8	none -27
outer|quote-then-speaker|shared other organisation|	none -11
outer|quote-then-speaker|shared other person|	none -15
outer|quote-then-speaker|shared other pronoun|	none -13
outer|quote-then-speaker|shared saying name|	direct other -16	none -21
outer|quote-then-speaker|shared saying noun|	direct other -19	none -21
outer|quote-then-speaker|shared saying person|	direct other 16	none -8
outer|quote-then-speaker|shared saying place|	none -7
outer|quote-then-speaker|shared saying pronoun|	direct other -11	none -9
outer|quote-then-speaker|shared thinking noun|	none 15
outer|quote-then-speaker|shared thinking person|	none 7
outer|quote-then-speaker|shared thinking pronoun|	none -20
outer|quote-then-verb|inverted judging organisation|	none 8
outer|quote-then-verb|inverted judging person|	none 13
outer|quote-then-verb|inverted other name|	none -14
outer|quote-then-verb|inverted other organisation|	none 23
outer|quote-then-verb|inverted other person|	none 48
outer|quote-then-verb|inverted saying noun|	none 9
outer|quote-then-verb|inverted saying organisation|	none -26
outer|quote-then-verb|inverted saying person|	none 11
outer|quote-then-verb|inverted saying place|	none 14
outer|quote-then-verb|inverted saying pronoun|	none 9
outer|sentence-after|apposed other name|	none -22
outer|sentence-after|apposed other noun|	none 13
outer|sentence-after|apposed saying noun|	none -28
outer|sentence-after|apposed saying person|	none -17
outer|sentence-after|apposition other noun|	none -25
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -19
outer|sentence-after|direct other name|	none -14
outer|sentence-after|direct other noun|	none -12
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	direct other 6
outer|sentence-after|direct other place|	none -16
outer|sentence-after|direct other pronoun|	none -22
outer|sentence-after|direct saying name|	none -27
outer|sentence-after|direct saying noun|	none 8
outer|sentence-after|direct saying organisation|	none -18
outer|sentence-after|direct saying pronoun|	none 11
outer|sentence-after|inverted saying noun|	none -11
outer|sentence-after|inverted saying pronoun|	none 10
outer|sentence-after|shared saying noun|	none -27
outer|sentence-before|according other name|	none -14
outer|sentence-before|according other noun|	direct other -30	direct saying -20	inverted saying -22	none 12
outer|sentence-before|according other organisation|	direct other -24
outer|sentence-before|according other person|	according other 16	direct saying 7	none -18
outer|sentence-before|according other place|	none -14
outer|sentence-before|apposed judging name|	none -20
outer|sentence-before|apposed judging noun|	none -17
outer|sentence-before|apposed judging organisation|	none -24
outer|sentence-before|apposed judging person|	none -20
outer|sentence-before|apposed judging place|	none -11
outer|sentence-before|apposed other name|	none -20
outer|sentence-before|apposed other noun|	apposition other -16	direct other -22	direct saying -12	none -54
outer|sentence-before|apposed other person|	direct other -21	direct saying -12	none -8
outer|sentence-before|apposed other place|	none -25
outer|sentence-before|apposed saying name|	direct other -17	none -27
outer|sentence-before|apposed saying noun|	direct judging -16	direct saying -21	none -38
outer|sentence-before|apposed saying organisation|	direct other -10	none -42
outer|sentence-before|apposed saying person|	direct judging -24	direct other 6	direct thinking 9	none -6
outer|sentence-before|apposed saying place|	none -16
outer|sentence-before|apposed thinking noun|	none -26
outer|sentence-before|apposed thinking place|	none -17
outer|sentence-before|apposition judging noun|	none -27
outer|sentence-before|apposition judging organisation|	none -24
outer|sentence-before|apposition judging person|	none -20
outer|sentence-before|apposition other noun|	apposition other -18	direct judging -17	direct other -18	direct saying -24	none -62
outer|sentence-before|apposition other organisation|	none -14
outer|sentence-before|apposition other person|	none 7
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	none -22
outer|sentence-before|apposition saying noun|	apposition other -17	direct judging -20	direct other -31	direct saying 8	direct thinking -8	none -50
outer|sentence-before|apposition saying organisation|	direct other -13	none -35
outer|sentence-before|apposition saying person|	direct other -34	none 16
outer|sentence-before|apposition saying place|	none -15
outer|sentence-before|apposition thinking noun|	none -21
outer|sentence-before|apposition thinking organisation|	none -14
outer|sentence-before|direct judging noun|	direct other -14
outer|sentence-before|direct judging person|	none -50
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	direct other -20	none -25
outer|sentence-before|direct other name|	according other -7	apposition saying -20	direct other -20	direct saying -19	none -52
outer|sentence-before|direct other noun|	according other -15	apposition other -16	apposition saying -31	direct judging 9	direct other 12	direct saying -32	direct thinking -26	none -44	relative other -27
outer|sentence-before|direct other organisation|	according other -26	direct saying -33
outer|sentence-before|direct other person|	direct judging -16	direct other -8	direct thinking -24	none 8
outer|sentence-before|direct other place|	none -26
outer|sentence-before|direct other pronoun|	apposition other -24	direct other -25	direct saying -21	none -7
outer|sentence-before|direct saying name|	none 6
outer|sentence-before|direct saying noun|	according other -24	apposition saying -8	direct judging -15	direct other 13	direct saying -31	none -16
outer|sentence-before|direct saying organisation|	apposition other -24	direct saying -17	none 13
outer|sentence-before|direct saying person|	apposition other -20	direct other -32	direct saying -9	none -23
outer|sentence-before|direct saying place|	none -22
outer|sentence-before|direct saying pronoun|	direct other -36	direct saying -28	inverted saying 23	none 12
outer|sentence-before|direct thinking name|	none -11
outer|sentence-before|direct thinking organisation|	none -36
outer|sentence-before|direct thinking person|	none -32
outer|sentence-before|direct thinking place|	none -15
outer|sentence-before|direct thinking pronoun|	none -21
outer|sentence-before|inverted judging name|	none -23
outer|sentence-before|inverted judging noun|	none -28
outer|sentence-before|inverted judging organisation|	none -23
outer|sentence-before|inverted judging person|	none 15
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted judging pronoun|	none -25
outer|sentence-before|inverted other noun|	none -8
outer|sentence-before|inverted other person|	none -23
outer|sentence-before|inverted saying name|	none 6
outer|sentence-before|inverted saying noun|	according other -12	direct judging -13	direct other -18	direct saying -19	direct thinking -12	none -25
outer|sentence-before|inverted saying organisation|	none -19
outer|sentence-before|inverted saying person|	direct other -6	none -16	relative other 14
outer|sentence-before|inverted saying place|	none -18
outer|sentence-before|inverted saying pronoun|	direct other -24	direct saying -12	none 19
outer|sentence-before|passive judging noun|	none -10
outer|sentence-before|passive other noun|	none -20
outer|sentence-before|passive saying noun|	none -27
outer|sentence-before|passive saying person|	none 10
outer|sentence-before|relative other name|	none -18
outer|sentence-before|relative other noun|	apposition other -21	direct saying -21	none -28
outer|sentence-before|relative other person|	apposition other -23	apposition saying 6	direct other -21	none -22
outer|sentence-before|relative saying noun|	none -23
outer|speaker-then-quote|apposed judging name|	none -30
outer|speaker-then-quote|apposed judging noun|	none -14
outer|speaker-then-quote|apposed judging organisation|	none 28
outer|speaker-then-quote|apposed judging person|	none 27	relative other -6
outer|speaker-then-quote|apposed other name|	none -21
outer|speaker-then-quote|apposed other noun|	apposition saying -28	direct other 6	direct saying -19	direct thinking -21	none -19
outer|speaker-then-quote|apposed other organisation|	none 9
outer|speaker-then-quote|apposed other person|	none 23
outer|speaker-then-quote|apposed other place|	none 9
outer|speaker-then-quote|apposed saying name|	none -16
outer|speaker-then-quote|apposed saying noun|	apposed other -20	apposed saying -19	apposed thinking -21	apposition saying 31	direct judging -18	direct saying -33	none -17	passive saying -18
outer|speaker-then-quote|apposed saying organisation|	none 21
outer|speaker-then-quote|apposed saying person|	apposed other 24	apposed saying 25	none 14
outer|speaker-then-quote|apposed saying place|	none -36
outer|speaker-then-quote|apposed thinking noun|	none -20
outer|speaker-then-quote|apposed thinking person|	none 23
outer|speaker-then-quote|apposition judging noun|	direct other -11	none -34	relative other -15	shared judging -10
outer|speaker-then-quote|apposition judging organisation|	none -22
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -14	apposition saying 19	direct other -21	direct saying -14	none -36
outer|speaker-then-quote|apposition other organisation|	none -13
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition saying name|	none -24
outer|speaker-then-quote|apposition saying noun|	apposed other -17	apposed saying -11	apposition saying -28	direct other -35	none -51	relative other -16
outer|speaker-then-quote|apposition saying organisation|	none -8
outer|speaker-then-quote|apposition saying person|	none 35
outer|speaker-then-quote|apposition saying place|	none -18
outer|speaker-then-quote|apposition saying pronoun|	none -11
outer|speaker-then-quote|apposition thinking noun|	none 9
outer|speaker-then-quote|direct judging noun|	direct other 19
outer|speaker-then-quote|direct judging person|	none 14
outer|speaker-then-quote|direct judging place|	none 13
outer|speaker-then-quote|direct judging pronoun|	direct saying -14	direct thinking 16	none -33
outer|speaker-then-quote|direct other name|	direct other -18	direct saying -21
outer|speaker-then-quote|direct other noun|	apposed saying -72	apposition saying -30	direct judging -21	direct other -33	direct thinking 9	none 21	relative saying -9	shared saying -32
outer|speaker-then-quote|direct other organisation|	apposed saying -17	direct saying -23	none -12
outer|speaker-then-quote|direct other place|	apposed saying -22	direct saying -18	none -21
outer|speaker-then-quote|direct other pronoun|	apposed saying -12	direct saying -31	none -30	shared saying -30
outer|speaker-then-quote|direct saying name|	direct other 9
outer|speaker-then-quote|direct saying noun|	apposed other 9	direct judging 14	direct other 11	direct saying 19	direct thinking 17	none 10	passive saying 14	relative other -21	shared saying 8
outer|speaker-then-quote|direct saying organisation|	direct judging 23
outer|speaker-then-quote|direct saying person|	direct judging 21
outer|speaker-then-quote|direct saying pronoun|	direct other -8	direct saying 9	none 6
outer|speaker-then-quote|direct thinking name|	none 7
outer|speaker-then-quote|direct thinking noun|	apposed saying -24	direct saying -14
outer|speaker-then-quote|direct thinking person|	none 21
outer|speaker-then-quote|direct thinking pronoun|	direct saying -29	none -16
outer|speaker-then-quote|passive other noun|	none -11
outer|speaker-then-quote|passive other person|	none 6
outer|speaker-then-quote|passive saying organisation|	none -23
outer|speaker-then-quote|relative other noun|	apposed saying -17	direct saying 8	shared saying 21
outer|speaker-then-quote|relative other person|	none -15
outer|speaker-then-quote|relative saying noun|	none 19
outer|speaker-then-quote|relative saying person|	none -13
outer|speaker-then-quote|shared judging noun|	direct saying -19
outer|speaker-then-quote|shared judging person|	direct judging -17	direct saying -13	relative other -17
outer|speaker-then-quote|shared other noun|	apposed saying 12	apposition saying -6	direct other -8	direct saying -12	none -11
outer|speaker-then-quote|shared other person|	apposed saying 23
outer|speaker-then-quote|shared saying name|	none 10
outer|speaker-then-quote|shared saying noun|	apposed judging -23	apposed saying -20	apposed thinking -24	apposition saying 25	direct judging -19	direct other -10	none -14	relative other -16	relative saying -9	shared saying -26
outer|speaker-then-quote|shared saying organisation|	direct judging 11	direct other 6	direct saying -12	none -14	passive saying -18
outer|speaker-then-quote|shared saying person|	apposed judging 19	apposed saying 19	direct other -18	direct saying 6	direct thinking -15	none 11
outer|speaker-then-quote|shared saying place|	none -12
outer|speaker-then-quote|shared saying pronoun|	direct other -17	direct saying -6	direct thinking -17	none -12
outer|verb-then-speaker|inverted judging name|	none -22
outer|verb-then-speaker|inverted judging noun|	none -9
outer|verb-then-speaker|inverted judging organisation|	none -21
outer|verb-then-speaker|inverted judging person|	none -16
outer|verb-then-speaker|inverted judging pronoun|	none 9
outer|verb-then-speaker|inverted saying name|	none 16
outer|verb-then-speaker|inverted saying noun|	inverted saying -28	none -10
outer|verb-then-speaker|inverted saying organisation|	none -30
outer|verb-then-speaker|inverted saying person|	none 38
outer|verb-then-speaker|inverted saying place|	none -21
outer|verb-then-speaker|inverted saying pronoun|	none 27
phrase|according-to|name|	false 19	true 10
phrase|according-to|noun|	false -11	true 19
phrase|according-to|pronoun|	false 9
phrase|colon|name|	false -8
phrase|colon|noun|	false -25
phrase|named-before|name|	false -14	true -12
phrase|named-nearby|name|	false 9	true 11
phrase|named-nearby|pronoun|	false -18
phrase|name|	true 24
phrase|noun|	false -37	true 23
phrase|paragraph-before|name|	false -26	true -12
phrase|paragraph-before|noun|	false -33	true -32
phrase|paragraph-before|pronoun|	false -28
phrase|possessor|name|	false -20
phrase|possessor|noun|	true -8
phrase|possessor|pronoun|	false -7
phrase|quote-then-speaker|name|	true 28
phrase|quote-then-speaker|noun|	false -9
phrase|quote-then-speaker|pronoun|	false 29
phrase|quote-then-verb|name|	true 7
phrase|quote-then-verb|noun|	false 10
phrase|quote-then-verb|pronoun|	false 9
phrase|sentence-after|name|	false -26	true -18
phrase|sentence-after|noun|	true 16
phrase|sentence-after|pronoun|	false 11
phrase|sentence-before|noun|	false -8	true -29
phrase|sentence-before|pronoun|	false 7
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 14	true 14
phrase|speaker-then-quote|noun|	false -14	true 19
phrase|speaker-then-quote|pronoun|	false -31
phrase|topic|name|	false -13	true 12
phrase|topic|noun|	false -39
phrase|topic|pronoun|	false -12
phrase|verb-then-speaker|name|	false 9	true -10
phrase|verb-then-speaker|noun|	false -35	true 18
phrase|verb-then-speaker|pronoun|	false 30
pronoun|according-to|	elle 20
pronoun|named-before|	elle 11	er 7	es -19	het -23	hij -14	i -19	il 10	it -33	man -22	on -29	she -13	sie -15	they -29	we -14	ze 11
pronoun|named-nearby|	er 31	es -38	het -45	hij 16	i -28	il 25	it -55	lui -21	man -45	on -29	she 15	sie 12	they -25
pronoun|paragraph-before|	he -13	i -9	it -19	she -22	they -16
pronoun|possessor|	haar 16	his -19	ihr -13	its -46	their -22
pronoun|quote-then-speaker|	elle 28	he 23	i -18	il 44	it -23	man -11	she 55
pronoun|quote-then-verb|	elle 29	er 28	es -25	hij 23	sie 47	ze -11
pronoun|sentence-after|	he 15	it -32	she 11
pronoun|sentence-before|	elle -24	es -20	he -11	het -20	hij 17	i -25	il 7	it -37	man -28	on -19	she 9	sie 6	they -17	we -12	ze 16
pronoun|speaker-then-quote|	elle -18	he 9	i -22	il 26	it -51	man -35	on -25	she -12	they -8
pronoun|topic|	celle-ci 9	ela -14	ele 25	ella 7	elle -21	er -20	es -23	het -35	hij -18	ils -13	lei 12	man -44	on -28	sie -11	ze -13	zij 11
pronoun|verb-then-speaker|	er 23	es -29	het -35	hij 16	il 18	it -40	she -27	sie 38
says|according-to|	never 24
says|colon|	never -7
says|named-before|	never -23	often 12
says|named-nearby|	often -17
says|	never 10	often -6	too 14
says|paragraph-before|	never -26	too -21
says|possessor|	never -13	too -24
says|quote-then-speaker|	never 12	often 13
says|quote-then-verb|	too 59
says|sentence-after|	never -34
says|sentence-before|	often 14
says|signature|	never 14
says|speaker-then-quote|	never 17	often 16
says|topic|	too -6
says|verb-then-speaker|	too 24
size|according-to|10+|	according -25
size|according-to|1|	according -7
size|according-to|2|	according -17
size|according-to|3|	according 23
size|according-to|4-5|	according 6
size|according-to|6-9|	according 19
size|colon|10+|	naked -31
size|colon|1|	naked -25
size|colon|3|	naked -16
size|colon|4-5|	naked -17
size|named-before|10+|	naked -13
size|named-before|1|	naked -6
size|named-before|2|	naked -23
size|named-nearby|4-5|	naked -24
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	according -14	judging -22	other -23	saying -28	thinking -28
size|paragraph-before|1|	other -8	saying -11
size|paragraph-before|2|	saying -17
size|paragraph-before|3|	other -16	saying -12	thinking -6
size|paragraph-before|4-5|	according -9	judging -12	other -35	saying -20	thinking -16
size|paragraph-before|6-9|	judging -18	other -11	saying -25	thinking -6
size|possessor|1|	naked -32
size|possessor|2|	naked -38
size|possessor|3|	naked -22
size|quote-then-speaker|10+|	other 9	saying 14	thinking -18
size|quote-then-speaker|1|	judging -32	other -22
size|quote-then-speaker|2|	judging -19	other -20	saying -8	thinking -10
size|quote-then-speaker|3|	other -47	saying -20
size|quote-then-speaker|4-5|	other 8	saying 16	thinking 16
size|quote-then-speaker|6-9|	thinking 21
size|quote-then-verb|10+|	judging 21	other 12	saying 6
size|quote-then-verb|3|	saying 40
size|quote-then-verb|4-5|	judging -16
size|quote-then-verb|6-9|	other 6	saying 8
size|sentence-after|10+|	other -15
size|sentence-after|1|	other 9
size|sentence-after|2|	judging -26	other -29
size|sentence-after|3|	judging -25	other -12
size|sentence-after|4-5|	judging -25	other -7	saying -17
size|sentence-after|6-9|	judging -24
size|sentence-before|10+|	according 14	other -45	saying -6	thinking -34
size|sentence-before|1|	other -7	saying -13	thinking -17
size|sentence-before|2|	according -11	other -22	saying -23	thinking -24
size|sentence-before|3|	according -31	judging -36	other -16	saying -8	thinking -24
size|sentence-before|4-5|	according -39	judging -53	saying -8	thinking -30
size|sentence-before|6-9|	according -13	judging -11	thinking -13
size|signature|10+|	naked 7
size|signature|6-9|	naked 16
size|speaker-then-quote|10+|	thinking 8
size|speaker-then-quote|1|	other -15	saying -26	thinking -22
size|speaker-then-quote|2|	judging -16	thinking -17
size|speaker-then-quote|3|	saying 17	thinking -7
size|speaker-then-quote|4-5|	judging 12
size|speaker-then-quote|6-9|	other -27
size|topic|1|	naked -50
size|topic|2|	naked -7
size|topic|4-5|	naked -15
size|topic|6-9|	naked -27
size|verb-then-speaker|10+|	judging -32	saying -16
size|verb-then-speaker|1|	saying -22
size|verb-then-speaker|2|	judging -27	saying -7
size|verb-then-speaker|3|	judging -27	saying -7
size|verb-then-speaker|4-5|	judging -33	saying 23
size|verb-then-speaker|6-9|	other 20	saying 12
starts|according-to|false|	according 16
starts|colon|false|	naked -12
starts|named-before|true|	naked -20
starts|named-nearby|false|	naked 6
starts|named-nearby|true|	naked -13
starts|paragraph-before|false|	according -8	apposed -16	apposition -19	direct -33	inverted -18	passive -10	relative -13	shared -20
starts|paragraph-before|true|	apposed -19	apposition -11	direct -17	shared -16
starts|possessor|true|	naked -11
starts|quote-then-speaker|false|	apposed 8	apposition -10	direct 21	passive 6	relative -24	shared -34
starts|quote-then-speaker|true|	apposed -12
starts|quote-then-verb|false|	inverted 15
starts|sentence-after|false|	according -7	apposition -33	direct -12	inverted 6
starts|sentence-after|true|	direct 14	shared 8
starts|sentence-before|false|	according 6	apposed -60	apposition -9	direct -6	inverted -11	passive -29	relative -41
starts|sentence-before|true|	apposition -31	relative 20
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -28	apposition -29	direct 17	passive -8	shared -42
starts|speaker-then-quote|true|	apposition -39	direct 13	relative 27
starts|topic|false|	naked -30
subject|according-to|	elided 6	none 15	own -14
subject|according-to|elided|	0 6
subject|according-to|elided|1|	name 10
subject|according-to|none|	0 11	1 15
subject|according-to|none|13-25|	name 25	noun -14
subject|according-to|none|1|	name 17	noun 7	pronoun 21
subject|according-to|none|2|	name 20
subject|according-to|none|3|	noun 22
subject|according-to|none|4-6|	name 36	noun -23
subject|according-to|none|7-12|	noun -10
subject|according-to|own|	0 -9	1 -27
subject|according-to|own|1|	name 17	noun -18
subject|according-to|own|4-6|	name -23
subject|according-to|own|7-12|	name -23	noun -24
subject|colon|	elided -18	none -9	own -34
subject|colon|elided|	0 -18
subject|colon|elided|1|	name 9	noun -31
subject|colon|none|1|	noun -7
subject|colon|own|	0 -33
subject|colon|own|1|	noun -33
subject|named-before|	elided 16
subject|named-before|elided|	0 23	1 -9
subject|named-before|elided|1|	name -16
subject|named-before|elided|26+|	name -27
subject|named-before|elided|4-6|	name 16
subject|named-before|elided|7-12|	name 31
subject|named-before|none|	0 -10	1 14
subject|named-before|none|13-25|	name 10
subject|named-before|none|1|	name 11	pronoun 24
subject|named-before|none|26+|	name -30	pronoun -7
subject|named-before|none|2|	name -23	pronoun -6
subject|named-before|none|3|	pronoun -6
subject|named-before|none|4-6|	name -12
subject|named-before|none|7-12|	name 12	pronoun -6
subject|named-before|own|	0 -8
subject|named-before|own|13-25|	name -24	pronoun -30
subject|named-before|own|1|	name 22
subject|named-before|own|26+|	name -44	pronoun -13
subject|named-before|own|2|	name -10	pronoun 13
subject|named-before|own|3|	name -35	pronoun -26
subject|named-before|own|4-6|	name -25	pronoun -30
subject|named-before|own|7-12|	name -39	pronoun -38
subject|named-nearby|elided|0|	name -23
subject|named-nearby|elided|	1 -11	2 7
subject|named-nearby|elided|13-25|	name 8
subject|named-nearby|elided|2|	pronoun -21
subject|named-nearby|elided|3|	name -13
subject|named-nearby|elided|4-6|	name 24
subject|named-nearby|elided|7-12|	name 9
subject|named-nearby|none|0|	name -27	pronoun -13
subject|named-nearby|none|13-25|	name 11	pronoun -12
subject|named-nearby|none|1|	name 8	pronoun -7
subject|named-nearby|none|26+|	name -13
subject|named-nearby|none|3|	name 9
subject|named-nearby|none|4-6|	name 7	pronoun 7
subject|named-nearby|none|7-12|	name -25	pronoun -14
subject|named-nearby|	own 13
subject|named-nearby|own|	0 21	1 -13	2 -25
subject|named-nearby|own|0|	name -24	pronoun -24
subject|named-nearby|own|13-25|	name -30	pronoun -17
subject|named-nearby|own|1|	pronoun -10
subject|named-nearby|own|26+|	name -23
subject|named-nearby|own|2|	name 28	pronoun 8
subject|named-nearby|own|3|	name 20
subject|named-nearby|own|4-6|	pronoun -9
subject|named-nearby|own|7-12|	name 12	pronoun -13
subject|paragraph-before|	elided -18	none -24	own -35
subject|paragraph-before|elided|	0 -9	1 -8	2 -11
subject|paragraph-before|elided|26+|	name -18	noun -17
subject|paragraph-before|none|	0 -17	1 -13	2 -10
subject|paragraph-before|none|26+|	name -19	noun -20
subject|paragraph-before|own|	0 -24	1 -22	2 -22
subject|paragraph-before|own|26+|	name -32	noun -25	pronoun -9
subject|possessor|none|7-12|	pronoun -9
subject|possessor|	own -18
subject|possessor|own|	0 -17
subject|quote-then-speaker|elided|	0 -22	1 12
subject|quote-then-speaker|	none -15	own -13
subject|quote-then-speaker|none|-4|	name -8
subject|quote-then-speaker|none|	0 -40	1 8	2 7
subject|quote-then-speaker|none|1|	name -23	noun -10
subject|quote-then-speaker|none|4-6|	noun -12
subject|quote-then-speaker|own|-10|	noun -18
subject|quote-then-speaker|own|-12|	name -14
subject|quote-then-speaker|own|-13|	name -16
subject|quote-then-speaker|own|-14|	name -7
subject|quote-then-speaker|own|-15|	name -14
subject|quote-then-speaker|own|-17|	name -9
subject|quote-then-speaker|own|-3|	noun -21
subject|quote-then-speaker|own|-4|	name -25	noun -10
subject|quote-then-speaker|own|-5|	name -6	noun -18
subject|quote-then-speaker|own|-6|	name 19	noun -8
subject|quote-then-speaker|own|-7|	name 10
subject|quote-then-speaker|own|-8|	name -16
subject|quote-then-speaker|own|-9|	noun -13
subject|quote-then-speaker|own|0|	noun -25
subject|quote-then-speaker|own|	1 -11	2 -32
subject|quote-then-speaker|own|13-25|	noun -24
subject|quote-then-speaker|own|1|	name -9
subject|quote-then-speaker|own|2|	name 26	noun -8	pronoun 58
subject|quote-then-speaker|own|3|	name 12	noun -18
subject|quote-then-speaker|own|4-6|	name -18	noun -24
subject|quote-then-verb|	none 18	own 11
subject|quote-then-verb|none|	0 18
subject|quote-then-verb|none|1|	name 19	noun 10
subject|quote-then-verb|own|	0 12	1 -21
subject|quote-then-verb|own|1|	name -7	noun 11	pronoun 22
subject|quote-then-verb|own|2|	name 21	noun -13
subject|quote-then-verb|own|7-12|	noun -7
subject|sentence-after|	none -10	own -16
subject|sentence-after|none|0|	name -35	noun 14	pronoun -7
subject|sentence-after|none|	1 -19
subject|sentence-after|none|2|	name 9
subject|sentence-after|none|3|	noun -6
subject|sentence-after|none|4-6|	name -32	noun -11
subject|sentence-after|none|7-12|	noun -19
subject|sentence-after|own|	0 -6	1 -28	2 -21
subject|sentence-after|own|0|	name -36
subject|sentence-after|own|1|	name -12
subject|sentence-after|own|4-6|	name -16
subject|sentence-before|elided|	0 -6	2 -30
subject|sentence-before|elided|13-25|	name -11	noun -32
subject|sentence-before|elided|1|	name -8	noun -28
subject|sentence-before|elided|26+|	name -26
subject|sentence-before|elided|2|	noun -26
subject|sentence-before|elided|3|	name 15	noun -19
subject|sentence-before|elided|4-6|	name 21	noun -18
subject|sentence-before|	none -10	own -18
subject|sentence-before|none|	0 -13	1 -17
subject|sentence-before|none|13-25|	name -20	pronoun -31
subject|sentence-before|none|1|	name -8	noun -21	pronoun 34
subject|sentence-before|none|26+|	name -42	noun -33
subject|sentence-before|none|2|	name 10	noun -33	pronoun 20
subject|sentence-before|none|4-6|	noun -11	pronoun 25
subject|sentence-before|none|7-12|	noun -9	pronoun 10
subject|sentence-before|own|	0 -24	2 -44
subject|sentence-before|own|13-25|	name -17	noun -85	pronoun -13
subject|sentence-before|own|1|	name 10	noun 7
subject|sentence-before|own|26+|	name -9	noun -41	pronoun -26
subject|sentence-before|own|2|	name -26	noun -27	pronoun -10
subject|sentence-before|own|3|	name -28	noun -29
subject|sentence-before|own|4-6|	noun -57	pronoun -25
subject|sentence-before|own|7-12|	name -11	noun -60	pronoun -32
subject|speaker-then-quote|	elided -9	none 7
subject|speaker-then-quote|elided|0|	name -8
subject|speaker-then-quote|elided|	1 -17	2 18
subject|speaker-then-quote|elided|1|	name 19	noun -17
subject|speaker-then-quote|elided|2|	name 6
subject|speaker-then-quote|none|	0 9	1 -6	2 -11
subject|speaker-then-quote|none|0|	name 12	noun 7
subject|speaker-then-quote|none|13-25|	name 15	noun -6
subject|speaker-then-quote|none|2|	name 31
subject|speaker-then-quote|none|3|	name -9	noun -36
subject|speaker-then-quote|none|4-6|	pronoun -18
subject|speaker-then-quote|none|7-12|	name -10	noun 12	pronoun -13
subject|speaker-then-quote|own|	0 16	1 -7	2 -11
subject|speaker-then-quote|own|0|	name 6	noun 15	pronoun -23
subject|speaker-then-quote|own|13-25|	name -36	noun -7	pronoun -8
subject|speaker-then-quote|own|1|	name 12	noun -19	pronoun -11
subject|speaker-then-quote|own|2|	noun 29
subject|speaker-then-quote|own|3|	name -12	pronoun 14
subject|speaker-then-quote|own|4-6|	name -13	noun 22
subject|speaker-then-quote|own|7-12|	name -13	pronoun 9
subject|topic|	elided 10	none -17	own -13
subject|topic|elided|	0 17	1 17	2 -76
subject|topic|elided|13-25|	name -20
subject|topic|elided|26+|	name -59	noun -37	pronoun -18
subject|topic|elided|3|	name 13
subject|topic|elided|4-6|	name 21
subject|topic|elided|7-12|	name 20	noun 10
subject|topic|none|	0 20	1 -19	2 -40
subject|topic|none|0|	noun -20
subject|topic|none|13-25|	name -12	noun -27
subject|topic|none|1|	name 15
subject|topic|none|26+|	name -12	noun -73
subject|topic|none|2|	name 6
subject|topic|none|3|	name -6	noun -12
subject|topic|none|4-6|	pronoun -17
subject|topic|none|7-12|	pronoun -8
subject|topic|own|	1 -18	2 -22
subject|topic|own|13-25|	name -7	noun -70	pronoun -7
subject|topic|own|1|	name 11	noun -25	pronoun -29
subject|topic|own|26+|	name -33	noun -54	pronoun -34
subject|topic|own|2|	name -12	noun -25	pronoun -16
subject|topic|own|3|	name 28	pronoun 11
subject|topic|own|4-6|	name -8	noun 7
subject|topic|own|7-12|	name -7	noun -24	pronoun -34
subject|verb-then-speaker|	elided -17	own 14
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|0|	name -12	noun 7
subject|verb-then-speaker|none|1|	name -16	noun -22
subject|verb-then-speaker|none|2|	pronoun 19
subject|verb-then-speaker|none|7-12|	noun -12
subject|verb-then-speaker|own|	0 13	1 -9
subject|verb-then-speaker|own|0|	noun -33
subject|verb-then-speaker|own|13-25|	noun -33
subject|verb-then-speaker|own|1|	name 24	noun -15	pronoun 24
subject|verb-then-speaker|own|2|	noun 20	pronoun -6
subject|verb-then-speaker|own|3|	name -7	noun -20	pronoun 17
subject|verb-then-speaker|own|4-6|	name 12
subject|verb-then-speaker|own|7-12|	noun -16	pronoun 17
twin|paragraph-before|apposed judging organisation|	apposed judging noun -6
twin|paragraph-before|apposed other noun|	apposed other noun -6	apposed other person -13	apposition other noun -6	apposition other person -12	direct other noun -6	direct other pronoun -8	shared other noun -7
twin|paragraph-before|apposed other organisation|	apposed other organisation -6	apposition other noun -8	direct other noun -7	direct other organisation -8
twin|paragraph-before|apposed other person|	apposed other noun -17	apposition other noun -18	apposition other organisation -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -22	apposed saying person -20	apposed saying place -15	apposition saying noun -12	apposition saying person -10	direct saying noun -6	inverted saying noun -12	shared saying noun -6
twin|paragraph-before|apposed saying organisation|	apposed saying person -6
twin|paragraph-before|apposed saying person|	apposed saying noun -20	apposed saying organisation -9	apposed saying person -9	apposed saying place -7	apposition saying noun -23	apposition saying organisation -10	direct saying noun -6	inverted saying noun -16	shared saying person -11
twin|paragraph-before|apposed saying place|	apposed saying noun -12
twin|paragraph-before|apposed thinking person|	apposition thinking noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -6	apposed other organisation -7	apposed other person -15	shared other noun -8
twin|paragraph-before|apposition other person|	apposed other noun -16
twin|paragraph-before|apposition saying noun|	apposed saying noun -12	apposed saying person -20	inverted saying noun -7	shared saying noun -12
twin|paragraph-before|apposition saying organisation|	apposed saying person -7
twin|paragraph-before|apposition saying person|	apposed saying noun -10
twin|paragraph-before|direct judging noun|	direct other noun -9
twin|paragraph-before|direct other noun|	apposed other noun -7	apposed other organisation -7	direct judging noun -8	direct other noun -15	direct saying noun -15	passive other noun -11
twin|paragraph-before|direct other organisation|	apposed other organisation -8
twin|paragraph-before|direct other person|	apposed other noun -9	direct saying person -9
twin|paragraph-before|direct other pronoun|	apposed other noun -9	direct other pronoun -15
twin|paragraph-before|direct saying name|	apposed saying noun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -8	apposed saying place -7	direct other noun -14
twin|paragraph-before|direct saying person|	apposed saying place -8	direct other person -7
twin|paragraph-before|direct saying pronoun|	apposed saying noun -7
twin|paragraph-before|inverted saying noun|	apposed saying name -7	apposed saying noun -15	apposed saying person -15	apposition saying noun -8	apposition saying person -6
twin|paragraph-before|passive other noun|	direct other noun -10
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|shared other noun|	apposed other noun -7	apposition other noun -8
twin|paragraph-before|shared saying noun|	apposition saying noun -11
twin|paragraph-before|shared saying person|	apposed saying person -10	apposition saying noun -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -43	apposed other person -24	shared other noun -32	shared other person -32
twin|quote-then-speaker|apposed other person|	apposed other noun 25	apposed other person 24	direct other noun 17	shared other noun 25	shared other person 23
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -22	apposed saying person -32	direct saying noun -13	direct saying organisation -18
twin|quote-then-speaker|apposed saying person|	apposition saying noun 32	apposition saying organisation 14	shared saying noun 12	shared saying person 13
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18
twin|quote-then-speaker|apposition saying noun|	apposed saying noun -16	apposed saying person -45	shared saying name -19	shared saying noun 7	shared saying person -6	shared saying pronoun -13
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -18
twin|quote-then-speaker|apposition saying person|	apposed saying noun 8
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 26
twin|quote-then-speaker|direct other noun|	apposed other person -18	direct other noun -25	direct saying noun -25
twin|quote-then-speaker|direct saying noun|	apposed saying noun 8	direct other noun -22
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 17
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 15
twin|quote-then-speaker|passive saying noun|	apposition saying noun -17	direct saying pronoun -16
twin|quote-then-speaker|shared other noun|	apposed other noun -14	apposed other person -17	apposition other noun -6	shared other noun -21	shared other organisation -10	shared other person -30	shared other pronoun -11
twin|quote-then-speaker|shared other organisation|	apposed other organisation -24	shared other noun -9
twin|quote-then-speaker|shared other person|	apposed other noun 25	apposed other person 16	shared other noun -18
twin|quote-then-speaker|shared other pronoun|	shared other noun -18
twin|quote-then-speaker|shared saying name|	apposition saying noun -11
twin|quote-then-speaker|shared saying noun|	apposed saying noun -16	shared saying noun -13	shared saying organisation -7	shared saying person -21	shared saying pronoun -8
twin|quote-then-speaker|shared saying person|	apposed saying person 26	apposition saying person 27	shared saying noun 7
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -6	apposition saying pronoun 25	shared saying noun -6
twin|quote-then-verb|inverted saying noun|	inverted saying person 12
twin|quote-then-verb|inverted saying person|	inverted saying noun -11
twin|sentence-after|apposed saying noun|	apposition saying noun -20
twin|sentence-after|apposition saying noun|	apposed saying noun -17
twin|sentence-after|direct other organisation|	direct saying organisation -21
twin|sentence-after|direct saying organisation|	direct other organisation -15
twin|sentence-before|apposed judging noun|	apposed judging person -8	apposition judging organisation -11	apposition judging person -14	direct judging noun -15	direct judging person -10	inverted judging noun -14
twin|sentence-before|apposed judging organisation|	inverted judging noun -20
twin|sentence-before|apposed judging person|	apposed judging noun -10	apposition judging noun -24	apposition judging organisation -7	inverted judging noun -11
twin|sentence-before|apposed other name|	direct other noun -16	direct other person -17
twin|sentence-before|apposed other noun|	apposed other noun -13	apposed other organisation -18	apposed other person -22	apposed other place -19	apposition other name -19	apposition other noun -34	apposition other organisation -15	apposition other person -36	apposition other place -18	direct other noun -26	direct other organisation -16	direct other person -16	direct other pronoun -11	inverted saying noun -15
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 10	direct other noun -19
twin|sentence-before|apposed other person|	apposed other noun -10	apposition other noun -12	apposition other organisation -19	apposition other place -23
twin|sentence-before|apposed other place|	apposed other noun -13	apposed other person -11	apposed other place -26	apposition other noun -13	direct other noun -7	direct other organisation -14	direct other person -12	direct other place -23
twin|sentence-before|apposed saying name|	apposed saying person -16	apposition saying noun -11	direct saying noun -17	inverted saying noun -22
twin|sentence-before|apposed saying noun|	apposed saying noun -17	apposed saying person -26	apposed saying place -17	apposition saying organisation 7	apposition saying person -46	direct saying noun -16	direct saying organisation -24	direct saying person -21	direct saying pronoun -20	inverted saying noun -49	inverted saying organisation -20	inverted saying pronoun -23
twin|sentence-before|apposed saying organisation|	apposed saying person -10	apposition saying noun -16	apposition saying place -19	direct saying noun -15	direct saying person -15	direct saying pronoun -19	inverted saying noun -21	inverted saying pronoun -20
twin|sentence-before|apposed saying person|	apposed saying name -20	apposed saying noun -10	apposed saying organisation -15	apposition saying name 10	apposition saying organisation 7	apposition saying place -21	direct saying noun -15	inverted saying pronoun -22
twin|sentence-before|apposed saying place|	apposed saying noun -13	direct saying noun -15	direct saying organisation -7
twin|sentence-before|apposed thinking noun|	apposed thinking noun -14	apposition thinking noun -9	apposition thinking person -8	direct thinking noun -19
twin|sentence-before|apposed thinking person|	apposition thinking noun -6
twin|sentence-before|apposition judging noun|	apposed judging person -23	inverted judging name -12	inverted judging noun -21
twin|sentence-before|apposition judging organisation|	apposed judging noun -11	apposed judging person -15
twin|sentence-before|apposition judging person|	apposed judging noun -15	inverted judging noun -11
twin|sentence-before|apposition other name|	apposed other noun -17
twin|sentence-before|apposition other noun|	apposed other noun -34	apposed other organisation -12	apposed other person -49	apposed other place -18	passive other noun -16
twin|sentence-before|apposition other organisation|	apposed other noun -15	apposed other person -13
twin|sentence-before|apposition other place|	apposed other noun -15
twin|sentence-before|apposition saying name|	apposed saying person -9	inverted saying pronoun -15
twin|sentence-before|apposition saying noun|	apposed saying name -10	apposed saying noun -39	apposed saying organisation -13	apposed saying person -7	inverted saying name -17	inverted saying organisation -13	inverted saying person -15	inverted saying pronoun -30
twin|sentence-before|apposition saying organisation|	apposed saying noun -23	apposed saying person -24	inverted saying noun -20
twin|sentence-before|apposition saying person|	apposed saying noun 10	inverted saying noun -35	inverted saying pronoun 14
twin|sentence-before|apposition saying place|	apposed saying organisation -16	apposed saying person -9	inverted saying noun -17
twin|sentence-before|apposition thinking noun|	apposed thinking noun -9	apposed thinking person -13
twin|sentence-before|apposition thinking person|	apposed thinking noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -21
twin|sentence-before|direct judging organisation|	inverted judging noun -22
twin|sentence-before|direct judging person|	apposed judging noun -17	inverted judging noun -20
twin|sentence-before|direct other noun|	apposed other name -17	apposed other noun -6	apposed other organisation -23	apposed other person -24	apposed other place -17	passive other noun -21
twin|sentence-before|direct other organisation|	apposed other noun -25	apposed other place -27	inverted saying noun -17
twin|sentence-before|direct other person|	apposed other noun -18	apposed other place 10
twin|sentence-before|direct other place|	apposed other place -24
twin|sentence-before|direct other pronoun|	apposed other noun -22
twin|sentence-before|direct saying name|	inverted saying name -20	inverted saying noun 6	inverted saying pronoun -18
twin|sentence-before|direct saying noun|	apposed saying name 9	apposed saying noun -9	apposed saying organisation -19	apposed saying person -19	apposed saying place 10
twin|sentence-before|direct saying organisation|	apposed saying noun -34	apposed saying place -28
twin|sentence-before|direct saying person|	apposed saying place -12	inverted saying name -26	inverted saying noun -12
twin|sentence-before|direct saying pronoun|	apposed saying organisation 6	inverted saying noun 20
twin|sentence-before|direct thinking noun|	apposed thinking noun 6
twin|sentence-before|inverted judging name|	apposition judging noun -15
twin|sentence-before|inverted judging noun|	apposed judging noun -6	apposed judging organisation -17	apposed judging person -17	apposition judging noun -20	apposition judging person -16	direct judging organisation -17	direct judging person -19
twin|sentence-before|inverted saying name|	apposition saying noun -19	direct saying name -20	direct saying person -19
twin|sentence-before|inverted saying noun|	apposed other noun -15	apposed saying name -17	apposed saying noun -38	apposed saying organisation -17	apposed saying person -34	apposition saying noun -31	apposition saying organisation -21	apposition saying person -51	apposition saying place -17	direct other organisation -12	direct saying name -18	direct saying noun -18	direct saying organisation -23	direct saying person -23	direct saying pronoun -13	inverted saying person -23
twin|sentence-before|inverted saying organisation|	apposed saying noun -17	apposed saying person -8	apposition saying noun -14
twin|sentence-before|inverted saying person|	apposition saying noun -18	inverted saying noun 11
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -17	apposed saying person -19	apposition saying name 9	apposition saying person -13	direct saying name -15
twin|sentence-before|passive other noun|	apposition other noun -10	direct other noun -17
twin|sentence-before|passive saying noun|	direct saying pronoun -21
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -15	apposed judging person -28	apposition judging noun 15	direct judging noun -22	direct judging person -20	shared judging person 9
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 11	apposed judging person -22	apposition judging noun 24	direct judging person -21	shared judging organisation 13
twin|speaker-then-quote|apposed judging person|	apposed judging noun 7	apposed judging organisation 21	apposition judging noun 21	apposition judging person 27	shared judging person -32
twin|speaker-then-quote|apposed other name|	apposed other noun -15	apposed saying name -14	apposition other noun -16	direct other noun -11	direct other pronoun -7	shared other name -24	shared saying name 9
twin|speaker-then-quote|apposed other noun|	apposed other name -19	apposed other noun -36	apposed other person -38	apposition other person -38	direct other noun -38	direct other pronoun -24	direct saying noun -18	shared other noun -25	shared other organisation -23	shared other person -26	shared saying noun 20	shared saying person -32
twin|speaker-then-quote|apposed other organisation|	direct other noun 14
twin|speaker-then-quote|apposed other person|	apposed saying noun 6	apposed saying person -12	apposition other noun 16	apposition saying person -8	direct other noun 10	shared other person 32	shared saying noun 18
twin|speaker-then-quote|apposed other place|	apposed other place -24	direct other person -26
twin|speaker-then-quote|apposed saying name|	apposed saying person -29	direct saying noun -17	direct saying person -24	shared saying organisation -6
twin|speaker-then-quote|apposed saying noun|	apposed other noun -17	apposed saying name 11	apposed saying noun -44	apposed saying person -71	apposed saying place -31	apposition saying organisation -16	apposition saying person -84	direct other noun -13	direct saying noun -8	direct saying organisation 6	direct saying person -21	shared saying name -15	shared saying person -43	shared saying pronoun 9
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -21	apposed saying person -28	apposition saying noun 23	direct saying noun -17	shared saying name -21
twin|speaker-then-quote|apposed saying person|	apposed other person -6	apposed saying name 27	apposed saying organisation -6	apposed saying person 44	apposition saying name 28	apposition saying noun 9	apposition saying organisation 16	apposition saying person 12	apposition saying place 21	direct saying noun -17	direct saying person -7	direct saying pronoun -21	shared saying name 6	shared saying noun 13
twin|speaker-then-quote|apposed saying place|	apposed saying noun -24	apposition saying noun -17	apposition saying person -13	direct saying person -14
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -23	apposition thinking noun -16
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 31	apposition thinking noun 13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -26	apposed judging organisation -26	apposed judging person -35	shared judging noun -22	shared judging person -18
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -24
twin|speaker-then-quote|apposition judging person|	apposed judging person 15	shared judging noun -16
twin|speaker-then-quote|apposition other noun|	apposed other organisation -17	apposed other person -29	apposed saying noun -15	apposition saying noun -15	shared other noun 18	shared other organisation -18	shared other person -16	shared other pronoun -17	shared saying noun -26	shared saying person -20
twin|speaker-then-quote|apposition other person|	apposed other noun 23	apposed saying person 18	apposition saying person 18
twin|speaker-then-quote|apposition other place|	apposed other noun -18
twin|speaker-then-quote|apposition saying name|	apposed saying noun 9	apposed saying person -14
twin|speaker-then-quote|apposition saying noun|	apposed saying name -26	apposed saying noun -30	apposed saying organisation -13	apposed saying person -81	apposed saying place -21	apposition other noun -13	shared saying name -23	shared saying noun -32	shared saying organisation -26	shared saying person -34
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 18	apposed saying person -42	shared saying noun 7	shared saying organisation -15
twin|speaker-then-quote|apposition saying person|	apposed saying noun 36	apposed saying person 26	shared saying noun 6	shared saying person 11
twin|speaker-then-quote|apposition saying place|	apposed saying person -17
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -12	shared saying noun -13
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 11	apposed thinking person -28
twin|speaker-then-quote|direct judging noun|	apposed judging noun 26	direct other noun -8
twin|speaker-then-quote|direct judging person|	apposed judging noun 30	apposed judging organisation 21	direct other person -7
twin|speaker-then-quote|direct other noun|	apposed other name -23	apposed other noun 27	apposed other organisation -37	apposed other person -37	apposed saying noun 17	direct judging noun -12	direct other noun -51	direct saying noun 15	passive other noun 10	passive other person -24
twin|speaker-then-quote|direct other organisation|	direct other organisation 18
twin|speaker-then-quote|direct other person|	direct saying person 6
twin|speaker-then-quote|direct other pronoun|	apposed other name -21	direct other pronoun -45	direct saying pronoun -26	direct thinking pronoun -21
twin|speaker-then-quote|direct saying noun|	apposed other noun 17	apposed saying name 23	apposed saying noun 17	apposed saying organisation 18	apposed saying person 20	shared saying noun 14
twin|speaker-then-quote|direct saying person|	apposed saying name 27	apposed saying noun 24	apposed saying person 18
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 9	apposed saying person 24	direct other pronoun -24
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -21
twin|speaker-then-quote|passive other noun|	direct other noun -13
twin|speaker-then-quote|passive other person|	direct other noun 20
twin|speaker-then-quote|shared judging noun|	apposed judging noun 11	apposition judging noun 16	shared judging noun -15	shared judging person 14
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -10
twin|speaker-then-quote|shared judging person|	apposed judging noun -17	apposed judging person -27	apposition judging noun -11	apposition judging person -11	shared judging noun -27
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -18
twin|speaker-then-quote|shared other noun|	shared other person -25	shared other pronoun 8
twin|speaker-then-quote|shared other organisation|	apposed other noun 8
twin|speaker-then-quote|shared other person|	apposed other noun 24	apposed other person 31	shared other noun 28	shared saying person 18
twin|speaker-then-quote|shared other pronoun|	apposed other noun -12	apposition other noun -17	shared other noun -6
twin|speaker-then-quote|shared saying name|	apposed saying name 6	apposed saying noun -11	apposed saying organisation 7	apposed saying person -8	shared saying organisation 8
twin|speaker-then-quote|shared saying noun|	apposed saying noun -22	apposed saying person -41	apposition other noun -16	apposition saying noun -15	apposition saying person -18	direct saying noun -19	shared saying person -50	shared saying pronoun -9
twin|speaker-then-quote|shared saying organisation|	apposed saying name -24	apposed saying noun 15	apposition saying noun 15	apposition saying organisation -14	shared saying name -19	shared saying noun -12	shared saying person -21
twin|speaker-then-quote|shared saying person|	apposition saying noun -7	apposition saying person -12	shared saying organisation 24	shared saying pronoun -14
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -18	shared saying noun -30	shared saying person -21
verb-before|according|,|	other 19
verb-before|according|:|	other 24
verb-before|according|coordinator|	other -8
verb-before|according|determiner|	other -25
verb-before|according|preposition|	other -16
verb-before|according|quote|	other -26
verb-before|according|stop|	other 15
verb-before|according|verb-thinking|	other 13
verb-before|according|word|	other -26
verb-before|apposed|)|	other -16	past -48	present -27
verb-before|apposed|,|	base -18	participle -26	past 8	present 7
verb-before|apposed|capital|	base -20	other -6	past -24	present -21
verb-before|apposed|pronoun|	other 9	past -41	present 14
verb-before|apposed|quote|	past -25	present 10
verb-before|apposed|word|	base -25	other -7	participle -16	past -20	present -22
verb-before|apposition|,|	base -8	other -28	participle -32	past -19	present -33
verb-before|direct|capital|	base -29	other -26	participle -20	past 16	present 14
verb-before|direct|determiner|	base -22	past 6	present -19
verb-before|direct|pronoun|	base -17	other -28	past 23
verb-before|direct|verb-judging|	base -21	other -14	past -20
verb-before|direct|verb-saying|	base -36	other -51	past -16	present 12
verb-before|direct|verb-thinking|	other -21	participle -19
verb-before|direct|word|	base -19	other 8	participle 13	past 30	present 20
verb-before|inverted|)|	past -50	present -18
verb-before|inverted|,|	past 15	present 9
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	present -18
verb-before|inverted|coordinator|	past -47	present -22
verb-before|inverted|pronoun|	past -24	present -19
verb-before|inverted|quote|	past 9	present 14
verb-before|inverted|stop|	present -17
verb-before|inverted|that|	past -35
verb-before|inverted|word|	past 24	present -31
verb-before|inverted|—|	past 19
verb-before|passive|,|	other -26	past 8	present 6
verb-before|passive|capital|	other -21
verb-before|passive|pronoun|	other -8	past -26
verb-before|passive|start|	past -18
verb-before|passive|stop|	past -24
verb-before|passive|verb-saying|	past -17
verb-before|passive|word|	other -6	past -19
verb-before|relative|that|	present 20
verb-before|relative|word|	base -6	other 7	past 12	present -12
verb-before|shared|)|	other -7
verb-before|shared|,|	other -8	participle 16	past -38	present -17
verb-before|shared|coordinator|	other -10	past -7	present -18
verb-before|shared|preposition|	base -8	past 11
verb-before|shared|pronoun|	past -18
verb-before|shared|quote|	base -13	other -21	present 10
verb-before|shared|subordinator|	participle -19	past 12
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	participle -27
`;
