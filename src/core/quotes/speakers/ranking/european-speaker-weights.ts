/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 14	carry-before -16	carry-before-that -35	colon -9	interview -37	named-before -12	paragraph-before -51	quote-then-speaker 15	quote-then-verb 12	signature 14	topic -12	transcript 19
before|according-to|	adverb 8	capital 18	word 28
before|colon|	adverb -39	auxiliary -44	capital 8	coordinator -24	preposition -24	pronoun -51	start 14	that -13	verb-judging -28	verb-saying -23	word -21
before|interview|	, -13	capital -22	start -25	word -8
before|named-before|	& -11	' -17	( -20	+ -21	, 18	- -25	/ -19	; -14	capital 8	coordinator -21	determiner -6	preposition -17	pronoun -20	quote 38	start -23	subordinator -46	that -7	verb-judging -12	verb-saying -15	word -16	¿ -8	— -15	’ -10
before|named-nearby|	& -18	' 9	( 38	) 13	+ 14	, 24	- 11	/ -23	: -27	; 26	adverb -12	auxiliary -13	coordinator -15	determiner -13	preposition -49	pronoun 21	quote 7	start -9	subordinator -18	that -26	verb-judging -38	verb-thinking 10	word -25	— 6
before|name|	& -24	' 12	( 36	) 19	+ 16	, 20	- 16	/ -37	: -25	; 32	adverb -15	capital 7	preposition -41	quote 36	subordinator -6	that -23	verb-judging -7	verb-saying 9	word -27	¿ -8	— 7	’ 14	• 13
before|name||	 18
before|noun|	$ -20	' -20	) -22	+ -14	, 7	- 13	: -12	; 14	adverb -31	auxiliary -62	capital -19	coordinator -11	preposition -23	pronoun -44	start 15	subordinator -18	that -49	verb-judging -19	verb-saying -6	verb-thinking -7	word -16	– -11	’ -33	€ -13
before|paragraph-before|	, -24	- -19	: -13	adverb -19	capital -12	coordinator -22	preposition -19	pronoun -11	quote -18	start -29	subordinator -9	that -14	verb-judging -9	verb-saying -26	verb-thinking -7	word -10	— -12	’ -6
before|possessor|	, -29	coordinator -23	preposition 16	start -12	that -12	verb-judging -57	verb-saying -17	word -27
before|pronoun|	, 18	: -28	; -23	adverb 13	auxiliary 6	capital -7	coordinator -27	pronoun -14	quote 51	start -25	subordinator -54	that -22	verb-saying 16	verb-thinking 11	word -6
before|quote-then-speaker|	- -21	: -25	adverb -29	auxiliary 14	coordinator -12	pronoun -23	quote 29	start -11	subordinator -14	that -48	verb-judging -11	word -18	— 14
before|quote-then-verb|	, -15	adverb 16	preposition -10	pronoun -18	verb-judging 17	verb-saying 19	word -9
before|sentence-after|	, -9	: -17	; -20	adverb -17	auxiliary -23	coordinator -18	preposition -11	pronoun -28	start 12	subordinator -37	that -26	verb-judging -19	verb-saying 6
before|sentence-before|	& -18	' -30	( -14	) -19	+ -16	, -9	- -40	: -44	; -24	adverb -17	auxiliary -27	coordinator -15	determiner -31	preposition -29	pronoun -8	quote 22	start 8	subordinator -11	that -57	verb-judging 15	verb-saying -6	verb-thinking -21	word -24	— -23	’ -20	€ -16
before|signature|	— 15
before|speaker-then-quote|	& -15	' 20	) 12	, 47	- 17	: -13	; 31	adverb -40	auxiliary -40	capital -14	coordinator 9	determiner 13	preposition -53	pronoun -43	quote 24	start 14	subordinator -16	that -30	verb-judging -6	verb-saying -45	word -10	– -16	— -11
before|topic|	, -29	- -19	subordinator -17	— -14
before|transcript|	start 19
before|verb-then-speaker|	, 14	adverb -35	determiner 9	preposition -20	pronoun -8	that -18	verb-judging -10	verb-saying 10	word -16
carry-before-that|0|	1 -24	2 13	3 -15
carry-before-that|0|1|,verb-saying|	none -15
carry-before-that|0|1|	3 -18	4-5 -18	6-9 -15	: -16	stop -12	word -14
carry-before-that|0|1|:|	upper -16
carry-before-that|0|1|adjacent|	false -24
carry-before-that|0|1|end|	. -13
carry-before-that|0|1|inside|	false -24
carry-before-that|0|1|newcomer|	none -26
carry-before-that|0|1|newcomer|none|own|	, -10	: -16
carry-before-that|0|1|none|	,auxiliary -15	,verb-saying -16
carry-before-that|0|1|own|	none -7	own -17
carry-before-that|0|1|question|false|	false -24
carry-before-that|0|1|stop|	none -13	upper -12
carry-before-that|0|1|subject|	elided -13	none -11	own -20
carry-before-that|0|1|word|	lower -14
carry-before-that|0|2|	, -24	10+ -38	2 -20	3 17	4-5 19	6-9 -6	: -6	auxiliary -20	determiner -19	preposition -28	stop 19	word -9
carry-before-that|0|2|,auxiliary|	none -19
carry-before-that|0|2|,verb-saying|	none -26
carry-before-that|0|2|,|	lower -24	pronoun 11
carry-before-that|0|2|adjacent|	false 13
carry-before-that|0|2|auxiliary|	lower -20
carry-before-that|0|2|determiner|	lower -19
carry-before-that|0|2|end|	. 17
carry-before-that|0|2|inside|	false 13
carry-before-that|0|2|newcomer|	acts -25	says 10
carry-before-that|0|2|newcomer|acts|own|	: -18
carry-before-that|0|2|newcomer|none|none|	stop 14
carry-before-that|0|2|newcomer|none|own|	, -19	: -42	stop -21
carry-before-that|0|2|newcomer|says|none|	: 12
carry-before-that|0|2|newcomer|says|own|	: -24	stop -23
carry-before-that|0|2|none|	,auxiliary -37	,verb-saying 22	coordinator -18	own 19	stop -53
carry-before-that|0|2|own|	none -36	own -31
carry-before-that|0|2|preposition|	lower -24
carry-before-that|0|2|question|false|	false 11	true -16
carry-before-that|0|2|stop|	none -43	upper 19
carry-before-that|0|2|subject|	elided -14	none 22	own -45
carry-before-that|0|2|word|	lower -9
carry-before-that|0|3|	, -19	2 -17	3 -11	4-5 -16	6-9 -10	stop -27	word -17
carry-before-that|0|3|,auxiliary|	none -17
carry-before-that|0|3|,verb-saying|	none -25
carry-before-that|0|3|,|	lower -19
carry-before-that|0|3|adjacent|	false -15
carry-before-that|0|3|end|	. -21
carry-before-that|0|3|inside|	false -15
carry-before-that|0|3|newcomer|	acts -23	says -36
carry-before-that|0|3|newcomer|acts|own|	stop -9
carry-before-that|0|3|newcomer|none|none|	stop -16
carry-before-that|0|3|newcomer|none|own|	, -14	stop -18
carry-before-that|0|3|newcomer|says|none|	stop -26
carry-before-that|0|3|newcomer|says|own|	, -7	stop -23
carry-before-that|0|3|none|	,auxiliary -19	,pronoun -15	,verb-saying -33	none -26	stop -33
carry-before-that|0|3|own|	none -15	own -32
carry-before-that|0|3|question|false|	false -41
carry-before-that|0|3|stop|	none -11	upper -27
carry-before-that|0|3|subject|	elided -15	none -6	own -36
carry-before-that|0|3|word|	lower -17
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -22
carry-before-that|1|far|	, -40	1 -7	10+ -26	3 -58	4-5 -25	6-9 -28	: -23	; -10	adverb -35	auxiliary -65	capital -19	coordinator -12	determiner -48	preposition -53	quote -21	start 8	stop -28	subordinator -41	that -30	verb-judging -37	verb-saying -38	verb-thinking -34	word -60	— 12
carry-before-that|1|far|,auxiliary|	? -7	none -36
carry-before-that|1|far|,coordinator|	none -16
carry-before-that|1|far|,determiner|	none -20
carry-before-that|1|far|,preposition|	none 10
carry-before-that|1|far|,pronoun|	none -8
carry-before-that|1|far|,subordinator|	none -19
carry-before-that|1|far|,verb-judging|	none -23
carry-before-that|1|far|,verb-saying|	! -12	none -33
carry-before-that|1|far|,word|	none -24
carry-before-that|1|far|,|	capital -45	determiner -23	lower -36	none -25	upper -20	word -27
carry-before-that|1|far|.|	capital -29	determiner 12	end -8	preposition -25	pronoun -25
carry-before-that|1|far|:|	lower -25	none -11	upper -22
carry-before-that|1|far|;|	lower -10	none -25
carry-before-that|1|far|?|	,auxiliary -10	,pronoun -14	,verb-saying -19	capital -24	determiner -15	end -20	pronoun -20	stop -21
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -34
carry-before-that|1|far|alone|	true 9
carry-before-that|1|far|auxiliary|	lower -65	none -24
carry-before-that|1|far|capital|	. -28	? -21	lower -19	none -16
carry-before-that|1|far|coordinator|	lower -12
carry-before-that|1|far|determiner|	, -32	. -37	? -14	lower -42	none -24	upper -23
carry-before-that|1|far|elided|	elided -23	none -37	own -34
carry-before-that|1|far|end|	! -21	. -15	? -30	none -24
carry-before-that|1|far|inside|	false -38
carry-before-that|1|far|newcomer|	acts -9	none -37	says -29
carry-before-that|1|far|newcomer|acts|none|	, -6	: -39	adverb -14	auxiliary -18	word -23
carry-before-that|1|far|newcomer|acts|own|	, -10	: -14	auxiliary -16	capital -16	preposition -21	stop -31	word -21
carry-before-that|1|far|newcomer|none|elided|	: -11	stop -16	word -16
carry-before-that|1|far|newcomer|none|none|	, -8	: -18	auxiliary -17	capital -10	determiner -15	preposition -9	stop -49	verb-judging -15	word -31
carry-before-that|1|far|newcomer|none|own|	, -26	: -32	; -10	auxiliary -11	determiner -12	preposition -19	stop -11	that -21	verb-saying -23	word -20
carry-before-that|1|far|newcomer|says|elided|	: -19	stop -32	word -14
carry-before-that|1|far|newcomer|says|none|	, -27	: -44	adverb -15	auxiliary -21	capital -22	determiner -21	preposition -28	word -32
carry-before-that|1|far|newcomer|says|own|	, -21	: -28	adverb -15	auxiliary -21	capital -9	determiner -21	preposition -24	pronoun -19	stop -20	that -18	verb-saying -28	word -24
carry-before-that|1|far|none|	, -30	,auxiliary -56	,coordinator -10	,determiner -11	,preposition -18	,pronoun -22	,subordinator -12	,verb-judging -33	,verb-saying -25	,verb-thinking -17	,word -22	: -20	; -29	auxiliary -22	capital -23	determiner -23	none -6	own -22	preposition -29	pronoun -6	stop -89	word -26	— -14
carry-before-that|1|far|own|	elided -30	none -30	own -47
carry-before-that|1|far|preposition|	. -13	lower -49	none -37	upper -18
carry-before-that|1|far|pronoun|	, -16	. -29
carry-before-that|1|far|question|false|	false -28	true -40
carry-before-that|1|far|question|true|	false -44
carry-before-that|1|far|quote|	? -18	upper -19
carry-before-that|1|far|start|	other -6	upper 10
carry-before-that|1|far|stop|	none -41	upper -28
carry-before-that|1|far|subject|	elided -48	none -11	own -54
carry-before-that|1|far|subordinator|	. -22	lower -41
carry-before-that|1|far|that|	lower -30
carry-before-that|1|far|verb-judging|	lower -37
carry-before-that|1|far|verb-saying|	, -29	? -26	lower -38
carry-before-that|1|far|verb-thinking|	lower -34
carry-before-that|1|far|word|	lower -60	none -30
carry-before-that|1|far|—|	? -13
carry-before-that|2|	far -20
carry-before-that|2|far|!|	end -22
carry-before-that|2|far|,auxiliary|	none -29
carry-before-that|2|far|,determiner|	none -14
carry-before-that|2|far|,preposition|	none -15
carry-before-that|2|far|,pronoun|	none -16
carry-before-that|2|far|,subordinator|	none -17
carry-before-that|2|far|,verb-judging|	none -8
carry-before-that|2|far|,verb-saying|	? -15	none -22
carry-before-that|2|far|,word|	none -21
carry-before-that|2|far|,|	capital -9	determiner -8	none -32	pronoun -17	upper -35	verb-saying -6	word -27
carry-before-that|2|far|.|	capital -22	end -18	preposition -24	pronoun -22	— -24
carry-before-that|2|far|	1 -8	10+ -14	4-5 -20	6-9 -27	: -35	adverb -29	auxiliary -57	capital -28	determiner -6	preposition -60	pronoun -39	quote -19	start 25	stop -37	subordinator -49	that -29	verb-judging -34	verb-saying -37	verb-thinking -26	word -9
carry-before-that|2|far|:|	lower -16	none -11	upper -34
carry-before-that|2|far|;|	none -20
carry-before-that|2|far|?|	,verb-saying -21	capital 14	end 12	pronoun -19	verb-saying 11	— -24
carry-before-that|2|far|adjacent|	false -20
carry-before-that|2|far|adverb|	lower -29
carry-before-that|2|far|alone|	false 40
carry-before-that|2|far|auxiliary|	lower -57	none -25
carry-before-that|2|far|capital|	, -29	. -35	? -21	lower -28	none -12
carry-before-that|2|far|coordinator|	none -24
carry-before-that|2|far|determiner|	. 10	lower -37	none -15
carry-before-that|2|far|elided|	elided -26	none 8	own -46
carry-before-that|2|far|end|	none -21
carry-before-that|2|far|first|	false -14	true 9
carry-before-that|2|far|inside|	false -46
carry-before-that|2|far|newcomer|	acts -8	says -18
carry-before-that|2|far|newcomer|acts|none|	, -22	auxiliary -22	preposition -11	stop -14	word -32
carry-before-that|2|far|newcomer|acts|own|	, -17	: -8	start -37	stop -20	verb-saying -11	word -22
carry-before-that|2|far|newcomer|none|elided|	start 9	stop -23
carry-before-that|2|far|newcomer|none|none|	: -39	determiner -17	preposition -22	start 15	stop 7	word -18
carry-before-that|2|far|newcomer|none|own|	, -14	: -16	auxiliary -15	preposition -8	start -36	stop -27	word -16
carry-before-that|2|far|newcomer|says|elided|	: -12	stop -37
carry-before-that|2|far|newcomer|says|none|	, 9	: -44	adverb -22	capital -30	determiner 9	preposition -40	pronoun -20	start 15	stop -23	verb-judging -16	word -6
carry-before-that|2|far|newcomer|says|own|	, -30	: -17	auxiliary -17	capital -29	determiner -17	preposition -25	pronoun -19	start -23	stop -32	that -24	verb-saying -30	word -34
carry-before-that|2|far|none|	, -33	,auxiliary -46	,determiner -10	,verb-judging -22	,verb-saying -26	,word -26	: -9	auxiliary -16	capital -13	coordinator -23	determiner -20	elided -16	none 7	pronoun -24	stop -22	subordinator -22	verb-saying -15	word -24	— -26
carry-before-that|2|far|own|	elided -32	none -39	own -68
carry-before-that|2|far|preposition|	. -21	lower -58
carry-before-that|2|far|pronoun|	, -24	. -33	? -25	lower -39	none -16
carry-before-that|2|far|question|false|	false -31	true -11
carry-before-that|2|far|question|true|	false 16	true 10
carry-before-that|2|far|quote|	upper -19
carry-before-that|2|far|start|	upper 24
carry-before-that|2|far|stop|	none -17	other -20	upper -36
carry-before-that|2|far|subject|	elided -24	own -66
carry-before-that|2|far|subordinator|	lower -49
carry-before-that|2|far|that|	lower -29
carry-before-that|2|far|verb-judging|	lower -34
carry-before-that|2|far|verb-saying|	lower -31	upper -27
carry-before-that|2|far|verb-thinking|	lower -26
carry-before-that|2|far|word|	, -15	lower -18	none -23
carry-before-that|2|far|—|	. -24	none -16
carry-before-that|3|	far -31
carry-before-that|3|far|	) 17	, -35	1 -15	10+ -25	2 9	3 -15	4-5 -13	6-9 -50	: -23	auxiliary -16	capital -19	determiner -19	preposition -8	pronoun -24	stop -57	subordinator -23	verb-judging -17	verb-saying -12	verb-thinking -25	word -31
carry-before-that|3|far|)|	upper 17
carry-before-that|3|far|,auxiliary|	none -8
carry-before-that|3|far|,verb-saying|	? -14	none -25
carry-before-that|3|far|,word|	none -13
carry-before-that|3|far|,|	capital -21	determiner -27	lower -32	pronoun -6	upper -19	verb-saying -40	word -18
carry-before-that|3|far|.|	capital -19	determiner -18	end -25	pronoun -14
carry-before-that|3|far|:|	upper -23
carry-before-that|3|far|?|	capital -9
carry-before-that|3|far|adjacent|	false -31
carry-before-that|3|far|alone|	false 13	true -11
carry-before-that|3|far|auxiliary|	lower -16
carry-before-that|3|far|capital|	, -18	. -19	? -11	lower -19
carry-before-that|3|far|coordinator|	none -24
carry-before-that|3|far|determiner|	, -26	. -19	? -17
carry-before-that|3|far|elided|	own -15
carry-before-that|3|far|end|	. -12	none -12
carry-before-that|3|far|first|	false -33
carry-before-that|3|far|inside|	false -43
carry-before-that|3|far|newcomer|	acts -35	none 18	says -38
carry-before-that|3|far|newcomer|acts|elided|	stop -9
carry-before-that|3|far|newcomer|acts|none|	start -16	stop -15
carry-before-that|3|far|newcomer|acts|own|	: -16	start -14	stop -10
carry-before-that|3|far|newcomer|none|none|	start 18	word -17
carry-before-that|3|far|newcomer|none|own|	: -17	start -27	that 9	word -11
carry-before-that|3|far|newcomer|says|elided|	stop -15
carry-before-that|3|far|newcomer|says|none|	: -14	start -13	stop -20	word -15
carry-before-that|3|far|newcomer|says|own|	: -22	start -18	stop -17
carry-before-that|3|far|none|	, -17	,auxiliary -8	,word -9	auxiliary -9	coordinator -22	end 26	none 16	own -38	preposition -22	pronoun -16	stop -48	subordinator -17	word -8
carry-before-that|3|far|own|	elided -17	none -40
carry-before-that|3|far|preposition|	lower -8	none -16
carry-before-that|3|far|pronoun|	, -19	. -19	? -13	lower -24	none -9
carry-before-that|3|far|question|false|	false -34	true -6
carry-before-that|3|far|start|	upper -11
carry-before-that|3|far|stop|	none -11	upper -57
carry-before-that|3|far|subject|	elided -9
carry-before-that|3|far|subordinator|	lower -23
carry-before-that|3|far|verb-judging|	lower -17
carry-before-that|3|far|verb-saying|	, -24	lower -12
carry-before-that|3|far|verb-thinking|	lower -25
carry-before-that|3|far|word|	lower -31
carry-before-that|3|far|—|	none -15
carry-before|0|	0 29	2 -11	3 -26
carry-before|0|0|	, 29	1 -14	2 15	3 21	6-9 29	auxiliary -15	preposition -12	word -10
carry-before|0|0|,|	capital 8	lower 29	pronoun 42	upper 24	verb-saying 13
carry-before|0|0|adjacent|	false 29
carry-before|0|0|auxiliary|	lower -15
carry-before|0|0|capital|	. 16
carry-before|0|0|determiner|	. 15
carry-before|0|0|elided|	elided 20
carry-before|0|0|end|	. 23
carry-before|0|0|inside|	false 29
carry-before|0|0|newcomer|	none 8
carry-before|0|0|newcomer|none|elided|	, 20
carry-before|0|0|newcomer|none|none|	, -14	word -13
carry-before|0|0|newcomer|none|own|	, 23	: 16	word -19
carry-before|0|0|none|	,auxiliary 26	,determiner -24	,verb-saying 18	,word -24	: -17	; -39	coordinator 32	none -14
carry-before|0|0|preposition|	. 18	lower -12
carry-before|0|0|question|false|	false 26
carry-before|0|0|stop|	none -6
carry-before|0|0|subject|	elided 20	none -14
carry-before|0|0|word|	lower -10
carry-before|0|1|!|	,verb-saying -17
carry-before|0|1|	, -11	1 -45	10+ 21	2 -33	3 -27	4-5 -14	6-9 21	: -33	adverb -27	auxiliary -26	capital 7	coordinator -9	determiner -27	preposition -19	pronoun -31	quote -8	stop 42	that -21	verb-saying -32	verb-thinking 9	word -11
carry-before|0|1|,auxiliary|	none -8
carry-before|0|1|,coordinator|	none -11
carry-before|0|1|,pronoun|	none -21
carry-before|0|1|,verb-saying|	? -21	none -14
carry-before|0|1|,word|	none -12
carry-before|0|1|,|	capital 32	determiner 12	lower -12	pronoun 14	upper -8	verb-saying 35	word 10
carry-before|0|1|.|	capital -6	determiner -24	preposition -14	quote -13
carry-before|0|1|:|	lower -15	upper -32
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,pronoun -19	,verb-saying -14	capital -19
carry-before|0|1|adjacent|	true -18
carry-before|0|1|adverb|	lower -27
carry-before|0|1|auxiliary|	lower -26	none -21
carry-before|0|1|capital|	, -9	. 24	lower 8
carry-before|0|1|coordinator|	lower -9
carry-before|0|1|determiner|	, -27	. -17	lower -27
carry-before|0|1|elided|	elided -12	none -8
carry-before|0|1|end|	. 32
carry-before|0|1|newcomer|	none -22
carry-before|0|1|newcomer|none|elided|	: -8	stop 8	word -7
carry-before|0|1|newcomer|none|none|	, -8	: -33	preposition -21	stop 15	verb-judging -25	word -12
carry-before|0|1|newcomer|none|own|	: -15	adverb -19	auxiliary -24	determiner -25	preposition -21	pronoun -21	stop -35	that -18	verb-saying -30
carry-before|0|1|none|	, -19	,pronoun -7	,verb-judging -8	,verb-thinking 9	: 11	capital 25	coordinator -13	elided 12	none -22	preposition -11	pronoun 12	verb-saying -9	word -18	— 19
carry-before|0|1|own|	none -19	own -34
carry-before|0|1|preposition|	lower -20
carry-before|0|1|pronoun|	, -27	. -15	lower -31
carry-before|0|1|question|false|	false 9	true -26
carry-before|0|1|question|true|	false -31
carry-before|0|1|quote|	upper -8
carry-before|0|1|stop|	none -14	upper 42
carry-before|0|1|subject|	elided -7	own -36
carry-before|0|1|that|	lower -21
carry-before|0|1|verb-saying|	, -29	lower -29
carry-before|0|1|verb-thinking|	lower 9
carry-before|0|1|word|	lower -11	none -28
carry-before|0|2|	, -24	1 -9	10+ 13	2 -9	4-5 8	6-9 -61	: -15	adverb -14	auxiliary -21	capital -17	coordinator -16	determiner -20	preposition -35	pronoun -21	stop 11	that -16	verb-saying -18	word -40
carry-before|0|2|,auxiliary|	none -11
carry-before|0|2|,pronoun|	none -9
carry-before|0|2|,verb-judging|	none -15
carry-before|0|2|,verb-saying|	? -17	none -29
carry-before|0|2|,|	lower -24	pronoun 8	verb-saying 10
carry-before|0|2|.|	capital -12	determiner 14	preposition -14	pronoun -8
carry-before|0|2|:|	upper -15
carry-before|0|2|?|	capital -18
carry-before|0|2|adjacent|	false -11
carry-before|0|2|adverb|	lower -14
carry-before|0|2|auxiliary|	lower -16	none -16
carry-before|0|2|capital|	, -17	lower -17
carry-before|0|2|coordinator|	lower -16
carry-before|0|2|determiner|	, -26	. 7
carry-before|0|2|elided|	elided -12	none -24	own -11
carry-before|0|2|end|	. 16	? -13
carry-before|0|2|inside|	false -11
carry-before|0|2|newcomer|	acts -40	none -13	says -17
carry-before|0|2|newcomer|acts|elided|	stop -20
carry-before|0|2|newcomer|acts|own|	: -19	stop -24	word -12
carry-before|0|2|newcomer|none|none|	: -29	preposition -17	stop 8	word -17
carry-before|0|2|newcomer|none|own|	, -21	: -23	stop -44	word -19
carry-before|0|2|newcomer|says|elided|	stop -28
carry-before|0|2|newcomer|says|none|	: -19	stop 7	word -15
carry-before|0|2|newcomer|says|own|	, -11	: -16	auxiliary -15	preposition -16	stop -32	word -13
carry-before|0|2|none|	,pronoun -6	,word -16	none -16	preposition 8	stop -30
carry-before|0|2|own|	elided -25	none -33	own -61
carry-before|0|2|preposition|	lower -35
carry-before|0|2|pronoun|	, -35	lower -21
carry-before|0|2|question|false|	true -11
carry-before|0|2|question|true|	false -13
carry-before|0|2|stop|	none -65	upper 11
carry-before|0|2|subject|	elided -18	none -9	own -73
carry-before|0|2|that|	lower -16
carry-before|0|2|verb-saying|	lower -13
carry-before|0|2|word|	lower -40
carry-before|0|3|,verb-saying|	none -25
carry-before|0|3|	10+ -9	2 -13	3 -12	4-5 -21	6-9 -10	: -26	stop -19
carry-before|0|3|:|	upper -26
carry-before|0|3|adjacent|	false -26
carry-before|0|3|elided|	own -16
carry-before|0|3|end|	. -9
carry-before|0|3|inside|	false -26
carry-before|0|3|newcomer|	acts -14	says -28
carry-before|0|3|newcomer|acts|own|	stop -22
carry-before|0|3|newcomer|none|none|	stop 12
carry-before|0|3|newcomer|none|own|	stop -22
carry-before|0|3|newcomer|says|none|	stop -20
carry-before|0|3|newcomer|says|own|	: -19	stop -21
carry-before|0|3|none|	,auxiliary 7	,verb-saying -31	own -33	stop -22
carry-before|0|3|own|	elided -11	none -19	own -26
carry-before|0|3|pronoun|	, -15
carry-before|0|3|question|false|	false -23
carry-before|0|3|stop|	none -15	upper -19
carry-before|0|3|subject|	elided -16	own -29
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying -16	end -21
carry-before|1|far|+|	none -17
carry-before|1|far|,auxiliary|	? -18	none -65
carry-before|1|far|,determiner|	none -19
carry-before|1|far|,preposition|	none -29
carry-before|1|far|,pronoun|	? -13	none -39
carry-before|1|far|,subordinator|	none -28
carry-before|1|far|,verb-judging|	none -10
carry-before|1|far|,verb-saying|	! -22	? -7
carry-before|1|far|,verb-thinking|	none -23
carry-before|1|far|,word|	? -19	none -34
carry-before|1|far|,|	capital -18	coordinator -15	determiner -38	subordinator -19	upper -28	word -36	– -16
carry-before|1|far|.|	capital -44	determiner -42	preposition -18	pronoun -31	— -23
carry-before|1|far|	1 -26	10+ 7	2 -43	3 -34	4-5 -12	6-9 -25	adverb -34	auxiliary -44	capital -32	coordinator -28	determiner -6	preposition -14	pronoun -62	quote -18	start -6	stop -26	subordinator -63	verb-judging -30	verb-saying -55	verb-thinking -47	word -75
carry-before|1|far|:|	lower -29	none -17
carry-before|1|far|;|	none -20
carry-before|1|far|?|	,auxiliary -14	,verb-saying -18	,word -15	capital -15	determiner -16	end -24	pronoun -19	verb-saying -29	— -17
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -33
carry-before|1|far|alone|	false -18	true 31
carry-before|1|far|auxiliary|	lower -44	none -27
carry-before|1|far|capital|	, -12	? -22	lower -32	none -11
carry-before|1|far|coordinator|	. -18	lower -28	none -15
carry-before|1|far|determiner|	, -70	. 11	? -14	upper -25
carry-before|1|far|end|	! -20	. -13	? -17
carry-before|1|far|first|	false -6	true 10
carry-before|1|far|inside|	false -31
carry-before|1|far|newcomer|	acts -35	says -106
carry-before|1|far|newcomer|acts|none|	: -31	auxiliary -20	capital -15	preposition -14	stop -44	word -24
carry-before|1|far|newcomer|acts|own|	, -32	: -39	auxiliary -21	determiner -17	preposition -20	start -24	stop -55	word -16
carry-before|1|far|newcomer|none|elided|	: 11	auxiliary -20	start 11	word -17
carry-before|1|far|newcomer|none|none|	, 9	adverb -25	auxiliary -25	capital -13	determiner -33	preposition -46	pronoun -11	start -31	stop 12	that -19	verb-judging -24	word -49
carry-before|1|far|newcomer|none|own|	adverb -23	auxiliary -34	capital -26	determiner -35	pronoun -22	stop -51	verb-saying -29	word -43
carry-before|1|far|newcomer|says|elided|	: -15	stop -50
carry-before|1|far|newcomer|says|none|	, -22	: -46	adverb -19	auxiliary -21	capital -19	determiner -9	preposition -12	pronoun -14	stop -59	word -27
carry-before|1|far|newcomer|says|own|	, -25	: -51	auxiliary -25	capital -20	determiner -17	preposition -28	pronoun -15	start -28	stop -46	that -24	verb-saying -18	word -18
carry-before|1|far|none|	, -43	,auxiliary -18	,determiner -14	,preposition -25	,pronoun -40	,subordinator -13	,verb-judging -30	,verb-saying -10	,verb-thinking -19	,word -49	: 17	; -18	adverb -19	auxiliary -24	capital -25	coordinator -33	determiner -28	end 10	none -23	own -11	pronoun -22	stop -59	subordinator -19	verb-judging -13	verb-saying -19	word -42	— -27
carry-before|1|far|own|	elided -8	own -34
carry-before|1|far|preposition|	. -28	lower -14	upper -19
carry-before|1|far|pronoun|	, -23	. -40	? -17	lower -61	none -11
carry-before|1|far|question|false|	false -12	true -31
carry-before|1|far|question|true|	false -46
carry-before|1|far|quote|	? -21
carry-before|1|far|start|	other -13
carry-before|1|far|stop|	? -13	none -35	other -23	upper -25
carry-before|1|far|subject|	none -20	own -16
carry-before|1|far|subordinator|	. -20	lower -63	none -15
carry-before|1|far|verb-judging|	lower -30	none -11
carry-before|1|far|verb-saying|	, -66	? -36	lower -50	upper -23
carry-before|1|far|verb-thinking|	lower -47
carry-before|1|far|word|	, -18	lower -74	none -36	upper -17
carry-before|1|far|—|	. -23	? -14	none -30
carry-before|2|	far -14
carry-before|2|far|	, -27	1 -20	2 -31	3 -14	4-5 -11	6-9 -13	: -16	capital -17	determiner -17	preposition -37	pronoun -21	start 7	stop -50	subordinator -23	that -25	verb-judging -32	verb-saying -24	verb-thinking -20	word -12
carry-before|2|far|,auxiliary|	none -33
carry-before|2|far|,verb-saying|	! -14	? 8	none -6
carry-before|2|far|,word|	none -18
carry-before|2|far|,|	capital -40	determiner -34	lower -19	none -21	pronoun -57	upper -21	verb-saying -45	word -25
carry-before|2|far|.|	capital -15	determiner -11	end -28	pronoun -23
carry-before|2|far|:|	upper -14
carry-before|2|far|?|	end 19
carry-before|2|far|adjacent|	false -14
carry-before|2|far|alone|	false 27
carry-before|2|far|capital|	, -11	. -23	? -23	lower -17	none -19
carry-before|2|far|coordinator|	none -19
carry-before|2|far|determiner|	, -33	. -24
carry-before|2|far|elided|	none -18
carry-before|2|far|end|	. 6
carry-before|2|far|first|	false -7
carry-before|2|far|inside|	false -34
carry-before|2|far|newcomer|acts|elided|	stop -17
carry-before|2|far|newcomer|acts|none|	start 21	stop -10
carry-before|2|far|newcomer|acts|own|	start 6	stop -26	word -12
carry-before|2|far|newcomer|none|elided|	start -8
carry-before|2|far|newcomer|none|none|	: -14	start 17
carry-before|2|far|newcomer|none|own|	start -51
carry-before|2|far|newcomer|	says -18
carry-before|2|far|newcomer|says|elided|	stop -19
carry-before|2|far|newcomer|says|none|	: -26	stop -16	word -13
carry-before|2|far|newcomer|says|own|	: -20	start -36	stop -48
carry-before|2|far|none|	, -12	,auxiliary -17	,verb-saying -37	,word -15	: 25	auxiliary -21	coordinator -19	elided -20	end 14	none 14	own -16	preposition -27	pronoun -19	stop -65	subordinator -17
carry-before|2|far|own|	elided -18	own -45
carry-before|2|far|preposition|	lower -37	none -16
carry-before|2|far|pronoun|	, -33	. 7	? -25	lower -21
carry-before|2|far|question|false|	false -28	true -7
carry-before|2|far|question|true|	false 11	true 15
carry-before|2|far|start|	upper 7
carry-before|2|far|stop|	none -31	upper -50
carry-before|2|far|subject|	elided -13	own -17
carry-before|2|far|subordinator|	lower -23
carry-before|2|far|that|	lower -25
carry-before|2|far|verb-judging|	lower -32
carry-before|2|far|verb-saying|	, -73	lower -21
carry-before|2|far|verb-thinking|	lower -20
carry-before|2|far|word|	lower -50
carry-before|2|far|—|	none -21
carry-before|3|	far -13
carry-before|3|far|,verb-saying|	none 6
carry-before|3|far|,|	capital -35	determiner -25	none -20	pronoun -42	verb-saying -36	word -19
carry-before|3|far|.|	end -19
carry-before|3|far|	1 -23	10+ 10	2 -25	3 -23	4-5 -41	6-9 -8	auxiliary -31	pronoun -16	stop -45	that -18	verb-judging -19	verb-saying -18	word -24
carry-before|3|far|adjacent|	false -13
carry-before|3|far|auxiliary|	lower -31
carry-before|3|far|capital|	, -45
carry-before|3|far|determiner|	, -31
carry-before|3|far|end|	. -11
carry-before|3|far|inside|	false -23
carry-before|3|far|newcomer|	says 12
carry-before|3|far|newcomer|says|own|	start 6
carry-before|3|far|none|	, 15	,verb-saying -27	: -11	end 17	none 22	own -20	preposition -15	stop -23	subordinator 10
carry-before|3|far|own|	elided -13	none -18
carry-before|3|far|pronoun|	, -29	? -16	lower -16
carry-before|3|far|question|false|	false -9	true -15
carry-before|3|far|stop|	none 7	upper -45
carry-before|3|far|subject|	none 12
carry-before|3|far|that|	lower -18
carry-before|3|far|verb-judging|	lower -16
carry-before|3|far|verb-saying|	, -32	lower -18
carry-before|3|far|word|	, -14	lower -24
carry-next|0|	0 25	1 10	2 -9	3 -34
carry-next|0|0|,auxiliary|	none 21
carry-next|0|0|,determiner|	none -18
carry-next|0|0|,pronoun|	none -14
carry-next|0|0|,verb-saying|	none 22
carry-next|0|0|,word|	none -13
carry-next|0|0|.|	capital 6	determiner 9	end 18	preposition 17
carry-next|0|0|	10+ 12	2 26	3 7	4-5 -10	6-9 14	auxiliary -17	capital 7	determiner -19	start 20	stop 30	subordinator 18	verb-judging -19
carry-next|0|0|:|	none -8
carry-next|0|0|;|	none -31
carry-next|0|0|adjacent|	false 25
carry-next|0|0|auxiliary|	lower -17
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 37
carry-next|0|0|determiner|	lower -10
carry-next|0|0|elided|	elided 26
carry-next|0|0|first|	false 20
carry-next|0|0|inside|	false 20
carry-next|0|0|newcomer|	none 13
carry-next|0|0|newcomer|none|elided|	stop 24
carry-next|0|0|newcomer|none|none|	determiner -11	stop 15
carry-next|0|0|newcomer|none|own|	start 16	stop 24	word -23
carry-next|0|0|none|	none -20
carry-next|0|0|own|	own 14
carry-next|0|0|pronoun|	, -8
carry-next|0|0|question|false|	false 23
carry-next|0|0|start|	upper 20
carry-next|0|0|stop|	upper 30
carry-next|0|0|subject|	elided 26	none -20	own 14
carry-next|0|0|subordinator|	lower 18
carry-next|0|0|verb-judging|	lower -19
carry-next|0|0|verb-saying|	, 16
carry-next|0|1|	, -37	2 -6	3 -25	4-5 12	6-9 11	: -13	adverb 13	auxiliary 17	capital -35	preposition 9	quote -19	stop -8	that 6	verb-saying -14	word 8
carry-next|0|1|,auxiliary|	none -21
carry-next|0|1|,pronoun|	? -16	none -18
carry-next|0|1|,verb-judging|	none -23
carry-next|0|1|,verb-saying|	! -18	? -18	none -10
carry-next|0|1|,verb-thinking|	none 8
carry-next|0|1|,word|	none -15
carry-next|0|1|,|	determiner 22	lower -35	none -21	pronoun 17	verb-saying -22	word -18
carry-next|0|1|.|	determiner 11	preposition -13	pronoun -14
carry-next|0|1|:|	none -9	upper -16
carry-next|0|1|;|	none -24
carry-next|0|1|?|	,verb-saying -20	end -15
carry-next|0|1|adjacent|	false 9	true 6
carry-next|0|1|adverb|	lower 13
carry-next|0|1|auxiliary|	lower 17
carry-next|0|1|capital|	, 14	. -25	? -15	lower -35	none 6
carry-next|0|1|coordinator|	none -32
carry-next|0|1|determiner|	. -14
carry-next|0|1|elided|	elided -17	none 13	own -20
carry-next|0|1|inside|	false 10
carry-next|0|1|newcomer|	none -21
carry-next|0|1|newcomer|none|elided|	start 15
carry-next|0|1|newcomer|none|none|	, -31	adverb 13	auxiliary -31	capital -26	determiner 8	preposition 8	stop -17	verb-judging 9	word -9
carry-next|0|1|newcomer|none|own|	, -31	: -17	auxiliary 6	capital -25	preposition 13	pronoun 7	start -12	stop -42	that -23	verb-saying -34
carry-next|0|1|none|	, -20	,determiner -11	,pronoun -16	,verb-saying -24	; -18	auxiliary -17	coordinator 7	determiner -18	end -18	own -14	stop -6
carry-next|0|1|own|	none 18	own -44
carry-next|0|1|pronoun|	, -6	. -15	? -14
carry-next|0|1|question|false|	false 18	true -46
carry-next|0|1|question|true|	false -28
carry-next|0|1|quote|	? -21	upper -12
carry-next|0|1|stop|	? -16	none 32	upper -7
carry-next|0|1|subject|	elided -15	none -10	own -16
carry-next|0|1|that|	lower 6
carry-next|0|1|verb-saying|	, 15	lower -14
carry-next|0|1|word|	, -8	lower 13	none -28
carry-next|0|1|—|	? -21	none 12
carry-next|0|2|,auxiliary|	none -37
carry-next|0|2|,pronoun|	none -16
carry-next|0|2|,verb-saying|	none -8
carry-next|0|2|,word|	none -19
carry-next|0|2|,|	pronoun -56
carry-next|0|2|.|	determiner -9	end 22
carry-next|0|2|	1 -25	2 -26	3 -34	6-9 -10	auxiliary -30	capital -16	determiner -23	preposition -28	pronoun -12	start 14	stop -23	subordinator -20	that -20	verb-judging -18	verb-saying -11	word -42
carry-next|0|2|?|	,verb-saying -14	end -16
carry-next|0|2|adjacent|	false -9
carry-next|0|2|auxiliary|	lower -30
carry-next|0|2|capital|	. -16	? -17	lower -16
carry-next|0|2|determiner|	, -22	lower -23
carry-next|0|2|elided|	elided -22	none 6	own -28
carry-next|0|2|first|	false 14
carry-next|0|2|inside|	false -21
carry-next|0|2|newcomer|	none -22
carry-next|0|2|newcomer|none|elided|	start 11	stop -14
carry-next|0|2|newcomer|none|none|	, -25	: -18	auxiliary -11	capital -16	determiner -17	preposition -19	pronoun -9	start 13	stop -6	word -25
carry-next|0|2|newcomer|none|own|	, 7	: -22	auxiliary -17	determiner -13	preposition -16	start -54	stop -43	word -19
carry-next|0|2|none|	,auxiliary -31	,pronoun -17	,verb-judging -20	,verb-saying -21	,word 6	auxiliary -13	elided -29	none 6	own -52	stop -54
carry-next|0|2|own|	none -25	own -55
carry-next|0|2|preposition|	. -26	lower -26	none -8
carry-next|0|2|pronoun|	, -10	. -24	? 11	lower -12
carry-next|0|2|question|false|	false -18	true 8
carry-next|0|2|question|true|	false -27
carry-next|0|2|start|	upper 14
carry-next|0|2|stop|	none -38	upper -23
carry-next|0|2|subject|	none -20	own -25
carry-next|0|2|subordinator|	lower -20
carry-next|0|2|that|	lower -20
carry-next|0|2|verb-judging|	lower -18
carry-next|0|2|verb-saying|	lower -11
carry-next|0|2|word|	lower -42
carry-next|0|3|,auxiliary|	none -12
carry-next|0|3|,verb-saying|	none -14
carry-next|0|3|,|	pronoun -16
carry-next|0|3|.|	end -23
carry-next|0|3|	1 -15	10+ -23	2 -13	3 -12	4-5 -24	6-9 -13	determiner -18	preposition -13	start -11	stop -21	verb-saying -15	word -11
carry-next|0|3|adjacent|	false -34
carry-next|0|3|determiner|	lower -14
carry-next|0|3|first|	false -11
carry-next|0|3|inside|	false -37
carry-next|0|3|newcomer|	none -30
carry-next|0|3|newcomer|none|none|	determiner -14
carry-next|0|3|newcomer|none|own|	start -10	stop -15	verb-saying -8
carry-next|0|3|none|	,verb-saying -21	own -19	stop -18
carry-next|0|3|own|	elided -19	none -21	own -17
carry-next|0|3|question|false|	false -33
carry-next|0|3|start|	upper -11
carry-next|0|3|stop|	none -28	upper -21
carry-next|0|3|subject|	elided -7	none -20	own -24
carry-next|0|3|verb-saying|	lower -12
carry-next|0|3|word|	lower -11
carry-next|1|	far -35
carry-next|1|far|!|	,verb-saying -11	end -15
carry-next|1|far|	, -24	1 19	10+ -57	2 -9	3 -13	4-5 -16	6-9 -38	; -19	adverb -10	auxiliary -29	capital -36	coordinator -37	pronoun -43	quote -27	start -24	stop -41	subordinator -54	that -46	verb-judging -41	verb-saying -52	verb-thinking -38	word -14	— -23
carry-next|1|far|,auxiliary|	? -9	none -60
carry-next|1|far|,determiner|	none -16
carry-next|1|far|,preposition|	none -21
carry-next|1|far|,pronoun|	none -8
carry-next|1|far|,subordinator|	none -25
carry-next|1|far|,verb-judging|	none -22
carry-next|1|far|,verb-saying|	! -24	? -6	none -26
carry-next|1|far|,word|	? -13	none -44
carry-next|1|far|,|	capital -23	determiner -56	lower -21	none -51	pronoun -36	upper -32	verb-saying -46	word -23
carry-next|1|far|.|	determiner 10	preposition -18	pronoun -39	subordinator -10	— -18
carry-next|1|far|:|	lower 12	none 26
carry-next|1|far|;|	lower -19	none -16
carry-next|1|far|?|	,pronoun -16	,word -11	capital -23	determiner -9	end -9	pronoun -23	quote -20	stop -11	verb-saying -16	— -21
carry-next|1|far|adjacent|	false -35
carry-next|1|far|adverb|	lower -9	none -22
carry-next|1|far|alone|	false -18	true -34
carry-next|1|far|auxiliary|	lower -29	none -33
carry-next|1|far|capital|	, -25	. -30	? -23	lower -31	none -21
carry-next|1|far|coordinator|	, -18	lower -37	none -32
carry-next|1|far|determiner|	, -58	. -15	? -11	lower -8	none -20
carry-next|1|far|elided|	elided -27	none -30	own -40
carry-next|1|far|end|	! -25	. -32	? -27	none 45
carry-next|1|far|first|	false -6	true -10
carry-next|1|far|inside|	false -28
carry-next|1|far|newcomer|	none -8
carry-next|1|far|newcomer|none|elided|	, -18	: -20	determiner -18	start -21	stop -37	word -27
carry-next|1|far|newcomer|none|none|	: 6	auxiliary -33	capital -30	coordinator -19	determiner -28	preposition -30	pronoun -23	stop -16	that -12	verb-judging -26	verb-thinking -18	word -60	— -23
carry-next|1|far|newcomer|none|own|	, -46	adverb -25	auxiliary -52	capital -23	determiner 11	pronoun -22	start -37	stop -6	that -37	verb-saying -42
carry-next|1|far|none|	+ -19	,auxiliary -22	,determiner -20	,preposition -23	,pronoun -38	,subordinator -22	,verb-judging 8	,verb-saying -22	,verb-thinking -23	,word 13	: -30	; -24	auxiliary -27	capital -24	end -14	none 17	own -52	preposition -33	pronoun -15	stop -44	subordinator 10	verb-judging 9	word -32	— -16
carry-next|1|far|own|	elided -35	none 10	own -15
carry-next|1|far|preposition|	. -20	lower -9	upper 6
carry-next|1|far|pronoun|	, -11	. -32	? -15	lower -40	none -12
carry-next|1|far|question|false|	false -26	true -34
carry-next|1|far|question|true|	false -30
carry-next|1|far|quote|	upper -27
carry-next|1|far|start|	other -19	upper -22
carry-next|1|far|stop|	none -64	other -23	upper -41
carry-next|1|far|subject|	elided -52
carry-next|1|far|subordinator|	, -22	lower -54
carry-next|1|far|that|	lower -46
carry-next|1|far|verb-judging|	lower -41	none -22
carry-next|1|far|verb-saying|	, -50	? -39	lower -48	none -28	upper -22
carry-next|1|far|verb-thinking|	lower -35
carry-next|1|far|word|	, -15	lower -12	none -37	upper -20
carry-next|1|far|–|	, -11
carry-next|1|far|—|	. -18	none -23	upper -23
carry-next|2|	far -9
carry-next|2|far|	, -31	10+ -48	2 12	3 -12	4-5 7	6-9 -19	: 12	adverb -17	auxiliary -20	capital -28	coordinator -18	determiner 7	preposition -12	pronoun 9	start 17	stop -53	subordinator -33	that -26	verb-judging -21	verb-thinking -20	word -23
carry-next|2|far|,auxiliary|	none -27
carry-next|2|far|,verb-saying|	none -14
carry-next|2|far|,word|	none -15
carry-next|2|far|,|	capital -10	determiner -25	lower -31	none -32	pronoun -14	verb-saying -30	word -19
carry-next|2|far|.|	capital -29	determiner -17	end 28	pronoun -15
carry-next|2|far|:|	lower 12	none 25	upper 8
carry-next|2|far|?|	,verb-saying 6	capital -28	end -21	pronoun -13
carry-next|2|far|adjacent|	false -9
carry-next|2|far|adverb|	lower -17
carry-next|2|far|alone|	false 7
carry-next|2|far|auxiliary|	lower -20	none -18
carry-next|2|far|capital|	, -44	. -28	lower -28
carry-next|2|far|coordinator|	lower -18	none -29
carry-next|2|far|determiner|	, -46	. -21	lower 7
carry-next|2|far|elided|	elided -19	own -26
carry-next|2|far|end|	. -40	? 15	none 32
carry-next|2|far|first|	false 13
carry-next|2|far|inside|	false -25
carry-next|2|far|newcomer|	none 14
carry-next|2|far|newcomer|none|elided|	stop -24
carry-next|2|far|newcomer|none|none|	preposition -20	start 16	stop -8	word -30
carry-next|2|far|newcomer|none|own|	, -18	: -12	start 19	stop -52
carry-next|2|far|none|	, -12	,auxiliary -12	,verb-judging -19	,verb-saying 7	,word -30	capital -12	coordinator -24	elided -23	preposition -12	stop -56	— -25
carry-next|2|far|own|	elided -8	none 6	own 10
carry-next|2|far|preposition|	lower -22	none -38	upper 11
carry-next|2|far|pronoun|	, -41	. -20	lower 9	none -8
carry-next|2|far|question|false|	false -10	true -18
carry-next|2|far|question|true|	false -39	true 17
carry-next|2|far|start|	upper 17
carry-next|2|far|stop|	none -82	upper -53
carry-next|2|far|subject|	elided -33	none 7	own 13
carry-next|2|far|subordinator|	lower -33	none -30
carry-next|2|far|that|	lower -26
carry-next|2|far|verb-judging|	lower -21
carry-next|2|far|verb-saying|	, -15	upper -22
carry-next|2|far|verb-thinking|	lower -20
carry-next|2|far|word|	, -22	lower -23
carry-next|3|far|	, 11	10+ -19	2 20	3 -13	4-5 -8	6-9 -10	auxiliary 17	capital -19	preposition -27	stop -50	word 6
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	capital -16	determiner -37	lower 12	pronoun -27	word 9
carry-next|3|far|.|	end -19
carry-next|3|far|?|	pronoun -15
carry-next|3|far|alone|	false 12
carry-next|3|far|auxiliary|	lower 17
carry-next|3|far|capital|	, -34	lower -19
carry-next|3|far|determiner|	, -29
carry-next|3|far|elided|	own 11
carry-next|3|far|end|	. -30	none 16
carry-next|3|far|first|	false -13
carry-next|3|far|newcomer|	none 10
carry-next|3|far|newcomer|none|none|	start 9
carry-next|3|far|newcomer|none|own|	preposition -21
carry-next|3|far|none|	, -16	,verb-saying 18	none 12	own 6	stop 10
carry-next|3|far|own|	none -26
carry-next|3|far|preposition|	lower -27	none -22
carry-next|3|far|pronoun|	, -24
carry-next|3|far|question|true|	false -6
carry-next|3|far|stop|	none -48	upper -50
carry-next|3|far|subject|	elided 11	none 9	own -8
carry-next|3|far|subordinator|	none 15
carry-next|3|far|verb-saying|	, -51
carry-next|3|far|word|	, -17	lower 6
ending|according-to|.|	1 22
ending|according-to|none|	0 10	1 13	2 6	4-6 11	7-12 -8
ending|colon|!|	1 8
ending|colon|,|	1 -25
ending|colon|.|	1 9	3 -7	4-6 -17
ending|colon|?|	1 8
ending|colon|none|	1 -33
ending|interview|.|	26+ -35
ending|interview|?|	26+ -9
ending|named-before|!|	13-25 15	26+ -15	4-6 16	7-12 12
ending|named-before|,|	1 -46	13-25 -26	2 -12	26+ -33	3 -51	4-6 -7	7-12 -19
ending|named-before|.|	1 -32	13-25 18	26+ -47	4-6 -9
ending|named-before|?|	1 -24	13-25 -25	2 -6	26+ -39	3 10	7-12 17
ending|named-before|none|	1 25	13-25 -6	2 20	26+ -50	3 -23	4-6 -17	7-12 -17
ending|named-nearby|!|	0 7	1 -11	4-6 -10	7-12 16
ending|named-nearby|,|	0 12	1 27	2 14	4-6 13	7-12 -28
ending|named-nearby|.|	0 -23	13-25 -27	26+ -22
ending|named-nearby|?|	0 10	1 -18	3 17	4-6 8
ending|named-nearby|none|	0 -23	1 -15	13-25 -11	2 13	26+ -18	4-6 11	7-12 -7
ending|paragraph-before|!|	26+ -28
ending|paragraph-before|,|	26+ -20
ending|paragraph-before|.|	26+ -33
ending|paragraph-before|?|	26+ -24
ending|paragraph-before|none|	26+ -39
ending|possessor|,|	4-6 8
ending|possessor|.|	3 -9	4-6 -8	7-12 -9
ending|possessor|?|	4-6 -11
ending|possessor|none|	0 -15	1 -27	3 8	4-6 -30	7-12 -12
ending|quote-then-speaker|!|	0 19
ending|quote-then-speaker|,|	0 37	1 13	13-25 -26	2 -17	3 -7	7-12 -51
ending|quote-then-speaker|?|	0 16	1 6
ending|quote-then-speaker|none|	-10 -22	-11 10	-12 28	-14 -29	-15 -21	-2 -13	-20 22	-23 -18	-3 -22	-4 -34	-7 -19	-8 -29	0 -15	1 -15	13-25 -24	2 26	4-6 -18
ending|quote-then-verb|,|	0 17	1 21	13-25 -13	4-6 -16	7-12 -32
ending|quote-then-verb|?|	1 31
ending|quote-then-verb|none|	0 -15	1 12	3 7	4-6 -21	7-12 -18
ending|sentence-after|!|	0 -16
ending|sentence-after|.|	1 6	13-25 -6	2 -8	3 -28	4-6 -22
ending|sentence-after|?|	1 13	3 -17	4-6 -14
ending|sentence-before|!|	13-25 -28	2 -12	4-6 9
ending|sentence-before|,|	1 -13	13-25 -16	2 -19	26+ -30	4-6 -29	7-12 -23
ending|sentence-before|.|	1 21	13-25 -11	2 8	26+ -6	3 -7	4-6 11	7-12 -13
ending|sentence-before|?|	1 -12	2 -9	3 -7	4-6 -11
ending|sentence-before|none|	1 10	26+ -10	3 -60	4-6 -18
ending|signature|.|	1 15
ending|speaker-then-quote|!|	1 20	3 14	4-6 -12
ending|speaker-then-quote|,|	1 6	4-6 12
ending|speaker-then-quote|.|	0 -18	1 20	13-25 -29	2 11	3 13	4-6 23	7-12 -25
ending|speaker-then-quote|?|	1 -17	13-25 -19	2 11	3 18
ending|speaker-then-quote|none|	0 9	1 -12	13-25 -22	26+ -23
ending|topic|!|	26+ -27	7-12 -14
ending|topic|.|	13-25 -20	2 8	26+ -12	3 6	4-6 9	7-12 -9
ending|topic|?|	13-25 -44	26+ -36	3 13	4-6 -6	7-12 11
ending|topic|none|	0 -26	1 15	13-25 -8	2 17	26+ -59	3 26	4-6 9	7-12 6
ending|transcript|.|	0 17
ending|verb-then-speaker|.|	0 -35	13-25 -14	2 7	4-6 16	7-12 -27
ending|verb-then-speaker|none|	0 -35	1 11	13-25 -35	3 -13	4-6 -13	7-12 -8
follow|according-to|,auxiliary|	none -14
follow|according-to|,preposition|	none 15
follow|according-to|,subordinator|	none 8
follow|according-to|,verb-saying|	none -15
follow|according-to|,word|	none 16
follow|according-to|:|	none 10
follow|according-to|;|	none 13
follow|according-to|coordinator|	none -20
follow|according-to|end|	. 27
follow|according-to|preposition|	none 19
follow|according-to|word|	none 8
follow|colon|,auxiliary|	none -9
follow|colon|,verb-saying|	none -31
follow|colon|capital|	, -20
follow|colon|determiner|	. -8
follow|colon|end|	. 8	? 8	none -31
follow|colon|preposition|	. -16
follow|colon|pronoun|	. -14	? -21
follow|colon|stop|	none -17
follow|colon|verb-saying|	, -8
follow|interview|end|	. -35	? -9
follow|named-before|,auxiliary|	? -15	none -6
follow|named-before|,pronoun|	! 8	? -23
follow|named-before|,verb-judging|	none -25
follow|named-before|,verb-saying|	! 12	? -34
follow|named-before|,verb-thinking|	none -31
follow|named-before|,word|	none 6
follow|named-before|,|	none -25
follow|named-before|:|	none -9
follow|named-before|capital|	, -36	. 9	? -6	none -37
follow|named-before|determiner|	, -7	. -20	none 8
follow|named-before|end|	! 7	. -17	? 9	none -9
follow|named-before|preposition|	. -15
follow|named-before|pronoun|	, -39	. 13	? -28	none -33
follow|named-before|stop|	none 9
follow|named-before|verb-saying|	, -77	? -30	none -14
follow|named-before|—|	. -12	none -20
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 14	none 30
follow|named-nearby|,determiner|	none 6
follow|named-nearby|,preposition|	none -6
follow|named-nearby|,pronoun|	? 16
follow|named-nearby|,verb-saying|	! -10
follow|named-nearby|,verb-thinking|	none 20
follow|named-nearby|,word|	? 10
follow|named-nearby|,|	none -27
follow|named-nearby|:|	none -28
follow|named-nearby|;|	none -24
follow|named-nearby|adverb|	none -14
follow|named-nearby|auxiliary|	none -21
follow|named-nearby|capital|	, 9	none 6
follow|named-nearby|coordinator|	, -12	none -42
follow|named-nearby|determiner|	. -9	? -14	none -20
follow|named-nearby|end|	none -18
follow|named-nearby|pronoun|	! 7	, 19	. -27
follow|named-nearby|quote|	? 20
follow|named-nearby|stop|	? 12	none 23
follow|named-nearby|subordinator|	. -10	none -11
follow|named-nearby|verb-saying|	, 23	? 6
follow|named-nearby|word|	, 10
follow|named-nearby|–|	, 22
follow|named-nearby|—|	none 20
follow|paragraph-before|,auxiliary|	none -15
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -9
follow|paragraph-before|,verb-saying|	? -10	none -34
follow|paragraph-before|,word|	none -6
follow|paragraph-before|capital|	, -10	? -18
follow|paragraph-before|determiner|	, -15	? -7
follow|paragraph-before|end|	. -31	? -19
follow|paragraph-before|pronoun|	, -21	? -20	none -6
follow|paragraph-before|verb-saying|	, -17	? -20	none -14
follow|paragraph-before|word|	, -15
follow|paragraph-before|—|	. -9	none -22
follow|possessor|,|	none -25
follow|possessor|auxiliary|	none -7
follow|possessor|capital|	. -13
follow|possessor|determiner|	. -15
follow|possessor|end|	. 6	none -25
follow|possessor|preposition|	none -29
follow|possessor|pronoun|	. -35
follow|possessor|word|	none -21
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 17
follow|quote-then-speaker|,coordinator|	none -6
follow|quote-then-speaker|,determiner|	none -14
follow|quote-then-speaker|,verb-judging|	none 6
follow|quote-then-speaker|,verb-saying|	none -14
follow|quote-then-speaker|,word|	none -7
follow|quote-then-speaker|,|	none 6
follow|quote-then-speaker|:|	none -24
follow|quote-then-speaker|;|	none -7
follow|quote-then-speaker|auxiliary|	none 7
follow|quote-then-speaker|capital|	, 28	none 30
follow|quote-then-speaker|coordinator|	, -20	none -40
follow|quote-then-speaker|determiner|	, 9	? 12	none -14
follow|quote-then-speaker|pronoun|	! 19	, 32	? 33	none 19
follow|quote-then-speaker|subordinator|	none -9
follow|quote-then-speaker|verb-saying|	, -34
follow|quote-then-speaker|word|	, 23	none -15
follow|quote-then-verb|,auxiliary|	? 6
follow|quote-then-verb|,determiner|	none 12
follow|quote-then-verb|,pronoun|	? 21	none 34
follow|quote-then-verb|,verb-judging|	none 29
follow|quote-then-verb|,verb-saying|	! -13	? 16	none 12
follow|quote-then-verb|,word|	? 13
follow|quote-then-verb|:|	none -17
follow|quote-then-verb|capital|	, -25
follow|quote-then-verb|coordinator|	none -43
follow|quote-then-verb|determiner|	, -25
follow|quote-then-verb|preposition|	none 14
follow|quote-then-verb|verb-saying|	, 17	none 21
follow|quote-then-verb|–|	, 21
follow|quote-then-verb|—|	none 21
follow|sentence-after|capital|	. -11	? 14
follow|sentence-after|determiner|	! -21	. -8	? -29
follow|sentence-after|pronoun|	. 23	? -13
follow|sentence-after|—|	. -10
follow|sentence-before|,auxiliary|	? -16	none -49
follow|sentence-before|,coordinator|	none -22
follow|sentence-before|,determiner|	none -30
follow|sentence-before|,preposition|	none -27
follow|sentence-before|,pronoun|	? -19	none -25
follow|sentence-before|,subordinator|	none -22
follow|sentence-before|,verb-saying|	! 11	? -35
follow|sentence-before|,verb-thinking|	none -29
follow|sentence-before|,word|	none -14
follow|sentence-before|;|	none -31
follow|sentence-before|auxiliary|	none -11
follow|sentence-before|capital|	, -27	. -7	none -34
follow|sentence-before|coordinator|	, -21	none 20
follow|sentence-before|determiner|	! 6	. -9	? 10	none 12
follow|sentence-before|end|	! -25	. 11	? -10	none -14
follow|sentence-before|preposition|	. -21	none 12
follow|sentence-before|pronoun|	, -33	? -29	none -24
follow|sentence-before|quote|	? -23
follow|sentence-before|stop|	? -8	none -36
follow|sentence-before|that|	. 7
follow|sentence-before|verb-judging|	none -26
follow|sentence-before|verb-saying|	, -80	? -31
follow|sentence-before|word|	, -14
follow|signature|—|	. 15
follow|speaker-then-quote|,auxiliary|	none -21
follow|speaker-then-quote|,determiner|	none 31
follow|speaker-then-quote|,verb-saying|	none -22
follow|speaker-then-quote|,word|	none 8
follow|speaker-then-quote|,|	none -10
follow|speaker-then-quote|:|	none 11
follow|speaker-then-quote|;|	none 29
follow|speaker-then-quote|auxiliary|	none 13
follow|speaker-then-quote|capital|	. 11	? 16
follow|speaker-then-quote|coordinator|	, 13	none 7
follow|speaker-then-quote|determiner|	, 6
follow|speaker-then-quote|end|	. 13	none -38
follow|speaker-then-quote|preposition|	none -21
follow|speaker-then-quote|pronoun|	. -17
follow|speaker-then-quote|quote|	? 22
follow|speaker-then-quote|that|	none 15
follow|topic|,auxiliary|	? -20	none -10
follow|topic|,coordinator|	none 10
follow|topic|,determiner|	none -26
follow|topic|,preposition|	none -31
follow|topic|,pronoun|	? -19
follow|topic|,subordinator|	none -12
follow|topic|,verb-judging|	none -21
follow|topic|,verb-saying|	? -23	none -27
follow|topic|,verb-thinking|	none -20
follow|topic|,word|	? -29	none 8
follow|topic|:|	none -22
follow|topic|auxiliary|	none -9
follow|topic|capital|	? 12
follow|topic|coordinator|	none 16
follow|topic|determiner|	. -17	? -13	none 21
follow|topic|end|	. -10	? -20	none -27
follow|topic|preposition|	. -11	none -6
follow|topic|pronoun|	. -22
follow|topic|stop|	none 14
follow|topic|verb-judging|	none -19
follow|topic|word|	none -11
follow|topic|—|	none -17
follow|transcript|end|	. 17
follow|verb-then-speaker|,subordinator|	none -36
follow|verb-then-speaker|,verb-saying|	none -19
follow|verb-then-speaker|,word|	none -22
follow|verb-then-speaker|,|	none -27
follow|verb-then-speaker|auxiliary|	none -27
follow|verb-then-speaker|coordinator|	none -38
follow|verb-then-speaker|determiner|	. -9
follow|verb-then-speaker|end|	. 14	none -42
follow|verb-then-speaker|preposition|	. -21	none -43
follow|verb-then-speaker|pronoun|	. -26
follow|verb-then-speaker|word|	none 18
force|according-to|according|	0 10	1 16	2 6	4-6 10	7-12 -7
force|colon|naked|	1 -6	4-6 -20
force|interview|naked|	26+ -37
force|named-before|naked|	1 11	13-25 -10	2 21	26+ -84	3 -19
force|named-nearby|naked|	0 -11	1 -8	13-25 -24	2 12	26+ -26	3 11	4-6 12	7-12 -9
force|paragraph-before|according|	26+ -12
force|paragraph-before|judging|	26+ -31
force|paragraph-before|other|	26+ -26
force|paragraph-before|saying|	26+ -41
force|paragraph-before|thinking|	26+ -19
force|possessor|naked|	0 -18	1 -29	2 7	3 6	4-6 -26	7-12 -16
force|quote-then-speaker|judging|	-10 -15	-11 7	-12 22	-4 -19	-6 17	-9 -24	0 23	1 -21	2 -6	3 6	7-12 -30
force|quote-then-speaker|other|	-10 -22	-11 12	-12 -14	-14 -18	-15 -17	-16 -19	-3 -17	-4 -20	-5 19	-6 -6	-8 -25	-9 20	0 -9	13-25 -25	2 16	3 -26	4-6 -46	7-12 -47
force|quote-then-speaker|saying|	-10 -15	-11 -12	-12 17	-14 -19	-15 -20	-16 -11	-17 6	-23 -18	-3 -11	-4 -14	-5 -11	-6 -7	-7 -22	-8 -19	0 30	1 -14	13-25 -21	2 8	3 -6	7-12 -14
force|quote-then-speaker|thinking|	-12 7	-3 -18	0 26	1 13	2 -11	4-6 -10	7-12 9
force|quote-then-verb|judging|	1 25	7-12 -17
force|quote-then-verb|other|	1 11
force|quote-then-verb|saying|	0 16	1 8	13-25 -7	2 6	3 9	4-6 -21	7-12 -30
force|sentence-after|according|	13-25 -20
force|sentence-after|judging|	1 -22	4-6 -23	7-12 -16
force|sentence-after|other|	13-25 -19	2 -27	3 -25	4-6 -17	7-12 -29
force|sentence-after|saying|	1 12	3 -31	4-6 -16
force|sentence-after|thinking|	0 9	4-6 -14
force|sentence-before|according|	13-25 -13	26+ -46	3 -23	7-12 13
force|sentence-before|judging|	2 -28	26+ -32	3 -24	7-12 -6
force|sentence-before|other|	2 -28	3 -14	4-6 -17	7-12 -24
force|sentence-before|saying|	1 25	13-25 -19	2 18	3 -11	4-6 -10	7-12 -9
force|sentence-before|thinking|	1 -16	13-25 -36	2 -8	26+ -24	3 -17	4-6 -14	7-12 -24
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 22	1 7	13-25 -18	2 14	3 -22	7-12 -27
force|speaker-then-quote|other|	0 -43	1 -21	26+ -22	3 9	4-6 -8
force|speaker-then-quote|saying|	13-25 -35	2 8	3 13	4-6 7
force|speaker-then-quote|thinking|	1 -15	13-25 -26	26+ -16	3 14	4-6 6	7-12 -10
force|topic|naked|	0 -26	1 17	13-25 -17	2 23	26+ -52	3 31	4-6 12
force|transcript|naked|	0 19
force|verb-then-speaker|judging|	0 -16	1 -14	2 18	3 -19	4-6 -24	7-12 -31
force|verb-then-speaker|saying|	0 -10	1 10	13-25 -37	2 -9	4-6 9	7-12 -13
form|according-to|other|	according 14
form|paragraph-before|base|	apposed -10	apposition -7	direct -7	shared -9
form|paragraph-before|other|	according -12	apposed -9	apposition -7	direct -22	passive -16	relative -16	shared -22
form|paragraph-before|participle|	apposition -11	direct -13	shared -18
form|paragraph-before|past|	apposed -34	apposition -22	direct -27	inverted -24	passive -10	relative -6	shared -20
form|paragraph-before|present|	apposed -8	apposition -10	direct -7	inverted -9	shared -12
form|quote-then-speaker|base|	apposed -24	direct -32
form|quote-then-speaker|other|	apposed 16	apposition -18	passive -21	relative -29
form|quote-then-speaker|participle|	apposed 17	apposition -20
form|quote-then-speaker|past|	direct 19	relative 8	shared -38
form|quote-then-speaker|present|	apposed -7	apposition -21	direct 6	shared 20
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 6
form|sentence-after|other|	apposed 7	apposition -31	shared -14
form|sentence-after|past|	apposed -20	apposition -28	direct 8
form|sentence-after|present|	apposed -24	apposition -10	direct 8	inverted -6
form|sentence-before|base|	apposed -27	apposition -20	direct -67	relative -15
form|sentence-before|other|	apposed -12	apposition -9	direct -8	passive -28	relative -8
form|sentence-before|participle|	apposition -22	direct -39
form|sentence-before|past|	apposed -21	direct 6	passive -35	relative 9
form|sentence-before|present|	apposed -45	apposition -23	inverted -24	passive -14	relative -24
form|speaker-then-quote|base|	apposed -28	direct -20	shared -26
form|speaker-then-quote|other|	apposed -10	apposition -30	direct -14	relative 13	shared -16
form|speaker-then-quote|participle|	apposed -29	apposition -26	shared -7
form|speaker-then-quote|past|	apposed -19	apposition -22	direct 28	passive -18	relative -7	shared -25
form|speaker-then-quote|present|	apposed 28	apposition -28	direct 21	relative 25	shared -13
form|verb-then-speaker|present|	inverted -6
gap|according-to|	 20	, 26	,; -11	,c 15	,c; -19	,q 14	,s -19	; -32	c -22
gap|paragraph-before|	 -30	, -23	,; -24	,;c -18	,;s -8	,c -17	,cq -8	,cs -13	,q -21	,qc -9	,qs -11	,s -15	,sc -15	,sq -14	; -13	;, -6	;,c -8	;,s -7	;c -10	;c, -6	c -22	c, -8	c,s -11	cq -7	cs -11	cs, -6	q -13	q, -24	qs -11	s -19	s, -8	s,c -9	s,q -16	sc -11	sc, -7	sq -7
gap|quote-then-speaker|	 20	, 13	,; 8	,cs -23	,s -21	; -21	;, -11	c -45	cs -28	s -18
gap|quote-then-verb|	 11	, 21	,c -19	,q -12	,s -23	; -8	c -44
gap|sentence-after|	 13	, -45	;,s -12	c -18	q 6	s -26	s, 19
gap|sentence-before|	 6	, -14	,; -46	,c -44	,cq -15	,q -28	,qc -16	,qc; -9	,qs -17	,s; -41	,sq -48	,sq; -26	,sqc -26	;, -32	;,c 7	;c -20	;q -47	;q, -22	;q,c 13	;qc -13	;s -28	c 19	c,; 10	c,s -22	c; -14	cq -25	cq,s -19	cs 10	cs, -20	csq, -21	q -54	q, -61	q,; -43	q,c -28	q,s; -10	q; -6	q;, -19	qc -19	qc, -26	qcs 13	qs -8	qs, -29	qs,; -18	qsc 12	s, -21	s,; -48	s,c -34	s,c; -38	s,q -20	s; -8	sc, 21	sq, 6	sq,; -10	sq,c 6	sq; -30	sqc -10	sqc, -23
gap|speaker-then-quote|	 15	, -11	,; -42	,c -18	,c; -23	,cs -9	,s 11	,s; 8	;, -20	;s -20	c, 15	c,s -8	c; 17	q -6	q, -21	q,s -24	q; -12	qc -8	s 15	s, -21	s,; -29	s; -9	sq 18	sq, -18	sqc -11
gap|verb-then-speaker|	 -28	, 30	,; 6	,c 10	,c; -17	,cs -19	,s 12	; 7	;, -26	c -35	cs -25	q; -24	s -30
head|	0 -9	1 -11	11 -12	12 -7	14 -19	2 -9	20 -20	2019 -15	2023 11	2024 -9	2025 -23	2027 -15	22 14	29 -14	3 -17	300 -11	31 -14	34 -21	4 14	400 -13	5 -25	57 -16	58 -20	6 -7	62 -14	64 -19	67 -21	7 7	71 8	74 -12	77 -17	79 -19	84 -10	88 -16	9 -18	aboard -13	accord -14	accordo -20	actor 11	acuerdo -18	acusación -11	acórdão -15	administrador 11	administration -16	adversaire -17	advérbio -10	af -17	affaire -18	agency -20	agriculture 14	airport -9	alert -10	allenatore -9	altro 9	alunos -16	ambassador 12	amministrazione 9	analistas -16	analyst 14	analystes -19	analysts -16	ancien 8	ancienne 9	ander -16	animale -21	animali -13	anni -23	annonce -11	anonymity -21	anos 6	another -9	anyone -15	arbitrage -18	arbitragem -11	arbitro -16	artistes -11	assessora -22	assessore -21	assistente 7	association -18	attorney 15	audio -17	audition -16	author -19	autora 16	avis -13	avocat -12	avocate -26	avoir -17	ayuntamiento -18	azienda 9	ação -15	años -10	bajo 9	ballots -24	banco 12	bank -19	banker 12	base -18	battuta -22	beau -14	beiden -11	berichten -13	best -15	bewindsman 18	billion -13	bloque 9	board 7	boat -11	boats -15	bonden 11	book -20	boss -11	both -16	bowlers -15	braccia -20	brother -16	buren -15	bus -24	buurt -14	buurvrouw 6	buyer -27	c' -21	cabildo -21	call -15	calm -16	cambio -17	came -15	campaign -20	capitaine -21	capital -11	capitán -19	captain 22	case -28	cases -17	caso -15	celle-ci -8	cent -16	cento -12	centre -11	centro 8	cerimônia -6	chairwoman -7	change -16	chaîne -12	chercheur 6	chercheuse 13	cheuvreux 6	chief -12	children -24	choix -18	cittadino -6	civile -28	client -15	cliente -9	clients -26	cloche -22	club -9	coach -9	coalitiepartijen -8	collaboratore -19	comité -24	commission -25	compagnie 15	company -16	compañía -18	complainant 7	comptes 12	comune -13	concorrente -14	conductor 22	conseiller 16	consejo -13	considera -17	consultant 22	contas -18	contract -17	contraire -14	corner -27	coroner 14	corte -8	costiera -17	council -7	counterpart 6	countries -7	county -6	courriels -9	course -24	court -20	crew -16	crews -21	critics -16	critique -17	cronista 10	cuerpo 14	cultura 9	c’ -16	dat 11	dato -14	daughter 12	davanti 19	days -12	deal -10	debat -16	decision -17	decisão -29	defence -21	defender 23	defensa -17	defesa -13	delay -17	dem 17	dernier 15	desculpas -11	despacho 9	dialogue -16	dicastero 12	die 7	dies -25	different -8	diplomat 18	diplomate -14	diputada 9	directivo 21	directora -8	directrice -17	dirigeante 13	dirigente 25	distribuidora -10	dizer -13	diálogo -14	document 12	documento 12	dog -16	dossier -15	drivers -19	droite -15	drug -16	décision -13	défense -15	détracteurs 10	développement -15	earlier -16	ela 19	ele 43	ella 27	elle -6	email -25	embassy 17	empresa 6	energy -23	engineer 11	enquête -6	entidad -12	entonces 10	entraîneur -33	envoy -18	episodio -15	er 35	error -16	es -71	esperti 8	essais -12	estatal -18	este -18	estudo -14	etwas -13	euro -11	européen -11	euros -17	everyone -19	evidence -16	executiva 20	executive 17	expression -19	fallo -25	families -6	famílias -12	fans -19	farmacista -19	farmer 6	farmers -26	father -10	federation -16	felt -22	ferrovia -8	fez 16	fila -9	filha -22	filière -9	film -26	fils -15	final -21	finale -15	floor -9	forward 15	france -36	frase -21	friday -16	fuentes -14	funcionario 10	gauche -32	getuige -24	gewesen -16	giorni -18	gip 8	girl 15	giudizio -10	goats -7	gol -18	goudzoekers -12	gouverneur -22	governante 22	government -16	governor 10	grandmother 21	groupe -19	grupo -19	guard 19	guidance -18	guineense 9	général 10	haar 14	habitants -23	hallazgo -18	hand -11	he 23	head -7	health -16	heard -18	hearing -19	hem 13	het -78	heure -16	hij 41	his -16	hold -26	homóloga -18	hospital -16	house -15	héros -22	i -46	idea -19	iedereen -12	ihr -8	il 23	ils -13	indagato -8	industriels -19	inflation -19	inquiry -16	inquérito -8	instituição 15	institute -15	instituto -17	interesse -17	inversión -13	investigadora 11	investment -24	involved -10	it -86	italiana -12	its -12	jaar -16	joke -12	judge -13	judges 7	juges -18	junior 11	justice -12	justices -19	keer -15	kinderen -17	king -20	laatste 14	lange -14	latter 8	lawmaker 9	lawmakers 8	lawyer -19	leader -26	leeds -27	lei 22	lendemain -10	lerares 6	less -20	letra -23	letter 14	ley -14	librarian 13	line -23	list -16	local 12	longer -8	looked -16	lui 8	líder -19	maestro 8	magistrada 26	magistrado -13	magistrato 20	mail 9	mairie -19	maker -17	man -32	manager 12	manutention -28	marchés -10	match -21	mayor 9	meeting -9	members -11	men -10	mercado -14	mesmo -15	message -8	million -19	minister 14	ministers -33	ministra 11	ministre 20	ministry 18	minutes -24	modulo -18	monde -10	money -20	more -16	mot -11	motion -12	muestras -8	multa -16	musician 20	mère 17	médailles -7	nacional -11	name -18	named -13	nation -15	negotiations -21	negotiator -17	negócio -18	nobody -15	nom -13	norma -26	nota -22	note 9	noticia -11	nous -15	nouveau -17	novelist 15	number -26	nuova -6	occasion -14	oferta -14	office 19	officer 12	official 25	officials -12	on -69	one -26	opinion -17	oposição -18	opponent -11	oppositie -26	opposition -26	order -16	organisation -18	osserva -12	owner -20	padre -9	panel -13	paper -19	parents -11	parola -16	parquet 18	part -25	parte -28	partido -22	party -30	patients -14	payment -15	people -33	percent -12	percentual -12	perito 16	person -17	persone -10	pescadores -15	phone -28	piano -18	pilot -16	place 7	plaisantin 10	players -8	plumber -16	plus -12	politica -12	politician 16	político 9	ponte -17	precisa -8	prejuízo -25	premier -30	première 16	prensa -25	presentador -12	presule -11	price -17	priest 9	principal -16	problema -28	process -18	procura -13	produzione -11	professora 14	program -13	programme -20	projet -25	proposition -13	prosecuting -15	prosecutor 13	prosecutors -17	prova -11	proyecto -16	président -15	prévenu -15	public -25	pénaliste 25	pênalti -14	quale -20	queixa -7	question -21	quis -17	radio -27	ragazzi -9	rapport 14	reaction -22	rechter -11	recteurs -10	region -11	relation -15	relazione -11	remark -24	rensters -16	replied -8	reporters -31	représentant -12	research -18	reserva -20	responsable 6	result -28	resultados -18	retailer -22	rete -12	ricorso -15	rien -18	rientro -27	riferito -8	risas -15	rival 9	rule -23	ruling 8	réponse -20	safe -13	said -38	sale -17	santé -8	says -13	saída -14	second -15	seconde 12	secretario -22	secretary -8	secteur -27	seen 12	sentencia 15	septuagénaire 16	sergeant 7	service -22	sesión -24	settimana -17	setting -20	shares -17	she 12	sheets -16	ship -21	shot -10	side -24	sides -20	sie 22	signora 10	silence -17	sindacalista 6	sindacati 10	sindaco 20	sindicatos -14	singer 8	sinistra -14	skipper 13	so -14	socialiste 6	société -19	software -22	someone -19	sottosegretario -12	source 21	sources -19	spokesperson 19	spokeswoman 24	squad -6	staff 19	stand -10	state -26	statement -6	stessa -10	stopped -18	street -11	striker 9	student 13	students -25	study -12	sua -19	suggested -11	suo -19	supervisor 12	supporters -21	syndicaliste 14	sénateurs -17	talks -14	tante -17	target -16	tax -17	te -15	tecnico 23	teenager 11	tekst -14	telephone -23	tempi -15	testa -21	tester 11	testo -33	text -23	texte -12	that -52	their -24	they -14	third -15	this -18	those -22	time -24	times 9	todos -18	told -24	tongien 9	tout -28	trabajo -12	trainer 17	transcript -14	travail -6	treasurer 17	trial -19	técnico -18	uitspraak -18	union -28	unit 10	units -16	universiteit -14	university -15	uno 9	uomo 21	usine 7	uur -17	vader -10	vainqueur 16	vakbonden -12	vendeur -16	vendor 11	verdict -18	verklaring -16	vero -12	vertritt -6	veteran 24	vez -18	vicepresidenta -16	view 11	village -24	ville 7	voce -22	volte -16	vote -17	wat -18	water -13	we -25	widow 30	wife -16	women -17	woordvoerder 22	worden -14	work -18	worker 13	wrote -12	years -8	zaak -18	ze 13	zij 39	zo -18	zufolge -19	zurück -22	áudio -18	édile 10	élue -11	élèves -14	órgão -22	único -10
intro-force|according-to|,|according|	13-25 15	4-6 8
intro-force|according-to|:|according|	1 -8	4-6 -26
intro-force|according-to|auxiliary|according|	2 17	4-6 21	7-12 11
intro-force|according-to|capital|according|	7-12 21
intro-force|according-to|determiner|according|	4-6 -15
intro-force|according-to|preposition|according|	4-6 -11	7-12 9
intro-force|according-to|start|according|	1 17	4-6 -19
intro-force|according-to|stop|according|	1 21	7-12 -13
intro-force|according-to|word|according|	0 -6	1 12	13-25 -17	4-6 21	7-12 -13
intro-force|colon|:|naked|	1 -6	4-6 -20
intro-force|interview|:|naked|	26+ -16
intro-force|interview|start|naked|	26+ -28
intro-force|interview|stop|naked|	26+ -12
intro-force|named-before|quote|naked|	4-6 -10
intro-force|named-before|start|naked|	26+ -86
intro-force|named-before|stop|naked|	1 11	13-25 -10	2 21	26+ -9	3 -19
intro-force|named-nearby|)|naked|	4-6 16
intro-force|named-nearby|,|naked|	1 11	13-25 -19	2 8	26+ 8	3 -14	7-12 -15
intro-force|named-nearby|:|naked|	0 14	1 24	2 -17	3 17	4-6 -9	7-12 -14
intro-force|named-nearby|;|naked|	2 15
intro-force|named-nearby|adverb|naked|	1 -24	2 13	7-12 13
intro-force|named-nearby|auxiliary|naked|	1 -19	13-25 18	2 -29	26+ -27	3 -11	4-6 -25
intro-force|named-nearby|capital|naked|	2 -9	3 -17	4-6 7	7-12 -9
intro-force|named-nearby|coordinator|naked|	2 -10
intro-force|named-nearby|determiner|naked|	0 -11	1 -12	2 -29	3 10	4-6 6	7-12 -15
intro-force|named-nearby|possessive|naked|	4-6 -18
intro-force|named-nearby|preposition|naked|	26+ -13	3 17	4-6 23
intro-force|named-nearby|pronoun|naked|	0 -50	13-25 -18	3 13	4-6 -8
intro-force|named-nearby|start|naked|	0 23	1 -6	13-25 -11	2 33	7-12 16
intro-force|named-nearby|stop|naked|	1 43	2 12	3 -10	4-6 12
intro-force|named-nearby|subordinator|naked|	1 -30	13-25 -9	2 -16	3 9	7-12 10
intro-force|named-nearby|that|naked|	1 -26	13-25 -12	4-6 25	7-12 9
intro-force|named-nearby|verb-judging|naked|	1 -6	13-25 -20	2 27	3 -6	4-6 -13
intro-force|named-nearby|verb-saying|naked|	13-25 -6	2 6	26+ -22
intro-force|named-nearby|verb-thinking|naked|	13-25 -26	2 -14	4-6 -11	7-12 -15
intro-force|named-nearby|word|naked|	1 -51	13-25 -34	26+ -19	3 -7	4-6 26	7-12 -14
intro-force|named-nearby|–|naked|	4-6 -21
intro-force|paragraph-before|start|according|	26+ -12
intro-force|paragraph-before|start|judging|	26+ -31
intro-force|paragraph-before|start|other|	26+ -26
intro-force|paragraph-before|start|saying|	26+ -41
intro-force|paragraph-before|start|thinking|	26+ -19
intro-force|possessor|,|naked|	3 10	4-6 -12	7-12 -14
intro-force|possessor|:|naked|	4-6 -34
intro-force|possessor|auxiliary|naked|	2 -25	4-6 -11	7-12 -33
intro-force|possessor|capital|naked|	7-12 -19
intro-force|possessor|determiner|naked|	0 -18
intro-force|possessor|possessive|naked|	1 -17
intro-force|possessor|preposition|naked|	2 -28	4-6 -22
intro-force|possessor|pronoun|naked|	4-6 -24
intro-force|possessor|subordinator|naked|	4-6 9	7-12 -10
intro-force|possessor|that|naked|	7-12 13
intro-force|possessor|verb-judging|naked|	3 20
intro-force|possessor|verb-saying|naked|	7-12 -7
intro-force|possessor|verb-thinking|naked|	2 -24	7-12 -9
intro-force|possessor|word|naked|	2 7	4-6 -13	7-12 -45
intro-force|possessor|’|naked|	1 -17
intro-force|quote-then-speaker|:|saying|	0 19
intro-force|quote-then-speaker|auxiliary|judging|	-4 -18
intro-force|quote-then-speaker|auxiliary|other|	-3 -9	-4 -15	-8 -19	1 9	2 17	7-12 -18
intro-force|quote-then-speaker|auxiliary|saying|	-3 -12	4-6 9
intro-force|quote-then-speaker|determiner|other|	1 -22
intro-force|quote-then-speaker|determiner|saying|	1 -21
intro-force|quote-then-speaker|preposition|other|	1 6	4-6 -10
intro-force|quote-then-speaker|preposition|saying|	-6 8	1 -17
intro-force|quote-then-speaker|quote|saying|	0 23
intro-force|quote-then-speaker|start|judging|	0 18	1 10	4-6 15	7-12 -16
intro-force|quote-then-speaker|start|other|	0 29	1 -10	13-25 -9	2 -13	3 -21	4-6 -15	7-12 -14
intro-force|quote-then-speaker|start|saying|	0 19	1 -12	13-25 -19	7-12 -11
intro-force|quote-then-speaker|start|thinking|	0 23	1 16	4-6 -24
intro-force|quote-then-speaker|stop|judging|	0 17	3 -24	4-6 -22	7-12 -20
intro-force|quote-then-speaker|stop|other|	13-25 -14	2 6	4-6 -35	7-12 -27
intro-force|quote-then-speaker|stop|saying|	0 25	1 8	2 10	3 -22	4-6 -12	7-12 -15
intro-force|quote-then-speaker|stop|thinking|	7-12 -17
intro-force|quote-then-speaker|verb-saying|saying|	-5 7	1 -19
intro-force|quote-then-speaker|word|judging|	-4 -7
intro-force|quote-then-speaker|word|other|	-14 -10	-4 -18	-7 -6	1 -25	2 -24	4-6 -17	7-12 -19
intro-force|quote-then-speaker|word|saying|	-10 -13	-12 15	-3 -11	-5 -16	-7 -15	1 -19	2 -14	3 -9
intro-force|quote-then-verb|,|saying|	1 21
intro-force|quote-then-verb|:|saying|	0 11	1 36
intro-force|quote-then-verb|auxiliary|saying|	1 6
intro-force|quote-then-verb|capital|saying|	1 15
intro-force|quote-then-verb|preposition|saying|	1 -25
intro-force|quote-then-verb|start|judging|	1 21
intro-force|quote-then-verb|start|other|	1 22
intro-force|quote-then-verb|start|saying|	0 13	13-25 -13	4-6 -19	7-12 -36
intro-force|quote-then-verb|stop|judging|	1 24
intro-force|quote-then-verb|stop|other|	1 17
intro-force|quote-then-verb|stop|saying|	0 10	4-6 -7	7-12 -24
intro-force|quote-then-verb|subordinator|saying|	1 -18
intro-force|quote-then-verb|verb-saying|saying|	1 -10
intro-force|quote-then-verb|word|saying|	1 10
intro-force|sentence-after|,|other|	1 -13	4-6 -11
intro-force|sentence-after|:|other|	1 -27	3 -22	4-6 -31	7-12 -14
intro-force|sentence-after|:|saying|	0 -30	1 8	3 -8	4-6 -26
intro-force|sentence-after|auxiliary|judging|	4-6 -11
intro-force|sentence-after|auxiliary|saying|	0 -40
intro-force|sentence-after|start|saying|	0 21	1 9
intro-force|sentence-after|stop|other|	0 -17	1 -25	4-6 -8	7-12 -17
intro-force|sentence-after|stop|saying|	1 -18	3 -22	4-6 -20
intro-force|sentence-after|word|other|	0 8	3 -16	4-6 -22
intro-force|sentence-after|word|saying|	0 17	3 -18
intro-force|sentence-before|,|according|	13-25 -11
intro-force|sentence-before|,|judging|	13-25 -22	7-12 -20
intro-force|sentence-before|,|other|	13-25 -22	26+ -33	4-6 -21	7-12 -39
intro-force|sentence-before|,|saying|	26+ -13	7-12 -29
intro-force|sentence-before|,|thinking|	13-25 -15	7-12 -14
intro-force|sentence-before|:|according|	26+ -19	7-12 -36
intro-force|sentence-before|:|judging|	13-25 -41	7-12 -30
intro-force|sentence-before|:|other|	13-25 -43	26+ -44	4-6 -18	7-12 -10
intro-force|sentence-before|:|saying|	13-25 -34	26+ -16
intro-force|sentence-before|:|thinking|	13-25 -18
intro-force|sentence-before|adverb|other|	13-25 7
intro-force|sentence-before|adverb|saying|	13-25 -36	7-12 -21
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -28
intro-force|sentence-before|auxiliary|judging|	13-25 -9	7-12 -15
intro-force|sentence-before|auxiliary|other|	13-25 -21	26+ -45	7-12 -46
intro-force|sentence-before|auxiliary|saying|	13-25 -14	26+ -35	4-6 -25	7-12 14
intro-force|sentence-before|auxiliary|thinking|	13-25 -19
intro-force|sentence-before|capital|other|	13-25 -15	7-12 -11
intro-force|sentence-before|capital|saying|	13-25 -7	26+ -14	7-12 -36
intro-force|sentence-before|coordinator|saying|	13-25 -20
intro-force|sentence-before|determiner|judging|	7-12 -17
intro-force|sentence-before|determiner|other|	13-25 -11	7-12 -12
intro-force|sentence-before|determiner|saying|	13-25 -32	7-12 -28
intro-force|sentence-before|preposition|according|	13-25 -18
intro-force|sentence-before|preposition|judging|	13-25 9	7-12 -15
intro-force|sentence-before|preposition|other|	13-25 -9	26+ -34	7-12 -14
intro-force|sentence-before|preposition|saying|	13-25 -47	26+ -33	4-6 -22	7-12 -31
intro-force|sentence-before|pronoun|judging|	13-25 -22	7-12 -22
intro-force|sentence-before|pronoun|other|	13-25 -36	7-12 -24
intro-force|sentence-before|pronoun|saying|	13-25 -33	26+ -21
intro-force|sentence-before|pronoun|thinking|	13-25 -21
intro-force|sentence-before|stop|according|	13-25 -21	3 -23	7-12 16
intro-force|sentence-before|stop|judging|	13-25 -27	2 -28	3 -24	7-12 -26
intro-force|sentence-before|stop|other|	2 -28	3 -14	4-6 -11	7-12 -6
intro-force|sentence-before|stop|saying|	1 25	2 17	3 -11	4-6 -7	7-12 -9
intro-force|sentence-before|stop|thinking|	1 -16	13-25 -12	2 -8	3 -17	4-6 -20	7-12 -22
intro-force|sentence-before|subordinator|judging|	13-25 -23
intro-force|sentence-before|subordinator|other|	13-25 10	26+ -33	7-12 -28
intro-force|sentence-before|subordinator|saying|	13-25 -20	7-12 7
intro-force|sentence-before|that|according|	13-25 -19
intro-force|sentence-before|that|judging|	13-25 -20
intro-force|sentence-before|that|other|	13-25 -35	7-12 -18
intro-force|sentence-before|that|saying|	13-25 -21	26+ -21	7-12 -23
intro-force|sentence-before|verb-judging|other|	13-25 -38	4-6 -23	7-12 -26
intro-force|sentence-before|verb-judging|saying|	13-25 -6	7-12 -24
intro-force|sentence-before|verb-saying|other|	26+ -26	7-12 -28
intro-force|sentence-before|verb-saying|saying|	13-25 -52	7-12 -26
intro-force|sentence-before|verb-thinking|other|	13-25 -7
intro-force|sentence-before|word|according|	13-25 -31	26+ -20	7-12 -18
intro-force|sentence-before|word|judging|	13-25 -40	26+ -24	7-12 8
intro-force|sentence-before|word|other|	13-25 -29	26+ -13	7-12 -18
intro-force|sentence-before|word|saying|	4-6 -27	7-12 -46
intro-force|sentence-before|word|thinking|	13-25 -16	7-12 -9
intro-force|signature|,|naked|	1 -28
intro-force|signature|start|naked|	1 16
intro-force|speaker-then-quote|,|judging|	4-6 16	7-12 13
intro-force|speaker-then-quote|,|other|	13-25 -17	2 -13	4-6 -30
intro-force|speaker-then-quote|,|saying|	1 20	13-25 -8	2 -11	3 -23	4-6 8	7-12 -8
intro-force|speaker-then-quote|,|thinking|	7-12 13
intro-force|speaker-then-quote|:|judging|	13-25 -16	3 -11
intro-force|speaker-then-quote|:|other|	1 11	13-25 -12	3 19	4-6 9	7-12 -15
intro-force|speaker-then-quote|:|saying|	13-25 -17	3 11	7-12 -11
intro-force|speaker-then-quote|:|thinking|	3 21	4-6 12	7-12 -20
intro-force|speaker-then-quote|adverb|judging|	2 18	3 -8
intro-force|speaker-then-quote|adverb|other|	1 -29
intro-force|speaker-then-quote|adverb|saying|	2 17	4-6 -18
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -11	4-6 6
intro-force|speaker-then-quote|auxiliary|other|	0 -35	1 -36	13-25 -17	3 -14	4-6 -14	7-12 -11
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -8	2 -15	3 -10	4-6 25	7-12 12
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 11	7-12 -15
intro-force|speaker-then-quote|capital|judging|	2 20	4-6 -10
intro-force|speaker-then-quote|capital|other|	3 -15	4-6 11	7-12 -17
intro-force|speaker-then-quote|capital|saying|	1 11	3 11	7-12 10
intro-force|speaker-then-quote|coordinator|other|	3 -22	4-6 -20
intro-force|speaker-then-quote|coordinator|saying|	4-6 -8
intro-force|speaker-then-quote|determiner|judging|	1 -10	2 6	4-6 11
intro-force|speaker-then-quote|determiner|other|	1 -10	2 7	3 -17	4-6 -19	7-12 -33
intro-force|speaker-then-quote|determiner|saying|	1 -14	3 23	4-6 -9
intro-force|speaker-then-quote|preposition|judging|	3 -20	7-12 6
intro-force|speaker-then-quote|preposition|other|	2 -6	4-6 9	7-12 8
intro-force|speaker-then-quote|preposition|saying|	13-25 -15	2 -6	3 17	7-12 -31
intro-force|speaker-then-quote|pronoun|judging|	1 17
intro-force|speaker-then-quote|pronoun|other|	1 -11	13-25 -17	2 -6	4-6 -20	7-12 -11
intro-force|speaker-then-quote|pronoun|saying|	1 -9	4-6 -15	7-12 14
intro-force|speaker-then-quote|subordinator|judging|	1 -12	2 10	4-6 8	7-12 -14
intro-force|speaker-then-quote|subordinator|other|	13-25 -21	7-12 19
intro-force|speaker-then-quote|subordinator|saying|	13-25 -14	7-12 20
intro-force|speaker-then-quote|that|judging|	1 22
intro-force|speaker-then-quote|that|other|	2 -8	4-6 -15	7-12 -12
intro-force|speaker-then-quote|that|saying|	1 -7	13-25 -15	2 13	3 13	4-6 16	7-12 -7
intro-force|speaker-then-quote|that|thinking|	1 -11
intro-force|speaker-then-quote|verb-judging|judging|	0 22	2 15
intro-force|speaker-then-quote|verb-judging|other|	3 12	4-6 -21	7-12 -12
intro-force|speaker-then-quote|verb-judging|saying|	4-6 11
intro-force|speaker-then-quote|verb-saying|judging|	2 7
intro-force|speaker-then-quote|verb-saying|other|	4-6 -7	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	13-25 -21	4-6 -8
intro-force|speaker-then-quote|verb-thinking|other|	7-12 -6
intro-force|speaker-then-quote|verb-thinking|saying|	2 14	4-6 -16
intro-force|speaker-then-quote|word|judging|	4-6 8	7-12 -24
intro-force|speaker-then-quote|word|other|	0 -51	3 -16	4-6 -16	7-12 -6
intro-force|speaker-then-quote|word|saying|	13-25 -22	2 18	3 18	4-6 6	7-12 9
intro-force|speaker-then-quote|word|thinking|	2 -8	3 -6	4-6 -20
intro-force|topic|,|naked|	13-25 -12	26+ -22	4-6 -24	7-12 -50
intro-force|topic|:|naked|	1 20	13-25 -19	2 7	26+ -23	3 16
intro-force|topic|adverb|naked|	13-25 -44	2 -15	26+ -35	4-6 -7	7-12 9
intro-force|topic|auxiliary|naked|	1 -37	26+ -55	7-12 22
intro-force|topic|capital|naked|	26+ -40	3 16	4-6 10
intro-force|topic|coordinator|naked|	13-25 -18	26+ -18
intro-force|topic|determiner|naked|	2 -22	26+ -48	3 24	4-6 -13	7-12 -31
intro-force|topic|preposition|naked|	13-25 -18	2 19	26+ -67	3 12	4-6 13	7-12 13
intro-force|topic|pronoun|naked|	13-25 -11	2 -17	26+ -29	4-6 -10	7-12 -11
intro-force|topic|quote|naked|	26+ -18	4-6 7
intro-force|topic|start|naked|	26+ -50
intro-force|topic|stop|naked|	1 -11	13-25 -9	26+ -17	3 -13	7-12 -11
intro-force|topic|subordinator|naked|	13-25 -10	26+ -17
intro-force|topic|that|naked|	13-25 -35	2 -12	26+ -29	3 17	4-6 -12
intro-force|topic|verb-judging|naked|	13-25 -30	2 32	26+ -32	7-12 10
intro-force|topic|verb-saying|naked|	1 25	13-25 -50	2 -6	3 20
intro-force|topic|verb-thinking|naked|	13-25 -27	26+ -23
intro-force|topic|word|naked|	0 -32	2 11	26+ -36	3 24	4-6 8
intro-force|topic|—|naked|	26+ -11
intro-force|topic|’|naked|	26+ -13
intro-force|transcript|start|naked|	0 19
intro-force|verb-then-speaker|,|judging|	1 8
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -18	3 -14	7-12 20
intro-force|verb-then-speaker|:|judging|	1 -24	2 21
intro-force|verb-then-speaker|:|saying|	2 -13	4-6 18	7-12 -28
intro-force|verb-then-speaker|auxiliary|saying|	1 -24	13-25 -24	3 -26	4-6 -25
intro-force|verb-then-speaker|capital|judging|	0 -25
intro-force|verb-then-speaker|capital|saying|	0 -27	4-6 25
intro-force|verb-then-speaker|coordinator|saying|	4-6 -16
intro-force|verb-then-speaker|determiner|saying|	2 -29	4-6 7	7-12 -23
intro-force|verb-then-speaker|preposition|judging|	1 -24
intro-force|verb-then-speaker|preposition|saying|	1 -42	4-6 -26
intro-force|verb-then-speaker|pronoun|judging|	0 -34
intro-force|verb-then-speaker|subordinator|judging|	1 -33
intro-force|verb-then-speaker|that|saying|	0 -34	1 -24	3 -19	7-12 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -19
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -22
intro-force|verb-then-speaker|word|judging|	0 -43	1 -19	4-6 -15	7-12 -10
intro-force|verb-then-speaker|word|saying|	0 -60	13-25 -11	2 9	4-6 -14	7-12 -10
intro|according-to|	, 17	: -22	adverb -6	auxiliary 18	capital 22	coordinator 17	preposition -15	start -18	stop 8	verb-saying 17
intro|colon|	start -20
intro|interview|	: -16	start -28	stop -12
intro|named-before|	start -86	stop 8
intro|named-nearby|	, -7	adverb 12	auxiliary -21	capital -8	coordinator -7	determiner -7	preposition 25	pronoun -11	quote 18	start 9	stop 15	subordinator -10	verb-thinking -34	word -9
intro|paragraph-before|	start -51
intro|possessor|	, 10	: -10	auxiliary -38	capital -19	determiner -25	possessive -19	preposition -11	pronoun -8	that 14	verb-judging 18	verb-thinking -25	word -11	’ -17
intro|quote-then-speaker|	, -12	: -11	determiner 7	pronoun 10	quote 23	start 10	stop 18	subordinator -39	that -21	verb-saying -9	word -31
intro|quote-then-verb|	, 21	: 31	auxiliary 18	capital 19	preposition -32	pronoun 13	stop 6	subordinator -18	verb-saying -15
intro|sentence-after|	, -40	: -20	auxiliary 10	preposition -25	start 27	stop -17	subordinator -8	verb-judging -37	verb-saying 8	word 13
intro|sentence-before|	, -37	: -32	adverb -7	auxiliary -15	capital -30	determiner -13	preposition -25	pronoun -22	quote -7	stop 14	subordinator 6	that -43	verb-saying -31	word -11	— 21
intro|signature|	, -28	start 16
intro|speaker-then-quote|	, 6	: 10	adverb -9	auxiliary -6	determiner -9	preposition -12	pronoun -13	subordinator 9	verb-judging 11	’ 13
intro|topic|	, -36	adverb -43	auxiliary 8	capital 12	coordinator -27	determiner -17	preposition 9	pronoun -25	start -50	stop -20	subordinator 11	that -29	verb-judging 9	– -23	— -11	’ -13
intro|transcript|	start 19
intro|verb-then-speaker|	, 19	: 8	auxiliary -27	determiner 10	preposition -24	pronoun -15	subordinator -37	that -17	verb-saying -40	verb-thinking -29	word -24
kind|according-to|	person 23	place -20	unknown 17
kind|colon|	organisation 23	person 21	place -24	unknown -23
kind|interview|	person -37
kind|named-before|	organisation -28	person 19	place -43	unknown -54
kind|named-nearby|	organisation -22	person 57	place -58	unknown -30
kind|	organisation -16	person 60	place -83	unknown -37
kind|organisation|	apposition -21	direct -20	judging 16	naked -19	other 8	passive -31	relative 7	saying -12	shared -20
kind|paragraph-before|	organisation -16	person -32	place -6	unknown -15
kind|person|	according 23	apposed 16	judging 22	naked 52	other 30	passive 8	relative -18	saying 15	shared 22	thinking 19
kind|place|	according -24	apposition -16	direct -48	judging 10	naked -76	other -17	saying -33	shared -26
kind|possessor|	organisation -21	person 7	place -12
kind|quote-then-speaker|	organisation -11	person 25	place -38
kind|quote-then-verb|	organisation -24	person 20	place 19
kind|sentence-after|	organisation -56	person -11	place -20
kind|sentence-before|	organisation -8	person -8	place -69	unknown 9
kind|signature|	person 28
kind|speaker-then-quote|	organisation 17	person 29	place -12	unknown -37
kind|topic|	organisation -13	person 6	place -39
kind|transcript|	person 19
kind|unknown|	according 17	apposed -24	apposition -19	direct -29	judging -21	naked -38	relative -31	saying -9	thinking 8
kind|verb-then-speaker|	organisation -32	person 18	place -28	unknown 20
lead|according-to|lower|	according 18
lead|according-to|upper|	according -15
lead|colon|lower|	naked -29
lead|interview|upper|	naked -37
lead|named-before|upper|	naked -14
lead|named-nearby|lower|	naked -11
lead|named-nearby|other|	naked 6
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -12	judging -31	other -26	saying -41	thinking -19
lead|possessor|lower|	naked -9
lead|quote-then-speaker|lower|	judging -11	saying -10	thinking 11
lead|quote-then-speaker|other|	other -19
lead|quote-then-speaker|upper|	judging 13	other -25	saying 18	thinking 12
lead|quote-then-verb|lower|	other -12	saying 19
lead|quote-then-verb|upper|	judging 21	other 7
lead|sentence-after|lower|	saying 12	thinking 12
lead|sentence-after|upper|	judging -32	saying -8	thinking -12
lead|sentence-before|lower|	according -10	judging 6	saying -17	thinking -45
lead|sentence-before|other|	other 8	saying -18
lead|sentence-before|upper|	judging -32	other -18	thinking -24
lead|signature|upper|	naked 17
lead|speaker-then-quote|lower|	other -26	thinking -14
lead|speaker-then-quote|other|	saying 17
lead|speaker-then-quote|upper|	judging -23	other 15	saying 12	thinking 22
lead|topic|other|	naked -25
lead|topic|upper|	naked -19
lead|transcript|upper|	naked 19
lead|verb-then-speaker|lower|	judging -20
lead|verb-then-speaker|upper|	judging 12	saying 12
lemma|according-to|	none 14
lemma|	accuser -13	achar 12	acquiescer -8	add 12	adiantar -10	admettre -14	admitir -13	advertir 8	advise 19	advocate -12	affermare -11	affirmer 18	afirmar -19	agacer 9	aggiungere -10	agree -29	ajouter 34	alarmer -14	alertar -10	allege 13	allow -23	ammettere 20	amuser 14	annoncer -18	announce -16	anticipare 7	antwoorden 10	antworten 21	anunciar -26	apelar 21	apelidar -31	apologise -23	apologize -16	apontar -18	apostillar 16	appeal -31	appeler 6	apuntar 22	argomentare 11	arrancar 8	asegurar -20	asentir -12	ask 8	assicurare 27	assurer 9	atirar -7	atribuir -18	attaccare 7	attendre 19	avertir -8	avvertire -12	añadir 8	beantragen 8	befinden 21	begrüßen -35	behaupten 7	believe -15	beloven -14	bemängeln 23	benadrukken -6	berichten 21	beslissen 15	bestätigen -17	beteuern 16	betonen 20	bezeichnen -8	bill -19	blame -8	blijven -8	brand -7	brincar 19	bromear 22	brummen 24	calificar 6	care -12	caution 8	celebrar -9	chamar -12	charge -11	cheer -20	chiffrer -17	chip -15	citar -14	claim 7	classificar -11	comentar -6	commenter 6	complain -21	completar 10	concede 19	concedere -18	conclude -10	concluderen 8	concluir -6	conclure 19	concordar -25	confesar 18	confessare 9	confier 33	confirm 7	confirmer -22	congratulare 9	congratulate 7	constateren 16	contar 12	contestar -6	contestare -24	continue -10	corregir 18	counsel -27	counter 14	craindre -20	credit -18	criticise -13	croire 10	cry -17	decide -17	decir -15	declarar 13	decline 14	defend 13	defender 13	definire 20	demand -21	demander -10	denunciar 19	denunciare -9	deny -8	desabafar 9	descartar -6	describir 11	destacar 7	detallar 18	dichiarare 13	dire -11	disagree -28	discordar -7	dismiss 10	dizer -12	déclarer -8	démentir 10	détailler 19	einwenden 12	eisen -7	elogiar 6	email -21	emporter 10	entgegnen -6	ergänzen 15	erinnern -14	erkennen -24	erwidern 9	erzählen 15	escrever 19	escribir 16	esordire 11	esperar -6	estimar -11	estimer 17	exclure 6	exigir 7	expect -18	explain 9	expresar -14	express -6	faire_valoir 23	falar -12	fear -16	feel -24	felicitar 14	festejar -13	figure -14	figurer -17	find -14	finden 14	fluisteren 19	foeteren 26	forecast -16	formulieren 9	fragen 9	frenare -16	freuen 11	fume 12	féliciter 13	fügen -8	garantir 10	garantire 10	getuigen -7	geven -9	giurare 18	glimlachen 19	glisser 21	gracejar -9	grappen -8	gratulieren -19	gritar 6	halten -9	heben -22	herinneren 17	hit -9	hold -7	hope -14	houden -11	indicar -10	informar 6	inquiéter -20	insistere 10	insistir -10	intend -16	interroger 10	invitare 12	invocar -21	invocare 11	ironizar 11	joke 10	jubiler 6	juger -9	justificar 23	klagen 18	klinken -9	know -9	kommentieren -8	lamentar -9	lamentarse 9	lancer 12	lassen 28	laten -8	laugh 15	learn -21	leggen 15	leggere -6	lembrar -10	leren 10	like -19	limitar -20	lire -17	list -17	llamar 20	loben -14	luiden 12	lâcher 22	mahnen 20	mailen 27	mandar 8	manifestar -12	manter -28	marrer 24	matizar 14	message -28	minimizar -20	mopperen 19	mostrar -21	motivare 17	murmeln 16	murmur 16	need -24	negare 12	nennen 23	note -17	noter 15	object 26	observar 15	observe 14	observer -13	oordelen 15	opinar 10	opmerken 7	opposer -14	osservare -14	parlare 29	parler -7	pedir -17	pester -9	philosopher 18	plaider 27	plaisanter 26	plan -37	plead -16	point -25	post -11	poursuivre 16	precisar -12	precisare 12	preferir 6	present -15	press -19	prever -17	prometer -25	promettre 27	propor -18	propose -16	proposer -25	protest -9	préciser 9	prévenir 20	publicar -15	qualifier -24	querer -13	question -15	questionar 24	quip 11	quote -25	raccontare 22	raise 6	rank -17	rate -8	read -16	reageren 17	reagieren -35	rebater 15	recall 13	rechnen 18	recibir 10	recitare 8	reclamar -11	reconhecer 18	record -31	recusar -6	refer 9	refuse -16	refuser -23	regret -20	reject 10	rejeitar -9	rekenen 10	relatar 7	relate -15	relativiser 7	relever -6	remark -7	rematar 19	remember -11	repeat 10	replicar 8	report -26	reportar 11	reprochar 13	respond -19	responder 6	retort -16	reveal -15	revelar -26	riferire -16	rigoler 12	ringraziare -8	ripetere -8	rir 10	rispondere 17	rivendicare 10	roepen -19	rufen 6	réagir -11	réclamer 21	répliquer 10	répondre 21	rétorquer 24	sagen 13	salutare 18	say 29	schamperen 27	scherzare 25	scherzen 6	schildern 18	schreiben 23	schrijven 22	scrivere -12	scusare -9	sehen 18	sentenciar 14	señalar -8	sfogare -9	shout 11	show -25	shrug -12	sigh -19	sign -29	sing -16	sintetizzare 15	smentire 12	solicitar -20	soltar 18	sorrir 15	sospirare -10	sostener 21	sottolineare 16	souffler -9	souligner -14	soupirer -7	souri -8	sourire 17	soutenir 8	souvenir -12	speak 8	spotten 30	sprechen -16	spreken -14	staan 8	state 9	stehen -24	stellen -10	stress -16	sturen 14	sublinhar 18	submit 13	sugerir 23	suggest 10	support -19	tachar -15	talk -36	teilen 22	text -28	title -17	tonner -14	traiter -18	trancher -17	trasladar -12	treat -14	trekken -17	trouver 14	try -21	témoigner 25	vatten 14	ver 22	verkünden -23	verlangen -30	verlauten 20	vermuten -9	verraten 20	versichern 33	versprechen -22	verteidigen -10	vertellen 16	verwachten -14	verweisen -16	verwerpen -13	view -17	voegen 10	voir 10	volunteer -17	vote -25	vow -7	vragen -11	waarschuwen 11	warn -7	warnen 21	wave -14	weisen -27	welcome -19	werben 18	weten -12	whisper -14	widersprechen -8	wijzen -8	willen -24	wish -16	witzeln 6	wollen -31	wonder -18	worry -18	write 8	würdigen -12	zanjar -21	zeggen 11	zeigen -19	zien -22	zitieren -13	zuchten 6	zweren 11	äußern -9	écrire 25	étrangler 11	évaluer -16
lemma|paragraph-before|	agree -6	announce -8	argue -11	ask -15	back -12	call -14	charge -7	comment -6	counsel -9	credit -6	decide -7	decline -6	describe -14	dizer -19	expect -6	feel -7	geven -10	hear -9	hold -18	informar -6	issue -8	know -10	like -9	list -10	name -14	none -27	offer -6	pedir -7	read -16	record -7	rispondere -10	saber -12	say -23	sign -6	speak -12	tell -26	testify -8	unlisted -9	vote -9	want -6
lemma|quote-then-speaker|	add 37	admit 20	affirmer 21	ajouter 26	answer -9	blame -9	call 8	cheer -12	dire 12	déclarer 24	explain 21	faire_valoir 19	find -9	hear 12	hold 8	joke 6	lancer 17	laugh 14	mean 12	name -14	observe 13	plan -11	post -11	quip 20	quote -17	rappeler 20	read -12	recall 19	reply 44	report -23	rule 8	résumer 12	say 19	shoot 15	show -8	talk -26	tell 35	unlisted -10	use 6	whisper 15	write 19
lemma|quote-then-verb|	aclarar 17	admettre 23	affirmer 22	afirmar -10	ajouter 20	ammettere 17	antwoorden 17	asegurar -13	assurer 24	avisar 14	befinden 22	begründen 22	bekennen 27	berichten 7	betonen 23	brincar 19	bromear 22	brummen 24	celebrar 14	chiamare 7	chiedere 9	comentar -10	commentare 15	conclure 23	confessare 16	confidare -6	confier 30	contar 32	criticar 14	declarar 19	demander -6	denunciare -9	dichiarare 18	déplorer 20	détailler 18	erinnern -15	erwidern 9	erzählen 26	escrever 15	escribir 16	explicar 32	expliquer 8	faire_valoir 25	foeteren 23	fügen -14	gestehen 18	geven 20	glisser 21	gracejar -7	grappen -8	halten 16	herinneren 16	houden -8	imager 21	interroger 17	ironizzare 19	joke 19	klagen 24	kommentieren 20	lamentar 6	lamentarse 22	lancer 26	lassen 23	laten 6	leggen 23	lembrar 23	lâcher 23	manifestar 21	meinen 40	melden 25	motivare 20	observar 19	observer 19	osservare -8	pester 21	plaider 22	plaisanter 29	poltern 23	poursuivre 16	precisare 10	preguntar 15	promettre 16	protestar 28	prévenir 26	raccontare 28	rappeler 20	reageren 31	rechnen 22	reclamar 18	reconnaître 16	reconocer 22	recordar 16	relatar 33	rematar 22	replicare -7	responder 17	ribattere 22	riferire 15	rir 13	rispondere 18	rufen 23	réagir 15	répondre 14	résumer 15	rétorquer 25	say 10	schamperen 22	scherzare 26	schildern 13	schreiben 26	schrijven 21	scrivere 13	sentenciar 13	señalar 16	sintetizzare 14	souffler 20	soupirer -8	sourire 13	spiegare 26	spotten 33	sublinhar 15	sugerir 23	tagliare 11	teilen 22	tell -40	trancher -9	tuonare 15	témoigner 19	vatten 23	verraten 12	versichern 19	verteidigen 10	vertellen 31	vinden 16	write 22	zeggen 13	zuchten 24	écrire 31
lemma|sentence-after|	answer -22	ask 27	back 11	demander -13	lachen -12	point -23	read -26	reply -6	say 20	tell -26
lemma|sentence-before|	accuse -28	adiantar -15	admettre -11	admit -16	advertir 6	advocate -12	affermare -19	afirmar -20	agree -20	alegar -19	annunciare -6	answer -21	anunciar -26	apelar 19	apologise -20	appeal -24	appeler -21	argue -21	arrancar -9	ask -32	assicurare 12	assurer -22	attaccare -7	attendre 11	back -36	begrüßen -27	benadrukken -8	berichten 19	blame -36	blijven -20	call -46	chamar -16	chiedere -35	claim -21	comentar -15	commentare -18	complain -16	concordar -25	confermare -20	confier -23	confirmar -21	congratulare 9	congratulate -23	considerar -8	contar 23	contestare -16	criticar -10	decir -21	declarar -16	decline 8	definire -13	demand -24	demander -18	deny -8	describe -18	dire 6	disagree -31	dispute -16	déclarer -17	erinnern 15	erklären -29	erzählen 6	escrever 9	esperar -6	esprimere -26	exigir -11	expect -22	explain 15	explicar -32	expliquer -29	falar -26	fear -16	feel -10	felicitar 10	find -34	finden 10	frenare -26	garantir -18	geven -9	giurare -10	gracejar 8	hear -26	heißen -32	heten -19	hit -9	hold -16	houden -28	informar 7	inquiéter -31	insist -31	insistir -12	invitare -19	ironiser -20	issue -12	klagen -21	know -13	kritisieren -28	kündigen -23	lachen 17	lamentar -16	lancer -28	laten -27	learn -19	lembrar -17	like -14	list -19	luiden -6	mahnen 12	manter -26	mean -26	melden -34	message -20	mostrar -17	negar -6	nennen -24	noemen -24	note -25	observer -14	opinar -20	order -19	osservare -8	parlare -21	parler -22	pedir -27	pester -12	plaider 13	plaisanter -22	plan -17	point -23	post -26	precisare -16	preferir 7	preguntar -9	present -17	prometer -14	promettre -29	promise -21	proposer -25	publicar -18	queixar -16	querer -13	quote -26	raccontare -12	rappeler -21	rate -23	reageren -19	reagieren -29	rechnen 10	reclamar -10	record -30	recordar -21	refer -28	refuse -19	refuser -25	regretter -22	reject 7	report -17	reportar 11	responder -12	resumir -26	ricordare -19	ringraziare -13	roepen -25	rule -12	réclamer -22	répondre -19	scandire -8	scrivere -15	see -12	show -9	shrug -12	sigh -15	sign -18	speak -6	spiegare 10	sprechen -7	spreken -17	staan 12	stellen -16	sturen 15	sustentar -15	talk -18	tell -11	temere -22	testify -17	text -25	thank -22	think -13	trouver -15	trovare -13	tuonare -7	urge -43	use -13	verklaren -9	verlangen -19	versprechen -17	vertellen 7	verwachten -14	verweisen -33	view -16	vinden -6	vote -13	vragen -42	want -35	weisen -24	welcome -22	weten -12	wijzen -30	willen -25	wollen -19	wonder -18	write 13	zeggen -13	zeigen -27	zien -24	écrire -21	évaluer -16
lemma|speaker-then-quote|	accuse 14	admit 14	admitir -10	advertir 6	affirmer 14	afirmar -10	aggiungere 17	agree -15	ammettere 19	answer 17	antworten 19	appeal -15	appeler 14	asegurar 7	ask -7	assicurare 8	assurer 14	auspicare 9	bemängeln 24	blijven 16	calificar 6	call 7	chiedere -15	classificar -11	complain -16	concede 21	conclure 9	confirm 10	confirmar 22	considerar 7	corregir 18	croire 10	decir -16	declarar 16	decline 8	definire 14	demander 18	dire -20	discordar -6	dismiss 10	dizer -21	dénoncer -10	ergänzen -6	erkennen -6	estimer 17	exigir 9	expect -14	explain -6	falar -9	feel -19	find -6	féliciter 13	garantir 15	geben -6	halten -19	heißen 19	hold -7	houden 11	indicar -9	indiquer 7	insist 22	invitare 17	ironizar 11	joke 9	juger -12	kommentieren -21	kündigen 16	lassen 14	laten -16	like -18	limitar -14	llamar 17	mandar 10	message -18	name -18	need -20	negare 22	nennen 18	noemen 8	none -13	note -12	object 15	opinar 17	parlare 29	pedir -6	plan -23	point -6	praise 9	precisar -16	precisare 14	press -6	prometer -9	promettere 13	promettre 23	promise -6	qualifier -24	queixar -6	quote -21	read -18	reclamar -11	reconocer -12	refuse -10	regret -20	regretter 16	rekenen 16	relever -10	reply -7	responder 9	resumir 9	ribattere 17	ricordare 12	rispondere 11	rufen -16	rule -20	réclamer 18	répondre 11	sagen 25	salutare 22	sapere -10	say 24	schreiben 20	scrivere -15	sehen 18	show -25	sign -28	sostener 18	sostenere 7	sprechen -12	spreken -6	state 13	stehen -20	stress -16	subrayar -14	sustentar 10	thank 24	title -12	trouver 21	urge 14	use -10	ver 23	verlauten 21	vinden 7	voir 17	warn -14	warnen 24	willen -7	wollen -16	write -15	würdigen -7	zeigen -12	zien -13
lemma|verb-then-speaker|	acusar -15	admitir -26	antworten 7	ask -26	assicurare 13	bezeichnen -19	calificar -14	call -48	chamar -13	chiedere -25	confermare -19	confirmar -20	considerar -9	contestare -15	declarar -23	definire -16	describe -23	dire 31	divulgar -21	dizer 17	erkennen -8	halten -21	heißen -19	houden -17	insist -24	laten 20	mandar -22	noemen -17	pedir -40	preferir -9	prometer -16	recusar -20	rispondere 9	roepen -17	rufen 11	say -20	sprechen -12	tell -57	urge -18	warn -23	würdigen -15	zien -18
length|	0 -14	1 22	2 6	3 10	4 -6
near|according-to|	0 10	1 16	2 6	4-6 10	7-12 -7
near|colon|	1 -6	26+ -20	4-6 -20
near|interview|	26+ -37
near|named-before|	1 11	13-25 -10	2 21	26+ -84	3 -19
near|named-nearby|	0 -11	1 -8	13-25 -24	2 12	26+ -26	3 11	4-6 12	7-12 -9
near|paragraph-before|	26+ -51
near|possessor|	0 -18	1 -29	2 7	3 6	4-6 -26	7-12 -16
near|quote-then-speaker|	-10 -22	-11 10	-12 24	-14 -29	-15 -21	-2 -13	-20 22	-23 -18	-3 -23	-4 -33	-7 -21	-8 -25	0 30	1 -11	13-25 -32	2 15	4-6 -14	7-12 -15
near|quote-then-verb|	0 11	1 15	13-25 -7	3 7	4-6 -26	7-12 -32
near|sentence-after|	0 12	1 12	13-25 -6	2 -14	3 -35	4-6 -23
near|sentence-before|	1 24	13-25 -10	26+ -7	3 -22	4-6 -11	7-12 -6
near|signature|	1 14
near|speaker-then-quote|	0 6	13-25 -39	2 10	26+ -26	3 7	4-6 8	7-12 -11
near|topic|	0 -26	1 17	13-25 -17	2 23	26+ -52	3 31	4-6 12
near|transcript|	0 19
near|verb-then-speaker|	0 -9	1 7	13-25 -38	3 -6	7-12 -17
negated|	paragraph-before -12	quote-then-speaker -14	sentence-before -47	speaker-then-quote -19
next|$|	other -15
next|&|	saying 15
next|(|	judging 18	other -22	saying 21
next|,|	judging -18	saying 10	thinking -18
next|:|	other -12	saying -9
next|;|	saying -23
next|according-to|	( -22	: -10	auxiliary 8	coordinator -24	determiner 10	marks 17	preposition 9	pronoun -10	stop 16	word 10
next|adverb|	judging 7	other 26	saying -14	thinking 12
next|auxiliary|	other -18	saying -43	thinking -14
next|capital|	judging -32	other -37	saying 20
next|coordinator|	judging -21	other -25	saying -32	thinking -13
next|determiner|	thinking -12
next|end|	saying -28
next|marks|	judging 22
next|paragraph-before|	( -9	, -23	: -7	adverb -13	auxiliary -11	capital -19	coordinator -9	determiner -22	preposition -24	pronoun -27	quote -6	stop -23	subordinator -24	that -31	verb-judging -18	verb-saying -18	word -24
next|preposition|	judging -7	thinking -7
next|pronoun|	judging 6	other -16	saying -10	thinking 8
next|quote-then-speaker|	adverb 9	capital 17	determiner 9	end -25	pronoun -7	quote -18	stop 12	that -35	verb-saying -12	verb-thinking 7
next|quote-then-verb|	& 15	( 13	, -11	auxiliary -13	coordinator -7	end -13	preposition 8	quote -16	stop 34	subordinator 28	that 19
next|quote|	other -29	saying -42	thinking -23
next|sentence-after|	, -14	: -42	adverb 28	auxiliary -29	capital -11	coordinator -30	determiner -25	preposition -18	pronoun -21	quote -22	subordinator 19	word 7
next|sentence-before|	( 16	, -13	: -13	; -8	adverb -10	auxiliary -46	capital -16	preposition 21	pronoun -6	quote -13	stop -21	subordinator -35	that 7	verb-judging -17	verb-saying -6	verb-thinking -38	word -18
next|speaker-then-quote|	, 15	; -20	adverb 6	auxiliary -27	coordinator -22	marks 6	pronoun 6	quote -26	subordinator -9	verb-judging -9	verb-thinking -19	word -11
next|stop|	judging -10	other 8	saying 23
next|subordinator|	judging -12	thinking -17
next|that|	judging -25	saying 9
next|verb-judging|	judging -14	other -34	saying 22
next|verb-saying|	thinking 6
next|verb-then-speaker|	( 8	, 33	: -10	; -28	adverb -20	auxiliary -51	coordinator -32	determiner -8	marks -9	preposition -39	pronoun -9	quote -30	subordinator -36	verb-saying 20	word 12
next|verb-thinking|	other -28	saying -21
next|word|	judging -15	saying -6	thinking -19
next|’|	saying 6
noun|	0 -9	05 -22	1 -14	12 -22	14 -12	2 -10	20 -16	214 -17	34 -16	6 -7	67 -6	74 -8	88 -13	ab -11	abend -14	accord -12	accordo -20	acto -15	acuerdo -18	acusación -14	acórdão -14	adjoint 11	adversaire -17	advocaat -18	advérbio -10	af -17	affaire -18	agence 10	agencia 9	agente 7	agua -13	alunos -16	amministrazione 9	analistas -16	analysten -14	analystes -19	ancien 8	ancienne 9	ander -16	anfrage -28	angaben -10	animale -21	annonce -11	ano -10	anwalt -17	anwohner -26	apotheker -19	arbitrage -26	arbitragem -11	arbitro -16	artistes -11	asociación -22	assessora -22	assessore -21	assistente 7	association 10	associazione -15	ata 15	atacante 15	attaquant -11	audio -17	audition -16	autora 16	autorità 14	avis -13	avocat -13	avocate -30	avoir -20	ayuntamiento -22	azienda 9	ação -15	banca -14	banco -7	banque -13	battuta -22	beamter 16	beau -14	begriff -16	beiden -11	bericht 8	berichten -13	beschluss -8	bestuurder 11	bestuursvoorzitter -20	betreiber -20	betriebsrat -19	bewindsman 18	bonden 11	boon 10	bord -11	bout -11	braccia -20	branche -27	brief 11	bundesstraße -25	buren -15	bus -17	buurt -14	buurvrouw 6	bürgermeister 25	c' -19	cabeza -11	camarade 17	cambio -21	capitaine -21	capitán -22	capogruppo -12	carabinieri -15	carte -16	caso -18	cento -12	centro -20	cerimônia -6	chaîne -12	chercheuse 13	chi -16	chico 9	choix -18	cittadino -6	cliente -9	cloche -22	coach 8	collaboratore -19	comandante -11	comboio -21	comissão 24	comité -36	commission -18	compagnie 15	compañía -18	comune -19	comunicado -19	concorrente -14	confederação -11	confédération -16	conférence -21	conseil -19	conseiller 16	consejo -13	conselho -15	consiglio 9	contacté -16	contraire -14	corte 8	courriel -18	courriels -9	critique -23	cronista 10	cámara 14	câmara -11	côté -19	c’ -14	dal -12	dat -43	dato -14	debat -16	debatte -15	decisão -29	defensa -17	defesa -14	delantero -14	delegada 12	deputata -13	deputato -24	dernier 15	dernière 12	desculpas -11	despacho 8	deuxième -8	dialogue -16	dies -25	dipartimento -9	diplomat 13	diplomate -11	diputada 9	directeur -22	directivo 21	director -19	directora -8	directrice -22	dirigeante 13	dirigente 27	dizer -13	diálogo -14	document 8	documento 10	donnerstag -13	dorf -17	dossier -15	droite -15	décision -13	défense -15	détracteurs 10	empore -19	ende -11	engenheiro 12	enquête -6	entraîneur -33	entscheid -16	entscheidung -30	entwurf -15	episodio -15	ergebnis -17	esperti 8	essais -12	este -15	estudio -9	estudo -16	etwas -13	euro -22	executiva 20	expression -15	fahrer -16	fallo -23	falta -13	farmacista -19	federação -19	ferrovia -8	fila -14	filha -22	filière -9	film -20	fils -15	finale -15	firma -11	fonte 18	fonti 9	frase -23	funcionario 6	fédération -9	geld -18	gerente -22	getuige -22	gewesen -16	giudizio -10	gol -19	gonzalo 17	goudzoekers -12	gouverneur -22	governante 22	governo -13	groupe -12	grund -17	grupo -19	gutachten 10	hallazgo -18	haus 10	herr 27	hersteller -17	heure -22	homme 6	homóloga -21	hospital -11	humor -14	héros -22	iedereen -12	industriels -19	instituição 15	institut -12	instituto -18	interesse -11	inversión -13	investigadora 20	jaar -14	jahren -13	jefe -22	juges -18	jury -6	keer -19	kerk 15	kinderen -17	konzern 12	kritik -11	kundin 15	laatste 14	lado -21	land -14	lange -14	leitura -20	leonor -24	lerares 6	letra -23	lettre -19	ligue -12	líder 9	lösung -34	machine -10	madre -13	maestro 8	magistrada 26	magistrado -13	magistrate -17	magistrato 20	mail 27	mairie -19	maker -12	mal -20	mandant -21	mann 21	marchés -10	markt -14	mehrheit -13	mercado -17	meritxell -6	mesmo -15	meteorología -7	meter -7	minister 14	ministerie 12	ministerin 21	ministerio 7	ministerium 11	ministero 13	ministro 11	mitarbeiter 11	moeder -10	monde -10	mot -10	muestras -8	multa -16	männer 16	mère 17	médailles -7	nachfolger -6	nachfrage -25	negócio -18	netz -11	niemand -12	noack 12	nom -18	nombre -24	norma -26	noticia -11	nouveau -17	numero -8	nuova -6	oferta -14	office 9	onderzoekers -21	operação -16	oppositie -26	opposition -29	orden -6	organisation -17	osserva -12	padre -11	palazzo -7	papier 16	parola -14	parole -15	parquet 18	part -23	parte -28	partido -18	partij -20	patron 8	pause -18	percentual -12	pereira -6	perito 14	piano -18	piste -25	place -12	plaisantin 10	plan -13	platz -13	plus -12	politica -12	político 8	ponente -16	ponte -17	portavoce 19	porte-parole -10	prejuízo -32	premier -26	premio -18	première 16	presentador -12	presidente -21	presse -23	presule -11	principal -17	problema -28	procura -30	produzione -11	professora 14	programa -22	projet -28	proposition -13	prova -10	proyecto -19	prozent -18	président -15	prévenu -15	pároco -10	pénaliste 25	pênalti -14	quale -20	queixa -7	quis -17	raad -9	ragazzi -9	rapport 14	rechter 13	recteurs -10	recusa -17	rede -13	redes -12	regista -16	relatora 8	relatório -20	relógio -6	rensters -16	representante 6	représentant -12	reserva -20	responsable 6	resultados -18	rete -12	ricorso -15	rien -18	rientro -27	riferito -8	risas -15	risposta -12	rival 12	réponse -20	saal -31	satz -19	saída -14	schaden -11	schrijver -12	schwierige -11	secretaria -12	secretario 8	secteur -16	seite -22	senador -14	sentencia 15	septuagénaire 16	ser -25	settimana -25	sicht -20	signora 16	sindaca 13	sindacalista 6	sindacati 10	sindaco 15	sindicato -20	so -14	società -17	société -23	soit -9	source 19	sprecher 21	stadträtin -18	stampa -19	stand -11	stessa -10	steven -15	stimmen -9	sua -15	suo -19	syndicaliste 14	sängerin 21	sénateurs -23	taxa -10	te -15	tecnico 25	tee -21	tekst -14	telefono -8	tempi -15	ter -16	termin -13	testa -21	testo -33	tisch -9	titular -7	todos -18	toulousain 11	tout -31	trabajo -12	trainer -17	treinador 24	tribunal -8	técnico -6	ufficio 11	uhr -32	uitspraak -18	union -28	unione -22	universidad -20	universidade -30	universiteit -14	université -12	uno 7	unternehmen 28	uomo 22	urlauber -15	urteil -25	usine -8	uur -17	vader -18	vainqueur 16	vakbonden -12	vater 9	verklaring -16	vero -12	verteidiger -11	verteidigung -17	vez -18	vicepresidenta -16	voce -22	volley -7	voorzitter 15	vorlage -28	vorwürfe -15	wat -20	weg -20	wende -19	werfer -21	wethouder 14	wind -8	woordvoerder 22	woordvoerster 9	worden -14	worten -23	x -24	zaak -24	zeitung -24	zo -18	zurück -22	áudio -11	édile 10	élue -11	élève -6	élèves -15	étude -15	été -10	órgão -22	único -17
noun|ending|	0 -9	05 -22	1 -14	12 -22	14 -12	2 -10	20 -16	214 -17	34 -16	6 -7	67 -6	74 -8	88 -13	aad -9	aak -29	aal -25	aar 14	aat -14	ab -11	aca 13	ace -12	ach 8	ack 7	aco 15	ada 9	af -17	aft 22	age -23	agt -14	ail 29	ain 20	aio -17	ajo -12	ale 13	ali -13	all -31	alo 17	alt -18	ama -23	ame 12	ana -19	ank -29	ann 22	ano 20	ans -21	ant -13	app -11	ara -13	ari -24	aro -11	art -17	asa -13	ase -23	aso -18	ast -15	ata -11	ate -18	ati 9	ato -12	atz -18	aux -10	axa -10	axi -10	aße -26	bat -16	ben -23	ber -28	bio -12	bot -21	bre -20	bus -17	c' -19	cal -9	cas -8	cat -16	cco -14	ces -17	chi 7	cht -28	ché -20	cia 11	cke -17	cto -27	cté -16	cès -17	c’ -14	dad -13	dal -12	dar -16	das -15	dat -43	dax -11	deo -21	der 11	des -20	dia -20	dig -11	din 13	dio -24	dió -20	dor 9	dos -32	dão -14	eau -20	eca -25	ede -14	edo -10	een -18	eer -27	eet -11	efe -22	ege -20	ehr -14	eia -10	eid -21	eil -27	ein -17	eit -22	ejo 10	ela -22	eld -22	ele -28	ell -6	eln -23	els -18	elt -25	ema -34	ena -11	end -30	ene 8	enn 8	ens -14	ent -22	enu -15	enz -16	ere 24	eri -17	erk 15	err 27	ers -19	ert -29	esa -28	ese 17	esi -31	eso -13	est -24	eta 16	ete -12	eto -20	ets -20	etz -11	età -17	eur -6	eut -12	eza -12	fen -20	fer 36	fin -11	gar -9	gas -8	gel -19	gem -6	gen -50	ger -19	ges -19	gio -22	gne -13	gol 13	gte -10	gua -19	gue -24	gão -22	gía -7	hef 23	hen -22	hia -17	hés -10	ias -13	iat -17	ica -10	ice 13	ich -32	ico 33	ida -17	ido -9	ied -25	ief 8	ieg -6	iel -29	ier 13	iff -16	iga -25	ige 6	igo -11	ijk -20	ijn -22	ijs -17	iko -14	ila -14	ild -13	ilm -23	ilo -18	ils -15	ima -21	ind -24	ine -13	ing -12	ino -6	ins -25	int 19	ion -28	ios -30	ira -6	iro 17	isa -12	ist 13	ita -13	ite -29	ito 13	its 6	itt -19	ità -24	ité -32	ium 11	iva 18	ive -15	ivo 12	ixa -7	ixe -10	ião -18	ión -42	jet -28	kel -18	ker 6	ket -11	kst -14	kte -31	lag 9	lan -16	lar -17	las -17	len -34	ler 15	ley -14	lfe -20	lha -26	lho -13	lia 19	lla -21	lli -17	llo -20	lma -7	lot -13	lta -17	lte -14	lti -15	lue -11	lus -12	lée -11	mal -21	mat 13	men -12	mer -8	mes -7	mia 13	min -15	mio -22	mis 9	mor -16	mot -10	mpa -19	mpi -15	mão -12	nal -12	nam 10	nca -15	nce -24	nco -8	nde -8	ndo -31	nds -37	nen -34	ner 23	nes -16	net 8	nge -26	nha -12	nho 10	nia -6	nie 20	nik -30	nio -29	nis -32	nna 11	nne 20	nom -18	nor -24	nos -18	nsa -21	nse -16	nst -18	nta -16	nte 14	nto -18	nts -19	nza -13	nze -19	nça 10	oca -17	oga 12	oge -11	ogo 18	oio -21	oir -23	oit -9	oix -21	ola -19	omo 22	one 7	oni -28	ono -14	ons -11	oog 17	oon 13	ord -19	orf -17	orm -10	osa 7	osi -22	oso 20	ost -22	ote -11	oto 8	out -30	ouw 19	ova -15	ove -13	ovo -14	pal -17	pas -12	ppo -12	que -24	qué -16	rag -34	ral -26	ram -27	rar -16	ras -22	rat -15	rca -18	rce 17	rde -27	rdo -26	ren -19	rer -20	res -35	rfe -15	rgo -10	ria 10	rie 7	rij -19	rin 44	rio -9	ris -9	rit -16	rkt -16	rma -32	rme -16	rno -16	ron 6	ros -20	rro -30	rse -15	rso -15	rta -24	rti 11	rto -13	rts -10	rum -20	rva -23	sas -10	sce -14	sch -31	sen -30	ses -17	sis 15	smo -23	so -14	ssa -23	sse -28	sso -20	sta 21	ste 14	sti -20	sto -34	sua -15	suo -19	são 13	sée 14	tag -25	tal -22	tar -9	tas -39	te -15	tee -21	tel -15	ter 8	tes -18	tet -10	tig -17	tij -20	tik -18	tin 7	tor -8	tos -19	tou -15	tra -16	tre -16	tro 12	tte -20	tti -22	tto -9	tum -22	tut -12	tze -15	tzt -16	tán -22	ual -19	ube -9	uch -30	uck -18	ude -9	udo -11	uel -17	uer -30	ues -15	uet 18	uge -29	uhr -32	uis -17	uit -18	uld -10	ule -12	uli -18	una -19	und -25	une -28	ung -16	upe -12	upo -19	ura -21	ure -20	urf -15	uro -14	urs -7	urt -14	ury -8	usa -17	use 8	uso -22	uss -21	uta -22	ute -17	uto -26	uur 16	vel -17	ven -17	ver -18	ves -15	vez -18	via -21	vis -13	was -13	wat -20	weg -23	x -24	zen -11	zer -14	zgo -18	zia -7	zio 8	zo -18	zte -7	zug -18	zza -17	zzi -13	zzo -12	ção -26	ème -9	èse -20	ève -6	ées -14	éré -9	été -26	ête -9	ída -14	íza 20	ízo -32	îne -12	ñía -18	ôté -19	ões -28	ück -22
noun|kin|according-to|	lawyer 19	leader -13	member -6	minister 14	none -13	scientist 22	speaking 13
noun|kin|	authority -10	coach 6	company -26	court -12	doctor 12	judge 21	leader -18	member -18	none -48	party -27	player -11	police 7	press -32	prosecutor -14	school -33	scientist 49	teacher 14	union 10	worker 8	writer 6
noun|kin|colon|	none -43	police -11	speaking -11
noun|kin|named-before|	association -20	authority -25	company -24	court -11	lawyer -16	leader -9	member -16	minister -15	none -41	party -24	school -18	speaking -25	worker -6
noun|kin|named-nearby|	artist -18	association -9	authority -12	company -15	lawyer -11	mayor 8	member -6	minister -7	none -33	police 17	press -22	priest 13	school -26	speaking -6	worker -19
noun|kin|paragraph-before|	authority -12	court -6	minister -7	none -20	speaking -19
noun|kin|quote-then-speaker|	association -18	authority 11	leader -17	speaking -16
noun|kin|quote-then-verb|	artist 34	association 23	authority 19	coach 21	judge 24	lawyer -7	mayor 27	member -22	minister 6	none 20	player 8	police 33	priest -14	scientist 39	speaking 29	teacher 26	worker 11	writer 10
noun|kin|sentence-after|	leader -15	none -8	scientist 8	speaking 6
noun|kin|sentence-before|	artist 10	authority -47	club -18	coach 21	company -32	court -36	doctor 7	judge -14	lawyer -27	leader -35	mayor -26	member -12	minister 10	none -19	party -47	press -17	school -30	scientist 13	speaking -6	union -19	worker 10	writer -21
noun|kin|speaker-then-quote|	association -12	coach -12	company -28	court -14	judge 18	leader 12	member 31	none -21	player -26	police -12	school -10	scientist 33	worker 8	writer -14
noun|kin|topic|	artist -31	association -10	authority -40	club 11	coach -6	company -58	doctor 6	judge -9	lawyer -35	mayor 6	minister 6	none -31	party -31	player -27	police 10	press -12	priest 15	school -18	scientist 14	speaking -26	teacher -19	worker -8
noun|kin|verb-then-speaker|	authority -16	coach 19	company 22	none -18	party -18	scientist 20
noun|stranger|false|according-to|	according 9
noun|stranger|false|colon|	naked 8
noun|stranger|false|named-before|	naked -29
noun|stranger|false|named-nearby|	naked -15
noun|stranger|false|paragraph-before|	according -12	direct -15	judging -8	saying -14
noun|stranger|false|quote-then-speaker|	direct -19	judging -27	relative -16	saying -16	shared 6
noun|stranger|false|quote-then-verb|	other 16
noun|stranger|false|sentence-after|	direct 9	saying -11
noun|stranger|false|sentence-before|	according 10	apposed -28	apposition -25	direct -11	judging -14	thinking -20
noun|stranger|false|speaker-then-quote|	apposed -31	direct 13	judging -16	relative 6	saying -10	shared -12	thinking 18
noun|stranger|false|verb-then-speaker|	saying 23
noun|stranger|true|according-to|	according -13
noun|stranger|true|colon|	naked -43
noun|stranger|true|named-before|	naked -41
noun|stranger|true|named-nearby|	naked -33
noun|stranger|true|paragraph-before|	according -13	apposed -12	apposition -14	direct -7	judging -19	saying -14
noun|stranger|true|quote-then-speaker|	apposed 7	apposition -12	judging -7	relative -13	saying -22	shared 8	thinking 12
noun|stranger|true|quote-then-verb|	saying 22
noun|stranger|true|sentence-after|	according -25	apposed -19	apposition -14	judging -18	saying -7	shared -22
noun|stranger|true|sentence-before|	apposed -44	apposition -29	direct -68	judging -59	other -12	relative -24	thinking -28
noun|stranger|true|speaker-then-quote|	apposition -31	direct -22	judging -25	relative -23	saying -7	thinking -7
noun|stranger|true|topic|	naked -31
noun|stranger|true|verb-then-speaker|	judging -47	saying -14
nth-order|according-to|0|according|	other 14
nth-order|paragraph-before|0|according|	other -7
nth-order|paragraph-before|0|apposed|	other -13	saying -13
nth-order|paragraph-before|0|apposition|	judging -9	other -24	saying -20	thinking -11
nth-order|paragraph-before|0|direct|	judging -16	other -16	saying -23	thinking -7
nth-order|paragraph-before|0|inverted|	other -7	saying -20
nth-order|paragraph-before|0|relative|	other -17	saying -13
nth-order|paragraph-before|1|apposed|	judging -11	other -27	saying -20	thinking -9
nth-order|paragraph-before|1|apposition|	saying -6
nth-order|paragraph-before|1|direct|	judging -18	other -15	saying -15
nth-order|paragraph-before|1|inverted|	judging -8	saying -16
nth-order|paragraph-before|1|passive|	other -8
nth-order|paragraph-before|1|relative|	other -12
nth-order|paragraph-before|1|shared|	other -14	saying -11	thinking -15
nth-order|paragraph-before|2|apposed|	judging -9	saying -14
nth-order|paragraph-before|2|apposition|	other -8	saying -14	thinking -10
nth-order|paragraph-before|2|direct|	judging -11	saying -13
nth-order|paragraph-before|2|inverted|	judging -7	saying -6
nth-order|paragraph-before|2|passive|	judging -10	other -14
nth-order|paragraph-before|2|relative|	other -16	saying -9
nth-order|paragraph-before|2|shared|	judging -9	other -12	saying -12
nth-order|paragraph-before|3|according|	other -12
nth-order|paragraph-before|3|apposed|	judging -6	saying -19
nth-order|paragraph-before|3|apposition|	other -9	saying -7
nth-order|paragraph-before|3|direct|	judging -6	other -13	saying -6	thinking -10
nth-order|paragraph-before|3|shared|	judging -8	other -16	saying -15	thinking -9
nth-order|quote-then-speaker|0|apposed|	judging -18	other -22
nth-order|quote-then-speaker|0|apposition|	other -18
nth-order|quote-then-speaker|0|direct|	saying 16	thinking 11
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	judging 10	other -20	saying -8
nth-order|quote-then-speaker|0|shared|	other -21	saying -30	thinking -10
nth-order|quote-then-speaker|1|apposed|	judging 15	other 21
nth-order|quote-then-speaker|1|apposition|	saying 11
nth-order|quote-then-speaker|1|direct|	judging -25	other -35	thinking -14
nth-order|quote-then-speaker|1|passive|	saying -23
nth-order|quote-then-speaker|1|relative|	judging 9	other -15	saying -13
nth-order|quote-then-speaker|1|shared|	judging -11	saying -6	thinking 13
nth-order|quote-then-speaker|2|apposition|	judging -18	saying -21
nth-order|quote-then-speaker|2|direct|	judging -14	other -29	saying -25
nth-order|quote-then-speaker|2|relative|	other -12
nth-order|quote-then-speaker|2|shared|	judging 12	other 7	saying 14	thinking 16
nth-order|quote-then-speaker|3|apposed|	judging -6	other -32
nth-order|quote-then-speaker|3|apposition|	saying -7
nth-order|quote-then-speaker|3|direct|	other -30	saying -7
nth-order|quote-then-speaker|3|passive|	saying -17
nth-order|quote-then-speaker|3|relative|	other -8
nth-order|quote-then-speaker|3|shared|	judging -19	other -13	saying -16
nth-order|quote-then-verb|0|inverted|	judging 18	saying 9
nth-order|quote-then-verb|1|inverted|	judging -18	saying -7
nth-order|sentence-after|0|according|	other 6
nth-order|sentence-after|0|apposed|	other -22
nth-order|sentence-after|0|apposition|	other -25	saying -24
nth-order|sentence-after|0|direct|	judging -16	saying 8	thinking 7
nth-order|sentence-after|0|inverted|	saying 8
nth-order|sentence-after|1|apposed|	judging -17	other 13	saying -19
nth-order|sentence-after|1|apposition|	other -17
nth-order|sentence-after|1|direct|	judging 7
nth-order|sentence-after|1|inverted|	judging -17	saying -6
nth-order|sentence-after|1|shared|	saying -17
nth-order|sentence-after|2|according|	other -23
nth-order|sentence-after|2|apposed|	other -13	saying -15
nth-order|sentence-after|2|direct|	judging -20	other -36	saying 8
nth-order|sentence-after|2|inverted|	saying -8
nth-order|sentence-after|2|shared|	other -27	saying 12
nth-order|sentence-before|0|apposed|	judging -6	other -24	saying -23	thinking -10
nth-order|sentence-before|0|apposition|	judging -41	thinking -23
nth-order|sentence-before|0|direct|	saying 6	thinking -18
nth-order|sentence-before|0|inverted|	judging -10	other 10	saying -17
nth-order|sentence-before|0|passive|	saying -20
nth-order|sentence-before|0|relative|	judging -20	saying 12
nth-order|sentence-before|1|apposed|	judging -43	saying -10	thinking -33
nth-order|sentence-before|1|apposition|	judging -17	other -37	saying -41
nth-order|sentence-before|1|direct|	judging -38	other -26	saying 7	thinking -36
nth-order|sentence-before|1|inverted|	other -16	saying -16
nth-order|sentence-before|1|passive|	judging -20	other -27	saying -27
nth-order|sentence-before|1|relative|	judging -14	other -39
nth-order|sentence-before|2|apposed|	judging -9	other -42	saying -36	thinking -19
nth-order|sentence-before|2|apposition|	other -20	saying 9	thinking -18
nth-order|sentence-before|2|direct|	judging -17	other -16	saying -44	thinking -17
nth-order|sentence-before|2|inverted|	judging -39	saying -20
nth-order|sentence-before|2|passive|	saying -17
nth-order|sentence-before|2|relative|	other -29
nth-order|sentence-before|3|according|	other -39
nth-order|sentence-before|3|apposed|	other -10	saying -23
nth-order|sentence-before|3|apposition|	other -13	saying -15
nth-order|sentence-before|3|direct|	judging -16	other -52	saying -11	thinking -16
nth-order|sentence-before|3|inverted|	judging -25
nth-order|sentence-before|3|passive|	other -16
nth-order|sentence-before|3|relative|	other -12
nth-order|speaker-then-quote|0|apposed|	saying 9	thinking 16
nth-order|speaker-then-quote|0|apposition|	judging -17	other -16	saying -44
nth-order|speaker-then-quote|0|direct|	judging 15	other -22	saying 12
nth-order|speaker-then-quote|0|relative|	judging -8
nth-order|speaker-then-quote|0|shared|	judging -20	other -20	saying -25	thinking 7
nth-order|speaker-then-quote|1|apposed|	judging 21	other -9	saying -27
nth-order|speaker-then-quote|1|apposition|	judging -23	other -28	saying -10
nth-order|speaker-then-quote|1|direct|	judging -10	saying 24	thinking -10
nth-order|speaker-then-quote|1|passive|	other 11
nth-order|speaker-then-quote|1|relative|	saying 20
nth-order|speaker-then-quote|1|shared|	judging -14	other 7	saying -11	thinking -6
nth-order|speaker-then-quote|2|apposed|	judging -10	other -17	saying -19	thinking -16
nth-order|speaker-then-quote|2|apposition|	judging -13	other -22
nth-order|speaker-then-quote|2|direct|	other -32	saying 19	thinking -9
nth-order|speaker-then-quote|2|passive|	saying -10
nth-order|speaker-then-quote|2|relative|	other 21
nth-order|speaker-then-quote|2|shared|	other -21	saying -19
nth-order|speaker-then-quote|3|apposed|	judging -7	other -16	thinking -17
nth-order|speaker-then-quote|3|apposition|	judging -9	saying -14	thinking 6
nth-order|speaker-then-quote|3|direct|	judging -17	thinking -12
nth-order|speaker-then-quote|3|passive|	other -25	saying -24
nth-order|speaker-then-quote|3|relative|	judging -7	other 7	saying -12
nth-order|speaker-then-quote|3|shared|	judging -25	other -17	saying 11
nth-order|verb-then-speaker|0|inverted|	judging -9
nth-order|verb-then-speaker|1|inverted|	saying 6
nth-order|verb-then-speaker|2|inverted|	saying -15
nth|according-to|	0 14
nth|colon|	0 -6
nth|interview|	0 -37
nth|named-before|	1 -21
nth|named-nearby|	1 -6	2 -6	3 -11	4 -12
nth|paragraph-before|	0 -39	1 -28	2 -21	3 -16
nth|possessor|	1 -32
nth|quote-then-speaker|	0 15	1 7	2 -12	3 -12	4 -29
nth|quote-then-verb|	0 14	1 -10
nth|sentence-after|	0 6
nth|sentence-before|	1 -19	2 -23	3 -16	4 -50
nth|signature|	0 14
nth|speaker-then-quote|	1 6	3 6	4 -24
nth|topic|	0 48	2 -26	3 -13	4 -123
nth|transcript|	0 19
nth|verb-then-speaker|	1 6	2 -19
order|according-to|according|	according 14
order|interview|naked|	naked -37
order|named-before|naked|	naked -12
order|paragraph-before|according|	according -12
order|paragraph-before|apposed|	judging -13	other -9	saying -28	thinking -8
order|paragraph-before|apposition|	judging -11	other -7	saying -19	thinking -13
order|paragraph-before|direct|	judging -28	other -22	saying -24	thinking -8
order|paragraph-before|inverted|	judging -8	other -7	saying -24
order|paragraph-before|passive|	judging -12	other -16	saying -6
order|paragraph-before|relative|	judging -6	other -16	saying -6	thinking -8
order|paragraph-before|shared|	judging -8	other -22	saying -21	thinking -17
order|quote-then-speaker|apposed|	judging 7	other 15	thinking -10
order|quote-then-speaker|apposition|	judging -25	other -18	thinking -8
order|quote-then-speaker|direct|	judging -9	saying 17	thinking 9
order|quote-then-speaker|passive|	other -21	saying 8
order|quote-then-speaker|relative|	judging 15	other -29	saying -19	thinking 15
order|quote-then-speaker|shared|	saying -26
order|quote-then-verb|inverted|	judging 15	saying 9
order|sentence-after|apposed|	judging -24	other 7	saying -24
order|sentence-after|apposition|	judging -17	other -31	saying -25
order|sentence-after|direct|	judging -6	saying 10
order|sentence-after|inverted|	judging -13
order|sentence-after|relative|	saying -21
order|sentence-after|shared|	other -14
order|sentence-before|apposed|	judging -39	other -13	saying -20	thinking -28
order|sentence-before|apposition|	judging -45	other -9	thinking -23
order|sentence-before|direct|	other -8	saying 7	thinking -21
order|sentence-before|inverted|	judging 6	saying -16
order|sentence-before|passive|	judging -19	other -28	saying -36
order|sentence-before|relative|	judging -22	other -8	saying 9	thinking -17
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	judging 6	other -10	saying -14	thinking 10
order|speaker-then-quote|apposition|	judging -31	other -30	saying -26
order|speaker-then-quote|direct|	judging 10	other -14	saying 34	thinking -7
order|speaker-then-quote|passive|	saying -18
order|speaker-then-quote|relative|	judging -7	other 13	saying 12
order|speaker-then-quote|shared|	judging -27	other -15	saying -23
order|topic|naked|	naked -12
order|transcript|naked|	naked 19
order|verb-then-speaker|inverted|	judging -11	saying 6
outer|according-to|according other name|	none 17
outer|according-to|according other organisation|	according other 18	none -10
outer|according-to|according other person|	none 22
outer|according-to|according other place|	none -20
outer|according-to|according other pronoun|	none 21
outer|paragraph-before|according other noun|	direct saying -12	none -14
outer|paragraph-before|apposed judging noun|	none -6
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct other -9	none -6	relative other -10
outer|paragraph-before|apposed other organisation|	none -9
outer|paragraph-before|apposed other person|	none -26
outer|paragraph-before|apposed saying noun|	direct saying -9	none -17
outer|paragraph-before|apposed saying organisation|	none -8
outer|paragraph-before|apposed saying person|	none -16
outer|paragraph-before|apposed saying place|	none -9
outer|paragraph-before|apposed thinking person|	none -6
outer|paragraph-before|apposition judging person|	none -10
outer|paragraph-before|apposition other noun|	according other -6	apposition saying -7	shared other -6
outer|paragraph-before|apposition other person|	none -17
outer|paragraph-before|apposition saying noun|	direct other -6	none -9
outer|paragraph-before|apposition saying organisation|	none -6
outer|paragraph-before|apposition saying person|	none -12
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|direct judging noun|	direct other -7	none -17
outer|paragraph-before|direct judging person|	shared saying -8
outer|paragraph-before|direct other name|	none -11
outer|paragraph-before|direct other noun|	apposition saying -8	direct other -9	direct saying -7	none -16	shared judging -6	shared other -8
outer|paragraph-before|direct other organisation|	none -9
outer|paragraph-before|direct other person|	direct other -10	none -16	shared other -9
outer|paragraph-before|direct other place|	none -7
outer|paragraph-before|direct other pronoun|	direct judging -9	direct other -14	none -13	shared saying -14
outer|paragraph-before|direct saying name|	none -7
outer|paragraph-before|direct saying noun|	direct other -9	direct saying -12	none -9
outer|paragraph-before|direct saying organisation|	none -9
outer|paragraph-before|direct saying person|	direct other -7	none -17
outer|paragraph-before|direct saying pronoun|	direct other -13	none -27
outer|paragraph-before|direct thinking noun|	none -14
outer|paragraph-before|inverted saying noun|	direct other -7	none -15
outer|paragraph-before|inverted saying person|	none -13
outer|paragraph-before|passive other noun|	none -9
outer|paragraph-before|relative other name|	none -6
outer|paragraph-before|relative other noun|	apposition other -9	apposition saying -7	direct other -9	none -15
outer|paragraph-before|relative other person|	none -11
outer|paragraph-before|shared judging person|	none -6
outer|paragraph-before|shared other name|	none -8
outer|paragraph-before|shared other noun|	none -12
outer|paragraph-before|shared other person|	none -14
outer|paragraph-before|shared saying noun|	none -10
outer|paragraph-before|shared saying person|	direct other -6	none -10
outer|paragraph-before|shared saying pronoun|	none -17
outer|paragraph-before|shared thinking noun|	none -8
outer|quote-then-speaker|apposed judging noun|	none -15
outer|quote-then-speaker|apposed judging person|	none 8
outer|quote-then-speaker|apposed other noun|	none 11
outer|quote-then-speaker|apposed other organisation|	none -20
outer|quote-then-speaker|apposed other person|	none 31
outer|quote-then-speaker|apposed saying noun|	direct other -17	none -8
outer|quote-then-speaker|apposed saying organisation|	none -15
outer|quote-then-speaker|apposed saying person|	none 29
outer|quote-then-speaker|apposed saying place|	none -28
outer|quote-then-speaker|apposition judging noun|	none -15
outer|quote-then-speaker|apposition other noun|	none -11
outer|quote-then-speaker|apposition saying noun|	direct other 8	none -34
outer|quote-then-speaker|apposition saying organisation|	none -19
outer|quote-then-speaker|apposition saying person|	none 12
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|direct judging noun|	none -19
outer|quote-then-speaker|direct judging pronoun|	none -6
outer|quote-then-speaker|direct other name|	none -10
outer|quote-then-speaker|direct other noun|	none 13
outer|quote-then-speaker|direct other organisation|	none -22
outer|quote-then-speaker|direct other person|	none -20
outer|quote-then-speaker|direct other place|	none -8
outer|quote-then-speaker|direct saying name|	none 23
outer|quote-then-speaker|direct saying noun|	direct other 10	direct saying -13	none -13	shared saying -14
outer|quote-then-speaker|direct saying person|	direct saying 18	none 20	shared judging 18	shared saying 24
outer|quote-then-speaker|direct saying pronoun|	direct other 21	direct saying 20	none 46
outer|quote-then-speaker|direct thinking noun|	none 10
outer|quote-then-speaker|direct thinking pronoun|	shared saying -9
outer|quote-then-speaker|passive other organisation|	none -18
outer|quote-then-speaker|relative judging noun|	none -9
outer|quote-then-speaker|relative other name|	none -24
outer|quote-then-speaker|relative other noun|	none -32
outer|quote-then-speaker|relative other person|	apposition saying 16
outer|quote-then-speaker|relative saying noun|	none -20
outer|quote-then-speaker|relative saying person|	none 25
outer|quote-then-speaker|relative thinking noun|	none 12
outer|quote-then-speaker|shared judging noun|	none -20
outer|quote-then-speaker|shared judging person|	none 21
outer|quote-then-speaker|shared judging pronoun|	none -6
outer|quote-then-speaker|shared other name|	none 7
outer|quote-then-speaker|shared other noun|	direct saying -16
outer|quote-then-speaker|shared other pronoun|	direct saying -6	none -17
outer|quote-then-speaker|shared saying name|	none 7
outer|quote-then-speaker|shared saying noun|	direct other -26	none -14	shared saying 11
outer|quote-then-speaker|shared saying organisation|	none -12
outer|quote-then-speaker|shared saying person|	none -6
outer|quote-then-speaker|shared saying pronoun|	direct other -21	none 9
outer|quote-then-speaker|shared thinking noun|	none 11
outer|quote-then-speaker|shared thinking person|	none 19
outer|quote-then-speaker|shared thinking pronoun|	none -21
outer|quote-then-verb|inverted judging name|	none 16
outer|quote-then-verb|inverted judging noun|	none -7
outer|quote-then-verb|inverted judging organisation|	none 7
outer|quote-then-verb|inverted judging person|	none 25
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other noun|	none 11
outer|quote-then-verb|inverted other person|	none 31
outer|quote-then-verb|inverted other pronoun|	none -13
outer|quote-then-verb|inverted saying name|	none -7
outer|quote-then-verb|inverted saying noun|	inverted saying 22	none 9
outer|quote-then-verb|inverted saying organisation|	none -30
outer|quote-then-verb|inverted saying person|	none 17
outer|quote-then-verb|inverted saying place|	none 25
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|apposed other name|	none -11
outer|sentence-after|apposed other noun|	none 9
outer|sentence-after|apposed saying noun|	none -42
outer|sentence-after|apposition judging noun|	none -12
outer|sentence-after|apposition other noun|	none -22
outer|sentence-after|apposition other person|	none -16
outer|sentence-after|apposition saying noun|	none -17
outer|sentence-after|apposition saying person|	none -10
outer|sentence-after|direct other name|	none 8
outer|sentence-after|direct other noun|	direct other -29	none -8
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	none 12
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	none -36
outer|sentence-after|direct saying name|	none -38
outer|sentence-after|direct saying noun|	direct other -40	none 13
outer|sentence-after|direct saying organisation|	none -25
outer|sentence-after|direct saying person|	direct other -27	none -14
outer|sentence-after|direct saying pronoun|	direct other 16	none 20
outer|sentence-after|inverted saying name|	none -26
outer|sentence-after|inverted saying noun|	none -17
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|shared saying noun|	none -24
outer|sentence-before|according other name|	none -28
outer|sentence-before|according other noun|	apposition other -20	direct other -44	direct saying -20	inverted saying -22	none 17
outer|sentence-before|according other organisation|	direct other -30	none -36
outer|sentence-before|according other person|	according other 17	apposition other -22	direct other -21	direct saying -6	none -9
outer|sentence-before|according other pronoun|	none -27
outer|sentence-before|apposed judging name|	none -20
outer|sentence-before|apposed judging noun|	apposition other -8	none -25
outer|sentence-before|apposed judging organisation|	none -25
outer|sentence-before|apposed judging person|	none -11
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	none -17
outer|sentence-before|apposed other noun|	apposition other -7	apposition saying -13	direct other -18	direct saying -25	none -68
outer|sentence-before|apposed other person|	apposition saying -17	direct other -27	direct saying -20
outer|sentence-before|apposed other place|	none -27
outer|sentence-before|apposed saying name|	direct other -25	none -25
outer|sentence-before|apposed saying noun|	according other -22	apposition other -26	direct saying -19	none -57
outer|sentence-before|apposed saying organisation|	direct other -19	none -52
outer|sentence-before|apposed saying person|	direct judging -28	direct thinking 7
outer|sentence-before|apposed saying place|	direct other -10	none -27
outer|sentence-before|apposed thinking name|	none -13
outer|sentence-before|apposed thinking noun|	none -18
outer|sentence-before|apposed thinking organisation|	none -14
outer|sentence-before|apposed thinking person|	none -13
outer|sentence-before|apposed thinking place|	none -17
outer|sentence-before|apposition judging name|	none -6
outer|sentence-before|apposition judging noun|	none -29
outer|sentence-before|apposition judging organisation|	none -19
outer|sentence-before|apposition judging person|	none -30
outer|sentence-before|apposition other name|	none -9
outer|sentence-before|apposition other noun|	according other -17	apposition other -20	direct judging -18	direct other -18	direct saying -26	none -65
outer|sentence-before|apposition other organisation|	none -18
outer|sentence-before|apposition other person|	direct other -13	none 10
outer|sentence-before|apposition other place|	none -22
outer|sentence-before|apposition saying name|	none -30
outer|sentence-before|apposition saying noun|	apposition other -10	direct judging -18	direct other -42	direct saying 13	direct thinking -18	none -66
outer|sentence-before|apposition saying organisation|	direct other -21	none -40
outer|sentence-before|apposition saying person|	apposition saying -21	direct other -6	direct saying -21	none 10	relative other -9
outer|sentence-before|apposition saying place|	none -19
outer|sentence-before|apposition thinking noun|	none -23
outer|sentence-before|apposition thinking organisation|	none -12
outer|sentence-before|apposition thinking person|	none -9
outer|sentence-before|direct judging noun|	apposition other -17	direct other -22	direct saying -20
outer|sentence-before|direct judging person|	none -32
outer|sentence-before|direct judging place|	none -21
outer|sentence-before|direct judging pronoun|	direct other -18	none -26
outer|sentence-before|direct other name|	according other -17	apposition saying -17	direct judging -14	direct other -29	direct saying -29	inverted saying -26	none -49	relative other -12
outer|sentence-before|direct other noun|	according other -19	apposition other -18	apposition saying -29	direct judging 8	direct other 14	direct saying -32	direct thinking -27	inverted saying -22	none -14	relative other -26
outer|sentence-before|direct other organisation|	according other -29	direct saying -23	none 9
outer|sentence-before|direct other person|	according other 8	direct judging -19	direct other -8	direct saying -26	direct thinking -26
outer|sentence-before|direct other place|	none -26
outer|sentence-before|direct other pronoun|	apposition other -23	apposition saying -24	direct judging -18	direct other -29	direct saying -27	none -31	relative other -20
outer|sentence-before|direct saying name|	direct other 19	inverted saying -19	none -13
outer|sentence-before|direct saying noun|	according other -26	apposition saying -15	direct judging 6	direct other 20	direct saying -33	direct thinking -18	inverted saying -14	none -17
outer|sentence-before|direct saying organisation|	apposition other -23	direct other 9	direct saying -23	none -6
outer|sentence-before|direct saying person|	apposition other -17	direct judging -10	direct other -12	direct saying -14	direct thinking -17	none -16
outer|sentence-before|direct saying place|	none -33
outer|sentence-before|direct saying pronoun|	direct other -26	direct saying -26	inverted saying 21	none 13
outer|sentence-before|direct thinking name|	none -15
outer|sentence-before|direct thinking noun|	none -8
outer|sentence-before|direct thinking organisation|	none -23
outer|sentence-before|direct thinking person|	none -28
outer|sentence-before|direct thinking place|	none -10
outer|sentence-before|direct thinking pronoun|	direct other -13	none -16
outer|sentence-before|inverted judging name|	none -26
outer|sentence-before|inverted judging noun|	none -40
outer|sentence-before|inverted judging organisation|	none -27
outer|sentence-before|inverted judging person|	none 17
outer|sentence-before|inverted judging place|	none -13
outer|sentence-before|inverted other pronoun|	none 17
outer|sentence-before|inverted saying name|	direct other -14	none 12
outer|sentence-before|inverted saying noun|	according other -28	direct judging -25	direct other -37	direct saying -20	direct thinking -12	inverted saying 8	none -19
outer|sentence-before|inverted saying organisation|	direct other -19	none -33
outer|sentence-before|inverted saying person|	none -30	relative other 27
outer|sentence-before|inverted saying place|	direct other -10	none -24
outer|sentence-before|inverted saying pronoun|	direct other -14	direct saying -17	none 27
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive other noun|	none -16
outer|sentence-before|passive saying noun|	none -30
outer|sentence-before|relative judging noun|	none -17
outer|sentence-before|relative other name|	none -19
outer|sentence-before|relative other noun|	apposition other -19	apposition saying 10	direct saying -28	none -30
outer|sentence-before|relative other organisation|	apposition judging -19
outer|sentence-before|relative other person|	apposition saying 10	direct other -11	none -30
outer|sentence-before|relative saying noun|	none -26
outer|sentence-before|relative saying person|	apposition saying -20
outer|speaker-then-quote|apposed judging name|	none -37
outer|speaker-then-quote|apposed judging noun|	none -16	shared judging 6
outer|speaker-then-quote|apposed judging organisation|	none 27	relative other 9
outer|speaker-then-quote|apposed judging person|	none 29
outer|speaker-then-quote|apposed judging place|	none 6
outer|speaker-then-quote|apposed other name|	none -23
outer|speaker-then-quote|apposed other noun|	apposed saying -8	apposition saying -18	direct other 6	direct saying -16	direct thinking -22	none -20
outer|speaker-then-quote|apposed other person|	apposed saying -14	none 19
outer|speaker-then-quote|apposed saying name|	none -16
outer|speaker-then-quote|apposed saying noun|	apposed judging -20	apposed other -20	apposed saying -10	apposed thinking -20	apposition saying 29	direct judging -19	direct other -14	direct saying -25	none -22	passive saying -15	relative saying -9	shared judging -20
outer|speaker-then-quote|apposed saying organisation|	none 31
outer|speaker-then-quote|apposed saying person|	apposed other 22	apposed saying 8	apposition saying 16	direct other 19	none 7	relative other 9
outer|speaker-then-quote|apposed saying place|	none -27
outer|speaker-then-quote|apposed thinking name|	none -15
outer|speaker-then-quote|apposed thinking noun|	none -6
outer|speaker-then-quote|apposed thinking person|	none 21
outer|speaker-then-quote|apposition judging name|	none -10
outer|speaker-then-quote|apposition judging noun|	direct other -18	direct saying -19	none -41	relative other -21	shared judging -13
outer|speaker-then-quote|apposition judging organisation|	none -16
outer|speaker-then-quote|apposition judging person|	none 6
outer|speaker-then-quote|apposition other name|	none -19
outer|speaker-then-quote|apposition other noun|	apposed saying -22	apposition saying 19	direct judging -8	direct other -21	direct saying -14	none -42
outer|speaker-then-quote|apposition other organisation|	none -6
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition saying name|	none -10
outer|speaker-then-quote|apposition saying noun|	apposed other -14	apposed saying -13	apposition saying -28	direct judging -18	direct other -33	none -58	relative other -15	relative saying -12
outer|speaker-then-quote|apposition saying organisation|	none -12
outer|speaker-then-quote|apposition saying person|	none 43
outer|speaker-then-quote|apposition saying place|	none -13
outer|speaker-then-quote|apposition saying pronoun|	none -13
outer|speaker-then-quote|direct judging name|	none -17
outer|speaker-then-quote|direct judging noun|	apposed other 6	direct judging 12	direct other 17	none 7
outer|speaker-then-quote|direct judging person|	direct other 16	none 23
outer|speaker-then-quote|direct judging place|	none 13
outer|speaker-then-quote|direct judging pronoun|	apposed saying -22	direct thinking 16	none -33
outer|speaker-then-quote|direct other name|	apposed saying -22	direct other -21	direct saying -25	none -11
outer|speaker-then-quote|direct other noun|	apposed saying -65	apposition saying -35	direct judging -11	direct other -33	none 14	relative saying -15	shared saying -42
outer|speaker-then-quote|direct other organisation|	apposed saying -16	direct saying -34	none -15
outer|speaker-then-quote|direct other person|	none 29
outer|speaker-then-quote|direct other place|	apposed saying -24	direct saying -14	none -19
outer|speaker-then-quote|direct other pronoun|	apposed saying -10	direct saying -30	direct thinking 11	none -30	shared saying -36
outer|speaker-then-quote|direct saying name|	direct other 12	none -11
outer|speaker-then-quote|direct saying noun|	apposed other 10	apposed saying -7	direct judging 11	direct other 6	direct saying 20	direct thinking 21	none 11	passive saying 15	relative other -27	shared saying 8
outer|speaker-then-quote|direct saying organisation|	direct judging 19	direct saying 24
outer|speaker-then-quote|direct saying person|	apposed saying 22	direct judging 26	none -9
outer|speaker-then-quote|direct saying place|	none -6
outer|speaker-then-quote|direct saying pronoun|	direct saying 6	none 11
outer|speaker-then-quote|direct thinking name|	none 17
outer|speaker-then-quote|direct thinking noun|	apposed saying -25	direct saying -8	none -7
outer|speaker-then-quote|direct thinking person|	none 16
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -20	direct saying -34	none -20
outer|speaker-then-quote|passive other noun|	none -16
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none -16
outer|speaker-then-quote|passive saying organisation|	none -23
outer|speaker-then-quote|relative judging noun|	direct saying 16
outer|speaker-then-quote|relative judging person|	none 22
outer|speaker-then-quote|relative other noun|	apposed saying -11	direct saying 8	none 14	shared saying 19
outer|speaker-then-quote|relative other person|	none -22
outer|speaker-then-quote|relative saying noun|	apposed saying -18	direct other 7	none 20
outer|speaker-then-quote|relative saying organisation|	none 17
outer|speaker-then-quote|relative saying person|	direct other -19	none -10
outer|speaker-then-quote|shared judging noun|	direct other -7	direct saying -17	none -19	relative other 7
outer|speaker-then-quote|shared judging person|	direct judging -16	direct other 8	direct saying -8	none 20	relative other -17
outer|speaker-then-quote|shared judging pronoun|	direct other -21
outer|speaker-then-quote|shared other name|	direct saying 12
outer|speaker-then-quote|shared other organisation|	none -11
outer|speaker-then-quote|shared other person|	apposed saying 25
outer|speaker-then-quote|shared other pronoun|	apposed saying -11	direct saying -11	none -10
outer|speaker-then-quote|shared saying name|	direct saying -16
outer|speaker-then-quote|shared saying noun|	apposed judging -25	apposed saying -21	apposed thinking -24	apposition saying 20	direct other -11	direct saying 10	none -25	passive other 12	relative other -19	relative saying -10	shared saying -29
outer|speaker-then-quote|shared saying organisation|	direct judging 9	direct other 9	none -9
outer|speaker-then-quote|shared saying person|	apposed judging 17	apposed thinking 7	direct judging 6	direct saying 7	direct thinking -10	none 24
outer|speaker-then-quote|shared saying place|	none 8
outer|speaker-then-quote|shared saying pronoun|	direct other -17	direct saying -17	direct thinking -16
outer|verb-then-speaker|inverted judging name|	none -43
outer|verb-then-speaker|inverted judging noun|	none -17
outer|verb-then-speaker|inverted judging organisation|	none -21
outer|verb-then-speaker|inverted judging person|	none -13
outer|verb-then-speaker|inverted judging pronoun|	none 14
outer|verb-then-speaker|inverted saying name|	none 25
outer|verb-then-speaker|inverted saying noun|	inverted saying -28	none -17
outer|verb-then-speaker|inverted saying organisation|	none -28
outer|verb-then-speaker|inverted saying person|	none 19
outer|verb-then-speaker|inverted saying place|	none -23
outer|verb-then-speaker|inverted saying pronoun|	none 24
phrase|according-to|name|	false 25	true -10
phrase|according-to|noun|	false -9	true 11
phrase|according-to|pronoun|	false 21
phrase|colon|name|	false 20	true 13
phrase|colon|noun|	false -45
phrase|colon|pronoun|	false 15
phrase|interview|name|	false -37
phrase|named-before|name|	false -8	true -9
phrase|named-before|pronoun|	false -13
phrase|named-nearby|name|	false 8	true 10
phrase|named-nearby|pronoun|	false -22
phrase|name|	false 9	true 18
phrase|noun|	false -19	true 7
phrase|paragraph-before|name|	false -34	true -17
phrase|paragraph-before|noun|	false -29	true -20
phrase|paragraph-before|pronoun|	false -34
phrase|possessor|name|	false -15
phrase|quote-then-speaker|name|	false 6	true 19
phrase|quote-then-speaker|noun|	false -9
phrase|quote-then-speaker|pronoun|	false 32
phrase|quote-then-verb|name|	true 15
phrase|quote-then-verb|noun|	false 11	true 8
phrase|quote-then-verb|pronoun|	false 8
phrase|sentence-after|name|	false -26
phrase|sentence-after|noun|	false -9	true 7
phrase|sentence-after|pronoun|	false 24
phrase|sentence-before|name|	true -9
phrase|sentence-before|noun|	true -28
phrase|sentence-before|pronoun|	false 7
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 20	true 9
phrase|speaker-then-quote|noun|	false -20	true 7
phrase|speaker-then-quote|pronoun|	false -24
phrase|topic|name|	false -11	true 14
phrase|topic|noun|	false -20	true -16
phrase|topic|pronoun|	false -17
phrase|transcript|name|	false 19
phrase|verb-then-speaker|noun|	false -30	true 6
phrase|verb-then-speaker|pronoun|	false 32
pronoun|according-to|	elle 19	er 15
pronoun|named-before|	ele 19	ella 13	elle -10	es -23	he -11	het -32	hij 10	i -25	il 9	ils -18	it -34	lei -11	man -26	on -18	sie -23	they -10	we -17	él -14
pronoun|named-nearby|	ela 12	ele 14	er 23	es -44	het -54	hij 20	i -22	il 16	it -59	lui 7	man -46	on -37	she 7	sie 11	they -18	zij 16
pronoun|paragraph-before|	he -22	het -7	i -10	it -8	she -25	they -15
pronoun|possessor|	haar 10	his -16	ihr -8	its -12	their -24
pronoun|quote-then-speaker|	elle 45	he 27	hij -10	i -20	il 24	it -20	she 53
pronoun|quote-then-verb|	ela 20	ele 25	elle 8	er 31	es -28	het -26	hij 20	il 24	lei 29	lui -7	sie 30	ze 11	zij 29	él 28
pronoun|sentence-after|	elle -10	he 19	i -19	she 10
pronoun|sentence-before|	ela 11	elle -19	er 22	es -22	he -18	het -22	hij 24	i -34	il 9	ils -15	it -47	lei -11	lui -6	man -23	on -26	she 15	they -28	we -16	zij 7
pronoun|speaker-then-quote|	celle-ci -7	ela 26	ella 18	elle -8	he 20	i -21	it -43	man -37	on -30	she -17	ze 14	zij 22
pronoun|topic|	celle-ci -13	ela -18	ele 23	ella 18	elle -11	er -33	es -29	het -34	hij -30	il -12	ils -15	lei 10	lui 23	man -52	on -37	sie -16	ze -21	zij 18	él -14
pronoun|verb-then-speaker|	er 23	es -37	het -51	hij 31	il 29	it -47	lei 16	she -31	sie 33	ze 23
says|according-to|	never 15	too 14
says|colon|	never 17	too 11
says|interview|	never -37
says|named-before|	never -6	often 17	too -11
says|named-nearby|	often -20	too 10
says|	never 10	often 9
says|paragraph-before|	never -30	too -25
says|possessor|	never -9	too -20
says|quote-then-speaker|	never 13	often 12	too -8
says|quote-then-verb|	too 10
says|sentence-after|	never -19	too -8
says|sentence-before|	often 12	too 11
says|signature|	never 14
says|speaker-then-quote|	never 20	often 13
says|topic|	often 9	too -12
says|transcript|	never 19
size|according-to|10+|	according -19
size|according-to|1|	according -14
size|according-to|2|	according -10
size|according-to|3|	according 20
size|according-to|4-5|	according 14
size|according-to|6-9|	according 7
size|colon|2|	naked -8
size|colon|3|	naked -7
size|colon|4-5|	naked -36
size|colon|6-9|	naked 7
size|interview|10+|	naked -32
size|interview|6-9|	naked -12
size|named-before|10+|	naked -10
size|named-before|1|	naked -8
size|named-before|2|	naked -26
size|named-before|4-5|	naked -7
size|named-before|6-9|	naked -7
size|named-nearby|10+|	naked 10
size|named-nearby|1|	naked 13
size|named-nearby|3|	naked -6
size|named-nearby|4-5|	naked -30
size|named-nearby|6-9|	naked 17
size|paragraph-before|10+|	according -9	judging -14	other -36	saying -35	thinking -21
size|paragraph-before|1|	other -12	saying -6
size|paragraph-before|2|	saying -19
size|paragraph-before|3|	other -11	saying -18
size|paragraph-before|4-5|	judging -16	other -13	saying -18	thinking -17
size|paragraph-before|6-9|	according -7	judging -20	other -14	saying -37	thinking -8
size|possessor|2|	naked -37
size|possessor|3|	naked -22
size|possessor|4-5|	naked -13
size|quote-then-speaker|10+|	saying 20	thinking -15
size|quote-then-speaker|1|	judging -33	other -17	thinking -14
size|quote-then-speaker|2|	judging -10	other -23
size|quote-then-speaker|3|	judging 10	other -43	saying -19
size|quote-then-speaker|4-5|	judging -11	other 17	saying 16	thinking 16
size|quote-then-speaker|6-9|	judging 15	other -11	thinking 21
size|quote-then-verb|10+|	judging 18	other 7	saying 6
size|quote-then-verb|1|	judging 13	other -9
size|quote-then-verb|3|	judging -8	saying 21
size|quote-then-verb|4-5|	judging -8	other 13	saying -8
size|quote-then-verb|6-9|	other 17	saying 7
size|sentence-after|1|	other 11	saying 7
size|sentence-after|2|	judging -26	other -35
size|sentence-after|3|	judging -34	other -20
size|sentence-after|4-5|	judging -32	other -15	saying -19	thinking 11
size|sentence-after|6-9|	according -6	other -9	thinking -17
size|sentence-before|10+|	according 22	other -44	saying 11	thinking -22
size|sentence-before|1|	other -11	saying -37	thinking -29
size|sentence-before|2|	according -20	saying -17	thinking -24
size|sentence-before|3|	according -39	judging -22	saying -18	thinking -16
size|sentence-before|4-5|	according -18	judging -31	other -6	saying -10	thinking -34
size|sentence-before|6-9|	according -43	judging -25	thinking -21
size|signature|10+|	naked 18
size|signature|4-5|	naked -6
size|signature|6-9|	naked 14
size|speaker-then-quote|10+|	judging -6	other 7	saying -15	thinking 7
size|speaker-then-quote|1|	other -30	saying -17	thinking -24
size|speaker-then-quote|2|	judging -18	other -36	thinking -21
size|speaker-then-quote|3|	judging -6	saying 38
size|speaker-then-quote|4-5|	judging 16
size|speaker-then-quote|6-9|	other -19
size|topic|10+|	naked 8
size|topic|1|	naked -22
size|topic|2|	naked -12
size|topic|4-5|	naked -20
size|topic|6-9|	naked -10
size|transcript|6-9|	naked 16
size|verb-then-speaker|10+|	judging -34	saying -21
size|verb-then-speaker|2|	judging -40	saying -14
size|verb-then-speaker|3|	judging -29	saying -7
size|verb-then-speaker|4-5|	judging -22
size|verb-then-speaker|6-9|	judging 9	saying 15
starts|according-to|false|	according 14
starts|colon|false|	naked -23
starts|colon|true|	naked 15
starts|interview|false|	naked -26
starts|interview|true|	naked -25
starts|named-before|true|	naked -23
starts|named-nearby|true|	naked -9
starts|paragraph-before|false|	according -12	apposed -14	apposition -16	direct -28	inverted -25	passive -23	relative -10	shared -24
starts|paragraph-before|true|	apposed -27	apposition -10	direct -21	relative -15	shared -18
starts|possessor|true|	naked -12
starts|quote-then-speaker|false|	apposed 15	direct 17	relative -13	shared -23
starts|quote-then-speaker|true|	apposed -16
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	apposed -7	apposition -38	direct -8	shared 6
starts|sentence-after|true|	direct 11	relative -26
starts|sentence-before|false|	apposed -67	apposition -9	direct -6	inverted -10	passive -48	relative -56
starts|sentence-before|true|	apposed -10	apposition -33	relative 13
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -31	apposition -25	direct 22	passive -15	shared -52
starts|speaker-then-quote|true|	apposed 13	apposition -36	direct 12	relative 32	shared -6
starts|topic|false|	naked -28
starts|transcript|true|	naked 19
subject|according-to|	elided 9	none 12
subject|according-to|elided|	0 9
subject|according-to|elided|1|	name 13
subject|according-to|none|	0 9	1 13
subject|according-to|none|13-25|	name 30
subject|according-to|none|1|	name 19	noun 7	pronoun 19
subject|according-to|none|2|	name 32
subject|according-to|none|3|	name -9	noun 6	pronoun 24
subject|according-to|none|4-6|	name 23	noun -14
subject|according-to|none|7-12|	name 6	noun -11
subject|according-to|own|	1 -25
subject|according-to|own|13-25|	name -6
subject|according-to|own|1|	name 13	noun -22
subject|according-to|own|3|	name 14
subject|according-to|own|4-6|	name -11	noun 9
subject|according-to|own|7-12|	name -22	noun -19
subject|colon|elided|1|	name 6	noun -27
subject|colon|none|	0 6
subject|colon|none|1|	name 27	noun -33
subject|colon|	own -33
subject|colon|own|	0 -33
subject|colon|own|1|	name 6	noun -37	pronoun -8
subject|interview|	none -37
subject|interview|none|	0 -37
subject|interview|none|26+|	name -37
subject|named-before|	elided 19	none -7	own -6
subject|named-before|elided|	0 23
subject|named-before|elided|1|	name -11
subject|named-before|elided|26+|	name -28
subject|named-before|elided|4-6|	name 11
subject|named-before|elided|7-12|	name 26
subject|named-before|none|	1 -8
subject|named-before|none|13-25|	name 6	pronoun 19
subject|named-before|none|1|	name -11	pronoun 10
subject|named-before|none|26+|	name -31	pronoun -15
subject|named-before|none|2|	name -23	pronoun 11
subject|named-before|none|3|	pronoun -14
subject|named-before|none|4-6|	name -17
subject|named-before|none|7-12|	name 11	pronoun -16
subject|named-before|own|	0 -7	1 -14
subject|named-before|own|13-25|	name -20	pronoun -41
subject|named-before|own|1|	name 27	pronoun -20
subject|named-before|own|26+|	name -46	pronoun -12
subject|named-before|own|2|	name 6	pronoun 8
subject|named-before|own|3|	name -10	pronoun -41
subject|named-before|own|4-6|	name -34	pronoun -57
subject|named-before|own|7-12|	name -31	pronoun -52
subject|named-nearby|	elided 12	none 7	own 13
subject|named-nearby|elided|	0 17	1 -28	2 -13
subject|named-nearby|elided|0|	name -13
subject|named-nearby|elided|13-25|	name -11
subject|named-nearby|elided|2|	name 13	pronoun -19
subject|named-nearby|elided|3|	name -7
subject|named-nearby|elided|4-6|	name 21
subject|named-nearby|elided|7-12|	name 15
subject|named-nearby|none|	0 -11	1 24
subject|named-nearby|none|0|	name -27	pronoun -20
subject|named-nearby|none|13-25|	name 10	pronoun -14
subject|named-nearby|none|1|	name 6
subject|named-nearby|none|26+|	name -17
subject|named-nearby|none|2|	name -6	pronoun -12
subject|named-nearby|none|3|	name 18
subject|named-nearby|none|4-6|	name 22	pronoun 13
subject|named-nearby|none|7-12|	name -11	pronoun -7
subject|named-nearby|own|	0 16	1 -9
subject|named-nearby|own|0|	name -35	pronoun -23
subject|named-nearby|own|13-25|	name -14	pronoun -20
subject|named-nearby|own|1|	pronoun -16
subject|named-nearby|own|26+|	name -26
subject|named-nearby|own|2|	name 27	pronoun 6
subject|named-nearby|own|3|	name 15	pronoun -9
subject|named-nearby|own|4-6|	name 7	pronoun -18
subject|named-nearby|own|7-12|	name 10	pronoun -9
subject|paragraph-before|	elided -29	none -24	own -24
subject|paragraph-before|elided|	0 -17	1 -17	2 -17
subject|paragraph-before|elided|26+|	name -15	noun -25
subject|paragraph-before|none|	0 -17	1 -11	2 -9
subject|paragraph-before|none|26+|	name -13	noun -16
subject|paragraph-before|own|	0 -18	1 -14	2 -15
subject|paragraph-before|own|26+|	name -20	noun -15	pronoun -8
subject|possessor|	none 8	own -27
subject|possessor|none|	0 8
subject|possessor|own|	0 -27
subject|possessor|own|2|	pronoun -18
subject|possessor|own|7-12|	noun -13	pronoun -23
subject|quote-then-speaker|elided|	0 -18	1 15
subject|quote-then-speaker|	none -18	own -10
subject|quote-then-speaker|none|-12|	name 22
subject|quote-then-speaker|none|	0 -29	1 7	2 8
subject|quote-then-speaker|none|1|	name -16	noun -20
subject|quote-then-speaker|none|4-6|	noun -23
subject|quote-then-speaker|own|-10|	name -15	noun -14
subject|quote-then-speaker|own|-11|	noun 15
subject|quote-then-speaker|own|-14|	name -13
subject|quote-then-speaker|own|-15|	name -19
subject|quote-then-speaker|own|-17|	name 8
subject|quote-then-speaker|own|-3|	noun -27
subject|quote-then-speaker|own|-4|	name -13	noun -18
subject|quote-then-speaker|own|-5|	name -9	noun -17
subject|quote-then-speaker|own|-6|	name 20	noun -11
subject|quote-then-speaker|own|-7|	noun -12
subject|quote-then-speaker|own|-8|	name -9
subject|quote-then-speaker|own|-9|	noun 9
subject|quote-then-speaker|own|	0 -6	2 -20
subject|quote-then-speaker|own|0|	noun -18
subject|quote-then-speaker|own|13-25|	noun -18
subject|quote-then-speaker|own|1|	name -11	noun -9
subject|quote-then-speaker|own|2|	name 17	noun -24	pronoun 39
subject|quote-then-speaker|own|3|	name 7	noun -18
subject|quote-then-speaker|own|4-6|	noun -22
subject|quote-then-verb|	none 25	own 9
subject|quote-then-verb|none|	0 26	1 -11
subject|quote-then-verb|none|1|	name 41	noun 16	pronoun -12
subject|quote-then-verb|own|	0 17	1 -45
subject|quote-then-verb|own|1|	name -6	noun 12	pronoun 19
subject|quote-then-verb|own|2|	name 20	noun -25
subject|quote-then-verb|own|3|	name 9
subject|quote-then-verb|own|7-12|	name -18	noun -7
subject|sentence-after|	elided -32	none -21	own -19
subject|sentence-after|elided|	0 -29	1 -16
subject|sentence-after|none|	0 -11	1 -18	2 -8
subject|sentence-after|none|0|	name -56	noun 9
subject|sentence-after|none|1|	name 15
subject|sentence-after|none|2|	name 8	noun -20
subject|sentence-after|none|3|	name -22	noun -6
subject|sentence-after|none|4-6|	name -37	noun -14	pronoun -21
subject|sentence-after|none|7-12|	name -20	noun -21
subject|sentence-after|own|	0 -12	1 -36	2 -34
subject|sentence-after|own|0|	name -11	pronoun -26
subject|sentence-after|own|1|	name -22	noun -16
subject|sentence-after|own|3|	name -13
subject|sentence-after|own|4-6|	name -19	noun -21
subject|sentence-before|	elided -12	none -9	own -10
subject|sentence-before|elided|	1 -17	2 -49
subject|sentence-before|elided|13-25|	name -13	noun -18
subject|sentence-before|elided|1|	name -22	noun -49
subject|sentence-before|elided|26+|	name -23
subject|sentence-before|elided|2|	name -7	noun -20
subject|sentence-before|elided|3|	name 11	noun -26
subject|sentence-before|elided|4-6|	name 23
subject|sentence-before|elided|7-12|	name 12
subject|sentence-before|none|	0 -12	1 -24	2 8
subject|sentence-before|none|13-25|	name -20	pronoun -46
subject|sentence-before|none|1|	noun -23	pronoun 39
subject|sentence-before|none|26+|	name -32	noun -40	pronoun -13
subject|sentence-before|none|2|	noun -18	pronoun 17
subject|sentence-before|none|3|	noun -28	pronoun -14
subject|sentence-before|none|4-6|	name -9	pronoun 22
subject|sentence-before|none|7-12|	name -16	noun -12
subject|sentence-before|own|	0 -14	2 -26
subject|sentence-before|own|13-25|	name -30	noun -17
subject|sentence-before|own|1|	name 10	pronoun -27
subject|sentence-before|own|26+|	name -12	noun -54	pronoun -28
subject|sentence-before|own|2|	noun -34	pronoun 8
subject|sentence-before|own|3|	name -50	noun -19	pronoun -18
subject|sentence-before|own|4-6|	name -24	noun -58	pronoun -42
subject|sentence-before|own|7-12|	name -14	noun -13	pronoun -12
subject|speaker-then-quote|	elided -7	none 15	own 7
subject|speaker-then-quote|elided|0|	noun -15
subject|speaker-then-quote|elided|	1 -22
subject|speaker-then-quote|elided|1|	name 24
subject|speaker-then-quote|elided|2|	name 8	noun -13
subject|speaker-then-quote|elided|3|	name 16
subject|speaker-then-quote|elided|4-6|	noun -16
subject|speaker-then-quote|elided|7-12|	name -7	noun -18
subject|speaker-then-quote|none|	0 24	1 -14	2 -22
subject|speaker-then-quote|none|0|	name 32	noun 12	pronoun -19
subject|speaker-then-quote|none|13-25|	name 9	noun 8
subject|speaker-then-quote|none|1|	name 8
subject|speaker-then-quote|none|2|	name 25	pronoun -14
subject|speaker-then-quote|none|3|	name -6	noun -28
subject|speaker-then-quote|none|4-6|	name 9
subject|speaker-then-quote|none|7-12|	name -20	noun 13	pronoun 12
subject|speaker-then-quote|own|	0 19	1 -12	2 -18
subject|speaker-then-quote|own|0|	name 30	pronoun -29
subject|speaker-then-quote|own|13-25|	name -38	noun -17	pronoun -11
subject|speaker-then-quote|own|1|	name 20	noun -16	pronoun 8
subject|speaker-then-quote|own|2|	noun 9	pronoun -6
subject|speaker-then-quote|own|3|	name -11	pronoun 18
subject|speaker-then-quote|own|4-6|	noun 21	pronoun -18
subject|speaker-then-quote|own|7-12|	name -17
subject|topic|	elided 11	none -20	own -9
subject|topic|elided|	0 41	1 21	2 -62
subject|topic|elided|13-25|	name -8	noun -10
subject|topic|elided|26+|	name -42	noun -41	pronoun -19
subject|topic|elided|2|	name 19
subject|topic|elided|3|	name 22
subject|topic|elided|4-6|	name 39	noun 14
subject|topic|elided|7-12|	name 22	noun 7
subject|topic|none|	0 26	1 -22	2 -33
subject|topic|none|0|	noun -33
subject|topic|none|13-25|	name -10	noun -23
subject|topic|none|26+|	name -28	noun -61
subject|topic|none|2|	name 18	noun -19
subject|topic|none|3|	name 8
subject|topic|none|4-6|	name 10	noun -12	pronoun -6
subject|topic|none|7-12|	name -8	noun -12	pronoun -7
subject|topic|own|	0 23	1 -9	2 -35
subject|topic|own|13-25|	noun -83	pronoun -20
subject|topic|own|1|	name 12	pronoun -27
subject|topic|own|26+|	name -43	noun -19	pronoun -21
subject|topic|own|2|	name 19	noun -8
subject|topic|own|3|	name 30	noun 16	pronoun 25
subject|topic|own|4-6|	noun -7	pronoun -23
subject|topic|own|7-12|	pronoun -25
subject|verb-then-speaker|	elided -11	none 10	own 16
subject|verb-then-speaker|elided|	0 -11
subject|verb-then-speaker|none|	0 9	1 9
subject|verb-then-speaker|none|0|	name -19	noun -6	pronoun -29
subject|verb-then-speaker|none|1|	name -16	noun -24	pronoun 7
subject|verb-then-speaker|none|2|	noun -21	pronoun 24
subject|verb-then-speaker|none|4-6|	noun -23
subject|verb-then-speaker|none|7-12|	noun -21
subject|verb-then-speaker|own|	0 16	1 6	2 -20
subject|verb-then-speaker|own|0|	name -25
subject|verb-then-speaker|own|13-25|	name -13	noun -26
subject|verb-then-speaker|own|1|	name 16	noun -12	pronoun 17
subject|verb-then-speaker|own|2|	name 10	pronoun -12
subject|verb-then-speaker|own|3|	name -11	noun -35	pronoun 25
subject|verb-then-speaker|own|4-6|	name 9	noun -9	pronoun 24
subject|verb-then-speaker|own|7-12|	noun -13	pronoun 12
twin|paragraph-before|apposed judging noun|	apposition judging noun -10	inverted judging noun -6
twin|paragraph-before|apposed other noun|	apposed other person -13	apposition other noun -6	apposition other person -15	direct other noun -11	direct other person -6	direct other pronoun -7	shared other noun -12
twin|paragraph-before|apposed other organisation|	apposed other organisation -6	apposition other noun -7	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -20	apposed saying person -8	apposition other noun -24	apposition other organisation -6	apposition other person -11	apposition saying noun -9	shared other person -6
twin|paragraph-before|apposed saying noun|	apposed saying noun -17	apposed saying person -14	apposed saying place -13	apposition saying person -12	direct saying noun -10	direct saying pronoun -7	inverted saying noun -14
twin|paragraph-before|apposed saying person|	apposed other person -7	apposed saying noun -16	apposed saying organisation -7	apposed saying person -8	apposed saying place -7	apposition saying name -7	apposition saying noun -10	apposition saying organisation -7	apposition saying person -10	inverted saying noun -9	shared saying person -7
twin|paragraph-before|apposed saying place|	apposed saying noun -11
twin|paragraph-before|apposed thinking person|	apposition thinking noun -6
twin|paragraph-before|apposition judging noun|	apposed judging noun -7
twin|paragraph-before|apposition other noun|	apposed other noun -6	apposed other organisation -7	apposed other person -19	apposition saying noun -7	shared other name -8	shared other noun -12
twin|paragraph-before|apposition other person|	apposed other noun -17	apposed other person -9
twin|paragraph-before|apposition saying noun|	apposed other person -7	apposed saying person -11	apposition other noun -7	inverted saying noun -6	shared saying noun -7
twin|paragraph-before|apposition saying organisation|	apposed saying person -6
twin|paragraph-before|apposition saying person|	apposed saying noun -11	apposed saying person -10	inverted saying noun -11
twin|paragraph-before|direct judging noun|	direct other noun -11
twin|paragraph-before|direct other noun|	apposed other noun -9	direct judging noun -10	direct other noun -6	passive other noun -9
twin|paragraph-before|direct other organisation|	apposed other organisation -6
twin|paragraph-before|direct other person|	apposed other noun -7
twin|paragraph-before|direct other pronoun|	apposed other noun -6	direct other pronoun -12	direct saying pronoun -7
twin|paragraph-before|direct saying name|	apposed saying noun -8
twin|paragraph-before|direct saying noun|	apposed saying noun -12	direct other noun -6
twin|paragraph-before|direct saying person|	apposed saying noun -7	apposed saying place -7
twin|paragraph-before|direct saying pronoun|	apposed saying noun -8	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -6
twin|paragraph-before|inverted saying noun|	apposed saying noun -13	apposed saying person -8	apposition saying person -10	inverted saying person -11
twin|paragraph-before|inverted saying person|	inverted saying noun -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -9	apposition saying noun -10
twin|paragraph-before|passive other noun|	direct other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -10	apposition other noun -11
twin|paragraph-before|shared other person|	apposed other person -6
twin|paragraph-before|shared saying noun|	apposed saying noun -6	apposition saying noun -7
twin|paragraph-before|shared saying person|	apposed saying person -7
twin|quote-then-speaker|apposed other noun|	apposed other noun -43	apposed other person -28	direct other noun -24	shared other person -27
twin|quote-then-speaker|apposed other organisation|	apposed other noun -7	shared other organisation -21
twin|quote-then-speaker|apposed other person|	apposed other noun 23	apposed other person 30	apposition other noun 14	direct other noun 31	shared other noun 25	shared other person 21
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -26	apposed saying person -40	apposed saying place 7	direct saying noun -13	direct saying organisation -17	shared saying person -26
twin|quote-then-speaker|apposed saying person|	apposed saying person 13	apposition saying noun 19	apposition saying organisation 18	apposition saying person 9	apposition saying place 17	shared saying noun 20	shared saying person -6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18
twin|quote-then-speaker|apposition other noun|	apposed other noun -19	apposed other organisation -13	apposed other person -13	shared other noun -6
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 9	apposition other noun -15	shared saying person 10	shared saying pronoun -14
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 8	shared saying person -19
twin|quote-then-speaker|apposition saying place|	apposed saying person -17
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 29
twin|quote-then-speaker|direct other noun|	apposed other noun -22	apposed other person -29	direct other noun -21	direct saying noun -23
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun -7	relative other person -14
twin|quote-then-speaker|direct saying noun|	apposed saying person -15	direct other noun -21	passive saying noun 17	shared saying noun -16	shared saying person -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 14
twin|quote-then-speaker|direct saying pronoun|	direct other pronoun -6	passive saying noun 19
twin|quote-then-speaker|passive saying noun|	apposition saying noun -14	direct saying noun -16	direct saying pronoun -18
twin|quote-then-speaker|relative other noun|	relative saying noun -15
twin|quote-then-speaker|relative other person|	relative other person 17
twin|quote-then-speaker|relative saying noun|	relative other noun -16
twin|quote-then-speaker|shared judging name|	apposed judging name 6
twin|quote-then-speaker|shared judging noun|	shared judging pronoun -12
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -8
twin|quote-then-speaker|shared other noun|	apposed other organisation 8	apposed other person -18	apposition other noun -9	shared other organisation 10	shared other person -28	shared other pronoun -15	shared saying noun -12
twin|quote-then-speaker|shared other organisation|	apposed other organisation -7	apposition other noun 10	shared other noun -16
twin|quote-then-speaker|shared other person|	apposed other noun 27	apposed other person 16	shared other noun -10
twin|quote-then-speaker|shared other pronoun|	shared other noun -22
twin|quote-then-speaker|shared saying name|	shared saying noun 9
twin|quote-then-speaker|shared saying noun|	apposed saying noun -13	apposed saying person -19	direct saying noun 14	shared other noun -9	shared saying name -13	shared saying noun -14	shared saying organisation -13	shared saying person -13	shared saying pronoun -8
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -13	shared saying noun -8
twin|quote-then-speaker|shared saying person|	apposition saying person -9	direct saying noun 23	shared saying noun 19
twin|quote-then-speaker|shared saying pronoun|	apposition saying noun -8	apposition saying pronoun 28	shared saying noun -6
twin|quote-then-verb|inverted judging person|	inverted judging person 21
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -33
twin|quote-then-verb|inverted saying noun|	inverted saying person 17	inverted saying pronoun -11
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -34
twin|quote-then-verb|inverted saying person|	inverted saying noun -17	inverted saying person 49
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 27	inverted saying organisation 40
twin|sentence-after|apposed other noun|	direct other noun 7
twin|sentence-after|apposed other person|	apposition other person -23
twin|sentence-after|apposed saying noun|	apposition saying noun -20	direct saying pronoun -17	inverted saying noun -22
twin|sentence-after|apposition other person|	apposed other person -15
twin|sentence-after|apposition saying noun|	apposed saying noun -14	apposed saying person -11	inverted saying noun -10
twin|sentence-after|direct other noun|	apposed other noun -28	direct saying noun -8
twin|sentence-after|direct other organisation|	direct saying organisation -18
twin|sentence-after|direct other pronoun|	direct saying pronoun 17
twin|sentence-after|direct saying noun|	direct other noun -11
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	inverted saying noun -27
twin|sentence-after|direct saying pronoun|	apposed saying noun 12	direct other pronoun 18	inverted saying noun 16
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposition saying noun -14	direct saying person -25	direct saying pronoun -9
twin|sentence-before|apposed judging name|	inverted judging noun -11
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging noun -10	apposition judging organisation -6	apposition judging person -21	direct judging noun -19	direct judging person -14	inverted judging noun -20
twin|sentence-before|apposed judging organisation|	inverted judging noun -19
twin|sentence-before|apposed judging person|	apposed judging noun -23	apposition judging noun -18	apposition judging organisation -7	inverted judging noun -6
twin|sentence-before|apposed other name|	direct other noun -12	direct other person -10
twin|sentence-before|apposed other noun|	apposed other noun -15	apposed other organisation -14	apposed other person -34	apposed other place -18	apposition other name -20	apposition other noun -42	apposition other organisation -12	apposition other person -38	apposition other place -24	direct other noun -26	direct other organisation -19	direct other person -23	direct other pronoun -20	inverted judging noun -17	inverted saying noun -22
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 7	direct other noun -7	direct other organisation -12	direct other person -17
twin|sentence-before|apposed other person|	apposed other noun -10	apposed other person -27	apposition other organisation -27	apposition other place -22	inverted saying noun -11
twin|sentence-before|apposed other place|	apposed other noun -10	apposed other person -7	apposed other place -27	apposition other noun -14	direct other noun -13	direct other organisation -17	direct other person -17	direct other place -16
twin|sentence-before|apposed saying name|	apposed saying person -15	apposition saying noun -13	apposition saying person -22	direct saying noun -24	direct saying organisation -15	direct saying person -12	inverted saying noun -22
twin|sentence-before|apposed saying noun|	apposed saying noun -19	apposed saying person -27	apposed saying place -21	apposition saying name -20	apposition saying organisation -21	apposition saying person -62	apposition saying place -10	direct saying noun -27	direct saying organisation -14	direct saying person -13	direct saying pronoun -19	inverted saying noun -45	inverted saying organisation -20	inverted saying pronoun -27
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -28	apposition saying place -19	direct saying noun -20	direct saying person -17	direct saying pronoun -28	inverted saying noun -35	inverted saying pronoun -21
twin|sentence-before|apposed saying person|	apposed saying name -21	apposed saying noun -23	apposed saying organisation -17	apposition saying name 6	apposition saying place -21	direct saying noun -20	inverted saying noun 10	inverted saying organisation 9	inverted saying pronoun -24
twin|sentence-before|apposed saying place|	apposed saying noun -18	direct saying noun -18	direct saying organisation -12	direct saying person -12
twin|sentence-before|apposed thinking noun|	apposed thinking noun -11	apposition thinking noun -11	apposition thinking organisation -13	apposition thinking person -15	direct thinking noun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -23
twin|sentence-before|apposition judging noun|	apposed judging noun -8	apposed judging person -29	inverted judging name -11	inverted judging noun -21
twin|sentence-before|apposition judging organisation|	apposed judging noun -9	apposed judging person -17
twin|sentence-before|apposition judging person|	apposed judging noun -20	inverted judging noun -23
twin|sentence-before|apposition other name|	apposed other noun -20
twin|sentence-before|apposition other noun|	apposed other noun -39	apposed other organisation -27	apposed other person -58	apposed other place -18	inverted saying noun -18	passive other noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -12	apposed other person -22
twin|sentence-before|apposition other person|	apposed other noun 7	inverted saying noun 15
twin|sentence-before|apposition other place|	apposed other noun -18	apposed other person -12
twin|sentence-before|apposition saying name|	apposed saying noun -14	apposed saying person -27	inverted saying pronoun -26
twin|sentence-before|apposition saying noun|	apposed saying name -10	apposed saying noun -30	apposed saying organisation -22	apposed saying person -12	inverted saying name -13	inverted saying organisation -15	inverted saying person -8	inverted saying pronoun -25
twin|sentence-before|apposition saying organisation|	apposed saying noun -22	apposed saying person -31	inverted saying noun -26
twin|sentence-before|apposition saying person|	apposed saying noun 9	inverted saying noun 6	inverted saying organisation 18	inverted saying place 6	inverted saying pronoun 8
twin|sentence-before|apposition saying place|	apposed saying noun -11	apposed saying organisation -14	apposed saying person -10	inverted saying noun -18
twin|sentence-before|apposition thinking noun|	apposed thinking noun -10	apposed thinking person -19
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -15
twin|sentence-before|apposition thinking person|	apposed thinking noun -19
twin|sentence-before|direct judging name|	inverted judging name -20
twin|sentence-before|direct judging noun|	apposed judging noun -26	inverted judging noun -8	inverted judging person -21
twin|sentence-before|direct judging organisation|	inverted judging name -23	inverted judging noun -34
twin|sentence-before|direct judging person|	apposed judging noun -22	inverted judging noun -22
twin|sentence-before|direct other noun|	apposed other name -20	apposed other organisation -10	apposed other person -27	apposed other place -19	passive other noun -14
twin|sentence-before|direct other organisation|	apposed other noun -27	apposed other organisation -17	apposed other place 10	inverted saying noun -21
twin|sentence-before|direct other person|	apposed other noun -23	apposed other organisation 17	apposed other place 17	inverted saying noun -13
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -32
twin|sentence-before|direct saying name|	inverted saying name -25	inverted saying noun -6	inverted saying organisation -20	inverted saying place -20	inverted saying pronoun -20
twin|sentence-before|direct saying noun|	apposed saying noun -31	apposed saying organisation -29	apposed saying person -22	apposed saying place 8	inverted saying name -20	inverted saying noun -19	inverted saying place -22	inverted saying pronoun -22
twin|sentence-before|direct saying organisation|	apposed saying name -25	apposed saying noun -34	apposed saying place -31	inverted saying noun 7
twin|sentence-before|direct saying person|	apposed saying name -18	apposed saying noun -11	apposed saying organisation -6	inverted saying name -18	inverted saying noun -14
twin|sentence-before|direct saying pronoun|	apposed saying noun 6	apposed saying organisation -8	inverted saying noun -14
twin|sentence-before|direct thinking noun|	apposed thinking noun 8
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -16	direct judging name -15	direct judging organisation -14
twin|sentence-before|inverted judging noun|	apposed judging name -11	apposed judging noun -23	apposed judging organisation -17	apposed judging person -28	apposed other noun -14	apposition judging noun -18	apposition judging person -19	direct judging noun -6	direct judging organisation -17	direct judging person -21	inverted judging noun -22
twin|sentence-before|inverted judging person|	direct judging noun 12
twin|sentence-before|inverted saying name|	apposition saying noun -16	direct saying name -23	direct saying noun -19	direct saying person -22	inverted saying name -26	inverted saying noun -8	inverted saying pronoun -32
twin|sentence-before|inverted saying noun|	apposed other noun -20	apposed other person -21	apposed saying name -14	apposed saying noun -38	apposed saying organisation -32	apposed saying person -52	apposition other noun -26	apposition other person -34	apposition saying noun -42	apposition saying organisation -25	apposition saying person -56	apposition saying place -24	direct other organisation -18	direct other person -14	direct saying name -29	direct saying organisation -31	direct saying person -46	direct saying pronoun -30	inverted saying name -8	inverted saying noun -31	inverted saying person -31	inverted saying place -13	inverted saying pronoun -25
twin|sentence-before|inverted saying organisation|	apposed saying noun -25	apposed saying person -14	apposition saying noun -19	apposition saying person -26	direct saying name -25	inverted saying pronoun -20
twin|sentence-before|inverted saying person|	apposition saying noun -12	inverted saying noun 22	inverted saying person -8
twin|sentence-before|inverted saying place|	apposition saying person -12	direct saying name -15	direct saying noun -16	inverted saying noun -15
twin|sentence-before|inverted saying pronoun|	apposed saying noun -29	apposed saying organisation -22	apposed saying person -24	apposition saying name 23	apposition saying person -25	direct saying name -19	direct saying noun -19	inverted saying name 6	inverted saying organisation 19
twin|sentence-before|passive other noun|	apposition other noun -10	direct other noun -7
twin|sentence-before|passive saying noun|	direct saying pronoun -19
twin|speaker-then-quote|apposed judging name|	shared judging name -16	shared judging noun 15
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -15	apposed judging person -20	apposition judging noun 9	apposition judging organisation -6	apposition judging person -18	direct judging noun -24	direct judging person -22
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 11	apposed judging person -30	apposition judging noun 28	apposition judging person 11	direct judging person -22	shared judging organisation 23
twin|speaker-then-quote|apposed judging person|	apposed judging noun 8	apposed judging organisation 26	apposition judging noun 24	apposition judging organisation -10	apposition judging person 37	shared judging person -31
twin|speaker-then-quote|apposed other name|	apposed other noun -17	apposed saying name -15	apposition other noun -14	direct other noun -14	shared other name -19	shared saying person -9
twin|speaker-then-quote|apposed other noun|	apposed other name -20	apposed other noun -32	apposed other organisation -22	apposed other person -43	apposed saying noun -10	apposed saying person -19	apposition other noun 10	apposition other person -25	direct other noun -39	direct other person -24	direct other pronoun -19	direct saying noun -16	direct saying pronoun -17	shared judging noun -18	shared judging person -15	shared other noun -20	shared other organisation -14	shared other person -29	shared saying person -33
twin|speaker-then-quote|apposed other organisation|	apposed other noun 13	direct other noun 12	direct other person -17	shared other organisation 7	shared saying noun 18
twin|speaker-then-quote|apposed other person|	apposed other noun -22	apposed other person -13	apposed saying noun 13	apposed saying person -10	apposition other noun 8	apposition saying person -9	direct other noun 15	shared judging person 19	shared other noun 20	shared other person 33	shared saying name 18	shared saying noun 30	shared saying place 18
twin|speaker-then-quote|apposed other place|	apposed other place -22	apposed saying place -19	direct other person -23
twin|speaker-then-quote|apposed saying name|	apposed saying person -28	apposition saying person -27	direct saying name -17	direct saying noun -19	direct saying person -27	shared saying person -17
twin|speaker-then-quote|apposed saying noun|	apposed other noun -25	apposed saying name 12	apposed saying noun -25	apposed saying organisation -28	apposed saying person -72	apposed saying place -31	apposition saying name -18	apposition saying noun 20	apposition saying organisation -9	apposition saying person -92	direct other noun -16	direct other pronoun -17	direct saying noun -16	direct saying organisation 6	direct saying person -26	direct saying pronoun -20	shared saying name -6	shared saying noun -8	shared saying organisation 6	shared saying person -50
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -22	apposed saying noun 11	apposed saying person -34	apposition saying noun 35	direct saying noun -23	direct saying person -19	direct saying pronoun 11	shared saying name -22	shared saying noun -7	shared saying organisation 8	shared saying person -22
twin|speaker-then-quote|apposed saying person|	apposed other person -11	apposed saying name 27	apposed saying organisation -9	apposed saying person -8	apposed saying place 18	apposition saying name 28	apposition saying noun 9	apposition saying organisation 14	apposition saying person 10	apposition saying place 20	direct saying noun -16	direct saying person -9	direct saying pronoun -25	shared saying name 10	shared saying noun 20	shared saying person -10	shared saying place 18
twin|speaker-then-quote|apposed saying place|	apposed saying noun -25	apposed saying person -18	apposition saying noun -20	apposition saying person -8	direct saying noun -17	direct saying person -22	shared saying place 10
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -24	apposition thinking noun -21	direct thinking noun -18
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 30	apposition thinking noun 13
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -25	apposed judging organisation -35	apposed judging person -38	shared judging noun -27	shared judging organisation -28	shared judging person -17	shared judging pronoun -21
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -29
twin|speaker-then-quote|apposition judging person|	apposed judging organisation -6	apposed judging person 13	shared judging noun -14
twin|speaker-then-quote|apposition other name|	apposed other name -8
twin|speaker-then-quote|apposition other noun|	apposed other name -10	apposed other organisation -20	apposed other person -22	apposed saying noun -17	apposed saying organisation -16	apposed saying person -23	apposition saying noun -11	shared other noun 7	shared other organisation -9	shared other person -18	shared other pronoun -23	shared saying noun -33	shared saying organisation -16	shared saying person -25
twin|speaker-then-quote|apposition other person|	apposed other noun 25	apposed other person -6	apposed saying person 21	apposition judging person 11	apposition saying person 21	shared judging person 19	shared saying person 8
twin|speaker-then-quote|apposition other place|	apposed other noun -16
twin|speaker-then-quote|apposition saying name|	apposed saying noun 14	apposed saying person -14	shared saying person -14
twin|speaker-then-quote|apposition saying noun|	apposed saying name -26	apposed saying noun -29	apposed saying organisation -39	apposed saying person -78	apposition other noun -11	shared saying name -21	shared saying noun -42	shared saying organisation -31	shared saying person -21	shared saying pronoun -15
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 9	apposed saying person -40	shared saying noun 11	shared saying organisation -19
twin|speaker-then-quote|apposition saying person|	apposed other person -7	apposed saying name 22	apposed saying noun 37	apposed saying person 21	shared saying noun 22	shared saying person 17
twin|speaker-then-quote|apposition saying place|	apposed saying person -19
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -12	shared saying noun -15
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 7	apposed thinking person -24
twin|speaker-then-quote|direct judging noun|	apposed judging noun 23	direct other noun 8
twin|speaker-then-quote|direct judging organisation|	direct other organisation 6
twin|speaker-then-quote|direct judging person|	apposed judging noun 31	apposed judging organisation 22	direct other person 19
twin|speaker-then-quote|direct other name|	direct other name -18	direct saying name 21
twin|speaker-then-quote|direct other noun|	apposed other name -24	apposed other noun 27	apposed other organisation -34	apposed other person -33	apposed saying noun 22	direct other noun -70	direct saying noun -11	passive other noun 7	passive other person -27	relative other noun -19
twin|speaker-then-quote|direct other organisation|	direct other organisation 9
twin|speaker-then-quote|direct other person|	apposed other noun 25	apposed other organisation 18	direct judging person 12	direct other person 19	direct saying person 10
twin|speaker-then-quote|direct other pronoun|	apposed other name -23	apposed other noun 9	apposed saying noun 21	direct other pronoun -39	direct saying pronoun -19	direct thinking pronoun -21
twin|speaker-then-quote|direct saying name|	apposed saying name 25	direct other name 23
twin|speaker-then-quote|direct saying noun|	apposed other noun 21	apposed saying name 28	apposed saying noun 30	apposed saying organisation 20	apposed saying person 20	apposed saying place 19	direct other noun -15	shared saying noun 8
twin|speaker-then-quote|direct saying organisation|	direct other organisation 11
twin|speaker-then-quote|direct saying person|	apposed saying name 30	apposed saying noun 12	apposed saying organisation 18	apposed saying person 17	apposed saying place -8	direct other person 7
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 22	apposed saying noun 22	apposed saying person 28	direct other pronoun -16
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -14
twin|speaker-then-quote|passive other person|	direct other noun 22
twin|speaker-then-quote|relative other noun|	direct other noun 6
twin|speaker-then-quote|relative other person|	relative saying person -16
twin|speaker-then-quote|relative saying person|	relative other person -14
twin|speaker-then-quote|shared judging name|	apposed judging name -13
twin|speaker-then-quote|shared judging noun|	apposed judging name -20	apposed judging noun 8	apposition judging person 9	shared judging noun -9	shared judging person 16
twin|speaker-then-quote|shared judging organisation|	apposition judging noun 16
twin|speaker-then-quote|shared judging person|	apposed judging noun -14	apposed judging person -23	apposition judging noun -6	apposition judging person -8	shared judging noun -20
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -19
twin|speaker-then-quote|shared other name|	apposed other name -9	apposition other noun -12
twin|speaker-then-quote|shared other noun|	apposed other noun -11	apposed other person -19	shared other noun -9	shared other person -25	shared saying noun -17
twin|speaker-then-quote|shared other organisation|	apposed other organisation -19
twin|speaker-then-quote|shared other person|	apposed other noun 26	apposed other person 31	apposed saying noun 17	shared other noun 27	shared saying person 15
twin|speaker-then-quote|shared other pronoun|	apposed other noun -18	apposition other noun -24	shared other noun -9
twin|speaker-then-quote|shared saying name|	apposed saying noun -12	apposed saying organisation 9	apposed saying person -15	apposition saying noun 8	shared saying noun -13	shared saying person -19
twin|speaker-then-quote|shared saying noun|	apposed saying noun -23	apposed saying person -39	apposition other noun -16	apposition saying noun -12	apposition saying organisation 6	apposition saying person -21	direct saying noun -25	shared saying name -15	shared saying person -46	shared saying pronoun -17
twin|speaker-then-quote|shared saying organisation|	apposed saying name -21	apposed saying noun 8	apposition saying noun 17	apposition saying organisation -17	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed saying name 18	apposed saying noun 7	apposed saying organisation 18	apposed saying person -7	shared other person 13	shared saying name 26	shared saying organisation 17	shared saying place 12	shared saying pronoun -9
twin|speaker-then-quote|shared saying place|	apposed saying person -12	apposed saying place 11	shared saying person -11
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -14	apposition saying noun -11	shared saying noun -30	shared saying person -21
twin|verb-then-speaker|inverted saying name|	inverted saying name 11
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -44	inverted saying pronoun -19
twin|verb-then-speaker|inverted saying person|	inverted saying person -8
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 27
verb-before|according|,|	other 26
verb-before|according|:|	other 29
verb-before|according|;|	other -6
verb-before|according|adverb|	other -13
verb-before|according|auxiliary|	other 7
verb-before|according|capital|	other -20
verb-before|according|coordinator|	other -7
verb-before|according|determiner|	other -23
verb-before|according|preposition|	other -19
verb-before|according|pronoun|	other -21
verb-before|according|quote|	other -19
verb-before|according|start|	other -11
verb-before|according|stop|	other 18
verb-before|according|that|	other -10
verb-before|according|verb-thinking|	other 8
verb-before|according|word|	other -28
verb-before|apposed|)|	other -15	past -45	present -14
verb-before|apposed|,|	base -21	other 10	participle -12	past 9	present 21
verb-before|apposed|capital|	base -19	past -22	present -24
verb-before|apposed|pronoun|	other -13	past -22	present 7
verb-before|apposed|quote|	past -14	present 8
verb-before|apposed|verb-saying|	other -6
verb-before|apposed|word|	base -27	participle -6	past -30	present -21
verb-before|apposition|,|	other -22	participle -35	past -15	present -40
verb-before|direct|capital|	base -22	other -20	participle -20	past 17	present 11
verb-before|direct|determiner|	base -18	past 12	present -16
verb-before|direct|pronoun|	other -34	past 20	present 16
verb-before|direct|verb-judging|	base -19	other -33	past -9	present -20
verb-before|direct|verb-saying|	base -39	other -59	past -13	present 12
verb-before|direct|verb-thinking|	other -18	participle -18
verb-before|direct|word|	base -25	past 24	present 22
verb-before|inverted|)|	past -53	present -9
verb-before|inverted|,|	past 15	present 10
verb-before|inverted|:|	past 10
verb-before|inverted|capital|	past -21	present -41
verb-before|inverted|coordinator|	past -51	present -24
verb-before|inverted|preposition|	past -21
verb-before|inverted|pronoun|	past -50	present -14
verb-before|inverted|quote|	past 12	present 6
verb-before|inverted|start|	past -10
verb-before|inverted|stop|	present -14
verb-before|inverted|that|	past -25
verb-before|inverted|word|	past 16	present -28
verb-before|inverted|—|	past 23
verb-before|passive|,|	other -29	present 7
verb-before|passive|capital|	other -10
verb-before|passive|pronoun|	other -6	past -29
verb-before|passive|start|	past -19
verb-before|passive|stop|	past -21
verb-before|passive|verb-saying|	past -16
verb-before|passive|word|	other -6	past -19
verb-before|relative|capital|	other -17
verb-before|relative|pronoun|	other 6
verb-before|relative|that|	base -21	other -15	past -10	present 21
verb-before|relative|word|	base -11	other 9	past 6
verb-before|shared|)|	other -9	past -17
verb-before|shared|,|	base -7	other -17	participle 12	past -39	present -11
verb-before|shared|coordinator|	base -19	other -16	past -14	present 7
verb-before|shared|determiner|	base -17
verb-before|shared|preposition|	participle -11	past 11	present 8
verb-before|shared|pronoun|	other 13	participle -10	past -14
verb-before|shared|quote|	base -10	other -6	present 16
verb-before|shared|subordinator|	participle -12	past 6
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	participle -14
`;
