/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	actor-nearby -8	carry-before -16	carry-before-that -30	interview -11	named-before -16	paragraph-before -26	possessor -6	quote-then-speaker 15	quote-then-verb 13	sentence-after 12	signature 14	speaker-then-quote 7	topic-after -15	transcript 17
addressed|according-to|	false 7
addressed|actor-nearby|	false -9
addressed|colon|	false 26
addressed|false|	0 -8	2 13
addressed|interview|	false -10
addressed|named-before|	false 11	true -12
addressed|named-nearby|	false 16	true 6
addressed|paragraph-before|	false 6
addressed|quote-then-speaker|	false -9
addressed|quote-then-verb|	true 16
addressed|sentence-after|	false -29
addressed|sentence-before|	false -8	true -14
addressed|signature|	false 13
addressed|speaker-then-quote|	false 10
addressed|topic-after|	false -24
addressed|true|	2 10
again|according-to|other|	, 16	0 13	2 14	: -11	auxiliary 15	none 11	own -7	preposition 13	stop 16	unknown 8	word -6
again|according-to|same|	none 10	other 6	same 12
again|according-to|unknown|	0 10	2 11	: 10	none 12	other 20	own -8	stop 15	unknown -11	word 20
again|actor-nearby|other|	, -39	- 6	0 -21	2 -14	; -9	auxiliary -28	capital -23	coordinator -22	determiner -7	elided -8	none -9	quote 11	same -20	start 8	stop -25	subordinator -10	that -10	verb-judging -27	verb-saying -16	— 8	’ -10
again|actor-nearby|same|	) -6	, -6	- 7	0 -30	1 -16	2 14	: -40	; -9	adverb -28	auxiliary -36	coordinator -12	determiner -17	none -19	other -38	own -32	preposition -14	pronoun -29	same -32	stop -10	subordinator -12	that -12	unknown 13	verb-judging -25	verb-saying -35	verb-thinking 6	word -51	— -15	’ -13
again|actor-nearby|unknown|	0 -22	: -9	adverb -18	determiner -32	elided -6	other -30	preposition -29	pronoun -31	same -22	unknown 17	verb-judging -17	verb-saying -6	word -9	’ -7
again|colon|other|	0 18	1 19	2 11	: 22	none 24	own 6	same 22	start 6	unknown 19
again|colon|same|	1 19	2 9	: 13	none 13	unknown 13
again|colon|unknown|	0 14	: 14	none 8	other 10	own -11	unknown 7
again|interview|other|	: -11	start 28
again|interview|same|	1 -16	2 6	: -6	none -7	other -7	same 15	start 26	unknown -8
again|interview|unknown|	1 17	none 8	stop 17
again|named-before|other|	2 16	elided 19	none 9	other 13	own -20	start 8	unknown -11
again|named-before|same|	0 23	1 -13	elided 29	none -14	own 7	same 12	start -22	stop 29	unknown 17
again|named-before|unknown|	1 8	2 -7	elided 32	none 6	other 10	own -28	start -7	stop 7
again|named-nearby|other|	, -6	- -21	0 30	2 8	; 13	adverb 10	capital -7	determiner -7	elided 9	none 28	other 18	own -8	preposition 17	pronoun 6	quote 6	same 8	start 12	verb-judging 13	word 22	’ 11
again|named-nearby|same|	, 8	1 23	2 22	: 28	auxiliary 13	elided 14	none 16	own 16	preposition -11	same 9	start 17	stop 19	unknown 25	word 8
again|named-nearby|unknown|	0 -14	1 11	2 14	: -10	adverb 13	determiner 11	elided -7	none -6	other 15	own 12	preposition 15	pronoun 9	start 18	that 8	unknown -7	verb-judging -9	verb-saying -8	word -13
again|other|	0 18
again|other|other|	0 15	1 6
again|other|same|	0 -9	1 -15
again|other|unknown|	0 9
again|paragraph-before|other|	2 6	elided -7	none 7	other 10	unknown -7
again|paragraph-before|same|	2 -12	none -7	other 8	same -12	unknown -26
again|paragraph-before|unknown|	own -11
again|quote-then-speaker|other|	1 -17	: -8	auxiliary -25	capital -11	determiner -14	other -7	own -6	preposition -10	start 17	stop 10	verb-judging -14
again|quote-then-speaker|same|	2 9	unknown 12
again|quote-then-speaker|unknown|	0 -12	1 -15	capital -13	determiner -11	own -16	start -13	unknown -20
again|quote-then-verb|other|	0 15	2 15	: 19	capital 16	none 32	other 13	same 49	unknown -8	word 18
again|quote-then-verb|same|	1 23	2 30	none 6	other 17	own 35	start 29	stop 25	unknown 31
again|quote-then-verb|unknown|	0 9	1 -11	2 10	: 9	auxiliary 16	none 10	other 17	own -7	same 17	stop -7	unknown -11
again|same|	0 -36	1 -15	2 23
again|same|other|	0 -27	1 -39
again|same|same|	0 -10	1 -33	2 22
again|same|unknown|	0 -17	1 24	2 20
again|sentence-after|other|	, -18	0 -20	1 -31	: -31	elided -12	none -26	other -19	own -22	start 20	stop -27	unknown -30
again|sentence-after|same|	: -22	other -18	own -21
again|sentence-after|unknown|	0 -17	2 -10	: -18	none -15	other -14	own -17	stop -15	unknown -12
again|sentence-before|other|	, -17	0 -24	: -14	adverb -19	coordinator 8	determiner -19	elided 18	none -16	other -8	own -19	preposition -18	pronoun -9	same -22	verb-judging -20	verb-saying -16
again|sentence-before|same|	, -13	0 -13	1 9	: -18	adverb -11	auxiliary -9	elided 6	none -8	other -11	own -13	preposition -16	pronoun -23	stop 25	unknown -8	verb-judging -16	verb-saying -14	word -21
again|sentence-before|unknown|	0 16	1 -18	auxiliary 15	capital -12	determiner -17	elided 26	own -30	preposition -6	that -17	verb-saying -13	word -12
again|signature|unknown|	2 11
again|speaker-then-quote|other|	0 23	2 23	: 9	auxiliary 15	capital 32	elided 22	none 31	other 12	preposition 18	pronoun -8	same 22	subordinator 18	unknown 14	verb-judging 8	verb-saying 12	verb-thinking 11	word 12
again|speaker-then-quote|same|	, 23	0 -16	1 23	: 17	elided 8	none -9
again|speaker-then-quote|unknown|	, 8	0 15	1 -9	2 6	: -12	auxiliary -9	capital 7	determiner 19	none 19	other 21	own -6	preposition 6	pronoun 17	that 14	verb-saying 19	word 18
again|topic-after|other|	0 -11	1 -17	none -21	other -13	start 10	stop -24	unknown -14
again|topic-after|unknown|	1 -6	none -9	other -9	stop -12
again|topic|other|	, -19	- -19	0 10	1 9	2 -21	: 6	adverb -23	auxiliary 14	capital 6	determiner -9	none 7	other 7	preposition 13	pronoun -13	quote 10	same -31	start -11	stop -9	subordinator 11	unknown 9	verb-judging 6	verb-saying -6	verb-thinking -7	’ -9
again|topic|same|	, -26	0 -41	1 -27	: -28	auxiliary -26	determiner -21	elided -18	none -38	other -37	own -19	preposition -22	pronoun -7	quote -11	same -34	stop -24	subordinator -13	unknown -17	verb-judging -17	verb-saying -15	verb-thinking -11	word -19
again|topic|unknown|	0 -26	1 15	2 6	: -31	capital -12	determiner 13	elided 29	none -7	own -7	pronoun -13	same -28	stop 8	unknown 7	verb-judging -14	verb-saying -19	word 8
again|unknown|	0 -19	1 11	2 14
again|unknown|other|	0 19	1 -6	2 17
again|unknown|same|	0 -12	1 -30	2 -15
again|unknown|unknown|	0 -38	1 20	2 11
again|verb-then-speaker|other|	1 -18	2 10	: 16	auxiliary 23	capital -7	determiner -13	none -12	word -14
again|verb-then-speaker|same|	, 41	0 35	other 30	own 35	unknown 22	word 15
again|verb-then-speaker|unknown|	0 -10	1 10	other 18
before|according-to|	capital 17	preposition 8	word 19
before|actor-nearby|	( -36	) 6	, -30	- -22	: -10	; -9	auxiliary 17	capital -26	coordinator -14	pronoun -33	quote -11	start 9	stop 8	verb-judging 18	verb-thinking -14	word -6	– -11	• 7
before|colon|	adverb -32	capital 13	coordinator -33	preposition -18	pronoun -44	start 13	verb-judging -28	verb-saying -16	word -26
before|interview|	, -10	capital -10	start 13	word -8
before|named-before|	& -20	' -9	( -21	+ -13	, 24	/ -7	: -11	; -9	auxiliary -10	coordinator -18	determiner -16	preposition -44	pronoun -13	quote 10	start -8	subordinator -39	that -23	verb-saying -14	word -25	¿ -18	— -13	’ -12
before|named-before||	 6
before|named-nearby|	& -21	( 40	) 10	+ 15	, 25	: -26	; 20	adverb -9	coordinator -10	determiner -13	preposition -48	pronoun 13	quote 9	start -12	subordinator -13	that -33	verb-judging -29	verb-thinking -8	word -13	¿ -10	– -6	— 6	’ 10
before|name|	& -25	' 10	( 26	) 11	+ 14	, 12	- 8	/ -10	: -27	; 26	adverb -11	auxiliary 9	capital -11	coordinator -8	determiner -7	preposition -39	pronoun -8	quote 32	stop 8	that -24	verb-judging 11	verb-saying 12	verb-thinking -16	word -13	¿ -26	– -16	’ 10	• 7
before|name||	 16
before|noun|	$ -21	' -23	) -21	+ -11	: -7	; 19	adverb -23	auxiliary -50	capital -19	coordinator -26	determiner 11	preposition -21	pronoun -49	start 26	subordinator -8	that -19	verb-judging -20	verb-thinking -13	word -18	– -22	’ -21	€ -12
before|paragraph-before|	& -15	' -8	- -19	: -15	; -25	adverb -7	auxiliary -15	capital -22	coordinator -24	determiner -9	preposition -43	pronoun -19	quote -27	subordinator -12	that -7	verb-saying -27	verb-thinking -8	word -30	– -14	— -19	’ -11
before|possessor|	, -24	; -18	auxiliary -16	coordinator -19	preposition 9	verb-judging -45	verb-saying -24	word -24
before|pronoun|	, -12	: -24	; -14	auxiliary 11	capital -8	coordinator -30	preposition -9	pronoun -7	quote 31	start -11	subordinator -40	that -34	verb-saying 16
before|quote-then-speaker|	, -7	- -6	: -16	adverb -18	auxiliary 11	capital -13	coordinator -18	pronoun -20	quote 27	start -8	subordinator -8	that -22	verb-judging -27	word -21
before|quote-then-verb|	, -16	capital 16	determiner -9	preposition -26	pronoun -12	verb-judging 9	verb-saying 25
before|sentence-after|	: -16	; -18	adverb -8	auxiliary -25	capital 6	coordinator -16	preposition -10	pronoun -18	start 12	subordinator -39	that -27	verb-saying 10
before|sentence-before|	' -24	( -9	) -18	+ -14	: -37	; -6	adverb -31	auxiliary -8	capital -21	coordinator -17	preposition -7	pronoun -22	quote 20	subordinator -13	that -60	verb-thinking -22	word -18	¿ -20	— -14	’ -24	€ -10
before|signature|	— 15
before|speaker-then-quote|	$ -14	& -17	' 17	( -15	, 39	- 14	: -7	; 28	adverb -27	auxiliary -33	coordinator -6	determiner 12	preposition -46	pronoun -30	quote 18	start 10	that -18	verb-saying -36	verb-thinking -8	– -21	’ -6
before|topic-after|	, -14	start -12
before|topic|	, -28	adverb -10	coordinator -23	subordinator -16	— -17
before|transcript|	start 17
before|verb-then-speaker|	, 23	auxiliary -7	capital 9	determiner 6	preposition -26	pronoun -17	that -13	verb-judging -8	verb-saying 6	word -8
carry-before-that|0|	1 -23	2 12	3 -11
carry-before-that|0|1|,verb-saying|	none -12
carry-before-that|0|1|	10+ -8	3 -13	4-5 -19	6-9 -8	: -18	determiner -13	preposition -9	stop -9	verb-saying -8	word -14
carry-before-that|0|1|:|	upper -18
carry-before-that|0|1|adjacent|	false -23
carry-before-that|0|1|determiner|	. -6	lower -13
carry-before-that|0|1|elided|	elided 7
carry-before-that|0|1|end|	. -10
carry-before-that|0|1|inside|	false -23
carry-before-that|0|1|newcomer|	none -20
carry-before-that|0|1|newcomer|none|elided|	, 12
carry-before-that|0|1|newcomer|none|none|	, -6	word -11
carry-before-that|0|1|newcomer|none|own|	, -6	: -11	word -14
carry-before-that|0|1|none|	,auxiliary -16	,verb-saying -10	coordinator -15	none -10	own -15	stop -8
carry-before-that|0|1|own|	none -10	own -29
carry-before-that|0|1|question|false|	false -22
carry-before-that|0|1|stop|	none -17	upper -9
carry-before-that|0|1|subject|	none -16	own -13
carry-before-that|0|1|word|	lower -14	none -12
carry-before-that|0|2|	, -37	10+ -10	: -13	auxiliary -21	capital -15	determiner -18	preposition -27	pronoun -6	stop 19	word -13
carry-before-that|0|2|,auxiliary|	none -17
carry-before-that|0|2|,verb-saying|	none -32
carry-before-that|0|2|,word|	none -16
carry-before-that|0|2|,|	lower -37
carry-before-that|0|2|.|	capital -13
carry-before-that|0|2|:|	upper -12
carry-before-that|0|2|adjacent|	false 12
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|capital|	lower -15
carry-before-that|0|2|determiner|	lower -16
carry-before-that|0|2|elided|	elided -13	none -21	own -17
carry-before-that|0|2|end|	! -15	. 18	? -12
carry-before-that|0|2|inside|	false 12
carry-before-that|0|2|newcomer|	acts -16	none 10
carry-before-that|0|2|newcomer|none|elided|	, -18
carry-before-that|0|2|newcomer|none|none|	stop 18
carry-before-that|0|2|newcomer|none|own|	, -21	: -31	determiner -12	preposition -15	stop -28
carry-before-that|0|2|newcomer|says|none|	: 7	stop 10	word -18
carry-before-that|0|2|newcomer|says|own|	, -12	: -25	stop -25
carry-before-that|0|2|none|	,auxiliary -27	,verb-saying 19	coordinator -23	elided 12	none 11	own 14	stop -25	word -21
carry-before-that|0|2|own|	none -36	own -35
carry-before-that|0|2|preposition|	lower -21
carry-before-that|0|2|pronoun|	lower -6
carry-before-that|0|2|question|false|	false 12	true -18
carry-before-that|0|2|stop|	none -24	upper 19
carry-before-that|0|2|subject|	elided -33	none 24	own -44
carry-before-that|0|2|word|	lower -13
carry-before-that|0|3|	, -24	1 -17	10+ -7	3 -9	6-9 -24	: -12	capital -13	preposition -14	quote -12	word -20
carry-before-that|0|3|,auxiliary|	none -12
carry-before-that|0|3|,verb-saying|	none -26
carry-before-that|0|3|,|	lower -24
carry-before-that|0|3|.|	capital -9	determiner -9
carry-before-that|0|3|:|	upper -12
carry-before-that|0|3|adjacent|	false -11
carry-before-that|0|3|capital|	lower -13
carry-before-that|0|3|elided|	elided -13	own -22
carry-before-that|0|3|end|	. -12
carry-before-that|0|3|inside|	false -11
carry-before-that|0|3|newcomer|	acts -17	says -28
carry-before-that|0|3|newcomer|acts|own|	: -13	stop -18
carry-before-that|0|3|newcomer|none|none|	: 6	stop 10
carry-before-that|0|3|newcomer|none|own|	, -16	: -12	stop -18
carry-before-that|0|3|newcomer|says|elided|	stop -13
carry-before-that|0|3|newcomer|says|none|	capital -13	word -16
carry-before-that|0|3|newcomer|says|own|	, -13	stop -18	word -11
carry-before-that|0|3|none|	,pronoun -15	,verb-saying -6	coordinator -15	none -16	preposition -13	stop -17
carry-before-that|0|3|own|	elided -15	none -13	own -32
carry-before-that|0|3|preposition|	lower -13
carry-before-that|0|3|question|false|	false -15
carry-before-that|0|3|quote|	upper -12
carry-before-that|0|3|stop|	none -9
carry-before-that|0|3|subject|	elided -26	own -38
carry-before-that|0|3|word|	lower -20	none -20
carry-before-that|1|	far -30
carry-before-that|1|far|!|	,verb-saying -14	end -9
carry-before-that|1|far|	, -39	10+ -59	2 -7	3 -64	4-5 -7	6-9 -34	: -17	; -10	adverb -29	auxiliary -57	capital -30	coordinator -27	determiner -41	preposition -47	pronoun -31	quote -16	start 10	stop -30	subordinator -32	that -31	verb-judging -31	verb-saying -35	verb-thinking -24	word -52	— 7	’ -16
carry-before-that|1|far|,auxiliary|	? -13	none -36
carry-before-that|1|far|,coordinator|	none -16
carry-before-that|1|far|,determiner|	? -11	none -12
carry-before-that|1|far|,pronoun|	? -10	none -15
carry-before-that|1|far|,subordinator|	none -14
carry-before-that|1|far|,verb-judging|	none -20
carry-before-that|1|far|,verb-saying|	! -6	? -17	none -42
carry-before-that|1|far|,word|	none -32
carry-before-that|1|far|,|	capital -37	determiner -26	lower -37	none -24	pronoun -8	upper -18	verb-saying -10	word -20
carry-before-that|1|far|.|	capital -32	coordinator -16	end -19	preposition -23	pronoun -29	quote -12
carry-before-that|1|far|:|	lower -17	none -12	upper -16
carry-before-that|1|far|;|	lower -10	none -17
carry-before-that|1|far|?|	,auxiliary 6	,pronoun -16	,verb-saying -21	,word -11	capital -26	determiner -15	pronoun -14
carry-before-that|1|far|adjacent|	false -30
carry-before-that|1|far|adverb|	lower -27
carry-before-that|1|far|alone|	false 12
carry-before-that|1|far|auxiliary|	lower -56	none -20
carry-before-that|1|far|capital|	, -18	. -43	? -11	lower -30	none -11
carry-before-that|1|far|coordinator|	. -19	lower -27	none -8
carry-before-that|1|far|determiner|	, -35	. -7	? -15	lower -39	none -23	upper -19
carry-before-that|1|far|elided|	elided -28	none -32	own -35
carry-before-that|1|far|end|	. -20	none -15
carry-before-that|1|far|first|	false -8
carry-before-that|1|far|inside|	false -49
carry-before-that|1|far|newcomer|	acts -13	none -11	says -25
carry-before-that|1|far|newcomer|acts|elided|	, -7	stop -16	word -10
carry-before-that|1|far|newcomer|acts|none|	, -14	: -6	adverb -14	auxiliary -18	capital -12	determiner -17	preposition -22	start -15	stop -8	that -12	word -21
carry-before-that|1|far|newcomer|acts|own|	, -8	: -25	auxiliary -17	capital -11	preposition -15	pronoun -9	start -9	stop -22	that -14	verb-saying -17	word -13
carry-before-that|1|far|newcomer|none|elided|	, -15	: -14	auxiliary -13	stop -26	word -17
carry-before-that|1|far|newcomer|none|none|	, -13	: -32	adverb -12	auxiliary -13	capital -15	determiner -13	preposition -18	pronoun -11	that -13	verb-judging -14	word -22
carry-before-that|1|far|newcomer|none|own|	, -25	: -32	; -10	adverb -10	auxiliary -22	determiner -20	preposition -20	start -18	stop -29	that -11	verb-saying -18	word -32
carry-before-that|1|far|newcomer|says|elided|	, -12	: -19	determiner -8	preposition -14	stop -34	verb-saying -12	word -15
carry-before-that|1|far|newcomer|says|none|	, -25	: -47	adverb -11	auxiliary -22	capital -14	determiner -22	preposition -28	pronoun -15	start 10	stop -13	verb-judging -16	word -33
carry-before-that|1|far|newcomer|says|own|	, -22	: -39	adverb -18	auxiliary -15	capital -17	determiner -20	preposition -23	pronoun -12	start -12	stop -23	that -15	verb-saying -19	word -29	’ -11
carry-before-that|1|far|none|	, -19	,auxiliary -54	,coordinator -12	,determiner -10	,preposition -14	,pronoun -34	,subordinator -14	,verb-judging -25	,verb-saying -22	,verb-thinking -8	: -18	; -18	auxiliary -16	capital -11	determiner -19	elided -14	end -10	own -13	preposition -23	pronoun -12	stop -32	subordinator -14	verb-judging -13	verb-saying -14	word -27	— -21
carry-before-that|1|far|own|	elided -29	none -35	own -54
carry-before-that|1|far|preposition|	. -19	? -11	lower -43	none -42	upper -23
carry-before-that|1|far|pronoun|	, -21	. -15	lower -30
carry-before-that|1|far|question|false|	false -30	true -12
carry-before-that|1|far|question|true|	false -12
carry-before-that|1|far|quote|	. -13	? -17	upper -15
carry-before-that|1|far|start|	other -13	upper 10
carry-before-that|1|far|stop|	? -19	none -28	upper -29
carry-before-that|1|far|subject|	elided -48	none -6	own -57
carry-before-that|1|far|subordinator|	. -17	lower -32
carry-before-that|1|far|that|	lower -31
carry-before-that|1|far|verb-judging|	lower -31	none -17
carry-before-that|1|far|verb-saying|	, -27	? -19	lower -32	upper -9
carry-before-that|1|far|verb-thinking|	lower -24
carry-before-that|1|far|word|	lower -51	none -22
carry-before-that|1|far|—|	? -18	upper 9
carry-before-that|1|far|’|	lower -16
carry-before-that|2|	far -17
carry-before-that|2|far|!|	end -15
carry-before-that|2|far|	, -11	10+ -19	3 11	4-5 -16	6-9 -21	: -29	adverb -23	auxiliary -63	capital -35	coordinator -18	determiner -11	preposition -49	pronoun -33	quote -13	start 7	stop -29	subordinator -36	that -22	verb-judging -31	verb-saying -37	verb-thinking -25	word -17	— -14
carry-before-that|2|far|,auxiliary|	? -11	none -37
carry-before-that|2|far|,determiner|	none -15
carry-before-that|2|far|,preposition|	none -14
carry-before-that|2|far|,pronoun|	none -19
carry-before-that|2|far|,subordinator|	none -11
carry-before-that|2|far|,verb-judging|	none -21
carry-before-that|2|far|,verb-saying|	! -10	? -13	none -28
carry-before-that|2|far|,|	capital -14	coordinator -8	determiner -13	lower -9	none -23	pronoun -19	upper -21	word -18
carry-before-that|2|far|.|	capital -20	end -13	preposition -18	pronoun -20	— -16
carry-before-that|2|far|:|	lower -13	none -14	upper -29
carry-before-that|2|far|;|	none -17
carry-before-that|2|far|?|	capital 10	end 13	pronoun -13	verb-saying 9	— 11
carry-before-that|2|far|adjacent|	false -17
carry-before-that|2|far|adverb|	lower -23
carry-before-that|2|far|alone|	false 18	true -13
carry-before-that|2|far|auxiliary|	lower -63	none -19
carry-before-that|2|far|capital|	, -19	. -27	? -11	lower -35	none -15
carry-before-that|2|far|coordinator|	. -12	lower -18	none -31
carry-before-that|2|far|determiner|	lower -32	none -18	upper 8
carry-before-that|2|far|elided|	elided -36	own -49
carry-before-that|2|far|end|	? -6	none -12
carry-before-that|2|far|first|	false -18	true 11
carry-before-that|2|far|inside|	false -47
carry-before-that|2|far|newcomer|	acts -16	says -15
carry-before-that|2|far|newcomer|acts|elided|	start -6	stop -10
carry-before-that|2|far|newcomer|acts|none|	, -20	auxiliary -16	determiner -16	preposition -12	start -19	word -29
carry-before-that|2|far|newcomer|acts|own|	, -13	: -16	auxiliary -9	start -16	stop -21	verb-saying -12	word -24
carry-before-that|2|far|newcomer|none|elided|	stop -29
carry-before-that|2|far|newcomer|none|none|	, -15	: -37	determiner -11	preposition -17	start 8	verb-judging -8
carry-before-that|2|far|newcomer|none|own|	, -15	auxiliary -12	determiner -13	preposition -13	start -24	stop -25	that -10	verb-saying -12	word -24
carry-before-that|2|far|newcomer|says|elided|	, -16	: -24	preposition -11	stop -49
carry-before-that|2|far|newcomer|says|none|	, 6	: -37	adverb -17	auxiliary -16	capital -23	determiner 10	preposition -31	pronoun -12	verb-judging -18
carry-before-that|2|far|newcomer|says|own|	, -18	: -32	auxiliary -19	capital -20	determiner -18	preposition -24	pronoun -17	start -34	stop -36	that -22	verb-saying -22	word -30
carry-before-that|2|far|none|	, -22	,auxiliary -19	,determiner -16	,preposition -11	,pronoun 6	,verb-judging -14	,verb-saying -16	,word -33	: -16	; -11	auxiliary -17	capital -13	coordinator -24	determiner -18	elided -6	end 6	none 13	own -7	preposition -6	pronoun -19	stop -26	subordinator -16	verb-saying -9	word -19	— 13
carry-before-that|2|far|own|	elided -36	none -40	own -56
carry-before-that|2|far|preposition|	. -15	lower -47	none -10	upper -12
carry-before-that|2|far|pronoun|	, -24	. -27	? -20	lower -32	none -19
carry-before-that|2|far|question|false|	false -22	true -26
carry-before-that|2|far|question|true|	false 13	true 19
carry-before-that|2|far|quote|	upper -11
carry-before-that|2|far|start|	other -8	upper 8
carry-before-that|2|far|stop|	? -14	none -22	other -19	upper -28
carry-before-that|2|far|subject|	elided -28	none 6	own -65
carry-before-that|2|far|subordinator|	lower -36
carry-before-that|2|far|that|	lower -22
carry-before-that|2|far|verb-judging|	lower -31
carry-before-that|2|far|verb-saying|	, -13	lower -32	upper -21
carry-before-that|2|far|verb-thinking|	lower -25
carry-before-that|2|far|word|	, -12	lower -24	none -18
carry-before-that|2|far|—|	. -16	none -15	upper -14
carry-before-that|3|	far -29
carry-before-that|3|far|!|	end -12
carry-before-that|3|far|	) 7	, -25	1 -30	10+ -32	2 7	3 -12	4-5 -18	6-9 -21	: -35	auxiliary -49	capital -17	determiner -26	pronoun -25	start -7	stop -53	subordinator -29	verb-judging -16	verb-saying -17	verb-thinking -16	word -42
carry-before-that|3|far|)|	upper 7
carry-before-that|3|far|,auxiliary|	none -7
carry-before-that|3|far|,pronoun|	none -12
carry-before-that|3|far|,verb-judging|	none -10
carry-before-that|3|far|,verb-saying|	? -18	none -31
carry-before-that|3|far|,word|	none -11
carry-before-that|3|far|,|	capital -27	determiner -28	lower -24	pronoun -7	upper -13	verb-saying -31	word -13
carry-before-that|3|far|.|	capital -17	determiner -18	preposition -13	pronoun -13
carry-before-that|3|far|:|	upper -34
carry-before-that|3|far|;|	none -13
carry-before-that|3|far|?|	capital -9	end -23	verb-saying -12
carry-before-that|3|far|adjacent|	false -29
carry-before-that|3|far|alone|	true -8
carry-before-that|3|far|auxiliary|	lower -49	none -11
carry-before-that|3|far|capital|	, -15	. -27	? -11	lower -17
carry-before-that|3|far|coordinator|	none -29
carry-before-that|3|far|determiner|	, -28	. -23	? -12	lower -22	upper -14
carry-before-that|3|far|elided|	elided -8	none -6	own -20
carry-before-that|3|far|end|	. -20	none 11
carry-before-that|3|far|first|	false -15
carry-before-that|3|far|inside|	false -46
carry-before-that|3|far|newcomer|	acts -12	says -16
carry-before-that|3|far|newcomer|acts|elided|	stop -15
carry-before-that|3|far|newcomer|acts|none|	preposition -15	stop -16
carry-before-that|3|far|newcomer|acts|own|	: -17	preposition -17	start -10	stop -18
carry-before-that|3|far|newcomer|none|elided|	stop -10
carry-before-that|3|far|newcomer|none|none|	) -6	: -15	auxiliary -9	preposition 6	stop -13	word -12
carry-before-that|3|far|newcomer|none|own|	: -10	start -29	stop -15	that 8	word -18
carry-before-that|3|far|newcomer|says|elided|	stop -20
carry-before-that|3|far|newcomer|says|none|	: -11	auxiliary -13	determiner -15	stop -21	word -15
carry-before-that|3|far|newcomer|says|own|	: -20	determiner -16	preposition -12	start -11	stop -28	verb-saying -8	word -15
carry-before-that|3|far|none|	, -12	,auxiliary -18	,determiner -7	,verb-saying -12	,word -11	adverb 6	auxiliary -13	coordinator -15	end 16	own -12	preposition -14	pronoun -14	stop -49	subordinator -16	word -6	— -10
carry-before-that|3|far|own|	elided -20	none -16	own -8
carry-before-that|3|far|preposition|	. -13	none -20
carry-before-that|3|far|pronoun|	, -15	. -15	? -10	lower -25	none -9
carry-before-that|3|far|question|false|	false -28
carry-before-that|3|far|question|true|	false -25
carry-before-that|3|far|start|	other 9	upper -12
carry-before-that|3|far|stop|	none -27	upper -53
carry-before-that|3|far|subject|	elided -16	own -8
carry-before-that|3|far|subordinator|	lower -29
carry-before-that|3|far|verb-judging|	lower -16
carry-before-that|3|far|verb-saying|	, -42	? -13	lower -17
carry-before-that|3|far|verb-thinking|	lower -16
carry-before-that|3|far|word|	lower -44	none -16
carry-before|0|	0 31	3 -21
carry-before|0|0|	, 21	1 -9	2 23	4-5 8	6-9 39	adverb 14	coordinator 15	preposition -6	pronoun 8
carry-before|0|0|,|	capital 10	determiner 17	lower 21	pronoun 29	upper 25	verb-saying 17
carry-before|0|0|:|	upper -6
carry-before|0|0|adjacent|	false 31
carry-before|0|0|adverb|	lower 15
carry-before|0|0|capital|	. 25
carry-before|0|0|coordinator|	lower 15
carry-before|0|0|determiner|	. 11	lower 7
carry-before|0|0|elided|	elided 25
carry-before|0|0|end|	! 10	. 16
carry-before|0|0|inside|	false 31
carry-before|0|0|newcomer|	none 15
carry-before|0|0|newcomer|none|elided|	, 25
carry-before|0|0|newcomer|none|none|	: -8	preposition -13
carry-before|0|0|newcomer|none|own|	, 8	: 15	auxiliary -10	determiner -7
carry-before|0|0|none|	,auxiliary 11	,determiner -12	,pronoun 12	,subordinator -11	,verb-judging 12	,verb-saying 14	: -9	; -26	coordinator 28	none -6	preposition 14
carry-before|0|0|own|	own 8
carry-before|0|0|preposition|	. 19	none 22	upper -10
carry-before|0|0|pronoun|	lower 8
carry-before|0|0|question|false|	false 29	true 9
carry-before|0|0|stop|	none 16
carry-before|0|0|subject|	elided 25	none -6	own 8
carry-before|0|1|!|	,verb-saying -16
carry-before|0|1|,auxiliary|	? -11
carry-before|0|1|,coordinator|	none -13
carry-before|0|1|,determiner|	none -16
carry-before|0|1|,pronoun|	none -14
carry-before|0|1|,subordinator|	none -12
carry-before|0|1|,verb-saying|	? -21	none 20
carry-before|0|1|,word|	none -14
carry-before|0|1|,|	capital 26	determiner 9	none -7	pronoun 12	upper -11	verb-saying 19
carry-before|0|1|.|	determiner -25	preposition -9	quote -17
carry-before|0|1|	1 -15	10+ 23	3 -12	4-5 -16	6-9 9	: -23	adverb -21	auxiliary -27	capital 8	coordinator -13	determiner -16	preposition -22	pronoun -11	quote -15	stop 36	subordinator -13	verb-judging -10	verb-saying -23
carry-before|0|1|:|	lower -15	none 6	upper -22
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,pronoun -13	,verb-saying -19	capital -13	quote -12
carry-before|0|1|adjacent|	true -21
carry-before|0|1|adverb|	lower -21
carry-before|0|1|auxiliary|	lower -27	none -20
carry-before|0|1|capital|	, -14	. 20	lower 8
carry-before|0|1|coordinator|	lower -13
carry-before|0|1|determiner|	, -24	. -12	lower -12	upper -12
carry-before|0|1|elided|	elided -8	none -11
carry-before|0|1|end|	! -12	. 25
carry-before|0|1|newcomer|none|elided|	word -6
carry-before|0|1|newcomer|none|none|	, 12	: -22	auxiliary 8	coordinator -7	preposition -19	pronoun 7	quote -17	stop 13	verb-judging -25
carry-before|0|1|newcomer|none|own|	, -14	: -21	adverb -15	auxiliary -21	determiner -28	preposition -24	pronoun -28	stop 6	that 8	verb-saying -20
carry-before|0|1|none|	, -20	,auxiliary 12	,determiner -14	,verb-saying 16	,verb-thinking 7	,word -11	: 13	; -11	auxiliary -11	capital 18	elided 22	none -17	preposition -8	pronoun 13	stop -8	verb-saying -9	— 13
carry-before|0|1|own|	elided -9	none -13	own -10
carry-before|0|1|preposition|	. 9	lower -15	upper -22
carry-before|0|1|pronoun|	, -32	. -15	lower -11
carry-before|0|1|question|false|	false 14	true -18
carry-before|0|1|question|true|	false -38
carry-before|0|1|quote|	upper -15
carry-before|0|1|stop|	none -13	upper 35
carry-before|0|1|subject|	elided -11	own -11
carry-before|0|1|subordinator|	lower -13
carry-before|0|1|verb-judging|	lower -10	none -15
carry-before|0|1|verb-saying|	, -21	lower -18	upper -11
carry-before|0|1|word|	none -22
carry-before|0|2|	, -17	1 -10	10+ -6	2 -10	3 -6	6-9 -12	: -15	adverb -15	auxiliary -19	capital -16	coordinator -19	determiner -18	preposition -27	stop 11	that -20	verb-saying -15	word -49
carry-before|0|2|,auxiliary|	none -10
carry-before|0|2|,preposition|	none -14
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -9	none -22
carry-before|0|2|,word|	none -14
carry-before|0|2|,|	determiner -7	lower -17
carry-before|0|2|.|	determiner 8
carry-before|0|2|:|	upper -15
carry-before|0|2|?|	,verb-saying -11	capital -17
carry-before|0|2|adverb|	lower -15
carry-before|0|2|auxiliary|	lower -18	none -9
carry-before|0|2|capital|	, -12	. -13	lower -16
carry-before|0|2|coordinator|	lower -19	none -12
carry-before|0|2|determiner|	, -22	lower -12	upper -14
carry-before|0|2|elided|	elided -18	none -7	own -17
carry-before|0|2|end|	! -19	. 18
carry-before|0|2|newcomer|	acts -16	none -6	says -15
carry-before|0|2|newcomer|acts|elided|	stop -24
carry-before|0|2|newcomer|acts|none|	auxiliary -12
carry-before|0|2|newcomer|acts|own|	, -8	: -11	preposition -10	stop -22	word -10
carry-before|0|2|newcomer|none|elided|	word -12
carry-before|0|2|newcomer|none|none|	: -31	auxiliary -11	preposition -14	stop 16	that -12	word -24
carry-before|0|2|newcomer|none|own|	, -17	: -28	auxiliary -11	preposition -12	stop -44	that -12	word -27
carry-before|0|2|newcomer|says|elided|	stop -30
carry-before|0|2|newcomer|says|none|	: -23	auxiliary -13	capital -15	word -20
carry-before|0|2|newcomer|says|own|	, -12	: -17	preposition -14	stop -39	verb-saying -7	word -13
carry-before|0|2|none|	: -9	coordinator -21	determiner -13	elided 11	stop -14
carry-before|0|2|own|	elided -27	none -27	own -61
carry-before|0|2|preposition|	lower -26	none -18
carry-before|0|2|pronoun|	, -38
carry-before|0|2|question|true|	false -16
carry-before|0|2|stop|	none -29	upper 11
carry-before|0|2|subject|	elided -23	none 7	own -60
carry-before|0|2|that|	lower -20
carry-before|0|2|verb-saying|	, -19	lower -13
carry-before|0|2|word|	lower -49
carry-before|0|3|,auxiliary|	none -14
carry-before|0|3|,pronoun|	none -13
carry-before|0|3|,verb-saying|	none -27
carry-before|0|3|,word|	none -14
carry-before|0|3|,|	verb-saying -12
carry-before|0|3|.|	determiner -13	pronoun -6
carry-before|0|3|	10+ -9	2 -22	3 -16	4-5 -22	6-9 -8	preposition -18	stop -19	word -14
carry-before|0|3|adjacent|	false -21
carry-before|0|3|determiner|	, -15
carry-before|0|3|elided|	none -14	own -20
carry-before|0|3|end|	. -14
carry-before|0|3|inside|	false -21
carry-before|0|3|newcomer|	acts -6	none -6	says -37
carry-before|0|3|newcomer|acts|elided|	stop -12
carry-before|0|3|newcomer|acts|own|	stop -18
carry-before|0|3|newcomer|none|elided|	stop -16
carry-before|0|3|newcomer|none|own|	: 6	stop -18
carry-before|0|3|newcomer|says|elided|	stop -14
carry-before|0|3|newcomer|says|none|	stop -22
carry-before|0|3|newcomer|says|own|	: -13	stop -17
carry-before|0|3|none|	,verb-saying -18	auxiliary -10	elided 14	own -30	preposition -12	stop -17
carry-before|0|3|own|	none -22	own -29
carry-before|0|3|preposition|	lower -18
carry-before|0|3|pronoun|	, -16
carry-before|0|3|question|false|	false -17	true -11
carry-before|0|3|question|true|	false -15
carry-before|0|3|stop|	none -8	upper -19
carry-before|0|3|subject|	elided -22	none -7	own -9
carry-before|0|3|word|	lower -14
carry-before|1|	far -26
carry-before|1|far|!|	,verb-saying 9	end -16	stop -7
carry-before|1|far|+|	none -13
carry-before|1|far|	, -11	- -21	1 -24	2 -45	3 -22	4-5 -13	6-9 -25	adverb -32	auxiliary -43	capital -35	coordinator -27	determiner -17	preposition -15	pronoun -42	quote -13	start -11	stop -25	subordinator -51	verb-judging -41	verb-saying -53	verb-thinking -37	word -26	’ -16
carry-before|1|far|,auxiliary|	? -17	none -23
carry-before|1|far|,coordinator|	none -12
carry-before|1|far|,determiner|	none -23
carry-before|1|far|,preposition|	none -24
carry-before|1|far|,pronoun|	? -12	none -6
carry-before|1|far|,subordinator|	none -25
carry-before|1|far|,verb-judging|	none -24
carry-before|1|far|,verb-saying|	! -14	? -26	none -15
carry-before|1|far|,verb-thinking|	none -16
carry-before|1|far|,word|	? -17	none -8
carry-before|1|far|,|	capital -9	coordinator -12	determiner -53	lower -8	pronoun -15	subordinator -14	upper -22	word -28	– -12
carry-before|1|far|-|	upper -21
carry-before|1|far|.|	capital -36	determiner -27	end -16	preposition -14	pronoun -32	— -17
carry-before|1|far|:|	lower -21	none -21
carry-before|1|far|;|	none -26
carry-before|1|far|?|	,auxiliary -15	,verb-saying -25	,word -11	capital -16	determiner -13	end -23	pronoun -12	stop -11	verb-saying -22	— -19
carry-before|1|far|adjacent|	false -26
carry-before|1|far|adverb|	lower -31
carry-before|1|far|alone|	false -14	true 27
carry-before|1|far|auxiliary|	lower -43	none -30
carry-before|1|far|capital|	, -24	? -18	lower -35	none -24
carry-before|1|far|coordinator|	. -21	lower -27	none -24
carry-before|1|far|determiner|	, -51	. 9	? -15	lower -15	none -7	upper -25
carry-before|1|far|elided|	elided -24	own -6
carry-before|1|far|end|	! -10	. -7	? -11	none -15
carry-before|1|far|first|	false -22	true 16
carry-before|1|far|inside|	false -26
carry-before|1|far|newcomer|	acts -29	says -63
carry-before|1|far|newcomer|acts|elided|	: -19	preposition -16	that -16
carry-before|1|far|newcomer|acts|none|	, -10	: -30	auxiliary -16	capital -16	preposition -20	pronoun -9	start -22	stop -60	that -12	word -30
carry-before|1|far|newcomer|acts|own|	, -19	: -39	auxiliary -17	capital -8	determiner -19	preposition -21	start -15	stop -48	verb-saying -20	word -37
carry-before|1|far|newcomer|none|elided|	: 8	auxiliary -19	preposition -16	start 6	stop -16	verb-saying -10	word -26
carry-before|1|far|newcomer|none|none|	- -18	adverb -19	auxiliary -17	capital -13	determiner -27	preposition -17	pronoun -14	start -14	stop 15	subordinator -13	that -14	verb-judging -21	word -20	’ -12
carry-before|1|far|newcomer|none|own|	adverb -16	auxiliary -36	capital -24	coordinator -14	determiner -29	pronoun -21	stop -25	verb-judging -16	verb-saying -34	word -55
carry-before|1|far|newcomer|says|elided|	: -20	stop -60	word -19
carry-before|1|far|newcomer|says|none|	, -25	: -39	adverb -19	auxiliary -20	capital -17	determiner -18	preposition -27	pronoun -13	stop -60	verb-judging -11	word -27
carry-before|1|far|newcomer|says|own|	, -29	: -46	auxiliary -15	capital -13	determiner -31	preposition -33	pronoun -13	start -17	stop -41	that -19	verb-saying -15	word -43
carry-before|1|far|none|	, -35	,auxiliary -8	,coordinator -14	,determiner -8	,pronoun -22	,subordinator -15	,verb-judging -16	,verb-thinking -12	,word -26	: 10	; -16	adverb -20	auxiliary -21	capital -24	coordinator -34	determiner -24	end 13	none -21	preposition -25	pronoun -17	stop -28	subordinator -14	verb-judging -14	verb-saying -15	word -33	— -28
carry-before|1|far|own|	none -10	own -54
carry-before|1|far|preposition|	. -24	lower -14	none -15	upper -21
carry-before|1|far|pronoun|	, -30	. -35	? -15	lower -41	none -22
carry-before|1|far|question|false|	false -12	true -21
carry-before|1|far|question|true|	false -42
carry-before|1|far|quote|	. -17	? -16	upper -11
carry-before|1|far|start|	other -13	upper -10
carry-before|1|far|stop|	? -18	none -33	other -19	upper -25
carry-before|1|far|subject|	elided -8	none -12	own -16
carry-before|1|far|subordinator|	. -12	lower -51	none -17
carry-before|1|far|verb-judging|	lower -41	none -10
carry-before|1|far|verb-saying|	, -60	? -25	lower -49	none -16	upper -18
carry-before|1|far|verb-thinking|	lower -37
carry-before|1|far|word|	, -13	lower -25	none -28	upper -16
carry-before|1|far|—|	. -17	? -20	none -25
carry-before|1|far|’|	lower -16
carry-before|2|	far -21
carry-before|2|far|!|	end -15
carry-before|2|far|	) -9	, -17	1 -30	10+ -12	3 -8	4-5 -16	6-9 -23	: -35	capital -13	determiner -18	preposition -37	pronoun -7	start -12	stop -24	subordinator -32	that -27	verb-judging -23	verb-saying -27	verb-thinking -18	word -16
carry-before|2|far|)|	upper -9
carry-before|2|far|,auxiliary|	none -17
carry-before|2|far|,pronoun|	none -9
carry-before|2|far|,verb-judging|	none -13
carry-before|2|far|,verb-saying|	! -10
carry-before|2|far|,|	capital -35	determiner -26	lower -7	none -14	pronoun -45	upper -16	verb-saying -36	word -18
carry-before|2|far|.|	determiner -24	end -24	pronoun -18
carry-before|2|far|:|	upper -34
carry-before|2|far|?|	end 12
carry-before|2|far|adjacent|	false -21
carry-before|2|far|alone|	false -7
carry-before|2|far|capital|	, -22	. -27	? -18	lower -13	none -12
carry-before|2|far|coordinator|	none -24
carry-before|2|far|determiner|	, -34	. -24	? -13	lower -17	none -11
carry-before|2|far|elided|	elided -7	none -15
carry-before|2|far|end|	. -18	? -8	none 6
carry-before|2|far|first|	false -13
carry-before|2|far|inside|	false -22
carry-before|2|far|newcomer|	acts -15	none -25
carry-before|2|far|newcomer|acts|elided|	start -13
carry-before|2|far|newcomer|acts|none|	start -6	stop -17
carry-before|2|far|newcomer|acts|own|	start -22	stop -10	word -9
carry-before|2|far|newcomer|none|elided|	stop -7
carry-before|2|far|newcomer|none|none|	) -6	: -20	start -22
carry-before|2|far|newcomer|none|own|	start -31	stop -14
carry-before|2|far|newcomer|says|elided|	start -12
carry-before|2|far|newcomer|says|none|	: -21	preposition -13	stop -26	word -16
carry-before|2|far|newcomer|says|own|	: -13	preposition -12	start -23	stop -31	word -12
carry-before|2|far|none|	, -18	,auxiliary -19	,verb-saying -7	,word 6	: 14	auxiliary -12	coordinator -22	determiner -10	elided -33	end 23	none 6	own -12	preposition -19	pronoun -18	stop -63	subordinator -14
carry-before|2|far|own|	elided -18	none -35	own -32
carry-before|2|far|preposition|	lower -36
carry-before|2|far|pronoun|	, -25	? -13	lower -7	none -11
carry-before|2|far|question|false|	false -24	true -16
carry-before|2|far|question|true|	true 6
carry-before|2|far|start|	upper -11
carry-before|2|far|stop|	none -14	upper -24
carry-before|2|far|subject|	none -14	own -42
carry-before|2|far|subordinator|	lower -32
carry-before|2|far|that|	lower -27
carry-before|2|far|verb-judging|	lower -23
carry-before|2|far|verb-saying|	, -42	lower -25
carry-before|2|far|verb-thinking|	lower -18
carry-before|2|far|word|	lower -38
carry-before|2|far|—|	none -23
carry-before|3|	far -16
carry-before|3|far|,verb-saying|	none -8
carry-before|3|far|,|	capital -22	determiner -24	none -15	pronoun -35	verb-saying -37	word -15
carry-before|3|far|.|	end -19
carry-before|3|far|	1 -25	2 -13	3 -7	4-5 -39	6-9 -14	: -6	auxiliary -28	preposition 6	pronoun -14	start -7	stop -30	that -15	verb-judging -13	verb-saying -13	word -24
carry-before|3|far|:|	upper -6
carry-before|3|far|?|	end -13
carry-before|3|far|adjacent|	false -16
carry-before|3|far|auxiliary|	lower -28
carry-before|3|far|capital|	, -20	. -15
carry-before|3|far|determiner|	, -24
carry-before|3|far|end|	. -16	? -12	none -9
carry-before|3|far|first|	false -9
carry-before|3|far|inside|	false -21
carry-before|3|far|newcomer|	acts -12
carry-before|3|far|newcomer|none|none|	: -10
carry-before|3|far|newcomer|none|own|	word -12
carry-before|3|far|none|	, 6	,verb-saying -12	coordinator -11	own -25	preposition -15	subordinator 10
carry-before|3|far|own|	elided -9
carry-before|3|far|preposition|	lower 6
carry-before|3|far|pronoun|	, -31	? -15	lower -14
carry-before|3|far|question|false|	false -12	true -18
carry-before|3|far|question|true|	false -13
carry-before|3|far|stop|	none 7	upper -30
carry-before|3|far|subject|	elided -15
carry-before|3|far|that|	lower -15
carry-before|3|far|verb-judging|	lower -11
carry-before|3|far|verb-saying|	, -37	lower -13
carry-before|3|far|word|	, -10	lower -24
carry-next|0|	0 35	1 12	2 -10	3 -6
carry-next|0|0|!|	end 11
carry-next|0|0|,auxiliary|	none 14
carry-next|0|0|,pronoun|	none 12
carry-next|0|0|,subordinator|	none -14
carry-next|0|0|,verb-judging|	none 12
carry-next|0|0|,verb-saying|	none 27
carry-next|0|0|.|	capital 26	determiner 10	end 22	preposition 17
carry-next|0|0|	1 17	10+ 13	2 13	3 7	4-5 13	6-9 21	: -6	auxiliary 7	capital 7	determiner -17	preposition -13	start 25	stop 32	subordinator 11	that -10	verb-judging -19	verb-saying -10	word 13
carry-next|0|0|:|	none -6	upper 18
carry-next|0|0|;|	none -32
carry-next|0|0|adjacent|	false 35
carry-next|0|0|auxiliary|	lower 7	none -10
carry-next|0|0|capital|	lower 7
carry-next|0|0|coordinator|	none 25
carry-next|0|0|determiner|	, 18	lower -13
carry-next|0|0|elided|	elided 35
carry-next|0|0|first|	false 25
carry-next|0|0|inside|	false 30
carry-next|0|0|newcomer|	none 28
carry-next|0|0|newcomer|none|elided|	start 16	stop 32
carry-next|0|0|newcomer|none|none|	determiner -13	preposition 6	start 16	verb-judging -15	word 10
carry-next|0|0|newcomer|none|own|	: -8	capital -6	preposition -6	start 13	stop 14	verb-saying -10	word -9
carry-next|0|0|none|	preposition 19	stop 18
carry-next|0|0|own|	own 11
carry-next|0|0|preposition|	lower -12	none 12
carry-next|0|0|pronoun|	, 10
carry-next|0|0|question|false|	false 34
carry-next|0|0|question|true|	false 10
carry-next|0|0|start|	upper 25
carry-next|0|0|stop|	upper 32
carry-next|0|0|subject|	elided 35	own 11
carry-next|0|0|subordinator|	lower 11
carry-next|0|0|that|	lower -10
carry-next|0|0|verb-judging|	lower -19
carry-next|0|0|verb-saying|	, 13	lower -7
carry-next|0|0|word|	lower 13
carry-next|0|1|	, -31	1 6	10+ -8	2 -9	3 -20	4-5 15	6-9 7	: -36	adverb 11	auxiliary 10	capital -34	determiner -9	preposition 11	pronoun -24	quote -13	stop -14	subordinator 6	verb-saying -10
carry-next|0|1|,coordinator|	none -10
carry-next|0|1|,determiner|	none -16
carry-next|0|1|,pronoun|	? -12
carry-next|0|1|,verb-saying|	! -13	? -26	none -10
carry-next|0|1|,word|	none -23
carry-next|0|1|,|	determiner 15	lower -25	none -22	verb-saying -19	word -14
carry-next|0|1|.|	capital -10	end 21	preposition -6	pronoun -16
carry-next|0|1|:|	upper -40
carry-next|0|1|;|	none -14
carry-next|0|1|?|	,auxiliary -14	,verb-saying -19	end -11
carry-next|0|1|adjacent|	false 14	true -18
carry-next|0|1|adverb|	lower 11
carry-next|0|1|auxiliary|	lower 10	none -17
carry-next|0|1|capital|	, 10	. -15	? -15	lower -34	none 6
carry-next|0|1|coordinator|	none -36
carry-next|0|1|determiner|	. -16	lower -12
carry-next|0|1|elided|	elided -12	none 10	own -43
carry-next|0|1|inside|	false 10
carry-next|0|1|newcomer|	none -17
carry-next|0|1|newcomer|none|elided|	auxiliary -20	preposition -15	start 10	stop -13	word -19
carry-next|0|1|newcomer|none|none|	, -15	: -26	adverb 10	auxiliary -28	capital -21	determiner -9	preposition 20	pronoun -17	start -6	stop -23	that -12	word -12
carry-next|0|1|newcomer|none|own|	, -33	: -27	capital -23	preposition -31	pronoun -12	stop -28	that -23	verb-saying -32
carry-next|0|1|none|	, -15	,coordinator -17	,determiner -11	,pronoun -20	,subordinator -16	,word 9	: -15	; -18	auxiliary -20	coordinator 9	determiner -10	elided 13	end -19	none -7	own -15	preposition -28	stop -13	verb-judging -12	word -6
carry-next|0|1|own|	none 6	own -37
carry-next|0|1|preposition|	. -22	upper 16
carry-next|0|1|pronoun|	, -7	? -13	lower -24	none 6
carry-next|0|1|question|false|	false 17	true -35
carry-next|0|1|question|true|	false -27
carry-next|0|1|quote|	. -16	? -16	upper -8
carry-next|0|1|stop|	? -15	none 27	other -16	upper -13
carry-next|0|1|subject|	elided -20	none -6	own -14
carry-next|0|1|subordinator|	lower 6
carry-next|0|1|verb-saying|	lower -9	none -12
carry-next|0|1|word|	, -12
carry-next|0|1|—|	? -13	none 9
carry-next|0|2|!|	end -17
carry-next|0|2|	, -24	1 -25	2 -26	3 -39	4-5 -36	6-9 6	: 7	adverb -8	auxiliary -29	capital -15	determiner -23	preposition -34	pronoun -12	stop -7	subordinator -23	that -19	verb-judging -20	word -41	’ -11
carry-next|0|2|,auxiliary|	none -22
carry-next|0|2|,verb-saying|	? -11	none -10
carry-next|0|2|,word|	none -16
carry-next|0|2|,|	determiner -15	lower -27	pronoun -39
carry-next|0|2|.|	capital -12	determiner -14	end 12
carry-next|0|2|:|	none -7
carry-next|0|2|?|	,verb-saying -13	end -12
carry-next|0|2|adjacent|	false -10
carry-next|0|2|adverb|	lower -8
carry-next|0|2|auxiliary|	lower -28
carry-next|0|2|capital|	lower -15
carry-next|0|2|coordinator|	none -19
carry-next|0|2|determiner|	, -21	. -27	lower -23	none -10
carry-next|0|2|elided|	elided -19	own -29
carry-next|0|2|inside|	false -21
carry-next|0|2|newcomer|	none -18
carry-next|0|2|newcomer|none|elided|	stop -11	that -10	word -11
carry-next|0|2|newcomer|none|none|	, -18	auxiliary -15	capital -9	determiner -14	preposition -23	stop -7	subordinator -8	verb-judging -15	word -17
carry-next|0|2|newcomer|none|own|	, -15	: -9	auxiliary -14	determiner -12	preposition -15	pronoun -9	start -43	that -12	verb-saying -13	word -27
carry-next|0|2|none|	,auxiliary -25	,preposition -12	,verb-judging -13	,verb-saying -31	,word -23	auxiliary -10	coordinator -12	elided -8	own -26	preposition -13	stop -23	word -11
carry-next|0|2|own|	elided -28	own -43
carry-next|0|2|preposition|	lower -32	none -16	upper -11
carry-next|0|2|pronoun|	, -11	. -16	lower -12
carry-next|0|2|question|false|	false -13
carry-next|0|2|question|true|	false -23
carry-next|0|2|stop|	none -59	upper -7
carry-next|0|2|subject|	elided -13	none -16	own -19
carry-next|0|2|subordinator|	lower -23
carry-next|0|2|that|	lower -19
carry-next|0|2|verb-judging|	lower -20
carry-next|0|2|word|	lower -41	none -17
carry-next|0|2|’|	lower -11
carry-next|0|3|	, -13	1 -23	2 -16	3 -24	4-5 -21	: -14	auxiliary -17	determiner -15	preposition -17	start -16	stop 6	verb-judging -13	verb-saying -18	word -7
carry-next|0|3|,auxiliary|	none 9
carry-next|0|3|,verb-saying|	none -27
carry-next|0|3|,|	determiner -13	lower -13	pronoun -22
carry-next|0|3|.|	end 6
carry-next|0|3|:|	upper -14
carry-next|0|3|adjacent|	false -6
carry-next|0|3|auxiliary|	lower -17	none -12
carry-next|0|3|determiner|	. -20	lower -15
carry-next|0|3|elided|	own 7
carry-next|0|3|first|	false -16
carry-next|0|3|newcomer|	none -8
carry-next|0|3|newcomer|none|elided|	start -11	stop 14
carry-next|0|3|newcomer|none|none|	determiner -13	preposition -9	start -9	stop -15
carry-next|0|3|newcomer|none|own|	auxiliary -11	determiner -9	preposition -15	start -30	stop -25	verb-saying -11	word -21
carry-next|0|3|none|	,auxiliary -16	,pronoun -10	,verb-saying -30	,word -10	elided -15	none 7	own -19	stop -12
carry-next|0|3|own|	elided -21	none -30	own -34
carry-next|0|3|preposition|	lower -16	none -11
carry-next|0|3|question|true|	false -14
carry-next|0|3|start|	upper -18
carry-next|0|3|stop|	upper 6
carry-next|0|3|subject|	elided 10	none -13	own -44
carry-next|0|3|verb-judging|	lower -13
carry-next|0|3|verb-saying|	, -17	lower -15
carry-next|0|3|word|	lower -7
carry-next|1|	far -27
carry-next|1|far|!|	,verb-saying -14	end -17
carry-next|1|far|	, -36	- -18	1 11	10+ -65	3 -15	6-9 -37	: 9	; -12	adverb -6	auxiliary -20	capital -24	coordinator -35	determiner -6	preposition -13	pronoun -9	quote -27	start -32	stop -32	subordinator -47	that -36	verb-judging -37	verb-saying -7	verb-thinking -37	word -15	— -24	’ -15
carry-next|1|far|,auxiliary|	? -17	none -48
carry-next|1|far|,coordinator|	none -19
carry-next|1|far|,determiner|	none -16
carry-next|1|far|,preposition|	none -17
carry-next|1|far|,pronoun|	none -28
carry-next|1|far|,subordinator|	none -17
carry-next|1|far|,verb-judging|	none -15
carry-next|1|far|,verb-saying|	! 6	? -20	none -18
carry-next|1|far|,verb-thinking|	none -15
carry-next|1|far|,word|	? -12	none -46
carry-next|1|far|,|	capital -32	determiner -63	lower -33	none -42	pronoun -45	upper -21	verb-saying -46	word -18
carry-next|1|far|-|	upper -18
carry-next|1|far|.|	coordinator -18	preposition -24	pronoun -37	quote -10	subordinator -10	— -16
carry-next|1|far|:|	lower 9	none 18
carry-next|1|far|;|	lower -12	none -19
carry-next|1|far|?|	,auxiliary -16	,pronoun -11	,verb-saying -6	,word -15	capital -21	determiner -11	end -18	pronoun -22	quote -9	stop -15	verb-saying -29	— -20
carry-next|1|far|adjacent|	false -27
carry-next|1|far|adverb|	lower -6	none -22
carry-next|1|far|alone|	false -24	true -27
carry-next|1|far|auxiliary|	lower -19	none -30
carry-next|1|far|capital|	, -23	. -41	? -19	lower -23	none -17	upper -12
carry-next|1|far|coordinator|	, -19	lower -35	none -37
carry-next|1|far|determiner|	, -44	. -21	? -15	lower -16	none -24
carry-next|1|far|elided|	elided -36	none -7	own -43
carry-next|1|far|end|	! -28	. -43	? -23	none 37
carry-next|1|far|first|	false -17	true -16
carry-next|1|far|inside|	false -16
carry-next|1|far|newcomer|	none -8
carry-next|1|far|newcomer|none|elided|	, -22	: -39	determiner -17	preposition -16	start -32	stop -10	verb-saying -15	word -23
carry-next|1|far|newcomer|none|none|	, -14	- -18	: 12	auxiliary -36	capital -27	coordinator -14	determiner -35	preposition -42	pronoun -28	quote -18	start -17	stop -22	subordinator -7	that -10	verb-judging -18	verb-thinking -18	word -15	— -24
carry-next|1|far|newcomer|none|own|	, -36	adverb -23	auxiliary -8	capital -6	pronoun -38	start -47	stop -13	that -22	verb-judging -19	word -13
carry-next|1|far|none|	+ -10	, -6	,auxiliary -6	,coordinator -11	,determiner -19	,preposition -20	,pronoun -9	,subordinator -23	,verb-saying -12	,verb-thinking -12	: -19	; -23	adverb -12	auxiliary -30	capital -26	coordinator -10	end -21	none 6	own -33	preposition -40	pronoun -17	stop -41	subordinator 6	verb-judging 9	verb-saying -13	word -11	— -23
carry-next|1|far|own|	elided -60	none 9	own -8
carry-next|1|far|preposition|	. -25	lower -18
carry-next|1|far|pronoun|	, -24	. -34	? -16	lower -8	none -15
carry-next|1|far|question|false|	false -20	true -34
carry-next|1|far|question|true|	false -34
carry-next|1|far|quote|	upper -26
carry-next|1|far|start|	other -20	upper -33
carry-next|1|far|stop|	none -48	upper -37
carry-next|1|far|subject|	elided -27	none -9
carry-next|1|far|subordinator|	, -17	lower -47
carry-next|1|far|that|	lower -36
carry-next|1|far|verb-judging|	lower -37	none -23
carry-next|1|far|verb-saying|	, -47	? -29	lower -16	none -21	upper -18
carry-next|1|far|verb-thinking|	lower -35
carry-next|1|far|word|	, -14	lower -14	none -36	upper -20
carry-next|1|far|–|	, -7
carry-next|1|far|—|	. -16	? -18	none -24	upper -24
carry-next|1|far|’|	lower -15
carry-next|2|	far -9
carry-next|2|far|	, -20	1 -15	10+ -48	2 7	3 -7	4-5 9	6-9 -12	: 7	auxiliary -28	coordinator -18	preposition -18	quote -14	stop -38	subordinator -29	that -28	verb-saying -6	verb-thinking -17	— -14
carry-next|2|far|,auxiliary|	none -7
carry-next|2|far|,verb-saying|	none -18
carry-next|2|far|,word|	none -9
carry-next|2|far|,|	determiner -17	lower -19	pronoun -18	verb-saying -29	word -12
carry-next|2|far|.|	capital -31	determiner -17	end 6	pronoun -18
carry-next|2|far|:|	lower 7	none 22
carry-next|2|far|?|	,verb-saying 6	capital -18	determiner -9	end -24	pronoun -15
carry-next|2|far|adjacent|	false -9
carry-next|2|far|alone|	false -13
carry-next|2|far|auxiliary|	lower -28	none -13
carry-next|2|far|capital|	, -30	. -25
carry-next|2|far|coordinator|	lower -18	none -28
carry-next|2|far|determiner|	, -40	. -29	none -15
carry-next|2|far|elided|	elided -15	none -33	own -15
carry-next|2|far|end|	. -53	? 9	none 27
carry-next|2|far|first|	false 8
carry-next|2|far|inside|	false -10
carry-next|2|far|newcomer|none|elided|	, -16	stop -27
carry-next|2|far|newcomer|none|none|	auxiliary -9	preposition -22	start -7	stop -12	that -9	verb-judging -18	verb-thinking -15	word -20	— -14
carry-next|2|far|newcomer|none|own|	, -27	adverb -12	auxiliary -16	preposition -11	start 9	stop -9	that -14	word -8
carry-next|2|far|none|	, -16	,auxiliary -15	,verb-judging -12	,verb-saying 10	capital -10	coordinator -26	determiner -14	none -18	own -7	stop -38	— -15
carry-next|2|far|own|	elided -8	own 10
carry-next|2|far|preposition|	. -9	lower -28	none -39	upper 6
carry-next|2|far|pronoun|	, -29	. -17	none -18
carry-next|2|far|question|false|	false -7
carry-next|2|far|question|true|	false -38	true 10
carry-next|2|far|quote|	upper -14
carry-next|2|far|start|	other 6
carry-next|2|far|stop|	none -89	upper -38
carry-next|2|far|subject|	elided -37	none -13	own 9
carry-next|2|far|subordinator|	lower -29	none -27
carry-next|2|far|that|	lower -28
carry-next|2|far|verb-saying|	, -13	upper -17
carry-next|2|far|verb-thinking|	lower -17
carry-next|2|far|word|	, -13	none 11
carry-next|2|far|—|	upper -14
carry-next|3|far|,verb-saying|	none -16
carry-next|3|far|,|	capital -16	determiner -8	none 15	pronoun -16	verb-saying -7	word 6
carry-next|3|far|.|	capital -12	end -20
carry-next|3|far|	1 -8	10+ -19	2 16	3 -11	6-9 -17	auxiliary 7	capital -14	preposition -28	start -9	stop -43	subordinator -14	word 9
carry-next|3|far|:|	none 11
carry-next|3|far|?|	pronoun -11
carry-next|3|far|alone|	false -13
carry-next|3|far|auxiliary|	lower 7
carry-next|3|far|capital|	, -26	lower -14
carry-next|3|far|coordinator|	none -20
carry-next|3|far|determiner|	, -14
carry-next|3|far|end|	. -34	? -12	none 13
carry-next|3|far|newcomer|none|elided|	: 6	stop -12
carry-next|3|far|newcomer|none|none|	start -12	stop -13
carry-next|3|far|newcomer|none|own|	, -15	preposition -17	stop -14
carry-next|3|far|none|	, -15	,verb-saying 16	coordinator 9
carry-next|3|far|own|	none -23
carry-next|3|far|preposition|	lower -28	none -19
carry-next|3|far|pronoun|	, -33
carry-next|3|far|question|false|	true -12
carry-next|3|far|question|true|	false -7
carry-next|3|far|start|	upper -9
carry-next|3|far|stop|	none -44	upper -43
carry-next|3|far|subject|	own -8
carry-next|3|far|subordinator|	none 12
carry-next|3|far|verb-saying|	, -48
carry-next|3|far|word|	, -9	lower 9
carry|before-that|addressed|false|	0 -11	2 -18
carry|before-that|addressed|true|	1 14	2 -14
carry|before-that|echo|other|	1 10	2 -14
carry|before-that|echo|same|	0 -33	1 -14	2 -21
carry|before-that|echo|unknown|	1 -23	2 -15
carry|before-that|inside|false|	2 -18
carry|before-that|inside|true|	0 -15	1 -13	2 -8
carry|before-that|kind|organisation|	0 -27	1 -45	2 -11
carry|before-that|kind|person|	1 9	2 -15
carry|before-that|kind|place|	0 -21	1 -15
carry|before-that|kind|unknown|	0 -8	1 -10	2 -23
carry|before-that|own|false|	organisation -36	person 9	place -21
carry|before-that|own|true|	organisation -39	person -15	place -13	unknown -35
carry|before|addressed|false|	1 -10	2 -14
carry|before|addressed|true|	0 9	2 -7
carry|before|echo|other|	0 -8	2 -43
carry|before|echo|same|	0 8	1 -26	2 -9
carry|before|echo|unknown|	0 -6	1 -10	2 8
carry|before|inside|false|	1 -8	2 -14
carry|before|inside|true|	1 -36	2 -11
carry|before|kind|organisation|	0 -36	1 -30	2 -10
carry|before|kind|person|	0 7	2 -12
carry|before|kind|place|	0 -12	1 -19
carry|before|kind|unknown|	0 -11	1 -15	2 -14
carry|before|own|false|	organisation -38	place -24	unknown -11
carry|before|own|true|	organisation -25	unknown -21
carry|next|addressed|false|	0 -44	1 -31	2 -28
carry|next|addressed|true|	1 -11	2 -13
carry|next|echo|other|	0 -28	1 -41	2 -43
carry|next|echo|same|	0 -15	2 19
carry|next|echo|unknown|	0 37	1 -14
carry|next|inside|false|	0 18	1 -27	2 -15
carry|next|inside|true|	0 -29	1 -17	2 -20
carry|next|kind|organisation|	1 -36	2 -8
carry|next|kind|person|	0 15	1 -23	2 -21
carry|next|kind|place|	0 -9	1 -20
carry|next|kind|unknown|	1 -14	2 -7
carry|next|own|false|	organisation -7	person -12	place -15
carry|next|own|true|	organisation -26	unknown -19
ending|according-to|.|	1 21	7-12 6
ending|according-to|none|	0 7	1 11	2 10	3 13	4-6 10	7-12 -9
ending|actor-nearby|!|	13-25 12	26+ -16	4-6 -17	7-12 7
ending|actor-nearby|.|	0 -13	1 -37	13-25 -10	2 -10	26+ -21	3 -17	4-6 -8	7-12 -7
ending|actor-nearby|?|	1 -15	13-25 -20	2 -17	26+ -9	7-12 -7
ending|actor-nearby|none|	0 -15	1 25	13-25 -7	2 20	26+ -36	4-6 6	7-12 6
ending|colon|!|	1 -6
ending|colon|,|	1 -14
ending|colon|.|	26+ -7	7-12 29
ending|colon|?|	26+ -16
ending|colon|none|	1 -13	26+ -11	3 -7	4-6 -10
ending|interview|?|	26+ -11
ending|named-before|!|	1 7	13-25 9	26+ -16	4-6 12
ending|named-before|,|	1 -26	13-25 -16	2 -25	26+ -49	3 -38	4-6 -10	7-12 -19
ending|named-before|.|	1 -18	13-25 16	26+ -25	4-6 -7	7-12 11
ending|named-before|?|	1 -17	13-25 -19	2 -10	26+ -24	3 9	4-6 14
ending|named-before|none|	1 16	13-25 -8	26+ -13	3 -18	4-6 -10	7-12 -12
ending|named-nearby|!|	1 -8	4-6 -14	7-12 12
ending|named-nearby|,|	0 16	1 26	13-25 -25	7-12 -7
ending|named-nearby|.|	0 -21	13-25 -14	2 7	26+ -20
ending|named-nearby|?|	0 9	3 13	4-6 12	7-12 8
ending|named-nearby|none|	0 -24	1 -26	13-25 -14	2 7	26+ -9	4-6 7	7-12 -11
ending|paragraph-before|!|	26+ -17
ending|paragraph-before|,|	26+ -33
ending|paragraph-before|.|	26+ -15
ending|paragraph-before|?|	26+ -28
ending|possessor|,|	2 -13	4-6 7
ending|possessor|.|	3 -14	7-12 -17
ending|possessor|?|	4-6 -8
ending|possessor|none|	0 -7	1 -22	2 -16	7-12 -19
ending|quote-then-speaker|!|	0 14
ending|quote-then-speaker|,|	-8 7	0 33	1 16	13-25 -22	2 -7	3 -9	7-12 -41
ending|quote-then-speaker|?|	0 31	1 -11
ending|quote-then-speaker|none|	-10 -15	-11 13	-12 26	-13 -6	-14 -16	-15 -20	-16 -9	-17 -7	-2 -13	-20 10	-23 -12	-3 -30	-4 -30	-5 -19	-6 -9	-8 -15	-9 8	0 -18	1 -12	13-25 -17	2 16	4-6 -13	7-12 -9
ending|quote-then-verb|,|	0 17	1 13	13-25 -9	4-6 -17	7-12 -28
ending|quote-then-verb|?|	0 9	1 24	2 17
ending|quote-then-verb|none|	0 -14	1 11	13-25 -12	7-12 -16
ending|sentence-after|!|	0 -13
ending|sentence-after|.|	0 10	13-25 -7	2 -13	3 -10	7-12 -14
ending|sentence-after|?|	1 18	2 -19	3 -17	4-6 9
ending|sentence-after|none|	13-25 -9	4-6 -18	7-12 -12
ending|sentence-before|!|	13-25 -32	2 -9	7-12 -11
ending|sentence-before|,|	1 -40	13-25 -13	2 -25	26+ -26	4-6 -39	7-12 -41
ending|sentence-before|.|	1 19	2 9	26+ -6	4-6 9	7-12 -7
ending|sentence-before|?|	13-25 -14	2 -12	26+ -15	3 -8	4-6 -6	7-12 6
ending|sentence-before|none|	1 16	26+ -17	3 -51	4-6 -22
ending|signature|.|	1 14
ending|speaker-then-quote|!|	1 14	3 11	4-6 -24
ending|speaker-then-quote|,|	2 10	4-6 6	7-12 6
ending|speaker-then-quote|.|	0 -7	1 16	13-25 -11	2 8	3 11	4-6 13	7-12 -17
ending|speaker-then-quote|?|	13-25 -14	2 9	3 15	4-6 8
ending|speaker-then-quote|none|	0 6	13-25 -33	2 9	26+ -31	4-6 9	7-12 -8
ending|topic-after|.|	0 -10	4-6 -11
ending|topic-after|none|	1 -9
ending|topic|!|	13-25 -19	26+ -25
ending|topic|.|	13-25 -23	2 20	26+ -12
ending|topic|?|	13-25 -7	2 -6	26+ -31	3 6	4-6 8
ending|topic|none|	0 -29	13-25 -9	2 23	26+ -47	3 14	4-6 14	7-12 8
ending|transcript|.|	0 15
ending|verb-then-speaker|.|	0 -25	1 13	13-25 -13	2 14	4-6 17	7-12 -16
ending|verb-then-speaker|?|	1 -8
ending|verb-then-speaker|none|	0 -26	13-25 -32	4-6 -15
follow|according-to|,auxiliary|	none -18
follow|according-to|,preposition|	none 11
follow|according-to|,pronoun|	none -8
follow|according-to|,subordinator|	none 13
follow|according-to|,verb-saying|	none -16
follow|according-to|,word|	none 11
follow|according-to|;|	none 8
follow|according-to|coordinator|	none -11
follow|according-to|end|	. 6
follow|according-to|preposition|	none 22
follow|according-to|stop|	none 15
follow|according-to|word|	none 16
follow|actor-nearby|+|	none -15
follow|actor-nearby|,auxiliary|	? -20
follow|actor-nearby|,capital|	none 6
follow|actor-nearby|,coordinator|	none -14
follow|actor-nearby|,determiner|	? -13
follow|actor-nearby|,pronoun|	? -16
follow|actor-nearby|,verb-saying|	? -22	none -11
follow|actor-nearby|,verb-thinking|	none 7
follow|actor-nearby|:|	none -29
follow|actor-nearby|;|	none -7
follow|actor-nearby|adverb|	none -16
follow|actor-nearby|auxiliary|	none -27
follow|actor-nearby|capital|	. -31	? -20
follow|actor-nearby|coordinator|	none -12
follow|actor-nearby|determiner|	. -26	? -9	none -29
follow|actor-nearby|end|	! 6	. -18
follow|actor-nearby|preposition|	. -10	? -14	none -18
follow|actor-nearby|quote|	. 15	? -21
follow|actor-nearby|stop|	? -19
follow|actor-nearby|verb-judging|	none -13
follow|actor-nearby|word|	none -10
follow|colon|,auxiliary|	none -7
follow|colon|,verb-saying|	none -27
follow|colon|capital|	, -11	. -6	? 6
follow|colon|end|	! -14	none -27
follow|colon|preposition|	. -17
follow|colon|pronoun|	. -11	? -14
follow|colon|stop|	? -11
follow|colon|verb-saying|	, -13
follow|interview|end|	? -11
follow|named-before|,auxiliary|	? -12	none -16
follow|named-before|,determiner|	none -13
follow|named-before|,pronoun|	? -8
follow|named-before|,verb-judging|	none -26
follow|named-before|,verb-saying|	! 9	? 8
follow|named-before|,word|	? -12	none -11
follow|named-before|,|	none -17
follow|named-before|:|	none -11
follow|named-before|capital|	, -32	. 17	? -16	none -27
follow|named-before|determiner|	, -11	? 7
follow|named-before|end|	. -10	none -8
follow|named-before|pronoun|	, -22	? -22
follow|named-before|verb-saying|	, -58	? -25	none -15
follow|named-before|—|	. -14	? 9
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 15	none 30
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -11
follow|named-nearby|,determiner|	none 9
follow|named-nearby|,preposition|	none -15
follow|named-nearby|,pronoun|	? 15	none 17
follow|named-nearby|,verb-judging|	none 14
follow|named-nearby|,verb-saying|	! -6	none -8
follow|named-nearby|,word|	? 8
follow|named-nearby|,|	none -16
follow|named-nearby|:|	none -26
follow|named-nearby|;|	none -24
follow|named-nearby|adverb|	none -13
follow|named-nearby|auxiliary|	none -6
follow|named-nearby|capital|	, 15	? 11
follow|named-nearby|coordinator|	, -10	none -17
follow|named-nearby|determiner|	, -7	? -11	none -10
follow|named-nearby|end|	! -8	. 12	? 10	none -21
follow|named-nearby|preposition|	, 6	none -12
follow|named-nearby|pronoun|	, 20	. -31	? 7	none -6
follow|named-nearby|quote|	. -7	? 15
follow|named-nearby|stop|	? 14	none 15
follow|named-nearby|subordinator|	. -8	none -11
follow|named-nearby|verb-judging|	none 7
follow|named-nearby|verb-saying|	, 15	? 11	none -10
follow|named-nearby|word|	none -21
follow|named-nearby|–|	, 13
follow|named-nearby|—|	none 23
follow|paragraph-before|,auxiliary|	none -47
follow|paragraph-before|,pronoun|	none -19
follow|paragraph-before|,verb-judging|	none -11
follow|paragraph-before|,verb-saying|	? -16	none 6
follow|paragraph-before|,word|	none -7
follow|paragraph-before|capital|	, -18	? -22	none -10
follow|paragraph-before|determiner|	, -34	? -12
follow|paragraph-before|end|	! -11	. -14	? -14
follow|paragraph-before|pronoun|	, -23	? -17	none -14
follow|paragraph-before|stop|	none 17
follow|paragraph-before|verb-saying|	, -30	? -30	none -22
follow|paragraph-before|word|	, -15
follow|paragraph-before|—|	. -9	none -20
follow|possessor|,|	none -24
follow|possessor|auxiliary|	none -9
follow|possessor|capital|	. -15
follow|possessor|coordinator|	none -24
follow|possessor|determiner|	, -18	. -8
follow|possessor|end|	none -19
follow|possessor|preposition|	none -22
follow|possessor|subordinator|	, -12
follow|possessor|word|	none -16
follow|quote-then-speaker|+|	none 6
follow|quote-then-speaker|,coordinator|	none -6
follow|quote-then-speaker|,determiner|	none -17
follow|quote-then-speaker|,pronoun|	none 8
follow|quote-then-speaker|,verb-judging|	none -10
follow|quote-then-speaker|,verb-saying|	none -11
follow|quote-then-speaker|,word|	? -10	none -22
follow|quote-then-speaker|:|	none -19
follow|quote-then-speaker|auxiliary|	none 13
follow|quote-then-speaker|capital|	, 27	none 28
follow|quote-then-speaker|coordinator|	, -17	none -30
follow|quote-then-speaker|determiner|	, 17	? 17	none -10
follow|quote-then-speaker|pronoun|	! 14	, 27	? 26
follow|quote-then-speaker|subordinator|	, 7
follow|quote-then-speaker|verb-saying|	, -21
follow|quote-then-speaker|word|	, 24
follow|quote-then-verb|,auxiliary|	? 13	none 12
follow|quote-then-verb|,determiner|	? 14	none 18
follow|quote-then-verb|,pronoun|	? 15
follow|quote-then-verb|,verb-judging|	none 10
follow|quote-then-verb|,verb-saying|	! -6	? 14	none 11
follow|quote-then-verb|,word|	? 14
follow|quote-then-verb|:|	none -12
follow|quote-then-verb|capital|	, -28
follow|quote-then-verb|coordinator|	none -43
follow|quote-then-verb|determiner|	, -22
follow|quote-then-verb|verb-saying|	, 17	? 6	none 17
follow|quote-then-verb|word|	none 13
follow|quote-then-verb|–|	, 13
follow|sentence-after|auxiliary|	. -17
follow|sentence-after|capital|	. -8	? 11
follow|sentence-after|coordinator|	. -19
follow|sentence-after|determiner|	! -12	. -19	? -26
follow|sentence-after|preposition|	. -11
follow|sentence-after|pronoun|	. 26	? -13
follow|sentence-after|stop|	none -7
follow|sentence-after|—|	. -9	? 6
follow|sentence-before|,auxiliary|	? -25	none -16
follow|sentence-before|,determiner|	? -16	none -22
follow|sentence-before|,preposition|	none -12
follow|sentence-before|,pronoun|	? -17	none -9
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-judging|	none -21
follow|sentence-before|,verb-saying|	none 16
follow|sentence-before|,verb-thinking|	none -21
follow|sentence-before|,word|	? -17	none -12
follow|sentence-before|,|	none -23
follow|sentence-before|:|	none -10
follow|sentence-before|;|	none -35
follow|sentence-before|auxiliary|	none -7
follow|sentence-before|capital|	, -47	. -6	? -11	none -35
follow|sentence-before|coordinator|	, -19	. -17	none 18
follow|sentence-before|determiner|	, -20	. -17	? 11
follow|sentence-before|end|	! -7	. 13	? 10	none -13
follow|sentence-before|preposition|	. -9
follow|sentence-before|pronoun|	, -26	? -29
follow|sentence-before|quote|	? -17
follow|sentence-before|stop|	? -14	none -36
follow|sentence-before|that|	. 7
follow|sentence-before|verb-judging|	none -26
follow|sentence-before|verb-saying|	, -65	? -25
follow|sentence-before|word|	, -22
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -20
follow|speaker-then-quote|,coordinator|	none 8
follow|speaker-then-quote|,verb-saying|	none -21
follow|speaker-then-quote|,word|	none 13
follow|speaker-then-quote|,|	none -8
follow|speaker-then-quote|:|	none 15
follow|speaker-then-quote|;|	none 22
follow|speaker-then-quote|auxiliary|	none 10
follow|speaker-then-quote|capital|	. 18	? 13	none 6
follow|speaker-then-quote|coordinator|	, 8
follow|speaker-then-quote|determiner|	, -8	. 6	none 24
follow|speaker-then-quote|end|	! -9	. 18	? 7	none -30
follow|speaker-then-quote|preposition|	none -7
follow|speaker-then-quote|pronoun|	. -25
follow|speaker-then-quote|quote|	. -7	? 17
follow|speaker-then-quote|that|	none 10
follow|speaker-then-quote|verb-saying|	none 12
follow|topic-after|capital|	. -12
follow|topic-after|determiner|	. -10
follow|topic-after|preposition|	. -11
follow|topic-after|stop|	none -8
follow|topic|,auxiliary|	? -6	none -20
follow|topic|,coordinator|	none 11
follow|topic|,determiner|	none -22
follow|topic|,preposition|	none -21
follow|topic|,pronoun|	? -14	none -20
follow|topic|,subordinator|	none -19
follow|topic|,verb-judging|	none -9
follow|topic|,verb-saying|	! -12	? -26	none -9
follow|topic|,verb-thinking|	none -19
follow|topic|,word|	? -30	none -8
follow|topic|capital|	. -13	? 9
follow|topic|coordinator|	. -6	none 20
follow|topic|determiner|	. -8	none 15
follow|topic|end|	? -7	none -32
follow|topic|preposition|	. -6	? -7	none -31
follow|topic|pronoun|	. -30
follow|topic|quote|	. -19
follow|topic|stop|	? -16	none 16
follow|topic|verb-judging|	none -17
follow|topic|—|	none -31
follow|transcript|end|	. 15
follow|verb-then-speaker|,determiner|	none -9
follow|verb-then-speaker|,preposition|	none 10
follow|verb-then-speaker|,subordinator|	none -19
follow|verb-then-speaker|,verb-saying|	none 7
follow|verb-then-speaker|,word|	none -21
follow|verb-then-speaker|,|	none -22
follow|verb-then-speaker|:|	none -8
follow|verb-then-speaker|;|	none -6
follow|verb-then-speaker|coordinator|	none -31
follow|verb-then-speaker|determiner|	. 11
follow|verb-then-speaker|end|	. 17	none -36
follow|verb-then-speaker|preposition|	. -13	none -41
follow|verb-then-speaker|pronoun|	. -18
follow|verb-then-speaker|verb-saying|	none -13
follow|verb-then-speaker|word|	none 12
force|according-to|according|	0 7	1 13	3 12	4-6 10	7-12 -9
force|actor-nearby|naked|	0 -17	1 19	13-25 -8	2 16	26+ -36	4-6 6	7-12 6
force|colon|naked|	26+ -17	7-12 13
force|colon|saying|	26+ -8
force|interview|naked|	26+ -11
force|named-before|naked|	1 8	2 7	26+ -45	3 -20
force|named-nearby|naked|	0 -9	1 -14	13-25 -22	2 8	26+ -17	3 7	4-6 9	7-12 -6
force|paragraph-before|according|	26+ -19
force|paragraph-before|other|	26+ -20
force|paragraph-before|saying|	26+ -24
force|paragraph-before|thinking|	26+ -26
force|possessor|naked|	0 -8	1 -27	2 -6	7-12 -23
force|quote-then-speaker|judging|	-11 7	-12 17	-4 -18	-6 16	-9 -16	0 15	1 -14	13-25 -10	7-12 -30
force|quote-then-speaker|other|	-10 -8	-11 16	-12 10	-14 -15	-15 -19	-16 -12	-17 -12	-3 -19	-4 -21	-5 -16	-8 -22	-9 19	13-25 -23	3 -22	4-6 -44	7-12 -12
force|quote-then-speaker|saying|	-10 -12	-12 14	-14 -14	-15 -12	-16 -16	-20 -9	-23 -12	-3 -15	-4 -10	-5 -14	-6 -13	-8 -11	0 26	1 -17	13-25 -16	2 15	3 -7	7-12 -24
force|quote-then-speaker|thinking|	-12 6	-3 -14	-8 13	0 20	2 -10	4-6 -13
force|quote-then-verb|judging|	1 15	4-6 -15	7-12 -13
force|quote-then-verb|other|	0 -20	1 13
force|quote-then-verb|saying|	0 18	1 7	13-25 -10	2 11	4-6 -7	7-12 -26
force|sentence-after|according|	13-25 -12	7-12 -12
force|sentence-after|judging|	1 -15	13-25 -20	4-6 -26	7-12 -19
force|sentence-after|other|	1 -8	13-25 -19	2 -26	3 -28	7-12 -24
force|sentence-after|saying|	1 16	2 -13	3 -34	7-12 -9
force|sentence-after|thinking|	4-6 -20
force|sentence-before|according|	1 -16	2 -14	26+ -16	3 -21	4-6 -10	7-12 13
force|sentence-before|judging|	1 6	13-25 -23	2 -19	26+ -30	3 -20	4-6 -13	7-12 -17
force|sentence-before|other|	1 -9	2 -10	3 -10	4-6 -15	7-12 -11
force|sentence-before|saying|	1 29	13-25 -18	2 17	26+ -16	3 -8	4-6 -7	7-12 -8
force|sentence-before|thinking|	1 -14	2 -6	26+ -29	3 -14	4-6 -9	7-12 -30
force|signature|naked|	1 14
force|speaker-then-quote|judging|	0 20	1 12	13-25 -26	2 10	26+ -18	3 -7	4-6 -9	7-12 -12
force|speaker-then-quote|other|	0 -41	1 -23	2 -6	26+ -20	4-6 -11	7-12 6
force|speaker-then-quote|saying|	0 12	1 7	13-25 -36	2 12	26+ -16	4-6 16	7-12 -9
force|speaker-then-quote|thinking|	1 -17	13-25 -21	2 -8	26+ -10	3 15	7-12 -6
force|topic-after|naked|	0 -10	1 -10	4-6 -11
force|topic|naked|	0 -29	13-25 -17	2 27	26+ -40	3 15	4-6 12	7-12 11
force|transcript|naked|	0 17
force|verb-then-speaker|judging|	0 -7	1 -13	13-25 -13	2 10	3 -18	4-6 -29	7-12 -29
force|verb-then-speaker|other|	1 17
force|verb-then-speaker|saying|	0 -21	1 11	13-25 -32	7-12 -6
form|according-to|other|	according 16
form|colon|past|	direct 11
form|paragraph-before|base|	apposed -10	apposition -11	direct -11	shared -17
form|paragraph-before|other|	according -19	apposed -13	apposition -9	direct -14	passive -12	relative -18	shared -12
form|paragraph-before|participle|	apposed -16	apposition -10	direct -11	shared -20
form|paragraph-before|past|	direct -15	inverted -31	passive -9	relative -24	shared -9
form|paragraph-before|present|	apposed -30	apposition -21	direct 6	inverted -9	relative -13	shared -18
form|quote-then-speaker|base|	apposed -16	direct -18	shared -16
form|quote-then-speaker|other|	apposed 10	apposition -18	direct -11	passive -21
form|quote-then-speaker|participle|	apposition -21	direct -7
form|quote-then-speaker|past|	direct 20	passive -9	relative -7	shared -17
form|quote-then-speaker|present|	apposed -14	apposition -12	direct 6	passive 10	shared 9
form|quote-then-verb|past|	inverted 10
form|quote-then-verb|present|	inverted 12
form|sentence-after|other|	according -7	apposition -22	direct -6	passive -12	relative -21
form|sentence-after|participle|	shared -17
form|sentence-after|past|	apposed -24	apposition -33	direct 12	inverted 9	passive -15
form|sentence-after|present|	apposed -27	apposition -19
form|sentence-before|base|	apposed -21	apposition -16	direct -11	relative -13
form|sentence-before|other|	according 8	apposed -24	direct -11	passive -24	relative 6
form|sentence-before|participle|	apposed -15	apposition -25	direct -33
form|sentence-before|past|	apposed -11	apposition -11	passive -29	relative 12
form|sentence-before|present|	apposed -27	apposition -11	direct 6	inverted -6	passive -22	relative -30
form|speaker-then-quote|base|	apposed -20	direct -24	relative -10	shared -9
form|speaker-then-quote|other|	apposed -8	apposition -27	direct -14	relative 9	shared -12
form|speaker-then-quote|participle|	apposed -10	apposition -23
form|speaker-then-quote|past|	apposed -13	apposition -16	direct 25	passive 13	relative 6	shared -33
form|speaker-then-quote|present|	apposed 17	apposition -31	direct 8	passive -18	relative 14	shared -8
form|verb-then-speaker|present|	inverted 7
gap|according-to|	 29	, 16	,c 10	,c; -15	,q 12	,qs 15	,s -16	; -23	;, -13	c -6	s 6	s, 15
gap|colon|	 -18
gap|paragraph-before|	 -43	, -29	,;cs -11	,;s -16	,c -17	,c; -10	,csq -9	,q -19	,qc -16	,qs 11	,s -13	,s;q 10	,sc -11	,sq -29	; -24	;, -18	;,s -12	;c -15	;c, -15	;s -18	c -16	c, -20	c,s -14	c; -6	cq 6	cq, -19	cs -14	cs, -20	q -20	q, -29	q,c 8	q,s -16	qs -17	s -17	s, -16	s,c -12	s,q -12	sc -14	sc, 9	sq, 11
gap|quote-then-speaker|	 22	,c -10	,cs -20	,s -14	; -16	;, -18	c -34	cs -39	s -11	s, 10
gap|quote-then-verb|	 13	, 19	,c -19	,q -11	,s -23	; -6	c -45
gap|sentence-after|	 12	, -10	,c -12	,s -21	; 10	;,s -12	c -13	q, -18	s -17	s, 12
gap|sentence-before|	, -6	,; -58	,;q -21	,cq -11	,cs -16	,q -29	,q; -17	,qc -23	,qc; -12	,qs -16	,qs; -10	,s 24	,s; -31	,sc -8	,scq -19	,sq -12	,sq; -21	,sqc -20	;, -29	;,c 8	;,q -18	;,s -24	;c -18	;q -39	;q, -11	;q,s -9	;qc -10	;s -17	c, -17	c,; 8	c,q -9	c,s -28	c,s; 6	cq -24	cq, -15	cq,s -20	cs, -14	cs,; -16	csq, -25	q -41	q, -37	q,; -24	q,c -23	q,s -11	q,s; -13	q; -7	q;, -14	qc -22	qc, -21	qcs 6	qs,; -8	qsc 9	s -12	s, -10	s,; -47	s,c -13	s,c; -29	s,cq -18	s; -18	s;, -16	sc -26	sc, 15	scq -20	sq -10	sq,; -11	sq; -7	sqc -23	sqc, -19
gap|speaker-then-quote|	 18	,; -26	,c -12	,c; -8	,cs -13	,qc -15	,qs 11	,sc 9	; -10	;, -21	;,c 12	;q, -14	;s -9	c -16	c, 16	c,s -6	c; 14	cs, 10	q -9	q, -8	q,c -18	q,s -14	qc -9	qcs -8	qs -14	s 13	s,; -22	s; -13	sc -7	sc, -6	sq 13	sq, -15	sqc -11
gap|verb-then-speaker|	 -40	, 30	,c; -21	,cs -18	,s 7	;, -13	;s -11	c -37	cs -22	q, -7	q; -15	qc -19	s -14	s; -18
head|	0 -11	1 -17	11 -13	12 -6	14 -11	15 -6	18 7	2 -11	20 -12	2003 -11	2011 -13	2019 -9	2021 -9	2024 -12	2025 -15	2027 -9	2028 -11	22 -9	23 -9	27-jährige 14	28 -11	29 -23	3 -15	300 -9	31 -15	33 7	34 -18	38 6	38-year-old 13	4 7	400 -15	41 -10	46 -9	48 -7	5 -18	54 -14	57 -10	58 -17	6 -17	61 -11	62 -11	64 -16	67 -14	7 9	70 -9	71 6	74 -12	77 -13	79 -20	80 -12	84 -10	88 -11	92 7	aboard -8	abogada -19	abogado -17	abuela -16	académie 9	accionista -12	accord -13	accordo -13	actie -12	acto -13	acuerdo -12	acusación -18	acusação -16	acórdão -13	administration -13	administrator 7	administração 13	adversaire -15	adversário 16	advocaat -18	advérbio -8	af -22	affaire -17	affaires 11	affluenza -9	agence 6	agency -11	agent -11	agentes 17	agricultores -14	agriculture 13	agua -17	ahead -12	airport -8	alarme -13	alcaldes -11	alemán 11	alert -12	allenatore -16	alunos -15	ambassador 10	ambtgenoot -11	americani -11	americano -6	analistas -17	analisti -13	analyst 13	analystes -23	analysts -13	ander -18	animal -15	animale -18	animali -12	annonce -8	annuncio -14	anonimato -16	anonymity -12	another -8	ans -11	antiga -13	antigo -14	anyone -18	araras -8	arbitrage -12	arbitragem -9	arbitraje -6	arbitro -13	archeologa 11	argent -14	arguido 9	article -10	artigo -15	artistes -12	artículo 11	assessora -9	assessore -14	assessoria 10	assistant 6	assunto -15	astronaut 15	astrónoma -15	asunto -8	ataque -12	atleta -9	attaccante -6	attorney 12	audio -10	audit 16	audition -11	aurillac -9	autarca 8	author -16	autora 9	avenida -11	avis -13	avocat -23	avocate -18	avoir -21	ayuntamiento -14	azienda -7	azzurro -11	ação -17	años -10	bailarina -10	bajo 8	baker 11	ballots -15	bancada -10	banco 7	banderole 8	bank 7	banker 11	banque 7	barcos -12	barista 8	barrister 8	base -11	battle -11	battuta -16	beau -11	bedrijf 7	begrafenissen -9	behanger -10	beide -13	beiden -6	belastingbetaler -13	belga 7	belkacem 7	bericht 6	berichten -9	best -13	beter -11	bewindsman 14	bid -11	bilhete -13	billion -7	blijven -8	bloc 8	blog -7	boats -9	body -13	bond 14	bonden 8	book -15	both -12	bowlers -11	braccia -13	brand -12	briefje -16	brother -26	bureau -11	buren -20	bus -15	buurt -11	buurvrouw 13	buyer -16	c' -13	cabildo -16	café -14	call -8	calm -8	calma -10	cambio -22	came -13	campaign -16	candidate 12	capitaine -17	capital -12	capitán -12	capo -13	captain 9	cargo -10	carta -14	cartas -12	carte -10	cartera -10	casa -20	case -20	cases -12	caso -17	catalana 16	catedrático 14	causa -12	cause 8	celui-ci 27	cent -11	cento -12	centre -12	centro 15	cerimônia -13	chair -8	chamber 6	chancelier -17	change -8	chercheuse 15	chi -12	chiamano -11	chief -7	chiffre -19	children -19	choix -14	church 7	cinco -9	cinta -13	civile -22	claim -11	client -18	clienti 9	clients -20	cliënt -15	cloche -15	club -14	coalitiepartijen -8	cocinera 14	cocinero 15	colegiado 10	coletivo -7	collaboratore -14	collega 16	college -11	collegio 17	colpo -7	come -13	comentar -16	comissão -15	comité -15	commerce -9	commerçants -17	commissaire -12	committee -9	communauté -12	compagnie 13	companhia 6	company -7	compañía -17	complainant 10	comporta -15	compte -12	comune -13	conclusão -7	concorrente -12	conductor 15	conduttrice 14	conference -13	conseil -17	conseiller 17	consejo -11	considera -13	constat -13	consultant 14	consultora -17	contabile -8	contas -15	conti -6	contract -11	contraire -13	contrataron -14	contrato -21	contrário -10	coopérative 11	corner -19	coroner 7	corps -11	correctionele -8	corregge -6	correo -10	corrige -12	corte -10	cosa -13	costiera -13	council -12	countries -11	country -17	county -8	courriels -15	course -22	court -16	crew -17	crews -12	crise -13	critique -22	cronisti -12	crítica -11	cuatro -12	cuerpo 9	culpa -13	cuoca -9	côté -17	c’ -22	d -15	dame 16	dato -14	daughter 12	davanti -6	days -11	deal -8	death -12	debat -10	debate -13	decision -18	decisión -13	decisão -16	declined -10	defence -18	defender 13	defensa -17	defesa -18	delantero -10	delas -9	delay -17	delegada 17	delegação -10	dem 11	denied -7	dernier 18	dernière -10	derrota -11	desculpas -8	despacho 8	deuxième -10	dialogue -10	dictamen -9	die 6	dies -13	diferente -12	difesa 15	difference -10	different -10	diplomacia -13	diplomat 15	diplomate -13	diplomazia -14	diputada 8	directeur -19	direction 13	directivo 18	directora 7	directores -13	directrice 9	diretor -11	diretora 8	direttrice 13	dirigeante 11	dirigente 20	discipline -12	discorda -6	dispatcher 10	distribuidora -9	dit -13	ditta -10	divergência -8	diz -17	dizer -18	diálogo -11	doce -12	docente 10	dockers -12	document 11	documento 8	dog -10	dossier -21	drivers -15	droite -16	drone -9	drug -11	décision -20	défense -22	délégué 6	départ -7	détracteurs 6	développement -10	día -8	dívida -13	earlier -12	eau -18	editor -11	ela 30	elders -13	ele 31	election -11	ella 23	ellas -11	elles -18	email -23	emails -25	embassy 14	emigrante 11	employees -11	empresa 17	empresario 21	empresários -16	enfermagem 9	engenheira -6	enquête -13	enseignants -9	entidad -13	entidade 16	entrepreneur 9	entreprise 19	entusiasmo -13	então -13	envoy -15	episodio -17	er 28	erleichtert -12	ermöglichen -7	error -15	es -64	escola -19	escrito -15	española 12	espressione -8	essais -9	estreia -10	estudante -12	estudiante 11	estudiantes -9	estudio -15	estudo -10	etwas -19	euro -11	euros -19	everyone -19	evidence -10	ex -16	ex-marido -15	examens -15	excongresista -14	executiva 12	executive 9	explicações -12	expression -14	expressão -20	expérience -10	exécutif 10	falar -9	fallo -17	family 6	família -11	famílias -12	farmacista -13	farmer 10	farmers -18	father 10	fatto -13	federation -6	feiten -9	felt -16	femmes -12	ferrovia -13	festa -11	figlio 8	filha -11	filière -6	fille -14	film -17	films -16	fin -12	final -15	finale -17	financement -9	firma -14	floor -7	fois -17	fonctionnaire 11	fondatrice -10	fondi -11	fondo 6	fonte 9	former 6	formule -15	france -15	franchise -13	francophones -16	frase -28	friday -11	fuego -7	funcionaria 14	funcionario 17	funcionários -10	fév -12	gallo -8	gauche -26	gemeente -12	general 13	genro 17	geometra -16	gerente -16	gestione -7	gesto -13	gestor -18	gestora 9	getuige -18	gewesen -15	giapponese 10	gip 11	girl 11	giudice -21	giudizio -11	goats -13	gobernador -14	gol -14	goudzoekers -9	gouverneur -18	governador 6	governadora 6	governante 9	governor 9	grande -14	grandmother 16	gravação -9	graça -16	groupe -11	grupo -17	gruppo -14	grávidas -10	guard 18	guasto -14	guidance -13	guineense 14	général 10	haar 9	habitants -12	hallazgo -15	hand -14	haute 6	he 11	head -9	heard -12	hearing -15	hermana -13	het -66	heure -9	hij 25	his -19	histoire -10	historia -11	hold -19	hombros -12	hommages -10	homologue -18	homóloga -11	hora -12	hospital -17	hosteleros -14	house -13	husband 11	héros -13	i -44	idea -11	ideia -15	identificada -11	idée -7	iedereen -11	il 12	ils -25	imprese -10	incident -14	indagato -16	independente 9	industriels -14	inflation -14	iniciativa -10	inquirenti -13	inquiry -13	inquérito -11	instituição 11	institute -12	instituto -14	instruction -13	interessato 11	interesse -11	international 9	intéressée 10	inversión -9	investigadora 14	investigação -13	investment -16	involved -7	irmão -6	island -13	istituto 12	it -88	italiana -8	italiano -19	its -17	jaar -14	jeunes -11	job -12	joke -10	jornalistas -13	joueur -8	jubilado 6	judge -14	jugadores -12	juge -22	juges -7	juiz -14	julho -14	junior 8	jurado -15	jury -8	justice 10	justices -16	justitie 7	juíza 10	júri 18	keer -10	kerdoncuff 16	kinderen -11	king -13	komen -12	kustwacht -15	kämpferisch -9	laatste 7	lado -6	lange -10	latter 8	law -14	lawmaker 9	lawyer -13	lawyers -12	leader -6	leeds -18	left -10	left-hander 11	legale 17	lei 29	lendemain -13	lesen -14	less -18	letra -17	lettera -22	lettre -14	leur -12	ley -14	li -10	librarian 8	libro -12	libéraux -11	licenças -8	line -14	list -10	llamada -13	local -14	locataires 9	long -7	longer -13	looked -12	lui 13	luso 10	maakte -13	macchina -10	machine -10	machines -13	machinist 9	madre -18	maestro 7	magistrada 25	magistrado -9	magistrate 12	magistrato 14	mail 8	maire -11	mairie -22	mais -15	maison -9	majority -19	majorité -12	maker -12	man -29	manager 9	mannen -14	many -10	marchés -10	mari -21	marido 10	marino 14	match -14	mayor 17	meeting -8	meilleure -9	melhor -16	member 6	members -8	memorandum -14	men -9	mensagem -8	mensagens -10	menù -9	mercado -19	mesmo -11	message -14	mesure -8	meta -15	metteuse -14	milhões -13	mill -18	million -22	ministero 9	ministers -20	ministra 10	ministre 14	ministry 18	minutes -18	mirando -14	mission 6	model -10	modulo -13	modérateur -11	moeder -11	monday -8	monde -6	mondiale 7	money -22	moradores -12	more -16	mort -7	mot -15	mother -11	motie -11	motion -11	mozione -8	muchacho -10	mudança -13	muestras -11	mujer -15	multa -9	municipal 8	museo -9	museum 10	musician 13	musicista 12	mãe 14	médailles -10	nacional -12	name -11	named -13	nation -12	national -16	nationale -12	negotiations -14	negotiator -15	negócio -14	neta -8	neuroloog -10	news -10	nicht 16	niemand -7	niets -13	ninguém -12	nipote 13	niño 10	nobody -24	nodig -11	nom -21	nome -8	norma -21	north -10	nota -15	noticia -16	notizia -13	notícia -13	nous -23	nouveau -13	nouvelle -13	nove -9	novelist 11	novo -10	novos -10	nueva -12	number -16	numero -11	numéro -14	nuova -9	nurse 6	número -12	números -17	obra -15	occasion -11	oefenmeester -9	oferta -13	office 7	official 18	officials -12	oficial 9	oficialismo -13	oficio -10	on -67	one -16	opera -13	operator 13	operazione -11	operação -15	opinion -13	oposição -19	opposizione -13	opposizioni -17	opération -13	ora -14	order -12	ordonnance -10	organisation -17	organismo 6	osserva -7	ouders -10	outra 6	outras -10	outro -6	ouverte -11	own -11	owner -15	padre -8	palabra -14	palabras -15	palavra -15	palco -12	panel -13	paper -14	papers -9	paquets -14	parents -20	parking -14	parola -15	parole -16	parquet 10	part -15	parte -21	parti 8	partido -14	partie 6	parties -13	partners -7	party -19	paso -6	passada -14	pastor -7	patients -13	patiënte -8	patron 9	patronale 10	payment -9	pena -13	people -30	percentual -9	pergunta -6	perito 13	perizia -13	pers -11	person -15	persone -12	personne -11	personnel -12	personnes -8	pescador -11	pesos -7	pesquisador 7	pessoas -19	peça -10	phone -16	phrase -16	piano -23	pilot -11	piste -16	place -8	plainte -12	plaisantin 8	plan -13	players 7	plaza -8	plumber -10	plus -8	pm 12	pole -13	police -6	policial 9	policier 11	politica -9	politie -16	poll 8	político 8	ponte -12	port 6	porta-voz -9	portavoce 16	portavoz -15	porte-parole -7	porto -12	português -15	posição -12	praça -15	precisa -15	prefeito -17	prefeitura -12	prejuízo -16	premier -29	prensa -16	preparador -19	presentador -14	president -16	presidenta -20	press -8	pressão -12	preço-teto -11	price -10	priest 8	primeira -19	primi -13	primo 7	principal -19	prix -10	problema -22	problème -11	process -14	processo -15	procura -12	producteur -20	produzione -13	professeurs -14	professor -9	professora 10	program -8	programme -15	projet -19	promise -15	proposition -9	proprietário -13	prosecuting -11	prosecutor 10	prosecutors -11	protest -15	protesters -16	prova -11	provvedimento -10	proyecto -13	prudenza -9	préfecture -15	président -17	prévenu -12	pubblico -12	punto -13	páginas -17	père -21	pénaliste 18	pênalti -11	público -7	qualcuno -11	quale -21	question -14	questione -10	quince -8	quis -20	qué -12	radio -16	ragazzi -13	ramo -8	rapport 8	rates -13	ravennate -14	reaction -17	read -19	reação -10	recalled -8	recebido -14	recette -14	rechter -23	record -11	recording -17	recteur 13	recteurs -10	redes -9	regidor -15	regidora 7	region -9	regionale -14	regista 19	relation -11	relatório -18	remark -11	rensters -13	replied -10	report -11	reporters -23	représentant -13	repórter -7	research -16	researchers -12	reserva -14	resolución -8	responsabile -11	resposta -12	respuesta -14	result -17	resultados -16	retailer -17	rete -8	retraité -8	retraitée -11	riapertura -17	ricorso -12	rien -17	rientro -19	riferito -13	riojano -10	rire -10	risas -13	rit -14	rival 6	rivale -15	riverains -16	roman -12	rule -12	ruling 7	réalisatrice 7	réforme -12	réponse -17	réu 17	sacerdote -8	safe -12	said -8	sala -22	sale -9	same -16	samedi -11	sapo -10	says -14	saída -17	school -9	second 9	seconde 10	secondes -9	secours -14	secretario -22	secretary -11	secretário 8	secrétaire 13	secteur -23	sector -18	seen 9	segunda -12	segundo 8	sei -8	semanas -12	senate -12	sentencia 11	sentirse -12	ser -13	service -14	services -13	sesión -12	sessão -8	settimana -10	setting -12	seu -15	shares -13	sharp -11	sheets -10	sheriff 15	ship -18	side -26	sides -18	sie 14	siempre -11	signora 9	silence -12	silencio -6	silenzio -18	silêncio -13	sim -9	sindaca 12	sindacati 6	sindaco 15	sindicatos -13	singer 6	singers 14	sinistra -14	site -9	situation -11	slachtoffers -9	so -20	sobre -11	socialista -10	società 14	société -10	software -12	som -12	someone -12	son -9	sottosegretario -6	sources -13	spettacolo -10	spits -10	spokesman -15	spokesperson 13	squad -8	staff 6	stage -14	stand -9	star -14	start-up -19	state -17	statement -7	states -13	station -19	steiermark -7	stessa -8	stilista 12	stop -15	stopped -13	street -9	striker -6	student 16	studenti -7	students -16	study -17	sua -21	suggested -6	suo -9	superintendente -13	superior 11	supervisor 11	supporters -14	survey -14	suspensão -8	syndicaliste 11	syndicat 11	sécurité -13	sénateurs -16	talks -22	taller -12	tante -21	tapis -9	target -11	tax -12	te -21	teacher -6	team 6	teatro -10	tecnico 13	teenager 7	tekst -8	telefono -13	telephone -17	teléfono -11	tempi -10	temps -16	ter -18	term -8	terá -12	test -12	testa -16	tester 6	testo -28	text -17	texte -21	texto -14	that -24	their -18	they -27	this -11	three -12	time -19	todo -14	todos -14	told -16	tongien 8	tono -23	tout -16	town 9	trabajo -11	trabalhadores -14	trabalho -15	tracé -12	tradicional 9	trainer 15	transcript -14	travi -8	treasurer 10	treinador 9	tres -14	trial -15	tribuna -7	tribunal -13	trust -11	turista -9	tutela -11	tutti -12	two -13	títulos -9	ufficiale 11	uitspraak -10	ultimo -20	undici -12	union -9	unit 8	units -11	universiteit -14	university -23	uno 10	uomo 6	usted -23	vader -18	vainqueur 13	vakbonden -11	veces -12	vecinos -15	vehicle -14	vencedor 14	venda -11	vendeur -11	vendor 11	venti 7	verdachte 14	verdict -13	vero -10	versión -15	vertritt -13	veteran 12	vez -18	vezes -12	vi -12	vice-premier -16	vicepresidenta -10	victim -19	victime -9	video 10	vidéo -12	vier -8	village -18	ville 6	vincitore 17	visitantes -10	voce -19	voisine 14	voix -15	volte -13	vote -19	voto -14	vous -19	vrouw 14	vía -12	vídeo -16	waiting -9	wat -11	water -13	we -23	website -12	wethouder 10	widow 24	wife -17	winnaar 15	winst -13	witness -6	woman 12	women -8	woordvoerder 12	worden -19	work -15	worker 10	workers -10	wrote -14	years -11	york -11	you -12	zaak -14	zaal -15	zat -13	ze 23	zij 30	zo -19	zurück -15	áudio -11	échange -14	édile 13	éditrice -23	él -8	élu -19	élue -9	élèves -12	époque -10	état -14	étude -20	étudiante 10	été -18	órgão -11	última -6	último 16	único -10
inside|according-to|	false 7
inside|actor-nearby|	true -36
inside|colon|	false 26
inside|	false 8	true -49
inside|interview|	false -10
inside|named-before|	false 14	true -20
inside|named-nearby|	false 17
inside|paragraph-before|	false 8
inside|quote-then-speaker|	false -9
inside|sentence-after|	false -29
inside|sentence-before|	false -7	true -21
inside|signature|	false 13
inside|speaker-then-quote|	false 10
inside|topic-after|	false -21
inside|topic|	true -17
intro-force|according-to|,|according|	13-25 13	7-12 7
intro-force|according-to|:|according|	4-6 -16
intro-force|according-to|auxiliary|according|	1 12	2 15	7-12 -11
intro-force|according-to|determiner|according|	1 13	4-6 -7
intro-force|according-to|preposition|according|	1 11	3 9	4-6 -6	7-12 18
intro-force|according-to|start|according|	4-6 -17	7-12 -14
intro-force|according-to|stop|according|	4-6 -17	7-12 -17
intro-force|according-to|verb-saying|according|	3 13
intro-force|according-to|word|according|	0 -6	1 6	13-25 -11	3 15	4-6 13	7-12 -7
intro-force|actor-nearby|)|naked|	4-6 12
intro-force|actor-nearby|,|naked|	1 14	13-25 -19	2 -19	26+ -54	3 -24	4-6 -7	7-12 -36
intro-force|actor-nearby|-|naked|	2 -21	26+ -29	7-12 19
intro-force|actor-nearby|:|naked|	0 -20	13-25 -10	2 -7	26+ -36	3 -12	4-6 10
intro-force|actor-nearby|;|naked|	26+ -16
intro-force|actor-nearby|adverb|naked|	13-25 -20	26+ -44	7-12 -17
intro-force|actor-nearby|auxiliary|naked|	1 -17	2 -20	26+ -27	3 -10
intro-force|actor-nearby|capital|naked|	0 -15	1 -13	13-25 -13	2 -17	26+ -15	4-6 -6	7-12 -13
intro-force|actor-nearby|coordinator|naked|	13-25 -8	26+ -30	7-12 -10
intro-force|actor-nearby|determiner|naked|	1 -16	13-25 -14	2 17	26+ -32	3 -7	4-6 -21	7-12 -6
intro-force|actor-nearby|preposition|naked|	1 -8	13-25 -33	2 9	26+ -52	3 7
intro-force|actor-nearby|pronoun|naked|	13-25 -29	2 6	26+ -20	3 -11	4-6 -8	7-12 -18
intro-force|actor-nearby|quote|naked|	4-6 -19	7-12 12
intro-force|actor-nearby|start|naked|	1 14	13-25 -23	2 21	26+ 10	4-6 7	7-12 -8
intro-force|actor-nearby|stop|naked|	0 -8	1 15	2 6	26+ -50	3 -8	7-12 -11
intro-force|actor-nearby|subordinator|naked|	26+ -25	7-12 -9
intro-force|actor-nearby|that|naked|	1 -24	2 -13	26+ -12	3 7	4-6 -21
intro-force|actor-nearby|verb-judging|naked|	1 13	13-25 -26	2 -9	26+ -35	3 -8	4-6 -12	7-12 -18
intro-force|actor-nearby|verb-saying|naked|	1 22	13-25 -16	26+ -23	4-6 -34	7-12 -19
intro-force|actor-nearby|verb-thinking|naked|	1 14	13-25 10	26+ -20	7-12 -14
intro-force|actor-nearby|word|naked|	1 -13	13-25 -7	2 -32	26+ -25	7-12 7
intro-force|actor-nearby|–|naked|	4-6 -17
intro-force|actor-nearby|—|naked|	7-12 9
intro-force|actor-nearby|’|naked|	13-25 -12	26+ -15	3 10	7-12 -10
intro-force|colon|:|naked|	7-12 13
intro-force|colon|start|naked|	26+ -17
intro-force|colon|start|saying|	26+ -8
intro-force|interview|:|naked|	26+ -13
intro-force|interview|start|naked|	26+ 37
intro-force|named-before|start|naked|	26+ -46
intro-force|named-before|stop|naked|	1 8	2 7	3 -20
intro-force|named-nearby|)|naked|	4-6 12
intro-force|named-nearby|,|naked|	1 6	13-25 -11	2 13	7-12 -7
intro-force|named-nearby|-|naked|	2 -18	4-6 -13
intro-force|named-nearby|:|naked|	0 7	1 11	13-25 6	2 -6	3 11	7-12 -10
intro-force|named-nearby|;|naked|	2 11
intro-force|named-nearby|adverb|naked|	1 -16	2 12	3 8	4-6 -8
intro-force|named-nearby|auxiliary|naked|	1 -23	13-25 9	2 -27	4-6 -11
intro-force|named-nearby|capital|naked|	0 -13	13-25 -15	2 -10	3 -11	7-12 -12
intro-force|named-nearby|coordinator|naked|	1 -9	13-25 7	2 -10	4-6 -6	7-12 -6
intro-force|named-nearby|determiner|naked|	0 -13	1 -12	2 -15	4-6 12	7-12 -11
intro-force|named-nearby|possessive|naked|	4-6 -9
intro-force|named-nearby|preposition|naked|	0 -14	1 -14	3 7	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -25	13-25 -19
intro-force|named-nearby|start|naked|	0 26	1 -8	2 7	7-12 10
intro-force|named-nearby|stop|naked|	1 27	13-25 -12	2 23	7-12 -6
intro-force|named-nearby|subordinator|naked|	13-25 -13	2 -7	26+ -13	7-12 11
intro-force|named-nearby|that|naked|	1 -18	13-25 -17	3 6	4-6 20	7-12 15
intro-force|named-nearby|verb-judging|naked|	1 -8	13-25 -9	2 14	4-6 -9
intro-force|named-nearby|verb-saying|naked|	1 -6	13-25 -9	2 13	26+ -13	3 9	4-6 6	7-12 -13
intro-force|named-nearby|verb-thinking|naked|	13-25 -18	2 -11	3 -6
intro-force|named-nearby|word|naked|	0 6	1 -25	13-25 -35	2 -8	26+ -27	4-6 12
intro-force|named-nearby|–|naked|	4-6 -15
intro-force|named-nearby|’|naked|	4-6 11	7-12 9
intro-force|paragraph-before|start|according|	26+ -19
intro-force|paragraph-before|start|other|	26+ -20
intro-force|paragraph-before|start|saying|	26+ -24
intro-force|paragraph-before|start|thinking|	26+ -26
intro-force|possessor|,|naked|	3 9	4-6 -8	7-12 -13
intro-force|possessor|:|naked|	4-6 -31	7-12 -9
intro-force|possessor|auxiliary|naked|	2 -23	3 -13	7-12 -37
intro-force|possessor|capital|naked|	7-12 -17
intro-force|possessor|determiner|naked|	0 -8	7-12 -15
intro-force|possessor|possessive|naked|	1 -18
intro-force|possessor|preposition|naked|	2 -22	7-12 -16
intro-force|possessor|subordinator|naked|	4-6 9	7-12 -10
intro-force|possessor|that|naked|	7-12 6
intro-force|possessor|verb-judging|naked|	3 12	7-12 -12
intro-force|possessor|verb-saying|naked|	7-12 -13
intro-force|possessor|verb-thinking|naked|	2 -12
intro-force|possessor|word|naked|	1 -13	3 -18	4-6 -14	7-12 -32
intro-force|possessor|’|naked|	1 -13
intro-force|quote-then-speaker|:|saying|	-10 -9	-11 -9	0 12
intro-force|quote-then-speaker|auxiliary|judging|	-4 -13
intro-force|quote-then-speaker|auxiliary|other|	-3 -13	-4 -13	-6 -17	-8 -13	2 7	4-6 -20	7-12 -15
intro-force|quote-then-speaker|auxiliary|saying|	-3 -11	-4 -7	-7 -8	0 -9	7-12 -16
intro-force|quote-then-speaker|capital|saying|	0 12
intro-force|quote-then-speaker|determiner|other|	1 -17	4-6 -12
intro-force|quote-then-speaker|determiner|saying|	-5 -7	1 -13
intro-force|quote-then-speaker|preposition|other|	-5 -6	-9 18	1 6	4-6 -15
intro-force|quote-then-speaker|preposition|saying|	-4 -8	-7 8	-8 10	1 -13	2 -16
intro-force|quote-then-speaker|quote|saying|	0 14
intro-force|quote-then-speaker|start|judging|	0 13	1 10	3 -13	7-12 -19
intro-force|quote-then-speaker|start|other|	0 23	13-25 -15	3 -19	4-6 -23	7-12 -16
intro-force|quote-then-speaker|start|saying|	0 20	1 -6	13-25 -12	3 -7	7-12 -27
intro-force|quote-then-speaker|start|thinking|	0 16	1 14	4-6 -18
intro-force|quote-then-speaker|stop|judging|	0 10	3 -12	4-6 -16	7-12 -14
intro-force|quote-then-speaker|stop|other|	1 6	13-25 -13	2 12	3 9	4-6 -21
intro-force|quote-then-speaker|stop|saying|	0 21	1 -11	13-25 -8	2 18	3 -19	4-6 -18	7-12 -20
intro-force|quote-then-speaker|stop|thinking|	0 16	2 11	7-12 -12
intro-force|quote-then-speaker|subordinator|other|	2 -16
intro-force|quote-then-speaker|verb-judging|judging|	1 -12
intro-force|quote-then-speaker|verb-judging|saying|	-9 -7
intro-force|quote-then-speaker|verb-saying|other|	4-6 -13
intro-force|quote-then-speaker|verb-saying|saying|	-5 7	1 -14
intro-force|quote-then-speaker|word|judging|	-4 -9
intro-force|quote-then-speaker|word|other|	-14 -14	-3 -11	-4 -13	-9 16	0 -10	1 -21	2 -26	4-6 -19	7-12 -15
intro-force|quote-then-speaker|word|saying|	-10 -8	-12 13	-3 -11	-5 -10	-7 -12	-9 9	1 -25	3 -11	4-6 13
intro-force|quote-then-verb|,|saying|	1 8
intro-force|quote-then-verb|:|saying|	0 8	1 32
intro-force|quote-then-verb|auxiliary|saying|	1 7	2 17
intro-force|quote-then-verb|determiner|saying|	1 15
intro-force|quote-then-verb|preposition|saying|	1 -28
intro-force|quote-then-verb|start|other|	1 11
intro-force|quote-then-verb|start|saying|	0 10	13-25 -9	4-6 -19	7-12 -31
intro-force|quote-then-verb|stop|judging|	1 20
intro-force|quote-then-verb|stop|other|	1 14
intro-force|quote-then-verb|stop|saying|	0 16	2 12	4-6 -15	7-12 -22
intro-force|quote-then-verb|subordinator|saying|	1 -16
intro-force|quote-then-verb|verb-judging|saying|	1 -13
intro-force|quote-then-verb|word|judging|	1 -16
intro-force|quote-then-verb|word|other|	1 -7
intro-force|quote-then-verb|word|saying|	2 9
intro-force|sentence-after|,|judging|	0 -15	4-6 -9	7-12 -11
intro-force|sentence-after|,|other|	0 -25	1 -12	3 -15	4-6 -14	7-12 -6
intro-force|sentence-after|,|saying|	2 -14	4-6 -11	7-12 -14
intro-force|sentence-after|,|thinking|	0 -19
intro-force|sentence-after|:|judging|	0 7
intro-force|sentence-after|:|other|	0 10	1 -12	2 -12	3 -18	4-6 -23	7-12 -17
intro-force|sentence-after|:|saying|	0 -25	3 -12	4-6 -24	7-12 -12
intro-force|sentence-after|auxiliary|judging|	0 7	4-6 -14
intro-force|sentence-after|auxiliary|other|	4-6 -17
intro-force|sentence-after|auxiliary|saying|	4-6 6	7-12 -13
intro-force|sentence-after|preposition|saying|	0 -15
intro-force|sentence-after|pronoun|other|	0 -17
intro-force|sentence-after|start|saying|	0 17	1 19
intro-force|sentence-after|stop|judging|	0 -16
intro-force|sentence-after|stop|other|	0 -34	1 -22	2 -22	3 -17	4-6 7	7-12 -21
intro-force|sentence-after|stop|saying|	2 -15	3 -25	7-12 -15
intro-force|sentence-after|verb-judging|other|	0 -17
intro-force|sentence-after|word|judging|	0 -15
intro-force|sentence-after|word|other|	0 10	3 -15	4-6 -18
intro-force|sentence-after|word|saying|	0 10	3 -13	4-6 -12	7-12 -15
intro-force|sentence-before|,|according|	13-25 -26
intro-force|sentence-before|,|judging|	13-25 -15	26+ -16	7-12 -19
intro-force|sentence-before|,|other|	13-25 -21	26+ -24	4-6 -21	7-12 -44
intro-force|sentence-before|,|saying|	13-25 -6	26+ -8	4-6 -9	7-12 -15
intro-force|sentence-before|,|thinking|	13-25 -26	26+ -15	7-12 -19
intro-force|sentence-before|:|according|	13-25 -17	26+ -23	7-12 -19
intro-force|sentence-before|:|judging|	13-25 -28	7-12 -13
intro-force|sentence-before|:|other|	13-25 -9	26+ -39	4-6 -17
intro-force|sentence-before|:|saying|	13-25 -49	26+ -30	3 10	7-12 -9
intro-force|sentence-before|:|thinking|	13-25 -24	7-12 -13
intro-force|sentence-before|adverb|other|	7-12 -17
intro-force|sentence-before|adverb|saying|	13-25 -24	7-12 -14
intro-force|sentence-before|auxiliary|according|	13-25 -20	26+ -25
intro-force|sentence-before|auxiliary|judging|	13-25 -19	26+ -19	7-12 -16
intro-force|sentence-before|auxiliary|other|	13-25 -17	7-12 -34
intro-force|sentence-before|auxiliary|saying|	13-25 -14	26+ -41	7-12 7
intro-force|sentence-before|capital|other|	13-25 -11	7-12 -10
intro-force|sentence-before|capital|saying|	13-25 -28	26+ -12	4-6 -13
intro-force|sentence-before|coordinator|other|	13-25 -23
intro-force|sentence-before|coordinator|saying|	13-25 -20
intro-force|sentence-before|determiner|according|	13-25 -14
intro-force|sentence-before|determiner|judging|	7-12 -11
intro-force|sentence-before|determiner|other|	13-25 -22	7-12 -18
intro-force|sentence-before|determiner|saying|	13-25 -19	4-6 -13	7-12 -38
intro-force|sentence-before|preposition|according|	13-25 -27	26+ -13
intro-force|sentence-before|preposition|judging|	13-25 -7	26+ -14	7-12 -20
intro-force|sentence-before|preposition|other|	13-25 -8	26+ -36	4-6 -15
intro-force|sentence-before|preposition|saying|	26+ -31	4-6 -16	7-12 -31
intro-force|sentence-before|pronoun|judging|	13-25 -21	7-12 -7
intro-force|sentence-before|pronoun|other|	13-25 -40	4-6 -8	7-12 -24
intro-force|sentence-before|pronoun|saying|	13-25 -36	26+ -20	4-6 -12
intro-force|sentence-before|pronoun|thinking|	13-25 -18
intro-force|sentence-before|stop|according|	1 -16	13-25 16	2 -14	3 -21	4-6 -8	7-12 12
intro-force|sentence-before|stop|judging|	1 6	13-25 -32	2 -19	3 -20	4-6 -9	7-12 -31
intro-force|sentence-before|stop|other|	1 -9	2 -10	3 -9	4-6 -11	7-12 -8
intro-force|sentence-before|stop|saying|	1 29	13-25 6	2 16	26+ -19	3 -9	4-6 -6
intro-force|sentence-before|stop|thinking|	1 -14	13-25 -16	2 -6	3 -14	4-6 -6	7-12 -24
intro-force|sentence-before|subordinator|judging|	13-25 -17	26+ -17
intro-force|sentence-before|subordinator|other|	26+ -34	7-12 -31
intro-force|sentence-before|subordinator|saying|	13-25 -10
intro-force|sentence-before|subordinator|thinking|	13-25 -19
intro-force|sentence-before|that|according|	13-25 -12
intro-force|sentence-before|that|judging|	13-25 -18
intro-force|sentence-before|that|other|	13-25 -14	7-12 -29
intro-force|sentence-before|that|saying|	13-25 -22	26+ -20	7-12 -20
intro-force|sentence-before|verb-judging|other|	13-25 -31	4-6 -13	7-12 -19
intro-force|sentence-before|verb-judging|saying|	4-6 -13	7-12 -23
intro-force|sentence-before|verb-saying|according|	13-25 -19	7-12 -14
intro-force|sentence-before|verb-saying|judging|	7-12 -12
intro-force|sentence-before|verb-saying|other|	26+ -23	7-12 -28
intro-force|sentence-before|verb-saying|saying|	13-25 -36	26+ -12	4-6 -17	7-12 -20
intro-force|sentence-before|verb-thinking|judging|	13-25 7
intro-force|sentence-before|verb-thinking|other|	13-25 -9	26+ -16
intro-force|sentence-before|word|according|	13-25 -44	26+ -18	7-12 -20
intro-force|sentence-before|word|judging|	13-25 -27	26+ -25
intro-force|sentence-before|word|other|	13-25 -26	26+ -19	4-6 -21	7-12 -17
intro-force|sentence-before|word|saying|	13-25 -8	26+ -6	7-12 -18
intro-force|sentence-before|word|thinking|	13-25 -44	26+ -15	7-12 -17
intro-force|sentence-before|—|saying|	2 14
intro-force|signature|,|naked|	1 -20
intro-force|signature|start|naked|	1 15
intro-force|speaker-then-quote|,|judging|	4-6 19	7-12 15
intro-force|speaker-then-quote|,|other|	13-25 -13	2 -12	4-6 -33
intro-force|speaker-then-quote|,|saying|	1 14	13-25 -8	2 -10	3 -14	4-6 15
intro-force|speaker-then-quote|,|thinking|	7-12 6
intro-force|speaker-then-quote|:|judging|	13-25 -10	2 -7	3 -6	4-6 -13	7-12 9
intro-force|speaker-then-quote|:|other|	1 6	13-25 -9	2 -8	3 21	4-6 -6	7-12 -20
intro-force|speaker-then-quote|:|saying|	1 7	13-25 -12	3 8
intro-force|speaker-then-quote|:|thinking|	1 9	3 18	7-12 -18
intro-force|speaker-then-quote|adverb|judging|	2 11
intro-force|speaker-then-quote|adverb|other|	1 -19	4-6 -8	7-12 6
intro-force|speaker-then-quote|adverb|saying|	2 13	3 -16	4-6 -12	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	1 -13	13-25 -15
intro-force|speaker-then-quote|auxiliary|other|	0 -36	1 -28	13-25 7	2 -12	3 -19	4-6 -7	7-12 -16
intro-force|speaker-then-quote|auxiliary|saying|	1 -13	13-25 -6	4-6 15
intro-force|speaker-then-quote|auxiliary|thinking|	7-12 -16
intro-force|speaker-then-quote|capital|judging|	1 -9	2 17	4-6 -6
intro-force|speaker-then-quote|capital|other|	2 -11	3 -15	7-12 -18
intro-force|speaker-then-quote|capital|saying|	1 13	3 7	4-6 -6	7-12 11
intro-force|speaker-then-quote|coordinator|other|	3 -7	4-6 -23
intro-force|speaker-then-quote|coordinator|saying|	4-6 -10	7-12 8
intro-force|speaker-then-quote|determiner|judging|	3 6	4-6 15
intro-force|speaker-then-quote|determiner|other|	13-25 -7	2 8	3 8	4-6 -13
intro-force|speaker-then-quote|determiner|saying|	1 -9	3 18
intro-force|speaker-then-quote|preposition|judging|	13-25 -16	4-6 6	7-12 10
intro-force|speaker-then-quote|preposition|other|	2 6	3 10	4-6 10	7-12 -12
intro-force|speaker-then-quote|preposition|saying|	1 12	13-25 -16	4-6 6	7-12 -21
intro-force|speaker-then-quote|pronoun|judging|	1 13
intro-force|speaker-then-quote|pronoun|other|	1 -7	2 -11	4-6 -12	7-12 -7
intro-force|speaker-then-quote|pronoun|saying|	1 -10	13-25 -15	2 6	7-12 -12
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -14
intro-force|speaker-then-quote|subordinator|judging|	13-25 -15	2 13	7-12 -18
intro-force|speaker-then-quote|subordinator|other|	13-25 -30	4-6 -13	7-12 15
intro-force|speaker-then-quote|subordinator|saying|	13-25 -11	4-6 11	7-12 15
intro-force|speaker-then-quote|that|judging|	1 14	7-12 -13
intro-force|speaker-then-quote|that|other|	13-25 -21	2 -7	3 -15	7-12 -10
intro-force|speaker-then-quote|that|saying|	13-25 -18	4-6 12
intro-force|speaker-then-quote|that|thinking|	1 -13
intro-force|speaker-then-quote|verb-judging|judging|	0 19	2 10
intro-force|speaker-then-quote|verb-judging|other|	13-25 -15	3 11	4-6 -14	7-12 -10
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -7
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -19
intro-force|speaker-then-quote|verb-saying|judging|	2 6	3 -6
intro-force|speaker-then-quote|verb-saying|other|	2 -16	7-12 11
intro-force|speaker-then-quote|verb-saying|saying|	0 12	13-25 -22	2 7	7-12 -6
intro-force|speaker-then-quote|verb-thinking|judging|	2 10
intro-force|speaker-then-quote|verb-thinking|other|	3 -13
intro-force|speaker-then-quote|verb-thinking|saying|	2 13	4-6 -12	7-12 -7
intro-force|speaker-then-quote|word|judging|	1 8	13-25 -9	3 15	4-6 -9	7-12 -11
intro-force|speaker-then-quote|word|other|	0 -37	1 -11	26+ -13	3 -19
intro-force|speaker-then-quote|word|saying|	13-25 -9	2 12	26+ -10	3 9	4-6 8
intro-force|speaker-then-quote|word|thinking|	13-25 -12	2 -8	3 10	4-6 -11
intro-force|speaker-then-quote|’|judging|	2 15
intro-force|topic-after|start|naked|	0 -8
intro-force|topic-after|stop|naked|	0 -9	1 -9	4-6 -11
intro-force|topic|,|naked|	13-25 -13	26+ -29	4-6 -22	7-12 -29
intro-force|topic|:|naked|	1 18	13-25 -24	2 21	26+ -48	4-6 17	7-12 -11
intro-force|topic|;|naked|	26+ -15
intro-force|topic|adverb|naked|	13-25 -29	2 -9	26+ -32	4-6 -13
intro-force|topic|auxiliary|naked|	1 -44	2 -22	26+ -39	7-12 15
intro-force|topic|capital|naked|	0 -12	26+ -17	3 13	4-6 6
intro-force|topic|coordinator|naked|	13-25 -8	26+ -25	7-12 16
intro-force|topic|determiner|naked|	26+ -50	4-6 6	7-12 6
intro-force|topic|preposition|naked|	2 18	26+ -31	3 15	4-6 9
intro-force|topic|pronoun|naked|	13-25 -13	26+ -12	3 -14	4-6 8	7-12 -20
intro-force|topic|quote|naked|	26+ -14	4-6 6
intro-force|topic|stop|naked|	1 -23	13-25 -13	2 9	26+ -25	3 -18	7-12 -12
intro-force|topic|subordinator|naked|	26+ -18	4-6 10	7-12 11
intro-force|topic|that|naked|	2 -11	26+ -40	3 15	4-6 -8	7-12 8
intro-force|topic|verb-judging|naked|	13-25 -29	2 24	26+ -34	4-6 12
intro-force|topic|verb-saying|naked|	1 13	13-25 -32	2 11	3 13	4-6 -8	7-12 -11
intro-force|topic|verb-thinking|naked|	13-25 -17	26+ -26
intro-force|topic|word|naked|	0 -25	13-25 -10	26+ -35	3 25	4-6 8	7-12 18
intro-force|topic|–|naked|	26+ -16
intro-force|topic|—|naked|	26+ -23
intro-force|topic|’|naked|	26+ -19	4-6 10
intro-force|transcript|start|naked|	0 17
intro-force|verb-then-speaker|,|judging|	1 10
intro-force|verb-then-speaker|,|other|	1 17
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -8	2 13	4-6 10	7-12 13
intro-force|verb-then-speaker|:|judging|	1 -21	13-25 -10	2 13	4-6 -13	7-12 -14
intro-force|verb-then-speaker|:|saying|	2 -8	4-6 11	7-12 -21
intro-force|verb-then-speaker|adverb|judging|	1 -14	2 7
intro-force|verb-then-speaker|auxiliary|saying|	1 -25	13-25 -21	3 -11	4-6 -23
intro-force|verb-then-speaker|capital|judging|	0 -24
intro-force|verb-then-speaker|capital|saying|	0 -20	2 -14	4-6 15
intro-force|verb-then-speaker|coordinator|saying|	4-6 -15
intro-force|verb-then-speaker|determiner|judging|	3 -12
intro-force|verb-then-speaker|determiner|saying|	2 -26	4-6 9	7-12 -18
intro-force|verb-then-speaker|preposition|judging|	1 -33
intro-force|verb-then-speaker|preposition|saying|	1 -30	13-25 -10	2 -14	4-6 -22	7-12 -6
intro-force|verb-then-speaker|pronoun|judging|	0 -22
intro-force|verb-then-speaker|pronoun|saying|	0 -16	4-6 -6
intro-force|verb-then-speaker|subordinator|judging|	1 -23
intro-force|verb-then-speaker|that|judging|	0 6
intro-force|verb-then-speaker|that|saying|	0 -16	1 -20	3 -14	4-6 7	7-12 -14
intro-force|verb-then-speaker|verb-judging|saying|	3 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -11
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -11	7-12 -16
intro-force|verb-then-speaker|word|judging|	0 -34	1 -12	4-6 -13	7-12 -13
intro-force|verb-then-speaker|word|saying|	0 -54	1 -17	13-25 -15	4-6 -16
intro|according-to|	, 12	: -16	adverb 8	capital 8	coordinator 13	preposition 9	start -17	subordinator 12	verb-judging -12	verb-saying 15	word 10
intro|actor-nearby|	, -18	- 15	: -9	; -15	adverb -13	auxiliary -15	capital -21	coordinator -29	determiner -20	preposition -7	pronoun -10	start 12	stop -19	subordinator -11	that -10	verb-judging -38	verb-saying -19	verb-thinking 7	– -24	’ -15
intro|colon|	start -13
intro|interview|	: -13	start 37
intro|named-before|	start -46
intro|named-nearby|	) -7	- -28	adverb 7	auxiliary -17	capital -14	determiner -6	possessive -18	preposition 8	pronoun -12	quote 6	start 7	stop 18	that 7	verb-judging -6	verb-thinking -18	word -10	’ 12
intro|paragraph-before|	start -26
intro|possessor|	, 7	: -20	auxiliary -30	capital -17	determiner -14	possessive -22	preposition -7	pronoun 7	that 13	verb-thinking -13	word -36	’ -13
intro|quote-then-speaker|	, -8	: -13	auxiliary -7	pronoun 14	quote 14	start 11	stop 15	subordinator -24	that -10	verb-saying -12	word -13
intro|quote-then-verb|	: 27	auxiliary 17	capital 6	preposition -32	stop 12	subordinator -16	that -6	verb-judging -17	verb-saying -14	word 7
intro|sentence-after|	, -15	auxiliary 18	determiner -18	start 19	stop -11	subordinator -14	verb-judging -30	verb-saying 8	verb-thinking -23
intro|sentence-before|	, -34	: -31	; -6	auxiliary -7	capital -14	determiner -26	preposition -11	pronoun -17	stop 17	that -38	verb-saying -42	word -10	— 7	’ -14
intro|signature|	, -20	start 15
intro|speaker-then-quote|	, 8	adverb -11	auxiliary -7	determiner 6	possessive 7	subordinator 6	verb-judging 11	– -14
intro|topic-after|	stop -14
intro|topic|	, -40	- -20	; -14	adverb -28	auxiliary -6	capital 7	coordinator -13	preposition 9	pronoun -19	stop -22	subordinator 10	that -12	verb-judging 8	verb-thinking 6	word 9	– -18	— -23
intro|transcript|	start 17
intro|verb-then-speaker|	, 25	auxiliary -30	capital -7	coordinator -6	determiner 6	preposition -36	pronoun -23	subordinator -26	verb-judging -31	verb-saying -32	word -25	’ -11
kind|according-to|	organisation -7	person 23	place -19	unknown 12
kind|actor-nearby|	organisation -28	place -28	unknown -43
kind|colon|	organisation 17	person 28	place -14	unknown -19
kind|interview|	person -11
kind|named-before|	organisation -29	person 14	place -30	unknown -36
kind|named-nearby|	person 42	place -39	unknown -18
kind|	organisation -20	person 40	place -53	unknown -21
kind|organisation|	according -18	apposition -21	direct -13	judging 9	naked -19	other 16	passive -27	saying -6	shared -11
kind|paragraph-before|	organisation -7	person -10	place -21	unknown -6
kind|person|	according 13	apposed 16	apposition 12	direct -6	judging 24	naked 30	other 15	passive 9	saying 13	shared 20	thinking 20
kind|place|	according -21	apposed -8	apposition -22	direct -16	judging 12	naked -47	other -15	relative 12	saying -20	shared -13	thinking -8
kind|possessor|	organisation -25	person 6	place -18
kind|quote-then-speaker|	person 25	place -28	unknown 7
kind|quote-then-verb|	organisation -21	person 13	place 11
kind|sentence-after|	organisation -45	place -18	unknown -17
kind|sentence-before|	place -51
kind|signature|	person 17
kind|speaker-then-quote|	organisation 9	person 30	unknown -13
kind|topic-after|	organisation -13	person -22	unknown -19
kind|topic|	place -22
kind|transcript|	person 17
kind|unknown|	according 13	apposed -25	apposition -19	direct -11	judging -18	naked -27	relative -14	shared -15
kind|verb-then-speaker|	organisation -21	person 14	place -27	unknown 15
lead|according-to|lower|	according 23
lead|according-to|upper|	according -11
lead|actor-nearby|lower|	naked -18
lead|actor-nearby|other|	naked -7
lead|colon|lower|	naked -12
lead|colon|other|	naked -12
lead|colon|upper|	saying -8
lead|interview|upper|	naked -11
lead|named-before|other|	naked 14
lead|named-before|upper|	naked -17
lead|named-nearby|lower|	naked -11
lead|named-nearby|upper|	naked 9
lead|paragraph-before|upper|	according -19	other -20	saying -27	thinking -26
lead|possessor|lower|	naked -9
lead|quote-then-speaker|lower|	saying -13
lead|quote-then-speaker|other|	other -17
lead|quote-then-speaker|upper|	judging 9	other -17	saying 17	thinking 8
lead|quote-then-verb|lower|	judging -10	other -18	saying 11
lead|quote-then-verb|upper|	judging 13	other 12	saying 8
lead|sentence-after|lower|	according -14	other -9	saying 8
lead|sentence-after|other|	saying 11
lead|sentence-after|upper|	judging -6
lead|sentence-before|lower|	according -24	judging -22	other -7	saying -9
lead|sentence-before|other|	other -7	saying -13
lead|sentence-before|upper|	according 15	judging -22	other -9	saying 7	thinking -34
lead|signature|upper|	naked 16
lead|speaker-then-quote|lower|	judging 9	other -16	saying 6	thinking -18
lead|speaker-then-quote|other|	saying 7
lead|speaker-then-quote|upper|	judging -15	saying 9	thinking 12
lead|topic-after|upper|	naked -16
lead|topic|lower|	naked 6
lead|topic|other|	naked -26
lead|topic|upper|	naked -10
lead|transcript|upper|	naked 17
lead|verb-then-speaker|lower|	judging -15
lemma|	aankondigen -12	accogliere 11	accusare 6	accuse 11	achar -8	achten 6	aclarar -7	acrescentar 7	adiantar -6	advertir 13	advise 12	advocate -11	afear 6	affirmer 10	agacer 6	aggiungere -10	agradecer -10	agree -24	agregar -8	ajouter 15	alarmer -10	alertar -19	alerter -10	allow -19	ammettere 7	amuser 18	analyser 14	annoncer -14	announce -10	annunciare -11	antwoorden 7	antworten 21	anunciar -6	apelar 15	apelidar -13	apologise -23	apologize -12	apontar -15	apostillar 13	appeal -18	appeler -12	applaudir -8	apprendre -12	argomentare 15	argue -13	arrancar 11	asegurar -18	asentir 7	aseverar -7	ask -7	assicurare 26	assumir -16	assure 10	assurer 25	atirar 11	atribuir -9	attaccare 7	attestieren 14	auspicare 9	avancer 8	avanzar -10	avisar 11	avouer 17	avvertire -17	befinden 10	begründen 8	begrüßen -17	behaupten 10	bekennen 11	beklagen 16	believe -12	beloven -9	bemängeln 16	berichten 19	beslissen 11	bestätigen -13	beteuern 13	betonen 22	betreuren -11	bezweren -7	bieden 6	bill -16	blame -14	blijven -16	brummen 17	calcolare 9	calcular -6	calculer 15	call 6	care -15	caution 13	chamar -13	charge -11	cheer -13	chiarire 15	chiedere -15	chiosare -6	chip -12	citar -8	claim -9	cobrar -16	comemorar 6	comentar 8	commentare 12	commenter 14	complain -11	comprendre -6	comunicar -13	comunicare 8	concedere -14	concluderen 11	conclure 17	confessar -6	confessare 13	confidenciar 16	confier 11	confirmer -15	congratulare 6	congratulate 6	conseiller -7	consider -9	constateren 14	contend -14	contestar -9	contestare -10	contester 10	continue -13	contrapor 10	convocar -15	correct -8	correggere 12	corregir 10	corriger 17	cortar -11	counsel -18	counter 7	craindre -19	credit -11	crier 11	criticar 7	criticise -10	croire -9	cry -15	culpar -6	decir -20	declarar 9	decline 13	defend 11	defender 14	definir 16	demand -17	demander -8	denunciar 9	denunciare -6	deny -16	desabafar 10	descrever -9	deslizar -16	destacar 12	detalhar 15	detallar 18	devolver -6	difendersi -10	difundir 10	disagree -19	disclose -14	discordar -12	disparar -13	ditar -18	dizer 8	domandare -12	dreigen -8	décrire -12	démentir 17	déplorer -6	einwenden 8	eisen -15	elogiar -10	email -16	emporter 8	entgegnen -8	enumerar 14	ergänzen 13	erinnern -8	erklären 16	erläutern 10	erwidern 13	erzählen 19	escrever -7	escribir 17	escusar -17	esordire -17	esperar -8	estimar -11	estimate -14	estimer 13	evocar 9	exclure -6	exiger -6	exigir 8	explicar 11	expliquer 14	exposer 10	fear -16	feel -20	felicitar 6	festejar -7	figurer -13	filosofar 12	find -7	finden 9	fire -12	fluisteren 11	foeteren 9	forecast -9	freuen 10	fume 12	féliciter 14	garantir 10	garantire 7	gestehen 9	geven -6	giudicare 13	giurare 8	glimlachen 16	gongolare 7	grappen -6	gratulieren 8	grincer 14	grinsen -6	gritar 7	gronder 13	hear 6	heben -14	hekelen 6	herinneren 20	hold -12	hope -15	identify -6	imager 18	incalzare -14	indigner -13	indiquer 7	informar 14	inquiéter -18	insister 14	insistere 9	intend -12	interroger 8	interromper 10	invitar 23	invitare 6	inviter 6	invocar -14	invocare 6	issue 6	joke 11	jubeln 8	juger -7	jurer 7	justifier 15	klagen 13	klinken -6	knikken 12	know -11	kommentieren -13	kritisieren -7	kündigen 6	lachen 12	lament -6	lancer 21	lassen 21	laten -18	learn -14	leer -10	leggen 14	leggere -16	lembrar -8	ler 10	leren 8	like -7	limitar -21	lire -17	list -14	llamar 10	lodare 19	lâcher 32	mahnen 15	mailen 15	manter -14	marrer 18	marteler 17	matizar 11	mean -6	meinen 10	mention -11	message -22	minimizar -8	mock -6	mopperen 14	mostrar -23	motivare 12	murmeln 7	murmur 15	murmurer 14	name -7	need -17	negare 8	nennen 12	none 7	note -9	noter 14	nuancer -14	obiettare 12	object 17	observar 13	observe 17	observer 15	ocurrir -17	offer -23	ofrecer -14	oordelen 16	opinar -10	opmerken 13	oppose 9	opposer -14	orientar 7	osservare -9	overwegen -7	parlare 15	pedir -12	plaider 21	plaisanter 20	plead -12	pleiten -9	point -11	pointer 8	poltern -7	ponderar 9	post -9	poursuivre -7	prefer -11	present -10	press -20	prever -14	prijzen 6	proclamar 7	proclamare -13	prometer -17	promettere -6	promettre 30	promise 7	propor -13	proporre -11	protest -11	protestar -6	préciser 12	préférer -6	prévenir 25	prévoir -15	publicar -14	qualifier -10	querer -12	question -13	questionar 16	quote -25	raccomandare -8	raccontare 31	railler 15	raise -6	rank -12	rappeler 6	rate -18	read -22	reageren 15	reagieren -24	reagir 14	recall 7	rechazar -12	rechnen 11	reclamar -8	recomendar -12	recommander -7	reconhecer 23	reconnaître 15	record -22	recordar 19	redouter 7	refer 9	refuse -24	regret -15	rekenen 11	relatar 18	relativiser 10	relever -7	rematar 16	remember -8	remeter -8	repeat 8	repetir 9	replicar 16	replicare -10	reply -10	report -19	reprochar 8	reprocher -13	respingere 15	respond -13	responder 16	retort -11	reveal -14	ribattere 9	riconoscere 6	ridere -19	riferire 8	ringraziare -14	rir 7	rire -20	rivendicare 13	rufen 11	réagir 17	réclamer -11	réfuter 10	réjouir -6	répondre 13	rétorquer 17	saber -17	sagen 13	saludar 6	salutare 9	sapere -11	say 20	schamperen 22	scherzare 13	scherzen 12	schetsen 10	schildern 14	schreiben 29	schrijven 11	scrivere -14	scusare -6	see -6	segnalare 8	sehen 12	sentenciar 14	señalar -10	shoot 6	shout 8	show -22	shrug -19	sigh -14	sign -17	sluiten 10	sneren 14	solicitar -14	soltar -7	sorrir 17	sospirare -14	sostener 6	sottolineare 16	souligner -12	souri -9	sourire 21	souvenir 6	speak 9	spotten 16	sprechen -16	spreken -7	stehen -26	stellen -7	stress -7	sturen 10	subrayar 11	support -22	suspirar 19	sustentar 9	tachar -18	tagliare 16	talk -25	teilen 24	terciar 7	text -19	thank 9	tildar -9	title -14	tonen 17	tonner 12	traiter -11	trancher -6	trasladar -8	trekken -18	trouver 14	trust -9	try -21	témoigner 25	urge 11	urteilen 13	use -10	vatten 13	ver 7	verklaren -8	verkünden -19	verlangen -22	verlauten 14	vermuten -6	verraten 20	versichern 23	versprechen -23	vertellen 16	vervolgen -8	verwachten -16	verweisen -9	verwerpen -15	verzekeren 8	view -12	vinden 8	voir 8	volere -14	volunteer -11	vow -7	vragen -21	vrezen -12	waarschuwen 7	want -8	warn 7	warnen 13	wave -9	weigh -10	weisen -20	welcome -13	werben 17	werfen 11	weten -9	whisper -7	wijzen -17	willen -29	wish -14	witzeln 8	wollen -23	wonder -14	worry -16	write 9	zeggen 13	zeigen -14	zien -18	zitieren -7	zweren 9	äußern -8	écrire 8	énoncer 13	énumérer 13	étonner 8	étrangler 6	évaluer -15
lemma|according-to|	none 16
lemma|colon|	none -14
lemma|paragraph-before|	accuse -21	acusar 11	add -7	admit -12	affirmer -16	agree -13	annoncer -17	announce -14	answer -7	anunciar -19	argue -12	ask -25	assurer 12	back -8	bestätigen -13	call -15	charge -7	chiamare -11	chiedere -13	comment -12	complain -7	concede -7	concluir -9	confirmar -6	confirmer -9	considerar -20	contar 6	counsel -11	credit -11	decide -12	decir 7	decline -19	demand -9	deny -15	describe -19	dire 6	dizer -8	estimer -13	expect -9	find -10	geven -15	hear -8	hold -19	informar 8	issue -12	know -8	like -7	list -8	mean -6	name -14	none -23	note -11	offer -10	order -10	parlare -15	pedir 10	point -7	post -7	preguntar -13	promettre -11	promise -7	préciser -12	prévoir -12	question -6	read -16	record -14	refuse -9	reject -6	rejeitar 9	report -13	rispondere -11	rule -9	réclamer -11	saber -15	say -36	schrijven -21	seek -8	shoot -8	sign -10	speak -11	sprechen -10	spreken -14	staan 8	state -7	stehen -10	tell -30	testify -14	thank -12	title -8	unlisted -12	urge -8	use -6	vinden -6	vote -7	want -19	warn -6	write -11	zeggen -16
lemma|quote-then-speaker|	add 19	admit 18	affirmer 20	ajouter 25	answer -10	ask -11	assicurare 10	bezeichnen -9	blame -10	call 12	confier 22	demander 11	dizer -8	déclarer 29	explain 21	expliquer 8	faire_valoir 14	find 7	glisser 13	hablar -7	hear 9	insister 9	joke 7	know -14	lancer 22	laugh 12	lire -17	lâcher 14	marteler 15	mostrar -6	observe 14	opposer -13	plaisanter 15	plan -11	point -9	post -9	quip 14	quote -14	rappeler 16	read -8	recall 25	regretter -11	reply 32	report -19	responder -9	rule 8	répondre 22	résumer 16	saber -10	say 22	shoot 12	souffler 13	souligner -8	talk -16	tell 30	whisper 11	write 24	écrire 18
lemma|quote-then-verb|	admettre 24	admitir 17	advertir 13	affermare 6	aggiungere -10	ajouter 6	ammettere 14	amuser 13	analyser 14	antwoorden 12	antworten 15	arrancar 12	asegurar -17	assicurare 15	assurer 23	atirar 11	attaccare 12	avancer 12	avertir 17	avisar 18	avouer 10	befinden 16	begründen 15	bekennen 21	berichten 7	beteuern 13	betonen 19	brincar 20	brummen 17	calculer 9	celebrar 12	chiamare 11	chiarire 11	chiedere 16	comentar 9	commentare 24	commenter 12	conclure 18	confessare 15	confier 11	constater 12	contar 6	corriger 14	criticar 14	decir -12	declarar 11	defender 10	denunciar 18	denunciare -8	desabafar 14	detallar 14	devolver -6	dizer 19	déclarer -6	déplorer 16	emporter 11	entgegnen -8	enumerar 11	erkennen 11	erklären 12	erwidern 15	erzählen 29	escribir 15	esordire -14	estimer 10	explicar 21	expliquer 18	exposer 10	expresar 12	faire_valoir 6	foeteren 15	féliciter 12	fügen -7	garantir 14	gestehen 12	getuigen -6	geven 13	grappen -6	grincer 12	halten 14	heißen -11	herinneren 15	houden 6	imager 18	indiquer 6	informar 18	insister 11	insistere 12	insistir 18	interroger 11	ironiser 9	ironizzare 19	joke 16	juger 15	justifier 15	klagen 22	kommentieren 14	lamentar 18	lamentarse 21	lancer 27	lassen 17	leer -10	leggen 19	lembrar 25	luiden -7	lâcher 27	manifestar 16	meinen 27	melden 17	mostrar -14	motivare 13	murmurer 14	noter 18	nuancer -11	obiettare 15	observar 13	observer 11	pedir -8	perguntar 13	pester 15	philosopher 9	plaider 21	plaisanter 23	poltern 20	poursuivre -9	precisare 19	preguntar 12	promettre 10	protestar 21	protestare 12	protester 13	prévenir 32	queixar 12	raccontare 29	raconter 12	railler 16	rappeler 31	reageren 25	rebater 15	rechnen 15	reclamar 21	reconhecer 15	reconnaître 15	reconocer 16	recordar 22	regretter 7	rekenen 14	relatar 25	relever 19	rematar 17	repetir 8	replicar 15	responder 29	resumir 9	ribattere 14	riferire 16	rigoler -7	rir 15	rivendicare 8	rufen 20	räumen 11	réagir 21	réjouir 17	répondre 7	résumer 29	rétorquer 23	saber 11	sagen 8	say 13	schamperen 17	scherzare 18	scherzen 10	schetsen 10	schildern 13	schreiben 25	schrijven 16	sentenciar 13	sfogare 15	sneren 14	soltar 14	sottolineare 15	souffler 18	souligner -7	sourire 16	souvenir 22	spotten 18	stellen 8	sugerir 14	suspirar 18	sustentar 12	tagliare 16	teilen 20	tell -36	tempérer 14	terciar 12	tonner 13	tuonare 12	témoigner 24	unlisted 6	vatten 23	verklaren -10	verraten 14	versichern 18	verteidigen 11	vertellen 16	verzekeren 10	vinden 9	vragen -7	waarschuwen 23	write 15	zanjar 13	zeggen 20	écrire 7	étrangler 14
lemma|sentence-after|	answer -17	ask 17	back 9	confirm -21	demander -12	lachen -12	meinen -12	point -20	preguntar 9	promise 12	read -22	reply -17	say 13	schreiben -16	staan -18
lemma|sentence-before|	accuse -33	accuser 12	aceitar -15	adiantar -12	admettre -15	admit -27	admitir 12	advise -23	advocate -11	affermare -19	affirmer -25	agacer 6	agree -16	alegar -9	alertar -15	ammettere -16	annoncer -19	annunciare -14	answer -16	anunciar -14	apelar 11	aplaudir -17	apologise -22	apontar -20	appeal -19	appeler -21	apuntar -9	argue -23	asegurar -13	ask -25	assegurar -8	assicurare 12	atribuir -15	attaccare -13	attendre -6	avouer 9	back -23	beantragen -16	begrüßen -19	believe -14	benadrukken -7	berichten 17	bestätigen -13	bezeichnen -13	blame -26	blijven -23	brand -12	calcular -17	call -46	celebrar -16	chamar -24	charge -15	chiamare -15	chiedere -29	chip -11	claim -21	cobrar -19	comentar -10	commentare -16	commenter -8	complain -13	concede -13	conceder -18	concordar -22	confirmer -18	congratulare 6	congratulate -20	considerar -9	contestar -19	contestare -10	convocar -15	corriger 10	criticar -7	croire -12	decir -15	declarar -22	decline -6	defender 6	definire -9	demand -16	demander -16	denunciar -16	deny -14	describe -27	dichiarare -15	dire 18	disagree -24	discordar -13	dismiss -10	déclarer -15	démentir 11	dénoncer -19	détailler 8	eisen -18	entender -12	erinnern 9	esclarecer -7	escludere 8	escrever -8	escusar -16	esprimere -18	estimer 7	evitar -8	exclure -12	exiger -21	exigir -12	explain 12	faire_valoir -14	falar -24	fear -15	feel -14	find -35	fordern -16	fragen -20	frenare -16	garantir -22	geven -11	giurare -15	gostar -12	gracejar 7	gritar -13	halten -16	hear -21	heben -15	heten -25	hit -14	hold -20	houden -30	inquiéter -21	insist -21	insistir -9	invitare -17	ironiser -13	ironizar -9	issue -18	juger -12	justificar 6	klagen -19	know -16	kritisieren -21	lachen 22	lamentar -20	lassen 11	laten -26	laugh -13	learn -13	leggen 7	lembrar -15	like -11	lire -20	list -14	llamar -11	loben -15	mahnen 7	mandar -17	manter -20	mean -18	melden -30	message -18	mostrar -21	nennen -8	noemen -21	none 6	note -17	noter -21	nuancer -14	object 13	offer -27	opinar -16	order -25	osservare -16	parlare -21	parler -15	perguntar -15	pester -13	post -20	praise -11	precisar 9	precisare -9	preguntar -9	present -12	prometer -23	promettere -15	promettre -19	promise -21	propor -13	protestar -15	publicar -14	querer -9	quote -19	raccontare 10	raconter 10	raise -19	rappeler -12	rate -13	reageren -18	reagieren -24	rechazar -6	recibir -11	reclamar -16	recomendar -17	reconhecer 15	reconnaître -10	record -26	recordar -6	recusar -12	redouter -12	refer -15	referir -10	refuse -24	refuser -21	regretter -16	relever -16	replicar -8	reply -10	report -33	respingere -14	resumir -17	revelar 11	ribattere -11	ricordare -12	riferire -7	ringraziare -14	rir 8	rire -14	ritenere -8	roepen -11	rule 7	räumen -18	réclamer -21	saber -26	saluer -16	savourer -17	say -10	schließen -15	schrijven -21	scrivere -21	see -14	sehen -16	sfogare -7	show -25	shrug -19	sigh -13	sign -20	sluiten 7	sostener -6	sostenere -15	sottolineare 10	sourire 16	souvenir 9	spiegare 11	sprechen -15	spreken -13	state -14	stehen -13	stellen -19	sturen 11	sublinhar -10	support -12	sustentar -8	talk -11	tell -11	temer 6	temere -17	tempérer -17	testify -14	text -15	thank -19	think -6	trancher 8	trekken -11	trouver -17	trovare -11	try -21	témoigner 11	urge -33	use -20	verlangen -14	versprechen -21	verteidigen -14	vertellen 15	verwachten -16	verweisen -22	view -8	vinden -14	volere -18	vote -12	vouloir -23	vragen -28	vrezen -12	want -30	weisen -17	welcome -21	weten -9	wijzen -23	willen -25	wollen -23	wonder -13	zeggen -9	zeigen -13	zien -15	äußern -17	écrire -12	évaluer -19
lemma|speaker-then-quote|	accusare 13	accuse 15	achar -7	aclarar 7	acusar 17	admettre -6	admit 14	admitir -7	affirmer 14	aggiungere 10	agree -14	ammettere 7	answer 10	antworten 18	anunciar 15	apelar 10	aplaudir 6	appeal -13	appeler 7	apuntar 11	asegurar 11	ask -17	assicurare 12	assurer 17	auspicare 11	añadir 10	bemängeln 18	benadrukken 15	bezeichnen 12	blijven 15	call 8	caution 16	celebrar 12	chamar 7	chiamare -7	chiedere -14	comentar 9	complain -7	concede 16	conclure 9	confermare 9	confier 16	confirm 7	confirmar 17	confirmer 15	contestare 9	correggere 12	corregir 16	croire 7	culpar -6	decir -13	declarar 14	decline 11	defender 13	demander 11	denunciar 17	deny -10	descartar -8	describir 9	deslizar -9	destacar 12	desvalorizar 8	dichiarare 12	difundir 16	dire -11	discordar -6	discrepar 10	dismiss 8	ditar -18	domandare -10	démentir 12	déplorer -6	elogiar -8	ergänzen -7	estimar -10	exigir 18	expect -10	explain -9	falar 10	feel -17	fragen 6	féliciter 14	garantir 7	garantire 10	giudicare 13	halten -14	heißen 20	hekelen 6	hold 7	houden 6	indicar -6	informar 17	insist 18	invitare 11	ironizar 13	joke 9	juger -9	justificar 16	kommentieren -16	kündigen 8	lassen 13	laten -13	lembrar 9	limitar -12	llamar 10	loben 20	lodare 19	louer 7	lâcher 12	mandar 12	message -14	name -16	need -17	negare 21	nennen 8	noemen 8	none -14	note -7	object 9	offer -17	opinar 10	oppose 6	parlare 17	parler 6	pedir -10	perguntar -9	plan -19	point -9	praise 9	precisar -9	preferir -6	preguntar -11	press -14	promettre 32	préférer -6	qualifier -9	queixar -7	quote -21	rate -16	read -24	reageren 20	rebater 13	rechazar -7	reconhecer 13	reconnaître 11	recordar 19	refer 14	refuser 12	regret -14	regretter 16	reject -9	rekenen 12	relever -13	replicar 18	replicare -10	responder 11	resumir 8	ribattere 15	ricordare 18	rire -6	rule -19	réclamer -6	sagen 20	salutare 10	sapere -12	say 17	schreiben 19	schrijven 15	scrivere -6	sehen 14	show -18	sign -12	smentire 12	soltar -10	sostener 15	souhaiter 7	soutenir 7	souvenir -6	speak 11	sprechen -8	state 7	stehen -19	stress -7	support -19	sustentar 13	tachar -16	talk -14	thank 22	think 6	title -11	tonen 20	trasladar -6	trouver 20	urge 15	use -7	ver 11	verlauten 15	voir 14	vouloir 7	warnen 15	weisen -10	welcome -8	werfen 13	widersprechen 19	willen -12	wollen -8	zeigen -10	zien -12	zitieren -7	äußern -10	écrire 8
lemma|verb-then-speaker|	accuse -27	acusar -13	admitir -18	anunciar -17	ask -21	assicurare 10	atribuir -16	benadrukken -14	bezeichnen -16	calificar -15	call -37	chamar -9	chiamare -12	chiedere -11	classificar -10	confermare -13	confirmar -17	considerar -21	contar -13	contestare -16	declarar -10	defender -14	definire -14	descartar -20	describe -20	dire 17	dismiss -15	divulgar -14	dizer 6	elogiar -11	erkennen -13	erzählen -16	find -11	giudicare -10	halten -17	heißen -20	houden -15	insist -14	invitare -15	justificar -10	laten 11	limitar -11	maintain -15	mandar -17	meinen 11	negar -13	nennen 7	noemen -7	parlare 22	pedir -29	praise -15	preferir -19	prometer -10	promise -15	reconnaître -7	recusar -12	ribattere 11	rispondere 11	roepen -9	rufen 7	say -35	scrivere -9	sprechen -9	tachar -11	tell -56	urge -19	ver -8	warn -15	weisen -11	werfen -12	würdigen -13	zeggen 13	zien -11
length|	0 -16	1 11	5 9
mentions|according-to|	1 15	2 -9
mentions|actor-nearby|	1 -27	2 10	3 21
mentions|colon|	1 -13	2 34	4 23
mentions|interview|	1 10	2 14	4 -19
mentions|named-before|	1 10	3 9
mentions|named-nearby|	2 30
mentions|organisation|	1 -27	3 -12	4 6
mentions|paragraph-before|	1 9	3 -35	4 -27
mentions|person|	1 14	2 17	3 32
mentions|place|	1 -44	2 -23	3 -17	4 -11
mentions|quote-then-speaker|	2 -8	3 -17
mentions|quote-then-verb|	3 44	4 34
mentions|sentence-after|	1 -38	2 -30	3 13
mentions|sentence-before|	2 -22	3 7	4 -13
mentions|signature|	1 13
mentions|speaker-then-quote|	1 26	2 -20	3 -8
mentions|topic-after|	1 -19	2 -12
mentions|topic|	3 -7	4 -12
mentions|verb-then-speaker|	1 13	3 -7	4 -22
near|according-to|	0 7	1 13	3 12	4-6 10	7-12 -9
near|actor-nearby|	0 -17	1 19	13-25 -8	2 16	26+ -36	4-6 6	7-12 6
near|colon|	26+ -13	7-12 13
near|interview|	26+ -11
near|named-before|	1 8	2 7	26+ -45	3 -20
near|named-nearby|	0 -9	1 -14	13-25 -22	2 8	26+ -17	3 7	4-6 9	7-12 -6
near|paragraph-before|	26+ -26
near|possessor|	0 -8	1 -27	2 -6	7-12 -23
near|quote-then-speaker|	-10 -15	-11 13	-12 25	-13 -6	-14 -16	-15 -20	-16 -11	-17 -7	-19 -9	-2 -13	-20 10	-23 -16	-3 -27	-4 -30	-5 -19	-6 -9	-8 -14	-9 10	0 27	1 -11	13-25 -23	2 16	3 -10	4-6 -9	7-12 -19
near|quote-then-verb|	0 14	1 12	13-25 -15	2 10	4-6 -9	7-12 -28
near|sentence-after|	0 11	1 13	13-25 -7	2 -17	3 -16	7-12 -17
near|sentence-before|	1 23	2 6	26+ -11	3 -18	4-6 -11
near|signature|	1 14
near|speaker-then-quote|	13-25 -32	2 12	26+ -33	4-6 12	7-12 -10
near|topic-after|	0 -10	1 -10	4-6 -11
near|topic|	0 -29	13-25 -17	2 27	26+ -40	3 15	4-6 12	7-12 11
near|transcript|	0 17
near|verb-then-speaker|	0 -15	1 9	13-25 -35	7-12 -9
negated|	paragraph-before -6	quote-then-speaker -9	quote-then-verb -12	sentence-before -12	speaker-then-quote -13
next|$|	other -10	saying -12
next|%|	other -6	saying -11
next|&|	saying 10
next|'|	saying -18
next|(|	judging 13	other -25
next|,|	judging -21	saying 20	thinking 6
next|:|	judging -6	other -13	thinking 9
next|;|	saying -23
next|according-to|	( -20	, 10	: -9	adverb 12	auxiliary 15	coordinator -19	determiner 20	marks 12	preposition 8	pronoun -11	that 14	verb-saying -6
next|adverb|	judging 20	other 22	saying -15
next|auxiliary|	other -11	saying -49	thinking -15
next|capital|	other -37	saying 11	thinking -14
next|colon|	preposition 9
next|coordinator|	judging -18	other -17	saying -24	thinking -13
next|determiner|	other 9	thinking -23
next|end|	other -23	saying -17
next|marks|	judging 17	other -21
next|paragraph-before|	% -6	( -19	, -22	: -26	; -9	adverb 7	auxiliary -18	capital -21	determiner -14	end -9	preposition -22	quote -27	stop -30	subordinator -31	verb-judging -26	verb-saying -21	verb-thinking -11	word -9
next|preposition|	judging -14	saying 8	thinking -18
next|pronoun|	judging 18	other -22	saying -7
next|quote-then-speaker|	: -13	adverb 7	capital 15	coordinator 10	end -13	pronoun -6	quote -18	stop 16	that -25	word 9
next|quote-then-verb|	& 10	adverb -8	auxiliary -15	coordinator -10	end -12	preposition 10	quote -18	stop 23	subordinator 11	— 17
next|quote|	judging -10	other -18	saying -42	thinking -20
next|sentence-after|	: -39	adverb 15	auxiliary -31	coordinator -25	determiner -7	preposition -17	pronoun -25	subordinator 12	that 7	verb-judging -6	word 6
next|sentence-before|	$ -17	% -12	' -10	: -21	; -13	adverb -24	auxiliary -39	capital -20	coordinator -28	determiner -6	preposition 16	pronoun -7	quote -20	stop -6	subordinator -10	verb-judging -8	word -16
next|speaker-then-quote|	, 6	; -20	adverb 11	auxiliary -28	capital 9	coordinator -12	preposition -6	pronoun 8	quote -30	subordinator -8	that 9	verb-judging -17	word -12
next|stop|	judging -9	saying 21
next|subordinator|	judging -9	other -6	thinking -9
next|that|	other 21	saying 11
next|verb-judging|	judging -13	other -10	thinking -13
next|verb-saying|	other 7
next|verb-then-speaker|	' -16	, 31	; -24	adverb -9	auxiliary -48	coordinator -28	determiner -7	marks -15	preposition -33	quote -22	subordinator -25	that -7	verb-saying 13	word 7	’ -11
next|word|	judging -10	other -14
next|—|	saying 6
next|’|	judging -8	saying 10
noun|	0 -11	000 -11	05 -10	1 -15	11 -10	12 -19	13 -12	14 -13	15 -15	17 -6	18 -11	19 -18	1989 -12	20 -6	2003 -11	2011 -13	2022 -13	2023 -10	2024 -10	2025 -11	2028 -7	21 -10	214 -12	22 -11	24 -12	26 -12	27-jährige 14	29 -23	3 -17	300 -10	31 -12	33 -6	34 -18	38 -14	38-year-old 13	4 -15	400 -13	46 -9	48 -8	5 -15	54 -14	57 -10	58 -17	6 -15	61 -10	64 -16	67 -14	7 -19	71 -9	74 -12	77 -13	79 -20	8 -16	80 -9	88 -12	9 -20	ab -9	abend -13	aboard -8	abogada -21	abonnentin -17	abonnée 10	abuela -16	accanto -15	accionista -16	acción -11	accord -12	according -20	accordo -13	account 6	accusa -7	acht -11	act -12	actie -12	acto -14	actrice -17	acuerdo -12	acusación -18	acórdão -13	adjoint 7	administrador -6	administration -17	administrator 7	administração 6	adversaire -17	adversário 19	advocaat -19	advérbio -8	af -20	afd-politiker -14	affaire -17	affaires 6	affari -11	affluenza -9	agence 13	agencia 12	agency -12	agreement -6	agua -14	agência -11	ahead -12	aide 10	alarme -13	alcalde 6	alemán 7	alert -12	algo -16	allenatore -15	alliance -14	alto 6	altra -10	alunos -15	ambtgenoot -11	american 16	americani -11	amministrazione 6	analistas -17	analisti -13	analyst 17	analysten -10	analystes -23	analysts -16	ancien 6	ander -18	anfrage -17	angaben -10	angebot -27	animal -17	animale -18	animalisti -13	annonce -8	annuncio -14	anonimato -16	another -14	antiga -14	antigo -14	anwohner -25	anyone -18	anziano 7	apotheker -12	araras -8	arbeit -10	arbitrage -19	arbitragem -9	arbitraje -6	arbitro -13	archeologa 11	argent -14	arguido 9	arm -14	arrivée -9	article -11	artigo -11	artistes -12	asked -30	asociación -12	assemblée -8	assessora -9	assessore -14	assistant 6	associazione -13	associação 15	astronaut 15	astrónoma -15	asunto -8	ata 11	atacante 13	ataque -12	athlete 9	atleta -13	attaccante -6	attaquant -13	attorney 7	aucune -13	audio -10	audit 18	audition -11	aumento -11	autarca 8	auteur 6	author -16	authority -12	autor -7	avis -13	avocat -26	avocate -22	avoir -28	ayuntamiento -15	azienda -7	azzurro -11	ação -10	aîné -17	años -14	bailarina -10	baker 11	banca -16	band -11	banda -10	banderole 8	bank -14	banker 9	banque -17	banques -6	barista 7	barrister 8	basket -11	battle -11	battuta -16	beamter 16	beau -11	bedrijf 11	begrafenissen -9	begriff -22	behanger -10	beiden -6	belastingbetaler -13	belegschaft -26	bench -7	bericht 11	berichten -11	besatzung -17	best -13	bestuurder 7	bestuursvoorzitter -18	beter -11	betreiber -16	betriebsrat -15	bewindsman 14	bid -11	bilan 11	billion -7	blijven -8	bloc 6	blog -7	board -17	bodenstation -20	body -13	bond 14	bonden 8	book -15	bord -9	bordo -7	born -17	bosch-sprecherin 11	bout -14	bowlers -11	braccia -13	branche -18	brand -13	brazilian -7	british -9	broadcaster -20	brother -24	bruit -10	buch -19	budget -11	bundesamt -10	bundesregierung -20	bundesstraße -18	bureau -18	buren -20	burgemeester -7	bus -12	buurt -11	buurvrouw 13	buyer -16	bürgermeister 9	c' -12	cabeza -10	cabinet 8	cachet -11	cadre 7	café -14	call -10	called -16	calma -10	cambio -22	came -12	camp -13	campaign -19	candidata 15	candidate 7	capitaine -18	capitán -13	capo -7	captain 9	carabinieri -11	cargo -10	carta -17	cartas -12	carte -10	casa -15	case -20	cases -13	caso -16	causa -12	cent -11	cento -12	centro -18	ceo -12	cerca -13	cerimônia -13	chair -8	chancelier -17	change -8	charges -15	chat -12	chef -6	chefe 17	cheffe -12	chercheuse 15	chi -19	chiamano -11	chicas -8	chico 8	chief -7	chiefs -19	chiffre -19	children -14	chimica -14	choix -14	church 7	cinco -14	cinta -13	claim -11	clause -11	client -16	clients -19	cliënt -15	cloche -15	close 12	cnv-onderhandelaar -11	coach 13	cocinera 14	cocinero 10	code -12	colega 17	colegiado 10	collaboratore -14	collectif -17	collega 18	collègue -14	colpo -7	comandante -8	comando -16	combien -17	comboio -14	come -13	comentar -17	comerciantes -11	comissão 13	comitato -7	comité -18	commandant 10	commerce -18	commercio -12	commerçants -17	commissaire -10	committee -20	communauté -13	compagnie 12	company -7	compañía -17	complainant 11	comporta -15	compte -12	comptes -13	comune 7	comunicado -20	conclusão -7	concorrente -13	conductor 15	conduttrice 14	confidence -11	confédération -13	conférence -9	conseil -19	conseiller 18	consejo -11	consigliere 7	consiglio -7	constat -13	consultant 14	consultora -17	contabile -8	contacté -13	contactée -14	contas -10	contract -10	contraire -13	contrataron -14	contrato -17	coordinatore -13	corner -19	coroner 7	correctionele -8	corregge -6	correo -12	corrige -13	corte -11	cosa -13	counsel -13	country -15	county -8	courriel -16	courriels -15	court -10	crew -17	crews -12	crise -10	critici -16	critique -27	cronisti -12	crowd -11	crítica -11	cuatro -15	culpa -13	cuoca -19	curator -10	customers -13	czech 10	cámara 15	cámaras -7	câmara -15	côté -25	c’ -27	d66-kamerlid -10	d66-leider -11	dal -11	dame 18	dat -34	dato -13	daughter 11	dax -13	day -18	days -10	deal -9	death -12	debat -10	debate -15	debatte -17	decision -18	decisión -13	decisão -16	declined -12	defence -16	defender 13	defensa -17	defesa -18	delantero -13	delas -9	delay -17	delegada 15	delegado -12	delegate -13	delegação -15	deles 14	demissão -16	democrat -23	denied -7	deputata -17	deputato -20	dernier 18	dernière 7	derrota -11	desculpas -8	deuxième -12	dialogue -10	dictamen -9	die 9	dies -16	difesa 15	difference -10	different -10	dimissioni -9	dipartimento -12	diplomat 17	diplomate 7	diputada 9	directeur -25	direction 14	directivo 18	directores -13	diretor -16	diretora 10	direttrice 13	dirigeante 11	dirigente 21	dispatcher 10	disse -10	distribuidora -9	dit -13	ditta -10	divergência -8	dividend -10	diz -17	dizer -18	diálogo -11	diário -10	document 11	documento 7	dog -10	dona -7	donna 8	donnerstag -13	dorf -15	dossier -21	drivers -10	droite -16	drone -9	décision -18	défense -22	délégué 6	départ -7	détracteurs 6	dívida -13	earlier -13	eau -16	ecolo-verkozene -12	editor -13	einigung -14	election -13	eleven -8	elf -18	email -24	emails -25	embassy 14	emigrante 11	employees -12	empore -16	empresa 6	empresario 21	empresas -16	empresários -16	ende -13	engenheira -6	engenheiro 9	english -11	enquête -13	entidad -9	entidade 16	entourage 10	entrepreneur 9	entreprise 17	entscheid -12	entscheidung -16	entusiasmo -13	entwurf -11	então -13	envoy -15	episodio -17	ergebnis -26	erleichtert -12	ermöglichen -7	error -13	escola -19	escrito -14	escritora -9	eso -13	espressione -8	essais -9	esta 17	estado -8	estar -15	estudiante 11	estudiantes -9	estudio -14	estudo -14	etwas -19	euro -25	european 6	everyone -19	evidence -10	ex -16	ex-marido -15	examens -15	excongresista -14	executiva 14	expert -20	experte -14	explicações -12	expression -14	expressão -20	expérience -10	facebook -13	fachleute -12	fahrer -14	falar -12	fall -15	fallo -18	falta -14	familiares -15	familie -9	families -14	family 6	farmacista -13	farmer 10	farmers -18	father 10	fatto -13	federación 12	federatie -13	federation -14	federação -15	feiten -9	felt -10	ferrovia -13	festa -12	festival -9	fez -15	figlio 8	fila -14	filed -11	filha -11	filière -6	fille -14	film -18	films -16	fin -9	final -15	finale -17	fira-generalsekretär -12	firm 6	firma -13	fluglotse 17	fois -16	fondateur -17	fondatrice -6	fondi -11	fontana -11	fonte 8	fonti 9	formation -9	former 7	formule -17	forum -18	founder -14	four 8	fragen -10	fragment -9	franken -23	frase -30	frau 7	frits -12	fuentes 14	funcionaria 14	funcionario 20	funcionários -10	gallo -8	game -14	gang -13	gara -11	gardien 14	gauche -15	geld -12	gemeente -12	gemeint -13	general 17	genro 17	geometra -16	georgian -6	gerente -20	german 15	gesto -13	gestor -18	gestora 9	getuige -18	gewesen -15	giapponese 10	girl 11	giudice -21	giudizio -11	giunta -14	goats -13	gobernador -14	gobierno -26	gol -11	good -10	goudzoekers -9	gouverneur 7	governadora 6	governante 9	government -9	governo -14	governor 7	grandmother 16	gravação -9	graça -11	gremio -14	groen-parlementslid -6	groupe -13	growers 6	grund -15	grupo -11	gruppo -18	grávidas -10	guard 18	guasto -14	guerra -10	guidance -13	gäste -19	haber -19	habitants -11	half -12	hallazgo -15	hand -12	hauptgläubiger -18	haus 9	haut 8	haute 13	head -9	heard -12	hearing -15	herbst -10	hermana -12	herr 19	hersteller -14	heure -9	histoire -10	historia -11	hold -19	hommages -10	homologue -30	homóloga -18	hora -12	hospital -16	hosteleros -14	house -23	humor -14	husband 11	héros -13	idea -12	idee -10	ideia -15	idée -7	iedereen -10	iemand -24	imagem -7	imprese -10	incendio -11	incident -14	indagato -15	indiscrezioni -14	industriels -14	inflation -14	informe 9	iniciativa -10	inquirenti -13	inquiry -13	inquérito -10	inspector 6	instituição 11	institute -19	instituto -7	instruction -13	instrumente -24	interesse -10	international 9	interrogé -19	intéressée 10	inversión -9	investigação -13	investment -16	investors -15	involved -15	iranian -9	irmão -6	irmãos -11	island -10	istituto 14	italian 11	item -9	jaar -13	jahre -10	jefa -8	jefe -23	jeunes -14	joke -10	jornal -14	jornalistas -13	joueur -8	journalist -23	journalists -7	jubilado 6	judge -14	juge -22	juges -7	juiz -14	junior 8	justice 8	justices -16	juzgado -14	juíza 10	júri 18	kabinet 10	kaffee -14	keer -12	kinder -15	kinderen -11	kindern -10	king -13	kollege 6	komen -12	konzern 6	kopf -14	kosten -10	kritik -14	kundin 12	kustwacht -15	kämpferisch -9	laatste 7	lado -15	land -18	lange -10	latter 8	law -6	lawmaker 9	lawsuit -17	lawyer -15	lawyers -12	leader 7	left -10	left-hander 11	legale 17	leiding -11	leitura -12	leonor -16	less -18	letra -17	lettera -23	lettre -18	ley -17	li -8	librarian 8	libro -12	libéraux -11	licenças -8	line -17	linea -19	llamada -13	lobby -12	local -13	locataires 9	long -7	longer -13	looked -12	luso 10	lösung -20	maakte -13	maarten -16	macchina -10	machine -9	machines -10	machinist 9	madre -22	maestro 8	magistrada 25	magistrado -9	magistrate 12	magistrato 14	mail 20	maioria -8	maire -11	mairie -22	mais -15	majority -19	maker -14	mal -12	man 19	management -15	mandant -17	mandatario -12	mann 17	mannen -14	many -11	marchés -9	mari -21	marido 11	markt -13	match -10	matin -7	mayor 15	meeting -10	mehr -12	mehrheit -13	meilleure -9	melhor -18	members -9	memo 10	memorandum -14	men -8	mensagens -10	menù -9	mercado -19	mercato -13	mesmo -11	message -11	messages 8	mesure -8	meta -17	meteorología -7	meter -10	metteuse -14	million -19	millionen -12	ministerin 18	ministero 8	ministers -23	ministra 6	ministro 11	ministry 15	minutes -17	mirando -14	mitarbeiter 9	mitglieder -13	model -10	modérateur -12	moeder -14	monde -11	money -22	montag -11	moradores -12	more -15	most -8	mot -15	mother -9	motie -11	motion -11	motovedetta -12	moved -10	movimento -10	mozione -20	muchacho -10	mudança -14	muestras -11	multa -9	museu -11	musician 13	musicista 12	mutter 13	más -9	mãe 12	männer 9	médailles -10	nachfolger -7	nachfrage -21	nadie -12	name -11	named -11	namen -13	names -14	nation -12	nations 11	nederlandse -14	nega -10	negócio -14	neta -8	netz -9	neuroloog -10	nicht 16	niemand -9	niets -13	nine -13	ninguém -10	niño 12	noack 9	nobody -24	nodig -11	nom -23	nombre -17	nome -9	none -10	noor 8	noorse -12	norma -21	nota -9	noticia -16	notizia -13	notícia -13	nouveau -13	nouvelle -13	novelist 12	number -16	numero -11	nuova -9	néo-zélandais 11	número -16	números -17	obbligo -15	object -9	obra -17	oefenmeester -9	oferta -14	office 15	officer 6	official 22	officials -13	officier 15	oficial 9	oficialismo -13	onderzoekers -16	one -15	ong -14	onze -14	open -7	opera -10	operator 13	operazione -11	operação -15	opinion -13	opinião -15	oposição -19	opposition -8	opposizione -13	opposizioni -14	opération -13	ora -14	orden -6	order -19	ordonnance -10	ore -13	orf-interview -10	organisation -14	organismo 6	organización -21	osserva -7	otro 12	outra 6	outras -10	ouvido -13	owner -16	padre -9	paesi -7	palabra -12	palavra -14	palazzo -8	palco -12	papa 27	paper -15	papers -9	papier 7	pareja -11	parents -18	parking -14	parlamentar 11	parola -16	parole -19	parque -10	parquet 10	parroco -11	part -17	parte -20	participa -8	participou -9	partido -18	parties -13	partij -16	partners -8	party -12	paso -6	passenger -8	passengers -12	patience -20	patients -16	patiënte -8	patron 7	pause -17	payment -9	país -14	pena -13	pensions -13	people -28	percent 9	percentual -9	pereira -10	perito 9	pers -11	person -6	personne -12	personnel -12	pescadores 7	pesquisador 7	peça -10	phone -16	phrase -16	piano -23	piste -19	place -15	plaisantin 8	plan -15	plataforma -23	platz -9	plaza -10	plumber -10	plus -8	pm 12	point 12	pole -13	police 8	politica -9	politie -16	político 6	ponente -10	pont -9	ponte -11	port 6	porta-voz -13	portavoce 23	portavoz -13	porte-parole -7	portier 12	posição -17	post -21	posted -15	precisa -14	prefeito -17	prefeitura -15	preguntado -14	prejuízo -20	premier -22	premio -17	première 9	preparador -19	presentador -14	president -15	presidente -28	pressed -13	prezzi -11	preço-teto -11	price -15	priest 8	primeira -19	primi -13	primo 7	principal -25	prix -14	problema -22	problème -11	processo -22	procura -9	procurado -14	producteur -20	produzione -13	profesor -19	professeurs -14	professor -14	professora 10	programa -18	programme -13	projekt -14	projet -23	promise -15	promotor -13	proposal -17	proposition -11	proposta -8	proprietário -13	propriétaire -11	prosecuting -12	prosecutor 11	protest -15	protesters -16	prova -11	provvedimento -11	proyecto -14	prozent -11	prudenza -9	präsident -22	préfecture -15	président -8	présidente -9	prévenu -12	próprio -11	pubblico -12	public -19	published -12	punkt -6	pároco -11	père -22	pénaliste 18	pêches -9	pênalti -11	público -16	quale -22	qualquer -13	quanto -10	quatre -9	question -14	questione -10	quest’ 8	quis -15	quotes -15	qué -16	r -12	raad -7	radio -14	ragazza 15	ragazzi -13	ramo -8	rapport 6	rassemblement -13	rates -13	reaction -18	read 9	reação -10	recalled -8	received -17	recette -14	recht -8	rechtbank -9	record -11	recording -17	recteur 13	recteurs -10	recusa -11	rede -18	redes -9	regidor -15	regidora 7	regionale -10	regista 13	regulators -15	relation -11	relator -14	relatório -14	relógio -14	remark -11	rensters -13	rentner 8	replied -13	reply -13	reporters -24	représentant -14	republicans -14	repórter -7	researchers -12	reserva -14	resolución -8	resposta -12	respuesta -16	ressortchef 15	result -17	resultados -16	retailer -8	rete -8	retraité 7	retraitée -11	review 7	riapertura -17	ricavi -23	ricorso -12	rien -16	rientro -19	riferito -13	risas -13	risposta -14	rit -14	rival 6	rivale -17	riverains -16	rn 13	roman -12	room -12	rule -12	ruling 7	ruolo -14	russian -11	réalisatrice 7	réforme -14	réplique -13	réponse -17	réu 17	réunion -17	s -15	saal -21	sacerdote -8	sache -9	safe -12	said -27	sala -22	santa -15	sapo -10	satz 6	says -14	saída -23	scf-coach -10	schaden -9	schilder -18	school -20	schools -9	schwierige -13	second 10	seconda -9	secours -7	secretaria -11	secretário 8	secrétaire 8	secrétariat 10	secteur -16	sector -18	segretario -11	segunda -10	segundo 8	seite -21	semanas -15	senador -12	senator 13	senior 8	sentencia 11	sentirse -12	ser -19	service -17	services -11	sesión -9	sessão -8	settimana -16	seu -15	shares -25	sheets -10	sheriff 16	ship -18	shop -11	showed -11	sicht -14	side -27	sides -17	sign -19	signora 13	silenzio -18	silêncio -13	sim -9	sindaca 12	sindacati 6	sindaco 8	sindicato 6	sindicatos -12	singers 14	situation -11	six -10	slachtoffers -9	sms -16	so -20	sobre -11	société -12	software -13	soit -7	soldiers -14	som -12	some -19	someone -12	son -8	sources -13	spaniard 14	speaker 7	speaking -15	speech -16	sperrung -22	spettacolo -10	spits -10	spoke -6	spokesman -15	spokesperson 18	sprecher 20	sprecherin -14	staatsanwaltschaft -13	stadträtin -13	staff 16	stampa -10	stand -13	star -15	statement -12	states -14	station -19	stato -13	stessa -8	steven -11	stichting 11	stilista 16	stimmen -11	stopped -13	striker -6	student 16	studenti -7	students -15	studio -9	study -13	sua -20	suggested -6	suo -25	superintendente -13	superior 11	survey -14	suspensão -8	switched -11	syndicaliste 11	systems -13	sängerin 14	sénateurs -19	talks -26	taller -12	target -12	tax -12	taxa -11	td 14	te -21	teacher -6	team 6	teatro -10	technicien 20	tecnico 20	tee -16	teenager 7	tekst -9	telefone -13	telefono -13	telephone -17	tempi -10	tempo -9	temps -16	ter -27	term -8	termin -12	terá -13	test -12	testa -16	tester 6	testo -28	text -25	texte -20	texto -14	that -39	this -14	three -7	tisch -7	titolare 6	titular 12	tochter -24	todo -14	todos -14	told -25	tono -24	tout -16	town 9	trabajo -11	tracé -12	train -7	transcript -14	transports -7	travail 9	travi -8	treasurer 11	treasury -9	treinador 9	trentaine -9	trial -16	tribe -13	tribuna -11	tränen -9	tube -8	turista -10	turkish -10	tutti -12	two -16	técnico 7	títulos -9	uci-jury -7	ufficiale 11	uitspraak -10	ultimo -13	umweltpreis -13	undici -11	union -11	unione -6	units -11	universidad -14	universidade -20	universiteit -14	university -19	università -10	unión -11	uno 6	unternehmen 12	uomo 6	urlauber -13	urteil -26	uscita -11	used -9	usine -18	vader -19	vainqueur 13	vakbonden -11	vater 14	veces -15	vecino -7	vecinos -15	vedova 8	vehicle -14	vencedor 14	verbände 10	verdachte 14	verdict -13	verfahren -11	vermögen -19	vero -8	version -12	versión -15	verstorbene -8	verständnis -17	verteidiger -8	verteidigung -14	vez -18	vfl-coach -10	vi -12	via -13	vice-premier -16	vicepresidenta -10	victim -19	vier -8	viewers -19	vincitore 17	visitantes -10	voce -18	vocero 17	voisine 14	volley -6	volumes -8	voorzitter 16	vorfall -10	vorlage -16	vorsitzende -8	vorwürfe -14	vote -16	voto -15	voz 6	vrouw 13	vía -13	vídeo -18	wagen -14	waiting -9	wat -19	water -11	website -12	weg -11	wende -15	werfer -17	western 7	weten -12	widow 24	wife -17	wind -12	winnaar 15	winst -13	witness -6	woman 12	women -8	woordvoerder 17	woordvoerster 12	worden -19	work -14	worker 10	workers -17	wort -17	worten -19	wrote -16	x -21	zaak -13	zahlung -20	zeitung -17	zo -20	zufolge 6	zurück -15	áudio -15	ältere 10	échange -14	édile 13	éditrice -23	élu -21	élue -9	élève -8	élèves -12	étude -22	été -12	órgão -11	última -9	último 13	único -11
noun|ending|	-se -18	0 -11	000 -11	003 -11	011 -13	022 -13	023 -10	024 -10	025 -11	028 -7	05 -10	1 -15	100 -6	11 -10	12 -19	13 -12	14 -13	15 -15	17 -6	18 -11	19 -18	20 -6	21 -10	214 -12	22 -11	24 -12	26 -12	29 -23	3 -17	300 -10	31 -12	33 -6	34 -18	38 -14	4 -15	400 -13	46 -9	48 -8	5 -15	54 -14	57 -10	58 -17	6 -15	61 -10	64 -16	67 -14	7 -19	71 -9	74 -12	77 -13	79 -20	8 -16	80 -9	88 -12	9 -20	989 -12	aad -10	aak -17	aal -31	aan -7	aar 7	aat -15	ab -9	aca 18	ace -23	ach 11	ack 10	act -17	acé -12	ada 20	ade -8	ado -18	af -20	afe 6	aff 16	aft 11	afé -14	aga -8	age -18	ags -10	agt -15	ahl -13	aia 10	aid -28	ail -15	aim -11	aio -10	air -10	ait -17	aje -8	ajo -11	akt -11	ala -24	alf 6	ali -10	all -22	alo -7	ama -19	ame 11	amm -11	amo -20	amp -13	ana -9	and -10	ane -14	ang -19	ani -14	ank -15	ann 19	ans -7	any -7	apa 27	apo -7	app -13	ard -6	arf -14	ari -26	ark -14	arm -14	aro 7	arp -7	ars 7	art -6	ary 9	asa -17	ase -36	aso -17	ass -9	ast -14	ath -12	ati 6	ato -10	ats -13	aus 6	aut 17	aux -16	ava -12	avi -24	axa -11	axi -11	ays -22	aza -10	azo -11	aße -21	aça -14	aís -14	bad -8	bar -14	bat -10	bby -12	ben -26	ber -14	bid -11	bio -7	bra -16	bre 8	bro -11	bst -12	bus -14	c' -12	cal -7	car -15	cas -12	cat -11	cco -14	ceo -12	cer 8	ces -35	cha -15	che -14	chi -6	ché -12	cia -17	cin -11	cio -7	cke -15	cle -18	clu -15	cos -11	cot 11	cte -10	cto -19	cts -16	cté -13	cão -6	cès -16	c’ -27	dad -14	dal -11	dar -14	das -18	dat -34	dax -14	day -19	dea -12	ded -16	dee -10	deo -20	der 22	des -26	deu -9	dge -15	dia -19	dig -16	dil -10	din 11	dio -24	dit 17	diz -17	dió -15	dog -10	dos -33	dow 15	dre -13	dse -14	dum -14	dão -13	dée -7	eak -17	eal -9	eam 6	ear -13	eau -29	ebe -17	eca -19	ece -6	ect -18	edo -9	eed -18	eek -10	eel -16	een -21	eer 10	eet -15	efa -8	efs -20	eft -10	ega 19	ego 7	ehr -18	eia -20	eid -14	eil -34	ein -13	eio -15	eis -17	eit -22	eja -11	ejo 6	eks -12	ekt -14	ele -24	elf -18	ell -7	eln -18	els -24	elt -20	ema -21	emo 10	ems -13	ena -18	end -23	ene 14	ens -24	ent -18	enu -12	enz -13	enù -9	eon -6	eps -14	era -7	ere 20	eri -20	erk 6	erm -8	ero -13	err 19	ers -19	ert -34	ery -15	erá -14	esa -7	ese 17	esi -22	eso -15	ess 9	est -30	ete -19	eto 6	ets -27	etz -9	eur 10	eut -10	eux -16	eva -9	eve -14	ews -13	ex -16	ext -25	eys -10	eza -13	eça -10	eña 16	eón 11	fee -14	fen -20	fer 21	fez -15	ffe -12	fic -14	fim -7	fre -19	gal -13	gan -18	gar -17	gel -15	gem -11	gen -32	ger -10	get -21	gge -6	ght -6	gio -13	gne -19	gos -16	gua -17	gue -13	gué 6	gão -12	gía -7	hai 9	has -15	hat -40	hed -21	hen -30	her 7	hes -21	het -11	hin -13	hip -21	his -14	hme -9	hop -11	hor -22	hos -13	hre -10	hte 10	hts -16	hés -9	ial 18	iar -15	ias -18	ibe -14	ica -12	ice 8	ich -25	ici -14	ick -10	ico 19	ics -6	ict -13	ide -7	ied -27	ieg -12	iek -14	iel -17	ien 8	ier 27	ies -18	iet -10	iew 6	ift -10	ign -28	ijd -11	ijf 11	ijk -21	ijn -16	ijs -14	ike -13	iko -12	ikt -7	ila -15	ild -14	ile 7	ill -8	ilm -16	ilo -13	ils -19	ily 6	ima -19	ime -16	imi -13	imo 10	ind -23	ine -8	ing -34	ini -14	ino 9	ins -23	int 6	ior 12	ios -31	iou -10	ipa -8	ipt -18	ire -20	irl 14	irm 6	iro 11	irs -10	iry -13	isa -20	ise -9	iso -13	ist 6	ita -10	ite -21	its -14	itt -21	ity -28	ità -15	ium -17	iva 14	ive -8	ixe -11	ixo -16	ize -12	ião -10	iño 12	ión -16	jah -11	jet -23	ked -32	kel -15	ker 14	ket -19	kie -18	kst -9	kte -21	lag 6	lar 7	las -12	law -6	lay -19	lco -12	led -18	len -29	ler 21	let 9	ley -18	lfe -17	lge 6	lgo -16	lha -15	lhe -11	li -8	lia -7	lic -19	lid -19	lie -17	lip -11	lks -26	lla -25	lli -16	llo -13	lls -20	lma 6	lms -16	loc 6	log -7	los -7	lot -15	lpa -16	lpo -7	lse -21	lta -22	lti -12	lto 11	lty -12	lue -9	lus -9	lée -13	mal -22	man 24	mas -11	mat 17	mbe -16	mee -15	men -17	mes -11	mia 16	min -19	mio -22	mis 7	mor -15	mos -15	mot -15	mou -16	mpa -10	mpi -10	mpo -9	mps -20	mst -10	mán 7	más -9	mãe 12	mão -8	nam 7	nas -16	nca -20	nce -32	nch -15	nco -15	ncy -12	nde -11	ndi -14	ndo -12	nds -7	ndu -14	nea -21	ned -31	nen -32	ner 19	nes -12	net 13	nge -25	ngs -17	nha 11	nia -17	nie 13	nig 8	nik -19	nio -10	nis -34	nkt -6	nna 9	nne 9	nné -14	nom -23	nos -23	nro 17	nsa -21	nse -17	nst -15	nta -22	nte 14	nti -17	nto -19	nts -40	nty -8	nza -11	nze -17	oat -15	obe -19	oca -24	och -11	oco -7	odo -11	oek -13	oep -12	oes -6	oga 25	ogo 19	ogé -19	oio -14	oir -31	ois 18	oit -7	oix -14	oke -11	ola -15	old 16	oli -15	oll 7	olo -10	ols -10	oma -17	ome -27	ond 13	one -32	ong -15	oni -27	ono -22	ont -10	ood -12	oog 22	ook -15	ool -21	oom -13	oor 9	oot 6	ope -16	opf -14	ops -18	ora 15	orb -12	ord -20	orf -15	ori -10	orm -15	oro -13	ors -13	ory -12	osa 12	ose 12	oso 16	ost -6	ota -15	ote -9	ots -20	ous -13	ouw 16	ove -15	ovo -14	owd -11	own -6	ows -7	pal -15	pas -14	ped -15	pen 11	per -9	pes -12	pia -11	pio -12	ple -30	ply -15	pm 12	pos -15	pou -9	ppe 16	ppo -17	pte -12	que -26	qué -14	r -12	rag -23	ram -23	ran -7	rar -22	rat -16	rau 11	rba -14	rce -8	rda -12	rdo -20	red -24	ree 6	rei 6	ren -14	reo -13	rer 9	res -8	rew -17	rfe -14	rga -11	rge -21	rgo -11	ria 18	rie -10	rij -13	rim -17	rin 43	ris -21	rit -18	rix -14	rkt -14	rlo -21	rma -38	rms -15	rn 13	rno -27	ron 7	rop -13	ror -7	ros -30	rps -7	rra -10	rre -12	rro -18	rry -9	rsa -15	rse -23	rsi -14	rso -27	rta -14	rte -12	rti 10	rto -14	rts -6	rty -12	rug -9	rum -24	rus -11	rva -17	rve -9	réu 17	s -15	sal -18	sar -14	sas -21	sce -17	sch -21	sco -8	sed -19	sei -6	sel -17	sem -18	sen -26	seu -17	sim -9	sin -11	sis 6	six -10	sme 9	sms -16	so -20	som -18	son 16	sor -12	ssa -13	sse -8	sso -20	sst -14	ssy 14	sta 18	ste 12	sti -20	sto -33	sts -27	st’ 8	sua -20	suo -25	são -14	sée 9	tad -15	tag -19	tal -21	tar -13	tas -24	tax -12	tch -12	td 14	te -21	ted -25	tee -28	tel -19	tem -13	ten -7	ter 23	tes -7	tet -16	tic 10	tif -17	tig -13	tij -16	tik -16	tim -19	tin 6	tir -8	tiu -15	tle -14	tos -29	tou -19	tre -11	tro 10	tse 15	tta -12	tti -20	tto -23	ttu -11	tue -14	tum -13	two -18	tze -8	tzt -11	tán -13	tär -10	tée -16	tés -17	ual -17	ube -15	uch -25	uck -16	ude -22	udo -9	udy -13	uel -9	uer -11	ues -16	uet 10	uge -24	uis -15	uit -21	uiz -12	ula -13	uld -11	ule -13	uli -15	ult -18	uma -11	ume -12	una -16	une -11	ung -22	upe -13	upo -12	ura -14	ure -24	urf -12	uro -12	urs -24	urt -10	ury -7	usa -21	use -11	uso 8	uss -25	uta -15	ute -7	uto -11	uts 11	uté -16	uve -11	uém -10	van -8	ved -26	ven -20	ves -24	vey -14	vez -18	vi -12	via -18	vio 18	vis -13	voy -15	voz -15	vra -18	vre -16	vée -9	vía -14	was -19	wat -19	way -10	wed -11	weg -12	x -21	xte -20	xto -14	yer -10	yor 14	yst 17	zen -13	zer -18	zet -14	zgo -15	zia -11	zo -20	zou -9	zte -17	zug -17	zza 6	zzi -17	ßen -11	ãos -11	ças -13	çon -9	ção -12	ème -21	ère 10	èse -14	ète 7	ève -8	ées -15	élu -21	éré -11	été -14	ête -16	ënt -15	ías -11	ída -23	íza 12	ízo -20	îné -17	ños -14	ñía -17	ôté -25	ões -28	úri 18	ück -15
noun|kin|according-to|	association 10	authority 6	coach -10	lawyer 16	leader -10	member -7	minister 16	player -10	scientist 15	speaking 13
noun|kin|actor-nearby|	coach -13	envoy -11	leader -27	member -21	none -28	player -10
noun|kin|	artist 6	association -10	coach 15	company -17	court -8	envoy 8	judge 15	lawyer -6	mayor 14	member -13	minister 6	none -38	party -6	player -13	police 27	press -36	priest 14	school -24	scientist 38	teacher 15	worker 20	writer 8
noun|kin|colon|	authority 11	coach 9	leader -9	member 14	minister -11	none -29	player 6	police 6	speaking -16	worker 8	writer -11
noun|kin|named-before|	authority -26	club -10	company -18	court -14	doctor -9	judge -13	lawyer -10	leader -11	member -12	minister -18	none -28	press -7	school -18	speaking -16	worker -10	writer -11
noun|kin|named-nearby|	artist -12	club -9	company -12	lawyer -7	none -23	police 13	press -11	priest 11	school -14	scientist -7	teacher -7	union 8	worker -14
noun|kin|paragraph-before|	artist 7	association -13	authority -29	club -16	company -27	court -23	judge -13	leader -17	member -11	minister -19	none -11	party -15	police -16	press -9	priest -7	prosecutor -8	school -10	scientist -16	speaking -28	worker -17	writer -13
noun|kin|possessor|	authority -14	leader -15	none 8	speaking -18
noun|kin|quote-then-speaker|	artist 13	association 6	coach 11	company 9	court -15	lawyer -9	leader 15	mayor 13	member 16	none -15	party -14	player 29	police 21	priest 12	scientist 18	speaking -9	teacher 8	worker -10	writer 10
noun|kin|quote-then-verb|	artist 23	authority 18	club 14	coach 31	court -9	doctor 16	judge 12	lawyer 12	mayor 28	member -14	minister 11	police 9	press -15	priest -7	prosecutor 13	scientist 11	speaking -7	teacher 23	union 11	worker 17	writer 6
noun|kin|sentence-after|	association -24	authority -20	judge -20	lawyer 9	leader -18	mayor -16	minister -26	none -13	player -10	scientist 6	speaking 13	writer 10
noun|kin|sentence-before|	artist 9	association -6	authority -30	club -22	coach 11	company -7	lawyer -34	leader -12	minister -11	none -18	party -31	player 14	press -23	priest 9	school -36	scientist 13	speaking -13	union -30	worker 17	writer -10
noun|kin|speaker-then-quote|	artist -24	association -8	company -19	judge 8	member 10	minister 8	none -14	party 12	player -23	press -21	priest 14	prosecutor 14	school -8	scientist 7	speaking 10	worker 8	writer -14
noun|kin|topic-after|	association -16	none -16	speaking -9
noun|kin|topic|	artist -35	association -21	authority -12	club -13	coach -15	company -26	doctor 6	judge 11	lawyer -50	mayor 7	member -13	none -21	party -24	player -15	police 11	press -17	priest 12	prosecutor -12	school -13	scientist 19	speaking -20	teacher 8	writer -14
noun|kin|verb-then-speaker|	artist 18	authority -25	coach 19	company 20	court -18	judge 7	leader 11	member -13	none -21	party -9	police 8	press -13	scientist 19	speaking -11	teacher 19
noun|stranger|false|according-to|	according 12
noun|stranger|false|actor-nearby|	naked -37
noun|stranger|false|named-before|	naked -28
noun|stranger|false|paragraph-before|	according -16	apposed -13	judging -25	other -9	passive -7	relative -11	saying -40	shared -14	thinking -14
noun|stranger|false|quote-then-speaker|	apposed 6	apposition -12	direct 6	relative -18	thinking 6
noun|stranger|false|quote-then-verb|	saying 10
noun|stranger|false|sentence-after|	direct -11	saying -12
noun|stranger|false|sentence-before|	according 18	apposed -44	apposition -39	direct 8	judging -24	passive -13
noun|stranger|false|speaker-then-quote|	apposed -32	apposition -8	direct 29	passive -15
noun|stranger|false|topic|	naked 11
noun|stranger|false|verb-then-speaker|	saying 15
noun|stranger|true|actor-nearby|	naked -28
noun|stranger|true|colon|	naked -28
noun|stranger|true|named-before|	naked -28
noun|stranger|true|named-nearby|	naked -23
noun|stranger|true|paragraph-before|	according -21	apposed -10	apposition -29	direct -19	judging -8	other -8	relative -15	shared -24	thinking -16
noun|stranger|true|possessor|	naked 8
noun|stranger|true|quote-then-speaker|	apposed -14	apposition -9	direct -9	judging -22	passive -14	relative -22	saying -16
noun|stranger|true|quote-then-verb|	other 6
noun|stranger|true|sentence-after|	according -19	direct -16	judging -29	saying -7	shared -17	thinking -19
noun|stranger|true|sentence-before|	apposed -49	apposition -10	direct -19	judging -25	other -14	passive -13	relative -32	saying -26
noun|stranger|true|speaker-then-quote|	apposed -16	apposition -36	direct -32	shared -23	thinking -20
noun|stranger|true|topic-after|	naked -16
noun|stranger|true|topic|	naked -21
noun|stranger|true|verb-then-speaker|	judging -48	saying -15
nth-order|according-to|0|according|	other 14
nth-order|according-to|1|according|	other 6
nth-order|paragraph-before|0|according|	other -16
nth-order|paragraph-before|0|apposed|	judging -12	other -6
nth-order|paragraph-before|0|apposition|	judging 13	other -16	saying -22	thinking -16
nth-order|paragraph-before|0|direct|	judging -9	other -9	thinking -19
nth-order|paragraph-before|0|inverted|	other -10	saying -28
nth-order|paragraph-before|0|relative|	saying -14	thinking -8
nth-order|paragraph-before|1|according|	other -12
nth-order|paragraph-before|1|apposed|	judging 10	other -14	saying -12
nth-order|paragraph-before|1|apposition|	judging -16	saying -15
nth-order|paragraph-before|1|direct|	judging -20	other -24	saying -18	thinking -10
nth-order|paragraph-before|1|inverted|	saying -7
nth-order|paragraph-before|1|passive|	other -7
nth-order|paragraph-before|1|relative|	other -17	saying -10
nth-order|paragraph-before|1|shared|	judging -15	other -20	saying -13	thinking -13
nth-order|paragraph-before|2|according|	other -11
nth-order|paragraph-before|2|apposed|	judging -17	other -19	saying -28
nth-order|paragraph-before|2|apposition|	other -12	thinking -10
nth-order|paragraph-before|2|direct|	judging -13	other -25	saying -22
nth-order|paragraph-before|2|inverted|	judging -14	saying -21
nth-order|paragraph-before|2|passive|	judging -9	other -11
nth-order|paragraph-before|2|relative|	other -11	saying -8
nth-order|paragraph-before|2|shared|	judging -12	other -15	saying -10
nth-order|paragraph-before|3|according|	other -17
nth-order|paragraph-before|3|apposed|	judging -13	other -12	saying -30	thinking -8
nth-order|paragraph-before|3|apposition|	other -11	saying -10
nth-order|paragraph-before|3|direct|	judging -14	other -19
nth-order|paragraph-before|3|inverted|	judging -11	saying -8
nth-order|paragraph-before|3|relative|	other -17
nth-order|paragraph-before|3|shared|	judging -11	saying -8	thinking -8
nth-order|quote-then-speaker|0|apposed|	judging -15	other -10	saying -13
nth-order|quote-then-speaker|0|apposition|	judging 6	other -18
nth-order|quote-then-speaker|0|direct|	saying 15	thinking 8
nth-order|quote-then-speaker|0|passive|	saying 7
nth-order|quote-then-speaker|0|relative|	saying -12	thinking 8
nth-order|quote-then-speaker|0|shared|	judging -6	saying -15	thinking -12
nth-order|quote-then-speaker|1|apposed|	judging 6	other 13
nth-order|quote-then-speaker|1|apposition|	saying -10
nth-order|quote-then-speaker|1|direct|	judging -22	other -30	saying 6	thinking -11
nth-order|quote-then-speaker|1|passive|	other -13	saying -20
nth-order|quote-then-speaker|1|relative|	other -11	saying -8
nth-order|quote-then-speaker|1|shared|	saying -9	thinking 12
nth-order|quote-then-speaker|2|apposed|	other -9	saying -6
nth-order|quote-then-speaker|2|apposition|	judging -9	saying -19	thinking -10
nth-order|quote-then-speaker|2|direct|	judging -13	other -31	saying -16
nth-order|quote-then-speaker|2|passive|	other -15
nth-order|quote-then-speaker|2|relative|	other -12
nth-order|quote-then-speaker|2|shared|	judging 11	saying 8	thinking 7
nth-order|quote-then-speaker|3|apposed|	saying -9
nth-order|quote-then-speaker|3|apposition|	saying -12
nth-order|quote-then-speaker|3|direct|	other -22	thinking -11
nth-order|quote-then-speaker|3|passive|	saying -14
nth-order|quote-then-speaker|3|relative|	other -6
nth-order|quote-then-speaker|3|shared|	judging -8	other -16	saying -12	thinking -16
nth-order|quote-then-verb|0|inverted|	judging 7	other 8	saying 10
nth-order|quote-then-verb|1|inverted|	judging -15	other -14
nth-order|sentence-after|0|according|	other 8
nth-order|sentence-after|0|apposed|	other -14	saying -16
nth-order|sentence-after|0|apposition|	judging -12	other -26	saying -27
nth-order|sentence-after|0|direct|	saying 7
nth-order|sentence-after|0|inverted|	saying 15
nth-order|sentence-after|0|relative|	other -17	saying 8
nth-order|sentence-after|1|according|	other -12
nth-order|sentence-after|1|apposed|	judging -16	other 6	saying -25
nth-order|sentence-after|1|apposition|	other -17	saying -19
nth-order|sentence-after|1|direct|	other -8
nth-order|sentence-after|1|passive|	other -12
nth-order|sentence-after|1|shared|	other 10	saying -8	thinking 7
nth-order|sentence-after|2|according|	other -14
nth-order|sentence-after|2|apposed|	other -23	saying -7
nth-order|sentence-after|2|apposition|	saying -19
nth-order|sentence-after|2|direct|	judging -17	other -16	thinking -15
nth-order|sentence-after|2|inverted|	judging -19	saying -11
nth-order|sentence-after|2|shared|	other -20	saying -6
nth-order|sentence-before|0|according|	other 7
nth-order|sentence-before|0|apposed|	judging -13	other -27	saying -11	thinking -15
nth-order|sentence-before|0|apposition|	judging -30	saying -7	thinking -24
nth-order|sentence-before|0|direct|	judging -12	saying 6	thinking -11
nth-order|sentence-before|0|passive|	saying -19
nth-order|sentence-before|0|relative|	judging -18	other 8	saying 14	thinking -18
nth-order|sentence-before|1|according|	other -8
nth-order|sentence-before|1|apposed|	judging -23	other -15	saying -8
nth-order|sentence-before|1|apposition|	other -30	saying -35	thinking -14
nth-order|sentence-before|1|direct|	judging -30	other -31	saying 6
nth-order|sentence-before|1|inverted|	judging -9	other -19	saying -15
nth-order|sentence-before|1|passive|	judging -13	other -23	saying -21
nth-order|sentence-before|1|relative|	judging -13	other -11	saying -11	thinking -13
nth-order|sentence-before|2|apposed|	judging -23	other -32	saying -40	thinking -14
nth-order|sentence-before|2|apposition|	judging -8	other -22	thinking -10
nth-order|sentence-before|2|direct|	judging -27	other -15	saying -15	thinking -17
nth-order|sentence-before|2|inverted|	judging -38	saying -33
nth-order|sentence-before|2|passive|	other -13	saying -18
nth-order|sentence-before|2|relative|	saying -14
nth-order|sentence-before|3|according|	other -31
nth-order|sentence-before|3|apposed|	judging -12	other -29	saying -13	thinking -7
nth-order|sentence-before|3|apposition|	other -18	saying -11
nth-order|sentence-before|3|direct|	judging -15	other -46	saying -29	thinking -14
nth-order|sentence-before|3|inverted|	judging -20	saying 7
nth-order|sentence-before|3|passive|	other -15	saying -8
nth-order|sentence-before|3|relative|	other -16
nth-order|speaker-then-quote|0|apposed|	saying 11	thinking 16
nth-order|speaker-then-quote|0|apposition|	judging -15	other -14	saying -33
nth-order|speaker-then-quote|0|direct|	judging 19	other -17	saying 12
nth-order|speaker-then-quote|0|passive|	saying 8
nth-order|speaker-then-quote|0|relative|	judging -14
nth-order|speaker-then-quote|0|shared|	judging -15	other -18	saying -20	thinking 11
nth-order|speaker-then-quote|1|apposed|	judging 20	other -12	saying -22	thinking -8
nth-order|speaker-then-quote|1|apposition|	other -21	saying -12	thinking -9
nth-order|speaker-then-quote|1|direct|	saying 19	thinking -7
nth-order|speaker-then-quote|1|passive|	other 10	saying 8
nth-order|speaker-then-quote|1|relative|	saying 26
nth-order|speaker-then-quote|1|shared|	judging -9	saying -23
nth-order|speaker-then-quote|2|apposed|	judging -11	other -15	saying -7	thinking -8
nth-order|speaker-then-quote|2|apposition|	judging -13	other -17	thinking -7
nth-order|speaker-then-quote|2|direct|	other -23	saying 11	thinking -12
nth-order|speaker-then-quote|2|relative|	other 7
nth-order|speaker-then-quote|2|shared|	judging 9	other -15
nth-order|speaker-then-quote|3|apposed|	judging -10	other -9	saying -13	thinking -17
nth-order|speaker-then-quote|3|apposition|	judging -7	other -9	saying -10
nth-order|speaker-then-quote|3|direct|	judging -13	saying -6	thinking -10
nth-order|speaker-then-quote|3|passive|	other -21
nth-order|speaker-then-quote|3|relative|	thinking 9
nth-order|verb-then-speaker|0|inverted|	judging -12	saying 7
nth-order|verb-then-speaker|2|inverted|	saying -6
nth|according-to|	0 14	1 6
nth|actor-nearby|	0 20	1 -7	2 -31	3 -35
nth|colon|	1 -14	2 6
nth|interview|	0 -11
nth|named-before|	0 -6	1 -28
nth|named-nearby|	1 -12	2 -6	3 -23	4 -10
nth|paragraph-before|	0 -10	1 -24	2 -41	3 -17
nth|possessor|	1 -27
nth|quote-then-speaker|	0 17	2 -18	4 -32
nth|quote-then-verb|	0 12
nth|sentence-after|	0 10	1 8	2 -12
nth|sentence-before|	0 11	1 -10	2 -30	4 -47
nth|signature|	0 14
nth|speaker-then-quote|	0 10	3 -7	4 -20
nth|topic-after|	0 -15
nth|topic|	0 45	2 -34	3 -33	4 -45
nth|transcript|	0 17
nth|verb-then-speaker|	2 -10
opener|$|past|	apposed -8
opener|&|other|	apposed -13	direct -13
opener|&|past|	apposition -13	direct -15
opener|'|other|	direct -12
opener|'|past|	apposition -14	direct 10
opener|(|past|	apposed -16
opener|)|past|	direct 6	inverted -38
opener|)|present|	inverted -19
opener|,|base|	apposition -12	direct -6
opener|,|other|	according 6	apposition -11	passive -26	relative 8
opener|,|participle|	apposition -21	direct -25	shared -10
opener|,|past|	apposed -16	apposition 14	direct 40	inverted 13	relative -25
opener|,|present|	inverted 21	passive 6	relative -14
opener|-|other|	apposed -17	direct -8	shared -13
opener|-|participle|	shared 13
opener|-|past|	apposed 6	direct 13
opener|:|other|	according 23	apposed -24	apposition -10	direct -35	shared -10
opener|:|past|	apposed -11	apposition -16	direct -18	shared -11
opener|:|present|	apposed -11	apposition -9	direct 17	inverted -8
opener|;|base|	direct 9
opener|;|other|	according -7
opener|;|past|	apposed 17	direct 10
opener|about|base|	direct -10
opener|about|past|	apposed -12
opener|according-to|,|	according 7
opener|according-to|:|	according 25
opener|according-to|;|	according -7
opener|according-to|other|	according -19
opener|according-to|start|	according 19
opener|after|base|	apposition -11	direct -11
opener|after|other|	apposed -8	direct -27	shared -8
opener|after|past|	apposed 7
opener|after|present|	direct -12
opener|alla|other|	apposed -10
opener|alla|past|	apposed -12
opener|alle|other|	apposition -10
opener|all’|other|	direct -11
opener|als|other|	direct -21
opener|al|other|	apposed -11	apposition -13
opener|al|past|	apposed -12	apposition -12
opener|al|present|	apposed -10
opener|among|other|	direct -13
opener|am|past|	direct -12
opener|and|base|	direct -20
opener|and|other|	apposed -17	apposition -6	direct -7	relative -16	shared -12
opener|and|participle|	direct -10
opener|and|past|	apposed -11	apposition -17	direct -9	inverted -16
opener|and|present|	inverted 6
opener|an|other|	direct -11
opener|ao|present|	apposition -11
opener|as|other|	apposed 16	apposition -9
opener|as|past|	apposed 6	apposition -14
opener|at|other|	apposed -9	apposition -10	direct 8
opener|at|past|	apposed -16
opener|at|present|	apposed -10
opener|auf|other|	direct -19
opener|auf|past|	direct -17
opener|aus|other|	direct -10
opener|aus|past|	direct 17
opener|avait|past|	direct 16
opener|avec|other|	apposition -15
opener|a|other|	apposed -14	apposition -17	direct -18	relative -12
opener|a|past|	apposed -13	direct 25	shared -7
opener|a|present|	apposed -10	apposition -12	direct -13
opener|been|other|	apposed -8
opener|been|past|	apposed -16
opener|before|other|	direct -18
opener|before|past|	direct -12
opener|bei|past|	direct -12
opener|be|other|	apposition -8
opener|be|past|	apposed -9	apposition -14
opener|bij|other|	direct -20
opener|but|other|	direct -15
opener|but|past|	apposed -16	inverted -21
opener|by|base|	direct -13
opener|by|other|	apposed -12	apposition -17	relative -11	shared -14
opener|by|participle|	direct -23
opener|by|past|	apposed -28	relative 10	shared -23
opener|by|present|	apposition -14	direct -14
opener|che|other|	according -12	direct -19
opener|che|past|	direct 9	inverted -16
opener|che|present|	apposition -12	direct -13
opener|colon|,|	apposed 9
opener|colon|start|	direct 8
opener|com|other|	apposed 11
opener|com|past|	apposed -12
opener|con|other|	apposed -8	apposition -13
opener|con|past|	apposed -9	apposition -12
opener|con|present|	apposition -12
opener|dans|other|	apposed -12	apposition -7
opener|dans|past|	apposition -6	direct -11
opener|dans|present|	apposed -15
opener|dass|other|	direct -13
opener|dat|other|	direct -21
opener|da|other|	apposed -8	apposition -10	direct -7
opener|da|past|	apposed -13	apposition -18
opener|da|present|	apposition -13
opener|del|past|	apposition -11
opener|deren|past|	direct 10
opener|desde|past|	apposed -21
opener|dessen|other|	direct 6
opener|dessen|past|	apposed -9	direct 16
opener|devant|other|	apposed -6
opener|de|other|	apposed -17	apposition -14	direct -13
opener|de|past|	apposed 6	apposition -22	shared -7
opener|de|present|	apposition -12
opener|die|other|	direct -21
opener|die|past|	direct -15
opener|dont|other|	direct -18
opener|dos|other|	direct -11
opener|do|past|	apposed -14	apposition -15
opener|ela|past|	inverted -23
opener|ele|past|	inverted -18
opener|ele|present|	inverted -17
opener|ella|past|	inverted -10
opener|em|other|	apposed -9
opener|em|past|	apposed -24	apposition -15
opener|em|present|	apposed -19
opener|entre|other|	direct -16
opener|en|other|	apposed -15	direct -28
opener|en|past|	apposed -15	apposition -16	direct -11	inverted -16	shared -14
opener|en|present|	apposed -9	apposition -9	direct -12
opener|er|other|	apposed -13	direct -14
opener|er|past|	inverted -19
opener|est|other|	relative -17
opener|et|other|	apposed -9	apposition -16	direct -14
opener|et|past|	direct -14
opener|et|present|	direct 13
opener|e|other|	according -13	apposed -12	apposition -15	direct -20
opener|e|past|	direct 17	inverted -27
opener|e|present|	direct 10	inverted -23
opener|for|past|	apposed -20	apposition -18
opener|for|present|	apposed -11
opener|from|other|	apposition -11
opener|from|past|	apposition -15
opener|für|other|	direct 16
opener|geen|past|	apposition -11
opener|habe|other|	apposed -12
opener|habe|past|	direct -15
opener|had|other|	direct -14	relative -8
opener|had|past|	apposed -16	direct -17
opener|had|present|	direct -21
opener|has|other|	direct -10
opener|has|participle|	direct -10
opener|has|past|	apposition -14
opener|has|present|	direct -17
opener|hat|past|	direct 13
opener|hat|present|	direct -16
opener|ha|other|	apposed -8	apposition -12
opener|ha|participle|	apposition -13
opener|ha|past|	apposition -9	direct -15
opener|ha|present|	apposition -11
opener|heeft|past|	apposition -10	direct -11
opener|he|base|	direct -19
opener|he|other|	apposed -10	apposition -11	direct -12	relative -12
opener|he|past|	apposed -13	passive -14
opener|he|present|	direct -8
opener|hij|other|	direct -17
opener|hij|past|	inverted -22
opener|how|other|	direct -17
opener|how|past|	direct -18
opener|if|base|	direct -12
opener|if|other|	direct -23
opener|if|past|	direct -11
opener|il|participle|	apposition -10
opener|im|other|	direct -20
opener|in|base|	apposed -10
opener|in|other|	apposition -23	direct 11	shared -9
opener|in|participle|	shared -8
opener|in|past|	apposed -13	direct 8	shared -7
opener|in|present|	apposed -13	apposition -14	direct -14
opener|is|past|	apposition -19
opener|les|other|	direct -15
opener|le|past|	inverted 10
opener|l’|past|	direct -11
opener|maar|other|	direct -10
opener|met|other|	direct -9
opener|me|other|	apposed 10	apposition -6
opener|me|past|	apposition 13	shared 14
opener|me|present|	relative 13
opener|mit|other|	direct -15
opener|mit|past|	direct -11
opener|mit|present|	direct -10
opener|nach|other|	direct -14
opener|nach|past|	direct -11
opener|na|past|	apposed -15
opener|nel|other|	direct -13
opener|nicht|other|	direct -19
opener|nicht|past|	apposition -12	shared -13
opener|niet|other|	direct -10
opener|non|other|	direct -8
opener|not|other|	direct -17
opener|not|past|	apposition -17
opener|not|present|	apposition -8
opener|no|other|	apposed -9
opener|no|past|	apposed -14	apposition -14	shared -9
opener|no|present|	apposed -14
opener|não|past|	direct -11
opener|não|present|	apposition -7
opener|of|other|	apposition -14	relative -20
opener|of|past|	apposed -15	apposition -25
opener|ohne|other|	direct -9
opener|om|past|	direct -17
opener|onder|past|	apposition -12
opener|on|other|	apposed -12	apposition -7	direct 6
opener|on|past|	apposed -20
opener|op|other|	direct -12
opener|op|past|	direct 7
opener|other|base|	apposed -12	apposition -7	direct -45	shared -10
opener|other|other|	according -31	apposed -38	apposition -13	direct -27	passive -7	relative 10
opener|other|participle|	apposed 14	apposition -16	direct 18
opener|other|past|	apposition -17	direct 13	passive 16	shared -28
opener|other|present|	apposed -10	apposition -17	direct 8	inverted -23	passive -10	relative 17
opener|outside|past|	apposed -11
opener|over|other|	direct -16
opener|over|past|	apposed -12
opener|où|other|	direct -14
opener|paragraph-before|'|	direct -7
opener|paragraph-before|)|	inverted -9
opener|paragraph-before|,|	according -10	direct -18	inverted -15	passive -10	relative -19	shared -7
opener|paragraph-before|-|	apposed -10	direct -16	relative -13	shared -17
opener|paragraph-before|:|	direct -12	inverted -7
opener|paragraph-before|;|	apposed -15	direct -23
opener|paragraph-before|after|	apposed -6	direct -16
opener|paragraph-before|and|	apposed -10	apposition -7	direct -14	relative -7	shared -8
opener|paragraph-before|as|	apposition -8	direct -14
opener|paragraph-before|a|	apposed -9
opener|paragraph-before|but|	apposed -11	direct -8
opener|paragraph-before|by|	apposed -9	apposition -8	direct -8	shared -8
opener|paragraph-before|che|	direct -15
opener|paragraph-before|con|	apposition -7
opener|paragraph-before|dans|	apposition -7
opener|paragraph-before|de|	apposition -10
opener|paragraph-before|em|	apposed -9
opener|paragraph-before|en|	apposed -8
opener|paragraph-before|e|	direct -8	inverted -7
opener|paragraph-before|ha|	apposition -14
opener|paragraph-before|in|	apposition -12	direct -11
opener|paragraph-before|na|	apposed -6
opener|paragraph-before|other|	according -19	apposed -27	apposition -9	direct -33	inverted -24	passive -12	relative -19
opener|paragraph-before|qu’|	direct -7
opener|paragraph-before|segundo|	apposition -6
opener|paragraph-before|según|	shared -8
opener|paragraph-before|she|	direct -9
opener|paragraph-before|start|	according -11	apposed -17	apposition -20	inverted -9	relative -12	shared -9
opener|paragraph-before|that|	direct -10
opener|paragraph-before|then|	direct -9
opener|paragraph-before|what|	direct -11
opener|paragraph-before|when|	direct -10
opener|paragraph-before|which|	apposition -10
opener|paragraph-before|while|	direct -12
opener|paragraph-before|who|	apposition -11
opener|paragraph-before|will|	direct -7
opener|paragraph-before|with|	direct -6
opener|paragraph-before|à|	apposed -11
opener|paragraph-before|–|	direct -11	inverted -10
opener|paragraph-before|—|	direct -19	inverted -17	relative -7	shared -9
opener|para|other|	apposed 9	shared 9
opener|para|past|	shared -9
opener|par|other|	apposed -17
opener|par|past|	apposed -15	apposition -13
opener|pela|past|	apposed -16
opener|per|other|	apposed 11	direct -12	shared -9
opener|per|past|	shared -12
opener|per|present|	direct -15	shared -15
opener|porque|other|	direct -16
opener|por|past|	apposed -15	apposition -16	shared -13
opener|pour|past|	direct -9	shared -10
opener|puis|other|	direct -12
opener|quando|past|	direct -8
opener|quand|other|	direct -13
opener|quem|past|	inverted -19
opener|que|other|	apposed -10	apposition -12	direct -19	relative -11
opener|que|past|	apposition -20	direct -10	inverted -34
opener|que|present|	apposition -10	direct 7	shared -11
opener|quote-then-speaker|,|	direct -13	relative -17
opener|quote-then-speaker|:|	direct -14
opener|quote-then-speaker|;|	apposed -15	shared -13
opener|quote-then-speaker|after|	direct -26
opener|quote-then-speaker|avait|	direct 16
opener|quote-then-speaker|a|	direct 21
opener|quote-then-speaker|by|	apposition 13	direct -14	shared -10
opener|quote-then-speaker|che|	direct -14
opener|quote-then-speaker|dat|	direct -10
opener|quote-then-speaker|from|	apposition -15
opener|quote-then-speaker|had|	direct -11
opener|quote-then-speaker|ha|	apposition -13
opener|quote-then-speaker|he|	passive -10
opener|quote-then-speaker|if|	direct -15
opener|quote-then-speaker|il|	apposition -6
opener|quote-then-speaker|in|	apposed -13
opener|quote-then-speaker|other|	apposed 7	apposition -16	direct 25	passive -27	relative 8	shared -13
opener|quote-then-speaker|per|	shared -9
opener|quote-then-speaker|pour|	shared -10
opener|quote-then-speaker|que|	direct -16	shared -11
opener|quote-then-speaker|she|	passive -9
opener|quote-then-speaker|start|	shared -7
opener|quote-then-speaker|that|	direct -12	shared -15
opener|quote-then-speaker|vor|	direct -14
opener|quote-then-speaker|when|	direct -21
opener|quote-then-speaker|where|	direct -16
opener|quote-then-speaker|which|	direct -14
opener|quote-then-speaker|who|	apposition -14
opener|quote-then-verb|,|	inverted 15
opener|quote-then-verb|and|	inverted -29
opener|quote-then-verb|but|	inverted -11
opener|quote-then-verb|che|	inverted -11
opener|quote-then-verb|en|	inverted -12
opener|quote-then-verb|e|	inverted -26
opener|quote-then-verb|le|	inverted 14
opener|quote-then-verb|other|	inverted 12
opener|quote-then-verb|que|	inverted -13
opener|quote-then-verb|y|	inverted -20
opener|quote-then-verb|–|	inverted 11
opener|qu’|other|	direct -29
opener|qu’|past|	direct -14
opener|segundo|other|	apposed 9
opener|según|other|	apposed 9
opener|según|past|	apposed 7	shared -8
opener|seit|other|	direct -11
opener|seit|past|	apposition -10
opener|selon|other|	apposed 12
opener|sentence-after|,|	according -16	apposed -20	apposition -34	direct 9	inverted -6	passive -12
opener|sentence-after|;|	direct -18
opener|sentence-after|and|	direct -14
opener|sentence-after|by|	apposition -12	direct -12
opener|sentence-after|other|	apposed -7	direct -6	inverted 6
opener|sentence-after|que|	direct -11
opener|sentence-after|qu’|	direct -13
opener|sentence-after|start|	according 7	apposed -13	apposition -20	direct 12	inverted -14
opener|sentence-after|that|	direct -21
opener|sentence-after|when|	direct -20
opener|sentence-after|whether|	direct -18
opener|sentence-after|—|	inverted 18
opener|sentence-before|&|	apposed -10	direct -16
opener|sentence-before|'|	apposed -10	apposition -8	direct -20
opener|sentence-before|(|	apposed -9
opener|sentence-before|)|	direct -18	inverted -25
opener|sentence-before|+|	direct -12
opener|sentence-before|,|	apposed -33	inverted 6	passive -33
opener|sentence-before|-|	apposed 7
opener|sentence-before|:|	apposed -14	direct -35
opener|sentence-before|;|	apposed -10	direct -8
opener|sentence-before|about|	apposed -13	direct -12
opener|sentence-before|across|	apposed -9
opener|sentence-before|after|	apposition -10	direct -18
opener|sentence-before|als|	direct -15
opener|sentence-before|al|	apposed -10	apposition -13
opener|sentence-before|am|	direct -14
opener|sentence-before|and|	apposed -14	apposition -13	direct -6
opener|sentence-before|ao|	apposition -12
opener|sentence-before|as|	apposed -8	apposition -13	direct -23
opener|sentence-before|at|	apposed -12
opener|sentence-before|auf|	direct -21
opener|sentence-before|a|	apposed -16	apposition -23
opener|sentence-before|been|	apposed -10
opener|sentence-before|before|	direct -16
opener|sentence-before|beim|	direct 9
opener|sentence-before|be|	apposed -9
opener|sentence-before|bij|	direct -18
opener|sentence-before|but|	apposed -10	direct -19
opener|sentence-before|by|	apposed -14	apposition -18	direct -14
opener|sentence-before|chez|	apposed -11
opener|sentence-before|che|	direct -22
opener|sentence-before|con|	apposed -10	apposition -15
opener|sentence-before|dans|	apposed -10
opener|sentence-before|dass|	direct -12
opener|sentence-before|dat|	direct -14
opener|sentence-before|da|	apposed -7	apposition -13	direct -14
opener|sentence-before|del|	apposition -13
opener|sentence-before|desde|	apposed -8
opener|sentence-before|devant|	apposed -6
opener|sentence-before|de|	apposed -17	apposition -22	direct -13
opener|sentence-before|die|	direct -24
opener|sentence-before|dont|	direct -19
opener|sentence-before|dos|	direct -12
opener|sentence-before|do|	apposed -12	apposition -9
opener|sentence-before|ele|	inverted -13
opener|sentence-before|em|	apposed -12
opener|sentence-before|entre|	direct -13
opener|sentence-before|en|	apposed -12	apposition -11	inverted -11
opener|sentence-before|er|	direct -13	inverted -17
opener|sentence-before|et|	apposition -16	direct -17
opener|sentence-before|e|	apposition -15	direct -17	inverted -17
opener|sentence-before|for|	apposed -9	apposition -14
opener|sentence-before|from|	apposition -11	direct -17
opener|sentence-before|für|	direct -23
opener|sentence-before|geen|	apposition -11
opener|sentence-before|habe|	apposed -12
opener|sentence-before|had|	apposed -12	direct -25
opener|sentence-before|has|	apposition -7	direct -25
opener|sentence-before|hatte|	direct -12
opener|sentence-before|ha|	apposition -12
opener|sentence-before|he|	apposed -7	direct -12	passive -11
opener|sentence-before|hij|	direct -18	inverted -18
opener|sentence-before|how|	direct -8
opener|sentence-before|if|	direct -18
opener|sentence-before|il|	apposition -9
opener|sentence-before|im|	direct -23
opener|sentence-before|in|	apposed -22	apposition -17
opener|sentence-before|is|	apposition -21	direct -13
opener|sentence-before|les|	direct -16
opener|sentence-before|maar|	direct -15
opener|sentence-before|met|	direct -13
opener|sentence-before|me|	apposed 6	apposition -26
opener|sentence-before|mit|	direct -23
opener|sentence-before|nach|	direct -20
opener|sentence-before|na|	apposed -9	apposition 7
opener|sentence-before|nel|	direct -15
opener|sentence-before|nem|	direct -13
opener|sentence-before|niet|	direct -11
opener|sentence-before|not|	apposition -11	direct -15
opener|sentence-before|no|	apposed -14	direct -13
opener|sentence-before|não|	direct -8
opener|sentence-before|of|	apposed -17	apposition -17	direct -13
opener|sentence-before|om|	direct -15
opener|sentence-before|on|	apposed -15	apposition -13	direct -16
opener|sentence-before|op|	direct -17
opener|sentence-before|other|	according -46	apposed -22	apposition -9	direct 7	inverted -16	passive -22	relative -28
opener|sentence-before|outside|	apposed -12
opener|sentence-before|par|	apposed -7
opener|sentence-before|pela|	apposed -13
opener|sentence-before|per|	direct -19
opener|sentence-before|porque|	direct -15
opener|sentence-before|por|	apposed -7	apposition -15
opener|sentence-before|quand|	direct -13
opener|sentence-before|que|	apposed -7	apposition -19	direct -47	inverted -25
opener|sentence-before|qui|	apposition -11
opener|sentence-before|qu’|	direct -11
opener|sentence-before|seit|	apposition -15	direct -11
opener|sentence-before|se|	direct -18
opener|sentence-before|she|	passive -11
opener|sentence-before|sie|	inverted -12
opener|sentence-before|since|	apposition -13
opener|sentence-before|si|	direct -12
opener|sentence-before|start|	according 15	inverted -29	passive -13	relative 10
opener|sentence-before|sul|	apposed -11
opener|sentence-before|sur|	apposed -14	apposition -10	direct -8
opener|sentence-before|than|	direct -9
opener|sentence-before|that|	apposed -13	direct -36
opener|sentence-before|then|	direct -11
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposition -6	direct -10
opener|sentence-before|und|	apposed -11	direct -24
opener|sentence-before|until|	direct -12
opener|sentence-before|van|	direct -9
opener|sentence-before|von|	direct -14
opener|sentence-before|vor|	direct -17
opener|sentence-before|was|	apposed -10	apposition -11	direct -17
opener|sentence-before|what|	direct -27
opener|sentence-before|when|	direct -24
opener|sentence-before|where|	direct -12
opener|sentence-before|whether|	direct -23
opener|sentence-before|whom|	direct -11
opener|sentence-before|who|	apposition -15
opener|sentence-before|why|	direct -9
opener|sentence-before|will|	direct -14
opener|sentence-before|would|	direct -8
opener|sentence-before|y|	direct -15	inverted -14	relative -16
opener|sentence-before|ze|	inverted -14
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -12
opener|sentence-before|zu|	direct -10
opener|sentence-before|¿|	direct -20
opener|sentence-before|à|	apposed -23	apposition -14
opener|sentence-before|—|	direct -17	inverted 12
opener|sentence-before|’|	apposed -14	apposition -17	direct -18
opener|se|other|	direct -16
opener|se|past|	direct -10
opener|she|base|	direct -13
opener|she|other|	apposition -13	direct -12
opener|she|past|	apposed -12	apposition -9	passive -16
opener|sie|past|	inverted -11
opener|since|other|	apposition -9	direct 7
opener|since|past|	apposed -10	apposition -13
opener|si|other|	direct -17
opener|sobre|past|	apposed -14
opener|speaker-then-quote|$|	apposition -10
opener|speaker-then-quote|&|	apposition -11	direct -15
opener|speaker-then-quote|'|	apposition -8
opener|speaker-then-quote|)|	direct 13
opener|speaker-then-quote|,|	apposition 14	direct 42	relative -6
opener|speaker-then-quote|-|	direct 13	shared 8
opener|speaker-then-quote|:|	apposed -14	apposition -14
opener|speaker-then-quote|;|	apposed 23	direct 20
opener|speaker-then-quote|about|	apposed -11
opener|speaker-then-quote|after|	apposition -13
opener|speaker-then-quote|alla|	apposed -14
opener|speaker-then-quote|als|	direct -20
opener|speaker-then-quote|al|	apposed -16	apposition -13
opener|speaker-then-quote|and|	direct -14	relative 6
opener|speaker-then-quote|ao|	apposition -11
opener|speaker-then-quote|as|	apposition -15
opener|speaker-then-quote|at|	apposed -12
opener|speaker-then-quote|auf|	direct -12
opener|speaker-then-quote|aus|	direct 15
opener|speaker-then-quote|a|	apposed -13	shared -7
opener|speaker-then-quote|because|	direct -17	shared -12
opener|speaker-then-quote|be|	apposition -13
opener|speaker-then-quote|by|	apposed -27	apposition -19	direct -8	relative 11	shared -22
opener|speaker-then-quote|che|	apposition -9
opener|speaker-then-quote|com|	apposed -6
opener|speaker-then-quote|con|	apposition -13
opener|speaker-then-quote|dans|	apposed -18
opener|speaker-then-quote|da|	apposed -15	apposition -19
opener|speaker-then-quote|del|	apposition -10
opener|speaker-then-quote|deren|	direct 17
opener|speaker-then-quote|desde|	apposed -21
opener|speaker-then-quote|dessen|	direct 10
opener|speaker-then-quote|de|	apposition -19	shared -6
opener|speaker-then-quote|do|	apposition -15
opener|speaker-then-quote|em|	apposed -25	apposition -15
opener|speaker-then-quote|en|	apposed -16	apposition -14	direct -20	shared -13
opener|speaker-then-quote|er|	apposed -10
opener|speaker-then-quote|e|	apposition -9	direct 22
opener|speaker-then-quote|for|	apposed -19
opener|speaker-then-quote|für|	direct 19
opener|speaker-then-quote|had|	apposed -14
opener|speaker-then-quote|has|	apposition -15
opener|speaker-then-quote|ha|	apposition -10	direct -14
opener|speaker-then-quote|heeft|	apposition -10
opener|speaker-then-quote|he|	apposed -15	apposition -9	direct -17
opener|speaker-then-quote|how|	direct -17
opener|speaker-then-quote|if|	direct -17
opener|speaker-then-quote|in|	apposed -15	shared -10
opener|speaker-then-quote|me|	apposition 23	shared 15
opener|speaker-then-quote|mit|	direct -8
opener|speaker-then-quote|nella|	direct -17
opener|speaker-then-quote|nicht|	apposition -10	direct -16	shared -14
opener|speaker-then-quote|not|	apposition -15
opener|speaker-then-quote|no|	apposed -16
opener|speaker-then-quote|não|	apposition -7
opener|speaker-then-quote|of|	apposition -24
opener|speaker-then-quote|on|	apposed -13	direct 7
opener|speaker-then-quote|other|	apposed -14	apposition -22	direct -20	passive 21	relative 15	shared -25
opener|speaker-then-quote|para|	apposed 9	shared -12
opener|speaker-then-quote|par|	apposed -19	apposition -11
opener|speaker-then-quote|pela|	apposed -16
opener|speaker-then-quote|per|	apposed 11	direct -14	shared -18
opener|speaker-then-quote|por|	apposed -14	apposition -10	shared -15
opener|speaker-then-quote|pour|	apposed 6	direct -9	shared -12
opener|speaker-then-quote|que|	apposed -9	apposition -17	direct -14
opener|speaker-then-quote|qu’|	direct -22
opener|speaker-then-quote|segundo|	apposed 9
opener|speaker-then-quote|según|	apposed 8
opener|speaker-then-quote|selon|	apposed 16
opener|speaker-then-quote|she|	apposition -13	direct -13
opener|speaker-then-quote|since|	apposition -9
opener|speaker-then-quote|start|	apposition -32	direct 12	passive -22	relative 26	shared -7
opener|speaker-then-quote|sur|	apposed -26	apposition -10
opener|speaker-then-quote|that|	apposed -13	relative -13
opener|speaker-then-quote|through|	apposed -15
opener|speaker-then-quote|volgens|	apposed 11	direct 8	shared 11
opener|speaker-then-quote|was|	apposed -12	apposition -14
opener|speaker-then-quote|what|	shared -9
opener|speaker-then-quote|when|	direct -17
opener|speaker-then-quote|where|	direct 15
opener|speaker-then-quote|whether|	direct -22	shared -17
opener|speaker-then-quote|while|	direct 15
opener|speaker-then-quote|who|	apposition -20	direct -17
opener|speaker-then-quote|why|	direct -14
opener|speaker-then-quote|wie|	direct 10
opener|speaker-then-quote|y|	direct -9	shared 8
opener|speaker-then-quote|à|	apposed -21	apposition -16
opener|speaker-then-quote|–|	direct -12
opener|speaker-then-quote|—|	direct -11
opener|speaker-then-quote|’|	apposed -16
opener|start|base|	apposed -24	relative -16
opener|start|other|	according 19	apposition -6	relative 9	shared -23
opener|start|participle|	apposed -23	apposition 13	direct -14	shared -7
opener|start|past|	apposed -6	apposition -19	direct 14	inverted -14	passive -27	relative 29
opener|start|present|	apposed 12	apposition -20	direct 13
opener|sul|other|	apposed -10
opener|sur|other|	apposed -18	direct -8
opener|sur|past|	apposed -18
opener|sur|present|	apposed -11
opener|than|other|	direct -9
opener|that|base|	direct -20	shared -19
opener|that|other|	apposed -9	direct -48	relative -13
opener|that|participle|	shared -12
opener|that|past|	apposed -17	direct 13	shared -18
opener|that|present|	direct -15
opener|then|other|	direct -12
opener|then|past|	direct -7
opener|the|past|	direct 9
opener|through|past|	apposed -15
opener|um|other|	direct -14
opener|under|past|	apposed -11
opener|und|other|	apposed -14	direct -19
opener|und|past|	direct -13	inverted -13
opener|until|other|	direct -12
opener|van|other|	direct 7
opener|verb-then-speaker|)|	inverted -33
opener|verb-then-speaker|,|	inverted 20
opener|verb-then-speaker|and|	inverted -9
opener|verb-then-speaker|but|	inverted -17
opener|verb-then-speaker|che|	inverted -15
opener|verb-then-speaker|ela|	inverted -23
opener|verb-then-speaker|ele|	inverted -20
opener|verb-then-speaker|e|	inverted -22
opener|verb-then-speaker|other|	inverted -25
opener|verb-then-speaker|que|	inverted -17
opener|verb-then-speaker|y|	inverted -13
opener|verb-then-speaker|ze|	inverted -14
opener|volgens|other|	apposed 11	direct 8	shared 14
opener|von|other|	direct -12
opener|vor|other|	direct -25	shared -13
opener|vor|past|	direct -14
opener|was|other|	direct -22
opener|was|participle|	apposition -10
opener|was|past|	apposed -13	apposition -11
opener|were|past|	apposition -8
opener|wer|other|	apposition 6	direct -14
opener|what|base|	direct -9
opener|what|other|	direct -22
opener|when|base|	shared -12
opener|when|other|	direct -30
opener|when|past|	apposed 6	direct -32
opener|where|other|	direct -21
opener|where|past|	direct 13
opener|whether|base|	direct -17
opener|whether|other|	direct -27
opener|whether|past|	direct -18	shared -11
opener|which|other|	apposition -11
opener|which|past|	apposition -14
opener|while|other|	direct -20
opener|while|past|	direct 14
opener|whom|other|	direct -14
opener|who|other|	apposition -16
opener|who|past|	apposition -23	direct -16
opener|who|present|	apposition -9
opener|why|other|	direct -22
opener|wie|past|	direct 17
opener|will|other|	direct -16
opener|will|present|	direct -10
opener|wollte|present|	direct -18
opener|would|past|	apposed -10
opener|would|present|	direct -12
opener|y|other|	relative -15
opener|y|past|	direct -17	inverted -21	shared 8
opener|y|present|	direct 14
opener|ze|other|	direct -12
opener|ze|past|	inverted -18
opener|zij|past|	direct -12	inverted -9
opener|zou|other|	direct -14
opener|zum|past|	direct -12
opener|zu|other|	direct -11
opener|zu|past|	direct -10
opener|¿|other|	direct -18
opener|às|past|	apposed -14
opener|à|other|	apposed -15
opener|à|past|	apposed -19	apposition -18	shared -9
opener|à|present|	apposed -15
opener|über|past|	direct -12
opener|–|other|	direct -30
opener|–|past|	inverted 7
opener|–|present|	direct -10
opener|—|other|	direct -27	relative -7	shared -7
opener|—|past|	direct -11	inverted 10
opener|—|present|	direct -7
opener|’|past|	apposed -20	direct -7
opener|€|past|	apposed -7
order|according-to|according|	according 16
order|actor-nearby|naked|	naked -8
order|colon|apposition|	saying -6
order|interview|naked|	naked -11
order|named-before|naked|	naked -16
order|paragraph-before|according|	according -19
order|paragraph-before|apposed|	judging 6	other -13	saying -26
order|paragraph-before|apposition|	judging 12	other -9	saying -23	thinking -17
order|paragraph-before|direct|	judging -16	other -14	thinking -20
order|paragraph-before|inverted|	judging -6	other -10	saying -27
order|paragraph-before|passive|	judging -10	other -12	saying -10
order|paragraph-before|relative|	judging -23	other -18	saying -18	thinking -9
order|paragraph-before|shared|	judging -18	other -12	saying -11	thinking -16
order|possessor|naked|	naked -6
order|quote-then-speaker|apposed|	other 8
order|quote-then-speaker|apposition|	other -18	thinking -8
order|quote-then-speaker|direct|	judging -7	other -11	saying 17
order|quote-then-speaker|passive|	other -21
order|quote-then-speaker|relative|	judging 7	saying -17
order|quote-then-speaker|shared|	saying -22
order|quote-then-verb|inverted|	other 6	saying 11
order|sentence-after|according|	according -7
order|sentence-after|apposed|	judging -20	saying -27	thinking -15
order|sentence-after|apposition|	judging -17	other -22	saying -35	thinking -13
order|sentence-after|direct|	other -6	saying 10
order|sentence-after|inverted|	saying 9
order|sentence-after|passive|	other -12	saying -15
order|sentence-after|relative|	other -21
order|sentence-after|shared|	saying -7
order|sentence-before|according|	according 8
order|sentence-before|apposed|	judging -31	other -24	saying -14	thinking -6
order|sentence-before|apposition|	judging -27	saying -7	thinking -25
order|sentence-before|direct|	judging -16	other -11	thinking -13
order|sentence-before|inverted|	judging -9
order|sentence-before|passive|	judging -15	other -24	saying -30
order|sentence-before|relative|	judging -25	other 6	saying 12	thinking -23
order|signature|naked|	naked 14
order|speaker-then-quote|apposed|	other -8	saying -11
order|speaker-then-quote|apposition|	judging -13	other -27	saying -21	thinking -10
order|speaker-then-quote|direct|	judging 16	other -14	saying 21	thinking -12
order|speaker-then-quote|passive|	saying 10
order|speaker-then-quote|relative|	judging -14	other 9	saying 16	thinking 13
order|speaker-then-quote|shared|	judging -17	other -12	saying -26
order|topic-after|naked|	naked -15
order|transcript|naked|	naked 17
order|verb-then-speaker|inverted|	judging -10	saying 7
outer|according-to|according other name|	none 12
outer|according-to|according other organisation|	according other 12	none -15
outer|according-to|according other person|	none 23
outer|according-to|according other place|	none -18
outer|according-to|according other pronoun|	none 25
outer|colon|apposed saying person|	none 9
outer|colon|apposition saying person|	none -6
outer|colon|inverted saying noun|	none -10
outer|paragraph-before|according other name|	none -8
outer|paragraph-before|according other noun|	apposition other -8	apposition saying -8	direct other -10	direct saying -6	none -20
outer|paragraph-before|according other organisation|	apposed saying -6
outer|paragraph-before|according other person|	none -13
outer|paragraph-before|apposed judging noun|	none -19
outer|paragraph-before|apposed judging person|	none 10
outer|paragraph-before|apposed other name|	none -16
outer|paragraph-before|apposed other noun|	direct other -9	none -17	relative other 8	shared other -9	shared saying -6
outer|paragraph-before|apposed other organisation|	none -21
outer|paragraph-before|apposed other person|	according other -10	apposed other -8	none 7
outer|paragraph-before|apposed saying name|	direct other -14	none -13
outer|paragraph-before|apposed saying noun|	direct other -6	direct saying -7	none -27
outer|paragraph-before|apposed saying organisation|	none -13
outer|paragraph-before|apposed saying person|	direct other -16	direct thinking -8
outer|paragraph-before|apposed saying place|	none -16
outer|paragraph-before|apposed thinking noun|	none -12
outer|paragraph-before|apposed thinking organisation|	none -9
outer|paragraph-before|apposed thinking person|	none 9
outer|paragraph-before|apposition judging noun|	none -20
outer|paragraph-before|apposition judging person|	none 14
outer|paragraph-before|apposition other name|	apposition other -7
outer|paragraph-before|apposition other noun|	according other -12	apposed other -10	none -27	shared other -6
outer|paragraph-before|apposition other organisation|	none -18
outer|paragraph-before|apposition other person|	none 9
outer|paragraph-before|apposition saying name|	none -14
outer|paragraph-before|apposition saying noun|	direct other -16	none -21
outer|paragraph-before|apposition saying organisation|	none -13
outer|paragraph-before|apposition saying person|	apposition other -14	direct other -18	none -7
outer|paragraph-before|apposition thinking noun|	none -10
outer|paragraph-before|apposition thinking organisation|	none -9
outer|paragraph-before|apposition thinking person|	none -6
outer|paragraph-before|direct judging name|	none -16
outer|paragraph-before|direct judging noun|	apposition other -6	direct other -8	direct saying -11	none -24	shared other -11
outer|paragraph-before|direct judging organisation|	none -15
outer|paragraph-before|direct judging person|	none -11	shared saying -16
outer|paragraph-before|direct judging pronoun|	none -14
outer|paragraph-before|direct other name|	direct other -12	direct saying -11	none -8	shared other -12
outer|paragraph-before|direct other noun|	according other -14	apposed other -8	apposition other -12	apposition saying -11	direct judging -12	direct other -21	direct saying -17	inverted saying -9	shared judging -16	shared other -14	shared saying -13
outer|paragraph-before|direct other organisation|	according other -7	direct other 8	direct saying -9	none -24
outer|paragraph-before|direct other person|	according other -17	direct other -15	direct saying -7	none 6	relative other -7
outer|paragraph-before|direct other place|	none -18
outer|paragraph-before|direct other pronoun|	direct judging -6	direct other -20	direct saying -12	none -32	shared other -10	shared saying -11
outer|paragraph-before|direct saying name|	direct other -9	direct saying 9	none -12	shared other -15
outer|paragraph-before|direct saying noun|	according other 11	direct judging -12	direct other -16	direct saying -10	direct thinking -9	relative other -10	shared other -13	shared saying 7
outer|paragraph-before|direct saying organisation|	direct other -17	none -24	relative other -11
outer|paragraph-before|direct saying person|	direct other -26	direct saying -13	none -7	relative other -9
outer|paragraph-before|direct saying place|	none -18
outer|paragraph-before|direct saying pronoun|	apposition saying -10	direct other -16	direct saying -7	direct thinking -10	relative other -9	shared saying -14
outer|paragraph-before|direct thinking noun|	none -14
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|direct thinking pronoun|	none -10
outer|paragraph-before|inverted judging noun|	direct judging -8	none -15
outer|paragraph-before|inverted saying name|	direct other -8	none -8
outer|paragraph-before|inverted saying noun|	according other -12	direct other -12	none -23	relative other -8	shared saying -14
outer|paragraph-before|inverted saying person|	none -29
outer|paragraph-before|inverted saying pronoun|	none -23
outer|paragraph-before|passive other noun|	none -8
outer|paragraph-before|passive other organisation|	none -8
outer|paragraph-before|relative judging noun|	none -17
outer|paragraph-before|relative other name|	none -8
outer|paragraph-before|relative other noun|	apposition other -14	direct other -8	none -15
outer|paragraph-before|relative other organisation|	none -11
outer|paragraph-before|relative saying noun|	apposition saying -9	none -9
outer|paragraph-before|shared judging noun|	none -10
outer|paragraph-before|shared judging person|	none -11
outer|paragraph-before|shared judging pronoun|	none -6
outer|paragraph-before|shared other name|	none -16
outer|paragraph-before|shared other noun|	none -15
outer|paragraph-before|shared other organisation|	none 6
outer|paragraph-before|shared other person|	none -9
outer|paragraph-before|shared other pronoun|	none -14
outer|paragraph-before|shared saying name|	none -8
outer|paragraph-before|shared saying noun|	none -7
outer|paragraph-before|shared saying organisation|	none -16
outer|paragraph-before|shared saying person|	direct other -13	none -10
outer|paragraph-before|shared saying pronoun|	none -16
outer|paragraph-before|shared thinking noun|	none -11
outer|quote-then-speaker|apposed judging noun|	none -18
outer|quote-then-speaker|apposed judging person|	none 10
outer|quote-then-speaker|apposed other organisation|	none -9
outer|quote-then-speaker|apposed other person|	none 21
outer|quote-then-speaker|apposed saying noun|	direct other -14
outer|quote-then-speaker|apposed saying organisation|	none -10
outer|quote-then-speaker|apposed saying person|	direct other -15	none 19
outer|quote-then-speaker|apposed saying place|	none -23
outer|quote-then-speaker|apposed thinking noun|	none -6
outer|quote-then-speaker|apposition judging noun|	none -12
outer|quote-then-speaker|apposition other noun|	none -12
outer|quote-then-speaker|apposition saying noun|	direct other 8	none -24
outer|quote-then-speaker|apposition saying organisation|	none -17
outer|quote-then-speaker|apposition saying person|	direct other -11	none 6
outer|quote-then-speaker|apposition saying place|	none -15
outer|quote-then-speaker|direct judging noun|	none -21
outer|quote-then-speaker|direct judging organisation|	none -14
outer|quote-then-speaker|direct judging pronoun|	none -6
outer|quote-then-speaker|direct other name|	none -8
outer|quote-then-speaker|direct other noun|	direct other -10	direct saying -11
outer|quote-then-speaker|direct other organisation|	none -20
outer|quote-then-speaker|direct other person|	none -16
outer|quote-then-speaker|direct other place|	none -16
outer|quote-then-speaker|direct other pronoun|	direct other -14	none -13
outer|quote-then-speaker|direct saying name|	none 12
outer|quote-then-speaker|direct saying noun|	direct other -7	direct saying -7	none -6	shared saying -10
outer|quote-then-speaker|direct saying person|	direct judging 13	direct saying 15	direct thinking 13	none 28	shared saying 16
outer|quote-then-speaker|direct saying pronoun|	direct other 17	direct saying 13	none 31	shared other 16
outer|quote-then-speaker|direct thinking pronoun|	none -14
outer|quote-then-speaker|passive other noun|	none -12
outer|quote-then-speaker|passive other organisation|	none -14
outer|quote-then-speaker|relative judging noun|	none -12
outer|quote-then-speaker|relative other name|	none -18
outer|quote-then-speaker|relative other noun|	none -27
outer|quote-then-speaker|relative other person|	apposition saying 14	none 15
outer|quote-then-speaker|relative saying noun|	none -22
outer|quote-then-speaker|shared judging noun|	none -9
outer|quote-then-speaker|shared judging person|	none 12
outer|quote-then-speaker|shared judging pronoun|	none -6
outer|quote-then-speaker|shared other noun|	direct saying -10
outer|quote-then-speaker|shared other pronoun|	none -17
outer|quote-then-speaker|shared saying name|	direct other -6
outer|quote-then-speaker|shared saying noun|	direct other -15	none -16	shared saying 9
outer|quote-then-speaker|shared saying organisation|	direct other 8	none -6
outer|quote-then-speaker|shared saying pronoun|	direct saying 7	none -6
outer|quote-then-speaker|shared thinking noun|	none 8
outer|quote-then-speaker|shared thinking pronoun|	none -16
outer|quote-then-verb|inverted judging person|	none 31
outer|quote-then-verb|inverted other noun|	none 9
outer|quote-then-verb|inverted other organisation|	none 19
outer|quote-then-verb|inverted other person|	none 41
outer|quote-then-verb|inverted other place|	none -11
outer|quote-then-verb|inverted saying noun|	none 9
outer|quote-then-verb|inverted saying organisation|	none -22
outer|quote-then-verb|inverted saying person|	inverted saying 20	none 11
outer|quote-then-verb|inverted saying place|	none 19
outer|quote-then-verb|inverted saying pronoun|	none 17
outer|sentence-after|according other noun|	none -14
outer|sentence-after|apposed judging noun|	none -14
outer|sentence-after|apposed other name|	none -23
outer|sentence-after|apposed other noun|	none 6
outer|sentence-after|apposed saying name|	none -16
outer|sentence-after|apposed saying noun|	none -22
outer|sentence-after|apposed saying person|	none -7
outer|sentence-after|apposition judging noun|	none -10
outer|sentence-after|apposition judging person|	none -14
outer|sentence-after|apposition other person|	none -17
outer|sentence-after|apposition saying noun|	none -29
outer|sentence-after|apposition saying person|	none -18
outer|sentence-after|direct other noun|	direct judging -17	direct other -22	direct saying -15	none -17	shared saying -16
outer|sentence-after|direct other organisation|	none -24
outer|sentence-after|direct other person|	none 6
outer|sentence-after|direct other place|	none -7
outer|sentence-after|direct other pronoun|	direct saying -13	none -35
outer|sentence-after|direct saying name|	direct other -14	none -32
outer|sentence-after|direct saying noun|	direct other -24	direct saying -15
outer|sentence-after|direct saying organisation|	direct other -13	none -18
outer|sentence-after|direct saying person|	direct other -24	none -10
outer|sentence-after|direct saying pronoun|	apposition other 11	direct other 23	direct saying -7	none 6	shared saying 14
outer|sentence-after|direct thinking pronoun|	none -12
outer|sentence-after|inverted judging noun|	none -21
outer|sentence-after|inverted saying name|	none -21
outer|sentence-after|inverted saying noun|	direct other -18
outer|sentence-after|inverted saying organisation|	none -11
outer|sentence-after|inverted saying person|	none 13
outer|sentence-after|shared saying noun|	none -21
outer|sentence-before|according other name|	none -17
outer|sentence-before|according other noun|	according other -17	apposed other -20	apposed saying -14	apposition other -23	apposition saying -13	direct other 12
outer|sentence-before|according other organisation|	direct other -15	none -35
outer|sentence-before|according other person|	according other 11	apposition other -18	none -13
outer|sentence-before|according other place|	according other -8
outer|sentence-before|according other pronoun|	direct other -24	none -12
outer|sentence-before|apposed judging name|	none -24
outer|sentence-before|apposed judging noun|	none -22
outer|sentence-before|apposed judging organisation|	none -19
outer|sentence-before|apposed judging person|	none -9
outer|sentence-before|apposed judging place|	none -7
outer|sentence-before|apposed other name|	direct other -15	none -32
outer|sentence-before|apposed other noun|	according other -12	apposition other -14	apposition saying -13	direct other -19	direct saying -18	none -55	relative other -10
outer|sentence-before|apposed other organisation|	direct other -9
outer|sentence-before|apposed other person|	apposition saying -11	direct other -17	direct saying -18	none -7
outer|sentence-before|apposed other place|	according other -8	none -23
outer|sentence-before|apposed saying name|	direct other -17	none -41
outer|sentence-before|apposed saying noun|	according other -18	apposition other -20	apposition saying -16	direct judging -13	direct saying -24	none -24	relative other -11
outer|sentence-before|apposed saying organisation|	direct other -16	none -40
outer|sentence-before|apposed saying person|	direct judging -22	none 6
outer|sentence-before|apposed saying place|	direct other -10	none -20
outer|sentence-before|apposed saying pronoun|	none -8
outer|sentence-before|apposed thinking name|	none -14
outer|sentence-before|apposed thinking noun|	direct saying -9
outer|sentence-before|apposed thinking organisation|	none -10
outer|sentence-before|apposed thinking person|	direct other -10	none -19
outer|sentence-before|apposed thinking place|	none -10
outer|sentence-before|apposition judging name|	none 9
outer|sentence-before|apposition judging noun|	direct other -10	none -33
outer|sentence-before|apposition judging organisation|	none -24
outer|sentence-before|apposition judging place|	none -8
outer|sentence-before|apposition other name|	none -8
outer|sentence-before|apposition other noun|	according other -14	apposition other -20	direct judging -13	direct other -16	direct saying -19	none -24
outer|sentence-before|apposition other organisation|	none -20
outer|sentence-before|apposition other person|	according other 12	direct other -18	direct saying -15	inverted saying -15	none 15
outer|sentence-before|apposition other place|	none -14
outer|sentence-before|apposition saying name|	direct other -12	none -24
outer|sentence-before|apposition saying noun|	according other -16	apposition other -18	apposition saying 9	direct judging -15	direct other -33	direct thinking -13	inverted saying -14	none -60
outer|sentence-before|apposition saying organisation|	none -20
outer|sentence-before|apposition saying person|	according other 13	apposition saying -17	direct judging 11	direct other -7	direct saying -8	none 16
outer|sentence-before|apposition saying place|	none -24
outer|sentence-before|apposition thinking name|	none -14
outer|sentence-before|apposition thinking noun|	direct other -8	none -25
outer|sentence-before|apposition thinking organisation|	none -15
outer|sentence-before|direct judging name|	none -17
outer|sentence-before|direct judging noun|	apposition other -11	direct other -17	direct saying -15	inverted saying -13
outer|sentence-before|direct judging organisation|	direct other -15
outer|sentence-before|direct judging person|	none -31
outer|sentence-before|direct judging place|	none -17
outer|sentence-before|direct judging pronoun|	direct other -16	none -15
outer|sentence-before|direct other name|	according other 9	apposition saying -14	direct judging -12	direct other -28	direct saying -27	inverted saying -28	none -9	relative other -17
outer|sentence-before|direct other noun|	according other -14	apposed other -16	apposed saying -21	apposition other -19	apposition saying -31	direct thinking -18	inverted saying -29	none -9	relative other -30
outer|sentence-before|direct other organisation|	according other -18	direct saying -21
outer|sentence-before|direct other person|	according other 6	direct judging -15	direct other -8	direct saying -24	direct thinking -21	relative other -12
outer|sentence-before|direct other place|	according other -10	none -29
outer|sentence-before|direct other pronoun|	according other -21	apposition other -22	apposition saying -25	direct judging -14	direct other -14	direct saying -30	direct thinking -14	inverted saying -17	none -39	relative other -19
outer|sentence-before|direct saying name|	according other -11	direct other 23	direct saying -21	inverted saying -17	none -22
outer|sentence-before|direct saying noun|	according other -18	apposed saying -11	apposition saying -16	direct judging 7	direct saying -13	direct thinking -19	inverted judging -13	none -7
outer|sentence-before|direct saying organisation|	apposition other -13	direct other 12	direct saying -20
outer|sentence-before|direct saying person|	according other -14	apposition other -21	direct judging -6	direct other -17	direct saying -19	direct thinking -20	none -7
outer|sentence-before|direct saying place|	none -24
outer|sentence-before|direct saying pronoun|	direct saying -22	inverted saying 14	none 14	relative other -12
outer|sentence-before|direct thinking name|	direct other -13
outer|sentence-before|direct thinking organisation|	none -23
outer|sentence-before|direct thinking person|	none -18
outer|sentence-before|direct thinking place|	none -16
outer|sentence-before|direct thinking pronoun|	direct other -13	none -15
outer|sentence-before|inverted judging name|	none -28
outer|sentence-before|inverted judging noun|	direct other -18	inverted saying -12	none -41
outer|sentence-before|inverted judging person|	none 10
outer|sentence-before|inverted judging place|	none -14
outer|sentence-before|inverted judging pronoun|	none 7
outer|sentence-before|inverted other noun|	none -9
outer|sentence-before|inverted other person|	none -18
outer|sentence-before|inverted other pronoun|	none 12
outer|sentence-before|inverted saying name|	direct other -14	none -8
outer|sentence-before|inverted saying noun|	according other -27	direct judging -14	direct other -21	direct saying -15	direct thinking -12	inverted saying 8	none -24	relative other -11
outer|sentence-before|inverted saying organisation|	none -12
outer|sentence-before|inverted saying person|	according other -15	apposition other -7	direct saying 15	none -9	relative other 6
outer|sentence-before|inverted saying place|	none -6
outer|sentence-before|inverted saying pronoun|	direct other -26	direct saying -12	none 26
outer|sentence-before|passive judging noun|	none -10
outer|sentence-before|passive other noun|	none -14
outer|sentence-before|passive other organisation|	none -12
outer|sentence-before|passive other person|	none -13
outer|sentence-before|passive saying noun|	direct saying -10	none -22
outer|sentence-before|passive saying person|	none -12
outer|sentence-before|relative judging noun|	none -15
outer|sentence-before|relative other name|	none -21
outer|sentence-before|relative other noun|	according other -16	apposition saying 9	direct saying -25	none -14
outer|sentence-before|relative other organisation|	apposition judging -12	none 6
outer|sentence-before|relative other person|	apposition judging -15	apposition saying 9	direct other -27	none -16
outer|sentence-before|relative saying noun|	direct other 6	none -25
outer|sentence-before|relative saying organisation|	none -16
outer|sentence-before|relative saying person|	apposition saying -23
outer|sentence-before|relative thinking noun|	none -13
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	direct judging 6	direct saying -13	none -16
outer|speaker-then-quote|apposed judging organisation|	none 10	relative other 13
outer|speaker-then-quote|apposed judging person|	none 18	relative judging 14	relative other -7
outer|speaker-then-quote|apposed judging place|	none 10
outer|speaker-then-quote|apposed other name|	none -12
outer|speaker-then-quote|apposed other noun|	apposed saying -10	apposition saying -18	direct saying -19	direct thinking -14	none -14	shared saying -16
outer|speaker-then-quote|apposed other organisation|	apposed saying 8	direct saying -14	none -6
outer|speaker-then-quote|apposed other person|	apposed saying -10	none 28
outer|speaker-then-quote|apposed saying name|	direct other -7
outer|speaker-then-quote|apposed saying noun|	apposed judging -16	apposed thinking -22	apposition saying 19	direct judging -13	direct other -15	direct saying -11	direct thinking -16	none -23	passive saying -9	relative other -9	relative saying 8	shared judging -15
outer|speaker-then-quote|apposed saying organisation|	none 13
outer|speaker-then-quote|apposed saying person|	apposed judging 15	apposed other 18	apposed saying 9	apposition saying 17	direct other 16	none 7	relative other 13	relative saying 7
outer|speaker-then-quote|apposed saying place|	none -28
outer|speaker-then-quote|apposed saying pronoun|	none 10
outer|speaker-then-quote|apposed thinking noun|	none -9
outer|speaker-then-quote|apposed thinking organisation|	none 6
outer|speaker-then-quote|apposed thinking person|	none 17
outer|speaker-then-quote|apposition judging name|	none -8
outer|speaker-then-quote|apposition judging noun|	direct other -20	direct saying -14	none -14	relative other -19	shared judging -13
outer|speaker-then-quote|apposition judging organisation|	none -11
outer|speaker-then-quote|apposition judging person|	none 16
outer|speaker-then-quote|apposition other name|	none -14
outer|speaker-then-quote|apposition other noun|	apposed saying -17	apposition saying 10	direct judging -8	direct other -14	direct saying -15	none -38	relative other -10	shared saying -8
outer|speaker-then-quote|apposition other organisation|	none -9
outer|speaker-then-quote|apposition other person|	none 17
outer|speaker-then-quote|apposition other place|	none -15
outer|speaker-then-quote|apposition other pronoun|	none -12
outer|speaker-then-quote|apposition saying name|	none -17
outer|speaker-then-quote|apposition saying noun|	apposed other -11	apposed saying -14	apposition saying -24	direct judging -15	direct other -25	none -48	passive saying -12	relative judging -10	relative other -20	relative saying -14	shared saying -17
outer|speaker-then-quote|apposition saying person|	direct saying 14	none 40
outer|speaker-then-quote|apposition saying place|	none -20
outer|speaker-then-quote|apposition saying pronoun|	none -18
outer|speaker-then-quote|apposition thinking person|	none 19
outer|speaker-then-quote|direct judging name|	none -11
outer|speaker-then-quote|direct judging noun|	direct judging 15	direct other 18	direct thinking -15	none 10	shared saying 15
outer|speaker-then-quote|direct judging person|	direct other 13	none 14
outer|speaker-then-quote|direct judging place|	direct other 7	none 16
outer|speaker-then-quote|direct judging pronoun|	direct other -20	direct thinking 11	none -18	shared saying -19
outer|speaker-then-quote|direct other name|	apposed saying -17	direct other -20	direct saying -24	none -14	shared saying -8
outer|speaker-then-quote|direct other noun|	apposed saying -22	apposition saying -26	direct judging -15	direct other -28	direct saying -11	none 19	relative saying -18	shared other -21	shared saying -28
outer|speaker-then-quote|direct other organisation|	apposed saying -14	direct saying -22	none -13
outer|speaker-then-quote|direct other person|	direct saying -6
outer|speaker-then-quote|direct other place|	apposed saying -16	direct saying -24	none 9
outer|speaker-then-quote|direct other pronoun|	apposed saying -13	direct other -7	direct saying -32	none -38	passive saying -7	relative saying -14	shared saying -16
outer|speaker-then-quote|direct saying name|	direct other 11
outer|speaker-then-quote|direct saying noun|	apposed saying -18	direct judging 11	direct other -7	direct saying 21	direct thinking 20	none 9	passive saying 11	relative other -18	shared saying 15
outer|speaker-then-quote|direct saying organisation|	direct judging 19	direct other 17	direct saying 21	passive saying -13
outer|speaker-then-quote|direct saying person|	apposed saying 15	direct judging 16	direct saying 7	none -13
outer|speaker-then-quote|direct saying pronoun|	direct saying -12	direct thinking 14	none 10	shared saying 7
outer|speaker-then-quote|direct thinking name|	none 14
outer|speaker-then-quote|direct thinking noun|	apposed saying -12	direct saying -9	shared saying -16
outer|speaker-then-quote|direct thinking person|	none 20
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -17	direct saying -34	none -19	passive saying -14	shared saying -16
outer|speaker-then-quote|passive other noun|	none -15
outer|speaker-then-quote|passive other organisation|	none -12
outer|speaker-then-quote|passive other person|	none 12
outer|speaker-then-quote|passive saying organisation|	none -9
outer|speaker-then-quote|relative judging noun|	apposed saying -17	none -9
outer|speaker-then-quote|relative judging person|	none 21
outer|speaker-then-quote|relative other noun|	apposed saying -13	none 6	shared saying 9
outer|speaker-then-quote|relative other organisation|	none 10
outer|speaker-then-quote|relative other person|	none -12
outer|speaker-then-quote|relative saying noun|	apposed saying -15	direct other 7	none 17
outer|speaker-then-quote|relative saying organisation|	none 20
outer|speaker-then-quote|relative saying person|	direct other -13	none 11
outer|speaker-then-quote|relative thinking noun|	none 16
outer|speaker-then-quote|shared judging noun|	direct other -11	direct saying -14	none -10
outer|speaker-then-quote|shared judging organisation|	direct saying 11	relative other 8
outer|speaker-then-quote|shared judging person|	direct judging -12	none 27	relative other -15
outer|speaker-then-quote|shared judging pronoun|	direct judging -12	direct other -10	direct saying -14
outer|speaker-then-quote|shared other noun|	apposed saying -9	direct judging -7	direct other -10	direct saying -11	relative other -6	shared saying -13
outer|speaker-then-quote|shared other organisation|	none -11
outer|speaker-then-quote|shared other person|	apposed saying 18	direct other 15	none 11
outer|speaker-then-quote|shared other pronoun|	apposed saying -10	direct other -12	direct saying -20	none -10
outer|speaker-then-quote|shared saying name|	apposed saying -11	direct saying -13
outer|speaker-then-quote|shared saying noun|	apposed judging -30	apposed saying -12	apposed thinking -19	apposition saying 14	direct judging -19	direct other -14	direct saying 6	none -30	passive other 10	relative other -10	shared saying -19
outer|speaker-then-quote|shared saying organisation|	direct judging 14	direct other 11
outer|speaker-then-quote|shared saying person|	apposed judging 20	apposed thinking 8	apposition saying 16	direct judging 8	direct thinking -9	none 19	relative saying 16
outer|speaker-then-quote|shared saying place|	apposed other -13
outer|speaker-then-quote|shared saying pronoun|	direct other -7	direct saying -11	direct thinking -16	none -11	shared saying -8
outer|verb-then-speaker|inverted judging name|	none -25
outer|verb-then-speaker|inverted judging noun|	inverted saying -17	none -15
outer|verb-then-speaker|inverted judging organisation|	none -19
outer|verb-then-speaker|inverted judging person|	none -18
outer|verb-then-speaker|inverted judging place|	none -13
outer|verb-then-speaker|inverted judging pronoun|	none 9
outer|verb-then-speaker|inverted saying name|	none 19
outer|verb-then-speaker|inverted saying noun|	inverted judging -17	inverted saying -25	none -10
outer|verb-then-speaker|inverted saying organisation|	none -20
outer|verb-then-speaker|inverted saying person|	none 22
outer|verb-then-speaker|inverted saying place|	none -23
outer|verb-then-speaker|inverted saying pronoun|	none 19
own|false|according-to|	name 11	noun -7	person 23	place -13	pronoun 30
own|false|actor-nearby|	name -40	organisation -15	place -27
own|false|colon|	name -21	noun -16	organisation 22	person 15	place -7
own|false|interview|	person -16
own|false|	name -13	noun -7	person 17	place -45
own|false|named-before|	name -30	organisation -33	person 16	place -34
own|false|named-nearby|	name -28	organisation 12	person 22	place -29	pronoun -17
own|false|paragraph-before|	name -20	noun -20	organisation 13	person 10	place -10	pronoun -20
own|false|possessor|	noun -14
own|false|quote-then-speaker|	noun -26	organisation -7	person -9	place -12	pronoun 6
own|false|quote-then-verb|	name 18	noun 10	organisation -15	pronoun 12
own|false|sentence-after|	name -14	noun -6	organisation -19	person -17	pronoun -12
own|false|sentence-before|	name -11	noun -7	person -11	place -16
own|false|signature|	person 12
own|false|speaker-then-quote|	name -7	person 15	pronoun -6
own|false|topic-after|	name -11	organisation -14	person -13
own|false|topic|	noun -7	organisation 12	place -24	pronoun -24
own|false|verb-then-speaker|	name 14	organisation -15	person 19	place -18	pronoun 20
own|true|according-to|	person 7
own|true|actor-nearby|	name -32	organisation -50	person 6	place -14
own|true|colon|	name -8	noun -16	person 18	place -12	pronoun 9
own|true|interview|	person 6
own|true|	name -7	noun -14	organisation -55	person 30	place -31	pronoun 22
own|true|named-before|	name -19	organisation -17	person 13	place -47	pronoun -20
own|true|named-nearby|	organisation -33	person 43	place -23	pronoun 19
own|true|paragraph-before|	noun -13	organisation -38	person -13	place -21	pronoun -7
own|true|possessor|	pronoun -22
own|true|quote-then-speaker|	name -8	noun -22	person 12	pronoun 7
own|true|quote-then-verb|	organisation -7	person 33	place 16	pronoun 13
own|true|sentence-after|	name -13	noun -16	organisation -18	person -18	place -6	pronoun 15
own|true|sentence-before|	noun -22	organisation -14	place -23	pronoun 17
own|true|speaker-then-quote|	name 7	person 21	place -18
own|true|topic-after|	name -15	noun -12	person -17
own|true|topic|	name -17	noun -7	organisation -34	person -13	place -14
own|true|verb-then-speaker|	person 8	pronoun 28
phrase|according-to|name|	false 16
phrase|according-to|pronoun|	false 25
phrase|actor-nearby|name|	false -7
phrase|colon|name|	false 10	true 12
phrase|colon|noun|	false -20	true -7
phrase|colon|pronoun|	false 14
phrase|interview|name|	false -11
phrase|named-before|name|	false -9
phrase|named-before|pronoun|	false -27
phrase|named-nearby|name|	false 9
phrase|named-nearby|pronoun|	false -22
phrase|name|	false 6	true 13
phrase|noun|	false -10	true 6
phrase|paragraph-before|name|	false -6
phrase|paragraph-before|noun|	false -24	true -16
phrase|paragraph-before|pronoun|	false -29
phrase|possessor|name|	false -16
phrase|possessor|noun|	false 6
phrase|possessor|pronoun|	false -11
phrase|quote-then-speaker|name|	false 12	true 19
phrase|quote-then-speaker|noun|	false -17
phrase|quote-then-speaker|pronoun|	false 23
phrase|quote-then-verb|name|	false -6	true 11
phrase|quote-then-verb|noun|	true 12
phrase|quote-then-verb|pronoun|	false 17
phrase|sentence-after|name|	false -19
phrase|sentence-after|noun|	false -9
phrase|sentence-after|pronoun|	false 27
phrase|sentence-before|noun|	true -7
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 20	true 6
phrase|speaker-then-quote|noun|	true 10
phrase|speaker-then-quote|pronoun|	false -26
phrase|topic-after|name|	false -25	true -10
phrase|topic-after|noun|	true -11
phrase|topic|name|	false -7	true 11
phrase|topic|noun|	true -19
phrase|topic|pronoun|	false -17
phrase|transcript|name|	false 17
phrase|verb-then-speaker|name|	false 7	true -6
phrase|verb-then-speaker|noun|	false -21	true 10
phrase|verb-then-speaker|pronoun|	false 23
pronoun|according-to|	ela 16	ele 16	elle 12	er 11	hem 11	het -7	lui 14
pronoun|named-before|	celle-ci 10	ele 12	ella 9	elle -17	elles -10	er -6	es -20	he -13	het -33	i -18	il -6	ils -17	it -35	lei 9	man -19	nous -14	on -27	she -22	sie -18	they -21	usted -13	we -8	ze 9	zij -8	él -9
pronoun|named-nearby|	celui-ci 13	ela 12	ele 14	er 15	es -41	he -10	het -38	hij 19	i -22	il 10	it -61	lei 7	man -42	nous -16	on -33	sie 17	they -26	zij 20	él 10
pronoun|paragraph-before|	ella 16	elle -14	er -23	he -15	het -10	hij -15	i -9	il -10	it -15	lui -9	on -18	she -27	sie -22	they -17	ze -15	zij -12	él -9
pronoun|possessor|	his -19	its -17	leur -12	their -18
pronoun|quote-then-speaker|	elle 16	er -7	he 28	hij -8	i -19	il 34	it -27	man -13	on -18	she 42
pronoun|quote-then-verb|	celle-ci 19	ela 28	ele 33	elle 7	er 29	es -26	het -21	hij 12	il 22	lei 18	sie 25	ze 8	zij 22	él 24
pronoun|sentence-after|	er 9	he 26	i -22	man -15	on -12	she 12	sie -22
pronoun|sentence-before|	ela 17	ele -12	elle 11	er 12	es -27	he -18	hem -14	het -27	hij 10	i -28	il -10	ils -15	it -45	lui -17	man -24	on -34	they -26	we -10	ze 9	él -21
pronoun|speaker-then-quote|	celle-ci -7	celui-ci 17	ela 17	ele 13	ella 23	elle -6	er 6	es -11	hem 6	i -14	il -6	it -50	lei 14	man -32	on -27	she -7	ze 17	zij 17	él 13
pronoun|topic|	celui-ci 17	ele 17	ella 30	elle -16	elles -12	er -35	es -27	het -36	hij -13	il -26	ils -23	lei 22	lui 22	man -48	nous -12	on -40	ze -18	él -14
pronoun|verb-then-speaker|	elle 11	er 24	es -30	he -8	het -36	hij 30	il 27	it -24	lei 11	she -22	sie 9	ze 22
says|according-to|	never 11	too 17
says|actor-nearby|	often -6	too -15
says|colon|	never 7	too 29
says|interview|	never -11
says|named-before|	often 13	too -10
says|named-nearby|	often -12	too 6
says|	never 9
says|paragraph-before|	too -22
says|possessor|	never -12	too -11
says|quote-then-speaker|	never 14	often 12
says|sentence-after|	never -16	too -12
says|sentence-before|	often 8	too 7
says|signature|	never 14
says|speaker-then-quote|	never 16	often 10	too 13
says|topic-after|	never -22	too -17
says|topic|	never 6	often 9	too -23
says|transcript|	never 17
says|verb-then-speaker|	too 13
size|according-to|1|	according -7
size|according-to|3|	according 9
size|according-to|4-5|	according 21
size|actor-nearby|1|	naked -15
size|actor-nearby|2|	naked -30
size|actor-nearby|3|	naked -15
size|actor-nearby|6-9|	naked -9
size|colon|10+|	saying -11
size|colon|2|	naked -15
size|colon|3|	naked -6
size|colon|4-5|	naked -17
size|colon|6-9|	saying 9
size|interview|10+|	naked 7
size|interview|3|	naked -6
size|interview|6-9|	naked -14
size|named-before|10+|	naked -9
size|named-before|1|	naked -7
size|named-before|4-5|	naked -17
size|named-before|6-9|	naked -14
size|named-nearby|1|	naked 8
size|named-nearby|3|	naked -9
size|named-nearby|4-5|	naked -14
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	according -15	other -12	saying -14	thinking -23
size|paragraph-before|1|	other -16	saying -21
size|paragraph-before|2|	other -26	saying -15
size|paragraph-before|3|	judging -6	other -11	saying -31	thinking -8
size|paragraph-before|4-5|	according -12	other 6	saying -14
size|paragraph-before|6-9|	according -12	judging -8	other -37	saying -17	thinking -20
size|possessor|10+|	naked -12
size|possessor|1|	naked -25
size|possessor|2|	naked -25
size|possessor|6-9|	naked -6
size|quote-then-speaker|10+|	judging -16	saying 11	thinking -11
size|quote-then-speaker|1|	judging -25	other -11	thinking -7
size|quote-then-speaker|2|	judging -8	other -8
size|quote-then-speaker|3|	judging 9	other -24	saying -14
size|quote-then-speaker|4-5|	other 8	saying 12	thinking 7
size|quote-then-speaker|6-9|	judging 9	other -6	thinking -7
size|quote-then-verb|10+|	saying 10
size|quote-then-verb|1|	judging 7	other -8
size|quote-then-verb|2|	judging 10	saying -14
size|quote-then-verb|3|	judging -6	saying 12
size|quote-then-verb|4-5|	other 22	saying -6
size|quote-then-verb|6-9|	other 9	saying 20
size|sentence-after|10+|	saying 15	thinking -16
size|sentence-after|2|	judging -18	thinking -15
size|sentence-after|3|	judging -25	other -18	saying -8
size|sentence-after|4-5|	judging -7	other -12	saying -14	thinking 13
size|sentence-after|6-9|	other -24	thinking -15
size|sentence-before|10+|	according 27	judging -26	other -8	saying 6	thinking -9
size|sentence-before|1|	according -6	judging -13	saying -25	thinking -28
size|sentence-before|2|	according -27	other -7	saying -12	thinking -31
size|sentence-before|3|	according -25	judging -7	other -17	saying -17
size|sentence-before|4-5|	according -19	judging -30	other -15
size|sentence-before|6-9|	according -9	judging -11	other -7	thinking -28
size|signature|10+|	naked 12
size|signature|4-5|	naked -7
size|signature|6-9|	naked 13
size|speaker-then-quote|10+|	other -7	saying 8	thinking 7
size|speaker-then-quote|1|	other -9	saying -15	thinking -19
size|speaker-then-quote|2|	other -35	saying 7	thinking -21
size|speaker-then-quote|3|	saying 27
size|speaker-then-quote|4-5|	judging 16	saying -11
size|speaker-then-quote|6-9|	judging -6	other -17	thinking 6
size|topic-after|10+|	naked -6
size|topic-after|4-5|	naked -15
size|topic-after|6-9|	naked -19
size|topic|10+|	naked -9
size|topic|1|	naked -10
size|transcript|6-9|	naked 14
size|verb-then-speaker|10+|	judging -21	saying -12
size|verb-then-speaker|1|	judging -8
size|verb-then-speaker|2|	judging -34	saying -16
size|verb-then-speaker|3|	judging -28
size|verb-then-speaker|4-5|	judging -15
size|verb-then-speaker|6-9|	saying 15
starts|according-to|false|	according 16
starts|actor-nearby|false|	naked -12
starts|actor-nearby|true|	naked 9
starts|colon|false|	apposition -6	naked -19
starts|colon|true|	direct 8	naked 13
starts|interview|false|	naked -17
starts|interview|true|	naked 13
starts|named-before|false|	naked -14
starts|named-before|true|	naked -8
starts|named-nearby|true|	naked -12
starts|paragraph-before|false|	according -19	apposed -8	direct -20	inverted -30	passive -16	relative -28	shared -18
starts|paragraph-before|true|	apposed -17	apposition -20	relative -12	shared -9
starts|possessor|false|	naked -8
starts|quote-then-speaker|false|	direct 16	relative -9	shared -14
starts|quote-then-speaker|true|	shared -7
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according -7	apposed -8	apposition -34	direct -12	inverted 12	passive -16	relative -18
starts|sentence-after|true|	apposed -13	apposition -20	direct 12
starts|sentence-before|false|	according 8	apposed -64	apposition -7	passive -37
starts|sentence-before|true|	relative 10
starts|signature|false|	naked 14
starts|speaker-then-quote|false|	apposed -25	apposition -23	direct 13	passive 13	shared -36
starts|speaker-then-quote|true|	apposition -32	direct 12	relative 26	shared -7
starts|topic-after|false|	naked -12
starts|topic-after|true|	naked -12
starts|topic|false|	naked -30
starts|transcript|true|	naked 17
subject|according-to|elided|1|	pronoun -9
subject|according-to|	none 20
subject|according-to|none|	0 19	1 9
subject|according-to|none|13-25|	name 24
subject|according-to|none|1|	name 15	noun 17	pronoun 17
subject|according-to|none|2|	name 31	noun -12
subject|according-to|none|3|	noun 6	pronoun 19
subject|according-to|none|4-6|	name 18	noun -18	pronoun 12
subject|according-to|none|7-12|	noun -10	pronoun 18
subject|according-to|own|0|	noun -17
subject|according-to|own|13-25|	name -9
subject|according-to|own|1|	name 14	noun -20
subject|according-to|own|7-12|	name -20	noun -16
subject|actor-nearby|elided|	0 16	1 -6	2 -38
subject|actor-nearby|elided|1|	name -35
subject|actor-nearby|elided|26+|	name -16
subject|actor-nearby|elided|2|	name 16
subject|actor-nearby|elided|3|	name -20
subject|actor-nearby|	none -8
subject|actor-nearby|none|	0 8	1 -10	2 -29
subject|actor-nearby|none|0|	name -7
subject|actor-nearby|none|26+|	name -26
subject|actor-nearby|own|	0 11	1 -19	2 -29
subject|actor-nearby|own|0|	name -25
subject|actor-nearby|own|13-25|	name -16
subject|actor-nearby|own|1|	name 28
subject|actor-nearby|own|26+|	name -41
subject|actor-nearby|own|2|	name 12
subject|actor-nearby|own|7-12|	name -6
subject|colon|none|	1 -14
subject|colon|none|1|	name 21	noun -16
subject|colon|none|26+|	name -9	noun -7
subject|colon|none|7-12|	name 13
subject|colon|	own -33
subject|colon|own|	0 -32
subject|colon|own|1|	noun -44
subject|interview|	none -10
subject|interview|none|	0 -10
subject|interview|none|26+|	name -10
subject|named-before|	elided 27	own -21
subject|named-before|elided|	0 35	1 -13
subject|named-before|elided|13-25|	name 11	pronoun 8
subject|named-before|elided|1|	name -14
subject|named-before|elided|26+|	pronoun -8
subject|named-before|elided|3|	name -10
subject|named-before|elided|4-6|	name 29	pronoun -19
subject|named-before|elided|7-12|	name 42
subject|named-before|none|	1 -8
subject|named-before|none|13-25|	name 21
subject|named-before|none|1|	name -9	pronoun 10
subject|named-before|none|26+|	pronoun -23
subject|named-before|none|2|	name -15	pronoun -8
subject|named-before|none|3|	pronoun -13
subject|named-before|none|4-6|	name -9
subject|named-before|own|	0 -16	1 -19
subject|named-before|own|13-25|	name -29	pronoun -37
subject|named-before|own|1|	name 23
subject|named-before|own|26+|	name -25	pronoun -23
subject|named-before|own|3|	name -10	pronoun -25
subject|named-before|own|4-6|	name -20	pronoun -41
subject|named-before|own|7-12|	name -42	pronoun -37
subject|named-nearby|	elided -7	own 9
subject|named-nearby|elided|0|	name -14
subject|named-nearby|elided|	1 -20	2 -6
subject|named-nearby|elided|13-25|	name -11
subject|named-nearby|elided|1|	name -7
subject|named-nearby|elided|2|	name 14	pronoun -16
subject|named-nearby|elided|3|	name -16	pronoun 14
subject|named-nearby|none|	0 -7	1 16
subject|named-nearby|none|0|	name -15	pronoun -20
subject|named-nearby|none|13-25|	name 6	pronoun -6
subject|named-nearby|none|1|	name -6
subject|named-nearby|none|26+|	name -10
subject|named-nearby|none|2|	name -6
subject|named-nearby|none|3|	name 9
subject|named-nearby|none|4-6|	name 19
subject|named-nearby|none|7-12|	pronoun -22
subject|named-nearby|own|	0 18	1 -19	2 -13
subject|named-nearby|own|0|	name -26
subject|named-nearby|own|13-25|	name -23	pronoun -10
subject|named-nearby|own|1|	pronoun -23
subject|named-nearby|own|26+|	name -25
subject|named-nearby|own|2|	name 16	pronoun 15
subject|named-nearby|own|3|	name 17
subject|named-nearby|own|4-6|	name 9	pronoun -14
subject|named-nearby|own|7-12|	pronoun 13
subject|paragraph-before|	elided -22	none -7
subject|paragraph-before|elided|	0 -20	1 -7	2 -10
subject|paragraph-before|elided|26+|	name -9	noun -22
subject|paragraph-before|none|	1 -15	2 -19
subject|paragraph-before|none|26+|	name 6	noun -10	pronoun -13
subject|paragraph-before|own|	2 -22
subject|paragraph-before|own|26+|	name 7	noun -26	pronoun -20
subject|possessor|none|1|	noun -13
subject|possessor|	own -12
subject|possessor|own|	0 -12
subject|possessor|own|1|	noun -13
subject|possessor|own|2|	pronoun -13
subject|possessor|own|7-12|	noun -14	pronoun -19
subject|quote-then-speaker|	elided -9	none -20	own -15
subject|quote-then-speaker|elided|-4|	noun -6
subject|quote-then-speaker|elided|	0 -18	1 11	2 -15
subject|quote-then-speaker|none|-12|	name 17
subject|quote-then-speaker|none|-14|	name 14
subject|quote-then-speaker|none|-5|	name 11
subject|quote-then-speaker|none|	0 -29
subject|quote-then-speaker|none|0|	noun -14
subject|quote-then-speaker|none|1|	name -17	noun -16
subject|quote-then-speaker|none|2|	noun -8
subject|quote-then-speaker|none|4-6|	noun -15
subject|quote-then-speaker|none|7-12|	name -6	noun -12
subject|quote-then-speaker|own|-10|	name -10	noun -14
subject|quote-then-speaker|own|-11|	noun 8
subject|quote-then-speaker|own|-12|	noun 7
subject|quote-then-speaker|own|-13|	name -7	noun -6
subject|quote-then-speaker|own|-14|	name -15
subject|quote-then-speaker|own|-15|	name -15	noun -11
subject|quote-then-speaker|own|-16|	name -12	noun -8
subject|quote-then-speaker|own|-3|	noun -25	pronoun -13
subject|quote-then-speaker|own|-4|	name -6	noun -18
subject|quote-then-speaker|own|-5|	name -16	noun -15
subject|quote-then-speaker|own|-6|	noun -9	pronoun 19
subject|quote-then-speaker|own|-7|	name 9
subject|quote-then-speaker|own|-8|	noun -12
subject|quote-then-speaker|own|-9|	noun 7
subject|quote-then-speaker|own|	0 -7	1 -16	2 -12
subject|quote-then-speaker|own|0|	noun -16
subject|quote-then-speaker|own|13-25|	noun -17
subject|quote-then-speaker|own|1|	noun -15
subject|quote-then-speaker|own|2|	name 17	noun -16	pronoun 18
subject|quote-then-speaker|own|3|	name 9	noun -6
subject|quote-then-speaker|own|4-6|	name -18	noun -28	pronoun -14
subject|quote-then-speaker|own|7-12|	name -9	pronoun -14
subject|quote-then-verb|	elided -6	none 19	own 8
subject|quote-then-verb|elided|	0 -6
subject|quote-then-verb|none|	0 20	1 -8
subject|quote-then-verb|none|1|	name 24	noun 14
subject|quote-then-verb|own|	0 15	1 -35
subject|quote-then-verb|own|1|	pronoun 17
subject|quote-then-verb|own|2|	name 21
subject|quote-then-verb|own|4-6|	noun -6
subject|quote-then-verb|own|7-12|	name -15	noun -10
subject|sentence-after|	elided -30	none -9
subject|sentence-after|elided|	0 -25	1 -19	2 -15
subject|sentence-after|elided|0|	name -14	noun -18
subject|sentence-after|none|	0 -13
subject|sentence-after|none|0|	name -35	noun -20
subject|sentence-after|none|13-25|	noun -12
subject|sentence-after|none|1|	pronoun 10
subject|sentence-after|none|2|	noun -28
subject|sentence-after|none|3|	noun -12
subject|sentence-after|none|4-6|	name -29	pronoun -14
subject|sentence-after|none|7-12|	name -18	noun -26	pronoun -15
subject|sentence-after|own|0|	name -14	noun -9	pronoun 13
subject|sentence-after|own|	1 -32	2 -17
subject|sentence-after|own|1|	name -14	noun -14
subject|sentence-after|own|2|	name -12	noun -13
subject|sentence-after|own|3|	name -19
subject|sentence-after|own|4-6|	name -13	noun -18
subject|sentence-after|own|7-12|	name -9	noun -12
subject|sentence-before|elided|	0 12	1 -15	2 -53
subject|sentence-before|elided|13-25|	name 9	pronoun -21
subject|sentence-before|elided|1|	name -10	noun -49
subject|sentence-before|elided|26+|	name -15	noun -17
subject|sentence-before|elided|2|	name 19
subject|sentence-before|elided|3|	name 19	noun -27	pronoun -13
subject|sentence-before|elided|4-6|	name 10	noun -14
subject|sentence-before|elided|7-12|	name 24	pronoun 20
subject|sentence-before|	none -7	own -8
subject|sentence-before|none|	0 -6	1 -26	2 6
subject|sentence-before|none|13-25|	name -8	pronoun -25
subject|sentence-before|none|1|	name 10	noun -32	pronoun 49
subject|sentence-before|none|26+|	name -28	noun -36	pronoun -18
subject|sentence-before|none|2|	name -8
subject|sentence-before|none|3|	name -6	noun -37
subject|sentence-before|none|4-6|	pronoun 8
subject|sentence-before|none|7-12|	name -9	noun -29
subject|sentence-before|own|	1 -16	2 -69
subject|sentence-before|own|13-25|	name -48	noun -22
subject|sentence-before|own|1|	name 15	noun 14	pronoun 10
subject|sentence-before|own|26+|	noun -6	pronoun -23
subject|sentence-before|own|2|	name -11	noun -51
subject|sentence-before|own|3|	name -51	noun -42	pronoun -27
subject|sentence-before|own|4-6|	name -23	noun -22	pronoun -43
subject|sentence-before|own|7-12|	name -16	noun -16	pronoun -31
subject|speaker-then-quote|elided|	0 9	1 -17	2 -9
subject|speaker-then-quote|elided|0|	pronoun -12
subject|speaker-then-quote|elided|1|	name 13	noun -16
subject|speaker-then-quote|elided|2|	noun -7
subject|speaker-then-quote|elided|3|	name 21	noun -9
subject|speaker-then-quote|elided|4-6|	noun -17
subject|speaker-then-quote|elided|7-12|	noun -14
subject|speaker-then-quote|none|	0 6	1 -8	2 -6
subject|speaker-then-quote|none|0|	name 21	noun 12
subject|speaker-then-quote|none|13-25|	name 6	noun 7
subject|speaker-then-quote|none|1|	name 9	pronoun -6
subject|speaker-then-quote|none|2|	name 15	pronoun 7
subject|speaker-then-quote|none|3|	noun -15	pronoun 6
subject|speaker-then-quote|none|4-6|	name 6	noun -15	pronoun -7
subject|speaker-then-quote|none|7-12|	name -18	noun 9
subject|speaker-then-quote|own|	0 10	1 -9	2 -7
subject|speaker-then-quote|own|0|	name 6	pronoun -15
subject|speaker-then-quote|own|13-25|	name -34	pronoun -10
subject|speaker-then-quote|own|1|	name 24	noun -9	pronoun 11
subject|speaker-then-quote|own|26+|	noun -14
subject|speaker-then-quote|own|3|	pronoun 6
subject|speaker-then-quote|own|4-6|	name 7	noun 11
subject|speaker-then-quote|own|7-12|	name -22	noun 6	pronoun 7
subject|topic-after|	none -15
subject|topic-after|none|	0 -15
subject|topic-after|none|0|	name -22
subject|topic-after|none|1|	name -7	noun -8
subject|topic-after|none|4-6|	name -11
subject|topic|	elided 16	none -8	own -13
subject|topic|elided|	0 33	1 24	2 -32
subject|topic|elided|13-25|	noun -12	pronoun 11
subject|topic|elided|1|	noun -14
subject|topic|elided|26+|	name -18	noun -45
subject|topic|elided|2|	name 16	noun -12
subject|topic|elided|3|	noun 17	pronoun -18
subject|topic|elided|4-6|	name 23	noun 27	pronoun -6
subject|topic|elided|7-12|	name 30	noun 7
subject|topic|none|	0 20	1 -9	2 -34
subject|topic|none|0|	name -13	noun -27
subject|topic|none|13-25|	noun -31	pronoun -10
subject|topic|none|26+|	name -26	noun -13	pronoun -14
subject|topic|none|2|	name 20	pronoun 9
subject|topic|none|3|	name 7	pronoun -10
subject|topic|none|4-6|	noun -6
subject|topic|none|7-12|	pronoun -13
subject|topic|own|	0 32	1 -28	2 -52
subject|topic|own|13-25|	name -7	noun -37	pronoun -30
subject|topic|own|1|	noun 8	pronoun -26
subject|topic|own|26+|	name -20	noun -57	pronoun -51
subject|topic|own|2|	name 19	pronoun 18
subject|topic|own|3|	name 20	pronoun 32
subject|topic|own|4-6|	name 7	noun -7	pronoun -15
subject|topic|own|7-12|	name -20	noun 11	pronoun -14
subject|verb-then-speaker|	elided -25	own 21
subject|verb-then-speaker|elided|	0 -24
subject|verb-then-speaker|elided|0|	noun -10
subject|verb-then-speaker|elided|1|	noun -8
subject|verb-then-speaker|elided|7-12|	noun -13
subject|verb-then-speaker|none|0|	name -19	pronoun -19
subject|verb-then-speaker|none|	1 8
subject|verb-then-speaker|none|1|	name -10	noun -20
subject|verb-then-speaker|none|2|	noun -13	pronoun 17
subject|verb-then-speaker|none|3|	name -8	noun -13
subject|verb-then-speaker|none|4-6|	noun -16
subject|verb-then-speaker|none|7-12|	noun -11
subject|verb-then-speaker|own|	0 21	2 -11
subject|verb-then-speaker|own|0|	name -20	noun -14
subject|verb-then-speaker|own|13-25|	name -10	noun -18
subject|verb-then-speaker|own|1|	name 16	noun 8
subject|verb-then-speaker|own|2|	pronoun 10
subject|verb-then-speaker|own|3|	name -6	noun -30	pronoun 25
subject|verb-then-speaker|own|4-6|	name 14	noun -9	pronoun 17
subject|verb-then-speaker|own|7-12|	name -6	noun -13	pronoun 18
twin|paragraph-before|apposed judging noun|	apposed judging organisation -6	apposed judging person -9	apposition judging noun -14	apposition judging organisation -13	apposition judging person -12	inverted judging noun -17
twin|paragraph-before|apposed judging organisation|	apposed judging noun -12
twin|paragraph-before|apposed judging person|	apposition judging name 15	apposition judging noun -6	apposition judging person 8	inverted judging noun 16
twin|paragraph-before|apposed other name|	apposition other noun -7
twin|paragraph-before|apposed other noun|	apposed other noun -11	apposed other person -14	apposed saying noun -17	apposition other noun -7	apposition other organisation -6	apposition other person -23	apposition other place -8	apposition saying noun -10	direct other noun -16	direct other pronoun -13	shared other noun -13
twin|paragraph-before|apposed other organisation|	apposed other noun -8	apposed other organisation -14	apposition other noun -14	direct other noun -11	direct other organisation -10	shared other organisation -7
twin|paragraph-before|apposed other person|	apposed other noun -24	apposed other person 7	apposed saying person -25	apposition other noun -17	apposition other organisation -17	apposition saying noun -16	direct other person -8	shared other person -12
twin|paragraph-before|apposed other place|	apposition other noun -7
twin|paragraph-before|apposed saying name|	apposed saying noun -11	apposition saying noun -13
twin|paragraph-before|apposed saying noun|	apposed other noun -15	apposed saying name -8	apposed saying noun -23	apposed saying organisation -7	apposed saying person -18	apposed saying place -9	apposition saying noun -20	apposition saying organisation -9	apposition saying person -27	direct saying noun -16	direct saying pronoun -8	inverted saying noun -21	inverted saying pronoun -9	shared saying noun -10
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposed saying person -11	apposed saying place -12	apposition saying noun -12	apposition saying organisation -8	direct saying noun -6	inverted saying noun -6
twin|paragraph-before|apposed saying person|	apposed other person -18	apposed saying noun -12	apposed saying person -12	apposed saying place -13	apposition saying name -15	apposition saying noun -13	apposition saying organisation -7	direct saying noun -10	direct saying person -7	inverted saying pronoun -15	shared saying person -12
twin|paragraph-before|apposed saying place|	apposed saying noun -17	apposed saying organisation -7
twin|paragraph-before|apposed thinking person|	apposition thinking noun 9
twin|paragraph-before|apposition judging name|	apposed judging person 6
twin|paragraph-before|apposition judging noun|	apposed judging noun -19	apposed judging person -14	inverted judging noun -14	shared judging noun -10
twin|paragraph-before|apposition judging organisation|	apposed judging noun -14	inverted judging noun -14
twin|paragraph-before|apposition judging person|	apposed judging noun 15	apposed judging person 9
twin|paragraph-before|apposition other noun|	apposed other name -9	apposed other noun -21	apposed other organisation -10	apposed other person -19	apposed other place -7	apposition saying noun -12	shared other name -9	shared other noun -10
twin|paragraph-before|apposition other organisation|	apposed other noun -8	apposed other person -11
twin|paragraph-before|apposition other person|	apposition saying person 10
twin|paragraph-before|apposition other place|	apposed other noun -7
twin|paragraph-before|apposition saying name|	apposed saying noun -8	apposed saying person -13
twin|paragraph-before|apposition saying noun|	apposed other noun -10	apposed other person -7	apposed saying name -16	apposed saying noun -19	apposed saying organisation -9	apposed saying person -27	apposition other noun -11	inverted saying noun -18	inverted saying pronoun -13	shared saying noun -15
twin|paragraph-before|apposition saying organisation|	apposed saying noun -13	apposed saying organisation -8	apposed saying person -11
twin|paragraph-before|apposition saying person|	apposed saying noun -20	apposition other person 7	inverted saying pronoun 7
twin|paragraph-before|apposition saying place|	apposed saying noun -7
twin|paragraph-before|apposition thinking noun|	apposed thinking person -12
twin|paragraph-before|apposition thinking person|	apposed thinking noun -6
twin|paragraph-before|direct judging noun|	direct other noun -14
twin|paragraph-before|direct judging organisation|	inverted judging noun -9
twin|paragraph-before|direct other noun|	apposed other noun 10	apposed other organisation -9	apposed other place -7	direct judging noun -15	direct other noun -17	direct saying noun -31	inverted saying noun -13	passive other noun -8	passive other organisation -6
twin|paragraph-before|direct other organisation|	apposed other organisation -13	direct other organisation -19
twin|paragraph-before|direct other person|	apposed other noun -13	apposed other person -10	direct saying person -10
twin|paragraph-before|direct other pronoun|	apposed other noun -15	direct other pronoun -10
twin|paragraph-before|direct saying name|	apposed saying noun -12	inverted saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -9	apposed saying organisation -7	apposed saying person -6	apposed saying place -7	direct other noun -28	inverted saying noun 6	relative saying noun -7
twin|paragraph-before|direct saying organisation|	apposed saying noun -11	apposed saying organisation -9	direct other organisation -9	inverted saying noun -15
twin|paragraph-before|direct saying person|	apposed saying noun -18	apposed saying person -11	apposed saying place -9	direct other person -11
twin|paragraph-before|direct saying pronoun|	apposed saying noun -12
twin|paragraph-before|inverted judging noun|	apposed judging noun -13	apposed judging person -13	apposition judging noun -13	apposition judging organisation -11
twin|paragraph-before|inverted saying noun|	apposition saying noun -17	apposition saying person -17	direct saying noun -16	direct saying person -9	direct saying pronoun -15	inverted saying noun -18	inverted saying person -12	inverted saying pronoun -9	relative saying noun -9	shared saying noun -8	shared saying pronoun -10
twin|paragraph-before|inverted saying person|	inverted saying noun -15
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -9	apposed saying person -6	apposition saying noun -9	apposition saying person -9	inverted saying noun -10
twin|paragraph-before|passive other noun|	direct other noun -8
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|relative other noun|	relative other noun -12
twin|paragraph-before|relative other organisation|	direct other noun -7
twin|paragraph-before|relative saying noun|	direct saying noun -6	inverted saying noun -10
twin|paragraph-before|shared judging noun|	apposition judging noun -8
twin|paragraph-before|shared other name|	apposition other noun -8
twin|paragraph-before|shared other noun|	apposed other noun -13	apposition other noun -11	shared other noun -8	shared other pronoun -9
twin|paragraph-before|shared other organisation|	apposed other organisation -7
twin|paragraph-before|shared other person|	apposed other person -13	apposition other noun -12
twin|paragraph-before|shared other pronoun|	shared other noun -11
twin|paragraph-before|shared saying noun|	apposed saying noun -13	apposition saying noun -16	inverted saying noun -7	shared saying noun 6	shared saying person -12
twin|paragraph-before|shared saying organisation|	apposed saying noun -8	shared saying noun -9
twin|paragraph-before|shared saying person|	apposed saying person -11	apposition saying noun -11	shared saying noun -15
twin|paragraph-before|shared saying pronoun|	inverted saying noun -13
twin|quote-then-speaker|apposed other noun|	apposed other person -24	apposition other noun 6	shared other noun -16	shared other person -18	shared other pronoun -9
twin|quote-then-speaker|apposed other organisation|	apposed other noun -19	apposition other noun -8	shared other organisation -15
twin|quote-then-speaker|apposed other person|	apposed other noun 15	apposed other person -8	apposed saying person -10	apposition other noun 16	direct other noun 20	shared other noun 17
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -24	apposed saying person -29	apposition saying noun -6	direct saying noun -13	direct saying organisation -14	shared saying person -12
twin|quote-then-speaker|apposed saying person|	apposed other person -13	apposed saying person 9	apposition saying noun 23	apposition saying person -6	apposition saying place 13	shared saying noun 20
twin|quote-then-speaker|apposed saying place|	apposed saying noun -18	shared saying noun -12
twin|quote-then-speaker|apposed thinking noun|	shared thinking noun -12
twin|quote-then-speaker|apposition other noun|	apposed other noun -17	apposed other organisation -8	apposed other person -8	apposition saying noun -10
twin|quote-then-speaker|apposition saying noun|	apposition other noun -13	shared saying pronoun -14
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -15
twin|quote-then-speaker|apposition saying person|	apposed saying person -21	shared saying person -11
twin|quote-then-speaker|apposition saying place|	apposed saying person -15
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 17
twin|quote-then-speaker|direct other noun|	apposed other noun -15	apposed other person -17	direct other noun -23	direct saying noun -17
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -19	direct thinking pronoun -6	relative other person -8
twin|quote-then-speaker|direct saying noun|	apposed saying noun 14	apposed saying person -16	direct other noun -15	passive saying noun 14	shared saying noun -16	shared saying person -14
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 11
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 18
twin|quote-then-speaker|passive other noun|	direct other noun -9
twin|quote-then-speaker|passive saying noun|	apposition saying noun -14	direct saying noun -14	direct saying pronoun -12
twin|quote-then-speaker|relative judging noun|	relative other noun -11
twin|quote-then-speaker|relative other noun|	relative judging noun -9	relative saying noun -11
twin|quote-then-speaker|relative other person|	relative other person 11	relative saying person 8
twin|quote-then-speaker|relative saying noun|	relative other noun -10
twin|quote-then-speaker|relative saying person|	relative other person 7
twin|quote-then-speaker|shared judging noun|	shared judging person -9	shared judging pronoun -9
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -6
twin|quote-then-speaker|shared other noun|	apposed other noun -10	apposed other person -19	apposition other noun -9	shared other name -11	shared other person -25	shared saying noun -10
twin|quote-then-speaker|shared other organisation|	apposed other organisation -16	shared other noun -6
twin|quote-then-speaker|shared other person|	apposed other person 6	shared other noun -7
twin|quote-then-speaker|shared other pronoun|	apposed other noun 12	shared other noun -15
twin|quote-then-speaker|shared saying noun|	apposed saying noun -9	apposed saying person -14	apposed saying place -7	shared other noun -9	shared saying name -12	shared saying noun -13	shared saying organisation -10	shared saying person -12
twin|quote-then-speaker|shared saying organisation|	shared saying noun -10
twin|quote-then-speaker|shared saying person|	apposed other person -6	direct saying noun 10	shared saying noun 17	shared saying pronoun -6
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 18
twin|quote-then-verb|inverted judging person|	inverted judging person 27
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -33
twin|quote-then-verb|inverted saying noun|	inverted saying noun 7	inverted saying person 24	inverted saying place -9	inverted saying pronoun -10
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -13	inverted saying pronoun -23
twin|quote-then-verb|inverted saying person|	inverted saying noun -24	inverted saying person 41
twin|quote-then-verb|inverted saying place|	inverted saying noun -13	inverted saying pronoun -11
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 12	inverted saying organisation 31	inverted saying place 13
twin|sentence-after|apposed judging noun|	inverted judging noun -13
twin|sentence-after|apposed other noun|	apposition other noun -15	apposition other person -23	direct other noun 6
twin|sentence-after|apposed other person|	apposition other person -17
twin|sentence-after|apposed saying noun|	apposition saying noun -18	apposition saying person -25	direct saying pronoun -17	inverted saying noun -19
twin|sentence-after|apposition other noun|	apposed other noun -9
twin|sentence-after|apposition other person|	apposed other noun -14	apposed other person -12
twin|sentence-after|apposition saying noun|	apposed saying noun -14	apposed saying person -18	inverted saying noun -12
twin|sentence-after|apposition saying person|	apposed saying noun -16	inverted saying noun -8
twin|sentence-after|direct other noun|	apposed other noun -18	direct other noun -11
twin|sentence-after|direct other organisation|	direct saying organisation -19
twin|sentence-after|direct other pronoun|	direct saying pronoun 11
twin|sentence-after|direct saying noun|	direct other noun -6	inverted saying noun -30
twin|sentence-after|direct saying organisation|	direct other organisation -16
twin|sentence-after|direct saying person|	inverted saying noun -17
twin|sentence-after|direct saying pronoun|	apposed saying noun 18	direct other pronoun 9	inverted saying noun 15
twin|sentence-after|inverted judging noun|	apposed judging noun -14
twin|sentence-after|inverted saying noun|	apposed saying noun -18	apposition saying person -13	direct saying noun -19	direct saying person -17	direct saying pronoun -15	inverted saying noun -18
twin|sentence-before|apposed judging name|	inverted judging noun -11
twin|sentence-before|apposed judging noun|	apposed judging person -14	apposition judging organisation -11	apposition judging person -22	direct judging noun -10	direct judging person -11	inverted judging noun -13
twin|sentence-before|apposed judging organisation|	apposition judging noun -12	inverted judging noun -12
twin|sentence-before|apposed judging person|	apposed judging noun -17	apposition judging noun -17	apposition judging organisation 9	direct judging noun -11	inverted judging name -7	inverted judging noun -17
twin|sentence-before|apposed other name|	apposition other name -8	apposition other noun -16	apposition other person -16	direct other noun -20	direct other person -15	direct other pronoun -9
twin|sentence-before|apposed other noun|	apposed other noun -16	apposed other organisation -9	apposed other person -18	apposed other place -16	apposition other name -12	apposition other noun -30	apposition other organisation -19	apposition other person -43	apposition other place -15	direct other name -10	direct other noun -28	direct other organisation -11	direct other person -16	direct other pronoun -17	inverted saying noun -17
twin|sentence-before|apposed other organisation|	apposed other noun -12	apposition other noun 9	direct other noun -14	direct other person -10
twin|sentence-before|apposed other person|	apposed other noun -19	apposed other person -23	apposition other name -23	apposition other organisation -18	apposition other place -13	direct other noun -11	inverted saying noun -11
twin|sentence-before|apposed other place|	apposed other noun -10	apposed other person -10	apposed other place -21	apposition other noun -10	direct other noun -10	direct other organisation -8	direct other person -12	direct other place -16
twin|sentence-before|apposed saying name|	apposed saying noun -10	apposed saying person -11	apposition saying noun -21	apposition saying person -18	direct saying noun -18	direct saying organisation -16	direct saying person -18	direct saying pronoun -11	inverted saying noun -24
twin|sentence-before|apposed saying noun|	apposed saying name -10	apposed saying noun -21	apposed saying organisation -11	apposed saying person -25	apposed saying place -18	apposition saying name -20	apposition saying noun 12	apposition saying organisation -30	apposition saying person -61	apposition saying place -11	direct saying name -12	direct saying noun -30	direct saying organisation -16	direct saying person -24	direct saying pronoun -22	inverted saying noun -21	inverted saying organisation -15	inverted saying pronoun -29
twin|sentence-before|apposed saying organisation|	apposed saying noun 6	apposed saying person -15	apposition saying noun -26	apposition saying person -14	apposition saying place -18	direct saying noun -15	direct saying person -16	direct saying pronoun -12	inverted saying noun -11	inverted saying pronoun -14
twin|sentence-before|apposed saying person|	apposed saying name -16	apposed saying noun -12	apposed saying organisation -10	apposition saying name 11	apposition saying organisation -8	apposition saying place -19	direct saying noun -13	inverted saying noun -6
twin|sentence-before|apposed saying place|	apposed saying noun -15	apposition saying person -7	direct saying noun -14	direct saying organisation -11	direct saying person -10	inverted saying noun -9
twin|sentence-before|apposed thinking noun|	apposed thinking noun -25	apposed thinking person -12	apposition thinking noun -15	apposition thinking organisation -17	apposition thinking person -19	direct thinking noun -17	direct thinking pronoun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -17	apposition thinking organisation -7
twin|sentence-before|apposition judging noun|	apposed judging noun -16	apposed judging organisation -8	apposed judging person -28	inverted judging name -11	inverted judging noun -28	inverted judging organisation -9
twin|sentence-before|apposition judging organisation|	apposed judging noun -18	apposed judging person -17	inverted judging noun -13
twin|sentence-before|apposition judging person|	apposed judging noun -14	inverted judging noun -10
twin|sentence-before|apposition other name|	apposed other name -11	apposed other noun -16	apposed other person -23
twin|sentence-before|apposition other noun|	apposed other name -17	apposed other noun -38	apposed other organisation -16	apposed other person -53	apposed other place -20	inverted saying noun -21	inverted saying person -18	passive other noun -19
twin|sentence-before|apposition other organisation|	apposed other noun -22	apposed other person -18
twin|sentence-before|apposition other person|	apposed other name -18	apposed other noun -6	inverted judging noun -12	inverted saying noun 20
twin|sentence-before|apposition other place|	apposed other noun -13	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -18	apposed saying person -22	inverted saying noun -16	inverted saying pronoun -20
twin|sentence-before|apposition saying noun|	apposed saying name -22	apposed saying noun -35	apposed saying organisation -24	apposed saying person -20	inverted saying name -9	inverted saying noun -16	inverted saying organisation -17	inverted saying person -9	inverted saying pronoun -31
twin|sentence-before|apposition saying organisation|	apposed saying person -28	inverted saying noun -16	inverted saying pronoun -16
twin|sentence-before|apposition saying person|	apposed saying name -7	apposed saying noun -6	apposed saying person -16	apposed saying place -11	inverted saying noun 10	inverted saying organisation 12	inverted saying pronoun 9
twin|sentence-before|apposition saying place|	apposed saying noun -12	apposed saying organisation -15	apposed saying person -16	inverted saying noun -18	inverted saying pronoun -11
twin|sentence-before|apposition thinking noun|	apposed thinking noun -15	apposed thinking person -19
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -12	apposed thinking person -10
twin|sentence-before|apposition thinking person|	apposed thinking noun -19
twin|sentence-before|direct judging name|	inverted judging name -17	inverted judging noun -10
twin|sentence-before|direct judging noun|	apposed judging noun -17	apposed judging person -12	inverted judging person -15	inverted judging pronoun -11
twin|sentence-before|direct judging organisation|	inverted judging name -14	inverted judging noun -8
twin|sentence-before|direct judging person|	apposed judging noun -10	inverted judging name -6	inverted judging noun -15
twin|sentence-before|direct other name|	apposed other noun -18
twin|sentence-before|direct other noun|	apposed other name -31	apposed other noun -7	apposed other organisation -23	apposed other person -29	apposed other place -20	inverted judging noun -18	inverted saying noun 6	passive other noun -12	passive other organisation -15	passive saying noun -12
twin|sentence-before|direct other organisation|	apposed other noun -18	apposed other place 8
twin|sentence-before|direct other person|	apposed other name 7	apposed other noun -24	apposed other organisation 12	apposed other place 11	inverted judging noun -11	inverted saying noun -19
twin|sentence-before|direct other place|	apposed other place -19
twin|sentence-before|direct other pronoun|	apposed other name -16	apposed other noun -28
twin|sentence-before|direct saying name|	inverted saying name -8	inverted saying noun -17	inverted saying organisation -17	inverted saying person -16	inverted saying place -13
twin|sentence-before|direct saying noun|	apposed saying name -9	apposed saying noun -8	apposed saying organisation -23	apposed saying person -26	apposed saying place 9	inverted saying name -18	inverted saying noun -8	inverted saying place -12	inverted saying pronoun -15
twin|sentence-before|direct saying organisation|	apposed saying name -11	apposed saying noun -30	apposed saying place -26	inverted saying name 10	inverted saying place -10	inverted saying pronoun -12
twin|sentence-before|direct saying person|	apposed saying name -8	apposed saying place -7	inverted saying name -29	inverted saying noun -23	passive saying noun -17
twin|sentence-before|direct saying pronoun|	apposed saying noun 9	inverted saying name 9
twin|sentence-before|inverted judging name|	apposed judging person -12	apposition judging noun -15	direct judging name -12	direct judging organisation -13	direct judging person -15
twin|sentence-before|inverted judging noun|	apposed judging name -10	apposed judging noun -25	apposed judging organisation -10	apposed judging person -25	apposition judging noun -29	apposition judging organisation -12	apposition judging person -26	apposition other person -14	direct judging name -7	direct judging noun -23	direct judging organisation -17	direct judging person -18	direct other noun -9	inverted judging noun -23
twin|sentence-before|inverted judging organisation|	apposition judging noun 6
twin|sentence-before|inverted judging person|	direct judging noun 8
twin|sentence-before|inverted judging pronoun|	apposed judging person -10	direct judging noun 7
twin|sentence-before|inverted saying name|	apposition saying noun -10	direct saying name -23	direct saying noun -14	direct saying organisation -18	direct saying person -31	direct saying pronoun -15	inverted saying name -23	inverted saying noun -16	inverted saying pronoun -22
twin|sentence-before|inverted saying noun|	apposed other noun -16	apposed other person -21	apposed saying name -25	apposed saying noun -42	apposed saying organisation -23	apposed saying person -50	apposed saying place -14	apposition other noun -18	apposition other person -34	apposition saying noun -12	apposition saying organisation -33	apposition saying person -52	apposition saying place -18	direct other noun -14	direct other organisation -15	direct other person -18	direct saying name -26	direct saying noun -12	direct saying organisation -27	direct saying person -36	direct saying pronoun -21	inverted saying name -13	inverted saying noun -41	inverted saying organisation -12	inverted saying person -29	inverted saying place -10	inverted saying pronoun -25	relative saying noun -7	relative saying person -11
twin|sentence-before|inverted saying organisation|	apposed saying noun -19	apposed saying person -16	apposition saying noun -17	apposition saying person -20	direct saying name -15	inverted saying noun -13	inverted saying pronoun -14
twin|sentence-before|inverted saying person|	apposition saying noun -8	direct saying name 6	inverted saying noun 18	inverted saying person -12
twin|sentence-before|inverted saying place|	direct saying name -8	direct saying noun -8	direct saying organisation -8	inverted saying noun -10
twin|sentence-before|inverted saying pronoun|	apposed saying noun -12	apposed saying organisation -13	apposed saying person -22	apposition saying name 16	apposition saying organisation -14	apposition saying person -22	apposition saying place -13	direct saying name -17	direct saying noun -15	direct saying organisation -12	inverted saying name 12	inverted saying noun 10	inverted saying organisation 10
twin|sentence-before|passive other noun|	apposition other noun -10	direct other noun -11
twin|sentence-before|passive other organisation|	direct other noun -12
twin|sentence-before|passive saying noun|	direct other noun -8	direct saying person -6	direct saying pronoun -13
twin|sentence-before|relative saying noun|	inverted saying noun -14
twin|speaker-then-quote|apposed judging name|	apposed judging person -13	apposition judging noun -7	apposition judging person -12
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -9	apposed judging person -24	apposed judging place -13	apposition judging noun 11	apposition judging organisation -8	apposition judging person -21	direct judging noun -21	direct judging organisation -13	direct judging person -15	shared judging organisation -7	shared judging person -12	shared judging pronoun 9
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 8	apposed judging person -22	apposition judging noun 8	apposition judging person 7	direct judging person -13	shared judging organisation 13
twin|speaker-then-quote|apposed judging person|	apposed judging name 13	apposed judging organisation 26	apposed judging place 12	apposed other person 27	apposition judging noun 12	apposition judging organisation 31	apposition judging person 6	shared judging noun 12	shared judging organisation 19	shared judging person -14
twin|speaker-then-quote|apposed judging place|	apposed judging noun -15	apposed judging person -13	apposition judging noun 15	apposition judging person -13
twin|speaker-then-quote|apposed other name|	apposed other noun -12	apposed other person -7	apposed saying name -16	apposition other noun -15	direct other noun -11	direct other pronoun -12	shared other name -15	shared other noun -14	shared saying person -8
twin|speaker-then-quote|apposed other noun|	apposed other name -10	apposed other noun -32	apposed other organisation -18	apposed other person -26	apposed saying noun -17	apposition other noun 6	apposition other organisation -15	apposition other person -25	apposition saying noun -19	direct other name -15	direct other noun -33	direct other person -18	direct other pronoun -19	direct saying noun -13	direct saying pronoun -14	passive saying organisation -18	shared judging person -18	shared other noun -21	shared other organisation -13	shared other person -18	shared saying person -29	shared saying pronoun -22
twin|speaker-then-quote|apposed other organisation|	apposed other noun 6	apposed other person -21	direct other noun 6	direct other person -12	shared saying noun 24
twin|speaker-then-quote|apposed other person|	apposed judging person 23	apposed other noun -12	apposed other organisation 14	apposed other person -6	apposed saying person 8	apposed saying place 14	apposition judging person 23	apposition other organisation 11	apposition other person 17	apposition saying person 26	direct other noun 25	shared judging person 24	shared other noun 14	shared other person 22	shared saying name 11	shared saying noun 17	shared saying person 45	shared saying place 16
twin|speaker-then-quote|apposed other place|	apposed other place -19	apposed saying place -15	direct other person -19
twin|speaker-then-quote|apposed saying name|	apposed other name -12	apposed saying noun -16	apposed saying person -20	apposition saying noun 12	apposition saying person -18	direct saying name -19	direct saying noun -20	direct saying person -22	shared saying person -14
twin|speaker-then-quote|apposed saying noun|	apposed other noun -17	apposed saying noun -32	apposed saying person -56	apposed saying place -12	apposition saying name -15	apposition saying noun 26	apposition saying organisation -11	apposition saying person -82	apposition saying pronoun -7	direct other noun -13	direct other pronoun -15	direct saying name -11	direct saying noun -21	direct saying person -29	direct saying pronoun -10	passive saying organisation -16	shared saying name -8	shared saying noun 6	shared saying organisation -6	shared saying person -11	shared saying pronoun -6
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying name -6	apposed saying person -26	apposition saying noun 26	direct saying person -18	direct saying pronoun 8	shared saying name -14	shared saying person -17
twin|speaker-then-quote|apposed saying person|	apposed saying name 21	apposed saying place 14	apposed saying pronoun 13	apposition saying name 29	apposition saying noun 7	apposition saying organisation 15	apposition saying person 18	apposition saying place 16	direct saying noun -9	direct saying pronoun -19	passive saying noun -6	shared saying name 11	shared saying noun 16	shared saying organisation 16	shared saying place 13
twin|speaker-then-quote|apposed saying place|	apposed saying noun -27	apposed saying person -14	apposition saying noun -16	apposition saying person -14	direct saying noun -13	direct saying person -21	shared saying noun -15	shared saying place 12
twin|speaker-then-quote|apposed saying pronoun|	apposed saying person -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -17	apposition thinking noun -7	direct thinking noun -14	shared thinking noun -11
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 22	apposition thinking noun 10
twin|speaker-then-quote|apposition judging name|	apposed judging person -15
twin|speaker-then-quote|apposition judging noun|	apposed judging name -17	apposed judging noun -18	apposed judging organisation -6	apposed judging person -14	apposed judging place -14	shared judging noun -23	shared judging organisation -24	shared judging person -15	shared judging pronoun -22
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -27
twin|speaker-then-quote|apposition judging person|	apposed judging name 13	apposed judging noun 9	apposed judging person 28	apposed judging place 13	apposed other person 29	shared judging person 15
twin|speaker-then-quote|apposition other name|	apposed other name -9
twin|speaker-then-quote|apposition other noun|	apposed other name -10	apposed other noun -8	apposed other organisation -15	apposed other person -19	apposed saying noun -17	apposed saying organisation -17	apposed saying person -13	apposition judging noun -9	apposition saying noun -23	shared other name -8	shared other organisation -9	shared other person -15	shared other pronoun -17	shared saying noun -28	shared saying organisation -17	shared saying person -14
twin|speaker-then-quote|apposition other organisation|	apposed other noun -12	apposed other person -9	shared other noun -15
twin|speaker-then-quote|apposition other person|	apposed judging noun 18	apposed judging person 18	apposed other noun 27	apposed saying name 7	apposed saying person 16	apposition judging person 18	apposition saying person 18	shared judging noun 18	shared judging person 25	shared saying name 7	shared saying noun 9	shared saying person 14
twin|speaker-then-quote|apposition other place|	apposed other noun -11
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -14	shared other pronoun 6	shared saying noun -14	shared saying pronoun -14
twin|speaker-then-quote|apposition saying name|	apposed saying noun 13	apposed saying person -15	shared saying noun 9	shared saying person -10
twin|speaker-then-quote|apposition saying noun|	apposed saying name -27	apposed saying noun -55	apposed saying organisation -40	apposed saying person -18	apposition other noun -18	passive saying noun -13	shared other noun -12	shared other person -8	shared saying name -15	shared saying noun -45	shared saying organisation -26	shared saying person -33	shared saying pronoun -20
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 16	apposed saying person -32	shared saying noun 8	shared saying organisation -16
twin|speaker-then-quote|apposition saying person|	apposed other person 36	apposed saying name 21	apposed saying noun 28	apposed saying organisation 14	apposed saying person 41	passive saying organisation 18	shared saying name 13	shared saying noun 26	shared saying organisation 13	shared saying person 33
twin|speaker-then-quote|apposition saying place|	apposed saying person -16
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -16	shared saying pronoun -12
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -16
twin|speaker-then-quote|direct judging noun|	apposed judging noun 25	relative judging noun -17
twin|speaker-then-quote|direct judging person|	apposed judging noun 19	apposed judging organisation 12
twin|speaker-then-quote|direct other name|	apposed other noun -24	direct saying name 8
twin|speaker-then-quote|direct other noun|	apposed other name -20	apposed other noun 15	apposed other organisation -27	apposed other person -28	apposed other pronoun -12	apposed saying noun 16	direct other noun -40	passive other noun 7	passive other person -19
twin|speaker-then-quote|direct other organisation|	direct saying organisation 17
twin|speaker-then-quote|direct other person|	apposed other noun 21	apposed other organisation 11	direct other person 16
twin|speaker-then-quote|direct other place|	direct saying place -8
twin|speaker-then-quote|direct other pronoun|	apposed other name -18	direct other pronoun -33	direct saying pronoun -21	direct thinking pronoun -19
twin|speaker-then-quote|direct saying name|	apposed saying name 6	apposed saying noun -6	direct other name 12
twin|speaker-then-quote|direct saying noun|	apposed other noun 19	apposed saying name 17	apposed saying noun 16	apposed saying person 14	apposed saying place 17	passive saying noun -14	shared saying noun 10	shared saying pronoun -15
twin|speaker-then-quote|direct saying organisation|	direct other organisation 24	relative saying noun -7
twin|speaker-then-quote|direct saying person|	apposed saying name 22	apposed saying noun 25	apposed saying person 18	direct other person 7	passive saying noun 17
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 12	apposed saying person 21	direct other pronoun -20
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -14
twin|speaker-then-quote|passive other organisation|	direct other noun -12
twin|speaker-then-quote|passive other person|	direct other noun 18
twin|speaker-then-quote|passive saying noun|	apposed saying noun 6	apposed saying person 6	apposition saying noun 10	direct saying noun 12	direct saying person -18	shared saying noun 10
twin|speaker-then-quote|passive saying organisation|	apposed saying noun -16	shared saying noun -19	shared saying person -19
twin|speaker-then-quote|relative judging noun|	direct judging noun -8
twin|speaker-then-quote|relative judging person|	relative other person 17
twin|speaker-then-quote|relative other noun|	direct other noun -11	relative other noun -19
twin|speaker-then-quote|relative other person|	relative judging person 17	relative saying person -7
twin|speaker-then-quote|relative saying noun|	direct saying organisation 9
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposed judging person -11	apposition judging organisation -15	shared judging noun -8	shared judging organisation -14	shared judging person 12	shared judging pronoun -13
twin|speaker-then-quote|shared judging organisation|	apposed judging person -16	apposition judging noun 11
twin|speaker-then-quote|shared judging person|	apposed judging noun -10	apposed judging person -12	apposed other person 21	shared judging noun -19
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -12	apposition judging noun -17	shared judging person -17
twin|speaker-then-quote|shared other name|	apposed other name -9	apposition other noun -15
twin|speaker-then-quote|shared other noun|	apposed other noun -10	apposed other person -14	apposition other organisation -17	shared other noun -13	shared other person -19	shared saying noun -25	shared saying pronoun 6
twin|speaker-then-quote|shared other organisation|	apposed other noun -8	apposed other organisation -14	apposition other organisation -10	shared other noun -10
twin|speaker-then-quote|shared other person|	apposed other noun 19	apposed other person 24	apposed saying person 15	apposition other noun 17	apposition saying noun 13	shared other noun 22	shared saying person 16
twin|speaker-then-quote|shared other pronoun|	apposed other noun -8	apposition other noun -13	apposition other pronoun 6	shared other noun -7
twin|speaker-then-quote|shared saying name|	apposed saying noun -10	apposed saying organisation 7	apposed saying person -11	shared saying noun -11	shared saying person -19
twin|speaker-then-quote|shared saying noun|	apposed saying name -13	apposed saying noun -10	apposed saying organisation -7	apposed saying person -35	apposed saying place 11	apposition other noun -21	apposition saying noun -17	apposition saying person -16	apposition saying pronoun -8	direct saying noun -16	passive saying noun -9	passive saying organisation -13	shared other noun -17	shared saying name -13	shared saying noun -10	shared saying organisation -9	shared saying person -34	shared saying pronoun -16
twin|speaker-then-quote|shared saying organisation|	apposed saying name -14	apposed saying organisation -6	apposed saying person -12	apposition saying noun 9	apposition saying organisation -13	shared saying noun -8	shared saying person -15
twin|speaker-then-quote|shared saying person|	apposed other person 27	apposed saying name 15	apposition saying name 13	apposition saying person 8	passive saying organisation 7	shared other person 14	shared saying name 22	shared saying noun -6	shared saying organisation 15	shared saying place 9
twin|speaker-then-quote|shared saying place|	apposed saying person -10	shared saying person -9
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -17	apposed saying person -11	apposition saying noun -13	apposition saying pronoun -8	direct saying noun -9	shared saying noun -17	shared saying person -16
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -10
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -16
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -46	inverted saying pronoun -18
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 17
verb-before|according|,|	other 6
verb-before|according|:|	other 23
verb-before|according|;|	other -7
verb-before|according|adverb|	other -12
verb-before|according|auxiliary|	other 8
verb-before|according|capital|	other -18
verb-before|according|coordinator|	other -14
verb-before|according|determiner|	other -17
verb-before|according|preposition|	other -16
verb-before|according|pronoun|	other -17
verb-before|according|quote|	other -19
verb-before|according|start|	other 14
verb-before|according|stop|	other 13
verb-before|according|that|	other -13
verb-before|according|verb-judging|	other 7
verb-before|according|verb-thinking|	other 8
verb-before|according|word|	other -25
verb-before|apposed|)|	other -10	past -34	present -29
verb-before|apposed|,|	base -21	participle -10	past 9	present 17
verb-before|apposed|:|	other -17
verb-before|apposed|;|	other -11
verb-before|apposed|capital|	base -14	other -12	past -24	present -27
verb-before|apposed|pronoun|	other -20	past -18
verb-before|apposed|quote|	other -7	participle -8	past -16
verb-before|apposed|word|	base -20	participle -6	past -35	present -27
verb-before|apposition|,|	base -6	other -9	participle -34	past -12	present -37
verb-before|direct|capital|	base -27	other -13	participle -14	past 16	present 6
verb-before|direct|determiner|	base -19	past 9	present -14
verb-before|direct|pronoun|	other -46	participle -10	past 21	present 8
verb-before|direct|verb-judging|	base -16	other -29	present -6
verb-before|direct|verb-saying|	base -23	other -45	participle -16	past -19	present -13
verb-before|direct|verb-thinking|	other -21	participle -12	past -8	present -13
verb-before|direct|word|	participle 6	past 25	present 9
verb-before|inverted|)|	past -38	present -19
verb-before|inverted|,|	past 13	present 21
verb-before|inverted|:|	present -8
verb-before|inverted|capital|	past -21	present -31
verb-before|inverted|coordinator|	past -37	present -22
verb-before|inverted|determiner|	past 8
verb-before|inverted|preposition|	past -7
verb-before|inverted|pronoun|	past -47	present -7
verb-before|inverted|quote|	past 13	present 10
verb-before|inverted|start|	past -13
verb-before|inverted|stop|	past -13	present -8
verb-before|inverted|that|	past -38
verb-before|inverted|verb-saying|	present -15
verb-before|inverted|word|	present -22
verb-before|inverted|–|	past 7
verb-before|inverted|—|	past 10
verb-before|passive|,|	other -26	present 6
verb-before|passive|capital|	other -13	past 7
verb-before|passive|coordinator|	past -10
verb-before|passive|pronoun|	other -7	past -21
verb-before|passive|start|	past -17
verb-before|passive|stop|	past -23
verb-before|passive|verb-saying|	past -13
verb-before|passive|word|	other -11	past 10
verb-before|relative|determiner|	other -20
verb-before|relative|pronoun|	other 7
verb-before|relative|that|	base -14	past 9
verb-before|relative|word|	base -15	past 8	present 8
verb-before|shared|)|	other -9	past -14	present -9
verb-before|shared|,|	base -10	other -8	participle 18	past -41	present -20
verb-before|shared|coordinator|	base -22	other -24	past -14
verb-before|shared|determiner|	other -10
verb-before|shared|preposition|	participle -11	present -8
verb-before|shared|pronoun|	other 18	participle -10
verb-before|shared|quote|	base -12	present 15
verb-before|shared|subordinator|	participle -12
verb-before|shared|verb-saying|	participle -12
verb-before|shared|word|	participle -20
`;
