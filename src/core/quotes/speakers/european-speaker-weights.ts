/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	carry-before -16	carry-before-that -31	colon -17	named-before -11	paragraph-before -51	quote-then-speaker 13	quote-then-verb 15	sentence-after 7	signature 15	speaker-then-quote 7	topic -12	transcript -16
before|according-to|	adverb 9	capital 21	preposition 7	word 27
before|colon|	, 8	adverb -35	auxiliary -31	capital 8	coordinator -24	preposition -8	pronoun -41	start -18	that -17	verb-judging -24	verb-saying -18	verb-thinking -15	word -27
before|named-before|	& -22	' -19	( -17	* 13	+ -24	, 19	- -20	/ -17	adverb -25	auxiliary -6	coordinator -27	determiner -18	preposition -21	pronoun -9	quote 8	start -22	subordinator -49	verb-saying -36	verb-thinking 11	word -38	¿ -17	— -17	’ -18
before|named-before||	 6
before|named-nearby|	& -10	( 39	) 7	+ 7	, 20	- 16	/ -22	: -26	; 24	adverb -11	auxiliary -17	coordinator -15	determiner -13	preposition -40	pronoun 22	subordinator -19	that -15	verb-judging -38	verb-thinking 6	word -32	— 7	’ 9
before|name|	& -15	' 9	( 30	) 13	* 20	+ 9	, 21	- 12	/ -28	: -40	; 23	adverb -19	auxiliary -10	preposition -41	quote 26	subordinator -12	that -13	verb-judging -10	verb-saying 10	verb-thinking -19	word -30	¿ -17	– -14	’ 21	• 10
before|name||	 18
before|noun|	$ -14	' -26	) -21	* 14	+ -16	, 8	: -8	; 23	adverb -45	auxiliary -61	capital -6	coordinator -10	preposition -33	pronoun -47	quote 6	start 11	subordinator -25	that -45	verb-judging -33	verb-saying -10	word -7	– -24	— -6	’ -25	€ -15
before|paragraph-before|	, -23	- -14	: -6	; -9	adverb -11	auxiliary -10	capital -8	coordinator -7	preposition -24	pronoun -9	quote -29	start -24	subordinator -14	that -14	verb-saying -24	verb-thinking -6	word -11	— -15
before|possessor|	, -32	coordinator -25	preposition 19	start -26	that -10	verb-judging -53	word -35
before|pronoun|	, 11	: -30	; -22	adverb -24	coordinator -25	determiner 13	quote 50	start -30	subordinator -63	that -18	verb-saying 11	verb-thinking 16
before|quote-then-speaker|	- -12	: -24	adverb -27	capital -11	coordinator -17	pronoun -23	quote 28	start -30	subordinator -15	that -45	verb-judging -18	verb-saying 13	word -23
before|quote-then-verb|	, -8	preposition -20	pronoun -18	verb-judging 22	verb-saying 19	word 17
before|sentence-after|	, -10	: -26	; -26	adverb -19	auxiliary -23	coordinator -25	pronoun -22	start 15	subordinator -47	that -32	verb-judging -26
before|sentence-before|	& -24	' -27	) -15	* 16	+ -12	- -37	: -41	; -13	adverb -15	auxiliary -23	capital -7	coordinator -9	determiner -26	preposition -26	pronoun -24	quote 19	subordinator -10	that -53	verb-judging 11	verb-saying -18	verb-thinking -12	word -25	– -29	— -24	’ -22	€ -13
before|signature|	— 15
before|speaker-then-quote|	& -6	' 17	) 15	* 31	, 43	- 18	: -21	; 34	adverb -41	auxiliary -41	coordinator 13	determiner 15	preposition -35	pronoun -35	quote 27	start 13	subordinator -17	that -24	verb-judging -27	verb-saying -34	word -11	– -24
before|topic|	, -23	- -16	capital -19	subordinator -24	— -15
before|verb-then-speaker|	, 16	adverb -39	preposition -21	that -18	verb-judging -8	verb-saying 12	word -20
carry-before-that|0|	1 -26	2 9	3 -18
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|	3 -28	4-5 -18	6-9 -12	: -13	stop -12
carry-before-that|0|1|:|	upper -13
carry-before-that|0|1|adjacent|	false -26
carry-before-that|0|1|end|	. -10
carry-before-that|0|1|inside|	false -26
carry-before-that|0|1|none|	,auxiliary -20	,verb-saying -15
carry-before-that|0|1|own|	own -27
carry-before-that|0|1|question|false|	false -26
carry-before-that|0|1|stop|	none -11	upper -12
carry-before-that|0|1|subject|	own -33
carry-before-that|0|2|	, -22	10+ -33	2 -23	3 8	4-5 8	auxiliary -21	preposition -21	stop 9
carry-before-that|0|2|,auxiliary|	none -19
carry-before-that|0|2|,verb-saying|	none -25
carry-before-that|0|2|,|	lower -22	pronoun 11
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|end|	. 7
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|none|	,auxiliary -28	,verb-saying 12	coordinator -20	none 8	own 13	stop -49
carry-before-that|0|2|own|	none -34	own -11
carry-before-that|0|2|preposition|	lower -21
carry-before-that|0|2|question|false|	false 6
carry-before-that|0|2|stop|	none -23	upper 9
carry-before-that|0|2|subject|	elided -16	none 17	own -20
carry-before-that|0|3|	, -18	10+ -11	2 -18	3 -22	4-5 -11	6-9 -6	: 6	stop -32	word -21
carry-before-that|0|3|,auxiliary|	none -8
carry-before-that|0|3|,verb-saying|	none -22
carry-before-that|0|3|,|	lower -18
carry-before-that|0|3|:|	upper 6
carry-before-that|0|3|adjacent|	false -18
carry-before-that|0|3|end|	. -27
carry-before-that|0|3|inside|	false -18
carry-before-that|0|3|none|	,auxiliary -12	,pronoun -18	,verb-saying -27	none -22	stop -29
carry-before-that|0|3|own|	own -27
carry-before-that|0|3|question|false|	false -48	true 8
carry-before-that|0|3|stop|	upper -32
carry-before-that|0|3|subject|	elided -19	own -31
carry-before-that|0|3|word|	lower -21
carry-before-that|1|	far -32
carry-before-that|1|far|!|	,verb-saying -20
carry-before-that|1|far|	, -37	10+ -26	2 -9	3 -69	4-5 -16	6-9 -40	: -19	; -17	adverb -34	auxiliary -48	capital -32	coordinator -29	determiner -48	preposition -39	start 7	stop -24	subordinator -36	that -43	verb-judging -34	verb-saying -38	verb-thinking -19	word -56	— 7
carry-before-that|1|far|,auxiliary|	? -15	none -33
carry-before-that|1|far|,coordinator|	none -19
carry-before-that|1|far|,preposition|	none 13
carry-before-that|1|far|,pronoun|	none -30
carry-before-that|1|far|,subordinator|	none -19
carry-before-that|1|far|,verb-judging|	none -21
carry-before-that|1|far|,verb-saying|	? -11	none -46
carry-before-that|1|far|,word|	none -44
carry-before-that|1|far|,|	capital -38	determiner -17	lower -32	none -25	upper -21	word -29
carry-before-that|1|far|.|	capital -38	determiner 7	end -9	preposition -18	pronoun -26
carry-before-that|1|far|:|	lower -14	none -14	upper -18
carry-before-that|1|far|;|	lower -17	none -27
carry-before-that|1|far|?|	,auxiliary -12	,pronoun -15	,verb-saying -20	capital -21	determiner -17	end -26	pronoun -19	stop -18
carry-before-that|1|far|adjacent|	false -32
carry-before-that|1|far|adverb|	lower -31
carry-before-that|1|far|alone|	true 10
carry-before-that|1|far|auxiliary|	lower -47	none -19
carry-before-that|1|far|capital|	, -13	. -30	lower -32	none -17
carry-before-that|1|far|coordinator|	lower -29
carry-before-that|1|far|determiner|	, -24	. -23	? -16	lower -44	none -28	upper -20
carry-before-that|1|far|elided|	elided -24	none -35	own -38
carry-before-that|1|far|end|	! -17	. -15	? -29	none -23
carry-before-that|1|far|first|	false 6
carry-before-that|1|far|inside|	false -36
carry-before-that|1|far|none|	, -38	,auxiliary -48	,determiner -15	,preposition -18	,pronoun -32	,subordinator -14	,verb-judging -26	,verb-saying -52	: -16	; -25	auxiliary -20	capital -21	determiner -24	elided 7	end 7	own -67	preposition -37	pronoun -15	stop -87	verb-saying -15	word -33	— -16
carry-before-that|1|far|own|	elided -38	none -47	own -48
carry-before-that|1|far|preposition|	. -21	lower -66	none -38	upper -10
carry-before-that|1|far|pronoun|	, -15	. -21
carry-before-that|1|far|question|false|	false -28	true -43
carry-before-that|1|far|question|true|	false -51
carry-before-that|1|far|start|	upper 7
carry-before-that|1|far|stop|	none -33	upper -24
carry-before-that|1|far|subject|	elided -56	none -7	own -63
carry-before-that|1|far|subordinator|	. -19	lower -36
carry-before-that|1|far|that|	lower -43
carry-before-that|1|far|verb-judging|	lower -34
carry-before-that|1|far|verb-saying|	, -33	? -21	lower -37
carry-before-that|1|far|verb-thinking|	lower -19
carry-before-that|1|far|word|	lower -56	none -32
carry-before-that|2|	far -20
carry-before-that|2|far|!|	end -11
carry-before-that|2|far|,auxiliary|	none -37
carry-before-that|2|far|,determiner|	none -22
carry-before-that|2|far|,preposition|	none -18
carry-before-that|2|far|,pronoun|	none -12
carry-before-that|2|far|,subordinator|	none -14
carry-before-that|2|far|,verb-judging|	none -7
carry-before-that|2|far|,verb-saying|	? -15	none -30
carry-before-that|2|far|,word|	none -11
carry-before-that|2|far|,|	capital -7	determiner -11	none -29	pronoun -18	upper -31	verb-saying -34	word -19
carry-before-that|2|far|.|	capital -14	determiner 12	end -20	preposition -27	pronoun -17	— -19
carry-before-that|2|far|	10+ -21	2 6	4-5 -20	6-9 -38	: -33	adverb -27	auxiliary -61	capital -35	preposition -55	pronoun -30	quote -19	start 17	stop -52	subordinator -41	that -23	verb-judging -36	verb-saying -35	verb-thinking -16	word -11
carry-before-that|2|far|:|	lower -16	none -27	upper -32
carry-before-that|2|far|;|	none -12
carry-before-that|2|far|?|	,verb-saying -21	capital 9	pronoun -21	verb-saying 9
carry-before-that|2|far|adjacent|	false -20
carry-before-that|2|far|adverb|	lower -27
carry-before-that|2|far|alone|	false 28
carry-before-that|2|far|auxiliary|	lower -61	none -20
carry-before-that|2|far|capital|	, -34	. -38	? -10	lower -35	none -22
carry-before-that|2|far|coordinator|	none -25
carry-before-that|2|far|determiner|	. 11	lower -34	none -16
carry-before-that|2|far|elided|	elided -13	own -40
carry-before-that|2|far|end|	. -8	none -21
carry-before-that|2|far|first|	false -21
carry-before-that|2|far|inside|	false -41
carry-before-that|2|far|none|	, -29	,auxiliary -33	,determiner -15	,verb-judging -15	,verb-saying -19	,word -29	: -6	auxiliary -11	capital -17	coordinator -21	elided -16	pronoun -21	stop -49	subordinator -21	verb-saying -8	word -25	— -19
carry-before-that|2|far|own|	elided -31	none -47	own -46
carry-before-that|2|far|preposition|	lower -52
carry-before-that|2|far|pronoun|	, -20	. -15	? -15	lower -30	none -8
carry-before-that|2|far|question|false|	false -28	true -10
carry-before-that|2|far|question|true|	false 9
carry-before-that|2|far|quote|	upper -19
carry-before-that|2|far|start|	upper 15
carry-before-that|2|far|stop|	none -8	other -9	upper -51
carry-before-that|2|far|subject|	elided -31	own -67
carry-before-that|2|far|subordinator|	lower -41
carry-before-that|2|far|that|	lower -23
carry-before-that|2|far|verb-judging|	lower -36
carry-before-that|2|far|verb-saying|	, -52	lower -30	upper -27
carry-before-that|2|far|verb-thinking|	lower -16
carry-before-that|2|far|word|	, -17	lower -20	none -24
carry-before-that|2|far|—|	. -19
carry-before-that|3|	far -24
carry-before-that|3|far|	) 12	, -30	1 -26	10+ -25	4-5 -16	6-9 -48	: -45	auxiliary -17	preposition -8	pronoun -27	start -6	stop -54	subordinator -22	verb-saying -18	verb-thinking -17	word -48
carry-before-that|3|far|)|	upper 12
carry-before-that|3|far|,auxiliary|	none -13
carry-before-that|3|far|,verb-saying|	? -16	none -31
carry-before-that|3|far|,word|	none -15
carry-before-that|3|far|,|	capital -18	determiner -34	lower -23	upper -20	verb-saying -51	word -20
carry-before-that|3|far|.|	capital -15	determiner -21	end -28
carry-before-that|3|far|:|	upper -43
carry-before-that|3|far|?|	capital -10
carry-before-that|3|far|adjacent|	false -24
carry-before-that|3|far|alone|	false 14
carry-before-that|3|far|auxiliary|	lower -17
carry-before-that|3|far|capital|	, -11	. -17	? -9
carry-before-that|3|far|coordinator|	none -31
carry-before-that|3|far|determiner|	, -33	. -16	? -17
carry-before-that|3|far|elided|	elided -16	own -16
carry-before-that|3|far|end|	. -14	? 9
carry-before-that|3|far|first|	false -31
carry-before-that|3|far|inside|	false -46
carry-before-that|3|far|none|	, -18	,auxiliary -12	,verb-saying -30	,word 8	auxiliary -13	coordinator -16	end 14	none 13	own -34	preposition -22	pronoun -15	stop -54	subordinator -19
carry-before-that|3|far|own|	elided -16	none -19	own -7
carry-before-that|3|far|preposition|	lower -8	none -20
carry-before-that|3|far|pronoun|	, -22	. -12	? -11	lower -27	none -8
carry-before-that|3|far|question|false|	false -35
carry-before-that|3|far|question|true|	false -6
carry-before-that|3|far|start|	upper -16
carry-before-that|3|far|stop|	none -13	upper -54
carry-before-that|3|far|subject|	elided -9	own -9
carry-before-that|3|far|subordinator|	lower -22
carry-before-that|3|far|verb-saying|	, -31	lower -18
carry-before-that|3|far|verb-thinking|	lower -17
carry-before-that|3|far|word|	lower -48
carry-before-that|3|far|—|	none -18
carry-before|0|	0 30	2 -10	3 -31
carry-before|0|0|	, 30	1 -17	10+ 18	2 14	3 16	6-9 31	: -7	auxiliary -16	preposition -20
carry-before|0|0|,|	capital 8	lower 30	pronoun 46	upper 23	verb-saying 12
carry-before|0|0|:|	upper -7
carry-before|0|0|adjacent|	false 30
carry-before|0|0|auxiliary|	lower -16
carry-before|0|0|capital|	. 19
carry-before|0|0|elided|	elided 30
carry-before|0|0|end|	. 20
carry-before|0|0|inside|	false 30
carry-before|0|0|none|	,auxiliary 25	,determiner -24	,pronoun 7	,verb-saying 26	: -17	; -36	coordinator 32	none -10
carry-before|0|0|own|	own 11
carry-before|0|0|preposition|	lower -21
carry-before|0|0|question|false|	false 27
carry-before|0|0|subject|	elided 30	none -10	own 11
carry-before|0|1|	, -10	1 -31	10+ 21	2 -30	3 -18	4-5 -15	6-9 17	: -32	adverb -28	auxiliary -14	capital 6	coordinator -13	determiner -29	preposition -17	pronoun -29	quote 13	stop 55	that -22	verb-judging -12	verb-saying -27	verb-thinking -14	word -14	— -6
carry-before|0|1|,auxiliary|	none -14
carry-before|0|1|,coordinator|	none -8
carry-before|0|1|,pronoun|	none -29
carry-before|0|1|,verb-saying|	none -7
carry-before|0|1|,word|	none -20
carry-before|0|1|,|	capital 39	determiner 13	lower -7	none -12	pronoun 8	upper -11	verb-saying 30	word 11
carry-before|0|1|.|	capital -9	determiner -9	pronoun 10
carry-before|0|1|:|	lower -15	upper -31
carry-before|0|1|;|	none -18
carry-before|0|1|?|	capital -21
carry-before|0|1|adverb|	lower -28
carry-before|0|1|auxiliary|	lower -14	none -20
carry-before|0|1|capital|	, -9	. 23	lower 6
carry-before|0|1|coordinator|	lower -13
carry-before|0|1|determiner|	, -26	. -24	lower -29
carry-before|0|1|elided|	none -15
carry-before|0|1|end|	. 40	? 14
carry-before|0|1|none|	, -20	,verb-judging -12	,verb-saying 8	,word -9	: 13	capital 17	coordinator -24	elided 10	none -25	own -6	preposition -10	pronoun 7	stop -13	word -22	— 24
carry-before|0|1|own|	none -24	own -19
carry-before|0|1|preposition|	. 8	lower -18
carry-before|0|1|pronoun|	, -36	. -13	lower -29
carry-before|0|1|question|false|	false 8	true -24
carry-before|0|1|question|true|	false -31
carry-before|0|1|quote|	upper 13
carry-before|0|1|stop|	none -18	upper 55
carry-before|0|1|subject|	elided -9	none -13	own -20
carry-before|0|1|that|	lower -21
carry-before|0|1|verb-judging|	lower -12
carry-before|0|1|verb-saying|	, -29	lower -25
carry-before|0|1|verb-thinking|	lower -14
carry-before|0|1|word|	lower -13	none -23
carry-before|0|1|—|	upper -6
carry-before|0|2|	, -25	1 -16	10+ 12	3 -12	4-5 8	6-9 -51	: -39	auxiliary -20	coordinator -17	preposition -29	pronoun -21	stop 8	that -9	word -43
carry-before|0|2|,auxiliary|	none 6
carry-before|0|2|,pronoun|	none -19
carry-before|0|2|,verb-saying|	none -42
carry-before|0|2|,word|	none -24
carry-before|0|2|,|	lower -25	verb-saying 9
carry-before|0|2|.|	capital -10	determiner 12
carry-before|0|2|:|	upper -38
carry-before|0|2|?|	pronoun -12
carry-before|0|2|adjacent|	false -10
carry-before|0|2|auxiliary|	lower -14
carry-before|0|2|capital|	, -15
carry-before|0|2|coordinator|	lower -17
carry-before|0|2|determiner|	, -20
carry-before|0|2|elided|	none -30	own -22
carry-before|0|2|end|	. 21	? -11
carry-before|0|2|inside|	false -10
carry-before|0|2|none|	,pronoun -16	,verb-saying 6	,word -23	elided 9	none -8	preposition 9	stop -33
carry-before|0|2|own|	elided -15	none -35	own -61
carry-before|0|2|preposition|	lower -29
carry-before|0|2|pronoun|	, -41	lower -21
carry-before|0|2|question|true|	false -15
carry-before|0|2|stop|	none -60	upper 8
carry-before|0|2|subject|	elided -38	own -73
carry-before|0|2|that|	lower -9
carry-before|0|2|word|	lower -42
carry-before|0|3|,verb-saying|	none -21
carry-before|0|3|,word|	none -11
carry-before|0|3|	10+ -22	2 -18	3 -13	4-5 -8	6-9 -24	: -18	stop -24
carry-before|0|3|:|	upper -18
carry-before|0|3|adjacent|	false -31
carry-before|0|3|elided|	own -14
carry-before|0|3|end|	. -14
carry-before|0|3|inside|	false -31
carry-before|0|3|none|	,auxiliary -11	,verb-saying -29	,word 11	none 11	own -26	stop -23
carry-before|0|3|own|	none -15	own -23
carry-before|0|3|pronoun|	, -9
carry-before|0|3|question|false|	false -26
carry-before|0|3|stop|	none -16	upper -24
carry-before|0|3|subject|	elided -14	none -11	own -27
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying -14	end -16
carry-before|1|far|+|	none -13
carry-before|1|far|,auxiliary|	none -63
carry-before|1|far|,determiner|	none -27
carry-before|1|far|,preposition|	none -26
carry-before|1|far|,pronoun|	none -17
carry-before|1|far|,subordinator|	none -28
carry-before|1|far|,verb-judging|	none -26
carry-before|1|far|,verb-saying|	? -22	none -13
carry-before|1|far|,verb-thinking|	none -15
carry-before|1|far|,word|	none -28
carry-before|1|far|,|	capital -10	coordinator -18	determiner -53	lower 8	subordinator -19	upper -28	word -22
carry-before|1|far|.|	capital -44	determiner -25	end -21	preposition -14	pronoun -25	— -20
carry-before|1|far|	1 -11	10+ 13	2 -33	3 -30	4-5 -26	6-9 -35	: -12	adverb -30	auxiliary -32	capital -42	coordinator -30	preposition -10	pronoun -53	stop -39	subordinator -54	that 6	verb-judging -40	verb-saying -49	verb-thinking -30	word -80
carry-before|1|far|:|	lower -23	none -28	upper -11
carry-before|1|far|;|	none -28
carry-before|1|far|?|	,auxiliary -19	,verb-saying -11	capital -19	determiner -18	end -21	pronoun -18	stop -10	verb-saying -24
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -29
carry-before|1|far|alone|	false -15	true 28
carry-before|1|far|auxiliary|	lower -32	none -17
carry-before|1|far|capital|	, -39	. 8	lower -42	none -23
carry-before|1|far|coordinator|	. -21	lower -30	none -9
carry-before|1|far|determiner|	, -52	. -8	? -22	upper -27
carry-before|1|far|elided|	elided -30	none -13	own 8
carry-before|1|far|end|	! -11	. -13	? -6
carry-before|1|far|inside|	false -35
carry-before|1|far|none|	, -43	,auxiliary 6	,determiner -16	,preposition -30	,pronoun -25	,verb-judging -20	,verb-saying -18	,verb-thinking -13	,word -45	: 17	; -19	adverb -17	auxiliary -20	capital -18	coordinator -22	determiner -17	elided 7	end 16	none -36	own -14	pronoun -6	stop -36	subordinator -17	verb-saying -17	word -33	— -18
carry-before|1|far|own|	none -20	own -29
carry-before|1|far|preposition|	. -25	lower -10	none -6	upper -18
carry-before|1|far|pronoun|	, -18	. -15	? -20	lower -51	none -14
carry-before|1|far|question|false|	false -15	true -18
carry-before|1|far|question|true|	false -39
carry-before|1|far|stop|	none -25	other -11	upper -38
carry-before|1|far|subject|	none -30	own -25
carry-before|1|far|subordinator|	. -17	lower -54	none -18
carry-before|1|far|that|	lower 6
carry-before|1|far|verb-judging|	lower -40
carry-before|1|far|verb-saying|	, -63	? -27	lower -44	upper -23
carry-before|1|far|verb-thinking|	lower -30
carry-before|1|far|word|	, -24	lower -78	none -41	upper -18
carry-before|1|far|—|	. -20	none -21
carry-before|2|	far -12
carry-before|2|far|	, -27	1 -21	2 -36	3 -11	4-5 -20	6-9 -14	: -8	capital -22	preposition -43	pronoun -26	stop -51	subordinator -25	that -32	verb-judging -26	verb-saying -18	verb-thinking -18	word -15
carry-before|2|far|,auxiliary|	none -39
carry-before|2|far|,verb-judging|	none -7
carry-before|2|far|,verb-saying|	! -15
carry-before|2|far|,word|	none -19
carry-before|2|far|,|	capital -32	determiner -29	lower -14	none -18	pronoun -64	upper -22	verb-saying -40	word -23
carry-before|2|far|.|	capital -16	determiner -14	end -56	pronoun -23
carry-before|2|far|:|	upper -6
carry-before|2|far|?|	end 23
carry-before|2|far|adjacent|	false -12
carry-before|2|far|alone|	false 20
carry-before|2|far|capital|	, -25	. -28	? -21	lower -22	none -17
carry-before|2|far|coordinator|	none -21
carry-before|2|far|determiner|	, -40	. -28
carry-before|2|far|elided|	none -21	own -6
carry-before|2|far|end|	. 6
carry-before|2|far|first|	false -11
carry-before|2|far|inside|	false -27
carry-before|2|far|none|	, -11	,auxiliary -19	,verb-saying -19	,word -23	: 14	auxiliary -22	coordinator -18	elided -11	end 10	own -9	preposition -21	pronoun -14	stop -60	subordinator -14
carry-before|2|far|own|	elided -28	none 8	own -56
carry-before|2|far|preposition|	lower -43	none -21
carry-before|2|far|pronoun|	, -39	. 10	? -17	lower -26
carry-before|2|far|question|false|	false -32
carry-before|2|far|question|true|	false 16	true 13
carry-before|2|far|stop|	none -20	upper -51
carry-before|2|far|subject|	elided -23
carry-before|2|far|subordinator|	lower -25
carry-before|2|far|that|	lower -32
carry-before|2|far|verb-judging|	lower -26
carry-before|2|far|verb-saying|	, -28	lower -18
carry-before|2|far|verb-thinking|	lower -18
carry-before|2|far|word|	lower -44
carry-before|2|far|—|	none -21
carry-before|3|	far -8
carry-before|3|far|,verb-saying|	none 9
carry-before|3|far|,|	capital -34	determiner -21	none -18	pronoun -41	verb-saying -47	word -25
carry-before|3|far|.|	end -28
carry-before|3|far|	1 -25	2 -30	4-5 -35	6-9 -10	auxiliary -33	capital -21	pronoun -20	stop -40	that -20	verb-judging -15	verb-saying -20	word -31
carry-before|3|far|adjacent|	false -8
carry-before|3|far|auxiliary|	lower -33
carry-before|3|far|capital|	, -27	lower -21
carry-before|3|far|determiner|	, -34
carry-before|3|far|end|	. -31
carry-before|3|far|inside|	false -24
carry-before|3|far|none|	, 14	,verb-saying -25	: -15	end 13	none 6	own -20	preposition -19	stop -17	subordinator 10
carry-before|3|far|own|	elided -11	own 7
carry-before|3|far|pronoun|	, -22	? -6	lower -20
carry-before|3|far|question|false|	false -15	true -12
carry-before|3|far|stop|	upper -40
carry-before|3|far|subject|	elided -21	own 12
carry-before|3|far|that|	lower -20
carry-before|3|far|verb-saying|	, -47	lower -20
carry-before|3|far|word|	, -15	lower -31
carry-next|0|	0 33	1 11	2 -17	3 -36
carry-next|0|0|,auxiliary|	none 20
carry-next|0|0|,determiner|	none -24
carry-next|0|0|,pronoun|	none -11
carry-next|0|0|,verb-saying|	none 21
carry-next|0|0|,word|	none 7
carry-next|0|0|.|	capital 12	end 25
carry-next|0|0|	10+ 16	2 23	3 7	4-5 -6	6-9 22	auxiliary -22	capital 7	determiner -13	preposition -7	start 18	stop 39	subordinator 23
carry-next|0|0|:|	none -9
carry-next|0|0|;|	none -38
carry-next|0|0|adjacent|	false 33
carry-next|0|0|auxiliary|	lower -22
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 28
carry-next|0|0|determiner|	lower -6
carry-next|0|0|elided|	elided 24
carry-next|0|0|first|	false 18
carry-next|0|0|inside|	false 29
carry-next|0|0|own|	own 14
carry-next|0|0|preposition|	lower -7
carry-next|0|0|question|false|	false 31
carry-next|0|0|start|	upper 18
carry-next|0|0|stop|	upper 39
carry-next|0|0|subject|	elided 24	own 14
carry-next|0|0|subordinator|	lower 23
carry-next|0|0|verb-saying|	, 16
carry-next|0|1|	, -40	1 -7	3 -23	4-5 11	6-9 15	: -9	adverb 11	auxiliary 17	capital -32	determiner 7	preposition 6	pronoun -24	quote -9	stop -8	verb-saying -7	word -7
carry-next|0|1|,auxiliary|	none -21
carry-next|0|1|,pronoun|	none -17
carry-next|0|1|,verb-judging|	none -19
carry-next|0|1|,verb-saying|	? -19	none -13
carry-next|0|1|,word|	none -27
carry-next|0|1|,|	determiner 19	lower -37	none -24	pronoun 14	verb-saying -20	word -17
carry-next|0|1|.|	capital -23	determiner -25	end 8	preposition -15	pronoun -15
carry-next|0|1|:|	none -8	upper -12
carry-next|0|1|?|	end -14
carry-next|0|1|adjacent|	false 10
carry-next|0|1|adverb|	lower 11
carry-next|0|1|auxiliary|	lower 17
carry-next|0|1|capital|	, 17	. -27	? -20	lower -32	none 6
carry-next|0|1|coordinator|	none -32
carry-next|0|1|determiner|	lower 11
carry-next|0|1|elided|	own -12
carry-next|0|1|inside|	false 9
carry-next|0|1|none|	, -19	,pronoun -27	,verb-saying -21	; -18	auxiliary -20	coordinator 8	determiner -16	end -15	none -16	own -11	stop -7
carry-next|0|1|own|	own -36
carry-next|0|1|preposition|	none -7
carry-next|0|1|pronoun|	, -10	. -8	? -16	lower -24
carry-next|0|1|question|false|	false 19	true -42
carry-next|0|1|question|true|	false -32
carry-next|0|1|quote|	upper -9
carry-next|0|1|stop|	? -17	none 29	upper -6
carry-next|0|1|subject|	elided -7	none -18	own -22
carry-next|0|1|verb-saying|	, 16	lower -7
carry-next|0|1|word|	, -9	none -27
carry-next|0|1|—|	? -20	none 12
carry-next|0|2|	, 6	1 -13	10+ -19	2 -9	3 -40	6-9 -48	: -6	auxiliary -36	determiner -17	preposition -15	pronoun -19	stop -28	subordinator -19	that -16	verb-saying -17	word -41
carry-next|0|2|,auxiliary|	none -40
carry-next|0|2|,pronoun|	none -6
carry-next|0|2|,verb-saying|	none -6
carry-next|0|2|,word|	none -24
carry-next|0|2|,|	lower 7	pronoun -43
carry-next|0|2|.|	end 16
carry-next|0|2|:|	upper -6
carry-next|0|2|?|	end -11
carry-next|0|2|adjacent|	false -17
carry-next|0|2|auxiliary|	lower -36
carry-next|0|2|determiner|	, -25	. -14	lower -17
carry-next|0|2|elided|	elided -22	own -12
carry-next|0|2|inside|	false -24
carry-next|0|2|none|	,auxiliary -40	,pronoun -20	,verb-saying -9	,word -29	elided -21	none 9	own -39	stop -49
carry-next|0|2|own|	elided 8	none -26	own -63
carry-next|0|2|preposition|	lower -13	none -9
carry-next|0|2|pronoun|	, -6	. -15	? -18	lower -19
carry-next|0|2|question|false|	false -16	true -8
carry-next|0|2|question|true|	false -23
carry-next|0|2|stop|	none -20	upper -28
carry-next|0|2|subject|	none -16	own -14
carry-next|0|2|subordinator|	lower -19
carry-next|0|2|that|	lower -16
carry-next|0|2|verb-saying|	, -25	lower -17
carry-next|0|2|word|	lower -41
carry-next|0|3|,auxiliary|	none -15
carry-next|0|3|,verb-saying|	none -14
carry-next|0|3|,word|	none -16
carry-next|0|3|,|	pronoun -17
carry-next|0|3|.|	end -9
carry-next|0|3|	10+ -24	2 -12	3 -18	4-5 -13	6-9 -25	determiner -11	preposition -13	start -27	stop -10	verb-saying -19	word -19
carry-next|0|3|adjacent|	false -36
carry-next|0|3|determiner|	lower -11
carry-next|0|3|first|	false -27
carry-next|0|3|inside|	false -29
carry-next|0|3|none|	,verb-saying -31	,word -17	none -12	own -19	stop -13
carry-next|0|3|own|	elided -18	none -10	own -28
carry-next|0|3|question|false|	false -35
carry-next|0|3|start|	upper -27
carry-next|0|3|stop|	none -30	upper -10
carry-next|0|3|subject|	none -22	own -23
carry-next|0|3|verb-saying|	lower -15
carry-next|0|3|word|	lower -19
carry-next|1|	far -35
carry-next|1|far|!|	end -21
carry-next|1|far|	, -22	1 14	10+ -55	2 -9	3 -32	4-5 -10	6-9 -30	: -6	; -23	auxiliary -28	capital -41	coordinator -43	determiner -8	pronoun -55	quote -17	start -29	stop -60	subordinator -53	that -56	verb-saying -44	verb-thinking -27	word -13	— -25
carry-next|1|far|,auxiliary|	? -16	none -35
carry-next|1|far|,preposition|	none -28
carry-next|1|far|,pronoun|	none -22
carry-next|1|far|,subordinator|	none -19
carry-next|1|far|,verb-judging|	none -18
carry-next|1|far|,verb-saying|	! -20	? -21	none -21
carry-next|1|far|,word|	none -27
carry-next|1|far|,|	capital -27	determiner -51	lower -17	none -43	pronoun -69	upper -33	verb-saying -54	word -31
carry-next|1|far|.|	capital -32	determiner -9	end -20	preposition -22	pronoun -20	subordinator -19	— -20
carry-next|1|far|:|	lower -25	none 12
carry-next|1|far|;|	lower -23	none -16
carry-next|1|far|?|	,verb-saying -23	capital -15	determiner -13	pronoun -26	stop -17	verb-saying -26
carry-next|1|far|adjacent|	false -35
carry-next|1|far|alone|	false -11	true -23
carry-next|1|far|auxiliary|	lower -28	none -33
carry-next|1|far|capital|	, -23	. -40	? -21	lower -43	none -21
carry-next|1|far|coordinator|	, -18	lower -43	none -28
carry-next|1|far|determiner|	, -26	. -13	? -25	lower -51	none -32
carry-next|1|far|elided|	elided -32	none -43	own -9
carry-next|1|far|end|	! -19	. -32	? -42	none 36
carry-next|1|far|first|	false -23
carry-next|1|far|inside|	false -30
carry-next|1|far|none|	+ -18	,auxiliary -34	,determiner -19	,preposition -20	,pronoun -37	,subordinator -22	,verb-judging -31	,verb-saying -18	,verb-thinking -18	,word 17	: -28	; -28	auxiliary -24	capital -30	determiner 6	elided -17	end -23	none 8	own -45	preposition -24	pronoun -29	stop -20	subordinator 7	word -32
carry-next|1|far|own|	elided -19	none -11	own -8
carry-next|1|far|preposition|	. -19	lower -16	none -59	upper 9
carry-next|1|far|pronoun|	, -11	. -19	? -18	lower -51	none -9
carry-next|1|far|question|false|	false -30	true -23
carry-next|1|far|question|true|	false -28
carry-next|1|far|quote|	upper -17
carry-next|1|far|start|	upper -27
carry-next|1|far|stop|	none -41	other -17	upper -60
carry-next|1|far|subject|	elided -17	none -13
carry-next|1|far|subordinator|	, -24	lower -53	none 7
carry-next|1|far|that|	lower -56
carry-next|1|far|verb-saying|	, -38	? -33	lower -40	none -27	upper -21
carry-next|1|far|verb-thinking|	lower -24
carry-next|1|far|word|	, -17	lower -11	none -46	upper -19
carry-next|1|far|—|	. -20	none -21	upper -25
carry-next|2|	far -11
carry-next|2|far|	, -39	10+ -73	2 8	3 -6	4-5 12	6-9 -18	: 16	adverb -18	auxiliary -18	capital -27	coordinator -17	determiner 8	pronoun -25	start 10	stop -49	subordinator -34	that -22	verb-judging -12	verb-saying -45	verb-thinking -23	word -7
carry-next|2|far|,auxiliary|	none -17
carry-next|2|far|,verb-saying|	none -8
carry-next|2|far|,word|	none -23
carry-next|2|far|,|	capital -19	determiner -67	lower -40	none -30	pronoun -15	verb-saying -29	word -20
carry-next|2|far|.|	capital -28	determiner -22	end 9	pronoun -11
carry-next|2|far|:|	lower 11	none 24	upper 13
carry-next|2|far|?|	capital -25	end -21	pronoun -20
carry-next|2|far|adjacent|	false -11
carry-next|2|far|adverb|	lower -18
carry-next|2|far|auxiliary|	lower -18	none -16
carry-next|2|far|capital|	, -37	. -29	lower -27
carry-next|2|far|coordinator|	lower -17	none -31
carry-next|2|far|determiner|	, -33	. -22	lower 8
carry-next|2|far|elided|	elided -19	own -23
carry-next|2|far|end|	. -50	? 17	none 25
carry-next|2|far|first|	false 15
carry-next|2|far|inside|	false -19
carry-next|2|far|none|	, -15	,verb-judging -16	,verb-saying 21	,word -24	capital -17	coordinator -25	elided -34	none -14	own 11	preposition -12	stop -46	— -23
carry-next|2|far|own|	none -42	own 12
carry-next|2|far|preposition|	lower -11	none -39
carry-next|2|far|pronoun|	, -13	. -20	lower -25	none -18
carry-next|2|far|question|false|	false -13
carry-next|2|far|question|true|	false -44	true 17
carry-next|2|far|start|	upper 10
carry-next|2|far|stop|	none -89	upper -49
carry-next|2|far|subject|	elided -34	own 15
carry-next|2|far|subordinator|	lower -34	none -24
carry-next|2|far|that|	lower -22
carry-next|2|far|verb-judging|	lower -12
carry-next|2|far|verb-saying|	, -74	lower -39	upper -22
carry-next|2|far|verb-thinking|	lower -23
carry-next|2|far|word|	, -24	lower -7
carry-next|3|far|,verb-saying|	none -10
carry-next|3|far|,|	capital -10	determiner -37	pronoun -31	word 6
carry-next|3|far|.|	capital -16	end -39	pronoun -28
carry-next|3|far|	10+ -13	2 21	3 -11	4-5 -6	6-9 -15	auxiliary 16	capital -20	preposition -32	stop -51	word 9
carry-next|3|far|?|	pronoun -12
carry-next|3|far|alone|	false 11
carry-next|3|far|auxiliary|	lower 16
carry-next|3|far|capital|	, -40	lower -20
carry-next|3|far|determiner|	, -35
carry-next|3|far|elided|	own 8
carry-next|3|far|end|	. -37	none 13
carry-next|3|far|first|	false -12
carry-next|3|far|none|	, -21	,verb-saying 21	elided -24
carry-next|3|far|own|	none -23
carry-next|3|far|preposition|	lower -32	none -27
carry-next|3|far|pronoun|	, -26
carry-next|3|far|question|true|	false -7
carry-next|3|far|stop|	none -54	upper -51
carry-next|3|far|subject|	elided 8
carry-next|3|far|subordinator|	none 15
carry-next|3|far|verb-saying|	, -58
carry-next|3|far|word|	, -20	lower 9
ending|according-to|.|	1 22
ending|according-to|none|	0 6	1 9	13-25 -7	2 8	3 15	4-6 7	7-12 -9
ending|colon|,|	1 -14
ending|colon|.|	4-6 -16
ending|colon|?|	1 -32
ending|colon|none|	1 -17	3 -9
ending|named-before|!|	1 8	13-25 10	26+ -20
ending|named-before|,|	1 -42	13-25 -25	2 -12	26+ -31	3 -57	7-12 -23
ending|named-before|.|	1 -17	13-25 11	26+ -40	4-6 -9
ending|named-before|?|	13-25 -25	2 9	26+ -35	3 9	7-12 19
ending|named-before|none|	1 25	2 11	26+ -62	3 -22	4-6 -7	7-12 -18
ending|named-nearby|!|	0 6	1 -18	2 -9	4-6 -12	7-12 16
ending|named-nearby|,|	0 11	1 11	2 11	4-6 12	7-12 -27
ending|named-nearby|.|	0 -29	1 -9	13-25 -22	2 12	26+ -17	3 6	7-12 -7
ending|named-nearby|?|	1 -14	13-25 -6	3 13	4-6 9	7-12 6
ending|named-nearby|none|	0 -20	1 -13	13-25 -11	2 12	26+ -22	3 7	4-6 8	7-12 -6
ending|paragraph-before|!|	26+ -18
ending|paragraph-before|,|	26+ -20
ending|paragraph-before|.|	26+ -36
ending|paragraph-before|?|	26+ -32
ending|paragraph-before|none|	26+ -27
ending|possessor|.|	2 15	3 -12	4-6 -15	7-12 -9
ending|possessor|?|	4-6 -14
ending|possessor|none|	0 -10	1 -28	3 10	4-6 -33	7-12 -23
ending|quote-then-speaker|!|	0 17
ending|quote-then-speaker|,|	0 31	1 17	13-25 -21	2 -22	3 -13	7-12 -50
ending|quote-then-speaker|?|	0 34	1 10
ending|quote-then-speaker|none|	-10 -23	-11 -8	-12 23	-13 -10	-14 -23	-15 -19	-17 -7	-23 -18	-3 -27	-4 -24	-5 -10	-7 -7	-8 -29	-9 -10	0 -8	1 -13	13-25 -25	2 24	4-6 -21
ending|quote-then-verb|!|	1 -7
ending|quote-then-verb|,|	0 19	13-25 -13	4-6 -15	7-12 -36
ending|quote-then-verb|?|	0 -7	1 26
ending|quote-then-verb|none|	0 -10	1 12	3 8	4-6 -18	7-12 -16
ending|sentence-after|!|	0 -14
ending|sentence-after|.|	0 13	2 -8	3 -26	4-6 -15
ending|sentence-after|?|	3 -20
ending|sentence-before|!|	13-25 -28
ending|sentence-before|,|	1 -11	13-25 -21	2 -31	26+ -28	4-6 -26	7-12 -20
ending|sentence-before|.|	1 22	13-25 -13	4-6 22	7-12 -24
ending|sentence-before|?|	2 -16	4-6 -17	7-12 12
ending|sentence-before|none|	2 -39	3 -41	4-6 -6	7-12 9
ending|signature|.|	1 15
ending|signature|none|	1 -6
ending|speaker-then-quote|!|	1 7	3 12
ending|speaker-then-quote|,|	1 10	4-6 11
ending|speaker-then-quote|.|	0 -17	1 24	13-25 -27	2 8	3 7	4-6 17	7-12 -30
ending|speaker-then-quote|?|	1 -12	13-25 -16	3 21	7-12 10
ending|speaker-then-quote|none|	0 7	1 -15	13-25 -18	2 10	26+ -18	3 -12	7-12 6
ending|topic|!|	26+ -23	7-12 -8
ending|topic|.|	13-25 -16	26+ -6	3 18	4-6 6	7-12 -9
ending|topic|?|	13-25 -32	26+ -24	3 12	7-12 9
ending|topic|none|	0 -25	13-25 -10	26+ -62	4-6 14	7-12 7
ending|verb-then-speaker|.|	0 -43	13-25 -19	4-6 8	7-12 -28
ending|verb-then-speaker|none|	0 -25	1 6	13-25 -36	2 16	7-12 -10
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 19
follow|according-to|,subordinator|	none 11
follow|according-to|,verb-saying|	none -15
follow|according-to|,word|	none 16
follow|according-to|:|	none 18
follow|according-to|;|	none 15
follow|according-to|end|	. 25
follow|according-to|preposition|	none 16
follow|colon|,auxiliary|	none -11
follow|colon|,verb-saying|	none -40
follow|colon|capital|	, -13	. -19	? 8
follow|colon|end|	. -10	? -17	none -32
follow|colon|preposition|	. -15
follow|colon|stop|	? -13	none -6
follow|colon|verb-saying|	, -14
follow|named-before|,auxiliary|	none -12
follow|named-before|,pronoun|	! 8
follow|named-before|,verb-judging|	none -31
follow|named-before|,verb-saying|	! 11	? -26
follow|named-before|,verb-thinking|	none -24
follow|named-before|,word|	none 7
follow|named-before|,|	none -26
follow|named-before|:|	none -8
follow|named-before|capital|	, -61	. 14	? -20	none -42
follow|named-before|determiner|	, -15	. -19
follow|named-before|end|	. -15	none -9
follow|named-before|pronoun|	, -29	. 8	? -25	none -38
follow|named-before|verb-saying|	, -46	? -19	none -17
follow|named-before|word|	, -8
follow|named-before|—|	. -13	none -15
follow|named-nearby|,auxiliary|	none 27
follow|named-nearby|,coordinator|	none 14
follow|named-nearby|,determiner|	none -9
follow|named-nearby|,preposition|	none -9
follow|named-nearby|,verb-saying|	! -12
follow|named-nearby|,verb-thinking|	none 17
follow|named-nearby|,word|	none 17
follow|named-nearby|,|	none -24
follow|named-nearby|:|	none -11
follow|named-nearby|;|	none -20
follow|named-nearby|auxiliary|	none -14
follow|named-nearby|capital|	, 8	. -12	? 7	none 15
follow|named-nearby|coordinator|	, -10	none -42
follow|named-nearby|determiner|	, -10	? -15	none -9
follow|named-nearby|end|	none -16
follow|named-nearby|preposition|	. -7	none -11
follow|named-nearby|pronoun|	! 6	, 24	. -18	none 6
follow|named-nearby|stop|	none 18
follow|named-nearby|subordinator|	. -19	none -10
follow|named-nearby|verb-saying|	, 17	none 11
follow|named-nearby|word|	none -6
follow|named-nearby|—|	none 22
follow|paragraph-before|,auxiliary|	none -30
follow|paragraph-before|,pronoun|	none -7
follow|paragraph-before|,verb-judging|	none -9
follow|paragraph-before|,verb-saying|	? -10	none -21
follow|paragraph-before|,word|	none -25
follow|paragraph-before|capital|	, -18	? -18	none -8
follow|paragraph-before|determiner|	, -14	? -13
follow|paragraph-before|end|	. -34
follow|paragraph-before|pronoun|	, -7	? -19	none -8
follow|paragraph-before|verb-saying|	, -11	? -11	none -17
follow|paragraph-before|word|	, -8
follow|paragraph-before|—|	. -6	none -20
follow|possessor|,|	none -24
follow|possessor|auxiliary|	none -7
follow|possessor|capital|	. -24
follow|possessor|determiner|	. -11
follow|possessor|end|	. 12	none -21
follow|possessor|preposition|	none -27
follow|possessor|pronoun|	. -25
follow|possessor|word|	none -17
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 12
follow|quote-then-speaker|,coordinator|	none 6
follow|quote-then-speaker|,verb-saying|	none -8
follow|quote-then-speaker|,word|	none -13
follow|quote-then-speaker|:|	none -30
follow|quote-then-speaker|auxiliary|	none -17
follow|quote-then-speaker|capital|	, 27	none 47
follow|quote-then-speaker|coordinator|	, -19	none -42
follow|quote-then-speaker|determiner|	? 26	none -6
follow|quote-then-speaker|preposition|	none -10
follow|quote-then-speaker|pronoun|	! 17	, 38	? 22	none 27
follow|quote-then-speaker|subordinator|	none -7
follow|quote-then-speaker|verb-saying|	, -44	? 11
follow|quote-then-speaker|word|	, 19	none -23
follow|quote-then-verb|,determiner|	none 12
follow|quote-then-verb|,pronoun|	? 16	none 28
follow|quote-then-verb|,verb-judging|	none 35
follow|quote-then-verb|,verb-saying|	! -7	none 14
follow|quote-then-verb|,word|	none 7
follow|quote-then-verb|:|	none -17
follow|quote-then-verb|capital|	, -33
follow|quote-then-verb|coordinator|	none -42
follow|quote-then-verb|determiner|	, -24
follow|quote-then-verb|preposition|	none 12
follow|quote-then-verb|verb-saying|	, 19	? -7	none 23
follow|quote-then-verb|word|	none 7
follow|quote-then-verb|—|	none 27
follow|sentence-after|capital|	. -6	? 6
follow|sentence-after|determiner|	! -20	? -32
follow|sentence-after|pronoun|	. 7	? -7
follow|sentence-after|subordinator|	. 6
follow|sentence-after|—|	. -17
follow|sentence-before|,auxiliary|	none -33
follow|sentence-before|,coordinator|	none -25
follow|sentence-before|,preposition|	none -24
follow|sentence-before|,pronoun|	? -15	none -16
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-saying|	! -21	? -17	none 16
follow|sentence-before|,verb-thinking|	none -16
follow|sentence-before|,word|	none -12
follow|sentence-before|,|	none -15
follow|sentence-before|:|	none -22
follow|sentence-before|;|	none -47
follow|sentence-before|auxiliary|	none -10
follow|sentence-before|capital|	, -35	? -19	none -44
follow|sentence-before|coordinator|	, -19	none 23
follow|sentence-before|determiner|	, -8	? 16	none -7
follow|sentence-before|end|	! -18	none -16
follow|sentence-before|preposition|	. -8	none 14
follow|sentence-before|pronoun|	, -32	. 6	? -30	none -21
follow|sentence-before|stop|	? -19	none -23
follow|sentence-before|verb-saying|	, -42
follow|sentence-before|word|	, -27
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -19
follow|speaker-then-quote|,coordinator|	none 7
follow|speaker-then-quote|,determiner|	none 27
follow|speaker-then-quote|,verb-saying|	none -19
follow|speaker-then-quote|:|	none 11
follow|speaker-then-quote|;|	none 28
follow|speaker-then-quote|auxiliary|	none 10
follow|speaker-then-quote|capital|	. 10	? 22
follow|speaker-then-quote|coordinator|	, 16	none 7
follow|speaker-then-quote|determiner|	, 7	. -9	none -6
follow|speaker-then-quote|end|	. 7	none -31
follow|speaker-then-quote|preposition|	none -12
follow|speaker-then-quote|pronoun|	. -7
follow|speaker-then-quote|stop|	? -6
follow|speaker-then-quote|subordinator|	none -7
follow|topic|,auxiliary|	? -19
follow|topic|,coordinator|	none -15
follow|topic|,determiner|	none -26
follow|topic|,preposition|	none -40
follow|topic|,pronoun|	? -16	none -6
follow|topic|,subordinator|	none -22
follow|topic|,verb-judging|	none -19
follow|topic|,verb-saying|	! 7	? -29	none -30
follow|topic|,verb-thinking|	none -20
follow|topic|,word|	none 10
follow|topic|:|	none -21
follow|topic|;|	none -10
follow|topic|auxiliary|	none -10
follow|topic|capital|	. -15	? 8
follow|topic|coordinator|	none 12
follow|topic|determiner|	? -10	none 9
follow|topic|end|	! -6	. -6	? -21	none -41
follow|topic|preposition|	. -13	none -16
follow|topic|pronoun|	. -15
follow|topic|stop|	none 8
follow|topic|—|	none -18
follow|verb-then-speaker|,subordinator|	none -33
follow|verb-then-speaker|,verb-saying|	none -15
follow|verb-then-speaker|,word|	none -24
follow|verb-then-speaker|,|	none -21
follow|verb-then-speaker|auxiliary|	none -16
follow|verb-then-speaker|capital|	. -17
follow|verb-then-speaker|coordinator|	none -29
follow|verb-then-speaker|end|	. 13	none -29
follow|verb-then-speaker|preposition|	. -23	none -39
follow|verb-then-speaker|pronoun|	. -24
follow|verb-then-speaker|word|	none 22
force|according-to|according|	0 6	1 13	13-25 -7	2 8	3 15	4-6 7	7-12 -8
force|colon|naked|	1 -17	3 10	4-6 -16
force|named-before|naked|	1 11	2 18	26+ -82	3 -15
force|named-nearby|naked|	1 -11	13-25 -22	2 17	26+ -29	3 13	4-6 12	7-12 -13
force|paragraph-before|according|	26+ -19
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -24
force|paragraph-before|saying|	26+ -44
force|paragraph-before|thinking|	26+ -17
force|possessor|naked|	0 -12	1 -27	2 11	3 8	4-6 -40	7-12 -23
force|quote-then-speaker|judging|	-4 -17	-6 16	0 21	1 -28	7-12 -38
force|quote-then-speaker|other|	-10 -17	-12 -17	-14 -7	-15 -19	-16 -13	-3 -18	-4 -13	-5 9	-6 -12	-7 -8	-8 -24	-9 14	0 13	1 13	13-25 -25	2 12	3 -27	4-6 -49	7-12 -47
force|quote-then-speaker|saying|	-10 -18	-11 -15	-12 20	-14 -22	-15 -17	-16 -15	-17 -17	-23 -18	-3 -20	-4 -12	-5 -14	-6 -10	-7 -6	-8 -25	-9 -6	0 25	1 -13	13-25 -19	2 6	7-12 -9
force|quote-then-speaker|thinking|	-12 8	-3 -14	0 25	1 14	2 -14	4-6 -22
force|quote-then-verb|judging|	1 37
force|quote-then-verb|other|	1 8
force|quote-then-verb|saying|	0 15	1 7	4-6 -21	7-12 -30
force|sentence-after|according|	13-25 -13
force|sentence-after|judging|	1 -21	4-6 -26	7-12 -18
force|sentence-after|other|	13-25 -22	2 -19	3 -21	7-12 -38
force|sentence-after|saying|	1 10	3 -29	4-6 -20
force|sentence-after|thinking|	0 12
force|sentence-before|according|	13-25 -20	26+ -46	3 -21	4-6 13	7-12 14
force|sentence-before|judging|	1 -23	2 -16	26+ -39	3 -26	7-12 -6
force|sentence-before|other|	1 -24	13-25 -6	2 -29	26+ -9	3 -12	4-6 -17	7-12 -21
force|sentence-before|saying|	1 13	13-25 -18	26+ -6	3 -8
force|sentence-before|thinking|	1 -15	13-25 -18	2 -18	26+ -22	3 -16	4-6 -12	7-12 -28
force|signature|naked|	1 15
force|speaker-then-quote|judging|	0 20	1 11	13-25 -26	2 9	3 -15	7-12 -23
force|speaker-then-quote|other|	0 -40	1 -24	2 11	26+ -19	7-12 9
force|speaker-then-quote|saying|	0 15	13-25 -22	2 10	4-6 7
force|speaker-then-quote|thinking|	1 -11	13-25 -25	26+ -17	3 12	7-12 -10
force|topic|naked|	0 -25	1 6	13-25 -15	26+ -44	3 20	4-6 14
force|transcript|naked|	0 -16
force|verb-then-speaker|judging|	2 16	3 -7	4-6 -27	7-12 -41
force|verb-then-speaker|saying|	0 -14	13-25 -41	2 10	4-6 10	7-12 -14
form|according-to|other|	according 16
form|paragraph-before|base|	apposed -13	apposition -10	direct -8	shared -7
form|paragraph-before|other|	according -19	apposed -22	apposition -17	direct -19	passive -9	relative -8	shared -24
form|paragraph-before|participle|	apposed -6	apposition -10	direct -10	shared -16
form|paragraph-before|past|	apposed -19	apposition -17	direct -29	inverted -20	passive -9	relative -6	shared -14
form|paragraph-before|present|	apposed -16	apposition -13	direct -7	inverted -11	shared -10
form|quote-then-speaker|base|	apposed -23	direct -29	shared -9
form|quote-then-speaker|other|	apposed 9	apposition -23	passive -25	relative -26	shared -23
form|quote-then-speaker|participle|	apposed 15	apposition -17	shared -6
form|quote-then-speaker|past|	apposed 6	direct 21	shared -28
form|quote-then-speaker|present|	apposed -9	apposition -17	direct 15	relative -15	shared 11
form|quote-then-verb|past|	inverted 12
form|quote-then-verb|present|	inverted 9
form|sentence-after|base|	direct -7
form|sentence-after|other|	according -17	apposed 11	apposition -33	shared -20
form|sentence-after|past|	apposed -35	apposition -30	direct 12	shared 9
form|sentence-after|present|	apposed -20	direct 8
form|sentence-before|base|	apposed -20	apposition -19	direct -67
form|sentence-before|other|	according 10	apposed -11	apposition -12	direct -8	passive -26
form|sentence-before|participle|	apposition -18	direct -38
form|sentence-before|past|	apposed -21	direct 9	inverted -8	passive -33	relative 6
form|sentence-before|present|	apposed -10	apposition -28	direct -6	inverted -36	passive -13	relative -29
form|speaker-then-quote|base|	apposed -18	direct -24	shared -37
form|speaker-then-quote|other|	apposition -27	direct -11	passive 9	relative 18	shared -9
form|speaker-then-quote|participle|	apposed -25	apposition -26	direct 9
form|speaker-then-quote|past|	apposed -17	apposition -27	direct 25	passive -19	relative 8	shared -29
form|speaker-then-quote|present|	apposed 24	apposition -18	direct 20	relative 26	shared -12
gap|according-to|	 23	, 31	,; -12	,c 18	,c; -21	,s -24	; -26	c -23
gap|paragraph-before|	 -40	, -30	,; -27	,;c -19	,;s -11	,c -13	,cq -14	,cs -16	,csq -7	,q -34	,qc -6	,qs -8	,s -20	,sc -18	,sq -22	; -9	;, -17	;,c -9	;c -16	;c, -7	;s -7	c -16	c, -12	c,s -9	cq -7	q -17	q, -21	s -11	s, -7	s,c -15	s,q -9	sc -10	sc, -7	sq -6
gap|quote-then-speaker|	 18	,c -6	,cs -22	,s -23	; -16	;, -25	c -44	cs -28	s -15
gap|quote-then-verb|	 13	, 17	,c -17	,q -12	,s -21	; -6	c -43
gap|sentence-after|	 16	, -41	;,s -18	c -20	s -8	s, 23
gap|sentence-before|	 -8	, -26	,; -39	,c -26	,c; -14	,cq -23	,cs 10	,q -13	,q; -22	,qc -17	,qc; -19	,qs -24	,s 8	,s; -27	,sq -33	,sq; -27	,sqc -24	; 6	;, -43	;,c 7	;c -20	;q -25	;q, -18	;q,c 7	;qc -9	;s -21	c 15	c, -6	c,; 13	c,s -20	c; -24	cs, -23	q -45	q, -55	q,; -48	q,c -21	q,s; -19	q; -14	q;, -18	qc -23	qc, -26	qcs 15	qs -8	qs,; -17	qsc 14	s 18	s, -29	s,; -47	s,c -36	s,c; -28	s,q -21	sc -29	sc, 21	sq -17	sq, 7	sq,; -6	sq; -17	sqc -6	sqc, -19
gap|speaker-then-quote|	 14	, -18	,; -36	,c -31	,c; -20	,cs -13	,s; 7	; 7	;, -20	;s -14	c, 20	c,s -12	c; 21	q -6	q, -20	q,s -27	q; -17	qc -13	s 21	s, -28	s,; -24	sq, -27	sqc -9
gap|verb-then-speaker|	 -30	, 27	,; 9	,c; -16	,cs -22	,s 11	,s; -7	;, -25	c -34	cs -25	s -47
head|	0 -10	1 -21	11 -11	12 -13	14 -11	2 -11	20 -21	2019 -9	2021 -15	2023 -14	2025 -18	2027 -18	29 -19	3 -12	300 -16	31 -14	34 -22	4 14	400 -13	5 -24	58 -20	6 -19	64 -22	67 -22	7 -12	71 6	74 -14	77 -16	79 -22	80 -6	84 -17	88 -17	9 -23	aboard -11	accord -21	accordo -19	actor 16	acuerdo -18	acusación -17	acórdão -13	administration -21	advogado -29	affaire -20	agency -22	agent -10	airport -13	alert -16	alunos -21	ambassador 15	amministrazione 6	analistas -21	analyst 17	analystes -15	ancien -15	ancienne 7	anders -14	animali -17	anni -32	anonymity -19	another -7	anyone -15	arbitrage -22	arbitragem -11	artistes -13	assessora -23	association -17	attorney 21	audio -17	audition -20	author -19	avis -18	avocat -15	avocate -30	ayuntamiento -19	azienda 6	ação -17	años -21	ballots -18	banco 11	bank -18	banker 12	battuta -20	beau -16	beiden -12	bench 8	berichten -21	best -10	bewindsman 24	billion -10	bloque 12	board 10	boat -9	bonden 6	book -19	boss -18	brother -18	buren -12	bus -18	buurt -17	buyer -27	call -16	cambio -11	came -14	capitaine -22	capital -12	capitán -14	captain 17	case -20	caso -21	celle-ci -11	cent -17	cento -17	cerimônia -12	chairman 8	change -17	chercheur 8	chief -15	children -21	chofer 7	choix -20	client -20	cliente -23	clients -26	cloche -24	club -16	communiqué 10	compagnie 18	company -22	compañía -21	complainant 13	comune -21	conseiller 22	consejo -10	considera -18	consultant 21	contract -13	corner -27	coroner 11	correctionele -10	corte -13	council -14	counterpart 7	county -11	courriels -24	course -20	court -26	crews -14	critics -18	critique -18	cuerpo 7	cultura 6	c’ -32	daughter 6	days -6	deal -18	decision -9	decisão -18	defence -24	defender 22	defensa -21	defesa -14	dernier 16	desculpas -10	dialogue -19	dicastero 8	die 9	different -12	diplomat 10	diplomate -17	diputada 9	direction -9	directivo 23	director -18	dirigeante 14	dirigente 17	diálogo -16	document 7	documento 12	dog -14	dossier -17	driver 8	droite -18	drug -13	décision -21	détracteurs 7	développement -19	earlier -14	ela 30	ele 41	ella 20	elle 14	email -21	embassy 12	empresa -22	energy -25	engineer 11	enquête -12	entidad -22	entraîneur -32	envoy -13	er 49	error -10	es -62	essais -15	estatal -18	este -23	européen -8	euros -21	everyone -23	evidence -18	executiva 20	expression -16	fallo -23	fans -23	farmer 15	farmers -28	father -11	federation -16	felt -19	ferrovia -17	fez 13	fila -12	film -31	final -19	financement -13	floor -11	fondi -15	forward 16	france -32	frase -28	friday -17	fuentes -15	funcionario 10	gallo -11	gauche -13	general 12	getuige -26	gewesen -23	gip 7	girl 15	gol -15	gouverneur -25	governante 20	government -15	governo 6	governor 8	grandmother 19	group -10	groupe -25	grupo -20	guard 18	guidance -17	guineense 18	haar 17	hallazgo -10	he 23	head -8	health -19	heard -15	hearing -18	het -60	heure -17	hij 19	his -11	hold -28	homóloga -15	house -17	héros -26	i -58	idea -14	ihr -11	il 39	ils -15	indagato -14	industriel -21	industriels -23	inflation -19	instituição 22	inversión -17	investigadora 17	investment -24	it -90	its -16	jaar -16	judge -16	juges 8	junior 13	justice -9	justices -20	king -12	latter 9	law -8	lawmaker 14	lawmakers 6	lawyer -9	leader -26	leeds -19	lei 8	less -18	letter 14	ley -18	librarian 14	line -17	list -13	lobby -11	local 14	looked -13	lui -27	líder -15	maestro 12	magistrada 24	magistrado -14	magistrate 11	magistrato 23	man -23	manager 16	mandataria 8	manutention -29	marchés -13	match -18	mayor 9	men -6	mercado -11	mesmo -16	message -25	million -18	minister 14	ministers -23	ministre 22	ministro 20	ministry 24	minutes -21	monde -15	money -14	more -16	mot -10	mother -12	motion -13	muestras -12	multa -17	musician 22	médailles -11	name -16	named -14	nation -13	negotiator -18	negócio -21	nobody -22	nom -15	norma -28	nota -16	note 9	nous -19	nouveau -19	novelist 18	number -15	nuova -9	occasion -19	office 17	official 17	officials -12	on -64	one -21	operator -9	oposição -11	oppositie -20	opposition -31	order -15	organisation -13	osserva -12	owner -19	panel -16	paper -22	parents -16	parola -14	parquet 13	part -38	parte -25	partido -19	party -23	patients -13	payment -14	people -32	percent -15	percentual -16	person -11	phone -25	piano -24	pilot -13	plaisantin 9	plumber -14	politica -11	politician 13	político 9	ponte -15	prejuízo -21	premier -24	prensa -28	presentador -14	price -19	priest 10	primo -19	problema -13	process -18	produzione -8	professora 14	program -14	programme -22	projet -26	proposition -15	prosecutor 8	prosecutors -11	proyecto -21	président -14	présidente -7	prévenu -19	pénaliste 28	pênalti -14	quale -21	radio -19	rapport 12	reaction -11	recteurs -17	recusa -18	region -9	regional 6	regulator 13	relation -9	remark -25	rensters -21	replied -9	report 7	reporters -24	représentant -17	research -16	reserva -21	resolución -8	responsable 7	result -26	resultados -17	retailer -20	rien -15	rientro -27	riferito -13	risas -12	rival -24	room -6	rule -16	ruling -20	réponse -24	safe -16	said -29	sale -9	says -14	saída -9	second -12	seconde 13	secours -11	secretary -7	secteur -31	seen 15	septuagénaire 17	sergeant 6	service -16	setting -18	shares -18	she 17	sheets -13	ship -22	side -21	sides -14	sie 13	silence -19	sindacati -24	singer 8	sinistra -13	skipper 11	so -18	socialiste 6	société -19	sottosegretario -17	source 24	sources -14	spokesman 10	spokesperson 10	spokeswoman 17	staff 16	stampa -10	state -23	stopped -19	striker 11	student 17	students -19	study -8	sua -19	suo -18	supervisor 16	supporters -24	syndicaliste 13	sénateurs -21	target -23	tax -16	te -12	teacher -6	tecnico 23	teenager 13	tekst -17	telephone -11	tempi -14	terug -14	testa -11	tester 7	testo -30	text -23	texte -17	texto -11	that -52	their -18	they -34	third -18	this -21	those -17	time -30	times 6	todos -15	told -24	tongien 10	tout -30	trainer 19	travail -13	treasurer 17	trial -16	tribunal -13	técnico -13	union -26	unit 13	units -12	universiteit -21	university -22	uno 9	vainqueur 16	vendedora 8	vendeur -20	vendor 15	verdict -16	verklaring -19	vero -14	vertritt -11	veteran 23	vez -20	vicepresidenta -12	village -21	ville 8	voce -13	vote -21	water -11	we -33	weten 9	widow 33	wife -18	witness 7	women -16	worden -23	work -19	worker 10	years -8	ze 10	zij 36	zo -22	zurück -25	áudio -23	édile 9	él 18	élue -11	órgão -25	único -13
intro-force|according-to|,|according|	13-25 19	7-12 6
intro-force|according-to|:|according|	1 -11	4-6 -23	7-12 -7
intro-force|according-to|auxiliary|according|	2 15	7-12 9
intro-force|according-to|determiner|according|	4-6 -19
intro-force|according-to|preposition|according|	1 -7	4-6 -6	7-12 11
intro-force|according-to|start|according|	1 11	4-6 -13
intro-force|according-to|stop|according|	1 14	7-12 -19
intro-force|according-to|word|according|	0 -12	1 8	13-25 -14	3 15	4-6 16	7-12 -18
intro-force|colon|:|naked|	1 -17	3 10	4-6 -16
intro-force|named-before|quote|naked|	4-6 -8	7-12 8
intro-force|named-before|start|naked|	26+ -81
intro-force|named-before|stop|naked|	1 11	2 18	26+ -17	3 -15
intro-force|named-nearby|)|naked|	4-6 18
intro-force|named-nearby|,|naked|	1 15	13-25 -15	2 10	26+ 6	3 -16	7-12 -7
intro-force|named-nearby|:|naked|	0 13	1 25	2 -8	3 15	4-6 -10	7-12 -15
intro-force|named-nearby|adverb|naked|	1 -21	4-6 -24	7-12 12
intro-force|named-nearby|auxiliary|naked|	1 -23	13-25 18	2 -17	26+ -30	3 -20	4-6 -30
intro-force|named-nearby|capital|naked|	13-25 13	2 -18	3 -15	4-6 -18	7-12 -15
intro-force|named-nearby|coordinator|naked|	2 -13
intro-force|named-nearby|determiner|naked|	0 -16	1 -15	13-25 -8	2 -25	3 23	4-6 9	7-12 -14
intro-force|named-nearby|possessive|naked|	4-6 -17
intro-force|named-nearby|preposition|naked|	2 19	26+ -16	3 9	4-6 25	7-12 7
intro-force|named-nearby|pronoun|naked|	0 -51	13-25 -16	3 16	4-6 -14	7-12 6
intro-force|named-nearby|start|naked|	0 19	1 -6	13-25 -11	2 18	3 6
intro-force|named-nearby|stop|naked|	0 7	1 6	2 25	3 -20	4-6 24
intro-force|named-nearby|subordinator|naked|	1 -30	13-25 -12	2 -14	3 8	7-12 6
intro-force|named-nearby|that|naked|	1 -26	13-25 -14	4-6 15	7-12 11
intro-force|named-nearby|verb-judging|naked|	1 -8	13-25 -23	2 27	3 -14	4-6 -6
intro-force|named-nearby|verb-saying|naked|	13-25 -7	26+ -17	4-6 -14	7-12 8
intro-force|named-nearby|verb-thinking|naked|	1 14	13-25 -27	3 -7	4-6 -13	7-12 -15
intro-force|named-nearby|word|naked|	1 -49	13-25 -28	26+ -16	4-6 31	7-12 -16
intro-force|named-nearby|–|naked|	4-6 -21
intro-force|paragraph-before|start|according|	26+ -19
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -24
intro-force|paragraph-before|start|saying|	26+ -44
intro-force|paragraph-before|start|thinking|	26+ -17
intro-force|possessor|,|naked|	3 10	4-6 -11	7-12 -12
intro-force|possessor|:|naked|	2 8	4-6 -29
intro-force|possessor|auxiliary|naked|	2 -26	4-6 -14	7-12 -36
intro-force|possessor|capital|naked|	7-12 -14
intro-force|possessor|determiner|naked|	0 -12
intro-force|possessor|possessive|naked|	1 -18
intro-force|possessor|preposition|naked|	2 -26
intro-force|possessor|pronoun|naked|	4-6 -17
intro-force|possessor|subordinator|naked|	7-12 -19
intro-force|possessor|that|naked|	7-12 13
intro-force|possessor|verb-judging|naked|	3 18
intro-force|possessor|verb-saying|naked|	4-6 -16	7-12 -8
intro-force|possessor|verb-thinking|naked|	2 -22
intro-force|possessor|word|naked|	3 6	7-12 -34
intro-force|possessor|’|naked|	1 -13
intro-force|quote-then-speaker|:|saying|	0 19
intro-force|quote-then-speaker|auxiliary|judging|	-4 -15
intro-force|quote-then-speaker|auxiliary|other|	-3 -18	-4 -14	-8 -15	2 20
intro-force|quote-then-speaker|auxiliary|saying|	-3 -14
intro-force|quote-then-speaker|capital|saying|	0 11
intro-force|quote-then-speaker|determiner|other|	1 -22
intro-force|quote-then-speaker|determiner|saying|	-7 15	1 -19
intro-force|quote-then-speaker|preposition|other|	1 8	4-6 -19
intro-force|quote-then-speaker|quote|saying|	0 18
intro-force|quote-then-speaker|start|judging|	0 14	1 11	7-12 -24
intro-force|quote-then-speaker|start|other|	0 23	1 -6	13-25 -11	3 -21	4-6 -23	7-12 -15
intro-force|quote-then-speaker|start|saying|	0 19	1 -9	13-25 -17	3 -7	7-12 -9
intro-force|quote-then-speaker|start|thinking|	0 24	1 10	4-6 -20
intro-force|quote-then-speaker|stop|judging|	0 16	4-6 -11	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 22	13-25 -11	2 16	3 8	4-6 -27	7-12 -26
intro-force|quote-then-speaker|stop|saying|	0 20	1 14	3 -16	4-6 -9	7-12 -9
intro-force|quote-then-speaker|stop|thinking|	7-12 -23
intro-force|quote-then-speaker|verb-saying|saying|	1 -14
intro-force|quote-then-speaker|word|other|	1 -23	2 -23	4-6 -15	7-12 -19
intro-force|quote-then-speaker|word|saying|	-12 19	-3 -9	-5 -14	-7 -8	0 7	1 -18	2 -11	3 -17
intro-force|quote-then-verb|,|saying|	1 17
intro-force|quote-then-verb|:|saying|	0 10	1 39
intro-force|quote-then-verb|auxiliary|saying|	1 8
intro-force|quote-then-verb|preposition|saying|	1 -24
intro-force|quote-then-verb|start|judging|	1 13
intro-force|quote-then-verb|start|other|	1 18
intro-force|quote-then-verb|start|saying|	0 8	1 -10	13-25 -13	4-6 -16	7-12 -38
intro-force|quote-then-verb|stop|judging|	1 27
intro-force|quote-then-verb|stop|saying|	0 16	4-6 -12	7-12 -23
intro-force|quote-then-verb|subordinator|saying|	1 -20
intro-force|quote-then-verb|word|saying|	1 21
intro-force|sentence-after|,|other|	1 -25
intro-force|sentence-after|:|judging|	0 8
intro-force|sentence-after|:|other|	4-6 -22	7-12 -17
intro-force|sentence-after|:|saying|	0 -26	1 13	4-6 -19
intro-force|sentence-after|auxiliary|judging|	0 9
intro-force|sentence-after|auxiliary|saying|	0 -44
intro-force|sentence-after|pronoun|other|	0 6
intro-force|sentence-after|start|saying|	0 15	1 8
intro-force|sentence-after|stop|other|	0 -24	1 -27	7-12 -22
intro-force|sentence-after|stop|saying|	1 -20	3 -20	4-6 -21
intro-force|sentence-after|word|other|	0 7	3 -17
intro-force|sentence-after|word|saying|	0 7	3 -16
intro-force|sentence-before|,|according|	13-25 -12
intro-force|sentence-before|,|judging|	13-25 -18	7-12 -14
intro-force|sentence-before|,|other|	26+ -30	7-12 -48
intro-force|sentence-before|,|saying|	13-25 -38	7-12 -19
intro-force|sentence-before|,|thinking|	13-25 -14	7-12 -14
intro-force|sentence-before|:|according|	13-25 -6	26+ -30	7-12 -22
intro-force|sentence-before|:|judging|	13-25 -35	7-12 -39
intro-force|sentence-before|:|other|	13-25 -43	26+ -42	4-6 -13
intro-force|sentence-before|:|saying|	13-25 -31	26+ -13	7-12 -22
intro-force|sentence-before|:|thinking|	13-25 -23	7-12 -6
intro-force|sentence-before|adverb|other|	13-25 6
intro-force|sentence-before|adverb|saying|	13-25 -23
intro-force|sentence-before|auxiliary|according|	13-25 -19	26+ -25
intro-force|sentence-before|auxiliary|other|	13-25 -6	26+ -49	7-12 -32
intro-force|sentence-before|auxiliary|saying|	13-25 -14	26+ -37	4-6 -19	7-12 21
intro-force|sentence-before|auxiliary|thinking|	13-25 -15
intro-force|sentence-before|capital|judging|	13-25 -17
intro-force|sentence-before|capital|other|	13-25 -20	7-12 -15
intro-force|sentence-before|capital|saying|	13-25 -11	7-12 -23
intro-force|sentence-before|coordinator|saying|	13-25 -20
intro-force|sentence-before|determiner|other|	13-25 -41	7-12 -12
intro-force|sentence-before|determiner|saying|	13-25 -34	7-12 -23
intro-force|sentence-before|preposition|according|	13-25 -17
intro-force|sentence-before|preposition|judging|	13-25 17	7-12 -7
intro-force|sentence-before|preposition|other|	13-25 -12	26+ -38	7-12 -13
intro-force|sentence-before|preposition|saying|	13-25 -39	26+ -38	7-12 -21
intro-force|sentence-before|pronoun|other|	13-25 -51	7-12 -28
intro-force|sentence-before|pronoun|saying|	13-25 -31	26+ -27	7-12 7
intro-force|sentence-before|pronoun|thinking|	13-25 -21
intro-force|sentence-before|quote|saying|	4-6 14
intro-force|sentence-before|stop|according|	13-25 -31	3 -21	7-12 15
intro-force|sentence-before|stop|judging|	1 -23	13-25 -32	2 -16	3 -25	7-12 -34
intro-force|sentence-before|stop|other|	1 -24	2 -29	26+ -24	3 -12	4-6 -13	7-12 -10
intro-force|sentence-before|stop|saying|	1 13	13-25 11	3 -8
intro-force|sentence-before|stop|thinking|	1 -15	2 -18	3 -16	4-6 -11	7-12 -23
intro-force|sentence-before|subordinator|judging|	13-25 -19
intro-force|sentence-before|subordinator|other|	13-25 7	26+ -30
intro-force|sentence-before|subordinator|saying|	13-25 -14	7-12 14
intro-force|sentence-before|that|judging|	13-25 -20
intro-force|sentence-before|that|other|	13-25 -21	7-12 -31
intro-force|sentence-before|that|saying|	13-25 -11	26+ -20	7-12 -29
intro-force|sentence-before|verb-judging|other|	13-25 -36	4-6 -18	7-12 -26
intro-force|sentence-before|verb-judging|saying|	7-12 -24
intro-force|sentence-before|verb-saying|other|	13-25 -42	26+ -25	7-12 -20
intro-force|sentence-before|verb-saying|saying|	13-25 -34	7-12 -17
intro-force|sentence-before|verb-thinking|other|	13-25 -10
intro-force|sentence-before|verb-thinking|saying|	13-25 7
intro-force|sentence-before|word|according|	13-25 -24	7-12 -20
intro-force|sentence-before|word|judging|	13-25 -24	26+ -23	7-12 9
intro-force|sentence-before|word|other|	13-25 -30	26+ -21	4-6 -21	7-12 -26
intro-force|sentence-before|word|saying|	26+ -18	4-6 -17	7-12 -39
intro-force|sentence-before|word|thinking|	13-25 -26	7-12 -17
intro-force|signature|,|naked|	1 -25
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|,|other|	2 -11	4-6 -29
intro-force|speaker-then-quote|,|saying|	1 19	13-25 -6	3 -25	4-6 11	7-12 -12
intro-force|speaker-then-quote|,|thinking|	4-6 8	7-12 17
intro-force|speaker-then-quote|:|judging|	1 -10	13-25 -11	3 -13	4-6 -8
intro-force|speaker-then-quote|:|other|	1 8	2 7	3 15	7-12 -19
intro-force|speaker-then-quote|:|saying|	1 6	13-25 -9	3 19	7-12 -7
intro-force|speaker-then-quote|:|thinking|	3 18	4-6 10	7-12 -25
intro-force|speaker-then-quote|adverb|other|	1 -22	7-12 7
intro-force|speaker-then-quote|adverb|saying|	2 15	4-6 -22	7-12 -6
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -13	4-6 18
intro-force|speaker-then-quote|auxiliary|other|	0 -33	1 -21	13-25 -15	3 -13	4-6 -6	7-12 -7
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -7	2 -18	3 -12	4-6 17	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 10	7-12 -16
intro-force|speaker-then-quote|capital|judging|	2 12
intro-force|speaker-then-quote|capital|other|	2 6	3 -24	4-6 10
intro-force|speaker-then-quote|capital|saying|	1 16
intro-force|speaker-then-quote|coordinator|other|	3 -16	4-6 -27
intro-force|speaker-then-quote|coordinator|saying|	4-6 -6
intro-force|speaker-then-quote|determiner|judging|	4-6 13
intro-force|speaker-then-quote|determiner|other|	1 -21	3 -15	4-6 -8	7-12 -23
intro-force|speaker-then-quote|determiner|saying|	1 -16	2 6	4-6 -16	7-12 8
intro-force|speaker-then-quote|preposition|judging|	1 17	3 -16
intro-force|speaker-then-quote|preposition|other|	13-25 -7
intro-force|speaker-then-quote|preposition|saying|	1 -8	13-25 -13	3 -9	7-12 -24
intro-force|speaker-then-quote|preposition|thinking|	2 -11
intro-force|speaker-then-quote|pronoun|judging|	1 18
intro-force|speaker-then-quote|pronoun|other|	1 -14	13-25 -17	2 -9
intro-force|speaker-then-quote|pronoun|saying|	2 10	4-6 -29	7-12 11
intro-force|speaker-then-quote|subordinator|judging|	1 -7	3 6	7-12 -12
intro-force|speaker-then-quote|subordinator|other|	13-25 -21	7-12 16
intro-force|speaker-then-quote|subordinator|saying|	13-25 -10	4-6 6	7-12 10
intro-force|speaker-then-quote|that|judging|	1 24
intro-force|speaker-then-quote|that|other|	4-6 -13	7-12 -15
intro-force|speaker-then-quote|that|saying|	13-25 -18	2 9	3 10	4-6 15
intro-force|speaker-then-quote|that|thinking|	1 -15
intro-force|speaker-then-quote|verb-judging|judging|	0 20
intro-force|speaker-then-quote|verb-judging|other|	4-6 -18	7-12 -13
intro-force|speaker-then-quote|verb-judging|saying|	4-6 6
intro-force|speaker-then-quote|verb-saying|judging|	2 11
intro-force|speaker-then-quote|verb-saying|other|	1 -12	4-6 12	7-12 14
intro-force|speaker-then-quote|verb-saying|saying|	0 15	13-25 -20	4-6 -11	7-12 -6
intro-force|speaker-then-quote|verb-thinking|saying|	2 16	3 -10	4-6 -15
intro-force|speaker-then-quote|word|judging|	7-12 -17
intro-force|speaker-then-quote|word|other|	0 -43	13-25 -9	2 6	3 -21	4-6 -12	7-12 12
intro-force|speaker-then-quote|word|saying|	13-25 -15	2 16	3 11	4-6 10
intro-force|speaker-then-quote|word|thinking|	2 -9	4-6 -23
intro-force|topic|,|naked|	13-25 -15	26+ -13	4-6 -26	7-12 -30
intro-force|topic|:|naked|	1 10	13-25 -24	2 -14	26+ -33	3 13	4-6 16
intro-force|topic|adverb|naked|	13-25 -34	2 -12	26+ -25	4-6 -14	7-12 18
intro-force|topic|auxiliary|naked|	1 -38	13-25 10	26+ -49
intro-force|topic|capital|naked|	26+ -52	4-6 12	7-12 11
intro-force|topic|coordinator|naked|	13-25 -19	26+ -18
intro-force|topic|determiner|naked|	13-25 -15	2 -19	26+ -44	3 26	4-6 -19	7-12 -39
intro-force|topic|preposition|naked|	13-25 -19	26+ -87	3 10	4-6 7	7-12 14
intro-force|topic|pronoun|naked|	2 -18	26+ -42	4-6 -6	7-12 -27
intro-force|topic|start|naked|	26+ -53
intro-force|topic|stop|naked|	13-25 -14	26+ -11	3 -10	7-12 -21
intro-force|topic|that|naked|	13-25 -20	2 -7	26+ -48	4-6 -8	7-12 -6
intro-force|topic|verb-judging|naked|	13-25 -35	2 24	26+ -33
intro-force|topic|verb-saying|naked|	1 8	13-25 -37	26+ -34	7-12 -21
intro-force|topic|verb-thinking|naked|	26+ -22
intro-force|topic|word|naked|	0 -22	1 8	2 13	26+ -41	3 31	4-6 13	7-12 12
intro-force|topic|—|naked|	26+ -16
intro-force|topic|’|naked|	26+ -15
intro-force|verb-then-speaker|,|judging|	1 8
intro-force|verb-then-speaker|,|saying|	1 13	13-25 -20	7-12 15
intro-force|verb-then-speaker|:|judging|	1 -26	2 23
intro-force|verb-then-speaker|:|saying|	2 -17	3 7	4-6 24	7-12 -31
intro-force|verb-then-speaker|auxiliary|saying|	1 -19	13-25 -21	3 -25	4-6 -19
intro-force|verb-then-speaker|capital|judging|	0 -26
intro-force|verb-then-speaker|capital|saying|	0 -22	4-6 17
intro-force|verb-then-speaker|coordinator|saying|	4-6 -23
intro-force|verb-then-speaker|determiner|saying|	4-6 20	7-12 -18
intro-force|verb-then-speaker|preposition|judging|	1 -23
intro-force|verb-then-speaker|preposition|saying|	1 -33	3 6	4-6 -29
intro-force|verb-then-speaker|pronoun|judging|	0 -36
intro-force|verb-then-speaker|subordinator|judging|	1 -32
intro-force|verb-then-speaker|that|judging|	0 9
intro-force|verb-then-speaker|that|saying|	0 -34	1 -22	3 -21
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -22
intro-force|verb-then-speaker|word|judging|	0 -34	1 -12	7-12 -22
intro-force|verb-then-speaker|word|saying|	0 -63	13-25 -12	2 9	3 6	4-6 -24	7-12 -9
intro|according-to|	, 16	: -24	; 8	adverb -6	auxiliary 7	capital 27	coordinator 22	preposition -16	start -14	stop 7	verb-saying 21
intro|colon|	: -12	start -19
intro|named-before|	quote -6	start -81	stop 12
intro|named-nearby|	) -8	, -6	auxiliary -23	capital -13	coordinator -12	preposition 31	pronoun -8	stop 23	subordinator -13	verb-judging -9	verb-thinking -29
intro|paragraph-before|	start -51
intro|possessor|	, 15	auxiliary -49	capital -14	determiner -16	possessive -19	preposition -24	pronoun -7	that 13	verb-judging 15	verb-saying -22	verb-thinking -24	word -11	’ -13
intro|quote-then-speaker|	, -7	: -10	pronoun 13	quote 18	start 7	stop 20	subordinator -34	that -25	verb-judging 6	verb-saying -8	word -28
intro|quote-then-verb|	, 17	: 29	auxiliary 20	capital 15	determiner -6	preposition -24	pronoun 14	start -6	stop 9	subordinator -20	verb-saying -18	word 20
intro|sentence-after|	, -40	: -8	auxiliary 13	preposition -25	pronoun 8	start 24	stop -19	verb-judging -35	verb-saying 8
intro|sentence-before|	, -29	: -29	adverb 6	capital -39	determiner -15	preposition -17	pronoun -14	quote 9	stop 7	subordinator 9	that -41	verb-saying -47	verb-thinking 12	word -12	— 16
intro|signature|	, -25	start 17
intro|speaker-then-quote|	: 13	auxiliary -13	coordinator -7	preposition -15	pronoun -10	subordinator 7	that 7	verb-judging 10	verb-saying 14	verb-thinking -7	’ 14
intro|topic|	, -23	adverb -24	capital 16	coordinator -33	determiner -31	preposition 10	pronoun -25	start -53	stop -17	that -20	verb-judging -19	verb-saying -37	verb-thinking -14	word 11	— -16	’ -9
intro|verb-then-speaker|	, 15	auxiliary -25	determiner 15	preposition -25	subordinator -33	that -12	verb-saying -31	verb-thinking -24	word -31
kind|according-to|	person 27	place -21	unknown 19
kind|colon|	person 7	place -15	unknown -24
kind|named-before|	organisation -14	person 14	place -44	unknown -52
kind|named-nearby|	organisation -10	person 58	place -46	unknown -39
kind|	organisation -13	person 66	place -74	unknown -45
kind|organisation|	according -7	apposed 13	apposition -20	direct -15	judging 20	naked -18	other 21	passive -29	relative 8	saying -9	thinking 11
kind|paragraph-before|	organisation -10	person -42	place -7	unknown -18
kind|person|	according 22	apposed 13	apposition -10	direct 17	judging 16	naked 59	other 21	passive 11	relative -26	saying 18	shared 21	thinking 16
kind|place|	according -21	apposition -21	direct -50	judging 11	naked -67	other -8	saying -46
kind|possessor|	organisation -15	place -12	unknown -21
kind|quote-then-speaker|	organisation -12	person 25	place -35
kind|quote-then-verb|	organisation -24	person 24	place 13
kind|sentence-after|	organisation -41	place -22	unknown -8
kind|sentence-before|	organisation 8	place -49	unknown -8
kind|signature|	person 14
kind|speaker-then-quote|	organisation 25	person 31	unknown -30
kind|topic|	organisation -23	person 11	place -41	unknown -9
kind|transcript|	unknown -16
kind|unknown|	according 20	apposed -32	apposition -8	direct -24	naked -48	other -13	relative -12	saying -6	shared -17	thinking -38
kind|verb-then-speaker|	organisation -27	person 43	place -25
lead|according-to|lower|	according 19
lead|according-to|upper|	according -12
lead|colon|lower|	naked -17
lead|colon|upper|	naked -11
lead|named-before|other|	naked 15
lead|named-before|upper|	naked -13
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -19	judging -20	other -24	saying -44	thinking -17
lead|possessor|lower|	naked -14
lead|possessor|upper|	naked 10
lead|quote-then-speaker|lower|	judging -12	saying -13
lead|quote-then-speaker|other|	other -20
lead|quote-then-speaker|upper|	judging 12	other -27	saying 13	thinking 6
lead|quote-then-verb|lower|	saying 23
lead|quote-then-verb|other|	saying 22
lead|quote-then-verb|upper|	judging 22	other 14
lead|sentence-after|upper|	according -15	judging -33	other -6	thinking -11
lead|sentence-before|lower|	according -14	other -7	thinking -35
lead|sentence-before|other|	other 7
lead|sentence-before|upper|	according 10	judging -36	other -26	thinking -10
lead|signature|upper|	naked 17
lead|speaker-then-quote|lower|	judging 11	other -24	thinking -17
lead|speaker-then-quote|other|	saying 19
lead|speaker-then-quote|upper|	judging -24	other 14	saying 10	thinking 21
lead|topic|other|	naked -23
lead|topic|upper|	naked -19
lead|transcript|upper|	naked -16
lead|verb-then-speaker|lower|	judging -18	other -14
lead|verb-then-speaker|upper|	saying 8
lemma|according-to|	none 16
lemma|	accuser -13	achar 6	aclarar 21	acrescentar -10	acusar 6	add 11	adiantar 21	admettre -12	advertir 8	advise 22	affermare -11	affirmer 23	afirmar -22	aggiungere -9	agree -32	ajouter 29	alarmer -10	allow -26	ammettere 23	amuser 14	annoncer -19	announce -7	answer -6	anticipare 7	antworten 15	anunciar -24	apelar 19	aplaudir 13	apontar -27	apostillar 15	appeal -26	appeler 7	apuntar 22	argomentare 7	argue 18	asegurar -24	assicurare 28	assurer 15	attaccare 12	attendre 16	avertir -13	befinden 15	begrüßen -22	bekennen 12	believe -17	beloven -15	bemängeln 21	berichten 8	beslissen 13	bestätigen -12	beteuern 15	betonen 11	bill -22	bitten -10	blame -13	brand -10	brincar 17	bromear 25	brummen 22	calificar 9	care -18	caution 8	chamar -7	cheer -14	chiamare -10	chiffrer -17	chip -15	comentar -7	complain -18	completar 6	concede 21	conclude -14	conclure 15	confesar 21	confessare 10	confidare -6	confier 24	confirmar 10	confirmer -19	considerar 12	contar 14	contestar -13	contestare -25	continue -19	counter 16	craindre -22	credit -13	criticise -17	decide -16	decir -8	declarar 11	defender 10	definire -7	demand -12	demander -15	denunciar 16	deny -16	desabafar 8	descartar -10	describe -10	describir 14	deslizar 11	detallar -10	dichiarare 16	dire -12	disagree -28	dizer -19	démentir 6	dénoncer -8	détailler 18	elogiar -6	email -16	emporter 8	ergänzen 16	erinnern -10	erwidern 9	erzählen 19	escrever 22	escribir 12	esperar -10	esprimere -8	estimer 19	expect -16	explain 14	explicar -15	expliquer 29	expresar -18	faire_valoir 22	falar -15	feel -18	felicitar 16	figure -14	figurer -13	find -42	finden 8	foeteren 14	forecast -19	formulieren 6	fragen 9	freuen 19	fume 9	féliciter 13	fügen -15	garantir 19	garantire 10	gestehen -6	getuigen -11	giurare 18	glimlachen 20	glisser 27	gracejar -9	grappen -12	gratulieren -11	gritar 11	halten -14	hear 19	herinneren 19	hit -13	hold -19	hope -8	identify -7	indicar -21	informar 13	insist -10	insister -6	insistere 7	insistir -10	interroger 9	invitare 12	ironizar 6	issue 6	joke 8	jubiler 7	justificar 24	klagen 11	know -13	kommentieren -11	kritisieren -11	lamentar -7	lancer 17	lassen 19	laugh 14	learn -17	leggen 7	lembrar -7	leren 10	like -21	lire -22	list -23	llamar 12	luiden 19	lâcher 28	mahnen 19	maintain 9	mandar 6	manifestar 6	manter -28	marrer 22	matizar 13	melden 7	message -27	murmur 18	need -12	negare 8	nennen 10	noemen -7	note -22	nuancer 9	object 22	observar 22	observe 16	observer -11	oordelen 19	opinar 13	osservare -14	parlare 28	parler -8	pedir -8	perguntar -10	philosopher 24	plaider 24	plaisanter 16	plan -29	plead -10	point -28	post -6	poursuivre 19	precisar -12	precisare 11	prefer -10	preferir 7	preguntar -13	present -14	press -20	prever -14	prijzen -17	prometer -20	promettere -6	promettre 29	promise -7	proposer -17	protest -11	protestare -6	préciser 10	prévenir 17	puntualizzare -6	qualifier -22	querer -11	question -15	questionar 24	quip 12	quote -27	raconter -6	rank -13	rate -13	read -21	reageren 25	rebater 16	recall 9	recitare 13	reclamar -7	reconhecer 20	record -24	recusar -19	refuse -24	refuser -14	regret -18	reject 14	rejeitar -10	rekenen 7	relatar 10	relativiser 16	rematar 13	repeat 6	replicare -12	report -36	reportar 6	respond -12	responder 15	resumir 8	reveal -16	revelar -23	ricordare -6	riferire -9	rigoler 12	ringraziare -12	ripetere -8	rir 12	rire 14	rispondere 14	roepen -13	rufen 6	räumen 6	réagir -10	réclamer 13	répliquer 12	répondre 18	rétorquer 15	sagen 20	salutare 11	say 31	scandire -9	scherzare 24	schreiben 28	schrijven 19	scrivere -12	see -6	seek -18	sehen 16	sentenciar 20	sfogare -10	shout 10	show -28	shrug -14	sigh -18	sign -38	sing -19	sintetizzare 19	solicitar -16	soltar 18	sostener 26	sottolineare 16	souffler -10	souhaiter -7	soutenir 16	souvenir -11	spotten 10	sprechen -26	staan 6	state 15	stehen -26	stellen 21	stress -9	sturen 12	sublinhar 22	submit 16	subrayar -6	sugerir 22	suggest 17	support -17	sustentar 7	tachar -14	talk -34	teilen 17	temere 8	text -33	thank 20	title -23	tonner -17	traiter -15	trancher -12	treat -15	try -21	témoigner 20	vatten 6	ver 11	verlangen -16	verlauten 22	vermuten -8	verraten 18	versichern 26	versprechen -24	verteidigen -12	vertellen 14	verwachten -19	view -18	vinden -8	volunteer -20	vote -23	vragen -13	waarschuwen 6	want -6	warn 7	wave -15	weisen -25	welcome -17	weten -12	whisper -9	wijzen -23	willen -27	wish -15	wollen -29	wonder -20	worry -21	write 11	yell -12	zanjar -15	zeggen 12	zeigen -18	zien -25	zitieren -10	zuchten 17	zweren 10	äußern -11	écrire 14
lemma|paragraph-before|	accuse -8	answer -7	ask -18	back -13	call -11	concede -7	decide -7	describe -15	dizer -30	feel -7	find -7	hear -11	hold -14	informar -6	issue -9	know -8	like -8	list -9	mean -8	name -11	none -26	offer -7	pedir -9	read -12	record -8	refuse -8	rule -8	say -26	speak -8	stehen -8	tell -21	testify -10	unlisted -11	vote -7	want -17	write -6
lemma|quote-then-speaker|	add 35	affirmer 13	ajouter 21	answer -9	blame -7	call 12	cheer -7	déclarer 25	explain 20	faire_valoir 13	find -11	hear 15	laugh 12	name -18	none -11	observe 17	plan -6	quip 19	quote -17	rappeler 13	read -11	recall 31	reply 30	report -28	rule 8	sagen -7	say 17	shoot 10	show -22	sign 9	speak -8	talk -29	tell 28	unlisted -11	use 7	whisper 17	write 51
lemma|quote-then-verb|	admettre 14	affermare -9	afirmar -14	ajouter 19	ammettere 9	asegurar -16	ask -15	assurer 15	avisar 16	avvertire -8	befinden 19	bekennen 26	brincar 17	bromear 25	brummen 22	celebrar 18	chiedere 15	comentar -6	conclure 15	confessare 23	confidare -8	confier 24	contar 35	criticar 15	declarar 20	dichiarare 21	dizer -7	déclarer -6	déplorer 26	détailler 14	erinnern -17	erwidern 9	erzählen 24	escrever 20	expliquer 36	faire_valoir 19	geben -14	gestehen 20	geven 22	glisser 22	gracejar -7	grappen -12	halten 17	interroger 13	ironiser -6	ironizzare 26	joke 22	klagen 24	lachen -13	lamentar 10	lancer 28	lembrar 18	lâcher 27	manifestar 6	meinen 38	observar 23	observer 17	osservare -8	pester 9	plaider 22	plaisanter 19	poltern 14	poursuivre 19	preguntar 17	protestar 29	prévenir 22	raccontare 12	raconter 9	reageren 28	reclamar 15	reconnaître 18	recordar 22	relatar 26	rematar 17	responder 22	resumir 6	ricordare -8	rir 13	réagir 17	résumer 33	rétorquer 18	sagen 15	say 18	scherzare 28	schreiben 20	schrijven 21	sentenciar 20	sintetizzare 17	souffler 22	sourire 6	spiegare 31	spotten 11	stellen 26	sugerir 22	tagliare 6	teilen 18	tell -44	trancher 18	tuonare 9	verklaren -7	verraten 11	versichern 14	vertellen 16	vinden 13	write 24	zeggen 12	zuchten 20	écrire 14
lemma|sentence-after|	answer -24	ask 22	back 8	demander -21	point -22	read -21	reply -10	say 19	tell -28
lemma|sentence-before|	accuse -24	affermare -16	afirmar -19	agree -20	alegar -10	answer -22	anunciar -18	apelar 16	appeal -20	appeler -24	argue -23	asegurar -8	ask -29	assicurare 9	assurer -22	back -29	begrüßen -21	benadrukken -11	berichten 12	blame -24	call -32	chamar -26	chiedere -23	claim -25	comentar -8	commentare -17	complain -15	confermare -16	confier -20	confirm -30	confirmar 8	congratulate -21	contar 13	decir -12	declarar -23	demand -23	demander -14	deny -16	describe -22	disagree -34	dizer -12	déclarer -13	erinnern 15	erklären -32	erzählen 14	escrever -11	esperar -10	exigir -11	expect -20	explain 9	expliquer -27	falar -18	find -34	finden 7	geven -17	halten -14	hear -20	heißen -22	hit -15	hold -23	houden -26	informar 12	insist -18	invitare -21	ironiser -16	issue -18	klagen -21	know -10	kritisieren -11	kündigen -25	lamentar -19	lancer -23	laten -28	learn -16	lembrar -8	like -14	list -21	mahnen 7	manter -26	mean -19	meinen -10	melden -28	message -22	name 8	nennen -19	noemen -20	note -18	observer -13	order -24	osservare -14	parler -22	pedir -14	pester -8	plaider 8	plaisanter -18	plan -13	point -16	post -24	precisare -8	present -15	prometer -8	promettre -20	promise -19	proposer -17	querer -11	quote -25	raccontare -15	rappeler -18	rate -16	recall -6	reclamar -10	record -31	recordar -17	refer -26	refuse -20	refuser -29	regretter -19	reject 9	report -30	reportar 6	resumir -17	ricordare -22	ringraziare -14	rule -8	réclamer -16	say -8	scandire -10	see -9	show -11	shrug -13	sigh -10	sign -24	spiegare 18	sprechen -21	spreken -30	staan 18	sturen 13	talk -21	tell -22	temere -17	testify -9	text -28	thank -27	think -16	unlisted -30	urge -36	use -17	ver 7	verlangen -16	versprechen -21	verwachten -19	verweisen -34	view -14	vinden -20	vragen -21	want -42	warn 11	welcome -14	weten -12	wijzen -24	willen -23	wollen -19	wonder -20	write 12	zeggen -7	zeigen -21	zien -22	écrire -19
lemma|speaker-then-quote|	accuse 11	advertir 7	affirmer 19	afirmar -13	aggiungere 16	agree -16	answer 14	appeal -13	appeler 22	argue 21	ask -9	assicurare 11	assurer 13	blijven 16	calificar 9	call 7	complain -15	concede 23	confermare 7	confirm 13	confirmar 15	considerar 13	decir 15	declarar 17	definire -7	demander 18	describe -8	dire -25	discordar 6	dizer -23	dénoncer -18	elogiar -7	estimer 20	exigir 6	expect -13	feel -15	find -21	féliciter 13	garantir 24	geben -6	hablar -7	halten -18	houden 10	indicar -9	indiquer 6	insist 17	invitare 16	ironizar 8	joke 15	kommentieren -17	kündigen 17	lassen 16	laten -6	like -14	mandar 9	message -17	name -16	need -12	negare 17	nennen 11	noemen 9	none -11	note -16	parlare 27	perguntar -8	plan -27	post 7	precisar -12	preferir -6	preguntar -14	press -8	prometer -17	promettere 10	promettre 23	qualifier -19	queixar -10	quote -24	rappeler 6	read -20	reclamar -6	reconocer -11	recusar -15	refuse -9	regret -18	regretter 15	reply -7	responder 16	resumir 10	ricordare 7	rispondere 14	rufen -13	rule -14	réclamer 12	sagen 17	salutare 18	sapere -12	say 23	scrivere -14	sehen 16	show -19	sign -26	sostener 23	soutenir 15	sprechen -23	spreken 8	state 14	stehen -16	stress -10	sustentar 26	thank 24	urge 10	use -10	ver 22	verlauten 23	vinden -10	voir 12	vouloir 8	warn -7	willen -6	wollen -14	zeggen 8	zeigen -11	zien -18
lemma|verb-then-speaker|	acusar -14	aggiungere -6	ask -26	assicurare 15	calificar -17	call -42	chamar -17	confermare -18	confirmar -23	considerar -21	declarar -23	definire -19	describe -25	dire 28	divulgar -18	dizer 15	geben 10	halten -20	heißen -11	houden -17	insist -25	lassen -12	mandar -21	nennen 8	noemen -32	pedir -31	prometer -12	recusar -26	rufen 10	sagen -17	say -21	tell -64	unlisted -14	zeggen -11	zien -19
length|	0 -20	1 20	2 14	4 -8
near|according-to|	0 6	1 13	13-25 -7	2 8	3 15	4-6 7	7-12 -8
near|colon|	1 -17	26+ -19	3 10	4-6 -16
near|named-before|	1 11	2 18	26+ -82	3 -15
near|named-nearby|	1 -11	13-25 -22	2 17	26+ -29	3 13	4-6 12	7-12 -13
near|paragraph-before|	26+ -51
near|possessor|	0 -12	1 -27	2 11	3 8	4-6 -40	7-12 -23
near|quote-then-speaker|	-10 -23	-11 -8	-12 20	-13 -10	-14 -23	-15 -19	-17 -7	-23 -18	-3 -29	-4 -24	-5 -10	-7 -8	-8 -28	-9 -10	0 28	1 -8	13-25 -33	2 13	4-6 -6	7-12 -11
near|quote-then-verb|	0 14	1 13	3 8	4-6 -25	7-12 -37
near|sentence-after|	0 15	1 10	2 -8	3 -32	4-6 -17
near|sentence-before|	1 10	2 -24	26+ -6	3 -28
near|signature|	1 15
near|speaker-then-quote|	13-25 -32	2 16	26+ -23	4-6 9
near|topic|	0 -25	1 6	13-25 -15	26+ -44	3 20	4-6 14
near|transcript|	0 -16
near|verb-then-speaker|	0 -10	13-25 -44	2 16	7-12 -17
negated|	paragraph-before -14	quote-then-speaker -18	sentence-after -10	sentence-before -39	speaker-then-quote -26
next|&|	saying 14
next|(|	judging 11	other -18	saying 26
next|,|	judging -17	other -11	saying 16	thinking -6
next|:|	judging -12	other -13	saying -7	thinking 10
next|;|	saying -14
next|according-to|	( -14	: -11	coordinator -25	marks 16	preposition 11	stop 13	verb-saying -6	word 6
next|adverb|	judging 19	other 19	saying -17	thinking 8
next|auxiliary|	other -21	saying -55	thinking -14
next|capital|	judging -26	other -29	saying 16	thinking -7
next|coordinator|	judging -28	other -28	saying -22	thinking -7
next|end|	saying -27
next|marks|	judging 17	other -18	saying 15
next|paragraph-before|	( -14	, -21	: -13	; -6	adverb -28	auxiliary -14	capital -11	coordinator -12	determiner -31	preposition -25	pronoun -18	quote -14	stop -22	subordinator -8	that -21	verb-judging -14	verb-saying -12	verb-thinking -11	word -33
next|preposition|	judging -9	thinking -6
next|pronoun|	judging 12	other -9	saying -7	thinking -9
next|quote-then-speaker|	adverb 14	auxiliary 8	capital 22	end -21	preposition 9	quote -15	subordinator -8	that -27	word 6
next|quote-then-verb|	& 14	( 33	auxiliary -21	determiner -9	end -19	pronoun -10	quote -15	stop 35	subordinator 23	that 13	word 16
next|quote|	other -37	saying -30	thinking -22
next|sentence-after|	, -8	: -36	adverb 21	auxiliary -27	capital -7	coordinator -28	determiner -19	preposition -21	quote -12	subordinator 6	word 8
next|sentence-before|	( 16	, -16	: -19	; -24	adverb -17	auxiliary -40	capital -20	coordinator -8	preposition 20	pronoun -12	quote -9	stop -30	subordinator -21	that 11	verb-judging -26	verb-saying -14	verb-thinking -38	word -11
next|speaker-then-quote|	, 11	; -21	auxiliary -23	capital 6	coordinator -23	determiner 8	pronoun 7	quote -25	verb-judging -10	verb-thinking -15	word -9
next|stop|	judging -8	other 11	saying 20
next|subordinator|	judging -9	saying -10	thinking -17
next|that|	judging -13	other 9	saying 9	thinking -12
next|verb-judging|	judging -19	other -30	saying 15
next|verb-saying|	other -9	thinking 8
next|verb-then-speaker|	( 15	, 32	: -10	auxiliary -43	coordinator -30	determiner 6	marks -10	preposition -38	pronoun -7	quote -19	subordinator -35	that -25	word -14
next|verb-thinking|	other -16	saying -30
next|word|	judging -24
nth-order|according-to|0|according|	other 15
nth-order|paragraph-before|0|according|	other -14
nth-order|paragraph-before|0|apposed|	other -12	saying -8
nth-order|paragraph-before|0|apposition|	judging -13	other -15	saying -18	thinking -10
nth-order|paragraph-before|0|direct|	judging -16	other -14	saying -24	thinking -11
nth-order|paragraph-before|0|inverted|	saying -21
nth-order|paragraph-before|0|relative|	saying -9
nth-order|paragraph-before|1|according|	other -14
nth-order|paragraph-before|1|apposed|	judging -14	other -21	saying -13	thinking -9
nth-order|paragraph-before|1|apposition|	other -12	saying -10
nth-order|paragraph-before|1|direct|	judging -12	other -23	saying -6	thinking -10
nth-order|paragraph-before|1|inverted|	saying -12
nth-order|paragraph-before|1|relative|	other -15
nth-order|paragraph-before|1|shared|	other -14	saying -7	thinking -11
nth-order|paragraph-before|2|according|	other -11
nth-order|paragraph-before|2|apposed|	judging -12	other -11	saying -10
nth-order|paragraph-before|2|apposition|	thinking -7
nth-order|paragraph-before|2|direct|	judging -10	other -11	saying -9
nth-order|paragraph-before|2|inverted|	judging -12	saying -19
nth-order|paragraph-before|2|passive|	judging -10	other -18
nth-order|paragraph-before|2|relative|	other -13
nth-order|paragraph-before|2|shared|	other -14	saying -9
nth-order|paragraph-before|3|according|	other -8
nth-order|paragraph-before|3|apposed|	other -8	saying -7
nth-order|paragraph-before|3|apposition|	other -7	saying -10
nth-order|paragraph-before|3|direct|	judging -7	other -7	saying -7	thinking -11
nth-order|paragraph-before|3|inverted|	saying -11
nth-order|paragraph-before|3|shared|	judging -10	other -17	saying -10	thinking -8
nth-order|quote-then-speaker|0|apposed|	other -20	saying -7
nth-order|quote-then-speaker|0|apposition|	other -23
nth-order|quote-then-speaker|0|direct|	other 9	saying 19	thinking 18
nth-order|quote-then-speaker|0|passive|	saying 17
nth-order|quote-then-speaker|0|relative|	judging -11	other -16	thinking -7
nth-order|quote-then-speaker|0|shared|	other -9	saying -20	thinking -16
nth-order|quote-then-speaker|1|apposed|	judging 10	other 18
nth-order|quote-then-speaker|1|apposition|	saying 20
nth-order|quote-then-speaker|1|direct|	judging -16	other -35	thinking -10
nth-order|quote-then-speaker|1|passive|	saying -22
nth-order|quote-then-speaker|1|relative|	other -19
nth-order|quote-then-speaker|1|shared|	other -27	saying -10	thinking 18
nth-order|quote-then-speaker|2|apposed|	other -8	saying -7
nth-order|quote-then-speaker|2|apposition|	judging -8	saying -24
nth-order|quote-then-speaker|2|direct|	other -27	saying -26
nth-order|quote-then-speaker|2|passive|	other -18
nth-order|quote-then-speaker|2|relative|	saying -16
nth-order|quote-then-speaker|2|shared|	judging 7	other 7
nth-order|quote-then-speaker|3|apposed|	other -25
nth-order|quote-then-speaker|3|apposition|	saying -14
nth-order|quote-then-speaker|3|direct|	other -29
nth-order|quote-then-speaker|3|passive|	saying -13
nth-order|quote-then-speaker|3|shared|	other -14	saying -12
nth-order|quote-then-verb|0|inverted|	judging 19	other 7	saying 12
nth-order|quote-then-verb|1|inverted|	other -12
nth-order|sentence-after|0|according|	other -13
nth-order|sentence-after|0|apposed|	other -20
nth-order|sentence-after|0|apposition|	other -31	saying -23
nth-order|sentence-after|0|direct|	judging -14	other -8	saying 7	thinking 14
nth-order|sentence-after|0|inverted|	saying 13
nth-order|sentence-after|1|apposed|	judging -21	other 12	saying -31
nth-order|sentence-after|1|apposition|	other -15
nth-order|sentence-after|1|direct|	judging 8
nth-order|sentence-after|1|inverted|	judging -16
nth-order|sentence-after|1|shared|	other -11	saying -6
nth-order|sentence-after|2|according|	other -17
nth-order|sentence-after|2|apposed|	other -17	saying -15
nth-order|sentence-after|2|direct|	judging -14	other -33	saying 7
nth-order|sentence-after|2|inverted|	saying -10
nth-order|sentence-after|2|shared|	other -21	saying 17
nth-order|sentence-before|0|apposed|	judging -15	other -16	saying -16
nth-order|sentence-before|0|apposition|	judging -35	other -8	thinking -24
nth-order|sentence-before|0|direct|	thinking -11
nth-order|sentence-before|0|inverted|	judging -13	other -27	saying -14
nth-order|sentence-before|0|passive|	saying -16
nth-order|sentence-before|0|relative|	judging -8	other 9	saying 7
nth-order|sentence-before|1|according|	other 9
nth-order|sentence-before|1|apposed|	judging -44	saying -9	thinking -20
nth-order|sentence-before|1|apposition|	judging -15	other -31	saying -36
nth-order|sentence-before|1|direct|	judging -25	other -29	saying 9	thinking -31
nth-order|sentence-before|1|inverted|	judging 8	other -13	saying -30
nth-order|sentence-before|1|passive|	judging -16	other -24	saying -22
nth-order|sentence-before|1|relative|	other -46
nth-order|sentence-before|2|apposed|	judging -14	other -25	saying -16	thinking -19
nth-order|sentence-before|2|apposition|	other -25	thinking -15
nth-order|sentence-before|2|direct|	judging -24	other -15	saying -41	thinking -17
nth-order|sentence-before|2|inverted|	judging -33	saying -16
nth-order|sentence-before|2|passive|	saying -15
nth-order|sentence-before|2|relative|	other -23
nth-order|sentence-before|3|according|	other -38
nth-order|sentence-before|3|apposed|	saying -16
nth-order|sentence-before|3|apposition|	other -11	saying -17
nth-order|sentence-before|3|direct|	judging -8	other -50	saying -9	thinking -16
nth-order|sentence-before|3|inverted|	judging -23
nth-order|sentence-before|3|passive|	other -8
nth-order|sentence-before|3|relative|	other -12
nth-order|speaker-then-quote|0|apposed|	other 15	saying 6	thinking 10
nth-order|speaker-then-quote|0|apposition|	saying -40
nth-order|speaker-then-quote|0|direct|	judging 13	other -27	saying 19
nth-order|speaker-then-quote|0|shared|	judging -16	other -19	saying -26	thinking 8
nth-order|speaker-then-quote|1|apposed|	judging 18	saying -25
nth-order|speaker-then-quote|1|apposition|	judging -22	other -32	saying -6	thinking 11
nth-order|speaker-then-quote|1|direct|	other 6	saying 17	thinking -9
nth-order|speaker-then-quote|1|passive|	other 8
nth-order|speaker-then-quote|1|relative|	other -7	saying 27
nth-order|speaker-then-quote|1|shared|	judging -20	saying -15
nth-order|speaker-then-quote|2|apposed|	other -27	saying -19	thinking -13
nth-order|speaker-then-quote|2|apposition|	judging -14	other -23
nth-order|speaker-then-quote|2|direct|	other -15	saying 17	thinking -9
nth-order|speaker-then-quote|2|passive|	saying -14
nth-order|speaker-then-quote|2|relative|	other 17
nth-order|speaker-then-quote|2|shared|	other -22	saying -16
nth-order|speaker-then-quote|3|apposed|	saying -12	thinking -17
nth-order|speaker-then-quote|3|apposition|	judging -8	other 7	saying -32
nth-order|speaker-then-quote|3|direct|	judging -13	thinking -7
nth-order|speaker-then-quote|3|passive|	other -19	saying -25
nth-order|speaker-then-quote|3|relative|	saying -9
nth-order|speaker-then-quote|3|shared|	judging -25
nth-order|verb-then-speaker|0|inverted|	judging -7	other -14	saying 8
nth-order|verb-then-speaker|1|inverted|	judging -21	saying -13
nth|according-to|	0 15
nth|colon|	0 -14
nth|named-before|	1 -14
nth|named-nearby|	0 8	1 -13	2 -17	4 -9
nth|paragraph-before|	0 -36	1 -31	2 -25	3 -19
nth|possessor|	1 -26
nth|quote-then-speaker|	0 19	1 11	2 -22	3 -6	4 -28
nth|quote-then-verb|	0 15
nth|sentence-before|	0 7	1 -18	2 -15	3 -11	4 -42
nth|signature|	0 15
nth|speaker-then-quote|	1 9	4 -23
nth|topic|	0 29	2 -33	3 -12	4 -125
nth|transcript|	0 -16
nth|verb-then-speaker|	1 -15	2 -7
order|according-to|according|	according 16
order|colon|naked|	naked -13
order|named-before|naked|	naked -11
order|paragraph-before|according|	according -19
order|paragraph-before|apposed|	judging -18	other -22	saying -19	thinking -11
order|paragraph-before|apposition|	judging -14	other -17	saying -16	thinking -13
order|paragraph-before|direct|	judging -18	other -19	saying -25	thinking -7
order|paragraph-before|inverted|	saying -25
order|paragraph-before|passive|	judging -11	other -9	saying -6
order|paragraph-before|relative|	other -8	saying -9
order|paragraph-before|shared|	judging -7	other -24	saying -15	thinking -16
order|quote-then-speaker|apposed|	other 8	thinking -11
order|quote-then-speaker|apposition|	judging -15	other -23	thinking -15
order|quote-then-speaker|direct|	judging -9	saying 19	thinking 11
order|quote-then-speaker|passive|	other -25	saying 7
order|quote-then-speaker|relative|	other -26	saying -7
order|quote-then-speaker|shared|	other -24	saying -24
order|quote-then-verb|inverted|	judging 20	saying 13
order|sentence-after|according|	according -17
order|sentence-after|apposed|	judging -24	other 11	saying -36
order|sentence-after|apposition|	judging -17	other -33	saying -25
order|sentence-after|direct|	judging -7	saying 11	thinking 10
order|sentence-after|inverted|	judging -22
order|sentence-after|shared|	other -20	saying 12
order|sentence-before|according|	according 10
order|sentence-before|apposed|	judging -37	other -11	saying -12	thinking -14
order|sentence-before|apposition|	judging -39	other -12	thinking -24
order|sentence-before|direct|	other -8	saying 7	thinking -14
order|sentence-before|inverted|	other -30	saying -24
order|sentence-before|passive|	judging -17	other -26	saying -31
order|sentence-before|relative|	judging -17	saying 7	thinking -20
order|signature|naked|	naked 15
order|speaker-then-quote|apposed|	judging 9	saying -18
order|speaker-then-quote|apposition|	judging -26	other -27	saying -33	thinking 7
order|speaker-then-quote|direct|	judging 10	other -11	saying 31	thinking -13
order|speaker-then-quote|passive|	other 9	saying -18
order|speaker-then-quote|relative|	other 18	saying 17
order|speaker-then-quote|shared|	judging -26	other -8	saying -27	thinking 6
order|topic|naked|	naked -12
order|transcript|naked|	naked -16
order|verb-then-speaker|inverted|	judging -9	other -14	saying 7
outer|according-to|according other name|	none 19
outer|according-to|according other noun|	according other -9	none -6
outer|according-to|according other organisation|	according other 20	none -8
outer|according-to|according other person|	none 26
outer|according-to|according other place|	none -21
outer|according-to|according other pronoun|	none 16
outer|paragraph-before|according other noun|	direct other -6	direct saying -7	none -14
outer|paragraph-before|apposed judging noun|	none -16
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -6	none -15	relative other -10
outer|paragraph-before|apposed other organisation|	none -15
outer|paragraph-before|apposed other person|	apposition other -9	none -20
outer|paragraph-before|apposed saying noun|	none -11
outer|paragraph-before|apposed saying organisation|	none -11
outer|paragraph-before|apposed saying person|	direct other -7	none -17
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking organisation|	none -7
outer|paragraph-before|apposed thinking person|	none -6
outer|paragraph-before|apposition other noun|	according other -8	apposition saying -6	none -11
outer|paragraph-before|apposition other person|	none -9
outer|paragraph-before|apposition saying noun|	none -9
outer|paragraph-before|apposition saying person|	none -15
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|direct judging name|	none -6
outer|paragraph-before|direct judging noun|	direct other -8	direct saying -6	none -17
outer|paragraph-before|direct judging organisation|	none -6
outer|paragraph-before|direct other name|	none -12
outer|paragraph-before|direct other noun|	according other -6	apposition other -6	direct other -14	direct saying -6	none -22	shared other -8	shared saying -6
outer|paragraph-before|direct other organisation|	direct other -7
outer|paragraph-before|direct other person|	according other -10	none -9	shared other -8
outer|paragraph-before|direct other place|	none -7
outer|paragraph-before|direct other pronoun|	direct judging -8	direct other -8	shared saying -11
outer|paragraph-before|direct saying name|	direct other -6	none -10
outer|paragraph-before|direct saying noun|	direct other -13	direct saying -14	none -10
outer|paragraph-before|direct saying organisation|	direct other -7	none -9
outer|paragraph-before|direct saying person|	direct other -21	none -15	relative other -6
outer|paragraph-before|direct saying pronoun|	direct other -14	none -16
outer|paragraph-before|direct thinking noun|	none -15
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|inverted judging noun|	none -11
outer|paragraph-before|inverted saying noun|	none -13
outer|paragraph-before|inverted saying organisation|	none -8
outer|paragraph-before|inverted saying person|	none -18
outer|paragraph-before|inverted saying pronoun|	none -11
outer|paragraph-before|passive other noun|	none -13
outer|paragraph-before|passive other organisation|	none -8
outer|paragraph-before|relative other noun|	apposition other -8	direct other -7	none -18
outer|paragraph-before|relative other person|	none -8
outer|paragraph-before|shared judging noun|	none -8
outer|paragraph-before|shared judging pronoun|	none -7
outer|paragraph-before|shared other name|	none -12
outer|paragraph-before|shared other noun|	none -13
outer|paragraph-before|shared other organisation|	none -9
outer|paragraph-before|shared other person|	none -14
outer|paragraph-before|shared saying noun|	none -8
outer|paragraph-before|shared saying organisation|	none -6
outer|paragraph-before|shared saying person|	none -7
outer|paragraph-before|shared saying pronoun|	none -19
outer|paragraph-before|shared thinking noun|	none -12
outer|paragraph-before|shared thinking person|	none -10
outer|quote-then-speaker|apposed judging noun|	none -16
outer|quote-then-speaker|apposed judging person|	none 14
outer|quote-then-speaker|apposed other organisation|	none -32
outer|quote-then-speaker|apposed other person|	none 29
outer|quote-then-speaker|apposed saying noun|	none -6
outer|quote-then-speaker|apposed saying organisation|	none -16
outer|quote-then-speaker|apposed saying person|	none 32
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposition judging noun|	none -13
outer|quote-then-speaker|apposition other noun|	none -17
outer|quote-then-speaker|apposition saying noun|	direct other 6	none -26
outer|quote-then-speaker|apposition saying organisation|	none -18
outer|quote-then-speaker|apposition saying person|	none 12
outer|quote-then-speaker|direct judging noun|	none -20
outer|quote-then-speaker|direct other name|	none -7
outer|quote-then-speaker|direct other organisation|	none -30
outer|quote-then-speaker|direct other person|	none -28
outer|quote-then-speaker|direct other place|	none -14
outer|quote-then-speaker|direct other pronoun|	shared saying 6
outer|quote-then-speaker|direct saying name|	none 22
outer|quote-then-speaker|direct saying noun|	direct other 7	direct saying -11	none -7	shared saying -19
outer|quote-then-speaker|direct saying person|	direct other -7	none 12	shared judging 15	shared saying 17
outer|quote-then-speaker|direct saying pronoun|	direct other 23	direct saying 14	none 43
outer|quote-then-speaker|direct thinking noun|	none 7
outer|quote-then-speaker|passive other organisation|	none -20
outer|quote-then-speaker|relative judging noun|	none -8
outer|quote-then-speaker|relative judging person|	none 12
outer|quote-then-speaker|relative other name|	none -23
outer|quote-then-speaker|relative other noun|	none -27
outer|quote-then-speaker|relative other person|	apposition saying 15	none 15
outer|quote-then-speaker|relative saying noun|	none -6
outer|quote-then-speaker|relative saying person|	none 30
outer|quote-then-speaker|shared judging name|	none -8
outer|quote-then-speaker|shared judging noun|	none -17
outer|quote-then-speaker|shared judging person|	none 24
outer|quote-then-speaker|shared other noun|	direct saying -11	none -35
outer|quote-then-speaker|shared other pronoun|	none -11
outer|quote-then-speaker|shared saying name|	none -17
outer|quote-then-speaker|shared saying noun|	direct other -22	none -15
outer|quote-then-speaker|shared saying pronoun|	direct other -16
outer|quote-then-speaker|shared thinking noun|	none 11
outer|quote-then-speaker|shared thinking person|	none 25
outer|quote-then-speaker|shared thinking pronoun|	none -18
outer|quote-then-verb|inverted judging name|	none 16
outer|quote-then-verb|inverted judging noun|	none -12
outer|quote-then-verb|inverted judging organisation|	none 11
outer|quote-then-verb|inverted judging person|	none 21
outer|quote-then-verb|inverted other name|	none -11
outer|quote-then-verb|inverted other organisation|	none 25
outer|quote-then-verb|inverted other person|	none 51
outer|quote-then-verb|inverted other pronoun|	none 10
outer|quote-then-verb|inverted saying name|	none 9
outer|quote-then-verb|inverted saying noun|	none 7
outer|quote-then-verb|inverted saying organisation|	none -34
outer|quote-then-verb|inverted saying person|	none 18
outer|quote-then-verb|inverted saying place|	none 15
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|apposed other name|	none -19
outer|sentence-after|apposed other noun|	none 17
outer|sentence-after|apposed saying noun|	none -35
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposition other noun|	none -20
outer|sentence-after|apposition other person|	none -18
outer|sentence-after|apposition saying noun|	none -24
outer|sentence-after|apposition saying person|	none -11
outer|sentence-after|direct other name|	none 12
outer|sentence-after|direct other noun|	direct other -22	none -12
outer|sentence-after|direct other organisation|	none -19
outer|sentence-after|direct other person|	none 12
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	none -34
outer|sentence-after|direct saying name|	none -25
outer|sentence-after|direct saying noun|	direct other -28	none 11
outer|sentence-after|direct saying organisation|	none -16
outer|sentence-after|direct saying person|	direct other -29
outer|sentence-after|direct saying pronoun|	none 21
outer|sentence-after|inverted saying noun|	none -13
outer|sentence-after|inverted saying pronoun|	none 10
outer|sentence-after|shared saying noun|	none -26
outer|sentence-before|according other name|	none -12
outer|sentence-before|according other noun|	direct other -25	direct saying -19	inverted saying -11	none 14
outer|sentence-before|according other organisation|	direct other -32	none -47
outer|sentence-before|according other person|	according other 16	direct other -10	none -13
outer|sentence-before|according other place|	none -7
outer|sentence-before|apposed judging name|	none -14
outer|sentence-before|apposed judging noun|	apposition other -8	none -30
outer|sentence-before|apposed judging organisation|	none -23
outer|sentence-before|apposed judging person|	none -31
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	none -38
outer|sentence-before|apposed other noun|	apposition other -17	apposition saying -21	direct other -22	direct saying -16	none -43
outer|sentence-before|apposed other person|	apposition saying -17	direct other -23	direct saying -6
outer|sentence-before|apposed other place|	according other -12	none -31
outer|sentence-before|apposed saying name|	direct other -17	none -26
outer|sentence-before|apposed saying noun|	direct judging -15	direct other 8	direct saying -20	none -59
outer|sentence-before|apposed saying organisation|	direct other -19	none -22
outer|sentence-before|apposed saying person|	direct judging -15	direct thinking 8	none 6
outer|sentence-before|apposed saying place|	direct other -16	none -23
outer|sentence-before|apposed thinking name|	none -22
outer|sentence-before|apposed thinking noun|	none -21
outer|sentence-before|apposed thinking organisation|	none -16
outer|sentence-before|apposed thinking place|	none -15
outer|sentence-before|apposition judging noun|	none -34
outer|sentence-before|apposition judging organisation|	none -19
outer|sentence-before|apposition judging person|	none -24
outer|sentence-before|apposition other noun|	apposition other -20	direct judging -17	direct other -17	direct saying -25	none -54
outer|sentence-before|apposition other organisation|	none -8
outer|sentence-before|apposition other person|	direct saying -15
outer|sentence-before|apposition other place|	none -14
outer|sentence-before|apposition saying name|	none -21
outer|sentence-before|apposition saying noun|	apposition other -12	direct other -35	direct saying 13	direct thinking -15	none -54
outer|sentence-before|apposition saying organisation|	direct other -15	none -32
outer|sentence-before|apposition saying person|	none 12	relative other 9
outer|sentence-before|apposition saying place|	none -22
outer|sentence-before|apposition thinking name|	none -7
outer|sentence-before|apposition thinking noun|	none -27
outer|sentence-before|apposition thinking organisation|	none -18
outer|sentence-before|direct judging noun|	apposition other -18	direct other -20
outer|sentence-before|direct judging person|	none -50
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	direct other -19	none -18
outer|sentence-before|direct other name|	according other -22	direct judging -20	direct other -35	direct saying -25	inverted saying -25	none -50	relative other -21
outer|sentence-before|direct other noun|	according other -24	apposition other -13	apposition saying -26	direct judging 8	direct other 15	direct saying -33	direct thinking -27	inverted saying -26	none -34	relative other -30
outer|sentence-before|direct other organisation|	according other -26	direct saying -32
outer|sentence-before|direct other person|	direct judging -24	direct other -7	direct saying -23	direct thinking -30	none 8
outer|sentence-before|direct other place|	none -16
outer|sentence-before|direct other pronoun|	apposition other -20	apposition saying -23	direct other -19	direct saying -30	none -17
outer|sentence-before|direct saying name|	direct other 20	none -14
outer|sentence-before|direct saying noun|	according other -22	apposition saying -20	direct judging -12	direct other 15	direct saying -30	none -10
outer|sentence-before|direct saying organisation|	apposition other -19	direct other 18	direct saying -14
outer|sentence-before|direct saying person|	apposition other -20	direct other -23	direct saying -10	none -20
outer|sentence-before|direct saying place|	none -27
outer|sentence-before|direct saying pronoun|	direct other -34	direct saying -20	inverted saying 21	none 13
outer|sentence-before|direct thinking name|	none -21
outer|sentence-before|direct thinking organisation|	none -37
outer|sentence-before|direct thinking person|	none -23
outer|sentence-before|direct thinking place|	none -18
outer|sentence-before|direct thinking pronoun|	none -26
outer|sentence-before|inverted judging name|	none -28
outer|sentence-before|inverted judging noun|	none -37
outer|sentence-before|inverted judging organisation|	none -24
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging pronoun|	none -19
outer|sentence-before|inverted other noun|	none -11
outer|sentence-before|inverted other person|	none -23
outer|sentence-before|inverted saying name|	direct other -12
outer|sentence-before|inverted saying noun|	according other -25	direct judging -9	direct other -24	direct saying -18	direct thinking -11	none -25
outer|sentence-before|inverted saying organisation|	direct other -16	none -35
outer|sentence-before|inverted saying person|	none -29	relative other 21
outer|sentence-before|inverted saying place|	direct other -11	none -15
outer|sentence-before|inverted saying pronoun|	direct other -20	direct saying -11	none 25
outer|sentence-before|passive judging noun|	none -13
outer|sentence-before|passive other noun|	none -19
outer|sentence-before|passive saying noun|	none -23
outer|sentence-before|relative other name|	none -14
outer|sentence-before|relative other noun|	apposition other -17	direct saying -20	none -25
outer|sentence-before|relative other person|	apposition other -27	direct other -21	none -27
outer|sentence-before|relative saying noun|	none -20
outer|speaker-then-quote|apposed judging name|	none -29
outer|speaker-then-quote|apposed judging noun|	none -22	shared judging 6
outer|speaker-then-quote|apposed judging organisation|	none 26
outer|speaker-then-quote|apposed judging person|	none 29	relative other -9
outer|speaker-then-quote|apposed judging place|	none -15
outer|speaker-then-quote|apposed other name|	none -22
outer|speaker-then-quote|apposed other noun|	apposition saying -27	direct other 8	direct saying -19	direct thinking -23	none -23
outer|speaker-then-quote|apposed other organisation|	none 19
outer|speaker-then-quote|apposed other person|	apposed saying -23	none 26
outer|speaker-then-quote|apposed other place|	none 9
outer|speaker-then-quote|apposed saying name|	none -14
outer|speaker-then-quote|apposed saying noun|	apposed other -19	apposed saying -13	apposed thinking -22	apposition saying 27	direct judging -19	direct other -6	direct saying -29	none -16	passive saying -18	relative saying -9	shared saying -6
outer|speaker-then-quote|apposed saying organisation|	none 22
outer|speaker-then-quote|apposed saying person|	apposed other 21	apposed saying 17	apposition saying 15	none 15	relative saying 8
outer|speaker-then-quote|apposed saying place|	none -38
outer|speaker-then-quote|apposed thinking name|	none -12
outer|speaker-then-quote|apposed thinking noun|	none -19
outer|speaker-then-quote|apposed thinking person|	none 19
outer|speaker-then-quote|apposition judging noun|	direct other -20	none -33	relative other -19	shared judging -15
outer|speaker-then-quote|apposition judging organisation|	none -19
outer|speaker-then-quote|apposition judging person|	none 17
outer|speaker-then-quote|apposition other name|	none -9
outer|speaker-then-quote|apposition other noun|	apposed saying -18	apposition saying 22	direct other -21	direct saying -20	none -40
outer|speaker-then-quote|apposition other organisation|	none -7
outer|speaker-then-quote|apposition other place|	none -18
outer|speaker-then-quote|apposition saying name|	none -22
outer|speaker-then-quote|apposition saying noun|	apposed other -14	apposed saying -13	apposition saying -29	direct judging -16	direct other -30	direct saying 7	none -44	relative other -14
outer|speaker-then-quote|apposition saying person|	none 43
outer|speaker-then-quote|apposition saying place|	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -17
outer|speaker-then-quote|apposition thinking noun|	none 6
outer|speaker-then-quote|direct judging noun|	apposed other 6	direct judging 15	direct other 21
outer|speaker-then-quote|direct judging organisation|	none 10
outer|speaker-then-quote|direct judging person|	none 17
outer|speaker-then-quote|direct judging place|	none 13
outer|speaker-then-quote|direct judging pronoun|	apposed saying -21	direct thinking 16	none -27
outer|speaker-then-quote|direct other name|	direct other -18	direct saying -22	none -15
outer|speaker-then-quote|direct other noun|	apposed saying -64	apposition saying -33	direct judging -12	direct other -28	direct saying -7	none 20	shared saying -44
outer|speaker-then-quote|direct other organisation|	apposed saying -20	direct saying -35	none -6
outer|speaker-then-quote|direct other person|	none 14
outer|speaker-then-quote|direct other place|	apposed saying -18	direct saying -23	none -22
outer|speaker-then-quote|direct other pronoun|	apposed saying -22	direct other -8	direct saying -25	direct thinking 9	none -31	shared saying -32
outer|speaker-then-quote|direct saying name|	direct other 8	none -12
outer|speaker-then-quote|direct saying noun|	apposed other 6	direct judging 12	direct saying 19	direct thinking 20	none 18	passive saying 17	relative other -25	relative saying -8	shared saying 10
outer|speaker-then-quote|direct saying organisation|	direct judging 21	none 7
outer|speaker-then-quote|direct saying person|	direct judging 23
outer|speaker-then-quote|direct saying pronoun|	direct saying 7
outer|speaker-then-quote|direct thinking noun|	apposed saying -26	direct saying -11	none -7
outer|speaker-then-quote|direct thinking organisation|	none 11
outer|speaker-then-quote|direct thinking person|	none 21
outer|speaker-then-quote|direct thinking pronoun|	direct saying -30	none -17
outer|speaker-then-quote|passive other noun|	none -19
outer|speaker-then-quote|passive saying noun|	none -20
outer|speaker-then-quote|passive saying organisation|	none -19
outer|speaker-then-quote|relative judging person|	none 25
outer|speaker-then-quote|relative other noun|	apposed saying -20	direct saying 7	none 13	shared saying 21
outer|speaker-then-quote|relative other person|	none -20
outer|speaker-then-quote|relative saying noun|	none 21
outer|speaker-then-quote|relative saying person|	direct other -19	none -15
outer|speaker-then-quote|shared judging noun|	direct other -12	direct saying -18	none -20
outer|speaker-then-quote|shared judging person|	direct judging -13	direct other 9	direct saying -7	none 21	relative other -21
outer|speaker-then-quote|shared judging pronoun|	direct other -23
outer|speaker-then-quote|shared other noun|	apposed saying 11	apposition saying -9	none -9
outer|speaker-then-quote|shared other organisation|	none 6
outer|speaker-then-quote|shared other person|	apposed saying 21
outer|speaker-then-quote|shared other pronoun|	direct saying -9	none -14
outer|speaker-then-quote|shared saying name|	none 16
outer|speaker-then-quote|shared saying noun|	apposed judging -19	apposed other -6	apposed saying -16	apposed thinking -23	apposition saying 16	direct other -9	direct saying 6	none -25	relative other -19	relative saying -11	shared saying -22
outer|speaker-then-quote|shared saying organisation|	direct other 8	direct saying -13	none -16
outer|speaker-then-quote|shared saying person|	apposed judging 14	apposed saying 18	apposed thinking 8	direct other -10	direct saying 6	direct thinking -13	none 14
outer|speaker-then-quote|shared saying pronoun|	direct saying -10	direct thinking -20
outer|verb-then-speaker|inverted judging name|	none -37
outer|verb-then-speaker|inverted judging noun|	none -15
outer|verb-then-speaker|inverted judging organisation|	none -27
outer|verb-then-speaker|inverted judging person|	none -10
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 10
outer|verb-then-speaker|inverted saying noun|	inverted saying -25	none -15
outer|verb-then-speaker|inverted saying organisation|	none -24
outer|verb-then-speaker|inverted saying person|	none 52
outer|verb-then-speaker|inverted saying place|	none -20
outer|verb-then-speaker|inverted saying pronoun|	none 33
phrase|according-to|name|	false 25
phrase|according-to|noun|	false -15	true 9
phrase|according-to|pronoun|	false 16
phrase|colon|name|	false -15	true 9
phrase|colon|noun|	false -23	true 9
phrase|named-before|name|	false -11	true -9
phrase|named-before|pronoun|	false -7
phrase|named-nearby|name|	false 6	true 12
phrase|named-nearby|pronoun|	false -17
phrase|name|	false 7	true 25
phrase|noun|	false -30	true 18
phrase|paragraph-before|name|	false -29	true -15
phrase|paragraph-before|noun|	false -32	true -32
phrase|paragraph-before|pronoun|	false -28
phrase|possessor|name|	false -28
phrase|possessor|noun|	false -17
phrase|pronoun|	false 6
phrase|quote-then-speaker|name|	true 25
phrase|quote-then-speaker|noun|	false -11
phrase|quote-then-speaker|pronoun|	false 34
phrase|quote-then-verb|name|	true 12
phrase|quote-then-verb|noun|	false 13
phrase|quote-then-verb|pronoun|	false 13
phrase|sentence-after|name|	false -21
phrase|sentence-after|noun|	false -14	true 10
phrase|sentence-after|pronoun|	false 17
phrase|sentence-before|name|	false 8	true -10
phrase|sentence-before|noun|	false -8	true -31
phrase|signature|name|	false 14
phrase|speaker-then-quote|name|	false 17	true 10
phrase|speaker-then-quote|noun|	false -10	true 19
phrase|speaker-then-quote|pronoun|	false -31
phrase|topic|name|	false -6	true 11
phrase|topic|noun|	false -30
phrase|topic|pronoun|	false -14
phrase|transcript|name|	false -16
phrase|verb-then-speaker|name|	false 13	true -7
phrase|verb-then-speaker|noun|	false -31	true 7
phrase|verb-then-speaker|pronoun|	false 38
pronoun|according-to|	elle 18	er 16
pronoun|named-before|	ele 15	ella 15	elle -13	er 10	es -17	he -14	het -20	hij -14	i -25	il 15	ils -20	it -30	lui -16	man -19	on -25	she -10	sie -15	they -16	we -14	ze 8
pronoun|named-nearby|	ele 16	elle 7	er 35	es -47	het -57	hij 15	i -26	il 25	it -59	lui -16	man -50	on -33	she 10	they -25	ze -10	zij 15
pronoun|paragraph-before|	he -18	het -6	i -10	il -8	it -14	she -20	they -10
pronoun|possessor|	haar 14	his -11	ihr -11	its -16	their -18
pronoun|quote-then-speaker|	elle 40	he 27	i -22	il 18	it -26	she 56
pronoun|quote-then-verb|	ela 22	elle 20	er 37	es -26	het -22	hij 20	il 17	lei 17	sie 53	él 24
pronoun|sentence-after|	elle -14	he 20	i -8	it -27
pronoun|sentence-before|	elle -21	es -19	he -29	het -13	hij 19	i -28	il 8	it -22	lui -13	man -25	on -25	she 26	they -28	we -11	ze 7
pronoun|speaker-then-quote|	celle-ci -6	er -8	he 13	i -22	it -50	man -39	on -28	she -7	sie -19	they -7
pronoun|topic|	celle-ci -15	ela -10	ele 24	ella 16	elle -11	er -26	es -22	het -41	hij -22	il -7	ils -16	lei 12	man -48	on -39	sie -11	ze -30	zij 12
pronoun|verb-then-speaker|	er 26	es -31	he 6	het -36	hij 9	il 23	it -44	she -34	sie 37
says|according-to|	never 20
says|colon|	never -13	too 7
says|named-before|	never -15
says|named-nearby|	often -16	too 7
says|	never 13	too 6
says|paragraph-before|	never -28	too -17
says|possessor|	never -21	too -19
says|quote-then-speaker|	never 12	often 15	too 9
says|quote-then-verb|	never 7	too 6
says|sentence-after|	never -18
says|sentence-before|	never 6	often 6	too -9
says|signature|	never 15
says|speaker-then-quote|	never 18	often 12
says|topic|	never 6	often -18	too -13
says|transcript|	never -16
says|verb-then-speaker|	never 8	too 18
size|according-to|10+|	according -20
size|according-to|1|	according -14
size|according-to|2|	according -9
size|according-to|3|	according 20
size|according-to|4-5|	according 13
size|according-to|6-9|	according 15
size|colon|10+|	naked -52
size|colon|1|	naked -29
size|colon|2|	naked -19
size|colon|3|	naked -18
size|colon|4-5|	naked -7
size|named-before|10+|	naked -26
size|named-before|2|	naked -23
size|named-before|3|	naked -15
size|named-nearby|4-5|	naked -21
size|named-nearby|6-9|	naked 13
size|paragraph-before|10+|	according -18	judging -9	other -32	saying -32	thinking -13
size|paragraph-before|1|	other -10	saying -12
size|paragraph-before|2|	saying -10
size|paragraph-before|3|	saying -8
size|paragraph-before|4-5|	judging -9	other -19	saying -31	thinking -13
size|paragraph-before|6-9|	according -9	judging -26	other -10	saying -22	thinking -16
size|possessor|2|	naked -45
size|possessor|3|	naked -43
size|possessor|4-5|	naked -12
size|possessor|6-9|	naked 6
size|quote-then-speaker|10+|	saying 9	thinking -25
size|quote-then-speaker|1|	judging -28	other -36	thinking -16
size|quote-then-speaker|2|	judging -18	other -17	saying 6	thinking -8
size|quote-then-speaker|3|	judging 10	other -51	saying -26
size|quote-then-speaker|4-5|	saying 25	thinking 15
size|quote-then-speaker|6-9|	other -7	thinking 15
size|quote-then-verb|10+|	judging 16	saying 13
size|quote-then-verb|1|	saying -6
size|quote-then-verb|3|	other -11	saying 24
size|quote-then-verb|4-5|	judging -19
size|quote-then-verb|6-9|	judging 7	other 8
size|sentence-after|10+|	according -9	other -9	saying 6
size|sentence-after|1|	other 12	saying 11
size|sentence-after|2|	judging -27	other -32	saying -8
size|sentence-after|3|	judging -30	other -13
size|sentence-after|4-5|	judging -32	other -8	saying -20
size|sentence-after|6-9|	saying 6
size|sentence-before|10+|	according 13	judging -14	other -52	thinking -13
size|sentence-before|1|	other -19	saying -17	thinking -28
size|sentence-before|2|	according 6	judging 10	other -23	saying -21	thinking -27
size|sentence-before|3|	according -31	judging -11	other -27	saying -8	thinking -25
size|sentence-before|4-5|	judging -52	other -6	saying -12
size|sentence-before|6-9|	according -49	judging -12	other -7	saying 10	thinking -16
size|signature|10+|	naked 17
size|signature|4-5|	naked -6
size|signature|6-9|	naked 15
size|speaker-then-quote|10+|	other 7	thinking 11
size|speaker-then-quote|1|	judging 7	other -16	saying -19	thinking -22
size|speaker-then-quote|2|	judging -14	other -7	saying -9	thinking -25
size|speaker-then-quote|3|	saying 26	thinking -8
size|speaker-then-quote|4-5|	judging 20
size|speaker-then-quote|6-9|	judging -8	other -31	saying 9
size|topic|10+|	naked 8
size|topic|1|	naked -29
size|topic|3|	naked -16
size|topic|4-5|	naked -19
size|topic|6-9|	naked -15
size|verb-then-speaker|10+|	judging -32	saying -24
size|verb-then-speaker|1|	judging 6
size|verb-then-speaker|2|	judging -40	saying -15
size|verb-then-speaker|3|	judging -30	saying -10
size|verb-then-speaker|4-5|	judging -23	saying 11
size|verb-then-speaker|6-9|	other 18	saying 19
starts|according-to|false|	according 16
starts|colon|false|	naked -8
starts|colon|true|	naked -15
starts|named-before|true|	naked -22
starts|paragraph-before|false|	according -19	apposed -17	apposition -25	direct -34	inverted -21	passive -14	relative -8	shared -17
starts|paragraph-before|true|	apposed -22	apposition -7	direct -17	relative -9	shared -16
starts|possessor|true|	naked -26
starts|quote-then-speaker|false|	apposed 15	apposition -6	direct 23	relative -21	shared -24
starts|quote-then-speaker|true|	apposed -30	shared -12
starts|quote-then-verb|false|	inverted 15
starts|sentence-after|false|	according -17	apposed -9	apposition -36
starts|sentence-after|true|	apposed -6	direct 17
starts|sentence-before|false|	according 10	apposed -52	apposition -8	direct 8	inverted -21	passive -45	relative -47
starts|sentence-before|true|	apposition -36	direct -6	relative 12
starts|signature|false|	naked 15
starts|speaker-then-quote|false|	apposed -32	apposition -27	direct 21	passive -8	relative 10	shared -40
starts|speaker-then-quote|true|	apposed 6	apposition -40	direct 12	relative 32	shared -8
starts|topic|false|	naked -24
subject|according-to|	elided 7	none 17	own -9
subject|according-to|elided|	0 7
subject|according-to|elided|1|	name 12
subject|according-to|none|	0 14	1 12
subject|according-to|none|13-25|	name 20
subject|according-to|none|1|	noun 6	pronoun 22
subject|according-to|none|2|	name 32
subject|according-to|none|3|	noun 25
subject|according-to|none|4-6|	name 33	noun -31
subject|according-to|none|7-12|	name 6	noun -11
subject|according-to|own|	0 -6	1 -25
subject|according-to|own|13-25|	name -10
subject|according-to|own|1|	name 23	noun -18
subject|according-to|own|4-6|	name -12	noun 10
subject|according-to|own|7-12|	name -25	noun -29
subject|colon|	elided -20	none -18	own -45
subject|colon|elided|	0 -20
subject|colon|elided|1|	noun -36
subject|colon|none|	0 -15
subject|colon|none|1|	noun -15
subject|colon|none|3|	name -9
subject|colon|own|	0 -44
subject|colon|own|1|	name -7	noun -45
subject|named-before|	elided 10
subject|named-before|elided|	0 11
subject|named-before|elided|1|	name -15
subject|named-before|elided|26+|	name -32
subject|named-before|elided|4-6|	name 6
subject|named-before|elided|7-12|	name 15
subject|named-before|none|	1 6
subject|named-before|none|1|	pronoun 41
subject|named-before|none|26+|	name -31	pronoun -8
subject|named-before|none|2|	name -16
subject|named-before|none|4-6|	name -14	pronoun 6
subject|named-before|none|7-12|	name 17	pronoun -17
subject|named-before|own|	1 -16
subject|named-before|own|13-25|	name -22	pronoun -43
subject|named-before|own|1|	name 29
subject|named-before|own|26+|	name -49	pronoun -20
subject|named-before|own|2|	name -11	pronoun 16
subject|named-before|own|3|	name -38	pronoun -30
subject|named-before|own|4-6|	name -18	pronoun -49
subject|named-before|own|7-12|	name -50	pronoun -51
subject|named-nearby|	elided 7	none 15	own 8
subject|named-nearby|elided|0|	name -21
subject|named-nearby|elided|	1 -12
subject|named-nearby|elided|13-25|	name 7
subject|named-nearby|elided|2|	pronoun -25
subject|named-nearby|elided|3|	name -6
subject|named-nearby|elided|4-6|	name 13
subject|named-nearby|elided|7-12|	name 20
subject|named-nearby|none|	0 10	1 6
subject|named-nearby|none|0|	name -24	pronoun -19
subject|named-nearby|none|13-25|	name 17	pronoun -21
subject|named-nearby|none|1|	name 20
subject|named-nearby|none|26+|	name -22
subject|named-nearby|none|2|	name -7
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 22	pronoun 8
subject|named-nearby|none|7-12|	name -22
subject|named-nearby|own|	0 13	1 -8
subject|named-nearby|own|0|	name -37	pronoun -22
subject|named-nearby|own|13-25|	name -11	pronoun -12
subject|named-nearby|own|1|	name -14	pronoun -18
subject|named-nearby|own|26+|	name -24
subject|named-nearby|own|2|	name 28	pronoun 13
subject|named-nearby|own|3|	name 17
subject|named-nearby|own|4-6|	pronoun -19
subject|named-nearby|own|7-12|	name 15
subject|paragraph-before|	elided -15	none -24	own -18
subject|paragraph-before|elided|	0 -7	1 -7	2 -9
subject|paragraph-before|elided|26+|	name -17	noun -14
subject|paragraph-before|none|	0 -15	1 -18	2 -13
subject|paragraph-before|none|26+|	name -15	noun -20	pronoun -9
subject|paragraph-before|own|	0 -12	1 -10	2 -19
subject|paragraph-before|own|26+|	name -15	noun -11	pronoun -14
subject|possessor|	none 6	own -24
subject|possessor|none|	0 6
subject|possessor|none|2|	pronoun 6
subject|possessor|none|7-12|	pronoun -14
subject|possessor|own|	0 -24
subject|possessor|own|7-12|	noun -12
subject|quote-then-speaker|elided|	0 -24	1 19
subject|quote-then-speaker|	none -31
subject|quote-then-speaker|none|-12|	name 22
subject|quote-then-speaker|none|-9|	name -11
subject|quote-then-speaker|none|	0 -41	1 -8
subject|quote-then-speaker|none|1|	name -25	noun -21
subject|quote-then-speaker|none|4-6|	noun -15
subject|quote-then-speaker|none|7-12|	name -9
subject|quote-then-speaker|own|-10|	noun -22
subject|quote-then-speaker|own|-12|	name 8
subject|quote-then-speaker|own|-14|	name -6
subject|quote-then-speaker|own|-15|	name -16
subject|quote-then-speaker|own|-17|	name -9
subject|quote-then-speaker|own|-3|	noun -25
subject|quote-then-speaker|own|-4|	name -7	noun -21
subject|quote-then-speaker|own|-5|	noun -11
subject|quote-then-speaker|own|-6|	name 16	noun -6
subject|quote-then-speaker|own|-7|	name 21
subject|quote-then-speaker|own|-8|	name -17
subject|quote-then-speaker|own|	1 -24	2 -9
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	name -10
subject|quote-then-speaker|own|2|	name 20	noun -11	pronoun 28
subject|quote-then-speaker|own|3|	name 12	noun -19
subject|quote-then-speaker|own|4-6|	name -16	noun -23
subject|quote-then-verb|	none 18	own 11
subject|quote-then-verb|none|	0 19	1 -8
subject|quote-then-verb|none|1|	name 31	pronoun 6
subject|quote-then-verb|own|	0 15	1 -19
subject|quote-then-verb|own|1|	noun 12	pronoun 18
subject|quote-then-verb|own|2|	name 24	noun -20
subject|quote-then-verb|own|7-12|	name -21
subject|sentence-after|	none -25
subject|sentence-after|none|	0 -18	1 -16	2 -9
subject|sentence-after|none|0|	name -49	noun 6
subject|sentence-after|none|1|	name 10
subject|sentence-after|none|2|	name 8
subject|sentence-after|none|3|	noun -7
subject|sentence-after|none|4-6|	name -34	noun -20	pronoun -18
subject|sentence-after|none|7-12|	name -22	noun -27
subject|sentence-after|own|	1 -33	2 -21
subject|sentence-after|own|1|	name -22
subject|sentence-after|own|4-6|	name -9
subject|sentence-before|elided|13-25|	name -19
subject|sentence-before|elided|1|	name -11	noun -28
subject|sentence-before|elided|	2 -34
subject|sentence-before|elided|26+|	name -28	noun -17
subject|sentence-before|elided|2|	noun -27
subject|sentence-before|elided|3|	noun -24
subject|sentence-before|elided|4-6|	name 10	noun -6
subject|sentence-before|elided|7-12|	name 6
subject|sentence-before|	none -12	own -22
subject|sentence-before|none|	0 -15	1 -22	2 12
subject|sentence-before|none|13-25|	name -15	pronoun -26
subject|sentence-before|none|1|	name -13	noun -17	pronoun 41
subject|sentence-before|none|26+|	name -37	noun -41	pronoun -26
subject|sentence-before|none|2|	name -10	noun -24	pronoun 24
subject|sentence-before|none|3|	noun -32
subject|sentence-before|none|4-6|	name 7	noun -7	pronoun 21
subject|sentence-before|none|7-12|	noun -21
subject|sentence-before|own|	0 -32	2 -42
subject|sentence-before|own|13-25|	name -33	noun -64	pronoun 10
subject|sentence-before|own|26+|	name -9	noun -63	pronoun -21
subject|sentence-before|own|2|	name -27	noun -33	pronoun -21
subject|sentence-before|own|3|	name -45	noun -25	pronoun -18
subject|sentence-before|own|4-6|	name -9	noun -22	pronoun -26
subject|sentence-before|own|7-12|	name -11	noun -8	pronoun -41
subject|speaker-then-quote|elided|0|	name -6	noun -23
subject|speaker-then-quote|elided|	1 -19
subject|speaker-then-quote|elided|1|	name 29	noun -17
subject|speaker-then-quote|none|	0 8	1 -7	2 -14
subject|speaker-then-quote|none|0|	name 8
subject|speaker-then-quote|none|13-25|	name 13
subject|speaker-then-quote|none|1|	name 12	noun -7
subject|speaker-then-quote|none|2|	name 35	noun -21	pronoun -8
subject|speaker-then-quote|none|3|	noun -35
subject|speaker-then-quote|none|4-6|	name 7	noun -15	pronoun -9
subject|speaker-then-quote|none|7-12|	name -8	noun 15
subject|speaker-then-quote|own|	0 13	1 -22	2 -7
subject|speaker-then-quote|own|0|	name 14	noun 17	pronoun -25
subject|speaker-then-quote|own|13-25|	name -38	pronoun -6
subject|speaker-then-quote|own|1|	name 21	noun -22	pronoun -10
subject|speaker-then-quote|own|2|	noun 10
subject|speaker-then-quote|own|3|	name -11	pronoun 9
subject|speaker-then-quote|own|4-6|	name 7	noun 17	pronoun -21
subject|speaker-then-quote|own|7-12|	name -21	noun 6	pronoun 12
subject|topic|	elided 15	none -16	own -14
subject|topic|elided|	0 40	1 25	2 -64
subject|topic|elided|13-25|	name -18	noun -6
subject|topic|elided|26+|	name -47	noun -38	pronoun -23
subject|topic|elided|2|	name 21
subject|topic|elided|3|	name 23
subject|topic|elided|4-6|	name 40
subject|topic|elided|7-12|	name 22
subject|topic|none|	0 22	1 -21	2 -42
subject|topic|none|0|	noun -23
subject|topic|none|13-25|	name -21	noun -11
subject|topic|none|1|	name 10
subject|topic|none|26+|	name -9	noun -73	pronoun -6
subject|topic|none|2|	name 14	noun -20
subject|topic|none|3|	noun -21
subject|topic|none|4-6|	name 8	pronoun -9
subject|topic|none|7-12|	name 8	pronoun -6
subject|topic|own|13-25|	name 6	noun -95
subject|topic|own|1|	name 7	noun -21	pronoun -30
subject|topic|own|	2 -29
subject|topic|own|26+|	name -48	noun -44	pronoun -55
subject|topic|own|2|	noun -21
subject|topic|own|3|	name 31	pronoun 16
subject|topic|own|4-6|	noun -10	pronoun -21
subject|topic|own|7-12|	name -9	noun -12	pronoun -45
subject|verb-then-speaker|	elided -19	own 14
subject|verb-then-speaker|elided|	0 -19
subject|verb-then-speaker|none|0|	name -20	pronoun -27
subject|verb-then-speaker|none|	1 -12
subject|verb-then-speaker|none|1|	name -19	noun -24	pronoun 14
subject|verb-then-speaker|none|2|	pronoun 20
subject|verb-then-speaker|none|7-12|	noun -17
subject|verb-then-speaker|own|	0 16	1 -13	2 -7
subject|verb-then-speaker|own|0|	name -19
subject|verb-then-speaker|own|13-25|	name -17	noun -32
subject|verb-then-speaker|own|1|	name 17	noun -10	pronoun 22
subject|verb-then-speaker|own|2|	noun 15	pronoun 9
subject|verb-then-speaker|own|3|	name 6	noun -28	pronoun 16
subject|verb-then-speaker|own|4-6|	name 20
subject|verb-then-speaker|own|7-12|	noun -21	pronoun 12
twin|paragraph-before|apposed judging noun|	apposition judging noun -10	inverted judging noun -9
twin|paragraph-before|apposed other noun|	apposed other noun -6	apposed other person -14	apposition other noun -12	apposition other person -7	direct other noun -8	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposed other organisation -7	apposition other noun -10	direct other organisation -8
twin|paragraph-before|apposed other person|	apposed other noun -19	apposed saying person -7	apposition other noun -20	apposition other organisation -8	apposition other person -11	apposition saying noun -9
twin|paragraph-before|apposed saying noun|	apposed saying noun -10	apposed saying person -15	apposed saying place -20	apposition saying noun -13	apposition saying person -14	direct saying noun -8	inverted saying noun -20
twin|paragraph-before|apposed saying organisation|	apposed saying person -9
twin|paragraph-before|apposed saying person|	apposed other person -7	apposed saying noun -17	apposed saying organisation -12	apposed saying person -7	apposed saying place -8	apposition saying noun -11	apposition saying organisation -8	inverted saying noun -18
twin|paragraph-before|apposed saying place|	apposed saying noun -15
twin|paragraph-before|apposed thinking person|	apposition thinking noun -6
twin|paragraph-before|apposition judging noun|	apposed judging noun -9
twin|paragraph-before|apposition other noun|	apposed other noun -11	apposed other organisation -8	apposed other person -13	apposition saying noun -7	shared other name -6	shared other noun -7
twin|paragraph-before|apposition other person|	apposed other noun -7	apposed other person -9
twin|paragraph-before|apposition saying noun|	apposed other person -7	apposed saying noun -13	apposed saying person -8	apposition other noun -7	inverted saying noun -7	shared saying noun -8
twin|paragraph-before|apposition saying person|	apposed saying noun -13	inverted saying noun -11
twin|paragraph-before|direct judging noun|	direct other noun -8
twin|paragraph-before|direct other noun|	apposed other noun -9	direct judging noun -7	direct other noun -14	direct saying noun -11	passive other noun -12	passive other organisation -7
twin|paragraph-before|direct other organisation|	apposed other organisation -9
twin|paragraph-before|direct other person|	apposed other noun -8	direct saying person -6
twin|paragraph-before|direct other pronoun|	direct other pronoun -10
twin|paragraph-before|direct saying name|	apposed saying noun -7
twin|paragraph-before|direct saying noun|	apposed saying noun -9	apposed saying place -6	direct other noun -12
twin|paragraph-before|direct saying organisation|	apposed saying noun -6	inverted saying noun -7
twin|paragraph-before|direct saying person|	apposed saying noun -8	apposed saying place -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -10
twin|paragraph-before|inverted saying noun|	apposed saying name -7	apposed saying noun -21	apposed saying person -15	apposition saying noun -8	apposition saying person -12	direct saying organisation -7	inverted saying person -12
twin|paragraph-before|inverted saying person|	inverted saying noun -13
twin|paragraph-before|passive other noun|	direct other noun -12
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|relative other noun|	relative other noun -7
twin|paragraph-before|shared other noun|	apposed other noun -9	apposition other noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -6	apposition saying noun -8
twin|quote-then-speaker|apposed other noun|	apposed other noun -40	apposed other organisation -31	apposed other person -24	direct other noun -20	shared other noun -29	shared other person -26
twin|quote-then-speaker|apposed other organisation|	apposed other noun -16	apposition other noun -16	shared other organisation -23
twin|quote-then-speaker|apposed other person|	apposed other noun 25	apposed other person 22	apposition other noun 18	direct other noun 23	shared other noun 26	shared other person 21
twin|quote-then-speaker|apposed saying noun|	apposed other noun 11	apposed saying noun -34	apposed saying person -49	apposed saying place 6	apposition saying noun 8	direct saying noun -12	direct saying organisation -15	shared saying person -20
twin|quote-then-speaker|apposed saying person|	apposed saying person 12	apposition saying noun 30	apposition saying organisation 17	shared saying noun 17
twin|quote-then-speaker|apposed saying place|	apposed saying noun -17
twin|quote-then-speaker|apposition other noun|	apposed other noun -14	apposed other organisation -16	apposed other person -11
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 9	shared saying person 8	shared saying pronoun -15
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -18
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person -9
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 28
twin|quote-then-speaker|direct other noun|	apposed other noun -19	apposed other person -23	direct other noun -26	direct saying noun -23
twin|quote-then-speaker|direct saying noun|	apposed saying person -22	direct other noun -17	passive saying noun 16	shared saying noun -14	shared saying person -18
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 17
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 18
twin|quote-then-speaker|passive saying noun|	apposition saying noun -13	direct saying noun -17	direct saying pronoun -18
twin|quote-then-speaker|relative other person|	relative other person 14
twin|quote-then-speaker|shared other noun|	apposed other noun -10	apposed other person -15	apposition other noun -7	shared other noun -24	shared other organisation -12	shared other person -21	shared other pronoun -9
twin|quote-then-speaker|shared other organisation|	apposition other noun 8	shared other noun -11
twin|quote-then-speaker|shared other person|	apposed other noun 20	apposed other person 14
twin|quote-then-speaker|shared other pronoun|	shared other noun -16
twin|quote-then-speaker|shared saying name|	shared saying noun -18
twin|quote-then-speaker|shared saying noun|	apposed saying noun -21	apposed saying person -14	direct saying noun 11	shared saying name -18	shared saying noun -15	shared saying organisation -16	shared saying person -12	shared saying pronoun -11
twin|quote-then-speaker|shared saying organisation|	shared saying noun -11
twin|quote-then-speaker|shared saying person|	apposed saying person 11	apposition saying noun -6	apposition saying person 17	direct saying noun 21	shared saying noun 15
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 26
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -35
twin|quote-then-verb|inverted saying noun|	inverted saying noun 8	inverted saying person 13
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -29
twin|quote-then-verb|inverted saying person|	inverted saying noun -14	inverted saying person 39
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 17	inverted saying organisation 36
twin|sentence-after|apposed saying noun|	apposition saying noun -23	direct saying pronoun -15	inverted saying noun -22
twin|sentence-after|apposed saying person|	apposition saying noun -7
twin|sentence-after|apposition saying noun|	apposed saying noun -17	apposed saying person -14
twin|sentence-after|direct other noun|	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -24
twin|sentence-after|direct other pronoun|	direct saying pronoun 14
twin|sentence-after|direct saying organisation|	direct other organisation -22
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 16
twin|sentence-after|inverted saying noun|	apposed saying noun -19
twin|sentence-before|apposed judging name|	inverted judging noun -12
twin|sentence-before|apposed judging noun|	apposed judging person -14	apposition judging organisation -15	apposition judging person -18	direct judging noun -21	direct judging person -13	inverted judging noun -17
twin|sentence-before|apposed judging organisation|	inverted judging noun -18
twin|sentence-before|apposed judging person|	apposed judging noun -18	apposition judging noun -23	inverted judging noun -11
twin|sentence-before|apposed other name|	apposition other noun -20	direct other noun -16	direct other organisation -9	direct other person -16
twin|sentence-before|apposed other noun|	apposed other noun -6	apposed other organisation -19	apposed other person -16	apposed other place -22	apposition other name -21	apposition other noun -42	apposition other organisation -7	apposition other person -48	apposition other place -18	direct other noun -36	direct other organisation -23	direct other person -23	direct other pronoun -20	inverted judging noun -20	inverted saying noun -22
twin|sentence-before|apposed other organisation|	apposed other noun -23	apposition other noun 11	direct other noun -21	direct other organisation -15
twin|sentence-before|apposed other person|	apposed other person -25	apposition other organisation -12	apposition other place -23	inverted saying noun -24
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -10	apposed other place -27	apposition other noun -17	direct other noun -16	direct other organisation -19	direct other person -17	direct other place -20
twin|sentence-before|apposed saying name|	apposed saying person -9	apposition saying noun -16	apposition saying person -11	direct saying noun -18	direct saying organisation -20	inverted saying noun -22
twin|sentence-before|apposed saying noun|	apposed saying noun -17	apposed saying person -12	apposed saying place -19	apposition saying noun 12	apposition saying organisation -24	apposition saying person -59	direct saying noun -25	direct saying organisation -18	direct saying person -20	direct saying pronoun -23	inverted saying noun -35	inverted saying organisation -14	inverted saying pronoun -26
twin|sentence-before|apposed saying organisation|	apposed saying person -10	apposition saying noun -24	apposition saying place -22	direct saying noun -6	direct saying person -19	direct saying pronoun -22	inverted saying noun -29	inverted saying pronoun -24
twin|sentence-before|apposed saying person|	apposed saying name -17	apposed saying organisation -11	apposition saying name 7	apposition saying organisation 7	apposition saying place -16	direct saying noun -18	inverted saying pronoun -23
twin|sentence-before|apposed saying place|	apposed saying noun -15	direct saying noun -17	direct saying organisation -16	direct saying person -17
twin|sentence-before|apposed thinking noun|	apposed thinking noun -12	apposition thinking noun -11	apposition thinking organisation -21	apposition thinking person -10	direct thinking noun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -14
twin|sentence-before|apposition judging noun|	apposed judging person -24	inverted judging name -15	inverted judging noun -16
twin|sentence-before|apposition judging organisation|	apposed judging noun -19	apposed judging person -11
twin|sentence-before|apposition judging person|	apposed judging noun -19	inverted judging noun -21
twin|sentence-before|apposition other name|	apposed other noun -20
twin|sentence-before|apposition other noun|	apposed other name -19	apposed other noun -37	apposed other organisation -16	apposed other person -44	apposed other place -18	passive other noun -12
twin|sentence-before|apposition other organisation|	apposed other noun -7	apposed other person -7
twin|sentence-before|apposition other person|	inverted saying noun 13
twin|sentence-before|apposition other place|	apposed other noun -13
twin|sentence-before|apposition saying name|	apposed saying person -21	inverted saying pronoun -14
twin|sentence-before|apposition saying noun|	apposed saying name -12	apposed saying noun -23	apposed saying organisation -14	apposed saying person -11	inverted saying name -13	inverted saying organisation -14	inverted saying person -7	inverted saying pronoun -30
twin|sentence-before|apposition saying organisation|	apposed saying noun -26	apposed saying person -30	inverted saying noun -24
twin|sentence-before|apposition saying person|	inverted saying noun 9	inverted saying organisation 14	inverted saying pronoun 9
twin|sentence-before|apposition saying place|	apposed saying organisation -13	apposed saying person -10	inverted saying noun -16
twin|sentence-before|apposition thinking noun|	apposed thinking noun -11	apposed thinking person -19
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -19
twin|sentence-before|apposition thinking person|	apposed thinking noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -27	inverted judging noun -23	inverted judging person -21
twin|sentence-before|direct judging organisation|	inverted judging noun -21
twin|sentence-before|direct judging person|	apposed judging noun -22	inverted judging noun -26
twin|sentence-before|direct other noun|	apposed other name -23	apposed other noun -7	apposed other organisation -27	apposed other person -28	apposed other place -22	passive other noun -18
twin|sentence-before|direct other organisation|	apposed other name -19	apposed other noun -35	apposed other organisation -18	apposed other place 9	inverted saying noun -8
twin|sentence-before|direct other person|	apposed other name -22	apposed other noun -24	apposed other place 18	inverted saying noun -15
twin|sentence-before|direct other place|	apposed other place -23
twin|sentence-before|direct other pronoun|	apposed other noun -33
twin|sentence-before|direct saying name|	inverted saying name -18	inverted saying noun -50	inverted saying organisation -23	inverted saying pronoun -17
twin|sentence-before|direct saying noun|	apposed saying noun -20	apposed saying organisation -13	apposed saying person -23	apposed saying place 8	inverted saying noun -16	inverted saying place -20
twin|sentence-before|direct saying organisation|	apposed saying name -28	apposed saying noun -34	apposed saying place -37	inverted saying noun 6
twin|sentence-before|direct saying person|	apposed saying noun 10	apposed saying organisation -12	inverted saying name -11	inverted saying noun -20
twin|sentence-before|direct saying pronoun|	inverted saying noun 6
twin|sentence-before|direct thinking noun|	apposed thinking noun 8
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -17
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -18	apposed judging organisation -15	apposed judging person -25	apposed other noun -19	apposition judging noun -17	apposition judging person -24	direct judging noun -20	direct judging organisation -14	direct judging person -21
twin|sentence-before|inverted judging person|	direct judging noun 11
twin|sentence-before|inverted saying name|	apposition saying noun -15	direct saying name -17	direct saying person -14	inverted saying name -22	inverted saying noun -9	inverted saying pronoun -21
twin|sentence-before|inverted saying noun|	apposed other noun -22	apposed other person -20	apposed saying name -13	apposed saying noun -23	apposed saying organisation -22	apposed saying person -39	apposition other person -22	apposition saying noun -37	apposition saying organisation -21	apposition saying person -38	apposition saying place -19	direct other organisation -6	direct other person -26	direct saying name -38	direct saying noun -28	direct saying organisation -29	direct saying person -30	direct saying pronoun -15	inverted saying name -13	inverted saying noun -40	inverted saying person -28	inverted saying place -6	inverted saying pronoun -19
twin|sentence-before|inverted saying organisation|	apposed saying noun -15	apposed saying person -15	apposition saying noun -16	apposition saying person -17	direct saying name -15	inverted saying pronoun -22
twin|sentence-before|inverted saying person|	apposition saying noun -8	inverted saying noun 21	inverted saying person -9
twin|sentence-before|inverted saying place|	direct saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -20	apposed saying person -21	apposition saying name 8	apposition saying person -21	direct saying name -13	inverted saying name 6	inverted saying organisation 15
twin|sentence-before|passive other noun|	apposition other noun -7	direct other noun -10
twin|sentence-before|passive saying noun|	direct saying pronoun -14
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -19	apposed judging person -23	apposition judging noun 12	apposition judging organisation -24	apposition judging person -6	direct judging noun -22	direct judging person -17
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 7	apposed judging person -24	apposition judging noun 29	direct judging person -23	shared judging organisation 16
twin|speaker-then-quote|apposed judging person|	apposed judging noun 7	apposed judging organisation 21	apposition judging noun 21	apposition judging organisation -6	apposition judging person 30	shared judging person -30
twin|speaker-then-quote|apposed other name|	apposed other noun -21	apposition other noun -17	direct other noun -17	direct other pronoun -10	shared other name -24	shared saying name 7
twin|speaker-then-quote|apposed other noun|	apposed other name -16	apposed other noun -36	apposed other organisation -19	apposed other person -49	apposed saying noun -17	apposed saying person -23	apposition other person -37	direct other noun -43	direct other pronoun -25	direct saying noun -31	shared judging noun -22	shared judging person -20	shared other noun -26	shared other organisation -21	shared other person -24	shared saying noun -7	shared saying person -42
twin|speaker-then-quote|apposed other organisation|	apposed other noun 23	apposed saying organisation -11	apposition other noun 10	direct other noun 17	direct other person -20	shared other organisation 21
twin|speaker-then-quote|apposed other person|	apposed other noun -25	apposed saying person -8	apposition other noun 17	apposition saying person -9	direct other noun 27	shared judging person 20	shared other person 32	shared saying noun 19
twin|speaker-then-quote|apposed other place|	apposed other place -30	direct other person -30
twin|speaker-then-quote|apposed saying name|	apposed saying person -27	direct saying noun -23	direct saying person -25	shared saying person -15
twin|speaker-then-quote|apposed saying noun|	apposed other noun -30	apposed saying name 10	apposed saying noun -32	apposed saying person -75	apposed saying place -33	apposition saying noun 16	apposition saying organisation -23	apposition saying person -96	direct other noun -25	direct saying noun -12	direct saying person -25	direct saying pronoun -7	shared saying name -10	shared saying person -40	shared saying pronoun 9
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying name -22	apposed saying person -29	apposition saying noun 23	direct saying noun -20	direct saying person -15	shared saying name -22	shared saying noun -11
twin|speaker-then-quote|apposed saying person|	apposed other person -8	apposed saying name 27	apposed saying organisation -7	apposition saying noun 19	apposition saying organisation 15	apposition saying person 30	apposition saying place 21	direct saying noun -16	direct saying person -7	direct saying pronoun -23	shared saying name -6	shared saying noun 21
twin|speaker-then-quote|apposed saying place|	apposed saying noun -25	apposition saying noun -21	apposition saying person -9	direct saying noun -11	direct saying person -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -20	apposition thinking noun -16	direct thinking noun -15
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 31	apposition thinking noun 10
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -26	apposed judging organisation -24	apposed judging person -37	shared judging noun -31	shared judging organisation -13	shared judging person -19	shared judging pronoun -18
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -27
twin|speaker-then-quote|apposition judging person|	apposed judging noun 13	apposed judging person 22	shared judging noun -13
twin|speaker-then-quote|apposition other noun|	apposed other noun 7	apposed other organisation -22	apposed other person -27	apposed saying noun -21	apposed saying person -19	apposition saying noun -14	shared other noun 19	shared other organisation -15	shared other person -22	shared other pronoun -26	shared saying noun -34	shared saying person -21
twin|speaker-then-quote|apposition other person|	apposed other noun 24	apposed other person -9	apposed saying person 18	apposition saying person 18	shared judging person 17	shared saying person 9
twin|speaker-then-quote|apposition other place|	apposed other noun -16
twin|speaker-then-quote|apposition saying name|	apposed saying person -7	shared saying name 7
twin|speaker-then-quote|apposition saying noun|	apposed saying name -32	apposed saying noun -28	apposed saying organisation -12	apposed saying person -76	apposition other noun -14	shared saying name -24	shared saying noun -37	shared saying organisation -28	shared saying person -20
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 17	apposed saying person -36	shared saying noun -18
twin|speaker-then-quote|apposition saying person|	apposed saying noun 41	apposed saying person 24	shared saying noun 22	shared saying person 12
twin|speaker-then-quote|apposition saying place|	apposed saying person -19
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -9	shared saying noun -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 12	apposed thinking person -28
twin|speaker-then-quote|direct judging noun|	apposed judging noun 26
twin|speaker-then-quote|direct judging person|	apposed judging noun 26	apposed judging organisation 22
twin|speaker-then-quote|direct other noun|	apposed other name -20	apposed other noun 28	apposed other organisation -41	apposed other person -40	apposed saying noun 22	direct judging noun -6	direct other noun -64	direct saying noun 19	passive other noun 8	passive other person -23
twin|speaker-then-quote|direct other organisation|	direct other organisation 10
twin|speaker-then-quote|direct other person|	apposed other organisation 17	direct saying person 12
twin|speaker-then-quote|direct other pronoun|	apposed other name -23	direct other pronoun -46	direct saying pronoun -18	direct thinking pronoun -19
twin|speaker-then-quote|direct saying noun|	apposed other noun 26	apposed saying name 28	apposed saying noun 18	apposed saying organisation 17	apposed saying person 20	apposed saying place 12	direct other noun 8	shared saying noun 17
twin|speaker-then-quote|direct saying organisation|	direct other organisation 12
twin|speaker-then-quote|direct saying person|	apposed saying name 30	apposed saying noun 9	apposed saying organisation 16	apposed saying person 18	direct other person 6
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 18	apposed saying organisation 10	apposed saying person 25	direct other pronoun -16
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 9
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -18
twin|speaker-then-quote|passive other noun|	direct other noun -16
twin|speaker-then-quote|passive other person|	direct other noun 21
twin|speaker-then-quote|relative other person|	relative saying person -18
twin|speaker-then-quote|relative saying person|	relative other person -18
twin|speaker-then-quote|shared judging noun|	apposed judging noun 7	apposition judging person 7	shared judging noun -17	shared judging person 14
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -6
twin|speaker-then-quote|shared judging person|	apposed judging noun -13	apposed judging person -22	apposition judging noun -11	apposition judging person -10	shared judging noun -21
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -21
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -14
twin|speaker-then-quote|shared other noun|	shared other person -20	shared other pronoun 6	shared saying noun -23
twin|speaker-then-quote|shared other organisation|	apposed other noun 8
twin|speaker-then-quote|shared other person|	apposed other noun 21	apposed other person 28	apposed saying noun 21	shared other noun 21	shared saying person 21
twin|speaker-then-quote|shared other pronoun|	apposed other noun -16	apposition other noun -23	shared other noun -11
twin|speaker-then-quote|shared saying name|	apposed saying name 6	apposed saying noun -8	apposed saying organisation 9	shared saying noun -9	shared saying person -17
twin|speaker-then-quote|shared saying noun|	apposed saying noun -25	apposed saying organisation 7	apposed saying person -38	apposition other noun -14	apposition saying noun -15	apposition saying organisation 6	apposition saying person -22	direct saying noun -13	shared saying name -14	shared saying noun -6	shared saying person -44	shared saying pronoun -12
twin|speaker-then-quote|shared saying organisation|	apposed saying name -21	apposed saying noun 17	apposition saying noun 10	shared saying noun -16
twin|speaker-then-quote|shared saying person|	apposed saying name 15	apposed saying noun 6	apposed saying person -6	apposition saying person -7	shared saying name 15	shared saying pronoun -12
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -18	shared saying noun -31	shared saying person -15
twin|verb-then-speaker|inverted saying name|	inverted saying name 9
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -38
twin|verb-then-speaker|inverted saying person|	inverted saying person 28
verb-before|according|,|	other 22
verb-before|according|:|	other 30
verb-before|according|;|	other -8
verb-before|according|capital|	other -24
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -20
verb-before|according|preposition|	other -21
verb-before|according|quote|	other -30
verb-before|according|start|	other -13
verb-before|according|stop|	other 20
verb-before|according|word|	other -20
verb-before|apposed|)|	other -23	past -43
verb-before|apposed|,|	base -24	other 8	participle -13	past 13	present 19
verb-before|apposed|capital|	base -14	past -25	present -38
verb-before|apposed|pronoun|	other -10	past -37	present 13
verb-before|apposed|quote|	other -10	past -29	present 11
verb-before|apposed|word|	base -26	past -29	present -25
verb-before|apposition|,|	other -28	participle -32	past -17	present -31
verb-before|direct|capital|	base -27	other -19	participle -19	past 15	present 18
verb-before|direct|determiner|	base -14	past 12	present -17
verb-before|direct|pronoun|	base -21	other -34	past 20
verb-before|direct|verb-judging|	base -19	other -23	past -18	present -16
verb-before|direct|verb-saying|	base -36	other -57	past -14	present 6
verb-before|direct|verb-thinking|	other -27	participle -16
verb-before|direct|word|	base -18	other 12	past 25	present 17
verb-before|inverted|)|	past -50	present -14
verb-before|inverted|,|	past 15
verb-before|inverted|:|	past 10
verb-before|inverted|capital|	past -17	present -20
verb-before|inverted|coordinator|	past -52	present -27
verb-before|inverted|pronoun|	past -30	present -15
verb-before|inverted|quote|	past 11	present 13
verb-before|inverted|start|	past -10
verb-before|inverted|stop|	past -8	present -15
verb-before|inverted|that|	past -29
verb-before|inverted|word|	past 15	present -31
verb-before|inverted|—|	past 37
verb-before|passive|,|	other -23	present 9
verb-before|passive|capital|	other -15
verb-before|passive|pronoun|	other -8	past -22
verb-before|passive|start|	past -13
verb-before|passive|stop|	past -27
verb-before|passive|verb-saying|	past -14
verb-before|passive|word|	other -10	past -22
verb-before|relative|that|	other -6	past 6	present 20
verb-before|relative|word|	base -11	present 7
verb-before|shared|)|	other -6
verb-before|shared|,|	base -8	other -12	past -36
verb-before|shared|coordinator|	base -19	other -19	past -15	present -20
verb-before|shared|preposition|	base -11	past 7
verb-before|shared|pronoun|	other 16	past -12
verb-before|shared|quote|	base -18	other -14	present 12
verb-before|shared|subordinator|	participle -11	past 8
verb-before|shared|verb-thinking|	participle -8
verb-before|shared|word|	participle -10
`;
