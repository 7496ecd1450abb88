/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 9	carry-before -23	carry-before-that -29	carry-next -7	interview -26	named-before -18	paragraph-before -20	possessor -10	quote-then-speaker 9	sentence-after 18	sentence-before 8	signature 11	topic-after -6
addressed|actor-nearby|	true -12
addressed|colon|	false 24	true 19
addressed|false|	0 -19	1 6	2 12
addressed|interview|	false 11	true 9
addressed|named-before|	false 8	true -24
addressed|paragraph-before|	false 12
addressed|possessor|	false 10
addressed|quote-then-speaker|	false -22
addressed|quote-then-verb|	true 19
addressed|sentence-after|	false -13
addressed|sentence-before|	true -16
addressed|signature|	false 22
addressed|speaker-then-quote|	true 28
addressed|topic-after|	false -26
addressed|topic|	true -14
addressed|true|	0 -10	2 -15
addressed|verb-then-speaker|	false 7
again|according-to|other|	0 23	1 -9	2 17	: -6	auxiliary 32	determiner -10	none 10	own -6	stop 45	that 20	unknown 16	word 7
again|according-to|same|	none 21	other 10	same 21
again|according-to|unknown|	, 25	1 7	2 33	auxiliary -11	capital 18	none 6	other 31	start 29	stop 10	unknown -8	word 36
again|actor-nearby|other|	' -24	, -63	- -8	0 -31	1 9	: -6	; -7	adverb -9	auxiliary -26	capital -24	coordinator -19	determiner -16	elided -16	preposition 13	pronoun -9	quote 27	same -28	start 7	stop -17	subordinator -23	that -18	unknown -7	verb-judging -6	verb-saying -8	verb-thinking -14	– -24	— 12	’ -18
again|actor-nearby|same|	, 21	- 15	0 -25	1 -11	: -45	; -10	adverb -36	auxiliary -7	capital -19	coordinator -27	none -29	other -43	own -14	preposition -45	pronoun -33	quote -21	same -46	start -16	stop -14	subordinator -28	unknown 27	verb-judging -11	verb-saying -34	verb-thinking 25	word -11	— -25	’ -20
again|actor-nearby|unknown|	0 -21	1 11	: -11	capital -18	coordinator -22	determiner -36	none 20	other -23	own -15	preposition -47	pronoun -27	same -21	start 7	stop 9	unknown 17	verb-judging -26	verb-saying -19	verb-thinking 6	’ -8
again|colon|other|	0 7	1 16	2 27	: 17	elided 28	none 24	other -13	own -6	same 35	start 26	unknown 39
again|colon|same|	1 24	2 15	: 18	none 18	same 18	unknown 19
again|colon|unknown|	0 16	1 9	2 -7	: 38	none 10	other 23	own -10	unknown 7	word -15
again|interview|other|	1 17	2 8	: 9	none 20	same 15	start 36	unknown 13
again|interview|same|	1 -42	2 21	elided -15	none -17	same 19	start 27	stop -32	unknown -29
again|interview|unknown|	1 50	: 29	none 49	same 47	stop 51	unknown 11
again|named-before|other|	0 -10	1 -15	2 20	own -27	start 19	stop -17	unknown -22
again|named-before|same|	0 36	1 -18	2 13	elided 29	own 9	same 24	start -24	stop 40	unknown 20
again|named-before|unknown|	0 -12	1 11	2 7	elided 47	none 14	other 16	own -57	same -8	start 10	stop 6	unknown 8
again|named-nearby|other|	' -10	- -28	0 23	1 -16	2 -7	: 9	; 14	adverb 7	capital -7	coordinator 8	none 22	own -10	preposition 9	pronoun 13	quote 16	same 19	stop 10	that -9	unknown -6	verb-judging 16	verb-saying 23	verb-thinking 18	’ 12
again|named-nearby|same|	, 19	1 28	2 29	: 33	auxiliary 12	determiner -9	none 15	own 15	preposition -22	start 28	stop 30	unknown 38	verb-saying -11	word 9
again|named-nearby|unknown|	, 12	0 -10	1 -7	2 22	: -17	adverb 24	auxiliary -8	coordinator -8	determiner 14	elided -14	none -13	other 19	own 9	preposition 29	pronoun 13	start 21	stop 11	that 18	unknown -11	verb-judging -10	verb-saying -21	word -26	’ 12
again|other|	0 6
again|other|other|	2 -10
again|other|same|	0 -7	1 -16	2 23
again|other|unknown|	0 8
again|paragraph-before|other|	1 10	2 8	elided -24	none 13	other 18	own 13	start 15
again|paragraph-before|same|	1 -12	2 8	elided 6	none -26	other -11	own 6	start -8	unknown -16
again|paragraph-before|unknown|	elided 10	other 15	own -18
again|possessor|other|	1 10	none 13	other 11
again|quote-then-speaker|other|	1 -11	2 11	: -8	auxiliary -40	capital -10	determiner -12	other -14	preposition 8	start 23	verb-judging -23	verb-saying 13
again|quote-then-speaker|same|	0 -9	1 -7	2 10	other -9	own -6	start 10	unknown 16
again|quote-then-speaker|unknown|	0 -15	2 -17	: -16	capital -17	determiner -11	other -13	own -9	preposition -7	start 9	stop -18	unknown -8	word -22
again|quote-then-verb|other|	0 20	2 9	: 20	capital 18	none 41	other 16	same 62	stop 14	unknown -9	word 32
again|quote-then-verb|same|	1 34	2 46	none 11	other 35	own 46	same 22	start 49	stop 35	unknown 40
again|quote-then-verb|unknown|	0 19	1 -12	2 18	: 16	auxiliary 21	none 10	other 31	same 32	start 11	unknown -10
again|same|	0 -24	1 -10	2 35
again|same|other|	0 -12	1 -51
again|same|same|	1 -28	2 19
again|same|unknown|	0 -27	1 30	2 37
again|sentence-after|other|	, -38	0 -49	1 -18	2 19	: -22	elided -14	none -18	other -14	own -8	start 31	stop -29	unknown -37
again|sentence-after|same|	0 -31	: -34	other -33	own -31
again|sentence-after|unknown|	0 -34	1 14	2 -16	: -38	other -29	own -30	start 8	stop -24
again|sentence-before|other|	, -10	0 -10	: 6	adverb -27	capital -17	coordinator 10	determiner -31	elided 33	none -15	other -7	own -25	preposition -6	pronoun -40	same -14	verb-judging -36	verb-saying -16	verb-thinking -15	word -6	’ -23
again|sentence-before|same|	, 7	1 24	2 -12	: -40	adverb -26	auxiliary -19	determiner -10	elided 17	none -19	own 23	preposition -7	pronoun -35	same 19	stop 36	that -22	verb-judging -6	verb-saying -13
again|sentence-before|unknown|	, 11	0 23	1 -34	2 -10	: 13	auxiliary 23	capital -20	determiner -12	elided 30	none 33	other 8	own -69	stop -18	that -25	unknown -12	verb-saying -30	word -8
again|signature|unknown|	2 22	start 19	unknown 19
again|speaker-then-quote|other|	, 10	0 32	1 -7	auxiliary 24	capital 17	coordinator 22	determiner 25	elided 17	none 23	preposition 18	pronoun -6	quote 23	same 27	subordinator 34	that 27	unknown 21	verb-saying 21	verb-thinking 22	word 17	’ 18
again|speaker-then-quote|same|	, 34	0 -20	1 43	: 18	auxiliary -6	determiner -11	elided 28	none -18	other -11	same 15	verb-saying -10
again|speaker-then-quote|unknown|	, 23	0 17	2 11	: -10	capital 10	determiner 48	none 31	other 28	preposition 23	pronoun 35	that 26	verb-judging 10	verb-saying 16	’ 21
again|topic-after|other|	0 -21	1 -27	none -26	other -24	start 13	stop -28	unknown -22
again|topic-after|unknown|	other -11	start 11	stop -16
again|topic|other|	, -9	- -16	0 20	2 -20	adverb -23	auxiliary 27	capital 8	elided -7	none 18	pronoun -27	quote 19	same -27	start -19	subordinator 24	unknown 23	verb-judging 9	verb-saying 12	verb-thinking -10	word 9
again|topic|same|	, -14	0 -44	1 -12	2 29	: -30	adverb 19	auxiliary -19	coordinator -15	determiner -14	none -50	other -31	preposition -30	same -20	stop -27	subordinator -18	that -7	verb-judging -13	verb-saying -8	verb-thinking 9	word -15
again|topic|unknown|	, -6	0 -36	1 8	2 25	: -43	adverb 9	capital -11	elided 14	other -6	own -29	pronoun -8	same -13	stop 10	that 10	verb-judging -21	verb-saying -20	word 17
again|unknown|	0 -23	1 12	2 12
again|unknown|other|	0 33	1 -14	2 32
again|unknown|same|	1 -15	2 -30
again|unknown|unknown|	0 -49	1 19	2 9
again|verb-then-speaker|other|	, 6	0 8	1 -19	2 31	: 26	auxiliary 34	capital 15	determiner -18	other 9	preposition -10	unknown -7	word -32
again|verb-then-speaker|same|	, 22	0 27	other 24	own 26	unknown 37	word 25
again|verb-then-speaker|unknown|	0 -11	1 25	2 6	: 6	none -25	other 38	own 25
before|according-to|	adverb 14	capital 24	determiner -11	word 30
before|actor-nearby|	( -16	) 12	, -22	- -26	; 9	adverb -6	auxiliary 16	capital -31	coordinator -21	pronoun -31	quote -22	start 20	subordinator -22	that -18	verb-judging 22	verb-saying 7	verb-thinking -13	word -15	” -9
before|colon|	, -21	: -10	adverb -29	auxiliary -7	capital 15	coordinator -36	preposition -19	pronoun -49	quote -15	start 19	subordinator 8	verb-judging -35	verb-saying -33	verb-thinking -15	word -33	– 18
before|interview|	: -23	start -21
before|named-before|	( -15	) -21	+ -24	, 12	/ -14	: -28	; -15	adverb 6	auxiliary -22	capital 17	coordinator -15	determiner -17	preposition -45	pronoun -17	quote 20	start -13	subordinator -46	that -36	verb-saying -29	verb-thinking 18	word -15	¿ -32	— -22
before|named-nearby|	( 52	) 16	+ 25	, 12	- -8	: -40	; 41	adverb -12	capital 8	determiner 7	preposition -57	pronoun 30	quote 6	start -18	subordinator -13	that -54	verb-judging -23	verb-saying -7	verb-thinking -25	¿ -22	– -20
before|name|	( 39	) 28	+ 31	- -8	/ -20	: -36	; 43	adverb -8	capital -10	preposition -53	quote 33	start -6	that -43	verb-judging 15	verb-saying 13	verb-thinking -37	word -20	¿ -38	– -17	’ -26	• 8
before|name||	 26
before|noun|	$ -36	% -25	( -19	) -31	+ -22	, -6	: -17	; 37	adverb -31	auxiliary -57	capital -20	coordinator -30	preposition -20	pronoun -49	start 26	stop 14	that -27	verb-judging -31	verb-thinking -21	word -13	£ -22	€ -22
before|paragraph-before|	, -16	- -25	: -12	; -39	adverb -15	auxiliary -10	coordinator -17	determiner -18	preposition -47	pronoun -32	quote -45	start -14	subordinator -22	that -8	verb-saying -27	verb-thinking -10	word -54	– -18	— -27
before|possessor|	; -24	auxiliary -31	coordinator -21	preposition 11	start -37	subordinator -6	that -17	verb-judging -80	verb-saying -44	verb-thinking 9	word -46
before|pronoun|	: -21	; -29	adverb -6	capital -8	coordinator -26	preposition -10	pronoun -14	quote 39	start -20	subordinator -53	that -51	verb-judging 13	verb-thinking 12	word -18	‘ -27
before|quote-then-speaker|	- -17	: -23	; -6	adverb -31	capital -13	coordinator -16	determiner -10	preposition 9	pronoun -41	quote 25	start -6	subordinator -27	that -38	verb-judging -37	word -25	— -15
before|quote-then-verb|	, -19	adverb 8	capital 39	determiner -18	preposition -48	pronoun -12	verb-judging 6	verb-saying 28	word -17
before|sentence-after|	: -22	; -36	adverb -11	auxiliary -35	capital -9	preposition 8	pronoun -34	start 10	subordinator -58	that -46	verb-saying 10
before|sentence-before|	$ -26	( -22	) -30	+ -22	, 12	- 11	: -44	; -9	adverb -34	auxiliary -21	capital -37	coordinator -24	determiner -14	preposition -16	pronoun -36	quote 24	start 9	subordinator -18	that -88	verb-thinking -34	word -25	¿ -30	– -14	— -28	€ -17
before|signature|	— 15
before|speaker-then-quote|	$ -31	) 6	, 40	: -9	; 37	adverb -52	auxiliary -42	preposition -34	pronoun -19	quote 34	subordinator 10	that -22	verb-judging -13	verb-saying -60	verb-thinking -20	– -8
before|topic-after|	, -20	coordinator 10	start -6
before|topic|	, -33	adverb -22	capital 29	coordinator -37	determiner -12	start 11	subordinator -22	– -15	— -19
before|verb-then-speaker|	, -18	auxiliary -12	capital 7	determiner 19	preposition -43	pronoun -13	that -30	verb-judging -10	verb-saying 7	word -11
carry-before-that|0|1|	, -17	1 18	10+ 11	2 -21	3 -49	4-5 -49	determiner -17	preposition -25	stop -15	that -7	verb-saying 6	word -35
carry-before-that|0|1|,verb-saying|	none -18
carry-before-that|0|1|,|	lower -17
carry-before-that|0|1|capital|	. 19
carry-before-that|0|1|determiner|	. -6	lower -17
carry-before-that|0|1|elided|	elided 7	own -8
carry-before-that|0|1|end|	. -33
carry-before-that|0|1|newcomer|	none -7
carry-before-that|0|1|newcomer|none|elided|	, 10
carry-before-that|0|1|newcomer|none|none|	, -17	: -30	word -22
carry-before-that|0|1|newcomer|none|own|	, -25	: 13	that -20	verb-saying -31	word -38
carry-before-that|0|1|none|	,auxiliary -50	,pronoun -24	,verb-saying 7	coordinator -6	elided -25	none -22	own -29	stop -34
carry-before-that|0|1|own|	elided 17	none -29	own -65
carry-before-that|0|1|preposition|	lower -21
carry-before-that|0|1|stop|	upper -15
carry-before-that|0|1|subject|	elided -9	none -40
carry-before-that|0|1|verb-saying|	lower 9
carry-before-that|0|1|word|	lower -35	none -19
carry-before-that|0|	2 8	3 -9
carry-before-that|0|2|	, -44	10+ -34	2 13	4-5 -12	: -17	auxiliary -37	capital -20	determiner -28	preposition -39	pronoun -18	stop 18	verb-judging -27	verb-saying -13	word -49
carry-before-that|0|2|,auxiliary|	none -27
carry-before-that|0|2|,verb-saying|	none -36
carry-before-that|0|2|,word|	none -22
carry-before-that|0|2|,|	lower -44	pronoun 8
carry-before-that|0|2|.|	capital -21	determiner 17	quote 16
carry-before-that|0|2|:|	upper -15
carry-before-that|0|2|?|	,verb-saying 6
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -37
carry-before-that|0|2|capital|	lower -20
carry-before-that|0|2|coordinator|	none -20
carry-before-that|0|2|determiner|	lower -23
carry-before-that|0|2|elided|	elided -19	none -33	own -35
carry-before-that|0|2|end|	! -16	. 21	? 9
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -30	none 13
carry-before-that|0|2|newcomer|acts|none|	stop -23
carry-before-that|0|2|newcomer|acts|own|	stop -19
carry-before-that|0|2|newcomer|none|elided|	, -22	stop -8	word -7
carry-before-that|0|2|newcomer|none|none|	preposition -20	stop 29	word -23
carry-before-that|0|2|newcomer|none|own|	, -27	: -49	auxiliary -24	determiner -20	preposition -26	stop -43	word -20
carry-before-that|0|2|newcomer|says|elided|	stop -24
carry-before-that|0|2|newcomer|says|none|	stop 7	word -26
carry-before-that|0|2|newcomer|says|own|	, -23	: -39	preposition -18	stop -42
carry-before-that|0|2|none|	,auxiliary -73	,pronoun 7	,verb-saying 23	coordinator -43	elided 10	none 17	own 18	preposition -32	stop -58	word -24
carry-before-that|0|2|own|	elided -31	none -55	own -68
carry-before-that|0|2|preposition|	lower -35	none -19
carry-before-that|0|2|pronoun|	. 14	lower -18
carry-before-that|0|2|question|false|	true 7
carry-before-that|0|2|stop|	none -49	upper 18
carry-before-that|0|2|subject|	elided -51	none 34	own -84
carry-before-that|0|2|verb-judging|	lower -27
carry-before-that|0|2|verb-saying|	lower -13
carry-before-that|0|2|word|	lower -49	none -26
carry-before-that|0|3|	, -36	1 -51	10+ -8	3 -18	4-5 10	6-9 -29	: -13	auxiliary -26	capital -24	determiner -23	preposition -28	quote 14	stop -9	word -44
carry-before-that|0|3|,auxiliary|	none -20
carry-before-that|0|3|,verb-saying|	none -35
carry-before-that|0|3|,|	determiner -25	lower -36
carry-before-that|0|3|.|	capital 7	determiner -32
carry-before-that|0|3|:|	upper -13
carry-before-that|0|3|?|	,verb-saying 24
carry-before-that|0|3|adjacent|	false -9
carry-before-that|0|3|auxiliary|	lower -26
carry-before-that|0|3|capital|	lower -24
carry-before-that|0|3|determiner|	lower -23
carry-before-that|0|3|elided|	elided -12	own -53
carry-before-that|0|3|end|	. -27
carry-before-that|0|3|inside|	false -9
carry-before-that|0|3|newcomer|	acts -16	says -20
carry-before-that|0|3|newcomer|acts|none|	: -27	stop -22
carry-before-that|0|3|newcomer|acts|own|	: -24	stop -24
carry-before-that|0|3|newcomer|none|none|	: 6	quote 14
carry-before-that|0|3|newcomer|none|own|	, -21	: -24	stop -26	word -20
carry-before-that|0|3|newcomer|says|elided|	stop -32
carry-before-that|0|3|newcomer|says|none|	: -25	word -25
carry-before-that|0|3|newcomer|says|own|	, -19	stop -30	word -20
carry-before-that|0|3|none|	,pronoun -32	,verb-saying -24	coordinator -30	own 7	preposition -20	stop -67
carry-before-that|0|3|own|	elided -29	none -25	own -50
carry-before-that|0|3|preposition|	lower -21
carry-before-that|0|3|question|false|	false -31	true -8
carry-before-that|0|3|question|true|	false 30
carry-before-that|0|3|quote|	. 28	upper 14
carry-before-that|0|3|stop|	none -14	upper -9
carry-before-that|0|3|subject|	elided -48	none 12	own -58
carry-before-that|0|3|word|	lower -44	none -25
carry-before-that|1|	far -33
carry-before-that|1|far|!|	,verb-saying -30	end -19	stop -29
carry-before-that|1|far|	, -50	1 6	10+ -30	2 -19	3 -95	4-5 -15	6-9 -48	: -20	; -17	adverb -48	auxiliary -80	capital -11	coordinator -46	determiner -76	preposition -78	pronoun -59	quote -29	start 11	stop -24	subordinator -60	that -71	verb-judging -58	verb-saying -59	verb-thinking -49	word -82	– -30	— 9	’ -28
carry-before-that|1|far|,adverb|	none -12
carry-before-that|1|far|,auxiliary|	? -24	none -60
carry-before-that|1|far|,coordinator|	none -33
carry-before-that|1|far|,determiner|	? -13	none -38
carry-before-that|1|far|,pronoun|	? -15	none -54
carry-before-that|1|far|,subordinator|	none -23
carry-before-that|1|far|,verb-judging|	none -30
carry-before-that|1|far|,verb-saying|	! -16	? -22	none -25
carry-before-that|1|far|,word|	none -59
carry-before-that|1|far|,|	capital -65	determiner -50	lower -46	none -36	pronoun -17	upper -28	verb-saying -27	word -35
carry-before-that|1|far|.|	auxiliary -13	capital -51	coordinator -26	end -8	preposition -51	pronoun -56	quote -17	subordinator -27
carry-before-that|1|far|:|	lower -25	none -19	upper -19
carry-before-that|1|far|;|	lower -17	none -33
carry-before-that|1|far|?|	,auxiliary 9	,pronoun -24	,verb-saying -38	,word -20	capital -39	determiner -19	pronoun -29	quote -17	stop 9	— -22
carry-before-that|1|far|adjacent|	false -33
carry-before-that|1|far|adverb|	lower -45
carry-before-that|1|far|alone|	false 13	true -14
carry-before-that|1|far|auxiliary|	lower -80	none -27
carry-before-that|1|far|capital|	, -25	. -23	? -38	lower -58	none -21
carry-before-that|1|far|coordinator|	. -28	lower -46	none -9
carry-before-that|1|far|determiner|	, -50	. -9	? -20	lower -67	none -41	upper -39
carry-before-that|1|far|elided|	elided -14	none -80	own -48
carry-before-that|1|far|end|	. -42	none -27
carry-before-that|1|far|first|	false -13
carry-before-that|1|far|inside|	false -43
carry-before-that|1|far|newcomer|	acts -16	none -21	says -19
carry-before-that|1|far|newcomer|acts|elided|	, -34	: -24	determiner -18	preposition -18	stop -39	that -18	word -36
carry-before-that|1|far|newcomer|acts|none|	, -32	: -12	adverb -21	auxiliary -23	capital -18	determiner -30	preposition -28	pronoun -15	start -28	stop -8	that -25	verb-judging -17	word -30
carry-before-that|1|far|newcomer|acts|own|	: -52	auxiliary -31	capital -22	determiner -21	preposition -29	pronoun -15	start -17	stop -37	that -25	verb-saying -30	word -35
carry-before-that|1|far|newcomer|none|elided|	, -32	: -35	auxiliary -18	capital -26	preposition -20	stop -21	word -27
carry-before-that|1|far|newcomer|none|none|	, -42	: -8	adverb -18	auxiliary -26	capital -23	coordinator -15	determiner -28	preposition -40	pronoun -10	stop -7	that -19	verb-judging -31	word -36	— -23
carry-before-that|1|far|newcomer|none|own|	, -40	: -70	; -17	adverb -18	auxiliary -22	capital -10	determiner -30	preposition -42	start -38	stop -45	that -25	verb-judging -18	verb-saying -35	word -48
carry-before-that|1|far|newcomer|says|elided|	, -18	: -41	auxiliary -18	capital -21	determiner -23	preposition -25	stop -18	verb-saying -25	word -51
carry-before-that|1|far|newcomer|says|none|	, -39	: -95	adverb -27	auxiliary -31	determiner -40	preposition -53	pronoun -21	start 16	stop -19	that -12	verb-judging -27	word -52
carry-before-that|1|far|newcomer|says|own|	, -41	: -60	adverb -30	auxiliary -38	capital -40	determiner -35	preposition -41	pronoun -27	start -18	stop -34	that -38	verb-saying -33	word -49	’ -23
carry-before-that|1|far|none|	, -36	,auxiliary -91	,coordinator -31	,determiner -25	,preposition -27	,pronoun -49	,subordinator -23	,verb-judging -44	,verb-saying -42	,verb-thinking -21	,word -21	: -24	; -34	adverb -17	auxiliary -36	capital -23	coordinator -23	determiner -26	end -17	own -16	preposition -45	pronoun -21	stop -25	subordinator -21	that -22	verb-judging 6	verb-saying -24	word -43	— -28
carry-before-that|1|far|own|	elided -59	none -48	own -72
carry-before-that|1|far|preposition|	. -42	? -20	lower -72	none -55	upper -39
carry-before-that|1|far|pronoun|	, -34	. -53	? -21	lower -57
carry-before-that|1|far|question|false|	false -34	true -22
carry-before-that|1|far|question|true|	false -11
carry-before-that|1|far|quote|	. -37	? -28	upper -29
carry-before-that|1|far|start|	other -16	upper 8
carry-before-that|1|far|stop|	? -31	none -23	other -11	upper -24
carry-before-that|1|far|subject|	elided -38	own -68
carry-before-that|1|far|subordinator|	. -22	lower -60
carry-before-that|1|far|that|	lower -71
carry-before-that|1|far|verb-judging|	lower -58	none 6
carry-before-that|1|far|verb-saying|	, -64	? -34	lower -54	none -21	upper -14
carry-before-that|1|far|verb-thinking|	lower -49
carry-before-that|1|far|word|	lower -82	none -51	upper -20
carry-before-that|1|far|—|	? -23	upper 9
carry-before-that|1|far|’|	lower -28
carry-before-that|2|	far -15
carry-before-that|2|far|	, -20	1 -11	10+ -16	2 -14	4-5 -23	6-9 -18	: 13	adverb -27	auxiliary -45	capital -32	coordinator -31	determiner -16	preposition -73	pronoun -55	quote -22	start 7	stop -39	subordinator -26	that -43	verb-judging -52	verb-saying -64	verb-thinking -41	word -24	— -30	’ -17
carry-before-that|2|far|,auxiliary|	? -21	none -48
carry-before-that|2|far|,coordinator|	none -10
carry-before-that|2|far|,determiner|	none -32
carry-before-that|2|far|,preposition|	none -22
carry-before-that|2|far|,pronoun|	none -28
carry-before-that|2|far|,subordinator|	none -21
carry-before-that|2|far|,verb-judging|	none -23
carry-before-that|2|far|,verb-saying|	! -18	? -22	none -49
carry-before-that|2|far|,verb-thinking|	none -19
carry-before-that|2|far|,word|	none -8
carry-before-that|2|far|,|	capital -27	coordinator -19	determiner -36	lower -16	none -39	pronoun -33	upper -34	verb-saying -28	word -32
carry-before-that|2|far|.|	capital -35	end 7	preposition -31	pronoun -30	— -25
carry-before-that|2|far|:|	lower -34	none -23	upper 11
carry-before-that|2|far|;|	none -33
carry-before-that|2|far|?|	,verb-saying -19	capital 13	end 51	pronoun -31	stop -20	verb-saying 10	– 8
carry-before-that|2|far|adjacent|	false -15
carry-before-that|2|far|adverb|	lower -27
carry-before-that|2|far|alone|	false 21	true -25
carry-before-that|2|far|auxiliary|	lower -45	none -40
carry-before-that|2|far|capital|	, -21	. -45	? -29	lower -30	none -32
carry-before-that|2|far|coordinator|	. -27	lower -31	none -56
carry-before-that|2|far|determiner|	, -6	. -12	? -21	lower -57	none -30	upper 13
carry-before-that|2|far|elided|	elided 11	none -9	own -76
carry-before-that|2|far|end|	! 19	? 24	none -36
carry-before-that|2|far|first|	false -35	true 12
carry-before-that|2|far|inside|	false -31
carry-before-that|2|far|newcomer|	acts -29	none 19	says -42
carry-before-that|2|far|newcomer|acts|elided|	: 7	start -16	stop -6	word -30
carry-before-that|2|far|newcomer|acts|none|	, -28	: -19	auxiliary -25	capital -16	determiner -17	preposition -14	stop -17	word -47
carry-before-that|2|far|newcomer|acts|own|	, -14	: -38	auxiliary -20	determiner -23	preposition -19	start -32	stop -46	that -21	verb-judging -14	verb-saying -17	word -41
carry-before-that|2|far|newcomer|none|elided|	: 32	stop -38	word 8
carry-before-that|2|far|newcomer|none|none|	, -30	: -21	auxiliary -16	determiner -15	preposition -28	start 10	stop 37	verb-judging -16	word 9
carry-before-that|2|far|newcomer|none|own|	, -44	auxiliary -32	determiner -26	preposition -10	start -38	stop -37	that -15	verb-saying -24	word -44
carry-before-that|2|far|newcomer|says|elided|	, -24	: -45	auxiliary 7	preposition -24	stop -77	word -44
carry-before-that|2|far|newcomer|says|none|	, 9	: -46	adverb -27	auxiliary -37	capital -40	determiner 9	preposition -39	pronoun -18	start -12	stop -19	verb-judging -30	word -10
carry-before-that|2|far|newcomer|says|own|	, -22	: -68	adverb -26	auxiliary -15	capital -34	determiner -44	preposition -32	pronoun -20	start -41	stop -37	that -37	verb-saying -45	word -61
carry-before-that|2|far|none|	, -35	,auxiliary -25	,determiner -24	,preposition -21	,verb-judging -27	,verb-saying -29	,word -53	: -25	; -21	auxiliary -27	capital -22	coordinator -54	determiner -46	elided -21	none 18	own -24	preposition -18	pronoun -36	stop -54	subordinator -26	word -35	— 6
carry-before-that|2|far|own|	elided -66	none -23	own -82
carry-before-that|2|far|preposition|	. -38	lower -73	none -13	upper -16
carry-before-that|2|far|pronoun|	, -55	. -10	? -34	lower -55	none -41
carry-before-that|2|far|question|false|	false -39	true -22
carry-before-that|2|far|question|true|	false 16	true 46
carry-before-that|2|far|quote|	. -27	upper -21
carry-before-that|2|far|start|	other -12	upper 9
carry-before-that|2|far|stop|	? -22	none -23	other 7	upper -41
carry-before-that|2|far|subject|	elided -11	own -59
carry-before-that|2|far|subordinator|	lower -26	none -22
carry-before-that|2|far|that|	lower -43
carry-before-that|2|far|verb-judging|	lower -52
carry-before-that|2|far|verb-saying|	, -15	lower -53	none -19	upper -31
carry-before-that|2|far|verb-thinking|	lower -41
carry-before-that|2|far|word|	, -20	lower -35	none -33	upper 11
carry-before-that|2|far|—|	. -25	none -20	upper -30
carry-before-that|2|far|’|	lower -17
carry-before-that|3|	far -34
carry-before-that|3|far|!|	end -19
carry-before-that|3|far|	) 12	, -43	1 -49	10+ -32	3 -22	4-5 -18	6-9 -26	: -24	adverb -21	auxiliary -66	capital -26	determiner -41	preposition -10	pronoun -39	start -10	stop -77	subordinator -37	verb-judging -31	verb-saying -30	verb-thinking -28	word -55
carry-before-that|3|far|)|	upper 12
carry-before-that|3|far|,auxiliary|	none -20
carry-before-that|3|far|,pronoun|	none -10
carry-before-that|3|far|,verb-judging|	none -14
carry-before-that|3|far|,verb-saying|	? -27	none -32
carry-before-that|3|far|,word|	none -19
carry-before-that|3|far|,|	capital -38	determiner -38	lower -42	none -8	pronoun -11	upper -23	verb-saying -53	word -30
carry-before-that|3|far|.|	capital -28	coordinator -14	determiner -24	end -13	preposition -19	pronoun -21
carry-before-that|3|far|:|	other -17	upper -22
carry-before-that|3|far|;|	none -20
carry-before-that|3|far|?|	capital -22	end -29	pronoun -11	verb-saying -22
carry-before-that|3|far|adjacent|	false -34
carry-before-that|3|far|adverb|	lower -21
carry-before-that|3|far|alone|	true -16
carry-before-that|3|far|auxiliary|	lower -66	none -18
carry-before-that|3|far|capital|	, -20	. -38	? -16	lower -26	none -16
carry-before-that|3|far|coordinator|	none -34
carry-before-that|3|far|determiner|	, -29	. -39	? -16	lower -39	none -24	upper -25
carry-before-that|3|far|elided|	elided -9	none -8	own -28
carry-before-that|3|far|end|	. -11	none -22
carry-before-that|3|far|first|	false -41
carry-before-that|3|far|inside|	false -58
carry-before-that|3|far|newcomer|	acts -16	says -45
carry-before-that|3|far|newcomer|acts|elided|	stop -24
carry-before-that|3|far|newcomer|acts|none|	: -11	preposition -22	stop -24
carry-before-that|3|far|newcomer|acts|own|	: -35	preposition -22	start -13	stop -20	word -19
carry-before-that|3|far|newcomer|none|elided|	stop -20
carry-before-that|3|far|newcomer|none|none|	) -6	: -11	auxiliary -9	capital -18	preposition 9	stop -11	word -26
carry-before-that|3|far|newcomer|none|own|	: -25	auxiliary -17	preposition -11	start -41	stop -26	that 12	word -23
carry-before-that|3|far|newcomer|says|elided|	preposition -20	stop -24
carry-before-that|3|far|newcomer|says|none|	: -17	auxiliary -18	determiner -26	preposition -29	start -19	stop -43	subordinator -12	word -25
carry-before-that|3|far|newcomer|says|own|	: -34	auxiliary -21	determiner -26	preposition -17	start -20	stop -25	verb-saying -14	word -19
carry-before-that|3|far|none|	, -35	,auxiliary -34	,determiner -11	,preposition -8	: 8	adverb 11	auxiliary -15	coordinator -22	determiner -15	end 44	own -17	preposition -41	pronoun -24	stop -87	subordinator -29	word -19	— 8
carry-before-that|3|far|own|	elided -40	none -34	own -13
carry-before-that|3|far|preposition|	. -17	lower -10	none -33
carry-before-that|3|far|pronoun|	, -34	. -24	? -12	lower -39	none -22
carry-before-that|3|far|question|false|	false -32
carry-before-that|3|far|question|true|	false -39
carry-before-that|3|far|start|	other 8	upper -14
carry-before-that|3|far|stop|	none -46	upper -77
carry-before-that|3|far|subject|	elided -22	none -6	own -27
carry-before-that|3|far|subordinator|	lower -35
carry-before-that|3|far|that|	none -10
carry-before-that|3|far|verb-judging|	lower -31
carry-before-that|3|far|verb-saying|	, -58	? -23	lower -30
carry-before-that|3|far|verb-thinking|	lower -28
carry-before-that|3|far|word|	lower -57	none -25	upper -14
carry-before-that|3|far|—|	none -33
carry-before|0|	0 30	2 -10	3 -23
carry-before|0|0|	, 26	2 26	4-5 13	6-9 45	: -12	adverb 29	coordinator 23	determiner -9	preposition -19	pronoun 7	that 21	verb-saying -22
carry-before|0|0|,|	capital 13	determiner 15	lower 26	pronoun 41	upper 36	verb-saying 28
carry-before|0|0|:|	upper -23
carry-before|0|0|adjacent|	false 30
carry-before|0|0|adverb|	lower 30
carry-before|0|0|capital|	. 39
carry-before|0|0|coordinator|	lower 23
carry-before|0|0|determiner|	. 8
carry-before|0|0|elided|	elided 28
carry-before|0|0|end|	! 17	. 19
carry-before|0|0|inside|	false 30
carry-before|0|0|newcomer|none|elided|	, 26	word 22
carry-before|0|0|newcomer|none|none|	, -9	: -7	preposition -20	word -24
carry-before|0|0|newcomer|none|own|	, 12	auxiliary -13	determiner -12	preposition -11	verb-saying -17
carry-before|0|0|none|	,auxiliary 14	,coordinator 21	,determiner -14	,pronoun 29	,subordinator -21	,verb-judging 6	,verb-saying 7	: -20	; -44	coordinator 46	determiner 25	none -11
carry-before|0|0|preposition|	. 28	lower -11	none 31	upper -17
carry-before|0|0|pronoun|	. 14	lower 7
carry-before|0|0|question|false|	false 26	true 15
carry-before|0|0|subject|	elided 28	none -11
carry-before|0|0|that|	lower 21
carry-before|0|0|verb-saying|	lower -13
carry-before|0|1|!|	,pronoun -16	,verb-saying -19
carry-before|0|1|,auxiliary|	? -21	none -19
carry-before|0|1|,determiner|	none -29
carry-before|0|1|,subordinator|	none -28
carry-before|0|1|,verb-saying|	? -37	none 15
carry-before|0|1|,word|	none -7
carry-before|0|1|,|	capital 37	pronoun 40	upper -15	verb-saying 11	word -13
carry-before|0|1|.|	capital -26	coordinator 25	determiner -35	preposition -25	pronoun 13	quote -26
carry-before|0|1|	1 -24	10+ 12	2 -9	3 -11	4-5 -23	6-9 16	: -27	adverb -10	auxiliary -44	capital 16	coordinator -22	determiner -18	preposition -36	pronoun -26	quote -23	stop 36	subordinator -15	that -6	verb-judging -15	verb-saying -11
carry-before|0|1|:|	lower -29	upper -27
carry-before|0|1|;|	none -18
carry-before|0|1|?|	,pronoun -14	,verb-saying -27	capital -14	quote -13
carry-before|0|1|adjacent|	true -29
carry-before|0|1|adverb|	lower -10
carry-before|0|1|auxiliary|	lower -44	none -36
carry-before|0|1|capital|	, -35	. 11	lower 16
carry-before|0|1|coordinator|	lower -22	none 8
carry-before|0|1|determiner|	. -21	lower -14	none -7	upper -22
carry-before|0|1|elided|	elided 13	own 15
carry-before|0|1|end|	! -17	. 26	? 8
carry-before|0|1|newcomer|	none -7
carry-before|0|1|newcomer|none|elided|	, 27	auxiliary 9	determiner -15	preposition -20	stop 7	verb-saying -26	word 19
carry-before|0|1|newcomer|none|none|	, 8	: -16	adverb -19	capital 11	coordinator -12	determiner 17	preposition -34	quote -30	that -19	verb-judging -33	word 7
carry-before|0|1|newcomer|none|own|	: -27	auxiliary -27	determiner -46	preposition -30	pronoun -28	quote -17	that -14	verb-judging -28	verb-saying -16	word -8
carry-before|0|1|none|	, -24	,auxiliary 17	,coordinator -11	,determiner -21	,pronoun -22	,subordinator -24	,verb-judging -6	,verb-saying 16	,verb-thinking 15	,word -18	: 18	; -25	auxiliary -8	capital 27	coordinator -7	elided 20	none -20	own -6	stop -11	verb-saying -11	— 10
carry-before|0|1|own|	none -26	own -20
carry-before|0|1|preposition|	. -14	lower -29	none -8	upper -26
carry-before|0|1|pronoun|	, -62	. -13	? -12	lower -26
carry-before|0|1|question|false|	false 13	true -21
carry-before|0|1|question|true|	false -51
carry-before|0|1|quote|	upper -23
carry-before|0|1|stop|	none -16	other -6	upper 36
carry-before|0|1|subject|	elided 19	none -7	own -19
carry-before|0|1|subordinator|	lower -15
carry-before|0|1|that|	lower -12
carry-before|0|1|verb-judging|	lower -15	none -18
carry-before|0|1|verb-saying|	, -59	lower -6	upper -21
carry-before|0|1|word|	none -29
carry-before|0|2|,auxiliary|	none -20
carry-before|0|2|,coordinator|	none 9
carry-before|0|2|,preposition|	none -16
carry-before|0|2|,pronoun|	none -24
carry-before|0|2|,verb-judging|	none -14
carry-before|0|2|,verb-saying|	? -25	none -24
carry-before|0|2|,word|	none -29
carry-before|0|2|,|	capital -23	determiner -15	pronoun 9
carry-before|0|2|.|	auxiliary -19	coordinator 15
carry-before|0|2|	10+ -22	2 -16	: -30	adverb -22	auxiliary -27	capital -38	coordinator -30	determiner -30	preposition -49	stop 8	subordinator -29	that -7	verb-judging -21	verb-saying -31	word -24
carry-before|0|2|:|	upper -30
carry-before|0|2|;|	none -19
carry-before|0|2|?|	,verb-saying -27	capital -26	determiner -25	pronoun 13
carry-before|0|2|adjacent|	false -10
carry-before|0|2|adverb|	lower -22
carry-before|0|2|auxiliary|	lower -24	none -28
carry-before|0|2|capital|	, -32	. -20	lower -38
carry-before|0|2|coordinator|	lower -30	none -21
carry-before|0|2|determiner|	, -44	. -17	lower -27	none -15	upper -20
carry-before|0|2|elided|	elided -36	none 7	own -10
carry-before|0|2|end|	! -32	. 23	none 7
carry-before|0|2|inside|	false -10
carry-before|0|2|newcomer|	acts -15	none -6	says -49
carry-before|0|2|newcomer|acts|elided|	: -18	stop -55
carry-before|0|2|newcomer|acts|none|	: -28	auxiliary -16	pronoun 12	stop 10
carry-before|0|2|newcomer|acts|own|	, -19	: -31	auxiliary -14	preposition -27	stop -41	verb-saying -18	word -21
carry-before|0|2|newcomer|none|elided|	: -28	auxiliary 18	stop 8	that -12	word 21
carry-before|0|2|newcomer|none|none|	, 19	: -49	auxiliary -34	preposition -19	stop 12	that -24	word -31
carry-before|0|2|newcomer|none|own|	, -32	: -53	auxiliary -34	capital -22	determiner -22	preposition -19	stop -47	word -15
carry-before|0|2|newcomer|says|elided|	stop -29	word -12
carry-before|0|2|newcomer|says|none|	: -37	auxiliary -18	stop -19	word -40
carry-before|0|2|newcomer|says|own|	, -23	: -27	auxiliary -22	preposition -18	stop -41	verb-saying -13	word -21
carry-before|0|2|none|	, -18	,auxiliary -6	,preposition -16	,pronoun -16	,verb-judging -10	,word 6	: -20	; -21	coordinator -40	determiner -18	elided 14	none -13	preposition -9	stop -14	word 8
carry-before|0|2|own|	elided -15	none -28	own -64
carry-before|0|2|preposition|	. -18	lower -47	none -34
carry-before|0|2|pronoun|	, -75
carry-before|0|2|question|true|	false -28
carry-before|0|2|stop|	none -26	other -19	upper 9
carry-before|0|2|subject|	elided -10	own -58
carry-before|0|2|subordinator|	lower -29
carry-before|0|2|that|	lower -7
carry-before|0|2|verb-judging|	lower -21
carry-before|0|2|verb-saying|	, -36	lower -31	none -24
carry-before|0|2|word|	lower -24
carry-before|0|3|	, -8	10+ -33	2 -25	4-5 -22	: -20	auxiliary 20	capital -6	preposition -7	pronoun -16	stop -27	word -9
carry-before|0|3|,auxiliary|	none -27
carry-before|0|3|,pronoun|	none -18
carry-before|0|3|,verb-saying|	none -42
carry-before|0|3|,word|	none -27
carry-before|0|3|,|	lower -8	pronoun -24	verb-saying -20
carry-before|0|3|.|	capital -18	determiner -24	preposition -19	pronoun -17
carry-before|0|3|:|	upper -20
carry-before|0|3|adjacent|	false -23
carry-before|0|3|auxiliary|	lower 20
carry-before|0|3|capital|	lower -6
carry-before|0|3|determiner|	, -24
carry-before|0|3|elided|	elided -22	none -28	own 12
carry-before|0|3|end|	. -16
carry-before|0|3|inside|	false -23
carry-before|0|3|newcomer|	acts -8	says -50
carry-before|0|3|newcomer|acts|elided|	stop -21
carry-before|0|3|newcomer|acts|none|	preposition -17	stop 15	word -16
carry-before|0|3|newcomer|acts|own|	: -24	stop -43
carry-before|0|3|newcomer|none|elided|	stop -13
carry-before|0|3|newcomer|none|none|	stop -12
carry-before|0|3|newcomer|none|own|	preposition 10	stop -19
carry-before|0|3|newcomer|says|elided|	stop -26
carry-before|0|3|newcomer|says|none|	: -21	stop -36
carry-before|0|3|newcomer|says|own|	: -25	stop -35
carry-before|0|3|none|	,auxiliary 9	,word 8	auxiliary -17	coordinator -16	elided 14	none -12	own -29	preposition -21	stop -23	word -19
carry-before|0|3|own|	elided 12	none -41	own -44
carry-before|0|3|preposition|	lower -7
carry-before|0|3|pronoun|	, -24
carry-before|0|3|question|false|	false -19	true -23
carry-before|0|3|question|true|	false -21
carry-before|0|3|stop|	upper -27
carry-before|0|3|subject|	none -21	own -15
carry-before|0|3|word|	lower -9
carry-before|1|	far -27
carry-before|1|far|!|	,verb-saying 12	determiner -17	end -33	stop -12
carry-before|1|far|	' -21	, -13	- -39	1 -26	2 -65	3 -37	4-5 -11	6-9 -41	: -19	adverb -48	auxiliary -46	capital -49	coordinator -53	determiner -36	preposition -28	pronoun -61	stop -36	subordinator -82	that -8	verb-judging -60	verb-saying -20	verb-thinking -57	word -47	’ -24
carry-before|1|far|'|	lower -21
carry-before|1|far|+|	none -24
carry-before|1|far|,adverb|	none -18
carry-before|1|far|,auxiliary|	? -30	none -43
carry-before|1|far|,coordinator|	none -33
carry-before|1|far|,determiner|	none -41
carry-before|1|far|,preposition|	none -41
carry-before|1|far|,pronoun|	! -24	? -18	none -8
carry-before|1|far|,subordinator|	none -31
carry-before|1|far|,that|	none -18
carry-before|1|far|,verb-judging|	none -32
carry-before|1|far|,verb-saying|	! -27	? -29	none -11
carry-before|1|far|,verb-thinking|	none -22
carry-before|1|far|,word|	? -20	none -17
carry-before|1|far|,|	capital -9	coordinator -26	determiner -85	lower -7	pronoun -23	subordinator -24	upper -43	verb-saying 6	word -39	– -17
carry-before|1|far|-|	upper -39
carry-before|1|far|.|	capital -51	determiner -45	end -10	preposition -26	pronoun -43	that -16	— -33
carry-before|1|far|:|	lower -39	none -34	other -31	upper -17
carry-before|1|far|;|	none -48
carry-before|1|far|?|	,auxiliary -21	,pronoun -16	,verb-saying -40	,word -16	capital -29	determiner -21	end -44	preposition -26	pronoun -29	stop -16	verb-saying -27	— -34
carry-before|1|far|adjacent|	false -27
carry-before|1|far|adverb|	lower -46
carry-before|1|far|alone|	false -25	true 55
carry-before|1|far|auxiliary|	lower -45	none -44
carry-before|1|far|capital|	, -35	. 10	? -41	lower -47	none -38
carry-before|1|far|coordinator|	, -20	. -41	lower -53	none -56
carry-before|1|far|determiner|	, -9	. 15	? -22	lower -32	none -11	upper -47
carry-before|1|far|elided|	elided -28	own -15
carry-before|1|far|end|	! -21	. -16	? -37	none -49
carry-before|1|far|first|	false -13	true 16
carry-before|1|far|inside|	false -34
carry-before|1|far|newcomer|	acts -38	none 7	says -88
carry-before|1|far|newcomer|acts|elided|	: -42	preposition -24	stop 6	that -33	verb-saying -25	word -42
carry-before|1|far|newcomer|acts|none|	, -24	: -52	auxiliary -21	capital -23	determiner -6	preposition -21	pronoun -20	start -30	stop -37	subordinator -6	that -22	verb-judging -11	word -39
carry-before|1|far|newcomer|acts|own|	, -34	: -58	auxiliary -36	capital 9	determiner -35	preposition -49	pronoun -21	start -21	stop -55	verb-saying -36	word -52
carry-before|1|far|newcomer|none|elided|	, -33	: 8	auxiliary -18	preposition -38	start -12	stop -7	that -25	verb-saying -24	word -39
carry-before|1|far|newcomer|none|none|	- -37	adverb -20	auxiliary -27	capital -20	coordinator -18	determiner -44	preposition -11	pronoun 7	start -23	stop -6	subordinator -20	that -23	verb-judging -20	word -46	’ -21
carry-before|1|far|newcomer|none|own|	: -16	adverb -30	auxiliary -15	capital -44	coordinator -22	determiner -59	preposition -10	pronoun -37	start -15	stop -29	that -13	verb-judging -29	verb-saying -73	word -83
carry-before|1|far|newcomer|says|elided|	: -25	auxiliary -6	preposition -32	stop -73	word -55
carry-before|1|far|newcomer|says|none|	, -34	: -57	adverb -28	auxiliary -37	capital -25	determiner -32	preposition -35	pronoun -13	stop -85	that -7	verb-judging -11	word -39
carry-before|1|far|newcomer|says|own|	, -33	: -67	auxiliary -34	capital -22	determiner -41	preposition -45	pronoun -23	start -32	stop -38	that -37	verb-saying -34	word -56
carry-before|1|far|none|	, -49	,auxiliary -28	,coordinator -30	,determiner -14	,pronoun -44	,subordinator -28	,verb-judging -29	,verb-thinking -14	,word -45	: 21	; -26	adverb -37	auxiliary -23	capital -29	coordinator -54	determiner -42	end 6	none -19	own -24	preposition -20	pronoun -35	stop -36	subordinator -22	that -16	verb-judging -16	verb-saying -21	word -50	— -50
carry-before|1|far|own|	elided -15	none -14	own -50
carry-before|1|far|preposition|	. -55	? -15	lower -27	none -19	upper -33
carry-before|1|far|pronoun|	, -57	. -26	? -29	lower -61	none -42
carry-before|1|far|question|false|	false -6	true -46
carry-before|1|far|question|true|	false -71
carry-before|1|far|quote|	. -29	? -22	lower -13
carry-before|1|far|start|	other -14
carry-before|1|far|stop|	? -27	none -41	other -43	upper -35
carry-before|1|far|subject|	elided -8	none -18	own -14
carry-before|1|far|subordinator|	. -20	lower -82	none -27
carry-before|1|far|that|	lower -8	none -22
carry-before|1|far|verb-judging|	lower -60	none -18
carry-before|1|far|verb-saying|	, -100	? -46	lower -17	none -25	upper -33
carry-before|1|far|verb-thinking|	lower -57
carry-before|1|far|word|	, -26	lower -46	none -60	upper -25
carry-before|1|far|—|	. -33	? -24	none -41
carry-before|1|far|’|	lower -24
carry-before|2|	far -27
carry-before|2|far|!|	end -22
carry-before|2|far|	) -15	, -29	1 -49	3 -6	4-5 -36	6-9 -48	: -59	adverb -19	capital -26	determiner -34	preposition -52	start -12	stop -35	subordinator -42	that -17	verb-judging -42	verb-saying -42	verb-thinking -23	word -20
carry-before|2|far|)|	upper -15
carry-before|2|far|,auxiliary|	none -17
carry-before|2|far|,pronoun|	none -17
carry-before|2|far|,verb-judging|	none -19
carry-before|2|far|,verb-saying|	! -18	? -14	none -6
carry-before|2|far|,|	capital -55	determiner -49	lower -23	none -35	pronoun -66	upper -25	verb-saying -60	word -22
carry-before|2|far|.|	determiner -44	preposition 10	pronoun -23
carry-before|2|far|:|	other -16	upper -57
carry-before|2|far|?|	,verb-saying -16	pronoun -15
carry-before|2|far|adjacent|	false -27
carry-before|2|far|adverb|	lower -19
carry-before|2|far|alone|	false -7
carry-before|2|far|auxiliary|	none -15
carry-before|2|far|capital|	, -35	. -39	? -29	lower -26	none -24
carry-before|2|far|coordinator|	none -39
carry-before|2|far|determiner|	, -53	. -40	? -21	lower -29	none -31
carry-before|2|far|elided|	elided -20	none -7	own -7
carry-before|2|far|end|	. -20
carry-before|2|far|first|	false -22
carry-before|2|far|inside|	false -35
carry-before|2|far|newcomer|	acts -16	none -16	says -6
carry-before|2|far|newcomer|acts|elided|	start -18	stop -23
carry-before|2|far|newcomer|acts|none|	: -14	stop -28
carry-before|2|far|newcomer|acts|own|	: -8	start -16	stop -35	word -19
carry-before|2|far|newcomer|none|elided|	start -12	stop -14
carry-before|2|far|newcomer|none|none|	) -8	: -25	start -14
carry-before|2|far|newcomer|none|own|	: -14	preposition -13	start -35	stop -27	word -26
carry-before|2|far|newcomer|says|elided|	start -22
carry-before|2|far|newcomer|says|none|	: -32	preposition -23	stop -49	word -28
carry-before|2|far|newcomer|says|own|	: -24	determiner -25	preposition -19	start -17	word -27
carry-before|2|far|none|	, -31	,auxiliary -34	,verb-saying -26	,word 6	: 25	auxiliary -16	capital -12	coordinator -36	determiner -18	elided -57	end 35	none 31	own -28	preposition -45	pronoun -29	stop -69	subordinator -34
carry-before|2|far|own|	elided -41	none -30	own -14
carry-before|2|far|preposition|	lower -51
carry-before|2|far|pronoun|	, -41	. -7	? -24	none -29
carry-before|2|far|question|false|	false -30	true -12
carry-before|2|far|question|true|	false -39	true 12
carry-before|2|far|start|	upper -10
carry-before|2|far|stop|	none -19	upper -35
carry-before|2|far|subject|	elided -8	none -14	own -26
carry-before|2|far|subordinator|	lower -41
carry-before|2|far|that|	lower -17
carry-before|2|far|verb-judging|	lower -42
carry-before|2|far|verb-saying|	, -75	lower -40	none -22
carry-before|2|far|verb-thinking|	lower -23
carry-before|2|far|word|	lower -22	none -20
carry-before|2|far|—|	none -30
carry-before|3|	far -26
carry-before|3|far|	, -20	1 -38	2 -33	3 -11	4-5 -57	6-9 -19	: -7	auxiliary -45	pronoun -24	stop -41	subordinator -20	that -20	verb-judging -21	verb-saying -16	word -36
carry-before|3|far|,verb-saying|	none -7
carry-before|3|far|,|	capital -29	determiner -31	lower -20	none -23	pronoun -56	verb-saying -40	word -21
carry-before|3|far|.|	end -29
carry-before|3|far|:|	upper -7
carry-before|3|far|?|	end -23
carry-before|3|far|adjacent|	false -26
carry-before|3|far|auxiliary|	lower -45
carry-before|3|far|capital|	, -38	. -20
carry-before|3|far|coordinator|	none -15
carry-before|3|far|determiner|	, -42	. -22
carry-before|3|far|elided|	none -19	own -16
carry-before|3|far|end|	. -17	? -22
carry-before|3|far|first|	false -20
carry-before|3|far|inside|	false -40
carry-before|3|far|newcomer|	acts -20	says 8
carry-before|3|far|newcomer|acts|none|	start -11
carry-before|3|far|newcomer|none|own|	word -15
carry-before|3|far|newcomer|says|none|	start 13
carry-before|3|far|newcomer|says|own|	start -9
carry-before|3|far|none|	, 14	,verb-saying -12	: 10	coordinator -19	elided 9	end 19	own -35	preposition -28	stop -17	subordinator 9
carry-before|3|far|own|	elided -20	own -11
carry-before|3|far|pronoun|	, -44	? -21	lower -24	none -25
carry-before|3|far|question|false|	false -19	true -30
carry-before|3|far|question|true|	false -25
carry-before|3|far|stop|	none 8	upper -41
carry-before|3|far|subject|	elided -24
carry-before|3|far|subordinator|	lower -20
carry-before|3|far|that|	lower -20
carry-before|3|far|verb-judging|	lower -18
carry-before|3|far|verb-saying|	, -62	lower -16
carry-before|3|far|word|	, -18	lower -36
carry-next|0|	0 31	1 11	2 -21	3 -11
carry-next|0|0|!|	end 16
carry-next|0|0|,auxiliary|	none 7
carry-next|0|0|,coordinator|	none 23
carry-next|0|0|,determiner|	none -13
carry-next|0|0|,pronoun|	none 31
carry-next|0|0|,subordinator|	none -13
carry-next|0|0|,verb-judging|	none 17
carry-next|0|0|,verb-saying|	none 28
carry-next|0|0|.|	capital 56	end 19	preposition 32	pronoun -7
carry-next|0|0|	1 24	10+ 12	2 12	4-5 16	6-9 21	auxiliary 12	determiner -17	preposition -29	start 32	stop 37	subordinator 9	that -13	verb-judging -24	verb-saying -15	word 24
carry-next|0|0|:|	none -10	upper 24
carry-next|0|0|;|	none -37
carry-next|0|0|adjacent|	false 31
carry-next|0|0|auxiliary|	lower 9	none -18
carry-next|0|0|capital|	, 6
carry-next|0|0|coordinator|	none 36
carry-next|0|0|determiner|	lower -13	none 21
carry-next|0|0|elided|	elided 49
carry-next|0|0|first|	false 32
carry-next|0|0|inside|	false 24
carry-next|0|0|newcomer|	none 21
carry-next|0|0|newcomer|none|elided|	start 24	stop 41	word 28
carry-next|0|0|newcomer|none|none|	determiner -22	start 23	verb-judging -16	word 14
carry-next|0|0|newcomer|none|own|	capital -22	determiner -14	preposition -22	start 30	stop 10	verb-saying -15
carry-next|0|0|none|	none -6	preposition 24	stop 13
carry-next|0|0|preposition|	lower -31
carry-next|0|0|pronoun|	, 18
carry-next|0|0|question|false|	false 28
carry-next|0|0|question|true|	false 16
carry-next|0|0|start|	upper 32
carry-next|0|0|stop|	upper 37
carry-next|0|0|subject|	elided 49	none -6
carry-next|0|0|subordinator|	lower 9
carry-next|0|0|that|	lower -13
carry-next|0|0|verb-judging|	lower -24
carry-next|0|0|verb-saying|	, 23	lower -10
carry-next|0|0|word|	lower 24
carry-next|0|1|!|	end 6
carry-next|0|1|	, -51	2 -15	3 -29	: -18	adverb 20	auxiliary 9	capital -13	coordinator 8	determiner -12	preposition 9	pronoun -47	quote -26	start 18	stop -30	subordinator 15	that -12	verb-judging 6	verb-saying -20	verb-thinking 7	word -7
carry-next|0|1|,auxiliary|	none -14
carry-next|0|1|,coordinator|	none -21
carry-next|0|1|,determiner|	none -26
carry-next|0|1|,pronoun|	! 13	? -26	none -35
carry-next|0|1|,subordinator|	none -24
carry-next|0|1|,verb-saying|	! -22	? -37
carry-next|0|1|,verb-thinking|	none 13
carry-next|0|1|,word|	none -43
carry-next|0|1|,|	capital -32	determiner 17	lower -46	none -36	verb-saying -37
carry-next|0|1|.|	capital -24	end 30	preposition -14	pronoun -33
carry-next|0|1|:|	none -10	upper -21
carry-next|0|1|;|	none -33
carry-next|0|1|?|	,auxiliary -29	,verb-saying -37	end -23	pronoun -18	stop -16
carry-next|0|1|adjacent|	false 15	true -42
carry-next|0|1|adverb|	lower 20
carry-next|0|1|auxiliary|	lower 9	none -25
carry-next|0|1|capital|	, 14	. -24	? -18	lower -12	upper -22
carry-next|0|1|coordinator|	. 17	lower 8	none -61
carry-next|0|1|determiner|	, 6	. -30	lower -15
carry-next|0|1|elided|	own -56
carry-next|0|1|first|	false 18
carry-next|0|1|inside|	false -6
carry-next|0|1|newcomer|	none -15
carry-next|0|1|newcomer|none|elided|	, -22	: -18	auxiliary -20	capital -12	determiner -26	preposition -25	stop -33	verb-saying -16	word -15
carry-next|0|1|newcomer|none|none|	, -18	: -47	adverb 16	auxiliary -34	capital -38	determiner -12	preposition 29	pronoun -25	quote -22	start 11	stop -21	that -24	verb-judging 8	word -19
carry-next|0|1|newcomer|none|own|	, -40	auxiliary -10	capital -6	preposition -46	pronoun -21	start 25	stop -39	that -30	verb-saying -32	word -18
carry-next|0|1|none|	, -28	,coordinator -21	,determiner -26	,subordinator -21	,verb-saying -11	,word 7	: -26	; -18	auxiliary -37	coordinator 6	determiner -29	elided 22	end -28	none -16	own -31	preposition -44	stop -18	verb-judging -14	word -11
carry-next|0|1|own|	elided 40	none 14	own -66
carry-next|0|1|preposition|	. -30	lower -12	upper 23
carry-next|0|1|pronoun|	? -24	lower -47	none -6
carry-next|0|1|question|false|	false 20	true -52
carry-next|0|1|question|true|	false -50
carry-next|0|1|quote|	. -35	? -21	upper -21
carry-next|0|1|start|	upper 18
carry-next|0|1|stop|	? -20	none 28	other -25	upper -29
carry-next|0|1|subject|	elided -43	none -14	own 6
carry-next|0|1|subordinator|	lower 15
carry-next|0|1|that|	lower -12
carry-next|0|1|verb-judging|	lower 6
carry-next|0|1|verb-saying|	, -25	lower -16	none -15
carry-next|0|1|verb-thinking|	lower 7
carry-next|0|1|word|	, -27	none -18
carry-next|0|1|—|	? -21	none 14
carry-next|0|2|!|	end -23
carry-next|0|2|	, -26	1 -26	10+ -26	2 -46	3 -57	4-5 -60	6-9 17	: 14	adverb -23	auxiliary -20	capital -28	coordinator -21	determiner -37	preposition -29	pronoun -26	start -22	stop -11	subordinator -29	that -33	verb-judging -28	verb-saying -13	word -51	’ -14
carry-next|0|2|,auxiliary|	none -37
carry-next|0|2|,preposition|	none -15
carry-next|0|2|,verb-saying|	? -14	none -25
carry-next|0|2|,word|	none -18
carry-next|0|2|,|	capital -25	determiner -31	lower -21	pronoun -55	verb-saying -20
carry-next|0|2|.|	capital -21	determiner 7	end 11	preposition -21	quote -22
carry-next|0|2|:|	none -21	upper 12
carry-next|0|2|;|	none -21
carry-next|0|2|?|	,verb-saying -21	end -13
carry-next|0|2|adjacent|	false -21
carry-next|0|2|adverb|	lower -23
carry-next|0|2|auxiliary|	. -19	lower -19
carry-next|0|2|capital|	, -14	. 9	? -16	lower -28
carry-next|0|2|coordinator|	. -9	lower -21	none -29
carry-next|0|2|determiner|	, -29	. -15	? -25	lower -35	none -16
carry-next|0|2|elided|	elided -27	own -45
carry-next|0|2|first|	false -22
carry-next|0|2|inside|	false -17
carry-next|0|2|newcomer|	none -19
carry-next|0|2|newcomer|none|elided|	, -25	capital -18	preposition -15	start -16	stop -12	that -16	word -28
carry-next|0|2|newcomer|none|none|	, -23	auxiliary -22	capital -12	determiner -21	preposition -11	pronoun -16	stop -8	subordinator -17	that -18	verb-judging -20	word -29
carry-next|0|2|newcomer|none|own|	, -7	: 10	auxiliary -35	determiner -27	preposition -24	pronoun -17	start -40	stop -13	that -22	verb-saying -12	word -42
carry-next|0|2|none|	,auxiliary -29	,preposition -25	,pronoun 14	,verb-judging -29	,verb-saying -29	,word -27	; -16	auxiliary -21	coordinator -20	determiner -18	elided -9	end -12	none -12	own -22	preposition -21	stop -24	verb-saying -17	word -21
carry-next|0|2|own|	own -71
carry-next|0|2|preposition|	lower -26	none -29	upper -17
carry-next|0|2|pronoun|	, -35	. -30	? 9	lower -26
carry-next|0|2|question|false|	false -26	true -6
carry-next|0|2|question|true|	false -27	true -23
carry-next|0|2|start|	upper -24
carry-next|0|2|stop|	none -51	upper -12
carry-next|0|2|subject|	elided -25	none -10	own -18
carry-next|0|2|subordinator|	lower -29
carry-next|0|2|that|	lower -33
carry-next|0|2|verb-judging|	lower -28
carry-next|0|2|verb-saying|	, -47	lower -13
carry-next|0|2|word|	lower -51	none -29
carry-next|0|2|’|	lower -14
carry-next|0|3|	, -23	1 -36	2 -33	3 -42	4-5 -41	: -27	auxiliary -29	coordinator -10	determiner -31	preposition -26	start -18	stop -8	that -16	verb-judging -23	verb-saying -29	word -8
carry-next|0|3|,auxiliary|	none 12
carry-next|0|3|,verb-saying|	none -13
carry-next|0|3|,word|	none -15
carry-next|0|3|,|	determiner -23	lower -23	pronoun -33
carry-next|0|3|.|	end -8
carry-next|0|3|:|	upper -27
carry-next|0|3|adjacent|	false -11
carry-next|0|3|auxiliary|	lower -29	none -16
carry-next|0|3|capital|	. -22
carry-next|0|3|coordinator|	lower -10	none -15
carry-next|0|3|determiner|	. -27	lower -31
carry-next|0|3|elided|	elided 6	none -26	own 7
carry-next|0|3|first|	false -18
carry-next|0|3|inside|	false -9
carry-next|0|3|newcomer|	none -17
carry-next|0|3|newcomer|none|elided|	stop 10
carry-next|0|3|newcomer|none|none|	: -15	determiner -24	preposition -15	start -15	stop -30	verb-judging -15
carry-next|0|3|newcomer|none|own|	, -19	: -23	auxiliary -19	determiner -19	preposition -25	start -47	stop -21	that -15	verb-saying -18	word -29
carry-next|0|3|none|	,auxiliary -33	,pronoun -19	,verb-saying -53	,word -20	elided -27	own -41	preposition -17
carry-next|0|3|own|	elided -30	none -50	own -48
carry-next|0|3|preposition|	lower -29	none -24
carry-next|0|3|pronoun|	, -18
carry-next|0|3|question|false|	false -10	true -15
carry-next|0|3|question|true|	false -19
carry-next|0|3|start|	upper -18
carry-next|0|3|stop|	upper -8
carry-next|0|3|subject|	elided 11	none -31	own -67
carry-next|0|3|that|	lower -16
carry-next|0|3|verb-judging|	lower -23
carry-next|0|3|verb-saying|	, -27	lower -25
carry-next|0|3|word|	lower -8	none -17
carry-next|1|	far -27
carry-next|1|far|!|	,pronoun -23	,verb-saying -22	end -26	stop -17
carry-next|1|far|	, -73	- -22	1 16	10+ -72	3 -13	4-5 -12	6-9 -31	; -21	adverb -26	auxiliary -37	capital -18	coordinator -60	preposition -10	pronoun -7	quote -6	start -35	stop -40	subordinator -17	that -74	verb-judging -58	verb-saying -10	verb-thinking -60	word -12	– -18	— -35	’ -25
carry-next|1|far|,auxiliary|	? -27	none -66
carry-next|1|far|,coordinator|	none -21
carry-next|1|far|,determiner|	none -34
carry-next|1|far|,preposition|	none -28
carry-next|1|far|,pronoun|	? -19	none -34
carry-next|1|far|,subordinator|	none -19
carry-next|1|far|,verb-judging|	none -17
carry-next|1|far|,verb-saying|	! 8	? -34	none -35
carry-next|1|far|,verb-thinking|	none -22
carry-next|1|far|,word|	? -17	none -59
carry-next|1|far|,|	capital -43	coordinator -21	determiner -114	lower -66	none -14	pronoun -56	upper -35	verb-saying -88	word -44
carry-next|1|far|-|	upper -22
carry-next|1|far|.|	capital -10	coordinator -37	end 7	preposition -51	pronoun -42	quote -26	subordinator -27	— -25
carry-next|1|far|:|	lower 9	none 27	other -29	upper -9
carry-next|1|far|;|	lower -21	none -20
carry-next|1|far|?|	,auxiliary -27	,pronoun -16	,verb-saying -21	,word -21	capital -41	determiner 10	end -61	preposition -20	pronoun -41	quote -16	stop -30	verb-saying -41	— -36
carry-next|1|far|adjacent|	false -27
carry-next|1|far|adverb|	lower -25	none -35
carry-next|1|far|alone|	false -27	true -46
carry-next|1|far|auxiliary|	lower -37	none -47
carry-next|1|far|capital|	, -27	. -62	? -41	lower -19	none -27	upper -17
carry-next|1|far|coordinator|	, -30	lower -60	none -83
carry-next|1|far|determiner|	! 9	, -76	. -52	? -25	lower -13	none -50
carry-next|1|far|elided|	elided -64	own -76
carry-next|1|far|end|	! -53	. -53	? -63	none 62
carry-next|1|far|first|	false -23	true -17
carry-next|1|far|inside|	false -15
carry-next|1|far|newcomer|	none -10
carry-next|1|far|newcomer|none|elided|	, -32	: -56	auxiliary -43	capital -22	preposition -42	pronoun -18	start -35	stop -21	that -20	verb-saying -27	word -69
carry-next|1|far|newcomer|none|none|	, -26	- -22	: 7	adverb -7	auxiliary -40	coordinator -22	determiner -43	preposition -61	pronoun -43	start -22	stop -21	subordinator -23	that -27	verb-judging -12	verb-thinking -31	word -16	— -35
carry-next|1|far|newcomer|none|own|	, -53	; -22	adverb -47	auxiliary -27	capital -38	coordinator -19	determiner -14	preposition -12	pronoun -54	quote -21	start -71	stop -25	that -50	verb-judging -34	word -46	’ -23
carry-next|1|far|none|	+ -14	,adverb -23	,auxiliary -14	,coordinator -27	,determiner -31	,preposition -28	,pronoun -19	,subordinator -33	,that -16	,verb-saying -20	,verb-thinking -20	: -22	; -46	adverb -28	auxiliary -31	capital -33	coordinator -28	end -36	own -38	preposition -22	stop -62	that -24	verb-judging 9	verb-saying -29	word -6	— -28
carry-next|1|far|own|	elided -98	none 16	own -11
carry-next|1|far|preposition|	. -40	? -23	lower -19	none -6
carry-next|1|far|pronoun|	, -42	. -62	? -26	lower -7	none -40
carry-next|1|far|question|false|	false -14	true -68
carry-next|1|far|question|true|	false -38
carry-next|1|far|quote|	upper -6
carry-next|1|far|start|	other -26	upper -33
carry-next|1|far|stop|	? -23	none -81	upper -44
carry-next|1|far|subject|	elided -40	none -13	own 6
carry-next|1|far|subordinator|	, -26	lower -17
carry-next|1|far|that|	. -21	lower -74	none -14
carry-next|1|far|verb-judging|	lower -58	none -28
carry-next|1|far|verb-saying|	, -82	? -48	lower -28	none -45	upper -37
carry-next|1|far|verb-thinking|	lower -57
carry-next|1|far|word|	, -28	lower -11	none -81	upper -30
carry-next|1|far|–|	, -9	? -19	upper -18
carry-next|1|far|—|	. -25	? -18	none -25	upper -35
carry-next|1|far|’|	lower -25
carry-next|2|	far -12
carry-next|2|far|!|	,verb-saying -9
carry-next|2|far|	, -40	1 -7	10+ -42	2 12	3 -6	6-9 -24	adverb 9	auxiliary -25	coordinator -28	determiner -6	quote -25	stop -56	subordinator -49	that -42	verb-judging 6	verb-saying -24	verb-thinking -25	word 7	— -21
carry-next|2|far|,auxiliary|	none -25
carry-next|2|far|,preposition|	none 10
carry-next|2|far|,verb-saying|	? -16	none -34
carry-next|2|far|,word|	none -24
carry-next|2|far|,|	capital -16	determiner -18	lower -38	pronoun -17	verb-saying -41	word -20
carry-next|2|far|.|	capital -50	determiner -40	end 26	pronoun -31
carry-next|2|far|:|	lower 10	none 25	other -18
carry-next|2|far|?|	capital -22	determiner -18	end -25	pronoun -24
carry-next|2|far|adjacent|	false -12
carry-next|2|far|adverb|	lower 9
carry-next|2|far|alone|	true -14
carry-next|2|far|auxiliary|	lower -25	none -22
carry-next|2|far|capital|	, -49	. -31	none 12
carry-next|2|far|coordinator|	lower -28	none -49
carry-next|2|far|determiner|	, -64	. -41	lower -6	none -23
carry-next|2|far|elided|	elided -28	none -31	own -36
carry-next|2|far|end|	. -40	? 6	none 39
carry-next|2|far|inside|	false -17
carry-next|2|far|newcomer|	none -7
carry-next|2|far|newcomer|none|elided|	, -19	: -19	preposition -15	stop -37	word -20
carry-next|2|far|newcomer|none|none|	auxiliary -19	preposition -31	start 13	stop -20	that -13	verb-judging -28	verb-thinking -14	— -21
carry-next|2|far|newcomer|none|own|	, -39	adverb -16	auxiliary -24	determiner 7	stop -30	that -23	verb-judging 17	verb-saying -24
carry-next|2|far|none|	,auxiliary -13	,verb-saying 11	,word -10	capital -19	coordinator -46	determiner -26	elided -21	none 7	own -10	preposition -9	pronoun -20	stop -55	verb-saying -18	— -10
carry-next|2|far|own|	elided -11	none -16
carry-next|2|far|preposition|	. -16	lower -7	none -39
carry-next|2|far|pronoun|	, -58	. -30	? -21	none -36
carry-next|2|far|question|false|	false -8	true -13
carry-next|2|far|question|true|	false -44	true 20
carry-next|2|far|quote|	upper -25
carry-next|2|far|start|	other 6
carry-next|2|far|stop|	none -123	other -16	upper -55
carry-next|2|far|subject|	elided -52	none -7
carry-next|2|far|subordinator|	lower -49	none -43
carry-next|2|far|that|	lower -42
carry-next|2|far|verb-judging|	lower 6
carry-next|2|far|verb-saying|	, -27	lower -21	upper -27
carry-next|2|far|verb-thinking|	lower -25
carry-next|2|far|word|	, -23	lower 7	none 34
carry-next|2|far|—|	upper -21
carry-next|3|	far -12
carry-next|3|far|,verb-saying|	none -23
carry-next|3|far|,|	capital -17	determiner -19	none 21	pronoun -20	verb-saying -13
carry-next|3|far|.|	capital -19	determiner -20	end -23
carry-next|3|far|	1 -25	10+ -30	2 28	3 -30	6-9 -21	: -7	auxiliary 6	capital -27	stop -78	subordinator -31	that -24	word 13
carry-next|3|far|:|	none 18	upper -7
carry-next|3|far|?|	end 6	pronoun -17
carry-next|3|far|adjacent|	false -12
carry-next|3|far|alone|	false -8
carry-next|3|far|auxiliary|	lower 6
carry-next|3|far|capital|	, -38	lower -27
carry-next|3|far|coordinator|	none -32
carry-next|3|far|determiner|	, -45
carry-next|3|far|elided|	none -10
carry-next|3|far|end|	. -46	? -22	none 9
carry-next|3|far|inside|	false -15
carry-next|3|far|newcomer|none|elided|	: 8	stop -14
carry-next|3|far|newcomer|none|none|	start -10	stop -20
carry-next|3|far|newcomer|none|own|	, -23	preposition -25	stop -17
carry-next|3|far|none|	, -23	,verb-saying 21	coordinator 16	end 13	own -12	pronoun -21	stop -13
carry-next|3|far|own|	none -10	own -9
carry-next|3|far|preposition|	none -11
carry-next|3|far|pronoun|	, -47
carry-next|3|far|question|false|	false -12	true -22
carry-next|3|far|stop|	none -75	upper -78
carry-next|3|far|subject|	own -11
carry-next|3|far|subordinator|	lower -27	none 8
carry-next|3|far|verb-saying|	, -78
carry-next|3|far|word|	, -25	lower 13
carry|before-that|addressed|false|	0 -11	1 -6	2 -25
carry|before-that|addressed|true|	0 11	1 9	2 -24
carry|before-that|echo|other|	2 -28
carry|before-that|echo|same|	0 -77	1 -6	2 -23
carry|before-that|echo|unknown|	0 -13	1 -10	2 -30
carry|before-that|inside|false|	0 -6	2 -29
carry|before-that|inside|true|	0 -30	1 -25	2 -15
carry|before-that|kind|organisation|	0 -31	1 -70	2 -36
carry|before-that|kind|person|	1 8	2 -27
carry|before-that|kind|place|	0 -38	1 -20
carry|before-that|kind|unknown|	0 -22	1 12	2 -40
carry|before-that|own|false|	organisation -53	person 10	place -33	unknown 14
carry|before-that|own|true|	organisation -60	person -15	place -25	unknown -56
carry|before|addressed|false|	0 -12	1 -13	2 -12
carry|before|addressed|true|	0 18	2 21
carry|before|echo|other|	0 -23	1 -8	2 -56
carry|before|echo|same|	0 22	1 -20
carry|before|echo|unknown|	0 -22	1 -22	2 13
carry|before|inside|false|	0 -9	1 -9	2 -10
carry|before|inside|true|	0 -26	1 -79	2 14
carry|before|kind|organisation|	0 -42	1 -64	2 -20
carry|before|kind|person|	1 -7
carry|before|kind|place|	0 -22	1 -38	2 -13
carry|before|kind|unknown|	0 -30	1 -22	2 -22
carry|before|own|false|	organisation -45	person -8	place -28	unknown -26
carry|before|own|true|	organisation -43	unknown -47
carry|next|addressed|false|	0 -78	1 -32	2 -10
carry|next|addressed|true|	0 -13	1 11
carry|next|echo|other|	0 -62	1 -52	2 -55
carry|next|echo|same|	0 -21	1 19	2 48
carry|next|echo|unknown|	0 42	1 -23	2 -18
carry|next|inside|false|	0 12	1 -25	2 -6
carry|next|inside|true|	1 -30	2 -24
carry|next|kind|organisation|	0 -18	1 -46
carry|next|kind|person|	0 17	1 -23	2 -12
carry|next|kind|place|	0 -20	1 -27	2 -12
carry|next|kind|unknown|	0 -13	1 -29	2 -23
carry|next|own|false|	organisation -8	person -22	place -28	unknown -10
carry|next|own|true|	organisation -59	person 20	place -12	unknown -35
deed|according-to|	acts according 8	acts apposed -7	hangs 12
deed|actor-nearby|	acts according -10	acts apposition -19	acts direct 17	acts passive -26	acts relative -19	hangs 15	judging apposed -15	judging direct -22	judging inverted -9	judging relative -31	other apposed -12	other inverted 8	saying apposed -27	saying apposition -39	saying direct -26	saying inverted -10	saying relative -27	thinking apposed -11	thinking apposition -6	thinking direct -22
deed|colon|	acts according -16	judging inverted -31	none -8	saying apposed 9	saying apposition -19	saying direct 10	saying passive -19
deed|interview|	acts direct -14	judging inverted -18	none 13	saying apposed 20
deed|named-before|	acts according 9	acts apposed -14	acts direct -32	acts relative 20	hangs -15	judging direct -12	judging relative -17	none 23	other apposed -16	other inverted -19	saying apposed 14	saying apposition 13	saying direct 11	saying inverted -6	saying passive 13	saying relative -24	thinking apposed 21	thinking direct -31
deed|named-nearby|	acts according 15	acts apposition -19	acts direct -35	acts relative 6	hangs -32	judging apposed 20	judging apposition -21	judging direct -11	judging inverted 6	judging relative 19	none 28	other inverted 14	saying apposed 15	saying inverted 9	saying passive -19	saying relative 9	thinking apposition -12	thinking direct -8
deed|name|acts according|	, 25	1 last -21	: -12	auxiliary 15	before 0 34	before 1 -7	capital 21	determiner 20	preposition 12	pronoun 21	start -21	stop 13	word -6
deed|name|acts according|0|	none 41	own -20
deed|name|acts according|1|	none 8	own -47
deed|name|acts according|2|	own -16
deed|name|acts apposed|	, -17	1 first -7	1 last -41	: -36	adverb 9	auxiliary -32	before 1 -9	before 2 -15	before 3 -32	behind 1 -33	capital 13	determiner -21	preposition -10	start -37	word -12
deed|name|acts apposed|0|	elided -35	own -72
deed|name|acts apposed|1|	none 9	own -37
deed|name|acts apposed|2|	elided -20	none -21	own -16
deed|name|acts apposed|3|	none -18	own -14
deed|name|acts apposition|0|	none -37	own -35
deed|name|acts apposition|	1 last -29	: -27	before 0 -35	before 1 -41	start -32	stop -38
deed|name|acts direct|	, -58	1 first -37	1 inside -17	: 16	adverb -12	before 0 -10	before 1 -10	before 2 -39	before 3 -39	behind 0 -24	behind 1 -12	capital -38	determiner -47	preposition 25	pronoun -30	start 10	stop -32	that -24	verb-saying 17	word -8
deed|name|acts direct|0|	elided 13	none -40
deed|name|acts direct|1|	elided -28	none -9	own -20
deed|name|acts direct|2|	elided -30	none -42	own -38
deed|name|acts direct|3|	none -33	own -30
deed|name|acts relative|	, -17	: 19	before 1 -39	stop -32	word -6
deed|name|acts relative|0|	elided -31	none -21
deed|name|hangs|0|	elided 10	none -65
deed|name|hangs|	1 first -8	1 last -36	: -31	adverb -22	auxiliary -37	before 0 -6	before 1 -52	before 2 -16	before 3 -12	behind 0 -12	behind 1 -9	capital -58	pronoun -21	start -31	stop -44	word -47
deed|name|hangs|1|	elided -18	none -36	own -41
deed|name|hangs|2|	none -15	own -19
deed|name|hangs|3|	own -6
deed|name|judging apposed|0|	none -10
deed|name|judging apposed|	1 last -17	before 0 -33	before 1 -19	preposition -36	stop -22
deed|name|judging apposed|1|	elided -16	none -40
deed|name|judging apposed|2|	none -23
deed|name|judging apposition|	before 0 -23
deed|name|judging direct|	, -11	1 last 6	: -32	auxiliary -13	before 0 -26	before 1 -12	before 2 -15	behind 1 -22	capital -15	determiner 13	start 8	stop -15
deed|name|judging direct|0|	none -10	own -36
deed|name|judging direct|1|	none -19	own -23
deed|name|judging direct|2|	own -20
deed|name|judging direct|3|	own -12
deed|name|judging inverted|	, -14	1 last -7	: -40	auxiliary -10	before 0 -49	before 1 -32	capital -33	preposition -32	start -7
deed|name|judging inverted|0|	none -17	own -38
deed|name|judging inverted|1|	none -10	own -21
deed|name|judging relative|1|	own -33
deed|name|judging relative|	before 0 -33
deed|name|none|	, -32	- -14	1 first -20	1 inside -18	1 last -57	: -10	auxiliary -13	before 0 -23	before 2 -40	before 3 -25	behind 0 -9	behind 1 -27	behind 2 -11	capital -62	determiner -7	preposition -32	pronoun -37	quote -27	start -22	stop -8	that -6	verb-judging 11	verb-saying -35
deed|name|none|0|	none -29
deed|name|none|1|	none -73	own -54
deed|name|none|2|	elided -30	none -44	own -43
deed|name|none|3|	none -41	own -39
deed|name|other inverted|0|	none 17	own -24
deed|name|other inverted|	before 1 -29	behind 0 11	start 19	stop 9
deed|name|saying apposed|0|	none -40	own 33
deed|name|saying apposed|	1 first -18	1 last -29	: 22	auxiliary -22	before 0 28	before 1 -46	before 2 -16	before 3 -16	behind 1 -21	preposition 7	start -35	stop -48	verb-saying 19	word -19
deed|name|saying apposed|1|	elided -15	none -27	own -17
deed|name|saying apposed|2|	none -11	own -36
deed|name|saying apposed|3|	own -15
deed|name|saying apposition|0|	none -10	own -64
deed|name|saying apposition|	1 last -15	: -27	auxiliary -23	before 0 -49	behind 1 -26	capital -29	determiner -27	preposition -30	stop -9	word 11
deed|name|saying direct|0|	elided 7	own 6
deed|name|saying direct|	1 first -10	1 inside -18	auxiliary -8	before 0 11	before 1 10	before 2 -39	before 3 -32	behind 0 10	behind 1 -66	capital 11	determiner 8	pronoun 27	stop -10	word 6
deed|name|saying direct|1|	elided -19	none 17
deed|name|saying direct|2|	elided -17	none -29	own -38
deed|name|saying direct|3|	elided -32	none -14	own -33
deed|name|saying inverted|0|	elided -7	none 16	own 10
deed|name|saying inverted|	1 last 10	before 1 -16	behind 0 10	capital 29	determiner 6	preposition -9	pronoun 11	start 20	word 10
deed|name|saying inverted|1|	none -25
deed|name|saying inverted|2|	none -17	own -33
deed|name|saying passive|	before 1 -20
deed|name|saying relative|0|	none -32	own -20
deed|name|saying relative|	1 last -23
deed|name|thinking apposed|	before 1 -22
deed|name|thinking direct|0|	none 22	own -35
deed|name|thinking direct|	1 last -12	: 14	before 0 12	before 1 -37	before 2 -8	start 10
deed|name|thinking direct|2|	own -16
deed|noun|acts according|0|	own -8
deed|noun|acts according|	1 last -31	: -32	adverb 14	auxiliary -11	before 0 -11	before 1 10	behind 0 -6	coordinator 20	preposition -12	start -28	stop 15	verb-judging 13	verb-saying 32	word -7
deed|noun|acts according|1|	elided -7	none -14	own 10
deed|noun|acts according|2|	none -23	own -29
deed|noun|acts according|3|	own -23
deed|noun|acts apposed|	, -42	1 first -36	1 last -59	auxiliary -36	before 1 -38	before 2 -21	before 3 -14	behind 0 -38	behind 1 -22	capital -35	preposition 19	start -52	stop -42	that -38	verb-saying -23	word -27
deed|noun|acts apposed|0|	elided -37
deed|noun|acts apposed|1|	elided -48	none -57	own -19
deed|noun|acts apposed|2|	elided -35	none -43	own -37
deed|noun|acts apposed|3|	elided -14	none -20	own -28
deed|noun|acts apposition|	, -36	1 last -40	: -46	auxiliary -19	before 0 -38	before 1 -10	before 2 -22	behind 0 -18	behind 1 -26	determiner 13	preposition -34	pronoun -22	start -39	stop -9	that -31	verb-judging -16	verb-saying -30	word -64
deed|noun|acts apposition|0|	elided -44	own -69
deed|noun|acts apposition|1|	elided -12	none -44	own -29
deed|noun|acts apposition|2|	none -13	own -8
deed|noun|acts direct|0|	elided 9	none -27
deed|noun|acts direct|	1 first -39	1 inside -20	1 last -37	adverb -43	before 1 -32	before 2 15	before 3 -64	behind 0 -9	behind 1 -15	capital 8	coordinator -26	determiner 10	preposition -19	start -44	stop -8	subordinator 14	that -28	verb-saying -15	verb-thinking -11	word -28	’ -16
deed|noun|acts direct|1|	elided -17	none -18	own -23
deed|noun|acts direct|2|	elided -41	none -10	own -16
deed|noun|acts direct|3|	elided -37	none -45	own -40
deed|noun|acts passive|	before 1 -14	stop -13
deed|noun|acts relative|	, -16	1 first -11	1 last -32	: -33	auxiliary -26	before 1 -21	before 2 -22	behind 0 -29	determiner -20	preposition 7	start -33	stop -18
deed|noun|acts relative|0|	elided -24	none -14	own -27
deed|noun|acts relative|1|	elided -9	none -30	own 12
deed|noun|acts relative|2|	elided -19	own 28
deed|noun|acts relative|3|	own -10
deed|noun|hangs|	, -9	1 first -23	1 last -23	auxiliary -27	before 1 -40	before 2 -28	behind 0 -14	start -30	stop -40	that -12	word -13	’ -11
deed|noun|hangs|0|	elided -7	none -15	own -22
deed|noun|hangs|1|	none -16	own -12
deed|noun|hangs|2|	none -10
deed|noun|judging apposed|0|	elided -13	none 16	own -30
deed|noun|judging apposed|	1 first -15	1 last -51	: 11	before 0 6	before 1 -14	before 2 -20	before 3 -18	behind 1 -21	determiner -8	preposition -23	pronoun -20	start -40	stop -14	verb-judging -10	verb-saying 6	word 10
deed|noun|judging apposed|1|	own -47
deed|noun|judging apposed|2|	elided -11	none -31	own -23
deed|noun|judging apposed|3|	none -9	own -21
deed|noun|judging apposition|	, -10	1 first -18	1 last -31	: -20	before 0 -24	before 1 -23	behind 0 -15	determiner -16	preposition -26	start -31	stop -21	that -21	word -11
deed|noun|judging apposition|0|	elided -24	none -20	own -38
deed|noun|judging apposition|1|	none -10	own -18
deed|noun|judging apposition|2|	none -7
deed|noun|judging direct|0|	elided 19	none -6
deed|noun|judging direct|	1 first -30	: -25	adverb -16	auxiliary -19	before 0 -21	before 1 13	before 3 10	behind 0 -15	determiner 29	stop 16	that 14	verb-judging -10	verb-saying 15	word -7
deed|noun|judging direct|1|	elided -32	none -33	own -22
deed|noun|judging direct|2|	elided -34	none -33	own -21
deed|noun|judging direct|3|	none -11	own -13
deed|noun|judging inverted|0|	elided -36	none -6	own -61
deed|noun|judging inverted|	1 last -33	: -38	adverb -18	auxiliary -22	before 0 -14	before 1 -57	behind 0 6	behind 1 -27	capital -12	determiner -20	preposition -43	start -9	subordinator -17	verb-saying -20	word -30	’ -14
deed|noun|judging inverted|1|	elided -21	none -30	own -18
deed|noun|judging inverted|2|	none -12
deed|noun|judging relative|0|	elided -21	none -24	own -21
deed|noun|judging relative|	1 last -27	auxiliary -16	before 0 -20	before 1 -24	start -25	stop -24
deed|noun|judging relative|2|	none -11
deed|noun|none|	, -39	1 first -14	1 inside -28	1 last -17	adverb -19	auxiliary -12	before 1 -19	before 2 -80	before 3 -11	behind 0 12	determiner -13	start 8	stop -29	subordinator -17	that -34	verb-judging -17	verb-saying -19	verb-thinking -17	word -17	— -24	’ -21
deed|noun|none|0|	elided 20	own -15
deed|noun|none|1|	elided -48	none -15	own -49
deed|noun|none|2|	elided -68	none -35	own -59
deed|noun|none|3|	elided -47	none -21	own -57
deed|noun|other apposed|0|	own -9
deed|noun|other apposed|	1 last -10	before 0 -27	before 1 -7	start -10
deed|noun|other apposed|1|	own -11
deed|noun|other inverted|	, 16	1 last -20	before 0 9	behind 0 6	start 6	stop 12	word -20
deed|noun|other inverted|0|	elided -25	none 15	own -33
deed|noun|other inverted|1|	own -9
deed|noun|saying apposed|	, -16	1 first -39	1 inside -20	1 last -49	adverb 14	auxiliary -29	before 1 -21	before 2 -37	before 3 -6	behind 0 -12	behind 1 -52	determiner -52	preposition 12	start -51	stop -37	verb-judging -25
deed|noun|saying apposed|0|	elided -13	none -29	own 22
deed|noun|saying apposed|1|	elided -37	none -57	own -28
deed|noun|saying apposed|2|	elided -30	none -28	own -54
deed|noun|saying apposed|3|	elided -28	none -21	own -25
deed|noun|saying apposition|	, -33	1 last -30	: -46	adverb -16	auxiliary -33	before 0 -48	before 1 -55	before 2 -19	before 3 -14	behind 0 -20	behind 1 -31	determiner -21	preposition -39	pronoun -21	start -31	stop -45	that -23	verb-saying -35	word -12
deed|noun|saying apposition|0|	elided -23	none -54	own -47
deed|noun|saying apposition|1|	elided -21	none -26
deed|noun|saying apposition|2|	own -26
deed|noun|saying apposition|3|	own -12
deed|noun|saying direct|	, -20	1 first -50	1 inside -15	: -14	adverb -13	auxiliary 16	before 0 18	before 1 -12	before 3 -39	behind 0 -31	behind 1 -25	capital -13	coordinator -10	determiner -8	pronoun -19	quote -6	start 7	stop -12	subordinator -22	that 15	verb-judging -23	verb-saying 18	verb-thinking -21	word 19	’ 20
deed|noun|saying direct|0|	elided 15	none -10
deed|noun|saying direct|1|	elided -16	own 9
deed|noun|saying direct|2|	elided -41	none -6	own -11
deed|noun|saying direct|3|	none -36	own -33
deed|noun|saying inverted|	, 9	1 last -40	: -12	adverb -9	auxiliary 21	coordinator -18	determiner 11	preposition -64	pronoun 10	that -28	verb-judging -30	verb-saying -41	verb-thinking -24	word -8	– 24	— 30
deed|noun|saying inverted|0|	elided -42	none -15	own 12
deed|noun|saying inverted|1|	elided -21	none -20	own -35
deed|noun|saying inverted|2|	elided -10	none -33	own -36
deed|noun|saying inverted|3|	none -12	own -24
deed|noun|saying passive|0|	elided -18	none -15	own -18
deed|noun|saying passive|	1 last -16	: -32	before 0 -53	before 1 -21	preposition -21	start -34	that -27	verb-saying -18	word -32
deed|noun|saying passive|1|	own -14
deed|noun|saying relative|0|	elided 7	none 27	own 6
deed|noun|saying relative|	1 last -27	: 38	auxiliary 13	before 0 8	before 1 7	before 2 -16	behind 0 -18	preposition -10	start -20	stop 29	that -37	verb-saying -12	word -8
deed|noun|saying relative|1|	none -14	own -33
deed|noun|saying relative|2|	own -21
deed|noun|thinking apposed|	, -10	1 first -13	1 last -26	: -26	before 0 19	before 1 -27	before 2 -14	start -26	stop -32
deed|noun|thinking apposed|0|	none 12	own -21
deed|noun|thinking apposed|1|	elided -15	none -32	own -18
deed|noun|thinking apposed|2|	own -12
deed|noun|thinking apposed|3|	own -21
deed|noun|thinking apposition|0|	elided -18	none -26	own -14
deed|noun|thinking apposition|	1 last -14	: -17	before 0 -11	before 1 -27	behind 1 -10	start -11	stop -24	word -15
deed|noun|thinking apposition|1|	own -7
deed|noun|thinking direct|	, -23	1 first -8	1 last -39	: 14	auxiliary 6	before 0 10	before 1 -10	before 2 6	before 3 -26	behind 0 8	determiner -21	preposition -28	start -19	that -26	word -26
deed|noun|thinking direct|0|	elided 19
deed|noun|thinking direct|1|	none -22
deed|noun|thinking direct|2|	elided -15	none -17
deed|noun|thinking relative|0|	none 23
deed|noun|thinking relative|	1 last -15	before 1 -17	start -11
deed|organisation|acts according|	, 13	1 first -48	1 inside -39	1 last -32	: -18	auxiliary 7	before 1 -44	before 2 -59	before 3 -22	before 4 -18	behind 0 13	behind 1 -45	behind 2 -19	preposition -27	pronoun -16	start -41	stop -67	verb-judging -21	verb-saying -25	word 6
deed|organisation|acts according|0|	elided -29	own -7
deed|organisation|acts according|1|	elided -39	none -21	own -22
deed|organisation|acts according|2|	elided -34	none -37	own -46
deed|organisation|acts according|3|	none -20	own -24
deed|organisation|acts apposed|	, -43	1 first -46	1 inside -33	1 last -46	: 13	adverb -20	auxiliary 13	before 0 -10	before 1 -38	before 2 -48	before 3 10	behind 1 -46	behind 2 -18	capital -28	determiner -61	preposition -30	start -43	stop -19	that -14	verb-judging -21	verb-saying -32
deed|organisation|acts apposed|0|	elided -36	none 37	own -39
deed|organisation|acts apposed|1|	elided -28	none -45	own -41
deed|organisation|acts apposed|2|	elided -32	none -39	own -45
deed|organisation|acts apposed|3|	none -30	own -20
deed|organisation|acts apposition|	, -27	1 first -26	1 inside -20	1 last -35	: -16	auxiliary -19	before 0 -35	before 1 -51	before 2 -24	behind 1 -19	capital -32	determiner 24	start -26	stop -45	that -18	verb-saying -23	word -26
deed|organisation|acts apposition|0|	none -20	own -45
deed|organisation|acts apposition|1|	none -28	own -30
deed|organisation|acts apposition|2|	none -13	own -22
deed|organisation|acts direct|0|	elided -22	own 31
deed|organisation|acts direct|	1 first -24	1 last -12	: -49	adverb 6	before 1 -6	before 2 -16	before 3 -26	before 4 -22	behind 0 -36	behind 1 -74	behind 2 -20	capital -44	pronoun 34	stop -32	that -18	word 8
deed|organisation|acts direct|1|	none -21	own -30
deed|organisation|acts direct|2|	elided -44	none -57
deed|organisation|acts direct|3|	elided -29	none -50	own -56
deed|organisation|acts passive|1|	own -16
deed|organisation|acts relative|0|	elided -29	none 19	own -27
deed|organisation|acts relative|	1 inside -13	1 last -26	: -35	behind 1 -30	preposition 15	start -24	word -16
deed|organisation|acts relative|1|	none -29	own -13
deed|organisation|acts relative|2|	own -15
deed|organisation|hangs|	, -65	1 first -17	1 inside -47	1 last -25	: -28	; -9	adverb -36	auxiliary -23	before 0 -28	before 1 -30	before 2 -18	before 3 -64	before 4 -37	behind 1 -69	behind 2 -39	behind 3 -11	capital -45	coordinator -31	determiner -15	pronoun -33	start -28	stop -61	subordinator -13	that -19	verb-judging -11	verb-saying -38	verb-thinking -29	– -18	— 8	’ -23
deed|organisation|hangs|0|	elided -49	none -37	own -12
deed|organisation|hangs|1|	elided -24	none -30	own -18
deed|organisation|hangs|2|	elided -17	none -70	own -31
deed|organisation|hangs|3|	elided -28	none -40	own -40
deed|organisation|judging apposed|	, -11	1 first -20	1 inside -15	1 last -30	: 12	before 0 34	before 1 -35	before 2 -31	behind 1 -38	capital 9	determiner 28	preposition 24	stop -48	verb-judging -11	word 13
deed|organisation|judging apposed|0|	elided 14	none 33
deed|organisation|judging apposed|1|	own -38
deed|organisation|judging apposed|2|	none -40	own -23
deed|organisation|judging apposed|3|	own -10
deed|organisation|judging apposition|	, -12	1 first -14	1 inside -19	1 last -28	: -33	auxiliary 12	before 0 -25	before 1 -42	before 2 -31	before 3 -11	behind 1 13	capital -14	determiner 15	start -25	stop -40	word -57
deed|organisation|judging apposition|0|	elided -29	none 6	own -44
deed|organisation|judging apposition|1|	elided -10	none -23	own -20
deed|organisation|judging apposition|2|	elided -23	none -14	own -19
deed|organisation|judging direct|0|	elided -6	none -17	own 9
deed|organisation|judging direct|	1 first -52	1 inside -18	1 last -42	: -24	before 0 -11	before 1 -22	before 2 -48	before 3 -23	before 4 -9	behind 0 -27	behind 1 -28	behind 2 -21	capital -13	determiner -13	pronoun 12	start -43	stop -14	that -6	verb-judging 16	’ 14
deed|organisation|judging direct|1|	elided 20	none -40	own -42
deed|organisation|judging direct|2|	elided -16	none -37	own -30
deed|organisation|judging direct|3|	elided -23	none -19	own -24
deed|organisation|judging inverted|0|	elided 19	none 13	own -53
deed|organisation|judging inverted|	1 inside -7	1 last -34	: 6	before 0 11	before 2 -18	behind 0 10	preposition -40	start -25	stop 10	that -28	word -22
deed|organisation|judging inverted|1|	none -38	own -16
deed|organisation|judging inverted|2|	none -10	own -6
deed|organisation|judging relative|1|	own -6
deed|organisation|judging relative|	word 17
deed|organisation|none|	- -44	1 first -28	1 inside -59	1 last -24	: -12	adverb 27	before 0 15	before 1 -6	before 2 -22	before 3 -40	before 4 -34	behind 0 -14	behind 2 -22	capital -18	coordinator 9	quote -23	start -27	stop -30	that 15	verb-judging 26	verb-saying -11	’ -20
deed|organisation|none|0|	elided 14	none 16	own 10
deed|organisation|none|1|	elided -27	none -69	own -26
deed|organisation|none|2|	elided -35	none -43	own -84
deed|organisation|none|3|	elided -61	none -6
deed|organisation|other inverted|0|	none 24	own 12
deed|organisation|other inverted|	1 first -18	behind 0 28	stop 11
deed|organisation|saying apposed|	, 18	1 first -36	1 inside -13	1 last -50	: -33	adverb -19	auxiliary -12	before 0 15	before 1 -21	before 2 -60	before 3 -25	behind 0 -34	behind 1 -41	behind 2 -17	determiner -37	pronoun -31	start -36	stop -18	that -18	verb-judging -7	verb-saying 26
deed|organisation|saying apposed|0|	elided -48	none -38	own 14
deed|organisation|saying apposed|1|	none -39	own -64
deed|organisation|saying apposed|2|	elided -26	none -29	own -45
deed|organisation|saying apposed|3|	elided -17	none -25	own -32
deed|organisation|saying apposition|0|	none -36	own -21
deed|organisation|saying apposition|	1 first -43	1 inside -31	1 last -34	auxiliary -50	before 0 -18	before 1 -19	before 2 -42	before 3 -24	behind 1 -27	capital 20	preposition -12	start -35	stop -31	that 18	word -34
deed|organisation|saying apposition|1|	elided -21	none -33	own -38
deed|organisation|saying apposition|2|	elided -10	none -21	own -25
deed|organisation|saying apposition|3|	none -10
deed|organisation|saying direct|	, -16	1 first -49	1 inside -44	1 last -70	: -20	adverb -22	auxiliary 6	before 0 -10	before 1 9	before 2 -7	before 3 -31	before 4 -18	behind 0 -49	behind 1 -74	behind 2 -20	capital 22	determiner -26	pronoun -32	start -58	verb-judging -20	verb-saying 9	word -6
deed|organisation|saying direct|0|	elided 21	none -7	own 9
deed|organisation|saying direct|1|	elided -40	none -66	own -51
deed|organisation|saying direct|2|	elided -42	none -44	own -34
deed|organisation|saying direct|3|	elided -21	none -31	own -31
deed|organisation|saying inverted|	, 7	1 first -36	1 inside -27	1 last 11	auxiliary -14	before 0 -12	before 1 -48	before 2 8	before 4 -16	behind 0 -9	behind 2 -13	determiner 6	preposition -26	pronoun -15	stop -16	that -27	verb-judging -19	verb-saying -22
deed|organisation|saying inverted|0|	elided -48	none 25	own -22
deed|organisation|saying inverted|1|	elided -23	none -17	own -53
deed|organisation|saying inverted|2|	elided -19	none -29	own -34
deed|organisation|saying passive|0|	own -15
deed|organisation|saying passive|	1 last -21	before 0 -43	behind 1 -24	preposition -21	start -17	stop 14	word -41
deed|organisation|saying passive|2|	none -15	own -10
deed|organisation|saying relative|0|	none -31
deed|organisation|saying relative|	1 first -19	1 last -31	before 1 -41	behind 1 -12	preposition 33	stop -24	verb-saying -18	word -15
deed|organisation|saying relative|1|	own -12
deed|organisation|saying relative|2|	own -9
deed|organisation|thinking apposed|0|	none 10	own -16
deed|organisation|thinking apposed|	1 first -25	1 last -24	: 13	before 0 13	before 1 -27	before 2 -30	capital -16	start -24	stop -32	word -27
deed|organisation|thinking apposed|1|	own -23
deed|organisation|thinking apposed|2|	none -18	own -12
deed|organisation|thinking apposed|3|	none -8	own -19
deed|organisation|thinking apposition|0|	elided -32	none -27	own -35
deed|organisation|thinking apposition|	1 inside -15	: -36	before 0 -30	before 1 -43	stop -44	word -21
deed|organisation|thinking apposition|1|	none -18
deed|organisation|thinking apposition|2|	own -20
deed|organisation|thinking direct|0|	elided 14	none 17	own -52
deed|organisation|thinking direct|	1 first -19	1 inside -36	1 last -19	: 17	auxiliary -32	before 1 -41	before 2 -51	before 3 -18	behind 1 -33	behind 2 -10	capital -21	determiner -19	preposition 14	start -32	stop -28	word -12
deed|organisation|thinking direct|1|	none -28	own -25
deed|organisation|thinking direct|2|	none -20	own -20
deed|organisation|thinking direct|3|	own -11
deed|organisation|thinking relative|	stop 6
deed|paragraph-before|	acts apposition -8	acts relative -19	hangs -23	judging apposed 8	judging apposition 28	judging direct -7	judging relative -28	none -49	other apposed -21	other inverted -30	saying apposed -16	saying apposition -9	saying direct 16	saying inverted -18	saying passive 15	saying relative -25	thinking apposed 22	thinking apposition -22	thinking direct -24	thinking relative -11
deed|person|acts according|	, -18	1 first -14	1 inside -47	: -21	auxiliary -12	before 0 28	before 1 -18	before 3 -39	before 4 -24	behind 0 17	behind 1 24	behind 2 -27	capital 52	determiner -10	preposition 21	pronoun -17	start 13	verb-judging -24	verb-saying 10	word 28
deed|person|acts according|0|	elided 44	none 10	own 15
deed|person|acts according|1|	elided 31	own -35
deed|person|acts according|2|	elided -33	none -36	own -38
deed|person|acts according|3|	none -13	own -23
deed|person|acts apposed|	, 20	1 first -30	1 inside 13	1 last -23	: -13	auxiliary 31	before 0 7	before 1 -40	before 2 22	before 3 -12	behind 1 -6	behind 2 -33	capital -9	determiner 14	preposition -14	stop -24	verb-judging 18	verb-saying -17	verb-thinking 18	word -21	— -9
deed|person|acts apposed|0|	elided 29	none 18	own -16
deed|person|acts apposed|1|	none -22	own -47
deed|person|acts apposed|2|	elided -36	none -7	own -54
deed|person|acts apposed|3|	elided -18	own -41
deed|person|acts apposition|	, 6	1 first -6	1 inside -12	1 last -7	adverb -22	auxiliary -13	before 0 23	before 1 6	before 2 -6	before 3 -21	before 4 -26	behind 1 -53	behind 2 -38	capital -27	coordinator 22	determiner -23	preposition 26	pronoun -29	start 7	stop -40	that 14	verb-judging -13	verb-saying 47	verb-thinking -28	word 12	— 11
deed|person|acts apposition|0|	none -11	own -10
deed|person|acts apposition|1|	own -30
deed|person|acts apposition|2|	elided -48	none -59	own -42
deed|person|acts apposition|3|	elided -14	none -29	own -34
deed|person|acts direct|	, -44	1 first -10	1 inside 14	1 last -29	adverb -31	auxiliary -14	before 0 15	before 1 -14	before 2 -6	before 3 -15	before 4 -17	behind 0 -11	behind 1 -26	behind 2 -25	capital 9	coordinator -18	determiner 23	preposition -22	pronoun 15	stop -18	that -25	verb-saying 21	word 26
deed|person|acts direct|0|	elided 40	own -18
deed|person|acts direct|1|	elided -22	none -27	own -8
deed|person|acts direct|2|	elided -38	none 10
deed|person|acts direct|3|	elided -25	none -34	own -47
deed|person|acts relative|	, -26	1 first -49	1 inside -29	1 last 11	: 24	auxiliary -22	before 0 20	before 2 -12	behind 0 36	behind 1 -42	preposition 24	start 25	stop -27	verb-judging -20	verb-saying -18	word -18
deed|person|acts relative|0|	elided 35	none 15	own 12
deed|person|acts relative|1|	none -27	own -39
deed|person|acts relative|2|	elided -28	none -24	own -44
deed|person|acts relative|3|	own -15
deed|person|hangs|0|	elided -15	none 19
deed|person|hangs|	1 first -22	1 last 10	: 26	adverb -8	before 0 13	before 1 18	before 4 12	behind 0 -29	behind 1 -24	behind 2 -19	capital -15	determiner 17	preposition -25	pronoun -20	quote -33	stop 9	verb-judging -19	verb-saying -29	word -16
deed|person|hangs|1|	elided -6
deed|person|hangs|2|	none 16	own -40
deed|person|hangs|3|	elided -22	none -39	own -19
deed|person|judging apposed|	, -34	1 first -10	1 inside -29	1 last 16	adverb 32	before 0 33	before 2 -37	behind 1 -39	behind 2 -25	capital 37	determiner 14	preposition -33	start 23	stop -38	that 40	verb-judging 43	word -11	’ -25
deed|person|judging apposed|0|	none 6	own -53
deed|person|judging apposed|1|	elided 12	none 25	own -14
deed|person|judging apposed|2|	elided -52	none -10	own -43
deed|person|judging apposed|3|	elided -23	none -25	own -31
deed|person|judging apposition|	, -22	1 first -27	1 inside -15	1 last 20	adverb 11	auxiliary 27	before 2 43	before 3 -38	before 4 -24	behind 1 -50	determiner 22	preposition -22	pronoun 45	start 8	stop -16	subordinator 32	that 23	verb-judging 15	verb-saying 11
deed|person|judging apposition|0|	elided 20	none 6
deed|person|judging apposition|1|	elided 19	none -29	own -56
deed|person|judging apposition|2|	elided -27	none -45	own -43
deed|person|judging apposition|3|	own -25
deed|person|judging direct|	, -31	1 first -24	1 inside -35	adverb 20	auxiliary -22	before 0 13	before 1 -31	before 2 -7	before 3 -10	before 4 12	behind 1 -45	behind 2 -15	capital -14	determiner 22	preposition 15	pronoun 26	start -25	stop -21	that 21	verb-judging 45	word -11
deed|person|judging direct|0|	elided -12	none 10	own -56
deed|person|judging direct|1|	elided -35	none 6	own -32
deed|person|judging direct|2|	elided -23	none -35	own -36
deed|person|judging direct|3|	none -20	own -31
deed|person|judging inverted|	, -28	1 inside 6	1 last -19	: -28	auxiliary 17	before 0 -50	before 1 12	before 2 -15	before 3 -20	behind 0 45	behind 1 16	determiner -20	preposition -22	start 30	stop 14	word -23
deed|person|judging inverted|0|	elided 6	none -9	own -44
deed|person|judging inverted|1|	elided -26
deed|person|judging inverted|2|	none -28	own 13
deed|person|judging inverted|3|	none -18
deed|person|judging relative|	: 21	before 0 47	stop -29
deed|person|none|	) 28	, -10	1 first -7	1 inside -32	1 last -8	10 first 6	11 first 9	11 last 11	12 first -11	2 first 13	3 first -14	3 last 18	4 first 14	5 first -11	5 last 19	6 first 15	6 last -14	7 last 27	8 last -6	9 first 16	9 last 12	: 16	adverb -27	before 0 36	before 1 26	before 2 -10	before 3 9	before 4 -11	behind 0 31	behind 1 -35	behind 3 -13	coordinator -15	determiner -24	pronoun -30	quote 13	start 20	stop 22	subordinator -10	that -16	verb-judging -24	verb-saying -13	word -8	— -21
deed|person|none|0|	elided -6	none 29	own 8
deed|person|none|1|	elided 6	none -6	own -13
deed|person|none|2|	elided 28	none -12	own -11
deed|person|none|3|	elided -11	none 8
deed|person|other apposed|	1 first 13	1 last -40	before 2 -15	start -29	stop 11	word 19
deed|person|other apposed|1|	elided 9
deed|person|other inverted|	, -6	1 inside -32	1 last -34	: -19	before 1 -14	behind 0 52	start 40	word 34
deed|person|other inverted|0|	elided -15	none 31
deed|person|other inverted|1|	elided -25	none 13	own 13
deed|person|other inverted|2|	none -10	own -30
deed|person|saying apposed|	, -25	1 first -34	1 inside -25	1 last -9	: 23	adverb -23	before 0 22	before 1 6	before 3 -48	before 4 -39	behind 1 -51	behind 2 -7	capital 35	determiner 10	preposition 30	pronoun 51	that -10	verb-judging -17
deed|person|saying apposed|0|	elided 35	none -27	own -7
deed|person|saying apposed|1|	elided 26
deed|person|saying apposed|2|	elided 14	own -36
deed|person|saying apposed|3|	elided -26	none -25	own -48
deed|person|saying apposition|	, 9	1 first -16	1 inside -24	1 last -22	: -30	adverb -21	auxiliary 11	before 0 32	before 1 18	before 2 -35	behind 0 -26	behind 1 -86	behind 2 -39	behind 3 -16	capital -17	determiner 9	preposition 16	start -11	stop -14	subordinator 6	that 27	verb-judging 10	verb-saying -18	word -7
deed|person|saying apposition|0|	elided 23	none -31	own 10
deed|person|saying apposition|1|	elided -14	none -19	own -24
deed|person|saying apposition|2|	elided -14	none -27	own -48
deed|person|saying apposition|3|	elided -25	none -29	own -32
deed|person|saying direct|	, 6	1 first -13	1 last -40	: -26	adverb -27	before 1 -31	before 2 -29	before 3 -15	before 4 -14	behind 0 6	behind 1 -17	behind 2 -45	behind 3 -12	capital -6	coordinator 8	determiner -23	preposition -24	pronoun 7	quote 17	start -6	stop -18	subordinator 21	that -25	verb-judging -12	verb-saying -11	word -15
deed|person|saying direct|0|	elided 9	none -18	own -28
deed|person|saying direct|1|	elided -41	own -39
deed|person|saying direct|2|	none -34	own -70
deed|person|saying direct|3|	elided -24	own -34
deed|person|saying inverted|	- 23	1 first -52	1 inside -14	1 last -39	: -6	adverb -28	auxiliary -24	before 0 6	before 1 -17	before 2 -11	before 3 15	before 4 -13	behind 0 7	behind 1 6	behind 2 -15	behind 3 -24	capital -20	coordinator -7	determiner -30	preposition -16	pronoun -56	subordinator -21	verb-judging -9	verb-saying -63	verb-thinking -22	word -35	’ -26
deed|person|saying inverted|0|	own -8
deed|person|saying inverted|1|	elided -35	none 15
deed|person|saying inverted|2|	elided -45	none -31	own -64
deed|person|saying inverted|3|	elided -16	none -36	own -42
deed|person|saying passive|0|	elided 8
deed|person|saying passive|	1 first -21	1 last 21	: -7	before 0 16	before 1 -28	stop -25
deed|person|saying passive|2|	own -19
deed|person|saying relative|0|	elided -15
deed|person|saying relative|	1 first -22	1 inside -16	1 last -26	: -20	before 0 7	before 1 -37	before 2 6	behind 1 -18	preposition 37	start -19	stop -30	verb-saying -18	word 29
deed|person|saying relative|1|	elided -21	none -28	own -25
deed|person|saying relative|2|	own -14
deed|person|thinking apposed|	, -18	1 first -23	1 inside -36	1 last 30	auxiliary -20	before 0 11	before 2 -14	before 3 -23	behind 1 -10	behind 2 -18	preposition -28	start 7	stop -18	word -16
deed|person|thinking apposed|0|	elided 13	none -20	own -59
deed|person|thinking apposed|1|	elided 39	none 17	own -43
deed|person|thinking apposed|2|	elided -37	none -12	own -18
deed|person|thinking apposed|3|	own -22
deed|person|thinking apposition|	, -25	1 first -32	1 inside 6	1 last -14	: -32	before 0 44	before 2 -17	before 3 -31	behind 1 -25	stop -27	word 21
deed|person|thinking apposition|0|	elided 33	own -24
deed|person|thinking apposition|1|	own -29
deed|person|thinking apposition|2|	none -17	own -18
deed|person|thinking direct|	, -27	1 first 11	1 inside -29	1 last -34	: -6	before 0 12	before 1 -56	before 2 -8	before 3 -10	behind 1 -43	preposition -28	stop -44	word -44
deed|person|thinking direct|0|	elided 59	own -62
deed|person|thinking direct|1|	none -28	own -51
deed|person|thinking direct|2|	none -32	own -31
deed|person|thinking direct|3|	none -14
deed|place|acts according|0|	own -25
deed|place|acts according|1|	own -11
deed|place|acts according|	before 0 -22	before 1 -22	behind 0 -12	start -7	stop -18	word -13
deed|place|acts apposed|	, -17	1 first -22	1 last -25	: 13	auxiliary -8	before 0 -9	before 1 -27	before 2 -20	start -24	stop -24	verb-saying -17	word -36
deed|place|acts apposed|0|	none 20	own -35
deed|place|acts apposed|1|	none -32	own -20
deed|place|acts apposed|2|	none -12	own -32
deed|place|acts apposed|3|	none -22	own -29
deed|place|acts apposition|0|	elided -28	none 20	own -37
deed|place|acts apposition|	: -40	before 0 12	before 1 -37	stop -35
deed|place|acts direct|	, -12	1 first -22	1 last -21	: -24	auxiliary -24	before 1 -40	before 2 -25	before 3 -21	behind 0 -19	behind 1 -13	determiner 21	start -24	stop -36	word -17
deed|place|acts direct|0|	elided -28	none 11	own -14
deed|place|acts direct|1|	elided -20	none -18	own -33
deed|place|acts direct|2|	none -18	own -23
deed|place|acts direct|3|	none -17	own -17
deed|place|hangs|	, -21	1 last -14	: -33	auxiliary -25	before 0 -6	before 1 -40	behind 0 -13	capital -33	determiner -16	preposition 8	start -34	stop -33	verb-saying -27	word -26
deed|place|hangs|0|	elided -14	none -34	own -9
deed|place|hangs|1|	elided -20	none -24	own -26
deed|place|hangs|2|	none -14	own -16
deed|place|judging apposed|0|	own -7
deed|place|judging apposed|	1 first -16	before 1 -14	stop -15	word 7
deed|place|judging apposed|2|	own -15
deed|place|judging apposed|3|	own -21
deed|place|judging apposition|	before 0 -27	before 1 -14
deed|place|judging direct|0|	none -10	own 15
deed|place|judging direct|1|	elided -21	none -22
deed|place|judging direct|2|	none -15
deed|place|judging direct|	before 1 -21	before 2 -24	preposition -14	stop -29
deed|place|judging inverted|0|	none -28
deed|place|judging inverted|	before 0 -17	before 1 -26	word -13
deed|place|none|	, -33	- -21	1 first -47	1 last -48	: -18	auxiliary -18	before 0 -18	before 1 -54	before 2 -35	before 3 -23	behind 0 -22	capital -20	determiner -31	preposition -25	start -41	stop -60	that -15	verb-judging -11	verb-saying -27
deed|place|none|0|	elided -33	none -10	own -34
deed|place|none|1|	elided -24	none -50	own -39
deed|place|none|2|	elided -31	none -32	own -33
deed|place|none|3|	elided -30	none -37	own -40
deed|place|other apposed|	1 last -27
deed|place|other inverted|0|	none -13
deed|place|other inverted|	behind 0 -15
deed|place|saying apposed|0|	own 23
deed|place|saying apposed|	1 last -33	auxiliary -20	before 0 11	before 1 9	before 3 -12	capital 21	start -30	stop 9	word -34
deed|place|saying apposed|1|	elided -19	none -10
deed|place|saying apposed|2|	own -30
deed|place|saying apposed|3|	elided -15	own -32
deed|place|saying apposition|0|	none 14	own -24
deed|place|saying apposition|	before 0 -23	before 1 19	stop 18
deed|place|saying direct|	, -7	1 last -16	: -32	auxiliary 27	before 0 -7	before 1 -44	preposition -12	start -14	stop -37	verb-saying 7	word 19
deed|place|saying direct|1|	none -10	own -28
deed|place|saying direct|2|	own -12
deed|place|saying inverted|	, -16	1 last -6	: -26	before 0 -13	before 1 -6	behind 0 8	preposition 9	start -12	stop 28
deed|place|saying inverted|0|	elided -31	none 12	own 6
deed|place|saying inverted|1|	own -23
deed|place|saying inverted|2|	own -18
deed|place|saying passive|0|	own -30
deed|place|saying passive|	before 0 -24
deed|place|thinking apposed|	before 1 -33	stop -33
deed|place|thinking direct|0|	own -8
deed|place|thinking direct|	before 1 -16	stop -16
deed|possessor|	acts according 13	hangs -16	judging inverted -7	none -14	saying inverted -16
deed|pronoun|acts according|	, -6	1 last 14	: -34	adverb 10	auxiliary 27	before 0 24	behind 1 7	determiner 6	start 25	stop 14	verb-saying -18	word 20
deed|pronoun|acts according|0|	elided 10	none 42	own -18
deed|pronoun|acts according|1|	none -10	own -32
deed|pronoun|acts apposed|0|	none -18
deed|pronoun|acts apposed|	1 last 18	before 0 -11	before 1 -25	stop -42
deed|pronoun|acts apposition|0|	own -40
deed|pronoun|acts apposition|	before 0 -42
deed|pronoun|acts direct|	, -46	1 first -30	1 inside -19	1 last -52	: 35	adverb -26	auxiliary -41	before 0 -26	before 1 -39	before 2 -47	before 3 -25	behind 1 -7	capital -39	determiner -45	preposition 6	pronoun -20	start -54	stop -38	that 32	verb-saying -9	verb-thinking 11	word -16
deed|pronoun|acts direct|0|	none -66	own -9
deed|pronoun|acts direct|1|	elided -6	own -55
deed|pronoun|acts direct|2|	elided -32	none -35	own 13
deed|pronoun|acts direct|3|	none -18	own -12
deed|pronoun|acts relative|0|	none -29
deed|pronoun|acts relative|	before 0 -30
deed|pronoun|hangs|	, -38	1 last -38	: -32	auxiliary 16	before 0 -29	behind 0 18	determiner -15	preposition -16	pronoun -35	start -16	word -34
deed|pronoun|hangs|0|	elided -31	none -9
deed|pronoun|hangs|1|	none -28	own -31
deed|pronoun|judging apposition|0|	own -29
deed|pronoun|judging direct|	, 25	1 last -43	: -15	before 0 9	before 1 19	before 2 -6	capital 31	determiner -12	preposition 6	pronoun 34	start -39	word 23
deed|pronoun|judging direct|0|	own 14
deed|pronoun|judging direct|1|	none 14	own -31
deed|pronoun|judging direct|2|	none -15	own -13
deed|pronoun|judging inverted|	, -10	1 last -19	: 21	before 0 26	capital -24	start -19	stop 20	word -17
deed|pronoun|judging inverted|0|	none 28	own 11
deed|pronoun|judging inverted|1|	none -19
deed|pronoun|none|	, -14	1 first -39	1 inside -14	1 last 8	: 13	auxiliary -34	before 2 -22	before 3 -28	behind 0 12	behind 1 -25	capital -11	preposition 11	pronoun -6	stop -12	that -23	verb-judging -17	verb-saying -17	word -28
deed|pronoun|none|1|	elided -29	none -16	own -28
deed|pronoun|none|2|	elided -22	none -37	own -31
deed|pronoun|none|3|	none -28	own -16
deed|pronoun|other inverted|0|	none -11	own 13
deed|pronoun|other inverted|	behind 0 -7	start 32	stop -12
deed|pronoun|saying apposed|0|	none -40
deed|pronoun|saying apposed|	1 last -8	: 21	before 1 -27	start -8	stop -27
deed|pronoun|saying apposed|1|	none 14	own -43
deed|pronoun|saying apposition|0|	own -31
deed|pronoun|saying apposition|	before 1 -25	word -24
deed|pronoun|saying direct|	, 38	1 first -28	1 inside -18	: -19	adverb -28	auxiliary 40	before 1 -21	before 2 11	before 3 -27	behind 0 16	behind 1 7	capital -7	determiner -11	preposition 51	pronoun 26	quote -29	start -6	stop 18	that -25	verb-judging -13	verb-saying -16
deed|pronoun|saying direct|0|	elided 48
deed|pronoun|saying direct|1|	none -13	own -9
deed|pronoun|saying direct|2|	none -19	own -31
deed|pronoun|saying direct|3|	none -16	own -29
deed|pronoun|saying inverted|	, 30	1 last -63	: -8	adverb 16	before 0 20	before 1 22	behind 0 6	capital 12	preposition -9	start 45	stop 10	verb-saying -6	word 48	— 21
deed|pronoun|saying inverted|0|	elided -13	none 27	own 17
deed|pronoun|saying inverted|1|	none -18	own -11
deed|pronoun|saying inverted|2|	none -30	own -26
deed|pronoun|thinking apposition|0|	none -38
deed|pronoun|thinking direct|	, -29	1 first -7	1 last -18	before 0 -9	before 1 -52	before 2 -13	behind 1 -12	start -21	stop -28	word -14
deed|pronoun|thinking direct|0|	elided -21	none -17	own -37
deed|pronoun|thinking direct|1|	none -20	own -13
deed|pronoun|thinking direct|2|	own -11
deed|pronoun|thinking direct|3|	own -6
deed|quote-then-speaker|	acts according -26	acts apposed 11	acts apposition -33	acts relative 23	hangs -12	judging apposed -13	judging apposition -11	judging direct -16	judging inverted -17	none 11	other apposed -17	saying apposed -29	saying apposition -33	saying direct -10	saying relative -13
deed|quote-then-verb|	judging inverted 18	none 17
deed|sentence-after|	acts according 18	acts apposed -20	acts apposition -56	judging apposed -26	judging apposition -19	judging direct -6	saying apposed -48	saying apposition -30	saying direct -24	thinking apposed -30	thinking apposition -15
deed|sentence-before|	acts according 6	acts apposed -38	acts direct -14	acts passive -17	acts relative -36	hangs -43	judging apposed -29	judging apposition 6	judging relative -34	none 17	other apposed -7	saying apposed -8	saying apposition 8	saying direct -15	saying passive -26	thinking apposed -11	thinking apposition -12	thinking direct -31	thinking relative -27
deed|signature|	none 14
deed|speaker-then-quote|	acts according -12	acts apposed 6	acts apposition -18	hangs -7	judging apposed 28	judging apposition -12	judging direct -23	judging inverted -30	judging relative -14	none 26	saying apposed 37	saying apposition -38	saying inverted -14	saying passive -60	saying relative -10	thinking apposition -10	thinking direct 15	thinking relative -10
deed|topic-after|	acts apposed -14	acts apposition -17	acts direct -39	hangs 10	none -8	saying apposed -25	saying apposition -27	thinking direct -10
deed|topic|	acts according 9	acts apposed -21	acts apposition -19	acts direct -12	acts relative 20	hangs -41	judging apposed -10	judging inverted -8	judging relative -12	other apposed 8	saying apposition -22	saying direct 11	saying inverted 21	thinking apposed -17	thinking direct -15	thinking relative -21
deed|verb-then-speaker|	none -19	saying inverted 9
ending|according-to|,|	4-6 -25
ending|according-to|.|	1 24	7-12 -13
ending|according-to|none|	1 10	2 7	4-6 16
ending|actor-nearby|!|	13-25 12	2 24	26+ -14	4-6 -22
ending|actor-nearby|.|	0 -13	1 -47	13-25 -34	2 -12	26+ -16	3 -27	4-6 -6
ending|actor-nearby|?|	0 -18	1 -12	2 -27	26+ 12	3 -18	4-6 7	7-12 -17
ending|actor-nearby|none|	0 -27	1 28	2 10	26+ -10
ending|colon|!|	1 -12
ending|colon|,|	1 -28
ending|colon|.|	1 9	3 18	4-6 -13	7-12 22
ending|colon|?|	1 -13	3 17	4-6 9
ending|colon|none|	1 -6	4-6 -32	7-12 -39
ending|interview|.|	26+ -7
ending|interview|?|	26+ -43
ending|interview|none|	26+ -31
ending|named-before|!|	13-25 -9	26+ -19	4-6 14	7-12 10
ending|named-before|,|	1 -42	13-25 -35	2 -44	26+ -43	3 -45	4-6 -11	7-12 -26
ending|named-before|.|	1 -45	13-25 17	2 -15	26+ -36	4-6 8	7-12 7
ending|named-before|?|	1 -25	13-25 -27	2 -20	26+ -28	4-6 7	7-12 26
ending|named-before|none|	1 7	13-25 15	2 20	3 -40	4-6 -34	7-12 -14
ending|named-nearby|!|	0 10	1 -22	13-25 -6	2 6	3 -10	4-6 -25	7-12 13
ending|named-nearby|,|	0 25	1 45	13-25 -35	4-6 16	7-12 -13
ending|named-nearby|.|	0 -40	13-25 -17	2 15	26+ -35	3 8
ending|named-nearby|?|	0 23	1 -12	2 -9	3 40	4-6 18	7-12 11
ending|named-nearby|none|	0 -19	1 -35	2 7	26+ -11	4-6 7	7-12 -11
ending|paragraph-before|!|	26+ -30
ending|paragraph-before|,|	26+ -33
ending|paragraph-before|.|	26+ -15
ending|paragraph-before|?|	26+ -23
ending|possessor|,|	2 -24	4-6 12	7-12 -21
ending|possessor|.|	1 -15	2 7	3 -25	4-6 -16	7-12 -18
ending|possessor|?|	4-6 -23
ending|possessor|none|	0 -18	1 -37	13-25 -21	2 -26	4-6 -7	7-12 -11
ending|quote-then-speaker|!|	0 27
ending|quote-then-speaker|,|	-3 12	-4 -12	0 34	1 32	13-25 -28	2 -17	3 -17	4-6 -12	7-12 -51
ending|quote-then-speaker|?|	0 63	1 -26	7-12 -26
ending|quote-then-speaker|none|	-11 18	-12 33	-13 -6	-14 -28	-15 -6	-16 -28	-17 10	-18 14	-2 -24	-20 19	-21 -8	-23 -20	-25 -19	-27 10	-3 -24	-4 -44	-5 -20	-6 7	-7 -17	-8 -28	0 -26	1 -13	13-25 -32	2 11	3 -10	4-6 6
ending|quote-then-verb|,|	0 24	13-25 -16	4-6 -30	7-12 -33
ending|quote-then-verb|?|	0 19	1 27	2 24
ending|quote-then-verb|none|	0 -10	1 6	13-25 -12	3 -12	4-6 -11	7-12 -26
ending|sentence-after|!|	0 -26	4-6 -22
ending|sentence-after|.|	0 21	13-25 -17	2 -37	3 -10	4-6 11	7-12 -23
ending|sentence-after|?|	0 -22	1 15	2 -31	3 -22	4-6 14
ending|sentence-after|none|	13-25 -15	4-6 -39	7-12 -19
ending|sentence-before|!|	13-25 -36	2 -31	4-6 6	7-12 8
ending|sentence-before|,|	1 -70	13-25 -31	2 -27	26+ -57	3 -15	4-6 -31	7-12 -81
ending|sentence-before|.|	1 6	13-25 -11	2 9	26+ -6	3 13	4-6 10
ending|sentence-before|?|	1 -16	13-25 -23	2 -18	26+ -21	4-6 -11	7-12 -9
ending|sentence-before|none|	1 22	2 -12	26+ -16	3 -50	4-6 -16
ending|signature|.|	1 14
ending|speaker-then-quote|!|	1 20	3 15	4-6 -33
ending|speaker-then-quote|,|	2 14	3 -16	4-6 9
ending|speaker-then-quote|.|	0 -16	1 23	13-25 -38	3 18	4-6 22	7-12 -16
ending|speaker-then-quote|?|	1 -7	13-25 -20	2 8	3 17	4-6 31	7-12 -20
ending|speaker-then-quote|none|	1 -16	13-25 -15	2 17	26+ -27	7-12 -10
ending|topic-after|!|	0 -24
ending|topic-after|.|	1 11	3 -12	4-6 -13
ending|topic-after|?|	0 -30
ending|topic-after|none|	4-6 -13
ending|topic|!|	13-25 -33	26+ -29	4-6 -23
ending|topic|,|	26+ -9
ending|topic|.|	2 24	3 23	4-6 7	7-12 -22
ending|topic|?|	13-25 22	2 -18	26+ -44	3 10	7-12 23
ending|topic|none|	0 -39	1 -11	13-25 -15	26+ -19
ending|verb-then-speaker|.|	0 -47	1 9	13-25 -13	2 14	4-6 14	7-12 -23
ending|verb-then-speaker|none|	0 -22	13-25 -43	3 -8	4-6 -26	7-12 -25
follow|according-to|,auxiliary|	none -24
follow|according-to|,preposition|	none 11
follow|according-to|,pronoun|	none -21
follow|according-to|,subordinator|	none 20
follow|according-to|,verb-saying|	none -26
follow|according-to|,word|	none 35
follow|according-to|,|	none 10
follow|according-to|:|	none 19
follow|according-to|;|	none 11
follow|according-to|determiner|	, -20	none 21
follow|according-to|end|	. 7
follow|according-to|preposition|	none 11
follow|according-to|word|	none 27
follow|actor-nearby|+|	none -10
follow|actor-nearby|,adverb|	none -20
follow|actor-nearby|,auxiliary|	? -25	none -6
follow|actor-nearby|,capital|	none 6
follow|actor-nearby|,coordinator|	none -16
follow|actor-nearby|,determiner|	? -22	none 7
follow|actor-nearby|,pronoun|	? -24
follow|actor-nearby|,subordinator|	none -28
follow|actor-nearby|,that|	none -8
follow|actor-nearby|,verb-saying|	? -16	none -6
follow|actor-nearby|,verb-thinking|	none 10
follow|actor-nearby|:|	none -30
follow|actor-nearby|;|	none -11
follow|actor-nearby|adverb|	none -16
follow|actor-nearby|auxiliary|	none -43
follow|actor-nearby|capital|	! -16	. -23	? -28
follow|actor-nearby|determiner|	! -22	. -6	? 10	none -41
follow|actor-nearby|end|	! 6	. -19	? 14	none -17
follow|actor-nearby|preposition|	. -27	? -30	none -22
follow|actor-nearby|pronoun|	. -7	? 9
follow|actor-nearby|quote|	. 11	? -7
follow|actor-nearby|stop|	! -13	? -27	none 6
follow|actor-nearby|that|	. 9
follow|actor-nearby|verb-judging|	none -28
follow|actor-nearby|verb-saying|	none 11
follow|actor-nearby|word|	none -22
follow|actor-nearby|–|	none 12
follow|colon|,verb-saying|	none -26
follow|colon|capital|	, -17	. -10	? 8
follow|colon|determiner|	? -11
follow|colon|end|	! -21	? -7	none -25
follow|colon|preposition|	. -22	? -12
follow|colon|pronoun|	. -26	? -19
follow|colon|stop|	? -19
follow|colon|verb-saying|	, -23
follow|interview|end|	. -7	? -43	none -30
follow|named-before|,auxiliary|	? -11	none -24
follow|named-before|,determiner|	none -16
follow|named-before|,pronoun|	! 9	? -6	none 13
follow|named-before|,verb-judging|	none -29
follow|named-before|,verb-saying|	! 9	? 9	none 10
follow|named-before|,word|	? -15	none -19
follow|named-before|,|	none -31
follow|named-before|capital|	, -35	. 32	? -15	none -46
follow|named-before|coordinator|	. -6
follow|named-before|determiner|	, -22	. -9	? -12
follow|named-before|end|	! 7	. -6	? -7	none -14
follow|named-before|preposition|	. -16
follow|named-before|pronoun|	, -28	. -9	? -41	none -36
follow|named-before|stop|	none 8
follow|named-before|verb-saying|	, -76	? -48	none -24
follow|named-before|–|	none -18
follow|named-before|—|	. -22	? 18	none 10
follow|named-nearby|+|	none 8
follow|named-nearby|,auxiliary|	? 16	none 28
follow|named-nearby|,capital|	none -15
follow|named-nearby|,determiner|	none 18
follow|named-nearby|,preposition|	none -24
follow|named-nearby|,pronoun|	! -13	? 19
follow|named-nearby|,subordinator|	none 13
follow|named-nearby|,that|	none -7
follow|named-nearby|,verb-saying|	! -12	? -7
follow|named-nearby|,word|	? 10
follow|named-nearby|,|	none -26
follow|named-nearby|:|	none -32
follow|named-nearby|;|	none -12
follow|named-nearby|adverb|	none -11
follow|named-nearby|capital|	, 16	. -7	? 8	none 8
follow|named-nearby|coordinator|	, -17	. -14	none -42
follow|named-nearby|determiner|	, -7	. -17	? -15	none -12
follow|named-nearby|end|	. 9	? 12	none -32
follow|named-nearby|preposition|	, 9	. -9	? 8	none -7
follow|named-nearby|pronoun|	! 10	, 39	. -39	none -9
follow|named-nearby|quote|	. 12	? 29
follow|named-nearby|stop|	? 24
follow|named-nearby|subordinator|	. -10
follow|named-nearby|verb-judging|	none 7
follow|named-nearby|verb-saying|	, 39	? 16
follow|named-nearby|word|	, -9	none -11
follow|named-nearby|–|	, 13
follow|named-nearby|—|	. 7	none 34
follow|paragraph-before|,auxiliary|	none -15
follow|paragraph-before|,pronoun|	none -29
follow|paragraph-before|,verb-judging|	none -18
follow|paragraph-before|,verb-saying|	? -22	none 8
follow|paragraph-before|,word|	none -13
follow|paragraph-before|capital|	, -21	? -34	none -17
follow|paragraph-before|determiner|	, -40	? -19	none -22
follow|paragraph-before|end|	! -22	. -14	? -6	none -33
follow|paragraph-before|pronoun|	, -27	? -27	none -27
follow|paragraph-before|stop|	none 31
follow|paragraph-before|verb-saying|	, -33	? -33	none -39
follow|paragraph-before|word|	, -23
follow|paragraph-before|–|	none -26
follow|paragraph-before|—|	. -19	none -24
follow|possessor|,|	none -41
follow|possessor|auxiliary|	none -28
follow|possessor|capital|	. -20
follow|possessor|coordinator|	none -11
follow|possessor|determiner|	, -12	. -17
follow|possessor|end|	none -25
follow|possessor|preposition|	none -41
follow|possessor|pronoun|	. -34
follow|possessor|subordinator|	, -18
follow|possessor|word|	none -27
follow|quote-then-speaker|+|	none 22
follow|quote-then-speaker|,auxiliary|	? 7
follow|quote-then-speaker|,capital|	none -18
follow|quote-then-speaker|,coordinator|	none -28
follow|quote-then-speaker|,determiner|	none -27
follow|quote-then-speaker|,verb-judging|	none -32
follow|quote-then-speaker|,verb-saying|	? -20	none -6
follow|quote-then-speaker|,word|	? -16	none -30
follow|quote-then-speaker|:|	none -19
follow|quote-then-speaker|;|	none -24
follow|quote-then-speaker|auxiliary|	none 18
follow|quote-then-speaker|capital|	, 31	none 46
follow|quote-then-speaker|coordinator|	, -21	none -32
follow|quote-then-speaker|determiner|	, 13	? 30	none -10
follow|quote-then-speaker|preposition|	none -8
follow|quote-then-speaker|pronoun|	! 27	, 26	? 58	none 9
follow|quote-then-speaker|subordinator|	, 13	none -11
follow|quote-then-speaker|that|	none -20
follow|quote-then-speaker|verb-judging|	none 6
follow|quote-then-speaker|verb-saying|	, -33	none -15
follow|quote-then-speaker|word|	, 37	none -12
follow|quote-then-verb|,auxiliary|	? 23	none 11
follow|quote-then-verb|,coordinator|	none -15
follow|quote-then-verb|,determiner|	? 23	none 20
follow|quote-then-verb|,pronoun|	! -14	? 23	none 23
follow|quote-then-verb|,verb-judging|	none 15
follow|quote-then-verb|,verb-saying|	? 12	none 11
follow|quote-then-verb|,word|	? 23
follow|quote-then-verb|,|	none -8
follow|quote-then-verb|:|	none -11
follow|quote-then-verb|;|	none -17
follow|quote-then-verb|capital|	, -29
follow|quote-then-verb|coordinator|	none -57
follow|quote-then-verb|determiner|	, -29	none -16
follow|quote-then-verb|preposition|	none 10
follow|quote-then-verb|verb-saying|	, 24	? 16	none 25
follow|quote-then-verb|word|	none 19
follow|quote-then-verb|–|	, 20	none 26
follow|sentence-after|auxiliary|	. -35
follow|sentence-after|capital|	. -23	? 13
follow|sentence-after|determiner|	! -28	? -43
follow|sentence-after|preposition|	. 6	? -28
follow|sentence-after|pronoun|	. 22	? -36
follow|sentence-after|stop|	none -18
follow|sentence-after|subordinator|	. 10
follow|sentence-after|—|	. -20
follow|sentence-before|,auxiliary|	? -38	none -7
follow|sentence-before|,coordinator|	none 10
follow|sentence-before|,determiner|	? -19	none -32
follow|sentence-before|,preposition|	none -22
follow|sentence-before|,pronoun|	? -38	none -9
follow|sentence-before|,subordinator|	none -32
follow|sentence-before|,verb-judging|	none -26
follow|sentence-before|,verb-saying|	! 13	none 10
follow|sentence-before|,verb-thinking|	none -36
follow|sentence-before|,word|	? -21	none -12
follow|sentence-before|,|	none -16
follow|sentence-before|:|	none -21
follow|sentence-before|;|	none -49
follow|sentence-before|adverb|	none 7
follow|sentence-before|auxiliary|	none -17
follow|sentence-before|capital|	, -69	? -26	none -57
follow|sentence-before|coordinator|	, -30	. -14	none 25
follow|sentence-before|determiner|	! -16	, -39	. -16	? 20
follow|sentence-before|end|	! -11	. 16
follow|sentence-before|preposition|	. -13
follow|sentence-before|pronoun|	, -31	? -43	none -11
follow|sentence-before|quote|	. -15	? -23
follow|sentence-before|stop|	? -16	none -29
follow|sentence-before|subordinator|	. -14
follow|sentence-before|that|	. 12
follow|sentence-before|verb-judging|	none -26
follow|sentence-before|verb-saying|	, -114	? -40	none -8
follow|sentence-before|word|	, -28	none -8
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -28
follow|speaker-then-quote|,capital|	none 21
follow|speaker-then-quote|,pronoun|	none 15
follow|speaker-then-quote|,that|	none 22
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -27
follow|speaker-then-quote|,word|	none 7
follow|speaker-then-quote|,|	none -30
follow|speaker-then-quote|:|	none 22
follow|speaker-then-quote|;|	none 27
follow|speaker-then-quote|auxiliary|	none 12
follow|speaker-then-quote|capital|	. 32	? 30	none -20
follow|speaker-then-quote|coordinator|	, 10	. -11
follow|speaker-then-quote|determiner|	! 7	, -7	. -10	? -16	none 24
follow|speaker-then-quote|end|	! -7	. 29	none -42
follow|speaker-then-quote|preposition|	, -33	? 22	none -9
follow|speaker-then-quote|pronoun|	. -37
follow|speaker-then-quote|quote|	. -19	? 25
follow|speaker-then-quote|stop|	! 9	? 8	none 13
follow|speaker-then-quote|that|	none 23
follow|speaker-then-quote|verb-judging|	none -8
follow|speaker-then-quote|verb-saying|	none 18
follow|speaker-then-quote|word|	none -6
follow|topic-after|capital|	. -16
follow|topic-after|coordinator|	. 12
follow|topic-after|determiner|	? -23
follow|topic-after|preposition|	. -21
follow|topic-after|pronoun|	. -20
follow|topic-after|stop|	none -7
follow|topic|,adverb|	none -9
follow|topic|,auxiliary|	? -19	none -6
follow|topic|,capital|	none 11
follow|topic|,determiner|	none -19
follow|topic|,preposition|	none -37
follow|topic|,pronoun|	! -23	? 7	none -27
follow|topic|,verb-judging|	none -15
follow|topic|,verb-saying|	! -21	none -9
follow|topic|,verb-thinking|	none -14
follow|topic|,word|	? -35
follow|topic|adverb|	none -13
follow|topic|auxiliary|	none 6
follow|topic|capital|	. -29	? 27
follow|topic|coordinator|	none 38
follow|topic|determiner|	! -21	. 8	? -19	none 22
follow|topic|end|	? -17	none -49
follow|topic|preposition|	. 8	none -45
follow|topic|pronoun|	. -16
follow|topic|quote|	. -9	? 18
follow|topic|stop|	none 11
follow|topic|verb-judging|	none -30
follow|topic|verb-saying|	none -11
follow|topic|word|	none -10
follow|topic|–|	none -22
follow|topic|—|	none -38
follow|verb-then-speaker|,coordinator|	none -21
follow|verb-then-speaker|,determiner|	none -9
follow|verb-then-speaker|,preposition|	none 10
follow|verb-then-speaker|,subordinator|	none -21
follow|verb-then-speaker|,verb-saying|	none -9
follow|verb-then-speaker|,word|	none -24
follow|verb-then-speaker|,|	none -36
follow|verb-then-speaker|:|	none -12
follow|verb-then-speaker|coordinator|	none -59
follow|verb-then-speaker|determiner|	none 6
follow|verb-then-speaker|end|	. 25	none -55
follow|verb-then-speaker|preposition|	. -16	none -14
follow|verb-then-speaker|pronoun|	. -22
follow|verb-then-speaker|stop|	none -11
follow|verb-then-speaker|verb-saying|	none -13
follow|verb-then-speaker|word|	none 20
force|according-to|according|	1 14	4-6 16	7-12 -6
force|actor-nearby|naked|	0 -32	1 20	13-25 -7	26+ -6	4-6 6
force|colon|naked|	26+ -22	3 20	4-6 -25	7-12 -26
force|colon|other|	26+ -30
force|interview|naked|	26+ -27
force|named-before|naked|	1 -11	2 12	26+ -47	3 -31
force|named-nearby|naked|	1 -20	13-25 -17	2 8	26+ -21	4-6 9	7-12 -9
force|paragraph-before|according|	26+ -12
force|paragraph-before|other|	26+ -15
force|paragraph-before|saying|	26+ -22
force|paragraph-before|thinking|	26+ -24
force|possessor|naked|	0 -20	1 -41	13-25 -21	7-12 -15
force|quote-then-speaker|judging|	-11 -21	-12 28	-14 6	-4 -26	-5 -7	-6 13	-7 -6	-9 -14	0 23	1 -23	13-25 -14	7-12 -47
force|quote-then-speaker|other|	-10 -25	-11 27	-12 28	-13 -22	-14 -23	-15 -12	-16 -17	-17 -13	-2 -17	-3 -32	-4 -39	-5 -15	-6 35	-7 -18	-8 -28	-9 20	0 15	1 -6	13-25 -35	3 -29	4-6 -58	7-12 -7
force|quote-then-speaker|saying|	-12 -14	-13 -18	-14 -20	-16 -29	-17 -17	-2 -16	-20 -14	-23 -20	-3 -9	-4 -20	-5 -10	-6 -13	-7 -13	-8 -21	-9 -11	0 23	13-25 -18	3 -17	7-12 -24
force|quote-then-speaker|thinking|	-12 11	-3 -24	-7 -9	-8 22	0 7	1 -7	13-25 -13	2 -23	4-6 -20
force|quote-then-verb|judging|	1 17	4-6 -22	7-12 -15
force|quote-then-verb|other|	0 -22	1 11
force|quote-then-verb|saying|	0 25	2 11	3 -11	4-6 -14	7-12 -28
force|sentence-after|according|	0 19	1 10	13-25 -18	7-12 -29
force|sentence-after|judging|	1 -22	13-25 -29	2 -20	4-6 -36	7-12 -29
force|sentence-after|other|	1 -8	13-25 -30	2 -29	3 -16	4-6 -10	7-12 -29
force|sentence-after|saying|	1 18	13-25 -9	2 -33	3 -43	4-6 16	7-12 -16
force|sentence-after|thinking|	0 10	4-6 -32
force|sentence-before|according|	1 -25	13-25 -6	26+ -16	3 -23	4-6 -7	7-12 14
force|sentence-before|judging|	1 6	13-25 -27	2 -6	26+ -47	3 -23	4-6 -8	7-12 -21
force|sentence-before|other|	2 -14	26+ -13	3 -16	4-6 -9	7-12 -17
force|sentence-before|saying|	1 24	13-25 -22	26+ -19	4-6 -13	7-12 -9
force|sentence-before|thinking|	1 -11	2 -9	26+ -47	3 -32	7-12 -55
force|signature|naked|	1 11
force|speaker-then-quote|judging|	0 15	13-25 -38	2 19	26+ -16	7-12 -18
force|speaker-then-quote|other|	0 -48	1 -41	26+ -19	3 32	4-6 -22
force|speaker-then-quote|saying|	13-25 -28	26+ -16	4-6 8
force|speaker-then-quote|thinking|	0 14	1 -35	13-25 -34	2 -27	26+ -18	3 15	4-6 12	7-12 -17
force|topic-after|naked|	0 -7	3 -12	4-6 -16	7-12 -16
force|topic|naked|	0 -39	2 8	26+ -13	3 9
force|verb-then-speaker|judging|	1 -33	13-25 -21	2 21	3 -31	4-6 -38	7-12 -50
force|verb-then-speaker|other|	1 23
force|verb-then-speaker|saying|	0 -40	13-25 -44	4-6 -10	7-12 -30
form|according-to|other|	according 9
form|colon|past|	apposed 8	direct 21	inverted -13
form|paragraph-before|base|	apposed -17	apposition -22	direct -21	relative -7	shared -28
form|paragraph-before|other|	according -12	apposed -23	apposition -6	direct -9	passive -24	relative -26	shared -13
form|paragraph-before|participle|	apposed -15	apposition -15	direct -21	shared -20
form|paragraph-before|past|	apposed -18	direct -26	inverted -37	passive 10	relative -38
form|paragraph-before|present|	apposed -26	apposition -23	passive -13	relative -19	shared -27
form|quote-then-speaker|base|	direct -38	relative -24	shared -28
form|quote-then-speaker|other|	apposed 18	apposition -26	direct -8	passive -35	shared -6
form|quote-then-speaker|participle|	apposition -21	direct -29
form|quote-then-speaker|past|	apposition 6	direct 15	passive -34	relative 16	shared -13
form|quote-then-speaker|present|	apposed -15	apposition -16	direct 20	passive 12	relative -11	shared 6
form|quote-then-verb|past|	inverted 6
form|quote-then-verb|present|	inverted 8
form|sentence-after|other|	according 13	apposition -30	direct -10	passive -20	relative -27	shared -6
form|sentence-after|participle|	direct -20	shared -24
form|sentence-after|past|	apposed -27	apposition -43	direct 17	inverted 19	relative -12	shared -12
form|sentence-after|present|	apposed -49	apposition -35	direct -6	shared -7
form|sentence-before|base|	apposed -43	apposition -31	direct -36	relative -22
form|sentence-before|other|	apposed -31	passive -55	relative 9
form|sentence-before|participle|	apposed -19	apposition -43	direct -48
form|sentence-before|past|	apposed -13	apposition -12	inverted -13	passive -13
form|sentence-before|present|	apposed -31	direct 8	passive -33	relative -40
form|speaker-then-quote|base|	apposed -30	apposition 8	direct -15	relative 21
form|speaker-then-quote|other|	apposition -6	direct -14	shared -10
form|speaker-then-quote|participle|	apposed -20	apposition -38	direct 10	shared -7
form|speaker-then-quote|past|	apposed -19	apposition -9	direct 27	passive 29	relative -7	shared -43
form|speaker-then-quote|present|	apposed 8	apposition -28	passive -24	relative 26	shared -11
gap|according-to|	 23	, 19	,; -17	,c 30	,c; -10	,q -9	,qs 24	,s -8	,sc 9	; -17	c -17	q, -15	s 6	s, 22
gap|colon|	 -26
gap|paragraph-before|	 -83	, -36	,;c -6	,;cs -18	,;s -18	,c -32	,c; -17	,c;q -6	,cqs -11	,csq -8	,q -15	,qc -34	,qs 20	,qsc -7	,s;q 16	,sc -14	,scq -13	,sq -44	,sq; -8	,sqc 20	; -29	;, -33	;,c 26	;,s -19	;c -24	;c, -20	;cs -6	;s -30	;s, 11	c -42	c, -12	c,s -18	c; -9	cq 12	cq, -30	cq,s -25	cs -23	cs, -34	csq -9	csq, -31	q -34	q, -33	q,c 11	q,s -30	qc -14	qs -20	s -33	s, -30	s,c -20	s,q -14	s,qc -20	sc -20	sc, 13	scq -17	sq, 7	sq; 12
gap|quote-then-speaker|	 17	,; 9	,c -9	,cs -44	,s -23	,sc -28	; -31	;, -20	;s -23	c -42	cs -48	cs, -23	s -13	s, 13
gap|quote-then-verb|	 23	, 15	,c -25	,s -33	; -12	c -59	cs -25
gap|sentence-after|	 13	, -12	,; -16	,c -17	,q -27	,s -29	; 9	;,s -26	c, -22	q, -33	s -24	s, 22	sc -15
gap|sentence-before|	, -11	,; -90	,;q -28	,;s -25	,cq -20	,cq; 11	,cqs -12	,cs -14	,cs; -31	,csq -9	,q -42	,q; -13	,q;s -25	,qc -40	,qc; -30	,qcs -31	,qs 12	,qs; -26	,s 16	,s; -44	,scq -21	,sq -16	,sq; -42	,sqc -32	; 15	;, -55	;,c 10	;,q -27	;,s -32	;c -27	;q -67	;q, 15	;q,c 16	;q,s -15	;qc -11	;qcs -22	;s -31	;s, -16	c -21	c, -16	c,; 13	c,q -27	c,s -38	c,s; 13	c; -11	cq -6	cq, -24	cq,s -26	cs, -37	cs,; -41	csq 8	csq, -37	csq; -22	q -52	q, -38	q,; -40	q,c -32	q,cs -15	q,s; -24	q,sc -31	q; -21	q;, -27	qc -29	qc, -40	qc,; -17	qc,s -20	qcs 14	qcs, -6	qs -8	qs, -23	qs,; -31	qs; -16	qsc 16	s -20	s, -14	s,; -67	s,c -39	s,c; -45	s,cq -26	s; -14	s;, -31	sc -24	sc, 19	sc,; -21	scq -43	scq, -7	sq 7	sq, -11	sq,; -11	sq,c 20	sq,c; -19	sq; -9	sqc -30	sqc, -40	sqc; 7
gap|speaker-then-quote|	 22	, 6	,; -34	,c -14	,c; -25	,cs 7	,q 30	,qc -24	,qs 26	,s -27	,s; 10	,sc 13	; -15	;, -32	;,c 17	;,s 9	;q, -20	;s -16	c -14	c, 21	c,s -16	c; 17	cs, 17	q 20	q,; -15	q,c -32	q,cs -13	q,s -28	q; -27	q;, -19	qc -12	qc, -6	qc; -11	qcs -9	qs -26	s 20	s, 14	s,c 7	s,qc 9	s; -25	sc -10	sc, -13	sc; -16	sq, -34	sq; -22	sqc -17
gap|verb-then-speaker|	 -32	, 23	,c; -25	,cs -26	,s -7	;, -25	;,s -19	;s -14	c -51	cs -40	q, -20	q,s -14	q; -22	qc -21	s -7	s, -25	s; -23	sc -32
head|	0 -12	000 -22	10 8	11 -26	12 -13	14 -28	15 -11	17 -9	18 -14	19 -27	1974 -17	1998 -8	2 -15	2.500 -12	20 -29	2009 -16	2011 -14	2019 -23	2020 -16	2023 7	2024 -18	2025 12	2026 -22	2027 -10	2028 -18	22 -20	22-year-old 27	23 -22	24-jährige -9	27-jährige 24	27-year-old 14	28 -14	29 -34	3 -27	3-5-2 -18	30 -9	300 -16	31 -20	31-year-old 7	33 -21	34 -27	36 -25	37 -15	38-year-old 22	400 -17	41 -23	44-year-old 22	46 -14	48 -14	5 -25	51 -26	51-jährige 23	52 -16	54 -20	55 -18	57 -11	58 -26	58-year-old 22	6 -28	61 -25	62 -19	64 -26	66 -35	67 -17	7 14	70 -13	74 -19	77 -26	79 -31	79-jährige 10	80 -28	81 -10	83-year-old 23	84 -18	88 -14	9 -15	92 18	aboard -11	abogada -32	abogado -23	abuela -28	académie 16	accionista -12	accord -21	accordo -23	account 13	accusa -11	accuse -17	accused -19	acesso -16	acheteurs -11	actie -19	action -19	actionnaire -9	acto -20	actrice -28	acuerdo -20	acusación -15	acusação -24	acções -9	acórdão -21	adiantou 10	adjoint -6	administration -20	administrator 18	administração 29	adversaire -25	adversário 30	advocaat -26	advérbio -6	af -31	affaire -22	affaires 12	affermato -17	affluenza -11	affondo -29	afloop -14	africaine -18	agence 17	agency -9	agentes 16	aggiunge -11	agriculteurs -20	agricultores -14	agriculture 21	agua -18	ahead -16	airline 8	airport -24	alarme -10	alcaldes -20	alegría -14	alemán 22	aliados -26	all -21	allegados 11	allenatore -12	alta -12	altro 7	alunos -10	ambassador 11	ambiance -19	ambtgenoot -20	americani -9	americano -10	amministrazione 10	amuse -11	analistas -19	analisti -20	analyst 22	analyste -9	analystes -24	analysts -28	ancien 18	ander -35	animal -18	animale -26	animali -12	animals -16	anni 8	annonce -14	annuncio -23	ano -16	anonimato -26	anonymat -21	anonymity -14	another -9	antiga -24	antigo -27	anunciou -13	anyone -36	app -19	appello -21	apprenti -13	apresentar -14	araras -9	arbitrage -14	arbitragem -25	arbitro -7	archeologa 19	argent -25	arguido 20	armador 14	arrêt 18	arrêté -14	article -23	artigo -18	artistes -6	artículo 23	asamblea -13	assessore -27	assessoria -11	assistant 9	assobios -23	assunto -14	astronaut 25	astrónoma -24	asunto -13	ataque -15	atleta -18	ato -14	attaccante -11	attaquant 26	attorney 26	atual -21	audience -11	audio -26	audit 24	audition -19	aurillac -11	austral 17	autarca 19	auteur 9	author -23	authority -21	autor 9	autora 21	autrice 9	avenida -8	aver -24	avis -22	avocat -21	avocate -9	avoir -33	avô -26	ayuntamiento -13	azienda -10	azzurro -15	ação -22	años -15	bailarina -21	bajo 12	baker 20	ballots -25	bancada -12	banco 9	banderole 14	bank 7	banker 18	banque 12	barcos -11	barista 13	barrister 16	base -28	bastidores -10	battle -22	battuta -17	beau -12	bedrijf 19	begrafenissen -9	behanger -13	beide -25	beiden -7	belastingbetaler -18	belge 24	belkacem 26	bench 12	bergamasco 30	beschuldigde -7	best -26	beter -17	bewindsman 22	bid -29	bijeenkomst -21	bilhete -27	bill -18	billion -20	biologist 17	bióloga 23	blijven -11	bloc 13	bloque -6	board -7	boat -12	boats -18	body -20	bonden 10	book -25	boss -8	boston -8	both -19	bowlers -17	braccia -27	brand -17	brief 24	briefje -23	brother -37	brothers 11	bureau -13	buren -29	burgemeester 11	burgervader -31	bus -26	business -12	buurt -20	buyer -29	c' -30	cabildo -31	cabinet 13	cadette 17	cadre 23	café -17	calcul -12	call -24	called 6	calls -15	calm -19	calma -10	cambio -28	came -18	cameriere 9	camp -10	campaign -23	campo 16	candidata 24	candidate 14	cantora -23	capitaine -17	capital -23	capitale -15	capitán -18	capitão 20	capo -27	captain 19	car -26	cargo -10	cargos -6	carrier 26	carta -22	cartas -13	carte -22	cartera -14	casa -7	case -39	cases -24	caso -20	catalana 25	catedrático 22	causa -17	cause 14	cautela -23	celle-ci 17	celui-ci 13	cent -19	center 13	cento -17	centre -16	centro 19	cerimônia -14	chain -10	chair -12	chairman -13	chambre 14	champion 15	chancelier -16	change -14	charge -20	charges -30	chat -23	chaîne -8	chercheur 17	chercheurs -14	chercheuse 26	cheuvreux 8	chi -31	chiamano -18	chief -13	chiffre -24	chiffres -18	chigi 7	children -32	choferes -25	choix -26	church 8	cierre -14	cijfers -11	cinco -11	cineasta 27	cinta -17	cittadino -15	civile -19	claim -14	clerk 26	client -7	cliente -12	clienti 15	clients -27	clima -6	cliënt -29	cloche -21	close 11	club -12	clube -20	coach -20	coalitie -18	cocinera 20	cocinero 27	colegiado -22	coletivo -10	colis -16	collaboratore -24	colleague 21	colleagues -20	collega 28	college -17	collegio 27	colère -17	come -25	comentar -24	comerciante 33	comerciários -23	comisión -23	comissão -24	comité -13	commandant 21	commandes -9	commerçants -21	commissaire -14	commissione 16	committee -28	communauté -24	commune -22	communiqué -7	compagne -10	compagnie 19	companhia 9	company 7	compañía -10	complainant 17	complaint 17	comporta -18	compte -17	comptes -17	comune -20	concorrente -21	condenado 16	conductor 32	conference -22	conferma -11	conflicto -19	confrère -18	conseiller 20	consejo -13	conselho -17	considera -21	consigne -23	constat -17	consultant 27	consultation -13	consulter -16	consultora -25	consulté -11	contabile -19	conti -10	contract -21	contractor -20	contraire -21	contrataron -20	contrato -28	controllo -6	convoy -16	coopérative 20	corner -20	coroner 13	corps -14	corregge -7	correo -22	cosa -27	cosiddetto -15	costiera -22	council 8	councillor -8	counsel -18	countries -20	country -32	couple -41	cour 8	courriel -24	courriels -14	course -26	court -23	cousin -27	credito -17	cree -18	crew -23	crews -30	criança -22	crime -20	crise -22	critic 26	critici -16	critique -21	critiques -17	croata -17	cronisti -21	crowd -12	crítica -18	cuatro -12	cuerpo 13	culpa -20	cuoca -16	customers -24	cuts 21	côté -22	côtés -13	c’ -50	d -17	dame 24	dato -34	daughter 15	day -30	days -19	deal -23	death -22	debat -13	debate -25	decision -39	decisione 26	decisión -23	decisão -32	declined -16	decreto -24	defence -22	defender 15	defensa -17	defesa -37	delantero -16	delas -10	delay -19	dele 11	delegada 23	delegado 8	delegate -18	delegates 13	delegation 8	delegação -13	deles 18	dem 12	demora -22	denied -19	denies -16	denuncias -11	depoimento -15	deputada -6	deputy -28	dernier 25	dernière 10	derrota -29	desculpas -18	despacho 14	detenerse -16	detto -10	deuxième -11	developer -17	dialogue -12	dice -16	dichiarato -11	dictamen -14	die 9	diferente -24	diferença -30	difesa 22	difference -14	dijo -19	dimissioni -6	dinero -28	diplomacia 12	diplomat 25	diplomate -21	diplomats -12	diplomazia -15	diplomática 11	diplomático 18	dire -18	direct -15	directeur -34	directie 18	direction 24	directiva 6	directivo 21	director 6	directora 7	directores -20	directrice 11	diretto 12	direttrice 11	dirigeante 26	dirigente 22	dirigentes 14	discipline -25	discussions -16	dispatcher 19	disse -12	distribuidora -11	dit -16	ditta -27	divergência -15	diz -24	dizer -34	diálogo -24	doce -20	docente 15	dockers -16	document 16	dog -16	domingo -7	dossier -22	doyen -9	draft 26	driver -9	drivers -22	droite -22	drone -18	drug -18	duca -26	due -24	dura -18	décision -30	défense -27	délai -27	délégation -17	dément 10	députée 15	détracteurs 13	día -27	dívida -23	dólares -24	earlier -18	eau -35	economistas -10	edil 14	editor -30	ejecutivo 10	ela 33	elas -13	elders -14	ele 36	elecciones -14	election -22	electrónico -19	elettorale -17	ella 10	ellas -31	elles -38	ellos -14	email -20	emails -31	embassy 18	emeritus 21	emigrante 17	employees -22	empresario 27	empresários -22	encontró -13	encuentro -15	energy -14	enfermagem 14	engenheira -12	enige -17	enquête -25	ente -22	entidad -30	entidade -6	entonces 8	entourage 19	entraîneur -12	entrenador -26	entrepreneur 19	entreprise 19	entusiasmo -16	então -21	envoy -23	episodio -31	episódio -25	equipa -22	equipe -19	equipo -24	er 21	error -24	errore -14	es -72	esame -6	escola -26	escrito -19	escutas -17	espagnol 26	espera -20	esperar -16	esperti 9	espressione -16	essais -7	estado -30	estatal -13	estrada -15	estreia -11	estudante -18	estudiante 15	estudiantes -11	estudio -26	estudo 10	etichetta -14	euro -20	europe -15	europea 9	européen 12	euros -25	everyone -35	evidence -21	ex-marido -17	examens -16	excongresista -25	executiva 25	executive 15	executivo 8	exmandatario 10	expectativa -13	expediente -6	expert -37	experta 30	experts 23	explica -17	explicação -22	explicações -15	expression -29	expressão -29	expérience -12	exécutif 28	faits -20	falar -14	falta -12	familiar -19	familie -9	families -6	family 8	famílias -14	farmacista -23	farmer 23	farmers -31	fato -13	fatto -28	federation 11	feiten -12	felt -29	femme 15	femmes -12	ferrovia -12	festa -16	fez -20	figlio 9	figure -16	filha -21	filho -13	filière -9	film -36	filme -10	films -22	fils 14	fin 17	final -19	finale -24	findings -20	firm 7	firma -23	fiscal -8	fiscalização -12	fischi -14	flag -20	floor -13	fois -26	fonctionnaire 28	fondatrice -12	fondi -8	fonte -8	formación 7	formule -30	fornitore -16	fossile -14	found -17	franchise -19	français 19	frase -40	friday -21	funcionaria 31	funcionario 23	funcionário 21	funcionários -10	funzionario 18	fév -15	gabinete 9	galeria -12	gallo -10	gara 9	garanzia -12	gardien 26	garçon 31	gauche -26	gedupeerden -14	geld -15	geloven -7	gelures -18	gemeente -20	gendarmes -14	general 24	genitori -24	genro 23	gerente -28	gestione -17	gesto -22	gestor -10	gestora 8	getuige -20	gezegd -24	giapponese 14	giornalisti -20	gip 15	girl 19	giudice -16	giudici -11	giudizio -17	giuria 15	give -20	goats -23	gobernador -21	gol -21	goleiro -19	golo -12	good -14	gouvernement -10	gouverneur -32	governador -16	governadora 6	governante 24	government -16	governo -19	governor 7	grabaciones -10	grande -19	grandmother 24	graça -19	group -15	groupe -9	groups -16	growers -22	grupo -18	gruppo -23	guard 27	guasto -23	guerra -12	guidance -18	guineense 16	général 20	haar 14	habitants -19	hablar -11	hallazgo -18	hand -13	handen -18	haut 10	haute 13	he 24	head -17	health -21	heard -22	hearing -24	hem 8	hermana -22	hermano -14	het -63	heure -14	hij 16	hija -13	hijo -10	his -39	historia -21	história -20	hold -32	hombre 13	hombros -27	homem 15	homens -23	homes -18	hommages -9	homme -11	hommes -18	homologue -24	homóloga -20	hora -18	hospital -22	host -25	hosteleros -11	house -30	housing -22	huidige -15	husband 21	héros -23	hôpital 10	i -62	ich -24	idea -30	ideia -19	identificada -17	identified -18	iedereen -15	iemand -15	ihr -9	ik -20	il 11	ils -30	images -19	impacto -26	imprensa -14	imprese -22	imputado 14	imputato 11	inchiesta -29	incident -24	indagato -12	independente 17	indiscrezioni -13	individu -21	industrie 9	industriel 10	industriels -17	industry -32	inflation -27	influenceuse -17	ingegnere 9	ingewijde 16	inglês -14	iniciativa -11	initiants -10	iniziativa -17	inquirenti -20	inquiry -31	inquérito -24	insider 14	inspector 11	instituição 12	institution -10	instituto -18	instruction -26	interessato 27	interesse -19	intermittents -15	international 17	interview -26	intervista -24	intesa -14	intéressé 9	intéressée 18	inverse -19	inversión -15	investigación 15	investigador 22	investigadora 8	investigação -17	investment -24	involved -10	irmão -15	irmãos -20	island -18	istituto 12	it -109	italiana -12	italiano -24	italien 21	its -36	jaar -10	jambon-beurre -14	janela -19	jeune -25	jeunes -17	job -20	jogo -22	joke -15	jornal -16	jornalistas -26	judge -8	judges 17	jugador -25	jugadores -24	juge -24	juges 8	juiz -21	julho -17	junior 9	junta -18	jurado 13	justice 11	justices -24	justitie 10	juíza 15	júri 32	j’ -26	keer -8	kept 10	kerdoncuff 24	keten -24	kinderen -22	king -20	komen -17	kosten -21	krant -25	kustwacht -21	kwijt -16	laatste 7	land -20	landlord -19	latter 10	lauréate 15	lavori -11	law -22	lawmaker -20	lawyer -17	lawyers -23	leader -30	leaders -21	leeds -24	leerling 11	left -21	left-hander 20	legale 25	lei 38	leitura -15	lendemain -23	lerares 8	less -27	letra -23	lettera -28	leur -14	ley -20	librarian 14	libro -19	libéraux -12	ligne -10	limburg -16	line -28	list -16	lista -16	lite -12	llamada -21	lobby -10	local -20	locataires 14	loi 18	longer -24	looked -13	loro -28	lui 13	lunes -13	lungo -11	luso 19	lâché -8	líneas -10	maakte -12	macchina -20	machine -16	machines -21	machinist 13	madre -37	maestra -8	maestro 18	maggioranza -14	magistrada 36	magistrat 10	magistrate 18	magistrato 22	mail 7	maillot -17	main -7	maior -11	maire -16	mairie -27	mais -24	maison -12	majority -34	majorité 6	maker -20	man -6	management 16	manager 20	mannen -15	manovra -21	manutenção -21	many -18	marché -15	margem -20	mari -32	marido 14	marino 25	market -17	match -32	matter 6	mayor 25	maître 14	measure -22	media -17	medida -27	medio -22	meer -11	meeting -14	meilleure -12	melhor -18	member 7	memo 17	memorandum -21	men -28	mensagem -25	mensagens -14	mensaje -23	mensajes -19	menée -12	menù -17	mercado -28	meses -9	message -22	messaggio -22	mesure -16	meta -18	metodo -22	metros -8	metteuse -12	milhões -14	milioni -17	mill -31	million -33	mine -15	ministero 10	ministers -32	ministra 43	ministre 20	ministro -7	ministry 14	minoranza -21	minutes -28	mirando -12	mismo -16	mission 8	misura -20	mitad -14	model -10	modulo -18	modérateur -17	moeder -11	moglie -22	monday -22	monde -15	mondiale 7	money -48	months -11	moradores -16	more -24	mort -9	most -18	mot -29	mother -15	motie -11	motion -22	mots -16	move -15	movimento -12	muchacho -15	mudança -21	muestras -6	mujer 8	mulher 6	multa -17	municipal 16	município -12	museo -12	music -18	musician 17	musicista 26	my -20	más -9	mãe 26	mère 8	médecins 8	médico 9	même 11	músico 12	nacional -19	nadie -10	name -20	named -22	names -6	nation -19	national -23	nationale -8	neer -19	negotiations -24	negotiator -27	negócio -20	neither -23	nessuno -27	nesta -8	neta -17	neuroloog -10	news -16	nicht 16	niega -16	niemand -15	niets -15	nine -20	ninguém -18	niño 12	nobody -42	nodig -16	nom -21	nombre -10	nome -17	norma -32	north -18	nota -30	nothing -18	noticia -28	notizia -20	notícia -16	nous -26	nouveau -14	nouvelle -21	nov -24	nove -12	novelist 21	novo -14	novos -13	nueva -13	nuit -22	number -30	numero -14	numéro -15	nuova -7	nuovo -14	nurse 13	número -19	números -29	obra -14	occasion -14	occupazionali -22	oefenmeester -14	oferta -18	offer -26	office 14	officers -18	official 18	officials -11	officier 18	oficialismo -8	oficio -17	on -87	ondernemer 8	onderzoek -16	one -19	opener -20	opera -21	operación -20	operaio 8	operator 9	operazione -22	operação -24	opinion -23	oposição -27	opponent -6	opposizione -27	opposizioni -17	opération -23	ora -16	order -14	ordonnance -21	organisateurs -26	organisation -25	osce -17	osserva -11	others -24	otto -8	oud-medewerker -6	ouders -21	outras -13	outro -16	ouverte -20	own -20	owner -20	owners -18	padre -19	pages 17	pagine -19	pai -13	paid -12	pal 12	palabra -18	palabras -21	palavra -22	palco -19	panel -21	papel -17	paper -18	papers -12	paquets -18	parents -30	paris -22	parking -23	parlamentar 18	parlementaire 15	parola -28	parole -17	parquet 17	parroco -18	part -40	parte -40	parti 12	partido -32	partie 7	parties -15	partners -12	party -21	paso -8	passada -18	passar -20	passeggeri -12	passenger -18	passengers -28	pastor -7	patience -18	patients -37	patiënte -23	patron 26	patronale 17	payment -16	pays -15	país -17	pena -14	penalista 18	pensioner 22	people -54	percentual -11	perda -26	pergunta -18	perito 14	perizia -17	periódico -20	pers -26	person -26	personas -23	persone -16	personne -14	personnel -13	personnes -12	pescador -21	pesos -12	pesquisador 10	pessoas -23	petit-fils -15	peça -17	phone -40	phrase -34	piano -25	pilot -15	pipe -13	pista -13	piste -15	place -8	plaignante -21	plainte -23	plaisantin 13	plano -22	player -16	players -7	plaza -12	ploegleider 10	plumber -17	plus -12	pole -20	police -15	policial 17	policier 23	policiers -25	politica -13	politician 14	politie -31	polémica -30	político 17	pompiers -16	ponte -19	port -8	porta -22	portavoce 27	portavoz -22	portuale 14	português -16	posição -18	post -30	praça -13	precisa -21	prefeitura -24	prejuízo -24	preliminar -20	premier -39	premiers -13	premio -15	première 10	prensa -31	preparador -27	presentador -19	presidencia -13	president -20	presidenta -26	presidente 22	press -16	pressão -15	presuntos -8	preço -14	preço-teto -12	price -33	prices -22	priest 8	prima -9	primeira -22	primer -17	primera -24	primero -12	primi -13	principal -32	prix -20	probado -18	problema -24	problème -17	process -22	processo 7	procura -20	procureur -16	procédé -7	producer 13	producteur -21	produzione -18	profesora 6	professeurs -18	professor -28	professora 25	professores 17	progetto -30	program -11	programa -15	programma -18	programme -26	project -24	projet -26	projeto -9	promise -23	proposal -17	proposition -19	proposta -19	proprietari -19	proprietário -26	propuesta -14	prosecuting -21	prosecutor 22	prosecutors -14	protest -24	protesters -27	prova -13	provinciale -13	provvedimento -9	proyecto -30	prudente -16	prudenza -13	prédio -18	préfecture -26	prélèvements -15	président -25	présidente -14	prévenu -20	pubblico -25	published 7	publisher -19	punto -20	páginas -25	père -12	pénaliste 6	pênalti -11	qu -13	qualcuno 6	quale -36	queixa -6	quello 13	question -30	questione -21	quince -9	quis -33	qué -17	radio -21	ragazzi -12	ramo -7	randonneur -28	rapariga -26	rapport 18	rapporteur -15	rate -21	rates -23	ravennate -26	reactie -16	reaction -28	read -31	reação -21	recalled -20	recebido -17	recette -22	rechtbank 17	rechter 13	recording -35	recteur 13	recurso -8	recursos -29	redes -11	regidor -9	region -13	regional -17	regionale -18	regista 31	regulator -15	relation -23	relatora -17	relatório -21	relazione -10	religieuse 25	remark -23	rensters -22	reparto -27	replied -17	reply -17	report -37	reporter -15	reporters -34	repreneurs -11	représentant -17	représentante -14	repórter -21	requisito -20	research -24	researcher 19	researchers -14	resemblance -14	reserva -15	reservas -16	residents -16	resolución -23	respecto -13	respondeu -23	respondió -20	responsabile -21	responsable -18	responsável 7	resposta -29	respuesta -29	restauradora 6	reste -28	result -24	resultado -29	resultados -19	retailer -26	retards -29	rete -13	retraité -9	retraitée -13	revanche -17	review 9	revista -13	riapertura -15	ricorso -21	rien -25	rientro -22	riferimento -13	riferito -9	righe -17	riojano -18	rire -17	risas -14	rischio -23	risultato -14	rit -18	ritorno -8	rivale -16	riverains -24	road -15	roman -24	roof -17	room 6	round -23	rule -20	règlement -14	réalisatrice 9	réforme -16	réponse -31	résultats -19	réu 27	réunion -26	río -18	sacerdote -9	safe -22	safety -20	said -10	sala -18	salarié 14	salariés -23	sale -23	sallenches-nord -15	samedi -13	sapo -8	says -16	saída -16	scala -20	scelta -18	school -27	schools -15	season -21	second 10	seconde 13	secondes -10	secours -15	secretaria -32	secretario -46	secretary -35	secrétaire 22	secteur -29	sector -25	seen 26	segretario -12	segunda -14	segundo 14	seguridad 27	sei -8	seis -12	seleccionador -27	selecionador 20	semanas -12	semestre -23	senador 9	senate -18	senator -13	sentenza -19	sentirse -15	ser -23	sergeant -11	service -29	services -21	servizio -31	sesión -31	session -19	sessão -16	set -19	settimana -20	settimanale -10	setting -21	seu -25	shadow -24	shares -38	she 12	sheets -13	sheriff 19	ship -24	show -20	side -43	sides -31	sie 10	siempre -7	sign -26	signora 19	silence -27	silenzio -16	silêncio -23	sim -12	sindaca 16	sindacalista 13	sindacati 9	sindaco 10	sindicato -6	sindicatos -31	singer 10	singers 19	sinistra -20	sistema -7	site -16	situación -7	situation -25	situazione -16	situação -22	slachtoffer -16	slachtoffers -8	sobre -15	socia -21	socialista -19	società 27	socio 9	société -15	software -17	som -15	somebody -23	someone -18	son -14	sonrisa -15	sostiene -12	sottosegretario -7	source -6	sources 17	sovrintendente 14	spagnolo -11	speaker 14	spettacolo -14	spits -23	spokesman -22	spokeswoman 11	sponsor -9	squad -16	squadra -34	staff -17	stampa -14	star -19	start-up -29	state -8	statement -24	states -18	station -31	stato -13	stewards 13	stilista 20	stop -26	stopped -17	straf -14	striker -17	student 31	studenti -11	students -29	studie -14	studio -23	studiosa 28	study -24	sua -38	successeur -18	successor -20	suggested -6	suit -12	suite -20	summer -15	suo -31	suolo -11	superintendente -12	superior 20	supervisor 17	supporters -18	surgeon 9	suspect -14	suspeito 15	syndicaliste 20	syndicat 17	systems -16	sécurité -13	sénateurs -7	sœur -22	table -17	tajante -18	talks -37	taller -24	tankers -18	tante -33	tapis -12	target -19	tavolo -13	te -28	teacher -14	teatro -18	technicien 42	tecnico -17	teenager 25	tekst -12	telefone -26	telefono -19	telephone -31	television -18	teléfono -24	tema -16	tempi -17	tempo -15	temps -24	tent -15	ter -19	tercera -21	term -19	termine -12	terá -19	test -27	testa -25	teste 18	testigo 18	testo -34	text -27	texte -25	texto -25	that -26	their -36	they -37	this -15	three -18	thursday -19	time -28	times 11	tirs -20	titolo -8	titre -27	titular -29	todas -12	todo -16	todos -20	toe -20	told -27	tongien 11	tono -28	topman -31	touche 12	tout -18	trabajo -19	trabalhadores -23	trabalho -18	tracé -16	tradicional 19	tradutora -24	trainer 30	tramite -16	transcript -27	trattativa -14	treasurer 17	treinador 7	trentenaire 14	tres -26	trial -26	tribunal -21	troisième -20	trust -11	turista -19	tutela -8	tutti -17	tutto -16	two -22	técnico 8	téléphone -9	títulos -8	u -14	ufficiale 15	ufficio 15	uitleg -21	uitspraak -20	ultimo 8	undici -16	union -21	unit 13	units -16	universiteit -25	university -42	uno 28	uomo 12	uscendo -8	usine 10	uso -9	usted -34	vader -17	vainqueur 17	vakbonden -21	vecchio 20	veces -26	vecina 11	vehicle -22	velho 15	vencedor 20	venda -12	vendedora -11	vendeur 16	vendor -10	venti 13	verdict -22	verklaring -10	vero -17	versión -26	veteran 24	vez -27	vezes -19	vi -13	via -6	vice-premier -19	vicepresidenta -20	vicina 24	victim -26	victime -11	victims -30	video 11	vidéo -22	vieux 19	view 14	villa -8	village -24	vincitore 28	visitantes 12	vittima 10	vlakte -12	voce -29	vocero 23	voice -14	voisin -24	voisine 16	voiture -19	voix 15	vol -13	volte -19	volunteer 11	vorige -12	vote -33	voters -14	voto -27	vous -41	voz -7	vrouw 36	vrouwen -15	vía -21	vídeo -23	wages -22	wantrouwen -15	war -17	warning -16	wat -12	watchdog 17	we -37	website -20	wednesday -11	weduwe 18	weten 15	wethouder 33	widow 29	wife -25	winnaar 25	winnende -11	winst -23	witness -14	woman 16	women -24	woord -20	woordvoerder 18	woordvoerster 12	word -18	work -24	worker 19	workers -21	works -16	writers -22	wrote -27	x -21	years 12	york -16	you -37	zaak -25	zaal -23	zaken -19	zat -15	ze 10	zeggen 22	zij 41	zo -24	zona -21	áudio -13	échange -26	écrit -9	édile 28	éditeur 7	éditrice -26	él -6	élèves -19	épaules -23	époque -21	épouse -27	équipe -7	étude -25	étudiante 13	été -20	órgão -7	última -15	último 21	único -17
inside|actor-nearby|	false 6	true -77
inside|colon|	false 24
inside|	false 7	true -96
inside|interview|	false 11
inside|named-before|	false 12	true -32
inside|paragraph-before|	false 16	true -37
inside|possessor|	false 10
inside|quote-then-speaker|	false -22
inside|sentence-after|	false -8
inside|sentence-before|	false 7	true -33
inside|signature|	false 22
inside|topic-after|	false -22
inside|topic|	true -43
inside|verb-then-speaker|	false 7
intro-force|according-to|,|according|	1 -15	13-25 20	4-6 26
intro-force|according-to|:|according|	13-25 10	4-6 -25	7-12 -13
intro-force|according-to|auxiliary|according|	1 20	2 28	4-6 11	7-12 -8
intro-force|according-to|capital|according|	0 17	1 10	3 21	4-6 6	7-12 17
intro-force|according-to|coordinator|according|	7-12 19
intro-force|according-to|determiner|according|	1 20	2 19	3 -7	4-6 -17	7-12 -14
intro-force|according-to|preposition|according|	1 6	3 11	4-6 -11
intro-force|according-to|pronoun|according|	2 -9
intro-force|according-to|start|according|	4-6 -21	7-12 -16
intro-force|according-to|stop|according|	1 12	4-6 -36	7-12 -13
intro-force|according-to|that|according|	7-12 -10
intro-force|according-to|verb-saying|according|	3 18	4-6 -9	7-12 9
intro-force|according-to|word|according|	0 -16	1 12	2 -10	3 8	4-6 39
intro-force|actor-nearby|)|naked|	4-6 18
intro-force|actor-nearby|,|naked|	0 -20	1 15	2 -28	26+ -45	3 -13	4-6 -7	7-12 -24
intro-force|actor-nearby|-|naked|	2 -21	26+ -46	7-12 27
intro-force|actor-nearby|:|naked|	0 -10	1 -6	13-25 -31	2 -20	26+ -18	3 -19	7-12 -20
intro-force|actor-nearby|;|naked|	26+ -30
intro-force|actor-nearby|adverb|naked|	13-25 -28	26+ -59	3 -16	4-6 12
intro-force|actor-nearby|auxiliary|naked|	1 -28	13-25 -12	2 -36	26+ -28	3 -33	4-6 20	7-12 -7
intro-force|actor-nearby|capital|naked|	0 -24	1 -24	13-25 -12	2 -24	26+ -26	3 -17	7-12 -15
intro-force|actor-nearby|coordinator|naked|	13-25 -27	26+ -43	4-6 -14
intro-force|actor-nearby|determiner|naked|	1 -34	13-25 -13	2 17	26+ -21	3 8	4-6 -29	7-12 -14
intro-force|actor-nearby|preposition|naked|	1 -20	26+ -75	3 -15	7-12 13
intro-force|actor-nearby|pronoun|naked|	13-25 -44	26+ -33	3 -17
intro-force|actor-nearby|quote|naked|	26+ 14	4-6 -27
intro-force|actor-nearby|start|naked|	1 16	13-25 -29	2 37	26+ 7	3 -7	7-12 -24
intro-force|actor-nearby|stop|naked|	0 -27	1 27	26+ -31	4-6 -15	7-12 -17
intro-force|actor-nearby|subordinator|naked|	13-25 -13	26+ -39	3 -8	4-6 -15	7-12 -17
intro-force|actor-nearby|that|naked|	1 -41	13-25 -7	2 -20	26+ -7	3 8	4-6 -31	7-12 6
intro-force|actor-nearby|verb-judging|naked|	1 11	13-25 -37	2 -11	26+ -38	3 12	4-6 -37
intro-force|actor-nearby|verb-saying|naked|	1 29	2 6	26+ -42	3 -23	4-6 -43	7-12 -32
intro-force|actor-nearby|verb-thinking|naked|	1 13	7-12 -15
intro-force|actor-nearby|word|naked|	1 -22	2 -15	26+ -24	3 -24	4-6 -7	7-12 11
intro-force|actor-nearby|–|naked|	26+ -19	4-6 -21
intro-force|actor-nearby|—|naked|	26+ 6	7-12 13
intro-force|actor-nearby|’|naked|	13-25 -24	2 -17	26+ -16	3 6	7-12 -13
intro-force|colon|,|naked|	3 -21	7-12 -17
intro-force|colon|:|naked|	3 21	4-6 -21
intro-force|colon|start|naked|	26+ -22
intro-force|colon|start|other|	26+ -30
intro-force|colon|verb-saying|naked|	7-12 -18
intro-force|interview|:|naked|	26+ -27
intro-force|interview|start|naked|	26+ 46
intro-force|interview|stop|naked|	26+ -17
intro-force|named-before|quote|naked|	13-25 -15
intro-force|named-before|start|naked|	26+ -46
intro-force|named-before|stop|naked|	1 -11	2 13	26+ -16	3 -31
intro-force|named-nearby|)|naked|	4-6 20
intro-force|named-nearby|,|naked|	13-25 -23	2 15	26+ 6	3 9	4-6 -6
intro-force|named-nearby|-|naked|	2 -29	4-6 -15	7-12 -9
intro-force|named-nearby|:|naked|	0 12	1 13	3 19	4-6 -10	7-12 -6
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	1 -24	2 16	3 13	4-6 -14
intro-force|named-nearby|auxiliary|naked|	1 -28	13-25 19	2 -49	3 -20
intro-force|named-nearby|capital|naked|	0 -8	13-25 -8	2 -22	3 -10	4-6 6	7-12 -24
intro-force|named-nearby|coordinator|naked|	1 -11	13-25 6	2 -12	4-6 -13	7-12 -10
intro-force|named-nearby|determiner|naked|	0 -26	1 -13	13-25 9	2 -6	3 -16	4-6 17
intro-force|named-nearby|possessive|naked|	4-6 -13
intro-force|named-nearby|preposition|naked|	0 -26	1 -7	26+ 8	3 13	4-6 8	7-12 -24
intro-force|named-nearby|pronoun|naked|	0 -26	2 -8	26+ -21	4-6 18
intro-force|named-nearby|quote|naked|	2 17
intro-force|named-nearby|start|naked|	0 27	13-25 -21	2 27	3 16	4-6 11	7-12 9
intro-force|named-nearby|stop|naked|	0 6	1 33	13-25 -22	2 22	3 6	4-6 12	7-12 -13
intro-force|named-nearby|subordinator|naked|	1 -6	13-25 -28	26+ -17	3 -20	7-12 8
intro-force|named-nearby|that|naked|	1 -24	13-25 -15	2 -8	26+ -21	4-6 18	7-12 31
intro-force|named-nearby|verb-judging|naked|	1 -14	13-25 -17	2 21	26+ -21	3 -6	4-6 -28	7-12 -16
intro-force|named-nearby|verb-saying|naked|	1 -8	13-25 -12	2 15	26+ -28	4-6 6	7-12 -6
intro-force|named-nearby|verb-thinking|naked|	1 6	13-25 -35	2 -6	3 -9	4-6 -11
intro-force|named-nearby|word|naked|	0 12	1 -36	13-25 -17	26+ -46	3 -22	4-6 7
intro-force|named-nearby|–|naked|	4-6 -22
intro-force|named-nearby|’|naked|	4-6 18	7-12 10
intro-force|paragraph-before|start|according|	26+ -12
intro-force|paragraph-before|start|other|	26+ -15
intro-force|paragraph-before|start|saying|	26+ -22
intro-force|paragraph-before|start|thinking|	26+ -24
intro-force|possessor|,|naked|	2 7	3 11	4-6 -23	7-12 -26
intro-force|possessor|:|naked|	4-6 -48	7-12 -14
intro-force|possessor|adverb|naked|	7-12 -11
intro-force|possessor|auxiliary|naked|	2 -43	3 -28	4-6 -12	7-12 -27
intro-force|possessor|capital|naked|	7-12 -28
intro-force|possessor|determiner|naked|	0 -20	7-12 -26
intro-force|possessor|possessive|naked|	1 -19
intro-force|possessor|preposition|naked|	1 -19	2 -39	3 -20	4-6 12	7-12 -32
intro-force|possessor|pronoun|naked|	4-6 -31
intro-force|possessor|subordinator|naked|	2 -7	3 -24	4-6 -8	7-12 7
intro-force|possessor|that|naked|	7-12 7
intro-force|possessor|verb-judging|naked|	3 20
intro-force|possessor|verb-saying|naked|	4-6 -20	7-12 -31
intro-force|possessor|verb-thinking|naked|	2 -21	7-12 -15
intro-force|possessor|word|naked|	1 -33	2 -33	3 -27	4-6 -30	7-12 -40
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|,|saying|	-4 -16
intro-force|quote-then-speaker|:|saying|	-10 -19	-11 -8	-4 -12	0 23
intro-force|quote-then-speaker|auxiliary|judging|	-10 -11	-3 -18	-4 -19	-6 -11	4-6 -24
intro-force|quote-then-speaker|auxiliary|other|	-11 19	-3 -16	-4 -27	-5 -24	-6 -25	-8 -7	0 -9	2 12	3 -25	4-6 -30	7-12 -29
intro-force|quote-then-speaker|auxiliary|saying|	-11 -9	-3 -16	-4 -23	-7 -14	-8 -14	3 -12	7-12 -22
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -18	2 -24	4-6 -29
intro-force|quote-then-speaker|capital|saying|	0 26	1 15
intro-force|quote-then-speaker|determiner|judging|	4-6 10
intro-force|quote-then-speaker|determiner|other|	1 -36	4-6 -20
intro-force|quote-then-speaker|determiner|saying|	-5 -16	-8 7	1 -8	4-6 10
intro-force|quote-then-speaker|preposition|other|	-5 -15	-9 28	1 8	2 -22	4-6 -26
intro-force|quote-then-speaker|preposition|saying|	-15 14	-4 -7	-5 -6	-7 13	-8 7	1 -30	2 -21	3 16
intro-force|quote-then-speaker|pronoun|other|	-11 14	-3 -16
intro-force|quote-then-speaker|quote|saying|	0 30
intro-force|quote-then-speaker|start|judging|	0 26	1 10	3 -28	7-12 -29
intro-force|quote-then-speaker|start|other|	0 29	1 -11	13-25 -25	2 15	3 -29	4-6 -42	7-12 18
intro-force|quote-then-speaker|start|saying|	0 11	1 -9	13-25 -20	3 -11	4-6 -9	7-12 -17
intro-force|quote-then-speaker|start|thinking|	0 26	1 22	4-6 -19
intro-force|quote-then-speaker|stop|judging|	0 25	2 12	3 -35	4-6 -29	7-12 -23
intro-force|quote-then-speaker|stop|other|	0 8	1 18	13-25 -12	3 24	4-6 -37	7-12 -13
intro-force|quote-then-speaker|stop|saying|	0 25	13-25 -16	2 22	3 -16	4-6 -26	7-12 -29
intro-force|quote-then-speaker|stop|thinking|	0 17	2 14	4-6 -21	7-12 -20
intro-force|quote-then-speaker|subordinator|other|	1 -31	2 -33
intro-force|quote-then-speaker|subordinator|saying|	-6 -16	1 -6
intro-force|quote-then-speaker|that|other|	-2 -17	1 -12
intro-force|quote-then-speaker|verb-judging|judging|	1 -15
intro-force|quote-then-speaker|verb-judging|other|	-6 24	4-6 -9
intro-force|quote-then-speaker|verb-judging|saying|	-6 -12	-9 -18	1 15
intro-force|quote-then-speaker|verb-saying|other|	2 6	4-6 -22
intro-force|quote-then-speaker|verb-saying|saying|	-5 16	-6 18	1 -25
intro-force|quote-then-speaker|word|other|	-10 -13	-11 24	-14 -20	-3 -17	-4 -17	-5 -14	-6 8	-7 -8	-8 10	-9 22	1 -31	2 -45	3 -18	4-6 -25	7-12 -22
intro-force|quote-then-speaker|word|saying|	-11 22	-3 -12	-5 -10	-6 14	-7 -17	-8 -22	1 -32	3 -22	4-6 18	7-12 6
intro-force|quote-then-verb|,|saying|	1 27
intro-force|quote-then-verb|:|saying|	0 9	1 36
intro-force|quote-then-verb|auxiliary|judging|	1 -19
intro-force|quote-then-verb|auxiliary|saying|	1 11	2 19
intro-force|quote-then-verb|determiner|saying|	1 14
intro-force|quote-then-verb|preposition|saying|	1 -33
intro-force|quote-then-verb|quote|saying|	1 20
intro-force|quote-then-verb|start|other|	1 12
intro-force|quote-then-verb|start|saying|	0 24	13-25 -16	4-6 -25	7-12 -33
intro-force|quote-then-verb|stop|judging|	1 33
intro-force|quote-then-verb|stop|other|	1 9
intro-force|quote-then-verb|stop|saying|	0 20	13-25 -23	4-6 -18	7-12 -31
intro-force|quote-then-verb|subordinator|saying|	1 -17
intro-force|quote-then-verb|verb-judging|saying|	1 -21
intro-force|quote-then-verb|verb-saying|saying|	1 -17
intro-force|quote-then-verb|word|judging|	1 -22
intro-force|quote-then-verb|word|other|	1 -20
intro-force|quote-then-verb|word|saying|	7-12 -17
intro-force|sentence-after|,|judging|	0 -7	4-6 -19	7-12 -11
intro-force|sentence-after|,|other|	0 -29	1 -15	3 -23	4-6 -18	7-12 -9
intro-force|sentence-after|,|saying|	0 -13	2 -17	4-6 -26	7-12 -11
intro-force|sentence-after|,|thinking|	0 -31
intro-force|sentence-after|:|judging|	0 8	4-6 -21
intro-force|sentence-after|:|other|	0 10	1 -22	3 -35	4-6 -37	7-12 -13
intro-force|sentence-after|:|saying|	0 -15	1 6	2 -16	3 -20	4-6 -28	7-12 -28
intro-force|sentence-after|:|thinking|	0 7
intro-force|sentence-after|auxiliary|judging|	0 11	4-6 -15
intro-force|sentence-after|auxiliary|other|	0 -18	4-6 -30	7-12 -21
intro-force|sentence-after|auxiliary|saying|	4-6 12	7-12 -23
intro-force|sentence-after|determiner|saying|	0 -24
intro-force|sentence-after|preposition|saying|	0 -22
intro-force|sentence-after|pronoun|other|	0 -37	13-25 -17
intro-force|sentence-after|quote|saying|	0 -22
intro-force|sentence-after|start|other|	1 -10
intro-force|sentence-after|start|saying|	0 37	1 17
intro-force|sentence-after|stop|according|	0 15	7-12 -25
intro-force|sentence-after|stop|judging|	0 -38	13-25 -16	4-6 -23
intro-force|sentence-after|stop|other|	0 -35	1 -46	13-25 -20	2 -23	3 -7	7-12 -27
intro-force|sentence-after|stop|saying|	0 -9	13-25 -9	2 -38	3 -39	4-6 -13	7-12 -17
intro-force|sentence-after|stop|thinking|	4-6 -28
intro-force|sentence-after|subordinator|saying|	0 -22
intro-force|sentence-after|verb-judging|other|	0 -26
intro-force|sentence-after|word|judging|	0 -21
intro-force|sentence-after|word|other|	0 14	13-25 -21	3 -23	4-6 -33	7-12 -20
intro-force|sentence-after|word|saying|	0 21	1 -24	13-25 -20	3 -23	7-12 -34
intro-force|sentence-before|,|according|	13-25 -35	26+ -15
intro-force|sentence-before|,|judging|	13-25 -31	26+ -19	7-12 -35
intro-force|sentence-before|,|other|	13-25 -6	26+ -15	4-6 -27	7-12 -61
intro-force|sentence-before|,|saying|	13-25 -26	26+ -23	4-6 -16	7-12 -25
intro-force|sentence-before|,|thinking|	13-25 -40	26+ -17	4-6 -17	7-12 -21
intro-force|sentence-before|:|according|	13-25 -21	26+ -39	4-6 -20	7-12 -6
intro-force|sentence-before|:|judging|	13-25 -54	26+ -16	4-6 -11	7-12 -42
intro-force|sentence-before|:|other|	13-25 -14	26+ -61	4-6 -38
intro-force|sentence-before|:|saying|	13-25 -39	26+ -56	3 23	4-6 -8	7-12 -11
intro-force|sentence-before|:|thinking|	13-25 -32	7-12 -25
intro-force|sentence-before|adverb|judging|	7-12 -23
intro-force|sentence-before|adverb|other|	7-12 -21
intro-force|sentence-before|adverb|saying|	13-25 -45	7-12 -32
intro-force|sentence-before|auxiliary|according|	13-25 -39	26+ -31
intro-force|sentence-before|auxiliary|judging|	13-25 -31	26+ -49	7-12 -24
intro-force|sentence-before|auxiliary|other|	13-25 -38	4-6 -16	7-12 -51
intro-force|sentence-before|auxiliary|saying|	13-25 -37	26+ -28
intro-force|sentence-before|auxiliary|thinking|	13-25 9	26+ -34
intro-force|sentence-before|capital|judging|	7-12 -22
intro-force|sentence-before|capital|other|	13-25 -27	26+ -22	7-12 -19
intro-force|sentence-before|capital|saying|	13-25 -15	26+ -23	4-6 -23	7-12 -7
intro-force|sentence-before|coordinator|judging|	13-25 -14
intro-force|sentence-before|coordinator|other|	13-25 -41
intro-force|sentence-before|coordinator|saying|	13-25 -28
intro-force|sentence-before|determiner|according|	13-25 -18	7-12 -19
intro-force|sentence-before|determiner|judging|	13-25 -20	7-12 -18
intro-force|sentence-before|determiner|other|	13-25 -47	26+ 12	7-12 -34
intro-force|sentence-before|determiner|saying|	13-25 -24	26+ -34	4-6 -22	7-12 -37
intro-force|sentence-before|preposition|according|	13-25 -56	26+ -10	7-12 -17
intro-force|sentence-before|preposition|judging|	13-25 -10	26+ -22	7-12 -31
intro-force|sentence-before|preposition|other|	13-25 9	26+ -34	4-6 -26
intro-force|sentence-before|preposition|saying|	13-25 -15	26+ -14	4-6 -9	7-12 -30
intro-force|sentence-before|preposition|thinking|	13-25 -34	26+ -24
intro-force|sentence-before|pronoun|judging|	13-25 -37	7-12 -9
intro-force|sentence-before|pronoun|other|	13-25 -72	26+ -45	7-12 -35
intro-force|sentence-before|pronoun|saying|	13-25 -14	26+ -45	4-6 10	7-12 -9
intro-force|sentence-before|pronoun|thinking|	13-25 -27
intro-force|sentence-before|stop|according|	1 -25	13-25 14	3 -23	7-12 13
intro-force|sentence-before|stop|judging|	1 6	13-25 -51	2 -6	3 -23	7-12 -45
intro-force|sentence-before|stop|other|	13-25 -18	2 -14	26+ -15	3 -16	7-12 -14
intro-force|sentence-before|stop|saying|	1 24	2 -8	26+ -28	4-6 -14
intro-force|sentence-before|stop|thinking|	1 -11	13-25 -25	2 -9	3 -32	7-12 -50
intro-force|sentence-before|subordinator|judging|	13-25 -28	26+ -21
intro-force|sentence-before|subordinator|other|	26+ -44	7-12 -52
intro-force|sentence-before|subordinator|saying|	13-25 -26	7-12 13
intro-force|sentence-before|subordinator|thinking|	13-25 -31
intro-force|sentence-before|that|according|	13-25 12
intro-force|sentence-before|that|judging|	13-25 -13
intro-force|sentence-before|that|other|	13-25 -58	26+ -29	7-12 -19
intro-force|sentence-before|that|saying|	13-25 -65	26+ -37	4-6 -22	7-12 -45
intro-force|sentence-before|verb-judging|according|	13-25 -14
intro-force|sentence-before|verb-judging|judging|	26+ -28
intro-force|sentence-before|verb-judging|other|	13-25 -64	26+ -28	4-6 -30	7-12 -40
intro-force|sentence-before|verb-judging|saying|	13-25 -17	26+ 15	4-6 -18	7-12 -15
intro-force|sentence-before|verb-judging|thinking|	13-25 7
intro-force|sentence-before|verb-saying|according|	13-25 -28	26+ -17	7-12 -23
intro-force|sentence-before|verb-saying|judging|	26+ 18	7-12 -17
intro-force|sentence-before|verb-saying|other|	13-25 7	26+ -44	7-12 -46
intro-force|sentence-before|verb-saying|saying|	13-25 -69	26+ -28	4-6 -30	7-12 -31
intro-force|sentence-before|verb-thinking|according|	13-25 -19
intro-force|sentence-before|verb-thinking|judging|	13-25 12
intro-force|sentence-before|verb-thinking|other|	13-25 -10	26+ -28	7-12 -28
intro-force|sentence-before|verb-thinking|saying|	26+ -25
intro-force|sentence-before|word|according|	13-25 -51	26+ -37	7-12 -29
intro-force|sentence-before|word|judging|	13-25 -23	26+ -39	7-12 11
intro-force|sentence-before|word|other|	13-25 -36	26+ -35	4-6 -23	7-12 -37
intro-force|sentence-before|word|saying|	7-12 -11
intro-force|sentence-before|word|thinking|	13-25 -48	26+ -22	7-12 -32
intro-force|sentence-before|—|saying|	2 24	7-12 9
intro-force|sentence-before|’|other|	26+ -17
intro-force|signature|,|naked|	1 -28
intro-force|signature|start|naked|	1 27
intro-force|speaker-then-quote|,|judging|	3 -17	4-6 40	7-12 9
intro-force|speaker-then-quote|,|other|	1 -16	13-25 -23	3 -35	4-6 -40
intro-force|speaker-then-quote|,|saying|	1 10	2 -20	3 -8	4-6 20	7-12 27
intro-force|speaker-then-quote|,|thinking|	3 -18	4-6 15	7-12 6
intro-force|speaker-then-quote|:|judging|	13-25 -10	2 -9	3 -18	7-12 16
intro-force|speaker-then-quote|:|other|	1 16	13-25 -9	2 -9	3 23	7-12 -46
intro-force|speaker-then-quote|:|saying|	1 6	13-25 -30	3 12	4-6 -7
intro-force|speaker-then-quote|:|thinking|	1 14	3 35	4-6 13	7-12 -33
intro-force|speaker-then-quote|adverb|judging|	2 16	3 -13
intro-force|speaker-then-quote|adverb|other|	1 -33	13-25 -6	4-6 -18	7-12 12
intro-force|speaker-then-quote|adverb|saying|	1 -11	2 25	3 -24
intro-force|speaker-then-quote|auxiliary|judging|	1 -20	13-25 -34	26+ -10	4-6 19
intro-force|speaker-then-quote|auxiliary|other|	0 -41	1 -24	13-25 9	2 -19	3 -13	4-6 -15	7-12 -41
intro-force|speaker-then-quote|auxiliary|saying|	1 6	13-25 7	4-6 8
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -15	2 -16	4-6 11	7-12 -22
intro-force|speaker-then-quote|capital|judging|	1 -26	2 30	4-6 -10
intro-force|speaker-then-quote|capital|other|	13-25 11	2 -9	3 -13	4-6 -8	7-12 -22
intro-force|speaker-then-quote|capital|saying|	1 31	2 12	3 24	4-6 -16	7-12 28
intro-force|speaker-then-quote|coordinator|judging|	4-6 8	7-12 -9
intro-force|speaker-then-quote|coordinator|other|	13-25 -12	2 -40	3 -22	4-6 -13	7-12 7
intro-force|speaker-then-quote|coordinator|saying|	13-25 -9	7-12 26
intro-force|speaker-then-quote|determiner|judging|	1 -10	2 26	4-6 19
intro-force|speaker-then-quote|determiner|other|	1 -14	2 10	3 25	7-12 -43
intro-force|speaker-then-quote|determiner|saying|	1 -12	13-25 28	2 13	3 21
intro-force|speaker-then-quote|determiner|thinking|	7-12 -11
intro-force|speaker-then-quote|preposition|judging|	13-25 -24	2 12	3 6	4-6 17	7-12 21
intro-force|speaker-then-quote|preposition|other|	1 -10	3 24	4-6 13	7-12 -22
intro-force|speaker-then-quote|preposition|saying|	1 30	13-25 -11	2 -8	3 -10	7-12 -38
intro-force|speaker-then-quote|preposition|thinking|	1 -27
intro-force|speaker-then-quote|pronoun|judging|	1 15	7-12 -8
intro-force|speaker-then-quote|pronoun|other|	1 -9	4-6 -38	7-12 10
intro-force|speaker-then-quote|pronoun|saying|	1 -14	13-25 -13	2 11	4-6 -22
intro-force|speaker-then-quote|pronoun|thinking|	7-12 12
intro-force|speaker-then-quote|subordinator|judging|	1 15	13-25 -21	2 20	7-12 -24
intro-force|speaker-then-quote|subordinator|other|	13-25 -40	4-6 -8	7-12 12
intro-force|speaker-then-quote|subordinator|saying|	13-25 -21
intro-force|speaker-then-quote|that|judging|	1 17	7-12 -13
intro-force|speaker-then-quote|that|other|	13-25 -36	3 -25	7-12 -21
intro-force|speaker-then-quote|that|saying|	13-25 -15	2 9	3 -14	4-6 20	7-12 -10
intro-force|speaker-then-quote|that|thinking|	1 -14
intro-force|speaker-then-quote|verb-judging|judging|	0 10	2 20	4-6 18
intro-force|speaker-then-quote|verb-judging|other|	1 -11	13-25 -27	3 21	4-6 -34	7-12 -19
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -14
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -35
intro-force|speaker-then-quote|verb-saying|judging|	2 20	3 -10	4-6 -11	7-12 -20
intro-force|speaker-then-quote|verb-saying|other|	1 -14	13-25 -15	2 -20	3 -31	4-6 21	7-12 26
intro-force|speaker-then-quote|verb-saying|saying|	13-25 -39	2 -10
intro-force|speaker-then-quote|verb-saying|thinking|	7-12 16
intro-force|speaker-then-quote|verb-thinking|judging|	2 -10
intro-force|speaker-then-quote|verb-thinking|other|	1 -12	3 -17
intro-force|speaker-then-quote|verb-thinking|saying|	2 12	4-6 -6	7-12 26
intro-force|speaker-then-quote|verb-thinking|thinking|	0 14
intro-force|speaker-then-quote|word|judging|	1 10	13-25 -10	2 -9	3 24	4-6 -9	7-12 -13
intro-force|speaker-then-quote|word|other|	0 -48	1 -33	26+ -19	3 -41	4-6 -30	7-12 13
intro-force|speaker-then-quote|word|saying|	1 -19	13-25 8	2 8	3 7	4-6 19
intro-force|speaker-then-quote|word|thinking|	13-25 -26	2 -23	3 6	4-6 -22	7-12 -29
intro-force|speaker-then-quote|’|judging|	2 19
intro-force|speaker-then-quote|’|other|	3 11
intro-force|speaker-then-quote|’|saying|	2 14
intro-force|topic-after|quote|naked|	0 -17
intro-force|topic-after|start|naked|	0 -15
intro-force|topic-after|stop|naked|	3 -12	4-6 -23	7-12 -16
intro-force|topic|,|naked|	13-25 -16	26+ -29	3 -13	4-6 -28	7-12 -31
intro-force|topic|-|naked|	26+ -15	7-12 -22
intro-force|topic|:|naked|	1 19	13-25 -13	2 40	26+ -46	4-6 8	7-12 -11
intro-force|topic|;|naked|	26+ -21
intro-force|topic|adverb|naked|	13-25 -33	2 -21	26+ -29	4-6 -15	7-12 35
intro-force|topic|auxiliary|naked|	1 -45	2 -27	26+ -10	4-6 -14	7-12 22
intro-force|topic|capital|naked|	0 -14	13-25 -18	2 19	3 25	7-12 7
intro-force|topic|coordinator|naked|	13-25 -10	26+ -38	4-6 -11	7-12 15
intro-force|topic|determiner|naked|	2 -19	26+ -34	3 7
intro-force|topic|preposition|naked|	13-25 -15	2 16	26+ -23	3 22	4-6 28	7-12 -15
intro-force|topic|pronoun|naked|	13-25 -42	2 -9	26+ -22	4-6 12	7-12 15
intro-force|topic|stop|naked|	1 -37	13-25 10	26+ -10	3 -39	7-12 -16
intro-force|topic|subordinator|naked|	13-25 -12	26+ -20	4-6 18	7-12 14
intro-force|topic|that|naked|	13-25 -12	2 11	26+ -27	3 28	4-6 14	7-12 6
intro-force|topic|verb-judging|naked|	1 11	13-25 -33	2 30	26+ -50	3 6	4-6 7
intro-force|topic|verb-saying|naked|	1 31	13-25 -6	2 18	3 12	4-6 -15
intro-force|topic|verb-thinking|naked|	13-25 -25	26+ -12	4-6 10
intro-force|topic|word|naked|	0 -37	2 -12	26+ -32	3 23	7-12 13
intro-force|topic|–|naked|	26+ -25
intro-force|topic|—|naked|	26+ -26
intro-force|topic|’|naked|	13-25 -15	26+ -27	7-12 6
intro-force|verb-then-speaker|,|judging|	1 -10
intro-force|verb-then-speaker|,|other|	1 23
intro-force|verb-then-speaker|,|saying|	1 14	13-25 -24	2 9	3 -20	4-6 24	7-12 -15
intro-force|verb-then-speaker|:|judging|	1 -36	13-25 -16	2 21	3 -21	4-6 -19	7-12 -24
intro-force|verb-then-speaker|:|saying|	1 8	2 -20	7-12 -30
intro-force|verb-then-speaker|adverb|judging|	1 -19	2 11
intro-force|verb-then-speaker|adverb|saying|	1 -22
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -17
intro-force|verb-then-speaker|auxiliary|saying|	1 -27	13-25 -35	2 -14	3 -20	4-6 -30	7-12 -29
intro-force|verb-then-speaker|capital|judging|	0 19	4-6 -9
intro-force|verb-then-speaker|capital|saying|	0 -31	2 -20	4-6 29
intro-force|verb-then-speaker|coordinator|saying|	3 -18	4-6 -21
intro-force|verb-then-speaker|determiner|judging|	1 14	2 -18	3 -20
intro-force|verb-then-speaker|determiner|saying|	2 -30	4-6 -8	7-12 -33
intro-force|verb-then-speaker|preposition|judging|	1 -29	13-25 -20	4-6 -18	7-12 -11
intro-force|verb-then-speaker|preposition|saying|	1 -34	13-25 -16	2 -27	4-6 -34
intro-force|verb-then-speaker|pronoun|judging|	0 -8
intro-force|verb-then-speaker|pronoun|saying|	0 -30	4-6 -7
intro-force|verb-then-speaker|subordinator|judging|	1 -35
intro-force|verb-then-speaker|that|saying|	0 -38	1 -42	3 -19	4-6 8	7-12 -22
intro-force|verb-then-speaker|verb-judging|saying|	3 -22	4-6 -24
intro-force|verb-then-speaker|verb-saying|judging|	0 -14
intro-force|verb-then-speaker|verb-saying|saying|	2 -20	3 -19	4-6 -28	7-12 -8
intro-force|verb-then-speaker|verb-thinking|judging|	0 -17
intro-force|verb-then-speaker|verb-thinking|saying|	0 -25	2 -23
intro-force|verb-then-speaker|word|judging|	0 -40	1 -16	2 -20	3 -16	4-6 -19	7-12 -10
intro-force|verb-then-speaker|word|saying|	0 -84	1 -30	4-6 -15	7-12 6
intro|according-to|	: -13	; 7	adverb 9	auxiliary 11	capital 15	coordinator 24	pronoun -10	start -12	subordinator 19	that 7	verb-judging 10	verb-saying 17	word 15
intro|actor-nearby|	' -22	) 13	, -14	- 16	: -19	; -18	adverb -16	auxiliary -17	capital -30	coordinator -34	determiner -23	preposition -12	pronoun -12	quote 13	start 10	stop -10	subordinator -33	that -10	verb-judging -17	verb-saying -17	verb-thinking 18	– -30	— 7	’ -22
intro|colon|	, -24	start -14	verb-saying -18	word -19
intro|interview|	: -26	start 46	stop -17
intro|named-before|	quote -15	start -46
intro|named-nearby|	) -9	- -37	auxiliary -8	capital -14	coordinator -10	possessive -24	pronoun -7	quote 21	start 20	stop 16	verb-judging -22	verb-thinking -23	word -18	– 6	’ 19
intro|paragraph-before|	start -20
intro|possessor|	, 11	: -25	adverb -10	auxiliary -33	capital -16	coordinator -27	determiner -35	possessive -26	pronoun -22	that 14	verb-saying -38	verb-thinking -25	word -64	’ -18
intro|quote-then-speaker|	, -39	: -9	adverb 12	auxiliary -9	pronoun 15	quote 30	stop 15	subordinator -22	that -21	verb-judging 10	verb-saying -23	verb-thinking -12	word -18	– -28
intro|quote-then-verb|	: 36	auxiliary 23	determiner 9	preposition -42	quote 20	start -11	subordinator -19	verb-judging -29	verb-saying -25
intro|sentence-after|	, -30	auxiliary 21	determiner -30	preposition -14	pronoun 10	quote -24	start 19	stop -19	subordinator -25	verb-judging -21	verb-thinking -8	word 15
intro|sentence-before|	, -31	: -23	; -22	adverb -12	auxiliary -10	capital -34	determiner -42	preposition -7	pronoun -25	quote -12	stop 21	subordinator -20	that -42	verb-saying -49	word -12	— 22	’ -33
intro|signature|	, -28	start 27
intro|speaker-then-quote|	, 18	adverb -22	coordinator -8	determiner 12	possessive 8	quote 19	verb-judging 9	– -29	’ 28
intro|topic-after|	quote -17	start -6
intro|topic|	, -38	- -16	; -18	adverb -33	capital 15	coordinator -10	determiner -8	pronoun -14	quote 10	subordinator 15	– -26	— -27	’ -8
intro|verb-then-speaker|	, 14	auxiliary -40	coordinator -17	preposition -34	pronoun -9	subordinator -44	that -13	verb-judging -48	verb-saying -34	verb-thinking -18	word -9	’ -10
kind-force|name|according|,|	stop -7
kind-force|name|according|according-to|	none 47	own -14
kind-force|name|according|capital|	stop 19	word 11
kind-force|name|according|determiner|	stop 11
kind-force|name|according|preposition|	stop 10
kind-force|name|according|pronoun|	stop 16
kind-force|name|according|sentence-after|	none 6
kind-force|name|according|sentence-before|	none 11	own -59
kind-force|name|according|start|	,verb-saying -11
kind-force|name|according|stop|	,word 20
kind-force|name|according|word|	stop 19
kind-force|name|apposed|:|	capital -18	determiner -19	end -15
kind-force|name|apposed|auxiliary|	stop -16
kind-force|name|apposed|capital|	stop -11	word -7
kind-force|name|apposed|paragraph-before|	none -23
kind-force|name|apposed|sentence-after|	none -29
kind-force|name|apposed|sentence-before|	elided -17	none -10	own -26
kind-force|name|apposed|speaker-then-quote|	elided -27	none 6	own -40
kind-force|name|apposed|start|	end -23
kind-force|name|apposed|stop|	,auxiliary -11	,verb-saying -28	capital -8	determiner -29
kind-force|name|apposition|:|	end -10
kind-force|name|apposition|paragraph-before|	none -24
kind-force|name|apposition|sentence-before|	elided -21	own -24
kind-force|name|apposition|speaker-then-quote|	none -23
kind-force|name|apposition|start|	end -24
kind-force|name|apposition|stop|	,verb-saying -20
kind-force|name|direct|,|	capital -6	determiner -14	end -7	stop -43
kind-force|name|direct|:|	capital -9	end -48	preposition -16	stop 16
kind-force|name|direct|auxiliary|	,verb-saying -13	stop 11	word -37
kind-force|name|direct|capital|	stop -32	word -20
kind-force|name|direct|determiner|	stop -22
kind-force|name|direct|paragraph-before|	none -10	own -28
kind-force|name|direct|preposition|	determiner 7	stop 6
kind-force|name|direct|pronoun|	stop -24	word -17
kind-force|name|direct|quote-then-speaker|	own -26
kind-force|name|direct|sentence-after|	none -35
kind-force|name|direct|sentence-before|	elided -40	none -18	own -7
kind-force|name|direct|speaker-then-quote|	elided 6	none -31	own -22
kind-force|name|direct|start|	,auxiliary -22	,verb-saying -23	end -14
kind-force|name|direct|stop|	,auxiliary -22	,verb-saying -64	,word -24	capital -29	determiner 7	end -45
kind-force|name|direct|word|	stop -9
kind-force|name|judging|:|	end -7	stop -15
kind-force|name|judging|determiner|	stop 11
kind-force|name|judging|paragraph-before|	none 7
kind-force|name|judging|preposition|	stop -13
kind-force|name|judging|pronoun|	stop 15
kind-force|name|judging|sentence-after|	own -25
kind-force|name|judging|sentence-before|	elided -23	none -13	own -41
kind-force|name|judging|speaker-then-quote|	own -25
kind-force|name|judging|start|	end 9
kind-force|name|judging|stop|	,verb-saying -29	end -7
kind-force|name|judging|verb-then-speaker|	none -30	own -25
kind-force|name|judging|word|	stop 23
kind-force|name|naked|,|	,verb-saying -18	end -22	preposition -13
kind-force|name|naked|-|	stop -14
kind-force|name|naked|:|	,verb-saying -14	capital -50	determiner -15	end -17	preposition -21	pronoun 24	stop 9
kind-force|name|naked|actor-nearby|	elided -23	none -39	own -47
kind-force|name|naked|adverb|	stop -6
kind-force|name|naked|auxiliary|	,verb-saying -29	,word -14	word -40
kind-force|name|naked|capital|	,verb-saying -38	preposition -34	stop -20	word -18
kind-force|name|naked|colon|	elided -33	none -47	own -17
kind-force|name|naked|determiner|	,determiner -25	determiner -7	preposition -19	stop -37	word 6
kind-force|name|naked|named-before|	elided -11	none -14	own -30
kind-force|name|naked|named-nearby|	elided 13	none -37	own 15
kind-force|name|naked|possessor|	none -10
kind-force|name|naked|preposition|	coordinator -24	determiner 17	end -16	verb-judging -25	word 8
kind-force|name|naked|pronoun|	stop -13	word -6
kind-force|name|naked|start|	,auxiliary -21	,pronoun -21	,verb-saying -13	,word -7	: -16	end 7	— 13
kind-force|name|naked|stop|	,auxiliary -15	,pronoun -6	,verb-judging 9	,verb-saying -8	capital -16	determiner -8	end -21	stop -38
kind-force|name|naked|topic-after|	none -37
kind-force|name|naked|topic|	elided 6
kind-force|name|naked|verb-judging|	stop 19
kind-force|name|naked|verb-saying|	end -18
kind-force|name|naked|word|	,verb-saying -38	coordinator -16	preposition 12	stop 9
kind-force|name|naked|’|	stop -12
kind-force|name|other|quote-then-verb|	none 10	own -15
kind-force|name|relative|:|	stop 9
kind-force|name|relative|auxiliary|	stop -17
kind-force|name|relative|sentence-before|	elided -22	none -19	own -29
kind-force|name|relative|speaker-then-quote|	elided -25
kind-force|name|relative|stop|	,verb-saying -29
kind-force|name|relative|word|	stop -16
kind-force|name|saying|,|	capital 28	determiner 23	end 19	preposition -10	stop 6
kind-force|name|saying|:|	,verb-saying 20	determiner -10	end -9	preposition 16	pronoun 22
kind-force|name|saying|adverb|	stop 6
kind-force|name|saying|auxiliary|	stop -9	word 11
kind-force|name|saying|capital|	preposition -15	word 16
kind-force|name|saying|determiner|	stop 11	word 18
kind-force|name|saying|paragraph-before|	none -8	own -26
kind-force|name|saying|preposition|	stop -12
kind-force|name|saying|pronoun|	stop 16	word 16
kind-force|name|saying|quote-then-verb|	own 7
kind-force|name|saying|sentence-after|	none -18	own -41
kind-force|name|saying|sentence-before|	elided -24	none 9	own -49
kind-force|name|saying|speaker-then-quote|	elided 10
kind-force|name|saying|start|	,auxiliary 30	,verb-saying 11
kind-force|name|saying|stop|	,auxiliary -25	,pronoun 22	,verb-saying -9	,word -28	capital -35	stop -36
kind-force|name|saying|that|	stop -15
kind-force|name|saying|verb-saying|	stop 13
kind-force|name|saying|verb-then-speaker|	own 22
kind-force|name|saying|word|	,verb-saying 9	stop 11
kind-force|name|shared|auxiliary|	stop -6
kind-force|name|shared|paragraph-before|	own -8
kind-force|name|shared|quote-then-speaker|	none 9	own -14
kind-force|name|shared|sentence-after|	none -28
kind-force|name|shared|speaker-then-quote|	none -18	own -8
kind-force|name|shared|start|	,verb-saying -8
kind-force|name|shared|stop|	,verb-saying -16	determiner -26
kind-force|name|thinking|sentence-before|	none -22	own -22
kind-force|name|thinking|speaker-then-quote|	own -16
kind-force|name|thinking|stop|	,verb-saying -24
kind-force|noun|according|,|	end 13
kind-force|noun|according|:|	stop -24
kind-force|noun|according|according-to|	elided -8
kind-force|noun|according|adverb|	stop 8
kind-force|noun|according|auxiliary|	stop -7
kind-force|noun|according|coordinator|	stop 19
kind-force|noun|according|paragraph-before|	elided -15	none -30	own -16
kind-force|noun|according|preposition|	stop -13
kind-force|noun|according|sentence-after|	none -6
kind-force|noun|according|start|	,auxiliary -22	,verb-saying -21	,word 10	end -23
kind-force|noun|according|stop|	,auxiliary -24	,pronoun -20	,verb-saying 15	end 6	stop -34
kind-force|noun|according|verb-judging|	stop 11
kind-force|noun|according|word|	,preposition 9	coordinator -21	preposition -11	stop -10
kind-force|noun|apposed|,|	determiner -26	stop -25
kind-force|noun|apposed|:|	capital -20	end 18	preposition -26	stop -9
kind-force|noun|apposed|auxiliary|	stop -33
kind-force|noun|apposed|determiner|	preposition -18	stop 10
kind-force|noun|apposed|paragraph-before|	none -10	own -14
kind-force|noun|apposed|preposition|	stop 15
kind-force|noun|apposed|quote-then-speaker|	none -23
kind-force|noun|apposed|sentence-after|	none -14	own -35
kind-force|noun|apposed|sentence-before|	elided -34	none -34	own -30
kind-force|noun|apposed|speaker-then-quote|	elided -32	none 6	own -15
kind-force|noun|apposed|start|	,auxiliary -8	,verb-saying -13	end -18
kind-force|noun|apposed|stop|	,auxiliary -31	,pronoun -17	,verb-saying -28	,word -8	end -25	stop -34
kind-force|noun|apposed|that|	stop -24
kind-force|noun|apposed|verb-judging|	stop -16
kind-force|noun|apposed|verb-saying|	stop -29
kind-force|noun|apposed|word|	coordinator -9	stop -40
kind-force|noun|apposition|,|	end -8	stop -29
kind-force|noun|apposition|:|	end -37	stop -25
kind-force|noun|apposition|auxiliary|	stop -17
kind-force|noun|apposition|determiner|	stop 9
kind-force|noun|apposition|paragraph-before|	none -35	own -9
kind-force|noun|apposition|preposition|	stop -28
kind-force|noun|apposition|quote-then-speaker|	own -12
kind-force|noun|apposition|sentence-before|	elided -44	own -52
kind-force|noun|apposition|speaker-then-quote|	elided -14	none 7	own -26
kind-force|noun|apposition|start|	,auxiliary -10	,verb-saying -7	end -36
kind-force|noun|apposition|stop|	,auxiliary -42	,pronoun -20	,verb-saying -41	,word -25	determiner -31	end 11
kind-force|noun|apposition|that|	stop -27
kind-force|noun|apposition|verb-saying|	stop -20
kind-force|noun|apposition|word|	stop -26
kind-force|noun|direct|,|	determiner 7	end -25	stop -10
kind-force|noun|direct|:|	,verb-saying -17	capital -27	determiner 8	end -13	pronoun -27	stop 9
kind-force|noun|direct|adverb|	stop -39
kind-force|noun|direct|auxiliary|	,auxiliary -15	,verb-saying -28	: -18	; -24	coordinator -34	end 13	preposition -20	stop -15
kind-force|noun|direct|capital|	stop -11
kind-force|noun|direct|coordinator|	stop -22
kind-force|noun|direct|determiner|	preposition 13	stop -33
kind-force|noun|direct|paragraph-before|	elided -20	own -17
kind-force|noun|direct|preposition|	coordinator -23	preposition -24	stop -16
kind-force|noun|direct|pronoun|	auxiliary -12
kind-force|noun|direct|quote-then-speaker|	elided -19	none -23	own -6
kind-force|noun|direct|sentence-after|	elided -14	none -33	own 9
kind-force|noun|direct|sentence-before|	elided -11	none -35	own -6
kind-force|noun|direct|speaker-then-quote|	none -17	own -18
kind-force|noun|direct|start|	,auxiliary -23	,pronoun -17	,verb-saying -11	,word -16	– -14	— -23
kind-force|noun|direct|stop|	,auxiliary -14	,pronoun -27	,verb-saying -25	,word -7	capital -29	determiner -23	end -14	preposition -20	stop -41
kind-force|noun|direct|subordinator|	stop 10
kind-force|noun|direct|that|	stop -40
kind-force|noun|direct|verb-saying|	coordinator 6	stop -12
kind-force|noun|direct|word|	,verb-saying -18	,word -21	auxiliary -24	coordinator 8	stop -16	word -25
kind-force|noun|judging|,|	determiner 15
kind-force|noun|judging|:|	,verb-saying 15	end -40	stop -11
kind-force|noun|judging|adverb|	stop -13
kind-force|noun|judging|auxiliary|	stop -36
kind-force|noun|judging|capital|	stop -13
kind-force|noun|judging|coordinator|	stop -21
kind-force|noun|judging|determiner|	preposition 12	stop 13
kind-force|noun|judging|paragraph-before|	elided -26	none -35	own -24
kind-force|noun|judging|preposition|	coordinator -21	determiner -9	end 12	preposition -24
kind-force|noun|judging|pronoun|	stop -20
kind-force|noun|judging|quote-then-speaker|	none -21	own -29
kind-force|noun|judging|quote-then-verb|	elided -16	none 14	own -21
kind-force|noun|judging|sentence-after|	none -11	own -20
kind-force|noun|judging|sentence-before|	elided -7	none -48	own -9
kind-force|noun|judging|speaker-then-quote|	elided -10	none -7	own -16
kind-force|noun|judging|start|	,verb-saying -28	end -42	— -8
kind-force|noun|judging|stop|	,auxiliary 6	,pronoun -8	,verb-judging 18	,word -17	capital -15	determiner -39	end -32
kind-force|noun|judging|subordinator|	stop -20
kind-force|noun|judging|that|	stop 9
kind-force|noun|judging|verb-judging|	preposition 9	stop -14
kind-force|noun|judging|verb-saying|	stop -9
kind-force|noun|judging|verb-then-speaker|	elided -9	own -38
kind-force|noun|judging|word|	,word 10	: -12	coordinator -10	preposition -15
kind-force|noun|judging|’|	stop 12
kind-force|noun|naked|,|	,verb-saying -17	capital -11	determiner -26	end -36	preposition -12	stop -35
kind-force|noun|naked|:|	,auxiliary -12	,verb-saying -10	capital -41	end -17	pronoun 15	stop -6
kind-force|noun|naked|adverb|	stop -10
kind-force|noun|naked|auxiliary|	,auxiliary -22	,verb-saying -21	; -14	coordinator -14	preposition -31	stop -15
kind-force|noun|naked|colon|	none -16	own -37
kind-force|noun|naked|coordinator|	stop -7
kind-force|noun|naked|determiner|	; 8	stop -13	word 16
kind-force|noun|naked|possessor|	none -16	own -27
kind-force|noun|naked|preposition|	,preposition -18	,word 9	; -18	coordinator 6	determiner 6	preposition -16
kind-force|noun|naked|pronoun|	stop -18
kind-force|noun|naked|start|	,auxiliary -46	,pronoun -27	,verb-judging -17	,verb-saying -48	,word -19	end -6	– -25	— -40
kind-force|noun|naked|stop|	,auxiliary -39	,determiner -20	,pronoun -10	,verb-saying -16	,word -32	capital 13	coordinator -17	determiner 20	end -21	quote -17	stop -14
kind-force|noun|naked|that|	coordinator -11	stop -13	word 16
kind-force|noun|naked|topic|	own -17
kind-force|noun|naked|verb-judging|	preposition -18
kind-force|noun|naked|verb-saying|	coordinator -21	determiner 8	stop 8
kind-force|noun|naked|word|	,auxiliary -18	,coordinator 9	,determiner -17	,preposition -26	,subordinator -8	,verb-saying -25	,word -20	coordinator 10	determiner -9	preposition -24	stop -14	word 20
kind-force|noun|naked|—|	end -26
kind-force|noun|naked|’|	stop -17
kind-force|noun|other|quote-then-verb|	none 14	own -32
kind-force|noun|other|sentence-before|	elided -24	none 29	own 12
kind-force|noun|other|start|	,verb-saying -9	,word 13
kind-force|noun|other|stop|	,auxiliary 22
kind-force|noun|other|verb-then-speaker|	none 9
kind-force|noun|other|word|	,word -24
kind-force|noun|relative|:|	end -19	stop -18
kind-force|noun|relative|auxiliary|	stop -24
kind-force|noun|relative|paragraph-before|	none -23	own -12
kind-force|noun|relative|preposition|	stop -12
kind-force|noun|relative|quote-then-speaker|	own -10
kind-force|noun|relative|sentence-before|	elided -28	own -52
kind-force|noun|relative|speaker-then-quote|	elided -15	none -22	own 6
kind-force|noun|relative|start|	,auxiliary -19	,verb-saying -12	end -23
kind-force|noun|relative|stop|	,auxiliary -21	,pronoun -13	,verb-saying -39	end -7
kind-force|noun|saying|,|	,verb-saying 6	capital 10	determiner -8	end 23	stop -11
kind-force|noun|saying|:|	,verb-saying 16	capital -19	determiner -22	end -24	preposition 10	stop -7
kind-force|noun|saying|adverb|	stop 12
kind-force|noun|saying|auxiliary|	,auxiliary 18	word 18
kind-force|noun|saying|capital|	coordinator 9	stop -32
kind-force|noun|saying|colon|	none -22
kind-force|noun|saying|coordinator|	stop -14
kind-force|noun|saying|determiner|	auxiliary 10	preposition 6	stop -36
kind-force|noun|saying|paragraph-before|	own -19
kind-force|noun|saying|preposition|	,verb-saying -18	,word 8	; -14	coordinator -27	end -24	stop 13
kind-force|noun|saying|pronoun|	auxiliary -16	stop 7
kind-force|noun|saying|quote-then-speaker|	elided -11	own -27
kind-force|noun|saying|quote-then-verb|	none -18
kind-force|noun|saying|sentence-after|	elided -16	own -52
kind-force|noun|saying|sentence-before|	elided -29	none -21
kind-force|noun|saying|speaker-then-quote|	elided -17
kind-force|noun|saying|start|	,pronoun 24	,word -6	: -16	end 7	– 17
kind-force|noun|saying|stop|	,determiner 28	,pronoun -15	,verb-saying 18	,word -24	capital 11	determiner -18	end -29	preposition -28	pronoun -18	stop -11
kind-force|noun|saying|subordinator|	stop -21
kind-force|noun|saying|that|	coordinator -8	stop -10
kind-force|noun|saying|verb-judging|	stop -23
kind-force|noun|saying|verb-saying|	coordinator -29	determiner -9	end 11	preposition -22	stop 11
kind-force|noun|saying|verb-then-speaker|	none -25
kind-force|noun|saying|verb-thinking|	stop -20
kind-force|noun|saying|word|	,verb-saying 27	,word -28	auxiliary 23	coordinator -27	determiner 14	preposition 18	word 17
kind-force|noun|saying|—|	end 30
kind-force|noun|saying|’|	stop 9
kind-force|noun|shared|,|	stop -16
kind-force|noun|shared|:|	stop -6
kind-force|noun|shared|auxiliary|	,auxiliary -19	stop -8
kind-force|noun|shared|paragraph-before|	none -17	own -7
kind-force|noun|shared|preposition|	stop -11
kind-force|noun|shared|pronoun|	auxiliary 7
kind-force|noun|shared|quote-then-speaker|	none -23	own 6
kind-force|noun|shared|speaker-then-quote|	elided -16	none -21	own -12
kind-force|noun|shared|start|	,auxiliary -6	,verb-saying -8	end -17
kind-force|noun|shared|that|	stop -21
kind-force|noun|shared|verb-saying|	stop 7
kind-force|noun|shared|word|	,auxiliary -24	auxiliary -6
kind-force|noun|thinking|:|	stop 6
kind-force|noun|thinking|auxiliary|	stop -20
kind-force|noun|thinking|paragraph-before|	none -27	own -7
kind-force|noun|thinking|preposition|	stop -19
kind-force|noun|thinking|quote-then-speaker|	own 14
kind-force|noun|thinking|sentence-after|	none -28
kind-force|noun|thinking|sentence-before|	none -18	own -30
kind-force|noun|thinking|speaker-then-quote|	none 20
kind-force|noun|thinking|start|	,verb-saying -8	end -27
kind-force|noun|thinking|stop|	,auxiliary -10	stop -11
kind-force|noun|thinking|word|	stop -6
kind-force|organisation|according|,|	stop 16
kind-force|organisation|according|:|	,verb-saying -21	end -10	stop -18
kind-force|organisation|according|according-to|	elided 9	own 9
kind-force|organisation|according|paragraph-before|	elided -10	own -8
kind-force|organisation|according|sentence-before|	elided -32	none -7	own -54
kind-force|organisation|according|start|	,auxiliary -10	,verb-saying -10
kind-force|organisation|according|stop|	,auxiliary -27	,verb-saying -26	,word -18
kind-force|organisation|according|verb-saying|	stop -17
kind-force|organisation|according|word|	preposition 10	stop 10
kind-force|organisation|apposed|,|	stop -17
kind-force|organisation|apposed|:|	,verb-saying -11	end -25	stop -7
kind-force|organisation|apposed|adverb|	stop -6
kind-force|organisation|apposed|auxiliary|	stop 14
kind-force|organisation|apposed|capital|	stop -21
kind-force|organisation|apposed|determiner|	stop -9
kind-force|organisation|apposed|paragraph-before|	own -10
kind-force|organisation|apposed|preposition|	stop -14
kind-force|organisation|apposed|quote-then-speaker|	none 20	own -22
kind-force|organisation|apposed|sentence-before|	elided -15	own -38
kind-force|organisation|apposed|speaker-then-quote|	own -15
kind-force|organisation|apposed|start|	,verb-saying -10
kind-force|organisation|apposed|stop|	,auxiliary -25	,verb-saying -25
kind-force|organisation|apposition|auxiliary|	stop -11
kind-force|organisation|apposition|paragraph-before|	own -14
kind-force|organisation|apposition|sentence-before|	own -32
kind-force|organisation|apposition|speaker-then-quote|	none -13	own -11
kind-force|organisation|apposition|start|	,auxiliary -9	,verb-saying -9
kind-force|organisation|apposition|stop|	,auxiliary -21	,verb-saying -17
kind-force|organisation|direct|:|	capital -18	determiner -19	end -8	stop -18
kind-force|organisation|direct|auxiliary|	stop -15
kind-force|organisation|direct|determiner|	preposition 11	stop 14
kind-force|organisation|direct|paragraph-before|	none -35	own 13
kind-force|organisation|direct|pronoun|	stop 16
kind-force|organisation|direct|quote-then-speaker|	own -14
kind-force|organisation|direct|sentence-after|	own -14
kind-force|organisation|direct|sentence-before|	elided 7	none -38
kind-force|organisation|direct|speaker-then-quote|	own 13
kind-force|organisation|direct|start|	,auxiliary -19	,verb-saying 13	end -29
kind-force|organisation|direct|stop|	,auxiliary -35	,verb-saying -16	,word 10
kind-force|organisation|direct|verb-saying|	stop -10
kind-force|organisation|direct|word|	stop 10
kind-force|organisation|judging|,|	stop 15
kind-force|organisation|judging|:|	end -7
kind-force|organisation|judging|capital|	stop 10
kind-force|organisation|judging|determiner|	stop -7
kind-force|organisation|judging|paragraph-before|	none -26	own -10
kind-force|organisation|judging|preposition|	coordinator 15	stop -7
kind-force|organisation|judging|quote-then-speaker|	none -12	own -16
kind-force|organisation|judging|quote-then-verb|	none 14
kind-force|organisation|judging|sentence-after|	none -14
kind-force|organisation|judging|sentence-before|	none -43	own -10
kind-force|organisation|judging|speaker-then-quote|	elided 36	none -8	own -14
kind-force|organisation|judging|start|	,verb-saying -15	end -26
kind-force|organisation|judging|subordinator|	stop 17
kind-force|organisation|judging|that|	stop 12
kind-force|organisation|judging|verb-then-speaker|	none 13
kind-force|organisation|judging|word|	stop -15
kind-force|organisation|naked|'|	stop -15
kind-force|organisation|naked|,|	,verb-saying -23	capital -30	determiner 10	end -44	preposition -26
kind-force|organisation|naked|-|	stop -29
kind-force|organisation|naked|:|	,auxiliary -16	,verb-saying -19	,word -30	capital -24	determiner -32	end -26	preposition -26	pronoun -20	stop -13
kind-force|organisation|naked|actor-nearby|	elided -22	none -31
kind-force|organisation|naked|adverb|	auxiliary 18
kind-force|organisation|naked|auxiliary|	,auxiliary -21	,verb-saying -10	,word -15	: -28	; -13	coordinator 9	preposition -7	that 14	word 20
kind-force|organisation|naked|capital|	coordinator -14	preposition 14	stop -14	word -29
kind-force|organisation|naked|colon|	none 31	own -36
kind-force|organisation|naked|coordinator|	stop -24
kind-force|organisation|naked|determiner|	,coordinator 18	,determiner -9	,verb-saying -15	,word 22	preposition -23	stop 9
kind-force|organisation|naked|named-before|	elided -8	none -20	own -8
kind-force|organisation|naked|named-nearby|	none 11	own -28
kind-force|organisation|naked|preposition|	,determiner 9	,preposition -6	,word -30	: 10	coordinator 11	determiner -14	end 9	preposition 25	stop -6	verb-judging 6	word -24
kind-force|organisation|naked|pronoun|	auxiliary -21	preposition -19	stop -9
kind-force|organisation|naked|quote|	stop -34
kind-force|organisation|naked|start|	,auxiliary -18	,verb-judging -27	,verb-saying -7	,verb-thinking 6	: -30	end -76	stop -18	— -54
kind-force|organisation|naked|stop|	,auxiliary -49	,determiner -26	,pronoun 10	,verb-judging -39	,verb-saying -17	,verb-thinking -22	,word -13	capital -40	coordinator -16	determiner -19	end -45	preposition -40	pronoun -29	stop -63
kind-force|organisation|naked|subordinator|	stop 11
kind-force|organisation|naked|that|	auxiliary -23	coordinator 17	stop -14	word -18
kind-force|organisation|naked|topic-after|	none -18
kind-force|organisation|naked|topic|	elided -28	own 8
kind-force|organisation|naked|verb-judging|	; 14	coordinator 16	end -23	preposition -8	stop -17
kind-force|organisation|naked|verb-saying|	coordinator -7	determiner -30	end -24	preposition 7
kind-force|organisation|naked|verb-thinking|	stop -15
kind-force|organisation|naked|word|	,coordinator -24	,preposition -31	,word -11	adverb -21	auxiliary -15	coordinator -13	determiner -10	preposition -31
kind-force|organisation|naked|—|	end 8
kind-force|organisation|naked|’|	stop -20
kind-force|organisation|other|quote-then-verb|	none 20
kind-force|organisation|relative|auxiliary|	stop -16
kind-force|organisation|relative|sentence-before|	none -27	own -22
kind-force|organisation|relative|speaker-then-quote|	none 18	own -8
kind-force|organisation|relative|start|	,verb-saying -6
kind-force|organisation|relative|word|	stop 30
kind-force|organisation|saying|,|	capital -17	stop 23
kind-force|organisation|saying|:|	,verb-saying -9	capital -31	determiner -14	end -9	stop 19
kind-force|organisation|saying|auxiliary|	,auxiliary -16	stop -24	word 13
kind-force|organisation|saying|capital|	,verb-saying 11	preposition 29
kind-force|organisation|saying|determiner|	,determiner 16
kind-force|organisation|saying|paragraph-before|	elided -17	own -21
kind-force|organisation|saying|preposition|	,determiner 21	; -10	coordinator 28	end 38	preposition 11	stop -20
kind-force|organisation|saying|pronoun|	stop -11
kind-force|organisation|saying|quote-then-speaker|	own -10
kind-force|organisation|saying|quote-then-verb|	own -11
kind-force|organisation|saying|sentence-after|	none -28	own -16
kind-force|organisation|saying|sentence-before|	elided 9	none -22	own -22
kind-force|organisation|saying|speaker-then-quote|	elided 10
kind-force|organisation|saying|start|	,auxiliary 20	,verb-saying -15	,word 23	end -45
kind-force|organisation|saying|stop|	,auxiliary -25	,pronoun 13	,word -30	capital 7	determiner -22	end 6	preposition 6	stop -13
kind-force|organisation|saying|that|	stop 10
kind-force|organisation|saying|verb-judging|	stop 19
kind-force|organisation|saying|verb-saying|	coordinator 15	preposition -13	stop 20
kind-force|organisation|saying|word|	,determiner 10	auxiliary -9	determiner 10	preposition 28
kind-force|organisation|shared|paragraph-before|	none 13
kind-force|organisation|shared|quote-then-speaker|	none 12	own -15
kind-force|organisation|shared|speaker-then-quote|	none -8	own -22
kind-force|organisation|shared|start|	,verb-saying -6
kind-force|organisation|shared|word|	auxiliary -8	stop -10
kind-force|organisation|thinking|:|	stop 7
kind-force|organisation|thinking|preposition|	stop -7
kind-force|organisation|thinking|sentence-before|	elided 10	none -19	own -33
kind-force|organisation|thinking|speaker-then-quote|	elided 17	none 18	own -22
kind-force|organisation|thinking|word|	stop 10
kind-force|person|according|,|	stop -17
kind-force|person|according|:|	stop 13
kind-force|person|according|according-to|	none 28	own -7
kind-force|person|according|auxiliary|	stop 34
kind-force|person|according|capital|	stop 47
kind-force|person|according|determiner|	stop -12
kind-force|person|according|paragraph-before|	own 12
kind-force|person|according|preposition|	stop 7
kind-force|person|according|sentence-before|	elided 32	none -26	own -39
kind-force|person|according|start|	,auxiliary 17	,verb-saying 20	,word 7
kind-force|person|according|stop|	,auxiliary -23	,word 59
kind-force|person|according|that|	stop 19
kind-force|person|according|word|	,word 29	stop 9
kind-force|person|apposed|,|	determiner -14	end 12	stop -7
kind-force|person|apposed|:|	,auxiliary 24	capital 23	determiner -33	end -17	stop 7
kind-force|person|apposed|auxiliary|	stop 34
kind-force|person|apposed|determiner|	stop 40
kind-force|person|apposed|paragraph-before|	none 10
kind-force|person|apposed|preposition|	stop 40
kind-force|person|apposed|quote-then-speaker|	none 24
kind-force|person|apposed|sentence-after|	none -32	own -26
kind-force|person|apposed|sentence-before|	elided 35	own -67
kind-force|person|apposed|speaker-then-quote|	elided -9	none 23	own -17
kind-force|person|apposed|start|	end 10
kind-force|person|apposed|stop|	,auxiliary -14	,pronoun -14	,verb-saying -26	capital 19	end 15
kind-force|person|apposed|that|	stop 27
kind-force|person|apposed|verb-judging|	stop 19
kind-force|person|apposed|verb-saying|	stop 42
kind-force|person|apposed|word|	stop 30
kind-force|person|apposition|,|	capital -24	determiner -44	end -33	stop 23
kind-force|person|apposition|:|	capital 25	determiner -31	end 20	preposition -14	stop 30
kind-force|person|apposition|determiner|	preposition 9	stop -17
kind-force|person|apposition|paragraph-before|	none 29	own -56
kind-force|person|apposition|preposition|	stop 12
kind-force|person|apposition|sentence-after|	none -26	own -6
kind-force|person|apposition|sentence-before|	elided 39	own -17
kind-force|person|apposition|speaker-then-quote|	elided 27	own 15
kind-force|person|apposition|start|	,auxiliary -43	,verb-saying -25	end 26
kind-force|person|apposition|stop|	,auxiliary -27	,pronoun -10	determiner 24	end -12
kind-force|person|apposition|that|	stop -7
kind-force|person|apposition|verb-judging|	stop 8
kind-force|person|apposition|verb-saying|	stop 34
kind-force|person|apposition|word|	stop 14
kind-force|person|direct|,|	end -13	stop -15
kind-force|person|direct|:|	,verb-saying -20	end 26	preposition 24
kind-force|person|direct|auxiliary|	stop -10
kind-force|person|direct|capital|	stop 26	word -7
kind-force|person|direct|determiner|	stop 18
kind-force|person|direct|paragraph-before|	none -17	own 7
kind-force|person|direct|preposition|	stop 13
kind-force|person|direct|pronoun|	stop 25
kind-force|person|direct|sentence-after|	own -25
kind-force|person|direct|sentence-before|	elided 11	own -10
kind-force|person|direct|speaker-then-quote|	elided 37	none 53	own -6
kind-force|person|direct|start|	,auxiliary -31	,verb-saying 16	end -13
kind-force|person|direct|stop|	,auxiliary -6	,verb-saying -22	,word -22	determiner 26	end 11	stop -25
kind-force|person|direct|verb-saying|	stop 24
kind-force|person|direct|word|	stop 21
kind-force|person|judging|,|	capital -16	end -15	stop 8
kind-force|person|judging|:|	,verb-saying -11	capital -18	end 38	stop 30
kind-force|person|judging|adverb|	stop 25
kind-force|person|judging|auxiliary|	stop 34
kind-force|person|judging|capital|	stop 39
kind-force|person|judging|coordinator|	stop 16
kind-force|person|judging|determiner|	,coordinator 8	stop 38
kind-force|person|judging|paragraph-before|	elided 16	none 26
kind-force|person|judging|preposition|	coordinator 15
kind-force|person|judging|pronoun|	stop 40
kind-force|person|judging|quote-then-speaker|	none -12
kind-force|person|judging|quote-then-verb|	none 43
kind-force|person|judging|sentence-after|	own -13
kind-force|person|judging|sentence-before|	elided 30	none 11
kind-force|person|judging|speaker-then-quote|	elided 17	none 15	own 36
kind-force|person|judging|start|	,verb-judging 17	,verb-saying 12	end 17
kind-force|person|judging|stop|	,verb-judging 30	determiner 8	end 28
kind-force|person|judging|subordinator|	stop 30
kind-force|person|judging|that|	stop 54
kind-force|person|judging|verb-saying|	stop 23
kind-force|person|judging|verb-then-speaker|	none -21
kind-force|person|judging|word|	,word 30	coordinator 17	stop 6
kind-force|person|judging|’|	stop -7
kind-force|person|naked|)|	end 21
kind-force|person|naked|,|	,verb-saying -31	determiner -33	end -25	pronoun -25	stop -19
kind-force|person|naked|-|	stop 21
kind-force|person|naked|:|	,auxiliary 15	,verb-saying -17	,word 7	capital 7	determiner -12	end 12	pronoun -39	stop 19
kind-force|person|naked|actor-nearby|	own -6
kind-force|person|naked|adverb|	auxiliary -20	stop -32
kind-force|person|naked|auxiliary|	,auxiliary -19	,verb-saying -33	,word -35	: -22	; -12	coordinator -11	preposition -42	stop 8	word -35
kind-force|person|naked|capital|	,verb-saying -27	coordinator -18	preposition -17	word -6
kind-force|person|naked|colon|	elided 31	none 16	own 9
kind-force|person|naked|coordinator|	stop -31
kind-force|person|naked|determiner|	,coordinator -12	,determiner -35	,word -13	; -17	auxiliary 12	determiner -10	preposition -16	stop 6	word -21
kind-force|person|naked|interview|	elided -15	none 14
kind-force|person|naked|named-before|	elided 30	own -25
kind-force|person|naked|named-nearby|	elided 6	none 10	own 13
kind-force|person|naked|preposition|	,preposition -23	,verb-saying 25	,word -11	; -16	coordinator 7	determiner -38	end -11	preposition -18	stop -10	verb-judging 22
kind-force|person|naked|pronoun|	,word 6	auxiliary -7	stop 18	word -25
kind-force|person|naked|quote|	,verb-saying -29	pronoun 21
kind-force|person|naked|start|	,auxiliary -16	,pronoun -17	,verb-judging 20	,verb-saying 17	,word -20	: 35	end 14	– 23	— 9
kind-force|person|naked|stop|	,auxiliary 26	,determiner -7	,pronoun -24	,verb-judging -12	,verb-thinking 16	,word -12	capital -11	coordinator 20	end -17	pronoun -19
kind-force|person|naked|subordinator|	stop -7
kind-force|person|naked|that|	stop 7	word -25
kind-force|person|naked|topic-after|	none -24
kind-force|person|naked|topic|	elided 14	none -9	own -21
kind-force|person|naked|verb-judging|	; -8	coordinator -16	determiner -8	preposition -29
kind-force|person|naked|verb-saying|	determiner -19	preposition -11
kind-force|person|naked|verb-thinking|	stop 20
kind-force|person|naked|word|	,auxiliary -17	,coordinator -17	,determiner -24	,preposition -25	,subordinator -12	,verb-saying -6	,word 33	: -6	; -18	auxiliary -26	coordinator -6	determiner -13	preposition -36	word -27
kind-force|person|naked|—|	end -19
kind-force|person|naked|’|	stop -21
kind-force|person|other|quote-then-verb|	none 37	own 24
kind-force|person|other|sentence-before|	own 10
kind-force|person|other|start|	,word 33
kind-force|person|other|stop|	,auxiliary 13	,pronoun 19	,word 34
kind-force|person|relative|:|	stop 20
kind-force|person|relative|preposition|	stop -17
kind-force|person|relative|quote-then-speaker|	own 32
kind-force|person|relative|sentence-before|	elided 19	none 14
kind-force|person|relative|speaker-then-quote|	none 21
kind-force|person|relative|start|	,auxiliary 24	,verb-saying 16
kind-force|person|relative|stop|	,pronoun -17	end 28
kind-force|person|relative|word|	stop -10
kind-force|person|saying|,|	,verb-saying -22	capital 9	determiner -18	stop 19
kind-force|person|saying|:|	,auxiliary 9	,verb-saying 11	capital 28	determiner 7	end 16	pronoun -10	stop -19
kind-force|person|saying|adverb|	auxiliary -19	stop -23
kind-force|person|saying|auxiliary|	,auxiliary 7	,verb-saying -15	stop 14	word 30
kind-force|person|saying|capital|	preposition 27	stop 27	word 6
kind-force|person|saying|coordinator|	stop 14
kind-force|person|saying|determiner|	; -13	stop 21
kind-force|person|saying|paragraph-before|	none -25
kind-force|person|saying|preposition|	,verb-saying 33	,word -13	: 18	coordinator 30	preposition 15	stop 11
kind-force|person|saying|pronoun|	auxiliary 21	stop 23
kind-force|person|saying|quote-then-verb|	none 30	own 7
kind-force|person|saying|sentence-after|	elided -16	none -19
kind-force|person|saying|sentence-before|	elided 19	none -8	own -12
kind-force|person|saying|speaker-then-quote|	elided 42	none 37
kind-force|person|saying|start|	,auxiliary 19	,pronoun 54	,verb-saying 37	,word -12	end -9	– 13	— 27
kind-force|person|saying|stop|	,auxiliary 23	,pronoun 46	,verb-judging -8	,verb-saying 8	,word 14	end 56	preposition 8	pronoun 26	stop 23
kind-force|person|saying|subordinator|	stop 6
kind-force|person|saying|that|	auxiliary 37	stop 17
kind-force|person|saying|verb-judging|	stop 25
kind-force|person|saying|verb-saying|	coordinator 31	stop -15
kind-force|person|saying|verb-then-speaker|	own 30
kind-force|person|saying|word|	,subordinator -16	,verb-saying 14	,word 14	coordinator 34	preposition 9	stop 15	word 30
kind-force|person|saying|’|	stop -12
kind-force|person|shared|,|	stop 18
kind-force|person|shared|:|	end 8	stop 17
kind-force|person|shared|auxiliary|	stop 20
kind-force|person|shared|paragraph-before|	none -16	own 16
kind-force|person|shared|quote-then-speaker|	elided 9	none 16	own -6
kind-force|person|shared|speaker-then-quote|	elided 17	none 36
kind-force|person|shared|start|	,auxiliary 19	,verb-saying -14	end -16
kind-force|person|shared|word|	auxiliary 19	stop 24
kind-force|person|thinking|,|	stop -7
kind-force|person|thinking|:|	end 26
kind-force|person|thinking|paragraph-before|	none 42
kind-force|person|thinking|sentence-after|	none -32
kind-force|person|thinking|sentence-before|	elided 50	own -63
kind-force|person|thinking|speaker-then-quote|	elided 27	none 58	own -19
kind-force|person|thinking|start|	end 46
kind-force|person|thinking|stop|	,verb-saying -19	,word -7	determiner 12	end 37
kind-force|person|thinking|verb-thinking|	stop 24
kind-force|person|thinking|word|	stop 11
kind-force|place|according|according-to|	own -22
kind-force|place|according|sentence-before|	own -21
kind-force|place|according|word|	stop -13
kind-force|place|apposed|:|	stop 10
kind-force|place|apposed|sentence-before|	none -18
kind-force|place|apposed|speaker-then-quote|	none 9
kind-force|place|apposed|verb-saying|	stop -7
kind-force|place|apposed|word|	stop -11
kind-force|place|apposition|:|	stop -37
kind-force|place|apposition|sentence-before|	elided -24	own -22
kind-force|place|apposition|speaker-then-quote|	none 15	own -22
kind-force|place|apposition|stop|	,verb-saying -21
kind-force|place|direct|,|	stop -10
kind-force|place|direct|paragraph-before|	own -13
kind-force|place|direct|preposition|	stop -23
kind-force|place|direct|quote-then-speaker|	own -13
kind-force|place|direct|sentence-before|	elided -16	none -22	own -23
kind-force|place|direct|speaker-then-quote|	none 19
kind-force|place|direct|start|	,auxiliary -14	,verb-saying -7
kind-force|place|direct|stop|	,auxiliary -13	,verb-saying -22
kind-force|place|direct|word|	stop -18
kind-force|place|judging|preposition|	stop -17
kind-force|place|judging|sentence-before|	elided -21	none -23	own -14
kind-force|place|judging|speaker-then-quote|	none -16	own -22
kind-force|place|judging|stop|	,auxiliary -11	,verb-saying -21
kind-force|place|judging|word|	stop 11
kind-force|place|naked|,|	end -30	stop -11
kind-force|place|naked|-|	stop -21
kind-force|place|naked|:|	,verb-saying -10	capital -16	determiner -20	end -46	pronoun -15	stop 13
kind-force|place|naked|actor-nearby|	elided -25	none -28	own -17
kind-force|place|naked|auxiliary|	,auxiliary -13	stop -10
kind-force|place|naked|capital|	,verb-saying -24	preposition -21	stop -25
kind-force|place|naked|colon|	none -13	own -30
kind-force|place|naked|determiner|	preposition -15	stop -9
kind-force|place|naked|named-before|	elided -46	none -10	own -29
kind-force|place|naked|named-nearby|	elided -12	none -26
kind-force|place|naked|preposition|	end -22	preposition -13
kind-force|place|naked|pronoun|	stop -7
kind-force|place|naked|start|	,auxiliary -25	,pronoun -8	,verb-judging -11	,verb-saying -47	,word -16	: -15	end -23	stop -18
kind-force|place|naked|stop|	,auxiliary -23	,verb-saying -16	,word -27	capital -28	determiner -21	end -37
kind-force|place|naked|that|	stop -6
kind-force|place|naked|topic|	elided -7	own -23
kind-force|place|naked|verb-judging|	stop -27
kind-force|place|naked|verb-saying|	preposition -33
kind-force|place|naked|word|	coordinator 6	determiner -13	end -14	preposition -25
kind-force|place|naked|’|	stop 6
kind-force|place|saying|,|	stop -23
kind-force|place|saying|:|	end -20	stop -23
kind-force|place|saying|auxiliary|	stop 11
kind-force|place|saying|paragraph-before|	elided -10
kind-force|place|saying|preposition|	end -30	preposition 10	stop 6
kind-force|place|saying|quote-then-speaker|	own -21
kind-force|place|saying|quote-then-verb|	own 9
kind-force|place|saying|sentence-after|	none -9
kind-force|place|saying|sentence-before|	elided -34	none 11	own -12
kind-force|place|saying|start|	,auxiliary 6	,verb-saying -15
kind-force|place|saying|stop|	,auxiliary 28	,pronoun 23
kind-force|place|saying|that|	stop -15
kind-force|place|saying|verb-saying|	stop 12
kind-force|place|saying|verb-then-speaker|	own -12
kind-force|place|saying|word|	stop -9
kind-force|place|shared|quote-then-speaker|	own -11
kind-force|place|thinking|sentence-before|	own -11
kind-force|place|thinking|stop|	,verb-saying -6
kind-force|pronoun|according|,|	end -11	stop 8
kind-force|pronoun|according|:|	end 6	stop -24
kind-force|pronoun|according|according-to|	none 41
kind-force|pronoun|according|adverb|	stop 10
kind-force|pronoun|according|auxiliary|	stop 26
kind-force|pronoun|according|paragraph-before|	own -17
kind-force|pronoun|according|sentence-after|	none 6
kind-force|pronoun|according|sentence-before|	none 12	own -61
kind-force|pronoun|according|start|	,verb-saying 16
kind-force|pronoun|according|stop|	,verb-saying -11	,word 9	end 14
kind-force|pronoun|according|word|	stop 16
kind-force|pronoun|apposed|auxiliary|	stop -11
kind-force|pronoun|apposed|speaker-then-quote|	own -14
kind-force|pronoun|apposed|word|	stop -10
kind-force|pronoun|apposition|speaker-then-quote|	own -18
kind-force|pronoun|direct|,|	pronoun -15	stop -28
kind-force|pronoun|direct|:|	capital -25	end 8	pronoun 14	stop -31
kind-force|pronoun|direct|auxiliary|	,verb-saying -9	stop -22	word -23
kind-force|pronoun|direct|capital|	stop -25
kind-force|pronoun|direct|determiner|	stop -25
kind-force|pronoun|direct|paragraph-before|	none -16	own -14
kind-force|pronoun|direct|preposition|	stop 14	word -15
kind-force|pronoun|direct|pronoun|	stop -15
kind-force|pronoun|direct|quote-then-speaker|	own -7
kind-force|pronoun|direct|sentence-after|	none -33	own 13
kind-force|pronoun|direct|sentence-before|	none -33	own -24
kind-force|pronoun|direct|speaker-then-quote|	elided -12	none -23	own -37
kind-force|pronoun|direct|start|	,auxiliary -6	,verb-saying -12	end -16
kind-force|pronoun|direct|stop|	capital 8	determiner -19	end -58
kind-force|pronoun|direct|that|	stop 21
kind-force|pronoun|direct|verb-thinking|	stop 8
kind-force|pronoun|direct|word|	stop -17
kind-force|pronoun|judging|,|	stop 13
kind-force|pronoun|judging|:|	end 22
kind-force|pronoun|judging|capital|	stop 16
kind-force|pronoun|judging|paragraph-before|	none -25
kind-force|pronoun|judging|pronoun|	stop 8
kind-force|pronoun|judging|sentence-before|	none 14
kind-force|pronoun|judging|speaker-then-quote|	none 11	own 13
kind-force|pronoun|judging|start|	end -24
kind-force|pronoun|judging|stop|	,auxiliary -20	,verb-saying 8	end 19
kind-force|pronoun|judging|verb-then-speaker|	none 17
kind-force|pronoun|judging|word|	stop 23
kind-force|pronoun|naked|,|	end 25	stop -12
kind-force|pronoun|naked|:|	determiner -27	end 8	preposition 7	pronoun -27	quote 42	stop 8
kind-force|pronoun|naked|adverb|	stop -12
kind-force|pronoun|naked|auxiliary|	,verb-saying -12	,word -20	word -21
kind-force|pronoun|naked|capital|	,verb-saying -18	preposition 19	stop -27
kind-force|pronoun|naked|colon|	own -9
kind-force|pronoun|naked|coordinator|	stop 18
kind-force|pronoun|naked|determiner|	,word -15	preposition 7	word -37
kind-force|pronoun|naked|named-before|	elided -22	own 9
kind-force|pronoun|naked|possessor|	own -10
kind-force|pronoun|naked|preposition|	coordinator 24	stop 21	word -24
kind-force|pronoun|naked|pronoun|	,word -18	auxiliary -12	stop -37	word -14
kind-force|pronoun|naked|start|	,auxiliary 7	,pronoun -19	,verb-judging -13	,verb-saying -7	,word 11	– -31	— 19
kind-force|pronoun|naked|stop|	,auxiliary 30	,determiner 21	,pronoun -20	,verb-judging -13	capital 7	determiner -29	end -8	preposition -23	pronoun -32	quote -14	stop 6
kind-force|pronoun|naked|subordinator|	stop -13
kind-force|pronoun|naked|that|	stop 8
kind-force|pronoun|naked|topic-after|	none -8
kind-force|pronoun|naked|topic|	elided 16	none -23	own -21
kind-force|pronoun|naked|verb-judging|	stop -20
kind-force|pronoun|naked|verb-saying|	coordinator 17	stop -49
kind-force|pronoun|naked|word|	,verb-saying -22	auxiliary -6	coordinator 9	preposition -12	stop -11
kind-force|pronoun|other|:|	end -23
kind-force|pronoun|other|quote-then-speaker|	own 11
kind-force|pronoun|other|quote-then-verb|	none -9	own 12
kind-force|pronoun|other|sentence-before|	own -35
kind-force|pronoun|other|start|	,word 25
kind-force|pronoun|other|stop|	,word 8	end 6
kind-force|pronoun|saying|,|	capital -7	determiner 31	end 45
kind-force|pronoun|saying|:|	,verb-saying 12	capital -10	determiner -27	end -14	quote 11	stop 12
kind-force|pronoun|saying|adverb|	stop -11
kind-force|pronoun|saying|auxiliary|	,verb-saying 9	stop 28	word 17
kind-force|pronoun|saying|determiner|	stop -15
kind-force|pronoun|saying|paragraph-before|	none -24	own -32
kind-force|pronoun|saying|preposition|	coordinator 22	stop 16
kind-force|pronoun|saying|pronoun|	auxiliary 7	stop 10
kind-force|pronoun|saying|quote-then-speaker|	elided -7	own 19
kind-force|pronoun|saying|quote-then-verb|	own 7
kind-force|pronoun|saying|sentence-before|	elided 8	own -35
kind-force|pronoun|saying|speaker-then-quote|	own -6
kind-force|pronoun|saying|start|	,auxiliary 12	,pronoun 7	,verb-saying 62	end -14	— 27
kind-force|pronoun|saying|stop|	,auxiliary 30	,pronoun 31	,verb-judging -19	,word -13	capital -7	end 13	preposition 12	pronoun 12	stop -28
kind-force|pronoun|saying|that|	stop -13
kind-force|pronoun|saying|verb-saying|	coordinator 15	stop -30
kind-force|pronoun|saying|verb-then-speaker|	own 24
kind-force|pronoun|saying|word|	,verb-saying 14	preposition 6
kind-force|pronoun|saying|—|	end 15
kind-force|pronoun|shared|auxiliary|	stop 18
kind-force|pronoun|shared|paragraph-before|	none -27
kind-force|pronoun|shared|quote-then-speaker|	none -14	own 16
kind-force|pronoun|shared|speaker-then-quote|	own -6
kind-force|pronoun|shared|start|	end -25
kind-force|pronoun|shared|word|	stop 9
kind-force|pronoun|thinking|sentence-after|	none -9
kind-force|pronoun|thinking|sentence-before|	none -21	own -15
kind-force|pronoun|thinking|speaker-then-quote|	none -14
kind-force|pronoun|thinking|stop|	,verb-saying -14	,word -11
kind-force|pronoun|thinking|verb-thinking|	stop -7
kind|according-to|	person 10	place -18	unknown 10
kind|actor-nearby|	organisation -11	place -37	unknown -55
kind|colon|	organisation -27	person 73	place -15	unknown -33
kind|interview|	person -26
kind|named-before|	organisation -20	place -22	unknown -29
kind|named-nearby|	organisation -10	person 32	place -37	unknown -9
kind|	organisation -15	person 26	place -47	unknown -16
kind|organisation|	apposition -45	direct -15	judging 10	naked -16	other 23	passive -52	relative 8	shared -21
kind|paragraph-before|	organisation -21	person -11	place -23	unknown -7
kind|person|	according -13	apposed 15	judging 20	naked 17	other 26	passive 16	relative -10	saying 19	thinking 25
kind|place|	according -23	apposed -29	direct -38	naked -36	other -23	relative 19	saying -25	shared -18	thinking -21
kind|possessor|	organisation -34	person 17	place -22	unknown -28
kind|quote-then-speaker|	organisation -14	person 25	place -45	unknown 26
kind|quote-then-verb|	organisation -11	person 19	unknown -9
kind|sentence-after|	organisation -85	unknown -14
kind|sentence-before|	organisation 8	place -46	unknown -12
kind|signature|	person 27
kind|speaker-then-quote|	organisation 10	person 32	place -8	unknown -19
kind|topic-after|	organisation -18	person -24	unknown -37
kind|topic|	person -10	place -9	unknown 8
kind|unknown|	according 18	apposed -31	apposition -42	direct -12	judging -11	naked -18	other 8	passive 6	relative -38	saying -7	shared -8
kind|verb-then-speaker|	organisation -16	person 15	place -36	unknown 20
lead|according-to|lower|	according 19
lead|according-to|upper|	according -23
lead|actor-nearby|lower|	naked -8
lead|actor-nearby|other|	naked -10
lead|colon|lower|	naked -29
lead|colon|upper|	other -30
lead|interview|other|	naked -25
lead|interview|upper|	naked -25
lead|named-before|other|	naked 29
lead|named-before|upper|	naked -20
lead|named-nearby|lower|	naked -14
lead|named-nearby|other|	naked -9
lead|named-nearby|upper|	naked 12
lead|paragraph-before|other|	other -10
lead|paragraph-before|upper|	according -12	other -15	saying -23	thinking -24
lead|possessor|lower|	naked -13
lead|quote-then-speaker|lower|	other 9	saying -12	thinking -8
lead|quote-then-speaker|other|	other -22	saying -10
lead|quote-then-speaker|upper|	judging 14	other -16	saying 11	thinking 11
lead|quote-then-verb|lower|	judging -14	other -18	saying 11
lead|quote-then-verb|other|	saying -6
lead|quote-then-verb|upper|	judging 25	other 11
lead|sentence-after|lower|	according -24	other -17	saying 11	thinking -7
lead|sentence-after|other|	saying 22
lead|sentence-after|upper|	according 15	judging -27	saying -12
lead|sentence-before|lower|	according -33	judging -13	saying -12
lead|sentence-before|other|	according -23	other 19	saying -6
lead|sentence-before|upper|	according 17	judging -22	saying 7	thinking -32
lead|signature|upper|	naked 23
lead|speaker-then-quote|lower|	judging 8	other -10	thinking -33
lead|speaker-then-quote|other|	other 6	saying 19
lead|speaker-then-quote|upper|	judging -12	saying 9	thinking 22
lead|topic-after|upper|	naked -6
lead|topic|other|	naked -11
lead|verb-then-speaker|lower|	judging -18	saying -7
lead|verb-then-speaker|upper|	judging 19	saying 11
lemma|	aankondigen -27	accogliere 13	accusare 24	accuse 12	accuser 6	aceitar -13	achar -10	achten 17	acknowledge 20	aclarar -9	acoger -18	acquiescer -11	acreditar 6	acrescentar 9	acusar 16	add 22	adelantar -10	adiantar -9	admettre -11	admire -21	admit 26	admitir 15	advertir 22	advise 22	advocate -14	afdoen -14	afear 21	affermare 8	affirmer 29	afirmar -33	agacer 16	aggiungere -24	agradecer -24	agree -41	alarmer -15	alegar 26	alertar -18	alerter -19	allow -31	ameaçar 9	ammettere 12	ammonire 16	amuser 41	analyser 28	annoncer -14	announce -10	annunciare -17	answer -11	anticipare 9	antwoorden 26	antworten 42	anunciar 9	apelar 27	apelidar -30	aplaudir 9	apologise -6	apologize -16	apontar -33	apostillar 23	appeal -28	appeler -32	applaudir -9	apprendre -20	apuntar 6	argomentare 22	argue -20	arguir 9	argumentar -8	argumenter 6	argumentieren -7	arrancar 17	asegurar -17	asentir 9	aseverar -15	ask -21	assegurar 21	assicurare 26	assumer -17	assumir -19	assure 15	assurer 39	atirar 14	atribuir -11	attaccare 14	attendre 14	attestieren 23	ausrichten -6	avaliar -6	avancer 18	avanzar -25	avertir -7	avouer 26	avvertire -24	avvisare 20	balayer 17	bautizar -26	beantragen 9	befinden 22	befürchten 6	begründen -6	behaupten 20	bekennen 27	beklagen 24	believe -20	beloven -14	bemerken -10	bemängeln 14	benadrukken -7	berichten 25	bescheinigen 10	beschreiben 7	beslissen 18	bestreiten -24	bestrijden -32	bestätigen -17	beteuern 26	betogen 9	betonen 37	betreuren -15	beweren -8	bezeichnen 8	bieden 7	bill -31	bitten -12	blame -6	blijken 8	blijven -27	brincar 8	brummen 25	calcolare 16	calcular -11	calculer -6	calificar 10	care -18	caution 24	celebrar -8	challenge 12	chamar 11	charge -27	cheer -17	chiarire 19	chiedere -22	chip -21	citar -24	cite -8	classificar 19	cobrar -15	coincidir 11	comemorar 23	comentar 9	commentare 32	comparar 14	complain -17	comprendre -13	comunicar -19	comunicare 8	concede 16	conceder 6	concedere -20	concluderen 28	concluir 24	conclure 29	concordar -17	concéder 6	condannare -24	condemn -8	confessare 21	confesser 23	confidare -9	confidenciar 23	confier 37	confirm 10	confirmer -6	congratulare 9	conseiller -9	consider -21	considerar -9	consigliare 16	constateren 23	contar -6	contend -24	contestar -12	contestare -8	continuar -19	continue -29	contrapor 9	convocar -18	correct -16	correggere 22	corregir 14	corriger 33	corrigir -12	cortar -14	counsel -21	craindre -23	credere -8	credit -12	creer 13	crier 19	criticise -7	critiquer -14	cry -8	culpar -13	decir -26	declarar 16	decline 19	decretar 20	defend 15	definir 24	definire 17	deliver -6	demand -20	demander -10	dementieren -6	denken -17	denunciar 11	denunciare -7	deny -14	desabafar 19	desafiar -13	descartar -9	descrever -9	describir -9	descrivere -10	desculpar 19	deslizar -21	desmentir 20	despedir 30	destacar 14	detalhar 24	detallar 23	devolver -10	dichiarare -7	difendersi 21	difundir 13	dire -13	disagree -31	disclose -34	discover -26	discrepar 8	disculpar -16	discuss -11	dismiss 8	disparar -11	dispute 24	ditar -24	dizer 14	domandare -13	doubt -22	dreigen -12	drohen -14	dämpfen 11	déclarer 13	décrire -23	défendre -23	démentir 25	dénoncer 24	déplorer -8	détailler -13	einwenden 10	eisen -19	elogiar 11	elogiare -20	email -27	emporter 18	enquérir 10	entender -6	entgegnen -8	enthousiasmer 20	enumerar 23	ergänzen 19	erinnern -18	erkennen -9	erklären 13	erläutern 15	erwarten -23	erwidern 23	erzählen 25	esclarecer 6	escludere 13	escribir 21	escusar 6	esordire -11	esperar -11	esprimere -8	estimar -16	estimate -20	estimer 15	esultare -17	evocar 28	exclamer 16	exclure -19	exiger -12	exigir 14	expect 16	explicar 26	expliquer 9	exponer 21	exposer 15	expresar 10	exprimer -12	faire_valoir 15	falar -7	fear -32	feel -27	felicitar 11	festejar -15	figure -7	figurer -18	filosofar 23	find -10	finden 15	fire -21	fluisteren 20	flüstern 18	foeteren 32	forecast -15	fragen -31	frenare 8	freuen 14	frohlocken -12	fulmineren 11	fume 17	féliciter 20	fügen 9	garantir 12	garantizar -6	geben 26	geloven -21	gestehen 30	getuigen -11	geven 13	giurare 16	glimlachen 27	gongolare 19	gostar -11	gratulieren 18	grincer 26	grinniken 19	grinsen -14	gritar 11	gronder 25	grumble -6	hablar 7	hadern -8	haken 16	halten -8	hear -7	heißen 9	hekelen 18	herinneren 33	hold -13	hope -22	imager 31	incalzare -26	indicar -6	indicare -19	indiquer 14	inform 6	informar 14	inquiéter 8	insist 10	insistere 17	insistir -22	intend -20	interrogar 24	invitar 22	invitare 24	invocar -34	invocare 13	invoquer -8	ironiser 24	ironizar -7	ironizzare -8	joke 24	jubeln -7	jubiler 32	juger -6	jurer 21	klagen 17	klinken -15	knikken 30	know -33	kommentieren -9	kontern 29	kritisieren -6	kündigen -9	label -14	lachen 20	lamentar 30	lamentarse -8	lancer 18	lassen 35	laten -22	learn -27	leer -27	leggen 24	leggere -27	lehnen 10	lembrar -9	ler 15	leren 12	limitar -26	lire -16	list -22	llamar 22	lobby -19	lodare 17	luiden -14	lâcher 61	mahnen 14	mailen 40	maintain 8	manifestar 8	manter -28	marrer 30	marteler 9	matizar 24	mean -13	melden -8	menen 9	mention -22	message -14	minimizar -16	minimizzare 14	mock -7	mopperen -14	mostrar -29	motivare 16	murmeln -6	murmur 24	murmurer 31	name -6	narrar 11	need -42	negar 12	nennen 12	nier -12	none 12	notar 10	noter 13	notice -28	obiettare 31	object 21	objetar -14	observar 18	observe -6	observer 21	ocurrir -17	offer -15	ofrecer -18	oordelen 21	opmerken 23	oponer 20	oppose 10	opposer -15	ordenar -18	order -8	orientar 8	osservare -18	overwegen -18	parlare 27	parler 6	pedir -25	pensar 11	pensare 14	perguntar -9	pester -10	philosopher 11	plaider 39	plaisanter 42	plan -15	plantear -9	plead -15	pleiten -12	pleurer -15	pochen -31	point -16	pointer 11	poltern -17	poursuivre -12	praise -14	prefer -27	preguntar -17	present -16	press -34	prevedere -8	prever -22	prijzen -16	proclamar 19	proclamare -8	prometer -26	promettere -11	promettre 40	proponer -12	propor -17	protest -12	protestar -15	préciser 27	préférer -10	prévenir 50	prévoir -20	puntualizar -10	quejarse 31	querer -9	question 6	questionar -15	quip 15	quote -38	raccomandare -8	raccontare 12	railler 25	raise -7	rank -21	rapporter 16	rate -37	raten 11	reaccionar 33	read -54	reageren 39	reagieren -28	reagir 6	rebater 38	recitare -8	recomendar -17	recommander -24	reconhecer 32	reconnaître 13	record -36	recordar 9	redouter -10	reflect -15	refuse -33	refuser -49	registar 7	registrar 17	regret -22	rejeitar -8	rejeter -6	rekenen 22	relatar 22	relate -15	relativiser 17	rematar 30	remeter -21	repeat 14	repetir 7	replicar 32	report -22	reportar 13	reprochar 8	reprocher 8	request -9	respingere 28	respond -28	responder 13	resumir 13	retort -20	reveal 6	reír -14	ribadire 15	ribattere 18	riconoscere 17	ricordare 16	ridere -23	riferire 7	ringraziare -30	ripetere -10	ripostar 6	rir 14	rire -13	ritenere 12	rivendicare 21	roepen -10	rufen 22	räumen 7	réagir 9	réclamer -27	réfuter 15	réjouir 34	répondre 37	répéter 28	résumer 6	rétorquer 29	saber -27	sagen 19	saludar 16	saluer 12	salutare 23	saudar 11	savourer -9	say 19	sbilanciare 15	schamperen 28	scherzen 22	schetsen 16	schildern 6	schimpfen -22	schreiben 12	schrijven 9	schwärmen 9	scrivere -14	scusare -9	segnalare 11	sehen 16	sentenciar 26	shoot 18	shout 10	show -30	sigh -19	sign -24	signaler -16	sincerar 17	sintetizzare -8	sluiten 14	smentire 7	sneren 22	solicitar -20	sollecitare -9	sorrir 23	sospirare 9	sostener 8	sostenere 13	sottolineare 16	souffler 18	souhaiter 19	souligner -15	souri -8	sourire 43	souvenir 6	speak 11	spiegare -13	spotten 23	sprechen -18	spreken -7	staan 17	state 12	stehen -43	stellen 7	stimare -9	stress -12	sturen 12	sublinhar 9	submit 11	subrayar 31	sugerir 12	suggest 11	support -37	suspirar 21	sussurrare -9	tabler -9	tachar -15	tagliare 18	talk -36	teilen 33	temere 13	terciar 10	term -13	testify 9	text -24	thank 6	tildar -18	title -23	tonen -7	tonner 29	traduzir 10	traiter -18	trancher 12	trasladar -12	trekken -20	trouver 16	trovare -9	trust -11	try -34	tuonare 14	témoigner 13	understand -17	urteilen 27	use -12	valorar 13	valutare 7	vanter 24	vatten 13	verdedigen 13	verkünden -26	verlangen -43	vermissen -18	vermuten -9	verraten 36	versichern 39	versprechen -13	verteidigen -10	vertellen 44	vervolgen -14	verwachten -19	verweisen -10	verwerpen -16	verzekeren 18	vinden 16	volere -14	volunteer -15	vouloir 9	vow -11	vragen -32	vrezen -10	waarschuwen 13	want -18	warn 7	warnen 25	wave -12	weigeren -8	weigh -14	weisen -17	welcome -15	werben 23	whisper -13	wijzen -25	willen -42	wish -8	witzeln 11	wollen -23	wonder -19	worry -19	write 12	wundern -21	zanjar 11	zeggen 12	zeigen -29	zien -27	zitieren -18	zweren 11	écrire 8	énoncer 17	énumérer 21	étonner -11	étrangler 14	évaluer -26
lemma|according-to|	none 9
lemma|colon|	none -20
lemma|paragraph-before|	accuse -31	accuser -16	acusar 13	add -15	admit -26	advise -10	affirmer -25	afirmar -21	agree -17	allege -7	annoncer -24	announce -16	answer -9	anunciar -36	argue -20	asegurar -10	ask -24	attendre -23	back -17	bautizar -14	bestätigen -18	call -25	chamar -21	charge -13	chiamare -15	chiedere -24	comment -15	concede -10	concluir -6	condannare -24	confirmar -14	confirmer -7	consider -13	considerar -30	contestar 7	counsel -25	credit -12	decide -16	declarar -15	decline -23	demand -17	deny -22	descartar -37	describe -27	difundir -17	dire 13	disculpar -16	divulgar -14	dizer -24	erklären -18	estimer -11	evitar -14	expect -12	explicar 8	find -21	garantir -26	geven -21	gritar -17	hablar -17	halten 11	hear -14	hold -23	indicar 7	informar 13	issue -22	juger -19	know -14	list -9	llamar 7	name -19	negar 14	noemen 7	none -16	note -13	notice -12	offer -12	order -11	parlare -26	parler -39	pedir 11	point -8	post -13	preguntar -21	promettre -27	promise -9	préciser -16	prévoir -18	publicar -6	querer -14	raconter -19	read -26	reclamar -21	record -6	refuse -17	reject -7	rejeitar 17	repetir -11	reply -11	report -11	responder -23	ribattere -13	riferire -8	rispondere -16	rule -11	réclamer -14	saber -17	sagen 13	say -57	schrijven -36	scrivere -16	see -27	seek -9	shoot -9	show -10	sign -9	solicitar -6	sostener -16	sostenere 9	speak -16	sprechen -15	spreken -36	staan 20	state -11	stehen -20	teilen -10	tell -46	testify -14	thank -24	title -9	unlisted -35	urge -9	use -6	vinden 8	vote -12	vragen 7	want -18	warn -7	write -21	zeggen -32
lemma|quote-then-speaker|	accuser -9	add 45	admettre 8	admit 20	advise 25	affirmer 44	ajouter 55	annoncer -8	announce -18	annunciare -10	answer -17	anunciar 15	ask -15	assicurare 16	ausrichten -16	avouer 23	bezeichnen -17	blame -22	call 13	chiedere -18	concede 15	confier 39	decir -9	declarar -13	defender -21	demander 19	dire 16	dizer -14	déclarer 53	expect -14	explain 20	expliquer 22	faire_valoir 25	find 10	fragen -16	glisser 37	hold -15	hope -17	insister -21	joke 19	know -24	lachen 27	lancer 55	laugh 21	lire -24	lâcher 24	marteler 31	mostrar -14	name -12	noemen -24	note -16	observe 27	opposer -16	parlare -14	pedir -12	plaisanter 30	plan -17	point -13	post -15	poursuivre -7	promettre 17	prévenir 28	quip 28	raconter -8	rappeler 15	read -20	recall 11	recomendar -17	regretter -10	remark -9	reply 59	report -32	responder -9	rispondere -15	rule 13	réclamer 16	répondre 35	résumer 28	saber -15	sagen -10	say 29	scrivere -10	see -16	shoot 17	show 11	sign 8	souffler 29	souligner -7	sprechen -19	state 10	talk -8	tell 29	testify 22	unlisted 11	urge -10	vinden -27	want 12	warn -13	whisper 24	write 41	écrire 35
lemma|quote-then-verb|	acusar -9	admettre 42	admitir 28	advertir 25	affermare 11	afirmar -17	aggiungere -14	ajouter -9	alegar 17	alertar 22	ammettere 23	amuser 31	analyser 28	annunciare -18	antwoorden 23	antworten 27	apostillar 22	apuntar -7	argumentar -9	arrancar 16	asegurar -23	assegurar 18	assicurare 27	assurer 38	atirar 35	attaccare 32	avaliar 23	avancer 18	avertir 31	avisar 24	avouer 28	avvertire -6	añadir -10	balayer 17	befinden 24	begründen 33	bekennen 32	beteuern 15	betonen 32	brincar 39	brummen 25	calculer 31	celebrar 19	chiamare 14	chiarire 19	chiedere 23	comemorar 31	comentar 13	commentare 39	commenter -6	comprometer -11	concedere -17	conclure 32	confessare 19	confidare -6	confier 19	constater 24	corriger 25	criticar 20	decir -15	declarar 25	defender 22	denunciar 31	denunciare -10	desabafar 19	describir -12	detallar 24	dichiarare -7	difendersi 21	dire 7	disparar -9	dizer 21	déclarer 19	défendre 17	déplorer 22	emporter 24	entgegnen -13	enthousiasmer 23	enumerar 20	erinnern -7	erkennen 13	erklären 20	erläutern 28	erwidern 31	erzählen 43	escrever 18	escribir 14	esordire -10	estimer 29	explicar 38	expliquer 28	exposer 15	expresar 19	faire_valoir 12	fluisteren 26	foeteren 18	féliciter 27	fügen -7	garantir 20	geben 9	gestehen 32	getuigen -13	geven 27	grincer 23	gritar 17	halten 22	herinneren 22	houden 30	imager 37	indigner 24	informar 16	insister 24	insistere 25	insistir 36	interroger 16	ironiser 28	ironizzare 31	joke 29	juger 31	justifier 29	klagen 32	klinken -9	kommentieren 22	lachen 7	lamentar 36	lamentarse 45	lancer 43	lassen 22	laten 8	leer -23	leggen 38	lembrar 34	limitar -26	luiden -18	lâcher 44	mailen 34	manifestar 29	marteler 21	matizar 17	meinen 56	melden 23	mopperen -12	mostrar -16	motivare 16	murmurer 31	narrar 11	noter 28	nuancer -9	obiettare 27	observar 19	observer 31	oordelen 22	opmerken 25	pedir 6	perguntar 22	pester 17	philosopher 25	plaider 39	plaisanter 44	poltern 31	ponderar 15	poursuivre -17	precisare 29	proclamar 24	prometer 6	promettre 28	promise -7	protestar 44	protestare 30	protester 22	préciser 12	prévenir 46	queixar 26	questionar 23	raccontare 19	raconter 23	railler 24	rappeler 42	rapporter 23	reageren 45	rebater 31	rechnen 31	reclamar 34	recomendar -22	reconhecer 24	reconnaître 40	reconocer 33	recordar 51	rectifier 22	regretter 19	rekenen 32	relatar 44	relever 34	rematar 35	repetir 24	replicar 38	reply 23	responder 59	resumir 16	retrucar 32	ribattere 29	riferire 32	rigoler -6	rir 23	rivendicare 15	roepen 8	rufen 35	räumen 20	réagir 12	réjouir 32	répliquer 24	répondre 34	résumer 19	rétorquer 37	saber 19	sagen 20	say 20	scandire 12	schamperen 25	scherzen 18	schetsen 16	schildern 27	schimpfen -20	schrijven 31	schwärmen 14	scrivere -8	sentenciar 28	sfogare 26	sintetizzare -8	sneren 24	soltar 24	sostener -14	sostenere -8	sottolineare 27	souffler 28	souligner -7	souri -9	sourire 39	souvenir 26	spiegare 11	spotten 39	spreken -6	stellen 13	sublinhar 10	subrayar 21	sugerir 25	suspirar 19	sustentar 22	tagliare 25	teilen 31	tell -44	tempérer 27	terciar 17	tonner 28	tuonare 17	témoigner 47	urge -16	urteilen 18	vatten 24	verklaren -7	verraten 25	versichern 28	versprechen 6	verteidigen 15	vertellen 33	verzekeren 22	vinden 15	vragen -15	waarschuwen 31	write 29	zanjar 20	zeggen 26	écrire 23	énumérer 21	étrangler 19
lemma|sentence-after|	add 6	answer -25	argue -26	ask 7	back 12	blijven -28	call 9	confirm -27	continue -24	decline 26	demander -22	dire 8	lachen -24	meinen -31	noemen -30	parlare 11	point -15	preguntar 18	promise 11	read -29	reply -30	rire -23	räumen 7	say 12	schreiben -19	staan -29	tell -9	unlisted 8	urge 17	zeggen -34
lemma|sentence-before|	accusare -26	accuse -57	accuser 19	aceitar -19	acreditar -21	adelantar -10	adiantar -15	admettre -26	admit -15	admitir 36	advertir -26	advocate -14	affermare -21	affirmer -25	afirmar 9	agacer 7	agradecer -22	agree -35	ajouter 24	alarmer -23	alegar -9	alertar -20	allege -38	ammettere -33	annoncer -20	announce 6	annunciare -18	answer -31	anunciar -12	apelar 16	aplaudir 10	apologise -37	apontar -22	appeal -34	appeler -45	applaudir -17	apuntar -13	argue -33	argumentieren -7	asentir 9	ask -14	assegurar 10	assicurare 22	assumir -17	atribuir -32	attaccare -11	attendre 9	avaliar -19	avouer 20	back -43	beantragen -15	begrüßen -19	behaupten -15	bekennen 18	believe -38	beloven -9	benadrukken -19	berichten 21	bestreiten -36	bestrijden -27	bestätigen -29	bevestigen -26	bezeichnen -20	bieden -19	bitten -25	blame -40	blijven -43	brand -15	calcular -40	calculer -15	calificar -13	call -77	care -15	caution -23	celebrar -17	chamar -9	charge -20	chiamare -29	chiedere -42	chip -23	citar 10	claim 6	cobrar -24	comentar -12	commentare -30	complain -29	comprometer -25	comunicar -13	comunicare 8	concede -26	conceder -30	concedere -12	concordar -29	confermare -11	confessar 21	confessare 10	confidare -8	confier 9	confirm 17	confirmer -29	congratular -28	congratulare 9	congratulate -40	considerar 7	contar 11	contestar -28	contestare -15	convocar -13	corriger 17	credere -8	creer 11	crier -31	criticar -12	croire -21	decir -32	declarar -6	decline -15	defend 7	defender 9	definire -14	demand -35	demander -32	denken -22	denunciar -27	deny -26	describe -48	desmentir 18	destacar -28	dichiarare -9	dire -9	disagree -50	disclose -31	discordar 7	discrepar -19	dismiss -29	dizer -10	doubt -22	drohen -20	déclarer -19	défendre -30	démentir 13	dénoncer -36	eisen -26	entender -15	erinnern 15	erkennen -18	erklären -22	erzählen -8	esclarecer -16	escludere 14	escusar -23	esprimere -33	estimar 8	estimer 7	evitar -21	exclure -17	exiger -28	exigir -23	expect 15	explain 21	express -20	faire_valoir -22	falar -29	fear -31	feel -24	felicitar 17	festejar -25	find -65	finden 13	foeteren 27	fordern -17	fragen -32	garantir -35	garantire 10	geben 20	geloven -21	gestehen 18	geven -9	giurare -27	glisser -17	gostar -18	gracejar 16	gratulieren 9	gridare -11	gritar -12	hablar -10	hear -34	herinneren 18	heten -36	hit -23	hold -34	houden -16	indiquer 11	inquiéter 7	insist -35	insister -10	insistir -24	interroger -9	invitare -16	invocar -25	invoquer -21	ironiser -21	ironizar -25	issue -17	juger -21	jurer 14	justificar 9	klagen -7	know -23	kritisieren -23	kündigen -25	lachen 31	lamentar -11	lamentarse -17	lassen 22	laten -30	learn -21	leer -22	leggen 18	lehnen 13	lembrar -40	ler 18	like -23	limitar 8	lire -25	list -24	llamar -9	loben -29	luiden 14	lâcher 12	mahnen 14	mandar -17	manifestar -19	mantener 8	manter -45	mean -25	meinen -18	melden -50	message -21	mostrar -28	need -21	negar 21	negare -14	nennen -28	nier -28	noemen -28	none 13	note -32	noter -43	notice -27	object 18	offer -41	ofrecer -11	ontkennen -19	opinar -31	opmerken -8	opposer -26	ordenar -16	order -35	osservare -31	overwegen -21	parlare -39	parler -40	pedir -13	perguntar -26	pester -31	philosopher -7	plaider -9	plantear -18	pleiten -18	pochen -31	point -24	praise -19	precisar 9	precisare -21	preferir 27	preguntar -12	present -23	prevedere -21	prever -23	prijzen -13	proclamar -18	proclamare -22	prometer -33	promettere -29	promettre -29	promise -27	propor -20	proporre 7	protestar -28	préciser 10	prévenir -28	publicar 6	queixar -11	querer 7	quote -30	raconter 14	raise -32	rappeler -11	rate -29	reaccionar 26	read -6	reageren -23	reagieren -31	reagir -14	rechazar 6	rechnen -6	recibir -20	reclamar -10	recomendar -21	reconhecer 28	reconnaître -25	reconocer 9	record -30	recordar 6	recusar -19	redouter -15	refer -31	referir -23	refuse -37	refuser -49	regretter -31	relate -29	relever -37	remember -23	remeter -7	replicar -12	replicare 21	reply -28	report -44	reportar 13	reprendre 9	reprochar -16	respingere 8	responder -26	resumir -16	reveal -21	ribattere 11	riconoscere 6	ricordare -14	riferire -7	rigoler 8	ringraziare -22	rir 10	rire -24	rispondere 17	ritenere -12	rivelare -14	rivendicare 10	roepen -22	rufen -30	rule 15	räumen -39	réagir -23	réclamer -30	réjouir 15	répondre 23	résumer -23	saber -34	saluer -32	sapere 14	savourer -28	say -26	scandire -12	scherzare -22	schließen -23	scrivere -6	see -26	sehen -33	señalar -29	sfogare -21	show -31	shrug -35	sigh -13	sign -34	sintetizzare -11	smentire -7	sospirare 7	sostenere -20	sottolineare 14	souhaiter -10	souligner -27	sourire 17	souvenir -12	speak -13	spiegare 17	sprechen -20	spreken -22	state -12	stehen -40	stimare -11	sturen 11	sublinhar -7	subrayar 20	support -17	sustentar -20	tabler -24	talk -18	teilen -27	tell -31	temer 13	temere -24	testify -27	text -17	thank -33	think -15	tildar -21	title -21	tonen -22	trancher 10	trekken -8	trouver -26	trovare -21	try -34	tuonare -9	témoigner -8	understand -18	urge -55	use -37	valutare 8	ver -6	verklaren 9	verlangen -44	versprechen -24	verteidigen -27	vertellen 29	verwachten -19	verweisen -18	vinden -16	voegen 6	voir -11	volere -15	vote -17	vouloir -24	vragen -35	vrezen -10	waarschuwen -30	want -55	warn 7	warnen -21	weisen -20	welcome -40	weten -16	wijzen -27	willen -36	wollen -35	wonder -19	write 7	zeigen -39	zien -40	äußern 9	écrire -25	évaluer -29
lemma|speaker-then-quote|	accusare 36	accuse 23	accuser 14	achar -7	achten 22	acknowledge 20	aclarar 20	acquiescer 11	acusar 34	add 8	adiantar 24	admettre -9	admit 23	admitir -7	advertir 19	affirmer 38	afirmar -29	aggiungere 20	agradecer -9	agree -18	agregar -6	ajouter 21	alegar 23	ammettere 15	amuser 20	answer 16	antwoorden 15	antworten 23	anunciar 34	apelar 17	appeal -21	apuntar 39	asegurar 27	ask -26	assegurar 14	assicurare 25	assurer 30	attendre 10	auspicare 11	avvertire -14	añadir 25	back -23	bemängeln 29	benadrukken 26	beschreiben 22	bestätigen 18	bevestigen 17	bezeichnen 19	bitten 12	blijven 29	bromear 11	calificar 12	caution 27	chamar 28	chiedere -26	citar -26	classificar 19	comemorar 27	comment 12	complain -11	completar 13	comunicar 33	concede 30	concluir 27	conclure 21	condemn -6	confermare 15	confessar -12	confier 29	confirm 15	confirmar 9	confirmer 32	contestare 18	contester 17	contrapor 38	correct -19	correggere 21	corregir 21	counsel -28	criticar 23	criticise -6	croire 12	culpar -9	decir -6	declarar 7	decline 17	defender 8	definir 24	definire 18	demander 19	denunciar 24	denunciare 12	describir 22	deslizar -9	desmentir 20	despedir 30	destacar 23	desvalorizar 23	dichiarare 19	difendersi 39	difundir 24	dire -19	discrepar 30	discuss -9	dismiss 11	dispute 16	ditar -24	divulgar 9	domandare -11	déclarer 21	décrire -21	défendre 30	démentir 16	dénoncer 20	déplorer -13	elogiar 15	erkennen 33	erklären 22	escludere 8	escrever -11	escribir 22	estimar -16	estimer 7	evitar 12	exigir 26	explain -9	explicar -7	expliquer -10	faire_valoir 9	feel -22	find -6	fire -17	formulieren 19	fragen -8	frenare 19	féliciter 18	garantir 19	garantire 11	geven -16	gritar 9	hablar 10	halten -18	hear -14	heißen 28	hekelen 14	hold 15	houden -11	indiquer 17	informar 8	insist 28	insistir -16	invitare 32	inviter 25	invocar -23	invoquer -6	ironiser 14	joke 25	jurer 18	justificar 29	knikken 14	know -18	kommentieren -6	kritisieren 7	lachen 19	lamentar 26	lassen 9	laten -9	leggere -22	lembrar 37	ler -14	like 9	llamar 19	lobby -17	loben 33	lodare 17	louer 10	lâcher 28	mandar 18	matizar 16	name -17	need -32	negare 36	nennen 12	noemen 12	none -6	noter 20	obiettare 21	object 10	offer -28	opinar 28	oppose 13	parlare 32	parler 10	pedir -21	perguntar -9	plan -37	point 9	ponderar 17	post 18	praise -10	precisar -12	precisare 6	prefer -24	preferir -7	preguntar -13	press -24	prijzen -13	prometer -10	promettere -11	promettre 43	préférer -10	prévenir 27	queixar -8	questionar -13	quote -40	raccontare 17	raconter -13	rappeler -11	rate -30	read -49	reageren 34	rebater 41	rechazar -8	reclamar -9	reconhecer 6	reconnaître 13	reconocer -7	record -26	recordar -10	recusar 16	refer 11	refuse -9	refuser 11	regret -21	regretter 7	rekenen 26	replicar 35	replicare -13	reply 8	reprochar 13	reprocher 10	respingere 24	responder 8	resumir 25	revelar -19	ribadire 17	ribattere 30	ricordare 29	riferire 7	rire -6	ritenere 17	rufen 18	rule -24	réclamer -21	répliquer 26	répéter 17	sagen 23	saluer 15	salutare 23	sapere -8	say 20	scherzare -9	schreiben 34	scrivere -11	seek -13	sehen 21	señalar 16	show -47	sign -25	smentire 32	soltar -6	sostener 30	sostenere 31	sottolineare -7	souhaiter 13	souligner 12	soutenir 7	souvenir -10	speak 29	spiegare -39	sprechen -10	spreken 14	staan 23	state 12	stehen -27	stellen -7	stress -14	subrayar 15	sugerir 13	support -33	sustentar 27	tachar -14	talk -28	teilen 19	temere 26	term -9	thank 26	think 13	tildar -17	title -16	tonen 34	traiter -13	trasladar -8	trekken -16	trouver 25	urge 13	use -22	ver 21	vertellen 22	verweisen 14	voir 16	vouloir 20	waarschuwen 19	want -18	warn -8	warnen 27	werfen -10	widersprechen 29	willen -13	wish -7	zeigen -6	zien -17	zitieren -14	äußern -7	écrire -13
lemma|verb-then-speaker|	accusare -23	accuse -24	achten -8	aclarar -11	acusar -21	admitir -25	advertir -9	aggiungere -23	annoncer -15	antworten 21	anunciar -32	ask -30	atribuir -24	benadrukken -12	beschreiben -20	bestätigen -22	bezeichnen -17	calificar -23	call -67	celebrar -21	chamar -24	chiamare -21	chiedere -28	classificar -9	confermare -19	confirmar -25	considerar -33	contar -11	contestar -18	contestare -24	criticar -31	declarar -12	defender -29	definire -31	desafiar -16	descartar -34	describe -34	difendersi -15	dire 38	dismiss -23	divulgar -19	dizer 10	dénoncer -14	elogiar -8	elogiare -21	erkennen -18	erzählen -18	escludere -17	evitar -22	explicar 18	find -28	fügen 20	giudicare -16	halten -20	heißen -20	insist -27	invitare -25	juger -18	justificar -12	kritisieren -14	lamentarse -14	lehnen 23	limitar -24	loben -28	maintain -19	mandar -29	meinen 14	mostrar -14	negar -27	nennen 6	noemen -8	parlare 29	parler -6	pedir -40	praise -24	preferir -27	prometer -34	promettere 10	promise -21	rechazar -21	recomendar -26	reconhecer 10	reconnaître -10	reconocer 8	recusar -22	rekenen -18	respingere -21	responder 13	ribattere 22	ricordare -7	ringraziare -25	rispondere 24	roepen -15	rufen 10	sagen -12	saluer -15	salutare 6	sapere 11	say -30	schrijven -14	scrivere 6	staan -26	stellen -22	tachar -17	tell -97	trekken -19	urge -35	ver -7	vertellen -12	waarschuwen 16	warn -25	werfen 31	write -17	würdigen -13	zeggen 21	zien -12	äußern 18	évoquer -28
length|	0 -9	1 6	2 14	4 -11
marks|according-to|0|	before 0 14
marks|according-to|1|	before 0 -16	behind 0 -19
marks|actor-nearby|-1|	1 first -13	1 inside -12	1 last -24
marks|actor-nearby|0|	before 0 7	before 2 16	before 4 -10	behind 1 -7	behind 2 -26	behind 3 -27
marks|actor-nearby|1|	before 2 -16	behind 1 -39	behind 2 -25	behind 3 -31
marks|actor-nearby|2|	before 1 -18	before 2 -18	before 3 -19	before 4 -15	behind 2 -7	behind 3 -25	behind 4 -14
marks|colon|-1|	1 last -14
marks|interview|-1|	10 first 6	11 first 9	11 last 11	12 first -11	2 first 6	2 last 8	3 first -15	3 last 16	4 first 11	5 first -11	5 last 20	6 last -17	7 last 28	8 last -7	9 first 9	9 last 19
marks|named-before|2|	before 1 -16
marks|named-nearby|1|	before 0 -12	behind 0 -22
marks|named-nearby|2|	before 0 15
marks|name|-1|	1 first -16	1 inside -29	1 last -14
marks|name|0|	before 0 -9	before 1 6	before 2 -52	before 3 -35	behind 1 -11	behind 2 -7
marks|name|1|	before 0 -15	before 1 -51	before 2 -47	before 3 -39	behind 1 -25
marks|name|2|	before 2 -30	before 3 -33
marks|noun|-1|	1 first -25	1 inside -40	1 last -20
marks|noun|0|	before 0 11	before 3 7
marks|noun|1|	before 0 -29	before 1 -36	before 2 -18	before 3 -25	behind 0 -24	behind 1 -29
marks|noun|2|	before 1 -55	before 2 -74	before 3 -69
marks|organisation|-1|	1 first -22	1 inside -42	1 last -18
marks|organisation|0|	before 3 -46	before 4 -21	behind 1 -23	behind 2 -41
marks|organisation|1|	before 0 -20	before 1 -33	before 2 -47	before 3 -48	before 4 -39	behind 0 -14	behind 1 -43	behind 2 -35	behind 3 -20
marks|organisation|2|	before 1 -49	before 2 -54	before 3 -41	before 4 -43	behind 2 -23
marks|person|-1|	1 first -18	1 inside -8	1 last -15	10 first 6	11 first 9	11 last 11	12 first -11	2 first 6	2 last 8	3 first -15	3 last 16	4 first 11	5 first -11	5 last 20	6 last -17	7 last 28	8 last -7	9 first 9	9 last 19
marks|person|0|	before 0 11	before 1 7	before 2 7	before 4 -7	behind 0 13	behind 1 -15	behind 2 -19	behind 3 -25
marks|person|1|	before 2 -16	before 3 -7	behind 0 -6	behind 1 -31	behind 2 -24	behind 3 -25
marks|person|2|	before 0 35	before 1 -31	before 2 -18	before 3 -9	before 4 -11	behind 3 -24	behind 4 -14
marks|place|-1|	1 first -51	1 inside -15	1 last -57
marks|place|0|	before 0 -9	before 1 -33	before 2 -31	before 3 -18	behind 0 -18	behind 1 -19
marks|place|1|	before 1 -6	before 2 -43	before 3 -29
marks|place|2|	before 1 -16	before 2 -21	before 3 -24
marks|possessor|0|	before 0 -11
marks|pronoun|-1|	1 first -46	1 inside -26	1 last -7
marks|pronoun|0|	before 1 -6	before 2 -16	before 3 -19	behind 0 8
marks|pronoun|1|	before 0 -17	before 2 -7	before 3 -38	behind 0 -18
marks|pronoun|2|	before 1 -13	before 2 -6	before 3 -22
marks|quote-then-speaker|0|	behind 0 -12
marks|quote-then-speaker|1|	behind 0 -10
marks|quote-then-verb|0|	behind 0 7
marks|quote-then-verb|1|	behind 0 -14
marks|sentence-after|1|	behind 1 -22
marks|sentence-before|0|	before 1 10
marks|sentence-before|1|	before 1 -19
marks|sentence-before|2|	before 1 -46
marks|signature|0|	behind 0 22
marks|speaker-then-quote|1|	before 0 -27
marks|speaker-then-quote|2|	before 0 29
marks|topic-after|0|	behind 1 -6
marks|topic|-1|	1 first -24	1 inside -31	1 last -9
marks|topic|0|	before 0 20	before 3 8
marks|topic|1|	before 0 -22	before 1 -6	before 2 -20	before 3 -39
marks|topic|2|	before 0 14	before 1 -24	before 2 -31	before 3 -24
marks|verb-then-speaker|0|	before 0 8
marks|verb-then-speaker|1|	before 0 7
mentions|according-to|	1 10
mentions|actor-nearby|	1 -25	2 17	3 19	4 -6
mentions|colon|	1 -22	2 29	4 44
mentions|interview|	1 36	2 7	3 -7	4 -22
mentions|named-before|	1 14	2 -14
mentions|named-nearby|	2 -8	4 7
mentions|organisation|	1 -14	2 -12	3 -8	4 8
mentions|paragraph-before|	1 14	3 -6	4 -11
mentions|person|	1 -6	3 27
mentions|place|	1 -17	2 -6	4 -6
mentions|possessor|	1 13
mentions|quote-then-speaker|	2 -28	3 -21
mentions|quote-then-verb|	2 6	3 51	4 52
mentions|sentence-after|	1 -47	2 -28	3 27
mentions|sentence-before|	1 11	2 -24	3 23	4 -10
mentions|signature|	1 22
mentions|speaker-then-quote|	1 22	2 -31	4 10
mentions|topic-after|	1 -22	2 -17
mentions|topic|	2 -7	4 -17
mentions|verb-then-speaker|	1 27	2 -12	3 -24	4 -26
near|according-to|	1 14	4-6 16	7-12 -6
near|actor-nearby|	0 -32	1 20	13-25 -7	26+ -6	4-6 6
near|colon|	26+ -14	3 20	4-6 -25	7-12 -26
near|interview|	26+ -27
near|named-before|	1 -11	2 12	26+ -47	3 -31
near|named-nearby|	1 -20	13-25 -17	2 8	26+ -21	4-6 9	7-12 -9
near|paragraph-before|	26+ -20
near|possessor|	0 -20	1 -41	13-25 -21	7-12 -15
near|quote-then-speaker|	-10 -6	-11 18	-12 22	-13 -12	-14 -28	-15 -6	-16 -31	-17 10	-18 14	-19 -18	-2 -24	-20 19	-21 -8	-23 -24	-25 -19	-27 10	-3 -19	-4 -47	-5 -20	-6 7	-7 -21	-8 -28	0 25	1 -8	13-25 -37	2 6	3 -12	7-12 -13
near|quote-then-verb|	0 23	1 6	13-25 -15	2 11	3 -12	4-6 -17	7-12 -33
near|sentence-after|	0 14	1 16	13-25 -20	2 -38	3 -21	4-6 13	7-12 -28
near|sentence-before|	1 21	26+ -15	3 -9	4-6 -12	7-12 -7
near|signature|	1 11
near|speaker-then-quote|	13-25 -36	2 21	26+ -31	3 11	7-12 -13
near|topic-after|	0 -7	3 -12	4-6 -16	7-12 -16
near|topic|	0 -39	2 8	26+ -13	3 9
near|verb-then-speaker|	0 -15	13-25 -45	2 8	3 -6	4-6 -14	7-12 -32
negated|	paragraph-before 9	quote-then-speaker -34	quote-then-verb -17	sentence-after 19	sentence-before 6	speaker-then-quote -39	verb-then-speaker -15
next|$|	judging -17	other -31	saying -22	thinking 11
next|%|	other -6	saying -13
next|'|	saying -25
next|(|	judging 17	other -23
next|,|	judging -28	other -6	saying 11	thinking -31
next|:|	judging -11	other -7	thinking 14
next|;|	saying -33
next|according-to|	( -16	adverb 13	coordinator -25	determiner 9	marks 7	preposition 18	pronoun -13	stop 14	that 24	verb-saying 9	word 14
next|adverb|	judging 34	other 27	saying -20
next|auxiliary|	other -10	saying -24	thinking -6
next|capital|	judging 6	other -48	saying 14	thinking -33
next|colon|	preposition 15	word -15
next|coordinator|	judging -31	other -26	saying -36	thinking 13
next|determiner|	judging -12	other 13	thinking -43
next|end|	other -20	saying -27	thinking -14
next|marks|	judging 16	other -30	thinking 14
next|paragraph-before|	% -6	( -17	, -14	: -39	; -12	adverb 10	auxiliary -44	capital -35	determiner -14	end -15	preposition -11	pronoun -12	quote -31	stop -36	subordinator -32	that -23	verb-judging -31	verb-saying -40	verb-thinking -26	word -10
next|preposition|	judging -17	other -14	thinking -24
next|pronoun|	judging 15	saying -9	thinking -13
next|quote-then-speaker|	adverb 22	capital 31	coordinator 15	end -27	quote -31	stop 21	that -18	verb-judging -10	verb-saying 16	word 10
next|quote-then-verb|	( 17	; -6	adverb -11	auxiliary -25	capital -11	coordinator -8	determiner 15	end -17	preposition 16	pronoun -8	quote -23	stop 16	subordinator 21	that 13	word 17	— 23
next|quote|	other -30	saying -51	thinking -30
next|sentence-after|	, 14	: -56	adverb 24	auxiliary 8	capital -12	coordinator 7	determiner -18	preposition -32	pronoun -35	stop -14	that 19	verb-judging 6
next|sentence-before|	$ -33	% -13	' -13	: -26	; -24	adverb -20	auxiliary -33	capital -49	coordinator -43	determiner -13	preposition 18	pronoun -16	quote -24	stop -11	subordinator -10	that 21	verb-saying 15	verb-thinking -16	word -22	— 30
next|speaker-then-quote|	$ -18	; -24	auxiliary -8	capital 15	coordinator -19	preposition -6	pronoun 13	quote -24	that 14	verb-judging -15	verb-saying -7	word -19
next|stop|	judging -12	saying 7
next|subordinator|	other -14	thinking -9
next|that|	judging -7	other 35	saying 27	thinking 7
next|verb-judging|	judging -21	thinking -24
next|verb-saying|	judging 13	other 18	thinking 8
next|verb-then-speaker|	' -21	( 14	, 20	; -32	auxiliary -62	capital -10	coordinator -32	determiner -17	marks -15	preposition -57	pronoun -15	quote -35	subordinator -47	verb-saying 25	’ -10
next|verb-thinking|	other -12
next|word|	thinking -18
next|£|	other -32
next|—|	saying 25
noun|	0 -12	000 -30	05 -13	1 -27	11 -27	12 -25	14 -16	140 -14	15 -21	17 -7	19 -35	1974 -17	2 -10	20 -21	2009 -13	2011 -14	2019 -15	2022 -27	2023 -17	2024 -12	2025 -15	2028 -18	21 -9	214 -17	22 -28	22-year-old 27	23 -22	24 -16	24-jährige -9	26 -13	27 -17	27-jährige 24	27-year-old 14	29 -34	3 -18	3-5-2 -18	30 -9	300 -19	31 -19	31-year-old 7	33 -21	34 -28	36 -25	37 -15	38 -23	38-year-old 22	4 -25	400 -15	41 -21	44-year-old 22	46 -14	48 -8	5 -19	51 -26	51-jährige 23	54 -20	55 -18	57 -11	58 -26	58-year-old 22	6 -22	600 -6	61 -26	62 -19	64 -26	66 -32	67 -17	7 -22	70 -13	71 -25	74 -19	77 -26	79 -31	79-jährige 10	8 -16	80 -25	81 -10	83-year-old 23	84 -10	88 -14	9 -29	a -27	abend -7	abertura -11	abgeordnete -24	aboard -11	abogada -29	abonnentin -18	abonnée 17	abuela -30	accanto -24	accionista -17	acción -14	accord -21	according -33	accordo -23	account 18	accusa -17	accuse -17	accused -19	accusé -12	acordo -16	acrescentou -26	act -23	actie -19	action -19	actionnaire -7	acto -20	actor -13	actrice -28	actuación -24	acuerdo -20	acusación -16	acusação -16	acções -9	acórdão -19	added 6	addressing -17	adiantou -9	adjoint 7	administration -21	administrator 18	administração 22	adversaire -26	adversário 30	advocaat -26	advérbio -6	af -30	afd-politiker -26	affaire -22	affaires -13	affermato -17	affluenza -11	affondo -29	afloop -14	agence 20	agencia 13	agency -13	agent 6	aggiunge -11	agreement -10	agriculteurs -20	agua -14	ahead -16	aide 16	airline 8	alarme -10	alcalde 15	alcaldes -18	alegría -14	alemán 13	algo -17	aliados -26	all -16	allegados 11	allenatore -20	alliance -15	altra -18	altro 10	alunos -17	ambiance -19	ambtgenoot -20	american 20	americani -9	amministrazione 10	amuse -11	an -13	analistas -10	analisti -20	analyst 25	analyste -9	analysten -15	analystes -24	analysts -30	ancien 18	ander -35	anfrage -44	angaben -28	angebot -31	angeklagte 6	animal -21	animale -26	animals -16	annonce -14	annuncio -23	ano -15	anonimato -26	another -18	antiga -24	antigo -27	anunciou -13	anwalt -14	anwohner -35	anyone -36	anziano 11	apoio -9	apotheker -21	apoyo -17	app -19	appello -21	apprenti -13	apresentar -14	araras -9	arbitrage -23	arbitragem -24	arbitro -23	archeologa 19	argent -25	arguido 20	arm -22	armador 14	army 6	arrivée -12	arrêt -23	arrêté -14	article -24	artigo -14	artistes -6	artículo 17	asamblea -13	asked -53	assessore -27	assessoria -10	assistant 9	assiste -18	assobios -23	association 13	associazione -16	associação 8	astronaut 25	astrónoma -24	asunto -13	ata 13	atacante 21	ataque -15	athlete 19	atleta -18	ato -14	attaccante -11	attaquant -17	attorney 7	atual -23	aucun -15	aucune -22	audience -10	audio -26	audit 24	audition -19	aula -13	aumenti -19	aumento -23	australian -11	autarca 19	author -24	authority -24	autor -7	autora 17	autores 7	auxiliar 24	aver -24	avere -19	avis -22	avocat -29	avocate -12	avoir -40	ayuntamiento -13	azienda -11	azzurro -15	ação -17	aîné -13	años -18	bahn 13	bailarina -21	baker 20	band -22	banderole 14	bank -13	banker 16	banque -7	banquier 14	barcos -8	barista 13	barrister 16	base -25	basket -14	bastidores -10	battle -22	battuta -17	beamten -30	beamter 17	beau -12	begrafenissen -9	begriff -27	begrip -11	begründung 18	behanger -13	behörde 25	beiden -7	belastingbetaler -18	belegschaft -37	belge -15	bericht 9	beroep -21	besatzung -24	beschluss 15	best -26	beter -17	betreiber -17	betriebsrat -33	betroffen -13	bewindsman 22	bid -29	bijeenkomst -21	bilan 17	bild-informationen -19	bilhete -25	bill -18	billion -19	biologist 17	bióloga 23	blessé -6	blijven -11	blog -8	bloque -6	board -37	boat -12	bodenstation -24	body -20	bonden 10	book -25	bord -9	born -26	bosch-sprecherin 21	boss -7	both -18	bout -14	bowlers -17	braccia -27	branche -24	brand -20	brazilian -16	breton 24	british -21	broadcaster -31	brother -36	bruit -17	buch -21	budget -26	bundesregierung -36	bundesstraße -22	bureau -26	buren -29	burgemeester 11	burgervader -31	bus -19	buurt -20	buyer -29	bürgermeister 18	c' -15	cabinet 6	cachet -13	cadette 17	cadre 31	café -17	call -13	called -25	calm -19	calma -10	camarade 18	cambio -25	came -24	cameriere 9	camp -19	campagne -14	campaign -30	canal -17	candidata 28	candidate 15	canto -13	cantora -23	capitaine -17	capitán -19	capitão 22	capo -13	captain 19	cargo -10	carrier 26	carta -30	cartas -18	carte -23	carácter -14	casa -26	case -39	cases -21	caso -26	catedrático 22	causa -23	cautela -23	cent -31	centaine -17	center 10	cento -18	centre 9	centro -23	cerca -13	cerimônia -14	chain -30	chair -12	chairman -15	chamber -21	chambre 14	champion 15	chancelier -16	change -14	charge -13	charges -30	chat -24	chaîne -11	chefe 30	cheffe 6	chercheurs -14	chercheuse 26	chi -41	chiamano -18	chicas -9	chico 12	chiefs -27	chiffre -24	children -26	chimica -16	chloé -9	choix -26	church 8	cierre -14	cijfers -11	cinco -16	cineasta 27	cinta -17	cittadino -15	claim -14	clause -19	clerk 26	client -6	cliente -12	clients -21	clima -6	cliënt -25	cloche -21	close 18	cnv-onderhandelaar -14	coach -8	coalitie -18	coalition -19	cocinera 20	cocinero 20	code -18	colega 7	colegiado -22	colis -16	collaboratore -24	colleague 22	colleagues -20	collectif -20	collega 26	college 8	collègue -24	colère -17	comandante -15	combien -25	comboio -18	come -25	comentar -26	comerciante 33	comerciantes -17	comisaria -18	comité -28	commandant 21	commerce -40	commerçants -21	commissaire -14	commissario 11	committee -32	communauté -24	commune -22	communiqué -13	compagne -10	compagnie 19	companhia 9	company 11	compañía -10	complainant 18	complaint 16	comporta -18	compte -17	comptes -27	comune 20	comunidad -9	concorrente -19	condenado 16	condition -15	conducteur 15	conductor -7	conference -37	conferencia -13	conferenza -16	conferma -11	conflicto -19	confrère -18	conférence -29	congressman -23	conseil -7	conseiller 33	consejera -22	consejo -15	conselho 16	consiglio -13	consigne -23	consorzio -28	constat -17	consultado -23	consultant 27	consultora -25	consulté -11	conta -18	contabile -19	contacté -23	contactée -30	contas -14	conti -16	conto -19	contract -20	contractor -20	contraire -21	contrataron -20	contrato -24	convoy -16	coordinatore -10	corner -20	coroner 13	corregge -7	correo -25	corridore -9	corrige -12	cosa -27	councillor -8	counsel -38	country -29	county 17	couple -44	cour 8	courriel -29	courriels -14	court -12	cousin -29	coût -11	cree -18	crew -23	crews -30	crime -22	crise -17	critic 26	critici -32	critique -34	critiques -17	cronisti -21	cross-examined -13	crowd -15	crítica -18	cualquier -13	cuatro -18	culpa -20	cuoca -28	curator -20	customers -28	cuts 22	czech 18	cámaras -8	côté -27	côtés -13	c’ -40	d 9	d66-kamerlid -14	d66-leider -8	daarop -21	dame 34	danno -14	danois 23	darstellung -30	dat -48	daten -25	dati -21	dato -32	daughter 15	dax -15	day -34	days -18	deal -24	death -22	debat -13	debate -24	debatte -28	decision -39	decisione 26	decisión -23	decisão -32	declined -17	decreto -24	defence -22	defender 15	defensa -17	defesa -35	delantero -21	delas -10	delay -19	delegada 24	delegate -22	delegates 13	delegação -17	deles 21	demissão -19	democrat -28	demora -22	denied -19	denies -16	denuncias -11	departamento 31	depoimento -15	deputada -6	deputata -23	deputato -29	dernier 25	dernière 18	derrota -36	desculpas -18	despacho 11	detective 25	detenerse -16	detto -10	deuxième -24	developer -17	dialogue -12	dice -25	dichiarato -11	dictamen -14	die 12	diferença -30	difesa 22	difference -14	dijo -17	dimisión -21	dimissioni -13	dinero -23	diplomat 29	diplomate -8	diplomats -21	diplomático 26	diputada 13	diputado 15	dire -17	directeur -11	direction 21	directiva 6	directivo 21	directores -20	directrice 6	diretor -10	diretora 8	diretto 17	direttrice 13	dirigeante 26	dirigente 22	dirigentes 12	discussions -16	dispatcher 19	disse -19	distribuidora -11	dit -16	ditta -27	divergência -15	dividend -19	dividendo -16	diz -23	dizer -36	diálogo -20	doce -13	docente 14	document 18	documentos -9	dog -16	domanda -17	dona -11	donnerstag -13	dorf -19	dossier -41	doyen -9	draft 26	driver -9	drivers -16	droite -22	drone -18	duca -26	dà -21	décision -29	défense -27	défenseur -12	délai -27	députée 15	détracteurs 13	dívida -23	dû -9	earlier -22	eau -28	ecolo-verkozene -11	economistas -10	edil 12	editorial -20	eigenaar -22	einigung -20	einschätzung 14	ejecutivo 10	elecciones -14	election -22	eleven -10	elf -18	elternschaft -18	email -24	emails -40	embaixador 9	embassy 18	emeritus 21	emigrante 17	employees -26	empore -23	empresario 27	empresarios -15	empresas -18	empresários -22	encontró -13	ende -26	engenheira -12	engenheiro 10	english -19	enige -17	enquête -20	ensayo -14	ente -30	entidad -24	entidade -7	entourage 30	entraîneur -12	entrenador -26	entrepreneur 19	entreprise 20	entry -19	entscheid -20	entscheidung -37	entusiasmo -16	entwurf -23	então -21	envoy -23	envío -19	episodio -31	episódio -25	equipe -19	equipo -27	erbij -10	ergebnis -39	error -21	errore -14	esame -6	escola -26	escrito -19	escutas -17	eso -14	espera -15	esperar -16	esperti 9	esponente -8	espressione -16	esquema -25	essais -7	esta 26	estado -27	estar -24	este 9	estrada -13	estudante -10	estudiante 15	estudiantes -11	estudio -32	estudo 15	etichetta -14	euro -29	europese -14	everyone -35	evidence -21	ex-autarca -22	ex-marido -17	examens -16	excongresista -25	executiva 25	exmandatario 10	expectativa -13	expediente -6	expert -45	experta 30	experte -21	experts 23	explicação -22	explicações -15	exportadores -29	expression -29	expressão -29	expérience -12	facebook -17	fachleute -19	fahrer -24	faits -20	falar -17	fall -28	falta -18	familia 15	familiares -23	familie -12	families -16	family 8	família -30	far -23	farmacista -23	farmer 23	farmers -31	fato -16	fatto -28	fazer -16	federation 15	feiten -12	felt -17	femme 14	ferrovia -12	festa -15	festival -15	fez -23	figlio 9	figure -16	fila -28	filed -15	filha -21	filière -9	film -37	filme -10	films -22	fils 6	fin -24	final -20	finale -24	finances -9	findings -20	fira-generalsekretär -12	firm 12	firma -24	fiscalização -12	fischi -14	fluglotse 27	fois -24	fondateur -20	fondi -8	fondo -7	fontana -15	fonte 28	formation -11	formule -33	fornitore -16	forum -27	fossile -14	founder -24	four 15	frage -19	fragment -12	fraktionschef -23	franken -33	français -22	frase -42	fratello -18	frau 6	freiheitspartei-chef -9	friends 18	frits -17	front -16	fuego -12	fuente 18	fuentes 26	funcionaria 31	funcionario 29	funcionário 21	funcionários -10	funzionario 18	fusion -10	fédération 8	galeria -12	gallo -7	game -31	gang -24	gara -6	garante 18	gardien 31	garçon 31	gauche -26	geduld -14	gedupeerden -14	gegenseite -21	geistliche 38	geklagt -21	geld -16	geloven -7	gelures -18	gemeente -20	gemeint -15	gendarmes -14	general 32	genitori -23	genro 23	georgian -11	gerente -24	gericht -16	german 22	gesto -22	gestor -6	gestora 8	getuige -20	gezegd -24	giapponese 14	giornalisti -20	giorni -15	gip 6	girl 19	giudice -16	giudici -11	giudizio -17	giunta -19	giuria 36	give -20	goats -23	gobernador -21	gobierno -29	gol -17	goleador 14	goleiro -19	golo -18	good -17	gouvernement -9	gouverneur 15	governador -22	governadora 6	governante 24	government -25	governo -37	governor 6	grabaciones -16	grande -19	grandes -17	grandmother 24	grazer -19	graça -9	gremio -26	groen-parlementslid -9	group -12	groupe -15	growers -24	grund -22	grupo -17	gruppo -33	guard 27	guardasigilli -18	guasto -23	guerra -13	guidance -18	guild 20	gutachten 8	guía 14	gäste -22	haber -32	habitants -19	hablar -14	half -37	hallazgo -18	hand -13	handen -18	hauptdarsteller -13	hauptgläubiger -30	haus 20	haut 24	haute 18	head -22	heard -22	hearing -24	herbst -9	hermano -16	herr 16	herrscher -17	hersteller -20	herói -19	heure -14	hija 13	hijo -19	hilfe -17	historia -21	história -20	hoffnung -29	hold -32	hombre 13	homem 12	homens -23	homes -18	hommages -9	homologue -34	homóloga -28	hoogleraar 14	hora -18	hospital -18	host -25	hosteleros -11	house -36	huidige -15	humor -13	husband 21	héros -23	idea -28	idee -22	ideia -21	identified -18	iedereen -16	iemand -33	imagem -11	images -19	impacto -18	impianto -24	imprensa -15	imprese -18	imputado 14	imputato 11	incendio -16	inchiesta -31	incident -24	indagato -12	indiscrezioni -20	individu -21	industrie -23	industriels -17	inflation -27	informe 23	ingegnere 9	ingewijde 16	iniciativa -11	iniziativa -17	inquirenti -20	inquiry -26	inquérito -22	insider 14	inspector 10	instagram -39	instituição 12	institut -17	institution -10	instruction -25	instrumente -29	interessato 36	interesse -29	international 17	interrogé -27	interview -27	intervista -24	intesa -14	intéressé 12	intéressée 18	inverse -19	inversión -18	investigación -19	investigador 22	investigação -18	investment -24	investors -25	involved -18	iranian -19	irmã -30	irmão -15	irmãos -21	island -21	italian 12	item -11	jaar -10	jahre -27	jambon-beurre -14	janela -19	jefa -9	jefe -29	jeune -25	jeunes -16	job -16	joke -15	jornal -20	jornalistas -26	journalist -37	journalisten -15	journalists -13	judge -14	judges 17	juego -20	juez -22	jugador -25	juge -24	juges 8	juiz -21	junior 9	junta -10	jurado 24	jurist 21	juriste 8	jury -16	justice 14	justices -24	juíza 15	júri 32	k 8	kaffee -15	kamerlid 18	kc 35	keer -17	kept 10	keten -24	kinder -30	kinderen -22	kindern -25	king -20	kollege 7	kollegin -25	komen -17	konzern 10	kopf -17	kosten -24	krant -25	kritik -16	kritiker -19	kundin 19	kustwacht -21	kündigungen -36	laatste 7	lado -20	lage -24	land -32	landesregierung 29	landlord -19	latter 10	lauréate 15	lavori -12	law -18	lawmaker -20	lawmakers -34	lawsuit -25	lawyer -21	lawyers -23	leaders -21	league 16	leerling 11	left -18	left-hander 20	legale 25	lehrer 25	lei -12	leitura -17	lendemain -17	lerares 8	less -27	letra -23	lettera -28	ley -20	li -7	librarian 14	libro -16	libéraux -12	licht -11	ligne -10	line -29	linea -27	linkedin -23	lista -17	lite -12	llamada -21	lobby -23	local -17	locataires 14	logement -9	long -17	longer -24	looked -13	lunes -13	luso 19	lâché -8	líder 8	lösung -21	maakte -12	macchina -15	machine -12	machines -17	machinist 13	madre -36	maestra -9	maestro 19	maggioranza -14	magistrada 36	magistrate 18	magistrato 22	mail 26	maillot -23	main -7	maior -22	maioria 7	maire -16	mairie -27	mais -24	majority -34	majorité 7	maker -26	mal -16	man 26	management -31	mandant -29	mandatario -8	mann 7	mannen -15	manovra -25	many -22	marca -17	marché -20	margem -17	margine -13	mari -31	marido 18	marito 8	market -17	markt -18	marque 9	match -31	mayor 25	maître 21	measure -22	media -13	medida -22	medio -22	meer -11	meeting -17	mehr -16	mehrheit -15	meilleure -12	meio -14	melhor -24	members -13	memo 15	memorandum -21	men -27	mensagem -22	mensagens -14	mensaje -19	mensajes -8	mensch -24	menschen -19	menù -17	mercado -28	mercato -14	meses -9	message -23	messages 12	messaggio -27	mesure -16	meta -20	meter -11	metodo -22	metteuse -12	micrófono -16	million -30	millionen -18	mine -15	minerva -35	ministerin 31	ministerio 9	ministerium 15	ministeriums 17	ministero 7	ministers -38	ministra 26	ministre 13	ministro 11	ministry 29	ministère 12	minoranza -22	minutes -23	mirando -18	mismo -16	mission 8	misura -20	mitad -14	mitarbeiter 15	mitglieder -22	mitteilung 12	model -10	modérateur -17	moeder -12	moglie -22	monde -22	money -50	montag -16	moradores -16	more -25	most -23	mot -25	mother -18	motie -19	motion -22	mots -16	move -15	moved -18	movimento -12	mozione -20	mp 18	mps -22	muchacho -15	mudança -21	muestras -6	mujer 15	mulher 6	multa -17	município -12	museum -25	musician 17	musicista 26	mutter 9	más -9	mãe 24	männer 15	mère 23	médecin -9	même 11	músico 12	nachfolger -13	nachfrage -23	nadie -12	name -20	named -22	namen -29	names -25	nation -19	navidad -17	nederlands -26	nederlandse -21	neer -19	nega -11	negociador 23	negócio -20	neither -30	nela 8	nenhum -14	nessuno -20	nesta -8	neta -17	network -8	netz -13	neuroloog -10	new -15	nicht 16	niega -16	niemand -27	niets -15	nine -21	ninguém -20	nipote -20	niño 15	nobody -42	nodig -16	nom -26	nombre -22	nome -20	none -15	noor 17	noorse -22	norma -32	nota -25	note 15	noticia -28	notizia -20	notícia -16	nouveau -14	nouvelle -21	nova -14	novelist 23	nueve -22	nuit -22	number -30	numeri -15	numero -14	numéro 8	nuova -7	nuovo -14	nurse 8	néo-zélandais 25	número -24	números -29	obbligo -18	object -27	obra -14	oefenmeester -12	oferta -18	offer -26	office 15	officers -18	official 23	officials -11	officier 25	oficialismo -8	ondernemer 8	onderzoek -16	onderzoekers -17	one -20	ong -20	onze -18	open -12	opener -20	opera -24	operación -17	operaio 8	operator 9	operazione -22	operação -24	opinion -23	opinião -19	oposição -27	opponent -6	opposition -7	opposizione -27	opposizioni -17	opération -24	ora -22	order -27	ordonnance -21	ore -12	orf-interview -12	organisateurs -26	organisation -19	orçamento -8	osserva -11	others -23	otro 13	otto -8	oud-medewerker -6	ouders -14	outras -13	outro -16	ouvido -15	own -16	owner -28	owners -17	p -18	padre -21	paesi -6	pai -16	paid -12	pal 12	palabra -16	palabras -20	palavra -25	palazzo -18	palco -19	papa 40	papel -24	paper -18	papers -12	papier 20	pareja -7	parent -12	parents -29	parking -23	parlamentar 18	parlementaire 15	parola -26	parole -19	parquet 17	parroco -18	part -41	parte -38	parti 12	participa -9	participado -6	participou -14	partido -38	partie 7	parties -15	partij -12	partners -13	party -10	paso -8	passeggeri -12	passenger -20	passengers -29	patience -26	patients -18	patiënte -23	patron 28	pause -28	payment -16	pays -15	país -19	pena -14	penalista 18	penalty -20	pensionato -11	pensioner 22	pensions -21	people -59	percance -24	percent 15	percentual -11	perda -23	perito 12	perizia -17	pers -26	person -10	personne -16	personnel -13	personnes -12	pertes -16	pescadores 10	pesquisador 10	pessoas -24	petit-fils -15	peça -17	phone -40	phrase -34	piano -27	pibe -21	pipe -13	pista -13	piste -25	place -21	plaisantin 13	plano -19	platea -27	platz -11	players -7	plaza -6	ploegleider 10	plumber -17	poids 13	point 21	points -11	pole -20	policier 12	politica -13	politician 14	politie -29	poll 9	polémica -30	político 15	ponente -18	pont -12	ponte -19	port -8	porta-voz -15	portavoce 30	portavoz -7	porte-parole 8	portier 20	posição -22	post -35	precisa -20	prefeito -10	prefeitura -28	pregunta -20	preguntado -40	preis -20	prejuízo -25	premier -33	premiers -20	premio -20	première 13	preparador -27	presencia -14	presentador -19	president -15	presidente -16	press -14	pressed -23	presuntos -8	prezzi -13	preço -15	preço-teto -12	price -40	prices -22	priest 8	prijs -14	primeira -22	primer -17	primera -24	primero -12	primi -13	principal -39	prix -25	probado -18	problema -24	problème -17	processo -27	procura -20	procurada -16	procurado -32	procédé -7	producer 9	producteur -21	produzione -18	professeurs -18	professor -32	professora 25	progetto -30	programa -19	programm -20	programma -18	programme -19	project -25	projekt -22	projet -34	promise -24	promotor -13	proposal -27	proposition -21	proposta -20	propre -14	proprietário -26	propriétaire -18	propuesta -14	prosecuting -23	prosecutor 22	prossimo -16	protest -24	protesters -27	prova -12	provvedimento -9	proyecto -25	prozent -14	prudente -19	prudenza -13	präsident -23	prédio -18	préfecture -26	prémio -17	président -7	présidente -22	prévenu -20	próprio -16	próxima -23	próximo -14	pu -20	pubblico -25	public -31	published 6	publisher -19	punkt -8	punto -16	pároco -18	père -13	pénaliste 6	pêches -12	pênalti -11	público -29	q -40	quale -36	qualquer -21	quanto -17	quatre -14	quatro -21	queixa -6	quello 13	question 23	questione -21	quest’ 23	quis -19	quote -25	quotes -24	qué -27	r -28	raad 7	radio -27	ragazza 21	ragazzi -11	ramo -7	rand -26	randonneur -28	rapariga -26	rapport 18	rapporteur -15	rate -21	rates -23	reactie -16	reacting -17	reaction -32	read -27	reação -21	recalled -20	received -30	recette -22	recht -15	rechtbank 13	rechter 20	recording -34	recorte -12	recteur 13	recusa -19	red -18	rede -28	redes -10	regidor -9	regierung -11	regionale -13	regista 34	regulator -9	regulators -25	relation -23	relator -19	relatora -18	relatório -11	release 9	religieuse 25	relógio -22	remark -20	rensters -22	rentner 13	replied -26	reply -17	report -28	reporter -15	reporters -35	repreneurs -11	representante 16	représentant 6	représentante -24	republicans -27	repórter -21	requisito -20	researcher 19	researchers -14	resemblance -14	reserva -15	residents -16	resigned -20	resolución -26	respecto -13	respondeu -23	respondió -20	responsable -10	response -18	responsável 12	resposta -29	respuesta -36	ressortchef 20	restauradora 6	restaurateur 16	reste -28	result -24	resultado -29	resultados -19	retailer -26	rete -13	retraité 9	retraitée -13	revanche -17	review 8	reviewers 7	revision -14	revista -13	riapertura -15	ricavi -27	ricercatrice 9	richiesta -12	richterin 11	ricorso -21	rideau -21	rien -23	rientro -22	riferimento -13	riferito -9	risas -14	rischio -23	risposta -19	risultato -14	rit -18	rivale -18	riverains -24	rn 10	roman -27	roof -17	room -21	rule -20	ruolo -15	russian -25	règlement -14	réalisatrice 9	réforme -26	réplique -18	réponse -30	réseau -9	résultats -19	réu 27	réunion -26	s -33	saal -26	sacerdote -9	sache -25	safe -22	safety -20	said -56	sala -36	salarié 14	sale -24	sales -15	san -19	sander-köhn -7	sapo -8	satz 11	says -27	saída -26	sc 7	scala -20	scelta -18	scf-coach -11	schaden -17	schluss -22	school -27	schools -15	schritt -12	schuld -19	schwierige -12	schüler -19	sciopero -10	scrittore 20	season -21	second 10	seconda -17	secretaria -36	secretary -23	secretary-general -20	secrétaire 11	secteur -26	sector -25	segretario -19	segunda -17	segundo 11	seite -28	seleccionador -27	selecionador 20	semana -16	semanas -20	semestre -23	senador -21	senator -13	senators -16	sender -28	senior 12	sentenza -19	sentirse -15	ser -30	service -33	services -23	sesión -28	sessão -18	settimana -26	seu -25	shadow -24	shares -55	sharp 9	sheets -13	sheriff 20	ship -24	shop -17	show -20	showed -20	sicht -25	side -44	sides -28	sido -18	siebenmeter -15	sign -27	signora 23	silence -26	silenzio -16	silêncio -23	sim -14	sindaca 18	sindacalista 13	sindacati 9	sindicato 18	sindicatos -27	singers 19	sistema -7	site -14	situación -7	situation -25	situazione -16	situação -22	six -15	slachtoffers -8	sms -29	sobre -15	socia -21	society 27	società 13	socio 9	société -15	software -17	soldiers -28	som -15	some -27	someone -18	son -14	sonda -14	sonrisa -15	sostiene -21	sources -24	sovrintendente 14	spagnolo -11	spaniard 22	spd-abgeordnete -7	speaker 17	speaks -20	speech -26	sperrung -33	spettacolo -14	spiagge -24	spiel -10	spits -23	spokesman -25	sponsor -10	sprecher 9	sprecherin 10	sprengstoff -31	staatsanwaltschaft -15	stadt -27	staff 18	stampa -17	stand -18	star -20	state -14	statement -30	states -18	station -31	stato -13	stellen -24	stewards 13	stilista 22	stimmen -9	stimmung -17	stop -20	stopped -17	straf -14	striker -17	student 31	studenti -11	students -27	studie -31	studio -9	studiosa 28	study -14	sua -37	subida -18	successeur -18	successor -20	suggested -6	suit -12	suite -20	summer -15	suo -45	superintendente -12	superior 20	supervisor 17	supporters -21	surgeon 9	suspect -23	suspeito 15	suspensão -11	svp -23	switched -19	syndicaliste 20	syndicat 13	systems -22	sängerin 23	sénateurs -12	sœur -22	table -17	talks -44	taller -24	tante 9	target -21	tavolo -15	taxa -19	td 20	te -27	team 6	teatro -18	technicien 58	tee -25	teenager 25	tekst -12	telefon -14	telefone -26	telefono -19	telegram -13	telephone -31	teléfono 7	tema -16	tempi -18	tempo -24	temps -24	ter -44	tercera -21	term -19	termine -12	terzo -20	terá -26	test -30	testa -25	teste 18	testigo 18	testimonio 11	testimonios -23	testo -34	text -36	texte -18	texto -25	that -56	third -10	this -19	three -16	tiktok -21	time -20	tirs -24	tisch -6	titel -10	titolare 11	titolo -8	titre -27	titular 23	tochter 8	todo -16	todos -22	toe -20	told -38	ton -17	tono -30	topman -31	toto 12	toulousain 14	tour -14	tout -18	town 14	trabajo -19	tracé -16	traders -23	tradutora -24	traffic -21	train -15	trait -14	transports -16	trattativa -14	travail 13	treasurer 19	treasury 16	treinador 10	trentaine -15	trentenaire 14	tres -22	trial -26	tribe -27	tribuna -9	tribunal -6	trimestre -12	troisième -20	troops -33	truce -18	tränen -18	turista -19	turkish -11	turni -12	tutti -17	tutto -16	two -28	técnico 25	téléphone -9	títulos -8	u -26	uci-jury -13	ufficiale 15	ufficio 19	uitleg -21	uitspraak -20	ultimo -13	undici -16	union -27	unit 6	units -16	universiteit -25	university 12	uno 27	unternehmen 11	untersuchung 6	uomo 14	urgências -12	urlauber -19	urteil -37	uscita -16	used -16	usine -20	uso -9	usuarios -10	vader -22	vainqueur 17	vakbonden -21	val -20	valor -12	vater 12	vecchio 20	veces -27	vecina 19	vecino -6	vedova 6	vehicle -22	vencedor 20	vendedora -11	vendedores -10	vendeur 17	vendor -10	venti -24	verband 21	verbände 14	verdict -26	verfahren -24	verklaring -11	vermögen -22	version -23	versión -26	verstorbene -7	verständnis -27	verteidiger -8	verteidigung -24	vertice -11	veteran -7	vez -27	vezes -12	vfl-coach -21	vi -21	via -13	vice-premier -19	vicepresidenta -20	victim -29	victims -26	video -26	vier -7	vieux 19	view 14	viewers -34	villa -8	village -14	vincitore 28	visitantes -21	vlakte -12	vocero 31	voice -15	voisin -24	voisine 19	voiture -19	voix 15	volley -15	volte -15	volumes -23	volunteer 11	vorausgegangen -19	vorfall -13	vorige -12	vorlage -25	vorsitzende -17	vorwürfe -28	vote -30	voters -14	voto -29	vrouw 35	vrouwen -15	vía -22	vídeo -31	wagen -26	wages -22	warning -16	wat -29	watchdog 17	water -30	website -20	weduwe 18	week -10	weg -23	weisung 12	wende -15	werfer -20	western 15	wet -16	weten 7	wethouder 33	widow 29	wife -25	wind -31	winnaar 25	winnende -11	winner -22	winst -23	wirtin 16	wirtschaft -13	witness -17	woman 12	women -24	woord -20	woordvoerder 20	woordvoerster 16	word -19	work -24	worker 19	workers -27	works -16	wort -35	worte -13	worten -33	wrote -27	x -38	y -23	zaak -15	zahl -21	zahlen -17	zahlung -25	zeggen 22	zeit -16	zeitung -27	zeuge 17	zo -22	zona -19	zus -10	áudio -21	ältere 20	échange -26	écrit -16	édile 28	éditeur 7	éditrice -26	élève -13	élèves -12	épaules -23	épouse -27	état 10	étude -31	été -26	être -15	órgão -7	última -25	último -10	único -21
noun|ending|	-se -24	0 -12	000 -30	009 -13	011 -14	019 -15	022 -27	023 -17	024 -12	025 -15	028 -18	05 -13	1 -27	11 -27	12 -25	14 -16	140 -14	15 -21	17 -7	19 -35	2 -10	20 -21	21 -9	214 -17	22 -28	23 -22	24 -16	26 -13	27 -17	29 -34	3 -18	30 -9	300 -19	31 -19	33 -21	34 -28	36 -25	37 -15	38 -23	4 -25	400 -15	41 -21	46 -14	48 -8	5 -19	5-2 -18	51 -26	54 -20	55 -18	57 -11	58 -26	6 -22	600 -6	61 -26	62 -19	64 -26	66 -32	67 -17	7 -22	70 -13	71 -25	74 -19	77 -26	79 -31	8 -16	80 -25	81 -10	84 -10	88 -14	9 -29	974 -17	a -27	aak -27	aal -46	aam -22	aan -22	aat -23	aba -18	abo -20	aca 24	ace -29	ack 13	act -34	acé -16	ada 27	ade -13	adt -41	ady -14	af -30	afe 8	aff 18	aft 13	afé -17	aga -11	ags -23	agt -22	ahl -22	ahn 15	ahr -28	aia 19	aid -57	ail -16	aim -14	ain 6	aio 16	air -29	ais 13	ait -28	aje -26	ajo -31	ake 9	aks -20	akt -17	ala -37	ale -10	alf 10	ali -26	all -45	alm -21	als -9	alt 12	ama -25	ame 23	amm -22	amo -26	amp -19	amt 6	an -13	and 9	ane -21	ang -34	ani -25	ank -12	ann 15	ans -14	ant 20	any 11	apa 40	apo -14	app -29	ara -28	ard -12	are -18	ari -34	ark -20	arm -14	aro 10	arp 7	ars 14	art -19	asa -26	ase -47	aso -35	ass -17	ast -32	ate -6	ath -22	ati 16	ats -24	atz 7	aus 15	aut 34	aux -25	ava -21	ave 14	avi -28	axa -19	axe -25	axi -18	aya 10	ayo -14	ays -40	aza -6	azo -24	aße -23	aça -22	aís -19	bad -11	bas -13	bat -13	bau -21	bby -23	ben -30	ber -19	bid -29	bij -10	ble -18	boy 12	bra -20	bre 23	bro -17	bst -23	bum -13	bus -20	c' -15	cal -22	car -33	cas -13	cat -25	cco -22	ces -60	cha -27	che -10	chi -13	cho 6	ché -21	cia -21	cin -11	cke -26	cks -25	cle -31	clu 13	con -14	cos -19	cot 23	cte -19	cto -43	cts -36	cté -23	cun -15	cès -31	cée -23	cía -16	c’ -40	d 9	dad -26	dar -25	das -27	dat -48	dax -16	day -35	dea -28	dee -22	del -16	den -12	deo -41	der 28	des -41	deu -23	dge -14	dia -29	die -21	dig -22	dil 11	din 20	dio -47	dit 24	diz -24	dió -26	dor 16	dos -22	dow 17	dra -31	dre 7	dro -12	dse -21	dum -21	dà -21	dão -19	día -19	dû -9	ead -31	eak -22	eal -24	ear -26	eas -17	eat -13	eau -51	ebe -33	eca -26	ece -16	eck -17	ect -32	eda -11	edo -12	eed -27	eeg -9	eek -21	eel -24	eer 9	ees 6	eet -15	efa -9	efe 7	efs -28	eft -18	ega 23	egd -24	ege 13	ego 7	ehr -33	eia -19	eid -27	eil -38	ein -24	eio -12	eit -35	eja -7	ejo 9	eks -22	ekt -22	eld -6	ele -34	elf -19	ell -10	eln -18	elo -27	els -30	elt -35	ema -31	emo 13	ems -23	ena -19	end -32	ene -11	eno 6	ens -29	ent -29	enu -20	enz -14	enù -17	eon 9	eps -26	era -14	ere 16	eri -29	erk 33	erm -19	ern -13	ero -18	err 16	ers -36	ert -52	ery -9	erá -26	esa -11	ese 12	esi -20	eso -21	est -56	eta -21	ete -32	eto -17	ets -40	ett -23	ety 8	etz -13	età 13	eum -25	eur 34	eux 17	eve -25	ews -30	ext -36	eys -23	eza -20	eça -17	eço -15	eño 19	far -23	fde -10	fee -15	fen -29	fer 21	fez -23	fic -24	fin -7	fon -17	fre -24	fte -20	gal -21	gan -34	gar -20	gde -22	gel -21	gen -10	ger -12	ges 13	get -33	gge -27	ghe -18	gin 9	gio -45	gip 6	gna -19	gne -29	gol 6	gos -14	gse 13	gua -26	gue -7	gão -10	hai 14	has -17	hat -52	hef 10	hen -39	hes -28	het -13	hia 9	hio -7	hip -32	his -19	hme -7	hof 27	hop -17	hor -30	hos -18	how -20	hre -27	hts -31	hum -14	ial 12	iar -16	ias -31	ibe -34	ica -27	ice 13	ich -21	ici -22	ick -16	ico 34	ict -26	ida -10	ide -13	ido 9	ids 13	idu -21	ied -35	ieg -20	iek -24	iel -33	ien 52	ier 26	ies -45	iew 9	iff 13	ift -21	iga -20	ige 11	ign -41	igo -20	igt -31	ija 13	ijd -22	ijk -24	ijn -23	ijo -18	ijs -28	ijt -16	ike -18	iko -20	ikt -7	ila -28	ile 9	ili -16	ill -21	ilm -39	ilo -23	ils -32	ily 8	ima -45	ime -18	imi -21	imo -10	ims -30	ina 21	ind -39	ine -19	ing -56	ini -21	ino 26	ins -36	int 30	ior 10	ios -39	iou -18	ipa -12	ipe -14	ipo -28	ipt -29	ira -17	ird -10	ire -20	irl 20	irm 12	iro 21	irs -29	irt 26	iry -26	isa -33	isi -23	iso -24	ist 7	isé -11	ita -13	ite -41	iti 13	ito -14	its -34	itt -13	ity 8	ità -13	iva 17	ive -8	ixa -24	ixe -8	ize -13	izo -19	ião -16	iée 8	iño 15	ión -36	jde 16	jer 15	jes -8	jet -42	job -16	k 8	kc 35	ked -55	kel -24	ken -7	ker 23	ket -32	kst -12	kte -28	kum -19	lag 12	lai -27	lar 20	las -18	law -20	lay -27	lco -19	lde 13	lea -13	led -29	leg -21	lei -12	len -44	ler 36	let 7	ley -21	lfe -29	lge -15	lgo -17	lha -25	lhe -17	lho 8	li -7	lia -14	lic -31	lid -9	lie -27	lip -18	lir -16	lis -16	lit -12	lks -44	lla -31	lle -8	lli -33	llo -40	lls -29	lma 15	lme -11	lms -22	log -8	lor -10	los -22	lot -32	loé -9	lpa -25	lse -17	lta -40	lte -30	lth -24	lti -21	lto 15	lts -29	lty -27	lté -11	lée -22	mal -20	mam 9	man 24	mas -12	mat 29	mbe -17	med -24	mee -24	mem 12	men -28	mer -9	mes -22	mil -18	min -30	mio -32	mma -22	mor -16	mos -31	mot -25	mou -13	mp 18	mpa -20	mpe -18	mpi -18	mpo -25	mps -35	mst -23	mán 13	más -14	mãe 24	mão -15	nal -17	nam 13	nas -24	nca 12	nce -42	nch -17	nco -19	ncy -16	nde -18	ndi -22	ndo -15	nds 7	ndu -19	nea -28	ned -58	nee -7	nel 12	nen -41	ner 13	nes -16	net 9	new -22	nge -40	ngo -20	ngs -32	nha 15	nho -12	nia -28	nie 13	nig 14	nik -26	nio -9	nis -13	nit 6	nks -17	nkt -8	nna 6	nne 24	nni -18	nno -20	nné -18	nom -26	non -22	nor 11	nos -11	nro 23	nsa -25	nse -37	nst -32	nta -26	nte 26	nti -8	nto -18	nts -58	nty 17	ntó -20	nt’ -15	nza -50	nze -32	nça -21	nço -13	née -8	nés 14	oad -18	oas -24	oat -21	obe -20	oca -32	oce 27	och -7	ock 19	oco -8	oda -17	odo -35	ody -29	oek -26	oen 15	oep -31	oer 13	oes -28	off -31	oga 30	oge 14	ogi -21	ogo 26	ogé -27	oio -20	oir -44	ois 12	oix -21	oke -17	ola -7	old 48	oli -20	oll 6	olo -36	ols -16	oma -26	ome -38	omo 13	oms -26	ona 6	ond 8	one -33	ong -25	oni -26	ono -28	ons -51	ont -17	ood -18	oof -17	oog 26	ook -31	ool -28	oom -25	oon 7	oop -15	oor 18	ope -28	opf -17	ops -37	ora 20	orb -11	ord -38	orf -19	ori -12	ork -18	orm -23	oro -20	ors -44	ort -19	osa 17	ose 20	oso 25	oss -7	ost -25	ota -31	ote -25	oth -18	oto 9	ots -35	oup -12	our 12	ous -20	ouw 17	ova -6	ove -21	ovo -27	owd -15	ows -20	oyo -17	oût -11	p -18	pai -16	pal -27	pas -26	ped -34	pel -25	pen 28	per 6	pes -23	pia -18	pio -10	ple -71	ply -18	pos -26	pou -14	ppe 14	ppo -34	pre -14	pte -17	pu -20	q -40	que -43	qué -21	r -28	raf -18	rag 11	ram -34	ran -10	rar -29	ras -11	rat -11	rau 14	rba -22	rca -17	rce -7	rco -18	rda -11	rde 20	rdo -40	rds 7	red -41	rei 10	ren -14	reo -25	rer 13	res -25	rew -23	rfe -28	rga -16	rge -31	rgo -13	ria 11	rie -43	rij -18	rim -16	rin 59	rio 33	rip -18	rir -17	ris 12	rit -25	riu -19	rix -25	rié 14	rks -22	rkt -18	rle -15	rli -15	rlo -27	rma -36	rme 23	rmo 7	rmy 6	rmã -30	rn 10	rni -16	rno -44	rns -18	ron 24	rop -23	ror -10	ros -31	rou -17	rps -9	rre -21	rri -12	rro -22	rry -15	rsa -21	rse -40	rsi -23	rso -39	rta -26	rte -33	rti 25	rto -23	rty -10	rug -12	rum -34	rus -16	rva -42	rve -24	rze -12	rzo -20	rzt 15	rão -16	rée -17	réu 27	rêt -23	ría -13	rói -19	s -33	sal -26	san -9	sar -21	sas -33	sc 7	sce -30	sch -28	sco -26	sed -32	sei -7	sel -41	sen -18	ser 9	seu -26	sie -8	sim -14	sin -39	sis -22	sit -31	six -15	sma -11	sme 12	sms -29	som -29	son -10	sor -10	sos -14	sou -31	ssa -20	sse -24	sso -29	ssy 18	ssé 11	ste 30	sti -36	sto -38	sts -44	st’ 23	sua -37	suo -45	svp -23	são -46	sée 15	tad -27	tag -33	tal -32	tar -12	tas -26	tch -31	td 20	te -27	tea -27	ted -49	tee -38	tei 14	tel -34	tem -27	ten -6	ter 31	thi -17	ths -14	tia 12	tic 28	tie -7	tif -21	tij -12	tik -25	til -11	tim -29	tin 13	tir -17	tis -12	tiu -14	tió 8	toe -20	tok -21	ton 13	top -20	tos -42	tou -37	tra 14	tre 12	try 9	tró -13	tse 23	tta -25	tti -32	tto -9	ttu -13	tue -24	tum -19	tus 21	tut -17	two -32	tze -14	tán -19	tão 7	tän -34	tär 7	tés -22	u -26	ual -26	ube -22	uca -26	uce -21	uch -27	uck -24	uda 7	ude -31	udo 8	udy -14	uel -25	uer -16	ues -33	uet 17	uez -22	uge -17	ugh -20	uhe -19	uia -12	uis -19	uit -40	uiz -16	ula -39	uld -22	ule -33	uli -23	ulo -19	ult -26	uma -13	ume -15	ums -16	una -27	und -10	une -13	ung -21	uno 23	uns 15	upe -15	upo -17	ura -37	ure -44	urf -25	urn -14	uro -33	urs -31	urt -12	usa -27	use -11	uso 8	ust -16	usé -12	uta -27	uto -13	uts 10	uté -25	uur -28	uve -14	uwe 18	uém -20	uía 14	van -13	var 8	vas -15	ved -40	vel 10	vem 13	ven 7	ver -24	ves -28	veu -25	vez -27	vi -21	via -13	vio 28	vis -22	vol -17	voy -24	voz -8	vra -32	vre -24	vée -12	vés -24	vía -22	vío -19	wat -29	way -16	wed -20	weg -25	wen -15	wer 9	wet -17	x -38	xte -18	xto -25	y -23	yen -9	yer -21	yes -15	yor 21	yst 25	zar -16	zed -11	zei -20	zen -19	zer -39	zes -20	zet -24	zgo -18	zia -14	zio -8	zit -38	zo -22	zou -18	zug -25	zus -10	zza 16	zzi -21	zzo -26	ãos -21	äne 6	ças -23	çon -10	ção -9	ème -38	ère 36	èse -20	ète 9	ève -14	édé -7	ées -20	éro 8	éré -18	été -22	ême 11	ête -24	êté -14	ënt -25	ías -15	ída -26	íza 15	ízo -25	îne -11	îné -13	ños -19	ñía -10	ôté -27	ões -34	öhn -7	úri 32	œur -31
noun|kin|according-to|	authority 14	club -12	lawyer 15	leader 27	member 14	minister 31	player -13	scientist 39	speaking 22
noun|kin|actor-nearby|	coach -19	envoy -14	leader -28	member -29	none -43	party -11	player -14	teacher -14
noun|kin|	artist 10	association -17	club -13	coach 29	company -25	court -25	doctor 10	judge 16	leader 9	mayor 19	member -6	minister 15	none -36	party -15	player -21	police 23	press -70	priest 24	prosecutor 24	school -16	scientist 53	speaking 8	teacher -9	worker 19	writer 19
noun|kin|colon|	artist 22	authority 15	coach -9	company -7	court -9	leader -16	member 10	minister -14	none -36	player -6	police 9	press -19	speaking -32	teacher 14	union 7	worker 15	writer -19
noun|kin|named-before|	authority -25	club -16	coach -19	company -24	court -12	judge -24	leader -32	member -23	minister -24	none -35	party -20	player 20	police -18	press -17	school -22	scientist -10	teacher 10	union -15	worker 9	writer -21
noun|kin|named-nearby|	artist -15	authority -19	coach -6	company -23	court -16	lawyer -9	leader 12	mayor 11	minister 9	none -13	player 14	police 23	press -22	priest 22	school -7	scientist 23	speaking -15	teacher -7	union 23	worker -15
noun|kin|paragraph-before|	artist -22	association -15	authority -33	club -23	coach 7	company -35	court -25	doctor -18	judge -18	lawyer 8	leader -20	member -27	minister -46	none -11	party -15	player 10	police -27	press -27	priest -18	scientist -32	speaking -44	teacher -26	union -25	worker -31	writer -28
noun|kin|possessor|	authority -26	company 11	leader -19	none -9	speaking -23
noun|kin|quote-then-speaker|	artist 14	authority 20	coach 19	company 17	court -18	doctor -6	envoy -6	lawyer -16	leader 42	mayor 24	member 42	minister -11	none -8	party -33	player 36	police 33	priest 17	scientist 29	speaking -20	teacher 25	union 28	writer 15
noun|kin|quote-then-verb|	artist 39	authority 30	club 21	coach 11	company 17	court -7	doctor 32	judge 20	lawyer 13	mayor 56	member -21	minister 28	player -13	police 10	press -23	priest -11	prosecutor 24	scientist 17	speaking -19	union 19	worker 29	writer 20
noun|kin|sentence-after|	association -39	authority -40	coach 20	company 23	judge -18	lawyer 6	leader -39	mayor -27	member 15	minister -45	none -14	player -20	scientist 14	writer 14
noun|kin|sentence-before|	artist 16	association -13	authority -42	club -48	coach 26	company -22	court -26	doctor -10	envoy -7	judge 10	lawyer -48	leader -17	mayor 8	none -26	party -58	player 27	police -12	press -33	prosecutor 9	school -43	scientist 12	speaking -28	teacher -19	union -43	worker 16
noun|kin|speaker-then-quote|	artist -32	authority 10	club -14	coach -21	company -22	doctor 11	judge 20	mayor -19	none -20	player -20	press -32	priest 18	prosecutor 15	scientist 8	speaking 23	teacher 15	worker 8	writer -7
noun|kin|topic-after|	association -23	lawyer 15	none -40	speaking -30
noun|kin|topic|	artist -41	association -23	authority -6	club -32	coach -8	company -41	doctor 16	envoy -13	lawyer -41	leader 21	mayor 13	none -23	party -15	player -27	press -25	priest 21	school -19	scientist 24	speaking -6	teacher 15	union -12
noun|kin|verb-then-speaker|	artist 21	association -21	authority -44	club -31	coach 24	company 13	court -10	judge 15	leader 26	mayor 16	member -21	minister 7	none -23	party -28	player -10	police 13	press -22	scientist 26	teacher 27	worker 17
noun|stranger|false|according-to|	according 24
noun|stranger|false|actor-nearby|	naked -43
noun|stranger|false|colon|	naked -26
noun|stranger|false|paragraph-before|	according -20	apposed -28	apposition -20	judging -35	other -15	passive -14	relative -16	saying -41	shared -25	thinking -16
noun|stranger|false|possessor|	naked 8
noun|stranger|false|quote-then-speaker|	apposed 9	apposition -19	direct 8	judging 7	relative -40	shared -19
noun|stranger|false|quote-then-verb|	other 8
noun|stranger|false|sentence-after|	apposition -16	shared 12
noun|stranger|false|sentence-before|	according 25	apposed -60	apposition -60	judging -19	other 12	passive -23	relative -6
noun|stranger|false|speaker-then-quote|	apposed -8	apposition -14	direct 35	passive -22	relative 15	saying -13	shared 16	thinking -13
noun|stranger|false|topic-after|	naked 16
noun|stranger|false|topic|	naked 17
noun|stranger|false|verb-then-speaker|	saying 13
noun|stranger|true|actor-nearby|	naked -43
noun|stranger|true|colon|	naked -34	saying -6
noun|stranger|true|named-before|	naked -35
noun|stranger|true|named-nearby|	naked -13
noun|stranger|true|paragraph-before|	according -37	apposed -23	apposition -51	direct -50	judging -10	other -18	passive -6	relative -29	shared -27	thinking -26
noun|stranger|true|possessor|	naked -9
noun|stranger|true|quote-then-speaker|	apposed -39	apposition -15	direct -13	judging -28	passive -24	relative -43
noun|stranger|true|quote-then-verb|	judging -10	other 8
noun|stranger|true|sentence-after|	apposed -8	apposition -7	direct -32	judging -56	relative -17	saying -20	shared -28	thinking 14
noun|stranger|true|sentence-before|	according -20	apposed -46	direct -19	judging -25	other -16	passive -28	relative -77	saying -23	thinking -18
noun|stranger|true|speaker-then-quote|	apposed -18	apposition -12	direct -38	judging 8	passive -20	relative -23	saying -10	shared -28	thinking -31
noun|stranger|true|topic-after|	naked -40
noun|stranger|true|topic|	naked -23
noun|stranger|true|verb-then-speaker|	judging -44	other 8	saying -19
nth-order|according-to|0|according|	other 8
nth-order|paragraph-before|0|according|	other -8
nth-order|paragraph-before|0|apposed|	judging -18	other -15	saying -6	thinking -6
nth-order|paragraph-before|0|apposition|	judging 29	saying -26	thinking -6
nth-order|paragraph-before|0|direct|	judging -8	other -7	saying -10	thinking -29
nth-order|paragraph-before|0|inverted|	judging -21	other -18	saying -29
nth-order|paragraph-before|0|relative|	judging -19	saying -28	thinking -6
nth-order|paragraph-before|1|according|	other -19
nth-order|paragraph-before|1|apposed|	judging 9	other -26	saying -13	thinking 23
nth-order|paragraph-before|1|apposition|	judging -24	saying -20	thinking -9
nth-order|paragraph-before|1|direct|	judging -29	other -44	saying -30	thinking -19
nth-order|paragraph-before|1|inverted|	judging 8	saying -8
nth-order|paragraph-before|1|passive|	other -14	saying -13
nth-order|paragraph-before|1|relative|	other -28	saying -19
nth-order|paragraph-before|1|shared|	judging -28	other -25	saying -24	thinking -16
nth-order|paragraph-before|2|according|	other -12
nth-order|paragraph-before|2|apposed|	judging -25	other 17	saying -32	thinking -14
nth-order|paragraph-before|2|apposition|	judging -30	other -25	thinking -13
nth-order|paragraph-before|2|direct|	judging -32	other -43	saying -15
nth-order|paragraph-before|2|inverted|	judging -30	saying -36
nth-order|paragraph-before|2|passive|	judging -11	other -18	saying -6
nth-order|paragraph-before|2|relative|	judging -6	other -20	saying -14	thinking -13
nth-order|paragraph-before|2|shared|	judging -19	other -29	saying -8	thinking -8
nth-order|paragraph-before|3|according|	other -28
nth-order|paragraph-before|3|apposed|	judging -28	other -16	saying -34	thinking -13
nth-order|paragraph-before|3|apposition|	other -14	saying -13
nth-order|paragraph-before|3|direct|	judging -23	other -35	saying -20	thinking -6
nth-order|paragraph-before|3|inverted|	saying -13
nth-order|paragraph-before|3|passive|	other -16	saying 18
nth-order|paragraph-before|3|relative|	other -25	thinking -8
nth-order|paragraph-before|3|shared|	judging -19	thinking -10
nth-order|quote-then-speaker|0|apposed|	judging -25	other -10	saying -34
nth-order|quote-then-speaker|0|apposition|	judging 11	other -24
nth-order|quote-then-speaker|0|direct|	saying 10
nth-order|quote-then-speaker|0|passive|	saying 8
nth-order|quote-then-speaker|0|relative|	judging 9	other 15	saying -20	thinking 8
nth-order|quote-then-speaker|0|shared|	judging -9	other -12	saying -16	thinking -17
nth-order|quote-then-speaker|1|apposed|	other 20	thinking -6
nth-order|quote-then-speaker|1|apposition|	other -12	saying -7
nth-order|quote-then-speaker|1|direct|	judging -39	other -45	saying -15	thinking -26
nth-order|quote-then-speaker|1|passive|	other -24	saying -28
nth-order|quote-then-speaker|1|relative|	other -32	saying 11
nth-order|quote-then-speaker|1|shared|	judging 10	saying -20	thinking 18
nth-order|quote-then-speaker|2|apposed|	other 10	saying -17
nth-order|quote-then-speaker|2|apposition|	judging -16	saying -20	thinking -15
nth-order|quote-then-speaker|2|direct|	other -42	saying -22	thinking -22
nth-order|quote-then-speaker|2|passive|	saying -19
nth-order|quote-then-speaker|2|relative|	judging -9	other -16
nth-order|quote-then-speaker|2|shared|	judging 11	saying 14	thinking 27
nth-order|quote-then-speaker|3|apposed|	saying -9
nth-order|quote-then-speaker|3|apposition|	judging -26
nth-order|quote-then-speaker|3|direct|	other -42	thinking -23
nth-order|quote-then-speaker|3|passive|	other -19
nth-order|quote-then-speaker|3|relative|	other -6
nth-order|quote-then-speaker|3|shared|	other -17	saying -20	thinking -24
nth-order|quote-then-verb|0|inverted|	other 7
nth-order|quote-then-verb|1|inverted|	judging -18	other -18
nth-order|sentence-after|0|according|	other 19
nth-order|sentence-after|0|apposed|	judging -14	other -33	saying -29
nth-order|sentence-after|0|apposition|	judging -22	other -41	saying -37	thinking -13
nth-order|sentence-after|0|direct|	other -12	saying 12
nth-order|sentence-after|0|inverted|	judging -10
nth-order|sentence-after|0|relative|	other -21
nth-order|sentence-after|1|according|	other -37
nth-order|sentence-after|1|apposed|	judging -26	other 8	saying -26	thinking -20
nth-order|sentence-after|1|apposition|	other -26	saying -20
nth-order|sentence-after|1|direct|	judging 6	other -10	thinking 6
nth-order|sentence-after|1|inverted|	saying 10
nth-order|sentence-after|1|passive|	other -18
nth-order|sentence-after|1|relative|	other -24
nth-order|sentence-after|1|shared|	saying -19	thinking 10
nth-order|sentence-after|2|according|	other -19
nth-order|sentence-after|2|apposed|	judging -15	other -23
nth-order|sentence-after|2|apposition|	judging -16	other 12	saying -29
nth-order|sentence-after|2|direct|	judging -22	thinking -20
nth-order|sentence-after|2|inverted|	judging -27	saying -9
nth-order|sentence-after|2|shared|	other -29	saying -20
nth-order|sentence-before|0|apposed|	judging -36	other -37	saying -18
nth-order|sentence-before|0|apposition|	judging -26	thinking -34
nth-order|sentence-before|0|direct|	judging -6	other 8	thinking -12
nth-order|sentence-before|0|inverted|	judging 22	saying -12
nth-order|sentence-before|0|passive|	saying -30
nth-order|sentence-before|0|relative|	judging -39	thinking -36
nth-order|sentence-before|1|according|	other -7
nth-order|sentence-before|1|apposed|	judging -16	other -19	thinking -10
nth-order|sentence-before|1|apposition|	other -32	saying -52	thinking -24
nth-order|sentence-before|1|direct|	judging -51	other -42	thinking -16
nth-order|sentence-before|1|inverted|	judging -18	other -29	saying -12
nth-order|sentence-before|1|passive|	judging -25	other -38	saying -43
nth-order|sentence-before|1|relative|	judging -26	other -21	saying -29
nth-order|sentence-before|2|according|	other -16
nth-order|sentence-before|2|apposed|	judging -32	other -46	saying -73	thinking -31
nth-order|sentence-before|2|apposition|	judging -25	other -47	thinking -16
nth-order|sentence-before|2|direct|	judging -32	other -47	saying -17	thinking -27
nth-order|sentence-before|2|inverted|	judging -49	saying -37
nth-order|sentence-before|2|passive|	other -27
nth-order|sentence-before|2|relative|	judging -16	other 7	saying -23
nth-order|sentence-before|3|according|	other -44
nth-order|sentence-before|3|apposed|	judging -19	other -37	saying -14	thinking -8
nth-order|sentence-before|3|apposition|	other -32	saying -12
nth-order|sentence-before|3|direct|	judging -23	other -77	saying -21	thinking -17
nth-order|sentence-before|3|inverted|	judging -30
nth-order|sentence-before|3|passive|	other -30	saying -13
nth-order|sentence-before|3|relative|	other -35
nth-order|speaker-then-quote|0|apposed|	judging -6	saying 15	thinking 26
nth-order|speaker-then-quote|0|apposition|	judging -25	other -35	saying -55
nth-order|speaker-then-quote|0|direct|	judging 28	other -28	saying 7
nth-order|speaker-then-quote|0|passive|	judging 20	other 8	saying 23
nth-order|speaker-then-quote|0|relative|	judging -9	saying -24	thinking 24
nth-order|speaker-then-quote|0|shared|	judging -25	other -17	saying -27	thinking -12
nth-order|speaker-then-quote|1|apposed|	judging 8	saying -25	thinking -9
nth-order|speaker-then-quote|1|apposition|	judging -8	other -13	thinking -17
nth-order|speaker-then-quote|1|direct|	saying 15	thinking -6
nth-order|speaker-then-quote|1|passive|	other 12	saying 19
nth-order|speaker-then-quote|1|relative|	judging -20	other -11	saying 31
nth-order|speaker-then-quote|1|shared|	other -7	saying -25	thinking -17
nth-order|speaker-then-quote|2|apposed|	judging -16	other -14	saying -10
nth-order|speaker-then-quote|2|apposition|	judging -15	thinking -10
nth-order|speaker-then-quote|2|direct|	judging -8	other -23	thinking -12
nth-order|speaker-then-quote|2|passive|	judging -18	other 26
nth-order|speaker-then-quote|2|relative|	judging -11	saying 16
nth-order|speaker-then-quote|2|shared|	judging 18	other -32	saying 12	thinking -19
nth-order|speaker-then-quote|3|apposed|	judging -11	other -26	saying -13	thinking -18
nth-order|speaker-then-quote|3|apposition|	judging -17	saying -15	thinking -9
nth-order|speaker-then-quote|3|direct|	judging -27	saying 8	thinking -24
nth-order|speaker-then-quote|3|passive|	judging -24	other -55	saying -19
nth-order|speaker-then-quote|3|relative|	judging -9
nth-order|speaker-then-quote|3|shared|	judging 11	saying -21	thinking -15
nth-order|verb-then-speaker|0|inverted|	judging -14
nth-order|verb-then-speaker|1|inverted|	judging 17
nth-order|verb-then-speaker|2|inverted|	saying -17
nth|according-to|	0 8
nth|actor-nearby|	1 -8	3 -6
nth|colon|	1 -13	2 15
nth|interview|	0 -26
nth|named-before|	0 -10	1 -25
nth|named-nearby|	3 -33	4 -21
nth|paragraph-before|	0 -13	1 -35	2 -26	3 -8
nth|possessor|	0 -9	1 -39
nth|quote-then-speaker|	0 10	1 7	2 -23	3 -37	4 -7
nth|sentence-after|	0 10	1 17	2 -9
nth|sentence-before|	0 13	2 -32	4 -54
nth|signature|	0 11
nth|speaker-then-quote|	0 7	1 13	2 -9	3 -28	4 -17
nth|topic-after|	0 -6
nth|topic|	0 17	2 -14	3 -16	4 -20
nth|verb-then-speaker|	2 -20
opener|$|past|	apposed -19	apposition -17
opener|%|other|	according -13	apposition -19
opener|(|other|	apposed -15
opener|(|past|	apposed -14
opener|)|other|	direct -18
opener|)|past|	direct 16	inverted -60
opener|)|present|	inverted -28
opener|,|base|	apposed -6	apposition -22	relative -27	shared 9
opener|,|other|	according 12	apposition -17	passive -42	shared 7
opener|,|participle|	apposition -31	direct -36	shared -24
opener|,|past|	apposed -27	apposition 28	direct 52	inverted 13	passive 15	relative -20	shared -6
opener|,|present|	apposition 14	inverted 19	passive 9	relative -40	shared -11
opener|-|base|	shared -22
opener|-|other|	apposed -24	relative -10	shared -24
opener|-|participle|	apposed -19	shared -11
opener|-|past|	apposed 11	direct 24
opener|.|past|	inverted -20
opener|:|other|	according 34	apposed -25	apposition -12	direct -56	shared -14
opener|:|past|	apposed -14	apposition -27	direct -21	inverted 10	shared -20
opener|:|present|	apposed -16	apposition -17	direct 25	inverted -8
opener|;|base|	direct 15
opener|;|other|	apposed -9	direct -10
opener|;|past|	apposed 17	direct 25	inverted -16	shared -7
opener|;|present|	apposed 8
opener|?|present|	inverted -7
opener|about|other|	apposed -10	direct -26
opener|about|past|	apposed -31
opener|according-to|,|	according 11
opener|according-to|:|	according 34
opener|according-to|che|	according -23
opener|according-to|other|	according -27
opener|according-to|start|	according 21
opener|after|base|	apposition -24	direct -12
opener|after|other|	apposed -13	apposition -12	direct -47	shared -13
opener|after|past|	apposed 15	direct -15
opener|after|present|	direct -22
opener|alla|other|	apposed -17	direct -21
opener|alla|past|	apposed -16
opener|alle|other|	apposition -9
opener|all’|other|	apposition 31	direct -13
opener|als|other|	direct -27
opener|als|past|	direct -14
opener|al|other|	apposition -23	direct -28	relative 10
opener|al|past|	apposed -21	apposition -28
opener|al|present|	apposed -15
opener|among|other|	direct -24
opener|am|other|	direct -28
opener|am|past|	direct -18
opener|and|base|	direct -28	shared -11
opener|and|other|	apposed -29	apposition -21	direct -18	relative -20	shared -14
opener|and|participle|	direct -14
opener|and|past|	apposed -23	apposition -31	inverted -20	passive -20
opener|and|present|	direct -8	inverted 8
opener|an|other|	direct -9
opener|ao|other|	direct -14
opener|ao|past|	apposition -23	shared -20
opener|ao|present|	apposition -15
opener|as|other|	apposed 21	apposition -30	direct 9
opener|as|past|	apposed 9	apposition -21	direct -9
opener|as|present|	direct 12
opener|at|other|	apposed -14	apposition -16	direct 10
opener|at|past|	apposed -24
opener|at|present|	apposed -18
opener|auf|other|	direct -23
opener|auf|past|	direct -28
opener|aunque|other|	direct -20
opener|aus|other|	direct -22
opener|aus|past|	direct 17
opener|avait|past|	direct 29
opener|avant|other|	apposition -28
opener|avec|other|	apposition -24
opener|avons|past|	apposed -9
opener|a|other|	apposed -37	apposition -31	relative -21	shared -18
opener|a|participle|	shared 8
opener|a|past|	apposed -27	apposition -20	direct 16	shared -17
opener|a|present|	apposed -6	apposition -16	direct -20	shared -12
opener|been|other|	apposed -21
opener|been|past|	apposed -23
opener|before|other|	direct -41
opener|before|past|	direct -15	shared -25
opener|beim|other|	direct 11
opener|beim|past|	direct -16
opener|bei|past|	direct 9
opener|between|other|	direct -15
opener|be|other|	apposition -10
opener|be|past|	apposed -13	apposition -27
opener|bij|other|	direct -27
opener|bij|past|	direct -6
opener|but|other|	apposed -24	direct -15
opener|but|past|	inverted -37
opener|but|present|	direct 13
opener|by|base|	direct -33
opener|by|other|	apposed -23	apposition -21	relative -21	shared -23
opener|by|participle|	direct -39	shared -16
opener|by|past|	apposed -45	direct -21	relative 16	shared -33
opener|by|present|	apposed -17	apposition -29	direct -19
opener|chez|past|	apposed 13
opener|che|other|	according -26	direct -57	shared -9
opener|che|past|	direct 12	inverted -25
opener|che|present|	apposition -12	direct -21	inverted -16
opener|colon|,|	apposed 10	inverted -7
opener|colon|start|	direct 17
opener|com|other|	apposed 11	apposition -10
opener|com|past|	apposed -22
opener|con|other|	apposed -12	apposition -25	direct 8
opener|con|past|	apposed -21	apposition -31	shared -19
opener|con|present|	apposition -18
opener|dall’|other|	apposition -20
opener|dans|other|	apposition -14
opener|dans|past|	apposed 7	apposition -9	direct -23	shared -15
opener|dans|present|	apposed -31
opener|dass|other|	direct -14
opener|dat|other|	direct -32	shared -16
opener|da|other|	apposed -20	apposition -28	direct -10
opener|da|past|	apposed -24	apposition -28
opener|da|present|	apposition -12
opener|della|other|	direct -16
opener|della|present|	apposition -19
opener|del|other|	relative -23
opener|del|past|	apposed -24	apposition -21	shared -21
opener|del|present|	apposition -14
opener|deren|past|	direct 25
opener|desde|other|	direct 6
opener|desde|past|	apposed -28
opener|dessen|past|	direct 30
opener|devant|other|	apposed -9
opener|de|other|	apposed -23	apposition -25	direct -19
opener|de|past|	apposition -39	direct -22	shared -21
opener|de|present|	apposed -18	apposition -20	shared 6
opener|die|other|	apposition -13	direct -21
opener|die|past|	direct -23
opener|di|past|	direct -21
opener|dont|other|	direct -27
opener|dos|other|	direct -12
opener|do|past|	apposed -25	apposition -33	direct -12
opener|do|present|	apposition -15
opener|d’|other|	apposed -11
opener|ela|past|	inverted -39	relative -22
opener|ele|past|	inverted -30
opener|ele|present|	inverted -30
opener|ella|past|	inverted -18
opener|em|other|	apposed -8	apposition -29
opener|em|past|	apposed -43	apposition -17
opener|em|present|	apposed -28
opener|entre|other|	direct -15
opener|en|other|	apposed -22	apposition -16	direct -42	relative 15
opener|en|past|	apposed -12	apposition -30	direct -17	inverted -25	relative -22	shared -20
opener|en|present|	apposed -18	apposition -14	direct -21
opener|er|past|	inverted -25
opener|est|other|	apposition -9	relative -26
opener|est|past|	apposition 15
opener|et|other|	apposed -17	apposition -19	direct -21
opener|et|participle|	direct -13
opener|et|past|	apposition -9	direct -14
opener|et|present|	apposed -14	direct 23
opener|e|other|	according -18	apposed -22	apposition -15	direct -32	relative -19
opener|e|past|	inverted -35	shared -13
opener|e|present|	direct 17	inverted -35
opener|fait|past|	direct 16
opener|for|other|	apposed -16	apposition -13	direct -30
opener|for|participle|	apposition -24
opener|for|past|	apposed -36	apposition -32
opener|for|present|	apposed -15
opener|from|other|	apposition -24	direct -16
opener|from|past|	apposition -23
opener|fue|past|	relative -18
opener|für|other|	direct 28
opener|für|past|	direct -20
opener|geen|other|	direct -14
opener|geen|past|	apposition -17
opener|habe|past|	apposed -21
opener|had|other|	direct -35	relative -19
opener|had|participle|	direct 12
opener|had|past|	apposed -28	apposition -16	direct -14
opener|had|present|	direct -26
opener|has|other|	direct -20
opener|has|participle|	direct -24
opener|has|past|	apposition -23
opener|has|present|	direct -27
opener|hat|past|	direct 12
opener|hat|present|	direct -18
opener|ha|other|	apposed -14	apposition -13
opener|ha|participle|	apposition -11	direct -12
opener|ha|past|	apposed -20	apposition -9	direct -27
opener|ha|present|	apposition -11
opener|heeft|past|	apposition -15	direct -21
opener|her|other|	direct -20
opener|he|base|	direct -27
opener|he|other|	apposed -14	apposition -32	direct -24	relative -21
opener|he|participle|	apposition -14
opener|he|past|	apposed -19	passive -28
opener|he|present|	direct -15
opener|hij|other|	direct -29
opener|hij|past|	direct -13	inverted -41
opener|how|other|	direct -30
opener|how|past|	direct -28
opener|if|base|	direct -26
opener|if|other|	direct -40
opener|if|past|	direct -24
opener|il|participle|	apposition -15
opener|il|past|	apposition -11
opener|im|other|	direct -28
opener|in|base|	apposed -20
opener|in|other|	apposed 15	apposition -26	relative -21	shared -16
opener|in|participle|	direct -23	shared -13
opener|in|past|	apposed -7	shared -7
opener|in|present|	apposed -19	apposition -19	direct -32
opener|ist|other|	according 12
opener|is|other|	according -27	apposition -22	relative -24
opener|is|past|	apposition -28
opener|it|other|	passive -27
opener|les|other|	direct -27
opener|le|past|	inverted 12
opener|lo|past|	apposed -23	apposition 9	relative -12
opener|l’|past|	direct -11
opener|maar|other|	direct -16
opener|mas|other|	relative -17
opener|mas|past|	inverted -20
opener|mentre|other|	direct 7
opener|met|other|	direct -8
opener|met|past|	apposed -17	direct -23
opener|me|other|	apposed 32	apposition -7
opener|me|past|	apposition 18	shared 24
opener|me|present|	apposed 19	relative 21
opener|mit|past|	direct -21
opener|mit|present|	direct -19
opener|naar|other|	direct 22
opener|nach|other|	direct -22	shared -13
opener|nach|past|	direct -16
opener|na|other|	apposed -19	apposition 10	direct -10
opener|na|past|	apposed -18	apposition -8	direct -23
opener|na|present|	apposed -9	apposition -19
opener|nei|other|	direct -16
opener|nella|other|	apposition -20
opener|nelle|other|	direct -15
opener|nel|other|	direct -26
opener|nel|present|	direct 10
opener|niet|other|	direct -14
opener|non|other|	direct -6
opener|non|past|	apposition -13
opener|nos|other|	apposed -16
opener|nos|past|	apposition -19
opener|not|other|	direct -27
opener|not|past|	apposed -17	apposition -24
opener|not|present|	apposition -11
opener|no|other|	according -9	apposed -14	direct -16
opener|no|past|	apposed -22	apposition -20	direct -17	shared -18
opener|no|present|	apposed -24
opener|num|present|	apposed -16
opener|não|other|	direct -16
opener|não|past|	direct -8
opener|não|present|	apposition -9
opener|of|other|	apposition -25	relative -15
opener|of|past|	apposed -6	apposition -43	shared 13
opener|of|present|	apposition -18
opener|ohne|other|	direct -12
opener|om|past|	direct -21
opener|onder|past|	apposition -18
opener|onde|other|	direct -20
opener|on|other|	apposed -27	apposition -9	relative 18
opener|on|past|	apposed -31	apposition -20
opener|op|other|	direct -15
opener|other|base|	apposed -17	apposition -10	direct -59	relative -7	shared -13
opener|other|other|	according -45	apposed -31	direct -27	relative 8
opener|other|participle|	apposed 26	apposition -22	direct 16
opener|other|past|	apposition -48	passive 18	shared -32
opener|other|present|	apposed -16	apposition -27	direct 18	inverted -38	passive -27	relative 26	shared -11
opener|outside|past|	apposed -14
opener|over|other|	direct -38
opener|over|past|	apposed -18
opener|o|other|	according -13
opener|où|other|	direct -17
opener|paragraph-before|)|	inverted -17
opener|paragraph-before|,|	according -19	apposed -9	direct -20	inverted -27	passive 10	relative -28	shared -11
opener|paragraph-before|-|	apposed -12	direct -18	relative -13	shared -22
opener|paragraph-before|:|	direct -8
opener|paragraph-before|;|	apposed -19	direct -38
opener|paragraph-before|after|	direct -17
opener|paragraph-before|and|	apposed -13	apposition -11	direct -20	inverted -10	passive -11	relative -15	shared -16
opener|paragraph-before|as|	apposition -9	direct -18
opener|paragraph-before|a|	apposed -13	apposition -6	direct -10
opener|paragraph-before|before|	direct -11
opener|paragraph-before|but|	apposed -17	direct -12
opener|paragraph-before|by|	apposed -12	apposition -15	direct -11	shared -11
opener|paragraph-before|che|	direct -33
opener|paragraph-before|de|	apposition -23
opener|paragraph-before|em|	apposed -8
opener|paragraph-before|en|	apposed -7	direct -11
opener|paragraph-before|et|	apposed -15
opener|paragraph-before|e|	apposed -18	direct -6	inverted -16
opener|paragraph-before|ha|	apposition -8
opener|paragraph-before|heeft|	direct -18
opener|paragraph-before|if|	direct -12
opener|paragraph-before|in|	apposed -9	apposition -18	direct -32
opener|paragraph-before|it|	direct -16
opener|paragraph-before|na|	apposition -12
opener|paragraph-before|other|	according -22	apposed -14	apposition -7	direct -49	inverted -25	passive -23	relative -29
opener|paragraph-before|over|	apposed -13
opener|paragraph-before|que|	apposition -12	shared -12
opener|paragraph-before|qu’|	direct -16
opener|paragraph-before|segundo|	apposition -9	shared -9
opener|paragraph-before|según|	shared -14
opener|paragraph-before|she|	direct -16
opener|paragraph-before|start|	apposed -19	apposition -37	direct -11	relative -14
opener|paragraph-before|sur|	apposed -10
opener|paragraph-before|that|	direct -24	shared -12
opener|paragraph-before|then|	direct -14
opener|paragraph-before|und|	direct -21
opener|paragraph-before|what|	direct -11
opener|paragraph-before|when|	direct -24
opener|paragraph-before|where|	direct -7
opener|paragraph-before|which|	apposition -17	direct -9
opener|paragraph-before|while|	direct -17
opener|paragraph-before|who|	apposition -11
opener|paragraph-before|why|	direct -9
opener|paragraph-before|with|	direct -9
opener|paragraph-before|y|	direct 7
opener|paragraph-before|à|	apposed -11
opener|paragraph-before|–|	direct -13	inverted -17
opener|paragraph-before|—|	direct -26	inverted -30	shared -14
opener|para|other|	apposed 18	shared 8
opener|para|past|	apposed 21	shared -18
opener|par|other|	apposed -18	apposition 11	direct -17
opener|par|past|	apposed -20	apposition -19
opener|pela|other|	apposed -8
opener|pela|past|	apposed -21	apposition -20
opener|pela|present|	apposition -16
opener|per|base|	direct -6
opener|per|other|	apposed 20	direct -12	shared -13
opener|per|past|	direct -19	shared -19
opener|per|present|	direct -26	shared -22
opener|porque|other|	direct -24
opener|por|other|	apposed -12
opener|por|past|	apposed -35	apposition -33	shared -21
opener|pour|other|	apposed -6
opener|pour|past|	direct -26	shared -16
opener|prima|other|	direct 17
opener|puis|other|	direct -19
opener|quando|past|	direct -8
opener|quand|other|	direct -24
opener|quand|present|	direct -22
opener|quem|past|	inverted -33
opener|que|other|	apposition -15	direct -37	relative -22	shared -14
opener|que|past|	apposition -24	direct -22	inverted -43	shared -24
opener|que|present|	apposition -15	direct -6	shared -13
opener|quien|past|	inverted -23
opener|quote-then-speaker|,|	apposed -6	direct -10	shared -14
opener|quote-then-speaker|-|	shared -13
opener|quote-then-speaker|:|	apposed -17	direct -19
opener|quote-then-speaker|;|	apposed -22	shared -14
opener|quote-then-speaker|after|	direct -41
opener|quote-then-speaker|and|	shared -13
opener|quote-then-speaker|aurait|	direct 25
opener|quote-then-speaker|avait|	direct 30
opener|quote-then-speaker|a|	direct 28
opener|quote-then-speaker|by|	apposition 19	direct -17	shared -17
opener|quote-then-speaker|che|	direct -21
opener|quote-then-speaker|dat|	direct -29
opener|quote-then-speaker|en|	apposition -10
opener|quote-then-speaker|from|	apposition -16
opener|quote-then-speaker|had|	direct -22
opener|quote-then-speaker|ha|	apposition -11	direct -17
opener|quote-then-speaker|he|	direct -22	passive -21
opener|quote-then-speaker|if|	direct -30
opener|quote-then-speaker|in|	apposed -24	shared -18
opener|quote-then-speaker|l’|	direct -8
opener|quote-then-speaker|no|	shared -19
opener|quote-then-speaker|other|	apposed 9	apposition -15	direct 18	passive -39	relative 8
opener|quote-then-speaker|per|	shared -19
opener|quote-then-speaker|pour|	shared -17
opener|quote-then-speaker|que|	direct -33	shared -18
opener|quote-then-speaker|she|	passive -25
opener|quote-then-speaker|that|	direct -20	shared -30
opener|quote-then-speaker|vor|	direct -15
opener|quote-then-speaker|when|	direct -28
opener|quote-then-speaker|where|	direct -27
opener|quote-then-speaker|which|	direct -36
opener|quote-then-speaker|while|	direct -27
opener|quote-then-speaker|who|	apposition -19
opener|quote-then-speaker|—|	shared -14
opener|quote-then-verb|,|	inverted 13
opener|quote-then-verb|and|	inverted -42
opener|quote-then-verb|but|	inverted -24
opener|quote-then-verb|che|	inverted -17
opener|quote-then-verb|en|	inverted -19
opener|quote-then-verb|e|	inverted -36
opener|quote-then-verb|le|	inverted 24
opener|quote-then-verb|other|	inverted 19
opener|quote-then-verb|que|	inverted -19
opener|quote-then-verb|y|	inverted -23
opener|quote-then-verb|–|	inverted 29
opener|qu’|other|	direct -23
opener|qu’|past|	direct -21
opener|qu’|present|	direct -26
opener|secondo|other|	apposed 11
opener|secondo|past|	apposed 8
opener|segundo|other|	apposed 10	apposition 7
opener|segundo|past|	apposed -17
opener|según|other|	apposed 17
opener|según|past|	apposed 8	apposition -21	shared -21
opener|seit|other|	direct -12
opener|seit|past|	apposition -10
opener|selon|other|	apposed 10
opener|sentence-after|,|	according -42	apposed -33	apposition -41	direct 13	passive -18
opener|sentence-after|:|	direct -15
opener|sentence-after|;|	direct -34
opener|sentence-after|and|	direct -24
opener|sentence-after|by|	apposition -20
opener|sentence-after|in|	apposed 11	apposition -15	direct -21
opener|sentence-after|other|	apposed -21	direct -8	inverted 6
opener|sentence-after|que|	apposed 6	direct -15
opener|sentence-after|qu’|	direct -18
opener|sentence-after|start|	according 23	apposed -16	apposition -27	direct 17	inverted -21	relative -19	shared -24
opener|sentence-after|that|	direct -43
opener|sentence-after|when|	direct -29
opener|sentence-after|whether|	direct -31
opener|sentence-after|–|	inverted 16
opener|sentence-after|—|	inverted 18
opener|sentence-before|$|	apposition -12
opener|sentence-before|(|	apposed -18
opener|sentence-before|)|	direct -30	inverted -42
opener|sentence-before|+|	direct -22
opener|sentence-before|,|	direct 11	inverted 12	passive -9	relative 7
opener|sentence-before|-|	apposed 11	direct 11
opener|sentence-before|:|	apposed -24	apposition -18	direct -36
opener|sentence-before|;|	apposed -24	direct -11
opener|sentence-before|about|	apposed -24	direct -21
opener|sentence-before|after|	apposed -14	apposition -20	direct -34
opener|sentence-before|against|	apposition -15
opener|sentence-before|alla|	direct -16
opener|sentence-before|als|	direct -20
opener|sentence-before|al|	apposed 13	apposition -23	direct -18
opener|sentence-before|am|	direct -25
opener|sentence-before|and|	apposed -27	apposition -28	direct -23	inverted 6
opener|sentence-before|an|	direct -9
opener|sentence-before|ao|	apposition -11
opener|sentence-before|as|	apposed -9	apposition -26	direct -39
opener|sentence-before|at|	apposed -14	apposition -17	direct -23
opener|sentence-before|auf|	direct -21
opener|sentence-before|aurait|	direct -20
opener|sentence-before|avec|	apposition -19
opener|sentence-before|a|	apposed -23	apposition -33
opener|sentence-before|because|	direct 11
opener|sentence-before|been|	apposed -17
opener|sentence-before|before|	direct -27
opener|sentence-before|beim|	direct 16
opener|sentence-before|be|	apposed -13
opener|sentence-before|bij|	direct -29
opener|sentence-before|but|	apposed -29	inverted -14
opener|sentence-before|by|	apposed -23	apposition -32	direct -35
opener|sentence-before|chez|	apposed -10
opener|sentence-before|che|	according -8	apposition -11	direct -53	inverted -12
opener|sentence-before|con|	apposed -12	apposition -24	direct -23
opener|sentence-before|dans|	apposed -18
opener|sentence-before|dat|	direct -21
opener|sentence-before|da|	apposed -6	apposition -15	direct -18
opener|sentence-before|della|	apposition -21
opener|sentence-before|del|	apposition -14
opener|sentence-before|desde|	direct -25
opener|sentence-before|de|	apposed -22	apposition -45	direct -23
opener|sentence-before|die|	apposition -14	direct -32
opener|sentence-before|di|	direct -11
opener|sentence-before|dont|	direct -22
opener|sentence-before|dos|	direct -22
opener|sentence-before|do|	apposed -15	apposition -17
opener|sentence-before|ela|	inverted -22
opener|sentence-before|ele|	inverted -19
opener|sentence-before|em|	apposed -18	apposition -27
opener|sentence-before|entre|	direct -15
opener|sentence-before|en|	apposed -22	apposition -18	inverted -13	relative -10
opener|sentence-before|est|	relative -22
opener|sentence-before|et|	apposition -21	direct -32
opener|sentence-before|e|	apposition -15	direct -19	inverted -43
opener|sentence-before|fait|	apposition -8	direct -19
opener|sentence-before|for|	apposed -16	apposition -32
opener|sentence-before|from|	apposition -27	direct -14
opener|sentence-before|für|	direct -42
opener|sentence-before|geen|	apposition -13
opener|sentence-before|had|	apposed -23	direct -43
opener|sentence-before|has|	apposition -15	direct -38
opener|sentence-before|ha|	apposition -10	direct -15
opener|sentence-before|heeft|	direct -16
opener|sentence-before|he|	apposed -10	direct -18	passive -21
opener|sentence-before|hij|	direct -30	inverted -35
opener|sentence-before|how|	direct -16
opener|sentence-before|if|	direct -24
opener|sentence-before|il|	apposition -12
opener|sentence-before|im|	direct -27
opener|sentence-before|in|	apposed -52	apposition -26	direct 7
opener|sentence-before|is|	according -27	apposition -37	direct -14
opener|sentence-before|i|	direct 11
opener|sentence-before|les|	direct -32
opener|sentence-before|lo|	apposition 9
opener|sentence-before|maar|	direct -18
opener|sentence-before|met|	apposed -12	direct -20
opener|sentence-before|me|	apposed 23	apposition -55
opener|sentence-before|mit|	direct -26
opener|sentence-before|naar|	direct -19
opener|sentence-before|nach|	direct -28
opener|sentence-before|na|	apposed -9	apposition 8	direct -13
opener|sentence-before|near|	apposition -13
opener|sentence-before|nel|	apposed -10	apposition -14	direct -29
opener|sentence-before|nem|	direct -12
opener|sentence-before|niet|	direct -14
opener|sentence-before|non|	direct -7
opener|sentence-before|not|	apposition -17	direct -24
opener|sentence-before|no|	apposed -16	apposition -15	direct -17
opener|sentence-before|não|	direct -8
opener|sentence-before|of|	apposed -27	apposition -19	direct -19
opener|sentence-before|om|	direct -13
opener|sentence-before|on|	apposed -28	apposition -21	direct -26
opener|sentence-before|op|	direct -17
opener|sentence-before|other|	according -49	apposed -16	apposition -26	inverted -42	passive -42	relative -50
opener|sentence-before|outside|	apposed -17
opener|sentence-before|over|	direct -19
opener|sentence-before|où|	direct -18
opener|sentence-before|par|	apposed -10	apposition 10
opener|sentence-before|pela|	apposed -22	apposition -15
opener|sentence-before|per|	direct -21
opener|sentence-before|porque|	direct -21
opener|sentence-before|por|	apposed -10	apposition -24	direct -16
opener|sentence-before|pour|	direct -13
opener|sentence-before|quand|	direct -33
opener|sentence-before|quem|	inverted -18
opener|sentence-before|que|	apposed -6	apposition -20	direct -59	inverted -17	relative -20
opener|sentence-before|qui|	apposition -17
opener|sentence-before|qu’|	direct -26
opener|sentence-before|seit|	apposition -10	direct -12
opener|sentence-before|se|	direct -30
opener|sentence-before|she|	passive -28
opener|sentence-before|sie|	inverted -26
opener|sentence-before|since|	apposition -18	direct 6
opener|sentence-before|si|	direct -22
opener|sentence-before|sobre|	apposed -13
opener|sentence-before|start|	according 14	apposed -7	apposition 6	inverted -63	passive -25
opener|sentence-before|sur|	apposed -20	apposition -20	direct -18
opener|sentence-before|su|	direct -17
opener|sentence-before|than|	direct -21
opener|sentence-before|that|	apposed -22	direct -63
opener|sentence-before|then|	direct -13
opener|sentence-before|to|	apposed -14	apposition -24
opener|sentence-before|tra|	direct -21
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposition -17
opener|sentence-before|und|	apposed -14	direct -36
opener|sentence-before|until|	direct -16
opener|sentence-before|van|	apposition -14	direct 8
opener|sentence-before|von|	direct -17
opener|sentence-before|vor|	direct -19
opener|sentence-before|was|	apposed -24	apposition -18	direct -30
opener|sentence-before|what|	direct -37
opener|sentence-before|when|	direct -44
opener|sentence-before|where|	direct -44
opener|sentence-before|whether|	direct -30
opener|sentence-before|which|	apposition -24
opener|sentence-before|whom|	direct -22
opener|sentence-before|who|	apposition -32
opener|sentence-before|why|	direct -19
opener|sentence-before|wie|	direct -21
opener|sentence-before|will|	direct -20
opener|sentence-before|with|	apposed -7
opener|sentence-before|would|	direct -21
opener|sentence-before|y|	direct -23	inverted -34	relative -20
opener|sentence-before|ze|	direct -18	inverted -16
opener|sentence-before|zij|	direct -14
opener|sentence-before|zou|	direct -17
opener|sentence-before|¿|	direct -30
opener|sentence-before|à|	apposed -31	apposition -18	direct -20
opener|sentence-before|über|	direct -28
opener|sentence-before|–|	direct -14
opener|sentence-before|—|	direct -29	inverted 28
opener|se|other|	direct -25
opener|se|past|	apposition -16	direct -22	shared -15
opener|she|other|	apposition -28	direct -18
opener|she|past|	apposed -19	apposition -20
opener|sie|past|	inverted -35
opener|sie|present|	inverted -24
opener|since|other|	apposition -19
opener|since|past|	apposed -18	apposition -21
opener|si|other|	direct -24
opener|si|past|	apposition -15
opener|sobre|other|	direct -7
opener|sobre|past|	apposed -35	apposition -22
opener|sob|past|	apposition -16
opener|so|other|	direct -24
opener|speaker-then-quote|$|	apposition -17
opener|speaker-then-quote|)|	direct 25	relative -22
opener|speaker-then-quote|,|	apposed -17	apposition 35	direct 48	passive 9	relative -51
opener|speaker-then-quote|-|	apposed -21	direct 10
opener|speaker-then-quote|:|	apposed -24	apposition -20	shared -19
opener|speaker-then-quote|;|	apposed 20	direct 35
opener|speaker-then-quote|about|	apposed -27
opener|speaker-then-quote|across|	apposition -23
opener|speaker-then-quote|after|	apposition -14	direct -17
opener|speaker-then-quote|alla|	apposed -21
opener|speaker-then-quote|als|	direct -18	shared -22
opener|speaker-then-quote|al|	apposed -25	apposition -29	direct -22
opener|speaker-then-quote|and|	apposed -21	apposition -26
opener|speaker-then-quote|ao|	apposed -28	apposition -28	shared -21
opener|speaker-then-quote|as|	apposition -27	direct 22
opener|speaker-then-quote|at|	apposed -26
opener|speaker-then-quote|auf|	direct -19
opener|speaker-then-quote|aus|	direct 15
opener|speaker-then-quote|avons|	apposed -19
opener|speaker-then-quote|a|	apposed -43	apposition -25	direct -12	shared -25
opener|speaker-then-quote|because|	direct -32	shared -22
opener|speaker-then-quote|been|	apposed -26
opener|speaker-then-quote|before|	direct -28	shared -25
opener|speaker-then-quote|beim|	direct -16
opener|speaker-then-quote|bei|	direct 14
opener|speaker-then-quote|be|	apposition -27
opener|speaker-then-quote|but|	shared 10
opener|speaker-then-quote|by|	apposed -50	apposition -40	direct -36	relative 17	shared -40
opener|speaker-then-quote|che|	apposed 11	apposition -12	direct -15	shared -17
opener|speaker-then-quote|com|	apposed -17	direct -18
opener|speaker-then-quote|con|	apposed -19	apposition -34	shared -19
opener|speaker-then-quote|dans|	shared -15
opener|speaker-then-quote|da|	apposed -23	apposition -34
opener|speaker-then-quote|del|	apposed -28	apposition -17
opener|speaker-then-quote|deren|	direct 27
opener|speaker-then-quote|desde|	apposed -27	direct 8
opener|speaker-then-quote|dessen|	direct 10
opener|speaker-then-quote|de|	apposition -30	direct -15	shared -6
opener|speaker-then-quote|di|	apposition -25	direct -22
opener|speaker-then-quote|do|	apposed -23	apposition -27
opener|speaker-then-quote|em|	apposed -44	apposition -16
opener|speaker-then-quote|en|	apposed -13	apposition -29	direct -28	relative 8	shared -20
opener|speaker-then-quote|est|	apposition 15
opener|speaker-then-quote|e|	apposition -19	direct 17
opener|speaker-then-quote|for|	apposed -38	apposition -36
opener|speaker-then-quote|für|	direct 14
opener|speaker-then-quote|had|	apposed -24	apposition -19
opener|speaker-then-quote|has|	apposition -29	direct -26
opener|speaker-then-quote|ha|	apposed -23	apposition -15	direct -27
opener|speaker-then-quote|heeft|	apposition -14
opener|speaker-then-quote|he|	apposed -24	apposition -26	direct -27
opener|speaker-then-quote|how|	direct -27
opener|speaker-then-quote|if|	direct -36
opener|speaker-then-quote|in|	apposition -6	direct -24	shared -8
opener|speaker-then-quote|it|	apposed -22	direct 17
opener|speaker-then-quote|me|	apposed 28	apposition 41	shared 26
opener|speaker-then-quote|mit|	direct -14
opener|speaker-then-quote|naar|	direct 23
opener|speaker-then-quote|nach|	direct -16
opener|speaker-then-quote|na|	apposed -14	apposition -23	direct -20
opener|speaker-then-quote|nella|	apposition -17	direct -18
opener|speaker-then-quote|nel|	direct 11
opener|speaker-then-quote|non|	apposition -12
opener|speaker-then-quote|not|	apposition -29
opener|speaker-then-quote|no|	apposed -25	apposition -16	shared -17
opener|speaker-then-quote|não|	apposition -11
opener|speaker-then-quote|of|	apposition -47	relative -10
opener|speaker-then-quote|onder|	apposition -16
opener|speaker-then-quote|on|	apposed -17	apposition -24
opener|speaker-then-quote|other|	apposed -29	apposition -38	direct -21	passive 27	relative 22	shared -32
opener|speaker-then-quote|over|	direct -28
opener|speaker-then-quote|para|	apposed 18	shared -23
opener|speaker-then-quote|par|	apposed -33	apposition -22
opener|speaker-then-quote|pela|	apposed -33	apposition -21
opener|speaker-then-quote|per|	apposed 20	direct -24	shared -22
opener|speaker-then-quote|por|	apposed -28	apposition -29	shared -29
opener|speaker-then-quote|pour|	apposed 7	direct -24	shared -24
opener|speaker-then-quote|que|	apposed -21	apposition -28	direct -27	shared -20
opener|speaker-then-quote|qu’|	direct -27
opener|speaker-then-quote|secondo|	apposed 11
opener|speaker-then-quote|segundo|	apposition 10
opener|speaker-then-quote|según|	apposed 10	shared -7
opener|speaker-then-quote|selon|	apposed 17
opener|speaker-then-quote|se|	apposition -23	shared -15
opener|speaker-then-quote|she|	apposed -26	apposition -33	direct -22	passive 11
opener|speaker-then-quote|since|	apposition -21
opener|speaker-then-quote|si|	apposition -15
opener|speaker-then-quote|sobre|	apposed -31	apposition -22
opener|speaker-then-quote|start|	apposition -46	direct 13	passive -43
opener|speaker-then-quote|sul|	apposed -21
opener|speaker-then-quote|sur|	apposed -30	apposition -17
opener|speaker-then-quote|tem|	apposition -16
opener|speaker-then-quote|that|	apposed -37	relative -26
opener|speaker-then-quote|through|	apposed -23
opener|speaker-then-quote|van|	direct -9
opener|speaker-then-quote|volgens|	apposed 6	direct 22
opener|speaker-then-quote|was|	apposed -21	apposition -26
opener|speaker-then-quote|what|	shared -17
opener|speaker-then-quote|when|	direct -34
opener|speaker-then-quote|where|	direct 14
opener|speaker-then-quote|whether|	direct -50	shared -35
opener|speaker-then-quote|which|	apposition -17
opener|speaker-then-quote|while|	direct 27
opener|speaker-then-quote|who|	apposition -41	direct -24
opener|speaker-then-quote|why|	direct -28
opener|speaker-then-quote|wie|	direct 17
opener|speaker-then-quote|would|	apposed -17
opener|speaker-then-quote|y|	apposed 20	direct -7	shared 7
opener|speaker-then-quote|zou|	direct -20
opener|speaker-then-quote|à|	apposed -7	apposition -18	shared -12
opener|speaker-then-quote|–|	direct -19
opener|speaker-then-quote|—|	direct -14
opener|start|base|	apposed -25	relative -24
opener|start|other|	according 28	relative -6	shared -34
opener|start|participle|	apposed -33	apposition 25	direct -27	shared 7
opener|start|past|	apposed -10	apposition -30	direct 17	inverted -32	passive -46	relative 7
opener|start|present|	apposed 13	apposition -28	direct 14
opener|sul|other|	apposed -15
opener|sur|other|	apposed -25	apposition -14	direct -19
opener|sur|past|	apposed -21
opener|sur|present|	apposed -21
opener|su|other|	direct -17
opener|tegen|other|	direct -20
opener|than|other|	direct -21
opener|that|base|	direct -37	shared -34
opener|that|other|	apposed -34	apposition -8	direct -87	relative -26
opener|that|participle|	direct 11	shared -21
opener|that|past|	apposed -32	direct 20	shared -28
opener|that|present|	direct -25
opener|then|other|	direct -23
opener|through|past|	apposed -23
opener|to|other|	apposition -16	direct -29
opener|to|participle|	apposition -16	direct -19
opener|to|past|	apposed -17	apposition -14
opener|tra|other|	direct -27
opener|um|other|	direct -14
opener|under|other|	direct -13
opener|under|past|	apposed -15	apposition -15
opener|und|other|	apposed -15	direct -31
opener|und|past|	direct -13	inverted -17
opener|until|other|	direct -28
opener|us|other|	direct -17
opener|van|other|	apposition -9	direct 11
opener|van|past|	apposition -8	direct -13
opener|verb-then-speaker|)|	inverted -52
opener|verb-then-speaker|,|	inverted 15
opener|verb-then-speaker|;|	inverted -7
opener|verb-then-speaker|and|	inverted -19
opener|verb-then-speaker|but|	inverted -29
opener|verb-then-speaker|che|	inverted -24
opener|verb-then-speaker|ela|	inverted -33
opener|verb-then-speaker|ele|	inverted -41
opener|verb-then-speaker|en|	inverted -19
opener|verb-then-speaker|e|	inverted -48
opener|verb-then-speaker|hij|	inverted -17
opener|verb-then-speaker|other|	inverted -18
opener|verb-then-speaker|que|	inverted -39
opener|verb-then-speaker|start|	inverted -19
opener|verb-then-speaker|y|	inverted -23
opener|verb-then-speaker|ze|	inverted -19
opener|volgens|other|	apposed 6	direct 12	shared 15
opener|von|other|	direct -16	shared 17
opener|von|past|	apposed -15
opener|vor|other|	direct -18
opener|vor|past|	direct -16
opener|was|other|	apposed -19	apposition -14	direct -36
opener|was|participle|	apposition -15
opener|was|past|	apposed -29	apposition -16	direct -15
opener|were|past|	apposed -14	apposition -15
opener|wer|other|	direct -18
opener|what|base|	direct -9
opener|what|other|	direct -24
opener|what|participle|	shared 6
opener|what|past|	direct -15	shared -8
opener|what|present|	direct 15
opener|when|base|	shared -11
opener|when|other|	direct -54
opener|when|past|	apposed 12	direct -46
opener|where|other|	direct -52
opener|where|past|	direct 18
opener|whether|base|	direct -25
opener|whether|other|	direct -59
opener|whether|past|	direct -44	shared -21
opener|which|base|	direct -15
opener|which|other|	apposition -23	direct -17	passive -20
opener|which|past|	apposition -25
opener|while|past|	direct 23
opener|whom|other|	direct -27
opener|who|other|	apposed -20	apposition -30
opener|who|past|	apposition -43	direct -22
opener|who|present|	apposition -19	direct -15
opener|why|other|	direct -33
opener|wie|past|	direct 9
opener|wie|present|	direct 16
opener|will|other|	direct -23
opener|will|present|	direct -14
opener|with|other|	apposed -6
opener|wollte|present|	direct -21
opener|would|past|	apposed -18
opener|would|present|	direct -18
opener|y|other|	direct -14	relative -15
opener|y|past|	apposed 8	direct -17	inverted -26	shared 7
opener|y|present|	direct 10	inverted -22
opener|ze|other|	direct -20
opener|ze|past|	inverted -23
opener|zij|past|	direct -14	inverted -14
opener|zou|other|	direct -24
opener|zu|past|	direct -12
opener|¿|other|	direct -26
opener|¿|past|	direct -20
opener|às|past|	apposed -22
opener|à|other|	apposed -30	apposition -18
opener|à|past|	apposition -20	shared -12
opener|à|present|	apposed -17	apposition -7
opener|è|other|	relative -12
opener|è|past|	direct -13
opener|über|past|	direct -28
opener|–|other|	direct -47
opener|–|past|	direct -12	inverted 32
opener|–|present|	inverted 8
opener|—|other|	direct -47	relative -17	shared -11
opener|—|participle|	shared 7
opener|—|past|	direct -12	inverted 8
opener|—|present|	direct -8	inverted 11
opener|€|past|	apposed -13
opening|according-to|	a -12	capital -10	de 22	der 30	die 20	een 21	einem -6	einer 20	el -15	ela 24	ele 22	elle 20	er 14	gli 30	haar 28	hem 20	het -7	l' -13	la 10	le 20	les -21	um -8	uma 21	un 33	une 23	word -11	él 19
opening|actor-nearby|	a -20	da -14	de -19	dell’ -10	die -29	el -28	en -11	het -15	il -17	la -55	le -22	les -31	lo 11	los -21	o -8	una -20	van 6	von -19	word 10	zum -17
opening|colon|	au -28	capital -15	de -25	den -19	der 16	des -28	een -22	ein -6	el -25	es -22	het -31	i -7	l' -16	la -24	les -29	lo 6	los -21	l’ 28	o 12	os -19	otro -14	outra 6	son -7	su -22	um -24	uma -23	un -17	una -27	verb-judging -20	verb-saying -47	verb-thinking -16	word -13
opening|interview|	capital 11
opening|named-before|	a 16	au -30	beide -10	celle-ci 12	celui-ci -15	das -21	dat 8	dem -30	den -19	der 9	drei -19	drie -23	du -22	een -16	ein -31	eine -24	einem -16	einen -23	einer -24	el -12	ele 17	ellas -13	elle -28	elles -14	es -28	het -28	hij 20	i -14	ich -20	ihre -10	ik -18	ils -12	la 6	le -27	lei 12	les -21	lo -9	loro -6	los -14	lui -6	l’ 9	man -25	nous -25	o 19	on -30	sa -20	sein -10	seine -21	sie -39	son -15	su -10	un -25	usted -17	van -11	vous -41	zij -28	zijn 32	él -17
opening|named-nearby|	au -17	celui-ci 25	das -12	dem 7	den -43	des -24	du -36	ein 35	einem -20	einer 16	el 6	ela 7	ele 13	ella -7	ellas -18	elle 11	er 25	es -40	gli -6	het -33	hij 9	i -7	ich 9	ihre -10	ik -13	il 21	la 8	lei 6	lo 20	lui 7	man -46	nous -22	o 7	on -41	sa 15	sein -19	seine -20	seiner -15	sie 27	son 24	su -8	van 22	verb-judging 8	verb-saying -14	verb-thinking 21	vous -16	word -30	zij 40	zijn -10
opening|name|	alle -28	am -37	as -14	au -8	auf -17	aus -17	bei 12	beide -18	beim -29	bij -26	capital -9	ce 23	da -14	das -12	de 11	dell’ -8	den -39	der 14	deren -12	des -41	desde -10	die -12	dieser -14	drei -27	drie -23	du -46	een -9	ein 34	eine 25	einen -10	einer 25	eines -28	el -22	en -14	esta -9	este 14	für 18	gli 14	haar 24	het 21	i -13	ihr 27	ihre -25	ihrem -25	ihren -23	il 27	im -39	in -14	jede -23	kein -8	l' 17	la 7	laut -15	les -13	lo 28	l’ -14	mit -10	nach -10	os 25	otro 19	sa 7	sein -26	seine -6	seinem 15	seinen -32	seiner -27	seit -13	son 32	su -19	são -13	tre -25	um 31	uma 17	un 35	una 14	une 12	uno -16	van -7	verb-judging 12	verb-saying -14	verb-thinking 26	von -20	vor -10	wer 11	word -12	zijn 39	zum -23	zwei -28
opening|name|alle|	direct -16	naked -21
opening|name|am|	naked -37
opening|name|auf|	naked -17
opening|name|aus|	naked -17
opening|name|au|	naked -23	saying 11
opening|name|a|	according -24	apposed -7	direct -34	judging 22	naked 16	other 9	saying -15	thinking 18
opening|name|beide|	naked -18
opening|name|beim|	naked -29
opening|name|bei|	naked 12
opening|name|bij|	naked -26
opening|name|capital|	according -23	apposed -20	apposition 21	direct 18	judging 14	naked -6	other -17	passive -13	saying -25	thinking 15
opening|name|ce|	saying 23
opening|name|das|	apposed -13	direct -6	judging 20	naked -14	saying -9	shared 7
opening|name|dat|	judging -11	naked 6	saying -25
opening|name|da|	naked -14
opening|name|dell’|	naked -8
opening|name|dem|	according 9	direct 17	judging -10	saying -19
opening|name|den|	apposed -10	judging -22	naked -52	saying -43
opening|name|deren|	naked -12
opening|name|der|	according 29	apposed -7	apposition -27	direct -41	naked 14	other 33	shared -31	thinking -17
opening|name|desde|	naked -10
opening|name|des|	apposed -11	direct -28	judging -22	naked -33	saying -6	shared -13
opening|name|de|	according 10	apposed 12	direct -30	judging 30	naked -27	saying 21	shared -13	thinking -19
opening|name|dieser|	saying -11
opening|name|die|	apposed -11	direct -49	judging -19	naked -14	saying 18	shared -18	thinking -8
opening|name|drei|	naked -25
opening|name|drie|	naked -23
opening|name|du|	apposed -13	apposition -15	direct -14	judging -16	naked -39
opening|name|een|	naked -16
opening|name|einem|	according -11	apposed -12	naked -26
opening|name|einen|	direct -18	judging -15	naked -16	saying 10
opening|name|einer|	according 20	apposed -16	direct -16	naked 13	saying 9
opening|name|eine|	apposed -17	direct -14	judging -14	naked 9	saying 29
opening|name|ein|	apposed -18	apposition -22	direct -27	judging -9	naked 24	other 19	saying 26	shared -6
opening|name|el|	according -18	apposed 15	apposition 19	judging 17	naked -14	other -9	shared -8
opening|name|en|	naked -14
opening|name|esta|	saying -9
opening|name|este|	saying 13
opening|name|für|	naked 18
opening|name|gli|	according 30	saying -7
opening|name|haar|	naked 15	saying 19
opening|name|het|	direct 11	judging -8	naked 7	saying 29	thinking -16
opening|name|ihren|	naked -15
opening|name|ihre|	naked -18
opening|name|ihr|	apposed 6	direct -8	judging 24	saying 6
opening|name|il|	apposed 20	apposition -23	judging 9	naked 15	relative -7	saying 34	shared 13	thinking 10
opening|name|im|	naked -39
opening|name|in|	naked -14
opening|name|i|	naked -18
opening|name|jede|	naked -21
opening|name|kein|	naked -8
opening|name|l'|	according -15	apposed 23	direct 14	relative 7	saying 24
opening|name|las|	naked -23
opening|name|laut|	naked -15
opening|name|la|	apposed -16	apposition -22	direct 10	naked 8	other 23	shared -20	thinking 22
opening|name|les|	direct -21	naked -24	saying 13
opening|name|le|	apposed 10	apposition -28	direct 8	judging 24	naked -13	relative -14	saying 25	thinking -14
opening|name|lo|	direct -11	naked 27	saying 8
opening|name|l’|	according 8	apposed -9	apposition -15	direct -9	judging 23	naked -10	saying -7	thinking 16
opening|name|meine|	naked -6
opening|name|mit|	naked -10
opening|name|nach|	naked -10
opening|name|os|	naked 15
opening|name|o|	apposed -11	judging -8	naked 9	other 17	saying -7	shared 10	thinking -12
opening|name|seinem|	saying 9
opening|name|seinen|	direct -18	naked -17	saying -9
opening|name|seiner|	naked -18
opening|name|seine|	direct -25
opening|name|sein|	direct -17	naked -33
opening|name|seit|	naked -13
opening|name|son|	apposed -14	judging 11	naked 15	saying 23
opening|name|su|	naked -23	saying 28
opening|name|são|	naked -13
opening|name|tre|	naked -25
opening|name|uma|	naked 8	saying 9
opening|name|um|	naked 8	saying 18
opening|name|una|	naked 9	saying 22
opening|name|une|	naked -23	saying 20
opening|name|uno|	naked -16
opening|name|un|	according 22	naked 7	saying 28
opening|name|verb-judging|	naked 11
opening|name|verb-saying|	naked -14
opening|name|verb-thinking|	naked 26
opening|name|von|	naked -20
opening|name|vor|	naked -10
opening|name|wer|	naked 11
opening|name|word|	according 15	apposition 7	judging -23	naked -18	relative 16	saying 19	shared 26	thinking -16
opening|name|zijn|	judging 19	naked 31	saying 10
opening|name|zum|	naked -23
opening|name|zwei|	naked -24
opening|noun|	a 6	andere 9	as -44	au -11	autre 13	aux -22	beide -15	cada -18	ce 28	ces 13	cet -13	cette -10	chaque -17	das -19	dat -56	de 26	der 13	des -54	deux -33	deze -26	dois -29	dos -40	drie -26	du -30	duas -27	due -8	een 24	ein 15	einer 14	elke -19	esa -26	ese -26	esse -23	esta 22	este 7	gli -23	haar 15	het -10	hun -23	i -33	l' -23	la 7	las -29	le 10	les -27	leur -29	lo -7	los -45	o -10	ogni -29	os -18	otra -15	outra -10	outro -22	plusieurs -33	quello 10	sa -6	seu -42	sommige -35	son -26	su -39	sua -24	sus -32	tre -26	tres -35	trois -38	três -27	twee -25	um 18	uma 24	un 17	una -19	unas -16	une 26	unos -15	un’ -33	verb-judging -26	verb-saying -53	verb-thinking -18	votre -37	vários -10	word -65	zijn -17
opening|noun|as|	direct -29	judging -18	naked -36	saying -33
opening|noun|aux|	saying -14
opening|noun|au|	apposed -19	naked -28	saying 7	thinking -19
opening|noun|a|	according -20	apposed -23	direct -56	judging 7	naked -16	saying 21	thinking -17
opening|noun|cada|	naked -18
opening|noun|capital|	apposed -28	apposition 20	direct -20	judging 8	naked -32	shared -12
opening|noun|cette|	direct -20	naked -23	saying -10
opening|noun|cet|	naked 18	saying -15
opening|noun|ce|	naked 8	saying 26
opening|noun|das|	naked -19
opening|noun|dat|	direct -20	judging -26	naked -23	saying -55	shared -41
opening|noun|der|	direct 13	naked -7	saying 15
opening|noun|des|	according -16	apposed -19	apposition -16	direct -23	judging -15	naked -36	relative -7	saying -40
opening|noun|deux|	direct -29	naked -21	saying -10
opening|noun|de|	according 24	apposed -36	apposition -32	direct -49	judging 18	naked -23	other 17	saying 17	shared 23	thinking -21
opening|noun|die|	apposition -21	direct -40	judging -11	saying 11	shared -15
opening|noun|dois|	naked -22	saying -17
opening|noun|dos|	direct -11	naked -28	saying -23
opening|noun|drie|	naked -21
opening|noun|duas|	saying -15
opening|noun|due|	naked -21	saying -20
opening|noun|du|	apposed -28	apposition -22	direct -24	judging -22	naked -27	saying -15	shared -9
opening|noun|een|	according 21	apposed 28	direct -30	judging -18	naked 12	other 14	saying 7	thinking -19
opening|noun|ein|	naked 15
opening|noun|el|	according 9	apposed -13	apposition -13	direct -21	other -9	saying 6	shared -9
opening|noun|esa|	saying -21
opening|noun|ese|	naked -21
opening|noun|esse|	saying -12
opening|noun|esta|	naked 12
opening|noun|este|	judging -15	naked 14	saying 17
opening|noun|gli|	according -20	direct -33	naked -33
opening|noun|haar|	according 18	direct -24	saying 16
opening|noun|het|	direct -46	judging -21	naked -31	shared 18
opening|noun|il|	according -9	apposed -10	apposition 11	direct 14	judging 8	naked -26	other 9	relative -20	saying 15	thinking -16
opening|noun|i|	according -23	apposed -15	apposition -20	direct -32	judging -22	naked -16	saying -6
opening|noun|l'|	according -16	apposed -19	apposition -19	direct -11	naked -8	saying -14
opening|noun|las|	direct -20	judging -15	naked -23	saying -8
opening|noun|la|	apposed -23	apposition -45	direct -35	judging -8	naked 7	relative 15	saying 11	shared 10	thinking 26
opening|noun|les|	according -21	apposed -28	direct -42	judging 7	naked -36	saying 6	shared 11
opening|noun|leur|	according -17	apposed -12	saying -24
opening|noun|le|	apposed 12	apposition -25	judging -7	naked -14	other 26	relative -39	shared -17	thinking 19
opening|noun|los|	according -18	direct -29	judging -18	naked -25	saying -32
opening|noun|lo|	direct -11	naked -10	other 20	saying -10	shared -19
opening|noun|l’|	according -19	apposed -37	apposition -10	judging 6	relative -23	shared -8
opening|noun|ogni|	naked -21
opening|noun|os|	apposed -7	direct -31	saying -33
opening|noun|otra|	saying -10
opening|noun|otro|	naked -10	saying 14
opening|noun|outra|	judging -18	saying -22
opening|noun|outro|	naked -16	saying -18
opening|noun|o|	according 11	apposed -15	apposition -8	direct -26	judging -7	naked -27	relative -14	saying 6	shared -13	thinking -16
opening|noun|plusieurs|	according -22	direct -14	naked -15	saying -24
opening|noun|quello|	saying 10
opening|noun|sa|	according -13	apposed 10	direct -9	judging 10	naked -17	saying -8
opening|noun|ses|	according -19	naked 8	saying 6
opening|noun|seu|	naked -29	saying -25
opening|noun|sommige|	judging -22
opening|noun|son|	apposed -6	apposition -22	direct -6	judging -13	naked -50	saying -6
opening|noun|sua|	saying -10
opening|noun|suo|	apposed -25	saying 15
opening|noun|sus|	saying -24
opening|noun|su|	apposed -38	direct -19	naked -23	saying -52
opening|noun|tres|	direct -17	naked -23	saying -31
opening|noun|tre|	naked -19	saying -14
opening|noun|trois|	direct -22	naked -28	saying -21
opening|noun|três|	naked -26	saying -16
opening|noun|twee|	naked -26
opening|noun|uma|	according 23	judging -16	saying 15
opening|noun|um|	according -10	direct 15	judging 6	naked 18	saying 32
opening|noun|unas|	naked -12
opening|noun|una|	according 16	apposed -18	direct -14	judging -15	naked -24	saying -15
opening|noun|une|	according 13	apposed -15	apposition -9	direct -34	judging -24	relative -11	saying 29
opening|noun|unos|	naked -14
opening|noun|uno|	saying 12
opening|noun|un|	according 38	apposed -11	direct 13	judging -18	relative 18	saying -8	shared -11	thinking -17
opening|noun|un’|	naked -28	saying -20
opening|noun|verb-judging|	naked -20	saying -21
opening|noun|verb-saying|	according 14	apposed -16	apposition -22	direct -33	judging -26	naked -47	relative -37	saying -28
opening|noun|verb-thinking|	naked -16	relative -18	saying -15
opening|noun|votre|	naked -34
opening|noun|vários|	naked -10
opening|noun|word|	according -14	apposed -52	apposition -13	direct -27	judging -42	naked -12	other -24	passive -13	relative -41	saying -69	shared -24	thinking -30
opening|noun|zijn|	apposed -26	direct 17	judging -39	naked -48	saying -11
opening|paragraph-before|	a 13	as -6	capital 16	das -19	dat -32	de -32	der -7	des -24	deux -11	die -8	du -8	een -29	ein -32	el -10	ela -16	ella 19	elle -17	er -35	gli -6	haar -20	het -17	hij -30	i -23	il -44	l' -32	la -34	le -21	les -36	los -6	lui -16	o 12	on -17	os -8	sa -24	sie -30	son 6	su -26	um -35	uma -7	un -52	una -22	verb-judging -14	verb-saying -24	votre -27	word -40	ze -28	zij -22	zijn -17	él -8
opening|possessor|	capital -16	ihr -9	leur -14	verb-judging -7	word -26
opening|pronoun|	beide -25	celle-ci 17	celui-ci 13	ela 33	elas -13	ele 36	ella 13	ellas -31	elles -38	er 21	es -72	haar 14	hem 8	het -63	hij 16	ich -24	ihr -9	ik -20	il 11	ils -30	j’ -26	lei 38	leur -14	loro -18	lui 13	man -76	nous -26	on -87	sie 10	usted -34	vous -41	ze 10	zij 41	él -6
opening|pronoun|beide|	naked -10
opening|pronoun|celle-ci|	naked 10	saying 14
opening|pronoun|celui-ci|	naked 9	saying 26
opening|pronoun|elas|	naked -13
opening|pronoun|ela|	judging 33	saying 36
opening|pronoun|ele|	according 12	direct -14	judging 10	naked 26	other 25	saying 24
opening|pronoun|ellas|	naked -21
opening|pronoun|ella|	naked 19	saying -8
opening|pronoun|elles|	naked -30
opening|pronoun|elle|	according 11	apposition -30	direct -10	judging -7	naked -12	saying 21	thinking 8
opening|pronoun|er|	naked 9	other -7	saying 37	shared 9	thinking -25
opening|pronoun|es|	direct -21	naked -58	saying -52
opening|pronoun|haar|	according 17
opening|pronoun|hem|	according 7
opening|pronoun|het|	according -12	judging -6	naked -49	saying -35
opening|pronoun|hij|	direct -31	judging 21	naked 14	saying 13	thinking -26
opening|pronoun|ich|	direct -22
opening|pronoun|ihr|	naked -9
opening|pronoun|ik|	naked -28
opening|pronoun|ils|	direct -19	naked -21
opening|pronoun|il|	direct -10	judging 17	naked 11	other 26	saying 9	shared 30
opening|pronoun|j’|	naked -20
opening|pronoun|lei|	apposed 16	direct 9	naked 31	saying 23	shared 8
opening|pronoun|leur|	naked -14
opening|pronoun|loro|	naked -18
opening|pronoun|lui|	apposed -9	direct 7	naked 20
opening|pronoun|man|	direct -42	naked -70	saying -10
opening|pronoun|nous|	naked -26
opening|pronoun|on|	direct -15	judging -17	naked -70	saying -43	thinking -24
opening|pronoun|sie|	direct -42	judging 34	naked 12	other 14	shared -9
opening|pronoun|usted|	naked -25
opening|pronoun|vous|	naked -41
opening|pronoun|ze|	direct -21	naked -7	saying 22
opening|pronoun|zij|	direct -23	judging 16	naked 25	saying 36
opening|pronoun|él|	saying -9
opening|quote-then-speaker|	a -19	as -13	capital -8	das 24	dat -29	de 8	dem 12	der 11	des -20	die -23	du -28	een -6	ein -10	elle 19	er -23	het -9	hij -11	il 41	l' -17	las 9	les 6	los -12	l’ -27	man -17	o -13	on -23	sa -7	sie 14	son -38	su 7	un -23	una -13	une -14	verb-saying -17	word -19	ze 12
opening|quote-then-verb|	a 18	au -6	ce 26	celle-ci 33	cet -18	cette -15	dat -21	de 48	dem -28	den -17	der 8	die 10	een 13	ein 13	eine 14	el -21	ela 52	ele 65	ella 9	elle 14	er 23	es -26	het -24	il 22	l' -12	la 15	le 24	lei 44	leur -17	lo 31	lui 12	l’ 6	o 17	on -20	sie 39	son -9	su -16	um 41	uma 20	un 38	una 16	une 42	word -22	ze 14	zij 28	él 49
opening|sentence-after|	capital -6	das -25	dat -27	de 6	der -43	die -9	een -35	ein -36	elle 12	het -24	ihr -26	il -20	l' 21	la -33	le 7	l’ -15	man -30	o -38	on -15	sie -33	son -38	um 7	une -16	word -48	zijn -25
opening|sentence-before|	a -35	alle -16	as -37	au -38	aux -11	capital -17	ce 8	celle-ci 16	cette -15	das -14	dat -48	de 9	dem -47	den -31	des -31	deux -33	die -8	dos -16	drei -18	drie -22	du -33	duas -19	due 8	een -11	ein -7	einen -25	einer -22	ela 30	ele -10	elke -19	ella -16	elle 12	es -28	ese -15	este -29	gli -32	hem 6	het -43	hun -23	i -42	ich -22	ihr -28	ihre -14	il -16	ils -20	las -30	les -55	leur -20	los -40	lui -12	l’ 13	man -24	on -41	os -39	outra -24	plusieurs -20	sa -21	sein -13	ses -31	seu 13	sie -8	son -39	su -9	sus -24	tre -12	tres -36	trois -28	três -11	um -6	una -28	une 10	van 8	verb-judging -16	verb-saying -36	verb-thinking -11	word -45	zij -8	zwei -17	él -35
opening|speaker-then-quote|	a 26	as -37	au 14	ce 12	celui-ci 27	das -9	de -24	den -26	der -11	des -42	die -14	dos -18	du -35	een 18	ein 32	eine 22	einem -18	el 24	ela 14	ele 12	ella 37	er -8	es -16	este 18	haar 15	het 38	hij 15	ihr 15	il 27	la -9	las -19	le 10	lei 18	les 13	leur -36	lo -9	los -22	man -37	o -14	on -25	os -19	otro 17	sa 9	sein 18	seine 8	ses 14	seu -25	son -8	su -25	sua -21	um 36	uma 20	una -12	une -12	verb-judging -11	verb-saying -51	word -49	ze 11	zij 22	zijn 22
opening|topic-after|	a -16	capital -16	das -17	de -39	der -17	die -23	een -32	el 7	il -32	la -6	l’ 15	o -18	son -17
opening|topic|	alle -16	am -37	as -34	au -13	auf -17	aus -17	bei 12	beim -29	bij -26	cada -18	ce 10	cet 18	cette -22	da -8	das -11	dat -7	de -31	dem -20	den -31	deren -12	des -23	desde -10	deux -20	die -24	dois -22	dos -25	drei -14	drie -12	du -9	due -16	een 19	ein 6	einem -18	einen -18	ela 8	ele 18	ella 32	elle -19	elles -23	en -13	er -41	es -23	ese -21	este 14	für 18	gli -10	het -26	hij -22	i -18	ihre -8	ik -17	il -17	ils -20	im -37	in -13	kein -8	l' -7	la 13	las -24	laut -15	le -12	lei 43	les -31	lo 8	los -23	lui 27	l’ -38	man -52	mijn 8	mit -10	nach -10	nous -23	o -18	ogni -21	on -44	outro -14	plusieurs -15	sa -11	sein -23	seine 7	seit -13	ses 17	seu -29	son -37	su -25	suo -9	são -13	tre -20	tres -23	trois -28	três -26	twee -20	um 24	uma 6	una -20	unas -12	uno -20	unos -14	van -14	vor -10	votre -34	vous -27	vários -10	wer 11	ze -32	zij -7	zijn -25	zum -21	zwei -19
opening|verb-then-speaker|	a -12	as -19	capital -6	das 23	dat -50	de 21	dem -25	den -34	der 17	des -19	een -34	ein 20	einen 10	el 17	elle 10	er 49	es -49	het -47	hij 11	i -21	il 41	l' 11	la 14	le -14	lei 19	les -19	lo -23	o -8	os -19	outra -17	su -22	um -40	uma -25	un -19	una -28	une -28	verb-saying -24	word -49	ze 39
order|according-to|according|	according 9
order|colon|apposed|	saying 16
order|colon|apposition|	saying -10
order|interview|naked|	naked -26
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -12
order|paragraph-before|apposed|	other -24	saying -30	thinking 12
order|paragraph-before|apposition|	judging 19	other -6	saying -23	thinking -17
order|paragraph-before|direct|	judging -17	other -9	saying -15	thinking -32
order|paragraph-before|inverted|	other -25	saying -30
order|paragraph-before|passive|	judging -21	other -24	saying 12
order|paragraph-before|relative|	judging -28	other -26	saying -33	thinking -16
order|paragraph-before|shared|	judging -36	other -13	thinking -22
order|possessor|naked|	naked -10
order|quote-then-speaker|apposed|	judging -10	other 17	thinking -9
order|quote-then-speaker|apposition|	judging 7	other -26	thinking -12
order|quote-then-speaker|direct|	judging -7	other -8	saying 10	thinking -6
order|quote-then-speaker|passive|	judging -19	other -35
order|quote-then-speaker|relative|	judging 13	saying -6	thinking 10
order|quote-then-speaker|shared|	judging 8	saying -30
order|sentence-after|according|	according 13
order|sentence-after|apposed|	judging -33	saying -27	thinking -31
order|sentence-after|apposition|	judging -29	other -30	saying -44	thinking -22
order|sentence-after|direct|	other -10	saying 16	thinking 7
order|sentence-after|inverted|	saying 11
order|sentence-after|passive|	other -20
order|sentence-after|relative|	judging -25	other -27	saying -6
order|sentence-after|shared|	other -6	saying -26	thinking 9
order|sentence-before|apposed|	judging -43	other -31	saying -14	thinking -8
order|sentence-before|apposition|	judging -20	thinking -36
order|sentence-before|direct|	judging -15	thinking -10
order|sentence-before|inverted|	saying -10
order|sentence-before|passive|	judging -6	other -55	saying -11
order|sentence-before|relative|	judging -47	other 9	thinking -42
order|signature|naked|	naked 11
order|speaker-then-quote|apposed|	judging -9	saying -14
order|speaker-then-quote|apposition|	judging -21	other -6	saying -16	thinking -21
order|speaker-then-quote|direct|	judging 20	other -14	saying 20	thinking -15
order|speaker-then-quote|passive|	judging 7	saying 25
order|speaker-then-quote|relative|	judging -24	saying 11	thinking 22
order|speaker-then-quote|shared|	judging -13	other -10	saying -33	thinking -24
order|topic-after|naked|	naked -6
order|verb-then-speaker|inverted|	judging -10
outer|according-to|according other name|	none 10
outer|according-to|according other noun|	according other 6
outer|according-to|according other organisation|	according other 21
outer|according-to|according other person|	according other -7	none 15
outer|according-to|according other place|	none -16
outer|according-to|according other pronoun|	none 19
outer|colon|apposed saying person|	none 22
outer|colon|apposition saying person|	none -10
outer|colon|inverted saying noun|	none -17
outer|paragraph-before|according other name|	none -18
outer|paragraph-before|according other noun|	apposition saying -15	direct other -17	direct saying -8	none -24
outer|paragraph-before|according other organisation|	direct saying -10	none -9
outer|paragraph-before|according other person|	none -30
outer|paragraph-before|apposed judging name|	none -13
outer|paragraph-before|apposed judging noun|	none -23
outer|paragraph-before|apposed judging organisation|	none -14
outer|paragraph-before|apposed judging person|	none 7
outer|paragraph-before|apposed judging place|	none -13
outer|paragraph-before|apposed other name|	none -18	shared other -13
outer|paragraph-before|apposed other noun|	according other -9	direct other -9	direct saying -9	none -32	relative other 15	shared other -6
outer|paragraph-before|apposed other organisation|	none -27	shared other -15
outer|paragraph-before|apposed other person|	according other -12	none 13	shared other -19
outer|paragraph-before|apposed other place|	direct saying -9
outer|paragraph-before|apposed other pronoun|	none 14
outer|paragraph-before|apposed saying name|	direct other -20	none -19
outer|paragraph-before|apposed saying noun|	direct other -11	none -31
outer|paragraph-before|apposed saying organisation|	direct other -8	none -12
outer|paragraph-before|apposed saying person|	direct other -25	direct saying -14	direct thinking -8	none -7
outer|paragraph-before|apposed saying place|	none -12
outer|paragraph-before|apposed thinking noun|	none -10
outer|paragraph-before|apposed thinking organisation|	none -20
outer|paragraph-before|apposed thinking person|	none 27
outer|paragraph-before|apposition judging noun|	none -34
outer|paragraph-before|apposition judging person|	none 26
outer|paragraph-before|apposition other name|	apposition other -6	none -24
outer|paragraph-before|apposition other noun|	according other -8	apposed other -16	apposition saying -10	none -46	shared other -7
outer|paragraph-before|apposition other organisation|	none 10
outer|paragraph-before|apposition other person|	none 30
outer|paragraph-before|apposition saying noun|	direct other -23	direct saying -8	none -29
outer|paragraph-before|apposition saying organisation|	none -19
outer|paragraph-before|apposition saying person|	apposition other -24	direct other -20	none -10
outer|paragraph-before|apposition saying place|	none -10
outer|paragraph-before|apposition thinking noun|	none -25
outer|paragraph-before|apposition thinking organisation|	none -10
outer|paragraph-before|apposition thinking person|	none 10
outer|paragraph-before|direct judging name|	none -25
outer|paragraph-before|direct judging noun|	apposition other -7	direct other -20	direct saying -11	none -39	relative other -12	shared other -10
outer|paragraph-before|direct judging organisation|	none -20
outer|paragraph-before|direct judging person|	none -29	shared saying -20
outer|paragraph-before|direct judging place|	none -8
outer|paragraph-before|direct judging pronoun|	direct other -18	none -18
outer|paragraph-before|direct other name|	apposed saying -11	direct other -22	none -10	shared other -14
outer|paragraph-before|direct other noun|	apposition other -22	apposition saying -13	direct judging -20	direct other -43	direct saying -26	direct thinking -8	inverted saying -16	relative other -8	shared judging -26	shared other -20	shared saying -25
outer|paragraph-before|direct other organisation|	according other -21	direct other 9	direct saying -10	none -39
outer|paragraph-before|direct other person|	according other -22	direct other -24	direct saying -24	relative other -11	shared saying -14
outer|paragraph-before|direct other place|	none -21
outer|paragraph-before|direct other pronoun|	direct judging -13	direct other -21	direct saying -14	none -21	shared other -21	shared saying -18
outer|paragraph-before|direct saying name|	direct other -15	direct saying 13	none -41
outer|paragraph-before|direct saying noun|	according other 16	direct judging -21	direct other -38	direct saying -19	direct thinking -10	relative other -7	shared judging -19	shared other -16	shared saying 9
outer|paragraph-before|direct saying organisation|	direct other -20	none -37	relative other -9	shared other -17
outer|paragraph-before|direct saying person|	apposition other -19	direct other -42	direct saying -21	direct thinking -23	shared saying -17
outer|paragraph-before|direct saying place|	direct other -6	none -7
outer|paragraph-before|direct saying pronoun|	apposition saying -18	direct other -27	direct saying -11	direct thinking -18	none -13	relative other -11	shared saying -23
outer|paragraph-before|direct thinking noun|	none -21
outer|paragraph-before|direct thinking organisation|	none -9
outer|paragraph-before|direct thinking pronoun|	none -18
outer|paragraph-before|inverted judging noun|	direct judging -10	none -31
outer|paragraph-before|inverted judging pronoun|	none -15
outer|paragraph-before|inverted other noun|	none -15
outer|paragraph-before|inverted saying noun|	according other -18	apposition saying -11	direct other -25	direct saying -7	none -34	relative other -23	shared other 9	shared saying -17
outer|paragraph-before|inverted saying person|	none -33
outer|paragraph-before|inverted saying place|	none -6
outer|paragraph-before|inverted saying pronoun|	direct other -7	none -34
outer|paragraph-before|passive other noun|	none -14
outer|paragraph-before|passive other organisation|	none -7
outer|paragraph-before|passive saying noun|	none -19
outer|paragraph-before|relative judging noun|	none -20
outer|paragraph-before|relative other name|	none -7
outer|paragraph-before|relative other noun|	according other -8	apposition other -10	apposition saying -9	direct other -11	none -32	shared other -8
outer|paragraph-before|relative other organisation|	none -20
outer|paragraph-before|relative other person|	apposed saying -15	none -10	shared other -9
outer|paragraph-before|relative saying noun|	apposition saying -16	direct judging -7	direct other -6	none -18
outer|paragraph-before|relative thinking noun|	none -11
outer|paragraph-before|shared judging noun|	none -19
outer|paragraph-before|shared judging organisation|	none -12
outer|paragraph-before|shared judging person|	none -18
outer|paragraph-before|shared judging pronoun|	none -9
outer|paragraph-before|shared other name|	none -25
outer|paragraph-before|shared other noun|	none -25
outer|paragraph-before|shared other person|	none -6
outer|paragraph-before|shared other pronoun|	none -28
outer|paragraph-before|shared saying name|	none -17
outer|paragraph-before|shared saying organisation|	none -29
outer|paragraph-before|shared saying person|	direct other -23
outer|paragraph-before|shared saying place|	none -8
outer|paragraph-before|shared saying pronoun|	none -26
outer|paragraph-before|shared thinking noun|	none -17
outer|quote-then-speaker|apposed judging noun|	none -28
outer|quote-then-speaker|apposed other noun|	direct other -15
outer|quote-then-speaker|apposed other organisation|	none -21
outer|quote-then-speaker|apposed other person|	none 43
outer|quote-then-speaker|apposed saying name|	none -37
outer|quote-then-speaker|apposed saying noun|	none -6
outer|quote-then-speaker|apposed saying person|	direct other -19	none 27
outer|quote-then-speaker|apposed saying place|	none -29
outer|quote-then-speaker|apposed saying pronoun|	none -19
outer|quote-then-speaker|apposed thinking noun|	none -13
outer|quote-then-speaker|apposition judging noun|	none -27
outer|quote-then-speaker|apposition judging organisation|	none -19
outer|quote-then-speaker|apposition other noun|	none -17
outer|quote-then-speaker|apposition saying noun|	apposition other -6	direct other 16	none -47
outer|quote-then-speaker|apposition saying organisation|	none -20
outer|quote-then-speaker|apposition saying person|	direct other -11	none 7
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|apposition thinking noun|	none -8
outer|quote-then-speaker|direct judging noun|	none -37
outer|quote-then-speaker|direct judging organisation|	none -18
outer|quote-then-speaker|direct judging person|	none 8
outer|quote-then-speaker|direct other noun|	direct other -21
outer|quote-then-speaker|direct other organisation|	none -29
outer|quote-then-speaker|direct other person|	none -19
outer|quote-then-speaker|direct other place|	none -23
outer|quote-then-speaker|direct other pronoun|	direct other -22	none -15	shared saying 14
outer|quote-then-speaker|direct saying name|	none 33
outer|quote-then-speaker|direct saying noun|	direct other -13	direct saying -8	shared saying -13
outer|quote-then-speaker|direct saying organisation|	none -12
outer|quote-then-speaker|direct saying person|	direct judging 34	direct saying 22	direct thinking 23	none 62	shared other -7	shared saying 28
outer|quote-then-speaker|direct saying pronoun|	direct other 25	direct saying 16	none 29
outer|quote-then-speaker|direct thinking pronoun|	none -27	shared saying 7
outer|quote-then-speaker|passive other noun|	none -21
outer|quote-then-speaker|passive other organisation|	none -25
outer|quote-then-speaker|relative judging noun|	none -40
outer|quote-then-speaker|relative judging person|	none 24
outer|quote-then-speaker|relative other noun|	none -50
outer|quote-then-speaker|relative other person|	apposition saying 27	none 26
outer|quote-then-speaker|relative saying noun|	none -28
outer|quote-then-speaker|relative saying person|	none 8
outer|quote-then-speaker|shared judging name|	none 13
outer|quote-then-speaker|shared judging noun|	none -16
outer|quote-then-speaker|shared judging organisation|	none -11
outer|quote-then-speaker|shared judging person|	none 20
outer|quote-then-speaker|shared other noun|	direct other -6	direct saying -26
outer|quote-then-speaker|shared other place|	none -11
outer|quote-then-speaker|shared other pronoun|	none -28
outer|quote-then-speaker|shared saying name|	none -13
outer|quote-then-speaker|shared saying noun|	direct other -27	none -16
outer|quote-then-speaker|shared saying organisation|	direct other 9
outer|quote-then-speaker|shared saying person|	direct other -10	direct saying -10	none 9
outer|quote-then-speaker|shared saying place|	direct other -11	none -12
outer|quote-then-speaker|shared saying pronoun|	direct other -16	direct saying 17
outer|quote-then-speaker|shared thinking noun|	none 16
outer|quote-then-speaker|shared thinking organisation|	none -17
outer|quote-then-speaker|shared thinking person|	none 9
outer|quote-then-speaker|shared thinking pronoun|	none -25
outer|quote-then-verb|inverted judging person|	none 43
outer|quote-then-verb|inverted other name|	none 8
outer|quote-then-verb|inverted other noun|	none 8
outer|quote-then-verb|inverted other organisation|	none 25
outer|quote-then-verb|inverted other person|	none 44
outer|quote-then-verb|inverted other place|	none -15
outer|quote-then-verb|inverted other pronoun|	none -6
outer|quote-then-verb|inverted saying name|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 7
outer|quote-then-verb|inverted saying organisation|	none -12
outer|quote-then-verb|inverted saying person|	inverted saying 41	none 15
outer|quote-then-verb|inverted saying place|	none 10
outer|quote-then-verb|inverted saying pronoun|	none 6
outer|sentence-after|according other noun|	none -39
outer|sentence-after|according other person|	none -9
outer|sentence-after|apposed judging noun|	none -23
outer|sentence-after|apposed judging organisation|	none -22
outer|sentence-after|apposed other name|	none -31
outer|sentence-after|apposed saying name|	none -18
outer|sentence-after|apposed saying noun|	direct other -24	none -35
outer|sentence-after|apposed thinking person|	none -26
outer|sentence-after|apposition judging noun|	none -23
outer|sentence-after|apposition judging person|	none -23
outer|sentence-after|apposition other noun|	none -7
outer|sentence-after|apposition other person|	none -25
outer|sentence-after|apposition saying name|	apposed other -11
outer|sentence-after|apposition saying noun|	none -36
outer|sentence-after|apposition saying person|	none -32
outer|sentence-after|apposition thinking noun|	none -20
outer|sentence-after|direct judging noun|	none -6
outer|sentence-after|direct judging organisation|	none -17
outer|sentence-after|direct judging pronoun|	none -24
outer|sentence-after|direct other name|	direct thinking -17	none -6
outer|sentence-after|direct other noun|	direct judging -25	direct other -28	direct saying -22	none -19	shared saying -23
outer|sentence-after|direct other organisation|	none -39
outer|sentence-after|direct other place|	none -12
outer|sentence-after|direct other pronoun|	direct other -21	direct saying -19	none -28	shared other -29
outer|sentence-after|direct saying name|	none -47
outer|sentence-after|direct saying noun|	direct other -28	none -11
outer|sentence-after|direct saying organisation|	none -31
outer|sentence-after|direct saying person|	direct other -46
outer|sentence-after|direct saying pronoun|	apposition other 27	direct other 34	direct saying -19	shared saying 23
outer|sentence-after|direct thinking noun|	none 14
outer|sentence-after|direct thinking pronoun|	none -12
outer|sentence-after|inverted judging noun|	none -24
outer|sentence-after|inverted saying name|	none -40
outer|sentence-after|inverted saying noun|	direct other -21
outer|sentence-after|inverted saying organisation|	none -17
outer|sentence-after|inverted saying person|	none 16
outer|sentence-after|passive saying noun|	none 7
outer|sentence-after|relative judging noun|	none -25
outer|sentence-after|shared other name|	none -27
outer|sentence-after|shared saying noun|	none -30
outer|sentence-after|shared saying organisation|	none -19
outer|sentence-after|shared saying pronoun|	none -16
outer|sentence-before|according other noun|	according other -24	apposed other -23	apposed saying -25	apposition other -41	apposition saying -14	direct judging 19	direct other 8	direct saying 10	none -8
outer|sentence-before|according other organisation|	according other -13	apposed other -21	direct judging -20	direct other -11	direct saying -20	inverted saying -6	none -51
outer|sentence-before|according other person|	according other 22	apposition other -17	direct other -16	none -30
outer|sentence-before|according other place|	according other -9	none -15
outer|sentence-before|according other pronoun|	direct other -35
outer|sentence-before|apposed judging name|	none -21
outer|sentence-before|apposed judging noun|	direct other -10	none -39
outer|sentence-before|apposed judging organisation|	none -33
outer|sentence-before|apposed judging person|	none 9
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	direct other -24	direct saying -25	none -15
outer|sentence-before|apposed other noun|	according other -13	apposition other -16	apposition saying -10	direct other -28	direct saying -23	inverted saying -9	none -60
outer|sentence-before|apposed other organisation|	direct other -27
outer|sentence-before|apposed other person|	according other -13	apposition saying -24	direct other -20	direct saying -24	none -14
outer|sentence-before|apposed other place|	direct other -11	none -32
outer|sentence-before|apposed other pronoun|	none -20
outer|sentence-before|apposed saying name|	direct other -20	none -39
outer|sentence-before|apposed saying noun|	according other -12	apposition other -33	apposition saying -24	direct judging -16	direct other -20	direct saying -38	direct thinking -23	inverted saying -16	none -23	relative other -11
outer|sentence-before|apposed saying organisation|	direct other -35	none -49
outer|sentence-before|apposed saying person|	according other -24	apposition other -17	direct judging -35	direct other -7	direct saying -24	direct thinking 8	relative other 12
outer|sentence-before|apposed saying place|	direct other -16	none -26
outer|sentence-before|apposed saying pronoun|	none -13
outer|sentence-before|apposed thinking name|	none -19
outer|sentence-before|apposed thinking noun|	direct saying -11	none -7
outer|sentence-before|apposed thinking organisation|	none -25
outer|sentence-before|apposed thinking person|	direct other -27	direct saying -13	none -19
outer|sentence-before|apposed thinking place|	none -17
outer|sentence-before|apposition judging name|	none -15
outer|sentence-before|apposition judging noun|	direct other -13	none -42
outer|sentence-before|apposition judging organisation|	none -46
outer|sentence-before|apposition judging person|	none -17
outer|sentence-before|apposition judging place|	none -10
outer|sentence-before|apposition other name|	none -39
outer|sentence-before|apposition other noun|	according other -14	apposition other -31	apposition saying 15	direct other -43	direct saying -34	none -25
outer|sentence-before|apposition other organisation|	apposition judging -34	none -49
outer|sentence-before|apposition other person|	according other -15	direct other -31	direct saying -34	inverted saying -34	none 16
outer|sentence-before|apposition other place|	none -37
outer|sentence-before|apposition saying name|	direct other -23
outer|sentence-before|apposition saying noun|	according other -19	apposition other -28	apposition saying 7	direct judging -31	direct other -53	direct saying 9	direct thinking -17	inverted saying -18	none -72	relative other -22
outer|sentence-before|apposition saying organisation|	none -28
outer|sentence-before|apposition saying person|	according other 12	apposition saying -27	direct judging 11	direct other -22	direct thinking -29	inverted saying 23	none 15	relative other -14
outer|sentence-before|apposition saying place|	direct other -22
outer|sentence-before|apposition thinking name|	none -18
outer|sentence-before|apposition thinking noun|	direct other -17	none -34
outer|sentence-before|apposition thinking organisation|	none -28
outer|sentence-before|direct judging name|	none -16
outer|sentence-before|direct judging noun|	according other -12	apposed saying -17	apposition other -27	apposition saying -22	direct other -21	direct saying -22	inverted saying -24
outer|sentence-before|direct judging organisation|	direct other -21	none -11
outer|sentence-before|direct judging person|	direct other -28	none -41
outer|sentence-before|direct judging place|	none -31
outer|sentence-before|direct judging pronoun|	direct other -23
outer|sentence-before|direct other name|	apposition saying -17	direct other -12	direct saying -44	inverted saying -46	none -9	relative other -31
outer|sentence-before|direct other noun|	according other 7	apposed other -22	apposed saying -30	apposition other -42	apposition saying -48	direct judging 7	direct saying -7	direct thinking -44	inverted saying -34	none -18	relative other -41
outer|sentence-before|direct other organisation|	according other -37	apposition saying -21	direct judging -27	direct saying -33	inverted saying -33	none 6	relative other -26
outer|sentence-before|direct other person|	direct judging -25	direct other -24	direct saying -12	direct thinking -29	none -11	relative other -21
outer|sentence-before|direct other place|	according other -14	direct other -13	none -37
outer|sentence-before|direct other pronoun|	according other -26	apposition other -27	apposition saying -27	direct judging -29	direct saying -43	direct thinking -24	inverted saying -40	none -47	relative other -24
outer|sentence-before|direct saying name|	direct other 29	direct saying -18	inverted saying -22	none -23
outer|sentence-before|direct saying noun|	according other -21	apposed saying -21	apposition other -19	apposition saying -20	direct judging 14	direct saying -22	direct thinking -25	inverted judging 9	none -21
outer|sentence-before|direct saying organisation|	according other -34	apposition other -21	apposition saying -20	direct judging -22	direct other 15	direct saying -40	direct thinking -17	none -13
outer|sentence-before|direct saying person|	according other -18	direct judging -11	direct other -22	direct thinking -33	inverted saying -23
outer|sentence-before|direct saying place|	none -45
outer|sentence-before|direct saying pronoun|	apposition other -40	apposition saying -9	direct other -6	direct saying -28	direct thinking 6	inverted saying 19	none -6	relative other -25
outer|sentence-before|direct thinking name|	direct other -17	none -33
outer|sentence-before|direct thinking noun|	apposition saying -20	direct other 10	none -13
outer|sentence-before|direct thinking organisation|	none -24
outer|sentence-before|direct thinking person|	direct other 10	none -28
outer|sentence-before|direct thinking place|	none -24
outer|sentence-before|direct thinking pronoun|	direct other -21	none -31
outer|sentence-before|inverted judging name|	none -29
outer|sentence-before|inverted judging noun|	according other -19	direct judging -11	direct other -26	inverted judging -16	inverted saying -14	none -54
outer|sentence-before|inverted judging organisation|	none -9
outer|sentence-before|inverted judging person|	none 9
outer|sentence-before|inverted judging place|	none -29
outer|sentence-before|inverted judging pronoun|	none 9
outer|sentence-before|inverted other name|	none -29
outer|sentence-before|inverted saying name|	none -20
outer|sentence-before|inverted saying noun|	according other -44	direct judging -21	direct other -47	direct saying -9	direct thinking -13	inverted saying 9	none -6	relative other -20
outer|sentence-before|inverted saying organisation|	direct other -26	none -32
outer|sentence-before|inverted saying person|	according other -31	direct saying 21	inverted saying -8	none -9	relative other 12
outer|sentence-before|inverted saying place|	direct other -11	none -6
outer|sentence-before|inverted saying pronoun|	direct other -43	direct saying -20	none 15
outer|sentence-before|passive judging noun|	none -16
outer|sentence-before|passive judging organisation|	none -24
outer|sentence-before|passive other noun|	none -28
outer|sentence-before|passive other organisation|	none -17
outer|sentence-before|passive other person|	none -27
outer|sentence-before|passive saying name|	none -20
outer|sentence-before|passive saying noun|	direct other -17	direct saying -18	none -33
outer|sentence-before|relative judging noun|	none -35
outer|sentence-before|relative other name|	none -42
outer|sentence-before|relative other noun|	according other -16	apposition saying 14	direct other -6	direct saying -39
outer|sentence-before|relative other organisation|	apposition judging -26	apposition other -21	apposition saying -32	none 6
outer|sentence-before|relative other person|	apposition judging -27	apposition saying -7	direct other -52	none -13
outer|sentence-before|relative saying name|	none -25
outer|sentence-before|relative saying noun|	direct other 6	none -32
outer|sentence-before|relative saying organisation|	none -31
outer|sentence-before|relative saying person|	apposition saying -38	none -6
outer|sentence-before|relative thinking noun|	none -20
outer|speaker-then-quote|apposed judging name|	none -19
outer|speaker-then-quote|apposed judging noun|	direct judging 9	direct saying -30	none -20	passive other 11	shared judging 13	shared saying -25
outer|speaker-then-quote|apposed judging organisation|	relative other 30
outer|speaker-then-quote|apposed judging person|	direct other 15	direct saying -7	none 27	relative judging 23	relative other -23
outer|speaker-then-quote|apposed other name|	apposition saying -16	direct saying -29	none -11
outer|speaker-then-quote|apposed other noun|	apposed saying -15	apposed thinking -25	apposition saying -28	direct saying -30	direct thinking -18	none -16	relative other 16	shared saying -21
outer|speaker-then-quote|apposed other organisation|	apposed saying 14	direct saying -22	none -9
outer|speaker-then-quote|apposed other person|	apposed saying -14	none 23
outer|speaker-then-quote|apposed other place|	none -13
outer|speaker-then-quote|apposed saying name|	none -15
outer|speaker-then-quote|apposed saying noun|	apposed judging -19	apposed other 17	apposed thinking -26	apposition saying 30	direct judging -27	direct other -9	direct saying -33	direct thinking -33	none -32	relative other 6	relative saying 11	shared judging -15
outer|speaker-then-quote|apposed saying organisation|	direct other 10	direct saying -14	relative other 26
outer|speaker-then-quote|apposed saying person|	apposed judging 19	apposed other 27	apposed saying 15	apposition saying 34	direct other 34	none 15	relative judging 24	relative other 30	relative saying 14	shared other 21
outer|speaker-then-quote|apposed saying place|	direct other -23	none -31
outer|speaker-then-quote|apposed saying pronoun|	none 17
outer|speaker-then-quote|apposed thinking noun|	none -15
outer|speaker-then-quote|apposed thinking organisation|	none 13
outer|speaker-then-quote|apposed thinking person|	none 39
outer|speaker-then-quote|apposition judging name|	none -26
outer|speaker-then-quote|apposition judging noun|	direct judging -21	direct other -37	direct saying -15	none -22	relative judging -18	relative other -33	relative saying -17	shared judging -19
outer|speaker-then-quote|apposition judging organisation|	none -14
outer|speaker-then-quote|apposition judging person|	direct judging 24	none 25	relative other -22
outer|speaker-then-quote|apposition other name|	none -24
outer|speaker-then-quote|apposition other noun|	apposed saying -30	apposition saying 12	direct judging -24	direct other -36	direct saying -17	none -8	relative other -14	shared saying -16
outer|speaker-then-quote|apposition other organisation|	none -16
outer|speaker-then-quote|apposition other person|	none 28
outer|speaker-then-quote|apposition other place|	none 6
outer|speaker-then-quote|apposition other pronoun|	none -23
outer|speaker-then-quote|apposition saying name|	none -45
outer|speaker-then-quote|apposition saying noun|	apposed other -18	apposed saying -27	apposition other -20	apposition saying -29	direct judging -26	direct other -31	none -38	passive saying -20	relative judging -22	relative other -35	relative saying -20	shared judging -22	shared saying -32
outer|speaker-then-quote|apposition saying organisation|	none 10
outer|speaker-then-quote|apposition saying person|	direct other 23	direct saying 24	none 48
outer|speaker-then-quote|apposition saying place|	none -30
outer|speaker-then-quote|apposition saying pronoun|	none -30
outer|speaker-then-quote|apposition thinking noun|	none -11
outer|speaker-then-quote|apposition thinking organisation|	none -15
outer|speaker-then-quote|apposition thinking person|	none 39
outer|speaker-then-quote|direct judging name|	none -15
outer|speaker-then-quote|direct judging noun|	apposed other 7	apposed saying -29	direct judging 19	direct other 25	direct saying 6	direct thinking -29	none 16	shared saying 13	shared thinking 7
outer|speaker-then-quote|direct judging organisation|	direct other 22	none 10
outer|speaker-then-quote|direct judging person|	direct other 30
outer|speaker-then-quote|direct judging place|	direct other 10
outer|speaker-then-quote|direct judging pronoun|	apposed saying 14	direct other -17	direct saying -11	direct thinking 7	none -22	shared saying -30
outer|speaker-then-quote|direct other name|	apposed saying -25	direct other -31	direct saying -61	shared saying -25
outer|speaker-then-quote|direct other noun|	apposed saying -14	apposition saying -48	direct judging -19	direct other 22	direct saying -33	direct thinking -7	none 8	relative judging -25	relative other -37	relative saying -41	shared other -40	shared saying -56
outer|speaker-then-quote|direct other organisation|	direct saying -46	none -17
outer|speaker-then-quote|direct other person|	direct other -24	none 22
outer|speaker-then-quote|direct other place|	apposed saying -34	direct saying -41
outer|speaker-then-quote|direct other pronoun|	apposed saying -29	apposition saying -28	direct judging -19	direct saying -32	none -25	passive saying -6	relative saying -28	shared saying -18
outer|speaker-then-quote|direct saying name|	direct saying -15
outer|speaker-then-quote|direct saying noun|	apposed saying -12	direct judging 14	direct saying 16	direct thinking 33	none -6	passive saying 14	relative other -25	relative saying -9	shared judging -18	shared saying 26
outer|speaker-then-quote|direct saying organisation|	apposed other -12	apposed saying -26	direct judging 28	direct other 27	direct saying 24	none 24
outer|speaker-then-quote|direct saying person|	apposed saying 24	direct judging 23	direct saying 16	none -6
outer|speaker-then-quote|direct saying place|	none 12
outer|speaker-then-quote|direct saying pronoun|	apposed saying -27	direct judging -16	direct other 10	direct saying -8	direct thinking 33	none 14	passive saying 27	relative saying -14	shared saying 9
outer|speaker-then-quote|direct thinking name|	none 7
outer|speaker-then-quote|direct thinking noun|	apposed saying -31	direct other -8	direct saying -18	shared saying -24
outer|speaker-then-quote|direct thinking organisation|	none 16
outer|speaker-then-quote|direct thinking person|	none 42
outer|speaker-then-quote|direct thinking place|	direct saying -18
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -30	direct saying -49	none -8	passive saying -21	shared saying -26
outer|speaker-then-quote|passive judging organisation|	none -33
outer|speaker-then-quote|passive other noun|	none -39
outer|speaker-then-quote|passive other organisation|	none -35
outer|speaker-then-quote|passive other person|	none 17
outer|speaker-then-quote|passive saying noun|	direct other 7	none 17
outer|speaker-then-quote|passive saying organisation|	none -32
outer|speaker-then-quote|passive saying person|	none -16
outer|speaker-then-quote|passive saying place|	none -20
outer|speaker-then-quote|relative judging name|	passive saying -24
outer|speaker-then-quote|relative judging noun|	apposed saying -27	direct saying 15	none -13
outer|speaker-then-quote|relative judging person|	none 48
outer|speaker-then-quote|relative other name|	none -10
outer|speaker-then-quote|relative other noun|	apposed saying -32	apposition saying -27	direct other 7	direct saying 6	none -15	relative saying 24	shared saying 18
outer|speaker-then-quote|relative other organisation|	direct saying 13
outer|speaker-then-quote|relative other person|	direct other -14	none -13
outer|speaker-then-quote|relative other place|	none 29
outer|speaker-then-quote|relative saying name|	none -25
outer|speaker-then-quote|relative saying noun|	apposed saying -23	direct saying 6	none 7	relative other -14	shared saying 17
outer|speaker-then-quote|relative saying organisation|	none 37
outer|speaker-then-quote|relative saying person|	direct other -23	none 27
outer|speaker-then-quote|relative thinking noun|	none 20
outer|speaker-then-quote|shared judging noun|	apposed saying -15	direct judging 11	direct other -7	direct saying -7	none -24	relative other 8	relative saying 14	shared judging -8
outer|speaker-then-quote|shared judging organisation|	apposed saying -13	direct saying 19	none -22	relative other 14
outer|speaker-then-quote|shared judging person|	direct judging -17	direct saying -6	none 39	relative other -19
outer|speaker-then-quote|shared judging pronoun|	direct judging -24	direct saying -25
outer|speaker-then-quote|shared other name|	apposition saying -7	direct saying -19
outer|speaker-then-quote|shared other noun|	apposed other -11	apposed saying -12	direct judging -25	direct other -28	direct saying -14	none 7	shared judging -19	shared saying -23
outer|speaker-then-quote|shared other organisation|	direct other -20	none -34
outer|speaker-then-quote|shared other person|	apposed saying 26	direct other 15	none 8	shared saying 9
outer|speaker-then-quote|shared other pronoun|	apposed saying -22	direct other -10	direct saying -26	none 8
outer|speaker-then-quote|shared saying name|	apposed saying -26	direct other 18	direct saying -22	none -13
outer|speaker-then-quote|shared saying noun|	apposed judging -42	apposed other -17	apposed saying -27	apposed thinking -32	apposition saying 14	direct judging -22	direct other -15	direct saying -19	direct thinking 8	none -40	passive other 18	passive saying -13	relative judging -16	relative saying 7	shared judging -9	shared saying -16
outer|speaker-then-quote|shared saying organisation|	apposed other 7	apposed saying 13	apposed thinking -14	direct judging 31	direct saying -11	none -22	relative judging 13	relative other 18
outer|speaker-then-quote|shared saying person|	apposed judging 23	apposed other 10	apposed thinking 23	apposition saying 28	direct judging 12	direct other 13	direct saying 27	direct thinking -16	none 6	relative other 33	relative saying 24
outer|speaker-then-quote|shared saying place|	none -18
outer|speaker-then-quote|shared saying pronoun|	apposed saying -12	direct other -12	direct saying -24	direct thinking -21	none -13	relative other -14	shared saying -13
outer|verb-then-speaker|inverted judging name|	none -39
outer|verb-then-speaker|inverted judging noun|	inverted saying -21	none -13
outer|verb-then-speaker|inverted judging organisation|	none 10
outer|verb-then-speaker|inverted judging person|	none -31
outer|verb-then-speaker|inverted judging place|	none -20
outer|verb-then-speaker|inverted judging pronoun|	none 7
outer|verb-then-speaker|inverted other noun|	none 9
outer|verb-then-speaker|inverted saying name|	none 23
outer|verb-then-speaker|inverted saying noun|	inverted judging -18	inverted saying -45	none -6
outer|verb-then-speaker|inverted saying organisation|	none -18
outer|verb-then-speaker|inverted saying person|	none 35
outer|verb-then-speaker|inverted saying place|	none -25
outer|verb-then-speaker|inverted saying pronoun|	none 8
own|false|according-to|	name 13	noun -8	organisation 7	person 13	place -12	pronoun 22
own|false|actor-nearby|	name -46	organisation -8	place -34
own|false|colon|	name -39	noun -9	organisation 36	person 46	place -13	pronoun 15
own|false|interview|	person -24
own|false|named-before|	name -23	organisation -12	person 16	place -15	pronoun 11
own|false|named-nearby|	name 7	place -7
own|false|paragraph-before|	name -49	noun -19	organisation 13	person 13	place -21	pronoun -17
own|false|	place -11	pronoun -10
own|false|possessor|	name -10	noun -27	organisation 8
own|false|quote-then-speaker|	name -8	organisation -6	person -14	place -22
own|false|quote-then-verb|	name 11	noun 13	place -8	pronoun -9
own|false|sentence-after|	name -24	organisation -34	person -6	pronoun -21
own|false|sentence-before|	name -16	organisation 7
own|false|signature|	person 21
own|false|speaker-then-quote|	name -18	person 6	place -6	pronoun -8
own|false|topic-after|	name -24	noun -14	organisation -15	person -15	pronoun -11
own|false|topic|	noun -7	pronoun -9
own|false|verb-then-speaker|	name 17	organisation -8	person 11	place -31	pronoun 19
own|true|according-to|	person 11
own|true|actor-nearby|	name -39	organisation -28	place -21
own|true|colon|	name -47	noun -34	organisation -8	place -27	pronoun 10
own|true|interview|	person 34
own|true|named-before|	name -16	organisation -21	place -51	pronoun -18
own|true|named-nearby|	name -6	organisation -26	person 30	place -20	pronoun 15
own|true|	noun -6	organisation -33	person 10	place -27
own|true|paragraph-before|	name 6	organisation -49	person -11	place -19	pronoun -23
own|true|possessor|	pronoun -25
own|true|quote-then-speaker|	noun -13	organisation -21	person 25	place -29	pronoun 37
own|true|quote-then-verb|	name 9	organisation -7	person 39	place 11	pronoun 19
own|true|sentence-after|	noun -15	organisation -31	person -8	place -16	pronoun 9
own|true|sentence-before|	noun -24	organisation -17	place -49
own|true|speaker-then-quote|	name 9	noun 12	organisation 20	person 7	pronoun -17
own|true|topic-after|	name -30	noun 6	organisation -15	person -24
own|true|topic|	noun -9	organisation -23	person -11	place -19	pronoun -20
own|true|verb-then-speaker|	name -23	noun -8	organisation 15	person 28	place 14	pronoun 29
past|according-to|0|	before 0 10	behind 0 -6
past|according-to|1|	behind 0 -27
past|according-to|2|	before 0 -8
past|actor-nearby|0|	1 first -10	1 inside -13	1 last -18	before 4 13	behind 1 -9	behind 2 -24	behind 3 -43	behind 4 -24
past|actor-nearby|1|	1 first -16	1 inside -22	1 last -29	before 0 6	before 1 -10	before 3 -12	before 4 -40
past|actor-nearby|2|	1 first -29	1 inside -6	1 last -33	before 0 -15	before 1 -7	before 2 -19	before 3 -23	before 4 -10
past|actor-nearby|3|	1 first -12	1 inside -45	1 last -57	before 1 14	before 2 -27	before 3 -26	before 4 17
past|colon|0|	1 last -8
past|colon|1|	before 0 10
past|interview|0|	3 last 11
past|interview|1|	2 first 15	4 last -15
past|interview|2|	3 last 18	4 first 17	4 last 6	5 last 20	8 last 15
past|interview|3|	10 first 6	10 last -6	11 first 9	11 last 11	12 first -11	2 first -6	3 first -15	3 last 9	4 last -21	5 first -11	5 last 17	6 last -18	7 first -10	7 last 27	8 last -12	9 first 9	9 last 19
past|named-before|0|	1 last -15
past|named-before|1|	1 last 14	before 1 20
past|named-before|2|	1 last 9	before 1 -22
past|named-before|3|	before 1 -31
past|named-nearby|0|	before 0 8
past|named-nearby|1|	before 0 -21
past|named-nearby|2|	before 0 -11
past|named-nearby|3|	before 0 -27
past|name|0|,|	elided 7	none -29	own -6
past|name|0|	1 first 11	1 last -6	before 2 -43	before 3 -22	behind 1 -9	behind 2 -11
past|name|0|:|	elided -15	none -21	own 23
past|name|0|adverb|	none -14
past|name|0|auxiliary|	elided -10	none -63	own -9
past|name|0|capital|	elided 14	none -15
past|name|0|determiner|	elided -12	none -19	own 15
past|name|0|preposition|	elided 19	none 6
past|name|0|pronoun|	elided 18	none -23	own 17
past|name|0|quote|	none -38
past|name|0|start|	elided 7	own 9
past|name|0|stop|	elided 8	own -14
past|name|0|that|	own -19
past|name|0|verb-judging|	none 31
past|name|0|verb-saying|	own 19
past|name|0|word|	elided -14	none 14
past|name|1|,|	none -32	own -40
past|name|1|-|	none -14
past|name|1|	1 first -40	1 inside -15	1 last -45	before 0 -6	before 2 -47	before 3 -43	behind 0 -22	behind 1 -36
past|name|1|:|	elided -29	none -71
past|name|1|auxiliary|	none 19	own -8
past|name|1|capital|	none -37	own -22
past|name|1|determiner|	none -31	own -49
past|name|1|preposition|	elided -25	none -21	own -31
past|name|1|pronoun|	none -35	own -27
past|name|1|start|	none -40	own -26
past|name|1|stop|	elided -40	none -8	own -55
past|name|1|that|	own -28
past|name|1|verb-saying|	own -30
past|name|1|verb-thinking|	none -23
past|name|1|word|	elided -9
past|name|2|,|	own -25
past|name|2|	1 first -44	1 inside -15	1 last -46	before 0 -57	before 1 -68	before 2 -32	before 3 -33
past|name|2|:|	elided -23	none -29	own -54
past|name|2|auxiliary|	none -33	own -35
past|name|2|capital|	none -32	own -30
past|name|2|determiner|	none -11	own -33
past|name|2|preposition|	elided -15	none -27	own -25
past|name|2|pronoun|	none -27	own -28
past|name|2|start|	none -31	own -17
past|name|2|stop|	elided -30	none -48	own -37
past|name|2|verb-saying|	own -28
past|name|2|word|	none -11	own -22
past|name|3|,|	own -20
past|name|3|	1 first -56	1 inside -19	1 last -28	before 1 -47	before 2 -26	before 3 -31
past|name|3|:|	none -17	own -23
past|name|3|auxiliary|	none -23	own -23
past|name|3|capital|	none -16	own -12
past|name|3|determiner|	own -23
past|name|3|preposition|	own -22
past|name|3|pronoun|	none -11
past|name|3|start|	none -25	own -20
past|name|3|stop|	elided -22	none -29	own -30
past|name|3|word|	none -22	own -22
past|noun|0|,|	elided -37	none -6
past|noun|0|	1 inside -13	1 last -6	before 0 6	before 3 12	behind 1 6
past|noun|0|:|	elided 21	none -7	own -8
past|noun|0|;|	own -17
past|noun|0|adverb|	none -26
past|noun|0|auxiliary|	elided -28
past|noun|0|capital|	none -10	own 9
past|noun|0|coordinator|	own -8
past|noun|0|determiner|	elided 6	none 29	own -7
past|noun|0|preposition|	elided 17	none -22	own -9
past|noun|0|pronoun|	none 21
past|noun|0|quote|	own 15
past|noun|0|start|	elided -27	none 9	own -12
past|noun|0|stop|	none -6	own 9
past|noun|0|subordinator|	none 9
past|noun|0|that|	none -10	own -8
past|noun|0|verb-judging|	none 28	own -20
past|noun|0|verb-saying|	elided 8	own 14
past|noun|0|word|	elided 6	none -20	own -7
past|noun|0|’|	none 13	own 13
past|noun|1|,|	elided -30	own -32
past|noun|1|	1 first -24	1 inside -30	1 last -46	before 1 -43	before 2 -13	before 3 -61	behind 0 -9	behind 1 -44
past|noun|1|:|	elided -40	none -32	own -55
past|noun|1|adverb|	own -28
past|noun|1|auxiliary|	none -42	own 14
past|noun|1|capital|	elided -18	own -18
past|noun|1|determiner|	elided -32	none -7	own -18
past|noun|1|preposition|	elided -34	none -28	own -14
past|noun|1|pronoun|	none -26	own -14
past|noun|1|start|	elided -39	none -19	own -27
past|noun|1|stop|	elided -55	none -29	own -38
past|noun|1|subordinator|	none -21	own -14
past|noun|1|that|	none -35	own -28
past|noun|1|verb-judging|	none -21	own -26
past|noun|1|verb-saying|	elided -25	own 8
past|noun|1|verb-thinking|	none -29
past|noun|1|word|	none -14
past|noun|1|—|	none -24
past|noun|1|’|	own -21
past|noun|2|,|	elided -14	none -29	own -24
past|noun|2|	1 first -72	1 inside -22	1 last -78	before 0 -36	before 1 -34	before 2 -27	before 3 -65	behind 0 -12	behind 1 -12
past|noun|2|:|	elided -28	none -54	own -56
past|noun|2|adverb|	none -13
past|noun|2|auxiliary|	elided -21	none -31	own -12
past|noun|2|capital|	none -26	own 22
past|noun|2|determiner|	none -21	own -29
past|noun|2|preposition|	elided -28	none -55	own -58
past|noun|2|pronoun|	none -6
past|noun|2|start|	elided -35	none -61	own -28
past|noun|2|stop|	elided -70	none -6	own -41
past|noun|2|subordinator|	none -19
past|noun|2|that|	elided -15	none -21	own -44
past|noun|2|verb-judging|	none -27	own -16
past|noun|2|verb-saying|	elided -21	own -41
past|noun|2|verb-thinking|	none -20
past|noun|2|word|	elided -36	none -15	own -28
past|noun|2|’|	none -13
past|noun|3|,|	none -23	own -23
past|noun|3|	1 first -34	1 inside -21	1 last -67	before 0 -36	before 1 -28	before 2 -38	before 3 -57
past|noun|3|:|	elided -20	none -41	own -42
past|noun|3|auxiliary|	none -18	own -27
past|noun|3|capital|	none -12	own -29
past|noun|3|determiner|	none -19	own -18
past|noun|3|preposition|	none -29	own -36
past|noun|3|pronoun|	none -11
past|noun|3|start|	elided -36	own -33
past|noun|3|stop|	elided -7	none -61	own -34
past|noun|3|subordinator|	none -9
past|noun|3|that|	none -7	own -27
past|noun|3|verb-judging|	none -13	own -16
past|noun|3|verb-saying|	elided -20	own -17
past|noun|3|word|	elided -27	none -37	own -38
past|organisation|0|,|	own -13
past|organisation|0|-|	none -28
past|organisation|0|	1 first -64	1 inside -69	1 last -25	before 0 20	before 3 -43	before 4 -25	behind 1 -23	behind 2 -50	behind 3 -24
past|organisation|0|:|	elided -12	own -35
past|organisation|0|adverb|	none 11	own 12
past|organisation|0|auxiliary|	elided 9	none 16
past|organisation|0|capital|	elided -7	own -17
past|organisation|0|coordinator|	none -22	own 21
past|organisation|0|determiner|	elided -7	own 16
past|organisation|0|preposition|	elided -20	none 23	own 30
past|organisation|0|pronoun|	none -13	own -9
past|organisation|0|start|	elided -38	none -33	own -23
past|organisation|0|stop|	elided -22	none -28	own -13
past|organisation|0|that|	elided 17	none -7	own 14
past|organisation|0|verb-judging|	none 17	own 10
past|organisation|0|verb-saying|	elided -13	own 26
past|organisation|0|verb-thinking|	none 20
past|organisation|0|word|	none 18
past|organisation|0|’|	none 8
past|organisation|1|,|	none -24	own -8
past|organisation|1|-|	none -27
past|organisation|1|	1 first -24	1 inside -16	1 last -30	before 0 -75	before 1 -35	before 2 -15	before 3 -55	before 4 -43	behind 0 -36	behind 1 -17
past|organisation|1|:|	elided -64	none -39	own -28
past|organisation|1|adverb|	none -31	own -38
past|organisation|1|auxiliary|	elided -36	none -41	own -27
past|organisation|1|capital|	elided -19	none -38	own 20
past|organisation|1|coordinator|	none -24
past|organisation|1|determiner|	elided -24	none -40	own -52
past|organisation|1|preposition|	elided -14	none -31	own -64
past|organisation|1|pronoun|	none -30	own -30
past|organisation|1|start|	none -35	own -59
past|organisation|1|stop|	elided -32	none -43	own -29
past|organisation|1|subordinator|	none -24
past|organisation|1|that|	none -35	own -29
past|organisation|1|verb-judging|	none -44	own -36
past|organisation|1|verb-saying|	elided -24	own -53
past|organisation|1|verb-thinking|	none -39
past|organisation|1|word|	none -40
past|organisation|1|–|	own -24
past|organisation|1|—|	none 10
past|organisation|2|,|	elided -29	none -35	own -44
past|organisation|2|	1 first -34	1 inside -70	1 last -11	before 0 -69	before 1 -100	before 2 -19	before 3 -40	before 4 -43
past|organisation|2|:|	elided -46	none -51	own -49
past|organisation|2|adverb|	none -14	own -33
past|organisation|2|auxiliary|	elided -39	none -45	own -54
past|organisation|2|capital|	none -32	own -42
past|organisation|2|coordinator|	none -15	own -15
past|organisation|2|determiner|	elided -12	none -26	own -44
past|organisation|2|preposition|	elided -29	own -57
past|organisation|2|pronoun|	none -23	own -33
past|organisation|2|quote|	none -16
past|organisation|2|start|	elided -43	none -75	own 16
past|organisation|2|stop|	elided -25	none -61	own -47
past|organisation|2|subordinator|	none -17
past|organisation|2|that|	elided -23	none -26	own -52
past|organisation|2|verb-judging|	none -25
past|organisation|2|verb-saying|	elided -28	own -48
past|organisation|2|verb-thinking|	none -21
past|organisation|2|word|	elided -58	none -67	own -56
past|organisation|3|,|	none 11	own -27
past|organisation|3|	1 inside -36	1 last -14	before 0 -32	before 1 -14	before 2 -56	before 3 -29	before 4 -16
past|organisation|3|:|	elided -11	none -50	own -43
past|organisation|3|adverb|	none -17	own -27
past|organisation|3|auxiliary|	elided -22	none -35	own -42
past|organisation|3|capital|	none -13	own -33
past|organisation|3|determiner|	none -15	own -28
past|organisation|3|preposition|	own -41
past|organisation|3|pronoun|	none -8
past|organisation|3|start|	none -49	own 16
past|organisation|3|stop|	elided -50	none -49	own -29
past|organisation|3|that|	own -17
past|organisation|3|verb-judging|	none -27
past|organisation|3|verb-saying|	elided -22	own -47
past|organisation|3|word|	elided -36	none -43	own -51
past|paragraph-before|0|	1 last 12
past|paragraph-before|1|	1 last -31
past|paragraph-before|2|	1 last -7
past|paragraph-before|3|	1 last -20
past|person|0|,|	none -8
past|person|0|-|	none 30
past|person|0|	1 inside -10	1 last -17	3 last 11	before 4 16	behind 1 -18	behind 2 -18	behind 3 -40	behind 4 -23
past|person|0|:|	own 16
past|person|0|adverb|	elided 7	none -19	own -34
past|person|0|auxiliary|	elided -8	none 10	own -19
past|person|0|capital|	elided -18	none -12
past|person|0|coordinator|	elided 11	own -13
past|person|0|determiner|	elided 8	none -6	own -39
past|person|0|preposition|	elided 9	own -10
past|person|0|pronoun|	own 14
past|person|0|start|	elided -8	none 21
past|person|0|stop|	elided 21	none -22
past|person|0|subordinator|	own 25
past|person|0|that|	elided 13	none -9	own 18
past|person|0|verb-judging|	elided 11	none -10	own 7
past|person|0|verb-saying|	elided 18
past|person|0|verb-thinking|	none 34
past|person|0|–|	own -23
past|person|0|—|	none -17
past|person|0|’|	none -7	own -19
past|person|1|,|	elided -11	none -25	own -41
past|person|1|-|	none -34
past|person|1|	1 first -14	1 inside -24	1 last -31	2 first 15	4 last -15	before 0 29	before 1 6	before 2 -10	before 3 -18	before 4 -39	behind 0 46
past|person|1|:|	elided -11	none 6	own -32
past|person|1|;|	own 19
past|person|1|adverb|	elided -8	own -38
past|person|1|auxiliary|	elided -26	none 14	own -9
past|person|1|capital|	elided 8	none 7	own -8
past|person|1|coordinator|	none -26	own -10
past|person|1|determiner|	elided -44	none -13	own 6
past|person|1|preposition|	elided -8	none -10	own 10
past|person|1|pronoun|	none -27	own -20
past|person|1|quote|	none 26	own -25
past|person|1|start|	elided 34
past|person|1|stop|	none 6	own -6
past|person|1|subordinator|	none 10
past|person|1|that|	elided -43	none 22	own 10
past|person|1|verb-judging|	elided -18	own 24
past|person|1|verb-saying|	elided 23	own -46
past|person|1|verb-thinking|	none -20
past|person|1|word|	elided -34	none -17	own 15
past|person|1|—|	none 17
past|person|1|’|	own -21
past|person|2|,|	elided -44	none -44	own -50
past|person|2|	1 first -38	1 last -9	3 last 18	4 first 17	4 last 6	5 last 20	8 last 15	before 0 20	before 1 -12	before 2 -25	before 3 -17	before 4 -7	behind 0 38
past|person|2|:|	elided -41	none 6	own -22
past|person|2|adverb|	none -36	own 6
past|person|2|auxiliary|	elided -32	none 7
past|person|2|capital|	elided 12	none -11
past|person|2|coordinator|	none 10
past|person|2|determiner|	elided -22	none -37	own -58
past|person|2|preposition|	elided -37	none -44	own -39
past|person|2|pronoun|	none -37	own -34
past|person|2|quote|	none -30	own -22
past|person|2|start|	elided 35	own -7
past|person|2|stop|	none -32	own -25
past|person|2|subordinator|	none -16
past|person|2|that|	none -31	own -42
past|person|2|verb-judging|	elided -14	none -35	own -23
past|person|2|verb-saying|	elided -27	own -57
past|person|2|word|	elided -6	none -28	own -65
past|person|3|,|	elided -21	none -18	own -6
past|person|3|	1 first -38	1 inside -49	1 last -12	10 first 6	10 last -6	11 first 9	11 last 11	12 first -11	2 first -6	3 first -15	3 last 9	4 last -21	5 first -11	5 last 17	6 last -18	7 first -10	7 last 27	8 last -12	9 first 9	9 last 19	before 1 -10	before 2 -51	before 3 -7
past|person|3|:|	elided -27	none 6
past|person|3|auxiliary|	none -33	own -31
past|person|3|capital|	none -14	own -43
past|person|3|determiner|	none -18	own -30
past|person|3|preposition|	elided -18	none -32	own -41
past|person|3|pronoun|	own -11
past|person|3|start|	none 15	own -50
past|person|3|stop|	elided -10	none -24	own -45
past|person|3|subordinator|	none -9
past|person|3|that|	elided -17	none -24	own -33
past|person|3|verb-judging|	none -19
past|person|3|verb-saying|	own -33
past|person|3|word|	elided -23	none -40	own -55
past|place|0|,|	elided -22	none -23	own -20
past|place|0|	1 last -35	before 1 -10	before 2 -27	before 3 -15	behind 0 -17	behind 1 -15
past|place|0|:|	none -6	own -38
past|place|0|auxiliary|	none -18	own 13
past|place|0|capital|	elided -14	none -28	own -32
past|place|0|determiner|	own -14
past|place|0|preposition|	none 8	own 12
past|place|0|pronoun|	own -18
past|place|0|start|	elided -22	none -21	own -25
past|place|0|stop|	own 13
past|place|0|verb-judging|	none -18
past|place|0|verb-saying|	own 11
past|place|0|word|	elided -27	none 18	own -15
past|place|1|,|	elided -15	own -22
past|place|1|-|	none -30
past|place|1|	1 first -30	1 last -24	before 0 -42	before 1 -42	before 2 -26	before 3 -20	behind 0 -21	behind 1 -12
past|place|1|:|	none -50	own -35
past|place|1|auxiliary|	own -22
past|place|1|capital|	own 13
past|place|1|preposition|	none -14	own -35
past|place|1|start|	elided -16	none -19	own -25
past|place|1|stop|	elided -33	none -35	own -21
past|place|1|that|	own -24
past|place|1|verb-judging|	none -20
past|place|1|verb-saying|	own -20
past|place|1|word|	none -33	own -29
past|place|2|,|	none -19	own -16
past|place|2|	1 first -30	1 inside -13	1 last -44	before 0 -47	before 1 -41	before 2 -29	before 3 -20
past|place|2|:|	none -11	own -17
past|place|2|auxiliary|	own -14
past|place|2|determiner|	own -30
past|place|2|preposition|	none -17	own -24
past|place|2|start|	elided -36	none -20	own -16
past|place|2|stop|	elided -27	none -20	own -17
past|place|2|that|	own -21
past|place|2|verb-saying|	own -34
past|place|2|word|	none -19	own -29
past|place|3|,|	elided -14	own -10
past|place|3|	1 first -39	1 last -40	before 0 -43	before 1 -33	before 2 -29	before 3 -17
past|place|3|:|	none -17	own -17
past|place|3|auxiliary|	own -12
past|place|3|capital|	own -15
past|place|3|preposition|	none -33	own -26
past|place|3|start|	elided -20	none -24	own -17
past|place|3|stop|	elided -26	none -31	own -25
past|place|3|verb-saying|	elided -19	own -27
past|place|3|word|	elided -17	none -24	own -27
past|possessor|1|	before 0 -15
past|possessor|2|	before 0 -9
past|pronoun|0|,|	elided -36	none 11	own 23
past|pronoun|0|	1 first -26	before 0 -10	before 3 -29	behind 0 8	behind 1 8
past|pronoun|0|:|	elided 7
past|pronoun|0|adverb|	none 8	own -18
past|pronoun|0|auxiliary|	none -7	own 12
past|pronoun|0|capital|	elided -27	own -15
past|pronoun|0|determiner|	none -23	own 8
past|pronoun|0|preposition|	elided 29	none 6	own 22
past|pronoun|0|pronoun|	none 8
past|pronoun|0|quote|	none -25
past|pronoun|0|start|	none -8	own 9
past|pronoun|0|subordinator|	none -15
past|pronoun|0|verb-saying|	own -26
past|pronoun|0|word|	elided 17	own 9
past|pronoun|1|,|	own -21
past|pronoun|1|	1 first -28	1 inside -13	1 last -17	before 0 12	before 1 -11	before 2 -52	before 3 -33	behind 0 -29	behind 1 -20
past|pronoun|1|:|	none -76	own -10
past|pronoun|1|adverb|	none -19
past|pronoun|1|capital|	none -26	own 15
past|pronoun|1|determiner|	elided -16	none 12	own -22
past|pronoun|1|preposition|	none -20	own -28
past|pronoun|1|pronoun|	none -14	own -27
past|pronoun|1|start|	none -15	own -30
past|pronoun|1|stop|	elided 7	none -14	own -65
past|pronoun|1|that|	none -19	own -20
past|pronoun|1|verb-judging|	none -26
past|pronoun|1|verb-saying|	own -39
past|pronoun|1|word|	elided -41	none 6	own -21
past|pronoun|2|,|	none -30	own -14
past|pronoun|2|	1 first -29	1 inside -15	1 last -46	before 1 -53	before 2 -27	before 3 -23
past|pronoun|2|:|	none -36	own -38
past|pronoun|2|adverb|	none -9
past|pronoun|2|capital|	none -11
past|pronoun|2|determiner|	own -15
past|pronoun|2|preposition|	none -15	own 16
past|pronoun|2|start|	none -19	own -16
past|pronoun|2|stop|	elided -32	none -25	own -28
past|pronoun|2|word|	none -34	own -33
past|pronoun|3|	1 first -32	1 inside -14	1 last -25	before 1 -29	before 2 -30	before 3 -16
past|pronoun|3|:|	none -19	own -21
past|pronoun|3|auxiliary|	none -15
past|pronoun|3|preposition|	own -12
past|pronoun|3|start|	none -16	own -6
past|pronoun|3|stop|	none -23	own -29
past|pronoun|3|word|	none -20	own -12
past|quote-then-speaker|0|	before 0 -6	behind 0 -20
past|quote-then-speaker|1|	behind 0 13
past|quote-then-speaker|2|	before 0 -7	behind 0 -11
past|quote-then-verb|0|	behind 0 7
past|quote-then-verb|2|	behind 0 37
past|sentence-after|0|	behind 1 6
past|sentence-after|1|	behind 1 -22
past|sentence-after|2|	behind 1 -18
past|sentence-before|0|	before 1 7
past|sentence-before|2|	before 1 -67
past|sentence-before|3|	before 1 -15
past|signature|0|	behind 0 22
past|speaker-then-quote|1|	before 0 -9
past|speaker-then-quote|2|	before 0 -30
past|speaker-then-quote|3|	before 0 -43
past|topic|0|	1 first 7	1 inside -22	before 0 25	before 1 6	before 2 8
past|topic|1|	1 first -18	1 inside -20	1 last -49	before 0 -26	before 1 -29	before 2 -24	before 3 -39
past|topic|2|	1 first -69	1 last -19	before 0 -33	before 1 -30	before 2 -40	before 3 -34
past|topic|3|	1 first -24	1 inside -45	1 last -20	before 0 -42	before 1 -25	before 2 -67	before 3 -15
past|verb-then-speaker|0|	before 0 7
past|verb-then-speaker|1|	before 0 16
past|verb-then-speaker|2|	before 0 -21
phrase|according-to|name|	true 8
phrase|according-to|noun|	false -13	true 29
phrase|according-to|pronoun|	false 19
phrase|colon|name|	false 23
phrase|colon|noun|	false -17	true -36
phrase|colon|pronoun|	false 18
phrase|interview|name|	false -26
phrase|named-before|name|	false -13
phrase|named-before|pronoun|	false -23
phrase|named-nearby|name|	false 6
phrase|named-nearby|pronoun|	false -25
phrase|name|	true 19
phrase|noun|	true 8
phrase|paragraph-before|name|	false -10	true -22
phrase|paragraph-before|noun|	false -18	true -18
phrase|paragraph-before|pronoun|	false -55
phrase|possessor|name|	false -18	true -7
phrase|possessor|pronoun|	false -22
phrase|pronoun|	false -23
phrase|quote-then-speaker|name|	false 15	true 19
phrase|quote-then-speaker|noun|	false -9
phrase|quote-then-speaker|pronoun|	false 12
phrase|quote-then-verb|name|	false -6	true 15
phrase|quote-then-verb|noun|	true 10
phrase|sentence-after|name|	false -6	true -22
phrase|sentence-after|noun|	false -17
phrase|sentence-after|pronoun|	false 32
phrase|sentence-before|name|	false 7
phrase|sentence-before|noun|	false 8	true -13
phrase|sentence-before|pronoun|	false -13
phrase|signature|name|	false 8
phrase|speaker-then-quote|name|	false 20	true 6
phrase|speaker-then-quote|noun|	true 8
phrase|speaker-then-quote|pronoun|	false -26
phrase|topic-after|name|	false -31	true -18
phrase|topic-after|noun|	false -20	true 12
phrase|topic-after|pronoun|	false -8
phrase|topic|name|	true 8
phrase|topic|noun|	true -30
phrase|topic|pronoun|	false -15
phrase|verb-then-speaker|name|	true 11
phrase|verb-then-speaker|noun|	false -20	true 14
phrase|verb-then-speaker|pronoun|	false 15
pronoun|according-to|	ela 24	ele 22	elle 20	er 14	haar 18	hem 20	het -7	él 19
pronoun|colon|	es -22
pronoun|named-before|	celle-ci 12	celui-ci -15	ele 17	ellas -13	elle -28	elles -14	es -28	he -26	het -29	hij 20	i -28	ich -20	ik -18	ils -12	it -48	lei 12	loro -23	lui -6	man -25	nous -25	on -30	she -41	sie -39	they -34	usted -17	vous -41	we -18	you -26	zij -28	él -17
pronoun|named-nearby|	celui-ci 25	ela 7	ele 13	ella -7	ellas -18	elle 11	er 25	es -40	he -14	het -35	hij 9	i -28	ich 9	ik -13	il 18	it -69	lei 6	lui 7	man -46	nous -22	on -41	she -6	sie 27	they -48	vous -16	zij 40
pronoun|paragraph-before|	ela -16	ella 19	elle -17	er -35	he -41	het -16	hij -30	i -12	il -18	it -24	lui -16	on -17	she -41	sie -30	they -17	you -19	ze -28	zij -22	él -8
pronoun|possessor|	his -39	ihr -9	its -36	leur -14	my -20	their -36
pronoun|quote-then-speaker|	elle 19	er -23	he 37	hij -11	i -14	il 44	it -46	man -17	on -23	she 53	sie 14	they 6	ze 12
pronoun|quote-then-verb|	celle-ci 33	ela 52	ele 65	ella 9	elle 14	er 23	es -26	he -18	het -24	il 27	lei 44	lui 12	on -20	sie 39	ze 14	zij 28	él 49
pronoun|sentence-after|	elle 12	he 30	het -17	i -32	il -21	it -13	man -30	on -15	she 16	sie -33
pronoun|sentence-before|	celle-ci 16	ela 30	ele -10	ella -16	elle 12	es -28	he -11	hem 6	het -29	i -35	ich -22	ils -20	it -58	lui -12	man -24	on -41	she -20	sie -8	they -35	we -18	zij -8	él -35
pronoun|speaker-then-quote|	celui-ci 27	ela 14	ele 12	ella 37	er -8	es -16	hij 15	i -24	il -7	it -66	lei 18	man -37	on -25	they -9	ze 11	zij 22
pronoun|topic|	ela 8	ele 18	ella 32	elle -19	elles -23	er -41	es -25	het -26	hij -22	ik -17	il -34	ils -20	lei 43	lui 27	man -52	nous -23	on -44	vous -27	ze -32	zij -7
pronoun|verb-then-speaker|	elle 10	er 49	es -49	he -10	het -47	hij 11	il 39	it -37	lei 19	she -42	ze 39
says|actor-nearby|	too -9
says|colon|	never 18	too 28
says|interview|	never -18	too -29
says|named-before|	never -8	often 16	too -10
says|named-nearby|	never 8	often -25	too -6
says|	never 10	often 12
says|paragraph-before|	never -13	often -6	too -13
says|possessor|	never -19
says|quote-then-speaker|	never 16	often 21
says|sentence-after|	never -7	too -21
says|sentence-before|	never 7	often 10
says|signature|	never 11
says|speaker-then-quote|	never 16	often 12	too 6
says|topic-after|	never -33	too -20
says|topic|	never 6	often 17	too -17
says|verb-then-speaker|	too 7
size|according-to|1|	according -25
size|according-to|4-5|	according 26
size|according-to|6-9|	according 8
size|actor-nearby|2|	naked -32
size|actor-nearby|3|	naked -8
size|colon|10+|	naked 11	saying -7
size|colon|2|	naked -33
size|colon|3|	naked 6
size|colon|4-5|	naked -22
size|colon|6-9|	naked -11	saying 16
size|interview|10+|	naked -10
size|interview|1|	naked -10
size|interview|3|	naked -16
size|interview|4-5|	naked -29
size|interview|6-9|	naked -24
size|named-before|10+|	naked -27
size|named-before|1|	naked -7
size|named-before|2|	naked -18
size|named-before|4-5|	naked -10
size|named-before|6-9|	naked -8
size|named-nearby|10+|	naked -8
size|named-nearby|3|	naked -13
size|named-nearby|4-5|	naked -10
size|named-nearby|6-9|	naked 11
size|paragraph-before|10+|	judging -11	other -20	saying -9	thinking -32
size|paragraph-before|1|	other -27	saying -34
size|paragraph-before|2|	other -26	saying -24
size|paragraph-before|3|	judging -8	other -18	saying -59	thinking -8
size|paragraph-before|4-5|	according -19	judging -9	saying -23	thinking 9
size|paragraph-before|6-9|	according -18	other -34	saying -28	thinking -14
size|possessor|10+|	naked -17
size|possessor|1|	naked -49
size|possessor|2|	naked -39
size|possessor|3|	naked -21
size|quote-then-speaker|10+|	judging -21	thinking -14
size|quote-then-speaker|1|	judging -20	other -13	saying -7	thinking -22
size|quote-then-speaker|2|	judging -17	other -8	thinking 13
size|quote-then-speaker|3|	judging 12	other -33	saying -10
size|quote-then-speaker|4-5|	judging -7	other 18	saying 18	thinking 15
size|quote-then-speaker|6-9|	judging 13	saying 7	thinking -26
size|quote-then-verb|10+|	judging 6	other 16	saying 11
size|quote-then-verb|1|	other -13	saying -7
size|quote-then-verb|2|	other -11	saying -7
size|quote-then-verb|4-5|	saying -10
size|quote-then-verb|6-9|	other 18	saying 18
size|sentence-after|10+|	according 12	other 6	saying 12	thinking -32
size|sentence-after|1|	judging -22	saying -13
size|sentence-after|2|	judging -27	other -12	thinking -30
size|sentence-after|3|	judging -42	other -30
size|sentence-after|4-5|	judging -9	other -19	saying -38	thinking 25
size|sentence-after|6-9|	according -8	judging 14	other -30	thinking -11
size|sentence-before|10+|	according 33	judging -33	other -11	thinking -14
size|sentence-before|1|	according -13	judging -32	other -9	saying -37	thinking -35
size|sentence-before|2|	according -50	judging -8	other -10	saying -11	thinking -40
size|sentence-before|3|	according -38	other -12	saying -14
size|sentence-before|4-5|	according -12	judging -41	other -9
size|sentence-before|6-9|	according -21	other -14	saying 10	thinking -31
size|signature|10+|	naked 19
size|signature|4-5|	naked -13
size|signature|6-9|	naked 12
size|speaker-then-quote|10+|	judging -6	saying 25	thinking 12
size|speaker-then-quote|1|	other -11	saying -11	thinking -18
size|speaker-then-quote|2|	judging -7	other -25	saying 7	thinking -40
size|speaker-then-quote|3|	saying 23	thinking -13
size|speaker-then-quote|4-5|	judging 27	saying -19
size|speaker-then-quote|6-9|	judging -18	other -15
size|topic-after|3|	naked -24
size|topic-after|4-5|	naked -26
size|topic-after|6-9|	naked -24
size|topic|1|	naked -12
size|topic|2|	naked -21
size|topic|4-5|	naked -8
size|verb-then-speaker|10+|	judging -8	saying -11
size|verb-then-speaker|1|	judging 14	saying -18
size|verb-then-speaker|2|	saying -34
size|verb-then-speaker|3|	judging -50
size|verb-then-speaker|4-5|	judging -39
size|verb-then-speaker|6-9|	saying 15
starts|according-to|false|	according 9
starts|actor-nearby|true|	naked 20
starts|colon|false|	apposition -10	direct 7	inverted -13	naked -30
starts|colon|true|	direct 17	naked 18
starts|interview|false|	naked -15
starts|interview|true|	naked -21
starts|named-before|false|	naked -13
starts|named-before|true|	naked -13
starts|named-nearby|true|	naked -18
starts|paragraph-before|false|	according -12	apposed -25	apposition -6	direct -23	inverted -29	relative -40	shared -13
starts|paragraph-before|true|	apposed -19	apposition -24	direct -11	relative -14
starts|possessor|false|	naked -6
starts|possessor|true|	naked -37
starts|quote-then-speaker|false|	apposed 6	direct 8	shared -18
starts|sentence-after|false|	according 13	apposed -9	apposition -46	inverted 18	relative -37
starts|sentence-after|true|	apposed -15	apposition -27	direct 17	relative -19	shared -24
starts|sentence-before|false|	apposed -37	inverted -8	passive -22
starts|sentence-before|true|	apposed -8	apposition 6
starts|signature|false|	naked 11
starts|speaker-then-quote|false|	apposed -26	apposition -15	direct 12	passive 28	shared -45
starts|speaker-then-quote|true|	apposition -46	direct 12
starts|topic-after|false|	naked -12
starts|topic-after|true|	naked -6
starts|topic|false|	naked -32
starts|topic|true|	naked 11
subject|according-to|	elided -9	none 13	own -6
subject|according-to|elided|	0 -9
subject|according-to|elided|1|	name -9
subject|according-to|elided|4-6|	noun -24
subject|according-to|elided|7-12|	name 18
subject|according-to|none|	0 14
subject|according-to|none|13-25|	name 29	noun -8	pronoun 19
subject|according-to|none|1|	name 10	noun 21	pronoun 22
subject|according-to|none|2|	name 51	noun -18	pronoun 15
subject|according-to|none|3|	pronoun 26
subject|according-to|none|4-6|	name 29	pronoun 10
subject|according-to|none|7-12|	noun -8	pronoun 36
subject|according-to|own|	0 -9
subject|according-to|own|0|	noun -20
subject|according-to|own|1|	noun -21
subject|according-to|own|3|	name -7
subject|according-to|own|4-6|	noun 9	pronoun -12
subject|according-to|own|7-12|	name -18	noun -7	pronoun -21
subject|actor-nearby|	elided -6
subject|actor-nearby|elided|0|	name -27
subject|actor-nearby|elided|	1 -6	2 -22
subject|actor-nearby|elided|13-25|	name 7
subject|actor-nearby|elided|1|	name -48
subject|actor-nearby|elided|26+|	name -7
subject|actor-nearby|elided|3|	name -62
subject|actor-nearby|elided|4-6|	name -12
subject|actor-nearby|elided|7-12|	name 8
subject|actor-nearby|none|0|	name -15
subject|actor-nearby|none|	1 -16	2 -10
subject|actor-nearby|none|13-25|	name -15
subject|actor-nearby|none|1|	name -12
subject|actor-nearby|none|26+|	name -11
subject|actor-nearby|none|2|	name -14
subject|actor-nearby|none|4-6|	name 14
subject|actor-nearby|own|0|	name -18
subject|actor-nearby|own|	1 -12	2 -12
subject|actor-nearby|own|13-25|	name -15
subject|actor-nearby|own|1|	name 43
subject|actor-nearby|own|26+|	name -24
subject|actor-nearby|own|2|	name 9
subject|actor-nearby|own|3|	name 19
subject|actor-nearby|own|4-6|	name -19
subject|actor-nearby|own|7-12|	name -20
subject|colon|	elided -9	own -34
subject|colon|elided|	0 -9
subject|colon|elided|1|	name -32
subject|colon|none|	1 -39
subject|colon|none|1|	name 20	noun -15
subject|colon|none|26+|	noun -20
subject|colon|none|4-6|	name -24
subject|colon|none|7-12|	name -27
subject|colon|own|	0 -32	1 -15
subject|colon|own|1|	noun -38	pronoun -9
subject|colon|own|3|	name -15
subject|colon|own|4-6|	name -14
subject|colon|own|7-12|	name -29
subject|interview|	elided -15	none 14
subject|interview|elided|	0 -15
subject|interview|elided|26+|	name -15
subject|interview|none|	0 14
subject|interview|none|26+|	name 14
subject|named-before|	elided 18	own -11
subject|named-before|elided|	0 28	1 -29
subject|named-before|elided|13-25|	name 22	pronoun 25
subject|named-before|elided|1|	name -25
subject|named-before|elided|26+|	name 13	pronoun -9
subject|named-before|elided|2|	name -13
subject|named-before|elided|3|	name -30	pronoun -26
subject|named-before|elided|4-6|	name 15	pronoun -29
subject|named-before|elided|7-12|	name 46
subject|named-before|none|	0 -14	1 18
subject|named-before|none|13-25|	name 20
subject|named-before|none|1|	name -20	pronoun -10
subject|named-before|none|26+|	pronoun -22
subject|named-before|none|2|	name -11	pronoun -14
subject|named-before|none|3|	name -9
subject|named-before|none|7-12|	pronoun -8
subject|named-before|own|	0 -7	1 -26
subject|named-before|own|13-25|	name -51	pronoun -69
subject|named-before|own|1|	name 34
subject|named-before|own|26+|	name -16	pronoun -50
subject|named-before|own|2|	name -12	pronoun 21
subject|named-before|own|3|	pronoun -33
subject|named-before|own|4-6|	name -29	pronoun -37
subject|named-before|own|7-12|	name -53	pronoun -72
subject|named-nearby|elided|0|	name -32
subject|named-nearby|elided|13-25|	name -14	pronoun 15
subject|named-nearby|elided|1|	name -18
subject|named-nearby|elided|	2 -20
subject|named-nearby|elided|2|	name 40	pronoun -7
subject|named-nearby|elided|3|	pronoun 21
subject|named-nearby|elided|4-6|	name 15	pronoun -16
subject|named-nearby|elided|7-12|	name -8	pronoun -12
subject|named-nearby|none|	0 -14	1 16
subject|named-nearby|none|0|	name -9	pronoun -6
subject|named-nearby|none|13-25|	name 11	pronoun -21
subject|named-nearby|none|1|	name -18
subject|named-nearby|none|26+|	name -10
subject|named-nearby|none|2|	name -14
subject|named-nearby|none|3|	name 14
subject|named-nearby|none|4-6|	name 7
subject|named-nearby|none|7-12|	name -16	pronoun -6
subject|named-nearby|	own 9
subject|named-nearby|own|	0 12	1 -9
subject|named-nearby|own|0|	name -37	pronoun -6
subject|named-nearby|own|13-25|	name -22	pronoun -15
subject|named-nearby|own|1|	name 14	pronoun -20
subject|named-nearby|own|26+|	name -28
subject|named-nearby|own|2|	name 24	pronoun 13
subject|named-nearby|own|3|	pronoun 7
subject|named-nearby|own|4-6|	name 15	pronoun -11
subject|named-nearby|own|7-12|	pronoun 10
subject|paragraph-before|	elided -12	own 8
subject|paragraph-before|elided|	0 -15	1 -11
subject|paragraph-before|elided|26+|	name -11	noun -10
subject|paragraph-before|none|	0 6	1 -24
subject|paragraph-before|none|26+|	pronoun -25
subject|paragraph-before|own|	0 8	1 -6
subject|paragraph-before|own|26+|	name 13	noun -17	pronoun -34
subject|possessor|none|1|	noun -9
subject|possessor|	own -19
subject|possessor|own|	0 -19
subject|possessor|own|1|	noun -17
subject|possessor|own|2|	pronoun -19
subject|possessor|own|3|	pronoun -17
subject|possessor|own|7-12|	noun -12	pronoun -20
subject|quote-then-speaker|	elided -21	none -20	own -7
subject|quote-then-speaker|elided|-4|	noun -14
subject|quote-then-speaker|elided|-6|	name -13
subject|quote-then-speaker|elided|	0 -25	2 -14
subject|quote-then-speaker|elided|4-6|	noun -9
subject|quote-then-speaker|elided|7-12|	noun -14
subject|quote-then-speaker|none|-10|	name -6
subject|quote-then-speaker|none|-11|	name -17
subject|quote-then-speaker|none|-12|	name 28
subject|quote-then-speaker|none|-14|	name 23
subject|quote-then-speaker|none|-3|	noun -9
subject|quote-then-speaker|none|-5|	name 20
subject|quote-then-speaker|none|-7|	name 16
subject|quote-then-speaker|none|-8|	name 7
subject|quote-then-speaker|none|	0 -35	1 -7	2 18
subject|quote-then-speaker|none|1|	name -27	noun -22
subject|quote-then-speaker|none|4-6|	noun -21
subject|quote-then-speaker|none|7-12|	name 7	noun -8
subject|quote-then-speaker|own|-10|	name -10	noun -27
subject|quote-then-speaker|own|-11|	name -8	noun 7
subject|quote-then-speaker|own|-12|	name 20	noun 8
subject|quote-then-speaker|own|-13|	name -10	noun -14
subject|quote-then-speaker|own|-14|	name -18
subject|quote-then-speaker|own|-15|	noun -12
subject|quote-then-speaker|own|-16|	name -18	noun -7
subject|quote-then-speaker|own|-17|	name -10
subject|quote-then-speaker|own|-2|	noun -16
subject|quote-then-speaker|own|-3|	name -13	noun -34
subject|quote-then-speaker|own|-4|	name -13	noun -39	pronoun 8
subject|quote-then-speaker|own|-5|	name -10	noun -7	pronoun 6
subject|quote-then-speaker|own|-6|	name 20	pronoun 36
subject|quote-then-speaker|own|-7|	name 11	noun -21
subject|quote-then-speaker|own|-8|	noun -29
subject|quote-then-speaker|own|-9|	name 23	noun 9
subject|quote-then-speaker|own|	0 -6	2 -7
subject|quote-then-speaker|own|0|	noun -22
subject|quote-then-speaker|own|13-25|	noun -26
subject|quote-then-speaker|own|2|	name 11	noun -17	pronoun 32
subject|quote-then-speaker|own|3|	name 8	noun -9
subject|quote-then-speaker|own|4-6|	noun -30	pronoun -28
subject|quote-then-speaker|own|7-12|	pronoun -22
subject|quote-then-verb|	elided -12	none 13
subject|quote-then-verb|elided|	0 -12
subject|quote-then-verb|none|	0 14	1 -13
subject|quote-then-verb|none|1|	name 27	noun 12	pronoun -9
subject|quote-then-verb|own|	0 13	1 -66
subject|quote-then-verb|own|0|	name -14
subject|quote-then-verb|own|1|	noun 7	pronoun 8
subject|quote-then-verb|own|2|	name 18	pronoun 12
subject|quote-then-verb|own|3|	name -10	noun -7
subject|quote-then-verb|own|4-6|	noun -11
subject|quote-then-verb|own|7-12|	name -20	noun -9	pronoun -18
subject|sentence-after|	elided -39	none -6	own 7
subject|sentence-after|elided|	0 -36	1 -13	2 -11
subject|sentence-after|elided|0|	name -21	noun -24
subject|sentence-after|none|	0 -7	2 -12
subject|sentence-after|none|0|	name -16	noun -10
subject|sentence-after|none|13-25|	name -20	noun -23
subject|sentence-after|none|1|	pronoun 9
subject|sentence-after|none|2|	noun -39
subject|sentence-after|none|3|	noun -16
subject|sentence-after|none|4-6|	name -52	noun -9	pronoun -24
subject|sentence-after|none|7-12|	name -27	noun -44	pronoun -21
subject|sentence-after|own|	0 7	1 -12	2 -39
subject|sentence-after|own|0|	name -12	pronoun 14
subject|sentence-after|own|13-25|	noun -16
subject|sentence-after|own|1|	name -28	noun -20
subject|sentence-after|own|2|	name -15	noun -24
subject|sentence-after|own|3|	name -33	noun -26
subject|sentence-after|own|4-6|	name -33	noun -27
subject|sentence-after|own|7-12|	name -17	noun -11
subject|sentence-before|elided|	0 12	1 -22	2 -35
subject|sentence-before|elided|13-25|	name 11
subject|sentence-before|elided|1|	name -23	noun -58	pronoun -9
subject|sentence-before|elided|26+|	name -7	pronoun 11
subject|sentence-before|elided|2|	name 15	noun -10
subject|sentence-before|elided|3|	name 22	noun -39	pronoun -23
subject|sentence-before|elided|4-6|	name 36	noun -6	pronoun 6
subject|sentence-before|elided|7-12|	name 26	pronoun 19
subject|sentence-before|none|	0 -12	1 -9
subject|sentence-before|none|13-25|	name -16	pronoun -9
subject|sentence-before|none|1|	noun -28	pronoun 13
subject|sentence-before|none|26+|	name -28	pronoun -17
subject|sentence-before|none|2|	name 11	noun 7	pronoun -8
subject|sentence-before|none|3|	noun -35
subject|sentence-before|none|4-6|	noun -7
subject|sentence-before|none|7-12|	noun -31
subject|sentence-before|	own 9
subject|sentence-before|own|	0 13	1 -9	2 -38
subject|sentence-before|own|13-25|	name -37	noun -18	pronoun -34
subject|sentence-before|own|1|	name 25	noun 35	pronoun 10
subject|sentence-before|own|26+|	name -19	pronoun -35
subject|sentence-before|own|2|	name -40	noun -66
subject|sentence-before|own|3|	noun -26	pronoun -40
subject|sentence-before|own|4-6|	name -27	noun -40	pronoun -70
subject|sentence-before|own|7-12|	name -19	noun -32	pronoun -57
subject|speaker-then-quote|elided|0|	name -6	noun -27	pronoun -19
subject|speaker-then-quote|elided|1|	noun -18
subject|speaker-then-quote|elided|	2 7
subject|speaker-then-quote|elided|2|	name -6	noun 11
subject|speaker-then-quote|elided|3|	name 23
subject|speaker-then-quote|elided|4-6|	name 10	noun -10
subject|speaker-then-quote|elided|7-12|	name 39	noun -18	pronoun 21
subject|speaker-then-quote|none|0|	name 16	noun 12
subject|speaker-then-quote|none|	1 -13	2 12
subject|speaker-then-quote|none|13-25|	name 22	noun 19
subject|speaker-then-quote|none|1|	pronoun -27
subject|speaker-then-quote|none|2|	name 22	pronoun 10
subject|speaker-then-quote|none|3|	name 14	pronoun 11
subject|speaker-then-quote|none|4-6|	name 20	noun -26
subject|speaker-then-quote|none|7-12|	name -26	pronoun 17
subject|speaker-then-quote|	own -10
subject|speaker-then-quote|own|0|	name 15	pronoun -17
subject|speaker-then-quote|own|	1 -18	2 -11
subject|speaker-then-quote|own|13-25|	name -47	noun 19	pronoun -7
subject|speaker-then-quote|own|1|	name 22	pronoun 22
subject|speaker-then-quote|own|26+|	name -11	noun -15
subject|speaker-then-quote|own|2|	pronoun -12
subject|speaker-then-quote|own|3|	name 13	noun -28
subject|speaker-then-quote|own|4-6|	name 14	pronoun -7
subject|speaker-then-quote|own|7-12|	name -9	noun -8
subject|topic-after|	none -6
subject|topic-after|none|	0 -6
subject|topic-after|none|0|	name -28	pronoun -23
subject|topic-after|none|1|	name -13
subject|topic-after|none|3|	name -11
subject|topic-after|none|4-6|	name -12	noun -14
subject|topic|	elided 23	none -6	own -19
subject|topic|elided|	0 23	1 20	2 -6
subject|topic|elided|13-25|	noun -19	pronoun 36
subject|topic|elided|1|	noun -21
subject|topic|elided|26+|	name -19	noun -23	pronoun -10
subject|topic|elided|2|	name 20
subject|topic|elided|3|	noun 13	pronoun -30
subject|topic|elided|4-6|	name 15	noun 30	pronoun 6
subject|topic|elided|7-12|	name 23	pronoun 17
subject|topic|none|0|	name -21	noun -39
subject|topic|none|	1 -7	2 -20
subject|topic|none|13-25|	pronoun -20
subject|topic|none|1|	pronoun 11
subject|topic|none|26+|	name -16	noun -6	pronoun -8
subject|topic|none|2|	name 8	pronoun 15
subject|topic|none|3|	name 10	pronoun -10
subject|topic|none|4-6|	noun -23
subject|topic|none|7-12|	pronoun -27
subject|topic|own|	0 7	1 -22	2 -25
subject|topic|own|13-25|	name -17	noun -24	pronoun -26
subject|topic|own|1|	name -10	noun -7	pronoun -33
subject|topic|own|26+|	noun -41	pronoun -70
subject|topic|own|2|	name 21	pronoun 43
subject|topic|own|3|	name 44	noun 6	pronoun 39
subject|topic|own|4-6|	name -17	pronoun -25
subject|topic|own|7-12|	name -23	noun -6	pronoun -7
subject|verb-then-speaker|	elided -21	own 6
subject|verb-then-speaker|elided|	0 -21
subject|verb-then-speaker|elided|0|	noun -9
subject|verb-then-speaker|elided|7-12|	noun -15
subject|verb-then-speaker|none|0|	name 24	pronoun 8
subject|verb-then-speaker|none|	1 22
subject|verb-then-speaker|none|1|	name -32	noun -11	pronoun -8
subject|verb-then-speaker|none|2|	name -17	noun -27	pronoun 26
subject|verb-then-speaker|none|3|	name -15	noun -22
subject|verb-then-speaker|none|4-6|	name -19	noun -25
subject|verb-then-speaker|none|7-12|	noun -14
subject|verb-then-speaker|own|	0 8	2 -22
subject|verb-then-speaker|own|0|	name -31	noun -31
subject|verb-then-speaker|own|13-25|	noun -35
subject|verb-then-speaker|own|1|	name 21
subject|verb-then-speaker|own|2|	noun 9
subject|verb-then-speaker|own|3|	noun -25	pronoun 37
subject|verb-then-speaker|own|4-6|	name 32	noun -33	pronoun 16
subject|verb-then-speaker|own|7-12|	name -8	noun -27	pronoun 27
twin|paragraph-before|apposed judging noun|	apposed judging person -8	apposition judging noun -23	apposition judging organisation -11	apposition judging person -13	inverted judging noun -20
twin|paragraph-before|apposed judging person|	apposed other person -22	apposition judging noun -15	apposition judging person 18	inverted judging noun 25
twin|paragraph-before|apposed other name|	direct other name -15
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -16	apposed other place -7	apposed saying noun -21	apposition other noun -19	apposition other organisation -9	apposition other person -23	apposition other place -8	apposition saying noun -16	apposition saying person -8	direct other noun -18	direct other place -6	direct other pronoun -12	shared other name -8	shared other noun -18
twin|paragraph-before|apposed other organisation|	apposition other noun -16	direct other noun -14	direct other organisation -6	shared other organisation -7
twin|paragraph-before|apposed other person|	apposed judging person -17	apposed other name -23	apposed other noun -8	apposed other person 18	apposed other place -13	apposed saying person -26	apposition other name 35	apposition other noun -10	apposition other organisation -19	apposition saying noun 16	apposition saying person -19	direct other noun -11	direct other person -7	shared other person 11
twin|paragraph-before|apposed other place|	apposed other noun -10
twin|paragraph-before|apposed saying name|	apposed saying noun -6	apposition saying person -6	inverted saying noun -7
twin|paragraph-before|apposed saying noun|	apposed other noun -22	apposed saying noun -27	apposed saying organisation -8	apposed saying person -18	apposed saying place -17	apposition other person -12	apposition saying noun -31	apposition saying organisation -11	apposition saying person -23	direct saying noun -17	direct saying pronoun -13	inverted saying noun -24	inverted saying person -7	inverted saying pronoun -6	shared saying noun -7
twin|paragraph-before|apposed saying organisation|	apposed saying noun -10	apposition saying noun -14	apposition saying organisation -8	inverted saying noun -13	shared saying organisation -6
twin|paragraph-before|apposed saying person|	apposed other person -28	apposed saying noun -15	apposed saying person -27	apposed saying place -23	apposition other person -20	apposition saying noun -21	apposition saying organisation 9	direct saying noun -8	inverted saying noun -10	inverted saying pronoun -12	shared saying person -16
twin|paragraph-before|apposed saying place|	apposed saying noun -13	apposition saying noun -7
twin|paragraph-before|apposed thinking noun|	apposition thinking person -7
twin|paragraph-before|apposed thinking person|	apposition thinking noun 21
twin|paragraph-before|apposition judging noun|	apposed judging noun -34	apposed judging person -22	inverted judging noun -23	shared judging noun -8
twin|paragraph-before|apposition judging organisation|	apposed judging noun -25
twin|paragraph-before|apposition judging person|	apposed judging noun 22	apposed judging person 20
twin|paragraph-before|apposition other name|	apposed other person -19
twin|paragraph-before|apposition other noun|	apposed other name -14	apposed other noun -28	apposed other organisation -17	apposed other person -32	apposed other place -9	apposition saying noun -17	shared other name -15	shared other noun -15	shared other person -7
twin|paragraph-before|apposition other organisation|	apposed other name -7	apposed other noun 14	apposed other person -15	shared other organisation 14
twin|paragraph-before|apposition other person|	apposed other noun 10	apposed saying noun 27	apposed saying person -21
twin|paragraph-before|apposition other place|	apposed other noun -12
twin|paragraph-before|apposition saying noun|	apposed other noun -18	apposed saying noun -31	apposed saying organisation -12	apposed saying person -28	apposed saying place -9	apposition other noun -19	inverted saying noun -28	inverted saying pronoun -12	shared saying noun -20	shared saying organisation -11	shared saying person -8
twin|paragraph-before|apposition saying organisation|	apposed saying noun -26	apposed saying organisation -8	apposed saying person -25	inverted saying noun -35
twin|paragraph-before|apposition saying person|	apposed other noun 19	apposed other person -24	apposed saying name -26	apposed saying noun -29	apposed saying place -33	inverted saying noun -21	inverted saying pronoun 9
twin|paragraph-before|apposition saying place|	apposed saying noun -10
twin|paragraph-before|apposition thinking noun|	apposed thinking person -16
twin|paragraph-before|apposition thinking person|	apposed thinking noun -16
twin|paragraph-before|direct judging noun|	apposed judging noun -11	direct other noun -18	inverted judging noun -15	inverted judging person -10
twin|paragraph-before|direct judging organisation|	direct other organisation -9	inverted judging noun -27
twin|paragraph-before|direct other name|	apposed other name -19
twin|paragraph-before|direct other noun|	apposed other noun 16	apposed other organisation -18	apposed other person -7	apposed other place -12	direct judging noun -21	direct other noun -30	direct saying noun -42	direct thinking noun -8	inverted saying noun -17	passive other noun -16
twin|paragraph-before|direct other organisation|	apposed other organisation -16	direct judging organisation -6	direct other organisation -25
twin|paragraph-before|direct other person|	apposed other noun -13	apposed other person -8	direct saying person -18	relative other noun -13
twin|paragraph-before|direct other place|	direct other place -10
twin|paragraph-before|direct other pronoun|	apposed other noun -16	direct other pronoun -25	direct saying pronoun 11
twin|paragraph-before|direct saying name|	apposed saying noun -11	inverted saying noun -18
twin|paragraph-before|direct saying noun|	apposed saying organisation -11	apposed saying person -15	apposed saying place -14	direct other noun -41	inverted saying noun 15	relative saying noun -11
twin|paragraph-before|direct saying organisation|	apposed saying noun -12	apposed saying organisation -9	apposed saying place -9	inverted saying noun -12
twin|paragraph-before|direct saying person|	apposed saying noun -20	apposed saying organisation -16	apposed saying person -13	apposed saying place -11	direct other person -18	inverted saying noun -8
twin|paragraph-before|direct saying pronoun|	apposed saying noun -19	direct other pronoun 10
twin|paragraph-before|inverted judging noun|	apposed judging noun -20	apposed judging person -13	apposition judging noun -20	direct judging noun -7	direct judging organisation -10
twin|paragraph-before|inverted judging person|	direct judging noun 12
twin|paragraph-before|inverted saying noun|	apposed saying noun -17	apposed saying organisation -6	apposed saying person -21	apposition saying noun -26	apposition saying organisation -30	apposition saying person -24	direct saying name -9	direct saying noun -24	direct saying person -17	direct saying pronoun -19	inverted saying noun -21	inverted saying person -9	inverted saying pronoun -17	relative saying noun -20	shared saying noun -10	shared saying pronoun -15
twin|paragraph-before|inverted saying person|	inverted saying noun -15
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -11	apposed saying person -12	apposition saying noun -17	apposition saying person -15	inverted saying noun -20
twin|paragraph-before|passive other noun|	direct other noun -15
twin|paragraph-before|relative other noun|	direct other person -9	relative other noun -10
twin|paragraph-before|relative other organisation|	direct other noun -10
twin|paragraph-before|relative saying noun|	direct saying noun -10	inverted saying noun -16
twin|paragraph-before|shared judging noun|	apposition judging noun -7
twin|paragraph-before|shared other name|	apposed other noun -17	apposition other noun -9	shared other name -8
twin|paragraph-before|shared other noun|	apposed other noun -21	apposition other noun -21	shared other noun -13	shared other person -7	shared other pronoun -7
twin|paragraph-before|shared other organisation|	apposed other organisation -8	apposition other organisation 14
twin|paragraph-before|shared other person|	apposed other person 11	apposition other noun -17	shared other noun -10
twin|paragraph-before|shared other pronoun|	shared other noun -20
twin|paragraph-before|shared saying noun|	apposed saying noun -18	apposition saying noun -29	inverted saying noun -15	shared saying noun 8	shared saying organisation -7	shared saying person -17
twin|paragraph-before|shared saying organisation|	apposed saying organisation -9	apposition saying noun -14	shared saying noun -17
twin|paragraph-before|shared saying person|	apposed saying person -21	apposition saying noun -18	inverted saying noun -27	shared saying noun -22
twin|paragraph-before|shared saying pronoun|	inverted saying noun -24
twin|paragraph-before|shared thinking noun|	apposed thinking noun -6
twin|quote-then-speaker|apposed other noun|	apposed other organisation -8	apposed other person -47	apposition other noun 9	direct other noun -14	shared other noun -25	shared other person -23	shared other pronoun -25
twin|quote-then-speaker|apposed other organisation|	apposed other noun -32	apposed other person -23	apposition other noun -12	shared other organisation -22
twin|quote-then-speaker|apposed other person|	apposed other noun 20	apposed other organisation 23	apposed other person -8	apposition other noun 23	direct other noun 35	shared other noun 11	shared other person 11	shared other pronoun 11	shared saying person 25
twin|quote-then-speaker|apposed saying noun|	apposed other noun -23	apposed saying organisation -13	apposed saying person -8	apposed saying place -22	apposition saying noun -15	direct saying noun -15	direct saying organisation -25	direct saying pronoun -10	shared saying noun -10	shared saying person -24
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun 18	apposition saying noun -6	shared saying noun 6	shared saying organisation -7
twin|quote-then-speaker|apposed saying person|	apposed other person -8	apposed saying noun -19	apposed saying organisation -6	apposition saying noun 32	apposition saying organisation 11	apposition saying person -14	apposition saying place 18	direct saying noun -8	shared other person -11	shared saying noun 31
twin|quote-then-speaker|apposed saying place|	apposed saying noun -24	shared saying noun -18
twin|quote-then-speaker|apposed thinking noun|	shared thinking noun -16	shared thinking person -15
twin|quote-then-speaker|apposition other noun|	apposed other noun -30	apposed other organisation -13	apposed other person -11	apposition saying noun -7	shared other noun -15
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 10	apposed saying organisation -13	apposition other noun -12	shared saying noun 19	shared saying person 9	shared saying pronoun -20
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -21
twin|quote-then-speaker|apposition saying person|	apposed saying person -25	shared saying person -12
twin|quote-then-speaker|apposition saying place|	apposed saying person -17
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 26
twin|quote-then-speaker|direct judging noun|	passive judging organisation -19	relative judging noun -19
twin|quote-then-speaker|direct other noun|	apposed other noun -24	apposed other person -32	direct other noun -48	direct saying noun -30	direct thinking noun -20	passive other noun -24	relative other noun -28
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -41	direct saying pronoun -7	direct thinking pronoun -16	relative other person -16
twin|quote-then-speaker|direct saying noun|	apposed saying noun 18	apposed saying person -20	direct other noun -22	passive saying noun 25	shared saying noun -25	shared saying person -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 7
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun -6	passive saying noun 40
twin|quote-then-speaker|direct thinking noun|	direct other noun -13
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun -15
twin|quote-then-speaker|passive judging organisation|	direct judging noun -19
twin|quote-then-speaker|passive other noun|	direct other noun -16
twin|quote-then-speaker|passive saying noun|	apposition saying noun -21	direct saying noun -21	direct saying pronoun -34
twin|quote-then-speaker|relative judging noun|	direct judging noun 8	relative other noun -26
twin|quote-then-speaker|relative other noun|	direct other noun -23	relative judging noun -22	relative saying noun -13
twin|quote-then-speaker|relative other person|	direct other pronoun 11	relative other person 27	relative saying person 22
twin|quote-then-speaker|relative saying noun|	relative other noun -8
twin|quote-then-speaker|relative saying person|	relative other person 15
twin|quote-then-speaker|shared judging name|	apposed judging name 8
twin|quote-then-speaker|shared judging noun|	shared judging noun -6	shared judging person -17	shared judging pronoun -16
twin|quote-then-speaker|shared judging person|	apposed judging person 13	shared judging noun 8
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -8
twin|quote-then-speaker|shared other name|	shared other pronoun -17
twin|quote-then-speaker|shared other noun|	apposed other noun -17	apposed other organisation -10	apposed other person -39	apposition other noun -19	shared other noun -7	shared other organisation -22	shared other person -31	shared other pronoun -18	shared saying noun -27
twin|quote-then-speaker|shared other organisation|	apposed other organisation -17	apposed other person -19	shared other noun 10	shared other pronoun 18
twin|quote-then-speaker|shared other person|	apposed other noun -15	apposition other noun -8	shared other noun -14	shared other person 11
twin|quote-then-speaker|shared other pronoun|	apposed other person -18	shared other name 15	shared other noun -23	shared other organisation -15
twin|quote-then-speaker|shared saying noun|	apposed saying noun -6	apposed saying organisation -14	apposed saying person -21	apposed saying place -9	apposition saying noun -8	shared other noun -12	shared saying noun -21	shared saying organisation -18	shared saying person -31	shared saying place -9	shared saying pronoun -13
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -11	shared saying noun -7	shared saying person -17	shared saying pronoun 10
twin|quote-then-speaker|shared saying person|	apposed saying noun 12	apposed saying person 9	shared other person -6	shared saying noun 24	shared saying organisation 14	shared saying pronoun -16
twin|quote-then-speaker|shared saying place|	shared saying noun -10
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 28	shared saying organisation -12	shared saying person 20
twin|quote-then-speaker|shared thinking noun|	shared thinking pronoun 8
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -21
twin|quote-then-verb|inverted judging person|	inverted judging person 38
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -48
twin|quote-then-verb|inverted saying noun|	inverted saying person 32	inverted saying place -9	inverted saying pronoun -28
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -22	inverted saying pronoun -38
twin|quote-then-verb|inverted saying person|	inverted saying noun -35	inverted saying person 79
twin|quote-then-verb|inverted saying place|	inverted saying noun -19	inverted saying pronoun -20
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 20	inverted saying organisation 46	inverted saying place 25	inverted saying pronoun 9
twin|sentence-after|apposed judging noun|	inverted judging noun -18
twin|sentence-after|apposed judging organisation|	apposition judging noun -22
twin|sentence-after|apposed other name|	shared other name -17
twin|sentence-after|apposed other noun|	apposition other person -37
twin|sentence-after|apposed other person|	apposition other noun 8	apposition other person -30
twin|sentence-after|apposed saying noun|	apposition saying noun -27	apposition saying person -45	direct saying noun -19	direct saying pronoun -32	inverted saying noun -39
twin|sentence-after|apposed saying person|	apposition saying person -6
twin|sentence-after|apposed thinking person|	apposition thinking noun -26
twin|sentence-after|apposition judging noun|	apposed judging organisation -13
twin|sentence-after|apposition other noun|	apposed other noun -22	apposed other person -21
twin|sentence-after|apposition other person|	apposed other noun -21	apposed other person -22	apposition saying person -10
twin|sentence-after|apposition saying noun|	apposed saying noun -10	apposed saying person -22	inverted saying noun -22
twin|sentence-after|apposition saying person|	apposed saying noun -36	apposition other person -8	inverted saying noun -22
twin|sentence-after|apposition thinking noun|	apposed thinking person -20
twin|sentence-after|direct judging person|	inverted judging noun -25
twin|sentence-after|direct other noun|	apposed other noun -31	direct other noun -19
twin|sentence-after|direct other organisation|	direct saying organisation -24
twin|sentence-after|direct other pronoun|	direct saying pronoun 7
twin|sentence-after|direct saying name|	inverted saying name -21
twin|sentence-after|direct saying noun|	inverted saying noun -47
twin|sentence-after|direct saying organisation|	direct other organisation -25	inverted saying noun -22
twin|sentence-after|direct saying person|	inverted saying name -28
twin|sentence-after|direct saying pronoun|	apposed saying noun 34	direct other pronoun 6
twin|sentence-after|inverted judging noun|	apposed judging noun -15	direct judging person -23
twin|sentence-after|inverted saying name|	direct saying name 11	direct saying person -18	inverted saying name -20
twin|sentence-after|inverted saying noun|	direct saying noun -31	direct saying organisation -32	direct saying person -20	inverted saying noun -35
twin|sentence-after|shared other name|	apposed other name -12
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging noun -6	apposition judging organisation -15	apposition judging person -35	direct judging noun -20	direct judging person -15	inverted judging noun -27	inverted judging pronoun -17
twin|sentence-before|apposed judging organisation|	apposition judging noun -12	inverted judging name -7	inverted judging noun -25
twin|sentence-before|apposed judging person|	apposed judging noun -29	apposition judging noun -7	apposition judging organisation 15	direct judging noun -15	inverted judging name -8
twin|sentence-before|apposed judging place|	inverted judging noun -6
twin|sentence-before|apposed other name|	apposed other noun -14	apposition other name -15	apposition other noun -23	apposition other person -17	direct other noun -24	direct other person -18	direct other pronoun -22
twin|sentence-before|apposed other noun|	apposed other name -17	apposed other noun -19	apposed other organisation -11	apposed other person -34	apposed other place -19	apposition other name -16	apposition other noun -45	apposition other organisation -24	apposition other person -45	apposition other place -27	direct other name -8	direct other noun -41	direct other organisation -11	direct other person -14	direct other pronoun -25	inverted judging noun -12	inverted other noun -7	inverted saying noun -21
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 8	direct other noun -35	direct other organisation -16	direct other person -17	direct other pronoun -13
twin|sentence-before|apposed other person|	apposed other noun -10	apposed other person -29	apposed other place 11	apposition other name -34	apposition other noun -16	apposition other organisation -39	apposition other place -36	direct other noun -17
twin|sentence-before|apposed other place|	apposed other noun -16	apposed other person -18	apposed other place -33	apposition other noun -29	direct other noun -17	direct other organisation -12	direct other person -10	direct other place -22
twin|sentence-before|apposed saying name|	apposition saying noun -21	apposition saying person -19	direct saying noun -29	direct saying organisation -10	direct saying person -23	direct saying pronoun -17	inverted saying noun -28	inverted saying pronoun -15
twin|sentence-before|apposed saying noun|	apposed saying noun -46	apposed saying organisation -12	apposed saying person -11	apposed saying place -22	apposition saying name -35	apposition saying noun 10	apposition saying organisation -31	apposition saying person -101	apposition saying place 10	direct saying name -16	direct saying noun -42	direct saying organisation -22	direct saying person -26	direct saying pronoun -53	inverted saying noun -18	inverted saying organisation -28	inverted saying pronoun -39
twin|sentence-before|apposed saying organisation|	apposed saying noun 7	apposed saying person -24	apposition saying noun -34	apposition saying person -23	apposition saying place -31	apposition saying pronoun -18	direct saying noun -21	direct saying person -29	direct saying pronoun -30	inverted saying noun -29	inverted saying pronoun -32
twin|sentence-before|apposed saying person|	apposed saying noun -14	apposed saying organisation -26	apposed saying place 12	apposition saying name 6	apposition saying organisation -47	apposition saying place -34	direct saying noun -24	inverted saying organisation 20	inverted saying person -25	inverted saying pronoun -21	passive saying noun -16
twin|sentence-before|apposed saying place|	apposed saying noun -21	apposed saying person -17	apposition saying noun -17	apposition saying person -7	direct saying noun -21	direct saying organisation -19	direct saying person -15	inverted saying noun -10
twin|sentence-before|apposed thinking noun|	apposed thinking noun -26	apposed thinking organisation -12	apposed thinking person -14	apposition thinking noun -13	apposition thinking organisation -21	apposition thinking person -20	direct thinking noun -24	direct thinking pronoun -27
twin|sentence-before|apposed thinking organisation|	apposed thinking noun -19	apposition thinking noun -26
twin|sentence-before|apposed thinking person|	apposition thinking noun -31	apposition thinking organisation -9
twin|sentence-before|apposition judging noun|	apposed judging noun -17	apposed judging organisation -9	apposed judging person -41	inverted judging name -14	inverted judging noun -28	passive judging organisation -14
twin|sentence-before|apposition judging organisation|	apposed judging noun -28	apposed judging person -33	inverted judging noun -30
twin|sentence-before|apposition judging person|	apposed judging noun -9	inverted judging noun -6	inverted judging pronoun -21
twin|sentence-before|apposition other name|	apposed other name -15	apposed other noun -18	apposed other person -38
twin|sentence-before|apposition other noun|	apposed other name -23	apposed other noun -63	apposed other organisation -28	apposed other person -94	apposed other place -39	inverted saying noun -27	inverted saying person -25	passive other noun -43	passive saying noun -17
twin|sentence-before|apposition other organisation|	apposed other noun -40	apposed other person -36
twin|sentence-before|apposition other person|	apposed other noun 6	inverted saying noun 36	passive other noun -31
twin|sentence-before|apposition other place|	apposed other noun -26	apposed other person -32
twin|sentence-before|apposition saying name|	apposed saying noun 10	apposed saying person -30	inverted saying noun -25	inverted saying pronoun -35
twin|sentence-before|apposition saying noun|	apposed saying name -12	apposed saying noun -59	apposed saying organisation -40	apposed saying person -33	apposed saying place -19	inverted saying name -15	inverted saying noun -20	inverted saying organisation -30	inverted saying person -22	inverted saying pronoun -48
twin|sentence-before|apposition saying organisation|	apposed saying noun -6	apposed saying person -59	inverted saying noun -12	inverted saying pronoun -20
twin|sentence-before|apposition saying person|	apposed saying name -23	apposed saying noun -19	apposed saying organisation -14	apposed saying place -18	inverted saying organisation 22	inverted saying pronoun 17
twin|sentence-before|apposition saying place|	apposed saying noun -31	apposed saying organisation -29	apposed saying person -35	inverted saying pronoun -22
twin|sentence-before|apposition saying pronoun|	apposed saying organisation -21
twin|sentence-before|apposition thinking noun|	apposed thinking noun -24	apposed thinking organisation -19	apposed thinking person -26
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -22	apposed thinking person -24
twin|sentence-before|apposition thinking person|	apposed thinking noun -33
twin|sentence-before|direct judging noun|	apposed judging noun -31	apposed judging person -20	inverted judging noun 11	inverted judging person -20	inverted judging pronoun -17
twin|sentence-before|direct judging organisation|	inverted judging name -19	inverted judging pronoun -21
twin|sentence-before|direct judging person|	apposed judging noun -6	inverted judging name -38	inverted judging organisation -24	inverted judging pronoun 7
twin|sentence-before|direct judging pronoun|	inverted judging noun 11	inverted judging place 13
twin|sentence-before|direct other name|	apposed other name -15	apposed other noun -23	passive other noun -21
twin|sentence-before|direct other noun|	apposed other name -11	apposed other organisation -43	apposed other person -47	apposed other place -46	inverted judging noun -26	inverted saying noun 24	passive other noun -27	passive other organisation -28	passive other person -25	passive saying noun 14	relative other noun -29
twin|sentence-before|direct other organisation|	apposed other noun -22	apposed other organisation -20	apposed other place 8
twin|sentence-before|direct other person|	apposed other name 18	apposed other noun -32	apposed other organisation 24	apposed other place 15	inverted judging noun -28	inverted saying noun -38
twin|sentence-before|direct other place|	apposed other place -26
twin|sentence-before|direct other pronoun|	apposed other name 7	apposed other noun -44	apposed other organisation -20
twin|sentence-before|direct saying name|	apposed saying noun 7	inverted saying name -23	inverted saying noun -28	inverted saying organisation -15	inverted saying person -26	inverted saying pronoun 9
twin|sentence-before|direct saying noun|	apposed saying name -13	apposed saying organisation -33	apposed saying person 9	apposed saying place 16	inverted saying noun -33	inverted saying person 6	inverted saying place -24	inverted saying pronoun -23
twin|sentence-before|direct saying organisation|	apposed saying name 10	apposed saying noun -48	apposed saying place -50	inverted saying name -9	inverted saying place -14	inverted saying pronoun -19
twin|sentence-before|direct saying person|	apposed saying name -22	apposed saying noun 7	apposed saying place -32	inverted saying name -51	inverted saying noun -35	passive saying noun -28
twin|sentence-before|direct saying place|	inverted saying noun -16
twin|sentence-before|direct saying pronoun|	apposed saying name 6	inverted saying name -34	inverted saying noun -12	inverted saying person 9	passive saying noun 8
twin|sentence-before|inverted judging name|	apposed judging organisation -8	apposed judging person -15	apposition judging noun -22	direct judging organisation -10	direct judging person -18
twin|sentence-before|inverted judging noun|	apposed judging noun -40	apposed judging organisation -18	apposed judging person -29	apposed judging place -16	apposed other noun -16	apposition judging noun -35	apposition judging organisation -14	apposition judging person -45	apposition other person -25	direct judging noun -31	direct judging organisation -21	direct judging person -29	direct judging pronoun -8	direct other noun -8	direct other organisation -13	inverted judging noun -23
twin|sentence-before|inverted judging organisation|	direct judging person -23
twin|sentence-before|inverted judging person|	direct judging noun -18
twin|sentence-before|inverted judging place|	direct judging pronoun -16
twin|sentence-before|inverted judging pronoun|	apposed judging noun -12	apposed judging person -16	apposition judging person -12	direct judging noun 14	direct judging organisation -18	direct judging person -13
twin|sentence-before|inverted other noun|	apposed other noun -29
twin|sentence-before|inverted saying name|	apposition saying noun -17	direct saying name -21	direct saying organisation -31	direct saying person -54	direct saying pronoun -25	inverted saying name -31	inverted saying noun -18	inverted saying pronoun -48
twin|sentence-before|inverted saying noun|	apposed other noun -28	apposed other person -35	apposed saying name -26	apposed saying noun -31	apposed saying organisation -45	apposed saying person -88	apposed saying place -22	apposition other noun 6	apposition other person -53	apposition saying name 9	apposition saying noun -10	apposition saying organisation -51	apposition saying person -76	apposition saying place -38	direct other noun -28	direct other organisation -22	direct other person -25	direct saying name -22	direct saying noun -35	direct saying organisation -40	direct saying person -63	direct saying place -15	direct saying pronoun -36	inverted saying name -9	inverted saying noun -71	inverted saying organisation -11	inverted saying person -38	inverted saying pronoun -44	relative saying noun -16	relative saying person -22
twin|sentence-before|inverted saying organisation|	apposed saying noun -31	apposed saying person -24	apposition saying noun -28	apposition saying person -27	direct saying name -18	inverted saying noun -18	inverted saying organisation -6	inverted saying pronoun -32
twin|sentence-before|inverted saying person|	apposed saying person -22	apposition other noun -15	apposition saying noun -18	direct saying pronoun -22	inverted saying noun 25	inverted saying person 38
twin|sentence-before|inverted saying place|	direct saying noun -17	inverted saying noun -17
twin|sentence-before|inverted saying pronoun|	apposed saying name 8	apposed saying noun -26	apposed saying organisation -17	apposed saying person -46	apposition saying name 29	apposition saying noun 12	apposition saying organisation -23	apposition saying person -36	apposition saying place -22	direct saying name -19	direct saying noun -24	direct saying organisation -9	inverted saying name 25	inverted saying noun 19	inverted saying organisation 28
twin|sentence-before|passive judging organisation|	apposition judging noun -20
twin|sentence-before|passive other noun|	apposition other noun -21	direct other name -9	direct other noun -21
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -22
twin|sentence-before|passive saying noun|	apposed saying person -11	apposition other noun -23	direct other noun -15	direct saying noun -11	direct saying person -10	direct saying pronoun -33
twin|sentence-before|relative other noun|	direct other noun 10
twin|sentence-before|relative saying noun|	inverted saying noun -17
twin|sentence-before|relative saying person|	inverted saying noun -6
twin|speaker-then-quote|apposed judging name|	apposition judging person -17	shared judging name 26	shared judging noun 26
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -38	apposed judging organisation -24	apposed judging person -37	apposed judging place 7	apposition judging noun 21	apposition judging organisation -28	apposition judging person -20	direct judging noun -35	direct judging person -24	direct judging pronoun -26	shared judging organisation -18	shared judging person -29	shared judging pronoun 12
twin|speaker-then-quote|apposed judging organisation|	apposed judging person -38	apposed other organisation -21	apposition judging noun 16	apposition judging person 28	direct judging person -20	direct judging pronoun 9	shared judging organisation 13
twin|speaker-then-quote|apposed judging person|	apposed judging organisation 23	apposed judging person -21	apposed judging place 13	apposed other person 37	apposition judging name -13	apposition judging organisation 52	apposition judging person 13	shared judging noun -19	shared judging organisation 7	shared judging person -16
twin|speaker-then-quote|apposed judging place|	apposed judging noun -25	apposed judging person -21	apposition judging person -21
twin|speaker-then-quote|apposed other name|	apposed saying name -26	apposition other name 6	apposition other noun -14	direct other name -29	direct other noun -23	direct other pronoun -25	shared other noun 13
twin|speaker-then-quote|apposed other noun|	apposed judging noun -13	apposed other noun -7	apposed other organisation -30	apposed other person -39	apposed other place 6	apposed saying noun -23	apposition other organisation -24	apposition other person -48	apposition saying noun -10	direct other noun -47	direct other organisation -15	direct other person -22	direct saying noun -14	direct saying pronoun -32	shared judging noun -34	shared judging person -21	shared other person -28	shared saying noun -18	shared saying person -38	shared saying pronoun -31
twin|speaker-then-quote|apposed other organisation|	apposed judging organisation -19	apposed other noun 7	apposed other person -39	direct other noun 12	direct other person -8	shared judging organisation -19	shared saying noun 33	shared saying organisation 21	shared saying person -15
twin|speaker-then-quote|apposed other person|	apposed judging person 34	apposed other noun -14	apposed other organisation 33	apposed other person -6	apposed saying organisation 16	apposed saying person 6	apposed saying place 15	apposition judging person 27	apposition other organisation 19	apposition saying person 32	direct other noun 29	direct other person -11	direct saying person 6	shared judging noun 20	shared judging person 34	shared other noun 26	shared other person 30	shared saying noun 12	shared saying organisation 24	shared saying person -7	shared saying place 38
twin|speaker-then-quote|apposed other place|	apposed other noun -27	apposed other place -28	apposed saying place -20	direct other organisation -18	direct other person -26	shared saying person -14	shared saying place -13
twin|speaker-then-quote|apposed other pronoun|	direct other noun -8
twin|speaker-then-quote|apposed saying name|	apposed other name -26	apposed saying noun -30	apposed saying person -27	apposition saying noun 36	apposition saying person -39	direct saying name -26	direct saying noun -31	direct saying organisation -20	direct saying person -36	direct saying pronoun -9	shared saying name 19	shared saying person -27
twin|speaker-then-quote|apposed saying noun|	apposed other noun -30	apposed saying name -25	apposed saying noun -63	apposed saying person -89	apposed saying place -17	apposition saying noun 26	apposition saying organisation -9	apposition saying person -123	apposition saying pronoun -10	direct other noun -18	direct other pronoun -31	direct saying noun -22	direct saying organisation -25	direct saying person -38	direct saying pronoun -14	passive saying noun -6	shared saying name -24	shared saying noun 24	shared saying organisation -12	shared saying person -22	shared saying place -22	shared saying pronoun -15
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -21	apposed saying noun -17	apposed saying organisation -20	apposed saying person -35	apposition saying noun 33	apposition saying organisation 21	direct saying noun -9	direct saying organisation -13	direct saying person -32	direct saying pronoun 12	shared saying noun -16	shared saying organisation 27	shared saying person -31
twin|speaker-then-quote|apposed saying person|	apposed other person 20	apposed saying name 30	apposed saying organisation -8	apposed saying person 17	apposed saying place 34	apposed saying pronoun 20	apposition saying name 32	apposition saying noun 8	apposition saying organisation 64	apposition saying place 13	direct other person 9	direct saying noun -29	direct saying pronoun -29	passive saying noun -20	shared other person 19	shared saying name 18	shared saying noun 43	shared saying organisation 31	shared saying place 34
twin|speaker-then-quote|apposed saying place|	apposed saying noun -39	apposed saying person -26	apposition saying noun -18	apposition saying person -23	direct saying noun -30	direct saying organisation -16	direct saying person -24	shared saying noun -23	shared saying person -14
twin|speaker-then-quote|apposed saying pronoun|	apposed saying person -28	apposition saying noun 15	apposition saying person -30
twin|speaker-then-quote|apposed thinking name|	shared thinking name -23
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -24	apposition thinking noun -14	direct thinking noun -24	shared thinking noun -15
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 38	apposition thinking noun 26	apposition thinking person 29
twin|speaker-then-quote|apposition judging name|	apposed judging person -21
twin|speaker-then-quote|apposition judging noun|	apposed judging name -26	apposed judging noun -33	apposed judging organisation -28	apposed judging person -11	apposed judging place -23	passive judging organisation -14	shared judging name -15	shared judging noun -14	shared judging organisation -37	shared judging person -28	shared judging pronoun -32
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -48
twin|speaker-then-quote|apposition judging person|	apposed judging name 20	apposed judging noun 15	apposed judging organisation -25	apposed judging person 54	apposed judging place 20	apposed other person 50	shared judging person 24
twin|speaker-then-quote|apposition judging place|	apposed judging person -20
twin|speaker-then-quote|apposition other name|	apposed other name -10
twin|speaker-then-quote|apposition other noun|	apposed judging noun 13	apposed judging person -13	apposed other noun 7	apposed other organisation -23	apposed other person -44	apposed saying noun -35	apposed saying organisation -19	apposed saying person -18	apposition judging noun -19	apposition saying noun -40	shared judging noun 19	shared judging person -13	shared other noun -8	shared other organisation -19	shared other person -29	shared other pronoun -28	shared saying noun -49	shared saying organisation -19	shared saying person -23
twin|speaker-then-quote|apposition other organisation|	apposed other noun -22	apposed other person -18	apposed saying noun -11	shared other noun -28	shared other organisation 11	shared saying noun -11	shared saying organisation -11
twin|speaker-then-quote|apposition other person|	apposed judging noun 31	apposed judging person 32	apposed other noun 20	apposed other person -16	apposed saying noun 15	apposed saying organisation 15	apposed saying person 42	apposition judging person 32	apposition saying person 60	shared judging noun 31	shared judging person 41	shared other person -6	shared saying noun 16	shared saying organisation 15	shared saying person 40
twin|speaker-then-quote|apposition other place|	apposed other noun 12	apposed saying person -19	shared saying person -19
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -24	shared other pronoun 9	shared saying noun -24	shared saying pronoun -24
twin|speaker-then-quote|apposition saying name|	apposed saying person -24
twin|speaker-then-quote|apposition saying noun|	apposed saying name -30	apposed saying noun -28	apposed saying organisation -35	apposed saying person -23	apposed saying place -6	apposed saying pronoun -17	apposition other noun -26	passive saying noun -11	passive saying organisation -15	shared other noun -28	shared saying name -20	shared saying noun -59	shared saying organisation -42	shared saying person -35	shared saying place -23	shared saying pronoun -34
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 26	apposed saying person -47	shared saying noun 14	shared saying organisation -27	shared saying person -21
twin|speaker-then-quote|apposition saying person|	apposed other person 65	apposed saying name 40	apposed saying noun 31	apposed saying organisation 30	apposed saying person 28	apposed saying pronoun 28	shared saying name 18	shared saying noun 19	shared saying organisation 42	shared saying person 45	shared saying place 24	shared saying pronoun 24
twin|speaker-then-quote|apposition saying place|	apposed saying person -28	shared saying person -18
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -28	shared saying noun -24	shared saying pronoun -18
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun -11	apposed thinking person -22	shared thinking noun -20
twin|speaker-then-quote|apposition thinking organisation|	apposed thinking person -15
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 31
twin|speaker-then-quote|direct judging noun|	apposed judging noun 26	apposed judging organisation -26	direct other noun 6	relative judging noun -28	shared judging noun 13
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -8	direct other organisation 8
twin|speaker-then-quote|direct judging person|	apposed judging noun 36	apposed judging organisation 24	apposed judging person 20
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 25	direct other pronoun 14
twin|speaker-then-quote|direct other name|	apposed other name -38	direct other name 14	direct saying name 19
twin|speaker-then-quote|direct other noun|	apposed other name -29	apposed other noun 7	apposed other organisation -45	apposed other person -47	apposed other pronoun -23	apposed saying noun 14	direct other noun -18	direct saying noun -18	direct thinking noun -34	passive other noun 7	passive other person -28	relative other noun -18
twin|speaker-then-quote|direct other organisation|	apposed other noun -7	direct other organisation -31	direct saying organisation 16
twin|speaker-then-quote|direct other person|	apposed other noun 40	apposed other organisation 18	apposed other person -14	apposed saying noun 8	apposed saying person 9	direct judging person 6	direct other person 33	direct saying person -7
twin|speaker-then-quote|direct other pronoun|	apposed other name -24	apposed other noun 17	apposed saying noun 15	direct other pronoun -55	direct saying pronoun -36	direct thinking pronoun -49	relative other noun -24
twin|speaker-then-quote|direct saying name|	direct other name 13
twin|speaker-then-quote|direct saying noun|	apposed other noun 8	apposed saying name 35	apposed saying noun -10	apposed saying organisation 32	apposed saying person 19	apposed saying place -6	passive saying noun -22	relative saying noun -37	shared saying noun 14	shared saying pronoun -24
twin|speaker-then-quote|direct saying organisation|	apposed saying name 27	apposed saying organisation 10	apposed saying place -11	direct other organisation 11	relative saying noun -10
twin|speaker-then-quote|direct saying person|	apposed other noun 21	apposed other person 28	apposed saying name 27	apposed saying noun 22	apposed saying person 33	passive saying noun 33
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 8	apposed saying noun 22	apposed saying person 35	direct other pronoun -25
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 13	direct other noun -28
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -40
twin|speaker-then-quote|passive judging organisation|	apposition judging noun -24
twin|speaker-then-quote|passive other noun|	direct other noun -30
twin|speaker-then-quote|passive other organisation|	direct other noun -21
twin|speaker-then-quote|passive other person|	direct other noun 33
twin|speaker-then-quote|passive saying noun|	apposed saying noun 9	apposed saying person 24	apposition saying noun 13	direct saying noun 15	direct saying person -32	shared saying noun 22
twin|speaker-then-quote|relative judging noun|	direct judging noun -12
twin|speaker-then-quote|relative judging person|	relative other person 33
twin|speaker-then-quote|relative other noun|	direct other noun 17	direct other pronoun 23	relative other noun -39	relative saying noun 16
twin|speaker-then-quote|relative other organisation|	relative other organisation -11
twin|speaker-then-quote|relative other person|	relative judging person 29	relative saying person -9
twin|speaker-then-quote|relative saying noun|	direct saying organisation 15
twin|speaker-then-quote|relative saying person|	relative other person -6
twin|speaker-then-quote|shared judging name|	apposed judging name 23	apposed judging person 13	apposition judging noun 9	shared judging noun 30
twin|speaker-then-quote|shared judging noun|	apposed judging name -15	apposed judging person -26	apposition judging organisation -18	direct judging noun -30	shared judging name -17	shared judging noun -6	shared judging organisation -15	shared judging pronoun -19
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -10	apposed judging person -22	apposed other organisation -19
twin|speaker-then-quote|shared judging person|	apposed judging noun -12	apposed judging person -11	apposed other person 27	apposition judging person 11	shared judging noun -19
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -25	apposition judging noun -6	shared judging noun -6	shared judging person -32
twin|speaker-then-quote|shared other name|	apposed other name 8	apposition other noun -14	shared other noun 15
twin|speaker-then-quote|shared other noun|	apposed other noun -8	apposed other person -25	apposed saying noun 6	apposition other organisation -26	apposition saying noun 12	shared judging noun -24	shared other name -8	shared other noun -21	shared other person -35	shared other pronoun -12	shared saying noun -28	shared saying person -7	shared saying pronoun 8
twin|speaker-then-quote|shared other organisation|	apposed other noun -16	apposed other organisation -16	apposition other organisation -19	shared other noun -22	shared other pronoun -18
twin|speaker-then-quote|shared other person|	apposed other noun 25	apposed other person 31	apposed saying person -8	apposition other noun 18	apposition other person -6	apposition saying noun 16	shared other noun 34
twin|speaker-then-quote|shared other pronoun|	apposed other noun 10	apposed saying noun -27	apposition other pronoun 9	apposition saying noun -27	shared other noun -10	shared other organisation -13	shared other pronoun 12	shared saying pronoun -16
twin|speaker-then-quote|shared saying name|	apposed saying name 10	apposed saying noun -32	apposed saying person -21	apposition saying noun 21	shared saying noun -20	shared saying organisation -22	shared saying person -26
twin|speaker-then-quote|shared saying noun|	apposed other noun -8	apposed saying noun -13	apposed saying person -35	apposed saying place 9	apposition other noun -23	apposition saying noun -25	apposition saying person -19	apposition saying pronoun -12	direct saying noun -18	passive saying noun -15	shared other noun -22	shared saying name -19	shared saying noun -42	shared saying organisation -11	shared saying person -50	shared saying pronoun -14
twin|speaker-then-quote|shared saying organisation|	apposed saying noun 13	apposed saying person -33	apposition saying noun 19	apposition saying organisation -16	apposition saying person -24	shared saying noun -10	shared saying person -30	shared saying pronoun -20
twin|speaker-then-quote|shared saying person|	apposed other person 45	apposed saying noun 15	apposed saying person 6	apposed saying place 15	apposition saying noun 30	apposition saying person 17	shared other noun 12	shared other person 28	shared saying name 25	shared saying noun -11	shared saying organisation 25	shared saying place 19	shared saying pronoun -12
twin|speaker-then-quote|shared saying place|	apposed saying noun -18	apposed saying person -26	shared saying person -18
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -26	apposed saying person -16	apposition saying person -16	apposition saying pronoun -9	direct saying noun -14	shared saying noun -17	shared saying organisation -20	shared saying person -22
twin|speaker-then-quote|shared thinking name|	apposed thinking name -9
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -20	apposition thinking noun -10	shared thinking noun -6
twin|verb-then-speaker|inverted judging name|	inverted judging name -13
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -22
twin|verb-then-speaker|inverted saying name|	inverted saying name 19
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -51	inverted saying organisation -11	inverted saying pronoun -33
twin|verb-then-speaker|inverted saying organisation|	inverted saying noun -13
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 11
verb-before|according|%|	other -13
verb-before|according|,|	other 12
verb-before|according|:|	other 34
verb-before|according|adverb|	other -22
verb-before|according|auxiliary|	other 13
verb-before|according|capital|	other -27
verb-before|according|coordinator|	other -19
verb-before|according|determiner|	other -31
verb-before|according|preposition|	other -18
verb-before|according|pronoun|	other -17
verb-before|according|quote|	other 6
verb-before|according|stop|	other 22
verb-before|according|that|	other -31
verb-before|according|verb-judging|	other 8
verb-before|according|verb-thinking|	other 18
verb-before|according|word|	other -40
verb-before|apposed|)|	other -21	past -61	present -39
verb-before|apposed|,|	base -32	other 6	participle -21	past 13	present 17
verb-before|apposed|:|	other -27
verb-before|apposed|capital|	base -23	other -22	past -58	present -49
verb-before|apposed|pronoun|	other -12	past -25
verb-before|apposed|quote|	base 11	participle -9	past -28	present -7
verb-before|apposed|verb-judging|	other -22
verb-before|apposed|verb-saying|	other -8	past -25
verb-before|apposed|word|	base -16	other -12	participle -10	past -46	present -40
verb-before|apposition|,|	participle -47	past -7	present -23
verb-before|direct|capital|	base -35	other -19	participle 6	past 17	present 17
verb-before|direct|determiner|	base -24	present -26
verb-before|direct|preposition|	other -18	past 9
verb-before|direct|pronoun|	base -10	other -46	participle -20	past 16	present 12
verb-before|direct|subordinator|	participle -20
verb-before|direct|verb-judging|	past -9	present -15
verb-before|direct|verb-saying|	base -30	other -23	past -37	present -32
verb-before|direct|verb-thinking|	other -31	participle -19	past -22	present -25
verb-before|direct|word|	base -10	other 15	past 32	present 9
verb-before|inverted|)|	past -60	present -28
verb-before|inverted|,|	past 13	present 19
verb-before|inverted|:|	past 10	present -8
verb-before|inverted|;|	past -16
verb-before|inverted|capital|	past -20	present -51
verb-before|inverted|coordinator|	past -42	present -37
verb-before|inverted|determiner|	past -15
verb-before|inverted|preposition|	past -11
verb-before|inverted|pronoun|	past -33
verb-before|inverted|quote|	past 11	present 21
verb-before|inverted|start|	past -23
verb-before|inverted|stop|	past -32	present -7
verb-before|inverted|subordinator|	past -12
verb-before|inverted|that|	past -48
verb-before|inverted|verb-saying|	present -19
verb-before|inverted|word|	past -9	present -32
verb-before|inverted|–|	past 32	present 8
verb-before|inverted|—|	past 8	present 11
verb-before|passive|,|	other -42	past 15	present 9
verb-before|passive|capital|	other -30	past 18
verb-before|passive|coordinator|	past -24
verb-before|passive|pronoun|	other -18
verb-before|passive|start|	past -28
verb-before|passive|stop|	past -39
verb-before|passive|verb-saying|	other 12	past -13
verb-before|passive|word|	other -7	present -16
verb-before|relative|capital|	past -26	present 7
verb-before|relative|determiner|	other -25
verb-before|relative|pronoun|	other 9
verb-before|relative|that|	base -11	present 10
verb-before|relative|word|	base 10	other 11	past 6
verb-before|shared|)|	past -26	present -6
verb-before|shared|,|	base -11	participle 22	past -37	present -26
verb-before|shared|capital|	participle -15
verb-before|shared|coordinator|	base -26	other -40	past -16
verb-before|shared|determiner|	other -17
verb-before|shared|preposition|	participle -13	past -9	present -6
verb-before|shared|pronoun|	participle -16
verb-before|shared|quote|	base -23	present 18
verb-before|shared|subordinator|	other 11	participle -21	past -6
verb-before|shared|verb-saying|	other -16	participle -29
verb-before|shared|word|	other -18	participle -34	past -8	present -11
where|according-to|	before 0 9	behind 0 -9
where|according-to|before 0|,|	none 6	own -9
where|according-to|before 0|:|	none 6	own -33
where|according-to|before 0|;|	own -11
where|according-to|before 0|adverb|	none 6
where|according-to|before 0|auxiliary|	elided 23	none 7	own 10
where|according-to|before 0|capital|	none 9	own 13
where|according-to|before 0|coordinator|	none 24
where|according-to|before 0|determiner|	none 9
where|according-to|before 0|lower|	10+ 20	2 11	4-5 18	6-9 7
where|according-to|before 0|preposition|	none 17	own -12
where|according-to|before 0|subordinator|	none 19
where|according-to|before 0|upper|	10+ 18	3 -12
where|according-to|before 0|verb-judging|	none 10
where|according-to|before 0|verb-saying|	own 16
where|according-to|before 0|word|	none 17
where|according-to|behind 0|determiner|	none -13
where|according-to|behind 0|lower|	1 -26	2 -9	4-5 26
where|according-to|behind 0|start|	none 12	own -14
where|according-to|behind 0|stop|	elided -15	none 22	own -25
where|according-to|behind 0|upper|	4-5 -8	6-9 15
where|according-to|behind 0|word|	none -7	own -27
where|actor-nearby|	1 first -13	1 inside -12	1 last -24	before 0 7	before 2 8	behind 1 -9	behind 2 -24	behind 3 -43	behind 4 -24
where|actor-nearby|1 first|,|	elided -36	none -30	own -11
where|actor-nearby|1 first|-|	none -31
where|actor-nearby|1 first|:|	elided -32	none -60	own -10
where|actor-nearby|1 first|adverb|	none -26	own -23
where|actor-nearby|1 first|auxiliary|	elided -29	none -10	own -52
where|actor-nearby|1 first|capital|	elided -19	none -25	own -35
where|actor-nearby|1 first|coordinator|	none -14	own -13
where|actor-nearby|1 first|determiner|	elided -18	none -29	own -44
where|actor-nearby|1 first|lower|	1 -63	10+ -36	2 -64	3 -38	4-5 -43	6-9 -14
where|actor-nearby|1 first|other|	4-5 8	6-9 -22
where|actor-nearby|1 first|preposition|	elided -16	none -46	own -47
where|actor-nearby|1 first|pronoun|	none -16	own -29
where|actor-nearby|1 first|start|	elided 16	none -10	own -12
where|actor-nearby|1 first|stop|	elided -28	none -36	own -61
where|actor-nearby|1 first|subordinator|	none -16
where|actor-nearby|1 first|that|	elided -31	none -15	own -48
where|actor-nearby|1 first|upper|	1 -35	10+ -16	3 -46	4-5 -21
where|actor-nearby|1 first|verb-judging|	none -6
where|actor-nearby|1 first|verb-saying|	elided -23	own -40
where|actor-nearby|1 first|word|	elided -18	none -64	own -16
where|actor-nearby|1 first|—|	none 8
where|actor-nearby|1 inside|,|	elided -34	none -38	own -41
where|actor-nearby|1 inside|:|	elided -48	none -17	own -36
where|actor-nearby|1 inside|adverb|	none -16	own -29
where|actor-nearby|1 inside|auxiliary|	elided -21	none -41	own -17
where|actor-nearby|1 inside|capital|	none -23	own -28
where|actor-nearby|1 inside|determiner|	elided -19	none -44	own -45
where|actor-nearby|1 inside|lower|	1 -51	10+ -39	2 -58	3 -37	4-5 -38	6-9 -49
where|actor-nearby|1 inside|other|	6-9 -10
where|actor-nearby|1 inside|preposition|	elided -25	none -45	own -47
where|actor-nearby|1 inside|pronoun|	none -23	own -32
where|actor-nearby|1 inside|quote|	none 19	own -33
where|actor-nearby|1 inside|start|	elided 12	own -22
where|actor-nearby|1 inside|stop|	elided -38	none -58	own -22
where|actor-nearby|1 inside|subordinator|	none -19
where|actor-nearby|1 inside|that|	elided -25	none -21	own -52
where|actor-nearby|1 inside|upper|	10+ -9	2 -32	3 -45	4-5 -21
where|actor-nearby|1 inside|verb-judging|	none -30
where|actor-nearby|1 inside|verb-saying|	elided -21	own -40
where|actor-nearby|1 inside|word|	elided 9	none -50	own -78
where|actor-nearby|1 inside|’|	none -14
where|actor-nearby|1 last|,|	elided -22	none -26	own -40
where|actor-nearby|1 last|-|	none -32
where|actor-nearby|1 last|:|	elided -47	none -67	own -62
where|actor-nearby|1 last|;|	own -15
where|actor-nearby|1 last|adverb|	none -21	own -21
where|actor-nearby|1 last|auxiliary|	elided -40	own -56
where|actor-nearby|1 last|capital|	none -23	own -21
where|actor-nearby|1 last|coordinator|	none -20	own -14
where|actor-nearby|1 last|determiner|	elided -18	none -23	own -34
where|actor-nearby|1 last|lower|	10+ -34	2 -49	3 -42	4-5 -31	6-9 -48
where|actor-nearby|1 last|other|	10+ 7	4-5 -9
where|actor-nearby|1 last|preposition|	elided -28	none -22	own -37
where|actor-nearby|1 last|pronoun|	own -25
where|actor-nearby|1 last|start|	elided -11	none 8	own -23
where|actor-nearby|1 last|stop|	elided -22	none -33	own -16
where|actor-nearby|1 last|subordinator|	none -21	own -18
where|actor-nearby|1 last|that|	none -27	own -43
where|actor-nearby|1 last|upper|	1 -36	10+ -11	3 -36	4-5 -8	6-9 -23
where|actor-nearby|1 last|verb-judging|	none -29
where|actor-nearby|1 last|verb-saying|	elided -25	own -10
where|actor-nearby|1 last|word|	none -43	own -66
where|actor-nearby|1 last|—|	none 7
where|actor-nearby|before 0|,|	elided -6	none -9	own 18
where|actor-nearby|before 0|-|	none -39
where|actor-nearby|before 0|:|	elided 21	none 11	own -28
where|actor-nearby|before 0|adverb|	none 10	own 8
where|actor-nearby|before 0|auxiliary|	none 7
where|actor-nearby|before 0|capital|	elided -24	own -34
where|actor-nearby|before 0|coordinator|	none -16	own 11
where|actor-nearby|before 0|determiner|	elided 15	none 10
where|actor-nearby|before 0|lower|	1 18	10+ -36	2 10	3 29	4-5 16	6-9 -11
where|actor-nearby|before 0|other|	4-5 -13
where|actor-nearby|before 0|preposition|	elided 14	own 24
where|actor-nearby|before 0|pronoun|	none 22
where|actor-nearby|before 0|subordinator|	own 15
where|actor-nearby|before 0|that|	none -11
where|actor-nearby|before 0|upper|	1 10	10+ -18	2 7	3 13	4-5 -11	6-9 -12
where|actor-nearby|before 0|verb-judging|	elided 7	none 22	own 7
where|actor-nearby|before 0|verb-saying|	elided 6	own -13
where|actor-nearby|before 0|verb-thinking|	none 16
where|actor-nearby|before 0|word|	elided -31	none 32	own 6
where|actor-nearby|before 0|’|	none -11	own 9
where|actor-nearby|before 1|,|	elided 26	none -19	own -29
where|actor-nearby|before 1|:|	elided 7	none -21	own -15
where|actor-nearby|before 1|adverb|	none -30	own 7
where|actor-nearby|before 1|auxiliary|	elided -10	none -20
where|actor-nearby|before 1|capital|	elided 16	none -12	own -35
where|actor-nearby|before 1|coordinator|	none -21
where|actor-nearby|before 1|determiner|	elided -12	own -71
where|actor-nearby|before 1|lower|	1 -35	10+ -10	2 -19	3 14	4-5 -14	6-9 -8
where|actor-nearby|before 1|other|	2 -8	3 -26	4-5 7
where|actor-nearby|before 1|preposition|	elided -6	none -15	own -8
where|actor-nearby|before 1|pronoun|	none -25	own -7
where|actor-nearby|before 1|stop|	own -8
where|actor-nearby|before 1|subordinator|	none -19
where|actor-nearby|before 1|that|	elided 18	none -6
where|actor-nearby|before 1|upper|	1 -28	10+ -12	2 -31	3 -17	4-5 12
where|actor-nearby|before 1|verb-judging|	elided -6	none -30	own -23
where|actor-nearby|before 1|verb-saying|	elided -9	own -12
where|actor-nearby|before 1|word|	elided 16	none -26	own -17
where|actor-nearby|before 1|—|	none 9
where|actor-nearby|before 1|’|	own -20
where|actor-nearby|before 2|,|	elided -24	none -13	own -41
where|actor-nearby|before 2|:|	elided -39	none -9	own -19
where|actor-nearby|before 2|adverb|	none -19	own -24
where|actor-nearby|before 2|auxiliary|	elided -10	none -53	own -42
where|actor-nearby|before 2|capital|	elided 7	none -33	own -14
where|actor-nearby|before 2|determiner|	elided 7	none -31	own -33
where|actor-nearby|before 2|lower|	1 -9	10+ -11	3 -14	4-5 -14
where|actor-nearby|before 2|other|	4-5 -21	6-9 -22
where|actor-nearby|before 2|preposition|	elided 10	none -9	own -44
where|actor-nearby|before 2|pronoun|	none -34	own -36
where|actor-nearby|before 2|quote|	none -13
where|actor-nearby|before 2|stop|	elided 19	own -15
where|actor-nearby|before 2|subordinator|	none -12
where|actor-nearby|before 2|that|	none 6
where|actor-nearby|before 2|upper|	1 17	10+ 8	2 -29	3 -51
where|actor-nearby|before 2|verb-judging|	none -23
where|actor-nearby|before 2|verb-saying|	own -46
where|actor-nearby|before 2|word|	elided -16	none -13	own 7
where|actor-nearby|before 3|,|	elided 7	own -40
where|actor-nearby|before 3|:|	elided -25	own -36
where|actor-nearby|before 3|adverb|	none -24
where|actor-nearby|before 3|auxiliary|	none -20	own -36
where|actor-nearby|before 3|capital|	none -24	own -11
where|actor-nearby|before 3|determiner|	none -25	own -26
where|actor-nearby|before 3|lower|	1 -21	10+ -35	2 -34	4-5 -35
where|actor-nearby|before 3|preposition|	none -19	own -23
where|actor-nearby|before 3|pronoun|	none -23
where|actor-nearby|before 3|quote|	none 12	own -17
where|actor-nearby|before 3|stop|	own -20
where|actor-nearby|before 3|that|	own 13
where|actor-nearby|before 3|upper|	1 -21	10+ 7	2 -11	4-5 -10	6-9 -18
where|actor-nearby|before 3|verb-saying|	own -23
where|actor-nearby|before 3|word|	none -50	own -31
where|actor-nearby|before 4|,|	elided -18	own -25
where|actor-nearby|before 4|:|	elided -21	none -24	own -37
where|actor-nearby|before 4|auxiliary|	none -14
where|actor-nearby|before 4|lower|	1 -19	2 -26	3 -17	4-5 -24	6-9 -35
where|actor-nearby|before 4|preposition|	none -25	own -16
where|actor-nearby|before 4|stop|	elided -38	none 18	own -66
where|actor-nearby|before 4|that|	own -22
where|actor-nearby|before 4|upper|	1 -29	10+ -9	2 -25	4-5 -10	6-9 6
where|actor-nearby|before 4|word|	none -22	own -25
where|actor-nearby|behind 0|,|	own -19
where|actor-nearby|behind 0|:|	elided -19	none 11	own 25
where|actor-nearby|behind 0|;|	own 11
where|actor-nearby|behind 0|auxiliary|	none -19	own -17
where|actor-nearby|behind 0|capital|	own -13
where|actor-nearby|behind 0|determiner|	none -25	own -41
where|actor-nearby|behind 0|lower|	2 -30	3 -47
where|actor-nearby|behind 0|other|	6-9 -16
where|actor-nearby|behind 0|preposition|	none 10	own -41
where|actor-nearby|behind 0|start|	elided -10	own -6
where|actor-nearby|behind 0|stop|	elided -32	none 19	own 19
where|actor-nearby|behind 0|upper|	2 -9	3 -16	4-5 17	6-9 -23
where|actor-nearby|behind 0|verb-judging|	none -30
where|actor-nearby|behind 0|verb-saying|	own -32
where|actor-nearby|behind 0|word|	none -40	own -44
where|actor-nearby|behind 1|,|	elided -37	none -20	own -7
where|actor-nearby|behind 1|-|	none 36
where|actor-nearby|behind 1|:|	elided 9	none -37	own -32
where|actor-nearby|behind 1|adverb|	none -25	own -31
where|actor-nearby|behind 1|auxiliary|	elided -23	none -13	own -49
where|actor-nearby|behind 1|capital|	elided -20	none -36	own -38
where|actor-nearby|behind 1|coordinator|	none -24
where|actor-nearby|behind 1|determiner|	elided -24	none -27	own -41
where|actor-nearby|behind 1|lower|	10+ -56	2 -12	3 -46	4-5 -56	6-9 -46
where|actor-nearby|behind 1|other|	6-9 -14
where|actor-nearby|behind 1|preposition|	elided -34	none 6	own -80
where|actor-nearby|behind 1|pronoun|	none -24
where|actor-nearby|behind 1|start|	elided -33	none 10	own -43
where|actor-nearby|behind 1|stop|	elided -36	none -57	own -29
where|actor-nearby|behind 1|subordinator|	none -21
where|actor-nearby|behind 1|that|	elided -28	none -21	own -38
where|actor-nearby|behind 1|upper|	1 -38	10+ -17	2 -24	3 19	4-5 -23	6-9 -7
where|actor-nearby|behind 1|verb-judging|	none -36	own -33
where|actor-nearby|behind 1|verb-saying|	elided -23	own -8
where|actor-nearby|behind 1|word|	elided -41	none -39	own -12
where|actor-nearby|behind 1|’|	none -12	own -19
where|actor-nearby|behind 2|,|	elided -25	none -21	own -27
where|actor-nearby|behind 2|:|	none 19	own -29
where|actor-nearby|behind 2|auxiliary|	own -27
where|actor-nearby|behind 2|determiner|	none -19	own -36
where|actor-nearby|behind 2|lower|	1 -28	10+ -23	2 -33	3 -53	4-5 -49	6-9 -50
where|actor-nearby|behind 2|preposition|	none -35	own -32
where|actor-nearby|behind 2|start|	elided -38	none 18	own -51
where|actor-nearby|behind 2|stop|	elided -56	own -50
where|actor-nearby|behind 2|that|	own -25
where|actor-nearby|behind 2|upper|	1 -20	10+ -34	2 8	3 -20	6-9 -20
where|actor-nearby|behind 2|verb-judging|	none -23
where|actor-nearby|behind 2|verb-saying|	own -23
where|actor-nearby|behind 2|word|	elided -18	none -41	own -34
where|actor-nearby|behind 3|,|	own -13
where|actor-nearby|behind 3|determiner|	own -17
where|actor-nearby|behind 3|lower|	1 -11	2 -17	3 -17	4-5 -21	6-9 -13
where|actor-nearby|behind 3|start|	own -23
where|actor-nearby|behind 3|stop|	own -16
where|actor-nearby|behind 3|upper|	10+ -21	4-5 -18	6-9 -27
where|actor-nearby|behind 3|word|	none -15	own -18
where|actor-nearby|behind 4|upper|	6-9 -23
where|colon|	1 last -14	before 1 -20
where|colon|1 last|start|	none -14
where|colon|1 last|upper|	6-9 -17
where|colon|before 0|,|	none -24
where|colon|before 0|:|	elided -9	own -32
where|colon|before 0|lower|	1 9	2 -23	3 -18	4-5 -35	6-9 -16
where|colon|before 0|other|	10+ 12	2 -12	6-9 16
where|colon|before 0|upper|	1 -22	10+ -17	2 -18	3 23	4-5 -7	6-9 -17
where|colon|before 0|verb-saying|	own -18
where|interview|	10 first 6	11 first 9	11 last 11	12 first -11	2 first 6	2 last 8	3 first -15	3 last 16	4 first 11	5 first -11	5 last 20	6 last -17	7 last 28	8 last -7	9 first 9	9 last 19
where|interview|10 first|:|	none 6
where|interview|10 first|upper|	10+ 9
where|interview|10 last|start|	none 12
where|interview|10 last|stop|	none -10
where|interview|10 last|upper|	10+ 10	6-9 -11
where|interview|11 first|upper|	10+ 9
where|interview|11 last|stop|	none 16
where|interview|11 last|upper|	10+ 13
where|interview|2 first|start|	none 12
where|interview|2 first|upper|	10+ 6
where|interview|2 last|upper|	10+ 8
where|interview|3 first|:|	none -15
where|interview|3 first|upper|	10+ -11
where|interview|3 last|:|	none 15
where|interview|3 last|start|	none 14
where|interview|3 last|upper|	10+ 23
where|interview|4 first|:|	none 8
where|interview|4 first|upper|	10+ 11
where|interview|4 last|start|	none 13
where|interview|4 last|stop|	none -18
where|interview|4 last|upper|	10+ -21
where|interview|5 first|:|	none -14
where|interview|5 last|:|	none 14
where|interview|5 last|start|	none 6
where|interview|5 last|stop|	none 28
where|interview|5 last|upper|	10+ 22
where|interview|6 last|:|	none -17
where|interview|6 last|stop|	none -18
where|interview|6 last|upper|	10+ -12	6-9 -24
where|interview|7 first|:|	none -21
where|interview|7 first|start|	none 15
where|interview|7 first|upper|	10+ 11
where|interview|7 last|:|	none 20
where|interview|7 last|stop|	none 24
where|interview|7 last|upper|	10+ 28
where|interview|8 last|:|	none -16
where|interview|8 last|start|	none 24
where|interview|8 last|stop|	none -15
where|interview|8 last|upper|	10+ 14	6-9 -17
where|interview|9 first|start|	none 11
where|interview|9 first|upper|	10+ 9
where|interview|9 last|:|	none 14
where|interview|9 last|stop|	none 22
where|interview|9 last|upper|	10+ 19	6-9 9
where|named-before|1 last|other|	10+ 13	6-9 8
where|named-before|1 last|start|	elided 6	own -13
where|named-before|1 last|upper|	1 -19	2 6	3 -14	4-5 -7	6-9 -13
where|named-before|before 1|other|	10+ -11	4-5 7	6-9 9
where|named-before|before 1|quote|	own -16
where|named-before|before 1|stop|	elided 18	own -9
where|named-before|before 1|upper|	2 -8	3 16	6-9 -9
where|named-nearby|before 0|)|	elided -12
where|named-nearby|before 0|,|	none -27	own 26
where|named-nearby|before 0|-|	none -37
where|named-nearby|before 0|:|	elided 20
where|named-nearby|before 0|;|	own -11
where|named-nearby|before 0|adverb|	none 6
where|named-nearby|before 0|auxiliary|	elided -14	own -9
where|named-nearby|before 0|capital|	elided -21	own -13
where|named-nearby|before 0|coordinator|	none 9	own 13
where|named-nearby|before 0|determiner|	elided 15	own 12
where|named-nearby|before 0|lower|	1 19	10+ -12	4-5 6	6-9 10
where|named-nearby|before 0|preposition|	elided 36	none 6	own 18
where|named-nearby|before 0|pronoun|	elided -16
where|named-nearby|before 0|subordinator|	own 17
where|named-nearby|before 0|that|	none 11
where|named-nearby|before 0|upper|	10+ -29	2 12	3 19	6-9 -7
where|named-nearby|before 0|verb-judging|	elided 10	none 24	own 7
where|named-nearby|before 0|verb-saying|	elided 13	own -10
where|named-nearby|before 0|verb-thinking|	none 12
where|named-nearby|before 0|word|	elided -27	none 13
where|named-nearby|before 0|’|	none 10	own 16
where|named-nearby|behind 0|:|	none 14	own 36
where|named-nearby|behind 0|;|	own 12
where|named-nearby|behind 0|auxiliary|	none -16
where|named-nearby|behind 0|capital|	none -10	own -24
where|named-nearby|behind 0|determiner|	elided -30	none -22	own -29
where|named-nearby|behind 0|lower|	2 -22	3 -32	4-5 -7	6-9 -13
where|named-nearby|behind 0|other|	4-5 28
where|named-nearby|behind 0|preposition|	elided -16	own -28
where|named-nearby|behind 0|pronoun|	own 13
where|named-nearby|behind 0|quote|	own 17
where|named-nearby|behind 0|start|	elided 14	own 15
where|named-nearby|behind 0|stop|	none 29
where|named-nearby|behind 0|upper|	10+ 9	2 -6	3 -8	4-5 16	6-9 25
where|named-nearby|behind 0|verb-judging|	none -24
where|named-nearby|behind 0|verb-saying|	own -29
where|named-nearby|behind 0|word|	none -20	own -11
where|name|	1 first -16	1 inside -29	1 last -14	before 0 -9	before 2 -62	before 3 -55	behind 1 -12	behind 2 -11
where|name|1 first|	, -11	: -30	auxiliary -26	determiner -9	preposition -18	stop -43	word -25
where|name|1 inside|	auxiliary -9	start -19	stop -18
where|name|1 last|	, -15	: -30	auxiliary -31	capital -26	determiner -25	preposition -28	pronoun -7	stop -38	word -41
where|name|before 0|	, -22	- -14	adverb -10	auxiliary -18	capital -17	preposition 11	pronoun -7	that -8	verb-judging 13	verb-saying 8
where|name|before 1|	, -8	: -9	adverb -29	auxiliary -12	determiner -16	preposition -61	pronoun -13	stop -10	that -20	verb-saying -22	verb-thinking -18	word 9
where|name|before 2|	, -9	: -39	auxiliary -26	capital -19	determiner -15	preposition -24	pronoun -24	stop -50	word -15
where|name|before 3|	: -25	auxiliary -18	determiner -13	preposition -16	stop -42	word -10
where|name|behind 0|	, 12	: 7	auxiliary 6	determiner -21	preposition -31	pronoun 6	word 7
where|name|behind 1|	, -26	start -10	stop -18
where|noun|	1 first -25	1 inside -40	1 last -20	before 0 7	before 1 -7	before 2 -10	before 3 -14
where|noun|1 first|	, -24	: -43	auxiliary -38	capital -32	determiner -20	preposition -25	pronoun -11	start -8	stop -68	subordinator -12	that -24	verb-judging -18	verb-saying -34	word -39	— -25
where|noun|1 inside|	: -14	preposition -13	start -24	stop -25	verb-judging -9	word -18
where|noun|1 last|	, -30	: -46	auxiliary -46	capital -18	coordinator -13	determiner -37	preposition -42	pronoun -20	start -11	stop -31	that -31	verb-judging -23	verb-saying -29	word -67	— -22
where|noun|before 0|	: -9	; -24	adverb -17	auxiliary -14	coordinator 8	determiner 14	preposition -8	pronoun 6	subordinator 7	that -13	verb-saying 12	verb-thinking -18	’ 13
where|noun|before 1|	, -68	: -34	; -37	adverb -14	auxiliary -16	capital -30	coordinator -27	determiner -19	preposition -17	subordinator -27	that -17	verb-judging -34	verb-saying -10	verb-thinking -30	word -23	— 25	’ -23
where|noun|before 2|	, -37	: -65	adverb -14	capital -20	determiner -32	preposition -9	quote 12	subordinator -11	that -20	verb-judging -6	verb-saying -31	word -52	’ -20
where|noun|before 3|	, -24	auxiliary 11	capital -12	preposition -30	quote -27	stop -22	that -8	verb-saying -20	word -28
where|noun|behind 0|	: 18	auxiliary 30	preposition -7	start -13	that -14	verb-judging -32	verb-saying -24
where|noun|behind 1|	, -11	stop -16
where|organisation|	1 first -22	1 inside -42	1 last -18	before 0 -8	before 2 -15	before 3 -67	before 4 -52	behind 1 -23	behind 2 -50	behind 3 -24
where|organisation|1 first|	, -55	: -68	adverb -34	auxiliary -39	capital -34	coordinator -18	determiner -49	preposition -54	pronoun -30	quote -21	start -16	stop -74	subordinator -17	that -48	verb-judging -27	verb-saying -45
where|organisation|1 inside|	, -31	: -45	adverb -15	auxiliary -34	capital -20	determiner -31	preposition -24	pronoun -11	start -23	stop -36	subordinator -6	that -29	verb-judging -15	verb-saying -23	word -47
where|organisation|1 last|	, -41	- -42	: -57	adverb -33	auxiliary -7	capital -45	coordinator -28	determiner -42	pronoun -24	start -23	stop -76	subordinator -22	that -48	verb-judging -22	word -24	– -20
where|organisation|before 0|	, 30	- -44	: -30	; -26	adverb 14	auxiliary -17	determiner 8	preposition 17	pronoun -9	subordinator 20	that 19	verb-judging 10	verb-thinking 12	’ 19
where|organisation|before 1|	, -9	: -11	auxiliary 9	capital -15	determiner -36	preposition -38	pronoun -42	stop -33	subordinator -22	that -9	verb-judging -26	verb-saying -23	verb-thinking -43	— 11
where|organisation|before 2|	, -53	: -86	adverb -44	auxiliary -60	capital -42	determiner -45	preposition -70	pronoun -38	stop -6	subordinator -12	that -36	verb-judging -21	verb-saying -48	verb-thinking -19	word -8
where|organisation|before 3|	, -20	: -34	adverb -14	auxiliary -26	determiner -12	preposition -22	pronoun -26	stop -46	that -25	word -39
where|organisation|before 4|	, -7	: -28	preposition -14	stop -40	word -21
where|organisation|behind 0|	: 30	auxiliary 8	determiner -16	preposition -11	start -21	stop -8	verb-judging -40	verb-saying -33	word -11
where|organisation|behind 1|	, -55	: -62	adverb -31	capital -35	determiner -41	preposition -54	pronoun -30	start -21	stop -49	that -39	verb-judging -40	verb-saying -51	word -34	’ -18
where|organisation|behind 2|	, -10	: -17	auxiliary -15	capital -10	determiner -24	preposition -23	start -23	stop -27	verb-saying -17	word -30
where|organisation|behind 3|	word -14
where|paragraph-before|1 last|other|	4-5 6
where|paragraph-before|1 last|start|	elided -12	own 8
where|paragraph-before|1 last|upper|	1 -40	10+ 15	2 -28	3 -51	4-5 -8	6-9 -23
where|person|	1 first -18	1 inside -8	1 last -15	10 first 6	11 first 9	11 last 11	12 first -11	2 first 6	2 last 8	3 first -15	3 last 16	4 first 11	5 first -11	5 last 20	6 last -17	7 last 28	8 last -7	9 first 9	9 last 19	before 0 8	before 1 7	behind 0 9	behind 1 -16	behind 2 -18	behind 3 -40	behind 4 -23
where|person|1 first|	, -16	- -31	: -29	adverb -29	auxiliary -23	capital -43	coordinator -16	determiner -45	preposition -48	pronoun -25	stop -31	that -53	verb-judging -17	verb-saying -45	verb-thinking -27	word -67	— 10	’ -15
where|person|1 inside|	, -53	: -26	adverb -33	auxiliary -27	capital -26	coordinator -27	determiner -62	preposition -62	pronoun -37	quote 18	start 15	stop -57	subordinator -17	that -44	verb-judging -33	verb-saying -40	word -23	’ -14
where|person|1 last|	, -45	- -30	: -88	auxiliary -54	capital -6	determiner -39	preposition -49	quote 7	stop -25	subordinator -26	that -27	verb-judging -30	verb-saying -44	word -64	— 6
where|person|10 first|	: 6
where|person|10 last|	start 12	stop -10
where|person|11 last|	stop 16
where|person|2 first|	start 12
where|person|3 first|	: -15
where|person|3 last|	: 15	start 14
where|person|4 first|	: 8
where|person|4 last|	start 13	stop -18
where|person|5 first|	: -11
where|person|5 last|	: 14	start 6	stop 28
where|person|6 last|	: -14	stop -18
where|person|7 first|	: -23	start 15
where|person|7 last|	: 20	stop 24
where|person|8 last|	: -20	start 24	stop -15
where|person|9 first|	start 11
where|person|9 last|	: 14	stop 22
where|person|before 0|	) 28	: 19	adverb -11	auxiliary 33	coordinator 21	determiner 19	preposition 34	pronoun 25	quote 31	subordinator 46	verb-judging 16	verb-thinking 30	word 28	– -20	’ 28
where|person|before 1|	: -19	adverb -30	capital -6	coordinator -13	preposition -12	pronoun -26	stop 24	subordinator -25	that 12	verb-judging -37	verb-saying -8	word -12	— -10	’ -38
where|person|before 2|	, -31	: -24	adverb -16	auxiliary -32	coordinator -29	determiner -9	pronoun -48	quote -14	that 15	verb-judging -22	verb-saying -21
where|person|before 3|	: -19	adverb -22	auxiliary -26	capital -31	determiner -31	preposition -31	pronoun -29	quote 16	that -12	word -24
where|person|before 4|	, -26	: -37	auxiliary 7	preposition -33	that 10	word -43
where|person|behind 0|	: 9	; 26	determiner -34	preposition -24	start 38	stop 22	word -31
where|person|behind 1|	, -12	- 31	: -22	adverb -22	auxiliary -57	capital -47	coordinator -23	determiner -36	preposition -17	stop -49	subordinator -18	that -47	verb-judging -32	word -31
where|person|behind 2|	, -33	: 17	auxiliary -34	determiner -30	preposition -34	start -21	stop -15	that -28	verb-judging -22	verb-saying -21	word -51
where|person|behind 3|	, -17	determiner -21	preposition -11	start -21	stop -27	word -19
where|place|	1 first -51	1 inside -15	1 last -57	before 0 -8	before 1 -21	before 2 -44	before 3 -29	behind 0 -18	behind 1 -19
where|place|1 first|	, -13	: -17	auxiliary -16	preposition -18	start -35	stop -20	verb-saying -25	word -32
where|place|1 last|	: -16	auxiliary -15	preposition -26	start -48	stop -24	word -30
where|place|before 0|	, -26	- -19	: -21	auxiliary -7	capital -15	determiner -14	preposition 7	pronoun -18	that 8	verb-judging -41	verb-saying 7	word 8
where|place|before 1|	, -28	- -15	: -45	auxiliary -12	capital -23	determiner -13	stop -18	that -13	verb-saying -14	word -11
where|place|before 2|	, -18	: -16	preposition -17	stop -39	that -20	word -29
where|place|before 3|	: -24	stop -20
where|place|behind 0|	auxiliary -18	capital -18	determiner -10	preposition -11	start -30	stop 19	word -19
where|place|behind 1|	stop -18
where|possessor|	before 0 -11
where|possessor|before 0|:|	none -12	own -26
where|possessor|before 0|lower|	2 -25	6-9 -10
where|possessor|before 0|preposition|	own -19
where|possessor|before 0|upper|	10+ -25	4-5 -12	6-9 -13
where|possessor|before 0|word|	none -6	own -20
where|possessor|before 0|’|	none -8	own -16
where|pronoun|	1 first -46	1 inside -26	1 last -7	before 0 -6	before 2 -6	before 3 -39	behind 0 7
where|pronoun|1 first|	, -9	: -22	auxiliary -9	start -40	stop -27	word -10
where|pronoun|1 inside|	auxiliary -17	start -24	stop -10
where|pronoun|1 last|	, -34	auxiliary -33	capital -22	determiner -26	preposition -43	start -6	stop -48	verb-judging -19	verb-saying -21	word -45
where|pronoun|before 0|	, 6	: -9	adverb -10	capital 7	determiner -9	preposition 29	subordinator -15	that -10	verb-saying -24
where|pronoun|before 1|	, -9	: -16	adverb -26	capital -8	determiner -31	preposition -9	pronoun -13	that -33	verb-judging -30	verb-saying -30	word -19	— 15
where|pronoun|before 2|	, 7	: -27	capital -19	determiner -9	preposition -19	stop -7	word -33
where|pronoun|before 3|	: -22	preposition -10	stop -41	word -12
where|pronoun|behind 0|	: 23	auxiliary 13	capital -23	start 15	verb-saying -7	word 23
where|pronoun|behind 1|	, 8	: 6	quote -22	start -7
where|quote-then-speaker|before 0|,|	own -23
where|quote-then-speaker|before 0|:|	own -30
where|quote-then-speaker|before 0|adverb|	own -13
where|quote-then-speaker|before 0|auxiliary|	elided -12	none -14	own -45
where|quote-then-speaker|before 0|capital|	none 10
where|quote-then-speaker|before 0|determiner|	elided 14
where|quote-then-speaker|before 0|lower|	2 -7	3 -11	6-9 -6
where|quote-then-speaker|before 0|preposition|	none -22
where|quote-then-speaker|before 0|that|	own -8
where|quote-then-speaker|before 0|upper|	10+ -12	3 7	4-5 -10	6-9 -24
where|quote-then-speaker|before 0|verb-saying|	own 11
where|quote-then-speaker|before 0|–|	own -32
where|quote-then-speaker|	behind 0 -12
where|quote-then-speaker|behind 0|capital|	own -27
where|quote-then-speaker|behind 0|determiner|	none -19	own -40
where|quote-then-speaker|behind 0|lower|	1 -25	2 -13	3 -18	4-5 20
where|quote-then-speaker|behind 0|start|	elided -19	none 10	own -7
where|quote-then-speaker|behind 0|stop|	none -14	own -17
where|quote-then-speaker|behind 0|upper|	10+ -19	2 -24	3 25	4-5 19	6-9 -11
where|quote-then-speaker|behind 0|verb-judging|	none -22
where|quote-then-speaker|behind 0|verb-saying|	own -18
where|quote-then-speaker|behind 0|word|	none -23	own 9
where|quote-then-verb|	behind 0 7
where|quote-then-verb|behind 0|:|	none 16	own 39
where|quote-then-verb|behind 0|auxiliary|	own 26
where|quote-then-verb|behind 0|capital|	own 14
where|quote-then-verb|behind 0|determiner|	own 8
where|quote-then-verb|behind 0|lower|	1 -8	2 18	4-5 6	6-9 18
where|quote-then-verb|behind 0|preposition|	own -33
where|quote-then-verb|behind 0|pronoun|	own 9
where|quote-then-verb|behind 0|quote|	own 20
where|quote-then-verb|behind 0|start|	none 11	own -6
where|quote-then-verb|behind 0|stop|	none 12
where|quote-then-verb|behind 0|that|	own 11
where|quote-then-verb|behind 0|upper|	10+ 11	2 -18	6-9 23
where|quote-then-verb|behind 0|verb-saying|	own -21
where|quote-then-verb|behind 0|word|	own 9
where|sentence-after|behind 1|,|	elided -21	own -8
where|sentence-after|behind 1|:|	elided -32	none 7	own 7
where|sentence-after|behind 1|lower|	3 -18	4-5 -17	6-9 -6
where|sentence-after|behind 1|other|	6-9 18
where|sentence-after|behind 1|quote|	none -24
where|sentence-after|behind 1|start|	none 6
where|sentence-after|behind 1|stop|	none -19
where|sentence-after|behind 1|upper|	10+ 14	2 -27	3 -16	4-5 -30	6-9 -23
where|sentence-before|	before 1 7
where|sentence-before|before 1|,|	none 14	own -30
where|sentence-before|before 1|:|	none -22	own -33
where|sentence-before|before 1|adverb|	none -9	own -48
where|sentence-before|before 1|auxiliary|	elided -11	own -17
where|sentence-before|before 1|capital|	elided 13	none -22	own -29
where|sentence-before|before 1|coordinator|	elided 17	none -16
where|sentence-before|before 1|determiner|	none -21	own -69
where|sentence-before|before 1|lower|	1 -6	10+ 12	2 -49	3 -17	4-5 6	6-9 -26
where|sentence-before|before 1|other|	2 -9	4-5 -7
where|sentence-before|before 1|preposition|	elided -19	none -21	own -9
where|sentence-before|before 1|pronoun|	own -53
where|sentence-before|before 1|quote|	own -33
where|sentence-before|before 1|stop|	own 17
where|sentence-before|before 1|subordinator|	none -27
where|sentence-before|before 1|that|	elided 9	own -21
where|sentence-before|before 1|upper|	1 -36	10+ 8	2 16	3 -26	4-5 -23
where|sentence-before|before 1|verb-judging|	elided 6	none -51	own -24
where|sentence-before|before 1|verb-saying|	own -13
where|sentence-before|before 1|verb-thinking|	none -27
where|sentence-before|before 1|word|	own -9
where|sentence-before|before 1|—|	none 24
where|sentence-before|before 1|’|	none -8	own -29
where|signature|	behind 0 22
where|signature|behind 0|upper|	10+ 14
where|speaker-then-quote|	before 0 -6
where|speaker-then-quote|before 0|,|	elided -34	none 20
where|speaker-then-quote|before 0|:|	elided 18	none -23	own -15
where|speaker-then-quote|before 0|adverb|	none -17	own -6
where|speaker-then-quote|before 0|auxiliary|	elided -29	none 15	own 6
where|speaker-then-quote|before 0|capital|	none -6
where|speaker-then-quote|before 0|coordinator|	none -8	own 17
where|speaker-then-quote|before 0|determiner|	none 9	own -8
where|speaker-then-quote|before 0|lower|	1 -7	3 14	6-9 -8
where|speaker-then-quote|before 0|preposition|	elided 39	none 6
where|speaker-then-quote|before 0|pronoun|	elided 19	none 7
where|speaker-then-quote|before 0|quote|	own 19
where|speaker-then-quote|before 0|subordinator|	own 6
where|speaker-then-quote|before 0|that|	elided -16	none 29	own -6
where|speaker-then-quote|before 0|upper|	1 -28	2 26	3 13	4-5 -9	6-9 -13
where|speaker-then-quote|before 0|verb-judging|	none 12	own -19
where|speaker-then-quote|before 0|verb-saying|	elided 17	own 7
where|speaker-then-quote|before 0|verb-thinking|	none 21
where|speaker-then-quote|before 0|word|	none -8	own 6
where|speaker-then-quote|before 0|’|	none 21	own 25
where|topic-after|	behind 1 -6
where|topic-after|behind 1|quote|	none -17
where|topic-after|behind 1|start|	none -6
where|topic-after|behind 1|upper|	3 -24	4-5 -26	6-9 -24
where|topic|	1 first -24	1 inside -31	1 last -9	before 0 17	before 2 -14	before 3 -16
where|topic|1 first|,|	elided -26	none -36	own -35
where|topic|1 first|:|	elided -31	none -49	own -24
where|topic|1 first|adverb|	none -11	own -26
where|topic|1 first|auxiliary|	elided -23	none -12	own -39
where|topic|1 first|capital|	none -19	own -37
where|topic|1 first|coordinator|	none -20
where|topic|1 first|determiner|	elided -14	none -23	own -34
where|topic|1 first|lower|	1 -41	10+ -41	2 -55	3 -62	4-5 -44	6-9 -31
where|topic|1 first|other|	10+ -13	6-9 -20
where|topic|1 first|preposition|	elided -26	none -29	own -30
where|topic|1 first|pronoun|	none -12	own -14
where|topic|1 first|start|	none -9
where|topic|1 first|stop|	elided -14	none -77	own -41
where|topic|1 first|subordinator|	none -9
where|topic|1 first|that|	none -16	own -33
where|topic|1 first|upper|	10+ -14	2 -35	3 -43	4-5 -42
where|topic|1 first|verb-judging|	none -24	own -19
where|topic|1 first|verb-saying|	elided -27	own -42
where|topic|1 first|word|	elided -50	none -46	own -24
where|topic|1 first|—|	none -25
where|topic|1 first|’|	none -8
where|topic|1 inside|,|	own -6
where|topic|1 inside|:|	none -23	own -23
where|topic|1 inside|auxiliary|	none -11
where|topic|1 inside|lower|	1 -16	2 -21	3 -24	4-5 -29	6-9 -32
where|topic|1 inside|preposition|	none -12	own -17
where|topic|1 inside|start|	none -6	own -26
where|topic|1 inside|stop|	elided -20	none -28	own -16
where|topic|1 inside|upper|	4-5 -29	6-9 -24
where|topic|1 inside|verb-judging|	none -12
where|topic|1 inside|word|	elided -23	none -13	own -24
where|topic|1 last|,|	elided -30	none -44	own -41
where|topic|1 last|-|	none -15
where|topic|1 last|:|	elided -10	none -43	own -63
where|topic|1 last|adverb|	none -26	own 9
where|topic|1 last|auxiliary|	elided -22	none -44	own -51
where|topic|1 last|capital|	none -33
where|topic|1 last|coordinator|	none -20	own -20
where|topic|1 last|determiner|	elided -23	none -35	own -35
where|topic|1 last|lower|	1 -54	10+ -38	2 -52	3 -30	4-5 -33	6-9 -19
where|topic|1 last|other|	10+ 19	2 -17	3 -16	4-5 -14	6-9 6
where|topic|1 last|preposition|	elided -32	own -50
where|topic|1 last|pronoun|	none 6	own -24
where|topic|1 last|start|	elided -14
where|topic|1 last|stop|	elided -21	none -23	own -60
where|topic|1 last|subordinator|	none -17
where|topic|1 last|that|	elided -22	none 7	own -41
where|topic|1 last|upper|	1 -29	10+ -14	2 13	3 -7	4-5 19	6-9 -30
where|topic|1 last|verb-judging|	elided -18	none -27
where|topic|1 last|verb-saying|	elided -27	own -6
where|topic|1 last|word|	elided -45	none -51	own -72
where|topic|1 last|–|	own -20
where|topic|1 last|—|	none -20
where|topic|before 0|,|	elided -16	none -17	own -18
where|topic|before 0|-|	none -13
where|topic|before 0|:|	elided 16	none 17	own 9
where|topic|before 0|adverb|	none -9
where|topic|before 0|auxiliary|	elided 14	none -23	own -16
where|topic|before 0|capital|	none 10	own 25
where|topic|before 0|coordinator|	own 9
where|topic|before 0|determiner|	elided -9	none -14
where|topic|before 0|lower|	1 23	10+ -6	6-9 -10
where|topic|before 0|other|	4-5 -24
where|topic|before 0|preposition|	elided 26	none -7	own 16
where|topic|before 0|pronoun|	own -15
where|topic|before 0|subordinator|	none 24	own 10
where|topic|before 0|that|	elided 15	own 7
where|topic|before 0|upper|	1 -15	10+ 13	2 -12	3 50	4-5 -17	6-9 21
where|topic|before 0|verb-judging|	elided 14	none 14	own -12
where|topic|before 0|verb-saying|	own 9
where|topic|before 0|verb-thinking|	none 10
where|topic|before 0|word|	elided 15	own 8
where|topic|before 0|’|	own 6
where|topic|before 1|,|	elided 8	none -7	own -38
where|topic|before 1|-|	none -15
where|topic|before 1|:|	elided 7	none -23
where|topic|before 1|adverb|	none -18	own -30
where|topic|before 1|auxiliary|	none 13	own -6
where|topic|before 1|capital|	none -7	own -47
where|topic|before 1|coordinator|	elided 22	none -18
where|topic|before 1|determiner|	elided 9	none 12	own -58
where|topic|before 1|lower|	1 -53	10+ -6	4-5 -9	6-9 10
where|topic|before 1|other|	10+ -8	2 -12	4-5 -25
where|topic|before 1|preposition|	elided -9	none -26
where|topic|before 1|pronoun|	none -18	own -24
where|topic|before 1|quote|	own -21
where|topic|before 1|stop|	elided 27	none -6	own -39
where|topic|before 1|subordinator|	none -22
where|topic|before 1|that|	elided 16	own -20
where|topic|before 1|upper|	1 -45	10+ 12	2 -26	3 -13	4-5 -13	6-9 -16
where|topic|before 1|verb-judging|	none -32	own -14
where|topic|before 1|verb-saying|	own -12
where|topic|before 1|verb-thinking|	none -31
where|topic|before 1|word|	elided -10	none 6
where|topic|before 1|’|	none -9	own -19
where|topic|before 2|,|	elided -27	own -23
where|topic|before 2|:|	elided -32	none -57	own -45
where|topic|before 2|adverb|	none -19	own -23
where|topic|before 2|auxiliary|	elided 10	none -36	own -50
where|topic|before 2|capital|	elided 14	none -33	own -6
where|topic|before 2|determiner|	none -36	own -39
where|topic|before 2|lower|	1 -16	10+ -21	3 -55	6-9 -44
where|topic|before 2|other|	4-5 7
where|topic|before 2|preposition|	own -45
where|topic|before 2|pronoun|	none -32	own -18
where|topic|before 2|quote|	none 8	own -13
where|topic|before 2|stop|	own -27
where|topic|before 2|subordinator|	none -9
where|topic|before 2|that|	none -24	own -26
where|topic|before 2|upper|	10+ -34	2 -24	3 -20	4-5 7	6-9 -7
where|topic|before 2|verb-judging|	none -15
where|topic|before 2|verb-saying|	own -33
where|topic|before 2|verb-thinking|	none -17
where|topic|before 2|word|	elided -31	none -12	own -17
where|topic|before 3|,|	elided -7	none -8	own -28
where|topic|before 3|:|	elided -18	none -39
where|topic|before 3|adverb|	none -11
where|topic|before 3|auxiliary|	none -29
where|topic|before 3|capital|	none -26	own -21
where|topic|before 3|determiner|	none -18	own -15
where|topic|before 3|lower|	1 -9	10+ -22	2 -33	3 -12	4-5 -40	6-9 -21
where|topic|before 3|other|	6-9 -7
where|topic|before 3|preposition|	elided -16	none -8	own -31
where|topic|before 3|pronoun|	none -15	own -18
where|topic|before 3|quote|	own -14
where|topic|before 3|stop|	elided -16	none -7	own -10
where|topic|before 3|that|	none -6
where|topic|before 3|upper|	1 -22	10+ -15	2 -15	3 -17	6-9 -35
where|topic|before 3|verb-saying|	elided 11	own -29
where|topic|before 3|verb-thinking|	none -8
where|topic|before 3|word|	elided -16	none -30	own -29
where|topic|before 3|’|	own -11
where|verb-then-speaker|	before 0 8
where|verb-then-speaker|before 0|,|	none -9	own 11
where|verb-then-speaker|before 0|adverb|	own -8
where|verb-then-speaker|before 0|capital|	none 21
where|verb-then-speaker|before 0|determiner|	none 8
where|verb-then-speaker|before 0|lower|	1 -36	10+ 12	2 -20	4-5 -9	6-9 17
where|verb-then-speaker|before 0|preposition|	elided -14	none -32	own -24
where|verb-then-speaker|before 0|pronoun|	none 8
where|verb-then-speaker|before 0|subordinator|	none -12
where|verb-then-speaker|before 0|that|	own -31
where|verb-then-speaker|before 0|upper|	1 6	10+ -35	3 -13	4-5 19	6-9 21
where|verb-then-speaker|before 0|verb-judging|	own -25
where|verb-then-speaker|before 0|verb-saying|	elided -14	own -18
where|verb-then-speaker|before 0|word|	elided -21	none -28
`;
