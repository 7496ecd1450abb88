/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 14	carry-before -16	carry-before-that -28	carry-next -11	colon -18	named-before -11	paragraph-before -51	possessor -6	quote-then-speaker 14	quote-then-verb 13	sentence-after 9	signature 13
before|according-to|	capital 20	word 18
before|colon|	adverb -38	auxiliary -32	capital 12	coordinator -32	preposition -13	pronoun -50	start -12	that -10	verb-judging -23	verb-saying -11	word -24
before|named-before|	& -19	' -18	( -48	* -28	+ -19	, 10	- -15	/ -16	; -40	adverb -15	determiner -13	pronoun 14	quote 11	start -13	subordinator -40	verb-saying -44	word -31	— -23	’ -16	• 7
before|named-nearby|	& -8	( 34	) 15	+ 7	, 8	- 12	/ -21	: -17	; 20	adverb -11	auxiliary -20	coordinator -16	preposition -35	pronoun 8	start -6	subordinator -17	that -10	verb-judging -28	verb-saying 13	word -11	– 9	— 6	’ 11
before|name|	& -21	' 13	( 31	) 12	* 9	+ 13	, 27	- 16	/ -28	: -33	; 15	adverb -14	auxiliary -19	capital 11	coordinator -8	preposition -34	pronoun 15	quote 21	start -8	subordinator -18	that -9	verb-judging -14	verb-thinking -21	word -25	– -18	’ 19	• 13
before|name||	 9
before|noun|	$ -14	' -18	) -23	+ -19	, 15	- 18	: -10	; 19	adverb -36	auxiliary -44	capital 11	determiner -14	preposition -24	pronoun -31	quote 8	start 24	that -37	verb-judging -25	verb-saying -16	– -19	— -15	’ -25	€ -13
before|paragraph-before|	, -26	- -12	: -11	; -6	adverb -18	auxiliary -19	coordinator -19	preposition -27	quote -22	start -23	subordinator -10	that -14	verb-judging -15	verb-saying -20	word -23	– -12	— -15
before|possessor|	, -34	coordinator -22	preposition 8	that -18	verb-judging -54	word -33
before|pronoun|	, 21	: -18	; -18	capital -9	coordinator -12	quote 48	start -23	subordinator -35	that -10	verb-judging -6	verb-saying 9	verb-thinking 11	word -6
before|quote-then-speaker|	- -17	: -27	adverb -13	auxiliary 27	capital -16	coordinator -6	quote 35	start -7	subordinator -15	that -39	verb-judging -15	verb-saying -25	word -38
before|quote-then-verb|	adverb 11	preposition 22	verb-judging 17	verb-saying 12	word 6
before|sentence-after|	, -22	; -23	auxiliary -22	coordinator -19	preposition -22	pronoun -23	quote 7	start 19	subordinator -33	that -21	verb-judging -10	verb-saying 10
before|sentence-before|	& -17	' -21	) -14	* -31	- -28	/ -10	: -30	; -20	adverb -7	auxiliary -54	coordinator -26	determiner -29	preposition -32	pronoun -6	quote 19	subordinator -20	that -56	verb-saying -15	verb-thinking -15	word -7	– -25	— -23	’ -29
before|signature|	— 14
before|speaker-then-quote|	& -12	' 16	) 13	* 28	, 48	- 27	: -27	; 37	adverb -43	auxiliary -39	coordinator 20	determiner 11	preposition -38	pronoun -41	quote 25	start 12	subordinator -10	that -16	verb-judging -10	verb-saying -41	– -21
before|verb-then-speaker|	, 14	adverb -31	verb-judging -13	verb-saying 7	word -14
carry-before-that|0|	1 -16	2 13	3 -14
carry-before-that|0|1|,verb-saying|	none -19
carry-before-that|0|1|	3 -19	4-5 -17	6-9 -11	: -14	stop -15
carry-before-that|0|1|:|	upper -14
carry-before-that|0|1|adjacent|	false -16
carry-before-that|0|1|inside|	false -16
carry-before-that|0|1|none|	,auxiliary -17	,verb-saying -14
carry-before-that|0|1|own|	none -10	own -21
carry-before-that|0|1|question|false|	false -16
carry-before-that|0|1|stop|	none -7	upper -15
carry-before-that|0|1|subject|	none -9	own -22
carry-before-that|0|2|	, -25	10+ -24	3 17	4-5 17	6-9 -12
carry-before-that|0|2|,|	lower -25
carry-before-that|0|2|adjacent|	false 13
carry-before-that|0|2|inside|	false 13
carry-before-that|0|2|none|	coordinator -11	own 16	stop -41
carry-before-that|0|2|own|	none -26	own -32
carry-before-that|0|2|question|false|	false 10
carry-before-that|0|2|stop|	none -12
carry-before-that|0|2|subject|	elided -20	none 15	own -13
carry-before-that|0|3|	, -18	2 -15	3 -16	4-5 -21	: 9	stop -28
carry-before-that|0|3|,verb-saying|	none -15
carry-before-that|0|3|,|	lower -18
carry-before-that|0|3|:|	upper 9
carry-before-that|0|3|adjacent|	false -14
carry-before-that|0|3|end|	. -13
carry-before-that|0|3|inside|	false -14
carry-before-that|0|3|none|	,verb-saying -18	stop -24
carry-before-that|0|3|own|	own -19
carry-before-that|0|3|question|false|	false -36
carry-before-that|0|3|stop|	upper -28
carry-before-that|0|3|subject|	own -26
carry-before-that|1|	far -32
carry-before-that|1|far|!|	,verb-saying -8
carry-before-that|1|far|	, -41	1 10	10+ -31	2 -8	3 -57	4-5 -25	6-9 -25	: -10	adverb -20	auxiliary -46	capital -13	coordinator -30	determiner -22	preposition -38	start 11	stop -46	subordinator -31	that -21	verb-judging -31	verb-saying -11	verb-thinking -18	word -51
carry-before-that|1|far|,auxiliary|	none -25
carry-before-that|1|far|,preposition|	none -17
carry-before-that|1|far|,pronoun|	none -16
carry-before-that|1|far|,subordinator|	none -11
carry-before-that|1|far|,verb-judging|	none -18
carry-before-that|1|far|,verb-saying|	none -30
carry-before-that|1|far|,word|	none -15
carry-before-that|1|far|,|	capital -34	determiner -17	lower -36	none -19	pronoun -7	upper -19	word -15
carry-before-that|1|far|.|	capital -33	end -6	preposition -19	pronoun -22
carry-before-that|1|far|:|	lower -25	upper -9
carry-before-that|1|far|;|	none -17
carry-before-that|1|far|?|	,pronoun -17	,verb-saying -7	end -12	pronoun -16
carry-before-that|1|far|adjacent|	false -32
carry-before-that|1|far|adverb|	lower -19
carry-before-that|1|far|alone|	true 11
carry-before-that|1|far|auxiliary|	lower -46	none -17
carry-before-that|1|far|capital|	, -7	. -40	lower -13	none -7
carry-before-that|1|far|coordinator|	lower -30	none 9
carry-before-that|1|far|determiner|	, -31	. -9	lower -19	none -29	upper -13
carry-before-that|1|far|elided|	elided -14	none -18	own -47
carry-before-that|1|far|end|	. -17	? -29	none -17
carry-before-that|1|far|first|	false 8
carry-before-that|1|far|inside|	false -46
carry-before-that|1|far|none|	, -17	,auxiliary -40	,determiner -15	,preposition -20	,pronoun -28	,subordinator -14	,verb-judging -16	,verb-saying -33	,word -26	: -6	; -23	auxiliary -19	capital -15	coordinator 7	determiner -10	own -54	preposition -17	pronoun -13	stop -87	word -20
carry-before-that|1|far|own|	elided -23	none -46	own -54
carry-before-that|1|far|preposition|	. -24	lower -36	none -31	upper -21
carry-before-that|1|far|pronoun|	, -9	. -20
carry-before-that|1|far|question|false|	false -29	true -38
carry-before-that|1|far|question|true|	false -27
carry-before-that|1|far|start|	upper 11
carry-before-that|1|far|stop|	none -32	upper -46
carry-before-that|1|far|subject|	elided -30	none -18	own -68
carry-before-that|1|far|subordinator|	. -17	lower -31
carry-before-that|1|far|that|	lower -21
carry-before-that|1|far|verb-judging|	lower -31
carry-before-that|1|far|verb-saying|	, -11	? -23	lower -11
carry-before-that|1|far|verb-thinking|	lower -18
carry-before-that|1|far|word|	lower -51	none -22
carry-before-that|2|	far -18
carry-before-that|2|far|,auxiliary|	none -25
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,pronoun|	none -13
carry-before-that|2|far|,verb-judging|	none -16
carry-before-that|2|far|,verb-saying|	? -11	none -45
carry-before-that|2|far|,word|	none -30
carry-before-that|2|far|,|	capital -49	none -17	pronoun -13	upper -20	verb-saying -40	word -24
carry-before-that|2|far|.|	capital -22	end -18	preposition -20	— -21
carry-before-that|2|far|	1 6	10+ -15	4-5 -21	6-9 -28	: -33	adverb -27	auxiliary -57	capital -39	preposition -41	pronoun -19	quote -14	start 18	stop -49	subordinator -37	that -13	verb-judging -28	verb-saying -36	verb-thinking -17
carry-before-that|2|far|:|	none -19	upper -33
carry-before-that|2|far|;|	none -23
carry-before-that|2|far|?|	capital 7	end 9	pronoun -13	verb-saying 14
carry-before-that|2|far|adjacent|	false -18
carry-before-that|2|far|adverb|	lower -27
carry-before-that|2|far|alone|	false 24
carry-before-that|2|far|auxiliary|	lower -57	none -19
carry-before-that|2|far|capital|	, -18	. -23	lower -39	none -22
carry-before-that|2|far|coordinator|	none -17
carry-before-that|2|far|determiner|	. 14	lower -37	none -15
carry-before-that|2|far|elided|	elided -21	none -15	own -39
carry-before-that|2|far|end|	. -6	none -14
carry-before-that|2|far|first|	false -20
carry-before-that|2|far|inside|	false -37
carry-before-that|2|far|none|	, -36	,auxiliary -26	,pronoun 6	,verb-judging -10	,verb-saying -21	,word -30	: -9	auxiliary -20	capital -16	coordinator -11	determiner -16	elided -28	end -8	own -8	pronoun -22	stop -33	subordinator -23	verb-saying -11	word -17	— -17
carry-before-that|2|far|own|	elided -29	none -52	own -72
carry-before-that|2|far|preposition|	lower -39	none 11
carry-before-that|2|far|pronoun|	, -15	. -14	? -13	lower -19	none -11
carry-before-that|2|far|question|false|	false -27	true -33
carry-before-that|2|far|question|true|	false 17
carry-before-that|2|far|quote|	upper -14
carry-before-that|2|far|start|	upper 15
carry-before-that|2|far|stop|	none -23	other -7	upper -48
carry-before-that|2|far|subject|	elided -40	own -83
carry-before-that|2|far|subordinator|	lower -37
carry-before-that|2|far|that|	lower -13
carry-before-that|2|far|verb-judging|	lower -28
carry-before-that|2|far|verb-saying|	, -50	lower -29	upper -25
carry-before-that|2|far|verb-thinking|	lower -17
carry-before-that|2|far|word|	, -14	lower -8	none -21
carry-before-that|2|far|—|	. -21
carry-before-that|3|	far -30
carry-before-that|3|far|	) 9	, -31	1 -24	10+ -30	3 -10	6-9 -57	: -39	auxiliary -16	preposition -37	pronoun -22	start -6	stop -46	subordinator -15	verb-saying -14	verb-thinking -20	word -41
carry-before-that|3|far|)|	upper 9
carry-before-that|3|far|,auxiliary|	none -21
carry-before-that|3|far|,verb-saying|	? -15	none -26
carry-before-that|3|far|,word|	none -20
carry-before-that|3|far|,|	capital -24	determiner -17	lower -23	none -7	upper -20	verb-saying -47	word -20
carry-before-that|3|far|.|	end -26
carry-before-that|3|far|:|	upper -37
carry-before-that|3|far|?|	capital -13	end 6
carry-before-that|3|far|adjacent|	false -30
carry-before-that|3|far|alone|	false 13
carry-before-that|3|far|auxiliary|	lower -16
carry-before-that|3|far|capital|	, -15	. -15
carry-before-that|3|far|coordinator|	none -29
carry-before-that|3|far|determiner|	, -41
carry-before-that|3|far|elided|	own -17
carry-before-that|3|far|end|	. -13
carry-before-that|3|far|first|	false -32
carry-before-that|3|far|inside|	false -40
carry-before-that|3|far|none|	, -14	,verb-saying -44	auxiliary -13	coordinator -18	end 7	none 7	own -28	preposition -12	pronoun -16	stop -50	subordinator -14
carry-before-that|3|far|own|	elided -20	none -34
carry-before-that|3|far|preposition|	lower -37
carry-before-that|3|far|pronoun|	, -9	? -15	lower -22	none -7
carry-before-that|3|far|question|false|	false -33
carry-before-that|3|far|question|true|	false -10
carry-before-that|3|far|start|	upper -14
carry-before-that|3|far|stop|	none -12	upper -46
carry-before-that|3|far|subject|	own -10
carry-before-that|3|far|subordinator|	lower -15
carry-before-that|3|far|verb-saying|	, -33	lower -14
carry-before-that|3|far|verb-thinking|	lower -20
carry-before-that|3|far|word|	lower -41
carry-before-that|3|far|—|	none -16
carry-before|0|	0 24	1 -6	2 -16	3 -26
carry-before|0|0|	, 34	1 -16	10+ 13	2 16	3 17	6-9 21	auxiliary -15	word -7
carry-before|0|0|,|	capital 7	lower 33	pronoun 34	upper 10	verb-saying 13
carry-before|0|0|adjacent|	false 24
carry-before|0|0|auxiliary|	lower -15
carry-before|0|0|capital|	. 19
carry-before|0|0|elided|	elided 23
carry-before|0|0|inside|	false 24
carry-before|0|0|none|	,auxiliary 24	,determiner -27	,pronoun 8	,verb-saying 16	,word 12	: -17	; -30	coordinator 17
carry-before|0|0|own|	own 7
carry-before|0|0|question|false|	false 20
carry-before|0|0|subject|	elided 23	own 7
carry-before|0|0|word|	lower -7
carry-before|0|1|,auxiliary|	none -15
carry-before|0|1|,pronoun|	none -22
carry-before|0|1|,verb-saying|	none -11
carry-before|0|1|,word|	none -25
carry-before|0|1|,|	capital 23	determiner 16	lower -6	pronoun 15	verb-saying 35	word 10
carry-before|0|1|.|	determiner 7
carry-before|0|1|	1 -20	10+ 38	2 -24	3 -15	4-5 -19	: -28	adverb -19	auxiliary -12	capital -6	coordinator -7	determiner -19	preposition -16	pronoun -24	quote 11	stop 51	that -17	verb-saying -17	word -36	— -12
carry-before|0|1|:|	lower -7	upper -28
carry-before|0|1|;|	none -17
carry-before|0|1|?|	,verb-saying 14	capital -20
carry-before|0|1|adjacent|	false -6
carry-before|0|1|adverb|	lower -19
carry-before|0|1|auxiliary|	lower -12
carry-before|0|1|capital|	, -21	. 27	lower -6
carry-before|0|1|coordinator|	lower -7	none 12
carry-before|0|1|determiner|	, -25	. -19	lower -19
carry-before|0|1|elided|	none -14	own 6
carry-before|0|1|end|	. 38	? 23
carry-before|0|1|inside|	false -6
carry-before|0|1|none|	, -12	,auxiliary -12	,verb-saying -10	,word -10	: 15	capital 20	determiner -16	none -23	preposition -14	pronoun 18	stop -17
carry-before|0|1|own|	elided -24	none -16	own -41
carry-before|0|1|preposition|	lower -15	none -22
carry-before|0|1|pronoun|	, -16	. -6	lower -24
carry-before|0|1|question|false|	true -20
carry-before|0|1|question|true|	false -26
carry-before|0|1|quote|	upper 11
carry-before|0|1|stop|	none -26	upper 51
carry-before|0|1|subject|	elided -7	none -8	own -46
carry-before|0|1|that|	lower -17
carry-before|0|1|verb-saying|	, -28	lower -16
carry-before|0|1|word|	lower -35	none -21
carry-before|0|1|—|	upper -12
carry-before|0|2|	, -22	1 -14	3 -8	6-9 -40	: -33	preposition -22	word -31
carry-before|0|2|,auxiliary|	none -21
carry-before|0|2|,verb-saying|	none -33
carry-before|0|2|,word|	none -11
carry-before|0|2|,|	lower -22	verb-saying 7
carry-before|0|2|.|	determiner -15
carry-before|0|2|:|	upper -33
carry-before|0|2|?|	pronoun -14
carry-before|0|2|adjacent|	false -16
carry-before|0|2|determiner|	, -21
carry-before|0|2|elided|	none -23	own -15
carry-before|0|2|end|	. 15
carry-before|0|2|inside|	false -16
carry-before|0|2|none|	,pronoun -11	,verb-saying -15	,word -20	elided -23	own 12	preposition 11	stop -8
carry-before|0|2|own|	none -29	own -44
carry-before|0|2|preposition|	lower -22
carry-before|0|2|pronoun|	, -25
carry-before|0|2|question|false|	false -14	true -13
carry-before|0|2|stop|	none -30
carry-before|0|2|subject|	elided -28	own -53
carry-before|0|2|word|	lower -31
carry-before|0|3|,verb-saying|	none -19
carry-before|0|3|,word|	none -19
carry-before|0|3|	3 -8	4-5 -8	6-9 -24	: -16	stop -14
carry-before|0|3|:|	upper -16
carry-before|0|3|adjacent|	false -26
carry-before|0|3|end|	. -6
carry-before|0|3|inside|	false -26
carry-before|0|3|none|	,auxiliary -15	,verb-saying -28	,word 10	none 10	own -21	stop -16
carry-before|0|3|own|	own -29
carry-before|0|3|question|false|	false -22
carry-before|0|3|stop|	none -15	upper -14
carry-before|0|3|subject|	none -6	own -25
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying -15
carry-before|1|far|+|	none -10
carry-before|1|far|,auxiliary|	none -38
carry-before|1|far|,determiner|	none -22
carry-before|1|far|,preposition|	none -25
carry-before|1|far|,pronoun|	none -23
carry-before|1|far|,subordinator|	none -24
carry-before|1|far|,verb-judging|	none -25
carry-before|1|far|,verb-saying|	? -23	none -10
carry-before|1|far|,word|	none -24
carry-before|1|far|,|	determiner -40	subordinator -18	upper -23	word -32
carry-before|1|far|.|	capital -14	determiner -19	end -28	pronoun -24	— -22
carry-before|1|far|	2 -52	3 -32	4-5 -12	6-9 -29	: -23	adverb -24	auxiliary -68	capital -39	coordinator -25	preposition -13	pronoun -36	start 7	stop -44	subordinator -48	that 10	verb-judging -37	verb-saying -31	verb-thinking -28	word -48
carry-before|1|far|:|	lower -28	none -19	upper -23
carry-before|1|far|;|	none -14
carry-before|1|far|?|	,verb-saying -17	capital -16	determiner -13	stop -8	verb-saying -23
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -23
carry-before|1|far|alone|	false -7	true 29
carry-before|1|far|auxiliary|	lower -68	none -22
carry-before|1|far|capital|	, -27	. -35	lower -39	none -17
carry-before|1|far|coordinator|	lower -25
carry-before|1|far|determiner|	, -56	. -41	? -20	none 6	upper -26
carry-before|1|far|elided|	elided -29
carry-before|1|far|end|	. -6
carry-before|1|far|inside|	false -47
carry-before|1|far|none|	, -37	,auxiliary -22	,preposition -21	,pronoun -33	,verb-judging -20	,verb-saying -7	,verb-thinking -11	,word -25	: 14	; -16	adverb -17	auxiliary -21	capital -27	coordinator -25	determiner -21	end 7	none -35	own -29	pronoun -19	stop -34	subordinator -17	verb-saying -14	word -45	— -19
carry-before|1|far|own|	elided 9	none -19	own -25
carry-before|1|far|preposition|	. -22	lower -12	upper -10
carry-before|1|far|pronoun|	, -13	. -20	? -16	lower -35	none -15
carry-before|1|far|question|false|	false -21	true -19
carry-before|1|far|question|true|	false -33
carry-before|1|far|start|	upper 9
carry-before|1|far|stop|	none -28	other -7	upper -43
carry-before|1|far|subject|	none -44
carry-before|1|far|subordinator|	lower -48	none -17
carry-before|1|far|that|	lower 10
carry-before|1|far|verb-judging|	lower -37
carry-before|1|far|verb-saying|	, -40	? -26	lower -39	upper -11
carry-before|1|far|verb-thinking|	lower -28
carry-before|1|far|word|	, -16	lower -47	none -30	upper -11
carry-before|1|far|—|	. -22
carry-before|2|	far -12
carry-before|2|far|	, -27	1 -16	2 -37	3 -52	4-5 -10	6-9 -12	: -8	auxiliary 9	capital -18	preposition -34	pronoun -23	stop -42	subordinator -16	that -30	verb-judging -29	verb-saying -16	verb-thinking -18	word -43
carry-before|2|far|,auxiliary|	none -26
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -14
carry-before|2|far|,word|	none -23
carry-before|2|far|,|	capital -26	determiner -38	lower -19	none -23	pronoun -54	upper -23	verb-saying -53	word -22
carry-before|2|far|.|	capital -18	determiner -13	end -47	pronoun -26
carry-before|2|far|?|	end 20
carry-before|2|far|adjacent|	false -12
carry-before|2|far|alone|	false 18
carry-before|2|far|auxiliary|	lower 9
carry-before|2|far|capital|	, -16	. -23	? -20	lower -18
carry-before|2|far|coordinator|	none -27
carry-before|2|far|determiner|	, -68	. -21
carry-before|2|far|end|	. -21
carry-before|2|far|inside|	false -24
carry-before|2|far|none|	, -11	,auxiliary -20	,verb-saying -33	,word -21	: 23	auxiliary -16	none -22	own -35	preposition -17	pronoun -17	stop -58	subordinator -17
carry-before|2|far|own|	elided -28	none -6	own -46
carry-before|2|far|preposition|	lower -34
carry-before|2|far|pronoun|	, -29	? -15	lower -23
carry-before|2|far|question|false|	false -46
carry-before|2|far|question|true|	false 12
carry-before|2|far|stop|	none -8	upper -42
carry-before|2|far|subject|	elided -6	none -34	own -20
carry-before|2|far|subordinator|	lower -16
carry-before|2|far|that|	lower -30
carry-before|2|far|verb-judging|	lower -29
carry-before|2|far|verb-saying|	, -41	lower -16
carry-before|2|far|verb-thinking|	lower -18
carry-before|2|far|word|	lower -42
carry-before|3|	far -12
carry-before|3|far|,|	capital -27	determiner -17	none -22	pronoun -39	verb-saying -30	word -18
carry-before|3|far|.|	end -26
carry-before|3|far|	1 -21	2 -21	4-5 -29	6-9 -7	auxiliary -21	capital -12	pronoun -10	stop -36	that -19	verb-saying -16	word -27
carry-before|3|far|adjacent|	false -12
carry-before|3|far|auxiliary|	lower -21
carry-before|3|far|capital|	, -41	lower -12
carry-before|3|far|determiner|	, -25
carry-before|3|far|elided|	own -13
carry-before|3|far|end|	. -25
carry-before|3|far|inside|	false -20
carry-before|3|far|none|	, 13	,verb-saying -27	: -9	end 13	none 7	own -20	preposition -12	stop -23	subordinator 11
carry-before|3|far|own|	elided -13	own 7
carry-before|3|far|pronoun|	, -30	lower -10
carry-before|3|far|question|false|	false -7	true -12
carry-before|3|far|start|	upper 8
carry-before|3|far|stop|	none 6	upper -36
carry-before|3|far|subject|	elided -21	own 6
carry-before|3|far|that|	lower -19
carry-before|3|far|verb-saying|	, -44	lower -16
carry-before|3|far|word|	, -16	lower -27
carry-next|0|	0 24	1 7	2 -30	3 -24
carry-next|0|0|,auxiliary|	none 17
carry-next|0|0|,determiner|	none -23
carry-next|0|0|,pronoun|	none -7
carry-next|0|0|,verb-saying|	none 27
carry-next|0|0|,word|	none 13
carry-next|0|0|.|	capital 12	end 10
carry-next|0|0|	1 6	10+ 15	2 13	4-5 -10	6-9 23	auxiliary -20	capital 7	determiner -16	preposition -12	start 16	stop 39
carry-next|0|0|:|	none -9
carry-next|0|0|;|	none -35
carry-next|0|0|adjacent|	false 24
carry-next|0|0|auxiliary|	lower -20
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 21
carry-next|0|0|determiner|	lower -10
carry-next|0|0|elided|	elided 14
carry-next|0|0|first|	false 16
carry-next|0|0|inside|	false 18
carry-next|0|0|own|	own 17
carry-next|0|0|preposition|	lower -12
carry-next|0|0|question|false|	false 21
carry-next|0|0|start|	upper 16
carry-next|0|0|stop|	upper 39
carry-next|0|0|subject|	elided 14	own 17
carry-next|0|0|verb-saying|	, 15
carry-next|0|1|	, -40	2 -9	3 -17	6-9 10	: -12	adverb 11	auxiliary 21	capital -22	preposition -12	subordinator -10	that 10	verb-saying -19	word -8
carry-next|0|1|,verb-judging|	none -14
carry-next|0|1|,verb-saying|	? -13	none -13
carry-next|0|1|,word|	none -8
carry-next|0|1|,|	determiner 21	lower -37	none -19	pronoun 13	verb-saying -18	word -18
carry-next|0|1|.|	capital -13	determiner -18	end 15	preposition -10
carry-next|0|1|:|	none 18	upper -18
carry-next|0|1|?|	end -6
carry-next|0|1|adjacent|	false 6
carry-next|0|1|adverb|	lower 11
carry-next|0|1|auxiliary|	lower 21
carry-next|0|1|capital|	, 7	. -10	? -16	lower -21
carry-next|0|1|coordinator|	none -18
carry-next|0|1|determiner|	none -15
carry-next|0|1|elided|	none 17	own -17
carry-next|0|1|inside|	false 7
carry-next|0|1|none|	,auxiliary 6	,pronoun -17	,verb-saying -14	; -16	coordinator 10	determiner -16	elided -17	end -19	own -26	preposition -25	stop -20	word -21
carry-next|0|1|own|	none -8	own -26
carry-next|0|1|preposition|	lower -28	none -6
carry-next|0|1|pronoun|	, -12
carry-next|0|1|question|false|	false 14	true -26
carry-next|0|1|question|true|	false -12
carry-next|0|1|stop|	none 16
carry-next|0|1|subject|	none -19	own -13
carry-next|0|1|subordinator|	lower -10
carry-next|0|1|that|	lower 10
carry-next|0|1|verb-saying|	, 18	lower -19
carry-next|0|1|word|	, -10	none -22
carry-next|0|2|	, -21	1 -11	10+ -34	2 -28	3 -23	6-9 -24	: -8	auxiliary -18	determiner -22	preposition -12	stop -31	verb-saying -15	word -30
carry-next|0|2|,auxiliary|	none -17
carry-next|0|2|,pronoun|	none -8
carry-next|0|2|,verb-saying|	none -35
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	lower -16	pronoun -30
carry-next|0|2|.|	end 13
carry-next|0|2|:|	upper -8
carry-next|0|2|adjacent|	false -30
carry-next|0|2|auxiliary|	lower -18
carry-next|0|2|capital|	. 8
carry-next|0|2|determiner|	. -17	lower -22
carry-next|0|2|elided|	none -15
carry-next|0|2|inside|	false -54
carry-next|0|2|none|	,auxiliary -26	,verb-saying -36	elided -23	none 14	own -31	stop -41
carry-next|0|2|own|	elided -16	none -21	own -37
carry-next|0|2|preposition|	lower -8	none -8
carry-next|0|2|pronoun|	? -15
carry-next|0|2|question|false|	false -28
carry-next|0|2|stop|	none -50	upper -31
carry-next|0|2|subject|	elided -21	none -6	own -43
carry-next|0|2|verb-saying|	, -11	lower -15
carry-next|0|2|word|	lower -30
carry-next|0|3|,verb-saying|	none -11
carry-next|0|3|,word|	none -16
carry-next|0|3|.|	end -20
carry-next|0|3|	10+ -27	6-9 -9	start -15	stop -22
carry-next|0|3|adjacent|	false -24
carry-next|0|3|first|	false -15
carry-next|0|3|inside|	false -18
carry-next|0|3|none|	,verb-saying -15	,word -15	none -14
carry-next|0|3|own|	none -19	own -22
carry-next|0|3|question|false|	false -23
carry-next|0|3|start|	upper -15
carry-next|0|3|stop|	upper -22
carry-next|0|3|subject|	none -16	own -30
carry-next|1|	far -36
carry-next|1|far|!|	end -9
carry-next|1|far|	, -14	1 7	10+ -45	2 -6	3 -37	4-5 -19	6-9 -28	; -19	auxiliary -65	capital -28	coordinator -32	preposition -47	pronoun -40	start -23	stop -94	subordinator -45	that -32	verb-judging -6	verb-saying -23	verb-thinking -23	— -15
carry-next|1|far|,auxiliary|	none -36
carry-next|1|far|,preposition|	none -25
carry-next|1|far|,pronoun|	none -21
carry-next|1|far|,verb-judging|	none -20
carry-next|1|far|,verb-saying|	! -12	? -15	none -47
carry-next|1|far|,word|	none -42
carry-next|1|far|,|	capital -37	determiner -45	lower -11	none -36	pronoun -48	upper -27	verb-saying -33	word -24
carry-next|1|far|.|	capital -35	end -24	preposition -18	pronoun -17	— -20
carry-next|1|far|:|	lower -28	none 9
carry-next|1|far|;|	lower -19	none -6
carry-next|1|far|?|	,verb-saying -14	determiner -12	pronoun -24	verb-saying -23
carry-next|1|far|adjacent|	false -36
carry-next|1|far|alone|	false -9	true -22
carry-next|1|far|auxiliary|	lower -65	none -24
carry-next|1|far|capital|	, -19	. -31	? -15	lower -24	none -19
carry-next|1|far|coordinator|	lower -32	none -21
carry-next|1|far|determiner|	, -46	. -7	? -20	lower -41	none -19
carry-next|1|far|elided|	elided -15	none -20	own -6
carry-next|1|far|end|	! -16	. -41	? -41	none 27
carry-next|1|far|first|	false -19
carry-next|1|far|inside|	false -32
carry-next|1|far|none|	,auxiliary -39	,determiner -19	,preposition -19	,pronoun -30	,subordinator -21	,verb-judging -25	,verb-saying -34	,word 11	: -18	; -23	auxiliary -18	capital -17	determiner 11	elided -9	end -23	own -43	preposition -23	pronoun -25	stop -23	subordinator 13	word -16
carry-next|1|far|own|	elided -38	none -59	own -15
carry-next|1|far|preposition|	. -19	lower -45	none -44
carry-next|1|far|pronoun|	, -10	. -14	? -14	lower -37	none -7
carry-next|1|far|question|false|	false -32	true -15
carry-next|1|far|question|true|	false -29
carry-next|1|far|start|	upper -21
carry-next|1|far|stop|	none -32	other -6	upper -94
carry-next|1|far|subject|	elided -8	none -12	own -29
carry-next|1|far|subordinator|	, -22	lower -45	none 7
carry-next|1|far|that|	lower -32
carry-next|1|far|verb-judging|	lower -6
carry-next|1|far|verb-saying|	, -38	? -25	lower -20	none -21	upper -21
carry-next|1|far|verb-thinking|	lower -23
carry-next|1|far|word|	, -14	none -32	upper -21
carry-next|1|far|—|	. -20	none -12	upper -15
carry-next|2|	far -14
carry-next|2|far|!|	,verb-saying 6
carry-next|2|far|	, -30	10+ -59	2 -31	3 -6	4-5 12	6-9 -12	: 13	adverb -20	auxiliary -12	capital -27	coordinator -16	determiner -19	preposition -48	start 10	stop -45	subordinator -32	that -18	verb-judging -19	verb-saying -32	word -10
carry-next|2|far|,auxiliary|	none -16
carry-next|2|far|,word|	none -24
carry-next|2|far|,|	capital -19	determiner -45	lower -29	none -26	pronoun -13	verb-saying -58
carry-next|2|far|.|	capital -28	determiner -18
carry-next|2|far|:|	lower 8	none 22	upper 10
carry-next|2|far|?|	,verb-saying 8	capital -25	end -14	pronoun -19
carry-next|2|far|adjacent|	false -14
carry-next|2|far|adverb|	lower -20
carry-next|2|far|auxiliary|	lower -12	none -19
carry-next|2|far|capital|	, -16	. -17	lower -27
carry-next|2|far|coordinator|	lower -16	none -20
carry-next|2|far|determiner|	, -52	. -17	lower -19
carry-next|2|far|elided|	own -26
carry-next|2|far|end|	. -34	? 13	none 16
carry-next|2|far|first|	false 15
carry-next|2|far|inside|	false -25
carry-next|2|far|none|	, -18	,auxiliary -27	,verb-judging -14	,verb-saying 20	,word -27	coordinator -25	none -16	own 12	preposition -13	stop -39
carry-next|2|far|own|	none -43	own 7
carry-next|2|far|preposition|	lower -48	none -39
carry-next|2|far|pronoun|	, -31	. -22	none -18
carry-next|2|far|question|false|	false -16	true -29
carry-next|2|far|question|true|	false -35
carry-next|2|far|start|	upper 10
carry-next|2|far|stop|	none -75	upper -45
carry-next|2|far|subject|	elided -30	none 7	own 9
carry-next|2|far|subordinator|	lower -32	none -29
carry-next|2|far|that|	lower -18
carry-next|2|far|verb-judging|	lower -19
carry-next|2|far|verb-saying|	, -39	lower -33	upper -15
carry-next|2|far|word|	, -6	lower -10
carry-next|3|far|,verb-saying|	none -16
carry-next|3|far|,|	capital -11	determiner -34	lower 9	pronoun -29	word 6
carry-next|3|far|.|	end -38	pronoun -26
carry-next|3|far|	2 21	3 -9	6-9 -10	auxiliary 17	capital -19	preposition -25	stop -48	word 6
carry-next|3|far|auxiliary|	lower 17
carry-next|3|far|capital|	, -21	lower -19
carry-next|3|far|determiner|	, -30
carry-next|3|far|elided|	own 10
carry-next|3|far|end|	. -32	none 15
carry-next|3|far|none|	, -17	,verb-saying 19
carry-next|3|far|own|	elided -20	none -14	own 9
carry-next|3|far|preposition|	lower -25	none -25
carry-next|3|far|pronoun|	, -40
carry-next|3|far|stop|	none -50	upper -48
carry-next|3|far|subject|	elided 10
carry-next|3|far|subordinator|	none 12
carry-next|3|far|verb-saying|	, -62
carry-next|3|far|word|	, -21	lower 6
ending|according-to|.|	1 24
ending|according-to|none|	1 6	13-25 -11	4-6 14	7-12 -7
ending|colon|,|	1 -19
ending|colon|.|	3 14
ending|colon|?|	1 -41
ending|colon|none|	1 -25
ending|named-before|!|	1 10	13-25 14	26+ -24
ending|named-before|,|	1 -47	13-25 -23	2 -14	26+ -32	3 -48	7-12 -11
ending|named-before|.|	1 -17	13-25 17	26+ -48	3 -15	7-12 15
ending|named-before|?|	13-25 -19	2 23	26+ -34
ending|named-before|none|	1 15	2 9	26+ -56	3 -6	4-6 -8	7-12 -11
ending|named-nearby|!|	2 -9	7-12 11
ending|named-nearby|,|	0 9	1 15	2 14	3 9	4-6 8	7-12 -24
ending|named-nearby|.|	0 -23	13-25 -17	2 17	26+ -14	3 14	7-12 -15
ending|named-nearby|?|	0 10	1 -12	2 -7	4-6 7	7-12 9
ending|named-nearby|none|	0 -18	1 -17	13-25 -10	2 8	26+ -19	7-12 -14
ending|paragraph-before|!|	26+ -29
ending|paragraph-before|,|	26+ -18
ending|paragraph-before|.|	26+ -32
ending|paragraph-before|?|	26+ -29
ending|paragraph-before|none|	26+ -33
ending|possessor|.|	2 15	3 -17	7-12 -23
ending|possessor|?|	4-6 -16
ending|possessor|none|	0 -16	1 -25	4-6 -35	7-12 -21
ending|quote-then-speaker|,|	0 36	1 12	13-25 -22	2 -17	3 -22	7-12 -44
ending|quote-then-speaker|?|	0 26
ending|quote-then-speaker|none|	-10 -24	-11 -11	-12 16	-13 -10	-14 -8	-15 -26	-17 -8	-23 -16	-3 -25	-4 -18	-8 -29	0 -9	1 -26	13-25 -21	2 20	3 11	4-6 -22	7-12 8
ending|quote-then-verb|,|	0 23	13-25 -14	4-6 -8	7-12 -31
ending|quote-then-verb|?|	0 -10	1 13
ending|quote-then-verb|none|	1 14	3 10	4-6 -21	7-12 -15
ending|sentence-after|!|	0 -11
ending|sentence-after|.|	0 19	1 -9	2 -20	4-6 -10	7-12 -42
ending|sentence-after|?|	0 -9
ending|sentence-before|!|	13-25 -19
ending|sentence-before|,|	1 -14	13-25 -24	2 -15	26+ -12	4-6 -34	7-12 -10
ending|sentence-before|.|	1 18	13-25 -20	26+ -6	3 11	7-12 -16
ending|sentence-before|?|	1 11	13-25 -11	3 -14	4-6 -18	7-12 8
ending|sentence-before|none|	1 -12	13-25 -15	2 -27	26+ -14	3 -36	7-12 12
ending|signature|.|	1 14
ending|speaker-then-quote|!|	3 20
ending|speaker-then-quote|.|	0 -19	1 25	13-25 -46	2 13	4-6 18	7-12 -19
ending|speaker-then-quote|?|	1 -10	3 19	4-6 11
ending|speaker-then-quote|none|	0 11	1 -14	13-25 -12	2 14	26+ -18	4-6 -9
ending|verb-then-speaker|.|	0 -25	2 12	7-12 -26
ending|verb-then-speaker|none|	0 -9	13-25 -30	2 8	4-6 -15	7-12 -10
follow|according-to|,auxiliary|	none -21
follow|according-to|,preposition|	none 18
follow|according-to|,verb-saying|	none -16
follow|according-to|,word|	none 9
follow|according-to|:|	none 14
follow|according-to|;|	none 14
follow|according-to|end|	. 24
follow|according-to|preposition|	none 8
follow|according-to|word|	none 10
follow|colon|,auxiliary|	none -15
follow|colon|,verb-saying|	none -31
follow|colon|capital|	, -17	. -28
follow|colon|determiner|	. 10
follow|colon|end|	? -32	none -40
follow|colon|preposition|	. -21
follow|colon|stop|	? -16	none -18
follow|colon|verb-saying|	, -16
follow|named-before|,auxiliary|	none -8
follow|named-before|,pronoun|	none -29
follow|named-before|,verb-judging|	none -25
follow|named-before|,verb-saying|	! 10	? -27
follow|named-before|,verb-thinking|	none -24
follow|named-before|,|	none -24
follow|named-before|:|	none -12
follow|named-before|capital|	, -41	. 6	? -19	none -44
follow|named-before|determiner|	, -9	. -20	none -7
follow|named-before|pronoun|	, -27	. 8	? -27	none -47
follow|named-before|verb-saying|	, -47	? -26	none -14
follow|named-before|—|	. -16
follow|named-nearby|,auxiliary|	none 29
follow|named-nearby|,coordinator|	none 8
follow|named-nearby|,determiner|	none -11
follow|named-nearby|,pronoun|	? 17
follow|named-nearby|,verb-saying|	! -11
follow|named-nearby|,verb-thinking|	none 20
follow|named-nearby|,|	none -46
follow|named-nearby|:|	none -14
follow|named-nearby|auxiliary|	none -15
follow|named-nearby|capital|	, 11	? 8	none 7
follow|named-nearby|coordinator|	, -7	none -41
follow|named-nearby|determiner|	, -6	? -15	none -7
follow|named-nearby|end|	none -23
follow|named-nearby|preposition|	. -9	none -9
follow|named-nearby|pronoun|	, 24	. -17	? 22	none 12
follow|named-nearby|stop|	none 19
follow|named-nearby|subordinator|	. -22	none -6
follow|named-nearby|verb-saying|	, 22
follow|named-nearby|word|	, 9
follow|named-nearby|—|	none 20
follow|paragraph-before|,auxiliary|	none -15
follow|paragraph-before|,verb-judging|	none -9
follow|paragraph-before|,verb-saying|	? -7	none -38
follow|paragraph-before|,word|	none -18
follow|paragraph-before|capital|	, -8	? -14	none -7
follow|paragraph-before|determiner|	, -26
follow|paragraph-before|end|	. -28
follow|paragraph-before|pronoun|	, -23	? -20	none -8
follow|paragraph-before|verb-saying|	, -12	? -18	none -11
follow|paragraph-before|word|	, -8
follow|paragraph-before|—|	. -7
follow|possessor|,|	none -26
follow|possessor|capital|	. -23
follow|possessor|coordinator|	none -35
follow|possessor|determiner|	. -33
follow|possessor|end|	. 12	none -23
follow|possessor|preposition|	none -28
follow|possessor|pronoun|	. -28
follow|quote-then-speaker|+|	none 8
follow|quote-then-speaker|,subordinator|	none 6
follow|quote-then-speaker|,verb-saying|	none -6
follow|quote-then-speaker|,word|	none -17
follow|quote-then-speaker|:|	none -29
follow|quote-then-speaker|;|	none -7
follow|quote-then-speaker|auxiliary|	none -17
follow|quote-then-speaker|capital|	, 24	none 44
follow|quote-then-speaker|coordinator|	, -15	none -30
follow|quote-then-speaker|determiner|	none 25
follow|quote-then-speaker|preposition|	none -18
follow|quote-then-speaker|pronoun|	, 37	? 23	none 41
follow|quote-then-speaker|verb-saying|	, -36	? 15
follow|quote-then-speaker|word|	, 14	none -23
follow|quote-then-verb|,determiner|	none 8
follow|quote-then-verb|,pronoun|	? 20	none 33
follow|quote-then-verb|,verb-judging|	none 30
follow|quote-then-verb|,verb-saying|	! -7	? 7	none 15
follow|quote-then-verb|,word|	none 11
follow|quote-then-verb|:|	none -11
follow|quote-then-verb|capital|	, -28
follow|quote-then-verb|coordinator|	none -37
follow|quote-then-verb|determiner|	, -17
follow|quote-then-verb|preposition|	none 18
follow|quote-then-verb|verb-saying|	, 23	? -10	none 15
follow|quote-then-verb|—|	none 18
follow|sentence-after|capital|	. -20
follow|sentence-after|determiner|	! -21	? -33
follow|sentence-after|preposition|	. -21
follow|sentence-after|pronoun|	. 13
follow|sentence-after|subordinator|	. 12
follow|sentence-before|,auxiliary|	none -20
follow|sentence-before|,coordinator|	none -7
follow|sentence-before|,preposition|	none -22
follow|sentence-before|,pronoun|	none -30
follow|sentence-before|,verb-judging|	none -14
follow|sentence-before|,verb-saying|	! -21	? -21
follow|sentence-before|:|	none -27
follow|sentence-before|;|	none -39
follow|sentence-before|capital|	, -28	. 7	none -40
follow|sentence-before|coordinator|	, -18	none 14
follow|sentence-before|determiner|	! 6	. -33	none -26
follow|sentence-before|end|	! -20	? -15	none -14
follow|sentence-before|preposition|	. -15
follow|sentence-before|pronoun|	, -36	? -25	none -41
follow|sentence-before|stop|	? -11	none -15
follow|sentence-before|verb-saying|	, -64
follow|sentence-before|word|	, -19
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -15
follow|speaker-then-quote|,determiner|	none 24
follow|speaker-then-quote|,verb-judging|	none -11
follow|speaker-then-quote|,verb-saying|	none -23
follow|speaker-then-quote|:|	none 9
follow|speaker-then-quote|;|	none 14
follow|speaker-then-quote|capital|	. 22	? 13
follow|speaker-then-quote|coordinator|	, 12	none 10
follow|speaker-then-quote|determiner|	. -15	none -12
follow|speaker-then-quote|end|	. 12	none -13
follow|speaker-then-quote|preposition|	. 12	none -17
follow|speaker-then-quote|pronoun|	. -15
follow|speaker-then-quote|subordinator|	none -23
follow|speaker-then-quote|word|	none 7
follow|verb-then-speaker|,word|	none -18
follow|verb-then-speaker|,|	none -22
follow|verb-then-speaker|auxiliary|	none -11
follow|verb-then-speaker|capital|	. -21
follow|verb-then-speaker|coordinator|	none -23
follow|verb-then-speaker|determiner|	. 9
follow|verb-then-speaker|end|	. 11	none -24
follow|verb-then-speaker|preposition|	. -22	none -29
follow|verb-then-speaker|pronoun|	. -22
follow|verb-then-speaker|word|	none 20
force|according-to|according|	1 10	13-25 -11	4-6 13	7-12 -6
force|colon|naked|	1 -16	3 17	4-6 -16
force|named-before|naked|	1 12	2 12	26+ -79	3 -22
force|named-nearby|naked|	0 -6	1 -12	13-25 -19	2 12	26+ -24	4-6 8	7-12 -17
force|paragraph-before|according|	26+ -15
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -27
force|paragraph-before|saying|	26+ -38
force|paragraph-before|thinking|	26+ -21
force|possessor|naked|	0 -18	1 -25	2 12	4-6 -29	7-12 -25
force|quote-then-speaker|judging|	-6 17	0 20	1 -24	3 -18	4-6 -9	7-12 -26
force|quote-then-speaker|other|	-10 -19	-12 -18	-15 -19	-3 -10	-5 12	-6 -14	-8 -16	-9 19	0 7	13-25 -20	2 14	3 7	4-6 -47	7-12 -40
force|quote-then-speaker|saying|	-10 -17	-11 -15	-14 -9	-15 -17	-17 -14	-23 -16	-3 -18	-4 -24	-5 -20	-6 -8	-7 -13	-8 -23	-9 -16	0 32	1 -15	13-25 -18	3 -11	7-12 -6
force|quote-then-speaker|thinking|	0 24	4-6 -23	7-12 6
force|quote-then-verb|judging|	1 29
force|quote-then-verb|other|	1 9
force|quote-then-verb|saying|	0 17	1 10	13-25 -9	4-6 -13	7-12 -26
force|sentence-after|judging|	4-6 -14	7-12 -18
force|sentence-after|other|	1 -31	13-25 -18	3 -19	7-12 -23
force|sentence-after|saying|	0 11	1 9	2 -18	3 -18	4-6 -9	7-12 -28
force|sentence-before|according|	1 -27	26+ -27	4-6 -15	7-12 17
force|sentence-before|judging|	1 -22	2 -25	26+ -34	3 -27	7-12 -18
force|sentence-before|other|	1 -10	13-25 -14	2 -25	26+ -26	3 -9
force|sentence-before|saying|	1 14	13-25 -25	2 11	3 6	7-12 -12
force|sentence-before|thinking|	1 -18	13-25 -34	2 -23	26+ -21	3 -15	4-6 -17	7-12 -20
force|signature|naked|	1 13
force|speaker-then-quote|judging|	0 15	1 13	13-25 -27	2 6	4-6 -6	7-12 -19
force|speaker-then-quote|other|	0 -43	1 -18	13-25 -24	2 8	26+ -14	3 -6	4-6 6
force|speaker-then-quote|saying|	0 14	13-25 -19	2 19	3 7
force|speaker-then-quote|thinking|	1 -15	13-25 -20	26+ -16	3 6	4-6 11	7-12 -8
force|verb-then-speaker|judging|	1 -31	2 13	3 -12	4-6 -22	7-12 -21
force|verb-then-speaker|saying|	0 -49	1 6	13-25 -32	2 10	7-12 -11
form|according-to|other|	according 14
form|paragraph-before|base|	apposed -11	apposition -11	shared -19
form|paragraph-before|other|	according -15	apposed -16	apposition -13	direct -21	passive -14	relative -16	shared -16
form|paragraph-before|participle|	apposed -6	apposition -11	shared -10
form|paragraph-before|past|	apposed -29	apposition -17	direct -32	inverted -20	passive -6	relative -16	shared -20
form|paragraph-before|present|	apposed -12	apposition -12	direct -11	inverted -12
form|quote-then-speaker|base|	apposed -21	direct -18
form|quote-then-speaker|other|	apposed 8	apposition -21	passive -22	shared -7
form|quote-then-speaker|participle|	apposed 11	apposition -26	direct -21
form|quote-then-speaker|past|	direct 17	shared -20
form|quote-then-speaker|present|	apposed -8	apposition -13	direct 6	relative -10	shared 10
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 14
form|sentence-after|base|	direct -7
form|sentence-after|other|	apposition -26	shared -6
form|sentence-after|past|	apposed -36	apposition -21	direct 7	shared 12
form|sentence-after|present|	apposed -9	direct 7
form|sentence-before|base|	apposed -21	apposition -16	direct -51
form|sentence-before|other|	apposed -11	direct -6	passive -31	relative -8
form|sentence-before|participle|	apposition -21	direct -26
form|sentence-before|past|	apposed -9	apposition -12	direct 9	passive -15
form|sentence-before|present|	apposed -11	apposition -9	direct -20	inverted -40	passive -18	relative -21
form|speaker-then-quote|base|	apposed -18	direct -21	shared -25
form|speaker-then-quote|other|	apposition -10	direct -11	relative 13	shared -25
form|speaker-then-quote|participle|	apposed -27	apposition -22	direct 12	shared -9
form|speaker-then-quote|past|	apposed -17	apposition -23	direct 25	passive -20	shared -16
form|speaker-then-quote|present|	apposed 21	apposition -15	direct 11	relative 16	shared -22
gap|according-to|	 19	, 24	,c; -15	,s -14	; -18	c -16
gap|paragraph-before|	 -35	, -20	,; -18	,;c -14	,;s -9	,c -21	,c; -6	,cq -13	,cs -7	,csq -8	,q -24	,qc -6	,qs -13	,s -13	,sc -12	,sq -18	; -21	;, -17	;,c -7	;,s -6	;c -14	;c, -6	c -13	c, -17	c,s -6	q -14	q, -17	s -17	s, -22	s,q -10	sc -9	sc, -6
gap|quote-then-speaker|	 16	, 7	,; 8	,cs -19	,s -16	; -23	;, -23	c -44	cs -28	s -14
gap|quote-then-verb|	 15	, 15	,c -15	,s -18	c -38
gap|sentence-after|	 17	, -39	; 9	c -19	s -6	s, 11
gap|sentence-before|	, -25	,; -34	,c -20	,c; -12	,q -43	,qs -27	,s -6	,s; -19	,sq -28	,sq; -16	;, -32	;,c 10	;c -17	;q -25	;q, -12	;q,c 9	c 9	c,s -32	c; 10	cq -17	cs 6	cs, -21	q -42	q, -51	q,; -36	q,c -28	q,s; -17	q; -18	qc -25	qcs 11	qs -21	qs,; -15	qsc 14	s, -62	s,; -31	s,c -32	s,c; -27	s,q -18	sc -28	sc, 24	sq -7	sq, 10	sq,; -10	sq; -20	sqc -7	sqc, -17
gap|speaker-then-quote|	 13	, -13	,; -34	,c -16	,c; -25	,cs -8	,s; 11	;, -21	c 9	c, 13	c,s -12	c; 13	q 8	q, -23	q,s -18	q; -15	qc -6	s 26	s, -27	s,; -21	sc -12	sq, -25	sqc -20
gap|verb-then-speaker|	 -34	, 21	,; 7	,c 12	,c; -19	,cs -20	,s 7	;, -15	c -28	cs -16	s -36
head|	0 -10	1 -18	11 -6	12 -13	2 6	20 -19	2023 -14	2025 -16	22 13	29 -16	3 -17	34 -15	4 -13	5 -20	58 -8	64 -23	7 -13	71 6	74 -13	77 -10	79 -22	88 -19	9 -25	actor 13	administration -18	agency -25	agent -12	airport -13	alert -13	ambassador 13	amministrazione 11	analyst 24	anni -25	anonymity -16	anyone -13	association -20	attorney 8	author -20	años -19	ballots -18	bank -19	banker 9	beiden -6	bench 8	berichten -10	bewindsman 18	billion -11	board 11	boat -12	boss -16	brother -22	bus -23	buyer -22	call -13	calm -9	cambio -17	came -13	capital -6	captain 15	case -26	caso -19	cent -16	cento -15	chairwoman -7	change -13	chief -12	children -24	client -20	cliente -20	clients -19	coach -21	communiqué 9	compagnie 22	company -17	complainant 13	complaint -8	comunicado 7	conseiller 24	consultant 20	contract -11	coroner 11	council -12	county -12	court -20	crews -24	critics -16	c’ -22	das -14	dat 15	daughter 10	days -6	deal -15	decision -11	decisão -9	defence -19	defender 21	dernier 14	dicastero 8	die 14	diplomat 12	documento 8	dog -16	drug -10	earlier -15	einem -22	ela 30	ele 23	ella 21	elle 13	email -20	empresa -15	energy -17	engineer 10	envoy -11	er 48	error -13	es -64	estatal -12	este -14	everyone -20	evidence -17	executiva 16	executive 28	fans -18	farmer 16	farmers -13	federation -13	felt -17	film -25	forward 13	friday -14	general 12	governante 19	government -9	governor 10	grandmother 16	guard 25	guidance -15	guineense 14	he 27	head -12	heard -19	hearing -14	het -58	hij 6	hold -27	house -19	husband 7	i -45	idea -10	ihr -14	il 41	investment -26	it -94	its -45	judge -8	judges -22	jury 21	justices -17	king -18	lawmaker 16	lawyer -22	leader -31	leeds -17	less -12	letter 21	librarian 13	line -14	list -12	looked -14	lui -17	manager 12	manutention -33	match -7	mayor 16	members -9	men -14	message -20	million -18	minister 10	ministers -23	ministre 14	ministry 22	minutes -20	monde -12	money -18	more -18	name -16	named -17	negotiator -16	neve -16	nobody -9	nota -11	note 8	novelist 14	number -18	occasion -21	office 22	officer -8	official 15	officials -6	on -50	one -28	order -10	organisation -11	paper -16	parents -16	part -23	parte -26	party -28	payment -11	people -22	phone -28	piano -18	pilot -14	players -8	politician 18	premier -17	prensa -19	president -14	price -13	priest 10	problema -22	process -15	programme -12	projet -18	proposition -21	prosecutor 12	prosecutors -17	président -22	prévenu -20	radio -10	reaction -17	region -8	regulator 12	relation -6	remark -27	rensters -20	replied -15	reporters -26	research -13	result -21	retailer -19	riferito -13	rival -21	room -17	rule -19	ruling -18	réponse -19	said -27	sale -16	samen 14	says -14	saída -10	school 12	secretary -13	seen 14	septuagénaire 19	service -10	setting -16	shares -12	she 20	sheets -12	side -23	sides -20	sie 19	signora -12	silence -17	singer 8	skipper 17	so -16	son -8	source 20	spokesman 16	spokesperson 10	spokeswoman 22	squad -7	staff 10	state -16	statement 6	student 15	study -6	supervisor 13	supporters -17	te -12	team -15	teenager 10	tekst -8	telephone -6	terug -16	testa -11	testo -32	text -25	texto 12	that -42	their -19	they -31	those -24	times 8	tongien 10	tout -21	trainer 18	treasurer 20	trejos -13	trial -17	un -19	union -23	unit 11	units -14	university -26	verdict -15	veteran 18	village -20	water -11	we -26	weten 15	widow 27	women -15	worden -16	work -10	ze 17	zij 24	zo -25	áudio -20
intro-force|according-to|:|according|	1 -13
intro-force|according-to|auxiliary|according|	1 7
intro-force|according-to|preposition|according|	7-12 10
intro-force|according-to|stop|according|	1 12
intro-force|according-to|word|according|	1 10	13-25 -6	4-6 26
intro-force|colon|:|naked|	1 -16	3 17	4-6 -16
intro-force|named-before|start|naked|	26+ -80
intro-force|named-before|stop|naked|	1 12	2 12	26+ -16	3 -22
intro-force|named-nearby|)|naked|	4-6 21
intro-force|named-nearby|,|naked|	2 11	3 -18	7-12 -13
intro-force|named-nearby|:|naked|	0 16	1 19	13-25 -9	3 21	4-6 -10	7-12 -25
intro-force|named-nearby|adverb|naked|	1 -22	13-25 -19	2 6	4-6 -29	7-12 12
intro-force|named-nearby|auxiliary|naked|	1 -14	13-25 12	2 -25	26+ -27	3 -31	4-6 -35
intro-force|named-nearby|capital|naked|	13-25 12	2 -21	3 -9	4-6 -14	7-12 -13
intro-force|named-nearby|coordinator|naked|	4-6 7	7-12 14
intro-force|named-nearby|determiner|naked|	0 -17	1 -24	2 -23	3 20	4-6 16	7-12 -23
intro-force|named-nearby|preposition|naked|	2 22	4-6 29
intro-force|named-nearby|pronoun|naked|	0 -42	13-25 -27	3 16	7-12 9
intro-force|named-nearby|start|naked|	0 22	2 9	3 6	4-6 11	7-12 -14
intro-force|named-nearby|stop|naked|	1 18	2 16	3 -10	4-6 18
intro-force|named-nearby|subordinator|naked|	1 -17	13-25 -11	2 -15	7-12 -9
intro-force|named-nearby|that|naked|	1 -23	13-25 -26	4-6 10	7-12 7
intro-force|named-nearby|verb-judging|naked|	1 -9	13-25 -27	2 20	3 -8	7-12 -16
intro-force|named-nearby|verb-saying|naked|	1 -8	13-25 -8	3 6	4-6 -18
intro-force|named-nearby|verb-thinking|naked|	1 11	13-25 -19	4-6 -10	7-12 -8
intro-force|named-nearby|word|naked|	1 -48	13-25 -8	26+ -19	4-6 11	7-12 6
intro-force|named-nearby|–|naked|	4-6 -23
intro-force|paragraph-before|start|according|	26+ -15
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -27
intro-force|paragraph-before|start|saying|	26+ -38
intro-force|paragraph-before|start|thinking|	26+ -21
intro-force|possessor|,|naked|	3 7
intro-force|possessor|:|naked|	2 12	4-6 -34	7-12 -10
intro-force|possessor|auxiliary|naked|	2 -24	4-6 -16	7-12 -8
intro-force|possessor|capital|naked|	7-12 -19
intro-force|possessor|determiner|naked|	0 -18
intro-force|possessor|preposition|naked|	2 -28
intro-force|possessor|pronoun|naked|	4-6 -12
intro-force|possessor|subordinator|naked|	7-12 -24
intro-force|possessor|verb-saying|naked|	4-6 -19
intro-force|possessor|word|naked|	4-6 10	7-12 -29
intro-force|quote-then-speaker|:|saying|	-11 -14	-8 -22	0 19
intro-force|quote-then-speaker|auxiliary|other|	-3 -10	-4 -9	2 18
intro-force|quote-then-speaker|auxiliary|saying|	-3 -10	-4 -14	-5 -21	0 -11
intro-force|quote-then-speaker|capital|saying|	1 -14
intro-force|quote-then-speaker|determiner|saying|	-7 14
intro-force|quote-then-speaker|preposition|saying|	-6 22	1 -22
intro-force|quote-then-speaker|start|judging|	0 12	1 12	7-12 -17
intro-force|quote-then-speaker|start|other|	0 28	1 -19	13-25 -11	3 -25	4-6 -22	7-12 -11
intro-force|quote-then-speaker|start|saying|	0 21	1 -13	13-25 -16	2 16	3 -15	7-12 -31
intro-force|quote-then-speaker|start|thinking|	0 20	1 7	4-6 -17
intro-force|quote-then-speaker|stop|judging|	0 15	4-6 -7	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 26	1 -8	13-25 -15	2 9	3 17	4-6 -29	7-12 -24
intro-force|quote-then-speaker|stop|saying|	0 22	1 15	3 -17
intro-force|quote-then-speaker|stop|thinking|	7-12 -15
intro-force|quote-then-speaker|verb-saying|saying|	1 -17
intro-force|quote-then-speaker|word|other|	1 -21	2 -15	4-6 -18	7-12 -12
intro-force|quote-then-speaker|word|saying|	-3 -10	-5 -16	-7 -12	1 -18
intro-force|quote-then-verb|,|saying|	1 17
intro-force|quote-then-verb|:|saying|	0 11	1 36
intro-force|quote-then-verb|auxiliary|saying|	1 7
intro-force|quote-then-verb|preposition|saying|	1 -21
intro-force|quote-then-verb|start|judging|	1 14
intro-force|quote-then-verb|start|other|	1 31
intro-force|quote-then-verb|start|saying|	0 12	1 -9	13-25 -14	4-6 -9	7-12 -35
intro-force|quote-then-verb|stop|judging|	1 22
intro-force|quote-then-verb|stop|other|	1 12
intro-force|quote-then-verb|stop|saying|	0 15	4-6 -12	7-12 -19
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|word|saying|	1 18
intro-force|sentence-after|,|other|	1 -17
intro-force|sentence-after|:|judging|	0 6
intro-force|sentence-after|:|other|	4-6 -26	7-12 -10
intro-force|sentence-after|:|saying|	0 -20	4-6 -19
intro-force|sentence-after|auxiliary|other|	0 -27
intro-force|sentence-after|auxiliary|saying|	0 -33
intro-force|sentence-after|pronoun|other|	0 7
intro-force|sentence-after|start|saying|	0 16	1 9
intro-force|sentence-after|stop|other|	0 -30	7-12 -16
intro-force|sentence-after|stop|saying|	1 -19	4-6 -12	7-12 -18
intro-force|sentence-after|word|other|	0 9	3 -11
intro-force|sentence-after|word|saying|	0 20
intro-force|sentence-before|,|according|	13-25 -16
intro-force|sentence-before|,|judging|	13-25 -16	7-12 -19
intro-force|sentence-before|,|other|	13-25 -50	26+ -27	7-12 -39
intro-force|sentence-before|,|saying|	13-25 -41	7-12 -8
intro-force|sentence-before|,|thinking|	13-25 -16
intro-force|sentence-before|:|according|	13-25 11	26+ -20	7-12 -30
intro-force|sentence-before|:|judging|	13-25 -30	7-12 -32
intro-force|sentence-before|:|other|	13-25 -53	26+ -34	7-12 6
intro-force|sentence-before|:|saying|	13-25 -27	26+ -9	4-6 -11	7-12 -16
intro-force|sentence-before|:|thinking|	13-25 -24
intro-force|sentence-before|adverb|saying|	13-25 -21
intro-force|sentence-before|auxiliary|according|	13-25 -18
intro-force|sentence-before|auxiliary|judging|	13-25 -31
intro-force|sentence-before|auxiliary|other|	26+ -38	7-12 -32
intro-force|sentence-before|auxiliary|saying|	13-25 -19	26+ -40	7-12 19
intro-force|sentence-before|capital|other|	13-25 -25
intro-force|sentence-before|capital|saying|	7-12 -25
intro-force|sentence-before|coordinator|saying|	13-25 -13
intro-force|sentence-before|determiner|other|	13-25 -27
intro-force|sentence-before|determiner|saying|	13-25 -19	7-12 -18
intro-force|sentence-before|preposition|according|	13-25 -19
intro-force|sentence-before|preposition|judging|	13-25 9	7-12 -17
intro-force|sentence-before|preposition|other|	26+ -33
intro-force|sentence-before|preposition|saying|	13-25 -14	26+ -27	7-12 -31
intro-force|sentence-before|pronoun|other|	13-25 -29	7-12 -26
intro-force|sentence-before|pronoun|saying|	13-25 -19	26+ -20	7-12 12
intro-force|sentence-before|quote|saying|	4-6 14
intro-force|sentence-before|stop|according|	1 -27	13-25 -23	4-6 -13	7-12 15
intro-force|sentence-before|stop|judging|	1 -22	13-25 -38	2 -25	3 -26	7-12 -36
intro-force|sentence-before|stop|other|	1 -10	2 -25	26+ -25	3 -9	7-12 -6
intro-force|sentence-before|stop|saying|	1 14	13-25 8	2 8	3 -10	4-6 9	7-12 -6
intro-force|sentence-before|stop|thinking|	1 -18	13-25 -11	2 -23	3 -15	4-6 -13	7-12 -19
intro-force|sentence-before|subordinator|judging|	13-25 -20
intro-force|sentence-before|subordinator|other|	13-25 8	26+ -28
intro-force|sentence-before|subordinator|saying|	13-25 -9	7-12 7
intro-force|sentence-before|that|other|	13-25 -19	7-12 -26
intro-force|sentence-before|that|saying|	13-25 -6	7-12 -23
intro-force|sentence-before|verb-judging|other|	13-25 -28	4-6 -20	7-12 -22
intro-force|sentence-before|verb-saying|other|	13-25 -27	26+ -20	7-12 -18
intro-force|sentence-before|verb-saying|saying|	13-25 -23	26+ -17	7-12 -16
intro-force|sentence-before|verb-thinking|other|	13-25 -26
intro-force|sentence-before|verb-thinking|saying|	13-25 -16
intro-force|sentence-before|word|according|	13-25 -8
intro-force|sentence-before|word|judging|	13-25 -23	26+ -24	7-12 9
intro-force|sentence-before|word|other|	13-25 -43	26+ -30	4-6 -22	7-12 -40
intro-force|sentence-before|word|saying|	13-25 -10	26+ -38	4-6 -14	7-12 -42
intro-force|sentence-before|word|thinking|	13-25 -13	7-12 -16
intro-force|signature|,|naked|	1 -24
intro-force|signature|start|naked|	1 22
intro-force|speaker-then-quote|,|other|	2 -18	3 -7	4-6 -25
intro-force|speaker-then-quote|,|saying|	1 6	13-25 -6	2 14	3 -25	4-6 -9	7-12 -16
intro-force|speaker-then-quote|,|thinking|	4-6 12	7-12 13
intro-force|speaker-then-quote|:|judging|	13-25 -12	3 -17	4-6 -6
intro-force|speaker-then-quote|:|other|	13-25 -19	3 7	7-12 -30
intro-force|speaker-then-quote|:|saying|	1 6	3 17	4-6 -6
intro-force|speaker-then-quote|:|thinking|	3 13	4-6 12	7-12 -26
intro-force|speaker-then-quote|adverb|other|	1 -15	7-12 6
intro-force|speaker-then-quote|adverb|saying|	4-6 -19	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -32	1 -31	13-25 -14	3 -12	4-6 -23	7-12 -8
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -14	2 -11	3 -11	4-6 17	7-12 20
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 9	7-12 -13
intro-force|speaker-then-quote|capital|judging|	2 15
intro-force|speaker-then-quote|capital|other|	2 6	3 -30	4-6 7	7-12 -17
intro-force|speaker-then-quote|capital|saying|	1 14	2 18	3 28
intro-force|speaker-then-quote|coordinator|other|	3 -25	4-6 -27
intro-force|speaker-then-quote|coordinator|saying|	7-12 15
intro-force|speaker-then-quote|determiner|judging|	4-6 13
intro-force|speaker-then-quote|determiner|other|	1 -20	2 6	7-12 -29
intro-force|speaker-then-quote|determiner|saying|	0 -20	1 -14	2 16	4-6 -16
intro-force|speaker-then-quote|preposition|judging|	1 9	3 7	4-6 -18
intro-force|speaker-then-quote|preposition|other|	3 -11	4-6 11	7-12 6
intro-force|speaker-then-quote|preposition|saying|	13-25 -10	3 -8	7-12 -27
intro-force|speaker-then-quote|pronoun|judging|	1 12
intro-force|speaker-then-quote|pronoun|other|	1 -19	3 -8
intro-force|speaker-then-quote|pronoun|saying|	4-6 -23	7-12 11
intro-force|speaker-then-quote|subordinator|judging|	7-12 -10
intro-force|speaker-then-quote|subordinator|other|	13-25 -16
intro-force|speaker-then-quote|subordinator|saying|	13-25 -11	4-6 10	7-12 9
intro-force|speaker-then-quote|that|judging|	1 22
intro-force|speaker-then-quote|that|other|	4-6 -27
intro-force|speaker-then-quote|that|saying|	1 6	13-25 -14	2 16
intro-force|speaker-then-quote|verb-judging|judging|	0 15
intro-force|speaker-then-quote|verb-judging|other|	4-6 -19	7-12 -6
intro-force|speaker-then-quote|verb-saying|judging|	2 14
intro-force|speaker-then-quote|verb-saying|other|	1 -11	4-6 12	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 15	13-25 -18	4-6 -7	7-12 8
intro-force|speaker-then-quote|verb-thinking|saying|	4-6 -14
intro-force|speaker-then-quote|word|judging|	3 15	4-6 9	7-12 -19
intro-force|speaker-then-quote|word|other|	0 -51	13-25 -21	3 -10	4-6 -6	7-12 19
intro-force|speaker-then-quote|word|saying|	1 -8	13-25 -15	2 8	3 17	4-6 8
intro-force|speaker-then-quote|word|thinking|	2 -7	3 -7	4-6 -20
intro-force|verb-then-speaker|,|saying|	1 16	2 10	3 -9	7-12 14
intro-force|verb-then-speaker|:|judging|	1 -19	2 17
intro-force|verb-then-speaker|:|saying|	3 6	4-6 13	7-12 -31
intro-force|verb-then-speaker|auxiliary|saying|	1 -17	13-25 -20	2 10	3 -31
intro-force|verb-then-speaker|capital|judging|	0 -17
intro-force|verb-then-speaker|coordinator|saying|	4-6 -20
intro-force|verb-then-speaker|preposition|judging|	1 -11
intro-force|verb-then-speaker|preposition|saying|	1 -20	4-6 -24	7-12 -20
intro-force|verb-then-speaker|pronoun|judging|	0 -19
intro-force|verb-then-speaker|subordinator|judging|	1 -21
intro-force|verb-then-speaker|that|judging|	0 12
intro-force|verb-then-speaker|that|saying|	0 -23
intro-force|verb-then-speaker|word|judging|	0 -34	1 -13	7-12 -12
intro-force|verb-then-speaker|word|saying|	0 -37	4-6 -26	7-12 -7
intro|according-to|	, 10	: -17	adverb -6	capital 22	determiner -17	start -13	stop 7	word 10
intro|colon|	: -11
intro|named-before|	start -80	stop 9
intro|named-nearby|	) -6	; 7	auxiliary -28	capital -11	coordinator -7	preposition 35	start 8	stop 14	subordinator -7	that -7	verb-judging -9	verb-saying -8	verb-thinking -18	word -9
intro|paragraph-before|	start -51
intro|possessor|	, 10	auxiliary -21	capital -19	determiner -21	preposition -9	pronoun -12	verb-judging 8	verb-saying -19	verb-thinking -25	word -19
intro|quote-then-speaker|	: -15	adverb -25	determiner 7	pronoun -10	stop 24	subordinator -27	that -21	verb-saying -16	word -20
intro|quote-then-verb|	, 17	: 24	auxiliary 20	determiner -9	preposition -21	start -7	stop 9	subordinator -19	word 10
intro|sentence-after|	, -39	: -15	auxiliary -13	preposition -20	pronoun 12	start 23	stop -19	word 13
intro|sentence-before|	, -54	: -10	adverb 9	auxiliary -12	capital -15	determiner -46	preposition -9	pronoun -10	stop 6	subordinator 10	that -23	verb-saying -41	word -31
intro|signature|	, -24	start 22
intro|speaker-then-quote|	, -7	: 7	adverb -10	auxiliary -18	pronoun -7	verb-saying 13	verb-thinking -14
intro|verb-then-speaker|	, 16	adverb 6	auxiliary -11	capital 6	coordinator -23	preposition -16	subordinator -21	verb-saying -24	verb-thinking -21	word -15
kind|according-to|	person 37	place -14	unknown 20
kind|colon|	organisation 8	unknown -12
kind|named-before|	organisation -33	person 19	place -69	unknown -42
kind|named-nearby|	organisation -9	person 63	place -40	unknown -32
kind|	organisation -13	person 76	place -63	unknown -48
kind|organisation|	apposed 7	apposition -11	direct -18	judging 13	naked -21	other 18	passive -25	relative -9	shared -17	thinking -16
kind|paragraph-before|	organisation -11	person -29	place -13	unknown -15
kind|person|	according 32	apposed 17	direct 6	judging 16	naked 67	passive 11	relative -10	saying 22	shared 15	thinking 12
kind|place|	according -17	apposition -20	direct -49	judging 13	naked -47	other -19	saying -46
kind|possessor|	organisation -19	place -22
kind|quote-then-speaker|	organisation -13	person 25	place -32	unknown 10
kind|quote-then-verb|	organisation -9	person 19
kind|sentence-after|	organisation -42	person -10	place -15	unknown -44
kind|sentence-before|	person 10	place -52	unknown -7
kind|signature|	person 20
kind|speaker-then-quote|	organisation 25	person 25	place -7	unknown -21
kind|unknown|	according 15	apposed -24	apposition 7	direct -24	judging -6	naked -46	other -23	relative -7	saying -11	shared 9
kind|verb-then-speaker|	organisation -23	person 21	place -23	unknown 11
lead|according-to|lower|	according 15
lead|colon|lower|	naked -17
lead|colon|upper|	naked -10
lead|named-before|upper|	naked -11
lead|named-nearby|lower|	naked -10
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -15	judging -20	other -27	saying -38	thinking -21
lead|possessor|lower|	naked -16
lead|possessor|upper|	naked 8
lead|quote-then-speaker|lower|	other 7	saying -22	thinking 7
lead|quote-then-speaker|upper|	other -10	saying 24	thinking -13
lead|quote-then-verb|lower|	judging 6	saying 24
lead|quote-then-verb|other|	saying 21
lead|quote-then-verb|upper|	judging 17	other 8	saying 6
lead|sentence-after|lower|	other -27	saying 14
lead|sentence-after|upper|	judging -27
lead|sentence-before|lower|	according -8	other -14	saying -18	thinking -32
lead|sentence-before|upper|	judging -26	other -8	thinking -28
lead|signature|upper|	naked 17
lead|speaker-then-quote|lower|	judging 15	other -21	thinking -14
lead|speaker-then-quote|upper|	judging -28	other 9	saying 18	thinking 20
lead|verb-then-speaker|lower|	judging -9	other -10
lead|verb-then-speaker|upper|	judging -18
lemma|according-to|	none 14
lemma|	accuse 20	accuser -15	acusar 6	add 9	adiantar 11	admit 11	advertir 18	advise 17	affermare 12	affirmer 23	afirmar -12	aggiungere -15	agree -30	ajouter 29	alarmer -8	allow -25	ammettere 18	announce -16	antworten 14	anunciar -22	appeal -18	appeler 7	apuntar 11	argomentare 9	argue 12	asegurar -19	assicurare 25	attaccare 15	attendre 12	avisar 9	avvertire -6	back -37	begrüßen -26	behaupten 10	beloven -19	bemängeln 11	berichten 9	beslissen 13	bestätigen -15	beteuern 12	bitten -6	brand -10	brincar 21	bromear 13	brummen 17	calificar 8	call 9	celebrar -18	chamar -7	cheer -8	chiamare -17	chiedere 15	chip -7	claim 7	comentar -10	commentare -16	commenter -8	complain -17	concede 16	conclure 10	confermare 7	confesar 19	confidare -11	confier 23	confirm -20	confirmer -17	congratulate -12	considerar 24	contestar -8	contestare -24	continue -23	counter 17	criticise -14	decide -17	decir 9	declarar 9	defend -31	definire -6	demand -16	demander -10	deny -25	descartar -21	describe -12	describir 10	dichiarare 11	disagree -28	dismiss 13	divulgar -12	dizer -7	dénoncer -22	déplorer -11	emporter 12	ergänzen 17	erinnern -6	erklären -10	erzählen 28	escrever 24	esprimere -9	exigir 7	expect -19	explain 21	explicar 21	expliquer 10	faire_valoir 9	falar -9	feel -19	felicitar 7	figure -13	find -35	finden 11	foeteren 18	forecast -17	freuen 15	fume 14	fügen -12	garantir 20	gestehen -6	getuigen -9	geven -6	giurare 12	glimlachen 13	glisser 22	gracejar -15	grappen -11	gritar 11	hablar 13	hail -7	halten -20	herinneren 17	hit -12	hold -18	hope -11	identify -7	indicar -8	indiquer -7	insist -7	insistere 9	interroger 13	ironiser 8	issue 7	justificar 8	klagen 25	kommentieren -14	lachen 6	lamentar -25	lancer 10	laten -18	laugh 11	learn -13	lehnen -6	lembrar -18	leren 15	like -16	lire -23	list -21	llamar 10	luiden 10	lâcher 20	mahnen 12	mandar 15	manter -21	marrer 17	meinen -7	melden 9	message -19	need -13	negar -15	nennen 11	noemen -10	note -23	noter 6	object 15	observe 17	observer -16	oordelen 16	opinar -11	osservare -17	parlare 23	pedir -14	pester -9	plaisanter 10	plan -21	plead -11	point -27	post -6	praise 7	precisar -16	precisare 12	prefer -9	preguntar -6	present -12	press -11	prometer -9	promettere -9	promettre -8	promise -8	proposer -23	protestare 9	préciser 9	prévenir 11	puntualizzare -10	queixar 14	quip 11	quote -32	raccontare 7	raconter -11	raise 12	rank -13	rate -15	read -26	reageren 14	rebater 16	recall 16	reclamar -11	reconhecer 17	reconnaître 8	reconocer -9	record -30	recordar -8	recusar -12	refer 11	refuse -19	regretter 11	reject 11	rekenen -6	relativiser 12	repeat 13	replicare -11	reply -12	report -25	respond -13	responder 14	resumir 8	reveal -16	revelar -22	ricordare -16	rigoler 13	ringraziare -13	rir 10	rispondere 19	roepen -9	rufen -19	räumen 8	réclamer 12	répliquer 8	répondre 7	résumer -9	sagen 21	saluer 7	salutare 15	say 26	scandire 26	scherzare 17	schreiben 22	schrijven 19	scrivere -14	see -7	seek -14	sehen 11	sentenciar 15	sfogare -14	shout 11	show -19	shrug -10	sign -19	sing -18	sintetizzare 19	soltar 9	souffler 20	sourire 11	soutenir 9	spiegare 11	spotten 13	sprechen -25	spreken -9	state 15	stellen 12	stress -15	sturen 11	sublinhar 14	submit 14	subrayar -7	sugerir 23	suggest 15	support -14	sustentar 8	tachar -15	talk -32	tell 10	temere 6	testify -10	text -21	thank 21	think 9	title -17	treat -12	try -8	tuonare -6	unlisted -12	urge -20	use -21	vatten 9	ver 8	verklaren -9	verlangen -22	vermuten -10	verraten 13	versichern 20	versprechen -23	verteidigen -9	vertellen 14	verwachten -18	view -16	vinden -17	voir 8	volunteer -14	vote -10	vouloir 10	vragen -10	want -15	wave -12	welcome -23	weten -14	whisper -14	willen -28	wollen -21	worry -23	write 13	yell -13	zanjar -17	zeggen 25	zeigen -15	zien -22	zuchten 18	zweren 14	äußern -19	évoquer -14
lemma|paragraph-before|	accuse -7	agree -7	ask -8	back -7	comment -7	concede -6	decide -7	describe -11	expect -6	feel -6	hold -11	issue -8	list -7	name -14	none -28	offer -11	pedir -9	read -12	record -8	refuse -6	say -28	shoot -9	sign -7	speak -12	tell -21	unlisted -8	want -9	write -6
lemma|quote-then-speaker|	add 38	answer -7	ask -8	call 13	cheer -8	dire 15	explain 21	find -12	hear 14	laugh 17	name -11	observe 15	plan -6	post -8	quip 19	quote -19	read -14	recall 28	reply 34	report -18	sagen -10	say 11	schreiben -17	speak -7	talk -27	tell 31	unlisted -17	want -6	whisper 14	write 40
lemma|quote-then-verb|	admettre 13	afirmar -11	ajouter 21	ammettere 12	ask -15	assicurare 17	avvertire -10	bekennen 18	brincar 21	bromear 13	brummen 17	comentar -8	commentare -11	commenter -8	conclure 19	confessare 20	confidare -10	confier 20	contar 20	decir 20	dire 32	dizer -8	erinnern -15	erzählen 33	escrever 19	explicar 19	expliquer 26	geben -12	gestehen 20	geven 18	gracejar -6	grappen -11	halten 17	ironiser 26	ironizzare 24	joke 21	klagen 23	lancer 23	lâcher 16	meinen 26	osservare -11	pester 27	plaisanter 25	poltern 23	protestar 23	prévenir 26	reageren 25	regretter 21	relatar 17	responder 15	resumir 21	rispondere 20	résumer 11	sagen 10	say 21	scherzare 18	scherzen -8	schreiben 24	schrijven 20	sintetizzare 17	spiegare 25	spotten 23	sugerir 23	tell -30	tuonare 19	unlisted 6	verklaren -6	verraten 18	versichern 20	vertellen 20	vinden 14	vragen 16	write 17	zeggen 39	zuchten 21
lemma|sentence-after|	ask 22	call 6	point -21	reply -9	say 9	tell -25
lemma|sentence-before|	accuse -29	agree -15	anunciar -14	appeal -22	appeler -26	argue -19	ask -25	assicurare 9	assurer -22	back -32	bekennen -10	berichten 9	blame -16	call -26	chamar -22	chiedere -16	claim -12	commentare -18	complain -11	confermare -6	confirm -22	congratulate -20	defend -31	demand -23	demander -19	deny -25	descartar -20	dire -9	disagree -29	dizer -6	erinnern 17	erzählen 16	expect -21	explain 6	explicar 6	expliquer -20	falar -15	find -34	geven -11	halten -17	hear -18	heißen -27	hit -12	hold -21	houden -25	insist -18	issue -15	know -17	lachen 10	laten -22	lembrar 11	like -6	list -11	mahnen 12	mean -16	meinen -18	melden -26	message -20	noemen -20	note -17	observer -18	offer 11	order -23	osservare -17	parler -14	pedir -30	pester -12	plaisanter -18	plan -16	point -14	post -14	promettre -34	promise -16	proposer -23	raccontare -12	raconter -8	raise 12	rate -21	read -18	reageren -8	record -28	refuse -17	reject 6	reply -11	report -29	resumir -24	ricordare -19	ringraziare -14	rule -18	say -11	scandire 16	show -14	shrug -11	sign -22	spiegare 18	sprechen -20	spreken -18	stehen 6	talk -19	tell -15	temere -16	testify -20	text -26	thank -28	unlisted -28	urge -35	use -24	ver -10	verlangen -23	versprechen -21	verwachten -18	view -20	vinden -18	vragen -22	want -19	warn 7	welcome -32	weten -14	willen -27	write 16	zeggen -15	zeigen -20	zien -27
lemma|speaker-then-quote|	accuse 21	acusar 11	admitir -6	affirmer 18	afirmar 20	aggiungere 6	agree -15	appeal -14	appeler 13	assicurare -14	bemängeln 9	blijven 15	calificar 10	call 13	chiedere 9	complain -10	concede 18	confermare 13	confirmar 13	considerar 27	decir 12	declarar 8	definire -6	describe -11	dire -18	dismiss 14	divulgar -6	dizer -7	dénoncer -22	ergänzen -9	expect -11	faire_valoir -13	feel -16	find -17	geben -11	hablar 13	halten -18	heißen 14	indicar -8	insist 9	ironizar 9	joke 11	kommentieren -20	lassen 18	laten -13	like -12	message -15	name -21	need -13	nennen 13	noemen 7	none -8	note -21	parlare 22	praise 8	precisar -16	preferir 8	prometer -16	promettere 10	promettre 22	prévenir 6	quote -33	read -15	reclamar -10	recusar -11	reply -12	report -6	responder 16	ribattere 6	ricordare -15	rispondere 11	rule -24	réclamer 13	sagen 24	saluer 7	salutare 17	say 22	scrivere -8	sehen 11	show -14	sprechen -20	spreken -7	stress -15	tell 8	thank 29	ver 18	voir 10	vouloir 11	warn -8	willen -10	wollen -15	write -9	zien -20	évoquer -8
lemma|verb-then-speaker|	acusar -15	ask -25	assicurare 18	call -37	chamar -16	confermare -17	considerar -19	describe -15	dire 24	divulgar -16	dizer 12	finden -7	halten -14	insist -21	lassen -20	laten 13	nennen -15	noemen -30	pedir -25	prometer -10	recusar -15	rufen -14	sagen -14	tell -53	unlisted -10	vinden -19	zien -8
length|	0 -21	1 27	2 21	4 -13	5 -9
near|according-to|	1 10	13-25 -11	4-6 13	7-12 -6
near|colon|	1 -16	3 17	4-6 -16
near|named-before|	1 12	2 12	26+ -79	3 -22
near|named-nearby|	0 -6	1 -12	13-25 -19	2 12	26+ -24	4-6 8	7-12 -17
near|paragraph-before|	26+ -51
near|possessor|	0 -18	1 -25	2 12	4-6 -29	7-12 -25
near|quote-then-speaker|	-10 -24	-11 -11	-12 16	-13 -10	-14 -8	-15 -26	-17 -8	-23 -16	-3 -24	-4 -17	-7 -6	-8 -29	0 35	1 -21	13-25 -23	2 11	4-6 -13
near|quote-then-verb|	0 15	1 15	13-25 -9	3 10	4-6 -20	7-12 -32
near|sentence-after|	0 18	2 -20	3 -6	4-6 -11	7-12 -42
near|sentence-before|	1 7	13-25 -16	2 -17	26+ -12	3 -6
near|signature|	1 13
near|speaker-then-quote|	0 7	13-25 -31	2 22	26+ -18	7-12 -7
near|verb-then-speaker|	0 -14	13-25 -34	2 14	7-12 -15
negated|	paragraph-before -10	quote-then-speaker -21	sentence-after -16	sentence-before -18	speaker-then-quote -37
next|&|	saying 10
next|(|	saying 21
next|,|	judging -7	other -11	saying 21
next|:|	judging -15	other -9	thinking 10
next|;|	other -28	saying -22
next|according-to|	auxiliary 6	coordinator -17	marks 14	preposition 17	stop 11
next|adverb|	judging 9	other 7	saying -6	thinking 9
next|auxiliary|	judging -6	other -19	saying -42	thinking -15
next|capital|	judging -33	other -26	saying 16
next|coordinator|	judging -24	other -18	saying -25	thinking -13
next|determiner|	judging 18	other -8	saying -6	thinking -16
next|end|	saying -23
next|marks|	judging 10	other -14	saying 11
next|paragraph-before|	, -22	: -10	; -8	adverb -21	auxiliary -15	capital -16	coordinator -10	determiner -33	preposition -23	pronoun -11	quote -18	stop -23	subordinator -23	that -21	verb-judging -7	verb-saying -16	verb-thinking -7	word -30
next|preposition|	judging -13	other 8	saying -7	thinking -6
next|pronoun|	judging 7	other -18
next|quote-then-speaker|	, 36	adverb 25	capital 14	end -18	stop 10	subordinator -11	that -31	verb-judging -13	verb-saying -7
next|quote-then-verb|	& 10	( 33	; -6	auxiliary -13	capital 8	coordinator -9	determiner -7	end -16	quote -19	stop 30	subordinator 20	verb-saying 19	word -7
next|quote|	other -23	saying -20	thinking -14
next|sentence-after|	: -27	auxiliary -15	coordinator -21	determiner -8	preposition -19	pronoun -40	subordinator 20	that 7
next|sentence-before|	( 16	, -27	: -14	; -21	auxiliary -47	capital -23	preposition 15	pronoun -29	quote -11	stop -23	subordinator -29	that 8	verb-judging -36	verb-saying -12	verb-thinking -33	word -7
next|speaker-then-quote|	, 16	; -17	auxiliary -36	coordinator -19	determiner 8	marks 8	pronoun 9	quote -22	that 6	verb-judging -12	verb-saying 11	verb-thinking -14	word -7
next|stop|	other 10	saying 21	thinking -38
next|subordinator|	judging -10	other 10	saying 6	thinking -13
next|that|	judging -13	other 11	saying 9	thinking -6
next|verb-judging|	judging -18	other -37	saying 21
next|verb-saying|	saying 21
next|verb-then-speaker|	( 11	, 27	: -13	adverb -6	auxiliary -33	coordinator -25	determiner -19	marks -14	preposition -19	pronoun -13	quote -19	subordinator -23	that -22	word -20
next|verb-thinking|	other -25	saying -21
next|word|	judging -25	thinking -8
next|’|	saying 8
nth-order|according-to|0|according|	other 13
nth-order|according-to|1|according|	other 7
nth-order|paragraph-before|0|according|	other -15
nth-order|paragraph-before|0|apposed|	other -11
nth-order|paragraph-before|0|apposition|	judging -10	other -11	saying -16	thinking -10
nth-order|paragraph-before|0|direct|	judging -7	other -15	saying -20	thinking -10
nth-order|paragraph-before|0|inverted|	saying -15
nth-order|paragraph-before|0|relative|	other -11	saying -13
nth-order|paragraph-before|1|according|	other -6
nth-order|paragraph-before|1|apposed|	judging -11	other -13	saying -24	thinking -8
nth-order|paragraph-before|1|apposition|	saying -16
nth-order|paragraph-before|1|direct|	judging -8	other -22	saying -8
nth-order|paragraph-before|1|inverted|	judging -7	saying -8
nth-order|paragraph-before|1|relative|	other -12
nth-order|paragraph-before|1|shared|	judging -12	other -13	saying -12	thinking -11
nth-order|paragraph-before|2|apposed|	other -10	saying -26
nth-order|paragraph-before|2|direct|	judging -6	other -14	saying -21
nth-order|paragraph-before|2|inverted|	judging -10	saying -15
nth-order|paragraph-before|2|passive|	judging -9	other -12
nth-order|paragraph-before|2|relative|	other -6
nth-order|paragraph-before|2|shared|	other -15	saying -12
nth-order|paragraph-before|3|according|	other -7
nth-order|paragraph-before|3|apposed|	other -6	saying -26
nth-order|paragraph-before|3|apposition|	other -6
nth-order|paragraph-before|3|direct|	judging -6	other -11	saying -11	thinking -7
nth-order|paragraph-before|3|inverted|	saying -13
nth-order|paragraph-before|3|shared|	other -7	saying -15	thinking -8
nth-order|quote-then-speaker|0|apposed|	other -26	saying -12
nth-order|quote-then-speaker|0|apposition|	other -20
nth-order|quote-then-speaker|0|direct|	judging -14	other 9	saying 19	thinking -24
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -11	saying 10
nth-order|quote-then-speaker|0|shared|	judging 7	other -16	saying -30	thinking -14
nth-order|quote-then-speaker|1|apposed|	judging 12	other 14
nth-order|quote-then-speaker|1|apposition|	saying 18
nth-order|quote-then-speaker|1|direct|	judging -24	other -31	thinking 9
nth-order|quote-then-speaker|1|passive|	saying -25
nth-order|quote-then-speaker|1|relative|	judging -9	other -15
nth-order|quote-then-speaker|1|shared|	judging 6	other -16	saying -27	thinking 14
nth-order|quote-then-speaker|2|apposed|	other -13	saying -19
nth-order|quote-then-speaker|2|apposition|	judging -8	saying -23
nth-order|quote-then-speaker|2|direct|	other -27	saying -24
nth-order|quote-then-speaker|2|passive|	other -16
nth-order|quote-then-speaker|2|shared|	judging 8	other 12	saying 8
nth-order|quote-then-speaker|3|apposed|	other -31
nth-order|quote-then-speaker|3|apposition|	saying -11
nth-order|quote-then-speaker|3|direct|	other -31	saying 6
nth-order|quote-then-speaker|3|passive|	saying -17
nth-order|quote-then-speaker|3|shared|	other -8	saying -16
nth-order|quote-then-verb|0|inverted|	judging 16	other 6	saying 12
nth-order|sentence-after|0|apposition|	other -24	saying -16
nth-order|sentence-after|0|direct|	judging -7	other -7	saying 9
nth-order|sentence-after|0|inverted|	saying 16
nth-order|sentence-after|1|apposed|	judging -10	other 8	saying -30
nth-order|sentence-after|1|apposition|	other -16
nth-order|sentence-after|1|direct|	saying -7
nth-order|sentence-after|1|inverted|	saying -11
nth-order|sentence-after|1|shared|	saying 7
nth-order|sentence-after|2|apposed|	other -21	saying -17
nth-order|sentence-after|2|direct|	other -21
nth-order|sentence-after|2|shared|	other -19	saying 10
nth-order|sentence-before|0|according|	other -15
nth-order|sentence-before|0|apposed|	judging -27	other -6	thinking 8
nth-order|sentence-before|0|apposition|	judging -28	saying -8	thinking -25
nth-order|sentence-before|0|direct|	thinking -17
nth-order|sentence-before|0|inverted|	judging -11	other -25
nth-order|sentence-before|0|relative|	judging -9	saying 8
nth-order|sentence-before|1|apposed|	judging -27	other -9	thinking -16
nth-order|sentence-before|1|apposition|	judging -17	other -33	saying -10
nth-order|sentence-before|1|direct|	judging -34	other -26	saying -13	thinking -19
nth-order|sentence-before|1|inverted|	saying -27
nth-order|sentence-before|1|passive|	judging -19	other -28	saying -14
nth-order|sentence-before|1|relative|	other -36
nth-order|sentence-before|2|according|	other 9
nth-order|sentence-before|2|apposed|	judging -10	other -9	saying -25	thinking -18
nth-order|sentence-before|2|apposition|	other -27	saying -14	thinking -15
nth-order|sentence-before|2|direct|	judging -20	other -27	saying -42	thinking -13
nth-order|sentence-before|2|inverted|	judging -23	saying -18
nth-order|sentence-before|2|relative|	other -24
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	other -29	saying -7
nth-order|sentence-before|3|direct|	judging -7	other -37	thinking -20
nth-order|sentence-before|3|inverted|	judging -12	saying -22
nth-order|sentence-before|3|passive|	other -11
nth-order|speaker-then-quote|0|apposed|	other 20	saying 6
nth-order|speaker-then-quote|0|apposition|	saying -25
nth-order|speaker-then-quote|0|direct|	judging 12	other -18	saying 16	thinking 6
nth-order|speaker-then-quote|0|passive|	saying -7
nth-order|speaker-then-quote|0|relative|	other 9
nth-order|speaker-then-quote|0|shared|	judging -9	other -37	saying -25	thinking 15
nth-order|speaker-then-quote|1|apposed|	judging 9	saying -16
nth-order|speaker-then-quote|1|apposition|	judging -22	other -30	saying -17	thinking 10
nth-order|speaker-then-quote|1|direct|	judging -6	saying 23	thinking -12
nth-order|speaker-then-quote|1|passive|	other 9
nth-order|speaker-then-quote|1|relative|	saying 24
nth-order|speaker-then-quote|1|shared|	judging -17	other 16	saying -10
nth-order|speaker-then-quote|2|apposed|	other -54	saying -30
nth-order|speaker-then-quote|2|apposition|	judging -9	other -22
nth-order|speaker-then-quote|2|direct|	judging 8	saying 20	thinking -15
nth-order|speaker-then-quote|2|passive|	saying -18
nth-order|speaker-then-quote|2|relative|	other 16
nth-order|speaker-then-quote|2|shared|	other -20	saying -30
nth-order|speaker-then-quote|3|apposed|	judging -7	other -10	saying -14	thinking -20
nth-order|speaker-then-quote|3|apposition|	judging -15	other 18	saying -37	thinking -10
nth-order|speaker-then-quote|3|direct|	judging -18	other 6	thinking -7
nth-order|speaker-then-quote|3|passive|	other -17	saying -21
nth-order|speaker-then-quote|3|relative|	other -38	saying -14
nth-order|speaker-then-quote|3|shared|	judging -21	other -8	saying 9
nth-order|verb-then-speaker|0|inverted|	judging -14	other -10	saying 6
nth-order|verb-then-speaker|1|inverted|	saying -17
nth|according-to|	0 13	1 7
nth|colon|	0 -11
nth|named-before|	0 -11	1 -7
nth|named-nearby|	0 6	1 -7	3 -9	4 -21
nth|paragraph-before|	0 -34	1 -33	2 -29	3 -25
nth|possessor|	1 -24
nth|quote-then-speaker|	0 12	1 13	2 -20	3 -14	4 -35
nth|quote-then-verb|	0 12
nth|sentence-after|	0 9	1 -6	2 -8
nth|sentence-before|	0 8	1 -23	2 -13	3 -29	4 -34
nth|signature|	0 13
nth|speaker-then-quote|	1 7	4 -28
nth|verb-then-speaker|	1 -22
order|according-to|according|	according 14
order|colon|naked|	naked -11
order|named-before|naked|	naked -11
order|paragraph-before|according|	according -15
order|paragraph-before|apposed|	judging -15	other -16	saying -28
order|paragraph-before|apposition|	judging -10	other -13	saying -17	thinking -11
order|paragraph-before|direct|	judging -12	other -21	saying -21	thinking -10
order|paragraph-before|inverted|	judging -14	saying -21
order|paragraph-before|passive|	judging -9	other -14
order|paragraph-before|relative|	judging -7	other -16	saying -9
order|paragraph-before|shared|	judging -7	other -16	saying -21	thinking -13
order|possessor|naked|	naked -6
order|quote-then-speaker|apposed|	judging 7	other 6	saying -9
order|quote-then-speaker|apposition|	judging -7	other -21
order|quote-then-speaker|direct|	judging -23	saying 16
order|quote-then-speaker|passive|	other -22	saying 9
order|quote-then-speaker|relative|	judging -10	saying 9
order|quote-then-speaker|shared|	judging 10	other -8	saying -42
order|quote-then-verb|inverted|	judging 16	other 6	saying 13
order|sentence-after|apposed|	judging -10	saying -34
order|sentence-after|apposition|	judging -11	other -26	saying -19
order|sentence-after|direct|	judging -9	saying 9	thinking 8
order|sentence-after|inverted|	judging -10	saying 11
order|sentence-after|shared|	other -6	saying 13
order|sentence-before|apposed|	judging -34	other -11	saying -8	thinking -23
order|sentence-before|apposition|	judging -31	saying -12	thinking -25
order|sentence-before|direct|	other -6	thinking -22
order|sentence-before|inverted|	other -28	saying -13
order|sentence-before|passive|	judging -20	other -31	saying -16
order|sentence-before|relative|	judging -20	other -8
order|signature|naked|	naked 13
order|speaker-then-quote|apposed|	judging 14	saying -19	thinking -16
order|speaker-then-quote|apposition|	judging -27	other -10	saying -28	thinking 9
order|speaker-then-quote|direct|	judging 9	other -11	saying 30	thinking -10
order|speaker-then-quote|passive|	saying -19
order|speaker-then-quote|relative|	other 13	saying 12
order|speaker-then-quote|shared|	judging -17	other -25	saying -29	thinking 14
order|verb-then-speaker|inverted|	judging -14	other -10
outer|according-to|according other name|	none 20
outer|according-to|according other noun|	according other -11
outer|according-to|according other organisation|	according other 9
outer|according-to|according other person|	none 36
outer|according-to|according other place|	none -14
outer|according-to|according other pronoun|	none 10
outer|paragraph-before|according other noun|	direct other -6	none -16
outer|paragraph-before|apposed judging noun|	none -7
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -7	direct saying -6	none -6
outer|paragraph-before|apposed other organisation|	none -7
outer|paragraph-before|apposed other person|	none -9
outer|paragraph-before|apposed saying noun|	none -29
outer|paragraph-before|apposed saying organisation|	none -15
outer|paragraph-before|apposed saying person|	direct other -8	none -21
outer|paragraph-before|apposed saying place|	none -12
outer|paragraph-before|apposed thinking person|	none -6
outer|paragraph-before|apposition other noun|	according other -7	none -8
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying noun|	direct other -6	none -14
outer|paragraph-before|apposition saying organisation|	none -7
outer|paragraph-before|apposition saying person|	none -10
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|direct judging name|	none -7
outer|paragraph-before|direct judging noun|	direct other -7	direct saying -6	none -11
outer|paragraph-before|direct judging organisation|	none -6
outer|paragraph-before|direct judging person|	shared saying -11
outer|paragraph-before|direct other name|	none -12
outer|paragraph-before|direct other noun|	apposition saying -8	direct other -8	none -17
outer|paragraph-before|direct other organisation|	direct other -6
outer|paragraph-before|direct other person|	direct other -12	none -12	shared other -8
outer|paragraph-before|direct other pronoun|	direct other -10	none -6	shared saying -11
outer|paragraph-before|direct saying name|	none -12
outer|paragraph-before|direct saying noun|	direct other -8	direct saying -11	none -6	shared saying -6
outer|paragraph-before|direct saying organisation|	direct other -6	none -7
outer|paragraph-before|direct saying person|	direct other -11	none -14	relative other -7
outer|paragraph-before|direct saying pronoun|	direct other -15	none -15
outer|paragraph-before|direct thinking organisation|	none -6
outer|paragraph-before|inverted judging noun|	none -9
outer|paragraph-before|inverted saying noun|	none -13
outer|paragraph-before|inverted saying organisation|	none -11
outer|paragraph-before|inverted saying person|	none -10
outer|paragraph-before|inverted saying pronoun|	none -9
outer|paragraph-before|passive other noun|	none -8
outer|paragraph-before|relative other noun|	none -15
outer|paragraph-before|shared judging noun|	none -8
outer|paragraph-before|shared judging pronoun|	none -7
outer|paragraph-before|shared other name|	none -14
outer|paragraph-before|shared other noun|	none -9
outer|paragraph-before|shared other person|	none -14
outer|paragraph-before|shared saying noun|	none -12
outer|paragraph-before|shared saying organisation|	none -9
outer|paragraph-before|shared saying person|	direct other -8	none -11
outer|paragraph-before|shared saying pronoun|	none -19
outer|quote-then-speaker|apposed judging noun|	none -14
outer|quote-then-speaker|apposed other noun|	none -8
outer|quote-then-speaker|apposed other organisation|	none -21
outer|quote-then-speaker|apposed other person|	none 29
outer|quote-then-speaker|apposed saying noun|	none -11
outer|quote-then-speaker|apposed saying organisation|	none -13
outer|quote-then-speaker|apposed saying person|	none 18
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposition judging noun|	none -7
outer|quote-then-speaker|apposition other noun|	none -8
outer|quote-then-speaker|apposition saying name|	none -14
outer|quote-then-speaker|apposition saying organisation|	none -9
outer|quote-then-speaker|apposition saying person|	none 12
outer|quote-then-speaker|direct judging noun|	none -12
outer|quote-then-speaker|direct other name|	none -7
outer|quote-then-speaker|direct other noun|	none 12
outer|quote-then-speaker|direct other organisation|	none -29
outer|quote-then-speaker|direct other person|	none -16
outer|quote-then-speaker|direct other place|	none -17
outer|quote-then-speaker|direct other pronoun|	none 10	shared saying -6
outer|quote-then-speaker|direct saying name|	none 30
outer|quote-then-speaker|direct saying noun|	direct other 10	none -12	shared saying -21
outer|quote-then-speaker|direct saying person|	none 20	shared judging 17	shared saying 16
outer|quote-then-speaker|direct saying pronoun|	direct other 20	direct saying 22	none 43	shared saying 7
outer|quote-then-speaker|direct thinking noun|	none 6
outer|quote-then-speaker|direct thinking pronoun|	shared saying -6
outer|quote-then-speaker|relative judging noun|	none -10
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -26
outer|quote-then-speaker|relative other person|	none 24
outer|quote-then-speaker|relative saying person|	none 24
outer|quote-then-speaker|shared judging name|	none -10
outer|quote-then-speaker|shared judging person|	none 22
outer|quote-then-speaker|shared other name|	none 16
outer|quote-then-speaker|shared other noun|	none -22
outer|quote-then-speaker|shared other pronoun|	none -16
outer|quote-then-speaker|shared saying name|	none -23
outer|quote-then-speaker|shared saying noun|	direct other -22	none -18
outer|quote-then-speaker|shared saying person|	direct other 19	none -15
outer|quote-then-speaker|shared saying place|	none -7
outer|quote-then-speaker|shared saying pronoun|	direct other -12	none -6
outer|quote-then-speaker|shared thinking noun|	none 11
outer|quote-then-speaker|shared thinking person|	none 17
outer|quote-then-verb|inverted judging organisation|	none 11
outer|quote-then-verb|inverted judging person|	none 29
outer|quote-then-verb|inverted other name|	none -18
outer|quote-then-verb|inverted other noun|	none 9
outer|quote-then-verb|inverted other organisation|	none 21
outer|quote-then-verb|inverted other person|	none 46
outer|quote-then-verb|inverted saying name|	none 13
outer|quote-then-verb|inverted saying noun|	none 6
outer|quote-then-verb|inverted saying organisation|	none -20
outer|quote-then-verb|inverted saying person|	none 14
outer|quote-then-verb|inverted saying place|	none 9
outer|quote-then-verb|inverted saying pronoun|	none 14
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed saying noun|	none -26
outer|sentence-after|apposed saying person|	none -16
outer|sentence-after|apposition other noun|	none -23
outer|sentence-after|apposition other person|	none -14
outer|sentence-after|apposition saying noun|	none -18
outer|sentence-after|direct other name|	none -16
outer|sentence-after|direct other noun|	none -9
outer|sentence-after|direct other organisation|	none -22
outer|sentence-after|direct other place|	none -6
outer|sentence-after|direct other pronoun|	none -17
outer|sentence-after|direct saying name|	none -24
outer|sentence-after|direct saying organisation|	none -21
outer|sentence-after|direct saying person|	none -6
outer|sentence-after|direct saying pronoun|	none 14
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|shared saying noun|	none -21
outer|sentence-before|according other name|	none -20
outer|sentence-before|according other noun|	direct other -23	direct saying -25
outer|sentence-before|according other organisation|	direct other -19
outer|sentence-before|according other person|	according other 15	direct other 7	direct saying 9	none -15
outer|sentence-before|according other place|	none -18
outer|sentence-before|apposed judging name|	none -17
outer|sentence-before|apposed judging noun|	none -25
outer|sentence-before|apposed judging organisation|	none -23
outer|sentence-before|apposed judging person|	none -16
outer|sentence-before|apposed judging place|	none -11
outer|sentence-before|apposed other name|	none -32
outer|sentence-before|apposed other noun|	apposition other -16	direct other -18	direct saying -17	none -55
outer|sentence-before|apposed other organisation|	none 6
outer|sentence-before|apposed other person|	direct other -24	direct saying -10
outer|sentence-before|apposed other place|	none -26
outer|sentence-before|apposed saying name|	direct other -21	none -24
outer|sentence-before|apposed saying noun|	direct judging -15	direct saying -18	none -17
outer|sentence-before|apposed saying organisation|	direct other -14	none -31
outer|sentence-before|apposed saying person|	direct judging -16
outer|sentence-before|apposed saying place|	direct other -11	none -13
outer|sentence-before|apposed thinking noun|	none -25
outer|sentence-before|apposed thinking person|	none 6
outer|sentence-before|apposed thinking place|	none -15
outer|sentence-before|apposition judging noun|	none -31
outer|sentence-before|apposition judging organisation|	none -19
outer|sentence-before|apposition judging person|	none -12
outer|sentence-before|apposition other name|	none 7
outer|sentence-before|apposition other noun|	direct judging -19	direct other -23	direct saying -26	none -58
outer|sentence-before|apposition other organisation|	none -23
outer|sentence-before|apposition other person|	none 7
outer|sentence-before|apposition other place|	none -12
outer|sentence-before|apposition saying name|	none -20
outer|sentence-before|apposition saying noun|	apposition other -12	direct judging -10	direct other -25	direct thinking -16	none -44
outer|sentence-before|apposition saying organisation|	direct other -13	none -26
outer|sentence-before|apposition saying person|	direct other -22	none 17
outer|sentence-before|apposition saying place|	none -10
outer|sentence-before|apposition thinking noun|	none -21
outer|sentence-before|apposition thinking organisation|	none -12
outer|sentence-before|apposition thinking person|	none -15
outer|sentence-before|direct judging name|	none 10
outer|sentence-before|direct judging noun|	direct other -18
outer|sentence-before|direct judging person|	none -43
outer|sentence-before|direct judging place|	none -24
outer|sentence-before|direct judging pronoun|	none -17
outer|sentence-before|direct other name|	according other -21	apposition saying -23	direct other -25	direct saying -30	none -62
outer|sentence-before|direct other noun|	according other -18	apposition other -15	apposition saying -36	direct judging -26	direct other 14	direct saying -26	direct thinking -24	none -29	relative other -30
outer|sentence-before|direct other organisation|	according other -24	direct saying -35	none -8
outer|sentence-before|direct other person|	direct thinking -29	none 10
outer|sentence-before|direct other place|	none -32
outer|sentence-before|direct other pronoun|	direct other -19	direct saying -21	none -13
outer|sentence-before|direct saying name|	direct other -16	none -10
outer|sentence-before|direct saying noun|	according other -25	direct judging -15	direct other 13	direct saying -31	none -21
outer|sentence-before|direct saying organisation|	apposition other -20	direct other -36	direct saying -22	none 13
outer|sentence-before|direct saying person|	apposition other -13	direct other -24	direct saying -11	none -15
outer|sentence-before|direct saying place|	none -25
outer|sentence-before|direct saying pronoun|	direct other -29	direct saying -18	inverted saying 23	none 8
outer|sentence-before|direct thinking name|	none -15
outer|sentence-before|direct thinking organisation|	none -24
outer|sentence-before|direct thinking person|	none -33
outer|sentence-before|direct thinking place|	none -8
outer|sentence-before|direct thinking pronoun|	none -23
outer|sentence-before|inverted judging name|	none -15
outer|sentence-before|inverted judging noun|	none -30	relative other -20
outer|sentence-before|inverted judging organisation|	none -11
outer|sentence-before|inverted judging person|	none 19
outer|sentence-before|inverted judging place|	none -19
outer|sentence-before|inverted judging pronoun|	none -11
outer|sentence-before|inverted other person|	none -25
outer|sentence-before|inverted saying name|	none 6
outer|sentence-before|inverted saying noun|	according other -13	direct judging -6	direct other -12	direct saying -13	direct thinking -14	none -21
outer|sentence-before|inverted saying organisation|	none -20
outer|sentence-before|inverted saying person|	none -15	relative other 21
outer|sentence-before|inverted saying place|	none -13
outer|sentence-before|inverted saying pronoun|	direct other -22	direct saying -19	none 29
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other noun|	none -27
outer|sentence-before|passive saying noun|	none -12
outer|sentence-before|relative other name|	none -17
outer|sentence-before|relative other noun|	apposition other -21	none -22
outer|sentence-before|relative other person|	apposition other -16	apposition saying 9	direct other -22	none -22
outer|sentence-before|relative saying noun|	none -23
outer|speaker-then-quote|apposed judging name|	none -30
outer|speaker-then-quote|apposed judging noun|	none -16
outer|speaker-then-quote|apposed judging organisation|	none 21
outer|speaker-then-quote|apposed judging person|	none 35	relative other -13
outer|speaker-then-quote|apposed other name|	none -18
outer|speaker-then-quote|apposed other noun|	apposed saying -23	apposition saying -26	direct saying -20	direct thinking -23	none -10
outer|speaker-then-quote|apposed other organisation|	none 10
outer|speaker-then-quote|apposed other person|	none 37
outer|speaker-then-quote|apposed other place|	none 6
outer|speaker-then-quote|apposed saying name|	none -26
outer|speaker-then-quote|apposed saying noun|	apposed other -16	apposed saying -15	apposed thinking -22	apposition saying 29	direct judging -17	direct saying -30	none -24	passive saying -18
outer|speaker-then-quote|apposed saying organisation|	none 23
outer|speaker-then-quote|apposed saying person|	apposed saying 21	apposed thinking -10	none 25
outer|speaker-then-quote|apposed saying place|	none -34
outer|speaker-then-quote|apposed thinking noun|	none -21
outer|speaker-then-quote|apposed thinking person|	none 19
outer|speaker-then-quote|apposition judging noun|	direct other -10	none -30	relative other -16	shared judging -14
outer|speaker-then-quote|apposition judging organisation|	none -20
outer|speaker-then-quote|apposition judging person|	none 31
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -11	apposition saying 25	direct other -19	direct saying -20	none -36
outer|speaker-then-quote|apposition other person|	none 11
outer|speaker-then-quote|apposition other place|	none -14
outer|speaker-then-quote|apposition saying name|	none -21
outer|speaker-then-quote|apposition saying noun|	apposed other -6	apposed saying -13	apposition saying -25	direct other -32	direct saying 8	none -39	relative other -15
outer|speaker-then-quote|apposition saying person|	none 23
outer|speaker-then-quote|apposition saying place|	none -15
outer|speaker-then-quote|apposition thinking noun|	none 9
outer|speaker-then-quote|direct judging noun|	direct other 21	none -13
outer|speaker-then-quote|direct judging person|	none 13
outer|speaker-then-quote|direct judging place|	none 11
outer|speaker-then-quote|direct judging pronoun|	direct saying -10	direct thinking 16	none -28
outer|speaker-then-quote|direct other name|	direct other -23	direct saying -19
outer|speaker-then-quote|direct other noun|	apposed saying -71	apposition saying -27	direct judging -22	direct other -29	none 16	shared saying -40
outer|speaker-then-quote|direct other organisation|	apposed saying -22	direct saying -32	none -12
outer|speaker-then-quote|direct other place|	apposed saying -20	direct saying -19	none -17
outer|speaker-then-quote|direct other pronoun|	apposed saying -8	direct saying -23	none -28	shared saying -38
outer|speaker-then-quote|direct saying noun|	apposed other 7	direct judging 10	direct other 7	direct saying 13	none 10	passive saying 10	shared saying 11
outer|speaker-then-quote|direct saying organisation|	direct judging 23	none 7
outer|speaker-then-quote|direct saying person|	direct judging 19
outer|speaker-then-quote|direct saying pronoun|	direct other -11	direct saying 6	none 7
outer|speaker-then-quote|direct thinking name|	none 8
outer|speaker-then-quote|direct thinking noun|	direct saying -10	none -8
outer|speaker-then-quote|direct thinking person|	none 17
outer|speaker-then-quote|direct thinking pronoun|	direct saying -23	none -19
outer|speaker-then-quote|passive other noun|	none -20
outer|speaker-then-quote|passive saying noun|	none -21
outer|speaker-then-quote|passive saying organisation|	none -18
outer|speaker-then-quote|relative other noun|	direct saying 10	shared saying 17
outer|speaker-then-quote|relative other person|	none -17
outer|speaker-then-quote|relative saying noun|	none 15
outer|speaker-then-quote|shared judging noun|	direct other -13	direct saying -15	shared judging -8
outer|speaker-then-quote|shared judging person|	direct other 27	direct saying -12	relative other -21
outer|speaker-then-quote|shared other noun|	apposed saying -8	apposition saying -7	direct other -17	direct saying -8
outer|speaker-then-quote|shared other person|	apposed saying 17
outer|speaker-then-quote|shared other pronoun|	direct saying -11
outer|speaker-then-quote|shared saying name|	none 13
outer|speaker-then-quote|shared saying noun|	apposed judging -20	apposed saying -18	apposed thinking -24	apposition saying 22	direct judging -19	direct saying 6	none -20	relative other -17	relative saying -11	shared saying -21
outer|speaker-then-quote|shared saying organisation|	direct judging 15	direct other 6	direct saying -9	none -16	passive saying -17
outer|speaker-then-quote|shared saying person|	apposed judging 19	apposed saying 18	direct other -16	direct saying 13	none 9
outer|speaker-then-quote|shared saying place|	none -15
outer|speaker-then-quote|shared saying pronoun|	direct judging -6	direct other -17	direct saying -13	direct thinking -14
outer|verb-then-speaker|inverted judging name|	none -17
outer|verb-then-speaker|inverted judging noun|	none -9
outer|verb-then-speaker|inverted judging organisation|	none -15
outer|verb-then-speaker|inverted judging person|	none -15
outer|verb-then-speaker|inverted saying name|	none 18
outer|verb-then-speaker|inverted saying noun|	inverted saying -24	none -13
outer|verb-then-speaker|inverted saying organisation|	none -21
outer|verb-then-speaker|inverted saying person|	none 27
outer|verb-then-speaker|inverted saying place|	none -21
outer|verb-then-speaker|inverted saying pronoun|	none 26
phrase|according-to|name|	false 14	true 14
phrase|according-to|noun|	false -7	true 18
phrase|according-to|pronoun|	false 10
phrase|colon|name|	false -8	true 15
phrase|colon|noun|	false -22
phrase|named-before|name|	false -17	true -14
phrase|named-nearby|name|	true 20
phrase|named-nearby|pronoun|	false -12
phrase|name|	true 24
phrase|noun|	false -30	true 22
phrase|paragraph-before|name|	false -30	true -22
phrase|paragraph-before|noun|	false -43	true -18
phrase|paragraph-before|pronoun|	false -32
phrase|possessor|name|	false -13
phrase|possessor|noun|	false 10
phrase|possessor|pronoun|	false -9
phrase|pronoun|	false 14
phrase|quote-then-speaker|name|	true 21
phrase|quote-then-speaker|noun|	true -6
phrase|quote-then-speaker|pronoun|	false 27
phrase|quote-then-verb|name|	true 6
phrase|quote-then-verb|noun|	false 6
phrase|quote-then-verb|pronoun|	false 15
phrase|sentence-after|name|	false -30	true -15
phrase|sentence-after|noun|	true 9
phrase|sentence-after|pronoun|	false 19
phrase|sentence-before|name|	false 9	true -15
phrase|sentence-before|noun|	false -16	true -28
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 14	true 10
phrase|speaker-then-quote|noun|	false -19	true 24
phrase|speaker-then-quote|pronoun|	false -32
phrase|verb-then-speaker|name|	false 8
phrase|verb-then-speaker|noun|	false -25	true 10
phrase|verb-then-speaker|pronoun|	false 26
pronoun|according-to|	elle 18
pronoun|named-before|	elle 14	er 12	es -19	het -31	hij -6	i -27	il 11	it -35	man -27	on -36	she -23	they -22	we -15	ze 7
pronoun|named-nearby|	ela 14	er 32	es -46	het -44	hij 9	i -22	il 23	it -70	man -47	on -28	she 15	they -21
pronoun|paragraph-before|	he -27	het -6	it -14	she -23	they -7
pronoun|possessor|	ihr -14	its -45	their -19
pronoun|quote-then-speaker|	elle 31	he 21	i -18	il 41	it -20	man -9	she 59	they 19
pronoun|quote-then-verb|	elle 32	er 25	es -25	hij 16	il 38	sie 40
pronoun|sentence-after|	he 17	i -8	it -24	she 18
pronoun|sentence-before|	elle -15	es -19	het -13	hij 14	i -27	il -22	it -32	man -25	on -16	she 13	sie 9	they -25	we -12	ze 17
pronoun|speaker-then-quote|	elle -8	he 6	i -24	il 18	it -56	man -25	on -24	they -12
pronoun|verb-then-speaker|	er 19	es -27	het -28	hij 13	it -30	she -27	sie 26
says|according-to|	never 18
says|colon|	too 11
says|named-before|	never -20	often 7
says|named-nearby|	often -21	too 7
says|	never 10	often -6	too 9
says|paragraph-before|	never -29	too -13
says|possessor|	never -9	too -20
says|quote-then-speaker|	never 10	often 16
says|quote-then-verb|	too 55
says|sentence-after|	never -33	too -7
says|sentence-before|	never 11	often 9	too -17
says|signature|	never 13
says|speaker-then-quote|	never 18	often 14
says|verb-then-speaker|	never 8	too 15
size|according-to|10+|	according -23
size|according-to|1|	according -7
size|according-to|2|	according -20
size|according-to|3|	according 30
size|according-to|4-5|	according 6
size|according-to|6-9|	according 29
size|colon|10+|	naked -47
size|colon|1|	naked -28
size|colon|2|	naked -8
size|colon|3|	naked -14
size|colon|4-5|	naked -6
size|named-before|10+|	naked -10
size|named-before|1|	naked -7
size|named-before|2|	naked -14
size|named-before|3|	naked -20
size|named-nearby|10+|	naked 11
size|named-nearby|2|	naked 6
size|named-nearby|3|	naked -10
size|named-nearby|4-5|	naked -12
size|named-nearby|6-9|	naked 7
size|paragraph-before|10+|	according -11	judging -16	other -31	saying -28	thinking -16
size|paragraph-before|1|	other -7	saying -12
size|paragraph-before|2|	saying -8
size|paragraph-before|3|	other -16	saying -18
size|paragraph-before|4-5|	judging -18	other -24	saying -31	thinking -16
size|paragraph-before|6-9|	according -10	judging -15	other -11	saying -20	thinking -10
size|possessor|1|	naked -27
size|possessor|2|	naked -27
size|possessor|3|	naked -21
size|possessor|4-5|	naked -8
size|quote-then-speaker|10+|	saying 16	thinking -22
size|quote-then-speaker|1|	judging -26	other -24	saying 9	thinking -13
size|quote-then-speaker|2|	judging -8	other -13	thinking -6
size|quote-then-speaker|3|	other -48	saying -23
size|quote-then-speaker|4-5|	other 14	saying 6	thinking 11
size|quote-then-speaker|6-9|	judging -9	other -7	thinking 22
size|quote-then-verb|10+|	judging 17	other 15	saying 8
size|quote-then-verb|1|	saying -7
size|quote-then-verb|2|	saying 22
size|quote-then-verb|3|	saying 47
size|quote-then-verb|4-5|	judging -16
size|sentence-after|10+|	other -11	saying 14
size|sentence-after|1|	other 12	saying -31
size|sentence-after|2|	judging -24	other -24	saying -24
size|sentence-after|3|	other -23
size|sentence-after|4-5|	judging -18	other -29	saying -11
size|sentence-after|6-9|	judging -14	saying 12
size|sentence-before|10+|	judging -7	other -14	thinking -27
size|sentence-before|1|	judging -19	other -28	saying -7	thinking -19
size|sentence-before|2|	according -23	other -12	saying -12	thinking -21
size|sentence-before|3|	according -26	judging -25	other -14	saying -16	thinking -11
size|sentence-before|4-5|	according -27	judging -54	other -9	saying -12	thinking -34
size|sentence-before|6-9|	thinking -8
size|signature|10+|	naked 13
size|signature|4-5|	naked -12
size|signature|6-9|	naked 16
size|speaker-then-quote|10+|	judging -6	other -7	thinking 9
size|speaker-then-quote|1|	judging -14	other -15	saying -21	thinking -21
size|speaker-then-quote|2|	judging -8	other 6	thinking -14
size|speaker-then-quote|3|	saying 13	thinking -8
size|speaker-then-quote|4-5|	judging 18	other -10	saying 9
size|speaker-then-quote|6-9|	other -28	thinking 6
size|verb-then-speaker|10+|	judging -22	saying -16
size|verb-then-speaker|1|	judging -28	saying -20
size|verb-then-speaker|2|	judging -30	saying -11
size|verb-then-speaker|3|	judging -31
size|verb-then-speaker|4-5|	judging -22
size|verb-then-speaker|6-9|	other 20	saying 12
starts|according-to|false|	according 14
starts|colon|false|	naked -7
starts|colon|true|	naked -7
starts|named-before|true|	naked -13
starts|named-nearby|false|	naked 6
starts|named-nearby|true|	naked -6
starts|paragraph-before|false|	according -15	apposed -28	apposition -26	direct -38	inverted -21	passive -19	relative -17	shared -22
starts|paragraph-before|true|	apposed -22	direct -17	relative -10	shared -16
starts|quote-then-speaker|false|	direct 16	passive 6	shared -27
starts|quote-then-speaker|true|	apposed -14
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	apposed -34	apposition -32	direct -8
starts|sentence-after|true|	direct 14	shared 13
starts|sentence-before|false|	apposed -25	apposition -8	inverted -15	passive -21	relative -31
starts|sentence-before|true|	apposition -26	relative 10
starts|signature|false|	naked 13
starts|speaker-then-quote|false|	apposed -25	apposition -20	direct 16	passive -19	shared -38
starts|speaker-then-quote|true|	apposition -30	direct 11	relative 22	shared -14
subject|according-to|elided|1|	name 9
subject|according-to|	none 15	own -11
subject|according-to|none|	0 12	1 15
subject|according-to|none|13-25|	name 25	noun -19
subject|according-to|none|1|	name 14	noun 13	pronoun 19
subject|according-to|none|2|	name 16
subject|according-to|none|3|	noun 15
subject|according-to|none|4-6|	name 31	noun -27
subject|according-to|none|7-12|	noun -8
subject|according-to|own|	0 -8
subject|according-to|own|3|	noun -20
subject|according-to|own|4-6|	noun 8
subject|according-to|own|7-12|	name -15	noun -18
subject|colon|	elided -6	none -15	own -47
subject|colon|elided|	0 -6
subject|colon|elided|1|	name 9	noun -32
subject|colon|none|	0 -8
subject|colon|none|1|	noun -15
subject|colon|own|	0 -46
subject|colon|own|1|	name -10	noun -50
subject|named-before|	elided 6	own -9
subject|named-before|elided|	0 13	1 -12
subject|named-before|elided|1|	name -26
subject|named-before|elided|26+|	name -36
subject|named-before|elided|3|	name 6
subject|named-before|elided|4-6|	name 9
subject|named-before|elided|7-12|	name 26
subject|named-before|none|	0 -6	1 6
subject|named-before|none|13-25|	name 14
subject|named-before|none|1|	name 11	pronoun 25
subject|named-before|none|26+|	name -26	pronoun -14
subject|named-before|none|2|	name -18
subject|named-before|none|3|	name -24
subject|named-before|none|4-6|	name -15	pronoun 19
subject|named-before|own|	0 -14	1 -12
subject|named-before|own|13-25|	name -16	pronoun -25
subject|named-before|own|1|	name 26
subject|named-before|own|26+|	name -60	pronoun -21
subject|named-before|own|2|	name -10	pronoun 14
subject|named-before|own|3|	name -40	pronoun -22
subject|named-before|own|4-6|	name -30	pronoun -46
subject|named-before|own|7-12|	name -33	pronoun -29
subject|named-nearby|elided|0|	name -27
subject|named-nearby|elided|13-25|	name 8
subject|named-nearby|elided|2|	pronoun -23
subject|named-nearby|elided|3|	name -12
subject|named-nearby|elided|4-6|	name 16
subject|named-nearby|	none 7	own 13
subject|named-nearby|none|0|	name -22	pronoun -15
subject|named-nearby|none|	1 7
subject|named-nearby|none|13-25|	name 18	pronoun -15
subject|named-nearby|none|1|	pronoun -19
subject|named-nearby|none|26+|	name -15
subject|named-nearby|none|2|	name -10
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 7	pronoun 17
subject|named-nearby|none|7-12|	name -15	pronoun -16
subject|named-nearby|own|	0 17	1 -10
subject|named-nearby|own|0|	name -29	pronoun -22
subject|named-nearby|own|13-25|	name -18	pronoun -17
subject|named-nearby|own|1|	name -14
subject|named-nearby|own|26+|	name -30
subject|named-nearby|own|2|	name 17
subject|named-nearby|own|3|	name 18
subject|named-nearby|own|7-12|	name 10	pronoun -16
subject|paragraph-before|	elided -27	none -26	own -34
subject|paragraph-before|elided|	0 -17	1 -12	2 -14
subject|paragraph-before|elided|26+|	name -9	noun -24
subject|paragraph-before|none|	0 -18	1 -13	2 -14
subject|paragraph-before|none|26+|	name -25	noun -21
subject|paragraph-before|own|	0 -25	1 -19	2 -19
subject|paragraph-before|own|26+|	name -26	noun -23	pronoun -10
subject|possessor|	none -24	own -22
subject|possessor|none|	0 -24
subject|possessor|none|7-12|	pronoun -11
subject|possessor|own|	0 -20
subject|possessor|own|4-6|	pronoun -9
subject|quote-then-speaker|	elided -7	none -14
subject|quote-then-speaker|elided|	0 -22	1 7
subject|quote-then-speaker|none|	0 -33	1 6	2 10
subject|quote-then-speaker|none|1|	name -23	noun -17
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|own|-10|	name -8	noun -18
subject|quote-then-speaker|own|-13|	name -15
subject|quote-then-speaker|own|-14|	name -7
subject|quote-then-speaker|own|-15|	name -16
subject|quote-then-speaker|own|-17|	name -6
subject|quote-then-speaker|own|-3|	noun -18
subject|quote-then-speaker|own|-4|	name -21
subject|quote-then-speaker|own|-5|	name -11	noun -28
subject|quote-then-speaker|own|-6|	name 17
subject|quote-then-speaker|own|-7|	name 14
subject|quote-then-speaker|own|-8|	name -12
subject|quote-then-speaker|own|-9|	noun -11
subject|quote-then-speaker|own|	0 9	2 -35
subject|quote-then-speaker|own|0|	noun -26
subject|quote-then-speaker|own|13-25|	noun -25
subject|quote-then-speaker|own|1|	name -10
subject|quote-then-speaker|own|2|	name 22	pronoun 52
subject|quote-then-speaker|own|3|	name 11
subject|quote-then-speaker|own|4-6|	name -15	noun -25
subject|quote-then-speaker|own|7-12|	name -6
subject|quote-then-verb|	none 22	own 6
subject|quote-then-verb|none|	0 22
subject|quote-then-verb|none|1|	name 14	noun 18
subject|quote-then-verb|own|	0 7	1 -22
subject|quote-then-verb|own|1|	noun 17	pronoun 20
subject|quote-then-verb|own|2|	name 19	noun -18
subject|quote-then-verb|own|7-12|	noun -8
subject|sentence-after|	none -18	own -15
subject|sentence-after|none|	0 -10	1 -16	2 -11
subject|sentence-after|none|0|	name -33	noun 12	pronoun -6
subject|sentence-after|none|4-6|	name -30	noun -9
subject|sentence-after|none|7-12|	noun -25
subject|sentence-after|own|	0 -7	1 -25	2 -19
subject|sentence-after|own|0|	name -29
subject|sentence-after|own|1|	name -6
subject|sentence-after|own|4-6|	name -13
subject|sentence-before|elided|13-25|	noun -21
subject|sentence-before|elided|1|	name -7	noun -24
subject|sentence-before|elided|	2 -29
subject|sentence-before|elided|26+|	name -23
subject|sentence-before|elided|2|	noun -24
subject|sentence-before|elided|3|	name 16	noun -16
subject|sentence-before|elided|4-6|	name 20	noun -17
subject|sentence-before|	none -8	own -23
subject|sentence-before|none|	0 -7	1 -23	2 6
subject|sentence-before|none|13-25|	name -22	noun -9	pronoun -26
subject|sentence-before|none|1|	noun -27	pronoun 28
subject|sentence-before|none|26+|	name -29	noun -24
subject|sentence-before|none|2|	name 8	noun -34	pronoun 18
subject|sentence-before|none|3|	name -6
subject|sentence-before|none|4-6|	name -11	noun -17	pronoun 25
subject|sentence-before|none|7-12|	pronoun 11
subject|sentence-before|own|	0 -22	1 -19	2 -14
subject|sentence-before|own|13-25|	name -60	noun -57
subject|sentence-before|own|1|	name 14	noun -39
subject|sentence-before|own|26+|	name -16	noun -40	pronoun -25
subject|sentence-before|own|2|	name -29	noun -28
subject|sentence-before|own|3|	name -47	noun -37
subject|sentence-before|own|4-6|	noun -38	pronoun -27
subject|sentence-before|own|7-12|	noun -76	pronoun -23
subject|speaker-then-quote|	elided -11	none 10	own 6
subject|speaker-then-quote|elided|0|	noun -23
subject|speaker-then-quote|elided|	1 -21	2 7
subject|speaker-then-quote|elided|1|	name 18	noun -19
subject|speaker-then-quote|elided|4-6|	name -6
subject|speaker-then-quote|none|	0 6	1 6	2 -6
subject|speaker-then-quote|none|0|	name 6	noun 7
subject|speaker-then-quote|none|13-25|	name 15
subject|speaker-then-quote|none|2|	name 29	noun -12
subject|speaker-then-quote|none|3|	name 7	noun -36
subject|speaker-then-quote|none|7-12|	name -13	noun 14
subject|speaker-then-quote|own|	0 18	1 -12	2 -14
subject|speaker-then-quote|own|0|	name 8	noun 21	pronoun -20
subject|speaker-then-quote|own|13-25|	name -29	pronoun -11
subject|speaker-then-quote|own|1|	name 14	noun -16
subject|speaker-then-quote|own|2|	name 10	noun 25	pronoun -7
subject|speaker-then-quote|own|3|	pronoun 20
subject|speaker-then-quote|own|4-6|	name -6	pronoun -10
subject|speaker-then-quote|own|7-12|	name -13	noun -6	pronoun 10
subject|verb-then-speaker|	elided -17	own 9
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|0|	name -11
subject|verb-then-speaker|none|1|	name -6	noun -20	pronoun -24
subject|verb-then-speaker|none|2|	pronoun 16
subject|verb-then-speaker|none|7-12|	noun -7
subject|verb-then-speaker|own|	0 10	1 -15
subject|verb-then-speaker|own|0|	noun -28
subject|verb-then-speaker|own|13-25|	noun -25
subject|verb-then-speaker|own|1|	name 19	noun -19	pronoun 25
subject|verb-then-speaker|own|2|	noun 16	pronoun -19
subject|verb-then-speaker|own|3|	name 10	noun -16	pronoun 19
subject|verb-then-speaker|own|4-6|	name 8	noun -9
subject|verb-then-speaker|own|7-12|	name -9	noun -21	pronoun 14
twin|paragraph-before|apposed judging noun|	apposition judging noun -7	inverted judging noun -10
twin|paragraph-before|apposed other noun|	apposed other person -13	apposition other noun -11	apposition other person -11
twin|paragraph-before|apposed other organisation|	apposed other organisation -7	direct other noun -7	direct other organisation -9
twin|paragraph-before|apposed other person|	apposed other noun -19	apposition other noun -20
twin|paragraph-before|apposed saying noun|	apposed saying noun -27	apposed saying organisation -7	apposed saying person -12	apposed saying place -20	apposition saying noun -17	apposition saying person -10	direct saying noun -15	inverted saying noun -12
twin|paragraph-before|apposed saying organisation|	apposed saying noun -8
twin|paragraph-before|apposed saying person|	apposed saying noun -13	apposed saying organisation -8	apposed saying person -9	apposition saying noun -20	apposition saying organisation -9	direct saying noun -8	inverted saying noun -12
twin|paragraph-before|apposed saying place|	apposed saying noun -17
twin|paragraph-before|apposed thinking person|	apposition thinking noun -6
twin|paragraph-before|apposition judging noun|	apposed judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -9	apposed other person -14	shared other name -6	shared other noun -9
twin|paragraph-before|apposition other person|	apposed other noun -13
twin|paragraph-before|apposition saying noun|	apposed saying noun -16	apposed saying person -18	shared saying noun -7
twin|paragraph-before|apposition saying organisation|	apposed saying person -6
twin|paragraph-before|apposition saying person|	apposed saying noun -12	inverted saying noun -11
twin|paragraph-before|direct judging noun|	direct other noun -8
twin|paragraph-before|direct other noun|	apposed other organisation -7	direct judging noun -7	direct other noun -10	direct saying noun -16	passive other noun -9
twin|paragraph-before|direct other organisation|	apposed other organisation -9
twin|paragraph-before|direct other person|	direct saying person -9
twin|paragraph-before|direct other pronoun|	direct other pronoun -8
twin|paragraph-before|direct saying name|	apposed saying noun -7
twin|paragraph-before|direct saying noun|	apposed saying noun -18	apposed saying person -7	apposed saying place -6	direct other noun -15
twin|paragraph-before|direct saying organisation|	apposed saying noun -6
twin|paragraph-before|direct saying person|	apposed saying place -8	direct other person -10
twin|paragraph-before|direct saying pronoun|	apposed saying noun -8
twin|paragraph-before|inverted judging noun|	apposed judging noun -10
twin|paragraph-before|inverted saying noun|	apposed saying noun -13	apposed saying person -9	apposition saying noun -6	apposition saying person -10
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -6	apposition saying noun -7
twin|paragraph-before|passive other noun|	direct other noun -8
twin|paragraph-before|shared other name|	apposition other noun -6
twin|paragraph-before|shared other noun|	apposition other noun -9
twin|paragraph-before|shared saying noun|	apposition saying noun -8
twin|paragraph-before|shared saying person|	apposition saying noun -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -42	apposed other person -28	shared other noun -31	shared other person -31
twin|quote-then-speaker|apposed other person|	apposed other noun 31	apposed other person 21	direct other noun 24	shared other noun 31	shared other person 28
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -26	apposed saying person -33	direct saying organisation -15
twin|quote-then-speaker|apposed saying person|	apposed saying person 15	apposition saying noun 48	apposition saying organisation 11	shared saying noun 22	shared saying person 31
twin|quote-then-speaker|apposed saying place|	apposed saying noun -16
twin|quote-then-speaker|apposition saying noun|	apposed saying noun -16	apposed saying person -50	shared saying name -18	shared saying noun 9	shared saying person -15	shared saying pronoun -13
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -9
twin|quote-then-speaker|apposition saying person|	apposed saying noun 9	shared saying person 18
twin|quote-then-speaker|direct other noun|	apposed other person -31	direct other noun -16	direct saying noun -18
twin|quote-then-speaker|direct saying noun|	direct other noun -15
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 16
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 15
twin|quote-then-speaker|passive saying noun|	apposition saying noun -17	direct saying pronoun -13
twin|quote-then-speaker|shared other noun|	apposed other noun -11	apposed other person -23	shared other noun -10	shared other organisation -17	shared other person -24	shared other pronoun -19
twin|quote-then-speaker|shared other organisation|	apposed other organisation -19	shared other noun -11
twin|quote-then-speaker|shared other person|	apposed other noun 30	apposed other person 22	shared other noun -7
twin|quote-then-speaker|shared other pronoun|	shared other noun -19
twin|quote-then-speaker|shared saying name|	apposition saying noun -12
twin|quote-then-speaker|shared saying noun|	apposed saying noun -12	apposition saying noun 8	shared saying noun -10	shared saying organisation -14	shared saying person -23	shared saying pronoun -7
twin|quote-then-speaker|shared saying person|	apposed saying person 23	apposition saying noun 9	apposition saying person 17
twin|quote-then-verb|inverted saying noun|	inverted saying person 8
twin|quote-then-verb|inverted saying person|	inverted saying noun -8
twin|sentence-after|direct other organisation|	direct saying organisation -20
twin|sentence-after|direct saying organisation|	direct other organisation -14
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging organisation -11	apposition judging person -11	direct judging noun -12	direct judging person -14	inverted judging noun -18
twin|sentence-before|apposed judging organisation|	inverted judging noun -19
twin|sentence-before|apposed judging person|	apposed judging noun -23	apposition judging noun -11	inverted judging noun 8
twin|sentence-before|apposed other name|	direct other noun -18
twin|sentence-before|apposed other noun|	apposed other noun -23	apposed other organisation -18	apposed other person -19	apposed other place -16	apposition other name -25	apposition other noun -27	apposition other organisation -22	apposition other person -44	apposition other place -19	direct other noun -24	direct other organisation -17	direct other person -9	direct other pronoun -15	inverted saying noun -17
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 10	direct other noun -19
twin|sentence-before|apposed other person|	apposition other noun -18	apposition other organisation -28	apposition other place -27	direct other noun 14
twin|sentence-before|apposed other place|	apposed other noun -9	apposed other person -11	apposed other place -22	apposition other noun -13	direct other noun -21	direct other organisation -14	direct other person -7	direct other place -17
twin|sentence-before|apposed saying name|	apposition saying noun -12	direct saying noun -11	inverted saying noun -23
twin|sentence-before|apposed saying noun|	apposed saying noun -13	apposed saying person -19	apposed saying place -16	apposition saying organisation 8	apposition saying person -55	direct saying noun -15	direct saying organisation -19	direct saying person -21	direct saying pronoun -21	inverted saying noun -42	inverted saying organisation -21	inverted saying pronoun -21
twin|sentence-before|apposed saying organisation|	apposed saying person -11	apposition saying noun -24	apposition saying place -8	direct saying noun -8	direct saying person -19	direct saying pronoun -16	inverted saying noun -26	inverted saying pronoun -22
twin|sentence-before|apposed saying person|	apposed saying name -8	apposed saying organisation -13	apposition saying name 10	apposition saying place -24	direct saying noun -6	inverted saying pronoun -28
twin|sentence-before|apposed saying place|	apposed saying noun -11	direct saying noun -12	direct saying organisation -18	direct saying person -14
twin|sentence-before|apposed thinking noun|	apposition thinking person -7	direct thinking noun -13
twin|sentence-before|apposition judging noun|	apposed judging person -17	inverted judging name -18	inverted judging noun -11
twin|sentence-before|apposition judging organisation|	apposed judging noun -13
twin|sentence-before|apposition judging person|	apposed judging noun -11
twin|sentence-before|apposition other name|	apposed other noun -27
twin|sentence-before|apposition other noun|	apposed other noun -26	apposed other organisation -24	apposed other person -43	apposed other place -15	passive other noun -16
twin|sentence-before|apposition other organisation|	apposed other noun -27	apposed other person -24
twin|sentence-before|apposition other person|	apposed other noun -9
twin|sentence-before|apposition other place|	apposed other noun -14
twin|sentence-before|apposition saying name|	apposed saying person -16	inverted saying pronoun -10
twin|sentence-before|apposition saying noun|	apposed saying name -9	apposed saying noun -28	apposed saying organisation -16	apposed saying person -41	inverted saying name -16	inverted saying noun -30	inverted saying organisation -14	inverted saying person -7	inverted saying pronoun -21
twin|sentence-before|apposition saying organisation|	apposed saying noun -19	apposed saying person -25	inverted saying noun -20
twin|sentence-before|apposition saying person|	inverted saying pronoun 16
twin|sentence-before|apposition saying place|	apposed saying person -14	inverted saying noun -6
twin|sentence-before|apposition thinking noun|	apposed thinking person -15
twin|sentence-before|apposition thinking person|	apposed thinking noun -14
twin|sentence-before|direct judging noun|	apposed judging noun -16
twin|sentence-before|direct judging organisation|	inverted judging noun -22
twin|sentence-before|direct judging person|	apposed judging noun -19	inverted judging noun -24
twin|sentence-before|direct other noun|	apposed other name -20	apposed other organisation -22	apposed other person -18	apposed other place -23	passive other noun -23
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other place -30	inverted saying noun -23
twin|sentence-before|direct other person|	apposed other noun -13	apposed other place 10
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -21
twin|sentence-before|direct saying name|	inverted saying name -18	inverted saying noun -32	inverted saying pronoun -21
twin|sentence-before|direct saying noun|	apposed saying name 6	apposed saying organisation -13	apposed saying place 14
twin|sentence-before|direct saying organisation|	apposed saying noun -25	apposed saying place -25
twin|sentence-before|direct saying person|	apposed saying place -25	inverted saying name -23	inverted saying noun -15
twin|sentence-before|direct saying pronoun|	apposed saying organisation 13	inverted saying noun 17
twin|sentence-before|direct thinking noun|	apposed thinking noun 12
twin|sentence-before|inverted judging name|	apposition judging noun -22
twin|sentence-before|inverted judging noun|	apposed judging noun -19	apposed judging organisation -15	apposed judging person -17	apposition judging noun -11	apposition judging person -15	direct judging organisation -14	direct judging person -13
twin|sentence-before|inverted saying name|	apposition saying noun -17	direct saying name -18	direct saying person -18
twin|sentence-before|inverted saying noun|	apposed other noun -18	apposed saying name -15	apposed saying noun -31	apposed saying organisation -21	apposed saying person -30	apposition saying noun -31	apposition saying organisation -14	apposition saying person -38	apposition saying place -6	direct other organisation -20	direct saying name -24	direct saying noun -23	direct saying organisation -24	direct saying person -34	direct saying pronoun -19	inverted saying person -19
twin|sentence-before|inverted saying organisation|	apposed saying noun -25	apposed saying person -18	apposition saying noun -20
twin|sentence-before|inverted saying person|	apposition saying noun -19	inverted saying noun 17
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -21	apposed saying person -24	apposition saying name 10	apposition saying noun 8	apposition saying person -20	direct saying name -20
twin|sentence-before|passive other noun|	apposition other noun -9	direct other noun -16
twin|sentence-before|passive saying noun|	direct saying pronoun -11
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -17	apposed judging person -22	apposition judging noun 10	direct judging noun -26	direct judging person -29	shared judging noun 11	shared judging person 18
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 12	apposed judging person -24	apposition judging noun 22	direct judging person -18	shared judging organisation 13
twin|speaker-then-quote|apposed judging person|	apposed judging noun 21	apposed judging organisation 22	apposition judging noun 10	apposition judging organisation 21	apposition judging person 25	shared judging person -20
twin|speaker-then-quote|apposed other name|	apposed other noun -15	apposed saying name -13	apposition other noun -15	direct other noun -8	shared other name -26	shared saying name 11
twin|speaker-then-quote|apposed other noun|	apposed other name -20	apposed other noun -31	apposed other person -35	apposition other person -38	direct other noun -42	direct other pronoun -23	direct saying noun -12	shared other noun -48	shared other person -23	shared other pronoun -13	shared saying noun 21	shared saying person -30
twin|speaker-then-quote|apposed other organisation|	apposition other noun 9	direct other noun 15
twin|speaker-then-quote|apposed other person|	apposed other noun 15	apposed saying person -10	apposition other noun 8	apposition other person 21	apposition saying person 27	direct other noun 15	shared other person 25	shared saying person 45
twin|speaker-then-quote|apposed other place|	apposed other place -24	direct other person -23
twin|speaker-then-quote|apposed saying name|	apposed saying noun 6	apposed saying person -22	apposition saying noun -21	direct saying person -13
twin|speaker-then-quote|apposed saying noun|	apposed other noun -16	apposed saying name 10	apposed saying noun -36	apposed saying person -55	apposed saying place -33	apposition saying noun 7	apposition saying organisation -27	apposition saying person -85	direct saying noun -11	direct saying person -34	direct saying pronoun -11	shared saying name -9	shared saying person -36
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -21	apposed saying person -26	apposition saying noun 18	direct saying noun -19	shared saying name -21	shared saying organisation -8
twin|speaker-then-quote|apposed saying person|	apposed other person -7	apposed saying name 24	apposed saying noun 8	apposed saying organisation -10	apposed saying person 51	apposition saying name 23	apposition saying noun 19	apposition saying organisation 13	apposition saying person 20	apposition saying place 17	direct saying noun -21	direct saying person -8	direct saying pronoun -21	shared saying name 6	shared saying noun 14	shared saying person -16
twin|speaker-then-quote|apposed saying place|	apposed saying noun -27	apposition saying noun -20	apposition saying person -14	direct saying person -16
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -16	apposition thinking noun -16
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 24
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -27	apposed judging organisation -24	apposed judging person -35	shared judging noun -21	shared judging person -17
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -20
twin|speaker-then-quote|apposition judging person|	apposed judging noun 22	apposed judging person 14	shared judging noun -17	shared judging person -16
twin|speaker-then-quote|apposition other noun|	apposed other noun 9	apposed other organisation -16	apposed other person -29	apposed saying noun -16	apposition saying noun -21	shared other noun 31	shared other person -18	shared other pronoun -18	shared saying noun -27
twin|speaker-then-quote|apposition other person|	apposed other noun 31	apposed saying person 21	apposition saying person 21
twin|speaker-then-quote|apposition saying name|	apposed saying noun 7	apposed saying person -15
twin|speaker-then-quote|apposition saying noun|	apposed saying name -32	apposed saying noun -28	apposed saying organisation -8	apposed saying person -74	apposed saying place -20	apposition other noun -17	shared saying name -22	shared saying noun -33	shared saying organisation -25	shared saying person -23
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 23	apposed saying person -34	shared saying noun 12
twin|speaker-then-quote|apposition saying person|	apposed other person 20	apposed saying noun 32	apposed saying person 34	shared saying noun 7	shared saying person 13
twin|speaker-then-quote|apposition saying place|	apposed saying person -14
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 11	apposed thinking person -24
twin|speaker-then-quote|direct judging noun|	apposed judging noun 24
twin|speaker-then-quote|direct judging person|	apposed judging noun 30	apposed judging organisation 14
twin|speaker-then-quote|direct other noun|	apposed other name -24	apposed other noun 30	apposed other organisation -37	apposed other person -33	apposed saying noun 17	direct other noun -47	direct saying noun 11	passive other noun 9	passive other person -22
twin|speaker-then-quote|direct other organisation|	direct other organisation 16
twin|speaker-then-quote|direct other pronoun|	apposed other noun 9	direct other pronoun -39	direct saying pronoun -24	direct thinking pronoun -20
twin|speaker-then-quote|direct saying noun|	apposed saying noun 17	apposed saying organisation 20	apposed saying person 23	shared saying noun 15
twin|speaker-then-quote|direct saying person|	apposed saying name 22	apposed saying noun 22	apposed saying person 17	passive saying noun 19
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 19	apposed saying person 25	direct other pronoun -27
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -10
twin|speaker-then-quote|passive other person|	direct other noun 20
twin|speaker-then-quote|passive saying noun|	direct saying person -14
twin|speaker-then-quote|shared judging noun|	apposed judging noun 16	apposition judging noun 13	shared judging noun -15	shared judging person 17
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -11
twin|speaker-then-quote|shared judging person|	apposed judging noun -12	apposed judging person -14	apposition judging noun -13	apposition judging person -16	shared judging noun -24
twin|speaker-then-quote|shared other name|	apposed other name -13	apposition other noun -17
twin|speaker-then-quote|shared other noun|	apposed other noun -16	apposition other noun -8	shared other noun -10	shared other person -24
twin|speaker-then-quote|shared other person|	apposed other noun 21	apposed other person 21	shared other noun 23	shared saying person 19
twin|speaker-then-quote|shared other pronoun|	apposed other noun -6	apposition other noun -15
twin|speaker-then-quote|shared saying name|	apposed saying name 10	apposed saying noun -8	apposed saying organisation 9
twin|speaker-then-quote|shared saying noun|	apposed saying noun -25	apposed saying person -31	apposition other noun -19	apposition saying noun -8	apposition saying organisation -10	apposition saying person -15	direct saying noun -18	shared saying organisation -17	shared saying person -40
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying organisation -11	apposition saying noun 12	shared saying noun -8	shared saying person -22
twin|speaker-then-quote|shared saying person|	apposed other person 23	apposed saying person -9	apposition saying noun -9	shared saying organisation 23
twin|speaker-then-quote|shared saying pronoun|	shared saying noun -29
verb-before|according|,|	other 14
verb-before|according|:|	other 23
verb-before|according|capital|	other 7
verb-before|according|coordinator|	other -6
verb-before|according|determiner|	other -25
verb-before|according|preposition|	other -21
verb-before|according|quote|	other -27
verb-before|according|stop|	other 12
verb-before|according|verb-saying|	other -13
verb-before|according|verb-thinking|	other 15
verb-before|according|word|	other -28
verb-before|apposed|)|	other -26	past -48	present -20
verb-before|apposed|,|	base -17	participle -21	past 15	present 15
verb-before|apposed|capital|	base -16	other -14	past -19	present -30
verb-before|apposed|pronoun|	other 10	past -46	present 11
verb-before|apposed|quote|	other -14	past -21	present 9
verb-before|apposed|word|	base -28	other -6	participle -17	past -29	present -17
verb-before|apposition|,|	other -16	participle -38	past -25	present -20
verb-before|direct|capital|	base -32	other -15	participle -20	past 19	present 9
verb-before|direct|determiner|	base -14	present -10
verb-before|direct|pronoun|	base -12	other -30	past 28	present -11
verb-before|direct|verb-judging|	base -16	other -20	past -19
verb-before|direct|verb-saying|	base -21	other -42	past -14	present 14
verb-before|direct|verb-thinking|	other -21	participle -20
verb-before|direct|word|	base -10	participle 7	past 21	present 13
verb-before|inverted|)|	past -39	present -13
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	past -13	present -13
verb-before|inverted|coordinator|	past -51	present -24
verb-before|inverted|pronoun|	past -25	present -12
verb-before|inverted|quote|	past 9	present 8
verb-before|inverted|stop|	present -19
verb-before|inverted|that|	past -35
verb-before|inverted|word|	past 23	present -22
verb-before|inverted|—|	past 21
verb-before|passive|,|	other -17	present 10
verb-before|passive|capital|	other -27
verb-before|passive|pronoun|	other -8	past -14
verb-before|passive|stop|	past -22
verb-before|passive|verb-saying|	past -16
verb-before|passive|word|	past -15
verb-before|relative|that|	other -6	present 12
verb-before|relative|word|	past 7	present -8
verb-before|shared|,|	other -21	participle 17	past -42	present -20
verb-before|shared|coordinator|	present -16
verb-before|shared|preposition|	participle 17
verb-before|shared|pronoun|	past -20
verb-before|shared|quote|	base -15	other -26	present 10
verb-before|shared|subordinator|	participle -23	past 15
verb-before|shared|verb-thinking|	participle -6
verb-before|shared|word|	participle -30
`;
