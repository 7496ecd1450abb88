/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 28	carry-before -6	carry-before-that -48	carry-next -15	colon -8	named-before -21	paragraph-before -28	quote-then-speaker 10	quote-then-verb 11	quoted-as 10	sentence-before -8	signature 6	speaker-then-quote 14	transcript -14
before|according-to|	preposition 26	word 14
before|colon|	, -11	- 35	: -12	adverb -42	auxiliary -32	capital 20	coordinator -11	preposition -8	pronoun -51	quote 7	subordinator 12	that -14	verb-judging -29	word -24
before|named-before|	" 15	& -20	' -6	( -23	) -9	* -19	+ -20	, -6	- -29	; -13	adverb -35	capital -10	coordinator -43	determiner -21	possessive -17	preposition -12	pronoun 12	start -10	subordinator -60	that -7	verb-judging -23	verb-saying -51	word -35	– -11	— -20	’ -7	” 8
before|named-nearby|	& -19	' 8	( 35	+ 7	- 27	/ 13	: -44	; 27	adverb -27	auxiliary -13	determiner -12	preposition -25	start 26	subordinator -11	that -50	verb-judging -52	verb-saying -19	verb-thinking -33	word -24	– 22	— 8	’ 7
before|name|	" 8	# -14	& -21	' 22	( 31	) 11	* 9	+ 6	, 33	- 44	/ 10	: -53	; 24	adverb -40	auxiliary -6	capital 16	coordinator -19	determiner -14	possessive -18	preposition -13	pronoun 8	quote 13	start 17	subordinator -19	that -42	verb-judging -54	verb-saying -17	verb-thinking -29	word -34	§ -8	± 7	– 10	— 21	― 16	’ 7	” 20	• 11
before|noun|	$ -38	' -28	( -11	) -22	+ -17	, 15	- 19	/ 26	: -37	; 32	adverb -48	auxiliary -64	coordinator -40	determiner -22	possessive 6	preposition -14	pronoun -39	start 27	that -29	verb-judging -38	verb-saying -23	verb-thinking -9	word -30	¡ -12	– -17	— -7	’ -35	€ -17
before|paragraph-before|	' -12	( -9	) -6	, -12	- -36	/ -9	: -17	; -14	adverb -33	auxiliary -6	capital -23	coordinator -23	determiner -20	possessive -11	preposition -42	pronoun -22	quote -16	subordinator -23	that -19	verb-judging -14	verb-saying -37	verb-thinking -16	word -47	– -8	— -23	’ -27
before|possessor|	( -14	, 8	: -34	adverb 9	capital -7	coordinator 14	determiner -19	pronoun -16	quote -19	subordinator 8	that -44	verb-judging -17	verb-saying -49	verb-thinking -39	word -20
before|pronoun|	" 11	' 19	, 42	- -15	: -30	capital -33	coordinator 44	determiner 14	preposition -20	pronoun -25	quote 32	subordinator -14	that -69	verb-judging -16	verb-saying -40	verb-thinking -10	— -16
before|quote-then-speaker|	$ -10	' 18	( 7	, 26	- -27	/ 19	: -23	; 8	adverb -52	auxiliary -8	coordinator -46	determiner -16	pronoun -19	quote 29	start 11	subordinator -53	that -63	verb-judging -40	verb-saying -55	verb-thinking -15	word -66
before|quote-then-verb|	adverb 16	verb-saying 12
before|quoted-as|	verb-saying 10
before|sentence-after|	' -8	( -14	, -32	; -16	adverb -36	auxiliary -39	capital -30	coordinator -38	preposition -11	pronoun -8	start 10	subordinator -51	that -22	verb-judging -24	verb-saying -8	verb-thinking -11	— -8
before|sentence-before|	& -26	' -10	( -17	) -18	* -30	, -6	- -46	/ -19	: -26	; -19	adverb -25	auxiliary -39	capital -8	coordinator -14	determiner -27	possessive -22	preposition -25	pronoun -18	quote 6	start 9	subordinator -24	that -52	verb-saying -16	word -6	– -19	— -26	’ -31
before|signature|	- -22	— 13
before|speaker-then-quote|	" 21	$ -33	& -16	' 9	( -8	) 10	* 21	, 61	- 22	/ 16	: -43	; 48	adverb -50	auxiliary -40	capital -6	coordinator 23	preposition -39	pronoun -43	quote 9	start 20	subordinator 7	that -49	verb-judging -38	verb-saying -82	verb-thinking -22	word -8	— 9	― 16	’ -15
before|transcript|	start -13
before|verb-then-speaker|	capital 16	that -20	verb-judging -19	verb-saying 6	word -20
carry-before-that|0|	0 10	1 -22	2 9	3 -13
carry-before-that|0|0|,|	coordinator 8	quote 6
carry-before-that|0|0|	1 -11	10+ 24	3 -11	4-5 7	6-9 19	: 21	auxiliary 14	word 12
carry-before-that|0|0|:|	upper 21
carry-before-that|0|0|adjacent|	false 10
carry-before-that|0|0|auxiliary|	lower 14
carry-before-that|0|0|capital|	. 15
carry-before-that|0|0|end|	. 19
carry-before-that|0|0|inside|	false 10
carry-before-that|0|0|none|	coordinator 9
carry-before-that|0|0|preposition|	lower -6	none -17
carry-before-that|0|0|question|false|	false 10
carry-before-that|0|0|word|	lower 16
carry-before-that|0|1|	, -7	1 -17	10+ -8	2 -27	3 -19	4-5 -17	6-9 -7	: -22	auxiliary -23	capital -15	determiner -27	preposition -16	subordinator -19	that -11	word -24
carry-before-that|0|1|,|	capital -10	none -15	pronoun -13	upper -23
carry-before-that|0|1|.|	capital -13
carry-before-that|0|1|:|	upper -22
carry-before-that|0|1|adjacent|	false -22
carry-before-that|0|1|auxiliary|	lower -23
carry-before-that|0|1|capital|	, -19	lower -15
carry-before-that|0|1|coordinator|	lower -8	none -21
carry-before-that|0|1|determiner|	lower -24
carry-before-that|0|1|inside|	false -22
carry-before-that|0|1|none|	, -14	coordinator -31	preposition -22	stop -7	that -14	word -19
carry-before-that|0|1|preposition|	lower -16	none -11
carry-before-that|0|1|pronoun|	, -16
carry-before-that|0|1|question|false|	false -20
carry-before-that|0|1|stop|	none -13
carry-before-that|0|1|subordinator|	lower -19
carry-before-that|0|1|that|	lower -9
carry-before-that|0|1|word|	lower -24	none -13
carry-before-that|0|2|,|	capital -45	determiner -22	lower -32	none -19	pronoun 14	upper 10	verb-saying -28
carry-before-that|0|2|.|	capital -28	pronoun -16
carry-before-that|0|2|	1 7	10+ -34	2 -23	3 11	4-5 18	6-9 -16	: -7	auxiliary -26	determiner -28	word 14
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -26
carry-before-that|0|2|capital|	, -29
carry-before-that|0|2|determiner|	lower -24
carry-before-that|0|2|end|	. -12	? 11
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|none|	, 11	coordinator -27	preposition -32	stop -42
carry-before-that|0|2|pronoun|	, -27
carry-before-that|0|2|question|false|	true 9
carry-before-that|0|2|stop|	none 12
carry-before-that|0|2|word|	lower 14	none -14
carry-before-that|0|3|	, -13	10+ -16	3 -18	4-5 -17	stop -37
carry-before-that|0|3|,|	lower -11	none -18
carry-before-that|0|3|.|	pronoun -15
carry-before-that|0|3|adjacent|	false -13
carry-before-that|0|3|capital|	, -18
carry-before-that|0|3|end|	. -27
carry-before-that|0|3|inside|	false -13
carry-before-that|0|3|none|	, -17	stop -18
carry-before-that|0|3|question|false|	false -44
carry-before-that|0|3|stop|	upper -37
carry-before-that|1|	far -33
carry-before-that|1|far|!|	, -15	capital -14	end -17
carry-before-that|1|far|	, -45	- -21	1 -17	10+ -41	2 -12	3 -60	4-5 -24	6-9 -12	: -6	adverb -31	auxiliary -56	capital -43	coordinator -33	determiner -48	possessive -35	preposition -48	pronoun 9	quote -18	stop -51	subordinator -40	that -43	verb-judging -37	verb-saying -42	verb-thinking -26	word -51	— 7
carry-before-that|1|far|,|	' -15	? -12	adverb -16	capital -52	coordinator -22	determiner -28	lower -42	none -26	preposition -30	subordinator -24	upper -33	verb-judging -14	verb-saying -22	word -27
carry-before-that|1|far|-|	lower -19	none -23
carry-before-that|1|far|.|	( -15	capital -31	coordinator -31	preposition -18	pronoun -38	quote -16	subordinator -10	that -12
carry-before-that|1|far|:|	lower -22	none -14	upper -6
carry-before-that|1|far|;|	none -16
carry-before-that|1|far|?|	, -17	capital -15	determiner -16	end -13	pronoun -19	verb-saying -14
carry-before-that|1|far|adjacent|	false -33
carry-before-that|1|far|adverb|	, -19	lower -29	none -13
carry-before-that|1|far|alone|	false 12	true 15
carry-before-that|1|far|auxiliary|	lower -55	none -21
carry-before-that|1|far|capital|	, -49	. -28	? -11	lower -43	none -31
carry-before-that|1|far|coordinator|	, -30	. -20	lower -32	none -11
carry-before-that|1|far|determiner|	! -23	, -33	. -9	? -23	lower -48	none -29	upper -18
carry-before-that|1|far|end|	! -21	. -26	? -33	none -15
carry-before-that|1|far|first|	false -16	true -24
carry-before-that|1|far|inside|	false -38
carry-before-that|1|far|none|	) -21	, -28	- -17	: -20	; -21	adverb -19	auxiliary -22	capital -26	coordinator -11	determiner -20	end -23	preposition -40	pronoun -17	quote 10	stop -51	subordinator -23	that -24	verb-judging -14	verb-saying -25	verb-thinking -13	word -36	— -14
carry-before-that|1|far|possessive|	lower -28	upper -16
carry-before-that|1|far|preposition|	, -8	. -29	lower -45	none -47	upper -21
carry-before-that|1|far|pronoun|	! -21	, -35	. -14	? -14	lower 9	none -21
carry-before-that|1|far|question|false|	false -29	true -37
carry-before-that|1|far|question|true|	false -21	true -23
carry-before-that|1|far|quote|	, -13	. -12	lower -18	upper -15
carry-before-that|1|far|stop|	upper -51
carry-before-that|1|far|subordinator|	, -24	. -29	lower -38	none -22	upper -15
carry-before-that|1|far|that|	lower -40	none -22	upper -21
carry-before-that|1|far|verb-judging|	lower -34	none -14	upper -16
carry-before-that|1|far|verb-saying|	, -26	lower -39	none -15	upper -16
carry-before-that|1|far|verb-thinking|	lower -23	upper -12
carry-before-that|1|far|word|	, -19	lower -52	none -49	upper -11
carry-before-that|1|far|—|	none -16
carry-before-that|2|	far -32
carry-before-that|2|far|!|	, 11	capital -14	determiner -20	end -29
carry-before-that|2|far|'|	, -21
carry-before-that|2|far|	( -16	, -52	10+ -29	2 -19	3 10	4-5 -34	6-9 -36	: -9	adverb -31	auxiliary -43	capital -38	coordinator -32	determiner -6	possessive -21	preposition -50	pronoun -34	quote -21	start -14	stop -48	subordinator -46	that -32	verb-judging -37	verb-saying -37	verb-thinking -29	word -9	— 13
carry-before-that|2|far|(|	upper -16
carry-before-that|2|far|)|	none -16
carry-before-that|2|far|,|	? -16	capital -51	coordinator -27	determiner -56	lower -37	none -47	preposition -10	pronoun -43	subordinator -13	upper -51	verb-judging -22	verb-saying -47	word -14
carry-before-that|2|far|-|	none -19
carry-before-that|2|far|.|	) -9	[ -20	capital -35	coordinator -18	determiner -39	end -18	preposition -27	pronoun -26	— -19
carry-before-that|2|far|:|	none -17	upper -9
carry-before-that|2|far|;|	none -12
carry-before-that|2|far|?|	capital 7	pronoun -30	verb-saying -33	word -15
carry-before-that|2|far|[|	. -20
carry-before-that|2|far|adjacent|	false -32
carry-before-that|2|far|adverb|	lower -31	none -16
carry-before-that|2|far|alone|	false -17
carry-before-that|2|far|auxiliary|	lower -41	none -25
carry-before-that|2|far|capital|	! -22	. -53	? -29	lower -35	none -35	upper -24
carry-before-that|2|far|coordinator|	, -26	. -19	lower -23	none -39	upper -19
carry-before-that|2|far|determiner|	! -22	. 9	lower -54	none -18	other -23
carry-before-that|2|far|end|	! -25	. -28	none -26
carry-before-that|2|far|first|	false -17	true 18
carry-before-that|2|far|inside|	false -31
carry-before-that|2|far|none|	, -13	- -22	: -6	; -16	adverb -10	auxiliary -27	capital -26	coordinator -27	determiner -7	preposition -7	pronoun -8	stop -61	subordinator -28	that -21	verb-saying -27	word -36	— -16
carry-before-that|2|far|possessive|	lower -21
carry-before-that|2|far|preposition|	, -14	. -12	lower -47	upper -14
carry-before-that|2|far|pronoun|	! -14	, -8	. -25	? -22	lower -33	none -24
carry-before-that|2|far|question|false|	false -38	true -38
carry-before-that|2|far|question|true|	true 7
carry-before-that|2|far|quote|	. -10	upper -31
carry-before-that|2|far|start|	upper -14
carry-before-that|2|far|stop|	none -25	other -12	upper -47
carry-before-that|2|far|subordinator|	, -30	lower -44	none -36	upper -20
carry-before-that|2|far|that|	lower -28	none -16	upper -17
carry-before-that|2|far|verb-judging|	lower -36
carry-before-that|2|far|verb-saying|	, -28	? -24	lower -27	none -18	upper -26
carry-before-that|2|far|verb-thinking|	lower -27
carry-before-that|2|far|word|	, -19	lower -7	none -46	upper -28
carry-before-that|2|far|—|	. -19	upper 8
carry-before-that|3|	far -50
carry-before-that|3|far|!|	capital -19	determiner -9	end -22	pronoun -17
carry-before-that|3|far|'|	, -22
carry-before-that|3|far|	, -51	- -17	1 -59	10+ -73	2 -16	3 -13	6-9 -50	: -42	adverb -21	auxiliary -25	capital -28	coordinator -27	determiner -37	possessive -15	preposition -25	pronoun -24	quote -14	start -31	stop -53	subordinator -28	that -12	verb-judging -25	verb-saying -26	verb-thinking -29	word -49	— 11
carry-before-that|3|far|,|	' -10	? -8	adverb -13	auxiliary -14	capital -50	coordinator -9	determiner -19	lower -33	none -20	preposition -10	subordinator -19	upper -42	verb-saying -47	word -27
carry-before-that|3|far|-|	lower -9	none -31	upper -16
carry-before-that|3|far|.|	[ -28	capital -25	coordinator -15	determiner -28	end -58	preposition -16	pronoun -23	subordinator -20
carry-before-that|3|far|:|	upper -42
carry-before-that|3|far|?|	capital -16	end -6	pronoun -20	verb-saying -20
carry-before-that|3|far|[|	. -21
carry-before-that|3|far|adjacent|	false -50
carry-before-that|3|far|adverb|	, -22	lower -21	none -9
carry-before-that|3|far|alone|	false -10	true -16
carry-before-that|3|far|auxiliary|	lower -24	none -20
carry-before-that|3|far|capital|	! -17	, -16	. -42	? -23	lower -17	none -28	upper -22
carry-before-that|3|far|coordinator|	, -23	. -24	lower -25	none -38
carry-before-that|3|far|determiner|	! -10	, -36	. -26	lower -35	none -24	upper -25
carry-before-that|3|far|end|	! -22	. -36	none -22
carry-before-that|3|far|first|	false -35
carry-before-that|3|far|inside|	false -47
carry-before-that|3|far|none|	) -13	- -19	; -9	adverb -21	auxiliary -17	capital -25	coordinator -29	determiner -8	end 11	preposition -43	pronoun -13	stop -33	subordinator -22	that -32	verb-judging -10	verb-saying -13	verb-thinking -14	word -35	— -18
carry-before-that|3|far|possessive|	lower -12	upper -20
carry-before-that|3|far|preposition|	, -11	. -22	lower -47	none -46	upper -14
carry-before-that|3|far|pronoun|	! -12	, -15	. -15	? -13	lower -24	none -9
carry-before-that|3|far|question|false|	false -52	true -14
carry-before-that|3|far|question|true|	false -12
carry-before-that|3|far|quote|	, -17	upper -13
carry-before-that|3|far|start|	upper -31
carry-before-that|3|far|stop|	upper -53
carry-before-that|3|far|subordinator|	, -26	lower -23	none -28	upper -25
carry-before-that|3|far|that|	. -13	lower -9	none -29	upper -24
carry-before-that|3|far|verb-judging|	, -12	lower -20	none -12	upper -20
carry-before-that|3|far|verb-saying|	, -23	? -18	lower -17	none -12	upper -25
carry-before-that|3|far|verb-thinking|	lower -28
carry-before-that|3|far|word|	, -26	lower -44	none -41	upper -23
carry-before-that|3|far|—|	none -20
carry-before|0|	0 51	1 6	2 -18	3 -16
carry-before|0|0|	( 19	, 22	1 6	10+ 54	2 24	3 22	4-5 15	6-9 34	: -11	adverb 27	auxiliary 15	capital 19	coordinator 49	possessive 17	preposition 18	pronoun 8	quote 33	subordinator 24	that 14	verb-thinking 6	word -6
carry-before|0|0|)|	none 19
carry-before|0|0|,|	adverb -8	capital -27	coordinator -7	determiner 9	lower 16	none 10	preposition -25	pronoun 38	quote 24	upper 13	verb-saying -10
carry-before|0|0|-|	none 12
carry-before|0|0|:|	upper -11
carry-before|0|0|adjacent|	false 50	true 33
carry-before|0|0|adverb|	lower 27
carry-before|0|0|auxiliary|	lower 15	none 16	upper 23
carry-before|0|0|capital|	. 16	lower 18	none 8	upper 16
carry-before|0|0|coordinator|	, 22	. 16	lower 47	none 18	upper 21
carry-before|0|0|determiner|	, 16	. 25	none 12	upper -9
carry-before|0|0|end|	! 6	. 31	? 17	none 14
carry-before|0|0|inside|	false 51
carry-before|0|0|none|	, -11	- 12	: -10	; -29	adverb 16	auxiliary 26	capital 17	coordinator 56	determiner 17	preposition 36	pronoun 20	quote 27	subordinator 28	that 37	verb-saying -6	word 52	— -7
carry-before|0|0|possessive|	upper 18
carry-before|0|0|preposition|	. 26	lower 12	none 25	upper 11
carry-before|0|0|pronoun|	, -10	lower 8	none 21
carry-before|0|0|question|false|	false 49	true 22
carry-before|0|0|quote|	lower 23	upper 20
carry-before|0|0|stop|	none -25
carry-before|0|0|subordinator|	, 14	. 13	lower 18	none 31	upper 11
carry-before|0|0|that|	lower 11	upper 16
carry-before|0|0|verb-saying|	lower -7	none 14
carry-before|0|0|verb-thinking|	lower 20
carry-before|0|0|word|	none 16
carry-before|0|1|!|	, -16	determiner -14
carry-before|0|1|	( -16	, 7	1 -10	10+ 38	2 -27	3 -36	4-5 -11	: -41	adverb -25	auxiliary -12	coordinator -18	determiner -16	possessive -13	preposition -36	pronoun -12	quote 29	stop 55	subordinator -25	that -33	verb-saying -18	verb-thinking -23	word -15	— -10
carry-before|0|1|(|	upper -16
carry-before|0|1|,|	' 6	capital 50	determiner 28	lower -26	none -38	preposition 8	pronoun 18	upper 14	verb-judging -22	verb-saying 61
carry-before|0|1|.|	capital -15	coordinator -25	determiner -20	preposition -30	pronoun 17	quote -14	subordinator 9	that -21
carry-before|0|1|:|	upper -40
carry-before|0|1|;|	none -11
carry-before|0|1|?|	, -8	capital -17	pronoun 13	verb-saying 24
carry-before|0|1|adjacent|	false 6	true -14
carry-before|0|1|adverb|	lower -25
carry-before|0|1|auxiliary|	lower -20	none -22
carry-before|0|1|capital|	, -69	. 32	? -9	none -19
carry-before|0|1|coordinator|	, 14	. -17	lower -19	none -19
carry-before|0|1|determiner|	, -33	. -16	lower -40	none -12
carry-before|0|1|end|	! 14	. 43	? 22	none 10
carry-before|0|1|inside|	false 6
carry-before|0|1|none|	, -24	- -18	auxiliary -12	capital -10	coordinator -35	preposition -57	pronoun 7	stop -10	subordinator -22	that -18	verb-saying -16	word -22
carry-before|0|1|possessive|	lower -13
carry-before|0|1|preposition|	lower -34	none -44
carry-before|0|1|pronoun|	, -61	lower -12
carry-before|0|1|question|false|	true 11
carry-before|0|1|question|true|	false -6	true 28
carry-before|0|1|quote|	upper 29
carry-before|0|1|stop|	none -9	upper 55
carry-before|0|1|subordinator|	lower -17	none -19
carry-before|0|1|that|	lower -38	none -18
carry-before|0|1|verb-saying|	, -47	lower -17
carry-before|0|1|verb-thinking|	lower -22
carry-before|0|1|word|	, 12	lower -21
carry-before|0|1|—|	upper -10
carry-before|0|2|!|	capital 10
carry-before|0|2|	, -6	1 -20	10+ -9	2 -9	3 -8	4-5 21	6-9 -17	: -33	determiner -22	preposition -10	pronoun -16	verb-saying -16	word -37
carry-before|0|2|,|	capital 10	determiner -18	none -30	upper -24	verb-saying 16	word -18
carry-before|0|2|.|	capital -18	determiner 7	preposition -7	pronoun -24
carry-before|0|2|:|	upper -33
carry-before|0|2|?|	capital 23	pronoun -11
carry-before|0|2|adjacent|	false -18
carry-before|0|2|capital|	, -17
carry-before|0|2|determiner|	, -19	. 9	lower -12	upper -17
carry-before|0|2|end|	! -12	. 16
carry-before|0|2|inside|	false -18
carry-before|0|2|none|	, -19	coordinator -17	preposition -14	stop -7
carry-before|0|2|preposition|	lower -10
carry-before|0|2|pronoun|	, -39	lower -16
carry-before|0|2|question|false|	false -17	true 10
carry-before|0|2|question|true|	false 13
carry-before|0|2|stop|	none -25
carry-before|0|2|word|	, -12	lower -35
carry-before|0|3|,|	none -19
carry-before|0|3|.|	capital -13
carry-before|0|3|	10+ -13	2 -14	4-5 -15	stop -11	verb-saying -14
carry-before|0|3|adjacent|	false -16
carry-before|0|3|end|	. -7
carry-before|0|3|inside|	false -16
carry-before|0|3|none|	, -15
carry-before|0|3|pronoun|	, -24
carry-before|0|3|question|false|	false -22
carry-before|0|3|stop|	upper -11
carry-before|0|3|verb-saying|	lower -14
carry-before|1|	far -28
carry-before|1|far|!|	, -8	capital -20	determiner -15	end -41	pronoun 17
carry-before|1|far|'|	, -18
carry-before|1|far|+|	none -15
carry-before|1|far|	, -18	- -25	1 -13	2 -54	3 -29	4-5 -6	6-9 -29	: -27	adverb -36	auxiliary -75	capital -48	coordinator -40	determiner -22	possessive -32	pronoun -51	start 16	stop -44	subordinator -66	verb-judging -8	verb-saying -49	verb-thinking -41	word -69	– -16	— -23
carry-before|1|far|,|	? -12	adverb -21	capital -7	coordinator -18	determiner -26	none -7	preposition -28	pronoun -12	subordinator -22	upper -41	verb-judging -19	word -38
carry-before|1|far|-|	none -40	upper -19
carry-before|1|far|.|	[ -23	capital -33	coordinator -41	determiner -18	end -18	preposition -11	pronoun -35	— -24
carry-before|1|far|:|	lower -26	none -23	upper -27
carry-before|1|far|;|	none -25
carry-before|1|far|?|	, -16	capital -16	determiner -20	end -10	stop -10	verb-saying -13
carry-before|1|far|[|	. -26
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	, -25	lower -40	none -20
carry-before|1|far|alone|	false 21	true 45
carry-before|1|far|auxiliary|	lower -73	none -36	other -17	upper -20
carry-before|1|far|capital|	! -16	, 6	. -47	? -44	lower -49	none -44	upper -20
carry-before|1|far|coordinator|	, -43	. -28	lower -40	none -21
carry-before|1|far|determiner|	! -32	, -49	. -46	? -21	lower -18	other -24	upper -27
carry-before|1|far|end|	! -16	? -8
carry-before|1|far|first|	false -55	true 28
carry-before|1|far|inside|	false -56
carry-before|1|far|none|	( -21	, -18	- -21	: 17	; -16	adverb -27	auxiliary -23	coordinator -18	determiner -46	pronoun -36	stop -27	subordinator -50	that -29	verb-judging -31	verb-thinking -22	word -65	— -25
carry-before|1|far|possessive|	lower -27	upper -24
carry-before|1|far|preposition|	, -15	. -29	none -7	upper -20
carry-before|1|far|pronoun|	! -25	, -6	. -22	lower -47	none -40
carry-before|1|far|question|false|	false -18	true -23
carry-before|1|far|question|true|	false -25
carry-before|1|far|quote|	, -21	. -17	none -9
carry-before|1|far|start|	other -20	upper 16
carry-before|1|far|stop|	none -19	other -13	upper -44
carry-before|1|far|subordinator|	, -34	. -35	lower -63	none -36	upper -16
carry-before|1|far|that|	lower 6	none -39	upper -36
carry-before|1|far|verb-judging|	, -25	lower -9	none -23	upper -21
carry-before|1|far|verb-saying|	, -32	? -29	lower -42	none -20	upper -26
carry-before|1|far|verb-thinking|	lower -38
carry-before|1|far|word|	, -27	lower -68	none -63	upper -22
carry-before|1|far|–|	upper -15
carry-before|1|far|—|	. -24	none -25	upper -19
carry-before|2|	far -35
carry-before|2|far|!|	determiner -14	end -31	pronoun -12
carry-before|2|far|'|	, -29
carry-before|2|far|	, -38	1 -47	10+ -24	2 -54	3 -51	4-5 -11	6-9 -15	adverb -13	capital -26	coordinator -24	determiner -47	possessive -19	preposition -38	pronoun -32	start -17	stop -38	that -37	verb-judging -30	verb-saying -21	verb-thinking -19	word -43	— -19
carry-before|2|far|,|	! -10	capital -23	determiner -26	lower -17	preposition -18	pronoun -52	upper -40	verb-saying -43	word -30
carry-before|2|far|-|	none -19
carry-before|2|far|.|	[ -18	capital -30	coordinator -13	determiner -22	end -59	preposition -14	pronoun -21	subordinator -15
carry-before|2|far|?|	capital -8	end 16	verb-saying -12
carry-before|2|far|[|	. -18
carry-before|2|far|adjacent|	false -35
carry-before|2|far|adverb|	, -20	lower -13
carry-before|2|far|alone|	false -20
carry-before|2|far|auxiliary|	none -13
carry-before|2|far|capital|	! -16	, -56	. -42	? -31	lower -37	none -33
carry-before|2|far|coordinator|	, -10	. -23	lower -24	none -28
carry-before|2|far|determiner|	, -45	. -17	lower -42	upper -20
carry-before|2|far|end|	! -16	. -29	none 6
carry-before|2|far|first|	false -7
carry-before|2|far|inside|	false -32
carry-before|2|far|none|	, -19	: 22	adverb -9	auxiliary -23	capital -30	coordinator -26	determiner -26	preposition -10	pronoun -12	stop -39	subordinator -20	that -18	word -35	— -16
carry-before|2|far|possessive|	lower -16
carry-before|2|far|preposition|	, -18	lower -38	none -33
carry-before|2|far|pronoun|	! -16	, -45	. -23	? -15	lower -32	none -23
carry-before|2|far|question|false|	false -55	true -9
carry-before|2|far|question|true|	false 6	true 13
carry-before|2|far|start|	upper -17
carry-before|2|far|stop|	upper -38
carry-before|2|far|subordinator|	, -28	none -25
carry-before|2|far|that|	lower -33	none -11	upper -13
carry-before|2|far|verb-judging|	, -10	lower -31	upper -13
carry-before|2|far|verb-saying|	, -47	? 6	lower -16	none -16	upper -14
carry-before|2|far|verb-thinking|	lower -19
carry-before|2|far|word|	, -26	lower -39	none -34	upper -21
carry-before|2|far|—|	none -16	upper -18
carry-before|3|	far -37
carry-before|3|far|!|	capital -16	end -18
carry-before|3|far|'|	, -17
carry-before|3|far|	, -47	- -8	1 -50	10+ -33	2 -41	3 -6	4-5 -55	adverb -14	auxiliary -44	capital -27	coordinator -27	determiner -51	possessive -17	preposition -37	pronoun -16	start -26	stop -27	subordinator -16	that -35	verb-judging -23	verb-saying -28	verb-thinking -19	word -42
carry-before|3|far|,|	capital -45	coordinator -23	determiner -23	lower -20	none 7	pronoun -51	subordinator -20	upper -44	verb-saying -46	word -29
carry-before|3|far|-|	none -21
carry-before|3|far|.|	[ -24	capital -11	coordinator -22	determiner -19	end -75	preposition -16	pronoun -15	subordinator -13
carry-before|3|far|?|	capital -9	end -30	pronoun -14
carry-before|3|far|[|	. -21
carry-before|3|far|adjacent|	false -37
carry-before|3|far|adverb|	, -9	lower -14	none -16
carry-before|3|far|alone|	false -39
carry-before|3|far|auxiliary|	lower -42	none -12
carry-before|3|far|capital|	! -14	, -47	. -30	? -15	lower -13	none -24	upper -23
carry-before|3|far|coordinator|	, -20	. -26	lower -27	none -28
carry-before|3|far|determiner|	, -39	. -23	lower -46	none -24	upper -20
carry-before|3|far|end|	. -58	? -10	none -12
carry-before|3|far|first|	false -15
carry-before|3|far|inside|	false -40
carry-before|3|far|none|	) -16	, 11	- -17	auxiliary -15	capital -20	coordinator -11	determiner -22	end 7	preposition -38	stop -23	subordinator 6	that -17	verb-saying -19	word -29
carry-before|3|far|possessive|	lower -15
carry-before|3|far|preposition|	, -17	. -15	lower -33	none -42	upper -19
carry-before|3|far|pronoun|	, -34	. -9	? -10	lower -16
carry-before|3|far|question|false|	false -31	true -21
carry-before|3|far|question|true|	false -29
carry-before|3|far|quote|	, -13
carry-before|3|far|start|	upper -26
carry-before|3|far|stop|	none 17	upper -27
carry-before|3|far|subordinator|	, -16	lower -14	none -28	upper -13
carry-before|3|far|that|	lower -34	none -17
carry-before|3|far|verb-judging|	lower -20	upper -15
carry-before|3|far|verb-saying|	, -45	? -15	lower -36	none -15	upper -19
carry-before|3|far|verb-thinking|	lower -22
carry-before|3|far|word|	, -31	lower -36	none -27	upper -20
carry-next|0|	0 46	1 9	2 -36	3 -33
carry-next|0|0|	( 21	, 13	1 31	2 29	3 18	6-9 34	: 15	adverb -20	auxiliary 31	capital 23	determiner 14	possessive 12	preposition 8	pronoun 18	stop 17	subordinator 16	that 11	verb-thinking -6	word 11
carry-next|0|0|(|	upper 21
carry-next|0|0|,|	capital 21	coordinator 10	determiner 21	lower 22	subordinator 11	upper 11	verb-saying -18	word -7
carry-next|0|0|.|	coordinator 12	determiner 15	end 24	preposition 19	subordinator 15
carry-next|0|0|:|	upper 15
carry-next|0|0|;|	none -29
carry-next|0|0|?|	end 12
carry-next|0|0|adjacent|	false 43	true 27
carry-next|0|0|adverb|	lower -20	none 11
carry-next|0|0|auxiliary|	lower 29	none 28
carry-next|0|0|capital|	, -32	lower 23	none 17
carry-next|0|0|coordinator|	, -16	none 53
carry-next|0|0|determiner|	lower 22	none 19
carry-next|0|0|inside|	false 43
carry-next|0|0|none|	) 19	, 10	- 14	auxiliary 9	capital 11	coordinator 12	preposition 20	pronoun 10	stop -13	subordinator 13	that 10	verb-saying 17	word 12
carry-next|0|0|possessive|	lower 9
carry-next|0|0|preposition|	, -28	none 28	upper 23
carry-next|0|0|pronoun|	, 24	lower 18	none 24
carry-next|0|0|question|false|	false 43
carry-next|0|0|question|true|	false 15
carry-next|0|0|quote|	, 20	lower 13	none 23	upper -8
carry-next|0|0|stop|	upper 17
carry-next|0|0|subordinator|	lower 16	none 17	upper 6
carry-next|0|0|that|	lower 17	none 32	upper -9
carry-next|0|0|verb-judging|	, 14	upper -8
carry-next|0|0|verb-saying|	, -18	lower -9	none 17	upper 14
carry-next|0|0|verb-thinking|	lower 22
carry-next|0|0|word|	, -13	none 33	upper 20
carry-next|0|1|!|	end -11
carry-next|0|1|'|	, -10
carry-next|0|1|	, -12	- -16	10+ 18	2 -23	3 -8	: -25	capital -37	coordinator -28	determiner -10	possessive -19	preposition -11	pronoun -35	quote 14	start 18	stop -10	that -7	verb-judging -26	verb-saying -22	verb-thinking 11	— -16
carry-next|0|1|,|	! -22	? -14	capital -47	coordinator 12	determiner 22	lower -38	none -9	verb-saying -46
carry-next|0|1|-|	lower -13	none -21
carry-next|0|1|.|	capital -24	coordinator -25	determiner -21	end 18	preposition -9
carry-next|0|1|:|	none 19	upper -38
carry-next|0|1|?|	capital -19	end 18
carry-next|0|1|adjacent|	false 7	true 10
carry-next|0|1|auxiliary|	none -11
carry-next|0|1|capital|	, 10	. -41	? -24	lower -36	none -23
carry-next|0|1|coordinator|	, -21	. -36	lower -26	none -36
carry-next|0|1|determiner|	! -24	, 8	. -12	lower -8	none -25
carry-next|0|1|first|	false 18
carry-next|0|1|none|	, 8	; -16	auxiliary -25	capital -18	determiner -19	preposition -49	stop -23	subordinator -33	that -25	word -36
carry-next|0|1|possessive|	lower -13
carry-next|0|1|preposition|	, 12	. -41	lower -35	none -18	upper 8
carry-next|0|1|pronoun|	, 7	. -23	? 10	lower -37	none -9
carry-next|0|1|question|false|	false 10	true -12
carry-next|0|1|question|true|	true 20
carry-next|0|1|quote|	. 10
carry-next|0|1|start|	upper 18
carry-next|0|1|stop|	none 29	upper -10
carry-next|0|1|subordinator|	none -36
carry-next|0|1|that|	. -24	none -28
carry-next|0|1|verb-judging|	, -25	lower -26
carry-next|0|1|verb-saying|	, 22	? 24	lower -16	none -22	upper -26
carry-next|0|1|verb-thinking|	lower 12
carry-next|0|1|word|	, -20	none -38	upper -17
carry-next|0|1|—|	upper -19
carry-next|0|2|!|	end -7
carry-next|0|2|	, -15	1 -17	10+ -37	2 -35	3 -12	6-9 -38	: -19	auxiliary -29	determiner -25	preposition -19	start -22	stop -21	verb-saying -16	word -24
carry-next|0|2|,|	capital -17	determiner -16	lower -8	none -31	pronoun -22	upper -11	word -11
carry-next|0|2|.|	determiner -13
carry-next|0|2|:|	upper -19
carry-next|0|2|?|	end 15
carry-next|0|2|adjacent|	false -36
carry-next|0|2|auxiliary|	lower -29
carry-next|0|2|capital|	, -23	. -28
carry-next|0|2|determiner|	, -17	. -14	lower -19
carry-next|0|2|first|	false -22
carry-next|0|2|inside|	false -33
carry-next|0|2|none|	, -34	stop -24
carry-next|0|2|preposition|	. -18	lower -16	none -10
carry-next|0|2|pronoun|	, -14	. -14	? -14
carry-next|0|2|question|false|	false -42	true -12
carry-next|0|2|question|true|	false -6	true 14
carry-next|0|2|start|	upper -22
carry-next|0|2|stop|	none -32	upper -21
carry-next|0|2|verb-saying|	, -28	lower -11
carry-next|0|2|word|	, -16	lower -24
carry-next|0|3|,|	none -17	pronoun -20
carry-next|0|3|.|	end -16
carry-next|0|3|	1 -18	10+ -15	3 -15	6-9 -21	start -16	stop -20
carry-next|0|3|adjacent|	false -33
carry-next|0|3|capital|	. -18
carry-next|0|3|first|	false -16
carry-next|0|3|inside|	false -28
carry-next|0|3|none|	, -12
carry-next|0|3|question|false|	false -30
carry-next|0|3|start|	upper -16
carry-next|0|3|stop|	upper -20
carry-next|1|	far -41
carry-next|1|far|!|	, -17	capital -16	determiner -14	end -28	pronoun 10
carry-next|1|far|	( -18	, -21	- -21	1 -20	10+ -24	2 -16	3 -38	4-5 -13	6-9 -34	adverb -14	auxiliary -64	capital -9	coordinator -50	determiner -10	possessive -28	preposition -53	pronoun -50	quote -27	start -16	stop -38	subordinator -59	that -53	verb-judging -6	verb-saying -49	verb-thinking -33	word -17	– -20	— -33	’ -17
carry-next|1|far|(|	upper -18
carry-next|1|far|,|	! -15	' -10	? -7	adverb -23	auxiliary -20	capital -13	coordinator -41	determiner -17	lower -11	none -41	preposition -26	pronoun -25	subordinator -31	upper -54	verb-judging -20	verb-saying -64	word -23
carry-next|1|far|-|	lower -20	none -31
carry-next|1|far|.|	[ -22	capital -39	coordinator -25	end -28	preposition -26	pronoun -30	quote -18	subordinator -23	— -21
carry-next|1|far|:|	lower -24	none 12
carry-next|1|far|;|	none -21
carry-next|1|far|?|	, -15	capital -21	determiner -17	verb-saying -23
carry-next|1|far|[|	. -28
carry-next|1|far|adjacent|	false -41
carry-next|1|far|adverb|	, -20	lower -16	none -15
carry-next|1|far|alone|	true -23
carry-next|1|far|auxiliary|	lower -66	none -32	upper -26
carry-next|1|far|capital|	! -7	, -23	. -45	? -20	none -20	upper -29
carry-next|1|far|coordinator|	, -21	. -32	lower -44	none -38	upper -25
carry-next|1|far|determiner|	! -22	, -33	. -10	? -25	lower -65	none -33	other -24
carry-next|1|far|end|	! -45	. -29	? -48	none 20
carry-next|1|far|first|	false -36
carry-next|1|far|inside|	false -43
carry-next|1|far|none|	, -14	- -21	: -26	; -25	adverb -17	auxiliary -18	capital -25	coordinator -8	end -29	preposition -20	pronoun -35	quote -14	stop -20	subordinator -39	that -36	verb-judging -14	verb-saying -16	word -41	— -17
carry-next|1|far|possessive|	lower -24	upper -27
carry-next|1|far|preposition|	, -12	. -18	lower -46	none -24	upper -29
carry-next|1|far|pronoun|	! -9	, -40	. -41	? -19	lower -48	none -26
carry-next|1|far|question|false|	false -33	true -29
carry-next|1|far|question|true|	false -27	true -13
carry-next|1|far|quote|	lower -9	upper -26
carry-next|1|far|start|	upper -15
carry-next|1|far|stop|	none -15	other -19	upper -38
carry-next|1|far|subordinator|	, -43	lower -58	none -49	upper -24
carry-next|1|far|that|	lower -48	none -21	upper -25
carry-next|1|far|verb-judging|	, -18	none -18	upper -23
carry-next|1|far|verb-saying|	, -34	? -25	lower -41	none -21	upper -28
carry-next|1|far|verb-thinking|	lower -32	none -26
carry-next|1|far|word|	, -23	lower -15	none -47	upper -32
carry-next|1|far|–|	upper -20
carry-next|1|far|—|	. -21	none -24	upper -27
carry-next|1|far|’|	lower -17
carry-next|2|	far -27
carry-next|2|far|!|	, 8	capital -21	end -19	pronoun -19
carry-next|2|far|	, -53	1 -9	10+ -56	2 -29	3 -13	4-5 16	6-9 -22	: 16	adverb -20	auxiliary -9	capital -43	coordinator -28	determiner -56	possessive -22	preposition -42	pronoun -28	quote -28	start -10	stop -50	subordinator -34	that -25	verb-judging -17	verb-saying -36	verb-thinking -23	word -18
carry-next|2|far|,|	' -21	adverb -20	capital -36	coordinator -28	determiner -51	lower -35	none -6	preposition -10	subordinator -20	upper -45	verb-judging -14	verb-saying -76	word -28
carry-next|2|far|.|	[ -20	capital -37	coordinator -25	determiner -22	end -20	preposition -16	pronoun -17
carry-next|2|far|:|	lower 9	none 15	upper 12
carry-next|2|far|?|	, 6	capital -24	end -27	pronoun -18
carry-next|2|far|[|	. -20
carry-next|2|far|adjacent|	false -27
carry-next|2|far|adverb|	lower -20
carry-next|2|far|alone|	false -48	true -21
carry-next|2|far|auxiliary|	lower -8	none -25	upper -22
carry-next|2|far|capital|	. -17	? -15	lower -39	none -36	upper -29
carry-next|2|far|coordinator|	. -19	lower -27	none -37
carry-next|2|far|determiner|	! -20	, -56	. -27	lower -52	none -33	upper -22
carry-next|2|far|end|	! -27	. -69	? 7	none 20
carry-next|2|far|first|	false 8
carry-next|2|far|inside|	false -30
carry-next|2|far|none|	, 16	- -28	auxiliary -21	capital -23	coordinator -26	end -22	preposition -32	pronoun -17	stop -38	subordinator -26	that -17	verb-saying -19	word -26	— -27
carry-next|2|far|possessive|	lower -12
carry-next|2|far|preposition|	, -20	. -10	lower -53	none -21	upper -10
carry-next|2|far|pronoun|	! -18	, -45	. -16	lower -28	none -20
carry-next|2|far|question|false|	false -27	true -53
carry-next|2|far|question|true|	false -45	true 13
carry-next|2|far|quote|	upper -27
carry-next|2|far|start|	upper -10
carry-next|2|far|stop|	none -59	upper -50
carry-next|2|far|subordinator|	, -17	. -22	lower -32	none -28
carry-next|2|far|that|	lower -21	none -17	upper -21
carry-next|2|far|verb-judging|	lower -13	upper -22
carry-next|2|far|verb-saying|	, -61	? -22	lower -31	upper -18
carry-next|2|far|verb-thinking|	lower -23
carry-next|2|far|word|	, -27	lower -14	none -42	upper -28
carry-next|2|far|—|	none -18
carry-next|3|	far -27
carry-next|3|far|!|	capital -17	end -13
carry-next|3|far|	( -22	, -17	1 -66	10+ -48	2 12	3 -12	4-5 -19	6-9 -17	: -8	adverb -17	capital -32	coordinator -30	determiner -51	possessive -33	preposition -41	pronoun -23	start -33	stop -72	subordinator -35	that -33	verb-judging -38	verb-thinking -12	word 7
carry-next|3|far|(|	upper -17
carry-next|3|far|)|	none -20
carry-next|3|far|,|	' -16	adverb -15	capital -41	coordinator -21	determiner -32	none 13	preposition -9	pronoun -44	subordinator -23	upper -53	verb-saying -14	word 7
carry-next|3|far|-|	none -28
carry-next|3|far|.|	[ -24	capital -22	coordinator -15	determiner -37	end -64	preposition -22	pronoun -27
carry-next|3|far|:|	none 11	upper -8
carry-next|3|far|?|	capital -21	pronoun -14	verb-saying -17
carry-next|3|far|[|	. -22
carry-next|3|far|adjacent|	false -27
carry-next|3|far|adverb|	lower -17
carry-next|3|far|alone|	false -36
carry-next|3|far|auxiliary|	lower 7	none -21	upper -18
carry-next|3|far|capital|	! -17	, -50	. -33	? -23	lower -29	none -21	upper -27
carry-next|3|far|coordinator|	, -22	. -23	lower -30	none -28
carry-next|3|far|determiner|	, -42	. -30	lower -45	none -28	upper -28
carry-next|3|far|end|	! -30	. -75	? -24	none 22
carry-next|3|far|first|	false -19
carry-next|3|far|inside|	false -23
carry-next|3|far|none|	, 23	- -19	adverb -13	auxiliary -23	capital -27	coordinator -7	determiner -14	preposition -57	stop 11	subordinator -38	that -24	verb-saying -18	word -27
carry-next|3|far|possessive|	lower -26	upper -14
carry-next|3|far|preposition|	lower -38	none -61	upper -18
carry-next|3|far|pronoun|	, -35	. -21	? -14	lower -17
carry-next|3|far|question|false|	false -25	true -30
carry-next|3|far|question|true|	false -8
carry-next|3|far|start|	upper -33
carry-next|3|far|stop|	none -32	upper -72
carry-next|3|far|subordinator|	, -23	. -16	lower -32	none 13	upper -13
carry-next|3|far|that|	lower -29	none -13	upper -18
carry-next|3|far|verb-judging|	lower -41	upper -18
carry-next|3|far|verb-saying|	, -49	none -28	upper -18
carry-next|3|far|verb-thinking|	lower -23
carry-next|3|far|word|	, -25	lower 7	none -41	upper -13
ending|according-to|,|	0 21	3 25	7-12 25
ending|according-to|.|	1 22	13-25 13	7-12 25
ending|according-to|none|	0 -17	1 -13	13-25 -15	2 -8	4-6 18	7-12 -17
ending|colon|!|	1 10
ending|colon|,|	1 -17
ending|colon|.|	26+ 14	4-6 -8	7-12 23
ending|colon|?|	1 -36
ending|colon|none|	1 -25	26+ -22	3 -7
ending|named-before|!|	1 6	13-25 13	2 12	26+ -24	4-6 8	7-12 -14
ending|named-before|,|	1 -44	13-25 -28	2 -8	26+ -40	3 -43	4-6 -6	7-12 -12
ending|named-before|.|	1 -22	2 -18	26+ -16	3 -29	4-6 -8
ending|named-before|?|	1 -13	13-25 -17	2 -6	26+ -13	4-6 7
ending|named-before|none|	1 18	26+ -37	4-6 -6	7-12 -21
ending|named-nearby|!|	0 12	13-25 -15	2 -11	7-12 -17
ending|named-nearby|,|	0 9	13-25 -13	2 -32	26+ -35	3 -6	7-12 -9
ending|named-nearby|.|	0 -30	1 -11	26+ -7	3 18
ending|named-nearby|?|	0 8	1 -11	13-25 -8	3 -7
ending|named-nearby|none|	0 -27	1 -26	13-25 -6	2 9
ending|paragraph-before|!|	26+ -26
ending|paragraph-before|,|	26+ -47
ending|paragraph-before|.|	26+ 12
ending|paragraph-before|?|	26+ -9
ending|paragraph-before|none|	26+ -27
ending|possessor|!|	4-6 -28
ending|possessor|,|	1 -27	2 -27	3 -10	4-6 12
ending|possessor|.|	0 -41	1 -48	13-25 -11	2 15	3 -27	4-6 -22	7-12 -10
ending|possessor|?|	2 -20	3 -9	4-6 -11	7-12 7
ending|possessor|none|	0 -63	1 -8	13-25 -21	2 -12	3 9	7-12 -11
ending|quote-then-speaker|!|	0 46	1 -7
ending|quote-then-speaker|,|	-10 9	-13 -19	-14 -15	-17 -19	-18 -20	-21 -14	-23 -15	-3 -15	-4 -9	-5 14	-6 10	-7 14	-8 -18	-9 -16	0 30	1 -8	13-25 -25	2 -15	26+ -27	3 -22	4-6 -7	7-12 -26
ending|quote-then-speaker|.|	2 -25
ending|quote-then-speaker|?|	0 34	1 8	13-25 -19	4-6 -16	7-12 -20
ending|quote-then-speaker|none|	-10 -12	-11 -17	-12 25	-13 25	-14 8	-15 -19	-17 -28	-18 -8	-19 -20	-2 -10	-22 -17	-23 6	-24 -27	-25 -25	-26 8	-27 8	-28 -26	-3 -19	-30 -17	-32 -10	-4 -31	-5 8	-6 -8	-7 -29	-9 -10	0 -43	1 -20	13-25 -12	26+ 6	3 -6	4-6 -20	7-12 8
ending|quote-then-verb|!|	0 17	1 -9
ending|quote-then-verb|,|	0 28	1 -6	13-25 -13	4-6 -33	7-12 -24
ending|quote-then-verb|?|	0 11	1 7
ending|quote-then-verb|none|	0 -10	1 7	13-25 8	2 -12	3 7
ending|quoted-as|,|	2 -22
ending|sentence-after|!|	0 9	13-25 -20	4-6 -15	7-12 -22
ending|sentence-after|.|	1 -26	2 -36	26+ -17	3 -15	4-6 -19	7-12 -43
ending|sentence-after|?|	0 20	2 -18	4-6 -17	7-12 7
ending|sentence-before|!|	1 17	13-25 -24	26+ -29
ending|sentence-before|,|	1 -22	13-25 -38	2 -49	26+ -70	3 9	4-6 -26	7-12 -22
ending|sentence-before|.|	1 24	2 7	26+ -24	3 17	4-6 -16	7-12 -18
ending|sentence-before|?|	13-25 -9	3 8	4-6 -11	7-12 -6
ending|sentence-before|none|	1 -7	2 -21	26+ -23	3 -34
ending|signature|.|	1 17
ending|signature|none|	1 -25
ending|speaker-then-quote|!|	0 12	1 24	13-25 -27	3 19	4-6 -10
ending|speaker-then-quote|,|	0 22	1 -17	2 19	26+ 6	3 8	4-6 9	7-12 -17
ending|speaker-then-quote|.|	1 27	13-25 -23	3 11	4-6 22	7-12 11
ending|speaker-then-quote|?|	1 -25	13-25 -7	2 -9	3 -7	4-6 11	7-12 19
ending|speaker-then-quote|none|	0 -11	1 -15	13-25 -7	2 9	26+ -21	7-12 -7
ending|transcript|.|	0 -10
ending|verb-then-speaker|,|	1 -21	7-12 -25
ending|verb-then-speaker|.|	0 -43	13-25 -41	26+ 18	3 -14	7-12 -27
ending|verb-then-speaker|?|	1 -10
ending|verb-then-speaker|none|	0 -11	1 15	13-25 -27	7-12 -34
follow|according-to|,|	none -24
follow|according-to|;|	none 8
follow|according-to|auxiliary|	none 10
follow|according-to|capital|	, 29
follow|according-to|end|	. 31
follow|according-to|preposition|	none 9
follow|according-to|stop|	none -20
follow|according-to|word|	, 22
follow|colon|,|	none -12
follow|colon|[|	. 30
follow|colon|capital|	, -22	. 10	? 7
follow|colon|determiner|	, -29	? -26
follow|colon|end|	? -18	none -19
follow|colon|preposition|	. -12
follow|colon|pronoun|	, -15	. 13
follow|colon|stop|	? -14	none -26
follow|colon|subordinator|	. -11
follow|colon|verb-saying|	, -12
follow|named-before|'|	, -34
follow|named-before|,|	? -22	none 7
follow|named-before|:|	none -12
follow|named-before|auxiliary|	none -14
follow|named-before|capital|	! -15	, -44	. 7	? -41	none -46
follow|named-before|coordinator|	none -19
follow|named-before|determiner|	! -9	, -10	. -9	? -12
follow|named-before|end|	! 7	. -16	? 7
follow|named-before|preposition|	. -9	none -24
follow|named-before|pronoun|	! -17	, -29	? -28	none -42
follow|named-before|quote|	none -20
follow|named-before|stop|	none 7
follow|named-before|subordinator|	, -11	. -16	none -14
follow|named-before|that|	. -6	none -15
follow|named-before|verb-saying|	, -53	? -29	none -19
follow|named-before|word|	none -17
follow|named-before|—|	. -20
follow|named-nearby|'|	, -7
follow|named-nearby|(|	. -17	none -18
follow|named-nearby|)|	. -19	none -18
follow|named-nearby|,|	! -10	? 17
follow|named-nearby|-|	none -17
follow|named-nearby|:|	none -16
follow|named-nearby|;|	none 17
follow|named-nearby|[|	. 18
follow|named-nearby|adverb|	, -15	none -14
follow|named-nearby|auxiliary|	, -7	none 10
follow|named-nearby|capital|	. 7	? 8
follow|named-nearby|coordinator|	, -41	none -28
follow|named-nearby|determiner|	! -9	, -13	. -23	? -10	none -7
follow|named-nearby|end|	? -10	none -27
follow|named-nearby|preposition|	. 10
follow|named-nearby|pronoun|	, 17	. -29	? 10	none 7
follow|named-nearby|quote|	, -11	. 10
follow|named-nearby|stop|	none 21
follow|named-nearby|subordinator|	, 9	. -19
follow|named-nearby|that|	. 13	none -13
follow|named-nearby|verb-judging|	, -23	none -20
follow|named-nearby|verb-saying|	! 10	, 6	? -9
follow|named-nearby|verb-thinking|	none 10
follow|named-nearby|word|	, -14	none -6
follow|named-nearby|–|	none -6
follow|named-nearby|—|	none 10
follow|paragraph-before|'|	, -36
follow|paragraph-before|,|	! -12	none -28
follow|paragraph-before|capital|	! -19	, -45	? -44	none -45
follow|paragraph-before|determiner|	! -27	, -45
follow|paragraph-before|end|	. 14	? 17
follow|paragraph-before|preposition|	none -36
follow|paragraph-before|pronoun|	! -16	, -29	? -32	none -26
follow|paragraph-before|subordinator|	, -17	none -22
follow|paragraph-before|verb-saying|	, -32	? -41	none -24
follow|paragraph-before|word|	, -35
follow|paragraph-before|—|	. -14
follow|possessor|,|	none -32
follow|possessor|-|	none -12
follow|possessor|[|	. -25
follow|possessor|adverb|	, -27
follow|possessor|capital|	. -27	none -15
follow|possessor|coordinator|	. -18	none -23
follow|possessor|determiner|	none -33
follow|possessor|end|	! -42	. -8	none -27
follow|possessor|preposition|	, -24	. -33	none 8
follow|possessor|pronoun|	. -46
follow|possessor|quote|	, -26
follow|possessor|stop|	none -22
follow|possessor|subordinator|	. -19	none -9
follow|possessor|verb-judging|	none -19
follow|possessor|verb-saying|	, -15	none 18
follow|possessor|word|	, -8	none -17
follow|quote-then-speaker|'|	, 22
follow|quote-then-speaker|(|	none -22
follow|quote-then-speaker|)|	none -15
follow|quote-then-speaker|+|	none 14
follow|quote-then-speaker|-|	none -36
follow|quote-then-speaker|:|	none -23
follow|quote-then-speaker|adverb|	, 16
follow|quote-then-speaker|auxiliary|	, 8	none 22
follow|quote-then-speaker|coordinator|	, -18	none -20
follow|quote-then-speaker|determiner|	! 36	, 17	? 22	none -12
follow|quote-then-speaker|preposition|	, -6	none -12
follow|quote-then-speaker|pronoun|	! 21	, 26	? 22	none 14
follow|quote-then-speaker|quote|	, -13	none -6
follow|quote-then-speaker|subordinator|	, -21	none -12
follow|quote-then-speaker|that|	none -14
follow|quote-then-speaker|verb-judging|	none -6
follow|quote-then-speaker|verb-saying|	, -21	? -12
follow|quote-then-speaker|verb-thinking|	, -26
follow|quote-then-speaker|word|	none -16
follow|quote-then-speaker|–|	none -21
follow|quote-then-speaker|—|	none -31
follow|quote-then-verb|'|	, 25
follow|quote-then-verb|,|	none 7
follow|quote-then-verb|:|	none -9
follow|quote-then-verb|capital|	, -59
follow|quote-then-verb|coordinator|	, -22	none -32
follow|quote-then-verb|determiner|	, -31
follow|quote-then-verb|preposition|	none 20
follow|quote-then-verb|pronoun|	, -12
follow|quote-then-verb|verb-saying|	! 17	, 30	? 9	none -9
follow|quote-then-verb|—|	none 12
follow|sentence-after|(|	. -19
follow|sentence-after|capital|	! 16	. -50	? 25
follow|sentence-after|coordinator|	. -49
follow|sentence-after|determiner|	! -31	. 8	? -36
follow|sentence-after|preposition|	. -21
follow|sentence-after|pronoun|	. -22	? -6
follow|sentence-after|quote|	. 6
follow|sentence-after|that|	. -10
follow|sentence-before|'|	, -31
follow|sentence-before|)|	. -25	none -33
follow|sentence-before|,|	! -20	? -19
follow|sentence-before|-|	none -42
follow|sentence-before|;|	none -26
follow|sentence-before|adverb|	none -12
follow|sentence-before|auxiliary|	none -36
follow|sentence-before|capital|	, -85	. -7	? -31	none -42
follow|sentence-before|coordinator|	. -35
follow|sentence-before|determiner|	! -8	. -24	? 7	none -32
follow|sentence-before|end|	! -6	none 12
follow|sentence-before|preposition|	, -31	none -19
follow|sentence-before|pronoun|	! -29	, -42	. 15	none -50
follow|sentence-before|quote|	. -25
follow|sentence-before|stop|	? -25
follow|sentence-before|subordinator|	, -28	. -18	none -37
follow|sentence-before|that|	none -16
follow|sentence-before|verb-judging|	, -20
follow|sentence-before|verb-saying|	, -71	? -22	none -33
follow|sentence-before|word|	, -26	none -22
follow|sentence-before|—|	none -27
follow|signature|—|	. 18
follow|speaker-then-quote|(|	. -12	none 8
follow|speaker-then-quote|)|	. 19	none -6
follow|speaker-then-quote|,|	none -6
follow|speaker-then-quote|-|	none 6
follow|speaker-then-quote|;|	none 10
follow|speaker-then-quote|[|	. -18
follow|speaker-then-quote|capital|	, 20	. 30	? 19	none 11
follow|speaker-then-quote|coordinator|	, 18	. 10
follow|speaker-then-quote|determiner|	, -11	. -8	? -6	none 6
follow|speaker-then-quote|end|	! 8	. 21	none -30
follow|speaker-then-quote|pronoun|	. 15	none 18
follow|speaker-then-quote|quote|	, 6	none -6
follow|speaker-then-quote|stop|	? -15	none -27
follow|speaker-then-quote|subordinator|	. 16
follow|speaker-then-quote|that|	. -15
follow|speaker-then-quote|verb-judging|	, 13	none 17
follow|speaker-then-quote|verb-saying|	, -6
follow|speaker-then-quote|word|	, -17	none 12
follow|speaker-then-quote|–|	none -13
follow|transcript|end|	. -10
follow|verb-then-speaker|,|	none -11
follow|verb-then-speaker|-|	none -18
follow|verb-then-speaker|adverb|	none -25
follow|verb-then-speaker|auxiliary|	none -16
follow|verb-then-speaker|capital|	. -35
follow|verb-then-speaker|coordinator|	, -19	. -27	none -39
follow|verb-then-speaker|determiner|	, -19	none -18
follow|verb-then-speaker|end|	? -11	none -8
follow|verb-then-speaker|preposition|	. -16	none -57
follow|verb-then-speaker|pronoun|	. -25
follow|verb-then-speaker|stop|	none 17
follow|verb-then-speaker|subordinator|	, -19	. -16	none -23
follow|verb-then-speaker|that|	none -19
follow|verb-then-speaker|word|	, -18
force|according-to|according|	0 14	1 -13	2 -8	26+ 20	3 20	4-6 20	7-12 16
force|colon|naked|	1 -13	3 7	4-6 -11	7-12 21
force|colon|other|	26+ -17
force|named-before|naked|	1 9	13-25 -9	2 8	26+ -56	3 -30	7-12 -12
force|named-nearby|naked|	0 -15	1 -26	13-25 -7	26+ -6	3 10	4-6 9
force|paragraph-before|according|	26+ -21
force|paragraph-before|judging|	26+ -24
force|paragraph-before|other|	26+ -17
force|paragraph-before|saying|	26+ -22
force|paragraph-before|thinking|	26+ -32
force|possessor|naked|	0 -24	1 -18	13-25 -23	2 7
force|quote-then-speaker|judging|	-12 23	-13 -24	-14 -15	-16 14	-23 -8	-24 -20	-3 -19	-4 -15	-5 14	-6 6	-7 23	-8 -7	-9 -25	1 -30	13-25 -33	2 -25	26+ -18	3 -20	4-6 -22	7-12 -47
force|quote-then-speaker|other|	-10 -16	-11 -22	-12 11	-13 8	-14 16	-15 -14	-16 18	-17 -10	-18 -13	-19 -13	-2 -16	-20 -14	-21 -13	-24 -8	-25 6	-3 -29	-4 -11	-6 7	-7 -25	-9 9	0 -26	1 16	13-25 -21	2 9	26+ -34	3 -10	4-6 -29	7-12 -25
force|quote-then-speaker|saying|	-11 -8	-15 -15	-16 -20	-17 -29	-18 -7	-19 -15	-20 10	-21 -10	-22 -24	-24 -19	-26 9	-3 -16	-30 -7	-34 -16	-4 -31	-7 -20	-9 -9	0 32	1 -37	13-25 -16	2 -6	26+ 6	3 -14	4-6 -7
force|quote-then-speaker|thinking|	-11 -14	-13 19	-16 10	-20 -10	-3 -15	-5 16	-6 -17	-7 -15	-8 -14	-9 -17	0 10	1 -29	13-25 -28	2 -38	3 -18	4-6 -35
force|quote-then-verb|judging|	0 -13	1 22	13-25 -19	4-6 -13	7-12 -11
force|quote-then-verb|saying|	0 26	13-25 6	2 -11	3 7	7-12 -12
force|quoted-as|naked|	2 -27
force|sentence-after|judging|	0 -10	1 -21	13-25 -22	2 -12	3 -14	4-6 -18	7-12 -23
force|sentence-after|other|	1 -36	13-25 -39	2 -33	3 -32	7-12 -42
force|sentence-after|saying|	0 6	13-25 9	2 -23	3 -7	4-6 -24	7-12 -35
force|sentence-after|thinking|	1 -15	13-25 -23	2 -23	3 -14	4-6 -24	7-12 -13
force|sentence-before|according|	26+ -17	4-6 -19	7-12 10
force|sentence-before|judging|	1 -18	13-25 -9	2 -23	26+ -40	3 -20	4-6 -13	7-12 -8
force|sentence-before|other|	13-25 -8	2 -11	26+ -36	3 13	4-6 -12	7-12 -6
force|sentence-before|saying|	1 13	13-25 -11	26+ -16	4-6 -7	7-12 -10
force|sentence-before|thinking|	1 -17	13-25 -37	2 -19	26+ -48	3 -19	7-12 -35
force|signature|naked|	1 6
force|speaker-then-quote|judging|	0 16	13-25 -26	2 20	26+ -15	4-6 9
force|speaker-then-quote|other|	0 -39	1 -17	13-25 -31	26+ -30	3 8	4-6 21
force|speaker-then-quote|saying|	0 13	1 6	26+ 6	3 6
force|speaker-then-quote|thinking|	13-25 -10	2 -6	26+ -6	4-6 11
force|transcript|naked|	0 -14
force|verb-then-speaker|judging|	0 -6	1 -42	13-25 -21	3 -6	4-6 -23	7-12 -19
force|verb-then-speaker|saying|	0 -66	1 12	13-25 -36	26+ 18	7-12 -40
form|according-to|other|	according 28
form|colon|other|	apposed -11	direct -12
form|colon|past|	direct 29	inverted -12
form|colon|present|	direct 14
form|paragraph-before|base|	apposed -28	apposition -15	direct -34	relative -23
form|paragraph-before|other|	according -21	apposed -30	apposition -10	direct -13	passive -20	relative -16	shared -27
form|paragraph-before|participle|	apposed -21	apposition -20	direct -31	relative -10	shared -22
form|paragraph-before|past|	apposed -30	apposition -39	inverted -23	passive -14	relative -30	shared -8
form|paragraph-before|present|	apposed -8	direct -28	inverted -6	relative 10	shared -20
form|quote-then-speaker|base|	apposed -25	direct -41	relative -21	shared -26
form|quote-then-speaker|other|	direct -25	relative -14	shared -8
form|quote-then-speaker|participle|	apposed -8	apposition -37	direct -49	shared -18
form|quote-then-speaker|past|	apposed 8	apposition 7	direct 20	relative -21	shared 11
form|quote-then-speaker|present|	apposed -29	apposition -12	direct 7	shared -9
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 6
form|sentence-after|base|	apposed -10	direct -45	relative -10	shared -11
form|sentence-after|other|	apposed 6	apposition -21	direct -14	passive -15	relative -18	shared -30
form|sentence-after|participle|	apposed -15	apposition -11	direct -25	shared -20
form|sentence-after|past|	apposed -22	apposition -18	direct 11	inverted -6	relative -15	shared -31
form|sentence-after|present|	apposed -20	direct -7	shared -13
form|sentence-before|base|	apposed -33	apposition -24	direct -70	relative -19
form|sentence-before|other|	according 11	apposed -13	direct -6	passive -49	relative -28
form|sentence-before|participle|	apposed -22	apposition -41	direct -32
form|sentence-before|past|	apposed -16	apposition -9	direct 10	passive -37
form|sentence-before|present|	apposed -17	direct -42	inverted -30	passive -15	relative -30
form|speaker-then-quote|base|	apposed -21	direct -28	passive -16	relative -30	shared -25
form|speaker-then-quote|other|	apposed -13	apposition -18	shared -26
form|speaker-then-quote|participle|	apposed -16	apposition -72	direct 10	relative 15	shared 16
form|speaker-then-quote|past|	apposed -9	apposition -10	direct 35	shared -24
form|speaker-then-quote|present|	apposed 15	apposition -12	direct 16	shared -18
gap|according-to|	 14	, 27	,; 17	,c -10	; -8	c -16	s, 20
gap|colon|	, -16
gap|paragraph-before|	 -6	, -12	,; -18	,;c -13	,;s -26	,c -31	,c; -7	,c;q -8	,cq -26	,cqs -10	,cs -20	,csq -14	,q -14	,qc -21	,qcs -12	,qs -27	,s -43	,sc -22	,sc; -20	,scq -19	,sq -17	,sqc -23	; -34	;, -16	;,c -7	;,cs -11	;,s -11	;c -21	;c, -14	;cs -8	;s -20	c -33	c, -9	c,q -10	c,s -18	c; -12	c;s -8	cq 6	cq, 6	cs -21	cs, -24	q -8	q, -27	q,c -21	q,s 10	qc -7	qcs -13	qs -16	qs, -12	s -38	s, -36	s,c -30	s,q -17	s,qc -15	s; -11	s;, -11	s;c -15	sc -29	sc, -26	sq -19	sq, -13	sqc -18
gap|quote-then-speaker|	 14	, 15	,; 8	,c -25	,cs -32	,q 9	,s -46	,sc -29	,sq -21	,sqc -22	; -12	;, -23	;q -14	;s -9	c -56	c, -6	c,s -13	cq -17	cqs -14	cs -43	cs, 13	csq -10	q -12	q, 9	qc -23	qcs -13	qs -16	s -69	s, 27	s,c -23	sc -23	sc, 12	sq 11
gap|quote-then-verb|	 25	, 9	,c -20	,s -15	,sc -17	; -6	c -48	c, 14	q -7	s, 29
gap|sentence-after|	 7	, -19	,c -11	,cs -33	,q -16	,s -23	; 6	c -40	c, -25	c,s -21	cs -14	q -8	qc -16	s -9	s,c -11	sc -20
gap|sentence-before|	, -14	,; -24	,c; -6	,cq -38	,cqs -7	,q 9	,qc; -6	,qcs 10	,qs -40	,qsc 6	,s -8	,s; -19	,sc -14	,sq -7	,sq; -23	,sqc -32	; -21	;, -41	;,c 11	;,s -8	;c -20	;q -44	;qc -11	;s -17	c 6	c, -8	c,q -28	c,s -42	c; -9	cq -19	cq, -19	cq,s -20	cqs -20	cs, -27	cs,; -21	csq -6	csq, -35	q -45	q, -41	q,; -43	q,c -33	q,cs -10	q,s; -19	q,sc -25	q; -26	qc -53	qc, -37	qc,s -19	qc; -16	qcs 14	qcs, -14	qs -52	qs, -28	qs,; -14	qs,c -31	qsc 12	s, -21	s,; -41	s,c -19	s,c; -21	s,cq -17	s,q -29	s,qc -16	s;, -22	sc -52	sc; -9	scq -20	sq -20	sq, -9	sq,; -18	sq,c -30	sq; -23	sqc -37	sqc, -34
gap|speaker-then-quote|	 25	,; -37	,c -16	,c; -31	,cq 13	,cs -9	,csq -18	,q -20	,qc -7	,qcs -15	,s -23	,s; 22	,sq -8	,sq; -10	,sqc -12	;, -15	;cs -17	;s -21	;sc -10	c, 17	c,s -18	c; 6	cs -12	cs, -20	q -13	q, -16	q,c -9	q,cs -7	q,s -21	q; -22	qc -20	qc, -26	qs, -21	qs,c -11	qsc -12	s 40	s, -13	s,; -33	s,c; 15	s,qc -18	s; -16	s;, -11	sc 26	sc, 19	scq 17	scq, 7	sq 19	sq, -20	sq,c -10	sq; -25	sqc 7	sqc, -10
gap|verb-then-speaker|	 -36	, 28	,; 9	,c -27	,cs -24	,s; -17	; 8	c -31	c, -19	cs -21	q -22	qc -27	qs -18	s -49	s, -20	sc -23	sc, -16
head|	1 -18	10 10	100 -23	11 -29	12 -12	14 -15	15 -7	18 -16	19 -16	1977 -17	1992 -13	1999 -22	2 -17	20 -14	2000 -11	2001 -7	2002 -13	2006 -21	2007 -20	2008 -31	2009 -15	2010 -10	2011 -20	2012 -39	2013 -27	2014 -8	2015 -21	2016 -23	2023 -7	2025 -17	21 -14	22 -17	23 -17	250 -15	28 -21	29 -11	3 -27	30 9	31 -12	34 -26	35 -8	39 -16	4 -18	45 -15	49 -17	5 -22	50 -14	55 -19	58 -15	63 -10	64 -23	66 -9	69 -15	7 19	70 -17	74 -16	77 -16	88 -15	9 -27	abortion -19	access -12	accord -14	account 8	action -18	actions -19	activist -11	activists -12	actor 20	actors -10	actress 20	added -23	adding -23	address -21	adjunta -14	administration -8	ads 9	adviser 11	advisers 9	advocates -18	agency -29	agenda -7	agent -21	agents 11	agreement -9	aides 7	alert -12	all -30	allegations -10	alleging -17	allies -35	ally -29	ambassador 14	america -21	analysis -7	analyst 15	anger -15	announcement -33	anonymity -20	anos -12	another -9	answered -8	anti-establishment -10	anyone -15	anything -18	appeal -17	appearance -16	applause -25	apple 13	approach -7	arena -17	argued -10	arm -10	article -21	assault -12	asset -7	association -21	attack -23	attacks -34	attorney 10	audience 12	author -14	azienda -14	backers -20	ballots -21	ban -14	bank -16	banker 13	become -24	began -20	behalf -13	believe -20	bench 8	benghazi -19	berichten -9	best -19	bid -17	biggest -14	bill -22	billion -18	billionaire -10	black -9	blog -16	blogger 12	blunt -12	boat -14	book 10	border -17	boss -12	boy 22	boycott -8	bring -14	brooklyn -8	brother -26	brothers -13	brzezinski -19	bureau 13	bush -21	business -36	buyer -18	buzz -20	cable 7	california 8	call -16	called -11	calm -14	cambio -12	came -16	camp -22	campaign 16	campaigns -15	candidate 13	candidates -28	capital -15	captain 19	carolina -12	carrier 9	carson 6	case -23	cases -24	casting -16	cent -13	center 7	certain -19	chairman 19	chairwoman -12	change -27	chapter -12	charges -25	chief -11	children 9	church -16	claim -16	class -29	client -33	clients -22	clinton -21	close 16	club -10	clubs -6	cnn -13	coach -29	coalition -7	colleagues -15	college -15	column 16	comment -25	commission 10	committee -6	communities -22	community 6	compagnie 19	companies -23	company -18	competitors -18	complainant 8	complaint 14	comunicado 8	concerns -20	conference -26	confidence -10	congress -13	congressional 8	congressman 10	conseiller 19	consultant 19	contest -17	continued -11	continues 17	contract -16	contractor -11	contractors -22	contrast -14	controversial 6	controversy -14	conversation -7	corner -16	coroner 16	corps 13	costs -21	council 8	counsel 11	counterpart 7	countries -25	country -35	country-first -20	county -20	couple -11	course -19	courses -22	court -25	courts -11	crews -18	crisis -8	criticism -15	crowd 9	cruz -15	cut -23	c’ -22	das -10	day -27	days -23	deadlock -15	deal -23	debate -53	decades -14	decide -13	decision -28	deep -9	defence -19	defender 18	degree -15	delegate -18	delegates -29	delegation 16	demand -8	democratic -7	democrats -10	demonstrations -14	department -9	depressed -10	dernier 14	die 10	differences -10	different -16	diplomat 10	direct -17	director -9	discussion -17	district -18	divisive -11	dnc -17	document 21	documentary -16	dog -20	domain -20	donations -25	donor -15	donors 20	doppelganger 9	drawing -19	drinking -10	driver -19	drug -14	earlier 6	east -14	echoed -14	echoing -15	economic -22	economy -15	editorial 8	effort 11	efforts -27	einem -13	ela 13	ele 19	elected -17	election -17	elections -22	electorate -13	ella 17	email -38	emails -7	emotional -13	employee 22	employees 8	empresa -16	end -14	endorsement -14	endorsements -19	energy -22	engineer -14	enough -19	environmental -15	envoy -17	episode -7	er 34	error -10	es -41	establishment -15	este -12	event -22	events -14	everyone -19	exam -13	example -12	exchange -19	executive 10	executives -22	experience -9	experts 7	explained -8	eyes -16	facebook -26	facilities -11	fact -19	failed -16	failure -12	false -16	familiar 9	families -11	far -21	farmer 9	farmers -14	father -35	favorite -10	fazenda -19	february -9	federation -18	felt -19	fervor -16	field -18	fight -11	fighters -17	figure -7	filed -18	film -16	fired 17	firm -10	fleet -14	floor -11	florida -20	follow-up -17	footage -21	formation -23	former 7	forward 16	found -18	foundation -7	france -10	freeze -18	fresh -17	friday -19	friend 15	friends 18	front-runner 8	frontrunner 6	fund -25	fundraising -27	game -17	general -17	get -12	give -21	go -27	goal -13	goals -13	going -18	golf -15	goods -18	government -30	governor 20	grandmother 17	grievance-driven -17	groupe -20	groups 17	growing -11	growth -12	guard 18	guidance -16	guineense 10	guns -15	général -12	haar -13	half 22	hall -17	hampshire -22	hand -14	hands -16	hard-liner -13	haute -9	he 34	health -31	heard -17	hearing -18	heckler 10	help -15	helped -18	heritage -14	het -30	hij 15	his 12	hold -25	home -27	hopeful -11	host -20	hour -6	house -22	i -41	idea -12	ihr -12	il 23	illicit -19	image -16	immigrants -15	immigration -11	impersonator -11	importance -9	incident -30	incidents -18	income -10	indictment -20	individuals -13	industry -15	inequality -22	influence -23	information -25	ingénieure 9	inquiry -24	insecure -22	insider 21	insiders -20	instance -19	institution 15	institutions -14	intellectual -18	interest -17	interview -30	interviews -17	intruders -24	investigation 11	investigators -19	investment -15	investor 13	investors -13	involved 10	iowa -15	iphone -17	iraq -19	island -8	israel -11	issue -23	issues -17	it -73	its -55	itself 9	jefferies 8	jihad -13	job -17	jobs -14	joked -9	journalist -9	journalists -14	jury 7	justice 6	keep -22	keeps -20	key -21	khan -10	king -12	la 8	lado -7	land 13	language -27	laredo -17	late 15	latest -17	latter 10	law 7	lawmaker 15	lawmakers 15	laws -12	lawsuit 23	lawyer -19	lawyers 10	leader -12	leadership -19	least -18	led -12	legislation -10	legislature -14	less -20	letter 23	liberal -6	library 16	libya -12	life -11	line -25	lines -27	list -15	listeners -28	little -13	loans -10	lobby 6	local 14	long -31	longer -11	look -11	looked -18	looks -16	loud -18	lynch -16	made -20	magazine 11	maine -20	making -9	man -7	manutention -19	march -27	markets -7	marriage -9	mass -8	massacre -18	mate -9	math -7	matter -19	mayor 11	measure -19	media -20	meeting -28	member -13	members -9	men -23	merger -12	message -16	messages -26	mexico -24	million -17	mind 6	ministers -17	ministre 15	ministry 21	minorities -17	minutes -14	mishandled -12	misinformation -15	model -8	moderator 6	mogul 17	moment -17	monday -12	monde -14	money -33	months -25	more -33	mosque -23	mother -17	move -24	movement -26	moves -21	movie 19	msnbc -14	much -24	my -21	n -12	name -19	named -13	names -13	narrator 7	nation -32	nations -14	native -16	nativist -12	nervous -13	neurosurgeon 24	neutrality -7	nevada -9	new -21	newspaper 9	night -28	nobody -10	nomination -25	nominee 23	norma -16	noted -14	novelist 16	number -20	numbers -14	observers 13	occasion -14	offensive -10	offer -24	office 28	officer -23	officers -11	official 22	officials 6	old -13	on -44	one -45	onslaught -9	operatives -9	opinion 26	opponent -14	opponents -33	opposition -22	order -23	organisation -12	organization -13	organizer -6	others 11	our -22	outlets 8	outsider -16	own -16	owner -17	pac -11	panel -16	paper -21	parents -25	paris -13	park -15	part -34	parte -16	particular -11	parties 11	partner -24	partners -16	party -45	passing -14	pasta -16	pastor 14	pause -26	pay -16	payment -7	pennsylvania 10	people -23	percent 7	percentage -22	person 9	personal -22	phone -15	physician 9	piece -9	pilot -17	plans -14	platform -16	playbook 15	players -6	podcast -15	point -35	points -9	police -16	policies -20	policy -14	political -16	politician 8	politicians 9	politics -15	poll 41	polls -15	pontiff 16	pool 22	poor -23	popular -21	population -10	position -20	possible -15	post 14	posted -17	premier -23	prepared -12	presidency -11	president -6	press -14	presse 7	price -6	priest 12	primaries -22	primary -34	private -26	problem -15	procedure -14	process -23	program -31	programme -14	programs -13	progressives -18	projet -13	pronouncements -15	proposal -23	proposed -8	proposition -13	prosecution -11	prosecutor 13	prosecutors 11	protester -26	protesters 26	protestors -7	prova -14	président -17	présidente -20	public -17	pun -21	pushed -15	question -19	questions -22	race -23	races -31	radio -15	raids -14	raising -18	rallies -11	rallying -11	rate -13	rates -14	reaction -16	read -15	reads -11	recalled 12	received -20	recent -29	record -28	reform -23	refugees -23	regulator 12	release -19	released 8	remains -9	remark -18	remarks 14	rensters -14	report 16	reported 6	reporters -25	republicans -17	research -13	resident -12	residents -18	resources -11	responded -6	response 7	result -22	results -15	retailer -22	returns -26	rhetoric -6	right -15	rights -31	rival -26	rivals -15	role -13	room 14	rubio -16	rule -18	ruling -24	russia 16	ryan -13	réponse -19	safe -14	said -36	sale -12	salem -20	same -30	saturday -19	saying -22	says -23	scandal -17	scathing -15	scene -14	schedule -15	school 15	schools -11	season -7	secretary -6	security -28	seem -24	seemed -18	senate -9	senator 15	senators -25	sentiment -17	septuagénaire 13	server -42	service 9	services -14	session -22	setting -18	several -15	sexist -19	shares -16	she 17	shift -17	shirt -8	shirts -9	shootings -14	short -14	shot 14	shouted 10	showing -16	side -23	sides -19	sie 21	sign 8	signs -14	silence -19	similar -14	simple -11	singer 11	sister -17	site -24	situation -21	skills -13	skipper 12	slogan -18	so -14	socialist -6	socialiste -13	software -18	soldiers -21	somber -15	someone 10	something -8	son -23	source 31	sources 12	south -23	speaker -6	specific -14	spectators -15	speech -25	speeches -17	speechwriter -14	spokesman 22	spokeswoman 26	spot 32	spring -13	squad -9	square -16	staff 9	staffers -14	stage -11	stand -24	standards -12	standing -13	star -27	start-up -30	state -10	stated -18	statements -26	station -19	stereotypes -15	stories -17	story -27	strategist 22	strategists -15	strategy -15	street -12	strength -12	strike -8	student 10	students 7	subject -16	success -15	such -15	suit 16	summer -11	superdelegate -8	superdelegates -18	supervisor 16	supporter -15	supporters -17	sure -10	swing -13	sympathetic -12	syria -13	system -17	taj -9	take -22	taking -19	talk -30	talking -14	talks -12	tax -32	taxes -22	teacher -17	team -18	technologies -13	technology -9	tekst -6	telephone -27	television -16	temperament -17	term -25	territory -17	terrorism -23	terrorist -18	terrorists -12	terug -12	tested -11	text -22	that -73	theories -11	these -13	they -26	things -18	think -13	third -6	this -52	those -43	thursday -28	time -34	told -13	tone -20	tongien 8	took -16	top -14	tower -11	town 16	trail -18	trainer 11	treasurer 20	trial -22	trip -15	trump -49	tuesday -19	turmoil -7	turn -19	tweet -20	tweeted 23	twitter -25	two -13	tycoon 17	u.s. -20	ukraine -12	un -15	unemployment -16	union -16	unions -20	unit 10	units -12	university -35	usa -7	use -14	user 14	vegas -9	vermont 7	very -17	victims -23	victory -15	video -31	videos -15	view -16	viewers -26	village -19	visitante -13	volunteer 13	vote -16	voter -18	voters -20	votes -12	voting -14	wages -13	walked -13	walker -12	war -6	warned -15	washington -16	water -16	waterboarding -10	way -22	we -14	weapon -12	website -12	wednesday -11	went -23	white -8	whites -11	whoever -14	widow 16	wife 13	win -21	witness -7	woman 14	women -19	word -18	worden -11	words -34	work -18	worker -8	workers -21	world -31	worry -12	writers -17	writes -14	writing -19	wrote -12	wyoming -22	x 7	years -20	york -19	you -36	ze 13	zij 23	zo -14	él 9
intro-force|according-to|,|according|	7-12 6
intro-force|according-to|:|according|	1 -10
intro-force|according-to|auxiliary|according|	4-6 8	7-12 -24
intro-force|according-to|capital|according|	0 15
intro-force|according-to|determiner|according|	4-6 7
intro-force|according-to|preposition|according|	1 -8	7-12 8
intro-force|according-to|start|according|	0 -9	3 25	7-12 9
intro-force|according-to|word|according|	0 -16	13-25 11	4-6 13
intro-force|colon|:|naked|	1 -13	3 7	4-6 -11	7-12 21
intro-force|colon|start|other|	26+ -17
intro-force|named-before|quote|naked|	4-6 6	7-12 8
intro-force|named-before|start|naked|	26+ -55
intro-force|named-before|stop|naked|	1 9	13-25 -9	2 8	26+ -17	3 -30	7-12 -12
intro-force|named-nearby|(|naked|	0 -7	1 -17	13-25 -16	26+ -12	7-12 -24
intro-force|named-nearby|)|naked|	4-6 12
intro-force|named-nearby|,|naked|	0 -18	1 -9	26+ -25	7-12 -13
intro-force|named-nearby|-|naked|	0 15	1 -17	13-25 -11	4-6 -12	7-12 -18
intro-force|named-nearby|:|naked|	1 27	13-25 -12	3 21	4-6 -9	7-12 -24
intro-force|named-nearby|adverb|naked|	0 -14	1 -20	13-25 -24	2 -6	26+ -6	3 -9	4-6 -34	7-12 11
intro-force|named-nearby|auxiliary|naked|	1 -27	13-25 8	2 -24	26+ 20	3 -33	4-6 -23
intro-force|named-nearby|capital|naked|	0 -21	1 -6	2 -8	26+ -22	3 -16	4-6 22	7-12 22
intro-force|named-nearby|coordinator|naked|	0 -17	1 -23	13-25 -20	2 -24	26+ -8	3 -20	4-6 -28	7-12 -17
intro-force|named-nearby|determiner|naked|	0 -12	1 -26	13-25 -6	2 -14	3 11	7-12 -14
intro-force|named-nearby|possessive|naked|	0 -16	1 -17	13-25 8	2 10	26+ -6	3 19	4-6 -17	7-12 -22
intro-force|named-nearby|preposition|naked|	0 -37	13-25 -6	2 12	26+ -7	3 -8	7-12 12
intro-force|named-nearby|pronoun|naked|	0 -41	1 -22	13-25 -21	2 9	26+ -16	3 14	4-6 -18
intro-force|named-nearby|quote|naked|	3 -15	7-12 9
intro-force|named-nearby|start|naked|	0 32	13-25 -21	2 22	3 10	4-6 14	7-12 -6
intro-force|named-nearby|stop|naked|	0 10	2 11	3 -14	4-6 19	7-12 -7
intro-force|named-nearby|subordinator|naked|	0 21	1 -29	13-25 -14	2 -20	26+ -23	3 -25	7-12 -36
intro-force|named-nearby|that|naked|	0 -10	1 -29	13-25 -17	26+ -23	4-6 18
intro-force|named-nearby|verb-judging|naked|	0 -23	1 9	2 17	26+ -25	3 8	4-6 15	7-12 -37
intro-force|named-nearby|verb-saying|naked|	0 -7	1 -10	13-25 -21	2 -21	26+ -34	7-12 -25
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -11	13-25 10	2 -7	26+ -12	3 -14	4-6 -21	7-12 -24
intro-force|named-nearby|word|naked|	0 -15	1 -34	2 -11	26+ 7	3 7	7-12 8
intro-force|named-nearby|–|naked|	4-6 -21
intro-force|named-nearby|—|naked|	2 9	7-12 9
intro-force|named-nearby|’|naked|	1 -6
intro-force|paragraph-before|start|according|	26+ -21
intro-force|paragraph-before|start|judging|	26+ -24
intro-force|paragraph-before|start|other|	26+ -17
intro-force|paragraph-before|start|saying|	26+ -22
intro-force|paragraph-before|start|thinking|	26+ -32
intro-force|possessor|,|naked|	3 10	4-6 -15	7-12 -19
intro-force|possessor|-|naked|	4-6 -29	7-12 -25
intro-force|possessor|:|naked|	3 -18	4-6 -32	7-12 15
intro-force|possessor|adverb|naked|	7-12 -19
intro-force|possessor|auxiliary|naked|	2 -41	3 -9	7-12 -12
intro-force|possessor|capital|naked|	3 -21	4-6 -9	7-12 13
intro-force|possessor|coordinator|naked|	2 -19	3 -15	4-6 -33	7-12 -29
intro-force|possessor|determiner|naked|	0 -24	2 -28	3 -48
intro-force|possessor|possessive|naked|	1 -9	4-6 -24	7-12 -24
intro-force|possessor|preposition|naked|	3 9	4-6 11	7-12 -19
intro-force|possessor|pronoun|naked|	13-25 -20	4-6 -44	7-12 -28
intro-force|possessor|subordinator|naked|	2 -30	3 -20	4-6 -18	7-12 -49
intro-force|possessor|that|naked|	13-25 -21	2 12	4-6 23
intro-force|possessor|verb-judging|naked|	3 9	7-12 -22
intro-force|possessor|verb-saying|naked|	2 -31	3 -27	4-6 -32	7-12 -34
intro-force|possessor|verb-thinking|naked|	4-6 -25	7-12 -24
intro-force|possessor|word|naked|	1 -40	13-25 -15	2 -51	3 -37	4-6 -41	7-12 -15
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|(|saying|	0 17
intro-force|quote-then-speaker|,|other|	1 -24	13-25 -10	2 -21	4-6 -15	7-12 -9
intro-force|quote-then-speaker|,|saying|	-11 -20	-21 -8	-3 -24	-6 11	-8 -11	-9 -15	3 -15	4-6 -17
intro-force|quote-then-speaker|-|saying|	0 31
intro-force|quote-then-speaker|:|saying|	-11 -13	0 32
intro-force|quote-then-speaker|adverb|judging|	-12 13
intro-force|quote-then-speaker|auxiliary|judging|	-10 15	-11 11	-12 -9	-3 -17	-4 -11	-8 13	1 -23	13-25 -23	7-12 -16
intro-force|quote-then-speaker|auxiliary|other|	-3 -21	-5 -20	-7 -13	-8 -24	13-25 -29	2 11	3 -16	4-6 -26	7-12 -32
intro-force|quote-then-speaker|auxiliary|saying|	-21 -10	-23 -6	-3 -15	-4 -10	-5 -17	-7 -13	-8 -10	-9 -16	13-25 -15	2 -12	3 -14	4-6 -35
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -10	1 -16	13-25 -17	4-6 -12	7-12 7
intro-force|quote-then-speaker|capital|other|	0 -13	13-25 -21
intro-force|quote-then-speaker|capital|saying|	-5 -8	-7 -8	-9 -14	0 28	1 -25	7-12 -13
intro-force|quote-then-speaker|capital|thinking|	-8 -13
intro-force|quote-then-speaker|determiner|judging|	-4 -12	1 -16	13-25 -12	2 -12	3 -8	4-6 -10	7-12 -27
intro-force|quote-then-speaker|determiner|other|	-10 -17	-16 15	-20 -12	-4 -15	-5 13	-6 20	-8 10	-9 -8	0 -45	1 7	2 -29	26+ -22	3 -20	4-6 -30	7-12 -27
intro-force|quote-then-speaker|determiner|saying|	-10 15	-14 -16	-16 -11	-17 -12	-24 -15	-4 -10	-8 -6	0 -11	1 -32	13-25 -7	2 -16	7-12 7
intro-force|quote-then-speaker|determiner|thinking|	-9 -15	1 -11	2 -29	4-6 -19	7-12 -16
intro-force|quote-then-speaker|possessive|judging|	0 -15	1 -12
intro-force|quote-then-speaker|possessive|other|	0 -21
intro-force|quote-then-speaker|possessive|saying|	0 23
intro-force|quote-then-speaker|possessive|thinking|	4-6 -18
intro-force|quote-then-speaker|preposition|judging|	1 -17	4-6 -7	7-12 -9
intro-force|quote-then-speaker|preposition|other|	-10 10	-6 9	13-25 -11	4-6 -17	7-12 -20
intro-force|quote-then-speaker|preposition|saying|	-7 -6	0 -12	1 -13	13-25 -17	2 -17	3 -10	4-6 -18	7-12 -14
intro-force|quote-then-speaker|preposition|thinking|	2 -16	7-12 -19
intro-force|quote-then-speaker|pronoun|other|	2 -18	4-6 -16	7-12 -23
intro-force|quote-then-speaker|pronoun|saying|	-10 9	-4 -7	0 20	1 -18
intro-force|quote-then-speaker|quote|saying|	0 23
intro-force|quote-then-speaker|start|judging|	0 8	1 7	13-25 -24	3 -16	7-12 -20
intro-force|quote-then-speaker|start|other|	0 38	1 -13	13-25 -46	2 -40	26+ -20	3 -38	7-12 -7
intro-force|quote-then-speaker|start|saying|	13-25 -21	2 10	3 -16	7-12 -48
intro-force|quote-then-speaker|start|thinking|	0 18	1 10	13-25 -15	4-6 -36	7-12 -30
intro-force|quote-then-speaker|stop|judging|	0 23	1 7	4-6 -18	7-12 -26
intro-force|quote-then-speaker|stop|other|	0 25	1 -16	13-25 -19	3 6	4-6 -34	7-12 -29
intro-force|quote-then-speaker|stop|saying|	0 29	1 12	7-12 13
intro-force|quote-then-speaker|stop|thinking|	0 18	1 -9	4-6 -15	7-12 -20
intro-force|quote-then-speaker|subordinator|other|	-13 -17
intro-force|quote-then-speaker|subordinator|saying|	-13 -14	0 16	1 -23	13-25 -19	2 -15	7-12 -14
intro-force|quote-then-speaker|that|judging|	1 -18	7-12 -10
intro-force|quote-then-speaker|that|other|	-4 10	-8 -17	0 -24	1 -20	13-25 -19	4-6 -13	7-12 -19
intro-force|quote-then-speaker|that|saying|	1 -23	13-25 -10
intro-force|quote-then-speaker|verb-judging|judging|	1 -13
intro-force|quote-then-speaker|verb-judging|other|	0 -14	1 -18	4-6 -21	7-12 -13
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	0 -13	1 -13
intro-force|quote-then-speaker|verb-saying|other|	-7 -16	1 -17
intro-force|quote-then-speaker|verb-saying|saying|	-7 -11	1 -23	2 -16	4-6 -17
intro-force|quote-then-speaker|verb-thinking|saying|	0 15
intro-force|quote-then-speaker|word|judging|	-12 17	-15 15	1 -14	2 -21	4-6 -18	7-12 -14
intro-force|quote-then-speaker|word|other|	-5 -6	-6 13	0 -30	13-25 -22	2 -21	3 -25	4-6 -25	7-12 -27
intro-force|quote-then-speaker|word|saying|	-12 14	-14 17	-17 -13	-19 8	-6 -11	-7 -20	-8 -9	0 21	1 -25	2 -33	3 -16	4-6 -24	7-12 19
intro-force|quote-then-speaker|word|thinking|	1 -11	7-12 -12
intro-force|quote-then-verb|,|saying|	0 24	1 14
intro-force|quote-then-verb|:|saying|	0 15	1 27
intro-force|quote-then-verb|auxiliary|saying|	0 28	7-12 10
intro-force|quote-then-verb|capital|saying|	0 10
intro-force|quote-then-verb|coordinator|saying|	0 22
intro-force|quote-then-verb|determiner|saying|	0 -13	13-25 9	4-6 8
intro-force|quote-then-verb|preposition|saying|	1 -15
intro-force|quote-then-verb|pronoun|saying|	0 14
intro-force|quote-then-verb|start|judging|	1 14
intro-force|quote-then-verb|start|saying|	0 13	1 -12	13-25 -21	2 -11	7-12 -14
intro-force|quote-then-verb|stop|judging|	1 22
intro-force|quote-then-verb|stop|saying|	0 22	4-6 -11	7-12 -21
intro-force|quote-then-verb|subordinator|saying|	1 -16
intro-force|quote-then-verb|verb-saying|saying|	1 -11
intro-force|quote-then-verb|word|judging|	1 -14
intro-force|quote-then-verb|word|saying|	0 -9	1 19
intro-force|quote-then-verb|–|saying|	1 15
intro-force|quote-then-verb|—|saying|	1 12
intro-force|sentence-after|,|judging|	0 -23	4-6 -12
intro-force|sentence-after|,|other|	0 -21	1 -13	13-25 -12	3 -15	4-6 -17	7-12 -19
intro-force|sentence-after|,|saying|	0 -43	1 -14	2 -15	4-6 -22	7-12 -23
intro-force|sentence-after|,|thinking|	0 -20
intro-force|sentence-after|:|other|	0 7	1 -16	4-6 -29
intro-force|sentence-after|:|saying|	0 -19	1 -14	4-6 -13	7-12 -14
intro-force|sentence-after|auxiliary|judging|	0 -28	13-25 -12	7-12 -13
intro-force|sentence-after|auxiliary|other|	0 -24	1 -14	13-25 -14	2 -11	7-12 -8
intro-force|sentence-after|auxiliary|saying|	0 -38	1 8	2 -23	3 -15	4-6 -14
intro-force|sentence-after|capital|judging|	0 -12
intro-force|sentence-after|capital|saying|	0 -15
intro-force|sentence-after|coordinator|other|	0 -12
intro-force|sentence-after|coordinator|saying|	0 -16
intro-force|sentence-after|determiner|other|	0 -23	1 -6	13-25 -13
intro-force|sentence-after|determiner|saying|	0 -24	1 -15	7-12 -19
intro-force|sentence-after|preposition|judging|	0 -13
intro-force|sentence-after|preposition|other|	0 -11
intro-force|sentence-after|preposition|saying|	0 -25	7-12 -18
intro-force|sentence-after|pronoun|judging|	0 -19
intro-force|sentence-after|pronoun|other|	0 9	13-25 -8	4-6 -20
intro-force|sentence-after|pronoun|saying|	0 -6
intro-force|sentence-after|start|judging|	0 14
intro-force|sentence-after|start|other|	0 18
intro-force|sentence-after|start|saying|	0 26	2 -12
intro-force|sentence-after|stop|judging|	0 -22	13-25 -10	4-6 -12
intro-force|sentence-after|stop|other|	0 -43	7-12 -21
intro-force|sentence-after|stop|saying|	0 10	1 -19	4-6 -13	7-12 -10
intro-force|sentence-after|subordinator|other|	0 -21
intro-force|sentence-after|subordinator|saying|	0 -24
intro-force|sentence-after|that|other|	4-6 -16
intro-force|sentence-after|that|saying|	0 -20
intro-force|sentence-after|verb-judging|judging|	0 -16
intro-force|sentence-after|verb-judging|other|	0 -19
intro-force|sentence-after|verb-judging|saying|	0 -22
intro-force|sentence-after|verb-saying|other|	0 -18	7-12 -18
intro-force|sentence-after|verb-saying|saying|	0 -27
intro-force|sentence-after|verb-saying|thinking|	0 11
intro-force|sentence-after|verb-thinking|other|	0 -15
intro-force|sentence-after|verb-thinking|saying|	4-6 -11
intro-force|sentence-after|word|judging|	0 -17
intro-force|sentence-after|word|other|	0 11	1 -20	13-25 -13	3 -22	7-12 -14
intro-force|sentence-after|word|saying|	1 -12	2 -12	3 -14	4-6 -12	7-12 -10
intro-force|sentence-before|,|according|	13-25 -28
intro-force|sentence-before|,|judging|	13-25 -36	26+ -22	7-12 -19
intro-force|sentence-before|,|other|	13-25 -42	26+ -48	4-6 -26	7-12 -49
intro-force|sentence-before|,|saying|	13-25 -19	26+ -38
intro-force|sentence-before|,|thinking|	13-25 -30	26+ -23	7-12 -12
intro-force|sentence-before|:|according|	26+ -16	7-12 -22
intro-force|sentence-before|:|judging|	13-25 -21	26+ -36	7-12 -23
intro-force|sentence-before|:|other|	13-25 -14	26+ -67	4-6 -18
intro-force|sentence-before|:|saying|	13-25 -39	26+ -7	4-6 -20	7-12 -17
intro-force|sentence-before|:|thinking|	13-25 -25	7-12 -11
intro-force|sentence-before|adverb|other|	26+ -15
intro-force|sentence-before|adverb|saying|	13-25 -32
intro-force|sentence-before|adverb|thinking|	13-25 -13
intro-force|sentence-before|auxiliary|according|	13-25 -13
intro-force|sentence-before|auxiliary|judging|	13-25 -52	26+ -34
intro-force|sentence-before|auxiliary|other|	26+ -65	7-12 -26
intro-force|sentence-before|auxiliary|saying|	13-25 -28	26+ -46	4-6 -18	7-12 14
intro-force|sentence-before|auxiliary|thinking|	13-25 -14	26+ -15
intro-force|sentence-before|capital|judging|	13-25 -14	26+ -14	7-12 -33
intro-force|sentence-before|capital|other|	13-25 -41	26+ -29	7-12 -19
intro-force|sentence-before|capital|saying|	13-25 -13	26+ -38	7-12 -26
intro-force|sentence-before|coordinator|judging|	26+ -23
intro-force|sentence-before|coordinator|other|	13-25 -45
intro-force|sentence-before|coordinator|saying|	13-25 -21	26+ -18	7-12 -16
intro-force|sentence-before|determiner|judging|	13-25 -23	7-12 -16
intro-force|sentence-before|determiner|other|	13-25 -31	26+ -48	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -33	26+ -46	7-12 -29
intro-force|sentence-before|determiner|thinking|	13-25 -20	26+ -24	7-12 -14
intro-force|sentence-before|possessive|other|	13-25 -20	26+ -26	7-12 -21
intro-force|sentence-before|preposition|according|	13-25 -19
intro-force|sentence-before|preposition|judging|	26+ -22	7-12 -25
intro-force|sentence-before|preposition|other|	26+ -55	7-12 -12
intro-force|sentence-before|preposition|saying|	26+ -52	7-12 -38
intro-force|sentence-before|preposition|thinking|	26+ -27
intro-force|sentence-before|pronoun|judging|	13-25 -18	26+ -24
intro-force|sentence-before|pronoun|other|	13-25 -40	26+ -26	7-12 -33
intro-force|sentence-before|pronoun|saying|	13-25 -29	26+ -28	7-12 12
intro-force|sentence-before|quote|saying|	4-6 26	7-12 8
intro-force|sentence-before|stop|according|	13-25 -29	4-6 -15	7-12 6
intro-force|sentence-before|stop|judging|	1 -18	13-25 -41	2 -23	26+ -17	3 -18	4-6 -11	7-12 -13
intro-force|sentence-before|stop|other|	13-25 -11	2 -11	26+ -39	3 13	4-6 -8	7-12 -9
intro-force|sentence-before|stop|saying|	1 13	26+ 29	4-6 -7	7-12 -10
intro-force|sentence-before|stop|thinking|	1 -16	13-25 -18	2 -19	3 -19	7-12 -24
intro-force|sentence-before|subordinator|judging|	13-25 -26	26+ -24
intro-force|sentence-before|subordinator|other|	26+ -38	7-12 -23
intro-force|sentence-before|subordinator|saying|	13-25 6	7-12 -8
intro-force|sentence-before|subordinator|thinking|	26+ -14
intro-force|sentence-before|that|judging|	13-25 -26	26+ -23
intro-force|sentence-before|that|other|	13-25 -55	26+ -36	7-12 -27
intro-force|sentence-before|that|saying|	13-25 -31	26+ -32	7-12 -20
intro-force|sentence-before|that|thinking|	13-25 -15
intro-force|sentence-before|verb-judging|judging|	26+ -25
intro-force|sentence-before|verb-judging|other|	13-25 -40	26+ -48	4-6 -20	7-12 -17
intro-force|sentence-before|verb-judging|thinking|	13-25 -21	26+ -18
intro-force|sentence-before|verb-saying|judging|	13-25 -17	26+ -17
intro-force|sentence-before|verb-saying|other|	13-25 -41	26+ -36	7-12 -22
intro-force|sentence-before|verb-saying|saying|	13-25 -34	26+ -30	7-12 -11
intro-force|sentence-before|verb-thinking|judging|	13-25 10
intro-force|sentence-before|verb-thinking|other|	13-25 -39	26+ -22
intro-force|sentence-before|verb-thinking|saying|	13-25 -22	26+ -23
intro-force|sentence-before|word|according|	13-25 8
intro-force|sentence-before|word|judging|	13-25 -21	26+ -41	7-12 6
intro-force|sentence-before|word|other|	13-25 -62	26+ -31	4-6 -20	7-12 -19
intro-force|sentence-before|word|saying|	13-25 6	26+ -56	7-12 -39
intro-force|sentence-before|word|thinking|	13-25 -9	26+ -19
intro-force|signature|,|naked|	1 -23
intro-force|signature|start|naked|	1 21
intro-force|speaker-then-quote|(|judging|	4-6 9	7-12 -14
intro-force|speaker-then-quote|(|other|	13-25 -10
intro-force|speaker-then-quote|,|judging|	13-25 -14	3 13	7-12 10
intro-force|speaker-then-quote|,|other|	1 -6	13-25 -31	2 -7	26+ -13	4-6 8	7-12 10
intro-force|speaker-then-quote|,|saying|	1 10	13-25 -9	26+ 14	4-6 -10	7-12 -6
intro-force|speaker-then-quote|,|thinking|	1 -29	13-25 -22	3 -16	4-6 9
intro-force|speaker-then-quote|-|other|	2 -20	7-12 -16
intro-force|speaker-then-quote|-|saying|	4-6 21	7-12 -7
intro-force|speaker-then-quote|:|judging|	13-25 -11	2 12	3 -9	7-12 -14
intro-force|speaker-then-quote|:|other|	1 21	13-25 -45	2 12	26+ -19	3 9	4-6 11	7-12 -8
intro-force|speaker-then-quote|:|saying|	13-25 -24	2 -6	3 20	4-6 -7	7-12 -6
intro-force|speaker-then-quote|:|thinking|	3 15	7-12 -31
intro-force|speaker-then-quote|adverb|judging|	13-25 6	4-6 12	7-12 -8
intro-force|speaker-then-quote|adverb|other|	1 -26	13-25 8	7-12 -21
intro-force|speaker-then-quote|adverb|saying|	13-25 20	2 13	3 28	4-6 -8	7-12 -8
intro-force|speaker-then-quote|auxiliary|judging|	1 -21	13-25 -16	2 6	26+ -11	4-6 -9	7-12 -16
intro-force|speaker-then-quote|auxiliary|other|	0 -31	1 -21	2 -20	26+ 7	3 -9	4-6 -19
intro-force|speaker-then-quote|auxiliary|saying|	1 22	2 -6	3 -22	7-12 19
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -18	2 -26	3 -17	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -16	13-25 11	2 21	7-12 20
intro-force|speaker-then-quote|capital|other|	13-25 -16	4-6 9	7-12 -13
intro-force|speaker-then-quote|capital|saying|	2 -7	3 15
intro-force|speaker-then-quote|capital|thinking|	1 -18	4-6 -11
intro-force|speaker-then-quote|coordinator|judging|	13-25 -16	3 -11	4-6 12	7-12 7
intro-force|speaker-then-quote|coordinator|other|	13-25 -17	2 -26	26+ -16	3 -19	4-6 -22	7-12 -15
intro-force|speaker-then-quote|coordinator|saying|	13-25 12	3 -7	7-12 24
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -10
intro-force|speaker-then-quote|determiner|judging|	1 -25	13-25 -7	2 21	26+ 11	3 -7	4-6 -8	7-12 32
intro-force|speaker-then-quote|determiner|other|	0 -18	1 -22	2 -10	26+ -36	4-6 17	7-12 -10
intro-force|speaker-then-quote|determiner|saying|	0 -6	1 -10	13-25 25	2 8	3 17	7-12 7
intro-force|speaker-then-quote|determiner|thinking|	1 -14	13-25 6	2 -18	26+ -16	3 8	4-6 14	7-12 11
intro-force|speaker-then-quote|possessive|judging|	4-6 11	7-12 -18
intro-force|speaker-then-quote|possessive|other|	4-6 -16	7-12 -10
intro-force|speaker-then-quote|possessive|saying|	13-25 -7	2 19	3 19	4-6 16	7-12 29
intro-force|speaker-then-quote|possessive|thinking|	13-25 -9
intro-force|speaker-then-quote|preposition|judging|	13-25 18	4-6 16
intro-force|speaker-then-quote|preposition|other|	1 -12	13-25 -21	26+ -12	3 -13	7-12 15
intro-force|speaker-then-quote|preposition|saying|	13-25 37	2 15	3 6	4-6 -11	7-12 -30
intro-force|speaker-then-quote|preposition|thinking|	1 -11	3 -14	7-12 -14
intro-force|speaker-then-quote|pronoun|judging|	1 8	13-25 9	4-6 10	7-12 -12
intro-force|speaker-then-quote|pronoun|other|	1 -8	13-25 9	3 -10	4-6 -14	7-12 -7
intro-force|speaker-then-quote|pronoun|saying|	13-25 -10	2 20	3 -6	4-6 -22	7-12 -7
intro-force|speaker-then-quote|pronoun|thinking|	1 12	13-25 -11
intro-force|speaker-then-quote|quote|judging|	2 -11
intro-force|speaker-then-quote|quote|other|	7-12 9
intro-force|speaker-then-quote|quote|saying|	7-12 -6
intro-force|speaker-then-quote|subordinator|judging|	1 10	4-6 9	7-12 10
intro-force|speaker-then-quote|subordinator|other|	1 -15	13-25 -23	26+ -14	4-6 8
intro-force|speaker-then-quote|subordinator|saying|	1 -19	2 -18	4-6 -10
intro-force|speaker-then-quote|that|judging|	1 17	13-25 -14	4-6 -12	7-12 -27
intro-force|speaker-then-quote|that|other|	1 11	13-25 -18	2 -15	4-6 6	7-12 -34
intro-force|speaker-then-quote|that|saying|	1 6	2 10	3 9	4-6 15	7-12 -10
intro-force|speaker-then-quote|that|thinking|	13-25 -9	7-12 -11
intro-force|speaker-then-quote|verb-judging|judging|	0 17	13-25 -23	2 18	4-6 11	7-12 -26
intro-force|speaker-then-quote|verb-judging|other|	1 -7	13-25 -28	3 24	4-6 9	7-12 -31
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -8	3 10	4-6 16	7-12 -18
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -21
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -10	2 6	4-6 -7	7-12 7
intro-force|speaker-then-quote|verb-saying|other|	3 8	4-6 33	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 14	1 16	13-25 -27	26+ -19	7-12 -14
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -10
intro-force|speaker-then-quote|verb-thinking|judging|	2 10	4-6 -7	7-12 10
intro-force|speaker-then-quote|verb-thinking|other|	1 -8	7-12 6
intro-force|speaker-then-quote|verb-thinking|saying|	2 15	4-6 -6	7-12 17
intro-force|speaker-then-quote|word|judging|	13-25 -14	26+ -6	4-6 11	7-12 10
intro-force|speaker-then-quote|word|other|	0 -26	1 -7	13-25 -33	26+ -23	3 -15	4-6 -22
intro-force|speaker-then-quote|word|saying|	1 -8	13-25 -6	26+ 15	3 16	7-12 23
intro-force|speaker-then-quote|word|thinking|	13-25 -16	2 16	4-6 -13	7-12 19
intro-force|transcript|start|naked|	0 -12
intro-force|transcript|stop|naked|	0 -18
intro-force|verb-then-speaker|,|saying|	1 12	13-25 -7	2 -8	3 -15	4-6 11
intro-force|verb-then-speaker|:|judging|	1 -15	2 18	4-6 -16
intro-force|verb-then-speaker|:|saying|	1 11	3 11	4-6 7	7-12 -28
intro-force|verb-then-speaker|adverb|saying|	1 -22
intro-force|verb-then-speaker|auxiliary|saying|	1 -12	13-25 -19	2 6	3 -21	4-6 -43	7-12 -14
intro-force|verb-then-speaker|capital|judging|	0 -24
intro-force|verb-then-speaker|capital|saying|	0 -33	7-12 -15
intro-force|verb-then-speaker|coordinator|saying|	13-25 -8	4-6 -23	7-12 -18
intro-force|verb-then-speaker|determiner|judging|	1 -19	2 -6
intro-force|verb-then-speaker|determiner|saying|	13-25 -6	2 -30	3 -18	4-6 7	7-12 -22
intro-force|verb-then-speaker|possessive|judging|	0 -11
intro-force|verb-then-speaker|preposition|judging|	1 -24
intro-force|verb-then-speaker|preposition|saying|	1 -22	13-25 -15	4-6 -37	7-12 -22
intro-force|verb-then-speaker|pronoun|judging|	0 -28
intro-force|verb-then-speaker|pronoun|saying|	0 -21
intro-force|verb-then-speaker|subordinator|judging|	1 -31
intro-force|verb-then-speaker|subordinator|saying|	13-25 -16	7-12 -10
intro-force|verb-then-speaker|that|judging|	0 6
intro-force|verb-then-speaker|that|saying|	0 -28	2 -22	4-6 -17	7-12 -22
intro-force|verb-then-speaker|verb-saying|judging|	0 -13
intro-force|verb-then-speaker|verb-thinking|judging|	0 -17
intro-force|verb-then-speaker|word|judging|	0 -24	4-6 -15	7-12 -9
intro-force|verb-then-speaker|word|saying|	0 -40	13-25 -15	3 6	4-6 -36	7-12 -20
intro|according-to|	, 8	: -11	capital 18	start 21	subordinator 18	verb-judging 20	verb-saying 22	word -7
intro|colon|	: -6	start -7
intro|named-before|	start -55
intro|named-nearby|	( -41	) 12	, -6	- -24	adverb -9	auxiliary -10	capital 8	coordinator -48	determiner -8	possessive -8	pronoun -12	quote -10	start 23	stop 14	subordinator -24	that -9	verb-judging 14	verb-saying -28	verb-thinking -13	word 6	’ -12
intro|paragraph-before|	start -28
intro|possessor|	( -6	- -42	adverb -24	auxiliary -16	coordinator -47	possessive -16	preposition 8	pronoun -8	quote -22	subordinator -57	that 17	verb-judging -20	verb-saying -64	verb-thinking -44	word -34	’ -19
intro|quote-then-speaker|	( -6	- 33	: 13	auxiliary -8	capital -11	coordinator -15	determiner 9	possessive -35	preposition -20	quote 9	stop 38	subordinator -9	that -29	verb-judging -11	verb-saying -9	word -8	– -7
intro|quote-then-verb|	( 12	, 28	: 31	auxiliary 18	coordinator 16	determiner -10	possessive -8	preposition -13	start -6	subordinator -24	– 15	— 12
intro|sentence-after|	, -61	adverb -32	auxiliary -31	capital -24	coordinator -29	determiner -51	preposition -48	start 32	stop -6	subordinator -20	that -39	verb-judging -30	verb-thinking -30
intro|sentence-before|	( -32	, -46	: -23	auxiliary -17	capital -43	determiner -63	possessive -22	preposition -23	pronoun -19	quote 14	subordinator 8	that -65	verb-judging -8	verb-saying -20	verb-thinking -6	word -14
intro|signature|	, -23	start 21
intro|speaker-then-quote|	( -14	- -8	auxiliary -10	determiner 19	possessive 28	that 11	verb-saying 12	word 7	— -13	’ 16
intro|transcript|	start -12	stop -18
intro|verb-then-speaker|	, 14	: 10	adverb -18	auxiliary -15	capital -21	coordinator -34	possessive -21	preposition -60	subordinator -41	verb-judging -27	verb-saying -25	verb-thinking -26	word -16
kind|according-to|	organisation 14	person 16	unknown 7
kind|colon|	organisation 13	person 41	unknown -15
kind|named-before|	organisation -29	place -40	unknown -37
kind|named-nearby|	person 21	place -45	unknown -22
kind|organisation|	according 18	direct -11	judging 11	naked -7	passive 10	relative -8	thinking -33
kind|paragraph-before|	place -12	unknown -28
kind|	person 38	place -65	unknown -38
kind|person|	according 12	apposed 18	apposition 6	direct -12	judging 15	naked 23	passive 10	relative -21	saying 31	shared -31	thinking -15
kind|place|	apposition -29	direct -45	naked -51	passive -21	relative -19	saying -52	thinking -15
kind|possessor|	organisation -12	person -11	unknown -13
kind|quote-then-speaker|	organisation 11	person 11	place -55
kind|quote-then-verb|	organisation -8	person 18	place 39
kind|quoted-as|	organisation -22
kind|sentence-after|	organisation -40	place -27	unknown -12
kind|sentence-before|	organisation 6	person 11	place -36	unknown -9
kind|signature|	person 10	unknown -26
kind|speaker-then-quote|	organisation 8	person 33	place -34	unknown -27
kind|transcript|	place -14	unknown -15
kind|unknown|	according 7	apposed -34	apposition 13	direct -19	naked -33	passive -20	saying -18	shared 6
kind|verb-then-speaker|	organisation -20	person 19	place -17
lead|according-to|lower|	according 20
lead|according-to|upper|	according 18
lead|colon|lower|	naked -9
lead|colon|upper|	other -17
lead|named-before|other|	naked -6
lead|named-before|upper|	naked -20
lead|named-nearby|lower|	naked -13
lead|named-nearby|other|	naked -7
lead|named-nearby|upper|	naked 12
lead|paragraph-before|upper|	according -21	judging -24	other -17	saying -22	thinking -32
lead|possessor|lower|	naked -12
lead|possessor|upper|	naked 14
lead|quote-then-speaker|lower|	judging -30	other -15	saying -6
lead|quote-then-speaker|other|	other -23	saying -9
lead|quote-then-speaker|upper|	judging -12	saying 15
lead|quote-then-verb|lower|	judging -7	saying 22
lead|quote-then-verb|other|	saying 8
lead|quote-then-verb|upper|	judging 20
lead|quoted-as|lower|	naked -29
lead|quoted-as|upper|	naked 11
lead|sentence-after|lower|	according -21	judging -6	other -28	saying -37
lead|sentence-after|upper|	according 7	judging -33	thinking -34
lead|sentence-before|lower|	according -12	judging -8	other -15	saying -13	thinking -51
lead|sentence-before|other|	other -20	saying -16
lead|sentence-before|upper|	according 12	judging -21	thinking -28
lead|signature|lower|	naked -33
lead|signature|upper|	naked 20
lead|speaker-then-quote|lower|	judging 10	other -22	saying 15
lead|speaker-then-quote|other|	judging -11	other 21	saying 14
lead|speaker-then-quote|upper|	saying 11
lead|transcript|upper|	naked -14
lead|verb-then-speaker|lower|	judging -14
lead|verb-then-speaker|upper|	judging -25	saying 12
lemma|according-to|	none 28
lemma|	accuse 6	accuser -10	acknowledge -12	add 14	admettre 8	admit 9	advertir 16	advise -21	affirm -8	affirmer 13	aggiungere -21	agree -26	aim -12	ajouter 14	alarmer -14	allow -37	ammettere 21	announce -19	annunciare 7	answer -13	antworten 13	appeal -26	appeler 13	applaud -16	argomentare 7	argue 21	asegurar -20	ask -8	assail 15	assert -16	assicurare 14	assure 15	assurer 8	attaccare 9	attack -41	attendre 13	attribute -19	avisar 6	avvertire 11	back -28	bark 14	bash -16	beg -11	begrüßen -18	behaupten 17	bekennen 17	believe -45	bemängeln 13	beslissen 6	bestätigen -7	beteuern 12	bill -23	blast 15	blog -23	boast 24	brag -16	brand -26	bromear 20	brummen 19	care -33	cast 17	caution 16	celebrar -17	challenge -7	chamar -7	chant 15	characterize -8	cheer -13	chiamare -8	chide 16	chiedere 12	chime -14	chiosare 9	chip -17	cite 15	claim -13	clarify -9	comentar -11	commentare -9	compare 8	complain -7	concede 18	conclude 15	conclure 8	confermare 8	confesar 9	confier 11	confirmar -8	consider -33	considerar 15	contar 9	correct -6	credit -28	criticise -12	criticize -12	cry 10	decide -15	decir 7	declarar 9	decry -9	deem -24	define -14	definire -12	deliver -7	demander -10	denounce 17	deny -18	depict 12	deride 10	descartar -22	describir 11	detail -12	dire -8	disagree -36	disclose 9	dismiss 12	dizer -14	doubt -6	dénoncer -17	déplorer -13	echo -13	elaborate 14	email -20	emphasize 9	emporter 6	endorse -17	ergänzen 17	erinnern -8	erzählen 19	escrever 15	estimate -28	exclaim 14	exigir 12	expect -37	explain 24	expliquer 12	express -16	fear -10	feel -25	find -24	finden 12	fire 17	freuen 18	fume 15	fügen -10	garantir -12	gasp -13	getuigen -12	geven -7	glimlachen 19	glisser 10	gracejar -11	greet -15	hablar 10	hate -17	hear 7	heißen -8	herinneren 13	highlight -26	hold -38	hope 8	identify -14	indicar -9	indicate -7	indiquer -8	inform 8	informar 8	insult -30	intend -24	interject 21	interroger 7	interrupt -6	jeer 9	justificar 9	klagen 20	knock 12	know -28	kommentieren -10	label -9	lambaste -14	lament 21	lamentar -10	lancer 19	lash 13	laten -20	laud 9	laugh 13	learn -22	leggen 9	lembrar -17	like -18	liken -7	lire -22	llamar 15	love 14	lâcher 18	mahnen 11	mandar 8	manter -15	marrer 16	meinen -10	melden 9	mention -14	message -24	muse -10	name 6	need -34	nennen 10	noemen -14	none 12	object 19	observe 13	observer -9	offer -12	oordelen 13	oppose -24	osservare 14	paint -21	parlare 8	pedir -6	persuade 6	pester -6	phone -13	plaider -6	plaisanter 19	plan -7	plead -15	point -11	poltern -9	portray 10	post -17	precisar -14	prefer -21	preguntar -11	present -16	press 16	proclaim -9	pronounce 13	propose -11	proposer -14	protest -14	protestare 8	prove -11	préciser 6	prévenir 6	queixar 6	question -7	quip 20	quote -26	raconter -10	raise 11	rank -28	rant -19	rate -9	read -38	reageren 6	realize -11	reassure -11	rebuke -14	recall 30	recite -9	recommend -23	reconnaître 11	reconocer -8	record -37	recount 18	recusar -11	refer 13	reflect -11	regret -18	regretter 13	reiterate -7	reject 13	rejeitar -8	rekenen 6	relativiser 10	remark -13	repeat -10	replicare -10	reply -12	report 16	request -26	resumir 12	retort -22	retweet 7	revelar -19	ricordare -14	rigoler 13	ringraziare -15	ripetere 6	rispondere 17	roar -15	roepen -10	rufen -9	räumen 9	réclamer 7	répliquer 12	répondre 8	résumer -15	rétorquer 18	sagen 14	salutare 15	savage -14	say 32	scandire 15	scherzare 10	schreiben 19	scoff 18	scrivere -15	see -26	seek -10	sehen 12	sentenciar 14	shoot -24	shout 24	sign -33	signal -26	sing -10	sintetizzare 15	slam -8	snap -7	snipe 12	souffler 18	souvenir 9	speak -12	speculate -11	spiegare 22	spotten 11	sprechen -13	staan 6	state -7	stehen -12	stellen 9	sublinhar 6	subrayar -8	sugerir 19	suggest 6	support -19	suspect -13	tagliare 10	talk -16	teilen -6	tell 25	temere 7	testify -13	text -24	thank 8	threaten -22	title -27	tout 19	trash 10	trust 14	try -43	tuonare 16	understand -22	use -18	utter -19	vent 16	venture -32	ver 6	verlangen -21	verraten 16	versichern 11	versprechen -21	verteidigen -11	view -20	vinden -10	voir 6	volunteer -16	vote -6	vouloir 7	want -12	weigh -24	welcome -28	weten -6	willen -15	wish -15	wollen -19	write 21	zanjar -12	zeggen 24	zeigen -18	zien -16	zuchten 12	zweren 11	äußern -9	écrire 7
lemma|colon|	none -17	say 13
lemma|paragraph-before|	accuse -8	acknowledge -23	add 8	admit -11	advise -17	agree -22	aim -14	allege -13	allow -15	announce -37	answer -10	appeal -9	applaud -14	argue -6	ask -27	attack -22	back -12	believe -17	bill -12	blame -14	blast -20	boast -22	call -27	care -7	cast -15	challenge -13	cheer -17	cite -23	claim -28	clarify -6	comment -23	compare -11	complain -18	concede -24	conclude -26	condemn -7	confirm -6	consider -16	continue 8	credit -7	criticize -26	cry -8	decide -12	declare -23	defend -20	deliver -6	denounce -12	deny -16	describe -24	detail -13	dismiss -19	echo -14	email -11	emphasize -7	endorse -19	expect -12	explain -20	express -24	feel -11	find -24	greet -7	hail -9	hear -17	highlight -13	hold -18	hope -13	identify 12	indicate -8	insist -21	intend -9	introduce -13	invoke -6	issue 7	knock -13	know -9	lament -23	laugh -22	learn -8	like -22	list -17	maintain -16	mean -13	mention -16	mock -19	name -21	need -7	none -18	note -12	offer -27	oppose -22	order -10	paint -13	persuade -7	plan -24	pledge -18	point -13	post -26	predict -16	prefer -10	present -12	press -9	promise -22	propose -22	protest -13	prove -13	question -14	quote -22	rail -10	raise -19	rate -11	read -19	reason -10	recall -26	recognize -18	record -10	reference -14	reflect -10	refuse -8	regard -6	reiterate -23	reject -10	remark -20	remember -9	remind -11	repeat -6	reply -21	reveal -23	rule -23	say -24	see -22	seek -17	shoot 7	shout -12	show -20	sign -12	signal -7	sing -6	slam -13	speculate -16	state -19	stress -22	suggest -29	support -8	talk -11	tell -16	testify -18	thank -11	think -7	title -8	trust -14	try -15	tweet -13	urge -17	use -6	view -11	volunteer -7	vote -13	vow -22	want -19	warn -17	wave -17	weigh -19	welcome -14	worry -12	write -6	yell -6
lemma|quote-then-speaker|	accuse -17	acknowledge -12	add 10	advise 14	agree -18	aim -20	allow -29	answer -15	applaud -14	argue -15	assert -10	assure 11	attack -15	back -19	believe -19	bill -28	blame -12	blog -16	brand -12	call 7	care -17	celebrate -15	cheer -32	cite -13	claim -9	compare -10	concede 11	conclude 13	consider -6	continue -11	criticize -13	decide -16	declare 21	denounce 11	deny -14	detail -9	dire 8	disagree -19	echo -16	email -35	explain 6	express -19	fear -16	feel -17	find -24	fire -14	hear 13	hold -6	hope -8	identify -15	intend -18	introduce -9	invoke 7	issue -7	jeer -15	joke -8	know -15	like -23	mean 12	mention 6	name -11	need -27	none -7	observe 17	offer -13	order -21	phone -21	plan -17	pledge -24	post -18	predict 7	present 14	press -6	promise -27	propose 11	question -16	quip 19	quote -23	raise 7	rank -14	rate -24	recall 28	record -13	refer -19	reference -18	regard -12	reject -18	remark -23	repeat -13	report 6	request -16	respond -6	say 15	see -14	seek -8	shoot -15	shout 17	show -32	speak -15	state 8	talk -30	tell 40	think -27	trust 19	try -21	tweet 25	understand -6	urge 7	use -24	venture -24	view -12	volunteer -11	vote -7	vow -14	want -20	warn 15	wave -9	whisper 16	wonder 13	write 31
lemma|quote-then-verb|	add 29	admettre 15	ajouter 12	ammettere 12	argue -10	bekennen 17	bromear 20	brummen 19	call -10	comentar -10	conclure 9	confier 12	contar 17	decir 17	declare -8	describe -14	dire 32	dizer -7	erinnern -11	erzählen 30	escrever 14	explain 11	explicar 8	expliquer 17	geben -9	geven 13	gracejar -8	halten 17	joke 6	klagen 20	lachen -13	lancer 20	lâcher 14	meinen 23	pester 25	plaisanter 27	poltern 19	prévenir 13	read 13	reageren 21	recall -8	regretter 12	relatar 14	reply 19	report 21	resumir 16	rispondere 10	roepen -6	sagen 16	say 30	scherzare 10	schreiben 22	spiegare 14	spotten 17	sugerir 19	suggest -15	tagliare 16	tell -63	tweet 19	verraten 19	versichern 15	vertellen 20	vinden 12	vragen 7	write 33	zeggen 27
lemma|sentence-after|	add -20	announce -18	answer -15	argue -21	ask 24	back -8	call 7	care -10	cite -24	claim -19	comment -20	demand -13	describe -13	endorse -18	fire -14	hear 12	hold -20	indicate -19	like -20	message -13	note -22	point -22	praise -22	promise -13	question 9	rate -14	read -15	reply -18	report -17	say -23	see -23	sign -14	state -20	suggest -20	support -22	tell -15	think -16	treat -17	try -16	tweet 15	use -14	vote -14	want -9	warn -10
lemma|sentence-before|	accuse -36	acknowledge -28	add 17	advise -17	agree -9	aim -13	allege -21	annunciare -14	answer -7	appeal -23	appeler -20	applaud -10	argue -7	ask -21	assure -14	assurer -18	attack -32	back -30	believe -31	bill -14	blame -24	brag -21	brand -9	call -51	care -20	cast -11	celebrate -9	challenge -23	chant -18	cheer -26	chiedere -18	cite -24	claim -34	comment -22	compare -20	complain -24	concede -23	conclude -6	condemn -26	confirm -42	congratulate -24	continue -13	credit -18	criticize -25	decide -14	declare 11	defend -41	deliver -18	demand -28	demander -11	deny -24	describe -14	disagree -30	dismiss -31	dizer -11	doubt -22	email -33	endorse -8	erinnern 16	erzählen 10	estimate -18	expect -21	expliquer -9	express -27	fear -14	feel -26	figure -14	find -43	fire -23	geven -18	hear -23	heißen -23	hit -13	hold -19	hope -18	houden -6	insist -36	issue -29	joke -11	know -15	lachen 21	learn -15	like -22	list -26	mahnen 11	mean -19	meinen -20	mention -8	message -28	mock -6	need -12	observer -10	offer 6	oppose -22	order -26	osservare -14	parler -14	pedir -15	pester -6	plaisanter -10	plan -26	pledge -20	point -26	post -22	praise -19	prefer -13	press 8	proclaim -9	promettre -22	promise -6	propose -12	proposer -14	question -9	quote -21	raccontare -15	raise 11	rank -14	rant -15	rate -19	read -21	reason -17	recall 10	record -24	reflect -7	refuse -18	reiterate -21	reject 9	relate 10	remark -19	remember -15	reply 13	request -15	respond -26	resumir -8	reveal -14	ringraziare -15	rule -19	réclamer -12	say -15	see -26	seek -30	shoot -8	show -41	shrug -20	sign -21	sprechen -23	spreken -13	state -21	suspect -11	talk -21	testify -22	text -24	thank -33	think -26	title -16	tout 14	try -18	tweet -8	understand -8	urge -35	use -29	ver -7	verlangen -19	versprechen -19	view -22	vinden -19	volunteer -14	vote -26	vow -24	vragen -23	want -27	wave -11	welcome -25	weten -6	worry -22	write 12	zeggen -6	zeigen -26	zien -17
lemma|speaker-then-quote|	accuse 16	acknowledge -7	admit 10	advise -20	affirm -7	affirmer 17	agree -26	allow -22	announce -18	appeal -26	appeler 18	argue 30	ask -25	assail 17	assert -12	assure 14	attack -35	attendre -6	back -8	believe -40	bemoan 19	bemängeln 12	bill -20	blame 8	blast 18	boast 25	brand -20	care -22	cast 15	caution 18	celebrate 9	challenge -6	chant 15	characterize -8	chide 16	chiedere 13	cite 29	compare 12	concede 22	conclude 12	condemn -8	confirmar 19	congratulate 11	consider -27	considerar 15	continue 28	credit -26	criticize -7	decide -14	decir 16	declarar 13	decry -11	deem -19	defend 16	definire -10	denounce 21	detail -6	dire -19	dismiss 16	dizer -12	doubt 6	dub 12	dénoncer -15	email -11	emphasize 14	endorse -14	estimate -20	expect -26	explain 17	express -7	faire_valoir -9	feel -23	find -7	fire 20	geben -9	hablar 10	halten -12	hear -11	heißen 12	highlight -22	hold -23	hope 10	indicar -9	indicate 19	intend -16	interject 21	interrupt 6	introduce 8	ironizar 6	issue 8	joke 32	know -18	kommentieren -16	label -7	lament 31	lassen 17	laten -14	laugh 11	learn -12	like -14	love 15	mean -20	mention -12	message -21	need -17	nennen 8	noemen -8	none -11	note 6	offer -12	oppose -22	order -6	parlare 8	pledge 9	portray 11	praise 7	precisar -14	prefer -10	preferir 7	press 20	proclaim -6	promettere 8	promettre 14	promise 12	pronounce 17	propose -11	prove -11	question -7	quote -20	rail 6	raise -23	rank -10	read -31	recall 16	recite -9	record -28	recusar -11	refer 14	reference 7	refuse 18	regret -18	reiterate -6	reject 12	repeat -18	reply -12	report 6	request -17	retort -22	retweet 8	reveal 8	ribattere -8	rule 11	réclamer 7	sagen 20	salutare 15	savage -14	say 31	see -16	seek -7	sehen 15	shoot -11	shout 16	sign -19	slam -8	speak -11	sprechen -9	state -14	submit -12	suggest 7	support -18	tell 17	testify -12	text -24	thank 19	think 11	title -25	try -29	urge 8	use -7	vent 17	venture -18	ver 16	view -16	voir 11	vouloir 7	weigh -22	welcome -23	wollen -14
lemma|verb-then-speaker|	accuse -19	add -11	argue -24	ask -9	call -44	claim -7	conclude -19	considerar -11	declare -20	describe -24	email -17	endorse -18	explain 18	geben 6	halten -12	heißen -22	insist -23	issue -23	lassen -19	laten 19	nennen -22	noemen -12	pedir -17	praise -23	predict -20	quote 14	recall -21	recusar -11	rufen -15	sagen -14	state -19	suggest -19	tell -86	tweet -21	urge -24	vinden -11	warn -11
length|	0 -19	1 16	2 22	4 6
near|according-to|	0 14	1 -13	2 -8	26+ 20	3 20	4-6 20	7-12 16
near|colon|	1 -13	26+ -7	3 7	4-6 -11	7-12 21
near|named-before|	1 9	13-25 -9	2 8	26+ -56	3 -30	7-12 -12
near|named-nearby|	0 -15	1 -26	13-25 -7	26+ -6	3 10	4-6 9
near|paragraph-before|	26+ -28
near|possessor|	0 -24	1 -18	13-25 -23	2 7
near|quote-then-speaker|	-10 -10	-11 -16	-12 24	-13 16	-14 6	-15 -21	-16 7	-17 -34	-18 -15	-19 -17	-2 -10	-21 -14	-22 -10	-24 -28	-26 8	-27 8	-28 -28	-29 7	-3 -24	-30 -17	-32 -10	-4 -34	-42 -18	-5 22	-7 -22	-9 -17	0 28	1 -22	13-25 -26	3 -15	4-6 -19
near|quote-then-verb|	0 25	13-25 6	2 -12	7-12 -16
near|quoted-as|	2 -27
near|sentence-after|	0 10	1 -15	2 -38	26+ -23	3 -22	4-6 -21	7-12 -18
near|sentence-before|	1 12	13-25 -12	26+ -28	7-12 -12
near|signature|	1 6
near|speaker-then-quote|	13-25 -20	2 15	26+ -11	3 14	4-6 17
near|transcript|	0 -14
near|verb-then-speaker|	0 -21	1 10	13-25 -42	26+ 18	7-12 -44
negated|	paragraph-before -28	quote-then-speaker -15	sentence-after -15	sentence-before -12	speaker-then-quote -32
next|$|	other -29
next|&|	saying 18
next|(|	other -9
next|)|	thinking -15
next|,|	judging -19	other -7	saying 16	thinking -18
next|-|	saying -10	thinking -22
next|:|	other 8
next|;|	other -17	saying -12
next|according-to|	, 9	coordinator -12	marks -8	preposition 15	stop 26	verb-saying 13
next|adverb|	judging -7	other -13	saying -6
next|auxiliary|	judging -24	other -34	saying -47
next|capital|	other -12	saying 11
next|colon|	: 15	determiner -15	preposition -6
next|coordinator|	judging -28	other -10	saying -27	thinking -23
next|determiner|	judging -7	thinking -16
next|end|	saying -25
next|marks|	judging 14	other -37	saying 13
next|paragraph-before|	$ -11	( -12	, -17	- -11	: -14	adverb -13	auxiliary -27	capital -22	coordinator -22	determiner -11	possessive -6	preposition -18	pronoun -38	quote -20	stop -16	subordinator -15	verb-saying -29	verb-thinking -16	word -24	— -12
next|possessive|	saying -9
next|preposition|	judging -25	other 23	saying -7	thinking -13
next|pronoun|	other -8	thinking 13
next|quote-then-speaker|	, -15	- 17	: -16	adverb 17	auxiliary -12	coordinator -21	determiner -21	end -19	pronoun -14	stop 37	that -33	verb-saying -9	verb-thinking -35
next|quote-then-verb|	& 18	, 23	; -8	auxiliary -43	capital 13	coordinator -7	determiner -7	end -16	preposition -7	pronoun -17	quote -27	stop 23	subordinator -18	verb-saying 15	word 6
next|quote|	judging -14	other -53	saying -20	thinking -24
next|sentence-after|	, -10	: -43	auxiliary -22	capital -17	coordinator -27	determiner -18	pronoun -37	quote -25	stop 24	subordinator 14	that -17	verb-judging -23
next|sentence-before|	$ -19	( 21	, -12	- -9	: -7	; -21	adverb -18	auxiliary -48	capital -21	coordinator -18	determiner -7	pronoun -27	quote -8	stop -12	subordinator -18	that 8	verb-judging -39	verb-saying -9	verb-thinking -34	— -13
next|speaker-then-quote|	) -15	- -17	; -12	adverb -14	auxiliary -18	capital 17	coordinator -18	pronoun 23	quote -38	subordinator -7	that 13	verb-judging 15	verb-saying -8	verb-thinking -17	word -14	— -18
next|stop|	judging 6	other 29	saying 38
next|subordinator|	other -13	saying -13	thinking -10
next|that|	other 15	saying 10	thinking 9
next|verb-judging|	judging 24	other -29	thinking -21
next|verb-saying|	judging 10	saying -11	thinking 8
next|verb-then-speaker|	( 17	, 34	: 9	adverb -26	auxiliary -39	capital -22	coordinator -28	determiner -31	marks -21	preposition -19	pronoun -17	quote -21	subordinator -44	that -16	verb-saying -26	verb-thinking -34	word -13
next|verb-thinking|	judging -22	other -32	thinking -16
next|word|	other -9	saying -7	thinking -10
next|–|	saying 16
next|—|	saying -17	thinking -6
next|’|	saying 8
nth-order|according-to|0|according|	other 28
nth-order|according-to|1|according|	other 6
nth-order|colon|0|direct|	judging 16	saying 22
nth-order|colon|0|inverted|	saying -12
nth-order|colon|1|direct|	saying 7
nth-order|colon|3|direct|	other -22
nth-order|paragraph-before|0|according|	other -13
nth-order|paragraph-before|0|apposed|	judging -6	other -23	saying -26
nth-order|paragraph-before|0|apposition|	judging -17	other -6	saying -32
nth-order|paragraph-before|0|direct|	judging -17	thinking -19
nth-order|paragraph-before|0|inverted|	saying -16
nth-order|paragraph-before|0|passive|	other -8
nth-order|paragraph-before|0|relative|	other -29	saying -24	thinking -13
nth-order|paragraph-before|1|according|	other -19
nth-order|paragraph-before|1|apposed|	judging -19	other -26	saying -34	thinking -13
nth-order|paragraph-before|1|apposition|	judging -15	other -14	saying -29	thinking -11
nth-order|paragraph-before|1|direct|	judging -20	other -35	saying -15	thinking -10
nth-order|paragraph-before|1|inverted|	saying -11
nth-order|paragraph-before|1|passive|	other -10	saying -9
nth-order|paragraph-before|1|relative|	judging -18	saying -19	thinking 8
nth-order|paragraph-before|1|shared|	judging -20	other -17	saying 6	thinking -21
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -22	other -25	saying -6	thinking -17
nth-order|paragraph-before|2|apposition|	other -16	saying -10	thinking -8
nth-order|paragraph-before|2|direct|	judging -19	other -15	saying -27	thinking -19
nth-order|paragraph-before|2|inverted|	judging -7	saying -22
nth-order|paragraph-before|2|passive|	other -18	saying -6
nth-order|paragraph-before|2|relative|	other -22	saying -7	thinking -6
nth-order|paragraph-before|2|shared|	judging -21	other -26	thinking -17
nth-order|paragraph-before|3|apposed|	judging -13	other -18	saying -23	thinking -11
nth-order|paragraph-before|3|apposition|	judging -12	other -8	saying -7
nth-order|paragraph-before|3|direct|	judging -22	other -21	saying -30	thinking -14
nth-order|paragraph-before|3|inverted|	judging -7	saying -23
nth-order|paragraph-before|3|passive|	other -13
nth-order|paragraph-before|3|relative|	other -14
nth-order|paragraph-before|3|shared|	judging -28	other -20	saying -32	thinking -14
nth-order|quote-then-speaker|0|apposed|	judging -25	other -19
nth-order|quote-then-speaker|0|apposition|	judging -12
nth-order|quote-then-speaker|0|direct|	judging -22	other -14	saying 13	thinking -20
nth-order|quote-then-speaker|0|relative|	judging -17	thinking -9
nth-order|quote-then-speaker|0|shared|	judging -8	other -7	saying -33	thinking -23
nth-order|quote-then-speaker|1|apposed|	judging 12	other 9	saying 10	thinking 8
nth-order|quote-then-speaker|1|apposition|	judging -12	other -26	thinking -16
nth-order|quote-then-speaker|1|direct|	judging -34	other -68
nth-order|quote-then-speaker|1|passive|	judging -15	other -11
nth-order|quote-then-speaker|1|relative|	other -37	saying -9	thinking -14
nth-order|quote-then-speaker|1|shared|	other -23	thinking 15
nth-order|quote-then-speaker|2|apposed|	judging -22	other -32	saying -26	thinking -16
nth-order|quote-then-speaker|2|apposition|	judging -20	other -19	saying -35
nth-order|quote-then-speaker|2|direct|	judging -34	other -11	thinking -33
nth-order|quote-then-speaker|2|passive|	saying -29	thinking -16
nth-order|quote-then-speaker|2|relative|	other -15	saying -11
nth-order|quote-then-speaker|2|shared|	other 11	saying -20	thinking -16
nth-order|quote-then-speaker|3|apposed|	judging -23	other -32	saying -30	thinking -19
nth-order|quote-then-speaker|3|apposition|	judging -9	saying -20
nth-order|quote-then-speaker|3|direct|	judging -29	other -56	thinking -27
nth-order|quote-then-speaker|3|passive|	other -29	saying -26
nth-order|quote-then-speaker|3|relative|	judging -13	other -30	saying -17	thinking -9
nth-order|quote-then-speaker|3|shared|	judging 8	thinking -7
nth-order|quote-then-verb|0|inverted|	saying 9
nth-order|quote-then-verb|1|inverted|	judging -16
nth-order|sentence-after|0|according|	other -32
nth-order|sentence-after|0|apposition|	judging -13	other -18	saying -16	thinking -9
nth-order|sentence-after|0|direct|	judging -8	other -15	saying 6	thinking 6
nth-order|sentence-after|0|inverted|	saying 7
nth-order|sentence-after|0|relative|	other -22
nth-order|sentence-after|1|apposed|	judging -20	other 9	saying -17	thinking -16
nth-order|sentence-after|1|apposition|	other -15
nth-order|sentence-after|1|direct|	judging -27	saying -35	thinking -24
nth-order|sentence-after|1|inverted|	saying -7
nth-order|sentence-after|1|relative|	judging -12	other -11	saying -13
nth-order|sentence-after|1|shared|	judging -20	other -30	thinking -20
nth-order|sentence-after|2|according|	other -18
nth-order|sentence-after|2|apposed|	judging -12	other -21	saying -13
nth-order|sentence-after|2|apposition|	judging -10	other -11	saying -10
nth-order|sentence-after|2|direct|	judging -20	other -33	thinking -17
nth-order|sentence-after|2|inverted|	judging -22
nth-order|sentence-after|2|passive|	other -13
nth-order|sentence-after|2|shared|	judging -15	other -14	saying -26	thinking -10
nth-order|sentence-before|0|according|	other -7
nth-order|sentence-before|0|apposed|	judging -29	other -7	saying -7
nth-order|sentence-before|0|apposition|	judging -22	saying -9	thinking -21
nth-order|sentence-before|0|direct|	saying 10	thinking -18
nth-order|sentence-before|0|inverted|	judging 9
nth-order|sentence-before|0|passive|	saying -17
nth-order|sentence-before|0|relative|	judging -21	other -11	saying 6	thinking -14
nth-order|sentence-before|1|according|	other 18
nth-order|sentence-before|1|apposed|	judging -25	saying -7	thinking -21
nth-order|sentence-before|1|apposition|	judging -26	saying -13	thinking -11
nth-order|sentence-before|1|direct|	judging -43	other -22	saying -15	thinking -38
nth-order|sentence-before|1|inverted|	saying -22
nth-order|sentence-before|1|passive|	judging -19	other -41	saying -29
nth-order|sentence-before|1|relative|	judging -22	other -33	saying -21	thinking -9
nth-order|sentence-before|2|apposed|	judging -13	other -16	saying -21	thinking -13
nth-order|sentence-before|2|apposition|	judging -18	other -18	saying -24	thinking -12
nth-order|sentence-before|2|direct|	judging -21	other -36	saying -11	thinking -38
nth-order|sentence-before|2|inverted|	judging -27	saying -29
nth-order|sentence-before|2|passive|	judging -10	other -22	saying -17
nth-order|sentence-before|2|relative|	judging -7	other -21	saying -19
nth-order|sentence-before|3|according|	other -14
nth-order|sentence-before|3|apposed|	judging -26	other -37	saying -30	thinking -15
nth-order|sentence-before|3|apposition|	judging -11	other -11	saying -23
nth-order|sentence-before|3|direct|	judging -32	other -56	saying -15	thinking -24
nth-order|sentence-before|3|inverted|	judging -10
nth-order|sentence-before|3|passive|	other -25
nth-order|sentence-before|3|relative|	other -24	saying -8
nth-order|speaker-then-quote|0|apposed|	other 9	thinking -10
nth-order|speaker-then-quote|0|apposition|	judging -21	saying -38	thinking -7
nth-order|speaker-then-quote|0|direct|	judging 17	other -15	saying 14	thinking 7
nth-order|speaker-then-quote|0|passive|	other -7	saying 6
nth-order|speaker-then-quote|0|relative|	other -6	saying -11	thinking -23
nth-order|speaker-then-quote|0|shared|	judging -22	other -17	saying -23	thinking 17
nth-order|speaker-then-quote|1|apposed|	other -16	saying -12	thinking -32
nth-order|speaker-then-quote|1|apposition|	judging -11	other -22	thinking 6
nth-order|speaker-then-quote|1|direct|	judging 12	other -19	saying 22	thinking 7
nth-order|speaker-then-quote|1|passive|	other 7
nth-order|speaker-then-quote|1|relative|	other -8	saying 23
nth-order|speaker-then-quote|1|shared|	other -15	thinking -6
nth-order|speaker-then-quote|2|apposed|	other -17	saying -10	thinking -9
nth-order|speaker-then-quote|2|apposition|	judging -10	other -21
nth-order|speaker-then-quote|2|direct|	judging 9	other 8	saying 13	thinking -16
nth-order|speaker-then-quote|2|relative|	judging 10	other 9
nth-order|speaker-then-quote|2|shared|	other -30	saying -9	thinking 10
nth-order|speaker-then-quote|3|apposed|	other -27	thinking -30
nth-order|speaker-then-quote|3|apposition|	judging -20	saying -22	thinking -20
nth-order|speaker-then-quote|3|direct|	judging -18	other 9	saying 14	thinking -14
nth-order|speaker-then-quote|3|passive|	judging -24	saying -13
nth-order|speaker-then-quote|3|relative|	judging -21	saying -15	thinking 17
nth-order|speaker-then-quote|3|shared|	judging 8	saying -9	thinking -13
nth-order|verb-then-speaker|0|inverted|	judging -17	saying 7
nth-order|verb-then-speaker|1|inverted|	judging -10
nth|according-to|	0 28	1 6
nth|colon|	2 -9	3 -24	4 8
nth|named-before|	0 -10	1 -25
nth|named-nearby|	0 -9	1 11	2 12	3 -20	4 -18
nth|paragraph-before|	0 -14	1 -26	2 -38	3 -47
nth|possessor|	1 -24	2 -28
nth|quote-then-speaker|	0 7	1 12	2 -18	3 -20	4 -17
nth|quote-then-verb|	0 9
nth|quoted-as|	0 10
nth|sentence-after|	1 -10	2 -28
nth|sentence-before|	0 8	1 -10	2 -39	3 -32	4 -32
nth|signature|	0 6
nth|speaker-then-quote|	1 9	3 -6	4 6
nth|transcript|	0 -14
nth|verb-then-speaker|	1 -11
order|according-to|according|	according 28
order|colon|apposed|	other -11	saying -11
order|colon|apposition|	saying -16
order|colon|direct|	other -12	saying 29
order|colon|inverted|	saying -12
order|colon|naked|	naked -6
order|colon|shared|	saying 7
order|named-before|naked|	naked -21
order|paragraph-before|according|	according -21
order|paragraph-before|apposed|	judging -22	other -30	saying -31	thinking -14
order|paragraph-before|apposition|	judging -21	other -10	saying -39	thinking -8
order|paragraph-before|direct|	judging -16	other -13	saying -10	thinking -21
order|paragraph-before|inverted|	judging -8	saying -23
order|paragraph-before|passive|	judging -8	other -20	saying -12
order|paragraph-before|relative|	judging -9	other -16	saying -30
order|paragraph-before|shared|	judging -27	other -27	thinking -24
order|quote-then-speaker|apposed|	judging -7
order|quote-then-speaker|apposition|	judging -23	thinking -18
order|quote-then-speaker|direct|	judging -36	other -25	saying 17	thinking -13
order|quote-then-speaker|passive|	saying 8	thinking -22
order|quote-then-speaker|relative|	judging -16	other -14	saying -15	thinking -16
order|quote-then-speaker|shared|	other -8	saying -20
order|quote-then-verb|inverted|	saying 11
order|quoted-as|naked|	naked 10
order|sentence-after|apposed|	judging -22	other 6	saying -21	thinking -20
order|sentence-after|apposition|	judging -11	other -21	saying -19	thinking -9
order|sentence-after|direct|	judging -14	other -14
order|sentence-after|inverted|	judging -18
order|sentence-after|passive|	other -15
order|sentence-after|relative|	judging -12	other -18	saying -16
order|sentence-after|shared|	judging -25	other -30	saying -19	thinking -22
order|sentence-before|according|	according 11
order|sentence-before|apposed|	judging -35	other -13	saying -14	thinking -26
order|sentence-before|apposition|	judging -32	saying -6	thinking -23
order|sentence-before|direct|	judging -10	other -6	thinking -28
order|sentence-before|inverted|	saying -14
order|sentence-before|passive|	judging -21	other -49	saying -36
order|sentence-before|relative|	judging -30	other -28	thinking -19
order|signature|naked|	naked 6
order|speaker-then-quote|apposed|	judging 7	other -13	saying -9	thinking -22
order|speaker-then-quote|apposition|	judging -27	other -18	saying -26
order|speaker-then-quote|direct|	judging 15	saying 31
order|speaker-then-quote|passive|	judging -27
order|speaker-then-quote|relative|	thinking 8
order|speaker-then-quote|shared|	judging -9	other -26	saying -16	thinking 10
order|transcript|naked|	naked -14
order|verb-then-speaker|inverted|	judging -19
outer|according-to|according other name|	none 7
outer|according-to|according other noun|	according other -15	none 27
outer|according-to|according other organisation|	according other 7	none 12
outer|according-to|according other person|	none 15
outer|colon|direct saying person|	none 20
outer|colon|direct saying pronoun|	none 8
outer|paragraph-before|according other noun|	direct other -8	direct saying -8	none -13
outer|paragraph-before|according other organisation|	none -7
outer|paragraph-before|according other person|	none -18
outer|paragraph-before|apposed judging noun|	direct other -10	none -9
outer|paragraph-before|apposed judging person|	direct judging -12	none -26	shared judging -15	shared saying -12
outer|paragraph-before|apposed other noun|	direct judging -8	direct other -8	direct saying -13	none -22	shared other -6	shared saying -12
outer|paragraph-before|apposed other organisation|	none -17
outer|paragraph-before|apposed other person|	apposition other -14	direct judging -13	direct other -16	direct saying -15	none -21	shared saying -7
outer|paragraph-before|apposed saying name|	direct other -10	none -11
outer|paragraph-before|apposed saying noun|	apposition other -7	direct judging -8	direct other -9	direct thinking -12	none -32	relative other -12	shared judging -14	shared saying -9	shared thinking -11
outer|paragraph-before|apposed saying organisation|	none -12
outer|paragraph-before|apposed saying person|	apposition other -10	direct judging -14	direct other -17	direct saying -20	direct thinking -20	shared judging -19	shared other -10	shared saying -8
outer|paragraph-before|apposed saying place|	none -7
outer|paragraph-before|apposed thinking noun|	direct other -6	none -16
outer|paragraph-before|apposition judging noun|	none -9
outer|paragraph-before|apposition judging person|	none -14
outer|paragraph-before|apposition other name|	apposition other -13	none -6
outer|paragraph-before|apposition other noun|	apposition saying -7	direct saying -10	none -19	shared other -11	shared saying -9
outer|paragraph-before|apposition other organisation|	none -7
outer|paragraph-before|apposition other person|	none -20
outer|paragraph-before|apposition saying name|	none -10
outer|paragraph-before|apposition saying noun|	direct judging -6	direct other -8	none -28
outer|paragraph-before|apposition saying organisation|	none -12
outer|paragraph-before|apposition saying person|	direct other -16	none -22
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none -8
outer|paragraph-before|direct judging name|	none -19
outer|paragraph-before|direct judging noun|	apposition other -7	direct judging -8	direct other -15	direct saying -9	none -26	shared judging -16	shared other -12	shared saying 6
outer|paragraph-before|direct judging organisation|	direct saying -9	none -15
outer|paragraph-before|direct judging person|	direct judging -13	direct other -15	direct saying 11	direct thinking -13	none -32	relative other -12	shared other -17	shared saying -25	shared thinking -19
outer|paragraph-before|direct judging place|	direct other -10
outer|paragraph-before|direct judging pronoun|	direct judging -17	direct other -9	direct saying -13	direct thinking -12	none -21	shared judging -11	shared other -9	shared saying -18
outer|paragraph-before|direct other name|	direct other -9	none -27
outer|paragraph-before|direct other noun|	according other -8	apposition other -14	apposition saying -11	direct judging -14	direct other -10	direct saying -23	direct thinking -13	none -33	relative saying -9	shared judging -22	shared other -14	shared saying -10	shared thinking -13
outer|paragraph-before|direct other organisation|	direct judging -17	direct other -22	direct saying -16	none -19
outer|paragraph-before|direct other person|	apposition other -15	apposition saying -13	direct judging -16	direct other -28	direct saying -30	direct thinking -13	none -24	relative other -22	relative saying -16	shared judging -25	shared other -25	shared saying 7	shared thinking -17
outer|paragraph-before|direct other place|	none -14
outer|paragraph-before|direct other pronoun|	apposition other -15	direct judging -24	direct other -18	direct saying -16	direct thinking -16	relative other -16	shared judging -20	shared other -17	shared saying -21	shared thinking -18
outer|paragraph-before|direct saying name|	direct judging -12	direct other -8	direct saying -9	none -23
outer|paragraph-before|direct saying noun|	apposed other -6	apposition other -9	apposition saying -13	direct judging -12	direct other -28	direct saying -15	direct thinking -19	none -42	relative judging -15	relative other -17	shared judging -21	shared other -12	shared saying -18	shared thinking -13
outer|paragraph-before|direct saying organisation|	direct saying 8	direct thinking -14	none -31	relative other 9	shared saying -18
outer|paragraph-before|direct saying person|	apposition other -27	direct judging -15	direct other -12	direct saying 15	direct thinking -43	none 8	relative other -27	relative thinking -16	shared judging -18	shared other -22	shared thinking -23
outer|paragraph-before|direct saying pronoun|	apposition other -17	apposition saying 10	direct judging -28	direct other -24	direct thinking -33	none -24	relative other -16	relative saying -14	shared judging -21	shared other -15	shared saying -31
outer|paragraph-before|direct thinking name|	direct saying -10
outer|paragraph-before|direct thinking noun|	direct judging -7	direct other -13	direct saying -16	direct thinking -6	none -18	shared saying -6
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking person|	direct other -13	direct saying -7	direct thinking -12	none -15	shared judging -13	shared saying -9	shared thinking -10
outer|paragraph-before|direct thinking pronoun|	direct judging -9	direct other -12	direct thinking -9	none -17	relative other -7	shared judging -9	shared other -6	shared saying -14	shared thinking -7
outer|paragraph-before|inverted judging noun|	none -9
outer|paragraph-before|inverted judging person|	direct saying -10	none -10
outer|paragraph-before|inverted saying name|	none -9
outer|paragraph-before|inverted saying noun|	direct other -9	direct saying -7	none -23	shared saying -8
outer|paragraph-before|inverted saying organisation|	none -7
outer|paragraph-before|inverted saying person|	none -12	relative other -18	shared saying -14
outer|paragraph-before|inverted saying pronoun|	direct other -8	direct thinking -7
outer|paragraph-before|passive other noun|	none -15
outer|paragraph-before|passive other organisation|	none -7
outer|paragraph-before|passive other person|	none -11
outer|paragraph-before|relative judging noun|	none -19
outer|paragraph-before|relative judging person|	apposition saying 10
outer|paragraph-before|relative other name|	direct other -6
outer|paragraph-before|relative other noun|	apposition saying -8	direct judging -13	direct other -16	direct saying -13	none -23	shared judging -8	shared saying -11
outer|paragraph-before|relative other person|	apposition judging -12	apposition saying -15	direct judging -12	direct other -11	direct saying -16
outer|paragraph-before|relative saying noun|	apposition saying -11	direct other -9	none -16
outer|paragraph-before|relative saying person|	direct other -12	none -6
outer|paragraph-before|relative thinking noun|	none -10
outer|paragraph-before|shared judging name|	none -7
outer|paragraph-before|shared judging noun|	apposition saying -8	direct other -11	direct saying -7	direct thinking -7	none -21
outer|paragraph-before|shared judging organisation|	none -12
outer|paragraph-before|shared judging person|	direct judging -10	direct other -15	direct saying -10	direct thinking -18	none -17
outer|paragraph-before|shared judging pronoun|	none -19
outer|paragraph-before|shared other name|	none -12
outer|paragraph-before|shared other noun|	none -15
outer|paragraph-before|shared other organisation|	none -14
outer|paragraph-before|shared other person|	none -24
outer|paragraph-before|shared other pronoun|	none -19
outer|paragraph-before|shared saying name|	none -7
outer|paragraph-before|shared saying noun|	direct judging -13	direct other -15	direct saying -16	direct thinking -12	none -19	shared saying -8
outer|paragraph-before|shared saying organisation|	direct other -22	none -7
outer|paragraph-before|shared saying person|	direct other -32	direct saying -20	direct thinking -16	none 11	shared saying -16
outer|paragraph-before|shared saying pronoun|	direct judging -15	direct other -20	direct saying -19	none -18
outer|paragraph-before|shared thinking noun|	direct other -6	direct saying -6	none -17
outer|paragraph-before|shared thinking person|	none -28
outer|paragraph-before|shared thinking pronoun|	none -11	shared judging -8
outer|quote-then-speaker|apposed judging noun|	direct judging -18	none -27
outer|quote-then-speaker|apposed judging person|	direct judging -13
outer|quote-then-speaker|apposed judging place|	none -17
outer|quote-then-speaker|apposed other name|	none -15
outer|quote-then-speaker|apposed other noun|	direct other -18	direct saying -24	none 11
outer|quote-then-speaker|apposed other organisation|	none -28
outer|quote-then-speaker|apposed other person|	direct other 24
outer|quote-then-speaker|apposed other place|	none -18
outer|quote-then-speaker|apposed saying name|	none -20
outer|quote-then-speaker|apposed saying noun|	direct judging 7	direct other -28	direct saying -8	direct thinking -19	none -16	shared saying 8
outer|quote-then-speaker|apposed saying organisation|	direct saying -14	none -14
outer|quote-then-speaker|apposed saying person|	direct judging 16	direct other 23	none 24	relative other 11	shared judging 19	shared saying 11
outer|quote-then-speaker|apposed saying place|	none -34
outer|quote-then-speaker|apposed thinking noun|	direct other -8	none 9
outer|quote-then-speaker|apposed thinking person|	none -15
outer|quote-then-speaker|apposition judging noun|	direct other -9	direct saying -7	none -19	shared saying -10
outer|quote-then-speaker|apposition other noun|	none -15
outer|quote-then-speaker|apposition other organisation|	none 10
outer|quote-then-speaker|apposition other person|	none -17
outer|quote-then-speaker|apposition saying name|	none -28
outer|quote-then-speaker|apposition saying noun|	direct judging -17	direct other -9	direct saying -6	direct thinking -9	none -20	relative other -19	shared judging -17	shared saying -9
outer|quote-then-speaker|apposition saying organisation|	none -32
outer|quote-then-speaker|apposition saying person|	direct judging -11	direct other -12	none 15
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|apposition thinking noun|	none -8
outer|quote-then-speaker|direct judging noun|	direct judging -6	direct other -11	direct saying -17	direct thinking -8	none -20	relative other -14	shared judging -13	shared saying -11
outer|quote-then-speaker|direct judging organisation|	none -14
outer|quote-then-speaker|direct judging person|	none -13	shared other -9
outer|quote-then-speaker|direct judging pronoun|	direct other -7	none -16
outer|quote-then-speaker|direct other noun|	apposition saying -24	direct judging -19	direct other -21	direct saying -30	direct thinking -23	shared judging -18	shared other -16	shared saying -13
outer|quote-then-speaker|direct other organisation|	none -33
outer|quote-then-speaker|direct other person|	direct judging -15	direct other 8	direct saying -6	none -28	shared judging -18	shared saying -21
outer|quote-then-speaker|direct other place|	none -24
outer|quote-then-speaker|direct other pronoun|	direct judging -16	direct other -18	direct saying -8	none -18	shared other -15	shared saying -21
outer|quote-then-speaker|direct saying name|	none 11
outer|quote-then-speaker|direct saying noun|	direct judging 12	direct other -20	direct thinking 10	relative other -22	shared judging 22	shared other -11	shared saying -14	shared thinking 13
outer|quote-then-speaker|direct saying organisation|	none 23
outer|quote-then-speaker|direct saying person|	apposition other 28	direct judging -11	direct other -13	direct saying 6	direct thinking 10	none 17	relative other 33	relative saying 19	relative thinking 22	shared judging -9	shared saying 15	shared thinking -8
outer|quote-then-speaker|direct saying place|	none -16
outer|quote-then-speaker|direct saying pronoun|	direct judging -16	direct other -18	direct saying 9	direct thinking -14	none 20	shared judging 22	shared other 13	shared saying 25	shared thinking 22
outer|quote-then-speaker|direct thinking noun|	apposition saying -17	direct judging -14	direct other -18	direct saying 10	direct thinking -19	shared saying -8
outer|quote-then-speaker|direct thinking organisation|	none -10
outer|quote-then-speaker|direct thinking person|	none -20
outer|quote-then-speaker|direct thinking pronoun|	direct other -13	direct saying -18	none -37	shared saying 6
outer|quote-then-speaker|passive judging noun|	none -16
outer|quote-then-speaker|passive other noun|	none -25
outer|quote-then-speaker|passive saying organisation|	none -29
outer|quote-then-speaker|relative judging noun|	none -22
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -35
outer|quote-then-speaker|relative other noun|	direct judging -16	direct other -8	direct saying -20	none -9	shared other -19	shared saying 18	shared thinking -10
outer|quote-then-speaker|relative other person|	apposition saying 14	direct other -10	none -7	shared other 7
outer|quote-then-speaker|relative saying noun|	direct other -7	none -6
outer|quote-then-speaker|relative saying person|	direct other 12	direct thinking 9
outer|quote-then-speaker|relative thinking noun|	direct other -10	none -19
outer|quote-then-speaker|shared judging noun|	direct judging 9	direct other 7	direct saying -11	none -12	shared judging -10	shared other -9
outer|quote-then-speaker|shared judging organisation|	none -6
outer|quote-then-speaker|shared judging person|	direct other -9	direct saying 11	shared saying -11
outer|quote-then-speaker|shared judging place|	none -8
outer|quote-then-speaker|shared judging pronoun|	none 16	relative other 18	shared other 15	shared saying 11
outer|quote-then-speaker|shared other name|	none 17
outer|quote-then-speaker|shared other noun|	direct saying 9	direct thinking -12	none -15	relative other -11
outer|quote-then-speaker|shared other organisation|	none -14
outer|quote-then-speaker|shared other person|	direct judging -8
outer|quote-then-speaker|shared other place|	none -10
outer|quote-then-speaker|shared other pronoun|	direct other 19	direct saying 8
outer|quote-then-speaker|shared saying noun|	direct judging 12	none -21	relative other -12	shared judging -11	shared saying 10
outer|quote-then-speaker|shared saying organisation|	direct other -6	none -26
outer|quote-then-speaker|shared saying person|	direct judging 6	direct saying 11	direct thinking 19	shared judging 10	shared other 17	shared saying 16
outer|quote-then-speaker|shared saying place|	none -18
outer|quote-then-speaker|shared saying pronoun|	direct judging 12	direct other -7	direct saying 27	direct thinking -8	none -8	relative other -10	shared other -12	shared saying 18
outer|quote-then-speaker|shared thinking noun|	direct other 9	direct saying -24	none 16	shared saying -15
outer|quote-then-speaker|shared thinking organisation|	none 14
outer|quote-then-speaker|shared thinking person|	direct other 7
outer|quote-then-speaker|shared thinking pronoun|	none -16
outer|quote-then-verb|inverted judging noun|	none -7
outer|quote-then-verb|inverted judging organisation|	none 12
outer|quote-then-verb|inverted judging person|	none -13
outer|quote-then-verb|inverted saying noun|	inverted saying 14	none 6
outer|quote-then-verb|inverted saying organisation|	none -15
outer|quote-then-verb|inverted saying person|	inverted saying -12	none 29
outer|quote-then-verb|inverted saying place|	none 41
outer|sentence-after|apposed judging noun|	none -11
outer|sentence-after|apposed judging person|	none -14
outer|sentence-after|apposed other name|	none -13
outer|sentence-after|apposed saying noun|	none -24
outer|sentence-after|apposed thinking noun|	none -13
outer|sentence-after|apposition other noun|	none -8
outer|sentence-after|apposition other person|	none -14
outer|sentence-after|apposition saying noun|	none -16
outer|sentence-after|direct judging person|	direct judging -12
outer|sentence-after|direct judging pronoun|	direct saying -15	none -28	shared other -17
outer|sentence-after|direct other name|	direct other -17	none -10
outer|sentence-after|direct other noun|	direct judging -19	direct other -22	direct saying -20	direct thinking -13
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	direct other -29	direct saying -12	none -14	shared other -21	shared saying -17
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	direct other -8	direct saying -20	none -31	shared other -20	shared saying -23
outer|sentence-after|direct saying name|	none -24
outer|sentence-after|direct saying noun|	direct other -38	direct saying -17
outer|sentence-after|direct saying organisation|	direct other -16	none -19
outer|sentence-after|direct saying person|	direct judging -18	direct saying -11	direct thinking -9	none 26	shared saying 8
outer|sentence-after|direct saying pronoun|	apposition other -13	direct judging -22	direct saying -17	none 6	shared judging -16
outer|sentence-after|direct thinking noun|	none 12
outer|sentence-after|direct thinking pronoun|	none -16
outer|sentence-after|inverted judging noun|	none -20
outer|sentence-after|inverted saying noun|	none -6
outer|sentence-after|inverted saying pronoun|	none 9
outer|sentence-after|passive other noun|	none -13
outer|sentence-after|relative other noun|	none -15
outer|sentence-after|shared judging noun|	none -9
outer|sentence-after|shared judging pronoun|	none -23
outer|sentence-after|shared other noun|	none -14
outer|sentence-after|shared other person|	none -16
outer|sentence-after|shared other pronoun|	none -14
outer|sentence-after|shared saying name|	none -9
outer|sentence-after|shared saying noun|	none -25
outer|sentence-after|shared saying person|	none -12
outer|sentence-after|shared saying pronoun|	none -20
outer|sentence-after|shared thinking noun|	none -16
outer|sentence-after|shared thinking pronoun|	none -14
outer|sentence-before|according other name|	none -13
outer|sentence-before|according other noun|	direct other -20	direct saying 6
outer|sentence-before|according other organisation|	direct judging -18	none 12
outer|sentence-before|according other person|	direct saying 8	none -20
outer|sentence-before|according other place|	none 8
outer|sentence-before|apposed judging name|	none -19
outer|sentence-before|apposed judging noun|	direct other -10	none -34
outer|sentence-before|apposed judging organisation|	none -28
outer|sentence-before|apposed judging person|	none -28	relative other -12
outer|sentence-before|apposed judging place|	none -6
outer|sentence-before|apposed other name|	none -24
outer|sentence-before|apposed other noun|	apposition other -15	apposition saying -12	direct judging -13	direct other -36	direct saying -26	direct thinking -12	none -54	relative other -16
outer|sentence-before|apposed other organisation|	none 9
outer|sentence-before|apposed other person|	apposition saying -19	direct other -38	direct saying -21
outer|sentence-before|apposed other place|	none -25
outer|sentence-before|apposed saying name|	direct other -19	none -29
outer|sentence-before|apposed saying noun|	apposition other -16	apposition saying -13	direct judging -17	direct saying -13	direct thinking -19	none -40	relative other -15
outer|sentence-before|apposed saying organisation|	direct other -18	none -38
outer|sentence-before|apposed saying person|	direct judging -21	direct saying -14	direct thinking -22
outer|sentence-before|apposed saying place|	direct other -14	direct saying -10	none -17
outer|sentence-before|apposed thinking noun|	direct other -18	direct thinking -7	none -22
outer|sentence-before|apposed thinking place|	none -8
outer|sentence-before|apposition judging noun|	direct judging -12	direct other -13	none -14
outer|sentence-before|apposition judging organisation|	none -21
outer|sentence-before|apposition judging person|	none -27
outer|sentence-before|apposition judging place|	none -9
outer|sentence-before|apposition other name|	none 11
outer|sentence-before|apposition other noun|	apposition other -19	direct judging -26	direct other -23	direct saying -31	inverted saying -16	none -46
outer|sentence-before|apposition other organisation|	none -26
outer|sentence-before|apposition other person|	apposition saying 15	direct other -19
outer|sentence-before|apposition other place|	none -19
outer|sentence-before|apposition saying name|	none -29
outer|sentence-before|apposition saying noun|	apposition other -11	direct judging -16	direct other -14	direct saying -17	direct thinking -9	none -63
outer|sentence-before|apposition saying organisation|	direct judging -18	direct other -25	none -21
outer|sentence-before|apposition saying person|	apposition saying -19	direct judging -15	direct saying -19	none 9	relative other 7
outer|sentence-before|apposition saying place|	none -18
outer|sentence-before|apposition thinking noun|	direct other -10	none -19
outer|sentence-before|direct judging noun|	apposition saying -16	direct judging -9	direct other -34	direct saying -26	direct thinking -20	inverted saying -14
outer|sentence-before|direct judging organisation|	direct other -23	none 6
outer|sentence-before|direct judging person|	apposition judging -28	apposition saying -26	direct judging -24	direct other -22	direct saying -30	direct thinking -15	inverted judging -17	inverted saying -19	none -16
outer|sentence-before|direct judging place|	none -12
outer|sentence-before|direct judging pronoun|	direct judging -15	direct other -22	direct thinking -19	none -38
outer|sentence-before|direct other name|	according other -19	apposition saying -20	direct judging -21	direct other -30	direct saying -32	direct thinking -19	none -44
outer|sentence-before|direct other noun|	according other -25	apposed other -21	apposition judging -23	apposition other -14	apposition saying -27	direct judging -41	direct other 12	direct saying -54	direct thinking -28	inverted saying -14	relative judging -20	relative other -34	relative saying -16
outer|sentence-before|direct other organisation|	according other -6	direct other 6	direct saying -41
outer|sentence-before|direct other person|	apposition judging -19	apposition saying -33	direct judging -23	direct saying -38	direct thinking -18	inverted judging -15	relative other -32
outer|sentence-before|direct other place|	direct saying -26	none -22
outer|sentence-before|direct other pronoun|	apposition other -29	direct judging -35	direct other -44	direct saying -29	direct thinking -22	none -32	relative judging -12	relative other -24
outer|sentence-before|direct saying name|	direct other -23	none -8
outer|sentence-before|direct saying noun|	according other -11	apposition saying -9	direct judging -13	direct saying -36	direct thinking -28	inverted saying -10	none -38	relative other -30
outer|sentence-before|direct saying organisation|	apposition other -21	direct other -53	direct saying -32	none 8
outer|sentence-before|direct saying person|	according other -27	apposition judging -10	apposition other -14	apposition saying -19	direct judging -18	direct other -20	direct thinking -8	inverted saying -19	none 15	relative other 10	relative saying -19
outer|sentence-before|direct saying place|	none -31
outer|sentence-before|direct saying pronoun|	apposition judging 6	apposition other -20	apposition saying 13	direct judging -18	direct other -7	direct saying 16	direct thinking 9	inverted saying 20	none 14
outer|sentence-before|direct thinking name|	none -10
outer|sentence-before|direct thinking noun|	direct other -16	direct thinking -21	none -10	relative other -6
outer|sentence-before|direct thinking organisation|	direct other -11	none -27
outer|sentence-before|direct thinking person|	direct other -19	none -34
outer|sentence-before|direct thinking place|	none -11
outer|sentence-before|direct thinking pronoun|	apposition saying -8	direct other -29	direct saying -14	none -27
outer|sentence-before|inverted judging name|	none -12
outer|sentence-before|inverted judging noun|	direct other -12	none -28	relative other -12
outer|sentence-before|inverted judging organisation|	none -27
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging place|	none -11
outer|sentence-before|inverted judging pronoun|	direct other -6	none -8
outer|sentence-before|inverted saying noun|	direct judging -14	direct other -16	direct saying -11	direct thinking -11	none -21
outer|sentence-before|inverted saying organisation|	direct other -13	none -34
outer|sentence-before|inverted saying person|	apposition saying -6	direct judging 16	direct other 13	direct saying 10	direct thinking 6	none -17	relative judging 17	relative other 9	relative saying 12
outer|sentence-before|inverted saying pronoun|	direct judging -9	direct other -19	direct saying -19	none 10
outer|sentence-before|passive judging noun|	none -13
outer|sentence-before|passive other name|	none -18
outer|sentence-before|passive other noun|	none -15
outer|sentence-before|passive other organisation|	none -25
outer|sentence-before|passive other person|	direct saying -19	none -21
outer|sentence-before|passive other place|	none -17
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying noun|	none -27
outer|sentence-before|relative judging noun|	none -15
outer|sentence-before|relative judging organisation|	none -19
outer|sentence-before|relative judging person|	apposition saying -16
outer|sentence-before|relative other name|	none -27
outer|sentence-before|relative other noun|	apposition judging -8	apposition other -23	direct judging -19	direct other -23	direct saying -20	direct thinking -20	inverted saying -6	none -21	relative other -15
outer|sentence-before|relative other organisation|	none -13
outer|sentence-before|relative other person|	apposition other -20	apposition saying 13	none -25
outer|sentence-before|relative saying noun|	none -28
outer|sentence-before|relative saying person|	apposition saying -19	direct thinking -22
outer|speaker-then-quote|apposed judging name|	none -34
outer|speaker-then-quote|apposed judging noun|	apposed saying -7	apposition saying -17	direct judging -14	direct saying -20	none -29	relative other -21	shared judging -9	shared other -15	shared saying -16
outer|speaker-then-quote|apposed judging organisation|	none 11
outer|speaker-then-quote|apposed judging person|	direct judging 11	direct other 19	none 29	shared saying 17
outer|speaker-then-quote|apposed other name|	direct other -19	none -15
outer|speaker-then-quote|apposed other noun|	apposed saying -16	apposition saying -9	direct judging -19	direct other -37	direct saying -28	direct thinking -21	none -17	relative other -19
outer|speaker-then-quote|apposed other organisation|	none -8
outer|speaker-then-quote|apposed other person|	direct other 20	direct saying -21	none 12	relative other -14
outer|speaker-then-quote|apposed saying name|	direct judging 11	direct saying -22	none -36
outer|speaker-then-quote|apposed saying noun|	apposed judging -28	apposed other -26	apposed saying -30	apposed thinking -7	apposition saying 27	direct judging -15	direct other -29	direct thinking -29	none -24	passive other -10	passive saying -12	relative judging -12	shared judging -21
outer|speaker-then-quote|apposed saying organisation|	apposition other 15	none 11
outer|speaker-then-quote|apposed saying person|	apposed judging 10	apposed saying 23	apposition saying 12	direct other 14	none 26	relative other 16	relative saying 21	shared other 13	shared saying 7
outer|speaker-then-quote|apposed saying place|	apposed judging -10	apposed other -18	direct other -19	none -34
outer|speaker-then-quote|apposed saying pronoun|	none 7
outer|speaker-then-quote|apposed thinking name|	none -20
outer|speaker-then-quote|apposed thinking noun|	direct other -18	direct saying -28	none -27
outer|speaker-then-quote|apposed thinking person|	direct saying -17	none 19
outer|speaker-then-quote|apposition judging noun|	direct judging -24	direct other -25	direct saying -27	direct thinking -11	none -37	relative other -33	shared judging -23	shared saying -20
outer|speaker-then-quote|apposition judging organisation|	none -27
outer|speaker-then-quote|apposition judging person|	direct other -13	none 31
outer|speaker-then-quote|apposition judging place|	none -11
outer|speaker-then-quote|apposition other noun|	apposed saying -19	apposition saying 6	direct judging -16	direct other -32	direct saying -18	none -35	relative other -19
outer|speaker-then-quote|apposition other organisation|	none -6
outer|speaker-then-quote|apposition other person|	none 23
outer|speaker-then-quote|apposition other place|	none -22
outer|speaker-then-quote|apposition saying name|	none -13
outer|speaker-then-quote|apposition saying noun|	apposed judging -15	apposed other -12	apposed saying -18	apposition other -22	apposition saying -38	direct judging -23	direct other -41	direct saying -14	direct thinking -12	none -37	passive other -15	relative judging -8	relative other -30	relative saying -20	shared judging -18	shared other -16	shared saying -16	shared thinking -17
outer|speaker-then-quote|apposition saying organisation|	direct saying -14	none -9
outer|speaker-then-quote|apposition saying person|	apposed judging -13	direct judging -7	direct saying 10	direct thinking -15	none 46	shared judging -17
outer|speaker-then-quote|apposition saying place|	none -19
outer|speaker-then-quote|apposition thinking noun|	direct saying -11	none 6
outer|speaker-then-quote|apposition thinking person|	none 16
outer|speaker-then-quote|direct judging name|	none 10
outer|speaker-then-quote|direct judging noun|	apposed judging -15	apposed saying -32	apposition saying -32	direct other -11	direct saying -11	direct thinking -19	none 12	relative other 9	shared judging 7	shared other -36	shared thinking -20
outer|speaker-then-quote|direct judging person|	direct judging 18	direct other 23	none 13	relative other -6	shared saying -8
outer|speaker-then-quote|direct judging pronoun|	direct judging 7	direct other 19	direct saying -32	direct thinking 9	none -14	shared judging -9	shared saying -26
outer|speaker-then-quote|direct other name|	apposed saying -15	direct other -14	direct saying -24
outer|speaker-then-quote|direct other noun|	apposed judging -20	apposed other -13	apposed saying -60	apposed thinking -19	apposition saying -36	direct judging 6	direct saying -15	none 6	passive other 14	passive saying -13	relative judging -29	relative other -21	relative saying -27	shared judging -24	shared other -27	shared saying -8	shared thinking -17
outer|speaker-then-quote|direct other organisation|	apposed saying -26	direct thinking -14	none -9	shared saying -24
outer|speaker-then-quote|direct other person|	apposed saying -33	apposition saying -22	direct judging 8	direct saying -25	direct thinking 15	relative saying -18
outer|speaker-then-quote|direct other place|	apposed saying -20	direct other -17	direct saying -25	none -24	shared saying -18
outer|speaker-then-quote|direct other pronoun|	apposed judging 8	apposed other -25	apposed saying -6	apposition saying -29	direct judging 10	direct other 13	direct saying -22	shared judging 8	shared other 6	shared saying -47
outer|speaker-then-quote|direct saying name|	direct thinking -16
outer|speaker-then-quote|direct saying noun|	apposed judging 13	apposed other 9	apposed saying -13	apposed thinking -18	apposition judging -21	direct judging 16	direct other -9	direct thinking 20	none 8	passive other -18	passive saying 15	relative judging -24	relative other -13	relative saying -20	shared other -11	shared saying -10
outer|speaker-then-quote|direct saying organisation|	direct judging 24	direct other 26	direct saying 7	none 16
outer|speaker-then-quote|direct saying person|	apposed judging 19	apposed saying -11	direct judging 40	direct thinking -9	none -8	passive other 20	relative other 19	shared judging 7	shared other 9
outer|speaker-then-quote|direct saying place|	none -12
outer|speaker-then-quote|direct saying pronoun|	apposed judging 27	apposed saying -24	direct judging 12	direct other 37	direct thinking 24	relative other 25	shared judging 20	shared saying -17
outer|speaker-then-quote|direct thinking name|	none 13
outer|speaker-then-quote|direct thinking noun|	apposed judging 8	apposed saying -30	direct other -10	direct saying -11	direct thinking 11	none 20	shared judging -19	shared saying -36
outer|speaker-then-quote|direct thinking person|	direct other 15	none -9
outer|speaker-then-quote|direct thinking place|	direct saying -21	none 16
outer|speaker-then-quote|direct thinking pronoun|	apposition saying -29	direct other -10	direct saying -31	shared saying -38
outer|speaker-then-quote|passive judging noun|	none -18
outer|speaker-then-quote|passive judging organisation|	none -16
outer|speaker-then-quote|passive other noun|	direct other -12	direct saying -21	none -15
outer|speaker-then-quote|passive other person|	none 13
outer|speaker-then-quote|passive saying noun|	none -26
outer|speaker-then-quote|passive saying organisation|	none 7
outer|speaker-then-quote|passive saying person|	none 16
outer|speaker-then-quote|relative judging noun|	direct saying -10
outer|speaker-then-quote|relative other name|	none 8
outer|speaker-then-quote|relative other noun|	apposed judging -13	apposed saying -24	direct judging -27	direct other -14	direct thinking -18	shared saying 20
outer|speaker-then-quote|relative other person|	direct thinking 20	none -17
outer|speaker-then-quote|relative saying noun|	apposed other -19	direct judging 10	direct thinking -12	none 7	shared saying 11
outer|speaker-then-quote|relative saying person|	none 8
outer|speaker-then-quote|relative thinking noun|	none 14
outer|speaker-then-quote|shared judging name|	direct other -21
outer|speaker-then-quote|shared judging noun|	apposed judging -12	apposed other -9	apposed saying -9	direct saying -21	direct thinking -10	relative other 10	relative saying -12	shared judging -19	shared other -18	shared saying 6
outer|speaker-then-quote|shared judging organisation|	direct other 14
outer|speaker-then-quote|shared judging person|	apposed judging 8	apposed other 21	apposed saying -9	apposition saying 6	direct judging 18	direct other 15	direct saying -20	direct thinking 11	none 14	passive other -9	relative other -21	shared judging 14	shared other -8	shared saying 18
outer|speaker-then-quote|shared judging place|	direct other -16
outer|speaker-then-quote|shared judging pronoun|	direct judging -20	direct saying 20	direct thinking -18	none 12	shared judging 15	shared other -14
outer|speaker-then-quote|shared other name|	direct other -11
outer|speaker-then-quote|shared other noun|	apposed judging -12	apposed other -19	apposed saying -25	direct saying -14	direct thinking -10	relative other -12	shared judging 13	shared saying -16
outer|speaker-then-quote|shared other person|	apposed judging 14	apposed other -15	apposition judging 6	direct judging -19	direct other -6	direct saying -7	none -15	passive other 7	relative other -11	shared judging -7	shared other -15	shared thinking -13
outer|speaker-then-quote|shared other pronoun|	apposed saying -9
outer|speaker-then-quote|shared saying name|	apposed saying -17	direct judging -7	direct other 14	none 7	shared saying -20
outer|speaker-then-quote|shared saying noun|	apposed judging -25	apposed other -14	apposed saying -22	apposed thinking -38	apposition judging 6	apposition saying 21	direct judging -17	direct other 19	none -28	passive other 14	relative saying 8	shared other -24	shared saying -25
outer|speaker-then-quote|shared saying organisation|	apposition other 12	direct judging 20	direct saying -14	none -11	passive other -24	passive saying -13
outer|speaker-then-quote|shared saying person|	apposed other 20	apposition saying 10	direct other -21	direct thinking -12	passive saying 17	shared judging 8	shared other 30	shared saying 39	shared thinking 16
outer|speaker-then-quote|shared saying place|	apposed other -17	none -11
outer|speaker-then-quote|shared saying pronoun|	apposed other -12	apposed saying -18	direct judging 19	direct other 22	direct saying -11	direct thinking -16	relative other -14	shared judging 15	shared saying -20
outer|speaker-then-quote|shared thinking noun|	apposed saying -17	direct judging 7	direct saying -18	none 8	shared saying 9
outer|speaker-then-quote|shared thinking person|	apposed saying 24	direct other 18	none -14
outer|speaker-then-quote|shared thinking pronoun|	direct judging -8	direct other -13	direct saying 17	direct thinking 6
outer|verb-then-speaker|inverted judging name|	none -24
outer|verb-then-speaker|inverted judging noun|	none -11
outer|verb-then-speaker|inverted judging organisation|	none -11
outer|verb-then-speaker|inverted judging person|	none -27
outer|verb-then-speaker|inverted saying noun|	inverted judging -15	inverted saying -23	none -8
outer|verb-then-speaker|inverted saying organisation|	none -18
outer|verb-then-speaker|inverted saying person|	none 35
outer|verb-then-speaker|inverted saying place|	none -32
outer|verb-then-speaker|inverted saying pronoun|	none 10
phrase|according-to|name|	false 14	true 7
phrase|according-to|noun|	false 7	true 28
phrase|colon|name|	false 21	true 20
phrase|colon|noun|	false -40
phrase|colon|pronoun|	false 12
phrase|named-before|name|	false -26	true -11
phrase|named-before|pronoun|	false -6
phrase|named-nearby|pronoun|	false -13
phrase|name|	true 18
phrase|noun|	false -45	true 18
phrase|paragraph-before|name|	true -17
phrase|paragraph-before|noun|	false -54	true -58
phrase|paragraph-before|pronoun|	false -22
phrase|possessor|name|	false -15
phrase|possessor|noun|	false -10	true -12
phrase|possessor|pronoun|	false 9
phrase|pronoun|	false 14
phrase|quote-then-speaker|name|	false 9	true 10
phrase|quote-then-speaker|noun|	false -16
phrase|quote-then-speaker|pronoun|	false 11
phrase|quote-then-verb|name|	false 11
phrase|quote-then-verb|noun|	false -6	true 18
phrase|quoted-as|name|	false -22
phrase|quoted-as|noun|	true -27
phrase|sentence-after|name|	true -37
phrase|sentence-after|noun|	false -14	true 11
phrase|sentence-after|pronoun|	false -14
phrase|sentence-before|name|	true 11
phrase|sentence-before|noun|	false -24	true -31
phrase|signature|name|	true 9
phrase|speaker-then-quote|name|	false 14
phrase|speaker-then-quote|noun|	false -39	true 12
phrase|speaker-then-quote|pronoun|	false 15
phrase|transcript|name|	false -14
phrase|verb-then-speaker|name|	false 8	true 9
phrase|verb-then-speaker|noun|	false -15	true -6
phrase|verb-then-speaker|pronoun|	false 11
pronoun|according-to|	elle 20
pronoun|colon|	he 8	it -18
pronoun|named-before|	elle 12	er 8	es -15	he -8	het -17	hij -15	i -30	il 6	it -33	man -18	on -16	she -30	they -30	we -14	you -18	ze 15
pronoun|named-nearby|	ela 12	elle -10	er 19	es -25	het -25	hij 19	i -26	il 23	it -54	lei 6	man -35	on -20	she 24	sie 16	we -27	you -28	ze -8
pronoun|paragraph-before|	i -15	il -7	it -8	she -35	they -20	you -9
pronoun|possessor|	haar -13	he -25	his 12	ihr -12	it -33	its -55	my -21	our -22	she -7
pronoun|quote-then-speaker|	elle 12	he 13	i -12	il 23	it -19	man -16	she 18	they -13
pronoun|quote-then-verb|	elle 15	er 23	es -16	he -20	hij 30	il 27	it -23	she -18	sie 35	ze -7
pronoun|sentence-after|	he -6	i -11	it -22	she -11	they -25
pronoun|sentence-before|	elle -8	es -26	het -8	hij 9	i -19	il -8	it -40	man -14	on -14	they -23	we -12	you -19
pronoun|speaker-then-quote|	elle -12	he 36	i -21	il 17	it -31	man -20	on -24	she 14	you -19
pronoun|verb-then-speaker|	er 16	es -27	het -9	it -42	she -33	sie 20
says|according-to|	never 17
says|colon|	never 21	often 19	too 18
says|named-before|	never -25	often -15	too -7
says|named-nearby|	never -6
says|	often 15	too 6
says|paragraph-before|	never -30	often 19
says|possessor|	often -33	too -15
says|quote-then-speaker|	never 16	often 10	too -6
says|quote-then-verb|	often 24	too 22
says|sentence-after|	never -16	often 12	too -14
says|sentence-before|	never 21	often -32	too -11
says|signature|	never 8
says|speaker-then-quote|	often 24	too 17
says|transcript|	never -14
says|verb-then-speaker|	never 9	often -18	too 10
size|according-to|10+|	according 10
size|according-to|1|	according 16
size|according-to|3|	according 15
size|according-to|6-9|	according 18
size|colon|10+|	other -17
size|colon|1|	naked -16
size|colon|2|	naked 6
size|colon|3|	naked -17
size|colon|4-5|	naked -22
size|named-before|10+|	naked -22
size|named-before|3|	naked -13
size|named-before|6-9|	naked -15
size|named-nearby|2|	naked 10
size|named-nearby|4-5|	naked -25
size|paragraph-before|10+|	according -16	judging -16	other -48	saying -10	thinking -31
size|paragraph-before|1|	judging -11	other -11	saying -24
size|paragraph-before|2|	judging -12	other -24	saying -17	thinking -10
size|paragraph-before|3|	judging -13	other -22	saying -15	thinking -15
size|paragraph-before|4-5|	judging -19	other -8	saying -17	thinking -23
size|paragraph-before|6-9|	according -16	judging -24	saying -40	thinking -22
size|possessor|10+|	naked -18
size|possessor|3|	naked -9
size|possessor|4-5|	naked -7
size|quote-then-speaker|10+|	judging -14	saying 6	thinking 8
size|quote-then-speaker|1|	judging -14	other -59	saying -22	thinking -38
size|quote-then-speaker|2|	judging -25	other -31	saying 11	thinking -19
size|quote-then-speaker|3|	judging -9	saying -11	thinking -31
size|quote-then-speaker|4-5|	judging -14	saying 18	thinking 12
size|quote-then-speaker|6-9|	judging -6	other -14	saying 10	thinking -34
size|quote-then-verb|10+|	saying 15
size|quote-then-verb|1|	saying -12
size|quote-then-verb|2|	judging 6
size|quote-then-verb|3|	judging -12	saying 35
size|quote-then-verb|4-5|	judging -15	saying -8
size|quote-then-verb|6-9|	judging -8	saying 10
size|quoted-as|2|	naked -24
size|quoted-as|3|	naked -21
size|sentence-after|10+|	according 12	other -32	thinking -20
size|sentence-after|1|	judging -15	saying -47	thinking -25
size|sentence-after|2|	judging -45	other -48	saying -10	thinking -21
size|sentence-after|3|	judging -23	other -32	saying -14
size|sentence-after|4-5|	judging -12	other -15	thinking 11
size|sentence-after|6-9|	judging -29	thinking -32
size|sentence-before|10+|	according 8	judging -8	other -19	saying 11	thinking -54
size|sentence-before|1|	judging -37	other -61	saying -17	thinking -37
size|sentence-before|2|	according 7	other -10	saying -27	thinking -30
size|sentence-before|3|	according -27	judging -53	thinking -36
size|sentence-before|4-5|	according -23	judging -44	saying -13	thinking -48
size|sentence-before|6-9|	according 15	judging -9	saying -11	thinking -12
size|signature|10+|	naked 10
size|signature|4-5|	naked -11
size|speaker-then-quote|10+|	judging 20	saying 17	thinking -8
size|speaker-then-quote|1|	judging 10	saying -11	thinking 17
size|speaker-then-quote|2|	judging -9	other -15	saying 6	thinking 11
size|speaker-then-quote|3|	judging 8	other -7	saying 16	thinking -15
size|speaker-then-quote|4-5|	judging 7	thinking -11
size|speaker-then-quote|6-9|	judging -6	other -16	thinking -17
size|transcript|10+|	naked -10
size|transcript|6-9|	naked -13
size|verb-then-speaker|10+|	judging -41
size|verb-then-speaker|1|	judging -21	saying -29
size|verb-then-speaker|2|	judging -35
size|verb-then-speaker|3|	judging -23	saying -15
size|verb-then-speaker|4-5|	judging -24
size|verb-then-speaker|6-9|	judging -8	saying 14
starts|according-to|false|	according 28
starts|colon|false|	apposed -12	apposition -16	direct 11	inverted -12
starts|colon|true|	apposed -6	direct 10	shared 11
starts|named-before|false|	naked -20
starts|named-before|true|	naked -10
starts|named-nearby|false|	naked -20
starts|named-nearby|true|	naked 26
starts|paragraph-before|false|	according -21	apposed -39	apposition -36	direct -28	inverted -26	passive -21	relative -19	shared -29
starts|paragraph-before|true|	apposed -18	relative -11
starts|quote-then-speaker|false|	apposed 6	direct 11	passive 8	relative -22	shared -32
starts|quote-then-speaker|true|	apposed -9	shared 21
starts|quote-then-verb|false|	inverted 11
starts|quoted-as|false|	naked 10
starts|sentence-after|false|	apposed -40	apposition -30	direct -29	passive -16	relative -25	shared -34
starts|sentence-after|true|	apposed 6	apposition -7	direct 7	shared -22
starts|sentence-before|false|	according 11	apposed -32	apposition -7	direct -16	inverted -11	passive -59	relative -53
starts|sentence-before|true|	apposition -29
starts|signature|false|	naked 6
starts|speaker-then-quote|false|	apposed -24	apposition -24	direct 26	relative -9	shared -42
starts|speaker-then-quote|true|	apposed 10	apposition -29	direct 16	relative 27	shared 13
starts|transcript|false|	naked -10
starts|transcript|true|	naked -13
twin|paragraph-before|apposed judging noun|	apposition judging person -9	direct judging person -6	shared judging noun -13
twin|paragraph-before|apposed judging person|	apposed judging noun -16	apposition judging noun -24	apposition judging person -12	inverted judging noun -20	inverted judging person -18	shared judging noun -14	shared judging person -16
twin|paragraph-before|apposed other name|	apposition other noun -6	shared other name -6
twin|paragraph-before|apposed other noun|	apposed other noun -11	apposed other person -12	apposition other noun -14	apposition other person -16	apposition other place -11	direct other noun -12	direct other pronoun -10	shared other noun -7
twin|paragraph-before|apposed other organisation|	apposed other organisation -7	apposition other noun -17	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -19	apposed other person -11	apposition other noun -23	apposition other organisation -6	apposition other place -15	direct other noun -14	direct other person -6	shared other noun -10	shared other person -18
twin|paragraph-before|apposed saying name|	direct saying person -8	inverted saying noun -11
twin|paragraph-before|apposed saying noun|	apposed saying noun -17	apposed saying organisation -12	apposed saying person -19	apposed saying place -11	apposition saying noun -21	apposition saying organisation -9	apposition saying person -19	direct saying noun -12	direct saying organisation -12	direct saying person -21	direct saying pronoun -8	inverted saying noun -20	inverted saying person -14	inverted saying pronoun -12	shared saying organisation -9
twin|paragraph-before|apposed saying organisation|	apposed saying noun -15	apposition saying noun -9	direct saying noun -6	shared saying organisation -8
twin|paragraph-before|apposed saying person|	apposed saying noun -28	apposed saying organisation -8	apposed saying place -12	apposition saying name 12	apposition saying noun -9	apposition saying organisation -18	apposition saying place -14	direct saying noun -21	direct saying person -13	inverted saying noun -28	inverted saying person -9	inverted saying place -9	inverted saying pronoun -25	shared saying noun -23	shared saying person 9
twin|paragraph-before|apposed saying place|	apposed saying noun -11
twin|paragraph-before|apposed thinking noun|	apposed thinking person -9	apposition thinking noun -11	direct thinking noun -12	shared thinking noun -12
twin|paragraph-before|apposed thinking person|	apposed thinking noun -16	shared thinking person -13
twin|paragraph-before|apposition judging noun|	apposed judging person -12	inverted judging noun -9
twin|paragraph-before|apposition judging person|	apposed judging noun -13	apposed judging person -11	inverted judging noun -12
twin|paragraph-before|apposition other noun|	apposed other name -6	apposed other noun -16	apposed other organisation -15	apposed other person -14	shared other name -9	shared other noun -8
twin|paragraph-before|apposition other person|	apposed other noun -27	apposed other person -6
twin|paragraph-before|apposition other place|	apposed other noun -10	apposed other person -8
twin|paragraph-before|apposition saying name|	apposed saying person -9
twin|paragraph-before|apposition saying noun|	apposed saying noun -18	apposed saying person -26	inverted saying name -9	inverted saying noun -15	inverted saying person -7	inverted saying pronoun -9	shared saying noun -13	shared saying person -16	shared saying pronoun -10
twin|paragraph-before|apposition saying organisation|	apposed saying noun -7	apposed saying person -8	inverted saying noun -6	shared saying noun -6
twin|paragraph-before|apposition saying person|	apposed saying noun -19	inverted saying noun -17
twin|paragraph-before|apposition thinking noun|	apposed thinking noun -9	shared thinking noun -8
twin|paragraph-before|apposition thinking person|	apposed thinking noun -8
twin|paragraph-before|direct judging noun|	apposed judging noun -8	direct other noun -13
twin|paragraph-before|direct judging organisation|	apposed judging noun -9
twin|paragraph-before|direct judging person|	apposed judging name -11	apposed judging noun -11	apposed judging organisation -12	direct other person -9
twin|paragraph-before|direct judging pronoun|	apposed judging noun -14	direct other pronoun -9
twin|paragraph-before|direct other name|	direct other name -15
twin|paragraph-before|direct other noun|	apposed other noun -16	apposed other person -11	apposed other place -9	direct judging noun -11	direct other noun -8	direct saying noun -14	direct thinking noun -6	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other noun -7	apposed other organisation -14	direct other organisation -9
twin|paragraph-before|direct other person|	apposed other name -17	apposed other noun -19	apposed other person -15	direct judging person -12	direct other person -21	direct saying person -15	passive other noun -18
twin|paragraph-before|direct other place|	apposed other noun -6	direct other place -15
twin|paragraph-before|direct other pronoun|	apposed other name -10	apposed other noun -20	direct judging pronoun -11	direct other pronoun -24	direct saying pronoun -10	direct thinking pronoun -11	passive other noun -16
twin|paragraph-before|direct saying name|	apposed saying noun -12
twin|paragraph-before|direct saying noun|	apposed saying noun -20	apposed saying organisation -7	apposed saying person -17	apposed saying place -13	direct other noun -14	shared saying noun -15
twin|paragraph-before|direct saying organisation|	apposed saying noun 6	direct other organisation -6
twin|paragraph-before|direct saying person|	apposed saying name -21	apposed saying organisation -15	apposed saying person -23	apposed saying place -18	direct other person -17
twin|paragraph-before|direct saying pronoun|	apposed saying name -18	apposed saying noun -31	direct other pronoun -10
twin|paragraph-before|direct thinking noun|	apposed thinking noun -12
twin|paragraph-before|direct thinking person|	apposed thinking noun -7
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -13	direct other pronoun -7
twin|paragraph-before|inverted judging noun|	apposed judging person -9	apposition judging noun -7
twin|paragraph-before|inverted judging person|	apposed judging person -11	apposition judging noun -8
twin|paragraph-before|inverted saying name|	apposed saying person -9	apposition saying noun -8
twin|paragraph-before|inverted saying noun|	apposed saying name -7	apposed saying noun -17	apposed saying person -10	apposition saying noun -17	apposition saying person -16	shared saying pronoun -10
twin|paragraph-before|inverted saying person|	apposed saying noun -20	apposed saying person -6	apposition saying noun -9	shared saying noun -11
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -13	apposed saying person -13	apposition saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -13	direct other pronoun -11
twin|paragraph-before|passive other organisation|	direct other noun -7
twin|paragraph-before|relative other noun|	relative other noun -15
twin|paragraph-before|shared judging noun|	apposed judging noun -13	apposed judging person -12	apposition judging noun -6	shared judging noun -8	shared judging person -7	shared judging pronoun -7
twin|paragraph-before|shared judging person|	apposed judging person -16	direct judging noun -12	inverted judging noun -13	shared judging noun -20	shared judging pronoun -10
twin|paragraph-before|shared judging pronoun|	direct judging noun -9	shared judging noun -10
twin|paragraph-before|shared other name|	apposed other name -7	apposition other noun -11
twin|paragraph-before|shared other noun|	apposed other noun -8	apposed other person -6	apposition other noun -8	shared other noun -13
twin|paragraph-before|shared other person|	apposed other noun -6	apposed other person -14	apposition other noun -13	shared other noun -6	shared other place -7
twin|paragraph-before|shared other pronoun|	apposition other noun -11	shared other noun -6
twin|paragraph-before|shared saying noun|	apposed saying noun -13	apposed saying person -7	apposition saying organisation -11	direct saying noun -17	inverted saying noun -15	inverted saying person -9	shared saying noun -12	shared saying organisation -10	shared saying person -13	shared saying pronoun -7
twin|paragraph-before|shared saying organisation|	apposed saying noun -6	apposed saying organisation -9	apposition saying noun -8	shared saying noun -18
twin|paragraph-before|shared saying person|	apposed saying person 6	apposition saying noun -6	direct saying noun -20	inverted saying noun -15	inverted saying pronoun -22	shared saying noun -24	shared saying person -18	shared saying pronoun -14
twin|paragraph-before|shared saying pronoun|	apposition saying noun 6	direct saying noun -6	inverted saying noun 12	shared saying noun -21	shared saying person -11	shared saying pronoun -20
twin|paragraph-before|shared thinking noun|	apposed thinking noun -11	apposition thinking noun -9	direct thinking noun -6	shared thinking noun -14	shared thinking person -11
twin|paragraph-before|shared thinking person|	apposed thinking person -12	apposition thinking noun -8	shared thinking noun -13
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -36	apposed judging person -28	apposed judging place -13	direct judging noun -26	shared judging noun -25	shared judging person -7	shared judging pronoun -15
twin|quote-then-speaker|apposed judging person|	apposed judging noun -15	shared judging noun -7	shared judging person -16
twin|quote-then-speaker|apposed judging place|	apposed judging noun -24
twin|quote-then-speaker|apposed other name|	shared other noun -16
twin|quote-then-speaker|apposed other noun|	apposed other noun 6	apposed other organisation -26	apposed other person -51	apposed other place -23	apposition other noun -21	direct other noun 12	direct other person -26	direct other place 10	passive other noun -14	shared other noun -37	shared other organisation -15	shared other person -52	shared other pronoun -30
twin|quote-then-speaker|apposed other organisation|	apposed other noun -29	shared other organisation -23	shared other person -15
twin|quote-then-speaker|apposed other person|	apposed other noun 9	apposed other person -11	apposition other noun -16	direct other noun 8	shared other noun -8	shared other person 18
twin|quote-then-speaker|apposed other place|	apposed other noun -15
twin|quote-then-speaker|apposed saying name|	apposed saying noun -12	shared saying person -22
twin|quote-then-speaker|apposed saying noun|	apposed other noun -24	apposed saying name -9	apposed saying noun -65	apposed saying person -44	direct saying organisation -21	direct saying person -38	direct saying pronoun -35	shared saying organisation -11	shared saying person -41	shared saying place 6	shared saying pronoun -32
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun -21	apposed saying person -23	apposition saying noun -11	direct saying noun -15
twin|quote-then-speaker|apposed saying person|	apposed saying noun -14	apposition saying name 23	apposition saying noun 60	apposition saying organisation 22	apposition saying person 17	direct saying noun -17	direct saying organisation -14	direct saying person -14	passive saying noun 16	shared saying organisation 16	shared saying person 21
twin|quote-then-speaker|apposed saying place|	apposed saying noun -23
twin|quote-then-speaker|apposed thinking noun|	direct thinking noun -16	shared thinking noun 23	shared thinking person -12
twin|quote-then-speaker|apposed thinking person|	apposed thinking noun -10	shared thinking noun -10	shared thinking person 13
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -19	apposed judging person -7	shared judging noun -13	shared judging person -21	shared judging pronoun -20
twin|quote-then-speaker|apposition other noun|	apposed other noun -26	apposed other person -10	shared other noun -14	shared other person -21
twin|quote-then-speaker|apposition other organisation|	shared other person -24
twin|quote-then-speaker|apposition saying name|	apposed saying person -26
twin|quote-then-speaker|apposition saying noun|	apposed saying noun -22	apposed saying organisation -6	apposed saying person -53	passive saying noun 9	shared saying name -8	shared saying noun -11	shared saying organisation -14	shared saying person -10	shared saying pronoun -29
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -29	shared saying noun -23
twin|quote-then-speaker|apposition saying person|	apposed saying noun 15	apposed saying person -17	shared saying name 15	shared saying person -11
twin|quote-then-speaker|apposition thinking noun|	shared thinking pronoun -12
twin|quote-then-speaker|direct judging noun|	apposed judging noun -30	passive judging noun -14	shared judging noun -8	shared judging person -18
twin|quote-then-speaker|direct judging organisation|	apposed judging person -11
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -20	shared judging pronoun -15
twin|quote-then-speaker|direct other noun|	apposed other noun -33	apposed other person -26	direct other noun -41	direct saying noun -15	direct thinking noun -18	passive other noun -22	passive other organisation 12	passive other person -22
twin|quote-then-speaker|direct other person|	direct other person -28	direct saying person -6
twin|quote-then-speaker|direct other place|	apposed other noun -26
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -19	direct other pronoun -36	direct saying pronoun -23	shared judging pronoun -16
twin|quote-then-speaker|direct saying noun|	apposed saying noun 25	apposed saying organisation -20	direct other noun -15	shared saying noun -16	shared saying person -28	shared saying pronoun -21
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 16	apposed saying person 13
twin|quote-then-speaker|direct saying person|	apposed saying noun 27	apposed saying person 22	direct other person -9
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 10	direct other pronoun -22	passive saying noun 19
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -17	apposed thinking person -21	direct other noun -14	passive thinking noun -19	shared thinking person -18
twin|quote-then-speaker|passive judging noun|	direct judging noun -14
twin|quote-then-speaker|passive other noun|	apposed other noun -19	direct other noun -32	shared other noun -21	shared other person -13	shared other pronoun -20
twin|quote-then-speaker|passive other person|	direct other noun 7
twin|quote-then-speaker|passive saying noun|	apposed saying person -15	apposition saying noun -17	direct saying noun -24	direct saying pronoun -23
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -20
twin|quote-then-speaker|relative judging noun|	relative other noun -12
twin|quote-then-speaker|relative judging person|	relative other person 13
twin|quote-then-speaker|relative other noun|	relative judging noun -13	relative other noun -15	relative saying noun -14
twin|quote-then-speaker|relative other person|	relative judging person 14	relative saying person 14
twin|quote-then-speaker|relative saying noun|	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 11
twin|quote-then-speaker|shared judging name|	apposed judging name 9	shared judging noun 15
twin|quote-then-speaker|shared judging noun|	apposed judging noun -29	apposed judging person -28	apposition judging noun 23	direct judging noun 17	shared judging name -16	shared judging pronoun -20
twin|quote-then-speaker|shared judging organisation|	shared judging person -22
twin|quote-then-speaker|shared judging person|	apposed judging noun -10	apposed judging person 8	apposition judging noun -16	direct judging noun 6	shared judging noun -6	shared judging organisation 20	shared judging person -18	shared judging pronoun -19
twin|quote-then-speaker|shared judging place|	shared judging person -10
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 14	apposition judging noun 31	direct judging pronoun -18	direct other pronoun -18	shared judging noun 7	shared judging person 13	shared judging pronoun -6
twin|quote-then-speaker|shared other noun|	apposed other name 16	apposed other noun -34	passive other noun -21	shared other noun -22	shared other organisation -17	shared other person -20	shared other pronoun -7
twin|quote-then-speaker|shared other organisation|	apposed other noun -9	apposed other organisation -27	shared other noun 17
twin|quote-then-speaker|shared other person|	apposed other noun -13	apposed other person 38	apposition other noun 19	apposition other organisation 16	passive other noun -7	shared other person -8	shared other pronoun -8
twin|quote-then-speaker|shared other pronoun|	shared other noun -16	shared other person -8
twin|quote-then-speaker|shared saying name|	apposed saying noun -20	apposition saying noun -7	apposition saying person -19	shared saying noun -12	shared saying person 8
twin|quote-then-speaker|shared saying noun|	apposed saying noun -28	apposed saying person -19	apposed saying place -15	apposition saying noun -11	apposition saying organisation -13	apposition saying person -6	direct saying noun 9	shared saying name -7	shared saying noun -21	shared saying organisation 6	shared saying person 9
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -12	apposed saying organisation -7	apposed saying person -17	apposition saying noun -17	shared saying noun -20	shared saying person -21
twin|quote-then-speaker|shared saying person|	apposed saying name -9	apposed saying noun -8	apposed saying organisation -13	apposed saying person 20	apposition saying person 24	shared saying name -15	shared saying organisation 19	shared saying pronoun 6
twin|quote-then-speaker|shared saying place|	apposed saying noun -22
twin|quote-then-speaker|shared saying pronoun|	apposed saying noun 12	apposition saying noun 12	shared other pronoun 12	shared saying person -17	shared saying pronoun -12
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 11	apposed thinking person -9	shared thinking person -16	shared thinking pronoun 19
twin|quote-then-speaker|shared thinking person|	apposed thinking noun 16	apposed thinking person 11	direct thinking noun 10	shared thinking noun 19
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -22
twin|quote-then-verb|inverted saying name|	inverted saying person -14
twin|quote-then-verb|inverted saying person|	inverted saying name 14
twin|sentence-after|apposed judging person|	apposition judging noun -14
twin|sentence-after|apposed other name|	direct other noun -12
twin|sentence-after|apposed other noun|	direct other person -15	direct other pronoun -17
twin|sentence-after|apposed saying noun|	direct saying pronoun -14
twin|sentence-after|apposition judging noun|	apposed judging person -9
twin|sentence-after|apposition saying noun|	apposed saying person -12
twin|sentence-after|direct other noun|	apposed other name -10	direct other noun -34	direct saying noun -18
twin|sentence-after|direct other organisation|	direct saying organisation -20
twin|sentence-after|direct other person|	apposed other noun -15
twin|sentence-after|direct other pronoun|	apposed other noun -20	direct other pronoun -30
twin|sentence-after|direct saying noun|	apposed saying noun -13	direct other noun -17	shared saying noun -15	shared saying person -13
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying pronoun|	apposed saying noun 7
twin|sentence-after|shared saying noun|	direct saying noun -12
twin|sentence-after|shared saying person|	apposition saying noun -8	direct saying noun -10
twin|sentence-before|apposed judging noun|	apposed judging noun -15	apposed judging person -24	apposition judging noun -11	apposition judging organisation -14	apposition judging person -21	direct judging noun -16	direct judging person -16	direct judging pronoun -15	inverted judging noun -18
twin|sentence-before|apposed judging organisation|	apposition judging noun -16	inverted judging noun -27
twin|sentence-before|apposed judging person|	apposed judging noun -30	apposed judging person -25	apposition judging noun -16	inverted judging noun -8	inverted judging person -24
twin|sentence-before|apposed other name|	apposed other noun -9	direct other noun -21	direct other person -24
twin|sentence-before|apposed other noun|	apposed other name -8	apposed other noun -45	apposed other organisation -10	apposed other person -25	apposed other place -12	apposition other name -22	apposition other noun -30	apposition other organisation -26	apposition other person -43	apposition other place -22	direct other noun -39	direct other organisation -12	direct other person -31	direct other pronoun -18	inverted saying noun -25
twin|sentence-before|apposed other organisation|	apposed other noun -22	apposition other noun 11	direct other noun -26
twin|sentence-before|apposed other person|	apposed other place 15	apposition other name -33	apposition other organisation -33	apposition other place -27
twin|sentence-before|apposed other place|	apposed other person -15	apposed other place -27	apposition other noun -21	direct other organisation -12	direct other person -19	direct other place -18
twin|sentence-before|apposed saying name|	apposed saying noun -22	apposed saying person -16	apposition saying noun -15	direct saying name -8	direct saying noun -23	direct saying person -15	inverted saying noun -20
twin|sentence-before|apposed saying noun|	apposed saying name -20	apposed saying noun -38	apposed saying organisation -18	apposed saying person -27	apposed saying place -17	apposition saying person -44	direct saying noun -27	direct saying organisation -24	direct saying person -49	direct saying pronoun -30	inverted saying noun -30	inverted saying organisation -11	inverted saying person -25	inverted saying place -12	inverted saying pronoun -31
twin|sentence-before|apposed saying organisation|	apposed saying noun -20	apposed saying person -17	apposition saying noun -32	direct saying noun -15	direct saying person -12	direct saying pronoun -15	inverted saying noun -30	inverted saying pronoun -20
twin|sentence-before|apposed saying person|	apposed saying name -22	apposed saying organisation -25	apposed saying place -18	apposition saying name 10	apposition saying place -22	direct saying noun -22	direct saying person -15	inverted saying organisation 12	inverted saying pronoun -38
twin|sentence-before|apposed saying place|	apposed saying noun -14	apposed saying person -6	direct saying noun -13	direct saying organisation -14	direct saying person -14
twin|sentence-before|apposed thinking noun|	apposed thinking noun -21	apposed thinking person -7	apposition thinking person -9	direct thinking noun -17	direct thinking pronoun -17
twin|sentence-before|apposed thinking person|	direct thinking noun -13
twin|sentence-before|apposition judging noun|	apposed judging noun -14	apposed judging organisation -14	apposed judging person -11	inverted judging noun -20
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -14
twin|sentence-before|apposition judging person|	apposed judging noun -26	inverted judging noun -20
twin|sentence-before|apposition other name|	apposed other noun -27	apposed other person -34
twin|sentence-before|apposition other noun|	apposed other noun -32	apposed other organisation -18	apposed other person -43	apposed other place -21	passive other noun -15
twin|sentence-before|apposition other organisation|	apposed other noun -34	apposed other person -29
twin|sentence-before|apposition other place|	apposed other noun -20	apposed other person -18
twin|sentence-before|apposition saying name|	apposed saying person -25	inverted saying pronoun -14
twin|sentence-before|apposition saying noun|	apposed saying name -13	apposed saying noun -27	apposed saying organisation -26	apposed saying person -55	inverted saying name -15	inverted saying noun -35	inverted saying organisation -20	inverted saying person -19	inverted saying pronoun -28
twin|sentence-before|apposition saying organisation|	apposed saying noun -18	apposed saying person -20	inverted saying noun -23
twin|sentence-before|apposition saying person|	apposed saying person -19	inverted saying organisation 14	inverted saying person -20
twin|sentence-before|apposition saying place|	apposed saying person -15	inverted saying noun -16
twin|sentence-before|apposition thinking noun|	apposed thinking person -20
twin|sentence-before|apposition thinking person|	apposed thinking noun -11
twin|sentence-before|direct judging noun|	apposed judging noun -23	passive judging noun -11
twin|sentence-before|direct judging organisation|	inverted judging noun -13
twin|sentence-before|direct judging person|	apposed judging noun -31	inverted judging noun -16
twin|sentence-before|direct judging pronoun|	apposed judging noun -33
twin|sentence-before|direct other name|	apposed other noun -17
twin|sentence-before|direct other noun|	apposed other name -22	apposed other organisation -31	apposed other person -33	apposed other place -16	passive other noun -37	passive other organisation -18	passive other person -28
twin|sentence-before|direct other organisation|	apposed other noun -21	apposed other place -25
twin|sentence-before|direct other person|	apposed other noun -30	apposed other place 11	passive other pronoun -27
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other noun -32	passive other noun -18
twin|sentence-before|direct saying name|	apposed saying name -9	inverted saying name -16	inverted saying noun -27	inverted saying pronoun -20
twin|sentence-before|direct saying noun|	apposed saying noun -17	apposed saying organisation -17	apposed saying person -18	apposed saying place 14	inverted saying noun 7
twin|sentence-before|direct saying organisation|	apposed saying noun -45	apposed saying place -23	inverted saying noun 6
twin|sentence-before|direct saying person|	apposed saying name -24	apposed saying noun -24	apposed saying place -26	inverted saying name -22	inverted saying noun -10	passive saying noun -13
twin|sentence-before|direct saying pronoun|	apposed saying noun 10	apposed saying organisation 7	inverted saying noun 11
twin|sentence-before|direct thinking noun|	apposed thinking person -10
twin|sentence-before|direct thinking person|	apposed thinking noun -17
twin|sentence-before|direct thinking pronoun|	apposed thinking noun -20
twin|sentence-before|inverted judging name|	apposition judging noun -6
twin|sentence-before|inverted judging noun|	apposed judging noun -17	apposed judging organisation -17	apposed judging person -22	apposition judging noun -17	apposition judging person -9
twin|sentence-before|inverted judging person|	apposed judging person -24
twin|sentence-before|inverted saying name|	apposition saying noun -11	direct saying name -22	direct saying person -12	inverted saying person -12
twin|sentence-before|inverted saying noun|	apposed other noun -17	apposed saying name -6	apposed saying organisation -23	apposed saying person -25	apposition saying noun -32	apposition saying organisation -10	apposition saying person -31	apposition saying place -12	direct saying name -13	direct saying noun -13	direct saying organisation -15	direct saying person -21	direct saying pronoun -16	inverted saying person -26
twin|sentence-before|inverted saying organisation|	apposed saying noun -27	apposed saying person -26	apposition saying noun -29	apposition saying person -25
twin|sentence-before|inverted saying person|	apposed saying person -16	apposition saying noun -19	apposition saying person -15	inverted saying name -9	inverted saying noun -6
twin|sentence-before|inverted saying pronoun|	apposed saying noun -22	apposed saying organisation -11	apposed saying person -24	apposition saying name 6	apposition saying noun -8	apposition saying person -16	direct saying name -15
twin|sentence-before|passive other noun|	apposition other noun -6	direct other noun -26	direct other pronoun -15
twin|sentence-before|passive other organisation|	direct other noun -20
twin|sentence-before|passive other person|	direct other noun -24
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	direct saying person -14	direct saying pronoun -16
twin|speaker-then-quote|apposed judging name|	apposed judging person -14	direct judging person -21
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -31	apposed judging organisation -25	apposed judging person -15	apposed judging place -10	apposition judging noun -19	apposition judging organisation -17	apposition judging person -16	apposition judging place -17	direct judging noun -33	direct judging organisation -13	direct judging person -47	direct judging pronoun 8	shared judging noun -36	shared judging person -11
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 18	apposed judging person -20	apposition judging noun 7	apposition judging person 8	direct judging person -19	shared judging organisation 7
twin|speaker-then-quote|apposed judging person|	apposed judging noun 36	apposed judging organisation 19	apposition judging noun 28	direct judging noun -12	shared judging noun 33
twin|speaker-then-quote|apposed judging place|	direct judging person -20
twin|speaker-then-quote|apposed other name|	apposed other noun -14	apposed other person -7	apposed other place -21	apposed saying name -10	apposition other noun -10	direct other noun -18	direct other person -20	direct other pronoun -6	shared other name -24
twin|speaker-then-quote|apposed other noun|	apposed other name -27	apposed other noun -45	apposed other organisation 6	apposed other person -8	apposed other place -24	apposed saying noun -6	apposition other name 15	apposition other noun -19	apposition other person -39	direct other noun -10	direct other organisation -22	direct other person -47	direct other pronoun -38	direct saying noun 8	direct saying pronoun -19	shared other noun -34	shared other organisation -16	shared other person -9	shared other pronoun -30	shared saying name -18	shared saying noun -28	shared saying person -30
twin|speaker-then-quote|apposed other organisation|	apposed other noun -7	apposition other noun 12	direct other noun 11	direct other person -15	shared other noun -25	shared other organisation 11
twin|speaker-then-quote|apposed other person|	apposed other noun -10	apposed saying person 16	apposition other person 17	direct other noun 13	direct other person -16	shared other noun 23	shared other organisation 11	shared other person -17	shared other pronoun -23	shared saying person 15
twin|speaker-then-quote|apposed other place|	apposed other name 16	apposed other place -24	direct other noun -22	direct other person -27
twin|speaker-then-quote|apposed saying name|	apposed saying name -25	apposed saying noun 7	apposed saying organisation -8	apposed saying person -26	apposed saying place -14	apposition saying noun -17	apposition saying person -7	direct saying name -27	direct saying noun -22	direct saying person -35	direct saying pronoun -29	shared saying noun 12	shared saying person -18
twin|speaker-then-quote|apposed saying noun|	apposed other noun 6	apposed saying name 6	apposed saying noun -52	apposed saying organisation -11	apposed saying person -59	apposed saying place -43	apposition saying organisation -23	apposition saying person -42	apposition saying place 8	direct other noun 8	direct other pronoun -21	direct saying noun -10	direct saying person -53	direct saying pronoun -11	shared saying name -25	shared saying noun -32	shared saying person -23	shared saying place -14	shared saying pronoun 11
twin|speaker-then-quote|apposed saying organisation|	apposed saying name -19	apposed saying noun -16	apposed saying person -34	apposition saying organisation -6	direct saying noun -21	direct saying person -16	shared saying name -19	shared saying noun -14	shared saying organisation -26	shared saying person -28
twin|speaker-then-quote|apposed saying person|	apposed saying name 24	apposed saying noun 23	apposed saying organisation -11	apposed saying person 9	apposition saying name 9	apposition saying noun 34	apposition saying organisation 19	apposition saying person 29	apposition saying place 27	direct saying noun -23	direct saying person -45	direct saying pronoun -30	shared saying name 22	shared saying noun 32	shared saying organisation 25	shared saying person 10
twin|speaker-then-quote|apposed saying place|	apposed saying name -9	apposed saying noun -32	apposed saying person -13	apposition saying noun -19	apposition saying person -14	direct saying noun -8	direct saying person -24	direct saying pronoun -20	shared saying noun -15	shared saying person -21	shared saying place -14
twin|speaker-then-quote|apposed thinking name|	shared thinking name -19
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -43	apposed thinking person -28	apposed thinking place -19	direct thinking noun -30	direct thinking person -21	direct thinking pronoun -32	shared thinking person -28
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 6	apposition thinking noun 7	direct thinking pronoun -11
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -23
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -20	apposed judging organisation -21	apposed judging person -53	shared judging noun -27	shared judging organisation -19	shared judging person -42	shared judging pronoun -22
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -27	shared judging noun 9
twin|speaker-then-quote|apposition judging person|	apposed judging noun 14	apposed judging organisation -7	shared judging noun -10	shared judging person -26	shared judging pronoun -9
twin|speaker-then-quote|apposition judging place|	apposed judging noun -14
twin|speaker-then-quote|apposition other name|	apposed other noun -17
twin|speaker-then-quote|apposition other noun|	apposed other noun -24	apposed other organisation -22	apposed other person -30	apposed other place -10	passive other organisation 13	shared other noun -8	shared other organisation -12	shared other person -37	shared other pronoun -26
twin|speaker-then-quote|apposition other organisation|	apposed other person -21
twin|speaker-then-quote|apposition other person|	apposed other noun 12	apposed other person -15	apposed saying noun -9	shared other noun -14	shared other person -23	shared saying noun -12
twin|speaker-then-quote|apposition saying name|	apposed saying noun 9	apposed saying person -21	shared saying name 11	shared saying noun 7	shared saying person -17
twin|speaker-then-quote|apposition saying noun|	apposed saying name -27	apposed saying noun -18	apposed saying organisation -11	apposed saying person -91	apposed saying place -22	shared saying name -26	shared saying noun -46	shared saying organisation -34	shared saying person -44	shared saying place -16	shared saying pronoun -37
twin|speaker-then-quote|apposition saying organisation|	apposed saying person -49	shared saying noun -20
twin|speaker-then-quote|apposition saying person|	apposed saying name 11	apposed saying noun 45	apposed saying person -33	apposed saying place -6	shared saying noun -15	shared saying person -21	shared saying pronoun -9
twin|speaker-then-quote|apposition saying place|	apposed saying noun -16	apposed saying person -18	shared saying person -20
twin|speaker-then-quote|apposition saying pronoun|	shared saying person -11
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 7	apposed thinking person -18	shared thinking noun -11
twin|speaker-then-quote|direct judging noun|	apposed judging noun -6	apposed judging person -26	direct other noun -25	shared judging noun 12	shared judging organisation -27	shared judging pronoun -30
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -10
twin|speaker-then-quote|direct judging person|	apposed judging name -8	apposed judging noun 14	apposed judging organisation 21	direct other person -14	shared judging person -23
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun -8	direct other pronoun -21	shared judging pronoun -13
twin|speaker-then-quote|direct other noun|	apposed other noun 24	apposed other organisation -25	apposed other person -31	direct judging noun -26	direct other noun -54	direct saying noun -20	direct thinking noun -31	passive other noun -10	passive other person -8	shared thinking noun -26
twin|speaker-then-quote|direct other organisation|	apposed other noun -11	direct other organisation 17
twin|speaker-then-quote|direct other person|	apposed other name -12	apposed other noun 30	apposed other organisation 18	apposed other person 16	apposed other place 14	direct judging person -20	direct other person -23	direct saying person -24
twin|speaker-then-quote|direct other place|	direct other place -18
twin|speaker-then-quote|direct other pronoun|	apposed other name -15	apposed other noun 21	apposed saying noun 14	direct judging pronoun -26	direct other pronoun -19	direct saying pronoun -20	direct thinking pronoun -25	shared judging pronoun -14	shared thinking pronoun -22
twin|speaker-then-quote|direct saying name|	apposed saying name -23
twin|speaker-then-quote|direct saying noun|	apposed other noun -6	apposed saying name 27	apposed saying organisation 14	apposed saying person 20	apposed saying place 17	direct other noun -8	passive saying noun -24	shared saying noun -23	shared saying organisation -28	shared saying person 7	shared saying pronoun -10
twin|speaker-then-quote|direct saying person|	apposed saying name -11	apposed saying noun 41	apposed saying organisation 22	apposed saying person 14	apposed saying place 7	direct other person -23	passive saying noun 6	shared saying noun 10	shared saying person 16
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 15	apposed saying name 24	apposed saying noun 18	apposed saying person 25	apposed saying place 19	direct other pronoun -20
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 17	direct other noun -29	shared thinking person -33
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 24	shared thinking person -24
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -39	direct other pronoun -25	shared thinking person -19	shared thinking pronoun -24
twin|speaker-then-quote|passive other noun|	direct other noun -23	direct other person -28
twin|speaker-then-quote|passive other organisation|	apposition other noun -20
twin|speaker-then-quote|passive other person|	direct other noun 22
twin|speaker-then-quote|passive saying noun|	direct saying noun -27
twin|speaker-then-quote|shared judging name|	shared judging noun -17
twin|speaker-then-quote|shared judging noun|	apposed judging noun -7	apposed judging person -31	apposed judging place -22	apposition judging noun -13	apposition judging organisation -16	apposition judging person 10	direct judging noun -17	direct judging person -11	shared judging name 7	shared judging noun -18	shared judging organisation -16	shared judging pronoun -39
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -16	apposition judging noun -17	direct judging noun 11
twin|speaker-then-quote|shared judging person|	apposition judging noun 8	apposition judging person 17	direct judging noun -25	direct judging person -13	shared judging noun -12	shared judging person -10	shared judging pronoun -7
twin|speaker-then-quote|shared judging place|	shared judging noun -16
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -11	apposed judging person -12	apposition judging noun 24	apposition judging person 14	direct judging pronoun -11	direct other pronoun -11	shared judging noun 19	shared judging person 11
twin|speaker-then-quote|shared other name|	apposed other name -20	apposition other noun -7	shared other noun 10
twin|speaker-then-quote|shared other noun|	apposed other noun -13	apposed other organisation -11	apposed other person -22	shared other noun -16	shared other organisation -14	shared other pronoun -25
twin|speaker-then-quote|shared other organisation|	apposed other organisation 8	apposition other noun 12	shared other noun -10	shared other person 13
twin|speaker-then-quote|shared other person|	apposed other noun -13	apposed other organisation -10	apposed other person -12	apposition other noun -8	shared other organisation -6	shared other pronoun -17
twin|speaker-then-quote|shared other pronoun|	apposed other noun -16	apposed other person 13	shared other noun -7	shared other person -27	shared other pronoun -11
twin|speaker-then-quote|shared saying name|	apposed saying name 7	apposed saying noun -9	apposed saying organisation 6	apposed saying person -12	apposition saying noun 17	shared saying person -25	shared saying pronoun -18
twin|speaker-then-quote|shared saying noun|	apposed saying noun -20	apposed saying person -22	apposed saying place -11	apposition saying name -19	direct saying person -17	shared saying noun -9	shared saying person -41	shared saying place -23	shared saying pronoun -9
twin|speaker-then-quote|shared saying organisation|	apposed saying name -15	apposed saying noun -8	apposed saying organisation -24	apposed saying person -11	apposition saying person -12	direct saying noun -9	shared saying name -17	shared saying person -32
twin|speaker-then-quote|shared saying person|	apposed saying name 15	apposed saying noun -27	apposed saying organisation -14	apposed saying person -6	apposed saying place 17	apposition saying person 24	apposition saying place -7	direct saying noun -23	direct saying person -16	shared saying name -19	shared saying noun -15	shared saying organisation 35	shared saying person -15	shared saying pronoun -10
twin|speaker-then-quote|shared saying place|	apposed saying noun -10	apposed saying place -12	apposition saying noun 10	shared saying noun -18
twin|speaker-then-quote|shared saying pronoun|	apposition saying noun 7	apposition saying person 11	shared saying name -14	shared saying noun -11	shared saying pronoun -9
twin|speaker-then-quote|shared thinking name|	apposed thinking name -16	shared thinking noun -11	shared thinking person -21
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun 11	apposed thinking person -22	apposition thinking noun 11	direct thinking noun -18	shared thinking name -16	shared thinking person -35	shared thinking pronoun -9
twin|speaker-then-quote|shared thinking person|	apposed thinking noun -8	direct thinking noun 35	direct thinking person 13	direct thinking pronoun 18	shared thinking name 17	shared thinking noun -10	shared thinking pronoun 20
twin|speaker-then-quote|shared thinking pronoun|	direct other pronoun -16	direct thinking noun 7	direct thinking pronoun -16	shared thinking noun -14	shared thinking person -21	shared thinking pronoun -8
verb-before|according|,|	other 34
verb-before|according|:|	other 12
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -10
verb-before|according|quote|	other 10
verb-before|according|start|	other 21
verb-before|according|stop|	other 11
verb-before|according|verb-saying|	other -7
verb-before|according|word|	other -26
verb-before|apposed|)|	base -11	other 7	past -15	present -7
verb-before|apposed|,|	base 19	other 11	participle -16	past 29	present 15
verb-before|apposed|-|	base -14	other -30	participle -18	past -13
verb-before|apposed|capital|	base -17	other -31	past -54	present -29
verb-before|apposed|determiner|	base -18	other -18
verb-before|apposed|pronoun|	base -24	other -16	past -65
verb-before|apposed|quote|	base -13	present 12
verb-before|apposed|verb-judging|	base -13
verb-before|apposed|verb-saying|	base -15	other -26	past -25	present -19
verb-before|apposed|word|	base -32	participle -18	past -22	present -43
verb-before|apposed|–|	other -26
verb-before|apposed|—|	other -22	past 9
verb-before|apposition|,|	other -10	participle -81	past -15	present -21
verb-before|direct|capital|	base -25	other -12	participle 12	past 18	present 12
verb-before|direct|determiner|	base -24	participle -25	past -8	present -12
verb-before|direct|pronoun|	base -36	other -13	participle -27	past 28
verb-before|direct|verb-judging|	base -13	other -44	past -23	present -32
verb-before|direct|verb-saying|	base -7	other -77	participle -12	past -11
verb-before|direct|verb-thinking|	base -21	other -23	participle -25	present -7
verb-before|direct|word|	base -21	past 31
verb-before|inverted|"|	past 23
verb-before|inverted|'|	past 27
verb-before|inverted|)|	past -38
verb-before|inverted|,|	past 10
verb-before|inverted|-|	past -13
verb-before|inverted|:|	past 6
verb-before|inverted|capital|	past -25
verb-before|inverted|coordinator|	past -70	present -36
verb-before|inverted|pronoun|	past -25	present -7
verb-before|inverted|quote|	past 22
verb-before|inverted|start|	past 10
verb-before|inverted|stop|	past -11	present -8
verb-before|inverted|that|	past -26
verb-before|inverted|word|	past 9	present -9
verb-before|inverted|—|	past 8
verb-before|passive|,|	other -32	past -11	present 9
verb-before|passive|capital|	other -36	past 16
verb-before|passive|coordinator|	other -20
verb-before|passive|preposition|	past -12
verb-before|passive|pronoun|	other -26	past -34
verb-before|passive|quote|	other -29
verb-before|passive|stop|	past -21
verb-before|passive|subordinator|	other -19	past -16
verb-before|passive|that|	other -12	past -11
verb-before|passive|verb-saying|	other 14	past -26
verb-before|passive|verb-thinking|	other -9
verb-before|passive|word|	other 9	past -14
verb-before|relative|that|	base -31	other -18	participle -15	past 7
verb-before|relative|word|	base -41	participle 17
verb-before|shared|)|	other -20	past -16
verb-before|shared|,|	other -11	participle 36	past -38	present -19
verb-before|shared|-|	base -15	other -16
verb-before|shared|:|	base -14
verb-before|shared|capital|	participle -42
verb-before|shared|coordinator|	base 6	other -15	participle -6	past 16	present -7
verb-before|shared|determiner|	base -19	other -21	participle 13	present -14
verb-before|shared|preposition|	base -22	other -15	participle 21	past -10	present -18
verb-before|shared|pronoun|	participle -18
verb-before|shared|quote|	base -18	other -10	participle 11	past 10	present 8
verb-before|shared|subordinator|	base -10	participle -25	past 14
verb-before|shared|verb-saying|	participle -12
verb-before|shared|verb-thinking|	participle -9
verb-before|shared|word|	participle -18
verb-before|shared|—|	other -11	past -9
verb-before|shared|’|	present -11
`;
