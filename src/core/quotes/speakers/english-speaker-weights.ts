/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 27	carry-before -13	carry-before-that -46	carry-next -6	colon -7	named-before -20	paragraph-before -28	quote-then-speaker 7	quote-then-verb 15	signature 7	speaker-then-quote 15	topic -12	transcript -14
before|according-to|	adverb 8	capital 22	preposition 22	word 22
before|colon|	- 40	: -10	adverb -37	auxiliary -34	capital 13	coordinator -17	determiner -8	preposition -7	pronoun -51	quote 11	subordinator 18	that -23	verb-judging -27	verb-saying -15	word -25
before|named-before|	" 17	& -21	' -12	( -50	) -16	* -20	+ -21	, 9	- -24	/ -15	; -8	adverb -26	auxiliary -6	capital -7	coordinator -36	determiner -15	possessive -14	preposition -16	pronoun 8	quote 12	start -22	subordinator -57	that -17	verb-judging -36	verb-saying -40	word -27	— -20	” 8
before|named-nearby|	& -18	( 42	+ 11	, 20	- 24	/ 11	: -43	; 26	adverb -33	auxiliary -17	determiner -15	preposition -37	pronoun 16	quote -6	start 18	subordinator -14	that -56	verb-judging -59	verb-saying -22	verb-thinking -16	word -17	– 15	— 14	’ 14
before|name|	" 13	# -10	& -21	' 22	( 40	) 9	* 13	+ 9	, 27	- 37	/ 7	: -49	; 37	adverb -43	auxiliary -19	capital 12	coordinator -15	determiner -15	possessive -16	preposition -19	pronoun 17	quote 14	start 14	subordinator -20	that -57	verb-judging -49	verb-saying -12	verb-thinking -32	word -43	¡ -12	— 21	― 19	’ 13	” 22	• 8
before|name||	 18
before|noun|	$ -36	' -30	( -18	) -24	+ -14	, 24	- 24	/ 29	: -30	; 40	adverb -58	auxiliary -67	capital -10	coordinator -35	determiner -11	preposition -13	pronoun -52	start 21	that -28	verb-judging -40	verb-saying -31	verb-thinking -20	word -34	¡ -15	– -22	’ -37	€ -10
before|paragraph-before|	& -6	' -17	( -13	) -7	, -9	- -41	/ -10	: -19	; -21	adverb -36	auxiliary -8	capital -18	coordinator -32	determiner -20	possessive -12	preposition -47	pronoun -17	quote -17	subordinator -20	that -23	verb-judging -27	verb-saying -35	verb-thinking -15	word -42	– -12	— -30	’ -20
before|possessor|	( -14	, 10	: -32	adverb 9	auxiliary -8	capital -6	coordinator 12	determiner -20	pronoun -10	quote -15	start 6	that -49	verb-judging -39	verb-saying -45	verb-thinking -34	word -20
before|pronoun|	" 8	' 14	, 35	- -13	: -32	; -23	capital -31	coordinator 45	determiner 18	preposition -13	pronoun -29	quote 35	subordinator -20	that -63	verb-judging -10	verb-saying -27	verb-thinking -8	— -15
before|quote-then-speaker|	$ -12	' 23	, 26	- -22	/ 22	: -30	adverb -31	coordinator -48	determiner -10	preposition -8	pronoun -36	quote 29	start 6	subordinator -41	that -74	verb-judging -39	verb-saying -21	verb-thinking -18	word -43
before|quote-then-verb|	adverb 7	preposition 27	pronoun -7	verb-saying 14
before|sentence-after|	' -9	( -13	, -25	: -19	; -18	adverb -35	auxiliary -36	capital -31	coordinator -48	pronoun -21	start 12	subordinator -43	that -23	verb-judging -24	verb-saying 10	verb-thinking -14	word -9	— -12
before|sentence-before|	" 6	& -16	' -15	( -10	) -18	* -28	+ -14	, -7	- -40	/ -21	: -36	; -21	adverb -23	auxiliary -20	capital -6	coordinator -22	determiner -34	possessive -20	preposition -20	pronoun -14	quote 14	start 6	subordinator -28	that -58	verb-judging 7	verb-saying -16	word -13	– -16	— -30	’ -23	€ -14
before|signature|	- -27	— 11
before|speaker-then-quote|	" 20	$ -32	& -17	' 9	( -7	) 11	* 29	, 61	- 28	/ 17	: -42	; 51	adverb -58	auxiliary -45	capital -12	coordinator 34	determiner 9	preposition -54	pronoun -46	quote 11	start 21	subordinator 8	that -41	verb-judging -34	verb-saying -82	verb-thinking -27	word -10	– -10	— 10	― 16	’ -11
before|topic|	, -20	- -18	coordinator -9	start -9	subordinator -20	— -10
before|transcript|	start -13
before|verb-then-speaker|	, 10	adverb -35	capital 20	preposition -19	that -30	verb-judging -8	verb-saying 9	word -16
carry-before-that|0|0|,|	coordinator 7	quote 18
carry-before-that|0|0|	1 -16	10+ 21	2 -9	3 -9	4-5 13	6-9 10	: 19	auxiliary 13	coordinator -6
carry-before-that|0|0|:|	upper 19
carry-before-that|0|0|auxiliary|	lower 13
carry-before-that|0|0|capital|	. 16
carry-before-that|0|0|coordinator|	lower -6	none 10
carry-before-that|0|0|determiner|	lower -6
carry-before-that|0|0|end|	. 28
carry-before-that|0|0|none|	word 7
carry-before-that|0|0|preposition|	lower -6	none -14
carry-before-that|0|0|word|	lower 6	none -7
carry-before-that|0|	1 -30	2 10	3 -16
carry-before-that|0|1|	, -12	1 -17	2 -30	3 -22	4-5 -30	6-9 -19	: -25	auxiliary -34	capital -12	coordinator -7	determiner -27	preposition -19	subordinator -19	that -17	word -22
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|,|	capital -10	lower -9	pronoun -6	upper -21
carry-before-that|0|1|.|	capital -11
carry-before-that|0|1|:|	upper -25
carry-before-that|0|1|adjacent|	false -30
carry-before-that|0|1|auxiliary|	lower -34
carry-before-that|0|1|capital|	, -12	lower -12
carry-before-that|0|1|coordinator|	lower -10	none -19
carry-before-that|0|1|determiner|	lower -25
carry-before-that|0|1|inside|	false -30
carry-before-that|0|1|none|	,auxiliary -20	,verb-saying -17	- 7	coordinator -33	preposition -19	stop -7	that -12	word -15
carry-before-that|0|1|own|	own -17
carry-before-that|0|1|preposition|	lower -19	none -13
carry-before-that|0|1|pronoun|	, -13
carry-before-that|0|1|question|false|	false -29
carry-before-that|0|1|stop|	none -12
carry-before-that|0|1|subject|	elided -9	none -8	own -23
carry-before-that|0|1|subordinator|	lower -19
carry-before-that|0|1|that|	lower -13
carry-before-that|0|1|word|	lower -22	none -14
carry-before-that|0|2|	, -8	10+ -35	2 -27	3 11	4-5 15	6-9 -14	auxiliary -21	capital -23	determiner -31	preposition -22
carry-before-that|0|2|,auxiliary|	none -14
carry-before-that|0|2|,|	capital -45	determiner -23	lower -33	pronoun 10	upper 7	verb-saying -40
carry-before-that|0|2|.|	capital -31	pronoun -20
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|capital|	, -28	lower -23
carry-before-that|0|2|determiner|	lower -28
carry-before-that|0|2|end|	. -7	? 11
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|none|	,auxiliary -26	,verb-saying 11	coordinator -33	none 9	own 11	preposition -37	stop -46
carry-before-that|0|2|own|	none -25	own -52
carry-before-that|0|2|preposition|	lower -22
carry-before-that|0|2|pronoun|	, -25
carry-before-that|0|2|question|false|	true 9
carry-before-that|0|2|stop|	none -15
carry-before-that|0|2|subject|	elided -16	none 16	own -12
carry-before-that|0|2|word|	none -18
carry-before-that|0|3|	, -23	10+ -13	2 -18	3 -26	4-5 -23	: 12	stop -36	word -20
carry-before-that|0|3|,auxiliary|	none -13
carry-before-that|0|3|,verb-saying|	none -26
carry-before-that|0|3|,|	lower -21	pronoun 7
carry-before-that|0|3|.|	pronoun -15
carry-before-that|0|3|:|	upper 12
carry-before-that|0|3|adjacent|	false -16
carry-before-that|0|3|capital|	, -16
carry-before-that|0|3|end|	. -29
carry-before-that|0|3|inside|	false -16
carry-before-that|0|3|none|	,auxiliary -13	,pronoun -14	,verb-saying -34	none -25	stop -29
carry-before-that|0|3|own|	elided -22	own -33
carry-before-that|0|3|question|false|	false -44
carry-before-that|0|3|stop|	upper -36
carry-before-that|0|3|subject|	elided -17	own -39
carry-before-that|0|3|word|	lower -20
carry-before-that|1|	far -38
carry-before-that|1|far|!|	,verb-saying -13	capital -14	end -22
carry-before-that|1|far|	, -33	- -23	1 -6	10+ -35	2 -17	3 -48	4-5 -23	6-9 -17	: -17	; -15	adverb -24	auxiliary -55	capital -42	coordinator -33	determiner -54	possessive -22	preposition -40	quote -8	stop -48	subordinator -39	that -48	verb-judging -42	verb-saying -22	verb-thinking -24	word -59	— 7
carry-before-that|1|far|,auxiliary|	none -38
carry-before-that|1|far|,coordinator|	none -7
carry-before-that|1|far|,preposition|	none -11
carry-before-that|1|far|,pronoun|	none -13
carry-before-that|1|far|,subordinator|	none -22
carry-before-that|1|far|,verb-judging|	none -21
carry-before-that|1|far|,verb-saying|	? -14	none -31
carry-before-that|1|far|,word|	none -33
carry-before-that|1|far|,|	' -14	adverb -23	capital -46	coordinator -22	determiner -36	lower -36	none -21	preposition -26	subordinator -17	upper -18	verb-judging -15	verb-saying -13	word -24
carry-before-that|1|far|-|	lower -17	none -30
carry-before-that|1|far|.|	( -20	capital -43	coordinator -28	preposition -26	pronoun -38	quote -16	subordinator -15	that -19
carry-before-that|1|far|:|	lower -23	none -16	upper -16
carry-before-that|1|far|;|	lower -15	none -23
carry-before-that|1|far|?|	,pronoun -16	,verb-saying -14	capital -26	determiner -7	end -34	pronoun -21	stop -16	verb-saying -15
carry-before-that|1|far|adjacent|	false -38
carry-before-that|1|far|adverb|	, -16	lower -19	none -12
carry-before-that|1|far|alone|	false 11	true 18
carry-before-that|1|far|auxiliary|	lower -54	none -27	upper -16
carry-before-that|1|far|capital|	, -49	. -41	? -25	lower -41	none -28
carry-before-that|1|far|coordinator|	, -32	. -9	lower -32	none -6
carry-before-that|1|far|determiner|	! -27	, -37	. -20	? -17	lower -48	none -38	upper -31
carry-before-that|1|far|elided|	elided -13	none -27	own -21
carry-before-that|1|far|end|	! -29	. -27	? -36	none -20
carry-before-that|1|far|first|	false -9	true -24
carry-before-that|1|far|inside|	false -44
carry-before-that|1|far|none|	) -22	, -29	,auxiliary -45	,determiner -15	,preposition -7	,pronoun -29	,subordinator -10	,verb-judging -24	,verb-saying -28	,word -35	- -21	: -14	; -25	adverb -15	auxiliary -26	capital -33	determiner -21	own -58	preposition -36	pronoun -13	quote 10	stop -78	subordinator -26	that -25	verb-judging -16	verb-saying -16	verb-thinking -20	word -37	— -17
carry-before-that|1|far|own|	elided -21	none -48	own -45
carry-before-that|1|far|possessive|	lower -22	upper -12
carry-before-that|1|far|preposition|	. -32	lower -38	none -53	upper -21
carry-before-that|1|far|pronoun|	! -21	, -11	. -28	? -9	lower 6	none -19
carry-before-that|1|far|question|false|	false -34	true -48
carry-before-that|1|far|question|true|	false -38	true -22
carry-before-that|1|far|quote|	, -17	. -12	lower -16	upper -7
carry-before-that|1|far|stop|	none -13	upper -48
carry-before-that|1|far|subject|	elided -33	none -10	own -55
carry-before-that|1|far|subordinator|	, -16	. -26	lower -37	none -34	upper -13
carry-before-that|1|far|that|	lower -44	none -14	upper -19
carry-before-that|1|far|verb-judging|	lower -37	none -19	upper -27
carry-before-that|1|far|verb-saying|	, -36	? -18	lower -21	none -8	upper -15
carry-before-that|1|far|verb-thinking|	lower -29	upper -10
carry-before-that|1|far|word|	, -13	lower -57	none -51	upper -22
carry-before-that|1|far|—|	none -18
carry-before-that|2|	far -24
carry-before-that|2|far|!|	capital -16	determiner -24	end -40
carry-before-that|2|far|'|	, -26
carry-before-that|2|far|	( -20	, -7	10+ -34	4-5 -19	6-9 -34	: -22	adverb -24	auxiliary -59	capital -42	coordinator -38	determiner -11	possessive -24	preposition -55	pronoun -30	quote -31	start 6	stop -52	subordinator -54	that -31	verb-judging -36	verb-saying -41	verb-thinking -30
carry-before-that|2|far|(|	upper -20
carry-before-that|2|far|)|	none -20
carry-before-that|2|far|,auxiliary|	none -22
carry-before-that|2|far|,determiner|	none -17
carry-before-that|2|far|,preposition|	none -15
carry-before-that|2|far|,pronoun|	none -20
carry-before-that|2|far|,subordinator|	none -15
carry-before-that|2|far|,verb-judging|	none -14
carry-before-that|2|far|,verb-saying|	? -18	none -30
carry-before-that|2|far|,word|	none -39
carry-before-that|2|far|,|	capital -31	coordinator -14	none -31	preposition -14	pronoun -24	subordinator -30	upper -40	verb-judging -20	verb-saying -58	word -8
carry-before-that|2|far|-|	none -15
carry-before-that|2|far|.|	) -20	[ -19	capital -26	coordinator -24	determiner 7	end -8	preposition -35	pronoun -32	— -23
carry-before-that|2|far|:|	lower -19	none -27	upper -22
carry-before-that|2|far|;|	none -18
carry-before-that|2|far|?|	capital 9	determiner -16	pronoun -25	verb-saying 14	word -18
carry-before-that|2|far|[|	. -19
carry-before-that|2|far|adjacent|	false -24
carry-before-that|2|far|adverb|	lower -24	none -14
carry-before-that|2|far|alone|	false 15
carry-before-that|2|far|auxiliary|	lower -58	none -27
carry-before-that|2|far|capital|	! -21	, -7	. -31	? -37	lower -47	none -40	upper -20
carry-before-that|2|far|coordinator|	, -17	. -21	lower -32	none -45	upper -18
carry-before-that|2|far|determiner|	! -22	, -15	? -19	lower -60	none -21	other -24
carry-before-that|2|far|elided|	elided -39	own -31
carry-before-that|2|far|end|	! -30	. -21	none -27
carry-before-that|2|far|first|	false -17	true 23
carry-before-that|2|far|inside|	false -51
carry-before-that|2|far|none|	, -36	,auxiliary -37	,pronoun 11	,verb-judging -20	,verb-saying -11	,word -42	- -22	: -12	; -20	adverb -17	auxiliary -30	capital -15	coordinator -23	determiner -24	elided -21	preposition -22	pronoun -30	stop -23	subordinator -21	that -14	verb-saying -26	word -34	— -18
carry-before-that|2|far|own|	elided -27	none -43	own -64
carry-before-that|2|far|possessive|	lower -24
carry-before-that|2|far|preposition|	, -17	. -23	lower -52	upper -24
carry-before-that|2|far|pronoun|	! -16	. -26	? -28	lower -27	none -24
carry-before-that|2|far|question|false|	false -31	true -20
carry-before-that|2|far|question|true|	false 8	true 7
carry-before-that|2|far|quote|	. -20	upper -31
carry-before-that|2|far|stop|	none -10	other -10	upper -51
carry-before-that|2|far|subject|	elided -15	own -71
carry-before-that|2|far|subordinator|	, -26	lower -52	none -30	upper -18
carry-before-that|2|far|that|	lower -30	none -18	upper -22
carry-before-that|2|far|verb-judging|	lower -36
carry-before-that|2|far|verb-saying|	, -62	? -31	lower -32	none -19	upper -33
carry-before-that|2|far|verb-thinking|	lower -28
carry-before-that|2|far|word|	, -30	lower -10	none -36
carry-before-that|2|far|—|	. -23
carry-before-that|3|	far -47
carry-before-that|3|far|!|	capital -14	determiner -13	end -29	pronoun -15
carry-before-that|3|far|'|	, -16
carry-before-that|3|far|	) 8	, -40	- -19	1 -53	10+ -56	2 -13	3 -6	6-9 -49	: -36	adverb -10	auxiliary -25	capital -39	coordinator -19	determiner -46	possessive -29	preposition -49	pronoun -26	quote -20	start -15	stop -50	subordinator -35	verb-judging -18	verb-saying -19	verb-thinking -20	word -41
carry-before-that|3|far|)|	upper 8
carry-before-that|3|far|,auxiliary|	none -18
carry-before-that|3|far|,verb-saying|	? -22	none -16
carry-before-that|3|far|,word|	none -15
carry-before-that|3|far|,|	' -11	adverb -13	auxiliary -6	capital -50	coordinator -9	determiner -33	lower -35	none -18	preposition -19	pronoun -11	subordinator -18	upper -32	verb-saying -48	word -33
carry-before-that|3|far|-|	lower -13	none -28	upper -14
carry-before-that|3|far|.|	[ -31	capital -12	coordinator -17	determiner -20	end -62	preposition -25	pronoun -23	subordinator -16
carry-before-that|3|far|:|	upper -35
carry-before-that|3|far|?|	capital -14	end -13	pronoun -18	verb-saying -19
carry-before-that|3|far|[|	. -23
carry-before-that|3|far|adjacent|	false -47
carry-before-that|3|far|adverb|	, -8	lower -10	none -13
carry-before-that|3|far|alone|	false 6	true -21
carry-before-that|3|far|auxiliary|	lower -23	none -23
carry-before-that|3|far|capital|	! -16	, -25	. -43	? -26	lower -31	none -23	upper -27
carry-before-that|3|far|coordinator|	, -22	. -20	lower -17	none -36
carry-before-that|3|far|determiner|	! -16	, -41	. -28	? -13	lower -47	none -28	upper -10
carry-before-that|3|far|elided|	own -16
carry-before-that|3|far|end|	! -17	. -30	none -21
carry-before-that|3|far|first|	false -42
carry-before-that|3|far|inside|	false -68
carry-before-that|3|far|none|	) -14	, -22	,verb-saying -26	,word 9	- -18	adverb -15	auxiliary -23	capital -30	coordinator -27	determiner -29	elided -16	end 16	none 19	own -29	preposition -44	pronoun -24	stop -39	subordinator -23	that -33	verb-judging -14	verb-saying -14	verb-thinking -12	word -21	— -19
carry-before-that|3|far|own|	none -34
carry-before-that|3|far|possessive|	lower -23	upper -19
carry-before-that|3|far|preposition|	, -24	. -20	lower -38	none -46	upper -31
carry-before-that|3|far|pronoun|	, -19	. -26	? -18	lower -26	none -12
carry-before-that|3|far|question|false|	false -50	true -7
carry-before-that|3|far|question|true|	false -16	true -13
carry-before-that|3|far|quote|	, -16	upper -17
carry-before-that|3|far|start|	upper -22
carry-before-that|3|far|stop|	none -7	upper -50
carry-before-that|3|far|subject|	none 12
carry-before-that|3|far|subordinator|	, -6	lower -29	none -32	upper -21
carry-before-that|3|far|that|	. -13	none -18	upper -24
carry-before-that|3|far|verb-judging|	, -18	lower -22	none -16	upper -8
carry-before-that|3|far|verb-saying|	, -20	? -22	lower -14	none -23	upper -28
carry-before-that|3|far|verb-thinking|	lower -17
carry-before-that|3|far|word|	, -19	lower -37	none -33	upper -22
carry-before-that|3|far|—|	none -22
carry-before|0|	0 55	1 6	2 -14	3 -23
carry-before|0|0|	( 14	, 33	- 6	1 7	10+ 43	2 30	4-5 16	6-9 31	: -15	adverb 25	auxiliary 17	capital 14	coordinator 51	possessive 19	preposition 15	pronoun 12	quote 25	subordinator 16	that 10	verb-judging 7	verb-thinking 7
carry-before|0|0|)|	none 14
carry-before|0|0|,|	adverb -9	capital -33	coordinator -14	lower 26	none 15	preposition -28	pronoun 39	quote 27	subordinator -6	upper 13	verb-judging 9	verb-saying -16
carry-before|0|0|-|	none 20
carry-before|0|0|:|	upper -15
carry-before|0|0|adjacent|	false 54	true 25
carry-before|0|0|adverb|	lower 25
carry-before|0|0|auxiliary|	lower 16	none 13	upper 21
carry-before|0|0|capital|	. 20	lower 13	none 11	upper 22
carry-before|0|0|coordinator|	, 23	. 17	lower 55	none 17	upper 18
carry-before|0|0|determiner|	, 14	. 12	none 10	upper -7
carry-before|0|0|elided|	elided 23
carry-before|0|0|end|	. 40	? 15	none 15
carry-before|0|0|inside|	false 55
carry-before|0|0|none|	,auxiliary 31	,determiner -26	,verb-saying 16	,word -10	- 9	: -19	; -37	adverb 12	auxiliary 28	capital 19	coordinator 53	determiner 22	none -26	preposition 43	pronoun 22	quote 20	subordinator 33	that 44	word 39	— -9
carry-before|0|0|own|	own -16
carry-before|0|0|possessive|	upper 17
carry-before|0|0|preposition|	. 18	lower 8	none 26	upper 12
carry-before|0|0|pronoun|	lower 12	none 22
carry-before|0|0|question|false|	false 52	true 20
carry-before|0|0|quote|	lower 20	upper 17
carry-before|0|0|stop|	none -28
carry-before|0|0|subject|	elided 23	none -26	own -16
carry-before|0|0|subordinator|	, 11	. 15	lower 11	none 32	upper 14
carry-before|0|0|that|	lower 8	upper 20
carry-before|0|0|verb-judging|	lower 7
carry-before|0|0|verb-saying|	none 13	upper -9
carry-before|0|0|verb-thinking|	lower 16
carry-before|0|0|word|	, 11	none 14
carry-before|0|1|!|	determiner -18
carry-before|0|1|	( -16	1 -17	10+ 38	2 -23	3 -27	4-5 -19	6-9 7	: -48	adverb -30	auxiliary -8	coordinator -17	determiner -20	possessive -16	preposition -27	pronoun -22	quote 25	stop 62	subordinator -15	that -33	verb-judging -10	verb-saying -23	verb-thinking -22	word -18	— -11
carry-before|0|1|(|	upper -16
carry-before|0|1|,auxiliary|	none -14
carry-before|0|1|,pronoun|	none -24
carry-before|0|1|,verb-saying|	none -25
carry-before|0|1|,word|	none -29
carry-before|0|1|,|	' 9	capital 50	determiner 22	lower -32	preposition 7	pronoun 18	upper 15	verb-judging -22	verb-saying 68	word -6
carry-before|0|1|.|	capital -8	coordinator -17	determiner -30	preposition -29	pronoun 15	quote -17	subordinator 10	that -25
carry-before|0|1|:|	lower -15	upper -47
carry-before|0|1|;|	none -12
carry-before|0|1|?|	,verb-saying 16	capital -21	determiner -7	pronoun 16	verb-saying 23
carry-before|0|1|adjacent|	false 6	true -17
carry-before|0|1|adverb|	lower -30
carry-before|0|1|auxiliary|	lower -12	none -22
carry-before|0|1|capital|	, -77	. 27	? -9	none -17
carry-before|0|1|coordinator|	, 11	. -19	lower -18	none -11
carry-before|0|1|determiner|	, -41	. -26	lower -54	none -14
carry-before|0|1|elided|	elided -10	none -11	own 9
carry-before|0|1|end|	! 21	. 44	? 22	none 12
carry-before|0|1|inside|	false 6
carry-before|0|1|none|	, -21	,verb-saying -12	,word -14	- -14	: 18	coordinator -28	elided -7	none -27	own -9	preposition -49	pronoun 8	stop -21	subordinator -25	that -28	verb-saying -14	word -20
carry-before|0|1|own|	none -31	own -49
carry-before|0|1|possessive|	lower -16
carry-before|0|1|preposition|	lower -29	none -36
carry-before|0|1|pronoun|	, -80	. -13	lower -22
carry-before|0|1|question|true|	true 27
carry-before|0|1|quote|	upper 25
carry-before|0|1|stop|	none -17	upper 62
carry-before|0|1|subject|	elided -8	none -25	own -45
carry-before|0|1|subordinator|	lower -10	none -24
carry-before|0|1|that|	lower -30	none -16
carry-before|0|1|verb-judging|	lower -9
carry-before|0|1|verb-saying|	, -50	lower -22
carry-before|0|1|verb-thinking|	lower -22
carry-before|0|1|word|	, 8	lower -24	upper 9
carry-before|0|1|—|	upper -15
carry-before|0|2|!|	capital 17
carry-before|0|2|	, -23	1 -31	4-5 8	6-9 -41	: -41	auxiliary -22	capital -18	coordinator -21	determiner -27	preposition -29	pronoun -20	stop 9	that -19	verb-saying -16	word -33
carry-before|0|2|,auxiliary|	none -34
carry-before|0|2|,verb-saying|	none -45
carry-before|0|2|,word|	none -16
carry-before|0|2|,|	capital 6	lower -21	upper -17	verb-saying 15	word -17
carry-before|0|2|.|	capital -16	preposition -18	pronoun -12
carry-before|0|2|:|	upper -40
carry-before|0|2|?|	capital 15	pronoun -16
carry-before|0|2|adjacent|	false -14
carry-before|0|2|auxiliary|	lower -18
carry-before|0|2|capital|	, -40	lower -18
carry-before|0|2|coordinator|	lower -21
carry-before|0|2|determiner|	, -29	. 9	lower -17	upper -19
carry-before|0|2|elided|	none -24	own -24
carry-before|0|2|end|	! -19	. 32	? -14
carry-before|0|2|inside|	false -14
carry-before|0|2|none|	,auxiliary -8	,pronoun -16	,verb-saying -12	,word -22	coordinator -19	elided -6	none -12	stop -27	word -18
carry-before|0|2|own|	elided -19	none -43	own -45
carry-before|0|2|preposition|	lower -29
carry-before|0|2|pronoun|	, -42	lower -20
carry-before|0|2|question|false|	false -16	true -11
carry-before|0|2|question|true|	false 9	true -6
carry-before|0|2|stop|	none -50	upper 9
carry-before|0|2|subject|	elided -38	none -9	own -56
carry-before|0|2|that|	lower -19
carry-before|0|2|verb-saying|	, -22	lower -19
carry-before|0|2|word|	, -16	lower -32	none -20
carry-before|0|3|	, -14	10+ -31	2 -18	3 -18	6-9 -6	: -19	preposition -11	stop -14	verb-saying -12
carry-before|0|3|,verb-saying|	none -24
carry-before|0|3|,word|	none -13
carry-before|0|3|.|	capital -14
carry-before|0|3|:|	upper -19
carry-before|0|3|adjacent|	false -23
carry-before|0|3|end|	. -6
carry-before|0|3|inside|	false -23
carry-before|0|3|none|	,auxiliary -11	,verb-saying -35	,word 12	none 12	own -31	stop -20
carry-before|0|3|own|	none -20	own -28
carry-before|0|3|preposition|	lower -11
carry-before|0|3|pronoun|	, -19
carry-before|0|3|question|false|	false -33
carry-before|0|3|stop|	none -18	upper -14
carry-before|0|3|subject|	none -17	own -31
carry-before|0|3|verb-saying|	lower -12
carry-before|1|	far -30
carry-before|1|far|!|	,verb-saying -17	capital -21	determiner -22	end -41	pronoun 14
carry-before|1|far|'|	, -14
carry-before|1|far|+|	none -15
carry-before|1|far|,auxiliary|	none -49
carry-before|1|far|,determiner|	none -16
carry-before|1|far|,preposition|	none -17
carry-before|1|far|,pronoun|	none -33
carry-before|1|far|,subordinator|	none -30
carry-before|1|far|,verb-judging|	none -30
carry-before|1|far|,verb-saying|	? -29	none -12
carry-before|1|far|,verb-thinking|	none -15
carry-before|1|far|,word|	none -38
carry-before|1|far|,|	adverb -16	coordinator -21	determiner -29	preposition -27	pronoun -8	subordinator -24	upper -46	verb-judging -16	verb-saying 9	word -40
carry-before|1|far|	- -27	1 -14	10+ 17	2 -69	3 -35	4-5 -30	6-9 -44	: -30	adverb -39	auxiliary -29	capital -48	coordinator -36	determiner -50	possessive -37	preposition -7	pronoun -48	stop -55	subordinator -62	verb-saying -44	verb-thinking -35	word -67
carry-before|1|far|-|	none -33	upper -21
carry-before|1|far|.|	[ -24	capital -43	coordinator -27	determiner -29	end -15	preposition -23	pronoun -38	— -24
carry-before|1|far|:|	lower -27	none -25	upper -29
carry-before|1|far|;|	none -35
carry-before|1|far|?|	,verb-saying -17	capital -15	determiner -21	end -17	stop -10	verb-saying -23
carry-before|1|far|[|	. -27
carry-before|1|far|adjacent|	false -30
carry-before|1|far|adverb|	, -24	lower -35	none -23
carry-before|1|far|alone|	true 45
carry-before|1|far|auxiliary|	lower -28	none -40	other -18	upper -17
carry-before|1|far|capital|	! -20	. -44	? -49	lower -49	none -43	upper -20
carry-before|1|far|coordinator|	, -36	. -14	lower -36	none -16
carry-before|1|far|determiner|	! -31	, -41	. -57	? -21	lower -44	none -9	other -21	upper -41
carry-before|1|far|elided|	elided -24	none -12
carry-before|1|far|end|	! -6	. -11	? -10
carry-before|1|far|first|	false -27	true 28
carry-before|1|far|inside|	false -57
carry-before|1|far|none|	( -21	,auxiliary -47	,preposition -24	,pronoun -27	,verb-judging -29	,verb-saying -7	,verb-thinking -17	,word -48	- -26	: 15	; -22	adverb -22	auxiliary -19	coordinator -19	determiner -29	none -38	own -42	pronoun -30	stop -32	subordinator -40	that -28	verb-judging -34	verb-thinking -24	word -65	— -25
carry-before|1|far|own|	none -12	own -41
carry-before|1|far|possessive|	lower -31	upper -28
carry-before|1|far|preposition|	, -21	. -31	none -10	upper -39
carry-before|1|far|pronoun|	! -26	. -30	lower -46	none -34
carry-before|1|far|question|false|	false -14	true -24
carry-before|1|far|question|true|	false -35	true -8
carry-before|1|far|quote|	, -18	. -22	none -6
carry-before|1|far|start|	other -14	upper 6
carry-before|1|far|stop|	none -14	other -9	upper -54
carry-before|1|far|subject|	elided -8	none -48	own -10
carry-before|1|far|subordinator|	, -27	. -27	lower -60	none -45	upper -19
carry-before|1|far|that|	none -27	upper -34
carry-before|1|far|verb-judging|	, -25	none -25	upper -31
carry-before|1|far|verb-saying|	, -39	? -28	lower -38	none -32	upper -28
carry-before|1|far|verb-thinking|	lower -37
carry-before|1|far|word|	, -33	lower -63	none -57	upper -31
carry-before|1|far|—|	. -24	none -23
carry-before|2|	far -26
carry-before|2|far|!|	determiner -21	end -27	pronoun -19
carry-before|2|far|'|	, -29
carry-before|2|far|	, -57	1 -47	10+ -16	2 -62	3 -8	4-5 -12	6-9 -19	: -10	adverb -12	auxiliary -9	capital -27	coordinator -25	determiner -47	possessive -16	preposition -52	pronoun -33	start -15	stop -61	subordinator 6	that -28	verb-judging -32	verb-saying -27	verb-thinking -22	word -13
carry-before|2|far|,auxiliary|	none -36
carry-before|2|far|,verb-judging|	none -16
carry-before|2|far|,verb-saying|	! -16
carry-before|2|far|,word|	none -24
carry-before|2|far|,|	capital -27	determiner -40	lower -27	none -22	preposition -17	pronoun -59	upper -51	verb-saying -60	word -31
carry-before|2|far|-|	none -19
carry-before|2|far|.|	[ -21	capital -27	coordinator -18	determiner -20	end -65	preposition -16	pronoun -24	subordinator -12
carry-before|2|far|:|	upper -9
carry-before|2|far|?|	capital -16	end 17	verb-saying -20
carry-before|2|far|[|	. -21
carry-before|2|far|adjacent|	false -26
carry-before|2|far|adverb|	, -20	lower -12
carry-before|2|far|alone|	false -10
carry-before|2|far|auxiliary|	lower -9	none -16
carry-before|2|far|capital|	! -21	, -63	. -26	? -32	lower -25	none -24
carry-before|2|far|coordinator|	, -12	. -20	lower -25	none -29
carry-before|2|far|determiner|	, -68	. -29	lower -46	none -15	upper -17
carry-before|2|far|end|	! -14	. -16	none 7
carry-before|2|far|first|	false -10
carry-before|2|far|inside|	false -28
carry-before|2|far|none|	, -12	,auxiliary -23	,verb-saying -12	,word -21	: 24	adverb -17	auxiliary -35	capital -37	coordinator -18	determiner -22	elided -13	end 12	pronoun -20	stop -67	subordinator -24	that -19	word -30	— -16
carry-before|2|far|own|	elided -27	own -59
carry-before|2|far|possessive|	lower -16
carry-before|2|far|preposition|	, -20	lower -52	none -51
carry-before|2|far|pronoun|	! -8	, -39	? -27	lower -33	none -22
carry-before|2|far|question|false|	false -38	true -11
carry-before|2|far|question|true|	true 9
carry-before|2|far|start|	upper -15
carry-before|2|far|stop|	none -20	upper -61
carry-before|2|far|subordinator|	, -14	lower 7	none -22
carry-before|2|far|that|	lower -27	none -20	upper -21
carry-before|2|far|verb-judging|	, -18	lower -32	upper -13
carry-before|2|far|verb-saying|	, -62	? 9	lower -21	none -17	upper -17
carry-before|2|far|verb-thinking|	lower -23
carry-before|2|far|word|	, -18	lower -52	none -31
carry-before|2|far|—|	none -21
carry-before|3|	far -37
carry-before|3|far|!|	end -27
carry-before|3|far|'|	, -16
carry-before|3|far|	, -47	- -14	1 -54	10+ -30	2 -51	4-5 -45	6-9 -9	adverb -7	auxiliary -41	capital -30	coordinator -23	determiner -50	possessive -19	preposition -41	pronoun -21	start -14	stop -32	subordinator -25	that -31	verb-judging -24	verb-saying -20	verb-thinking -18	word -50
carry-before|3|far|,verb-saying|	none 6
carry-before|3|far|,|	capital -50	coordinator -18	determiner -32	lower -27	none -11	pronoun -54	subordinator -20	upper -41	verb-saying -52	word -21
carry-before|3|far|-|	none -20
carry-before|3|far|.|	[ -22	capital -19	coordinator -21	determiner -19	end -67	preposition -16	pronoun -18	subordinator -7
carry-before|3|far|?|	capital -19	end -26	pronoun -16
carry-before|3|far|[|	. -18
carry-before|3|far|adjacent|	false -37
carry-before|3|far|adverb|	, -6	lower -7	none -15
carry-before|3|far|alone|	false -10
carry-before|3|far|auxiliary|	lower -41	none -16
carry-before|3|far|capital|	! -11	, -51	. -29	? -22	lower -28	none -27	upper -25
carry-before|3|far|coordinator|	, -12	. -19	lower -23	none -31
carry-before|3|far|determiner|	, -49	. -27	lower -47	none -22	upper -18
carry-before|3|far|elided|	own -10
carry-before|3|far|end|	. -42	none -18
carry-before|3|far|first|	false -16
carry-before|3|far|inside|	false -41
carry-before|3|far|none|	) -19	, 11	,verb-saying -18	- -20	: -16	auxiliary -13	capital -22	coordinator -23	determiner -24	end 12	none 11	own -16	preposition -29	stop -19	subordinator 7	that -16	verb-saying -17	word -34
carry-before|3|far|own|	elided -13	none 6	own 6
carry-before|3|far|possessive|	lower -14
carry-before|3|far|preposition|	, -20	. -17	lower -37	none -42	upper -20
carry-before|3|far|pronoun|	, -33	. -19	? -8	lower -21
carry-before|3|far|question|false|	false -33	true -13
carry-before|3|far|question|true|	false -32
carry-before|3|far|quote|	, -13
carry-before|3|far|start|	upper -11
carry-before|3|far|stop|	none 11	upper -32
carry-before|3|far|subject|	elided -19	none 10	own 13
carry-before|3|far|subordinator|	, -24	lower -23	none -29	upper -19
carry-before|3|far|that|	lower -29	none -21
carry-before|3|far|verb-judging|	lower -26	upper -8
carry-before|3|far|verb-saying|	, -39	? -27	lower -14	none -18	upper -23
carry-before|3|far|verb-thinking|	lower -15
carry-before|3|far|word|	, -28	lower -46	none -36	upper -17
carry-next|0|	0 48	1 8	2 -26	3 -44
carry-next|0|0|	( 18	, 11	1 29	2 33	3 11	6-9 42	adverb -18	auxiliary 32	capital 21	determiner 13	possessive 18	preposition 9	pronoun 13	quote -7	start 7	stop 26	subordinator 13	verb-judging -6	verb-thinking 7
carry-next|0|0|(|	upper 18
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -23
carry-next|0|0|,pronoun|	none -8
carry-next|0|0|,verb-saying|	none 15
carry-next|0|0|,|	capital 16	coordinator 13	determiner 23	lower 25	subordinator 13	verb-saying -21	word -9
carry-next|0|0|.|	coordinator 14	determiner -6	end 24	preposition 33	pronoun 6	subordinator 11
carry-next|0|0|:|	none -11	upper 16
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 18
carry-next|0|0|adjacent|	false 46	true 33
carry-next|0|0|adverb|	, -7	lower -18	none 10
carry-next|0|0|auxiliary|	lower 29	none 16
carry-next|0|0|capital|	, -38	lower 21	none 22
carry-next|0|0|coordinator|	, -11	none 47
carry-next|0|0|determiner|	, -8	lower 20	none 13
carry-next|0|0|elided|	elided 21
carry-next|0|0|first|	false 7
carry-next|0|0|inside|	false 48
carry-next|0|0|none|	) 14	, 13	- 16	auxiliary 6	capital 10	coordinator 14	end 11	none -20	preposition 23	pronoun 10	stop -17	subordinator 20	verb-saying 14	word 13
carry-next|0|0|own|	own -7
carry-next|0|0|possessive|	lower 15
carry-next|0|0|preposition|	, -29	none 26	upper 14
carry-next|0|0|pronoun|	, 16	lower 13	none 24
carry-next|0|0|question|false|	false 45
carry-next|0|0|question|true|	false 20
carry-next|0|0|quote|	, 23	lower 21	none 22	upper -12
carry-next|0|0|start|	upper 7
carry-next|0|0|stop|	upper 26
carry-next|0|0|subject|	elided 21	none -20	own -7
carry-next|0|0|subordinator|	, -11	lower 13	none 23	upper 11
carry-next|0|0|that|	lower 8	none 30	upper -9
carry-next|0|0|verb-judging|	, 10	upper -9
carry-next|0|0|verb-saying|	, -18	none 25	upper 17
carry-next|0|0|verb-thinking|	lower 14
carry-next|0|0|word|	, -18	none 28	upper 23
carry-next|0|1|!|	end 11
carry-next|0|1|'|	, -11
carry-next|0|1|	, -24	- -13	1 -6	10+ 17	2 -13	3 -19	4-5 8	: -6	auxiliary 8	capital -30	coordinator -24	determiner -13	possessive -20	pronoun -33	quote -10	start 9	subordinator 7	verb-thinking 8	— -20
carry-next|0|1|,auxiliary|	none -24
carry-next|0|1|,verb-judging|	none -23
carry-next|0|1|,verb-saying|	? -20	none -18
carry-next|0|1|,word|	none -18
carry-next|0|1|,|	capital -46	coordinator 9	determiner 20	lower -55	none -26	pronoun 6	verb-saying -41
carry-next|0|1|-|	lower -11	none -20
carry-next|0|1|.|	capital -33	coordinator -22	determiner -32	end 14	preposition -18	that -14
carry-next|0|1|:|	none -6	upper -12
carry-next|0|1|?|	capital -21	determiner -17	end 12
carry-next|0|1|adjacent|	false 7	true 10
carry-next|0|1|auxiliary|	lower 8	none -13
carry-next|0|1|capital|	, 15	. -38	? -21	lower -29	none -18
carry-next|0|1|coordinator|	, -18	. -38	lower -24	none -44
carry-next|0|1|determiner|	! -21	, 12	? -10	lower -11	none -8	upper -17
carry-next|0|1|elided|	none 12	own -13
carry-next|0|1|first|	false 9
carry-next|0|1|none|	, -20	,coordinator 8	,pronoun -20	,verb-saying -10	,word -7	; -19	auxiliary -21	capital -18	determiner -18	elided 6	none -14	own -9	preposition -30	subordinator -29	that -29	word -8
carry-next|0|1|own|	own -39
carry-next|0|1|possessive|	lower -14
carry-next|0|1|preposition|	, 13	. -40	none -34	upper 7
carry-next|0|1|pronoun|	, 7	. -26	? 9	lower -30	none -7
carry-next|0|1|question|false|	false 11	true -18
carry-next|0|1|question|true|	true 17
carry-next|0|1|quote|	. 10	upper -10
carry-next|0|1|start|	upper 9
carry-next|0|1|stop|	? -6	none 39
carry-next|0|1|subject|	none -9	own -12
carry-next|0|1|subordinator|	lower 8	none -37
carry-next|0|1|that|	. -24	none -23
carry-next|0|1|verb-judging|	, -25
carry-next|0|1|verb-saying|	, 26	? 25	none -21	upper -26
carry-next|0|1|verb-thinking|	lower 9
carry-next|0|1|word|	, -18	none -40	upper -21
carry-next|0|1|—|	? -22
carry-next|0|2|!|	end -10
carry-next|0|2|	, 10	1 -26	10+ -27	2 -31	3 -31	4-5 9	6-9 -39	: -13	auxiliary -31	coordinator -20	determiner -28	preposition -32	pronoun -16	stop -41	subordinator -18	that -19	verb-judging -16	verb-saying -18	word -32
carry-next|0|2|,auxiliary|	none -23
carry-next|0|2|,pronoun|	none -17
carry-next|0|2|,verb-saying|	none -18
carry-next|0|2|,word|	none -12
carry-next|0|2|,|	capital -30	determiner -19	lower 11	pronoun -33	upper -19	word -17
carry-next|0|2|.|	determiner -14	end 8
carry-next|0|2|:|	upper -13
carry-next|0|2|?|	end -6
carry-next|0|2|adjacent|	false -26
carry-next|0|2|auxiliary|	lower -31
carry-next|0|2|capital|	, -7	? 8
carry-next|0|2|coordinator|	lower -20	none -14
carry-next|0|2|determiner|	, -23	. -19	lower -22
carry-next|0|2|elided|	own -18
carry-next|0|2|inside|	false -32
carry-next|0|2|none|	,auxiliary -38	,verb-saying -9	,word -21	elided -21	none 6	own -45	stop -43	word -15
carry-next|0|2|own|	elided 8	none -27	own -64
carry-next|0|2|preposition|	. -19	lower -27	none -18
carry-next|0|2|pronoun|	, -17	. -27	? -18	lower -16
carry-next|0|2|question|false|	false -23	true -6
carry-next|0|2|question|true|	false -15	true 12
carry-next|0|2|stop|	none -13	upper -41
carry-next|0|2|subject|	elided -7	none -14	own -9
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|that|	lower -19
carry-next|0|2|verb-judging|	lower -16
carry-next|0|2|verb-saying|	, -40	lower -13
carry-next|0|2|word|	, -17	lower -32	none -17
carry-next|0|3|,auxiliary|	none -14
carry-next|0|3|,verb-saying|	none -24
carry-next|0|3|,word|	none -12
carry-next|0|3|,|	pronoun -14
carry-next|0|3|.|	end -19
carry-next|0|3|	1 -17	10+ -24	2 -18	3 -13	4-5 -15	6-9 -30	auxiliary -12	determiner -17	preposition -17	start -24	stop -16	verb-saying -14	word -15
carry-next|0|3|adjacent|	false -44
carry-next|0|3|auxiliary|	lower -12
carry-next|0|3|capital|	. -13
carry-next|0|3|determiner|	lower -16
carry-next|0|3|first|	false -24
carry-next|0|3|inside|	false -37
carry-next|0|3|none|	,verb-saying -19	,word -16	none -12	own -12	stop -22
carry-next|0|3|own|	none -22	own -25
carry-next|0|3|question|false|	false -47
carry-next|0|3|start|	upper -24
carry-next|0|3|stop|	none -25	upper -16
carry-next|0|3|subject|	none -17	own -34
carry-next|0|3|word|	lower -15
carry-next|1|	far -41
carry-next|1|far|!|	capital -19	determiner -20	end -30	pronoun 7
carry-next|1|far|	( -19	, -23	- -18	1 11	10+ -31	2 -34	3 -39	4-5 -26	6-9 -32	; -18	auxiliary -36	capital -7	coordinator -48	determiner -9	possessive -40	preposition -12	pronoun -47	quote -38	start -28	stop -46	subordinator -59	that -58	verb-saying -49	verb-thinking -40	word -15	— -33	’ -14
carry-next|1|far|(|	upper -19
carry-next|1|far|,auxiliary|	none -48
carry-next|1|far|,preposition|	none -17
carry-next|1|far|,pronoun|	none -13
carry-next|1|far|,subordinator|	none -24
carry-next|1|far|,verb-judging|	none -19
carry-next|1|far|,verb-saying|	! -24	? -23	none -61
carry-next|1|far|,word|	none -31
carry-next|1|far|,|	' -8	adverb -20	auxiliary -13	coordinator -34	determiner -21	lower -14	none -45	preposition -27	pronoun -31	quote -17	subordinator -26	upper -50	verb-judging -23	verb-saying -67	word -22
carry-next|1|far|-|	lower -13	none -34
carry-next|1|far|.|	[ -23	capital -50	coordinator -30	determiner -15	end -40	preposition -31	pronoun -38	quote -18	subordinator -21	— -20
carry-next|1|far|:|	lower -29	none 7
carry-next|1|far|;|	lower -18	none -22
carry-next|1|far|?|	,verb-saying -16	capital -26	determiner -19	end -9	pronoun -9	verb-saying -8
carry-next|1|far|[|	. -25
carry-next|1|far|adjacent|	false -41
carry-next|1|far|adverb|	, -20	none -21
carry-next|1|far|alone|	false -6	true -25
carry-next|1|far|auxiliary|	lower -30	none -29	upper -26
carry-next|1|far|capital|	! -14	, -26	. -44	? -30	none -23	upper -31
carry-next|1|far|coordinator|	, -26	. -16	lower -44	none -35	upper -18
carry-next|1|far|determiner|	! -26	, -62	. -19	? -23	lower -81	none -44	other -22	upper 11
carry-next|1|far|elided|	elided -25	none -43	own -12
carry-next|1|far|end|	! -44	. -27	? -51	none 27
carry-next|1|far|first|	false -38
carry-next|1|far|inside|	false -33
carry-next|1|far|none|	+ -15	,auxiliary -41	,determiner -20	,preposition -20	,pronoun -36	,subordinator -28	,verb-judging -32	,verb-saying -11	,verb-thinking -16	- -17	: -28	; -32	auxiliary -32	capital -27	coordinator -13	elided -19	end -23	own -43	preposition -19	pronoun -25	quote -17	stop -17	subordinator -6	that -32	verb-judging -14	verb-saying -19	word -43	— -17
carry-next|1|far|own|	elided -39	none -62
carry-next|1|far|possessive|	lower -34	upper -27
carry-next|1|far|preposition|	, -20	. -20	lower -56	none -12
carry-next|1|far|pronoun|	! -9	, -36	. -39	? -20	lower -45	none -27
carry-next|1|far|question|false|	false -34	true -31
carry-next|1|far|question|true|	false -33	true -14
carry-next|1|far|quote|	lower -11	upper -33
carry-next|1|far|start|	upper -26
carry-next|1|far|stop|	none -26	other -9	upper -46
carry-next|1|far|subject|	elided -24	none -19	own -6
carry-next|1|far|subordinator|	, -37	lower -60	upper -15
carry-next|1|far|that|	lower -54	none -27	upper -24
carry-next|1|far|verb-judging|	, -20	none -11	upper -24
carry-next|1|far|verb-saying|	, -46	? -31	lower -42	none -38	upper -31
carry-next|1|far|verb-thinking|	lower -41	none -25	upper -16
carry-next|1|far|word|	, -28	lower -13	none -58	upper -40
carry-next|1|far|—|	. -20	none -31	upper -27
carry-next|1|far|’|	lower -14
carry-next|2|	far -22
carry-next|2|far|!|	capital -22	determiner -15	end -17	pronoun -7
carry-next|2|far|	, -66	1 -24	10+ -67	2 -29	4-5 18	6-9 -11	: 23	adverb -14	auxiliary -18	capital -53	coordinator -28	determiner -66	possessive -25	preposition -12	pronoun -38	quote -15	stop -54	subordinator -35	that -25	verb-judging -26	verb-saying -36	verb-thinking -25	word -13
carry-next|2|far|,auxiliary|	none -20
carry-next|2|far|,verb-saying|	none -7
carry-next|2|far|,word|	none -20
carry-next|2|far|,|	' -22	adverb -15	capital -38	coordinator -25	determiner -59	lower -42	none -32	preposition -15	pronoun -28	subordinator -22	upper -58	verb-judging -19	verb-saying -33	word -27
carry-next|2|far|.|	[ -21	capital -21	coordinator -22	determiner -34	preposition -19	pronoun -18
carry-next|2|far|:|	lower 11	none 20	upper 16
carry-next|2|far|?|	,verb-saying 11	capital -35	end -34	pronoun -10	verb-saying 8
carry-next|2|far|[|	. -21
carry-next|2|far|adjacent|	false -22
carry-next|2|far|adverb|	lower -14
carry-next|2|far|alone|	false -25	true -21
carry-next|2|far|auxiliary|	lower -19	none -31	upper -20
carry-next|2|far|capital|	, -16	. -24	? -14	lower -47	none -39	upper -31
carry-next|2|far|coordinator|	. -19	lower -27	none -47
carry-next|2|far|determiner|	! -19	, -55	. -30	lower -64	none -33	upper -19
carry-next|2|far|elided|	elided -7	own -25
carry-next|2|far|end|	! -26	. -71	? 11	none 31
carry-next|2|far|inside|	false -25
carry-next|2|far|none|	, -14	,auxiliary -14	,verb-judging -18	,verb-saying 23	,word -31	- -26	auxiliary -25	capital -30	coordinator -40	determiner -16	elided -10	end -23	none -11	own 22	preposition -45	pronoun -16	stop -31	subordinator -22	that -18	verb-saying -13	word -34	— -24
carry-next|2|far|own|	none -39	own 12
carry-next|2|far|possessive|	lower -17
carry-next|2|far|preposition|	, -17	. -22	lower -44	none -30	upper 11
carry-next|2|far|pronoun|	! -7	, -44	. -19	lower -38	none -21
carry-next|2|far|question|false|	false -25	true -17
carry-next|2|far|question|true|	false -37	true 15
carry-next|2|far|quote|	upper -14
carry-next|2|far|stop|	none -64	upper -54
carry-next|2|far|subject|	elided -28	none 14	own 12
carry-next|2|far|subordinator|	, -11	. -25	lower -31	none -40
carry-next|2|far|that|	lower -24	none -20	upper -22
carry-next|2|far|verb-judging|	lower -19	upper -23
carry-next|2|far|verb-saying|	, -61	? -26	lower -32	upper -20
carry-next|2|far|verb-thinking|	lower -25
carry-next|2|far|word|	, -30	lower -8	none -40	upper -25
carry-next|2|far|—|	none -19
carry-next|3|	far -27
carry-next|3|far|!|	capital -19	end -21
carry-next|3|far|	( -26	, -7	1 -63	10+ -62	2 10	3 -16	4-5 -8	6-9 -10	: -8	adverb -16	capital -40	coordinator -32	determiner -51	possessive -24	preposition -47	pronoun -25	start -21	stop -70	subordinator -34	that -30	verb-judging -38	verb-thinking -19
carry-next|3|far|(|	upper -19
carry-next|3|far|)|	none -23
carry-next|3|far|,verb-saying|	none -18
carry-next|3|far|,|	' -17	adverb -20	capital -34	coordinator -26	determiner -39	none 19	preposition -14	pronoun -46	subordinator -21	upper -46	verb-saying -8
carry-next|3|far|-|	none -24
carry-next|3|far|.|	[ -25	capital -25	coordinator -16	determiner -35	end -65	preposition -29	pronoun -35
carry-next|3|far|:|	none 9	upper -8
carry-next|3|far|?|	capital -16	pronoun -18	verb-saying -12
carry-next|3|far|[|	. -25
carry-next|3|far|adjacent|	false -27
carry-next|3|far|adverb|	lower -16
carry-next|3|far|alone|	false -29
carry-next|3|far|auxiliary|	none -23	upper -20
carry-next|3|far|capital|	! -15	, -53	. -28	? -19	lower -24	none -26	upper -30
carry-next|3|far|coordinator|	, -16	. -24	lower -32	none -31
carry-next|3|far|determiner|	, -41	. -26	lower -48	none -25	upper -31
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -34	. -71	? -31	none 24
carry-next|3|far|first|	false -7
carry-next|3|far|inside|	false -24
carry-next|3|far|none|	, -8	,verb-saying 24	- -15	adverb -6	auxiliary -27	capital -28	determiner -22	none 8	own 12	preposition -47	stop 12	subordinator -31	that -17	verb-saying -19	word -40
carry-next|3|far|own|	elided -16	none -24	own 7
carry-next|3|far|possessive|	lower -25
carry-next|3|far|preposition|	. -20	lower -44	none -54	upper -18
carry-next|3|far|pronoun|	, -37	. -25	? -13	lower -18
carry-next|3|far|question|false|	false -25	true -38
carry-next|3|far|start|	upper -21
carry-next|3|far|stop|	none -44	upper -70
carry-next|3|far|subject|	elided 17	none 16
carry-next|3|far|subordinator|	, -25	. -15	lower -31	none 13	upper -17
carry-next|3|far|that|	lower -26	none -10	upper -17
carry-next|3|far|verb-judging|	lower -45	upper -17
carry-next|3|far|verb-saying|	, -53	none -21	upper -22
carry-next|3|far|verb-thinking|	lower -17
carry-next|3|far|word|	, -34	none -43	upper -14
ending|according-to|,|	0 24	3 24	4-6 14	7-12 31
ending|according-to|.|	1 36	13-25 17	7-12 19
ending|according-to|none|	1 -6	13-25 -16	2 7	7-12 -31
ending|colon|,|	1 -25
ending|colon|.|	26+ 22	4-6 -15	7-12 19
ending|colon|?|	1 -32	26+ -16
ending|colon|none|	1 -14	26+ -19	3 -11
ending|named-before|!|	1 7	13-25 11	2 20	26+ -36	4-6 14
ending|named-before|,|	1 -36	13-25 -22	2 -12	26+ -41	3 -47	4-6 -8	7-12 -27
ending|named-before|.|	1 -33	2 -13	26+ -20	3 -27	4-6 -16	7-12 -9
ending|named-before|?|	1 -17	13-25 -24	2 -8	26+ -19	4-6 10	7-12 26
ending|named-before|none|	1 33	2 14	26+ -51	3 -6	4-6 -7	7-12 -13
ending|named-nearby|!|	0 16	1 -19	13-25 -23	2 -10	26+ 7	7-12 -15
ending|named-nearby|,|	0 8	1 -6	13-25 -24	2 -27	26+ -29	7-12 -18
ending|named-nearby|.|	0 -30	1 -21	26+ -6	3 7
ending|named-nearby|?|	0 9	1 -11	13-25 -10	4-6 -9	7-12 8
ending|named-nearby|none|	0 -32	1 -19	13-25 -14	2 19	3 9	4-6 15	7-12 -6
ending|paragraph-before|!|	26+ -41
ending|paragraph-before|,|	26+ -51
ending|paragraph-before|.|	26+ 8
ending|paragraph-before|?|	26+ -16
ending|paragraph-before|none|	26+ -48
ending|possessor|!|	3 -15	4-6 -28
ending|possessor|,|	0 7	1 -38	2 -28	3 -14	4-6 19
ending|possessor|.|	0 -38	1 -49	13-25 -11	2 9	3 -31	4-6 -17	7-12 -13
ending|possessor|?|	2 -24	4-6 -12	7-12 12
ending|possessor|none|	0 -17	1 -9	13-25 -27	3 18	7-12 -8
ending|quote-then-speaker|!|	0 43	1 -19
ending|quote-then-speaker|,|	-12 -11	-13 -18	-14 -21	-16 6	-17 -8	-18 -19	-21 -9	-23 -20	-3 -16	-4 -12	-5 17	-6 21	-7 17	-8 -14	-9 -11	0 35	13-25 -23	2 -28	26+ -22	3 -28	7-12 -9
ending|quote-then-speaker|.|	2 -26
ending|quote-then-speaker|?|	0 49	1 20	13-25 -20	4-6 -23	7-12 -21
ending|quote-then-speaker|none|	-10 -6	-11 -20	-12 33	-13 13	-14 -11	-15 -24	-17 -35	-19 -16	-2 -13	-21 -10	-22 -20	-23 10	-24 -31	-25 -20	-26 6	-27 12	-28 -23	-29 7	-3 -36	-30 -18	-32 -10	-34 8	-4 -35	-5 8	-6 -14	-7 -21	-9 -7	0 -42	1 -20	13-25 -8	2 20	3 7	4-6 -21
ending|quote-then-verb|!|	0 23	1 -7
ending|quote-then-verb|,|	0 27	1 -14	13-25 -8	4-6 -26	7-12 -35
ending|quote-then-verb|?|	1 17
ending|quote-then-verb|none|	0 -15	1 16	26+ -10	3 15
ending|sentence-after|!|	0 11	13-25 -19	4-6 -25	7-12 -23
ending|sentence-after|.|	2 -16	26+ -20	3 -10	4-6 -26	7-12 -18
ending|sentence-after|?|	0 14	2 -16	3 -17	4-6 -15
ending|sentence-before|!|	1 25	13-25 -26	26+ -26	4-6 8
ending|sentence-before|,|	1 -16	13-25 -42	2 -8	26+ -66	3 -8	4-6 -28	7-12 -19
ending|sentence-before|.|	1 21	2 15	26+ -19	3 17	4-6 -7	7-12 -22
ending|sentence-before|?|	13-25 -20	2 12	3 15	4-6 -16	7-12 6
ending|sentence-before|none|	1 -6	2 -44	26+ -24	3 -40
ending|signature|.|	1 16
ending|signature|none|	1 -21
ending|speaker-then-quote|!|	0 8	1 26	13-25 -27	2 6	3 17	4-6 -12
ending|speaker-then-quote|,|	0 24	1 -9	2 29	26+ 6	3 13	4-6 14	7-12 -15
ending|speaker-then-quote|.|	1 16	13-25 -14	2 6	3 14	4-6 22	7-12 8
ending|speaker-then-quote|?|	1 -23	13-25 -11	4-6 16	7-12 14
ending|speaker-then-quote|none|	1 -10	13-25 -15	26+ -21	3 -9	7-12 -11
ending|topic|!|	26+ -26	7-12 -12
ending|topic|.|	13-25 -16	3 -6	7-12 -8
ending|topic|?|	13-25 -26	26+ -41	7-12 25
ending|topic|none|	0 -28	13-25 -11	26+ -57	3 7	4-6 12
ending|transcript|.|	0 -9
ending|verb-then-speaker|,|	1 -25	7-12 -25
ending|verb-then-speaker|.|	0 -41	1 -16	13-25 -26	2 12	26+ 16	3 -13	4-6 13	7-12 -38
ending|verb-then-speaker|?|	1 -17
ending|verb-then-speaker|none|	0 -16	1 18	13-25 -34	2 8	3 10	7-12 -12
follow|according-to|,auxiliary|	none -21
follow|according-to|,preposition|	none 15
follow|according-to|,verb-saying|	none -27
follow|according-to|,word|	none 6
follow|according-to|,|	none -23
follow|according-to|:|	none 16
follow|according-to|;|	none 15
follow|according-to|auxiliary|	none 21
follow|according-to|capital|	, 35
follow|according-to|determiner|	, 9
follow|according-to|end|	. 40
follow|according-to|preposition|	none 6
follow|according-to|stop|	none -30
follow|according-to|word|	, 26	none 12
follow|colon|,auxiliary|	none -15
follow|colon|,verb-saying|	none -30
follow|colon|[|	. 32
follow|colon|capital|	, -24	. -6
follow|colon|determiner|	, -32	? -26
follow|colon|end|	! -6	? -18	none -37
follow|colon|preposition|	. -19
follow|colon|pronoun|	, -21	. 6
follow|colon|stop|	? -19	none -8
follow|colon|subordinator|	. -15
follow|colon|verb-saying|	, -21
follow|named-before|'|	, -21
follow|named-before|,pronoun|	none -17
follow|named-before|,verb-judging|	none -33
follow|named-before|,verb-saying|	? -26
follow|named-before|,verb-thinking|	none -26
follow|named-before|,word|	none 11
follow|named-before|,|	none -26
follow|named-before|:|	none -13
follow|named-before|auxiliary|	none -13
follow|named-before|capital|	! -26	, -49	? -54	none -46
follow|named-before|coordinator|	none -16
follow|named-before|determiner|	! -8	, -7	. -9	? -19
follow|named-before|end|	! 7	. -27	? 11
follow|named-before|preposition|	none -29
follow|named-before|pronoun|	! -19	, -35	? -29	none -37
follow|named-before|quote|	none -14
follow|named-before|stop|	none 11
follow|named-before|subordinator|	, -6	. -13	none -23
follow|named-before|that|	none -13
follow|named-before|verb-saying|	, -58	? -40	none -32
follow|named-before|word|	none -17
follow|named-before|—|	. -22
follow|named-nearby|(|	. -9	none -19
follow|named-nearby|)|	. -16	none -14
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	none 34
follow|named-nearby|,determiner|	none -6
follow|named-nearby|,pronoun|	? 20
follow|named-nearby|,subordinator|	none 18
follow|named-nearby|,verb-judging|	none 21
follow|named-nearby|,verb-saying|	! -11	none 19
follow|named-nearby|,verb-thinking|	none 21
follow|named-nearby|,word|	none 14
follow|named-nearby|,|	none -14
follow|named-nearby|-|	none -9
follow|named-nearby|:|	none -13
follow|named-nearby|;|	none 6
follow|named-nearby|[|	. 22
follow|named-nearby|adverb|	, -15	none -15
follow|named-nearby|auxiliary|	, -7	none 11
follow|named-nearby|coordinator|	, -42	. 8	none -39
follow|named-nearby|determiner|	, -10	. -17	? -16	none -9
follow|named-nearby|end|	. -7	? -12	none -34
follow|named-nearby|preposition|	. 10	none -10
follow|named-nearby|pronoun|	, 14	. -33
follow|named-nearby|quote|	, -11	. 6	none -9
follow|named-nearby|stop|	? 11	none 37
follow|named-nearby|subordinator|	, 6	. -21	none -14
follow|named-nearby|that|	. 12	none -12
follow|named-nearby|verb-judging|	, -22	none -15
follow|named-nearby|verb-saying|	! 14	, 14	? -7
follow|named-nearby|verb-thinking|	none 10
follow|named-nearby|word|	, -20	none -17
follow|named-nearby|—|	. -8	none 9
follow|paragraph-before|'|	, -34
follow|paragraph-before|,auxiliary|	none -34
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -12
follow|paragraph-before|,verb-saying|	? -20	none -49
follow|paragraph-before|,word|	none -25
follow|paragraph-before|capital|	! -29	, -47	. -19	? -63	none -30
follow|paragraph-before|determiner|	! -24	, -41	? -35	none -23
follow|paragraph-before|end|	. 14	? 16
follow|paragraph-before|preposition|	none -26
follow|paragraph-before|pronoun|	! -21	, -33	? -38	none -32
follow|paragraph-before|subordinator|	, -17	none -23
follow|paragraph-before|verb-saying|	, -30	? -48	none -32
follow|paragraph-before|word|	, -25
follow|paragraph-before|—|	. -12
follow|possessor|,|	none -33
follow|possessor|-|	none -16
follow|possessor|[|	. -26
follow|possessor|adverb|	, -24
follow|possessor|capital|	, -6	. -26	none -22
follow|possessor|coordinator|	. -13	none -20
follow|possessor|determiner|	. 13	none -30
follow|possessor|end|	! -41	. -13	none -28
follow|possessor|preposition|	, -22	. -28	none 13
follow|possessor|pronoun|	. -49
follow|possessor|quote|	, -20
follow|possessor|subordinator|	, 6	. -19	none -8
follow|possessor|verb-judging|	none -17
follow|possessor|verb-saying|	, -16	none 18
follow|possessor|word|	, -8	none -19
follow|quote-then-speaker|'|	, 20
follow|quote-then-speaker|(|	none -25
follow|quote-then-speaker|)|	none -11
follow|quote-then-speaker|+|	none 11
follow|quote-then-speaker|,auxiliary|	none 13
follow|quote-then-speaker|,coordinator|	none 6
follow|quote-then-speaker|,subordinator|	none 6
follow|quote-then-speaker|,verb-judging|	none -9
follow|quote-then-speaker|,verb-saying|	none -12
follow|quote-then-speaker|,word|	none -20
follow|quote-then-speaker|,|	none 12
follow|quote-then-speaker|-|	none -40
follow|quote-then-speaker|:|	none -25
follow|quote-then-speaker|adverb|	, 13	none 6
follow|quote-then-speaker|auxiliary|	, 7	none 15
follow|quote-then-speaker|capital|	none -9
follow|quote-then-speaker|coordinator|	, -16	none -33
follow|quote-then-speaker|determiner|	! 39	, 19	? 37	none -10
follow|quote-then-speaker|preposition|	, -11	none -11
follow|quote-then-speaker|pronoun|	! 17	, 24	? 27	none 19
follow|quote-then-speaker|quote|	, -12	none -11
follow|quote-then-speaker|subordinator|	, -15	none -11
follow|quote-then-speaker|that|	none -10
follow|quote-then-speaker|verb-judging|	none -10
follow|quote-then-speaker|verb-saying|	, -11	? -18	none -6
follow|quote-then-speaker|verb-thinking|	, -32
follow|quote-then-speaker|word|	none -18
follow|quote-then-speaker|–|	none -20
follow|quote-then-speaker|—|	none -24
follow|quote-then-verb|'|	, 27
follow|quote-then-verb|,determiner|	none 14
follow|quote-then-verb|,pronoun|	? 20	none 38
follow|quote-then-verb|,verb-judging|	none 29
follow|quote-then-verb|,verb-saying|	? 13	none 19
follow|quote-then-verb|,word|	none 9
follow|quote-then-verb|:|	none -13
follow|quote-then-verb|capital|	, -45
follow|quote-then-verb|coordinator|	, -22	none -39
follow|quote-then-verb|determiner|	, -31
follow|quote-then-verb|preposition|	none 22
follow|quote-then-verb|pronoun|	, -12
follow|quote-then-verb|verb-saying|	! 23	, 29	none -9
follow|quote-then-verb|—|	none 20
follow|sentence-after|(|	. -12
follow|sentence-after|capital|	! 21	. -20	? 24
follow|sentence-after|coordinator|	. -47
follow|sentence-after|determiner|	! -35	? -30
follow|sentence-after|preposition|	. -10
follow|sentence-after|pronoun|	. -10	? -12
follow|sentence-after|quote|	. 9
follow|sentence-after|subordinator|	. -8
follow|sentence-after|that|	. -7
follow|sentence-after|—|	. -11
follow|sentence-before|'|	, -18
follow|sentence-before|)|	. -28	none -29
follow|sentence-before|,auxiliary|	none -46
follow|sentence-before|,coordinator|	none -12
follow|sentence-before|,preposition|	none -21
follow|sentence-before|,pronoun|	none -24
follow|sentence-before|,subordinator|	none -16
follow|sentence-before|,verb-judging|	none -29
follow|sentence-before|,verb-saying|	! -20	? -28	none 8
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,word|	none -11
follow|sentence-before|-|	none -43
follow|sentence-before|:|	none -24
follow|sentence-before|;|	none -37
follow|sentence-before|adverb|	none -13
follow|sentence-before|auxiliary|	none -32
follow|sentence-before|capital|	, -83	. -13	? -36	none -36
follow|sentence-before|coordinator|	. -36	none 16
follow|sentence-before|determiner|	. -20	? 10	none -16
follow|sentence-before|end|	! -15	none 16
follow|sentence-before|preposition|	, -28	none -17
follow|sentence-before|pronoun|	! -27	, -50	. 18	none -41
follow|sentence-before|quote|	. -29
follow|sentence-before|stop|	? -21	none -15
follow|sentence-before|subordinator|	, -13	. -28	none -54
follow|sentence-before|that|	. -8	none -19
follow|sentence-before|verb-judging|	, -11
follow|sentence-before|verb-saying|	, -78	? -25	none -34
follow|sentence-before|word|	, -19	none 10
follow|sentence-before|—|	none -25
follow|signature|—|	. 17
follow|speaker-then-quote|(|	. -12	none 11
follow|speaker-then-quote|)|	. 18
follow|speaker-then-quote|,auxiliary|	none -17
follow|speaker-then-quote|,determiner|	none 26
follow|speaker-then-quote|,preposition|	none -6
follow|speaker-then-quote|,verb-judging|	none -9
follow|speaker-then-quote|,verb-saying|	none -30
follow|speaker-then-quote|,|	none -21
follow|speaker-then-quote|-|	none 6
follow|speaker-then-quote|:|	none 11
follow|speaker-then-quote|;|	none 20
follow|speaker-then-quote|[|	. -17
follow|speaker-then-quote|adverb|	none 14
follow|speaker-then-quote|auxiliary|	none -8
follow|speaker-then-quote|capital|	, 10	. 32	? 20	none 25
follow|speaker-then-quote|coordinator|	, 29	. 7	none 7
follow|speaker-then-quote|determiner|	, -12	? -6
follow|speaker-then-quote|end|	! 7	. 21	none -24
follow|speaker-then-quote|preposition|	. -8
follow|speaker-then-quote|pronoun|	. 6	? -7	none 12
follow|speaker-then-quote|quote|	, 6	. -10	none -9
follow|speaker-then-quote|stop|	? -14	none -23
follow|speaker-then-quote|subordinator|	, 8	. 27
follow|speaker-then-quote|that|	. -7
follow|speaker-then-quote|verb-judging|	, 19	none 20
follow|speaker-then-quote|verb-thinking|	, 13	none -7
follow|speaker-then-quote|word|	, -14	none 9
follow|speaker-then-quote|–|	none -12
follow|topic|,auxiliary|	? -17	none -11
follow|topic|,determiner|	none -15
follow|topic|,preposition|	none -41
follow|topic|,pronoun|	? -13	none -10
follow|topic|,subordinator|	none -15
follow|topic|,verb-judging|	none -42
follow|topic|,verb-saying|	? -36	none -32
follow|topic|,verb-thinking|	none -23
follow|topic|,word|	none 12
follow|topic|:|	none -31
follow|topic|auxiliary|	none -10
follow|topic|capital|	. -12	? 11
follow|topic|determiner|	. -16	none 8
follow|topic|end|	! -10	? -17	none -46
follow|topic|preposition|	. -18	none -16
follow|topic|pronoun|	. -17
follow|topic|stop|	? -8	none 8
follow|topic|word|	none -11
follow|topic|—|	none -13
follow|transcript|end|	. -9
follow|verb-then-speaker|,subordinator|	none -29
follow|verb-then-speaker|,verb-saying|	none -14
follow|verb-then-speaker|,word|	none -21
follow|verb-then-speaker|,|	none -25
follow|verb-then-speaker|-|	none -19
follow|verb-then-speaker|adverb|	none -24
follow|verb-then-speaker|auxiliary|	none -11
follow|verb-then-speaker|capital|	. -31
follow|verb-then-speaker|coordinator|	, -19	. -8	none -48
follow|verb-then-speaker|determiner|	, -19	. -11	none -22
follow|verb-then-speaker|end|	? -18	none -18
follow|verb-then-speaker|preposition|	. -25	none -56
follow|verb-then-speaker|pronoun|	. -36
follow|verb-then-speaker|stop|	none 20
follow|verb-then-speaker|subordinator|	, -24	. -16	none -32
follow|verb-then-speaker|that|	none -15
follow|verb-then-speaker|word|	, -15	none 21
force|according-to|according|	0 17	2 7	26+ 20	3 18	4-6 11	7-12 6
force|colon|judging|	26+ 6
force|colon|naked|	1 -16	26+ 7	3 9	4-6 -16	7-12 18
force|colon|other|	26+ -14
force|named-before|naked|	1 15	13-25 -12	2 12	26+ -61	3 -19
force|named-nearby|naked|	0 -20	1 -25	13-25 -10	2 13	26+ -7	3 10	4-6 10
force|paragraph-before|according|	26+ -26
force|paragraph-before|judging|	26+ -20
force|paragraph-before|other|	26+ -21
force|paragraph-before|saying|	26+ -18
force|paragraph-before|thinking|	26+ -35
force|possessor|naked|	0 -15	1 -17	13-25 -25	7-12 -7
force|quote-then-speaker|judging|	-12 26	-13 -25	-14 -16	-15 6	-16 19	-23 -10	-24 -23	-25 -8	-3 -29	-4 -12	-5 11	-6 16	-7 18	-8 7	-9 -20	1 -29	13-25 -34	2 -31	26+ -19	4-6 -29	7-12 -37
force|quote-then-speaker|other|	-10 -14	-11 -15	-12 -10	-14 22	-15 -21	-17 -8	-18 -16	-19 -8	-2 -7	-20 -11	-21 -9	-24 -10	-3 -20	-4 -15	-5 15	-7 -16	-9 18	0 -28	1 8	13-25 -16	2 10	26+ -27	3 -40	4-6 -40
force|quote-then-speaker|saying|	-12 8	-13 -12	-14 -9	-15 -24	-16 -14	-17 -36	-19 -11	-20 10	-21 -9	-22 -26	-24 -20	-25 9	-26 18	-3 -30	-30 -13	-34 -18	-4 -36	-7 -9	-8 -19	0 35	1 -31	13-25 -9	26+ 7	3 -8
force|quote-then-speaker|thinking|	-11 -16	-13 28	-16 8	-17 7	-20 -10	-3 -16	-4 15	-5 17	-6 -25	-7 -11	-9 -12	0 12	13-25 -32	2 -29	3 -10	4-6 -43	7-12 -8
force|quote-then-verb|judging|	0 -13	1 28	13-25 -21	2 -6	4-6 -17	7-12 -19
force|quote-then-verb|other|	1 9
force|quote-then-verb|saying|	0 24	1 8	3 14	7-12 -17
force|sentence-after|judging|	0 -10	1 -27	13-25 -27	2 -18	3 -14	4-6 -22	7-12 -34
force|sentence-after|other|	13-25 -41	2 -31	3 -41	4-6 -7	7-12 -52
force|sentence-after|saying|	0 7	1 7	13-25 10	2 -12	3 -25	4-6 -29	7-12 -11
force|sentence-after|thinking|	1 -13	13-25 -17	2 -26	3 -17	4-6 -23	7-12 -18
force|sentence-before|according|	1 -10	26+ -38	4-6 6	7-12 8
force|sentence-before|judging|	1 -20	2 -29	26+ -31	3 -46	4-6 -9	7-12 -12
force|sentence-before|other|	1 -23	26+ -23	4-6 -16	7-12 -21
force|sentence-before|saying|	1 18	13-25 -17	2 8	26+ -14	3 11	4-6 -10	7-12 -16
force|sentence-before|thinking|	1 -21	13-25 -57	2 -15	26+ -46	3 -26	7-12 -36
force|signature|naked|	1 7
force|speaker-then-quote|judging|	0 16	13-25 -27	2 22	26+ -14	3 -12	4-6 10
force|speaker-then-quote|other|	0 -49	1 -27	13-25 -21	26+ -41	3 21	4-6 14
force|speaker-then-quote|saying|	0 14	1 8	26+ 11	3 9
force|speaker-then-quote|thinking|	1 -9	13-25 -10	26+ -12	4-6 12	7-12 -6
force|topic|naked|	0 -28	1 9	13-25 -17	26+ -44	4-6 10
force|transcript|naked|	0 -14
force|verb-then-speaker|judging|	1 -10	13-25 -24	2 6	3 -11	4-6 -35	7-12 -39
force|verb-then-speaker|saying|	0 -23	1 11	13-25 -34	26+ 16	4-6 15	7-12 -15
form|according-to|other|	according 27
form|colon|other|	apposed -14	direct -11
form|colon|past|	direct 30	inverted -13
form|colon|present|	direct 8
form|paragraph-before|base|	apposed -23	apposition -8	direct -26	relative -21
form|paragraph-before|other|	according -26	apposed -28	direct -14	passive -19	relative -25	shared -20
form|paragraph-before|participle|	apposed -20	apposition -24	direct -33	shared -23
form|paragraph-before|past|	apposed -16	apposition -34	inverted -31	passive -17	relative -24	shared -11
form|paragraph-before|present|	apposed -31	apposition -18	direct -28	inverted -11	passive -10	relative 10	shared -15
form|quote-then-speaker|base|	apposed -25	direct -32	relative -25	shared -21
form|quote-then-speaker|other|	direct -17	relative -48	shared -6
form|quote-then-speaker|participle|	apposition -24	direct -29	relative -11
form|quote-then-speaker|past|	apposed 11	direct 17	passive 13	relative -16
form|quote-then-speaker|present|	apposed -31	apposition -14	direct 7	relative -9	shared -6
form|quote-then-verb|past|	inverted 13
form|quote-then-verb|present|	inverted 8
form|sentence-after|base|	apposed -14	direct -15	shared -15
form|sentence-after|other|	according 9	apposed 10	apposition -27	direct -10	passive -17	relative -27	shared -27
form|sentence-after|participle|	apposed -11	apposition -9	direct -34	shared -24
form|sentence-after|past|	apposed -35	apposition -34	relative -20	shared -7
form|sentence-after|present|	apposed -26	shared -18
form|sentence-before|base|	apposed -39	apposition -20	direct -60	relative -23
form|sentence-before|other|	according 7	apposed -14	apposition -11	direct -14	passive -54
form|sentence-before|participle|	apposed -21	apposition -32	direct -50
form|sentence-before|past|	apposed -23	direct 15	passive -17	relative -7
form|sentence-before|present|	apposed -20	apposition -19	direct -34	inverted -39	passive -24	relative -28
form|speaker-then-quote|base|	apposed -30	apposition -6	direct -30	passive -19	relative -30	shared -14
form|speaker-then-quote|other|	apposition -39	direct -7	relative 16	shared -16
form|speaker-then-quote|participle|	apposed -22	apposition -70	relative 19	shared 16
form|speaker-then-quote|past|	apposed -6	apposition -13	direct 32	shared -31
form|speaker-then-quote|present|	apposed 28	apposition -21	direct 17	relative 15	shared -25
form|verb-then-speaker|present|	inverted -7
gap|according-to|	 28	, 33	,; -18	,c 11	,c; -19	,qs 12	,s -17	; -24	c -22	s, 24
gap|colon|	, -10	,s -7
gap|paragraph-before|	 -6	, -16	,; -32	,;c -20	,;s -22	,c -42	,c; -13	,c;q -9	,cq -31	,cqs -12	,cs -21	,csq -13	,q -6	,qc -12	,qcs -13	,qs -16	,s -39	,sc -13	,sc; -18	,scq -28	,sq -36	,sqc -27	; -23	;, -28	;,c -8	;,cs -18	;c -26	;c, -14	;s -21	c -42	c, -8	c,q -10	c,s -20	c; -7	c;s -6	cq 6	cq, 9	cs -31	cs, -29	q, -26	q,c -22	q,s 14	qc -19	qcs -15	qs -17	qs, -15	s -38	s, -37	s,c -29	s,q -27	s,qc -19	s; -12	s;, -13	s;c -15	sc -23	sc, -28	sq -6	sq, -19	sqc -21
gap|quote-then-speaker|	 16	, 16	,c -17	,cs -39	,q 7	,qs -14	,s -30	,sc -32	,sq -23	,sqc -25	; -13	;, -33	;q -22	;s -18	c -62	c,s -21	cq -24	cqs -9	cs -42	cs, 14	csq -14	qc -25	qcs -10	qs -19	s -69	s, 24	s,c -33	sc -20	sc, 6	sq 7
gap|quote-then-verb|	 21	, 20	,c -24	,q -21	,s -22	,sc -18	c -63	c, 12	s, 35	sc -10
gap|sentence-after|	 15	, -23	,c -15	,cs -33	,q -21	,s -34	;,s -11	c -41	c, -19	c,s -16	cs -13	q -7	qc -18	s -33	s, 12	s,c -18	sc -17
gap|sentence-before|	, -22	,; -54	,;s -16	,c; -17	,c;q -26	,cq -39	,cqs -12	,cs -11	,csq -7	,q 15	,q; -30	,qc -20	,qc; -20	,qcs 9	,qs -41	,qsc 9	,s; -25	,sc -29	,sq -6	,sq; -28	,sqc -37	; -9	;, -35	;,c 9	;,s -11	;c -17	;q -34	;q, -10	;q,c 8	;qc -8	;s -25	c 12	c, -9	c,q -26	c,s -45	cq -23	cq, -17	cq,s -20	cqs -20	cs -6	cs, -42	cs,; -23	csq -16	csq, -32	q -41	q, -62	q,; -46	q,c -45	q,cs -17	q,s; -20	q,sc -24	q;, -22	qc -24	qc, -39	qc,s -21	qc; -15	qcs 13	qcs, -16	qs, -43	qs,; -20	qs,c -35	qsc 12	s 12	s, -29	s,; -47	s,c -23	s,c; -32	s,cq -27	s,q -42	s,qc -23	s; -11	s;, -23	sc -41	sc; -17	scq -27	scq, -27	sq -29	sq,; -11	sq,c 10	sq; -25	sqc -28	sqc, -32
gap|speaker-then-quote|	 25	,; -33	,c -23	,c; -34	,cs -8	,csq -13	,q -17	,qc -12	,qcs -20	,s -20	,s; 20	,sqc -17	;, -22	;,qc 7	;cs -17	;s -29	;sc -11	c, 15	c,s -21	c; 14	cs -9	cs, -21	q -17	q, -10	q,c -13	q,cs -6	q,s -25	q; -16	qc -35	qc, -33	qcs -12	qs, -22	qs,c -11	s 37	s, -13	s,; -40	s,c 13	s,c; 11	s,q 7	s,qc -14	s; -11	sc 27	sc, 17	scq 15	scq, 8	sq 21	sq, -22	sq,c -8	sq; -23	sqc 9	sqc, -13
gap|verb-then-speaker|	 -27	, 41	,cs -21	,s 13	;, -24	c -29	c, -19	cs -20	q -17	q, -8	qc -29	qs -21	s -70	s, -24	sc -26	sc, -17
head|	0 -11	1 -18	10 8	100 -19	11 -36	12 -13	14 -10	15 -8	18 -12	19 -24	1977 -24	1992 -13	1999 -26	2 -13	20 -17	200 -10	2000 -9	2001 -9	2002 -15	2006 -23	2007 -17	2008 -20	2009 -27	2010 -14	2011 -20	2012 -40	2013 -26	2014 -14	2015 -26	2016 -15	2019 -11	2023 -11	2024 -14	2025 -10	21 -20	22 -19	23 -18	24 -6	250 -14	26 -12	28 -17	29 -20	3 -23	30 12	300 -13	31 -11	34 -21	35 -6	39 -18	4 11	400 -8	45 -22	49 -10	5 -23	50 -13	55 -24	57 -17	58 -15	6 -19	62 -6	64 -23	66 -9	67 -9	69 -19	7 17	70 -9	71 8	74 -16	77 -17	79 -30	84 -12	88 -18	9 -27	ab -18	aboard -7	abortion -19	access -21	accord -22	accordo -13	account 14	action -17	actions -26	activist -11	activists -9	actor 19	actors -8	actress 18	acuerdo -13	acusación -16	acórdão -9	added -22	adding -10	address -22	administration -7	ads 7	adviser 6	advisers 15	advocates -17	affaire -20	agence -10	agency -31	agenda -9	agent -15	agente 6	agreement -9	aides 18	airline -14	airport -9	alert -17	all -38	allegations -12	alleging -13	allies -31	ally -27	ambassador 11	america -29	amministrazione 8	analistas -15	analysis -9	analyst 18	analystes -13	analysts -11	ancienne 9	anders -18	anger -14	animali -20	anni -29	announcement -33	anonymity -20	anos 6	another -25	answered -7	anti-establishment -7	anyone -18	anything -15	appeal -20	appearance -13	applause -18	apple 12	approach -8	arbitrage -18	arbitragem -9	arena -15	argued -25	arm -14	article -15	assault -15	assessora -22	asset -15	assistente 7	association -22	assurance -13	attack -31	attacks -34	attorney 15	audience 9	audio -17	audition -18	author -11	authority -11	azienda 7	ação -13	años -29	backers -18	ballots -20	ban -25	bank -15	banker 12	battuta -27	beau -16	become -23	began -23	behalf -12	beiden -7	believe -20	bench 8	benghazi -14	berichten -12	best -24	bewindsman 22	bid -8	biggest -16	bill -34	billion -15	billionaire -10	black -15	blog -12	blogger 12	bloque 9	blunt -12	board 7	boat -10	body -11	bonden 8	border -20	boss -16	boy 23	boycott -11	bring -15	brooklyn -7	brother -32	brothers -7	brzezinski -25	bureau 17	buren -16	bus -27	bush -21	business -35	buurt -18	buyer -18	buzz -22	cable 8	california 8	call -23	called -16	calm -14	cambio -17	came -18	camp -19	campaigns -18	candidacy -7	candidate 13	candidates -33	capitaine -25	capital -13	captain 20	car -12	carolina -12	carrier 13	case -27	cases -26	caso -17	casting -12	celle-ci 20	cent -13	cento -15	central 9	centre -13	cerimônia -11	certain -13	chairman 9	chairwoman -11	change -19	changes -9	chapter -17	charges -15	chercheur 8	chief -15	children 7	choix -17	church -13	claim -18	class -25	client -31	cliente -27	clients -28	cloche -25	close 11	club -16	clubs -9	cnn -19	colleagues -13	college -15	column 10	comité -13	comment -18	commission 8	communications -16	communities -17	compagnie 16	companies -28	company -17	competitors -9	complainant 11	complaint 14	compromise -20	comune -20	comunicado 8	concerns -21	concluded -16	conference -23	confidence -10	congress -13	congressional 9	congressman 14	conseiller 21	consultant 17	consultora -22	contest -14	continued -12	continues 18	contract -15	contractor -14	contractors -22	contrast -15	controversy -15	corner -24	coroner 15	corps 11	correctionele -9	corte -13	costs -18	council 13	counsel 13	countries -20	country -11	country-first -19	county -20	couple -18	courriels -15	course -34	courses -14	court -35	courts -15	crews -22	criticism -21	critique -14	cruz -12	cut -15	c’ -26	data -13	daughter 8	day -26	days -22	deadlock -16	deal -26	death -20	debate -52	decades -14	decide -16	decision -27	decisão -24	deep -7	defence -19	defender 18	defesa -16	degree -12	delegate -19	delegation 16	demand -10	democratic -9	democrats -20	demonstrations -14	department -11	depressed -14	dernier 19	detailed -7	dialogue -13	dicastero 13	die 13	dies -12	difference -11	differences -13	different -15	diplomat 6	diplomate -15	diputada 8	direct -9	directivo 28	director -9	dirigeante 17	dirigente 14	discussion -22	district -13	divisive -17	diálogo -19	dnc -21	document 21	documentary -14	documento 7	dog -15	domain -26	donations -19	donor -23	donors 18	doppelganger 10	dossier -18	drawing -20	drinking -10	driver 7	drug -15	décision -17	east -15	echoed -13	echoing -17	economic -20	economy -9	effort 18	efforts -26	ela 20	ele 33	elected -15	election -26	elections -18	electorate -12	ella 22	elle 16	email -30	embassy 8	emotional -19	employee 20	employees 15	empresa -19	end -8	endorsement -15	endorsements -23	energy -26	enough -16	entraîneur -25	environmental -21	envoy -15	episode -7	er 34	error -16	es -60	essais -15	establishment -14	estatal -15	este -24	euros -17	event -30	events -16	everyone -19	evidence -13	exam -8	example -12	exchange -17	executiva 21	executives -15	experience -16	experts 14	explained -12	eyes -14	facebook -26	facilities -16	fact -26	failed -13	failure -9	fallo -17	false -17	familiar 14	families -8	fans -19	far -22	farmer 10	farmers -22	father -39	favorite -9	february -10	federation -17	fees -20	felt -17	fervor -14	fez 15	field -15	fight -12	fighters -19	figure -6	fila -6	filed -16	film -26	fired 18	firm -13	flag -24	fleet -14	floor -9	florida -14	follow-up -14	followers -10	fondi -11	footage -22	forward 11	foto 6	found -18	france -10	frase -26	freeze -10	fresh -14	friday -17	friend 18	friends 9	front-runner 12	frontrunner 6	frustration -17	fund -20	fundraising -27	gallo -9	game -13	gauche -14	general -10	get -14	getuige -21	gewesen -22	girl 8	give -12	go -34	goal -10	goals -15	going -11	gol -11	golf -16	goods -20	gouverneur -14	governante 18	government -40	governo 6	governor 18	grandmother 18	grievance-driven -17	group -13	groupe -13	groups 15	growing -16	growth -17	grupo -16	guard 23	guidance -6	guineense 13	guns -11	haar 15	half 17	hall -22	hallazgo -18	hampshire -28	hand -19	hands -12	hard-liner -14	haute -21	he 35	head -7	health -28	heard -20	hearing -20	heckler 6	help -15	helped -12	heritage -17	het -60	heure -21	hij 12	his 8	hold -13	home -31	homóloga -17	hopeful -9	host -21	hour -6	house -24	héros -21	i -34	idea -16	ihr -13	il 36	illicit -15	ils -25	image -12	immigrants -15	immigration -10	impersonator -15	importance -10	incident -23	incidents -11	income -10	indagato -14	indictment -19	individuals -14	industriels -21	industry -24	inequality -22	inflation -19	influence -33	information -19	inquiry -30	insecure -17	insider 21	insiders -20	instance -16	institute 9	institution 13	intellectual -18	interest -16	interjected 6	interview -24	interviews -19	intruders 14	inversión -13	investigadora 14	investigation 16	investigators -27	investment -21	investor 6	investors -12	involved 11	iowa -23	iphone -17	iraq -22	island -14	israel -10	issue -19	issues -15	it -79	italiana -12	its -24	itself 7	jefferies 7	jihad -18	job -15	jobs -15	joked -12	journalist -17	journalists -8	judge -9	juges 15	junior 10	jury -8	justice 6	justices -21	keep -14	keeps -20	key -27	khan -10	killing -18	king -16	land 14	language -29	laredo -17	late 17	latest -16	latter 12	lawmaker 16	lawmakers 12	laws -16	lawsuit 27	lawyer -7	lawyers 17	leader -10	leadership -23	least -17	led -13	leeds -24	left -6	legislation -8	legislature -15	lei 8	less -19	letter 21	ley -16	liberal -13	library 17	libya -12	life -7	lights -26	line -20	lines -27	list -17	listeners -24	little -12	loans -11	local 12	long -26	longer -9	look -11	looked -21	looks -14	loud -20	lui -29	lynch -17	líder -11	made -21	maestro 15	magazine 12	magistrada 18	magistrate 13	magistrato 23	maine -23	making -11	man -29	manutention -26	march -24	marchés -17	marriage -9	mass -8	massacre -15	match -22	mate -21	math -8	matter -13	measure -18	media -19	meeting -31	member -7	members -7	men -30	mercado -20	merger -14	message -14	messages -24	mexico -21	million -13	mind 10	ministers -35	ministre 19	ministro 21	ministry 20	minorities -18	minutes -31	mishandled -9	misinformation -14	model -10	moderator 15	mogul 13	moment -19	monday -23	monde -20	money -10	months -19	more -37	mosque -25	mot -6	mother -16	motion -9	move -38	movement -34	moves -16	movie 16	msnbc -15	much -21	muestras -16	museum -15	musician 14	my -16	médailles -12	n -15	name -27	named -13	names -16	narrator 22	nation -35	nations -19	native -13	nativist -12	negotiations -21	negotiator -12	negócio -24	nervous -12	neurosurgeon 22	neutrality -9	nevada -10	neve -13	new -30	news 8	newspaper 18	night -28	nobody -20	nomination -12	nominee 23	norma 9	nota -18	note 9	noted -15	nous -15	nouveau -16	novelist 15	number -12	numbers -16	observers 12	occasion -20	offensive -17	offer -24	office 27	officer 7	officers -11	official 30	old -13	on -48	one -54	onslaught -13	operatives -11	operator -8	opinion 22	oposição -8	opponent -18	opponents -25	oppositie -15	opposition -20	order -20	organisation -14	organization -22	organizer -9	osserva -14	other -6	others 11	our -18	outlets 7	outsider -15	own -25	owner -16	pac -11	padre -12	page -9	paid -12	panel -16	paper -25	parents -23	paris -13	park -20	parola -15	parquet 14	part -31	parte -29	particular -10	partido -20	parties 12	partner -29	partners -7	party -48	passing -17	pastor 12	patients -14	pause -20	pay -16	payment -7	pennsylvania 9	people -21	percentage -19	personal -22	philadelphia -12	phone -24	phrase -15	physician 10	piano -16	piece -14	pilot -16	plaisantin 8	plans -16	platform -14	playbook 13	players -6	plumber -13	podcast -18	point -32	points -9	police -19	policies -17	policy -22	politica -8	political -17	politician 9	politicians 8	politics -20	poll 44	polls -20	pollster 6	pontiff 16	pool 20	poor -9	popular -15	population -15	portavoz -6	position -21	positive -8	possible -16	post 17	posted -15	prejuízo -21	premier -23	prensa -28	prepared -14	presentador -22	presidency -13	press -9	price -14	priest 10	primaries -22	primary -34	primo -23	prison -11	private -35	problem -11	problema -21	procedure -13	process -24	produzione -21	professor -10	program -34	programme -21	programs -10	progressives -21	project -8	projet -29	pronouncements -12	proposal -25	proposed -9	proposition -16	prosecution -18	prosecutor 13	prosecutors 12	protester -25	protesters 23	protestors -12	président -25	présidente -8	prévenu -19	public -20	pun -21	pushed -12	pénaliste 23	pênalti -10	question -27	questions -18	race -35	races -26	radio -8	raids -11	raising -28	rallies -10	rallying -7	rapport 10	rate -15	rates -15	reaction -15	read -24	reads -13	recalled 8	received -22	recent -27	rechtbank 7	record -29	reform -25	refugees -19	region -9	regulator 15	relation -6	release -21	released 14	remains -6	remark -19	rensters -15	replied -7	report 20	reporters -19	representative -11	représentant -14	republicans -20	research -20	resident -12	residents -15	resources -15	responded -11	responsable 8	response 7	result -31	resultados -16	results -15	retailer -22	returns -24	rhetoric -11	rien -21	rientro -19	riferito -10	right -18	rights -25	rival -29	rivals -14	role -13	roof -15	rubio -18	rule -19	ruling -10	russia 15	ryan -15	réponse -22	safe -18	said -40	sale -15	salem -23	same -22	samen 14	sanders 18	santé 7	saturday -21	saying -34	says -20	saída -25	scandal -18	scathing -15	scene -14	schedule -15	schools -15	season -9	second -13	seconde 8	secours -12	secretary -6	secteur -27	security -21	seem -26	seemed -21	seen 11	senate -8	senator 22	senators -28	sentiment -18	septuagénaire 11	service 9	services -15	session -19	several -17	sexist -23	shares -16	she 21	sheets -11	shift -16	ship -24	shirt -11	shirts -16	shootings -15	short -24	shot 22	shouted 8	showing -24	side -33	sides -13	sie 9	sign 7	signs -20	silence -17	similar -12	simple -15	sindacalista 6	sindacati -25	singer 12	sinistra -18	sister -15	site -26	situation -21	skills -10	skipper 11	slogan -21	so -20	socialist -6	société -16	software -12	soldiers -30	somber -18	some 13	someone 9	something -7	son -15	sottosegretario -13	source 40	sources 11	south -23	speaker -16	specific -14	spectators -16	speech -34	speeches -19	speechwriter -14	spoke -18	spokesman 9	spokeswoman 22	spot 38	spring -12	square -21	staffer 9	staffers -17	stage -14	stampa -7	stand -22	standards -12	standing -16	star -27	start-up -22	state -13	stated -21	statement -16	statements -23	station -23	stereotypes -18	stopped -14	stories -16	story -28	strategist 28	strategists -15	strategy -20	street -13	strength -10	strike -6	striker 11	student 23	study 9	sua -14	subject -18	success -27	such -16	suggested 6	suit 16	summer -19	suo -16	superdelegate -10	superdelegates -14	supervisor 13	supporter -21	supporters -17	sure -13	swing -11	sympathetic -16	syria -13	system -23	sénateurs -20	taj -9	take -21	taking -15	talk -28	talking -10	talks -16	target -18	tax -35	taxes -25	te -10	teacher -14	technique -12	technologies -14	tecnico 17	teenager 11	tehran 10	tekst -10	telephone -28	television -23	temperament -17	tempi -15	term -25	territory -13	terrorism -24	terrorist -22	terrorists -9	terug -17	test -15	testa -22	tested -14	testo -34	text -25	texte -14	that -61	their -7	theories -18	theory -11	these -14	they -22	things -22	think -11	third -15	this -41	those -39	thursday -39	time -31	times 9	told -18	tone -30	tongien 8	took -13	top -24	tout -30	tower -11	town 10	trail -16	trainer 14	treasurer 16	trejos -7	trial -25	tribunal -22	trip -14	trump -40	tuesday -30	turmoil -17	turn -19	tweet -26	tweeted 22	twitter -26	two -13	tycoon 14	técnico -13	u.s. -20	ukraine -15	unemployment -15	union -22	unions -21	unit 9	units -15	universiteit -16	university -21	usa -6	use -15	user 27	usine -21	vegas -18	vendeur -21	vendor 12	verdict -19	verklaring -15	vermont 8	vero -15	vertritt -14	very -17	veteran 9	victims -25	victory -18	video -25	videos -15	view 8	viewers -11	village -21	voce -17	volunteer 13	vote -33	voter -17	voters -24	votes -27	voting -17	wages -11	walked -16	walker -13	war -6	warned -14	washington -8	water -14	waterboarding -14	way -29	we -19	weapon -13	website -15	wednesday -10	weeks -22	went -21	weten 15	white -16	whites -24	whoever -12	widow 25	win -26	witness -10	woman 15	women -23	word -17	worden -14	words -39	work -21	worker 10	workers -22	world -25	worry -12	writers -17	writes -19	writing -16	wrong -13	wrote -13	wyoming -21	years -27	york -27	you -45	zij 30	zo -23	zurück -26	áudio -20	édile 8	élue 8	órgão -23
intro-force|according-to|,|according|	13-25 16	3 13
intro-force|according-to|:|according|	1 -10	4-6 -23	7-12 -16
intro-force|according-to|auxiliary|according|	1 -10	4-6 7
intro-force|according-to|capital|according|	0 14
intro-force|according-to|determiner|according|	4-6 6
intro-force|according-to|preposition|according|	4-6 -11
intro-force|according-to|start|according|	0 -10	1 12	3 24	7-12 11
intro-force|according-to|word|according|	0 -6	13-25 -18	4-6 15	7-12 -22
intro-force|colon|:|naked|	1 -16	3 9	4-6 -16	7-12 18
intro-force|colon|start|judging|	26+ 6
intro-force|colon|start|naked|	26+ 7
intro-force|colon|start|other|	26+ -14
intro-force|named-before|quote|naked|	13-25 -12	4-6 7
intro-force|named-before|start|naked|	26+ -60
intro-force|named-before|stop|naked|	1 15	13-25 -12	2 12	26+ -12	3 -19	4-6 -6
intro-force|named-nearby|(|naked|	0 -6	1 -15	13-25 -22	26+ -10	7-12 -20
intro-force|named-nearby|)|naked|	4-6 19
intro-force|named-nearby|,|naked|	0 -18	1 9	13-25 -10	26+ -24	3 -9	4-6 -9
intro-force|named-nearby|-|naked|	0 12	1 -11	13-25 -10	4-6 -16	7-12 -22
intro-force|named-nearby|:|naked|	1 30	13-25 -7	2 -8	3 21	4-6 -11	7-12 -36
intro-force|named-nearby|;|naked|	7-12 -18
intro-force|named-nearby|adverb|naked|	0 -14	1 -26	13-25 -13	2 -8	26+ -6	4-6 -33	7-12 8
intro-force|named-nearby|auxiliary|naked|	1 -37	13-25 13	2 -40	26+ 24	3 -37	4-6 -23
intro-force|named-nearby|capital|naked|	0 -25	1 -14	13-25 14	26+ -21	3 -13	4-6 24	7-12 23
intro-force|named-nearby|coordinator|naked|	0 -19	1 -22	13-25 -11	2 -12	3 -25	4-6 -10	7-12 -25
intro-force|named-nearby|determiner|naked|	0 -13	1 -22	13-25 -6	2 -26	3 10	7-12 -14
intro-force|named-nearby|possessive|naked|	1 -25	13-25 6	2 9	26+ -10	3 17	4-6 -17	7-12 -18
intro-force|named-nearby|preposition|naked|	0 -28	26+ -6	7-12 16
intro-force|named-nearby|pronoun|naked|	0 -45	1 -15	13-25 -24	2 15	26+ -12	3 12	4-6 -30
intro-force|named-nearby|quote|naked|	0 6	3 -11	7-12 8
intro-force|named-nearby|start|naked|	0 28	13-25 -25	2 22	4-6 22	7-12 13
intro-force|named-nearby|stop|naked|	0 12	1 17	2 28	4-6 12	7-12 8
intro-force|named-nearby|subordinator|naked|	0 18	1 -40	13-25 -19	2 -12	26+ -18	3 -12	4-6 -7	7-12 -27
intro-force|named-nearby|that|naked|	0 -12	1 -36	13-25 -23	2 -17	26+ -22	4-6 25
intro-force|named-nearby|verb-judging|naked|	0 -20	1 8	2 16	26+ -24	3 14	4-6 10	7-12 -37
intro-force|named-nearby|verb-saying|naked|	0 -12	1 -25	13-25 -15	26+ -29	7-12 -19
intro-force|named-nearby|verb-thinking|naked|	0 14	1 -8	2 -6	26+ -11	3 -14	4-6 -23	7-12 -22
intro-force|named-nearby|word|naked|	0 -17	1 -45	13-25 -24	2 -8	3 6	4-6 27
intro-force|named-nearby|–|naked|	4-6 -30
intro-force|named-nearby|—|naked|	7-12 16
intro-force|named-nearby|’|naked|	1 -11
intro-force|paragraph-before|start|according|	26+ -26
intro-force|paragraph-before|start|judging|	26+ -20
intro-force|paragraph-before|start|other|	26+ -21
intro-force|paragraph-before|start|saying|	26+ -18
intro-force|paragraph-before|start|thinking|	26+ -35
intro-force|possessor|,|naked|	3 10	4-6 -13	7-12 -20
intro-force|possessor|-|naked|	4-6 -25	7-12 -22
intro-force|possessor|:|naked|	3 -18	4-6 -27	7-12 8
intro-force|possessor|adverb|naked|	7-12 -15
intro-force|possessor|auxiliary|naked|	2 -46	4-6 -11	7-12 -17
intro-force|possessor|capital|naked|	3 -19	4-6 -14	7-12 8
intro-force|possessor|coordinator|naked|	2 -17	3 -16	4-6 -24	7-12 -29
intro-force|possessor|determiner|naked|	0 -15	13-25 8	2 -32	3 -43
intro-force|possessor|possessive|naked|	1 -9	4-6 -23	7-12 -22
intro-force|possessor|preposition|naked|	13-25 -15	4-6 6	7-12 -15
intro-force|possessor|pronoun|naked|	13-25 -14	4-6 -30	7-12 -8
intro-force|possessor|subordinator|naked|	3 -22	4-6 -26	7-12 -48
intro-force|possessor|that|naked|	13-25 -17	2 9	4-6 23	7-12 9
intro-force|possessor|verb-judging|naked|	3 16	7-12 -22
intro-force|possessor|verb-saying|naked|	2 -25	3 -29	4-6 -28	7-12 -42
intro-force|possessor|verb-thinking|naked|	2 -23	4-6 -17	7-12 -24
intro-force|possessor|word|naked|	1 -43	13-25 -14	2 -35	4-6 -40	7-12 -15
intro-force|possessor|’|naked|	1 -21
intro-force|quote-then-speaker|(|saying|	0 16
intro-force|quote-then-speaker|,|other|	1 -16	13-25 -18	2 -27	4-6 -22	7-12 -17
intro-force|quote-then-speaker|,|saying|	-11 -15	-21 -7	-3 -25	-6 18	-7 -6	-8 -15	-9 -19	2 10	3 -17	4-6 -10	7-12 -19
intro-force|quote-then-speaker|-|saying|	0 35
intro-force|quote-then-speaker|:|saying|	-11 -16	-6 -13	-8 -18	0 31
intro-force|quote-then-speaker|adverb|judging|	-12 14
intro-force|quote-then-speaker|auxiliary|judging|	-11 9	-12 -6	-3 -27	-4 -18	-8 17	1 -28	13-25 -18	7-12 -9
intro-force|quote-then-speaker|auxiliary|other|	-3 -16	-4 -12	-5 -21	-7 -13	-8 -21	13-25 -19	2 15	3 -17	4-6 -30	7-12 -27
intro-force|quote-then-speaker|auxiliary|saying|	-10 -6	-21 -14	-3 -23	-4 -15	-5 -17	-7 -14	-8 -8	-9 -19	13-25 -9	2 -20	3 -9	4-6 -7
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -25	-3 -18	-5 -7	1 -28	13-25 -17	4-6 -14	7-12 10
intro-force|quote-then-speaker|capital|other|	0 -8	1 8	13-25 -13	2 -17
intro-force|quote-then-speaker|capital|saying|	-5 -10	-9 -18	0 24	1 -23	2 -8	7-12 -15
intro-force|quote-then-speaker|coordinator|saying|	1 -6
intro-force|quote-then-speaker|determiner|judging|	-10 -7	-4 -8	-6 -8	-9 10	1 -18	13-25 -21	2 -13	3 -14	4-6 -11	7-12 -29
intro-force|quote-then-speaker|determiner|other|	-10 -7	-15 -10	-16 15	-20 -13	-4 -14	-5 11	-6 18	-8 12	0 -49	2 -29	26+ -21	3 -14	4-6 -26	7-12 -26
intro-force|quote-then-speaker|determiner|saying|	-10 8	-12 28	-14 -15	-17 -14	-24 -16	-4 -15	-5 10	-6 -6	-7 20	1 -37	13-25 -13	2 -15	7-12 9
intro-force|quote-then-speaker|determiner|thinking|	-9 -12	0 -10	1 -16	2 -40	4-6 -16	7-12 -20
intro-force|quote-then-speaker|possessive|judging|	0 -12	1 -19
intro-force|quote-then-speaker|possessive|other|	0 -18
intro-force|quote-then-speaker|possessive|saying|	0 15
intro-force|quote-then-speaker|possessive|thinking|	4-6 -18
intro-force|quote-then-speaker|preposition|judging|	1 -19	4-6 -14	7-12 -18
intro-force|quote-then-speaker|preposition|other|	-10 7	-12 6	-6 6	13-25 -19	3 -12	4-6 -18	7-12 -21
intro-force|quote-then-speaker|preposition|saying|	1 -9	13-25 -18	2 -14	3 -8	4-6 -18	7-12 -11
intro-force|quote-then-speaker|preposition|thinking|	2 -19	7-12 -21
intro-force|quote-then-speaker|pronoun|other|	2 -15	4-6 -18	7-12 -24
intro-force|quote-then-speaker|pronoun|saying|	-10 15	-4 -10	0 19	1 -19
intro-force|quote-then-speaker|quote|saying|	0 25
intro-force|quote-then-speaker|start|judging|	0 22	1 14	13-25 -24	2 -6	3 -11	7-12 -27
intro-force|quote-then-speaker|start|other|	0 40	1 -17	13-25 -37	2 -39	26+ -26	3 -27
intro-force|quote-then-speaker|start|saying|	0 9	1 -12	13-25 -30	2 11	3 -15	7-12 -41
intro-force|quote-then-speaker|start|thinking|	0 29	1 25	13-25 -33	4-6 -27	7-12 -37
intro-force|quote-then-speaker|stop|judging|	0 22	4-6 -23	7-12 -22
intro-force|quote-then-speaker|stop|other|	0 24	1 -12	13-25 -21	2 8	4-6 -24	7-12 -36
intro-force|quote-then-speaker|stop|saying|	0 33	1 11	13-25 7	2 6	4-6 -9
intro-force|quote-then-speaker|stop|thinking|	0 24	1 -7	7-12 -20
intro-force|quote-then-speaker|subordinator|other|	-13 -14	0 9	1 -10
intro-force|quote-then-speaker|subordinator|saying|	-13 -14	0 14	1 -22	13-25 -9	2 -13	7-12 -18
intro-force|quote-then-speaker|subordinator|thinking|	7-12 -10
intro-force|quote-then-speaker|that|judging|	1 -18	7-12 -6
intro-force|quote-then-speaker|that|other|	-4 8	-8 -15	0 -20	1 -10	13-25 -12	4-6 -8	7-12 -11
intro-force|quote-then-speaker|that|saying|	1 -19	13-25 -14
intro-force|quote-then-speaker|verb-judging|judging|	1 -15
intro-force|quote-then-speaker|verb-judging|other|	0 -7	1 -17	4-6 -13
intro-force|quote-then-speaker|verb-judging|saying|	-5 17	-9 -21	0 -13	1 9
intro-force|quote-then-speaker|verb-saying|other|	-7 -14	1 -24	2 12
intro-force|quote-then-speaker|verb-saying|saying|	-3 7	1 -23	2 -20	4-6 -13
intro-force|quote-then-speaker|verb-thinking|saying|	0 19
intro-force|quote-then-speaker|word|judging|	-12 19	-15 15	-4 -10	1 -16	2 -15	4-6 -25	7-12 -16
intro-force|quote-then-speaker|word|other|	0 -24	13-25 -18	2 -31	3 -20	4-6 -31	7-12 -26
intro-force|quote-then-speaker|word|saying|	-12 11	-14 16	-17 -15	-19 9	-3 -13	-5 -16	-6 -9	-7 -23	-8 -9	-9 23	0 18	1 -28	2 -18	3 -16	4-6 -24	7-12 17
intro-force|quote-then-speaker|word|thinking|	1 -16	7-12 -9
intro-force|quote-then-verb|,|saying|	0 21	1 17
intro-force|quote-then-verb|:|saying|	0 16	1 47
intro-force|quote-then-verb|auxiliary|judging|	1 6
intro-force|quote-then-verb|auxiliary|saying|	0 25	1 7	7-12 16
intro-force|quote-then-verb|capital|saying|	0 12	1 13
intro-force|quote-then-verb|coordinator|saying|	0 29
intro-force|quote-then-verb|determiner|saying|	0 -7	13-25 8	4-6 13
intro-force|quote-then-verb|preposition|saying|	1 -26
intro-force|quote-then-verb|pronoun|saying|	0 16
intro-force|quote-then-verb|start|judging|	1 18
intro-force|quote-then-verb|start|other|	1 30
intro-force|quote-then-verb|start|saying|	0 12	1 -9	13-25 -17	7-12 -24
intro-force|quote-then-verb|stop|judging|	1 15
intro-force|quote-then-verb|stop|other|	1 8
intro-force|quote-then-verb|stop|saying|	0 23	4-6 -11	7-12 -25
intro-force|quote-then-verb|subordinator|saying|	1 -17
intro-force|quote-then-verb|verb-saying|saying|	1 -18
intro-force|quote-then-verb|word|judging|	1 -12
intro-force|quote-then-verb|word|saying|	0 -9	1 22
intro-force|sentence-after|,|judging|	0 -20	4-6 -9
intro-force|sentence-after|,|other|	0 -22	1 -13	13-25 -13	3 -16	4-6 -16	7-12 -12
intro-force|sentence-after|,|saying|	0 -48	1 -17	2 -21	4-6 -20	7-12 -25
intro-force|sentence-after|,|thinking|	0 -19
intro-force|sentence-after|:|other|	0 8	1 -19	3 -26	4-6 -8	7-12 -16
intro-force|sentence-after|:|saying|	0 -30	1 14	4-6 -19	7-12 -18
intro-force|sentence-after|auxiliary|judging|	13-25 -17	7-12 -15
intro-force|sentence-after|auxiliary|other|	0 -9	1 7	13-25 -22	2 -28	4-6 -18	7-12 -18
intro-force|sentence-after|auxiliary|saying|	0 -51	1 10	2 -29	3 -15	4-6 -22	7-12 -17
intro-force|sentence-after|capital|judging|	0 -24
intro-force|sentence-after|capital|saying|	0 -21
intro-force|sentence-after|coordinator|other|	0 -18
intro-force|sentence-after|coordinator|saying|	0 -18
intro-force|sentence-after|determiner|other|	0 -28	1 -17	13-25 -28
intro-force|sentence-after|determiner|saying|	0 -32	1 -20	7-12 -24
intro-force|sentence-after|preposition|judging|	0 -19
intro-force|sentence-after|preposition|other|	0 -21	7-12 -10
intro-force|sentence-after|preposition|saying|	0 -26	7-12 -15
intro-force|sentence-after|pronoun|judging|	0 -16
intro-force|sentence-after|pronoun|other|	0 8	13-25 -15	4-6 -22
intro-force|sentence-after|pronoun|saying|	0 -7
intro-force|sentence-after|start|judging|	0 19
intro-force|sentence-after|start|other|	0 15
intro-force|sentence-after|start|saying|	0 33	1 6	2 -12
intro-force|sentence-after|stop|judging|	0 -24	13-25 -19	4-6 -15
intro-force|sentence-after|stop|other|	0 -40	1 -30	13-25 -25	7-12 -31
intro-force|sentence-after|stop|saying|	0 9	1 -21	3 -16	4-6 -20
intro-force|sentence-after|subordinator|other|	0 -24	4-6 -22
intro-force|sentence-after|subordinator|saying|	0 -30	4-6 9
intro-force|sentence-after|that|other|	4-6 -20
intro-force|sentence-after|that|saying|	0 -23
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -15
intro-force|sentence-after|verb-judging|saying|	0 -26
intro-force|sentence-after|verb-saying|other|	0 -20	7-12 -16
intro-force|sentence-after|verb-saying|saying|	0 9
intro-force|sentence-after|verb-thinking|other|	0 -23
intro-force|sentence-after|verb-thinking|saying|	0 -28	4-6 -13
intro-force|sentence-after|word|judging|	0 -21
intro-force|sentence-after|word|other|	0 10	1 -30	13-25 -14	3 -24	7-12 -17
intro-force|sentence-after|word|saying|	1 -30	2 -17	3 -20	4-6 -12	7-12 -22
intro-force|sentence-before|,|according|	13-25 -21	26+ -20
intro-force|sentence-before|,|judging|	13-25 -40	26+ -26	7-12 -20
intro-force|sentence-before|,|other|	26+ -45	4-6 -25	7-12 -53
intro-force|sentence-before|,|saying|	13-25 -22	26+ -43	7-12 -7
intro-force|sentence-before|,|thinking|	13-25 -29	26+ -25	7-12 -15
intro-force|sentence-before|:|according|	13-25 6	26+ -26	7-12 -30
intro-force|sentence-before|:|judging|	13-25 -43	26+ -28	7-12 -26
intro-force|sentence-before|:|other|	13-25 -53	26+ -66	4-6 -18
intro-force|sentence-before|:|saying|	13-25 -48	4-6 -10	7-12 -9
intro-force|sentence-before|:|thinking|	13-25 -27	7-12 -10
intro-force|sentence-before|adverb|other|	26+ -16
intro-force|sentence-before|adverb|saying|	13-25 -36
intro-force|sentence-before|adverb|thinking|	13-25 -6
intro-force|sentence-before|auxiliary|according|	13-25 -22	26+ -22
intro-force|sentence-before|auxiliary|judging|	26+ -21
intro-force|sentence-before|auxiliary|other|	26+ -72	4-6 -21	7-12 -45
intro-force|sentence-before|auxiliary|saying|	13-25 -17	26+ -67	4-6 -22	7-12 17
intro-force|sentence-before|auxiliary|thinking|	13-25 -22	26+ -22
intro-force|sentence-before|capital|judging|	13-25 -27	26+ -19	7-12 -26
intro-force|sentence-before|capital|other|	13-25 -20	26+ -31	7-12 -22
intro-force|sentence-before|capital|saying|	13-25 -9	26+ -33	7-12 -36
intro-force|sentence-before|coordinator|judging|	13-25 -18	26+ -24
intro-force|sentence-before|coordinator|other|	13-25 -36
intro-force|sentence-before|coordinator|saying|	13-25 -29	26+ -25	7-12 -20
intro-force|sentence-before|determiner|judging|	13-25 -38	7-12 -20
intro-force|sentence-before|determiner|other|	13-25 -68	7-12 -28
intro-force|sentence-before|determiner|saying|	13-25 -53	26+ -56	7-12 -33
intro-force|sentence-before|determiner|thinking|	13-25 -15	26+ -27	7-12 -17
intro-force|sentence-before|possessive|other|	13-25 -14	26+ -25	7-12 -15
intro-force|sentence-before|preposition|according|	13-25 -15
intro-force|sentence-before|preposition|judging|	13-25 7	26+ -27	7-12 -25
intro-force|sentence-before|preposition|other|	13-25 -16	26+ -64	7-12 -18
intro-force|sentence-before|preposition|saying|	13-25 -10	26+ -56	7-12 -34
intro-force|sentence-before|preposition|thinking|	13-25 -8	26+ -19
intro-force|sentence-before|pronoun|judging|	13-25 -20	26+ -17
intro-force|sentence-before|pronoun|other|	13-25 -34	26+ -26	7-12 -38
intro-force|sentence-before|pronoun|saying|	13-25 -35	26+ -33	7-12 6
intro-force|sentence-before|pronoun|thinking|	13-25 -19
intro-force|sentence-before|quote|judging|	3 -16
intro-force|sentence-before|quote|saying|	13-25 -10	4-6 17	7-12 14
intro-force|sentence-before|stop|according|	1 -10	13-25 -21	26+ -13	4-6 6	7-12 8
intro-force|sentence-before|stop|judging|	1 -20	13-25 -39	2 -29	26+ -12	3 -44	4-6 -8	7-12 -21
intro-force|sentence-before|stop|other|	1 -23	26+ -43	4-6 -12	7-12 -19
intro-force|sentence-before|stop|saying|	1 18	13-25 15	2 11	4-6 -12	7-12 -22
intro-force|sentence-before|stop|thinking|	1 -20	13-25 -28	2 -15	26+ -7	3 -26	7-12 -27
intro-force|sentence-before|subordinator|judging|	13-25 -27	26+ -22
intro-force|sentence-before|subordinator|other|	26+ -45	7-12 -19
intro-force|sentence-before|subordinator|thinking|	26+ -8
intro-force|sentence-before|that|judging|	13-25 -25	26+ -22
intro-force|sentence-before|that|other|	13-25 -28	26+ -36	7-12 -26
intro-force|sentence-before|that|saying|	13-25 -22	26+ -29	7-12 -19
intro-force|sentence-before|that|thinking|	13-25 -15
intro-force|sentence-before|verb-judging|judging|	26+ -21
intro-force|sentence-before|verb-judging|other|	13-25 -42	26+ -56	4-6 -24	7-12 -30
intro-force|sentence-before|verb-judging|saying|	26+ 12
intro-force|sentence-before|verb-judging|thinking|	13-25 -18	26+ -16
intro-force|sentence-before|verb-saying|judging|	13-25 -16	26+ -16
intro-force|sentence-before|verb-saying|other|	13-25 -49	26+ -31	7-12 -27
intro-force|sentence-before|verb-saying|saying|	13-25 -38	26+ -33	7-12 -17
intro-force|sentence-before|verb-thinking|judging|	13-25 9
intro-force|sentence-before|verb-thinking|other|	13-25 -28	26+ -19
intro-force|sentence-before|verb-thinking|saying|	13-25 6	26+ -23
intro-force|sentence-before|word|according|	7-12 -14
intro-force|sentence-before|word|judging|	13-25 -48	26+ -43	7-12 6
intro-force|sentence-before|word|other|	13-25 -33	26+ -29	4-6 -21	7-12 -49
intro-force|sentence-before|word|saying|	26+ -18	4-6 -9	7-12 -52
intro-force|sentence-before|word|thinking|	13-25 -24	26+ -13	7-12 -14
intro-force|signature|,|naked|	1 -25
intro-force|signature|start|naked|	1 22
intro-force|speaker-then-quote|(|judging|	4-6 12	7-12 -11
intro-force|speaker-then-quote|(|other|	13-25 -12
intro-force|speaker-then-quote|,|judging|	13-25 -12	3 17	7-12 17
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -46	26+ -14	4-6 -7	7-12 24
intro-force|speaker-then-quote|,|saying|	1 14	13-25 -8	26+ 16	4-6 -7	7-12 -12
intro-force|speaker-then-quote|,|thinking|	1 -28	13-25 -28	3 -15	4-6 11	7-12 10
intro-force|speaker-then-quote|-|other|	2 -26	7-12 -11
intro-force|speaker-then-quote|-|saying|	4-6 18
intro-force|speaker-then-quote|:|judging|	13-25 -18	2 13	3 -9	7-12 -10
intro-force|speaker-then-quote|:|other|	1 19	13-25 -45	2 14	26+ -24	3 26	7-12 -12
intro-force|speaker-then-quote|:|saying|	13-25 -29	2 -17	3 21	4-6 -6	7-12 -6
intro-force|speaker-then-quote|:|thinking|	3 18	4-6 11	7-12 -31
intro-force|speaker-then-quote|adverb|judging|	13-25 9	4-6 13	7-12 -13
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 16	7-12 -23
intro-force|speaker-then-quote|adverb|saying|	13-25 6	2 16	3 -7	4-6 -7
intro-force|speaker-then-quote|auxiliary|judging|	1 -17	13-25 -17	2 9	26+ -11	7-12 -16
intro-force|speaker-then-quote|auxiliary|other|	0 -44	1 -28	2 -21	26+ 11	3 -7	4-6 -6
intro-force|speaker-then-quote|auxiliary|saying|	1 23	2 -7	3 -23	4-6 6	7-12 9
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -17	2 -31	3 -13	4-6 -6	7-12 -15
intro-force|speaker-then-quote|capital|judging|	1 -13	13-25 13	2 23	7-12 22
intro-force|speaker-then-quote|capital|other|	3 -19	4-6 7	7-12 -13
intro-force|speaker-then-quote|capital|saying|	13-25 14	3 19	7-12 -9
intro-force|speaker-then-quote|capital|thinking|	1 -16	4-6 -16
intro-force|speaker-then-quote|coordinator|judging|	13-25 -13	2 -16	3 -15	7-12 10
intro-force|speaker-then-quote|coordinator|other|	2 -26	26+ -21	3 -25	4-6 -21	7-12 -26
intro-force|speaker-then-quote|coordinator|saying|	13-25 12	3 -7	4-6 10	7-12 14
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -14
intro-force|speaker-then-quote|determiner|judging|	1 -27	13-25 -11	2 20	26+ 10	3 -19	7-12 29
intro-force|speaker-then-quote|determiner|other|	1 -27	2 -16	26+ -40	4-6 17	7-12 -6
intro-force|speaker-then-quote|determiner|saying|	1 -8	13-25 24	26+ 6	3 18	4-6 -11	7-12 13
intro-force|speaker-then-quote|determiner|thinking|	1 -13	2 -20	26+ -13	3 14	4-6 18	7-12 9
intro-force|speaker-then-quote|possessive|judging|	4-6 8	7-12 -15
intro-force|speaker-then-quote|possessive|other|	3 8	4-6 -15
intro-force|speaker-then-quote|possessive|saying|	2 18	3 20	4-6 18	7-12 28
intro-force|speaker-then-quote|possessive|thinking|	13-25 -12
intro-force|speaker-then-quote|preposition|judging|	1 10	13-25 11	2 7	3 -13	4-6 19	7-12 7
intro-force|speaker-then-quote|preposition|other|	13-25 -15	26+ -13	4-6 7	7-12 14
intro-force|speaker-then-quote|preposition|saying|	13-25 24	4-6 -8	7-12 -21
intro-force|speaker-then-quote|preposition|thinking|	1 -7	2 -6	3 -12	7-12 -13
intro-force|speaker-then-quote|pronoun|judging|	1 7	13-25 8	4-6 12	7-12 -11
intro-force|speaker-then-quote|pronoun|other|	1 -13	13-25 9	2 -10	3 -15	4-6 -13
intro-force|speaker-then-quote|pronoun|saying|	13-25 -6	2 21	3 -9	4-6 -34	7-12 -6
intro-force|speaker-then-quote|pronoun|thinking|	1 11	13-25 -14
intro-force|speaker-then-quote|quote|judging|	2 -8
intro-force|speaker-then-quote|quote|other|	7-12 12
intro-force|speaker-then-quote|subordinator|judging|	1 6	7-12 7
intro-force|speaker-then-quote|subordinator|other|	1 -17	13-25 -24	26+ -14	3 6	4-6 8	7-12 9
intro-force|speaker-then-quote|subordinator|saying|	1 -15	2 -10	4-6 -9	7-12 13
intro-force|speaker-then-quote|that|judging|	1 19	13-25 -15	4-6 -14	7-12 -29
intro-force|speaker-then-quote|that|other|	1 12	13-25 -22	2 -22	4-6 12	7-12 -43
intro-force|speaker-then-quote|that|saying|	2 8	3 11	4-6 19	7-12 -7
intro-force|speaker-then-quote|that|thinking|	13-25 -12	4-6 6	7-12 -22
intro-force|speaker-then-quote|verb-judging|judging|	0 16	13-25 -20	2 14	4-6 13	7-12 -28
intro-force|speaker-then-quote|verb-judging|other|	13-25 -50	3 19	7-12 -35
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -11	3 17	4-6 18	7-12 -22
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -22
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	2 10	4-6 -6
intro-force|speaker-then-quote|verb-saying|other|	13-25 10	2 -18	3 7	4-6 28	7-12 12
intro-force|speaker-then-quote|verb-saying|saying|	0 15	1 14	13-25 -17	2 8	26+ -18	7-12 -13
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -13	7-12 -14
intro-force|speaker-then-quote|verb-thinking|judging|	2 12	4-6 -11	7-12 12
intro-force|speaker-then-quote|verb-thinking|saying|	2 18	7-12 17
intro-force|speaker-then-quote|word|judging|	13-25 -17	3 12	4-6 13
intro-force|speaker-then-quote|word|other|	0 -20	1 -7	13-25 -27	26+ -26	3 -9	4-6 -26	7-12 -13
intro-force|speaker-then-quote|word|saying|	1 -8	13-25 -19	2 15	26+ 13	3 17	7-12 15
intro-force|speaker-then-quote|word|thinking|	13-25 -12	2 15	3 -6	4-6 -15	7-12 20
intro-force|topic|)|naked|	26+ -14
intro-force|topic|,|naked|	13-25 -42	26+ -10	4-6 -19	7-12 -25
intro-force|topic|:|naked|	1 17	13-25 -33	26+ -32	3 -14	4-6 17
intro-force|topic|;|naked|	26+ -17
intro-force|topic|adverb|naked|	13-25 -32	2 -16	26+ -25	4-6 -19
intro-force|topic|auxiliary|naked|	1 -33	26+ -56	4-6 -9	7-12 9
intro-force|topic|capital|naked|	26+ -44	4-6 10	7-12 -31
intro-force|topic|coordinator|naked|	13-25 -18	26+ -22
intro-force|topic|determiner|naked|	2 -20	26+ -38	3 9	4-6 -17	7-12 -38
intro-force|topic|preposition|naked|	13-25 -32	2 8	26+ -48	3 9	7-12 19
intro-force|topic|pronoun|naked|	2 -16	26+ -38	4-6 -9	7-12 -30
intro-force|topic|start|naked|	26+ -59
intro-force|topic|stop|naked|	13-25 -7	2 -17	26+ -14	3 -15	4-6 -9	7-12 -8
intro-force|topic|that|naked|	13-25 -27	2 -8	26+ -34	4-6 -12	7-12 -27
intro-force|topic|verb-judging|naked|	13-25 -31	2 15	26+ -22	7-12 -28
intro-force|topic|verb-saying|naked|	13-25 -35	26+ -24	7-12 -29
intro-force|topic|word|naked|	0 -26	2 11	26+ -37	3 32	7-12 14
intro-force|topic|–|naked|	26+ -16
intro-force|transcript|start|naked|	0 -10
intro-force|transcript|stop|naked|	0 -8
intro-force|verb-then-speaker|,|saying|	1 30	13-25 -21	2 9	7-12 17
intro-force|verb-then-speaker|:|judging|	1 -26	2 20	4-6 -20
intro-force|verb-then-speaker|:|saying|	4-6 22	7-12 -31
intro-force|verb-then-speaker|adverb|judging|	2 -23
intro-force|verb-then-speaker|adverb|saying|	1 -15	3 8
intro-force|verb-then-speaker|auxiliary|saying|	1 -15	13-25 -18	3 -21	4-6 -28	7-12 -32
intro-force|verb-then-speaker|capital|judging|	0 -36
intro-force|verb-then-speaker|capital|saying|	0 -41	2 -16	4-6 17	7-12 -20
intro-force|verb-then-speaker|coordinator|saying|	13-25 -13	4-6 -27	7-12 -17
intro-force|verb-then-speaker|determiner|judging|	2 -14
intro-force|verb-then-speaker|determiner|saying|	13-25 -7	2 -30	3 -22	4-6 14	7-12 -27
intro-force|verb-then-speaker|possessive|judging|	0 -15
intro-force|verb-then-speaker|preposition|judging|	1 -29
intro-force|verb-then-speaker|preposition|saying|	1 -33	13-25 -23	3 11	4-6 -31	7-12 -18
intro-force|verb-then-speaker|pronoun|judging|	0 -26
intro-force|verb-then-speaker|pronoun|saying|	0 -20
intro-force|verb-then-speaker|subordinator|judging|	1 -30
intro-force|verb-then-speaker|subordinator|saying|	13-25 -18	7-12 -9
intro-force|verb-then-speaker|that|judging|	0 7
intro-force|verb-then-speaker|that|saying|	0 -36	1 -25	2 -23	4-6 -15	7-12 -26
intro-force|verb-then-speaker|verb-saying|judging|	0 -9
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -23
intro-force|verb-then-speaker|verb-thinking|judging|	0 -17
intro-force|verb-then-speaker|word|judging|	0 -59	1 -25	4-6 -22	7-12 -26
intro-force|verb-then-speaker|word|saying|	0 -53	13-25 -23	4-6 -17	7-12 -7
intro|according-to|	, 10	: -25	; 8	capital 25	coordinator 15	preposition -10	start 25	subordinator 16	verb-judging 21	verb-saying 26	word -15
intro|colon|	: -11
intro|named-before|	start -60
intro|named-nearby|	( -38	- -25	; -6	adverb -8	auxiliary -19	coordinator -35	determiner -14	possessive -8	preposition 14	pronoun -17	quote -13	start 31	stop 37	subordinator -23	that -12	verb-saying -21	verb-thinking -18	’ -13
intro|paragraph-before|	start -28
intro|possessor|	, -8	- -41	adverb -19	auxiliary -14	capital -11	coordinator -44	determiner -6	possessive -16	quote -21	subordinator -22	that 31	verb-judging -10	verb-saying -54	verb-thinking -36	word -33	’ -21
intro|quote-then-speaker|	- 32	: 13	adverb 9	auxiliary -8	coordinator -22	possessive -20	preposition -25	pronoun 10	quote 13	stop 34	subordinator -14	that -39	verb-saying -7	verb-thinking -7	word -11	– -6
intro|quote-then-verb|	( 12	, 26	: 34	auxiliary 30	coordinator 30	determiner -15	possessive -9	preposition -19	pronoun 10	start -8	subordinator -24	that 11
intro|sentence-after|	, -72	: -6	adverb -35	auxiliary 7	capital -33	coordinator -35	determiner -57	preposition -48	start 40	subordinator -32	that -48	verb-judging -37	verb-thinking -45
intro|sentence-before|	( -26	, -30	- 12	: -22	adverb 9	capital -42	coordinator -14	determiner -32	possessive -20	preposition -16	quote 15	subordinator 10	that -52	verb-saying -23	word -7
intro|signature|	, -25	start 22
intro|speaker-then-quote|	( -11	, 8	- -17	auxiliary -15	capital -10	determiner 19	possessive 34	that 7	verb-judging -11	verb-saying 11	’ 24
intro|topic|	) -14	, -30	: -8	; -19	adverb -34	capital -11	coordinator -32	determiner -22	pronoun -22	start -59	stop -15	that -47	verb-judging -32	verb-saying -18	word 23	– -21
intro|transcript|	start -10	stop -8
intro|verb-then-speaker|	, 29	: 8	auxiliary -16	capital -12	coordinator -11	determiner 16	possessive -27	preposition -22	pronoun -8	subordinator -39	that -9	verb-judging -24	verb-saying -31	verb-thinking -33	word -18
kind|according-to|	organisation 12	person 25	place -33	unknown 20
kind|colon|	organisation 10	person 43	place -17	unknown -14
kind|named-before|	organisation -40	person 10	place -44	unknown -53
kind|named-nearby|	organisation -8	person 31	place -56	unknown -27
kind|organisation|	according 11	apposed 11	apposition -8	direct -11	judging 19	naked -13	other 16	relative 10	shared 6	thinking -18
kind|paragraph-before|	place -11	unknown -28
kind|	person 49	place -88	unknown -51
kind|person|	according 19	apposed 11	direct -6	judging 26	naked 42	other 23	passive 9	relative -35	saying 27	shared -41
kind|place|	according -36	apposition -21	direct -37	naked -67	other -7	passive -20	relative -16	saying -51	thinking -15
kind|possessor|	organisation -7	person -25	place 6	unknown -7
kind|quote-then-speaker|	person 7	place -37	unknown 12
kind|quote-then-verb|	organisation -14	person 26	place 24
kind|sentence-after|	organisation -50	place -32
kind|sentence-before|	person 6	place -56
kind|signature|	person 6	unknown -23
kind|speaker-then-quote|	organisation 17	person 30	place -27	unknown -42
kind|topic|	organisation 7	person 26	place -33	unknown -72
kind|transcript|	place -14	unknown -13
kind|unknown|	according 18	apposed -45	apposition -6	direct -26	naked -54	other -8	passive -19	relative 6	saying -10
kind|verb-then-speaker|	organisation -29	person 19	place -25	unknown 16
lead|according-to|lower|	according 15
lead|according-to|upper|	according 20
lead|colon|lower|	naked -14
lead|colon|upper|	judging 6	other -14
lead|named-before|other|	naked 11
lead|named-before|upper|	naked -21
lead|named-nearby|lower|	naked -10
lead|named-nearby|other|	naked -7
lead|named-nearby|upper|	naked 14
lead|paragraph-before|upper|	according -26	judging -20	other -21	saying -19	thinking -35
lead|possessor|lower|	naked -6
lead|possessor|upper|	naked 9
lead|quote-then-speaker|lower|	judging -20	other -12	saying -6
lead|quote-then-speaker|other|	judging -7	other -14	saying -16
lead|quote-then-speaker|upper|	other -6	saying 14	thinking -10
lead|quote-then-verb|lower|	judging -10	saying 30
lead|quote-then-verb|upper|	judging 18	other 11
lead|sentence-after|lower|	according -27	judging -10	saying -21	thinking -6
lead|sentence-after|upper|	according 9	judging -34	thinking -16
lead|sentence-before|lower|	according -7	saying -12	thinking -65
lead|sentence-before|other|	saying -11
lead|sentence-before|upper|	according 6	judging -28	other -18	thinking -39
lead|signature|lower|	naked -35
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 6	other -17	saying 15	thinking -7
lead|speaker-then-quote|other|	judging -11	other 17	saying 17
lead|speaker-then-quote|upper|	other 8	saying 7
lead|topic|other|	naked -21
lead|topic|upper|	naked -21
lead|transcript|upper|	naked -14
lead|verb-then-speaker|lower|	judging -15	other -12
lead|verb-then-speaker|upper|	saying 10
lemma|according-to|	none 27
lemma|	accuser -15	acknowledge -8	add 16	adiantar 17	admettre 13	admit 8	advertir 22	advise -19	affermare -8	affirm -6	affirmer 34	afirmar -20	aggiungere -7	agree -30	ajouter 27	alarmer -14	allow -44	ammettere 26	announce -20	annunciare 8	anticipare 9	antworten 12	anunciar -22	apelar 20	appeal -34	appeler 14	applaud -10	apuntar 14	argomentare 14	argue 24	asegurar -19	ask -12	assail 14	assert -13	assicurare 22	assume 10	assure 18	assurer 11	attaccare 8	attack -43	attendre 18	attribute -14	avertir -10	avisar 13	back -7	bark 15	bash -15	befinden 18	beg -10	begrüßen -25	behaupten 7	bekennen 6	believe -43	beloven -22	bemoan 7	bemängeln 14	benadrukken -10	berichten 14	beslissen 14	bestätigen -17	beteuern 16	betonen 12	bill -26	bitten -7	blast 17	blog -22	boast 21	brag -19	brand -17	brincar 19	bromear 26	brummen 18	calificar 10	care -24	cast 19	caution 17	celebrar -10	challenge -9	chant 10	characterize -8	cheer -12	chiamare -14	chide 14	chime -12	chiosare 14	cite 16	claim -14	clarify -9	comentar -6	comment -16	commentare 6	complain -9	completar 7	concede 25	conclure 15	confesar 21	confessare 14	confidare -10	confier 28	confirmar -6	confirmer -13	congratulate 9	consider -36	contar 17	contestar -12	contestare -25	continue 6	correct -11	craindre -18	credit -24	criticar 9	criticise -9	criticize -14	decide -24	decir 20	declarar 13	deem -24	defend 8	define -19	demander -8	denounce 16	depict 10	deride 10	desabafar 9	descartar -11	describir 14	detail -8	dichiarare 12	dire -8	disagree -37	disclose 11	divulgar -7	dizer -15	doubt -9	dub 10	déclarer 21	déplorer -8	echo -18	elaborate 14	email -21	emphasize 7	emporter 15	ergänzen 11	erinnern -11	erwidern 17	erzählen 30	escrever 11	esperar -24	esprimere -7	estimate -33	estimer 16	exclaim 20	expect -28	explain 14	explicar 21	expliquer 19	express -9	faire_valoir 18	fear -25	feel -26	felicitar 20	figurer -16	find -29	finden 10	foeteren 16	fordern 12	forecast -14	fragen 12	freuen 13	fume 16	féliciter 17	fügen -9	garantir 18	garantire 13	gasp -14	gestehen -6	getuigen -9	geven -7	giurare 9	glimlachen 9	glisser 25	gracejar -14	grappen -13	gratulieren -16	greet -11	gritar 10	hablar 11	halten -18	hate -17	heißen -6	herinneren 8	highlight -35	hint -19	hold -22	identify -15	indicar -9	indiquer -7	insist -8	insistere 7	insult -36	intend -17	interject 19	invitare 8	ironizar -6	jubelen 6	jubiler 10	jurer 6	justificar 12	klagen 19	klinken -6	knock 6	know -14	kommentieren -8	kritisieren -15	lambaste -10	lament 21	lamentar -18	lancer 8	lash 10	laten -17	laud 9	laugh 13	learn -23	leggen 9	lehnen -6	lembrar -14	leren 16	like -15	liken -6	lire -15	list -9	llamar 15	loben -9	love 9	luiden 17	lâcher 25	mahnen 12	mandar 13	manter -30	marrer 20	melden 6	mention -15	message -30	murmur 15	muse -13	need -34	negar -7	negare 13	nennen 20	noemen -21	none 10	note 10	nuancer 7	object 16	observar 11	observe 18	observer -11	offer -14	oordelen 14	oppose -19	osservare -12	paint -16	parlare 25	parler -12	perguntar -8	persuade 6	pester -11	philosopher 21	phone -20	plaider 18	plaisanter 25	plead -22	point -14	portray 15	post -22	praise 6	precisar -11	precisare 11	prefer -18	preguntar -7	present -17	prijzen -7	proclaim -9	prometer -22	promettere -7	promettre 33	promise 12	pronounce 13	propose -8	proposer -17	protest -10	protestar 8	protestare 11	prove -9	préciser 6	prévenir 16	puntualizzare -8	qualifier -16	question -14	quip 24	quote -31	raconter -8	raise 18	rank -26	rant -15	rappeler -7	rate -10	read -34	reageren 19	realize -15	reason -10	reassure -10	rebater 18	rebuke -16	recall 29	recitare 10	recite -9	reclamar -9	recommend -14	reconhecer 15	reconocer -12	record -32	recordar -16	recount 14	recusar -15	refer 16	reflect -18	refuse 8	refuser -26	regard -10	regret -27	regretter -6	reiterate -11	reject 9	relatar 7	relativiser 15	remark -18	rematar 10	remember 6	repeat -9	replicare -8	reply -6	report 17	request -21	respond 6	responder 19	resumir 18	retort -20	retweet 8	revelar -16	riferire -10	rigoler 15	ringraziare -12	ripetere -12	rir 9	rire -10	rispondere 18	roar -15	roepen -9	räumen 12	réagir -10	réclamer 8	répliquer 12	répondre 19	résumer -6	rétorquer 22	sagen 15	salutare 16	savage -16	say 31	scandire 20	scherzare 31	schreiben 33	schrijven 10	scoff 21	scold 6	scrivere -30	see -27	seek -17	sehen 14	sentenciar 16	shoot -19	shout 23	show -12	sigh -7	sign -30	signal -23	sing -12	sintetizzare 12	slam -8	snap -6	snipe 15	soltar 14	sostener 17	sottolineare 16	souffler 19	soupirer 16	sourire 11	soutenir 19	souvenir -7	speak -11	speculate -7	spiegare 15	spotten 18	sprechen -22	spreken -11	state -8	stehen -24	stellen 30	stress -16	sturen 12	sublinhar 22	submit -9	subrayar -7	sugerir 23	support -24	suspect -20	sustentar 16	tachar -11	tagliare -6	talk -18	tell 13	testify -13	text -23	thank 14	threaten -22	title -31	tout 15	traiter -16	trancher -10	trash 7	treat -11	trust 12	try -39	tweet 6	understand -14	use -10	utter -25	vent 14	venture -31	ver 16	verlangen -23	verlauten 19	verraten 22	versichern 15	versprechen -18	verteidigen -8	vertellen 26	verwachten -17	verweisen -8	view -26	volunteer -21	vouloir 15	vragen -16	waarschuwen 19	want -6	wave 6	weigh -24	weisen -24	welcome -30	weten -16	wijzen -18	willen -19	wish -22	wollen -27	write 17	zanjar -19	zeggen 10	zeigen -18	zien -18	zuchten 15	zweren 10	écrire 26	évoquer -8
lemma|colon|	none -14	say 15
lemma|paragraph-before|	accuse -21	acknowledge -23	add 7	admit -10	advise -18	agree -26	aim -14	allege -14	allow -10	announce -42	answer -18	appeal -10	applaud -17	argue -7	ask -30	attack -21	back -16	believe -17	bill -13	blame -24	blast -33	boast -21	call -37	care -11	cast -11	challenge -8	cheer -16	cite -21	claim -15	clarify -7	comment -24	compare -14	complain -20	concede -24	conclude -25	condemn -11	confirm -12	consider -17	continue 10	correct -9	criticize -28	cry -9	decide -10	declare -23	deem -7	defend -16	deliver -19	demand -9	denounce -15	deny -24	describe -28	detail -14	disagree -14	dismiss -25	dizer -31	echo -15	email -12	emphasize -8	endorse -22	expect -16	explain -20	express -29	feel -10	find -27	greet -8	hail -12	hear -17	highlight -14	hit -7	hold -19	hope -9	identify 12	indicate -25	informar -11	insist -19	intend -8	introduce -17	invite -9	invoke -7	knock -12	know -11	lament -17	laugh -25	learn -12	like -21	list -19	maintain -8	mean -12	mention -20	message -6	mock -22	name -22	need -15	none -22	note -27	offer -21	oppose -20	order -21	paint -17	pedir -12	persuade -6	plan -26	pledge -18	point -6	post -25	praise 7	predict -19	prefer -6	present -11	press -12	promise -34	propose -19	protest -13	prove -9	question -21	quote -13	rail -6	raise -26	rate -7	read -19	reason -9	reassure 11	recall -26	recognize -16	recommend -10	record -13	refer 7	reference -6	reflect -14	refuse -13	regard -7	reiterate -26	reject -21	remark -15	remember -9	remind -22	repeat -20	reply -23	reveal -21	rule -22	say -26	see -19	seek -19	shoot 8	shout -13	show -17	sign -20	signal -11	sing -7	slam -17	speculate -17	state -19	stehen -9	stress -23	suggest -27	talk -21	tell -14	testify -13	thank -19	think -9	title -8	treat -11	trust -13	try -18	tweet -6	understand -13	unlisted -8	urge -24	view -6	volunteer -8	vote -9	vow -24	want -7	warn -14	wave -16	weigh -19	welcome -16	wonder -8	worry -6	yell -6
lemma|quote-then-speaker|	accuse -15	acknowledge -13	add 21	advise 15	affirmer 20	agree -19	aim -12	ajouter 20	allow -32	announce -14	answer -14	appeal -6	applaud -17	argue -17	assert -13	assure 12	attack -13	back -13	believe -26	bill -26	blame -24	blog -19	brand -15	call 12	care -13	cast 6	celebrate -16	cheer -31	cite -8	claim -11	compare -18	conclude 21	consider -6	criticize -19	decide -18	declare 24	denounce 8	deny -12	dire 15	disagree -18	déclarer 19	echo -10	email -40	endorse -7	erklären -18	explain 15	express -12	faire_valoir 14	fear -27	feel -13	find -22	fire -12	fume 10	hear 13	hint -8	hold 7	hope -13	identify -16	intend -17	issue -6	jeer -14	joke -9	like -26	maintain -12	mean 10	name -25	need -19	none -10	observe 16	offer -23	order -19	phone -19	plan -33	pledge -19	point -6	post -18	present 9	press -14	promise -24	propose 13	question -16	quip 22	quote -23	raise 18	rank -15	rappeler 10	rate -25	recall 25	record -17	refer -9	reference -23	regard -12	reject -19	remark -19	repeat -13	reply 6	report 13	request -14	respond -14	sagen -6	say 15	schreiben -15	see -28	seek -10	shoot -11	shout 19	show -45	speak -16	suggest -10	support -11	talk -29	tell 42	testify 20	think -22	trust 14	try -18	tweet 24	unlisted -15	urge 12	venture -18	view -19	volunteer -17	vow -12	want -10	warn 15	wave -8	whisper 13	wonder 15	write 30	yell 9
lemma|quote-then-verb|	add 39	admettre 18	affermare 19	ajouter 19	ammettere 13	argue -17	assurer 19	befinden 22	bekennen 28	brincar 19	bromear 26	brummen 18	call -14	celebrar 16	chiedere 17	conclure 22	confessare 19	confidare -10	confier 23	contar 28	decir 23	declarar 18	declare -11	describe -18	dichiarare 18	déplorer 19	erinnern -18	erwidern 17	erzählen 37	escrever 18	explicar 29	expliquer 25	faire_valoir 18	geben -10	gestehen 19	geven 14	gracejar -6	grappen -13	ironiser 25	ironizzare 27	joke 22	klagen 23	lachen -8	lamentar 12	lancer 25	lâcher 24	meinen 33	osservare -7	pester 27	plaider 20	plaisanter 29	poltern 11	protestar 21	prévenir 24	read 12	reageren 29	recall -10	relatar 25	reply 22	report 23	responder 17	resumir 20	ricordare -7	rispondere 17	résumer 23	rétorquer 22	sagen 8	say 23	scherzare 31	schreiben 26	schrijven 22	sintetizzare 14	souffler 23	spiegare 31	spotten 24	stellen 26	sugerir 23	suggest -13	teilen 12	tell -56	tuonare 19	tweet 17	verraten 25	versichern 19	vertellen 36	vinden 20	write 26	zeggen 22	zuchten 20	écrire 25
lemma|sentence-after|	accuse -18	add -19	announce -17	answer -20	appeal -18	argue -18	ask 30	care -15	cite -18	claim -20	comment -22	continue -8	demand -14	describe -24	endorse -23	explain -15	fire -19	hear 12	hold -22	indicate -22	like -20	message -14	note -20	order 9	point -26	praise -21	promise -17	question 7	rate -7	read -19	recall 8	report -24	say -7	see -23	sign -16	state -22	suggest -24	support -22	tell -18	think -18	treat -17	try -17	tweet 18	use -15	vote -14	warn -28
lemma|sentence-before|	accuse -29	acknowledge -22	add 23	advertir 13	advise -16	affermare -17	afirmar -12	agree -13	aim -12	allege -15	announce 9	answer -16	anunciar -22	appeal -25	appeler -26	applaud -13	ask -31	assicurare 8	assure -8	assurer -24	attack -21	attendre 6	back -43	begrüßen -15	believe -32	benadrukken -13	berichten 17	bill -17	blame -25	brag -21	brand -9	call -67	care -11	cast -12	celebrate -13	challenge -19	chamar -24	chant -18	cheer -32	chiedere -21	cite -18	claim -36	comentar -12	comment -21	commentare -23	compare -19	complain -16	concede -26	conclude -9	condemn -23	confermare -15	confier -22	confirm -43	congratulate -24	consider -15	continue -14	credit -18	criticize -12	decide -13	deliver -19	demand -27	demander -21	descartar -8	describe -35	detail -17	dire 12	disagree -39	dismiss -23	dizer -12	doubt -10	email -28	endorse -38	erinnern 15	erklären -35	erzählen 13	esperar -24	estimate -21	expect -25	explicar -8	expliquer -24	express -32	falar -22	fear -17	feel -24	figure -16	find -54	finden 8	fire -24	geben 7	geven -17	halten -32	hate -16	hear -15	heißen -26	hit -13	hold -31	hope -19	houden -21	identify -13	insist -33	introduce -20	invitare -19	ironiser -15	issue -32	joke -25	know -11	kritisieren -15	kündigen -23	lancer -25	laten -22	learn -13	leggen 12	like -19	liken -9	list -27	mahnen 8	manter -28	mean -21	meinen -9	melden -29	mention -14	message -28	mock -15	need -18	nennen -24	noemen -23	observer -14	offer 6	oppose -25	order -17	osservare -10	parler -22	pedir -23	pester -15	plaider -12	plaisanter -18	plan -25	pledge -19	point -18	post -20	praise -23	prefer -13	present -18	proclaim -12	prometer -12	promettre -32	promise -7	propose -20	proposer -17	question -30	quote -26	raccontare -13	raconter -7	rank -14	rant -14	rappeler -24	rate -27	reason -14	record -27	recordar -23	reflect -13	refuse -23	refuser -26	reiterate -27	reject 6	relate 7	remark -12	remember -15	repeat -6	reply 9	request -9	respond -27	resumir -15	reveal -23	ricordare -18	ringraziare -14	rule -15	say -6	scandire 14	see -34	seek -25	shoot -11	show -30	shrug -10	sigh -19	sign -17	speak -7	spiegare 22	sprechen -21	spreken -19	staan 15	state -8	stellen 12	sturen 12	suggest -7	suspect -12	sustentar 9	talk -31	temere -16	testify -28	text -24	thank -37	think -23	title -17	tout 11	try -27	understand -11	unlisted -31	urge -34	use -22	ver 9	verlangen -11	versprechen -21	verwachten -17	verweisen -20	view -9	vinden -23	volunteer -13	vote -13	vow -29	vragen -17	want -33	wave -15	welcome -34	weten -16	wijzen -24	willen -26	wish -9	wollen -20	worry -18	write 13	zeggen 8	zeigen -24	zien -31	écrire -22
lemma|speaker-then-quote|	accuse 11	add 7	admit 11	advise -17	affirmer 23	afirmar -13	aggiungere 19	agree -24	allow -20	announce -17	answer 13	appeal -30	appeler 18	argue 35	ask -20	assail 15	assicurare 9	assure 18	assurer 7	attack -36	avisar 7	believe -38	bemoan 19	bemängeln 13	bill -19	blame 8	blast 17	blijven 16	boast 22	brand -14	calificar 10	care -24	cast 20	caution 22	celebrate 6	challenge -6	chant 11	characterize -8	chide 14	cite 38	compare 9	complain -7	concede 25	condemn -6	confermare 8	confirm 16	confirmar 12	congratulate 20	consider -28	continue 33	credit -21	decide -15	decir 9	declarar 13	declare -10	deem -16	defend 15	demand 8	demander 13	denounce 18	detail -6	dire -23	dizer -22	dub 12	dénoncer -19	email -11	emphasize 10	ergänzen -8	estimate -19	estimer 24	expect -25	faire_valoir -7	falar 6	fear -10	feel -25	find -13	fire 19	féliciter 18	garantir 19	geben -12	hablar 11	halten -19	hear -16	highlight -29	hint -14	hit 7	hold -10	hope 13	houden 12	indicar -8	indicate 14	intend -9	interject 20	introduce 7	invitare 13	joke 30	know -20	kommentieren -22	kündigen 12	lament 32	lassen 12	laten -12	laugh 9	learn -14	like -10	love 15	mandar 13	mean -17	mention -8	message -24	mock 8	name 6	need -26	negare 24	nennen 14	noemen -7	none -7	note 10	offer -8	oppose -18	order -6	parlare 19	parler -6	pedir 6	pledge 8	portray 19	precisar -11	prefer -11	preferir 9	preguntar -17	press 6	proclaim -6	prometer -7	promettere 12	promettre 28	promise 18	pronounce 17	protest -9	prove -9	qualifier -13	question -12	quote -13	raise -11	rank -7	rate 12	read -36	recall 20	recite -9	reclamar -12	reconocer -15	record -23	recusar -15	refer 19	reference 8	reflect -19	refuse 18	regret -27	reiterate -6	reject 9	repeat -16	reply -9	request -14	responder 21	resumir 9	retort -20	retweet 9	reveal 10	rispondere 9	rufen -12	réclamer 8	sagen 18	salutare 17	sapere -15	savage -16	say 31	scrivere -18	see -14	seek -8	sehen 14	shoot -12	shout 24	sign -25	slam -8	sostener 17	soutenir 9	speak -11	sprechen -18	state -9	stehen -16	stress -15	submit -11	suggest 6	support -20	talk -12	tell 7	testify -6	text -22	thank 15	think 14	title -29	try -27	vent 17	venture -19	ver 21	verlauten 20	view -24	vinden -8	voir 14	vouloir 15	want 8	warn -9	warnen 11	wave 12	weigh -19	welcome -18	willen -9	wish -17	wollen -17	write -6	zeigen -15	zien -15	évoquer -7
lemma|verb-then-speaker|	accuse -24	acusar -13	add -17	argue -28	ask -11	assicurare 9	calificar -25	call -45	chamar -22	claim -19	conclude -16	confermare -20	confirmar -17	considerar -19	declare -21	definire -25	describe -33	dire 24	dismiss -17	divulgar -17	dizer 17	email -20	endorse -24	explain 15	halten -26	heißen -12	houden -25	insist -25	issue -23	laten 17	mandar -28	noemen -45	pedir -24	praise -23	predict -20	prometer -10	quote 14	recall -21	recusar -18	rufen 6	sagen -14	say -18	state -17	suggest -13	tell -74	tweet -22	unlisted -12	urge -31	warn -22	zien -12
length|	0 -24	1 14	2 28	3 9	5 6
near|according-to|	0 17	2 7	26+ 20	3 18	4-6 11	7-12 6
near|colon|	1 -16	3 9	4-6 -16	7-12 18
near|named-before|	1 15	13-25 -12	2 12	26+ -61	3 -19
near|named-nearby|	0 -20	1 -25	13-25 -10	2 13	26+ -7	3 10	4-6 10
near|paragraph-before|	26+ -28
near|possessor|	0 -15	1 -17	13-25 -25	7-12 -7
near|quote-then-speaker|	-10 -7	-11 -10	-12 23	-13 6	-14 -9	-15 -23	-16 11	-17 -29	-18 -13	-19 -11	-2 -13	-21 -14	-22 -6	-24 -31	-25 -8	-26 7	-27 12	-28 -24	-29 9	-3 -40	-30 -18	-32 -10	-34 8	-4 -38	-42 -16	-5 17	-7 -11	-9 -9	0 28	1 -12	13-25 -17	3 -8	4-6 -12
near|quote-then-verb|	0 22	1 14	26+ -10	3 13	4-6 -10	7-12 -23
near|sentence-after|	0 12	1 7	2 -19	26+ -26	3 -23	4-6 -28	7-12 -8
near|sentence-before|	1 11	13-25 -8	26+ -29	7-12 -15
near|signature|	1 7
near|speaker-then-quote|	0 10	13-25 -18	2 12	26+ -8	3 8	4-6 17
near|topic|	0 -28	1 9	13-25 -17	26+ -44	4-6 10
near|transcript|	0 -14
near|verb-then-speaker|	0 -8	1 8	13-25 -39	2 15	26+ 16	4-6 11	7-12 -19
negated|	paragraph-before -14	quote-then-speaker -16	sentence-after -7	sentence-before -45	speaker-then-quote -29
next|$|	other -22
next|&|	saying 16
next|(|	judging 15	other -23	saying 24
next|)|	thinking -18
next|,|	judging -24	other -19	saying 13	thinking -14
next|-|	judging -9	other -9	saying -9	thinking -20
next|:|	judging -17	other -10
next|;|	saying -13
next|according-to|	( -20	: -8	adverb 19	coordinator -12	marks 11	preposition 17	stop 29	verb-saying 9
next|adverb|	other 10	saying -10	thinking -9
next|auxiliary|	judging -24	other -27	saying -48
next|capital|	judging 10	saying 14	thinking -8
next|colon|	: 19	determiner -11	preposition -8	word 6
next|coordinator|	judging -33	other -12	saying -25	thinking -27
next|determiner|	judging -15	other 9	thinking -20
next|end|	saying -22
next|marks|	judging 13	other -38	saying 14
next|paragraph-before|	$ -7	( -19	, -19	- -12	: -30	; -11	adverb -9	auxiliary -21	capital -24	coordinator -27	preposition -18	pronoun -33	quote -29	stop -18	subordinator -15	that -9	verb-saying -34	verb-thinking -23	word -22	— -11
next|possessive|	saying -7
next|preposition|	judging -21	other 15	thinking -23
next|pronoun|	judging 9
next|quote-then-speaker|	, -18	- 18	: -19	adverb 16	auxiliary -11	coordinator -20	determiner -16	end -29	preposition -6	pronoun -14	stop 40	subordinator 7	that -29	verb-judging -8	verb-thinking -30
next|quote-then-verb|	& 16	( 41	, 8	adverb -7	auxiliary -43	capital 9	determiner 11	end -10	preposition 11	pronoun -14	quote -27	stop 26	subordinator -23	that 23	word 16
next|quote|	judging -10	other -29	saying -20	thinking -37
next|sentence-after|	, -25	: -49	adverb 12	auxiliary -27	capital -12	coordinator -32	determiner -29	preposition -20	pronoun -21	quote -11	stop 16	subordinator 13	that -21	verb-judging -32	verb-saying 10
next|sentence-before|	$ -22	( 13	, -24	: -7	; -21	adverb -22	auxiliary -42	capital -34	coordinator -17	preposition 10	quote -26	stop -19	subordinator -15	verb-judging -34	verb-saying -18	verb-thinking -51	word -20	— -12
next|speaker-then-quote|	) -17	, 7	- -23	; -14	auxiliary -25	capital 26	coordinator -21	marks 11	pronoun 19	quote -36	that 16	verb-judging 13	verb-saying -14	verb-thinking -9	word -19	— -11
next|stop|	other 18	saying 39
next|subordinator|	saying -7	thinking -21
next|that|	judging -19	other 14	saying 17	thinking 7
next|verb-judging|	judging 21	other -34	thinking -23
next|verb-saying|	saying -19
next|verb-then-speaker|	( 13	, 40	: -8	adverb -9	auxiliary -43	capital -26	coordinator -36	determiner 8	marks -8	preposition -10	pronoun -11	quote -30	subordinator -60	that -27	verb-thinking -39	word -9
next|verb-thinking|	judging -18	other -21	thinking -17
next|word|	other -14
next|–|	saying -10
next|—|	saying -10
nth-order|according-to|0|according|	other 27
nth-order|colon|0|apposed|	saying -18
nth-order|colon|0|direct|	judging 9	saying 22
nth-order|colon|0|inverted|	saying -13
nth-order|colon|1|direct|	saying 7
nth-order|colon|3|direct|	other -24
nth-order|paragraph-before|0|according|	other -17
nth-order|paragraph-before|0|apposed|	judging -21	other -15	saying -11
nth-order|paragraph-before|0|apposition|	judging -22	saying -26	thinking -13
nth-order|paragraph-before|0|direct|	judging -12	thinking -24
nth-order|paragraph-before|0|inverted|	saying -28
nth-order|paragraph-before|0|passive|	saying -6
nth-order|paragraph-before|0|relative|	other -22	saying -16	thinking -12
nth-order|paragraph-before|1|according|	other -16
nth-order|paragraph-before|1|apposed|	judging -28	other -23	saying -27	thinking -20
nth-order|paragraph-before|1|apposition|	judging -16	other -9	saying -25	thinking -8
nth-order|paragraph-before|1|direct|	judging -18	other -26	saying -21	thinking -20
nth-order|paragraph-before|1|inverted|	judging -6	saying -8
nth-order|paragraph-before|1|passive|	judging -6	other -15	saying -10
nth-order|paragraph-before|1|relative|	judging -16	other -14	saying -15	thinking 12
nth-order|paragraph-before|1|shared|	other -16	thinking -21
nth-order|paragraph-before|2|according|	other -12
nth-order|paragraph-before|2|apposed|	judging -23	other -19	saying -16	thinking -17
nth-order|paragraph-before|2|apposition|	other -15	saying -12	thinking -11
nth-order|paragraph-before|2|direct|	judging -13	other -20	saying -40	thinking -6
nth-order|paragraph-before|2|inverted|	judging -15	saying -22
nth-order|paragraph-before|2|passive|	judging -14	other -16	saying -7
nth-order|paragraph-before|2|relative|	other -21	saying -6	thinking -6
nth-order|paragraph-before|2|shared|	judging -22	other -16	saying -7	thinking -23
nth-order|paragraph-before|3|according|	other -9
nth-order|paragraph-before|3|apposed|	judging -22	other -10	saying -35
nth-order|paragraph-before|3|apposition|	judging -13	other -8	saying -11
nth-order|paragraph-before|3|direct|	judging -21	other -21	saying -30	thinking -12
nth-order|paragraph-before|3|inverted|	judging -8	saying -21
nth-order|paragraph-before|3|passive|	other -11
nth-order|paragraph-before|3|shared|	judging -25	other -20	saying -19	thinking -17
nth-order|quote-then-speaker|0|apposed|	judging -24	other -25
nth-order|quote-then-speaker|0|apposition|	judging -17
nth-order|quote-then-speaker|0|direct|	other -13	saying 12	thinking -8
nth-order|quote-then-speaker|0|passive|	saying 17
nth-order|quote-then-speaker|0|relative|	judging -14	other -30	saying -18	thinking -7
nth-order|quote-then-speaker|0|shared|	other -7	saying -30	thinking -20
nth-order|quote-then-speaker|1|apposed|	judging 14	other 13	saying 8	thinking 10
nth-order|quote-then-speaker|1|apposition|	judging -12	other -9	thinking -17
nth-order|quote-then-speaker|1|direct|	judging -39	other -67
nth-order|quote-then-speaker|1|passive|	judging -13	other -12
nth-order|quote-then-speaker|1|relative|	judging -8	other -31	thinking -12
nth-order|quote-then-speaker|1|shared|	judging -8	other -28	thinking 29
nth-order|quote-then-speaker|2|apposed|	judging -15	other -19	saying -27
nth-order|quote-then-speaker|2|apposition|	judging -18	other -16	saying -39	thinking -13
nth-order|quote-then-speaker|2|direct|	judging -34	saying -13	thinking -30
nth-order|quote-then-speaker|2|passive|	saying -30	thinking -16
nth-order|quote-then-speaker|2|relative|	other -14	saying -12
nth-order|quote-then-speaker|2|shared|	other 14	saying -18	thinking -12
nth-order|quote-then-speaker|3|apposed|	judging -10	other -42	saying -24	thinking -20
nth-order|quote-then-speaker|3|apposition|	judging -6	saying -9
nth-order|quote-then-speaker|3|direct|	judging -26	other -53	thinking -29
nth-order|quote-then-speaker|3|passive|	other -34	saying -30
nth-order|quote-then-speaker|3|relative|	judging -19	other -21	saying -17
nth-order|quote-then-speaker|3|shared|	thinking -9
nth-order|quote-then-verb|0|inverted|	judging 8	saying 8
nth-order|quote-then-verb|1|inverted|	judging -15	saying 12
nth-order|sentence-after|0|according|	other -10
nth-order|sentence-after|0|apposition|	judging -9	other -23	saying -27	thinking -15
nth-order|sentence-after|0|direct|	judging -19	other -8
nth-order|sentence-after|0|inverted|	saying 6
nth-order|sentence-after|0|relative|	other -29
nth-order|sentence-after|1|apposed|	judging -23	other 13	saying -30	thinking -16
nth-order|sentence-after|1|apposition|	other -18
nth-order|sentence-after|1|direct|	judging -6	other -20	thinking -27
nth-order|sentence-after|1|inverted|	judging -12
nth-order|sentence-after|1|relative|	judging -15	other -16	saying -19
nth-order|sentence-after|1|shared|	judging -20	other -19	saying -16	thinking -6
nth-order|sentence-after|2|according|	other -22
nth-order|sentence-after|2|apposed|	judging -10	other -27	saying -21
nth-order|sentence-after|2|apposition|	judging -10	other -11	saying -10
nth-order|sentence-after|2|direct|	judging -28	other -45	thinking -19
nth-order|sentence-after|2|inverted|	judging -18
nth-order|sentence-after|2|passive|	other -14
nth-order|sentence-after|2|shared|	judging -18	other -22	thinking -16
nth-order|sentence-before|0|apposed|	judging -28	other -25	saying -30	thinking 11
nth-order|sentence-before|0|apposition|	judging -24	other -11	thinking -34
nth-order|sentence-before|0|direct|	thinking -30
nth-order|sentence-before|0|inverted|	judging -18	other -28
nth-order|sentence-before|0|relative|	judging -16	thinking -19
nth-order|sentence-before|1|apposed|	judging -44	thinking -21
nth-order|sentence-before|1|apposition|	judging -28	saying -38	thinking -8
nth-order|sentence-before|1|direct|	judging -49	other -35	thinking -36
nth-order|sentence-before|1|inverted|	judging 10	saying -21
nth-order|sentence-before|1|passive|	judging -15	other -42	saying -28
nth-order|sentence-before|1|relative|	judging -15	other -39	saying -24	thinking -9
nth-order|sentence-before|2|apposed|	judging -6	other -39	saying -24	thinking -22
nth-order|sentence-before|2|apposition|	judging -21	other -22	saying -6	thinking -10
nth-order|sentence-before|2|direct|	judging -43	other -25	saying -22	thinking -30
nth-order|sentence-before|2|inverted|	judging -33	saying -20
nth-order|sentence-before|2|passive|	judging -15	other -26	saying -25
nth-order|sentence-before|2|relative|	judging -13	other -32	saying -23
nth-order|sentence-before|3|according|	other -26
nth-order|sentence-before|3|apposed|	judging -30	other -30	saying -15	thinking -12
nth-order|sentence-before|3|apposition|	judging -13	other -12	saying -26
nth-order|sentence-before|3|direct|	judging -23	other -45	saying -17	thinking -20
nth-order|sentence-before|3|inverted|	judging -22	saying -13
nth-order|sentence-before|3|passive|	judging -7	other -25
nth-order|sentence-before|3|relative|	other -7	saying -10
nth-order|speaker-then-quote|0|apposed|	other 9
nth-order|speaker-then-quote|0|apposition|	judging -20	saying -49
nth-order|speaker-then-quote|0|direct|	judging 13	other -18	saying 19
nth-order|speaker-then-quote|0|passive|	other -7	saying 10
nth-order|speaker-then-quote|0|relative|	saying -10	thinking -22
nth-order|speaker-then-quote|0|shared|	judging -24	other -18	saying -28	thinking 17
nth-order|speaker-then-quote|1|apposed|	judging 11	other -8	saying -15	thinking -28
nth-order|speaker-then-quote|1|apposition|	judging -17	other -24	saying -6	thinking 7
nth-order|speaker-then-quote|1|direct|	judging 6	other -9	saying 16
nth-order|speaker-then-quote|1|passive|	other 12	saying -18
nth-order|speaker-then-quote|1|relative|	other -9	saying 23
nth-order|speaker-then-quote|1|shared|	other -11	saying 8	thinking -6
nth-order|speaker-then-quote|2|apposed|	other -11	saying -11	thinking -11
nth-order|speaker-then-quote|2|apposition|	judging -12	other -16
nth-order|speaker-then-quote|2|direct|	judging 6	other 6	saying 12	thinking -9
nth-order|speaker-then-quote|2|relative|	judging 15	other 10	saying 6
nth-order|speaker-then-quote|2|shared|	judging 6	other -24	thinking 8
nth-order|speaker-then-quote|3|apposed|	other -16	saying 13	thinking -23
nth-order|speaker-then-quote|3|apposition|	judging -6	other -26	saying -28	thinking -22
nth-order|speaker-then-quote|3|direct|	judging -18	other 6	saying 11	thinking -7
nth-order|speaker-then-quote|3|passive|	judging -19	other -6	saying -17
nth-order|speaker-then-quote|3|relative|	judging -18	other 10	saying -21	thinking 18
nth-order|speaker-then-quote|3|shared|	other 8	saying -11	thinking -6
nth-order|verb-then-speaker|0|inverted|	judging -7	other -12	saying 6
nth-order|verb-then-speaker|1|inverted|	judging -21	saying -11
nth|according-to|	0 27
nth|colon|	1 -11	2 10	3 -23
nth|named-before|	0 -10	1 -19
nth|named-nearby|	0 -6	2 9	3 -14	4 -14
nth|paragraph-before|	0 -12	1 -25	2 -28	3 -43
nth|possessor|	0 8	1 -27	2 -29
nth|quote-then-speaker|	0 6	1 15	2 -13	3 -13	4 -23
nth|quote-then-verb|	0 10	1 9
nth|sentence-after|	2 -8
nth|sentence-before|	0 8	1 -12	2 -21	3 -31	4 -48
nth|signature|	0 7
nth|speaker-then-quote|	1 11	2 7	3 -8
nth|topic|	0 24	2 -28	4 -126
nth|transcript|	0 -14
nth|verb-then-speaker|	1 -21
order|according-to|according|	according 27
order|colon|apposed|	other -14	saying -12
order|colon|apposition|	saying -18
order|colon|direct|	other -11	saying 31
order|colon|inverted|	saying -13
order|colon|naked|	naked -9
order|colon|shared|	saying 16
order|named-before|naked|	naked -20
order|paragraph-before|according|	according -26
order|paragraph-before|apposed|	judging -36	other -28	saying -17	thinking -16
order|paragraph-before|apposition|	judging -28	saying -36	thinking -19
order|paragraph-before|direct|	judging -13	other -14	thinking -21
order|paragraph-before|inverted|	judging -17	saying -32
order|paragraph-before|passive|	judging -15	other -19	saying -15
order|paragraph-before|relative|	other -25	saying -19
order|paragraph-before|shared|	judging -12	other -20	saying -9	thinking -33
order|quote-then-speaker|apposed|	thinking 12
order|quote-then-speaker|apposition|	judging -21	thinking -32
order|quote-then-speaker|direct|	judging -21	other -17	saying 13	thinking -14
order|quote-then-speaker|passive|	judging 8	saying 8	thinking -21
order|quote-then-speaker|relative|	judging -12	other -48	saying -20	thinking -12
order|quote-then-speaker|shared|	other -7	saying -11	thinking 11
order|quote-then-verb|inverted|	saying 13
order|sentence-after|according|	according 9
order|sentence-after|apposed|	judging -25	other 10	saying -36	thinking -24
order|sentence-after|apposition|	judging -11	other -27	saying -31	thinking -20
order|sentence-after|direct|	judging -16	other -10	thinking -6
order|sentence-after|inverted|	judging -23	saying 9
order|sentence-after|passive|	other -17
order|sentence-after|relative|	judging -15	other -27	saying -8
order|sentence-after|shared|	judging -21	other -27	saying -11	thinking -12
order|sentence-before|according|	according 7
order|sentence-before|apposed|	judging -47	other -14	saying -20	thinking -22
order|sentence-before|apposition|	judging -29	other -11	thinking -31
order|sentence-before|direct|	judging -13	other -14	thinking -41
order|sentence-before|inverted|	other -31	saying -12
order|sentence-before|passive|	judging -22	other -54	saying -15
order|sentence-before|relative|	judging -24	thinking -23
order|signature|naked|	naked 7
order|speaker-then-quote|apposed|	judging 8	thinking -19
order|speaker-then-quote|apposition|	judging -26	other -39	saying -30	thinking -6
order|speaker-then-quote|direct|	judging 12	other -7	saying 32
order|speaker-then-quote|passive|	judging -26
order|speaker-then-quote|relative|	judging 7	other 16
order|speaker-then-quote|shared|	judging -16	other -16	saying -9	thinking 9
order|topic|naked|	naked -12
order|transcript|naked|	naked -14
order|verb-then-speaker|inverted|	judging -9	other -12	saying 6
outer|according-to|according other name|	none 20
outer|according-to|according other noun|	according other -22	none 17
outer|according-to|according other organisation|	according other 19	none 6
outer|according-to|according other person|	none 24
outer|according-to|according other place|	none -33
outer|according-to|according other pronoun|	none 8
outer|colon|apposed saying noun|	none -18
outer|colon|direct saying person|	none 21
outer|colon|direct saying pronoun|	none 15
outer|paragraph-before|according other noun|	direct other -7	direct saying -6	none -21
outer|paragraph-before|according other organisation|	none -8
outer|paragraph-before|according other person|	none -13
outer|paragraph-before|apposed judging noun|	direct other -9	none -15	shared saying -7
outer|paragraph-before|apposed judging person|	direct judging -14	none -30	shared judging -16	shared saying -12
outer|paragraph-before|apposed other name|	none -7
outer|paragraph-before|apposed other noun|	direct judging -7	direct other -9	direct saying -10	none -15	shared other -6	shared saying -9
outer|paragraph-before|apposed other organisation|	none -18
outer|paragraph-before|apposed other person|	apposition other -17	direct judging -12	direct other -15	direct saying -14	none -21	shared saying -10
outer|paragraph-before|apposed saying name|	direct other -11
outer|paragraph-before|apposed saying noun|	apposition other -9	direct judging -10	direct other -20	direct saying -13	direct thinking -15	none -39	relative other -11	relative saying -6	shared judging -15	shared saying -6	shared thinking -13
outer|paragraph-before|apposed saying organisation|	direct other -11	none -18
outer|paragraph-before|apposed saying person|	apposition other -12	direct judging -23	direct other -24	direct saying -20	direct thinking -22	shared judging -21	shared other -12	shared saying -10
outer|paragraph-before|apposed saying place|	none -15
outer|paragraph-before|apposed thinking organisation|	none -6
outer|paragraph-before|apposed thinking person|	none -14
outer|paragraph-before|apposition judging noun|	none -9
outer|paragraph-before|apposition judging person|	none -19
outer|paragraph-before|apposition other name|	apposition other -10
outer|paragraph-before|apposition other noun|	according other -7	apposition saying -7	direct saying -8	none -14	relative other -6	shared other -8	shared saying -11
outer|paragraph-before|apposition other organisation|	none -8
outer|paragraph-before|apposition other person|	none -19
outer|paragraph-before|apposition saying name|	none -12
outer|paragraph-before|apposition saying noun|	direct judging -8	direct thinking -6	none -24
outer|paragraph-before|apposition saying organisation|	none -13
outer|paragraph-before|apposition saying person|	direct other -7	none -27
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|apposition thinking organisation|	none -8
outer|paragraph-before|apposition thinking person|	none -7
outer|paragraph-before|direct judging name|	none -18
outer|paragraph-before|direct judging noun|	apposition other -7	direct judging -14	direct other -10	direct saying -15	none -28	relative other -10	shared judging -15	shared other -12	shared saying 8
outer|paragraph-before|direct judging organisation|	direct saying -13	none -20
outer|paragraph-before|direct judging person|	apposition judging -6	direct judging -19	direct other -15	direct saying 10	direct thinking -16	none -14	relative other -15	shared other -15	shared saying -30	shared thinking -21
outer|paragraph-before|direct judging place|	direct other -9
outer|paragraph-before|direct judging pronoun|	direct judging -17	direct other -9	direct saying -18	direct thinking -20	none -25	shared judging -12	shared other -9	shared saying -11
outer|paragraph-before|direct other name|	direct other -8	none -19
outer|paragraph-before|direct other noun|	according other -8	apposition other -14	apposition saying -12	direct judging -13	direct other -20	direct saying -20	direct thinking -11	none -40	relative judging -8	relative saying -8	shared other -18	shared saying -11	shared thinking -18
outer|paragraph-before|direct other organisation|	direct judging -11	direct other -17	direct saying -15	none -20	shared saying -9
outer|paragraph-before|direct other person|	according other -12	apposition other -16	apposition saying -9	direct judging -24	direct other -19	direct saying -28	direct thinking -15	none -10	relative other -20	relative saying -16	shared judging -27	shared other -24	shared saying 8	shared thinking -18
outer|paragraph-before|direct other pronoun|	apposition other -14	direct judging -21	direct other -18	direct saying -18	direct thinking -17	relative other -11	shared judging -14	shared other -15	shared saying -17	shared thinking -13
outer|paragraph-before|direct saying name|	direct judging -13	direct other -13	direct saying -14	direct thinking -8	none -19
outer|paragraph-before|direct saying noun|	apposed other -7	apposition other -10	apposition saying -15	direct judging -25	direct other -42	direct saying -29	direct thinking -22	none -39	relative judging -16	relative other -18	shared judging -12	shared other -20	shared saying -16	shared thinking -11
outer|paragraph-before|direct saying organisation|	direct saying 11	direct thinking -16	none -30	relative other 10	shared saying -18
outer|paragraph-before|direct saying person|	apposition other -28	direct judging -22	direct other -14	direct saying 14	direct thinking -50	none 14	relative other -26	relative thinking -22	shared other -8	shared thinking -23
outer|paragraph-before|direct saying pronoun|	apposition other -16	apposition saying 9	direct judging -9	direct other -28	direct thinking -30	none -20	relative other -17	relative saying -15	shared judging -28	shared other -16	shared saying -17
outer|paragraph-before|direct thinking name|	direct saying -7
outer|paragraph-before|direct thinking noun|	direct judging -10	direct other -14	direct saying -19	direct thinking -9	none -12	shared other -8
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking person|	direct judging -6	direct other -11	direct saying -13	direct thinking -13	none -13	shared judging -10	shared saying -9	shared thinking -12
outer|paragraph-before|direct thinking pronoun|	direct judging -9	direct other -16	direct saying -8	direct thinking -7	none -6	shared other -6	shared saying -10
outer|paragraph-before|inverted judging noun|	none -11
outer|paragraph-before|inverted judging person|	direct saying -8	none -9
outer|paragraph-before|inverted saying name|	none -12
outer|paragraph-before|inverted saying noun|	direct saying -7	none -28	shared saying -8
outer|paragraph-before|inverted saying organisation|	none -15
outer|paragraph-before|inverted saying person|	direct other -10	none -25	relative other -19	shared saying -14
outer|paragraph-before|inverted saying pronoun|	direct other -7	direct thinking -7	none -19
outer|paragraph-before|passive other noun|	none -16
outer|paragraph-before|passive other person|	none -10
outer|paragraph-before|passive saying organisation|	none -6
outer|paragraph-before|relative judging noun|	none -15
outer|paragraph-before|relative judging person|	apposition saying 12
outer|paragraph-before|relative other noun|	apposition other -6	apposition saying -8	direct judging -9	direct other -15	direct saying -11	none -16	shared judging -8	shared saying -6
outer|paragraph-before|relative other person|	apposition judging -10	apposition other -7	apposition saying -14	direct judging -9	direct other -8	direct saying -14	none -20	shared other -6
outer|paragraph-before|relative saying noun|	apposition saying -16	direct other -13	none -10
outer|paragraph-before|relative saying person|	direct other -8	none -7
outer|paragraph-before|relative thinking noun|	none -8
outer|paragraph-before|shared judging name|	none -11
outer|paragraph-before|shared judging noun|	apposition saying -10	direct judging -7	direct other -12	direct thinking -8	none -8
outer|paragraph-before|shared judging organisation|	none -7
outer|paragraph-before|shared judging person|	direct judging -12	direct other -10	direct saying -22	direct thinking -19	none -12
outer|paragraph-before|shared judging pronoun|	none -14
outer|paragraph-before|shared other name|	none -17
outer|paragraph-before|shared other noun|	direct other -10	none -18
outer|paragraph-before|shared other organisation|	none -14
outer|paragraph-before|shared other person|	none -25
outer|paragraph-before|shared other pronoun|	none -17
outer|paragraph-before|shared saying name|	none -9
outer|paragraph-before|shared saying noun|	direct judging -9	direct other -12	direct saying -17	direct thinking -12	none -25
outer|paragraph-before|shared saying organisation|	direct other -20	none -18
outer|paragraph-before|shared saying person|	direct judging 6	direct other -20	direct saying -18	direct thinking -23	none 11	shared saying -11
outer|paragraph-before|shared saying pronoun|	direct judging -8	direct other -16	none -19
outer|paragraph-before|shared thinking noun|	direct saying -7	none -19
outer|paragraph-before|shared thinking person|	none -22
outer|paragraph-before|shared thinking pronoun|	none -9	shared judging -6
outer|quote-then-speaker|apposed judging noun|	direct judging -18	none -23
outer|quote-then-speaker|apposed judging person|	direct judging -12	direct other -10
outer|quote-then-speaker|apposed judging place|	none -13
outer|quote-then-speaker|apposed other name|	none -22
outer|quote-then-speaker|apposed other noun|	direct other -16
outer|quote-then-speaker|apposed other organisation|	none -39
outer|quote-then-speaker|apposed other person|	direct other 23	none 17
outer|quote-then-speaker|apposed other place|	none 8
outer|quote-then-speaker|apposed saying name|	none -26
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -32	direct saying 8	direct thinking -21	none -27
outer|quote-then-speaker|apposed saying organisation|	direct saying -13	none -20
outer|quote-then-speaker|apposed saying person|	direct judging 19	direct saying -6	none 21	relative other 15	shared judging 16	shared saying 15
outer|quote-then-speaker|apposed saying place|	none -27
outer|quote-then-speaker|apposed thinking noun|	none 9
outer|quote-then-speaker|apposed thinking person|	none -7
outer|quote-then-speaker|apposition judging noun|	direct other -9	direct saying -8	none -23	shared saying -13
outer|quote-then-speaker|apposition other noun|	direct saying -16	none -19
outer|quote-then-speaker|apposition other organisation|	none 15
outer|quote-then-speaker|apposition other person|	none -16
outer|quote-then-speaker|apposition saying name|	none -28
outer|quote-then-speaker|apposition saying noun|	direct judging -20	direct saying -7	direct thinking -6	none -20	relative other -21	shared judging -16	shared saying -16
outer|quote-then-speaker|apposition saying organisation|	none -23
outer|quote-then-speaker|apposition saying person|	direct judging -12	direct other -18	none 10
outer|quote-then-speaker|apposition saying place|	none -18
outer|quote-then-speaker|apposition thinking noun|	none -15
outer|quote-then-speaker|direct judging noun|	direct judging -20	direct other -7	direct saying -19	direct thinking -14	none -26	relative other -15	shared judging -12	shared saying -10
outer|quote-then-speaker|direct judging organisation|	none -15
outer|quote-then-speaker|direct judging person|	none -16	shared other -11
outer|quote-then-speaker|direct judging pronoun|	direct other -11	none -17
outer|quote-then-speaker|direct other name|	none -15
outer|quote-then-speaker|direct other noun|	apposition saying -22	direct judging -18	direct other -23	direct saying -26	direct thinking -17	none 16	shared judging -20	shared other -16	shared saying -25
outer|quote-then-speaker|direct other organisation|	none -25
outer|quote-then-speaker|direct other person|	direct judging -12	direct other 7	none -27	shared judging -16	shared saying -22
outer|quote-then-speaker|direct other place|	none -22
outer|quote-then-speaker|direct other pronoun|	direct judging -9	direct other -25	direct saying -16	direct thinking -9	none -19	shared saying -17
outer|quote-then-speaker|direct saying name|	none 16
outer|quote-then-speaker|direct saying noun|	direct judging 10	direct other -22	direct saying -6	direct thinking 10	relative other -19	shared judging 20	shared other -9	shared saying -9	shared thinking 13
outer|quote-then-speaker|direct saying organisation|	none 20
outer|quote-then-speaker|direct saying person|	apposition other 10	direct judging -7	direct other -19	direct saying 13	direct thinking 10	none 13	relative other 14	relative saying 23	relative thinking 21	shared judging -11	shared saying 9	shared thinking -11
outer|quote-then-speaker|direct saying place|	none -18
outer|quote-then-speaker|direct saying pronoun|	direct judging -17	direct other -8	direct saying 11	direct thinking -14	none 30	shared judging 16	shared other 11	shared saying 13	shared thinking 25
outer|quote-then-speaker|direct thinking noun|	apposition saying -18	direct judging -13	direct other -20	direct saying 10	direct thinking -15	shared saying -19
outer|quote-then-speaker|direct thinking organisation|	none 8
outer|quote-then-speaker|direct thinking person|	none -18
outer|quote-then-speaker|direct thinking pronoun|	direct other -8	direct saying -24	none -36
outer|quote-then-speaker|passive judging noun|	none -14
outer|quote-then-speaker|passive other noun|	none -29
outer|quote-then-speaker|passive other person|	none -6
outer|quote-then-speaker|passive saying noun|	none -9
outer|quote-then-speaker|passive saying organisation|	none -29
outer|quote-then-speaker|relative judging noun|	none -17
outer|quote-then-speaker|relative judging person|	none 8
outer|quote-then-speaker|relative other name|	none -25
outer|quote-then-speaker|relative other noun|	direct judging -19	direct other -17	direct saying -19	none -32	shared other -14	shared thinking -7
outer|quote-then-speaker|relative other person|	apposition saying 9	none -8
outer|quote-then-speaker|relative saying noun|	direct other -14	direct thinking -6	none -22
outer|quote-then-speaker|relative saying person|	direct other 11	direct thinking 11
outer|quote-then-speaker|relative thinking noun|	direct other -6	none -23
outer|quote-then-speaker|relative thinking person|	none 7
outer|quote-then-speaker|shared judging noun|	direct other -9	direct saying -17	none -13	shared judging -13	shared other -11
outer|quote-then-speaker|shared judging person|	direct saying 9	direct thinking -7	shared saying -16
outer|quote-then-speaker|shared judging place|	none -12
outer|quote-then-speaker|shared judging pronoun|	direct thinking 6	none 11	relative other 18	shared other 11	shared saying 17
outer|quote-then-speaker|shared other name|	none 11
outer|quote-then-speaker|shared other noun|	direct saying 8	direct thinking -15	none -27	relative other -18
outer|quote-then-speaker|shared other organisation|	none -13
outer|quote-then-speaker|shared other person|	direct judging -7	direct other -6	none -16
outer|quote-then-speaker|shared other pronoun|	direct other 25
outer|quote-then-speaker|shared saying name|	direct other -10	none -25
outer|quote-then-speaker|shared saying noun|	direct judging 7	direct other -7	direct saying 9	direct thinking 14	none -20	relative other -8	shared judging -9	shared saying 8
outer|quote-then-speaker|shared saying organisation|	direct other -13	none -20
outer|quote-then-speaker|shared saying person|	direct judging 7	direct saying 6	direct thinking 27	shared judging 7	shared other 12	shared saying 8
outer|quote-then-speaker|shared saying place|	none -24
outer|quote-then-speaker|shared saying pronoun|	direct judging 15	direct other -11	direct saying 28	direct thinking -8	relative other -11	shared other -8	shared saying 22
outer|quote-then-speaker|shared thinking noun|	direct other 12	direct saying -21	none 16	shared saying -15
outer|quote-then-speaker|shared thinking organisation|	none 15
outer|quote-then-speaker|shared thinking person|	direct other 11	none 29
outer|quote-then-speaker|shared thinking pronoun|	none -17	shared saying -12
outer|quote-then-verb|inverted judging noun|	none -9
outer|quote-then-verb|inverted judging organisation|	none 14
outer|quote-then-verb|inverted other name|	none -6
outer|quote-then-verb|inverted other organisation|	none 24
outer|quote-then-verb|inverted other person|	none 50
outer|quote-then-verb|inverted saying name|	none 7
outer|quote-then-verb|inverted saying noun|	inverted saying 16	none 7
outer|quote-then-verb|inverted saying organisation|	none -24
outer|quote-then-verb|inverted saying person|	inverted saying -8	none 26
outer|quote-then-verb|inverted saying place|	none 32
outer|sentence-after|according other noun|	none -23
outer|sentence-after|apposed judging noun|	none -14
outer|sentence-after|apposed judging person|	none -13
outer|sentence-after|apposed other name|	none -27
outer|sentence-after|apposed other noun|	none 11
outer|sentence-after|apposed saying noun|	none -34
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking noun|	none -18
outer|sentence-after|apposition other noun|	none -11
outer|sentence-after|apposition other person|	none -13
outer|sentence-after|apposition saying noun|	none -26
outer|sentence-after|apposition saying person|	none -6
outer|sentence-after|direct judging person|	direct judging -17	none 8
outer|sentence-after|direct judging pronoun|	direct saying -20	none -24	shared other -18
outer|sentence-after|direct other name|	direct other -23	none 6
outer|sentence-after|direct other noun|	direct judging -25	direct other -31	direct saying -17	direct thinking -17	none -7
outer|sentence-after|direct other organisation|	none -30
outer|sentence-after|direct other person|	direct saying -23	shared other -20	shared saying -20
outer|sentence-after|direct other place|	none -13
outer|sentence-after|direct other pronoun|	direct judging 6	direct other -16	direct saying -29	none -32	shared other -18	shared saying -13
outer|sentence-after|direct saying name|	none -27
outer|sentence-after|direct saying noun|	direct other -42	direct saying -25	none 14	shared saying -20
outer|sentence-after|direct saying organisation|	direct other -16	none -22
outer|sentence-after|direct saying person|	direct judging -15	direct other -18	direct saying -16	none 24	shared saying 8
outer|sentence-after|direct saying pronoun|	apposition other -16	direct judging -26	direct other -9	direct saying -29	none 12	shared judging -23	shared saying 11
outer|sentence-after|direct thinking pronoun|	none -20
outer|sentence-after|inverted judging noun|	none -17
outer|sentence-after|inverted saying noun|	none -15
outer|sentence-after|inverted saying pronoun|	none 12
outer|sentence-after|passive other noun|	none -14
outer|sentence-after|relative other noun|	none -18
outer|sentence-after|shared judging noun|	none -7
outer|sentence-after|shared judging pronoun|	none -27
outer|sentence-after|shared other person|	none -15
outer|sentence-after|shared other pronoun|	direct saying -14	none -24
outer|sentence-after|shared saying name|	none 7
outer|sentence-after|shared saying noun|	none -30
outer|sentence-after|shared saying person|	none -21
outer|sentence-after|shared saying pronoun|	none -11
outer|sentence-after|shared thinking noun|	none -18
outer|sentence-after|shared thinking pronoun|	none -12
outer|sentence-before|according other name|	none -16
outer|sentence-before|according other noun|	direct other 8	direct saying -14	inverted saying -14	none 15
outer|sentence-before|according other organisation|	direct judging -18	direct other 6	none -11
outer|sentence-before|according other person|	according other 16	none -32
outer|sentence-before|according other place|	none -11
outer|sentence-before|apposed judging name|	none -20
outer|sentence-before|apposed judging noun|	direct other -9	none -29
outer|sentence-before|apposed judging organisation|	none -16
outer|sentence-before|apposed judging person|	none -24	relative other -12
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	none -39
outer|sentence-before|apposed other noun|	apposition other -19	apposition saying -23	direct judging -30	direct other -31	direct saying -27	direct thinking -16	none -66	relative other -29
outer|sentence-before|apposed other person|	apposition saying -21	direct other -34	direct saying -20
outer|sentence-before|apposed other place|	according other -13	none -37
outer|sentence-before|apposed saying name|	direct other -26	none -31
outer|sentence-before|apposed saying noun|	apposition other -19	apposition saying -13	direct judging -12	direct saying -29	direct thinking -10	none -41
outer|sentence-before|apposed saying organisation|	direct other -17	none -43
outer|sentence-before|apposed saying person|	direct judging -16	direct other 9	direct saying -30	direct thinking 8
outer|sentence-before|apposed saying place|	direct other -13	direct saying -8	none -27
outer|sentence-before|apposed thinking noun|	direct other -10	direct thinking -6	none -27
outer|sentence-before|apposed thinking place|	none -17
outer|sentence-before|apposition judging noun|	direct judging -10	direct other -16	none -32
outer|sentence-before|apposition judging organisation|	none -25
outer|sentence-before|apposition judging person|	none -28
outer|sentence-before|apposition judging place|	none -9
outer|sentence-before|apposition other name|	none 7
outer|sentence-before|apposition other noun|	apposition other -17	direct judging -23	direct other -24	direct saying -33	inverted saying -16	none -45
outer|sentence-before|apposition other organisation|	none -26
outer|sentence-before|apposition other person|	apposition saying 12	direct other -14
outer|sentence-before|apposition other place|	none -14
outer|sentence-before|apposition saying name|	none -32
outer|sentence-before|apposition saying noun|	apposition other -19	direct judging -13	direct other -46	direct saying 6	direct thinking -20	inverted saying -15	none -74	relative other -13
outer|sentence-before|apposition saying organisation|	direct judging -25	direct other -25	none -29
outer|sentence-before|apposition saying person|	apposition saying -17	direct judging -18	direct other 8	direct saying -26	none 18	relative other 13
outer|sentence-before|apposition saying place|	none -15
outer|sentence-before|apposition thinking name|	none -11
outer|sentence-before|apposition thinking noun|	direct other -6	none -30
outer|sentence-before|apposition thinking organisation|	apposition saying -11	none -17
outer|sentence-before|direct judging name|	none 7
outer|sentence-before|direct judging noun|	apposition other -14	apposition saying -22	direct judging -10	direct other -30	direct saying -23	direct thinking -23	inverted saying -13	none -7
outer|sentence-before|direct judging organisation|	direct other -22
outer|sentence-before|direct judging person|	apposition judging -26	apposition saying 10	direct judging -22	direct other -27	direct saying -31	direct thinking -21	inverted judging -18	inverted saying -19	none -28
outer|sentence-before|direct judging place|	none -19
outer|sentence-before|direct judging pronoun|	direct judging -20	direct other -30	direct thinking -19	none -45
outer|sentence-before|direct other name|	according other -24	apposition saying -24	direct judging -22	direct other -28	direct saying -32	direct thinking -17	none -58	relative other -23
outer|sentence-before|direct other noun|	according other -22	apposed other -19	apposition judging -23	apposition other -18	apposition saying -34	direct other 8	direct saying -60	direct thinking -26	inverted saying -26	none -25	relative judging -16	relative other -19
outer|sentence-before|direct other organisation|	according other -33	direct saying -44
outer|sentence-before|direct other person|	according other 15	apposition judging -20	apposition saying -24	direct judging -33	direct other -17	direct saying -48	direct thinking -24	inverted judging -9	relative other -25
outer|sentence-before|direct other place|	direct saying -21	none -26
outer|sentence-before|direct other pronoun|	apposition other -33	apposition saying -19	direct judging -30	direct other -36	direct saying -39	direct thinking -23	none -29	relative judging -7	relative other -34
outer|sentence-before|direct saying name|	direct other 13	direct saying -19
outer|sentence-before|direct saying noun|	according other -18	apposition saying -30	direct judging -25	direct other 12	direct saying -34	direct thinking -33	inverted saying -14	none -33	relative other -24
outer|sentence-before|direct saying organisation|	apposition other -21	direct saying -27
outer|sentence-before|direct saying person|	according other -29	apposition judging -11	apposition other -14	apposition saying -18	direct judging -18	direct other -25	direct thinking -12	inverted saying -18	relative other 8	relative saying -16
outer|sentence-before|direct saying place|	none -26
outer|sentence-before|direct saying pronoun|	apposition other -16	apposition saying 9	direct judging -26	direct other -14	direct saying 10	inverted saying 15	none 12
outer|sentence-before|direct thinking name|	none -30
outer|sentence-before|direct thinking noun|	direct other -18	direct thinking -15	none -14	relative other -8
outer|sentence-before|direct thinking organisation|	direct other -15	none -32
outer|sentence-before|direct thinking person|	direct other -20	none -43
outer|sentence-before|direct thinking place|	none -14
outer|sentence-before|direct thinking pronoun|	apposition saying -11	direct other -20	direct saying -17	none -35
outer|sentence-before|inverted judging name|	none -18
outer|sentence-before|inverted judging noun|	direct other -15	none -40	relative other -13
outer|sentence-before|inverted judging organisation|	none -30
outer|sentence-before|inverted judging person|	none 11
outer|sentence-before|inverted judging place|	none -18
outer|sentence-before|inverted judging pronoun|	direct other -9	none -24
outer|sentence-before|inverted other noun|	none -9
outer|sentence-before|inverted other person|	none -26
outer|sentence-before|inverted saying name|	direct other -11
outer|sentence-before|inverted saying noun|	according other -14	direct judging -19	direct other -34	direct saying -21	direct thinking -13	none -26
outer|sentence-before|inverted saying organisation|	none -31
outer|sentence-before|inverted saying person|	direct judging 9	direct other 9	direct saying 8	direct thinking 7	none -20	relative judging 13	relative other 11	relative saying 12
outer|sentence-before|inverted saying place|	none -9
outer|sentence-before|inverted saying pronoun|	direct judging -15	direct other -27	direct saying -15	none 21
outer|sentence-before|passive judging noun|	none -21
outer|sentence-before|passive other noun|	none -21
outer|sentence-before|passive other organisation|	none -25
outer|sentence-before|passive other person|	direct saying -22	none -20
outer|sentence-before|passive other place|	none -12
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct saying -10	none -28
outer|sentence-before|passive saying person|	none 11
outer|sentence-before|relative judging noun|	direct judging -15	none -12
outer|sentence-before|relative judging organisation|	none -13
outer|sentence-before|relative judging person|	apposition saying -16
outer|sentence-before|relative other name|	none -26
outer|sentence-before|relative other noun|	apposition judging -11	apposition other -23	apposition saying 13	direct judging -17	direct other -21	direct saying -26	direct thinking -21	inverted saying -9	none -28	relative other -19
outer|sentence-before|relative other organisation|	none 11
outer|sentence-before|relative other person|	apposition other -30	direct other -24	none -30
outer|sentence-before|relative saying noun|	none -31
outer|sentence-before|relative saying person|	apposition saying -16	direct thinking -21
outer|speaker-then-quote|apposed judging name|	none -30
outer|speaker-then-quote|apposed judging noun|	apposed saying -11	apposition saying -17	direct saying -20	none -32	relative other -18	shared judging -7	shared other -15	shared saying -18
outer|speaker-then-quote|apposed judging organisation|	none 24
outer|speaker-then-quote|apposed judging person|	direct other 16	none 24	relative other -6	shared saying 14
outer|speaker-then-quote|apposed judging place|	none -23
outer|speaker-then-quote|apposed other name|	direct other -19	none -26
outer|speaker-then-quote|apposed other noun|	apposition saying -24	direct judging -27	direct other -24	direct saying -25	direct thinking -27	none -10	relative other -18
outer|speaker-then-quote|apposed other organisation|	none 14
outer|speaker-then-quote|apposed other person|	direct other 19	direct saying -24	none 19	relative other -14
outer|speaker-then-quote|apposed saying name|	direct judging 12	direct saying -14	none -24
outer|speaker-then-quote|apposed saying noun|	apposed judging -25	apposed other -33	apposed saying -21	apposition saying 23	direct judging -27	direct other -27	direct thinking -31	none -24	passive other -14	passive saying -22	relative judging -16	relative other -7	shared judging -23	shared other -9
outer|speaker-then-quote|apposed saying organisation|	apposition other 18	none 12
outer|speaker-then-quote|apposed saying person|	apposed judging 13	apposed other 20	apposed saying 20	direct other 14	direct saying 7	direct thinking 6	none 27	passive other -12	relative other 12	shared other 16	shared saying 15
outer|speaker-then-quote|apposed saying place|	apposed judging -11	direct other -15	none -30
outer|speaker-then-quote|apposed saying pronoun|	none 8
outer|speaker-then-quote|apposed thinking name|	none -23
outer|speaker-then-quote|apposed thinking noun|	direct other -21	direct saying -31	none -32
outer|speaker-then-quote|apposed thinking person|	direct saying -20	none 21
outer|speaker-then-quote|apposition judging noun|	direct judging -30	direct other -36	direct saying -32	direct thinking -15	none -44	relative other -32	shared judging -21	shared other 12	shared saying -18
outer|speaker-then-quote|apposition judging organisation|	none -26
outer|speaker-then-quote|apposition judging person|	direct other -17	none 26
outer|speaker-then-quote|apposition judging place|	none 7
outer|speaker-then-quote|apposition other name|	none -12
outer|speaker-then-quote|apposition other noun|	apposed saying -16	apposition saying 11	direct judging -16	direct other -29	direct saying -19	none -44	relative other -20
outer|speaker-then-quote|apposition other organisation|	none -17
outer|speaker-then-quote|apposition other person|	none 20
outer|speaker-then-quote|apposition other place|	none -14
outer|speaker-then-quote|apposition saying name|	none -32
outer|speaker-then-quote|apposition saying noun|	apposed judging -13	apposed other -18	apposed saying -18	apposition other -25	apposition saying -42	direct judging -32	direct other -44	direct saying -10	direct thinking -20	none -48	passive other -15	relative judging -14	relative other -27	relative saying -18	shared judging -16	shared other -21	shared saying -24	shared thinking -16
outer|speaker-then-quote|apposition saying organisation|	direct judging 10	direct saying -10	none -11
outer|speaker-then-quote|apposition saying person|	apposed judging -16	direct judging -6	direct saying 8	direct thinking -14	none 48	shared judging -15
outer|speaker-then-quote|apposition saying place|	none -18
outer|speaker-then-quote|apposition saying pronoun|	none -14
outer|speaker-then-quote|apposition thinking noun|	direct saying 8
outer|speaker-then-quote|apposition thinking person|	none 17
outer|speaker-then-quote|direct judging noun|	apposed judging -16	apposed other -11	apposed saying -25	apposition saying -28	direct saying -7	direct thinking -18	none 8	relative other 9	shared other -32	shared thinking -18
outer|speaker-then-quote|direct judging person|	direct judging 20	direct other 24	none 20	relative other -8
outer|speaker-then-quote|direct judging pronoun|	direct judging 8	direct other 13	direct saying -19	none -17	shared saying -34
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -19	direct saying -24	none -18
outer|speaker-then-quote|direct other noun|	apposed judging -23	apposed other -16	apposed saying -55	apposed thinking -20	apposition saying -39	direct other -9	direct saying -10	direct thinking -9	none 11	passive other 9	passive saying -20	relative judging -25	relative other -20	relative saying -17	shared judging -23	shared other -29	shared saying -18	shared thinking -21
outer|speaker-then-quote|direct other organisation|	apposed saying -25	direct thinking -15	none -14	shared saying -20
outer|speaker-then-quote|direct other person|	apposed saying -28	apposition saying -19	direct other -9	direct saying -24	direct thinking 18	none 10	relative saying -23	shared saying 6
outer|speaker-then-quote|direct other place|	apposed saying -18	direct saying -10	none -23	shared saying -17
outer|speaker-then-quote|direct other pronoun|	apposed judging 7	apposed other -27	apposed saying -18	apposition saying -30	direct judging 14	direct other 13	direct saying -36	passive saying -22	shared judging 10	shared saying -49
outer|speaker-then-quote|direct saying name|	direct other 7	direct saying -19	direct thinking -17	none -15
outer|speaker-then-quote|direct saying noun|	apposed judging 11	apposed other 8	apposed saying 6	apposed thinking -17	apposition judging -17	direct judging 10	direct other -14	direct saying 12	direct thinking 23	none 14	passive other -14	passive saying 24	relative judging -25	relative other -22	relative saying -7	shared other -9	shared saying -11
outer|speaker-then-quote|direct saying organisation|	direct judging 23	direct other 26	none 14
outer|speaker-then-quote|direct saying person|	apposed judging -9	direct judging 37	direct thinking -11	passive other 15	relative other 23	shared other 13
outer|speaker-then-quote|direct saying place|	none -17
outer|speaker-then-quote|direct saying pronoun|	apposed judging 26	apposed saying -17	direct judging 14	direct other 39	direct saying -9	direct thinking 25	relative other 22	shared judging 25	shared saying -21
outer|speaker-then-quote|direct thinking name|	none 12
outer|speaker-then-quote|direct thinking noun|	apposed judging 8	apposed saying -35	apposition judging -20	direct judging 7	direct other -18	direct thinking 12	none 20	shared judging -22	shared saying -45
outer|speaker-then-quote|direct thinking person|	direct other 14
outer|speaker-then-quote|direct thinking place|	direct saying -16	none 10
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -8	apposition saying -36	direct other -6	direct saying -34	none 21	shared saying -35
outer|speaker-then-quote|passive judging noun|	none -20
outer|speaker-then-quote|passive judging organisation|	none -16
outer|speaker-then-quote|passive other noun|	direct other -15	direct saying -20	none -16
outer|speaker-then-quote|passive other person|	none 14
outer|speaker-then-quote|passive saying noun|	none -29
outer|speaker-then-quote|passive saying organisation|	none 7
outer|speaker-then-quote|passive saying person|	none 12
outer|speaker-then-quote|relative judging noun|	direct saying -13	none 11
outer|speaker-then-quote|relative other name|	none 10
outer|speaker-then-quote|relative other noun|	apposed judging -17	apposed saying -20	direct judging -31	direct other -23	direct saying 7	direct thinking -17	none 17	shared saying 17
outer|speaker-then-quote|relative other person|	direct other -9	direct thinking 24	none -23
outer|speaker-then-quote|relative saying noun|	apposed other -17	direct judging 14	direct thinking -14	none 14	shared saying 13
outer|speaker-then-quote|relative saying person|	direct other -18	none -16
outer|speaker-then-quote|relative thinking noun|	none 12
outer|speaker-then-quote|shared judging name|	direct other -21	relative other 9
outer|speaker-then-quote|shared judging noun|	apposed judging -18	apposed other -11	apposed saying -19	direct judging -8	direct other -9	direct saying -21	none -13	relative other 6	relative saying -11	shared judging -19	shared other -17
outer|speaker-then-quote|shared judging organisation|	direct other 18
outer|speaker-then-quote|shared judging person|	apposed judging 9	apposed saying -7	direct judging 15	direct other 13	direct saying -21	direct thinking 8	none 13	passive other -9	relative other -21	shared judging 11	shared other -8
outer|speaker-then-quote|shared judging place|	direct other -15
outer|speaker-then-quote|shared judging pronoun|	direct judging -20	direct saying 21	direct thinking -21	none -6	shared judging 10	shared other -8
outer|speaker-then-quote|shared other name|	direct other -12	direct saying 11
outer|speaker-then-quote|shared other noun|	apposed judging -13	apposed other -24	apposition saying -16	direct judging -16	direct saying -7	direct thinking -10	relative other -17	shared judging 14	shared saying -19
outer|speaker-then-quote|shared other person|	apposed judging 13	apposed other -16	direct judging -19	none -14	relative other -10	shared judging -7	shared other -16	shared thinking -14
outer|speaker-then-quote|shared other pronoun|	apposed saying -19	direct saying 6
outer|speaker-then-quote|shared saying name|	apposed saying -13	direct other 9	direct saying -13	shared judging 19	shared saying -18
outer|speaker-then-quote|shared saying noun|	apposed judging -30	apposed other -18	apposed saying -20	apposed thinking -35	apposition saying 20	direct judging -15	direct other 15	none -25	passive other 16	relative other -6	relative saying 10	shared judging 7	shared other -28	shared saying -32
outer|speaker-then-quote|shared saying organisation|	apposition other 16	direct judging 7	direct other 8	direct saying -22	none -17	passive other -24
outer|speaker-then-quote|shared saying person|	apposed other 20	apposition saying 7	direct other -19	direct thinking -8	none 9	relative other -6	relative saying -7	shared judging 8	shared other 33	shared saying 32	shared thinking 23
outer|speaker-then-quote|shared saying place|	apposed other -14	none -18
outer|speaker-then-quote|shared saying pronoun|	apposed other -10	apposed saying -21	direct judging 22	direct other 18	direct saying -9	direct thinking -16	none -6	relative other -13	shared judging 19	shared saying -18
outer|speaker-then-quote|shared thinking name|	direct saying 16
outer|speaker-then-quote|shared thinking noun|	apposed saying -18	direct judging 10	direct other 6	direct saying -19	none 8	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 25	direct other 16	none -18
outer|speaker-then-quote|shared thinking pronoun|	direct judging -11	direct other -12	direct saying 8	direct thinking 11
outer|verb-then-speaker|inverted judging name|	none -47
outer|verb-then-speaker|inverted judging noun|	none -15
outer|verb-then-speaker|inverted judging organisation|	none -25
outer|verb-then-speaker|inverted judging person|	none -33
outer|verb-then-speaker|inverted judging pronoun|	none 16
outer|verb-then-speaker|inverted saying name|	none 20
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -31	none -19
outer|verb-then-speaker|inverted saying organisation|	none -27
outer|verb-then-speaker|inverted saying person|	none 27
outer|verb-then-speaker|inverted saying place|	none -28
outer|verb-then-speaker|inverted saying pronoun|	none 24
phrase|according-to|name|	false 18
phrase|according-to|noun|	true 23
phrase|according-to|pronoun|	false 8
phrase|colon|name|	false 17	true 23
phrase|colon|noun|	false -33
phrase|colon|pronoun|	false 12
phrase|named-before|name|	false -18
phrase|named-before|pronoun|	false -17
phrase|named-nearby|name|	true 6
phrase|named-nearby|pronoun|	false -16
phrase|name|	true 20
phrase|noun|	false -45	true 17
phrase|paragraph-before|name|	true -17
phrase|paragraph-before|noun|	false -63	true -60
phrase|paragraph-before|pronoun|	false -25
phrase|possessor|name|	false -20
phrase|possessor|noun|	false -7	true -27
phrase|possessor|pronoun|	false 11
phrase|pronoun|	false 10
phrase|quote-then-speaker|name|	false 12	true 7
phrase|quote-then-speaker|noun|	false -21
phrase|quote-then-speaker|pronoun|	false 17
phrase|quote-then-verb|name|	false 6
phrase|quote-then-verb|noun|	true 12
phrase|sentence-after|name|	false -8	true -8
phrase|sentence-before|name|	true 8
phrase|sentence-before|noun|	false -15	true -28
phrase|signature|name|	false 6
phrase|speaker-then-quote|name|	false 12
phrase|speaker-then-quote|noun|	false -32	true 17
phrase|speaker-then-quote|pronoun|	false 10
phrase|topic|name|	false -7	true 11
phrase|topic|noun|	false -27	true -17
phrase|topic|pronoun|	false -17
phrase|transcript|name|	false -14
phrase|verb-then-speaker|name|	false 10
phrase|verb-then-speaker|noun|	false -36
phrase|verb-then-speaker|pronoun|	false 30
pronoun|according-to|	elle 22	er 19
pronoun|colon|	he 16	it -22
pronoun|named-before|	elle 7	er 7	es -22	he -18	het -30	hij -16	i -25	il 18	it -37	man -20	on -34	she -18	sie -24	they -42	we -15	you -9
pronoun|named-nearby|	ella 16	er 22	es -39	het -48	hij 10	i -27	il 27	it -53	lui -21	man -54	on -26	she 28	we -27	you -30	ze -10	zij 15
pronoun|paragraph-before|	het -10	i -15	il -17	it -26	she -48	they -21	you -10
pronoun|possessor|	haar 15	he -8	his 8	ihr -13	it -26	its -24	my -16	our -18	she -16	their -7
pronoun|quote-then-speaker|	elle 33	er -13	he 11	i -14	il 24	it -22	man -20	she 24	they -11
pronoun|quote-then-verb|	elle 38	er 38	es -26	he -23	hij 19	il 15	it -15	lei 23	she -17	sie 50
pronoun|sentence-after|	i -29	it -36	they -33
pronoun|sentence-before|	elle -28	es -28	he -7	het -16	hij 17	i -40	il 13	it -32	man -27	on -20	she 9	sie 7	they -42	we -13	you -15
pronoun|speaker-then-quote|	elle -8	er -24	he 45	i -18	it -32	man -44	on -26	sie -24	they -7	you -21
pronoun|topic|	ela -16	ele 18	ella 9	er -27	es -29	het -39	hij -25	il -15	ils -18	lei 14	man -47	on -33	sie -20	ze -31	zij 9
pronoun|verb-then-speaker|	er 23	es -29	he -18	het -35	il 22	it -44	she -34	sie 30
says|according-to|	never 19
says|colon|	never 14	often 19	too 14
says|named-before|	never -14	often -12	too -9
says|named-nearby|	often -12
says|	never 6	often 9
says|paragraph-before|	never -33	often 16	too -8
says|possessor|	often -36	too -25
says|quote-then-speaker|	never 13	often 8
says|quote-then-verb|	often 21	too 34
says|sentence-after|	never -20	often 13
says|sentence-before|	never 14	often -41
says|signature|	never 8
says|speaker-then-quote|	never -6	often 25	too 14
says|topic|	too -8
says|transcript|	never -14
says|verb-then-speaker|	never 7	often -17	too 9
size|according-to|10+|	according 11
size|according-to|1|	according 13
size|according-to|3|	according 18
size|according-to|6-9|	according 11
size|colon|10+|	judging 6	other -14
size|colon|1|	naked -35
size|colon|3|	naked -24
size|colon|4-5|	naked -16
size|named-before|10+|	naked -24
size|named-before|1|	naked -19
size|named-before|2|	naked -31
size|named-before|3|	naked -6
size|named-before|6-9|	naked -6
size|named-nearby|10+|	naked 6
size|named-nearby|2|	naked 9
size|named-nearby|3|	naked -6
size|named-nearby|4-5|	naked -21
size|paragraph-before|10+|	according -18	judging -11	other -43	saying -7	thinking -33
size|paragraph-before|1|	judging -14	other -13	saying -27
size|paragraph-before|2|	judging -15	other -19	saying -22	thinking -11
size|paragraph-before|3|	judging -20	other -17	saying -27	thinking -15
size|paragraph-before|4-5|	judging -29	other -10	saying -33	thinking -22
size|paragraph-before|6-9|	according -19	judging -26	saying -28	thinking -18
size|possessor|10+|	naked -23
size|possessor|3|	naked -10
size|possessor|6-9|	naked 9
size|quote-then-speaker|10+|	judging -11	saying 9	thinking 8
size|quote-then-speaker|1|	judging -26	other -68	saying -14	thinking -40
size|quote-then-speaker|2|	judging -18	other -27	saying 10	thinking -10
size|quote-then-speaker|3|	saying -19	thinking -9
size|quote-then-speaker|4-5|	judging -8	saying 25	thinking 17
size|quote-then-speaker|6-9|	other -14	saying 7	thinking -22
size|quote-then-verb|10+|	other 6	saying 12
size|quote-then-verb|1|	saying -19
size|quote-then-verb|2|	judging 10
size|quote-then-verb|3|	saying 39
size|quote-then-verb|4-5|	judging -8
size|quote-then-verb|6-9|	other 7	saying 9
size|sentence-after|10+|	according 12	thinking -30
size|sentence-after|1|	judging -19	saying 8	thinking -25
size|sentence-after|2|	judging -41	other -56	saying -10	thinking -22
size|sentence-after|3|	judging -39	other -17	saying -8
size|sentence-after|4-5|	judging -18	saying -11	thinking 8
size|sentence-after|6-9|	judging -11	thinking -26
size|sentence-before|10+|	according 19	judging -16	other -39	saying 6	thinking -49
size|sentence-before|1|	other -12	saying -35	thinking -34
size|sentence-before|2|	according 14	other -19	saying -25	thinking -30
size|sentence-before|3|	according -36	judging -8	other -10	thinking -25
size|sentence-before|4-5|	according -15	judging -60	saying -7	thinking -42
size|sentence-before|6-9|	according -7	judging -8	other -10	thinking -11
size|signature|10+|	naked 8
size|signature|4-5|	naked -13
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 18	saying 19	thinking -10
size|speaker-then-quote|1|	judging 12	other -10	saying -10	thinking 12
size|speaker-then-quote|2|	judging -10	other -22	saying 20	thinking 13
size|speaker-then-quote|3|	other -7	saying 18	thinking -17
size|speaker-then-quote|4-5|	thinking -11
size|speaker-then-quote|6-9|	judging -11	other -19	thinking -11
size|topic|1|	naked -57
size|topic|4-5|	naked -13
size|topic|6-9|	naked -19
size|transcript|10+|	naked -11
size|transcript|6-9|	naked -15
size|verb-then-speaker|10+|	judging -47	saying -22
size|verb-then-speaker|1|	judging -15	saying -15
size|verb-then-speaker|2|	judging -49	saying -11
size|verb-then-speaker|3|	judging -28	saying -19
size|verb-then-speaker|4-5|	judging -26	saying 21
size|verb-then-speaker|6-9|	judging 9	other 19	saying 20
starts|according-to|false|	according 27
starts|colon|false|	apposed -17	apposition -18	direct 13	inverted -13	naked -9
starts|colon|true|	apposed -7	shared 14
starts|named-before|false|	naked -16
starts|named-before|true|	naked -22
starts|named-nearby|false|	naked -13
starts|named-nearby|true|	naked 18
starts|paragraph-before|false|	according -26	apposed -31	apposition -42	direct -21	inverted -32	passive -27	relative -33	shared -37
starts|paragraph-before|true|	apposed -14
starts|possessor|true|	naked 6
starts|quote-then-speaker|false|	apposed 7	apposition -6	direct 6	passive 14	relative -52	shared -21
starts|quote-then-speaker|true|	apposed -12	shared 17
starts|quote-then-verb|false|	inverted 15
starts|sentence-after|false|	according 9	apposed -16	apposition -40	direct -21	inverted 7	passive -18	relative -26	shared -12
starts|sentence-after|true|	apposition -9	direct 17	shared -21
starts|sentence-before|false|	according 7	apposed -61	direct -12	inverted -9	passive -40	relative -51
starts|sentence-before|true|	apposition -35	relative 13
starts|signature|false|	naked 7
starts|speaker-then-quote|false|	apposed -19	apposition -33	direct 23	shared -43
starts|speaker-then-quote|true|	apposed 10	apposition -33	direct 12	relative 29	shared 14
starts|topic|false|	naked -20
starts|topic|true|	naked -9
starts|transcript|false|	naked -12
starts|transcript|true|	naked -13
subject|according-to|	elided -6	none -12	own -33
subject|according-to|elided|	0 -6
subject|according-to|none|	0 -15	1 11
subject|according-to|none|13-25|	name 30	noun -8
subject|according-to|none|1|	name 18	pronoun 23
subject|according-to|none|2|	name 19
subject|according-to|none|3|	noun 24
subject|according-to|none|4-6|	name 36	noun -31
subject|according-to|none|7-12|	noun -21
subject|according-to|own|	0 -27	1 -28
subject|according-to|own|13-25|	name -14
subject|according-to|own|1|	name 20	noun -17
subject|according-to|own|4-6|	name -14	noun -10
subject|according-to|own|7-12|	name -25	noun -29
subject|colon|	elided -13	none -20	own -45
subject|colon|elided|	0 -13
subject|colon|elided|1|	noun -31
subject|colon|none|	0 -16
subject|colon|none|1|	noun -11
subject|colon|none|3|	name -11
subject|colon|own|	0 -44
subject|colon|own|1|	name -6	noun -55
subject|named-before|	elided 12	none 18
subject|named-before|elided|	0 20
subject|named-before|elided|26+|	name -44
subject|named-before|elided|4-6|	name 6
subject|named-before|elided|7-12|	name 29
subject|named-before|none|	1 24
subject|named-before|none|1|	name 12	pronoun 36
subject|named-before|none|26+|	name -44	pronoun -17
subject|named-before|none|2|	name -13
subject|named-before|none|3|	pronoun -8
subject|named-before|none|7-12|	name 23	pronoun -6
subject|named-before|own|	0 -6	1 8
subject|named-before|own|13-25|	name -24	pronoun -39
subject|named-before|own|1|	name 25
subject|named-before|own|26+|	name -35	pronoun -28
subject|named-before|own|2|	name -14	pronoun 10
subject|named-before|own|3|	name -36	pronoun -34
subject|named-before|own|4-6|	name -20	pronoun -42
subject|named-before|own|7-12|	name -29	pronoun -43
subject|named-nearby|	elided 8	none 12	own 23
subject|named-nearby|elided|	0 10	1 -16
subject|named-nearby|elided|0|	name -21
subject|named-nearby|elided|13-25|	name 6
subject|named-nearby|elided|1|	name -14
subject|named-nearby|elided|2|	pronoun -13
subject|named-nearby|elided|3|	name -15
subject|named-nearby|elided|4-6|	name 28
subject|named-nearby|elided|7-12|	name 17
subject|named-nearby|none|	0 20	1 -6	2 -21
subject|named-nearby|none|0|	name -12	pronoun -19
subject|named-nearby|none|13-25|	name 16	pronoun -23
subject|named-nearby|none|1|	name 29	pronoun -7
subject|named-nearby|none|26+|	name -26
subject|named-nearby|none|2|	name -10
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 24	pronoun 10
subject|named-nearby|none|7-12|	name -38	pronoun -13
subject|named-nearby|own|	0 35	1 -19	2 -33
subject|named-nearby|own|0|	name -24	pronoun -20
subject|named-nearby|own|13-25|	name -33	pronoun -28
subject|named-nearby|own|1|	name 9	pronoun -16
subject|named-nearby|own|26+|	name -37
subject|named-nearby|own|2|	name 46
subject|named-nearby|own|3|	name 26	pronoun -14
subject|named-nearby|own|4-6|	name 8	pronoun -20
subject|named-nearby|own|7-12|	pronoun -37
subject|paragraph-before|	elided -39	none -46	own -45
subject|paragraph-before|elided|	0 -22	1 -22	2 -22
subject|paragraph-before|elided|26+|	name -21	noun -32
subject|paragraph-before|none|	0 -34	1 -25	2 -15
subject|paragraph-before|none|26+|	name -34	noun -32
subject|paragraph-before|own|	0 -34	1 -32	2 -25
subject|paragraph-before|own|26+|	name -40	noun -26	pronoun -22
subject|possessor|	none 7	own -22
subject|possessor|none|	0 7
subject|possessor|none|7-12|	pronoun -24
subject|possessor|own|	0 -21
subject|possessor|own|7-12|	noun -20
subject|quote-then-speaker|elided|	0 -18	1 8
subject|quote-then-speaker|	none -11
subject|quote-then-speaker|none|-12|	name 19
subject|quote-then-speaker|none|-4|	name -11
subject|quote-then-speaker|none|-9|	name -7
subject|quote-then-speaker|none|	0 -43	2 17
subject|quote-then-speaker|none|1|	name -31	noun -17
subject|quote-then-speaker|none|4-6|	noun -20
subject|quote-then-speaker|own|-10|	name -9	noun -27
subject|quote-then-speaker|own|-11|	name -17
subject|quote-then-speaker|own|-12|	name -14
subject|quote-then-speaker|own|-13|	name -16
subject|quote-then-speaker|own|-15|	name -12
subject|quote-then-speaker|own|-17|	name -11
subject|quote-then-speaker|own|-3|	noun -22	pronoun -15
subject|quote-then-speaker|own|-4|	name -20	noun -7
subject|quote-then-speaker|own|-5|	name -13	noun -23
subject|quote-then-speaker|own|-6|	name 21	noun -22
subject|quote-then-speaker|own|-7|	name 17
subject|quote-then-speaker|own|-8|	name -20
subject|quote-then-speaker|own|-9|	name -12	noun -10
subject|quote-then-speaker|own|0|	noun -27
subject|quote-then-speaker|own|	1 -8	2 -30
subject|quote-then-speaker|own|13-25|	noun -21
subject|quote-then-speaker|own|1|	name -9
subject|quote-then-speaker|own|2|	name 24	pronoun 34
subject|quote-then-speaker|own|3|	name 19	noun -19
subject|quote-then-speaker|own|4-6|	name -16	noun -20
subject|quote-then-speaker|own|7-12|	name -11
subject|quote-then-verb|	none 23	own 10
subject|quote-then-verb|none|	0 23
subject|quote-then-verb|none|1|	name 36	noun 9	pronoun -6
subject|quote-then-verb|own|	0 11	1 -21
subject|quote-then-verb|own|1|	name -7	noun 20	pronoun 16
subject|quote-then-verb|own|2|	name 24	noun -20
subject|quote-then-verb|own|7-12|	noun -11
subject|sentence-after|none|	0 -6
subject|sentence-after|none|0|	name -39	noun 17
subject|sentence-after|none|1|	name 9	noun -8
subject|sentence-after|none|2|	name 7
subject|sentence-after|none|4-6|	name -39	noun -8	pronoun -15
subject|sentence-after|none|7-12|	noun -25
subject|sentence-after|	own -8
subject|sentence-after|own|	1 -28	2 -19
subject|sentence-after|own|1|	name -17
subject|sentence-after|own|4-6|	name -10
subject|sentence-before|elided|	0 7	2 -35
subject|sentence-before|elided|13-25|	noun -30
subject|sentence-before|elided|1|	name -9	noun -25
subject|sentence-before|elided|26+|	name -24	noun -22
subject|sentence-before|elided|2|	noun -33
subject|sentence-before|elided|3|	name 12	noun -20
subject|sentence-before|elided|4-6|	name 26	noun 6
subject|sentence-before|elided|7-12|	name 7
subject|sentence-before|	none -11	own -19
subject|sentence-before|none|	0 -17	1 -10	2 11
subject|sentence-before|none|13-25|	name -24	pronoun -33
subject|sentence-before|none|1|	name -14	noun -36	pronoun 40
subject|sentence-before|none|26+|	name -40	noun -38	pronoun -21
subject|sentence-before|none|2|	name 13	noun -35	pronoun 17
subject|sentence-before|none|3|	name -10	noun -7
subject|sentence-before|none|4-6|	noun -15	pronoun 26
subject|sentence-before|none|7-12|	name -13
subject|sentence-before|own|	0 -29	2 -58
subject|sentence-before|own|13-25|	name -31	noun -88
subject|sentence-before|own|1|	name 8	noun -8
subject|sentence-before|own|26+|	noun -40	pronoun -22
subject|sentence-before|own|2|	name -39	noun -39	pronoun -20
subject|sentence-before|own|3|	name -47	pronoun -20
subject|sentence-before|own|4-6|	name -9	noun -66	pronoun -30
subject|sentence-before|own|7-12|	name -19	noun -56	pronoun -32
subject|speaker-then-quote|	elided -16
subject|speaker-then-quote|elided|	0 -9	1 -23
subject|speaker-then-quote|elided|0|	name -7	noun -21
subject|speaker-then-quote|elided|1|	name 28	noun -20
subject|speaker-then-quote|elided|2|	noun -19
subject|speaker-then-quote|none|0|	name 14
subject|speaker-then-quote|none|13-25|	name 19
subject|speaker-then-quote|none|1|	name 16
subject|speaker-then-quote|none|	2 -9
subject|speaker-then-quote|none|2|	name 40	noun -9
subject|speaker-then-quote|none|3|	noun -35
subject|speaker-then-quote|none|4-6|	noun -14	pronoun -19
subject|speaker-then-quote|none|7-12|	name -7	noun 10
subject|speaker-then-quote|own|	0 15	1 -23	2 -14
subject|speaker-then-quote|own|0|	name 16	noun 20	pronoun -26
subject|speaker-then-quote|own|13-25|	name -43	pronoun -17
subject|speaker-then-quote|own|1|	name 13	noun -21	pronoun -7
subject|speaker-then-quote|own|2|	noun 28	pronoun -20
subject|speaker-then-quote|own|4-6|	name -13	noun 12	pronoun -17
subject|speaker-then-quote|own|7-12|	name -19	pronoun -9
subject|topic|	elided 6	none -17	own -12
subject|topic|elided|	0 10	1 24	2 -58
subject|topic|elided|13-25|	name -6
subject|topic|elided|26+|	name -56	noun -47	pronoun -15
subject|topic|elided|3|	name 12
subject|topic|elided|4-6|	name 27
subject|topic|elided|7-12|	name 12	noun 13
subject|topic|none|	0 15	1 -14	2 -40
subject|topic|none|0|	noun -26
subject|topic|none|13-25|	name -17	noun -23
subject|topic|none|1|	name 14	noun -9
subject|topic|none|26+|	name -13	noun -71
subject|topic|none|2|	name 7	noun -20
subject|topic|none|3|	name 7	noun -14
subject|topic|none|4-6|	pronoun -16
subject|topic|none|7-12|	name -8
subject|topic|own|	1 -15	2 -20
subject|topic|own|13-25|	noun -76	pronoun -13
subject|topic|own|1|	noun -18	pronoun -29
subject|topic|own|26+|	name -42	noun -27	pronoun -47
subject|topic|own|2|	noun -19	pronoun -20
subject|topic|own|3|	name 22	noun -8	pronoun 10
subject|topic|own|4-6|	pronoun -21
subject|topic|own|7-12|	name -12	noun -29	pronoun -44
subject|verb-then-speaker|	elided -17	none 11	own 25
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|	0 12
subject|verb-then-speaker|none|0|	name -24	pronoun -28
subject|verb-then-speaker|none|1|	name -21	noun -26	pronoun 11
subject|verb-then-speaker|none|2|	pronoun 23
subject|verb-then-speaker|none|7-12|	noun -23
subject|verb-then-speaker|own|	0 25	1 -15
subject|verb-then-speaker|own|13-25|	name -10	noun -35
subject|verb-then-speaker|own|1|	name 32	noun -25	pronoun 12
subject|verb-then-speaker|own|2|	noun 20	pronoun -8
subject|verb-then-speaker|own|3|	noun -20	pronoun 19
subject|verb-then-speaker|own|4-6|	name 17
subject|verb-then-speaker|own|7-12|	noun -9	pronoun 13
twin|paragraph-before|apposed judging noun|	apposed judging noun -10	apposed judging person -7	apposed judging place -8	apposition judging noun -15	apposition judging person -12	direct judging noun -6	direct judging person -6	inverted judging noun -11	shared judging noun -11
twin|paragraph-before|apposed judging person|	apposed judging noun -13	apposition judging noun -22	apposition judging person -16	direct judging noun -7	inverted judging noun -22	inverted judging person -17	shared judging noun -14	shared judging person -18
twin|paragraph-before|apposed judging place|	apposed judging noun -9
twin|paragraph-before|apposed other name|	apposition other noun -6	shared other name -6
twin|paragraph-before|apposed other noun|	apposed other noun -12	apposed other person -8	apposition other noun -11	apposition other person -17	apposition other place -9	direct other person -8	direct other pronoun -9	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposed other organisation -6	apposition other noun -16	direct other noun -9
twin|paragraph-before|apposed other person|	apposed other noun -16	apposed other person -6	apposition other noun -19	apposition other organisation -10	apposition other person -12	apposition other place -13	apposition saying noun -13	direct other noun -11	direct other person -15	shared other noun -12	shared other person -16
twin|paragraph-before|apposed saying name|	direct saying person -6	inverted saying noun -13
twin|paragraph-before|apposed saying noun|	apposed saying noun -35	apposed saying person -25	apposed saying place -22	apposition saying name -7	apposition saying noun -15	apposition saying organisation -12	apposition saying person -26	direct saying noun -21	direct saying organisation -18	direct saying person -22	direct saying pronoun -10	inverted saying noun -28	inverted saying person -6	inverted saying pronoun -14	shared saying noun -13	shared saying organisation -11	shared saying person -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposed saying person -15	apposed saying place -8	apposition saying noun -17	direct saying noun -10	inverted saying noun -8	shared saying organisation -10
twin|paragraph-before|apposed saying person|	apposed saying noun -34	apposed saying organisation -19	apposed saying person -9	apposed saying place -11	apposition saying name 9	apposition saying organisation -25	apposition saying person -16	apposition saying place -10	direct saying noun -21	direct saying person -16	inverted saying name -17	inverted saying noun -30	inverted saying organisation 7	inverted saying person -17	inverted saying place -15	inverted saying pronoun -30	passive saying noun -18	shared saying name -14	shared saying noun -16	shared saying person 9
twin|paragraph-before|apposed saying place|	apposed saying noun -23	apposed saying person -7
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -6	apposed thinking person -9	apposition thinking noun -10	direct thinking noun -9	shared thinking noun -10
twin|paragraph-before|apposed thinking person|	apposed thinking noun -14	apposition thinking noun -13	shared thinking person -12
twin|paragraph-before|apposition judging noun|	apposed judging noun -12	apposed judging person -11	inverted judging noun -10
twin|paragraph-before|apposition judging person|	apposed judging noun -20	apposed judging person -15	inverted judging noun -13
twin|paragraph-before|apposition other noun|	apposed other noun -10	apposed other organisation -10	apposed other person -10	apposed other place -8	apposition saying noun -7	shared other noun -8
twin|paragraph-before|apposition other person|	apposed other noun -28	apposed other person -13
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying noun -6	apposed saying person -11
twin|paragraph-before|apposition saying noun|	apposed other person -8	apposed saying noun -14	apposed saying person -18	apposition other noun -8	inverted saying noun -10	inverted saying organisation -9	inverted saying person -7	inverted saying pronoun -11	shared saying noun -18	shared saying person -14	shared saying pronoun -15
twin|paragraph-before|apposition saying organisation|	apposed saying noun -8	apposed saying person -10	inverted saying noun -6	shared saying noun -8
twin|paragraph-before|apposition saying person|	apposed saying noun -29	apposed saying person -13	inverted saying noun -22
twin|paragraph-before|apposition thinking noun|	apposed thinking noun -7	shared thinking noun -6
twin|paragraph-before|apposition thinking person|	apposed thinking noun -7
twin|paragraph-before|direct judging noun|	apposed judging noun -13	direct other noun -15
twin|paragraph-before|direct judging organisation|	apposed judging noun -12
twin|paragraph-before|direct judging person|	apposed judging name -13	apposed judging noun -29	apposed judging organisation -17	direct other person -20	shared judging person -9
twin|paragraph-before|direct judging pronoun|	apposed judging noun -21	direct other pronoun -15
twin|paragraph-before|direct other name|	direct other name -11
twin|paragraph-before|direct other noun|	apposed other noun -8	apposed other organisation -10	apposed other person -9	apposed other place -7	direct judging noun -14	direct other noun -21	direct saying noun -25	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other organisation -8	direct other organisation -9
twin|paragraph-before|direct other person|	apposed other name -11	apposed other noun -25	apposed other person -18	apposed other place -8	direct judging person -16	direct other person -22	direct saying person -24	passive other noun -15
twin|paragraph-before|direct other pronoun|	apposed other name -11	apposed other noun -22	direct judging pronoun -15	direct other pronoun -27	direct saying pronoun -8	direct thinking pronoun -11	passive other noun -14
twin|paragraph-before|direct saying name|	apposed saying noun -16	inverted saying noun -14
twin|paragraph-before|direct saying noun|	apposed saying noun -31	apposed saying organisation -11	apposed saying person -20	apposed saying place -14	direct other noun -28	shared saying noun -16	shared saying organisation -9
twin|paragraph-before|direct saying organisation|	apposed saying organisation -8	direct other organisation -8	inverted saying noun -10
twin|paragraph-before|direct saying person|	apposed saying name -25	apposed saying organisation -25	apposed saying person -25	apposed saying place -25	direct other person -34
twin|paragraph-before|direct saying pronoun|	apposed saying name -20	apposed saying noun -27	direct other pronoun -10
twin|paragraph-before|direct thinking noun|	apposed thinking noun -10
twin|paragraph-before|direct thinking person|	apposed thinking noun -9
twin|paragraph-before|direct thinking pronoun|	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging noun -6	apposed judging person -9	apposition judging noun -6
twin|paragraph-before|inverted judging person|	apposed judging person -9	apposition judging noun -7
twin|paragraph-before|inverted saying noun|	apposed saying name -7	apposed saying noun -24	apposed saying person -9	apposition saying noun -13	apposition saying person -17	direct saying name -7	shared saying pronoun -11
twin|paragraph-before|inverted saying organisation|	apposed saying person -10	apposition saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -9	apposed saying person -11	apposition saying noun -11	shared saying noun -9
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -13	apposition saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -13	direct other pronoun -8
twin|paragraph-before|passive saying noun|	apposed saying person -10
twin|paragraph-before|relative other noun|	relative other noun -10
twin|paragraph-before|shared judging noun|	apposed judging noun -11	apposed judging person -12	apposition judging noun -12	shared judging noun -13	shared judging person -10
twin|paragraph-before|shared judging person|	apposed judging person -19	direct judging noun -14	direct judging person -8	inverted judging noun -17	shared judging noun -19	shared judging pronoun -12
twin|paragraph-before|shared judging pronoun|	apposition judging noun -14	direct judging noun -11	shared judging noun -6	shared judging pronoun -7
twin|paragraph-before|shared other name|	apposed other name -8	apposition other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -9	apposed other person -7	apposition other noun -9	shared other noun -12
twin|paragraph-before|shared other person|	apposed other noun -7	apposed other person -13	apposition other noun -12	shared other noun -8	shared other place -10
twin|paragraph-before|shared other pronoun|	apposition other noun -12	shared other noun -8
twin|paragraph-before|shared saying name|	apposition saying noun -10
twin|paragraph-before|shared saying noun|	apposed saying noun -14	apposed saying person -8	apposition saying organisation -12	direct saying noun -18	inverted saying noun -13	inverted saying person -7	shared saying noun -19	shared saying person -11
twin|paragraph-before|shared saying organisation|	apposed saying noun -8	apposed saying organisation -9	apposition saying noun -8	direct saying noun -15	shared saying noun -11
twin|paragraph-before|shared saying person|	apposed saying noun -20	apposed saying person 10	direct saying noun -27	inverted saying noun -17	inverted saying pronoun -23	shared saying noun -24	shared saying person -18	shared saying pronoun -8
twin|paragraph-before|shared saying pronoun|	direct saying noun -8	inverted saying noun 11	shared saying noun -21	shared saying pronoun -23
twin|paragraph-before|shared thinking noun|	apposed thinking noun -9	apposition thinking noun -7	shared thinking noun -13	shared thinking person -10
twin|paragraph-before|shared thinking person|	apposed thinking person -10	apposition thinking noun -6	shared thinking noun -12
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -39	apposed judging person -31	apposed judging place -10	direct judging noun -27	shared judging noun -22	shared judging pronoun -21
twin|quote-then-speaker|apposed judging person|	apposed judging noun -13	apposition judging noun 14	shared judging person -7
twin|quote-then-speaker|apposed judging place|	apposed judging noun -18
twin|quote-then-speaker|apposed other name|	shared other noun -18
twin|quote-then-speaker|apposed other noun|	apposed other organisation -19	apposed other person -45	apposed other place -31	direct other person -23	direct other place 9	passive other noun -13	shared other noun -43	shared other organisation -17	shared other person -42	shared other pronoun -26
twin|quote-then-speaker|apposed other organisation|	apposed other noun -37	shared other organisation -24	shared other person -21
twin|quote-then-speaker|apposed other person|	apposed other noun 24	apposed other person -22	apposition other noun 6	direct other noun 17	shared other noun -8	shared other person 22
twin|quote-then-speaker|apposed other place|	apposed other noun 13	shared other noun -15
twin|quote-then-speaker|apposed saying noun|	apposed other noun 9	apposed saying noun -53	apposed saying person -43	apposed saying place 7	apposition saying noun 8	direct saying organisation -30	direct saying person -34	direct saying pronoun -32	shared saying name -8	shared saying noun -12	shared saying organisation -9	shared saying person -30	shared saying place 9	shared saying pronoun -40
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -18	apposed saying person -27	apposition saying noun -13	direct saying noun -17	shared saying person -24
twin|quote-then-speaker|apposed saying person|	apposed saying noun -19	apposed saying person 10	apposition saying name 12	apposition saying noun 50	apposition saying organisation 18	apposition saying person 6	direct saying noun -19	direct saying organisation -14	direct saying person -16	passive saying noun 19	shared saying organisation 16
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -16	shared thinking noun 23	shared thinking person -14
twin|quote-then-speaker|apposed thinking person|	shared thinking person 15
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -18	apposed judging person -14	shared judging noun -11	shared judging person -21	shared judging pronoun -21
twin|quote-then-speaker|apposition other noun|	apposed other noun -28	apposed other person -17	shared other noun -14	shared other person -16
twin|quote-then-speaker|apposition saying name|	apposed saying person -25
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 10	apposed saying organisation -7	apposed saying person -9	passive saying noun 7	shared saying name -23	shared saying organisation -12	shared saying person 11	shared saying pronoun -33
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -27	shared saying noun -15
twin|quote-then-speaker|apposition saying person|	apposed saying noun 11	apposed saying person -27	shared saying noun -6	shared saying person -26
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 24
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -11	shared thinking pronoun -15
twin|quote-then-speaker|direct judging noun|	apposed judging noun -34	passive judging noun -13	shared judging noun -17	shared judging pronoun -12
twin|quote-then-speaker|direct judging organisation|	apposed judging person -12
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -15	shared judging pronoun -8
twin|quote-then-speaker|direct other noun|	apposed other noun -24	apposed other person -40	direct other noun -32	direct saying noun -25	direct thinking noun -15	passive other noun -20	passive other organisation 15	passive other person -24
twin|quote-then-speaker|direct other person|	direct other person -29	direct saying person -8
twin|quote-then-speaker|direct other place|	apposed other noun -22
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -15	direct other pronoun -38	direct saying pronoun -16	direct thinking pronoun -7	shared judging pronoun -9
twin|quote-then-speaker|direct saying noun|	apposed saying noun 25	apposed saying organisation -19	apposed saying person -12	direct other noun -28	passive saying noun 11	shared saying noun -19	shared saying person -29	shared saying pronoun -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 15	apposed saying person 15
twin|quote-then-speaker|direct saying person|	apposed saying noun 32	apposed saying person 21	direct other person -12
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 11	direct other pronoun -16	passive saying noun 25
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -18	apposed thinking person -16	direct other noun -15	passive thinking noun -21	shared thinking person -17
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 9
twin|quote-then-speaker|passive judging noun|	direct judging noun -15
twin|quote-then-speaker|passive other noun|	apposed other noun -22	direct other noun -32	shared other noun -27	shared other person -13	shared other pronoun -22
twin|quote-then-speaker|passive saying noun|	apposed saying person -17	apposition saying noun -22	direct saying noun -28	direct saying pronoun -25
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -19
twin|quote-then-speaker|relative judging noun|	relative other noun -8
twin|quote-then-speaker|relative judging person|	relative other person 9
twin|quote-then-speaker|relative other noun|	relative judging noun -6	relative other noun -10	relative saying noun -12
twin|quote-then-speaker|relative other person|	relative judging person 7	relative other person 7	relative saying person 10
twin|quote-then-speaker|relative saying noun|	relative other noun -14
twin|quote-then-speaker|relative saying person|	relative other person 10
twin|quote-then-speaker|shared judging name|	shared judging noun 14
twin|quote-then-speaker|shared judging noun|	apposed judging noun -17	apposed judging person -27	apposition judging noun 15	direct judging noun 8	shared judging name -17	shared judging person -10	shared judging pronoun -18
twin|quote-then-speaker|shared judging organisation|	shared judging person -19
twin|quote-then-speaker|shared judging person|	apposed judging noun -10	apposed judging person 7	apposition judging noun -15	apposition judging person 11	direct judging noun 10	shared judging organisation 16	shared judging person -19	shared judging pronoun -14
twin|quote-then-speaker|shared judging place|	shared judging person -16
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 18	apposition judging noun 29	direct judging pronoun -10	direct other pronoun -10	shared judging person 15
twin|quote-then-speaker|shared other noun|	apposed other name 10	apposed other noun -32	passive other noun -18	shared other noun -19	shared other organisation -22	shared other person -25
twin|quote-then-speaker|shared other organisation|	apposed other noun -7	apposed other organisation -21	apposition other noun -7	shared other noun 8
twin|quote-then-speaker|shared other person|	apposed other noun -8	apposed other organisation 8	apposed other person 32	apposed other place 8	apposition other noun 18	passive other noun -10	shared other noun -15	shared other person -7
twin|quote-then-speaker|shared other pronoun|	passive other noun -10	shared other noun -14	shared other person -11
twin|quote-then-speaker|shared saying name|	apposed saying noun -20	apposition saying noun -19	shared saying noun -17	shared saying person 9
twin|quote-then-speaker|shared saying noun|	apposed saying noun -34	apposed saying person -25	apposed saying place -19	apposition saying organisation -7	apposition saying person -6	direct saying noun 14	shared saying name -13	shared saying noun -15	shared saying organisation 7	shared saying person 13
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -12	apposed saying person -16	apposition saying noun -15	shared saying noun -18	shared saying person -17
twin|quote-then-speaker|shared saying person|	apposed saying organisation -16	apposed saying person 23	apposition saying noun -8	apposition saying person 25	shared saying name -21	shared saying organisation 17
twin|quote-then-speaker|shared saying place|	apposed saying noun -28
twin|quote-then-speaker|shared saying pronoun|	apposed saying noun 7	apposition saying pronoun 24	shared other pronoun 19	shared saying name -18	shared saying person -7	shared saying pronoun -9
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 12	apposed thinking person -7	shared thinking noun -7	shared thinking person -14	shared thinking pronoun 21
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 22	apposed thinking person 27	apposition thinking noun 21	direct thinking noun 9	shared thinking noun 26	shared thinking pronoun 17
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -9	shared thinking noun -25	shared thinking person -18
twin|quote-then-verb|inverted saying noun|	inverted saying person 17
twin|quote-then-verb|inverted saying person|	inverted saying noun -12
twin|sentence-after|apposed judging person|	apposition judging noun -13
twin|sentence-after|apposed other name|	direct other noun -20
twin|sentence-after|apposed other noun|	apposition other noun -23	direct other noun 9	direct other person -18	direct other pronoun -23
twin|sentence-after|apposed saying noun|	apposition saying noun -18	direct saying pronoun -15
twin|sentence-after|apposed saying person|	apposition saying noun -9	inverted saying noun -23
twin|sentence-after|apposition judging noun|	apposed judging person -6
twin|sentence-after|apposition other noun|	apposed other noun -13
twin|sentence-after|apposition saying noun|	apposed saying noun -13	apposed saying person -21	inverted saying noun -15	inverted saying pronoun -8
twin|sentence-after|direct other noun|	apposed other name -16	apposed other noun -19	direct other noun -40
twin|sentence-after|direct other organisation|	direct saying organisation -19
twin|sentence-after|direct other person|	apposed other noun -17
twin|sentence-after|direct other pronoun|	apposed other noun -23	direct other pronoun -25	direct saying pronoun 13
twin|sentence-after|direct saying noun|	apposed saying noun -16	direct other noun 6	shared saying noun -16	shared saying person -19
twin|sentence-after|direct saying organisation|	direct other organisation -19
twin|sentence-after|direct saying pronoun|	apposed saying noun 6	direct other pronoun 16
twin|sentence-after|inverted saying noun|	apposed saying person -20	apposition saying noun -20
twin|sentence-after|inverted saying pronoun|	apposition saying noun 9
twin|sentence-after|shared saying noun|	direct saying noun -12
twin|sentence-after|shared saying person|	apposition saying noun -7	direct saying noun -16
twin|sentence-before|apposed judging noun|	apposed judging noun -17	apposed judging person -24	apposition judging noun -19	apposition judging person -19	direct judging noun -23	direct judging person -15	direct judging pronoun -11	inverted judging noun -16
twin|sentence-before|apposed judging organisation|	apposition judging noun -16	inverted judging noun -20
twin|sentence-before|apposed judging person|	apposed judging noun -33	apposed judging person -24	apposition judging noun -13	direct judging noun -12	inverted judging person -21
twin|sentence-before|apposed other name|	apposition other noun -25	direct other noun -24	direct other person -17
twin|sentence-before|apposed other noun|	apposed other noun -38	apposed other organisation -21	apposed other person -23	apposed other place -19	apposition other name -19	apposition other noun -47	apposition other organisation -29	apposition other person -45	apposition other place -13	direct other name -16	direct other noun -39	direct other organisation -16	direct other person -27	direct other pronoun -25	inverted saying noun -23
twin|sentence-before|apposed other organisation|	apposed other noun -32	apposition other noun 9	direct other noun -25
twin|sentence-before|apposed other person|	apposed other noun -14	apposed other person -32	apposition other name -35	apposition other organisation -20	apposition other place -17	direct other noun -12	inverted saying noun -23
twin|sentence-before|apposed other place|	apposed other noun -12	apposed other person -14	apposed other place -31	apposition other noun -18	direct other noun -19	direct other organisation -19	direct other person -22	direct other place -24
twin|sentence-before|apposed saying name|	apposed saying noun -15	apposed saying person -16	apposition saying noun -17	apposition saying person -17	direct saying name -14	direct saying noun -21	direct saying organisation -20	direct saying person -14	inverted saying noun -22
twin|sentence-before|apposed saying noun|	apposed saying name -14	apposed saying noun -25	apposed saying person -28	apposed saying place -24	apposition saying noun -9	apposition saying organisation 9	apposition saying person -39	direct saying noun -24	direct saying organisation -23	direct saying person -31	direct saying pronoun -28	inverted saying noun -27	inverted saying organisation -17	inverted saying person -16	inverted saying place -10	inverted saying pronoun -16
twin|sentence-before|apposed saying organisation|	apposed saying person -13	apposition saying noun -27	apposition saying place -22	direct saying noun -15	direct saying person -18	direct saying pronoun -21	inverted saying noun -28	inverted saying pronoun -24
twin|sentence-before|apposed saying person|	apposed saying name -22	apposed saying organisation -25	apposed saying place -20	apposition saying name 11	apposition saying noun 6	apposition saying organisation 9	apposition saying place -18	direct saying noun -21	direct saying person -11	inverted saying noun -6	inverted saying organisation 7	inverted saying pronoun -38
twin|sentence-before|apposed saying place|	apposed saying noun -20	apposed saying person -6	apposition saying noun -14	direct saying noun -20	direct saying organisation -14	direct saying person -15	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -12	apposed thinking person -14	apposition thinking noun -17	apposition thinking person -15	direct thinking noun -22	direct thinking pronoun -14
twin|sentence-before|apposed thinking person|	apposition thinking noun -15	direct thinking noun -13
twin|sentence-before|apposition judging noun|	apposed judging noun -20	apposed judging organisation -16	apposed judging person -18	inverted judging name -14	inverted judging noun -24
twin|sentence-before|apposition judging organisation|	apposed judging noun -10	apposed judging person -18
twin|sentence-before|apposition judging person|	apposed judging noun -23	inverted judging noun -10
twin|sentence-before|apposition other name|	apposed other noun -21	apposed other person -30
twin|sentence-before|apposition other noun|	apposed other name -22	apposed other noun -45	apposed other organisation -26	apposed other person -37	apposed other place -19	passive other noun -19
twin|sentence-before|apposition other organisation|	apposed other noun -35	apposed other person -13
twin|sentence-before|apposition other person|	inverted saying noun 10
twin|sentence-before|apposition other place|	apposed other noun -11	apposed other person -6
twin|sentence-before|apposition saying name|	apposed saying person -22	inverted saying person -19	inverted saying pronoun -16
twin|sentence-before|apposition saying noun|	apposed saying name -14	apposed saying noun -41	apposed saying organisation -27	apposed saying person -15	apposed saying place -16	inverted saying name -13	inverted saying organisation -24	inverted saying person -22	inverted saying pronoun -30
twin|sentence-before|apposition saying organisation|	apposed saying noun -23	apposed saying person -22	inverted saying noun -24
twin|sentence-before|apposition saying person|	apposed saying noun 14	apposed saying person -19	inverted saying noun 15	inverted saying organisation 18	inverted saying person -21	inverted saying pronoun 8
twin|sentence-before|apposition saying place|	apposed saying organisation -15	apposed saying person -14	inverted saying noun -19
twin|sentence-before|apposition thinking noun|	apposed thinking noun -17	apposed thinking person -20
twin|sentence-before|apposition thinking person|	apposed thinking noun -24
twin|sentence-before|direct judging noun|	apposed judging noun -33	apposed judging person -12	passive judging noun -14
twin|sentence-before|direct judging organisation|	inverted judging noun -17
twin|sentence-before|direct judging person|	apposed judging noun -33	inverted judging noun -29
twin|sentence-before|direct judging pronoun|	apposed judging noun -23
twin|sentence-before|direct other name|	apposed other noun -22
twin|sentence-before|direct other noun|	apposed other name -25	apposed other noun -17	apposed other organisation -27	apposed other person -30	apposed other place -22	passive other noun -27	passive other organisation -20	passive other person -31
twin|sentence-before|direct other organisation|	apposed other noun -28	inverted saying noun -17
twin|sentence-before|direct other person|	apposed other noun -30	apposed other place 12	inverted saying noun -17	passive other pronoun -24
twin|sentence-before|direct other place|	apposed other place -26
twin|sentence-before|direct other pronoun|	apposed other noun -38	passive other noun -16
twin|sentence-before|direct saying name|	apposed saying name -17	inverted saying name -13	inverted saying pronoun -23
twin|sentence-before|direct saying noun|	apposed saying name 6	apposed saying noun -20	apposed saying organisation -18	apposed saying person -24	apposed saying place -7	inverted saying noun -7
twin|sentence-before|direct saying organisation|	apposed saying name -24	apposed saying noun -43	apposed saying place -30
twin|sentence-before|direct saying person|	apposed saying name -22	apposed saying noun -18	apposed saying place -25	inverted saying name -29	inverted saying noun -19
twin|sentence-before|direct saying pronoun|	apposed saying noun 9	apposed saying organisation 6	passive saying noun 6
twin|sentence-before|direct thinking noun|	apposed thinking person -8
twin|sentence-before|direct thinking person|	apposed thinking noun -17
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -19
twin|sentence-before|inverted judging name|	apposition judging noun -15
twin|sentence-before|inverted judging noun|	apposed judging noun -19	apposed judging organisation -16	apposed judging person -23	apposition judging noun -20	apposition judging person -12	direct judging organisation -12	direct judging person -24
twin|sentence-before|inverted judging person|	apposed judging person -28
twin|sentence-before|inverted saying name|	direct saying name -15	direct saying person -19
twin|sentence-before|inverted saying noun|	apposed other noun -20	apposed other person -11	apposed saying name -18	apposed saying noun -10	apposed saying organisation -26	apposed saying person -38	apposed saying place -7	apposition other person -21	apposition saying noun -37	apposition saying organisation -20	apposition saying person -36	apposition saying place -17	direct other organisation -12	direct other person -22	direct saying name -31	direct saying noun -23	direct saying organisation -28	direct saying person -35	direct saying pronoun -20	inverted saying person -26
twin|sentence-before|inverted saying organisation|	apposed saying noun -31	apposed saying person -21	apposition saying noun -27	apposition saying person -26
twin|sentence-before|inverted saying person|	apposed saying noun -10	apposed saying person -14	apposition saying name -23	apposition saying noun -24	apposition saying person -17	inverted saying noun 23
twin|sentence-before|inverted saying pronoun|	apposed saying noun 6	apposed saying organisation -18	apposed saying person -31	apposition saying name 6	apposition saying noun 8	apposition saying person -22	direct saying name -19
twin|sentence-before|passive judging noun|	direct judging noun -13
twin|sentence-before|passive other noun|	apposition other noun -15	direct other noun -17	direct other pronoun -15
twin|sentence-before|passive other organisation|	direct other noun -20
twin|sentence-before|passive other person|	direct other noun -27
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	direct saying person -14	direct saying pronoun -14
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	direct judging person -17
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -42	apposed judging organisation -19	apposed judging person -18	apposed judging place -22	apposition judging organisation -20	apposition judging person -23	apposition judging place -21	direct judging noun -34	direct judging organisation -15	direct judging person -48	direct judging pronoun 7	shared judging noun -29	shared judging person -12	shared judging pronoun 17
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 15	apposed judging person -24	apposition judging noun 28	direct judging person -21	shared judging organisation 15
twin|speaker-then-quote|apposed judging person|	apposed judging name 6	apposed judging noun 25	apposed judging organisation 21	apposed judging person -12	apposition judging noun 35	apposition judging organisation -9	direct judging noun -9	shared judging noun 34	shared judging person -18
twin|speaker-then-quote|apposed judging place|	apposition judging person -20	direct judging person -20
twin|speaker-then-quote|apposed other name|	apposed other noun -17	apposed other person -8	apposed other place -22	apposed saying name -16	apposition other noun -16	direct other noun -21	direct other person -21	shared other name -21
twin|speaker-then-quote|apposed other noun|	apposed other name -27	apposed other noun -58	apposed other person -14	apposed other place -27	apposed saying noun 10	apposition other person -36	direct other name -12	direct other noun -11	direct other organisation -22	direct other person -48	direct other pronoun -43	direct saying pronoun -21	shared judging noun -22	shared judging person -16	shared other noun -38	shared other organisation -20	shared saying noun 17	shared saying person -33
twin|speaker-then-quote|apposed other organisation|	apposed other noun 10	apposed saying organisation -8	apposition other noun 13	direct other noun 14	shared other organisation 13
twin|speaker-then-quote|apposed other person|	apposed judging person -9	apposed other name -6	apposed other noun -12	apposition other person 12	direct other noun 21	direct other person -10	shared judging person 19	shared other noun 21	shared other organisation 11	shared other person -12	shared other pronoun -21	shared saying noun 22	shared saying person 8
twin|speaker-then-quote|apposed other place|	apposed other name 14	apposed other place -33	direct other noun -23	direct other person -35
twin|speaker-then-quote|apposed saying name|	apposed saying name -36	apposed saying noun 9	apposed saying person -36	apposed saying place -13	apposition saying noun -10	direct saying name -26	direct saying noun -22	direct saying person -23	direct saying pronoun -20	shared saying noun 14	shared saying person -17
twin|speaker-then-quote|apposed saying noun|	apposed saying noun -41	apposed saying organisation -15	apposed saying person -75	apposed saying place -43	apposition saying name 8	apposition saying noun 6	apposition saying organisation -32	apposition saying person -66	apposition saying place 14	direct other pronoun -21	direct saying noun -17	direct saying person -62	shared saying name -22	shared saying noun -34	shared saying organisation -16	shared saying person -13	shared saying place -11	shared saying pronoun 7
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -21	apposed saying noun -20	apposed saying person -34	apposition saying noun 11	apposition saying organisation -21	direct saying noun -18	direct saying person -19	direct saying pronoun 6	shared saying name -21	shared saying noun -12	shared saying organisation -18	shared saying person -26
twin|speaker-then-quote|apposed saying person|	apposed other person -7	apposed saying name 37	apposed saying noun 18	apposed saying organisation -14	apposed saying person 14	apposed saying place 12	apposition saying name 21	apposition saying noun 24	apposition saying organisation 16	apposition saying person 27	apposition saying place 30	direct saying noun -29	direct saying person -44	direct saying pronoun -38	shared saying name 15	shared saying noun 35	shared saying organisation 24	shared saying person 8	shared saying place 23
twin|speaker-then-quote|apposed saying place|	apposed saying name -16	apposed saying noun -27	apposed saying person -14	apposition saying noun -25	apposition saying person -12	direct saying noun -12	direct saying person -24	direct saying pronoun -16	shared saying noun -12	shared saying person -23	shared saying place -16
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -14	shared thinking name -18	shared thinking noun -14
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -43	apposed thinking person -23	apposed thinking place -22	apposition thinking noun -6	direct thinking noun -31	direct thinking person -24	direct thinking pronoun -27	shared thinking person -27
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 7	apposition thinking noun 8	direct thinking pronoun -10
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -22
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -19	apposed judging organisation -26	apposed judging person -53	shared judging name -28	shared judging noun -26	shared judging organisation -22	shared judging person -45	shared judging pronoun -27
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -27	shared judging noun 9
twin|speaker-then-quote|apposition judging person|	apposed judging noun 9	apposed judging person 13	apposed judging place 21	shared judging noun -12	shared judging person -10	shared judging pronoun -10
twin|speaker-then-quote|apposition judging place|	apposed judging noun 7
twin|speaker-then-quote|apposition other noun|	apposed other noun -20	apposed other organisation -23	apposed other person -28	apposed other place -11	apposed saying noun -17	apposition judging noun -16	apposition saying noun -16	passive other organisation 11	shared other name -9	shared other noun -12	shared other organisation -17	shared other person -25	shared other pronoun -23	shared saying noun -34	shared saying person -15
twin|speaker-then-quote|apposition other organisation|	apposed other noun -23	apposed other person -14	shared other noun -18
twin|speaker-then-quote|apposition other person|	apposed other noun 14	shared judging person 10	shared other noun -9	shared other person -21	shared saying person 11
twin|speaker-then-quote|apposition other place|	apposed other noun -11
twin|speaker-then-quote|apposition saying name|	apposed saying noun -16	apposed saying person -22	shared saying name 7	shared saying noun -7	shared saying person -17
twin|speaker-then-quote|apposition saying noun|	apposed saying name -24	apposed saying noun -26	apposed saying organisation -16	apposed saying person -93	apposition other noun -18	shared saying name -35	shared saying noun -54	shared saying organisation -41	shared saying person -49	shared saying place -12	shared saying pronoun -30
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 13	apposed saying organisation -21	apposed saying person -48	shared saying organisation -24	shared saying person -18
twin|speaker-then-quote|apposition saying person|	apposed saying noun 42	apposed saying person -26	shared saying noun -11	shared saying organisation -6	shared saying person -16	shared saying pronoun -12
twin|speaker-then-quote|apposition saying place|	apposed saying noun -13	apposed saying person -16	shared saying person -15
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -15	shared saying person -14
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -25	shared thinking noun -14	shared thinking pronoun 6
twin|speaker-then-quote|direct judging noun|	apposed judging person -27	direct other noun -9	shared judging noun 17	shared judging organisation -23	shared judging pronoun -30
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -9
twin|speaker-then-quote|direct judging person|	apposed judging name -10	apposed judging noun 24	apposed judging organisation 23	direct other person -9	shared judging person -24
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -12	direct other pronoun -20	shared judging pronoun -13
twin|speaker-then-quote|direct other name|	apposed other noun -20
twin|speaker-then-quote|direct other noun|	apposed other name 7	apposed other noun 24	apposed other organisation -38	apposed other person -42	apposed saying noun 10	direct judging noun -20	direct other noun -56	direct thinking noun -35	passive other person -6	shared thinking noun -24
twin|speaker-then-quote|direct other organisation|	direct other organisation 15
twin|speaker-then-quote|direct other person|	apposed other name -13	apposed other noun 32	apposed other person 21	apposed other place 11	direct judging person -11	direct other person -18	direct saying person -19	passive other noun -6
twin|speaker-then-quote|direct other place|	direct other place -11
twin|speaker-then-quote|direct other pronoun|	apposed other name -23	apposed other noun 16	apposed saying noun 20	direct judging pronoun -24	direct other pronoun -14	direct saying pronoun -15	direct thinking pronoun -31	shared judging pronoun -13	shared thinking pronoun -23
twin|speaker-then-quote|direct saying name|	apposed saying name -25
twin|speaker-then-quote|direct saying noun|	apposed saying name 27	apposed saying noun 10	apposed saying organisation 18	apposed saying person 30	apposed saying place 17	passive saying noun -30	shared saying noun -23	shared saying organisation -26	shared saying person 6	shared saying pronoun -12
twin|speaker-then-quote|direct saying person|	apposed saying name -18	apposed saying noun 40	apposed saying organisation 24	apposed saying person 20	apposed saying place -6	direct other person -15	shared saying noun 14
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 19	apposed saying name 28	apposed saying noun 18	apposed saying person 26	apposed saying place 22	direct other pronoun -18
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 13	direct other noun -36	shared thinking person -35	shared thinking pronoun 7
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 26	shared thinking person -25
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -27	apposed thinking person 7	direct other pronoun -30	shared thinking person -20	shared thinking pronoun -26
twin|speaker-then-quote|passive other noun|	direct other noun -19	direct other person -20
twin|speaker-then-quote|passive other organisation|	apposition other noun -22
twin|speaker-then-quote|passive other person|	direct other noun 23
twin|speaker-then-quote|passive saying noun|	direct saying noun -31
twin|speaker-then-quote|relative other noun|	relative other noun -8
twin|speaker-then-quote|relative other person|	relative other person -12	relative saying person -12
twin|speaker-then-quote|relative saying person|	relative other person -15
twin|speaker-then-quote|shared judging name|	shared judging noun -16	shared judging person -15
twin|speaker-then-quote|shared judging noun|	apposed judging noun -7	apposed judging person -30	apposed judging place -24	apposition judging noun -18	apposition judging organisation -15	apposition judging person 9	direct judging noun -14	direct judging person -10	shared judging noun -31	shared judging organisation -19	shared judging pronoun -33
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -8	apposition judging noun -12	direct judging noun 14
twin|speaker-then-quote|shared judging person|	apposed judging noun 10	apposed judging person -6	apposition judging noun 7	apposition judging person 16	direct judging noun -22	direct judging person -17	shared judging name 13	shared judging noun -13
twin|speaker-then-quote|shared judging place|	shared judging noun -15
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -13	apposed judging person -18	apposition judging person 16	direct judging pronoun -11	direct other pronoun -11	shared judging noun 19	shared judging person 8
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -11	shared other noun 15
twin|speaker-then-quote|shared other noun|	apposed other noun -8	apposed other organisation -18	apposed other person -17	shared other name -8	shared other noun -19	shared other organisation -21	shared saying noun -25
twin|speaker-then-quote|shared other organisation|	apposed other noun 7	apposed other organisation 11	apposition other noun 13	shared other noun 6	shared other person 8
twin|speaker-then-quote|shared other person|	apposed other noun -16	apposed other organisation -7	apposed other person -10	apposition other noun -8	shared other noun -10	shared other pronoun -17	shared saying person 16
twin|speaker-then-quote|shared other pronoun|	apposed other noun -19	apposed other person 12	shared other person -27	shared other pronoun -9
twin|speaker-then-quote|shared saying name|	apposed saying noun -19	apposed saying organisation 7	apposed saying person -19	apposition saying noun 8	shared saying person -27	shared saying pronoun -16
twin|speaker-then-quote|shared saying noun|	apposed saying noun -27	apposed saying organisation -6	apposed saying person -26	apposed saying place -7	apposition other noun -15	apposition saying name -20	apposition saying organisation 6	apposition saying pronoun -9	direct saying person -11	shared other noun -18	shared saying noun -10	shared saying organisation 7	shared saying person -34	shared saying place -18
twin|speaker-then-quote|shared saying organisation|	apposed saying name -22	apposed saying organisation -17	apposed saying person -10	apposition saying organisation -18	apposition saying person -8	direct saying noun -10	shared saying name -20	shared saying noun -13	shared saying person -22
twin|speaker-then-quote|shared saying person|	apposed saying name 13	apposed saying noun -23	apposed saying organisation -14	apposed saying person -12	apposed saying place 24	apposition saying organisation 19	apposition saying person 17	direct saying noun -24	shared other person 14	shared saying name -16	shared saying noun -20	shared saying organisation 22	shared saying person -20	shared saying place 14
twin|speaker-then-quote|shared saying place|	apposed saying noun -8	apposed saying person -12	apposed saying place -16	shared saying noun -16	shared saying person -14
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 12	apposition saying person 15	direct saying noun 13	shared saying name -14	shared saying noun -7	shared saying pronoun -6
twin|speaker-then-quote|shared thinking name|	apposed thinking name -8	shared thinking noun -6	shared thinking person -16
twin|speaker-then-quote|shared thinking noun|	apposed thinking name -10	apposed thinking noun 9	apposed thinking person -22	apposition thinking noun 9	direct thinking noun -21	shared thinking name -9	shared thinking person -32	shared thinking pronoun -18
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -18	direct thinking noun 30	direct thinking person 15	direct thinking pronoun 19	shared thinking name 14	shared thinking noun -7	shared thinking pronoun 22
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -6	direct other pronoun -21	direct thinking pronoun -21	shared thinking noun -11	shared thinking person -19	shared thinking pronoun -9
verb-before|according|,|	other 34
verb-before|according|:|	other 27
verb-before|according|;|	other -11
verb-before|according|coordinator|	other -10
verb-before|according|determiner|	other -19
verb-before|according|preposition|	other -16
verb-before|according|start|	other 10
verb-before|according|stop|	other 14
verb-before|according|word|	other -32
verb-before|apposed|(|	base 18
verb-before|apposed|)|	base -6	other 7	past -19	present -13
verb-before|apposed|,|	base 19	participle -28	past 25	present 26
verb-before|apposed|-|	base -22	other -32	participle -21
verb-before|apposed|capital|	base -24	other -30	past -54	present -27
verb-before|apposed|determiner|	base -18	other -16
verb-before|apposed|pronoun|	base -26	other -14	past -64	present 16
verb-before|apposed|quote|	base -14	past -14	present 10
verb-before|apposed|verb-judging|	base -16
verb-before|apposed|verb-saying|	base -9	other -30	past -23	present -13
verb-before|apposed|word|	base -42	past -32	present -41
verb-before|apposed|–|	other -25
verb-before|apposed|—|	other -24	past 13
verb-before|apposition|,|	base -8	other -36	participle -78	past -9	present -31
verb-before|direct|capital|	base -27	other -20	participle 18	past 15	present 15
verb-before|direct|determiner|	base -30	other 9	participle -25	past -16	present -17
verb-before|direct|pronoun|	base -28	other -22	participle -30	past 22
verb-before|direct|subordinator|	participle -21
verb-before|direct|verb-judging|	base -20	other -48	past -25	present -32
verb-before|direct|verb-saying|	base -15	other -68	participle -7	past -14	present 11
verb-before|direct|verb-thinking|	base -17	other -27	participle -25
verb-before|direct|word|	base -29	past 35	present 6
verb-before|inverted|"|	past 23
verb-before|inverted|'|	past 32
verb-before|inverted|)|	past -41	present -17
verb-before|inverted|,|	past 13	present 9
verb-before|inverted|-|	past -13
verb-before|inverted|:|	past 12
verb-before|inverted|capital|	present -20
verb-before|inverted|coordinator|	past -85	present -34
verb-before|inverted|pronoun|	past -34	present -13
verb-before|inverted|quote|	past 26
verb-before|inverted|start|	past 14
verb-before|inverted|stop|	present -17
verb-before|inverted|that|	past -32
verb-before|inverted|word|	past 17	present -32
verb-before|inverted|—|	past 10
verb-before|passive|,|	other -32	present 9
verb-before|passive|capital|	other -29	past 9
verb-before|passive|coordinator|	other -26
verb-before|passive|preposition|	past -16
verb-before|passive|pronoun|	other -19	past -31
verb-before|passive|quote|	other -31
verb-before|passive|start|	past 6
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -18	past -10
verb-before|passive|that|	other -10	past -16
verb-before|passive|verb-saying|	past -25
verb-before|passive|verb-thinking|	other -11
verb-before|passive|word|	past -7
verb-before|relative|that|	base -27	other -12	participle -22	present 11
verb-before|relative|word|	base -38	participle 18	past -12
verb-before|shared|)|	other -16	past -18
verb-before|shared|,|	participle 34	past -58	present -31
verb-before|shared|-|	base -21	other -15
verb-before|shared|:|	base -17
verb-before|shared|capital|	participle -44
verb-before|shared|coordinator|	other -22	participle -13	past 11
verb-before|shared|determiner|	base -15	other -19	participle 11	present -19
verb-before|shared|possessive|	other 6
verb-before|shared|preposition|	base -13	other -12	participle 13	present -14
verb-before|shared|pronoun|	other 12	participle -21	past -9
verb-before|shared|quote|	base -19	other -18	participle 17	past 7
verb-before|shared|subordinator|	base -11	participle -12	past 15
verb-before|shared|verb-thinking|	participle -10
verb-before|shared|word|	participle -8
verb-before|shared|—|	other -6	past -14
verb-before|shared|’|	present -15
`;
