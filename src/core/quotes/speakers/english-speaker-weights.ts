/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 25	carry-before -13	carry-before-that -49	carry-next -22	colon -10	named-before -18	paragraph-before -32	quote-then-speaker 6	quote-then-verb 13	sentence-before -7	signature 6	speaker-then-quote 12	transcript -14
before|according-to|	capital 20	preposition 22	word 9
before|colon|	- 31	: -12	adverb -40	auxiliary -38	capital 15	coordinator -28	determiner -6	preposition -13	pronoun -48	quote 9	that -23	verb-judging -32	verb-saying -26	word -27
before|named-before|	" 24	& -19	' -6	( -36	) -15	* -24	+ -24	, 8	- -32	/ -18	adverb -36	capital -9	coordinator -27	determiner -24	possessive -15	preposition -9	pronoun 11	quote 14	start -11	subordinator -64	that -9	verb-judging -40	verb-saying -45	word -20	¿ -16	— -21	• 7
before|named-nearby|	& -17	' 7	( 39	+ 11	, 18	- 23	/ 7	: -43	; 32	adverb -34	auxiliary -22	determiner -9	preposition -32	pronoun 17	quote -9	start 17	subordinator -14	that -49	verb-judging -59	verb-saying -21	verb-thinking -24	word -21	– 20	— 15	’ 12
before|named-nearby||	 6
before|name|	" 11	# -9	& -27	' 30	( 32	) 12	* 10	+ 16	, 32	- 38	: -52	; 40	adverb -40	auxiliary -17	capital 15	coordinator -23	determiner -17	possessive -16	preposition -21	pronoun 22	quote 13	start 14	subordinator -27	that -52	verb-judging -45	verb-saying -8	verb-thinking -40	word -37	§ -8	¿ -16	– 8	— 23	― 19	’ 11	” 17	• 12
before|name||	 9
before|noun|	$ -32	' -38	( -13	) -18	+ -20	, 23	- 6	/ 25	: -33	; 34	adverb -60	auxiliary -60	coordinator -46	determiner -19	possessive 6	preposition -19	pronoun -49	quote 7	start 27	that -30	verb-judging -34	verb-saying -18	verb-thinking -14	word -29	¡ -16	– -11	— -19	’ -34	€ -12
before|paragraph-before|	' -20	( -9	) -12	, -13	- -18	/ -12	: -15	; -19	adverb -26	auxiliary -18	capital -27	coordinator -24	determiner -10	possessive -12	preposition -40	pronoun -27	quote -12	subordinator -20	that -13	verb-judging -14	verb-saying -39	verb-thinking -6	word -32	– -12	— -23	’ -22
before|possessor|	( -16	, 14	: -36	adverb 10	auxiliary -13	coordinator 9	determiner -22	preposition 8	pronoun -16	quote -21	subordinator 8	that -37	verb-judging -36	verb-saying -58	verb-thinking -36	word -27
before|pronoun|	" 11	' 20	, 32	- -18	: -26	adverb -9	capital -32	coordinator 37	determiner 19	preposition -11	pronoun -28	quote 39	subordinator -15	that -69	verb-judging -8	verb-saying -35	— -7
before|quote-then-speaker|	$ -8	' 17	, 19	- -26	/ 19	: -20	; 9	adverb -34	auxiliary 7	coordinator -42	determiner -11	pronoun -13	quote 27	subordinator -55	that -67	verb-judging -42	verb-saying -9	verb-thinking -13	word -37
before|quote-then-verb|	, -6	adverb 17	preposition 26	verb-judging 7	verb-saying 13
before|sentence-after|	' -23	( -12	, -32	; -20	adverb -23	auxiliary -38	capital -27	coordinator -48	preposition 7	pronoun -27	start 7	subordinator -44	that -27	verb-judging -21	verb-saying 8	verb-thinking -17
before|sentence-before|	& -18	' -15	( -10	) -16	* -29	- -36	/ -17	: -40	; -15	adverb -29	auxiliary -64	coordinator -21	determiner -36	possessive -20	preposition -35	pronoun -21	quote 12	subordinator -14	that -61	verb-saying -22	word -10	— -22	’ -35	€ -13
before|signature|	( 8	- -23	— 14
before|speaker-then-quote|	" 19	$ -33	& -18	' 14	( -10	) 8	* 27	, 58	- 26	/ 15	: -37	; 50	adverb -53	auxiliary -49	capital -11	coordinator 29	determiner 8	preposition -42	pronoun -43	quote 17	start 20	subordinator 7	that -44	verb-judging -33	verb-saying -78	verb-thinking -26	– -10	— 13	― 15	’ -10
before|transcript|	start -11
before|verb-then-speaker|	, 13	adverb -28	capital 21	preposition -7	that -28	verb-judging -19	verb-saying 7	word -22
carry-before-that|0|	0 15	1 -29	2 9	3 -16
carry-before-that|0|0|,|	coordinator 6	quote 15
carry-before-that|0|0|	1 -13	10+ 20	2 -6	3 -10	4-5 17	6-9 15	: 22	auxiliary 16	determiner -10
carry-before-that|0|0|:|	upper 22
carry-before-that|0|0|adjacent|	false 15
carry-before-that|0|0|auxiliary|	lower 16
carry-before-that|0|0|capital|	. 10
carry-before-that|0|0|coordinator|	none 14
carry-before-that|0|0|determiner|	lower -12
carry-before-that|0|0|end|	. 27
carry-before-that|0|0|inside|	false 15
carry-before-that|0|0|none|	coordinator 6	word 8
carry-before-that|0|0|preposition|	none -17
carry-before-that|0|0|question|false|	false 15
carry-before-that|0|0|word|	lower 9	none -8
carry-before-that|0|1|	, -12	1 -20	2 -26	3 -19	4-5 -14	6-9 -19	: -19	auxiliary -20	capital -11	determiner -30	preposition -19	subordinator -18	that -12	word -19
carry-before-that|0|1|,verb-saying|	none -17
carry-before-that|0|1|,|	capital -11	lower -7	pronoun -14	upper -20
carry-before-that|0|1|.|	capital -11
carry-before-that|0|1|:|	upper -19
carry-before-that|0|1|adjacent|	false -29
carry-before-that|0|1|auxiliary|	lower -20
carry-before-that|0|1|capital|	, -21	lower -11
carry-before-that|0|1|coordinator|	lower -10	none -23
carry-before-that|0|1|determiner|	lower -28
carry-before-that|0|1|inside|	false -29
carry-before-that|0|1|none|	,auxiliary -17	,verb-saying -14	coordinator -39	preposition -22	stop -6	that -14	word -15
carry-before-that|0|1|own|	none -8	own -21
carry-before-that|0|1|preposition|	lower -19	none -13
carry-before-that|0|1|pronoun|	, -9
carry-before-that|0|1|question|false|	false -27
carry-before-that|0|1|stop|	none -10
carry-before-that|0|1|subject|	none -11	own -14
carry-before-that|0|1|subordinator|	lower -18
carry-before-that|0|1|that|	lower -10
carry-before-that|0|1|word|	lower -19	none -16
carry-before-that|0|2|	, -11	1 6	10+ -36	2 -30	3 12	4-5 14	6-9 -15	auxiliary -27	capital -23	determiner -24	word 10
carry-before-that|0|2|,|	capital -41	determiner -21	lower -27	pronoun 6	verb-saying -41
carry-before-that|0|2|.|	capital -28	pronoun -16
carry-before-that|0|2|:|	upper 6
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -27
carry-before-that|0|2|capital|	, -26	lower -23
carry-before-that|0|2|determiner|	lower -21
carry-before-that|0|2|end|	? 10
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|none|	,verb-saying 10	coordinator -28	none 6	own 15	preposition -36	stop -39
carry-before-that|0|2|own|	none -23	own -46
carry-before-that|0|2|pronoun|	, -29
carry-before-that|0|2|question|false|	true 7
carry-before-that|0|2|subject|	elided -14	none 19	own -10
carry-before-that|0|2|word|	lower 10	none -18
carry-before-that|0|3|	, -20	10+ -12	2 -14	3 -17	4-5 -31	6-9 -6	: 9	stop -33
carry-before-that|0|3|,verb-saying|	none -18
carry-before-that|0|3|,|	lower -19	pronoun 7
carry-before-that|0|3|.|	pronoun -15
carry-before-that|0|3|:|	upper 9
carry-before-that|0|3|adjacent|	false -16
carry-before-that|0|3|capital|	, -18
carry-before-that|0|3|end|	. -22
carry-before-that|0|3|inside|	false -16
carry-before-that|0|3|none|	,pronoun -13	,verb-saying -19	none -17	stop -30
carry-before-that|0|3|own|	own -24
carry-before-that|0|3|question|false|	false -41
carry-before-that|0|3|stop|	upper -33
carry-before-that|0|3|subject|	own -27
carry-before-that|1|	far -41
carry-before-that|1|far|!|	,verb-saying -16	capital -16	end -19
carry-before-that|1|far|	, -43	- -21	1 -7	10+ -31	2 -20	3 -62	4-5 -23	6-9 -26	: -17	; -11	adverb -25	auxiliary -58	capital -34	coordinator -28	determiner -49	possessive -31	preposition -35	quote -27	start 7	stop -50	subordinator -35	that -39	verb-judging -37	verb-saying -35	verb-thinking -28	word -40	— 8
carry-before-that|1|far|,auxiliary|	none -25
carry-before-that|1|far|,coordinator|	none -9
carry-before-that|1|far|,preposition|	none -22
carry-before-that|1|far|,pronoun|	none -16
carry-before-that|1|far|,subordinator|	none -18
carry-before-that|1|far|,verb-judging|	none -13
carry-before-that|1|far|,verb-saying|	none -38
carry-before-that|1|far|,word|	none -21
carry-before-that|1|far|,|	' -15	adverb -20	capital -36	coordinator -29	determiner -34	lower -35	none -23	preposition -26	subordinator -16	upper -34	verb-judging -11	verb-saying -21	word -24
carry-before-that|1|far|-|	lower -17	none -27
carry-before-that|1|far|.|	( -17	capital -14	coordinator -18	determiner 9	end -14	preposition -23	pronoun -36	quote -18	subordinator -16	that -16
carry-before-that|1|far|:|	lower -20	none -9	upper -16
carry-before-that|1|far|;|	lower -11	none -22
carry-before-that|1|far|?|	,pronoun -11	,verb-saying -11	capital -27	determiner -17	end -23	pronoun -13	verb-saying -9
carry-before-that|1|far|adjacent|	false -41
carry-before-that|1|far|adverb|	, -13	lower -20	none -13
carry-before-that|1|far|alone|	false 15	true 19
carry-before-that|1|far|auxiliary|	lower -57	none -12	upper -10
carry-before-that|1|far|capital|	, -21	. -37	? -22	lower -34	none -24
carry-before-that|1|far|coordinator|	, -33	. -14	lower -27
carry-before-that|1|far|determiner|	! -9	, -35	. -12	? -16	lower -43	none -21	upper -30
carry-before-that|1|far|elided|	elided -16	none -22	own -25
carry-before-that|1|far|end|	! -14	. -17	? -29	none -23
carry-before-that|1|far|first|	false -12	true -20
carry-before-that|1|far|inside|	false -48
carry-before-that|1|far|none|	) -18	, -26	,auxiliary -43	,determiner -8	,preposition -11	,pronoun -30	,subordinator -15	,verb-judging -18	,verb-saying -39	,word -32	- -25	: -16	; -10	adverb -8	auxiliary -18	capital -19	determiner -8	own -57	preposition -37	pronoun -23	quote 11	stop -51	subordinator -18	that -30	verb-judging -16	verb-saying -12	verb-thinking -6	word -35	— -14
carry-before-that|1|far|own|	elided -32	none -25	own -48
carry-before-that|1|far|possessive|	lower -23	upper -25
carry-before-that|1|far|preposition|	, -12	. -25	lower -33	none -53	upper -33
carry-before-that|1|far|pronoun|	! -17	, -32	. -26	? -12	none -19
carry-before-that|1|far|question|false|	false -35	true -39
carry-before-that|1|far|question|true|	false -38	true -19
carry-before-that|1|far|quote|	, -13	. -16	lower -12	upper -25
carry-before-that|1|far|start|	upper 7
carry-before-that|1|far|stop|	none -21	upper -50
carry-before-that|1|far|subject|	elided -37	none -12	own -50
carry-before-that|1|far|subordinator|	, -22	. -28	lower -33	none -36	upper -18
carry-before-that|1|far|that|	lower -35	none -23	upper -16
carry-before-that|1|far|verb-judging|	lower -33	none -16	upper -17
carry-before-that|1|far|verb-saying|	, -29	? -25	lower -34	none -16	upper -18
carry-before-that|1|far|verb-thinking|	lower -23	upper -16
carry-before-that|1|far|word|	, -14	lower -39	none -48	upper -30
carry-before-that|1|far|—|	none -20
carry-before-that|2|	far -25
carry-before-that|2|far|!|	capital -12	determiner -21	end -38
carry-before-that|2|far|'|	, -26
carry-before-that|2|far|	( -20	, -7	1 -15	10+ -37	6-9 -31	: -25	adverb -30	auxiliary -53	capital -50	coordinator -30	possessive -25	preposition -51	pronoun -42	quote -34	start 6	stop -52	subordinator -55	that -32	verb-judging -46	verb-saying -44	verb-thinking -31
carry-before-that|2|far|(|	upper -20
carry-before-that|2|far|)|	none -20
carry-before-that|2|far|,auxiliary|	none -26
carry-before-that|2|far|,determiner|	none -17
carry-before-that|2|far|,preposition|	none -16
carry-before-that|2|far|,pronoun|	none -20
carry-before-that|2|far|,verb-judging|	none -14
carry-before-that|2|far|,verb-saying|	? -11	none -34
carry-before-that|2|far|,word|	none -28
carry-before-that|2|far|,|	capital -37	coordinator -38	determiner -14	none -25	preposition -11	pronoun -22	subordinator -20	upper -33	verb-judging -25	verb-saying -63	word -12
carry-before-that|2|far|-|	none -20
carry-before-that|2|far|.|	) -17	[ -19	capital -26	coordinator -23	end -19	preposition -31	pronoun -32	— -22
carry-before-that|2|far|:|	none -23	upper -25
carry-before-that|2|far|;|	none -18
carry-before-that|2|far|?|	capital 8	determiner -20	end 8	pronoun -33	verb-saying 14	word -14
carry-before-that|2|far|[|	. -19
carry-before-that|2|far|adjacent|	false -25
carry-before-that|2|far|adverb|	lower -30	none -16
carry-before-that|2|far|alone|	false 14	true 10
carry-before-that|2|far|auxiliary|	lower -51	none -22
carry-before-that|2|far|capital|	! -18	, -13	. -38	? -32	lower -58	none -38	upper -22
carry-before-that|2|far|coordinator|	, -20	. -25	lower -23	none -46	upper -20
carry-before-that|2|far|determiner|	! -23	. 13	? -20	lower -66	none -16	other -24	upper 7
carry-before-that|2|far|elided|	elided -27	none 8	own -43
carry-before-that|2|far|end|	! -22	. -18	none -24
carry-before-that|2|far|first|	false -20	true 20
carry-before-that|2|far|inside|	false -48
carry-before-that|2|far|none|	, -28	,auxiliary -27	,verb-judging -24	,word -28	- -26	: -11	; -15	adverb -16	auxiliary -23	capital -11	coordinator -23	determiner -22	elided -23	none 8	preposition -12	pronoun -30	stop -25	subordinator -31	that -18	verb-saying -25	word -34	— -18
carry-before-that|2|far|own|	elided -29	none -44	own -49
carry-before-that|2|far|possessive|	lower -25
carry-before-that|2|far|preposition|	, -18	. -19	lower -48	none -14	upper -24
carry-before-that|2|far|pronoun|	! -16	, -7	. -35	? -22	lower -41	none -28
carry-before-that|2|far|question|false|	false -33	true -27
carry-before-that|2|far|question|true|	false 11	true 11
carry-before-that|2|far|quote|	. -14	upper -32
carry-before-that|2|far|stop|	none -7	other -17	upper -51
carry-before-that|2|far|subject|	elided -21	none 9	own -66
carry-before-that|2|far|subordinator|	, -18	lower -53	none -28	upper -19
carry-before-that|2|far|that|	lower -30	none -19	upper -24
carry-before-that|2|far|verb-judging|	lower -46
carry-before-that|2|far|verb-saying|	, -38	? -24	lower -34	none -18	upper -30
carry-before-that|2|far|verb-thinking|	lower -30
carry-before-that|2|far|word|	, -25	lower -21	none -50
carry-before-that|2|far|—|	. -22
carry-before-that|3|	far -47
carry-before-that|3|far|!|	capital -16	determiner -13	end -29	pronoun -19
carry-before-that|3|far|'|	, -18
carry-before-that|3|far|	) 6	, -41	- -15	1 -28	10+ -56	2 -13	3 -12	6-9 -48	: -51	adverb -13	auxiliary -28	capital -38	coordinator -29	determiner -50	possessive -28	preposition -23	pronoun -40	start -18	stop -53	subordinator -26	verb-judging -31	verb-saying -35	verb-thinking -23	word -40
carry-before-that|3|far|)|	upper 6
carry-before-that|3|far|,auxiliary|	none -16
carry-before-that|3|far|,verb-saying|	? -17	none -28
carry-before-that|3|far|,word|	none -7
carry-before-that|3|far|,|	' -7	adverb -14	auxiliary -8	capital -38	coordinator -13	determiner -27	lower -30	none -20	preposition -9	pronoun -7	subordinator -19	upper -35	verb-saying -40	word -29
carry-before-that|3|far|-|	lower -13	none -24	upper -12
carry-before-that|3|far|.|	[ -28	capital -22	coordinator -16	determiner -17	end -59	preposition -17	pronoun -22	subordinator -17
carry-before-that|3|far|:|	upper -50
carry-before-that|3|far|?|	capital -23	end -11	pronoun -16	verb-saying -7
carry-before-that|3|far|[|	. -21
carry-before-that|3|far|adjacent|	false -47
carry-before-that|3|far|adverb|	, -17	lower -13	none -12
carry-before-that|3|far|alone|	true -22
carry-before-that|3|far|auxiliary|	lower -25	none -23
carry-before-that|3|far|capital|	! -23	, -21	. -18	? -26	lower -31	none -13	upper -31
carry-before-that|3|far|coordinator|	, -7	. -23	lower -28	none -40
carry-before-that|3|far|determiner|	, -19	. -21	? -17	lower -48	none -12	upper -15
carry-before-that|3|far|elided|	own -14
carry-before-that|3|far|end|	! -21	. -35	none -20
carry-before-that|3|far|first|	false -40
carry-before-that|3|far|inside|	false -67
carry-before-that|3|far|none|	) -17	, -21	,verb-saying -41	,word 8	- -11	; -14	adverb -19	auxiliary -23	capital -38	coordinator -38	determiner -28	elided -19	end 18	none 19	own -27	preposition -45	pronoun -21	stop -38	subordinator -24	that -20	verb-judging -16	verb-saying -14	verb-thinking -13	word -26	— -14
carry-before-that|3|far|own|	elided -19	none -26
carry-before-that|3|far|possessive|	lower -27	upper -15
carry-before-that|3|far|preposition|	, -26	. -15	lower -15	none -49	upper -25
carry-before-that|3|far|pronoun|	! -14	, -17	. -23	? -14	lower -40	none -12
carry-before-that|3|far|question|false|	false -49	true -10
carry-before-that|3|far|question|true|	false -19	true -16
carry-before-that|3|far|quote|	, -14
carry-before-that|3|far|start|	upper -25
carry-before-that|3|far|stop|	upper -53
carry-before-that|3|far|subject|	elided -7	none 14	own -6
carry-before-that|3|far|subordinator|	, -28	lower -40	none -7	upper -9
carry-before-that|3|far|that|	. -14	none -24	upper -23
carry-before-that|3|far|verb-judging|	, -19	lower -27	none -18	upper -16
carry-before-that|3|far|verb-saying|	, -28	? -14	lower -26	none -26	upper -26
carry-before-that|3|far|verb-thinking|	lower -27
carry-before-that|3|far|word|	, -23	lower -37	none -18	upper -15
carry-before-that|3|far|—|	none -11
carry-before|0|	0 55	1 6	2 -15	3 -22
carry-before|0|0|	( 17	, 17	1 11	10+ 48	2 20	3 12	4-5 11	6-9 33	: -15	adverb 26	auxiliary 20	capital 19	coordinator 49	determiner -7	possessive 16	preposition 9	pronoun 15	quote 22	subordinator 20	that 14	verb-judging 10	verb-saying -6	verb-thinking 8
carry-before|0|0|)|	none 17
carry-before|0|0|,|	adverb -8	capital -26	coordinator -8	lower 14	none 13	preposition -26	pronoun 45	quote 28	upper 13	verb-saying -14
carry-before|0|0|-|	none 16
carry-before|0|0|:|	upper -15
carry-before|0|0|adjacent|	false 52	true 22
carry-before|0|0|adverb|	lower 26
carry-before|0|0|auxiliary|	lower 19	none 13	upper 20
carry-before|0|0|capital|	. 23	lower 19	none 8	upper 13
carry-before|0|0|coordinator|	, 23	. 14	lower 47	none 10	upper 20
carry-before|0|0|determiner|	, 11	. 14	none 11	upper -8
carry-before|0|0|elided|	elided 17
carry-before|0|0|end|	. 33	? 12	none 9
carry-before|0|0|inside|	false 55
carry-before|0|0|none|	,auxiliary 22	,determiner -22	,verb-saying 9	,word -12	- 11	: -17	; -35	adverb 11	auxiliary 28	capital 15	coordinator 55	determiner 19	none -23	preposition 45	pronoun 21	quote 21	subordinator 24	that 35	word 42	— -10
carry-before|0|0|own|	own -13
carry-before|0|0|possessive|	upper 18
carry-before|0|0|preposition|	. 18	none 21	upper 16
carry-before|0|0|pronoun|	lower 15	none 21
carry-before|0|0|question|false|	false 52	true 18
carry-before|0|0|quote|	lower 15	upper 14
carry-before|0|0|stop|	none -26
carry-before|0|0|subject|	elided 17	none -23	own -13
carry-before|0|0|subordinator|	, 14	. 16	lower 15	none 29	upper 13
carry-before|0|0|that|	lower 11	upper 19
carry-before|0|0|verb-judging|	lower 10
carry-before|0|0|verb-saying|	none 9	upper -13
carry-before|0|0|verb-thinking|	lower 16
carry-before|0|0|word|	, 8	none 13
carry-before|0|1|!|	determiner -15
carry-before|0|1|	( -18	1 -18	10+ 46	2 -27	3 -36	4-5 -21	6-9 -6	: -50	adverb -30	auxiliary -16	coordinator -17	determiner -17	possessive -15	preposition -22	pronoun -7	quote 23	stop 52	subordinator -27	that -37	verb-judging -7	verb-saying -26	verb-thinking -23	word -31	— -12
carry-before|0|1|(|	upper -18
carry-before|0|1|,auxiliary|	none -20
carry-before|0|1|,pronoun|	none -18
carry-before|0|1|,verb-saying|	none -27
carry-before|0|1|,word|	none -24
carry-before|0|1|,|	' 9	capital 48	determiner 25	lower -21	none -20	pronoun 22	upper 13	verb-judging -23	verb-saying 66
carry-before|0|1|.|	capital -26	coordinator -20	determiner -24	preposition -32	pronoun 15	quote -16	subordinator 11	that -24
carry-before|0|1|:|	upper -49
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,verb-saying 15	capital -22	determiner -6	pronoun 10	verb-saying 33
carry-before|0|1|adjacent|	false 6	true -16
carry-before|0|1|adverb|	lower -30
carry-before|0|1|auxiliary|	lower -20	none -20
carry-before|0|1|capital|	, -56	. 39	? -13	none -17
carry-before|0|1|coordinator|	, 14	. -19	lower -18	none -22
carry-before|0|1|determiner|	, -45	. -25	? -8	lower -50	none -16
carry-before|0|1|elided|	elided -14	none -18
carry-before|0|1|end|	! 21	. 48	? 27	none 12
carry-before|0|1|inside|	false 6
carry-before|0|1|none|	, -22	,auxiliary -14	,verb-judging -7	,verb-saying -25	,word -22	- -18	: 13	auxiliary -9	capital -10	coordinator -34	determiner -8	none -25	own -20	preposition -48	pronoun 7	subordinator -27	that -20	verb-saying -19	word -27
carry-before|0|1|own|	elided -36	none -18	own -41
carry-before|0|1|possessive|	lower -15
carry-before|0|1|preposition|	lower -25	none -51
carry-before|0|1|pronoun|	, -71	. -10	lower -7
carry-before|0|1|question|false|	true 10
carry-before|0|1|question|true|	false -6	true 32
carry-before|0|1|quote|	upper 23
carry-before|0|1|stop|	none -20	upper 52
carry-before|0|1|subject|	elided -17	none -24	own -44
carry-before|0|1|subordinator|	lower -22	none -30
carry-before|0|1|that|	lower -33	none -19
carry-before|0|1|verb-judging|	lower -6
carry-before|0|1|verb-saying|	, -47	lower -25
carry-before|0|1|verb-thinking|	lower -23
carry-before|0|1|word|	, 12	lower -39	none 8	upper 8
carry-before|0|1|—|	upper -15
carry-before|0|2|	, -12	1 -22	4-5 8	6-9 -35	: -44	auxiliary -19	capital -16	coordinator -18	determiner -22	preposition -19	pronoun -17	that -16	verb-saying -20	word -36
carry-before|0|2|,auxiliary|	none -34
carry-before|0|2|,verb-saying|	none -41
carry-before|0|2|,word|	none -10
carry-before|0|2|,|	capital 9	lower -11	upper -12	verb-saying 15	word -19
carry-before|0|2|.|	capital -13	preposition -14	pronoun -8
carry-before|0|2|:|	upper -42
carry-before|0|2|?|	capital 14	pronoun -18
carry-before|0|2|adjacent|	false -15
carry-before|0|2|auxiliary|	lower -19
carry-before|0|2|capital|	, -37	lower -16
carry-before|0|2|coordinator|	lower -18
carry-before|0|2|determiner|	, -26	. 12	lower -13	upper -21
carry-before|0|2|elided|	none -27	own -21
carry-before|0|2|end|	! -17	. 23	? -6
carry-before|0|2|inside|	false -15
carry-before|0|2|none|	,auxiliary -7	,pronoun -21	,verb-saying -21	,word -23	coordinator -18	elided -22	none -10	preposition 10	stop -18	word -18
carry-before|0|2|own|	elided -15	none -37	own -60
carry-before|0|2|preposition|	lower -19
carry-before|0|2|pronoun|	, -42	lower -17
carry-before|0|2|question|false|	false -11	true -12
carry-before|0|2|stop|	none -39
carry-before|0|2|subject|	elided -33	none -13	own -72
carry-before|0|2|that|	lower -16
carry-before|0|2|verb-saying|	, -19	lower -18
carry-before|0|2|word|	, -15	lower -36	none -19
carry-before|0|3|,verb-saying|	none -25
carry-before|0|3|,word|	none -14
carry-before|0|3|.|	capital -13
carry-before|0|3|	10+ -23	2 -8	3 -22	4-5 -11	6-9 -13	: -24	stop -9	verb-saying -8
carry-before|0|3|:|	upper -24
carry-before|0|3|adjacent|	false -22
carry-before|0|3|end|	. -6
carry-before|0|3|inside|	false -22
carry-before|0|3|none|	,auxiliary -16	,verb-saying -31	,word 7	none 7	own -31	stop -21
carry-before|0|3|own|	own -23
carry-before|0|3|pronoun|	, -24
carry-before|0|3|question|false|	false -31
carry-before|0|3|stop|	none -20	upper -9
carry-before|0|3|subject|	none -17	own -26
carry-before|0|3|verb-saying|	lower -8
carry-before|1|	far -33
carry-before|1|far|!|	,verb-saying -18	capital -18	determiner -22	end -21	pronoun 15
carry-before|1|far|'|	, -21
carry-before|1|far|+|	none -12
carry-before|1|far|	, -12	- -26	1 -16	10+ 9	2 -67	3 -45	4-5 -6	6-9 -51	: -31	adverb -41	auxiliary -28	capital -53	coordinator -32	determiner -25	possessive -40	preposition -9	pronoun -56	stop -56	subordinator -50	that 9	verb-saying -47	verb-thinking -43	word -63
carry-before|1|far|,auxiliary|	none -27
carry-before|1|far|,determiner|	none -22
carry-before|1|far|,preposition|	none -22
carry-before|1|far|,pronoun|	none -20
carry-before|1|far|,subordinator|	none -24
carry-before|1|far|,verb-judging|	none -19
carry-before|1|far|,verb-saying|	? -23	none -11
carry-before|1|far|,verb-thinking|	none -11
carry-before|1|far|,word|	none -36
carry-before|1|far|,|	adverb -22	coordinator -9	determiner -25	preposition -29	subordinator -24	upper -43	verb-judging -18	word -30
carry-before|1|far|-|	none -36	upper -21
carry-before|1|far|.|	[ -23	capital -40	coordinator -17	determiner -47	end -20	preposition -19	pronoun -45	— -24
carry-before|1|far|:|	lower -22	none -17	upper -31
carry-before|1|far|;|	none -37
carry-before|1|far|?|	,verb-saying -12	capital -18	determiner -15	end -16	pronoun 6	verb-saying -22
carry-before|1|far|[|	. -26
carry-before|1|far|adjacent|	false -33
carry-before|1|far|adverb|	, -22	lower -37	none -22
carry-before|1|far|alone|	true 50
carry-before|1|far|auxiliary|	lower -27	none -30	other -16	upper -17
carry-before|1|far|capital|	! -27	. -58	? -48	lower -57	none -27	upper -24
carry-before|1|far|coordinator|	, -19	. -21	lower -32	none -14
carry-before|1|far|determiner|	! -19	, -58	. -45	? -20	lower -21	other -21	upper -39
carry-before|1|far|elided|	elided -26	none -7
carry-before|1|far|end|	! -9	. -13	? -7
carry-before|1|far|first|	false -29	true 25
carry-before|1|far|inside|	false -47
carry-before|1|far|none|	( -22	,auxiliary -38	,preposition -29	,pronoun -14	,verb-judging -21	,verb-thinking -13	,word -27	- -21	: 18	; -13	adverb -24	auxiliary -23	capital 8	coordinator -21	determiner -25	end 10	none -39	own -39	preposition 12	pronoun -31	stop -38	subordinator -35	that -28	verb-judging -31	verb-thinking -20	word -53	— -10
carry-before|1|far|own|	elided 9	none -14	own -21
carry-before|1|far|possessive|	lower -35	upper -20
carry-before|1|far|preposition|	, -25	. -33	lower -6	none -24	upper -29
carry-before|1|far|pronoun|	! -24	, -13	. -38	lower -51	none -10
carry-before|1|far|question|false|	false -15	true -37
carry-before|1|far|question|true|	false -40
carry-before|1|far|quote|	, -17	. -19	none -8
carry-before|1|far|start|	other -16
carry-before|1|far|stop|	none -14	other -16	upper -56
carry-before|1|far|subject|	none -50	own -7
carry-before|1|far|subordinator|	, -31	. -29	lower -65	none -48	upper -7
carry-before|1|far|that|	lower 10	none -35	upper -34
carry-before|1|far|verb-judging|	, -23	none -23	upper -24
carry-before|1|far|verb-saying|	, -31	? -26	lower -42	none -33	upper -26
carry-before|1|far|verb-thinking|	lower -40
carry-before|1|far|word|	, -24	lower -60	none -66	upper -26
carry-before|1|far|—|	. -24	none -12
carry-before|2|	far -28
carry-before|2|far|!|	determiner -22	end -30	pronoun -15
carry-before|2|far|'|	, -30
carry-before|2|far|	, -46	1 -52	10+ -14	2 -62	3 -10	4-5 -15	6-9 -25	: -9	adverb -20	auxiliary -6	capital -26	coordinator -22	determiner -48	possessive -19	preposition -55	pronoun -37	start -13	stop -55	subordinator -9	that -42	verb-judging -40	verb-saying -34	verb-thinking -20	word -8
carry-before|2|far|,auxiliary|	none -26
carry-before|2|far|,verb-judging|	none -17
carry-before|2|far|,verb-saying|	! -17
carry-before|2|far|,word|	none -17
carry-before|2|far|,|	capital -25	determiner -48	lower -22	none -24	preposition -21	pronoun -35	upper -50	verb-saying -44	word -19
carry-before|2|far|-|	none -18
carry-before|2|far|.|	[ -18	capital -34	coordinator -11	determiner -21	end -68	preposition -15	pronoun -27	subordinator -15
carry-before|2|far|:|	upper -8
carry-before|2|far|?|	capital -16	end 15	verb-saying -15
carry-before|2|far|[|	. -18
carry-before|2|far|adjacent|	false -28
carry-before|2|far|adverb|	, -18	lower -20
carry-before|2|far|auxiliary|	lower -6	none -14
carry-before|2|far|capital|	! -22	, -61	. -40	? -38	lower -41	none -41
carry-before|2|far|coordinator|	, -25	. -26	lower -22	none -40
carry-before|2|far|determiner|	, -35	. -21	lower -44	none -6	upper -18
carry-before|2|far|end|	! -19	. -16	none 11
carry-before|2|far|first|	false -12
carry-before|2|far|inside|	false -32
carry-before|2|far|none|	, -24	,auxiliary -19	,verb-saying -7	,word -27	: 21	adverb -13	auxiliary -37	capital -40	coordinator -28	determiner -29	end 17	preposition -16	pronoun -16	stop -55	subordinator -27	that -24	word -43	— -15
carry-before|2|far|own|	elided -31	own -58
carry-before|2|far|possessive|	lower -19
carry-before|2|far|preposition|	, -20	lower -55	none -47
carry-before|2|far|pronoun|	! -21	, -37	? -27	lower -37	none -18
carry-before|2|far|question|false|	false -40	true -15
carry-before|2|far|question|true|	true 7
carry-before|2|far|start|	upper -13
carry-before|2|far|stop|	none -11	upper -55
carry-before|2|far|subject|	own -14
carry-before|2|far|subordinator|	, -26	lower -9	none -25
carry-before|2|far|that|	lower -38	none -20	upper -23
carry-before|2|far|verb-judging|	, -23	lower -39	upper -15
carry-before|2|far|verb-saying|	, -61	? 7	lower -27	none -17	upper -21
carry-before|2|far|verb-thinking|	lower -18
carry-before|2|far|word|	, -27	lower -44	none -30
carry-before|2|far|—|	none -15
carry-before|3|	far -37
carry-before|3|far|!|	capital -18	end -22
carry-before|3|far|'|	, -15
carry-before|3|far|	, -43	- -15	1 -29	10+ -26	2 -47	3 -20	4-5 -49	6-9 -9	adverb -12	auxiliary -39	capital -32	coordinator -23	determiner -49	possessive -19	preposition -21	pronoun -33	start -17	stop -33	subordinator -27	that -26	verb-judging -28	verb-saying -36	verb-thinking -18	word -49
carry-before|3|far|,verb-saying|	none 8
carry-before|3|far|,|	capital -55	coordinator -21	determiner -31	lower -28	none -19	pronoun -41	subordinator -18	upper -35	verb-saying -39	word -11
carry-before|3|far|-|	none -18
carry-before|3|far|.|	[ -23	capital -25	coordinator -20	determiner -19	end -63	preposition -14	pronoun -19	subordinator -13
carry-before|3|far|?|	capital -17	end -32	pronoun -15
carry-before|3|far|[|	. -18
carry-before|3|far|adjacent|	false -37
carry-before|3|far|adverb|	, -11	lower -12	none -17
carry-before|3|far|alone|	false -15
carry-before|3|far|auxiliary|	lower -36	none -19
carry-before|3|far|capital|	! -19	, -38	. -15	? -17	lower -31	none -28	upper -28
carry-before|3|far|coordinator|	, -17	. -11	lower -23	none -35
carry-before|3|far|determiner|	, -35	. -29	lower -44	none -18	upper -19
carry-before|3|far|elided|	own -7
carry-before|3|far|end|	. -44	none -17
carry-before|3|far|first|	false -12
carry-before|3|far|inside|	false -37
carry-before|3|far|none|	) -15	, 13	,verb-saying -17	- -19	: -15	auxiliary -12	capital -29	coordinator -18	determiner -25	end 18	none 16	own -14	preposition -38	stop -26	that -21	verb-saying -17	word -36
carry-before|3|far|own|	elided -13	own 10
carry-before|3|far|possessive|	lower -15
carry-before|3|far|preposition|	, -17	. -7	lower -16	none -44	upper -16
carry-before|3|far|pronoun|	, -39	. -16	? -10	lower -33
carry-before|3|far|question|false|	false -33	true -17
carry-before|3|far|question|true|	false -23
carry-before|3|far|quote|	, -12
carry-before|3|far|start|	upper -14
carry-before|3|far|stop|	none 17	upper -33
carry-before|3|far|subject|	elided -19	none 15	own 10
carry-before|3|far|subordinator|	, -20	lower -25	none -9	upper -10
carry-before|3|far|that|	lower -24	none -18
carry-before|3|far|verb-judging|	lower -24	upper -14
carry-before|3|far|verb-saying|	, -52	? -24	lower -30	none -21	upper -19
carry-before|3|far|verb-thinking|	lower -20
carry-before|3|far|word|	, -18	lower -44	none -31	upper -17
carry-next|0|	0 50	1 7	2 -32	3 -38
carry-next|0|0|	( 17	, 13	1 32	2 29	3 12	6-9 35	adverb -20	auxiliary 28	capital 25	coordinator -7	determiner 16	possessive 12	preposition 13	pronoun 21	stop 23	subordinator 16	verb-judging -6	verb-saying 6	word 7
carry-next|0|0|(|	upper 17
carry-next|0|0|,auxiliary|	none 16
carry-next|0|0|,determiner|	none -24
carry-next|0|0|,pronoun|	none -10
carry-next|0|0|,verb-saying|	none 12
carry-next|0|0|,|	capital 17	coordinator 17	determiner 22	lower 22	pronoun 12	subordinator 17	upper 8	verb-saying -21	word -11
carry-next|0|0|.|	coordinator 15	end 24	preposition 22	subordinator 12
carry-next|0|0|:|	none -8	upper 18
carry-next|0|0|;|	none -34
carry-next|0|0|?|	end 14
carry-next|0|0|adjacent|	false 47	true 30
carry-next|0|0|adverb|	, -8	lower -20	none 11
carry-next|0|0|auxiliary|	lower 28	none 32
carry-next|0|0|capital|	, -40	lower 24	none 17
carry-next|0|0|coordinator|	, -14	lower -7	none 50
carry-next|0|0|determiner|	, -8	lower 17	none 18
carry-next|0|0|elided|	elided 16
carry-next|0|0|inside|	false 51
carry-next|0|0|none|	) 19	, 13	- 14	auxiliary 6	capital 11	coordinator 16	end 7	none -13	preposition 21	pronoun 9	stop -19	subordinator 27	verb-saying 11	word 7
carry-next|0|0|own|	own -10
carry-next|0|0|possessive|	lower 9
carry-next|0|0|preposition|	, -27	lower 8	none 36	upper 22
carry-next|0|0|pronoun|	, 24	lower 21	none 25
carry-next|0|0|question|false|	false 47
carry-next|0|0|question|true|	false 20
carry-next|0|0|quote|	, 22	lower 22	none 25	upper -8
carry-next|0|0|stop|	upper 23
carry-next|0|0|subject|	elided 16	none -13	own -10
carry-next|0|0|subordinator|	, -11	lower 22	none 20	upper 7
carry-next|0|0|that|	none 31	upper -11
carry-next|0|0|verb-judging|	, 11	upper -11
carry-next|0|0|verb-saying|	, -25	none 22	upper 10
carry-next|0|0|verb-thinking|	lower 17
carry-next|0|0|word|	, -15	none 34	upper 20
carry-next|0|1|!|	end 12
carry-next|0|1|'|	, -12
carry-next|0|1|	, -22	- -13	1 -10	10+ 17	2 -13	3 -11	4-5 6	6-9 9	auxiliary 19	capital -39	coordinator -29	possessive -16	pronoun -36	quote -9	start 11	stop -12	verb-judging -21	verb-saying -7	verb-thinking 9	word -9	— -20
carry-next|0|1|,auxiliary|	none -14
carry-next|0|1|,verb-judging|	none -18
carry-next|0|1|,verb-saying|	? -16	none -21
carry-next|0|1|,word|	none -14
carry-next|0|1|,|	capital -50	coordinator 12	determiner 23	lower -50	none -25	verb-saying -47	word -6
carry-next|0|1|-|	lower -10	none -22
carry-next|0|1|.|	capital -31	coordinator -24	determiner -30	end 16	preposition -19
carry-next|0|1|:|	none 18	upper -12
carry-next|0|1|?|	capital -23	determiner -18	end 14
carry-next|0|1|adjacent|	false 6	true 9
carry-next|0|1|auxiliary|	lower 19	none -11
carry-next|0|1|capital|	, 13	. -48	? -27	lower -38	none -22
carry-next|0|1|coordinator|	, -20	. -38	lower -28	none -46
carry-next|0|1|determiner|	! -26	, 13	? -8	none -34
carry-next|0|1|elided|	none 18	own -15
carry-next|0|1|first|	false 11
carry-next|0|1|none|	, -23	,auxiliary 7	,pronoun -25	; -15	auxiliary -27	capital -18	determiner -21	elided -21	own -14	preposition -58	stop -18	subordinator -31	that -26	word -7
carry-next|0|1|own|	elided 6	own -20
carry-next|0|1|possessive|	lower -11
carry-next|0|1|preposition|	, 14	. -43	lower -12	none -26	upper 13
carry-next|0|1|pronoun|	. -29	? 7	lower -33	none -11
carry-next|0|1|question|false|	false 10	true -17
carry-next|0|1|question|true|	true 22
carry-next|0|1|quote|	. 9	upper -10
carry-next|0|1|start|	upper 11
carry-next|0|1|stop|	? -11	none 39	upper -11
carry-next|0|1|subject|	elided -6	none -15	own -6
carry-next|0|1|subordinator|	none -34
carry-next|0|1|that|	. -25	none -24
carry-next|0|1|verb-judging|	, -27	lower -21
carry-next|0|1|verb-saying|	, 26	? 17	none -24	upper -34
carry-next|0|1|verb-thinking|	lower 12
carry-next|0|1|word|	, -20	none -41	upper -19
carry-next|0|1|—|	? -22
carry-next|0|2|!|	end -7
carry-next|0|2|	, -12	1 -24	10+ -46	2 -35	3 -28	6-9 -27	: -14	auxiliary -22	determiner -29	preposition -23	stop -38	that -12	verb-saying -15	word -22
carry-next|0|2|,auxiliary|	none -20
carry-next|0|2|,pronoun|	none -12
carry-next|0|2|,verb-saying|	none -35
carry-next|0|2|,word|	none -16
carry-next|0|2|,|	capital -24	determiner -19	lower -8	pronoun -34	upper -19	word -13
carry-next|0|2|.|	determiner -14
carry-next|0|2|:|	upper -14
carry-next|0|2|?|	end -8
carry-next|0|2|adjacent|	false -32
carry-next|0|2|auxiliary|	lower -22
carry-next|0|2|capital|	! -8	, -23	. -11	? 6
carry-next|0|2|coordinator|	none -12
carry-next|0|2|determiner|	, -20	. -19	lower -24
carry-next|0|2|elided|	none -16
carry-next|0|2|inside|	false -54
carry-next|0|2|none|	,auxiliary -33	,verb-saying -27	,word -19	elided -13	none 8	own -25	stop -29	word -14
carry-next|0|2|own|	elided -16	none -15	own -52
carry-next|0|2|preposition|	. -17	lower -21	none -8
carry-next|0|2|pronoun|	, -11	. -12	? -16
carry-next|0|2|question|false|	false -29	true -8
carry-next|0|2|question|true|	false -15	true 16
carry-next|0|2|stop|	none -34	upper -38
carry-next|0|2|subject|	elided -21	none -8	own -31
carry-next|0|2|that|	lower -12
carry-next|0|2|verb-saying|	, -30	lower -9
carry-next|0|2|word|	, -17	lower -22	none -16
carry-next|0|3|,verb-saying|	none -20
carry-next|0|3|,word|	none -12
carry-next|0|3|,|	pronoun -14
carry-next|0|3|.|	end -20
carry-next|0|3|	1 -17	10+ -17	3 -21	4-5 -13	6-9 -20	auxiliary -18	start -19	stop -14	word -15
carry-next|0|3|adjacent|	false -38
carry-next|0|3|auxiliary|	lower -18
carry-next|0|3|capital|	. -12
carry-next|0|3|first|	false -19
carry-next|0|3|inside|	false -34
carry-next|0|3|none|	,verb-saying -20	,word -9	none -9	stop -9
carry-next|0|3|own|	none -20	own -18
carry-next|0|3|question|false|	false -36
carry-next|0|3|start|	upper -19
carry-next|0|3|stop|	none -18	upper -14
carry-next|0|3|subject|	none -12	own -26
carry-next|0|3|word|	lower -15
carry-next|1|	far -41
carry-next|1|far|!|	capital -15	determiner -20	end -35	pronoun 13
carry-next|1|far|	( -18	, -22	- -18	10+ -32	2 -30	3 -46	4-5 -15	6-9 -30	: 6	; -18	auxiliary -33	coordinator -49	determiner -20	possessive -32	preposition -53	pronoun -55	quote -22	start -28	stop -48	subordinator -56	that -48	verb-saying -55	verb-thinking -41	word -7	— -32	’ -11
carry-next|1|far|(|	upper -18
carry-next|1|far|,auxiliary|	none -34
carry-next|1|far|,preposition|	none -21
carry-next|1|far|,pronoun|	none -10
carry-next|1|far|,verb-judging|	none -19
carry-next|1|far|,verb-saying|	! -22	? -17	none -47
carry-next|1|far|,word|	none -33
carry-next|1|far|,|	' -10	adverb -17	auxiliary -19	coordinator -43	determiner -31	lower -15	none -49	preposition -26	pronoun -31	quote -18	subordinator -21	upper -47	verb-judging -22	verb-saying -77	word -31
carry-next|1|far|-|	lower -16	none -35
carry-next|1|far|.|	[ -20	capital -40	coordinator -35	determiner -8	end -39	preposition -37	pronoun -28	quote -13	subordinator -26	— -20
carry-next|1|far|:|	lower -23	none 12	upper 6
carry-next|1|far|;|	lower -18	none -25
carry-next|1|far|?|	,verb-saying -19	capital -21	determiner -14	pronoun -9	verb-saying -30
carry-next|1|far|[|	. -25
carry-next|1|far|adjacent|	false -41
carry-next|1|far|adverb|	, -18	none -19
carry-next|1|far|alone|	false -6	true -25
carry-next|1|far|auxiliary|	lower -27	none -40	upper -26
carry-next|1|far|capital|	! -20	, -26	. -48	? -32	lower -9	none -19	upper -28
carry-next|1|far|coordinator|	, -29	. -32	lower -45	none -37	upper -22
carry-next|1|far|determiner|	! -9	, -36	. -7	? -25	lower -78	none -30	other -25
carry-next|1|far|elided|	elided -18	none -33	own -7
carry-next|1|far|end|	! -53	. -27	? -51	none 25
carry-next|1|far|first|	false -36	true -7
carry-next|1|far|inside|	false -34
carry-next|1|far|none|	,auxiliary -33	,determiner -15	,preposition -21	,pronoun -29	,subordinator -25	,verb-judging -28	,verb-saying -24	,verb-thinking -17	,word 13	- -15	: -30	; -27	adverb -19	auxiliary -36	capital -36	coordinator -16	determiner -9	elided -18	end -25	none 9	own -36	preposition -17	pronoun -29	stop -16	that -39	verb-judging -27	verb-saying -26	word -42	— -19
carry-next|1|far|own|	elided -45	none -50
carry-next|1|far|possessive|	lower -31	upper -24
carry-next|1|far|preposition|	, -24	. -27	lower -48	none -29	upper -28
carry-next|1|far|pronoun|	! -9	, -32	. -33	? -16	lower -52	none -6
carry-next|1|far|question|false|	false -35	true -27
carry-next|1|far|question|true|	false -29	true -9
carry-next|1|far|quote|	lower -12	upper -21
carry-next|1|far|start|	other -20	upper -25
carry-next|1|far|stop|	none -28	other -19	upper -48
carry-next|1|far|subject|	elided -17	none -17	own -12
carry-next|1|far|subordinator|	, -38	lower -59	upper -12
carry-next|1|far|that|	lower -44	none -24	upper -25
carry-next|1|far|verb-judging|	, -19	none -22	upper -21
carry-next|1|far|verb-saying|	, -42	? -34	lower -47	none -14	upper -29
carry-next|1|far|verb-thinking|	lower -39	none -28
carry-next|1|far|word|	, -29	none -43	upper -44
carry-next|1|far|—|	. -20	none -19	upper -28
carry-next|1|far|’|	lower -11
carry-next|2|	far -21
carry-next|2|far|!|	,verb-saying 8	capital -22	end -18	pronoun -17
carry-next|2|far|	, -46	1 -20	10+ -66	2 -17	4-5 14	6-9 -9	: 14	adverb -22	auxiliary -6	capital -51	coordinator -33	determiner -65	possessive -20	preposition -17	pronoun -26	quote -32	start -7	stop -61	subordinator -42	that -32	verb-judging -30	verb-saying -36	verb-thinking -23	word -15
carry-next|2|far|,auxiliary|	none -22
carry-next|2|far|,word|	none -23
carry-next|2|far|,|	' -17	adverb -11	capital -40	coordinator -26	determiner -41	lower -28	none -25	preposition -6	subordinator -28	upper -60	verb-judging -16	verb-saying -44	word -25
carry-next|2|far|.|	[ -17	capital -39	coordinator -27	determiner -28	preposition -12	pronoun -20
carry-next|2|far|:|	lower 11	none 20	upper 10
carry-next|2|far|?|	,verb-saying 8	capital -30	end -30	pronoun -17	verb-saying 9
carry-next|2|far|[|	. -17
carry-next|2|far|adjacent|	false -21
carry-next|2|far|adverb|	lower -22
carry-next|2|far|alone|	false -29	true -21
carry-next|2|far|auxiliary|	none -27	upper -23
carry-next|2|far|capital|	. -21	? -19	lower -47	none -41	upper -28
carry-next|2|far|coordinator|	. -16	lower -30	none -46
carry-next|2|far|determiner|	! -17	, -61	. -25	lower -65	none -29	upper -17
carry-next|2|far|elided|	own -25
carry-next|2|far|end|	! -29	. -73	? 11	none 29
carry-next|2|far|first|	false 11
carry-next|2|far|inside|	false -25
carry-next|2|far|none|	, -9	,auxiliary -30	,verb-judging -18	,verb-saying 27	,word -27	- -18	auxiliary -25	capital -25	coordinator -42	determiner -17	end -22	none -11	own 22	preposition -34	pronoun -17	stop -35	subordinator -34	that -22	verb-saying -15	word -26	— -22
carry-next|2|far|own|	none -33	own 13
carry-next|2|far|possessive|	lower -19
carry-next|2|far|preposition|	, -20	. -13	lower -69	none -15
carry-next|2|far|pronoun|	! -17	, -26	. -27	lower -26	none -22
carry-next|2|far|question|false|	false -22	true -14
carry-next|2|far|question|true|	false -52	true 10
carry-next|2|far|quote|	upper -31
carry-next|2|far|start|	upper -7
carry-next|2|far|stop|	none -73	upper -61
carry-next|2|far|subject|	elided -22	none 18	own 16
carry-next|2|far|subordinator|	, -15	. -24	lower -40	none -38
carry-next|2|far|that|	lower -30	none -20	upper -17
carry-next|2|far|verb-judging|	lower -26	upper -19
carry-next|2|far|verb-saying|	, -65	? -24	lower -31	upper -22
carry-next|2|far|verb-thinking|	lower -23
carry-next|2|far|word|	, -30	lower -13	none -37	upper -27
carry-next|2|far|—|	none -19
carry-next|3|	far -24
carry-next|3|far|!|	capital -15	end -16
carry-next|3|far|	( -18	1 -59	10+ -57	2 11	3 -28	4-5 -10	6-9 -27	: -15	adverb -22	auxiliary 15	capital -39	coordinator -22	determiner -40	possessive -29	preposition -38	pronoun -35	start -21	stop -68	subordinator -38	that -34	verb-judging -39	verb-thinking -20	word -8
carry-next|3|far|(|	upper -19
carry-next|3|far|)|	none -16
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	' -12	adverb -17	capital -47	coordinator -26	determiner -35	none 16	preposition -15	pronoun -34	subordinator -16	upper -49	verb-saying -15
carry-next|3|far|-|	none -27
carry-next|3|far|.|	[ -24	capital -26	coordinator -21	determiner -36	end -55	preposition -24	pronoun -31
carry-next|3|far|:|	none 10	upper -15
carry-next|3|far|?|	capital -19	pronoun -15	verb-saying -11
carry-next|3|far|[|	. -21
carry-next|3|far|adjacent|	false -24
carry-next|3|far|adverb|	lower -22
carry-next|3|far|alone|	false -27
carry-next|3|far|auxiliary|	lower 16	none -21	upper -15
carry-next|3|far|capital|	! -18	, -34	. -24	? -16	lower -31	none -16	upper -30
carry-next|3|far|coordinator|	, -22	. -24	lower -22	none -27
carry-next|3|far|determiner|	, -51	. -29	lower -49	none -21	upper -23
carry-next|3|far|elided|	own 17
carry-next|3|far|end|	! -22	. -69	? -24	none 21
carry-next|3|far|first|	false -7
carry-next|3|far|inside|	false -15
carry-next|3|far|none|	, -10	,verb-saying 26	- -15	adverb -14	auxiliary -22	capital -23	coordinator 6	determiner -16	none 12	own 13	preposition -55	stop 17	subordinator -21	that -23	verb-saying -18	word -38
carry-next|3|far|own|	elided -13	none -17	own 10
carry-next|3|far|possessive|	lower -24	upper -16
carry-next|3|far|preposition|	. -17	lower -39	none -50	upper -10
carry-next|3|far|pronoun|	, -41	. -23	? -17	lower -32
carry-next|3|far|question|false|	false -22	true -30
carry-next|3|far|question|true|	false -8
carry-next|3|far|start|	upper -20
carry-next|3|far|stop|	none -48	upper -68
carry-next|3|far|subject|	elided 17	none 21
carry-next|3|far|subordinator|	, -23	. -15	lower -33	none 16	upper -15
carry-next|3|far|that|	lower -29	none -19	upper -17
carry-next|3|far|verb-judging|	lower -39	upper -16
carry-next|3|far|verb-saying|	, -53	none -22	upper -21
carry-next|3|far|verb-thinking|	lower -22
carry-next|3|far|word|	, -32	lower -7	none -55	upper -16
ending|according-to|,|	0 23	3 25	4-6 7	7-12 29
ending|according-to|.|	1 22	13-25 18	7-12 22
ending|according-to|none|	0 -6	13-25 -16	2 6	4-6 6	7-12 -29
ending|colon|,|	1 -20
ending|colon|.|	1 -7	26+ 27	4-6 -20	7-12 19
ending|colon|?|	1 -36	26+ -21
ending|colon|none|	1 -8	26+ -26
ending|named-before|!|	1 8	13-25 14	2 25	26+ -39	4-6 14
ending|named-before|,|	1 -54	13-25 -34	2 -16	26+ -44	3 -39	4-6 -12	7-12 -26
ending|named-before|.|	1 -38	2 -10	26+ -17	3 -27	4-6 -9	7-12 -7
ending|named-before|?|	1 -16	13-25 -19	2 -13	26+ -38	3 -6	4-6 7	7-12 22
ending|named-before|none|	1 26	2 13	26+ -53	4-6 -8	7-12 -9
ending|named-nearby|!|	0 22	1 -13	13-25 -16	2 -9	7-12 -15
ending|named-nearby|,|	13-25 -23	2 -39	26+ -30	4-6 -9	7-12 -25
ending|named-nearby|.|	0 -30	1 -16	2 -8	26+ -6
ending|named-nearby|?|	0 6	1 -7	13-25 -12	2 -10
ending|named-nearby|none|	0 -29	1 -17	2 17	3 7	4-6 11	7-12 -8
ending|paragraph-before|!|	26+ -50
ending|paragraph-before|,|	26+ -51
ending|paragraph-before|.|	26+ 9
ending|paragraph-before|?|	26+ -27
ending|paragraph-before|none|	26+ -37
ending|possessor|!|	3 -9	4-6 -31	7-12 -8
ending|possessor|,|	1 -35	2 -27	3 -16
ending|possessor|.|	0 -41	1 -49	13-25 -15	2 7	3 -23	4-6 -16	7-12 -12
ending|possessor|?|	2 -25	3 -7	4-6 -17	7-12 10
ending|possessor|none|	0 -10	1 -8	13-25 -25	3 9	7-12 -7
ending|quote-then-speaker|!|	0 27	1 -11
ending|quote-then-speaker|,|	-10 6	-13 -20	-14 -12	-15 6	-17 -15	-18 -14	-20 9	-23 -11	-3 -8	-4 -11	-5 15	-6 19	-7 18	-8 -16	-9 -22	0 28	13-25 -36	2 -35	26+ -19	3 -23	4-6 -15	7-12 -16
ending|quote-then-speaker|.|	2 -25
ending|quote-then-speaker|?|	0 45	1 12	13-25 -15	4-6 -17	7-12 -19
ending|quote-then-speaker|none|	-10 -6	-11 -14	-12 23	-13 13	-14 -12	-15 -24	-17 -21	-18 -9	-19 -7	-2 -19	-21 -9	-22 -19	-24 -22	-25 -20	-26 9	-27 13	-28 -27	-3 -27	-30 -18	-32 -13	-4 -43	-5 7	-6 -7	-7 -15	-8 -9	-9 -12	0 -42	1 -21	13-25 -11	2 15	26+ 7	3 9	4-6 -15
ending|quote-then-verb|!|	0 22	1 -14
ending|quote-then-verb|,|	0 23	1 -10	13-25 -11	4-6 -22	7-12 -32
ending|quote-then-verb|?|	0 9	1 13
ending|quote-then-verb|none|	0 -14	1 12	26+ -11	3 14	7-12 -8
ending|sentence-after|!|	0 12	13-25 -20	4-6 -10	7-12 -21
ending|sentence-after|.|	13-25 -6	2 -18	26+ -16	3 -10	4-6 -35	7-12 -34
ending|sentence-after|?|	0 17	1 14	2 -18	3 -20	4-6 -14	7-12 12
ending|sentence-before|!|	1 23	13-25 -26	26+ -30	4-6 14	7-12 9
ending|sentence-before|,|	1 -21	13-25 -43	2 -18	26+ -67	4-6 -25	7-12 -29
ending|sentence-before|.|	1 24	2 12	26+ -20	3 18	7-12 -9
ending|sentence-before|?|	13-25 -7	26+ -7	3 9	4-6 -9
ending|sentence-before|none|	2 -44	26+ -19	3 -38
ending|signature|.|	1 21
ending|signature|none|	1 -18
ending|speaker-then-quote|!|	1 26	13-25 -25	3 20	4-6 -15
ending|speaker-then-quote|,|	0 19	1 -19	13-25 -12	2 27	26+ 7	3 11	4-6 9	7-12 -16
ending|speaker-then-quote|.|	1 19	13-25 -19	3 16	4-6 20	7-12 9
ending|speaker-then-quote|?|	1 -26	13-25 -6	2 -8	4-6 20	7-12 16
ending|speaker-then-quote|none|	0 -6	1 -9	13-25 -8	2 12	26+ -28	3 -7	7-12 -9
ending|transcript|.|	0 -8
ending|verb-then-speaker|,|	1 -30	7-12 -23
ending|verb-then-speaker|.|	0 -37	13-25 -25	2 9	26+ 15	3 -14	7-12 -40
ending|verb-then-speaker|?|	1 -11
ending|verb-then-speaker|none|	0 -12	1 10	13-25 -39	3 11	4-6 -11	7-12 -11
follow|according-to|,auxiliary|	none -26
follow|according-to|,preposition|	none 14
follow|according-to|,verb-saying|	none -33
follow|according-to|,|	none -13
follow|according-to|:|	none 14
follow|according-to|;|	none 12
follow|according-to|auxiliary|	none 7
follow|according-to|capital|	, 34
follow|according-to|determiner|	, 9
follow|according-to|end|	. 33
follow|according-to|preposition|	none 13
follow|according-to|stop|	none -24
follow|according-to|word|	, 24	none 14
follow|colon|,auxiliary|	none -15
follow|colon|,verb-saying|	none -22
follow|colon|[|	. 34
follow|colon|capital|	, -25	. -9	? 7
follow|colon|determiner|	, -31	? -25
follow|colon|end|	? -18	none -14
follow|colon|preposition|	. -17
follow|colon|pronoun|	, -21	. 11
follow|colon|stop|	? -18	none -6
follow|colon|subordinator|	. -22
follow|colon|verb-saying|	, -17
follow|named-before|'|	, -40
follow|named-before|,auxiliary|	none 9
follow|named-before|,pronoun|	none -22
follow|named-before|,verb-judging|	none -28
follow|named-before|,verb-saying|	? -27	none 9
follow|named-before|,verb-thinking|	none -28
follow|named-before|,|	none -27
follow|named-before|:|	none -18
follow|named-before|auxiliary|	none -17
follow|named-before|capital|	! -30	, -53	? -59	none -58
follow|named-before|coordinator|	none -13
follow|named-before|determiner|	, -13	. -12	? -14
follow|named-before|end|	! 6	. -23	? 7	none -6
follow|named-before|preposition|	none -37
follow|named-before|pronoun|	! -25	, -47	? -29	none -25
follow|named-before|quote|	none -12
follow|named-before|stop|	none 10
follow|named-before|subordinator|	, -9	. -15	none -28
follow|named-before|that|	none -17
follow|named-before|verb-saying|	, -57	? -34	none -16
follow|named-before|word|	, -10	none -17
follow|named-before|—|	. -19	? 13
follow|named-nearby|(|	. -13	none -15
follow|named-nearby|)|	. -14	none -18
follow|named-nearby|+|	none 6
follow|named-nearby|,auxiliary|	none 34
follow|named-nearby|,coordinator|	none 13
follow|named-nearby|,determiner|	none -10
follow|named-nearby|,pronoun|	? 11	none -9
follow|named-nearby|,subordinator|	none 8
follow|named-nearby|,verb-saying|	! -14	none 11
follow|named-nearby|,verb-thinking|	none 23
follow|named-nearby|,word|	none 15
follow|named-nearby|,|	none -16
follow|named-nearby|-|	none -8
follow|named-nearby|:|	none -18
follow|named-nearby|[|	. 26
follow|named-nearby|adverb|	, -16	none -19
follow|named-nearby|auxiliary|	, -14	none 21
follow|named-nearby|capital|	. -6	? 10
follow|named-nearby|coordinator|	, -34	none -35
follow|named-nearby|determiner|	, -19	. -21	? -17	none -7
follow|named-nearby|end|	? -15	none -40
follow|named-nearby|preposition|	, -9	none -8
follow|named-nearby|pronoun|	, 16	. -38	? 13
follow|named-nearby|quote|	, -14	none -13
follow|named-nearby|stop|	? 13	none 40
follow|named-nearby|subordinator|	, 9	. -17	none -14
follow|named-nearby|that|	. 17	none -15
follow|named-nearby|verb-judging|	, -21	none -19
follow|named-nearby|verb-saying|	! 16	, 6	none 6
follow|named-nearby|word|	, -13	none -13
follow|named-nearby|—|	. -7	none 13
follow|paragraph-before|'|	, -32
follow|paragraph-before|,auxiliary|	none -31
follow|paragraph-before|,verb-judging|	none -11
follow|paragraph-before|,verb-saying|	? -15	none -55
follow|paragraph-before|,word|	none -18
follow|paragraph-before|capital|	! -45	, -53	. -23	? -60	none -53
follow|paragraph-before|determiner|	! -19	, -41	? -26
follow|paragraph-before|end|	. 17	? 8
follow|paragraph-before|preposition|	none -33
follow|paragraph-before|pronoun|	! -25	, -29	? -24	none -28
follow|paragraph-before|subordinator|	, -15	none -16
follow|paragraph-before|verb-saying|	, -29	? -35	none -14
follow|paragraph-before|word|	, -29
follow|paragraph-before|—|	. -16
follow|possessor|,|	none -34
follow|possessor|-|	none -12
follow|possessor|[|	. -26
follow|possessor|adverb|	, -30
follow|possessor|auxiliary|	none -12
follow|possessor|capital|	, -9	. -14	none -19
follow|possessor|coordinator|	, 6	. -19	none -37
follow|possessor|determiner|	. 6	none -25
follow|possessor|end|	! -44	. -12	none -28
follow|possessor|preposition|	, -28	. -34	none 12
follow|possessor|pronoun|	, 11	. -59
follow|possessor|quote|	, -20
follow|possessor|stop|	none -9
follow|possessor|subordinator|	, 7	. -19	none -9
follow|possessor|verb-judging|	none -17
follow|possessor|verb-saying|	, -19	none 8
follow|possessor|word|	, -6	none -20
follow|quote-then-speaker|'|	, 20
follow|quote-then-speaker|(|	none -20
follow|quote-then-speaker|)|	none -7
follow|quote-then-speaker|+|	none 11
follow|quote-then-speaker|,auxiliary|	none 11
follow|quote-then-speaker|,coordinator|	none 7
follow|quote-then-speaker|,subordinator|	none 11
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|-|	none -38
follow|quote-then-speaker|:|	none -24
follow|quote-then-speaker|;|	none 8
follow|quote-then-speaker|adverb|	, 17
follow|quote-then-speaker|auxiliary|	, 7
follow|quote-then-speaker|coordinator|	, -16	none -28
follow|quote-then-speaker|determiner|	! 23	, 16	? 32
follow|quote-then-speaker|preposition|	none -13
follow|quote-then-speaker|pronoun|	! 17	, 26	? 26	none 21
follow|quote-then-speaker|quote|	none -12
follow|quote-then-speaker|subordinator|	, -17	none -15
follow|quote-then-speaker|that|	none -8
follow|quote-then-speaker|verb-saying|	, -11	? -11	none -11
follow|quote-then-speaker|verb-thinking|	, -24
follow|quote-then-speaker|word|	, -7	none -24
follow|quote-then-speaker|–|	none -21
follow|quote-then-speaker|—|	none -21
follow|quote-then-verb|'|	, 27
follow|quote-then-verb|,determiner|	none 11
follow|quote-then-verb|,pronoun|	? 18	none 32
follow|quote-then-verb|,verb-judging|	none 36
follow|quote-then-verb|,verb-saying|	? 12	none 11
follow|quote-then-verb|,word|	none 8
follow|quote-then-verb|:|	none -10
follow|quote-then-verb|capital|	, -51
follow|quote-then-verb|coordinator|	, -24	none -47
follow|quote-then-verb|determiner|	, -30
follow|quote-then-verb|preposition|	none 20
follow|quote-then-verb|pronoun|	, -16
follow|quote-then-verb|verb-saying|	! 22	, 26	? 8	none -11
follow|quote-then-verb|—|	none 14
follow|sentence-after|(|	. -15
follow|sentence-after|capital|	! 30	. -20	? 28
follow|sentence-after|coordinator|	. -51
follow|sentence-after|determiner|	! -24	? -30
follow|sentence-after|preposition|	. -7
follow|sentence-after|pronoun|	. -19	? -8
follow|sentence-after|quote|	. 6
follow|sentence-after|subordinator|	. -8
follow|sentence-after|that|	. -7
follow|sentence-after|—|	. -7
follow|sentence-before|'|	, -27
follow|sentence-before|)|	. -31	none -29
follow|sentence-before|,auxiliary|	none -20
follow|sentence-before|,coordinator|	none -14
follow|sentence-before|,preposition|	none -31
follow|sentence-before|,pronoun|	none -27
follow|sentence-before|,subordinator|	none -21
follow|sentence-before|,verb-judging|	none -16
follow|sentence-before|,verb-saying|	! -22	? -19
follow|sentence-before|,verb-thinking|	none -19
follow|sentence-before|,|	none -6
follow|sentence-before|-|	none -43
follow|sentence-before|:|	none -25
follow|sentence-before|;|	none -52
follow|sentence-before|adverb|	none -11
follow|sentence-before|auxiliary|	none -35
follow|sentence-before|capital|	, -68	? -35	none -51
follow|sentence-before|coordinator|	. -30	none 11
follow|sentence-before|determiner|	, -8	. -11	? 13	none -19
follow|sentence-before|end|	! -13	none 14
follow|sentence-before|preposition|	, -39	. -13	none -25
follow|sentence-before|pronoun|	! -26	, -57	. 12	none -36
follow|sentence-before|quote|	. -25
follow|sentence-before|stop|	? -27
follow|sentence-before|subordinator|	, -34	. -15	none -43
follow|sentence-before|that|	none -20
follow|sentence-before|verb-judging|	, -18
follow|sentence-before|verb-saying|	, -64	? -21	none -38
follow|sentence-before|word|	, -26	none 6
follow|sentence-before|—|	none -24
follow|signature|—|	. 22
follow|speaker-then-quote|(|	. -12	none 11
follow|speaker-then-quote|)|	. 18
follow|speaker-then-quote|,auxiliary|	none -12
follow|speaker-then-quote|,coordinator|	none -6
follow|speaker-then-quote|,determiner|	none 20
follow|speaker-then-quote|,preposition|	none -7
follow|speaker-then-quote|,subordinator|	none -12
follow|speaker-then-quote|,verb-saying|	none -22
follow|speaker-then-quote|,word|	none 9
follow|speaker-then-quote|,|	none -12
follow|speaker-then-quote|-|	none 16
follow|speaker-then-quote|:|	none 11
follow|speaker-then-quote|;|	none 18
follow|speaker-then-quote|[|	. -17
follow|speaker-then-quote|adverb|	none 6
follow|speaker-then-quote|auxiliary|	none -11
follow|speaker-then-quote|capital|	, 11	. 30	? 20	none 13
follow|speaker-then-quote|coordinator|	, 25	. 11	none 8
follow|speaker-then-quote|determiner|	, -12	. -8	? -12	none 7
follow|speaker-then-quote|end|	! 10	. 18	? -6	none -23
follow|speaker-then-quote|preposition|	. -7
follow|speaker-then-quote|pronoun|	. 10	none 18
follow|speaker-then-quote|quote|	. -7
follow|speaker-then-quote|stop|	? -11	none -30
follow|speaker-then-quote|subordinator|	. 23
follow|speaker-then-quote|that|	. -14
follow|speaker-then-quote|verb-judging|	, 10	none 18
follow|speaker-then-quote|verb-saying|	, -8
follow|speaker-then-quote|verb-thinking|	none -6
follow|speaker-then-quote|word|	, -19	none 14
follow|speaker-then-quote|–|	none -13
follow|transcript|end|	. -8
follow|verb-then-speaker|,subordinator|	none -26
follow|verb-then-speaker|,word|	none -17
follow|verb-then-speaker|,|	none -20
follow|verb-then-speaker|-|	none -18
follow|verb-then-speaker|adverb|	none -24
follow|verb-then-speaker|auxiliary|	none -15
follow|verb-then-speaker|capital|	. -30
follow|verb-then-speaker|coordinator|	, -15	. -22	none -48
follow|verb-then-speaker|determiner|	, -19	none -11
follow|verb-then-speaker|end|	? -17	none -15
follow|verb-then-speaker|preposition|	. -22	none -53
follow|verb-then-speaker|pronoun|	. -31
follow|verb-then-speaker|stop|	none 17
follow|verb-then-speaker|subordinator|	, -26	. -20	none -28
follow|verb-then-speaker|that|	none -19
follow|verb-then-speaker|word|	, -17	none 11
force|according-to|according|	0 15	2 6	26+ 20	3 14	4-6 12	7-12 8
force|colon|naked|	1 -16	3 8	4-6 -21	7-12 18
force|colon|other|	26+ -20
force|named-before|naked|	1 12	13-25 -10	2 11	26+ -62	3 -22
force|named-nearby|naked|	0 -20	1 -25	13-25 -9	2 8	26+ -9	3 9	4-6 8
force|paragraph-before|according|	26+ -23
force|paragraph-before|judging|	26+ -23
force|paragraph-before|other|	26+ -23
force|paragraph-before|saying|	26+ -21
force|paragraph-before|thinking|	26+ -34
force|possessor|naked|	1 -17	13-25 -31	2 11
force|quote-then-speaker|judging|	-10 -7	-12 22	-13 -24	-14 -11	-16 9	-18 -6	-24 -19	-3 -14	-4 -17	-5 10	-6 15	-7 17	-9 -24	1 -29	13-25 -28	2 -31	26+ -15	4-6 -24	7-12 -55
force|quote-then-speaker|other|	-10 -16	-11 -13	-12 -6	-14 19	-15 -24	-16 7	-18 -20	-19 -9	-2 -13	-20 -15	-21 -9	-24 -11	-3 -12	-4 -18	-5 11	-7 -28	-9 17	0 -25	1 16	13-25 -20	26+ -28	3 -8	4-6 -36	7-12 -13
force|quote-then-speaker|saying|	-11 -9	-12 10	-13 -16	-14 -17	-15 -24	-16 -23	-17 -28	-18 -8	-20 9	-22 -22	-24 -16	-26 13	-3 -19	-30 -8	-34 -7	-4 -40	-7 -10	-8 -10	-9 -17	0 31	1 -28	13-25 -13	26+ 10	3 -12	4-6 -7
force|quote-then-speaker|thinking|	-11 -9	-13 22	-16 6	-20 -10	-3 -7	-5 13	-6 -20	-7 -17	-8 -12	-9 -11	0 13	13-25 -26	2 -33	3 -15	4-6 -50	7-12 -7
force|quote-then-verb|judging|	0 -12	1 32	13-25 -20	2 -16	4-6 -19	7-12 -16
force|quote-then-verb|saying|	0 21	3 13	4-6 -7	7-12 -23
force|sentence-after|judging|	0 -10	1 -21	13-25 -20	2 -15	3 -7	4-6 -23	7-12 -25
force|sentence-after|other|	13-25 -44	2 -30	3 -26	4-6 -13	7-12 -43
force|sentence-after|saying|	13-25 6	2 -13	3 -15	4-6 -34	7-12 -22
force|sentence-after|thinking|	1 -12	13-25 -23	2 -15	3 -18	4-6 -13	7-12 -24
force|sentence-before|according|	13-25 -7	26+ -38	4-6 -16	7-12 20
force|sentence-before|judging|	1 -22	13-25 -10	2 -30	26+ -25	3 -30	7-12 -19
force|sentence-before|other|	1 -25	13-25 -8	26+ -28	4-6 -9	7-12 -11
force|sentence-before|saying|	1 17	13-25 -11	26+ -13	3 9	7-12 -14
force|sentence-before|thinking|	1 -14	13-25 -48	2 -25	26+ -40	3 -17	7-12 -30
force|signature|naked|	1 6
force|speaker-then-quote|judging|	0 12	13-25 -25	2 17	26+ -13	3 -10	4-6 11	7-12 -7
force|speaker-then-quote|other|	0 -53	1 -17	13-25 -30	26+ -40	3 14	4-6 14	7-12 7
force|speaker-then-quote|saying|	0 16	26+ 13	3 9
force|speaker-then-quote|thinking|	1 -9	13-25 -8	4-6 11
force|transcript|naked|	0 -14
force|verb-then-speaker|judging|	0 -13	1 -14	13-25 -26	2 11	3 -9	4-6 -27	7-12 -45
force|verb-then-speaker|saying|	0 -54	1 7	13-25 -35	26+ 15	4-6 7	7-12 -21
form|according-to|other|	according 25
form|colon|other|	apposed -14	direct -10
form|colon|past|	direct 36	inverted -17
form|colon|present|	direct 11
form|paragraph-before|base|	apposed -29	apposition -16	direct -23	relative -18
form|paragraph-before|other|	according -23	apposed -26	direct -18	passive -14	relative -37	shared -19
form|paragraph-before|participle|	apposed -19	apposition -21	direct -27	shared -22
form|paragraph-before|past|	apposed -32	apposition -39	inverted -36	passive -17	relative -32	shared -6
form|paragraph-before|present|	apposed -16	apposition -15	direct -25	inverted -16	passive -8	relative 9	shared -21
form|quote-then-speaker|base|	apposed -28	direct -36	relative -18	shared -20
form|quote-then-speaker|other|	direct -17	relative -8	shared -16
form|quote-then-speaker|participle|	apposed -10	apposition -30	direct -27	relative -6
form|quote-then-speaker|past|	apposed 8	direct 18	passive 8	relative -9	shared -10
form|quote-then-speaker|present|	apposed -30	apposition -25	direct 9
form|quote-then-verb|past|	inverted 13
form|quote-then-verb|present|	inverted 9
form|sentence-after|base|	apposed -13	direct -27	relative -13
form|sentence-after|other|	according 8	apposed 15	apposition -24	direct -17	passive -13	relative -23	shared -34
form|sentence-after|participle|	apposed -20	direct -28	shared -19
form|sentence-after|past|	apposed -36	apposition -37	inverted 9	relative -7	shared -10
form|sentence-after|present|	apposed -25	shared -11
form|sentence-before|base|	apposed -23	apposition -24	direct -71	relative -14
form|sentence-before|other|	according 6	apposed -12	direct -11	passive -44
form|sentence-before|participle|	apposed -17	apposition -26	direct -51
form|sentence-before|past|	apposed -12	apposition -7	direct 7	inverted 10	passive -23
form|sentence-before|present|	apposed -26	apposition -7	direct -32	inverted -42	passive -13	relative -30
form|speaker-then-quote|base|	apposed -25	apposition -9	direct -33	passive -22	relative -31	shared -27
form|speaker-then-quote|other|	apposed -6	apposition -40	shared -19
form|speaker-then-quote|participle|	apposed -25	apposition -68	relative 16	shared 15
form|speaker-then-quote|past|	apposition -12	direct 35	shared -22
form|speaker-then-quote|present|	apposed 28	apposition -17	direct 20	shared -21
form|verb-then-speaker|past|	inverted 7
form|verb-then-speaker|present|	inverted -6
gap|according-to|	 18	, 32	,c; -17	; -19	c -16	s, 29
gap|colon|	, -17	,s -7
gap|paragraph-before|	 -8	, -17	,; -23	,;c -20	,;s -20	,c -38	,c; -18	,c;q -10	,cq -28	,cqs -10	,cs -32	,cs; -7	,csq -12	,qc -22	,qcs -12	,qs -7	,s -47	,sc -38	,sc; -20	,scq -29	,sq -26	,sqc -16	; -22	;, -31	;,c -9	;,cs -20	;,s -8	;c -21	;c, -12	;cs -6	;s -20	c -46	c,q -9	c,s -21	c; -16	c;s -7	cq 8	cq, 10	cs -32	cs, -28	q -17	q, -32	q,c -23	q,s 12	qc -20	qcs -7	qs -22	qs, -14	s -37	s, -37	s,c -33	s,q -30	s,qc -20	s; -13	s;, -13	s;c -17	sc -31	sc, -18	sq -15	sq, -7	sqc -18
gap|quote-then-speaker|	 12	, 8	,c -27	,cs -31	,q 7	,s -33	,sc -26	,sq -17	,sqc -21	; -16	;, -27	;q -13	;s -9	c -53	c,s -15	cq -22	cqs -17	cs -56	cs, 18	csq -12	q -9	qc -11	qcs -18	qs -20	s -78	s, 23	s,c -30	sc -22	sc, 9	sq 13
gap|quote-then-verb|	 18	, 13	,c -28	,q -23	,s -22	,sc -16	c -57	c, 11	s, 31	sc -11
gap|sentence-after|	 10	, -22	,c -17	,cs -27	,q -24	,s -34	; 10	;,s -17	c -44	c, -22	c,s -25	cs -18	q -9	qc -21	s -11	s, 7	s,c -8	sc -14
gap|sentence-before|	, -29	,; -41	,c; -8	,c;q -20	,cq -41	,cqs -12	,csq -9	,q 8	,q; -12	,qc -15	,qc; -13	,qcs 10	,qs -42	,s; -28	,sc -11	,sq; -20	,sqc -32	;, -37	;,s -11	;c -13	;q -38	;q, -6	;qc -11	;s -31	c 18	c, -10	c,q -25	c,s -40	cq -22	cq, -17	cq,s -15	cqs -17	cs -10	cs, -43	cs,; -23	csq -16	csq, -28	q -46	q, -55	q,; -42	q,c -37	q,cs -16	q,s; -19	q,sc -16	qc -22	qc, -24	qc,s -17	qc; -14	qcs 15	qcs, -11	qs, -38	qs,; -21	qs,c -27	qsc 13	s 13	s, -24	s,; -34	s,c -35	s,c; -23	s,cq -22	s,q -33	s,qc -31	s;, -26	sc -42	sc, 14	sc; -7	scq -19	sq -33	sq, 7	sq,; -10	sq; -25	sqc -31	sqc, -36
gap|speaker-then-quote|	 23	,; -32	,c -21	,c; -29	,csq -14	,q -17	,qcs -20	,s -26	,s; 24	,sc 7	,sq; -7	,sqc -13	;, -19	;,qc 6	;cs -23	;s -24	c, 15	c,s -27	c; 12	cs -11	cs, -23	q -14	q, -14	q,c -6	q,cs -6	q,s -31	q; -17	qc -25	qc, -34	qcs -11	qs, -23	qs,c -9	qsc -10	s 37	s, -12	s,; -33	s,c 8	s,c; 13	s,qc -8	s; -23	s;, -6	sc 27	sc, 20	scq 15	scq, 14	sq 28	sq, -27	sq,c -10	sq; -25	sqc 8	sqc, -10
gap|verb-then-speaker|	 -41	, 25	,; 13	,c 11	,cs -19	,s 12	;, -24	c -39	c, -23	cs -21	q -19	qc -28	qs -21	s -63	s, -20	sc -25	sc, -20
head|	0 -10	1 -18	100 -20	11 -21	12 -13	14 -13	15 -6	18 -11	19 -25	1977 -24	1992 -12	1999 -24	2 -6	20 -17	200 -10	2000 -12	2001 -12	2002 -13	2006 -16	2007 -23	2008 -32	2009 -24	2010 -13	2011 -18	2012 -37	2013 -28	2014 -15	2015 -23	2016 -18	2023 -12	2025 -17	21 -14	22 -17	23 -14	24 -7	250 -15	28 -21	29 -19	3 -29	30 15	300 -11	31 -9	34 -21	35 -6	39 -14	4 6	45 -20	49 -21	5 -20	50 -11	55 -17	57 -13	58 -22	63 -8	64 -26	66 -16	67 -13	69 -17	7 13	70 -18	71 9	74 -15	77 -14	79 -27	80 -7	84 -15	88 -20	9 -28	abortion -26	access -17	accord -8	account 17	action -21	actions -21	activist -12	activists -16	actor 19	actors -9	actress 22	added -19	adding -27	address -18	administration -13	ads 9	advertising -9	advisers 17	advocates -17	agency -30	agenda -9	agent -12	agents 11	agreement -7	aides 7	airline -16	airport -9	alert -15	all -25	allegations -14	alleging -17	allies -26	ally -20	ambassador 17	america -22	amministrazione 7	analysis -7	analyst 17	analysts -13	anders -19	anger -10	anni -28	announced 7	announcement -32	anonymity -20	anos 6	another -15	ans -8	answered -10	anti-establishment -7	anyone -12	anything -18	appeal -20	appearance -19	applause -23	apple 9	approach -7	arena -17	argued -12	arm -10	article -19	assault -16	asset -14	association -26	attack -25	attacks -38	attorney 21	author -6	authority -11	azienda 13	años -23	backers -21	ballots -24	ban -20	bank -21	banker 8	become -20	began -22	behalf -13	beiden -9	believe -19	bench 8	benghazi -18	berichten -12	best -20	bewindsman 18	bid -13	biggest -16	bill -11	billion -23	billionaire -14	black -16	blog -9	blogger 11	blunt -10	board 8	boat -14	border -9	boss -19	boy 18	boycott -10	bring -8	brooklyn -9	brother -22	brothers -16	brzezinski -27	bureau 17	bus -21	bush -25	business -32	buyer -23	buzz -25	cable 10	california 8	call -18	called -9	calm -12	cambio -19	came -12	camp -22	campaign 6	campaigns -19	candidacy -7	candidate 14	candidates -26	capital -8	captain 19	car -9	carolina -15	carrier 10	case -21	cases -23	caso -13	casting -17	celle-ci 19	cent -15	cento -15	certain -14	chair -6	chairwoman -11	change -21	changes -6	chanted -8	charges -14	chief -16	children 6	church -14	city 7	claim -8	class -25	client -28	cliente -16	clients -22	clinton -16	close 11	club -15	clubs -8	cnn -24	coalition -16	colleagues -17	college -10	column 10	comment -23	commission 10	committee -17	communities -17	compagnie 18	companies -20	company -14	competitors -12	complainant 9	complaint 11	compromise -20	comunicado 7	concerns -21	concluded -16	conference -19	confidence -12	congress -14	congressional 6	congressman 6	conseiller 24	consultant 17	contest -19	continued -17	continues 12	contract -10	contractor -9	contractors -23	contrast -12	controversy -12	convention 7	conversation -6	corner -18	coroner 11	corps 11	costs -14	council 10	counsel 13	countries -15	country -34	country-first -16	county -25	couple -17	course -26	courses -21	court -25	courts -10	crews -21	crisis -8	criticism -19	critics 8	crowd 12	cruz -11	cut -19	c’ -24	das -18	daughter 13	day -30	days -19	deadlock -16	deal -23	death -18	debate -51	decades -14	decide -16	decision -27	decisão -14	deep -8	defence -20	defender 21	degree -12	delegate -19	delegation 16	demand -7	democratic -10	democrats -19	demonstrations -18	depressed -11	dernier 19	dicastero 8	die 13	dies -14	difference -16	differences -12	different -13	direct -19	director -10	discussion -20	district -11	divisive -14	dnc -8	document 13	documentary -12	documento 13	dog -14	domain -18	donations -23	donor -16	donors 14	drawing -17	drinking -13	drug -12	east -11	echoed -14	echoing -21	economic -24	economy -16	effort 6	efforts -26	einem -25	ela 24	ele 23	elected -18	election -24	elections -24	electorate -21	ella 17	elle 13	email -23	emotional -15	employee 17	employees 7	empresa -13	end -13	endorsement -15	endorsements -20	energy -19	engineer 9	enough -16	environmental -15	envoy -14	episode -10	er 48	error -11	es -49	establishment -14	estatal -20	este -19	event -28	events -14	everyone -24	evidence -14	exam -10	example -13	exchange -14	executiva 18	executives -21	experience -11	experts 12	explained -15	eyes -15	facebook -23	facilities -15	fact -27	failed -15	failure -15	false -17	families -9	fans -7	far -24	farmer 16	farmers -17	father -43	favorite -13	february -10	federation -15	fees -23	felt -20	fervor -16	fez 9	field -14	fight -9	fighters -16	figure -13	filed -17	film -15	fired 14	flag -27	fleet -15	floor -12	florida -12	follow-up -14	followers -14	footage -16	forward 11	found -17	foundation -11	france -23	freeze -20	fresh -16	friday -16	friend 25	friends 8	fund -20	fundraising -25	game -18	get -11	girl 12	give -21	go -30	goal -16	goals -17	going -15	golf -16	goods -19	governante 23	government -40	governor 27	grandfather -8	grandmother 19	grievance-driven -13	group -9	groupe -14	groups 10	growing -14	growth -17	guard 20	guidance -17	guineense 17	guns -13	haar 11	half 23	hall -25	hampshire -25	hand -13	hands -19	hard-liner -8	haute -24	he 35	health -19	heard -20	hearing -16	heckler 12	help -13	helped -12	heritage -20	het -55	hij 19	his 7	hold -16	home -29	hopeful -6	host -24	hour -8	house -27	i -38	idea -14	ihr -19	il 32	illicit -21	image -15	immigrants -17	immigration -8	impersonator -17	importance -9	impostor -6	incident -12	incidents -16	income -9	indictment -20	individuals -12	industry -19	inequality -11	inflation -15	influence -25	information -20	inquiry -14	insecure -18	insider 23	insiders -11	instance -22	institution 19	institutions -10	intellectual -14	interest -17	interview -27	interviews -22	intruders 12	investigation 10	investigators -23	investment -23	investor 14	investors -13	involved 10	iowa -16	iphone -19	iraq -22	island -11	israel -13	issue -16	issues -11	it -81	its -63	itself 7	jefferies 10	jihad -14	job -22	jobs -17	joked -12	journalist -17	journalists -12	judge -8	judges 13	junior 11	justice 8	justices -18	keep -13	keeps -20	key -23	khan -9	killing -19	king -14	la 7	land 10	language -24	laredo -17	late 12	latest -13	latter 15	law 7	lawmaker 14	laws -11	lawsuit 26	lawyers 13	leader -10	leadership -17	least -18	led -14	leeds -18	left -7	legislation -11	legislature -16	less -15	letter 18	liberal -11	library 18	libya -10	life -7	lights -23	line -23	lines -23	list -18	listeners -24	little -12	loans -6	local 17	long -25	longer -13	look -14	looked -16	looks -13	loud -21	lui -31	lynch -15	lâché -7	made -17	magazine 15	maine -23	making -7	man -21	manager -8	manutention -24	march -29	marriage -11	mass -8	massacre -16	mate -25	matter -16	measure -20	media -23	meeting -32	member -6	men -30	merger -15	message -18	messages -23	mexico -24	million -13	mind 6	minister 6	ministers -31	ministre 21	ministry 17	minorities -17	minutes -12	mishandled -14	misinformation -15	model -9	moderator 15	mogul 10	moment -21	monday -22	monde -21	money -32	months -12	more -22	mosque -20	mother -13	move -28	movement -28	moves -22	movie 23	msnbc -14	much -20	museum -15	musician 19	my -31	n -16	name -23	named -16	names -19	narrator 27	nation -27	nations -14	native -16	nativist -6	negotiations -22	negotiator -12	nervous -15	neurosurgeon 22	neutrality -9	nevada -8	neve -15	new -23	news 6	newspaper 13	night -28	nobody -18	nomination -31	nominee 22	nota -20	note 8	noted -16	nous -16	novelist 16	number -20	numbers -16	observers 6	occasion -21	offensive -15	offer -16	office 34	officers -10	official 27	old -8	on -45	one -46	onslaught -14	operatives -14	opinion 23	opponent -18	opponents -36	opposition -20	order -18	organisation -14	organization -15	other -6	others 7	our -19	outlets 6	outsider -13	own -30	owner -22	pac -12	paid -12	panel -17	paper -21	parents -31	park -20	part -38	parte -27	particular -9	parties 8	partner -23	partners -20	party -48	passing -15	pastor 15	pause -22	pay -17	pennsylvania 9	people -28	percent 9	percentage -20	person 10	personal -19	philadelphia -7	phone -21	physician 9	piano -17	piece -19	pilot -14	plans -17	platform -16	playbook 18	players -6	plumber -11	podcast -16	point -27	points -11	police -15	policies -20	policy -15	political -22	politician 10	politicians 7	politics -18	poll 45	polls -22	pontiff 17	pool 19	poor -24	popular -15	population -11	position -18	possible -12	post 12	posted -23	premier -19	prensa -27	prepared -12	presidency -15	president -6	press -11	price -13	priest 6	primaries -23	primary -32	private -27	problem -14	problema -23	procedure -6	process -11	professor -13	program -34	programme -22	programs -14	progressives -17	project -6	projet -12	pronouncements -16	proposal -12	proposed -9	proposition -14	prosecutor 11	prosecutors 11	protester -25	protesters 23	protestors -8	président -25	présidente -16	prévenu -21	public -18	pun -24	pushed -16	question -36	questions -24	race -22	races -30	radio -22	raids -14	raising -26	rallies -6	rallying -11	rate -7	rates -13	reaction -18	read -23	reads -12	recalled 10	received -19	recent -36	record -32	reform -14	refugees -22	region -13	regulator 7	relation -6	release -12	released 15	remains -7	remark -23	rensters -19	replied -11	report 27	reporters -27	representative -10	republicans -16	research -21	researchers 7	resident -12	residents -17	resources -10	responded -6	response 10	result -20	results -8	retailer -24	returns -14	rhetoric -20	rien -20	riferito -12	right -17	rights -24	rival -15	rivals -15	role -13	roof -15	rubio -10	rule -7	ruling -30	russia 16	ryan -16	réponse -16	safe -18	said -28	sale -12	salem -19	same -22	samen 11	sanders 17	saying -36	says -24	saída -16	scandal -20	scathing -13	scene -14	schedule -13	schools -17	season -8	second -8	seconde 12	secretary -6	security -20	seem -22	seemed -21	seen 7	senate -9	senator 24	senators -21	sentiment -21	septuagénaire 14	server -17	service 6	services -16	session -22	setting -7	several -18	sexist -20	shares -16	she 15	sheets -13	shift -17	ship -23	shirt -10	shirts -13	shootings -16	short -28	shouted 13	show 8	showing -9	side -30	sides -20	sie 26	sign 6	signs -13	silence -20	similar -10	simple -10	singer 9	sister -14	site -24	situation -22	skills -11	skipper 12	slogan -17	so -21	socialist -8	société -13	software -17	soldiers -29	somber -17	someone 12	something -6	son -18	source 43	sources 9	south -21	speaker -14	specific -12	spectators -14	speech -38	speeches -16	speechwriter -13	spoke -17	spokesman 6	spokeswoman 22	spot 36	spring -12	squad -6	square -16	staff 8	staffers -17	stage -11	stampa -8	stand -19	standards -8	standing -20	star -24	start-up -29	state -6	stated -19	statement -19	statements -20	station -20	stereotypes -10	stopped -10	stories -16	story -24	strategist 34	strategists -16	strategy -17	street -20	strength -11	strike -10	striker 13	strong -6	student 6	study 14	subject -22	success -24	such -20	suggested 8	suit 14	summer -13	superdelegate -7	superdelegates -15	supervisor 16	supporter -19	supporters -16	sure -12	swing -13	sympathetic -16	syria -13	system -17	take -17	taking -21	talk -22	talking -6	talks -25	target -15	tax -35	taxes -20	te -11	teacher -15	technologies -7	technology -9	teenager 9	tehran 10	tekst -8	telephone -32	television -21	temperament -17	term -23	terrorism -21	terrorist -24	terrorists -11	terug -15	testa -10	tested -13	testo -23	text -21	texto 7	that -60	their -8	theories -15	theory -12	these -11	they -28	things -16	think -11	third -13	this -45	those -27	thursday -31	time -43	times 8	told -17	tone -20	tongien 8	took -11	top -10	tout -20	tower -8	town 11	trader 8	trail -20	trainer 11	treasurer 16	trejos -10	trial -23	trip -15	trump -43	tuesday -26	turmoil -15	turn -11	tweet -23	tweeted 23	twitter -26	two -10	tycoon 14	u.s. -18	ukraine -11	un -16	unemployment -8	union -24	unions -23	unit 10	units -13	university -21	usa -9	use -16	user 19	vegas -6	vendor 15	verdict -12	vermont 15	vertritt -15	very -14	victims -29	victory -23	video -26	videos -14	view 12	viewers -26	village -21	volunteer 13	vote -31	voter -15	voters -16	votes -16	voting -19	wages -12	walked -18	walker -14	war -6	warned -7	washington -14	waterboarding -11	way -25	we -23	weapon -9	website -14	wednesday -21	weeks -20	went -21	weten 21	white -17	whites -24	whoever -13	widow 23	win -24	wissen -8	witness -11	woman 24	women -31	word -17	worden -13	words -29	work -14	worker 9	workers -21	world -17	worry -12	writers -18	writes -13	writing -17	wrote -8	wyoming -22	years -20	york -25	you -38	ze 25	zij 27	zo -23	áudio -19
intro-force|according-to|,|according|	13-25 9	3 14
intro-force|according-to|:|according|	1 -7	7-12 -19
intro-force|according-to|auxiliary|according|	4-6 7	7-12 -8
intro-force|according-to|capital|according|	0 13
intro-force|according-to|determiner|according|	4-6 12
intro-force|according-to|preposition|according|	7-12 6
intro-force|according-to|start|according|	0 -9	3 25	7-12 12
intro-force|according-to|word|according|	0 -7	1 6	13-25 -6	4-6 27	7-12 -12
intro-force|colon|:|naked|	1 -16	3 8	4-6 -21	7-12 18
intro-force|colon|start|other|	26+ -20
intro-force|named-before|quote|naked|	13-25 -9	4-6 7	7-12 11
intro-force|named-before|start|naked|	26+ -62
intro-force|named-before|stop|naked|	1 12	13-25 -10	2 11	26+ -12	3 -22
intro-force|named-nearby|(|naked|	0 -8	1 -11	13-25 -19	26+ -11	7-12 -22
intro-force|named-nearby|)|naked|	4-6 19
intro-force|named-nearby|,|naked|	0 -13	1 11	13-25 -13	26+ -22	3 -13	7-12 -17
intro-force|named-nearby|-|naked|	0 8	1 -18	13-25 -8	4-6 -12	7-12 -19
intro-force|named-nearby|:|naked|	1 23	13-25 -6	2 -9	3 19	4-6 -8	7-12 -29
intro-force|named-nearby|;|naked|	7-12 -18
intro-force|named-nearby|adverb|naked|	0 -15	1 -21	13-25 -12	2 -7	26+ -6	4-6 -37
intro-force|named-nearby|auxiliary|naked|	0 -6	1 -36	13-25 9	2 -38	26+ 17	3 -32	4-6 -20	7-12 8
intro-force|named-nearby|capital|naked|	0 -24	1 -18	13-25 15	26+ -22	3 -14	4-6 23	7-12 18
intro-force|named-nearby|coordinator|naked|	0 -16	1 -16	13-25 -14	2 -17	3 -20	4-6 -13	7-12 -31
intro-force|named-nearby|determiner|naked|	1 -22	2 -24	3 10	7-12 -19
intro-force|named-nearby|possessive|naked|	0 -8	1 -25	2 9	26+ -7	3 16	4-6 -24	7-12 -15
intro-force|named-nearby|preposition|naked|	0 -30	13-25 -9	2 12	26+ -8	3 -6	4-6 9	7-12 14
intro-force|named-nearby|pronoun|naked|	0 -40	1 -13	13-25 -32	2 12	26+ -14	4-6 -25	7-12 6
intro-force|named-nearby|quote|naked|	0 7	3 -11	7-12 8
intro-force|named-nearby|start|naked|	0 28	1 9	13-25 -25	2 19	3 9	4-6 14
intro-force|named-nearby|stop|naked|	0 7	1 10	2 31	3 -6	4-6 20
intro-force|named-nearby|subordinator|naked|	0 20	1 -45	13-25 -20	2 -21	26+ -21	3 -14	7-12 -33
intro-force|named-nearby|that|naked|	0 -6	1 -40	13-25 -16	2 -8	26+ -27	4-6 23
intro-force|named-nearby|verb-judging|naked|	0 -19	1 7	13-25 -6	2 23	26+ -30	3 9	4-6 13	7-12 -40
intro-force|named-nearby|verb-saying|naked|	0 -7	1 -18	13-25 -22	2 -18	26+ -28	4-6 -7	7-12 -17
intro-force|named-nearby|verb-thinking|naked|	0 10	1 -11	13-25 17	2 -13	26+ -18	3 -11	4-6 -25	7-12 -11
intro-force|named-nearby|word|naked|	0 -20	1 -47	26+ -7	4-6 18	7-12 14
intro-force|named-nearby|–|naked|	4-6 -30
intro-force|named-nearby|—|naked|	7-12 13
intro-force|named-nearby|’|naked|	1 -11	4-6 -7
intro-force|paragraph-before|start|according|	26+ -23
intro-force|paragraph-before|start|judging|	26+ -23
intro-force|paragraph-before|start|other|	26+ -23
intro-force|paragraph-before|start|saying|	26+ -21
intro-force|paragraph-before|start|thinking|	26+ -34
intro-force|possessor|,|naked|	3 10	4-6 -6	7-12 -21
intro-force|possessor|-|naked|	4-6 -25	7-12 -24
intro-force|possessor|:|naked|	3 -17	4-6 -38	7-12 7
intro-force|possessor|adverb|naked|	7-12 -20
intro-force|possessor|auxiliary|naked|	2 -42	3 -14	4-6 -8	7-12 -19
intro-force|possessor|capital|naked|	3 -19	4-6 -7
intro-force|possessor|coordinator|naked|	2 -23	3 -18	4-6 -33	7-12 -31
intro-force|possessor|determiner|naked|	2 -33	3 -37
intro-force|possessor|possessive|naked|	1 -13	4-6 -26	7-12 -28
intro-force|possessor|preposition|naked|	13-25 -18	7-12 -19
intro-force|possessor|pronoun|naked|	13-25 -18	4-6 -49	7-12 -33
intro-force|possessor|subordinator|naked|	3 -24	4-6 -28	7-12 -45
intro-force|possessor|that|naked|	13-25 -18	2 12	4-6 20
intro-force|possessor|verb-judging|naked|	3 16	7-12 -24
intro-force|possessor|verb-saying|naked|	2 -28	3 -28	4-6 -39	7-12 -44
intro-force|possessor|verb-thinking|naked|	4-6 -23	7-12 -24
intro-force|possessor|word|naked|	1 -44	13-25 -17	2 -39	3 -38	4-6 -37
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|(|saying|	0 17
intro-force|quote-then-speaker|,|other|	1 -16	13-25 -16	2 -25	4-6 -22	7-12 -20
intro-force|quote-then-speaker|,|saying|	-11 -19	-21 -10	-3 -25	-4 -7	-6 12	-8 -6	-9 -17	2 9	3 -13	4-6 -12	7-12 -14
intro-force|quote-then-speaker|-|saying|	0 34
intro-force|quote-then-speaker|:|saying|	-11 -17	-6 -14	-8 -22	0 34
intro-force|quote-then-speaker|adverb|judging|	-12 12
intro-force|quote-then-speaker|auxiliary|judging|	-10 -7	-11 6	-12 -13	-3 -13	-4 -16	-8 9	1 -18	13-25 -22	7-12 -20
intro-force|quote-then-speaker|auxiliary|other|	-10 -9	-3 -20	-4 -17	-5 -22	-7 -15	-8 -21	13-25 -29	2 9	3 -14	4-6 -32	7-12 -18
intro-force|quote-then-speaker|auxiliary|saying|	-10 -9	-21 -14	-23 -7	-3 -16	-4 -15	-5 -16	-6 -6	-7 -15	-9 -8	13-25 -12	2 -13	3 -8	4-6 -14
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -19	1 -24	13-25 -16	4-6 -22	7-12 9
intro-force|quote-then-speaker|capital|judging|	1 -6
intro-force|quote-then-speaker|capital|other|	0 -17	1 11	13-25 -15	2 -14
intro-force|quote-then-speaker|capital|saying|	-5 -12	-9 -12	0 23	1 -21	7-12 -14
intro-force|quote-then-speaker|capital|thinking|	-8 -7
intro-force|quote-then-speaker|determiner|judging|	-10 -6	-4 -11	-6 -7	-9 13	1 -20	13-25 -15	2 -19	3 -17	4-6 -19	7-12 -32
intro-force|quote-then-speaker|determiner|other|	-10 -20	-15 -10	-16 13	-20 -9	-4 -15	-5 15	-6 8	-8 10	0 -42	2 -27	26+ -18	3 -21	4-6 -28	7-12 -18
intro-force|quote-then-speaker|determiner|saying|	-10 16	-14 -16	-15 -6	-16 -7	-17 -13	-24 -13	-4 -17	-6 -10	-7 14	0 -6	1 -23	13-25 -10	2 -16	7-12 12
intro-force|quote-then-speaker|determiner|thinking|	-9 -9	1 -12	2 -27	4-6 -17	7-12 -15
intro-force|quote-then-speaker|possessive|judging|	0 -12	1 -17
intro-force|quote-then-speaker|possessive|other|	0 -16
intro-force|quote-then-speaker|possessive|saying|	0 16
intro-force|quote-then-speaker|possessive|thinking|	4-6 -18
intro-force|quote-then-speaker|preposition|judging|	1 -16	4-6 -15	7-12 -22
intro-force|quote-then-speaker|preposition|other|	-10 14	-6 7	-9 -8	1 11	13-25 -19	4-6 -27	7-12 -14
intro-force|quote-then-speaker|preposition|saying|	-6 11	-7 -8	-9 -8	0 -6	1 -19	13-25 -17	2 -15	3 -8	4-6 -18
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -22
intro-force|quote-then-speaker|pronoun|other|	2 -19	4-6 -19	7-12 -17
intro-force|quote-then-speaker|pronoun|saying|	-10 16	-4 -7	0 21	1 -11
intro-force|quote-then-speaker|quote|saying|	0 26
intro-force|quote-then-speaker|start|judging|	0 14	1 9	13-25 -21	2 -9	3 -18	4-6 6	7-12 -32
intro-force|quote-then-speaker|start|other|	0 32	1 -9	13-25 -40	2 -44	26+ -20	3 -37	7-12 -11
intro-force|quote-then-speaker|start|saying|	0 8	1 -14	13-25 -21	2 15	3 -12	7-12 -48
intro-force|quote-then-speaker|start|thinking|	0 18	1 12	13-25 -30	4-6 -27	7-12 -41
intro-force|quote-then-speaker|stop|judging|	0 15	4-6 -17	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 23	1 -10	13-25 -17	3 10	4-6 -37	7-12 -31
intro-force|quote-then-speaker|stop|saying|	0 31	1 15	13-25 6	2 7	3 -6	4-6 -12
intro-force|quote-then-speaker|stop|thinking|	0 21	1 -6	4-6 -7	7-12 -25
intro-force|quote-then-speaker|subordinator|other|	-13 -11	1 -14
intro-force|quote-then-speaker|subordinator|saying|	-13 -14	0 13	1 -24	13-25 -15	2 -12	7-12 -12
intro-force|quote-then-speaker|that|judging|	1 -13	7-12 -9
intro-force|quote-then-speaker|that|other|	-4 10	-8 -14	0 -28	1 -18	13-25 -17	4-6 -11	7-12 -22
intro-force|quote-then-speaker|that|saying|	-4 -6	1 -18	13-25 -16
intro-force|quote-then-speaker|verb-judging|judging|	1 -20
intro-force|quote-then-speaker|verb-judging|other|	1 -17	4-6 -24	7-12 -14
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	-9 -15	0 -13	1 11
intro-force|quote-then-speaker|verb-saying|other|	-7 -16	1 -15
intro-force|quote-then-speaker|verb-saying|saying|	-7 7	1 -18	2 -21	4-6 -13
intro-force|quote-then-speaker|verb-thinking|saying|	0 21
intro-force|quote-then-speaker|word|judging|	-12 23	-15 10	-4 -7	-7 9	1 -15	2 -19	4-6 -21	7-12 -15
intro-force|quote-then-speaker|word|other|	0 -29	13-25 -19	2 -28	3 -20	4-6 -22	7-12 -27
intro-force|quote-then-speaker|word|saying|	-12 11	-14 15	-17 -16	-19 9	-3 -12	-5 -14	-6 -7	-7 -18	-8 -6	0 24	1 -25	2 -28	3 -20	4-6 -19	7-12 17
intro-force|quote-then-speaker|word|thinking|	1 -17	7-12 -11
intro-force|quote-then-verb|,|saying|	0 20	1 16
intro-force|quote-then-verb|:|saying|	0 7	1 42
intro-force|quote-then-verb|auxiliary|saying|	0 24	1 8	7-12 13
intro-force|quote-then-verb|capital|saying|	0 19
intro-force|quote-then-verb|coordinator|saying|	0 19
intro-force|quote-then-verb|determiner|saying|	0 -10	4-6 11
intro-force|quote-then-verb|preposition|saying|	1 -22
intro-force|quote-then-verb|pronoun|saying|	0 17
intro-force|quote-then-verb|start|judging|	1 19
intro-force|quote-then-verb|start|other|	1 27
intro-force|quote-then-verb|start|saying|	0 8	1 -7	13-25 -20	4-6 -7	7-12 -27
intro-force|quote-then-verb|stop|judging|	1 23
intro-force|quote-then-verb|stop|other|	1 8
intro-force|quote-then-verb|stop|saying|	0 31	4-6 -13	7-12 -21
intro-force|quote-then-verb|subordinator|saying|	1 -15
intro-force|quote-then-verb|verb-saying|saying|	1 -20
intro-force|quote-then-verb|word|judging|	1 -18
intro-force|quote-then-verb|word|saying|	0 -6	1 26
intro-force|sentence-after|,|judging|	0 -19	4-6 -13
intro-force|sentence-after|,|other|	0 -19	1 -9	13-25 -8	3 -10	4-6 -19	7-12 -23
intro-force|sentence-after|,|saying|	0 -43	1 -16	2 -15	4-6 -12	7-12 -14
intro-force|sentence-after|,|thinking|	0 -24
intro-force|sentence-after|:|other|	1 -22	4-6 -24	7-12 -14
intro-force|sentence-after|:|saying|	0 -26	1 12	4-6 -23	7-12 -20
intro-force|sentence-after|auxiliary|judging|	0 -21	13-25 -6	7-12 -13
intro-force|sentence-after|auxiliary|other|	0 -27	1 13	13-25 -19	2 -27	7-12 -15
intro-force|sentence-after|auxiliary|saying|	0 -48	1 9	2 -22	3 -15	4-6 -21
intro-force|sentence-after|capital|judging|	0 -20
intro-force|sentence-after|capital|saying|	0 -19
intro-force|sentence-after|coordinator|other|	0 -14
intro-force|sentence-after|coordinator|saying|	0 -14
intro-force|sentence-after|determiner|other|	0 -24	1 -20	13-25 -14
intro-force|sentence-after|determiner|saying|	0 -24	1 -17	7-12 -21
intro-force|sentence-after|preposition|judging|	0 -18
intro-force|sentence-after|preposition|other|	0 -26	7-12 -11
intro-force|sentence-after|preposition|saying|	0 -23	7-12 -19
intro-force|sentence-after|pronoun|judging|	0 -18
intro-force|sentence-after|pronoun|other|	0 12	13-25 -11	4-6 -17
intro-force|sentence-after|start|judging|	0 14
intro-force|sentence-after|start|other|	0 19
intro-force|sentence-after|start|saying|	0 28	1 9	2 -13
intro-force|sentence-after|stop|judging|	0 -21	13-25 -11	4-6 -11
intro-force|sentence-after|stop|other|	0 -44	1 -25	13-25 -19	7-12 -18
intro-force|sentence-after|stop|saying|	1 -20	3 -13	4-6 -17	7-12 -26
intro-force|sentence-after|subordinator|other|	0 -28	4-6 -16
intro-force|sentence-after|subordinator|saying|	0 -27	4-6 8
intro-force|sentence-after|that|other|	4-6 -11
intro-force|sentence-after|that|saying|	0 -15
intro-force|sentence-after|verb-judging|judging|	0 -10
intro-force|sentence-after|verb-judging|other|	0 -10
intro-force|sentence-after|verb-judging|saying|	0 -24
intro-force|sentence-after|verb-saying|other|	0 -25	7-12 -17
intro-force|sentence-after|verb-saying|saying|	0 -27
intro-force|sentence-after|verb-saying|thinking|	0 6
intro-force|sentence-after|verb-thinking|other|	0 -17
intro-force|sentence-after|verb-thinking|saying|	0 -24	4-6 -9
intro-force|sentence-after|word|judging|	0 -16
intro-force|sentence-after|word|other|	0 13	1 -28	13-25 -10	3 -24	7-12 -25
intro-force|sentence-after|word|saying|	0 6	1 -28	2 -13	3 -15	4-6 -12	7-12 -22
intro-force|sentence-before|,|according|	13-25 -21	26+ -19
intro-force|sentence-before|,|judging|	13-25 -28	26+ -28	7-12 -23
intro-force|sentence-before|,|other|	13-25 -18	26+ -41	4-6 -26	7-12 -37
intro-force|sentence-before|,|saying|	13-25 -12	26+ -46
intro-force|sentence-before|,|thinking|	13-25 -22	26+ -25	7-12 -16
intro-force|sentence-before|:|according|	13-25 6	26+ -25	7-12 -38
intro-force|sentence-before|:|judging|	13-25 -44	26+ -32	7-12 -36
intro-force|sentence-before|:|other|	13-25 -31	26+ -63	4-6 -16	7-12 12
intro-force|sentence-before|:|saying|	13-25 -33	4-6 -12	7-12 -12
intro-force|sentence-before|:|thinking|	13-25 -25	7-12 -13
intro-force|sentence-before|adverb|other|	26+ -20
intro-force|sentence-before|adverb|saying|	13-25 -31
intro-force|sentence-before|adverb|thinking|	13-25 -9
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -22
intro-force|sentence-before|auxiliary|judging|	26+ -33
intro-force|sentence-before|auxiliary|other|	13-25 -16	26+ -72	7-12 -46
intro-force|sentence-before|auxiliary|saying|	13-25 -10	26+ -60	4-6 -19	7-12 15
intro-force|sentence-before|auxiliary|thinking|	13-25 -21	26+ -13
intro-force|sentence-before|capital|judging|	13-25 -30	26+ -21	7-12 -32
intro-force|sentence-before|capital|other|	13-25 -33	26+ -33	7-12 -20
intro-force|sentence-before|capital|saying|	13-25 -10	26+ -30	7-12 -30
intro-force|sentence-before|coordinator|judging|	13-25 -14	26+ -26
intro-force|sentence-before|coordinator|other|	13-25 -34	26+ 9
intro-force|sentence-before|coordinator|saying|	13-25 -28	26+ -17	7-12 -20
intro-force|sentence-before|determiner|judging|	13-25 -17	26+ 7	7-12 -21
intro-force|sentence-before|determiner|other|	13-25 -59	26+ -22	7-12 -31
intro-force|sentence-before|determiner|saying|	13-25 -52	26+ -51	7-12 -30
intro-force|sentence-before|determiner|thinking|	13-25 -13	26+ -20	7-12 -15
intro-force|sentence-before|possessive|other|	13-25 -20	26+ -23	7-12 -16
intro-force|sentence-before|preposition|according|	13-25 -19
intro-force|sentence-before|preposition|judging|	26+ -28	7-12 -19
intro-force|sentence-before|preposition|other|	13-25 -21	26+ -62
intro-force|sentence-before|preposition|saying|	26+ -49	7-12 -26
intro-force|sentence-before|preposition|thinking|	13-25 -9	26+ -14
intro-force|sentence-before|pronoun|judging|	13-25 -17	26+ -16
intro-force|sentence-before|pronoun|other|	13-25 -35	26+ -27	7-12 -36
intro-force|sentence-before|pronoun|saying|	13-25 -33	26+ -30	7-12 15
intro-force|sentence-before|quote|saying|	4-6 14	7-12 15
intro-force|sentence-before|stop|according|	13-25 -26	26+ -15	4-6 -15	7-12 14
intro-force|sentence-before|stop|judging|	1 -22	13-25 -38	2 -30	26+ -19	3 -28	7-12 -27
intro-force|sentence-before|stop|other|	1 -25	13-25 -10	26+ -43	4-6 -6	7-12 -28
intro-force|sentence-before|stop|saying|	1 17	2 6	26+ 24	3 -6	7-12 -11
intro-force|sentence-before|stop|thinking|	1 -13	13-25 -29	2 -25	3 -17	7-12 -18
intro-force|sentence-before|subordinator|judging|	13-25 -25	26+ -26
intro-force|sentence-before|subordinator|other|	26+ -46	7-12 -22
intro-force|sentence-before|subordinator|saying|	26+ 6	7-12 -15
intro-force|sentence-before|subordinator|thinking|	26+ -16
intro-force|sentence-before|that|judging|	13-25 -31	26+ -23
intro-force|sentence-before|that|other|	13-25 -31	26+ -32	7-12 -23
intro-force|sentence-before|that|saying|	13-25 -20	26+ -29	7-12 -28
intro-force|sentence-before|that|thinking|	13-25 -17
intro-force|sentence-before|verb-judging|judging|	26+ -10
intro-force|sentence-before|verb-judging|other|	13-25 -37	26+ -54	4-6 -26	7-12 -31
intro-force|sentence-before|verb-judging|saying|	26+ 13
intro-force|sentence-before|verb-judging|thinking|	13-25 -14	26+ -18
intro-force|sentence-before|verb-saying|judging|	13-25 -16	26+ -9
intro-force|sentence-before|verb-saying|other|	13-25 -53	26+ -33	7-12 -25
intro-force|sentence-before|verb-saying|saying|	13-25 -46	26+ -30	7-12 -26
intro-force|sentence-before|verb-thinking|judging|	13-25 9
intro-force|sentence-before|verb-thinking|other|	13-25 -40	26+ -20
intro-force|sentence-before|verb-thinking|saying|	13-25 8	26+ -22
intro-force|sentence-before|word|according|	13-25 9
intro-force|sentence-before|word|judging|	13-25 -43	26+ -43
intro-force|sentence-before|word|other|	13-25 -26	26+ -25	4-6 -22	7-12 -50
intro-force|sentence-before|word|saying|	13-25 8	26+ -52	4-6 -10	7-12 -45
intro-force|sentence-before|word|thinking|	13-25 -24	26+ -13	7-12 -7
intro-force|signature|,|naked|	1 -24
intro-force|signature|start|naked|	1 23
intro-force|speaker-then-quote|(|judging|	4-6 8	7-12 -11
intro-force|speaker-then-quote|(|other|	13-25 -10
intro-force|speaker-then-quote|,|judging|	13-25 -12	3 17	7-12 12
intro-force|speaker-then-quote|,|other|	1 -16	13-25 -40	26+ -12	7-12 20
intro-force|speaker-then-quote|,|saying|	1 10	13-25 -8	2 -9	26+ 15	4-6 -8	7-12 -11
intro-force|speaker-then-quote|,|thinking|	1 -29	13-25 -27	3 -15	4-6 15	7-12 6
intro-force|speaker-then-quote|-|other|	2 -26	7-12 -16
intro-force|speaker-then-quote|-|saying|	4-6 17	7-12 -7
intro-force|speaker-then-quote|:|judging|	13-25 -20	2 13	3 -11	7-12 -12
intro-force|speaker-then-quote|:|other|	1 14	13-25 -53	2 17	26+ -18	3 31	7-12 -22
intro-force|speaker-then-quote|:|saying|	13-25 -28	2 -9	3 25	4-6 -10	7-12 -7
intro-force|speaker-then-quote|:|thinking|	3 18	4-6 11	7-12 -33
intro-force|speaker-then-quote|adverb|judging|	4-6 16	7-12 -11
intro-force|speaker-then-quote|adverb|other|	1 -19	13-25 15	7-12 -25
intro-force|speaker-then-quote|adverb|saying|	13-25 9	2 17	3 -8	4-6 -8	7-12 -11
intro-force|speaker-then-quote|auxiliary|judging|	1 -18	13-25 -15	26+ -7	4-6 -8	7-12 -14
intro-force|speaker-then-quote|auxiliary|other|	0 -45	1 -29	2 -25	3 -6	4-6 -6	7-12 7
intro-force|speaker-then-quote|auxiliary|saying|	1 17	13-25 7	2 -10	3 -18	4-6 9	7-12 6
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -17	2 -31	3 -14	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -16	13-25 10	2 19	7-12 24
intro-force|speaker-then-quote|capital|other|	3 -24	7-12 -8
intro-force|speaker-then-quote|capital|saying|	13-25 14	2 -6	3 15
intro-force|speaker-then-quote|capital|thinking|	1 -17	4-6 -16
intro-force|speaker-then-quote|coordinator|judging|	13-25 -13	2 -17	3 -6	7-12 10
intro-force|speaker-then-quote|coordinator|other|	13-25 -18	2 -24	26+ -28	3 -22	4-6 -14	7-12 -28
intro-force|speaker-then-quote|coordinator|saying|	13-25 15	3 -10	7-12 32
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -15
intro-force|speaker-then-quote|determiner|judging|	1 -25	13-25 -8	2 25	26+ 10	3 -10	4-6 -8	7-12 26
intro-force|speaker-then-quote|determiner|other|	0 -21	1 -28	2 -13	26+ -37	4-6 15	7-12 -10
intro-force|speaker-then-quote|determiner|saying|	0 -18	1 -20	13-25 25	2 9	3 19	7-12 14
intro-force|speaker-then-quote|determiner|thinking|	1 -11	2 -15	26+ -14	3 11	4-6 13	7-12 15
intro-force|speaker-then-quote|possessive|judging|	4-6 9	7-12 -15
intro-force|speaker-then-quote|possessive|other|	3 6	4-6 -16
intro-force|speaker-then-quote|possessive|saying|	2 17	3 17	4-6 14	7-12 30
intro-force|speaker-then-quote|possessive|thinking|	13-25 -9
intro-force|speaker-then-quote|preposition|judging|	1 12	13-25 11	3 -14	4-6 15	7-12 11
intro-force|speaker-then-quote|preposition|other|	1 10	13-25 -22	2 6	26+ -17	7-12 9
intro-force|speaker-then-quote|preposition|saying|	13-25 31	7-12 -18
intro-force|speaker-then-quote|preposition|thinking|	1 -7	13-25 7	3 -8	7-12 -19
intro-force|speaker-then-quote|pronoun|judging|	1 8	13-25 9	4-6 13	7-12 -7
intro-force|speaker-then-quote|pronoun|other|	1 -16	13-25 8	3 -13	4-6 -12	7-12 -9
intro-force|speaker-then-quote|pronoun|saying|	13-25 -10	2 21	3 -7	4-6 -30	7-12 -7
intro-force|speaker-then-quote|pronoun|thinking|	1 11	13-25 -8
intro-force|speaker-then-quote|quote|judging|	2 -11
intro-force|speaker-then-quote|quote|other|	7-12 13
intro-force|speaker-then-quote|quote|saying|	7-12 -6
intro-force|speaker-then-quote|subordinator|judging|	7-12 6
intro-force|speaker-then-quote|subordinator|other|	1 -17	13-25 -28	26+ -14	4-6 15	7-12 14
intro-force|speaker-then-quote|subordinator|saying|	1 -16	2 -16	4-6 -12	7-12 17
intro-force|speaker-then-quote|that|judging|	1 21	13-25 -17	4-6 -14	7-12 -31
intro-force|speaker-then-quote|that|other|	1 13	13-25 -17	2 -20	4-6 9	7-12 -49
intro-force|speaker-then-quote|that|saying|	2 21	3 17	4-6 13	7-12 -7
intro-force|speaker-then-quote|that|thinking|	13-25 -11	7-12 -20
intro-force|speaker-then-quote|verb-judging|judging|	0 12	13-25 -21	2 21	4-6 10	7-12 -31
intro-force|speaker-then-quote|verb-judging|other|	13-25 -45	26+ 7	3 18	7-12 -33
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -10	3 14	4-6 21	7-12 -18
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -17
intro-force|speaker-then-quote|verb-saying|judging|	2 12
intro-force|speaker-then-quote|verb-saying|other|	2 -16	3 6	4-6 28	7-12 13
intro-force|speaker-then-quote|verb-saying|saying|	0 16	1 11	13-25 -20	2 8	26+ -18	3 7	7-12 -10
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -10	4-6 -6	7-12 -12
intro-force|speaker-then-quote|verb-thinking|judging|	2 12	4-6 -9	7-12 9
intro-force|speaker-then-quote|verb-thinking|other|	13-25 9	7-12 8
intro-force|speaker-then-quote|verb-thinking|saying|	2 21	3 -13	7-12 20
intro-force|speaker-then-quote|word|judging|	13-25 -10	2 -9	3 13	4-6 18
intro-force|speaker-then-quote|word|other|	0 -23	13-25 -23	26+ -30	3 -7	4-6 -23
intro-force|speaker-then-quote|word|saying|	13-25 -15	2 12	26+ 9	3 17	4-6 10	7-12 14
intro-force|speaker-then-quote|word|thinking|	2 15	3 -6	4-6 -13	7-12 20
intro-force|transcript|start|naked|	0 -10
intro-force|transcript|stop|naked|	0 -17
intro-force|verb-then-speaker|,|saying|	1 17	13-25 -18	7-12 16
intro-force|verb-then-speaker|:|judging|	1 -21	2 21	4-6 -17
intro-force|verb-then-speaker|:|saying|	4-6 14	7-12 -34
intro-force|verb-then-speaker|adverb|saying|	1 -18
intro-force|verb-then-speaker|auxiliary|saying|	1 -15	13-25 -23	3 -28	4-6 -28	7-12 -36
intro-force|verb-then-speaker|capital|judging|	0 -20
intro-force|verb-then-speaker|capital|saying|	0 -29	2 -15	4-6 15	7-12 -21
intro-force|verb-then-speaker|coordinator|saying|	13-25 -13	4-6 -22	7-12 -20
intro-force|verb-then-speaker|determiner|judging|	1 8	2 -16
intro-force|verb-then-speaker|determiner|saying|	13-25 -11	2 -17	3 -20	7-12 -28
intro-force|verb-then-speaker|possessive|judging|	0 -9
intro-force|verb-then-speaker|preposition|judging|	1 -46
intro-force|verb-then-speaker|preposition|saying|	1 -28	13-25 -23	3 10	4-6 -26	7-12 -29
intro-force|verb-then-speaker|pronoun|judging|	0 -31
intro-force|verb-then-speaker|pronoun|saying|	0 -24
intro-force|verb-then-speaker|subordinator|judging|	1 -30
intro-force|verb-then-speaker|subordinator|saying|	13-25 -17	7-12 -11
intro-force|verb-then-speaker|that|judging|	0 7
intro-force|verb-then-speaker|that|saying|	0 -31	2 -23	4-6 -15	7-12 -18
intro-force|verb-then-speaker|verb-saying|judging|	0 -17
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -21
intro-force|verb-then-speaker|verb-thinking|judging|	0 -12
intro-force|verb-then-speaker|word|judging|	0 -42	1 -14	4-6 -20	7-12 -24
intro-force|verb-then-speaker|word|saying|	0 -31	13-25 -18	4-6 -40
intro|according-to|	, 10	: -12	; 10	capital 29	preposition -10	start 23	subordinator 16	verb-judging 21	verb-saying 25
intro|colon|	: -10
intro|named-before|	start -62
intro|named-nearby|	( -40	, -7	- -20	; -7	adverb -14	auxiliary -13	capital 6	coordinator -35	determiner -10	possessive -12	preposition 16	pronoun -16	quote -13	start 26	stop 30	subordinator -26	that -10	verb-saying -26	verb-thinking -9	word 10	’ -16
intro|paragraph-before|	start -32
intro|possessor|	( -7	- -39	adverb -24	auxiliary -19	capital -11	coordinator -51	possessive -19	preposition 9	quote -29	subordinator -20	that 22	verb-judging -15	verb-saying -74	verb-thinking -44	word -15	’ -19
intro|quote-then-speaker|	- 33	: 15	adverb 9	auxiliary -13	capital -8	coordinator -23	possessive -28	preposition -19	quote 6	stop 34	subordinator -10	that -40	verb-saying -7	verb-thinking 8	word -19
intro|quote-then-verb|	( 13	, 25	: 31	auxiliary 23	coordinator 21	determiner -16	possessive -10	preposition -13	start -8	subordinator -21	that 7
intro|sentence-after|	, -60	: -7	adverb -25	capital -33	coordinator -31	determiner -55	preposition -52	pronoun 14	start 36	stop -13	subordinator -25	that -32	verb-judging -34	verb-saying -8	verb-thinking -36	word 9
intro|sentence-before|	( -29	, -33	- 12	: -21	auxiliary -9	capital -44	coordinator -6	determiner -33	possessive -22	preposition -10	pronoun -7	quote 12	that -47	verb-saying -29	word -6
intro|signature|	, -24	start 23
intro|speaker-then-quote|	( -9	, 6	- -15	auxiliary -17	coordinator -6	determiner 15	possessive 28	pronoun -10	that 6	verb-judging -10	verb-saying 14	word 13	– -7	’ 17
intro|transcript|	start -10	stop -17
intro|verb-then-speaker|	, 20	: 9	adverb -13	auxiliary -20	capital -6	coordinator -24	possessive -19	preposition -19	subordinator -39	that -16	verb-judging -21	verb-saying -31	verb-thinking -31	word -15
kind|according-to|	organisation 15	person 32	place -27	unknown 23
kind|colon|	organisation 14	person 43	unknown -21
kind|named-before|	organisation -55	person 15	place -61	unknown -58
kind|named-nearby|	organisation -6	person 33	place -48	unknown -31
kind|organisation|	according 14	apposed 7	direct -18	judging 8	naked -14	other 18	relative 7	shared 6	thinking -22
kind|paragraph-before|	organisation -10	place -25	unknown -34
kind|	person 47	place -79	unknown -47
kind|person|	according 26	apposed 15	judging 27	naked 37	other 31	passive 6	relative -22	saying 29	shared -44
kind|place|	according -33	apposition -31	direct -49	judging -6	naked -58	other -10	passive -7	relative -19	saying -49	shared -10	thinking -25
kind|possessor|	person -29
kind|quote-then-speaker|	organisation 11	person 8	place -52	unknown 7
kind|quote-then-verb|	organisation -10	person 26	place 20
kind|sentence-after|	organisation -52	person -9	place -23
kind|sentence-before|	person 9	place -59	unknown -7
kind|signature|	person 7	unknown -25
kind|speaker-then-quote|	organisation 10	person 33	place -24	unknown -32
kind|transcript|	place -13	unknown -14
kind|unknown|	according 17	apposed -44	direct -33	naked -46	other -19	passive -19	relative -13	saying -11	shared 9
kind|verb-then-speaker|	organisation -38	person 32	place -30
lead|according-to|lower|	according 17
lead|according-to|upper|	according 16
lead|colon|lower|	naked -21
lead|colon|upper|	naked -6	other -20
lead|named-before|other|	naked 6
lead|named-before|upper|	naked -20
lead|named-nearby|lower|	naked -11
lead|named-nearby|other|	naked -8
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -23	judging -23	other -23	saying -21	thinking -34
lead|possessor|lower|	naked -6
lead|possessor|upper|	naked 8
lead|quote-then-speaker|lower|	judging -22	other -18
lead|quote-then-speaker|other|	other -14	saying -10
lead|quote-then-speaker|upper|	saying 12
lead|quote-then-verb|lower|	judging -9	saying 27
lead|quote-then-verb|upper|	judging 22	other 13
lead|sentence-after|lower|	according -20	judging -17	saying -19
lead|sentence-after|upper|	according 9	judging -29	other -12	thinking -15
lead|sentence-before|lower|	according -7	judging -11	saying -6	thinking -56
lead|sentence-before|other|	saying -13
lead|sentence-before|upper|	according 6	judging -20	other -10	thinking -28
lead|signature|lower|	naked -32
lead|signature|upper|	naked 26
lead|speaker-then-quote|lower|	other -17	saying 14
lead|speaker-then-quote|other|	judging -7	other 15	saying 16
lead|speaker-then-quote|upper|	other 6	saying 7	thinking 8
lead|transcript|upper|	naked -14
lead|verb-then-speaker|lower|	judging -27	other -16
lead|verb-then-speaker|upper|	saying 7
lemma|according-to|	none 25
lemma|	accuse 10	accuser -12	acknowledge -15	acusar 8	add 13	adiantar 11	admettre 13	admit 18	advertir 19	advise -18	affermare 7	affirmer 26	afirmar -8	aggiungere -12	agree -34	ajouter 22	alarmer -10	allege 7	allow -33	ammettere 17	announce -25	annunciare 6	answer -11	anticipare 10	antworten 13	anunciar -9	apelar 15	appeal -28	appeler 10	applaud -12	apuntar 17	argomentare 8	argue 27	asegurar -15	ask -8	assail 19	assert -10	assicurare 27	assume 8	assumir -8	assure 12	assurer -7	attaccare 15	attack -42	attendre 10	attribute -10	avisar 7	back -18	bark 16	bash -16	beg -14	begrüßen -16	behaupten 11	believe -51	beloven -21	bemängeln 9	berichten 10	beslissen 13	bestätigen -7	beteuern 14	bill -22	blast 9	blog -23	boast 26	brand -17	brincar 15	bromear 23	brummen 24	care -29	cast 18	caution 21	celebrar -14	challenge -9	chant 10	characterize -6	cheer -13	chiamare -7	chide 15	chiedere 8	chime -16	chiosare 13	chip -11	cite 13	claim -12	clarify -8	comentar -10	comment -12	commentare -14	commenter -10	complain -14	completar 6	concede 24	conclure 14	condemn -6	confermare 10	confesar 19	confessare 9	confidare -9	confier 21	confirmar -9	confirmer -7	consider -36	considerar 24	contestar -8	contestare -19	continue 14	correct -12	credit -31	criticise -12	criticize -15	decide -22	decir 11	declarar 10	decry -10	deem -20	defend 9	define -21	definire -7	demander -15	denounce 19	depict 10	deride 9	descartar -25	describe -11	describir 10	detail -9	dichiarare 18	dire -7	disagree -35	dismiss 6	divulgar -9	dizer -25	doubt -16	dub 7	déclarer 18	dénoncer -16	déplorer -8	echo -15	elaborate 15	email -19	emporter 8	endorse -16	ergänzen 17	erinnern -11	erzählen 18	escrever 18	esprimere -7	estimate -33	estimer 9	exclaim 20	exigir 7	expect -32	explain 12	explicar 17	expliquer 17	express -13	faire_valoir 12	fear -21	feel -25	felicitar 18	figure -6	figurer -16	find -32	finden 7	fire 13	foeteren 16	forecast -16	fragen 12	freuen 18	fume 13	fügen -9	garantire 11	gasp -9	getuigen -9	geven -11	glimlachen 21	glisser 18	gracejar -19	grappen -13	greet -11	gritar 7	hablar 12	halten -13	hate -18	hear 8	herinneren 22	highlight -26	hint -15	hold -19	hope 8	indicar -14	inform 8	informar 13	insult -27	intend -17	interject 19	interroger 16	interrupt -7	introduce 9	invite -8	ironiser 9	ironizar -9	jeer 9	joke 8	jubelen 8	justificar 6	klagen 22	knock 12	know -22	kommentieren -10	label -6	lambaste -14	lament 23	lamentar -21	lash 10	laten -18	laud 10	laugh 10	learn -17	leggen 14	lembrar -18	leren 15	like -20	lire -18	list -12	llamar 15	love 11	luiden 11	lâcher 21	mahnen 15	maintain 6	mandar 14	manter -27	marrer 22	melden 8	mention -14	message -21	mock 8	murmur 19	muse -13	need -37	negar -8	negare 9	nennen 13	noemen -19	none 8	note 15	noter 14	nuancer 6	object 15	observar 8	observe 16	observer -13	offer -9	oordelen 20	oppose -19	osservare -16	paint -16	parlare 33	parler -6	pedir -10	perguntar -6	pester -11	philosopher 19	phone -14	plaider 17	plaisanter 23	plead -16	point -10	post -23	praise 6	precisar -14	precisare 6	prefer -15	preguntar -6	present -21	proclaim -9	proclamare -21	promettre 6	promise 10	pronounce 10	propose -7	proposer -18	protest -10	protestare 9	prove -7	préciser 12	prévenir 17	qualifier -19	question -10	quip 16	quote -14	raccontare 9	raconter -22	rank -19	rant -10	rappeler -6	read -31	reageren 7	realize -10	reassure -9	rebater 17	rebuke -13	recall 30	recitare 17	recite -6	reclamar -13	recommend -26	reconhecer 18	reconnaître 12	reconocer -8	record -41	recordar -9	recount 13	recusar -12	refer 16	reflect -13	refuser -24	regard -10	regret -22	regretter 10	reiterate -10	relativiser 11	remark -16	remember 8	remind 7	replicare -13	report 23	request -25	responder 19	resumir 16	retort -25	retweet 8	revelar -15	ricordare -17	riferire 13	rigoler 16	ringraziare -15	rir 6	rire -6	rispondere 21	roar -18	roepen -16	rufen -19	räumen 9	réagir -15	répliquer 13	répondre 11	résumer -7	rétorquer 17	sagen 11	salutare 13	savage -15	say 33	scandire 23	scherzare 24	schreiben 17	schrijven 12	scoff 15	scrivere -30	see -35	seek -19	sehen 16	sentenciar 16	sfogare -6	shoot -10	shout 19	sign -31	signal -23	sing -11	sintetizzare 21	slam -11	snipe 13	soltar 12	sostener 20	souffler 22	sourire 8	soutenir 9	souvenir -13	speak -15	speculate -8	spiegare 16	spotten 16	sprechen -19	spreken -12	stehen -12	stellen 17	stress -15	sturen 13	sublinhar 12	submit -9	subrayar -8	sugerir 23	support -21	suspect -13	sustentar 12	tachar -13	talk -13	teilen -7	tell 16	temere 8	testify -20	text -26	thank 18	threaten -19	title -30	tout 14	trancher -8	trash 10	trust 15	try -28	understand -20	urge -7	use -9	utter -22	vatten 9	vent 14	venture -27	ver 18	verlangen -23	verlauten 20	vermuten -11	verraten 15	versichern 19	versprechen -16	verteidigen -9	vertellen 16	verwachten -20	view -27	vinden -8	voir 11	volunteer -28	vote -7	vouloir 10	vragen -11	waarschuwen 16	want -8	wave 9	weigh -25	welcome -26	weten -6	whisper 6	wijzen -13	willen -24	wish -19	wollen -20	write 20	zanjar -19	zeggen 14	zeigen -18	zien -23	zuchten 14	zweren 12	äußern -11	écrire 11	évoquer -8
lemma|colon|	none -20	say 14
lemma|paragraph-before|	accuse -28	acknowledge -25	add 9	admit -11	advise -18	agree -24	aim -15	allow -10	announce -32	answer -18	appeal -10	applaud -16	argue -14	ask -37	attack -17	back -18	believe -10	bill -13	blame -21	blast -29	boast -23	call -23	care -11	cast -16	challenge -9	cheer -20	cite -21	claim -30	clarify -8	comment -21	compare -13	complain -9	concede -27	conclude -24	condemn -10	consider -14	continue 9	correct -9	criticize -10	cry -10	decide -10	declare -24	defend -28	deliver -14	demand -11	denounce -11	deny -21	describe -12	detail -15	disagree -9	dismiss -10	dizer -26	doubt -6	echo -15	emphasize -9	endorse -23	expect -15	explain -30	express -28	find -7	hail -13	hear -16	highlight -14	hit -8	hold -15	hope -13	identify 13	indicate -26	insist -19	intend -10	introduce -19	invite -7	invoke -6	knock -12	know -10	lament -23	laugh -23	learn -13	like -11	list -15	maintain -16	mean -14	mention -20	message -7	mock -18	name -22	need -15	none -24	note -45	offer -7	oppose -26	order -9	paint -17	persuade -6	plan -26	pledge -20	post -26	praise 11	predict -13	prefer -10	present -11	press -10	promise -31	propose -23	protest -17	prove -13	question -14	quote -23	rail -17	raise -26	rate -7	read -19	reason -11	reassure 13	recall -29	recognize -7	recommend -8	record -15	refer 9	reference -15	reflect -13	refuse -13	regard -7	reiterate -24	reject -22	remark -22	remember -14	remind -20	repeat -17	reply -24	report 6	reveal -19	rule -23	say -18	see -19	seek -19	shoot 12	shout -14	show -19	sign -20	signal -15	sing -6	slam -18	speculate -19	state -21	stress -23	suggest -26	talk -22	tell -19	testify -16	thank -17	think -6	treat -11	trust -9	try -21	tweet -7	understand -12	unlisted -12	urge -18	view -12	volunteer -8	vote -7	vow -22	want -18	warn -17	wave -11	weigh -21	welcome -15	wonder -12	worry -11	yell -8
lemma|quote-then-speaker|	accuse -11	acknowledge -16	add 11	advise 6	agree -11	aim -17	allow -20	announce -11	answer -23	applaud -17	argue -16	assert -8	assure 12	attack -15	back -13	believe -20	bill -22	blame -15	blog -16	brand -9	call 14	care -13	cast 9	celebrate -12	cheer -27	claim -11	compare -18	concede 8	conclude 13	consider -8	continue -7	criticize -26	decide -17	declare 21	denounce 10	deny -18	detail -8	dire 6	disagree -21	echo -10	email -30	explain 10	express -16	fear -26	feel -15	find -23	fire -16	fume 23	hear 18	hint -6	hope -17	identify -7	intend -15	introduce -9	issue -17	jeer -10	laugh 10	like -16	maintain -18	mean 13	name -15	need -29	none -11	observe 15	offer -24	order -21	phone -18	plan -22	pledge -21	post -21	predict 8	present 8	press -11	promise -18	propose 10	préciser 30	question -17	quip 21	quote -19	raise 12	rank -11	rate -25	recall 24	record -12	refer -7	reference -21	regard -10	reject -19	remark -18	repeat -16	report 15	request -9	say 23	schreiben -9	see -21	seek -12	shoot -9	shout 15	show -36	speak -10	suggest -8	support -10	talk -26	tell 39	testify 23	think -20	trust 17	try -15	tweet 24	unlisted -12	urge 9	use -6	venture -19	view -18	volunteer -18	vote -6	vow -10	warn 17	whisper 16	wonder 13	write 25	yell 8
lemma|quote-then-verb|	add 37	admettre 16	affermare 18	ajouter 16	ammettere 13	argue -10	assicurare 16	bekennen 25	berichten -6	brincar 15	bromear 23	brummen 24	call -15	celebrar 17	comentar -6	commenter -10	conclure 21	confessare 20	confidare -7	confier 22	contar 34	decir 15	declare -8	describe -15	erinnern -17	erzählen 27	escrever 18	explain 8	explicar 29	expliquer 24	geben -15	gestehen 18	geven 15	gracejar -6	grappen -13	halten 19	ironiser 22	ironizar -6	ironizzare 23	joke 13	klagen 22	lachen -9	lancer 21	lâcher 22	meinen 25	osservare -8	pester 27	plaider 17	plaisanter 26	poltern 21	protestar 22	prévenir 22	raccontare 6	raconter -10	read 13	reageren 21	recall -12	recitare 22	regretter 19	relatar 19	reply 10	report 21	responder 21	resumir 22	rispondere 20	résumer 8	rétorquer 17	sagen 13	say 20	scherzare 25	schreiben 23	schrijven 19	sintetizzare 15	souffler 20	sourire 9	spiegare 28	spotten 25	stellen 18	sugerir 23	suggest -14	tell -60	tuonare 7	tweet 18	verraten 18	versichern 15	vertellen 33	vinden 15	vragen 14	write 25	zeggen 41	zuchten 17	écrire 11
lemma|sentence-after|	add -9	announce -17	answer -15	appeal -21	argue -22	ask 27	back -9	care -11	cite -22	claim -15	comment -15	continue -12	demand -14	describe -13	endorse -13	fire -21	hear 9	hold -21	indicate -21	like -16	message -17	note -25	point -25	praise -23	promise -19	question 9	rate -12	read -19	recall 8	report -20	say -6	see -21	sign -18	state -10	suggest -22	support -12	tell -9	think -21	treat -17	try -17	tweet 12	use -14	vote -12	want -6	warn -20
lemma|sentence-before|	accuse -40	acknowledge -17	add 31	advise -17	agree -14	aim -14	allege -21	announce 11	answer -19	anunciar -9	appeal -21	appeler -25	applaud -13	argue -9	ask -38	assicurare 6	assure -15	assurer -20	attack -33	back -36	bekennen -8	believe -27	berichten 18	blame -23	brag -22	call -67	care -18	cast -9	celebrate -13	challenge -13	chamar -23	chant -17	cheer -22	chiedere -23	cite -22	claim -31	comentar -13	comment -19	commentare -19	compare -27	complain -19	concede -19	conclude -13	condemn -24	confier -8	confirm -39	congratulate -24	consider -13	continue -12	credit -17	criticize -23	decide -14	declare 8	defend -40	deliver -26	demand -25	demander -18	descartar -22	describe -42	detail -15	dire -21	disagree -33	dismiss -27	dizer -17	doubt -20	email -28	endorse -31	erinnern 15	erklären -19	erzählen 11	estimate -18	expect -16	expliquer -25	express -23	falar -18	fear -10	feel -25	figure -6	find -45	fire -20	geven -21	halten -29	hate -11	hear -23	heißen -24	hit -14	hold -24	hope -23	houden -17	identify -18	insist -31	ironiser -19	issue -37	joke -24	know -17	lancer -19	laten -25	learn -9	leggen 8	lembrar -6	like -18	liken -6	list -28	mahnen 10	mean -16	meinen -16	melden -30	mention -10	message -24	mock -9	need -23	negar 7	noemen -14	note 6	observer -17	oppose -17	order -24	osservare -19	parler -25	pedir -35	pester -15	plaisanter -21	plan -24	pledge -18	point -30	post -28	praise -18	prefer -7	present -13	proclaim -16	proclamare -21	promettre -32	promise -8	propose -23	proposer -18	question -16	quote -25	raccontare -8	raconter -9	rank -10	rant -8	rate -16	reason -12	reclamar -9	record -30	recordar -15	refer 6	reflect -6	refuse -22	refuser -24	reiterate -26	remark -16	remember -13	reply 13	report -7	request -14	respond -24	resumir -23	reveal -15	ricordare -14	ringraziare -17	rule -14	sagen 7	say -7	scandire 14	see -27	seek -19	shoot -8	show -25	shrug -26	sigh -18	sign -32	spiegare 15	sprechen -22	spreken -24	staan 14	state -17	stellen 8	sturen 12	suspect -12	talk -21	temere -18	testify -17	text -22	thank -33	think -20	title -13	tout 7	try -16	tweet -7	unlisted -37	urge -40	use -30	verlangen -15	versprechen -15	verwachten -20	view -17	vinden -20	volunteer -17	vote -26	vow -24	vragen -16	want -24	warn 10	wave -14	welcome -20	weten -6	willen -18	wish -9	worry -16	write 9	zeggen -11	zeigen -24	zien -21	écrire -16
lemma|speaker-then-quote|	accuse 14	add 7	admit 20	advise -18	affirmer 21	afirmar 20	aggiungere 13	agree -29	allege 10	allow -17	announce -19	answer 7	appeal -29	appeler 16	argue 40	ask -15	assail 19	assert -8	assicurare 6	assure 15	attack -31	back -6	believe -39	bemoan 17	bemängeln 7	bill -18	blast 11	blijven 14	boast 26	brand -22	care -21	cast 18	caution 23	celebrate 11	chant 9	characterize -6	chide 15	cite 32	compare 10	concede 25	condemn -9	confermare 16	confirm 14	confirmar 12	congratulate 11	consider -29	considerar 25	continue 32	credit -26	criticize -7	decide -11	decir 17	declarar 10	declare -9	deem -19	defend 16	definire -9	demander 14	denounce 18	detail -6	dire -18	dismiss 14	dizer -24	dub 8	dénoncer -17	email -11	emphasize 17	endorse -9	ergänzen -7	estimate -22	exigir 9	expect -27	explain 9	faire_valoir -12	fear -6	feel -19	find -12	fire 17	garantir 18	geben -9	hablar 12	halten -19	hear -12	heißen 15	highlight -22	hint -14	hit 6	hold -8	hope 14	houden 11	indicar -9	indicate 13	intend -8	interject 20	introduce 11	issue 7	joke 30	know -21	kommentieren -19	lament 28	lassen 10	laten -16	laugh 11	learn -12	like -14	love 16	mandar 17	mean -18	mention -14	message -20	mock 12	name 10	need -17	negare 22	nennen 7	none -6	note 15	offer -7	oppose -15	order -7	parlare 26	pedir 7	pledge 10	portray 11	post -9	precisar -14	prefer -7	preferir 13	press 6	proclaim -6	prometer -12	promettere 10	promettre 25	promise 22	pronounce 19	propose -9	protest -9	prove -7	queixar -6	question -12	quote -13	rail 11	raise -22	rank -6	rate 9	read -33	recall 20	recite -6	reclamar -16	reconnaître 10	record -28	recusar -10	refer 12	reference 7	reflect -17	refuse 17	regret -21	reiterate -6	remind 8	repeat -12	reply -7	request -19	responder 14	resumir 11	retort -21	retweet 11	reveal 7	ribattere 13	ricordare -8	rispondere 13	rule 7	réclamer 9	sagen 24	salutare 18	savage -15	say 30	scrivere -21	see -20	seek -6	sehen 16	shoot -12	shout 14	show 10	sign -27	sing -6	slam -10	sostener 22	speak -14	sprechen -12	state -6	stress -13	submit -13	suggest 6	support -16	talk -6	testify -11	text -22	thank 20	think 13	title -26	try -22	tweet -8	urge 7	vent 15	venture -18	ver 17	verlauten 21	view -23	vinden -7	voir 23	vouloir 12	vow 12	warn -6	wave 10	weigh -22	welcome -17	willen -13	wish -15	wollen -12	zeggen -10	zien -17	évoquer -6
lemma|verb-then-speaker|	accuse -24	acusar -21	add -13	argue -10	ask -14	assicurare 10	calificar -20	call -59	chamar -18	claim -18	conclude -19	confermare -16	confirmar -18	considerar -15	declare -20	describe -32	dire 23	dismiss -21	divulgar -23	dizer 18	email -24	endorse -21	explain 16	halten -27	houden -26	insist -25	issue -22	laten 20	mandar -27	noemen -42	pedir -24	praise -17	predict -19	quote 10	recall -19	recusar -21	rufen -15	sagen -18	say -17	state -17	suggest -19	tell -89	tweet -22	unlisted -16	urge -29	vinden -22	warn -20	zien -18
length|	0 -19	1 18	2 28	3 7
near|according-to|	0 15	2 6	26+ 20	3 14	4-6 12	7-12 8
near|colon|	1 -16	3 8	4-6 -21	7-12 18
near|named-before|	1 12	13-25 -10	2 11	26+ -62	3 -22
near|named-nearby|	0 -20	1 -25	13-25 -9	2 8	26+ -9	3 9	4-6 8
near|paragraph-before|	26+ -32
near|possessor|	1 -17	13-25 -31	2 11
near|quote-then-speaker|	-11 -10	-12 19	-13 7	-14 -15	-15 -20	-17 -30	-18 -17	-2 -19	-21 -10	-22 -17	-24 -22	-26 10	-27 13	-28 -29	-3 -29	-30 -18	-32 -13	-4 -45	-42 -16	-5 19	-8 -11	-9 -16	0 26	1 -12	13-25 -27	3 -8	4-6 -22	7-12 -10
near|quote-then-verb|	0 18	1 10	26+ -11	3 12	4-6 -14	7-12 -29
near|sentence-after|	0 6	1 7	13-25 -10	2 -22	26+ -22	3 -18	4-6 -30
near|sentence-before|	1 14	13-25 -15	2 -6	26+ -29	4-6 -7
near|signature|	1 6
near|speaker-then-quote|	0 10	13-25 -23	2 10	26+ -10	3 11	4-6 15
near|transcript|	0 -14
near|verb-then-speaker|	0 -19	13-25 -47	2 9	26+ 15	7-12 -23
negated|	paragraph-before -24	quote-then-speaker -24	sentence-after -14	sentence-before -17	speaker-then-quote -34
next|$|	other -26
next|&|	saying 21
next|(|	other -17	saying 34
next|)|	thinking -18
next|,|	judging -18	other -21	saying 16	thinking -18
next|-|	judging -8	saying -6	thinking -20
next|:|	judging -12	other -7
next|;|	saying -16
next|according-to|	( -16	adverb -6	coordinator -11	marks 7	preposition 23	stop 30
next|adverb|	other 6	saying -12
next|auxiliary|	judging -39	other -29	saying -47	thinking -9
next|capital|	judging 8	other -12	saying 14	thinking -10
next|colon|	: 24	determiner -17	preposition -14
next|coordinator|	judging -33	other -19	saying -29	thinking -28
next|determiner|	judging -14	thinking -15
next|end|	saying -23
next|marks|	judging 13	other -32	saying 10
next|paragraph-before|	$ -13	( -16	, -17	- -15	: -24	; -7	adverb -7	auxiliary -14	capital -28	coordinator -17	determiner -16	preposition -23	pronoun -35	quote -15	stop -14	verb-judging -7	verb-saying -19	word -23	— -10
next|possessive|	saying -9
next|preposition|	judging -23	other 18	thinking -19
next|pronoun|	judging 10	other -12	saying -9	thinking 12
next|quote-then-speaker|	, -19	- 16	: -19	adverb 22	auxiliary -10	coordinator -17	determiner -10	end -28	pronoun -9	stop 44	subordinator 9	that -30	verb-saying -7	verb-thinking -17
next|quote-then-verb|	& 21	( 43	, 11	adverb -7	auxiliary -47	capital 8	end -12	preposition 11	pronoun -18	quote -31	stop 26	subordinator -14	that 21	verb-saying 20	word 10
next|quote|	judging -14	other -40	saying -22	thinking -36
next|sentence-after|	, -19	: -37	adverb 12	auxiliary -25	capital -11	coordinator -19	determiner -31	preposition -15	pronoun -54	quote -14	stop 20	subordinator 16	that -6	verb-judging -27	word 12
next|sentence-before|	$ -21	( 18	, -15	- -7	: -18	; -21	adverb -19	auxiliary -49	capital -39	coordinator -7	determiner 6	pronoun -16	quote -15	stop -18	subordinator -16	that 12	verb-judging -40	verb-saying -9	verb-thinking -43	word -8	— -15
next|speaker-then-quote|	) -18	- -22	; -14	adverb -11	auxiliary -28	capital 24	coordinator -21	marks 11	pronoun 13	quote -44	subordinator -10	that 18	verb-judging 15	verb-saying -9	verb-thinking -6	word -18	— -8
next|stop|	other 16	saying 41	thinking 6
next|subordinator|	other -6	thinking -14
next|that|	judging -22	other 8	saying 18
next|verb-judging|	judging 20	other -35	saying 9	thinking -18
next|verb-saying|	judging 7	other -6	saying -12
next|verb-then-speaker|	( 14	, 36	: -10	adverb -14	auxiliary -44	capital -21	coordinator -32	marks -19	preposition -11	pronoun -14	quote -34	subordinator -54	that -25	verb-saying -8	verb-thinking -41	word -12
next|verb-thinking|	judging -12	other -36	thinking -17
next|word|	other -13
next|–|	saying 12
next|—|	saying -8	thinking -7
nth-order|according-to|0|according|	other 25
nth-order|colon|0|direct|	judging 16	saying 20
nth-order|colon|0|inverted|	saying -17
nth-order|colon|3|direct|	other -23
nth-order|paragraph-before|0|according|	other -15
nth-order|paragraph-before|0|apposed|	judging -20	other -27	saying -25
nth-order|paragraph-before|0|apposition|	judging -15	saying -35	thinking -11
nth-order|paragraph-before|0|direct|	judging -8	other -8	thinking -20
nth-order|paragraph-before|0|inverted|	saying -24
nth-order|paragraph-before|0|relative|	other -26	saying -14	thinking -13
nth-order|paragraph-before|1|according|	other -14
nth-order|paragraph-before|1|apposed|	judging -20	other -20	saying -28	thinking -20
nth-order|paragraph-before|1|apposition|	judging -14	other -16	saying -31	thinking -7
nth-order|paragraph-before|1|direct|	judging -21	other -28	saying -14	thinking -11
nth-order|paragraph-before|1|inverted|	judging -10	saying -17
nth-order|paragraph-before|1|passive|	judging -6	other -13	saying -9
nth-order|paragraph-before|1|relative|	judging -16	other -17	saying -19	thinking 11
nth-order|paragraph-before|1|shared|	other -15	saying 7	thinking -16
nth-order|paragraph-before|2|according|	other -11
nth-order|paragraph-before|2|apposed|	judging -23	other -18	saying -14	thinking -8
nth-order|paragraph-before|2|apposition|	other -16	saying -11	thinking -8
nth-order|paragraph-before|2|direct|	judging -26	other -21	saying -21	thinking -17
nth-order|paragraph-before|2|inverted|	judging -8	saying -32
nth-order|paragraph-before|2|passive|	judging -10	other -13	saying -8
nth-order|paragraph-before|2|relative|	other -24	saying -9
nth-order|paragraph-before|2|shared|	judging -24	other -8	thinking -16
nth-order|paragraph-before|3|according|	other -11
nth-order|paragraph-before|3|apposed|	judging -17	other -18	saying -26	thinking -8
nth-order|paragraph-before|3|apposition|	judging -8	other -9	saying -10
nth-order|paragraph-before|3|direct|	judging -25	other -25	saying -36
nth-order|paragraph-before|3|inverted|	judging -9	saying -13
nth-order|paragraph-before|3|passive|	other -14
nth-order|paragraph-before|3|relative|	judging -6	other -8
nth-order|paragraph-before|3|shared|	judging -29	other -8	saying -23	thinking -9
nth-order|quote-then-speaker|0|apposed|	judging -25	other -16	saying -7
nth-order|quote-then-speaker|0|apposition|	judging -11
nth-order|quote-then-speaker|0|direct|	other -13	saying 10	thinking -7
nth-order|quote-then-speaker|0|passive|	saying 18
nth-order|quote-then-speaker|0|relative|	judging -11
nth-order|quote-then-speaker|0|shared|	other -9	saying -32	thinking -15
nth-order|quote-then-speaker|1|apposed|	judging 8	other 7	saying 9	thinking 13
nth-order|quote-then-speaker|1|apposition|	judging -9	other -21	saying 9	thinking -17
nth-order|quote-then-speaker|1|direct|	judging -26	other -66
nth-order|quote-then-speaker|1|passive|	judging -9	other -7
nth-order|quote-then-speaker|1|relative|	judging -6	other -34	thinking -16
nth-order|quote-then-speaker|1|shared|	judging -11	other -34	saying 11	thinking 18
nth-order|quote-then-speaker|2|apposed|	judging -21	other -33	saying -30	thinking -20
nth-order|quote-then-speaker|2|apposition|	judging -19	other -16	saying -34	thinking -7
nth-order|quote-then-speaker|2|direct|	judging -44	saying -13	thinking -30
nth-order|quote-then-speaker|2|passive|	other 8	saying -27	thinking -11
nth-order|quote-then-speaker|2|relative|	other -24	saying -14
nth-order|quote-then-speaker|2|shared|	judging 6	other 18	saying -16
nth-order|quote-then-speaker|3|apposed|	judging -23	other -34	saying -26	thinking -16
nth-order|quote-then-speaker|3|apposition|	judging -15	saying -17
nth-order|quote-then-speaker|3|direct|	judging -38	other -55	thinking -27
nth-order|quote-then-speaker|3|passive|	other -38	saying -24
nth-order|quote-then-speaker|3|relative|	judging -16	other -34	saying -18	thinking -14
nth-order|quote-then-speaker|3|shared|	other -11	thinking -15
nth-order|quote-then-verb|0|inverted|	judging 8	saying 11
nth-order|quote-then-verb|1|inverted|	judging -17	saying 14
nth-order|sentence-after|0|according|	other -7
nth-order|sentence-after|0|apposed|	saying -6
nth-order|sentence-after|0|apposition|	judging -12	other -20	saying -33	thinking -11
nth-order|sentence-after|0|direct|	judging -8	other -16
nth-order|sentence-after|0|relative|	other -18
nth-order|sentence-after|1|apposed|	judging -22	other 17	saying -34	thinking -15
nth-order|sentence-after|1|apposition|	other -13
nth-order|sentence-after|1|direct|	judging -25	other -8	saying -24	thinking -16
nth-order|sentence-after|1|inverted|	judging -17
nth-order|sentence-after|1|relative|	judging -6	other -16	saying -18
nth-order|sentence-after|1|shared|	judging -20	other -28	thinking -7
nth-order|sentence-after|2|according|	other -21
nth-order|sentence-after|2|apposed|	judging -12	other -29	saying -26
nth-order|sentence-after|2|apposition|	judging -10	other -10
nth-order|sentence-after|2|direct|	judging -20	other -42	thinking -24
nth-order|sentence-after|2|inverted|	judging -16	saying -7
nth-order|sentence-after|2|passive|	other -11
nth-order|sentence-after|2|shared|	judging -16	other -20	thinking -10
nth-order|sentence-before|0|according|	other -6
nth-order|sentence-before|0|apposed|	judging -26	other -14	saying -8	thinking 7
nth-order|sentence-before|0|apposition|	judging -27	thinking -21
nth-order|sentence-before|0|direct|	judging -6	thinking -33
nth-order|sentence-before|0|inverted|	judging -12	other -34
nth-order|sentence-before|0|relative|	judging -25	saying 9	thinking -14
nth-order|sentence-before|1|according|	other 7
nth-order|sentence-before|1|apposed|	judging -34	other -7	saying -11	thinking -24
nth-order|sentence-before|1|apposition|	judging -29	other -7	saying -31	thinking -15
nth-order|sentence-before|1|direct|	judging -43	other -34	saying -9	thinking -37
nth-order|sentence-before|1|inverted|	saying -27
nth-order|sentence-before|1|passive|	judging -18	other -40	saying -30
nth-order|sentence-before|1|relative|	judging -17	other -44	saying -21	thinking -7
nth-order|sentence-before|2|apposed|	other -17	saying -33	thinking -29
nth-order|sentence-before|2|apposition|	judging -16	other -24	saying 8	thinking -13
nth-order|sentence-before|2|direct|	judging -41	other -24	saying -18	thinking -36
nth-order|sentence-before|2|inverted|	judging -29	saying -26
nth-order|sentence-before|2|passive|	judging -6	other -22	saying -15
nth-order|sentence-before|2|relative|	judging -6	other -34	saying -22
nth-order|sentence-before|3|according|	other -26
nth-order|sentence-before|3|apposed|	judging -25	other -29	saying -19	thinking -18
nth-order|sentence-before|3|apposition|	judging -11	other -23	saying -22
nth-order|sentence-before|3|direct|	judging -23	other -55	saying -25	thinking -18
nth-order|sentence-before|3|inverted|	judging -12	saying -11
nth-order|sentence-before|3|passive|	other -21
nth-order|sentence-before|3|relative|	other -26	saying -9
nth-order|speaker-then-quote|0|apposed|	other 13
nth-order|speaker-then-quote|0|apposition|	judging -15	saying -40	thinking -13
nth-order|speaker-then-quote|0|direct|	judging 13	other -20	saying 19
nth-order|speaker-then-quote|0|passive|	other -7	saying 8
nth-order|speaker-then-quote|0|relative|	thinking -27
nth-order|speaker-then-quote|0|shared|	judging -27	other -20	saying -24	thinking 13
nth-order|speaker-then-quote|1|apposed|	judging 10	other -7	saying -14	thinking -28
nth-order|speaker-then-quote|1|apposition|	judging -24	other -31	saying -13
nth-order|speaker-then-quote|1|direct|	judging 17	other -11	saying 17
nth-order|speaker-then-quote|1|passive|	other 10	saying -21
nth-order|speaker-then-quote|1|relative|	other -7	saying 13
nth-order|speaker-then-quote|1|shared|	other -7	saying 10
nth-order|speaker-then-quote|2|apposed|	other -12	saying -7	thinking -13
nth-order|speaker-then-quote|2|apposition|	judging -14	other -13
nth-order|speaker-then-quote|2|direct|	judging 7	other 10	saying 8	thinking -15
nth-order|speaker-then-quote|2|relative|	judging 12	other 11	saying 8
nth-order|speaker-then-quote|2|shared|	other -29	saying -6	thinking 13
nth-order|speaker-then-quote|3|apposed|	judging 6	other -30	saying 7	thinking -30
nth-order|speaker-then-quote|3|apposition|	other -24	saying -21	thinking -18
nth-order|speaker-then-quote|3|direct|	judging -17	saying 15	thinking -12
nth-order|speaker-then-quote|3|passive|	judging -24	other -8	saying -16
nth-order|speaker-then-quote|3|relative|	judging -19	other -14	saying -23	thinking 15
nth-order|speaker-then-quote|3|shared|	saying -8	thinking -9
nth-order|verb-then-speaker|0|inverted|	judging -15	other -16	saying 6
nth-order|verb-then-speaker|1|inverted|	judging -20	saying -19
nth|according-to|	0 25
nth|colon|	1 -10	2 -13	3 -25
nth|named-before|	0 -10	1 -20
nth|named-nearby|	0 -8	2 9	3 -19	4 -19
nth|paragraph-before|	0 -13	1 -28	2 -31	3 -37
nth|possessor|	1 -19	2 -31
nth|quote-then-speaker|	1 13	2 -17	3 -27	4 -23
nth|quote-then-verb|	0 11	1 13
nth|sentence-after|	2 -15
nth|sentence-before|	0 8	1 -22	2 -24	3 -41	4 -48
nth|signature|	0 6
nth|speaker-then-quote|	1 9	2 10	3 -13
nth|transcript|	0 -14
nth|verb-then-speaker|	1 -26
order|according-to|according|	according 25
order|colon|apposed|	other -14	saying -14
order|colon|apposition|	saying -25
order|colon|direct|	judging 7	other -10	saying 28
order|colon|inverted|	saying -17
order|colon|naked|	naked -9
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -23
order|paragraph-before|apposed|	judging -28	other -26	saying -29	thinking -21
order|paragraph-before|apposition|	judging -19	saying -38	thinking -12
order|paragraph-before|direct|	judging -16	other -18	saying -7	thinking -21
order|paragraph-before|inverted|	judging -9	saying -37
order|paragraph-before|passive|	judging -12	other -14	saying -15
order|paragraph-before|relative|	judging -8	other -37	saying -16
order|paragraph-before|shared|	judging -12	other -19	thinking -22
order|quote-then-speaker|apposed|	judging -12	saying -9	thinking 6
order|quote-then-speaker|apposition|	judging -13	thinking -19
order|quote-then-speaker|direct|	judging -18	other -17	saying 14	thinking -12
order|quote-then-speaker|passive|	judging 8	saying 9	thinking -17
order|quote-then-speaker|relative|	judging -11	other -8	saying -11	thinking -6
order|quote-then-speaker|shared|	judging -7	other -17	saying -14
order|quote-then-verb|inverted|	judging 7	saying 13
order|sentence-after|according|	according 8
order|sentence-after|apposed|	judging -24	other 15	saying -38	thinking -20
order|sentence-after|apposition|	judging -14	other -24	saying -28	thinking -11
order|sentence-after|direct|	judging -19	other -17
order|sentence-after|inverted|	judging -20	saying 9
order|sentence-after|passive|	other -13
order|sentence-after|relative|	judging -6	other -23	saying -20
order|sentence-after|shared|	judging -22	other -34	saying -9	thinking -12
order|sentence-before|according|	according 6
order|sentence-before|apposed|	judging -33	other -12	saying -12	thinking -18
order|sentence-before|apposition|	judging -38	thinking -21
order|sentence-before|direct|	judging -13	other -11	thinking -45
order|sentence-before|inverted|	other -37	saying -17
order|sentence-before|passive|	judging -13	other -44	saying -24
order|sentence-before|relative|	judging -32	saying 9	thinking -20
order|signature|naked|	naked 6
order|speaker-then-quote|apposed|	judging 6	other -7	saying -6	thinking -21
order|speaker-then-quote|apposition|	judging -26	other -40	saying -28
order|speaker-then-quote|direct|	judging 15	saying 33
order|speaker-then-quote|passive|	judging -24
order|speaker-then-quote|relative|	thinking 9
order|speaker-then-quote|shared|	judging -12	other -19	saying -12	thinking 15
order|transcript|naked|	naked -14
order|verb-then-speaker|inverted|	judging -16	other -16	saying 6
outer|according-to|according other name|	none 23
outer|according-to|according other noun|	according other -18	none 19
outer|according-to|according other organisation|	according other 17	none 9
outer|according-to|according other person|	none 30
outer|according-to|according other place|	none -27
outer|colon|direct saying person|	none 15
outer|colon|direct saying pronoun|	none 11
outer|paragraph-before|according other noun|	direct other -9	direct saying -10	none -16
outer|paragraph-before|according other organisation|	none -6
outer|paragraph-before|according other person|	none -14
outer|paragraph-before|apposed judging noun|	direct other -11	none -7	shared saying -7
outer|paragraph-before|apposed judging person|	direct judging -13	none -24	shared judging -15	shared saying -12
outer|paragraph-before|apposed other name|	none -6
outer|paragraph-before|apposed other noun|	direct judging -8	direct other -10	direct saying -11	none -11	relative other -8	shared other -8	shared saying -9
outer|paragraph-before|apposed other organisation|	none -17
outer|paragraph-before|apposed other person|	apposition other -13	direct judging -12	direct other -14	direct saying -14	none -19	shared saying -10
outer|paragraph-before|apposed saying name|	direct other -9	none -12
outer|paragraph-before|apposed saying noun|	apposition other -6	direct other -12	direct saying -6	direct thinking -12	none -43	relative other -13	shared judging -14	shared saying -11
outer|paragraph-before|apposed saying organisation|	none -19
outer|paragraph-before|apposed saying person|	apposition other -9	direct judging -21	direct other -26	direct saying -22	direct thinking -21	none -10	shared judging -17	shared other -9
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposed thinking noun|	direct other -6	none -7
outer|paragraph-before|apposed thinking person|	none -10
outer|paragraph-before|apposition judging person|	none -17
outer|paragraph-before|apposition other name|	apposition other -10
outer|paragraph-before|apposition other noun|	according other -12	direct saying -8	none -13	relative other -6	shared other -9	shared saying -11
outer|paragraph-before|apposition other organisation|	none -6
outer|paragraph-before|apposition other person|	none -20
outer|paragraph-before|apposition saying name|	none -12
outer|paragraph-before|apposition saying noun|	direct other -10	direct thinking -6	none -30
outer|paragraph-before|apposition saying organisation|	none -6
outer|paragraph-before|apposition saying person|	direct other -13	none -26
outer|paragraph-before|apposition thinking noun|	none -9
outer|paragraph-before|apposition thinking organisation|	none -6
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	none -18
outer|paragraph-before|direct judging noun|	apposition other -8	direct judging -12	direct other -16	direct saying -11	direct thinking -6	none -21	relative other -7	shared judging -15	shared other -13
outer|paragraph-before|direct judging organisation|	direct saying -9	none -19
outer|paragraph-before|direct judging person|	direct judging -18	direct other -12	direct saying 10	direct thinking -16	none -32	relative other -14	shared judging 9	shared other -19	shared saying -20	shared thinking -18
outer|paragraph-before|direct judging place|	direct other -7
outer|paragraph-before|direct judging pronoun|	direct judging -11	direct other -11	direct saying -19	direct thinking -18	none -21	shared judging -11	shared other -10	shared saying -13
outer|paragraph-before|direct other name|	direct other -10	none -22
outer|paragraph-before|direct other noun|	according other -6	apposed other -8	apposition other -15	apposition saying -10	direct judging -19	direct other -23	direct saying -13	none -36	relative judging -11	relative other -9	relative saying -7	shared judging -20	shared saying -15	shared thinking -12
outer|paragraph-before|direct other organisation|	direct judging -12	direct other -17	direct saying -15	none -14	shared saying -8
outer|paragraph-before|direct other person|	apposition other -13	apposition saying -11	direct judging -22	direct other -24	direct saying -26	direct thinking -16	none -26	relative other -19	relative saying -16	shared judging -28	shared thinking -12
outer|paragraph-before|direct other place|	none -11
outer|paragraph-before|direct other pronoun|	apposition other -12	direct judging -24	direct other -18	direct saying -15	direct thinking -16	none 6	relative other -16	shared judging -15	shared other -16	shared saying -9	shared thinking -11
outer|paragraph-before|direct saying name|	direct judging -13	direct other -7	direct saying -13	direct thinking -6	none -18
outer|paragraph-before|direct saying noun|	apposed other -10	apposition other -10	apposition saying -15	direct judging -25	direct other -22	direct saying -10	direct thinking -6	none -34	relative judging -17	relative other -20	shared judging -19	shared other -19	shared saying -21	shared thinking -17
outer|paragraph-before|direct saying organisation|	direct saying 14	direct thinking -14	none -26	relative other 9	shared saying -16
outer|paragraph-before|direct saying person|	apposition other -21	direct judging -16	direct other -8	direct saying 15	direct thinking -57	none 15	relative other -24	relative thinking -22	shared other -19	shared thinking -14
outer|paragraph-before|direct saying pronoun|	apposition other -18	apposition saying 11	direct judging -31	direct other -25	direct thinking -34	none -12	relative other -18	relative saying -14	shared judging -28	shared other -17	shared saying -38
outer|paragraph-before|direct thinking name|	direct saying -9
outer|paragraph-before|direct thinking noun|	direct judging -12	direct other -15	direct saying -10	direct thinking -11	shared other -8
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking person|	direct judging -7	direct saying -13	direct thinking -17	none -15	shared judging -14	shared saying -10	shared thinking -13
outer|paragraph-before|direct thinking pronoun|	direct judging -15	direct other -18	direct saying -9	direct thinking -8	none -8	relative other -8	shared judging -10	shared other -8	shared saying -12	shared thinking -6
outer|paragraph-before|inverted judging noun|	none -6
outer|paragraph-before|inverted judging person|	direct saying -10
outer|paragraph-before|inverted saying name|	none -7
outer|paragraph-before|inverted saying noun|	direct other -10	direct saying -10	none -17	shared saying -8
outer|paragraph-before|inverted saying organisation|	none -22
outer|paragraph-before|inverted saying person|	direct other -8	none -22	relative other -18	shared saying -14
outer|paragraph-before|inverted saying pronoun|	direct judging -6	direct thinking -7	none -15
outer|paragraph-before|passive other noun|	none -12
outer|paragraph-before|passive other person|	none -13
outer|paragraph-before|passive saying organisation|	none -6
outer|paragraph-before|relative judging noun|	none -19
outer|paragraph-before|relative judging person|	apposition saying 12
outer|paragraph-before|relative other noun|	apposition other -7	apposition saying -7	direct judging -8	direct other -17	direct saying -14	none -18	shared judging -11	shared saying -6
outer|paragraph-before|relative other person|	apposition judging -8	apposition saying -12	direct judging -7	direct other -6	direct saying -13	none -16	shared other -8
outer|paragraph-before|relative saying noun|	apposition saying -15	direct other -16
outer|paragraph-before|relative saying person|	direct other -17	none -7
outer|paragraph-before|relative thinking noun|	none -10
outer|paragraph-before|shared judging name|	none -9
outer|paragraph-before|shared judging noun|	apposition saying -11	direct judging -7	direct other -12	direct thinking -9	none -25
outer|paragraph-before|shared judging organisation|	none -8
outer|paragraph-before|shared judging person|	direct judging -12	direct other -19	direct saying -21	direct thinking -20
outer|paragraph-before|shared judging pronoun|	none -22
outer|paragraph-before|shared other name|	none -13
outer|paragraph-before|shared other noun|	direct other -11	none -6
outer|paragraph-before|shared other organisation|	none -12
outer|paragraph-before|shared other person|	none -8
outer|paragraph-before|shared other pronoun|	none -20
outer|paragraph-before|shared saying name|	none -14
outer|paragraph-before|shared saying noun|	direct judging -15	direct other -13	direct saying -14	direct thinking -6	none -20	shared saying -8
outer|paragraph-before|shared saying organisation|	direct other -21	none -12
outer|paragraph-before|shared saying person|	direct judging 6	direct other -28	direct saying -18	direct thinking -23	none 18	shared saying -15
outer|paragraph-before|shared saying pronoun|	direct judging -14	direct other -21	direct saying -19	none -13
outer|paragraph-before|shared thinking noun|	direct other -6	none -13
outer|paragraph-before|shared thinking person|	none -9
outer|paragraph-before|shared thinking pronoun|	none -9	shared judging -6
outer|quote-then-speaker|apposed judging noun|	direct judging -21	none -27
outer|quote-then-speaker|apposed judging person|	direct judging -13
outer|quote-then-speaker|apposed judging place|	none -9
outer|quote-then-speaker|apposed other name|	none -18
outer|quote-then-speaker|apposed other noun|	direct other -24	none 6
outer|quote-then-speaker|apposed other organisation|	none -35
outer|quote-then-speaker|apposed other person|	direct other 23	none 9
outer|quote-then-speaker|apposed other place|	none -26
outer|quote-then-speaker|apposed saying name|	none -25
outer|quote-then-speaker|apposed saying noun|	direct judging 7	direct other -29	direct saying 12	direct thinking -18	none -21
outer|quote-then-speaker|apposed saying organisation|	direct saying -13	none -17
outer|quote-then-speaker|apposed saying person|	direct judging 18	none 35	relative other 13	shared judging 15	shared saying 17
outer|quote-then-speaker|apposed saying place|	none -28
outer|quote-then-speaker|apposed thinking noun|	direct other -6	none 7
outer|quote-then-speaker|apposed thinking person|	none -12
outer|quote-then-speaker|apposition judging noun|	direct other -9	direct saying -10	none -13	shared saying -8
outer|quote-then-speaker|apposition other noun|	direct saying -17	none -21
outer|quote-then-speaker|apposition other organisation|	none 13
outer|quote-then-speaker|apposition other person|	none -17
outer|quote-then-speaker|apposition saying name|	none -27
outer|quote-then-speaker|apposition saying noun|	direct judging -13	direct other 11	direct saying -15	direct thinking -7	none -26	relative other -17	shared judging -15	shared saying -16
outer|quote-then-speaker|apposition saying organisation|	none -27
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -13	none 11
outer|quote-then-speaker|apposition saying place|	none -12
outer|quote-then-speaker|apposition thinking noun|	none -10
outer|quote-then-speaker|direct judging noun|	direct judging -16	direct other -10	direct saying -15	direct thinking -11	none -19	relative other -16	shared judging -14	shared saying -15
outer|quote-then-speaker|direct judging organisation|	none -8
outer|quote-then-speaker|direct judging person|	none -20	shared other -15
outer|quote-then-speaker|direct judging pronoun|	direct other -14	none -22
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	apposition saying -12	direct judging -12	direct other -28	direct saying -20	direct thinking -14	none 13	shared judging -13	shared other -17	shared saying -18
outer|quote-then-speaker|direct other organisation|	none -27
outer|quote-then-speaker|direct other person|	direct judging -16	direct other 8	none -34	shared judging -16	shared saying -20
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct judging -11	direct other -29	direct saying -14	direct thinking -18	none -22	shared other -18	shared saying -26
outer|quote-then-speaker|direct saying name|	none 21
outer|quote-then-speaker|direct saying noun|	direct judging 14	direct other -20	direct saying -14	direct thinking 10	relative other -21	shared judging 22	shared other -15	shared thinking 12
outer|quote-then-speaker|direct saying organisation|	none 16
outer|quote-then-speaker|direct saying person|	apposition other 21	direct judging -14	direct other -16	direct saying 9	direct thinking 7	none 18	relative other 32	relative saying 21	relative thinking 26	shared judging -12	shared saying 12	shared thinking -12
outer|quote-then-speaker|direct saying place|	none -15
outer|quote-then-speaker|direct saying pronoun|	direct judging -12	direct other -15	direct saying 6	direct thinking -12	none 28	shared judging 17	shared other 7	shared saying 26	shared thinking 19
outer|quote-then-speaker|direct thinking noun|	apposition saying -7	direct judging -16	direct other -17	direct saying 9	direct thinking -13	none -7	shared saying -14
outer|quote-then-speaker|direct thinking organisation|	none 11
outer|quote-then-speaker|direct thinking person|	none -16
outer|quote-then-speaker|direct thinking pronoun|	direct other -19	direct saying -20	none -30
outer|quote-then-speaker|passive judging noun|	none -12
outer|quote-then-speaker|passive other noun|	none -20
outer|quote-then-speaker|passive other organisation|	none 7
outer|quote-then-speaker|passive saying organisation|	none -23
outer|quote-then-speaker|relative judging noun|	none -17
outer|quote-then-speaker|relative judging person|	none 13
outer|quote-then-speaker|relative other name|	none -30
outer|quote-then-speaker|relative other noun|	direct judging -20	direct other -18	direct saying -25	none -10	shared other -18	shared saying 15	shared thinking -8
outer|quote-then-speaker|relative other person|	apposition saying 17	shared other 8
outer|quote-then-speaker|relative saying noun|	direct other -10
outer|quote-then-speaker|relative saying person|	direct other 17
outer|quote-then-speaker|relative thinking noun|	direct other -7	none -16
outer|quote-then-speaker|relative thinking person|	none 10
outer|quote-then-speaker|shared judging name|	none -8
outer|quote-then-speaker|shared judging noun|	direct judging 9	direct other -11	direct saying -17	none -18	shared judging -10	shared other -15
outer|quote-then-speaker|shared judging person|	direct thinking -7	shared saying -15
outer|quote-then-speaker|shared judging pronoun|	none 11	relative other 16	shared other 15	shared saying 15
outer|quote-then-speaker|shared other name|	none 10
outer|quote-then-speaker|shared other noun|	direct saying 8	direct thinking -18	none -26	relative other -20
outer|quote-then-speaker|shared other organisation|	none -6
outer|quote-then-speaker|shared other person|	direct judging -6	direct other -7
outer|quote-then-speaker|shared other place|	none -14
outer|quote-then-speaker|shared other pronoun|	direct other 14
outer|quote-then-speaker|shared saying name|	direct other -13	none -14
outer|quote-then-speaker|shared saying noun|	direct saying 7	direct thinking 12	none -15	relative other -14	shared judging -8	shared saying 10
outer|quote-then-speaker|shared saying organisation|	direct other -9	none -23
outer|quote-then-speaker|shared saying person|	direct saying 9	direct thinking 18	shared judging 8	shared other 11	shared saying 8
outer|quote-then-speaker|shared saying place|	none -22
outer|quote-then-speaker|shared saying pronoun|	direct judging 14	direct saying 19	none -7	relative other -7	shared other -12	shared saying 14
outer|quote-then-speaker|shared thinking noun|	direct other 13	direct saying -23	none 17	shared saying -12
outer|quote-then-speaker|shared thinking organisation|	none 13
outer|quote-then-speaker|shared thinking person|	direct other 9	none 22
outer|quote-then-speaker|shared thinking pronoun|	none -13	shared saying -12
outer|quote-then-verb|inverted judging organisation|	none 13
outer|quote-then-verb|inverted judging person|	none -9
outer|quote-then-verb|inverted other name|	none -15
outer|quote-then-verb|inverted other organisation|	none 21
outer|quote-then-verb|inverted other person|	none 47
outer|quote-then-verb|inverted saying name|	none 10
outer|quote-then-verb|inverted saying noun|	inverted saying 16	none 11
outer|quote-then-verb|inverted saying organisation|	none -20
outer|quote-then-verb|inverted saying person|	none 27
outer|quote-then-verb|inverted saying place|	none 25
outer|sentence-after|apposed judging noun|	none -13
outer|sentence-after|apposed judging person|	none -14
outer|sentence-after|apposed other name|	none -18
outer|sentence-after|apposed other noun|	none 15
outer|sentence-after|apposed other person|	none 9
outer|sentence-after|apposed saying noun|	none -38
outer|sentence-after|apposed saying person|	none -12
outer|sentence-after|apposed thinking noun|	none -15
outer|sentence-after|apposition judging noun|	none -6
outer|sentence-after|apposition other noun|	none -15
outer|sentence-after|apposition other person|	none -10
outer|sentence-after|apposition saying noun|	none -18
outer|sentence-after|apposition saying person|	none -8
outer|sentence-after|direct judging person|	direct judging -13
outer|sentence-after|direct judging pronoun|	direct saying -8	none -16	shared other -14
outer|sentence-after|direct other name|	direct other -14	none -20
outer|sentence-after|direct other noun|	direct judging -21	direct other -30	direct saying -16	direct thinking -15	none -12
outer|sentence-after|direct other organisation|	none -22
outer|sentence-after|direct other person|	direct saying -17	none -7	shared other -23	shared saying -14
outer|sentence-after|direct other place|	none -15
outer|sentence-after|direct other pronoun|	direct judging 9	direct other -20	direct saying -27	none -41	shared other -12	shared saying -6
outer|sentence-after|direct saying name|	none -26
outer|sentence-after|direct saying noun|	direct other -36	direct saying -25	none 11	shared saying -16
outer|sentence-after|direct saying organisation|	direct other -18	none -13
outer|sentence-after|direct saying person|	direct judging -17	direct other -12	direct saying -17	none 20	shared saying 13
outer|sentence-after|direct saying pronoun|	apposition other -16	direct judging -17	direct saying -23	none 8	shared judging -19	shared saying 9
outer|sentence-after|direct thinking pronoun|	none -16
outer|sentence-after|inverted judging noun|	none -18
outer|sentence-after|inverted saying noun|	none -20
outer|sentence-after|inverted saying pronoun|	none 12
outer|sentence-after|passive other noun|	none -11
outer|sentence-after|relative other noun|	none -21
outer|sentence-after|shared judging noun|	none -8
outer|sentence-after|shared judging pronoun|	none -23
outer|sentence-after|shared other noun|	none -8
outer|sentence-after|shared other person|	none -19
outer|sentence-after|shared other pronoun|	direct saying -9	none -18
outer|sentence-after|shared saying noun|	none -22
outer|sentence-after|shared saying person|	none -17
outer|sentence-after|shared saying pronoun|	none -10
outer|sentence-after|shared thinking noun|	none -14
outer|sentence-after|shared thinking pronoun|	none -8
outer|sentence-before|according other name|	none -21
outer|sentence-before|according other noun|	direct other -32	direct saying -7	inverted saying -18	none 14
outer|sentence-before|according other organisation|	direct judging -20
outer|sentence-before|according other person|	according other 15	direct other 6	direct saying 6	none -28
outer|sentence-before|according other place|	none -9
outer|sentence-before|apposed judging name|	none -19
outer|sentence-before|apposed judging noun|	direct other -12	none -29
outer|sentence-before|apposed judging organisation|	none -28
outer|sentence-before|apposed judging person|	none -14	relative other -13
outer|sentence-before|apposed other name|	none -47
outer|sentence-before|apposed other noun|	apposition other -17	apposition saying -17	direct judging -16	direct other -31	direct saying -24	direct thinking -16	none -43	relative other -22
outer|sentence-before|apposed other person|	apposition saying -20	direct other -27	direct saying -16
outer|sentence-before|apposed other place|	none -25
outer|sentence-before|apposed saying name|	direct other -16	none -26
outer|sentence-before|apposed saying noun|	apposition other -14	apposition saying -15	direct judging -19	direct other -6	direct saying -17	direct thinking -18	none -41
outer|sentence-before|apposed saying organisation|	direct other -15	none -39
outer|sentence-before|apposed saying person|	direct judging -18	direct other 8	direct saying -26	direct thinking 7
outer|sentence-before|apposed saying place|	direct other -14	direct saying -7	none -23
outer|sentence-before|apposed thinking noun|	direct other -17	none -24
outer|sentence-before|apposed thinking place|	none -15
outer|sentence-before|apposition judging noun|	direct judging -7	direct other -15	none -30
outer|sentence-before|apposition judging organisation|	none -25
outer|sentence-before|apposition judging person|	none -24
outer|sentence-before|apposition judging place|	none -6
outer|sentence-before|apposition other name|	none 9
outer|sentence-before|apposition other noun|	apposition other -14	direct judging -22	direct other -20	direct saying -33	inverted saying -15	none -51
outer|sentence-before|apposition other organisation|	none -27
outer|sentence-before|apposition other person|	apposition saying 8	direct other -17	none 14
outer|sentence-before|apposition other place|	none -21
outer|sentence-before|apposition saying name|	none -23
outer|sentence-before|apposition saying noun|	apposition other -13	direct judging -14	direct other -19	direct thinking -14	inverted saying -10	none -69	relative other -17
outer|sentence-before|apposition saying organisation|	direct judging -14	direct other -18	none -34
outer|sentence-before|apposition saying person|	apposition saying -19	direct judging -17	direct other 6	direct saying -25	none 18
outer|sentence-before|apposition saying place|	none -12
outer|sentence-before|apposition thinking noun|	direct other -15	none -21
outer|sentence-before|apposition thinking organisation|	none -15
outer|sentence-before|direct judging name|	none 8
outer|sentence-before|direct judging noun|	apposition other -16	apposition saying -18	direct judging -14	direct other -21	direct saying -25	direct thinking -21	inverted saying -10	none -7
outer|sentence-before|direct judging organisation|	direct other -23
outer|sentence-before|direct judging person|	apposition judging -21	apposition saying -15	direct judging -15	direct other -19	direct saying -30	direct thinking -21	inverted judging -18	inverted saying -19	none -19
outer|sentence-before|direct judging place|	none -14
outer|sentence-before|direct judging pronoun|	direct judging -8	direct other -33	direct thinking -17	none -44
outer|sentence-before|direct other name|	apposition saying -24	direct judging -20	direct other -44	direct saying -31	direct thinking -16	none -70
outer|sentence-before|direct other noun|	according other -18	apposed other -23	apposition judging -20	apposition other -23	apposition saying -35	direct judging 6	direct saying -61	direct thinking -25	inverted saying -22	none -24	relative judging -18	relative other -37	relative saying -14
outer|sentence-before|direct other organisation|	according other -27	direct saying -45
outer|sentence-before|direct other person|	apposition judging -19	apposition saying -14	direct judging -31	direct other -12	direct saying -42	direct thinking -24	inverted judging -13	none 16	relative other -32
outer|sentence-before|direct other place|	direct saying -24	none -19
outer|sentence-before|direct other pronoun|	apposition other -31	apposition saying -14	direct judging -31	direct other -36	direct saying -41	direct thinking -23	none -33	relative judging -15	relative other -23
outer|sentence-before|direct saying name|	direct other 8
outer|sentence-before|direct saying noun|	according other -20	apposition saying -28	direct judging -24	direct other 17	direct saying -48	direct thinking -28	inverted saying -8	none -28	relative other -27
outer|sentence-before|direct saying organisation|	apposition other -18	direct saying -17
outer|sentence-before|direct saying person|	according other -26	apposition judging -8	apposition saying -20	direct judging -21	direct other -22	direct saying -9	direct thinking -12	inverted saying -15	relative other 13	relative saying -17
outer|sentence-before|direct saying place|	none -22
outer|sentence-before|direct saying pronoun|	apposition judging 11	apposition other -24	direct judging -22	direct other -11	direct thinking 8	inverted saying 16	none 8
outer|sentence-before|direct thinking name|	none -22
outer|sentence-before|direct thinking noun|	direct other -18	direct thinking -15	none -12	relative other -6
outer|sentence-before|direct thinking organisation|	direct other -6	none -32
outer|sentence-before|direct thinking person|	direct other -18	none -35
outer|sentence-before|direct thinking place|	none -15
outer|sentence-before|direct thinking pronoun|	apposition saying -12	direct other -18	direct saying -14	none -35
outer|sentence-before|inverted judging name|	none -29
outer|sentence-before|inverted judging noun|	direct other -18	none -29	relative other -21
outer|sentence-before|inverted judging organisation|	none -29
outer|sentence-before|inverted judging person|	none 17
outer|sentence-before|inverted judging place|	none -11
outer|sentence-before|inverted judging pronoun|	direct other -6	none -10
outer|sentence-before|inverted other noun|	none -16
outer|sentence-before|inverted other person|	none -29
outer|sentence-before|inverted saying noun|	according other -20	direct other -22	direct saying -13	direct thinking -16	none -22	relative other -9
outer|sentence-before|inverted saying organisation|	none -26
outer|sentence-before|inverted saying person|	apposition saying -7	direct judging 13	direct other 11	direct saying 8	direct thinking 6	none -21	relative judging 21	relative other 12	relative saying 12
outer|sentence-before|inverted saying place|	none -12
outer|sentence-before|inverted saying pronoun|	direct judging -13	direct other -19	direct saying -20	none 22
outer|sentence-before|passive judging noun|	none -6
outer|sentence-before|passive other noun|	none -19
outer|sentence-before|passive other organisation|	none -19
outer|sentence-before|passive other person|	direct saying -18	none -22
outer|sentence-before|passive other pronoun|	direct other -7
outer|sentence-before|passive saying noun|	direct saying -7	none -24
outer|sentence-before|passive saying person|	none 8
outer|sentence-before|relative judging noun|	direct judging -13	none -19
outer|sentence-before|relative judging organisation|	none -16
outer|sentence-before|relative judging person|	apposition saying -9
outer|sentence-before|relative other name|	none -24
outer|sentence-before|relative other noun|	apposition judging -12	apposition other -24	apposition saying 12	direct judging -19	direct other -22	direct saying -24	direct thinking -19	none -30	relative other -20
outer|sentence-before|relative other organisation|	none 6
outer|sentence-before|relative other person|	apposition other -23	apposition saying 7	direct other -26	none -31
outer|sentence-before|relative saying noun|	none -35
outer|sentence-before|relative saying person|	apposition saying -18	direct thinking -23
outer|sentence-before|relative thinking noun|	direct saying -7
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	apposed saying -11	apposition saying -12	direct other -6	direct saying -25	none -39	relative other -21	shared judging -8	shared other -9	shared saying -19
outer|speaker-then-quote|apposed judging organisation|	none 27
outer|speaker-then-quote|apposed judging person|	direct other 22	none 18	relative other -6	shared saying 13
outer|speaker-then-quote|apposed judging place|	none -19
outer|speaker-then-quote|apposed other name|	direct other -12	none -31
outer|speaker-then-quote|apposed other noun|	apposition saying -20	direct judging -22	direct other -17	direct saying -28	direct thinking -31	none -15	relative other -16
outer|speaker-then-quote|apposed other organisation|	none 15
outer|speaker-then-quote|apposed other person|	apposed saying -7	direct other 19	direct saying -24	none 13	relative other -14
outer|speaker-then-quote|apposed saying name|	direct judging 12	direct saying -19	none -24
outer|speaker-then-quote|apposed saying noun|	apposed judging -38	apposed other -34	apposed saying -31	apposed thinking -7	apposition saying 26	direct judging -26	direct other -23	direct thinking -33	none -30	passive other -12	passive saying -15	relative judging -21	shared judging -23	shared other -12
outer|speaker-then-quote|apposed saying organisation|	apposition other 17	none 10
outer|speaker-then-quote|apposed saying person|	apposed judging 8	apposed other 27	apposed saying 16	direct other 16	direct thinking 8	none 30	passive other -13	relative other 10	shared other 13	shared saying 16
outer|speaker-then-quote|apposed saying place|	apposed judging -18	direct other -13	none -36
outer|speaker-then-quote|apposed saying pronoun|	none 9
outer|speaker-then-quote|apposed thinking name|	none -21
outer|speaker-then-quote|apposed thinking noun|	direct other -18	direct saying -34	none -32
outer|speaker-then-quote|apposed thinking person|	direct saying -18	none 25
outer|speaker-then-quote|apposition judging noun|	direct judging -13	direct other -33	direct saying -27	direct thinking -15	none -44	relative other -31	shared judging -17	shared other 9	shared saying -19
outer|speaker-then-quote|apposition judging organisation|	none -30
outer|speaker-then-quote|apposition judging person|	direct other -18	none 22
outer|speaker-then-quote|apposition judging place|	none -13
outer|speaker-then-quote|apposition other name|	none -18
outer|speaker-then-quote|apposition other noun|	apposed saying -25	apposition saying 10	direct judging -9	direct other -32	direct saying -20	none -41	relative other -20
outer|speaker-then-quote|apposition other organisation|	none -8
outer|speaker-then-quote|apposition other person|	none 21
outer|speaker-then-quote|apposition other place|	none -18
outer|speaker-then-quote|apposition saying name|	none -30
outer|speaker-then-quote|apposition saying noun|	apposed judging -10	apposed other -17	apposed saying -19	apposition other -21	apposition saying -34	direct judging -31	direct other -41	direct saying -11	direct thinking -19	none -47	passive other -17	relative judging -9	relative other -30	relative saying -17	shared judging -20	shared other -16	shared saying -20	shared thinking -14
outer|speaker-then-quote|apposition saying organisation|	direct saying -11	none -7
outer|speaker-then-quote|apposition saying person|	apposed judging -20	direct judging -8	direct thinking -12	none 49	shared judging -14
outer|speaker-then-quote|apposition saying place|	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -17
outer|speaker-then-quote|apposition thinking noun|	direct saying 9
outer|speaker-then-quote|apposition thinking person|	none 20
outer|speaker-then-quote|direct judging noun|	apposed judging -11	apposed other -11	apposed saying -21	apposition saying -29	direct other -8	direct saying -14	direct thinking -22	none 13	relative other 9	shared judging 12	shared other -32	shared thinking -18
outer|speaker-then-quote|direct judging person|	direct judging 20	direct other 25	none 21	relative other -7
outer|speaker-then-quote|direct judging pronoun|	direct other 13	direct saying -15	direct thinking 7	none -16	shared saying -32
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -21	direct saying -26	none -13
outer|speaker-then-quote|direct other noun|	apposed judging -21	apposed other -14	apposed saying -52	apposed thinking -21	apposition saying -40	direct judging 12	direct saying -17	direct thinking -12	none 14	passive other 8	passive saying -19	relative judging -26	relative other -22	relative saying -18	shared judging -22	shared other -25	shared saying -17	shared thinking -14
outer|speaker-then-quote|direct other organisation|	apposed saying -22	direct thinking -15	none -14	shared saying -22
outer|speaker-then-quote|direct other person|	apposed saying -35	apposition saying -26	direct saying -30	direct thinking 14	none 8	relative saying -22
outer|speaker-then-quote|direct other place|	apposed saying -20	direct saying -13	none -28	shared saying -19
outer|speaker-then-quote|direct other pronoun|	apposed judging 6	apposed other -30	apposed saying -16	apposition saying -38	direct judging 11	direct other 11	direct saying -28	none -8	shared judging 7	shared saying -46
outer|speaker-then-quote|direct saying name|	direct other 7	direct saying -17	direct thinking -16
outer|speaker-then-quote|direct saying noun|	apposed judging 11	apposed thinking -20	apposition judging -21	direct judging 14	direct other -13	direct saying 6	direct thinking 21	none 13	passive other -19	passive saying 19	relative judging -23	relative other -18	relative saying -8	shared other -11	shared saying -18
outer|speaker-then-quote|direct saying organisation|	direct judging 24	direct other 27	none 8
outer|speaker-then-quote|direct saying person|	apposed judging -8	direct judging 36	direct thinking -8	passive other 20	relative other 26	shared other 7
outer|speaker-then-quote|direct saying place|	none -10
outer|speaker-then-quote|direct saying pronoun|	apposed judging 27	apposed saying -16	direct judging 16	direct other 38	direct saying -9	direct thinking 25	relative other 20	shared judging 26	shared other 7	shared saying -21
outer|speaker-then-quote|direct thinking name|	none 14
outer|speaker-then-quote|direct thinking noun|	apposed saying -30	direct other -16	none 21	shared judging -9	shared saying -27
outer|speaker-then-quote|direct thinking person|	direct other 12	none -10
outer|speaker-then-quote|direct thinking place|	direct saying -18	none 18
outer|speaker-then-quote|direct thinking pronoun|	apposition saying -29	direct other -9	direct saying -25	none 9	shared saying -31
outer|speaker-then-quote|passive judging noun|	none -20
outer|speaker-then-quote|passive judging organisation|	none -15
outer|speaker-then-quote|passive other noun|	direct other -12	direct saying -21	none -33
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none -32
outer|speaker-then-quote|passive saying person|	none 14
outer|speaker-then-quote|relative judging noun|	direct saying -13
outer|speaker-then-quote|relative other name|	none 14
outer|speaker-then-quote|relative other noun|	apposed judging -17	apposed saying -25	direct judging -25	direct other -18	direct thinking -17	shared saying 21
outer|speaker-then-quote|relative other person|	direct thinking 24	none -21
outer|speaker-then-quote|relative saying noun|	apposed other -18	direct judging 19	direct saying 6	direct thinking -14	none 12	shared saying 13
outer|speaker-then-quote|relative saying person|	none -12
outer|speaker-then-quote|relative thinking noun|	none 14
outer|speaker-then-quote|shared judging name|	direct other -21	relative other 10
outer|speaker-then-quote|shared judging noun|	apposed judging -17	apposed other -10	apposed saying -13	direct saying -28	direct thinking -11	none -13	relative other 6	relative saying -12	shared judging -17	shared other -12
outer|speaker-then-quote|shared judging organisation|	direct other 16
outer|speaker-then-quote|shared judging person|	apposed judging 8	apposed saying -9	apposition saying 6	direct judging 19	direct other 16	direct saying -25	direct thinking 10	none 17	passive other -11	relative other -25	shared judging 9	shared other -7
outer|speaker-then-quote|shared judging place|	direct other -18
outer|speaker-then-quote|shared judging pronoun|	direct judging -21	direct other 8	direct saying 21	direct thinking -17	shared judging 17	shared other -9
outer|speaker-then-quote|shared other name|	direct other -12
outer|speaker-then-quote|shared other noun|	apposed judging -13	apposed other -21	apposed saying 7	apposition saying -10	direct judging -17	direct saying -8	direct thinking -12	none -12	relative other -16	shared judging 13	shared saying -12
outer|speaker-then-quote|shared other person|	apposed judging 12	apposed other -22	apposed saying -7	apposition saying -6	direct judging -20	none -17	relative other -9	shared judging -10	shared other -18	shared thinking -14
outer|speaker-then-quote|shared other pronoun|	apposed saying -20	direct judging 7	direct thinking 6
outer|speaker-then-quote|shared saying name|	apposed saying -15	direct other 10	direct saying -9	shared judging 15	shared saying -19
outer|speaker-then-quote|shared saying noun|	apposed judging -29	apposed other -19	apposed saying -23	apposed thinking -36	apposition saying 18	direct judging -23	direct other 18	direct saying -7	none -26	passive other 15	shared other -28	shared saying -31
outer|speaker-then-quote|shared saying organisation|	apposition other 12	direct judging 21	direct saying -12	direct thinking -6	none -14	passive other -23
outer|speaker-then-quote|shared saying person|	apposed other 23	direct other -18	direct thinking -8	none 7	relative other -9	shared other 30	shared saying 25	shared thinking 10
outer|speaker-then-quote|shared saying place|	apposed other -12	none -17
outer|speaker-then-quote|shared saying pronoun|	apposed other -11	apposed saying -18	direct judging 23	direct other 20	direct saying -10	direct thinking -15	relative other -13	shared judging 16	shared saying -18
outer|speaker-then-quote|shared thinking name|	direct saying 8
outer|speaker-then-quote|shared thinking noun|	apposed saying -12	direct judging 6	direct saying -13	none 9	shared saying 10
outer|speaker-then-quote|shared thinking person|	apposed saying 19	direct other 15	none -17
outer|speaker-then-quote|shared thinking pronoun|	direct judging -6	direct other -9	direct saying 7	direct thinking 6
outer|verb-then-speaker|inverted judging name|	none -45
outer|verb-then-speaker|inverted judging noun|	none -19
outer|verb-then-speaker|inverted judging organisation|	none -26
outer|verb-then-speaker|inverted judging person|	none -30
outer|verb-then-speaker|inverted judging pronoun|	none 17
outer|verb-then-speaker|inverted saying name|	none 6
outer|verb-then-speaker|inverted saying noun|	inverted judging -16	inverted saying -28	none -17
outer|verb-then-speaker|inverted saying organisation|	none -36
outer|verb-then-speaker|inverted saying person|	none 36
outer|verb-then-speaker|inverted saying place|	none -31
outer|verb-then-speaker|inverted saying pronoun|	none 28
phrase|according-to|name|	false 18	true 15
phrase|according-to|noun|	true 23
phrase|colon|name|	false 21	true 20
phrase|colon|noun|	false -31
phrase|colon|pronoun|	false 8
phrase|named-before|name|	false -16	true -9
phrase|named-before|pronoun|	false -11
phrase|named-nearby|name|	true 14
phrase|named-nearby|pronoun|	false -12
phrase|name|	false 7	true 18
phrase|noun|	false -37	true 25
phrase|paragraph-before|name|	true -18
phrase|paragraph-before|noun|	false -55	true -56
phrase|paragraph-before|pronoun|	false -19
phrase|possessor|name|	false -18	true -6
phrase|possessor|noun|	false -6	true -13
phrase|possessor|pronoun|	false 7
phrase|pronoun|	false 16
phrase|quote-then-speaker|name|	false 8	true 21
phrase|quote-then-speaker|noun|	false -21	true 6
phrase|quote-then-speaker|pronoun|	false 16
phrase|quote-then-verb|name|	false 12	true 15
phrase|quote-then-verb|noun|	true 13
phrase|quote-then-verb|pronoun|	false 7
phrase|sentence-after|name|	false -8	true -24
phrase|sentence-after|noun|	false -7	true 7
phrase|sentence-after|pronoun|	false -6
phrase|sentence-before|name|	true 11
phrase|sentence-before|noun|	false -24	true -16
phrase|signature|name|	true 6
phrase|speaker-then-quote|name|	false 14	true 7
phrase|speaker-then-quote|noun|	false -32	true 18
phrase|speaker-then-quote|pronoun|	false 14
phrase|transcript|name|	false -14
phrase|verb-then-speaker|name|	false 18
phrase|verb-then-speaker|noun|	false -30	true 8
phrase|verb-then-speaker|pronoun|	false 31
pronoun|according-to|	elle 21
pronoun|colon|	he 12	it -23
pronoun|named-before|	ella 9	elle 11	er 11	es -19	he -12	het -24	hij -15	i -29	il 9	it -39	man -22	on -35	she -22	they -36	we -19	you -20
pronoun|named-nearby|	elle -13	er 27	es -41	het -45	hij 13	i -28	il 16	it -54	lui -19	man -48	on -27	she 30	sie 6	we -27	you -33
pronoun|paragraph-before|	he 11	het -8	i -14	il -12	it -24	she -39	they -17	you -11
pronoun|possessor|	haar 11	he -11	his 7	ihr -19	it -27	its -63	my -31	our -19	she -12	their -8
pronoun|quote-then-speaker|	elle 31	he 11	i -14	il 51	it -21	man -12	she 25	they -18
pronoun|quote-then-verb|	elle 36	er 32	es -29	he -22	hij 19	il 8	it -16	she -19	sie 42
pronoun|sentence-after|	i -23	it -23	she -9	they -27
pronoun|sentence-before|	elle -24	es -31	he -10	het -13	hij 23	i -28	il 6	it -38	man -25	on -21	she 9	sie 7	they -32	we -15	you -17	ze 19
pronoun|speaker-then-quote|	elle -11	he 41	i -14	il 14	it -31	man -40	on -25	you -21
pronoun|verb-then-speaker|	er 21	es -30	he -10	het -33	hij 12	il 12	it -47	she -35	sie 32
says|according-to|	never 20	too 7
says|colon|	never 15	often 19	too 17
says|named-before|	never -15	often -16	too -9
says|named-nearby|	often -11
says|	never 7	often 10
says|paragraph-before|	never -28	often 19	too -6
says|possessor|	often -32	too -17
says|quote-then-speaker|	never 20	too -8
says|quote-then-verb|	never 6	often 22	too 37
says|sentence-after|	never -18	often 17	too -8
says|sentence-before|	never 17	often -37	too -9
says|signature|	never 8
says|speaker-then-quote|	often 23	too 19
says|transcript|	never -14
says|verb-then-speaker|	never 11	often -18	too 9
size|according-to|10+|	according 13
size|according-to|1|	according 14
size|according-to|3|	according 22
size|according-to|6-9|	according 15
size|colon|10+|	other -20
size|colon|1|	naked -33
size|colon|3|	naked -25
size|colon|4-5|	naked -14
size|named-before|10+|	naked -29
size|named-before|1|	naked -9
size|named-before|2|	naked -29
size|named-before|3|	naked -22
size|named-nearby|10+|	naked 7
size|named-nearby|2|	naked 6
size|named-nearby|4-5|	naked -21
size|paragraph-before|10+|	according -18	judging -13	other -33	thinking -33
size|paragraph-before|1|	judging -15	other -20	saying -23
size|paragraph-before|2|	judging -15	other -15	saying -29	thinking -12
size|paragraph-before|3|	judging -18	other -19	saying -35	thinking -7
size|paragraph-before|4-5|	according -6	judging -31	other -13	saying -34	thinking -15
size|paragraph-before|6-9|	according -15	judging -22	saying -43	thinking -11
size|possessor|10+|	naked -13
size|quote-then-speaker|10+|	judging -11	saying 10
size|quote-then-speaker|1|	judging -20	other -57	saying -16	thinking -35
size|quote-then-speaker|2|	judging -23	other -33	saying 11	thinking -19
size|quote-then-speaker|3|	other 7	saying -15
size|quote-then-speaker|4-5|	judging -13	saying 25
size|quote-then-speaker|6-9|	other -16	saying 7	thinking -23
size|quote-then-verb|10+|	judging 11	other 14	saying 7
size|quote-then-verb|1|	saying -13
size|quote-then-verb|2|	judging 8
size|quote-then-verb|3|	judging -6	saying 43
size|quote-then-verb|4-5|	judging -17
size|quote-then-verb|6-9|	saying 6
size|sentence-after|10+|	according 13	other -19	thinking -27
size|sentence-after|1|	judging -15	other 11	saying -10	thinking -27
size|sentence-after|2|	judging -49	other -44	thinking -23
size|sentence-after|3|	judging -24	other -12	saying -6
size|sentence-after|4-5|	judging -32	saying -11
size|sentence-after|6-9|	judging -32	other -7	saying 6	thinking -14
size|sentence-before|10+|	according 15	judging -20	other -29	saying 6	thinking -36
size|sentence-before|1|	judging -10	other -25	saying -23	thinking -31
size|sentence-before|2|	according 7	judging 8	other -30	saying -26	thinking -29
size|sentence-before|3|	according -35	judging -50	other -9	saying 6	thinking -21
size|sentence-before|4-5|	according -30	judging -50	saying -8	thinking -46
size|sentence-before|6-9|	according -6	judging -14	saying -7	thinking -6
size|signature|10+|	naked 9
size|signature|4-5|	naked -10
size|signature|6-9|	naked 8
size|speaker-then-quote|10+|	judging 18	saying 17	thinking -7
size|speaker-then-quote|1|	judging 8	other -9	saying -7	thinking 20
size|speaker-then-quote|2|	judging -20	other -9	saying 12	thinking 16
size|speaker-then-quote|3|	other -10	saying 8	thinking -22
size|speaker-then-quote|4-5|	thinking -22
size|speaker-then-quote|6-9|	judging -6	other -30	saying -7	thinking -11
size|transcript|10+|	naked -8
size|transcript|6-9|	naked -13
size|verb-then-speaker|10+|	judging -43	saying -21
size|verb-then-speaker|1|	saying -36
size|verb-then-speaker|2|	judging -30	saying -16
size|verb-then-speaker|3|	judging -36	saying -16
size|verb-then-speaker|4-5|	judging -23	saying 16
size|verb-then-speaker|6-9|	other 23	saying 14
starts|according-to|false|	according 25
starts|colon|false|	apposed -19	apposition -22	direct 11	inverted -17	naked -12
starts|colon|true|	apposed -11	direct 9	shared 10
starts|named-before|false|	naked -15
starts|named-before|true|	naked -11
starts|named-nearby|false|	naked -14
starts|named-nearby|true|	naked 17
starts|paragraph-before|false|	according -23	apposed -39	apposition -45	direct -26	inverted -38	passive -18	relative -27	shared -27
starts|paragraph-before|true|	apposed -28	direct 6
starts|quote-then-speaker|false|	direct 8	passive 12	relative -7	shared -23
starts|quote-then-speaker|true|	apposed -11	shared 8
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according 8	apposed -6	apposition -37	direct -31	inverted 8	passive -14	relative -24	shared -17
starts|sentence-after|true|	apposition -8	direct 6	shared -13
starts|sentence-before|false|	according 6	apposed -34	direct -14	inverted -12	passive -44	relative -58
starts|sentence-before|true|	apposition -38	relative 13
starts|signature|false|	naked 6
starts|speaker-then-quote|false|	apposed -25	apposition -31	direct 24	relative -6	shared -51
starts|speaker-then-quote|true|	apposed 10	apposition -36	direct 14	relative 25	shared 17
starts|transcript|false|	naked -12
starts|transcript|true|	naked -11
subject|according-to|	elided -15	none -10	own -35
subject|according-to|elided|	0 -15
subject|according-to|none|	0 -14	1 17
subject|according-to|none|13-25|	name 18	noun -15
subject|according-to|none|1|	name 21	noun 6	pronoun 24
subject|according-to|none|2|	name 14
subject|according-to|none|3|	noun 21
subject|according-to|none|4-6|	name 26	noun -31
subject|according-to|none|7-12|	noun -19
subject|according-to|own|	0 -29	1 -29
subject|according-to|own|13-25|	name -10
subject|according-to|own|1|	name 17	noun -21
subject|according-to|own|3|	noun -24
subject|according-to|own|4-6|	name -21
subject|according-to|own|7-12|	name -23	noun -25
subject|colon|	elided -25	none -14	own -46
subject|colon|elided|	0 -25
subject|colon|elided|1|	noun -36
subject|colon|none|	0 -9
subject|colon|none|1|	noun -7
subject|colon|own|	0 -44
subject|colon|own|1|	noun -49
subject|named-before|	elided 21	none 19
subject|named-before|elided|	0 21
subject|named-before|elided|13-25|	name 6
subject|named-before|elided|1|	name -21
subject|named-before|elided|26+|	name -37
subject|named-before|elided|3|	name 10
subject|named-before|elided|4-6|	name 17
subject|named-before|elided|7-12|	name 34
subject|named-before|none|	1 22
subject|named-before|none|13-25|	name 9
subject|named-before|none|1|	name 19	pronoun 25
subject|named-before|none|26+|	name -40	pronoun -20
subject|named-before|none|2|	name -10
subject|named-before|none|4-6|	pronoun 11
subject|named-before|none|7-12|	name 12
subject|named-before|own|	0 -14	1 6
subject|named-before|own|13-25|	name -31	pronoun -35
subject|named-before|own|1|	name 15
subject|named-before|own|26+|	name -60	pronoun -22
subject|named-before|own|2|	name -12	pronoun 16
subject|named-before|own|3|	name -26	pronoun -29
subject|named-before|own|4-6|	name -27	pronoun -34
subject|named-before|own|7-12|	name -28	pronoun -36
subject|named-nearby|elided|0|	name -15
subject|named-nearby|elided|	1 -20
subject|named-nearby|elided|1|	name -11
subject|named-nearby|elided|2|	pronoun -24
subject|named-nearby|elided|3|	name -12
subject|named-nearby|elided|4-6|	name 20
subject|named-nearby|elided|7-12|	name 8
subject|named-nearby|	none 9	own 21
subject|named-nearby|none|	0 18	1 -11	2 -17
subject|named-nearby|none|0|	name -23	pronoun -18
subject|named-nearby|none|13-25|	name 11	pronoun -12
subject|named-nearby|none|1|	name 26	pronoun -9
subject|named-nearby|none|26+|	name -29
subject|named-nearby|none|2|	pronoun 6
subject|named-nearby|none|3|	name 9
subject|named-nearby|none|4-6|	name 12	pronoun 11
subject|named-nearby|none|7-12|	name -26	pronoun -14
subject|named-nearby|own|	0 29	1 -12	2 -24
subject|named-nearby|own|0|	name -31	pronoun -18
subject|named-nearby|own|13-25|	name -47	pronoun -29
subject|named-nearby|own|1|	name 7	pronoun -17
subject|named-nearby|own|26+|	name -34
subject|named-nearby|own|2|	name 36	pronoun 10
subject|named-nearby|own|3|	name 27	pronoun -9
subject|named-nearby|own|4-6|	name 9	pronoun -10
subject|named-nearby|own|7-12|	pronoun -29
subject|paragraph-before|	elided -36	none -48	own -30
subject|paragraph-before|elided|	0 -23	1 -15	2 -22
subject|paragraph-before|elided|26+|	name -19	noun -33
subject|paragraph-before|none|	0 -31	1 -29	2 -23
subject|paragraph-before|none|26+|	name -38	noun -30
subject|paragraph-before|own|	0 -18	1 -32	2 -38
subject|paragraph-before|own|26+|	name -48	noun -15	pronoun -17
subject|possessor|none|7-12|	pronoun -19
subject|possessor|	own -33
subject|possessor|own|	0 -30
subject|possessor|own|4-6|	pronoun -10
subject|quote-then-speaker|elided|	0 -21	1 8
subject|quote-then-speaker|	none -13	own 7
subject|quote-then-speaker|none|-4|	name -10
subject|quote-then-speaker|none|-9|	name -8
subject|quote-then-speaker|none|	0 -35	2 15
subject|quote-then-speaker|none|1|	name -20	noun -18
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|own|-10|	noun -22
subject|quote-then-speaker|own|-12|	name -16
subject|quote-then-speaker|own|-13|	name -19
subject|quote-then-speaker|own|-15|	name -11
subject|quote-then-speaker|own|-17|	name -10
subject|quote-then-speaker|own|-3|	noun -17
subject|quote-then-speaker|own|-4|	name -21	noun -15
subject|quote-then-speaker|own|-5|	name -8	noun -23
subject|quote-then-speaker|own|-6|	name 18	noun -8
subject|quote-then-speaker|own|-7|	name 19
subject|quote-then-speaker|own|-8|	name -20
subject|quote-then-speaker|own|-9|	noun -15
subject|quote-then-speaker|own|	0 13	1 -8	2 -33
subject|quote-then-speaker|own|0|	noun -21
subject|quote-then-speaker|own|13-25|	noun -30
subject|quote-then-speaker|own|1|	name -7
subject|quote-then-speaker|own|2|	name 23	noun 9	pronoun 63
subject|quote-then-speaker|own|3|	name 16	noun 7
subject|quote-then-speaker|own|4-6|	name -14	noun -34
subject|quote-then-speaker|own|7-12|	name -9
subject|quote-then-verb|	none 16	own 7
subject|quote-then-verb|none|	0 16
subject|quote-then-verb|none|1|	name 27	noun 7
subject|quote-then-verb|own|	0 7	1 -21
subject|quote-then-verb|own|1|	noun 14	pronoun 22
subject|quote-then-verb|own|2|	name 19	noun -18
subject|quote-then-verb|own|7-12|	noun -13
subject|sentence-after|	none -11	own -16
subject|sentence-after|none|	0 -6	1 -12
subject|sentence-after|none|0|	name -39	noun 14	pronoun -10
subject|sentence-after|none|1|	name 11	noun -11
subject|sentence-after|none|2|	name 7
subject|sentence-after|none|4-6|	name -29	noun -13
subject|sentence-after|none|7-12|	noun -22
subject|sentence-after|own|	0 -6	1 -30	2 -17
subject|sentence-after|own|0|	name -31
subject|sentence-after|own|1|	name -15
subject|sentence-after|own|4-6|	name -15
subject|sentence-before|elided|13-25|	noun -13
subject|sentence-before|elided|1|	name -6	noun -26
subject|sentence-before|elided|	2 -35
subject|sentence-before|elided|26+|	name -22
subject|sentence-before|elided|2|	noun -25
subject|sentence-before|elided|3|	name 16	noun -21
subject|sentence-before|elided|4-6|	name 25	noun -21
subject|sentence-before|	none -14	own -19
subject|sentence-before|none|	0 -12	1 -27
subject|sentence-before|none|13-25|	name -33	pronoun -31
subject|sentence-before|none|1|	name -8	noun -26	pronoun 30
subject|sentence-before|none|26+|	name -42	noun -24
subject|sentence-before|none|2|	name 14	noun -34	pronoun 22
subject|sentence-before|none|3|	name -8
subject|sentence-before|none|4-6|	name 10	noun -19	pronoun 21
subject|sentence-before|none|7-12|	pronoun 17
subject|sentence-before|own|	0 -22	2 -21
subject|sentence-before|own|13-25|	name -44	noun -67
subject|sentence-before|own|1|	name 10
subject|sentence-before|own|26+|	name -16	noun -40	pronoun -19
subject|sentence-before|own|2|	name -33	noun -36	pronoun -12
subject|sentence-before|own|3|	name -44	noun -36
subject|sentence-before|own|4-6|	name -7	noun -30	pronoun -35
subject|sentence-before|own|7-12|	noun -67	pronoun -26
subject|speaker-then-quote|	elided -8	own -6
subject|speaker-then-quote|elided|0|	noun -25
subject|speaker-then-quote|elided|	1 -23	2 10
subject|speaker-then-quote|elided|1|	name 19	noun -16
subject|speaker-then-quote|none|0|	name 7	noun 15
subject|speaker-then-quote|none|13-25|	name 15	noun -9
subject|speaker-then-quote|none|	2 -8
subject|speaker-then-quote|none|2|	name 28
subject|speaker-then-quote|none|3|	noun -40
subject|speaker-then-quote|none|4-6|	pronoun -18
subject|speaker-then-quote|none|7-12|	name -6	noun 18
subject|speaker-then-quote|own|	0 13	1 -25	2 -18
subject|speaker-then-quote|own|0|	name 7	noun 24	pronoun -25
subject|speaker-then-quote|own|13-25|	name -44	pronoun -17
subject|speaker-then-quote|own|1|	name 13	noun -17
subject|speaker-then-quote|own|2|	name 11	noun 33	pronoun -19
subject|speaker-then-quote|own|3|	pronoun 7
subject|speaker-then-quote|own|4-6|	name -18	noun 7	pronoun -17
subject|speaker-then-quote|own|7-12|	name -14	noun -13	pronoun -7
subject|verb-then-speaker|	elided -17	none 8	own 19
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|	0 9
subject|verb-then-speaker|none|0|	name -23
subject|verb-then-speaker|none|1|	name -9	noun -27	pronoun 7
subject|verb-then-speaker|none|2|	pronoun 24
subject|verb-then-speaker|none|7-12|	noun -16
subject|verb-then-speaker|own|	0 20	1 -17
subject|verb-then-speaker|own|0|	noun -38
subject|verb-then-speaker|own|13-25|	noun -34
subject|verb-then-speaker|own|1|	name 28	noun -12	pronoun 20
subject|verb-then-speaker|own|2|	noun 22	pronoun -6
subject|verb-then-speaker|own|3|	noun -21	pronoun 23
subject|verb-then-speaker|own|4-6|	name 15
subject|verb-then-speaker|own|7-12|	noun -9	pronoun 12
twin|paragraph-before|apposed judging noun|	apposed judging noun -10	apposed judging person -7	apposed judging place -10	apposition judging noun -15	apposition judging person -6	direct judging noun -6	direct judging person -6	shared judging noun -10
twin|paragraph-before|apposed judging person|	apposed judging noun -16	apposition judging noun -17	apposition judging person -15	inverted judging noun -17	inverted judging person -18	shared judging noun -14	shared judging person -17
twin|paragraph-before|apposed judging place|	apposed judging noun -9
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -8	apposed other place -6	apposition other noun -9	apposition other person -14	apposition other place -10	direct other noun -13	direct other person -9	shared other noun -13
twin|paragraph-before|apposed other organisation|	apposition other noun -14	direct other noun -10	direct other organisation -7
twin|paragraph-before|apposed other person|	apposed other noun -14	apposed other person -12	apposition other noun -18	apposition other organisation -11	apposition other person -8	apposition other place -13	direct other noun -15	direct other person -11	shared other noun -13	shared other person -15
twin|paragraph-before|apposed other place|	apposed other noun -6
twin|paragraph-before|apposed saying name|	direct saying person -8	inverted saying noun -11
twin|paragraph-before|apposed saying noun|	apposed saying noun -27	apposed saying person -19	apposed saying place -15	apposition saying noun -26	apposition saying organisation -9	apposition saying person -23	direct saying noun -11	direct saying organisation -17	direct saying person -14	direct saying pronoun -8	inverted saying noun -28	inverted saying person -14	inverted saying pronoun -12	shared saying noun -9	shared saying organisation -9
twin|paragraph-before|apposed saying organisation|	apposed saying noun -12	apposed saying person -10	apposition saying noun -13	direct saying noun -10	shared saying organisation -7
twin|paragraph-before|apposed saying person|	apposed saying noun -26	apposed saying organisation -15	apposed saying person -18	apposed saying place -17	apposition saying name 9	apposition saying noun -11	apposition saying organisation -13	apposition saying person -13	apposition saying place -13	direct saying noun -20	direct saying person -15	inverted saying name -14	inverted saying noun -25	inverted saying organisation 11	inverted saying person -15	inverted saying place -11	inverted saying pronoun -16	passive saying noun -18	shared saying name -11	shared saying noun -17	shared saying person 11
twin|paragraph-before|apposed saying place|	apposed saying noun -15
twin|paragraph-before|apposed thinking noun|	apposed thinking noun -9	apposed thinking person -9	apposition thinking noun -11	direct thinking noun -10	shared thinking noun -11
twin|paragraph-before|apposed thinking person|	apposed thinking noun -13	apposition thinking noun -10	shared thinking person -14
twin|paragraph-before|apposition judging noun|	apposed judging noun -12	apposed judging person -9	inverted judging noun -7
twin|paragraph-before|apposition judging person|	apposed judging noun -11	apposed judging person -15	inverted judging noun -6
twin|paragraph-before|apposition other noun|	apposed other noun -9	apposed other organisation -12	apposed other person -11	apposed other place -6	shared other noun -13
twin|paragraph-before|apposition other person|	apposed other noun -23	apposed other person -9
twin|paragraph-before|apposition other place|	apposed other noun -8	apposed other person -6
twin|paragraph-before|apposition saying name|	apposed saying person -12
twin|paragraph-before|apposition saying noun|	apposed saying noun -22	apposed saying person -29	inverted saying noun -15	inverted saying organisation -13	inverted saying person -10	inverted saying pronoun -6	shared saying noun -20	shared saying person -17	shared saying pronoun -15
twin|paragraph-before|apposition saying organisation|	apposed saying noun -6	shared saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -27	apposed saying person -11	inverted saying noun -23
twin|paragraph-before|apposition thinking noun|	apposed thinking noun -8	shared thinking noun -6
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	apposed judging noun -13	direct other noun -18
twin|paragraph-before|direct judging organisation|	apposed judging noun -11
twin|paragraph-before|direct judging person|	apposed judging name -13	apposed judging noun -21	apposed judging organisation -15	direct other person -15	shared judging person -9
twin|paragraph-before|direct judging pronoun|	apposed judging noun -12	direct other pronoun -14
twin|paragraph-before|direct other name|	direct other name -13
twin|paragraph-before|direct other noun|	apposed other noun -14	apposed other organisation -10	apposed other person -10	direct judging noun -16	direct other noun -22	direct saying noun -12	passive other noun -14
twin|paragraph-before|direct other organisation|	apposed other organisation -11	direct other organisation -7
twin|paragraph-before|direct other person|	apposed other name -18	apposed other noun -23	apposed other person -15	apposed other place -8	direct judging person -15	direct other person -18	direct saying person -24	passive other noun -17
twin|paragraph-before|direct other place|	direct other place -8
twin|paragraph-before|direct other pronoun|	apposed other name -11	apposed other noun -10	direct judging pronoun -15	direct other pronoun -25	direct saying pronoun -11	direct thinking pronoun -11
twin|paragraph-before|direct saying name|	apposed saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -27	apposed saying organisation -12	apposed saying person -19	apposed saying place -14	direct other noun -16	shared saying noun -12	shared saying organisation -11	shared saying person -6
twin|paragraph-before|direct saying organisation|	direct other organisation -7
twin|paragraph-before|direct saying person|	apposed saying name -26	apposed saying noun 6	apposed saying organisation -23	apposed saying person -25	apposed saying place -30	direct other person -34
twin|paragraph-before|direct saying pronoun|	apposed saying name -10	apposed saying noun -34	direct other pronoun -15
twin|paragraph-before|direct thinking noun|	apposed thinking noun -11
twin|paragraph-before|direct thinking person|	apposed thinking noun -10
twin|paragraph-before|direct thinking pronoun|	direct other pronoun -8
twin|paragraph-before|inverted judging noun|	apposed judging person -11	apposition judging noun -7
twin|paragraph-before|inverted judging person|	apposed judging person -10	apposition judging noun -13
twin|paragraph-before|inverted saying noun|	apposed saying noun -24	apposed saying person -14	apposition saying noun -18	apposition saying person -18	shared saying pronoun -10
twin|paragraph-before|inverted saying organisation|	apposed saying person -12	apposition saying noun -13
twin|paragraph-before|inverted saying person|	apposed saying noun -16	apposed saying person -9	apposition saying noun -15	shared saying noun -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -12	apposed saying person -6	apposition saying noun -6
twin|paragraph-before|passive other noun|	direct other noun -15
twin|paragraph-before|passive saying noun|	apposed saying person -9
twin|paragraph-before|relative other noun|	relative other noun -10
twin|paragraph-before|shared judging noun|	apposed judging noun -11	apposed judging person -12	apposition judging noun -12	shared judging noun -12	shared judging pronoun -8
twin|paragraph-before|shared judging person|	apposed judging person -19	apposition judging noun 7	direct judging noun -10	direct judging person -9	inverted judging noun -14	shared judging noun -17	shared judging pronoun -13
twin|paragraph-before|shared judging pronoun|	apposition judging noun -11	direct judging noun -9	shared judging noun -12	shared judging pronoun -6
twin|paragraph-before|shared other name|	apposed other name -7	apposition other noun -7
twin|paragraph-before|shared other noun|	apposed other noun -14	apposed other person -7	apposition other noun -15	shared other noun -14	shared other pronoun -7
twin|paragraph-before|shared other person|	apposed other noun -8	apposed other person -15	apposition other noun -13	shared other noun -10	shared other place -11
twin|paragraph-before|shared other pronoun|	apposition other noun -11	shared other noun -11
twin|paragraph-before|shared saying name|	shared saying noun -8
twin|paragraph-before|shared saying noun|	apposed saying noun -14	apposed saying person -9	apposition saying organisation -12	direct saying noun -12	inverted saying noun -13	inverted saying person -10	shared saying name -6	shared saying noun -20	shared saying person -13	shared saying pronoun -8
twin|paragraph-before|shared saying organisation|	apposed saying noun -9	apposed saying organisation -9	apposition saying noun -9	direct saying noun -17
twin|paragraph-before|shared saying person|	apposed saying noun -21	apposed saying person 9	direct saying noun -27	inverted saying noun -12	inverted saying pronoun -22	shared saying noun -27	shared saying person -22	shared saying pronoun -19
twin|paragraph-before|shared saying pronoun|	direct saying noun -11	inverted saying noun 10	shared saying noun -24	shared saying person -11	shared saying pronoun -24
twin|paragraph-before|shared thinking noun|	apposed thinking noun -11	apposition thinking noun -8	direct thinking noun -8	shared thinking noun -15
twin|paragraph-before|shared thinking person|	apposed thinking person -13	apposition thinking noun -9
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -36	apposed judging person -25	apposed judging place -13	direct judging noun -28	shared judging noun -24	shared judging person -10	shared judging pronoun -15
twin|quote-then-speaker|apposed judging person|	apposed judging noun -15	direct judging noun 8	shared judging noun -8	shared judging person -12
twin|quote-then-speaker|apposed judging place|	apposed judging noun -19
twin|quote-then-speaker|apposed other name|	shared other noun -13
twin|quote-then-speaker|apposed other noun|	apposed other organisation -23	apposed other person -43	apposed other place -28	apposition other noun 6	apposition other place -9	direct other person -12	direct other place 10	passive other noun -12	shared other noun -40	shared other organisation -15	shared other person -37	shared other pronoun -33
twin|quote-then-speaker|apposed other organisation|	apposed other noun -35	shared other organisation -17	shared other person -21
twin|quote-then-speaker|apposed other person|	apposed other noun 14	apposed other person -12	apposition other noun -19	direct other noun 24	shared other person 20
twin|quote-then-speaker|apposed other place|	apposed other noun -27	shared other noun -21
twin|quote-then-speaker|apposed saying noun|	apposed other noun 6	apposed saying noun -55	apposed saying person -40	apposed saying place 9	apposition saying noun 9	direct saying organisation -29	direct saying person -41	direct saying pronoun -32	shared saying name -8	shared saying noun -11	shared saying organisation -8	shared saying person -36	shared saying place 10	shared saying pronoun -31
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -17	apposed saying person -25	apposition saying noun -12	direct saying noun -16	shared saying person -21
twin|quote-then-speaker|apposed saying person|	apposed other person 6	apposed saying noun -21	apposed saying person 8	apposition saying name 20	apposition saying noun 53	apposition saying organisation 26	apposition saying person 7	direct saying noun -17	direct saying organisation -11	direct saying person -13	passive saying noun 17	shared saying organisation 12	shared saying person -6
twin|quote-then-speaker|apposed saying place|	apposed saying noun -21
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -19	shared thinking noun 20	shared thinking person -11
twin|quote-then-speaker|apposed thinking person|	shared thinking noun -8	shared thinking person 8
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -7	shared judging noun -15	shared judging person -15	shared judging pronoun -9
twin|quote-then-speaker|apposition other noun|	apposed other noun -27	apposed other person -22	shared other noun -17	shared other person -21
twin|quote-then-speaker|apposition other place|	apposed other noun -10
twin|quote-then-speaker|apposition saying name|	apposed saying person -20
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 13	apposed saying organisation -9	passive saying noun 7	shared saying name -12	shared saying noun -8	shared saying organisation -15	shared saying person 18	shared saying pronoun -26
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -23	shared saying noun -17
twin|quote-then-speaker|apposition saying person|	apposed saying noun 14	apposed saying person -26	shared saying person -19
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 24
twin|quote-then-speaker|apposition thinking noun|	shared thinking person -6	shared thinking pronoun -8
twin|quote-then-speaker|direct judging noun|	apposed judging noun -37	apposed judging person -11	passive judging noun -10	shared judging noun -10	shared judging person -11	shared judging pronoun -14
twin|quote-then-speaker|direct judging organisation|	apposed judging person -9
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -21	shared judging pronoun -15
twin|quote-then-speaker|direct other noun|	apposed other noun -50	apposed other person -30	direct other noun -42	direct saying noun -19	direct thinking noun -8	passive other noun -14	passive other organisation 15	passive other person -14
twin|quote-then-speaker|direct other person|	apposed other noun 6	direct other person -18	direct saying person -8
twin|quote-then-speaker|direct other place|	apposed other noun -16
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -19	direct other pronoun -19	direct saying pronoun -24	shared judging pronoun -15
twin|quote-then-speaker|direct saying noun|	apposed saying noun 22	apposed saying organisation -24	apposed saying person -9	direct other noun -23	passive saying noun 12	shared saying noun -16	shared saying person -27	shared saying pronoun -22
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 16	apposed saying person 12
twin|quote-then-speaker|direct saying person|	apposed saying noun 34	apposed saying person 21	direct other person -9
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 11	direct other pronoun -24	passive saying noun 18
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -21	apposed thinking person -19	direct other noun -9	passive thinking noun -20	shared thinking person -7
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun 11
twin|quote-then-speaker|passive judging noun|	direct judging noun -11
twin|quote-then-speaker|passive other noun|	apposed other noun -19	direct other noun -15	shared other noun -24	shared other person -11	shared other pronoun -23
twin|quote-then-speaker|passive other organisation|	direct other noun 8
twin|quote-then-speaker|passive other person|	direct other noun 10
twin|quote-then-speaker|passive saying noun|	apposed saying person -14	apposition saying noun -22	direct saying noun -27	direct saying pronoun -20
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -19
twin|quote-then-speaker|relative judging noun|	relative other noun -9
twin|quote-then-speaker|relative judging person|	relative other person 11
twin|quote-then-speaker|relative other noun|	relative judging noun -9	relative other noun -7	relative saying noun -14
twin|quote-then-speaker|relative other person|	relative judging person 10	relative other person 17	relative saying person 16
twin|quote-then-speaker|relative saying noun|	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 16
twin|quote-then-speaker|shared judging name|	shared judging noun 14
twin|quote-then-speaker|shared judging noun|	apposed judging noun -25	apposed judging person -18	apposition judging noun 14	direct judging noun 13	shared judging name -20	shared judging person -9	shared judging pronoun -21
twin|quote-then-speaker|shared judging organisation|	shared judging person -22
twin|quote-then-speaker|shared judging person|	apposed judging person 8	apposition judging noun -17	apposition judging person 8	direct judging noun 6	shared judging organisation 21	shared judging person -16	shared judging pronoun -14
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 19	apposition judging noun 19	direct judging pronoun -17	direct other pronoun -17	shared judging person 16	shared judging pronoun -9
twin|quote-then-speaker|shared other noun|	apposed other name 8	apposed other noun -30	passive other noun -20	shared other noun -35	shared other organisation -17	shared other person -22
twin|quote-then-speaker|shared other organisation|	apposed other noun -11	apposed other organisation -18
twin|quote-then-speaker|shared other person|	apposed other organisation 11	apposed other person 25	apposed other place 11	apposition other noun 12	apposition other place 6	passive other noun -7	shared other noun -8
twin|quote-then-speaker|shared other pronoun|	passive other noun -9	shared other noun -20	shared other person -13
twin|quote-then-speaker|shared saying name|	apposed saying noun -19	apposition saying noun -8	shared saying noun -17	shared saying person 6
twin|quote-then-speaker|shared saying noun|	apposed saying noun -23	apposed saying person -20	apposed saying place -20	apposition saying organisation -6	direct saying noun 13	shared saying name -11	shared saying noun -18	shared saying organisation 11	shared saying person 6	shared saying pronoun -11
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -10	apposed saying person -14	apposition saying noun -17	shared saying noun -15	shared saying person -16
twin|quote-then-speaker|shared saying person|	apposed saying noun -10	apposed saying organisation -17	apposed saying person 13	apposition saying noun -7	apposition saying person 21	shared saying name -14	shared saying noun 11	shared saying organisation 12	shared saying person -7
twin|quote-then-speaker|shared saying place|	apposed saying noun -16
twin|quote-then-speaker|shared saying pronoun|	apposed saying noun 6	apposition saying noun 15	apposition saying pronoun 25	shared other pronoun 11	shared saying name -13	shared saying noun 6	shared saying person -14	shared saying pronoun -10
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 14	shared thinking person -11	shared thinking pronoun 15
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 18	apposed thinking person 8	apposition thinking noun 15	shared thinking noun 19
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -17
twin|quote-then-verb|inverted saying noun|	inverted saying person 19
twin|quote-then-verb|inverted saying person|	inverted saying noun -13
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -23
twin|sentence-after|apposed other noun|	apposition other noun -12	direct other noun 11	direct other person -22	direct other pronoun -16
twin|sentence-after|apposed saying noun|	apposition saying noun -18	direct saying noun -9	direct saying pronoun -20
twin|sentence-after|apposed saying person|	apposition saying noun -12
twin|sentence-after|apposition judging noun|	apposed judging person -8
twin|sentence-after|apposition saying noun|	apposed saying noun -17	apposed saying person -19	inverted saying pronoun -12
twin|sentence-after|direct other noun|	apposed other name -16	apposed other noun -18	direct other noun -34	direct saying noun -23
twin|sentence-after|direct other organisation|	direct saying organisation -15
twin|sentence-after|direct other person|	apposed other noun -21
twin|sentence-after|direct other pronoun|	apposed other noun -16	direct other pronoun -24
twin|sentence-after|direct saying noun|	apposed saying noun -20	direct other noun -17	shared saying noun -18	shared saying person -9
twin|sentence-after|direct saying organisation|	direct other organisation -11
twin|sentence-after|inverted saying pronoun|	apposition saying noun 6
twin|sentence-after|shared saying noun|	direct saying noun -16
twin|sentence-after|shared saying person|	direct saying noun -12
twin|sentence-before|apposed judging noun|	apposed judging noun -19	apposed judging person -25	apposition judging noun -15	apposition judging organisation -15	apposition judging person -17	direct judging noun -23	direct judging person -20	direct judging pronoun -11	inverted judging noun -12
twin|sentence-before|apposed judging organisation|	apposition judging noun -17	inverted judging noun -23
twin|sentence-before|apposed judging person|	apposed judging noun -32	apposed judging person -22	apposition judging noun -9	direct judging noun -10	inverted judging noun 6	inverted judging person -22
twin|sentence-before|apposed other name|	apposition other noun -21	direct other noun -24	direct other person -22
twin|sentence-before|apposed other noun|	apposed other noun -37	apposed other organisation -23	apposed other person -28	apposed other place -14	apposition other name -23	apposition other noun -39	apposition other organisation -30	apposition other person -44	apposition other place -20	direct other name -6	direct other noun -46	direct other organisation -23	direct other person -9	direct other pronoun -22	inverted saying noun -24
twin|sentence-before|apposed other organisation|	apposed other noun -33	apposition other noun 6	direct other noun -29
twin|sentence-before|apposed other person|	apposed other noun -13	apposition other name -29	apposition other noun -9	apposition other organisation -29	apposition other place -21	direct other noun 7
twin|sentence-before|apposed other place|	apposed other noun -13	apposed other person -16	apposed other place -24	apposition other noun -17	direct other noun -20	direct other organisation -17	direct other person -12	direct other place -15
twin|sentence-before|apposed saying name|	apposed saying noun -10	apposed saying person -13	apposition saying noun -13	direct saying name -14	direct saying noun -18	direct saying person -14	inverted saying noun -19
twin|sentence-before|apposed saying noun|	apposed saying name -8	apposed saying noun -44	apposed saying person -30	apposed saying place -27	apposition saying person -41	direct saying noun -41	direct saying organisation -18	direct saying person -46	direct saying pronoun -27	inverted saying noun -41	inverted saying organisation -8	inverted saying person -21	inverted saying pronoun -26
twin|sentence-before|apposed saying organisation|	apposed saying person -16	apposition saying noun -30	apposition saying place -15	direct saying noun -13	direct saying person -14	direct saying pronoun -15	inverted saying noun -31	inverted saying pronoun -24
twin|sentence-before|apposed saying person|	apposed saying name -17	apposed saying organisation -23	apposed saying place -27	apposition saying name 13	apposition saying place -19	direct saying noun -17	direct saying person -18	inverted saying pronoun -36
twin|sentence-before|apposed saying place|	apposed saying noun -23	apposed saying person -12	apposition saying noun -12	direct saying noun -18	direct saying organisation -13	direct saying person -18	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -29	apposed thinking person -8	apposition thinking person -13	direct thinking noun -28	direct thinking person -8	direct thinking pronoun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -7
twin|sentence-before|apposition judging noun|	apposed judging noun -18	apposed judging organisation -15	apposed judging person -16	inverted judging name -14	inverted judging noun -13
twin|sentence-before|apposition judging organisation|	apposed judging noun -21	apposed judging person -20
twin|sentence-before|apposition judging person|	apposed judging noun -22
twin|sentence-before|apposition other name|	apposed other noun -28	apposed other person -30
twin|sentence-before|apposition other noun|	apposed other name -20	apposed other noun -37	apposed other organisation -32	apposed other person -46	apposed other place -19	passive other noun -18
twin|sentence-before|apposition other organisation|	apposed other noun -36	apposed other person -24
twin|sentence-before|apposition other person|	apposed other noun 6
twin|sentence-before|apposition other place|	apposed other noun -17	apposed other person -12
twin|sentence-before|apposition saying name|	apposed saying person -20	inverted saying pronoun -11
twin|sentence-before|apposition saying noun|	apposed saying name -8	apposed saying noun -29	apposed saying organisation -23	apposed saying person -28	apposed saying place -11	inverted saying name -20	inverted saying noun -8	inverted saying organisation -23	inverted saying person -23	inverted saying pronoun -35
twin|sentence-before|apposition saying organisation|	apposed saying noun -25	apposed saying person -31	inverted saying noun -30
twin|sentence-before|apposition saying person|	apposed saying noun 8	apposed saying person -15	inverted saying noun 15	inverted saying organisation 22	inverted saying person -16	inverted saying pronoun 7
twin|sentence-before|apposition saying place|	apposed saying organisation -9	apposed saying person -14	inverted saying noun -13
twin|sentence-before|apposition thinking noun|	apposed thinking person -17
twin|sentence-before|apposition thinking person|	apposed thinking noun -22
twin|sentence-before|direct judging noun|	apposed judging noun -29	apposed judging person -9	passive judging noun -7
twin|sentence-before|direct judging organisation|	inverted judging noun -22
twin|sentence-before|direct judging person|	apposed judging noun -38	inverted judging noun -20
twin|sentence-before|direct judging pronoun|	apposed judging noun -19
twin|sentence-before|direct other name|	apposed other noun -14
twin|sentence-before|direct other noun|	apposed other name -25	apposed other noun -15	apposed other organisation -29	apposed other person -25	apposed other place -21	passive other noun -29	passive other organisation -23	passive other person -27
twin|sentence-before|direct other organisation|	apposed other noun -29	apposed other place -32	inverted saying noun -27
twin|sentence-before|direct other person|	apposed other noun -25	apposed other place 14	passive other pronoun -25
twin|sentence-before|direct other place|	apposed other place -17
twin|sentence-before|direct other pronoun|	apposed other noun -29	passive other noun -17
twin|sentence-before|direct saying name|	apposed saying name -18	inverted saying name -17	inverted saying pronoun -17
twin|sentence-before|direct saying noun|	apposed saying name 10	apposed saying noun -34	apposed saying organisation -16	apposed saying person -19
twin|sentence-before|direct saying organisation|	apposed saying noun -32	apposed saying place -25	inverted saying noun 7
twin|sentence-before|direct saying person|	apposed saying name -20	apposed saying noun -33	apposed saying place -26	inverted saying name -20	inverted saying noun -12	passive saying noun -15
twin|sentence-before|direct saying pronoun|	apposed saying noun 12	apposed saying organisation 8	inverted saying noun 17
twin|sentence-before|direct thinking noun|	apposed thinking noun -7
twin|sentence-before|direct thinking person|	apposed thinking noun -16
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -18
twin|sentence-before|inverted judging name|	apposition judging noun -15
twin|sentence-before|inverted judging noun|	apposed judging noun -11	apposed judging organisation -16	apposed judging person -17	apposition judging noun -12	apposition judging person -20	direct judging organisation -13	direct judging person -11
twin|sentence-before|inverted judging person|	apposed judging person -22
twin|sentence-before|inverted saying name|	apposition saying noun -17	direct saying name -20	direct saying person -17
twin|sentence-before|inverted saying noun|	apposed other noun -21	apposed saying name -9	apposed saying noun -12	apposed saying organisation -13	apposed saying person -29	apposed saying place -8	apposition saying noun -38	apposition saying organisation -23	apposition saying person -36	apposition saying place -14	direct other organisation -19	direct saying name -33	direct saying noun -23	direct saying organisation -22	direct saying person -27	direct saying pronoun -13	inverted saying person -25
twin|sentence-before|inverted saying organisation|	apposed saying noun -23	apposed saying person -26	apposition saying noun -31	apposition saying person -21
twin|sentence-before|inverted saying person|	apposed saying noun -11	apposed saying person -16	apposition saying noun -25	apposition saying person -13	inverted saying noun 18
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -18	apposed saying person -29	apposition saying name 12	apposition saying person -14	direct saying name -16
twin|sentence-before|passive judging noun|	direct judging noun -7
twin|sentence-before|passive other noun|	apposition other noun -13	direct other noun -22	direct other pronoun -14
twin|sentence-before|passive other organisation|	direct other noun -24
twin|sentence-before|passive other person|	direct other noun -25
twin|sentence-before|passive other pronoun|	direct other person -7
twin|sentence-before|passive saying noun|	direct saying person -15	direct saying pronoun -13
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	direct judging person -29
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -41	apposed judging organisation -23	apposed judging person -26	apposed judging place -21	apposition judging organisation -21	apposition judging person -19	apposition judging place -18	direct judging noun -34	direct judging organisation -19	direct judging person -36	direct judging pronoun 6	shared judging noun -33	shared judging person -8	shared judging pronoun 8
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 16	apposed judging person -24	apposition judging noun 28	direct judging person -22	shared judging organisation 11
twin|speaker-then-quote|apposed judging person|	apposed judging name 6	apposed judging noun 22	apposed judging organisation 23	apposed judging person -11	apposition judging noun 33	apposition judging organisation -12	direct judging noun -8	shared judging noun 35	shared judging person -10
twin|speaker-then-quote|apposed judging place|	apposed judging noun -12	direct judging person -15	shared judging noun 8
twin|speaker-then-quote|apposed other name|	apposed other noun -20	apposed other person -9	apposed other place -22	apposed saying name -12	apposition other noun -12	direct other noun -26	direct other person -13	shared other name -20	shared saying name 7
twin|speaker-then-quote|apposed other noun|	apposed judging noun -14	apposed other name -26	apposed other noun -65	apposed other organisation -6	apposed other person -11	apposed other place -28	apposed saying noun 16	apposition other person -30	direct other name -14	direct other noun -9	direct other organisation -22	direct other person -48	direct other pronoun -34	direct saying pronoun -20	shared judging noun -14	shared other noun -34	shared other organisation -20	shared saying noun 21	shared saying person -35
twin|speaker-then-quote|apposed other organisation|	apposed other noun 12	apposition other noun 12	direct other noun 16	shared other organisation 17
twin|speaker-then-quote|apposed other person|	apposed other noun -17	apposed saying person -9	apposition other noun 11	apposition other person 6	direct other noun 25	direct other person -6	shared other noun 20	shared other organisation 12	shared other person -8	shared other pronoun -22	shared saying noun 22
twin|speaker-then-quote|apposed other place|	apposed other name 12	apposed other place -34	direct other noun -26	direct other person -38	shared other place 6
twin|speaker-then-quote|apposed saying name|	apposed saying name -33	apposed saying noun 10	apposed saying person -35	apposed saying place -12	apposition saying noun -8	direct saying name -26	direct saying noun -23	direct saying person -35	direct saying pronoun -26	shared saying noun 15	shared saying person -12
twin|speaker-then-quote|apposed saying noun|	apposed saying name 9	apposed saying noun -48	apposed saying organisation -9	apposed saying person -69	apposed saying place -40	apposition saying organisation -27	apposition saying person -56	apposition saying place 6	direct other pronoun -16	direct saying noun -11	direct saying person -45	direct saying pronoun -8	shared saying name -22	shared saying noun -30	shared saying organisation -15	shared saying place -11
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -21	apposed saying noun -17	apposed saying person -37	apposition saying noun 8	direct saying noun -25	direct saying person -19	direct saying pronoun 8	shared saying name -21	shared saying organisation -19	shared saying person -31
twin|speaker-then-quote|apposed saying person|	apposed other person -10	apposed saying name 36	apposed saying noun 11	apposed saying organisation -8	apposed saying person 18	apposed saying place 20	apposition saying name 19	apposition saying noun 25	apposition saying organisation 22	apposition saying person 34	apposition saying place 32	direct saying noun -28	direct saying person -46	direct saying pronoun -37	shared saying name 16	shared saying noun 37	shared saying organisation 27	shared saying person 7	shared saying place 20
twin|speaker-then-quote|apposed saying place|	apposed saying name -7	apposed saying noun -27	apposed saying person -14	apposition saying noun -25	apposition saying person -13	direct saying noun -11	direct saying person -35	direct saying pronoun -11	shared saying noun -13	shared saying person -21	shared saying place -12
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -18	shared thinking name -21
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -41	apposed thinking person -28	apposed thinking place -21	apposition thinking noun -7	direct thinking noun -23	direct thinking person -21	direct thinking pronoun -31	shared thinking noun 6	shared thinking person -26
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 9	apposition thinking noun 12	direct thinking pronoun -9
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -21
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -24	apposed judging organisation -26	apposed judging person -50	shared judging name -27	shared judging noun -30	shared judging organisation -18	shared judging person -19	shared judging pronoun -23
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -31	shared judging noun 11
twin|speaker-then-quote|apposition judging person|	apposed judging noun 7	apposed judging person 11	apposed judging place 14	shared judging noun -12	shared judging person -10	shared judging pronoun -16
twin|speaker-then-quote|apposition judging place|	apposed judging noun -15
twin|speaker-then-quote|apposition other noun|	apposed other name -7	apposed other noun -13	apposed other organisation -19	apposed other person -37	apposed other place -14	apposed saying noun -14	apposition saying noun -18	passive other organisation 12	shared other name -9	shared other organisation -14	shared other person -31	shared other pronoun -26	shared saying noun -26	shared saying person -18
twin|speaker-then-quote|apposition other organisation|	apposed other noun -26	apposed other person -18	shared other noun -17
twin|speaker-then-quote|apposition other person|	apposed other noun 20	apposed other person -14	shared other noun -15	shared other person -30	shared saying person 8
twin|speaker-then-quote|apposition saying name|	apposed saying noun -13	apposed saying person -25	shared saying name 6	shared saying noun -7	shared saying person -21
twin|speaker-then-quote|apposition saying noun|	apposed saying name -27	apposed saying noun -22	apposed saying organisation -14	apposed saying person -84	apposed saying place -26	apposition other noun -19	shared saying name -27	shared saying noun -56	shared saying organisation -32	shared saying person -52	shared saying place -12	shared saying pronoun -42
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 11	apposed saying person -42	shared saying organisation -22
twin|speaker-then-quote|apposition saying person|	apposed saying noun 43	apposed saying person -23	shared saying noun -11	shared saying organisation -7	shared saying person -11	shared saying pronoun -12
twin|speaker-then-quote|apposition saying place|	apposed saying noun -13	apposed saying person -18	shared saying person -18
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -17	shared saying noun -20	shared saying person -15
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -26	shared thinking noun -15	shared thinking pronoun 9
twin|speaker-then-quote|direct judging noun|	apposed judging person -27	direct other noun -10	shared judging noun 14	shared judging organisation -24	shared judging person 12	shared judging pronoun -26
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -13
twin|speaker-then-quote|direct judging person|	apposed judging name -8	apposed judging noun 16	apposed judging organisation 19	direct other person -7	shared judging person -24
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -8	direct other pronoun -21	shared judging pronoun -11
twin|speaker-then-quote|direct other name|	apposed other noun -20
twin|speaker-then-quote|direct other noun|	apposed other name 8	apposed other noun 26	apposed other organisation -34	apposed other person -34	apposed saying noun 14	direct judging noun -19	direct other noun -56	direct thinking noun -31	passive other noun -6	passive other person -15	shared thinking noun -25
twin|speaker-then-quote|direct other organisation|	apposed other noun -6	direct other organisation 10
twin|speaker-then-quote|direct other person|	apposed other name -13	apposed other noun 23	apposed other person 19	apposed other place 16	direct judging person -9	direct other person -25	direct saying person -24
twin|speaker-then-quote|direct other place|	direct other place -23
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	apposed other noun 13	apposed saying noun 16	direct judging pronoun -21	direct other pronoun -18	direct saying pronoun -18	direct thinking pronoun -24	shared judging pronoun -8	shared thinking pronoun -23
twin|speaker-then-quote|direct saying name|	apposed saying name -24	direct other name 9
twin|speaker-then-quote|direct saying noun|	apposed saying name 29	apposed saying noun 11	apposed saying organisation 16	apposed saying person 29	apposed saying place 15	passive saying noun -26	shared saying noun -23	shared saying organisation -25	shared saying person 7	shared saying pronoun -10
twin|speaker-then-quote|direct saying person|	apposed saying name -11	apposed saying noun 44	apposed saying organisation 23	apposed saying person 17	direct other person -26	passive saying noun 26	shared saying noun 17
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 17	apposed saying name 30	apposed saying noun 14	apposed saying organisation -6	apposed saying person 26	apposed saying place 16	direct other pronoun -18
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 20	direct other noun -28	shared thinking person -26
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 25	shared thinking person -24
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -33	apposed thinking person 8	direct other pronoun -22	shared thinking person -18	shared thinking pronoun -24
twin|speaker-then-quote|passive other noun|	direct other noun -22	direct other person -25
twin|speaker-then-quote|passive other organisation|	apposition other noun -24
twin|speaker-then-quote|passive other person|	direct other noun 22
twin|speaker-then-quote|passive saying noun|	direct saying noun -29	direct saying person -26
twin|speaker-then-quote|shared judging name|	shared judging noun -17	shared judging person -19
twin|speaker-then-quote|shared judging noun|	apposed judging noun -10	apposed judging person -24	apposed judging place -21	apposition judging noun -17	apposition judging organisation -12	apposition judging person 9	direct judging noun -14	direct judging person -9	shared judging name 6	shared judging noun -20	shared judging organisation -15	shared judging place -7	shared judging pronoun -35
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -11	apposition judging noun -14	direct judging noun 15
twin|speaker-then-quote|shared judging person|	apposed judging noun 7	apposition judging person 16	direct judging noun -29	direct judging person -14	shared judging name 16	shared judging noun -14
twin|speaker-then-quote|shared judging place|	shared judging noun -18
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -8	apposed judging person -15	apposition judging noun 28	apposition judging person 19	direct judging noun 9	direct judging pronoun -9	direct other pronoun -9	shared judging noun 18	shared judging person 7
twin|speaker-then-quote|shared other name|	apposed other name -10	apposition other noun -10	shared other noun 18
twin|speaker-then-quote|shared other noun|	apposed other noun -8	apposed other organisation -18	apposed other person -18	shared other name -9	shared other noun -12	shared other organisation -22	shared other pronoun 8
twin|speaker-then-quote|shared other organisation|	apposed other noun 12	apposed other organisation 15	apposition other noun 18	shared other person 12
twin|speaker-then-quote|shared other person|	apposed other noun -17	apposed other organisation -15	apposed other person -11	apposition other noun -9	shared other noun -14	shared other pronoun -16	shared saying person 18
twin|speaker-then-quote|shared other pronoun|	apposed other noun -18	apposed other person 12	shared other person -24	shared other pronoun -9
twin|speaker-then-quote|shared saying name|	apposed saying noun -20	apposed saying organisation 7	apposed saying person -17	shared saying noun -6	shared saying organisation 6	shared saying person -26	shared saying pronoun -17
twin|speaker-then-quote|shared saying noun|	apposed saying noun -28	apposed saying person -21	apposed saying place -8	apposition other noun -18	apposition saying name -18	apposition saying organisation 13	apposition saying person -7	direct saying noun -10	direct saying person -15	shared saying noun -12	shared saying person -29	shared saying place -22	shared saying pronoun -6
twin|speaker-then-quote|shared saying organisation|	apposed saying name -19	apposed saying organisation -17	apposed saying person -12	apposition saying noun 6	apposition saying organisation -17	apposition saying person -14	direct saying noun -10	shared saying name -19	shared saying noun -11	shared saying person -23
twin|speaker-then-quote|shared saying person|	apposed saying name 9	apposed saying noun -17	apposed saying organisation -18	apposed saying person -6	apposed saying place 25	apposition saying person 12	apposition saying place -7	direct saying noun -21	shared other person 17	shared saying name -11	shared saying noun -7	shared saying organisation 25	shared saying person -15	shared saying place 11	shared saying pronoun -9
twin|speaker-then-quote|shared saying place|	apposed saying noun -7	apposed saying person -7	apposed saying place -10	apposition saying noun 14	shared saying noun -14	shared saying person -8
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 9	apposition saying person 15	direct saying noun 11	shared saying name -13	shared saying noun -6
twin|speaker-then-quote|shared thinking name|	shared thinking noun -9	shared thinking person -12
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun 13	apposed thinking person -23	apposition thinking noun 11	direct other noun -7	direct thinking noun -13	shared thinking name -12	shared thinking person -29	shared thinking pronoun -11
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -10	direct thinking noun 27	direct thinking person 9	direct thinking pronoun 15	shared thinking name 8	shared thinking pronoun 21
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun -11	direct other pronoun -19	direct thinking noun 8	direct thinking pronoun -19	shared thinking noun -18	shared thinking person -17
verb-before|according|,|	other 30
verb-before|according|:|	other 23
verb-before|according|determiner|	other -21
verb-before|according|preposition|	other -15
verb-before|according|quote|	other 7
verb-before|according|start|	other 10
verb-before|according|verb-saying|	other -17
verb-before|according|verb-thinking|	other 14
verb-before|according|word|	other -29
verb-before|apposed|(|	base 10
verb-before|apposed|)|	base -9	past -16	present -19
verb-before|apposed|,|	base 9	participle -22	past 32	present 22
verb-before|apposed|-|	base -22	other -29	participle -19
verb-before|apposed|capital|	base -20	other -18	past -48	present -31
verb-before|apposed|determiner|	base -12	other -19
verb-before|apposed|pronoun|	base -32	other -7	past -58	present 6
verb-before|apposed|quote|	base -11	other -6	past -12	present 9
verb-before|apposed|verb-judging|	base -8
verb-before|apposed|verb-saying|	base -12	other -27	past -24	present -21
verb-before|apposed|word|	base -40	other 18	participle -16	past -28	present -40
verb-before|apposed|–|	other -27
verb-before|apposed|—|	other -21	past 9
verb-before|apposition|,|	base -16	other -18	participle -80	past -11	present -19
verb-before|direct|capital|	base -37	other -11	participle 11	past 16	present 8
verb-before|direct|determiner|	base -16	other 11	participle -27	past -7	present -19
verb-before|direct|pronoun|	base -27	other -23	participle -25	past 28	present 11
verb-before|direct|subordinator|	participle -19
verb-before|direct|verb-judging|	base -17	other -45	past -27	present -35
verb-before|direct|verb-saying|	base -18	other -69	participle -17	past -11	present 13
verb-before|direct|verb-thinking|	base -24	other -39	participle -23	present -8
verb-before|direct|word|	base -27	participle -12	past 41
verb-before|inverted|"|	past 17
verb-before|inverted|'|	past 24
verb-before|inverted|)|	past -65	present -19
verb-before|inverted|,|	past 13	present 6
verb-before|inverted|-|	past -16
verb-before|inverted|:|	past 9
verb-before|inverted|capital|	present -15
verb-before|inverted|coordinator|	past -90	present -28
verb-before|inverted|pronoun|	past -27	present -16
verb-before|inverted|quote|	past 21	present -6
verb-before|inverted|start|	past 14
verb-before|inverted|stop|	present -20
verb-before|inverted|that|	past -36
verb-before|inverted|word|	past 15	present -26
verb-before|inverted|—|	past 8
verb-before|passive|,|	other -32	present 6
verb-before|passive|capital|	other -40	past 10
verb-before|passive|coordinator|	other -20
verb-before|passive|preposition|	past -12
verb-before|passive|pronoun|	other -14	past -29
verb-before|passive|quote|	other -27
verb-before|passive|stop|	past -27
verb-before|passive|subordinator|	other -19	past -18
verb-before|passive|that|	other -8	past -15
verb-before|passive|verb-saying|	other 12	past -25
verb-before|passive|verb-thinking|	other -8
verb-before|passive|word|	other 7	past -13
verb-before|relative|that|	base -28	other -14	participle -17	past 7	present 6
verb-before|relative|word|	base -39	other 7	participle 14
verb-before|shared|)|	other -19	past -15
verb-before|shared|,|	other -7	participle 34	past -51	present -24
verb-before|shared|-|	base -21	other -17
verb-before|shared|:|	base -16
verb-before|shared|capital|	participle -49
verb-before|shared|coordinator|	base 9	other -20	participle -6	past 11
verb-before|shared|determiner|	base -10	other -17	participle 13	present -15
verb-before|shared|preposition|	base -21	other -20	participle 17	past -8	present -15
verb-before|shared|pronoun|	base 6	participle -21
verb-before|shared|quote|	base -24	other -21	participle 14
verb-before|shared|subordinator|	base -11	other -6	participle -21	past 8
verb-before|shared|verb-thinking|	participle -11
verb-before|shared|word|	participle -13
verb-before|shared|—|	other -7	past -13
verb-before|shared|’|	present -10
`;
