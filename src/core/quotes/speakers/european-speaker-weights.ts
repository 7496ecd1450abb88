/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 15	carry-before -20	carry-before-that -33	carry-next -7	colon -16	named-before -11	paragraph-before -51	quote-then-speaker 16	quote-then-verb 14	sentence-after 9	signature 14	topic -9
before|according-to|	adverb 7	capital 19	word 19
before|colon|	adverb -34	auxiliary -42	capital 14	coordinator -35	preposition -8	pronoun -48	start -18	that -22	verb-judging -23	verb-saying -14	word -25
before|named-before|	& -16	' -17	( -54	* -23	+ -22	, 16	- -21	/ -11	; -9	adverb -25	coordinator -15	determiner -21	preposition -17	quote 14	start -18	subordinator -42	verb-judging -20	verb-saying -36	verb-thinking 7	word -18	— -23	’ -15
before|named-before||	 6
before|named-nearby|	& -12	( 36	) 10	+ 9	, 24	- 16	/ -25	: -20	; 14	adverb -15	auxiliary -10	coordinator -12	determiner -14	preposition -36	pronoun 16	start -7	subordinator -14	that -20	verb-judging -32	word -18
before|name|	& -19	' 13	( 33	) 18	* 10	+ 9	, 18	- 14	/ -26	: -33	; 21	adverb -21	capital 7	preposition -34	pronoun 14	quote 31	subordinator -10	that -19	verb-judging -12	verb-saying 7	verb-thinking -22	word -30	– -15	’ 18	• 14
before|name||	 21
before|noun|	$ -15	' -21	) -20	+ -16	, 9	- 16	: -13	; 23	adverb -34	auxiliary -48	preposition -18	pronoun -44	start 10	subordinator -6	that -38	verb-judging -33	verb-saying -10	word -8	– -19	— -15	’ -23	€ -19
before|paragraph-before|	, -26	- -17	: -10	; -14	adverb -16	auxiliary -6	capital -12	coordinator -10	preposition -28	pronoun -9	quote -25	start -26	subordinator -12	that -22	verb-judging -17	verb-saying -15	word -17	– -13	— -13
before|possessor|	, -40	coordinator -26	preposition 19	start -13	that -8	verb-judging -48	verb-saying -6	word -38
before|pronoun|	, 11	: -24	; -22	adverb -21	auxiliary 8	coordinator -24	determiner 8	preposition 10	quote 45	start -32	subordinator -60	that -13	verb-saying 8	verb-thinking 11	word -6
before|quote-then-speaker|	- -23	: -27	adverb -28	auxiliary 7	coordinator -11	pronoun -17	quote 32	start -21	subordinator -13	that -52	verb-judging -16	word -16
before|quote-then-verb|	, -6	adverb 6	preposition 26	verb-judging 14	verb-saying 11	word 6
before|sentence-after|	, -8	: -25	; -20	adverb -18	auxiliary -22	coordinator -20	pronoun -25	start 14	subordinator -46	that -23	verb-judging -28	verb-saying 8
before|sentence-before|	& -11	' -28	) -14	* -26	+ -9	- -34	: -28	; -18	adverb -16	auxiliary -26	coordinator -18	determiner -25	preposition -12	pronoun -11	quote 13	start 6	subordinator -7	that -65	verb-judging 13	verb-saying -17	verb-thinking -14	word -25	– -27	— -26	’ -26	€ -13
before|signature|	— 14
before|speaker-then-quote|	& -10	' 19	) 15	* 28	, 45	- 16	: -28	; 42	adverb -38	auxiliary -34	capital -11	coordinator 20	determiner 8	preposition -50	pronoun -49	quote 14	start 16	subordinator -16	that -18	verb-judging -26	verb-saying -40	word -11	– -24
before|topic|	, -22	- -24	capital -12	subordinator -23	— -17
before|verb-then-speaker|	, 12	adverb -30	preposition -18	that -18	verb-judging -11	verb-saying 10	word -16
carry-before-that|0|	1 -22	2 10	3 -14
carry-before-that|0|1|,verb-saying|	none -21
carry-before-that|0|1|	3 -17	4-5 -17	6-9 -9	: -11	stop -16
carry-before-that|0|1|:|	upper -11
carry-before-that|0|1|adjacent|	false -22
carry-before-that|0|1|end|	. -8
carry-before-that|0|1|inside|	false -22
carry-before-that|0|1|none|	,auxiliary -24	,verb-saying -20
carry-before-that|0|1|own|	own -32
carry-before-that|0|1|question|false|	false -22
carry-before-that|0|1|stop|	none -11	upper -16
carry-before-that|0|1|subject|	none -9	own -23
carry-before-that|0|2|	, -24	10+ -29	2 -15	3 9	4-5 15	6-9 -11	: 6	preposition -21
carry-before-that|0|2|,auxiliary|	none -19
carry-before-that|0|2|,|	lower -24	pronoun 6
carry-before-that|0|2|:|	upper 7
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|end|	. 8
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|none|	,auxiliary -19	,verb-saying 8	coordinator -17	none 12	own 12	stop -45
carry-before-that|0|2|own|	none -31	own -38
carry-before-that|0|2|preposition|	lower -21
carry-before-that|0|2|question|false|	false 7
carry-before-that|0|2|stop|	none -28
carry-before-that|0|2|subject|	elided -15	none 16	own -23
carry-before-that|0|3|	, -23	2 -17	3 -18	4-5 -33	6-9 -9	: 6	stop -29	word -20
carry-before-that|0|3|,auxiliary|	none -14
carry-before-that|0|3|,verb-saying|	none -20
carry-before-that|0|3|,|	lower -23
carry-before-that|0|3|:|	upper 6
carry-before-that|0|3|adjacent|	false -14
carry-before-that|0|3|end|	. -16
carry-before-that|0|3|inside|	false -14
carry-before-that|0|3|none|	,auxiliary -22	,pronoun -15	,verb-saying -27	none -29	stop -41
carry-before-that|0|3|own|	elided -21	own -26
carry-before-that|0|3|question|false|	false -40
carry-before-that|0|3|stop|	none -7	upper -29
carry-before-that|0|3|subject|	elided -17	own -36
carry-before-that|0|3|word|	lower -20
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -19
carry-before-that|1|far|	, -44	1 7	10+ -24	2 -16	3 -43	4-5 -31	6-9 -23	: -14	; -10	adverb -30	auxiliary -58	capital -29	coordinator -28	determiner -45	preposition -64	pronoun 7	start 8	stop -39	subordinator -36	that -36	verb-judging -15	verb-saying -23	verb-thinking -13	word -57	— 9
carry-before-that|1|far|,auxiliary|	none -39
carry-before-that|1|far|,coordinator|	none -17
carry-before-that|1|far|,preposition|	none -17
carry-before-that|1|far|,pronoun|	none -23
carry-before-that|1|far|,subordinator|	none -19
carry-before-that|1|far|,verb-judging|	none -15
carry-before-that|1|far|,verb-saying|	? -9	none -45
carry-before-that|1|far|,word|	none -32
carry-before-that|1|far|,|	capital -28	determiner -15	lower -40	none -29	upper -22	word -25
carry-before-that|1|far|.|	capital -27	determiner 7	preposition -18	pronoun -26
carry-before-that|1|far|:|	lower -24	none -13	upper -13
carry-before-that|1|far|;|	lower -10	none -22
carry-before-that|1|far|?|	,pronoun -19	,verb-saying -11	capital -11	determiner -16	end -24	pronoun -17
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -28
carry-before-that|1|far|alone|	true 10
carry-before-that|1|far|auxiliary|	lower -57	none -23
carry-before-that|1|far|capital|	, -18	. -18	lower -29	none -11
carry-before-that|1|far|coordinator|	lower -28
carry-before-that|1|far|determiner|	, -36	. -16	lower -39	none -10	upper -23
carry-before-that|1|far|elided|	elided -18	none -32	own -33
carry-before-that|1|far|end|	! -18	. -16	? -25	none -21
carry-before-that|1|far|inside|	false -41
carry-before-that|1|far|none|	, -34	,auxiliary -36	,determiner -14	,preposition -18	,pronoun -28	,subordinator -6	,verb-judging -26	,verb-saying -42	,word -36	: -24	; -27	auxiliary -17	capital -24	determiner -17	none -9	own -61	preposition -25	pronoun -14	stop -82	verb-saying -16	word -26
carry-before-that|1|far|own|	elided -41	none -50	own -51
carry-before-that|1|far|preposition|	. -24	lower -58	none -34	upper -24
carry-before-that|1|far|pronoun|	, -10	. -23	lower 8
carry-before-that|1|far|question|false|	false -30	true -34
carry-before-that|1|far|question|true|	false -37
carry-before-that|1|far|start|	upper 9
carry-before-that|1|far|stop|	none -28	upper -39
carry-before-that|1|far|subject|	elided -48	none -22	own -66
carry-before-that|1|far|subordinator|	. -23	lower -36
carry-before-that|1|far|that|	lower -36
carry-before-that|1|far|verb-judging|	lower -15
carry-before-that|1|far|verb-saying|	, -23	? -24	lower -22
carry-before-that|1|far|verb-thinking|	lower -13
carry-before-that|1|far|word|	lower -57	none -33
carry-before-that|2|	far -19
carry-before-that|2|far|!|	end -21
carry-before-that|2|far|	, -9	1 9	10+ -12	4-5 -22	6-9 -43	: -36	adverb -23	auxiliary -55	capital -41	determiner 7	preposition -51	pronoun -35	quote -22	start 19	stop -49	subordinator -36	that -18	verb-judging -25	verb-saying -41	verb-thinking -14	word -7
carry-before-that|2|far|,auxiliary|	none -29
carry-before-that|2|far|,determiner|	none -20
carry-before-that|2|far|,preposition|	none -16
carry-before-that|2|far|,pronoun|	none -21
carry-before-that|2|far|,subordinator|	none -12
carry-before-that|2|far|,verb-judging|	none -13
carry-before-that|2|far|,verb-saying|	? -18	none -24
carry-before-that|2|far|,word|	none -36
carry-before-that|2|far|,|	none -28	pronoun -15	upper -28	verb-saying -42	word -25
carry-before-that|2|far|.|	capital -16	determiner 7	end -19	preposition -21	pronoun -19	— -20
carry-before-that|2|far|:|	lower -17	none -24	upper -36
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	capital 6	end 6	pronoun -18	verb-saying 13
carry-before-that|2|far|adjacent|	false -19
carry-before-that|2|far|adverb|	lower -23
carry-before-that|2|far|alone|	false 28
carry-before-that|2|far|auxiliary|	lower -55	none -19
carry-before-that|2|far|capital|	, -22	. -26	? -18	lower -41	none -15
carry-before-that|2|far|coordinator|	none -35
carry-before-that|2|far|determiner|	, -13	. 13	lower -31	none -16
carry-before-that|2|far|elided|	elided -37	own -48
carry-before-that|2|far|end|	. -6	? 6	none -26
carry-before-that|2|far|first|	false -9
carry-before-that|2|far|inside|	false -45
carry-before-that|2|far|none|	, -23	,auxiliary -27	,verb-judging -18	,verb-saying -6	,word -30	: -9	auxiliary -17	capital -18	coordinator -29	determiner -17	elided -28	end 10	pronoun -13	stop -37	subordinator -23	verb-saying -11	word -25	— -15
carry-before-that|2|far|own|	elided -31	none -52	own -62
carry-before-that|2|far|preposition|	lower -49
carry-before-that|2|far|pronoun|	, -15	. -30	? -25	lower -35	none -17
carry-before-that|2|far|question|false|	false -29	true -9
carry-before-that|2|far|question|true|	false 15
carry-before-that|2|far|quote|	upper -22
carry-before-that|2|far|start|	upper 16
carry-before-that|2|far|stop|	none -19	other -18	upper -49
carry-before-that|2|far|subject|	elided -17	none 8	own -81
carry-before-that|2|far|subordinator|	lower -36
carry-before-that|2|far|that|	lower -18
carry-before-that|2|far|verb-judging|	lower -25
carry-before-that|2|far|verb-saying|	, -39	lower -34	upper -29
carry-before-that|2|far|verb-thinking|	lower -14
carry-before-that|2|far|word|	, -16	lower -22	none -20
carry-before-that|2|far|—|	. -20
carry-before-that|3|	far -25
carry-before-that|3|far|	) 11	, -26	1 -31	10+ -26	2 9	3 -9	4-5 -8	6-9 -50	: -38	auxiliary -16	preposition -12	pronoun -29	stop -56	subordinator -20	that 7	verb-saying -15	verb-thinking -17	word -42
carry-before-that|3|far|)|	upper 11
carry-before-that|3|far|,auxiliary|	none -17
carry-before-that|3|far|,verb-saying|	? -21	none -28
carry-before-that|3|far|,word|	none -24
carry-before-that|3|far|,|	capital -35	determiner -33	lower -17	upper -18	verb-saying -46	word -9
carry-before-that|3|far|.|	capital -15	determiner -22	end -25
carry-before-that|3|far|:|	upper -36
carry-before-that|3|far|?|	capital -10
carry-before-that|3|far|adjacent|	false -25
carry-before-that|3|far|alone|	false 12
carry-before-that|3|far|auxiliary|	lower -16
carry-before-that|3|far|capital|	, -20	. -24	? -8
carry-before-that|3|far|coordinator|	none -25
carry-before-that|3|far|determiner|	, -28	. -23	? -18
carry-before-that|3|far|elided|	own -15
carry-before-that|3|far|end|	. -9
carry-before-that|3|far|first|	false -29
carry-before-that|3|far|inside|	false -46
carry-before-that|3|far|none|	, -19	,verb-saying -36	,word 6	auxiliary -13	coordinator -21	elided -16	end 18	none 12	own -32	preposition -21	pronoun -16	stop -46	subordinator -10
carry-before-that|3|far|own|	elided -17	none -22
carry-before-that|3|far|preposition|	lower -12
carry-before-that|3|far|pronoun|	, -16	. -15	? -11	lower -29	none -6
carry-before-that|3|far|question|false|	false -28
carry-before-that|3|far|start|	upper -11
carry-before-that|3|far|stop|	none -13	upper -56
carry-before-that|3|far|subject|	elided -9	own -9
carry-before-that|3|far|subordinator|	lower -20
carry-before-that|3|far|that|	lower 7
carry-before-that|3|far|verb-saying|	, -23	lower -15
carry-before-that|3|far|verb-thinking|	lower -17
carry-before-that|3|far|word|	lower -42
carry-before-that|3|far|—|	none -16
carry-before|0|	0 29	2 -11	3 -24
carry-before|0|0|	, 35	1 -17	10+ 13	2 25	3 12	4-5 7	6-9 29	auxiliary -12
carry-before|0|0|,|	capital 10	lower 35	pronoun 30	upper 31	verb-saying 14
carry-before|0|0|adjacent|	false 29
carry-before|0|0|auxiliary|	lower -12
carry-before|0|0|capital|	. 22
carry-before|0|0|elided|	elided 26
carry-before|0|0|end|	. 27
carry-before|0|0|inside|	false 29
carry-before|0|0|none|	,auxiliary 28	,determiner -26	,pronoun 6	,verb-saying 23	: -19	; -39	coordinator 33
carry-before|0|0|question|false|	false 26
carry-before|0|0|subject|	elided 26
carry-before|0|1|	, -26	1 -22	10+ 29	2 -31	3 -12	4-5 -16	6-9 18	: -34	adverb -18	auxiliary -14	coordinator -12	determiner -18	preposition -12	pronoun -23	quote 13	stop 59	that -16	verb-judging -6	verb-saying -26	word -19	— -13
carry-before|0|1|,auxiliary|	none -7
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,verb-saying|	none -10
carry-before|0|1|,word|	none -25
carry-before|0|1|,|	capital 38	determiner 7	lower -24	none -11	pronoun 13	upper -11	verb-saying 37
carry-before|0|1|:|	lower -18	upper -33
carry-before|0|1|;|	none -18
carry-before|0|1|?|	,verb-saying 14	capital -16
carry-before|0|1|adverb|	lower -18
carry-before|0|1|auxiliary|	lower -14
carry-before|0|1|capital|	, -20	. 21
carry-before|0|1|coordinator|	lower -12	none 7
carry-before|0|1|determiner|	, -24	. -20	lower -18
carry-before|0|1|elided|	elided -13	none -9	own 9
carry-before|0|1|end|	. 44	? 18
carry-before|0|1|none|	, -16	,auxiliary -7	,verb-judging -11	,verb-saying -8	,word -9	: 15	capital 25	coordinator -20	elided -10	none -27	preposition -12	pronoun 24	word -23
carry-before|0|1|own|	none -15	own -47
carry-before|0|1|preposition|	. 8	lower -13
carry-before|0|1|pronoun|	, -28	. -6	lower -23
carry-before|0|1|question|false|	true -15
carry-before|0|1|question|true|	false -27
carry-before|0|1|quote|	upper 13
carry-before|0|1|stop|	none -18	upper 59
carry-before|0|1|subject|	elided -7	none -11	own -30
carry-before|0|1|that|	lower -16
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -29	lower -24
carry-before|0|1|word|	lower -19	none -25
carry-before|0|1|—|	upper -13
carry-before|0|2|	, -17	1 -19	10+ 12	6-9 -47	: -32	auxiliary -17	coordinator -19	preposition -22	pronoun -20	stop 10	that -16	word -37
carry-before|0|2|,auxiliary|	none -38
carry-before|0|2|,verb-saying|	none -46
carry-before|0|2|,word|	none -20
carry-before|0|2|,|	lower -17	verb-saying 8
carry-before|0|2|.|	determiner -19
carry-before|0|2|:|	upper -31
carry-before|0|2|?|	pronoun -11
carry-before|0|2|adjacent|	false -11
carry-before|0|2|auxiliary|	lower -12
carry-before|0|2|capital|	, -15
carry-before|0|2|coordinator|	lower -19
carry-before|0|2|determiner|	, -27
carry-before|0|2|elided|	none -24	own -18
carry-before|0|2|end|	. 23	? -18
carry-before|0|2|inside|	false -11
carry-before|0|2|none|	,auxiliary -6	,pronoun -19	,verb-saying -8	,word -24	elided -6	none -9	own 8	preposition 11	stop -25
carry-before|0|2|own|	elided -19	none -35	own -59
carry-before|0|2|preposition|	lower -22
carry-before|0|2|pronoun|	, -39	lower -20
carry-before|0|2|question|false|	false -7	true -16
carry-before|0|2|stop|	none -45	upper 10
carry-before|0|2|subject|	elided -33	own -72
carry-before|0|2|that|	lower -16
carry-before|0|2|word|	lower -37
carry-before|0|3|,verb-saying|	none -29
carry-before|0|3|,word|	none -19
carry-before|0|3|	10+ -20	2 -15	3 -13	6-9 -30	: -24	stop -16
carry-before|0|3|:|	upper -24
carry-before|0|3|adjacent|	false -24
carry-before|0|3|end|	. -12
carry-before|0|3|inside|	false -24
carry-before|0|3|none|	,auxiliary -17	,verb-saying -30	,word 8	none 8	own -28	stop -33
carry-before|0|3|own|	none -20	own -26
carry-before|0|3|pronoun|	, -7
carry-before|0|3|question|false|	false -21
carry-before|0|3|stop|	none -19	upper -16
carry-before|0|3|subject|	none -11	own -36
carry-before|1|	far -29
carry-before|1|far|!|	,verb-saying -20	end -16
carry-before|1|far|+|	none -12
carry-before|1|far|,auxiliary|	none -45
carry-before|1|far|,determiner|	none -24
carry-before|1|far|,preposition|	none -24
carry-before|1|far|,pronoun|	none -32
carry-before|1|far|,subordinator|	none -29
carry-before|1|far|,verb-judging|	none -24
carry-before|1|far|,verb-saying|	? -26	none -8
carry-before|1|far|,verb-thinking|	none -15
carry-before|1|far|,word|	none -35
carry-before|1|far|,|	capital -7	coordinator -13	determiner -48	subordinator -17	upper -27	verb-saying 7	word -19
carry-before|1|far|.|	capital -34	determiner -37	end -23	preposition -14	pronoun -27	— -20
carry-before|1|far|	10+ 16	2 -56	3 -32	4-5 -19	6-9 -33	: -10	adverb -30	auxiliary -30	capital -36	coordinator -27	determiner -10	preposition -25	pronoun -51	stop -48	subordinator -51	verb-judging -18	verb-saying -45	verb-thinking -25	word -58
carry-before|1|far|:|	lower -26	none -23	upper -10
carry-before|1|far|;|	none -29
carry-before|1|far|?|	,verb-saying -18	capital -19	determiner -16	end -11	pronoun -13	stop -8	verb-saying -28
carry-before|1|far|adjacent|	false -29
carry-before|1|far|adverb|	lower -28
carry-before|1|far|alone|	false -9	true 30
carry-before|1|far|auxiliary|	lower -30	none -22
carry-before|1|far|capital|	, -25	. -29	lower -36	none -12
carry-before|1|far|coordinator|	lower -27	none -9
carry-before|1|far|determiner|	, -59	. -49	? -24	lower -7	none 8	upper -26
carry-before|1|far|elided|	elided -27	none -11
carry-before|1|far|end|	! -20	. -14
carry-before|1|far|inside|	false -43
carry-before|1|far|none|	, -41	,auxiliary -42	,preposition -22	,pronoun -21	,verb-judging -20	,verb-saying -16	,verb-thinking -15	,word -47	: 19	; -16	adverb -17	auxiliary -20	capital -29	coordinator -26	determiner -24	end 18	none -24	own -48	pronoun -17	stop -37	subordinator -13	verb-saying -16	word -43	— -19
carry-before|1|far|own|	none -21	own -26
carry-before|1|far|preposition|	. -25	lower -24	none -8	upper -18
carry-before|1|far|pronoun|	, -12	. -28	? -17	lower -49	none -21
carry-before|1|far|question|false|	false -18	true -12
carry-before|1|far|question|true|	false -33
carry-before|1|far|stop|	none -20	other -20	upper -48
carry-before|1|far|subject|	none -33	own -18
carry-before|1|far|subordinator|	. -20	lower -51	none -15
carry-before|1|far|verb-judging|	lower -18
carry-before|1|far|verb-saying|	, -44	? -29	lower -39	upper -24
carry-before|1|far|verb-thinking|	lower -25
carry-before|1|far|word|	, -17	lower -57	none -35	upper -9
carry-before|1|far|—|	. -20	none -18
carry-before|2|	far -12
carry-before|2|far|	, -26	1 -25	2 -27	3 -22	4-5 -6	6-9 -26	capital -20	preposition -44	pronoun -26	stop -55	subordinator -21	that -29	verb-judging -31	verb-saying -20	verb-thinking -21	word -21
carry-before|2|far|,auxiliary|	none -34
carry-before|2|far|,verb-judging|	none -14
carry-before|2|far|,verb-saying|	! -15
carry-before|2|far|,word|	none -32
carry-before|2|far|,|	capital -31	determiner -27	lower -15	none -19	pronoun -63	upper -21	verb-saying -58	word -22
carry-before|2|far|.|	capital -26	determiner -16	end -50	pronoun -18
carry-before|2|far|?|	end 21
carry-before|2|far|adjacent|	false -12
carry-before|2|far|alone|	false 20
carry-before|2|far|capital|	, -29	. -26	? -23	lower -20	none -17
carry-before|2|far|coordinator|	none -22
carry-before|2|far|determiner|	, -63	. -26
carry-before|2|far|elided|	none -12
carry-before|2|far|end|	? 8
carry-before|2|far|first|	false -8
carry-before|2|far|inside|	false -24
carry-before|2|far|none|	, -20	,auxiliary -18	,verb-saying -19	,word -25	: 17	auxiliary -7	coordinator -18	elided -16	end 11	own -6	preposition -11	pronoun -17	stop -66	subordinator -14
carry-before|2|far|own|	elided -28	own -56
carry-before|2|far|preposition|	lower -44
carry-before|2|far|pronoun|	, -29	. 13	? -22	lower -26
carry-before|2|far|question|false|	false -30
carry-before|2|far|question|true|	false 10	true 12
carry-before|2|far|stop|	none -16	upper -55
carry-before|2|far|subject|	elided -10	own -12
carry-before|2|far|subordinator|	lower -21
carry-before|2|far|that|	lower -29
carry-before|2|far|verb-judging|	lower -31
carry-before|2|far|verb-saying|	, -31	lower -20
carry-before|2|far|verb-thinking|	lower -21
carry-before|2|far|word|	lower -42
carry-before|3|	far -10
carry-before|3|far|,|	capital -19	determiner -21	none -18	pronoun -42	verb-saying -41	word -19
carry-before|3|far|.|	end -22
carry-before|3|far|	1 -30	2 -26	3 -10	4-5 -37	6-9 -8	auxiliary -29	capital -15	pronoun -22	stop -30	that -21	verb-judging -16	verb-saying -17	word -30
carry-before|3|far|adjacent|	false -10
carry-before|3|far|alone|	false -6
carry-before|3|far|auxiliary|	lower -29
carry-before|3|far|capital|	, -9	lower -15
carry-before|3|far|determiner|	, -29
carry-before|3|far|elided|	own -15
carry-before|3|far|end|	. -22
carry-before|3|far|inside|	false -18
carry-before|3|far|none|	, 10	,verb-saying -23	: -12	end 12	none 8	own -19	preposition -17	stop -26	subordinator 10
carry-before|3|far|own|	elided -12	own 6
carry-before|3|far|pronoun|	, -32	? -12	lower -22
carry-before|3|far|question|false|	false -6	true -22
carry-before|3|far|start|	upper 6
carry-before|3|far|stop|	none 6	upper -30
carry-before|3|far|subject|	elided -20	none 6	own 7
carry-before|3|far|that|	lower -21
carry-before|3|far|verb-saying|	, -53	lower -17
carry-before|3|far|word|	, -14	lower -30
carry-next|0|	0 31	1 12	2 -17	3 -35
carry-next|0|0|,auxiliary|	none 25
carry-next|0|0|,determiner|	none -25
carry-next|0|0|,pronoun|	none -11
carry-next|0|0|,verb-saying|	none 25
carry-next|0|0|,word|	none 10
carry-next|0|0|.|	capital 14	end 26
carry-next|0|0|	1 13	10+ 17	2 20	4-5 -20	6-9 29	auxiliary -22	capital 8	determiner -16	preposition -18	start 18	stop 45	subordinator 19
carry-next|0|0|:|	none -11
carry-next|0|0|;|	none -38
carry-next|0|0|adjacent|	false 31
carry-next|0|0|auxiliary|	lower -22
carry-next|0|0|capital|	lower 8
carry-next|0|0|coordinator|	none 25
carry-next|0|0|determiner|	lower -10
carry-next|0|0|elided|	elided 27
carry-next|0|0|first|	false 18
carry-next|0|0|inside|	false 26
carry-next|0|0|preposition|	lower -18
carry-next|0|0|question|false|	false 28
carry-next|0|0|start|	upper 18
carry-next|0|0|stop|	upper 45
carry-next|0|0|subject|	elided 27
carry-next|0|0|subordinator|	lower 19
carry-next|0|0|verb-saying|	, 15
carry-next|0|1|	, -49	2 -9	3 -17	4-5 10	6-9 15	: -7	adverb 13	auxiliary 15	capital -35	determiner 7	pronoun -26	quote -13	that 11	verb-judging 9	word -8
carry-next|0|1|,auxiliary|	none -18
carry-next|0|1|,pronoun|	none -9
carry-next|0|1|,verb-judging|	none -25
carry-next|0|1|,verb-saying|	? -17	none -6
carry-next|0|1|,word|	none -19
carry-next|0|1|,|	determiner 20	lower -46	none -23	pronoun 14	verb-saying -25	word -15
carry-next|0|1|.|	capital -25	determiner -28	end 13	preposition -17
carry-next|0|1|:|	none -14	upper -10
carry-next|0|1|?|	end -14
carry-next|0|1|adjacent|	false 11
carry-next|0|1|adverb|	lower 13
carry-next|0|1|auxiliary|	lower 15
carry-next|0|1|capital|	, 7	. -15	? -18	lower -34	none 8
carry-next|0|1|coordinator|	none -35
carry-next|0|1|determiner|	lower 10
carry-next|0|1|elided|	none 8	own -18
carry-next|0|1|inside|	false 8
carry-next|0|1|none|	, -18	,pronoun -24	,verb-saying -17	; -20	auxiliary -19	coordinator 14	end -17	none -21	own -10	preposition -11
carry-next|0|1|own|	none 10	own -43
carry-next|0|1|preposition|	none -9
carry-next|0|1|pronoun|	, -12	. -8	lower -26
carry-next|0|1|question|false|	false 17	true -38
carry-next|0|1|question|true|	false -23
carry-next|0|1|quote|	upper -13
carry-next|0|1|stop|	none 32
carry-next|0|1|subject|	elided -8	none -13	own -8
carry-next|0|1|that|	lower 11
carry-next|0|1|verb-judging|	lower 9
carry-next|0|1|verb-saying|	, 17
carry-next|0|1|word|	none -32
carry-next|0|1|—|	? -24
carry-next|0|2|	, 6	1 -26	10+ -20	2 -30	3 -35	4-5 7	6-9 -45	: -15	auxiliary -33	determiner -22	preposition -21	pronoun -20	stop -43	subordinator -18	verb-saying -17	word -41
carry-next|0|2|,auxiliary|	none -39
carry-next|0|2|,pronoun|	none -17
carry-next|0|2|,verb-saying|	none -22
carry-next|0|2|,word|	none -15
carry-next|0|2|,|	lower 7	pronoun -38
carry-next|0|2|.|	end 15
carry-next|0|2|:|	upper -15
carry-next|0|2|?|	end -18
carry-next|0|2|adjacent|	false -17
carry-next|0|2|auxiliary|	lower -33
carry-next|0|2|determiner|	, -20	. -19	lower -22
carry-next|0|2|elided|	own -18
carry-next|0|2|inside|	false -31
carry-next|0|2|none|	,auxiliary -31	,verb-saying -6	,word -19	elided -30	own -38	stop -61
carry-next|0|2|own|	elided 7	none -28	own -58
carry-next|0|2|preposition|	lower -18	none -6
carry-next|0|2|pronoun|	, -7	. -13	? -17	lower -20
carry-next|0|2|question|false|	false -19
carry-next|0|2|question|true|	false -20
carry-next|0|2|stop|	none -17	upper -43
carry-next|0|2|subject|	elided -7	none -17	own -9
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|verb-saying|	, -26	lower -17
carry-next|0|2|word|	lower -41
carry-next|0|3|,auxiliary|	none -13
carry-next|0|3|,verb-saying|	none -32
carry-next|0|3|,word|	none -10
carry-next|0|3|,|	pronoun -10
carry-next|0|3|.|	end -16
carry-next|0|3|	10+ -14	2 -19	3 -13	4-5 -11	6-9 -30	determiner -14	preposition -17	start -17	stop -24	verb-saying -12	word -26
carry-next|0|3|adjacent|	false -35
carry-next|0|3|determiner|	lower -13
carry-next|0|3|first|	false -17
carry-next|0|3|inside|	false -31
carry-next|0|3|none|	,verb-saying -21	,word -16	none -12	own -13	stop -17
carry-next|0|3|own|	none -18	own -28
carry-next|0|3|question|false|	false -35
carry-next|0|3|start|	upper -17
carry-next|0|3|stop|	none -19	upper -24
carry-next|0|3|subject|	none -18	own -30
carry-next|0|3|word|	lower -26
carry-next|1|	far -35
carry-next|1|far|!|	end -11
carry-next|1|far|	, -22	1 15	10+ -46	2 -14	3 -32	4-5 -13	6-9 -29	; -19	auxiliary -36	capital -43	coordinator -38	preposition -15	pronoun -46	quote -18	start -26	stop -94	subordinator -49	that -47	verb-saying -48	verb-thinking -19	word -10	— -15
carry-next|1|far|,auxiliary|	none -17
carry-next|1|far|,preposition|	none -24
carry-next|1|far|,pronoun|	none -15
carry-next|1|far|,subordinator|	none -19
carry-next|1|far|,verb-judging|	none -17
carry-next|1|far|,verb-saying|	! -16	? -21	none -46
carry-next|1|far|,word|	none -20
carry-next|1|far|,|	capital -20	determiner -51	lower -18	none -53	pronoun -69	upper -31	verb-saying -40	word -7
carry-next|1|far|.|	capital -40	end -17	preposition -11	pronoun -27	subordinator -12	— -18
carry-next|1|far|:|	lower -29	none 7
carry-next|1|far|;|	lower -19	none -19
carry-next|1|far|?|	,verb-saying -23	capital -18	determiner -16	end 6	pronoun -30	verb-saying -27
carry-next|1|far|adjacent|	false -35
carry-next|1|far|alone|	false -10	true -22
carry-next|1|far|auxiliary|	lower -35	none -27
carry-next|1|far|capital|	, -23	. -25	? -20	lower -43	none -20
carry-next|1|far|coordinator|	, -18	lower -38	none -32
carry-next|1|far|determiner|	, -41	. -15	? -15	lower -43	none -23	upper 6
carry-next|1|far|elided|	elided -19	none -29	own -11
carry-next|1|far|end|	! -20	. -30	? -37	none 32
carry-next|1|far|first|	false -32
carry-next|1|far|inside|	false -32
carry-next|1|far|none|	, -6	,auxiliary -34	,determiner -17	,preposition -16	,pronoun -39	,subordinator -28	,verb-judging -27	,verb-saying -23	,verb-thinking -13	,word 9	: -24	; -23	auxiliary -24	capital -25	elided -18	end -23	none 11	own -38	preposition -29	pronoun -14	stop -16	subordinator 13	word -30
carry-next|1|far|own|	elided -46	none -58
carry-next|1|far|preposition|	. -21	lower -66	none -43
carry-next|1|far|pronoun|	, -10	. -22	? -16	lower -43	none -7
carry-next|1|far|question|false|	false -31	true -22
carry-next|1|far|question|true|	false -23
carry-next|1|far|quote|	upper -18
carry-next|1|far|start|	upper -24
carry-next|1|far|stop|	none -40	other -17	upper -93
carry-next|1|far|subject|	elided -20	none -10	own -17
carry-next|1|far|subordinator|	, -23	lower -49
carry-next|1|far|that|	lower -47
carry-next|1|far|verb-saying|	, -26	? -28	lower -44	none -24	upper -20
carry-next|1|far|verb-thinking|	lower -17
carry-next|1|far|word|	, -18	lower -9	none -41	upper -22
carry-next|1|far|—|	. -18	none -17	upper -15
carry-next|2|	far -10
carry-next|2|far|	, -32	10+ -61	2 -13	4-5 15	6-9 -21	: 13	adverb -17	auxiliary -19	capital -27	coordinator -21	determiner -23	preposition -8	pronoun -25	start 16	stop -44	subordinator -30	that -18	verb-judging -18	verb-saying -39	verb-thinking -21	word -23
carry-next|2|far|,auxiliary|	none -18
carry-next|2|far|,verb-saying|	none -11
carry-next|2|far|,word|	none -19
carry-next|2|far|,|	capital -21	determiner -50	lower -38	none -31	pronoun -23	verb-saying -19	word -16
carry-next|2|far|.|	capital -30	determiner -18	end 15	pronoun -15
carry-next|2|far|:|	lower 8	none 22	upper 10
carry-next|2|far|?|	,verb-saying 9	capital -30	end -24	pronoun -21
carry-next|2|far|adjacent|	false -10
carry-next|2|far|adverb|	lower -17
carry-next|2|far|auxiliary|	lower -19	none -19
carry-next|2|far|capital|	, -26	. -24	lower -27
carry-next|2|far|coordinator|	lower -21	none -24
carry-next|2|far|determiner|	, -57	. -25	lower -23
carry-next|2|far|elided|	elided -14	own -25
carry-next|2|far|end|	. -51	? 16	none 23
carry-next|2|far|first|	false 8
carry-next|2|far|inside|	false -26
carry-next|2|far|none|	, -22	,auxiliary -24	,verb-judging -19	,verb-saying 22	,word -25	capital -16	coordinator -26	elided -20	none -11	own 15	preposition -14	stop -48
carry-next|2|far|own|	none -25	own 7
carry-next|2|far|preposition|	lower -36	none -37
carry-next|2|far|pronoun|	, -24	. -16	lower -25	none -14
carry-next|2|far|question|false|	false -16
carry-next|2|far|question|true|	false -48	true 12
carry-next|2|far|start|	upper 16
carry-next|2|far|stop|	none -74	upper -44
carry-next|2|far|subject|	elided -32	none 8	own 7
carry-next|2|far|subordinator|	lower -30	none -28
carry-next|2|far|that|	lower -18
carry-next|2|far|verb-judging|	lower -18
carry-next|2|far|verb-saying|	, -70	lower -36	upper -17
carry-next|2|far|verb-thinking|	lower -21
carry-next|2|far|word|	, -18	lower -23
carry-next|3|far|,verb-saying|	none -18
carry-next|3|far|,|	capital -7	determiner -34	lower 6	pronoun -29	word 9
carry-next|3|far|.|	end -45	pronoun -27
carry-next|3|far|	10+ -11	2 22	3 -8	4-5 -6	6-9 -6	auxiliary 15	capital -19	preposition -32	start -6	stop -51	word 8
carry-next|3|far|?|	pronoun -15
carry-next|3|far|alone|	false 12
carry-next|3|far|auxiliary|	lower 15
carry-next|3|far|capital|	, -34	lower -19
carry-next|3|far|determiner|	, -33
carry-next|3|far|elided|	own 10
carry-next|3|far|end|	. -32	none 14
carry-next|3|far|first|	false -7
carry-next|3|far|none|	, -21	,verb-saying 20	stop 6
carry-next|3|far|own|	elided -22	none -23	own 7
carry-next|3|far|preposition|	lower -32	none -27
carry-next|3|far|pronoun|	, -24
carry-next|3|far|question|true|	false -6
carry-next|3|far|start|	upper -6
carry-next|3|far|stop|	none -55	upper -51
carry-next|3|far|subject|	elided 10
carry-next|3|far|subordinator|	none 16
carry-next|3|far|verb-saying|	, -66
carry-next|3|far|word|	, -21	lower 8
ending|according-to|.|	1 18
ending|according-to|none|	0 7	1 8	13-25 -8	2 12	3 6	4-6 7	7-12 -10
ending|colon|,|	1 -16
ending|colon|.|	3 -9	4-6 -19
ending|colon|?|	1 -45
ending|colon|none|	1 -17
ending|named-before|!|	1 10	13-25 14	26+ -20
ending|named-before|,|	1 -33	13-25 -29	2 -10	26+ -31	3 -45	4-6 -7	7-12 -18
ending|named-before|.|	1 -18	13-25 21	2 -6	26+ -44	3 -12
ending|named-before|?|	13-25 -20	2 7	26+ -28	7-12 25
ending|named-before|none|	1 27	13-25 -10	26+ -58	3 -9	4-6 -22	7-12 -9
ending|named-nearby|!|	0 8	1 -14	2 -7	3 -6	4-6 -15	7-12 7
ending|named-nearby|,|	0 9	1 17	2 11	3 6	4-6 9	7-12 -29
ending|named-nearby|.|	0 -27	1 -13	13-25 -24	2 14	26+ -23	3 8	7-12 -12
ending|named-nearby|?|	0 11	1 -16	2 -6	3 18	4-6 9	7-12 14
ending|named-nearby|none|	0 -19	1 -13	13-25 -14	2 16	26+ -15	3 7	4-6 9	7-12 -10
ending|paragraph-before|!|	26+ -22
ending|paragraph-before|,|	26+ -18
ending|paragraph-before|.|	26+ -33
ending|paragraph-before|?|	26+ -35
ending|paragraph-before|none|	26+ -30
ending|possessor|.|	2 10	3 -9	4-6 -24	7-12 -11
ending|possessor|?|	4-6 -10
ending|possessor|none|	0 -20	1 -26	3 13	4-6 -40	7-12 -18
ending|quote-then-speaker|!|	0 21
ending|quote-then-speaker|,|	0 40	1 6	13-25 -28	2 -18	3 -14	4-6 -11	7-12 -51
ending|quote-then-speaker|?|	0 39	1 8
ending|quote-then-speaker|none|	-10 -22	-11 -12	-12 7	-13 -7	-14 -19	-15 -23	-23 -12	-3 -22	-4 -29	-7 -11	-8 -28	0 -12	1 -14	13-25 -26	2 24	3 8	4-6 -10
ending|quote-then-verb|!|	1 -10
ending|quote-then-verb|,|	0 21	13-25 -11	4-6 -13	7-12 -27
ending|quote-then-verb|?|	1 19
ending|quote-then-verb|none|	1 15	3 10	4-6 -22	7-12 -9
ending|sentence-after|!|	0 -9
ending|sentence-after|.|	0 15	2 -15	3 -31	4-6 -18	7-12 -9
ending|sentence-after|?|	0 -6	3 -17
ending|sentence-before|!|	13-25 -32
ending|sentence-before|,|	1 -12	13-25 -32	2 -18	26+ -30	4-6 -28	7-12 -10
ending|sentence-before|.|	1 20	2 9	26+ -6	3 11	7-12 -30
ending|sentence-before|?|	13-25 -11	2 -8	3 -19	4-6 -10	7-12 17
ending|sentence-before|none|	1 -6	2 -45	3 -38
ending|signature|.|	1 14
ending|speaker-then-quote|!|	3 13
ending|speaker-then-quote|,|	4-6 11
ending|speaker-then-quote|.|	0 -11	1 28	13-25 -26	2 6	3 8	4-6 20	7-12 -24
ending|speaker-then-quote|?|	1 -17	13-25 -11	3 20	4-6 10	7-12 10
ending|speaker-then-quote|none|	0 7	1 -6	13-25 -18	2 14	26+ -16	3 -9
ending|topic|!|	26+ -23	7-12 -13
ending|topic|.|	13-25 -13	26+ -9	7-12 -7
ending|topic|?|	13-25 -28	26+ -18	4-6 -10	7-12 26
ending|topic|none|	0 -30	13-25 -20	26+ -52	3 14	4-6 6
ending|verb-then-speaker|.|	0 -43	1 -10	13-25 -20	2 19	3 -16	4-6 11	7-12 -25
ending|verb-then-speaker|none|	0 -24	13-25 -43	2 7	4-6 -17	7-12 -8
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 17
follow|according-to|,subordinator|	none 9
follow|according-to|,verb-saying|	none -16
follow|according-to|,word|	none 11
follow|according-to|:|	none 17
follow|according-to|;|	none 19
follow|according-to|end|	. 21
follow|according-to|preposition|	none 11
follow|colon|,auxiliary|	none -14
follow|colon|,verb-saying|	none -30
follow|colon|capital|	, -14	. -13	? 8
follow|colon|end|	. -11	? -33	none -41
follow|colon|preposition|	. -18
follow|colon|stop|	? -16	none -6
follow|colon|verb-saying|	, -6
follow|named-before|,auxiliary|	none -18
follow|named-before|,pronoun|	none -23
follow|named-before|,verb-judging|	none -29
follow|named-before|,verb-saying|	! 10	? -26	none -6
follow|named-before|,verb-thinking|	none -20
follow|named-before|,word|	none 6
follow|named-before|,|	none -23
follow|named-before|:|	none -9
follow|named-before|capital|	, -44	? -14	none -37
follow|named-before|determiner|	, -10	. -19	? -14
follow|named-before|end|	. -6
follow|named-before|pronoun|	, -30	. 8	? -21	none -42
follow|named-before|stop|	none 6
follow|named-before|verb-saying|	, -49	? -28	none -17
follow|named-before|—|	. -14
follow|named-nearby|,auxiliary|	none 28
follow|named-nearby|,determiner|	none -10
follow|named-nearby|,preposition|	none -7
follow|named-nearby|,pronoun|	? 22	none 14
follow|named-nearby|,verb-judging|	none 19
follow|named-nearby|,verb-saying|	! -11
follow|named-nearby|,verb-thinking|	none 17
follow|named-nearby|,word|	none 10
follow|named-nearby|,|	none -26
follow|named-nearby|:|	none -14
follow|named-nearby|;|	none -10
follow|named-nearby|auxiliary|	none 8
follow|named-nearby|capital|	, 11	. -9	? 6	none 10
follow|named-nearby|coordinator|	, -11	none -43
follow|named-nearby|determiner|	? -13	none -11
follow|named-nearby|end|	? 7	none -20
follow|named-nearby|preposition|	. -7	none -7
follow|named-nearby|pronoun|	! 8	, 20	. -26	? 12	none 12
follow|named-nearby|stop|	none 15
follow|named-nearby|subordinator|	. -17	none -11
follow|named-nearby|verb-saying|	, 21	? 12	none 12
follow|named-nearby|word|	, 8
follow|named-nearby|—|	none 17
follow|paragraph-before|,auxiliary|	none -18
follow|paragraph-before|,pronoun|	none -9
follow|paragraph-before|,verb-saying|	? -14	none -24
follow|paragraph-before|,word|	none -8
follow|paragraph-before|capital|	, -20	? -14	none -6
follow|paragraph-before|determiner|	, -22	? -17
follow|paragraph-before|end|	. -32
follow|paragraph-before|pronoun|	, -19	? -18	none -8
follow|paragraph-before|verb-saying|	, -11	? -21	none -17
follow|paragraph-before|word|	, -8
follow|possessor|,|	none -29
follow|possessor|auxiliary|	none -12
follow|possessor|capital|	. -14
follow|possessor|determiner|	. -11
follow|possessor|end|	. 6	none -23
follow|possessor|preposition|	none -30
follow|possessor|pronoun|	. -31
follow|possessor|stop|	none -6
follow|possessor|word|	none -16
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,auxiliary|	none 7
follow|quote-then-speaker|,coordinator|	none 9
follow|quote-then-speaker|,verb-saying|	none -13
follow|quote-then-speaker|,word|	none -18
follow|quote-then-speaker|:|	none -32
follow|quote-then-speaker|;|	none -6
follow|quote-then-speaker|auxiliary|	none -20
follow|quote-then-speaker|capital|	, 30	none 41
follow|quote-then-speaker|coordinator|	, -24	none -39
follow|quote-then-speaker|determiner|	, 7	? 27	none -8
follow|quote-then-speaker|pronoun|	! 21	, 34	? 28	none 39
follow|quote-then-speaker|subordinator|	none -9
follow|quote-then-speaker|verb-saying|	, -44	? 20
follow|quote-then-speaker|word|	, 17	none -17
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 20	none 28
follow|quote-then-verb|,verb-judging|	none 25
follow|quote-then-verb|,verb-saying|	? 9	none 14
follow|quote-then-verb|,word|	none 9
follow|quote-then-verb|:|	none -14
follow|quote-then-verb|capital|	, -21
follow|quote-then-verb|coordinator|	none -37
follow|quote-then-verb|determiner|	, -24
follow|quote-then-verb|preposition|	none 17
follow|quote-then-verb|verb-saying|	, 21	none 19
follow|quote-then-verb|—|	none 26
follow|sentence-after|capital|	? 6
follow|sentence-after|determiner|	! -26	? -31
follow|sentence-after|pronoun|	. 6	? -7
follow|sentence-after|—|	. -15
follow|sentence-before|,auxiliary|	none -47
follow|sentence-before|,coordinator|	none -17
follow|sentence-before|,preposition|	none -29
follow|sentence-before|,pronoun|	none -43
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-judging|	none -25
follow|sentence-before|,verb-saying|	! -21	? -28
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	none -23
follow|sentence-before|:|	none -23
follow|sentence-before|;|	none -45
follow|sentence-before|auxiliary|	none -7
follow|sentence-before|capital|	, -36	. -6	? -21	none -47
follow|sentence-before|coordinator|	, -26	none 22
follow|sentence-before|determiner|	none -6
follow|sentence-before|end|	! -33	none -15
follow|sentence-before|preposition|	. -6	none 14
follow|sentence-before|pronoun|	, -32	. 7	? -32	none -48
follow|sentence-before|stop|	? -11	none -25
follow|sentence-before|subordinator|	. -8
follow|sentence-before|verb-saying|	, -64
follow|sentence-before|word|	, -25	none 9
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -24
follow|speaker-then-quote|,determiner|	none 25
follow|speaker-then-quote|,preposition|	none -9
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -18
follow|speaker-then-quote|,|	none -10
follow|speaker-then-quote|;|	none 29
follow|speaker-then-quote|capital|	. 12	? 14
follow|speaker-then-quote|coordinator|	, 17	none 7
follow|speaker-then-quote|determiner|	, 8	. -11	none -10
follow|speaker-then-quote|end|	. 12	none -20
follow|speaker-then-quote|preposition|	. -13	none -9
follow|speaker-then-quote|pronoun|	. -12
follow|speaker-then-quote|subordinator|	none -8
follow|topic|,auxiliary|	? -19
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -45
follow|topic|,pronoun|	? -13	none -11
follow|topic|,subordinator|	none -20
follow|topic|,verb-judging|	none -35
follow|topic|,verb-saying|	? -33	none -28
follow|topic|,verb-thinking|	none -16
follow|topic|,word|	none 9
follow|topic|:|	none -22
follow|topic|auxiliary|	none -13
follow|topic|capital|	? 8
follow|topic|coordinator|	none 7
follow|topic|determiner|	. -24	none 9
follow|topic|end|	! -8	? -16	none -35
follow|topic|preposition|	. -18	none -12
follow|topic|pronoun|	. -15
follow|topic|stop|	? -13
follow|topic|word|	none -8
follow|topic|—|	none -16
follow|verb-then-speaker|,subordinator|	none -26
follow|verb-then-speaker|,verb-saying|	none -19
follow|verb-then-speaker|,word|	none -22
follow|verb-then-speaker|,|	none -21
follow|verb-then-speaker|auxiliary|	none -12
follow|verb-then-speaker|capital|	. -17
follow|verb-then-speaker|coordinator|	none -31
follow|verb-then-speaker|end|	. 8	none -30
follow|verb-then-speaker|preposition|	. -22	none -33
follow|verb-then-speaker|pronoun|	. -23
follow|verb-then-speaker|stop|	none 10
follow|verb-then-speaker|word|	none 22
force|according-to|according|	0 7	1 12	13-25 -8	2 12	3 6	4-6 7	7-12 -9
force|colon|naked|	1 -15	3 7	4-6 -20
force|named-before|naked|	1 11	2 15	26+ -81	3 -18
force|named-nearby|naked|	1 -14	13-25 -22	2 17	26+ -21	3 13	4-6 10	7-12 -14
force|paragraph-before|according|	26+ -19
force|paragraph-before|judging|	26+ -24
force|paragraph-before|other|	26+ -25
force|paragraph-before|saying|	26+ -43
force|paragraph-before|thinking|	26+ -17
force|possessor|naked|	0 -23	1 -28	2 9	3 12	4-6 -45	7-12 -20
force|quote-then-speaker|judging|	-4 -17	-6 17	0 22	1 -28	3 6	4-6 -10	7-12 -26
force|quote-then-speaker|other|	-10 -17	-12 -17	-15 -19	-3 -18	-4 -9	-5 17	-6 -13	-7 -11	-8 -20	-9 15	0 6	13-25 -27	2 17	3 -27	4-6 -57	7-12 -42
force|quote-then-speaker|saying|	-10 -19	-11 -16	-12 17	-14 -18	-15 -17	-16 -13	-17 -8	-23 -12	-3 -15	-4 -18	-5 -21	-7 -7	-8 -20	-9 -10	0 30	1 -22	13-25 -21	7-12 -12
force|quote-then-speaker|thinking|	-12 7	-3 -17	0 24	1 9	4-6 -26
force|quote-then-verb|judging|	1 24
force|quote-then-verb|other|	1 8
force|quote-then-verb|saying|	0 17	1 9	13-25 -9	4-6 -23	7-12 -24
force|sentence-after|according|	13-25 -13
force|sentence-after|judging|	1 -15	4-6 -16	7-12 -21
force|sentence-after|other|	0 8	13-25 -18	2 -22	3 -34	4-6 -12	7-12 -34
force|sentence-after|saying|	1 11	2 -8	3 -31	4-6 -17
force|sentence-after|thinking|	0 13
force|sentence-before|according|	1 -7	26+ -48	7-12 10
force|sentence-before|judging|	1 -21	2 -21	26+ -54	3 -21	4-6 -10	7-12 -26
force|sentence-before|other|	1 -24	2 -33	3 -17	4-6 -12	7-12 -23
force|sentence-before|saying|	1 23	13-25 -22	2 13	3 6	4-6 -11
force|sentence-before|thinking|	1 -18	13-25 -50	2 -19	26+ -23	3 -25	4-6 -7	7-12 -32
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 16	1 8	13-25 -26	2 7	7-12 -19
force|speaker-then-quote|other|	0 -44	1 -18	26+ -24
force|speaker-then-quote|saying|	0 14	13-25 -27	2 12	4-6 7
force|speaker-then-quote|thinking|	1 -14	13-25 -27	26+ -14	3 15	4-6 8
force|topic|naked|	0 -30	1 9	13-25 -17	26+ -44	3 12	4-6 11
force|verb-then-speaker|judging|	0 -8	1 -7	2 15	3 -18	4-6 -25	7-12 -33
force|verb-then-speaker|saying|	0 -15	13-25 -44	2 8	4-6 7	7-12 -11
form|according-to|other|	according 15
form|paragraph-before|base|	apposed -7	apposition -8	direct -15	shared -13
form|paragraph-before|other|	according -19	apposed -22	apposition -17	direct -18	passive -15	relative -15	shared -15
form|paragraph-before|participle|	apposition -6	shared -12
form|paragraph-before|past|	apposed -20	apposition -15	direct -33	inverted -16	passive -7	relative -9	shared -28
form|paragraph-before|present|	apposed -9	apposition -13	direct -6	inverted -11	shared -8
form|quote-then-speaker|base|	apposed -23	direct -25	shared -10
form|quote-then-speaker|other|	apposed 10	apposition -25	passive -25	relative -26	shared -23
form|quote-then-speaker|participle|	apposed 15	apposition -30	shared 6
form|quote-then-speaker|past|	direct 15	relative -7	shared -30
form|quote-then-speaker|present|	apposed -15	apposition -19	direct 14	relative -17	shared 9
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 13
form|sentence-after|other|	according -12	apposed 7	apposition -32	shared -19
form|sentence-after|past|	apposed -31	apposition -30	direct 11
form|sentence-after|present|	apposed -24
form|sentence-before|base|	apposed -15	apposition -19	direct -70
form|sentence-before|other|	according 10	apposed -13	apposition -12	passive -31
form|sentence-before|participle|	apposition -27	direct -31
form|sentence-before|past|	apposed -22	direct 12	passive -13
form|sentence-before|present|	apposed -23	apposition -22	direct -17	inverted -54	passive -21	relative -28
form|speaker-then-quote|base|	apposed -15	direct -19	shared -39
form|speaker-then-quote|other|	apposition -35	direct -16	passive 8	relative 14	shared -13
form|speaker-then-quote|participle|	apposed -23	apposition -27
form|speaker-then-quote|past|	apposed -11	apposition -26	direct 25	passive -17	shared -28
form|speaker-then-quote|present|	apposed 22	apposition -17	direct 15	relative 21	shared -11
gap|according-to|	 20	, 32	,; -14	,c 19	,c; -20	,s -25	; -21	c -20
gap|paragraph-before|	 -38	, -33	,; -27	,;c -14	,;s -10	,c -20	,cq -14	,cs -13	,csq -8	,q -29	,qs -7	,s -20	,sc -18	,sq -23	; -19	;, -14	;,c -9	;,s -6	;c -14	;s -7	c -33	c, -16	c,s -9	cs -7	q -12	q, -18	s -13	s, -16	s,c -8	sc -7
gap|quote-then-speaker|	 18	, 14	,cs -26	,s -18	; -16	;, -28	c -46	cs -39	s -15
gap|quote-then-verb|	 15	, 18	,c -16	,s -16	; -10	c -39
gap|sentence-after|	 12	, -41	;,s -16	c -26	s -17	s, 23
gap|sentence-before|	 -8	, -19	,; -46	,c -45	,c; -19	,cq -19	,cs 9	,q -13	,q; -30	,qc -17	,qc; -21	,qs -29	,s -17	,s; -27	,sc -20	,sq -40	,sq; -30	,sqc -26	;, -43	;,c 9	;c -16	;q -28	;q, -13	;q,c 13	;qc -12	;s -22	c 13	c,; 8	c,s -38	c; 7	cq -20	cs, -21	q -48	q, -57	q,; -33	q,c -27	q,s -9	q,s; -19	q;, -21	qc -20	qc, -21	qcs 13	qs,; -21	qsc 13	s, -31	s,; -43	s,c -37	s,c; -26	s,q -21	s; -12	sc -23	sc, 25	sq -12	sq; -19	sqc -9	sqc, -26
gap|speaker-then-quote|	 16	, -16	,; -21	,c -26	,c; -18	,cs -6	,s; 11	;, -19	;s -15	c -6	c, 20	c,s -13	c; 17	cs 8	q -7	q, -21	q,s -33	q; -10	qc -16	s 15	s, -27	s,; -24	sc -6	sq, -26
gap|verb-then-speaker|	 -36	, 25	,c; -18	,cs -20	,s 14	,s; -6	;, -17	c -32	cs -23	s -48
head|	0 -9	1 -16	11 -12	12 -12	14 -12	2 6	20 -15	2019 -10	2023 -10	2025 -14	22 10	29 -20	3 -13	300 -14	31 -8	34 -19	4 16	400 -9	5 -25	58 -18	6 -15	64 -27	67 -16	7 -14	71 9	74 -17	77 -14	79 -24	80 -11	84 -14	88 -19	9 -23	ab -22	aboard -11	accord -18	accordo -18	actor 14	acuerdo -26	acusación -16	acórdão -13	administration -20	adviser 9	affaire -17	agence -7	agency -24	agent -13	aide 8	airport -9	alert -18	ambassador 15	analistas -21	analyst 17	analystes -16	ancienne 8	anders -15	animali -20	anni -27	anonymity -19	another -7	anyone -14	arbitrage -13	arbitragem -13	assessora -30	association -17	attorney 19	audition -12	author -21	azienda 10	ação -17	años -23	ballots -24	bank -18	banker 13	battuta -25	beau -13	beiden -9	bench 7	berichten -18	best -12	bewindsman 22	billion -9	bloque 9	board 10	boat -12	bonden 7	book -14	boss -19	brother -20	buren -17	bus -18	buurt -20	buyer -21	call -16	calm -16	cambio -19	came -9	capitaine -28	capital -14	captain 10	case -26	caso -17	celle-ci 23	cent -18	cento -18	central 7	centre -9	cerimônia -8	chairwoman -9	change -16	chercheur 10	chief -12	children -21	choix -20	client -24	cliente -31	clients -19	cloche -24	club -16	comité -19	communiqué 12	compagnie 14	company -15	complainant 10	comune -20	conseiller 24	consultant 22	consultora -25	contract -11	corner -25	coroner 14	correctionele -9	corte -13	council -18	counterpart 12	county -11	courriels -20	course -25	court -19	crews -21	critics -15	critique -15	c’ -23	daughter 6	days -11	deal -12	decision -7	decisão -25	defence -20	defender 21	defesa -11	dernier 17	dialogue -18	die 9	dies -10	different -13	diplomat 9	diplomate -17	diputada 11	directivo 24	dirigeante 14	dirigente 10	diálogo -18	document 13	documento 12	dog -16	dossier -14	drug -14	décision -16	earlier -15	ela 21	ele 37	ella 23	elle 27	email -22	embassy 16	empresa -22	energy -22	engineer 11	enquête -9	entraîneur -26	envoy -13	er 46	error -17	es -60	essais -15	estatal -17	este -21	euros -25	everyone -21	evidence -17	executiva 18	executive 8	fallo -24	fans -26	farmer 16	farmers -23	father -8	federation -10	felt -15	fez 11	fila -14	film -33	floor -10	fondi -11	forward 12	foto 11	frase -24	friday -14	funcionario -9	gallo -10	gauche -13	general 15	getuige -21	gewesen -24	gip 8	girl 13	gol -17	gouverneur -16	governante 21	government -18	governor 6	grandmother 23	group -11	groupe -26	grupo -10	guard 22	guidance -18	guineense 18	haar 13	hallazgo -18	he 27	health -17	heard -17	hearing -10	het -65	heure -12	hij 13	his -12	hold -27	homóloga -16	house -20	héros -14	i -42	idea -9	ihr -12	il 24	ils -19	indagato -8	industriels -23	inflation -20	inversión -10	investigadora 11	investment -24	it -85	italiana -6	its -12	jaar -16	judge -14	juges 12	junior 13	justice -12	justices -19	king -15	latter 11	law -8	lawmaker 12	lawmakers 6	lawyer -7	leader -29	leeds -25	lei 12	less -17	letter 10	ley -12	librarian 10	line -21	list -13	lobby -8	looked -14	lui -24	líder -21	maestro 15	magistrada 18	magistrate 11	magistrato 18	man -17	manager 14	manutention -30	marchés -16	match -20	mayor 12	members -7	men -12	mercado -17	message -19	million -26	minister 12	ministers -30	ministre 23	ministro 15	ministry 21	minutes -26	monde -16	money -16	more -25	mot -7	mother -18	motion -17	muestras -7	musician 22	my 6	médailles -11	name -14	named -18	nation -16	negotiator -20	negócio -21	neve -17	nobody -21	nota -12	note 8	nous -18	nouveau -21	novelist 16	number -26	nuova -11	occasion -19	office 21	officer 10	official 24	officials -6	on -50	one -22	oposição -15	oppositie -20	opposition -27	order -16	organisation -13	osserva -14	owner -14	padre -7	paper -21	parents -15	parola -16	parquet 14	part -24	parte -22	partido -17	party -21	patients -15	payment -15	people -38	percent -17	person -7	phone -32	piano -20	pilot -18	plaisantin 9	plumber -15	police -12	politica -14	politician 13	portavoz -9	prejuízo -25	premier -12	prensa -32	presentador -22	price -21	priest 9	primo -18	problema -16	process -14	produzione -12	program -9	programme -22	projet -15	proposition -19	prosecutor 10	prosecutors -19	président -13	prévenu -19	pénaliste 26	pênalti -16	radio -13	rapport 11	reaction -21	rechtbank 8	region -11	relation -10	remark -16	rensters -21	report 6	reporters -23	représentant -13	research -20	responsable 8	result -27	resultados -16	retailer -25	rien -18	rientro -23	riferito -11	rival -24	rule -21	ruling -20	réponse -16	safe -16	said -31	sale -7	samen 8	santé 7	says -14	saída -16	second -14	seconde 8	secours -16	secretary -8	secteur -22	seen 10	septuagénaire 13	sergeant 6	service -20	setting -9	shares -18	she 18	sheets -14	ship -23	shot -10	side -28	sides -20	sie 9	silence -18	sindacalista 6	sindacati -23	singer 7	sinistra -15	skipper 21	so -19	société -19	sottosegretario -13	source 28	sources -20	spokesman 9	spokesperson 12	spokeswoman 15	staff 14	state -19	stopped -17	striker 10	student 22	students -22	study -14	sua -17	suo -11	supervisor 11	supporters -20	sénateurs -16	target -15	tax -17	te -14	tecnico 23	teenager 10	tekst -7	telephone -14	tempi -18	terug -20	testa -21	testo -29	text -21	texte -8	texto 6	that -54	their -22	they -28	third -17	this -15	those -12	time -27	times 6	told -20	tongien 9	tout -30	trainer 19	travail -12	treasurer 19	trial -18	tribunal -13	técnico -8	union -20	unit 12	units -16	universiteit -14	university -19	usine -19	vendeur -11	vendor 13	verdict -17	verklaring -19	vero -13	vertritt -12	veteran 18	village -24	voce -17	vote -24	water -11	we -24	weten 12	widow 31	wife -14	women -15	worden -21	work -14	worker 16	years -12	zij 38	zo -27	zurück -22	áudio -22	édile 6	él 10	élue 12	órgão -16
intro-force|according-to|,|according|	13-25 12	4-6 8
intro-force|according-to|:|according|	1 -10	4-6 -21	7-12 -6
intro-force|according-to|auxiliary|according|	7-12 7
intro-force|according-to|determiner|according|	4-6 -14	7-12 -7
intro-force|according-to|preposition|according|	1 -6	4-6 -8
intro-force|according-to|start|according|	1 19	4-6 -17
intro-force|according-to|stop|according|	1 16	7-12 -19
intro-force|according-to|word|according|	0 -6	13-25 -13	2 6	3 10	4-6 28	7-12 -19
intro-force|colon|:|naked|	1 -15	3 7	4-6 -20
intro-force|named-before|quote|naked|	4-6 -8	7-12 14
intro-force|named-before|start|naked|	26+ -79
intro-force|named-before|stop|naked|	1 11	2 15	26+ -21	3 -18
intro-force|named-nearby|)|naked|	4-6 20
intro-force|named-nearby|,|naked|	1 9	13-25 -19	2 9	3 -16	7-12 -11
intro-force|named-nearby|:|naked|	0 13	1 25	2 -10	3 14	7-12 -36
intro-force|named-nearby|;|naked|	7-12 -9
intro-force|named-nearby|adverb|naked|	1 -19	13-25 -20	4-6 -29	7-12 11
intro-force|named-nearby|auxiliary|naked|	1 -22	13-25 17	2 -30	26+ -32	3 -17	4-6 -31	7-12 -6
intro-force|named-nearby|capital|naked|	13-25 6	2 -21	3 -7	4-6 -11	7-12 -15
intro-force|named-nearby|coordinator|naked|	13-25 -9	2 -13
intro-force|named-nearby|determiner|naked|	0 -15	1 -15	13-25 7	2 -27	3 19	4-6 16	7-12 -15
intro-force|named-nearby|possessive|naked|	4-6 -15
intro-force|named-nearby|preposition|naked|	13-25 16	2 16	26+ -18	3 8	4-6 22
intro-force|named-nearby|pronoun|naked|	0 -44	13-25 -16	3 17	4-6 -18
intro-force|named-nearby|start|naked|	0 27	13-25 -12	2 20	4-6 13	7-12 10
intro-force|named-nearby|stop|naked|	1 15	2 38	3 -7	4-6 13
intro-force|named-nearby|subordinator|naked|	1 -28	13-25 -9	2 -15	3 12	7-12 7
intro-force|named-nearby|that|naked|	1 -29	13-25 -18	4-6 18	7-12 14
intro-force|named-nearby|verb-judging|naked|	1 -8	13-25 -27	2 23	3 -10	7-12 -7
intro-force|named-nearby|verb-saying|naked|	1 -6	13-25 -6	2 6	4-6 -17
intro-force|named-nearby|verb-thinking|naked|	13-25 -26	3 -8	4-6 -15	7-12 -8
intro-force|named-nearby|word|naked|	1 -45	13-25 -43	26+ -15	4-6 35	7-12 -7
intro-force|named-nearby|–|naked|	4-6 -21
intro-force|paragraph-before|start|according|	26+ -19
intro-force|paragraph-before|start|judging|	26+ -24
intro-force|paragraph-before|start|other|	26+ -25
intro-force|paragraph-before|start|saying|	26+ -43
intro-force|paragraph-before|start|thinking|	26+ -17
intro-force|possessor|,|naked|	3 7	4-6 -7	7-12 -13
intro-force|possessor|:|naked|	2 6	4-6 -36	7-12 -6
intro-force|possessor|auxiliary|naked|	2 -29	4-6 -14	7-12 -26
intro-force|possessor|capital|naked|	7-12 -15
intro-force|possessor|determiner|naked|	0 -23
intro-force|possessor|possessive|naked|	1 -19
intro-force|possessor|preposition|naked|	2 -26
intro-force|possessor|pronoun|naked|	4-6 -17
intro-force|possessor|subordinator|naked|	7-12 -12
intro-force|possessor|that|naked|	7-12 7
intro-force|possessor|verb-judging|naked|	3 21
intro-force|possessor|verb-saying|naked|	4-6 -20	7-12 -7
intro-force|possessor|verb-thinking|naked|	2 -24
intro-force|possessor|word|naked|	7-12 -33
intro-force|quote-then-speaker|:|saying|	-11 -15	0 16
intro-force|quote-then-speaker|auxiliary|judging|	-4 -17
intro-force|quote-then-speaker|auxiliary|other|	-3 -19	-4 -11	2 19
intro-force|quote-then-speaker|auxiliary|saying|	-3 -16
intro-force|quote-then-speaker|determiner|other|	1 -22
intro-force|quote-then-speaker|determiner|saying|	-7 18	1 -15
intro-force|quote-then-speaker|preposition|other|	1 11	4-6 -16
intro-force|quote-then-speaker|preposition|saying|	1 -21
intro-force|quote-then-speaker|quote|saying|	0 21
intro-force|quote-then-speaker|start|judging|	0 17	1 7	7-12 -24
intro-force|quote-then-speaker|start|other|	0 30	1 -18	13-25 -15	3 -24	4-6 -33	7-12 -8
intro-force|quote-then-speaker|start|saying|	0 32	1 -19	13-25 -19	2 12	3 -7	7-12 -26
intro-force|quote-then-speaker|start|thinking|	0 20	1 12	4-6 -23
intro-force|quote-then-speaker|stop|judging|	0 19	4-6 -13	7-12 -14
intro-force|quote-then-speaker|stop|other|	0 14	13-25 -16	2 14	4-6 -23	7-12 -26
intro-force|quote-then-speaker|stop|saying|	0 21	1 13	3 -19	4-6 -10	7-12 -16
intro-force|quote-then-speaker|stop|thinking|	7-12 -21
intro-force|quote-then-speaker|verb-saying|saying|	1 -17
intro-force|quote-then-speaker|word|other|	1 -26	2 -24	4-6 -18	7-12 -13
intro-force|quote-then-speaker|word|saying|	-12 15	-3 -13	-5 -17	-7 -19	0 8	1 -17	2 -13	3 -18
intro-force|quote-then-verb|,|saying|	1 18
intro-force|quote-then-verb|:|saying|	1 37
intro-force|quote-then-verb|auxiliary|saying|	1 9
intro-force|quote-then-verb|preposition|saying|	1 -22
intro-force|quote-then-verb|start|judging|	1 13
intro-force|quote-then-verb|start|other|	1 20
intro-force|quote-then-verb|start|saying|	0 11	1 -11	13-25 -11	4-6 -16	7-12 -32
intro-force|quote-then-verb|stop|judging|	1 13
intro-force|quote-then-verb|stop|other|	1 17
intro-force|quote-then-verb|stop|saying|	0 13	1 6	4-6 -8	7-12 -17
intro-force|quote-then-verb|subordinator|saying|	1 -15
intro-force|quote-then-verb|word|saying|	1 20
intro-force|sentence-after|,|other|	1 -19
intro-force|sentence-after|:|judging|	0 6
intro-force|sentence-after|:|other|	4-6 -23	7-12 -16
intro-force|sentence-after|:|saying|	0 -22	1 7	4-6 -25
intro-force|sentence-after|auxiliary|judging|	0 8
intro-force|sentence-after|auxiliary|saying|	0 -42
intro-force|sentence-after|pronoun|other|	0 6
intro-force|sentence-after|start|saying|	0 19
intro-force|sentence-after|stop|other|	0 -7	1 -28	4-6 -6	7-12 -22
intro-force|sentence-after|stop|saying|	0 11	1 -21	3 -19	4-6 -18
intro-force|sentence-after|word|other|	0 11	3 -18
intro-force|sentence-after|word|saying|	0 12	3 -18
intro-force|sentence-before|,|according|	13-25 -22
intro-force|sentence-before|,|judging|	13-25 -17	7-12 -15
intro-force|sentence-before|,|other|	13-25 -16	26+ -30	7-12 -44
intro-force|sentence-before|,|saying|	13-25 -68	7-12 -17
intro-force|sentence-before|,|thinking|	13-25 -21	7-12 -15
intro-force|sentence-before|:|according|	13-25 9	26+ -32	7-12 -38
intro-force|sentence-before|:|judging|	13-25 -48	7-12 -27
intro-force|sentence-before|:|other|	13-25 -55	26+ -30
intro-force|sentence-before|:|saying|	13-25 -42	26+ -13	4-6 -8	7-12 -8
intro-force|sentence-before|:|thinking|	13-25 -26	7-12 -7
intro-force|sentence-before|adverb|saying|	13-25 -30
intro-force|sentence-before|auxiliary|according|	13-25 -22
intro-force|sentence-before|auxiliary|other|	26+ -37	7-12 -43
intro-force|sentence-before|auxiliary|saying|	13-25 -14	26+ -36	7-12 16
intro-force|sentence-before|auxiliary|thinking|	13-25 -15
intro-force|sentence-before|capital|judging|	13-25 -29
intro-force|sentence-before|capital|other|	13-25 -18	7-12 -16
intro-force|sentence-before|capital|saying|	7-12 -17
intro-force|sentence-before|coordinator|saying|	13-25 -25
intro-force|sentence-before|determiner|other|	13-25 -50	7-12 -18
intro-force|sentence-before|determiner|saying|	13-25 -28	7-12 -29
intro-force|sentence-before|preposition|according|	13-25 -18
intro-force|sentence-before|preposition|judging|	13-25 13	7-12 -18
intro-force|sentence-before|preposition|other|	13-25 -7	26+ -35	7-12 -13
intro-force|sentence-before|preposition|saying|	13-25 -39	26+ -34	7-12 -38
intro-force|sentence-before|pronoun|other|	13-25 -44	7-12 -30
intro-force|sentence-before|pronoun|saying|	13-25 -27	26+ -19
intro-force|sentence-before|pronoun|thinking|	13-25 -23
intro-force|sentence-before|quote|saying|	4-6 15
intro-force|sentence-before|stop|according|	1 -7	13-25 -33	7-12 12
intro-force|sentence-before|stop|judging|	1 -21	13-25 -34	2 -21	3 -19	4-6 -6	7-12 -40
intro-force|sentence-before|stop|other|	1 -24	13-25 11	2 -33	26+ -29	3 -17	4-6 -9	7-12 -9
intro-force|sentence-before|stop|saying|	1 23	13-25 15	2 11	3 -14	7-12 -9
intro-force|sentence-before|stop|thinking|	1 -18	13-25 -6	2 -19	3 -25	7-12 -27
intro-force|sentence-before|subordinator|judging|	13-25 -24
intro-force|sentence-before|subordinator|other|	13-25 12	26+ -30
intro-force|sentence-before|subordinator|saying|	13-25 -17	7-12 12
intro-force|sentence-before|that|judging|	13-25 -27
intro-force|sentence-before|that|other|	13-25 -19	7-12 -27
intro-force|sentence-before|that|saying|	13-25 -12	7-12 -22
intro-force|sentence-before|verb-judging|other|	13-25 -37	4-6 -17	7-12 -17
intro-force|sentence-before|verb-saying|other|	13-25 -41	26+ -27	7-12 -23
intro-force|sentence-before|verb-saying|saying|	13-25 -38	7-12 -26
intro-force|sentence-before|verb-thinking|saying|	13-25 9
intro-force|sentence-before|word|according|	13-25 -27	7-12 -16
intro-force|sentence-before|word|judging|	13-25 -27	26+ -26
intro-force|sentence-before|word|other|	13-25 -38	26+ -7	4-6 -22	7-12 -41
intro-force|sentence-before|word|saying|	26+ -15	4-6 -22	7-12 -51
intro-force|sentence-before|word|thinking|	13-25 -20	7-12 -18
intro-force|signature|,|naked|	1 -28
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|,|other|	2 -13	4-6 -36
intro-force|speaker-then-quote|,|saying|	1 10	3 -20	4-6 -11	7-12 -13
intro-force|speaker-then-quote|,|thinking|	4-6 7	7-12 14
intro-force|speaker-then-quote|:|judging|	13-25 -14	3 -8	4-6 -7
intro-force|speaker-then-quote|:|other|	1 7	13-25 -8	2 6	3 17	7-12 -27
intro-force|speaker-then-quote|:|saying|	3 17
intro-force|speaker-then-quote|:|thinking|	3 19	4-6 14	7-12 -26
intro-force|speaker-then-quote|adverb|other|	1 -31
intro-force|speaker-then-quote|adverb|saying|	2 14	4-6 -22
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -9	4-6 18
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -27	13-25 -21	3 -13	4-6 -11	7-12 -13
intro-force|speaker-then-quote|auxiliary|saying|	1 -6	13-25 -14	2 -15	3 -10	4-6 19	7-12 9
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 12	7-12 -15
intro-force|speaker-then-quote|capital|judging|	2 18
intro-force|speaker-then-quote|capital|other|	3 -27	4-6 15	7-12 6
intro-force|speaker-then-quote|capital|saying|	1 19	2 20	7-12 6
intro-force|speaker-then-quote|coordinator|other|	3 -23	4-6 -29
intro-force|speaker-then-quote|coordinator|saying|	4-6 -7
intro-force|speaker-then-quote|determiner|judging|	3 -6	4-6 14
intro-force|speaker-then-quote|determiner|other|	1 -17	3 -9	4-6 -13	7-12 -19
intro-force|speaker-then-quote|determiner|saying|	1 -15	2 10	4-6 -16
intro-force|speaker-then-quote|preposition|judging|	1 8	3 -14
intro-force|speaker-then-quote|preposition|other|	13-25 -8	2 -8
intro-force|speaker-then-quote|preposition|saying|	13-25 -6	3 -7	7-12 -32
intro-force|speaker-then-quote|pronoun|judging|	1 14
intro-force|speaker-then-quote|pronoun|other|	1 -11	13-25 -21	2 -7	7-12 -7
intro-force|speaker-then-quote|pronoun|saying|	1 -10	4-6 -28	7-12 18
intro-force|speaker-then-quote|subordinator|judging|	1 -7	2 6	4-6 8	7-12 -10
intro-force|speaker-then-quote|subordinator|other|	13-25 -20	7-12 21
intro-force|speaker-then-quote|subordinator|saying|	13-25 -11	4-6 7	7-12 16
intro-force|speaker-then-quote|that|judging|	1 24
intro-force|speaker-then-quote|that|other|	4-6 -21
intro-force|speaker-then-quote|that|saying|	13-25 -14	2 13	4-6 9
intro-force|speaker-then-quote|that|thinking|	1 -16
intro-force|speaker-then-quote|verb-judging|judging|	0 16
intro-force|speaker-then-quote|verb-judging|other|	4-6 -20	7-12 -16
intro-force|speaker-then-quote|verb-saying|judging|	2 14
intro-force|speaker-then-quote|verb-saying|other|	1 -14	4-6 10	7-12 8
intro-force|speaker-then-quote|verb-saying|saying|	0 14	13-25 -21	4-6 -7
intro-force|speaker-then-quote|verb-thinking|other|	7-12 -13
intro-force|speaker-then-quote|verb-thinking|saying|	3 -13	4-6 -11
intro-force|speaker-then-quote|word|judging|	2 -7	3 20	7-12 -18
intro-force|speaker-then-quote|word|other|	0 -47	3 -20	4-6 -6	7-12 10
intro-force|speaker-then-quote|word|saying|	13-25 -20	2 10	3 18	4-6 11	7-12 9
intro-force|speaker-then-quote|word|thinking|	3 -8	4-6 -26
intro-force|topic|)|naked|	26+ -14
intro-force|topic|,|naked|	13-25 -40	26+ -16	4-6 -27	7-12 -15
intro-force|topic|:|naked|	1 19	13-25 -31	2 -8	26+ -33	3 -6	4-6 14	7-12 -8
intro-force|topic|;|naked|	26+ -16
intro-force|topic|adverb|naked|	13-25 -34	2 -18	26+ -18	4-6 -14	7-12 8
intro-force|topic|auxiliary|naked|	1 -41	13-25 7	26+ -50
intro-force|topic|capital|naked|	13-25 -8	26+ -45	3 6	4-6 15	7-12 -24
intro-force|topic|coordinator|naked|	13-25 -23	26+ -24
intro-force|topic|determiner|naked|	13-25 -7	2 -18	26+ -43	3 11	4-6 -16	7-12 -41
intro-force|topic|preposition|naked|	13-25 -30	26+ -75	3 9	7-12 17
intro-force|topic|pronoun|naked|	2 -14	26+ -29	7-12 -35
intro-force|topic|start|naked|	26+ -50
intro-force|topic|stop|naked|	2 -12	26+ -13	3 -11	4-6 -7	7-12 -13
intro-force|topic|that|naked|	13-25 -31	26+ -38	4-6 -11	7-12 -21
intro-force|topic|verb-judging|naked|	13-25 -30	2 25	26+ -34	7-12 -24
intro-force|topic|verb-saying|naked|	13-25 -39	26+ -28	4-6 -14	7-12 -24
intro-force|topic|word|naked|	0 -28	2 16	26+ -27	3 30	4-6 6	7-12 22
intro-force|verb-then-speaker|,|judging|	1 6
intro-force|verb-then-speaker|,|saying|	1 17	13-25 -17	2 17	3 -9	7-12 15
intro-force|verb-then-speaker|:|judging|	1 -26	2 25
intro-force|verb-then-speaker|:|saying|	1 -7	4-6 23	7-12 -28
intro-force|verb-then-speaker|auxiliary|saying|	1 -19	13-25 -24	2 6	3 -27	4-6 -17
intro-force|verb-then-speaker|capital|judging|	0 -19
intro-force|verb-then-speaker|capital|saying|	0 -12	4-6 18
intro-force|verb-then-speaker|coordinator|saying|	4-6 -22
intro-force|verb-then-speaker|determiner|saying|	4-6 21	7-12 -18
intro-force|verb-then-speaker|preposition|judging|	1 -22
intro-force|verb-then-speaker|preposition|saying|	1 -25	3 11	4-6 -20	7-12 -21
intro-force|verb-then-speaker|pronoun|judging|	0 -40
intro-force|verb-then-speaker|subordinator|judging|	1 -26
intro-force|verb-then-speaker|that|judging|	0 7
intro-force|verb-then-speaker|that|saying|	0 -31	1 -22
intro-force|verb-then-speaker|verb-saying|judging|	0 -17
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -18
intro-force|verb-then-speaker|word|judging|	0 -49	1 -16	7-12 -18
intro-force|verb-then-speaker|word|saying|	0 -55	4-6 -29
intro|according-to|	, 16	: -20	; 8	capital 22	coordinator 21	preposition -15	start -20	stop 14	verb-saying 22
intro|colon|	: -10	start -21
intro|named-before|	start -79	stop 9
intro|named-nearby|	, -9	: -6	auxiliary -23	capital -14	coordinator -9	determiner -7	preposition 26	pronoun -10	start 21	stop 24	subordinator -8	that 6	verb-judging -10	verb-saying -7	verb-thinking -28
intro|paragraph-before|	start -51
intro|possessor|	, 12	: -10	auxiliary -42	capital -15	determiner -31	possessive -20	preposition -22	that 7	verb-judging 20	verb-saying -27	verb-thinking -25
intro|quote-then-speaker|	: -16	capital -6	determiner 9	pronoun 10	quote 21	start 20	stop 16	subordinator -34	that -22	verb-judging 6	verb-saying -17	word -34
intro|quote-then-verb|	, 18	: 28	auxiliary 23	capital 6	determiner -8	preposition -22	pronoun 14	stop 7	subordinator -15	verb-saying -18	word 17
intro|sentence-after|	, -45	: -6	auxiliary 11	preposition -26	pronoun 13	start 25	stop -14	verb-judging -38	verb-saying 7	word 7
intro|sentence-before|	, -47	: -21	auxiliary -7	capital -34	determiner -12	preposition -19	pronoun -9	stop 9	that -40	verb-judging 6	verb-saying -60	verb-thinking 14	word -10	— 13
intro|signature|	, -28	start 17
intro|speaker-then-quote|	, -11	: 10	auxiliary -9	preposition -8	pronoun -7	subordinator 14	verb-saying 12	word 6
intro|topic|	) -14	, -28	: -9	; -19	adverb -34	auxiliary 9	capital -11	coordinator -35	determiner -25	pronoun -24	start -50	stop -9	that -52	verb-judging -31	verb-saying -26	word 16	– -6
intro|verb-then-speaker|	, 16	auxiliary -21	coordinator -7	determiner 18	preposition -29	pronoun -8	subordinator -26	that -14	verb-saying -27	verb-thinking -24	word -22
kind|according-to|	person 21	place -20	unknown 21
kind|colon|	unknown -14
kind|named-before|	organisation -33	person 15	place -46	unknown -43
kind|named-nearby|	organisation -13	person 63	place -46	unknown -38
kind|	organisation -9	person 66	place -69	unknown -59
kind|organisation|	apposed 11	apposition -32	direct -13	judging 30	naked -18	other 23	passive -31	relative 11	saying -12	thinking 9
kind|paragraph-before|	organisation -11	person -28	place -19	unknown -21
kind|person|	according 18	apposed 24	apposition -6	direct 10	judging 13	naked 60	other 14	passive 11	relative -31	saying 17	thinking 24
kind|place|	according -27	apposition -20	direct -43	judging 7	naked -61	other -15	saying -43
kind|possessor|	organisation -12	place -11	unknown -13
kind|quote-then-speaker|	organisation -13	person 30	place -33
kind|quote-then-verb|	organisation -11	person 19	unknown 9
kind|sentence-after|	organisation -57	place -22	unknown -7
kind|sentence-before|	organisation 7	place -56
kind|signature|	person 17
kind|speaker-then-quote|	organisation 21	person 30	place -10	unknown -27
kind|topic|	organisation 6	person 16	place -36	unknown -53
kind|unknown|	according 21	apposed -28	apposition -12	direct -21	naked -63	other -12	relative -8	shared -10	thinking -36
kind|verb-then-speaker|	organisation -36	person 14	place -26	unknown 15
lead|according-to|lower|	according 18
lead|according-to|upper|	according -7
lead|colon|lower|	naked -26
lead|colon|upper|	naked -10
lead|named-before|upper|	naked -13
lead|named-nearby|lower|	naked -7
lead|named-nearby|upper|	naked 9
lead|paragraph-before|upper|	according -19	judging -24	other -25	saying -43	thinking -17
lead|possessor|lower|	naked -14
lead|possessor|upper|	naked 10
lead|quote-then-speaker|lower|	judging -8	saying -8
lead|quote-then-speaker|upper|	judging 7	other -27	saying 18
lead|quote-then-verb|lower|	saying 18
lead|quote-then-verb|other|	saying 17
lead|quote-then-verb|upper|	judging 17	other 11	saying 6
lead|sentence-after|upper|	according -11	judging -32
lead|sentence-before|lower|	according -17	other -11	saying -7	thinking -48
lead|sentence-before|other|	other 9
lead|sentence-before|upper|	according 8	judging -25	other -22	thinking -27
lead|signature|upper|	naked 15
lead|speaker-then-quote|lower|	judging 6	other -21	thinking -14
lead|speaker-then-quote|upper|	judging -19	other 12	saying 8	thinking 23
lead|topic|lower|	naked -6
lead|topic|other|	naked -34
lead|topic|upper|	naked -17
lead|verb-then-speaker|lower|	judging -16	other -12
lead|verb-then-speaker|upper|	judging -6	saying 7
lemma|according-to|	none 15
lemma|	accuse 7	accuser -16	aclarar 13	add 6	adiantar 21	admettre 6	admit 13	advertir 21	advise 15	affirmer 26	afirmar -10	aggiungere -11	agree -33	ajouter 27	alarmer -13	allow -26	ammettere 20	announce -14	anticipare 6	antworten 17	anunciar -24	apelar 21	appeal -32	appeler 14	applaudir -6	apuntar 17	argomentare 8	argue 19	asegurar -20	ask -10	assicurare 28	assumir -8	assure 9	assurer 6	attaccare 11	attendre 19	avertir -12	avisar 7	avvertire -6	back -8	befinden 12	begrüßen -26	bekennen 9	believe -15	beloven -19	bemängeln 16	benadrukken -6	berichten 20	beslissen 14	bestätigen -13	beteuern 13	betonen 17	bill -26	bitten -7	blame -13	brand -6	brincar 6	bromear 23	brummen 23	calificar 12	call 7	care -21	caution 9	cheer -15	chiedere 10	chip -16	claim 8	comentar -10	commentare 10	complain -15	completar 7	concede 18	conclude -10	conclure 17	confesar 18	confessare 6	confidare -9	confier 23	confirm -7	confirmer -14	congratulate 9	contar 8	contestar -9	contestare -28	continue -23	correct -9	counter 16	craindre -21	credit -14	criticar 6	criticise -15	decide -17	decir 22	declarar 7	defend 9	demand -15	demander -12	desabafar 10	descartar -12	describe -8	describir 12	dichiarare 12	disagree -30	divulgar -12	dizer -16	déclarer 26	elogiar -17	email -22	emporter 13	ergänzen 15	erinnern -10	erklären 6	erwidern 17	erzählen 31	escrever 16	esperar -25	estimer 19	expect -8	explain 9	explicar 22	expliquer 12	faire_valoir 16	feel -23	felicitar 17	figure -16	figurer -12	find -43	finden 7	foeteren 14	fordern 8	forecast -19	fragen 11	freuen 18	fume 14	féliciter 14	fügen -9	garantir 17	garantire 13	getuigen -8	geven -6	giurare 17	glimlachen 16	glisser 25	gracejar -13	grappen -10	gratulieren -12	gritar 15	hablar 12	halten -17	hear 17	heißen -11	herinneren 18	hit -6	hope -11	identify -8	indicar -9	indiquer -7	informar 19	insister -6	insistere 8	invitare 8	ironiser 12	issue 11	joke 6	jubiler 13	justificar 16	klagen 11	know -11	kommentieren -12	kritisieren -17	lachen -8	lamentar -12	lancer 7	laten -15	laugh 14	learn -15	leggen 9	lembrar -21	leren 9	like -18	lire -13	list -23	llamar 9	luiden 15	lâcher 22	mahnen 16	mandar 6	manter -29	marrer 22	mean -6	meinen -7	melden 14	message -26	murmur 19	name -13	need -17	negar -13	negare 11	nennen 16	noemen -7	none 8	note -17	nuancer 9	object 18	observar 9	observe 22	observer -9	oordelen 21	osservare -11	parlare 13	parler -8	perguntar -11	philosopher 20	plaider 13	plaisanter 18	plan -32	plead -13	point -32	post -7	praise 6	precisar -9	precisare 6	prefer -6	preguntar -12	present -6	press -20	prijzen -9	prometer -22	promettre 28	promise -10	proposer -22	protest -6	protestar -7	protestare 13	prévenir 16	puntualizzare -6	qualifier -16	question -14	quip 13	quote -28	raconter -8	raise 10	rank -12	rappeler -10	rate -15	read -17	reageren 25	rebater 7	recall 13	recitare 19	reclamar -15	reconhecer 22	reconnaître 8	reconocer -17	record -20	recusar -11	refuse -15	refuser -24	regret -18	regretter -6	reject 13	rekenen 7	relativiser 13	remark -7	rematar 11	repeat 12	replicare -7	report -25	respond -14	responder 19	resumir 21	reveal -15	revelar -20	ricordare -7	riferire -7	rigoler 19	ringraziare -13	ripetere -10	rispondere 17	roepen -12	rufen 8	réclamer 18	répliquer 10	répondre 13	rétorquer 22	sagen 18	salutare 16	say 32	scandire 21	scherzare 30	schreiben 32	schrijven 20	scrivere -22	see -15	seek -16	sehen 14	sentenciar 17	sfogare -13	shout 12	show -27	shrug -16	sigh -14	sign -27	sing -18	sintetizzare 17	soltar 9	sostener 20	sottolineare 17	souffler 20	souhaiter -7	soupirer 19	souvenir -7	speak 8	spiegare 6	spotten 17	sprechen -33	spreken -13	staan 7	state 9	stehen -25	stellen 26	stress -12	sturen 15	sublinhar 22	submit 14	subrayar -9	sugerir 16	suggest 16	support -19	tachar -11	tagliare -6	talk -32	teilen 14	tell 8	temere 10	text -29	thank 20	title -22	traiter -16	trancher -16	treat -9	try -22	tuonare -6	vatten 7	ver 7	verlangen -29	verlauten 20	vermuten -7	verraten 22	versichern 29	versprechen -27	verteidigen -9	vertellen 16	verwachten -21	verweisen -11	view -13	vinden -9	voir 14	volunteer -15	vote -22	vouloir 9	vragen -15	waarschuwen 17	want -8	wave -13	weisen -33	welcome -12	weten -12	whisper -13	wijzen -15	willen -31	wish -20	wollen -28	wonder -9	worry -23	write 9	yell -14	zanjar -16	zeggen 14	zeigen -14	zien -27	zuchten 16	zweren 10	äußern -11	écrire 26	étrangler -7	évoquer -6
lemma|paragraph-before|	accuse -6	agree -6	announce -7	answer -8	ask -14	back -9	call -11	comment -6	decide -9	dizer -13	hear -7	hold -13	informar -9	issue -7	know -8	list -9	mean -9	name -12	none -28	offer -9	pedir -10	read -13	record -8	rule -7	say -23	shoot -6	sign -7	speak -10	stehen -6	tell -30	testify -11	unlisted -10	vote -6	want -14	write -6
lemma|quote-then-speaker|	add 42	affirmer 19	ajouter 19	answer -8	ask 8	blame -11	call 10	cheer -8	dire 9	déclarer 19	explain 25	faire_valoir 12	find -13	hear 12	laugh 21	name -13	none -6	observe 20	plan -8	post -8	quip 18	quote -15	rappeler 13	read -10	recall 11	reply 17	report -25	rule 13	say 16	shoot 14	show -18	sign 12	speak -6	talk -28	tell 39	unlisted -15	use 6	whisper 17	write 56
lemma|quote-then-verb|	admettre 7	affermare 15	afirmar -6	ajouter 17	ammettere 16	ask -9	assurer 19	avvertire -8	befinden 18	bekennen 23	brincar 6	bromear 23	brummen 23	celebrar 9	chiedere 18	comentar -6	commentare 6	conclure 22	confessare 21	confidare -9	confier 23	contar 34	decir 26	declarar 17	dichiarare 16	déplorer 16	erinnern -15	erwidern 17	erzählen 37	escrever 21	explicar 27	expliquer 23	faire_valoir 14	geben -15	gestehen 18	geven 20	grappen -10	halten 9	ironiser 20	ironizar -7	ironizzare 19	joke 20	klagen 24	lachen -9	lamentar 6	lancer 20	lâcher 16	meinen 34	osservare -6	pester 24	plaider 19	plaisanter 24	poltern 8	protestar 22	prévenir 22	reageren 25	relatar 18	responder 17	resumir 26	ricordare -8	rispondere 16	résumer 27	rétorquer 22	sagen 11	say 16	scherzare 31	schreiben 25	schrijven 18	sintetizzare 14	souffler 14	sourire 6	spiegare 31	spotten 18	stellen 22	sugerir 16	teilen 18	tell -32	tuonare 18	verraten 13	versichern 16	vertellen 24	vinden 19	write 23	zeggen 19	zuchten 14	écrire 26
lemma|sentence-after|	answer -24	ask 24	back 8	point -24	read -24	say 18	tell -28
lemma|sentence-before|	accuse -34	advertir 13	affermare -18	afirmar -8	agree -16	answer -25	anunciar -24	appeal -27	appeler -27	argue -23	ask -43	assicurare 7	assurer -26	attendre 9	back -33	begrüßen -21	benadrukken -10	berichten 21	blame -32	call -43	chamar -23	chiedere -23	claim -20	comentar -13	commentare -20	complain -16	confermare -6	confier -23	confirm -30	congratulate -19	contar -11	defend 6	demand -26	demander -17	descartar -6	describe -26	dire 12	disagree -35	dizer -7	erinnern 17	erklären -36	erzählen 19	esperar -25	expect -16	explain 10	explicar -10	expliquer -22	falar -17	find -33	geben 9	geven -20	halten -23	hear -24	heißen -25	hit -6	hold -23	houden -33	insist -18	invitare -21	ironiser -15	issue -16	know -15	kritisieren -17	kündigen -25	lachen 6	lancer -18	laten -25	learn -14	leggen 12	like -10	list -16	mahnen 13	manter -25	mean -11	meinen -8	melden -31	message -23	negar 6	nennen -22	noemen -18	note -22	observer -15	offer 8	order -26	osservare -15	parler -16	pedir -37	pester -14	plaider -12	plaisanter -16	plan -14	point -19	post -27	present -6	prometer -16	promettre -28	promise -20	proposer -22	quote -25	raccontare -14	raconter -9	raise 12	rappeler -19	rate -22	record -27	recordar -18	refer -27	refuse -19	refuser -24	reject 7	reply -9	report -35	resumir -22	ricordare -20	ringraziare -16	rule -6	scandire 18	see -16	show -12	shrug -16	sigh -12	sign -22	spiegare 23	sprechen -20	spreken -26	staan 15	stellen 10	sturen 16	talk -16	tell -16	temere -21	testify -22	text -23	thank -31	think -19	unlisted -30	urge -39	use -26	verlangen -20	versprechen -21	verwachten -21	verweisen -31	view -14	vinden -22	vragen -22	want -35	warn 7	welcome -30	weten -12	wijzen -21	willen -26	wollen -15	wonder -9	write 13	zeggen 7	zeigen -29	zien -34	écrire -20
lemma|speaker-then-quote|	accuse 13	affirmer 19	afirmar -8	aggiungere 16	agree -18	answer 21	appeal -13	appeler 21	argue 22	asegurar 7	ask -10	assicurare 15	assurer 8	blame 6	blijven 16	calificar 13	call 7	complain -12	concede 22	confermare 12	confirm 11	confirmar 11	considerar 10	decir 15	declarar 10	demander 10	dire -20	dismiss 7	dizer -13	dénoncer -17	estimer 22	exigir 7	explain -9	faire_valoir -12	feel -19	find -21	féliciter 14	garantir 23	geben -14	hablar 12	halten -18	hold 6	houden 8	indicar -8	insist 19	invitare 20	ironizar 11	joke 10	kommentieren -19	kündigen 19	lassen 17	laten -6	like -15	mandar 10	message -21	name -22	need -17	negare 21	nennen 13	noemen 8	none -11	note -17	parlare 15	pedir 13	plan -26	post 7	praise 7	precisar -9	preferir 8	preguntar -15	press -12	promettere 15	promettre 27	promise -6	qualifier -13	quote -32	read -16	reclamar -15	reconnaître 6	reconocer -17	recusar -7	refuse -10	regret -18	responder 17	resumir 13	ricordare 8	rispondere 12	rufen -11	rule -19	réclamer 12	sagen 17	salutare 16	sapere -11	say 23	scrivere -13	sehen 15	show -19	sign -28	sostener 21	sprechen -24	state 12	stehen -17	stress -12	thank 23	urge 7	ver 19	verlauten 22	vinden -8	voir 20	vouloir 10	warn -8	willen -9	wollen -14	zeigen -10	zien -16
lemma|verb-then-speaker|	acusar -13	ask -25	assicurare 14	calificar -21	call -51	chamar -18	confermare -19	confirmar -16	considerar -14	definire -11	describe -18	dire 23	divulgar -19	dizer 16	finden -13	geben 6	halten -28	heißen -15	houden -25	insist -22	lassen -8	mandar -27	nennen 6	noemen -27	pedir -28	prometer -11	recusar -24	rufen 7	sagen -14	say -28	tell -62	unlisted -12	zeggen -9	zien -14
length|	0 -29	1 23	2 21	4 -7
near|according-to|	0 7	1 12	13-25 -8	2 12	3 6	4-6 7	7-12 -9
near|colon|	1 -15	26+ -21	3 7	4-6 -20
near|named-before|	1 11	2 15	26+ -81	3 -18
near|named-nearby|	1 -14	13-25 -22	2 17	26+ -21	3 13	4-6 10	7-12 -14
near|paragraph-before|	26+ -51
near|possessor|	0 -23	1 -28	2 9	3 12	4-6 -45	7-12 -20
near|quote-then-speaker|	-10 -22	-11 -12	-13 -7	-14 -19	-15 -23	-23 -12	-3 -23	-4 -29	-7 -13	-8 -28	0 32	1 -12	13-25 -33	2 13	4-6 -11	7-12 -15
near|quote-then-verb|	0 16	1 14	13-25 -9	3 10	4-6 -28	7-12 -30
near|sentence-after|	0 13	1 12	2 -15	3 -37	4-6 -19	7-12 -9
near|sentence-before|	1 15	2 -22	3 -6	7-12 -7
near|signature|	1 14
near|speaker-then-quote|	0 6	1 8	13-25 -31	2 17	26+ -19	4-6 8	7-12 -9
near|topic|	0 -30	1 9	13-25 -17	26+ -44	3 12	4-6 11
near|verb-then-speaker|	0 -15	13-25 -48	2 14	7-12 -13
negated|	paragraph-before -23	quote-then-speaker -22	sentence-after -11	sentence-before -43	speaker-then-quote -33
next|&|	saying 11
next|(|	judging 13	other -24	saying 16
next|,|	judging -12	other -8	saying 14	thinking -6
next|:|	other -11	saying -13	thinking 13
next|;|	saying -16
next|according-to|	( -17	: -9	coordinator -21	marks 18	preposition 6	stop 17
next|adverb|	judging 19	other 17	saying -20	thinking 8
next|auxiliary|	judging -8	other -16	saying -48	thinking -15
next|capital|	judging -15	other -26	saying 19	thinking -10
next|coordinator|	judging -27	other -17	saying -18	thinking -8
next|determiner|	thinking -13
next|end|	saying -22
next|marks|	judging 18	other -13	saying 10
next|paragraph-before|	( -12	, -15	: -12	; -7	adverb -29	auxiliary -10	capital -26	coordinator -12	determiner -30	preposition -24	pronoun -30	quote -10	stop -28	subordinator -9	that -29	verb-judging -16	verb-saying -18	verb-thinking -6	word -34
next|preposition|	judging -11	other 8
next|pronoun|	judging 7
next|quote-then-speaker|	adverb 15	capital 17	end -20	stop 8	that -28	verb-judging -7	word 8
next|quote-then-verb|	& 11	( 40	auxiliary -21	capital 7	coordinator -7	end -14	pronoun -12	quote -16	stop 33	subordinator 20	that 22	word 8
next|quote|	judging -9	other -35	saying -9	thinking -16
next|sentence-after|	, -11	: -32	adverb 17	auxiliary -24	capital -16	coordinator -29	determiner -16	preposition -17	pronoun -11	quote -11	subordinator 14	verb-saying 10
next|sentence-before|	( 17	, -29	: -9	; -20	adverb -16	auxiliary -18	capital -20	coordinator -8	preposition 20	quote -17	stop -16	subordinator -28	that 6	verb-judging -21	verb-saying -17	verb-thinking -33	word -23
next|speaker-then-quote|	, 13	; -20	auxiliary -32	coordinator -17	determiner 12	marks 6	quote -30	verb-judging -9	verb-saying -9	verb-thinking -16	word -10
next|stop|	judging -6	saying 23
next|subordinator|	judging -12	other 7	thinking -16
next|that|	judging -19	other 10	saying 14	thinking -7
next|verb-judging|	judging -17	other -33	saying 11
next|verb-saying|	thinking 6
next|verb-then-speaker|	( 11	, 29	: -13	adverb -6	auxiliary -48	coordinator -31	determiner 7	marks -15	preposition -20	pronoun -8	quote -19	subordinator -28	that -24	word -32
next|verb-thinking|	other -28	saying -20
next|word|	judging -27	other -6	thinking -10
next|–|	saying -10
next|—|	saying -8
nth-order|according-to|0|according|	other 14
nth-order|paragraph-before|0|according|	other -14
nth-order|paragraph-before|0|apposition|	judging -12	other -14	saying -12	thinking -10
nth-order|paragraph-before|0|direct|	judging -21	other -14	saying -26	thinking -11
nth-order|paragraph-before|0|inverted|	saying -18
nth-order|paragraph-before|0|relative|	other -10	saying -8
nth-order|paragraph-before|1|according|	other -10
nth-order|paragraph-before|1|apposed|	judging -17	other -19	saying -13	thinking -8
nth-order|paragraph-before|1|apposition|	other -9	saying -9
nth-order|paragraph-before|1|direct|	judging -12	other -26	saying -19	thinking -9
nth-order|paragraph-before|1|inverted|	judging -12	saying -13
nth-order|paragraph-before|1|passive|	other -7
nth-order|paragraph-before|1|relative|	other -18
nth-order|paragraph-before|1|shared|	judging -9	other -8	saying -8	thinking -7
nth-order|paragraph-before|2|according|	other -7
nth-order|paragraph-before|2|apposed|	judging -9	other -17	saying -12
nth-order|paragraph-before|2|apposition|	thinking -6
nth-order|paragraph-before|2|direct|	other -11	saying -13
nth-order|paragraph-before|2|inverted|	judging -8	saying -10
nth-order|paragraph-before|2|passive|	judging -11	other -16
nth-order|paragraph-before|2|relative|	other -11
nth-order|paragraph-before|2|shared|	other -16	saying -19
nth-order|paragraph-before|3|according|	other -12
nth-order|paragraph-before|3|apposed|	other -11	saying -10
nth-order|paragraph-before|3|apposition|	other -8	saying -7
nth-order|paragraph-before|3|direct|	judging -6	other -10	saying -10	thinking -9
nth-order|paragraph-before|3|shared|	judging -9	other -13	saying -23	thinking -9
nth-order|quote-then-speaker|0|apposed|	other -24	saying -6
nth-order|quote-then-speaker|0|apposition|	other -25
nth-order|quote-then-speaker|0|direct|	judging -6	saying 13	thinking 17
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -15	other -17	saying -14
nth-order|quote-then-speaker|0|shared|	other -11	saying -14	thinking -20
nth-order|quote-then-speaker|1|apposed|	judging 12	other 16
nth-order|quote-then-speaker|1|apposition|	saying 14
nth-order|quote-then-speaker|1|direct|	judging -18	other -40	thinking -10
nth-order|quote-then-speaker|1|passive|	saying -21
nth-order|quote-then-speaker|1|relative|	judging -8	other -19
nth-order|quote-then-speaker|1|shared|	judging -9	other -29	saying -14	thinking 20
nth-order|quote-then-speaker|2|apposed|	other -8	saying -18
nth-order|quote-then-speaker|2|apposition|	judging -8	saying -26
nth-order|quote-then-speaker|2|direct|	other -30	saying -20
nth-order|quote-then-speaker|2|passive|	other -16
nth-order|quote-then-speaker|2|relative|	saying -16
nth-order|quote-then-speaker|2|shared|	judging 9	other 8	saying 7
nth-order|quote-then-speaker|3|apposed|	other -31
nth-order|quote-then-speaker|3|apposition|	saying -15
nth-order|quote-then-speaker|3|direct|	other -26
nth-order|quote-then-speaker|3|passive|	saying -20
nth-order|quote-then-speaker|3|shared|	other -17	saying -19
nth-order|quote-then-verb|0|inverted|	judging 13	saying 6
nth-order|quote-then-verb|1|inverted|	saying 14
nth-order|sentence-after|0|according|	other -9
nth-order|sentence-after|0|apposition|	other -27	saying -26
nth-order|sentence-after|0|direct|	judging -14	saying 6	thinking 11
nth-order|sentence-after|0|inverted|	saying 10
nth-order|sentence-after|1|apposed|	judging -18	other 8	saying -29
nth-order|sentence-after|1|apposition|	other -17
nth-order|sentence-after|1|direct|	judging 8	saying 8
nth-order|sentence-after|1|inverted|	judging -20
nth-order|sentence-after|1|shared|	other -12	saying -6
nth-order|sentence-after|2|according|	other -17
nth-order|sentence-after|2|apposed|	other -24	saying -16
nth-order|sentence-after|2|direct|	judging -18	other -31
nth-order|sentence-after|2|inverted|	saying -8
nth-order|sentence-after|2|shared|	other -22	saying 10
nth-order|sentence-before|0|according|	other 6
nth-order|sentence-before|0|apposed|	judging -24	other -24	saying -24
nth-order|sentence-before|0|apposition|	judging -35	other -10	thinking -30
nth-order|sentence-before|0|direct|	thinking -20
nth-order|sentence-before|0|inverted|	judging -21	other -28	saying -8
nth-order|sentence-before|0|relative|	judging -19	other 12
nth-order|sentence-before|1|according|	other -7
nth-order|sentence-before|1|apposed|	judging -32	saying -6	thinking -27
nth-order|sentence-before|1|apposition|	judging -20	other -42	saying -38
nth-order|sentence-before|1|direct|	judging -41	other -34	thinking -31
nth-order|sentence-before|1|inverted|	saying -23
nth-order|sentence-before|1|passive|	judging -22	other -33	saying -29
nth-order|sentence-before|1|relative|	other -47
nth-order|sentence-before|2|according|	other -7
nth-order|sentence-before|2|apposed|	judging -12	other -31	saying -38	thinking -16
nth-order|sentence-before|2|apposition|	other -27	saying 11	thinking -13
nth-order|sentence-before|2|direct|	judging -23	other -6	saying -34	thinking -7
nth-order|sentence-before|2|inverted|	judging -24	saying -19
nth-order|sentence-before|2|passive|	saying -21
nth-order|sentence-before|2|relative|	other -20
nth-order|sentence-before|3|according|	other -25
nth-order|sentence-before|3|apposed|	other -24
nth-order|sentence-before|3|apposition|	other -12	saying -13
nth-order|sentence-before|3|direct|	judging -13	other -48	saying -7	thinking -21
nth-order|sentence-before|3|inverted|	judging -18
nth-order|sentence-before|3|passive|	other -15
nth-order|sentence-before|3|relative|	other -12
nth-order|speaker-then-quote|0|apposed|	other 11	thinking 6
nth-order|speaker-then-quote|0|apposition|	saying -35
nth-order|speaker-then-quote|0|direct|	judging 12	other -27	saying 14
nth-order|speaker-then-quote|0|relative|	other 7	saying -8
nth-order|speaker-then-quote|0|shared|	judging -8	other -20	saying -32	thinking 9
nth-order|speaker-then-quote|1|apposed|	judging 11	other 7	saying -20
nth-order|speaker-then-quote|1|apposition|	judging -27	other -25	saying -7	thinking 9
nth-order|speaker-then-quote|1|direct|	judging -9	saying 22	thinking -16
nth-order|speaker-then-quote|1|passive|	other 8
nth-order|speaker-then-quote|1|relative|	other -13	saying 18
nth-order|speaker-then-quote|1|shared|	judging -24	saying -17
nth-order|speaker-then-quote|2|apposed|	other -25	saying -23	thinking -12
nth-order|speaker-then-quote|2|apposition|	judging -12	other -24
nth-order|speaker-then-quote|2|direct|	judging 8	other -8	saying 22	thinking -13
nth-order|speaker-then-quote|2|passive|	saying -22
nth-order|speaker-then-quote|2|relative|	other 13
nth-order|speaker-then-quote|2|shared|	other -21	saying -17
nth-order|speaker-then-quote|3|apposed|	judging -12	thinking -21
nth-order|speaker-then-quote|3|apposition|	judging -7	other -7	saying -37
nth-order|speaker-then-quote|3|direct|	judging -9	thinking -9
nth-order|speaker-then-quote|3|passive|	other -21	saying -23
nth-order|speaker-then-quote|3|relative|	other 6
nth-order|speaker-then-quote|3|shared|	judging -26	saying 9
nth-order|verb-then-speaker|0|inverted|	judging -13	other -12	saying 6
nth-order|verb-then-speaker|1|inverted|	judging -18	saying -22
nth|according-to|	0 14
nth|colon|	0 -13
nth|named-before|	0 -11
nth|named-nearby|	0 7	1 -11	2 -11	3 -9	4 -6
nth|paragraph-before|	0 -36	1 -34	2 -28	3 -16
nth|possessor|	1 -27
nth|quote-then-speaker|	0 17	2 -25	3 -15	4 -34
nth|quote-then-verb|	0 9	1 13
nth|sentence-after|	0 6	2 -7
nth|sentence-before|	1 -15	2 -12	3 -10	4 -27
nth|signature|	0 14
nth|speaker-then-quote|	4 -18
nth|topic|	0 26	2 -29	4 -122
nth|verb-then-speaker|	1 -26
order|according-to|according|	according 15
order|colon|naked|	naked -11
order|named-before|naked|	naked -11
order|paragraph-before|according|	according -19
order|paragraph-before|apposed|	judging -21	other -22	saying -22	thinking -10
order|paragraph-before|apposition|	judging -13	other -17	saying -15	thinking -7
order|paragraph-before|direct|	judging -19	other -18	saying -28	thinking -14
order|paragraph-before|inverted|	judging -16	saying -16
order|paragraph-before|passive|	judging -11	other -15	saying -6
order|paragraph-before|relative|	judging -10	other -15	saying -8
order|paragraph-before|shared|	judging -12	other -15	saying -31	thinking -8
order|quote-then-speaker|apposed|	judging 8	other 9	saying -8	thinking -11
order|quote-then-speaker|apposition|	judging -16	other -25	thinking -13
order|quote-then-speaker|direct|	judging -14	saying 14	thinking 6
order|quote-then-speaker|passive|	other -25	saying 9
order|quote-then-speaker|relative|	judging -12	other -26	saying -9
order|quote-then-speaker|shared|	other -24	saying -24
order|quote-then-verb|inverted|	judging 12	saying 11
order|sentence-after|according|	according -12
order|sentence-after|apposed|	judging -22	other 7	saying -31
order|sentence-after|apposition|	judging -12	other -32	saying -28
order|sentence-after|direct|	judging -7	saying 12	thinking 8
order|sentence-after|inverted|	judging -24	saying 10
order|sentence-after|shared|	other -19
order|sentence-before|according|	according 10
order|sentence-before|apposed|	judging -37	other -13	saying -19	thinking -27
order|sentence-before|apposition|	judging -38	other -12	thinking -30
order|sentence-before|direct|	thinking -24
order|sentence-before|inverted|	other -30	saying -15
order|sentence-before|passive|	judging -20	other -31	saying -13
order|sentence-before|relative|	judging -29	thinking -19
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 8	saying -14	thinking -6
order|speaker-then-quote|apposition|	judging -30	other -35	saying -30	thinking 9
order|speaker-then-quote|direct|	judging 8	other -16	saying 31	thinking -12
order|speaker-then-quote|passive|	other 8	saying -15
order|speaker-then-quote|relative|	judging -7	other 14	saying 9
order|speaker-then-quote|shared|	judging -20	other -12	saying -31	thinking 9
order|topic|naked|	naked -9
order|verb-then-speaker|inverted|	judging -14	other -12
outer|according-to|according other name|	none 21
outer|according-to|according other noun|	according other -16
outer|according-to|according other organisation|	according other 21	none -14
outer|according-to|according other person|	none 20
outer|according-to|according other place|	none -20
outer|according-to|according other pronoun|	none 20
outer|paragraph-before|according other noun|	direct other -9	direct saying -6	none -15
outer|paragraph-before|apposed judging noun|	none -9
outer|paragraph-before|apposed other noun|	none -18	relative other -9
outer|paragraph-before|apposed other organisation|	none -10
outer|paragraph-before|apposed other person|	apposition other -7	none -23
outer|paragraph-before|apposed saying name|	none -7
outer|paragraph-before|apposed saying noun|	direct other -6	none -14
outer|paragraph-before|apposed saying person|	direct other -7	none -12
outer|paragraph-before|apposed saying place|	none -10
outer|paragraph-before|apposition other noun|	according other -7	apposition saying -6	none -15
outer|paragraph-before|apposition other person|	none -9
outer|paragraph-before|apposition saying noun|	none -11
outer|paragraph-before|apposition saying organisation|	none -6
outer|paragraph-before|apposition saying person|	none -7
outer|paragraph-before|apposition thinking noun|	none -8
outer|paragraph-before|direct judging noun|	none -18
outer|paragraph-before|direct judging organisation|	none -6
outer|paragraph-before|direct judging person|	shared saying -7
outer|paragraph-before|direct other noun|	according other -6	direct other -7	direct saying -10	none -27	shared other -6
outer|paragraph-before|direct other organisation|	direct other -6
outer|paragraph-before|direct other person|	direct other -13	none -14	relative other -7	shared other -10
outer|paragraph-before|direct other pronoun|	direct judging -7	direct other -13	direct saying -8	shared saying -12
outer|paragraph-before|direct saying name|	direct other -7
outer|paragraph-before|direct saying noun|	direct other -12	direct saying -13	none -11	shared saying -6
outer|paragraph-before|direct saying organisation|	direct other -6	none -13
outer|paragraph-before|direct saying person|	direct other -18	none -8
outer|paragraph-before|direct saying pronoun|	direct other -12	none -16
outer|paragraph-before|direct thinking noun|	none -8
outer|paragraph-before|direct thinking organisation|	none -8
outer|paragraph-before|inverted judging noun|	none -8
outer|paragraph-before|inverted saying noun|	direct other -6	direct saying -6	none -10
outer|paragraph-before|inverted saying organisation|	none -12
outer|paragraph-before|inverted saying person|	none -10
outer|paragraph-before|inverted saying pronoun|	none -10
outer|paragraph-before|passive other noun|	none -12
outer|paragraph-before|relative judging noun|	none -7
outer|paragraph-before|relative other noun|	direct other -10	none -21
outer|paragraph-before|shared judging noun|	none -6
outer|paragraph-before|shared other name|	none -10
outer|paragraph-before|shared other noun|	none -16
outer|paragraph-before|shared other organisation|	none -7
outer|paragraph-before|shared other person|	none -6
outer|paragraph-before|shared saying name|	none -9
outer|paragraph-before|shared saying noun|	none -16
outer|paragraph-before|shared saying organisation|	none -11
outer|paragraph-before|shared saying person|	direct other -6	none -10
outer|paragraph-before|shared saying pronoun|	none -18
outer|paragraph-before|shared thinking noun|	none -8
outer|paragraph-before|shared thinking person|	none -6
outer|quote-then-speaker|apposed judging noun|	none -21
outer|quote-then-speaker|apposed judging person|	none 20
outer|quote-then-speaker|apposed other organisation|	none -22
outer|quote-then-speaker|apposed other person|	none 21
outer|quote-then-speaker|apposed saying noun|	none -13
outer|quote-then-speaker|apposed saying organisation|	none -17
outer|quote-then-speaker|apposed saying person|	none 25
outer|quote-then-speaker|apposed saying place|	none -23
outer|quote-then-speaker|apposition judging noun|	none -15
outer|quote-then-speaker|apposition other noun|	none -17
outer|quote-then-speaker|apposition saying noun|	none -10
outer|quote-then-speaker|apposition saying organisation|	none -17
outer|quote-then-speaker|apposition saying person|	none 13
outer|quote-then-speaker|direct judging noun|	none -17
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	none 9
outer|quote-then-speaker|direct other organisation|	none -27
outer|quote-then-speaker|direct other person|	none -26
outer|quote-then-speaker|direct other place|	none -19
outer|quote-then-speaker|direct other pronoun|	shared saying 10
outer|quote-then-speaker|direct saying name|	none 32
outer|quote-then-speaker|direct saying noun|	direct other 8	direct saying -8	none -12	shared saying -16
outer|quote-then-speaker|direct saying person|	none 19	shared judging 19	shared saying 18
outer|quote-then-speaker|direct saying pronoun|	direct other 24	direct saying 13	none 42
outer|quote-then-speaker|direct thinking pronoun|	shared saying -8
outer|quote-then-speaker|passive other organisation|	none -20
outer|quote-then-speaker|relative judging noun|	none -11
outer|quote-then-speaker|relative judging person|	none 11
outer|quote-then-speaker|relative other name|	none -17
outer|quote-then-speaker|relative other noun|	none -30
outer|quote-then-speaker|relative other person|	apposition saying 9	none 17
outer|quote-then-speaker|relative saying noun|	none -19
outer|quote-then-speaker|relative saying person|	none 29
outer|quote-then-speaker|shared judging name|	none -10
outer|quote-then-speaker|shared judging noun|	none -12
outer|quote-then-speaker|shared judging person|	none 22
outer|quote-then-speaker|shared other noun|	direct saying -10	none -33
outer|quote-then-speaker|shared other organisation|	none 6
outer|quote-then-speaker|shared other person|	none -6
outer|quote-then-speaker|shared saying name|	none -19
outer|quote-then-speaker|shared saying noun|	direct other -22	none -11
outer|quote-then-speaker|shared saying organisation|	none -7
outer|quote-then-speaker|shared saying pronoun|	direct other -15
outer|quote-then-speaker|shared thinking noun|	none 10
outer|quote-then-speaker|shared thinking person|	none 29
outer|quote-then-speaker|shared thinking pronoun|	none -21
outer|quote-then-verb|inverted judging noun|	none -8
outer|quote-then-verb|inverted judging organisation|	none 11
outer|quote-then-verb|inverted judging person|	none 33
outer|quote-then-verb|inverted other organisation|	none 24
outer|quote-then-verb|inverted other person|	none 50
outer|quote-then-verb|inverted saying name|	none 13
outer|quote-then-verb|inverted saying noun|	none 11
outer|quote-then-verb|inverted saying organisation|	none -23
outer|quote-then-verb|inverted saying person|	none 15
outer|quote-then-verb|inverted saying place|	none 7
outer|quote-then-verb|inverted saying pronoun|	none 9
outer|sentence-after|apposed other name|	none -25
outer|sentence-after|apposed other noun|	none 16
outer|sentence-after|apposed saying noun|	none -33
outer|sentence-after|apposed saying person|	none -10
outer|sentence-after|apposition other noun|	none -23
outer|sentence-after|apposition other person|	none -17
outer|sentence-after|apposition saying noun|	none -21
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct other name|	none 6
outer|sentence-after|direct other noun|	none -10
outer|sentence-after|direct other organisation|	none -28
outer|sentence-after|direct other person|	none 14
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	none -33
outer|sentence-after|direct saying name|	none -32
outer|sentence-after|direct saying noun|	none 14
outer|sentence-after|direct saying organisation|	none -25
outer|sentence-after|direct saying person|	direct other -27
outer|sentence-after|direct saying pronoun|	none 22
outer|sentence-after|inverted saying noun|	none -10
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|shared saying noun|	none -29
outer|sentence-before|according other noun|	direct saying -24	inverted saying -20	none 11
outer|sentence-before|according other organisation|	direct other -31
outer|sentence-before|according other person|	according other 14	direct other -7	direct saying 9	none -37
outer|sentence-before|according other place|	none -15
outer|sentence-before|apposed judging name|	none -16
outer|sentence-before|apposed judging noun|	apposition other -8	none -20
outer|sentence-before|apposed judging organisation|	none -23
outer|sentence-before|apposed judging person|	none -23
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	none -43
outer|sentence-before|apposed other noun|	apposition other -12	apposition saying -20	direct other -20	direct saying -16	none -47
outer|sentence-before|apposed other person|	apposition saying -19	direct other -26	direct saying -8
outer|sentence-before|apposed other place|	according other -14	none -23
outer|sentence-before|apposed saying name|	direct other -20	none -35
outer|sentence-before|apposed saying noun|	direct judging -9	direct saying -11	none -54
outer|sentence-before|apposed saying organisation|	direct other -17	none -37
outer|sentence-before|apposed saying person|	direct judging -24	none -10
outer|sentence-before|apposed saying place|	direct other -8	none -18
outer|sentence-before|apposed thinking noun|	none -25
outer|sentence-before|apposed thinking organisation|	none -16
outer|sentence-before|apposition judging noun|	none -27
outer|sentence-before|apposition judging organisation|	none -17
outer|sentence-before|apposition judging person|	none -24
outer|sentence-before|apposition other name|	none -10
outer|sentence-before|apposition other noun|	apposition other -22	direct judging -16	direct other -22	direct saying -21	none -65
outer|sentence-before|apposition other organisation|	none -21
outer|sentence-before|apposition other place|	none -17
outer|sentence-before|apposition saying name|	none -23
outer|sentence-before|apposition saying noun|	apposition other -17	direct judging -21	direct other -35	direct saying 13	direct thinking -8	none -67
outer|sentence-before|apposition saying organisation|	direct other -17	none -37
outer|sentence-before|apposition saying person|	none 17	relative other 12
outer|sentence-before|apposition saying place|	none -15
outer|sentence-before|apposition thinking name|	none -15
outer|sentence-before|apposition thinking noun|	none -26
outer|sentence-before|apposition thinking organisation|	none -14
outer|sentence-before|apposition thinking person|	none -8
outer|sentence-before|direct judging noun|	apposition other -17	direct other -19	none -9
outer|sentence-before|direct judging person|	none -62
outer|sentence-before|direct judging place|	none -20
outer|sentence-before|direct judging pronoun|	direct other -17	none -27
outer|sentence-before|direct other name|	according other -18	direct judging -20	direct other -28	direct saying -23	inverted saying -30	none -55
outer|sentence-before|direct other noun|	according other -23	apposition other -14	apposition saying -30	direct other 17	direct saying -27	direct thinking -30	inverted saying -28	none -43	relative other -23
outer|sentence-before|direct other organisation|	according other -31	direct saying -37
outer|sentence-before|direct other person|	direct judging -24	direct other -14	direct saying -25	direct thinking -32	none 10
outer|sentence-before|direct other place|	none -14
outer|sentence-before|direct other pronoun|	apposition other -24	apposition saying -20	direct other -24	direct saying -28	none -13
outer|sentence-before|direct saying name|	direct other 21
outer|sentence-before|direct saying noun|	according other -18	apposition saying -19	direct judging -14	direct other 9	direct saying -26	none -27
outer|sentence-before|direct saying organisation|	apposition other -19	direct saying -16	none 7
outer|sentence-before|direct saying person|	apposition other -20	direct other -22	direct saying -18	none -13
outer|sentence-before|direct saying place|	none -33
outer|sentence-before|direct saying pronoun|	direct other -36	direct saying -20	inverted saying 23	none 13
outer|sentence-before|direct thinking name|	none -15
outer|sentence-before|direct thinking organisation|	none -34
outer|sentence-before|direct thinking person|	none -39
outer|sentence-before|direct thinking place|	none -13
outer|sentence-before|direct thinking pronoun|	none -25
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	none -29
outer|sentence-before|inverted judging organisation|	none -23
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging pronoun|	none -19
outer|sentence-before|inverted other person|	none -24
outer|sentence-before|inverted saying name|	direct other -11
outer|sentence-before|inverted saying noun|	according other -18	direct judging -18	direct other -27	direct saying -19	direct thinking -15	none -22
outer|sentence-before|inverted saying organisation|	none -31
outer|sentence-before|inverted saying person|	none -14	relative other 29
outer|sentence-before|inverted saying place|	none -17
outer|sentence-before|inverted saying pronoun|	direct other -16	direct saying -17	none 15
outer|sentence-before|passive judging noun|	none -16
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive saying noun|	none -29
outer|sentence-before|passive saying person|	none 6
outer|sentence-before|relative other name|	none -19
outer|sentence-before|relative other noun|	apposition other -23	direct saying -20	none -32
outer|sentence-before|relative other person|	apposition other -25	apposition saying 8	direct other -21	none -18
outer|sentence-before|relative saying noun|	none -27
outer|speaker-then-quote|apposed judging name|	none -30
outer|speaker-then-quote|apposed judging noun|	none -15
outer|speaker-then-quote|apposed judging organisation|	none 28
outer|speaker-then-quote|apposed judging person|	none 26	relative other -12
outer|speaker-then-quote|apposed judging place|	none -17
outer|speaker-then-quote|apposed other name|	none -20
outer|speaker-then-quote|apposed other noun|	apposition saying -26	direct other 11	direct saying -18	direct thinking -20	none -27
outer|speaker-then-quote|apposed other organisation|	none 18
outer|speaker-then-quote|apposed other person|	none 35
outer|speaker-then-quote|apposed saying name|	none -18
outer|speaker-then-quote|apposed saying noun|	apposed other -15	apposed saying -14	apposed thinking -16	apposition saying 22	direct judging -17	direct other -8	direct saying -33	none -29	passive saying -20
outer|speaker-then-quote|apposed saying organisation|	none 15
outer|speaker-then-quote|apposed saying person|	apposed other 16	apposed saying 21	apposed thinking -6	apposition saying 12	none 18	relative saying 8
outer|speaker-then-quote|apposed saying place|	none -39
outer|speaker-then-quote|apposed thinking name|	none -20
outer|speaker-then-quote|apposed thinking noun|	none -20
outer|speaker-then-quote|apposed thinking person|	none 19
outer|speaker-then-quote|apposition judging noun|	direct other -23	none -39	relative other -15	shared judging -15
outer|speaker-then-quote|apposition judging organisation|	none -14
outer|speaker-then-quote|apposition judging person|	none 23
outer|speaker-then-quote|apposition other name|	none -13
outer|speaker-then-quote|apposition other noun|	apposed saying -16	apposition saying 19	direct other -18	direct saying -19	none -44
outer|speaker-then-quote|apposition other organisation|	none -11
outer|speaker-then-quote|apposition other place|	none -14
outer|speaker-then-quote|apposition saying name|	none -14
outer|speaker-then-quote|apposition saying noun|	apposed other -10	apposed saying -18	apposition saying -31	direct judging -12	direct other -31	none -54	relative other -17
outer|speaker-then-quote|apposition saying person|	none 39
outer|speaker-then-quote|apposition saying place|	none -16
outer|speaker-then-quote|apposition saying pronoun|	none -14
outer|speaker-then-quote|apposition thinking noun|	none 9
outer|speaker-then-quote|direct judging noun|	direct judging 14	direct other 24
outer|speaker-then-quote|direct judging person|	none 16
outer|speaker-then-quote|direct judging place|	none 16
outer|speaker-then-quote|direct judging pronoun|	apposed saying -24	direct thinking 17	none -27
outer|speaker-then-quote|direct other name|	direct other -19	direct saying -26	none -8
outer|speaker-then-quote|direct other noun|	apposed saying -68	apposition saying -30	direct judging -7	direct other -35	direct saying -20	direct thinking 6	none 18	relative saying -10	shared saying -47
outer|speaker-then-quote|direct other organisation|	apposed saying -20	direct saying -32	none -15
outer|speaker-then-quote|direct other person|	none 13
outer|speaker-then-quote|direct other place|	apposed saying -20	direct saying -16	none -22
outer|speaker-then-quote|direct other pronoun|	apposed saying -17	direct other -7	direct saying -29	direct thinking 13	none -41	shared saying -40
outer|speaker-then-quote|direct saying name|	direct other 11	none -8
outer|speaker-then-quote|direct saying noun|	apposed other 8	direct judging 8	direct saying 22	direct thinking 21	none 19	passive saying 13	relative other -23	shared saying 9
outer|speaker-then-quote|direct saying organisation|	direct judging 22	none 8
outer|speaker-then-quote|direct saying person|	direct judging 23
outer|speaker-then-quote|direct saying pronoun|	direct saying 9
outer|speaker-then-quote|direct thinking noun|	apposed saying -17
outer|speaker-then-quote|direct thinking organisation|	none 13
outer|speaker-then-quote|direct thinking person|	none 25
outer|speaker-then-quote|direct thinking pronoun|	direct saying -29	none -14
outer|speaker-then-quote|passive other noun|	none -15
outer|speaker-then-quote|passive saying organisation|	none -18
outer|speaker-then-quote|relative other noun|	apposed saying -18	direct saying 7	none 12	shared saying 18
outer|speaker-then-quote|relative other person|	none -27
outer|speaker-then-quote|relative saying noun|	none 22
outer|speaker-then-quote|relative saying person|	direct other -19	none -16
outer|speaker-then-quote|shared judging noun|	direct other -9	direct saying -18	none -15
outer|speaker-then-quote|shared judging person|	direct judging -14	direct saying -9	none 12	relative other -20
outer|speaker-then-quote|shared judging pronoun|	direct other -20
outer|speaker-then-quote|shared other name|	direct saying 8
outer|speaker-then-quote|shared other noun|	apposed saying 11	apposition saying -10	direct saying -6	none -13
outer|speaker-then-quote|shared other organisation|	none 7
outer|speaker-then-quote|shared other person|	apposed saying 18
outer|speaker-then-quote|shared other pronoun|	none -15
outer|speaker-then-quote|shared saying name|	none 15
outer|speaker-then-quote|shared saying noun|	apposed judging -21	apposed other -15	apposed saying -14	apposed thinking -23	apposition saying 16	none -27	relative other -18	relative saying -8	shared saying -27
outer|speaker-then-quote|shared saying organisation|	direct other 9	direct saying -14	none -21
outer|speaker-then-quote|shared saying person|	apposed judging 18	apposed saying 21	direct judging 8	direct other -13	direct saying 7	direct thinking -12	none 10
outer|speaker-then-quote|shared saying pronoun|	direct saying -9	direct thinking -11
outer|verb-then-speaker|inverted judging name|	none -45
outer|verb-then-speaker|inverted judging noun|	none -17
outer|verb-then-speaker|inverted judging organisation|	none -20
outer|verb-then-speaker|inverted judging person|	none -19
outer|verb-then-speaker|inverted judging pronoun|	none 16
outer|verb-then-speaker|inverted saying name|	none 23
outer|verb-then-speaker|inverted saying noun|	inverted saying -23	none -12
outer|verb-then-speaker|inverted saying organisation|	none -33
outer|verb-then-speaker|inverted saying person|	none 20
outer|verb-then-speaker|inverted saying place|	none -24
outer|verb-then-speaker|inverted saying pronoun|	none 25
phrase|according-to|name|	false 21
phrase|according-to|noun|	false -12	true 12
phrase|according-to|pronoun|	false 20
phrase|colon|name|	false -10	true 8
phrase|colon|noun|	false -24	true 7
phrase|named-before|name|	false -12	true -10
phrase|named-nearby|name|	false 7	true 15
phrase|named-nearby|pronoun|	false -23
phrase|name|	false 6	true 23
phrase|noun|	false -28	true 23
phrase|paragraph-before|name|	false -28	true -13
phrase|paragraph-before|noun|	false -36	true -21
phrase|paragraph-before|pronoun|	false -34
phrase|possessor|name|	false -26	true 6
phrase|possessor|noun|	false -9
phrase|quote-then-speaker|name|	true 24
phrase|quote-then-speaker|noun|	false -8
phrase|quote-then-speaker|pronoun|	false 33
phrase|quote-then-verb|name|	true 18
phrase|quote-then-verb|noun|	false 12
phrase|quote-then-verb|pronoun|	false 12
phrase|sentence-after|name|	false -18
phrase|sentence-after|noun|	true 7
phrase|sentence-after|pronoun|	false 14
phrase|sentence-before|name|	false 6
phrase|sentence-before|noun|	true -24
phrase|sentence-before|pronoun|	false 7
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 15	true 14
phrase|speaker-then-quote|noun|	false -11	true 15
phrase|speaker-then-quote|pronoun|	false -29
phrase|topic|name|	false -11	true 11
phrase|topic|noun|	false -33
phrase|topic|pronoun|	false -16
phrase|verb-then-speaker|name|	false 11	true -9
phrase|verb-then-speaker|noun|	false -26	true 10
phrase|verb-then-speaker|pronoun|	false 32
pronoun|according-to|	elle 13	er 13
pronoun|named-before|	elle 11	es -15	he -10	het -26	hij -14	i -27	il 20	it -42	man -20	on -34	she -10	sie -12	they -30	we -16
pronoun|named-nearby|	ella 18	elle 7	er 33	es -45	he 6	het -54	hij 8	i -25	il 25	it -55	lui -21	man -52	on -29	she 8	sie 7	they -22	ze -11	zij 18
pronoun|paragraph-before|	he -23	het -10	i -7	it -6	she -24	they -13
pronoun|possessor|	haar 11	his -12	ihr -12	its -12	my 6	their -22
pronoun|quote-then-speaker|	elle 36	he 28	i -24	il 25	it -19	she 57
pronoun|quote-then-verb|	elle 32	er 28	es -24	hij 23	il 21	lei 16	sie 51	ze -7
pronoun|sentence-after|	he 18	i -7	it -27
pronoun|sentence-before|	elle -23	es -23	he -19	het -13	hij 16	i -29	il 9	it -40	lui -10	man -26	on -23	she 21	sie 14	they -20	we -15	ze 10
pronoun|speaker-then-quote|	elle -8	er -11	he 18	i -18	it -44	man -42	on -25	she -14	sie -20	they -11
pronoun|topic|	ela -13	ele 20	ella 8	er -26	es -26	het -43	hij -24	il -8	ils -16	lei 13	man -48	on -30	sie -13	ze -29	zij 10
pronoun|verb-then-speaker|	er 24	es -33	het -34	hij 11	il 20	it -43	she -28	sie 35
says|according-to|	never 20
says|colon|	never -8
says|named-before|	never -20	often 12	too 10
says|named-nearby|	often -20
says|	never 6	too 10
says|paragraph-before|	never -27	too -12
says|possessor|	never -16	too -20
says|quote-then-speaker|	never 15	often 9
says|quote-then-verb|	too 40
says|sentence-after|	never -14
says|sentence-before|	often 10
says|signature|	never 14
says|speaker-then-quote|	never 17	often 16
says|verb-then-speaker|	never 6	too 23
size|according-to|10+|	according -26
size|according-to|1|	according -11
size|according-to|2|	according -6
size|according-to|3|	according 22
size|according-to|4-5|	according 10
size|according-to|6-9|	according 11
size|colon|10+|	naked -57
size|colon|1|	naked -34
size|colon|3|	naked -28
size|colon|4-5|	naked -11
size|named-before|10+|	naked -17
size|named-before|1|	naked -13
size|named-before|2|	naked -24
size|named-nearby|10+|	naked 8
size|named-nearby|4-5|	naked -22
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	according -13	judging -28	other -33	saying -29	thinking -15
size|paragraph-before|1|	other -17	saying -13
size|paragraph-before|2|	other -6	saying -14
size|paragraph-before|3|	other -10	saying -8	thinking -6
size|paragraph-before|4-5|	according -7	judging -8	other -21	saying -31	thinking -15
size|paragraph-before|6-9|	according -16	judging -22	other -9	saying -16	thinking -18
size|possessor|2|	naked -43
size|possessor|3|	naked -42
size|possessor|4-5|	naked -16
size|quote-then-speaker|10+|	other 8	saying 14	thinking -17
size|quote-then-speaker|1|	judging -26	other -36	saying 11	thinking -19
size|quote-then-speaker|2|	judging -18	other -20	saying 8	thinking -7
size|quote-then-speaker|3|	other -54	saying -24
size|quote-then-speaker|4-5|	judging -6	other 10	saying 19	thinking 10
size|quote-then-speaker|6-9|	judging -7	other -6	thinking 21
size|quote-then-verb|10+|	other 12	saying 7
size|quote-then-verb|3|	saying 37
size|quote-then-verb|4-5|	judging -20
size|quote-then-verb|6-9|	judging 7	other 10	saying 7
size|sentence-after|10+|	according -6	saying 16
size|sentence-after|1|	other 11	saying 13
size|sentence-after|2|	judging -30	other -31	saying -10
size|sentence-after|3|	judging -27	other -15
size|sentence-after|4-5|	judging -29	other -7	saying -16
size|sentence-before|10+|	according 15	other -51	thinking -38
size|sentence-before|1|	saying -16	thinking -34
size|sentence-before|2|	according -25	other -10	saying -18	thinking -21
size|sentence-before|3|	according -36	judging -9	other -9	thinking -28
size|sentence-before|4-5|	according -16	judging -67	saying -7	thinking -40
size|sentence-before|6-9|	judging -17	other -11	thinking -9
size|signature|10+|	naked 7
size|signature|4-5|	naked -8
size|signature|6-9|	naked 14
size|speaker-then-quote|10+|	judging -7	other 7	thinking 10
size|speaker-then-quote|1|	other -11	saying -27	thinking -26
size|speaker-then-quote|2|	judging -11	saying 9	thinking -25
size|speaker-then-quote|3|	saying 17
size|speaker-then-quote|4-5|	judging 12
size|speaker-then-quote|6-9|	other -27
size|topic|1|	naked -65
size|topic|4-5|	naked -17
size|topic|6-9|	naked -18
size|verb-then-speaker|10+|	judging -34	saying -17
size|verb-then-speaker|2|	judging -28	saying -10
size|verb-then-speaker|3|	judging -34	saying -20
size|verb-then-speaker|4-5|	judging -25	saying 17
size|verb-then-speaker|6-9|	other 17	saying 11
starts|according-to|false|	according 15
starts|colon|false|	naked -8
starts|colon|true|	naked -14
starts|named-before|true|	naked -18
starts|named-nearby|true|	naked -7
starts|paragraph-before|false|	according -19	apposed -19	apposition -23	direct -37	inverted -17	passive -20	relative -14	shared -34
starts|paragraph-before|true|	apposed -19	apposition -7	direct -17	relative -16	shared -16
starts|possessor|true|	naked -13
starts|quote-then-speaker|false|	apposed 10	apposition -8	direct 17	relative -29	shared -29
starts|quote-then-speaker|true|	apposed -21	shared -9
starts|quote-then-verb|false|	inverted 14
starts|sentence-after|false|	according -12	apposed -7	apposition -42	direct -9	inverted 9
starts|sentence-after|true|	direct 15
starts|sentence-before|false|	according 10	apposed -75	apposition -7	inverted -12	passive -28	relative -51
starts|sentence-before|true|	apposition -29	relative 12
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -26	apposition -31	direct 15	passive -8	relative 8	shared -54
starts|speaker-then-quote|true|	apposed 8	apposition -32	direct 10	relative 25
starts|topic|false|	naked -22
subject|according-to|	elided 10	none 15	own -10
subject|according-to|elided|	0 10
subject|according-to|elided|1|	name 11
subject|according-to|none|	0 12	1 15
subject|according-to|none|13-25|	name 22
subject|according-to|none|1|	name 7	noun 8	pronoun 23
subject|according-to|none|2|	name 20
subject|according-to|none|3|	noun 23
subject|according-to|none|4-6|	name 40	noun -24
subject|according-to|none|7-12|	name 6	noun -16
subject|according-to|own|	0 -7	1 -25
subject|according-to|own|13-25|	name -11
subject|according-to|own|1|	name 21	noun -20
subject|according-to|own|7-12|	name -23	noun -23
subject|colon|	elided -17	none -16	own -44
subject|colon|elided|	0 -17
subject|colon|elided|1|	name 9	noun -31
subject|colon|none|	0 -14
subject|colon|none|1|	name 7	noun -11
subject|colon|own|	0 -43
subject|colon|own|1|	noun -47
subject|named-before|	elided 7
subject|named-before|elided|	0 19	1 -19
subject|named-before|elided|1|	name -22
subject|named-before|elided|26+|	name -26
subject|named-before|elided|4-6|	name -6
subject|named-before|elided|7-12|	name 31
subject|named-before|none|	0 -6	1 10
subject|named-before|none|13-25|	name 9
subject|named-before|none|1|	name 11	pronoun 37
subject|named-before|none|26+|	name -32	pronoun -12
subject|named-before|none|2|	name -20
subject|named-before|none|3|	pronoun -7
subject|named-before|none|4-6|	name -6
subject|named-before|none|7-12|	name 17	pronoun -12
subject|named-before|own|	0 -12
subject|named-before|own|13-25|	name -42	pronoun -33
subject|named-before|own|1|	name 32
subject|named-before|own|26+|	name -48	pronoun -20
subject|named-before|own|2|	name -15	pronoun 16
subject|named-before|own|3|	name -49	pronoun -30
subject|named-before|own|4-6|	name -46	pronoun -37
subject|named-before|own|7-12|	name -28	pronoun -46
subject|named-nearby|elided|0|	name -20
subject|named-nearby|elided|	1 -14
subject|named-nearby|elided|13-25|	name 6
subject|named-nearby|elided|1|	name -9
subject|named-nearby|elided|2|	pronoun -20
subject|named-nearby|elided|3|	name -12
subject|named-nearby|elided|4-6|	name 18
subject|named-nearby|elided|7-12|	name 23
subject|named-nearby|	none 8	own 8
subject|named-nearby|none|	0 7
subject|named-nearby|none|0|	name -27	pronoun -15
subject|named-nearby|none|13-25|	name 19	pronoun -21
subject|named-nearby|none|1|	name 18	pronoun -6
subject|named-nearby|none|26+|	name -14
subject|named-nearby|none|2|	name -8
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 15	pronoun 14
subject|named-nearby|none|7-12|	name -29
subject|named-nearby|own|	0 15	1 -15
subject|named-nearby|own|0|	name -23	pronoun -23
subject|named-nearby|own|13-25|	name -12	pronoun -14
subject|named-nearby|own|1|	name -10	pronoun -13
subject|named-nearby|own|26+|	name -23
subject|named-nearby|own|2|	name 30	pronoun 12
subject|named-nearby|own|3|	name 27
subject|named-nearby|own|4-6|	name -6	pronoun -14
subject|named-nearby|own|7-12|	name 6	pronoun -22
subject|paragraph-before|	elided -18	none -31	own -22
subject|paragraph-before|elided|	0 -13	1 -8	2 -10
subject|paragraph-before|elided|26+|	noun -17
subject|paragraph-before|none|	0 -21	1 -16	2 -11
subject|paragraph-before|none|26+|	name -15	noun -35	pronoun -9
subject|paragraph-before|own|	0 -14	1 -14	2 -12
subject|paragraph-before|own|26+|	name -16	noun -15	pronoun -11
subject|possessor|none|7-12|	pronoun -14
subject|possessor|	own -23
subject|possessor|own|	0 -22
subject|possessor|own|7-12|	noun -12
subject|quote-then-speaker|elided|	0 -21	1 10
subject|quote-then-speaker|	none -32	own -9
subject|quote-then-speaker|none|-12|	name 23
subject|quote-then-speaker|none|	0 -48	1 -9	2 9
subject|quote-then-speaker|none|1|	name -23	noun -25
subject|quote-then-speaker|none|4-6|	noun -20
subject|quote-then-speaker|none|7-12|	name -8
subject|quote-then-speaker|own|-10|	name -8	noun -18
subject|quote-then-speaker|own|-12|	name -10
subject|quote-then-speaker|own|-15|	name -16
subject|quote-then-speaker|own|-17|	name -11
subject|quote-then-speaker|own|-3|	noun -14
subject|quote-then-speaker|own|-4|	name -18	noun -15
subject|quote-then-speaker|own|-5|	name -7	noun -21
subject|quote-then-speaker|own|-6|	name 10
subject|quote-then-speaker|own|-7|	name 24
subject|quote-then-speaker|own|-8|	name -13
subject|quote-then-speaker|own|-9|	noun -9
subject|quote-then-speaker|own|0|	noun -23
subject|quote-then-speaker|own|	1 -31	2 -29
subject|quote-then-speaker|own|13-25|	noun -22
subject|quote-then-speaker|own|1|	name -13
subject|quote-then-speaker|own|2|	name 17	pronoun 38
subject|quote-then-speaker|own|3|	name 11	noun -16
subject|quote-then-speaker|own|4-6|	name -21	noun -25
subject|quote-then-verb|	none 20	own 9
subject|quote-then-verb|none|	0 20
subject|quote-then-verb|none|1|	name 26	noun 7
subject|quote-then-verb|own|	0 10	1 -22
subject|quote-then-verb|own|1|	noun 14	pronoun 16
subject|quote-then-verb|own|2|	name 21	noun -14
subject|quote-then-verb|own|7-12|	noun -6
subject|sentence-after|	none -17	own -9
subject|sentence-after|none|	0 -14	1 -10	2 -10
subject|sentence-after|none|0|	name -42	noun 9	pronoun -7
subject|sentence-after|none|3|	noun -8
subject|sentence-after|none|4-6|	name -32	noun -12	pronoun -18
subject|sentence-after|none|7-12|	noun -25
subject|sentence-after|own|	1 -33	2 -23
subject|sentence-after|own|1|	name -21
subject|sentence-after|own|4-6|	name -16
subject|sentence-before|elided|	1 -10	2 -52
subject|sentence-before|elided|13-25|	noun -37
subject|sentence-before|elided|1|	name -15	noun -31
subject|sentence-before|elided|26+|	name -30	noun -25
subject|sentence-before|elided|2|	noun -25
subject|sentence-before|elided|3|	name 20	noun -17
subject|sentence-before|elided|4-6|	name 20
subject|sentence-before|elided|7-12|	name 6
subject|sentence-before|	none -11	own -20
subject|sentence-before|none|	0 -12	1 -25
subject|sentence-before|none|13-25|	name -17	noun -8	pronoun -32
subject|sentence-before|none|1|	noun -21	pronoun 43
subject|sentence-before|none|26+|	name -53	noun -31	pronoun -17
subject|sentence-before|none|2|	name 16	noun -34	pronoun 27
subject|sentence-before|none|4-6|	noun -13	pronoun 33
subject|sentence-before|none|7-12|	noun -29
subject|sentence-before|own|	0 -27	2 -38
subject|sentence-before|own|13-25|	name -23	noun -87	pronoun 6
subject|sentence-before|own|1|	name 6	noun -11
subject|sentence-before|own|26+|	name -9	noun -37	pronoun -26
subject|sentence-before|own|2|	name -32	noun -36	pronoun -17
subject|sentence-before|own|3|	name -46	noun -22	pronoun -19
subject|sentence-before|own|4-6|	name -9	noun -71	pronoun -23
subject|sentence-before|own|7-12|	name -12	noun -81	pronoun -38
subject|speaker-then-quote|	elided -14	none 7
subject|speaker-then-quote|elided|0|	name -9	noun -22
subject|speaker-then-quote|elided|	1 -28
subject|speaker-then-quote|elided|1|	name 17	noun -22
subject|speaker-then-quote|elided|2|	noun -19
subject|speaker-then-quote|none|	0 6	2 -9
subject|speaker-then-quote|none|0|	name 15
subject|speaker-then-quote|none|13-25|	name 20	noun -7
subject|speaker-then-quote|none|1|	name 8
subject|speaker-then-quote|none|2|	name 32	noun -19	pronoun 8
subject|speaker-then-quote|none|3|	noun -40
subject|speaker-then-quote|none|4-6|	noun -7	pronoun -14
subject|speaker-then-quote|none|7-12|	name -6	noun 12
subject|speaker-then-quote|own|	0 18	1 -16	2 -11
subject|speaker-then-quote|own|0|	name 16	noun 14	pronoun -23
subject|speaker-then-quote|own|13-25|	name -41	noun -12	pronoun -6
subject|speaker-then-quote|own|1|	name 23	noun -15	pronoun -13
subject|speaker-then-quote|own|2|	noun 32
subject|speaker-then-quote|own|3|	name -8	pronoun 13
subject|speaker-then-quote|own|4-6|	noun 13	pronoun -15
subject|speaker-then-quote|own|7-12|	name -12	pronoun 9
subject|topic|	elided 6	none -13	own -11
subject|topic|elided|	0 18	1 22	2 -56
subject|topic|elided|13-25|	name -13	noun -10
subject|topic|elided|26+|	name -53	noun -43	pronoun -14
subject|topic|elided|3|	name 9
subject|topic|elided|4-6|	name 22
subject|topic|elided|7-12|	name 14	noun 16
subject|topic|none|	0 19	1 -9	2 -38
subject|topic|none|0|	noun -26
subject|topic|none|13-25|	name -19	noun -14
subject|topic|none|1|	name 18	noun -10
subject|topic|none|26+|	name -14	noun -81
subject|topic|none|2|	name 9	noun -21
subject|topic|none|3|	name -6	noun -17
subject|topic|none|4-6|	noun -7	pronoun -16
subject|topic|own|	1 -15	2 -32
subject|topic|own|13-25|	noun -81
subject|topic|own|1|	name 14	noun -18	pronoun -27
subject|topic|own|26+|	name -36	noun -46	pronoun -36
subject|topic|own|2|	noun -20	pronoun -15
subject|topic|own|3|	name 27	noun -6	pronoun 14
subject|topic|own|4-6|	pronoun -15
subject|topic|own|7-12|	name -18	noun -36	pronoun -41
subject|verb-then-speaker|	elided -18	own 15
subject|verb-then-speaker|elided|	0 -18
subject|verb-then-speaker|none|0|	name -14	pronoun -28
subject|verb-then-speaker|none|1|	name -15	noun -32	pronoun 14
subject|verb-then-speaker|none|2|	pronoun 22
subject|verb-then-speaker|none|7-12|	noun -16
subject|verb-then-speaker|own|	0 16	1 -17
subject|verb-then-speaker|own|0|	noun -8
subject|verb-then-speaker|own|13-25|	name -19	noun -33
subject|verb-then-speaker|own|1|	name 26	noun -14	pronoun 24
subject|verb-then-speaker|own|2|	noun 21
subject|verb-then-speaker|own|3|	noun -23	pronoun 18
subject|verb-then-speaker|own|4-6|	name 15	noun -12
subject|verb-then-speaker|own|7-12|	noun -13	pronoun 12
twin|paragraph-before|apposed judging noun|	apposition judging noun -10	inverted judging noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -14	apposition other noun -16	apposition other person -6	direct other noun -6	direct other pronoun -9	shared other noun -6
twin|paragraph-before|apposed other organisation|	apposed other organisation -6	apposition other noun -8	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -20	apposition other noun -22	apposition other organisation -7	apposition saying noun -8
twin|paragraph-before|apposed saying noun|	apposed saying noun -9	apposed saying person -8	apposed saying place -18	apposition saying noun -10	apposition saying person -6	direct saying noun -13	direct saying pronoun -6	inverted saying noun -8	inverted saying pronoun -6
twin|paragraph-before|apposed saying organisation|	apposed saying person -9
twin|paragraph-before|apposed saying person|	apposed saying noun -8	apposed saying organisation -13	apposed saying person -8	apposed saying place -9	apposition saying noun -10	apposition saying organisation -6	direct saying noun -6	shared saying person -8
twin|paragraph-before|apposed saying place|	apposed saying noun -14
twin|paragraph-before|apposition judging noun|	apposed judging noun -9
twin|paragraph-before|apposition other noun|	apposed other noun -15	apposed other organisation -6	apposed other person -15	apposition saying noun -6	shared other noun -9
twin|paragraph-before|apposition other person|	apposed other noun -6
twin|paragraph-before|apposition saying noun|	apposed other person -7	apposed saying noun -10	apposed saying person -8	apposition other noun -7	inverted saying pronoun -6	shared saying noun -8
twin|paragraph-before|apposition saying organisation|	apposed saying person -6
twin|paragraph-before|apposition saying person|	apposed saying noun -6	inverted saying noun -6
twin|paragraph-before|direct judging noun|	direct other noun -9
twin|paragraph-before|direct other noun|	apposed other noun -8	direct judging noun -9	direct other noun -8	direct saying noun -9	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other organisation -8	direct other organisation -7
twin|paragraph-before|direct other person|	apposed other noun -6
twin|paragraph-before|direct other pronoun|	apposed other noun -9	direct other pronoun -13	direct saying pronoun -9
twin|paragraph-before|direct saying name|	apposed saying noun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -13	direct other noun -8
twin|paragraph-before|direct saying person|	apposed saying place -6
twin|paragraph-before|direct saying pronoun|	apposed saying noun -8	direct other pronoun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -8
twin|paragraph-before|inverted saying noun|	apposed saying name -8	apposed saying noun -8	apposition saying noun -9	apposition saying person -6
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -7	apposition saying noun -8
twin|paragraph-before|passive other noun|	direct other noun -14
twin|paragraph-before|shared other noun|	apposed other noun -8	apposition other noun -10
twin|paragraph-before|shared saying noun|	apposition saying noun -7
twin|paragraph-before|shared saying person|	apposed saying person -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -38	apposed other organisation -25	apposed other person -25	direct other noun -13	shared other noun -33	shared other person -32
twin|quote-then-speaker|apposed other organisation|	apposed other noun -10	apposition other noun -12	shared other organisation -20
twin|quote-then-speaker|apposed other person|	apposed other noun 18	apposed other person 26	apposition other noun 15	direct other noun 9	shared other noun 31	shared other person 31
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -25	apposed saying person -38	direct saying noun -15	direct saying organisation -22	shared saying person -20
twin|quote-then-speaker|apposed saying person|	apposition saying noun 27	apposition saying organisation 13	shared saying noun 14
twin|quote-then-speaker|apposed saying place|	apposed saying noun -14
twin|quote-then-speaker|apposition other noun|	apposed other noun -19	apposed other organisation -13	apposed other person -10	shared other noun -6
twin|quote-then-speaker|apposition saying noun|	apposed saying person -6	shared saying noun 6	shared saying person 9	shared saying pronoun -16
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 7	shared saying person -7
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 28
twin|quote-then-speaker|direct other noun|	apposed other noun -13	apposed other person -25	direct other noun -10	direct saying noun -22
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun 7
twin|quote-then-speaker|direct saying noun|	apposed saying noun 9	apposed saying person -24	direct other noun -22	passive saying noun 14	shared saying person -18
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 15
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 16
twin|quote-then-speaker|passive saying noun|	apposition saying noun -19	direct saying noun -17	direct saying pronoun -22
twin|quote-then-speaker|shared other noun|	apposed other noun -10	apposed other person -23	apposition other noun -10	shared other noun -18	shared other organisation -14	shared other person -26	shared other pronoun -8
twin|quote-then-speaker|shared other organisation|	apposition other noun 10	shared other noun -12
twin|quote-then-speaker|shared other person|	apposed other noun 23	apposed other person 22	shared other noun -11
twin|quote-then-speaker|shared other pronoun|	shared other noun -19
twin|quote-then-speaker|shared saying name|	shared saying noun -10
twin|quote-then-speaker|shared saying noun|	apposed saying noun -15	apposed saying person -10	apposition saying noun 9	shared saying name -11	shared saying noun -13	shared saying organisation -16	shared saying person -20	shared saying pronoun -17
twin|quote-then-speaker|shared saying organisation|	shared saying noun -11
twin|quote-then-speaker|shared saying person|	apposed saying person 10	apposition saying noun -7	apposition saying person 18	direct saying noun 14	shared saying noun 25
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -10	apposition saying pronoun 28
twin|quote-then-verb|inverted saying noun|	inverted saying person 18
twin|quote-then-verb|inverted saying person|	inverted saying noun -17
twin|sentence-after|apposed saying noun|	apposition saying noun -21	direct saying pronoun -20
twin|sentence-after|apposed saying person|	apposition saying noun -9
twin|sentence-after|apposition saying noun|	apposed saying noun -15	apposed saying person -14
twin|sentence-after|direct other organisation|	direct saying organisation -25
twin|sentence-after|direct other pronoun|	direct saying pronoun 17
twin|sentence-after|direct saying organisation|	direct other organisation -22
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 18
twin|sentence-before|apposed judging noun|	apposed judging person -21	apposition judging organisation -9	apposition judging person -14	direct judging noun -13	direct judging person -14	inverted judging noun -13
twin|sentence-before|apposed judging organisation|	inverted judging noun -18
twin|sentence-before|apposed judging person|	apposed judging noun -25	apposition judging noun -24	inverted judging noun -17
twin|sentence-before|apposed other name|	apposition other noun -19	direct other noun -17	direct other organisation -8	direct other person -12
twin|sentence-before|apposed other noun|	apposed other noun -18	apposed other organisation -19	apposed other person -31	apposed other place -16	apposition other name -23	apposition other noun -38	apposition other organisation -18	apposition other person -31	apposition other place -19	direct other noun -33	direct other organisation -18	direct other person -20	direct other pronoun -10	inverted saying noun -22
twin|sentence-before|apposed other organisation|	apposed other noun -21	apposition other noun 6	direct other noun -21	direct other organisation -9
twin|sentence-before|apposed other person|	apposed other noun -22	apposed other person -33	apposition other organisation -27	apposition other place -16	direct other noun 9	inverted saying noun -22
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -11	apposed other place -24	apposition other noun -19	direct other noun -16	direct other organisation -20	direct other person -20	direct other place -15
twin|sentence-before|apposed saying name|	apposed saying person -15	apposition saying noun -18	apposition saying person -18	direct saying noun -17	direct saying organisation -20	inverted saying noun -27
twin|sentence-before|apposed saying noun|	apposed saying noun -16	apposed saying person -15	apposed saying place -18	apposition saying noun 8	apposition saying organisation -22	apposition saying person -53	direct saying noun -20	direct saying organisation -22	direct saying person -14	direct saying pronoun -21	inverted saying noun -50	inverted saying organisation -19	inverted saying pronoun -27
twin|sentence-before|apposed saying organisation|	apposed saying person -10	apposition saying noun -31	apposition saying place -21	direct saying noun -14	direct saying person -19	direct saying pronoun -14	inverted saying noun -33	inverted saying pronoun -19
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying organisation -17	apposition saying name 9	apposition saying place -22	direct saying noun -18	inverted saying pronoun -24
twin|sentence-before|apposed saying place|	apposed saying noun -14	direct saying noun -15	direct saying organisation -11	direct saying person -6
twin|sentence-before|apposed thinking noun|	apposed thinking noun -20	apposition thinking noun -8	apposition thinking person -10	direct thinking noun -13
twin|sentence-before|apposed thinking person|	apposition thinking noun -20
twin|sentence-before|apposition judging noun|	apposed judging person -23	inverted judging name -12	inverted judging noun -22
twin|sentence-before|apposition judging organisation|	apposed judging noun -15	apposed judging person -10
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -18
twin|sentence-before|apposition other name|	apposed other noun -21
twin|sentence-before|apposition other noun|	apposed other name -18	apposed other noun -34	apposed other organisation -22	apposed other person -44	apposed other place -21	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -20	apposed other person -22
twin|sentence-before|apposition other person|	inverted saying noun 13
twin|sentence-before|apposition other place|	apposed other noun -15
twin|sentence-before|apposition saying name|	apposed saying person -25	inverted saying pronoun -15
twin|sentence-before|apposition saying noun|	apposed saying name -16	apposed saying noun -29	apposed saying organisation -31	inverted saying name -13	inverted saying organisation -19	inverted saying person -9	inverted saying pronoun -21
twin|sentence-before|apposition saying organisation|	apposed saying noun -27	apposed saying person -29	inverted saying noun -23
twin|sentence-before|apposition saying person|	apposed saying noun 10	inverted saying noun 7	inverted saying pronoun 11
twin|sentence-before|apposition saying place|	apposed saying organisation -16	apposed saying person -14	inverted saying noun -20
twin|sentence-before|apposition thinking noun|	apposed thinking noun -7	apposed thinking person -21
twin|sentence-before|apposition thinking person|	apposed thinking noun -19
twin|sentence-before|direct judging noun|	apposed judging noun -21
twin|sentence-before|direct judging organisation|	inverted judging noun -20
twin|sentence-before|direct judging person|	apposed judging noun -20	inverted judging noun -21
twin|sentence-before|direct other noun|	apposed other name -19	apposed other noun -11	apposed other organisation -22	apposed other person -15	apposed other place -20	passive other noun -20
twin|sentence-before|direct other organisation|	apposed other name -20	apposed other noun -26	apposed other organisation -17	inverted saying noun -19
twin|sentence-before|direct other person|	apposed other name -21	apposed other noun -24	apposed other place 9	inverted saying noun -15
twin|sentence-before|direct other place|	apposed other place -21
twin|sentence-before|direct other pronoun|	apposed other noun -17
twin|sentence-before|direct saying name|	inverted saying name -18	inverted saying noun -49	inverted saying pronoun -20
twin|sentence-before|direct saying noun|	apposed saying name 7	apposed saying noun -12	apposed saying organisation -19	apposed saying person -21	apposed saying place 10
twin|sentence-before|direct saying organisation|	apposed saying name -29	apposed saying noun -34	apposed saying place -33	inverted saying noun 9
twin|sentence-before|direct saying person|	apposed saying noun 15	apposed saying organisation -14	apposed saying place -7	inverted saying name -30	inverted saying noun -20
twin|sentence-before|direct saying pronoun|	inverted saying noun 10
twin|sentence-before|direct thinking noun|	apposed thinking noun 11
twin|sentence-before|inverted judging name|	apposition judging noun -14
twin|sentence-before|inverted judging noun|	apposed judging noun -15	apposed judging organisation -15	apposed judging person -28	apposition judging noun -21	apposition judging person -15	direct judging organisation -16	direct judging person -16
twin|sentence-before|inverted saying name|	apposition saying noun -14	direct saying name -19	direct saying person -26
twin|sentence-before|inverted saying noun|	apposed other noun -20	apposed other person -21	apposed saying name -21	apposed saying noun -43	apposed saying organisation -28	apposed saying person -47	apposition other person -20	apposition saying noun -44	apposition saying organisation -23	apposition saying person -47	apposition saying place -19	direct other organisation -13	direct other person -20	direct saying name -35	direct saying noun -19	direct saying organisation -32	direct saying person -31	direct saying pronoun -21	inverted saying person -25
twin|sentence-before|inverted saying organisation|	apposed saying noun -20	apposed saying person -18	apposition saying noun -20
twin|sentence-before|inverted saying person|	apposition saying noun -17	inverted saying noun 24
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -18	apposed saying person -25	apposition saying name 12	apposition saying noun 11	apposition saying person -21	direct saying name -16
twin|sentence-before|passive other noun|	apposition other noun -11	direct other noun -16
twin|sentence-before|passive saying noun|	direct saying pronoun -21
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -17	apposed judging person -22	apposition judging noun 6	apposition judging organisation -24	direct judging noun -23	direct judging person -12
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 8	apposed judging person -24	apposition judging noun 31	direct judging person -21	shared judging organisation 18
twin|speaker-then-quote|apposed judging person|	apposed judging noun 7	apposed judging organisation 25	apposition judging noun 18	apposition judging organisation -9	apposition judging person 25	shared judging person -26
twin|speaker-then-quote|apposed other name|	apposed other noun -18	apposition other noun -14	direct other noun -15	shared other name -22	shared saying name 7
twin|speaker-then-quote|apposed other noun|	apposed other name -20	apposed other noun -41	apposed other organisation -19	apposed other person -41	apposition other person -32	direct other noun -46	direct other pronoun -26	direct saying noun -25	shared judging noun -16	shared other noun -25	shared other organisation -23	shared other person -22	shared other pronoun 9	shared saying person -31
twin|speaker-then-quote|apposed other organisation|	apposed other noun 25	apposed saying organisation -8	apposition other noun 6	direct other noun 20	direct other person -14	shared other organisation 20
twin|speaker-then-quote|apposed other person|	apposed other noun 15	apposition other noun 10	apposition other person 6	apposition saying person -6	direct other noun 23	shared judging person 13	shared other person 26	shared saying noun 16
twin|speaker-then-quote|apposed other place|	apposed other place -27	direct other person -25
twin|speaker-then-quote|apposed saying name|	apposed saying person -22	direct saying noun -17	direct saying person -24
twin|speaker-then-quote|apposed saying noun|	apposed other noun -23	apposed saying name 9	apposed saying noun -37	apposed saying person -72	apposed saying place -31	apposition saying organisation -22	apposition saying person -84	direct other noun -17	direct saying noun -18	direct saying person -31	direct saying pronoun -7	shared saying name -12	shared saying noun -7	shared saying person -39
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -20	apposed saying name -22	apposed saying person -25	apposition saying noun 23	direct saying noun -17	direct saying person -16	shared saying name -22	shared saying noun -8
twin|speaker-then-quote|apposed saying person|	apposed other person -6	apposed saying name 24	apposed saying noun 10	apposed saying organisation -10	apposed saying person 53	apposition saying name 10	apposition saying noun 12	apposition saying organisation 16	apposition saying person 24	apposition saying place 21	direct saying noun -11	direct saying pronoun -19	shared saying name -7	shared saying noun 22
twin|speaker-then-quote|apposed saying place|	apposed saying noun -25	apposition saying noun -22	apposition saying person -10	direct saying person -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -22	apposition thinking noun -17	direct thinking noun -17
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 30	apposition thinking noun 10
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -30	apposed judging organisation -28	apposed judging person -38	shared judging noun -27	shared judging organisation -17	shared judging person -17	shared judging pronoun -20
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun 8	apposed judging person -20
twin|speaker-then-quote|apposition judging person|	apposed judging noun 11	apposed judging person 22	shared judging noun -12
twin|speaker-then-quote|apposition other noun|	apposed other organisation -18	apposed other person -31	apposed saying noun -18	apposition saying noun -12	shared other name -6	shared other noun 18	shared other organisation -12	shared other person -17	shared other pronoun -22	shared saying noun -35	shared saying person -19
twin|speaker-then-quote|apposition other person|	apposed other noun 27	apposed saying person 23	apposition saying person 23	shared judging person 10
twin|speaker-then-quote|apposition other place|	apposed other noun -14
twin|speaker-then-quote|apposition saying name|	apposed saying noun 8	shared saying name 12
twin|speaker-then-quote|apposition saying noun|	apposed saying name -34	apposed saying noun -34	apposed saying organisation -12	apposed saying person -84	apposition other noun -14	shared saying name -23	shared saying noun -40	shared saying organisation -29	shared saying person -35
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 10	apposed saying person -43	shared saying noun -18
twin|speaker-then-quote|apposition saying person|	apposed saying noun 35	apposed saying person 25	shared saying noun 14	shared saying person 7
twin|speaker-then-quote|apposition saying place|	apposed saying person -17
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -15
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 11	apposed thinking person -27
twin|speaker-then-quote|direct judging noun|	apposed judging noun 24
twin|speaker-then-quote|direct judging person|	apposed judging noun 29	apposed judging organisation 21
twin|speaker-then-quote|direct other noun|	apposed other name -26	apposed other noun 25	apposed other organisation -36	apposed other person -40	apposed saying noun 24	direct other noun -52	direct saying noun 11	passive other noun 11	passive other person -24
twin|speaker-then-quote|direct other organisation|	direct other organisation 19	direct saying organisation 7
twin|speaker-then-quote|direct other person|	apposed other organisation 13
twin|speaker-then-quote|direct other pronoun|	apposed other name -21	apposed other noun 8	direct other pronoun -55	direct saying pronoun -25	direct thinking pronoun -23
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 26	apposed saying noun 15	apposed saying organisation 15	apposed saying person 16	direct other noun 6	shared saying noun 11
twin|speaker-then-quote|direct saying organisation|	direct other organisation 13
twin|speaker-then-quote|direct saying person|	apposed saying name 23	apposed saying noun 7	apposed saying organisation 19	apposed saying person 22
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 22	apposed saying organisation 8	apposed saying person 24	direct other pronoun -18
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -22
twin|speaker-then-quote|passive other noun|	direct other noun -13
twin|speaker-then-quote|passive other person|	direct other noun 22
twin|speaker-then-quote|relative other person|	relative saying person -18
twin|speaker-then-quote|relative saying person|	relative other person -16
twin|speaker-then-quote|shared judging noun|	apposed judging noun 8	apposition judging person 7	shared judging noun -21	shared judging person 13
twin|speaker-then-quote|shared judging organisation|	apposition judging noun 7
twin|speaker-then-quote|shared judging person|	apposed judging noun -9	apposed judging person -20	apposition judging noun -11	shared judging noun -19
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -22
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -15
twin|speaker-then-quote|shared other noun|	apposed other noun -6	shared other noun -8	shared other person -21	shared other pronoun 10	shared saying noun -25
twin|speaker-then-quote|shared other person|	apposed other noun 19	apposed other person 23	shared other noun 20	shared saying person 18
twin|speaker-then-quote|shared other pronoun|	apposed other noun -21	apposition other noun -20	shared other noun -13
twin|speaker-then-quote|shared saying name|	apposed saying name 6	apposed saying noun -9	apposed saying organisation 7	apposition saying noun 9
twin|speaker-then-quote|shared saying noun|	apposed saying noun -26	apposed saying person -39	apposition other noun -18	apposition saying noun -9	apposition saying person -16	direct saying noun -23	shared saying organisation -10	shared saying person -45	shared saying pronoun -7
twin|speaker-then-quote|shared saying organisation|	apposed saying name -20	apposed saying noun 14	apposed saying organisation -9	apposition saying noun 9	shared saying noun -15
twin|speaker-then-quote|shared saying person|	apposition saying person -11	shared saying noun -12	shared saying pronoun -10
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -21	shared saying noun -31	shared saying person -18
verb-before|according|,|	other 23
verb-before|according|:|	other 26
verb-before|according|;|	other -8
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -21
verb-before|according|preposition|	other -19
verb-before|according|quote|	other -26
verb-before|according|start|	other -8
verb-before|according|stop|	other 24
verb-before|according|verb-thinking|	other -6
verb-before|according|word|	other -32
verb-before|apposed|)|	other -7	past -44	present -17
verb-before|apposed|,|	base -21	other 10	participle -16	past 6	present 12
verb-before|apposed|capital|	base -13	other -11	past -19	present -34
verb-before|apposed|pronoun|	past -40	present 15
verb-before|apposed|quote|	other -9	past -31	present 9
verb-before|apposed|word|	base -27	past -32	present -22
verb-before|apposition|,|	other -30	participle -43	past -14	present -26
verb-before|direct|capital|	base -26	other -19	participle -6	past 20	present 14
verb-before|direct|determiner|	base -24	past 11	present -18
verb-before|direct|pronoun|	base -7	other -32	past 20
verb-before|direct|subordinator|	participle -7
verb-before|direct|verb-judging|	base -22	other -24	past -15	present -16
verb-before|direct|verb-saying|	base -31	other -58	past -22	present 12
verb-before|direct|verb-thinking|	other -13	participle -18
verb-before|direct|word|	base -14	other 11	past 25	present 9
verb-before|inverted|)|	past -46	present -16
verb-before|inverted|,|	past 17	present 11
verb-before|inverted|:|	past 7
verb-before|inverted|capital|	past -8	present -32
verb-before|inverted|coordinator|	past -52	present -22
verb-before|inverted|pronoun|	past -33	present -19
verb-before|inverted|quote|	past 11	present 15
verb-before|inverted|stop|	past 6	present -17
verb-before|inverted|that|	past -38
verb-before|inverted|word|	past 22	present -30
verb-before|inverted|—|	past 31
verb-before|passive|,|	other -27
verb-before|passive|capital|	other -19
verb-before|passive|pronoun|	other -7	past -28
verb-before|passive|start|	past -14
verb-before|passive|stop|	past -24
verb-before|passive|verb-saying|	past -9
verb-before|passive|word|	other -9	past -21
verb-before|relative|that|	past -7	present 17
verb-before|relative|word|	base -7	other 7	past 9	present 8
verb-before|shared|)|	other -7	past -6
verb-before|shared|,|	base -9	other -21	participle 22	past -40	present -6
verb-before|shared|coordinator|	base -19	other -12	past -8	present -20
verb-before|shared|preposition|	base -10	past 12
verb-before|shared|pronoun|	other 15	past -16
verb-before|shared|quote|	base -21	other -15	present 8
verb-before|shared|subordinator|	participle -14
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	participle -21
`;
