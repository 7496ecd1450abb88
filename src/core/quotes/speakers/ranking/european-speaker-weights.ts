/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 14	actor-nearby -8	carry-before -19	carry-before-that -31	colon -7	interview -14	named-before -20	paragraph-before -25	quote-then-speaker 11	quote-then-verb 7	sentence-after 18	sentence-before 9	signature 13	topic-after -15	transcript 21
addressed|actor-nearby|	false -7
addressed|colon|	false 26
addressed|false|	0 -7	2 15
addressed|interview|	false -14
addressed|named-before|	false 9	true -13
addressed|named-nearby|	false 16	true 6
addressed|paragraph-before|	false 9
addressed|quote-then-speaker|	false -11
addressed|quote-then-verb|	true 17
addressed|sentence-after|	false -29
addressed|sentence-before|	false -11	true -30
addressed|signature|	false 19
addressed|speaker-then-quote|	false 6
addressed|topic-after|	false -26
addressed|topic|	true 9
addressed|true|	2 13
addressed|verb-then-speaker|	false 7
again|according-to|other|	, 27	0 23	1 -7	2 13	: -7	auxiliary 20	determiner -7	none 12	own -10	preposition 12	stop 25	that 17	unknown 20	word -12
again|according-to|same|	none 9	same 17
again|according-to|unknown|	0 17	1 10	2 13	: 15	none 17	other 42	stop 19	word 33
again|actor-nearby|other|	, -56	0 -23	1 11	2 -19	; -12	adverb -12	auxiliary -33	capital -39	coordinator -32	none -12	other -9	quote 19	same -34	start 10	stop -37	subordinator -13	that -7	verb-judging -32	verb-saying -20	verb-thinking 10	word 6	– -32	— 13	’ -26
again|actor-nearby|same|	) -10	- 16	0 -40	1 -17	2 11	: -42	; -10	adverb -43	auxiliary -58	capital -16	coordinator -20	determiner -10	none -25	other -46	own -30	preposition -22	pronoun -48	same -38	start -11	stop -6	subordinator -28	that -17	unknown 21	verb-judging -45	verb-saying -44	verb-thinking 8	word -54	— -23	’ -29
again|actor-nearby|unknown|	, -11	0 -24	1 6	: -11	adverb -22	auxiliary 15	capital -7	determiner -47	none 10	other -46	own -8	preposition -37	pronoun -48	same -25	unknown 20	verb-judging -25	word -9
again|colon|other|	0 25	1 12	2 25	: 22	none 24	same 27	start 14	unknown 29
again|colon|same|	1 28	2 8	: 16	none 16	unknown 16
again|colon|unknown|	0 35	1 -9	2 -7	: 29	none 18	other 9	own -19	unknown 17
again|interview|other|	2 21	: -10	same -6	start 42	unknown 22
again|interview|same|	1 -22	2 13	none -13	other -12	same 25	start 38	unknown -14
again|interview|unknown|	1 30	none 18	stop 30
again|named-before|other|	2 22	elided 20	none 8	other 14	own -32	same 12	start 17	unknown -15
again|named-before|same|	0 26	1 -16	elided 38	none -19	own 18	same 21	start -37	stop 36	unknown 16
again|named-before|unknown|	1 11	2 -9	elided 42	none 12	other 15	own -46	same -9	start -6	stop 10
again|named-nearby|other|	, -19	- -30	0 38	1 -14	2 16	: 10	; 16	adverb 17	capital -12	coordinator 11	none 38	other 22	own -12	preposition 23	pronoun 7	quote 10	same 9	start 9	stop -7	that 14	unknown -6	verb-judging 14	verb-saying 12	verb-thinking 17	word 24	’ 16
again|named-nearby|same|	1 17	2 34	: 48	auxiliary 21	elided 21	none 15	other -10	own 11	preposition -15	same -6	start 27	stop 34	unknown 41
again|named-nearby|unknown|	0 -15	2 13	: -10	adverb 22	auxiliary -7	determiner 22	elided -9	none -10	other 17	own 15	preposition 16	pronoun 17	start 25	that 8	unknown -10	verb-judging -21	verb-saying -14	word -17
again|other|	0 21
again|other|other|	0 13
again|other|same|	0 -16	1 -28
again|other|unknown|	0 12	1 -11
again|paragraph-before|other|	2 21	elided -13	other 27	start 11	unknown -10
again|paragraph-before|same|	2 -18	none -11	other 10	same -10	unknown -51
again|paragraph-before|unknown|	2 -11	elided 7	none 7	own -11	start -8	unknown -11
again|quote-then-speaker|other|	1 -20	: -8	auxiliary -40	capital -14	determiner -29	elided -13	none 7	other -17	own -11	preposition -11	start 32	stop 13	verb-judging -17	word -7
again|quote-then-speaker|same|	2 18	own 9	unknown 18
again|quote-then-speaker|unknown|	0 -28	1 -38	capital -17	determiner -26	none -6	other -11	own -21	start -20	stop 11	unknown -25
again|quote-then-verb|other|	0 30	1 6	2 16	: 27	auxiliary -8	capital 24	none 45	other 15	same 82	stop 11	unknown 6	word 44
again|quote-then-verb|same|	1 36	2 37	none 16	other 31	own 54	start 38	stop 39	unknown 38
again|quote-then-verb|unknown|	0 13	1 -11	2 14	: 16	auxiliary 13	other 29	same 28	start 8	stop -16	unknown -13
again|same|	0 -37	1 -24	2 36
again|same|other|	0 -28	1 -55	2 -7
again|same|same|	0 6	1 -34	2 31
again|same|unknown|	0 -30	1 28	2 41
again|sentence-after|other|	, -34	0 -22	1 -42	: -44	elided -17	none -29	other -25	own -43	same -19	start 33	stop -34	unknown -41
again|sentence-after|same|	: -26	other -22	own -23
again|sentence-after|unknown|	0 -30	2 -14	: -25	none -16	other -26	own -24	stop -16	unknown -15
again|sentence-before|other|	, -6	0 -38	2 -15	: -21	adverb -29	auxiliary 6	coordinator 13	determiner -33	elided 39	none -30	other -15	own -23	pronoun -21	same -39	that -16	verb-judging -37	verb-saying -38
again|sentence-before|same|	, -18	1 7	: -35	adverb -26	auxiliary -20	capital -16	coordinator -7	none -10	preposition -12	pronoun -30	same 23	stop 41	unknown -11	verb-judging -36	verb-saying -23	word -12
again|sentence-before|unknown|	, 9	0 34	1 -38	2 -15	auxiliary 31	capital -19	determiner -20	elided 29	none 21	other 19	own -61	stop -11	that -27	unknown -13	verb-saying -21	word -29
again|signature|unknown|	2 11	start 16	unknown 16
again|speaker-then-quote|other|	0 34	1 -10	2 21	: 13	auxiliary 22	capital 43	elided 22	none 45	own -9	preposition 23	pronoun -6	same 36	subordinator 22	that 12	unknown 10	verb-saying 31	word 12
again|speaker-then-quote|same|	, 31	0 -18	1 34	: 28	auxiliary 7	elided 34	none -14	own 19	unknown 13	word -6
again|speaker-then-quote|unknown|	, 15	0 20	1 -9	: -16	auxiliary -16	determiner 41	elided 13	none 22	other 16	pronoun 37	that 23	verb-judging 10	verb-saying 17	word 16
again|topic-after|other|	0 -11	1 -17	none -25	other -17	start 15	stop -27	unknown -18
again|topic-after|unknown|	1 -11	none -14	other -19	stop -19
again|topic|other|	, -24	- -27	0 13	1 11	2 -39	adverb -24	auxiliary 22	capital -6	coordinator 8	elided -14	none 13	preposition 14	pronoun -22	quote 14	same -43	start -26	stop -13	subordinator 20	that 6	unknown 12	verb-judging 9	verb-saying -14	verb-thinking -18	’ -12
again|topic|same|	, -41	0 -51	1 -39	2 14	: -54	adverb -7	auxiliary -34	capital 7	determiner -24	elided -25	none -59	other -43	own -10	preposition -32	pronoun -25	quote -17	same -58	start 13	stop -38	subordinator -23	unknown -14	verb-judging -32	verb-saying -13	verb-thinking -21	word -26
again|topic|unknown|	, 10	0 -43	1 22	2 12	: -35	capital -18	determiner 21	elided 43	none -12	own -19	preposition -18	pronoun -20	same -46	stop 9	that 9	unknown 7	verb-judging -27	verb-saying -34	word 12
again|unknown|	0 -22	1 10	2 15
again|unknown|other|	0 23	1 -13	2 22
again|unknown|same|	0 -14	1 -39	2 -29
again|unknown|unknown|	0 -43	1 19	2 7
again|verb-then-speaker|other|	, 9	0 15	1 -22	: 19	auxiliary 32	capital -10	determiner -18	none -21	word -22
again|verb-then-speaker|same|	, 52	0 41	other 33	own 40	unknown 33	word 23
again|verb-then-speaker|unknown|	1 16	: 12	other 36	own 18	unknown 6
before|according-to|	capital 28	word 22
before|actor-nearby|	( -40	) 7	, -42	- -36	; -7	adverb 8	auxiliary 24	capital -38	coordinator -21	preposition 10	pronoun -51	quote -22	start 11	subordinator -7	that -10	verb-judging 32	verb-thinking -17	– -14	• 8
before|colon|	adverb -53	auxiliary -11	capital 21	coordinator -43	preposition -15	pronoun -62	start 13	verb-judging -53	verb-saying -26	word -44
before|interview|	, -15	capital -12	start 15	word -9
before|named-before|	& -32	' -19	( -29	+ -18	, 32	- 17	/ -11	: -18	; -12	capital 9	coordinator -32	determiner -22	preposition -64	pronoun -11	start -12	subordinator -53	that -35	verb-saying -20	word -27	¿ -25	— -11	’ -20
before|named-before||	 7
before|named-nearby|	& -30	( 52	) 15	+ 27	, 28	: -36	; 31	adverb -18	auxiliary -15	coordinator -14	determiner -17	preposition -65	pronoun 21	quote 8	start -15	subordinator -15	that -52	verb-judging -41	verb-thinking -16	word -18	¿ -14	– -11	— 8	’ 24
before|name|	& -34	' 16	( 37	) 28	+ 20	, 8	/ -10	: -27	; 34	adverb -14	auxiliary 14	capital -15	coordinator -15	determiner -9	preposition -49	pronoun -10	quote 33	start -6	subordinator 11	that -37	verb-judging 12	verb-saying 13	verb-thinking -28	word -17	¿ -39	– -15	— 7	’ 24	• 11
before|name||	 22
before|noun|	$ -36	% -13	' -29	) -32	+ -19	- 13	: -19	; 23	adverb -38	auxiliary -71	capital -23	coordinator -38	determiner 10	preposition -24	pronoun -57	start 28	that -25	verb-judging -27	verb-thinking -13	word -21	£ -20	’ -32	€ -20
before|paragraph-before|	% -8	& -26	' -15	) -6	- -44	: -31	; -40	auxiliary -27	capital -46	coordinator -39	determiner -18	preposition -52	pronoun -24	quote -44	start -7	subordinator -26	that -9	verb-judging -12	verb-saying -38	verb-thinking -13	word -45	– -17	— -37	’ -18
before|possessor|	; -20	auxiliary -27	coordinator -24	preposition 9	subordinator -13	that 7	verb-judging -73	verb-saying -55	word -28
before|pronoun|	, -14	: -45	; -28	coordinator -38	preposition -12	pronoun -9	quote 31	start -17	subordinator -50	that -52	verb-saying 17	verb-thinking -8
before|quote-then-speaker|	, -11	- -15	: -21	adverb -29	auxiliary 12	capital -11	coordinator -14	determiner -9	pronoun -34	quote 26	start -10	subordinator -28	that -30	verb-judging -32	verb-saying 8	word -30
before|quote-then-verb|	, -12	capital 38	determiner -15	preposition -40	pronoun -15	verb-saying 27
before|sentence-after|	, -6	: -27	; -27	auxiliary -35	capital 16	coordinator -34	preposition -7	pronoun -33	start 10	subordinator -46	that -52	verb-saying 13	word -9
before|sentence-before|	& -9	' -30	( -17	) -26	+ -25	- 9	: -45	adverb -48	auxiliary -18	capital -30	preposition -14	pronoun -11	quote 18	start 7	subordinator -12	that -91	verb-saying -6	verb-thinking -31	word -21	¿ -26	– -17	— -16	’ -31	€ -18
before|signature|	— 13
before|speaker-then-quote|	$ -27	& -11	' 26	( -23	, 40	- 11	: -14	; 37	adverb -50	auxiliary -40	capital 8	coordinator -8	determiner 11	preposition -45	pronoun -40	quote 36	subordinator 10	that -25	verb-saying -65	verb-thinking -9	word -9	– -13	— -10	’ -10
before|topic-after|	, -20	start -8
before|topic|	, -37	adverb -14	capital 17	coordinator -48	subordinator -31	— -23
before|transcript|	start 21
before|verb-then-speaker|	, 38	auxiliary -11	capital 17	preposition -34	pronoun -27	that -21	verb-judging -6	verb-saying 7	word -8
carry-before-that|0|	1 -12	2 10	3 -11
carry-before-that|0|1|,verb-saying|	none -18
carry-before-that|0|1|	1 13	2 -16	3 -21	4-5 -34	6-9 -16	: -21	determiner -19	preposition -15	stop -14	verb-saying 10	word -29
carry-before-that|0|1|:|	upper -21
carry-before-that|0|1|adjacent|	false -12
carry-before-that|0|1|determiner|	. -7	lower -19
carry-before-that|0|1|elided|	elided 6
carry-before-that|0|1|end|	. -22
carry-before-that|0|1|inside|	false -12
carry-before-that|0|1|newcomer|	none -34
carry-before-that|0|1|newcomer|none|elided|	, 14
carry-before-that|0|1|newcomer|none|none|	, -11	word -15
carry-before-that|0|1|newcomer|none|own|	, -15	: -22	verb-saying -21	word -26
carry-before-that|0|1|none|	,auxiliary -24	,pronoun -8	,verb-saying -16	coordinator -18	elided -6	none -18	own -27	stop -14
carry-before-that|0|1|own|	none -20	own -31
carry-before-that|0|1|question|false|	false -11
carry-before-that|0|1|stop|	none -29	upper -14
carry-before-that|0|1|subject|	none -30	own -32
carry-before-that|0|1|verb-saying|	lower 11
carry-before-that|0|1|word|	lower -29	none -16
carry-before-that|0|2|	, -54	10+ -21	3 10	6-9 -7	: -25	auxiliary -40	capital -22	determiner -29	preposition -42	pronoun -6	stop 27	word -30
carry-before-that|0|2|,auxiliary|	none -26
carry-before-that|0|2|,verb-saying|	none -50
carry-before-that|0|2|,word|	none -22
carry-before-that|0|2|,|	lower -54	pronoun 7
carry-before-that|0|2|.|	capital -21	determiner 10
carry-before-that|0|2|:|	upper -23
carry-before-that|0|2|?|	,verb-saying 7
carry-before-that|0|2|adjacent|	false 10
carry-before-that|0|2|auxiliary|	lower -40
carry-before-that|0|2|capital|	lower -22
carry-before-that|0|2|coordinator|	none -21
carry-before-that|0|2|determiner|	lower -26
carry-before-that|0|2|elided|	elided -21	none -35	own -29
carry-before-that|0|2|end|	! -20	. 22	? -20
carry-before-that|0|2|inside|	false 10
carry-before-that|0|2|newcomer|	acts -25	none 10
carry-before-that|0|2|newcomer|none|elided|	, -29	stop -7
carry-before-that|0|2|newcomer|none|none|	stop 26
carry-before-that|0|2|newcomer|none|own|	, -36	: -38	auxiliary -29	determiner -18	stop -45
carry-before-that|0|2|newcomer|says|none|	: 13	stop 10	word -29
carry-before-that|0|2|newcomer|says|own|	, -14	: -43	stop -40
carry-before-that|0|2|none|	,auxiliary -59	,pronoun 8	,verb-saying 21	coordinator -40	elided 12	none 22	own 12	stop -36	word -29
carry-before-that|0|2|own|	none -56	own -54
carry-before-that|0|2|preposition|	lower -32
carry-before-that|0|2|pronoun|	lower -6
carry-before-that|0|2|question|false|	false 8	true -32
carry-before-that|0|2|question|true|	false -7
carry-before-that|0|2|stop|	none -32	upper 27
carry-before-that|0|2|subject|	elided -53	none 27	own -67
carry-before-that|0|2|word|	lower -30
carry-before-that|0|3|	, -34	1 -17	3 -21	6-9 -47	: -27	auxiliary -18	capital -25	determiner -17	preposition -28	quote -27	stop 6	word -34
carry-before-that|0|3|,auxiliary|	none -21
carry-before-that|0|3|,verb-saying|	none -28
carry-before-that|0|3|,|	lower -34
carry-before-that|0|3|.|	capital -25	determiner -23
carry-before-that|0|3|:|	upper -27
carry-before-that|0|3|adjacent|	false -11
carry-before-that|0|3|auxiliary|	lower -18
carry-before-that|0|3|capital|	lower -25
carry-before-that|0|3|determiner|	lower -17
carry-before-that|0|3|elided|	elided -6	own -42
carry-before-that|0|3|end|	. -18
carry-before-that|0|3|inside|	false -11
carry-before-that|0|3|newcomer|	acts -21	none 9	says -31
carry-before-that|0|3|newcomer|acts|own|	: -19	stop -29
carry-before-that|0|3|newcomer|none|none|	: 10	stop 13
carry-before-that|0|3|newcomer|none|own|	, -16	: -15	stop -34
carry-before-that|0|3|newcomer|says|elided|	stop -26
carry-before-that|0|3|newcomer|says|none|	stop -7	word -25
carry-before-that|0|3|newcomer|says|own|	, -15	stop -36	word -23
carry-before-that|0|3|none|	,pronoun -22	,verb-saying -8	coordinator -24	none -19	own 6	preposition -21	stop -29
carry-before-that|0|3|own|	elided -23	none -31	own -52
carry-before-that|0|3|preposition|	lower -22
carry-before-that|0|3|question|false|	false -14	true 10
carry-before-that|0|3|quote|	upper -27
carry-before-that|0|3|stop|	none -12	upper 6
carry-before-that|0|3|subject|	elided -35	none 6	own -57
carry-before-that|0|3|word|	lower -34	none -28
carry-before-that|1|	far -29
carry-before-that|1|far|!|	,verb-saying -20	end -15	stop -25
carry-before-that|1|far|	, -45	10+ -85	2 -10	3 -88	4-5 -14	6-9 -41	: -16	; -15	adverb -46	auxiliary -87	coordinator -42	determiner -62	preposition -70	pronoun -58	quote -24	start 9	stop -26	subordinator -61	that -52	verb-judging -57	verb-saying -53	verb-thinking -47	word -73	— 15	’ -30
carry-before-that|1|far|,auxiliary|	? -26	none -54
carry-before-that|1|far|,coordinator|	none -18
carry-before-that|1|far|,determiner|	? -15	none -25
carry-before-that|1|far|,pronoun|	? -13	none -33
carry-before-that|1|far|,subordinator|	none -17
carry-before-that|1|far|,verb-judging|	none -34
carry-before-that|1|far|,verb-saying|	! -8	? -18	none -54
carry-before-that|1|far|,word|	none -52
carry-before-that|1|far|,|	capital -60	determiner -51	lower -39	none -35	pronoun -14	upper -25	verb-saying -24	word -36
carry-before-that|1|far|.|	capital -52	coordinator -21	determiner 6	end -30	preposition -34	pronoun -52	quote -19	subordinator -23
carry-before-that|1|far|:|	lower -34	none -22	upper -15
carry-before-that|1|far|;|	lower -15	none -30
carry-before-that|1|far|?|	,auxiliary 14	,pronoun -28	,verb-saying -32	,word -16	capital -50	determiner -27	pronoun -35	stop 6
carry-before-that|1|far|adjacent|	false -29
carry-before-that|1|far|adverb|	lower -43
carry-before-that|1|far|alone|	false 16	true -14
carry-before-that|1|far|auxiliary|	lower -87	none -29
carry-before-that|1|far|capital|	, -25	. -65	? -41	lower -48	none -19
carry-before-that|1|far|coordinator|	. -32	lower -42	none -14
carry-before-that|1|far|determiner|	, -46	? -15	lower -59	none -37	upper -33
carry-before-that|1|far|elided|	elided -51	none -48	own -60
carry-before-that|1|far|end|	. -29	none -26
carry-before-that|1|far|first|	false -8
carry-before-that|1|far|inside|	false -42
carry-before-that|1|far|newcomer|	acts -15	none -13	says -26
carry-before-that|1|far|newcomer|acts|elided|	, -15	: -17	stop -36	word -21
carry-before-that|1|far|newcomer|acts|none|	, -27	adverb -21	auxiliary -20	capital -21	determiner -25	preposition -38	start -36	stop -14	that -21	verb-judging -22	word -39
carry-before-that|1|far|newcomer|acts|own|	: -49	auxiliary -27	capital -25	determiner -17	preposition -29	pronoun -16	start -18	stop -36	that -26	verb-saying -22	word -34
carry-before-that|1|far|newcomer|none|elided|	, -22	: -27	auxiliary -18	stop -42	word -18
carry-before-that|1|far|newcomer|none|none|	, -32	: -41	auxiliary -21	capital -27	determiner -30	preposition -41	pronoun -17	that -22	verb-judging -31	word -49
carry-before-that|1|far|newcomer|none|own|	, -23	: -50	; -15	adverb -23	auxiliary -29	determiner -24	preposition -29	start -31	stop -45	that -31	verb-saying -24	word -42
carry-before-that|1|far|newcomer|says|elided|	, -20	: -34	determiner -15	preposition -17	stop -47	verb-saying -16	word -19
carry-before-that|1|far|newcomer|says|none|	, -37	: -78	adverb -24	auxiliary -41	determiner -37	preposition -41	pronoun -25	start 14	stop -27	verb-judging -26	word -37
carry-before-that|1|far|newcomer|says|own|	, -33	: -63	adverb -30	auxiliary -35	capital -23	determiner -28	preposition -32	pronoun -21	start -16	stop -27	that -16	verb-saying -35	word -38	’ -22
carry-before-that|1|far|none|	, -46	,auxiliary -76	,coordinator -17	,determiner -18	,preposition -27	,pronoun -40	,subordinator -20	,verb-judging -45	,verb-saying -36	,verb-thinking -18	: -21	; -30	auxiliary -34	capital -25	determiner -35	elided -14	end -23	own -15	preposition -34	pronoun -20	stop -40	subordinator -27	verb-judging 9	verb-saying -24	word -51	— -31
carry-before-that|1|far|own|	elided -53	none -34	own -59
carry-before-that|1|far|preposition|	. -35	? -20	lower -63	none -55	upper -37
carry-before-that|1|far|pronoun|	, -28	. -30	? -16	lower -55
carry-before-that|1|far|question|false|	false -32	true -23
carry-before-that|1|far|question|true|	false -18
carry-before-that|1|far|quote|	. -14	? -24	upper -24
carry-before-that|1|far|start|	other -18	upper 11
carry-before-that|1|far|stop|	? -30	none -32	upper -26
carry-before-that|1|far|subject|	elided -76	own -58
carry-before-that|1|far|subordinator|	. -30	lower -61
carry-before-that|1|far|that|	lower -52
carry-before-that|1|far|verb-judging|	lower -57
carry-before-that|1|far|verb-saying|	, -60	? -36	lower -55	upper -11
carry-before-that|1|far|verb-thinking|	lower -47
carry-before-that|1|far|word|	lower -72	none -51
carry-before-that|1|far|—|	? -28	upper 15
carry-before-that|1|far|’|	lower -30
carry-before-that|2|	far -22
carry-before-that|2|far|!|	end -25
carry-before-that|2|far|	, -18	10+ -21	2 -8	3 13	4-5 -24	6-9 -28	: -44	adverb -33	auxiliary -89	capital -60	coordinator -30	determiner -6	preposition -67	pronoun -54	quote -23	start 9	stop -33	subordinator -51	that -36	verb-judging -54	verb-saying -58	verb-thinking -37	word -19	— -26
carry-before-that|2|far|,auxiliary|	? -16	none -53
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,preposition|	none -29
carry-before-that|2|far|,pronoun|	none -28
carry-before-that|2|far|,subordinator|	none -16
carry-before-that|2|far|,verb-judging|	none -34
carry-before-that|2|far|,verb-saying|	! -11	? -18	none -37
carry-before-that|2|far|,word|	none -8
carry-before-that|2|far|,|	capital -16	coordinator -17	determiner -27	lower -17	none -34	pronoun -35	upper -36	verb-saying -9	word -35
carry-before-that|2|far|.|	capital -32	determiner 9	end -13	preposition -30	pronoun -27	— -22
carry-before-that|2|far|:|	lower -22	none -20	upper -44
carry-before-that|2|far|;|	none -30
carry-before-that|2|far|?|	,verb-saying -13	capital 19	end 21	pronoun -25	verb-saying 20	— 13
carry-before-that|2|far|adjacent|	false -22
carry-before-that|2|far|adverb|	lower -33
carry-before-that|2|far|alone|	false 20	true -23
carry-before-that|2|far|auxiliary|	lower -89	none -33
carry-before-that|2|far|capital|	, -36	. -49	? -18	lower -60	none -30
carry-before-that|2|far|coordinator|	. -21	lower -30	none -50
carry-before-that|2|far|determiner|	, -7	lower -59	none -33	upper 15
carry-before-that|2|far|elided|	elided -61	own -65
carry-before-that|2|far|end|	. -11	? -10	none -13
carry-before-that|2|far|first|	false -32	true 14
carry-before-that|2|far|inside|	false -44
carry-before-that|2|far|newcomer|	acts -20	says -17
carry-before-that|2|far|newcomer|acts|elided|	start -11	stop -8
carry-before-that|2|far|newcomer|acts|none|	, -35	auxiliary -25	capital -19	determiner -19	preposition -17	start -27	stop -6	word -47
carry-before-that|2|far|newcomer|acts|own|	, -21	: -18	auxiliary -11	preposition -11	start -29	stop -34	verb-saying -17	word -48
carry-before-that|2|far|newcomer|none|elided|	stop -42
carry-before-that|2|far|newcomer|none|none|	, -27	: -55	determiner -19	preposition -27	start 8	verb-judging -13
carry-before-that|2|far|newcomer|none|own|	, -31	auxiliary -18	determiner -23	preposition -22	start -41	stop -23	that -18	verb-saying -23	word -39
carry-before-that|2|far|newcomer|says|elided|	, -25	: -44	auxiliary -7	preposition -23	start 8	stop -76
carry-before-that|2|far|newcomer|says|none|	: -54	adverb -32	auxiliary -27	capital -40	determiner 15	preposition -46	pronoun -21	start -16	verb-judging -31
carry-before-that|2|far|newcomer|says|own|	, -35	: -41	auxiliary -30	capital -30	determiner -32	preposition -28	pronoun -23	start -40	stop -46	that -40	verb-saying -30	word -55
carry-before-that|2|far|none|	, -41	,auxiliary -37	,determiner -30	,preposition -16	,pronoun 7	,verb-judging -29	,verb-saying -18	,word -52	: -31	; -18	auxiliary -34	capital -22	coordinator -43	determiner -36	elided -16	end 6	none 15	own -15	preposition -7	pronoun -37	stop -36	subordinator -23	verb-saying -21	word -35	— 12
carry-before-that|2|far|own|	elided -62	none -48	own -67
carry-before-that|2|far|preposition|	. -24	lower -66	none -9	upper -18
carry-before-that|2|far|pronoun|	, -38	. -43	? -31	lower -53	none -36
carry-before-that|2|far|question|false|	false -30	true -35
carry-before-that|2|far|question|true|	false 24	true 30
carry-before-that|2|far|quote|	upper -20
carry-before-that|2|far|start|	other -12	upper 12
carry-before-that|2|far|stop|	? -22	other -29	upper -33
carry-before-that|2|far|subject|	elided -36	own -73
carry-before-that|2|far|subordinator|	lower -51
carry-before-that|2|far|that|	lower -36
carry-before-that|2|far|verb-judging|	lower -54
carry-before-that|2|far|verb-saying|	, -16	lower -50	upper -33
carry-before-that|2|far|verb-thinking|	lower -37
carry-before-that|2|far|word|	, -23	lower -46	none -32
carry-before-that|2|far|—|	. -22	none -26	upper -26
carry-before-that|3|	far -32
carry-before-that|3|far|!|	end -23
carry-before-that|3|far|	) 10	, -33	1 -46	10+ -33	2 20	3 -13	4-5 -21	6-9 -36	: -49	auxiliary -62	capital -29	determiner -44	pronoun -30	stop -70	subordinator -39	verb-judging -29	verb-saying -32	verb-thinking -31	word -70
carry-before-that|3|far|)|	upper 10
carry-before-that|3|far|,auxiliary|	none -16
carry-before-that|3|far|,pronoun|	none -15
carry-before-that|3|far|,verb-judging|	none -16
carry-before-that|3|far|,verb-saying|	? -31	none -32
carry-before-that|3|far|,word|	none -14
carry-before-that|3|far|,|	capital -46	determiner -30	lower -44	none 6	upper -17	verb-saying -57	word -29
carry-before-that|3|far|.|	capital -23	determiner -27	preposition -20	pronoun -21
carry-before-that|3|far|:|	upper -48
carry-before-that|3|far|;|	none -20
carry-before-that|3|far|?|	capital -13	end -25	verb-saying -15
carry-before-that|3|far|adjacent|	false -32
carry-before-that|3|far|alone|	true -13
carry-before-that|3|far|auxiliary|	lower -62	none -20
carry-before-that|3|far|capital|	, -29	. -36	? -25	lower -29	none -12
carry-before-that|3|far|coordinator|	none -44
carry-before-that|3|far|determiner|	, -53	. -34	? -19	lower -38	none -22	upper -27
carry-before-that|3|far|elided|	elided -13	own -22
carry-before-that|3|far|end|	. -21	? 11	none 9
carry-before-that|3|far|first|	false -25
carry-before-that|3|far|inside|	false -55
carry-before-that|3|far|newcomer|	acts -14	none 7	says -24
carry-before-that|3|far|newcomer|acts|elided|	stop -15
carry-before-that|3|far|newcomer|acts|none|	preposition -23	stop -24
carry-before-that|3|far|newcomer|acts|own|	: -29	preposition -30	start -15	stop -26
carry-before-that|3|far|newcomer|none|elided|	start -8	stop -20
carry-before-that|3|far|newcomer|none|none|	) -8	: -17	auxiliary -11	capital -18	preposition 11	stop -22	word -33
carry-before-that|3|far|newcomer|none|own|	: -13	auxiliary -18	preposition -7	start -50	stop -32	that 14	word -28
carry-before-that|3|far|newcomer|says|elided|	stop -24
carry-before-that|3|far|newcomer|says|none|	: -17	auxiliary -19	determiner -23	stop -30	word -23
carry-before-that|3|far|newcomer|says|own|	: -32	determiner -28	preposition -30	start -14	stop -18	verb-saying -12	word -24
carry-before-that|3|far|none|	, -29	,auxiliary -34	,determiner -12	,verb-saying -14	,word -12	adverb 9	auxiliary -20	coordinator -20	elided -6	end 40	own -17	preposition -29	pronoun -25	stop -79	subordinator -23	word -12	— -12
carry-before-that|3|far|own|	elided -41	none -24
carry-before-that|3|far|preposition|	. -21	none -36
carry-before-that|3|far|pronoun|	, -24	. -24	? -16	lower -30	none -22
carry-before-that|3|far|question|false|	false -33
carry-before-that|3|far|question|true|	false -26
carry-before-that|3|far|start|	other 16	upper -13
carry-before-that|3|far|stop|	none -38	upper -70
carry-before-that|3|far|subject|	elided -14	own -16
carry-before-that|3|far|subordinator|	lower -36
carry-before-that|3|far|verb-judging|	lower -29
carry-before-that|3|far|verb-saying|	, -70	? -27	lower -32
carry-before-that|3|far|verb-thinking|	lower -31
carry-before-that|3|far|word|	lower -69	none -26
carry-before|0|	0 30	2 -6	3 -24
carry-before|0|0|	, 20	1 -15	2 36	3 -12	4-5 10	6-9 50	: 9	adverb 22	auxiliary -7	coordinator 25	preposition -11	pronoun 12	verb-saying -10
carry-before|0|0|,|	capital 12	lower 20	pronoun 56	upper 36	verb-saying 29
carry-before|0|0|adjacent|	false 30
carry-before|0|0|adverb|	lower 26
carry-before|0|0|auxiliary|	lower -7
carry-before|0|0|capital|	. 44
carry-before|0|0|coordinator|	lower 25
carry-before|0|0|determiner|	. 13	lower 8
carry-before|0|0|elided|	elided 33
carry-before|0|0|end|	! 12	. 8
carry-before|0|0|inside|	false 30
carry-before|0|0|newcomer|	none 9
carry-before|0|0|newcomer|none|elided|	, 31
carry-before|0|0|newcomer|none|none|	: -10	preposition -19	word -8
carry-before|0|0|newcomer|none|own|	: 32	auxiliary -8	determiner -9	verb-saying -7
carry-before|0|0|none|	,auxiliary 15	,determiner -19	,pronoun 19	,subordinator -17	,verb-judging 18	,verb-saying 12	: -12	; -35	coordinator 38	determiner 17	none -10
carry-before|0|0|preposition|	. 32	none 35	upper -17
carry-before|0|0|pronoun|	lower 12
carry-before|0|0|question|false|	false 26	true 14
carry-before|0|0|stop|	none 13
carry-before|0|0|subject|	elided 33	none -10
carry-before|0|0|verb-saying|	lower -6
carry-before|0|1|!|	,verb-saying -14
carry-before|0|1|,auxiliary|	? -21	none -11
carry-before|0|1|,coordinator|	none -10
carry-before|0|1|,determiner|	none -29
carry-before|0|1|,pronoun|	none -23
carry-before|0|1|,subordinator|	none -18
carry-before|0|1|,verb-saying|	? -37	none 31
carry-before|0|1|,word|	none -6
carry-before|0|1|,|	capital 32	determiner 11	none -9	pronoun 23	upper -18	verb-saying 8
carry-before|0|1|.|	capital -7	determiner -41	preposition -6	pronoun 8	quote -22
carry-before|0|1|	1 -18	10+ 20	3 -18	4-5 -13	6-9 11	: -25	adverb -28	auxiliary -51	capital 16	coordinator -31	determiner -25	preposition -34	pronoun -20	quote -20	stop 37	subordinator -19	that 8	verb-judging -16	verb-saying -17	word -10	— -6
carry-before|0|1|:|	lower -22	none 10	upper -26
carry-before|0|1|;|	none -28
carry-before|0|1|?|	,pronoun -21	,verb-saying -22	capital -21	quote -18
carry-before|0|1|adjacent|	true -25
carry-before|0|1|adverb|	lower -28
carry-before|0|1|auxiliary|	lower -51	none -34
carry-before|0|1|capital|	, -24	. 31	lower 16
carry-before|0|1|coordinator|	lower -31
carry-before|0|1|determiner|	. -35	lower -19	upper -19
carry-before|0|1|elided|	none -16
carry-before|0|1|end|	! -15	. 28	? 13
carry-before|0|1|newcomer|	none -8
carry-before|0|1|newcomer|none|elided|	determiner -21	stop 13	word -14
carry-before|0|1|newcomer|none|none|	, 18	: -27	capital 10	coordinator -21	preposition -31	pronoun 14	quote -24	that -19	verb-judging -44	word 9	— -6
carry-before|0|1|newcomer|none|own|	, -21	: -19	adverb -25	auxiliary -39	capital 6	determiner -42	preposition -29	pronoun -38	quote -20	that 18	verb-saying -24	word -12
carry-before|0|1|none|	, -30	,auxiliary 19	,determiner -25	,verb-judging -9	,verb-saying 19	,verb-thinking 8	,word -19	: 23	; -20	auxiliary -11	capital 34	coordinator -12	determiner 6	elided 23	none -14	preposition -13	pronoun 25	stop -11	verb-saying -22	word 8	— 22
carry-before|0|1|own|	elided -23	none -9	own -32
carry-before|0|1|preposition|	. 8	lower -25	none 6	upper -37
carry-before|0|1|pronoun|	, -53	. -21	? -19	lower -20
carry-before|0|1|question|false|	false 16	true -28
carry-before|0|1|question|true|	false -56
carry-before|0|1|quote|	upper -20
carry-before|0|1|stop|	none -18	upper 37
carry-before|0|1|subject|	elided -10	own -18
carry-before|0|1|subordinator|	lower -19
carry-before|0|1|verb-judging|	lower -16	none -20
carry-before|0|1|verb-saying|	, -52	lower -10	upper -13
carry-before|0|1|word|	lower -10	none -28
carry-before|0|1|—|	upper -6
carry-before|0|2|	, -24	1 -22	2 -21	3 -15	6-9 -13	: -22	adverb -30	auxiliary -46	capital -24	coordinator -31	determiner -35	preposition -40	pronoun -7	stop 9	that -25	verb-saying -25	word -64
carry-before|0|2|,auxiliary|	none -21
carry-before|0|2|,preposition|	none -17
carry-before|0|2|,pronoun|	none -22
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -17	none -7
carry-before|0|2|,word|	none -26
carry-before|0|2|,|	determiner -9	lower -24
carry-before|0|2|.|	capital -6	pronoun 8
carry-before|0|2|:|	upper -22
carry-before|0|2|?|	,verb-saying -22	capital -28
carry-before|0|2|adjacent|	false -6
carry-before|0|2|adverb|	lower -30
carry-before|0|2|auxiliary|	lower -43	none -22
carry-before|0|2|capital|	, -22	. -20	lower -24
carry-before|0|2|coordinator|	lower -31	none -17
carry-before|0|2|determiner|	, -33	. 8	lower -23	upper -23
carry-before|0|2|elided|	elided -34	own -10
carry-before|0|2|end|	! -25	. 21
carry-before|0|2|inside|	false -6
carry-before|0|2|newcomer|	acts -28	says -29
carry-before|0|2|newcomer|acts|elided|	: -21	stop -38
carry-before|0|2|newcomer|acts|none|	auxiliary -18
carry-before|0|2|newcomer|acts|own|	, -13	: -20	preposition -19	stop -38	word -16
carry-before|0|2|newcomer|none|elided|	stop 15	word -21
carry-before|0|2|newcomer|none|none|	: -55	auxiliary -32	preposition -19	stop 17	that -19	word -26
carry-before|0|2|newcomer|none|own|	, -24	: -39	auxiliary -16	preposition -15	stop -71	that -25	word -32
carry-before|0|2|newcomer|says|elided|	stop -8
carry-before|0|2|newcomer|says|none|	: -44	auxiliary -19	stop -10	word -36
carry-before|0|2|newcomer|says|own|	, -11	: -24	auxiliary -8	preposition -17	stop -38	verb-saying -13	word -19
carry-before|0|2|none|	,pronoun -6	: -19	; -22	coordinator -27	determiner -20	elided 15	own -8	stop -24	word 8
carry-before|0|2|own|	elided -38	none -56	own -91
carry-before|0|2|preposition|	. -20	lower -39	none -31
carry-before|0|2|pronoun|	, -47	lower -7
carry-before|0|2|question|false|	true 6
carry-before|0|2|question|true|	false -30
carry-before|0|2|stop|	none -43	upper 10
carry-before|0|2|subject|	elided -13	own -102
carry-before|0|2|that|	lower -25
carry-before|0|2|verb-saying|	, -37	lower -25
carry-before|0|2|word|	lower -64
carry-before|0|3|	, -18	10+ -13	2 -28	3 -31	4-5 -23	: -8	preposition -21	stop -20	word -28
carry-before|0|3|,auxiliary|	none -27
carry-before|0|3|,pronoun|	none -16
carry-before|0|3|,verb-saying|	none -39
carry-before|0|3|,word|	none -25
carry-before|0|3|,|	lower -18	pronoun -19	verb-saying -20
carry-before|0|3|.|	determiner -23	pronoun -10
carry-before|0|3|:|	upper -8
carry-before|0|3|adjacent|	false -24
carry-before|0|3|determiner|	, -19
carry-before|0|3|elided|	none -27	own -24
carry-before|0|3|end|	. -14
carry-before|0|3|inside|	false -24
carry-before|0|3|newcomer|	acts -10	none -7	says -47
carry-before|0|3|newcomer|acts|elided|	stop -22
carry-before|0|3|newcomer|acts|none|	stop 9
carry-before|0|3|newcomer|acts|own|	stop -29
carry-before|0|3|newcomer|none|elided|	stop -24
carry-before|0|3|newcomer|none|own|	: 6	stop -32
carry-before|0|3|newcomer|says|elided|	stop -17
carry-before|0|3|newcomer|says|none|	: -24	stop -36
carry-before|0|3|newcomer|says|own|	: -25	stop -36
carry-before|0|3|none|	,verb-saying -28	auxiliary -16	elided 20	own -31	preposition -14	stop -20
carry-before|0|3|own|	none -32	own -53
carry-before|0|3|preposition|	lower -21
carry-before|0|3|pronoun|	, -26
carry-before|0|3|question|false|	false -19	true -22
carry-before|0|3|question|true|	false -23
carry-before|0|3|stop|	none -14	upper -20
carry-before|0|3|subject|	elided -33	own -14
carry-before|0|3|word|	lower -28
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying 11	end -40	stop -17
carry-before|1|far|+|	none -25
carry-before|1|far|	, -12	- -38	1 -39	2 -58	3 -26	4-5 -20	6-9 -35	adverb -51	auxiliary -67	capital -61	coordinator -40	determiner -22	preposition -26	pronoun -71	quote -27	start -13	stop -33	subordinator -71	that -9	verb-judging -65	verb-saying -71	verb-thinking -60	word -32	’ -32
carry-before|1|far|,adverb|	none -21
carry-before|1|far|,auxiliary|	? -24	none -40
carry-before|1|far|,coordinator|	none -22
carry-before|1|far|,determiner|	none -40
carry-before|1|far|,preposition|	none -45
carry-before|1|far|,pronoun|	? -14	none -6
carry-before|1|far|,subordinator|	none -34
carry-before|1|far|,verb-judging|	none -30
carry-before|1|far|,verb-saying|	! -23	? -34	none -21
carry-before|1|far|,verb-thinking|	none -27
carry-before|1|far|,word|	? -30	none -16
carry-before|1|far|,|	capital -31	coordinator -26	determiner -81	none -18	pronoun -10	subordinator -26	upper -36	word -38	– -22
carry-before|1|far|-|	upper -38
carry-before|1|far|.|	capital -62	determiner -47	end -14	preposition -23	pronoun -50	— -28
carry-before|1|far|:|	lower -41	none -38
carry-before|1|far|;|	none -46
carry-before|1|far|?|	,auxiliary -25	,verb-saying -34	,word -20	capital -34	determiner -21	end -31	preposition -18	pronoun -27	stop -14	verb-saying -32	— -34
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -50	none 8
carry-before|1|far|alone|	false -23	true 46
carry-before|1|far|auxiliary|	lower -66	none -47
carry-before|1|far|capital|	, -41	. 6	? -30	lower -58	none -34
carry-before|1|far|coordinator|	. -37	lower -40	none -43
carry-before|1|far|determiner|	, -89	. 11	? -21	lower -18	none -11	upper -37
carry-before|1|far|elided|	elided -44	own -9
carry-before|1|far|end|	! -18	. -9	? -15	none -36
carry-before|1|far|first|	false -23	true 24
carry-before|1|far|inside|	false -30
carry-before|1|far|newcomer|	acts -38	says -62
carry-before|1|far|newcomer|acts|elided|	: -47	preposition -25	that -27
carry-before|1|far|newcomer|acts|none|	, -20	: -62	auxiliary -26	capital -19	preposition -34	pronoun -12	start -25	stop -82	subordinator -10	that -21	verb-judging -10	word -56
carry-before|1|far|newcomer|acts|own|	, -38	: -64	auxiliary -31	capital -11	determiner -29	preposition -40	start -30	stop -62	verb-saying -20	word -62
carry-before|1|far|newcomer|none|elided|	: 7	auxiliary -36	preposition -33	start 8	stop -18	verb-saying -19	word -42
carry-before|1|far|newcomer|none|none|	, 11	- -34	adverb -25	auxiliary -29	capital -21	determiner -47	preposition -12	pronoun -19	start -21	stop 22	subordinator -20	that -20	verb-judging -44	word -43	’ -28
carry-before|1|far|newcomer|none|own|	: -14	adverb -25	auxiliary -50	capital -29	coordinator -27	determiner -35	preposition -10	pronoun -35	start -6	stop -26	that -6	verb-judging -22	verb-saying -46	word -76
carry-before|1|far|newcomer|says|elided|	: -32	stop -92	word -37
carry-before|1|far|newcomer|says|none|	, -42	: -71	adverb -34	auxiliary -35	capital -31	determiner -28	preposition -48	pronoun -15	start 12	stop -97	verb-judging -16	word -39
carry-before|1|far|newcomer|says|own|	, -42	: -76	auxiliary -24	capital -23	determiner -46	preposition -47	pronoun -23	start -32	stop -50	that -38	verb-saying -25	word -65
carry-before|1|far|none|	, -52	,auxiliary -9	,coordinator -27	,determiner -8	,pronoun -44	,subordinator -23	,verb-judging -41	,verb-thinking -25	,word -38	: 18	; -28	adverb -34	auxiliary -32	capital -36	coordinator -51	determiner -32	end 15	none -31	own -13	preposition -30	pronoun -35	stop -38	subordinator -15	verb-judging -21	verb-saying -22	word -52	— -46
carry-before|1|far|own|	elided -13	none -13	own -59
carry-before|1|far|preposition|	. -31	? -18	lower -26	none -26	upper -31
carry-before|1|far|pronoun|	, -43	. -53	? -22	lower -68	none -40
carry-before|1|far|question|false|	false -8	true -29
carry-before|1|far|question|true|	false -66
carry-before|1|far|quote|	. -34	? -22	upper -17
carry-before|1|far|start|	other -15	upper -12
carry-before|1|far|stop|	? -30	none -40	other -27	upper -32
carry-before|1|far|subject|	elided -6	none -14	own -21
carry-before|1|far|subordinator|	. -19	lower -71	none -25
carry-before|1|far|that|	lower -9
carry-before|1|far|verb-judging|	lower -65	none -21
carry-before|1|far|verb-saying|	, -86	? -49	lower -66	none -21	upper -28
carry-before|1|far|verb-thinking|	lower -60
carry-before|1|far|word|	, -27	lower -31	none -60	upper -23
carry-before|1|far|—|	. -28	? -29	none -38
carry-before|1|far|’|	lower -32
carry-before|2|	far -24
carry-before|2|far|!|	end -15
carry-before|2|far|	) -13	, -28	1 -50	10+ -13	3 -18	4-5 -25	6-9 -33	: -47	auxiliary 7	capital -25	determiner -31	preposition -65	start -10	stop -41	subordinator -48	that -44	verb-judging -46	verb-saying -42	verb-thinking -25	word -25
carry-before|2|far|)|	upper -13
carry-before|2|far|,auxiliary|	none -21
carry-before|2|far|,pronoun|	none -22
carry-before|2|far|,verb-judging|	none -21
carry-before|2|far|,verb-saying|	! -16	none -17
carry-before|2|far|,word|	none 8
carry-before|2|far|,|	capital -47	determiner -52	lower -19	none -35	pronoun -80	upper -19	verb-saying -71	word -24
carry-before|2|far|.|	determiner -33	end -23	pronoun -26
carry-before|2|far|:|	upper -49
carry-before|2|far|?|	end 24
carry-before|2|far|adjacent|	false -24
carry-before|2|far|alone|	false -8
carry-before|2|far|auxiliary|	lower 7	none -17
carry-before|2|far|capital|	, -37	. -34	? -34	lower -25	none -18
carry-before|2|far|coordinator|	none -35
carry-before|2|far|determiner|	, -66	. -30	? -25	lower -30	none -15
carry-before|2|far|elided|	elided -14	none -24	own -11
carry-before|2|far|end|	. -18	? -10	none 6
carry-before|2|far|first|	false -25
carry-before|2|far|inside|	false -31
carry-before|2|far|newcomer|	acts -15	none -27	says -8
carry-before|2|far|newcomer|acts|elided|	start -26	stop -11
carry-before|2|far|newcomer|acts|none|	stop -16
carry-before|2|far|newcomer|acts|own|	start -37	stop -30	word -16
carry-before|2|far|newcomer|none|elided|	start -9	stop -8
carry-before|2|far|newcomer|none|none|	) -8	: -23	start -18
carry-before|2|far|newcomer|none|own|	preposition -12	start -45	stop -12	word -18
carry-before|2|far|newcomer|says|elided|	start -22
carry-before|2|far|newcomer|says|none|	: -24	preposition -17	start 6	stop -20	word -29
carry-before|2|far|newcomer|says|own|	: -23	preposition -19	start -17	stop -22	word -22
carry-before|2|far|none|	, -23	,auxiliary -36	,verb-saying -17	,word 12	: 24	auxiliary -22	coordinator -33	determiner -15	elided -45	end 31	none 14	own -21	preposition -42	pronoun -23	stop -80	subordinator -25
carry-before|2|far|own|	elided -28	none -33	own -45
carry-before|2|far|preposition|	lower -65
carry-before|2|far|pronoun|	, -29	. -19	? -24	none -25
carry-before|2|far|question|false|	false -32	true -21
carry-before|2|far|question|true|	true 16
carry-before|2|far|start|	upper -8
carry-before|2|far|stop|	none -21	upper -41
carry-before|2|far|subject|	elided -15	none -19	own -47
carry-before|2|far|subordinator|	lower -45
carry-before|2|far|that|	lower -44
carry-before|2|far|verb-judging|	lower -46
carry-before|2|far|verb-saying|	, -86	lower -41
carry-before|2|far|verb-thinking|	lower -25
carry-before|2|far|word|	lower -60
carry-before|2|far|—|	none -31
carry-before|3|	far -23
carry-before|3|far|,verb-saying|	none -7
carry-before|3|far|,|	capital -42	determiner -40	none -23	pronoun -52	verb-saying -61	word -27
carry-before|3|far|.|	end -32
carry-before|3|far|	1 -39	2 -35	3 -19	4-5 -55	6-9 -15	auxiliary -41	pronoun -21	start -9	stop -60	that -25	verb-judging -22	verb-saying -22	word -33
carry-before|3|far|?|	end -27
carry-before|3|far|adjacent|	false -23
carry-before|3|far|auxiliary|	lower -41
carry-before|3|far|capital|	, -43	. -22
carry-before|3|far|coordinator|	none -14
carry-before|3|far|determiner|	, -40
carry-before|3|far|end|	. -22	? -26	none -23
carry-before|3|far|first|	false -25
carry-before|3|far|inside|	false -32
carry-before|3|far|newcomer|	acts -17
carry-before|3|far|newcomer|acts|none|	start -14
carry-before|3|far|newcomer|none|none|	: -18
carry-before|3|far|newcomer|none|own|	word -19
carry-before|3|far|newcomer|says|none|	start 6
carry-before|3|far|none|	, 12	,verb-saying -26	: 6	coordinator -19	end 10	none 8	own -45	preposition -31	stop -8	subordinator 10
carry-before|3|far|own|	elided -12	own -8
carry-before|3|far|pronoun|	, -42	? -21	lower -21	none -29
carry-before|3|far|question|false|	false -16	true -37
carry-before|3|far|question|true|	false -27
carry-before|3|far|start|	upper -6
carry-before|3|far|stop|	upper -60
carry-before|3|far|subject|	elided -21	none 6
carry-before|3|far|that|	lower -25
carry-before|3|far|verb-judging|	lower -20
carry-before|3|far|verb-saying|	, -75	lower -22
carry-before|3|far|word|	, -16	lower -33
carry-next|0|	0 32	1 11	2 -14	3 -13
carry-next|0|0|!|	end 14
carry-next|0|0|,auxiliary|	none 27
carry-next|0|0|,determiner|	none -15
carry-next|0|0|,pronoun|	none 23
carry-next|0|0|,subordinator|	none -16
carry-next|0|0|,verb-judging|	none 15
carry-next|0|0|,verb-saying|	none 26
carry-next|0|0|.|	capital 39	determiner 16	end 16	preposition 31	pronoun -11
carry-next|0|0|	1 27	2 12	4-5 14	6-9 21	: -8	capital 9	determiner -19	preposition -24	start 36	stop 34	subordinator 11	that -16	verb-judging -29	verb-saying -15	word 20
carry-next|0|0|:|	none -9	upper 19
carry-next|0|0|;|	none -44
carry-next|0|0|adjacent|	false 32
carry-next|0|0|auxiliary|	none -16
carry-next|0|0|capital|	lower 9
carry-next|0|0|coordinator|	none 34
carry-next|0|0|determiner|	, -8	lower -12	none 12
carry-next|0|0|elided|	elided 48
carry-next|0|0|first|	false 36
carry-next|0|0|inside|	false 25
carry-next|0|0|newcomer|	none 21
carry-next|0|0|newcomer|none|elided|	start 22	stop 41
carry-next|0|0|newcomer|none|none|	determiner -17	start 25	verb-judging -23	word 14
carry-next|0|0|newcomer|none|own|	: -9	capital -12	preposition -10	start 21	stop 7	verb-saying -15	word -17
carry-next|0|0|none|	none -8	preposition 26	stop 20
carry-next|0|0|preposition|	lower -24	none -9
carry-next|0|0|pronoun|	, 17
carry-next|0|0|question|false|	false 29
carry-next|0|0|question|true|	false 14
carry-next|0|0|start|	upper 36
carry-next|0|0|stop|	upper 34
carry-next|0|0|subject|	elided 48	none -8
carry-next|0|0|subordinator|	lower 11
carry-next|0|0|that|	lower -16
carry-next|0|0|verb-judging|	lower -29
carry-next|0|0|verb-saying|	, 28	lower -8
carry-next|0|0|word|	lower 20
carry-next|0|1|	, -37	2 -8	3 -29	4-5 8	6-9 10	: -55	adverb 18	auxiliary 7	capital -45	determiner -16	preposition 7	pronoun -42	quote -23	stop -20	subordinator 11	verb-saying -17
carry-next|0|1|,coordinator|	none -11
carry-next|0|1|,determiner|	none -29
carry-next|0|1|,pronoun|	? -20	none -13
carry-next|0|1|,verb-judging|	none -13
carry-next|0|1|,verb-saying|	! -15	? -33	none -10
carry-next|0|1|,verb-thinking|	none 14
carry-next|0|1|,word|	none -35
carry-next|0|1|,|	determiner 27	lower -32	none -39	verb-saying -35	word -18
carry-next|0|1|.|	capital -19	determiner -9	end 29	preposition -11	pronoun -21
carry-next|0|1|:|	none -10	upper -65
carry-next|0|1|;|	none -29
carry-next|0|1|?|	,auxiliary -19	,verb-saying -28	end -11	pronoun -16
carry-next|0|1|adjacent|	false 14	true -23
carry-next|0|1|adverb|	lower 18
carry-next|0|1|auxiliary|	lower 7	none -23
carry-next|0|1|capital|	, 10	. -30	? -20	lower -41	none 7
carry-next|0|1|coordinator|	none -52
carry-next|0|1|determiner|	. -26	lower -18
carry-next|0|1|elided|	elided 14	none 13	own -49
carry-next|0|1|newcomer|	none -22
carry-next|0|1|newcomer|none|elided|	: -20	auxiliary -22	determiner -24	preposition -28	start 19	stop -19	word -13
carry-next|0|1|newcomer|none|none|	, -15	: -37	adverb 10	auxiliary -43	capital -29	determiner -13	preposition 22	pronoun -28	stop -35	that -26	verb-judging 6	word -20
carry-next|0|1|newcomer|none|own|	, -47	: -36	auxiliary -8	capital -34	preposition -52	pronoun -22	start -16	stop -24	that -30	verb-saying -58
carry-next|0|1|none|	, -24	,coordinator -24	,determiner -20	,pronoun -27	,subordinator -22	,verb-saying -6	,word 11	: -17	; -25	auxiliary -32	determiner -21	elided 19	end -32	none -19	own -24	preposition -56	stop -18	verb-judging -22	word -16
carry-next|0|1|own|	elided 24	none 9	own -59
carry-next|0|1|preposition|	. -33	lower -12	none 9	upper 27
carry-next|0|1|pronoun|	, -21	? -16	lower -42	none 22
carry-next|0|1|question|false|	false 18	true -53
carry-next|0|1|question|true|	false -42
carry-next|0|1|quote|	. -21	? -19	upper -14
carry-next|0|1|stop|	? -23	none 27	other -29	upper -19
carry-next|0|1|subject|	elided -23	none -12	own -17
carry-next|0|1|subordinator|	lower 11
carry-next|0|1|verb-saying|	, -9	lower -16	none -20
carry-next|0|1|word|	, -22	none -23
carry-next|0|1|—|	? -19	none 17
carry-next|0|2|!|	end -26
carry-next|0|2|	, -41	1 -44	2 -49	3 -71	4-5 -47	adverb -24	auxiliary -52	capital -26	determiner -30	preposition -47	pronoun -17	subordinator -35	that -35	verb-judging -34	word -52	’ -17
carry-next|0|2|,auxiliary|	none -49
carry-next|0|2|,verb-saying|	? -20	none -18
carry-next|0|2|,word|	none -28
carry-next|0|2|,|	determiner -22	lower -39	pronoun -68	verb-saying -24
carry-next|0|2|.|	capital -22	determiner -18	end 31	preposition -19
carry-next|0|2|:|	none -20
carry-next|0|2|;|	none -18
carry-next|0|2|?|	,verb-saying -15	end -25
carry-next|0|2|adjacent|	false -14
carry-next|0|2|adverb|	lower -24
carry-next|0|2|auxiliary|	lower -51
carry-next|0|2|capital|	lower -26
carry-next|0|2|coordinator|	none -34
carry-next|0|2|determiner|	, -33	. -56	? -26	lower -30	none -10
carry-next|0|2|elided|	elided -36	none -6	own -49
carry-next|0|2|inside|	false -19
carry-next|0|2|newcomer|	none -25
carry-next|0|2|newcomer|none|elided|	, -18	start -14	stop -9	that -14	word -16
carry-next|0|2|newcomer|none|none|	, -29	: -22	auxiliary -19	capital -11	determiner -16	preposition -31	subordinator -8	verb-judging -25	word -31
carry-next|0|2|newcomer|none|own|	, -24	: -23	auxiliary -27	determiner -18	preposition -15	pronoun -18	start -55	stop -13	that -22	verb-saying -12	word -34
carry-next|0|2|none|	,auxiliary -40	,preposition -14	,pronoun 9	,verb-judging -18	,verb-saying -34	,word -33	auxiliary -19	coordinator -27	elided -10	none -11	own -23	preposition -24	stop -28	word -18
carry-next|0|2|own|	elided -31	none -6	own -71
carry-next|0|2|preposition|	. 7	lower -44	none -25	upper -19
carry-next|0|2|pronoun|	, -32	. -18	? 7	lower -17
carry-next|0|2|question|false|	false -25
carry-next|0|2|question|true|	false -34
carry-next|0|2|stop|	none -73
carry-next|0|2|subject|	elided -21	none -16	own -30
carry-next|0|2|subordinator|	lower -35
carry-next|0|2|that|	lower -35
carry-next|0|2|verb-judging|	lower -34
carry-next|0|2|word|	lower -52	none -21
carry-next|0|2|’|	lower -17
carry-next|0|3|	, -29	1 -36	2 -28	3 -41	4-5 -39	6-9 8	: -17	auxiliary -26	determiner -21	preposition -25	start -34	stop 12	verb-judging -22	verb-saying -27
carry-next|0|3|,auxiliary|	none 17
carry-next|0|3|,verb-saying|	none -39
carry-next|0|3|,|	determiner -24	lower -29	pronoun -32
carry-next|0|3|.|	end 7
carry-next|0|3|:|	upper -17
carry-next|0|3|adjacent|	false -13
carry-next|0|3|auxiliary|	lower -26	none -14
carry-next|0|3|determiner|	. -26	lower -21
carry-next|0|3|elided|	none -6	own 15
carry-next|0|3|first|	false -34
carry-next|0|3|newcomer|	none -11
carry-next|0|3|newcomer|none|elided|	start -22	stop 26
carry-next|0|3|newcomer|none|none|	: -14	determiner -16	preposition -11	start -20	stop -27	word 7
carry-next|0|3|newcomer|none|own|	auxiliary -15	determiner -15	preposition -28	start -36	stop -35	verb-saying -13	word -28
carry-next|0|3|none|	,auxiliary -29	,pronoun -11	,verb-saying -46	,word -17	elided -22	none 11	own -35	stop -16
carry-next|0|3|own|	elided -27	none -58	own -45
carry-next|0|3|preposition|	lower -30	none -21
carry-next|0|3|pronoun|	, -18	. -8
carry-next|0|3|question|false|	false -10	true -15
carry-next|0|3|question|true|	false -19
carry-next|0|3|start|	upper -34
carry-next|0|3|stop|	upper 12
carry-next|0|3|subject|	elided 18	none -18	own -63
carry-next|0|3|verb-judging|	lower -22
carry-next|0|3|verb-saying|	, -28	lower -22
carry-next|1|	far -23
carry-next|1|far|!|	,verb-saying -21	end -22
carry-next|1|far|	, -68	- -24	1 22	10+ -81	2 -6	3 -25	4-5 -8	6-9 -45	: 13	; -14	adverb -17	auxiliary -32	capital -49	coordinator -52	preposition -7	pronoun -24	quote -39	start -39	stop -37	subordinator -19	that -57	verb-judging -59	verb-saying -7	verb-thinking -56	word -40	— -36	’ -27
carry-next|1|far|,auxiliary|	? -25	none -63
carry-next|1|far|,coordinator|	none -21
carry-next|1|far|,determiner|	none -28
carry-next|1|far|,preposition|	none -31
carry-next|1|far|,pronoun|	none -45
carry-next|1|far|,subordinator|	none -28
carry-next|1|far|,verb-judging|	none -20
carry-next|1|far|,verb-saying|	! 6	? -21	none -21
carry-next|1|far|,verb-thinking|	none -27
carry-next|1|far|,word|	? -15	none -80
carry-next|1|far|,|	capital -55	determiner -98	lower -67	none -6	pronoun -46	upper -29	verb-saying -83	word -41
carry-next|1|far|-|	upper -24
carry-next|1|far|.|	coordinator -33	preposition -35	pronoun -64	quote -26	subordinator -18	— -25
carry-next|1|far|:|	lower 9	none 28	other -22
carry-next|1|far|;|	lower -14	none -20
carry-next|1|far|?|	,auxiliary -25	,pronoun -17	,verb-saying -11	,word -27	capital -35	determiner 12	end -37	preposition -24	pronoun -31	quote -16	stop -21	verb-saying -46	— -40
carry-next|1|far|adjacent|	false -23
carry-next|1|far|adverb|	lower -16	none -33
carry-next|1|far|alone|	false -32	true -37
carry-next|1|far|auxiliary|	lower -31	none -47
carry-next|1|far|capital|	, -33	. -60	? -37	lower -46	none -29	upper -18
carry-next|1|far|coordinator|	, -34	lower -52	none -78
carry-next|1|far|determiner|	, -61	. -25	? -24	lower -27	none -38	upper 13
carry-next|1|far|elided|	elided -54	own -63
carry-next|1|far|end|	! -50	. -55	? -30	none 52
carry-next|1|far|first|	false -19	true -19
carry-next|1|far|inside|	false -12
carry-next|1|far|newcomer|	none -10
carry-next|1|far|newcomer|none|elided|	, -40	: -65	determiner -26	preposition -31	start -35	stop -11	verb-saying -24	word -46
carry-next|1|far|newcomer|none|none|	, -29	- -24	: 7	auxiliary -58	capital -46	coordinator -27	determiner -45	preposition -66	pronoun -39	quote -25	start -17	stop -27	subordinator -22	that -19	verb-judging -42	verb-thinking -33	word -18	— -36
carry-next|1|far|newcomer|none|own|	, -49	: -26	adverb -30	auxiliary -15	capital -19	determiner 8	preposition 10	pronoun -58	start -60	stop -10	that -28	verb-judging -23	word -38	’ -23
carry-next|1|far|none|	+ -20	, -14	,adverb -23	,auxiliary -9	,coordinator -19	,determiner -32	,preposition -33	,pronoun -10	,subordinator -32	,verb-saying -21	,verb-thinking -20	: -32	; -44	adverb -16	auxiliary -42	capital -41	coordinator -21	end -32	own -49	preposition -63	pronoun -30	stop -60	verb-judging 9	verb-saying -25	word -6	— -35
carry-next|1|far|own|	elided -87	none 13
carry-next|1|far|preposition|	. -39	? -22	lower -13
carry-next|1|far|pronoun|	, -34	. -52	? -22	lower -22	none -35
carry-next|1|far|question|false|	false -21	true -46
carry-next|1|far|question|true|	false -16
carry-next|1|far|quote|	upper -38
carry-next|1|far|start|	other -35	upper -37
carry-next|1|far|stop|	none -69	other 9	upper -44
carry-next|1|far|subject|	elided -31	none -16	own 7
carry-next|1|far|subordinator|	, -26	lower -19
carry-next|1|far|that|	lower -57
carry-next|1|far|verb-judging|	lower -59	none -28
carry-next|1|far|verb-saying|	, -83	? -47	lower -22	none -39	upper -36
carry-next|1|far|verb-thinking|	lower -53
carry-next|1|far|word|	, -24	lower -38	none -78	upper -25
carry-next|1|far|–|	, -13
carry-next|1|far|—|	. -25	? -24	none -41	upper -36
carry-next|1|far|’|	lower -27
carry-next|2|	far -10
carry-next|2|far|	, -35	1 -24	10+ -49	2 21	4-5 6	6-9 -28	adverb 6	auxiliary -33	coordinator -30	preposition -30	pronoun 16	quote -21	stop -48	subordinator -50	that -38	verb-saying -16	verb-thinking -27	— -22
carry-next|2|far|,auxiliary|	none -18
carry-next|2|far|,verb-saying|	none -35
carry-next|2|far|,word|	none -15
carry-next|2|far|,|	capital -11	determiner -25	lower -37	pronoun -15	upper -9	verb-saying -35	word -25
carry-next|2|far|.|	capital -50	determiner -34	end 19	pronoun -24
carry-next|2|far|:|	lower 12	none 25
carry-next|2|far|?|	,verb-saying 11	capital -27	determiner -15	end -32	pronoun -26
carry-next|2|far|adjacent|	false -10
carry-next|2|far|adverb|	lower 6
carry-next|2|far|alone|	false -7
carry-next|2|far|auxiliary|	lower -33	none -19
carry-next|2|far|capital|	, -61	. -47
carry-next|2|far|coordinator|	lower -30	none -49
carry-next|2|far|determiner|	, -66	. -40	none -25
carry-next|2|far|elided|	elided -18	none -38	own -28
carry-next|2|far|end|	. -60	? 11	none 38
carry-next|2|far|inside|	false -13
carry-next|2|far|newcomer|none|elided|	, -20	stop -35
carry-next|2|far|newcomer|none|none|	auxiliary -15	preposition -30	stop -18	that -15	verb-judging -37	verb-thinking -18	word -22	— -22
carry-next|2|far|newcomer|none|own|	, -35	adverb -25	auxiliary -29	preposition -33	start 9	stop -28	that -23	verb-judging 22	verb-saying -15
carry-next|2|far|none|	, -37	,auxiliary -20	,verb-judging -22	,verb-saying 13	,word -6	capital -21	coordinator -40	determiner -26	elided -17	none -9	own -12	pronoun -18	stop -56	— -14
carry-next|2|far|own|	none -18
carry-next|2|far|preposition|	. -11	lower -45	none -64
carry-next|2|far|pronoun|	, -55	. -24	lower 16	none -32
carry-next|2|far|question|false|	false -9	true -8
carry-next|2|far|question|true|	false -49	true 19
carry-next|2|far|quote|	upper -21
carry-next|2|far|stop|	none -128	upper -48
carry-next|2|far|subject|	elided -47	none -14	own 15
carry-next|2|far|subordinator|	lower -50	none -41
carry-next|2|far|that|	lower -38
carry-next|2|far|verb-saying|	, -30	lower -13	upper -25
carry-next|2|far|verb-thinking|	lower -27
carry-next|2|far|word|	, -23	none 24
carry-next|2|far|—|	upper -22
carry-next|3|	far -10
carry-next|3|far|,verb-saying|	none -17
carry-next|3|far|,|	capital -33	determiner -10	none 20	pronoun -34	verb-saying -17	word 7
carry-next|3|far|.|	capital -24	end -30
carry-next|3|far|	1 -27	10+ -22	2 24	3 -21	4-5 -7	6-9 -26	: -6	auxiliary 9	capital -24	preposition -38	start -11	stop -73	subordinator -31	that -25	word 12
carry-next|3|far|:|	none 17	upper -6
carry-next|3|far|?|	pronoun -18
carry-next|3|far|adjacent|	false -10
carry-next|3|far|alone|	false -14
carry-next|3|far|auxiliary|	lower 9
carry-next|3|far|capital|	, -36	lower -24
carry-next|3|far|coordinator|	none -36
carry-next|3|far|determiner|	, -43
carry-next|3|far|elided|	own -6
carry-next|3|far|end|	. -49	? -29	none 19
carry-next|3|far|inside|	false -11
carry-next|3|far|newcomer|none|elided|	: 10	stop -15
carry-next|3|far|newcomer|none|none|	: 9	start -15	stop -20
carry-next|3|far|newcomer|none|own|	, -27	preposition -24	stop -11
carry-next|3|far|none|	, -17	,verb-saying 22	coordinator 20	end -15	own 8	pronoun -27	stop -7
carry-next|3|far|own|	none -40
carry-next|3|far|preposition|	lower -38	none -36
carry-next|3|far|pronoun|	, -56
carry-next|3|far|question|false|	false -10	true -29
carry-next|3|far|question|true|	false -8
carry-next|3|far|start|	upper -11
carry-next|3|far|stop|	none -66	upper -73
carry-next|3|far|subject|	elided -6	own -10
carry-next|3|far|subordinator|	lower -28
carry-next|3|far|verb-saying|	, -76
carry-next|3|far|word|	, -20	lower 12
carry|before-that|addressed|false|	0 -16	1 -6	2 -27
carry|before-that|addressed|true|	0 15	1 27	2 -14
carry|before-that|echo|other|	1 13	2 -25
carry|before-that|echo|same|	0 -57	1 -16	2 -21
carry|before-that|echo|unknown|	0 -10	1 -34	2 -24
carry|before-that|inside|false|	0 -9	2 -28
carry|before-that|inside|true|	0 -26	1 -23	2 -9
carry|before-that|kind|organisation|	0 -35	1 -72	2 -30
carry|before-that|kind|person|	1 7	2 -23
carry|before-that|kind|place|	0 -39	1 -26
carry|before-that|kind|unknown|	0 -17	1 -15	2 -39
carry|before-that|own|false|	organisation -53	person 11	place -38
carry|before-that|own|true|	organisation -61	person -15	place -21	unknown -46
carry|before|addressed|false|	1 -11	2 -19
carry|before|addressed|true|	0 9	2 17
carry|before|echo|other|	0 -19	1 -6	2 -70
carry|before|echo|same|	0 16	1 -40
carry|before|echo|unknown|	0 -12	1 -11	2 9
carry|before|inside|false|	1 -6	2 -18
carry|before|inside|true|	0 -19	1 -67	2 -25
carry|before|kind|organisation|	0 -47	1 -39	2 -29
carry|before|kind|person|	0 6	1 -6	2 -15
carry|before|kind|place|	0 -20	1 -22
carry|before|kind|unknown|	0 -24	1 -21	2 -21
carry|before|own|false|	organisation -50	place -29	unknown -20
carry|before|own|true|	organisation -55	unknown -27
carry|next|addressed|false|	0 -57	1 -33	2 -22
carry|next|addressed|true|	1 -21	2 -11
carry|next|echo|other|	0 -43	1 -46	2 -69
carry|next|echo|same|	0 -26	1 11	2 50
carry|next|echo|unknown|	0 47	1 -28	2 -6
carry|next|inside|false|	0 18	1 -31	2 -9
carry|next|inside|true|	0 -41	1 -27	2 -33
carry|next|kind|organisation|	0 -8	1 -53
carry|next|kind|person|	0 16	1 -23	2 -21
carry|next|kind|place|	0 -22	1 -37
carry|next|kind|unknown|	1 -25	2 -17
carry|next|own|false|	organisation -12	person -16	place -31
carry|next|own|true|	organisation -47	person 6	place -6	unknown -23
ending|according-to|,|	4-6 -20
ending|according-to|.|	1 27
ending|according-to|none|	0 10	1 13	2 15	3 16	4-6 9	7-12 -13
ending|actor-nearby|!|	1 12	13-25 20	2 12	26+ -31	4-6 -24	7-12 14
ending|actor-nearby|.|	0 -15	1 -42	13-25 -9	2 -16	26+ -22	3 -32	7-12 -12
ending|actor-nearby|?|	1 -20	13-25 -32	2 -22	26+ -9	3 -8	7-12 -17
ending|actor-nearby|none|	0 -18	1 26	13-25 -16	2 27	26+ -43
ending|colon|,|	1 -21
ending|colon|.|	1 -10	26+ -8	7-12 23
ending|colon|?|	26+ -20
ending|colon|none|	1 -14	26+ -12	3 -12	4-6 -17
ending|interview|?|	26+ -13
ending|named-before|!|	1 15	26+ -22	4-6 20
ending|named-before|,|	1 -51	13-25 -34	2 -50	26+ -44	3 -54	4-6 -12	7-12 -16
ending|named-before|.|	1 -32	13-25 22	26+ -33	4-6 -7	7-12 11
ending|named-before|?|	1 -37	13-25 -27	2 -17	26+ -26	3 13	4-6 16	7-12 8
ending|named-before|none|	1 19	13-25 -9	2 14	26+ -23	3 -36	4-6 -17	7-12 -16
ending|named-nearby|!|	0 7	1 -12	4-6 -21	7-12 20
ending|named-nearby|,|	0 20	1 40	13-25 -39	2 10	3 -7	4-6 7	7-12 -11
ending|named-nearby|.|	0 -33	13-25 -17	2 7	26+ -29	3 6	4-6 -6	7-12 10
ending|named-nearby|?|	0 15	1 -14	13-25 -7	2 13	3 23	4-6 15	7-12 18
ending|named-nearby|none|	0 -23	1 -37	13-25 -16	26+ -17	7-12 -16
ending|paragraph-before|!|	26+ -33
ending|paragraph-before|,|	26+ -36
ending|paragraph-before|.|	26+ -20
ending|paragraph-before|?|	26+ -20
ending|possessor|,|	2 -23	4-6 12
ending|possessor|.|	1 -15	2 8	3 -18	4-6 13	7-12 -36
ending|possessor|?|	4-6 -14
ending|possessor|none|	0 -25	1 -35	13-25 -30	2 -14	3 -12	7-12 -20
ending|quote-then-speaker|!|	0 22
ending|quote-then-speaker|,|	-12 7	-3 7	-8 21	0 33	1 28	13-25 -37	2 -7	3 -12	7-12 -62
ending|quote-then-speaker|?|	0 46	1 -13	7-12 -19
ending|quote-then-speaker|none|	-10 -20	-11 13	-12 39	-13 -13	-14 -25	-15 -23	-16 -22	-17 -8	-2 -16	-20 22	-23 -13	-3 -36	-4 -47	-5 -13	-6 -15	-7 -6	-8 -38	0 -25	1 -15	13-25 -36	2 13	4-6 -24
ending|quote-then-verb|,|	0 18	1 20	13-25 -18	4-6 -29	7-12 -36
ending|quote-then-verb|?|	0 17	1 42	2 28
ending|quote-then-verb|none|	0 -16	1 6	13-25 -17	3 -8	7-12 -18
ending|sentence-after|!|	0 -25
ending|sentence-after|.|	0 13	1 7	13-25 -7	2 -39	3 -14	7-12 -21
ending|sentence-after|?|	1 20	2 -24	3 -23	4-6 13
ending|sentence-after|none|	13-25 -17	2 9	4-6 -27	7-12 -19
ending|sentence-before|!|	13-25 -32	2 -14	4-6 8	7-12 -24
ending|sentence-before|,|	1 -66	13-25 -35	2 -19	26+ -51	3 -11	4-6 -37	7-12 -61
ending|sentence-before|.|	1 20	2 14	26+ -6	3 17	4-6 11
ending|sentence-before|?|	1 -21	13-25 -17	2 -16	26+ -14	3 -16	4-6 -18
ending|sentence-before|none|	1 27	13-25 -7	2 -12	26+ -17	3 -61	4-6 -29
ending|signature|.|	1 13
ending|signature|none|	1 -8
ending|speaker-then-quote|!|	1 12	3 18	4-6 -35
ending|speaker-then-quote|,|	0 -9	2 21	3 -9	7-12 9
ending|speaker-then-quote|.|	0 -10	1 14	13-25 -20	3 16	4-6 15	7-12 -19
ending|speaker-then-quote|?|	13-25 -20	2 18	3 23	4-6 10
ending|speaker-then-quote|none|	0 9	1 -11	13-25 -27	2 11	26+ -28	7-12 -11
ending|topic-after|.|	4-6 -17
ending|topic-after|none|	1 -9
ending|topic|!|	13-25 -33	26+ -38	4-6 -12
ending|topic|.|	13-25 -12	2 27	26+ -11	3 11
ending|topic|?|	2 -7	26+ -47	3 15	4-6 9	7-12 7
ending|topic|none|	0 -44	1 -6	13-25 -19	2 27	26+ -52	3 17	4-6 13
ending|transcript|.|	0 17
ending|verb-then-speaker|.|	0 -28	1 12	13-25 -10	2 20	4-6 21	7-12 -26
ending|verb-then-speaker|none|	0 -47	13-25 -51	2 -6	3 -15	4-6 -22	7-12 -11
follow|according-to|,auxiliary|	none -22
follow|according-to|,preposition|	none 8
follow|according-to|,pronoun|	none -18
follow|according-to|,subordinator|	none 18
follow|according-to|,verb-saying|	none -22
follow|according-to|,word|	none 15
follow|according-to|:|	none 26
follow|according-to|;|	none 14
follow|according-to|coordinator|	none -18
follow|according-to|determiner|	, -21
follow|according-to|end|	. 6
follow|according-to|preposition|	none 30
follow|according-to|stop|	none 9
follow|according-to|word|	none 18
follow|actor-nearby|+|	none -25
follow|actor-nearby|,adverb|	none -18
follow|actor-nearby|,auxiliary|	? -36	none -7
follow|actor-nearby|,capital|	none 9
follow|actor-nearby|,coordinator|	none -15
follow|actor-nearby|,determiner|	? -21	none 13
follow|actor-nearby|,pronoun|	! -6	? -22
follow|actor-nearby|,subordinator|	none -8
follow|actor-nearby|,verb-judging|	none -11
follow|actor-nearby|,verb-saying|	? -36	none -19
follow|actor-nearby|,verb-thinking|	none 13
follow|actor-nearby|,word|	? -8	none 14
follow|actor-nearby|:|	none -34
follow|actor-nearby|adverb|	none -19
follow|actor-nearby|auxiliary|	. 6	none -48
follow|actor-nearby|capital|	. -35	? -31
follow|actor-nearby|coordinator|	. 8	none -14
follow|actor-nearby|determiner|	. -31	? -17	none -38
follow|actor-nearby|end|	. -18	? 12	none -14
follow|actor-nearby|preposition|	. -20	? -35	none -20
follow|actor-nearby|pronoun|	? -17
follow|actor-nearby|quote|	. 27	? -30
follow|actor-nearby|stop|	? -33
follow|actor-nearby|verb-judging|	none -33
follow|actor-nearby|verb-saying|	none 10
follow|actor-nearby|word|	none -21
follow|actor-nearby|—|	? -6
follow|colon|,auxiliary|	none -6
follow|colon|,verb-saying|	none -42
follow|colon|capital|	, -16	. -13	? 6
follow|colon|determiner|	. -7	? -17
follow|colon|end|	! -27	. -24	none -37
follow|colon|preposition|	. -23
follow|colon|pronoun|	. -22	? -24
follow|colon|stop|	? -13
follow|colon|verb-saying|	, -24
follow|interview|end|	? -13
follow|named-before|,auxiliary|	? -21	none -34
follow|named-before|,determiner|	none -24
follow|named-before|,pronoun|	! 7	? -14
follow|named-before|,verb-judging|	none -42
follow|named-before|,verb-saying|	! 20
follow|named-before|,word|	? -25	none -8
follow|named-before|,|	none -28
follow|named-before|:|	none -10
follow|named-before|capital|	, -53	. 21	? -26	none -50
follow|named-before|determiner|	, -14	. -10	? 8
follow|named-before|end|	. -8	? -10
follow|named-before|pronoun|	, -27	? -44	none -26
follow|named-before|stop|	none 9
follow|named-before|verb-saying|	, -68	? -35	none -27
follow|named-before|—|	. -20	? 19	none 6
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 22	none 30
follow|named-nearby|,capital|	none -18
follow|named-nearby|,coordinator|	none -19
follow|named-nearby|,determiner|	none 14
follow|named-nearby|,preposition|	none -30
follow|named-nearby|,pronoun|	? 22	none 20
follow|named-nearby|,subordinator|	none 6
follow|named-nearby|,verb-judging|	none 26
follow|named-nearby|,verb-saying|	? -11
follow|named-nearby|,word|	? 15
follow|named-nearby|,|	none -25
follow|named-nearby|:|	none -35
follow|named-nearby|;|	none -26
follow|named-nearby|adverb|	none -23
follow|named-nearby|auxiliary|	none -10
follow|named-nearby|capital|	, 25	. -6	? 8	none 24
follow|named-nearby|coordinator|	, -19	none -35
follow|named-nearby|determiner|	? -9	none -22
follow|named-nearby|end|	! -12	. 6	? 16	none -37
follow|named-nearby|preposition|	, 9	none -24
follow|named-nearby|pronoun|	! 7	, 27	. -48	? 13	none -17
follow|named-nearby|quote|	. -11	? 18
follow|named-nearby|stop|	? 26	none 14
follow|named-nearby|subordinator|	, 6	. -10
follow|named-nearby|verb-judging|	none 10
follow|named-nearby|verb-saying|	, 30	? 33	none -13
follow|named-nearby|word|	none -40
follow|named-nearby|–|	, 20
follow|named-nearby|—|	none 40
follow|paragraph-before|,auxiliary|	none -78
follow|paragraph-before|,pronoun|	none -36
follow|paragraph-before|,verb-judging|	none -19
follow|paragraph-before|,verb-saying|	? -23	none 13
follow|paragraph-before|,word|	none -12
follow|paragraph-before|capital|	, -29	? -32	none -11
follow|paragraph-before|determiner|	, -43	? -18
follow|paragraph-before|end|	! -18	. -19	? -7	none -30
follow|paragraph-before|pronoun|	, -27	? -29	none -21
follow|paragraph-before|stop|	none 34
follow|paragraph-before|verb-saying|	, -32	? -40	none -44
follow|paragraph-before|word|	, -21
follow|paragraph-before|—|	. -17	none -34
follow|possessor|,|	none -43
follow|possessor|auxiliary|	none -15
follow|possessor|capital|	. -24
follow|possessor|coordinator|	none -6
follow|possessor|determiner|	, -9	. -22
follow|possessor|end|	. 7	none -37
follow|possessor|preposition|	none -33
follow|possessor|subordinator|	, -21
follow|possessor|word|	none -20
follow|quote-then-speaker|+|	none 9
follow|quote-then-speaker|,coordinator|	none -14
follow|quote-then-speaker|,determiner|	none -25
follow|quote-then-speaker|,preposition|	none -15
follow|quote-then-speaker|,pronoun|	none 11
follow|quote-then-speaker|,subordinator|	none -10
follow|quote-then-speaker|,verb-judging|	none -21
follow|quote-then-speaker|,verb-saying|	none -9
follow|quote-then-speaker|,word|	? -19	none -33
follow|quote-then-speaker|,|	none 10
follow|quote-then-speaker|:|	none -28
follow|quote-then-speaker|;|	none -10
follow|quote-then-speaker|auxiliary|	none 18
follow|quote-then-speaker|capital|	, 38	none 60
follow|quote-then-speaker|coordinator|	, -24	none -56
follow|quote-then-speaker|determiner|	, 16	? 26	none -10
follow|quote-then-speaker|preposition|	none -6
follow|quote-then-speaker|pronoun|	! 22	, 31	? 41
follow|quote-then-speaker|subordinator|	, 14
follow|quote-then-speaker|verb-judging|	none 9
follow|quote-then-speaker|verb-saying|	, -46	none -8
follow|quote-then-speaker|word|	, 38	none -7
follow|quote-then-verb|,auxiliary|	? 25	none 19
follow|quote-then-verb|,determiner|	? 22	none 26
follow|quote-then-verb|,pronoun|	? 26	none 9
follow|quote-then-verb|,verb-judging|	none 21
follow|quote-then-verb|,verb-saying|	! -9	? 20	none 12
follow|quote-then-verb|,word|	? 28
follow|quote-then-verb|,|	none -8
follow|quote-then-verb|:|	none -14
follow|quote-then-verb|capital|	, -35
follow|quote-then-verb|coordinator|	none -52
follow|quote-then-verb|determiner|	, -33
follow|quote-then-verb|preposition|	none 9
follow|quote-then-verb|verb-saying|	, 18	? 12	none 37
follow|quote-then-verb|word|	none 15
follow|quote-then-verb|–|	, 20
follow|sentence-after|auxiliary|	. -15
follow|sentence-after|capital|	. -7	? 19
follow|sentence-after|coordinator|	. -26
follow|sentence-after|determiner|	! -21	. -21	? -37
follow|sentence-after|preposition|	. -8	? -20
follow|sentence-after|pronoun|	. 34	? -21
follow|sentence-after|stop|	none -11
follow|sentence-after|—|	. -16
follow|sentence-before|,auxiliary|	? -35	none -20
follow|sentence-before|,determiner|	? -19	none -31
follow|sentence-before|,preposition|	none -30
follow|sentence-before|,pronoun|	? -25	none -8
follow|sentence-before|,subordinator|	none -21
follow|sentence-before|,verb-judging|	none -43
follow|sentence-before|,verb-saying|	none 18
follow|sentence-before|,verb-thinking|	none -38
follow|sentence-before|,word|	? -22	none -20
follow|sentence-before|,|	none -30
follow|sentence-before|:|	none -24
follow|sentence-before|;|	none -54
follow|sentence-before|auxiliary|	none -14
follow|sentence-before|capital|	, -74	? -27	none -55
follow|sentence-before|coordinator|	, -34	. -25	none 25
follow|sentence-before|determiner|	, -25	. -23	? 15
follow|sentence-before|end|	! -7	. 19	? 7
follow|sentence-before|preposition|	? -20	none 13
follow|sentence-before|pronoun|	, -23	. 12	? -47
follow|sentence-before|quote|	? -22
follow|sentence-before|stop|	? -20	none -37
follow|sentence-before|subordinator|	. -11
follow|sentence-before|that|	. 13
follow|sentence-before|verb-judging|	none -43
follow|sentence-before|verb-saying|	, -90	? -35
follow|sentence-before|word|	, -27
follow|signature|—|	. 13
follow|speaker-then-quote|,auxiliary|	none -38
follow|speaker-then-quote|,coordinator|	none 15
follow|speaker-then-quote|,determiner|	none 7
follow|speaker-then-quote|,verb-saying|	none -32
follow|speaker-then-quote|,|	none -21
follow|speaker-then-quote|:|	none 24
follow|speaker-then-quote|;|	none 23
follow|speaker-then-quote|auxiliary|	none 19
follow|speaker-then-quote|capital|	. 23	? 21	none -19
follow|speaker-then-quote|coordinator|	, 6	none 13
follow|speaker-then-quote|determiner|	. 10	? -15	none 33
follow|speaker-then-quote|end|	! -18	. 18	? 14	none -39
follow|speaker-then-quote|pronoun|	. -26
follow|speaker-then-quote|quote|	. -26	? 22
follow|speaker-then-quote|that|	none 17
follow|speaker-then-quote|verb-saying|	none 17
follow|speaker-then-quote|word|	none -8
follow|topic-after|capital|	. -12
follow|topic-after|preposition|	. -13
follow|topic-after|pronoun|	. -9
follow|topic-after|stop|	none -12
follow|topic|,adverb|	none -17
follow|topic|,auxiliary|	? -18	none -25
follow|topic|,coordinator|	none 26
follow|topic|,determiner|	none -23
follow|topic|,preposition|	none -25
follow|topic|,pronoun|	? -23	none -34
follow|topic|,subordinator|	none -25
follow|topic|,verb-judging|	none -18
follow|topic|,verb-saying|	! -19	? -39	none -16
follow|topic|,verb-thinking|	none -27
follow|topic|,word|	? -49	none -14
follow|topic|adverb|	none -9
follow|topic|auxiliary|	none -9
follow|topic|capital|	. -20	? 19
follow|topic|coordinator|	none 31
follow|topic|determiner|	. -18	? -8	none 25
follow|topic|end|	? -13	none -45
follow|topic|preposition|	? 10	none -65
follow|topic|pronoun|	. -42	? 9
follow|topic|quote|	. -30	? 8
follow|topic|stop|	? -19	none 21
follow|topic|verb-judging|	none -36
follow|topic|verb-saying|	none -10
follow|topic|word|	none -17
follow|topic|—|	none -47
follow|transcript|end|	. 17
follow|verb-then-speaker|,determiner|	none -10
follow|verb-then-speaker|,preposition|	none 6
follow|verb-then-speaker|,subordinator|	none -21
follow|verb-then-speaker|,verb-saying|	none 15
follow|verb-then-speaker|,word|	none -25
follow|verb-then-speaker|,|	none -39
follow|verb-then-speaker|:|	none -13
follow|verb-then-speaker|;|	none -10
follow|verb-then-speaker|auxiliary|	none 9
follow|verb-then-speaker|capital|	. 10
follow|verb-then-speaker|coordinator|	none -51
follow|verb-then-speaker|determiner|	. 16
follow|verb-then-speaker|end|	. 26	none -54
follow|verb-then-speaker|preposition|	. -17	none -44
follow|verb-then-speaker|pronoun|	. -34
follow|verb-then-speaker|stop|	none -8
follow|verb-then-speaker|verb-saying|	none -18
follow|verb-then-speaker|word|	none 19
force|according-to|according|	0 10	1 17	3 15	4-6 8	7-12 -14
force|actor-nearby|naked|	0 -21	1 21	13-25 -14	2 18	26+ -43
force|colon|naked|	26+ -22	4-6 -12	7-12 13
force|colon|saying|	26+ -17
force|interview|naked|	26+ -14
force|named-before|naked|	1 11	2 10	26+ -55	3 -23
force|named-nearby|naked|	0 -9	1 -15	13-25 -24	2 7	26+ -28	3 6	4-6 10	7-12 -7
force|paragraph-before|according|	26+ -30
force|paragraph-before|other|	26+ -17
force|paragraph-before|saying|	26+ -26
force|paragraph-before|thinking|	26+ -34
force|possessor|naked|	0 -27	1 -40	13-25 -30	3 -13	4-6 15	7-12 -30
force|quote-then-speaker|judging|	-10 -15	-12 27	-3 -8	-4 -27	-9 -22	0 16	1 -12	13-25 -12	7-12 -38
force|quote-then-speaker|other|	-10 -21	-11 12	-12 26	-14 -21	-15 -28	-16 -15	-17 -7	-3 -25	-4 -38	-5 -11	-6 6	-8 -27	-9 15	0 9	13-25 -46	3 -26	4-6 -72	7-12 -13
force|quote-then-speaker|saying|	-10 -10	-12 19	-13 -18	-14 -18	-15 -11	-16 -23	-20 -17	-23 -13	-3 -21	-4 -17	-5 -16	-6 -15	-7 -17	-8 -22	0 24	1 -19	13-25 -30	2 8	3 -6	7-12 -38
force|quote-then-speaker|thinking|	-12 9	-3 -23	-7 -10	-8 24	0 26	13-25 -17	2 -20	4-6 -14
force|quote-then-verb|judging|	1 10	4-6 -20	7-12 -13
force|quote-then-verb|other|	0 -25	1 14
force|quote-then-verb|saying|	0 19	13-25 -12	2 14	3 -7	7-12 -32
force|sentence-after|according|	1 6	13-25 -21	7-12 -17
force|sentence-after|judging|	1 -22	13-25 -23	2 -10	4-6 -37	7-12 -34
force|sentence-after|other|	13-25 -33	2 -29	3 -42	7-12 -25
force|sentence-after|saying|	1 23	2 -35	3 -41	4-6 6	7-12 -16
force|sentence-after|thinking|	4-6 -33
force|sentence-before|according|	1 -22	2 -20	26+ -10	3 -18	4-6 -9	7-12 20
force|sentence-before|judging|	1 8	13-25 -39	2 -28	26+ -47	3 7	4-6 -15	7-12 -13
force|sentence-before|other|	1 -7	13-25 -7	2 -8	26+ -7	3 -27	4-6 -14	7-12 -13
force|sentence-before|saying|	1 30	13-25 -15	2 7	26+ -19	3 -9	4-6 -11	7-12 -13
force|sentence-before|thinking|	1 -24	2 -12	26+ -47	3 -29	4-6 -18	7-12 -52
force|signature|naked|	1 13
force|speaker-then-quote|judging|	0 15	1 10	13-25 -39	2 15	26+ -15	7-12 -14
force|speaker-then-quote|other|	0 -51	1 -22	13-25 7	26+ -20	3 13	4-6 -20
force|speaker-then-quote|saying|	0 12	13-25 -33	2 14	26+ -13	4-6 16	7-12 -6
force|speaker-then-quote|thinking|	1 -33	13-25 -30	2 -19	26+ -21	3 27	4-6 10	7-12 -17
force|topic-after|naked|	0 -6	1 -10	4-6 -21
force|topic|naked|	0 -44	13-25 -17	2 29	26+ -42	3 22	4-6 14	7-12 9
force|transcript|naked|	0 21
force|verb-then-speaker|judging|	0 -11	1 -10	13-25 -21	2 18	3 -32	4-6 -47	7-12 -49
force|verb-then-speaker|other|	1 23
force|verb-then-speaker|saying|	0 -27	1 6	13-25 -47	7-12 -16
form|according-to|other|	according 14
form|colon|past|	apposed 12	direct 16
form|paragraph-before|base|	apposed -21	apposition -21	direct -24	shared -25
form|paragraph-before|other|	according -30	apposed -10	apposition -6	direct -16	passive -22	relative -32	shared -23
form|paragraph-before|participle|	apposed -18	apposition -15	direct -13	shared -23
form|paragraph-before|past|	apposed -6	direct -14	inverted -37	passive -14	relative -43
form|paragraph-before|present|	apposed -40	apposition -38	direct 9	inverted -9	relative -19	shared -29
form|quote-then-speaker|base|	apposed -22	direct -33	shared -31
form|quote-then-speaker|other|	apposed 17	apposition -39	direct -10	passive -40	relative -8
form|quote-then-speaker|participle|	apposition -26	direct -16	shared -8
form|quote-then-speaker|past|	apposition 7	direct 14	passive -21	relative -10	shared -28
form|quote-then-speaker|present|	apposed -17	apposition -20	direct 12	passive 13	shared 8
form|quote-then-verb|past|	inverted 6
form|sentence-after|other|	apposed 11	apposition -23	direct -11	passive -19	relative -24
form|sentence-after|participle|	shared -22
form|sentence-after|past|	apposed -31	apposition -43	direct 6	inverted 20	shared -14
form|sentence-after|present|	apposed -37	apposition -30	shared -10
form|sentence-before|base|	apposed -33	apposition -26	direct -11	relative -20
form|sentence-before|other|	according 9	apposed -27	direct -6	passive -35
form|sentence-before|participle|	apposed -25	apposition -39	direct -65
form|sentence-before|past|	apposed -10	apposition -12	passive -42	relative 17
form|sentence-before|present|	apposed -29	apposition -15	passive -30	relative -44
form|speaker-then-quote|base|	apposed -29	direct -19	relative -11	shared -7
form|speaker-then-quote|other|	apposed -7	apposition -18	direct -12	passive 11	relative 13	shared -8
form|speaker-then-quote|participle|	apposed -17	apposition -34	direct 10
form|speaker-then-quote|past|	apposed -17	apposition -16	direct 23	passive 23	shared -40
form|speaker-then-quote|present|	apposed 23	apposition -38	passive -31	relative 26	shared -17
gap|according-to|	 34	, 11	,; -18	,c 25	,c; -17	,q 18	,qs 22	,s -23	,sc 11	; -29	c -12	s 11	s, 24
gap|colon|	 -29	, 6
gap|paragraph-before|	 -68	, -22	,;cs -16	,;s -23	,c -11	,c; -15	,cq -8	,cqs -9	,csq -13	,q -28	,qc -39	,qs 23	,s -15	,s;q 18	,sc -17	,scq -21	,sq -56	; -50	;, -29	;,c 14	;,s -24	;c -24	;c, -18	;s -40	c -14	c, -27	c,s -16	c; -10	cq 7	cq, -30	cs -30	cs, -32	csq -17	csq, -30	q -45	q, -50	q,c 13	q,s -28	qc -18	qs -20	s -50	s, -20	s,c -25	s,q -24	sc -22	sc, 17	sq, 22	sq; 8
gap|quote-then-speaker|	 17	,; 6	,c -6	,cs -32	,s -33	,sc -32	; -18	;, -25	;s -21	c -47	cs -69	s -14	s, 11
gap|quote-then-verb|	 15	, 17	,c -24	,q -20	,s -39	; -17	c -63
gap|sentence-after|	 16	, -14	,; -14	,c -22	,s -31	; 15	;,s -20	c -33	c, -22	q, -31	s -27	s, 21	sc -16
gap|sentence-before|	 13	, -10	,; -106	,;q -36	,;s -26	,c; -11	,cq -20	,cs -27	,cs; -33	,csq -17	,q -36	,q; -43	,qc -28	,qc; -26	,qs -19	,qs; -15	,s 27	,s; -34	,scq -27	,sq -15	,sq; -38	,sqc -32	;, -37	;,c 15	;,q -30	;,s -36	;c -26	;q -57	;q, -8	;q,c 10	;q,s -18	;qc -13	;s -25	;s, -18	c -6	c, -28	c,; 11	c,q -10	c,s -43	c,s; 14	c; 6	cq -33	cq, -22	cq,s -30	cs, -31	cs,; -21	csq -25	csq, -39	q -58	q, -50	q,; -30	q,c -43	q,s; -23	q; -13	q;, -22	qc -26	qc, -37	qcs 22	qs, -7	qs,; -20	qs; -18	qsc 14	s -11	s, -6	s,; -57	s,c -28	s,c; -40	s,cq -36	s,qc -8	s;, -29	sc -29	sc, 24	scq -39	scq, -8	sq -23	sq,; -17	sqc -33	sqc, -32
gap|speaker-then-quote|	 21	, 11	,; -41	,c -21	,c; -22	,cs -13	,q 9	,qc -23	,qs 24	,s; 6	,sc 6	; -17	;, -18	;,c 22	;q, -16	;s -15	c -25	c, 26	c,s -22	c; 24	cs 7	cs, 16	q -12	q, -13	q,c -29	q,s -21	qc -12	qcs -9	qs -28	s 14	s, 9	s,; -11	s,c 24	s; -18	sq 13	sq, -31	sqc -20
gap|verb-then-speaker|	 -51	, 26	,; 8	,c; -26	,cs -32	,s 6	; -9	;, -25	;s -18	c -44	cs -40	q, -10	q; -27	qc -26	s -26	s; -27	sc -27
head|	0 -17	000 -19	11 -26	12 -7	14 -21	15 -11	17 -8	18 -18	19 -24	2 -15	20 -15	2003 -15	2011 -20	2019 -23	2021 -7	2024 -20	2025 -26	2027 -19	2028 -20	22 -23	22-year-old 25	23 -24	24-jährige -7	27-jährige 26	28 -14	29 -38	3 -23	300 -15	31 -22	31-year-old 9	33 -21	34 -27	38 10	38-year-old 20	4 7	40 8	400 -22	41 -16	46 -12	48 -10	5 -30	54 -20	57 -14	58 -23	6 -23	61 -18	62 -19	64 -29	67 -25	7 10	70 -12	71 6	74 -16	77 -30	79 -35	80 -19	81 -16	84 -20	88 -18	92 14	aboard -11	abogada -26	abogado -24	abuela -26	académie 15	accionista -19	accord -26	accordo -21	account 6	actie -19	action -24	acto -14	actor -13	acuerdo -23	acusación -30	acusação -32	acórdão -32	administration -21	administrator 14	administração 20	adversaire -25	adversário 28	advocaat -27	advérbio -15	af -33	affaire -23	affaires 16	affluenza -15	agence 13	agency -17	agent -16	agentes 28	agricultores -21	agriculture 17	agua -22	ahead -15	airport -18	alarme -17	alcalde 7	alcaldes -20	alegría -19	alemán 21	alert -21	allenatore -23	altro 11	alunos -24	ambassador 16	ambtgenoot -22	americani -13	americano -11	amministratore 8	amministrazione 9	analistas -23	analisti -20	analyst 22	analystes -41	analysts -32	ancienne -8	ander -30	animal -21	animale -32	animali -19	animals -17	annonce -12	annuncio -17	anonimato -28	anonymat -17	anonymity -18	another -11	antiga -24	antigo -20	anyone -30	aplazamiento -6	app -16	araras -16	arbitrage -18	arbitragem -18	arbitraje -7	arbitro -23	archeologa 17	argent -19	arguido 14	armador 13	article -17	artigo -27	artistes -13	artículo 23	assessora -23	assessore -22	assessoria 12	assistant 12	assunto -20	astronaut 21	astrónoma -21	asunto -12	ataque -15	atleta -20	attaccante -8	attorney 22	audience -10	audio -14	audit 28	audition -22	aurillac -12	autarca 9	auteurs -11	author -23	authority -20	authors 9	autor 8	autora 23	autrice 6	avenida -18	aver -24	avis -26	avocat -32	avocate -30	avoir -35	ayuntamiento -17	azzurro -18	ação -28	años -17	bailarina -15	bajo 13	baker 19	ballots -27	bambina 20	bancada -19	banderole 16	bank 21	banker 19	banque 14	barcos -19	barista 14	barrister 14	base -19	battle -16	battuta -21	beau -20	bedrijf 12	begrafenissen -15	behanger -15	beide -20	beiden -10	belastingbetaler -16	belga 21	belkacem 16	bench 10	bericht 12	best -23	bestuurder 11	beter -18	bewindsman 25	bid -29	bilhete -18	billion -15	biologist 7	bióloga 21	blijven -18	bloc 11	boat -7	boats -15	body -28	bond 22	bonden 13	book -25	boss -11	both -16	bowlers -16	braccia -22	brand -18	brief 12	briefje -32	brother -39	brothers -20	bureau -9	buren -25	burgervader -33	bus -23	buurt -20	buurvrouw 13	buyer -24	c' -26	cabildo -33	café -17	call -13	called 8	calls -13	calm -15	calma -16	cambio -34	came -16	campaign -26	cancillería 8	candidate 17	capitaine -24	capital -23	capitán -22	capo -21	captain 14	car -25	cargo -21	cargos -19	carrier 7	carta -26	cartas -18	carte -15	cartera -17	casa -23	case -34	cases -18	caso -35	catalana 25	catedrático 20	causa -16	cause 12	celle-ci 9	celui-ci 44	cent -20	center 17	cento -16	central -7	centre -16	centro 27	cerimônia -14	chair -12	chamber 8	chambre 12	chancelier -28	change -12	chef -12	chercheur 9	chercheurs -18	chercheuse 22	cheuvreux 9	chi -33	chiamano -15	chief -16	chiffre -29	children -27	choix -20	church 7	cinco -13	cinta -22	cittadino -13	civile -32	claim -16	client -31	cliente -9	clienti 11	clients -34	cliënt -26	cloche -22	club -10	coach -12	coalitiepartijen -10	cocinera 26	cocinero 28	colegiado 14	coletivo -17	colis -20	collaboratore -23	colleague 15	collega 27	college -16	collegio 25	colpo -9	come -23	comentar -21	comisión -23	comissão -16	comité -26	commerce -13	commerçants -22	commissaire -13	committee -13	communauté -19	compagnie 17	companhia 8	compañía -27	complainant 20	complaint 10	comporta -23	compte -20	comptes -9	comune -21	comunicado -7	concorrente -21	conductor 32	conduttrice 21	conference -21	conflicto -19	confrère -15	conseil -13	conseiller 29	consejo -17	considera -22	constat -19	consultant 26	consultora -25	contabile -14	contas -26	conti -8	contract -15	contractor -22	contraire -20	contrataron -24	contrato -26	contrário -14	convoy -12	coopérative 20	corner -22	coroner 13	corps -15	correctionele -10	corregge -8	correo -18	corrige -20	corte -21	cosa -27	costiera -24	council 7	councillor -10	countries -21	country -22	county -12	couple -30	courriel -27	courriels -22	course -33	court -19	crew -20	crews -13	crise -24	critic 25	critics -9	critique -32	cronisti -28	crowd -11	crítica -25	cuatro -23	cuerpo 19	culpa -20	cultura -10	cuoca -15	customers -24	côté -27	c’ -33	d -26	dame 29	dat 9	dato -19	daughter 16	days -20	deal -14	death -20	debat -14	debate -16	decision -30	decisión -22	decisão -35	declined -13	defence -20	defender 24	defesa -29	delantero -15	delas -13	delay -24	delegada 29	delegate -20	delegation 11	delegação -17	deles 8	dem 14	denied -15	denies -12	departamento -6	deputy -21	dernier 28	derrota -22	desculpas -22	despacho 13	deuxième -22	dialogue -16	dicastero -6	dictamen -13	die 13	diferente -19	difesa 25	difference -14	different -13	dinero -26	diplomacia -20	diplomat 21	diplomate -24	diplomats -15	diplomazia -16	directeur -33	direction 13	directivo 23	directora 6	directores -20	directrice 10	diretor -19	diretora 12	diretto 12	direttrice 25	dirigeante 22	dirigente 26	dirigentes 6	discipline -20	discorda -8	dispatcher 22	distribuidora -13	dit -21	ditta -16	divergência -12	diz -23	dizer -26	diálogo -17	doce -20	docente 18	dockers -20	document 19	documento 19	dog -20	donna 7	door 6	dossier -18	doyen -6	draft 20	drivers -17	droite -27	drone -25	drug -18	duca -28	dura -29	décision -34	défense -31	départ -9	députée 12	détracteurs 8	développement -15	día -13	dívida -16	earlier -23	eau -20	edil 9	editor -25	ela 40	elders -21	ele 41	elecciones -19	election -15	electrónico -18	ella 29	ellas -12	elle-même 8	elles -31	email -35	emails -33	embassy 26	emigrante 14	employees -23	empresa 32	empresario 29	empresários -25	energy -7	enfermagem 9	engenheira -18	engineer -17	enquête -13	enseignants -15	ente -19	entidad -30	entidade 26	entonces 7	entourage 23	entraîneur -16	entrepreneur 15	entreprise 29	entusiasmo -16	então -23	envoy -23	episodio -31	er 33	error -22	es -89	escola -26	escrito -26	española 18	esperar -17	esperti 8	espressione -10	essais -17	estado -21	estreia -17	estudante -19	estudiante 20	estudiantes -18	estudio -23	estudo -16	euro -18	européen 7	euros -25	everyone -31	evidence -19	ex -20	ex-marido -20	examens -24	excongresista -26	executiva 22	executive 17	expert -20	explicação -26	explicações -24	expression -23	expressão -33	expérience -13	exécutif 10	falar -18	family 6	família -18	famílias -22	farmacista -23	farmer 17	farmers -20	father 8	fatto -20	federation 8	feiten -17	felt -27	femme 9	femmes -21	ferrovia -17	festa -17	fez -10	figlio 7	filha -27	filière -12	fille -27	film -31	films -18	fils 12	fin -19	final -21	finale -21	financement -9	firma -23	fischi -17	floor -11	fois -24	fonctionnaire 19	fondatrice -18	fondi -14	fondo 9	fonte 16	former 9	formule -29	forward -9	founder 7	france -31	franchise -18	francophones -18	frase -32	friday -21	fuego -9	funcionaria 21	funcionario 27	funcionários -16	fund 7	fév -17	gabinete -7	gallo -15	gara 9	garçon 29	gauche -33	geloven -16	gemeente -22	general 24	genro 20	geometra -25	gerente -30	gestione -13	gesto -20	gestor -26	gestora 10	getuige -27	giapponese 15	gip 15	girl 17	giudice -30	giudici 13	giudizio -16	giuria 17	give -11	goats -21	gobernador -24	gol -25	good -17	goudzoekers -9	gouverneur -36	governador 10	governadora 18	governante 17	governo 13	governor 10	grande -17	grandmother 35	gravação -12	graça -23	groupe -8	growers -31	grupo -31	gruppo -19	grávidas -10	guard 21	guasto -23	guidance -20	guineense 17	général 10	haar 23	habitants -28	hallazgo -23	hand -17	haute 10	he 15	head -14	health 6	heard -18	hearing -22	her -15	hermana -20	het -104	heure -10	hij 21	his -39	histoire -14	historia -15	hold -31	hombre 10	hombros -26	hommages -19	homme -16	homologue -27	homóloga -19	hora -20	hospital -27	hosteleros -12	house -21	husband 25	héros -23	i -67	idea -18	ideia -27	identificada -19	idée -8	iedereen -20	iemand -14	il 20	ils -50	imprese -20	imputato 6	inchiesta -26	incident -25	indagato -22	independente 12	industriels -25	industry -29	inflation -21	informe -24	iniciativa -12	initiants -17	injury -7	inquirenti -24	inquiry -31	inquérito -20	inspector 6	instituição 17	institute -19	institution -10	instituto -24	instituut -17	instruction -23	interessato 16	interesse -17	interest -21	international 18	intéressée 19	inversión -15	investigador 18	investigadora 13	investigação -26	investment -24	involved -10	irmão -13	island -18	istituto 19	it -114	italiana -14	italiano -20	its -31	jaar -16	jeune -15	jeunes -18	job -18	joke -10	jornalistas -27	joueur -6	judge -8	judges 7	jugadores -26	juge -29	juges -12	juiz -24	julho -19	junior 14	jurado -25	justice 11	justices -27	justitie 14	juíza 17	júri 24	keer -10	kerdoncuff 25	kinderen -14	king -27	komen -16	kustwacht -20	laatste 12	lado -12	land 11	landlord -18	latter 11	law -25	lawmaker -17	lawyer -13	lawyers -20	lead -20	leader -13	leaders -18	leeds -38	left -20	left-hander 17	legale 28	lei 40	lendemain -19	less -20	letra -32	letter -10	lettera -32	lettre -24	leur -14	ley -28	li -16	librarian 16	libro -21	libéraux -21	licenças -15	line -27	list -21	llamada -28	local -22	locataires 9	loi 15	long -15	longer -19	looked -19	loro -28	lui 18	luso 19	maakte -20	macchina -15	machine -16	machines -20	machinist 14	madre -20	maestro 9	maggioranza -23	magistrada 37	magistrado -18	magistrate 20	magistrato 24	mail 15	maire -17	mairie -29	mais -21	maison -18	majority -30	majorité -19	maker -23	man -39	management 12	manager 12	mannen -21	manovra -19	manutention 7	manutenção -23	many -23	marché -14	marchés -11	mari -33	marido 11	marino 22	match -22	matter 11	mayor 20	measure -18	medida -16	medio -21	meeting -19	meilleure -17	melhor -25	members -16	memo 13	memorandum -22	men -24	mensagem -16	mensagens -17	mensaje -11	menù -14	mercado -35	mesmo -14	message -19	mesure -9	meta -26	metteuse -20	milhões -18	mill -33	million -29	minister 9	ministero 14	ministers -29	ministra 27	ministre 17	ministro -6	ministry 23	minutes -31	mirando -21	mission 8	model -13	modulo -16	modérateur -17	moeder -18	monday -13	monde -18	mondiale 9	money -32	moradores -18	more -24	mort -9	mot -26	mother -13	motie -17	motion -19	mozione -12	muchacho -20	mudança -18	muestras -14	mujer -24	multa -13	museo -20	museum 16	musician 21	musicista 17	mãe 18	mère 15	médailles -13	nacional -12	name -16	named -18	nation -12	national -23	negotiations -21	negotiator -18	negócio -15	neta -10	neuroloog -16	news -14	nicht 21	niega -17	niets -21	ninguém -19	nipote 29	niño 17	nobody -43	nodig -21	nom -34	nombre -18	nome -10	norma -39	north -15	nota -31	note -7	nothing -21	noticia -31	notizia -20	notícia -21	nous -33	nouveau -19	nouvelle -20	nove -16	novelist 15	novo -19	novos -14	nueva -21	number -30	numero -16	numéro -20	nuova -10	nuovo -18	nurse 12	número -22	números -30	obra -22	occasion -10	oefenmeester -21	oferta -19	offer -20	office 11	official 23	officials 7	officier 13	oficial 13	oficialismo -23	oficio -20	on -108	ondernemer 10	onderzoeker -7	one -27	opener -19	opera -20	operaio -9	operazione -14	operação -25	opinion -24	oposición -6	oposição -32	oppositie -6	opposizione -22	opposizioni -26	opération -22	ora -20	order -17	ordonnance -16	organisation -29	organismo 12	osce -14	osserva -12	ouders -16	outra 6	outras -19	outro -12	ouverte -19	own -15	owner -31	padre -19	paid -12	palabra -20	palabras -25	palavra -22	palco -24	panel -21	paper -15	papers -13	paquets -18	parents -32	parking -23	parlementaire 12	parola -29	parole -18	parquet 13	part -34	parte -41	parti 12	participant -7	partido -20	partie 9	parties -18	partners -13	party -10	passada -15	passar -13	pastor -15	patience -19	patients -21	patiënte -11	patron 27	patronale 19	payment -13	pays -16	pena -15	people -40	percentual -13	pergunta -6	perito 20	perizia -20	pers -23	person -25	persone -16	personne -23	personnel -20	personnes -13	pescador -23	pescadores 10	pesos -17	pesquisador 10	pessoas -30	peça -21	phone -28	phrase -28	piano -32	pilot -18	piste -23	place -9	plainte -18	plaisantin 13	plan -27	players 13	plaza -8	plumber -17	plus -12	pole -20	police -15	policial 16	policier 22	politica -10	politie -25	político 12	ponte -18	port 11	porta-voz -16	portavoce 30	portavoz -26	porte-parole -7	porto -22	português -19	posição -15	post -26	praça -21	precisa -21	prefeito -27	prefeitura -22	prejuízo -26	premier -30	première 15	prensa -30	preparador -29	presentador -24	presidencia -12	president -13	presidenta -36	presidente -14	press -13	pressão -15	preço -16	preço-teto -14	price -13	prices -19	priest 11	primeira -27	primi -18	principal -34	prix -22	problema -36	problème -15	process -19	processo -18	procura -24	producteur -30	produzione -20	profesora 10	professeurs -25	professor -19	professora 10	program -20	programme -27	projet -25	promise -23	proposal -17	proposition -18	proposta -17	proprietari -21	proprietário -18	prosecuting -22	prosecutor 11	prosecutors -14	protest -23	protesters -23	prova -13	provisoire -6	provvedimento -18	proyecto -20	prudenza -9	préfecture -23	président -38	présidente -10	prévenu -19	pubblico -22	published 8	punto -22	páginas -22	père -26	pénaliste 29	pênalti -15	público -9	qu -21	qualcuno -27	quale -37	queixa -7	question -27	questione -19	quince -12	quis -38	qué -23	raadsman 13	raadsvrouw 10	radio -29	ragazzi -22	ragazzo -9	ramo -8	rapport 19	rates -25	ravennate -24	reaction -33	read -30	reação -16	recalled -16	recebido -23	recette -21	rechtbank 18	rechter -36	record -15	recording -29	recteur 19	recteurs -14	redes -19	regidor -18	regidora 7	region -13	regionale -21	regista 40	regulator -8	relation -23	relatora -12	relatório -31	relazione -11	remark -25	rensters -19	replied -10	reply -17	report -20	reporters -43	representante -9	représentant -22	repubblica -6	repórter -17	research -26	researchers -21	reserva -17	resolución -14	respecto -22	responsabile -21	responsable -8	resposta -21	respuesta -26	restauradora 7	reste -25	result -22	resultados -33	retailer -28	rete -12	retraité -8	retraitée -18	riapertura -27	ricorso -22	rien -30	rientro -28	riferito -14	righe -26	riojano -15	rire -19	risas -18	rit -22	rival 10	rivale -24	riverains -31	road -19	roman -25	roof -17	round -26	rule -20	ruling 9	règlement -20	réalisatrice 17	réforme -15	réponse -30	réu 26	sacerdote -8	safe -23	said -11	sala -22	sale -22	same -27	samedi -16	sapo -15	saída -23	school -17	second 9	seconde 20	secondes -15	secours -19	secretario -46	secretary -22	secretário 17	secrétaire 18	secteur -29	sector -32	seen 26	segunda -20	segundo 13	sei -11	semanas -15	senate -19	senator -12	sentencia 6	sentirse -17	ser -22	sergeant -9	service -25	services -18	sesión -27	sessão -16	settimana -17	setting -20	seu -27	shares -24	sharp -14	she 8	sheets -13	sheriff 21	ship -25	shot 6	side -35	sides -26	sie 18	siempre -17	signora 10	silence -21	silencio -7	silenzio -20	silêncio -26	sim -22	sindaca 19	sindacalista 12	sindicato 7	sindicatos -15	singer 10	singers 24	sinistra -22	site -17	situation -19	slachtoffer -18	slachtoffers -15	sobre -12	socialista -19	società 16	socio 13	société -17	software -17	som -18	somebody -24	someone -20	son -16	sottosegretario -10	source -8	sources 19	sovrintendente 10	spagnolo -6	speaker 16	spettacolo -17	spits -19	spokesman -28	spokesperson 13	spokeswoman 6	squad -12	stage -23	stampa -18	star -21	start-up -37	statement -19	states -14	station -29	stato -8	stessa -13	stilista 21	stop -23	stopped -19	street -17	striker -15	student 25	studenti -18	students -22	studio -27	study -25	sua -36	successeur -28	sud -7	suite -14	suo -14	suolo -19	superintendente -18	superior 20	supervisor 15	supporters -24	suspensão -8	syndicaliste 17	syndicat 22	sécurité -17	sénateurs -18	table -22	talks -33	taller -21	tante -33	tapis -14	target -19	tavolo -12	tax -18	te -31	teacher -20	team 8	teatro -17	tecnico 22	teenager 15	tekst -14	telefono -14	telephone -28	teléfono -16	tempi -18	temps -20	ter -30	term -18	terá -18	test -20	testa -25	tester 6	testo -37	text -21	texte -21	texto -13	that -35	their -25	they -27	third -9	this -19	three -15	thursday -14	time -28	times 8	todo -19	todos -24	told -27	tongien 11	tono -35	tout -26	town 15	trabajo -19	trabalhadores -25	trabalho -25	tracé -19	tradicional 19	trainer 16	transcript -21	travi -6	treasurer 22	treinador 17	tres -17	trial -31	tribunal -23	trust -21	turista -18	tutela -16	tutti -17	two -24	títulos -13	ufficiale 21	ufficio 13	uitspraak -18	ultimo -34	undici -23	union -24	unit 17	units -14	universiteit -24	university -32	uno 13	usine 6	usted -33	vader -28	vainqueur 24	vakbonden -14	valoir -15	veces -17	vecinos -19	vehicle -22	vencedor 23	venda -14	vendedora -11	vendeur -13	vendor 17	venti 19	verdachte 19	verdict -20	vero -25	versión -25	veteran 21	vez -28	vezes -22	vi -21	vice-premier -22	vicepresidenta -16	victim -25	victime -14	video 19	vidéo -20	view 8	village -26	vincitore 29	visitantes 15	vittima -11	voce -33	vocero 29	voice -17	voisine 18	voiture -9	voix -27	volte -25	vote -36	voto -25	vous -38	voz 8	vrouw 25	vía -22	vídeo -25	waiting -16	wat -17	we -36	website -21	weduwe 12	wethouder 25	widow 35	wife -22	winger 6	winnaar 34	winst -23	woman 13	women -19	woordvoerder 20	woordvoerster 13	work -22	worker 16	workers -26	works -16	wrote -17	x 11	years 12	york -17	you -19	zaak -19	zaal -25	zat -22	ze 17	zij 45	zo -21	áudio -15	échange -24	édile 17	éditrice -34	élue -8	élèves -22	époque -25	équipe -7	état -24	étude -29	étudiante 10	été -28	órgão -12	última -10	último 13	único -26
inside|actor-nearby|	true -60
inside|colon|	false 26
inside|	false 9	true -82
inside|interview|	false -13
inside|named-before|	false 15	true -40
inside|named-nearby|	false 16
inside|paragraph-before|	false 12	true -34
inside|quote-then-speaker|	false -11
inside|sentence-after|	false -29
inside|sentence-before|	false -10	true -27
inside|signature|	false 19
inside|speaker-then-quote|	false 7
inside|topic-after|	false -27
inside|topic|	true -28
inside|verb-then-speaker|	false 7
intro-force|according-to|,|according|	13-25 21	7-12 20
intro-force|according-to|:|according|	1 -9	4-6 -22	7-12 -13
intro-force|according-to|;|according|	1 7
intro-force|according-to|auxiliary|according|	1 16	2 29	4-6 10	7-12 -12
intro-force|according-to|capital|according|	0 6	1 8	3 22	4-6 7
intro-force|according-to|determiner|according|	1 20
intro-force|according-to|preposition|according|	1 13	3 15	7-12 13
intro-force|according-to|start|according|	4-6 -20	7-12 -21
intro-force|according-to|stop|according|	4-6 -25	7-12 -22
intro-force|according-to|verb-saying|according|	3 17
intro-force|according-to|word|according|	0 -10	13-25 -7	3 19	4-6 29
intro-force|actor-nearby|)|naked|	4-6 21
intro-force|actor-nearby|,|naked|	0 -17	1 18	13-25 -23	2 -36	26+ -77	3 -35	4-6 -10	7-12 -41
intro-force|actor-nearby|-|naked|	2 -41	26+ -57	7-12 36
intro-force|actor-nearby|:|naked|	0 -31	13-25 -11	2 -19	26+ -46	3 -19	4-6 15
intro-force|actor-nearby|;|naked|	26+ -26
intro-force|actor-nearby|adverb|naked|	13-25 -29	26+ -72	3 -15	4-6 11	7-12 -18
intro-force|actor-nearby|auxiliary|naked|	1 -34	2 -31	26+ -35	3 -10
intro-force|actor-nearby|capital|naked|	0 -15	1 -21	13-25 -31	2 -30	26+ -29	3 -6	4-6 -12	7-12 -34
intro-force|actor-nearby|coordinator|naked|	13-25 -14	26+ -44	7-12 7
intro-force|actor-nearby|determiner|naked|	1 -23	13-25 -12	2 30	26+ -36	4-6 -24
intro-force|actor-nearby|preposition|naked|	1 -21	13-25 -19	2 11	26+ -60	3 11	4-6 -8	7-12 -8
intro-force|actor-nearby|pronoun|naked|	13-25 -51	2 13	26+ -32	3 -18	4-6 -19	7-12 -26
intro-force|actor-nearby|quote|naked|	26+ 14	4-6 -26	7-12 21
intro-force|actor-nearby|start|naked|	1 21	13-25 -35	2 38	26+ 7	3 -12	4-6 11	7-12 -18
intro-force|actor-nearby|stop|naked|	0 -10	1 18	2 11	26+ -60	7-12 -18
intro-force|actor-nearby|subordinator|naked|	13-25 -7	26+ -37	4-6 7	7-12 -11
intro-force|actor-nearby|that|naked|	1 -39	13-25 6	2 -26	26+ -12	3 9	4-6 -31
intro-force|actor-nearby|verb-judging|naked|	1 27	13-25 -34	2 -21	26+ -49	3 -15	4-6 -21	7-12 -22
intro-force|actor-nearby|verb-saying|naked|	1 32	13-25 -23	26+ -27	3 -6	4-6 -49	7-12 -24
intro-force|actor-nearby|verb-thinking|naked|	1 17	13-25 12	26+ -44	7-12 -26
intro-force|actor-nearby|word|naked|	1 -25	2 -56	26+ -34	7-12 6
intro-force|actor-nearby|–|naked|	26+ -28	4-6 -23
intro-force|actor-nearby|—|naked|	2 -25	7-12 13
intro-force|actor-nearby|’|naked|	13-25 -24	2 -21	26+ -29	3 21	7-12 -17
intro-force|colon|:|naked|	4-6 -12	7-12 13
intro-force|colon|start|naked|	26+ -22
intro-force|colon|start|saying|	26+ -17
intro-force|interview|:|naked|	26+ -11
intro-force|interview|start|naked|	26+ 59
intro-force|named-before|quote|naked|	4-6 -6	7-12 9
intro-force|named-before|start|naked|	26+ -57
intro-force|named-before|stop|naked|	1 11	2 10	3 -23
intro-force|named-nearby|)|naked|	4-6 19
intro-force|named-nearby|,|naked|	1 7	13-25 -16	2 24	3 15	7-12 -6
intro-force|named-nearby|-|naked|	2 -31	4-6 -23
intro-force|named-nearby|:|naked|	0 10	1 12	2 -12	3 27	7-12 -9
intro-force|named-nearby|;|naked|	2 14
intro-force|named-nearby|adverb|naked|	1 -29	2 19	3 9	4-6 -12
intro-force|named-nearby|auxiliary|naked|	0 8	1 -33	13-25 21	2 -43	3 -16	4-6 -30
intro-force|named-nearby|capital|naked|	0 -18	1 11	13-25 -22	2 -19	3 -23	7-12 -31
intro-force|named-nearby|coordinator|naked|	1 -14	13-25 6	2 -23	4-6 -12
intro-force|named-nearby|determiner|naked|	0 -24	1 -17	13-25 7	3 -15	4-6 24	7-12 -25
intro-force|named-nearby|possessive|naked|	4-6 -13
intro-force|named-nearby|preposition|naked|	0 -16	1 -10	26+ -12	3 10
intro-force|named-nearby|pronoun|naked|	0 -32	1 -7	13-25 -13	2 6
intro-force|named-nearby|start|naked|	0 35	13-25 -18	2 18	7-12 20
intro-force|named-nearby|stop|naked|	0 -6	1 27	13-25 -25	2 27	4-6 7	7-12 -14
intro-force|named-nearby|subordinator|naked|	13-25 -26	2 -14	26+ -15	3 -12	4-6 -12	7-12 26
intro-force|named-nearby|that|naked|	1 -29	13-25 -23	2 -13	26+ -22	3 10	4-6 32	7-12 19
intro-force|named-nearby|verb-judging|naked|	1 -12	2 16	4-6 -17
intro-force|named-nearby|verb-saying|naked|	1 -19	13-25 -13	26+ -23	3 20	4-6 12	7-12 -20
intro-force|named-nearby|verb-thinking|naked|	13-25 -30	3 -7	4-6 -25	7-12 -11
intro-force|named-nearby|word|naked|	0 7	1 -28	13-25 -42	2 -11	26+ -38	3 -8	4-6 19
intro-force|named-nearby|–|naked|	4-6 -19
intro-force|named-nearby|’|naked|	4-6 19	7-12 14
intro-force|paragraph-before|start|according|	26+ -30
intro-force|paragraph-before|start|other|	26+ -17
intro-force|paragraph-before|start|saying|	26+ -26
intro-force|paragraph-before|start|thinking|	26+ -34
intro-force|possessor|,|naked|	2 11	3 19	4-6 -14	7-12 -23
intro-force|possessor|:|naked|	4-6 -56	7-12 -21
intro-force|possessor|auxiliary|naked|	2 -50	3 -22	4-6 -6	7-12 -18
intro-force|possessor|capital|naked|	7-12 -26
intro-force|possessor|determiner|naked|	0 -27	7-12 -21
intro-force|possessor|possessive|naked|	1 -25
intro-force|possessor|preposition|naked|	1 -12	2 -31	4-6 11	7-12 -21
intro-force|possessor|pronoun|naked|	4-6 7
intro-force|possessor|subordinator|naked|	3 -27	4-6 9	7-12 -18
intro-force|possessor|that|naked|	7-12 13
intro-force|possessor|verb-judging|naked|	3 13	7-12 -21
intro-force|possessor|verb-saying|naked|	7-12 -23
intro-force|possessor|verb-thinking|naked|	2 -20
intro-force|possessor|word|naked|	1 -23	3 -34	4-6 -26	7-12 -55
intro-force|possessor|’|naked|	1 -27
intro-force|quote-then-speaker|:|saying|	-10 -11	-11 -19	0 19
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-4 -19
intro-force|quote-then-speaker|auxiliary|other|	-10 8	-3 -23	-4 -27	-8 -9	2 10	3 -24	4-6 -37	7-12 -22
intro-force|quote-then-speaker|auxiliary|saying|	-3 -18	-4 -19	-7 -13	-8 -20	1 12	3 -11	7-12 -22
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -23	2 -21	4-6 -28
intro-force|quote-then-speaker|capital|saying|	0 17
intro-force|quote-then-speaker|capital|thinking|	1 -18
intro-force|quote-then-speaker|determiner|other|	1 -33	4-6 -18
intro-force|quote-then-speaker|determiner|saying|	-5 -18	4-6 11
intro-force|quote-then-speaker|preposition|other|	-5 -14	-9 28	1 7	2 -22	4-6 -27
intro-force|quote-then-speaker|preposition|saying|	-4 -8	-7 15	-8 13	-9 -8	1 -27	2 -21
intro-force|quote-then-speaker|pronoun|other|	-11 16	-3 -16
intro-force|quote-then-speaker|quote|saying|	0 29
intro-force|quote-then-speaker|start|judging|	0 28	1 15	3 -20	4-6 -20	7-12 -22
intro-force|quote-then-speaker|start|other|	0 39	1 -16	13-25 -32	2 -12	3 -21	4-6 -50	7-12 -10
intro-force|quote-then-speaker|start|saying|	0 17	13-25 -25	2 -6	3 -7	7-12 -41
intro-force|quote-then-speaker|start|thinking|	0 27	1 20	4-6 -23
intro-force|quote-then-speaker|stop|judging|	0 24	2 6	3 -33	4-6 -17	7-12 -28
intro-force|quote-then-speaker|stop|other|	13-25 -18	2 12	3 12	4-6 -29
intro-force|quote-then-speaker|stop|saying|	0 22	1 -14	13-25 -13	2 18	3 -29	4-6 -27	7-12 -40
intro-force|quote-then-speaker|stop|thinking|	0 19	2 18	4-6 -17	7-12 -20
intro-force|quote-then-speaker|subordinator|other|	1 -33	2 -27
intro-force|quote-then-speaker|that|other|	1 -12
intro-force|quote-then-speaker|verb-judging|judging|	1 -15
intro-force|quote-then-speaker|verb-judging|saying|	-3 7	-9 -12	1 12
intro-force|quote-then-speaker|verb-saying|other|	2 10	4-6 -19
intro-force|quote-then-speaker|verb-saying|saying|	-5 8	1 -21
intro-force|quote-then-speaker|word|judging|	-4 -12
intro-force|quote-then-speaker|word|other|	-11 29	-14 -19	-3 -11	-4 -25	-5 -25	-6 6	-9 21	0 -21	1 -38	2 -50	3 -11	4-6 -32	7-12 -31
intro-force|quote-then-speaker|word|saying|	-10 -6	-12 24	-3 -14	-5 -17	-7 -16	-9 14	1 -35	2 12	3 -19	4-6 21
intro-force|quote-then-verb|,|saying|	1 13
intro-force|quote-then-verb|:|saying|	0 8	1 51
intro-force|quote-then-verb|auxiliary|judging|	1 -18
intro-force|quote-then-verb|auxiliary|saying|	1 17	2 26
intro-force|quote-then-verb|capital|saying|	1 6
intro-force|quote-then-verb|determiner|saying|	1 25
intro-force|quote-then-verb|preposition|saying|	1 -33
intro-force|quote-then-verb|quote|saying|	1 26
intro-force|quote-then-verb|start|other|	1 9
intro-force|quote-then-verb|start|saying|	0 18	13-25 -18	4-6 -29	7-12 -39
intro-force|quote-then-verb|stop|judging|	1 35
intro-force|quote-then-verb|stop|other|	1 18
intro-force|quote-then-verb|stop|saying|	0 20	2 12	4-6 -18	7-12 -30
intro-force|quote-then-verb|subordinator|saying|	1 -20
intro-force|quote-then-verb|verb-judging|saying|	1 -25
intro-force|quote-then-verb|word|judging|	1 -26
intro-force|quote-then-verb|word|other|	1 -19
intro-force|quote-then-verb|word|saying|	1 10	2 15
intro-force|sentence-after|,|judging|	0 -15	4-6 -14	7-12 -13
intro-force|sentence-after|,|other|	0 -35	1 -18	3 -23	4-6 -21	7-12 -10
intro-force|sentence-after|,|saying|	0 -6	2 -20	4-6 -26	7-12 -12
intro-force|sentence-after|,|thinking|	0 -32
intro-force|sentence-after|:|other|	0 8	1 -25	3 -30	4-6 -39	7-12 -19
intro-force|sentence-after|:|saying|	0 -41	1 13	2 -19	3 -25	4-6 -41	7-12 -21
intro-force|sentence-after|auxiliary|judging|	0 9	4-6 -21
intro-force|sentence-after|auxiliary|other|	0 -15	4-6 -32
intro-force|sentence-after|auxiliary|saying|	4-6 10	7-12 -25
intro-force|sentence-after|preposition|saying|	0 -22
intro-force|sentence-after|pronoun|other|	0 -29	13-25 -23
intro-force|sentence-after|pronoun|saying|	0 18
intro-force|sentence-after|start|other|	0 7	1 -8
intro-force|sentence-after|start|saying|	0 30	1 24
intro-force|sentence-after|stop|judging|	0 -28
intro-force|sentence-after|stop|other|	0 -58	1 -33	13-25 -23	2 -23	3 -22	4-6 11	7-12 -24
intro-force|sentence-after|stop|saying|	2 -18	3 -31	4-6 -9	7-12 -16
intro-force|sentence-after|stop|thinking|	0 8
intro-force|sentence-after|verb-judging|other|	0 -22
intro-force|sentence-after|word|judging|	0 -23
intro-force|sentence-after|word|other|	0 11	3 -17	4-6 -27	7-12 -20
intro-force|sentence-after|word|saying|	0 14	13-25 -28	3 -21	4-6 -10	7-12 -23
intro-force|sentence-before|,|according|	13-25 -34
intro-force|sentence-before|,|judging|	13-25 -27	26+ -21	7-12 -32
intro-force|sentence-before|,|other|	13-25 -22	4-6 -28	7-12 -67
intro-force|sentence-before|,|saying|	13-25 -11	26+ -24	4-6 -16	7-12 -23
intro-force|sentence-before|,|thinking|	13-25 -41	26+ -22	7-12 -30
intro-force|sentence-before|:|according|	13-25 -46	26+ -41	7-12 -6
intro-force|sentence-before|:|judging|	13-25 -49	4-6 -17	7-12 -35
intro-force|sentence-before|:|other|	13-25 -34	26+ -58	4-6 -29
intro-force|sentence-before|:|saying|	13-25 -31	26+ -46	3 14	4-6 -7	7-12 -19
intro-force|sentence-before|:|thinking|	13-25 -44	7-12 -21
intro-force|sentence-before|adverb|other|	13-25 -9	7-12 -17
intro-force|sentence-before|adverb|saying|	13-25 -41	7-12 -20
intro-force|sentence-before|auxiliary|according|	13-25 -33	26+ -38	7-12 7
intro-force|sentence-before|auxiliary|judging|	13-25 -48	26+ -38	7-12 -29
intro-force|sentence-before|auxiliary|other|	13-25 -22	4-6 -26	7-12 -48
intro-force|sentence-before|auxiliary|saying|	13-25 -29	26+ -26	4-6 13	7-12 9
intro-force|sentence-before|auxiliary|thinking|	13-25 11	26+ -29
intro-force|sentence-before|capital|other|	13-25 -24	26+ -23
intro-force|sentence-before|capital|saying|	13-25 -31	4-6 -24
intro-force|sentence-before|coordinator|other|	13-25 -27
intro-force|sentence-before|coordinator|saying|	13-25 -28
intro-force|sentence-before|determiner|according|	7-12 -15
intro-force|sentence-before|determiner|judging|	7-12 -20
intro-force|sentence-before|determiner|other|	13-25 -38	26+ 9	7-12 -27
intro-force|sentence-before|determiner|saying|	13-25 -17	26+ -31	4-6 -19	7-12 -56
intro-force|sentence-before|preposition|according|	13-25 -47	26+ -24
intro-force|sentence-before|preposition|judging|	13-25 -6	26+ -20	7-12 -42
intro-force|sentence-before|preposition|other|	13-25 17	26+ -61	4-6 -25	7-12 -6
intro-force|sentence-before|preposition|saying|	26+ -50	4-6 -28	7-12 -33
intro-force|sentence-before|preposition|thinking|	26+ -25
intro-force|sentence-before|pronoun|judging|	13-25 -37	7-12 -15
intro-force|sentence-before|pronoun|other|	13-25 -68	26+ -13	7-12 -39
intro-force|sentence-before|pronoun|saying|	13-25 -17	26+ -39	4-6 -15
intro-force|sentence-before|pronoun|thinking|	13-25 -23
intro-force|sentence-before|quote|saying|	4-6 10
intro-force|sentence-before|stop|according|	1 -22	13-25 14	2 -20	26+ 12	3 -18	4-6 -7	7-12 14
intro-force|sentence-before|stop|judging|	1 8	13-25 -61	2 -28	3 7	4-6 -12	7-12 -42
intro-force|sentence-before|stop|other|	1 -7	13-25 -9	2 -8	3 -25	4-6 -11	7-12 -17
intro-force|sentence-before|stop|saying|	1 30	13-25 11	26+ -19	3 -11	4-6 -9	7-12 -7
intro-force|sentence-before|stop|thinking|	1 -24	13-25 -32	2 -12	3 -29	4-6 -17	7-12 -41
intro-force|sentence-before|subordinator|judging|	13-25 -26	26+ -19
intro-force|sentence-before|subordinator|other|	26+ -52	7-12 -50
intro-force|sentence-before|subordinator|saying|	13-25 -32	7-12 11
intro-force|sentence-before|subordinator|thinking|	13-25 -35
intro-force|sentence-before|that|according|	13-25 15
intro-force|sentence-before|that|judging|	13-25 -31
intro-force|sentence-before|that|other|	13-25 -39	7-12 -41
intro-force|sentence-before|that|saying|	13-25 -46	26+ -29	7-12 -39
intro-force|sentence-before|verb-judging|other|	13-25 -54	4-6 -30	7-12 -32
intro-force|sentence-before|verb-judging|saying|	13-25 -13	26+ 19	4-6 -23	7-12 -30
intro-force|sentence-before|verb-judging|thinking|	13-25 6
intro-force|sentence-before|verb-saying|according|	13-25 -27	7-12 -23
intro-force|sentence-before|verb-saying|judging|	7-12 -14
intro-force|sentence-before|verb-saying|other|	26+ -39	7-12 -39
intro-force|sentence-before|verb-saying|saying|	13-25 -69	26+ -24	4-6 -28	7-12 -20
intro-force|sentence-before|verb-thinking|judging|	13-25 13
intro-force|sentence-before|verb-thinking|other|	13-25 -34	26+ -28	7-12 -26
intro-force|sentence-before|verb-thinking|saying|	26+ -21
intro-force|sentence-before|word|according|	13-25 -66	26+ -35	7-12 -25
intro-force|sentence-before|word|judging|	13-25 -45	26+ -36	7-12 14
intro-force|sentence-before|word|other|	13-25 -38	26+ -45	4-6 -30	7-12 -27
intro-force|sentence-before|word|saying|	13-25 -9	7-12 -16
intro-force|sentence-before|word|thinking|	13-25 -55	26+ -28	7-12 -23
intro-force|sentence-before|—|saying|	2 28	7-12 7
intro-force|sentence-before|’|other|	26+ -17
intro-force|signature|,|naked|	1 -28
intro-force|signature|start|naked|	1 23
intro-force|speaker-then-quote|,|judging|	4-6 44	7-12 17
intro-force|speaker-then-quote|,|other|	13-25 -14	2 7	4-6 -41	7-12 -17
intro-force|speaker-then-quote|,|saying|	1 16	13-25 12	2 -19	3 -20	4-6 21	7-12 23
intro-force|speaker-then-quote|,|thinking|	4-6 18	7-12 16
intro-force|speaker-then-quote|:|judging|	1 7	13-25 -13	2 -12	3 -8	4-6 -9	7-12 9
intro-force|speaker-then-quote|:|other|	1 8	13-25 -16	2 -7	3 40	7-12 -38
intro-force|speaker-then-quote|:|saying|	13-25 -32	2 6	3 9
intro-force|speaker-then-quote|:|thinking|	1 12	3 29	4-6 8	7-12 -29
intro-force|speaker-then-quote|adverb|judging|	2 18
intro-force|speaker-then-quote|adverb|other|	1 -29	4-6 -17	7-12 9
intro-force|speaker-then-quote|adverb|saying|	2 20	3 -28	4-6 -22	7-12 -7
intro-force|speaker-then-quote|auxiliary|judging|	1 -23	13-25 -25	26+ -7	4-6 8	7-12 -7
intro-force|speaker-then-quote|auxiliary|other|	0 -44	1 -19	13-25 6	2 -21	26+ 7	3 -34	4-6 -32	7-12 -24
intro-force|speaker-then-quote|auxiliary|saying|	1 9	2 8	3 -7	4-6 14	7-12 8
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -14	2 -10	4-6 6	7-12 -23
intro-force|speaker-then-quote|capital|judging|	1 -15	2 25	4-6 8
intro-force|speaker-then-quote|capital|other|	13-25 -13	2 -23	3 -18	4-6 15	7-12 -28
intro-force|speaker-then-quote|capital|saying|	1 25	3 24	4-6 -8	7-12 19
intro-force|speaker-then-quote|coordinator|other|	3 -18	4-6 -41
intro-force|speaker-then-quote|coordinator|saying|	4-6 -17	7-12 9
intro-force|speaker-then-quote|determiner|judging|	2 9	4-6 29	7-12 16
intro-force|speaker-then-quote|determiner|other|	1 -7	3 12	4-6 -8	7-12 -37
intro-force|speaker-then-quote|determiner|saying|	1 -15	3 24	4-6 -11
intro-force|speaker-then-quote|determiner|thinking|	7-12 -14
intro-force|speaker-then-quote|preposition|judging|	13-25 -28	2 7	4-6 14	7-12 15
intro-force|speaker-then-quote|preposition|other|	1 7	2 7	3 15	4-6 10	7-12 -21
intro-force|speaker-then-quote|preposition|saying|	1 15	13-25 -33	2 -12	4-6 16	7-12 -38
intro-force|speaker-then-quote|preposition|thinking|	1 -21
intro-force|speaker-then-quote|pronoun|judging|	1 18	7-12 7
intro-force|speaker-then-quote|pronoun|other|	2 -23	4-6 -27	7-12 -8
intro-force|speaker-then-quote|pronoun|saying|	1 -16	13-25 -16	2 13	4-6 -6
intro-force|speaker-then-quote|pronoun|thinking|	13-25 -20
intro-force|speaker-then-quote|subordinator|judging|	13-25 -19	2 13	7-12 -27
intro-force|speaker-then-quote|subordinator|other|	13-25 -38	7-12 16
intro-force|speaker-then-quote|subordinator|saying|	13-25 -18	4-6 21	7-12 22
intro-force|speaker-then-quote|that|judging|	1 24	7-12 -20
intro-force|speaker-then-quote|that|other|	13-25 -27	3 -17	4-6 -11	7-12 -17
intro-force|speaker-then-quote|that|saying|	13-25 -16	2 7	3 -10	4-6 22	7-12 6
intro-force|speaker-then-quote|that|thinking|	1 -20
intro-force|speaker-then-quote|verb-judging|judging|	0 12	2 12	4-6 24
intro-force|speaker-then-quote|verb-judging|other|	13-25 -18	3 14	4-6 -33	7-12 -17
intro-force|speaker-then-quote|verb-judging|saying|	7-12 18
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -30
intro-force|speaker-then-quote|verb-saying|judging|	3 -6
intro-force|speaker-then-quote|verb-saying|other|	1 -7	2 -24	3 -24	7-12 16
intro-force|speaker-then-quote|verb-saying|saying|	0 12	13-25 -35
intro-force|speaker-then-quote|verb-saying|thinking|	7-12 11
intro-force|speaker-then-quote|verb-thinking|judging|	2 20
intro-force|speaker-then-quote|verb-thinking|other|	3 -23	7-12 20
intro-force|speaker-then-quote|verb-thinking|saying|	2 16	4-6 -16	7-12 -11
intro-force|speaker-then-quote|word|judging|	1 17	13-25 -6	3 22	4-6 -15	7-12 -17
intro-force|speaker-then-quote|word|other|	0 -62	1 -13	2 -19	26+ -19	3 -39	4-6 -8	7-12 9
intro-force|speaker-then-quote|word|saying|	1 -6	2 9	26+ -6	3 12	4-6 12
intro-force|speaker-then-quote|word|thinking|	13-25 -21	2 -17	3 22	4-6 -22	7-12 -23
intro-force|speaker-then-quote|’|judging|	2 25
intro-force|speaker-then-quote|’|saying|	2 -6
intro-force|topic-after|start|naked|	0 -13
intro-force|topic-after|stop|naked|	1 -12	4-6 -21
intro-force|topic|,|naked|	13-25 -22	26+ -32	4-6 -32	7-12 -35
intro-force|topic|-|naked|	7-12 -23
intro-force|topic|:|naked|	1 30	13-25 -29	2 38	26+ -67	3 12	4-6 20	7-12 -11
intro-force|topic|;|naked|	26+ -13
intro-force|topic|adverb|naked|	13-25 -36	2 -21	26+ -46	4-6 -19	7-12 13
intro-force|topic|auxiliary|naked|	1 -64	2 -40	26+ -78	4-6 -8	7-12 23
intro-force|topic|capital|naked|	0 -20	13-25 -7	26+ -26	3 9
intro-force|topic|coordinator|naked|	26+ -45	7-12 30
intro-force|topic|determiner|naked|	13-25 8	26+ -83	3 -14	7-12 10
intro-force|topic|preposition|naked|	13-25 -6	2 32	26+ -53	3 19
intro-force|topic|pronoun|naked|	13-25 -22	26+ -14	3 -21	4-6 18
intro-force|topic|quote|naked|	26+ -30	4-6 8
intro-force|topic|stop|naked|	1 -36	13-25 -9	2 10	26+ -26	3 -23	4-6 -6	7-12 -20
intro-force|topic|subordinator|naked|	13-25 -10	26+ -35	4-6 18	7-12 24
intro-force|topic|that|naked|	2 -11	26+ -67	3 27	4-6 -8	7-12 6
intro-force|topic|verb-judging|naked|	1 17	13-25 -52	2 41	26+ -55	3 8	4-6 25
intro-force|topic|verb-saying|naked|	1 33	13-25 -61	2 13	3 18	4-6 -17
intro-force|topic|verb-thinking|naked|	13-25 -29	26+ -47	4-6 12
intro-force|topic|word|naked|	0 -39	1 -6	13-25 -11	26+ -57	3 36	7-12 22
intro-force|topic|–|naked|	26+ -29
intro-force|topic|—|naked|	26+ -33
intro-force|topic|’|naked|	26+ -34	4-6 18	7-12 11
intro-force|transcript|start|naked|	0 21
intro-force|verb-then-speaker|,|judging|	1 16
intro-force|verb-then-speaker|,|other|	1 23
intro-force|verb-then-speaker|,|saying|	1 15	13-25 -14	3 -7	4-6 32	7-12 10
intro-force|verb-then-speaker|:|judging|	1 -45	13-25 -19	2 20	3 -20	4-6 -22	7-12 -21
intro-force|verb-then-speaker|:|saying|	2 -20	4-6 11	7-12 -34
intro-force|verb-then-speaker|adverb|judging|	1 -20	2 14
intro-force|verb-then-speaker|auxiliary|saying|	1 -45	13-25 -33	3 -21	4-6 -39	7-12 -17
intro-force|verb-then-speaker|capital|judging|	0 -37
intro-force|verb-then-speaker|capital|saying|	0 -29	2 -25
intro-force|verb-then-speaker|coordinator|saying|	4-6 -21
intro-force|verb-then-speaker|determiner|judging|	3 -21
intro-force|verb-then-speaker|determiner|saying|	2 -34	4-6 20	7-12 -31
intro-force|verb-then-speaker|preposition|judging|	1 -54	4-6 -19
intro-force|verb-then-speaker|preposition|saying|	1 -51	13-25 -16	2 -22	4-6 -36	7-12 -14
intro-force|verb-then-speaker|pronoun|judging|	0 -46
intro-force|verb-then-speaker|pronoun|saying|	0 -27	4-6 -15
intro-force|verb-then-speaker|subordinator|judging|	1 -40
intro-force|verb-then-speaker|that|judging|	0 9
intro-force|verb-then-speaker|that|saying|	0 -31	1 -40	3 -20	4-6 8	7-12 -21
intro-force|verb-then-speaker|verb-judging|saying|	3 -25	4-6 -25
intro-force|verb-then-speaker|verb-saying|judging|	0 -19
intro-force|verb-then-speaker|verb-saying|saying|	4-6 -24
intro-force|verb-then-speaker|word|judging|	0 -35	1 -21	4-6 -17	7-12 -17
intro-force|verb-then-speaker|word|saying|	0 -79	1 -26	13-25 -20	2 8	4-6 -33
intro|according-to|	, 14	: -24	; 10	adverb 7	auxiliary 7	capital 14	coordinator 26	preposition 7	start -16	subordinator 26	that 10	verb-judging -20	verb-saying 9	word 12
intro|actor-nearby|	, -27	- 26	: -14	; -15	adverb -19	auxiliary -17	capital -36	coordinator -35	determiner -23	preposition -11	pronoun -19	quote 12	start 7	stop -25	subordinator -19	that 6	verb-judging -43	verb-saying -21	verb-thinking 19	word -8	– -38	’ -33
intro|colon|	start -26
intro|interview|	: -11	start 59
intro|named-before|	start -57
intro|named-nearby|	) -11	, 9	- -43	adverb 12	auxiliary -24	capital -20	coordinator -6	possessive -29	pronoun -22	quote 9	start 14	stop 20	that 8	verb-thinking -22	word -19	– 12	’ 24
intro|paragraph-before|	start -25
intro|possessor|	, 15	: -42	adverb 7	auxiliary -25	capital -8	coordinator -31	determiner -38	possessive -29	preposition -6	pronoun 9	subordinator -8	that 19	verb-saying -9	verb-thinking -22	word -44	’ -27
intro|quote-then-speaker|	, -27	: -15	adverb -11	capital -9	determiner 17	pronoun 15	quote 29	stop 12	subordinator -32	that -21	verb-saying -12	word -14	– -28
intro|quote-then-verb|	: 46	auxiliary 32	capital 10	preposition -44	pronoun 12	quote 26	start -13	stop 10	subordinator -22	that -7	verb-judging -29	verb-saying -21	word 11
intro|sentence-after|	, -29	: -8	auxiliary 19	determiner -26	preposition -6	pronoun 16	start 23	stop -14	subordinator -34	verb-judging -35	verb-saying 16	verb-thinking -32	word 7
intro|sentence-before|	, -38	: -33	adverb -8	auxiliary -9	capital -31	coordinator 16	determiner -40	pronoun -33	stop 23	subordinator -10	that -61	verb-judging -8	verb-saying -50	word -17	— 17	’ -26
intro|signature|	, -28	start 23
intro|speaker-then-quote|	, 17	adverb -18	coordinator -14	pronoun -14	verb-judging 9	verb-thinking -7	– -26	’ 15
intro|topic-after|	start -7	stop -14
intro|topic|	, -56	- -32	: 6	; -10	adverb -43	auxiliary -20	coordinator 6	determiner 11	preposition 9	pronoun -30	quote 7	stop -25	subordinator 28	that -16	verb-judging 20	verb-thinking 6	– -32	— -33
intro|transcript|	start 21
intro|verb-then-speaker|	, 20	auxiliary -52	capital -12	coordinator -10	determiner 9	preposition -48	pronoun -26	subordinator -42	that -8	verb-judging -49	verb-saying -20	word -26	’ -19
kind|according-to|	organisation -9	person 32	place -21	unknown 11
kind|actor-nearby|	organisation -31	person 6	place -44	unknown -49
kind|colon|	organisation 9	person 49	place -23	unknown -32
kind|interview|	person -14
kind|named-before|	organisation -36	person 16	place -31	unknown -44
kind|named-nearby|	organisation -9	person 37	place -38	unknown -16
kind|	organisation -20	person 36	place -64	unknown -22
kind|organisation|	according -20	apposed 10	apposition -53	direct -12	judging 15	naked -25	other 33	passive -36	relative 15	shared -18
kind|paragraph-before|	organisation -8	person -12	place -34
kind|person|	according 8	apposed 8	apposition 17	direct -7	judging 24	naked 29	other 18	passive 17	relative -24	saying 7	shared 21	thinking 30
kind|place|	according -26	apposed -17	apposition -13	direct -42	judging 13	naked -55	other -21	relative 16	saying -16	shared -21	thinking -15
kind|possessor|	organisation -40	person 10	place -34
kind|quote-then-speaker|	organisation -9	person 34	place -45	unknown 18
kind|quote-then-verb|	organisation -26	person 14	place 17
kind|sentence-after|	organisation -66	place -22	unknown -26
kind|sentence-before|	organisation 11	place -53	unknown -7
kind|signature|	person 21
kind|speaker-then-quote|	organisation 14	person 31	unknown -17
kind|topic-after|	organisation -20	person -22	unknown -27
kind|topic|	place -26
kind|transcript|	person 21
kind|unknown|	according 8	apposed -38	apposition -24	direct -17	judging -19	naked -28	relative -13	shared -9	thinking 8
kind|verb-then-speaker|	organisation -29	person 30	place -40	unknown 26
lead|according-to|lower|	according 25
lead|according-to|upper|	according -18
lead|actor-nearby|lower|	naked -14
lead|colon|lower|	naked -14
lead|colon|other|	naked -26
lead|colon|upper|	saying -17
lead|interview|upper|	naked -14
lead|named-before|other|	naked 22
lead|named-before|upper|	naked -22
lead|named-nearby|lower|	naked -15
lead|named-nearby|upper|	naked 9
lead|paragraph-before|other|	saying 7
lead|paragraph-before|upper|	according -30	other -17	saying -30	thinking -34
lead|quote-then-speaker|lower|	judging -13	other 10	saying -11	thinking -7
lead|quote-then-speaker|other|	other -33
lead|quote-then-speaker|upper|	judging 7	other -21	saying 11	thinking 24
lead|quote-then-verb|lower|	judging -16	other -25	saying 21
lead|quote-then-verb|other|	saying -8
lead|quote-then-verb|upper|	judging 22	other 13
lead|sentence-after|lower|	according -12	other -23	saying 9
lead|sentence-after|other|	saying 12
lead|sentence-after|upper|	according 9	judging -11	thinking -9
lead|sentence-before|lower|	according -37	judging -20	saying -13
lead|sentence-before|other|	according -23	other 9	saying -28
lead|sentence-before|upper|	according 17	judging -13	other -9	thinking -56
lead|signature|upper|	naked 18
lead|speaker-then-quote|lower|	judging 7	other -15	thinking -26
lead|speaker-then-quote|other|	other 9
lead|speaker-then-quote|upper|	judging -16	saying 12	thinking 17
lead|topic-after|upper|	naked -15
lead|topic|other|	naked -45
lead|topic|upper|	naked -7
lead|transcript|upper|	naked 21
lead|verb-then-speaker|lower|	judging -18
lead|verb-then-speaker|upper|	judging 9
lemma|	aankondigen -25	accogliere 15	accusare 15	accuse 14	aceitar 7	achar -15	achten 19	aclarar -9	acquiescer -13	acrescentar 10	acusar 7	adelantar -7	adiantar -16	admit 10	admitir 8	advertir 19	advise 25	advocate -18	afdoen -15	afear 13	affirmer 18	agacer 9	aggiungere -27	agradecer -23	agree -29	agregar -15	alarmer -11	alegar 8	alertar -30	alerter -17	allege 19	allow -28	ammettere 8	amuser 28	analyser 26	annoncer -25	announce -12	annunciare -14	answer -14	anticipare 6	antwoorden 10	antworten 34	anunciar 6	apelar 28	apelidar -11	aplaudir 6	apologize -12	apontar -16	apostillar 17	appeal -40	appeler -29	applaudir -10	apprendre -20	argomentare 22	argue -17	argumentar -15	arrancar 15	asegurar -28	asentir 10	aseverar -16	ask -11	assicurare 22	assumir -28	assure 18	assurer 35	atirar 29	attaccare 21	attendre 6	attestieren 20	auspicare 8	avaliar -11	avancer 9	avanzar -11	avertir -6	avisar 17	avouer 30	avvertire -24	añadir -6	beantragen 8	befinden 25	begrüßen -22	bekennen 19	beklagen 23	believe -32	beloven -15	bemängeln 16	berichten 30	beslissen 19	bestätigen -26	beteuern 25	betonen 36	betreuren -25	bezeichnen 9	bezweren -7	bill -34	blame -25	blijven -29	brincar 7	brummen 26	calcolare 15	calcular -11	calculer 11	call 9	care -22	caution 14	celebrar -9	challenge 6	champion -11	charge -26	cheer -15	chiamare 7	chiarire 30	chiedere -15	chiosare -10	chip -24	citar -14	classificar -7	cobrar -27	coincidir 15	comentar 15	comment 6	commentare 17	commenter 14	complain -14	compléter 6	comprendre -19	comunicar -27	comunicare 13	concede 9	concedere -26	concluderen 25	conclure 25	concordar -22	confessar -14	confessare 18	confidare -10	confidenciar 20	confier 27	confirm 9	confirmer -29	congratulare 9	congratulate 12	conseiller -9	consider -18	constateren 21	contend -22	contestar -20	contestare -12	contester 15	continue -18	contrapor 14	convocar -16	correct -7	correggere 24	corregir 12	corriger 27	corrigir -8	cortar -11	counsel -30	counter 8	craindre -29	credit -13	crier 21	criticar 12	criticise -12	croire -18	cry -19	culpar -13	decir -28	declarar 21	decline 18	defend 13	defender 10	definir 23	deliver -8	demand -40	demander -13	denunciar 16	denunciare -11	deny -17	desabafar 16	descartar -6	descrever -12	describir -12	deslizar -23	desmentir 8	destacar 13	desvalorizar 10	detalhar 25	detallar 27	devolver -11	dichiarare 8	difendersi -6	difundir 18	disagree -30	disclose -28	discordar -12	discover -18	discuss -16	dismiss 10	disparar -16	dispute 8	ditar -26	dizer 13	domandare -20	dreigen -19	drohen -16	décrire -22	défendre 6	démentir 28	dénoncer 6	déplorer -13	détailler -8	eisen -20	elogiar -23	email -24	emporter 20	enquérir 6	entender -7	entgegnen -11	enthousiasmer 22	enumerar 26	erinnern -12	erkennen -11	erklären 10	erläutern 12	erwidern 28	erzählen 21	escludere 6	escribir 21	escusar -19	esordire -12	esperar -17	estimar -14	estimate -20	estimer 21	esultare -9	evitar -11	evocar 11	exclure -20	exiger -11	exigir 15	expect 9	explicar 24	expliquer 24	exponer 26	exposer 18	expresar 7	express -6	falar 6	fear -20	feel -20	festejar -16	figurer -22	filosofar 22	find -10	finden 21	fire -13	fluisteren 19	foeteren 26	fordern -9	forecast -14	formulieren 9	freuen 8	frohlocken -21	fume 17	féliciter 23	garantir 18	geben 30	gestehen 16	getuigen -12	giudicare 33	giurare 9	glimlachen 23	gongolare 14	gostar -11	gracejar -8	grappen -7	gratulieren 14	gridare -13	grincer 23	grinniken 25	grinsen -11	gronder 23	hadern -11	haken 11	halten -12	heißen 8	hekelen 16	herinneren 31	hope -21	houden -11	imager 29	imputare -7	incalzare -24	indigner -20	inform 8	informar 18	informeren -8	inquiéter -19	insist 13	insister 21	insistere 17	insistir 6	intend -24	interroger 12	interromper 10	invitar 38	invitare 10	inviter 16	invocar -22	invocare 6	ironiser 11	ironizzare -8	issue 7	joke 24	jubeln 11	jubiler 14	juger -16	jurer 20	justifier 17	klagen 15	klinken -21	knikken 22	know -35	kommentieren -10	kontern 24	kündigen -9	label -16	lachen 21	lament -11	lamentar -6	lancer 22	lassen 45	laten -19	laugh -14	learn -23	leer -16	leggen 28	leggere -28	lehnen 6	lembrar -21	ler 21	leren 6	like -12	limitar -35	lire -31	list -25	llamar 24	loben -10	lodare 25	louer 6	luiden -7	lâcher 52	mahnen 17	mailen 32	mandar -6	manifestar 10	manter -24	marrer 30	marteler 29	matizar 10	mean -8	meinen 11	melden -17	mention -21	message -6	minimizar -10	minimizzare 11	mock -11	mopperen 21	mostrar -28	motivare 20	murmeln 10	murmur 19	murmurer 29	need -23	none 8	note -12	noter 23	nuancer -9	obiettare 18	object 23	observar 25	observer 18	ocurrir -19	offer -41	ofrecer -19	oordelen 18	opinar -21	opmerken 21	oppose 22	opposer -23	ordenar -18	order -14	osservare -11	overwegen -13	parlare 21	pedir -22	pensar 11	pensare 11	perguntar -8	persifler 7	pester -20	philosopher 15	plaider 25	plaisanter 30	plan -11	plantear -16	plead -11	pleiten -13	point -12	pointer 17	poltern -6	ponderar 13	post -6	poursuivre -12	precisare -9	prefer -18	preguntar -6	present -21	press -29	prever -19	prijzen 8	proclamar 8	proclamare -18	prometer -18	promettere -8	promettre 49	promise 7	propor -20	proporre -21	proposer -12	protest -14	protestar -23	préciser 19	préférer -13	prévenir 37	prévoir -21	publicar -23	puntualizzare -9	qualifier -19	quejarse 24	querer -26	question -14	questionar 22	quip 11	quote -34	raccomandare -10	raccontare 36	raconter 7	railler 19	rank -19	rate -29	read -37	reageren 20	reagieren -36	reagir 23	rebater 9	rechazar -9	rechnen 22	recibir 8	recitare -6	recomendar -22	recommander -15	reconhecer 37	reconnaître 23	record -32	recordar 29	rectifier 7	redouter 9	refer 11	reflect -18	refuse -26	refuser -9	regard 14	registar 12	regret -22	rekenen 15	relatar 24	relativiser 18	relever -16	rematar 27	remember 7	remeter -22	repeat 17	repetir 9	replicar 18	replicare -11	reply -9	report -29	reportar 14	reprendre 6	reprochar 7	reprocher 6	request -9	requérir -8	respingere 17	respond -23	responder 20	retort -22	reveal -24	revelar -9	ribadire 6	ribattere 6	riconoscere 14	ricordare 9	ridere -28	riferire -8	ringraziare -26	ripetere -12	rir 8	rire -35	rivelare -8	rivendicare 17	roepen -8	rufen 19	réagir 15	réclamer -17	réfuter 11	réjouir -8	répondre 26	résumer 8	rétorquer 30	saber -30	sagen 14	saludar 10	salutare 15	sapere -12	say 18	scandire 8	schamperen 33	scherzare 24	scherzen 24	schetsen 13	schildern 28	schimpfen -21	schließen 8	schreiben 43	schrijven 20	scrivere -26	scusare -10	segnalare 10	sehen 15	sentenciar 28	señalar -12	shoot 18	shout 22	show -17	shrug -25	sigh -20	sign -19	sing -7	sluiten 13	smentire -6	sneren 16	solicitar -25	soltar -10	sorrir 21	sospirare -30	sostener -6	sottolineare 30	souffler 17	souhaiter 24	souligner -19	souri -20	sourire 30	souvenir 14	speak 12	spotten 18	sprechen -27	spreken -18	staan 7	state 13	stehen -44	stellen 11	stress -16	sturen 16	submit 8	subrayar 20	sugerir 14	support -33	suspirar 29	sussurrare -10	sustentar 12	tachar -24	tagliare 28	talk -33	teilen 33	temer -7	tempérer 7	terciar 10	testify 8	text -28	thank 16	tildar -14	title -23	toelichten -8	tonen 22	tonner 17	traiter -19	trasladar -9	trekken -27	trouver 22	trust -13	try -34	tuonare 14	témoigner 25	understand -22	urge 18	urteilen 28	use -13	valorar 8	vatten 19	ver 14	verklaren -8	verkünden -36	verlangen -26	vermissen -20	vermuten -7	verraten 36	versichern 36	versprechen -37	verteidigen -7	vertellen 39	vervolgen -13	verwachten -20	verweisen -18	verwerpen -32	verzekeren 16	view -22	vinden 16	volere -24	volunteer -18	vouloir 8	vow -9	vragen -27	vrezen -20	waarschuwen 7	want -18	warn 14	warnen 16	wave -14	weigh -14	weisen -18	welcome -10	werben 22	werfen 16	weten -10	whisper -8	widersprechen -11	wijzen -19	willen -38	wish -25	witzeln 15	wollen -31	wonder -25	worry -18	write 15	würdigen -6	zeggen 7	zeigen -19	zien -27	zitieren -11	zuchten -7	zusammenfassen -8	zweren 9	äußern -13	écrire 17	énoncer 20	énumérer 21	étonner 10	étrangler 7	évaluer -21
lemma|according-to|	none 14
lemma|colon|	none -23
lemma|paragraph-before|	accuse -26	acusar 13	add -15	admit -20	advise -13	affirmer -27	agree -15	annoncer -22	announce -15	answer -11	anunciar -45	argue -21	ask -29	back -17	bestätigen -18	call -24	charge -11	chiamare -23	chiedere -20	comment -17	complain -6	concede -8	concluir -13	confirmar -23	confirmer -14	consider -7	considerar -28	contar 7	counsel -20	credit -13	decide -12	decir 21	decline -29	demand -13	deny -26	describe -25	dire 9	dizer -18	estimer -14	expect -11	find -29	geven -23	halten 11	hear -9	hold -21	informar 14	issue -22	know -12	like -7	list -10	llamar 13	name -20	negar 11	none -18	note -14	offer -12	order -13	parlare -25	parler -30	pedir 24	perguntar 7	point -11	post -11	preguntar -23	promettre -21	promise -14	préciser -24	prévoir -20	querer -31	question -10	read -25	record -21	refuse -14	reject -7	rejeitar 14	report -18	riferire -6	rispondere -22	rule -16	réclamer -18	répondre 8	saber -29	sagen -8	say -52	schrijven -33	seek -8	shoot -11	show -9	sign -13	speak -17	sprechen -21	spreken -31	staan 17	state -12	stehen -19	tell -39	testify -22	thank -18	title -7	treat -7	unlisted -24	urge -10	use -7	vinden -11	vote -7	vragen 19	want -20	write -22	zeggen -24
lemma|quote-then-speaker|	accuser -9	add 46	admit 30	affirmer 32	ajouter 41	announce -18	answer -15	anunciar 13	ask -20	assicurare 16	assurer -6	avisar -6	back -11	bezeichnen -19	blame -15	call 24	chiedere 6	confier 34	decir -17	demander 17	dire 9	dizer -16	déclarer 43	expect -17	explain 24	expliquer 16	faire_valoir 26	find 8	glisser 29	hablar -15	hear 6	hold -12	hope -16	insister 18	joke 18	know -22	lancer 40	laugh 28	lire -26	lâcher 23	marteler 24	message -8	mostrar -9	name -7	noemen -22	note -17	observe 20	opposer -20	plaisanter 27	plan -18	point -12	post -15	press -17	promise -6	quip 30	quote -19	raconter -8	raise -10	read -13	recall 11	regretter -24	reply 50	report -37	responder -18	rule 15	répondre 30	résumer 22	saber -19	say 29	shoot 17	show 10	souffler 23	souligner -11	state 6	talk -23	tell 40	testify 20	want 9	whisper 17	write 56	écrire 40
lemma|quote-then-verb|	aclarar -8	admettre 33	admitir 26	advertir 20	aggiungere -22	ammettere 18	amuser 22	analyser 26	antwoorden 27	antworten 25	apostillar 16	apuntar -10	arrancar 20	asegurar -26	assicurare 28	assurer 35	atirar 35	attaccare 24	avancer 20	avertir 26	avisar 26	avouer 15	avvertire -8	añadir -13	befinden 29	begründen 26	bekennen 39	berichten 24	beteuern 20	betonen 28	brincar 39	brummen 26	calculer 17	celebrar 23	chiamare 15	chiarire 23	chiedere 27	comentar 21	commentare 40	commenter 12	conclure 28	confessare 24	confier 11	constater 24	contar 17	corriger 25	criticar 17	decir -18	declarar 21	defender 17	denunciar 30	denunciare -13	desabafar 19	detallar 25	devolver -11	dichiarare 12	difendersi -7	dire -9	disparar -12	dizer 36	déplorer 33	emporter 22	entgegnen -14	enumerar 20	erinnern -9	erkennen 21	erklären 9	erwidern 31	erzählen 40	escribir 22	esordire -12	estimer 24	explicar 37	expliquer 27	exposer 16	expresar 26	faire_valoir 8	foeteren 14	féliciter 26	fügen -6	garantir 24	gestehen 24	getuigen -13	geven 23	grappen -7	grincer 19	gritar 11	halten 20	herinneren 24	houden 23	imager 30	indiquer 6	informar 29	insister 17	insistere 15	insistir 33	interroger 17	ironiser 23	ironizzare 38	joke 32	juger 28	justificar -9	justifier 25	klagen 35	klinken -18	kommentieren 20	lamentar 31	lamentarse 38	lancer 47	lassen 27	laten 6	leer -14	leggen 32	lembrar 45	luiden -9	lâcher 41	manifestar 22	meinen 45	melden 32	mopperen 21	mostrar -22	motivare 21	murmurer 26	noter 28	nuancer -18	obiettare 19	observar 25	observer 22	pedir -8	perguntar 20	pester 24	philosopher 24	plaider 34	plaisanter 37	poltern 35	poursuivre -15	precisare 31	preguntar 22	prometer 8	promettre 21	protestar 40	protestare 27	protester 24	préciser 7	prévenir 52	puntualizzare -10	queixar 25	questionar 21	raccontare 42	raconter 14	railler 26	rappeler 49	reageren 39	rebater 19	rechnen 31	reclamar 38	reconhecer 29	reconnaître 32	reconocer 27	recordar 30	rectifier 20	rekenen 23	relatar 46	relever 32	rematar 31	repetir 8	replicar 27	reply 18	responder 48	resumir 16	revelar 7	ribattere 25	riferire 27	ripetere -8	rir 26	rivendicare 13	rufen 29	räumen 20	réagir 19	réjouir 32	répliquer 24	répondre 22	résumer 57	rétorquer 34	saber 20	sagen 15	say 11	schamperen 27	scherzare 27	scherzen 18	schetsen 13	schildern 26	schimpfen -21	schreiben 38	schrijven 22	sentenciar 30	señalar -10	sfogare 23	sneren 20	soltar 20	sostener -17	sostenere -9	sottolineare 25	souffler 31	souligner -8	sourire 22	souvenir 35	spiegare 13	spotten 31	spreken -10	stellen 21	sugerir 26	suspirar 30	sustentar 22	tagliare 29	teilen 28	tell -49	tempérer 22	terciar 19	tonner 23	trancher -8	tuonare 20	témoigner 42	unlisted 6	vatten 26	verklaren -10	verraten 21	versichern 28	verteidigen 19	vertellen 26	verzekeren 25	vinden 12	vragen -13	waarschuwen 31	write 31	zanjar 26	zeggen 22	étrangler 26
lemma|sentence-after|	answer -28	argue -25	ask 24	back 13	call 7	confirm -33	demander -21	lachen -21	meinen -25	note 8	point -27	preguntar 8	promise 19	read -29	reply -24	say 14	schreiben -21	staan -20	tell -6
lemma|sentence-before|	accuse -46	accuser 22	aceitar -21	achar -13	acreditar -19	adiantar -22	admettre -30	admit -45	admitir 15	advertir -12	advise 7	advocate -18	affermare -26	affirmer -31	afirmar -10	agacer 13	agree -22	ajouter 16	alegar -16	alertar -23	ammettere -26	annoncer -28	annunciare -22	answer -24	anunciar -12	apelar 16	aplaudir -27	apologise -32	apontar -23	appeal -34	appeler -41	apuntar -8	argue -29	arrancar -6	asegurar -25	ask -18	assegurar -9	assicurare 16	atribuir -28	attaccare 7	attendre -9	avouer 14	back -37	beantragen -18	begrüßen -19	behaupten -15	believe -38	benadrukken -19	berichten 17	bestätigen -28	bevestigen -23	bezeichnen -18	blame -38	blijven -41	brand -16	calcular -38	calificar -25	call -64	care -17	celebrar -13	chamar -44	charge -29	chiamare -24	chiedere -52	chip -24	citar 9	cobrar -22	comentar -6	comment 9	commentare -28	commenter -9	complain -26	comunicar -15	concede -22	conceder -29	concordar -29	confermare -7	confirm 12	confirmar -9	confirmer -27	congratulare 9	congratulate -32	considerar -15	contestar -29	contestare -11	convocar -20	corriger 13	criticar -16	croire -27	decir -26	declarar -38	decline -8	defender 12	definire -16	demand -29	demander -39	denunciar -22	deny -18	descartar 9	describe -43	desmentir 11	dire 14	disagree -43	disclose -30	discordar -16	discrepar -27	dismiss -20	dispute -7	dizer -14	déclarer -22	démentir 21	dénoncer -29	détailler 12	eisen -22	elogiar 6	entender -19	erinnern 10	erklären -19	erzählen 8	esclarecer -12	escludere 11	escrever -8	escusar -25	esprimere -35	estimar 6	evitar -24	exclure -27	exiger -22	exigir -29	expect 14	explain 20	faire_valoir -22	falar -40	fear -17	feel -20	festejar -29	find -54	finden 15	fordern -20	fragen -30	frenare -23	garantir -32	garantire -8	geben 15	geven -15	giurare -23	glisser -17	gostar -18	gracejar 10	gratulieren 10	gritar -23	hablar -8	halten -26	hear -41	heten -35	hit -25	hold -44	houden -50	inquiéter -35	insist -33	insistir -16	interroger 6	invitare -34	ironiser -22	ironizar -21	issue -24	juger -21	jurer 14	klagen -32	know -26	kritisieren -32	kündigen -9	lachen 32	lamentar -33	lassen 25	laten -40	laugh -20	learn -17	leggen 13	lembrar -26	ler 22	like -19	lire -28	list -21	llamar -22	loben -28	luiden 8	mahnen 14	mandar -25	manter -34	mean -28	melden -42	message -35	mostrar -43	name 10	need -11	negar 10	nennen -30	noemen -30	none 8	note -29	noter -42	object 18	offer -42	opinar -30	order -33	osservare -27	overwegen -22	parlare -45	parler -35	perguntar -22	pester -34	philosopher -12	plaider -14	praise -23	precisar 13	precisare -11	preferir 7	preguntar -10	present -22	press -22	prometer -30	promettere -25	promettre -13	promise -37	propor -21	proporre -6	propose 6	protestar -28	publicar -23	querer -19	quote -32	raconter 24	raise -31	rappeler -14	rate -27	read -6	reageren -32	reagieren -32	rechazar 14	rechnen 8	recibir -22	reclamar -19	recomendar -17	reconhecer 26	reconnaître -27	reconocer 7	record -24	recordar -12	recusar -32	redouter -17	refer -27	referir -20	refuse -33	refuser -36	regretter -38	reject 7	relatar -6	relate -29	relever -28	remeter -11	replicar -18	reply -30	report -37	reportar 14	reprendre 6	respingere -18	responder -21	resumir -27	revelar 13	ribattere -17	ricordare -19	riferire -21	rigoler 8	ringraziare -20	rir 17	rire -27	ritenere -14	roepen -22	rule 11	räumen -31	réagir -22	réclamer -33	résumer -6	rétorquer 7	saber -46	sagen -8	saluer -25	savourer -25	say -23	scandire -7	schließen -20	schrijven -33	scrivere -33	see -24	sehen -31	señalar -24	sfogare -8	show -31	shrug -25	sigh -23	sign -33	sluiten 12	smentire -16	sostener -11	sostenere -18	sottolineare 10	sourire 21	souvenir 10	speak -19	spiegare 22	sprechen -33	spreken -19	state -24	stehen -31	sturen 17	sublinhar -14	support -15	sustentar -25	talk -19	teilen -8	tell -22	temer 8	temere -32	testify -24	text -27	thank -25	think -8	trancher 10	trekken -17	trouver -26	trovare -22	try -31	témoigner -7	understand -16	unlisted -12	urge -52	use -35	verlangen -27	versprechen -31	verteidigen -23	vertellen 41	verwachten -20	verweisen -25	view -14	volere -29	vote -18	vouloir -46	vragen -35	vrezen -20	waarschuwen -32	want -53	welcome -41	weten -10	wijzen -34	willen -52	wollen -33	wonder -24	write 17	zeggen -21	zeigen -26	zien -38	äußern -31	écrire -24	évaluer -27
lemma|speaker-then-quote|	accusare 20	accuse 23	achar -11	achten 22	aclarar 16	acquiescer 8	acusar 23	add -10	admettre -8	admit 25	admitir -14	advertir 12	affirmer 29	aggiungere 18	agree -15	ajouter 14	ammettere 7	annoncer -11	answer 12	antwoorden 7	antworten 29	anunciar 31	apelar 20	aplaudir 11	appeal -23	apuntar 19	asegurar 28	ask -26	assegurar 8	assicurare 15	assurer 31	atribuir 8	attendre -11	auspicare 13	añadir 21	bemängeln 23	benadrukken 27	bestätigen 9	bevestigen 18	bezeichnen 22	bitten 7	blame -13	blijven 30	call 9	caution 22	celebrar 10	chamar 15	chiedere -18	classificar -7	complain -8	concede 29	conclure 10	confermare 12	confessar -11	confier 30	confirm 11	confirmar 28	confirmer 25	contar 15	contestare 9	correggere 24	corregir 27	counsel -22	criticar 10	croire 17	culpar -13	decir -15	declarar 16	decline 18	demander 25	denunciar 31	deny -6	descartar -12	describir 10	deslizar -11	destacar 17	desvalorizar 13	dichiarare 20	difundir 26	dire -8	discrepar 20	discuss -12	dismiss 11	ditar -26	domandare -19	démentir 19	dénoncer 11	déplorer -11	elogiar -24	estimar -15	exigir 26	explain -22	explicar -10	expresar 7	faire_valoir -6	falar 14	feel -18	forecast -9	fragen 12	féliciter 23	garantir 9	garantire 15	geven -12	giudicare 33	hablar 6	halten -22	heißen 28	hekelen 16	hold 15	houden -10	insist 30	invitare 20	inviter 18	ironiser 11	ironizar 12	joke 17	juger -16	justificar 29	know -16	kommentieren -14	kündigen -11	lachen 21	lassen 16	laten -16	lembrar 12	limitar -15	llamar 23	loben 29	lodare 25	louer 11	lâcher 20	mandar 18	meinen -9	mostrar 16	name -24	need -22	negare 36	nennen 6	noemen 11	none -11	note -6	noter 18	object 11	offer -28	opinar 21	oppose 19	parlare 29	pedir -17	perguntar -16	plan -34	post 7	praise 9	precisar -17	preferir -10	preguntar -28	press -21	prijzen 6	promettre 50	préciser 9	préférer -13	qualifier -19	queixar -8	quote -30	raccontare 17	raise 7	rate -27	read -37	reageren 34	rebater 19	rechazar -13	reclamar -13	reconhecer 12	reconnaître 31	recordar 31	refer 14	refuse -8	refuser 20	regret -22	regretter 25	reject -13	rejeitar -6	rekenen 26	relever -18	replicar 26	replicare -14	reprochar 15	responder 16	resumir 19	ribattere 23	ricordare 30	rufen 7	rule -26	réclamer -10	sagen 33	salutare 15	sapere -14	say 19	schreiben 34	schrijven 6	scrivere -18	scusare -8	sehen 25	show -25	sign -19	smentire 21	soltar -18	sostener 37	sostenere 8	souhaiter 22	souligner 12	soutenir 8	souvenir -10	speak 21	sprechen -24	state 14	stehen -30	stress -17	subrayar 11	support -27	sustentar 18	tachar -22	talk -21	thank 32	think 11	tildar -13	title -16	tonen 26	trasladar -8	treat 6	trekken -17	trouver 29	urge 34	use -11	ver 19	vinden 6	voir 24	vouloir 16	want -15	warnen 32	weisen -8	widersprechen 30	willen -19	wollen -14	zeigen -15	zien -17	zitieren -8	äußern -19	écrire 9	évoquer 6
lemma|verb-then-speaker|	accuse -43	achten -6	acusar -19	admitir -30	aggiungere -9	annoncer -24	anunciar -25	ask -30	atribuir -24	benadrukken -23	bestätigen -30	bezeichnen -19	calificar -23	call -53	celebrar -20	chamar -19	chiamare -19	chiedere -23	classificar -15	confermare -20	confirmar -20	considerar -35	contar -16	contestare -25	decir -10	declarar -12	defender -32	definire -20	descartar -29	describe -35	dire 25	dismiss -29	divulgar -18	elogiar -12	erkennen -18	erzählen -14	find -28	giudicare -15	halten -28	heißen -26	houden -21	insist -23	invitare -21	justificar -19	kritisieren -13	lamentarse -19	laten 13	limitar -19	maintain -23	mandar -27	negar -20	nennen 12	noemen -9	parlare 31	pedir -43	praise -28	preferir -28	prometer -14	promise -25	reconnaître -10	reconocer 6	recusar -33	rekenen -18	ribattere 22	rispondere 21	roepen -9	sagen -6	salutare 6	say -50	schrijven 17	scrivere 11	tachar -20	tell -98	trekken -22	urge -35	ver -11	vertellen 6	warn -25	write -17	würdigen -24	zeggen 23	zien -17
length|	0 -17	1 8	2 6
mentions|according-to|	1 20	2 -12
mentions|actor-nearby|	1 -27	2 8	3 27
mentions|colon|	1 -18	2 47	4 29
mentions|interview|	1 12	2 13	4 -22
mentions|named-before|	1 8	3 8	4 8
mentions|named-nearby|	2 36	3 9	4 -7
mentions|organisation|	1 -34	2 -7	3 -19	4 6
mentions|paragraph-before|	1 12	2 -9	3 -58	4 -44
mentions|person|	1 15	2 11	3 35
mentions|place|	1 -46	2 -28	3 -27	4 -18
mentions|quote-then-speaker|	1 -10	3 -29
mentions|quote-then-verb|	1 -8	2 16	3 76	4 58
mentions|sentence-after|	1 -46	2 -39	3 16
mentions|sentence-before|	2 -36	4 -11
mentions|signature|	1 19
mentions|speaker-then-quote|	1 28	2 -27	3 -12
mentions|topic-after|	1 -25	2 -17
mentions|topic|	3 -9	4 -11
mentions|verb-then-speaker|	1 27	3 -15	4 -29
near|according-to|	0 10	1 17	3 15	4-6 8	7-12 -14
near|actor-nearby|	0 -21	1 21	13-25 -14	2 18	26+ -43
near|colon|	26+ -26	4-6 -12	7-12 13
near|interview|	26+ -14
near|named-before|	1 11	2 10	26+ -55	3 -23
near|named-nearby|	0 -9	1 -15	13-25 -24	2 7	26+ -28	3 6	4-6 10	7-12 -7
near|paragraph-before|	26+ -25
near|possessor|	0 -27	1 -40	13-25 -30	3 -13	4-6 15	7-12 -30
near|quote-then-speaker|	-10 -21	-11 13	-12 39	-13 -20	-14 -25	-15 -23	-16 -23	-17 -8	-19 -16	-2 -16	-20 22	-23 -22	-3 -33	-4 -47	-5 -13	-6 -15	-7 -8	-8 -35	0 26	1 -15	13-25 -44	2 13	4-6 -13	7-12 -18
near|quote-then-verb|	0 15	1 8	13-25 -22	2 12	3 -8	4-6 -8	7-12 -35
near|sentence-after|	0 10	1 20	13-25 -10	2 -44	3 -22	7-12 -21
near|sentence-before|	1 22	26+ -18	3 -9	4-6 -13	7-12 -9
near|signature|	1 13
near|speaker-then-quote|	0 8	13-25 -36	2 18	26+ -31	3 6	4-6 7	7-12 -18
near|topic-after|	0 -6	1 -10	4-6 -21
near|topic|	0 -44	13-25 -17	2 29	26+ -42	3 22	4-6 14	7-12 9
near|transcript|	0 21
near|verb-then-speaker|	0 -21	13-25 -54	3 -7	4-6 -6	7-12 -20
negated|	quote-then-speaker -14	quote-then-verb -22	sentence-after 7	speaker-then-quote -12
next|$|	other -27	saying -22	thinking 6
next|%|	other -7	saying -16
next|&|	saying 20
next|'|	saying -26
next|(|	judging 26	other -43
next|,|	judging -25	saying 15
next|:|	judging -14	other -19	thinking 12
next|;|	judging 7	saying -44
next|according-to|	( -38	: -13	adverb 17	auxiliary 21	coordinator -27	determiner 29	marks 17	preposition 7	pronoun -9	that 28	verb-saying -9
next|adverb|	judging 40	other 35	saying -18	thinking -7
next|auxiliary|	other -14	saying -54	thinking -13
next|capital|	other -56	saying 12	thinking -31
next|colon|	: 8	preposition 15
next|coordinator|	judging -22	other -21	saying -37	thinking -16
next|determiner|	other 7	thinking -37
next|end|	other -36	saying -29
next|marks|	judging 16	other -30	saying 8
next|paragraph-before|	% -7	( -26	, -26	: -49	; -14	adverb 19	auxiliary -33	capital -48	determiner -15	end -17	preposition -36	pronoun -16	quote -40	stop -38	subordinator -44	verb-judging -33	verb-saying -32	verb-thinking -28	word -7
next|preposition|	judging -13	thinking -24
next|pronoun|	judging 21	other -12	saying -13	thinking -13
next|quote-then-speaker|	: -6	adverb 24	capital 29	coordinator 14	end -31	preposition -6	pronoun -18	quote -35	stop 22	subordinator -7	that -41	verb-judging -10	verb-thinking 10	word 9
next|quote-then-verb|	& 20	( 17	; -8	adverb -10	auxiliary -25	capital -10	coordinator -9	end -19	preposition 17	quote -20	stop 21	subordinator 20	word 16	— 22
next|quote|	other -24	saying -63	thinking -27
next|sentence-after|	: -56	adverb 31	auxiliary -43	coordinator -26	determiner -22	preposition -23	pronoun -37	stop -15	subordinator 15	that 10	verb-judging -14	word 17
next|sentence-before|	$ -34	% -16	' -13	( -13	: -13	; -26	adverb -39	auxiliary -59	capital -51	coordinator -42	preposition 22	pronoun 7	quote -18	stop -14	that 6	verb-judging -19	verb-saying 15	verb-thinking -10	word -28
next|speaker-then-quote|	$ -16	, 9	; -16	adverb 15	auxiliary -21	capital 9	coordinator -8	marks 8	preposition -9	pronoun 7	quote -33	subordinator -10	that 13	verb-judging -31	verb-saying -8	word -19
next|stop|	judging -12	saying 16
next|subordinator|	judging -8	other -8	saying 7
next|that|	judging -11	other 34	saying 16
next|verb-judging|	judging -20	other -24	thinking -18
next|verb-saying|	other 16
next|verb-then-speaker|	' -25	( 8	, 24	; -38	adverb -6	auxiliary -72	capital -34	coordinator -23	determiner -9	marks -21	preposition -48	pronoun -6	quote -36	subordinator -47	that -9	verb-saying 16	’ -19
next|verb-thinking|	saying -7
next|word|	judging -26	other -18	saying -6
next|—|	saying 9
next|’|	judging -15	saying 9
noun|	0 -17	000 -22	05 -16	1 -26	11 -22	12 -29	13 -24	14 -26	15 -16	17 -8	18 -19	19 -34	1989 -20	20 -7	2003 -15	2011 -20	2022 -23	2023 -15	2024 -14	2025 -18	2028 -17	21 -18	214 -15	22 -23	22-year-old 25	23 -24	24 -17	24-jährige -7	26 -22	27-jährige 26	29 -38	3 -27	300 -16	31 -21	31-year-old 9	33 -21	34 -27	38 -23	38-year-old 20	4 -21	40 6	400 -19	46 -12	48 -12	480 -14	5 -22	54 -20	57 -14	58 -23	6 -20	61 -17	62 -19	64 -29	67 -25	7 -26	70 -12	71 -18	74 -16	77 -30	79 -35	8 -21	80 -12	81 -16	88 -19	9 -28	abend -23	aboard -11	abogada -30	abonnentin -26	abonnée 16	abuela -30	accanto -27	accionista -26	acción -13	accord -23	according -36	accordo -21	account 10	accusa -12	act -26	actie -19	acto -14	actor -13	actrice -29	acuerdo -23	acusación -30	acórdão -28	addressing -18	adjoint 13	administrador -12	administration -37	administrator 14	administração 13	adversaire -27	adversário 30	adviser 11	advocaat -27	advogado -11	advérbio -15	af -26	afd-politiker -21	affaire -23	affaires 10	affari -14	affluenza -15	agence 20	agencia 14	agency -17	agent -7	agenzia -6	agreement -9	agua -17	agência -16	ahead -15	aide 21	alarme -17	alcaldes -19	alegría -19	alemán 13	alert -21	algo -20	allenatore -20	alliance -27	alonso -13	alto 6	altra -17	altro 12	alunos -24	ambtgenoot -22	american 27	americani -13	amministratore 8	amministrazione 11	analistas -23	analisti -20	analyst 24	analysten -14	analystes -41	analysts -31	ancien 7	ancienne -8	ander -30	anfrage -31	angaben -28	angebot -42	animal -22	animale -32	animalisti -21	animals -17	annonce -12	annuncio -17	anonimato -28	another -19	antiga -24	antigo -20	anwohner -25	anyone -22	anziano 15	aplazamiento -6	apotheker -20	app -16	araras -16	arbeit -16	arbitrage -28	arbitragem -10	arbitraje -7	arbitro -23	archeologa 17	argent -19	arguido 14	arm -21	armador 13	army 11	arrivée -14	article -17	artigo -17	artistes -13	asked -55	asl -15	asociación -9	assemblée -10	assessora -23	assessore -22	assistant 12	association 14	associazione -16	associação 23	astronaut 21	astrónoma -21	asunto -12	ata 10	atacante 20	ataque -15	athlete 19	atleta -20	attaccante -8	attaquant -23	attorney 14	aucune -20	audience -10	audio -14	audit 28	audition -22	aumento -18	australian -12	autarca 9	auteur 11	auteurs -11	author -23	authority -23	authors 9	autor -16	autos -6	avis -26	avocat -42	avocate -32	avoir -42	ayuntamiento -18	azzurro -18	ação -18	aîné -27	años -20	bahn -19	bailarina -15	baker 19	bambina 20	banca -26	band -24	banda -15	banderole 16	bank -6	banker 15	banque -23	banques -7	banquier 17	barista 10	barrister 14	basket -22	battle -16	battuta -21	beamter 24	beau -20	bedrijf 20	begrafenissen -15	begriff -30	behanger -15	behörde 10	beiden -10	belastingbetaler -16	belegschaft -30	belga 21	bench -7	bericht 16	besatzung -26	best -23	bestuurder 11	bestuursvoorzitter -27	beter -18	betreiber -21	betriebsrat -37	bewindsman 25	bid -29	bilan 18	bild-informationen -21	billion -12	biologist 7	bióloga 21	blijven -18	bloc 6	blog -12	board -33	boat -7	bodenstation -29	body -28	bond 22	bonden 13	book -25	boon 12	bord -9	bordo -12	born -27	bosch-sprecherin 19	boss -11	bout -22	bowlers -16	braccia -22	branche -30	brand -25	brazilian -11	british -22	broadcaster -35	brother -35	bruit -19	buch -35	budget -17	bundesamt -15	bundesregierung -39	bundesstraße -28	bureau -28	buren -25	burgemeester -15	burgervader -33	bus -17	buurt -20	buurvrouw 13	buyer -24	bürgermeister 13	c' -27	cabeza -17	cabinet 18	cachet -16	cadre 15	café -19	call -18	called -32	calma -16	cambio -36	came -17	camp -22	campagne -14	campaign -28	cancillería 8	candidata 28	candidate 10	capitaine -25	capitán -26	capo -16	capogruppo -26	captain 13	carabinieri -19	cargo -21	cargos -19	carta -27	cartas -18	carte -15	casa -27	case -34	cases -19	caso -31	catedrático 19	causa -18	cent -21	center 15	cento -16	centro -31	ceo -17	cerca -22	cerimônia -14	chair -10	chamber -17	chambre 9	chancelier -28	change -12	charges -27	chat -19	chaîne -8	chefe 30	cheffe -17	chercheurs -18	chercheuse 22	chi -42	chiamano -15	chicas -12	chico 13	chiefs -22	chiffre -29	children -19	chimica -25	choix -20	church 6	cinco -24	cinta -22	cittadino -13	claim -16	clause -17	client -28	cliente -9	clients -25	cliënt -26	cloche -22	close 22	club 7	cnv-onderhandelaar -16	coach -6	coalition -17	cocinera 26	cocinero 18	code -24	colega 15	colegiado 14	colis -20	collaboratore -23	collectif -29	collega 27	collègue -22	colpo -9	comandante -24	comando -23	combien -28	comboio -21	come -23	comentar -22	comerciantes -18	comissão 27	comitato -11	comité -34	commandant 9	commerce -28	commercio -15	commerçants -22	commissaire -12	committee -30	communauté -9	compagnie 16	compañía -27	complainant 20	complaint 7	comporta -23	compte -20	comptes -26	comune 15	comunicado -33	concorrente -21	conductor 30	conduttrice 21	confederação -15	confidence -16	conflicto -19	confrère -15	confédération -12	conférence -16	conseil -15	conseiller 37	consejo -17	constat -19	consultant 26	consultora -25	contabile -14	contacté -19	contactée -33	contas -18	contract -14	contractor -22	contraire -20	contrataron -24	contrato -22	convoy -12	coordinatore -17	corner -22	coroner 13	correctionele -10	corregge -8	correo -23	corriere 20	corrige -21	corte -24	cosa -27	councillor -10	counsel -31	country -19	county -13	couple -34	courriel -31	courriels -22	court -17	crew -20	crews -13	crise -20	critic 25	critici -23	critics -9	critique -36	cronisti -28	crowd -12	crítica -25	cuatro -26	culpa -20	cuoca -29	curator -16	customers -27	czech 17	cámara 25	cámaras -10	câmara -22	côté -35	c’ -57	d 8	d66-kamerlid -11	d66-leider -20	daarop -22	dal -19	dame 36	darstellung -27	dat -51	dato -18	daughter 15	dax -14	day -24	days -19	deal -18	death -20	debat -14	debate -21	debatte -31	decision -30	decisión -22	decisão -35	declined -15	defence -21	defender 24	defesa -28	delantero -25	delas -13	delay -24	delegada 26	delegado -20	delegate -26	delegação -23	deles 24	demissão -22	democrat -28	denied -15	denies -12	department -15	deputata -21	deputato -24	dernier 29	dernière 12	derrota -22	desculpas -22	despacho 10	deuxième -15	dialogue -16	diarista 10	dictamen -13	die 12	difensore 8	difesa 25	difference -14	different -13	dimisión -15	dimissioni -8	dinero -26	dipartimento -20	diplomat 24	diplomats -20	diputada 8	diputado 25	directeur -42	direction 11	directivo 23	directores -20	diretor -22	diretora 16	diretto 15	direttrice 24	dirigeante 22	dirigente 29	dispatcher 22	disse -10	distribuidora -13	dit -21	ditta -16	divergência -12	dividend -17	diz -23	dizer -26	diálogo -17	diário -16	docente 12	document 19	documento 19	documentos -15	dog -20	dona -9	donna 11	donnerstag -20	dorf -23	dossier -37	doyen -6	draft 20	drivers -17	droite -27	drone -25	duca -28	décision -33	défense -31	défenseur -11	départ -9	députée 18	détracteurs 8	dívida -16	earlier -32	eau -17	ecolo-verkozene -20	einigung -21	einschätzung 7	ejército -12	elecciones -19	election -17	eleven -11	elf -34	email -39	emails -33	embassy 26	emigrante 14	employees -21	empore -26	empresa 22	empresario 29	empresas -21	empresários -25	ende -18	engenheira -18	engenheiro 15	engineer -17	engineers 10	english -21	enquête -13	ente -26	entidad -37	entidade 28	entourage 29	entraîneur -16	entrepreneur 15	entreprise 27	entry -18	entscheid -26	entscheidung -35	entusiasmo -16	entwurf -15	então -23	envoy -23	episodio -31	ergebnis -38	error -19	escola -26	escrito -25	escritora -17	eso -19	esperar -17	esperti 8	esponente 6	espressione -10	essais -17	esta 22	estado -14	estar -19	estudante -8	estudiante 20	estudiantes -18	estudio -23	estudo -19	euro -34	everyone -31	evidence -19	ex -20	ex-marido -20	examens -24	excongresista -26	executiva 22	expert -30	experte -22	explicação -26	explicações -24	expression -23	expressão -33	expérience -13	facebook -23	fachleute -18	fahrer -26	falar -22	fall -29	fallo -10	falta -26	familiares -20	familie -16	families -14	family 6	farmacista -23	farmer 17	farmers -20	father 8	fatto -20	federación 21	federatie -20	federation 11	federação -22	feiten -17	felt -17	femme 9	ferrovia -17	ferrovie -20	festa -19	festival -18	fez -19	figlio 7	fila -22	filed -16	filha -27	filière -12	fille -28	film -32	films -18	fils -6	fin -18	final -21	finale -21	fira-generalsekretär -13	firm 9	firma -20	fischi -17	fluglotse 28	fois -22	fondateur -25	fondatrice -10	fondi -14	fontana -21	fonte 6	fonti 14	formation -15	former 9	formule -34	forum -34	forward -9	founder -23	four 13	fragment -14	franken -39	frase -36	fratello -11	freiheitspartei-chef -14	friends 20	frits -21	fuego -13	fuentes 20	funcionaria 21	funcionario 33	funcionários -16	fund 8	fédération 17	gallo -15	game -22	gang -17	gara -11	gardien 20	garçon 29	gauche -31	geduld -16	geld -29	geloven -16	gematik-chef -17	gemeente -22	gemeint -19	general 35	genro 20	geometra -25	georgian -7	gerente -33	german 27	gesto -20	gestor -26	gestora 10	getuige -27	giapponese 15	giorni -20	gip 6	girl 17	giudice -24	giudici 13	giudizio -16	giunta -22	giuria 30	give -11	goats -21	gobernador -24	gobierno -46	gol -16	good -22	goudzoekers -9	gouverneur 17	governador 8	governadora 18	governante 17	government -6	governo -32	governor 10	grandmother 35	gravação -12	grazer -20	graça -25	gremio -22	groen-parlementslid -7	groupe -18	grund -18	grupo -12	gruppo -24	grávidas -10	guard 21	guasto -23	guerra -15	guidance -20	gutachten 10	gäste -27	haber -18	habitants -27	half -19	hallazgo -23	hand -14	hauptgläubiger -31	haus 17	haut 14	haute 15	head -12	health 6	heard -18	hearing -22	herbst -14	hermana -20	herr 35	hersteller -20	herói -21	heure -10	histoire -14	historia -15	hoffnung -27	hold -31	hombre 10	hommages -19	homologue -46	homóloga -26	hoogleraar -26	hora -20	hospital -29	hosteleros -12	house -30	humor -17	husband 25	héros -23	idea -23	idee -21	ideia -27	idée -8	iedereen -21	iemand -40	imagem -13	imprese -21	imputato 6	incendio -21	inchiesta -26	incident -25	indagato -22	indiscrezioni -21	industriels -25	inflation -21	informe 10	iniciativa -12	inquirenti -24	inquiry -20	inquérito -16	inspectie -9	inspector 10	instituição 17	institut 11	institute -38	institution -10	instituto -7	instruction -23	instrumente -37	interesse -15	interest -18	international 18	interrogé -29	intéressée 19	inversión -15	investigador 18	investigação -27	investment -24	investors -26	involved -22	iranian -20	irmão -13	irmãos -18	island -18	istituto 22	italian 19	item -11	jaar -15	jahre -25	jefa -10	jefe -39	jeune -15	jeunes -15	joke -10	jornal -19	jornalistas -27	joueur -6	journalist -33	journalists -14	judge -8	judges 7	juge -29	juges -12	juiz -24	junior 14	justice 17	justices -27	juíza 17	júri 24	kaffee -23	kapitän -14	kc 35	keer -20	kerk 18	kinder -26	kinderen -14	kindern -17	king -27	komen -16	konzern 6	kosten -19	kritik -26	kritiker 6	kundin 19	kustwacht -20	kündigungen -23	laatste 12	lado -21	land -30	landlord -18	latter 11	law -6	lawmaker -17	lawsuit -21	lawyer -16	lawyers -20	lead -20	leaders -18	left -23	left-hander 17	legale 28	lei -13	leiding -21	leitura -26	leonor -24	less -20	letra -32	lettera -37	lettre -31	ley -31	li -13	librarian 16	libro -21	libéraux -21	licenças -15	line -28	linea -24	llamada -28	lobby -22	local -23	locataires 12	long -15	longer -19	looked -19	luso 19	lösung -27	maakte -20	maarten -30	macchina -15	machine -11	machines -19	machinist 14	madre -30	maestro 9	maggioranza -23	magistrada 37	magistrado -18	magistrat -17	magistrate 20	magistrato 24	mail 36	maillot -26	maioria 10	maire -17	mairie -29	mais -21	majority -30	maker -28	mal -16	man 35	management -30	mandant -30	mandatario -17	mann 13	mannen -21	manovra -19	many -27	marché -20	marchés -9	mari -33	maria -6	marido 11	markt -24	match -13	matin -9	mayor 22	measure -18	medida -16	medio -21	meeting -20	mehr -18	mehrheit -22	meilleure -17	melhor -28	members -15	memo 22	memorandum -22	men -24	mensagem -12	mensagens -17	mensaje -11	menù -14	mercado -35	mercato -21	mesmo -14	message -21	messages 15	messaggio -27	mesure -9	meta -26	meteorología -8	meter -15	metteuse -20	million -28	millionen -24	ministerie 7	ministerin 28	ministerio -17	ministerium 19	ministeriums 24	ministero 13	ministers -37	ministra 11	ministro 13	ministry 30	ministère 14	minutes -29	mirando -24	mitarbeiter 19	mitglieder -29	mitteilung 12	model -13	modérateur -17	moeder -18	monde -24	money -32	montag -27	moradores -18	more -29	most -22	mot -20	mother -11	motie -20	motion -19	motovedetta -20	moved -16	movimento -15	mozione -27	mp -26	mps -14	muchacho -20	mudança -21	muestras -14	mujer 9	multa -13	museo -7	museu -16	museum -19	musician 21	musicista 17	mutter 24	más -11	mãe 17	männer 8	mère 15	médailles -13	nachfolger -15	nachfrage -27	nadie -22	name -16	named -17	namen -23	names -21	nation -12	navidad -19	nederlandse -18	nega -14	negócio -15	neither -23	neta -10	netz -23	neuroloog -16	new -13	nicht 21	niega -17	niemand -19	niets -21	nine -24	ninguém -15	niño 23	nobody -43	nodig -21	nom -37	nombre -29	nome -12	none -16	noor 16	noorse -26	norma -39	nota -24	noticia -31	notizia -20	notícia -21	nouveau -19	nouvelle -20	novelist 17	number -30	numero -16	nuova -10	nuovo -18	néo-zélandais 21	número -30	números -30	obbligo -15	object -16	objected 10	obra -25	oefenmeester -21	oferta -19	offer -20	office 25	official 30	officials 7	officier 22	oficial 13	oficialismo -23	ondernemer 10	onderzoeker -7	onderzoekers -20	one -26	ong -33	onze -24	open -12	opener -19	opera -14	operaio -9	operazione -14	operação -25	opinion -24	opinião -26	oposición -6	oposição -32	oppositie -6	opposizione -22	opposizioni -24	opération -22	ora -20	order -29	ordonnance -16	ore -18	orf-interview -14	organisation -25	organismo 12	organización -34	osserva -12	otro 17	outra 6	outras -19	outro -10	ouvido -26	own -14	owner -31	padre -19	paesi -9	paid -12	palabra -18	palabras -16	palavra -18	palazzo -15	palco -24	papa 33	paper -15	papers -13	papier 20	pareja -17	parent 10	parents -31	parking -23	parlamentar 21	parlementaire 12	parola -26	parole -27	parque -21	parquet 13	parroco -14	part -44	parte -43	parti -9	participa -12	participant -7	participou -16	partido -24	parties -18	partij -17	partners -16	passenger -14	passengers -15	patience -32	patients -23	patiënte -11	patron 31	pause -27	payment -13	pays -16	país -19	pena -15	pensions -19	people -49	percent 16	percentual -13	pereira -13	period -18	pers -23	person -11	personne -24	personnel -20	pescadores 6	pesquisador 10	peça -21	phone -34	phrase -28	piano -32	piste -34	place -24	plaisantin 13	plan -34	plataforma -33	platz -14	players 10	plaza -16	plumber -17	plus -12	point 20	pole -20	politica -10	politie -25	poll 9	político 11	ponente -18	pont -9	ponte -18	pontefice 13	port 11	porta-voz -27	portavoce 37	portavoz -14	porte-parole -12	portier 9	posição -22	post -35	precisa -22	prefeito -27	prefeitura -27	preguntado -24	preis -23	prejuízo -30	premier -28	premio -27	première 15	preparador -29	presentador -24	president -10	presidente -37	presse -8	pressed -22	prezzi -20	preço -19	preço-teto -14	price -21	prices -19	priest 11	primeira -27	primi -18	principal -31	prix -26	problema -36	problème -15	processo -30	procura -19	procurado -18	procès-verbal 6	producteur -30	produzione -20	profesora 10	professeurs -25	professor -27	professora 10	programa -24	programme -24	projekt -28	projet -35	promise -23	promised -24	promotor -19	proposal -31	proposition -20	proposta -15	proprietari -8	proprietário -18	propriétaire -20	prosecuting -22	prosecutor 14	protest -23	protesters -23	prova -13	provvedimento -20	proyecto -20	prozent -19	prudente -24	prudenza -9	präsident -36	préfecture -25	président -31	présidente -15	prévenu -19	próprio -19	pubblico -19	public -33	published 8	punkt -12	punto -18	pároco -18	père -29	pénaliste 29	pêches -12	pênalti -15	público -23	quale -37	qualquer -19	quanto -18	quatre -17	queixa -7	question -27	questione -19	quest’ 19	quis -26	quotes -25	qué -31	r -21	raad 16	raadsman 13	raadsvrouw 10	radio -19	ragazza 22	ragazzi -22	ramo -8	rapport 12	rassemblement -17	rates -25	reaction -35	read 7	reação -16	recalled -16	received -27	recette -21	recht -15	rechtbank 18	record -15	recording -29	recteur 19	recteurs -14	recusa -20	rede -30	redes -18	regidor -18	regidora 7	regionale -18	regista 34	regulators -26	relation -23	relator -16	relatora -12	relatório -17	relógio -21	remark -23	rensters -19	rentner 14	replied -25	reply -17	report -11	reporters -46	representante 12	représentant -27	republicans -15	repórter -17	researchers -21	reserva -18	resolución -14	respecto -22	responsabile 6	responsable 12	resposta -21	respuesta -28	ressortchef 23	restauradora 7	reste -25	result -22	resultados -31	retailer -20	rete -12	retraité 8	retraitée -18	review 12	riapertura -27	ricavi -33	ricercatrice 6	ricorso -22	rien -31	rientro -28	riferito -14	risas -18	risposta -27	rit -22	rival 11	rivale -28	riverains -31	rn 18	roman -28	roof -17	room -17	rule -20	ruling 9	ruolo -20	russian -18	règlement -20	réalisatrice 17	réforme -16	réplique -20	réponse -30	résultats -14	réu 26	réunion -30	s -22	saal -32	sacerdote -8	sache -14	safe -23	said -51	sala -31	sale -22	san -16	santa -20	sapo -15	satz 8	says -24	saída -32	scf-coach -17	schaden -18	schilder -30	schluss -22	school -26	schools -16	schwierige -17	second 9	seconda -16	seconde 6	secours -6	secretaria -18	secretary -11	secretaría -7	secretário 17	secrétaire 18	secrétariat 17	secteur -19	sector -30	segretario -20	segunda -17	segundo 13	seite -23	semana -19	semanas -23	senador -17	senator -12	senators -14	sender -25	senior 16	sentencia 6	sentirse -17	ser -31	sergeant 9	service -27	services -17	sesión -21	sessão -16	settimana -27	seu -27	seul -7	shares -32	sharp -6	sheets -13	sheriff 24	ship -25	shop -17	showed -18	sicht -29	side -39	sides -23	sign -27	signora 13	silenzio -20	silêncio -26	sim -22	sindaca 19	sindacalista 12	sindaco -7	sindicato 16	sindicatos -18	singers 24	situation -19	six -15	slachtoffers -15	sms -28	sobre -12	socio 13	société -18	software -17	soit -10	soldiers -24	som -18	some -28	someone -20	son -16	sources -21	sovrintendente 10	spagnolo -6	spaniard 23	speaker 17	speaking -22	speaks -19	speech -26	sperrung -26	spettacolo -17	spiel -12	spits -19	spoke -11	spokesman -33	spokesperson 18	sprecher 28	sprecherin -25	staatsanwaltschaft -16	staff 17	stampa -15	stand -17	star -23	state -9	statement -25	states -14	station -29	stato -14	stellen -16	stessa -13	steven -16	stichting 23	stilista 26	stimmen -12	stopped -19	streit -10	striker -15	student 25	studenti -18	students -22	studie -14	studio -21	study -18	sua -35	successeur -28	suite -14	suo -44	superintendente -18	superior 20	supervisor 6	supporters -18	surgeon 11	suspensão -8	switched -18	syndicaliste 17	syndicat 8	systems -20	sängerin 23	sénateurs -24	talks -38	taller -21	tante 10	target -19	tavolo -12	tax -18	taxa -10	td 19	te -31	teacher -20	team 7	teatro -18	technicien 34	tecnico 34	tee -20	teenager 15	tekst -14	telefone -15	telefono -14	telephone -28	tempi -18	tempo -16	temps -20	ter -43	term -18	termin -6	terá -18	test -20	testa -25	tester 6	testimonios -27	testo -37	text -41	texte -25	texto -13	that -52	third -9	this -23	three -14	tiktok -15	time -6	tisch -12	titular 11	tochter -34	todo -19	todos -24	told -36	tono -37	toulousain 11	tour -19	tout -26	town 15	trabajo -19	tracé -19	train -12	transcript -21	transports -11	travail 12	travi -6	treasurer 26	treasury 13	treinador 11	trentaine -17	trial -27	tribe -23	tribuna -12	tribunal -6	tribunale 7	troisième -20	tränen -14	tube -10	turista -24	turkish -14	tutti -17	two -27	técnico 15	téléphone -17	títulos -13	uci-jury -10	ufficiale 21	uitspraak -18	ultimo -22	umweltpreis -18	undici -22	union -23	unione -12	unit 8	units -14	universidad -27	universidade -32	universiteit -24	university -11	università -23	université -15	unión -15	uno 9	unternehmen 16	uomo 9	urlauber -21	urteil -44	uscita -18	used -12	usine -23	vader -36	vainqueur 22	vakbonden -14	valoir -15	vater 25	veces -29	vecino -14	vecinos -23	vedova 9	vehicle -22	vencedor 23	vendedora -11	vendedores -15	verbale 6	verbände 12	verdachte 17	verdict -20	verfahren -27	verklaring -6	vermögen -22	vero -14	version -23	versión -25	verstorbene -12	verständnis -22	verteidiger -8	verteidigung -28	vez -28	vfl-coach -15	vi -21	via -21	vicaire 7	vice-premier -22	vicepresidenta -16	victim -25	vier -13	view 8	viewers -34	vincitore 29	visitantes -18	voce -28	vocero 35	voice -17	voisine 21	voiture -10	voix 10	volley -13	volte -17	volumes -22	voorzitter 21	vorfall -20	vorlage -29	vorsitzende -13	vorwürfe -25	vote -34	voto -28	voz 10	vrouw 22	vía -23	vídeo -29	wagen -25	waiting -16	wat -35	water -26	website -21	weduwe 12	weg -25	wende -15	werfer -24	western 12	weten -25	wethouder 18	widow 35	wife -22	wind -23	winger 6	winnaar 34	winst -23	woman 13	women -19	woordvoerder 23	woordvoerster 15	word -17	work -20	worker 16	workers -36	works -16	wort -34	worten -38	wrote -26	x -31	zaak -17	zahlung -36	zeitung -24	zo -22	áudio -19	ältere 13	échange -24	édile 17	éditrice -34	élu -12	élue -9	élève -11	élèves -16	état 12	étude -33	été -26	être -17	órgão -12	última -17	último 12	único -30
noun|ending|	-se -25	0 -17	000 -22	003 -15	011 -20	022 -23	023 -15	024 -14	025 -18	028 -17	05 -16	1 -26	100 -12	11 -22	12 -29	13 -24	14 -26	15 -16	17 -8	18 -19	19 -34	20 -7	21 -18	214 -15	22 -23	23 -24	24 -17	26 -22	29 -38	3 -27	300 -16	31 -21	33 -21	34 -27	38 -23	4 -21	40 6	400 -19	46 -12	48 -12	480 -14	5 -22	54 -20	57 -14	58 -23	6 -20	61 -17	62 -19	64 -29	67 -25	7 -26	70 -12	71 -18	74 -16	77 -30	79 -35	8 -21	80 -12	81 -16	88 -19	9 -28	989 -20	aad 12	aak -28	aal -38	aan -11	aar 7	aat -31	aca 29	ace -33	ach -6	ack 14	aco -9	act -29	acé -19	ada 20	ade -15	ado -15	af -26	aff 17	aft 12	afé -19	aga -11	age -15	ags -18	agt -22	ahl -29	ahn -7	ahr -28	aia 16	aid -52	ail -17	aim -16	ain 13	aio -20	air -18	ais 11	ait -31	aje -22	ajo -22	aks -19	akt -13	ala -32	alf 14	ali -19	all -44	alt 6	ama -32	ame 16	amm -16	amo -31	amp -22	ana -24	ane -24	ang -27	ani -24	ann 23	ano -6	ans -14	apa 33	apo -16	app -24	ard -16	are 13	ari -38	ark -18	arm -21	aro 15	arp -8	ary 11	asa -28	ase -47	asl -15	aso -38	ass -14	ast -25	ata -11	ath -21	ato -15	ats -17	aus 16	aut 21	aux -30	ava -19	avi -34	axa -10	axi -19	ays -43	aza -16	azo -18	aße -33	aça -18	aís -19	bad -16	bal 6	bat -14	bby -22	ben -33	ber -24	bid -29	bio -6	ble 9	bra -24	bre 9	bro -19	bst -15	bum -20	bus -20	c' -27	cal -12	can 10	car -31	cas -16	cat -26	cco -19	ceo -17	cer 8	ces -60	cha -26	che -19	chi -26	cho 11	cht -7	ché -28	cia -26	cie -9	cin -19	cio -16	cke -22	cks -26	cle -25	clu 16	con -21	cos -20	cot 16	cte -20	cto -41	cts -36	cté -19	cão -8	cès -22	cée -25	c’ -57	d 8	dad -32	dal -19	dar -27	das -26	dat -51	dax -15	day -27	dea -23	ded -30	dee -21	deo -32	der 33	des -39	deu -14	dge -17	dia -21	dig -24	dil -11	din 18	dio -38	dit 27	diz -22	dió -25	dog -20	dos -52	dow 24	dre -30	dse -18	dum -22	dão -28	dée -8	eak -25	eal -18	eam 7	ear -18	eat -13	eau -39	ebe -33	eca -28	ece -14	ech 8	ect -30	ede 14	edo -17	eed -33	eek -20	eel -27	een -10	eer 11	ees 8	eet -26	efa -10	efe -12	efs -22	eft -23	ega 22	ehr -21	eia -34	eid -35	eil -48	ein -17	eio -29	eis -28	eit -41	eja -17	ejo 13	eks -29	ekt -28	ela -12	eld -7	ele -31	elf -34	ell -14	eln -21	elo -23	els -28	elt -32	ema -42	emo 22	ems -21	ena -19	end -37	ene 20	eno 9	ens -20	ent -23	enu -19	enz -19	enù -14	eon 11	eps -30	era -9	ere 15	eri -32	erk 15	erm -18	ero -21	err 35	ers -15	ert -47	ery -21	erá -21	ese 22	esi -28	eso -24	ess 13	est -56	eta -13	ete -29	ets -42	ett -22	etz -23	eul -7	eum -19	eur 19	eux -27	eva -16	eve -22	ews -14	ex -20	ext -41	eys -21	eza -15	eça -21	eço -19	eña 25	eón 13	fee -23	fen -24	fer 31	fez -19	ffe -17	fic -23	fim -7	fin -11	fon -14	fre -29	gal -18	gan -30	gar -27	gde -17	gel -22	gen -62	ger -19	ges 16	get -30	gge -8	ght -8	gin 18	gio -25	gip 6	gle -8	gne -32	gol 10	gos -26	gua -25	gue -9	gão -14	gía -8	hai 15	has -23	hat -56	hed -9	hef 11	hen -33	her 16	hes -26	het -16	hia -10	hip -31	his -23	hor -34	hos -24	hre -25	hte 14	hts -28	hés -9	ial 26	iar -16	ias -28	ibe -29	ica -15	ice 14	ich -29	ici -22	ick -16	ico 29	ics -11	ict -20	ida -15	ido -9	ied -41	ieg -21	iek -27	iel -43	ien 18	ier 37	ies -22	iew 16	iff 8	ift -15	iga 9	ige 7	ign -39	igo -12	ijd -19	ijf 20	ijk -32	ijn -32	ijo -31	ijs -20	ike -14	iko -19	ikt -14	ila -23	ilm -36	ilo -26	ils -36	ily 6	ima -37	ime -23	imi -18	imo 9	ina 19	ind -42	ine -17	ing -31	ini -25	ino 16	ins -40	int 18	iod -18	ion -9	ior 21	ios -50	iou -17	ipa -12	ipe -7	ipo -27	ipt -34	ira -20	ird -9	ire -28	irl 19	irm 9	iro 15	irs -32	iry -20	isa -24	isi -21	iso -25	isé -12	ita -20	ite -36	its -22	itt -27	ity -23	ità -15	ité -11	itó -19	ium 8	iva 17	ive -13	ivo -13	ixa -7	ixe -16	ize -20	ião -11	iño 23	ión -22	jah -18	jer 9	jet -42	kc 35	ked -57	kel -31	ker 18	kes 7	ket -27	kie -30	kst -14	kte -28	lag 12	lan 9	lar 9	las -20	law -18	lay -30	lco -24	led -50	lei -13	len -37	ler 33	let 13	ley -31	lfe -27	lga 21	lgo -20	lha -35	lhe -18	lho 7	li -13	lia -12	lic -35	lid -29	lie -26	lio 7	lip -12	lir -22	lis -14	lks -38	lla -34	lle -24	lli -24	llo -23	lls -26	lma 8	lms -18	loc 6	log -12	lor -9	los -23	lot -21	lpa -23	lpo -9	lse -31	lta -32	lte -16	lti -17	lto 15	lts -23	lty -19	lub 12	lue -9	lus -13	lée -19	mal -28	man 25	mas -20	mat 24	mbe -20	mee -26	men -22	mes -26	mia 18	min -31	mio -38	mis 13	mor -18	mos -19	mot -20	mou -19	mp -26	mpa -15	mpe -20	mpi -18	mpo -16	mps -23	mst -16	mán 13	más -11	mãe 17	mão -15	nal -14	nam 12	nas -25	nca -32	nce -45	nch -18	nco -18	ncy -18	nda -6	nde -15	ndi -16	ndu -20	nea -28	ned -44	nen -43	ner 17	nes -24	net 18	new -20	ney 12	nge -47	ngs -29	nha 17	nho 12	nia -15	nie 20	nik -26	nio -28	nis -47	nit 8	nkt -12	nna 13	nne 19	nno -22	nné -24	nom -37	nos -39	nro 20	nsa -6	nse -25	nso -18	nst -32	nta -36	nte 14	nti -10	nto -28	nts -54	nty -13	nza -34	nze -30	nça -15	oad -15	oat -22	obe -27	oca -35	och -18	oco -15	oda -16	odo -13	ody 7	oek -16	oep -22	oes -26	oga 34	oge -8	ogo 30	ogé -29	oio -22	oir -45	ois 16	oit -10	oix -19	oke -15	ola -8	old 37	ole -10	oli -21	oll 9	olo -30	ols -17	oma -22	ome -36	omo 9	ona 8	ond 11	one -44	ong -33	oni -36	ono -33	ons -58	ont -15	ood -26	oof -17	oog 34	ook -28	ool -26	oom -26	oon 11	oor 13	oot 14	ope -23	ops -30	ora 20	orb -21	ord -36	orf -23	ori -20	ork -11	orm -18	oro -24	ors -26	ory -17	osa 17	ose 22	osi -8	oso 25	oss -11	ost -9	ota -30	ote -20	oth -16	ots -28	our 9	ous -23	ouw 24	ove -24	ovo -22	owd -12	ows -11	pal -24	pas -26	ped -36	pen 26	pes -17	pia -18	pio -16	ple -60	ply -21	pos -23	pou -16	ppe 19	ppo -35	pte -20	que -49	qué -14	r -21	rag -30	ral -10	ram -40	ran -10	rar -29	ras -21	rat -31	rau 25	rba -16	rda -19	rde 7	rdo -37	red -29	ree 10	rei 14	ren -15	reo -28	rer 10	res -19	rew -20	rfe -25	rga -18	rge -38	rgo -22	ria 36	rie -16	rij -19	rim -31	rin 64	rio 9	ris -38	rit -27	rix -26	rks -16	rkt -25	rlo -38	rma -46	rme -6	rmo 7	rmy 11	rn 18	rni -20	rno -49	ron 25	rop -22	ror -11	ros -21	rps -9	rra -15	rre -20	rro -31	rry -12	rsa -17	rse -41	rsi -22	rso -46	rta -34	rte -25	rti 9	rto -19	rts -18	rug -11	rum -39	rus -18	rva -21	rve -13	rvé -6	rze -19	rzt 16	réu 26	ría -9	rói -21	s -22	sal -31	san -9	sar -20	sas -27	sce -23	sch -31	sco -17	sed -31	sei -9	sel -36	sem -33	sen -36	seo -7	seu -26	sie 9	sim -22	sin -32	six -15	sme 14	smo -16	sms -28	som -27	son 16	sor -20	ssa -20	sse -13	sso -34	ssy 26	sta 26	ste 20	sti -39	sto -46	sts -51	st’ 19	sua -35	suo -44	são -13	sée 17	tad -27	tag -36	tal -39	tar -23	tas -37	tax -18	tch -14	td 19	te -31	ted -37	tee -30	tel -32	tem -34	ter 36	tes -23	ths -17	tic 25	tie -14	tif -29	tij -17	tik -32	tim -37	tin 16	tir -27	tiu -21	tió 10	tle -24	tok -15	ton 6	tor 9	tos -46	tou -31	tre -13	tro 10	try 10	tse 22	tta -14	tti -37	tto -23	ttu -17	tue -28	tum -26	tus 25	tut 11	two -33	tze -14	tán -26	tän -15	tär -19	tés -28	ual -33	ube -18	uca -28	uch -46	uck -33	uda -8	ude -38	udo -12	udy -18	uel -17	uer -16	ues -29	uet 13	uge -31	ugh -15	uis -26	uit -32	uiz -21	ula -26	uld -21	ule -17	uli -23	ulo -14	ult -21	uma -17	ume -18	ums 24	una -23	und -7	une -6	ung -25	unt -12	upe -18	upo -12	ura -28	ure -46	urf -20	urn -18	uro -22	urs -25	urt -18	usa -36	use -16	uso 10	uss -43	ust -21	uta -24	ute -17	uto -16	uts 20	uté -18	uur 9	uve -20	uwe 12	uém -15	van -13	ved -39	ven -35	ver -7	ves -41	vez -28	vi -21	via -29	vie -20	vio 26	vis -26	voy -23	voz -11	vra -24	vre -27	vée -14	vía -25	wat -35	way -18	wed -18	weg -28	wet -15	x -31	xte -25	xto -13	yen -6	yer -10	yor 22	yst 24	zen -22	zer -24	zes -20	zet -24	zgo -23	zia -16	zio -7	zo -22	zou -16	zug -26	zza 10	zzi -29	zzo -16	ãos -18	ças -26	çon -10	ção -15	ème -23	ère 23	èse -26	ète 11	ève -11	ées -28	élu -12	éré -17	été -20	ête -19	ënt -26	ías -17	ída -32	íza 21	ízo -30	îne -8	îné -27	ños -20	ñía -27	ôté -35	ões -44	úri 24
noun|kin|according-to|	association 19	authority 8	coach -14	lawyer 31	leader -24	member -10	minister 20	player -16	scientist 13	speaking 20
noun|kin|actor-nearby|	coach -24	envoy -16	leader -38	member -25	none -34	player -15
noun|kin|	association -11	club -9	company -24	court -24	envoy 7	judge 19	mayor 20	member -17	none -34	party -26	player -12	police 28	press -56	priest 28	prosecutor 21	school -31	scientist 46	speaking -6	teacher 16	union 6	worker 19	writer 10
noun|kin|colon|	authority 22	coach -9	leader -18	mayor -19	member -7	minister -17	none -39	player 8	police 7	speaking -25	worker 14	writer -13
noun|kin|named-before|	authority -41	club -14	coach -19	company -27	court -19	doctor -10	judge -24	lawyer -15	leader -21	member -19	minister -28	none -34	party -12	player -10	press -20	school -23	speaking -29	worker -19	writer -18
noun|kin|named-nearby|	artist -18	association 9	authority -11	club -16	coach -8	company -20	judge 6	lawyer -14	mayor 8	member 8	none -20	party -8	police 32	press -25	priest 20	school -20	scientist -21	teacher -14	union 13	worker -21
noun|kin|paragraph-before|	artist 11	association -13	authority -52	club -25	company -43	court -26	doctor -6	judge -22	lawyer 6	leader -30	member -18	minister -21	party -27	player 10	police -23	press -28	priest -14	prosecutor -15	school -16	scientist -36	speaking -54	worker -31	writer -20
noun|kin|possessor|	authority -32	company 10	leader -29	none 19	speaking -29
noun|kin|quote-then-speaker|	artist 20	association 15	authority 11	coach 10	company 19	court -23	doctor -7	lawyer -9	leader 29	mayor 21	member 24	none -19	party -24	player 50	police 42	priest 28	scientist 31	speaking -10	teacher 20	writer 8
noun|kin|quote-then-verb|	artist 36	authority 37	club 30	coach 23	company 14	court -19	doctor 21	judge 13	lawyer 14	mayor 41	member -23	minister 22	police 11	press -20	priest -16	prosecutor 24	scientist 27	speaking -13	teacher 40	union 26	worker 27	writer 15
noun|kin|sentence-after|	association -30	authority -32	coach -16	judge -27	lawyer 12	leader -30	mayor -25	minister -39	none -19	player -20	speaking 17	writer 15
noun|kin|sentence-before|	artist 14	association -43	authority -51	club -39	coach 15	court -12	envoy -8	judge 8	lawyer -40	leader -32	mayor 9	member -7	minister -26	none -25	party -54	player 18	press -32	priest 11	prosecutor -36	school -50	scientist 12	speaking -20	teacher -11	union -53	worker 20
noun|kin|speaker-then-quote|	artist -35	association -13	authority 12	club -10	company -19	court -8	doctor 13	judge 14	leader 9	member 6	minister 15	none -16	party 16	player -31	press -24	priest 16	prosecutor 17	speaking 15	worker 7	writer -10
noun|kin|topic-after|	association -26	none -29	scientist -9	speaking -14
noun|kin|topic|	artist -51	association -23	authority -15	club -28	coach -27	company -50	envoy -8	lawyer -57	mayor 7	minister -10	none -31	party -48	player -21	police 12	press -23	priest 15	prosecutor -16	school -31	scientist 27	speaking -29	teacher 15	union -8	writer -10
noun|kin|verb-then-speaker|	artist 27	authority -48	coach 23	company 21	court -16	judge 9	leader 26	member -20	minister 6	none -25	party -24	player -9	police 14	press -22	scientist 28	speaking -18	teacher 28
noun|stranger|false|according-to|	according 9
noun|stranger|false|actor-nearby|	naked -43
noun|stranger|false|colon|	naked -28
noun|stranger|false|named-before|	naked -43
noun|stranger|false|paragraph-before|	according -23	apposed -33	apposition 9	judging -35	other -17	passive -12	relative -14	saying -64	shared -17	thinking -20
noun|stranger|false|possessor|	naked 16
noun|stranger|false|quote-then-speaker|	apposed 12	apposition -15	direct 12	relative -39
noun|stranger|false|quote-then-verb|	saying 7
noun|stranger|false|sentence-after|	according 10	direct -8	saying -9	thinking 8
noun|stranger|false|sentence-before|	according 29	apposed -71	apposition -58	direct 8	judging -28	passive -15	relative 8	saying -8	thinking -11
noun|stranger|false|speaker-then-quote|	apposed -63	apposition -21	direct 34	judging -6	passive -24	relative 13	shared 6
noun|stranger|false|topic-after|	naked 10
noun|stranger|false|verb-then-speaker|	saying 24
noun|stranger|true|actor-nearby|	naked -34
noun|stranger|true|colon|	naked -37	saying -17
noun|stranger|true|named-before|	naked -34
noun|stranger|true|named-nearby|	naked -20
noun|stranger|true|paragraph-before|	according -36	apposed -21	apposition -46	direct -37	judging -6	other -11	passive -7	relative -29	saying 8	shared -30	thinking -34
noun|stranger|true|possessor|	naked 19
noun|stranger|true|quote-then-speaker|	apposed -8	apposition -12	direct -10	judging -33	passive -24	relative -27	saying -18	shared -7
noun|stranger|true|quote-then-verb|	judging -11
noun|stranger|true|sentence-after|	according -29	direct -25	judging -42	saying -12	shared -27	thinking -35
noun|stranger|true|sentence-before|	apposed -65	apposition -18	direct -28	judging -14	other -19	passive -23	relative -50	saying -30	thinking -9
noun|stranger|true|speaker-then-quote|	apposed -16	apposition -17	direct -46	passive -19	relative -10	saying -9	shared -18	thinking -36
noun|stranger|true|topic-after|	naked -29
noun|stranger|true|topic|	naked -31
noun|stranger|true|verb-then-speaker|	judging -66	saying -19
nth-order|according-to|0|according|	other 12
nth-order|according-to|1|according|	other 10
nth-order|paragraph-before|0|according|	other -24
nth-order|paragraph-before|0|apposed|	judging -20	other -13	thinking -12
nth-order|paragraph-before|0|apposition|	judging 22	other -11	saying -27	thinking -19
nth-order|paragraph-before|0|direct|	judging -17	other -10	saying 13	thinking -34
nth-order|paragraph-before|0|inverted|	other -19	saying -32
nth-order|paragraph-before|0|relative|	saying -34	thinking -9
nth-order|paragraph-before|1|according|	other -18
nth-order|paragraph-before|1|apposed|	judging 12	other -10	saying -14	thinking 21
nth-order|paragraph-before|1|apposition|	judging -23	saying -26
nth-order|paragraph-before|1|direct|	judging -27	other -55	saying -38	thinking -15
nth-order|paragraph-before|1|inverted|	saying -10
nth-order|paragraph-before|1|passive|	other -11
nth-order|paragraph-before|1|relative|	other -38	saying -11
nth-order|paragraph-before|1|shared|	judging -26	other -42	saying -24	thinking -17
nth-order|paragraph-before|2|according|	other -10
nth-order|paragraph-before|2|apposed|	judging -27	saying -32	thinking -17
nth-order|paragraph-before|2|apposition|	other -17	thinking -13
nth-order|paragraph-before|2|direct|	judging -28	other -45	saying -33
nth-order|paragraph-before|2|inverted|	judging -26	saying -22
nth-order|paragraph-before|2|passive|	judging -13	other -18	saying -6
nth-order|paragraph-before|2|relative|	other -20	saying -17
nth-order|paragraph-before|2|shared|	judging -22	other -30
nth-order|paragraph-before|3|according|	other -24
nth-order|paragraph-before|3|apposed|	judging -28	other -14	saying -44	thinking -11
nth-order|paragraph-before|3|apposition|	other -14	saying -13
nth-order|paragraph-before|3|direct|	judging -21	other -25
nth-order|paragraph-before|3|inverted|	judging -20	saying -16
nth-order|paragraph-before|3|passive|	other -8
nth-order|paragraph-before|3|relative|	other -20	thinking -8
nth-order|paragraph-before|3|shared|	judging -16	thinking -6
nth-order|quote-then-speaker|0|apposed|	judging -19	other -7	saying -21
nth-order|quote-then-speaker|0|apposition|	judging 11	other -35
nth-order|quote-then-speaker|0|direct|	saying 9	thinking 7
nth-order|quote-then-speaker|0|passive|	saying 10
nth-order|quote-then-speaker|0|relative|	other 6	saying -16	thinking 14
nth-order|quote-then-speaker|0|shared|	other -17	saying -25	thinking -20
nth-order|quote-then-speaker|1|apposed|	judging 8	other 15
nth-order|quote-then-speaker|1|apposition|	other -13	saying -14
nth-order|quote-then-speaker|1|direct|	judging -27	other -54	thinking -20
nth-order|quote-then-speaker|1|passive|	other -24	saying -33
nth-order|quote-then-speaker|1|relative|	judging -7	other -29
nth-order|quote-then-speaker|1|shared|	judging -19	other 6	saying -19	thinking 18
nth-order|quote-then-speaker|2|apposed|	judging 6	other -19	saying -14
nth-order|quote-then-speaker|2|apposition|	judging -18	saying -35	thinking -15
nth-order|quote-then-speaker|2|direct|	judging -19	other -46	saying -22	thinking -14
nth-order|quote-then-speaker|2|passive|	other -23
nth-order|quote-then-speaker|2|relative|	other -22
nth-order|quote-then-speaker|2|shared|	judging 22	saying 19	thinking 20
nth-order|quote-then-speaker|3|apposed|	saying -7
nth-order|quote-then-speaker|3|apposition|	saying -9
nth-order|quote-then-speaker|3|direct|	other -35	saying 6	thinking -21
nth-order|quote-then-speaker|3|passive|	saying -21
nth-order|quote-then-speaker|3|relative|	judging 6	other -13
nth-order|quote-then-speaker|3|shared|	judging -20	other -29	saying -19	thinking -22
nth-order|quote-then-verb|0|inverted|	other 9	saying 7
nth-order|quote-then-verb|1|inverted|	judging -14	other -22
nth-order|sentence-after|0|according|	other 13
nth-order|sentence-after|0|apposed|	judging -18	other -27	saying -24
nth-order|sentence-after|0|apposition|	judging -21	other -35	saying -31
nth-order|sentence-after|0|direct|	other -13	saying 8
nth-order|sentence-after|0|inverted|	saying 10
nth-order|sentence-after|0|relative|	other -21	saying 8
nth-order|sentence-after|1|according|	other -14
nth-order|sentence-after|1|apposed|	judging -18	other 13	saying -29
nth-order|sentence-after|1|apposition|	other -25	saying -30
nth-order|sentence-after|1|direct|	other -8	saying -9
nth-order|sentence-after|1|inverted|	judging 7
nth-order|sentence-after|1|passive|	other -19
nth-order|sentence-after|1|relative|	other -15
nth-order|sentence-after|1|shared|	other 8	saying -21	thinking 9
nth-order|sentence-after|2|according|	other -20
nth-order|sentence-after|2|apposed|	other -28
nth-order|sentence-after|2|apposition|	saying -25
nth-order|sentence-after|2|direct|	judging -25	other -14	thinking -19
nth-order|sentence-after|2|inverted|	judging -18	saying -15
nth-order|sentence-after|2|shared|	other -31	saying -12
nth-order|sentence-before|0|according|	other 6
nth-order|sentence-before|0|apposed|	other -60	saying -31	thinking -24
nth-order|sentence-before|0|apposition|	judging -49	other 8	saying -6	thinking -38
nth-order|sentence-before|0|direct|	judging -15	other -8	thinking -10
nth-order|sentence-before|0|inverted|	judging 12	other -6
nth-order|sentence-before|0|passive|	saying -34
nth-order|sentence-before|0|relative|	judging -32	other 7	saying 23	thinking -32
nth-order|sentence-before|1|according|	other -17
nth-order|sentence-before|1|apposed|	judging -38	other -9	thinking -9
nth-order|sentence-before|1|apposition|	other -26	saying -53	thinking -17
nth-order|sentence-before|1|direct|	judging -53	other -27	saying 7	thinking -8
nth-order|sentence-before|1|inverted|	judging -31	other -31	saying -13
nth-order|sentence-before|1|passive|	judging -22	other -26	saying -33
nth-order|sentence-before|1|relative|	judging -24	other -13	saying -27	thinking -14
nth-order|sentence-before|2|according|	other -13
nth-order|sentence-before|2|apposed|	judging -38	other -36	saying -54	thinking -31
nth-order|sentence-before|2|apposition|	judging -15	other -33	thinking -11
nth-order|sentence-before|2|direct|	judging -35	other -18	saying -25	thinking -19
nth-order|sentence-before|2|inverted|	judging -61	saying -62
nth-order|sentence-before|2|passive|	other -21	saying -29
nth-order|sentence-before|2|relative|	saying -21
nth-order|sentence-before|3|according|	other -39
nth-order|sentence-before|3|apposed|	judging -17	other -35	saying -29	thinking -11
nth-order|sentence-before|3|apposition|	other -34	saying -12
nth-order|sentence-before|3|direct|	judging -23	other -71	saying -28	thinking -23
nth-order|sentence-before|3|inverted|	judging -34
nth-order|sentence-before|3|passive|	other -22	saying -16
nth-order|sentence-before|3|relative|	other -25
nth-order|speaker-then-quote|0|apposed|	saying 21	thinking 23
nth-order|speaker-then-quote|0|apposition|	judging -30	other -30	saying -54
nth-order|speaker-then-quote|0|direct|	judging 17	other -22	saying 11	thinking 7
nth-order|speaker-then-quote|0|passive|	other 6	saying 8
nth-order|speaker-then-quote|0|relative|	judging -22	saying -13	thinking 25
nth-order|speaker-then-quote|0|shared|	judging -23	other -14	saying -22
nth-order|speaker-then-quote|1|apposed|	judging 34	other -8	saying -25	thinking -16
nth-order|speaker-then-quote|1|apposition|	saying -21	thinking -16
nth-order|speaker-then-quote|1|direct|	saying 13
nth-order|speaker-then-quote|1|passive|	other 12	saying 22
nth-order|speaker-then-quote|1|relative|	other 6	saying 32
nth-order|speaker-then-quote|1|shared|	judging -10	other -6	saying -31	thinking -11
nth-order|speaker-then-quote|2|apposed|	judging -22	saying -19	thinking -8
nth-order|speaker-then-quote|2|apposition|	judging -11	other -10	thinking -11
nth-order|speaker-then-quote|2|direct|	other -50	saying 13	thinking -8
nth-order|speaker-then-quote|2|passive|	saying -10
nth-order|speaker-then-quote|2|relative|	judging -14
nth-order|speaker-then-quote|2|shared|	judging 18	other -20	thinking -15
nth-order|speaker-then-quote|3|apposed|	judging -30	other -32	saying -20	thinking -29
nth-order|speaker-then-quote|3|apposition|	judging -10	other -36	saying -12
nth-order|speaker-then-quote|3|direct|	judging -29	other 15	thinking -27
nth-order|speaker-then-quote|3|passive|	other -26
nth-order|speaker-then-quote|3|relative|	judging 8	other 9	saying -6	thinking 13
nth-order|speaker-then-quote|3|shared|	judging 15	saying -14	thinking -15
nth-order|verb-then-speaker|0|inverted|	judging -12	saying 7
nth-order|verb-then-speaker|1|inverted|	judging 6
nth-order|verb-then-speaker|2|inverted|	saying -15
nth|according-to|	0 12	1 10
nth|actor-nearby|	0 20	1 -10	2 -25	3 -56
nth|colon|	1 -22	2 8
nth|interview|	0 -14
nth|named-before|	0 -9	1 -28
nth|named-nearby|	1 -11	2 -17	3 -30	4 -14
nth|paragraph-before|	0 -8	1 -28	2 -35	3 -13
nth|possessor|	1 -47
nth|quote-then-speaker|	0 10	1 10	2 -25	3 -9	4 -13
nth|quote-then-verb|	0 7
nth|sentence-after|	0 6	1 23	2 -25
nth|sentence-before|	0 19	1 -8	2 -58	3 -9	4 -59
nth|signature|	0 13
nth|speaker-then-quote|	0 11	2 -10	3 -7	4 -21
nth|topic-after|	0 -15
nth|topic|	0 52	1 -11	2 -35	3 -33	4 -56
nth|transcript|	0 21
nth|verb-then-speaker|	2 -20
opener|$|past|	apposed -16
opener|&|other|	apposed -21	direct -20
opener|&|past|	apposed 12	apposition -17	direct -33
opener|&|present|	apposition -14
opener|'|other|	direct -19
opener|'|past|	apposed 7	apposition -19	direct 8
opener|(|past|	apposed -25
opener|)|past|	direct 8	inverted -51
opener|)|present|	inverted -19
opener|,|base|	apposition -21	direct -9	shared 18
opener|,|other|	apposed 14	apposition -15	passive -39	relative 15	shared 10
opener|,|participle|	apposition -27	direct -36	shared -23
opener|,|past|	apposed -26	apposition 21	direct 50	inverted 15	passive 12	relative -35
opener|,|present|	direct 6	inverted 23	relative -30	shared -15
opener|-|other|	apposed -23	shared -16
opener|-|past|	apposed 8	direct 12
opener|:|other|	according 35	apposed -37	apposition -20	direct -63	shared -13
opener|:|past|	apposed -14	apposition -22	direct -27	inverted 11	shared -16
opener|:|present|	apposed -18	apposition -12	direct 31	inverted -9
opener|;|base|	direct 15
opener|;|other|	according -13	direct -10
opener|;|past|	apposed 22	direct 17
opener|about|base|	direct -16
opener|about|other|	direct -14
opener|about|past|	apposed -22
opener|according-to|:|	according 39
opener|according-to|;|	according -11
opener|according-to|other|	according -21
opener|according-to|start|	according 12
opener|after|base|	apposition -16	direct -15
opener|after|other|	apposed -13	direct -31	shared -15
opener|after|past|	apposed 11	direct -7
opener|after|present|	direct -14
opener|alla|other|	apposed -19
opener|alla|past|	apposed -16
opener|alle|other|	apposition -15
opener|all’|other|	direct -15
opener|als|other|	direct -26
opener|al|other|	apposed -18	apposition -21	direct -19
opener|al|past|	apposed -28	apposition -23
opener|al|present|	apposed -17
opener|among|other|	direct -20
opener|am|other|	direct -17
opener|am|past|	direct -21
opener|and|base|	direct -33
opener|and|other|	apposed -28	apposition -17	direct -12	relative -27	shared -14
opener|and|participle|	direct -18
opener|and|past|	apposed -14	apposition -28	direct -18	inverted -14	passive -23
opener|and|present|	direct -6	inverted 10
opener|an|other|	direct -13
opener|ao|present|	apposition -16
opener|as|other|	apposed 22	apposition -19
opener|as|past|	apposed 6	apposition -24	direct -7
opener|as|present|	direct 7
opener|at|other|	apposed -16	apposition -17	direct 14
opener|at|past|	apposed -30
opener|at|present|	apposed -18
opener|auf|other|	direct -26
opener|auf|past|	direct -25
opener|aus|other|	direct -25
opener|aus|past|	direct 27
opener|avait|past|	direct 23
opener|avec|other|	apposition -22
opener|a|other|	apposed -27	apposition -32	direct -21	relative -24	shared -10
opener|a|past|	apposed -27	direct 31	shared -17
opener|a|present|	apposed -13	apposition -13	direct -22
opener|because|other|	direct 9
opener|been|other|	apposed -19
opener|been|past|	apposed -30
opener|before|other|	direct -31
opener|before|past|	direct -13
opener|beim|other|	apposed -7	direct 16
opener|bei|past|	direct -20
opener|be|other|	apposition -8
opener|be|past|	apposed -16	apposition -15
opener|bij|other|	direct -32
opener|but|other|	direct -23
opener|but|past|	apposed -31	direct 6	inverted -28
opener|by|base|	direct -25
opener|by|other|	apposition -24	relative -17	shared -16
opener|by|participle|	direct -34
opener|by|past|	apposed -46	relative 15	shared -39
opener|by|present|	apposition -23	direct -24
opener|che|other|	according -20	direct -49
opener|che|past|	direct 13	inverted -19
opener|che|present|	apposition -14	direct -19
opener|colon|,|	apposed 20
opener|colon|start|	direct 13
opener|com|other|	apposed 15
opener|com|past|	apposed -17
opener|con|other|	apposed -18	apposition -24	direct 6
opener|con|past|	apposed -17	apposition -21
opener|con|present|	apposition -20
opener|dans|other|	apposed -28	apposition -8
opener|dans|past|	apposed 12	apposition -12	direct -18
opener|dans|present|	apposed -32
opener|dass|other|	direct -17
opener|dat|other|	direct -34
opener|da|other|	apposed -26	apposition -25	direct -8
opener|da|past|	apposed -22	apposition -27
opener|da|present|	apposition -14
opener|del|past|	apposition -20
opener|deren|past|	direct 25
opener|desde|past|	apposed -36
opener|dessen|past|	direct 21
opener|devant|other|	apposed -9
opener|de|other|	apposed -16	apposition -21	direct -26
opener|de|past|	apposed 6	apposition -40	shared -10
opener|de|present|	apposition -13	direct 10
opener|die|past|	direct -21
opener|di|past|	direct -18
opener|dont|other|	apposition -7	direct -39
opener|dos|other|	direct -17
opener|do|past|	apposed -26	apposition -39
opener|ela|past|	inverted -32
opener|ele|past|	inverted -28
opener|ele|present|	inverted -29
opener|ella|past|	inverted -24
opener|em|other|	apposed -19
opener|em|past|	apposed -31	apposition -24
opener|em|present|	apposed -31
opener|entre|other|	direct -23
opener|en|other|	apposed -23	direct -42
opener|en|past|	apposed -15	apposition -25	direct -16	inverted -24	shared -19
opener|en|present|	apposed -21	apposition -15	direct -25
opener|er|past|	inverted -23
opener|est|other|	apposition -10	relative -26
opener|et|other|	apposed -13	apposition -24	direct -23
opener|et|past|	apposition -14	direct -22
opener|et|present|	apposed -18	direct 26
opener|e|other|	according -20	apposed -17	apposition -18	direct -29
opener|e|past|	direct 30	inverted -37
opener|e|present|	direct 20	inverted -28
opener|for|past|	apposed -31	apposition -29
opener|for|present|	apposed -16
opener|from|other|	apposition -19
opener|from|past|	apposition -22
opener|für|other|	direct 29
opener|für|past|	direct -20
opener|geen|other|	direct -19
opener|geen|past|	apposition -15
opener|had|base|	direct -12
opener|had|other|	direct -23	relative -11
opener|had|participle|	direct 14
opener|had|past|	apposed -23	direct -9
opener|had|present|	direct -37
opener|has|other|	direct -15
opener|has|participle|	direct -13
opener|has|past|	apposition -20
opener|has|present|	direct -23
opener|hat|past|	direct 11
opener|hat|present|	direct -26
opener|have|past|	apposed -16
opener|ha|other|	apposed -10	apposition -32
opener|ha|participle|	apposition -14
opener|ha|past|	apposition -13	direct -25
opener|ha|present|	apposition -16
opener|heeft|past|	apposition -17	direct -24
opener|he|base|	direct -23
opener|he|other|	apposed -10	apposition -22	direct -24	relative -24
opener|he|past|	apposed -24	passive -26
opener|he|present|	direct -15
opener|hij|other|	direct -31
opener|hij|past|	inverted -45
opener|how|other|	direct -19
opener|how|past|	direct -26
opener|if|base|	direct -17
opener|if|other|	direct -45
opener|if|past|	direct -28
opener|il|participle|	apposition -20
opener|im|other|	direct -29
opener|in|base|	apposed -13	direct -7
opener|in|other|	apposed -7	apposition -32	shared -29
opener|in|participle|	shared -13
opener|in|past|	apposed -23	direct 12	shared -15
opener|in|present|	apposed -16	apposition -20	direct -22
opener|is|other|	according -25
opener|is|past|	apposition -27
opener|les|other|	direct -21
opener|le|past|	inverted 15
opener|lo|past|	apposition 9
opener|l’|past|	direct -15
opener|maar|other|	direct -17
opener|mentre|other|	direct -7
opener|met|other|	direct -13
opener|met|past|	apposed -15
opener|me|other|	apposed 19	apposition -14
opener|me|past|	apposition 20	shared 20
opener|me|present|	apposed 6	apposition -7	relative 20
opener|mit|other|	direct -13
opener|mit|past|	direct -22
opener|mit|present|	direct -17
opener|naar|other|	direct -13
opener|nach|other|	direct -20	shared -15
opener|na|other|	apposition 10
opener|na|past|	apposed -25
opener|na|present|	apposed -15
opener|nei|other|	direct -18
opener|nel|other|	direct -20
opener|nel|present|	direct 6
opener|niet|other|	direct -14
opener|non|other|	direct -14
opener|non|past|	apposition -20
opener|not|other|	direct -22
opener|not|past|	apposed -12	apposition -23
opener|not|present|	apposition -10
opener|no|other|	apposed -15	direct -22
opener|no|past|	apposed -22	apposition -24	direct -18	shared -14
opener|no|present|	apposed -21
opener|não|past|	direct -11
opener|não|present|	apposition -12
opener|of|other|	apposition -17	relative -27
opener|of|past|	apposed -24	apposition -46
opener|ohne|other|	direct -17
opener|om|past|	direct -23
opener|onder|past|	apposition -14
opener|on|other|	apposed -22	apposition -8	direct 11
opener|on|past|	apposed -28
opener|op|other|	direct -18
opener|op|past|	direct 9
opener|other|base|	apposed -16	direct -73	passive 10	shared -12
opener|other|other|	according -36	apposed -50	apposition 6	direct -34
opener|other|participle|	apposed 28	apposition -24	direct 36	shared 9
opener|other|past|	apposed -7	apposition -24	inverted 8	passive 17	relative -11	shared -44
opener|other|present|	apposed -17	apposition -31	direct 8	inverted -27	passive -20	relative 27	shared -6
opener|outside|past|	apposed -18
opener|over|other|	direct -22
opener|over|past|	apposed -18
opener|où|other|	direct -23
opener|paragraph-before|&|	apposition -16
opener|paragraph-before|'|	direct -12
opener|paragraph-before|)|	inverted -9
opener|paragraph-before|,|	according -9	direct -22	inverted -20	passive -20	relative -29
opener|paragraph-before|-|	apposed -19	direct -33	relative -16	shared -28
opener|paragraph-before|:|	direct -22	inverted -12
opener|paragraph-before|;|	apposed -24	direct -33
opener|paragraph-before|after|	apposed -8	direct -17
opener|paragraph-before|and|	apposed -14	apposition -6	direct -19	relative -9	shared -11
opener|paragraph-before|as|	apposition -10	direct -17
opener|paragraph-before|a|	apposed -17
opener|paragraph-before|before|	direct -7
opener|paragraph-before|but|	apposed -18	direct -11
opener|paragraph-before|by|	apposed -17	apposition -13	direct -7	shared -9
opener|paragraph-before|che|	direct -22
opener|paragraph-before|com|	apposed -11
opener|paragraph-before|con|	apposition -11
opener|paragraph-before|dans|	apposition -9
opener|paragraph-before|de|	apposition -18
opener|paragraph-before|em|	apposed -20
opener|paragraph-before|en|	apposed -8
opener|paragraph-before|et|	apposed -7
opener|paragraph-before|e|	direct -16	inverted -14
opener|paragraph-before|ha|	apposition -22
opener|paragraph-before|if|	direct -10
opener|paragraph-before|in|	apposition -17	direct -19
opener|paragraph-before|na|	apposed -6
opener|paragraph-before|other|	according -24	apposed -33	apposition -11	direct -37	inverted -24	passive -20	relative -32	shared -12
opener|paragraph-before|qu’|	direct -18
opener|paragraph-before|segundo|	apposition -10
opener|paragraph-before|según|	shared -15
opener|paragraph-before|she|	direct -14
opener|paragraph-before|start|	according -12	apposed -19	apposition -32	inverted -7	relative -28	shared -14
opener|paragraph-before|that|	direct -15	shared -13
opener|paragraph-before|then|	direct -15
opener|paragraph-before|und|	direct -18
opener|paragraph-before|what|	direct -14
opener|paragraph-before|when|	direct -29
opener|paragraph-before|where|	direct -6
opener|paragraph-before|whether|	direct -6
opener|paragraph-before|which|	apposition -15	direct -7
opener|paragraph-before|while|	direct -19
opener|paragraph-before|who|	apposition -15
opener|paragraph-before|with|	direct -8
opener|paragraph-before|zu|	direct -6
opener|paragraph-before|à|	apposed -25
opener|paragraph-before|–|	direct -17	inverted -19
opener|paragraph-before|—|	direct -34	inverted -33	relative -8	shared -10
opener|para|other|	apposed 19	shared 10
opener|para|past|	apposed 20	shared -11
opener|par|other|	apposed -30	apposition 9	direct -11
opener|par|past|	apposed -21	apposition -18
opener|pela|past|	apposed -31
opener|per|other|	apposed 7	direct -9	shared -10
opener|per|past|	shared -19
opener|per|present|	direct -18	shared -21
opener|porque|other|	direct -26
opener|por|past|	apposed -25	apposition -20	shared -16
opener|pour|other|	apposed 7
opener|pour|past|	direct -20	shared -15
opener|puis|other|	direct -25
opener|quando|past|	direct -11
opener|quand|other|	direct -20
opener|quem|past|	inverted -33
opener|que|other|	apposed -15	apposition -27	direct -26	relative -19
opener|que|past|	apposition -23	direct -12	inverted -44
opener|que|present|	apposition -21	direct 7	shared -15
opener|quote-then-speaker|,|	direct -22	passive 6	relative -10	shared -13
opener|quote-then-speaker|-|	shared -7
opener|quote-then-speaker|:|	apposed -14	direct -17
opener|quote-then-speaker|;|	apposed -27	shared -22
opener|quote-then-speaker|after|	direct -42
opener|quote-then-speaker|and|	direct 6
opener|quote-then-speaker|avait|	direct 25
opener|quote-then-speaker|a|	direct 29
opener|quote-then-speaker|by|	apposition 18	direct -22	shared -14
opener|quote-then-speaker|che|	direct -25
opener|quote-then-speaker|dat|	direct -19
opener|quote-then-speaker|from|	apposition -24
opener|quote-then-speaker|had|	direct -19
opener|quote-then-speaker|ha|	apposition -14
opener|quote-then-speaker|he|	direct -18	passive -12
opener|quote-then-speaker|if|	direct -34
opener|quote-then-speaker|il|	apposition -12
opener|quote-then-speaker|in|	apposed -25	shared -13
opener|quote-then-speaker|l’|	direct -14
opener|quote-then-speaker|other|	apposed 6	apposition -21	direct 20	passive -49	relative 15	shared -7
opener|quote-then-speaker|per|	shared -15
opener|quote-then-speaker|pour|	shared -15
opener|quote-then-speaker|que|	direct -26	shared -16
opener|quote-then-speaker|she|	passive -21
opener|quote-then-speaker|start|	apposed -9	shared -7
opener|quote-then-speaker|that|	direct -18	shared -31
opener|quote-then-speaker|vor|	direct -22
opener|quote-then-speaker|when|	direct -21
opener|quote-then-speaker|where|	direct -29
opener|quote-then-speaker|which|	direct -39
opener|quote-then-speaker|who|	apposition -23
opener|quote-then-verb|,|	inverted 17
opener|quote-then-verb|and|	inverted -51
opener|quote-then-verb|but|	inverted -17
opener|quote-then-verb|che|	inverted -12
opener|quote-then-verb|en|	inverted -17
opener|quote-then-verb|e|	inverted -35
opener|quote-then-verb|le|	inverted 21
opener|quote-then-verb|other|	inverted 8
opener|quote-then-verb|que|	inverted -20
opener|quote-then-verb|y|	inverted -26
opener|quote-then-verb|–|	inverted 17
opener|qu’|other|	direct -32
opener|qu’|past|	direct -28
opener|qu’|present|	direct -23
opener|segundo|other|	apposed 17	shared -6
opener|según|other|	apposed 17
opener|según|past|	apposed 11	apposition -23	shared -21
opener|seit|other|	direct -16
opener|seit|past|	apposition -16
opener|selon|other|	apposed 14
opener|sentence-after|,|	according -21	apposed -29	apposition -42	direct 8	inverted -6	passive -19
opener|sentence-after|:|	direct -16
opener|sentence-after|;|	direct -27
opener|sentence-after|and|	direct -22
opener|sentence-after|by|	apposition -19	direct -22
opener|sentence-after|other|	according 7	inverted 8
opener|sentence-after|que|	direct -17
opener|sentence-after|qu’|	direct -20
opener|sentence-after|start|	according 10	apposed -16	apposition -30	direct 15	inverted -18	shared -17
opener|sentence-after|that|	direct -40
opener|sentence-after|when|	direct -28
opener|sentence-after|whether|	direct -23
opener|sentence-after|—|	inverted 24
opener|sentence-before|&|	apposed -20	direct -26
opener|sentence-before|'|	apposed -14	apposition -13	direct -27
opener|sentence-before|(|	apposed -17
opener|sentence-before|)|	direct -26	inverted -28
opener|sentence-before|+|	direct -22
opener|sentence-before|,|	apposed -11	direct 9	inverted 10	passive -44
opener|sentence-before|-|	apposed 10	direct 6
opener|sentence-before|:|	apposed -18	apposition -17	direct -39
opener|sentence-before|;|	apposed -29	direct -9
opener|sentence-before|about|	apposed -21	direct -18
opener|sentence-before|across|	apposed -16
opener|sentence-before|after|	apposed -12	apposition -15	direct -36
opener|sentence-before|against|	apposition -10
opener|sentence-before|alla|	apposed -13
opener|sentence-before|als|	direct -20
opener|sentence-before|al|	apposed -15	apposition -13	direct -19
opener|sentence-before|am|	direct -15
opener|sentence-before|and|	apposed -23	apposition -21	direct -15	inverted 9
opener|sentence-before|an|	direct -13
opener|sentence-before|ao|	apposition -17
opener|sentence-before|as|	apposed -12	apposition -17	direct -33
opener|sentence-before|at|	apposed -19
opener|sentence-before|auf|	direct -26
opener|sentence-before|a|	apposed -23	apposition -26
opener|sentence-before|because|	direct 12
opener|sentence-before|been|	apposed -22
opener|sentence-before|before|	direct -37
opener|sentence-before|beim|	apposed -7	direct 15
opener|sentence-before|be|	apposed -16
opener|sentence-before|bij|	direct -28
opener|sentence-before|but|	apposed -21	direct 12
opener|sentence-before|by|	apposition -25	direct -28
opener|sentence-before|chez|	apposed -15
opener|sentence-before|che|	direct -37
opener|sentence-before|con|	apposed -18	apposition -28
opener|sentence-before|dans|	apposed -14
opener|sentence-before|dat|	direct -25
opener|sentence-before|da|	apposed -10	apposition -14	direct -20
opener|sentence-before|del|	apposition -16
opener|sentence-before|desde|	apposed -13	direct -26
opener|sentence-before|devant|	apposed -9
opener|sentence-before|de|	apposed -23	apposition -25	direct -24
opener|sentence-before|die|	apposition -19	direct -28
opener|sentence-before|dont|	direct -31
opener|sentence-before|dos|	direct -19
opener|sentence-before|do|	apposed -23	apposition -14
opener|sentence-before|ele|	inverted -21
opener|sentence-before|em|	apposed -22
opener|sentence-before|entre|	direct -19
opener|sentence-before|en|	apposed -33	apposition -21	direct -11	inverted -20
opener|sentence-before|et|	apposition -24	direct -32
opener|sentence-before|e|	apposition -18	direct -27	inverted -23
opener|sentence-before|fait|	direct -22
opener|sentence-before|for|	apposed -13	apposition -22
opener|sentence-before|from|	apposition -20	direct -26
opener|sentence-before|für|	direct -44
opener|sentence-before|geen|	apposition -15
opener|sentence-before|had|	apposed -19	direct -35
opener|sentence-before|has|	apposition -8	direct -32
opener|sentence-before|ha|	apposition -20
opener|sentence-before|he|	apposed -14	direct -22	passive -22
opener|sentence-before|hij|	direct -26	inverted -36
opener|sentence-before|how|	direct -12
opener|sentence-before|if|	direct -25
opener|sentence-before|il|	apposition -13
opener|sentence-before|im|	direct -26
opener|sentence-before|in|	apposed -44	apposition -27
opener|sentence-before|is|	according -25	apposition -36	direct -23
opener|sentence-before|i|	direct 9
opener|sentence-before|les|	direct -28
opener|sentence-before|lo|	apposition 9
opener|sentence-before|maar|	direct -28
opener|sentence-before|met|	apposed -18	direct -17
opener|sentence-before|me|	apposed 11	apposition -41
opener|sentence-before|mit|	direct -25
opener|sentence-before|nach|	direct -25
opener|sentence-before|na|	apposed -19	apposition 9
opener|sentence-before|nel|	direct -21
opener|sentence-before|nem|	direct -18
opener|sentence-before|niet|	direct -15
opener|sentence-before|not|	apposition -17	direct -27
opener|sentence-before|no|	apposed -28	apposition -20	direct -18
opener|sentence-before|não|	direct -10
opener|sentence-before|of|	apposed -25	apposition -23	direct -16
opener|sentence-before|om|	direct -18
opener|sentence-before|on|	apposed -24	apposition -14	direct -21
opener|sentence-before|op|	direct -28
opener|sentence-before|other|	according -61	apposed -27	apposition -26	inverted -23	passive -27	relative -44
opener|sentence-before|outside|	apposed -19
opener|sentence-before|par|	apposed -16	apposition 9
opener|sentence-before|pela|	apposed -27
opener|sentence-before|per|	direct -36
opener|sentence-before|porque|	direct -24
opener|sentence-before|por|	apposed -20	apposition -24
opener|sentence-before|quand|	direct -18
opener|sentence-before|que|	apposed -8	apposition -30	direct -56	inverted -38
opener|sentence-before|qui|	apposition -15
opener|sentence-before|qu’|	direct -21
opener|sentence-before|seit|	apposition -16	direct -16
opener|sentence-before|se|	direct -31
opener|sentence-before|she|	passive -19
opener|sentence-before|sie|	inverted -24
opener|sentence-before|since|	apposition -19	direct 14
opener|sentence-before|si|	direct -19
opener|sentence-before|start|	according 15	inverted -54	passive -17	relative 8
opener|sentence-before|sul|	apposed -17
opener|sentence-before|sur|	apposed -26	apposition -20	direct -15
opener|sentence-before|than|	direct -13
opener|sentence-before|that|	apposed -20	direct -64
opener|sentence-before|then|	direct -12
opener|sentence-before|the|	direct 10
opener|sentence-before|um|	direct -18
opener|sentence-before|under|	apposition -13	direct -18
opener|sentence-before|und|	apposed -14	direct -33
opener|sentence-before|until|	direct -18
opener|sentence-before|van|	direct -11
opener|sentence-before|von|	direct -17
opener|sentence-before|vor|	direct -17
opener|sentence-before|was|	apposed -17	apposition -16	direct -26
opener|sentence-before|what|	direct -35
opener|sentence-before|when|	direct -34
opener|sentence-before|where|	direct -27
opener|sentence-before|whether|	direct -34
opener|sentence-before|which|	apposition -16
opener|sentence-before|whom|	direct -19
opener|sentence-before|who|	apposition -25
opener|sentence-before|why|	direct -15
opener|sentence-before|will|	direct -18
opener|sentence-before|with|	apposed -8
opener|sentence-before|would|	direct -13
opener|sentence-before|y|	direct -23	inverted -27	relative -23
opener|sentence-before|ze|	inverted -15
opener|sentence-before|zij|	direct -18
opener|sentence-before|zou|	direct -16
opener|sentence-before|¿|	direct -26
opener|sentence-before|à|	apposed -31	apposition -21
opener|sentence-before|–|	direct -18
opener|sentence-before|—|	direct -26	inverted 18
opener|sentence-before|’|	apposed -23	apposition -22	direct -34
opener|se|other|	direct -22
opener|se|past|	direct -13
opener|she|base|	direct -19
opener|she|other|	apposition -18	direct -21
opener|she|past|	apposed -26	apposition -18
opener|sie|past|	inverted -33
opener|since|other|	apposition -17	direct 14
opener|since|past|	apposed -18	apposition -13
opener|si|other|	direct -26
opener|sobre|past|	apposed -20
opener|so|other|	direct -22
opener|speaker-then-quote|$|	apposition -14
opener|speaker-then-quote|&|	apposed 14	apposition -27	direct -20
opener|speaker-then-quote|'|	apposition -14	direct 26
opener|speaker-then-quote|)|	direct 25	relative -25
opener|speaker-then-quote|,|	apposed -13	apposition 29	direct 42	passive 14	relative -17
opener|speaker-then-quote|-|	direct 12
opener|speaker-then-quote|:|	apposed -32	apposition -19	direct -10
opener|speaker-then-quote|;|	apposed 27	direct 26	shared 6
opener|speaker-then-quote|about|	apposed -21
opener|speaker-then-quote|after|	apposition -20	direct -16
opener|speaker-then-quote|alla|	apposed -22
opener|speaker-then-quote|als|	direct -26
opener|speaker-then-quote|al|	apposed -35	apposition -24
opener|speaker-then-quote|and|	direct -23
opener|speaker-then-quote|ao|	apposition -18
opener|speaker-then-quote|as|	apposition -27	direct 14
opener|speaker-then-quote|at|	apposed -28
opener|speaker-then-quote|auf|	direct -20
opener|speaker-then-quote|aus|	direct 27
opener|speaker-then-quote|a|	apposed -19	apposition -10	shared -19
opener|speaker-then-quote|because|	direct -28	shared -22
opener|speaker-then-quote|been|	apposed -24
opener|speaker-then-quote|beim|	direct -16
opener|speaker-then-quote|bei|	direct -9
opener|speaker-then-quote|be|	apposition -15
opener|speaker-then-quote|but|	direct 7
opener|speaker-then-quote|by|	apposed -44	apposition -43	direct -11	relative 12	shared -44
opener|speaker-then-quote|che|	apposition -14
opener|speaker-then-quote|com|	apposed -14
opener|speaker-then-quote|con|	apposition -21
opener|speaker-then-quote|da|	apposed -31	apposition -32
opener|speaker-then-quote|del|	apposition -14
opener|speaker-then-quote|deren|	direct 31
opener|speaker-then-quote|desde|	apposed -33	direct -10
opener|speaker-then-quote|dessen|	direct 12
opener|speaker-then-quote|de|	apposed 7	apposition -34	direct 12	shared -9
opener|speaker-then-quote|do|	apposition -33
opener|speaker-then-quote|em|	apposed -39	apposition -27
opener|speaker-then-quote|en|	apposed -23	apposition -23	direct -24	shared -19
opener|speaker-then-quote|e|	apposition -18	direct 38
opener|speaker-then-quote|for|	apposed -28	apposition -25
opener|speaker-then-quote|für|	direct 19
opener|speaker-then-quote|had|	apposed -20	direct 9
opener|speaker-then-quote|has|	apposition -21
opener|speaker-then-quote|ha|	apposition -25	direct -23
opener|speaker-then-quote|heeft|	apposition -16
opener|speaker-then-quote|he|	apposed -20	apposition -20	direct -29
opener|speaker-then-quote|how|	direct -23
opener|speaker-then-quote|if|	direct -36
opener|speaker-then-quote|in|	apposed -26	apposition -6	shared -26
opener|speaker-then-quote|it|	direct 20
opener|speaker-then-quote|me|	apposition 35	shared 24
opener|speaker-then-quote|mit|	direct -16
opener|speaker-then-quote|nach|	direct -21
opener|speaker-then-quote|na|	apposed -22
opener|speaker-then-quote|nella|	direct -29
opener|speaker-then-quote|not|	apposition -24
opener|speaker-then-quote|no|	apposed -24
opener|speaker-then-quote|não|	apposition -14
opener|speaker-then-quote|of|	apposition -48
opener|speaker-then-quote|on|	apposed -14	direct 11
opener|speaker-then-quote|other|	apposed -30	apposition -20	direct -23	passive 22	relative 17	shared -37
opener|speaker-then-quote|para|	apposed 19	shared -9
opener|speaker-then-quote|par|	apposed -24	apposition -15
opener|speaker-then-quote|pela|	apposed -25
opener|speaker-then-quote|per|	apposed 7	direct -10	shared -25
opener|speaker-then-quote|por|	apposed -21	apposition -14	shared -18
opener|speaker-then-quote|pour|	apposed 14	direct -16	shared -22
opener|speaker-then-quote|que|	apposed -21	apposition -24	direct -17
opener|speaker-then-quote|qu’|	direct -36
opener|speaker-then-quote|secondo|	apposed 7
opener|speaker-then-quote|segundo|	apposed 17
opener|speaker-then-quote|según|	apposed 18
opener|speaker-then-quote|selon|	apposed 15
opener|speaker-then-quote|she|	apposed -27	apposition -20	direct -22
opener|speaker-then-quote|since|	apposition -14
opener|speaker-then-quote|start|	apposition -41	direct 10	passive -38	relative 26
opener|speaker-then-quote|sur|	apposed -34	apposition -15
opener|speaker-then-quote|that|	apposed -32	relative -27
opener|speaker-then-quote|through|	apposed -23
opener|speaker-then-quote|van|	direct 15
opener|speaker-then-quote|volgens|	direct 18	shared 6
opener|speaker-then-quote|was|	apposed -17	apposition -26
opener|speaker-then-quote|what|	shared -18
opener|speaker-then-quote|when|	direct -23
opener|speaker-then-quote|where|	direct 22
opener|speaker-then-quote|whether|	direct -37	shared -32
opener|speaker-then-quote|which|	apposition -16
opener|speaker-then-quote|while|	direct 28
opener|speaker-then-quote|who|	apposition -41	direct -27
opener|speaker-then-quote|why|	direct -25
opener|speaker-then-quote|wie|	direct 12
opener|speaker-then-quote|y|	direct -13	shared 14
opener|speaker-then-quote|zou|	direct -23
opener|speaker-then-quote|à|	apposition -20
opener|speaker-then-quote|–|	direct -19
opener|speaker-then-quote|—|	direct -20
opener|speaker-then-quote|’|	apposed -20	apposition 6	direct -8
opener|start|base|	apposed -39	relative -17	shared -7
opener|start|other|	according 23	apposition -20	shared -34
opener|start|participle|	apposed -42	apposition 26	direct -24
opener|start|past|	apposed -13	apposition -30	direct 16	inverted -31	passive -40	relative 34
opener|start|present|	apposed 13	apposition -31	direct 15	inverted -6
opener|sul|other|	apposed -16
opener|sur|other|	apposed -35	direct -21
opener|sur|past|	apposed -25
opener|sur|present|	apposed -19
opener|than|other|	direct -13
opener|that|base|	direct -42	shared -32
opener|that|other|	apposed -23	direct -74	relative -27
opener|that|participle|	shared -18
opener|that|past|	apposed -33	direct 19	shared -27
opener|that|present|	direct -21
opener|then|other|	direct -18
opener|then|past|	direct -6
opener|the|past|	direct 19
opener|though|past|	direct 15
opener|through|past|	apposed -23
opener|to|other|	apposition -15
opener|to|past|	apposed -17
opener|um|other|	direct -18
opener|under|past|	apposed -15
opener|und|other|	apposed -12	direct -31
opener|until|other|	direct -28
opener|us|other|	direct -20
opener|van|other|	direct 8
opener|verb-then-speaker|)|	inverted -44
opener|verb-then-speaker|,|	inverted 21
opener|verb-then-speaker|and|	inverted -10
opener|verb-then-speaker|but|	inverted -24
opener|verb-then-speaker|che|	inverted -25
opener|verb-then-speaker|ela|	inverted -31
opener|verb-then-speaker|ele|	inverted -32
opener|verb-then-speaker|e|	inverted -33
opener|verb-then-speaker|hij|	inverted -15
opener|verb-then-speaker|other|	inverted -36
opener|verb-then-speaker|que|	inverted -23
opener|verb-then-speaker|start|	inverted 10
opener|verb-then-speaker|y|	inverted -22
opener|verb-then-speaker|ze|	inverted -23
opener|volgens|other|	direct 13	shared 20
opener|von|other|	direct -20	shared 21
opener|von|past|	apposed -16
opener|voor|other|	direct 6
opener|vor|other|	direct -25
opener|vor|past|	direct -23
opener|was|other|	apposition -13	direct -29
opener|was|participle|	apposition -19
opener|was|past|	apposed -25	apposition -16
opener|were|past|	apposition -9
opener|wer|other|	direct -19
opener|what|base|	direct -14
opener|what|other|	direct -27
opener|what|participle|	shared -6
opener|what|past|	direct -8	shared -7
opener|what|present|	direct 16
opener|when|base|	shared -22
opener|when|other|	direct -49
opener|when|past|	apposed 7	direct -41
opener|where|other|	direct -41
opener|where|past|	direct 22
opener|whether|base|	direct -28
opener|whether|other|	direct -34	shared -20
opener|whether|past|	direct -27	shared -22
opener|which|base|	direct -17
opener|which|other|	apposition -16	direct -9
opener|which|past|	apposition -18
opener|while|other|	direct 6
opener|while|past|	direct 24
opener|whom|other|	direct -36
opener|who|other|	apposition -26
opener|who|past|	apposition -39	direct -22
opener|who|present|	apposition -15
opener|why|other|	direct -25
opener|wie|present|	direct 17
opener|will|other|	direct -23
opener|will|present|	direct -18
opener|wollte|present|	direct -21
opener|would|past|	apposed -19
opener|would|present|	direct -13
opener|y|other|	relative -22
opener|y|past|	direct -26	inverted -34	shared 14
opener|y|present|	direct 21
opener|ze|other|	direct -17
opener|ze|past|	inverted -28
opener|zij|past|	direct -18	inverted -18
opener|zou|other|	direct -25
opener|zu|past|	direct -15
opener|¿|other|	direct -25
opener|¿|past|	direct -20
opener|às|past|	apposed -28
opener|à|other|	apposed -29	apposition -15
opener|à|past|	apposition -28	shared -16
opener|à|present|	apposition -8
opener|è|past|	direct -13
opener|über|past|	direct -20
opener|–|other|	direct -48
opener|–|past|	direct -12	inverted 15
opener|–|present|	direct -18	inverted 8
opener|—|other|	direct -38	relative -8	shared -7
opener|—|participle|	shared 8
opener|—|past|	direct -12	inverted 11
opener|—|present|	direct -11	inverted 10
opener|’|past|	apposed -24	apposition -8	direct -12
opener|€|past|	apposed -12
order|according-to|according|	according 14
order|actor-nearby|naked|	naked -8
order|colon|apposition|	saying -6
order|interview|naked|	naked -14
order|named-before|naked|	naked -20
order|paragraph-before|according|	according -30
order|paragraph-before|apposed|	judging 6	other -10	saying -28	thinking 16
order|paragraph-before|apposition|	judging 18	other -6	saying -27	thinking -26
order|paragraph-before|direct|	judging -20	other -16	saying 7	thinking -37
order|paragraph-before|inverted|	judging -17	other -20	saying -35
order|paragraph-before|passive|	judging -14	other -22	saying -12
order|paragraph-before|relative|	judging -29	other -32	saying -32	thinking -12
order|paragraph-before|shared|	judging -37	other -23	saying -8	thinking -18
order|quote-then-speaker|apposed|	other 16	thinking -7
order|quote-then-speaker|apposition|	judging 7	other -39	thinking -14
order|quote-then-speaker|direct|	judging -11	other -10	saying 11
order|quote-then-speaker|passive|	other -40
order|quote-then-speaker|relative|	other -8	saying -26	thinking 6
order|quote-then-speaker|shared|	judging -8	saying -28	thinking -11
order|quote-then-verb|inverted|	other 6	saying 8
order|sentence-after|apposed|	judging -24	other 11	saying -34	thinking -17
order|sentence-after|apposition|	judging -23	other -23	saying -41	thinking -24
order|sentence-after|direct|	other -11	saying 11
order|sentence-after|inverted|	saying 15
order|sentence-after|passive|	other -19
order|sentence-after|relative|	other -24
order|sentence-after|shared|	saying -24	thinking 9
order|sentence-before|according|	according 9
order|sentence-before|apposed|	judging -11	other -27	saying -19	thinking -20
order|sentence-before|apposition|	judging -44	saying -8	thinking -41
order|sentence-before|direct|	judging -17	other -6	thinking -13
order|sentence-before|inverted|	judging -7	other -11
order|sentence-before|passive|	judging -27	other -35	saying -48
order|sentence-before|relative|	judging -42	saying 17	thinking -33
order|signature|naked|	naked 13
order|speaker-then-quote|apposed|	other -8	saying -12
order|speaker-then-quote|apposition|	judging -11	other -18	saying -27	thinking -27
order|speaker-then-quote|direct|	judging 11	other -12	saying 22	thinking -9
order|speaker-then-quote|passive|	judging 16	other 11	saying 16
order|speaker-then-quote|relative|	judging -24	other 13	saying 18	thinking 27
order|speaker-then-quote|shared|	judging -6	other -7	saying -35	thinking -12
order|topic-after|naked|	naked -15
order|transcript|naked|	naked 21
order|verb-then-speaker|inverted|	judging -8	saying 7
outer|according-to|according other name|	none 11
outer|according-to|according other organisation|	according other 19	none -18
outer|according-to|according other person|	none 31
outer|according-to|according other place|	none -21
outer|according-to|according other pronoun|	none 37
outer|colon|apposed saying person|	none 20
outer|colon|apposition saying person|	none -6
outer|colon|inverted saying noun|	none -20
outer|paragraph-before|according other name|	none -15
outer|paragraph-before|according other noun|	apposition other -11	apposition saying -15	direct other -13	none -39
outer|paragraph-before|according other person|	none -17
outer|paragraph-before|apposed judging name|	none -17
outer|paragraph-before|apposed judging noun|	none -34
outer|paragraph-before|apposed judging person|	none 12
outer|paragraph-before|apposed other name|	none -22
outer|paragraph-before|apposed other noun|	direct other -17	direct saying -7	none -43	relative other 17	shared other -12	shared saying -8
outer|paragraph-before|apposed other organisation|	none -33
outer|paragraph-before|apposed other person|	according other -20	apposed other -13	direct other -8	none 14	shared other -25
outer|paragraph-before|apposed other place|	none -11
outer|paragraph-before|apposed other pronoun|	none 15
outer|paragraph-before|apposed saying name|	direct other -26	none -19
outer|paragraph-before|apposed saying noun|	direct other -19	direct saying -11	none -47	shared saying -12
outer|paragraph-before|apposed saying organisation|	direct other -13	none -20
outer|paragraph-before|apposed saying person|	direct other -29	direct thinking -13	none -8
outer|paragraph-before|apposed saying place|	none -18
outer|paragraph-before|apposed thinking noun|	none -15
outer|paragraph-before|apposed thinking organisation|	none -12
outer|paragraph-before|apposed thinking person|	none 24
outer|paragraph-before|apposition judging noun|	none -30
outer|paragraph-before|apposition judging person|	none 24
outer|paragraph-before|apposition other noun|	according other -18	apposed other -15	apposition saying -7	direct saying -7	none -41	shared other -8
outer|paragraph-before|apposition other organisation|	none -24
outer|paragraph-before|apposition other person|	none 35
outer|paragraph-before|apposition saying name|	none -24
outer|paragraph-before|apposition saying noun|	direct other -23	none -46
outer|paragraph-before|apposition saying organisation|	none -22
outer|paragraph-before|apposition saying person|	apposition other -25	direct other -38
outer|paragraph-before|apposition saying place|	none -9
outer|paragraph-before|apposition thinking noun|	none -26
outer|paragraph-before|apposition thinking organisation|	none -13
outer|paragraph-before|apposition thinking person|	none -9
outer|paragraph-before|direct judging name|	none -22
outer|paragraph-before|direct judging noun|	apposition other -6	direct other -12	direct saying -14	none -35	shared other -14
outer|paragraph-before|direct judging organisation|	none -22
outer|paragraph-before|direct judging person|	none -24	shared saying -28
outer|paragraph-before|direct judging pronoun|	direct other -19	none -23
outer|paragraph-before|direct other name|	apposed saying -17	direct other -26	none -9	shared other -15
outer|paragraph-before|direct other noun|	according other -24	apposed other -9	apposition other -25	apposition saying -18	direct judging -20	direct other -33	direct saying -25	inverted saying -17	none -12	shared judging -26	shared other -13	shared saying -20
outer|paragraph-before|direct other organisation|	direct other 18	direct saying -14	none -31
outer|paragraph-before|direct other person|	according other -23	direct other -24	direct saying -12	relative other -10	shared other -17	shared saying -16
outer|paragraph-before|direct other place|	none -13
outer|paragraph-before|direct other pronoun|	direct judging -12	direct other -36	direct saying -17	none -51	shared other -28	shared saying -17
outer|paragraph-before|direct saying name|	direct other -21	direct saying 13	none -21	shared other -29
outer|paragraph-before|direct saying noun|	according other 16	direct judging -18	direct other -41	direct saying -25	direct thinking -14	none 8	relative other -19	shared other -16	shared saying 14
outer|paragraph-before|direct saying organisation|	direct other -28	none -41	relative other -22
outer|paragraph-before|direct saying person|	direct other -44	direct saying -20	none -7	relative other -13	shared saying -21
outer|paragraph-before|direct saying place|	none -29
outer|paragraph-before|direct saying pronoun|	apposition saying -23	direct other -24	direct saying -11	direct thinking -15	none 20	relative other -16	shared saying -26
outer|paragraph-before|direct thinking noun|	none -25
outer|paragraph-before|direct thinking organisation|	none -11
outer|paragraph-before|direct thinking pronoun|	none -11
outer|paragraph-before|inverted judging name|	none -9
outer|paragraph-before|inverted judging noun|	direct judging -13	none -31
outer|paragraph-before|inverted judging pronoun|	none -19
outer|paragraph-before|inverted saying name|	none -13
outer|paragraph-before|inverted saying noun|	according other -21	direct other -23	none -44	relative other -24	shared saying -20
outer|paragraph-before|inverted saying person|	none -39
outer|paragraph-before|inverted saying pronoun|	direct other -6	none -28
outer|paragraph-before|passive other noun|	none -14
outer|paragraph-before|passive other organisation|	none -7
outer|paragraph-before|relative judging noun|	none -20
outer|paragraph-before|relative other name|	none -7
outer|paragraph-before|relative other noun|	apposition other -17	apposition saying -8	direct other -9	none -30
outer|paragraph-before|relative other organisation|	none -19
outer|paragraph-before|relative saying noun|	apposition saying -17	none -12
outer|paragraph-before|shared judging noun|	none -17
outer|paragraph-before|shared judging person|	none -18
outer|paragraph-before|shared judging pronoun|	none -8
outer|paragraph-before|shared other name|	none -41
outer|paragraph-before|shared other noun|	none -11
outer|paragraph-before|shared other organisation|	none 10
outer|paragraph-before|shared other person|	none -25
outer|paragraph-before|shared other pronoun|	none -26
outer|paragraph-before|shared saying name|	none -16
outer|paragraph-before|shared saying organisation|	none -26
outer|paragraph-before|shared saying person|	direct other -23
outer|paragraph-before|shared saying pronoun|	none -26
outer|paragraph-before|shared thinking noun|	none -14
outer|quote-then-speaker|apposed judging name|	none -7
outer|quote-then-speaker|apposed judging noun|	none -16
outer|quote-then-speaker|apposed judging person|	none 18
outer|quote-then-speaker|apposed other noun|	none 13
outer|quote-then-speaker|apposed other organisation|	none -10
outer|quote-then-speaker|apposed other person|	none 36
outer|quote-then-speaker|apposed saying name|	none -10
outer|quote-then-speaker|apposed saying noun|	direct other -22	none -12
outer|quote-then-speaker|apposed saying organisation|	none -22
outer|quote-then-speaker|apposed saying person|	direct other -24	none 24
outer|quote-then-speaker|apposed saying place|	none -29
outer|quote-then-speaker|apposed thinking noun|	none -9
outer|quote-then-speaker|apposition judging noun|	none -18
outer|quote-then-speaker|apposition other noun|	none -19
outer|quote-then-speaker|apposition saying noun|	direct other 10	none -32
outer|quote-then-speaker|apposition saying organisation|	none -29
outer|quote-then-speaker|apposition saying person|	direct other -26	none 12
outer|quote-then-speaker|apposition saying place|	none -26
outer|quote-then-speaker|direct judging noun|	none -28
outer|quote-then-speaker|direct judging organisation|	none -15
outer|quote-then-speaker|direct other name|	none -10
outer|quote-then-speaker|direct other noun|	direct other -21	none 6
outer|quote-then-speaker|direct other organisation|	none -34
outer|quote-then-speaker|direct other person|	none -28
outer|quote-then-speaker|direct other place|	none -22
outer|quote-then-speaker|direct other pronoun|	direct other -21	direct saying -23	none -15	shared saying 13
outer|quote-then-speaker|direct saying name|	none 24
outer|quote-then-speaker|direct saying noun|	direct other -12	none -9	shared saying -15
outer|quote-then-speaker|direct saying organisation|	none -7
outer|quote-then-speaker|direct saying person|	direct judging 25	direct saying 24	direct thinking 27	none 45	shared saying 31
outer|quote-then-speaker|direct saying pronoun|	direct other 21	direct saying 10	none 34	shared other 21	shared saying -6
outer|quote-then-speaker|direct thinking organisation|	none 9
outer|quote-then-speaker|direct thinking pronoun|	none -31
outer|quote-then-speaker|passive other noun|	none -22
outer|quote-then-speaker|passive other organisation|	none -26
outer|quote-then-speaker|passive saying noun|	none -13
outer|quote-then-speaker|relative judging noun|	none -35
outer|quote-then-speaker|relative other noun|	none -43
outer|quote-then-speaker|relative other person|	apposition saying 22	none 20
outer|quote-then-speaker|relative saying noun|	none -30
outer|quote-then-speaker|relative saying person|	none -6
outer|quote-then-speaker|shared judging name|	none 10
outer|quote-then-speaker|shared judging noun|	none -23
outer|quote-then-speaker|shared judging organisation|	none -7
outer|quote-then-speaker|shared judging person|	none 13
outer|quote-then-speaker|shared other name|	none -16
outer|quote-then-speaker|shared other noun|	direct saying -22
outer|quote-then-speaker|shared other place|	none -6
outer|quote-then-speaker|shared other pronoun|	direct saying 6	none -23
outer|quote-then-speaker|shared saying name|	direct other -11	none 13
outer|quote-then-speaker|shared saying noun|	direct other -22	none -20	shared saying 11
outer|quote-then-speaker|shared saying organisation|	direct other 17	none -10
outer|quote-then-speaker|shared saying person|	direct other -6	direct saying -9	none 15
outer|quote-then-speaker|shared saying pronoun|	direct other -16	direct saying 14	none -12
outer|quote-then-speaker|shared thinking noun|	none 10
outer|quote-then-speaker|shared thinking organisation|	none -16
outer|quote-then-speaker|shared thinking pronoun|	none -25
outer|quote-then-verb|inverted judging noun|	none -12
outer|quote-then-verb|inverted judging person|	none 47
outer|quote-then-verb|inverted other noun|	none 8
outer|quote-then-verb|inverted other organisation|	none 34
outer|quote-then-verb|inverted other person|	none 59
outer|quote-then-verb|inverted other place|	none -15
outer|quote-then-verb|inverted saying name|	none -7
outer|quote-then-verb|inverted saying noun|	inverted saying 10	none 8
outer|quote-then-verb|inverted saying organisation|	none -23
outer|quote-then-verb|inverted saying person|	inverted saying 37	none 11
outer|quote-then-verb|inverted saying place|	none 36
outer|quote-then-verb|inverted saying pronoun|	none 10
outer|sentence-after|according other noun|	none -18
outer|sentence-after|apposed judging noun|	none -20
outer|sentence-after|apposed other name|	none -26
outer|sentence-after|apposed saying name|	none -21
outer|sentence-after|apposed saying noun|	none -30
outer|sentence-after|apposition judging noun|	none -19
outer|sentence-after|apposition judging person|	none -15
outer|sentence-after|apposition other person|	none -21
outer|sentence-after|apposition saying noun|	none -45
outer|sentence-after|apposition saying person|	none -16
outer|sentence-after|direct judging organisation|	none -9
outer|sentence-after|direct judging pronoun|	none -19
outer|sentence-after|direct other noun|	direct judging -25	direct other -30	direct saying -19	none -29	shared saying -26
outer|sentence-after|direct other organisation|	none -34
outer|sentence-after|direct other person|	none 7
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	direct saying -23	none -55
outer|sentence-after|direct saying name|	none -43
outer|sentence-after|direct saying noun|	direct other -36	direct saying -19
outer|sentence-after|direct saying organisation|	none -28
outer|sentence-after|direct saying person|	direct other -36	none -19
outer|sentence-after|direct saying pronoun|	apposition other 19	direct other 35	direct saying -17	shared saying 18
outer|sentence-after|direct thinking noun|	none 10
outer|sentence-after|direct thinking pronoun|	none -21
outer|sentence-after|inverted judging noun|	none -18
outer|sentence-after|inverted saying name|	none -29
outer|sentence-after|inverted saying noun|	direct other -23
outer|sentence-after|inverted saying organisation|	none -18
outer|sentence-after|inverted saying person|	none 18
outer|sentence-after|inverted saying pronoun|	none 6
outer|sentence-after|shared other name|	none -21
outer|sentence-after|shared other noun|	none 7
outer|sentence-after|shared saying noun|	none -33
outer|sentence-after|shared saying pronoun|	none -15
outer|sentence-before|according other name|	direct other 10	none -36
outer|sentence-before|according other noun|	according other -26	apposed other -30	apposed saying -20	apposition other -34	apposition saying -19	direct judging 7	direct other 25	inverted saying 7	none 6
outer|sentence-before|according other organisation|	direct other -14	direct saying -28	none -62
outer|sentence-before|according other person|	according other 22	apposition other -25	direct other -7	direct saying -13	none -9
outer|sentence-before|according other place|	according other -13	none -20
outer|sentence-before|according other pronoun|	direct other -40	none -21
outer|sentence-before|apposed judging noun|	none -40
outer|sentence-before|apposed judging organisation|	none -34
outer|sentence-before|apposed judging person|	none -14
outer|sentence-before|apposed judging place|	none -10
outer|sentence-before|apposed other name|	direct other -20	none -43
outer|sentence-before|apposed other noun|	according other -18	apposition other -22	apposition saying -16	direct other -35	direct saying -23	none -78	relative other -19
outer|sentence-before|apposed other organisation|	direct other -19	none 8
outer|sentence-before|apposed other person|	according other -11	apposition saying -19	direct other -28	direct saying -32
outer|sentence-before|apposed other place|	according other -12	direct other -11	none -33
outer|sentence-before|apposed other pronoun|	none -9
outer|sentence-before|apposed saying name|	direct other -30	none -12
outer|sentence-before|apposed saying noun|	according other -26	apposition other -31	apposition saying -26	direct judging -22	direct other -17	direct saying -49	direct thinking -18	none -21	relative other -14
outer|sentence-before|apposed saying organisation|	direct other -31	none -62
outer|sentence-before|apposed saying person|	according other -21	direct judging -33	direct other -8	direct thinking 10	none -12
outer|sentence-before|apposed saying place|	direct other -20	none -19
outer|sentence-before|apposed saying pronoun|	none -14
outer|sentence-before|apposed thinking name|	none -20
outer|sentence-before|apposed thinking noun|	direct saying -7	none -6
outer|sentence-before|apposed thinking organisation|	none -22
outer|sentence-before|apposed thinking person|	direct other -17	direct saying -10	none -31
outer|sentence-before|apposed thinking place|	none -15
outer|sentence-before|apposition judging name|	none 15
outer|sentence-before|apposition judging noun|	direct other -14	none -54
outer|sentence-before|apposition judging organisation|	none -37
outer|sentence-before|apposition judging person|	none -17
outer|sentence-before|apposition judging place|	none -12
outer|sentence-before|apposition other noun|	according other -26	apposition other -40	direct judging -20	direct other -34	direct saying -33	none -50
outer|sentence-before|apposition other organisation|	none -39
outer|sentence-before|apposition other person|	according other -13	direct other -26	direct saying -22	inverted saying -20	none 21
outer|sentence-before|apposition other place|	none -21
outer|sentence-before|apposition saying name|	direct other -20	none -52
outer|sentence-before|apposition saying noun|	according other -29	apposition other -32	apposition saying 19	direct judging -31	direct other -55	direct saying 8	direct thinking -25	inverted saying -20	none -98
outer|sentence-before|apposition saying organisation|	direct thinking -15	none -34
outer|sentence-before|apposition saying person|	according other 23	apposition saying -33	direct judging 11	direct other -12	direct saying -12	none 25	relative other -6
outer|sentence-before|apposition saying place|	none -32
outer|sentence-before|apposition thinking name|	none -21
outer|sentence-before|apposition thinking noun|	direct other -10	none -37
outer|sentence-before|apposition thinking organisation|	none -17
outer|sentence-before|apposition thinking person|	none -12
outer|sentence-before|direct judging name|	none -30
outer|sentence-before|direct judging noun|	according other -18	apposition other -27	direct other -26	direct saying -29	inverted saying -18
outer|sentence-before|direct judging organisation|	direct other -22	none -8
outer|sentence-before|direct judging person|	direct other -20	none -56
outer|sentence-before|direct judging place|	none -32
outer|sentence-before|direct judging pronoun|	direct other -22	none -8
outer|sentence-before|direct other name|	according other 6	apposition saying -24	direct other -44	direct saying -50	inverted saying -38	none -12	relative other -37
outer|sentence-before|direct other noun|	according other -42	apposed other -18	apposed saying -32	apposition other -39	apposition saying -56	direct saying -9	direct thinking -38	inverted saying -43	none -11	relative other -48	relative saying 7
outer|sentence-before|direct other organisation|	according other -27	apposition saying -17	direct saying -31	none 7
outer|sentence-before|direct other person|	according other 7	direct judging -20	direct other -14	direct saying -36	direct thinking -36	none -11	relative other -20
outer|sentence-before|direct other place|	according other -11	none -34
outer|sentence-before|direct other pronoun|	according other -29	apposition other -31	apposition saying -28	direct judging -33	direct other -11	direct saying -51	direct thinking -22	inverted saying -40	none -44	relative other -26
outer|sentence-before|direct saying name|	according other -22	direct other 29	direct saying -29	inverted saying -26	none -33
outer|sentence-before|direct saying noun|	according other -25	apposed saying -21	apposition other 9	apposition saying -23	direct judging 10	direct saying -20	direct thinking -29	inverted judging -23	none -20
outer|sentence-before|direct saying organisation|	apposition other -25	apposition saying -27	direct other 27	direct saying -36	none -9
outer|sentence-before|direct saying person|	according other -16	apposition other 12	direct judging -6	direct other -18	direct thinking -33	inverted saying -28	none -23
outer|sentence-before|direct saying place|	none -36
outer|sentence-before|direct saying pronoun|	apposition other -33	direct other -12	direct saying -33	direct thinking 10	inverted saying 18	relative other -23
outer|sentence-before|direct thinking name|	direct other -19	none -13
outer|sentence-before|direct thinking noun|	apposition saying -23	direct other 9	none -6
outer|sentence-before|direct thinking organisation|	none -32
outer|sentence-before|direct thinking person|	none -33
outer|sentence-before|direct thinking place|	none -22
outer|sentence-before|direct thinking pronoun|	direct other -23	none -31
outer|sentence-before|inverted judging name|	none -30
outer|sentence-before|inverted judging noun|	direct other -30	inverted saying -15	none -67
outer|sentence-before|inverted judging person|	none 15
outer|sentence-before|inverted judging place|	none -24
outer|sentence-before|inverted judging pronoun|	none 13
outer|sentence-before|inverted other noun|	none -9
outer|sentence-before|inverted other person|	none -33
outer|sentence-before|inverted other pronoun|	none 6
outer|sentence-before|inverted saying name|	direct other -17	none -15
outer|sentence-before|inverted saying noun|	according other -30	direct judging -24	direct other -24	direct saying -20	direct thinking -17	inverted saying 17	none -24	relative other -20
outer|sentence-before|inverted saying organisation|	none -26
outer|sentence-before|inverted saying person|	according other -20	apposition other -12	direct other 11	direct saying 27	none -8
outer|sentence-before|inverted saying place|	direct other -7	none -8
outer|sentence-before|inverted saying pronoun|	direct other -48	direct saying -25	none 30
outer|sentence-before|passive judging noun|	none -17
outer|sentence-before|passive other noun|	none -19
outer|sentence-before|passive other organisation|	none -14
outer|sentence-before|passive other person|	none -19
outer|sentence-before|passive saying noun|	direct other -9	direct saying -18	none -47
outer|sentence-before|passive saying person|	none -22
outer|sentence-before|relative judging noun|	none -27
outer|sentence-before|relative other name|	none -29
outer|sentence-before|relative other noun|	according other -30	apposition other -10	apposition saying 20	direct saying -48	none -15
outer|sentence-before|relative other organisation|	apposition judging -28	none 9
outer|sentence-before|relative other person|	apposition judging -30	apposition other -7	direct other -47	none -28
outer|sentence-before|relative saying noun|	apposition saying 6	direct other 10	none -37
outer|sentence-before|relative saying organisation|	none -23
outer|sentence-before|relative saying person|	apposition saying -42	none -6
outer|sentence-before|relative thinking noun|	apposition saying -12	none -23
outer|speaker-then-quote|apposed judging name|	none -46
outer|speaker-then-quote|apposed judging noun|	direct judging 9	direct saying -21	none -16
outer|speaker-then-quote|apposed judging organisation|	relative other 33
outer|speaker-then-quote|apposed judging person|	direct other 15	none 7	relative judging 21	relative other -9
outer|speaker-then-quote|apposed other name|	direct saying -24	none -24
outer|speaker-then-quote|apposed other noun|	apposed saying -18	apposed thinking -28	apposition saying -31	direct saying -27	direct thinking -27	none -28	shared saying -25
outer|speaker-then-quote|apposed other organisation|	apposed saying 20	direct saying -24
outer|speaker-then-quote|apposed other person|	apposed saying -15	none 45
outer|speaker-then-quote|apposed saying name|	direct other -24	none -6
outer|speaker-then-quote|apposed saying noun|	apposed judging -21	apposed thinking -30	apposition saying 26	direct judging -24	direct other -21	direct saying -21	direct thinking -31	none -23	passive saying -13	relative saying 11	shared judging -26
outer|speaker-then-quote|apposed saying organisation|	none 20
outer|speaker-then-quote|apposed saying person|	apposed judging 22	apposed other 32	apposed saying 23	apposition saying 31	direct other 23	relative other 26	relative saying 14
outer|speaker-then-quote|apposed saying place|	direct other -16	none -19
outer|speaker-then-quote|apposed saying pronoun|	none 25
outer|speaker-then-quote|apposed thinking noun|	none -21
outer|speaker-then-quote|apposed thinking person|	none 31
outer|speaker-then-quote|apposition judging name|	none -17
outer|speaker-then-quote|apposition judging noun|	direct judging -20	direct other -34	direct saying -14	none -15	relative other -27	shared judging -15
outer|speaker-then-quote|apposition judging organisation|	none -13
outer|speaker-then-quote|apposition judging person|	none 24
outer|speaker-then-quote|apposition other name|	none -25
outer|speaker-then-quote|apposition other noun|	apposed saying -23	apposition saying 17	direct other -30	direct saying -26	none -19	relative other -13	shared saying -20
outer|speaker-then-quote|apposition other organisation|	none -22
outer|speaker-then-quote|apposition other person|	none 19
outer|speaker-then-quote|apposition other pronoun|	none -21
outer|speaker-then-quote|apposition saying name|	none -24
outer|speaker-then-quote|apposition saying noun|	apposed other -16	apposed saying -26	apposition saying -36	direct judging -23	direct other -35	direct saying -15	none -56	passive saying -23	relative judging -11	relative other -31	relative saying -19	shared saying -21
outer|speaker-then-quote|apposition saying person|	direct saying 24	none 58
outer|speaker-then-quote|apposition saying place|	none -30
outer|speaker-then-quote|apposition saying pronoun|	none -32
outer|speaker-then-quote|apposition thinking noun|	none -11
outer|speaker-then-quote|apposition thinking person|	none 39
outer|speaker-then-quote|direct judging name|	none -13
outer|speaker-then-quote|direct judging noun|	direct judging 23	direct other 26	direct saying -6	direct thinking -24	none 10	shared saying 24
outer|speaker-then-quote|direct judging person|	direct other 30	none 23
outer|speaker-then-quote|direct judging place|	direct other 11	none 21
outer|speaker-then-quote|direct judging pronoun|	apposed saying 8	direct other -17	direct thinking 12	none -22	shared saying -25
outer|speaker-then-quote|direct other name|	apposed saying -25	direct other -35	direct saying -42	none -26	shared saying -23
outer|speaker-then-quote|direct other noun|	apposed saying -41	apposition saying -51	direct judging -20	direct saying -31	none 17	passive saying 9	relative other -31	relative saying -24	shared other -32
outer|speaker-then-quote|direct other organisation|	apposed saying -24	direct saying -48	none -20
outer|speaker-then-quote|direct other person|	direct saying -6	none 14
outer|speaker-then-quote|direct other place|	apposed saying -32	direct saying -36	none -13
outer|speaker-then-quote|direct other pronoun|	apposed saying -17	direct other -8	direct saying -46	none -39	passive saying -13	relative saying -22	shared saying -13
outer|speaker-then-quote|direct saying name|	direct other 15	none 6
outer|speaker-then-quote|direct saying noun|	apposed saying -26	direct judging 13	direct saying 19	direct thinking 29	passive saying 15	relative other -28	shared judging -21	shared saying 24
outer|speaker-then-quote|direct saying organisation|	direct judging 31	direct other 28	direct saying 34	passive saying -20
outer|speaker-then-quote|direct saying person|	apposed saying 24	direct judging 26	direct saying 11	none -20
outer|speaker-then-quote|direct saying place|	none 12
outer|speaker-then-quote|direct saying pronoun|	apposed saying -22	direct saying -17	direct thinking 31	none 13	passive saying 28	relative saying -11	shared saying 7
outer|speaker-then-quote|direct thinking name|	none 25
outer|speaker-then-quote|direct thinking noun|	apposed saying -27	direct other -12	direct saying -10	shared saying -21
outer|speaker-then-quote|direct thinking organisation|	none 18
outer|speaker-then-quote|direct thinking person|	none 39
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -31	direct saying -53	none -22	passive saying -20	shared saying -23
outer|speaker-then-quote|passive other noun|	none -28
outer|speaker-then-quote|passive other organisation|	none -20
outer|speaker-then-quote|passive other person|	none 16
outer|speaker-then-quote|passive saying noun|	none 17
outer|speaker-then-quote|passive saying organisation|	none -27
outer|speaker-then-quote|passive saying person|	none -7
outer|speaker-then-quote|relative judging noun|	apposed saying -15	none -12
outer|speaker-then-quote|relative judging organisation|	none 9
outer|speaker-then-quote|relative judging person|	none 36
outer|speaker-then-quote|relative other name|	none 20
outer|speaker-then-quote|relative other noun|	apposed saying -24	direct other -19	direct saying 10	shared saying 9
outer|speaker-then-quote|relative other organisation|	none 22
outer|speaker-then-quote|relative other person|	none -30
outer|speaker-then-quote|relative saying noun|	apposed saying -26	none 10
outer|speaker-then-quote|relative saying organisation|	none 34
outer|speaker-then-quote|relative saying person|	direct other -23	none 27
outer|speaker-then-quote|relative thinking noun|	none 28
outer|speaker-then-quote|shared judging name|	none -13
outer|speaker-then-quote|shared judging noun|	none -15	relative other 15	shared judging -7
outer|speaker-then-quote|shared judging organisation|	direct saying 18	relative other 19
outer|speaker-then-quote|shared judging person|	direct judging -18	direct saying -8	none 43	relative other -21
outer|speaker-then-quote|shared judging pronoun|	direct judging -14	direct saying -21
outer|speaker-then-quote|shared other name|	direct saying -6	shared saying 7
outer|speaker-then-quote|shared other noun|	apposed other -17	apposed saying -18	apposition saying -12	direct judging -17	direct other -13	direct saying -29	none 11	shared saying -20
outer|speaker-then-quote|shared other organisation|	direct other -24	none -16
outer|speaker-then-quote|shared other person|	apposed saying 28	direct saying 23	none 18
outer|speaker-then-quote|shared other pronoun|	apposed saying -19	direct other -19	direct saying -15	none 8
outer|speaker-then-quote|shared saying name|	apposed saying -31	direct other 12	direct saying -20	none 7
outer|speaker-then-quote|shared saying noun|	apposed judging -49	apposed saying -10	apposed thinking -32	apposition saying 16	direct judging -16	direct other -23	direct saying 20	none -40	passive other 15	passive saying -8	relative saying 7	shared saying -34
outer|speaker-then-quote|shared saying organisation|	direct judging 18	direct other 11	direct saying -14	none -13
outer|speaker-then-quote|shared saying person|	apposed judging 33	apposed thinking 15	apposition saying 27	direct judging 17	direct saying 7	direct thinking -13	none 8	relative other 8	relative saying 23
outer|speaker-then-quote|shared saying place|	apposed other -20	none -21
outer|speaker-then-quote|shared saying pronoun|	apposed saying -16	direct other -15	direct saying -16	direct thinking -27	none -18	shared saying -11
outer|verb-then-speaker|inverted judging name|	none -41
outer|verb-then-speaker|inverted judging noun|	inverted saying -13	none -25
outer|verb-then-speaker|inverted judging organisation|	none -36
outer|verb-then-speaker|inverted judging person|	none -30
outer|verb-then-speaker|inverted judging place|	none -22
outer|verb-then-speaker|inverted judging pronoun|	none 24
outer|verb-then-speaker|inverted saying name|	none 30
outer|verb-then-speaker|inverted saying noun|	inverted judging -20	inverted saying -44	none -10
outer|verb-then-speaker|inverted saying organisation|	none -29
outer|verb-then-speaker|inverted saying person|	inverted saying -12	none 42
outer|verb-then-speaker|inverted saying place|	none -33
outer|verb-then-speaker|inverted saying pronoun|	none 23
own|false|according-to|	name 10	noun -10	person 36	place -13	pronoun 39
own|false|actor-nearby|	name -36	organisation -18	place -39
own|false|colon|	name -32	noun -19	organisation 24	person 28	place -18
own|false|interview|	person -21
own|false|	name -18	noun -13	person 11	place -40
own|false|named-before|	name -55	organisation -48	person 23	place -54
own|false|named-nearby|	name -23	organisation 13	person 11	place -24	pronoun -20
own|false|paragraph-before|	name -25	noun -30	organisation 27	person 19	place -22	pronoun -26
own|false|possessor|	noun -32	pronoun 7
own|false|quote-then-speaker|	noun -19	organisation -8	person -11	place -18	pronoun 13
own|false|quote-then-verb|	name 24	noun 10	organisation -24	pronoun 6
own|false|sentence-after|	name -19	noun -7	organisation -21	person -14	pronoun -15
own|false|sentence-before|	name -21	noun -13	person -11	place -10	pronoun -7
own|false|signature|	person 18
own|false|speaker-then-quote|	name -10	noun -16	organisation -11	person 14	place 9	pronoun -15
own|false|topic-after|	name -18	organisation -18	person -25	pronoun -11
own|false|topic|	noun -16	organisation 9	place -23	pronoun -39
own|false|verb-then-speaker|	name 25	organisation -20	person 34	place -25	pronoun 28
own|true|according-to|	noun 7	organisation 12	person 8
own|true|actor-nearby|	name -40	organisation -45	person 11	place -17
own|true|colon|	name -20	noun -31	organisation -11	person 31	place -26	pronoun 6
own|true|interview|	person 13
own|true|	name -14	noun -20	organisation -63	person 29	place -40	pronoun 26
own|true|named-before|	name -21	organisation -31	person 19	place -57	pronoun -26
own|true|named-nearby|	name -7	organisation -49	person 55	place -27	pronoun 25
own|true|paragraph-before|	organisation -52	person -8	place -27	pronoun -14
own|true|possessor|	pronoun -28
own|true|quote-then-speaker|	name -18	noun -26	organisation -18	person 37	pronoun 11
own|true|quote-then-verb|	organisation -6	person 53	place 23	pronoun 16
own|true|sentence-after|	name -13	noun -28	organisation -27	person -15	place -7	pronoun 19
own|true|sentence-before|	name 6	noun -35	organisation -16	place -28	pronoun 18
own|true|speaker-then-quote|	noun 12	organisation 26	person 35	place -16
own|true|topic-after|	name -18	person -19
own|true|topic|	name -28	noun -10	organisation -38	person -11	place -31
own|true|verb-then-speaker|	noun -8	organisation 8	person 20	pronoun 39
phrase|according-to|name|	false 17	true -13
phrase|according-to|noun|	false -10
phrase|according-to|pronoun|	false 37
phrase|actor-nearby|name|	false -7	true -13
phrase|colon|name|	false 11	true 13
phrase|colon|noun|	false -30	true -17
phrase|colon|pronoun|	false 13
phrase|interview|name|	false -14
phrase|named-before|name|	false -10
phrase|named-before|pronoun|	false -27
phrase|named-nearby|name|	false 9
phrase|named-nearby|pronoun|	false -28
phrase|name|	true 14
phrase|noun|	true 13
phrase|paragraph-before|name|	false -11	true -6
phrase|paragraph-before|noun|	false -22	true -21
phrase|paragraph-before|pronoun|	false -34
phrase|possessor|name|	false -23
phrase|possessor|noun|	false 24
phrase|possessor|pronoun|	false -24
phrase|pronoun|	false -12
phrase|quote-then-speaker|name|	false 8	true 28
phrase|quote-then-speaker|noun|	false -13
phrase|quote-then-speaker|pronoun|	false 20
phrase|quote-then-verb|name|	false -8	true 6
phrase|quote-then-verb|noun|	true 11
phrase|quote-then-verb|pronoun|	false 8
phrase|sentence-after|name|	false -21	true -20
phrase|sentence-after|noun|	false -17	true -8
phrase|sentence-after|pronoun|	false 33
phrase|sentence-before|name|	true 8
phrase|sentence-before|noun|	true -7
phrase|sentence-before|pronoun|	false -6
phrase|signature|name|	false 10
phrase|speaker-then-quote|name|	false 20	true 6
phrase|speaker-then-quote|noun|	false -9	true 13
phrase|speaker-then-quote|pronoun|	false -30
phrase|topic-after|name|	false -28	true -21
phrase|topic-after|noun|	false -7	true 9
phrase|topic|name|	true 11
phrase|topic|noun|	false -6	true -34
phrase|topic|pronoun|	false -19
phrase|transcript|name|	false 21
phrase|verb-then-speaker|name|	false 9
phrase|verb-then-speaker|noun|	false -20
phrase|verb-then-speaker|pronoun|	false 30
pronoun|according-to|	ela 25	ele 25	elle 16	er 22	haar 23	hem 17	het -14	lei 8	lui 21	él 23
pronoun|colon|	es -23
pronoun|named-before|	celle-ci 7	ela -9	ele 19	ella 11	elle -23	elles -16	er -8	es -23	he -15	het -43	hij -7	i -36	il 9	ils -22	it -49	lei 10	man -27	nous -17	on -46	she -29	sie -25	they -43	usted -16	vous -16	we -17	zij -18	él -12
pronoun|named-nearby|	celui-ci 18	ela 17	ele 13	er 26	es -46	he -9	het -55	hij 24	i -29	il 10	it -79	lei 6	man -60	nous -26	on -49	sie 27	they -37	ze -14	zij 32	él 19
pronoun|paragraph-before|	ella 29	elle -19	er -44	he -31	het -17	hij -27	i -11	il -22	it -29	lei 11	lui -15	on -33	she -37	sie -39	they -18	ze -30	zij -17	él -15
pronoun|possessor|	haar 7	her -15	his -39	its -31	leur -14	their -25
pronoun|quote-then-speaker|	elle 20	er -15	he 32	hij -11	i -20	il 44	it -44	man -18	on -30	she 44	sie 13	they 14
pronoun|quote-then-verb|	celle-ci 32	ela 51	ele 55	ella -6	elle 12	er 37	es -33	he -19	het -35	hij 7	il 19	lei 35	sie 45	zij 30	él 45
pronoun|sentence-after|	er 11	he 27	i -30	it -10	man -32	on -18	she 17	sie -37
pronoun|sentence-before|	ela 29	ele -19	ella -6	elle 16	es -47	he -19	hem -6	het -36	hij 18	i -40	il -18	ils -21	it -48	lui -27	man -40	on -57	she -6	sie -9	they -45	we -17	él -40
pronoun|speaker-then-quote|	celle-ci -7	celui-ci 21	ela 23	ele 11	ella 32	elle -10	er 11	es -14	he 6	hem 8	hij 13	i -25	it -59	lei 14	man -52	on -46	she -8	ze 8	zij 29	él 25
pronoun|topic-after|	elle -7
pronoun|topic|	celui-ci 24	ele 24	ella 52	elle -20	elles -20	er -40	es -30	het -54	hij -25	il -27	ils -43	lei 41	lui 27	man -72	nous -18	on -62	vous -33	ze -30
pronoun|verb-then-speaker|	elle 10	er 43	es -53	he -11	het -59	hij 49	il 41	it -27	lei 18	she -42	sie 17	ze 38
says|according-to|	never 6	too 29
says|actor-nearby|	never -6	often -11	too -18
says|colon|	too 46
says|interview|	never -14
says|named-before|	often 18	too -16
says|named-nearby|	never 6	often -12
says|	never 12	too -10
says|paragraph-before|	never -6	often -7	too -34
says|possessor|	never -17	too -14
says|quote-then-speaker|	never 15	often 18
says|quote-then-verb|	too 6
says|sentence-after|	never -13	too -28
says|sentence-before|	often 6	too 14
says|signature|	never 13
says|speaker-then-quote|	never 15	often 20	too 20
says|topic-after|	never -24	too -18
says|topic|	never 7	often 21	too -34
says|transcript|	never 21
says|verb-then-speaker|	too 11
size|according-to|10+|	according 8
size|according-to|1|	according -22
size|according-to|2|	according 6
size|according-to|4-5|	according 25
size|actor-nearby|1|	naked -17
size|actor-nearby|2|	naked -36
size|actor-nearby|3|	naked -17
size|actor-nearby|6-9|	naked -8
size|colon|10+|	saying -13
size|colon|2|	naked -33
size|colon|4-5|	naked -21
size|colon|6-9|	saying 7
size|interview|10+|	naked 12
size|interview|3|	naked -7
size|interview|6-9|	naked -24
size|named-before|10+|	naked -13
size|named-before|1|	naked -9
size|named-before|2|	naked -23
size|named-before|4-5|	naked -12
size|named-before|6-9|	naked -26
size|named-nearby|10+|	naked -16
size|named-nearby|1|	naked 11
size|named-nearby|3|	naked -7
size|named-nearby|4-5|	naked -16
size|named-nearby|6-9|	naked 8
size|paragraph-before|10+|	according -18	other -7	thinking -37
size|paragraph-before|1|	other -25	saying -39
size|paragraph-before|2|	other -26	saying -31
size|paragraph-before|3|	judging -7	other -25	saying -54	thinking -9
size|paragraph-before|4-5|	according -24	other 13	saying -19	thinking 17
size|paragraph-before|6-9|	according -17	other -54	saying -19	thinking -25
size|possessor|10+|	naked -9
size|possessor|1|	naked -58
size|possessor|2|	naked -35
size|possessor|3|	naked -7
size|quote-then-speaker|10+|	judging -26	saying 10	thinking -14
size|quote-then-speaker|1|	judging -35	other -15	saying -11	thinking -19
size|quote-then-speaker|2|	judging -14	other -20
size|quote-then-speaker|3|	judging 9	other -42	saying -12
size|quote-then-speaker|4-5|	other 24	saying 21	thinking 15
size|quote-then-speaker|6-9|	judging 14	other -12	thinking -18
size|quote-then-verb|10+|	judging 11	other 8	saying 8
size|quote-then-verb|1|	judging 9	other -8
size|quote-then-verb|2|	judging 14	other 13	saying -12
size|quote-then-verb|3|	judging -12	saying 9
size|quote-then-verb|4-5|	other 13	saying -8
size|quote-then-verb|6-9|	other 14	saying 26
size|sentence-after|10+|	according 6	saying 25	thinking -18
size|sentence-after|1|	judging -15	other 10
size|sentence-after|2|	judging -26	other -17	saying 14	thinking -29
size|sentence-after|3|	judging -39	other -36	saying -7
size|sentence-after|4-5|	judging -7	other -25	saying -25	thinking 13
size|sentence-after|6-9|	other -31	saying -8	thinking -23
size|sentence-before|10+|	according 34	judging -30	thinking -18
size|sentence-before|1|	according -8	judging -19	other -20	saying -35	thinking -46
size|sentence-before|2|	according -40	judging 6	other -9	saying -16	thinking -43
size|sentence-before|3|	according -32	judging -11	other -22	saying -26	thinking -6
size|sentence-before|4-5|	according -31	judging -51
size|sentence-before|6-9|	according -27	other -18	saying 9	thinking -44
size|signature|10+|	naked 25
size|signature|4-5|	naked -10
size|signature|6-9|	naked 22
size|speaker-then-quote|10+|	judging -6	saying 12	thinking 10
size|speaker-then-quote|1|	judging 6	other -12	saying -16	thinking -24
size|speaker-then-quote|2|	judging -6	other -24	saying 14	thinking -39
size|speaker-then-quote|3|	other -11	saying 32	thinking -8
size|speaker-then-quote|4-5|	judging 25	other 6	saying -22
size|speaker-then-quote|6-9|	judging -16	other -28	saying 8
size|topic-after|4-5|	naked -19
size|topic-after|6-9|	naked -27
size|topic|10+|	naked -12
size|topic|1|	naked -26
size|topic|2|	naked -8
size|topic|4-5|	naked -8
size|transcript|6-9|	naked 18
size|verb-then-speaker|10+|	judging -34	saying -21
size|verb-then-speaker|1|	saying -8
size|verb-then-speaker|2|	judging -52	saying -31
size|verb-then-speaker|3|	judging -47	saying -7
size|verb-then-speaker|4-5|	judging -24
size|verb-then-speaker|6-9|	saying 26
starts|according-to|false|	according 14
starts|actor-nearby|false|	naked -12
starts|actor-nearby|true|	naked 11
starts|colon|false|	apposed 12	apposition -6	naked -21
starts|colon|true|	direct 13	naked 13
starts|interview|false|	naked -21
starts|interview|true|	naked 15
starts|named-before|false|	naked -16
starts|named-before|true|	naked -12
starts|named-nearby|true|	naked -15
starts|paragraph-before|false|	according -30	apposed -12	apposition -7	direct -23	inverted -32	passive -30	relative -43	shared -22
starts|paragraph-before|true|	apposed -19	apposition -32	relative -28	shared -14
starts|possessor|false|	naked -7
starts|quote-then-speaker|false|	apposed 7	direct 13	relative -13	shared -17
starts|quote-then-speaker|true|	apposed -9	shared -7
starts|quote-then-verb|false|	inverted 7
starts|sentence-after|false|	apposed -9	apposition -38	direct -18	inverted 18	relative -27
starts|sentence-after|true|	apposed -16	apposition -30	direct 15	shared -17
starts|sentence-before|false|	according 9	apposed -41	apposition -10	passive -60
starts|sentence-before|true|	relative 8
starts|signature|false|	naked 13
starts|speaker-then-quote|false|	apposed -17	apposition -25	direct 10	passive 22	shared -45
starts|speaker-then-quote|true|	apposition -41	direct 10	relative 26
starts|topic-after|false|	naked -21
starts|topic-after|true|	naked -8
starts|topic|false|	naked -38
starts|transcript|true|	naked 21
subject|according-to|	elided -6	none 18	own -7
subject|according-to|elided|	0 -6
subject|according-to|elided|1|	name -6	noun -6	pronoun -10
subject|according-to|none|	0 16	1 11
subject|according-to|none|13-25|	name 33
subject|according-to|none|1|	name 9	noun 22	pronoun 30
subject|according-to|none|2|	name 48	noun -27
subject|according-to|none|3|	name -7	noun 7	pronoun 28
subject|according-to|none|4-6|	name 39	noun -26	pronoun 19
subject|according-to|none|7-12|	name 6	noun -19	pronoun 33
subject|according-to|own|	0 -9
subject|according-to|own|13-25|	name -12
subject|according-to|own|1|	name 19	noun -20
subject|according-to|own|3|	noun 13
subject|according-to|own|7-12|	name -29	noun -23
subject|actor-nearby|elided|	0 22	2 -40
subject|actor-nearby|elided|13-25|	name -6
subject|actor-nearby|elided|1|	name -49
subject|actor-nearby|elided|26+|	name -16
subject|actor-nearby|elided|2|	name 19
subject|actor-nearby|elided|3|	name -48
subject|actor-nearby|elided|4-6|	name 8
subject|actor-nearby|elided|7-12|	name 14
subject|actor-nearby|	none -10
subject|actor-nearby|none|0|	name -9
subject|actor-nearby|none|	1 -11	2 -38
subject|actor-nearby|none|13-25|	name -10
subject|actor-nearby|none|26+|	name -27
subject|actor-nearby|none|2|	name -7
subject|actor-nearby|own|	0 15	1 -12	2 -40
subject|actor-nearby|own|0|	name -48
subject|actor-nearby|own|13-25|	name -13
subject|actor-nearby|own|1|	name 36
subject|actor-nearby|own|26+|	name -45
subject|actor-nearby|own|2|	name 19
subject|actor-nearby|own|4-6|	name -9
subject|actor-nearby|own|7-12|	name -12
subject|colon|elided|1|	name -10	noun -8
subject|colon|none|	0 6	1 -18
subject|colon|none|1|	name 23	noun -26
subject|colon|none|26+|	name -20	noun -14
subject|colon|none|3|	name -7
subject|colon|none|4-6|	name 6
subject|colon|none|7-12|	name 17
subject|colon|	own -40
subject|colon|own|	0 -39
subject|colon|own|1|	name -7	noun -42	pronoun -14
subject|interview|	none -14
subject|interview|none|	0 -14
subject|interview|none|26+|	name -14
subject|named-before|	elided 26	none -7	own -24
subject|named-before|elided|	0 40	1 -16
subject|named-before|elided|13-25|	name 10	pronoun 14
subject|named-before|elided|1|	name -29
subject|named-before|elided|26+|	pronoun -11
subject|named-before|elided|3|	name -26
subject|named-before|elided|4-6|	name 38	pronoun -32
subject|named-before|elided|7-12|	name 57
subject|named-before|none|	0 -7	1 -7
subject|named-before|none|13-25|	name 30	pronoun 6
subject|named-before|none|1|	name -10	pronoun 14
subject|named-before|none|26+|	pronoun -33
subject|named-before|none|2|	name -13	pronoun -13
subject|named-before|none|3|	pronoun -14
subject|named-before|none|4-6|	name -12
subject|named-before|own|	0 -17	1 -31
subject|named-before|own|13-25|	name -56	pronoun -52
subject|named-before|own|1|	name 41
subject|named-before|own|26+|	name -31	pronoun -47
subject|named-before|own|3|	pronoun -31
subject|named-before|own|4-6|	name -41	pronoun -52
subject|named-before|own|7-12|	name -61	pronoun -70
subject|named-nearby|elided|0|	name -23
subject|named-nearby|elided|	1 -12
subject|named-nearby|elided|13-25|	name -17
subject|named-nearby|elided|1|	name -10
subject|named-nearby|elided|2|	name 25	pronoun -10
subject|named-nearby|elided|3|	name -17	pronoun 20
subject|named-nearby|none|	0 -12	1 18
subject|named-nearby|none|0|	name -30	pronoun -25
subject|named-nearby|none|13-25|	pronoun -8
subject|named-nearby|none|1|	name -13
subject|named-nearby|none|2|	name -18
subject|named-nearby|none|3|	name 6
subject|named-nearby|none|4-6|	name 28
subject|named-nearby|none|7-12|	pronoun -24
subject|named-nearby|	own 8
subject|named-nearby|own|	0 19	1 -23	2 -23
subject|named-nearby|own|0|	name -52	pronoun -8
subject|named-nearby|own|13-25|	name -41	pronoun -12
subject|named-nearby|own|1|	name -11	pronoun -32
subject|named-nearby|own|26+|	name -43
subject|named-nearby|own|2|	name 21	pronoun 18
subject|named-nearby|own|3|	name 13
subject|named-nearby|own|4-6|	pronoun -21
subject|named-nearby|own|7-12|	pronoun 23
subject|paragraph-before|	elided -30
subject|paragraph-before|elided|	0 -23	1 -14	2 -16
subject|paragraph-before|elided|26+|	name -28	noun -28
subject|paragraph-before|none|	1 -16	2 -18
subject|paragraph-before|none|26+|	noun -13	pronoun -21
subject|paragraph-before|own|	2 -19
subject|paragraph-before|own|26+|	name 8	noun -40	pronoun -46
subject|possessor|none|1|	noun -19
subject|possessor|	own -33
subject|possessor|own|	0 -31
subject|possessor|own|1|	noun -24
subject|possessor|own|2|	pronoun -22
subject|possessor|own|7-12|	noun -16	pronoun -23
subject|quote-then-speaker|	elided -21	none -22	own -12
subject|quote-then-speaker|elided|-4|	noun -12
subject|quote-then-speaker|elided|-6|	name -9
subject|quote-then-speaker|elided|	0 -25	1 17	2 -21
subject|quote-then-speaker|elided|4-6|	name -15
subject|quote-then-speaker|none|-10|	name -9
subject|quote-then-speaker|none|-12|	name 27
subject|quote-then-speaker|none|-14|	name 24
subject|quote-then-speaker|none|-3|	name -6
subject|quote-then-speaker|none|-4|	name -12
subject|quote-then-speaker|none|-5|	name 13
subject|quote-then-speaker|none|	0 -32
subject|quote-then-speaker|none|1|	name -26	noun -26
subject|quote-then-speaker|none|2|	noun -6
subject|quote-then-speaker|none|4-6|	noun -16
subject|quote-then-speaker|none|7-12|	noun -25
subject|quote-then-speaker|own|-10|	name -8	noun -14
subject|quote-then-speaker|own|-11|	name 11	noun 9
subject|quote-then-speaker|own|-12|	noun 14
subject|quote-then-speaker|own|-13|	name -15	noun -16
subject|quote-then-speaker|own|-14|	name -12
subject|quote-then-speaker|own|-15|	name -20	noun -19
subject|quote-then-speaker|own|-16|	name -17	noun -8
subject|quote-then-speaker|own|-17|	name 9
subject|quote-then-speaker|own|-3|	noun -25
subject|quote-then-speaker|own|-4|	name -19	noun -27
subject|quote-then-speaker|own|-5|	name -29
subject|quote-then-speaker|own|-6|	name 16	noun -17	pronoun 31
subject|quote-then-speaker|own|-7|	name 13
subject|quote-then-speaker|own|-8|	name -8	noun -15
subject|quote-then-speaker|own|	0 -8	1 -16
subject|quote-then-speaker|own|0|	noun -32
subject|quote-then-speaker|own|13-25|	noun -30
subject|quote-then-speaker|own|1|	noun -16
subject|quote-then-speaker|own|2|	name 11	noun -27	pronoun 24
subject|quote-then-speaker|own|3|	noun -12
subject|quote-then-speaker|own|4-6|	name -28	noun -45	pronoun -24
subject|quote-then-speaker|own|7-12|	pronoun -16
subject|quote-then-verb|	elided -10	none 24
subject|quote-then-verb|elided|	0 -10
subject|quote-then-verb|none|	0 26	1 -14
subject|quote-then-verb|none|1|	name 25	noun 19
subject|quote-then-verb|own|	0 13	1 -66
subject|quote-then-verb|own|0|	noun -6
subject|quote-then-verb|own|1|	noun 6	pronoun 12
subject|quote-then-verb|own|2|	name 25	noun -9	pronoun 10
subject|quote-then-verb|own|3|	name -7
subject|quote-then-verb|own|7-12|	name -16	noun -11
subject|sentence-after|	elided -41	none -13	own -6
subject|sentence-after|elided|	0 -36	1 -14	2 -13
subject|sentence-after|elided|0|	name -19	noun -22
subject|sentence-after|none|	0 -19	1 -9	2 -8
subject|sentence-after|none|0|	name -41	noun -32
subject|sentence-after|none|13-25|	noun -21
subject|sentence-after|none|1|	name 15	pronoun 20
subject|sentence-after|none|2|	noun -39
subject|sentence-after|none|3|	noun -12
subject|sentence-after|none|4-6|	name -43	noun 10	pronoun -25
subject|sentence-after|none|7-12|	name -22	noun -36	pronoun -20
subject|sentence-after|own|0|	name -11	noun -9	pronoun 16
subject|sentence-after|own|	1 -61	2 -29
subject|sentence-after|own|13-25|	noun -16
subject|sentence-after|own|1|	name -31
subject|sentence-after|own|2|	name -11	noun -27
subject|sentence-after|own|3|	name -35
subject|sentence-after|own|4-6|	name -29	noun -30
subject|sentence-after|own|7-12|	name -13	noun -27
subject|sentence-before|	elided -11	none -12
subject|sentence-before|elided|	0 7	1 -31	2 -73
subject|sentence-before|elided|13-25|	noun -11	pronoun -13
subject|sentence-before|elided|1|	name -10	noun -63	pronoun -16
subject|sentence-before|elided|26+|	name -23	noun -31
subject|sentence-before|elided|3|	name 18	noun -44	pronoun -18
subject|sentence-before|elided|4-6|	name 22	noun -15
subject|sentence-before|elided|7-12|	name 28	noun -8	pronoun 32
subject|sentence-before|none|	0 -15	1 -18
subject|sentence-before|none|13-25|	name -8	pronoun -35
subject|sentence-before|none|1|	noun -43	pronoun 54
subject|sentence-before|none|26+|	name -37	noun -51	pronoun -24
subject|sentence-before|none|2|	name 8	noun -25	pronoun -12
subject|sentence-before|none|3|	name 10	noun -50	pronoun -7
subject|sentence-before|none|4-6|	name 7	noun -16
subject|sentence-before|none|7-12|	noun -41
subject|sentence-before|own|	0 9	1 -19	2 -80
subject|sentence-before|own|13-25|	name -41	noun -33	pronoun -31
subject|sentence-before|own|1|	name 34	noun 41	pronoun 20
subject|sentence-before|own|26+|	name -15	noun -10	pronoun -35
subject|sentence-before|own|2|	name -27	noun -84
subject|sentence-before|own|3|	name -25	noun -28	pronoun -46
subject|sentence-before|own|4-6|	name -25	noun -45	pronoun -76
subject|sentence-before|own|7-12|	name -29	noun -33	pronoun -72
subject|speaker-then-quote|	elided -14
subject|speaker-then-quote|elided|0|	noun -6	pronoun -26
subject|speaker-then-quote|elided|	1 -27	2 -8
subject|speaker-then-quote|elided|1|	name 7	noun -21
subject|speaker-then-quote|elided|2|	noun -8
subject|speaker-then-quote|elided|3|	name 13	noun -15
subject|speaker-then-quote|elided|4-6|	name 16	noun -30
subject|speaker-then-quote|elided|7-12|	name 14	noun -27
subject|speaker-then-quote|none|0|	name 29	noun 10	pronoun -13
subject|speaker-then-quote|none|13-25|	name 12
subject|speaker-then-quote|none|1|	name 10	pronoun -17
subject|speaker-then-quote|none|	2 -13
subject|speaker-then-quote|none|2|	name 23	pronoun 7
subject|speaker-then-quote|none|3|	name 16	noun -25	pronoun 6
subject|speaker-then-quote|none|4-6|	name 7	noun -27	pronoun -7
subject|speaker-then-quote|none|7-12|	name -29	pronoun 16
subject|speaker-then-quote|own|	0 14	1 -19	2 -12
subject|speaker-then-quote|own|0|	name 23	noun -7	pronoun -32
subject|speaker-then-quote|own|13-25|	name -34	noun -6	pronoun -11
subject|speaker-then-quote|own|1|	name 22	noun -7	pronoun 13
subject|speaker-then-quote|own|26+|	noun -19
subject|speaker-then-quote|own|3|	noun -15	pronoun 19
subject|speaker-then-quote|own|4-6|	name 12	noun 14	pronoun -8
subject|speaker-then-quote|own|7-12|	name -23	noun 6	pronoun 11
subject|topic-after|	none -15
subject|topic-after|none|	0 -15
subject|topic-after|none|0|	name -29	pronoun -9
subject|topic-after|none|1|	name -8	noun -12
subject|topic-after|none|4-6|	name -21
subject|topic|	elided 28	none -13	own -14
subject|topic|elided|	0 40	1 33	2 -36
subject|topic|elided|13-25|	noun -31	pronoun 22
subject|topic|elided|1|	noun -23
subject|topic|elided|26+|	name -22	noun -51	pronoun -18
subject|topic|elided|2|	name 24	noun -21
subject|topic|elided|3|	noun 32	pronoun -28
subject|topic|elided|4-6|	name 26	noun 42	pronoun -11
subject|topic|elided|7-12|	name 46	pronoun 10
subject|topic|none|	0 25	1 -13	2 -36
subject|topic|none|0|	name -21	noun -42
subject|topic|none|13-25|	noun -28
subject|topic|none|1|	name -8
subject|topic|none|26+|	name -23	noun -18	pronoun -23
subject|topic|none|2|	name 12	pronoun 17
subject|topic|none|3|	name 7	pronoun -15
subject|topic|none|4-6|	name 8	noun -14	pronoun -9
subject|topic|none|7-12|	pronoun -17
subject|topic|own|	0 44	1 -43	2 -50
subject|topic|own|13-25|	name -13	noun -36	pronoun -25
subject|topic|own|1|	name -10	pronoun -33
subject|topic|own|26+|	name -11	noun -84	pronoun -70
subject|topic|own|2|	name 23	noun 7	pronoun 27
subject|topic|own|3|	name 30	pronoun 47
subject|topic|own|4-6|	noun -11	pronoun -18
subject|topic|own|7-12|	name -42
subject|verb-then-speaker|	elided -32	none 11	own 20
subject|verb-then-speaker|elided|	0 -31
subject|verb-then-speaker|elided|0|	noun -12
subject|verb-then-speaker|elided|1|	noun -14
subject|verb-then-speaker|elided|7-12|	noun -20
subject|verb-then-speaker|none|	0 7	1 11
subject|verb-then-speaker|none|0|	name -27	noun -6	pronoun -38
subject|verb-then-speaker|none|1|	name -8	noun -37	pronoun 15
subject|verb-then-speaker|none|2|	noun -26	pronoun 30
subject|verb-then-speaker|none|3|	name -13	noun -18
subject|verb-then-speaker|none|4-6|	noun -24
subject|verb-then-speaker|none|7-12|	noun -19
subject|verb-then-speaker|own|	0 21	1 -8	2 -21
subject|verb-then-speaker|own|0|	name -30	noun -17
subject|verb-then-speaker|own|13-25|	name -13	noun -36
subject|verb-then-speaker|own|1|	name 17	noun 9
subject|verb-then-speaker|own|2|	name -20	noun -6	pronoun 10
subject|verb-then-speaker|own|3|	noun -50	pronoun 38
subject|verb-then-speaker|own|4-6|	name 28	noun -23	pronoun 40
subject|verb-then-speaker|own|7-12|	noun -25	pronoun 26
twin|paragraph-before|apposed judging noun|	apposed judging organisation -8	apposed judging person -13	apposition judging noun -20	apposition judging organisation -18	apposition judging person -24	inverted judging noun -22
twin|paragraph-before|apposed judging organisation|	apposed judging noun -20
twin|paragraph-before|apposed judging person|	apposition judging name 24	apposition judging noun -16	apposition judging person 10	inverted judging noun 27
twin|paragraph-before|apposed other name|	apposed other noun 14	apposition other noun 10	direct other name -19
twin|paragraph-before|apposed other noun|	apposed other name -16	apposed other noun -14	apposed other person -30	apposed other place -6	apposed saying noun -22	apposition other name -20	apposition other noun -23	apposition other organisation -8	apposition other person -39	apposition other place -10	apposition saying noun -18	direct other noun -26	direct other person -9	direct other pronoun -22	shared other noun -21
twin|paragraph-before|apposed other organisation|	apposed other noun -14	apposed other organisation -23	apposition other noun -23	direct other organisation -13	shared other organisation -13
twin|paragraph-before|apposed other person|	apposed other noun -30	apposed other person 6	apposed saying person -39	apposition other name 25	apposition other noun -24	apposition other organisation -24	apposition saying noun -20	direct other noun -15	direct other person -12	shared other person -17
twin|paragraph-before|apposed other place|	apposed other noun -7	apposition other noun -9	direct other noun -6
twin|paragraph-before|apposed saying name|	apposed saying noun -16	shared saying name -15
twin|paragraph-before|apposed saying noun|	apposed other noun -17	apposed saying name -11	apposed saying noun -37	apposed saying organisation -10	apposed saying person -29	apposed saying place -20	apposition saying noun -33	apposition saying organisation -12	apposition saying person -37	direct saying noun -13	direct saying pronoun -9	inverted saying noun -27	inverted saying pronoun -11	shared saying noun -10	shared saying organisation -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -15	apposed saying person -13	apposed saying place -13	apposition saying noun -18	apposition saying organisation -10	direct saying noun -7	inverted saying noun -13
twin|paragraph-before|apposed saying person|	apposed other person -27	apposed saying noun -22	apposed saying person -20	apposed saying place -29	apposition saying name -23	apposition saying noun -11	apposition saying organisation -15	direct saying noun -19	direct saying person -9	inverted saying noun 6	inverted saying pronoun -21	shared saying person -15
twin|paragraph-before|apposed saying place|	apposed saying noun -22	apposed saying person -7	apposed saying place -9
twin|paragraph-before|apposed thinking person|	apposition thinking noun 19
twin|paragraph-before|apposition judging name|	apposed judging person 14
twin|paragraph-before|apposition judging noun|	apposed judging noun -23	apposed judging person -24	inverted judging noun -32	shared judging noun -16
twin|paragraph-before|apposition judging organisation|	apposed judging noun -22	inverted judging noun -22
twin|paragraph-before|apposition judging person|	apposed judging noun 29	apposed judging person 12
twin|paragraph-before|apposition other name|	apposed other noun 14	apposed other person -15
twin|paragraph-before|apposition other noun|	apposed other name -17	apposed other noun -38	apposed other organisation -15	apposed other person -26	apposed other place -12	apposition other noun -9	apposition saying noun -20	shared other name -14	shared other noun -18
twin|paragraph-before|apposition other organisation|	apposed other noun -11	apposed other person -18
twin|paragraph-before|apposition other person|	apposed other noun 13	apposition saying person 21
twin|paragraph-before|apposition other place|	apposed other noun -6
twin|paragraph-before|apposition saying name|	apposed saying noun -15	apposed saying person -24
twin|paragraph-before|apposition saying noun|	apposed other noun -17	apposed other person -8	apposed saying noun -35	apposed saying organisation -16	apposed saying person -26	apposition other noun -19	inverted saying noun -37	inverted saying pronoun -17	shared saying noun -27	shared saying person -6
twin|paragraph-before|apposition saying organisation|	apposed saying noun -20	apposed saying organisation -11	apposed saying person -20	inverted saying noun -20
twin|paragraph-before|apposition saying person|	apposed saying noun -31	apposition other person 14	inverted saying noun -13	inverted saying pronoun 8
twin|paragraph-before|apposition saying place|	apposed saying noun -10
twin|paragraph-before|apposition thinking noun|	apposed thinking person -17
twin|paragraph-before|apposition thinking person|	apposed thinking noun -9
twin|paragraph-before|direct judging noun|	direct other noun -18
twin|paragraph-before|direct judging organisation|	inverted judging noun -8
twin|paragraph-before|direct other name|	apposed other name -24
twin|paragraph-before|direct other noun|	apposed other noun 27	apposed other person -8	apposed other place -10	direct judging noun -23	direct other noun -26	direct saying noun -54	inverted saying noun -22	passive other noun -13
twin|paragraph-before|direct other organisation|	apposed other organisation -19	direct other organisation -32
twin|paragraph-before|direct other person|	apposed other noun -17	apposed other person -14	direct saying person -22
twin|paragraph-before|direct other pronoun|	apposed other noun -24	direct other pronoun -8	direct saying pronoun 8
twin|paragraph-before|direct saying name|	apposed saying noun -16	inverted saying name -7	inverted saying noun -19
twin|paragraph-before|direct saying noun|	apposed saying noun -9	apposed saying organisation -20	apposed saying person -13	apposed saying place -7	direct other noun -49	inverted saying noun 10	relative saying noun -9
twin|paragraph-before|direct saying organisation|	apposed saying noun -15	apposed saying organisation -12	direct other organisation -10	inverted saying noun -19
twin|paragraph-before|direct saying person|	apposed saying noun -24	apposed saying person -24	apposed saying place -14	direct other person -26
twin|paragraph-before|direct saying pronoun|	apposed saying noun -16	direct other pronoun 6
twin|paragraph-before|inverted judging noun|	apposed judging noun -16	apposed judging person -22	apposition judging noun -25	apposition judging organisation -15
twin|paragraph-before|inverted saying noun|	apposed saying noun -9	apposed saying person -6	apposition saying noun -30	apposition saying organisation -12	apposition saying person -18	direct other noun 6	direct saying noun -17	direct saying person -13	direct saying pronoun -26	inverted saying noun -36	inverted saying person -10	inverted saying pronoun -16	relative saying noun -14	shared saying noun -16	shared saying pronoun -18
twin|paragraph-before|inverted saying organisation|	inverted saying organisation -6
twin|paragraph-before|inverted saying person|	inverted saying noun -12
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -13	apposed saying person -8	apposition saying noun -20	apposition saying person -17	inverted saying noun -21
twin|paragraph-before|passive other noun|	direct other noun -15
twin|paragraph-before|passive other organisation|	direct other noun -6
twin|paragraph-before|relative other noun|	relative other noun -13
twin|paragraph-before|relative other organisation|	direct other noun -10
twin|paragraph-before|relative saying noun|	direct saying noun -9	inverted saying noun -14
twin|paragraph-before|shared judging noun|	apposition judging noun -12
twin|paragraph-before|shared other name|	apposition other noun -6	shared other name -14
twin|paragraph-before|shared other noun|	apposed other noun -18	apposition other noun -16	shared other noun -9	shared other pronoun -13
twin|paragraph-before|shared other organisation|	apposed other organisation -9
twin|paragraph-before|shared other person|	apposed other person -14	apposition other noun -13
twin|paragraph-before|shared other pronoun|	shared other noun -18
twin|paragraph-before|shared saying name|	apposed saying name -15
twin|paragraph-before|shared saying noun|	apposed saying noun -15	apposition saying noun -28	inverted saying noun -15	shared saying noun 8	shared saying person -20
twin|paragraph-before|shared saying organisation|	apposed saying noun -14	shared saying noun -14
twin|paragraph-before|shared saying person|	apposed saying person -15	apposition saying noun -19	inverted saying noun -11	shared saying noun -26
twin|paragraph-before|shared saying pronoun|	direct saying noun -6	inverted saying noun -24
twin|quote-then-speaker|apposed other noun|	apposed other person -47	apposed saying noun 9	apposition other noun 16	shared other noun -20	shared other person -25	shared other pronoun -14
twin|quote-then-speaker|apposed other organisation|	apposed other noun -27	apposition other noun -13	shared other noun 7	shared other organisation -27
twin|quote-then-speaker|apposed other person|	apposed other person -18	apposed saying person -18	apposition other noun 23	direct other noun 30
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -38	apposed saying person -45	apposed saying place 7	apposition saying noun -10	direct saying noun -22	direct saying organisation -24	direct saying pronoun -11	shared saying person -21
twin|quote-then-speaker|apposed saying person|	apposed other person -19	apposed saying noun -12	apposition saying noun 43	apposition saying organisation 6	apposition saying person -8	apposition saying place 25	shared saying noun 27	shared saying person -10
twin|quote-then-speaker|apposed saying place|	apposed saying noun -24	shared saying noun -15
twin|quote-then-speaker|apposed thinking noun|	shared thinking noun -20	shared thinking person -9
twin|quote-then-speaker|apposition other noun|	apposed other noun -21	apposed other organisation -11	apposed other person -17	apposition saying noun -17	shared other noun -10
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 10	apposition other noun -19	shared saying person 9	shared saying pronoun -18
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -23
twin|quote-then-speaker|apposition saying person|	apposed saying noun 6	apposed saying person -33	shared saying person -19
twin|quote-then-speaker|apposition saying place|	apposed saying person -26
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 33
twin|quote-then-speaker|direct other noun|	apposed other noun -27	apposed other person -24	direct other noun -45	direct saying noun -29	passive other noun -13
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -34	direct thinking pronoun -15	relative other person -12
twin|quote-then-speaker|direct saying noun|	apposed saying noun 16	apposed saying person -26	direct other noun -21	passive saying noun 23	shared saying noun -25	shared saying person -17
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 13
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 38
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun -10
twin|quote-then-speaker|passive other noun|	direct other noun -19
twin|quote-then-speaker|passive saying noun|	apposition saying noun -22	direct saying noun -23	direct saying pronoun -26
twin|quote-then-speaker|relative judging noun|	relative other noun -23
twin|quote-then-speaker|relative other noun|	relative judging noun -14	relative saying noun -15
twin|quote-then-speaker|relative other person|	relative other person 20	relative saying person 10
twin|quote-then-speaker|relative saying noun|	relative other noun -15
twin|quote-then-speaker|relative saying person|	relative other person 9
twin|quote-then-speaker|shared judging name|	apposed judging name 10
twin|quote-then-speaker|shared judging noun|	shared judging noun -18	shared judging person -16	shared judging pronoun -13
twin|quote-then-speaker|shared other name|	shared other pronoun -17
twin|quote-then-speaker|shared other noun|	apposed other noun -7	apposed other person -33	apposition other noun -14	shared other name -13	shared other person -37	shared saying noun -12
twin|quote-then-speaker|shared other organisation|	apposed other noun 6	apposed other organisation -20	shared other pronoun 26
twin|quote-then-speaker|shared other person|	apposed other noun -10	apposition other noun -11	shared other noun -12
twin|quote-then-speaker|shared other pronoun|	apposed other noun 18	shared other noun -23	shared other organisation -20
twin|quote-then-speaker|shared saying name|	shared saying noun 9
twin|quote-then-speaker|shared saying noun|	apposed other noun -6	apposed saying noun -9	apposed saying person -20	apposed saying place -10	apposition saying noun -6	shared other noun -9	shared saying name -21	shared saying noun -16	shared saying organisation -19	shared saying person -27
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -13	shared saying noun -9	shared saying pronoun 13
twin|quote-then-speaker|shared saying person|	apposed other person -9	apposed saying noun 9	apposed saying person 10	apposition saying noun -6	apposition saying person -7	direct saying noun 13	shared other person -6	shared saying noun 24	shared saying pronoun -21
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 35	shared saying noun -8	shared saying organisation -14	shared saying person 19
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 7	shared thinking pronoun 9
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -14
twin|quote-then-verb|inverted judging person|	inverted judging person 36
twin|quote-then-verb|inverted saying name|	inverted saying name -10	inverted saying pronoun -32
twin|quote-then-verb|inverted saying noun|	inverted saying person 35	inverted saying place -17	inverted saying pronoun -9
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -26	inverted saying pronoun -32
twin|quote-then-verb|inverted saying person|	inverted saying noun -35	inverted saying person 76
twin|quote-then-verb|inverted saying place|	inverted saying noun -22	inverted saying pronoun -19
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 15	inverted saying organisation 42	inverted saying place 26	inverted saying pronoun 8
twin|sentence-after|apposed judging noun|	inverted judging noun -21
twin|sentence-after|apposed other noun|	apposition other noun -20	apposition other person -38	direct other noun 6
twin|sentence-after|apposed other person|	apposition other person -23
twin|sentence-after|apposed saying noun|	apposition saying noun -21	apposition saying person -30	direct saying pronoun -35	inverted saying noun -25
twin|sentence-after|apposition other noun|	apposed other noun -15
twin|sentence-after|apposition other person|	apposed other noun -22	apposed other person -17
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -31	inverted saying noun -20
twin|sentence-after|apposition saying person|	apposed saying noun -18	inverted saying noun -8
twin|sentence-after|direct other noun|	apposed other noun -31	direct other noun -17	direct saying noun -6
twin|sentence-after|direct other organisation|	direct saying organisation -27
twin|sentence-after|direct other pronoun|	direct saying pronoun 13
twin|sentence-after|direct saying name|	inverted saying name -31
twin|sentence-after|direct saying noun|	direct other noun -10	inverted saying noun -43
twin|sentence-after|direct saying organisation|	direct other organisation -25
twin|sentence-after|direct saying person|	inverted saying noun -16
twin|sentence-after|direct saying pronoun|	apposed saying noun 26	direct other pronoun 10
twin|sentence-after|inverted judging noun|	apposed judging noun -22
twin|sentence-after|inverted saying name|	direct saying name 6
twin|sentence-after|inverted saying noun|	apposed saying noun -32	apposition saying noun 6	apposition saying person -24	direct saying noun -33	direct saying person -27	inverted saying noun -36
twin|sentence-before|apposed judging name|	inverted judging noun -22
twin|sentence-before|apposed judging noun|	apposed judging person -21	apposition judging organisation -19	apposition judging person -33	direct judging noun -22	direct judging person -17	inverted judging noun -18
twin|sentence-before|apposed judging organisation|	apposition judging noun -19	inverted judging noun -19
twin|sentence-before|apposed judging person|	apposed judging noun -33	apposition judging noun -34	apposition judging organisation 13	direct judging noun -15	inverted judging name -18	inverted judging noun -37
twin|sentence-before|apposed other name|	apposed other noun -6	apposed other organisation -6	apposition other name -17	apposition other noun -17	apposition other person -21	direct other noun -30	direct other person -17	direct other pronoun -22
twin|sentence-before|apposed other noun|	apposed other name -16	apposed other noun -26	apposed other organisation -13	apposed other person -37	apposed other place -24	apposition other name -25	apposition other noun -49	apposition other organisation -36	apposition other person -58	apposition other place -26	direct other name -17	direct other noun -36	direct other organisation -18	direct other person -24	direct other pronoun -29	inverted saying noun -29
twin|sentence-before|apposed other organisation|	apposed other name -12	apposed other noun -19	apposition other noun 17	direct other noun -16	direct other organisation -13	direct other person -18
twin|sentence-before|apposed other person|	apposed other noun -22	apposed other person -34	apposed other place -11	apposition other name -33	apposition other noun -10	apposition other organisation -27	apposition other place -19	inverted saying noun -14
twin|sentence-before|apposed other place|	apposed other noun -12	apposed other person -13	apposed other place -35	apposition other noun -18	direct other noun -15	direct other organisation -8	direct other person -18	direct other place -24
twin|sentence-before|apposed saying name|	apposed saying noun -22	apposed saying person -20	apposition saying person -28	direct saying noun -29	direct saying organisation -28	direct saying person -30	direct saying pronoun -20
twin|sentence-before|apposed saying noun|	apposed saying name -18	apposed saying noun -41	apposed saying organisation -18	apposed saying place -22	apposition saying name -36	apposition saying noun 25	apposition saying organisation -44	apposition saying person -96	apposition saying place -15	direct saying name -16	direct saying noun -55	direct saying organisation -25	direct saying person -44	direct saying pronoun -37	inverted saying noun -25	inverted saying organisation -22	inverted saying pronoun -43
twin|sentence-before|apposed saying organisation|	apposed saying noun 6	apposed saying person -21	apposition saying noun -50	apposition saying person -22	apposition saying place -29	direct saying noun -20	direct saying person -32	direct saying pronoun -31	inverted saying noun -16	inverted saying pronoun -23
twin|sentence-before|apposed saying person|	apposed saying name -26	apposed saying noun -25	apposed saying organisation -11	apposition saying name 12	apposition saying noun -6	apposition saying place -27	direct saying noun -25	inverted saying pronoun -14
twin|sentence-before|apposed saying place|	apposed saying noun -14	apposition saying person -9	direct saying noun -15	direct saying organisation -17	direct saying person -23	inverted saying noun -15
twin|sentence-before|apposed thinking noun|	apposed thinking noun -37	apposed thinking person -18	apposition thinking noun -26	apposition thinking organisation -25	apposition thinking person -22	direct thinking noun -25	direct thinking pronoun -22
twin|sentence-before|apposed thinking organisation|	apposition thinking noun -23
twin|sentence-before|apposed thinking person|	apposition thinking noun -31	apposition thinking organisation -9
twin|sentence-before|apposition judging noun|	apposed judging noun -23	apposed judging organisation -13	apposed judging person -37	inverted judging name -18	inverted judging noun -40
twin|sentence-before|apposition judging organisation|	apposed judging noun -24	apposed judging person -24	inverted judging noun -24
twin|sentence-before|apposition judging person|	apposed judging noun -28	inverted judging noun -23
twin|sentence-before|apposition other name|	apposed other name -22	apposed other noun 16	apposed other person -32
twin|sentence-before|apposition other noun|	apposed other name -20	apposed other noun -57	apposed other organisation -31	apposed other person -86	apposed other place -30	inverted saying noun -33	inverted saying person -33	passive other noun -35	passive saying noun -20
twin|sentence-before|apposition other organisation|	apposed other noun -43	apposed other person -25
twin|sentence-before|apposition other person|	apposed other name -33	inverted judging noun -25	inverted saying noun 33
twin|sentence-before|apposition other place|	apposed other noun -25	apposed other person -14
twin|sentence-before|apposition saying name|	apposed saying noun -37	apposed saying person -34	inverted saying noun -21	inverted saying pronoun -34
twin|sentence-before|apposition saying noun|	apposed saying name -33	apposed saying noun -52	apposed saying organisation -45	apposed saying person -34	inverted saying name -14	inverted saying noun -32	inverted saying organisation -24	inverted saying person -17	inverted saying pronoun -55
twin|sentence-before|apposition saying organisation|	apposed saying noun -9	apposed saying person -32	inverted saying noun -22
twin|sentence-before|apposition saying person|	apposed saying name -12	apposed saying organisation -6	apposed saying person -26	apposed saying place -17	inverted saying noun 12	inverted saying organisation 27	inverted saying pronoun 9
twin|sentence-before|apposition saying place|	apposed saying noun -15	apposed saying organisation -19	apposed saying person -20	inverted saying noun -24	inverted saying pronoun -20
twin|sentence-before|apposition thinking noun|	apposed thinking noun -26	apposed thinking organisation -24	apposed thinking person -32
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -20	apposed thinking person -11
twin|sentence-before|apposition thinking person|	apposed thinking noun -23
twin|sentence-before|direct judging name|	inverted judging name -24	inverted judging noun -15
twin|sentence-before|direct judging noun|	apposed judging noun -36	apposed judging person -20	inverted judging noun 13	inverted judging person -17	inverted judging pronoun -17
twin|sentence-before|direct judging organisation|	inverted judging name -13	inverted judging noun -9
twin|sentence-before|direct judging person|	apposed judging noun -11	inverted judging name -29	inverted judging noun -28
twin|sentence-before|direct other name|	apposed other name -18	apposed other noun -26
twin|sentence-before|direct other noun|	apposed other name -46	apposed other noun -11	apposed other organisation -45	apposed other person -46	apposed other place -41	inverted judging noun -39	passive other noun -13	passive other organisation -26	passive saying noun 9
twin|sentence-before|direct other organisation|	apposed other noun -30	apposed other organisation -19	apposed other place 17
twin|sentence-before|direct other person|	apposed other name 8	apposed other noun -33	apposed other organisation 22	apposed other place 24	inverted judging noun -21	inverted saying noun -23
twin|sentence-before|direct other place|	apposed other place -27
twin|sentence-before|direct other pronoun|	apposed other noun -38
twin|sentence-before|direct saying name|	inverted saying noun -42	inverted saying organisation -25	inverted saying person -21	inverted saying pronoun 6
twin|sentence-before|direct saying noun|	apposed saying name -12	apposed saying noun -14	apposed saying organisation -31	apposed saying person -39	apposed saying place 20	inverted saying noun -26	inverted saying place -24	inverted saying pronoun -22
twin|sentence-before|direct saying organisation|	apposed saying name -20	apposed saying noun -47	apposed saying place -38	inverted saying name 12	inverted saying noun 14	inverted saying place -19	inverted saying pronoun -19
twin|sentence-before|direct saying person|	apposed saying name -19	apposed saying noun 13	apposed saying organisation -8	apposed saying place -24	inverted saying name -44	inverted saying noun -27	passive saying noun -24
twin|sentence-before|direct saying pronoun|	apposed saying name 8	apposed saying noun 9	inverted saying name -29
twin|sentence-before|inverted judging name|	apposed judging person -17	apposition judging noun -22	direct judging name -18	direct judging organisation -14	direct judging person -25
twin|sentence-before|inverted judging noun|	apposed judging name -20	apposed judging noun -40	apposed judging organisation -12	apposed judging person -40	apposition judging noun -40	apposition judging organisation -22	apposition judging person -41	apposition other person -26	direct judging name -11	direct judging noun -33	direct judging organisation -26	direct judging person -37	direct other noun -19	direct other person -6	inverted judging noun -34
twin|sentence-before|inverted judging person|	direct judging noun -9
twin|sentence-before|inverted judging pronoun|	direct judging noun 12
twin|sentence-before|inverted saying name|	apposition saying noun -15	direct saying name -29	direct saying organisation -38	direct saying person -45	direct saying pronoun -19	inverted saying name -29	inverted saying pronoun -39
twin|sentence-before|inverted saying noun|	apposed other noun -34	apposed other person -31	apposed saying name -32	apposed saying noun -65	apposed saying organisation -37	apposed saying person -78	apposed saying place -18	apposition other name -24	apposition other noun -31	apposition other person -58	apposition saying noun -14	apposition saying organisation -43	apposition saying person -87	apposition saying place -27	direct other noun -28	direct other organisation -29	direct other person -28	direct saying name -44	direct saying noun -40	direct saying organisation -42	direct saying person -56	direct saying pronoun -39	inverted saying noun -65	inverted saying organisation -24	inverted saying person -41	inverted saying place -14	inverted saying pronoun -44	relative saying noun -14	relative saying person -13
twin|sentence-before|inverted saying organisation|	apposed saying noun -22	apposed saying person -23	apposition saying noun -28	apposition saying person -24	direct saying name -22	inverted saying noun -20	inverted saying pronoun -24
twin|sentence-before|inverted saying person|	apposition other noun -9	apposition saying noun -17	direct saying name 16	inverted saying noun 29	inverted saying person 20
twin|sentence-before|inverted saying place|	direct saying noun -14	direct saying organisation -10	inverted saying noun -15
twin|sentence-before|inverted saying pronoun|	apposed saying noun -19	apposed saying organisation -14	apposed saying person -35	apposition saying name 32	apposition saying person -36	apposition saying place -17	direct saying name -27	direct saying noun -23	direct saying organisation -17	inverted saying name 22	inverted saying noun 12	inverted saying organisation 15
twin|sentence-before|passive other noun|	apposition other noun -17	direct other noun -16
twin|sentence-before|passive other organisation|	direct other noun -14
twin|sentence-before|passive saying noun|	apposition other noun -16	direct other noun -11	direct saying person -6	direct saying pronoun -21
twin|sentence-before|relative saying noun|	inverted saying noun -24
twin|sentence-before|relative saying person|	inverted saying noun -6
twin|speaker-then-quote|apposed judging name|	apposed judging person -22	apposition judging person -21	shared judging name -20
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -16	apposed judging person -43	apposed judging place -20	apposition judging noun 20	apposition judging organisation -13	apposition judging person -33	direct judging noun -30	direct judging organisation -23	direct judging person -23	shared judging noun -15	shared judging organisation -7	shared judging person -20	shared judging pronoun 15
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 8	apposed judging person -38	apposition judging noun 9	apposition judging person 24	direct judging person -21	shared judging organisation 26
twin|speaker-then-quote|apposed judging person|	apposed judging name 22	apposed judging organisation 43	apposed judging place 17	apposed other person 29	apposition judging noun 7	apposition judging organisation 44	apposition judging person 11	shared judging noun -7	shared judging organisation 37	shared judging person -23
twin|speaker-then-quote|apposed judging place|	apposed judging noun -22	apposed judging person -18	apposition judging noun 10	apposition judging person -18
twin|speaker-then-quote|apposed other name|	apposed judging name -14	apposed other noun 12	apposed other person -10	apposed saying name -28	apposition other name 6	apposition other noun -29	direct other name -29	direct other noun -26	direct other pronoun -28	shared judging name -14	shared other noun 6	shared saying person -11
twin|speaker-then-quote|apposed other noun|	apposed other name -25	apposed other noun -54	apposed other organisation -23	apposed other person -45	apposed other place 15	apposed saying noun -33	apposition other noun -14	apposition other organisation -25	apposition other person -37	apposition saying noun -29	direct other noun -32	direct other person -25	direct other pronoun -31	direct saying noun -20	direct saying pronoun -21	passive saying organisation -27	shared judging noun -11	shared judging person -25	shared other organisation -16	shared other person -25	shared other pronoun -9	shared saying name -16	shared saying noun -20	shared saying person -40	shared saying pronoun -32
twin|speaker-then-quote|apposed other organisation|	apposed other noun 13	apposed other person -31	apposed saying organisation 6	apposition other noun 8	direct other noun 16	direct other person -19	shared saying noun 40	shared saying organisation 11
twin|speaker-then-quote|apposed other person|	apposed judging person 26	apposed other noun -20	apposed other organisation 23	apposed other person -7	apposed saying noun 12	apposed saying person 20	apposed saying place 15	apposition judging person 22	apposition other noun -6	apposition other person 27	apposition saying person 41	direct other noun 48	direct other person -15	shared judging person 26	shared other noun 23	shared other person 37	shared saying name 20	shared saying noun 21	shared saying person 19	shared saying place 30
twin|speaker-then-quote|apposed other place|	apposed other noun -27	apposed other place -34	apposed saying place -22	direct other person -22
twin|speaker-then-quote|apposed saying name|	apposed other name -27	apposed saying noun -32	apposed saying person -41	apposition saying noun 20	apposition saying person -29	direct saying name -27	direct saying noun -10	direct saying person -37	direct saying pronoun -12	shared saying noun -21	shared saying person -21
twin|speaker-then-quote|apposed saying noun|	apposed other noun -29	apposed saying noun -75	apposed saying person -100	apposed saying place -20	apposition saying name -26	apposition saying noun 29	apposition saying organisation -12	apposition saying person -126	apposition saying pronoun -6	direct other noun -21	direct other pronoun -29	direct saying name -21	direct saying noun -30	direct saying person -29	direct saying pronoun -8	passive saying organisation -24	shared other noun -27	shared saying name -18	shared saying organisation -15	shared saying person -11	shared saying pronoun -8
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -24	apposed saying name -24	apposed saying noun 6	apposed saying person -42	apposition saying noun 29	direct saying noun -27	direct saying person -31	direct saying pronoun 13	shared saying name -19	shared saying person -28
twin|speaker-then-quote|apposed saying person|	apposed other person 15	apposed saying name 35	apposed saying place 24	apposed saying pronoun 16	apposition saying name 47	apposition saying organisation 22	apposition saying person 43	apposition saying place 16	direct saying noun -24	direct saying pronoun -31	passive saying noun -20	shared saying name 11	shared saying noun 32	shared saying organisation 31	shared saying place 22
twin|speaker-then-quote|apposed saying place|	apposed saying noun -44	apposed saying person -23	apposition saying noun -16	apposition saying person -26	direct saying noun -27	direct saying person -35	shared saying noun -26
twin|speaker-then-quote|apposed saying pronoun|	apposed saying person -20	apposition saying noun 18
twin|speaker-then-quote|apposed thinking name|	shared thinking name -16
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -22	apposition thinking noun -14	direct thinking noun -25	shared thinking noun -23
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 36	apposition thinking noun 6	apposition thinking person 19
twin|speaker-then-quote|apposition judging name|	apposed judging person -24
twin|speaker-then-quote|apposition judging noun|	apposed judging name -32	apposed judging noun -24	apposed judging organisation -16	apposed judging person -10	apposed judging place -23	shared judging noun -42	shared judging organisation -38	shared judging person -28	shared judging pronoun -32
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -39	shared judging noun 6
twin|speaker-then-quote|apposition judging person|	apposed judging name 24	apposed judging noun 20	apposed judging organisation -19	apposed judging person 54	apposed judging place 25	apposed other person 43	shared judging noun -11	shared judging person 22
twin|speaker-then-quote|apposition other name|	apposed other name -10
twin|speaker-then-quote|apposition other noun|	apposed other name -19	apposed other noun 6	apposed other organisation -25	apposed other person -42	apposed saying noun -35	apposed saying organisation -28	apposed saying person -23	apposition judging noun -14	apposition saying noun -31	shared other noun -18	shared other organisation -11	shared other person -24	shared other pronoun -38	shared saying noun -45	shared saying organisation -28	shared saying person -26
twin|speaker-then-quote|apposition other organisation|	apposed other noun -22	shared other noun -27
twin|speaker-then-quote|apposition other person|	apposed judging noun 33	apposed judging person 18	apposed saying name 11	apposed saying person 32	apposition judging person 19	apposition saying person 36	shared judging noun 33	shared judging person 39	shared other person 9	shared saying name 11	shared saying noun 14	shared saying person 21
twin|speaker-then-quote|apposition other place|	apposed saying person -16	shared saying person -16
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -23	shared other pronoun 9	shared saying noun -23	shared saying pronoun -23
twin|speaker-then-quote|apposition saying name|	apposed saying noun 23	apposed saying person -30	shared saying name 10	shared saying noun 10	shared saying person -19
twin|speaker-then-quote|apposition saying noun|	apposed saying name -39	apposed saying noun -67	apposed saying organisation -60	apposed saying person -14	apposed saying place -6	apposed saying pronoun -19	apposition other noun -32	passive saying noun -22	shared other noun -34	shared other person -15	shared saying name -19	shared saying noun -77	shared saying organisation -37	shared saying person -48	shared saying place -22	shared saying pronoun -32
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 26	apposed saying organisation -9	apposed saying person -43	shared saying noun 16	shared saying organisation -24
twin|speaker-then-quote|apposition saying person|	apposed other person 67	apposed saying name 37	apposed saying noun 35	apposed saying organisation 25	apposed saying person 79	apposed saying place 9	passive saying organisation 30	shared saying name 28	shared saying noun 38	shared saying organisation 29	shared saying person 47
twin|speaker-then-quote|apposition saying place|	apposed saying person -32	shared saying person -26
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -25	shared saying noun -27	shared saying pronoun -21
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun -14	apposed thinking person -28	shared thinking noun -9
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 23
twin|speaker-then-quote|direct judging noun|	apposed judging noun 33	direct other noun -7	relative judging noun -25
twin|speaker-then-quote|direct judging organisation|	apposed judging noun 7
twin|speaker-then-quote|direct judging person|	apposed judging noun 31	apposed judging organisation 23
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 16	direct other pronoun 11
twin|speaker-then-quote|direct other name|	apposed other name -33	direct judging name -10	direct other name -7	direct saying name 17
twin|speaker-then-quote|direct other noun|	apposed other name -29	apposed other noun 18	apposed other organisation -45	apposed other person -48	apposed other pronoun -20	apposed saying noun 32	direct judging noun -15	direct other noun -44	direct saying noun 12	passive other noun 10	passive other person -28
twin|speaker-then-quote|direct other organisation|	direct judging organisation -8	direct other organisation 18	direct saying organisation 16
twin|speaker-then-quote|direct other person|	apposed other noun 37	apposed other organisation 14	apposed other person -15	apposed other place -7	direct other person 37	direct saying person 18
twin|speaker-then-quote|direct other place|	direct other place -35	direct saying place -13
twin|speaker-then-quote|direct other pronoun|	apposed other name -17	apposed other noun 23	direct other pronoun -43	direct saying pronoun -28	direct thinking pronoun -31
twin|speaker-then-quote|direct saying name|	apposed saying name 10	direct other name 20
twin|speaker-then-quote|direct saying noun|	apposed other noun 30	apposed saying name 23	apposed saying noun 11	apposed saying organisation 7	apposed saying person 16	apposed saying place 30	direct other noun 7	passive saying noun -24	passive saying organisation -23	shared saying noun 18	shared saying pronoun -25
twin|speaker-then-quote|direct saying organisation|	direct other organisation 19	relative saying noun -12
twin|speaker-then-quote|direct saying person|	apposed saying name 23	apposed saying noun 31	apposed saying organisation -9	apposed saying person 32	direct other person 22	passive saying noun 33
twin|speaker-then-quote|direct saying place|	direct other place -8
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 16	apposed saying person 37	direct other pronoun -38
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 7
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -37
twin|speaker-then-quote|passive other noun|	direct other noun -23
twin|speaker-then-quote|passive other organisation|	direct other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 31
twin|speaker-then-quote|passive saying noun|	apposed saying noun 12	apposed saying person 27	apposition saying noun 15	direct saying noun 16	direct saying person -32	shared saying noun 8
twin|speaker-then-quote|passive saying organisation|	apposed saying noun -25	direct saying noun -13	shared saying noun -28	shared saying person -28
twin|speaker-then-quote|relative judging noun|	direct judging noun -11
twin|speaker-then-quote|relative judging person|	relative other person 24
twin|speaker-then-quote|relative other noun|	direct other noun -22	relative other noun -31	relative saying noun 12
twin|speaker-then-quote|relative other person|	relative judging person 23
twin|speaker-then-quote|relative saying noun|	direct saying organisation 16
twin|speaker-then-quote|shared judging name|	apposed judging name -20	shared judging noun 13
twin|speaker-then-quote|shared judging noun|	apposed judging noun 12	apposed judging person -16	apposition judging noun 12	apposition judging organisation -22	apposition judging person 17	shared judging noun 6	shared judging organisation -24	shared judging person 12	shared judging pronoun -24
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation 12	apposed judging person -29	apposition judging noun 8
twin|speaker-then-quote|shared judging person|	apposed judging noun -17	apposed judging person -16	apposed other person 22	apposition judging noun -11	apposition judging person 17	shared judging noun -26	shared judging pronoun 12
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -17	apposition judging noun -7	shared judging person -22
twin|speaker-then-quote|shared other name|	apposed other name 6	apposition other noun -22
twin|speaker-then-quote|shared other noun|	apposed other name -7	apposed other noun -33	apposed other person -20	apposed saying noun 8	apposition other noun -21	apposition other organisation -23	apposition saying noun 9	shared judging noun -20	shared other name -7	shared other noun -36	shared other organisation -21	shared other person -28	shared other pronoun -19	shared saying noun -17	shared saying pronoun 12
twin|speaker-then-quote|shared other organisation|	apposed other noun -10	apposed other organisation -17	apposition other organisation -19	shared other noun -23	shared other pronoun -13
twin|speaker-then-quote|shared other person|	apposed other noun 25	apposed other person 38	apposed saying person -6	apposition other noun 23	apposition other person 11	apposition saying noun 23	shared other noun 34
twin|speaker-then-quote|shared other pronoun|	apposed other noun 9	apposed saying noun -20	apposition other pronoun 10	apposition saying noun -20	shared other noun -10	shared other organisation -18	shared other pronoun 11	shared saying pronoun -6
twin|speaker-then-quote|shared saying name|	apposed saying noun -17	apposed saying organisation 8	apposed saying person -23	apposition saying noun 18	shared saying noun -17	shared saying person -31
twin|speaker-then-quote|shared saying noun|	apposed saying name -19	apposed saying noun -12	apposed saying organisation -16	apposed saying person -51	apposed saying place 17	apposition other noun -28	apposition saying name -12	apposition saying noun -20	apposition saying person -28	apposition saying pronoun -13	direct saying noun -23	passive saying noun -19	passive saying organisation -20	shared other noun -25	shared saying name -22	shared saying noun -9	shared saying organisation -15	shared saying person -50	shared saying pronoun -24
twin|speaker-then-quote|shared saying organisation|	apposed saying name -22	apposed saying organisation -12	apposed saying person -21	apposition saying noun 14	apposition saying organisation -17	shared saying name -15	shared saying noun -10	shared saying person -28
twin|speaker-then-quote|shared saying person|	apposed other person 36	apposed saying name 21	apposition saying name 20	apposition saying noun 14	apposition saying person 15	shared other person 21	shared saying name 33	shared saying noun -10	shared saying organisation 30	shared saying place 13	shared saying pronoun -8
twin|speaker-then-quote|shared saying place|	apposed saying noun -25	apposed saying person -15	apposed saying place -9	apposition saying noun -13	shared saying person -12
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -21	apposed saying person -22	apposition saying noun -7	apposition saying pronoun -14	direct saying noun -11	shared other pronoun 9	shared saying noun -24	shared saying person -18
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -19	apposition thinking noun -13
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -24
twin|verb-then-speaker|inverted saying name|	inverted saying name 15
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -65	inverted saying pronoun -30
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 32
verb-before|according|:|	other 35
verb-before|according|;|	other -13
verb-before|according|adverb|	other -16
verb-before|according|auxiliary|	other 15
verb-before|according|capital|	other -15
verb-before|according|coordinator|	other -21
verb-before|according|determiner|	other -31
verb-before|according|preposition|	other -20
verb-before|according|quote|	other -21
verb-before|according|start|	other 16
verb-before|according|stop|	other 15
verb-before|according|that|	other -29
verb-before|according|verb-judging|	other 8
verb-before|according|verb-thinking|	other 11
verb-before|according|word|	other -34
verb-before|apposed|)|	other -11	past -45	present -40
verb-before|apposed|,|	base -45	participle -20	past 7	present 23
verb-before|apposed|:|	other -23	past -9
verb-before|apposed|capital|	base -11	other -18	past -30	present -41
verb-before|apposed|pronoun|	other -30
verb-before|apposed|quote|	base 6	other -12	participle -11	past -30	present -12
verb-before|apposed|verb-saying|	other 12
verb-before|apposed|word|	base -29	past -47	present -49
verb-before|apposition|,|	base -8	other -13	participle -39	past -16	present -45
verb-before|direct|capital|	base -35	other -20	participle -14	past 16	present 10
verb-before|direct|determiner|	base -27	past 7	present -22
verb-before|direct|preposition|	other -18
verb-before|direct|pronoun|	base -8	other -71	participle -11	past 16	present 10
verb-before|direct|verb-judging|	base -27	other -38	past 7	present -9
verb-before|direct|verb-saying|	base -34	other -62	participle -24	past -26	present -12
verb-before|direct|verb-thinking|	other -30	participle -20	past -20	present -16
verb-before|direct|word|	base 8	other 14	participle 6	past 19	present 18
verb-before|inverted|)|	past -51	present -19
verb-before|inverted|,|	past 15	present 23
verb-before|inverted|:|	past 11	present -9
verb-before|inverted|capital|	past -34	present -28
verb-before|inverted|coordinator|	past -42	present -25
verb-before|inverted|determiner|	past 10
verb-before|inverted|preposition|	past -8
verb-before|inverted|pronoun|	past -74
verb-before|inverted|quote|	past 8	present 19
verb-before|inverted|start|	past -16
verb-before|inverted|stop|	past -27	present -13
verb-before|inverted|that|	past -49
verb-before|inverted|verb-saying|	present -24
verb-before|inverted|word|	present -27
verb-before|inverted|–|	past 15	present 8
verb-before|inverted|—|	past 11	present 10
verb-before|passive|,|	other -39	past 12
verb-before|passive|capital|	other -24	past 16
verb-before|passive|coordinator|	past -27
verb-before|passive|pronoun|	other -18
verb-before|passive|start|	past -22
verb-before|passive|stop|	past -36
verb-before|passive|verb-saying|	past -19
verb-before|passive|word|	base 10	other -6
verb-before|relative|determiner|	other -34
verb-before|relative|pronoun|	other 14
verb-before|relative|that|	base -16	other -8	present 11
verb-before|relative|word|	base -19	other 12
verb-before|shared|)|	other -12	past -19	present -10
verb-before|shared|,|	base -23	other -10	participle 29	past -44	present -41
verb-before|shared|capital|	participle 16
verb-before|shared|coordinator|	base -34	other -22	past -20
verb-before|shared|determiner|	past -10
verb-before|shared|preposition|	other 7	participle -19	past 6	present -8
verb-before|shared|pronoun|	other 15	participle -14	past -9
verb-before|shared|quote|	base -13	participle -6	past 8	present 26
verb-before|shared|subordinator|	participle -25	past 13
verb-before|shared|verb-saying|	other -7	participle -13
verb-before|shared|verb-thinking|	participle -7
verb-before|shared|word|	other -15	participle -33
`;
