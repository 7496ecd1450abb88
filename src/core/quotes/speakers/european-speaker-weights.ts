/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 14	carry-before -17	carry-before-that -41	carry-next -13	colon -16	named-before -15	paragraph-before -51	quote-then-speaker 17	quote-then-verb 14	sentence-before -6	signature 14	speaker-then-quote 7	topic -12
before|according-to|	adverb 9	capital 21	word 23
before|colon|	, 10	adverb -23	auxiliary -34	capital 13	coordinator -26	preposition -18	pronoun -49	start -19	that -21	verb-judging -20	verb-saying -21	word -27
before|named-before|	& -18	' -18	( -55	* -22	+ -19	, 19	- -21	/ -19	; -10	adverb -19	coordinator -12	determiner -21	preposition -15	quote 16	start -22	subordinator -41	verb-judging -14	verb-saying -25	word -22	— -22	’ -18
before|named-nearby|	& -11	( 38	) 15	+ 10	, 20	- 17	/ -16	: -23	; 14	adverb -13	auxiliary -10	coordinator -14	determiner -10	preposition -35	pronoun 14	start -7	subordinator -17	that -14	verb-judging -35	verb-thinking 8	word -23	– 9	’ 9
before|name|	& -19	' 6	( 30	) 15	* 16	+ 8	, 20	- 15	/ -21	: -32	; 20	adverb -20	auxiliary -8	preposition -30	pronoun 7	quote 22	subordinator -15	that -13	verb-judging -9	verb-thinking -16	word -25	– -10	— -6	’ 23	• 7
before|name||	 22
before|noun|	$ -15	' -12	) -25	+ -9	, 21	- 12	: -15	; 27	adverb -36	auxiliary -48	determiner -9	preposition -13	pronoun -43	start 12	subordinator -13	that -40	verb-judging -35	verb-saying -15	word -12	– -18	— -15	’ -29	€ -15
before|paragraph-before|	, -27	- -6	: -14	; -18	adverb -12	auxiliary -12	capital -6	coordinator -18	preposition -24	quote -23	start -26	subordinator -12	that -16	verb-saying -24	verb-thinking -6	word -15	– -6	— -17
before|possessor|	, -40	coordinator -30	preposition 14	start -14	that -8	verb-judging -51	verb-saying -9	word -41
before|pronoun|	, 13	: -32	; -24	adverb -17	auxiliary 6	capital -10	coordinator -20	determiner 10	quote 49	start -26	subordinator -51	that -18	verb-judging -9	word -6
before|quote-then-speaker|	, -11	- -20	: -31	adverb -29	auxiliary 14	capital -13	coordinator -14	pronoun -15	quote 28	start -23	subordinator -10	that -47	verb-judging -21	verb-saying -20	word -11
before|quote-then-verb|	, -6	adverb 9	preposition 27	verb-judging 13	verb-saying 9	word 6
before|sentence-after|	, -11	: -30	; -25	adverb -17	auxiliary -27	coordinator -24	pronoun -24	start 15	subordinator -40	that -22	verb-judging -24
before|sentence-before|	& -26	' -22	) -15	* -31	+ -12	- -26	/ -16	: -40	; -16	adverb -8	auxiliary -28	capital -9	coordinator -16	determiner -13	preposition -15	pronoun -7	quote 17	that -50	verb-judging 12	verb-saying -21	verb-thinking -16	word -13	– -29	— -26	’ -23	€ -14
before|signature|	— 13
before|speaker-then-quote|	& -12	' 14	) 13	* 28	, 38	- 21	: -27	; 43	adverb -43	auxiliary -36	capital -12	coordinator 18	determiner 14	preposition -45	pronoun -48	quote 20	start 14	subordinator -24	that -20	verb-judging -19	verb-saying -37	word -7	– -26
before|topic|	, -23	- -16	capital -17	coordinator -8	subordinator -18	— -13
before|verb-then-speaker|	, 14	adverb -23	preposition -16	that -19	verb-judging -16	verb-saying 11	word -19
carry-before-that|0|	1 -23	2 12	3 -14
carry-before-that|0|1|,verb-saying|	none -13
carry-before-that|0|1|	3 -22	4-5 -19	6-9 -11	: -16	stop -11
carry-before-that|0|1|:|	upper -16
carry-before-that|0|1|adjacent|	false -23
carry-before-that|0|1|end|	. -11
carry-before-that|0|1|inside|	false -23
carry-before-that|0|1|none|	,auxiliary -19	,verb-saying -14
carry-before-that|0|1|own|	own -26
carry-before-that|0|1|question|false|	false -23
carry-before-that|0|1|stop|	none -12	upper -11
carry-before-that|0|1|subject|	none -9	own -31
carry-before-that|0|2|	, -23	10+ -34	2 -19	3 12	4-5 16	6-9 -15	preposition -20	word 6
carry-before-that|0|2|,auxiliary|	none -20
carry-before-that|0|2|,|	lower -23	pronoun 8
carry-before-that|0|2|adjacent|	false 12
carry-before-that|0|2|inside|	false 12
carry-before-that|0|2|none|	,auxiliary -25	,verb-saying 9	coordinator -16	none 10	own 8	stop -44
carry-before-that|0|2|own|	none -26	own -47
carry-before-that|0|2|preposition|	lower -20
carry-before-that|0|2|question|false|	false 9
carry-before-that|0|2|stop|	none -25
carry-before-that|0|2|subject|	elided -12	none 15	own -19
carry-before-that|0|2|word|	lower 6
carry-before-that|0|3|	, -20	2 -14	3 -16	4-5 -18	6-9 -7	: 9	stop -31	word -18
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -10
carry-before-that|0|3|,|	lower -20
carry-before-that|0|3|:|	upper 9
carry-before-that|0|3|adjacent|	false -14
carry-before-that|0|3|end|	. -20
carry-before-that|0|3|inside|	false -14
carry-before-that|0|3|none|	,auxiliary -22	,pronoun -9	,verb-saying -22	none -22	stop -25
carry-before-that|0|3|own|	elided -19	own -24
carry-before-that|0|3|question|false|	false -40
carry-before-that|0|3|stop|	none -6	upper -31
carry-before-that|0|3|subject|	elided -9	none -6	own -35
carry-before-that|0|3|word|	lower -18
carry-before-that|1|	far -32
carry-before-that|1|far|!|	,verb-saying -13
carry-before-that|1|far|	, -42	10+ -22	2 -17	3 -58	4-5 -35	6-9 -19	: -8	; -13	adverb -28	auxiliary -63	capital -27	coordinator -26	determiner -37	preposition -47	pronoun 7	start 11	stop -47	subordinator -41	that -21	verb-judging -20	verb-saying -33	verb-thinking -25	word -51	— 9
carry-before-that|1|far|,auxiliary|	none -13
carry-before-that|1|far|,coordinator|	none -15
carry-before-that|1|far|,preposition|	none -21
carry-before-that|1|far|,pronoun|	none -7
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -15
carry-before-that|1|far|,verb-saying|	? -13	none -44
carry-before-that|1|far|,word|	none -35
carry-before-that|1|far|,|	capital -54	determiner -19	lower -39	none -29	upper -17	verb-saying -6	word -28
carry-before-that|1|far|.|	capital -36	preposition -18	pronoun -24
carry-before-that|1|far|:|	lower -22	none -10	upper -8
carry-before-that|1|far|;|	lower -13	none -26
carry-before-that|1|far|?|	,pronoun -16	,verb-saying -17	capital -14	determiner -16	end -27	pronoun -18
carry-before-that|1|far|adjacent|	false -32
carry-before-that|1|far|adverb|	lower -26
carry-before-that|1|far|alone|	true 9
carry-before-that|1|far|auxiliary|	lower -63	none -18
carry-before-that|1|far|capital|	, -22	. -35	lower -26	none -13
carry-before-that|1|far|coordinator|	lower -26
carry-before-that|1|far|determiner|	, -20	. -21	lower -30	none -18	upper -24
carry-before-that|1|far|elided|	elided -19	none -22	own -27
carry-before-that|1|far|end|	! -17	. -13	? -26	none -17
carry-before-that|1|far|inside|	false -39
carry-before-that|1|far|none|	, -23	,auxiliary -43	,determiner -13	,preposition -16	,pronoun -13	,subordinator -13	,verb-judging -24	,verb-saying -39	,word -45	: -15	; -21	auxiliary -8	capital -19	determiner -26	none -12	own -68	preposition -41	pronoun -12	stop -83	verb-saying -13	word -22
carry-before-that|1|far|own|	elided -44	none -40	own -58
carry-before-that|1|far|preposition|	. -21	lower -43	none -30	upper -19
carry-before-that|1|far|pronoun|	, -18	. -7	lower 9
carry-before-that|1|far|question|false|	false -29	true -39
carry-before-that|1|far|question|true|	false -45
carry-before-that|1|far|start|	upper 11
carry-before-that|1|far|stop|	none -24	upper -47
carry-before-that|1|far|subject|	elided -38	none -29	own -68
carry-before-that|1|far|subordinator|	. -16	lower -41
carry-before-that|1|far|that|	lower -21
carry-before-that|1|far|verb-judging|	lower -20
carry-before-that|1|far|verb-saying|	, -28	? -22	lower -33
carry-before-that|1|far|verb-thinking|	lower -25
carry-before-that|1|far|word|	lower -50	none -30
carry-before-that|2|	far -23
carry-before-that|2|far|!|	end -17
carry-before-that|2|far|,auxiliary|	none -35
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,preposition|	none -9
carry-before-that|2|far|,pronoun|	none -19
carry-before-that|2|far|,subordinator|	none -16
carry-before-that|2|far|,verb-judging|	none -14
carry-before-that|2|far|,verb-saying|	? -20	none -27
carry-before-that|2|far|,word|	none -11
carry-before-that|2|far|,|	capital -8	determiner -14	none -35	pronoun -15	upper -15	verb-saying -37	word -28
carry-before-that|2|far|.|	capital -19	end -14	preposition -20	pronoun -18	— -25
carry-before-that|2|far|	10+ -13	4-5 -19	6-9 -37	: -28	adverb -32	auxiliary -43	capital -42	preposition -56	pronoun -32	quote -11	start 15	stop -46	subordinator -44	that -18	verb-judging -32	verb-saying -33	verb-thinking -21
carry-before-that|2|far|:|	lower -11	none -27	upper -26
carry-before-that|2|far|;|	none -20
carry-before-that|2|far|?|	capital 10	end 9	pronoun -20	verb-saying 11
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -32
carry-before-that|2|far|alone|	false 26
carry-before-that|2|far|auxiliary|	lower -43	none -23
carry-before-that|2|far|capital|	, -31	. -35	? -22	lower -42	none -21
carry-before-that|2|far|coordinator|	none -35
carry-before-that|2|far|determiner|	. 11	lower -30	none -20
carry-before-that|2|far|elided|	elided -34	own -44
carry-before-that|2|far|end|	. -6	none -21
carry-before-that|2|far|first|	false -9
carry-before-that|2|far|inside|	false -44
carry-before-that|2|far|none|	, -27	,auxiliary -30	,verb-judging -19	,verb-saying -9	,word -32	auxiliary -21	capital -15	coordinator -33	determiner -13	elided -26	end -6	preposition 7	pronoun -24	stop -29	subordinator -22	verb-saying -8	word -18	— -19
carry-before-that|2|far|own|	elided -35	none -45	own -61
carry-before-that|2|far|preposition|	lower -53
carry-before-that|2|far|pronoun|	, -26	. -20	? -9	lower -32	none -18
carry-before-that|2|far|question|false|	false -32	true -10
carry-before-that|2|far|question|true|	false 11
carry-before-that|2|far|quote|	upper -11
carry-before-that|2|far|start|	upper 13
carry-before-that|2|far|stop|	none -23	other -14	upper -46
carry-before-that|2|far|subject|	elided -28	own -75
carry-before-that|2|far|subordinator|	lower -44
carry-before-that|2|far|that|	lower -18
carry-before-that|2|far|verb-judging|	lower -32
carry-before-that|2|far|verb-saying|	, -52	lower -28	upper -27
carry-before-that|2|far|verb-thinking|	lower -21
carry-before-that|2|far|word|	, -14	lower -12	none -22
carry-before-that|2|far|—|	. -25
carry-before-that|3|	far -29
carry-before-that|3|far|	) 10	, -20	1 -20	10+ -28	3 -8	6-9 -46	: -39	auxiliary -17	preposition -23	pronoun -26	stop -63	subordinator -24	verb-saying -17	verb-thinking -21	word -43
carry-before-that|3|far|)|	upper 10
carry-before-that|3|far|,auxiliary|	none -14
carry-before-that|3|far|,verb-saying|	? -22	none -28
carry-before-that|3|far|,word|	none -25
carry-before-that|3|far|,|	capital -35	determiner -17	lower -11	upper -20	verb-saying -51	word -22
carry-before-that|3|far|.|	capital -14	determiner -23	end -28
carry-before-that|3|far|:|	upper -37
carry-before-that|3|far|?|	capital -14	end 6
carry-before-that|3|far|adjacent|	false -29
carry-before-that|3|far|alone|	false 12
carry-before-that|3|far|auxiliary|	lower -17
carry-before-that|3|far|capital|	, -10	. -29	? -15
carry-before-that|3|far|coordinator|	none -29
carry-before-that|3|far|determiner|	, -18	. -22	? -18
carry-before-that|3|far|elided|	own -8
carry-before-that|3|far|end|	. -14	? 6
carry-before-that|3|far|first|	false -33
carry-before-that|3|far|inside|	false -43
carry-before-that|3|far|none|	, -19	,verb-saying -45	auxiliary -17	coordinator -20	elided -18	end 11	none 13	own -35	preposition -20	pronoun -18	stop -47	subordinator -15
carry-before-that|3|far|own|	elided -22	none -27
carry-before-that|3|far|preposition|	lower -23
carry-before-that|3|far|pronoun|	, -11	. -13	lower -26	none -9
carry-before-that|3|far|question|false|	false -32
carry-before-that|3|far|start|	upper -12
carry-before-that|3|far|stop|	none -6	upper -63
carry-before-that|3|far|subject|	own -13
carry-before-that|3|far|subordinator|	lower -24
carry-before-that|3|far|verb-saying|	, -40	lower -17
carry-before-that|3|far|verb-thinking|	lower -21
carry-before-that|3|far|word|	lower -43
carry-before-that|3|far|—|	none -16
carry-before|0|	0 28	2 -13	3 -30
carry-before|0|0|	, 34	1 -23	10+ 15	2 24	3 13	4-5 7	6-9 28	: -9	auxiliary -13	preposition -9	word -8
carry-before|0|0|,|	capital 11	lower 30	pronoun 40	upper 10	verb-saying 17
carry-before|0|0|:|	upper -9
carry-before|0|0|adjacent|	false 28
carry-before|0|0|auxiliary|	lower -13
carry-before|0|0|capital|	. 21
carry-before|0|0|elided|	elided 26
carry-before|0|0|end|	. 25
carry-before|0|0|inside|	false 28
carry-before|0|0|none|	,auxiliary 24	,determiner -26	,pronoun 9	,verb-saying 23	: -18	; -42	coordinator 29	none -8
carry-before|0|0|own|	own 8
carry-before|0|0|preposition|	lower -6
carry-before|0|0|question|false|	false 29
carry-before|0|0|subject|	elided 26	none -8	own 8
carry-before|0|0|word|	lower -8
carry-before|0|1|	, -21	1 -28	10+ 29	2 -31	3 -19	4-5 -16	6-9 18	: -33	adverb -21	auxiliary -14	coordinator -10	determiner -17	preposition -14	pronoun -28	quote 11	stop 57	that -14	verb-judging -7	verb-saying -25	word -24	— -15
carry-before|0|1|,auxiliary|	none -12
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,verb-saying|	none -12
carry-before|0|1|,word|	none -33
carry-before|0|1|,|	capital 42	determiner 10	lower -18	none -7	pronoun 17	upper -11	verb-saying 29	word 6
carry-before|0|1|.|	capital -7	determiner 8
carry-before|0|1|:|	lower -11	upper -32
carry-before|0|1|;|	none -19
carry-before|0|1|?|	,verb-saying 18	capital -21
carry-before|0|1|adverb|	lower -21
carry-before|0|1|auxiliary|	lower -14
carry-before|0|1|capital|	, -21	. 22
carry-before|0|1|coordinator|	lower -10
carry-before|0|1|determiner|	, -24	. -28	lower -17
carry-before|0|1|elided|	elided -12	own 12
carry-before|0|1|end|	. 51	? 19
carry-before|0|1|none|	, -19	,auxiliary -8	,verb-judging -13	,word -14	: 13	capital 24	coordinator -21	elided -11	none -27	preposition -19	pronoun 21	stop -12	word -19
carry-before|0|1|own|	none -25	own -56
carry-before|0|1|preposition|	lower -16	none -6
carry-before|0|1|pronoun|	, -25	. -8	lower -28
carry-before|0|1|question|false|	true -13
carry-before|0|1|question|true|	false -28
carry-before|0|1|quote|	upper 11
carry-before|0|1|stop|	none -18	upper 57
carry-before|0|1|subject|	elided -9	none -14	own -34
carry-before|0|1|that|	lower -14
carry-before|0|1|verb-judging|	lower -7
carry-before|0|1|verb-saying|	, -29	lower -23
carry-before|0|1|word|	lower -24	none -21
carry-before|0|1|—|	upper -15
carry-before|0|2|	, -18	1 -17	10+ 13	6-9 -55	: -37	auxiliary -17	coordinator -20	preposition -30	pronoun -16	that -15	word -33
carry-before|0|2|,auxiliary|	none -35
carry-before|0|2|,verb-saying|	none -40
carry-before|0|2|,word|	none -19
carry-before|0|2|,|	lower -18	verb-saying 8
carry-before|0|2|.|	determiner -12
carry-before|0|2|:|	upper -37
carry-before|0|2|?|	pronoun -17
carry-before|0|2|adjacent|	false -13
carry-before|0|2|auxiliary|	lower -11
carry-before|0|2|capital|	, -12
carry-before|0|2|coordinator|	lower -20
carry-before|0|2|determiner|	, -21
carry-before|0|2|elided|	none -28	own -23
carry-before|0|2|end|	. 24	? -20
carry-before|0|2|inside|	false -13
carry-before|0|2|none|	,auxiliary -9	,pronoun -19	,verb-saying -10	,word -22	none -11	preposition 7	stop -30
carry-before|0|2|own|	elided -20	none -34	own -54
carry-before|0|2|preposition|	lower -30
carry-before|0|2|pronoun|	, -20	lower -16
carry-before|0|2|question|false|	false -10	true -24
carry-before|0|2|stop|	none -53
carry-before|0|2|subject|	elided -37	own -64
carry-before|0|2|that|	lower -15
carry-before|0|2|word|	lower -33
carry-before|0|3|,verb-saying|	none -16
carry-before|0|3|,word|	none -25
carry-before|0|3|	10+ -18	2 -20	3 -14	6-9 -29	: -27	stop -21
carry-before|0|3|:|	upper -27
carry-before|0|3|adjacent|	false -30
carry-before|0|3|end|	. -14
carry-before|0|3|inside|	false -30
carry-before|0|3|none|	,auxiliary -16	,verb-saying -31	,word 9	none 12	own -27	stop -30
carry-before|0|3|own|	none -19	own -29
carry-before|0|3|pronoun|	, -16
carry-before|0|3|question|false|	false -26
carry-before|0|3|stop|	none -21	upper -21
carry-before|0|3|subject|	none -11	own -37
carry-before|1|	far -32
carry-before|1|far|!|	,verb-saying -14
carry-before|1|far|+|	none -13
carry-before|1|far|,auxiliary|	none -27
carry-before|1|far|,determiner|	none -25
carry-before|1|far|,preposition|	none -21
carry-before|1|far|,pronoun|	none -24
carry-before|1|far|,subordinator|	none -26
carry-before|1|far|,verb-judging|	none -26
carry-before|1|far|,verb-saying|	? -30	none -15
carry-before|1|far|,verb-thinking|	none -14
carry-before|1|far|,word|	none -27
carry-before|1|far|,|	coordinator -13	determiner -40	none -8	pronoun -9	subordinator -18	upper -27	verb-saying 9	word -26
carry-before|1|far|.|	capital -33	determiner -44	end -18	preposition -17	pronoun -31	— -25
carry-before|1|far|	1 -14	10+ 9	2 -60	3 -33	4-5 -23	6-9 -32	: -14	adverb -34	auxiliary -22	capital -41	coordinator -27	determiner -10	preposition -19	pronoun -45	stop -49	subordinator -61	that 8	verb-judging -27	verb-saying -45	verb-thinking -37	word -75
carry-before|1|far|:|	lower -25	none -21	upper -13
carry-before|1|far|;|	none -34
carry-before|1|far|?|	,verb-saying -15	capital -23	determiner -12	end -16	pronoun -18	verb-saying -22
carry-before|1|far|adjacent|	false -32
carry-before|1|far|adverb|	lower -31
carry-before|1|far|alone|	false -9	true 27
carry-before|1|far|auxiliary|	lower -22	none -19
carry-before|1|far|capital|	, -20	. -42	lower -41	none -24
carry-before|1|far|coordinator|	lower -27	none -12
carry-before|1|far|determiner|	, -48	. -51	? -22	lower -9	none 6	upper -36
carry-before|1|far|elided|	elided -30	none -8
carry-before|1|far|end|	! -20	. -8	? -7
carry-before|1|far|first|	false -7
carry-before|1|far|inside|	false -41
carry-before|1|far|none|	, -27	,auxiliary -42	,preposition -25	,pronoun -32	,verb-judging -28	,verb-saying -13	,verb-thinking -16	,word -37	: 16	; -19	adverb -6	auxiliary -19	capital -25	coordinator -13	determiner -24	end 16	none -37	own -36	pronoun -19	stop -35	subordinator -24	verb-saying -22	word -37	— -21
carry-before|1|far|own|	none -20	own -25
carry-before|1|far|preposition|	. -24	lower -19	none -6	upper -23
carry-before|1|far|pronoun|	, -22	. -22	? -8	lower -44	none -18
carry-before|1|far|question|false|	false -19	true -21
carry-before|1|far|question|true|	false -42
carry-before|1|far|stop|	none -28	other -18	upper -49
carry-before|1|far|subject|	elided -8	none -42	own -17
carry-before|1|far|subordinator|	. -13	lower -61	none -19
carry-before|1|far|that|	lower 8
carry-before|1|far|verb-judging|	lower -27
carry-before|1|far|verb-saying|	, -57	? -30	lower -39	upper -24
carry-before|1|far|verb-thinking|	lower -37
carry-before|1|far|word|	, -18	lower -74	none -36	upper -17
carry-before|1|far|—|	. -25	none -18
carry-before|2|	far -13
carry-before|2|far|	, -28	1 -24	2 -32	3 -18	4-5 -19	6-9 -29	: -9	capital -23	preposition -38	pronoun -25	stop -63	subordinator -29	that -25	verb-judging -26	verb-saying -21	verb-thinking -19	word -16
carry-before|2|far|,auxiliary|	none -42
carry-before|2|far|,verb-judging|	none -14
carry-before|2|far|,verb-saying|	! -14
carry-before|2|far|,word|	none -32
carry-before|2|far|,|	capital -28	determiner -29	lower -16	none -23	pronoun -53	upper -21	verb-saying -53	word -20
carry-before|2|far|.|	capital -26	determiner -21	end -53	pronoun -7
carry-before|2|far|:|	upper -7
carry-before|2|far|?|	end 22
carry-before|2|far|adjacent|	false -13
carry-before|2|far|alone|	false 18
carry-before|2|far|capital|	, -27	. -27	? -21	lower -23	none -17
carry-before|2|far|coordinator|	none -28
carry-before|2|far|determiner|	, -37	. -19
carry-before|2|far|elided|	none -13
carry-before|2|far|end|	? 9
carry-before|2|far|first|	false -10
carry-before|2|far|inside|	false -34
carry-before|2|far|none|	, -15	,auxiliary -14	,verb-saying -20	,word -24	: 21	auxiliary -14	coordinator -21	elided -15	end 11	none 6	preposition -11	pronoun -11	stop -70	subordinator -17
carry-before|2|far|own|	elided -29	own -46
carry-before|2|far|preposition|	lower -38
carry-before|2|far|pronoun|	, -23	. 10	? -14	lower -25
carry-before|2|far|question|false|	false -30
carry-before|2|far|question|true|	false 15	true 13
carry-before|2|far|stop|	none -24	upper -63
carry-before|2|far|subject|	elided -9	own -13
carry-before|2|far|subordinator|	lower -29
carry-before|2|far|that|	lower -25
carry-before|2|far|verb-judging|	lower -26
carry-before|2|far|verb-saying|	, -54	lower -21
carry-before|2|far|verb-thinking|	lower -19
carry-before|2|far|word|	lower -46
carry-before|3|	far -14
carry-before|3|far|,verb-saying|	none 8
carry-before|3|far|,|	capital -29	determiner -21	none -17	pronoun -40	verb-saying -31	word -16
carry-before|3|far|.|	end -35
carry-before|3|far|	1 -20	2 -32	3 -7	4-5 -38	auxiliary -29	capital -19	pronoun -21	stop -45	that -14	verb-judging -17	verb-saying -19	word -28
carry-before|3|far|adjacent|	false -14
carry-before|3|far|alone|	false -7
carry-before|3|far|auxiliary|	lower -29
carry-before|3|far|capital|	, -34	lower -19
carry-before|3|far|determiner|	, -19
carry-before|3|far|elided|	own -12
carry-before|3|far|end|	. -25
carry-before|3|far|first|	false -6
carry-before|3|far|inside|	false -23
carry-before|3|far|none|	, 13	,verb-saying -29	: -12	end 10	none 10	own -18	preposition -14	stop -21	subordinator 9
carry-before|3|far|own|	elided -13	own 11
carry-before|3|far|pronoun|	, -29	? -13	lower -21
carry-before|3|far|question|false|	false -10	true -14
carry-before|3|far|stop|	upper -45
carry-before|3|far|subject|	elided -20	none 8	own 7
carry-before|3|far|that|	lower -14
carry-before|3|far|verb-saying|	, -49	lower -19
carry-before|3|far|word|	, -10	lower -28
carry-next|0|	0 28	1 11	2 -24	3 -37
carry-next|0|0|,auxiliary|	none 22
carry-next|0|0|,determiner|	none -23
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,verb-saying|	none 22
carry-next|0|0|.|	capital 12	end 26
carry-next|0|0|	1 11	10+ 18	2 23	4-5 -19	6-9 21	auxiliary -20	capital 11	determiner -14	preposition -19	start 18	stop 39	subordinator 16
carry-next|0|0|:|	none -9
carry-next|0|0|;|	none -41
carry-next|0|0|adjacent|	false 28
carry-next|0|0|auxiliary|	lower -20
carry-next|0|0|capital|	lower 11
carry-next|0|0|coordinator|	none 30
carry-next|0|0|determiner|	lower -8
carry-next|0|0|elided|	elided 25
carry-next|0|0|first|	false 18
carry-next|0|0|inside|	false 23
carry-next|0|0|none|	none -8
carry-next|0|0|preposition|	lower -19
carry-next|0|0|question|false|	false 26
carry-next|0|0|start|	upper 18
carry-next|0|0|stop|	upper 39
carry-next|0|0|subject|	elided 25	none -8
carry-next|0|0|subordinator|	lower 16
carry-next|0|0|verb-saying|	, 17
carry-next|0|1|	, -42	3 -29	4-5 8	6-9 12	: -11	adverb 10	auxiliary 14	capital -25	pronoun -24	quote -9	start -7	that 9	verb-judging 6
carry-next|0|1|,auxiliary|	none -14
carry-next|0|1|,verb-judging|	none -22
carry-next|0|1|,verb-saying|	? -18
carry-next|0|1|,word|	none -23
carry-next|0|1|,|	determiner 22	lower -37	none -24	pronoun 11	verb-saying -25	word -17
carry-next|0|1|.|	capital -22	determiner -25	end 11	preposition -16
carry-next|0|1|:|	none -10	upper -14
carry-next|0|1|?|	end -8
carry-next|0|1|adjacent|	false 10
carry-next|0|1|adverb|	lower 10
carry-next|0|1|auxiliary|	lower 14
carry-next|0|1|capital|	, 13	. -16	? -19	lower -25	none 8
carry-next|0|1|coordinator|	none -31
carry-next|0|1|determiner|	lower 6
carry-next|0|1|elided|	none 10	own -19
carry-next|0|1|first|	false -7
carry-next|0|1|inside|	false 12
carry-next|0|1|none|	, -21	,pronoun -23	,verb-saying -14	; -16	auxiliary -18	coordinator 10	end -18	none -24	own -14	stop -12
carry-next|0|1|own|	none 10	own -32
carry-next|0|1|preposition|	none -12
carry-next|0|1|pronoun|	, -11	. -8	lower -24	none 6
carry-next|0|1|question|false|	false 16	true -31
carry-next|0|1|question|true|	false -26
carry-next|0|1|quote|	upper -9
carry-next|0|1|start|	upper -7
carry-next|0|1|stop|	none 33
carry-next|0|1|subject|	none -20	own -11
carry-next|0|1|that|	lower 9
carry-next|0|1|verb-judging|	lower 6
carry-next|0|1|verb-saying|	, 17
carry-next|0|1|word|	, -8	none -31
carry-next|0|1|—|	? -21
carry-next|0|2|,auxiliary|	none -18
carry-next|0|2|,pronoun|	none -20
carry-next|0|2|,verb-saying|	none -10
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	pronoun -28
carry-next|0|2|.|	end 19
carry-next|0|2|	1 -13	10+ -18	2 -28	3 -16	6-9 -33	: -14	auxiliary -18	determiner -18	preposition -23	pronoun -20	stop -33	subordinator -19	verb-saying -18	word -28
carry-next|0|2|:|	upper -14
carry-next|0|2|?|	end -14
carry-next|0|2|adjacent|	false -24
carry-next|0|2|auxiliary|	lower -18
carry-next|0|2|capital|	. 7
carry-next|0|2|determiner|	, -23	. -15	lower -18
carry-next|0|2|elided|	own -21
carry-next|0|2|inside|	false -32
carry-next|0|2|none|	,auxiliary -24	,verb-saying -9	,word -18	elided -22	none 6	own -41	stop -41
carry-next|0|2|own|	none -20	own -73
carry-next|0|2|preposition|	lower -20
carry-next|0|2|pronoun|	, -14	. -20	? -13	lower -20
carry-next|0|2|question|false|	false -22
carry-next|0|2|question|true|	false -21
carry-next|0|2|stop|	none -22	upper -33
carry-next|0|2|subject|	none -18	own -15
carry-next|0|2|subordinator|	lower -19
carry-next|0|2|verb-saying|	, -28	lower -18
carry-next|0|2|word|	lower -28
carry-next|0|3|,auxiliary|	none -14
carry-next|0|3|,verb-saying|	none -22
carry-next|0|3|,word|	none -15
carry-next|0|3|,|	pronoun -10
carry-next|0|3|.|	end -20
carry-next|0|3|	10+ -27	2 -15	3 -10	4-5 -15	6-9 -31	determiner -12	preposition -15	start -35	stop -17	verb-saying -16	word -14
carry-next|0|3|adjacent|	false -37
carry-next|0|3|determiner|	lower -11
carry-next|0|3|first|	false -35
carry-next|0|3|inside|	false -32
carry-next|0|3|none|	,verb-saying -15	,word -15	none -11	own -18	stop -18
carry-next|0|3|own|	none -20	own -11
carry-next|0|3|question|false|	false -36
carry-next|0|3|start|	upper -35
carry-next|0|3|stop|	none -26	upper -17
carry-next|0|3|subject|	none -23	own -24
carry-next|0|3|word|	lower -14
carry-next|1|	far -38
carry-next|1|far|!|	end -14
carry-next|1|far|	, -17	1 10	10+ -44	2 -19	3 -32	4-5 -16	6-9 -29	: 7	; -16	adverb 6	auxiliary -25	capital -43	coordinator -37	determiner -7	pronoun -46	quote -9	start -30	stop -97	subordinator -49	that -45	verb-saying -36	verb-thinking -31	word -7	— -14
carry-next|1|far|,auxiliary|	none -27
carry-next|1|far|,preposition|	none -25
carry-next|1|far|,pronoun|	none -11
carry-next|1|far|,subordinator|	none -13
carry-next|1|far|,verb-judging|	none -15
carry-next|1|far|,verb-saying|	! -12	? -19	none -39
carry-next|1|far|,word|	none -39
carry-next|1|far|,|	capital -18	determiner -53	lower -13	none -56	pronoun -76	upper -30	verb-saying -39	word -25
carry-next|1|far|.|	capital -32	determiner -6	end -23	preposition -21	pronoun -28	subordinator -9	— -21
carry-next|1|far|:|	lower -27	none 10	upper 7
carry-next|1|far|;|	lower -16	none -15
carry-next|1|far|?|	,verb-saying -22	capital -18	determiner -13	pronoun -27	verb-saying -28
carry-next|1|far|adjacent|	false -38
carry-next|1|far|adverb|	lower 6
carry-next|1|far|alone|	false -11	true -23
carry-next|1|far|auxiliary|	lower -24	none -24
carry-next|1|far|capital|	, -23	. -38	? -18	lower -48	none -19
carry-next|1|far|coordinator|	, -18	lower -37	none -31
carry-next|1|far|determiner|	, -29	. -6	? -18	lower -48	none -20	upper 12
carry-next|1|far|elided|	elided -17	none -35	own -14
carry-next|1|far|end|	! -22	. -32	? -43	none 36
carry-next|1|far|first|	false -30
carry-next|1|far|inside|	false -28
carry-next|1|far|none|	+ -10	,auxiliary -34	,determiner -12	,preposition -13	,pronoun -35	,subordinator -30	,verb-judging -16	,verb-saying -26	,verb-thinking -13	,word 13	: -22	; -13	auxiliary -22	capital -20	coordinator 6	elided -20	end -27	none 9	own -37	preposition -24	pronoun -26	stop -17	subordinator 10	word -15
carry-next|1|far|own|	elided -35	none -66
carry-next|1|far|preposition|	. -22	lower -55	none -46	upper 9
carry-next|1|far|pronoun|	, -15	. -15	? -7	lower -42	none -9
carry-next|1|far|question|false|	false -34	true -26
carry-next|1|far|question|true|	false -31
carry-next|1|far|quote|	upper -9
carry-next|1|far|start|	upper -28
carry-next|1|far|stop|	none -36	other -11	upper -97
carry-next|1|far|subject|	elided -23	none -12	own -18
carry-next|1|far|subordinator|	, -20	lower -49	none 12
carry-next|1|far|that|	lower -45
carry-next|1|far|verb-saying|	, -48	? -32	lower -32	none -24	upper -16
carry-next|1|far|verb-thinking|	lower -28
carry-next|1|far|word|	, -13	lower -6	none -38	upper -21
carry-next|1|far|—|	. -21	none -18	upper -14
carry-next|2|	far -14
carry-next|2|far|	, -30	1 -10	10+ -66	2 -23	3 -6	4-5 16	6-9 -18	: 17	adverb -16	auxiliary -14	capital -28	coordinator -19	determiner -13	preposition -11	pronoun -21	start 8	stop -52	subordinator -31	that -12	verb-judging -18	verb-saying -39	verb-thinking -22	word -12
carry-next|2|far|,auxiliary|	none -19
carry-next|2|far|,verb-saying|	none -16
carry-next|2|far|,word|	none -16
carry-next|2|far|,|	capital -19	determiner -56	lower -32	none -33	pronoun -20	verb-saying -13	word -19
carry-next|2|far|.|	capital -31	determiner -20	end 7	pronoun -11
carry-next|2|far|:|	lower 8	none 24	upper 14
carry-next|2|far|?|	,verb-saying 7	capital -28	end -20	pronoun -18
carry-next|2|far|adjacent|	false -14
carry-next|2|far|adverb|	lower -16
carry-next|2|far|auxiliary|	lower -14	none -20
carry-next|2|far|capital|	, -45	. -23	lower -28
carry-next|2|far|coordinator|	lower -19	none -27
carry-next|2|far|determiner|	, -49	. -21	lower -13
carry-next|2|far|elided|	elided -13	own -24
carry-next|2|far|end|	. -47	? 13	none 24
carry-next|2|far|first|	false 13
carry-next|2|far|inside|	false -25
carry-next|2|far|none|	, -17	,auxiliary -22	,verb-judging -18	,verb-saying 22	,word -29	capital -11	coordinator -23	elided -10	none -20	own 13	preposition -7	stop -44
carry-next|2|far|own|	none -37
carry-next|2|far|preposition|	lower -38	none -35
carry-next|2|far|pronoun|	, -21	. -10	lower -21	none -17
carry-next|2|far|question|false|	false -12
carry-next|2|far|question|true|	false -44	true 16
carry-next|2|far|start|	upper 8
carry-next|2|far|stop|	none -72	upper -52
carry-next|2|far|subject|	elided -32	none 7
carry-next|2|far|subordinator|	lower -31	none -29
carry-next|2|far|that|	lower -12
carry-next|2|far|verb-judging|	lower -18
carry-next|2|far|verb-saying|	, -78	lower -31	upper -19
carry-next|2|far|verb-thinking|	lower -22
carry-next|2|far|word|	, -20	lower -12
carry-next|3|far|	, 6	10+ -14	2 20	3 -7	6-9 -16	auxiliary 17	capital -21	preposition -28	stop -54	word 10
carry-next|3|far|,verb-saying|	none -16
carry-next|3|far|,|	determiner -36	lower 7	pronoun -28	verb-saying -8	word 9
carry-next|3|far|.|	end -39	pronoun -26
carry-next|3|far|?|	pronoun -14
carry-next|3|far|alone|	false 11
carry-next|3|far|auxiliary|	lower 17
carry-next|3|far|capital|	, -31	lower -21
carry-next|3|far|determiner|	, -34
carry-next|3|far|elided|	own 11
carry-next|3|far|end|	. -30	none 12
carry-next|3|far|first|	false -10
carry-next|3|far|none|	, -23	,verb-saying 19	none 7	stop 10
carry-next|3|far|own|	elided -19	none -22	own 12
carry-next|3|far|preposition|	lower -28	none -25
carry-next|3|far|pronoun|	, -20
carry-next|3|far|question|true|	false -9
carry-next|3|far|stop|	none -49	upper -54
carry-next|3|far|subject|	elided 11	none 6	own 8
carry-next|3|far|subordinator|	none 13
carry-next|3|far|verb-saying|	, -68
carry-next|3|far|word|	, -16	lower 10
ending|according-to|.|	1 24
ending|according-to|none|	1 9	2 9	3 8	4-6 6	7-12 -11
ending|colon|,|	1 -13
ending|colon|.|	4-6 -12
ending|colon|?|	1 -44
ending|colon|none|	1 -20	3 -10
ending|named-before|!|	1 10	13-25 13	26+ -23
ending|named-before|,|	1 -40	13-25 -28	2 -13	26+ -33	3 -50	4-6 -13	7-12 -15
ending|named-before|.|	1 -20	13-25 25	26+ -38	3 -7	4-6 8	7-12 8
ending|named-before|?|	13-25 -18	2 10	26+ -39	7-12 27
ending|named-before|none|	1 24	13-25 -13	2 7	26+ -63	3 -10	4-6 -15	7-12 -17
ending|named-nearby|!|	0 6	1 -11	2 -10	4-6 -12	7-12 11
ending|named-nearby|,|	0 10	1 12	2 11	3 7	4-6 17	7-12 -26
ending|named-nearby|.|	0 -24	1 -13	13-25 -26	2 15	26+ -17	7-12 -19
ending|named-nearby|?|	1 -9	3 17	4-6 9	7-12 17
ending|named-nearby|none|	0 -22	1 -14	13-25 -16	2 14	26+ -20	4-6 7	7-12 -7
ending|paragraph-before|!|	26+ -21
ending|paragraph-before|,|	26+ -21
ending|paragraph-before|.|	26+ -32
ending|paragraph-before|?|	26+ -30
ending|paragraph-before|none|	26+ -42
ending|possessor|.|	2 11	3 -14	4-6 -19	7-12 -11
ending|possessor|?|	4-6 -10
ending|possessor|none|	0 7	1 -28	3 9	4-6 -39	7-12 -20
ending|quote-then-speaker|!|	0 17
ending|quote-then-speaker|,|	0 33	13-25 -23	2 -15	3 -33	4-6 -7	7-12 -52
ending|quote-then-speaker|?|	0 29
ending|quote-then-speaker|none|	-10 -18	-11 -9	-12 10	-14 -21	-15 -24	-17 -8	-23 -14	-3 -30	-4 -33	-6 -7	-7 -17	-8 -33	-9 -8	0 -20	1 -13	13-25 -24	2 21	4-6 -12
ending|quote-then-verb|!|	1 -12
ending|quote-then-verb|,|	0 20	13-25 -15	4-6 -11	7-12 -29
ending|quote-then-verb|?|	1 9
ending|quote-then-verb|none|	1 16	3 14	4-6 -23	7-12 -12
ending|sentence-after|!|	0 -9
ending|sentence-after|.|	0 11	2 -7	3 -27	4-6 -19	7-12 -8
ending|sentence-after|?|	3 -19
ending|sentence-before|!|	13-25 -32
ending|sentence-before|,|	1 -11	13-25 -28	2 -18	26+ -14	4-6 -27	7-12 -10
ending|sentence-before|.|	1 21	13-25 -10	4-6 19	7-12 -27
ending|sentence-before|?|	1 8	2 -7	3 -9	4-6 -12	7-12 11
ending|sentence-before|none|	13-25 -6	2 -40	26+ -9	3 -37	4-6 -6
ending|signature|.|	1 13
ending|signature|none|	1 -6
ending|speaker-then-quote|!|	3 15
ending|speaker-then-quote|,|	1 9	4-6 11
ending|speaker-then-quote|.|	0 -12	1 24	13-25 -24	2 6	3 6	4-6 16	7-12 -26
ending|speaker-then-quote|?|	1 -14	13-25 -15	3 20	4-6 8	7-12 8
ending|speaker-then-quote|none|	0 7	1 -13	13-25 -17	2 9	26+ -19	3 -11	4-6 -6
ending|topic|!|	13-25 10	26+ -29	7-12 -11
ending|topic|.|	13-25 -19	26+ -15	7-12 -14
ending|topic|?|	13-25 -23	26+ -28	4-6 -6	7-12 20
ending|topic|none|	0 -30	13-25 -15	2 -8	26+ -54	3 13	4-6 12
ending|verb-then-speaker|.|	0 -35	13-25 -15	2 14	3 -18	4-6 12	7-12 -28
ending|verb-then-speaker|none|	0 -22	1 7	13-25 -41	3 -6	4-6 -7	7-12 -11
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 18
follow|according-to|,subordinator|	none 8
follow|according-to|,verb-saying|	none -18
follow|according-to|,word|	none 15
follow|according-to|:|	none 11
follow|according-to|;|	none 19
follow|according-to|end|	. 26
follow|according-to|preposition|	none 12
follow|according-to|word|	none 9
follow|colon|,auxiliary|	none -15
follow|colon|,verb-saying|	none -31
follow|colon|capital|	, -12	. -21	? 11
follow|colon|end|	. -11	? -29	none -40
follow|colon|preposition|	. -21
follow|colon|stop|	? -16	none -11
follow|colon|verb-saying|	, -16
follow|named-before|,pronoun|	none -24
follow|named-before|,verb-judging|	none -25
follow|named-before|,verb-saying|	! 10	? -27
follow|named-before|,verb-thinking|	none -21
follow|named-before|,word|	none 9
follow|named-before|,|	none -17
follow|named-before|:|	none -6
follow|named-before|capital|	, -53	? -18	none -39
follow|named-before|determiner|	, -7	. -19	? -11	none 6
follow|named-before|pronoun|	, -34	. 9	? -17	none -31
follow|named-before|verb-saying|	, -45	? -25	none -16
follow|named-before|—|	. -18
follow|named-nearby|,auxiliary|	none 26
follow|named-nearby|,determiner|	none -10
follow|named-nearby|,pronoun|	? 19
follow|named-nearby|,verb-judging|	none 17
follow|named-nearby|,verb-saying|	! -14	none 7
follow|named-nearby|,verb-thinking|	none 20
follow|named-nearby|,|	none -21
follow|named-nearby|:|	none -13
follow|named-nearby|;|	none -7
follow|named-nearby|auxiliary|	none 8
follow|named-nearby|capital|	, 10	. -12	? 10
follow|named-nearby|coordinator|	, -10	none -43
follow|named-nearby|determiner|	, -8	? -12	none -8
follow|named-nearby|end|	? 7	none -23
follow|named-nearby|preposition|	. -9
follow|named-nearby|pronoun|	! 6	, 28	. -18	? 8	none 10
follow|named-nearby|stop|	none 14
follow|named-nearby|subordinator|	. -16	none -12
follow|named-nearby|verb-saying|	, 11	? 11	none 14
follow|named-nearby|word|	, 6
follow|named-nearby|—|	none 19
follow|paragraph-before|,auxiliary|	none -25
follow|paragraph-before|,pronoun|	none -9
follow|paragraph-before|,verb-judging|	none -6
follow|paragraph-before|,verb-saying|	? -14	none -37
follow|paragraph-before|,word|	none -22
follow|paragraph-before|capital|	, -15	? -17	none -7
follow|paragraph-before|determiner|	, -14	? -14
follow|paragraph-before|end|	. -31
follow|paragraph-before|pronoun|	, -10	? -12
follow|paragraph-before|verb-saying|	, -9	? -17	none -16
follow|paragraph-before|word|	, -8
follow|paragraph-before|—|	. -7
follow|possessor|,|	none -31
follow|possessor|auxiliary|	none -11
follow|possessor|capital|	. -14
follow|possessor|determiner|	. -10
follow|possessor|end|	. 7	none -23
follow|possessor|preposition|	none -31
follow|possessor|pronoun|	. -36
follow|possessor|word|	none -21
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 8
follow|quote-then-speaker|,verb-saying|	none -12
follow|quote-then-speaker|,word|	none -18
follow|quote-then-speaker|:|	none -27
follow|quote-then-speaker|;|	none -6
follow|quote-then-speaker|auxiliary|	none -23
follow|quote-then-speaker|capital|	, 29	none 42
follow|quote-then-speaker|coordinator|	, -25	none -45
follow|quote-then-speaker|determiner|	? 24	none -13
follow|quote-then-speaker|pronoun|	! 17	, 33	? 16	none 33
follow|quote-then-speaker|subordinator|	none -7
follow|quote-then-speaker|verb-saying|	, -45	? 24
follow|quote-then-speaker|word|	, 9	none -25
follow|quote-then-verb|,determiner|	none 13
follow|quote-then-verb|,pronoun|	? 16	none 29
follow|quote-then-verb|,verb-judging|	none 23
follow|quote-then-verb|,verb-saying|	? 7	none 18
follow|quote-then-verb|,word|	none 8
follow|quote-then-verb|:|	none -16
follow|quote-then-verb|capital|	, -24
follow|quote-then-verb|coordinator|	none -37
follow|quote-then-verb|determiner|	, -20
follow|quote-then-verb|preposition|	none 17
follow|quote-then-verb|verb-saying|	, 20	none 21
follow|quote-then-verb|—|	none 19
follow|sentence-after|determiner|	! -24	? -35
follow|sentence-after|—|	. -16
follow|sentence-before|,auxiliary|	none -37
follow|sentence-before|,coordinator|	none -22
follow|sentence-before|,preposition|	none -28
follow|sentence-before|,pronoun|	none -33
follow|sentence-before|,subordinator|	none -14
follow|sentence-before|,verb-judging|	none -20
follow|sentence-before|,verb-saying|	! -20	? -26	none 10
follow|sentence-before|,verb-thinking|	none -21
follow|sentence-before|,word|	none -10
follow|sentence-before|,|	none -10
follow|sentence-before|:|	none -22
follow|sentence-before|;|	none -42
follow|sentence-before|capital|	, -61	. -12	? -25	none -37
follow|sentence-before|coordinator|	, -28	none 27
follow|sentence-before|determiner|	! 6	, 7	. -10
follow|sentence-before|end|	! -32	. -7	? -10	none -16
follow|sentence-before|preposition|	. -11	none 12
follow|sentence-before|pronoun|	, -28	. 6	? -25	none -40
follow|sentence-before|stop|	? -13	none -25
follow|sentence-before|subordinator|	. -11
follow|sentence-before|verb-saying|	, -71
follow|sentence-before|word|	, -33	none 14
follow|signature|—|	. 13
follow|speaker-then-quote|,auxiliary|	none -24
follow|speaker-then-quote|,determiner|	none 26
follow|speaker-then-quote|,preposition|	none -9
follow|speaker-then-quote|,verb-judging|	none -11
follow|speaker-then-quote|,verb-saying|	none -28
follow|speaker-then-quote|,|	none -9
follow|speaker-then-quote|;|	none 28
follow|speaker-then-quote|auxiliary|	none -6
follow|speaker-then-quote|capital|	. 16	? 16
follow|speaker-then-quote|coordinator|	, 18	none 10
follow|speaker-then-quote|determiner|	, 9	. -6	none -10
follow|speaker-then-quote|end|	. 8	? -6	none -22
follow|speaker-then-quote|preposition|	. 6	none -10
follow|speaker-then-quote|pronoun|	. -10
follow|topic|,auxiliary|	? -14
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -42
follow|topic|,pronoun|	? -9	none -12
follow|topic|,subordinator|	none -17
follow|topic|,verb-judging|	none -30
follow|topic|,verb-saying|	! 7	? -30	none -29
follow|topic|,verb-thinking|	none -14
follow|topic|,word|	none 14
follow|topic|:|	none -24
follow|topic|;|	none -8
follow|topic|auxiliary|	none -12
follow|topic|capital|	. -9
follow|topic|coordinator|	none 9
follow|topic|determiner|	. -11	none 6
follow|topic|end|	! -8	. -6	? -17	none -39
follow|topic|preposition|	. -18	none -19
follow|topic|pronoun|	. -26
follow|topic|stop|	? -11	none 12
follow|topic|word|	none -9
follow|topic|—|	none -14
follow|verb-then-speaker|,subordinator|	none -28
follow|verb-then-speaker|,verb-saying|	none -20
follow|verb-then-speaker|,word|	none -20
follow|verb-then-speaker|,|	none -26
follow|verb-then-speaker|auxiliary|	none -16
follow|verb-then-speaker|capital|	. -17
follow|verb-then-speaker|coordinator|	none -34
follow|verb-then-speaker|end|	. 7	none -33
follow|verb-then-speaker|preposition|	. -21	none -38
follow|verb-then-speaker|pronoun|	. -22
follow|verb-then-speaker|stop|	none 6
follow|verb-then-speaker|word|	none 22
force|according-to|according|	1 13	2 9	3 8	4-6 6	7-12 -10
force|colon|naked|	1 -16	3 9	4-6 -13
force|named-before|naked|	1 13	13-25 -6	2 20	26+ -78	3 -16
force|named-nearby|naked|	1 -13	13-25 -24	2 18	26+ -27	3 9	4-6 9	7-12 -17
force|paragraph-before|according|	26+ -14
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -25
force|paragraph-before|saying|	26+ -41
force|paragraph-before|thinking|	26+ -24
force|possessor|naked|	0 6	1 -29	2 7	3 8	4-6 -39	7-12 -21
force|quote-then-speaker|judging|	-4 -18	-6 18	0 20	1 -29	2 -7	4-6 -16	7-12 -31
force|quote-then-speaker|other|	-10 -14	-12 -14	-15 -20	-3 -17	-4 -10	-5 21	-6 -13	-7 -14	-8 -20	-9 20	0 8	13-25 -27	2 8	3 -27	4-6 -56	7-12 -40
force|quote-then-speaker|saying|	-10 -16	-11 -16	-12 18	-14 -21	-15 -17	-16 -9	-17 -16	-23 -14	-3 -21	-4 -21	-5 -11	-6 -10	-7 -13	-8 -26	-9 -20	0 26	1 -13	13-25 -21	3 -25	7-12 -14
force|quote-then-speaker|thinking|	-3 -17	0 28	1 11	4-6 -20
force|quote-then-verb|judging|	1 25
force|quote-then-verb|other|	1 9
force|quote-then-verb|saying|	0 17	1 8	13-25 -13	4-6 -20	7-12 -26
force|sentence-after|judging|	1 -18	4-6 -20	7-12 -21
force|sentence-after|other|	0 7	13-25 -24	2 -22	3 -30	4-6 -6	7-12 -28
force|sentence-after|saying|	0 8	1 8	3 -34	4-6 -16
force|sentence-after|thinking|	0 13
force|sentence-before|according|	26+ -46
force|sentence-before|judging|	1 -26	13-25 8	2 -22	26+ -46	3 -26	7-12 -22
force|sentence-before|other|	1 -25	2 -37	4-6 -8	7-12 -27
force|sentence-before|saying|	1 23	13-25 -19	2 10
force|sentence-before|thinking|	1 -10	13-25 -44	2 -22	26+ -29	3 -30	4-6 -11	7-12 -25
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 15	1 12	13-25 -30	2 11	3 -18	7-12 -22
force|speaker-then-quote|other|	0 -35	1 -26	13-25 -6	2 8	26+ -20
force|speaker-then-quote|saying|	0 11	13-25 -25	2 11
force|speaker-then-quote|thinking|	1 -17	13-25 -22	2 -6	26+ -18	3 11	7-12 -6
force|topic|naked|	0 -30	1 7	13-25 -23	2 -12	26+ -45	3 13	4-6 10
force|verb-then-speaker|judging|	0 -7	1 -7	2 15	3 -13	4-6 -21	7-12 -29
force|verb-then-speaker|saying|	0 -17	13-25 -42	2 11	3 -18	4-6 9	7-12 -14
form|according-to|other|	according 14
form|paragraph-before|base|	apposed -10	apposition -8	direct -6	shared -6
form|paragraph-before|other|	according -14	apposed -25	apposition -10	direct -20	passive -21	relative -19	shared -21
form|paragraph-before|participle|	apposition -8	direct -10	shared -19
form|paragraph-before|past|	apposed -32	apposition -12	direct -35	inverted -22	passive -6	relative -15	shared -27
form|paragraph-before|present|	apposed -7	direct -6	inverted -9	shared -9
form|quote-then-speaker|base|	apposed -23	direct -20	shared -9
form|quote-then-speaker|other|	apposed 7	apposition -23	passive -23	relative -25	shared -16
form|quote-then-speaker|participle|	apposed 9	apposition -26	direct -22	shared -12
form|quote-then-speaker|past|	apposed 6	direct 18	shared -39
form|quote-then-speaker|present|	apposed -14	apposition -17	direct 15	relative -16
form|quote-then-verb|past|	inverted 11
form|quote-then-verb|present|	inverted 14
form|sentence-after|base|	direct -10
form|sentence-after|other|	according -9	apposed 9	apposition -29	shared -18
form|sentence-after|past|	apposed -38	apposition -32	direct 12	shared 8
form|sentence-after|present|	apposed -22
form|sentence-before|base|	apposed -25	apposition -18	direct -61
form|sentence-before|other|	according 10	apposed -12	apposition -12	passive -28
form|sentence-before|participle|	apposition -31	direct -34
form|sentence-before|past|	apposed -21	direct 9	passive -12	relative 6
form|sentence-before|present|	apposed -44	apposition -23	direct -18	inverted -44	passive -19	relative -26
form|speaker-then-quote|base|	apposed -21	direct -26	shared -38
form|speaker-then-quote|other|	apposition -32	direct -13	passive 7	relative 10	shared -9
form|speaker-then-quote|participle|	apposed -23	apposition -26	direct 14
form|speaker-then-quote|past|	apposed -17	apposition -33	direct 25	passive -20	shared -31
form|speaker-then-quote|present|	apposed 21	apposition -14	direct 16	relative 23	shared -18
gap|according-to|	 15	, 34	,; -13	,c 22	,c; -20	,s -29	; -26	c -16
gap|paragraph-before|	 -30	, -33	,; -16	,;c -14	,;s -8	,c -27	,cq -12	,cs -17	,q -27	,qc -12	,qs -13	,s -10	,sc -17	,sq -18	; -19	;, -13	;,c -9	;,s -8	;c -13	;c, -6	;s -6	c -17	c,s -7	cq -9	cs -7	q -6	q, -20	s -14	s, -10	s,c -13	s,q -15
gap|quote-then-speaker|	 14	, 9	,cs -24	,s -12	; -21	;, -26	c -49	cs -28	s -18
gap|quote-then-verb|	 15	, 19	,c -16	,s -16	; -6	c -37
gap|sentence-after|	 14	, -43	; 9	;,s -17	c -19	s -9	s, 16
gap|sentence-before|	 -15	, -21	,; -46	,c -47	,c; -15	,cq -23	,cs 12	,q -9	,q; -35	,qc -16	,qc; -19	,qs -29	,s -11	,s; -32	,sc -17	,sq -40	,sq; -31	,sqc -25	;, -46	;,c 14	;c -21	;q -23	;q, -16	;q,c 12	;qc -14	;s -23	c 14	c, -14	c,; 10	c,s -31	c; 9	cq -21	cs, -22	q -49	q, -62	q,; -42	q,c -26	q,s -11	q,s; -21	q;, -18	qc -26	qc, -23	qcs 19	qs,; -21	qsc 13	s 11	s, -30	s,; -51	s,c -37	s,c; -23	s,q -19	sc -20	sc, 22	sq -17	sq, 6	sq,; -10	sq; -19	sqc, -25
gap|speaker-then-quote|	 11	, -17	,; -28	,c -28	,c; -20	,cs -9	,s; 13	;, -21	;s -14	c 12	c, 19	c,s -12	c; 18	q, -19	q,s -30	q; -13	qc -12	s 22	s, -29	s,; -25	s; -7	sq, -22	sqc -7
gap|verb-then-speaker|	 -35	, 28	,c; -19	,cs -17	,s 14	;, -25	c -36	cs -22	s -48
head|	0 -12	1 -18	11 -12	12 -14	14 -11	2 7	20 -16	2019 -15	2023 -11	2025 -20	22 10	29 -26	3 -13	300 -12	31 -14	34 -24	4 14	400 -10	5 -25	58 -19	6 -18	64 -26	67 -21	7 -16	71 9	74 -9	77 -18	79 -19	80 -12	84 -11	88 -6	9 -21	ab -18	aboard -11	accord -18	accordo -14	actor 13	acuerdo -22	acusación -15	acórdão -14	administration -20	affaire -14	agence -11	agency -27	agent -15	agente 8	airport -11	alert -21	ambassador 13	amministrazione 10	analistas -18	analyst 16	analystes -12	ancienne 7	anders -14	animali -19	anni -29	anonymity -18	another -11	anyone -19	arbitrage -20	arbitragem -12	assessora -23	assistente 8	association -21	attorney 19	audition -17	author -20	azienda 11	ação -16	años -17	ballots -20	bank -17	banker 10	battuta -26	beau -18	beiden -9	berichten -14	best -16	bewindsman 20	billion -10	bloque 12	board 11	boat -11	bonden 10	book -14	boss -20	brother -22	buren -16	bus -20	buurt -18	buyer -25	call -15	calm -8	cambio -19	came -7	capitaine -27	capital -13	captain 12	case -23	caso -17	celle-ci 23	cent -6	cento -15	central 11	centre -11	cerimônia -8	chairwoman -6	change -13	chercheur 8	chief -10	children -22	choix -17	client -21	cliente -28	clients -28	cloche -22	club -16	comité -9	communiqué 7	compagnie 19	company -14	complainant 10	complaint 9	comune -19	conseiller 23	consultant 18	consultora -26	contract -19	corner -15	coroner 13	correctionele -7	corte -11	council -11	county -12	courriels -22	course -19	court -20	crews -17	critics -16	critique -9	c’ -24	dat 8	daughter 6	days -7	deal -14	decision -10	decisão -28	defence -25	defender 21	defesa -19	dernier 15	dialogue -16	dicastero 7	die 9	dies -9	different -14	diplomat 12	diplomate -16	diputada 10	directivo 29	dirigeante 14	dirigente 15	diálogo -20	document 15	documento 6	dog -17	dossier -19	drug -15	décision -15	earlier -14	ela 24	ele 36	ella 23	elle 25	email -27	embassy 15	energy -21	engineer 17	enquête -6	entraîneur -21	envoy -14	er 42	error -17	es -65	essais -15	estatal -13	este -14	euros -21	everyone -19	evidence -16	executiva 14	executive 6	fallo -19	fans -23	farmer 16	farmers -25	father -10	federation -9	felt -19	fez 13	fila -9	film -32	floor -8	fondi -15	forward 16	foto 8	france -17	frase -25	friday -14	gallo -8	gauche -13	general 13	getuige -23	gewesen -19	gip 10	girl 12	gol -17	gouverneur -15	governante 16	government -14	governor 10	grandmother 23	group -10	groupe -27	grupo -10	guard 15	guineense 15	haar 16	hallazgo -17	he 22	head -9	health -16	heard -12	hearing -15	het -57	heure -13	hij 17	his -18	hold -24	homóloga -13	house -22	héros -23	i -36	idea -19	ihr -14	il 35	ils -23	indagato -12	industriels -23	inflation -19	inversión -15	investigadora 15	investment -21	it -89	italiana -11	its -16	jaar -16	jefferies 7	judge -12	judges 10	juges 6	junior 12	jury -8	justice -11	justices -23	king -18	latter 10	lawmaker 13	lawyer -11	leader -16	leeds -18	lei 9	less -20	letter 12	ley -16	librarian 8	line -18	list -14	looked -13	lui -27	líder -16	maestro 9	magistrada 16	magistrate 7	magistrato 22	man -28	manager 16	manutention -27	marchés -16	match -22	mayor 15	members -11	men -11	mercado -21	message -25	million -17	minister 15	ministers -31	ministre 23	ministro 20	ministry 23	minutes -22	monde -17	money -21	more -24	mother -9	motion -13	muestras -13	musician 19	médailles -11	name -8	named -10	nation -15	negotiator -15	negócio -17	neve -11	nobody -22	norma 8	nota -15	nous -16	nouveau -20	novelist 14	number -26	nuova -9	occasion -14	office 22	officer 14	official 28	officials -15	on -56	one -36	operator -9	oposição -18	oppositie -18	opposition -23	order -16	organisation -15	osserva -9	owner -17	padre -6	panel -16	paper -24	parents -17	parola -13	parquet 15	part -27	parte -28	partido -17	party -22	patients -14	payment -15	people -33	percent -14	person -12	phone -22	piano -18	pilot -18	plaisantin 9	plumber -15	politica -14	politician 16	prejuízo -18	premier -23	prensa -32	presentador -20	price -7	priest 10	primo -19	problema -22	process -17	produzione -18	program -14	programme -20	projet -26	proposition -18	prosecutor 6	prosecutors -17	président -14	prévenu -20	pénaliste 28	pênalti -12	radio -14	rapport 11	reaction -15	region -10	regulator 7	relation -10	remark -21	rensters -17	reporters -26	représentant -12	research -21	responsable 6	result -26	resultados -17	retailer -20	rien -17	rientro -20	riferito -15	rival -25	rule -19	ruling -21	réponse -19	safe -20	said -34	sale -12	samen 8	santé 8	says -15	saída -22	second -13	seconde 8	secretary -11	secteur -27	seen 15	septuagénaire 18	sergeant 6	service -18	setting -19	shares -18	she 14	sheets -13	ship -26	side -29	sides -14	sie 10	signora -8	silence -18	sindacalista 9	sindacati -26	singer 8	sinistra -21	skipper 17	so -22	société -14	son 6	sottosegretario -13	source 24	sources -22	spokesperson 13	spokeswoman 14	staff 10	stampa -6	state -23	stopped -17	striker 8	student 11	students -21	study -9	sua -13	suo -17	supervisor 13	supporters -21	sénateurs -19	target -15	tax -16	te -13	teacher -7	tecnico 20	teenager 10	tekst -11	telephone -18	tempi -13	terug -17	testa -16	testo -36	text -17	texte -11	that -41	their -21	they -35	third -17	this -20	those -24	time -24	times 9	told -22	tongien 8	tout -29	trainer 12	travail -7	treasurer 19	trejos -6	trial -19	tribunal -17	técnico -12	union -22	unit 11	units -13	universiteit -16	university -19	usine -15	vendedora 8	vendeur -20	vendor 6	verdict -15	verklaring -19	vero -14	vertritt -14	veteran 15	village -23	voce -17	vote -20	water -16	we -25	weten 20	widow 30	wife -13	wissen -7	witness 9	women -15	worden -15	work -15	worker 15	years -14	ze 10	zij 27	zo -22	zurück -25	áudio -8	édile 10	él 9	élue 8	órgão -27
intro-force|according-to|,|according|	13-25 16	4-6 8	7-12 7
intro-force|according-to|:|according|	1 -9	4-6 -21	7-12 -8
intro-force|according-to|auxiliary|according|	7-12 7
intro-force|according-to|determiner|according|	4-6 -16
intro-force|according-to|preposition|according|	1 -6	4-6 -10
intro-force|according-to|start|according|	1 12	4-6 -16
intro-force|according-to|stop|according|	1 19	7-12 -16
intro-force|according-to|word|according|	1 8	13-25 -16	4-6 17	7-12 -14
intro-force|colon|:|naked|	1 -16	3 9	4-6 -13
intro-force|named-before|quote|naked|	7-12 13
intro-force|named-before|start|naked|	26+ -76
intro-force|named-before|stop|naked|	1 13	2 20	26+ -24	3 -16
intro-force|named-nearby|)|naked|	4-6 20
intro-force|named-nearby|,|naked|	1 6	13-25 -10	2 14	3 -19	7-12 -15
intro-force|named-nearby|:|naked|	0 18	1 21	13-25 -8	2 -9	3 12	4-6 -6	7-12 -31
intro-force|named-nearby|;|naked|	7-12 -15
intro-force|named-nearby|adverb|naked|	1 -26	13-25 -22	4-6 -22	7-12 9
intro-force|named-nearby|auxiliary|naked|	1 -18	13-25 13	2 -29	26+ -28	3 -17	4-6 -26
intro-force|named-nearby|capital|naked|	0 -8	13-25 13	2 -19	3 -9	4-6 -14	7-12 -19
intro-force|named-nearby|coordinator|naked|	2 -13
intro-force|named-nearby|determiner|naked|	0 -18	1 -17	2 -28	3 18	4-6 10	7-12 -14
intro-force|named-nearby|possessive|naked|	4-6 -17
intro-force|named-nearby|preposition|naked|	13-25 10	2 18	26+ -13	3 21	4-6 25	7-12 7
intro-force|named-nearby|pronoun|naked|	0 -47	13-25 -13	4-6 -18
intro-force|named-nearby|start|naked|	0 16	1 -6	13-25 -15	2 21	4-6 9
intro-force|named-nearby|stop|naked|	0 13	1 15	2 23	4-6 10
intro-force|named-nearby|subordinator|naked|	1 -29	13-25 -15	2 -17	3 12
intro-force|named-nearby|that|naked|	1 -25	13-25 -16	4-6 14	7-12 15
intro-force|named-nearby|verb-judging|naked|	1 -13	13-25 -19	2 25	3 -7	7-12 -7
intro-force|named-nearby|verb-saying|naked|	1 -9	13-25 -8	2 6	4-6 -13
intro-force|named-nearby|verb-thinking|naked|	1 8	13-25 -25	3 -9	4-6 -8	7-12 -15
intro-force|named-nearby|word|naked|	1 -47	13-25 -38	26+ -19	4-6 33	7-12 -13
intro-force|named-nearby|–|naked|	4-6 -20
intro-force|paragraph-before|start|according|	26+ -14
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -25
intro-force|paragraph-before|start|saying|	26+ -41
intro-force|paragraph-before|start|thinking|	26+ -24
intro-force|possessor|,|naked|	3 10	4-6 -10	7-12 -18
intro-force|possessor|:|naked|	4-6 -34	7-12 -6
intro-force|possessor|auxiliary|naked|	2 -32	4-6 -19	7-12 -29
intro-force|possessor|capital|naked|	7-12 -21
intro-force|possessor|determiner|naked|	0 6
intro-force|possessor|possessive|naked|	1 -18
intro-force|possessor|preposition|naked|	2 -34
intro-force|possessor|pronoun|naked|	4-6 -24
intro-force|possessor|subordinator|naked|	7-12 -14
intro-force|possessor|that|naked|	7-12 12
intro-force|possessor|verb-judging|naked|	3 18
intro-force|possessor|verb-saying|naked|	4-6 -20	7-12 -12
intro-force|possessor|verb-thinking|naked|	2 -27
intro-force|possessor|word|naked|	7-12 -42
intro-force|quote-then-speaker|:|saying|	-11 -15	-8 -15	0 20
intro-force|quote-then-speaker|auxiliary|judging|	-4 -19
intro-force|quote-then-speaker|auxiliary|other|	-3 -14	-4 -9	1 8	2 12
intro-force|quote-then-speaker|auxiliary|saying|	-3 -13	-4 -10	-5 -16	0 -17	1 7
intro-force|quote-then-speaker|capital|saying|	-5 -12	1 -16
intro-force|quote-then-speaker|determiner|other|	1 -28
intro-force|quote-then-speaker|determiner|saying|	-7 18	1 -19
intro-force|quote-then-speaker|preposition|other|	1 8	4-6 -21
intro-force|quote-then-speaker|preposition|saying|	1 -20
intro-force|quote-then-speaker|quote|saying|	0 20
intro-force|quote-then-speaker|start|judging|	0 12	7-12 -20
intro-force|quote-then-speaker|start|other|	0 23	1 -23	13-25 -10	3 -21	4-6 -42
intro-force|quote-then-speaker|start|saying|	0 19	1 -21	13-25 -18	2 16	3 -23	7-12 -27
intro-force|quote-then-speaker|start|thinking|	0 23	1 13	4-6 -21
intro-force|quote-then-speaker|stop|judging|	0 16	1 -6	4-6 -16	7-12 -11
intro-force|quote-then-speaker|stop|other|	0 20	1 -6	13-25 -14	2 14	4-6 -23	7-12 -20
intro-force|quote-then-speaker|stop|saying|	0 26	1 12	3 -16	4-6 -9	7-12 -13
intro-force|quote-then-speaker|stop|thinking|	7-12 -17
intro-force|quote-then-speaker|verb-saying|saying|	1 -19
intro-force|quote-then-speaker|word|other|	1 -24	2 -21	4-6 -18	7-12 -23
intro-force|quote-then-speaker|word|saying|	-12 14	-3 -10	-5 -16	-7 -18	1 -17	2 -18	3 -15
intro-force|quote-then-verb|,|saying|	1 17
intro-force|quote-then-verb|:|saying|	1 43
intro-force|quote-then-verb|auxiliary|saying|	1 6
intro-force|quote-then-verb|preposition|saying|	1 -23
intro-force|quote-then-verb|start|judging|	1 12
intro-force|quote-then-verb|start|other|	1 35
intro-force|quote-then-verb|start|saying|	0 9	1 -8	13-25 -15	4-6 -16	7-12 -33
intro-force|quote-then-verb|stop|judging|	1 13
intro-force|quote-then-verb|stop|other|	1 6
intro-force|quote-then-verb|stop|saying|	0 20	4-6 -6	7-12 -17
intro-force|quote-then-verb|subordinator|saying|	1 -16
intro-force|quote-then-verb|word|saying|	1 17
intro-force|sentence-after|,|other|	1 -14
intro-force|sentence-after|:|other|	0 11	4-6 -20	7-12 -16
intro-force|sentence-after|:|saying|	0 -28	1 11	4-6 -23
intro-force|sentence-after|auxiliary|saying|	0 -44
intro-force|sentence-after|start|saying|	0 15
intro-force|sentence-after|stop|other|	0 -19	1 -29	7-12 -23
intro-force|sentence-after|stop|saying|	0 6	1 -23	3 -20	4-6 -15
intro-force|sentence-after|word|other|	0 7	3 -18
intro-force|sentence-after|word|saying|	0 8	3 -15
intro-force|sentence-before|,|according|	13-25 -17
intro-force|sentence-before|,|judging|	13-25 -20	7-12 -18
intro-force|sentence-before|,|other|	13-25 -9	26+ -32	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -51	7-12 -6
intro-force|sentence-before|,|thinking|	13-25 -17	7-12 -15
intro-force|sentence-before|:|according|	13-25 10	26+ -26	7-12 -33
intro-force|sentence-before|:|judging|	13-25 -38	7-12 -33
intro-force|sentence-before|:|other|	13-25 -59	26+ -46	7-12 -7
intro-force|sentence-before|:|saying|	13-25 -35	26+ -9
intro-force|sentence-before|:|thinking|	13-25 -25	7-12 -10
intro-force|sentence-before|adverb|other|	13-25 6
intro-force|sentence-before|adverb|saying|	13-25 -26
intro-force|sentence-before|auxiliary|according|	13-25 -19
intro-force|sentence-before|auxiliary|other|	13-25 -18	26+ -44	7-12 -45
intro-force|sentence-before|auxiliary|saying|	13-25 -16	26+ -38	7-12 11
intro-force|sentence-before|auxiliary|thinking|	13-25 -21
intro-force|sentence-before|capital|judging|	13-25 -26
intro-force|sentence-before|capital|other|	13-25 -19	7-12 -17
intro-force|sentence-before|capital|saying|	13-25 -6	7-12 -21
intro-force|sentence-before|coordinator|saying|	13-25 -22
intro-force|sentence-before|determiner|other|	13-25 -45	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -32	7-12 -22
intro-force|sentence-before|preposition|according|	13-25 -18
intro-force|sentence-before|preposition|judging|	13-25 17	7-12 -12
intro-force|sentence-before|preposition|other|	26+ -31	7-12 -15
intro-force|sentence-before|preposition|saying|	13-25 -38	26+ -34	7-12 -38
intro-force|sentence-before|pronoun|other|	13-25 -43	7-12 -22
intro-force|sentence-before|pronoun|saying|	13-25 -31	26+ -28	7-12 7
intro-force|sentence-before|pronoun|thinking|	13-25 -22
intro-force|sentence-before|quote|saying|	4-6 15
intro-force|sentence-before|stop|according|	13-25 -38	7-12 8
intro-force|sentence-before|stop|judging|	1 -26	13-25 -34	2 -22	3 -25	7-12 -37
intro-force|sentence-before|stop|other|	1 -25	13-25 11	2 -37	26+ -12	7-12 -11
intro-force|sentence-before|stop|saying|	1 23	13-25 17	2 8	3 -19	7-12 -6
intro-force|sentence-before|stop|thinking|	1 -10	13-25 -17	2 -22	3 -30	4-6 -10	7-12 -24
intro-force|sentence-before|subordinator|judging|	13-25 -20
intro-force|sentence-before|subordinator|other|	13-25 7	26+ -30
intro-force|sentence-before|subordinator|saying|	13-25 -14	7-12 10
intro-force|sentence-before|that|judging|	13-25 -20
intro-force|sentence-before|that|other|	13-25 -20	7-12 -27
intro-force|sentence-before|that|saying|	7-12 -15
intro-force|sentence-before|verb-judging|other|	13-25 -37	4-6 -25	7-12 -26
intro-force|sentence-before|verb-saying|other|	13-25 -42	26+ -25	7-12 -24
intro-force|sentence-before|verb-saying|saying|	13-25 -34	26+ -18	7-12 -24
intro-force|sentence-before|verb-thinking|other|	13-25 -6
intro-force|sentence-before|verb-thinking|saying|	13-25 8
intro-force|sentence-before|word|according|	13-25 -21	7-12 -19
intro-force|sentence-before|word|judging|	13-25 -30	26+ -22
intro-force|sentence-before|word|other|	13-25 -38	26+ -11	4-6 -22	7-12 -41
intro-force|sentence-before|word|saying|	26+ -15	4-6 -24	7-12 -47
intro-force|sentence-before|word|thinking|	13-25 -26	7-12 -7
intro-force|signature|,|naked|	1 -25
intro-force|signature|start|naked|	1 23
intro-force|speaker-then-quote|,|other|	2 -15	4-6 -31
intro-force|speaker-then-quote|,|saying|	1 12	3 -22	4-6 -7	7-12 -18
intro-force|speaker-then-quote|,|thinking|	4-6 8	7-12 14
intro-force|speaker-then-quote|:|judging|	13-25 -13	3 -11	4-6 -7
intro-force|speaker-then-quote|:|other|	1 7	13-25 -8	3 21	7-12 -29
intro-force|speaker-then-quote|:|saying|	3 15
intro-force|speaker-then-quote|:|thinking|	3 19	4-6 10	7-12 -22
intro-force|speaker-then-quote|adverb|other|	1 -26	7-12 7
intro-force|speaker-then-quote|adverb|saying|	2 15	4-6 -20	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -12	4-6 21
intro-force|speaker-then-quote|auxiliary|other|	0 -29	1 -32	13-25 -19	3 -14	4-6 -9	7-12 -12
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -16	2 -18	3 -11	4-6 17	7-12 6
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 14	7-12 -19
intro-force|speaker-then-quote|capital|judging|	2 14
intro-force|speaker-then-quote|capital|other|	2 6	3 -29	4-6 6
intro-force|speaker-then-quote|capital|saying|	1 16	2 19	3 9
intro-force|speaker-then-quote|coordinator|other|	3 -24	4-6 -26
intro-force|speaker-then-quote|coordinator|saying|	4-6 -6
intro-force|speaker-then-quote|determiner|judging|	4-6 13
intro-force|speaker-then-quote|determiner|other|	1 -24	3 -12	4-6 -12	7-12 -21
intro-force|speaker-then-quote|determiner|saying|	1 -16	2 9	4-6 -14	7-12 6
intro-force|speaker-then-quote|preposition|judging|	1 7	3 -14
intro-force|speaker-then-quote|preposition|other|	7-12 10
intro-force|speaker-then-quote|preposition|saying|	3 -10	4-6 8	7-12 -27
intro-force|speaker-then-quote|pronoun|judging|	1 13
intro-force|speaker-then-quote|pronoun|other|	1 -12	13-25 -20	2 -9
intro-force|speaker-then-quote|pronoun|saying|	1 -7	4-6 -28	7-12 15
intro-force|speaker-then-quote|subordinator|judging|	1 -9	2 6	7-12 -13
intro-force|speaker-then-quote|subordinator|other|	13-25 -20	7-12 17
intro-force|speaker-then-quote|subordinator|saying|	13-25 -13	4-6 8	7-12 11
intro-force|speaker-then-quote|that|judging|	1 23
intro-force|speaker-then-quote|that|other|	4-6 -17
intro-force|speaker-then-quote|that|saying|	13-25 -23	2 10
intro-force|speaker-then-quote|that|thinking|	1 -18
intro-force|speaker-then-quote|verb-judging|judging|	0 15
intro-force|speaker-then-quote|verb-judging|other|	4-6 -21	7-12 -13
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -6	4-6 9
intro-force|speaker-then-quote|verb-saying|judging|	2 14
intro-force|speaker-then-quote|verb-saying|other|	1 -12	4-6 6	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 11	13-25 -20	4-6 -7	7-12 -8
intro-force|speaker-then-quote|verb-thinking|other|	7-12 -10
intro-force|speaker-then-quote|verb-thinking|saying|	3 -6	4-6 -13
intro-force|speaker-then-quote|word|judging|	3 23	7-12 -18
intro-force|speaker-then-quote|word|other|	0 -50	13-25 -15	3 -24	4-6 -9	7-12 7
intro-force|speaker-then-quote|word|saying|	13-25 -16	2 19	3 17	4-6 13
intro-force|speaker-then-quote|word|thinking|	4-6 -23
intro-force|topic|)|naked|	26+ -14
intro-force|topic|,|naked|	13-25 -29	26+ -14	4-6 -26	7-12 -21
intro-force|topic|:|naked|	1 18	13-25 -37	26+ -32	4-6 19
intro-force|topic|;|naked|	26+ -16
intro-force|topic|adverb|naked|	13-25 -43	2 -16	26+ -31	4-6 -12
intro-force|topic|auxiliary|naked|	1 -33	13-25 10	26+ -57	4-6 8	7-12 9
intro-force|topic|capital|naked|	26+ -45	4-6 8	7-12 -24
intro-force|topic|coordinator|naked|	13-25 -23	26+ -18
intro-force|topic|determiner|naked|	13-25 -11	2 -19	26+ -43	3 14	4-6 -21	7-12 -32
intro-force|topic|preposition|naked|	13-25 -32	26+ -68	3 11	4-6 8	7-12 21
intro-force|topic|pronoun|naked|	2 -12	26+ -35	7-12 -32
intro-force|topic|start|naked|	26+ -63
intro-force|topic|stop|naked|	13-25 -6	2 -10	26+ -12	3 -15	4-6 -17	7-12 -14
intro-force|topic|that|naked|	13-25 -30	2 -8	26+ -34	4-6 -13	7-12 -20
intro-force|topic|verb-judging|naked|	13-25 -31	2 21	26+ -27	7-12 -23
intro-force|topic|verb-saying|naked|	1 9	13-25 -45	26+ -24	4-6 -11	7-12 -23
intro-force|topic|word|naked|	0 -27	2 7	26+ -34	3 26	7-12 18
intro-force|topic|–|naked|	26+ -17
intro-force|verb-then-speaker|,|judging|	1 9
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -19	2 23	3 -10	7-12 21
intro-force|verb-then-speaker|:|judging|	1 -15	2 24
intro-force|verb-then-speaker|:|saying|	1 -9	3 -15	4-6 21	7-12 -30
intro-force|verb-then-speaker|auxiliary|saying|	1 -26	13-25 -23	2 8	3 -28	4-6 -18
intro-force|verb-then-speaker|capital|judging|	0 -28
intro-force|verb-then-speaker|capital|saying|	0 -17	4-6 15
intro-force|verb-then-speaker|coordinator|saying|	4-6 -23
intro-force|verb-then-speaker|determiner|saying|	4-6 18	7-12 -18
intro-force|verb-then-speaker|preposition|judging|	1 -29
intro-force|verb-then-speaker|preposition|saying|	1 -30	3 11	4-6 -27	7-12 -21
intro-force|verb-then-speaker|pronoun|judging|	0 -36
intro-force|verb-then-speaker|subordinator|judging|	1 -32
intro-force|verb-then-speaker|that|judging|	0 9
intro-force|verb-then-speaker|that|saying|	0 -32	1 -21
intro-force|verb-then-speaker|verb-saying|judging|	0 -13
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -23
intro-force|verb-then-speaker|word|judging|	0 -40	1 -22	7-12 -20
intro-force|verb-then-speaker|word|saying|	0 -58	3 6	4-6 -19
intro|according-to|	, 19	: -19	; 7	capital 27	coordinator 21	determiner -12	preposition -17	start -16	stop 14	verb-saying 21
intro|colon|	: -11
intro|named-before|	start -76	stop 9
intro|named-nearby|	, -8	: -6	auxiliary -21	capital -10	coordinator -9	determiner -8	preposition 29	pronoun -12	start 9	stop 23	subordinator -15	verb-judging -17	verb-saying -8	verb-thinking -28	word -7
intro|paragraph-before|	start -51
intro|possessor|	, 10	: -9	auxiliary -48	capital -21	possessive -19	preposition -20	that 12	verb-judging 16	verb-saying -26	verb-thinking -32	word -13
intro|quote-then-speaker|	: -17	adverb -16	determiner 9	preposition -6	pronoun 8	quote 20	start 11	stop 16	subordinator -38	that -17	verb-judging 7	verb-saying -12	word -21	– -6
intro|quote-then-verb|	, 17	: 33	auxiliary 23	determiner -10	preposition -23	pronoun 16	start -9	stop 8	subordinator -16	verb-saying -18	word 12
intro|sentence-after|	, -36	auxiliary 11	preposition -25	pronoun 9	start 24	stop -15	verb-judging -23	verb-saying 7
intro|sentence-before|	, -39	: -16	adverb 8	capital -40	determiner -10	preposition -11	quote 11	that -36	verb-judging 7	verb-saying -56	verb-thinking 14	word -16	— 6
intro|signature|	, -25	start 23
intro|speaker-then-quote|	, -6	: 12	auxiliary -12	coordinator -7	preposition -6	pronoun -13	subordinator 6	verb-judging 6	verb-saying 9
intro|topic|	) -14	, -30	; -19	adverb -32	capital -7	coordinator -37	determiner -39	pronoun -23	start -63	stop -13	that -53	verb-judging -31	verb-saying -30	– -23
intro|verb-then-speaker|	, 15	auxiliary -28	coordinator -8	determiner 13	preposition -33	pronoun -7	subordinator -33	that -7	verb-saying -33	verb-thinking -28	word -20
kind|according-to|	person 31	place -25	unknown 24
kind|colon|	unknown -6
kind|named-before|	organisation -30	person 13	place -58	unknown -42
kind|named-nearby|	organisation -13	person 59	place -44	unknown -43
kind|	organisation -10	person 68	place -69	unknown -53
kind|organisation|	apposed 21	apposition -25	direct -13	judging 20	naked -15	other 18	passive -40	relative 7	saying -6	thinking -8
kind|paragraph-before|	organisation -11	person -24	place -8	unknown -18
kind|person|	according 26	apposed 16	direct 10	judging 14	naked 62	other 13	passive 6	relative -35	saying 15	thinking 22
kind|place|	according -25	apposed 14	apposition -15	direct -56	judging 12	naked -56	other -9	saying -48
kind|possessor|	organisation -16	place -13
kind|quote-then-speaker|	organisation -14	person 22	place -21	unknown 11
kind|quote-then-verb|	organisation -17	person 18
kind|sentence-after|	organisation -53	place -21	unknown -9
kind|sentence-before|	organisation 13	place -66	unknown -6
kind|signature|	person 15
kind|speaker-then-quote|	organisation 23	person 22	place -11	unknown -33
kind|topic|	organisation 9	person 15	place -38	unknown -73
kind|unknown|	according 18	apposed -32	apposition -7	direct -19	naked -70	other -19	thinking -12
kind|verb-then-speaker|	organisation -30	person 20	place -23	unknown 12
lead|according-to|lower|	according 17
lead|according-to|upper|	according -9
lead|colon|lower|	naked -21
lead|colon|upper|	naked -10
lead|named-before|other|	naked 7
lead|named-before|upper|	naked -16
lead|named-nearby|lower|	naked -9
lead|named-nearby|upper|	naked 8
lead|paragraph-before|upper|	according -14	judging -20	other -25	saying -41	thinking -24
lead|possessor|lower|	naked -9
lead|quote-then-speaker|lower|	judging -7	saying -12
lead|quote-then-speaker|upper|	other -22	saying 19	thinking 9
lead|quote-then-verb|lower|	saying 16
lead|quote-then-verb|other|	saying 16
lead|quote-then-verb|upper|	judging 15	other 10	saying 6
lead|sentence-after|upper|	judging -32
lead|sentence-before|lower|	according -6	judging 11	other -8	saying -13	thinking -40
lead|sentence-before|upper|	according 10	judging -27	other -22	thinking -22
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	other -23	thinking -23
lead|speaker-then-quote|upper|	judging -22	other 10	saying 11	thinking 18
lead|topic|lower|	naked -14
lead|topic|other|	naked -24
lead|topic|upper|	naked -15
lead|verb-then-speaker|lower|	judging -16	other -17
lemma|according-to|	none 14
lemma|	accuser -13	aclarar 15	acusar 7	add 6	adiantar 16	admettre 14	admit 10	advertir 13	advise 15	affirmer 31	afirmar -6	aggiungere -11	agree -30	ajouter 27	alarmer -15	allow -27	ammettere 17	announce -10	annunciare 7	anticipare 10	antworten 16	anunciar -24	apelar 22	appeal -31	appeler 18	apuntar 17	argomentare 14	argue 20	asegurar -19	assicurare 25	assumir -12	assure 6	assurer 11	attaccare 9	attendre 14	avertir -7	avisar 7	avvertire -9	back -7	befinden 14	begrüßen -31	bekennen 16	believe -19	beloven -18	bemängeln 16	benadrukken -8	berichten 20	beslissen 15	bestätigen -14	beteuern 14	betonen 14	bill -18	bitten -11	blame -10	brincar 20	bromear 24	brummen 25	call 10	care -20	caution 10	celebrar -9	cheer -21	chiamare -15	chiedere 7	chip -13	comentar -10	commentare 6	complain -14	completar 7	concede 17	conclude -14	conclure 16	confesar 11	confessare 9	confier 22	confirmer -13	congratulate 12	considerar 7	contar 10	contestar -6	contestare -24	continue -19	correct -6	counter 15	craindre -21	credit -16	criticar 8	criticise -16	decide -11	decir 23	declarar 10	defend 15	demand -11	demander -6	deny -9	desabafar 12	descartar -8	describe -14	describir 11	dichiarare 12	disagree -16	discordar -8	dismiss 6	divulgar -11	dizer -12	déclarer 23	déplorer -6	elogiar -10	email -21	emporter 7	ergänzen 21	erinnern -8	erklären 7	erwidern 21	erzählen 29	escrever 15	esperar -18	estimer 14	expect -17	explain 15	explicar 20	expliquer 9	faire_valoir 21	falar -8	feel -19	felicitar 20	figure -14	figurer -17	find -33	finden 10	foeteren 20	fordern 7	forecast -16	fragen 11	freuen 17	fume 17	féliciter 13	fügen -12	garantir 11	garantire 15	geben -6	getuigen -10	giurare 8	glimlachen 18	glisser 24	gracejar -9	grappen -13	gratulieren -6	gritar 11	hablar 10	halten -20	hear 17	heißen -11	herinneren 18	hit -16	hold -7	hope -18	identify -9	indicar -11	informar 13	insist -7	insistere 10	interroger -6	ironiser 6	issue 7	joke 7	jubiler 9	justificar 8	klagen 8	know -9	kommentieren -16	kritisieren -24	lamentar -13	lancer 15	laten -17	laugh 11	learn -16	lehnen -10	lembrar -22	leren 14	like -15	lire -22	list -27	llamar 6	luiden 15	lâcher 21	mahnen 16	mandar 6	manter -24	marrer 22	mean -9	melden 8	message -24	murmur 18	name -6	need -15	negar -12	negare 8	nennen 13	noemen -14	note -10	nuancer 12	object 23	observar 14	observe 21	observer -7	oordelen 15	osservare -12	parlare 21	parler -10	perguntar -8	philosopher 20	plaider 15	plaisanter 20	plan -32	plead -10	point -32	post -9	precisar -13	precisare 16	prefer -6	preguntar -12	present -14	press -22	prevedere 8	prijzen -10	prometer -27	promettere -8	promettre 27	promise -11	proposer -22	protest -10	protestare 13	préciser 11	prévenir 19	puntualizzare -9	qualifier -19	question -16	quip 11	quote -26	raconter -13	raise 10	rank -13	rate -13	read -19	reageren 24	recall 8	recitare 11	reclamar -15	reconhecer 18	reconnaître 6	reconocer -12	record -23	recusar -13	refuse -17	refuser -22	regret -21	reject 11	relativiser 8	rematar 12	repeat 9	replicare -10	report -24	respond -11	responder 18	resumir 17	reveal -15	revelar -18	riferire -6	rigoler 13	ringraziare -15	ripetere -7	rir 8	rispondere 16	roepen -13	räumen 18	réagir -8	réclamer 9	répliquer 8	répondre 14	rétorquer 23	sagen 17	salutare 18	sapere -6	say 26	scandire 22	scherzare 27	schreiben 22	schrijven 19	scrivere -22	see -8	seek -13	sehen 15	sentenciar 15	sfogare -6	shout 10	show -27	shrug -12	sigh -16	sign -27	sing -15	sintetizzare 15	soltar 9	sostener 12	sottolineare 15	souffler 19	souhaiter -7	soupirer 18	sourire 10	soutenir 17	speak 8	spotten 15	sprechen -29	state 7	stehen -26	stellen 28	stress -11	sturen 11	sublinhar 20	submit 15	subrayar -7	sugerir 22	suggest 18	support -16	sustentar 8	tachar -15	tagliare -6	talk -35	teilen 7	tell 11	temere 7	text -28	thank 15	title -20	traiter -15	trancher -12	treat -10	try -23	unlisted -6	urge -7	vatten 7	ver 10	verlangen -23	verlauten 19	vermuten -10	verraten 13	versichern 11	versprechen -27	verteidigen -8	vertellen 18	verwachten -19	view -8	vinden -14	voir 11	volunteer -16	vote -19	vouloir 7	vragen -16	waarschuwen 13	want -9	warn 6	wave -16	weisen -32	welcome -14	weten -15	whisper -11	wijzen -17	willen -26	wish -14	wollen -23	wonder -14	worry -18	write 9	yell -17	zanjar -14	zeggen 8	zeigen -17	zien -23	zuchten 21	zweren 12	äußern -17	écrire 18	évoquer -10
lemma|paragraph-before|	accuse -8	ask -22	back -12	call -11	decide -6	demand -6	deny -7	describe -15	dizer -21	expect -6	feel -8	find -8	hear -9	hold -15	informar -7	issue -9	like -7	list -10	mean -8	none -27	pedir -7	read -14	rule -7	say -29	shoot -8	sign -6	speak -12	tell -19	testify -6	title -6	unlisted -7	want -7	write -8
lemma|quote-then-speaker|	add 35	affirmer 20	ajouter 19	answer -9	blame -9	call 10	cheer -15	dire 13	déclarer 18	erklären -21	explain 23	faire_valoir 17	find -11	hear 13	joke 6	laugh 14	name -12	none -13	observe 19	plan -9	post -6	quip 14	quote -20	rappeler 7	read -8	recall 25	reply 36	report -23	rule 12	sagen -6	say 7	schreiben -13	shoot 10	show -19	sign 7	speak -8	talk -31	tell 38	unlisted -11	whisper 16	write 40
lemma|quote-then-verb|	admettre 16	affermare 15	afirmar -7	ajouter 17	ammettere 10	ask -13	assurer 19	avvertire -11	befinden 18	bekennen 26	berichten -6	brincar 20	bromear 24	brummen 25	celebrar 17	chiedere 17	conclure 20	confessare 14	confidare -6	confier 18	contar 31	decir 23	declarar 15	dichiarare 17	déplorer 16	erinnern -14	erwidern 21	erzählen 38	escrever 16	explicar 25	expliquer 17	faire_valoir 21	geben -8	gestehen 19	geven 13	grappen -13	halten 12	ironiser 25	ironizar -7	ironizzare 24	joke 26	klagen 19	lachen -7	lamentar 7	lancer 26	lâcher 21	meinen 27	osservare -6	pester 22	plaider 14	plaisanter 27	poltern 22	protestar 23	prévenir 22	reageren 28	relatar 24	responder 18	resumir 23	rispondere 18	résumer 28	rétorquer 23	sagen 14	say 15	scherzare 27	schreiben 23	schrijven 19	sintetizzare 13	souffler 18	spiegare 33	spotten 23	stellen 26	sugerir 22	teilen 17	tell -34	tuonare 19	unlisted 6	verraten 16	versichern 15	vertellen 29	vinden 12	write 9	zeggen 24	zuchten 15	écrire 24
lemma|sentence-after|	answer -19	ask 19	back 6	point -21	read -19	reply -11	say 22	tell -28
lemma|sentence-before|	accuse -34	advertir 9	affermare -15	agree -17	answer -22	anunciar -24	appeal -17	appeler -15	argue -21	ask -41	assicurare 13	assurer -28	back -33	begrüßen -23	benadrukken -13	berichten 23	blame -30	call -44	chamar -21	chiedere -19	claim -25	comentar -8	commentare -21	complain -11	confermare -13	confier -23	confirm -26	congratulate -22	defend 11	demand -19	demander -21	deny -9	descartar -8	describe -31	dire 7	disagree -31	dizer -20	erinnern 14	erklären -37	erzählen 13	esperar -18	expect -24	explain 8	explicar -10	expliquer -17	falar -22	find -38	finden 10	geven -18	halten -34	hear -24	heißen -25	hit -16	hold -18	houden -21	insist -19	invitare -19	ironiser -14	issue -19	know -17	kritisieren -24	kündigen -28	lachen 8	lancer -22	laten -24	learn -15	leggen 8	lembrar -7	like -15	list -20	mahnen 6	manter -23	mean -18	meinen -10	melden -28	message -19	nennen -22	noemen -25	note -25	observer -15	offer 13	order -25	osservare -17	parler -21	pedir -27	pester -18	plaider -12	plaisanter -19	plan -15	point -17	post -23	present -15	prometer -13	promettre -27	promise -21	proposer -22	quote -26	raccontare -18	raconter -8	rappeler -25	rate -14	recall -10	record -25	recordar -16	refer -27	refuse -20	refuser -22	reject 9	reply -13	report -32	resumir -21	ricordare -18	ringraziare -20	rule -10	scandire 18	see -11	show -11	shrug -17	sigh -17	sign -27	spiegare 16	sprechen -25	spreken -23	staan 14	stellen 6	sturen 14	talk -22	tell -20	temere -17	testify -24	text -15	thank -24	think -21	unlisted -29	urge -34	use -24	ver 9	verlangen -16	versprechen -18	vertellen -7	verwachten -19	verweisen -28	vinden -21	vragen -24	want -20	warn 11	welcome -26	weten -15	wijzen -23	willen -27	wollen -12	wonder -14	write 11	zeigen -34	zien -27	écrire -20
lemma|speaker-then-quote|	accuse 13	affirmer 20	aggiungere 16	agree -15	answer 18	appeal -15	appeler 23	argue 22	ask -11	assicurare 8	assurer 6	bemängeln 16	blijven 19	calificar 6	call 11	complain -8	concede 18	confirm 10	confirmar 15	considerar 9	decir 11	declarar 13	demander 14	describe -11	dire -23	dismiss 7	dizer -15	dénoncer -15	estimer 17	exigir 9	expect -10	faire_valoir -9	feel -19	find -20	féliciter 13	garantir 20	geben -15	hablar 10	halten -20	houden 10	indicar -9	insist 16	invitare 14	ironizar 12	joke 8	kommentieren -22	kündigen 14	lassen 16	laten -14	like -13	mandar 10	message -20	name -18	need -15	negare 18	nennen 11	none -10	note -14	parlare 20	pedir 11	plan -23	post 6	praise 6	precisar -16	preferir 6	preguntar -14	press -12	prometer -14	promettere 14	promettre 31	promise -7	prévenir 7	qualifier -18	quote -31	rappeler 6	read -17	reclamar -16	reconocer -20	recusar -10	refuse -9	regret -21	reply -7	report -8	responder 17	resumir 11	rispondere 11	rufen -14	rule -18	réclamer 8	sagen 16	salutare 20	sapere -16	say 26	scrivere -14	sehen 18	show -19	sign -26	sostener 12	soutenir 7	sprechen -18	state 13	stehen -17	stress -13	thank 29	urge 10	use -7	ver 21	verlauten 20	vinden -10	voir 18	vouloir 7	warn -6	warnen 6	wollen -10	write -7	zeigen -8	zien -17	évoquer -7
lemma|verb-then-speaker|	acusar -18	ask -24	assicurare 12	calificar -20	call -48	chamar -18	confermare -22	confirmar -16	considerar -18	definire -24	describe -22	dire 18	divulgar -22	dizer 13	finden -6	halten -26	heißen -11	houden -23	insist -21	lassen -7	laten 7	mandar -29	nennen 6	noemen -34	pedir -29	prometer -14	recusar -23	rufen 7	sagen -17	say -27	tell -68	unlisted -17	vinden 6	zien -16
length|	0 -29	1 20	2 21
near|according-to|	1 13	2 9	3 8	4-6 6	7-12 -10
near|colon|	1 -16	3 9	4-6 -13
near|named-before|	1 13	13-25 -6	2 20	26+ -78	3 -16
near|named-nearby|	1 -13	13-25 -24	2 18	26+ -27	3 9	4-6 9	7-12 -17
near|paragraph-before|	26+ -51
near|possessor|	0 6	1 -29	2 7	3 8	4-6 -39	7-12 -21
near|quote-then-speaker|	-10 -18	-11 -9	-12 8	-14 -21	-15 -24	-17 -8	-23 -14	-3 -31	-4 -30	-6 -7	-7 -19	-8 -32	-9 -7	0 28	1 -11	13-25 -30	2 12	3 -16	4-6 -9	7-12 -22
near|quote-then-verb|	0 16	1 14	13-25 -13	3 14	4-6 -25	7-12 -31
near|sentence-after|	0 14	2 -7	3 -36	4-6 -20	7-12 -8
near|sentence-before|	1 13	2 -34	26+ -6	3 -6	7-12 -9
near|signature|	1 14
near|speaker-then-quote|	13-25 -34	2 11	26+ -23	7-12 -7
near|topic|	0 -30	1 7	13-25 -23	2 -12	26+ -45	3 13	4-6 10
near|verb-then-speaker|	0 -16	13-25 -45	2 14	3 -18	7-12 -17
negated|	paragraph-before -23	quote-then-speaker -23	sentence-after -6	sentence-before -30	speaker-then-quote -30
next|&|	saying 12
next|(|	judging 13	other -13	saying 28
next|,|	judging -19	other -18	saying 16
next|:|	judging -10	other -8	saying -6	thinking 14
next|;|	other 6	saying -20
next|according-to|	( -12	coordinator -15	marks 12	preposition 8	stop 12	verb-saying -7
next|adverb|	judging 22	other 20	saying -17
next|auxiliary|	other -10	saying -46	thinking -8
next|capital|	judging -27	other -37	saying 12	thinking -9
next|coordinator|	judging -24	other -18	saying -27	thinking -10
next|determiner|	saying 6	thinking -9
next|end|	saying -29
next|marks|	judging 14	other -12	saying 11
next|paragraph-before|	( -15	, -18	: -9	; -6	adverb -17	auxiliary -13	capital -10	coordinator -10	determiner -27	preposition -25	pronoun -23	quote -10	stop -25	subordinator -14	that -28	verb-judging -9	verb-saying -14	verb-thinking -9	word -20
next|preposition|	judging -7	other 8	thinking -6
next|pronoun|	other 11	saying -6	thinking -15
next|quote-then-speaker|	adverb 8	capital 13	end -20	stop 7	that -28	verb-saying 7	word 10
next|quote-then-verb|	& 12	( 42	; 6	auxiliary -18	capital 6	coordinator -8	end -11	pronoun -11	quote -11	stop 36	subordinator 21	that 23
next|quote|	judging -11	other -31	saying -14	thinking -21
next|sentence-after|	: -43	adverb 21	auxiliary -18	capital -13	coordinator -27	determiner -14	preposition -18	pronoun -18	quote -9	subordinator 10	that 8	verb-saying 6	word 6
next|sentence-before|	( 12	, -29	: -16	; -23	adverb -24	auxiliary -20	capital -22	coordinator -16	preposition 17	quote -13	stop -27	subordinator -26	that 16	verb-judging -24	verb-saying -9	verb-thinking -36	word -22
next|speaker-then-quote|	, 7	; -21	adverb 7	auxiliary -31	coordinator -20	determiner 6	quote -25	that 7	verb-judging -12	verb-thinking -14	word -7
next|stop|	judging -11	other 6	saying 19
next|subordinator|	judging -16	thinking -14
next|that|	judging -13	other 7	saying 13
next|verb-judging|	judging -17	other -31	saying 15
next|verb-saying|	other -6
next|verb-then-speaker|	( 12	, 24	: -13	adverb -10	auxiliary -57	coordinator -29	marks -16	preposition -14	pronoun -18	quote -23	subordinator -34	that -23	word -20
next|verb-thinking|	other -20	saying -19
next|word|	judging -23
next|–|	saying -13
nth-order|according-to|0|according|	other 14
nth-order|paragraph-before|0|according|	other -6
nth-order|paragraph-before|0|apposed|	other -11	saying -7
nth-order|paragraph-before|0|apposition|	judging -9	other -19	saying -12
nth-order|paragraph-before|0|direct|	judging -11	other -14	saying -31	thinking -7
nth-order|paragraph-before|0|inverted|	saying -14
nth-order|paragraph-before|0|relative|	other -11	saying -12
nth-order|paragraph-before|1|according|	other -16
nth-order|paragraph-before|1|apposed|	judging -12	other -22	saying -19	thinking -6
nth-order|paragraph-before|1|apposition|	other -9	saying -18
nth-order|paragraph-before|1|direct|	judging -10	other -23	thinking -9
nth-order|paragraph-before|1|inverted|	judging -12	saying -11
nth-order|paragraph-before|1|passive|	other -8
nth-order|paragraph-before|1|relative|	other -19
nth-order|paragraph-before|1|shared|	judging -11	other -8	saying -6	thinking -11
nth-order|paragraph-before|2|according|	other -8
nth-order|paragraph-before|2|apposed|	judging -9	other -11	saying -15
nth-order|paragraph-before|2|apposition|	other -6	saying -9	thinking -8
nth-order|paragraph-before|2|direct|	judging -9	other -8	saying -7
nth-order|paragraph-before|2|inverted|	saying -12
nth-order|paragraph-before|2|passive|	other -19
nth-order|paragraph-before|2|relative|	other -10
nth-order|paragraph-before|2|shared|	other -16	saying -18
nth-order|paragraph-before|3|according|	other -8
nth-order|paragraph-before|3|apposed|	other -11	saying -13
nth-order|paragraph-before|3|direct|	judging -7	other -6
nth-order|paragraph-before|3|inverted|	saying -17
nth-order|paragraph-before|3|shared|	judging -11	other -12	saying -22	thinking -8
nth-order|quote-then-speaker|0|apposed|	other -22	saying -9
nth-order|quote-then-speaker|0|apposition|	other -23
nth-order|quote-then-speaker|0|direct|	saying 16
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -11	other -17	saying -9
nth-order|quote-then-speaker|0|shared|	other -15	saying -25	thinking -18
nth-order|quote-then-speaker|1|apposed|	judging 12	other 19
nth-order|quote-then-speaker|1|apposition|	saying 19
nth-order|quote-then-speaker|1|direct|	judging -23	other -38	saying -6	thinking 11
nth-order|quote-then-speaker|1|passive|	saying -32
nth-order|quote-then-speaker|1|relative|	judging -8	other -17
nth-order|quote-then-speaker|1|shared|	judging -8	other -24	saying -22	thinking 15
nth-order|quote-then-speaker|2|apposed|	saying -14
nth-order|quote-then-speaker|2|apposition|	judging -9	saying -22
nth-order|quote-then-speaker|2|direct|	other -31	saying -25
nth-order|quote-then-speaker|2|passive|	other -17
nth-order|quote-then-speaker|2|shared|	judging 12	other 20
nth-order|quote-then-speaker|3|apposed|	other -27
nth-order|quote-then-speaker|3|apposition|	saying -11
nth-order|quote-then-speaker|3|direct|	other -23
nth-order|quote-then-speaker|3|passive|	saying -14
nth-order|quote-then-speaker|3|shared|	other -11	saying -17
nth-order|quote-then-verb|0|inverted|	judging 13	other 6	saying 7
nth-order|quote-then-verb|1|inverted|	saying 9
nth-order|sentence-after|0|apposition|	other -21	saying -28
nth-order|sentence-after|0|direct|	judging -12	other -6	saying 7	thinking 12
nth-order|sentence-after|0|inverted|	saying 9
nth-order|sentence-after|1|apposed|	judging -19	other 13	saying -31
nth-order|sentence-after|1|apposition|	other -13
nth-order|sentence-after|1|direct|	judging 8
nth-order|sentence-after|1|inverted|	judging -18
nth-order|sentence-after|1|shared|	other -8	saying -8
nth-order|sentence-after|2|according|	other -14
nth-order|sentence-after|2|apposed|	other -22	saying -19
nth-order|sentence-after|2|direct|	judging -19	other -30	saying 8
nth-order|sentence-after|2|shared|	other -24	saying 16
nth-order|sentence-before|0|apposed|	judging -22	other -19	saying -21
nth-order|sentence-before|0|apposition|	judging -38	other -10	thinking -27
nth-order|sentence-before|0|direct|	other 8	thinking -15
nth-order|sentence-before|0|inverted|	judging -19	other -27
nth-order|sentence-before|0|relative|	judging -11	saying 10
nth-order|sentence-before|1|apposed|	judging -43	saying -8	thinking -22
nth-order|sentence-before|1|apposition|	judging -17	other -39	saying -42
nth-order|sentence-before|1|direct|	judging -28	other -24	thinking -18
nth-order|sentence-before|1|inverted|	judging 11	saying -25
nth-order|sentence-before|1|passive|	judging -24	other -27	saying -18
nth-order|sentence-before|1|relative|	other -33
nth-order|sentence-before|2|apposed|	other -26	saying -51	thinking -18
nth-order|sentence-before|2|apposition|	other -23	thinking -7
nth-order|sentence-before|2|direct|	judging -24	other -12	saying -40	thinking -18
nth-order|sentence-before|2|inverted|	judging -30	saying -14
nth-order|sentence-before|2|passive|	saying -18
nth-order|sentence-before|2|relative|	other -23
nth-order|sentence-before|3|according|	other -30
nth-order|sentence-before|3|apposed|	other -24	saying -15
nth-order|sentence-before|3|apposition|	other -17	saying -12
nth-order|sentence-before|3|direct|	judging -15	other -53	saying -8	thinking -24
nth-order|sentence-before|3|inverted|	judging -15	saying -33
nth-order|sentence-before|3|passive|	other -10
nth-order|sentence-before|3|relative|	other -15
nth-order|speaker-then-quote|0|apposed|	other 8	thinking 9
nth-order|speaker-then-quote|0|apposition|	saying -40
nth-order|speaker-then-quote|0|direct|	judging 13	other -31	saying 15
nth-order|speaker-then-quote|0|shared|	judging -16	other -19	saying -31	thinking 11
nth-order|speaker-then-quote|1|apposed|	judging 12	saying -27
nth-order|speaker-then-quote|1|apposition|	judging -23	other -31	saying -9
nth-order|speaker-then-quote|1|direct|	judging -13	other 6	saying 18	thinking -13
nth-order|speaker-then-quote|1|passive|	other 13
nth-order|speaker-then-quote|1|relative|	other -7	saying 17
nth-order|speaker-then-quote|1|shared|	judging -20	saying -19	thinking -6
nth-order|speaker-then-quote|2|apposed|	other -40	saying -23	thinking -13
nth-order|speaker-then-quote|2|apposition|	judging -12	other -28	saying -6
nth-order|speaker-then-quote|2|direct|	other -8	saying 20	thinking -11
nth-order|speaker-then-quote|2|passive|	saying -15
nth-order|speaker-then-quote|2|relative|	other 14
nth-order|speaker-then-quote|2|shared|	other -21	saying -14
nth-order|speaker-then-quote|3|apposed|	thinking -24
nth-order|speaker-then-quote|3|apposition|	saying -42
nth-order|speaker-then-quote|3|direct|	judging -13
nth-order|speaker-then-quote|3|passive|	other -25	saying -22
nth-order|speaker-then-quote|3|shared|	judging -24
nth-order|verb-then-speaker|0|inverted|	judging -11	other -17	saying 10
nth-order|verb-then-speaker|1|inverted|	judging -17	saying -21
nth|according-to|	0 14
nth|colon|	0 -13
nth|named-before|	0 -15	1 -6
nth|named-nearby|	0 8	1 -12	2 -13	3 -7	4 -12
nth|paragraph-before|	0 -37	1 -27	2 -29	3 -27
nth|possessor|	1 -24
nth|quote-then-speaker|	0 20	2 -19	3 -10	4 -25
nth|quote-then-verb|	0 11	1 9
nth|sentence-before|	1 -14	2 -22	3 -45	4 -38
nth|signature|	0 14
nth|speaker-then-quote|	1 10	4 -24
nth|topic|	0 25	2 -30	4 -124
nth|verb-then-speaker|	1 -28
order|according-to|according|	according 14
order|colon|naked|	naked -11
order|named-before|naked|	naked -15
order|paragraph-before|according|	according -14
order|paragraph-before|apposed|	judging -16	other -25	saying -27	thinking -7
order|paragraph-before|apposition|	judging -9	other -10	saying -14	thinking -12
order|paragraph-before|direct|	judging -15	other -20	saying -23	thinking -10
order|paragraph-before|inverted|	judging -9	saying -23
order|paragraph-before|passive|	other -21	saying -6
order|paragraph-before|relative|	judging -13	other -19	saying -13
order|paragraph-before|shared|	judging -16	other -21	saying -31	thinking -15
order|quote-then-speaker|apposed|	judging 8	other 7	thinking -10
order|quote-then-speaker|apposition|	judging -18	other -23	thinking -16
order|quote-then-speaker|direct|	judging -12	saying 15	thinking 9
order|quote-then-speaker|passive|	other -23	saying 9
order|quote-then-speaker|relative|	judging -14	other -25
order|quote-then-speaker|shared|	other -17	saying -34
order|quote-then-verb|inverted|	judging 12	other 6	saying 11
order|sentence-after|according|	according -9
order|sentence-after|apposed|	judging -22	other 8	saying -35
order|sentence-after|apposition|	judging -15	other -29	saying -30
order|sentence-after|direct|	judging -9	saying 11	thinking 11
order|sentence-after|inverted|	judging -19
order|sentence-after|shared|	other -18	saying 11
order|sentence-before|according|	according 10
order|sentence-before|apposed|	judging -42	other -12	saying -19	thinking -25
order|sentence-before|apposition|	judging -42	other -12	thinking -29
order|sentence-before|direct|	thinking -20
order|sentence-before|inverted|	judging 6	other -29	saying -16
order|sentence-before|passive|	judging -19	other -28	saying -13
order|sentence-before|relative|	judging -23	saying 7	thinking -20
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 10	saying -17
order|speaker-then-quote|apposition|	judging -24	other -32	saying -36
order|speaker-then-quote|direct|	judging 7	other -13	saying 30	thinking -15
order|speaker-then-quote|passive|	other 7	saying -19
order|speaker-then-quote|relative|	judging -8	other 10	saying 10
order|speaker-then-quote|shared|	judging -23	other -9	saying -31	thinking 7
order|topic|naked|	naked -12
order|verb-then-speaker|inverted|	judging -12	other -17	saying 9
outer|according-to|according other name|	none 24
outer|according-to|according other noun|	according other -11
outer|according-to|according other organisation|	according other 21	none -12
outer|according-to|according other person|	none 30
outer|according-to|according other place|	none -25
outer|according-to|according other pronoun|	none 14
outer|paragraph-before|according other noun|	direct other -8	none -11
outer|paragraph-before|apposed judging noun|	none -11
outer|paragraph-before|apposed other noun|	direct other -10	none -13	relative other -10
outer|paragraph-before|apposed other organisation|	none -13
outer|paragraph-before|apposed other person|	apposition other -9	none -16
outer|paragraph-before|apposed saying noun|	none -19
outer|paragraph-before|apposed saying organisation|	none -8
outer|paragraph-before|apposed saying person|	direct other -8	none -20
outer|paragraph-before|apposed saying place|	none -6
outer|paragraph-before|apposition judging noun|	none -6
outer|paragraph-before|apposition other noun|	according other -7	none -6	shared other -6
outer|paragraph-before|apposition other person|	none -11
outer|paragraph-before|apposition saying noun|	none -23
outer|paragraph-before|apposition saying person|	none -7
outer|paragraph-before|direct judging name|	none -7
outer|paragraph-before|direct judging noun|	direct other -10	none -16
outer|paragraph-before|direct judging organisation|	none -7
outer|paragraph-before|direct judging person|	none -6	shared saying -6
outer|paragraph-before|direct other name|	none -12
outer|paragraph-before|direct other noun|	apposition saying -10	direct other -13	direct saying -12	none -27	shared other -7
outer|paragraph-before|direct other organisation|	direct other -7
outer|paragraph-before|direct other person|	direct other -17	relative other -8	shared other -6
outer|paragraph-before|direct other pronoun|	direct judging -7	direct other -8	direct saying -6	none -6	shared saying -10
outer|paragraph-before|direct saying name|	direct other -9	none -13
outer|paragraph-before|direct saying noun|	direct other -6	direct saying -8	none -14	shared saying -6
outer|paragraph-before|direct saying organisation|	direct other -6	none -10
outer|paragraph-before|direct saying person|	direct other -11	direct saying -6	none -6
outer|paragraph-before|direct saying pronoun|	direct other -12	direct saying -7	none -23
outer|paragraph-before|direct thinking organisation|	none -6
outer|paragraph-before|inverted judging noun|	none -6
outer|paragraph-before|inverted saying noun|	none -17
outer|paragraph-before|inverted saying person|	none -10
outer|paragraph-before|inverted saying pronoun|	none -12
outer|paragraph-before|passive other noun|	none -13
outer|paragraph-before|passive other organisation|	none -8
outer|paragraph-before|relative judging noun|	none -9
outer|paragraph-before|relative other noun|	direct other -9	none -20
outer|paragraph-before|relative other person|	none -9
outer|paragraph-before|shared judging noun|	none -8
outer|paragraph-before|shared judging person|	none -6
outer|paragraph-before|shared other name|	none -8
outer|paragraph-before|shared other noun|	none -13
outer|paragraph-before|shared other organisation|	none -7
outer|paragraph-before|shared other person|	none -13
outer|paragraph-before|shared saying noun|	none -17
outer|paragraph-before|shared saying organisation|	none -9
outer|paragraph-before|shared saying person|	none -8
outer|paragraph-before|shared saying pronoun|	none -16
outer|paragraph-before|shared thinking noun|	none -12
outer|paragraph-before|shared thinking person|	none -9
outer|quote-then-speaker|apposed judging noun|	none -18
outer|quote-then-speaker|apposed judging person|	none 19
outer|quote-then-speaker|apposed other organisation|	none -35
outer|quote-then-speaker|apposed other person|	none 26
outer|quote-then-speaker|apposed saying noun|	none -10
outer|quote-then-speaker|apposed saying organisation|	none -16
outer|quote-then-speaker|apposed saying person|	none 22
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposition judging noun|	none -15
outer|quote-then-speaker|apposition other noun|	none -18
outer|quote-then-speaker|apposition saying name|	none -20
outer|quote-then-speaker|apposition saying noun|	direct other 6	none -14
outer|quote-then-speaker|apposition saying organisation|	none -15
outer|quote-then-speaker|apposition saying person|	none 9
outer|quote-then-speaker|direct judging noun|	none -19
outer|quote-then-speaker|direct other name|	none -10
outer|quote-then-speaker|direct other noun|	none 6
outer|quote-then-speaker|direct other organisation|	none -26
outer|quote-then-speaker|direct other person|	none -27
outer|quote-then-speaker|direct other place|	none -20
outer|quote-then-speaker|direct other pronoun|	shared saying 8
outer|quote-then-speaker|direct saying name|	none 25
outer|quote-then-speaker|direct saying noun|	direct other 10	none -10	shared saying -24
outer|quote-then-speaker|direct saying organisation|	none -6
outer|quote-then-speaker|direct saying person|	direct other -6	none 13	shared judging 14	shared saying 18
outer|quote-then-speaker|direct saying pronoun|	direct other 19	direct saying 15	none 39
outer|quote-then-speaker|direct thinking organisation|	none 6
outer|quote-then-speaker|passive other organisation|	none -22
outer|quote-then-speaker|relative judging noun|	none -10
outer|quote-then-speaker|relative other name|	none -23
outer|quote-then-speaker|relative other noun|	none -27
outer|quote-then-speaker|relative other person|	apposition saying 18	none 16
outer|quote-then-speaker|relative saying noun|	none -14
outer|quote-then-speaker|relative saying person|	none 19
outer|quote-then-speaker|shared judging name|	none -6
outer|quote-then-speaker|shared judging noun|	none -12
outer|quote-then-speaker|shared judging person|	none 22
outer|quote-then-speaker|shared judging pronoun|	none -8
outer|quote-then-speaker|shared other name|	none 16
outer|quote-then-speaker|shared other noun|	direct saying -15	none -30
outer|quote-then-speaker|shared other organisation|	none -19
outer|quote-then-speaker|shared other person|	none -12
outer|quote-then-speaker|shared other place|	none 9
outer|quote-then-speaker|shared other pronoun|	none -13
outer|quote-then-speaker|shared saying name|	direct other -13	none -21
outer|quote-then-speaker|shared saying noun|	direct other -20	none -17
outer|quote-then-speaker|shared saying place|	none -9
outer|quote-then-speaker|shared saying pronoun|	direct other -14
outer|quote-then-speaker|shared thinking noun|	none 6
outer|quote-then-speaker|shared thinking person|	none 22
outer|quote-then-speaker|shared thinking pronoun|	none -16
outer|quote-then-verb|inverted judging noun|	none -8
outer|quote-then-verb|inverted judging organisation|	none 11
outer|quote-then-verb|inverted judging person|	none 30
outer|quote-then-verb|inverted other name|	none -11
outer|quote-then-verb|inverted other organisation|	none 18
outer|quote-then-verb|inverted other person|	none 46
outer|quote-then-verb|inverted other pronoun|	none 7
outer|quote-then-verb|inverted saying name|	none 10
outer|quote-then-verb|inverted saying noun|	none 10
outer|quote-then-verb|inverted saying organisation|	none -27
outer|quote-then-verb|inverted saying person|	none 12
outer|quote-then-verb|inverted saying place|	none 9
outer|quote-then-verb|inverted saying pronoun|	none 8
outer|sentence-after|apposed other name|	none -27
outer|sentence-after|apposed other noun|	none 13
outer|sentence-after|apposed saying noun|	none -32
outer|sentence-after|apposed saying person|	none -10
outer|sentence-after|apposition other noun|	none -18
outer|sentence-after|apposition other person|	none -12
outer|sentence-after|apposition saying noun|	none -23
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct other name|	none 7
outer|sentence-after|direct other noun|	none -6
outer|sentence-after|direct other organisation|	none -25
outer|sentence-after|direct other person|	none 7
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	none -32
outer|sentence-after|direct saying name|	none -31
outer|sentence-after|direct saying noun|	none 14
outer|sentence-after|direct saying organisation|	none -23
outer|sentence-after|direct saying person|	direct other -25
outer|sentence-after|direct saying pronoun|	none 23
outer|sentence-after|inverted saying noun|	none -11
outer|sentence-after|inverted saying pronoun|	none 8
outer|sentence-after|shared saying noun|	none -31
outer|sentence-before|according other name|	none -20
outer|sentence-before|according other noun|	direct other 6	direct saying -26	inverted saying -22	none 8
outer|sentence-before|according other organisation|	direct other -25
outer|sentence-before|according other person|	according other 11	direct other -6	direct saying 7	none -30
outer|sentence-before|according other place|	none -12
outer|sentence-before|apposed judging name|	none -16
outer|sentence-before|apposed judging noun|	apposition other -8	none -30
outer|sentence-before|apposed judging organisation|	none -20
outer|sentence-before|apposed judging person|	none -22
outer|sentence-before|apposed judging place|	none -8
outer|sentence-before|apposed other name|	none -40
outer|sentence-before|apposed other noun|	apposition other -16	apposition saying -21	direct other -25	direct saying -12	none -56
outer|sentence-before|apposed other organisation|	none 7
outer|sentence-before|apposed other person|	apposition saying -19	direct other -24	direct saying -12
outer|sentence-before|apposed other place|	according other -11	none -22
outer|sentence-before|apposed saying name|	direct other -21	none -35
outer|sentence-before|apposed saying noun|	direct judging -14	direct saying -12	none -30
outer|sentence-before|apposed saying organisation|	direct other -19	none -26
outer|sentence-before|apposed saying person|	direct judging -27	direct thinking 6	none -9
outer|sentence-before|apposed saying place|	direct other -13	none -25
outer|sentence-before|apposed thinking noun|	none -18
outer|sentence-before|apposed thinking person|	none -8
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging noun|	none -25
outer|sentence-before|apposition judging organisation|	none -22
outer|sentence-before|apposition judging person|	none -26
outer|sentence-before|apposition other noun|	apposition other -15	direct judging -18	direct other -21	direct saying -24	none -55
outer|sentence-before|apposition other organisation|	none -14
outer|sentence-before|apposition other place|	none -14
outer|sentence-before|apposition saying name|	none -26
outer|sentence-before|apposition saying noun|	apposition other -16	direct judging -20	direct other -48	direct saying 11	direct thinking -15	none -63
outer|sentence-before|apposition saying organisation|	direct other -19	none -33
outer|sentence-before|apposition saying person|	none 13	relative other 9
outer|sentence-before|apposition saying place|	none -23
outer|sentence-before|apposition thinking name|	none -14
outer|sentence-before|apposition thinking noun|	none -20
outer|sentence-before|apposition thinking organisation|	none -15
outer|sentence-before|apposition thinking person|	none -7
outer|sentence-before|direct judging name|	none 6
outer|sentence-before|direct judging noun|	apposition other -18	direct other -10	none -19
outer|sentence-before|direct judging person|	none -55
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	direct other -18	none -22
outer|sentence-before|direct other name|	according other -21	apposition saying -32	direct judging -23	direct other -35	direct saying -27	none -69
outer|sentence-before|direct other noun|	according other -12	apposition other -19	apposition saying -34	direct judging 6	direct other 18	direct saying -30	direct thinking -27	inverted saying -18	none -27	relative other -19
outer|sentence-before|direct other organisation|	according other -28	direct other 13	direct saying -34
outer|sentence-before|direct other person|	direct judging -27	direct saying -24	direct thinking -31
outer|sentence-before|direct other place|	none -27
outer|sentence-before|direct other pronoun|	apposition other -26	apposition saying -23	direct other -23	direct saying -29	none -22
outer|sentence-before|direct saying name|	direct other 17
outer|sentence-before|direct saying noun|	according other -21	apposition saying -18	direct judging -15	direct other 13	direct saying -32	none -26
outer|sentence-before|direct saying organisation|	apposition other -24	direct saying -17	none 12
outer|sentence-before|direct saying person|	apposition other -21	direct other -27	direct saying -14	none -19
outer|sentence-before|direct saying place|	none -26
outer|sentence-before|direct saying pronoun|	direct other -45	direct saying -28	inverted saying 22	none 6
outer|sentence-before|direct thinking name|	none -22
outer|sentence-before|direct thinking organisation|	none -37
outer|sentence-before|direct thinking person|	none -33
outer|sentence-before|direct thinking place|	none -7
outer|sentence-before|direct thinking pronoun|	none -31
outer|sentence-before|inverted judging name|	none -18
outer|sentence-before|inverted judging noun|	none -29
outer|sentence-before|inverted judging organisation|	none -22
outer|sentence-before|inverted judging person|	none 15
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted judging pronoun|	none -19
outer|sentence-before|inverted other person|	none -24
outer|sentence-before|inverted saying name|	direct other -13
outer|sentence-before|inverted saying noun|	according other -22	direct judging -19	direct other -30	direct saying -13	direct thinking -15	none -25
outer|sentence-before|inverted saying organisation|	none -33
outer|sentence-before|inverted saying person|	none -21	relative other 9
outer|sentence-before|inverted saying place|	none -12
outer|sentence-before|inverted saying pronoun|	direct other -23	direct saying -12	none 17
outer|sentence-before|passive judging noun|	none -14
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive saying noun|	none -19
outer|sentence-before|passive saying person|	none 8
outer|sentence-before|relative other name|	none -8
outer|sentence-before|relative other noun|	apposition other -24	direct saying -20	none -32
outer|sentence-before|relative other person|	apposition other -20	apposition saying 8	direct other -20	none -24
outer|sentence-before|relative saying noun|	none -28
outer|speaker-then-quote|apposed judging name|	none -25
outer|speaker-then-quote|apposed judging noun|	none -23
outer|speaker-then-quote|apposed judging organisation|	none 25
outer|speaker-then-quote|apposed judging person|	none 28	relative other -11
outer|speaker-then-quote|apposed judging place|	none -17
outer|speaker-then-quote|apposed other name|	none -24
outer|speaker-then-quote|apposed other noun|	apposition saying -29	direct other 8	direct saying -24	direct thinking -23	none -21
outer|speaker-then-quote|apposed other organisation|	none 24
outer|speaker-then-quote|apposed other person|	none 28
outer|speaker-then-quote|apposed other place|	none 13
outer|speaker-then-quote|apposed saying name|	none -18
outer|speaker-then-quote|apposed saying noun|	apposed other -17	apposed saying -13	apposed thinking -18	apposition saying 24	direct judging -17	direct saying -36	none -26	passive saying -17	shared saying -6
outer|speaker-then-quote|apposed saying organisation|	none 16
outer|speaker-then-quote|apposed saying person|	apposed other 20	apposed saying 18	apposed thinking -9	none 20	relative saying 9
outer|speaker-then-quote|apposed saying place|	none -42
outer|speaker-then-quote|apposed thinking name|	none -14
outer|speaker-then-quote|apposed thinking noun|	none -23
outer|speaker-then-quote|apposed thinking person|	none 19
outer|speaker-then-quote|apposition judging noun|	direct other -20	none -39	relative other -20	shared judging -13
outer|speaker-then-quote|apposition judging organisation|	none -24
outer|speaker-then-quote|apposition judging person|	none 13
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -19	apposition saying 17	direct other -21	direct saying -20	none -41
outer|speaker-then-quote|apposition other organisation|	none -12
outer|speaker-then-quote|apposition other person|	none 8
outer|speaker-then-quote|apposition other place|	none -13
outer|speaker-then-quote|apposition saying name|	none -26
outer|speaker-then-quote|apposition saying noun|	apposed other -11	apposed saying -15	apposition saying -32	direct judging -12	direct other -34	none -36	relative other -17
outer|speaker-then-quote|apposition saying organisation|	direct judging 9	none -9
outer|speaker-then-quote|apposition saying person|	none 40
outer|speaker-then-quote|apposition saying place|	none -16
outer|speaker-then-quote|apposition saying pronoun|	none -12
outer|speaker-then-quote|direct judging noun|	direct judging 12	direct other 20
outer|speaker-then-quote|direct judging person|	none 7
outer|speaker-then-quote|direct judging place|	none 12
outer|speaker-then-quote|direct judging pronoun|	apposed saying -22	direct saying -13	direct thinking 16	none -24
outer|speaker-then-quote|direct other name|	direct other -23	direct saying -27
outer|speaker-then-quote|direct other noun|	apposed saying -71	apposition saying -32	direct judging -10	direct other -37	direct saying -6	none 11	shared saying -44
outer|speaker-then-quote|direct other organisation|	apposed saying -22	direct saying -30	none -14
outer|speaker-then-quote|direct other person|	none 10
outer|speaker-then-quote|direct other place|	apposed saying -26	direct saying -24	none -27
outer|speaker-then-quote|direct other pronoun|	apposed saying -15	direct other -6	direct saying -31	direct thinking 13	none -33	shared saying -35
outer|speaker-then-quote|direct saying name|	direct other 7	none -10
outer|speaker-then-quote|direct saying noun|	apposed other 7	apposed saying -9	direct judging 14	direct saying 21	direct thinking 19	none 16	passive saying 14	relative other -26	shared saying 7
outer|speaker-then-quote|direct saying organisation|	direct judging 20	none 9
outer|speaker-then-quote|direct saying person|	direct judging 22
outer|speaker-then-quote|direct saying place|	none -12
outer|speaker-then-quote|direct saying pronoun|	direct saying 12
outer|speaker-then-quote|direct thinking name|	none 7
outer|speaker-then-quote|direct thinking noun|	apposed saying -27	direct saying -6	none -11
outer|speaker-then-quote|direct thinking person|	none 27
outer|speaker-then-quote|direct thinking pronoun|	direct saying -33	none -18
outer|speaker-then-quote|passive other noun|	none -21
outer|speaker-then-quote|passive other person|	none 8
outer|speaker-then-quote|passive saying organisation|	none -15
outer|speaker-then-quote|relative other noun|	apposed saying -16	direct saying 10	none 9	shared saying 21
outer|speaker-then-quote|relative other person|	none -25
outer|speaker-then-quote|relative saying noun|	none 20
outer|speaker-then-quote|relative saying person|	direct other -19	none -18
outer|speaker-then-quote|shared judging noun|	direct other -16	direct saying -20	none -16
outer|speaker-then-quote|shared judging person|	direct judging -14	direct other 10	direct saying -13	none 20	relative other -21
outer|speaker-then-quote|shared judging pronoun|	direct other -17
outer|speaker-then-quote|shared other name|	direct saying 12
outer|speaker-then-quote|shared other noun|	apposed saying 8	apposition saying -12	direct saying -13	none -9
outer|speaker-then-quote|shared other person|	apposed saying 19
outer|speaker-then-quote|shared other pronoun|	direct saying -6
outer|speaker-then-quote|shared saying name|	none 12
outer|speaker-then-quote|shared saying noun|	apposed judging -20	apposed other -6	apposed saying -17	apposed thinking -19	apposition saying 14	direct judging -6	direct other -6	direct saying 7	none -31	relative other -19	relative saying -6	shared saying -27
outer|speaker-then-quote|shared saying organisation|	direct other 10	direct saying -14	none -19	passive saying -14
outer|speaker-then-quote|shared saying person|	apposed judging 17	apposed saying 15	direct judging 9	direct other -23	direct saying 10	direct thinking -15	none 8
outer|speaker-then-quote|shared saying place|	none -13
outer|speaker-then-quote|shared saying pronoun|	direct other -20	direct saying -7	direct thinking -18	none -12
outer|verb-then-speaker|inverted judging name|	none -32
outer|verb-then-speaker|inverted judging noun|	none -13
outer|verb-then-speaker|inverted judging organisation|	none -17
outer|verb-then-speaker|inverted judging person|	none -18
outer|verb-then-speaker|inverted judging pronoun|	none 16
outer|verb-then-speaker|inverted saying name|	none 20
outer|verb-then-speaker|inverted saying noun|	inverted saying -28	none -14
outer|verb-then-speaker|inverted saying organisation|	none -28
outer|verb-then-speaker|inverted saying person|	none 31
outer|verb-then-speaker|inverted saying place|	none -27
outer|verb-then-speaker|inverted saying pronoun|	none 24
phrase|according-to|name|	false 25
phrase|according-to|noun|	false -10	true 13
phrase|according-to|pronoun|	false 14
phrase|colon|name|	false -14	true 11
phrase|colon|noun|	false -19
phrase|named-before|name|	false -15	true -14
phrase|named-before|pronoun|	false -8
phrase|named-nearby|name|	true 13
phrase|named-nearby|pronoun|	false -19
phrase|name|	true 24
phrase|noun|	false -31	true 15
phrase|paragraph-before|name|	false -28	true -15
phrase|paragraph-before|noun|	false -38	true -30
phrase|paragraph-before|pronoun|	false -34
phrase|possessor|name|	false -21	true 8
phrase|possessor|noun|	false -6
phrase|quote-then-speaker|name|	true 22
phrase|quote-then-speaker|noun|	false -8	true -7
phrase|quote-then-speaker|pronoun|	false 30
phrase|quote-then-verb|name|	true 10
phrase|quote-then-verb|noun|	false 9
phrase|quote-then-verb|pronoun|	false 13
phrase|sentence-after|name|	false -19	true -11
phrase|sentence-after|noun|	false -7	true 10
phrase|sentence-after|pronoun|	false 15
phrase|sentence-before|name|	true -9
phrase|sentence-before|noun|	false -12	true -30
phrase|signature|name|	false 13
phrase|speaker-then-quote|name|	false 15	true 7
phrase|speaker-then-quote|noun|	false -14	true 22
phrase|speaker-then-quote|pronoun|	false -33
phrase|topic|name|	false -11	true 17
phrase|topic|noun|	false -35
phrase|topic|pronoun|	false -7
phrase|verb-then-speaker|name|	false 11
phrase|verb-then-speaker|noun|	false -26	true 12
phrase|verb-then-speaker|pronoun|	false 31
pronoun|according-to|	elle 15	er 18
pronoun|named-before|	elle 7	er 8	es -20	he -13	het -20	hij -12	i -22	il 19	it -36	man -21	on -32	she -7	sie -14	they -24	we -15	ze 6
pronoun|named-nearby|	ella 18	elle 6	er 25	es -46	he 7	het -50	hij 14	i -28	il 24	it -57	lui -21	man -50	on -32	she 13	sie 8	they -25	zij 10
pronoun|paragraph-before|	he -19	het -8	i -6	it -15	she -22	they -7
pronoun|possessor|	haar 16	his -18	ihr -14	its -16	their -21
pronoun|quote-then-speaker|	elle 37	er -14	he 24	i -23	il 17	it -15	man -13	she 58
pronoun|quote-then-verb|	elle 34	er 34	es -29	hij 21	il 14	lei 17	sie 45
pronoun|sentence-after|	he 15	it -25
pronoun|sentence-before|	elle -31	es -19	he -26	het -12	hij 20	i -33	il 7	it -39	man -29	on -24	she 18	they -28	we -12	ze 11
pronoun|speaker-then-quote|	elle -7	er -6	he 14	i -17	it -48	man -40	on -28	she -15	sie -20	they -9
pronoun|topic|	ela -13	ele 25	ella 6	er -20	es -21	het -41	hij -22	il -7	ils -18	lei 14	man -51	on -35	sie -15	ze -36	zij 9
pronoun|verb-then-speaker|	er 24	es -32	het -36	hij 11	il 24	it -49	she -28	sie 36
says|according-to|	never 23
says|named-before|	never -22	often 13	too 8
says|named-nearby|	never 6	often -15
says|	never 9	too 10
says|paragraph-before|	never -27	too -16
says|possessor|	never -11	too -25
says|quote-then-speaker|	never 12	often 13	too 7
says|quote-then-verb|	too 71
says|sentence-after|	never -17
says|sentence-before|	often 12
says|signature|	never 14
says|speaker-then-quote|	never 16	often 16
says|topic|	too -9
says|verb-then-speaker|	too 21
size|according-to|10+|	according -19
size|according-to|1|	according -12
size|according-to|2|	according -7
size|according-to|3|	according 25
size|according-to|6-9|	according 12
size|colon|10+|	naked -55
size|colon|1|	naked -33
size|colon|2|	naked -6
size|colon|3|	naked -9
size|colon|4-5|	naked -6
size|named-before|10+|	naked -17
size|named-before|2|	naked -24
size|named-before|3|	naked -8
size|named-before|4-5|	naked -9
size|named-before|6-9|	naked -7
size|named-nearby|10+|	naked 12
size|named-nearby|3|	naked -9
size|named-nearby|4-5|	naked -27
size|named-nearby|6-9|	naked 13
size|paragraph-before|10+|	according -8	judging -9	other -25	saying -35	thinking -17
size|paragraph-before|1|	other -16	saying -9
size|paragraph-before|2|	other -8	saying -13
size|paragraph-before|3|	other -17	saying -8	thinking -9
size|paragraph-before|4-5|	according -6	other -17	saying -17	thinking -8
size|paragraph-before|6-9|	according -9	judging -27	other -10	saying -23	thinking -11
size|possessor|2|	naked -50
size|possessor|3|	naked -32
size|quote-then-speaker|10+|	saying 12	thinking -18
size|quote-then-speaker|1|	judging -28	other -41	saying 7	thinking -17
size|quote-then-speaker|2|	judging -19	other -13	thinking -11
size|quote-then-speaker|3|	judging 7	other -49	saying -24
size|quote-then-speaker|4-5|	judging -6	saying 14	thinking 8
size|quote-then-speaker|6-9|	judging -8	thinking 22
size|quote-then-verb|10+|	other 19	saying 9
size|quote-then-verb|1|	saying -8
size|quote-then-verb|3|	saying 35
size|quote-then-verb|4-5|	judging -18
size|quote-then-verb|6-9|	judging 12	other 9	saying 9
size|sentence-after|10+|	other -8	saying 14
size|sentence-after|1|	other 9	saying 8
size|sentence-after|2|	judging -25	other -30	saying -7
size|sentence-after|3|	judging -33	other -12
size|sentence-after|4-5|	judging -28	saying -29
size|sentence-after|6-9|	other -8
size|sentence-before|10+|	according 20	judging -23	other -52	thinking -32
size|sentence-before|1|	judging 7	saying -17	thinking -21
size|sentence-before|2|	according -25	other -7	thinking -18
size|sentence-before|3|	according -41	judging -9	other -12	saying -11	thinking -25
size|sentence-before|4-5|	according -11	judging -61	other 7	saying -7	thinking -30
size|sentence-before|6-9|	judging -16	other -17
size|signature|10+|	naked 15
size|signature|4-5|	naked -13
size|signature|6-9|	naked 12
size|speaker-then-quote|10+|	judging -7	thinking 7
size|speaker-then-quote|1|	other -19	saying -21	thinking -21
size|speaker-then-quote|2|	judging -15	thinking -26
size|speaker-then-quote|3|	saying 16	thinking -8
size|speaker-then-quote|4-5|	judging 18	other -6
size|speaker-then-quote|6-9|	judging -10	other -31
size|topic|1|	naked -60
size|topic|4-5|	naked -17
size|topic|6-9|	naked -17
size|verb-then-speaker|10+|	judging -24	saying -22
size|verb-then-speaker|2|	judging -42	saying -19
size|verb-then-speaker|3|	judging -42	saying -12
size|verb-then-speaker|4-5|	judging -31	saying 19
size|verb-then-speaker|6-9|	other 20	saying 12
starts|according-to|false|	according 14
starts|colon|false|	naked -9
starts|colon|true|	naked -13
starts|named-before|false|	naked -6
starts|named-before|true|	naked -22
starts|named-nearby|true|	naked -7
starts|paragraph-before|false|	according -14	apposed -25	apposition -20	direct -30	inverted -23	passive -19	relative -21	shared -25
starts|paragraph-before|true|	apposed -23	direct -18	relative -18	shared -21
starts|possessor|true|	naked -14
starts|quote-then-speaker|false|	apposed 11	apposition -7	direct 21	passive 6	relative -27	shared -32
starts|quote-then-speaker|true|	apposed -17	shared -10
starts|quote-then-verb|false|	inverted 14
starts|sentence-after|false|	according -9	apposition -44	direct -12
starts|sentence-after|true|	direct 18
starts|sentence-before|false|	according 10	apposed -65	apposition -6	inverted -9	passive -25	relative -51
starts|sentence-before|true|	apposition -32	relative 15
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -31	apposition -36	direct 21	passive -15	shared -49
starts|speaker-then-quote|true|	apposed 6	apposition -34	direct 12	relative 30	shared -7
starts|topic|false|	naked -25
subject|according-to|	elided 9	none 14	own -9
subject|according-to|elided|	0 9
subject|according-to|elided|1|	name 7
subject|according-to|none|	0 10	1 12
subject|according-to|none|0|	noun 6
subject|according-to|none|13-25|	name 26
subject|according-to|none|1|	name 9	pronoun 21
subject|according-to|none|2|	name 18
subject|according-to|none|3|	noun 24
subject|according-to|none|4-6|	name 38	noun -25
subject|according-to|none|7-12|	noun -12
subject|according-to|own|	1 -26
subject|according-to|own|13-25|	name -8
subject|according-to|own|1|	name 21	noun -19
subject|according-to|own|4-6|	name -7
subject|according-to|own|7-12|	name -24	noun -23
subject|colon|	elided -7	none -20	own -44
subject|colon|elided|	0 -7
subject|colon|elided|1|	name 11	noun -22
subject|colon|none|	0 -16
subject|colon|none|1|	noun -14
subject|colon|none|3|	name -10
subject|colon|own|	0 -44
subject|colon|own|1|	name -12	noun -51
subject|named-before|elided|	0 16	1 -7
subject|named-before|elided|1|	name -11
subject|named-before|elided|26+|	name -32
subject|named-before|elided|7-12|	name 32
subject|named-before|	none 10
subject|named-before|none|	1 9
subject|named-before|none|13-25|	name 12
subject|named-before|none|1|	name 6	pronoun 33
subject|named-before|none|26+|	name -38	pronoun -10
subject|named-before|none|2|	name -22
subject|named-before|none|4-6|	name -6	pronoun 6
subject|named-before|none|7-12|	name 18	pronoun -10
subject|named-before|own|	0 -7	1 -6
subject|named-before|own|13-25|	name -26	pronoun -36
subject|named-before|own|1|	name 31
subject|named-before|own|26+|	name -55	pronoun -13
subject|named-before|own|2|	name -18	pronoun 10
subject|named-before|own|3|	name -20	pronoun -35
subject|named-before|own|4-6|	name -26	pronoun -36
subject|named-before|own|7-12|	name -31	pronoun -44
subject|named-nearby|	elided 6	own 9
subject|named-nearby|elided|	0 6	1 -10	2 6
subject|named-nearby|elided|0|	name -21
subject|named-nearby|elided|13-25|	name 6
subject|named-nearby|elided|1|	name -8
subject|named-nearby|elided|2|	pronoun -22
subject|named-nearby|elided|3|	name -14
subject|named-nearby|elided|4-6|	name 22
subject|named-nearby|elided|7-12|	name 16
subject|named-nearby|none|0|	name -27	pronoun -15
subject|named-nearby|none|13-25|	name 14	pronoun -19
subject|named-nearby|none|1|	name 11
subject|named-nearby|none|26+|	name -21
subject|named-nearby|none|2|	name -11
subject|named-nearby|none|3|	name 10
subject|named-nearby|none|4-6|	name 14	pronoun 14
subject|named-nearby|none|7-12|	name -23
subject|named-nearby|own|	0 17	1 -11	2 -15
subject|named-nearby|own|0|	name -32	pronoun -22
subject|named-nearby|own|13-25|	name -27	pronoun -15
subject|named-nearby|own|1|	name -18	pronoun -15
subject|named-nearby|own|26+|	name -25
subject|named-nearby|own|2|	name 27	pronoun 7
subject|named-nearby|own|3|	name 21	pronoun -7
subject|named-nearby|own|4-6|	pronoun -22
subject|named-nearby|own|7-12|	name 9	pronoun -25
subject|paragraph-before|	elided -43	none -30	own -29
subject|paragraph-before|elided|	0 -24	1 -22	2 -24
subject|paragraph-before|elided|26+|	name -18	noun -38
subject|paragraph-before|none|	0 -21	1 -15	2 -11
subject|paragraph-before|none|26+|	name -21	noun -26
subject|paragraph-before|own|	0 -21	1 -18	2 -18
subject|paragraph-before|own|26+|	name -24	noun -19	pronoun -8
subject|possessor|	none 12	own -27
subject|possessor|none|	0 12
subject|possessor|none|7-12|	pronoun -22
subject|possessor|own|	0 -26
subject|possessor|own|4-6|	pronoun -6
subject|possessor|own|7-12|	noun -16
subject|quote-then-speaker|elided|	0 -22	1 10
subject|quote-then-speaker|	none -17	own -11
subject|quote-then-speaker|none|-12|	name 25
subject|quote-then-speaker|none|	0 -46	1 -6	2 18
subject|quote-then-speaker|none|1|	name -30	noun -19
subject|quote-then-speaker|none|4-6|	noun -23
subject|quote-then-speaker|none|7-12|	name -12
subject|quote-then-speaker|own|-10|	noun -22
subject|quote-then-speaker|own|-11|	name -12
subject|quote-then-speaker|own|-12|	name -11
subject|quote-then-speaker|own|-13|	name -16
subject|quote-then-speaker|own|-15|	name -17
subject|quote-then-speaker|own|-17|	name -11
subject|quote-then-speaker|own|-3|	noun -20	pronoun -11
subject|quote-then-speaker|own|-4|	name -17	noun -13
subject|quote-then-speaker|own|-5|	name -11	noun -23
subject|quote-then-speaker|own|-6|	name 12	noun -10
subject|quote-then-speaker|own|-7|	name 14
subject|quote-then-speaker|own|-8|	name -15
subject|quote-then-speaker|own|-9|	name -10	noun -12
subject|quote-then-speaker|own|0|	noun -31
subject|quote-then-speaker|own|	1 -11	2 -32
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	name -15	noun -9
subject|quote-then-speaker|own|2|	name 18	noun -6	pronoun 26
subject|quote-then-speaker|own|3|	name 18	noun -21
subject|quote-then-speaker|own|4-6|	name -22	noun -27
subject|quote-then-verb|	none 19	own 11
subject|quote-then-verb|none|	0 19
subject|quote-then-verb|none|1|	name 21	noun 6	pronoun 7
subject|quote-then-verb|own|	0 12	1 -22
subject|quote-then-verb|own|1|	name -7	noun 17	pronoun 16
subject|quote-then-verb|own|2|	name 25	noun -15
subject|quote-then-verb|own|7-12|	noun -7
subject|sentence-after|	none -18	own -14
subject|sentence-after|none|	0 -19	1 -11
subject|sentence-after|none|0|	name -53	noun 13
subject|sentence-after|none|1|	name 8	noun -8
subject|sentence-after|none|2|	name 7
subject|sentence-after|none|3|	noun -8
subject|sentence-after|none|4-6|	name -35	noun -12	pronoun -20
subject|sentence-after|none|7-12|	noun -26
subject|sentence-after|own|	1 -38	2 -24
subject|sentence-after|own|1|	name -19
subject|sentence-after|own|4-6|	name -13
subject|sentence-before|elided|13-25|	noun -34
subject|sentence-before|elided|1|	name -11	noun -28
subject|sentence-before|elided|	2 -43
subject|sentence-before|elided|26+|	name -26	noun -29
subject|sentence-before|elided|2|	noun -33
subject|sentence-before|elided|3|	name 18	noun -23
subject|sentence-before|elided|4-6|	name 28
subject|sentence-before|elided|7-12|	name 6
subject|sentence-before|	none -15	own -16
subject|sentence-before|none|	0 -15	1 -22	2 -6
subject|sentence-before|none|13-25|	name -25	pronoun -37
subject|sentence-before|none|1|	name -10	noun -25	pronoun 40
subject|sentence-before|none|26+|	name -46	noun -45	pronoun -23
subject|sentence-before|none|2|	name 19	noun -34	pronoun 21
subject|sentence-before|none|3|	name -7
subject|sentence-before|none|4-6|	noun -12	pronoun 27
subject|sentence-before|none|7-12|	noun -13	pronoun 8
subject|sentence-before|own|	0 -27	2 -55
subject|sentence-before|own|13-25|	name -17	noun -100
subject|sentence-before|own|26+|	name -14	noun -54	pronoun -26
subject|sentence-before|own|2|	name -33	noun -36	pronoun -19
subject|sentence-before|own|3|	name -26	noun -8	pronoun -18
subject|sentence-before|own|4-6|	noun -44	pronoun -30
subject|sentence-before|own|7-12|	name -13	noun -61	pronoun -39
subject|speaker-then-quote|	elided -22
subject|speaker-then-quote|elided|	0 -8	1 -28
subject|speaker-then-quote|elided|0|	name -7	noun -18
subject|speaker-then-quote|elided|1|	name 26	noun -20
subject|speaker-then-quote|elided|2|	name 6	noun -21
subject|speaker-then-quote|none|	0 6	2 -9
subject|speaker-then-quote|none|0|	name 15
subject|speaker-then-quote|none|13-25|	name 17
subject|speaker-then-quote|none|1|	name 10
subject|speaker-then-quote|none|2|	name 37	noun -21
subject|speaker-then-quote|none|3|	noun -41
subject|speaker-then-quote|none|4-6|	name 7	noun -7	pronoun -14
subject|speaker-then-quote|none|7-12|	name -7	noun 9
subject|speaker-then-quote|own|	0 17	1 -18	2 -9
subject|speaker-then-quote|own|0|	name 10	noun 14	pronoun -27
subject|speaker-then-quote|own|13-25|	name -33	noun -8	pronoun -8
subject|speaker-then-quote|own|1|	name 17	noun -17	pronoun -10
subject|speaker-then-quote|own|2|	noun 27	pronoun -6
subject|speaker-then-quote|own|3|	name -7	pronoun 12
subject|speaker-then-quote|own|4-6|	noun 17	pronoun -15
subject|speaker-then-quote|own|7-12|	name -15	pronoun 10
subject|topic|	elided 8	none -13	own -15
subject|topic|elided|	0 21	1 25	2 -56
subject|topic|elided|13-25|	name -19
subject|topic|elided|26+|	name -55	noun -46	pronoun -13
subject|topic|elided|3|	name 10
subject|topic|elided|4-6|	name 37
subject|topic|elided|7-12|	name 20	noun 11
subject|topic|none|	0 17	1 -13	2 -37
subject|topic|none|0|	noun -25
subject|topic|none|13-25|	name -20	noun -6
subject|topic|none|1|	name 14	noun -13
subject|topic|none|26+|	name -16	noun -76
subject|topic|none|2|	name 9	noun -21
subject|topic|none|3|	noun -18
subject|topic|none|4-6|	pronoun -19
subject|topic|none|7-12|	name -7
subject|topic|own|	1 -9	2 -33
subject|topic|own|13-25|	name -8	noun -86	pronoun -13
subject|topic|own|1|	name 9	noun -26	pronoun -30
subject|topic|own|26+|	name -39	noun -32	pronoun -47
subject|topic|own|2|	name -6	noun -22	pronoun -16
subject|topic|own|3|	name 30	pronoun 15
subject|topic|own|4-6|	pronoun -9
subject|topic|own|7-12|	name -8	noun -30	pronoun -48
subject|verb-then-speaker|	elided -19	own 16
subject|verb-then-speaker|elided|	0 -19
subject|verb-then-speaker|none|0|	name -22	pronoun -28
subject|verb-then-speaker|none|1|	name -15	noun -23	pronoun 16
subject|verb-then-speaker|none|2|	pronoun 19
subject|verb-then-speaker|none|7-12|	noun -15
subject|verb-then-speaker|own|	0 17	1 -18
subject|verb-then-speaker|own|0|	noun -7
subject|verb-then-speaker|own|13-25|	name -16	noun -33
subject|verb-then-speaker|own|1|	name 24	noun -10	pronoun 23
subject|verb-then-speaker|own|2|	noun 24
subject|verb-then-speaker|own|3|	name -12	noun -28	pronoun 19
subject|verb-then-speaker|own|4-6|	name 15
subject|verb-then-speaker|own|7-12|	noun -19	pronoun 14
twin|paragraph-before|apposed judging noun|	apposition judging noun -6	inverted judging noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -6	apposed other person -12	apposition other noun -18	apposition other person -12	direct other noun -8	direct other pronoun -9	shared other noun -7
twin|paragraph-before|apposed other organisation|	apposed other organisation -8	apposition other noun -10	direct other noun -8	direct other organisation -7
twin|paragraph-before|apposed other person|	apposed other noun -20	apposition other noun -14	apposition other organisation -6	apposition saying noun -6
twin|paragraph-before|apposed saying noun|	apposed saying noun -18	apposed saying person -12	apposed saying place -7	apposition saying person -6	direct saying noun -17	direct saying pronoun -8	inverted saying noun -10
twin|paragraph-before|apposed saying person|	apposed saying noun -13	apposed saying organisation -7	apposed saying person -9	apposition saying noun -20	direct saying noun -7	inverted saying noun -9	shared saying person -8
twin|paragraph-before|apposed saying place|	apposed saying noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -18	apposed other organisation -9	apposed other person -10	shared other name -6
twin|paragraph-before|apposition other person|	apposed other noun -15
twin|paragraph-before|apposition saying noun|	apposed saying noun -6	apposed saying person -18	shared saying noun -12
twin|paragraph-before|apposition saying person|	apposed saying noun -6	inverted saying noun -8
twin|paragraph-before|direct judging noun|	direct other noun -9
twin|paragraph-before|direct other noun|	apposed other noun -10	apposed other organisation -7	direct judging noun -8	direct other noun -15	direct saying noun -14	passive other noun -13	passive other organisation -7
twin|paragraph-before|direct other organisation|	apposed other organisation -9	direct other organisation -6
twin|paragraph-before|direct other person|	apposed other noun -6	direct saying person -10
twin|paragraph-before|direct other pronoun|	apposed other noun -10	direct other pronoun -6	direct saying pronoun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -20	apposed saying person -7	apposed saying place -6	direct other noun -14
twin|paragraph-before|direct saying organisation|	apposed saying noun -6
twin|paragraph-before|direct saying person|	apposed saying place -7	direct other person -9
twin|paragraph-before|direct saying pronoun|	apposed saying noun -13	direct other pronoun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -7
twin|paragraph-before|inverted saying noun|	apposed saying noun -12	apposed saying person -9	apposition saying noun -6	apposition saying person -7
twin|paragraph-before|passive other noun|	direct other noun -12
twin|paragraph-before|passive other organisation|	direct other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -8
twin|paragraph-before|shared saying noun|	apposition saying noun -11
twin|paragraph-before|shared saying person|	apposed saying person -7	apposition saying noun -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -40	apposed other person -28	direct other noun -16	shared other noun -28	shared other person -24
twin|quote-then-speaker|apposed other person|	apposed other noun 19	apposed other person 24	apposition other noun 16	direct other noun 25	shared other noun 21	shared other person 19
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -25	apposed saying person -35	apposed saying place 6	direct saying noun -9	direct saying organisation -17	shared saying person -18
twin|quote-then-speaker|apposed saying person|	apposed saying person 12	apposition saying noun 20	apposition saying organisation 12	shared saying noun 19
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20
twin|quote-then-speaker|apposition other noun|	apposed other noun -17	apposed other person -13	shared other noun -6
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 9	shared saying name -20	shared saying noun 6	shared saying person 8	shared saying pronoun -24
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -15
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	shared saying person -11
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 27
twin|quote-then-speaker|direct other noun|	apposed other noun -16	apposed other person -35	direct other noun -23	direct saying noun -25
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun 6
twin|quote-then-speaker|direct saying noun|	apposed saying noun 7	apposed saying person -21	direct other noun -22	passive saying noun 21	shared saying person -18
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 15
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 22
twin|quote-then-speaker|passive saying noun|	apposition saying noun -14	direct saying noun -21	direct saying pronoun -20
twin|quote-then-speaker|shared other noun|	apposed other noun -14	apposed other person -19	apposition other noun -10	shared other noun -20	shared other organisation -12	shared other person -24	shared other pronoun -12
twin|quote-then-speaker|shared other organisation|	apposed other organisation -23	shared other noun -9
twin|quote-then-speaker|shared other person|	apposed other noun 22	apposed other person 13	shared other noun -10
twin|quote-then-speaker|shared other pronoun|	shared other noun -20
twin|quote-then-speaker|shared saying name|	apposition saying noun -8	shared saying noun -13	shared saying pronoun -17
twin|quote-then-speaker|shared saying noun|	apposed saying noun -13	apposed saying person -9	shared saying name -11	shared saying noun -9	shared saying organisation -7	shared saying person -17	shared saying pronoun -13
twin|quote-then-speaker|shared saying person|	apposed saying person 7	apposition saying noun -7	apposition saying person 22	direct saying noun 18	shared saying noun 11
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -9	apposition saying pronoun 24	shared saying name -16
twin|quote-then-verb|inverted saying noun|	inverted saying person 14
twin|quote-then-verb|inverted saying person|	inverted saying noun -13
twin|sentence-after|apposed saying noun|	apposition saying noun -19	direct saying pronoun -16
twin|sentence-after|apposed saying person|	apposition saying noun -9
twin|sentence-after|apposition saying noun|	apposed saying noun -15	apposed saying person -14
twin|sentence-after|direct other organisation|	direct saying organisation -25
twin|sentence-after|direct other pronoun|	direct saying pronoun 14
twin|sentence-after|direct saying organisation|	direct other organisation -22
twin|sentence-after|direct saying pronoun|	apposed saying noun 11	direct other pronoun 16
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging organisation -11	apposition judging person -18	direct judging noun -14	direct judging person -13	inverted judging noun -19
twin|sentence-before|apposed judging organisation|	inverted judging noun -15
twin|sentence-before|apposed judging person|	apposed judging noun -21	apposition judging noun -14	apposition judging organisation -7
twin|sentence-before|apposed other name|	direct other noun -22	direct other person -15
twin|sentence-before|apposed other noun|	apposed other noun -21	apposed other organisation -17	apposed other person -16	apposed other place -15	apposition other name -18	apposition other noun -30	apposition other organisation -10	apposition other person -56	apposition other place -17	direct other noun -28	direct other organisation -18	direct other person -22	direct other pronoun -16	inverted saying noun -23
twin|sentence-before|apposed other organisation|	apposed other noun -18	apposition other noun 12	direct other noun -22
twin|sentence-before|apposed other person|	apposed other noun -6	apposed other person -26	apposition other noun -7	apposition other organisation -18	apposition other place -23	inverted saying noun -20
twin|sentence-before|apposed other place|	apposed other noun -12	apposed other person -7	apposed other place -28	apposition other noun -9	direct other noun -18	direct other organisation -22	direct other person -17	direct other place -21
twin|sentence-before|apposed saying name|	apposed saying person -16	apposition saying noun -19	apposition saying person -18	direct saying noun -21	direct saying organisation -18	inverted saying noun -27
twin|sentence-before|apposed saying noun|	apposed saying noun -22	apposed saying person -29	apposed saying place -18	apposition saying organisation 7	apposition saying person -56	direct saying noun -18	direct saying organisation -26	direct saying person -22	direct saying pronoun -28	inverted saying noun -48	inverted saying organisation -20	inverted saying pronoun -26
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -31	apposition saying place -20	direct saying noun -14	direct saying person -8	direct saying pronoun -18	inverted saying noun -34	inverted saying pronoun -21
twin|sentence-before|apposed saying person|	apposed saying name -21	apposed saying noun -14	apposed saying organisation -16	apposition saying name 10	apposition saying place -21	direct saying noun -20	inverted saying pronoun -19
twin|sentence-before|apposed saying place|	apposed saying noun -13	direct saying noun -17	direct saying organisation -18	direct saying person -11
twin|sentence-before|apposed thinking noun|	apposed thinking noun -18	apposition thinking noun -10	apposition thinking person -17	direct thinking noun -12
twin|sentence-before|apposed thinking person|	apposition thinking noun -16
twin|sentence-before|apposition judging noun|	apposed judging person -20	inverted judging name -12	inverted judging noun -16
twin|sentence-before|apposition judging organisation|	apposed judging noun -18	apposed judging person -16
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -15
twin|sentence-before|apposition other name|	apposed other noun -19
twin|sentence-before|apposition other noun|	apposed other noun -26	apposed other organisation -19	apposed other person -49	apposed other place -14	passive other noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -12	apposed other person -12
twin|sentence-before|apposition other person|	inverted saying noun 9
twin|sentence-before|apposition other place|	apposed other noun -10
twin|sentence-before|apposition saying name|	apposed saying person -9	inverted saying person -19	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -19	apposed saying noun -38	apposed saying organisation -32	apposed saying person -13	inverted saying name -15	inverted saying organisation -21	inverted saying person -17	inverted saying pronoun -28
twin|sentence-before|apposition saying organisation|	apposed saying noun -25	apposed saying person -27	inverted saying noun -26
twin|sentence-before|apposition saying person|	apposed saying noun 10	inverted saying pronoun 13
twin|sentence-before|apposition saying place|	apposed saying organisation -14	apposed saying person -11	inverted saying noun -15
twin|sentence-before|apposition thinking noun|	apposed thinking noun -11	apposed thinking person -18
twin|sentence-before|apposition thinking person|	apposed thinking noun -23
twin|sentence-before|direct judging noun|	apposed judging noun -23
twin|sentence-before|direct judging organisation|	inverted judging noun -16
twin|sentence-before|direct judging person|	apposed judging noun -21	inverted judging noun -24
twin|sentence-before|direct other noun|	apposed other name -23	apposed other organisation -23	apposed other person -25	apposed other place -23	passive other noun -20
twin|sentence-before|direct other organisation|	apposed other noun -30	apposed other place 9	inverted saying noun -19
twin|sentence-before|direct other person|	apposed other noun -25	apposed other place 15	inverted saying noun -20
twin|sentence-before|direct other place|	apposed other place -23
twin|sentence-before|direct other pronoun|	apposed other noun -27
twin|sentence-before|direct saying name|	inverted saying name -18	inverted saying pronoun -21
twin|sentence-before|direct saying noun|	apposed saying name 9	apposed saying noun -10	apposed saying organisation -19	apposed saying person -24	apposed saying place 8
twin|sentence-before|direct saying organisation|	apposed saying name -26	apposed saying noun -33	apposed saying place -34
twin|sentence-before|direct saying person|	apposed saying noun 9	apposed saying place -15	inverted saying name -33	inverted saying noun -28
twin|sentence-before|direct saying pronoun|	apposed saying organisation 6	inverted saying noun 8
twin|sentence-before|direct thinking noun|	apposed thinking noun 11
twin|sentence-before|inverted judging name|	apposition judging noun -14
twin|sentence-before|inverted judging noun|	apposed judging noun -22	apposed judging organisation -12	apposed judging person -16	apposition judging noun -13	apposition judging person -17	direct judging organisation -10	direct judging person -18
twin|sentence-before|inverted saying name|	apposition saying noun -14	direct saying name -18	direct saying person -28
twin|sentence-before|inverted saying noun|	apposed other noun -23	apposed other person -18	apposed saying name -22	apposed saying noun -39	apposed saying organisation -28	apposed saying person -42	apposition other person -9	apposition saying noun -39	apposition saying organisation -24	apposition saying person -43	apposition saying place -16	direct other organisation -15	direct other person -18	direct saying name -34	direct saying noun -23	direct saying organisation -26	direct saying person -31	direct saying pronoun -20	inverted saying person -29
twin|sentence-before|inverted saying organisation|	apposed saying noun -22	apposed saying person -16	apposition saying noun -22
twin|sentence-before|inverted saying person|	apposition saying name -18	apposition saying noun -22	inverted saying noun 13
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -13	apposed saying person -13	apposition saying name 8	apposition saying person -21	direct saying name -16
twin|sentence-before|passive other noun|	apposition other noun -10	direct other noun -17
twin|sentence-before|passive saying noun|	direct saying pronoun -14
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -14	apposed judging person -24	apposition judging noun 15	apposition judging person -17	direct judging noun -27	direct judging person -23
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 11	apposed judging person -24	apposition judging noun 29	direct judging person -23	shared judging organisation 15
twin|speaker-then-quote|apposed judging person|	apposed judging noun 11	apposed judging organisation 22	apposition judging noun 19	apposition judging person 27	shared judging person -26
twin|speaker-then-quote|apposed other name|	apposed other noun -18	apposed saying name -11	apposition other noun -15	direct other noun -14	direct other pronoun -8	shared other name -24	shared saying name 8
twin|speaker-then-quote|apposed other noun|	apposed other name -20	apposed other noun -37	apposed other organisation -19	apposed other person -40	apposition other person -36	apposition other place -6	direct other noun -51	direct other pronoun -25	direct saying noun -24	shared judging noun -15	shared other noun -30	shared other organisation -23	shared other person -22	shared saying person -32
twin|speaker-then-quote|apposed other organisation|	apposed other noun 22	apposed saying organisation -8	direct other noun 20
twin|speaker-then-quote|apposed other person|	apposed other noun 19	apposed saying person -16	apposition other noun 19	apposition other person 7	direct other noun 20	shared judging person 21	shared other person 32	shared saying noun 21
twin|speaker-then-quote|apposed other place|	apposed other place -27	direct other person -27
twin|speaker-then-quote|apposed saying name|	apposed saying person -27	apposition saying noun -6	direct saying noun -26	direct saying person -24
twin|speaker-then-quote|apposed saying noun|	apposed other noun -27	apposed saying name 11	apposed saying noun -31	apposed saying person -75	apposed saying place -31	apposition saying noun 10	apposition saying organisation -23	apposition saying person -91	direct other noun -20	direct saying noun -14	direct saying person -42	direct saying pronoun -12	shared saying name -12	shared saying person -49
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -23	apposed saying person -24	apposition saying noun 17	direct saying noun -21	direct saying pronoun 8	shared saying name -23	shared saying noun -11
twin|speaker-then-quote|apposed saying person|	apposed other person -10	apposed saying name 26	apposed saying noun 6	apposed saying organisation -10	apposed saying person 54	apposition saying name 29	apposition saying noun 11	apposition saying organisation 15	apposition saying person 14	apposition saying place 16	direct saying noun -15	direct saying pronoun -21	shared saying name 8	shared saying noun 25
twin|speaker-then-quote|apposed saying place|	apposed saying noun -27	apposition saying noun -20	apposition saying person -11	direct saying person -20
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -20	apposition thinking noun -19	direct thinking noun -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 29	apposition thinking noun 13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -30	apposed judging organisation -28	apposed judging person -34	shared judging noun -29	shared judging organisation -17	shared judging person -15	shared judging pronoun -18
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -25
twin|speaker-then-quote|apposition judging person|	apposed judging noun 12	apposed judging person 21	shared judging noun -10
twin|speaker-then-quote|apposition other noun|	apposed other organisation -22	apposed other person -32	apposed saying noun -23	apposition saying noun -17	shared other noun 16	shared other organisation -17	shared other person -18	shared other pronoun -21	shared saying noun -41	shared saying person -17
twin|speaker-then-quote|apposition other person|	apposed other noun 31	apposed saying person 24	apposition saying person 24	shared judging person 14
twin|speaker-then-quote|apposition other place|	apposed other noun -14
twin|speaker-then-quote|apposition saying name|	apposed saying noun 9	apposed saying person -14
twin|speaker-then-quote|apposition saying noun|	apposed saying name -32	apposed saying noun -21	apposed saying organisation -8	apposed saying person -82	apposition other noun -17	shared saying name -22	shared saying noun -43	shared saying organisation -30	shared saying person -38	shared saying pronoun -10
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 17	apposed saying person -38	shared saying organisation -21
twin|speaker-then-quote|apposition saying person|	apposed saying noun 39	apposed saying person 26	shared saying noun 7	shared saying person 14
twin|speaker-then-quote|apposition saying place|	apposed saying person -14
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -11	shared saying noun -12
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 8	apposed thinking person -28
twin|speaker-then-quote|direct judging noun|	apposed judging noun 25
twin|speaker-then-quote|direct judging person|	apposed judging noun 33	apposed judging organisation 22
twin|speaker-then-quote|direct other noun|	apposed other name -26	apposed other noun 18	apposed other organisation -35	apposed other person -43	apposed saying noun 13	direct judging noun -8	direct other noun -59	direct saying noun 7	passive other noun 9	passive other person -25
twin|speaker-then-quote|direct other organisation|	direct other organisation 20	direct saying organisation 6
twin|speaker-then-quote|direct other person|	direct saying person 9
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	direct other pronoun -50	direct saying pronoun -24	direct thinking pronoun -23
twin|speaker-then-quote|direct saying noun|	apposed other noun 22	apposed saying name 25	apposed saying noun 18	apposed saying organisation 16	apposed saying person 18	shared saying noun 16
twin|speaker-then-quote|direct saying organisation|	direct other organisation 14
twin|speaker-then-quote|direct saying person|	apposed saying name 23	apposed saying noun 13	apposed saying person 22	direct other person 7
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 21	apposed saying person 24	direct other pronoun -19
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -23
twin|speaker-then-quote|passive other noun|	direct other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 25
twin|speaker-then-quote|relative other person|	relative saying person -14
twin|speaker-then-quote|relative saying person|	relative other person -12
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposition judging person 7	shared judging noun -23
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -7	apposition judging noun 9
twin|speaker-then-quote|shared judging person|	apposed judging noun -9	apposed judging person -22	apposition judging noun -7	shared judging noun -22
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -20
twin|speaker-then-quote|shared other name|	apposed other name -15	apposition other noun -22
twin|speaker-then-quote|shared other noun|	apposed other noun -9	shared other noun -7	shared other person -23	shared other pronoun 7	shared saying noun -25
twin|speaker-then-quote|shared other organisation|	apposed other noun 7
twin|speaker-then-quote|shared other person|	apposed other noun 20	apposed other person 27	shared other noun 24	shared saying person 17
twin|speaker-then-quote|shared other pronoun|	apposed other noun -14	apposition other noun -20	shared other noun -7
twin|speaker-then-quote|shared saying name|	apposed saying noun -10	apposed saying organisation 6	apposed saying person -8	shared saying organisation 10
twin|speaker-then-quote|shared saying noun|	apposed saying noun -22	apposed saying organisation 6	apposed saying person -41	apposition other noun -16	apposition saying noun -12	apposition saying person -16	direct saying noun -14	shared saying noun -8	shared saying organisation -7	shared saying person -46	shared saying pronoun -11
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying noun 16	apposed saying organisation -9	apposition saying noun 6	apposition saying organisation -18	shared saying name -17	shared saying noun -18	shared saying person -23
twin|speaker-then-quote|shared saying person|	apposition saying noun -6	apposition saying person -6	shared saying organisation 24	shared saying pronoun -14
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -20	apposition saying noun -9	shared saying noun -32	shared saying person -17
verb-before|according|,|	other 20
verb-before|according|:|	other 29
verb-before|according|;|	other -8
verb-before|according|determiner|	other -28
verb-before|according|preposition|	other -18
verb-before|according|quote|	other -32
verb-before|according|stop|	other 24
verb-before|according|verb-thinking|	other -7
verb-before|according|word|	other -32
verb-before|apposed|)|	other -18	past -34	present -16
verb-before|apposed|,|	base -20	other 6	participle -20	past 7	present 13
verb-before|apposed|capital|	base -15	past -13	present -38
verb-before|apposed|pronoun|	past -41	present 11
verb-before|apposed|quote|	other -11	past -25	present 8
verb-before|apposed|word|	base -28	past -22	present -19
verb-before|apposition|,|	other -34	participle -42	past -19	present -23
verb-before|direct|capital|	base -27	other -13	participle -17	past 18	present 13
verb-before|direct|determiner|	base -21	past 7	present -18
verb-before|direct|pronoun|	base -11	other -36	past 21	present 8
verb-before|direct|verb-judging|	base -18	other -25	past -18	present -19
verb-before|direct|verb-saying|	base -33	other -60	past -13	present 12
verb-before|direct|verb-thinking|	other -19	participle -13
verb-before|direct|word|	base -13	past 25	present 16
verb-before|inverted|)|	past -47	present -15
verb-before|inverted|,|	past 13	present 6
verb-before|inverted|:|	past 9
verb-before|inverted|capital|	past -9	present -21
verb-before|inverted|coordinator|	past -50	present -27
verb-before|inverted|pronoun|	past -27	present -17
verb-before|inverted|quote|	past 13	present 13
verb-before|inverted|stop|	present -20
verb-before|inverted|that|	past -40
verb-before|inverted|word|	past 16	present -32
verb-before|inverted|—|	past 30
verb-before|passive|,|	other -27	present 6
verb-before|passive|capital|	other -19
verb-before|passive|pronoun|	other -8	past -19
verb-before|passive|start|	past -15
verb-before|passive|stop|	past -23
verb-before|passive|verb-saying|	past -14
verb-before|passive|word|	other -15	past -24
verb-before|relative|that|	other -11	present 17
verb-before|relative|word|	base -7	other 7	past 15
verb-before|shared|)|	other -8
verb-before|shared|,|	other -11	participle 15	past -49	present -12
verb-before|shared|coordinator|	base -19	other -8	past -14	present -18
verb-before|shared|preposition|	base -12	past 12
verb-before|shared|pronoun|	other 10	past -17
verb-before|shared|quote|	base -18	other -20	present 8
verb-before|shared|subordinator|	participle -18
verb-before|shared|verb-thinking|	participle -11
verb-before|shared|word|	participle -21
`;
