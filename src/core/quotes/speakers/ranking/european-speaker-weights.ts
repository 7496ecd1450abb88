/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 11	carry-before -24	carry-before-that -30	carry-next -9	interview -26	named-before -18	paragraph-before -24	possessor -8	quote-then-speaker 12	sentence-after 20	sentence-before 9	signature 12
addressed|colon|	false 16	true 19
addressed|false|	0 -12	2 14
addressed|interview|	false 10	true 10
addressed|named-before|	true -25
addressed|paragraph-before|	false 7
addressed|possessor|	false 8
addressed|quote-then-speaker|	false -9
addressed|quote-then-verb|	true 26
addressed|sentence-after|	false -10
addressed|sentence-before|	true -7
addressed|signature|	false 25
addressed|speaker-then-quote|	true 32
addressed|topic-after|	false -20
addressed|topic|	true -10
addressed|true|	1 8
again|according-to|other|	0 29	2 13	: -7	auxiliary 36	capital 9	determiner -10	none 9	stop 43	that 17	unknown 20	word 8
again|according-to|same|	none 23	other 18	same 14
again|according-to|unknown|	, 30	1 9	2 28	: 10	auxiliary -7	capital 15	elided 9	none 11	other 22	own -8	start 23	stop 20	unknown -12	word 44
again|actor-nearby|other|	' -19	, -50	0 -31	2 -13	: -13	; -11	adverb -11	auxiliary -24	capital -21	coordinator -17	determiner -15	elided -13	none -8	preposition 14	quote 29	same -26	start 7	stop -24	subordinator -21	that -11	verb-judging -20	verb-saying -9	verb-thinking -25	’ -20
again|actor-nearby|same|	' 10	, 12	- 13	0 -35	: -45	; -14	adverb -27	capital -12	coordinator -17	determiner -9	elided 7	none -27	other -48	own -16	preposition -33	pronoun -37	quote -41	same -47	start -11	subordinator -23	that -15	unknown 28	verb-saying -21	verb-thinking 17	word -17	— -30	’ -21
again|actor-nearby|unknown|	0 -10	1 7	capital -20	coordinator -19	determiner -39	none 19	other -17	own -15	preposition -37	pronoun -35	same -28	stop 7	unknown 13	verb-judging -35	verb-saying -28	verb-thinking 14	word -17	– -22	’ -11
again|colon|other|	0 8	1 23	2 25	: 22	elided 28	none 21	same 40	start 23	unknown 37
again|colon|same|	1 24	2 29	: 35	none 35	other 16	same 22	unknown 34
again|colon|unknown|	, -19	0 7	1 17	2 -13	: 15	other 33	own -11	word -21
again|interview|other|	1 23	2 7	none 27	same 11	start 33	unknown 14
again|interview|same|	1 -40	2 22	elided -15	none -17	other -12	same 15	start 34	stop -31	unknown -30
again|interview|unknown|	1 49	: 22	none 44	same 46	stop 48
again|named-before|other|	1 -11	2 16	none 7	own -16	same 27	start 18	stop -11	unknown -30
again|named-before|same|	0 48	1 -23	2 11	elided 54	none -17	own 20	same 26	start -25	stop 45	unknown 23
again|named-before|unknown|	0 -15	1 21	elided 41	none 10	other 14	own -41	same -10	stop 11
again|named-nearby|other|	' -7	- -25	0 25	1 -13	: 8	; 21	adverb 10	coordinator 11	determiner 8	none 21	other 9	own -12	pronoun 7	quote 20	verb-judging 17	verb-saying 23	verb-thinking 12	’ 11
again|named-nearby|same|	, 15	0 7	2 40	: 35	auxiliary 16	determiner -7	elided 12	none -10	other 14	own 23	preposition -16	same 7	start 37	stop 29	verb-saying -15	word -13
again|named-nearby|unknown|	0 -14	1 -8	2 18	: -24	adverb 21	coordinator -11	determiner 10	elided -21	none -17	other 17	own 11	preposition 29	pronoun 15	start 26	stop 10	that 9	unknown -18	verb-judging -14	verb-saying -23	word -36	’ 7
again|other|	0 9
again|other|same|	0 -13	1 -8	2 18
again|other|unknown|	0 8	1 -7
again|paragraph-before|other|	1 19	2 -7	elided -29	none 9	own 14	start 10	unknown 7
again|paragraph-before|same|	2 13	elided 12	none -21	own 18	same -17
again|paragraph-before|unknown|	elided 12	other 20
again|possessor|other|	1 10	none 13	other 11
again|quote-then-speaker|other|	0 8	1 -19	: 13	auxiliary -35	capital -15	determiner -24	none -12	other -13	preposition 8	pronoun -11	start 28	that -11	verb-judging -19	verb-saying 11	word -19
again|quote-then-speaker|same|	0 -12	1 -12	2 16	other -12	start 15	unknown 16
again|quote-then-speaker|unknown|	0 -13	2 -17	capital -18	determiner -23	other -22	own -8	preposition -9	stop -7	unknown -8	word -23
again|quote-then-verb|other|	1 13	2 10	: 29	capital 30	none 43	other 19	same 83	stop 16	word 38
again|quote-then-verb|same|	0 20	1 39	2 40	none 12	other 46	own 47	same 18	start 38	stop 38	unknown 36
again|quote-then-verb|unknown|	0 20	2 16	: 17	auxiliary 22	none 12	other 37	same 20	start 11
again|same|	0 -30	1 -12	2 25
again|same|other|	0 -25	1 -57	2 -26
again|same|same|	1 -29	2 13
again|same|unknown|	0 -21	1 31	2 47
again|sentence-after|other|	, -35	0 -15	1 -15	2 20	: -15	elided -22	none -9	start 32	stop -10	unknown -30
again|sentence-after|same|	0 -33	: -36	other -38	own -33
again|sentence-after|unknown|	0 -21	2 -7	: -31	other -13	own -33	stop -14	unknown -7
again|sentence-before|other|	0 -22	2 -8	adverb -26	capital -15	coordinator 18	determiner -21	elided 31	none -21	other -20	own -24	preposition -7	pronoun -37	same 26	stop -9	that -7	verb-judging -31	verb-saying -18	verb-thinking -14	word 8	’ -21
again|sentence-before|same|	1 35	2 -7	: -47	adverb -15	auxiliary -11	capital -11	determiner -10	elided 20	none -23	own 22	preposition -10	pronoun -34	same 26	stop 41	that -13	verb-saying -9
again|sentence-before|unknown|	0 23	1 -13	2 -17	: 17	auxiliary 16	capital -19	determiner -10	elided 24	none 30	other 7	own -67	preposition -7	stop -17	that -25	unknown -8	verb-saying -29	word -9
again|signature|unknown|	2 19	start 17	unknown 17
again|speaker-then-quote|other|	, 20	0 36	auxiliary 14	capital 14	coordinator 22	determiner 11	elided 11	none 28	preposition 13	pronoun -8	quote 29	same 41	subordinator 37	that 35	unknown 30	verb-saying 38	verb-thinking 24	’ 18
again|speaker-then-quote|same|	, 30	0 -18	1 11	: 10	auxiliary -7	determiner -7	elided 28	none -17	same 21	unknown -10	verb-saying -21
again|speaker-then-quote|unknown|	, 19	capital 11	determiner 43	elided 9	none 9	other 18	preposition 12	pronoun 33	that 24	verb-judging 12	verb-saying 25	word 10	’ 25
again|topic-after|other|	0 -17	1 -27	none -34	other -27	start 11	stop -39	unknown -24
again|topic-after|unknown|	1 9	other -15	start 14	stop -16	unknown 9
again|topic|other|	, -11	- -21	0 12	2 -18	adverb -27	auxiliary 20	elided -9	none 11	other -7	pronoun -26	quote 19	same -26	start -29	stop -10	unknown 14	verb-judging 9	verb-saying 20
again|topic|same|	, -16	0 -45	1 -31	2 22	: -40	adverb 14	auxiliary -14	coordinator -19	determiner -20	none -58	other -43	own -11	preposition -30	quote -23	same -32	stop -30	subordinator -17	that -11	verb-judging -15	verb-saying -13	word -9
again|topic|unknown|	0 -40	1 8	2 24	: -42	adverb 8	capital -12	determiner -14	elided 14	own -21	preposition -7	pronoun -8	same -9	stop 14	verb-judging -26	verb-saying -16	word 23	– -21
again|unknown|	0 -22	1 9	2 13
again|unknown|other|	0 19	1 -15	2 29
again|unknown|same|	1 -11	2 -24
again|unknown|unknown|	0 -50	1 21	2 10
again|verb-then-speaker|other|	0 8	1 -11	2 22	: 37	auxiliary 37	capital 9	determiner -15	none 10	same -14	word -13
again|verb-then-speaker|same|	, 29	0 34	other 28	own 33	unknown 40	word 24
again|verb-then-speaker|unknown|	0 -27	1 28	2 12	: 11	none -34	other 36	own 25
before|according-to|	, -9	adverb 15	capital 19	determiner -11	word 31
before|actor-nearby|	( -17	) 10	, -21	- -15	; 20	adverb 8	auxiliary 16	capital -34	coordinator -13	determiner 14	pronoun -40	quote -20	start 20	subordinator -23	that -17	verb-judging 28	verb-saying 12	verb-thinking -14	word -13	« -24	” -7
before|colon|	: -14	adverb -35	capital 16	coordinator -27	preposition -19	pronoun -54	quote -19	start 16	that 10	verb-judging -44	verb-saying -28	verb-thinking -18	word -38	– 17
before|interview|	: -27	auxiliary -20	determiner -26	start -24
before|named-before|	( -18	) -19	+ -20	, 14	- -10	/ -13	: -20	; -8	adverb 15	auxiliary -10	capital 18	coordinator -12	determiner -11	preposition -31	pronoun -17	start -11	subordinator -63	that -40	verb-judging -7	verb-saying -34	verb-thinking 13	word -34	¿ -39	— -27
before|named-nearby|	( 57	) 17	+ 24	, 10	- -16	: -41	; 35	preposition -56	pronoun 41	start -16	subordinator -8	that -50	verb-judging -21	verb-saying -10	verb-thinking -17	word -12	¿ -21	– -12
before|name|	( 41	) 32	+ 28	- -21	/ -17	: -38	; 36	auxiliary 16	capital -11	determiner 11	preposition -49	quote 29	that -35	verb-judging 12	verb-saying 13	verb-thinking -33	word -22	« -29	¿ -47	– -15	’ -27	• 10
before|name||	 22
before|noun|	$ -38	% -24	( -17	) -28	+ -22	: -26	; 35	adverb -46	auxiliary -45	capital -24	coordinator -34	preposition -17	pronoun -52	start 29	stop 13	that -30	verb-judging -25	verb-thinking -19	word -14	£ -15	– -9	— -8	€ -23
before|paragraph-before|	) -7	, -14	- -24	: -30	; -33	adverb -10	auxiliary -12	capital 12	coordinator -28	determiner -24	preposition -42	pronoun -28	quote -40	subordinator -28	verb-saying -35	verb-thinking -8	word -52	– -17	— -25
before|possessor|	; -20	auxiliary -22	coordinator -20	preposition 11	start -40	that -9	verb-judging -74	verb-saying -52	verb-thinking 10	word -53
before|pronoun|	: -20	; -33	coordinator -24	determiner -12	preposition -7	pronoun -14	quote 32	start -19	subordinator -48	that -55	verb-judging 7	verb-saying -9	verb-thinking 9	word -19	‘ -29
before|quote-then-speaker|	- -22	: -25	adverb -33	auxiliary 9	capital -11	coordinator -13	determiner -20	pronoun -30	quote 24	that -30	verb-judging -42	verb-saying -8	word -27
before|quote-then-verb|	, -16	adverb 12	capital 46	determiner -18	preposition -42	pronoun -17	verb-judging 7	verb-saying 27	word -21
before|sentence-after|	: -30	; -26	adverb -7	auxiliary -32	capital -10	pronoun -38	subordinator -53	that -37	verb-judging -9	verb-saying 9
before|sentence-before|	$ -17	( -20	) -26	+ -20	, 15	- 13	: -37	adverb -45	auxiliary -22	capital -21	coordinator -16	determiner -18	preposition -18	pronoun -46	quote 23	start 8	subordinator -23	that -79	verb-judging 7	verb-thinking -35	word -14	¿ -25	– -14	— -23	€ -17
before|signature|	— 14
before|speaker-then-quote|	$ -31	) 9	, 41	: -18	; 38	adverb -55	auxiliary -36	coordinator -8	determiner 11	preposition -44	pronoun -16	quote 35	that -25	verb-judging -8	verb-saying -64	verb-thinking -11	— -11
before|topic-after|	, -13
before|topic|	, -31	adverb -15	capital 13	coordinator -39	determiner -14	start 11	subordinator -24	– -18	— -18
before|verb-then-speaker|	, -18	auxiliary -12	determiner 16	preposition -35	pronoun -14	that -30	verb-judging -7	word -21
carry-before-that|0|1|	, -19	1 16	10+ 13	2 -19	3 -41	4-5 -53	6-9 -13	auxiliary -12	determiner -24	preposition -19	stop -17	verb-saying 10	word -34
carry-before-that|0|1|,verb-saying|	none -22
carry-before-that|0|1|,|	lower -19
carry-before-that|0|1|auxiliary|	lower -12
carry-before-that|0|1|capital|	. 18
carry-before-that|0|1|determiner|	. -8	lower -24
carry-before-that|0|1|elided|	elided 8	own -7
carry-before-that|0|1|end|	. -33
carry-before-that|0|1|newcomer|none|none|	, -18	: -26	preposition -18	word -13
carry-before-that|0|1|newcomer|none|own|	, -27	: 11	determiner -20	that -16	verb-saying -27	word -39
carry-before-that|0|1|none|	,auxiliary -53	,pronoun -23	,verb-saying 7	; -28	coordinator -14	elided -20	none -20	own -30	stop -27
carry-before-that|0|1|own|	elided 22	none -29	own -62
carry-before-that|0|1|preposition|	lower -16
carry-before-that|0|1|stop|	upper -17
carry-before-that|0|1|subject|	elided -7	none -42
carry-before-that|0|1|verb-saying|	lower 12
carry-before-that|0|1|word|	lower -34	none -16
carry-before-that|0|	2 9	3 -17
carry-before-that|0|2|	, -49	10+ -40	2 15	3 14	4-5 -15	: -23	auxiliary -36	capital -20	determiner -29	preposition -38	pronoun -22	stop 24	verb-judging -23	verb-saying -18	word -46
carry-before-that|0|2|,word|	none -19
carry-before-that|0|2|,|	lower -49
carry-before-that|0|2|.|	capital -18	determiner 14	quote 16
carry-before-that|0|2|:|	upper -23
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -36
carry-before-that|0|2|capital|	lower -20
carry-before-that|0|2|coordinator|	none -18
carry-before-that|0|2|determiner|	lower -25
carry-before-that|0|2|elided|	elided 8	none -38	own -41
carry-before-that|0|2|end|	! -15	. 14	? 12
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -40	none 18	says -17
carry-before-that|0|2|newcomer|acts|none|	stop -24
carry-before-that|0|2|newcomer|acts|own|	stop -24
carry-before-that|0|2|newcomer|none|elided|	, -30	stop 19
carry-before-that|0|2|newcomer|none|none|	preposition -26	stop 27	word -26
carry-before-that|0|2|newcomer|none|own|	, -31	: -48	auxiliary -26	determiner -19	preposition -23	stop -35	word -25
carry-before-that|0|2|newcomer|says|elided|	stop -29
carry-before-that|0|2|newcomer|says|none|	stop 8	word -33
carry-before-that|0|2|newcomer|says|own|	, -24	: -36	preposition -21	stop -37
carry-before-that|0|2|none|	,auxiliary -64	,verb-saying 21	coordinator -40	elided 10	none 21	own 11	preposition -27	stop -22	word -25
carry-before-that|0|2|own|	elided -33	none -63	own -82
carry-before-that|0|2|preposition|	lower -36	none -20
carry-before-that|0|2|pronoun|	. 14	lower -22
carry-before-that|0|2|question|false|	true 11
carry-before-that|0|2|question|true|	false -8
carry-before-that|0|2|stop|	none -65	upper 24
carry-before-that|0|2|subject|	elided -12	none 32	own -97
carry-before-that|0|2|verb-judging|	lower -23
carry-before-that|0|2|verb-saying|	lower -18
carry-before-that|0|2|word|	lower -46	none -27
carry-before-that|0|3|	, -34	1 -49	10+ -13	3 -13	6-9 -25	: -13	auxiliary -21	capital -24	determiner -18	preposition -33	quote 12	stop -7	word -25
carry-before-that|0|3|,auxiliary|	none -16
carry-before-that|0|3|,verb-saying|	none -40
carry-before-that|0|3|,word|	none -20
carry-before-that|0|3|,|	determiner -21	lower -34
carry-before-that|0|3|.|	capital -17	determiner -34	pronoun -28
carry-before-that|0|3|:|	upper -13
carry-before-that|0|3|?|	,verb-saying 22
carry-before-that|0|3|adjacent|	false -17
carry-before-that|0|3|auxiliary|	lower -21
carry-before-that|0|3|capital|	lower -24
carry-before-that|0|3|determiner|	lower -18
carry-before-that|0|3|elided|	own -44
carry-before-that|0|3|end|	. -49
carry-before-that|0|3|inside|	false -17
carry-before-that|0|3|newcomer|	acts -24	says -19
carry-before-that|0|3|newcomer|acts|none|	: -23	stop -10
carry-before-that|0|3|newcomer|acts|own|	: -23	stop -21
carry-before-that|0|3|newcomer|none|elided|	stop -9
carry-before-that|0|3|newcomer|none|none|	: 12	preposition -18	quote 17
carry-before-that|0|3|newcomer|none|own|	, -15	: -28	stop -24	word -17
carry-before-that|0|3|newcomer|says|elided|	stop -34
carry-before-that|0|3|newcomer|says|none|	: -27	word -28
carry-before-that|0|3|newcomer|says|own|	, -16	stop -32	word -19
carry-before-that|0|3|none|	,pronoun -31	,verb-saying -11	coordinator -28	none -14	own 9	preposition -22	stop -70
carry-before-that|0|3|own|	elided -25	none -28	own -51
carry-before-that|0|3|preposition|	lower -27
carry-before-that|0|3|question|false|	false -34
carry-before-that|0|3|question|true|	false 29
carry-before-that|0|3|quote|	. 27	upper 12
carry-before-that|0|3|stop|	none -19	upper -7
carry-before-that|0|3|subject|	elided -38	own -54
carry-before-that|0|3|word|	lower -25	none -23
carry-before-that|1|	far -30
carry-before-that|1|far|!|	,verb-saying -24	end -20	stop -26
carry-before-that|1|far|	, -58	1 8	10+ -21	2 -19	3 -51	4-5 -22	6-9 -56	: -15	; -15	adverb -45	auxiliary -85	capital -10	coordinator -52	determiner -72	preposition -88	pronoun -57	quote -18	stop -21	subordinator -59	that -66	verb-judging -62	verb-saying -57	verb-thinking -56	word -90	– -30	’ -25
carry-before-that|1|far|,adverb|	none -15
carry-before-that|1|far|,auxiliary|	? -23	none -64
carry-before-that|1|far|,coordinator|	none -25
carry-before-that|1|far|,determiner|	? -10	none -40
carry-before-that|1|far|,pronoun|	? -14	none -57
carry-before-that|1|far|,subordinator|	none -19
carry-before-that|1|far|,verb-judging|	none -37
carry-before-that|1|far|,verb-saying|	! -15	? -23	none -31
carry-before-that|1|far|,word|	? -10	none -58
carry-before-that|1|far|,|	capital -63	determiner -60	lower -54	none -36	pronoun -20	upper -25	verb-saying -24	word -32
carry-before-that|1|far|.|	auxiliary -14	capital -66	coordinator -22	determiner 16	end -8	preposition -49	pronoun -48	quote -21	subordinator -21
carry-before-that|1|far|:|	lower -30	none -17	upper -15
carry-before-that|1|far|;|	lower -15	none -34
carry-before-that|1|far|?|	,pronoun -25	,verb-saying -40	,word -22	capital -39	determiner -22	pronoun -36	quote -18	stop 11	— -26
carry-before-that|1|far|adjacent|	false -30
carry-before-that|1|far|adverb|	lower -42	none -22
carry-before-that|1|far|alone|	false 11	true -12
carry-before-that|1|far|auxiliary|	lower -85	none -32
carry-before-that|1|far|capital|	, -20	. -27	? -44	lower -60	none -20
carry-before-that|1|far|coordinator|	. -26	lower -52	none -12
carry-before-that|1|far|determiner|	, -59	. -18	? -25	lower -66	none -39	upper -37
carry-before-that|1|far|elided|	elided -24	none -35	own -48
carry-before-that|1|far|end|	. -26	none -32
carry-before-that|1|far|first|	false -13
carry-before-that|1|far|inside|	false -40
carry-before-that|1|far|newcomer|	acts -21	none -21	says -13
carry-before-that|1|far|newcomer|acts|elided|	, -29	: -19	determiner -20	preposition -24	stop -41	that -19	verb-thinking -20	word -36
carry-before-that|1|far|newcomer|acts|none|	, -40	: -15	adverb -19	auxiliary -17	capital -19	determiner -35	preposition -32	pronoun -17	start -26	stop -10	that -21	verb-judging -19	word -50
carry-before-that|1|far|newcomer|acts|own|	: -47	auxiliary -29	capital -21	determiner -25	preposition -24	pronoun -22	start -18	stop -36	that -25	verb-saying -29	word -32
carry-before-that|1|far|newcomer|none|elided|	, -27	: -35	auxiliary -19	capital -29	preposition -17	stop -26	word -29
carry-before-that|1|far|newcomer|none|none|	, -33	: -13	adverb -17	auxiliary -22	capital -25	coordinator -16	determiner -33	preposition -36	pronoun -13	stop -8	that -19	verb-judging -35	word -43	— -35
carry-before-that|1|far|newcomer|none|own|	, -30	: -55	; -15	adverb -19	auxiliary -22	capital -11	determiner -28	preposition -37	start -32	stop -43	that -25	verb-judging -18	verb-saying -27	word -43
carry-before-that|1|far|newcomer|says|elided|	, -22	auxiliary -42	capital -26	coordinator -21	determiner -24	preposition -28	stop -23	that -19	verb-saying -18	word -49
carry-before-that|1|far|newcomer|says|none|	, -38	: -97	adverb -25	auxiliary -40	coordinator -19	determiner -39	preposition -53	pronoun -25	start 13	stop -12	subordinator -14	that -9	verb-judging -23	verb-thinking -16	word -50
carry-before-that|1|far|newcomer|says|own|	, -28	: -67	adverb -31	auxiliary -46	capital -41	determiner -31	preposition -31	pronoun -23	quote -12	start -12	stop -34	that -35	verb-saying -41	word -47	’ -20
carry-before-that|1|far|none|	, -53	,auxiliary -95	,coordinator -26	,determiner -31	,preposition -26	,pronoun -64	,subordinator -22	,verb-judging -49	,verb-saying -46	,verb-thinking -22	,word -12	: -21	; -31	adverb -17	auxiliary -32	capital -23	coordinator -21	determiner -41	elided -9	end -8	own -23	preposition -70	pronoun -23	stop -36	subordinator -22	that -26	verb-judging 8	verb-saying -22	word -51	— -30
carry-before-that|1|far|own|	elided -53	none -53	own -69
carry-before-that|1|far|preposition|	. -46	? -22	lower -82	none -59	upper -38
carry-before-that|1|far|pronoun|	, -34	. -45	? -19	lower -56
carry-before-that|1|far|question|false|	false -30	true -33
carry-before-that|1|far|question|true|	false -10
carry-before-that|1|far|quote|	. -35	? -21	lower -12	upper -26
carry-before-that|1|far|start|	other -16
carry-before-that|1|far|stop|	? -22	none -37	other -16	upper -21
carry-before-that|1|far|subject|	elided -34	own -73
carry-before-that|1|far|subordinator|	. -25	lower -59
carry-before-that|1|far|that|	lower -66
carry-before-that|1|far|verb-judging|	lower -62	none 9
carry-before-that|1|far|verb-saying|	, -66	? -31	lower -52	none -20	upper -19
carry-before-that|1|far|verb-thinking|	lower -56
carry-before-that|1|far|word|	, -15	lower -90	none -53	upper -16
carry-before-that|1|far|—|	? -28
carry-before-that|1|far|’|	lower -25
carry-before-that|2|	far -15
carry-before-that|2|far|	, -21	1 -9	10+ -10	2 -19	4-5 -30	6-9 -20	: 11	adverb -42	auxiliary -42	capital -24	coordinator -35	determiner -14	preposition -61	pronoun -48	quote -22	start 8	stop -34	subordinator -27	that -35	verb-judging -45	verb-saying -62	verb-thinking -38	word -21	— -26	’ -17
carry-before-that|2|far|,auxiliary|	? -17	none -48
carry-before-that|2|far|,coordinator|	none -13
carry-before-that|2|far|,determiner|	none -28
carry-before-that|2|far|,preposition|	none -29
carry-before-that|2|far|,pronoun|	none -37
carry-before-that|2|far|,subordinator|	none -20
carry-before-that|2|far|,verb-judging|	none -29
carry-before-that|2|far|,verb-saying|	! -17	? -28	none -30
carry-before-that|2|far|,verb-thinking|	none -21
carry-before-that|2|far|,|	capital -26	coordinator -16	determiner -41	lower -18	none -36	pronoun -37	upper -32	verb-saying -26	word -32
carry-before-that|2|far|.|	capital -29	preposition -29	pronoun -12	— -26
carry-before-that|2|far|:|	lower -34	none -21	upper 9
carry-before-that|2|far|;|	none -34
carry-before-that|2|far|?|	,verb-saying -24	capital 9	end 51	pronoun -32	stop -29	verb-saying 12	– 7
carry-before-that|2|far|adjacent|	false -15
carry-before-that|2|far|adverb|	lower -42
carry-before-that|2|far|alone|	false 21	true -22
carry-before-that|2|far|auxiliary|	lower -42	none -37
carry-before-that|2|far|capital|	, -39	. -51	? -27	lower -24	none -30
carry-before-that|2|far|coordinator|	. -29	lower -35	none -63
carry-before-that|2|far|determiner|	, -28	. -16	? -20	lower -49	none -39	upper 11
carry-before-that|2|far|elided|	none 12	own -77
carry-before-that|2|far|end|	! 19	? 24	none -30
carry-before-that|2|far|first|	false -24	true 28
carry-before-that|2|far|inside|	false -28
carry-before-that|2|far|newcomer|	acts -17	none 24	says -43
carry-before-that|2|far|newcomer|acts|elided|	: 10	word -35
carry-before-that|2|far|newcomer|acts|none|	, -33	: -17	auxiliary -19	capital -24	determiner -19	preposition -18	start -9	stop -10	word -42
carry-before-that|2|far|newcomer|acts|own|	, -23	: -36	auxiliary -22	determiner -21	preposition -24	stop -45	that -18	verb-judging -12	verb-saying -19	word -39
carry-before-that|2|far|newcomer|none|elided|	: 29	start 15	stop -40	word 10
carry-before-that|2|far|newcomer|none|none|	, -28	: -28	auxiliary -24	determiner -19	preposition -30	stop 34	verb-judging -19
carry-before-that|2|far|newcomer|none|own|	, -36	auxiliary -30	determiner -26	start -42	stop -47	that -17	verb-saying -30	word -53
carry-before-that|2|far|newcomer|says|elided|	, -21	: -46	auxiliary 10	preposition -25	stop -68	that -8	verb-saying -16	word -34
carry-before-that|2|far|newcomer|says|none|	, 10	: -64	adverb -29	auxiliary -41	capital -37	preposition -33	pronoun -19	start -13	stop -31	subordinator -20	verb-judging -29	word -9
carry-before-that|2|far|newcomer|says|own|	, -23	: -57	adverb -26	auxiliary -10	capital -37	determiner -40	preposition -32	pronoun -21	start -42	stop -38	that -38	verb-saying -44	word -51
carry-before-that|2|far|none|	, -41	,auxiliary -17	,determiner -27	,preposition -16	,pronoun 8	,verb-judging -32	,verb-saying -35	,word -45	: -32	; 10	auxiliary -23	capital -23	coordinator -50	determiner -43	elided -22	end 10	none 20	own -21	preposition -17	pronoun -36	stop -53	subordinator -34	word -34	— 15
carry-before-that|2|far|own|	elided -65	none -20	own -85
carry-before-that|2|far|preposition|	. -37	lower -59	none -21	upper -24
carry-before-that|2|far|pronoun|	, -59	? -35	lower -48	none -32
carry-before-that|2|far|question|false|	false -41	true -19
carry-before-that|2|far|question|true|	false 22	true 48
carry-before-that|2|far|quote|	. -29	upper -21
carry-before-that|2|far|start|	other -14	upper 10
carry-before-that|2|far|stop|	? -17	none -24	other 7	upper -37
carry-before-that|2|far|subject|	own -53
carry-before-that|2|far|subordinator|	lower -27	none -25
carry-before-that|2|far|that|	lower -35
carry-before-that|2|far|verb-judging|	lower -45
carry-before-that|2|far|verb-saying|	, -27	lower -51	none -18	upper -32
carry-before-that|2|far|verb-thinking|	lower -38
carry-before-that|2|far|word|	, -19	lower -32	none -31	upper 15
carry-before-that|2|far|—|	. -26	none -20	upper -26
carry-before-that|2|far|’|	lower -17
carry-before-that|3|	far -37
carry-before-that|3|far|!|	end -19
carry-before-that|3|far|	) 12	, -48	1 -62	10+ -27	3 -28	4-5 -25	6-9 -25	: -20	adverb -21	auxiliary -61	capital -26	determiner -43	pronoun -41	start -10	stop -71	subordinator -45	that 11	verb-judging -36	verb-saying -29	verb-thinking -32	word -46
carry-before-that|3|far|)|	upper 12
carry-before-that|3|far|,auxiliary|	none -11
carry-before-that|3|far|,pronoun|	none -10
carry-before-that|3|far|,verb-judging|	none -12
carry-before-that|3|far|,verb-saying|	? -23	none -31
carry-before-that|3|far|,word|	none -19
carry-before-that|3|far|,|	capital -47	determiner -43	lower -42	pronoun -10	upper -23	verb-saying -54	word -31
carry-before-that|3|far|.|	capital -20	coordinator -12	determiner -29	end -14	preposition -18	pronoun -31
carry-before-that|3|far|:|	other -20	upper -17
carry-before-that|3|far|;|	none -22
carry-before-that|3|far|?|	capital -16	end -30	pronoun -16	verb-saying -18
carry-before-that|3|far|adjacent|	false -37
carry-before-that|3|far|adverb|	lower -21
carry-before-that|3|far|alone|	false 7	true -15
carry-before-that|3|far|auxiliary|	lower -61	none -20
carry-before-that|3|far|capital|	, -21	. -42	? -23	lower -26	none -15
carry-before-that|3|far|coordinator|	none -39
carry-before-that|3|far|determiner|	, -33	. -42	? -19	lower -39	none -24	upper -21
carry-before-that|3|far|elided|	elided -15	none -20	own -27
carry-before-that|3|far|end|	. -14	none -18
carry-before-that|3|far|first|	false -56
carry-before-that|3|far|inside|	false -48
carry-before-that|3|far|newcomer|	none 7	says -50
carry-before-that|3|far|newcomer|acts|elided|	stop -25
carry-before-that|3|far|newcomer|acts|none|	: -11	preposition -25	stop -22
carry-before-that|3|far|newcomer|acts|own|	: -28	preposition -27	start -13	stop -21	word -18
carry-before-that|3|far|newcomer|none|elided|	start -23	stop -17
carry-before-that|3|far|newcomer|none|none|	) -9	: -11	auxiliary -11	capital -23	preposition 10	start 8	stop -12	word -36
carry-before-that|3|far|newcomer|none|own|	: -21	auxiliary -16	start -35	stop -27	that 11	word -25
carry-before-that|3|far|newcomer|says|elided|	preposition -22	stop -30
carry-before-that|3|far|newcomer|says|none|	: -14	auxiliary -19	determiner -30	preposition -35	start -16	stop -31	subordinator -17	word -14
carry-before-that|3|far|newcomer|says|own|	: -44	auxiliary -18	determiner -27	preposition -28	start -19	stop -18	verb-saying -13	word -25
carry-before-that|3|far|none|	, -30	,auxiliary -28	,determiner -11	,preposition -13	,verb-saying -7	adverb 12	auxiliary -20	coordinator -18	determiner -19	end 46	own -16	preposition -35	pronoun -27	stop -91	subordinator -26	word -19	— 8
carry-before-that|3|far|own|	elided -39	none -37	own -12
carry-before-that|3|far|preposition|	. -23	none -35
carry-before-that|3|far|pronoun|	, -24	. -28	? -16	lower -41	none -17
carry-before-that|3|far|question|false|	false -36	true -9
carry-before-that|3|far|question|true|	false -38
carry-before-that|3|far|start|	other 7	upper -14
carry-before-that|3|far|stop|	none -42	upper -70
carry-before-that|3|far|subject|	elided -26	own -21
carry-before-that|3|far|subordinator|	lower -43
carry-before-that|3|far|that|	lower 11	none -14
carry-before-that|3|far|verb-judging|	lower -36
carry-before-that|3|far|verb-saying|	, -55	? -19	lower -29
carry-before-that|3|far|verb-thinking|	lower -32
carry-before-that|3|far|word|	lower -65	none -26	upper -11
carry-before-that|3|far|—|	none -29
carry-before|0|	0 30	3 -23
carry-before|0|0|	, 23	2 21	4-5 17	6-9 44	: -8	; -16	adverb 28	coordinator 26	determiner -18	preposition -23	pronoun 14	that 19	verb-saying -23
carry-before|0|0|,|	capital 11	determiner 18	lower 23	pronoun 50	upper 39	verb-saying 27
carry-before|0|0|:|	upper -14
carry-before|0|0|;|	lower -16
carry-before|0|0|adjacent|	false 30
carry-before|0|0|adverb|	lower 32
carry-before|0|0|capital|	. 40
carry-before|0|0|coordinator|	lower 26
carry-before|0|0|determiner|	. 7	lower -12
carry-before|0|0|elided|	elided 36
carry-before|0|0|end|	! 14	. 13
carry-before|0|0|inside|	false 30
carry-before|0|0|newcomer|	none 7
carry-before|0|0|newcomer|none|elided|	, 32	word 24
carry-before|0|0|newcomer|none|none|	, -11	coordinator 22	preposition -23	word -8
carry-before|0|0|newcomer|none|own|	, 7	adverb 20	auxiliary -9	determiner -19	preposition -14	verb-saying -18
carry-before|0|0|none|	,auxiliary 19	,coordinator 16	,determiner -13	,pronoun 31	,subordinator -15	,verb-saying 7	: -16	; -38	coordinator 43	determiner 28	none -15	preposition 7
carry-before|0|0|preposition|	. 33	lower -18	none 26	upper -14
carry-before|0|0|pronoun|	. 17	lower 14
carry-before|0|0|question|false|	false 27	true 15
carry-before|0|0|subject|	elided 36	none -15
carry-before|0|0|that|	lower 19
carry-before|0|0|verb-saying|	lower -15
carry-before|0|1|!|	,pronoun -19	,verb-saying -21
carry-before|0|1|,auxiliary|	? -25	none -31
carry-before|0|1|,determiner|	none -27
carry-before|0|1|,subordinator|	none -24
carry-before|0|1|,verb-saying|	? -40
carry-before|0|1|,|	capital 35	determiner 12	pronoun 42	upper -13	verb-saying 10	word -10
carry-before|0|1|.|	capital -28	coordinator 30	determiner -34	preposition -23	pronoun 22	quote -28
carry-before|0|1|	1 -24	10+ 19	2 -14	4-5 -23	6-9 13	: -27	auxiliary -47	capital 13	coordinator -21	determiner -23	preposition -25	pronoun -24	quote -27	stop 36	subordinator -27	that 9	verb-saying -8
carry-before|0|1|:|	lower -25	upper -27
carry-before|0|1|;|	none -24
carry-before|0|1|?|	,pronoun -22	,verb-saying -34	capital -23	quote -12
carry-before|0|1|adjacent|	true -32
carry-before|0|1|auxiliary|	lower -47	none -34
carry-before|0|1|capital|	, -26	. 19	? -19	lower 13
carry-before|0|1|coordinator|	lower -21	none 12
carry-before|0|1|determiner|	. -24	lower -19	none -7	upper -21
carry-before|0|1|elided|	elided 19
carry-before|0|1|end|	! -19	. 30
carry-before|0|1|newcomer|	none -11
carry-before|0|1|newcomer|none|elided|	, 28	: -10	auxiliary 10	determiner -12	preposition -20	stop -7	verb-judging 9	verb-saying -24	word 29
carry-before|0|1|newcomer|none|none|	, 9	: -17	adverb -23	capital 16	coordinator -10	determiner 13	preposition -35	quote -32	that -20	verb-judging -37
carry-before|0|1|newcomer|none|own|	: -30	auxiliary -26	determiner -55	preposition -17	pronoun -30	quote -17	that -7	verb-saying -11	word -11
carry-before|0|1|none|	, -27	,auxiliary 22	,coordinator -16	,determiner -23	,pronoun -21	,subordinator -18	,verb-saying 17	,verb-thinking 15	,word -21	: 16	; -18	auxiliary -18	capital 33	coordinator -12	determiner 9	elided 21	none -18	stop -16	verb-saying -10
carry-before|0|1|own|	none -27	own -16
carry-before|0|1|preposition|	. 9	lower -17	none -13	upper -34
carry-before|0|1|pronoun|	, -57	. -25	? -16	lower -24
carry-before|0|1|question|false|	false 16	true -26
carry-before|0|1|question|true|	false -58
carry-before|0|1|quote|	upper -23
carry-before|0|1|stop|	other -12	upper 36
carry-before|0|1|subject|	none -7	own -16
carry-before|0|1|subordinator|	lower -27
carry-before|0|1|verb-judging|	none -20
carry-before|0|1|verb-saying|	, -54	upper -15
carry-before|0|1|word|	none -33
carry-before|0|2|,auxiliary|	none -29
carry-before|0|2|,coordinator|	none 9
carry-before|0|2|,preposition|	none -16
carry-before|0|2|,pronoun|	none -23
carry-before|0|2|,verb-judging|	none -12
carry-before|0|2|,verb-saying|	? -18	none -16
carry-before|0|2|,word|	none -27
carry-before|0|2|,|	capital -22	determiner -16
carry-before|0|2|.|	auxiliary -19	coordinator 14	pronoun -9
carry-before|0|2|	1 9	10+ -15	2 -20	3 -7	6-9 -10	: -29	adverb -23	auxiliary -31	capital -35	coordinator -29	determiner -38	preposition -19	stop 8	subordinator -31	verb-judging -22	verb-saying -33	word -15	— 20
carry-before|0|2|:|	upper -28
carry-before|0|2|;|	none -18
carry-before|0|2|?|	,verb-saying -29	capital -30	determiner -26	pronoun 17
carry-before|0|2|adverb|	lower -23
carry-before|0|2|auxiliary|	lower -28	none -33
carry-before|0|2|capital|	, -21	. -25	lower -35
carry-before|0|2|coordinator|	lower -29
carry-before|0|2|determiner|	, -49	. -21	lower -33	none -21	upper -24
carry-before|0|2|elided|	elided -21
carry-before|0|2|end|	! -24	. 20
carry-before|0|2|newcomer|	acts -13	says -46
carry-before|0|2|newcomer|acts|elided|	: -16	stop -55
carry-before|0|2|newcomer|acts|none|	: -25	auxiliary -21	stop 10
carry-before|0|2|newcomer|acts|own|	, -19	: -25	auxiliary -20	preposition -33	stop -28	verb-saying -21	word -21
carry-before|0|2|newcomer|none|elided|	: -24	auxiliary 21	stop 12	that -11	word 17
carry-before|0|2|newcomer|none|none|	, 14	: -46	auxiliary -28	stop 10	that -20	word -24	— 20
carry-before|0|2|newcomer|none|own|	, -36	: -56	auxiliary -31	capital -23	determiner -31	stop -36	word -20
carry-before|0|2|newcomer|says|elided|	stop -32	word -18
carry-before|0|2|newcomer|says|none|	: -30	auxiliary -15	stop -11	word -35
carry-before|0|2|newcomer|says|own|	, -22	: -35	auxiliary -12	preposition -19	stop -50	verb-saying -14	word -37
carry-before|0|2|none|	, -18	,auxiliary -11	,preposition -15	,pronoun -12	,verb-judging -8	,word 9	: -20	; -22	coordinator -48	determiner -19	elided 23	none -13	own -7	preposition -17	stop -13	— 20
carry-before|0|2|own|	elided -22	none -21	own -53
carry-before|0|2|preposition|	. -20	lower -18
carry-before|0|2|pronoun|	, -78
carry-before|0|2|question|true|	false -25
carry-before|0|2|stop|	none -23	other -17	upper 9
carry-before|0|2|subject|	own -52
carry-before|0|2|subordinator|	lower -31
carry-before|0|2|verb-judging|	lower -22
carry-before|0|2|verb-saying|	, -30	lower -30	none -22
carry-before|0|2|word|	lower -15
carry-before|0|2|—|	upper 20
carry-before|0|3|,auxiliary|	none -27
carry-before|0|3|,pronoun|	none -20
carry-before|0|3|,verb-saying|	none -42
carry-before|0|3|,word|	none -35
carry-before|0|3|,|	pronoun -18	verb-saying -21
carry-before|0|3|.|	capital -20	determiner -21	preposition -19	pronoun -19
carry-before|0|3|	10+ -25	4-5 -28	: -17	auxiliary 8	capital -12	pronoun -23	stop -26	verb-thinking -19
carry-before|0|3|:|	upper -17
carry-before|0|3|adjacent|	false -23
carry-before|0|3|auxiliary|	lower 8
carry-before|0|3|capital|	lower -12
carry-before|0|3|coordinator|	none 9
carry-before|0|3|determiner|	, -22	none 17
carry-before|0|3|elided|	elided -17	none -30
carry-before|0|3|end|	. -19
carry-before|0|3|inside|	false -23
carry-before|0|3|newcomer|	acts -12	says -53
carry-before|0|3|newcomer|acts|elided|	stop -21	verb-thinking -17
carry-before|0|3|newcomer|acts|none|	preposition -15	stop 14	word -17
carry-before|0|3|newcomer|acts|own|	: -25	stop -32
carry-before|0|3|newcomer|none|elided|	auxiliary 12	stop -17
carry-before|0|3|newcomer|none|none|	stop -17
carry-before|0|3|newcomer|none|own|	auxiliary -20	stop -28
carry-before|0|3|newcomer|says|elided|	stop -32
carry-before|0|3|newcomer|says|none|	: -25	stop -33
carry-before|0|3|newcomer|says|own|	: -22	stop -30
carry-before|0|3|none|	,auxiliary 15	,word 9	auxiliary -16	coordinator -18	elided 7	none -7	own -25	preposition -19	stop -32	word -19
carry-before|0|3|own|	elided 21	none -50	own -28
carry-before|0|3|pronoun|	, -27
carry-before|0|3|question|false|	false -19	true -22
carry-before|0|3|question|true|	false -25
carry-before|0|3|stop|	upper -26
carry-before|0|3|subject|	elided -7	none -21	own -9
carry-before|0|3|verb-thinking|	lower -19
carry-before|1|	far -28
carry-before|1|far|!|	,verb-saying 14	determiner -18	end -38	stop -14
carry-before|1|far|	' -20	, -12	- -38	1 -15	2 -77	3 -38	4-5 -22	6-9 -39	: -17	adverb -52	auxiliary -60	capital -54	coordinator -57	determiner -32	preposition -31	pronoun -52	quote -28	stop -29	subordinator -82	that -16	verb-judging -59	verb-saying -22	verb-thinking -60	word -48	’ -20
carry-before|1|far|'|	lower -20
carry-before|1|far|+|	none -24
carry-before|1|far|,adverb|	none -22
carry-before|1|far|,auxiliary|	? -29	none -31
carry-before|1|far|,coordinator|	none -35
carry-before|1|far|,determiner|	none -39
carry-before|1|far|,preposition|	none -43
carry-before|1|far|,pronoun|	! -25	? -19
carry-before|1|far|,subordinator|	none -28
carry-before|1|far|,that|	none -18
carry-before|1|far|,verb-judging|	none -39
carry-before|1|far|,verb-saying|	! -21	? -30	none -15
carry-before|1|far|,verb-thinking|	none -24
carry-before|1|far|,word|	? -22	none -20
carry-before|1|far|,|	capital -11	coordinator -27	determiner -80	lower -7	pronoun -26	subordinator -23	upper -43	verb-saying -10	word -44	– -19
carry-before|1|far|-|	upper -38
carry-before|1|far|.|	capital -48	determiner -27	preposition -21	pronoun -49	— -32
carry-before|1|far|:|	lower -43	none -32	other -32	upper -16
carry-before|1|far|;|	none -46
carry-before|1|far|?|	,auxiliary -21	,pronoun -17	,verb-saying -39	,word -17	capital -27	determiner -20	end -51	preposition -20	pronoun -28	stop -15	verb-saying -31	— -37
carry-before|1|far|adjacent|	false -28
carry-before|1|far|adverb|	lower -50
carry-before|1|far|alone|	false -30	true 61
carry-before|1|far|auxiliary|	lower -59	none -44
carry-before|1|far|capital|	, -37	. 10	? -41	lower -51	none -28
carry-before|1|far|coordinator|	, -21	. -36	lower -57	none -57
carry-before|1|far|determiner|	, -12	. 13	? -23	lower -28	none -17	upper -39
carry-before|1|far|elided|	elided -28	own -19
carry-before|1|far|end|	! -16	. -12	? -37	none -38
carry-before|1|far|first|	true 31
carry-before|1|far|inside|	false -33
carry-before|1|far|newcomer|	acts -34	says -53
carry-before|1|far|newcomer|acts|elided|	, -12	: -34	preposition -22	that -34	verb-saying -23	word -37
carry-before|1|far|newcomer|acts|none|	, -25	: -49	auxiliary -22	capital -25	preposition -25	pronoun -18	start -32	stop -27	subordinator -16	that -19	verb-judging -11	word -53
carry-before|1|far|newcomer|acts|own|	, -29	: -55	auxiliary -34	capital 7	determiner -32	preposition -36	pronoun -28	start -25	stop -60	that -17	verb-saying -41	word -49
carry-before|1|far|newcomer|none|elided|	, -37	: 7	auxiliary -23	preposition -37	start -8	stop -14	that -22	verb-saying -24	word -48
carry-before|1|far|newcomer|none|none|	, 8	- -37	adverb -24	auxiliary -34	capital -26	coordinator -16	determiner -53	preposition -16	start -27	stop 8	subordinator -23	that -23	verb-judging -22	verb-thinking -14	word -49	’ -18
carry-before|1|far|newcomer|none|own|	adverb -37	auxiliary -11	capital -44	coordinator -24	determiner -55	preposition -19	pronoun -40	start -8	stop -42	that -14	verb-judging -29	verb-saying -62	word -25
carry-before|1|far|newcomer|says|elided|	, -22	: -34	auxiliary -21	capital -18	preposition -39	stop -79	that -32	word -44
carry-before|1|far|newcomer|says|none|	, -39	: -65	adverb -30	auxiliary -39	capital -35	determiner -37	preposition -50	pronoun -15	stop -31	that -9	verb-judging -11	word -44
carry-before|1|far|newcomer|says|own|	, -38	: -72	auxiliary -36	capital -30	determiner -42	preposition -42	pronoun -30	start -32	stop -41	that -40	verb-saying -37	word -56
carry-before|1|far|none|	, -63	,auxiliary -8	,coordinator -23	,determiner -23	,pronoun -42	,subordinator -32	,verb-judging -34	,verb-thinking -14	,word -18	: 14	; -29	adverb -42	auxiliary -21	capital -35	coordinator -66	determiner -41	end 8	none -14	own -26	preposition -12	pronoun -32	stop -44	subordinator -26	that -22	verb-judging -18	verb-saying -33	word -55	— -56
carry-before|1|far|own|	elided -12	none -25	own -35
carry-before|1|far|preposition|	. -47	? -12	lower -30	none -23	upper -32
carry-before|1|far|pronoun|	, -54	. -11	? -36	lower -51	none -45
carry-before|1|far|question|false|	true -51
carry-before|1|far|question|true|	false -75
carry-before|1|far|quote|	. -31	? -19	lower -17	upper -22
carry-before|1|far|start|	other -8
carry-before|1|far|stop|	? -20	none -42	other -42	upper -28
carry-before|1|far|subject|	elided -11	none -18	own -19
carry-before|1|far|subordinator|	. -23	lower -82	none -26
carry-before|1|far|that|	lower -16	none -19
carry-before|1|far|verb-judging|	lower -59	none -20
carry-before|1|far|verb-saying|	, -101	? -40	lower -22	none -27	upper -34
carry-before|1|far|verb-thinking|	lower -60
carry-before|1|far|word|	, -23	lower -46	none -64	upper -21
carry-before|1|far|—|	. -32	? -26	none -31
carry-before|1|far|’|	lower -20
carry-before|2|	far -24
carry-before|2|far|!|	end -21
carry-before|2|far|	) -19	, -31	1 -45	10+ 9	2 -11	3 -15	4-5 -42	6-9 -41	: -59	adverb -17	capital -26	determiner -31	preposition -53	start -13	stop -37	subordinator -52	that -7	verb-judging -49	verb-saying -39	verb-thinking -28	word -34
carry-before|2|far|)|	upper -19
carry-before|2|far|,auxiliary|	none -11
carry-before|2|far|,pronoun|	none -24
carry-before|2|far|,verb-judging|	none -17
carry-before|2|far|,verb-saying|	! -16	? -14	none -12
carry-before|2|far|,|	capital -48	determiner -60	lower -30	none -36	pronoun -67	upper -20	verb-saying -65	word -28
carry-before|2|far|.|	determiner -37	preposition 8	pronoun -28
carry-before|2|far|:|	other -18	upper -57
carry-before|2|far|?|	,verb-saying -19	end 13	pronoun -13
carry-before|2|far|adjacent|	false -24
carry-before|2|far|adverb|	lower -17
carry-before|2|far|auxiliary|	none -13
carry-before|2|far|capital|	, -41	. -44	? -33	lower -26	none -27
carry-before|2|far|coordinator|	none -41
carry-before|2|far|determiner|	, -58	. -34	? -24	lower -29	none -20
carry-before|2|far|elided|	elided -26	none -28
carry-before|2|far|end|	. -15	? -9
carry-before|2|far|first|	false -17
carry-before|2|far|inside|	false -38
carry-before|2|far|newcomer|	acts -12	none -27	says -8
carry-before|2|far|newcomer|acts|elided|	start -19	stop -24	word -13
carry-before|2|far|newcomer|acts|none|	: -13	stop -28	word -13
carry-before|2|far|newcomer|acts|own|	: -7	start -9	stop -32	word -20
carry-before|2|far|newcomer|none|elided|	start -20
carry-before|2|far|newcomer|none|none|	) -11	: -22	start -18
carry-before|2|far|newcomer|none|own|	: -13	preposition -13	start -39	stop -22	word -29
carry-before|2|far|newcomer|says|elided|	start -21
carry-before|2|far|newcomer|says|none|	: -33	preposition -22	stop -45	word -22
carry-before|2|far|newcomer|says|own|	: -20	determiner -28	preposition -21	start -32	stop -8	word -27
carry-before|2|far|none|	, -35	,auxiliary -35	,verb-saying -23	,word 10	: 26	auxiliary -19	capital -15	coordinator -25	determiner -23	elided -51	end 37	none 32	own -38	preposition -43	pronoun -36	stop -77	subordinator -31
carry-before|2|far|own|	elided -34	none -17	own -27
carry-before|2|far|preposition|	lower -53
carry-before|2|far|pronoun|	, -42	. -30	? -23	none -20
carry-before|2|far|question|false|	false -26	true -20
carry-before|2|far|question|true|	false -20	true 14
carry-before|2|far|start|	upper -12
carry-before|2|far|stop|	none -24	upper -37
carry-before|2|far|subject|	elided -18	none -17	own -29
carry-before|2|far|subordinator|	lower -50
carry-before|2|far|that|	lower -7
carry-before|2|far|verb-judging|	lower -49
carry-before|2|far|verb-saying|	, -79	lower -42	none -26
carry-before|2|far|verb-thinking|	lower -28
carry-before|2|far|word|	lower -62	none -19
carry-before|2|far|—|	none -28
carry-before|3|	far -23
carry-before|3|far|	, -19	1 -42	2 -33	3 -21	4-5 -48	6-9 -18	: -7	auxiliary -45	pronoun -26	start -7	stop -43	subordinator -24	that -21	verb-judging -20	verb-saying -17	word -37
carry-before|3|far|,auxiliary|	none -16
carry-before|3|far|,verb-saying|	none -8
carry-before|3|far|,|	capital -36	determiner -34	lower -19	none -24	pronoun -46	verb-saying -47	word -27
carry-before|3|far|.|	end -34
carry-before|3|far|:|	upper -7
carry-before|3|far|?|	end -22
carry-before|3|far|adjacent|	false -23
carry-before|3|far|auxiliary|	lower -45
carry-before|3|far|capital|	, -32	. -18
carry-before|3|far|coordinator|	none -13
carry-before|3|far|determiner|	, -45	. -24
carry-before|3|far|elided|	none -19	own -13
carry-before|3|far|end|	. -12	? -21
carry-before|3|far|first|	false -13
carry-before|3|far|inside|	false -42
carry-before|3|far|newcomer|	acts -19	says 15
carry-before|3|far|newcomer|acts|none|	start -7
carry-before|3|far|newcomer|none|own|	word -16
carry-before|3|far|newcomer|says|none|	start 21
carry-before|3|far|newcomer|says|own|	start -8
carry-before|3|far|none|	, 9	,verb-saying -18	: 11	coordinator -20	elided 14	end 26	none 8	own -32	preposition -26	stop -10	subordinator 12
carry-before|3|far|own|	elided -23
carry-before|3|far|pronoun|	, -50	? -31	lower -26	none -30
carry-before|3|far|question|false|	false -13	true -27
carry-before|3|far|question|true|	false -22
carry-before|3|far|stop|	none 10	upper -43
carry-before|3|far|subject|	elided -23
carry-before|3|far|subordinator|	lower -24
carry-before|3|far|that|	lower -21
carry-before|3|far|verb-judging|	lower -16
carry-before|3|far|verb-saying|	, -55	lower -17
carry-before|3|far|word|	, -21	lower -36
carry-next|0|	0 30	1 11	2 -15	3 -17
carry-next|0|0|!|	end 20
carry-next|0|0|,auxiliary|	none 8
carry-next|0|0|,coordinator|	none 15
carry-next|0|0|,determiner|	none -14
carry-next|0|0|,pronoun|	none 33
carry-next|0|0|,subordinator|	none -20
carry-next|0|0|,verb-judging|	none 8
carry-next|0|0|,verb-saying|	none 33
carry-next|0|0|.|	capital 48	end 26	preposition 30	pronoun -10
carry-next|0|0|	1 8	10+ 8	2 22	4-5 18	6-9 19	: -13	auxiliary 8	determiner -19	preposition -27	start 30	stop 39	subordinator 8	that -11	verb-judging -28	verb-saying -14	word 12
carry-next|0|0|:|	none -8
carry-next|0|0|;|	none -48
carry-next|0|0|adjacent|	false 30
carry-next|0|0|auxiliary|	lower 8	none -12
carry-next|0|0|coordinator|	none 41
carry-next|0|0|determiner|	, -9	lower -16	none 15
carry-next|0|0|elided|	elided 54
carry-next|0|0|first|	false 30
carry-next|0|0|inside|	false 24
carry-next|0|0|newcomer|	none 19
carry-next|0|0|newcomer|none|elided|	start 23	stop 45	word 29
carry-next|0|0|newcomer|none|none|	determiner -19	start 21	verb-judging -20	word -10
carry-next|0|0|newcomer|none|own|	: -14	capital -17	determiner -17	preposition -19	start 30	stop 8	verb-saying -14
carry-next|0|0|none|	none -24	preposition 22	stop 9
carry-next|0|0|preposition|	lower -26
carry-next|0|0|pronoun|	, 19
carry-next|0|0|question|false|	false 27
carry-next|0|0|question|true|	false 19
carry-next|0|0|start|	upper 30
carry-next|0|0|stop|	upper 39
carry-next|0|0|subject|	elided 54	none -24
carry-next|0|0|subordinator|	lower 8
carry-next|0|0|that|	lower -11
carry-next|0|0|verb-judging|	lower -28
carry-next|0|0|verb-saying|	, 23	lower -10
carry-next|0|0|word|	lower 12
carry-next|0|1|	, -51	2 -14	3 -21	6-9 8	: -25	adverb 9	capital -14	coordinator -11	determiner -16	pronoun -43	quote -28	start 15	stop -20	subordinator 11	verb-judging 17	verb-saying -23	verb-thinking 9	word -13
carry-next|0|1|,auxiliary|	? -23
carry-next|0|1|,coordinator|	none -19
carry-next|0|1|,determiner|	none -27
carry-next|0|1|,pronoun|	! 11	? -23	none -48
carry-next|0|1|,subordinator|	none -26
carry-next|0|1|,verb-saying|	! -27	? -40	none -11
carry-next|0|1|,verb-thinking|	none 12
carry-next|0|1|,word|	? -18	none -44
carry-next|0|1|,|	capital -36	determiner 19	lower -48	none -40	verb-saying -42
carry-next|0|1|.|	capital -24	end 34	pronoun -39
carry-next|0|1|:|	none -7	upper -27
carry-next|0|1|;|	none -32
carry-next|0|1|?|	,auxiliary -23	,verb-saying -33	capital -22	end -28	pronoun -22	stop -14
carry-next|0|1|adjacent|	false 14	true -43
carry-next|0|1|adverb|	lower 9
carry-next|0|1|auxiliary|	none -26
carry-next|0|1|capital|	, 10	. -33	? -20	lower -12	upper -23
carry-next|0|1|coordinator|	. 17	lower -11	none -63
carry-next|0|1|determiner|	. -21	lower -17	upper -8
carry-next|0|1|elided|	elided -8	none -9	own -50
carry-next|0|1|first|	false 15
carry-next|0|1|newcomer|	none -21
carry-next|0|1|newcomer|none|elided|	, -19	: -24	auxiliary -28	capital -13	determiner -23	preposition -25	stop -31	verb-saying -22	word -17
carry-next|0|1|newcomer|none|none|	, -22	: -47	adverb 12	auxiliary -44	capital -47	determiner -28	preposition 25	pronoun -27	stop -15	that -22	word -22
carry-next|0|1|newcomer|none|own|	, -56	auxiliary -8	determiner 7	preposition -57	pronoun -26	start 18	stop -79	that -33	verb-saying -35	word -18
carry-next|0|1|none|	, -26	,coordinator -16	,determiner -32	,pronoun 7	,subordinator -19	,verb-saying -14	: -24	; -27	auxiliary -39	coordinator 9	determiner -29	elided 27	end -32	none -26	own -26	preposition -53	stop -14	verb-judging -16	word -7
carry-next|0|1|own|	elided 31	own -54
carry-next|0|1|preposition|	. -33	lower -17	upper 18
carry-next|0|1|pronoun|	. 13	? -22	lower -43	none -7
carry-next|0|1|question|false|	false 18	true -56
carry-next|0|1|question|true|	false -59
carry-next|0|1|quote|	. -37	? -27	upper -15
carry-next|0|1|start|	upper 15
carry-next|0|1|stop|	? -24	none 33	other -22	upper -18
carry-next|0|1|subject|	elided -45	none -12
carry-next|0|1|subordinator|	lower 11
carry-next|0|1|verb-judging|	lower 17
carry-next|0|1|verb-saying|	, -29	lower -21	none -19
carry-next|0|1|verb-thinking|	lower 9
carry-next|0|1|word|	, -29	lower -7	none -25
carry-next|0|1|—|	? -25	none 10
carry-next|0|2|!|	end -20
carry-next|0|2|	, -19	1 -33	10+ -25	2 -65	3 -67	4-5 -16	6-9 9	: 8	adverb -27	auxiliary -33	capital -29	coordinator -23	determiner -39	preposition -34	pronoun -33	stop -8	subordinator -32	that -24	verb-judging -36	verb-saying -14	word -48	’ -18
carry-next|0|2|,auxiliary|	none -39
carry-next|0|2|,preposition|	none -13
carry-next|0|2|,verb-saying|	? -18	none -21
carry-next|0|2|,word|	none -28
carry-next|0|2|,|	capital -26	determiner -36	lower -14	pronoun -60	verb-saying -26
carry-next|0|2|.|	capital -25	end 33	preposition -21	quote -31
carry-next|0|2|:|	none -21	upper 7
carry-next|0|2|;|	none -14
carry-next|0|2|?|	,verb-saying -23	end -23
carry-next|0|2|adjacent|	false -15
carry-next|0|2|adverb|	lower -27
carry-next|0|2|auxiliary|	. -23	lower -32
carry-next|0|2|capital|	, -16	. 12	? -19	lower -29
carry-next|0|2|coordinator|	. -14	lower -23	none -34
carry-next|0|2|determiner|	, -41	. -21	? -29	lower -37	none -16
carry-next|0|2|elided|	elided -28	none 16	own -54
carry-next|0|2|inside|	false -28
carry-next|0|2|newcomer|	none -12
carry-next|0|2|newcomer|none|elided|	, -25	: -23	capital -21	preposition -16	start 11	stop -18	that -13	word -22
carry-next|0|2|newcomer|none|none|	, -24	: -9	auxiliary -30	capital -21	determiner -25	preposition -15	pronoun -12	start 23	stop -11	subordinator -15	that -17	verb-judging -26	word -35
carry-next|0|2|newcomer|none|own|	adverb -14	auxiliary -36	determiner -25	pronoun -16	start -66	stop -10	that -29	verb-saying -27	word -28
carry-next|0|2|none|	,auxiliary -18	,coordinator 9	,preposition -17	,pronoun 9	,verb-judging -25	,verb-saying -42	,word -26	; -18	auxiliary -20	coordinator -25	determiner -18	end -15	own -24	preposition -22	stop -32	verb-saying -17	word -20
carry-next|0|2|own|	own -77
carry-next|0|2|preposition|	lower -30	none -39	upper -23
carry-next|0|2|pronoun|	, -32	. -23	? 7	lower -33
carry-next|0|2|question|false|	false -15
carry-next|0|2|question|true|	false -36	true -19
carry-next|0|2|stop|	none -46	upper -7
carry-next|0|2|subject|	elided -7	none -16	own -22
carry-next|0|2|subordinator|	lower -32
carry-next|0|2|that|	lower -24
carry-next|0|2|verb-judging|	lower -36
carry-next|0|2|verb-saying|	, -50	lower -14
carry-next|0|2|word|	lower -48	none -27
carry-next|0|2|—|	none 24
carry-next|0|2|’|	lower -18
carry-next|0|3|	, -23	1 -33	2 -36	3 -44	4-5 -37	: -21	auxiliary -24	coordinator -14	determiner -30	preposition -30	start -19	stop -12	that -24	verb-judging -19	verb-saying -24	word -14
carry-next|0|3|,verb-saying|	none -17
carry-next|0|3|,word|	none -21
carry-next|0|3|,|	determiner -26	lower -23	pronoun -33
carry-next|0|3|:|	upper -21
carry-next|0|3|adjacent|	false -17
carry-next|0|3|auxiliary|	lower -24	none -14
carry-next|0|3|capital|	. -23
carry-next|0|3|coordinator|	lower -14	none -16
carry-next|0|3|determiner|	. -29	lower -30
carry-next|0|3|elided|	none -24
carry-next|0|3|first|	false -19
carry-next|0|3|inside|	false -14
carry-next|0|3|newcomer|	none -24
carry-next|0|3|newcomer|none|elided|	stop 9
carry-next|0|3|newcomer|none|none|	: -18	determiner -23	preposition -18	start -18	stop -33	verb-judging -16	word 7
carry-next|0|3|newcomer|none|own|	, -16	: -29	auxiliary -18	determiner -17	preposition -27	start -41	stop -30	that -17	verb-saying -15	word -32
carry-next|0|3|none|	,auxiliary -35	,pronoun -18	,verb-saying -58	,word -20	coordinator -18	elided -30	own -41	preposition -20
carry-next|0|3|own|	elided -27	none -52	own -38
carry-next|0|3|preposition|	lower -30	none -27
carry-next|0|3|pronoun|	, -24
carry-next|0|3|question|false|	false -16	true -17
carry-next|0|3|question|true|	false -21
carry-next|0|3|start|	upper -19
carry-next|0|3|stop|	none -10	upper -12
carry-next|0|3|subject|	elided 10	none -36	own -54
carry-next|0|3|that|	lower -24
carry-next|0|3|verb-judging|	lower -19
carry-next|0|3|verb-saying|	, -26	lower -22
carry-next|0|3|word|	lower -14	none -19
carry-next|1|	far -23
carry-next|1|far|!|	,pronoun -22	,verb-saying -27	end -31	stop -18
carry-next|1|far|	, -69	- -17	1 18	10+ -64	2 -8	3 -12	4-5 -16	6-9 -31	: -9	; -28	adverb -23	auxiliary -25	capital -25	coordinator -55	determiner -14	preposition -12	pronoun -14	start -42	stop -35	subordinator -10	that -72	verb-judging -66	verb-saying -12	verb-thinking -58	word -23	– -22	— -38	’ -22
carry-next|1|far|,auxiliary|	? -25	none -67
carry-next|1|far|,coordinator|	none -25
carry-next|1|far|,determiner|	none -41
carry-next|1|far|,preposition|	none -35
carry-next|1|far|,pronoun|	? -18	none -40
carry-next|1|far|,subordinator|	none -22
carry-next|1|far|,verb-judging|	none -29
carry-next|1|far|,verb-saying|	? -32	none -27
carry-next|1|far|,verb-thinking|	none -25
carry-next|1|far|,word|	? -16	none -66
carry-next|1|far|,|	capital -50	coordinator -20	determiner -109	lower -64	none -19	pronoun -57	upper -36	verb-saying -68	word -43
carry-next|1|far|-|	upper -17
carry-next|1|far|.|	capital -29	coordinator -38	end 21	preposition -50	pronoun -51	quote -24	subordinator -29	— -22
carry-next|1|far|:|	lower 8	none 24	other -34	upper -11
carry-next|1|far|;|	lower -26	none -18
carry-next|1|far|?|	,auxiliary -26	,pronoun -19	,verb-saying -11	,word -21	capital -39	determiner 9	end -64	preposition -20	pronoun -43	quote -17	stop -31	verb-saying -37	— -28
carry-next|1|far|adjacent|	false -23
carry-next|1|far|adverb|	lower -21	none -44
carry-next|1|far|alone|	false -30	true -43
carry-next|1|far|auxiliary|	lower -25	none -49
carry-next|1|far|capital|	, -35	. -79	? -39	lower -26	none -32	upper -19
carry-next|1|far|coordinator|	, -34	lower -55	none -83
carry-next|1|far|determiner|	! 10	, -30	. -18	? -20	lower -24	none -53
carry-next|1|far|elided|	elided -17	none -14	own -69
carry-next|1|far|end|	! -51	. -52	? -69	none 63
carry-next|1|far|first|	false -28	true -34
carry-next|1|far|inside|	false -11
carry-next|1|far|newcomer|	none -7
carry-next|1|far|newcomer|none|elided|	, -40	: -65	capital -22	preposition -55	pronoun -16	start -42	stop -24	that -20	verb-judging -13	verb-saying -26	word -76
carry-next|1|far|newcomer|none|none|	, -26	- -17	: 9	adverb -10	auxiliary -31	capital -7	coordinator -22	determiner -61	preposition -76	pronoun -41	start -31	stop -12	subordinator -28	that -22	verb-judging -31	verb-thinking -21	word -27	— -38
carry-next|1|far|newcomer|none|own|	, -38	; -21	adverb -48	auxiliary -23	capital -38	coordinator -20	determiner -10	preposition -7	pronoun -60	quote -14	start -59	stop -25	that -54	verb-judging -35	verb-thinking -19	word -44	’ -22
carry-next|1|far|none|	+ -13	,adverb -19	,auxiliary -10	,coordinator -27	,determiner -34	,preposition -31	,pronoun -20	,subordinator -31	,that -18	,verb-judging -10	,verb-saying -20	,verb-thinking -20	: -30	; -51	adverb -33	auxiliary -43	capital -35	coordinator -31	end -42	own -34	preposition -26	stop -61	subordinator 8	that -27	verb-judging 7	verb-saying -28	word -16	— -38
carry-next|1|far|own|	elided -78	none 11	own -13
carry-next|1|far|preposition|	. -44	? -18	lower -25	none -12
carry-next|1|far|pronoun|	, -50	. -65	? -32	lower -14	none -38
carry-next|1|far|question|false|	false -11	true -76
carry-next|1|far|question|true|	false -43
carry-next|1|far|quote|	lower -13
carry-next|1|far|start|	other -38	upper -41
carry-next|1|far|stop|	! -25	? -22	none -77	upper -39
carry-next|1|far|subject|	elided -33	none -13	own 8
carry-next|1|far|subordinator|	, -23	lower -10
carry-next|1|far|that|	lower -72	none -18
carry-next|1|far|verb-judging|	lower -66	none -29
carry-next|1|far|verb-saying|	, -81	? -36	lower -32	none -44	upper -41
carry-next|1|far|verb-thinking|	lower -54
carry-next|1|far|word|	, -27	lower -21	none -80	upper -26
carry-next|1|far|–|	, -11	? -14	upper -22
carry-next|1|far|—|	. -22	? -25	none -34	upper -38
carry-next|1|far|’|	lower -22
carry-next|2|	far -10
carry-next|2|far|!|	,verb-saying -8
carry-next|2|far|	, -37	10+ -39	3 -20	6-9 -34	auxiliary -38	coordinator -27	determiner -7	pronoun 10	quote -26	stop -53	subordinator -43	that -38	verb-saying -22	verb-thinking -31	— -27
carry-next|2|far|,auxiliary|	none -32
carry-next|2|far|,verb-saying|	? -11	none -29
carry-next|2|far|,word|	none -21
carry-next|2|far|,|	capital -13	determiner -19	lower -34	none 7	pronoun -24	verb-saying -41	word -22
carry-next|2|far|.|	capital -50	determiner -38	end 28	pronoun -31
carry-next|2|far|:|	lower 10	none 26	other -16
carry-next|2|far|?|	,verb-saying 9	capital -24	determiner -19	end -42	pronoun -26
carry-next|2|far|adjacent|	false -10
carry-next|2|far|auxiliary|	lower -38	none -25
carry-next|2|far|capital|	, -53	. -32	none 10
carry-next|2|far|coordinator|	lower -27	none -56
carry-next|2|far|determiner|	, -65	. -41	lower -7	none -25
carry-next|2|far|elided|	elided -32	none -42	own -24
carry-next|2|far|end|	. -56	? 9	none 43
carry-next|2|far|inside|	false -12
carry-next|2|far|newcomer|none|elided|	, -30	: -25	preposition -18	stop -32	word -22
carry-next|2|far|newcomer|none|none|	, -7	auxiliary -22	preposition -34	start 8	stop -21	that -15	verb-judging -27	verb-thinking -21	— -27
carry-next|2|far|newcomer|none|own|	, -45	adverb -18	auxiliary -32	determiner 7	stop -33	that -18	verb-judging 20	verb-saying -19	word -9
carry-next|2|far|none|	,auxiliary -15	,pronoun -7	,verb-saying 11	,word -10	capital -20	coordinator -39	determiner -29	elided -24	pronoun -23	stop -51	verb-saying -26	— -21
carry-next|2|far|own|	none -19	own 8
carry-next|2|far|preposition|	. -15	lower -10	none -34	upper 7
carry-next|2|far|pronoun|	, -51	. -34	? -24	lower 10	none -35
carry-next|2|far|question|false|	true -8
carry-next|2|far|question|true|	false -59	true 19
carry-next|2|far|quote|	upper -26
carry-next|2|far|stop|	none -124	other -14	upper -52
carry-next|2|far|subject|	elided -51	none -9	own 7
carry-next|2|far|subordinator|	lower -43	none -46
carry-next|2|far|that|	lower -38
carry-next|2|far|verb-saying|	, -30	lower -19	upper -24
carry-next|2|far|verb-thinking|	lower -31
carry-next|2|far|word|	, -22	none 38
carry-next|2|far|—|	upper -27
carry-next|3|	far -12
carry-next|3|far|	, -10	1 -30	10+ -28	2 28	3 -28	4-5 -12	6-9 -16	: -11	auxiliary 8	capital -28	start -9	stop -66	subordinator -32	that -25	word 14
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	capital -20	determiner -10	lower -8	none 23	pronoun -24	verb-saying -14
carry-next|3|far|.|	capital -21	determiner -23	end -16
carry-next|3|far|:|	none 17	upper -11
carry-next|3|far|?|	pronoun -21
carry-next|3|far|adjacent|	false -12
carry-next|3|far|alone|	false -15
carry-next|3|far|auxiliary|	lower 8
carry-next|3|far|capital|	, -43	lower -28
carry-next|3|far|coordinator|	none -30
carry-next|3|far|determiner|	, -41
carry-next|3|far|elided|	own -19
carry-next|3|far|end|	. -50	? -21
carry-next|3|far|first|	false -9
carry-next|3|far|inside|	false -13
carry-next|3|far|newcomer|	none -8
carry-next|3|far|newcomer|none|elided|	stop -10
carry-next|3|far|newcomer|none|none|	start -21	stop -22
carry-next|3|far|newcomer|none|own|	, -25	preposition -16	stop -18
carry-next|3|far|none|	, -21	,auxiliary -25	,verb-saying 18	coordinator 16	end 12	none 11	own -19	pronoun -21	stop -13
carry-next|3|far|own|	none -8
carry-next|3|far|preposition|	none -13
carry-next|3|far|pronoun|	, -42
carry-next|3|far|question|false|	false -12	true -22
carry-next|3|far|start|	upper -9
carry-next|3|far|stop|	none -74	upper -66
carry-next|3|far|subject|	elided -20
carry-next|3|far|subordinator|	lower -29	none 11
carry-next|3|far|verb-saying|	, -66
carry-next|3|far|word|	, -21	lower 14
carry|before-that|addressed|false|	1 -7	2 -28
carry|before-that|addressed|true|	1 23	2 -31
carry|before-that|echo|other|	2 -34
carry|before-that|echo|same|	0 -68	2 -25
carry|before-that|echo|unknown|	0 -17	1 -10	2 -36
carry|before-that|inside|false|	2 -32
carry|before-that|inside|true|	0 -32	1 -15
carry|before-that|kind|organisation|	0 -43	1 -68	2 -32
carry|before-that|kind|person|	1 9	2 -29
carry|before-that|kind|place|	0 -39	1 -22
carry|before-that|kind|unknown|	0 -35	1 15	2 -41
carry|before-that|own|false|	organisation -57	place -34	unknown 9
carry|before-that|own|true|	organisation -68	person -7	place -23	unknown -47
carry|before|addressed|false|	0 -9	1 -13	2 -16
carry|before|addressed|true|	0 13	1 13	2 22
carry|before|echo|other|	0 -27	1 -8	2 -64
carry|before|echo|same|	0 29	1 -22
carry|before|echo|unknown|	0 -30	1 -19	2 7
carry|before|inside|false|	1 -8	2 -12
carry|before|inside|true|	0 -38	1 -77
carry|before|kind|organisation|	0 -45	1 -60	2 -20
carry|before|kind|person|	2 -7
carry|before|kind|place|	0 -25	1 -33
carry|before|kind|unknown|	0 -37	1 -26	2 -26
carry|before|own|false|	organisation -47	person -7	place -26	unknown -38
carry|before|own|true|	organisation -45	place -27	unknown -41
carry|next|addressed|false|	0 -79	1 -30	2 -7
carry|next|addressed|true|	0 -13
carry|next|echo|other|	0 -68	1 -54	2 -47
carry|next|echo|same|	0 -14	1 13	2 51
carry|next|echo|unknown|	0 38	1 -22	2 -14
carry|next|inside|false|	0 10	1 -23	2 -7
carry|next|inside|true|	1 -28	2 -41
carry|next|kind|organisation|	0 -16	1 -38	2 -11
carry|next|kind|person|	0 12	1 -21	2 -13
carry|next|kind|place|	0 -23	1 -31	2 -21
carry|next|kind|unknown|	0 -11	1 -31	2 -25
carry|next|own|false|	organisation -10	person -24	place -31	unknown -9
carry|next|own|true|	organisation -68	person 24	place -27	unknown -40
deed|according-to|	acts according 10	hangs 13	none -13	saying inverted -10
deed|actor-nearby|	acts apposition -14	acts direct 20	acts passive -21	acts relative -30	hangs 18	judging apposed -17	judging apposition -17	judging direct -18	judging inverted -7	judging relative -25	other apposed -10	saying apposed -34	saying apposition -41	saying direct -27	saying inverted -15	saying passive -8	saying relative -15	thinking apposed -14	thinking direct -19
deed|colon|	acts according -23	judging inverted -35	saying apposition -20	saying direct 12	saying passive -28
deed|interview|	acts direct -15	hangs -33	judging inverted -25	none 15	saying apposed 21
deed|named-before|	acts according 13	acts apposed -10	acts direct -30	acts relative 14	judging inverted -8	judging relative -8	none 20	other apposed -17	other inverted -22	saying apposed 19	saying apposition 12	saying direct 7	saying inverted -11	saying passive 12	saying relative -26	thinking apposed 26	thinking apposition -7	thinking direct -32
deed|named-nearby|	acts according 18	acts apposition -13	acts direct -36	acts relative 8	hangs -27	judging apposed 16	judging apposition -23	judging direct -10	judging relative 19	none 33	other apposed 11	other inverted 18	saying apposed 18	saying direct -10	saying passive -22	thinking apposition -9
deed|name|acts according|	, 28	1 last -19	: -25	auxiliary 25	before 0 43	capital 27	determiner 18	preposition 15	pronoun 22	start -17	stop 15	word -8
deed|name|acts according|0|	none 36	own 8
deed|name|acts according|1|	none 16	own -50
deed|name|acts according|2|	own -22
deed|name|acts apposed|	, -18	1 first -10	1 last -39	: -35	adverb 16	auxiliary -25	before 0 -9	before 1 -11	before 2 -19	before 3 -28	behind 1 -38	determiner -20	preposition -11	start -36	stop -16	word -42
deed|name|acts apposed|0|	elided -33	own -47
deed|name|acts apposed|1|	own -32
deed|name|acts apposed|2|	elided -12	none -19	own -18
deed|name|acts apposed|3|	none -19	own -13
deed|name|acts apposition|0|	none -33	own -39
deed|name|acts apposition|	1 last -29	: -24	before 0 -42	before 1 -39	behind 1 -31	start -32	stop -40
deed|name|acts apposition|1|	own -22
deed|name|acts direct|	, -56	1 first -38	1 inside -14	adverb -13	before 0 -10	before 1 -28	before 2 -52	before 3 -34	behind 0 -30	capital -31	determiner -56	preposition 23	pronoun -28	stop -90	that -22
deed|name|acts direct|0|	elided 14	none -46
deed|name|acts direct|1|	elided -35	none -10	own -20
deed|name|acts direct|2|	elided -25	none -40	own -40
deed|name|acts direct|3|	none -23	own -37
deed|name|acts relative|	, -21	: 21	auxiliary -17	before 0 8	before 1 -41	stop -28
deed|name|acts relative|0|	elided -31	none -12
deed|name|hangs|0|	none -21	own -10
deed|name|hangs|	1 last -10	: -35	adverb -21	auxiliary -42	before 0 -12	before 1 -22	before 2 -16	before 3 -10	behind 0 -18	behind 1 -22	capital -71	pronoun -21	start -12	stop -23	word -45
deed|name|hangs|1|	elided -27	none -28
deed|name|hangs|2|	none -18	own -17
deed|name|hangs|3|	own -9
deed|name|judging apposed|	1 last -17	before 0 -34	before 1 -18	behind 1 -19	capital 7	preposition -41	stop -17	word -15
deed|name|judging apposed|1|	elided -16	none -43	own -18
deed|name|judging apposed|2|	none -22
deed|name|judging apposition|	before 0 -19
deed|name|judging direct|	, -17	1 last 8	: -24	auxiliary -17	before 0 -21	before 1 -18	before 2 -25	behind 1 -30	capital -19	determiner 9	preposition -8	start 10	stop -18
deed|name|judging direct|0|	none -11	own -37
deed|name|judging direct|1|	none -19	own -17
deed|name|judging direct|2|	own -19
deed|name|judging direct|3|	own -12
deed|name|judging inverted|	, -19	1 last -16	: -41	auxiliary -16	before 0 -51	before 1 -40	capital -27	determiner -10	preposition -42	start -16
deed|name|judging inverted|0|	none -27	own -30
deed|name|judging inverted|1|	none -8	own -17
deed|name|judging relative|1|	own -27
deed|name|judging relative|	before 0 -27
deed|name|none|	, -40	- -19	1 first -30	1 inside -17	1 last -58	: -22	auxiliary -10	before 0 -27	before 2 -34	before 3 -34	behind 0 -8	behind 1 -36	behind 2 -12	capital -59	determiner -22	preposition -34	pronoun -42	start -28	that -7	verb-judging 21	verb-saying -35
deed|name|none|0|	none -31
deed|name|none|1|	elided -11	none -65	own -65
deed|name|none|2|	elided -24	none -52	own -50
deed|name|none|3|	none -40	own -36
deed|name|other inverted|0|	none 15	own -21
deed|name|other inverted|	before 1 -26	behind 0 7	start 17	stop 11
deed|name|saying apposed|0|	none -43	own 38
deed|name|saying apposed|	1 last -31	: 17	auxiliary -32	before 0 34	before 1 -47	before 2 -15	before 3 -16	behind 1 -29	start -14	stop -47	verb-saying 17	word -10
deed|name|saying apposed|1|	elided -14	none -24
deed|name|saying apposed|2|	none -11	own -31
deed|name|saying apposed|3|	own -12
deed|name|saying apposition|0|	none -39	own -39
deed|name|saying apposition|	1 last -14	: -26	auxiliary -19	before 0 -34	before 1 -43	behind 1 -22	capital -30	determiner -29	preposition -43	stop -42
deed|name|saying apposition|1|	own -19
deed|name|saying direct|	, -9	1 inside -15	: -8	auxiliary -7	before 0 8	before 2 -43	before 3 -28	behind 0 10	behind 1 -61	pronoun 37	stop -28	verb-saying 10	word 10
deed|name|saying direct|0|	elided 13	none -8
deed|name|saying direct|1|	elided -20	none 18	own -10
deed|name|saying direct|2|	elided -18	none -31	own -23
deed|name|saying direct|3|	elided -28	none -16	own -29
deed|name|saying inverted|	1 last 13	before 0 7	behind 0 11	capital 31	determiner 9	pronoun 14	start 20
deed|name|saying inverted|0|	none 15	own 12
deed|name|saying inverted|1|	none -27	own -9
deed|name|saying inverted|2|	none -19	own -31
deed|name|saying passive|0|	own 11
deed|name|saying passive|	before 1 -20
deed|name|saying relative|0|	none -24	own -18
deed|name|saying relative|	1 last -22
deed|name|thinking apposed|	before 1 -21	stop -14
deed|name|thinking direct|0|	none 9
deed|name|thinking direct|	1 first 7	1 last -12	: 26	before 0 25	before 1 -27	before 2 -9	behind 1 -26	start 10	stop -28
deed|name|thinking direct|1|	own -20
deed|name|thinking direct|2|	own -17
deed|name|thinking relative|0|	elided -19
deed|name|thinking relative|	before 0 -13	verb-thinking -13
deed|noun|acts according|0|	elided -10
deed|noun|acts according|	1 last -30	: -34	adverb 17	auxiliary -22	behind 0 -15	coordinator 21	preposition -16	start -35	stop 13	verb-judging 12	verb-saying 32
deed|noun|acts according|1|	elided -13	none -10	own 15
deed|noun|acts according|2|	none -21	own -33
deed|noun|acts according|3|	own -23
deed|noun|acts apposed|	, -37	1 first -37	1 last -51	adverb -14	auxiliary -35	before 0 -8	before 1 -39	before 2 -35	before 3 -14	behind 0 -38	behind 1 -16	capital -34	preposition 23	start -45	stop -35	that -39	verb-judging -9	verb-saying -26	word -31
deed|noun|acts apposed|0|	elided -38
deed|noun|acts apposed|1|	elided -56	none -56	own -36
deed|noun|acts apposed|2|	elided -37	none -45	own -39
deed|noun|acts apposed|3|	elided -15	none -22	own -26
deed|noun|acts apposition|	, -30	1 last -40	: -21	auxiliary -7	before 0 -21	before 1 -28	before 2 -22	behind 0 -17	behind 1 -23	determiner 11	preposition -33	pronoun -31	start -37	stop -21	that -41	verb-judging -18	verb-saying -22	word -48
deed|noun|acts apposition|0|	elided -37	none 7	own -65
deed|noun|acts apposition|1|	elided -10	none -50	own -29
deed|noun|acts apposition|2|	none -17	own -11
deed|noun|acts direct|0|	none -25	own 14
deed|noun|acts direct|	1 first -47	1 inside -20	1 last -38	adverb -42	before 1 -18	before 2 11	before 3 -59	behind 1 -17	coordinator -24	preposition -21	start -45	stop -20	subordinator 9	that -34	verb-saying -11	verb-thinking -10	’ -16
deed|noun|acts direct|1|	none -15	own -13
deed|noun|acts direct|2|	elided -50	none -61	own -25
deed|noun|acts direct|3|	elided -32	none -39	own -32
deed|noun|acts passive|	before 1 -11	stop -10
deed|noun|acts relative|	, -21	1 first -12	1 last -37	: -40	auxiliary -29	before 0 7	before 1 -17	before 2 -19	behind 0 -31	determiner -23	start -34	stop -17	verb-judging -23
deed|noun|acts relative|0|	elided -35	none -8	own -25
deed|noun|acts relative|1|	elided -9	none -26
deed|noun|acts relative|2|	elided -20	own 25
deed|noun|acts relative|3|	own -9
deed|noun|hangs|	, -11	1 first -21	1 last -17	auxiliary -32	before 1 -33	before 2 -20	behind 0 -16	start -23	stop -34	that -10	word -12	’ -15
deed|noun|hangs|0|	none -22
deed|noun|hangs|1|	none -16	own -11
deed|noun|judging apposed|0|	elided -15	none 13	own -31
deed|noun|judging apposed|	1 first -13	1 last -39	: 11	before 1 -16	before 2 -26	before 3 -14	behind 1 -18	determiner -7	preposition -20	pronoun -25	start -31	stop -19	verb-judging -9	verb-saying 8
deed|noun|judging apposed|1|	none -7	own -61
deed|noun|judging apposed|2|	elided -14	none -36	own -21
deed|noun|judging apposed|3|	none -22	own -19
deed|noun|judging apposition|	, -11	1 first -16	1 last -32	: -28	before 0 -19	before 1 -16	behind 0 -14	determiner -19	preposition -45	start -32	stop -20	that -17	verb-judging 7	word -9
deed|noun|judging apposition|0|	elided -32	none -13	own -37
deed|noun|judging apposition|1|	none -13	own -17
deed|noun|judging apposition|2|	none -9
deed|noun|judging direct|	, 8	1 first -24	1 last -17	: -25	adverb -16	auxiliary -25	before 0 -14	before 3 14	behind 0 -19	determiner 28	start -10	stop 18	that 16	verb-saying 14	word -9
deed|noun|judging direct|0|	elided 20
deed|noun|judging direct|1|	elided -32	none -14	own -32
deed|noun|judging direct|2|	elided -24	none -28	own -18
deed|noun|judging direct|3|	none -10	own -11
deed|noun|judging inverted|0|	elided -33	own -47
deed|noun|judging inverted|	1 last -26	: -49	adverb -14	auxiliary -26	before 0 -27	before 1 -65	behind 1 -28	capital -15	determiner -26	preposition -36	subordinator -17	verb-saying -22	verb-thinking 10	word -30	’ -13
deed|noun|judging inverted|1|	elided -28	none -24	own -15
deed|noun|judging inverted|2|	none -20
deed|noun|judging relative|0|	elided -22	own -19
deed|noun|judging relative|	1 last -23	auxiliary -15	before 1 -18	preposition -18	start -22	stop -24
deed|noun|none|	, -39	1 first -10	1 inside -29	1 last -18	adverb -19	before 1 -19	before 2 -59	before 3 -43	behind 0 10	coordinator 12	preposition -9	pronoun 7	start 8	stop -33	subordinator -20	that -23	verb-judging -23	verb-saying -24	verb-thinking -22	word -22	— -21	’ -28
deed|noun|none|0|	elided 15	own -17
deed|noun|none|1|	elided -42	none -32	own -42
deed|noun|none|2|	elided -66	none -46	own -66
deed|noun|none|3|	elided -57	none -23	own -57
deed|noun|other apposed|0|	own -9
deed|noun|other apposed|	1 last -14	before 0 -20	before 1 -7	start -10
deed|noun|other apposed|1|	own -11
deed|noun|other inverted|	, 14	1 last -18	before 0 9	before 1 -7	stop 12	word -22
deed|noun|other inverted|0|	elided -24	none 12	own -19
deed|noun|other inverted|1|	own -14
deed|noun|saying apposed|	, -24	1 first -41	1 inside -16	1 last -50	: -8	adverb 10	auxiliary -43	before 0 13	before 1 -12	before 2 -48	before 3 -9	behind 0 -14	behind 1 -51	determiner -33	preposition 22	pronoun 9	start -51	stop -28	verb-judging -28
deed|noun|saying apposed|0|	none -9	own 23
deed|noun|saying apposed|1|	elided -31	none -58	own -29
deed|noun|saying apposed|2|	elided -47	none -38	own -46
deed|noun|saying apposed|3|	elided -27	none -19	own -28
deed|noun|saying apposition|	, -35	1 last -29	: -44	adverb -17	auxiliary -50	before 0 -49	before 1 -46	before 2 -17	before 3 -14	behind 0 -28	behind 1 -28	determiner -16	preposition -28	pronoun -22	start -30	stop -49	that -30	verb-saying -36	word -17
deed|noun|saying apposition|0|	elided -28	none -47	own -49
deed|noun|saying apposition|1|	elided -24	none -23	own -12
deed|noun|saying apposition|2|	elided -10	own -24
deed|noun|saying apposition|3|	own -11
deed|noun|saying direct|	, -16	1 first -51	1 inside -18	: -8	auxiliary 12	before 0 19	before 1 -13	before 3 -45	behind 0 -47	behind 1 -17	capital -9	coordinator -14	determiner -13	preposition -9	stop -14	subordinator -20	verb-judging -22	verb-saying 23	verb-thinking -21	word 25	’ 19
deed|noun|saying direct|0|	elided 19	none -8
deed|noun|saying direct|1|	elided -41	none -12
deed|noun|saying direct|2|	none -7	own -14
deed|noun|saying direct|3|	none -30
deed|noun|saying inverted|	, 7	1 last -40	: -17	auxiliary 17	before 1 -13	capital -7	coordinator -22	preposition -49	that -16	verb-judging -31	verb-saying -36	verb-thinking -24	word -25	– 21	— 35
deed|noun|saying inverted|0|	elided -40	none -19	own 8
deed|noun|saying inverted|1|	elided -11	none -28	own -42
deed|noun|saying inverted|2|	elided -13	none -25	own -33
deed|noun|saying inverted|3|	none -13	own -27
deed|noun|saying passive|0|	elided -21	none -13	own -30
deed|noun|saying passive|	1 last -15	: -33	before 0 -53	before 1 -31	preposition -21	start -20	that -24	verb-saying -18	word -33
deed|noun|saying passive|1|	own -13
deed|noun|saying relative|0|	none 26
deed|noun|saying relative|	1 last -23	: 30	auxiliary 8	before 1 7	before 2 -17	behind 0 -11	preposition -11	start -20	stop 26	that -38	verb-saying -14
deed|noun|saying relative|1|	none -14	own 7
deed|noun|saying relative|2|	own -24
deed|noun|thinking apposed|	, -10	1 first -24	1 last -20	: -24	before 0 10	before 1 -28	before 2 -16	start -21	stop -36	verb-thinking 17	word 10
deed|noun|thinking apposed|0|	own -29
deed|noun|thinking apposed|1|	none -39	own -17
deed|noun|thinking apposed|2|	none -14	own -14
deed|noun|thinking apposed|3|	own -20
deed|noun|thinking apposition|0|	elided -18	none -23	own -11
deed|noun|thinking apposition|	1 last -11	: -14	before 0 -24	before 1 -20	behind 1 -8	start -12	stop -20	word -22
deed|noun|thinking direct|	, -23	1 first -10	1 last -32	: 16	auxiliary 9	before 2 8	before 3 -19	behind 0 7	determiner -26	preposition -22	start -21	that -19	word -26
deed|noun|thinking direct|0|	elided 19
deed|noun|thinking direct|1|	none -23
deed|noun|thinking direct|2|	elided -13	none -17
deed|noun|thinking relative|0|	none 17
deed|noun|thinking relative|	1 last -12	before 1 -22	start -9
deed|organisation|acts according|	, 10	1 first -47	1 inside -30	1 last -39	: -20	adverb -23	auxiliary 8	before 0 -13	before 1 -35	before 2 -43	before 3 -20	before 4 -18	behind 0 16	behind 1 -41	behind 2 -25	determiner -22	preposition -36	pronoun -22	start -41	stop -53	verb-judging -28	verb-saying -29
deed|organisation|acts according|0|	elided -27	own -21
deed|organisation|acts according|1|	elided -40	none -21	own -16
deed|organisation|acts according|2|	elided -28	none -39	own -50
deed|organisation|acts according|3|	none -17	own -23
deed|organisation|acts apposed|	, -38	1 first -49	1 inside -39	1 last -42	adverb -27	auxiliary 8	before 1 -50	before 2 -50	behind 1 -54	behind 2 -22	capital -34	determiner -53	preposition 14	start -40	stop -29	verb-judging -26	verb-saying -39	word 11
deed|organisation|acts apposed|0|	elided -31	none 41	own -36
deed|organisation|acts apposed|1|	elided -31	none -44	own -39
deed|organisation|acts apposed|2|	elided -28	none -45	own 7
deed|organisation|acts apposed|3|	none -26	own -24
deed|organisation|acts apposition|	, -17	1 first -22	1 inside -21	1 last -34	: -28	auxiliary -18	before 0 -28	before 1 -42	before 2 -24	behind 1 -26	capital -32	determiner 21	preposition -50	start -29	stop -47	that -19	verb-saying 16	word -32
deed|organisation|acts apposition|0|	elided 20	none -39	own -51
deed|organisation|acts apposition|1|	elided -12	none -25	own -36
deed|organisation|acts apposition|2|	none -13	own -26
deed|organisation|acts apposition|3|	none -11
deed|organisation|acts direct|	, -20	1 first -13	1 inside -50	: -44	auxiliary -15	before 2 -21	before 3 -33	before 4 -30	behind 0 -34	behind 1 -25	behind 2 -23	capital -43	determiner 23	preposition -39	pronoun 9	start -12	word 12
deed|organisation|acts direct|0|	none -19	own 29
deed|organisation|acts direct|1|	elided -57	none -20	own -10
deed|organisation|acts direct|2|	elided -56	none -61	own -64
deed|organisation|acts direct|3|	elided -25	none -40	own -46
deed|organisation|acts passive|1|	own -13
deed|organisation|acts relative|0|	elided -35	none 15	own -22
deed|organisation|acts relative|	1 inside -18	1 last -31	: -32	behind 1 -38	preposition 17	start -33	word -12
deed|organisation|acts relative|1|	none -30	own -10
deed|organisation|acts relative|2|	own -19
deed|organisation|hangs|	, -37	1 first -21	1 inside -23	1 last -25	: -35	; -23	adverb -30	auxiliary -27	before 0 -37	before 1 -27	before 2 -17	before 3 -62	before 4 -48	behind 0 -14	behind 1 -26	behind 2 -31	behind 3 -15	capital -48	coordinator -30	determiner -30	pronoun -41	quote -24	start -21	stop -60	subordinator -21	that -16	verb-judging -16	verb-saying -34	verb-thinking -29	– -21	’ -25
deed|organisation|hangs|0|	elided -67	none -27	own -23
deed|organisation|hangs|1|	none -43	own -15
deed|organisation|hangs|2|	elided -20	none -20	own -36
deed|organisation|hangs|3|	elided -30	none -42	own -40
deed|organisation|judging apposed|	, -14	1 first -26	1 inside -15	1 last -23	: 11	before 0 27	before 1 -35	before 2 -29	behind 1 -39	determiner 27	preposition 19	stop -43	verb-judging -11
deed|organisation|judging apposed|0|	elided 10	none 31
deed|organisation|judging apposed|1|	none -12	own -32
deed|organisation|judging apposed|2|	none -29	own -26
deed|organisation|judging apposed|3|	own -11
deed|organisation|judging apposition|	, -12	1 first -14	1 inside -23	1 last -30	: -36	auxiliary 10	before 0 -26	before 1 -48	before 2 -24	before 3 -15	behind 1 9	capital -17	determiner 8	start -27	stop -43	word -52
deed|organisation|judging apposition|0|	elided -23	own -50
deed|organisation|judging apposition|1|	none -22	own -30
deed|organisation|judging apposition|2|	elided -19	none -15	own -16
deed|organisation|judging direct|0|	none -10
deed|organisation|judging direct|	1 first -35	1 inside -23	1 last -44	: -39	before 0 -13	before 1 -20	before 2 -37	before 3 -23	before 4 -12	behind 0 -26	behind 1 -38	behind 2 -21	capital -13	determiner -7	pronoun 13	start -38	that -9	verb-judging 7	verb-saying -14	word 10	’ 15
deed|organisation|judging direct|1|	elided 14	none -47	own -38
deed|organisation|judging direct|2|	elided -18	none -29	own -30
deed|organisation|judging direct|3|	elided -19	none -22	own -28
deed|organisation|judging inverted|0|	elided 20	own -40
deed|organisation|judging inverted|	1 inside -7	1 last -30	before 0 7	before 2 -15	behind 0 14	preposition -40	start -23	that -21	word -21
deed|organisation|judging inverted|1|	none -28	own -23
deed|organisation|judging inverted|2|	none -10	own -9
deed|organisation|judging relative|1|	own -7
deed|organisation|judging relative|	word 14
deed|organisation|none|	- -42	1 first -31	1 inside -67	1 last -32	: -11	adverb 25	auxiliary 11	before 0 26	before 2 -24	before 3 -47	before 4 -31	behind 0 -14	behind 1 -30	behind 2 -21	capital -24	coordinator 10	determiner 8	quote -27	start -21	stop -38	verb-judging 19	verb-thinking 11
deed|organisation|none|0|	none 11	own 11
deed|organisation|none|1|	elided -32	none -52	own -31
deed|organisation|none|2|	elided -30	none -52	own -37
deed|organisation|none|3|	elided -48
deed|organisation|other inverted|0|	none 30	own 13
deed|organisation|other inverted|	1 first -23	behind 0 31	stop 21
deed|organisation|other inverted|1|	own -21
deed|organisation|saying apposed|	, 18	1 first -38	1 inside -15	1 last -54	: -29	adverb -19	before 0 21	before 1 -26	before 2 -42	before 3 -24	behind 0 -27	behind 1 -42	behind 2 -22	determiner -27	preposition -8	pronoun -30	start -44	stop -22	that -15	verb-saying 27
deed|organisation|saying apposed|0|	elided -32	none -47	own 24
deed|organisation|saying apposed|1|	none -46	own -46
deed|organisation|saying apposed|2|	elided -25	none -37	own -37
deed|organisation|saying apposed|3|	elided -16	none -25	own -34
deed|organisation|saying apposition|	1 first -33	1 inside -23	1 last -34	auxiliary -51	before 0 -7	before 1 -11	before 2 -44	before 3 -20	behind 1 -32	capital 23	determiner -7	preposition -13	start -34	stop -40	that 16	verb-saying 12	word -17
deed|organisation|saying apposition|0|	none -12	own -12
deed|organisation|saying apposition|1|	elided -17	none -36	own -41
deed|organisation|saying apposition|2|	elided -13	none -19	own -28
deed|organisation|saying apposition|3|	none -12
deed|organisation|saying direct|	, -15	1 first -60	1 inside -42	1 last -72	: -21	adverb -21	before 1 8	before 2 -67	before 3 -33	before 4 -16	behind 0 -44	behind 1 -23	behind 2 -28	capital 23	determiner -13	pronoun -20	start -50	stop -11	that 10	verb-judging -26
deed|organisation|saying direct|0|	elided 18	none -16	own 9
deed|organisation|saying direct|1|	elided -17	none -83	own -50
deed|organisation|saying direct|2|	elided -38	none -51	own -60
deed|organisation|saying direct|3|	elided -20	none -30	own -45
deed|organisation|saying inverted|0|	elided -36	none 20	own -22
deed|organisation|saying inverted|	1 first -36	1 inside -26	: -16	auxiliary -13	before 0 -35	before 1 -34	before 4 -20	behind 2 -15	preposition -36	pronoun -18	stop -15	that -25	verb-judging -17	verb-saying -21	word -20
deed|organisation|saying inverted|1|	elided -23	none -29	own -51
deed|organisation|saying inverted|2|	elided -15	none -28	own -36
deed|organisation|saying passive|0|	own -17
deed|organisation|saying passive|	1 first -13	1 inside 11	1 last -16	before 0 -39	behind 1 -17	preposition -20	start -16	stop 8	word -36
deed|organisation|saying passive|1|	own -13
deed|organisation|saying passive|2|	none -16	own 10
deed|organisation|saying relative|0|	elided -25	none -42
deed|organisation|saying relative|	1 first -18	1 last -35	before 1 -50	behind 1 -29	preposition 40	start -9	stop -28	verb-saying -16	word -24
deed|organisation|saying relative|1|	elided -14	own -10
deed|organisation|saying relative|2|	own -11
deed|organisation|thinking apposed|0|	none 21	own -23
deed|organisation|thinking apposed|	1 first -25	1 last -26	: 13	before 1 -32	before 2 -32	capital -13	start -26	stop -36	word -35
deed|organisation|thinking apposed|1|	own -29
deed|organisation|thinking apposed|2|	none -16	own -12
deed|organisation|thinking apposed|3|	none -8	own -18
deed|organisation|thinking apposition|0|	elided -29	none -35	own -31
deed|organisation|thinking apposition|	1 inside -15	: -29	before 0 -37	before 1 -36	before 2 -10	preposition -17	stop -36	word -25
deed|organisation|thinking apposition|1|	none -17
deed|organisation|thinking apposition|2|	own -17
deed|organisation|thinking direct|0|	elided 21	none 19	own -44
deed|organisation|thinking direct|	1 first -19	1 inside -29	1 last -23	: 13	auxiliary -32	before 0 7	before 1 -37	before 2 -39	before 3 -12	behind 1 -42	capital -20	determiner -19	preposition 8	start -26	stop -28	verb-saying 31	word -18
deed|organisation|thinking direct|1|	none -32	own -27
deed|organisation|thinking direct|2|	none -25	own -22
deed|organisation|thinking direct|3|	elided -13	own -11
deed|organisation|thinking relative|	stop 11
deed|paragraph-before|	acts apposition -26	hangs -28	judging apposition 27	judging inverted -8	judging relative -21	none -32	other apposed -22	other inverted -31	saying apposed -11	saying direct 11	saying inverted -18	saying passive 14	saying relative -28	thinking apposed 30	thinking apposition -19	thinking direct -26	thinking relative -9
deed|person|acts according|	, -25	1 first -27	1 inside -39	: -19	before 0 17	before 1 -22	before 2 8	before 3 -39	before 4 -31	behind 0 18	behind 1 19	behind 2 -33	capital 30	preposition 21	pronoun -16	start 13	verb-judging -22	verb-saying 16	word 23
deed|person|acts according|0|	elided 43	own 16
deed|person|acts according|1|	elided 41	own -30
deed|person|acts according|2|	elided -44	none -33	own -51
deed|person|acts according|3|	none -12	own -22
deed|person|acts apposed|	, 16	1 first -34	1 inside 12	1 last -16	auxiliary 12	before 1 -37	before 2 23	before 3 -14	behind 1 -8	behind 2 -32	capital -19	determiner 18	preposition -15	start 11	stop -7	verb-judging 19	verb-saying -14	word -29	— -15
deed|person|acts apposed|0|	elided 25	none 15
deed|person|acts apposed|1|	elided -8	own -51
deed|person|acts apposed|2|	elided -10	none -32	own -65
deed|person|acts apposed|3|	elided -23	own -54
deed|person|acts apposition|	, 13	1 first -25	1 inside -18	adverb -21	before 3 -18	before 4 -25	behind 1 -37	behind 2 -42	behind 3 -20	capital -12	coordinator 27	determiner -33	preposition 33	pronoun -21	stop -41	that 12	verb-judging -7	verb-saying 35	verb-thinking 16	— 15
deed|person|acts apposition|0|	own -18
deed|person|acts apposition|1|	elided -9	own -23
deed|person|acts apposition|2|	elided -64	none -64	own -47
deed|person|acts apposition|3|	elided -26	none -34	own -29
deed|person|acts direct|	, -31	1 inside 22	1 last -46	adverb -27	auxiliary -12	before 0 14	before 1 -8	before 3 -15	before 4 -27	behind 0 -7	behind 1 -37	behind 2 -21	behind 3 -19	capital 21	coordinator -24	determiner 18	preposition -24	pronoun 8	stop -13	that -21	verb-judging 17	verb-saying 28	word 20
deed|person|acts direct|0|	elided 41	own -19
deed|person|acts direct|1|	none -29
deed|person|acts direct|2|	elided -43	own -7
deed|person|acts direct|3|	elided -22	none -25	own -41
deed|person|acts relative|	, -23	1 first -35	1 inside -38	1 last 14	auxiliary -19	before 0 16	before 2 -15	behind 0 36	behind 1 -39	behind 2 -23	preposition 38	start 27	verb-judging -13	verb-saying -13	word -16
deed|person|acts relative|0|	elided 25
deed|person|acts relative|1|	elided 13	none -31	own -36
deed|person|acts relative|2|	elided -28	own -48
deed|person|acts relative|3|	none -19	own -18
deed|person|hangs|0|	elided -15	none 20
deed|person|hangs|	1 first -24	: 24	adverb -12	before 0 20	before 1 11	before 3 -8	behind 0 -32	behind 1 -24	behind 2 -21	capital -12	determiner 15	preposition -27	pronoun -27	quote -31	stop 11	verb-judging -24	verb-saying -31	word -11
deed|person|hangs|1|	own -9
deed|person|hangs|2|	elided 9	none -12	own -57
deed|person|hangs|3|	elided -23	none -46	own -23
deed|person|judging apposed|	, -26	1 first -7	1 inside -36	1 last 15	: 9	adverb 26	auxiliary 16	before 0 33	before 2 -55	before 4 10	behind 1 -41	behind 2 -24	capital 37	determiner 18	preposition -8	start 20	stop -40	that 44	verb-judging 33	word -10	’ -22
deed|person|judging apposed|0|	own -55
deed|person|judging apposed|1|	elided 17	none 43	own -24
deed|person|judging apposed|2|	elided -50	own -40
deed|person|judging apposed|3|	elided -18	none -28	own -33
deed|person|judging apposition|	, -25	1 first -30	1 inside -19	1 last 20	: -8	adverb 35	auxiliary 22	before 1 13	before 2 43	before 3 -38	before 4 -24	behind 1 -44	behind 3 -22	determiner 23	preposition -25	pronoun 43	stop -21	subordinator 28	that 21	verb-saying 11
deed|person|judging apposition|0|	elided 21
deed|person|judging apposition|1|	elided 8	none -31	own -62
deed|person|judging apposition|2|	elided -27	none -47	own -41
deed|person|judging apposition|3|	own -19
deed|person|judging direct|	, -26	1 inside -38	1 last -22	adverb 17	auxiliary -22	before 1 -40	before 2 -21	before 3 -9	before 4 14	behind 1 -60	behind 2 -9	capital -17	determiner 16	preposition 30	pronoun 23	start -30	stop -16	that 21	verb-judging 38	word -20
deed|person|judging direct|0|	elided -14	none -11	own -14
deed|person|judging direct|1|	elided -29	none 7	own -37
deed|person|judging direct|2|	elided -14	none -40	own -44
deed|person|judging direct|3|	none -30	own -25
deed|person|judging inverted|	, -33	1 first -8	1 last -17	: -30	auxiliary 18	before 0 -54	before 1 22	before 2 -21	before 3 -20	behind 0 43	behind 1 19	determiner -25	preposition -17	start 26	stop 15	word -36
deed|person|judging inverted|0|	elided 9	own -49
deed|person|judging inverted|1|	elided -31	own -7
deed|person|judging inverted|2|	none -46	own 11
deed|person|judging inverted|3|	none -25	own -21
deed|person|judging relative|	: 26	before 0 41	before 1 -10	stop -11
deed|person|none|	) 29	, -11	1 first -8	1 inside -28	10 first 8	11 last 11	12 first -14	2 first 10	2 last 7	3 first -17	3 last 25	4 first 17	5 first -14	5 last 24	6 first 10	6 last -17	7 last 22	8 first 12	8 last -8	9 first 10	9 last 22	: 15	adverb -33	auxiliary -13	before 0 25	before 1 23	before 3 12	before 4 7	behind 0 39	behind 1 -17	behind 3 -17	capital 8	coordinator -20	determiner -26	pronoun -32	start 15	stop 26	subordinator -16	that -20	verb-judging -28	verb-saying -12	word -11	— -17
deed|person|none|0|	elided -15	none 29	own 17
deed|person|none|1|	elided 9	none -11
deed|person|none|2|	elided 27	none -11	own 7
deed|person|none|3|	none 11	own -30
deed|person|other apposed|	1 first 10	1 last -41	before 2 -13	start -31	stop 7	word 21
deed|person|other apposed|2|	elided -19
deed|person|other inverted|0|	elided -18	none 29	own 20
deed|person|other inverted|	1 inside -27	1 last -38	: -18	before 1 -13	before 2 9	behind 0 53	start 33	stop 11	word 27
deed|person|other inverted|1|	elided -20	none 18	own -32
deed|person|other inverted|2|	none -10	own -43
deed|person|other inverted|3|	none -7
deed|person|saying apposed|	, -32	1 first -30	1 inside -17	1 last -18	: 19	adverb -23	auxiliary -21	before 0 31	before 3 -65	before 4 -38	behind 1 -51	behind 3 -21	capital 34	determiner -13	preposition 28	pronoun 46	start -22	stop 7	that -17	verb-judging -14	verb-saying 7
deed|person|saying apposed|0|	elided 13	none -14	own -9
deed|person|saying apposed|1|	elided 17
deed|person|saying apposed|2|	elided 8	none -15	own -42
deed|person|saying apposed|3|	elided -20	none -34	own -58
deed|person|saying apposition|	, 24	1 first -17	1 inside -27	1 last -29	: -13	auxiliary 11	before 0 17	before 1 18	before 2 -19	before 3 -15	behind 0 -29	behind 1 -77	behind 2 -33	behind 3 -25	capital -19	determiner 32	pronoun -15	start -22	stop -11	that 27	verb-saying -26	verb-thinking 9
deed|person|saying apposition|0|	elided 12	none -28	own 13
deed|person|saying apposition|1|	none -24	own -44
deed|person|saying apposition|2|	elided -9	none -19	own -22
deed|person|saying apposition|3|	elided -30	none -39	own -27
deed|person|saying direct|0|	elided 20	none -22	own -25
deed|person|saying direct|	1 first -15	1 last -47	: -24	adverb -25	auxiliary -14	before 0 -16	before 1 -24	before 2 -35	before 3 -25	before 4 -19	behind 0 12	behind 1 -20	behind 2 -45	capital -18	coordinator 21	determiner -26	preposition -24	quote 15	stop -12	subordinator 23	that -24	verb-judging -8	verb-saying -14	word -9
deed|person|saying direct|1|	elided -17	none -9	own -53
deed|person|saying direct|2|	elided -14	none -27	own -68
deed|person|saying direct|3|	elided -27	own -18
deed|person|saying inverted|	, -12	- 28	1 first -44	1 inside -14	1 last -34	adverb -26	auxiliary -29	before 0 9	before 1 -19	before 2 -25	before 3 13	before 4 -7	behind 2 -13	behind 3 -7	capital -38	determiner -48	preposition -8	pronoun -37	start 21	subordinator -19	verb-saying -55	verb-thinking -22	word -27	’ -24
deed|person|saying inverted|0|	none -12	own -16
deed|person|saying inverted|1|	elided -42	none 17
deed|person|saying inverted|2|	elided -43	none -31	own -61
deed|person|saying inverted|3|	elided -29	own -58
deed|person|saying passive|0|	elided 9	own -13
deed|person|saying passive|	1 first -23	1 last 25	: 8	before 1 -32	behind 0 -16	stop -35	word -26
deed|person|saying passive|1|	none -15	own -26
deed|person|saying passive|2|	own -23
deed|person|saying relative|0|	elided -17
deed|person|saying relative|	1 first -20	1 inside -24	1 last -33	: -16	before 1 -26	behind 1 -16	determiner 39	preposition 33	start -21	stop -32	verb-saying -17	word 25
deed|person|saying relative|1|	elided -19	none -27
deed|person|saying relative|2|	own -15
deed|person|thinking apposed|	, -16	1 first -23	1 last 27	auxiliary -23	before 0 12	before 1 -12	before 2 -14	before 3 -24	behind 1 -7	behind 2 -17	preposition -21	start 18	word -19
deed|person|thinking apposed|0|	elided 16	own -51
deed|person|thinking apposed|1|	elided 40	none 17	own -33
deed|person|thinking apposed|2|	elided -20	none -14	own -20
deed|person|thinking apposed|3|	own -22
deed|person|thinking apposition|0|	elided 33	none 7	own -38
deed|person|thinking apposition|	1 first -29	1 inside 11	1 last -15	: -25	before 0 58	before 1 9	before 2 -27	before 3 -26	behind 1 -26	determiner 29	stop -30	word 20
deed|person|thinking apposition|1|	elided -17	own -20
deed|person|thinking apposition|2|	none -18	own -21
deed|person|thinking direct|	, -23	1 first 8	1 inside -38	1 last -36	: -16	before 0 15	before 1 -46	before 2 -9	before 3 -9	behind 1 8	preposition -35	quote 15	start 8	stop -16	word -39
deed|person|thinking direct|0|	elided 39	own -79
deed|person|thinking direct|1|	none -36	own -54
deed|person|thinking direct|2|	none -30	own -33
deed|person|thinking direct|3|	none -23	own -16
deed|place|acts according|0|	own -14
deed|place|acts according|1|	own -12
deed|place|acts according|	: -8	before 0 -13	before 1 -17	behind 0 -12	stop -19	word -13
deed|place|acts apposed|	, -20	1 first -17	1 last -27	: 15	auxiliary -9	before 1 -32	before 2 -20	preposition 13	start -23	stop -32	verb-saying -22	word -29
deed|place|acts apposed|0|	none 15	own -11
deed|place|acts apposed|1|	none -30	own -24
deed|place|acts apposed|2|	none -14	own -49
deed|place|acts apposed|3|	none -15	own -29
deed|place|acts apposition|0|	elided -21	own -42
deed|place|acts apposition|	1 last -19	: -47	before 1 -22	start -19	stop -22
deed|place|acts apposition|1|	none -20
deed|place|acts direct|	, -8	1 first -15	1 last -21	: -22	auxiliary -43	before 0 17	before 1 -31	before 2 -29	before 3 -19	behind 0 -19	behind 1 -13	determiner 29	preposition 7	start -24	stop -31	verb-saying 14	word -14
deed|place|acts direct|0|	elided -28	none 26
deed|place|acts direct|1|	elided -17	none -22	own -27
deed|place|acts direct|2|	none -17	own -14
deed|place|acts direct|3|	none -15	own -17
deed|place|hangs|	, -22	1 last -15	: -40	auxiliary -13	before 1 -41	behind 0 -18	capital -27	determiner -15	start -30	stop -30	verb-saying -25	word -11
deed|place|hangs|0|	elided -27	none -39
deed|place|hangs|1|	elided -21	none -22	own -13
deed|place|hangs|2|	none -16	own -13
deed|place|judging apposed|	1 first -17	before 1 -15	stop -15	word 11
deed|place|judging apposed|2|	own -17
deed|place|judging apposed|3|	own -21
deed|place|judging apposition|	before 0 -30	before 1 -9
deed|place|judging direct|0|	none 9	own 19
deed|place|judging direct|	1 first -14	before 0 17	before 1 -27	before 2 -16	capital -22	preposition -13	stop -21
deed|place|judging direct|1|	elided -20	none -22
deed|place|judging direct|2|	none -15
deed|place|judging inverted|	before 0 -20	before 1 -17
deed|place|none|	, -30	- -25	1 first -45	1 last -39	: -9	auxiliary -24	before 0 -11	before 1 -49	before 2 -41	before 3 -34	behind 0 -23	capital -30	determiner -32	preposition -30	start -41	stop -47	that -16	verb-judging -18	verb-saying -10
deed|place|none|0|	elided -31	none -7	own -27
deed|place|none|1|	elided -35	none -46	own -47
deed|place|none|2|	elided -28	none -24	own -29
deed|place|none|3|	elided -27	none -34	own -47
deed|place|other apposed|	1 last -26
deed|place|other inverted|0|	none -11
deed|place|other inverted|	behind 0 -12
deed|place|saying apposed|0|	own 18
deed|place|saying apposed|	1 last -22	: 8	auxiliary -16	before 0 15	before 3 -12	capital 22	start -21	verb-saying 11	word -30
deed|place|saying apposed|1|	elided -21	none -11	own 7
deed|place|saying apposed|2|	own -38
deed|place|saying apposed|3|	elided -23	own -24
deed|place|saying apposition|0|	own -33
deed|place|saying apposition|	before 0 -31	before 1 9	stop 9
deed|place|saying direct|	1 last -17	: -42	before 0 -14	before 1 -27	start -20	stop -23	verb-saying 9	word 24
deed|place|saying direct|0|	own -9
deed|place|saying direct|1|	none -15	own -33
deed|place|saying direct|2|	own -12
deed|place|saying inverted|	, -12	: -22	before 0 -15	before 1 -8	preposition 11	start -10	stop 17	word -23
deed|place|saying inverted|0|	elided -19	none 15	own 7
deed|place|saying inverted|1|	own -24
deed|place|saying inverted|2|	own -16
deed|place|saying passive|0|	own -31
deed|place|saying passive|	before 0 -19
deed|place|thinking apposed|	before 1 -23	stop -23
deed|place|thinking direct|	before 1 -11	stop -11
deed|possessor|	acts according 14	hangs -19	judging inverted -8	none -10	saying inverted -15
deed|pronoun|acts according|	, -12	: -37	adverb 16	auxiliary 27	before 0 18	behind 1 8	determiner 10	start 10	stop 15	verb-saying -25
deed|pronoun|acts according|0|	none 49	own -21
deed|pronoun|acts according|1|	none -12	own -32
deed|pronoun|acts apposed|0|	none -8
deed|pronoun|acts apposed|	1 last 25	: -10	before 0 -14	before 1 -28	stop -40
deed|pronoun|acts apposition|0|	own -37
deed|pronoun|acts apposition|	before 0 -42	before 1 -29	stop -29
deed|pronoun|acts direct|	, -50	1 first -24	1 inside -17	1 last -47	: 27	adverb -27	auxiliary -44	before 0 -32	before 1 -23	before 2 -56	before 3 -27	capital -48	determiner -20	preposition -8	pronoun -22	start -50	stop -35	that 31	verb-saying -20	verb-thinking 8	word -18
deed|pronoun|acts direct|0|	none -73	own -8
deed|pronoun|acts direct|1|	elided -8	none -12	own -60
deed|pronoun|acts direct|2|	elided -31	none -29
deed|pronoun|acts direct|3|	none -19	own -15
deed|pronoun|acts relative|0|	none -23
deed|pronoun|acts relative|	before 0 -35	stop 7
deed|pronoun|hangs|	, -33	1 last -44	: -32	auxiliary 18	before 0 -36	behind 0 17	determiner -15	preposition -21	pronoun -43	start -29	word -40
deed|pronoun|hangs|0|	elided -32
deed|pronoun|hangs|1|	elided -22	none -26	own -22
deed|pronoun|judging apposition|0|	own -36
deed|pronoun|judging direct|	, 26	1 last -36	: 19	before 0 13	before 1 11	capital 38	determiner -16	pronoun 21	start -30	stop 13	word 22
deed|pronoun|judging direct|0|	none 12	own 9
deed|pronoun|judging direct|1|	own -35
deed|pronoun|judging direct|2|	none -12	own -25
deed|pronoun|judging inverted|	, -9	1 last -18	: 16	before 0 18	capital -34	start -18	verb-saying -13	word -24
deed|pronoun|judging inverted|0|	elided -13	none 12
deed|pronoun|judging inverted|1|	none -22	own -25
deed|pronoun|none|	, -7	1 first -35	1 inside -16	: 16	auxiliary -31	before 0 7	before 1 -13	before 2 -24	before 3 -25	behind 0 8	capital -17	pronoun -8	stop -17	that -18	verb-judging -23	verb-saying -15	word -25
deed|pronoun|none|0|	own -7
deed|pronoun|none|1|	elided -24	own -31
deed|pronoun|none|2|	elided -21	none -30	own -39
deed|pronoun|none|3|	none -32	own -23
deed|pronoun|other inverted|0|	own 15
deed|pronoun|other inverted|1|	none -19
deed|pronoun|other inverted|	start 33
deed|pronoun|saying apposed|	1 last -9	: 18	before 1 -33	start -9	stop -30
deed|pronoun|saying apposed|1|	none -9	own -38
deed|pronoun|saying apposition|0|	own -31
deed|pronoun|saying apposition|	: -19	before 0 -25	before 1 -29	word -20
deed|pronoun|saying direct|	, 40	1 first -23	1 inside -24	: -25	adverb -24	auxiliary 38	before 1 -21	before 2 14	before 3 -28	capital -9	determiner -13	preposition 56	pronoun 28	quote -21	start -7	stop 10	that -28	verb-judging -16	verb-saying -19
deed|pronoun|saying direct|0|	elided 40	none -7
deed|pronoun|saying direct|1|	none -14	own -28
deed|pronoun|saying direct|2|	none -36	own -36
deed|pronoun|saying direct|3|	none -20	own -31
deed|pronoun|saying inverted|	, 23	1 last -46	adverb 16	before 0 18	before 1 22	capital 9	preposition -10	start 29	stop 9	word 41	— 22
deed|pronoun|saying inverted|0|	elided -10	none 26	own 7
deed|pronoun|saying inverted|1|	none -17	own -18
deed|pronoun|saying inverted|2|	none -33	own -29
deed|pronoun|thinking apposition|0|	none -34
deed|pronoun|thinking direct|	, -26	1 first -8	1 last -28	before 1 -50	before 2 -23	behind 1 -10	start -24	stop -32	word -14
deed|pronoun|thinking direct|0|	elided -30	none -19	own -45
deed|pronoun|thinking direct|1|	none -22	own -18
deed|pronoun|thinking direct|3|	own -7
deed|quote-then-speaker|	acts according -31	acts apposed 14	acts apposition -52	acts relative 21	hangs -25	judging apposed -20	judging apposition -21	judging direct -18	judging inverted -25	judging relative -11	none 8	other apposed -16	saying apposed -22	saying apposition -57	saying direct -14	saying inverted -12
deed|quote-then-verb|	judging inverted 14	none 11
deed|sentence-after|	acts according 9	acts apposed -21	acts apposition -48	acts relative -24	judging apposed -24	judging apposition -15	judging direct -10	other inverted 10	saying apposed -39	saying apposition -28	saying direct -21	saying inverted 10	thinking apposed -26	thinking apposition -19
deed|sentence-before|	acts according 10	acts apposed -48	acts direct -20	acts passive -12	acts relative -40	hangs -42	judging apposed -39	judging apposition 16	judging relative -18	none 13	other apposed 10	other inverted -9	saying apposed -11	saying apposition 10	saying direct -10	saying passive -35	thinking apposed -18	thinking apposition -8	thinking direct -34	thinking relative -16
deed|signature|	none 14	saying inverted 22
deed|speaker-then-quote|	acts apposition -17	judging apposed 32	judging apposition -17	judging direct -15	judging inverted -33	none 30	saying apposed 33	saying apposition -26	saying passive -50	thinking apposition -11	thinking direct 13	thinking relative -26
deed|topic-after|	acts apposed -10	acts apposition -11	acts direct -41	saying apposed -33	saying apposition -25
deed|topic|	acts apposed -24	acts apposition -13	acts direct -15	acts relative 31	hangs -45	judging apposed -19	judging inverted -19	judging relative -12	other apposed 16	saying apposition -20	saying direct 13	saying inverted 18	thinking apposed -18	thinking direct -7	thinking relative -24
deed|verb-then-speaker|	saying inverted 15
ending|according-to|,|	4-6 -24
ending|according-to|.|	1 27	7-12 -13
ending|according-to|none|	1 11	2 8	4-6 19	7-12 -7
ending|actor-nearby|!|	13-25 7	2 21	26+ -26	4-6 -19	7-12 7
ending|actor-nearby|.|	1 -48	13-25 -36	26+ -14	3 -27
ending|actor-nearby|?|	0 -26	1 -18	13-25 -14	2 -28	26+ 13	4-6 9	7-12 -13
ending|actor-nearby|none|	0 -26	1 23	26+ -14
ending|colon|!|	1 -19
ending|colon|,|	1 -24
ending|colon|.|	3 8	4-6 -12	7-12 16
ending|colon|?|	1 -15	3 22	4-6 10
ending|colon|none|	4-6 -29	7-12 -41
ending|interview|.|	26+ -9
ending|interview|?|	26+ -40
ending|interview|none|	26+ -44
ending|named-before|!|	13-25 -10	26+ -23	4-6 17	7-12 10
ending|named-before|,|	1 -47	13-25 -30	2 -51	26+ -50	3 -43	4-6 -21	7-12 -29
ending|named-before|.|	1 -52	13-25 19	2 -27	26+ -33	4-6 12	7-12 17
ending|named-before|?|	1 -20	13-25 -20	2 -22	26+ -32	3 -12	4-6 16	7-12 18
ending|named-before|none|	1 18	2 12	3 -38	4-6 -26	7-12 -21
ending|named-nearby|!|	0 11	1 -21	3 -12	4-6 -30	7-12 15
ending|named-nearby|,|	0 25	1 42	13-25 -47	2 10	4-6 13	7-12 -10
ending|named-nearby|.|	0 -40	13-25 -21	2 17	26+ -36	3 13
ending|named-nearby|?|	0 18	1 -19	2 -8	3 37	4-6 17	7-12 14
ending|named-nearby|none|	0 -21	1 -36	26+ -11	3 -7	7-12 -8
ending|paragraph-before|!|	26+ -32
ending|paragraph-before|,|	26+ -34
ending|paragraph-before|.|	26+ -14
ending|paragraph-before|?|	26+ -34
ending|possessor|,|	2 -25	4-6 19	7-12 -20
ending|possessor|.|	1 -13	3 -21	4-6 -14	7-12 -23
ending|possessor|?|	4-6 -18
ending|possessor|none|	0 -20	1 -44	13-25 -18	2 -30	3 -9	7-12 -10
ending|quote-then-speaker|!|	0 23
ending|quote-then-speaker|,|	-12 -8	-3 12	-4 -14	0 33	1 30	13-25 -31	2 -16	3 -18	4-6 -14	7-12 -54
ending|quote-then-speaker|?|	0 46	1 -26	7-12 -25
ending|quote-then-speaker|none|	-11 7	-12 31	-13 -11	-14 -30	-16 -26	-17 12	-18 12	-2 -27	-20 22	-23 -14	-25 -20	-27 12	-3 -32	-4 -40	-5 -18	-7 -24	-8 -23	0 -23	1 -16	13-25 -24	2 14	3 -15	4-6 -7
ending|quote-then-verb|,|	0 21	13-25 -17	4-6 -30	7-12 -34
ending|quote-then-verb|?|	0 12	1 21	2 28
ending|quote-then-verb|none|	0 -9	13-25 -13	3 -12	4-6 -13	7-12 -19
ending|sentence-after|!|	0 -26	4-6 -17
ending|sentence-after|.|	0 20	13-25 -23	2 -38	3 -11	4-6 8	7-12 -34
ending|sentence-after|?|	0 -25	1 16	2 -24	3 -27	4-6 16
ending|sentence-after|none|	13-25 -15	2 8	4-6 -49	7-12 -24
ending|sentence-before|!|	13-25 -44	2 -30
ending|sentence-before|,|	1 -64	13-25 -29	2 -28	26+ -55	3 -26	4-6 -37	7-12 -71
ending|sentence-before|.|	1 11	13-25 -13	2 9	26+ -10	3 15	4-6 9
ending|sentence-before|?|	13-25 -24	2 -18	26+ -21	4-6 -15
ending|sentence-before|none|	1 20	2 -12	26+ -22	3 -46	4-6 -11
ending|signature|.|	1 14
ending|signature|none|	1 -7
ending|speaker-then-quote|!|	0 15	1 23	3 15	4-6 -32
ending|speaker-then-quote|,|	3 -10	4-6 11
ending|speaker-then-quote|.|	0 -25	1 24	13-25 -33	2 8	3 16	4-6 19	7-12 -22
ending|speaker-then-quote|?|	13-25 -27	3 19	4-6 26	7-12 -11
ending|speaker-then-quote|none|	1 -12	13-25 -18	2 13	26+ -31	7-12 -7
ending|topic-after|!|	0 -19
ending|topic-after|.|	1 9	3 -15	4-6 -13
ending|topic-after|?|	0 -28
ending|topic-after|none|	1 -10	4-6 -8
ending|topic|!|	13-25 -30	26+ -29	4-6 -17
ending|topic|,|	26+ -13
ending|topic|.|	2 7	26+ -9	3 22	7-12 -15
ending|topic|?|	13-25 13	2 -19	26+ -36	3 7	4-6 -9	7-12 21
ending|topic|none|	0 -17	13-25 -8	2 10	26+ -13
ending|verb-then-speaker|.|	0 -38	1 11	13-25 -15	2 22	4-6 12	7-12 -26
ending|verb-then-speaker|none|	0 -25	1 -8	13-25 -34	3 -7	4-6 -23	7-12 -20
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 7
follow|according-to|,pronoun|	none -25
follow|according-to|,subordinator|	none 20
follow|according-to|,verb-saying|	none -27
follow|according-to|,word|	none 23
follow|according-to|,|	none 14
follow|according-to|:|	none 21
follow|according-to|;|	none 12
follow|according-to|auxiliary|	none -15
follow|according-to|coordinator|	none -8
follow|according-to|determiner|	, -20	none 25
follow|according-to|preposition|	none 16
follow|according-to|word|	none 23
follow|actor-nearby|+|	none -13
follow|actor-nearby|,adverb|	none -28
follow|actor-nearby|,auxiliary|	? -29
follow|actor-nearby|,coordinator|	none -17
follow|actor-nearby|,determiner|	? -18	none 7
follow|actor-nearby|,preposition|	none -17
follow|actor-nearby|,pronoun|	? -25	none -12
follow|actor-nearby|,subordinator|	none -31
follow|actor-nearby|,that|	none -16
follow|actor-nearby|,verb-saying|	! -7
follow|actor-nearby|,verb-thinking|	none 11
follow|actor-nearby|,word|	? -7
follow|actor-nearby|:|	none -35
follow|actor-nearby|;|	none -7
follow|actor-nearby|adverb|	none -21
follow|actor-nearby|auxiliary|	none -44
follow|actor-nearby|capital|	! -17	. -12	? -39
follow|actor-nearby|determiner|	! -26	. -20	? 12	none -36
follow|actor-nearby|end|	. -22	? 17	none -21
follow|actor-nearby|preposition|	. -20	? -25	none -24
follow|actor-nearby|quote|	. 11	? -16
follow|actor-nearby|stop|	! -20	? -29
follow|actor-nearby|verb-judging|	none -22
follow|actor-nearby|verb-saying|	none 11
follow|actor-nearby|word|	none -20
follow|actor-nearby|–|	none 9
follow|colon|,auxiliary|	none -12
follow|colon|,verb-saying|	none -16
follow|colon|capital|	, -18	. -9
follow|colon|determiner|	? -7
follow|colon|end|	! -18	? -12	none -18
follow|colon|preposition|	. -33	? -17
follow|colon|pronoun|	. -29	? -14
follow|colon|stop|	? -18
follow|colon|verb-saying|	, -16
follow|interview|end|	. -7	? -40	none -38
follow|named-before|,auxiliary|	? -16	none -28
follow|named-before|,determiner|	none -18
follow|named-before|,pronoun|	! 11
follow|named-before|,verb-judging|	none -17
follow|named-before|,verb-saying|	! 13	none 10
follow|named-before|,word|	? -15	none -20
follow|named-before|,|	none -31
follow|named-before|capital|	, -38	. 24	? -11	none -38
follow|named-before|determiner|	, -33	? -10
follow|named-before|end|	? -8	none -23
follow|named-before|preposition|	. -20
follow|named-before|pronoun|	, -31	. -9	? -57	none -29
follow|named-before|quote|	. -9
follow|named-before|verb-saying|	, -74	? -48	none -30
follow|named-before|–|	none -21
follow|named-before|—|	. -21	? 24	none 15
follow|named-nearby|+|	none 9
follow|named-nearby|,auxiliary|	? 32	none 33
follow|named-nearby|,capital|	none -16
follow|named-nearby|,coordinator|	none -21
follow|named-nearby|,determiner|	none 20
follow|named-nearby|,preposition|	none -15
follow|named-nearby|,pronoun|	! -9	? 23
follow|named-nearby|,subordinator|	none 13
follow|named-nearby|,that|	none -16
follow|named-nearby|,verb-saying|	! -17	? -21
follow|named-nearby|,word|	? 9
follow|named-nearby|,|	none -23
follow|named-nearby|:|	none -43
follow|named-nearby|;|	none -9
follow|named-nearby|adverb|	none -16
follow|named-nearby|capital|	, 16	? 10
follow|named-nearby|coordinator|	, -21	. -16	none -45
follow|named-nearby|determiner|	, -7	. -20	? -17	none -14
follow|named-nearby|end|	! -13	? 19	none -32
follow|named-nearby|preposition|	, 7	none -19
follow|named-nearby|pronoun|	! 11	, 32	. -41	? 7	none -12
follow|named-nearby|quote|	. 14	? 26
follow|named-nearby|stop|	? 22
follow|named-nearby|subordinator|	. -12	none -12
follow|named-nearby|verb-judging|	none 8
follow|named-nearby|verb-saying|	, 31	? 8
follow|named-nearby|word|	, -12	none -12
follow|named-nearby|–|	, 14
follow|named-nearby|—|	. 7	none 34
follow|paragraph-before|,pronoun|	none -35
follow|paragraph-before|,verb-judging|	none -18
follow|paragraph-before|,verb-saying|	? -24
follow|paragraph-before|,word|	none -16
follow|paragraph-before|capital|	, -18	. -30	? -32	none -17
follow|paragraph-before|determiner|	, -42	? -22	none -21
follow|paragraph-before|end|	! -20	. -13	none -27
follow|paragraph-before|pronoun|	, -25	? -31	none -23
follow|paragraph-before|stop|	none 34
follow|paragraph-before|verb-saying|	, -33	? -32	none -41
follow|paragraph-before|word|	, -22
follow|paragraph-before|–|	none -31
follow|paragraph-before|—|	. -18	? -7	none -17
follow|possessor|,|	none -42
follow|possessor|auxiliary|	none -20
follow|possessor|capital|	. -22
follow|possessor|coordinator|	none -17
follow|possessor|determiner|	, -21	. -24
follow|possessor|end|	none -30
follow|possessor|preposition|	none -48
follow|possessor|pronoun|	. -32
follow|possessor|subordinator|	, -18
follow|possessor|word|	none -28
follow|quote-then-speaker|+|	none 15
follow|quote-then-speaker|,auxiliary|	none 12
follow|quote-then-speaker|,capital|	none -20
follow|quote-then-speaker|,coordinator|	none -32
follow|quote-then-speaker|,determiner|	none -31
follow|quote-then-speaker|,preposition|	none -10
follow|quote-then-speaker|,subordinator|	none -8
follow|quote-then-speaker|,verb-judging|	none -23
follow|quote-then-speaker|,verb-saying|	? -19
follow|quote-then-speaker|,word|	? -15	none -19
follow|quote-then-speaker|:|	none -25
follow|quote-then-speaker|;|	none -15
follow|quote-then-speaker|auxiliary|	none 9
follow|quote-then-speaker|capital|	, 32	none 46
follow|quote-then-speaker|coordinator|	, -26	none -37
follow|quote-then-speaker|determiner|	, 10	? 26	none -9
follow|quote-then-speaker|pronoun|	! 23	, 29	? 52
follow|quote-then-speaker|subordinator|	, 14	none -9
follow|quote-then-speaker|that|	none -23
follow|quote-then-speaker|verb-saying|	, -31	none -17
follow|quote-then-speaker|word|	, 29	none -11
follow|quote-then-verb|,auxiliary|	? 29
follow|quote-then-verb|,coordinator|	none -18
follow|quote-then-verb|,determiner|	? 23	none 25
follow|quote-then-verb|,pronoun|	! -8	? 35	none 13
follow|quote-then-verb|,verb-judging|	none 13
follow|quote-then-verb|,verb-saying|	none 11
follow|quote-then-verb|,word|	? 23
follow|quote-then-verb|,|	none -10
follow|quote-then-verb|:|	none -16
follow|quote-then-verb|;|	none -19
follow|quote-then-verb|capital|	, -38
follow|quote-then-verb|coordinator|	none -53
follow|quote-then-verb|determiner|	, -27	none -22
follow|quote-then-verb|preposition|	none 8
follow|quote-then-verb|verb-saying|	, 21	? 10	none 24
follow|quote-then-verb|word|	none 12
follow|quote-then-verb|–|	, 18	none 23
follow|quote-then-verb|—|	none 14
follow|sentence-after|auxiliary|	. -31
follow|sentence-after|capital|	! 7	. -27	? 18
follow|sentence-after|determiner|	! -26	? -39
follow|sentence-after|preposition|	. -7	? -20
follow|sentence-after|pronoun|	. 30	? -36
follow|sentence-after|stop|	none -11
follow|sentence-after|subordinator|	. 13
follow|sentence-after|—|	. -13
follow|sentence-before|,auxiliary|	? -31	none -8
follow|sentence-before|,coordinator|	none 7
follow|sentence-before|,determiner|	? -23	none -25
follow|sentence-before|,preposition|	none -17
follow|sentence-before|,pronoun|	? -30	none -15
follow|sentence-before|,subordinator|	none -30
follow|sentence-before|,verb-judging|	none -21
follow|sentence-before|,verb-saying|	none 15
follow|sentence-before|,verb-thinking|	none -31
follow|sentence-before|,word|	? -19	none -15
follow|sentence-before|,|	none -14
follow|sentence-before|:|	none -21
follow|sentence-before|;|	none -52
follow|sentence-before|adverb|	none 7
follow|sentence-before|capital|	, -71	. -7	? -30	none -48
follow|sentence-before|coordinator|	, -29	none 16
follow|sentence-before|determiner|	, -47	. -32	? 15	none -7
follow|sentence-before|end|	! -7	. 19	none -8
follow|sentence-before|pronoun|	, -27	. 7	? -46	none -7
follow|sentence-before|quote|	. -13	? -24
follow|sentence-before|stop|	! -17	? -16	none -30
follow|sentence-before|subordinator|	. -13
follow|sentence-before|that|	. 17	none -25
follow|sentence-before|verb-judging|	none -38
follow|sentence-before|verb-saying|	, -105	? -37	none -9
follow|sentence-before|word|	, -25
follow|signature|—|	. 14	none 24
follow|speaker-then-quote|,auxiliary|	none -32
follow|speaker-then-quote|,capital|	none 18
follow|speaker-then-quote|,coordinator|	none 12
follow|speaker-then-quote|,preposition|	none 8
follow|speaker-then-quote|,pronoun|	none 8
follow|speaker-then-quote|,that|	none 23
follow|speaker-then-quote|,verb-saying|	none -20
follow|speaker-then-quote|,|	none -34
follow|speaker-then-quote|:|	none 27
follow|speaker-then-quote|;|	none 17
follow|speaker-then-quote|auxiliary|	none 14
follow|speaker-then-quote|capital|	. 31	? 24	none -8
follow|speaker-then-quote|coordinator|	, 13	. -19
follow|speaker-then-quote|determiner|	! 8	, -17	. -8	? -15	none 30
follow|speaker-then-quote|end|	! -7	. 33	? 9	none -41
follow|speaker-then-quote|preposition|	, -31	? 15	none -11
follow|speaker-then-quote|pronoun|	. -36
follow|speaker-then-quote|quote|	. -15	? 27
follow|speaker-then-quote|stop|	! 15	? 9	none 8
follow|speaker-then-quote|that|	none 23
follow|speaker-then-quote|verb-judging|	none -16
follow|speaker-then-quote|verb-saying|	none 13
follow|speaker-then-quote|word|	none -7
follow|topic-after|capital|	. -12
follow|topic-after|coordinator|	. 9
follow|topic-after|determiner|	? -23
follow|topic-after|preposition|	. -18
follow|topic-after|stop|	none -13
follow|topic|,auxiliary|	? -12	none -13
follow|topic|,determiner|	none -17
follow|topic|,preposition|	none -39
follow|topic|,pronoun|	! -21	? 7	none -31
follow|topic|,verb-judging|	none -14
follow|topic|,verb-saying|	! -24	? -14	none -9
follow|topic|,verb-thinking|	none -12
follow|topic|,word|	? -32
follow|topic|;|	none 11
follow|topic|adverb|	none -11
follow|topic|auxiliary|	none 10
follow|topic|capital|	. -25	? 26
follow|topic|coordinator|	none 43
follow|topic|determiner|	! -22	. -7	? -14	none 11
follow|topic|end|	? -23	none -60
follow|topic|preposition|	none -46
follow|topic|pronoun|	. -14
follow|topic|quote|	. -15	? 17
follow|topic|stop|	! -15	none 18
follow|topic|that|	none -24
follow|topic|verb-judging|	none -37
follow|topic|verb-saying|	none -14
follow|topic|–|	none -21
follow|topic|—|	none -35
follow|verb-then-speaker|,coordinator|	none -19
follow|verb-then-speaker|,determiner|	none -10
follow|verb-then-speaker|,preposition|	none 10
follow|verb-then-speaker|,subordinator|	none -18
follow|verb-then-speaker|,verb-saying|	none -12
follow|verb-then-speaker|,word|	none -28
follow|verb-then-speaker|,|	none -27
follow|verb-then-speaker|:|	none -9
follow|verb-then-speaker|auxiliary|	none 14
follow|verb-then-speaker|capital|	. 9
follow|verb-then-speaker|coordinator|	none -40
follow|verb-then-speaker|end|	! 20	. 27	none -64
follow|verb-then-speaker|preposition|	. -13	none -12
follow|verb-then-speaker|pronoun|	. -24
follow|verb-then-speaker|stop|	none -7
follow|verb-then-speaker|verb-saying|	none -10
follow|verb-then-speaker|word|	none 21
force|according-to|according|	1 15	4-6 18	7-12 -12
force|actor-nearby|naked|	0 -16	1 16	13-25 -9	26+ -12	3 -15
force|colon|naked|	26+ -19	3 15	4-6 -27	7-12 -22
force|colon|other|	26+ -30
force|interview|naked|	26+ -28
force|named-before|naked|	26+ -42	3 -28
force|named-nearby|naked|	1 -17	13-25 -13	2 7	26+ -26	4-6 11	7-12 -8
force|paragraph-before|according|	26+ -9
force|paragraph-before|judging|	26+ -7
force|paragraph-before|other|	26+ -14
force|paragraph-before|saying|	26+ -23
force|paragraph-before|thinking|	26+ -21
force|possessor|naked|	0 -20	1 -49	13-25 -27	2 -7	3 -11	7-12 -17
force|quote-then-speaker|judging|	-11 -27	-12 29	-14 9	-3 -12	-4 -30	-5 -7	-6 17	-9 -19	0 22	1 -25	13-25 -14	2 16	7-12 -42
force|quote-then-speaker|other|	-10 -11	-11 17	-12 16	-13 -14	-14 -25	-15 -13	-16 -15	-19 -27	-2 -21	-3 -22	-4 -36	-5 -20	-6 16	-7 -37	-8 -25	-9 19	0 10	13-25 -34	3 -24	4-6 -78	7-12 -7
force|quote-then-speaker|saying|	-12 -14	-13 -17	-14 -20	-16 -25	-17 -18	-2 -16	-20 -17	-23 -18	-3 -12	-4 -17	-5 -10	-6 -9	-7 -11	-8 -22	-9 -12	0 21	1 -8	13-25 -25	3 -15	7-12 -31
force|quote-then-speaker|thinking|	-12 9	-3 -22	-7 -9	-8 22	0 10	1 -18	13-25 -17	2 -24	4-6 -14
force|quote-then-verb|judging|	1 12	4-6 -26	7-12 -20
force|quote-then-verb|other|	0 -15	1 10
force|quote-then-verb|saying|	0 22	2 13	3 -9	4-6 -11	7-12 -27
force|sentence-after|according|	0 16	13-25 -27	7-12 -24
force|sentence-after|judging|	1 -20	13-25 -31	2 -17	3 9	4-6 -35	7-12 -31
force|sentence-after|other|	13-25 -32	2 -32	3 -20	7-12 -36
force|sentence-after|saying|	1 16	13-25 -8	2 -18	3 -51	4-6 16	7-12 -26
force|sentence-after|thinking|	0 8	3 -20	4-6 -30
force|sentence-before|according|	1 -24	26+ -16	3 -26	7-12 11
force|sentence-before|judging|	13-25 -21	26+ -53	3 -19	4-6 -17	7-12 -13
force|sentence-before|other|	13-25 -7	2 -11	26+ -12	3 -15	4-6 -17	7-12 -15
force|sentence-before|saying|	1 24	13-25 -13	26+ -16	4-6 -10
force|sentence-before|thinking|	1 -11	13-25 -8	2 -8	26+ -61	3 -21	7-12 -42
force|signature|naked|	1 12
force|speaker-then-quote|judging|	0 21	1 10	13-25 -42	2 17	26+ -21	7-12 -18
force|speaker-then-quote|other|	0 -46	1 -42	2 9	26+ -22	3 20	4-6 -13
force|speaker-then-quote|saying|	1 9	13-25 -26	26+ -13	3 9	4-6 11	7-12 -8
force|speaker-then-quote|thinking|	0 7	1 -35	13-25 -33	2 -17	26+ -19	3 19	7-12 -10
force|topic-after|naked|	1 -7	3 -15	4-6 -12	7-12 -17
force|topic|naked|	0 -17	1 -12	2 7	26+ -13	3 12
force|verb-then-speaker|judging|	1 -27	13-25 -23	2 17	3 -35	4-6 -33	7-12 -40
force|verb-then-speaker|other|	1 20
force|verb-then-speaker|saying|	0 -15	13-25 -38	4-6 -11	7-12 -23
form|according-to|other|	according 11
form|colon|past|	apposed 8	direct 21
form|paragraph-before|base|	apposed -16	apposition -17	direct -19	relative -9	shared -25
form|paragraph-before|other|	according -9	apposed -13	apposition -10	direct -10	passive -21	relative -23	shared -18
form|paragraph-before|participle|	apposed -15	apposition -19	direct -26	shared -30
form|paragraph-before|past|	apposed -12	direct -34	inverted -36	passive 9	relative -37
form|paragraph-before|present|	apposed -28	apposition -34	inverted -18	passive -10	relative -18	shared -25
form|quote-then-speaker|base|	direct -34	relative -19	shared -24
form|quote-then-speaker|other|	apposed 19	apposition -24	direct -7	passive -31	shared -16
form|quote-then-speaker|participle|	apposed 10	apposition -25	direct -31
form|quote-then-speaker|past|	apposition 8	direct 14	passive -32	relative 13	shared -13
form|quote-then-speaker|present|	apposed -16	apposition -21	direct 15	passive 15	relative -10	shared 8
form|quote-then-verb|present|	inverted 9
form|sentence-after|base|	relative -24
form|sentence-after|other|	apposition -23	direct -10	passive -26	relative -34	shared -10
form|sentence-after|participle|	direct -20	shared -21
form|sentence-after|past|	apposed -33	apposition -50	direct 16	inverted 17	passive 8	relative -8
form|sentence-after|present|	apposed -40	apposition -24	direct -8
form|sentence-before|base|	apposed -34	apposition -33	direct -31	relative -21
form|sentence-before|other|	apposed -30	passive -44
form|sentence-before|participle|	apposed -21	apposition -36	direct -52	shared -29
form|sentence-before|past|	apposition -8	inverted -14	passive -15
form|sentence-before|present|	apposed -41	direct 15	passive -38	relative -44
form|speaker-then-quote|base|	apposed -32	apposition 9	direct -7	relative 7
form|speaker-then-quote|other|	apposition -9	direct -9	shared -12
form|speaker-then-quote|participle|	apposed -24	apposition -47	direct 8	shared -10
form|speaker-then-quote|past|	apposed -14	apposition -13	direct 27	passive 22	shared -43
form|speaker-then-quote|present|	apposed 12	apposition -23	passive -30	relative 22
gap|according-to|	 19	, 16	,; -14	,c 25	,c; -10	,q -9	,qs 25	,s -8	; -30	c -14	q, -16	s 10	s, 19
gap|colon|	 -25	, 7
gap|paragraph-before|	 -72	, -44	,;c -7	,;cs -15	,;s -19	,c -26	,c; -16	,cqs -10	,cs -9	,csq -8	,q -13	,qc -23	,qs 19	,qsc -8	,s;q 15	,sc -16	,scq -14	,sq -54	,sq; -7	,sqc 16	; -43	;, -39	;,c 26	;,s -18	;c -21	;c, -16	;cs -9	;q, -26	;s -28	;s, 11	c -30	c, -19	c,; -12	c,q -8	c,s -20	c; -11	cq 14	cq, -27	cq,s -26	cs -23	cs, -33	csq -9	csq, -35	q -35	q, -48	q,c 14	q,s -26	qc -13	qs -13	s -29	s, -24	s,c -25	s,q -19	s,qc -13	sc -25	sc, 11	scq -18	sq, 10	sq; 14
gap|quote-then-speaker|	 16	,; 10	,c -11	,cs -46	,sc -25	; -25	;, -19	;s -16	c -45	cs -48	cs, -25	s -11	s, 13
gap|quote-then-verb|	 19	, 11	,c -31	,s -33	c -56	cs -21
gap|sentence-after|	 15	, -8	,; -14	,c -19	,q -24	,s -23	; 15	;,s -22	c, -25	q, -35	s -28	s, 22	sc -16
gap|sentence-before|	, -14	,; -83	,;q -33	,;s -23	,cq -27	,cq; 9	,cqs -26	,cs -14	,cs; -25	,csq -16	,q -47	,q;s -23	,qc -41	,qc; -29	,qcs -34	,qcs; -8	,qs -8	,qs; -31	,s 21	,s; -46	,sc -8	,scq -17	,sq -9	,sq; -47	,sqc -38	; 14	;, -51	;,c 8	;,q -28	;,s -37	;c -23	;q -53	;q,c 15	;q,s -16	;qc -14	;qcs -21	;s -35	;s, -11	c -12	c, -21	c,; 13	c,q -26	c,s -40	c,s; 12	c; -7	cq -23	cq, -25	cq,s -30	cs, -38	cs,; -37	csq 7	csq, -37	csq; -25	q -63	q, -41	q,; -46	q,c -37	q,c; -13	q,cs 8	q,s; -22	q; -24	q;, -26	q;,s -14	qc -21	qc, -32	qc,; -15	qc,s -19	qcs 27	qcs, -9	qs, -32	qs,; -32	qs; -25	qsc 15	s -17	s, -19	s,; -70	s,c -39	s,c; -47	s,cq -17	s,q -12	s; -15	s;, -28	sc -25	sc, 19	sc,; -18	scq -34	sq 14	sq, -12	sq,; -11	sq,c 25	sq,c; -20	sq; -11	sqc -23	sqc, -43	sqc; 7
gap|speaker-then-quote|	 18	,; -33	,c -17	,c; -23	,cq -7	,cs 9	,q 34	,qc -20	,qs 25	,s -26	,sc 9	; -10	;, -29	;,c 13	;,s 11	;q, -16	;s -13	c -11	c, 24	c,s -20	c; 20	cs, 10	q 11	q,; -20	q,c -32	q,cs -14	q,s -36	q; -18	q;, -22	qc -12	qs -24	s 16	s, 14	s,qc 10	s; -31	sc -11	sc, -15	sc; -19	sq 12	sq, -30	sq; -32	sqc -22
gap|verb-then-speaker|	 -39	, 21	,c; -33	,cs -33	,s -13	; -11	;, -23	;,s -22	;s -10	c -40	cs -34	q -12	q, -19	q,s -15	q; -26	qc -21	s, -18	s; -26	sc -24
head|	0 -12	000 -18	10 8	11 -27	12 -15	13 -13	14 -25	15 -17	17 -7	18 -17	19 -28	1974 -17	1998 -8	2 -13	2.500 -12	20 -25	2009 -15	2011 -14	2017 -13	2019 -22	2020 -22	2024 -24	2025 9	2026 -21	2027 -16	2028 -16	22 -28	22-year-old 23	23 -21	24 10	24-jährige -11	27-jährige 21	27-year-old 13	28 -16	29 -38	3 -22	3-5-2 -15	30 -9	300 -18	31 -20	31-year-old 11	33 -20	34 -29	36 -23	37 -15	38 7	38-year-old 18	4 12	400 -18	41 -21	44-year-old 16	46 -13	48 -11	5 -19	51 -23	51-jährige 24	52 -15	54 -16	55 -17	57 -15	58 -22	58-year-old 20	6 -25	61 -23	62 -23	64 -21	66 -35	67 -14	7 9	70 -14	74 -16	77 -28	79 -34	79-jährige 13	80 -25	81 -11	83-year-old 26	84 -20	88 -15	9 -8	92 16	aboard -11	abogada -32	abogado -24	abuela -12	académie 15	accionista -11	accord -20	accordo -17	account 10	accusa -12	accuse -12	accused -18	accusé 9	acesso -23	acheteurs -20	acqua -21	acteur 31	actie -16	action -24	actionnaire -15	acto -17	actrice 12	acuerdo -19	acusación -22	acusação -22	acções -9	acórdão -30	added -15	adiantou 8	adjoint -12	administration -22	administrator 16	administração 25	admitió -19	adultes -15	adversaire -27	adversário 29	advocaat -27	advogado -8	advérbio -10	af -29	affaire -27	affaires 17	affermato -14	affluenza -10	affondo -27	afloop -17	africaine -16	agence 19	agency -18	agent 15	agente -8	agentes 8	aggiunge -14	agriculteurs -17	agricultores -13	agriculture 17	agua -23	ahead -15	aide -9	airline 8	airport -20	alarme -12	alcaldes -19	alegría -18	alemán 20	alerte -28	aliados -26	all -21	allegados 10	allenatore -23	alta -16	altri 7	altro 10	alunos -17	ambassador 14	ambiance -20	ambtgenoot -17	americani -7	americano -11	amministrazione 7	amuse -13	analistas -24	analisti -20	analyst 20	analyste -11	analystes -19	analysts -25	ancien 18	ander -35	animal -16	animale -27	animali -13	animals -16	anno -24	annonce -15	annuncio -15	ano -16	anoniem -13	anonimato -28	anonymat -20	anonymity -17	anos 11	another -13	anterior -16	antiga -24	antigo -25	anunciou -8	anyone -42	anúncio -10	app -23	appello -25	apprenti -16	apresentar -16	araras -11	arbitrage -17	arbitragem -27	arbitro -8	archeologa 22	argent -19	arguida 8	arguido 16	armador 12	armée -15	arrest -12	arrêt 14	arrêté -15	article -22	artigo -21	artisan 16	artículo 25	asamblea -12	assessora -13	assessore -27	assessoria -11	assistant 8	assobios -26	assunto -15	astronaut 22	astrónoma -20	asunto -10	ataque -20	atleta -14	ato -16	attaccante -14	attaquant 18	attorney 21	atual -20	audience -14	audiencia -15	audio -27	audit 28	audition -20	aurillac -11	austral 15	autarca 19	auteur 13	author -26	authority -25	autor 13	autora 28	autrice 7	avenida -7	aver -23	avis -18	avocat -15	avocats -14	avoir -33	avô -26	ayudas -16	ayuntamiento -17	azienda -7	azzurro -21	ação -28	aînée -21	años -14	bail -15	bailarina -22	bajo 11	baker 18	ballots -23	bambina 8	bancada -15	banco 10	banderole 13	bank 13	banker 19	banque 14	barcos -14	barista 12	barrister 17	bastidores -13	battle -20	battuta -14	beau -12	bedrijf 12	begrafenissen -15	behanger -13	beide -23	beiden -9	belastingbetaler -20	belge 23	belkacem 17	bench 11	bergamasco 27	beschuldigde -7	best -22	bestuurder -10	beter -21	bewindsman 25	bid -21	bijeenkomst -23	bilhete -21	bill -22	billion -18	biologist 15	bióloga 25	blijven -11	bloc 12	bloque -8	boat -11	boats -17	body -21	bomberos -21	bonden 14	book -27	boss -15	boston -13	both -23	bowlers -16	braccia -26	brand -18	braço -21	brief 20	briefje -22	brother -38	budget -21	bureau -7	buren -31	burgervader -38	bus -28	business -10	buurt -19	buyer -23	c' -29	cabildo -30	cadre 23	café -20	calcul -19	calendrier -24	call -24	called 7	calls -17	calm -17	calma -11	cambio -30	came -16	cameriere 7	camp -11	campaign -24	campeã 25	campo 16	candidata 22	candidate 12	cantora -18	capitaine -14	capital -25	capitale -15	capitán -18	capitão 17	capo -23	captain 23	car -24	cargo -13	cargos -7	carrier 26	carta -22	cartas -13	carte -26	cartera -18	casa -32	case -36	cases -26	caso -24	catalana 24	catedrático 26	causa -18	cause 9	cautela -30	celle-ci 11	celui-ci 8	cent -14	center 14	cento -19	centre -18	centro 18	cerimônia -10	chain -9	chair -18	chairman -13	chambre 18	champion 18	chancelier -13	chancellor -26	change -22	chantier -21	charge -21	charges -28	chat -23	chef -7	chercheur 17	chercheurs -11	chercheuse 24	cheuvreux 7	chi -35	chiamano -19	chief -14	chiffre -19	chiffres -24	chigi 10	children -27	choferes -25	choix -26	cierre -13	cijfers -15	cinco -15	cineasta 27	cinta -19	cittadino -18	civile -18	claim -17	clause -15	clerk 21	cliente -23	clienti 14	clients -35	clima -9	cliënt -31	cloche -22	close 11	club -18	clube -23	coach -13	coalitie -22	cocinera 23	cocinero 30	colega 8	colegiado -22	coletivo -8	colis -18	collaboratore -19	colleague 23	colleagues -19	collega 27	college -16	collegio 25	colère -13	come -20	comentar -22	comerciante 21	comerciários -22	comisión -26	comissão -19	comité -13	commandant 24	commandes -13	commerçants -21	commissaire -17	commissione 20	committee -24	communauté -18	commune -18	compagna 7	compagne -9	compagnie 19	companhia 14	company 8	compañía -10	complainant 16	complaint 20	comporta -23	compte -21	comptes -17	comune -22	concorrente -25	concorso -12	concurrent -18	concurrents -10	condenado 16	conductor 37	conference -17	conferma -14	confirma 8	confirme 11	conflicto -17	confrère -15	conseiller 18	consejo -17	conselho -19	considera -20	consiglio -9	consigne -26	constat -17	consultant 25	consultation -12	consulter -17	consultora -24	consulté -10	contabile -20	conti -13	contract -24	contractor -19	contraire -25	contrataron -19	contrato -20	controllo -8	convoy -12	coopérative 20	corner -24	coroner 11	corporação -27	corps -13	corregge -23	correo -21	cosa -27	cosiddetto -14	costiera -16	council 13	councillor -7	councilwoman 25	counsel -17	countries -22	country -30	couple -40	cour 8	courriel -22	courriels -14	course -22	court -24	cousin -26	credito -20	cree -18	crew -24	crews -25	criança -24	crime -16	crise -21	critic 25	critici -11	critique -27	critiques -17	croata -20	cronisti -21	crowd -12	crítica 11	cuatro -12	cuerpo 14	culpa -25	cuoca -24	curia 15	customers -22	cuts 19	côté -31	côtés -13	c’ -41	d -16	dados -15	dame 25	dato -29	daughter 15	day -31	days -21	deal -20	death -15	debat -14	debate -21	decision -33	decisione 18	decisión -20	decisão -31	declined -17	decreto -23	defence -27	defender 16	defensa -10	defesa -29	delantero -16	delas -11	delay -23	dele 9	delegada 30	delegate -19	delegates 12	delegation 9	delegação -14	deles 10	dem 13	demora -21	denied -20	denies -15	denuncias -12	depoimento -13	deputy -27	dernier 23	derniers 9	dernière 10	derrota -22	desculpas -17	design -17	despacho 13	detenerse -19	detto -11	deuxième -13	developer -17	dialogue -11	dice -24	dichiarato -13	dictamen -19	die 10	diferente -25	diferença -21	difesa 27	difference -16	differenza -9	dijo -24	dinero -34	diplomacia 13	diplomat 30	diplomate -29	diplomats -13	diplomazia -19	diplomática 10	diplomático 22	dire -20	direct -17	directeur -39	directie 15	direction 21	directivo 21	directora 12	directores -20	directrice 9	diretor -10	diretora 13	diretto 10	direttore -8	dirigeant 15	dirigeante 22	dirigente 22	dirigentes 7	discipline -19	discussions -14	dispatcher 26	dispositivo -15	disse -15	distribuidora -12	dit -14	ditta -24	divergência -16	diz -22	dizer -37	diálogo -25	doce -21	dockers -14	document 19	dog -19	domingo -11	donna 8	door 7	dossier -22	doyen -12	draft 25	drivers -22	droite -27	drone -21	drug -17	duca -24	due -23	dura -18	décision -32	défense -34	délai -26	délégation -11	dément 16	départ -16	députée 12	détracteurs 13	día -25	dívida -29	dólares -19	earlier -16	eau -30	economistas -15	edil 10	editor -29	ejecutivo 12	ela 32	elas -17	elders -20	ele 34	elecciones -21	election -18	electrónico -25	eles -18	elettorale -24	ella 11	ellas -33	elles -28	ellos -13	email -21	emails -38	embassy 19	embauches -10	emeritus 21	emigrante 18	employee 9	employees -22	empresa 8	empresario 18	empresários -22	encontró -11	encuentro -10	enfermagem 11	engenheira -9	engenheiro -20	engineer 13	enige -16	enquête -27	ente -22	entidad -31	entourage 18	entrenador -26	entrepreneur 25	entreprise 21	entrée -22	entusiasmo -21	então -21	envoy -22	episodio -23	episódio -30	equipa -27	equipaggio -12	equipe -16	equipo -18	er 15	error -23	errore -11	es -77	esame -11	escola -26	escolha -17	escrito -18	escutas -16	espagnol 27	espera -17	esperar -15	esperti 9	esposto -15	espressione -14	estado -31	estar -26	estatal -14	estrada -16	estreia -13	estudante -20	estudiante 18	estudiantes -12	estudio -25	estudo 7	etichetta -12	euro -23	europe -15	europea 9	européen 12	euros -19	everyone -33	evidence -22	ex-avocate 34	ex-marido -23	examens -14	excongresista -29	executiva 27	executive 10	exmandatario 11	expectativa -15	expert -40	experta 23	experts 19	explica -14	explicação -24	explicações -15	expression -32	expressão -27	expérience -11	exécutif 21	faits -22	falar -12	fallo -14	falta -18	familiar -25	familie -7	families -7	famille -16	família -21	famílias -13	farmacista -24	farmer 21	farmers -28	fato -9	fatto -23	federation 14	feiten -12	felt -26	femme 13	femmes -15	ferrovia -11	festa -20	fez -20	figlio 12	figure -16	filha -25	filière -11	film -30	filme -15	films -21	fils 15	fin 15	final -17	finale -26	financement -7	find -15	findings -17	firma -21	fiscal -22	fiscalização -14	fischi -18	flag -16	floor -10	fois -28	fonctionnaire 30	fondateur -26	fondatrice -16	fondi -8	fonte -9	formule -31	fornitore -19	forward 8	fossile -16	fotografia -17	found -19	franchise -15	français 13	frase -38	fratello 9	funcionaria 32	funcionario 22	funcionário 17	funcionários -10	funzionario 18	fév -18	galeria -12	gallo -9	gara 13	garanzia -14	gardien 26	garçon 28	gauche -34	gedupeerden -15	geld -18	gelures -23	gemeente -21	gendarmes -16	general 23	genitori -24	genro 22	gerente -16	gestione -15	gesto -18	gestor -8	gestora 12	getuige -29	gezegd -21	giapponese 19	giornalisti -20	giornata 10	gip 8	girl 17	giudice -26	giudici -13	giudizio -15	giuria 10	give -16	goats -23	gobernador -18	gol -26	goleiro -22	golo -7	gommone -19	good -18	gouvernement -11	gouverneur -31	governador -16	governante 25	grabaciones -11	grande -18	grandmother 30	graça -21	groep -17	group -20	groupe -7	groups -25	growers -21	grupo -28	gruppo -20	guard 28	guasto -22	guerra -12	guidance -15	guineense 15	général 16	haalt -19	haar 16	habitants -19	hablar -15	hallazgo -34	hand -17	handen -13	haut 9	haute 14	he 16	head -11	health -18	heard -23	hearing -20	hermana -24	hermano -26	het -64	heure -16	hij 7	hijo -14	his -36	historia -29	história -17	hold -33	hombre 12	hombros -28	homem 14	homens -20	homes -16	homme -16	hommes -12	homologue -23	homóloga -21	hora -21	hospital 11	host -24	hosteleros -9	house -24	housing -22	huidige -18	husband 23	héros -19	hôpital 8	i -65	ich -25	idea -31	ideia -23	identificada -12	identified -20	iedereen -22	iemand -11	ihr -8	ik -14	il 14	ils -39	images -19	impacto -26	imprensa -11	imprese -22	imputado 14	imputato 22	inchiesta -25	incident -17	indagato -15	independente 9	indiscrezioni -17	individu -24	industrie 8	industriel 15	industriels -20	industry -30	inflation -26	influenceuse -20	ingegnere 8	ingewijde 16	inglês -16	ingénieur 11	iniciativa -7	initiants -10	iniziativa -20	inquirenti 10	inquiry -36	inquérito -21	insider 10	inspector 7	instituição 18	institution -12	instituto -22	institutrice 22	instruction -29	instructions -22	interessato 13	interesse -28	interest -20	intermittents -19	international 14	interview -22	intervista -23	intesa -15	intéressé 13	intéressée 12	inverse -19	inversión -16	inversora -23	investidores -17	investigación 10	investigador 20	investigadora 16	investigatori -27	investigators -19	investigação -16	investitori -19	investment -28	involved -18	irmão -16	irmãos -16	island -18	istituto 18	it -110	italiana -18	italiano -34	italien 24	its -30	jaar -13	jambon-beurre -13	janela -15	jefe -23	jeune -22	jeunes -10	job -15	jogo -25	joke -19	jornal -17	jornalistas -28	joueur 15	journaliste 18	journalistes -10	judge -11	judges 15	jugador -25	jugadores -15	juge -26	juges -8	juiz -18	julgamento -16	julho -15	junior 14	junta -19	jurado 17	juriste 9	justice 9	justices -26	justitie 18	juíza 21	júri 24	keer -14	kept 10	kerdoncuff 17	keten -24	kinderen -21	king -23	knikt -9	komen -17	kosten -21	krant -20	kustwacht -21	kwijt -15	land -19	landlord -18	latter 9	lauréate 14	lavori -13	law -30	lawmaker -14	lawyer -17	lawyers -23	leader -39	leaders -19	leeds -20	leerling 11	left -20	left-hander 16	legale 24	lei 35	leitura -12	lendemain -23	less -29	letra -28	lettera -30	leur -18	ley -32	librarian 15	libro -27	libéraux -10	ligne -12	limburg -15	line -27	list -24	lista -20	lite -10	lobby -13	local -21	locataires 12	loi 11	longer -26	looked -13	loro -33	lui 16	lunes -16	lungo -9	luso 18	lâché -7	líneas -10	maakte -15	macchina -22	machine -12	machines -18	machinist 14	madre -40	maestro 15	maggioranza -14	magistrada 38	magistrat 11	magistrate 22	magistrato 23	maillot -17	maior -12	maire -17	mairie -27	mais -28	maison -14	majority -25	maker -22	man -14	management 12	manager 21	mandataria -8	mannen -16	manovra -17	manutenção -24	many -20	marché -12	marchés -8	margem -23	mari -33	marido 13	market -21	match -26	matter 9	mayor 25	maître 16	measure -20	media -18	medida -20	medio -20	meer -13	meeting -17	meilleure -11	melhor -18	member 12	memo 14	memorandum -18	men -25	menor 26	mensagem -20	mensagens -11	mensaje -21	mensajes -16	menée -15	menù -16	mercado -35	mesmo -8	message -21	messaggio -23	mesure -12	mesures -19	meta -23	meter -19	metodo -21	metros -7	metteuse -13	milhões -14	milioni -15	mill -33	million -33	mine -15	ministers -31	ministra 37	ministre 18	ministry 18	minoranza -22	minutes -24	mirando -14	mismo -18	mission 7	misura -23	mitad -10	model -10	modulo -21	modérateur -18	moeder -7	moglie -26	monde -22	money -50	months -15	more -23	mort -10	most -18	mot -19	mother -16	motie -10	motion -16	mots -17	move -18	movimento -10	muchacho -15	mudança -21	muestras -7	mujer 13	mulher 7	multa -20	municipal 14	município -13	museo -10	music -20	musician 21	musicista 27	my -20	más -15	mãe 26	mère 8	médecin -9	médico 8	méthodes -16	même 13	músico 13	nacional -18	nadie -13	name -23	named -19	nation -17	national -24	neer -25	negociación -19	negotiations -23	negotiator -22	negócio -21	neither -23	nessuno -23	neta -8	neuroloog -10	news -15	nicht 16	niega -20	niemand -17	niets -17	nine -18	ninguém -19	nipote 13	no -22	nobody -28	nodig -15	nom -20	nombre -16	nome -34	norma -30	north -16	nota -27	note 8	nothing -15	noticia -26	notizia -15	notícia -14	nous -39	nouveau -17	nouvelle -17	nov -24	nove -12	novelist 20	novo -15	novos -16	nueva -13	nuit -20	number -29	numero -15	numéro -18	nuova -8	nuovo -16	nurse 10	número -17	números -27	obispado 7	obra -9	occasion -13	occupazionali -20	oefenmeester -14	oferta -24	offer -25	officers -18	official 14	officials -11	officier 9	oficial -7	oficialismo -8	oficio -20	on -80	ondernemer 11	onderzoek -12	one -15	onu -11	opener -22	opera -27	operación -17	operator -15	operazione -21	operação -26	opinion -23	oposição -12	opposition -9	opposizione -19	opposizioni 13	opération -25	ora -13	order -18	ordonnance -18	organisateurs -28	organisation -31	orsay 10	osce -16	osserva -10	others -19	otto -11	ouders -22	outras -16	outro -14	ouverte -17	own -19	owner -19	owners -21	pacto -8	padre -17	pages -10	pagine -19	pai -13	paid -11	pair -22	pal 11	palabra -22	palabras -30	palavra -24	palco -20	panel -21	papel -18	paper -20	papers -11	paquets -21	parent 19	parents -30	paris -18	parking -22	parlamentar 21	parlementaire 15	parola -25	parole -22	parquet 13	parroco -26	part -37	parte -34	parti 8	partido -24	partie 10	parties -19	partners -14	party -23	paso -8	passada -21	passar -17	passeggeri -11	passenger -22	passengers -23	pastor -13	patience -18	patients -35	patiënte -21	patron 21	patronale 16	payment -14	pays -20	país -23	pena -8	penalista 15	pensioner 22	people -48	percent 7	percentual -10	perda -25	pergunta -14	perito 11	perizia -15	periódico -24	pers -25	person -16	personas -22	persone -19	personne -13	personnel -12	personnes -22	pescador -22	pescadores 8	pesos -16	pesquisador 11	pessoas -21	petit-fils -26	peça -20	phone -36	phrase -39	piano -22	pilot -19	pipe -14	pista -11	piste -21	plaignant 28	plaignante -18	plainte -23	plaisantin 14	plano -22	player -16	players -9	playmaker 24	plaza -12	plumber -17	plus -10	pm -9	pole -21	police -20	policial 17	policier 25	policiers -22	politica -11	politie -25	poll 13	polémica -31	político 24	pompiers -13	ponte -20	porta -28	portavoce 22	portavoz -18	porte-parole 8	porto -9	português -18	posição -18	post -34	praça -19	precettazione -20	precisa -13	prefeitura -24	prejuízo -19	preliminar -24	premier -30	premiers -12	premio -15	première 14	prensa -28	preparador -28	presentador -21	presidencia -17	president -26	presidenta -32	presidente 13	press -15	presse -9	pressão -11	presule -7	presuntos -9	preço -14	preço-teto -13	price -33	prices -20	priest 10	prima -11	primeira -29	primer -12	primera -24	primero 12	primi -10	principal -36	principale -13	prix -24	probado -14	problema -42	problème -14	procedura -15	process -18	procura -20	procuratrice -25	procureur -19	procédé -8	producer 13	producteur -31	produttori 28	produzione -22	profesora 8	professeurs -21	professor -25	professora 20	professores 19	progetto -30	program -15	programa -16	programma -15	programme -28	project -18	projet -20	promise -21	promoter 21	proposal -17	proposition -18	proposta -18	proprietari -19	proprietário -21	propuesta -16	prosecuting -21	prosecutor 25	prosecutors -15	prossimo -18	protest -26	protesters -26	prova -11	provinciale -13	provisoire -8	provvedimento -8	proyecto -25	prudente -16	prudenza -12	prédio -14	préfecture -32	prélèvements -17	président -27	présidente -22	prévenu -21	psychiatre -16	pubblico -26	published 13	publisher -24	puntata -15	punto -19	páginas -21	père -13	pénaliste 15	pênalti -12	qu -15	qualcuno 8	quale -44	quarto -21	queixa -9	quello 9	question -28	questione -20	quince -8	quis -36	qué -19	raadsman 12	radio -15	radioprotection -13	ragazzi -16	randonneur -31	rapariga -22	rapport 18	rapporteur -20	rate -18	rates -24	ravennate -28	reactie -21	reaction -25	read -31	reação -19	recalled -18	recebido -14	recette -22	rechtbank 15	rechter 11	recording -29	recteur 11	recurso -21	recursos -25	redes -13	regidor -10	region -17	regional -19	regionale -18	regista 29	regulator -14	relation -22	relator -7	relatora -17	relatório -19	relazione -10	religieuse 23	remark -22	rensters -20	reparto -23	replied -17	reply -18	report -40	reporter -28	reporters -37	repreneurs -8	représentant -19	représentante -17	repórter -27	requisito -25	requérante -20	research -24	researcher 19	researchers -20	resemblance -13	reserva -11	reservas -17	residents -20	resolución -27	respecto -10	responde -14	respondeu -27	respondió -20	responsabile -23	responsable -10	resposta -33	respuesta -23	restauradora 7	reste -33	result -21	resultado -38	resultados -28	retailer -27	retards -26	rete -10	retraité -8	retraitée -12	revanche -10	review 12	revista -16	riapertura -14	ricorso -21	rien -15	rientro -23	riferimento -12	riferito -8	righe -25	riojano -22	rire -18	risas -16	rischio -30	risposto -20	risultato -15	rit -17	rivale -16	riverains -21	road -17	roman -26	roof -21	room 7	rule -19	règlement -17	rédaction -25	réforme -18	réponse -34	résultats -13	réu 25	réunion -15	río -18	sacerdote -11	safe -19	safety -19	said -24	sala -22	salarié 16	salariés -20	sale -21	sallenches-nord -15	samedi -14	sapo -8	says -16	saída -19	scala -16	scelta -25	school -28	schools -18	season -19	second -11	seconde 9	secondes -12	secours -16	secretaria -34	secretario -64	secretary -38	secretária 7	secretário -8	secrétaire 16	secteur -32	sector -28	seen 20	segretario -16	segunda -13	segundo 9	sei -11	seis -13	seleccionador -34	selecionador 19	semanas -18	semestre -21	senador 9	senadora 16	senate -21	senator -9	sentenza -19	sentirse -19	ser -27	sergeant -10	serie -11	service -24	services -17	servizio -33	serviço -13	sesión -29	session -18	sessão -18	set -21	settimana -22	settimanale -11	setting -15	seu -31	shadow -23	shares -38	she 13	sheets -12	sheriff 21	show -21	side -44	sides -30	sie 8	siempre -7	sign -34	signora 21	silence -26	silenzio -16	silêncio -18	sim -12	sindaca 15	sindacalista 19	sindacati 17	sindicato -10	sindicatos -20	singer 11	singers 20	sinistra -18	sistema -9	site -15	situation -23	situazione -17	situação -24	slachtoffer -14	slachtoffers -8	smentisce -7	sobre 12	socia -18	socialista -20	società 21	socio 8	socios -15	société -20	software -19	soir -37	som -15	somebody -25	someone -17	son -15	sonrisa -17	sostiene -8	sostituto -20	sottosegretario -10	source -11	sources 17	souri -12	sovrintendente 13	spagnolo -10	speaker 13	spettacolo -14	spits -19	spokesman -28	spokeswoman 12	sponsor -7	spécialiste 15	squad -12	squadra -29	stampa -12	star -21	start-up -33	statement -30	states -20	station -32	stato -7	stessa -8	stewards 17	stilista 19	stop -25	stopped -16	straf -15	striker -17	student 27	studenti -11	students -29	studie -20	studio -28	studiosa 26	study -23	sua -34	successeur -18	successor -19	suit -28	suite -15	summer -13	suo -20	suolo -19	superintendente -15	superior 25	supervisor 18	supporters -20	surgeon 14	survey 8	suspect -24	suspeito 17	syndicaliste 20	syndicat 23	systems -24	sécurité -24	sénateurs -7	sério -23	sí 10	sœur -20	table -20	tajante -23	talks -35	taller -25	tankers -21	tante -28	tapis -14	target -18	tavolo -16	te -35	teacher -11	teatro -18	technicien 42	tecnico -13	teenager 31	tekst -12	telefone -26	telefono -19	telephone -26	television -17	teléfono -23	tema -14	tempi -17	tempo -14	temps -23	tent -18	ter -26	tercera -19	term -21	termine -19	terá -20	test -23	testa -27	teste 21	tester 7	testigo 15	testo -41	text -24	texte -31	texto -28	that -23	their -41	they -38	this -26	those 9	three -15	thursday -21	time -30	times 7	tirs -19	titolo -27	titre -25	titular -31	todas -18	todo -20	todos -22	toe -20	told -27	tongien 16	tono -30	topman -29	touche 10	tout -11	town 12	trabajo -22	trabalhadores -28	trabalho -16	tracé -16	tradicional 19	traduce -14	tradutora -25	trainer 31	tramite -17	transcript -27	trattativa -13	travaux -11	treasurer 26	treinadora -7	trentenaire 10	tres -22	trial -33	tribuna -11	tribunal -26	troisième -16	trust -16	turista -12	tutela -9	tutti -23	tutto -16	two -26	técnico 14	téléphone -8	u -15	ufficiale 21	ufficio 11	uitleg -16	uitspraak -23	ultimo 10	undici -21	union -17	unit 14	units -17	universiteit -28	university -41	uno 25	uomo 15	uscendo -7	usine 8	uso -8	usted -36	vader -17	vaga -13	vainqueur 20	vakbonden -20	vecchio 23	veces -26	vehicle -22	veille -15	velho 12	vencedor 13	venda -10	vendedora -11	vendeur 13	vendor -9	venti 13	verdachte 7	verdict -23	vero -17	versión -30	versão -16	veteran 27	vez -25	vezes -24	vi -14	vice-premier -22	vicepresidenta -19	vicina 19	victim -27	victime -13	victims -31	vidéo -16	vieux 17	view 9	village -24	vincitore 27	virage -17	visitantes 17	vlakte -11	vocabulario -9	voce -33	vocero 26	voice -16	voisin -27	voisine 18	voiture -18	voix 13	vol -18	volta -14	volte -15	volunteer 11	vorige -13	vote -36	voters -16	voto -29	vous -45	voz -11	vrouw 37	vrouwen -15	vía -19	vídeo -26	wages -18	wantrouwen -12	war -18	warning -15	wat -14	watchdog 15	we -34	website -19	wednesday -14	weduwe 21	wet -15	weten 12	wethouder 27	widow 35	wife -28	winnaar 27	winnende -12	winner -8	winst -19	witness -12	woman 18	women -26	woord -20	woordvoerder 20	woordvoerster 14	word -18	work -30	worker 20	workers -25	works -16	writer -9	writers -19	wrote -29	x -19	years 13	you -25	zaak -22	zaal -18	zaken -15	zat -18	zeggen 20	zij 39	zo -22	zona -26	áudio -16	échange -27	édile 29	éditeur 17	éditrice -25	él -12	élu 9	élue 13	élèves -19	épaules -21	époque -14	épouse -27	équipe -14	état 16	étude -31	étudiante 14	été -25	órgão -12	última -18	último 20	único -20	’s -14
inside|actor-nearby|	true -81
inside|colon|	false 16
inside|	true -104
inside|interview|	false 11	true -10
inside|named-before|	false 10	true -48
inside|paragraph-before|	false 11	true -57
inside|possessor|	false 8
inside|quote-then-speaker|	false -9
inside|sentence-before|	true -28
inside|signature|	false 25
inside|topic-after|	false -17
inside|topic|	true -42
intro-force|according-to|,|according|	1 -10	13-25 17	4-6 26	7-12 14
intro-force|according-to|:|according|	13-25 9	4-6 -20	7-12 -13
intro-force|according-to|auxiliary|according|	1 17	2 29	3 -19	4-6 14
intro-force|according-to|capital|according|	0 11	1 9	2 12	3 20	7-12 26
intro-force|according-to|coordinator|according|	7-12 18
intro-force|according-to|determiner|according|	2 23	3 -7	4-6 -16	7-12 -21
intro-force|according-to|preposition|according|	3 21	4-6 -12
intro-force|according-to|start|according|	4-6 -20	7-12 -17
intro-force|according-to|stop|according|	1 15	4-6 -37	7-12 -14
intro-force|according-to|that|according|	7-12 -11
intro-force|according-to|verb-saying|according|	3 20	7-12 9
intro-force|according-to|word|according|	0 -17	13-25 -16	2 -9	3 9	4-6 37
intro-force|actor-nearby|)|naked|	4-6 19
intro-force|actor-nearby|,|naked|	0 -22	1 13	2 -38	26+ -45	3 -19	4-6 -9	7-12 -30
intro-force|actor-nearby|-|naked|	2 -21	26+ -46	7-12 30
intro-force|actor-nearby|:|naked|	0 -8	1 -10	13-25 -22	2 -13	26+ -21	3 -17	7-12 -25
intro-force|actor-nearby|;|naked|	26+ -21
intro-force|actor-nearby|adverb|naked|	13-25 -32	26+ -61	3 -15	4-6 14	7-12 -12
intro-force|actor-nearby|auxiliary|naked|	1 -28	13-25 -22	2 -34	26+ -37	3 -32	4-6 14
intro-force|actor-nearby|capital|naked|	0 -25	1 -21	2 -19	26+ -34	7-12 -20
intro-force|actor-nearby|coordinator|naked|	13-25 -15	26+ -35	4-6 -19
intro-force|actor-nearby|determiner|naked|	1 -35	13-25 -27	2 15	26+ -27	4-6 -31
intro-force|actor-nearby|preposition|naked|	1 -23	26+ -88	3 -23	4-6 -11	7-12 8
intro-force|actor-nearby|pronoun|naked|	13-25 -35	2 14	26+ -29	3 -19	4-6 -9	7-12 -15
intro-force|actor-nearby|quote|naked|	13-25 12	26+ 7	4-6 -21
intro-force|actor-nearby|start|naked|	1 14	13-25 -26	2 28	26+ 11	4-6 8	7-12 -20
intro-force|actor-nearby|stop|naked|	0 -16	1 30	26+ -25	7-12 -31
intro-force|actor-nearby|subordinator|naked|	2 -11	26+ -32	3 -11	4-6 -14	7-12 -14
intro-force|actor-nearby|that|naked|	1 -38	13-25 -10	2 -19	26+ -7	3 7	4-6 -30
intro-force|actor-nearby|verb-judging|naked|	1 10	13-25 -33	2 -12	26+ -38	3 9	4-6 -28
intro-force|actor-nearby|verb-saying|naked|	1 28	13-25 -9	26+ -36	4-6 -48	7-12 -27
intro-force|actor-nearby|verb-thinking|naked|	1 23	13-25 16	2 13	26+ -17	3 -12	4-6 -8	7-12 -14
intro-force|actor-nearby|word|naked|	1 -25	26+ -16	3 -33	4-6 -13	7-12 14
intro-force|actor-nearby|–|naked|	26+ -18	4-6 -17
intro-force|actor-nearby|—|naked|	2 -31	7-12 11
intro-force|actor-nearby|’|naked|	13-25 -28	2 -20	26+ -17	3 9	4-6 -12	7-12 -16
intro-force|colon|,|naked|	3 -20	7-12 -20
intro-force|colon|:|naked|	3 20	4-6 -23
intro-force|colon|start|naked|	26+ -19
intro-force|colon|start|other|	26+ -30
intro-force|colon|verb-saying|naked|	7-12 -18
intro-force|interview|:|naked|	26+ -29
intro-force|interview|start|naked|	26+ 50
intro-force|interview|stop|naked|	26+ -17
intro-force|named-before|quote|naked|	13-25 -23
intro-force|named-before|start|naked|	26+ -40
intro-force|named-before|stop|naked|	26+ -25	3 -27
intro-force|named-nearby|)|naked|	4-6 19
intro-force|named-nearby|,|naked|	13-25 -28	2 25
intro-force|named-nearby|-|naked|	2 -27	4-6 -17	7-12 -16
intro-force|named-nearby|:|naked|	0 15	1 11	3 29	4-6 -10	7-12 -12
intro-force|named-nearby|;|naked|	2 12
intro-force|named-nearby|adverb|naked|	1 -24	2 21	3 12	4-6 -13	7-12 -9
intro-force|named-nearby|auxiliary|naked|	0 -8	1 -15	13-25 17	2 -49	3 -19
intro-force|named-nearby|capital|naked|	13-25 -19	2 -30	3 -14	4-6 14	7-12 -25
intro-force|named-nearby|coordinator|naked|	1 -17	2 -21	4-6 -11	7-12 -9
intro-force|named-nearby|determiner|naked|	0 -24	1 -16	7-12 -22
intro-force|named-nearby|possessive|naked|	4-6 -16
intro-force|named-nearby|preposition|naked|	0 -28	13-25 -9	3 10	4-6 8	7-12 -24
intro-force|named-nearby|pronoun|naked|	0 -34	26+ -29	4-6 7	7-12 8
intro-force|named-nearby|quote|naked|	2 17
intro-force|named-nearby|start|naked|	0 30	13-25 -24	2 17	3 18	4-6 13
intro-force|named-nearby|stop|naked|	1 40	13-25 -22	2 20	7-12 -15
intro-force|named-nearby|subordinator|naked|	1 -10	13-25 -36	2 11	26+ -21	3 -29
intro-force|named-nearby|that|naked|	1 -23	13-25 -20	2 -9	26+ -23	4-6 21	7-12 29
intro-force|named-nearby|verb-judging|naked|	1 -16	13-25 -19	2 17	26+ -19	3 -7	4-6 -24	7-12 -17
intro-force|named-nearby|verb-saying|naked|	1 -13	13-25 -8	26+ -25
intro-force|named-nearby|verb-thinking|naked|	1 9	13-25 -32	3 -13	4-6 -14	7-12 -7
intro-force|named-nearby|word|naked|	0 15	1 -35	13-25 -25	2 -11	26+ -48	3 -37
intro-force|named-nearby|–|naked|	4-6 -18
intro-force|named-nearby|’|naked|	4-6 13	7-12 11
intro-force|paragraph-before|start|according|	26+ -9
intro-force|paragraph-before|start|judging|	26+ -7
intro-force|paragraph-before|start|other|	26+ -14
intro-force|paragraph-before|start|saying|	26+ -23
intro-force|paragraph-before|start|thinking|	26+ -21
intro-force|possessor|,|naked|	2 8	3 7	4-6 -19	7-12 -31
intro-force|possessor|:|naked|	4-6 -42	7-12 -27
intro-force|possessor|adverb|naked|	7-12 -11
intro-force|possessor|auxiliary|naked|	2 -43	3 -29	7-12 -31
intro-force|possessor|capital|naked|	7-12 -27
intro-force|possessor|determiner|naked|	0 -20	7-12 -22
intro-force|possessor|possessive|naked|	1 -23
intro-force|possessor|preposition|naked|	1 -18	2 -38	3 -17	4-6 18	7-12 -40
intro-force|possessor|pronoun|naked|	4-6 -36
intro-force|possessor|subordinator|naked|	2 -8	3 -23	7-12 7
intro-force|possessor|that|naked|	4-6 20
intro-force|possessor|verb-judging|naked|	3 16
intro-force|possessor|verb-saying|naked|	4-6 -20	7-12 -39
intro-force|possessor|verb-thinking|naked|	2 -21	7-12 -9
intro-force|possessor|word|naked|	1 -31	2 -31	3 -29	4-6 -29	7-12 -40
intro-force|possessor|’|naked|	1 -15
intro-force|quote-then-speaker|,|other|	-5 18
intro-force|quote-then-speaker|,|saying|	-4 -10
intro-force|quote-then-speaker|:|saying|	-10 -11	-11 -12	-4 -7	-7 11	-9 -18	0 22
intro-force|quote-then-speaker|auxiliary|judging|	-10 -9	-3 -20	-4 -19	-6 -8	4-6 -27
intro-force|quote-then-speaker|auxiliary|other|	-10 9	-11 21	-3 -15	-4 -33	-5 -24	-6 -26	-8 -8	0 -9	1 -7	2 8	3 -22	4-6 -32	7-12 -27
intro-force|quote-then-speaker|auxiliary|saying|	-11 -8	-3 -19	-4 -24	-7 -12	-8 -18	2 -8	3 -15	7-12 -26
intro-force|quote-then-speaker|auxiliary|thinking|	-3 -19	2 -21	4-6 -29
intro-force|quote-then-speaker|capital|saying|	0 23	1 11
intro-force|quote-then-speaker|determiner|other|	1 -29	4-6 -18
intro-force|quote-then-speaker|determiner|saying|	-5 -17	-7 -8	1 -9	4-6 9
intro-force|quote-then-speaker|preposition|other|	-5 -19	-9 26	1 9	2 -21	4-6 -27
intro-force|quote-then-speaker|preposition|saying|	-11 8	-15 16	-4 -7	-5 -8	-7 14	-8 11	1 -26	2 -19	3 16
intro-force|quote-then-speaker|pronoun|other|	-11 16	-3 -21
intro-force|quote-then-speaker|quote|saying|	0 26
intro-force|quote-then-speaker|start|judging|	0 32	1 7	3 -21	4-6 -11	7-12 -24
intro-force|quote-then-speaker|start|other|	0 26	1 -17	13-25 -32	2 10	3 -23	4-6 -54	7-12 11
intro-force|quote-then-speaker|start|saying|	0 10	1 -11	13-25 -21	3 -12	7-12 -17
intro-force|quote-then-speaker|start|thinking|	0 26	1 26	4-6 -25
intro-force|quote-then-speaker|stop|judging|	0 24	2 11	3 -23	4-6 -29	7-12 -27
intro-force|quote-then-speaker|stop|other|	0 9	1 15	13-25 -13	3 27	4-6 -36	7-12 -9
intro-force|quote-then-speaker|stop|saying|	0 29	13-25 -20	2 12	3 -15	4-6 -22	7-12 -47
intro-force|quote-then-speaker|stop|thinking|	0 20	2 19	4-6 -23	7-12 -18
intro-force|quote-then-speaker|subordinator|other|	1 -31	2 -35
intro-force|quote-then-speaker|subordinator|saying|	-6 -16	1 -7
intro-force|quote-then-speaker|that|other|	-2 -16	1 -10
intro-force|quote-then-speaker|verb-judging|judging|	1 -25
intro-force|quote-then-speaker|verb-judging|other|	-6 11	4-6 -11
intro-force|quote-then-speaker|verb-judging|saying|	-3 10	-6 -9	-9 -17	1 11
intro-force|quote-then-speaker|verb-saying|other|	2 7	4-6 -21
intro-force|quote-then-speaker|verb-saying|saying|	-5 9	-6 14	1 -22
intro-force|quote-then-speaker|word|other|	-10 -13	-11 28	-14 -23	-3 -17	-4 -20	-5 -17	-7 -20	-8 15	-9 25	1 -31	2 -39	3 -19	4-6 -24	7-12 -20
intro-force|quote-then-speaker|word|saying|	-10 7	-11 28	-3 -20	-5 -15	-6 13	-7 -12	-8 -19	1 -33	3 -27	4-6 18
intro-force|quote-then-verb|,|saying|	1 26
intro-force|quote-then-verb|:|saying|	0 13	1 37
intro-force|quote-then-verb|auxiliary|judging|	1 -19
intro-force|quote-then-verb|auxiliary|saying|	2 18
intro-force|quote-then-verb|determiner|saying|	1 20
intro-force|quote-then-verb|preposition|saying|	1 -28
intro-force|quote-then-verb|pronoun|saying|	1 17
intro-force|quote-then-verb|quote|saying|	1 23
intro-force|quote-then-verb|start|other|	1 7
intro-force|quote-then-verb|start|saying|	0 21	13-25 -17	4-6 -33	7-12 -35
intro-force|quote-then-verb|stop|judging|	1 25
intro-force|quote-then-verb|stop|other|	1 9
intro-force|quote-then-verb|stop|saying|	0 17	13-25 -23	4-6 -22	7-12 -27
intro-force|quote-then-verb|subordinator|saying|	1 -22
intro-force|quote-then-verb|verb-judging|saying|	1 -24
intro-force|quote-then-verb|verb-saying|judging|	1 -19
intro-force|quote-then-verb|verb-saying|saying|	1 -18
intro-force|quote-then-verb|word|judging|	1 -17
intro-force|quote-then-verb|word|other|	1 -19
intro-force|quote-then-verb|word|saying|	2 8	7-12 -14
intro-force|sentence-after|,|judging|	4-6 -18	7-12 -8
intro-force|sentence-after|,|other|	0 -31	1 -19	3 -23	4-6 -18	7-12 -9
intro-force|sentence-after|,|saying|	0 -18	2 -19	4-6 -32	7-12 -14
intro-force|sentence-after|,|thinking|	0 -27
intro-force|sentence-after|:|judging|	0 8
intro-force|sentence-after|:|other|	0 7	1 -24	3 -46	4-6 -51	7-12 -22
intro-force|sentence-after|:|saying|	2 -9	3 -20	4-6 -37	7-12 -25
intro-force|sentence-after|auxiliary|judging|	0 13	4-6 -18
intro-force|sentence-after|auxiliary|other|	0 -15	4-6 -30	7-12 -18
intro-force|sentence-after|auxiliary|saying|	0 -10	4-6 18	7-12 -24
intro-force|sentence-after|determiner|saying|	0 -22
intro-force|sentence-after|preposition|saying|	0 -21
intro-force|sentence-after|pronoun|other|	0 -33	13-25 -20
intro-force|sentence-after|start|saying|	0 10	1 20
intro-force|sentence-after|stop|according|	0 13	7-12 -27
intro-force|sentence-after|stop|judging|	0 -37	13-25 -15	4-6 -23
intro-force|sentence-after|stop|other|	0 -35	1 -52	13-25 -16	2 -24	4-6 11	7-12 -30
intro-force|sentence-after|stop|saying|	1 -8	13-25 -8	2 -18	3 -42	4-6 -10	7-12 -21
intro-force|sentence-after|stop|thinking|	4-6 -30
intro-force|sentence-after|verb-judging|other|	0 -26
intro-force|sentence-after|word|judging|	0 -16
intro-force|sentence-after|word|other|	0 15	13-25 -20	3 -23	4-6 -30	7-12 -18
intro-force|sentence-after|word|saying|	0 16	1 -23	13-25 -24	3 -22	7-12 -28
intro-force|sentence-before|,|according|	13-25 -38	26+ -17	7-12 -7
intro-force|sentence-before|,|judging|	13-25 -31	26+ -22	7-12 -22
intro-force|sentence-before|,|other|	26+ -11	4-6 -29	7-12 -62
intro-force|sentence-before|,|saying|	13-25 -21	26+ -43	4-6 -20	7-12 -32
intro-force|sentence-before|,|thinking|	13-25 -50	26+ -27	4-6 -18	7-12 -17
intro-force|sentence-before|:|according|	13-25 -12	26+ -40	4-6 -27	7-12 -8
intro-force|sentence-before|:|judging|	13-25 -52	26+ -23	4-6 -9	7-12 -43
intro-force|sentence-before|:|other|	13-25 -18	26+ -63	4-6 -34
intro-force|sentence-before|:|saying|	13-25 -40	26+ -58	3 21
intro-force|sentence-before|:|thinking|	13-25 -31	7-12 -15
intro-force|sentence-before|adverb|judging|	7-12 -21
intro-force|sentence-before|adverb|other|	7-12 -21
intro-force|sentence-before|adverb|saying|	13-25 -34	7-12 -33
intro-force|sentence-before|auxiliary|according|	13-25 -47	26+ -29
intro-force|sentence-before|auxiliary|judging|	13-25 -33	26+ -46	4-6 -23	7-12 -22
intro-force|sentence-before|auxiliary|other|	13-25 -32	4-6 -24	7-12 -58
intro-force|sentence-before|auxiliary|saying|	13-25 -18	26+ -32	7-12 -7
intro-force|sentence-before|auxiliary|thinking|	13-25 10	26+ -31
intro-force|sentence-before|capital|judging|	13-25 -14	7-12 -21
intro-force|sentence-before|capital|other|	13-25 -27	26+ -20	7-12 -18
intro-force|sentence-before|capital|saying|	13-25 -16	26+ -20	4-6 -25	7-12 -16
intro-force|sentence-before|coordinator|judging|	13-25 -14
intro-force|sentence-before|coordinator|other|	13-25 -27	26+ 8	7-12 -29
intro-force|sentence-before|coordinator|saying|	13-25 -34	26+ 7
intro-force|sentence-before|determiner|according|	13-25 -19	7-12 -26
intro-force|sentence-before|determiner|judging|	13-25 -17	7-12 -20
intro-force|sentence-before|determiner|other|	13-25 -35	26+ 11	7-12 -8
intro-force|sentence-before|determiner|saying|	13-25 -33	26+ -39	4-6 -24	7-12 -32
intro-force|sentence-before|preposition|according|	13-25 -47	26+ -11	7-12 -18
intro-force|sentence-before|preposition|judging|	13-25 -8	26+ -24	7-12 -35
intro-force|sentence-before|preposition|other|	13-25 13	26+ -35	4-6 -31
intro-force|sentence-before|preposition|saying|	13-25 -11	26+ -14	7-12 -21
intro-force|sentence-before|preposition|thinking|	13-25 -30	26+ -23
intro-force|sentence-before|pronoun|judging|	13-25 -36	7-12 -19
intro-force|sentence-before|pronoun|other|	13-25 -60	26+ -42	7-12 -33
intro-force|sentence-before|pronoun|saying|	13-25 -7	26+ -49	7-12 -14
intro-force|sentence-before|pronoun|thinking|	13-25 -29
intro-force|sentence-before|quote|other|	13-25 -26
intro-force|sentence-before|quote|saying|	3 -18	4-6 8
intro-force|sentence-before|stop|according|	1 -24	13-25 12	26+ 8	3 -26	4-6 -8	7-12 9
intro-force|sentence-before|stop|judging|	13-25 -48	3 -19	4-6 -13	7-12 -31
intro-force|sentence-before|stop|other|	13-25 -18	2 -11	3 -15	4-6 -13	7-12 -11
intro-force|sentence-before|stop|saying|	1 24	13-25 9	26+ -28	4-6 -12
intro-force|sentence-before|stop|thinking|	1 -11	13-25 -22	2 -8	3 -21	7-12 -36
intro-force|sentence-before|subordinator|judging|	13-25 -28	26+ -21
intro-force|sentence-before|subordinator|other|	13-25 -8	26+ -52	7-12 -55
intro-force|sentence-before|subordinator|saying|	13-25 -29	26+ -9	7-12 14
intro-force|sentence-before|subordinator|thinking|	13-25 -32
intro-force|sentence-before|that|judging|	13-25 -19
intro-force|sentence-before|that|other|	13-25 -59	26+ -24	7-12 -24
intro-force|sentence-before|that|saying|	13-25 -57	26+ -32	7-12 -47
intro-force|sentence-before|verb-judging|according|	13-25 -15
intro-force|sentence-before|verb-judging|judging|	13-25 -22	26+ -24
intro-force|sentence-before|verb-judging|other|	13-25 -55	26+ -27	4-6 -27	7-12 -36
intro-force|sentence-before|verb-judging|saying|	13-25 -24	26+ 12	4-6 -17	7-12 -12
intro-force|sentence-before|verb-judging|thinking|	13-25 11
intro-force|sentence-before|verb-saying|according|	13-25 -31	26+ -13	7-12 -22
intro-force|sentence-before|verb-saying|judging|	26+ 18	7-12 -18
intro-force|sentence-before|verb-saying|other|	26+ -43	7-12 -43
intro-force|sentence-before|verb-saying|saying|	13-25 -74	26+ -33	4-6 -33	7-12 -26
intro-force|sentence-before|verb-thinking|according|	13-25 -21
intro-force|sentence-before|verb-thinking|judging|	13-25 9
intro-force|sentence-before|verb-thinking|other|	13-25 -31	26+ -29	7-12 -25
intro-force|sentence-before|verb-thinking|saying|	26+ -22
intro-force|sentence-before|word|according|	13-25 -62	26+ -37	7-12 -34
intro-force|sentence-before|word|judging|	13-25 -14	26+ -32	4-6 -10	7-12 15
intro-force|sentence-before|word|other|	13-25 -37	26+ -34	4-6 -19	7-12 -30
intro-force|sentence-before|word|saying|	3 8	7-12 -10
intro-force|sentence-before|word|thinking|	13-25 -45	26+ -26	7-12 -30
intro-force|sentence-before|—|saying|	2 27
intro-force|sentence-before|’|other|	26+ -14
intro-force|signature|,|naked|	1 -29
intro-force|signature|start|naked|	1 27
intro-force|speaker-then-quote|,|judging|	3 -19	4-6 36
intro-force|speaker-then-quote|,|other|	1 -18	13-25 -20	3 -43	4-6 -39
intro-force|speaker-then-quote|,|saying|	1 8	2 -14	3 -14	4-6 17	7-12 35
intro-force|speaker-then-quote|,|thinking|	3 -20	4-6 19
intro-force|speaker-then-quote|:|judging|	3 -13	4-6 -8	7-12 21
intro-force|speaker-then-quote|:|other|	1 7	3 20	7-12 -53
intro-force|speaker-then-quote|:|saying|	13-25 -31	3 14	4-6 -12	7-12 -15
intro-force|speaker-then-quote|:|thinking|	1 14	3 32	4-6 11	7-12 -29
intro-force|speaker-then-quote|;|saying|	7-12 -17
intro-force|speaker-then-quote|adverb|judging|	2 12	3 -14	4-6 25
intro-force|speaker-then-quote|adverb|other|	1 -42	3 -15	4-6 -16	7-12 11
intro-force|speaker-then-quote|adverb|saying|	1 -7	2 22	3 -26
intro-force|speaker-then-quote|auxiliary|judging|	1 -18	13-25 -30	26+ -10	4-6 21	7-12 -8
intro-force|speaker-then-quote|auxiliary|other|	0 -41	1 -27	2 -20	3 -9	4-6 -12	7-12 -28
intro-force|speaker-then-quote|auxiliary|saying|	1 11	4-6 7
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -18	2 -20	7-12 -28
intro-force|speaker-then-quote|capital|judging|	1 -27	2 25	4-6 -10
intro-force|speaker-then-quote|capital|other|	13-25 9	2 -16	3 -13	7-12 -17
intro-force|speaker-then-quote|capital|saying|	1 26	2 12	3 23	4-6 -17	7-12 17
intro-force|speaker-then-quote|coordinator|judging|	7-12 -11
intro-force|speaker-then-quote|coordinator|other|	13-25 -14	2 -40	3 -26	4-6 -14
intro-force|speaker-then-quote|coordinator|saying|	7-12 11
intro-force|speaker-then-quote|determiner|judging|	2 28	4-6 17
intro-force|speaker-then-quote|determiner|other|	1 -12	2 8	3 12	7-12 -38
intro-force|speaker-then-quote|determiner|saying|	1 -21	13-25 26	2 12	3 25
intro-force|speaker-then-quote|determiner|thinking|	7-12 -18
intro-force|speaker-then-quote|preposition|judging|	13-25 -28	2 22	3 8	4-6 16	7-12 14
intro-force|speaker-then-quote|preposition|other|	13-25 -9	2 12	3 23	4-6 7	7-12 -36
intro-force|speaker-then-quote|preposition|saying|	1 29	13-25 -7	2 -12	7-12 -36
intro-force|speaker-then-quote|preposition|thinking|	1 -24	13-25 -7
intro-force|speaker-then-quote|pronoun|judging|	1 17
intro-force|speaker-then-quote|pronoun|other|	4-6 -28	7-12 19
intro-force|speaker-then-quote|pronoun|saying|	1 -16	13-25 -13	2 13	4-6 -19
intro-force|speaker-then-quote|pronoun|thinking|	7-12 8
intro-force|speaker-then-quote|subordinator|judging|	1 14	13-25 -23	3 9	7-12 -23
intro-force|speaker-then-quote|subordinator|other|	13-25 -34	3 8	7-12 8
intro-force|speaker-then-quote|subordinator|saying|	13-25 -29	4-6 7
intro-force|speaker-then-quote|that|judging|	1 14	7-12 -20
intro-force|speaker-then-quote|that|other|	13-25 -27	3 -24	7-12 -24
intro-force|speaker-then-quote|that|saying|	13-25 -12	2 7	3 -8	4-6 17	7-12 -13
intro-force|speaker-then-quote|that|thinking|	1 -17
intro-force|speaker-then-quote|verb-judging|judging|	0 17	2 18	4-6 21	7-12 -20
intro-force|speaker-then-quote|verb-judging|other|	1 -8	13-25 -30	3 16	4-6 -35	7-12 -21
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -18
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -30
intro-force|speaker-then-quote|verb-saying|judging|	2 16	3 -13	4-6 -10	7-12 -24
intro-force|speaker-then-quote|verb-saying|other|	1 -18	2 -27	3 -37	4-6 17	7-12 29
intro-force|speaker-then-quote|verb-saying|saying|	13-25 -34	2 -12	3 -7	7-12 10
intro-force|speaker-then-quote|verb-thinking|other|	1 -15	3 -18
intro-force|speaker-then-quote|verb-thinking|saying|	2 15	7-12 24
intro-force|speaker-then-quote|verb-thinking|thinking|	0 7
intro-force|speaker-then-quote|word|judging|	3 32	4-6 -11
intro-force|speaker-then-quote|word|other|	0 -61	1 -33	2 -8	26+ -16	3 -42	4-6 -25	7-12 13
intro-force|speaker-then-quote|word|saying|	1 -23	13-25 22	2 12	26+ -10	4-6 21
intro-force|speaker-then-quote|word|thinking|	13-25 -20	2 -22	3 7	4-6 -24	7-12 -24
intro-force|speaker-then-quote|’|judging|	2 25
intro-force|speaker-then-quote|’|other|	3 10
intro-force|speaker-then-quote|’|saying|	2 16
intro-force|topic-after|quote|naked|	0 -22
intro-force|topic-after|start|naked|	0 -11
intro-force|topic-after|stop|naked|	1 -8	3 -15	4-6 -22	7-12 -17
intro-force|topic|,|naked|	13-25 -10	26+ -24	3 -12	4-6 -24	7-12 -31
intro-force|topic|-|naked|	26+ -16	7-12 -26
intro-force|topic|:|naked|	1 18	13-25 -9	2 47	26+ -56	3 -7	4-6 11
intro-force|topic|;|naked|	13-25 -10	26+ -28
intro-force|topic|adverb|naked|	13-25 -38	2 -18	26+ -42	4-6 -19	7-12 28
intro-force|topic|auxiliary|naked|	1 -61	2 -29	26+ -7	3 17	4-6 -23	7-12 33
intro-force|topic|capital|naked|	0 -20	13-25 -14	2 22	26+ -15	3 26	7-12 8
intro-force|topic|coordinator|naked|	26+ -45	4-6 -12	7-12 13
intro-force|topic|determiner|naked|	2 -10	26+ -42
intro-force|topic|preposition|naked|	13-25 -20	2 36	26+ -31	3 24	4-6 22
intro-force|topic|pronoun|naked|	13-25 -36	2 -13	26+ -22	4-6 14	7-12 12
intro-force|topic|quote|naked|	13-25 9	26+ -27	4-6 7
intro-force|topic|stop|naked|	1 -37	13-25 9	2 -10	3 -27	7-12 -16
intro-force|topic|subordinator|naked|	13-25 -12	26+ -33	4-6 22	7-12 10
intro-force|topic|that|naked|	13-25 -18	26+ -30	3 19	4-6 9	7-12 8
intro-force|topic|verb-judging|naked|	1 17	13-25 -34	2 38	26+ -45	7-12 -12
intro-force|topic|verb-saying|naked|	1 20	2 23	4-6 -21	7-12 -16
intro-force|topic|verb-thinking|naked|	13-25 -30	2 14	26+ -9	4-6 14	7-12 -13
intro-force|topic|word|naked|	0 -17	2 -14	26+ -34	3 31	7-12 14
intro-force|topic|–|naked|	26+ -23
intro-force|topic|—|naked|	26+ -23
intro-force|topic|’|naked|	13-25 -18	26+ -23	7-12 8
intro-force|verb-then-speaker|,|judging|	1 -9
intro-force|verb-then-speaker|,|other|	1 20
intro-force|verb-then-speaker|,|saying|	1 14	13-25 -11	2 13	3 -20	4-6 20
intro-force|verb-then-speaker|:|judging|	1 -38	13-25 -16	2 15	3 -21	4-6 -20	7-12 -18
intro-force|verb-then-speaker|:|saying|	2 -23	3 -9	7-12 -31
intro-force|verb-then-speaker|adverb|judging|	1 -20	2 14
intro-force|verb-then-speaker|adverb|saying|	1 -23
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -16
intro-force|verb-then-speaker|auxiliary|saying|	1 -37	13-25 -36	3 -17	4-6 -38	7-12 -25
intro-force|verb-then-speaker|capital|judging|	0 18	4-6 -11
intro-force|verb-then-speaker|capital|saying|	0 -32	2 -24	4-6 29
intro-force|verb-then-speaker|coordinator|saying|	3 -16	4-6 -21
intro-force|verb-then-speaker|determiner|judging|	1 10	2 -17	3 -19
intro-force|verb-then-speaker|determiner|saying|	0 12	2 -27	7-12 -28
intro-force|verb-then-speaker|preposition|judging|	1 -36	13-25 -16	4-6 -20	7-12 -9
intro-force|verb-then-speaker|preposition|saying|	1 -25	13-25 -20	2 -23	4-6 -28	7-12 -7
intro-force|verb-then-speaker|pronoun|saying|	0 -34	4-6 -8
intro-force|verb-then-speaker|subordinator|judging|	1 -41
intro-force|verb-then-speaker|that|saying|	1 -37	3 -20	4-6 7	7-12 -24
intro-force|verb-then-speaker|verb-judging|saying|	3 -25	4-6 -23
intro-force|verb-then-speaker|verb-saying|judging|	0 -19	1 -7
intro-force|verb-then-speaker|verb-saying|saying|	2 -16	3 -18	4-6 -34	7-12 -9
intro-force|verb-then-speaker|verb-thinking|judging|	0 -19
intro-force|verb-then-speaker|verb-thinking|saying|	0 -25	2 -19
intro-force|verb-then-speaker|word|judging|	0 -51	1 -20	2 -20	3 -15	4-6 -18	7-12 -8
intro-force|verb-then-speaker|word|saying|	0 -94	1 -28	4-6 -13
intro|according-to|	, 11	: -17	; 8	auxiliary 8	capital 25	coordinator 24	preposition -8	pronoun -12	start -22	subordinator 19	that 8	verb-saying 23
intro|actor-nearby|	' -12	) 16	, -14	- 16	: -15	; -22	adverb -18	auxiliary -22	capital -29	coordinator -26	determiner -25	pronoun -16	quote 14	start 10	stop -10	subordinator -24	verb-judging -32	verb-saying -21	verb-thinking 14	– -32	’ -25
intro|colon|	, -24	start -11	verb-saying -18	word -24
intro|interview|	: -27	start 50	stop -17
intro|named-before|	quote -23	start -40
intro|named-nearby|	' 10	) -10	, 9	- -31	auxiliary -7	coordinator -13	possessive -31	quote 23	start 16	stop 15	subordinator -7	verb-judging -22	verb-thinking -22	word -29	– 8	’ 18
intro|paragraph-before|	start -24
intro|possessor|	: -40	auxiliary -27	coordinator -29	determiner -33	possessive -29	pronoun -27	that 19	verb-judging 9	verb-saying -45	verb-thinking -24	word -66	’ -15
intro|quote-then-speaker|	, -32	; -10	adverb 10	auxiliary -11	determiner 7	pronoun 22	quote 26	stop 20	subordinator -16	that -20	verb-judging 8	verb-saying -27	verb-thinking -9	word -25	– -33
intro|quote-then-verb|	, 8	: 41	; 17	auxiliary 13	determiner 11	preposition -34	quote 23	start -7	stop 10	subordinator -23	verb-judging -32	verb-saying -25
intro|sentence-after|	, -32	: 8	auxiliary 27	determiner -29	preposition -14	start 12	stop -17	subordinator -16	verb-judging -15	verb-saying 11	verb-thinking -8	word 15
intro|sentence-before|	, -34	: -29	; -20	adverb -7	auxiliary -7	capital -42	coordinator 9	determiner -32	preposition -9	pronoun -30	quote -15	stop 17	subordinator -19	that -48	verb-judging -14	verb-saying -55	word -8	— 11	’ -27
intro|signature|	, -29	start 27
intro|speaker-then-quote|	, 16	; -22	adverb -17	coordinator -10	determiner 7	possessive 9	quote 16	– -32	’ 26
intro|topic-after|	quote -22	stop -8
intro|topic|	, -35	- -23	; -23	adverb -33	capital 11	determiner -11	pronoun -21	subordinator 14	that -9	verb-judging -16	– -27	— -24	’ -10
intro|verb-then-speaker|	, 13	auxiliary -52	capital 8	coordinator -20	preposition -35	pronoun -8	subordinator -49	verb-judging -38	verb-saying -40	verb-thinking -17	word -15	’ -12
kind-force|name|according|:|	end 8
kind-force|name|according|according-to|	none 34	own -12
kind-force|name|according|auxiliary|	stop 14
kind-force|name|according|capital|	stop 18	word 14
kind-force|name|according|preposition|	stop 13
kind-force|name|according|pronoun|	stop 16
kind-force|name|according|sentence-before|	none 7
kind-force|name|according|start|	,verb-saying -9
kind-force|name|according|stop|	,word 14
kind-force|name|according|word|	stop 15
kind-force|name|apposed|:|	capital -15	determiner -14	end -15
kind-force|name|apposed|auxiliary|	stop -15
kind-force|name|apposed|capital|	stop -9	word -8
kind-force|name|apposed|paragraph-before|	none -33
kind-force|name|apposed|sentence-after|	none -29
kind-force|name|apposed|sentence-before|	elided -13	none -13	own -29
kind-force|name|apposed|speaker-then-quote|	elided -24	own -41
kind-force|name|apposed|start|	end -33
kind-force|name|apposed|stop|	,auxiliary -8	,verb-saying -24	determiner -33
kind-force|name|apposed|word|	stop -22
kind-force|name|apposition|:|	end -7
kind-force|name|apposition|paragraph-before|	none -23
kind-force|name|apposition|sentence-after|	none -21
kind-force|name|apposition|sentence-before|	elided -23	own -33
kind-force|name|apposition|speaker-then-quote|	none -14	own -13
kind-force|name|apposition|start|	end -23
kind-force|name|apposition|stop|	,verb-saying -16
kind-force|name|direct|,|	determiner -14	stop -42
kind-force|name|direct|:|	end -37	preposition -14	stop 18
kind-force|name|direct|auxiliary|	,verb-saying -15	stop 13	word -34
kind-force|name|direct|capital|	stop -31	word -27
kind-force|name|direct|determiner|	stop -27
kind-force|name|direct|paragraph-before|	own -27
kind-force|name|direct|preposition|	determiner 9
kind-force|name|direct|pronoun|	stop -20	word -14
kind-force|name|direct|quote-then-speaker|	own -23
kind-force|name|direct|sentence-after|	none -24
kind-force|name|direct|sentence-before|	elided -43	none -65
kind-force|name|direct|speaker-then-quote|	elided 10	none -28	own -34
kind-force|name|direct|start|	,auxiliary -15	,verb-saying -23	end -7
kind-force|name|direct|stop|	,auxiliary -22	,verb-saying -60	,word -23	capital -28	determiner -33	end -45
kind-force|name|judging|,|	stop -19
kind-force|name|judging|:|	end -7	stop -22
kind-force|name|judging|determiner|	stop 7
kind-force|name|judging|paragraph-before|	none 8
kind-force|name|judging|preposition|	stop -12
kind-force|name|judging|pronoun|	stop 20
kind-force|name|judging|quote-then-speaker|	own -7
kind-force|name|judging|sentence-after|	none -21	own -33
kind-force|name|judging|sentence-before|	elided -18	none -21	own -42
kind-force|name|judging|speaker-then-quote|	none -16	own -33
kind-force|name|judging|start|	end 9
kind-force|name|judging|stop|	,verb-saying -30	end -9
kind-force|name|judging|verb-then-speaker|	none -32	own -26
kind-force|name|judging|word|	stop -11
kind-force|name|naked|,|	,verb-saying -16	determiner -16	end -24	preposition -20	pronoun -12
kind-force|name|naked|-|	stop -19
kind-force|name|naked|:|	,verb-saying -13	capital -31	determiner -13	end -14	preposition -22	pronoun 27	stop 13
kind-force|name|naked|actor-nearby|	elided -22	none -48	own -45
kind-force|name|naked|auxiliary|	,verb-saying -22	,word -7	word -38
kind-force|name|naked|capital|	,verb-saying -33	preposition -49	stop -28	word -14
kind-force|name|naked|colon|	elided -21	none -43
kind-force|name|naked|determiner|	,determiner -26	preposition -14	stop -34	word -10
kind-force|name|naked|named-before|	elided -32	own -29
kind-force|name|naked|named-nearby|	elided 11	none -46	own 18
kind-force|name|naked|possessor|	none -9
kind-force|name|naked|preposition|	coordinator -13	determiner 19	end -16	preposition -18	verb-judging -32	word 8
kind-force|name|naked|pronoun|	,verb-saying -10	stop -15	word -9
kind-force|name|naked|start|	,auxiliary -26	,pronoun -15	,verb-saying -8	,word -11	: -17	end 8	— 13
kind-force|name|naked|stop|	,auxiliary -49	,pronoun -9	,verb-judging 10	,verb-saying -18	capital -10	end -20	stop -39
kind-force|name|naked|topic-after|	none -28
kind-force|name|naked|verb-judging|	stop 22
kind-force|name|naked|verb-saying|	end -23	stop 11
kind-force|name|naked|word|	,verb-saying -39	preposition 22
kind-force|name|other|quote-then-verb|	none 12	own -14
kind-force|name|relative|,|	stop -21
kind-force|name|relative|:|	stop 9
kind-force|name|relative|auxiliary|	stop -20
kind-force|name|relative|sentence-before|	elided -22	none -14	own -27
kind-force|name|relative|speaker-then-quote|	elided -27
kind-force|name|relative|stop|	,verb-saying -25
kind-force|name|relative|word|	stop -20
kind-force|name|saying|,|	capital 28	determiner 18	end 10	preposition -13
kind-force|name|saying|:|	,verb-saying 16	capital 11	determiner -14	pronoun 23
kind-force|name|saying|auxiliary|	stop -8	word 15
kind-force|name|saying|capital|	preposition -11	stop 8	word 9
kind-force|name|saying|determiner|	stop 14	word 17
kind-force|name|saying|paragraph-before|	none -14	own -20
kind-force|name|saying|preposition|	stop -9	word 7
kind-force|name|saying|pronoun|	,verb-saying 17	stop 16	word 14
kind-force|name|saying|quote-then-verb|	own 8
kind-force|name|saying|sentence-after|	none -9	own -31
kind-force|name|saying|sentence-before|	elided -31	none 8	own -47
kind-force|name|saying|speaker-then-quote|	elided 15
kind-force|name|saying|start|	,auxiliary 35	,verb-saying 9
kind-force|name|saying|stop|	,auxiliary -27	,pronoun 26	,verb-saying -12	,word -32	capital -27	determiner -10	preposition 12	stop -33
kind-force|name|saying|that|	stop -16
kind-force|name|saying|verb-saying|	stop 13
kind-force|name|saying|verb-then-speaker|	own 20
kind-force|name|saying|word|	,verb-saying 13
kind-force|name|shared|auxiliary|	stop -10
kind-force|name|shared|paragraph-before|	own -7
kind-force|name|shared|quote-then-speaker|	none 11
kind-force|name|shared|sentence-after|	none -28
kind-force|name|shared|speaker-then-quote|	none -15
kind-force|name|shared|start|	,verb-saying -7
kind-force|name|shared|stop|	,verb-saying -14	determiner -29
kind-force|name|thinking|sentence-after|	none -26
kind-force|name|thinking|sentence-before|	own -26
kind-force|name|thinking|stop|	,verb-saying -17
kind-force|name|thinking|verb-thinking|	stop -16
kind-force|noun|according|,|	end 7
kind-force|noun|according|:|	stop -25
kind-force|noun|according|according-to|	elided -14	none -8
kind-force|noun|according|auxiliary|	stop -14
kind-force|noun|according|coordinator|	stop 18
kind-force|noun|according|paragraph-before|	elided -9	none -40	own -14
kind-force|noun|according|preposition|	stop -19
kind-force|noun|according|start|	,auxiliary -19	,verb-saying -15	,word 12	end -38
kind-force|noun|according|stop|	,auxiliary -20	,pronoun -19	,verb-saying 13	end 8	stop -37
kind-force|noun|according|that|	stop -9
kind-force|noun|according|verb-judging|	stop 10
kind-force|noun|according|word|	,preposition 11	coordinator -19	stop -9
kind-force|noun|apposed|,|	determiner -26	stop -16
kind-force|noun|apposed|:|	capital -22	end 12	preposition -33	stop -21
kind-force|noun|apposed|adverb|	stop -7
kind-force|noun|apposed|auxiliary|	stop -24
kind-force|noun|apposed|determiner|	preposition -19	stop 9
kind-force|noun|apposed|paragraph-before|	elided -7	own -13
kind-force|noun|apposed|preposition|	stop 18
kind-force|noun|apposed|quote-then-speaker|	none -24
kind-force|noun|apposed|sentence-after|	none -18	own -31
kind-force|noun|apposed|sentence-before|	elided -23	none -32	own -37
kind-force|noun|apposed|speaker-then-quote|	elided -35	own -7
kind-force|noun|apposed|start|	,auxiliary -12	,verb-saying -13	end -13
kind-force|noun|apposed|stop|	,auxiliary -30	,pronoun -14	,verb-saying -18	determiner -8	end -22	stop -43
kind-force|noun|apposed|that|	stop -29
kind-force|noun|apposed|verb-judging|	stop -20
kind-force|noun|apposed|verb-saying|	stop -32
kind-force|noun|apposed|word|	,preposition -24	coordinator -7	stop -28
kind-force|noun|apposition|,|	stop -25
kind-force|noun|apposition|:|	end -42
kind-force|noun|apposition|auxiliary|	stop -29
kind-force|noun|apposition|determiner|	stop 7
kind-force|noun|apposition|paragraph-before|	none -33
kind-force|noun|apposition|preposition|	stop -27
kind-force|noun|apposition|quote-then-speaker|	own -11
kind-force|noun|apposition|sentence-before|	elided -40	none -15	own -33
kind-force|noun|apposition|speaker-then-quote|	elided -17	own -29
kind-force|noun|apposition|start|	end -33
kind-force|noun|apposition|stop|	,auxiliary -35	,pronoun -15	,verb-saying -29	,word -16	determiner -25	stop 9
kind-force|noun|apposition|that|	stop -35
kind-force|noun|apposition|verb-saying|	stop -20
kind-force|noun|apposition|word|	stop -33
kind-force|noun|direct|,|	determiner 7	end -25
kind-force|noun|direct|:|	,verb-saying -13	capital -11	end -8	preposition 18	pronoun -22	stop 9
kind-force|noun|direct|adverb|	stop -29
kind-force|noun|direct|auxiliary|	,auxiliary -27	,verb-saying -28	: -18	; -23	coordinator -35	end 12	preposition -18	stop -25
kind-force|noun|direct|capital|	stop -10
kind-force|noun|direct|coordinator|	stop -20
kind-force|noun|direct|determiner|	preposition 12	stop -38
kind-force|noun|direct|paragraph-before|	elided -21	own -28
kind-force|noun|direct|preposition|	coordinator -20	preposition -25	stop -19
kind-force|noun|direct|pronoun|	stop -9
kind-force|noun|direct|quote-then-speaker|	elided -18	none -19
kind-force|noun|direct|sentence-after|	elided -20	none -32	own 7
kind-force|noun|direct|sentence-before|	elided -18	none -39	own -7
kind-force|noun|direct|speaker-then-quote|	none -18	own -12
kind-force|noun|direct|start|	,auxiliary -20	,pronoun -17	,verb-judging -11	,verb-saying -26	,word -13	– -16	— -26
kind-force|noun|direct|stop|	,auxiliary -18	,pronoun -31	,verb-saying -36	,word -7	capital -34	determiner -23	end -19	preposition -16	stop -48
kind-force|noun|direct|that|	stop -40
kind-force|noun|direct|verb-judging|	stop -8
kind-force|noun|direct|verb-saying|	stop -14
kind-force|noun|direct|word|	,preposition -20	,verb-saying -21	,word -28	auxiliary -26	preposition 10	word -23
kind-force|noun|judging|,|	determiner 10	stop 10
kind-force|noun|judging|:|	,verb-saying 13	end -33	stop -16
kind-force|noun|judging|adverb|	stop -26
kind-force|noun|judging|auxiliary|	stop -30
kind-force|noun|judging|capital|	stop -11
kind-force|noun|judging|coordinator|	stop -22
kind-force|noun|judging|determiner|	preposition 14	stop 8
kind-force|noun|judging|paragraph-before|	elided -19	none -35	own -22
kind-force|noun|judging|preposition|	coordinator -29	end 11	preposition -22
kind-force|noun|judging|pronoun|	stop -24
kind-force|noun|judging|quote-then-speaker|	none -29	own -17
kind-force|noun|judging|quote-then-verb|	elided -19	none 14	own -25
kind-force|noun|judging|sentence-after|	none -11	own -24
kind-force|noun|judging|sentence-before|	elided -19	none -52	own -18
kind-force|noun|judging|speaker-then-quote|	own -19
kind-force|noun|judging|start|	,verb-saying -28	end -36	— -9
kind-force|noun|judging|stop|	,auxiliary 8	,pronoun -9	,verb-judging 20	,verb-saying -13	,word -17	capital -16	determiner -40	end -42
kind-force|noun|judging|subordinator|	stop -17
kind-force|noun|judging|that|	stop 12
kind-force|noun|judging|verb-judging|	preposition 11
kind-force|noun|judging|verb-saying|	stop -13
kind-force|noun|judging|verb-then-speaker|	elided -8	none -9	own -31
kind-force|noun|judging|word|	,word 9	: -9	coordinator -8	preposition -15	stop -9
kind-force|noun|judging|’|	stop 12
kind-force|noun|naked|,|	,verb-saying -15	capital -13	determiner -11	end -40	preposition -9	stop -37
kind-force|noun|naked|:|	,auxiliary -18	capital -42	end -25	preposition -23	pronoun 16	quote -28	stop -8
kind-force|noun|naked|adverb|	stop -12
kind-force|noun|naked|auxiliary|	,auxiliary -28	,verb-saying -26	; -14	coordinator -7	preposition -31	stop -25	word 7
kind-force|noun|naked|colon|	elided -8	none -16	own -13
kind-force|noun|naked|determiner|	preposition -9	stop -13	word 15
kind-force|noun|naked|possessor|	none -15	own -20
kind-force|noun|naked|preposition|	,preposition -18	,word 15	; -20	coordinator 9	preposition -16	word -11
kind-force|noun|naked|pronoun|	auxiliary 7	determiner 8	stop -8
kind-force|noun|naked|start|	,auxiliary -58	,pronoun -27	,verb-judging -17	,verb-saying -44	,word -26	– -25	— -42
kind-force|noun|naked|stop|	,auxiliary -35	,determiner -24	,pronoun -14	,verb-saying -7	,word -35	capital 10	coordinator -15	determiner 10	end -18	pronoun -10	quote -23	stop -13
kind-force|noun|naked|that|	coordinator -9	stop -19	word 17
kind-force|noun|naked|topic|	none -10	own -28
kind-force|noun|naked|verb-judging|	; -17	preposition -18	stop -7
kind-force|noun|naked|verb-saying|	coordinator -19
kind-force|noun|naked|word|	,auxiliary -29	,determiner -16	,preposition -37	,subordinator -12	,verb-saying -32	,word -23	auxiliary 7	coordinator 16	determiner 9	preposition -22	stop -14	word 12
kind-force|noun|naked|—|	end -23
kind-force|noun|naked|’|	stop -24
kind-force|noun|other|quote-then-verb|	none 12	own -18
kind-force|noun|other|sentence-before|	elided -23	none 33	own -7
kind-force|noun|other|start|	,verb-saying -8	,word 20
kind-force|noun|other|stop|	,auxiliary 7	,word 12
kind-force|noun|other|verb-then-speaker|	none 9
kind-force|noun|other|word|	,word -23	stop -16
kind-force|noun|relative|:|	end -19	stop -24
kind-force|noun|relative|auxiliary|	stop -25
kind-force|noun|relative|paragraph-before|	none -27	own -11
kind-force|noun|relative|preposition|	stop -17
kind-force|noun|relative|sentence-before|	elided -27	own -58
kind-force|noun|relative|speaker-then-quote|	elided -21	none -26
kind-force|noun|relative|start|	,auxiliary -15	,verb-saying -11	end -27
kind-force|noun|relative|stop|	,auxiliary -10	,pronoun -16	,verb-saying -31	end -14
kind-force|noun|saying|,|	capital 12	end 25	stop -16
kind-force|noun|saying|:|	,verb-saying 15	capital -25	determiner -11	end -17	preposition -20
kind-force|noun|saying|adverb|	stop 9
kind-force|noun|saying|auxiliary|	,auxiliary 14	word 14
kind-force|noun|saying|capital|	coordinator 7	stop -37
kind-force|noun|saying|colon|	none -18
kind-force|noun|saying|coordinator|	stop -16
kind-force|noun|saying|determiner|	,word 15	auxiliary 12	stop -36
kind-force|noun|saying|paragraph-before|	elided -10	own -22
kind-force|noun|saying|preposition|	,verb-saying -20	,word 11	; -15	coordinator -29	end -15	preposition 7	stop 9	word 10
kind-force|noun|saying|pronoun|	auxiliary -16	stop 7
kind-force|noun|saying|quote-then-speaker|	elided -11	own -29
kind-force|noun|saying|quote-then-verb|	none -9
kind-force|noun|saying|quote|	stop 9
kind-force|noun|saying|sentence-after|	own -51
kind-force|noun|saying|sentence-before|	elided -31	none -20
kind-force|noun|saying|speaker-then-quote|	elided -15	none -11
kind-force|noun|saying|start|	,pronoun 35	,word 12	: -27	– 15	— 7
kind-force|noun|saying|stop|	,determiner 22	,pronoun -16	,verb-saying 16	,word -28	capital 8	determiner -18	end -15	preposition -30	pronoun -30
kind-force|noun|saying|subordinator|	stop -18
kind-force|noun|saying|that|	coordinator -13
kind-force|noun|saying|verb-judging|	stop -23
kind-force|noun|saying|verb-saying|	coordinator -32	end 11	preposition -18	stop 14
kind-force|noun|saying|verb-then-speaker|	none -23
kind-force|noun|saying|verb-thinking|	stop -22
kind-force|noun|saying|word|	,auxiliary -19	,preposition 11	,verb-saying 27	,word -24	: -12	auxiliary 24	coordinator -22	determiner 12	end 8	preposition 21	word 13
kind-force|noun|saying|—|	end 35
kind-force|noun|saying|’|	stop 9
kind-force|noun|shared|,|	stop -13
kind-force|noun|shared|:|	stop -15
kind-force|noun|shared|auxiliary|	,auxiliary -26	stop -7
kind-force|noun|shared|paragraph-before|	none -19
kind-force|noun|shared|preposition|	stop -15
kind-force|noun|shared|pronoun|	auxiliary 13
kind-force|noun|shared|quote-then-speaker|	elided -10	none -24	own 15
kind-force|noun|shared|speaker-then-quote|	elided -18	none -15	own -20
kind-force|noun|shared|start|	end -19
kind-force|noun|shared|that|	stop -21
kind-force|noun|shared|word|	,auxiliary -25	auxiliary 7
kind-force|noun|thinking|auxiliary|	stop -19
kind-force|noun|thinking|determiner|	stop -13
kind-force|noun|thinking|paragraph-before|	none -26	own -10
kind-force|noun|thinking|preposition|	stop -17
kind-force|noun|thinking|quote-then-speaker|	own 12
kind-force|noun|thinking|sentence-after|	none -22
kind-force|noun|thinking|sentence-before|	none -20	own -35
kind-force|noun|thinking|speaker-then-quote|	none 8
kind-force|noun|thinking|start|	,verb-saying -12	end -26
kind-force|noun|thinking|stop|	,auxiliary -16	stop -12
kind-force|organisation|according|,|	end -13	stop 15
kind-force|organisation|according|:|	,verb-saying -11	end -13	stop -22
kind-force|organisation|according|according-to|	elided 17
kind-force|organisation|according|determiner|	stop 26
kind-force|organisation|according|paragraph-before|	elided -11	own -17
kind-force|organisation|according|sentence-before|	elided -23	own -51
kind-force|organisation|according|start|	,auxiliary -13	,verb-saying -16
kind-force|organisation|according|stop|	,auxiliary -23	,verb-saying -36	,word -16
kind-force|organisation|according|verb-saying|	stop -18
kind-force|organisation|according|word|	preposition 11	stop 10
kind-force|organisation|apposed|,|	stop -12
kind-force|organisation|apposed|:|	,verb-saying -12	end -25
kind-force|organisation|apposed|auxiliary|	stop 10
kind-force|organisation|apposed|capital|	stop -20
kind-force|organisation|apposed|determiner|	stop -11
kind-force|organisation|apposed|paragraph-before|	own -14
kind-force|organisation|apposed|quote-then-speaker|	none 18	own -27
kind-force|organisation|apposed|sentence-before|	elided -24	none 12	own -38
kind-force|organisation|apposed|speaker-then-quote|	own -9
kind-force|organisation|apposed|start|	,verb-saying -12
kind-force|organisation|apposed|stop|	,auxiliary -20	,verb-saying -22
kind-force|organisation|apposition|auxiliary|	stop -7
kind-force|organisation|apposition|paragraph-before|	own -13
kind-force|organisation|apposition|preposition|	stop -20
kind-force|organisation|apposition|sentence-before|	own -29
kind-force|organisation|apposition|speaker-then-quote|	none -13	own -13
kind-force|organisation|apposition|start|	,auxiliary -10
kind-force|organisation|apposition|stop|	,auxiliary -26	,verb-saying -15
kind-force|organisation|direct|:|	capital -18	determiner -26	stop -27
kind-force|organisation|direct|auxiliary|	stop -18
kind-force|organisation|direct|determiner|	preposition 11	stop 22
kind-force|organisation|direct|paragraph-before|	none -42	own 12
kind-force|organisation|direct|preposition|	stop -12
kind-force|organisation|direct|pronoun|	stop 12
kind-force|organisation|direct|quote-then-speaker|	own -14
kind-force|organisation|direct|sentence-after|	own -25
kind-force|organisation|direct|sentence-before|	elided 7	none -38
kind-force|organisation|direct|start|	,auxiliary -24	,verb-saying 13	end -33
kind-force|organisation|direct|stop|	,auxiliary -38	,verb-saying -16	,word 14
kind-force|organisation|direct|verb-saying|	stop -16
kind-force|organisation|direct|word|	coordinator -31
kind-force|organisation|judging|,|	stop 15
kind-force|organisation|judging|:|	stop -8
kind-force|organisation|judging|adverb|	stop -10
kind-force|organisation|judging|capital|	stop 10
kind-force|organisation|judging|determiner|	stop -7
kind-force|organisation|judging|paragraph-before|	none -29	own -10
kind-force|organisation|judging|preposition|	coordinator 10	stop -9
kind-force|organisation|judging|quote-then-speaker|	none -15	own -16
kind-force|organisation|judging|quote-then-verb|	none 16
kind-force|organisation|judging|sentence-after|	none -19
kind-force|organisation|judging|sentence-before|	none -40
kind-force|organisation|judging|speaker-then-quote|	elided 37
kind-force|organisation|judging|start|	,verb-saying -18	end -28
kind-force|organisation|judging|subordinator|	stop 17
kind-force|organisation|judging|that|	stop 14
kind-force|organisation|judging|verb-judging|	determiner -20
kind-force|organisation|judging|verb-saying|	stop 7
kind-force|organisation|judging|verb-then-speaker|	none 9
kind-force|organisation|judging|word|	stop -9
kind-force|organisation|naked|'|	stop -15
kind-force|organisation|naked|,|	,verb-saying -24	capital -30	determiner 11	end -45	preposition -24	pronoun -17
kind-force|organisation|naked|-|	stop -27
kind-force|organisation|naked|:|	,auxiliary -23	,verb-saying -30	,word -36	determiner -45	end -35	preposition -34	pronoun -21	stop -10
kind-force|organisation|naked|actor-nearby|	elided -32	none -24
kind-force|organisation|naked|adverb|	auxiliary 15
kind-force|organisation|naked|auxiliary|	,auxiliary -23	,verb-saying -15	,word -27	: -22	; -10	preposition -17	stop -10	that 14	word 18
kind-force|organisation|naked|capital|	,verb-saying -10	coordinator -23	preposition 15	stop -20	word -28
kind-force|organisation|naked|colon|	none 17	own -47
kind-force|organisation|naked|coordinator|	stop -38
kind-force|organisation|naked|determiner|	,coordinator 11	,determiner -22	,verb-saying -22	,word 9	preposition -37
kind-force|organisation|naked|named-before|	elided -9	none -16
kind-force|organisation|naked|named-nearby|	elided 7	none 12	own -24
kind-force|organisation|naked|preposition|	,determiner 11	,word -26	: 7	coordinator 14	determiner -26	end 18	preposition 20	stop -11	word -24
kind-force|organisation|naked|pronoun|	auxiliary -21	preposition -17	stop -20
kind-force|organisation|naked|quote|	stop -30
kind-force|organisation|naked|start|	,verb-judging -39	,verb-saying -17	,verb-thinking 19	: -28	end -74	stop -19	— -48
kind-force|organisation|naked|stop|	,auxiliary -25	,determiner -23	,verb-judging -47	,verb-saying -24	,verb-thinking -26	capital -41	coordinator -20	determiner -13	end -56	preposition -51	pronoun -30	stop -54
kind-force|organisation|naked|that|	auxiliary -25	coordinator 12	stop -12	word -19
kind-force|organisation|naked|topic-after|	none -23
kind-force|organisation|naked|topic|	elided -19	none -16	own 8
kind-force|organisation|naked|verb-judging|	; 14	coordinator 15	determiner -11	end -17	preposition -24	stop -30
kind-force|organisation|naked|verb-saying|	determiner -31	end -27	preposition 11
kind-force|organisation|naked|verb-thinking|	preposition 9	stop -11
kind-force|organisation|naked|word|	,auxiliary 17	,coordinator -22	,determiner 7	,preposition -45	,word -11	auxiliary -9	coordinator -31	determiner -14	preposition 12	word 9
kind-force|organisation|naked|’|	stop -25
kind-force|organisation|other|quote-then-verb|	none 27
kind-force|organisation|relative|auxiliary|	stop -10
kind-force|organisation|relative|sentence-before|	none -23	own -24
kind-force|organisation|relative|speaker-then-quote|	none 16
kind-force|organisation|relative|start|	,verb-saying -9
kind-force|organisation|relative|stop|	,auxiliary -15
kind-force|organisation|relative|word|	stop 18
kind-force|organisation|saying|,|	capital -19	stop 18
kind-force|organisation|saying|:|	capital -34	determiner -15	end -12	stop 8
kind-force|organisation|saying|auxiliary|	,auxiliary 10	stop -16	word 12
kind-force|organisation|saying|capital|	,verb-saying 13	preposition 23
kind-force|organisation|saying|determiner|	,coordinator 13	,determiner 17	,word -14	preposition 9	stop -10	word 12
kind-force|organisation|saying|paragraph-before|	elided -22	own -22
kind-force|organisation|saying|preposition|	,determiner 16	coordinator 25	end 35	preposition 26	stop -16
kind-force|organisation|saying|pronoun|	stop -13
kind-force|organisation|saying|quote-then-speaker|	own -11
kind-force|organisation|saying|quote-then-verb|	own -9
kind-force|organisation|saying|sentence-after|	none -15	own -31
kind-force|organisation|saying|sentence-before|	none -8	own -14
kind-force|organisation|saying|speaker-then-quote|	elided 12
kind-force|organisation|saying|start|	,auxiliary 26	,verb-saying -19	,word 17	end -40
kind-force|organisation|saying|stop|	,auxiliary -23	,pronoun 21	,word -31	capital -11	determiner -13	stop -10
kind-force|organisation|saying|that|	stop 8
kind-force|organisation|saying|verb-judging|	stop 17
kind-force|organisation|saying|verb-saying|	coordinator 22	stop 26
kind-force|organisation|saying|word|	,determiner 11	auxiliary -10	determiner 9	preposition 17	stop 8	word 14
kind-force|organisation|shared|auxiliary|	stop 8
kind-force|organisation|shared|paragraph-before|	none 13	own -8
kind-force|organisation|shared|quote-then-speaker|	none 7	own -21
kind-force|organisation|shared|speaker-then-quote|	own -23
kind-force|organisation|shared|start|	,verb-saying -12
kind-force|organisation|shared|word|	auxiliary -10	stop -12
kind-force|organisation|thinking|auxiliary|	stop 8
kind-force|organisation|thinking|preposition|	stop -8
kind-force|organisation|thinking|sentence-before|	none -26	own -29
kind-force|organisation|thinking|speaker-then-quote|	elided 16	none 19	own -25
kind-force|organisation|thinking|word|	stop 8
kind-force|person|according|,|	stop -16
kind-force|person|according|:|	stop 9
kind-force|person|according|according-to|	none 24	own -14
kind-force|person|according|auxiliary|	stop 33
kind-force|person|according|capital|	stop 34
kind-force|person|according|determiner|	stop -13
kind-force|person|according|paragraph-before|	own 17
kind-force|person|according|preposition|	stop 15
kind-force|person|according|sentence-before|	elided 46	none -24	own -26
kind-force|person|according|start|	,auxiliary 19	,verb-saying 11
kind-force|person|according|stop|	,auxiliary -35	,verb-saying 7	,word 56
kind-force|person|according|that|	stop 22
kind-force|person|according|verb-saying|	stop 7
kind-force|person|according|word|	,word 28	stop 9
kind-force|person|apposed|,|	determiner -20	end 9	stop -8
kind-force|person|apposed|:|	,auxiliary 20	,verb-saying 19	capital 21	determiner -31	end -24
kind-force|person|apposed|auxiliary|	stop 22
kind-force|person|apposed|paragraph-before|	none 13	own 7
kind-force|person|apposed|preposition|	stop 19
kind-force|person|apposed|quote-then-speaker|	none 21	own -11
kind-force|person|apposed|sentence-after|	none -46	own -17
kind-force|person|apposed|sentence-before|	elided 18	own -43
kind-force|person|apposed|speaker-then-quote|	elided -9	none 17	own -25
kind-force|person|apposed|start|	,auxiliary 15	,verb-saying -21	end 13
kind-force|person|apposed|stop|	,auxiliary -20	,pronoun -16	,verb-saying -35	capital 16	end 22
kind-force|person|apposed|that|	stop 27
kind-force|person|apposed|verb-judging|	stop 24
kind-force|person|apposed|verb-saying|	stop 32
kind-force|person|apposed|word|	stop 23
kind-force|person|apposition|,|	capital -28	determiner -26	end -40	stop 31
kind-force|person|apposition|:|	capital 22	determiner -25	end 29	stop 48
kind-force|person|apposition|determiner|	preposition 16	stop -25
kind-force|person|apposition|paragraph-before|	none 19	own -45
kind-force|person|apposition|sentence-after|	none -28	own -8
kind-force|person|apposition|sentence-before|	elided 35	own -13
kind-force|person|apposition|speaker-then-quote|	elided 25	none 16	own 8
kind-force|person|apposition|start|	,auxiliary -38	,verb-saying -23	end 15
kind-force|person|apposition|stop|	,auxiliary -26	,pronoun -14	determiner 19	end -15	stop 17
kind-force|person|apposition|verb-judging|	stop 13
kind-force|person|apposition|verb-saying|	stop 28
kind-force|person|apposition|word|	stop 12
kind-force|person|direct|,|	end -12	stop -19
kind-force|person|direct|:|	,verb-saying -19	capital -7	end 26	preposition 28
kind-force|person|direct|auxiliary|	,verb-saying -29	stop 19
kind-force|person|direct|capital|	stop 21
kind-force|person|direct|determiner|	stop 17
kind-force|person|direct|paragraph-before|	none -25
kind-force|person|direct|preposition|	stop 17	verb-judging 8
kind-force|person|direct|pronoun|	stop 25
kind-force|person|direct|sentence-after|	own -33
kind-force|person|direct|sentence-before|	elided 29	none -8	own -24
kind-force|person|direct|speaker-then-quote|	elided 46	none 44	own -8
kind-force|person|direct|start|	,auxiliary -34	,verb-saying 12	end -20
kind-force|person|direct|stop|	,auxiliary 9	,verb-saying -25	,word -33	determiner 35	stop -23
kind-force|person|direct|verb-saying|	stop 23
kind-force|person|direct|word|	stop 19
kind-force|person|judging|,|	capital -21	end -13	stop 17
kind-force|person|judging|:|	,verb-saying -12	capital -16	end 40	stop 23
kind-force|person|judging|adverb|	stop 37
kind-force|person|judging|auxiliary|	stop 33
kind-force|person|judging|capital|	stop 41
kind-force|person|judging|coordinator|	stop 18
kind-force|person|judging|determiner|	preposition -8	stop 10
kind-force|person|judging|paragraph-before|	elided 14	none 14	own 9
kind-force|person|judging|preposition|	coordinator 23	stop 11
kind-force|person|judging|pronoun|	stop 35
kind-force|person|judging|quote-then-speaker|	elided -20	none -16
kind-force|person|judging|quote-then-verb|	none 41
kind-force|person|judging|quote|	stop 25
kind-force|person|judging|sentence-after|	own -17
kind-force|person|judging|sentence-before|	elided 32	none 8
kind-force|person|judging|speaker-then-quote|	elided 12	none 14	own 26
kind-force|person|judging|start|	,auxiliary 12	,verb-judging 17	,verb-saying 15	end 11
kind-force|person|judging|stop|	,verb-judging 29	capital 9	end 37
kind-force|person|judging|subordinator|	stop 26
kind-force|person|judging|that|	stop 54
kind-force|person|judging|verb-judging|	determiner 30
kind-force|person|judging|verb-saying|	stop 28
kind-force|person|judging|verb-then-speaker|	none -23
kind-force|person|judging|word|	,word 26	: 30	coordinator 18
kind-force|person|naked|)|	end 22
kind-force|person|naked|,|	,verb-saying -37	capital -9	determiner -33	end -15	preposition -11	pronoun -24	stop -17
kind-force|person|naked|-|	stop 21
kind-force|person|naked|:|	,auxiliary 19	,verb-saying -18	determiner -24	end 16	preposition 17	pronoun -47	stop 17
kind-force|person|naked|adverb|	auxiliary -15	stop -34
kind-force|person|naked|auxiliary|	,auxiliary -13	,verb-saying -38	,word -22	: -20	; -16	coordinator -10	preposition -35	word -21
kind-force|person|naked|capital|	,verb-saying -28	coordinator -19	preposition -16	stop 7	word -9
kind-force|person|naked|colon|	elided 34	none 17	own 24
kind-force|person|naked|coordinator|	stop -27
kind-force|person|naked|determiner|	,coordinator -18	,determiner -36	,word -8	; -20	auxiliary 10	determiner -12	preposition -17	word -19
kind-force|person|naked|interview|	elided -17	none 14
kind-force|person|naked|named-before|	elided 36	own -18
kind-force|person|naked|named-nearby|	own 9
kind-force|person|naked|preposition|	,preposition -27	,pronoun 11	,verb-saying 19	; -16	determiner -26	end -14	preposition -15	stop -7	verb-judging 22	word 14
kind-force|person|naked|pronoun|	,verb-saying -21	,word 7	auxiliary -18	determiner -13	word -23
kind-force|person|naked|quote|	,verb-saying -29	end 12	stop -11
kind-force|person|naked|signature|	none 18
kind-force|person|naked|start|	,auxiliary -30	,pronoun 7	,verb-judging 13	,verb-saying 23	,word -19	: 31	capital -7	end 12	pronoun 23	stop 9	– 17	— 10
kind-force|person|naked|stop|	,auxiliary 15	,pronoun -17	,verb-judging -18	,verb-thinking 19	capital -8	coordinator 19	end -20	pronoun -15	stop 7
kind-force|person|naked|subordinator|	stop -19
kind-force|person|naked|that|	word -20
kind-force|person|naked|topic-after|	none -19
kind-force|person|naked|topic|	elided 17	none -7	own -23
kind-force|person|naked|verb-judging|	; -18	coordinator -17	determiner -7	preposition -33	stop -8
kind-force|person|naked|verb-saying|	determiner -15	preposition -22	stop -8
kind-force|person|naked|verb-thinking|	stop 17
kind-force|person|naked|word|	,auxiliary -25	,coordinator -17	,determiner -19	,preposition -25	,subordinator -13	,word 38	: -20	; -27	auxiliary -36	determiner -26	preposition -40	word -27
kind-force|person|naked|—|	end -20
kind-force|person|naked|’|	stop -17
kind-force|person|other|quote-then-speaker|	none 23
kind-force|person|other|quote-then-verb|	none 47	own 18
kind-force|person|other|sentence-before|	own 11
kind-force|person|other|start|	,word 40
kind-force|person|other|stop|	,auxiliary 19	,pronoun 17	,word 38
kind-force|person|other|word|	stop 29
kind-force|person|relative|:|	end -40	stop 25
kind-force|person|relative|paragraph-before|	own -19
kind-force|person|relative|preposition|	stop -15
kind-force|person|relative|quote-then-speaker|	own 31
kind-force|person|relative|sentence-before|	elided 25	none 18	own -8
kind-force|person|relative|speaker-then-quote|	none 19
kind-force|person|relative|start|	,auxiliary 19	,verb-saying 19
kind-force|person|relative|stop|	,pronoun -15	end 29
kind-force|person|relative|word|	stop -7
kind-force|person|saying|,|	,verb-saying -19	capital 9	determiner -23	end 15	stop 22
kind-force|person|saying|:|	,auxiliary 13	,verb-saying 26	capital 19	determiner 16	end 13	preposition 19	pronoun -12	stop -15
kind-force|person|saying|adverb|	auxiliary -18	stop -13
kind-force|person|saying|auxiliary|	,auxiliary 7	,verb-saying -15	stop 12	word 25
kind-force|person|saying|capital|	,verb-saying -8	preposition 12	stop 26	word 13
kind-force|person|saying|coordinator|	stop 19
kind-force|person|saying|determiner|	; -13	preposition 14	stop 11
kind-force|person|saying|paragraph-before|	elided 9	none -15
kind-force|person|saying|preposition|	,verb-saying 38	,word -13	: 21	coordinator 35	preposition 31	stop 16
kind-force|person|saying|pronoun|	auxiliary 23	stop 9
kind-force|person|saying|quote-then-verb|	none 40
kind-force|person|saying|sentence-after|	elided -22	none -21
kind-force|person|saying|sentence-before|	elided 23	none -8	own -12
kind-force|person|saying|speaker-then-quote|	elided 34	none 38
kind-force|person|saying|start|	,auxiliary 32	,pronoun 59	,verb-saying 45	,word -9	– 10	— 34
kind-force|person|saying|stop|	,auxiliary 7	,pronoun 45	,verb-judging -10	,word 7	determiner -9	end 55	preposition 16	pronoun 25	stop 7
kind-force|person|saying|subordinator|	stop 13
kind-force|person|saying|that|	auxiliary 34	stop 16
kind-force|person|saying|verb-judging|	stop 21
kind-force|person|saying|verb-saying|	coordinator 34	preposition -21
kind-force|person|saying|verb-then-speaker|	own 24
kind-force|person|saying|word|	,subordinator -18	,verb-saying 18	,word 20	: -13	coordinator 28	preposition 7	stop 16	word 27
kind-force|person|saying|’|	stop -13
kind-force|person|shared|,|	stop 19
kind-force|person|shared|:|	stop 17
kind-force|person|shared|auxiliary|	stop 28
kind-force|person|shared|paragraph-before|	none -13	own 17
kind-force|person|shared|preposition|	stop -8
kind-force|person|shared|quote-then-speaker|	none 13	own -12
kind-force|person|shared|speaker-then-quote|	elided 18	none 26
kind-force|person|shared|start|	,auxiliary 19	,verb-saying -16	end -13
kind-force|person|shared|word|	auxiliary -10	stop 22
kind-force|person|thinking|:|	end 23
kind-force|person|thinking|paragraph-before|	none 37
kind-force|person|thinking|sentence-before|	elided 31	own -52
kind-force|person|thinking|speaker-then-quote|	elided 32	none 59	own -19
kind-force|person|thinking|start|	end 38
kind-force|person|thinking|stop|	,verb-saying -19	capital 21	determiner 16	end 39
kind-force|person|thinking|verb-thinking|	stop 21
kind-force|person|thinking|word|	stop 13
kind-force|place|according|:|	stop -8
kind-force|place|according|according-to|	own -13
kind-force|place|according|sentence-before|	own -19
kind-force|place|according|word|	stop -13
kind-force|place|apposed|:|	stop 10
kind-force|place|apposed|paragraph-before|	own -8
kind-force|place|apposed|sentence-before|	none -13
kind-force|place|apposed|start|	,auxiliary -8
kind-force|place|apposed|verb-saying|	stop -9
kind-force|place|apposed|word|	stop -10
kind-force|place|apposition|:|	stop -36
kind-force|place|apposition|sentence-before|	elided -15	own -15
kind-force|place|apposition|speaker-then-quote|	none 8	own -20
kind-force|place|apposition|stop|	,verb-saying -15
kind-force|place|direct|,|	stop -7
kind-force|place|direct|auxiliary|	,verb-saying -17
kind-force|place|direct|paragraph-before|	own -21
kind-force|place|direct|preposition|	stop -14
kind-force|place|direct|quote-then-speaker|	own -18
kind-force|place|direct|sentence-before|	elided -13	none -15	own -17
kind-force|place|direct|speaker-then-quote|	none 31
kind-force|place|direct|start|	,auxiliary -13	,verb-saying -11
kind-force|place|direct|stop|	,verb-saying -20
kind-force|place|direct|word|	stop -17
kind-force|place|judging|sentence-before|	elided -20	none -9	own -9
kind-force|place|judging|speaker-then-quote|	own -27
kind-force|place|judging|stop|	,auxiliary -8	,verb-saying -19
kind-force|place|judging|word|	stop 11
kind-force|place|naked|,|	end -27	stop -12
kind-force|place|naked|-|	stop -25
kind-force|place|naked|:|	,verb-saying -12	capital -11	determiner -23	end -50	pronoun -13	stop 19
kind-force|place|naked|actor-nearby|	elided -21	none -26	own -23
kind-force|place|naked|auxiliary|	,auxiliary -15	stop -32
kind-force|place|naked|capital|	,verb-saying -25	preposition -20	stop -25
kind-force|place|naked|colon|	none -15	own -34
kind-force|place|naked|determiner|	preposition -17	word -29
kind-force|place|naked|named-before|	elided -40	none -33	own -24
kind-force|place|naked|named-nearby|	elided -26	none -27
kind-force|place|naked|preposition|	coordinator -8	preposition -12	stop 12
kind-force|place|naked|pronoun|	stop -14
kind-force|place|naked|start|	,auxiliary -22	,verb-saying -40	,word -14	: -14	end -30	stop -23
kind-force|place|naked|stop|	,auxiliary -30	,pronoun -19	,verb-saying -16	,word -17	capital -17	determiner -21	end -34	stop -29
kind-force|place|naked|topic|	elided -19	own -21
kind-force|place|naked|verb-judging|	preposition -20	stop -29
kind-force|place|naked|verb-saying|	preposition -25
kind-force|place|naked|word|	determiner -13	end -32	preposition -22	stop 9
kind-force|place|naked|’|	stop 7
kind-force|place|saying|,|	stop -18
kind-force|place|saying|:|	end -11	stop -29
kind-force|place|saying|auxiliary|	stop -9
kind-force|place|saying|preposition|	end -7	preposition 16
kind-force|place|saying|quote-then-speaker|	own -27
kind-force|place|saying|sentence-after|	none -10
kind-force|place|saying|sentence-before|	elided -21	own -36
kind-force|place|saying|start|	,auxiliary 10	,verb-saying -20
kind-force|place|saying|stop|	,auxiliary 31	,pronoun 13	stop -15
kind-force|place|saying|that|	stop -21
kind-force|place|saying|verb-saying|	stop 13
kind-force|place|saying|verb-then-speaker|	own -15
kind-force|place|saying|word|	stop -11
kind-force|pronoun|according|,|	end -7	stop 7
kind-force|pronoun|according|:|	stop -27
kind-force|pronoun|according|according-to|	none 47	own -8
kind-force|pronoun|according|adverb|	stop 16
kind-force|pronoun|according|auxiliary|	stop 23
kind-force|pronoun|according|paragraph-before|	own -18
kind-force|pronoun|according|sentence-after|	none 7
kind-force|pronoun|according|sentence-before|	none 12	own -70
kind-force|pronoun|according|start|	,verb-saying 18
kind-force|pronoun|according|stop|	,word 9	end 19
kind-force|pronoun|apposed|:|	stop -7
kind-force|pronoun|apposed|speaker-then-quote|	own -12
kind-force|pronoun|apposed|word|	stop -10
kind-force|pronoun|apposition|speaker-then-quote|	own -14
kind-force|pronoun|direct|,|	pronoun -21	stop -19
kind-force|pronoun|direct|:|	capital -24	pronoun 18	stop -23
kind-force|pronoun|direct|auxiliary|	,verb-saying -15	stop -28	word -17
kind-force|pronoun|direct|capital|	stop -33
kind-force|pronoun|direct|determiner|	stop -11
kind-force|pronoun|direct|paragraph-before|	none -17	own -20
kind-force|pronoun|direct|preposition|	stop 11	word -16
kind-force|pronoun|direct|pronoun|	stop -15
kind-force|pronoun|direct|quote-then-speaker|	own -11
kind-force|pronoun|direct|sentence-after|	none -30	own 16
kind-force|pronoun|direct|sentence-before|	none -36	own -13
kind-force|pronoun|direct|speaker-then-quote|	elided -14	none -32	own -36
kind-force|pronoun|direct|start|	,auxiliary -10	,verb-saying -16	end -22
kind-force|pronoun|direct|stop|	capital 8	determiner -27	end -41	pronoun -11
kind-force|pronoun|direct|that|	stop 23
kind-force|pronoun|direct|word|	stop -31
kind-force|pronoun|judging|,|	stop 15
kind-force|pronoun|judging|:|	end 25
kind-force|pronoun|judging|capital|	stop 14
kind-force|pronoun|judging|determiner|	stop 9
kind-force|pronoun|judging|paragraph-before|	none -19
kind-force|pronoun|judging|speaker-then-quote|	none 9	own 25
kind-force|pronoun|judging|start|	end -19
kind-force|pronoun|judging|stop|	,auxiliary -19	end 9
kind-force|pronoun|judging|verb-then-speaker|	elided -7	none 20
kind-force|pronoun|judging|word|	stop 21
kind-force|pronoun|naked|,|	,verb-saying -13	capital -7	end 19	stop -14
kind-force|pronoun|naked|:|	,verb-saying -8	capital 8	determiner -36	pronoun -27	quote 37	stop 15
kind-force|pronoun|naked|adverb|	stop -9
kind-force|pronoun|naked|auxiliary|	,verb-saying -12	,word -14	word -23
kind-force|pronoun|naked|capital|	,verb-saying -14	preposition 14	stop -33
kind-force|pronoun|naked|colon|	own -11
kind-force|pronoun|naked|coordinator|	stop 16
kind-force|pronoun|naked|determiner|	,word -16	preposition 7	word -35
kind-force|pronoun|naked|named-before|	elided -21	none -7
kind-force|pronoun|naked|preposition|	coordinator 26	stop 14	word -22
kind-force|pronoun|naked|pronoun|	,word -15	auxiliary -13	determiner -16	stop -41	word -7
kind-force|pronoun|naked|start|	,pronoun -17	,verb-judging -13	,verb-saying -26	,word 7	pronoun -19	– -22
kind-force|pronoun|naked|stop|	,auxiliary 27	,determiner 19	,pronoun -31	,verb-judging -20	,word -12	capital 10	determiner -33	end -17	preposition -27	pronoun -8	quote -14	stop 9
kind-force|pronoun|naked|subordinator|	stop -8
kind-force|pronoun|naked|topic|	elided 14	none -19	own -18
kind-force|pronoun|naked|verb-judging|	stop -15
kind-force|pronoun|naked|verb-saying|	coordinator 19	stop -38
kind-force|pronoun|naked|word|	,verb-saying -26	auxiliary -12	coordinator 14	preposition -8	stop -13
kind-force|pronoun|other|:|	end -26
kind-force|pronoun|other|quote-then-verb|	own 10
kind-force|pronoun|other|sentence-before|	own -32
kind-force|pronoun|other|start|	,word 30
kind-force|pronoun|other|stop|	,word 15
kind-force|pronoun|saying|,|	determiner 29	end 44	stop 8
kind-force|pronoun|saying|:|	,verb-saying 11	capital -9	determiner -26	end -14	quote 12	stop 16
kind-force|pronoun|saying|adverb|	stop -9
kind-force|pronoun|saying|auxiliary|	stop 33	word 13
kind-force|pronoun|saying|determiner|	stop -17
kind-force|pronoun|saying|paragraph-before|	none -13	own -24
kind-force|pronoun|saying|preposition|	coordinator 23	stop 17
kind-force|pronoun|saying|pronoun|	auxiliary 9	stop 12
kind-force|pronoun|saying|quote-then-speaker|	elided -13
kind-force|pronoun|saying|quote-then-verb|	own 12
kind-force|pronoun|saying|sentence-after|	own -8
kind-force|pronoun|saying|sentence-before|	elided 14	none 10	own -23
kind-force|pronoun|saying|start|	,auxiliary 8	,verb-saying 53	end -10	— 30
kind-force|pronoun|saying|stop|	,auxiliary 14	,pronoun 34	,verb-judging -22	,word -21	end 15	preposition 9	pronoun 14	stop -22
kind-force|pronoun|saying|that|	stop -13
kind-force|pronoun|saying|verb-saying|	coordinator 22	stop -35
kind-force|pronoun|saying|verb-then-speaker|	own 21
kind-force|pronoun|saying|word|	,verb-saying 21
kind-force|pronoun|saying|—|	end 16
kind-force|pronoun|shared|auxiliary|	stop 16
kind-force|pronoun|shared|paragraph-before|	none -17
kind-force|pronoun|shared|quote-then-speaker|	none -12	own -8
kind-force|pronoun|shared|speaker-then-quote|	none 10
kind-force|pronoun|shared|start|	end -20
kind-force|pronoun|shared|word|	stop 12
kind-force|pronoun|thinking|sentence-before|	none -20	own -21
kind-force|pronoun|thinking|speaker-then-quote|	none -9
kind-force|pronoun|thinking|stop|	,verb-saying -20	,word -11	end -20
kind|according-to|	place -18	unknown 11
kind|actor-nearby|	organisation -12	place -31	unknown -60
kind|colon|	organisation -27	person 84	place -16	unknown -25
kind|interview|	person -26
kind|named-before|	organisation -20	place -20	unknown -16
kind|named-nearby|	person 29	place -39	unknown -9
kind|	organisation -14	person 27	place -50	unknown -22
kind|organisation|	according -10	apposition -35	direct -15	naked -15	other 28	passive -55	relative 8	shared -21	thinking -11
kind|paragraph-before|	organisation -12	person -15	place -20	unknown -8
kind|person|	apposed 10	judging 15	naked 18	other 21	passive 10	relative -21	saying 24	thinking 34
kind|place|	according -21	apposed -19	apposition -8	direct -44	judging 14	naked -36	other -23	relative 16	saying -30	shared -27	thinking -18
kind|possessor|	organisation -38	person 13	place -28	unknown -29
kind|quote-then-speaker|	organisation -13	person 25	place -42	unknown 28
kind|quote-then-verb|	person 17	unknown -8
kind|sentence-after|	organisation -67	place -26	unknown -7
kind|sentence-before|	organisation 9	place -72
kind|signature|	person 25
kind|speaker-then-quote|	person 35	place -9	unknown -25
kind|topic-after|	organisation -23	person -19	unknown -28
kind|topic|	organisation -10	person -7
kind|unknown|	according 23	apposed -22	apposition -38	direct -12	judging -13	naked -14	passive -18	relative -35	saying -13	thinking -17
kind|verb-then-speaker|	organisation -15	person 12	place -30	unknown 15
lead|according-to|lower|	according 16
lead|according-to|upper|	according -17
lead|actor-nearby|lower|	naked -7
lead|actor-nearby|other|	naked -10
lead|colon|lower|	naked -32
lead|colon|other|	naked -7
lead|colon|upper|	other -30
lead|interview|other|	naked -19
lead|interview|upper|	naked -24
lead|named-before|other|	naked 17
lead|named-before|upper|	naked -20
lead|named-nearby|lower|	naked -15
lead|named-nearby|upper|	naked 9
lead|paragraph-before|other|	other -7
lead|paragraph-before|upper|	according -9	judging -8	other -14	saying -23	thinking -21
lead|possessor|lower|	naked -11
lead|quote-then-speaker|lower|	saying -18
lead|quote-then-speaker|other|	other -21	saying -19
lead|quote-then-speaker|upper|	judging 14	saying 15	thinking 12
lead|quote-then-verb|lower|	judging -22	other -16	saying 8
lead|quote-then-verb|other|	saying -8
lead|quote-then-verb|upper|	judging 21	other 7
lead|sentence-after|lower|	according -28	other -20	saying 15
lead|sentence-after|other|	saying 18
lead|sentence-after|upper|	according 9	judging -23	other -8
lead|sentence-before|lower|	according -36	judging -13	saying -12
lead|sentence-before|other|	according -25	other 11	saying -9
lead|sentence-before|upper|	according 11	judging -17	saying 8	thinking -33
lead|signature|upper|	naked 21
lead|speaker-then-quote|lower|	judging 7	other -12	saying 7	thinking -27
lead|speaker-then-quote|other|	saying 12
lead|speaker-then-quote|upper|	judging -17	thinking 17
lead|topic|other|	naked -22
lead|verb-then-speaker|lower|	judging -24
lead|verb-then-speaker|upper|	judging 19
lemma|	accogliere 15	accusare 24	accuse 16	accuser 9	achten 16	acknowledge 20	aconselhar -9	acquiescer -9	acrescentar 11	acusar 20	add 27	adelantar -13	adiantar -14	admettre -10	admire -18	admit 21	advertir 17	advise 15	advocate -11	afdoen -13	afear 18	affirmer 21	afirmar -20	agacer 9	aggiungere -18	agradecer -27	agree -38	ajouter 7	alarmer -23	alegar 15	alerter -12	allow -24	ameaçar 14	ammettere 12	ammonire 19	amuser 38	analyser 30	annoncer -19	announce -11	annunciare -18	answer -12	antwoorden 24	antworten 33	anunciar 9	apelar 27	apelidar -31	aplaudir 9	apologise -7	apologize -16	apontar -26	apostillar 16	appeal -26	appeler -34	apprendre -21	argomentare 14	argue -17	arguir 9	argumentar -7	arrancar 17	asegurar -7	asentir 11	aseverar -13	ask -11	assegurar 22	assicurare 25	assumer -15	assumir -22	assure 18	assurer 33	attaccare 16	attendre 15	attestieren 25	avaliar -25	avancer 15	avanzar -19	avertir -8	avouer 32	avvertire -20	avvisare 17	añadir -11	back -10	balayer 17	bautizar -19	beantragen 8	befinden 16	befürchten 10	begründen 8	begrüßen -10	behaupten 13	bekennen 26	beklagen 19	believe -22	beloven -16	bemerken -11	bemängeln 13	berichten 25	bescheinigen 15	beslissen 16	bestreiten -29	bestrijden -33	bestätigen -23	beteuern 23	betogen 8	betonen 39	betreuren -7	beweren -13	bieden 9	bill -31	blame -18	blijven -22	bocciare 8	brincar 13	bromear 7	brommen 18	brummen 29	calcolare 15	calcular -20	calificar 9	caution 27	celebrar -14	challenge 11	chamar 10	charge -29	cheer -11	chiarire 27	chiedere -24	chiffrer -7	chip -19	citar -21	claim -10	classificar 10	cobrar -16	comemorar 21	commentare 35	commenter 7	communiquer -19	comparar 16	complain -11	completar -8	comprendre -13	comunicar -24	comunicare 15	concede 13	conceder 8	concedere -20	concluderen 23	concluir 25	conclure 21	condannare -25	condemn -9	confessare 31	confesser 23	confidare -16	confidenciar 25	confier 34	confirm 14	confirmar 12	congratulare 10	congratulate 11	conseiller -9	consider -20	considerar 9	consigliare 12	constateren 21	contend -20	contestar -9	contestare -9	contester 18	continuar -18	continue -29	contrapor 15	convocar -12	correct -18	correggere 21	corregir 15	corriger 32	corrigir -11	cortar -15	counsel -23	craindre -18	credere -9	credit -10	creer 7	crier 18	criticare 10	criticise -14	critiquer -17	culpar -9	danken -24	decir -24	declarar 14	decline 7	decretar 18	defend 13	defender 13	definir 17	definire 18	deliver 8	demand -24	demander -18	denken -14	denunciare -8	deny -9	desabafar 23	desafiar -16	descrever -7	desculpar 24	deslizar -18	desmentir 22	despedir 30	destacar 25	detalhar 27	detallar 31	devolver -9	dichiarare -7	difendersi 24	difundir 16	disagree -38	disclose -32	discover -20	disculpar -13	discuss -13	disparar -9	dispute 22	ditar -22	dizer 15	domandare -18	doubt -25	dreigen -11	drohen -16	dämpfen 10	déclarer 13	décrire -20	défendre -23	démentir 21	dénoncer 19	désigner -10	einwenden 22	eisen -17	elogiar 9	elogiare -25	email -27	emporter -9	enquérir 10	enthousiasmer 16	enumerar 22	ergänzen 10	erinnern -18	erklären 22	erläutern 15	erwarten -19	erwidern 34	erzählen 24	esclarecer 8	escribir 15	esordire -15	esprimere -17	estimar -10	estimate -22	esultare -13	evitar -12	evocar 28	exclamer 18	exclure -21	exigir 12	expect 18	explicar 20	expliquer 13	exponer 24	exposer 15	exprimer -15	faire_valoir 25	fear -23	feel -28	felicitar 10	festejar -15	figure -7	figurer -19	filosofar 22	find -8	finden 17	fire -19	fluisteren 24	flüstern 29	foeteren 35	fordern -9	forecast -16	fragen -34	frenare 11	freuen 16	frohlocken -16	fulmineren 11	fume 12	féliciter 23	garantir 13	geben 24	geloven -19	gestehen 28	getuigen -11	geven 17	giudicare 11	giurare 17	glimlachen 21	gongolare 14	gostar -7	gracejar -22	gratulieren 15	grincer 33	grinniken 20	grinsen -13	gritar 18	gronder 23	hablar 7	haken 18	hate -20	hear -11	hekelen 22	herinneren 37	hold -15	hope -31	identify -7	imager 23	incalzare -29	indicare -18	indiquer 9	informar 20	insistere 9	insistir -24	intend -23	interrogar 17	interroger -8	interromper 7	invitar 32	invitare 23	inviter 14	invocar -40	invocare 10	invoquer -7	ironiser 27	ironizzare -12	joke 19	jubiler 24	jurer 27	justifier 10	klagen 22	klinken -7	knikken 29	know -27	kommentieren -14	kontern 33	kritisieren -9	label -17	lachen 11	lamentar 36	lamentare -14	lamentarse -10	lancer 33	lassen 33	laten -12	learn -21	leer -24	leggen 23	leggere -41	lehnen 10	lembrar -12	leren 11	like -7	limitar -24	liquidare 16	lire -24	list -22	llamar 23	lobby -17	lodare 19	luiden -15	lâcher 44	mahnen 7	mailen 35	maintenir 8	manifestar 13	manter -26	marrer 30	marteler 13	matizar 32	meinen 12	melden -14	menen 10	mention -21	message -13	minimizar -14	minimizzare 13	mock -7	mopperen -10	moquer 22	mostrar -35	motivare 17	murmur 28	murmurer 25	name -8	narrar 15	need -35	negare 9	nennen 9	nier -22	noemen -13	none 9	notar 13	noter 9	notice -34	obiettare 37	object 23	objetar -14	observar 25	observe -8	observer 15	ocurrir -17	offer -17	ofrecer -32	oordelen 20	opmerken 26	oponer 21	oppose 11	opposer -22	ordenar -21	order -8	osservare -7	overwegen -17	parlare 22	parler 17	pedir -14	pensar 11	perguntar -13	persifler 13	pester -9	philosopher 15	plaider 24	plaisanter 32	plan -23	plead -11	pleiten -13	pleurer 11	pochen -30	point -17	pointer 12	poltern -15	ponderar 8	praise -11	precisar 8	prefer -26	preguntar -15	present -16	press -34	prevedere -9	prever -15	prijzen -9	proclamar 25	proclamare -14	prometer -22	promettere -16	promettre 25	proponer -19	propor -24	proporre -11	protest -10	protestar -13	protestare 12	protester -7	préciser 25	préférer -11	prévenir 55	prévoir -14	puntualizar -14	qualifier -16	queixar 10	quejarse 28	querer -12	question 17	questionar -15	quip 7	quote -36	raccomandare -9	raccontare 12	railler 21	rank -15	rapporter 12	rate -36	raten 19	reaccionar 27	read -46	reageren 31	reagieren -26	reagir 14	rebater 13	recall -12	rechnen 21	recitare 8	recomendar -21	recommander -26	reconhecer 26	reconnaître 12	reconocer 19	record -34	recordar 11	redouter -9	referir -14	reflect -15	refuse -36	refuser -27	registar 7	registrar 19	regret -20	reject -8	rekenen 18	relatar 27	relate -10	relativiser 18	rematar 34	remeter -17	repeat 12	repetir 13	replicar 34	report -28	reportar 13	reprochar 9	reprocher 8	request -10	requérir -14	respingere 33	respond -28	responder 9	resumir 12	retort -22	revelar -14	revendiquer -12	reír -18	ribadire 14	ribattere 13	riconoscere 9	ricordare 11	ridere -22	riferire 20	ringraziare -30	ripetere -11	rir 14	rire -27	rispondere -7	rivendicare 26	roepen -11	rufen 19	räumen 7	réagir 18	réclamer -14	récuser 11	réfuter 14	réjouir 28	répondre 38	répéter 26	rétorquer 28	saber -22	sagen 24	saludar 15	saluer 14	salutare 21	saudar 10	savourer -12	say 23	sbilanciare 11	schamperen 35	scherzare -9	scherzen 15	schetsen 16	schildern 17	schimpfen -21	schließen -17	schreiben 14	schrijven 8	schwärmen 7	scrivere -11	segnalare 12	sehen 14	sentenciar 21	shoot 17	shout 8	show -15	shrug -8	sigh -18	sign -25	signaler -11	sincerar 23	sintetizzare -8	sluiten 21	smentire 8	sneren 22	sollecitare -8	sorrir 24	sospirare 8	sostener 12	sostenere 7	sottolineare 9	souffler 13	souhaiter 20	souligner -13	sourire 47	soutenir 14	souvenir 10	speak 12	spotten 26	sprechen -20	staan 17	state 14	stehen -40	stellen 7	stimare -11	stress -8	stöhnen 30	sublinhar 10	submit 10	subrayar 44	sugerir 21	suggest 11	support -27	suspirar 25	svelare -13	tachar -14	tagliare 22	talk -32	teilen 36	temere 8	terciar 16	term -11	text -27	tildar -15	title -21	toelichten 10	tonner 32	traduzir 25	traiter -17	trancher 9	trasladar -13	trekken -22	trouver 18	trovare -8	trust 12	try -39	tuonare 22	témoigner 15	understand -24	urge 11	urteilen 36	use -13	valorar 21	valutare 7	vanter 19	vatten 18	verdedigen 14	verkünden -27	verlangen -52	vermissen -19	verraten 29	versichern 39	versprechen -14	verteidigen -7	vertellen 49	vervolgen -13	verwachten -17	verweisen -17	verwerpen -12	verwijten 14	verzekeren 22	voir 13	volere -13	volunteer -21	vow -12	vragen -24	vrezen -12	waarschuwen 17	want -20	warnen 29	wave -12	weigh -13	weisen -18	welcome -10	werben 20	whisper -10	wijzen -27	willen -43	wish -10	witzeln 15	wollen -12	wonder -18	worry -18	write 14	wundern -27	zanjar 13	zeggen 19	zeigen -21	zien -24	zitieren -21	zweren 10	écrire 10	énoncer 14	énumérer 18	étonner 12	étrangler 19	évaluer -22
lemma|according-to|	none 11
lemma|colon|	none -18
lemma|paragraph-before|	accuse -21	accuser -18	acusar 18	add -14	admit -23	advise -10	affirmer -26	afirmar -26	agree -15	allege -7	annoncer -23	announce -15	answer -11	anunciar -53	argue -19	asegurar -18	ask -37	attendre -20	back -15	bautizar -14	bestätigen -18	call -24	chamar -21	charge -10	chiamare -9	chiedere -21	comment -16	complain -7	concede -7	concluir -7	condannare -25	confirmar -16	confirmer -11	consider -13	considerar -33	counsel -21	credit -10	decide -15	decir 8	declarar -12	decline -25	demand -13	deny -19	descartar -37	describe -25	dichiarare -11	difundir -20	dire 11	disculpar -13	divulgar -15	dizer -20	erklären -25	estimer -22	evitar -17	expect -15	explicar 11	falar -19	find -19	garantir -23	geven -21	gritar -25	hablar -7	halten 10	hear -11	hold -24	indicar 10	informar 15	issue -21	juger -19	know -12	like -9	list -8	llamar 8	melden -15	name -12	need -7	negar 16	nennen -26	none -13	note -12	notice -12	offer -14	order -11	parlare -31	parler -35	pedir 17	point -7	post -12	prefer -11	preguntar -20	promettre -40	promise -9	préciser -19	prévoir -21	querer -20	raconter -13	read -27	reclamar -18	record -10	refuse -17	rejeitar 19	relever -15	repetir -9	reply -9	report -10	responder -28	rispondere -20	rule -11	réclamer -18	saber -24	sagen 10	say -45	schrijven -32	scrivere -19	see -25	seek -9	shoot -8	show -9	sign -9	solicitar -9	sostener -15	sostenere 13	speak -19	sprechen -14	spreken -32	staan 22	state -11	stehen -17	talk -7	tell -36	testify -18	thank -25	title -7	unlisted -37	urge -11	use -7	vote -15	vragen 15	want -16	warn -9	write -23	zeggen -31
lemma|quote-then-speaker|	accuser -9	add 44	admettre 7	admit 29	advise 24	affirmer 46	ajouter 50	annoncer -11	announce -17	answer -12	anunciar 11	asegurar 9	ask -10	assicurare 14	ausrichten -16	avisar -12	avouer 22	back -15	bezeichnen -16	blame -19	call 16	chiedere -18	concede 18	confier 32	decir -16	declarar -10	defender -19	demander 21	dire 10	dizer -15	déclarer 52	expect -17	explain 26	expliquer 23	faire_valoir 30	fragen -14	glisser 26	hablar -8	hear -9	heißen 9	hold -15	hope -22	insister -13	ironiser 9	joke 21	know -23	lachen 27	lancer 54	laugh 31	lire -23	llamar -19	lâcher 24	marteler 26	mostrar -14	name -12	nennen 10	noemen -27	note -18	observe 23	opposer -26	parlare -13	pedir -14	plaisanter 30	plan -15	point -15	post -12	promettre 17	prévenir 29	quip 28	rappeler 22	read -17	recomendar -17	regretter -16	reply 52	report -36	rispondere -20	rule 15	réclamer 17	répondre 31	résumer 38	saber -16	sagen -12	say 26	scrivere -9	see -13	shoot 23	show 13	sign 13	souffler 25	souligner -9	sprechen -21	talk -11	tell 38	testify 25	urge -11	vinden -20	want 11	warn -14	whisper 21	write 43	écrire 30
lemma|quote-then-verb|	acusar -10	admettre 35	admitir 28	advertir 27	affermare 11	afirmar -19	aggiungere -15	ajouter -7	alegar 23	alertar 24	ammettere 22	amuser 26	analyser 30	annunciare -17	antwoorden 26	antworten 29	apostillar 15	apuntar -8	argumentar -12	arrancar 18	asegurar -21	assegurar 17	assicurare 30	assurer 47	atirar 29	attaccare 35	avaliar 27	avancer 22	avertir 31	avisar 32	avouer 27	añadir -17	balayer 17	befinden 20	begründen 33	bekennen 33	beteuern 15	betonen 32	brincar 37	bromear 10	brommen 18	brummen 29	calculer 36	celebrar 22	chiamare 15	chiarire 27	chiedere 24	comemorar 30	comentar 13	commentare 41	commenter 7	comprometer -14	concedere -16	conclure 32	confessare 27	confidare -8	confier 24	constater 26	corriger 31	criticar 29	decir -16	declarar 34	defender 31	denunciar 31	denunciare -12	desabafar 23	describir -11	detallar 27	dichiarare -8	difendersi 24	disparar -11	dizer 33	déclarer 20	défendre 19	déplorer 32	emporter 21	enquérir 23	enthousiasmer 16	enumerar 18	erinnern -10	erkennen 18	erklären 17	erläutern 33	erwidern 34	erzählen 57	escrever 17	escribir 24	esordire -13	explicar 39	expliquer 33	exposer 13	expresar 29	faire_valoir 11	fluisteren 28	foeteren 21	féliciter 24	fügen -14	garantir 23	gestehen 33	getuigen -15	geven 27	gracejar -15	grincer 30	gritar 14	halten 20	heißen -18	herinneren 33	houden 25	imager 34	indigner 25	informar 27	insister 34	insistere 27	insistir 39	interroger 17	ironiser 26	ironizzare 35	joke 32	juger 22	justifier 34	klagen 29	kommentieren 19	lachen 9	lamentar 32	lamentarse 42	lancer 48	lassen 20	laten 11	leer -17	leggen 45	lembrar 33	limitar -24	luiden -16	lâcher 41	mailen 25	manifestar 23	marteler 20	matizar 17	meinen 55	melden 22	mopperen -9	mostrar -19	motivare 18	murmurer 23	narrar 15	noter 23	nuancer -9	obiettare 27	observar 29	observer 34	oordelen 17	opmerken 22	pedir 19	perguntar 19	pester 23	philosopher 21	plaider 44	plaisanter 39	poltern 33	ponderar 13	poursuivre -12	precisare 22	proclamar 25	promettere 12	promettre 31	protestar 42	protestare 21	protester 27	préciser 23	prévenir 46	queixar 23	questionar 24	raccontare 15	raconter 16	railler 28	rappeler 46	rapporter 18	reageren 42	reagir 19	rebater 27	rechnen 28	reclamar 35	recomendar -19	reconhecer 28	reconnaître 31	reconocer 29	recordar 45	rectifier 23	regretter 18	rekenen 29	relatar 40	relever 41	rematar 33	repetir 18	replicar 41	reply 18	responder 53	resumir 17	retrucar 30	revelar -12	ribattere 39	riferire 28	rir 20	rivendicare 14	roepen 11	rufen 39	räumen 23	réagir 17	réjouir 35	répliquer 27	répondre 52	résumer 31	rétorquer 33	saber 21	sagen 23	say 21	scandire 16	schamperen 31	scherzen 13	schetsen 16	schildern 27	schimpfen -19	schreiben 14	schrijven 24	schwärmen 12	sentenciar 23	sfogare 26	sneren 20	soltar 26	sostener -12	sottolineare 24	souffler 31	souri -8	sourire 42	souvenir 33	spiegare 16	spotten 44	stellen 23	sublinhar 13	subrayar 28	sugerir 29	suspirar 24	sustentar 24	tagliare 24	teilen 28	tell -47	tempérer 29	terciar 11	tonner 26	tuonare 24	témoigner 44	urge -18	urteilen 23	vatten 31	verraten 33	versichern 31	versprechen 9	verteidigen 15	vertellen 40	verzekeren 26	vinden 18	vragen -13	waarschuwen 32	write 28	zanjar 20	zeggen 36	écrire 17	énumérer 20	étrangler 21
lemma|sentence-after|	answer -24	appeler -17	argue -23	ask 7	back 12	blijven -22	caution 15	confirm -25	continue -22	decline 23	demander -20	dire 9	lachen -25	meinen -26	noemen -28	parlare 11	parler -19	point -14	preguntar 12	promise 17	read -33	reply -26	rire -27	räumen 10	say 15	schreiben -18	staan -29	unlisted 8	urge 15	zeggen -32
lemma|sentence-before|	accusare -16	accuse -55	accuser 17	aceitar -17	acoger 9	acreditar -18	adelantar -14	adiantar -20	admettre -36	admitir 24	advertir -22	advise 8	advocate -11	affermare -18	affirmer -23	afirmar 15	agradecer -22	agree -33	ajouter 21	alarmer -26	alegar -13	allege -33	ammettere -26	annoncer -12	annunciare -17	answer -31	apelar 19	apologise -44	apontar -24	appeal -34	appeler -56	applaudir -15	apuntar -20	argue -35	arrancar -8	ask -9	assegurar 8	assicurare 15	assumir -13	atribuir -31	attaccare -7	attendre 11	avaliar -26	avouer 23	back -43	beantragen -21	begründen -8	begrüßen -23	behaupten -15	bekennen 14	believe -33	benadrukken -13	berichten 24	bestreiten -31	bestrijden -25	bestätigen -31	bevestigen -26	bezeichnen -22	bieden -18	bitten -20	blame -43	blijven -41	brand -14	calcular -38	calculer -8	calificar 8	call -71	care 13	caution -20	celebrar -14	chamar -12	charge -26	chiamare -21	chiedere -38	chiffrer -7	chip -19	citar 9	cobrar -29	comment 9	commentare -25	commenter 9	complain -30	comprometer -19	comunicar -13	comunicare 15	concede -21	conceder -31	concedere -11	concordar -35	confermare -15	confessar 20	confessare 11	confier 9	confirm 14	confirmar 8	confirmer -34	congratular -25	congratulare 10	congratulate -30	considerar 9	contestare -7	contester 12	convocar -13	corriger 17	craindre -19	credere -9	crier -21	criticar -11	croire -26	decir -39	declarar -16	decline -15	defender 17	definire -19	demand -36	demander -46	denken -18	denunciar -28	deny -24	describe -49	desmentir 22	destacar -24	dire 7	disagree -40	disclose -29	discover -24	discrepar -27	dismiss -31	dispute 13	doubt -25	drohen -23	déclarer -20	défendre -30	démentir 11	dénoncer -30	détailler 8	eisen -35	emporter -20	entender -21	erinnern 14	erkennen -17	erzählen -7	esclarecer -15	escludere 10	escusar -17	esprimere -28	estimar 9	estimer 7	esultare -19	evitar -22	exclure -26	exiger -29	exigir -31	expect 10	explain 16	expliquer -9	express -21	faire_valoir -24	falar -28	fear -31	feel -19	felicitar 16	festejar -24	find -70	finden 12	foeteren 31	fordern -29	fragen -29	garantir -22	garantire 8	geben 22	geloven -19	gestehen 17	giurare -27	glisser -12	gostar -23	gracejar 14	gritar -21	halten -9	hate -20	hear -40	heten -34	hit -25	hold -36	houden -25	indicare -15	insist -33	insistir -22	interroger -11	invitare -12	inviter -26	invocar -25	invoquer -16	ironiser -22	ironizar -29	issue -26	juger -22	jurer 15	justificar 11	know -23	kritisieren -28	kündigen -23	lachen 28	lamentar 16	lamentarse -8	lancer -7	lassen 18	laten -38	learn -20	leer -21	leggen 14	leggere -10	lehnen 9	lembrar -37	ler 21	like -20	lire -25	list -21	loben -36	luiden 14	lâcher 14	mahnen 12	mandar -21	manifestar -17	mantener 9	manter -31	matizar 23	mean -28	meinen -30	melden -34	message -24	mostrar -34	need -27	negar 22	negare -11	nennen -26	nier -29	noemen -28	none 13	note -33	noter -52	notice -34	nuancer 9	object 18	offer -43	ofrecer -26	ontkennen -20	opinar -29	opposer -32	ordenar -18	order -36	osservare -33	parlare -26	parler -8	pedir -19	perguntar -27	pester -32	plaider -20	plantear -22	pleiten -22	pochen -30	point -20	praise -23	precisar 8	precisare -19	preferir 18	preguntar -23	present -19	prevedere -21	prever -18	prijzen -15	proclamar -9	proclamare -24	prometer -11	promettere -26	promettre -36	promise -29	proponer -27	propor -24	protestar -25	préciser 13	prévenir -29	querer 9	question -14	quote -31	raconter 13	railler -24	raise -35	rappeler -22	rate -26	reaccionar 23	reageren -32	reagieren -30	reagir -7	rebater -14	recibir -19	recomendar -21	reconhecer 27	reconnaître -30	reconocer 16	record -28	recordar -12	recusar -18	redouter -14	refer -27	referir -25	refuse -38	refuser -42	regretter -27	rekenen 7	relate -26	relever -26	remember -26	remeter -8	replicar -9	replicare 23	reply -32	report -39	reportar 13	reprendre 8	reprochar -11	reprocher -17	respingere 10	responder -10	resumir -17	reveal -25	revelar 7	ribattere 14	ricordare -22	rigoler 13	ringraziare -19	rir 7	rire -30	rispondere -9	ritenere -9	rivelare -16	rivendicare 12	roepen -21	rufen -27	rule 14	räumen -28	réagir -16	réclamer -40	réjouir 9	répondre 20	résumer -19	saber -47	sagen 8	saluer -32	sapere 15	savourer -27	say -26	scandire -9	scherzare -17	schildern 7	schließen -21	scrivere -7	see -30	sehen -29	señalar -26	sfogare -14	show -28	shrug -30	sigh -15	sign -38	sintetizzare -10	sluiten 13	smentire -7	souffler -11	souhaiter -11	souligner -30	sourire 22	soutenir -11	spiegare 17	sprechen -14	spreken -27	state -12	stehen -39	stimare -13	sturen 12	subrayar 25	support -23	sustentar -22	tabler -23	talk -20	teilen -18	tell -33	temer 13	temere -30	testify -27	text -18	thank -34	think -14	tildar -21	title -22	tonen -18	trancher 9	trekken -13	trouver -27	trovare -22	try -40	témoigner -10	understand -18	unlisted -9	urge -55	use -31	ver -9	verklaren 12	verlangen -43	versprechen -26	verteidigen -26	vertellen 40	verwachten -17	verweisen -24	vinden -27	voir -21	volere -9	vote -23	vouloir -30	vragen -36	vrezen -12	waarschuwen -32	want -56	warn 11	warnen -24	weisen -28	welcome -38	werfen -17	weten -20	wijzen -25	willen -46	wollen -34	wonder -18	wundern -27	zeigen -30	zien -33	écrire -21	évaluer -23	évoquer -29
lemma|speaker-then-quote|	accusare 34	accuse 22	accuser 16	achar -7	achten 22	acknowledge 21	aclarar 21	acquiescer 9	acusar 40	add 9	adiantar 27	admettre -10	admit 20	admitir -7	advertir 21	affirmer 42	afirmar -25	aggiungere 21	agradecer -12	agree -18	agregar -10	ajouter 18	alegar 24	ammettere 7	amuser 22	answer 17	antwoorden 13	antworten 21	anunciar 28	apelar 14	aplaudir 7	appeal -17	apuntar 25	asegurar 39	ask -24	assegurar 16	assicurare 21	assurer 29	auspicare 13	avvertire -11	añadir 23	back -31	believe -7	bemängeln 27	benadrukken 20	beschreiben 17	bevestigen 21	bezeichnen 19	bitten 11	blame -8	blijven 26	bromear 7	calificar 8	caution 25	chamar 15	chiamare -13	chiedere -25	citar -19	claim -8	classificar 11	comemorar 31	comment 9	complain -7	completar 8	comunicar 21	concede 32	concluir 24	conclure 13	concéder 12	condemn -7	confermare 29	confessar -13	confier 29	confirm 16	confirmar 10	confirmer 30	considerar 10	contestar -12	contestare 19	contester 17	contrapor 39	correct -17	correggere 24	corregir 24	counsel -26	crier 22	criticar 28	criticise -7	croire 11	culpar -7	decir -8	decline 16	defender 12	definir 18	definire 21	demander 14	denunciar 10	denunciare 8	deny 12	describir 17	deslizar -9	desmentir 23	despedir 30	destacar 30	desvalorizar 20	dichiarare 22	difendersi 38	difundir 25	dire -16	discrepar 26	discuss -10	dispute 16	ditar -22	divulgar 9	domandare -15	drohen -7	déclarer 22	décrire -21	défendre 38	démentir 15	dénoncer 20	déplorer -16	elogiar 11	erkennen 26	erklären 19	escribir 19	esprimere -9	estimar -17	estimer 7	exclure 9	exiger 31	exigir 22	explain -18	expliquer -12	expresar 7	faire_valoir 18	feel -21	fire -16	formulieren 22	frenare 15	féliciter 23	garantir 18	garantire 11	geven -13	giudicare 11	giurare 23	gritar 15	hablar 12	hadern 14	halten -14	hear -14	heißen 28	hekelen 19	hold 9	houden -11	indiquer 10	inquiéter -9	insist 31	insistir -20	invitare 34	inviter 29	invocar -27	ironiser 12	ironizar 7	joke 18	jurer 22	justificar 33	knikken 16	know -15	kommentieren -8	kritisieren 8	lachen 33	lamentar 31	lamentarse -7	lassen 18	laten -15	leggere -30	lembrar 36	ler -22	liquidare 20	llamar 24	lobby -18	loben 31	lodare 19	louer 15	lâcher 19	mahnen -7	mandar 17	matizar 23	meinen 7	mostrar -13	name -15	need -27	negare 29	nennen 16	none -7	noter 20	obiettare 21	object 8	offer -30	opinar 27	oppose 13	osservare -9	parlare 27	parler 22	pedir -10	perguntar -17	plan -32	ponderar 18	post 13	praise -9	prefer -21	preguntar -15	press -23	prijzen -13	prometer -13	promettere -10	promettre 52	proposer -22	préférer -9	prévenir 16	qualifier -16	queixar -9	querer -16	questionar -16	quote -35	raccontare 17	raconter -10	rate -24	read -46	reageren 34	rebater 39	rechazar -7	reclamar -10	reconnaître 22	record -24	recusar 8	refer 13	refuse -10	refuser 13	regret -19	regretter 10	reject -13	rekenen 24	relever -8	replicar 32	reply 7	reprochar 20	reprocher 9	respingere 28	resumir 21	revelar -11	ribadire 22	ribattere 13	ricordare 32	riferire 11	ritenere 11	rufen 18	rule -24	réagir 27	réclamer -19	répliquer 26	répondre 12	répéter 28	sagen 22	saluer 18	salutare 22	saudar 13	say 24	scherzare -7	schreiben 33	seek -10	sehen 23	señalar 15	show -37	sign -25	smentire 32	soltar -8	sostener 28	sostenere 26	souhaiter 14	souligner 17	souri 19	soutenir 20	souvenir -8	speak 18	spiegare -29	sprechen -16	spreken 18	staan 21	state 15	stehen -30	stress -11	subrayar 23	sugerir 16	support -23	sustentar 14	tachar -13	talk -24	teilen 24	temere 16	term -7	thank 26	think 12	tildar -11	title -16	tonen 32	traduzir 31	traiter -12	trasladar -8	trekken -14	trouver 23	urge 21	use -24	valorar 21	ver 20	vertellen 22	verweisen 18	vinden 8	voir 24	volere -14	vouloir 16	vow -8	waarschuwen 20	want -21	warnen 28	werfen -9	widersprechen 27	willen -13	wish -9	zeigen -7	zien -13	zitieren -14	écrire -10
lemma|verb-then-speaker|	accusare -26	accuse -39	acusar -25	admitir -32	advertir -7	aggiungere -11	annoncer -21	antworten 22	anunciar -24	ask -28	atribuir -26	beloven -18	benadrukken -12	beschreiben -22	bestätigen -25	bezeichnen -16	calificar -23	call -65	celebrar -28	chamar -15	chiamare -24	chiedere -26	citar -18	classificar -13	confermare -30	confirmar -27	considerar -35	contar -13	contestar -20	contestare -29	criticar -30	criticare 7	declarar -12	defender -34	definir -8	definire -40	desafiar -18	descartar -22	describe -38	difendersi -11	dire 27	dismiss -23	divulgar -23	dizer 7	dénoncer -13	elogiar -15	elogiare -19	erkennen -18	erzählen -22	escludere -16	evitar -23	explicar 19	expliquer -7	find -21	fügen 21	giudicare -15	halten -21	heißen -21	insist -22	invitare -17	juger -24	justificar -14	kritisieren -14	lamentarse -19	laten 11	lehnen 18	ler -21	limitar -22	liquidare -9	loben -24	maintain -20	mandar -22	meinen 13	mostrar -21	negar -25	parlare 29	parler -8	pedir -39	praise -19	preferir -21	prometer -28	promettere 8	promise -16	raconter -19	rechazar -24	recomendar -25	reconhecer 9	reconnaître -10	reconocer 8	recusar -19	rekenen -16	respingere -26	responder 8	ribattere 21	ringraziare -25	rispondere 30	roepen -17	rufen 9	saluer -8	salutare -7	say -29	schrijven -7	scrivere -7	spreken -13	staan -33	stellen -19	tachar -20	tell -82	trekken -14	urge -25	waarschuwen 8	warn -25	werfen 30	write -15	würdigen -16	zeggen 21	zien -8	äußern 14	évoquer -35
length|	0 -10	2 14	4 -20
marks|according-to|0|	before 0 13	behind 0 -7
marks|according-to|1|	before 0 -25	behind 0 -18
marks|actor-nearby|-1|	1 first -15	1 inside -16	1 last -25
marks|actor-nearby|0|	before 0 7	before 2 14	before 3 -7	before 4 7	behind 1 -9	behind 2 -30	behind 4 -18
marks|actor-nearby|1|	before 1 -11	before 2 -27	behind 1 -48	behind 2 -26	behind 3 -13
marks|actor-nearby|2|	before 1 -13	before 2 -17	before 3 -10	before 4 -14	behind 3 -44	behind 4 -18
marks|colon|-1|	1 last -11
marks|interview|-1|	10 first 7	11 last 10	12 first -12	12 last -7	2 first 10	2 last 11	3 first -18	3 last 16	4 first 13	5 first -14	5 last 24	6 last -18	7 last 26	8 last -9	9 last 21
marks|named-before|0|	before 1 8
marks|named-before|2|	before 1 -15
marks|named-nearby|0|	behind 0 12
marks|named-nearby|1|	before 0 -12	behind 0 -20
marks|name|-1|	1 first -9	1 inside -27	1 last -11
marks|name|0|	before 1 9	before 2 -44	before 3 -41	behind 1 -11	behind 2 -7
marks|name|1|	before 0 -17	before 1 -31	before 2 -49	before 3 -41	behind 1 -29
marks|name|2|	before 2 -35	before 3 -29
marks|noun|-1|	1 first -26	1 inside -38	1 last -22
marks|noun|0|	before 0 12
marks|noun|1|	before 0 -43	before 1 -31	before 2 -27	before 3 -32	behind 0 -19	behind 1 -26
marks|noun|2|	before 1 -21	before 2 -65	before 3 -67
marks|organisation|-1|	1 first -24	1 inside -51	1 last -12
marks|organisation|0|	before 0 -8	before 2 -10	before 3 -49	before 4 -24	behind 0 -12	behind 2 -32
marks|organisation|1|	before 0 -25	before 1 -20	before 2 -38	before 3 -61	before 4 -48	behind 0 -8	behind 1 -50	behind 2 -44	behind 3 -20
marks|organisation|2|	before 1 -49	before 2 -57	before 3 -36	before 4 -44	behind 2 -26
marks|person|-1|	1 first -24	1 inside -15	1 last -16	10 first 7	11 last 10	12 first -12	12 last -7	2 first 10	2 last 11	3 first -18	3 last 16	4 first 13	5 first -14	5 last 24	6 last -18	7 last 26	8 last -9	9 last 21
marks|person|0|	before 0 13	before 1 9	before 2 10	before 4 8	behind 0 13	behind 1 -17	behind 2 -24	behind 3 -7
marks|person|1|	before 0 15	before 2 -9	behind 0 -17	behind 1 -37	behind 2 -25	behind 3 -9
marks|person|2|	before 0 42	before 1 -28	before 2 -19	before 4 -11	behind 3 -44	behind 4 -18
marks|place|-1|	1 first -50	1 inside -12	1 last -48
marks|place|0|	before 1 -35	before 2 -30	before 3 -30	behind 0 -14	behind 1 -19
marks|place|1|	before 0 12	before 1 -32	before 2 -36	before 3 -19
marks|place|2|	before 1 -16	before 2 -27	before 3 -23
marks|possessor|0|	before 0 -11
marks|pronoun|-1|	1 first -38	1 inside -25	1 last -9
marks|pronoun|0|	before 1 -11	before 2 -15	before 3 -25	behind 0 11
marks|pronoun|1|	before 0 -19	before 1 -7	before 2 -8	before 3 -35	behind 0 -18	behind 1 -22
marks|pronoun|2|	before 1 -10	before 3 -18
marks|quote-then-speaker|1|	behind 0 -8
marks|quote-then-verb|1|	behind 0 -17
marks|sentence-after|0|	behind 1 7
marks|sentence-after|1|	behind 1 -19
marks|sentence-before|0|	before 1 11
marks|sentence-before|1|	before 1 -14
marks|sentence-before|2|	before 1 -29
marks|signature|0|	behind 0 25
marks|speaker-then-quote|1|	before 0 -26
marks|topic|-1|	1 first -25	1 inside -34	1 last -9
marks|topic|0|	before 0 21	before 3 9
marks|topic|1|	before 0 -27	before 1 -9	before 2 -15	before 3 -36
marks|topic|2|	before 1 -14	before 2 -28	before 3 -26
marks|verb-then-speaker|0|	before 0 14
marks|verb-then-speaker|1|	before 0 7
mentions|according-to|	1 12	2 -7	3 -10
mentions|actor-nearby|	1 -22	2 17	3 19
mentions|colon|	1 -27	2 32	4 50
mentions|interview|	1 31	2 10	4 -31
mentions|named-before|	2 -9	3 32
mentions|organisation|	2 -14
mentions|paragraph-before|	1 7	3 -7	4 -27
mentions|person|	3 22
mentions|place|	1 -22	2 -11	4 -20
mentions|possessor|	1 11
mentions|quote-then-speaker|	2 -27	3 -20
mentions|quote-then-verb|	2 16	3 18	4 57
mentions|sentence-after|	1 -38	2 -19	3 18
mentions|sentence-before|	2 -24	3 28	4 -20
mentions|signature|	1 20
mentions|speaker-then-quote|	1 29	2 -25	3 -19	4 15
mentions|topic-after|	1 -17	2 -23
mentions|topic|	2 -8	3 -9	4 -11
mentions|verb-then-speaker|	1 26	2 -7	3 -19	4 -36
near|according-to|	1 15	4-6 18	7-12 -12
near|actor-nearby|	0 -16	1 16	13-25 -9	26+ -12	3 -15
near|colon|	26+ -11	3 15	4-6 -27	7-12 -22
near|interview|	26+ -28
near|named-before|	26+ -42	3 -28
near|named-nearby|	1 -17	13-25 -13	2 7	26+ -26	4-6 11	7-12 -8
near|paragraph-before|	26+ -24
near|possessor|	0 -20	1 -49	13-25 -27	2 -7	3 -11	7-12 -17
near|quote-then-speaker|	-11 7	-12 22	-13 -19	-14 -30	-16 -30	-17 12	-18 12	-19 -9	-2 -27	-20 22	-23 -24	-25 -20	-27 12	-3 -23	-4 -42	-5 -18	-7 -30	-8 -21	0 24	1 -7	13-25 -33	2 12	3 -15	4-6 -14	7-12 -17
near|quote-then-verb|	0 18	13-25 -18	2 11	3 -12	4-6 -16	7-12 -32
near|sentence-after|	0 10	1 15	13-25 -24	2 -30	3 -22	4-6 13	7-12 -37
near|sentence-before|	1 27	26+ -14	3 -7
near|signature|	1 12
near|speaker-then-quote|	13-25 -34	2 14	26+ -34	3 10	7-12 -13
near|topic-after|	1 -7	3 -15	4-6 -12	7-12 -17
near|topic|	0 -17	1 -12	2 7	26+ -13	3 12
near|verb-then-speaker|	0 -10	13-25 -39	4-6 -13	7-12 -26
negated|	quote-then-speaker -22	quote-then-verb -18	sentence-after 12	sentence-before -14	speaker-then-quote -21	verb-then-speaker -15
next|$|	judging -22	other -21	saying -17	thinking 9
next|%|	saying -10
next|'|	saying -17
next|(|	judging 20	other -18	saying 7
next|,|	judging -36	saying 10	thinking -37
next|:|	judging -9	other -16	thinking 13
next|;|	saying -36
next|according-to|	( -16	: -11	adverb 15	auxiliary 7	coordinator -29	determiner 9	marks 8	preposition 23	pronoun -8	quote -20	stop 10	that 29	word 16
next|adverb|	judging 35	other 30	saying -14
next|auxiliary|	judging 11	other -9	saying -31
next|capital|	other -43	saying 16	thinking -28
next|colon|	preposition 18	word -20
next|coordinator|	judging -36	other -33	saying -47	thinking 13
next|determiner|	thinking -32
next|end|	other -26	saying -34	thinking -10
next|marks|	judging 17	other -29	thinking 7
next|paragraph-before|	( -15	, -21	: -36	; -11	adverb 7	auxiliary -30	capital -37	determiner -23	end -14	preposition -24	pronoun -20	quote -16	stop -34	subordinator -35	that -16	verb-judging -49	verb-saying -42	verb-thinking -18
next|preposition|	judging -12	thinking -28
next|pronoun|	judging 16	saying -8	thinking -7
next|quote-then-speaker|	, 7	adverb 20	capital 39	coordinator 15	end -32	quote -34	stop 14	that -20	verb-judging -10	verb-saying 19
next|quote-then-verb|	( 18	adverb -10	auxiliary -25	capital -9	coordinator -16	determiner 15	end -11	preposition 12	quote -20	stop 19	subordinator 32	that 14	word 29	— 24
next|quote|	other -39	saying -46	thinking -23
next|sentence-after|	, 14	: -56	adverb 20	capital -7	determiner -22	preposition -36	pronoun -30	stop -13	that 20	verb-judging 12
next|sentence-before|	$ -30	% -10	' -13	: -25	; -24	adverb -27	auxiliary -28	capital -45	coordinator -27	preposition 17	pronoun -14	quote -31	subordinator -7	that 13	verb-saying 24	verb-thinking -14	word -25	— 33
next|speaker-then-quote|	$ -19	; -26	adverb 7	auxiliary -11	capital 8	coordinator -29	pronoun 16	quote -23	that 12	verb-judging -13	verb-saying -9	verb-thinking -9	word -22
next|stop|	judging -9	saying 10
next|subordinator|	other -14	thinking 9
next|that|	judging -16	other 28	saying 28
next|verb-judging|	judging -14	thinking -19
next|verb-saying|	judging 11	other 24	saying -9	thinking 7
next|verb-then-speaker|	' -16	( 10	, 14	; -29	auxiliary -69	coordinator -28	determiner -25	marks -10	preposition -49	pronoun -14	quote -33	subordinator -41	verb-saying 24	’ -12
next|verb-thinking|	other -14
next|word|	judging -14	other -8	thinking -14
next|£|	other -31
next|—|	saying 24
noun|	0 -12	000 -30	05 -13	1 -26	11 -35	12 -23	13 -13	14 -21	140 -16	15 -28	17 -7	19 -35	1974 -17	2 -11	20 -21	2009 -12	2011 -13	2019 -18	2022 -25	2023 -13	2024 -19	2025 -12	2028 -16	21 -13	212 -13	214 -17	22 -33	22-year-old 23	23 -21	24 -18	24-jährige -11	26 -17	27 -17	27-jährige 21	27-year-old 13	29 -38	3 -22	3-5-2 -15	30 -15	300 -23	31 -19	31-year-old 11	33 -20	34 -34	36 -23	37 -15	38 -26	38-year-old 18	4 -21	400 -15	41 -20	44-year-old 16	46 -13	48 -10	5 -13	51 -23	51-jährige 24	54 -16	55 -17	57 -15	58 -22	58-year-old 20	6 -21	61 -26	62 -23	64 -21	66 -32	67 -14	7 -26	70 -14	71 -23	74 -16	77 -28	79 -34	79-jährige 13	8 -19	80 -22	81 -11	83-year-old 26	84 -8	88 -16	9 -24	a -24	abend -9	abertura -24	abgeordnete -23	aboard -11	abogada -30	abonnenten -16	abonnentin -22	abonnée 18	abuela -14	accanto -23	accionista -17	acción -19	accord -20	according -31	accordo -17	account 18	accusa -20	accuse -12	accused -18	accusé -12	acordo -16	acqua -21	acrescentou -23	act -25	acteur 31	actie -16	action -28	actionnaire -13	acto -17	actor -15	actrice 12	actuación -16	acuerdo -19	acusación -22	acusação -12	acções -9	acórdão -27	addressing -17	adiantou -11	administration -32	administrator 16	administração 23	admitió -19	adversaire -30	adversário 29	adviser 8	advocaat -27	advogado -19	advérbio -10	af -25	afd-politiker -24	affaire -27	affaires -19	affermato -14	affluenza -10	affondo -27	afirmou -17	afloop -17	agence 17	agencia 7	agency -15	agent 17	agente -7	aggiunge -14	agreement -9	agriculteurs -17	agua -17	agência 10	ahead -15	ahorro -17	aide 15	airline 8	alarme -12	alcalde 19	alcaldes -18	alegría -18	alemán 15	algo -13	aliados -26	all -18	allegados 10	allenatore -23	alliance -7	altra -19	altri 7	altro 12	alunos -16	ambiance -20	ambtgenoot -17	american 21	americani -7	amministrazione 7	amuse -13	an -13	analisti -20	analyst 25	analyste -11	analysten -16	analystes -19	analysts -28	ancien 19	ander -35	anfrage -39	angaben -26	angebot -23	animal -15	animale -27	animals -16	annonce -15	annuncio -15	ano -14	anoniem -13	anonimato -28	another -20	antiga -24	antigo -25	anunciou -8	anwohner -36	anyone -42	anziano 12	anúncio -10	apoio -9	apotheker -21	apoyo -18	app -23	appello -25	apprenti -16	apresentar -16	araras -11	arbitrage -26	arbitragem -25	arbitro -23	archeologa 22	argent -19	arguida 8	arguido 16	arm -19	armador 12	armée -15	arrest -12	arrivée -12	arrêt -18	arrêté -15	article -23	artigo -11	artisan 16	artículo 18	asamblea -12	asked -70	assessora -10	assessore -27	assessoria -11	assistant 8	assiste -19	assobios -26	associazione -14	associação 9	astronaut 22	astrónoma -20	asunto -10	ata 13	atacante 18	ataque -20	athlete 19	atleta -14	ato -16	attaccante -14	attaquant -14	attorney 7	atual -21	aucun -18	aucune -24	audience -13	audiencia -14	audio -27	audit 26	audition -20	aula -18	aumenti -20	aumento -19	australian -14	autarca 19	auteur 8	author -27	authority -31	autor -7	autora 15	autos -10	auxiliar 22	aver -22	avere -17	avis -18	avocat -24	avocate -10	avocats -14	avoir -47	award -21	ayuntamiento -17	azienda -8	azzurro -21	ação -26	aîné -9	aînée -21	años -15	bahn -15	bail -15	bailarina -22	baker 18	bakker 9	bambina 8	band -20	banderole 13	bank -19	banker 16	banque -8	banquier 17	barcos -8	barista 9	barrister 17	base -19	basket -18	bastidores -13	battle -20	battuta -14	beamten -28	beau -12	begrafenissen -15	begriff -30	begrip -9	begründung 16	behanger -13	behörde 28	beiden -9	belastingbetaler -20	belegschaft -41	belge -16	bericht 8	beroep -21	besatzung -21	beschluss 13	best -22	bestuurder -9	beter -21	betreiber -15	betriebsrat -38	bewindsman 25	bewindsvrouw 20	bid -21	bijeenkomst -23	bilan 20	bild-informationen -20	bilhete -19	bill -22	billion -17	biologin 18	biologist 15	bióloga 25	blijven -11	blog -9	bloque -10	board -29	boat -11	bodenstation -23	body -21	bonden 14	book -27	boon -8	born -33	bosch-sprecherin 21	boss -14	both -21	bout -21	bowlers -16	braccia -26	branche -27	brand -21	brazilian -16	braço -21	breton 22	british -23	broadcaster -29	brother -38	bruit -17	buch -28	budget -27	bundesregierung -30	bundesstraße -23	bureau -24	buren -31	burgemeester 8	burgervader -38	bus -22	buurt -19	buyer -23	bürgermeister 19	c' -13	cachet -14	cadre 29	café -20	calendrier -24	call -18	calm -17	calma -11	camarade 16	cambio -32	came -20	cameriere 7	camp -20	campagne -14	campaign -28	campeã 26	canal -17	candidat -9	candidata 30	candidate 10	canto -12	cantora -18	capitaine -14	capitán -19	capitão 21	capo -21	captain 23	car -24	cargo -13	carrier 26	carta -14	cartas -18	carte -25	carácter -16	casa -27	case -35	cases -21	caso -24	catedrático 26	causa -16	cautela -30	cent -24	centaine -24	center 13	cento -24	centre 8	centro -28	cerca -24	cerimônia -10	chain -25	chair -17	chairman -10	chamber -19	chambre 18	champion 18	chancelier -13	chancellor -26	change -22	charge -13	charges -28	charity 19	chat -21	chaîne -15	chefe 37	cheffe -7	chercheurs -11	chercheuse 24	chi -39	chiamano -19	chicas -8	chico 11	chiefs -26	chiffre -19	children -19	chimica -23	chloé -12	choix -26	cierre -13	cijfers -15	cinco -24	cineasta 27	cinta -19	cittadino -18	claim -17	clause -21	clerk 21	cliente -23	clients -30	clima -9	cliënt -27	cloche -22	close 18	club -13	cnv-onderhandelaar -15	coalitie -22	coalition -20	cocinera 23	cocinero 20	code -19	colega 29	colegiado -22	colis -18	collaboratore -19	colleague 24	colleagues -19	collectif -24	collega 27	college 10	collègue -22	colère -13	comandante -23	combien -22	comboio -17	come -20	comentar -25	comerciante 21	comerciantes -23	comisaria -18	comisión -14	comissão 15	comité -24	commandant 23	commerce -38	commercio -20	commerçants -21	commissaire -16	commissario 16	commissioner 20	committee -29	communauté -18	commune -18	communiqué -12	compagna 8	compagne -9	compagnie 19	companhia 14	company 12	compañía -10	complainant 16	complaint 25	comporta -23	compte -21	comptes -28	comune 20	comunidad -12	concorrente -22	concorso -12	concurrent -39	concurrents -10	condenado 16	condition -24	conducteur 13	conductor -7	conference -39	conferencia -19	conferenza -15	conferma -14	confirma -12	conflicto -17	confrère -15	conférence -21	congressman -28	conseil -13	conseiller 30	consejera -28	consejo -14	conselho 14	consiglio -15	consigne -26	consorzio -27	constat -17	consultado -24	consultant 25	consultora -24	consulté -10	conta -20	contabile -20	contacté -22	contactée -26	contas -14	conti -13	conto -17	contract -23	contractor -19	contraire -25	contrataron -19	contrato -19	convoy -12	coordinatore -14	corner -24	coroner 11	corregge -23	correo -23	corrige -22	cosa -27	councillor -7	councilwoman 25	counsel -38	country -27	county 13	couple -38	cour 8	courriel -25	courriels -14	court -8	cousin -25	coût -11	cree -18	crew -24	crews -25	crime -19	crise -21	critic 25	critici -29	critique -47	critiques -17	cronisti -21	cross-examined -16	crowd -14	crítica 11	cualquier -11	cuatro -17	culpa -25	cuoca -32	curator -20	curia 15	customers -26	cuts 24	czech 20	cámaras -9	côté -33	côtés -13	c’ -47	d 10	d66-kamerlid -12	d66-leider -10	daarop -22	dados -15	dame 35	danno -22	danois 20	darstellung -30	dat -43	daten -27	dati -18	dato -28	daughter 13	dax -16	day -35	days -21	deal -22	death -15	debat -14	debate -22	debatte -26	decision -33	decisione 18	decisión -20	decisão -30	declined -17	decreto -23	defence -27	defender 16	defensa -10	defesa -31	delantero -22	delas -11	delay -23	delegada 34	delegate -26	delegates 12	delegação -19	deles 18	demissão -19	democrat -33	demora -21	denied -20	denies -15	denuncias -12	departamento 10	department -8	depoimento -13	deputata -21	deputato -30	dernier 23	derniers 9	dernière 17	derrota -27	desculpas -17	design -17	despacho 10	detective 22	detenerse -19	detto -11	deuxième -22	developer -17	dialogue -11	dice -27	dichiarato -13	dictamen -19	die 13	diferença -21	difesa 27	difference -16	differenza -9	dijo -23	dimisión -14	dimissioni -18	dinero -30	dio -11	diplomat 34	diplomate -12	diplomats -15	diplomático 33	diputada 9	diputado 14	dire -19	directeur -14	direction 25	directivo 21	directora 10	directores -20	diretor -15	diretta -23	diretto 11	dirigeant 15	dirigeante 22	dirigente 22	disco -20	discussions -14	dispatcher 26	disse -24	distribuidora -12	dit -14	ditta -24	divergência -16	dividend -13	dividendo -16	diz -18	dizer -39	diálogo -23	doce -13	document 19	documentos -14	doente -21	dog -19	domanda -17	dona -7	donna 9	donnerstag -10	dorf -20	dossier -31	doyen -12	draft 25	drivers -18	droite -27	drone -21	duca -24	dura -13	dà -24	décision -32	défense -34	défenseur -14	délai -26	départ -11	député 7	députée 12	détracteurs 13	dívida -31	dû -9	e-mail -25	earlier -29	eau -27	ecolo-verkozene -10	economistas -15	editorial -20	einigung -29	einladung -8	einschätzung 22	ejecutivo 12	elecciones -21	election -18	eleven -15	elf -23	elternschaft -13	email -26	emails -48	embaixador 8	embassy 19	emeritus 21	emigrante 18	employee 9	employees -18	empore -18	empresario 18	empresarios -17	empresas -19	empresários -22	encontró -11	ende -28	engenheira -9	engenheiro 10	engineer 13	engineers 8	english -20	enige -16	enquête -25	ensayo -10	ente -30	entidad -28	entourage 26	entrenador -26	entrepreneur 25	entreprise 22	entry -22	entscheid -17	entscheidung -35	entusiasmo -21	entwurf -22	então -21	envoy -22	envío -23	episodio -23	episódio -30	equipaggio -12	equipe -16	equipo -27	erbij -11	ergebnis -30	error -23	errore -11	esame -11	escola -26	escolha -17	escrito -18	escutas -16	eso -19	espera -17	esperar -15	esperti 9	esponente -14	espressione -14	esquema -22	esta 22	estado -22	estar -29	este 9	estrada -14	estudiante 19	estudiantes -12	estudio -30	estudo 16	etichetta -12	euro -35	europese -11	everyone -33	evidence -22	ex-autarca -20	ex-avocate 34	ex-marido -23	ex-ministro 26	examens -14	excongresista -29	executiva 27	exmandatario 11	expectativa -15	expert -52	experta 23	expertin 18	experts 19	explicação -24	explicações -15	exportadores -22	expression -32	expressão -27	expérience -11	facebook -24	fachleute -13	fahrer -22	faits -22	falar -12	fall -25	fallo -15	falta -21	familia 11	familiares -21	familie -9	families -18	famille -16	família -31	far -24	farmacista -24	farmer 21	farmers -28	fato -17	fatto -23	fazer -17	federation 11	feiten -12	felt -17	femme 13	ferrovia -11	festa -17	festival -14	fez -26	figlio 12	figure -16	fila -32	filha -26	filière -11	film -30	filme -15	films -19	fils 9	fin -23	final -21	finale -27	finances -12	find -15	findings -17	fine -23	fira-generalsekretär -12	firma -22	fiscal -19	fiscalização -14	fischi -18	flag -16	fluglotse 26	foglio -22	fois -24	fondateur -26	fondi -8	fontana -20	fonte 19	fonti 7	formation -10	formule -35	fornitore -19	forum -32	fossile -16	founder -26	four 15	frage -26	fragment -14	fraktionschef -22	franken -30	français -20	frase -49	fratello -8	frau 8	freiheitspartei-chef -8	friends 19	frits -15	front -17	fuego -11	fuentes 30	funcionaria 32	funcionario 26	funcionário 17	funcionários -10	funzionario 18	fusion -12	fédération 8	galeria -12	gallo -7	game -30	gang -20	garante 15	gardien 28	garçon 28	gauche -25	geduld -11	gedupeerden -15	gegenseite -23	geistliche 29	geklagt -17	geld -21	gelures -23	gemeente -21	gemeint -13	gendarmes -14	general 25	genitori -23	genro 22	georgian -11	gerente -24	gericht -14	german 14	gesto -18	gestor -7	gestora 12	get -24	getuige -20	gezegd -21	giapponese 19	giornalisti -20	giornata -9	giorni -18	girl 17	giudice -26	giudici -11	giudizio -15	giunta -21	giuria 26	give -16	goats -23	gobernador -18	gobierno -32	gol -17	goleador 12	goleiro -22	golo -22	gommone -19	good -18	gouvernement -10	gouverneur 14	governador -21	governante 25	government -13	governo -26	grabaciones -16	grande -18	grandes -16	grandmother 30	grazer -19	graça -8	gremio -27	groep -24	group -14	groupe -15	growers -20	grund -18	grupo -25	gruppo -25	guard 28	guasto -22	guerra -15	guidance -15	guild 28	gutachten 14	guía 21	gäste -24	haalt -19	haber -29	habitants -18	hablar -16	half -35	hallazgo -34	hand -16	handen -13	hauptdarsteller -17	hauptgläubiger -31	haus 20	haut 25	haute 21	head -16	heard -23	hearing -20	herausforderin 24	herbst -11	hermana -7	hermano -30	herr 19	herrscher -15	hersteller -26	herói -17	heure -16	hija 19	hijo -26	hilfe -19	historia -29	história -17	hoffnung -32	hold -33	hombre 12	homem 9	homens -20	homes -16	homologue -35	homóloga -26	hoogleraar 12	hora -21	hospital -9	host -24	hosteleros -9	hours -24	house -41	huidige -18	humor -17	husband 23	héros -19	idea -34	idee -19	ideia -25	identified -20	iedereen -23	iemand -33	ierse 16	imagem -11	images -19	impacto -16	impianto -32	imprensa -11	imprese -19	imputado 14	imputato 22	incendio -12	inchiesta -26	incident -17	indagato -15	indiscrezioni -23	individu -24	industrie -25	industriels -20	inflation -26	informe 14	ingegnere 8	ingewijde 16	ingénieur 19	iniciativa -7	initiative -15	iniziativa -20	inquirenti 10	inquiry -28	inquérito -20	insider 12	instagram -35	instituição 18	institut -24	institution -12	instituto -17	institutrice 22	instruction -28	instructions -22	instrumente -30	interessato 29	interesse -22	international 24	interrogé -24	interview -25	intervista -23	intesa -15	intéressé 15	intéressée 13	inverse -19	inversión -19	investigación -16	investigador 20	investigadora 9	investigatori -27	investigação -19	investment -28	investors -26	involved -18	iranian -22	irmã -23	irmãos -17	island -18	italian 12	item -9	jaar -13	jahre -20	jambon-beurre -13	janela -15	jefe -33	jeune -22	jeunes -12	job -15	joke -19	jornal -20	jornalistas -28	joueur 15	journalist -40	journaliste 18	journalisten -25	journalists -14	judge -11	judges 15	juego -19	juez -18	jugador -25	juge -31	juges -8	juiz -18	julgamento -16	junior 11	junta -13	jurado 24	jurist 23	juriste 12	jury -8	justice 10	justices -26	juíza 21	júri 24	kaffee -24	kamerlid 29	kampioen 18	kapitän -32	kc 31	keer -20	kept 10	keten -24	kind 9	kinder -24	kinderen -21	kindern -22	king -23	knikt -9	kollege 9	kollegin -22	komen -17	konzerns -8	kopf -16	kosten -22	krant -21	kritik -19	kritiker -21	kundin 15	kustwacht -21	kündigungen -27	lado -23	lage -32	lanceur -28	land -38	landesregierung 30	landlord -18	latter 9	lauréate 14	lavori -16	law -23	lawmaker -14	lawmakers -30	lawsuit -24	lawyer -20	lawyers -23	leader -8	leaders -19	league 12	leerling 11	left -18	left-hander 16	legale 21	lehrer 17	lei -24	leitura -18	lendemain -22	less -29	letra -28	lettera -29	ley -32	li -9	librarian 15	libro -22	libéraux -10	licht -12	ligne -12	line -29	linea -28	linkedin -27	list -24	lista -27	lite -10	lobby -30	local -21	locataires 13	logement -7	long -19	longer -26	looked -13	lunes -16	luso 18	lâché -7	líder 7	lösung -24	maakte -15	macchina -15	machine -13	machines -15	machinist 14	madre -43	madrugada -16	maestro 15	maggioranza -14	magistrada 38	magistrate 22	magistrato 23	mail 23	maillot -21	maior -24	maioria 9	maire -17	mairie -27	mais -28	majority -25	maker -26	mal -21	man 24	management -30	mandant -26	mandataria -8	mandatario -13	mann 14	mannen -16	manovra -25	many -24	marca -16	marchand 9	marché -18	marchés -7	margem -19	margine -17	mari -32	marido 16	marito 8	market -21	markt -14	match -23	mayor 25	maître 21	measure -20	media -15	medida -19	medio -20	meer -13	meeting -15	mehr -19	mehrheit -14	meilleure -11	meio -17	melhor -23	member -8	members -17	memo 15	memorandum -18	men -24	mensagem -23	mensagens -11	mensaje -20	mensch -26	menschen -23	menù -16	mercado -36	mercato -12	mesmo -8	message -25	messages 12	messaggio -26	mesure -12	mesures -19	meta -27	meter -23	metodo -21	metteuse -13	micrófono -22	million -31	millionen -26	mine -15	minerva -27	ministerin 42	ministerium 11	ministeriums 25	ministers -37	ministra 23	ministre 11	ministro 15	ministry 29	ministère 10	minoranza -24	minutes -21	mirando -18	mis 8	mismo -18	mission 7	misura -23	mitad -10	mitarbeiter 17	mitglieder -27	mitteilung 11	model -10	modérateur -18	moeder -10	moglie -26	monde -27	money -46	montag -17	more -26	most -20	mot -18	mother -19	motie -15	motion -16	mots -17	move -18	movimento -10	mozione -20	mp 20	mps -26	muchacho -15	mudança -18	muestras -7	mujer 22	multa -20	município -13	museum -22	musician 21	musicista 27	mutter 9	más -15	mãe 24	männer 17	mère 20	méthodes -16	même 13	músico 13	nachfolger -15	nachfrage -23	nadie -15	name -23	named -18	namen -17	names -24	nation -17	navidad -24	nederlands -32	nederlandse -19	neer -25	nega -14	negociación -19	negociador 18	negócio -21	neither -33	nenhum -13	nessuno -21	neta -8	network -8	netz -17	neuroloog -10	new -14	nicht 16	niega -20	niemand -26	niets -17	nine -22	ninguém -26	nipote -15	no -17	nobody -28	nodig -15	nom -25	nombre -27	nome -29	none -18	noor 14	noorse -26	norma -31	nota -25	note 17	noticia -26	notizia -15	notícia -14	nouveau -17	nouvelle -17	nova -13	novelist 23	nueve -13	nuit -20	number -29	numeri -15	numero -16	numéro 9	nuova -8	nuovo -14	néo-zélandais 22	número -23	números -27	obbligo -21	obispado 7	object -27	obra -8	ocho -19	oefenmeester -13	oferta -25	offer -25	office 16	officers -18	official 24	officials -11	officier 17	oficial -7	oficialismo -8	ondernemer 11	onderzoek -12	onderzoekers -13	one -18	ong -22	onze -13	open -13	opener -22	opera -28	operación -16	operator -15	operazione -21	operação -26	opinion -23	opinião -24	oposição -12	opposizione -19	opposizioni 15	opération -27	ora -17	order -29	ordinanza 7	ordonnance -18	ore -13	orf-interview -17	organisateurs -28	organisation -18	ort -22	orçamento -8	osserva -10	others -19	otro 15	otto -11	outras -16	outro -14	ouvido -13	own -17	owner -25	owners -23	p -16	pacto -8	padre -18	pai -17	paid -11	pair -22	pal 11	palabra -18	palabras -26	palavra -26	palazzo -17	palco -20	papa 33	papel -24	paper -21	papers -12	papier 20	pareja -7	parent -16	parents -28	parking -22	parlamentar 20	parlamento -19	parle -16	parlementaire 15	parola -24	parole -26	parquet 13	parroco -28	part -36	parte -33	participa -11	participou -12	partido -25	parties -19	partij -11	partners -16	party -12	paso -8	passeggeri -11	passenger -25	passengers -26	patience -29	patients -24	patiënte -21	patron 28	pause -29	payment -14	pays -20	país -22	pdg -26	pena -8	penalista 15	penalty -21	pensionato -15	pensioner 22	pensions -21	people -57	percance -24	percent 14	percentual -10	perda -27	perito 8	perizia -15	periódico -25	pers -25	person -11	personne -15	personnel -12	personnes -11	pertes -20	pescador 7	pescadores 13	pesquisador 11	pessoas -21	petit-fils -26	peça -20	phone -36	phrase -39	piano -22	pibe -22	pipe -14	pista -11	piste -33	place -17	plaignant 28	plaisantin 14	plano -18	platea -19	platz -15	players -9	playmaker 24	plumber -17	pm -9	poids 14	point 24	points -10	pole -21	policier 12	politica -11	politie -31	poll 14	polémica -31	político 23	ponente -14	pont -12	ponte -20	porta-voz -13	portavoce 25	portavoz -13	porte-parole 16	portier 17	posição -23	post -37	power -14	precettazione -20	precisa -13	prefeito -15	prefeitura -28	pregunta -18	preguntada -27	preguntado -36	preis -24	prejuízo -19	premier -30	premiers -18	premio -21	première 16	prensa -26	preparador -28	presencia -17	presentador -21	president -18	presidente -7	press -12	pressed -27	presule -7	presuntos -9	prezzi -15	preço -20	preço-teto -13	price -40	prices -21	priest 10	primeira -29	primer -12	primera -23	primero 12	primi -10	principal -33	prisão -20	prix -25	probado -14	problema -42	problème -14	procedura -15	processo -25	proche 10	procura -18	procurada -13	procurado -19	procuratrice -25	procédé -8	producer 9	producteur -31	produttori 28	produzione -22	profesor -20	profesora 8	professeurs -21	professor -28	professora 20	progetto -30	programa -20	programm -21	programma -15	programme -23	project -20	projekt -31	projet -28	promise -21	promoter 21	promotor -14	proposal -27	proposition -19	proposta -18	propre -14	proprietário -21	propriétaire -17	propuesta -16	prosecuting -22	prosecutor 27	prossimo -18	protest -26	protesters -26	prova -10	provvedimento -8	proyecto -23	prozent -12	prudente -14	prudenza -12	präsident -24	prédio -14	préfecture -32	prémio -20	présidente -18	prévenu -21	próprio -16	próxima -24	próximo -19	pu -19	pubblico -24	public -30	publisher -24	punkt -15	punto -15	pároco -15	père -15	pénaliste 15	pênalti -12	público -25	q -37	quadro -23	quale -44	qualquer -23	quanto -17	quarto -15	quatre -12	quatro -22	queixa -9	quello 10	question 22	questione -20	quest’ 25	quis -29	quote -23	quotes -21	qué -27	r -36	raadsman 12	radio -24	ragazza 22	ragazzi -15	rand -19	randonneur -31	rapariga -22	rapport 17	rapporteur -20	rappresentante -19	rate -18	rates -24	reactie -21	reacting -20	reaction -25	read -25	reação -19	recalled -18	received -33	recette -22	recht -14	rechtbank 11	rechter 13	recording -28	recorte -13	recteur 11	recurso -19	recusa -20	red -18	rede -35	redes -17	regidor -10	regierung -16	regionale -14	regista 32	regulator -11	regulators -20	relation -23	relator -19	relatora -17	relatório -13	relazione 7	religieuse 23	relógio -20	remark -22	rensters -20	rentner 16	replied -31	reply -18	report -28	reporter -29	reporters -41	repreneurs -8	representante 7	représentant 9	republicans -18	repórter -27	requisito -25	requérante -20	research -14	researcher 19	researchers -20	resemblance -13	reserva -12	residents -20	resolución -28	respecto -10	responde -14	respondeu -27	respondió -20	response -12	resposta -33	respuesta -29	ressortchef 21	restauradora 7	restaurateur 21	reste -33	result -21	resultado -38	resultados -28	retailer -27	rete -10	retraité 11	retraitée -12	revanche -10	review 11	reviewers 7	revision -17	revista -16	riapertura -14	ricavi -31	richiesta -10	richter 36	richterin 9	ricorso -21	rideau -22	rien -15	rientro -23	riferimento -12	riferito -8	righe -18	risas -16	rischio -30	risposta -22	risposto -20	risultato -15	rit -17	rivale -21	riverains -19	rn 7	roman -28	roof -21	room -19	rule -19	ruolo -18	russian -27	règlement -17	réforme -24	réplique -21	réponse -34	réseau -7	résultats -13	réu 25	réunion -15	s -28	saal -31	sacerdote -11	sache -27	safe -19	safety -19	said -45	sala -34	salarié 16	sale -22	sales -15	salvezza -14	san -19	sapo -8	says -26	saída -23	sc 7	scala -16	scelta -25	scf-coach -11	schaden -16	schluss -16	school -29	schools -18	schritt -14	schuld -25	schwierige -12	schüler -16	sciopero -15	scot 23	scrittore 18	season -19	second -10	seconda -22	secretaria -38	secretario -8	secretary -24	secretary-general -19	secretária 7	secretário -8	secteur -25	sector -28	segretario -24	segunda -16	seis -10	seite -28	seleccionador -34	selecionador 19	semana -20	semanas -23	semestre -21	senador -19	senadora 16	senator -9	senators -22	sender -32	senior 8	sentenza -19	sentirse -19	ser -29	serie -9	service -29	services -19	serviço -13	sesión -23	sessão -22	settimana -28	setting -17	seu -31	shadow -23	shares -47	sharp 12	sheets -12	sheriff 22	ship -27	shop -16	show -21	showed -22	sicht -29	side -43	sides -26	sido -22	sie -21	siebenmeter -14	sign -36	signora 25	silence -26	silenzio -16	silêncio -18	sim -14	sindaca 15	sindacalista 19	sindacati 17	sindicato 7	sindicatos -24	singer 7	singers 20	sistema -9	site -12	situation -23	situazione -17	situação -30	six -18	slachtoffers -8	sms -37	sobre -18	socia -18	society 28	socio 8	socios -10	société -19	software -19	soir -24	sola -19	soldiers -28	som -15	some -28	someone -17	son -17	sonda -17	sonrisa -17	sortie -18	sostiene -20	sostituto -20	sources -28	souri -12	sovrintendente 13	spagnolo -10	spaniard 21	spd-abgeordnete -7	speaker 17	speaks -18	speech -28	sperrung -34	spettacolo -14	spiagge -25	spiel -11	spits -19	spokesman -29	sponsor -11	sprecher 11	sprecherin 16	sprengstoff -32	spécialiste 15	squad -12	squadra -27	staatsanwaltschaft -8	stadt -26	staff 12	stampa -17	stand -19	star -18	state -16	statement -36	states -20	station -32	stato -13	stellen -23	stessa -8	stewards 17	stilista 23	stimmen -10	stimmung -19	stop -23	stopped -16	straf -15	striker -17	student 27	studenti -11	students -29	studie -26	studiosa 26	study -19	sua -34	subida -21	successeur -18	successor -19	suit -28	suite -15	summer -13	suo -27	superintendente -15	superior 25	supervisor 18	supporters -19	surgeon 13	survey 8	suspect -26	suspeito 17	suspensão -12	svp -20	syndicaliste 20	syndicat 23	systems -20	sängerin 31	sénateurs -14	sério -23	sœur -20	table -19	tailor 8	talks -41	taller -25	tankers -21	target -18	tavolo -15	taxa -15	td 20	te -31	teacher -13	teatro -18	technicien 57	tee -27	teenager 31	tekst -15	telefon -19	telefone -26	telefono -19	telegram -17	telephone -27	tema -14	tempi -17	tempo -18	temps -23	ter -41	tercera -19	term -21	termine -19	terzo -21	terá -23	test -25	testa -27	teste 21	tester 7	testigo 15	testimonio 12	testimonios -22	testo -41	text -29	texte -25	texto -28	that -45	third -10	this -28	those 8	three -24	thursday -12	tiers -8	time -17	tirs -21	tisch -8	titel -12	titolo -27	titre -25	titular 27	tochter 8	todo -20	todos -23	toe -27	told -40	ton -17	tono -30	topman -29	toto 11	tour -26	tout -28	toute -17	town 12	trabajo -19	tracé -16	traders -20	traduce -14	tradutora -25	traffic -21	train -14	trait -14	transports -16	trattativa -13	travail 14	travaux -11	treasurer 29	treasury 16	treinadora -7	tren 10	trentaine -12	trentenaire 10	tres -22	trial -29	tribe -27	tribuna -15	tribunal -7	trimestre -17	troisième -16	troops -32	truce -17	trust -21	tränen -16	turista 7	turkish -19	turni -8	tutti -23	tutto -16	two -29	técnico 23	téléphone -8	tür -20	u -23	uci-jury -16	ufficiale 21	ufficio 16	uitleg -16	uitspraak -23	ultima -19	ultimo -14	undici -21	union -21	unit 9	units -15	universiteit -28	university 12	uno 23	unternehmen 30	uomo 15	urgências -15	urlauber -11	urteil -38	uscita -16	used -12	usine -22	uso -8	usuarios -10	vader -17	vaga -13	vainqueur 20	vakbonden -20	val -17	valor -11	vater 20	vecchio 23	veces -31	vecina 14	vecino -10	vedova 24	vehicle -22	veille -12	vencedor 13	vendedor -26	vendedora -11	vendedores -12	vendeur 22	vendor -9	venti -18	verband 23	verbände 13	verdachte 7	verdict -24	vereadora -23	vereadores -14	verfahren -26	verkäuferin 20	vermögen -16	version -17	versión -30	verständnis -30	versão -16	verteidiger -15	verteidigung -27	vertice -10	vertrag -22	veteran -7	vez -24	vezes -16	vfl-coach -18	vi -23	via -14	vicaire 7	vice-premier -22	vicepresidenta -19	victim -30	victims -27	video -33	vieux 17	view 9	viewers -30	village -16	vincitore 27	virage -17	visitantes -19	vlakte -11	vocero 31	voice -18	voisin -28	voisine 19	voiture -20	voix 20	vol -18	volley -16	volta -20	volte -14	volumen -12	volumes -24	volunteer 11	vorausgegangen -22	vorfall -14	vorige -15	vorlage -30	vorsitzende -13	vorwurf -19	vorwürfe -25	vote -32	voters -16	voto -30	voz -12	vrouw 37	vrouwen -15	véspera -23	vía -20	vídeo -33	wagen -20	wages -18	warning -15	wat -36	watchdog 15	water -35	website -19	weduwe 21	week -10	weg -16	weisung 15	wende -12	werfer -16	western 11	wet -22	wethouder 27	widow 35	wife -28	wind -27	winnaar 27	winnende -12	winner -13	winst -19	wirtin 15	wirtschaft -13	witness -13	woman 16	women -26	woord -20	woordvoerder 17	woordvoerster 18	word -18	words -23	work -30	worker 20	workers -29	works -16	wort -36	worte -17	worten -36	writer -9	wrote -29	x -49	y -20	zaak -18	zaal -20	zahl -24	zahlen -19	zahlung -37	zeggen 20	zeit -12	zeitung -25	zeuge 35	zo -27	zona -24	zus -15	áudio -26	ältere 14	échange -27	écrit -12	édile 29	éditeur 16	éditrice -25	élue 12	élève -11	élèves -7	épaules -21	épouse -27	équipe -8	état 7	étude -40	été -20	être -17	órgão -12	última -26	único -31
noun|ending|	-se -27	0 -12	000 -30	009 -12	011 -13	019 -18	022 -25	023 -13	024 -19	025 -12	028 -16	05 -13	1 -26	11 -35	12 -23	13 -13	14 -21	140 -16	15 -28	17 -7	19 -35	2 -11	20 -21	200 -14	21 -13	212 -13	214 -17	22 -33	23 -21	24 -18	26 -17	27 -17	29 -38	3 -22	30 -15	300 -23	31 -19	33 -20	34 -34	36 -23	37 -15	38 -26	4 -21	400 -15	41 -20	46 -13	48 -10	5 -13	5-2 -17	51 -23	54 -16	55 -17	57 -15	58 -22	6 -21	61 -26	62 -23	64 -21	66 -32	67 -14	7 -26	70 -14	71 -23	74 -16	77 -28	79 -34	8 -19	80 -22	81 -11	84 -8	88 -16	9 -24	974 -17	a -24	aad -8	aak -31	aal -35	aam -20	aan -24	aar 8	aat -31	aba -23	abo -20	aca 21	ace -35	act -35	acé -16	ada 15	ade -13	ado -8	adt -37	ady -15	af -25	afe 10	aff 12	aft 20	afé -20	aga -18	ags -19	agt -17	ahl -24	ahn -12	ahr -27	aia 15	aid -46	ail -20	aim -17	ain 7	aio 19	air -35	ait -32	aje -27	ajo -30	ake 9	aks -18	akt -18	ala -38	ale -8	ali -30	alk -14	all -44	alm -24	als -10	ama -26	ame 24	amm -24	amo -26	amp -20	an -13	ana -9	anc -16	ane -25	ang -37	ani -23	ank -17	ann 24	ano -9	ant 15	any 10	apa 33	apo -22	app -27	ara -37	ard -12	are -24	ari -39	ark -22	arm -17	arp 8	ars 7	art -12	asa -27	ase -55	aso -22	ass -11	ast -33	ata -9	ath -15	ati 14	ats -19	aus 16	aut 33	aux -23	ava -21	ave 7	avi -32	axa -15	axe -25	axi -15	ayo -10	ays -43	azo -25	aße -29	aça -22	aço -21	aís -22	bad -12	bas -12	bat -14	bau -20	bby -30	ben -31	ber -32	bid -21	bij -11	bio -10	ble -11	bot 7	box -17	boy 17	bra -22	bre 23	bst -20	bum -14	bus -23	c' -13	cal -29	car -29	cas -12	cat -20	cco -25	ces -57	cha -18	che -9	chi -11	ché -17	cia -24	cio -31	cié 22	ció -12	cke -22	cks -24	cle -30	clu 11	con -15	cos -18	cot 23	cte -18	cto -40	cts -33	cté -22	cun -18	cão -15	cès -20	cée -22	cía -18	c’ -47	d 10	dad -33	dar -26	das -31	dat -44	dax -16	day -46	dea -34	ded -23	dee -19	den -13	deo -43	der 37	des -44	deu -28	dge -11	dia -33	die -25	dig -26	din 10	dio -39	dit 29	diz -18	dió -27	dog -8	dor 14	dos -26	dow 10	dra -28	dre 12	dro -24	dse -19	dum -18	dà -24	dão -28	día -16	dû -9	ead -26	eak -27	eal -22	ean 8	ear -24	eas -19	eat -15	eau -45	ebe -26	eca -33	ece -16	eck -21	ect -37	eda -18	edo -16	eed -30	eeg -8	eek -21	eel -19	een -12	eer 21	eet -20	efs -26	eft -18	ega 34	egd -21	ege 7	ehr -31	eia -31	eid -31	eil -38	ein -27	eio -15	eit -40	eja -7	ejo 9	eks -27	ekt -31	ela -14	eld -7	ele -35	elf -21	eli -9	ell -13	eln -15	elo -25	els -41	elt -33	ema -44	eme -20	emo 15	ems -20	ena -17	end -38	eno 13	ens -20	ent -29	enu -21	enz -14	enù -16	eon 13	eps -35	era -28	ere 13	eri -33	erk 24	erm -21	ern -11	ero -19	err 15	ers -33	ert -51	erá -25	esa -18	esi -27	eso -22	est -58	eta -15	ete -39	eto -7	ets -40	ett -23	etz -31	eum -22	eur 39	eux 16	eva -16	eve -23	ews -25	ext -29	eys -23	eza -21	eça -20	eço -20	eño 25	far -24	fde -8	fee -24	fen -25	fer 36	fez -26	ffe -9	fic -23	fon -19	fre -19	fte -27	gal -26	gan 7	gar -24	gde -19	ged -25	gel -24	gem 7	gen -12	ger -7	get -33	gge -29	ghe -20	gin 13	gio -47	gna -15	gne -33	gol 9	gos -9	gse 9	gua -23	gão -13	h24 -13	hai 14	has -18	hat -44	hen -47	hes -31	het -14	hia 13	hio -17	hip -31	his -28	hme -9	hof 29	hop -16	hor -33	hos -16	how -21	hre -20	hts -31	hum -13	hés -7	ial 12	iar -20	ias -37	ibe -38	ica -21	ice 20	ich -21	ici -27	ick -16	ico 33	ics -9	ict -24	ida -19	ide -9	ido 13	ids 13	idu -24	ied -30	ieg -21	iek -32	iel -36	iem -13	ien 38	ier 24	ies -34	iet -16	iew 17	ife -15	ift -24	iga -19	ige 23	ign -40	igo -30	igt -28	ija 19	ijd -26	ijk -23	ijn -17	ijo -31	ijs -20	ijt -14	ike -16	iko -24	ikt -13	ila -26	ild 18	ile 9	ili -16	ill -23	ilm -35	ilo -18	ils -45	ima -38	ime -28	imi -17	imo -13	ims -28	ina 21	ind -21	ine -14	ing -56	ini -19	ino 17	ins -34	int 30	ion -10	ior 22	ios -46	iou -14	ipa -16	ipe -14	ipo -27	ipt -36	ird -10	ire -22	irl 20	iro 20	irs -22	irt 26	iry -29	isa -22	isi -21	iso -33	ist 8	isé -10	ita -19	ite -43	iti 14	ito -7	its -33	itt -21	ity 9	ità -18	iva 14	ive -14	ixa -24	ixe -13	ize -22	izo -21	ião -22	iço -13	ión -46	jde 16	jer 22	jet -29	job -15	kc 31	ked -71	kel -25	ker 20	ket -36	kse 15	kst -15	kte -21	kum -18	lag 12	lai -26	lan 8	las -22	law -27	lay -23	lco -20	lde 15	lea -16	led -28	leg -16	lei -24	len -26	ler 36	les -7	ley -33	lfe -34	lge -16	lgo -13	lha -28	lhe -14	lho 10	li -9	lia -18	lic -30	lid -11	lie -28	lio -12	lip -17	lir -24	lis -18	lit -13	lks -41	lla -44	lle -20	lli -21	llo -19	lls -33	lma 14	lme -18	lms -19	log -9	lor -13	los -20	lot -32	loé -12	lpa -31	lse -19	lta -45	lte -17	lth -20	lti -15	lto 15	lts -33	lty -28	lté -10	lub -13	lue 12	lée -19	mal -23	mam 11	man 20	mas -13	mat 34	mbe -19	med -25	mee -22	mem 9	men -22	mer -8	mes -20	mil -23	min -29	mio -34	mma -18	mor -27	mos -25	mot -18	mou -19	mp 20	mpa -25	mpe -17	mpi -17	mpo -18	mps -34	mst -23	mán 15	más -14	mãe 24	mée -15	nal -12	nam 12	nar -16	nas -29	nca 8	nce -49	nch -15	nco -32	ncy -18	nde -15	ndi -20	ndo -20	nds 11	ndu -19	nea -32	ned -35	nee -9	nel 10	nen -39	ner 25	nes -18	new -18	ney -7	nga -20	nge -43	ngo -20	ngs -33	nha 16	nho -8	nia -24	nie 12	nig 17	nik -23	nio -10	nis -43	nit 9	nks -14	nkt -15	nna 16	nne 20	nni -9	nno -26	nné -16	no -17	nom -25	non -21	nor 13	nos -12	nro 22	nsa -17	nse -40	nso -16	nst -39	nta -36	nte 25	nto -32	nts -58	nty 13	ntó -19	nt’ -19	nza -55	nze -39	nça -20	nço -17	née -8	nés 15	oad -18	oas -21	oat -22	obe -24	oca -39	oce 16	ock 8	oco -13	oda -18	odo -41	ody -24	oek -21	oen 18	oep -29	oer 10	oes -23	off -34	oga 33	oge 12	ogi -21	ogo 19	ogé -24	oio -18	oir -47	ois 7	oix -24	oke -20	ola -15	old 51	oli -19	oll 10	olo -34	ols -18	oma -21	omb -14	ome -45	omo 14	oms -24	ond -13	one -31	ong -25	oni -16	ono -33	ons -63	ont -20	ony -19	ood -21	oof -21	oog 29	ook -34	ool -29	oom -13	oop -18	oor 12	oot 10	ope -33	opf -16	ops -43	ora 16	orb -11	ord -36	orf -20	ori 9	ork -20	orm -22	oro -23	ors -39	ort -22	osa 11	ose 20	oso 24	oss -15	ost -18	ota -32	ote -27	oth -21	oto 11	ots -35	oup -15	our 13	ous -19	ouw 33	ova 18	ove -36	ovo -28	owd -14	ows -14	oyo -18	oût -11	p -16	pai -17	pal -19	pas -26	pdg -26	ped -23	pel -24	pen 26	pes -23	peã 26	pia -16	pio -11	ple -69	ply -20	pm -9	por -13	pos -21	pou -12	ppe 12	ppo -27	pre -14	pte -21	pu -19	q -37	qua -21	que -29	qué -20	r -36	raf -18	rag -26	ral -13	ram -36	ran -10	rar -28	ras -12	rat -10	rau 13	rba -16	rca -13	rco -22	rda -25	rde 18	rdo -31	rds 10	red -46	rei 11	ren -17	reo -26	rer 17	res -19	rew -24	rfe -25	rga -17	rge -35	rgo -18	ria 23	rie -40	rij -24	rim -17	rin 65	rio 31	rip -21	rir -14	ris -24	rit -25	riu -13	rix -25	rié 13	rks -22	rkt -14	rla -13	rle -19	rli -20	rlo -23	rma -37	rme 13	rmã -23	rn 7	rni -26	rno -30	rns -9	ron 23	rop -25	ror -11	ros -28	rou -20	rps -7	rre -26	rri -18	rro -30	rry -17	rsa -19	rse -33	rsi -24	rso -31	rta -14	rte -34	rti 17	rto -27	rts -7	rty -12	rug -12	rum -34	rus -18	rva -32	rve -26	rze -17	rzo -21	rzt 18	rão -19	rée -25	réu 25	rêt -18	ría -17	rói -17	s -28	sal -28	sar -21	sas -30	sc 7	sce -32	sch -28	sco -29	sed -37	sei -8	sel -43	sen -24	seu -32	sie -23	sim -14	sin -39	sis -25	sit -27	six -18	sma -15	sme 14	sms -37	som -26	son -12	sor -20	sos -20	sou -26	ssa -8	sse -9	sso -33	ssy 19	ssé 14	ste 47	sti -37	sto -46	sts -45	st’ 25	sua -34	suo -27	svp -20	são -34	sée 12	tad -17	tag -26	tal -33	tar -16	tas -20	tch -24	td 20	te -31	tea -19	ted -48	tee -36	tei 16	tel -35	tem -35	ter 31	thi -20	ths -17	tia 11	tic 24	tie -17	tif -31	tij -11	tik -29	tim -40	tin 24	tir -21	tis -11	tiu -15	tió 8	toe -27	ton 8	top -23	tos -46	tou -29	tra 18	tre 12	try 11	tró -11	tse 22	tta -13	tte -10	tti -34	tto -16	ttu -13	tue -18	tum -17	tus 21	tut -24	two -35	tze -15	tán -19	tão 7	tän -33	tär 11	tés -24	tón 9	tür -20	u -23	uad -12	ual -33	ube -20	uca -24	uce -21	uch -35	uck -28	ude -42	udy -19	uel -25	uer -13	ues -32	uet 13	uez -18	uge -20	ugh -21	uhe -22	uia -15	uis -30	uit -41	uiz -15	uld -29	ule -37	uli -21	ulo -13	ult -23	uma -17	ume -11	ums 10	una -28	und -10	une -10	ung -10	uno 20	uns 14	upe -15	upo -25	ura -43	ure -50	urf -26	uri -12	urn -13	uro -37	urs -38	urt -10	usa -25	use -17	uso 9	ust -22	usé -12	uta -22	uts 15	uté -14	uur -21	uve -11	uwe 21	uía 21	val -11	van -15	vas -13	ved -40	vel -7	vem 15	ven 10	ver -27	ves -33	vet -20	veu -22	vey 8	vez -24	vi -23	via -18	vio 33	vis -18	vol -19	vor -7	voy -23	voz -10	vra -30	vre -23	vée -12	vés -19	vía -21	vío -23	wat -36	way -12	wed -22	weg -22	wen -15	wer 12	wet -22	x -49	xte -25	xto -28	y -20	yee 9	yen -12	yer -23	yes -13	yor 25	yst 25	zar -17	zei -20	zen -13	zer -32	zes -19	zet -26	zgo -34	zia -21	zio -19	zit -23	zo -27	zou -16	zug -23	zus -15	zzi -21	zzo -28	ãos -17	äne -7	ças -23	ème -26	ère 26	èse -20	ète 11	ève -12	édé -8	ées -21	éro 9	éré -14	été -22	ême 13	ête -28	êté -15	ënt -27	ías -17	ída -23	íza 21	ízo -19	îne -15	îné -9	ñol -13	ños -17	ñía -10	ôté -33	ões -30	úri 24	œur -26
noun|kin|according-to|	authority 9	club -16	coach 13	lawyer 19	leader 25	member 16	minister 24	none -10	player -12	scientist 35	speaking 19
noun|kin|actor-nearby|	coach -20	envoy -15	leader -27	member -34	none -45	party -9	player -16	teacher -15
noun|kin|	artist 15	association -15	club -20	coach 26	company -27	court -29	doctor 17	envoy -7	judge 24	leader 11	mayor 26	minister 11	none -37	party -7	player -12	police 20	press -63	priest 21	prosecutor 17	school -14	scientist 48	speaking 10	teacher 14	worker 11	writer 22
noun|kin|colon|	artist 17	authority 20	coach -11	company -14	court -11	leader -21	mayor -7	minister 13	none -40	player -7	press -25	speaking -12	teacher 23	union 12	worker 13	writer -10
noun|kin|named-before|	authority -39	club -16	coach -24	company -30	court -11	judge -21	leader -34	member -22	minister -29	none -16	party -25	police -17	press -21	school -24	teacher 9	union -13	worker 11	writer -23
noun|kin|named-nearby|	artist -16	association -17	authority -17	club -9	company -21	court -13	judge 13	lawyer -7	mayor 16	none -12	player 8	police 28	press -23	priest 29	school -7	scientist 30	speaking -20	union 25	worker -24
noun|kin|paragraph-before|	artist -30	association -16	authority -39	club -13	coach 9	company -44	court -29	doctor -17	judge -20	leader -36	member -29	minister -43	none -7	party -14	player 11	police -23	press -28	priest -17	scientist -29	speaking -38	teacher -26	union -34	worker -23	writer -28
noun|kin|possessor|	authority -18	company 12	leader -22	none -9	speaking -28
noun|kin|quote-then-speaker|	artist 11	authority 24	club -8	coach 16	company 21	court -19	lawyer -8	leader 40	mayor 22	member 44	minister -18	none -12	party -28	player 33	police 39	priest 23	school 13	scientist 26	speaking -19	teacher 24	union 25	worker 7	writer 26
noun|kin|quote-then-verb|	artist 37	authority 27	club 18	coach 12	company 14	court -15	doctor 27	judge 23	lawyer 10	mayor 58	member -22	minister 35	player -9	press -21	prosecutor 28	scientist 19	speaking -17	union 25	worker 28	writer 17
noun|kin|sentence-after|	association -38	authority -36	coach 16	company 21	judge -22	lawyer 9	leader -29	mayor -32	member 26	minister -19	none -21	player 7	scientist 19	speaking -7	worker -28	writer 16
noun|kin|sentence-before|	artist 15	association -9	authority -49	club -47	coach 28	company -25	court -19	doctor -11	envoy -8	judge 7	lawyer -46	leader -15	mayor 10	minister 8	none -24	party -69	player 31	press -29	prosecutor -12	school -38	scientist 9	speaking -32	union -53	worker 14
noun|kin|speaker-then-quote|	artist -35	association 7	authority 9	club -13	coach -21	company -30	doctor 16	judge 11	lawyer 8	leader 11	mayor -16	none -19	player -17	press -27	priest 10	prosecutor 19	scientist 9	speaking 22	teacher 16
noun|kin|topic-after|	association -22	lawyer 13	none -51	scientist -16	speaking -27
noun|kin|topic|	artist -18	association -29	authority -13	club -28	company -41	court -12	doctor 18	envoy -17	lawyer -37	leader 14	mayor 18	minister 14	none -17	party -23	player -25	police 15	press -30	priest 17	prosecutor -16	school -18	scientist 20	speaking -11	teacher 11	union -16	writer -9
noun|kin|verb-then-speaker|	artist 27	authority -38	club -26	coach 19	company 17	court -14	judge 12	lawyer 18	leader 23	mayor 11	member -23	minister 9	none -29	party -25	player -7	police 12	press -23	scientist 26	speaking 14	teacher 21	worker 20
noun|stranger|false|according-to|	according 18
noun|stranger|false|actor-nearby|	naked -49
noun|stranger|false|named-before|	naked -14
noun|stranger|false|paragraph-before|	according -20	apposed -24	apposition -19	judging -37	other -14	passive -15	relative -16	saying -49	shared -25	thinking -15
noun|stranger|false|possessor|	naked 13
noun|stranger|false|quote-then-speaker|	apposed 12	apposition -11	relative -25	shared -27
noun|stranger|false|sentence-after|	apposition -20	shared 12
noun|stranger|false|sentence-before|	according 23	apposed -67	apposition -61	judging -28	other 8	passive -23	relative 11
noun|stranger|false|speaker-then-quote|	apposed -8	apposition -23	direct 34	passive -36	relative 21	saying -12	shared 8
noun|stranger|false|topic-after|	naked 14
noun|stranger|false|topic|	naked 21
noun|stranger|false|verb-then-speaker|	judging -14	saying 20
noun|stranger|true|according-to|	according -10
noun|stranger|true|actor-nearby|	naked -45
noun|stranger|true|colon|	naked -40
noun|stranger|true|named-before|	naked -16
noun|stranger|true|named-nearby|	naked -12
noun|stranger|true|paragraph-before|	according -33	apposed -15	apposition -45	direct -47	other -8	relative -28	shared -29	thinking -23
noun|stranger|true|possessor|	naked -9
noun|stranger|true|quote-then-speaker|	apposed -34	apposition -17	direct -14	judging -23	passive -20	relative -28	thinking -12
noun|stranger|true|sentence-after|	according -9	apposed -8	direct -34	judging -45	relative -23	saying -20	shared -35
noun|stranger|true|sentence-before|	according -9	apposed -46	apposition -7	direct -13	judging -34	other -19	passive -25	relative -57	saying -28	thinking -27
noun|stranger|true|speaker-then-quote|	apposed -16	direct -28	judging 10	passive -17	relative -16	saying -10	shared -27	thinking -30
noun|stranger|true|topic-after|	naked -51
noun|stranger|true|topic|	naked -17
noun|stranger|true|verb-then-speaker|	judging -53	other 8	saying -25
nth-order|according-to|0|according|	other 9
nth-order|paragraph-before|0|apposed|	judging -18	thinking -9
nth-order|paragraph-before|0|apposition|	judging 28	other -13	saying -14	thinking -7
nth-order|paragraph-before|0|direct|	judging -13	saying -8	thinking -26
nth-order|paragraph-before|0|inverted|	judging -21	other -16	saying -29
nth-order|paragraph-before|0|relative|	judging -18	saying -33	thinking -7
nth-order|paragraph-before|1|according|	other -17
nth-order|paragraph-before|1|apposed|	other -31	thinking 19
nth-order|paragraph-before|1|apposition|	judging -22	other 7	saying -24	thinking -7
nth-order|paragraph-before|1|direct|	judging -38	other -40	saying -32	thinking -16
nth-order|paragraph-before|1|inverted|	saying -10
nth-order|paragraph-before|1|passive|	other -13	saying -14
nth-order|paragraph-before|1|relative|	other -37	saying -15
nth-order|paragraph-before|1|shared|	judging -25	other -30	saying -21	thinking -22
nth-order|paragraph-before|2|according|	other -10
nth-order|paragraph-before|2|apposed|	judging -25	other 17	saying -36	thinking -12
nth-order|paragraph-before|2|apposition|	judging -26	other -16	saying -18	thinking -14
nth-order|paragraph-before|2|direct|	judging -26	other -40	saying -14
nth-order|paragraph-before|2|inverted|	judging -23	saying -23
nth-order|paragraph-before|2|passive|	judging -8	other -14
nth-order|paragraph-before|2|relative|	judging -7	other -22	saying -16	thinking -12
nth-order|paragraph-before|2|shared|	judging -16	other -34
nth-order|paragraph-before|3|according|	other -21
nth-order|paragraph-before|3|apposed|	judging -32	other -15	saying -39	thinking -15
nth-order|paragraph-before|3|apposition|	other -14	saying -9
nth-order|paragraph-before|3|direct|	judging -17	other -26	saying -22	thinking -11
nth-order|paragraph-before|3|inverted|	judging -7	saying -17
nth-order|paragraph-before|3|passive|	other -15	saying 15
nth-order|paragraph-before|3|relative|	other -18	thinking -8
nth-order|paragraph-before|3|shared|	judging -14	thinking -9
nth-order|quote-then-speaker|0|apposed|	judging -30	other -17	saying -15
nth-order|quote-then-speaker|0|apposition|	judging 15	other -20
nth-order|quote-then-speaker|0|direct|	judging 7	saying 12
nth-order|quote-then-speaker|0|passive|	saying 7
nth-order|quote-then-speaker|0|relative|	judging 8	saying -15	thinking 14
nth-order|quote-then-speaker|0|shared|	judging -11	other -13	saying -15	thinking -17
nth-order|quote-then-speaker|1|apposed|	other 22
nth-order|quote-then-speaker|1|apposition|	other -14	saying -13
nth-order|quote-then-speaker|1|direct|	judging -41	other -59	saying -13	thinking -25
nth-order|quote-then-speaker|1|passive|	other -21	saying -35
nth-order|quote-then-speaker|1|relative|	other -28	saying 7
nth-order|quote-then-speaker|1|shared|	judging 7	saying -18	thinking 12
nth-order|quote-then-speaker|2|apposed|	saying -13
nth-order|quote-then-speaker|2|apposition|	judging -19	saying -27	thinking -15
nth-order|quote-then-speaker|2|direct|	other -43	saying -20	thinking -21
nth-order|quote-then-speaker|2|passive|	saying -18
nth-order|quote-then-speaker|2|relative|	other -22	saying -13
nth-order|quote-then-speaker|2|shared|	judging 17	other 10	saying 23	thinking 15
nth-order|quote-then-speaker|3|apposed|	saying -10
nth-order|quote-then-speaker|3|apposition|	judging -28
nth-order|quote-then-speaker|3|direct|	other -36	thinking -25
nth-order|quote-then-speaker|3|passive|	other -22
nth-order|quote-then-speaker|3|shared|	other -26	saying -23	thinking -22
nth-order|quote-then-verb|1|inverted|	judging -24	other -19
nth-order|sentence-after|0|according|	other 14
nth-order|sentence-after|0|apposed|	judging -13	other -41	saying -30
nth-order|sentence-after|0|apposition|	judging -18	other -34	saying -39	thinking -14
nth-order|sentence-after|0|direct|	other -9	saying 13
nth-order|sentence-after|0|inverted|	judging -13
nth-order|sentence-after|0|relative|	other -25	saying 9
nth-order|sentence-after|1|according|	other -36
nth-order|sentence-after|1|apposed|	judging -23	other 8	saying -31	thinking -25
nth-order|sentence-after|1|apposition|	other -28	saying -15
nth-order|sentence-after|1|direct|	other -15	saying -12	thinking 10
nth-order|sentence-after|1|passive|	other -21
nth-order|sentence-after|1|relative|	other -24
nth-order|sentence-after|1|shared|	other -7	saying -16	thinking 11
nth-order|sentence-after|2|according|	other -27
nth-order|sentence-after|2|apposed|	judging -14	other -25
nth-order|sentence-after|2|apposition|	judging -17	other 8	saying -34
nth-order|sentence-after|2|direct|	judging -22	thinking -19
nth-order|sentence-after|2|inverted|	judging -27
nth-order|sentence-after|2|shared|	other -30	saying -15
nth-order|sentence-before|0|apposed|	judging -35	other -40	saying 8	thinking -8
nth-order|sentence-before|0|apposition|	judging -16	thinking -29
nth-order|sentence-before|0|direct|	judging -12	other 7	thinking -10
nth-order|sentence-before|0|inverted|	judging 15	saying -13
nth-order|sentence-before|0|passive|	saying -29
nth-order|sentence-before|0|relative|	judging -32	saying 12	thinking -35
nth-order|sentence-before|0|shared|	saying -25
nth-order|sentence-before|1|according|	other 7
nth-order|sentence-before|1|apposed|	judging -36	other -22	saying -12
nth-order|sentence-before|1|apposition|	other -19	saying -58	thinking -25
nth-order|sentence-before|1|direct|	judging -44	other -39	saying -9	thinking -17
nth-order|sentence-before|1|inverted|	judging -19	other -29	saying -8
nth-order|sentence-before|1|passive|	judging -31	other -34	saying -38
nth-order|sentence-before|1|relative|	judging -15	other -17	saying -30
nth-order|sentence-before|2|according|	other -19
nth-order|sentence-before|2|apposed|	judging -27	other -59	saying -74	thinking -31
nth-order|sentence-before|2|apposition|	judging -22	other -39	thinking -13
nth-order|sentence-before|2|direct|	judging -41	other -36	saying -18	thinking -26
nth-order|sentence-before|2|inverted|	judging -46	saying -32
nth-order|sentence-before|2|passive|	other -20
nth-order|sentence-before|2|relative|	judging -18	saying -26
nth-order|sentence-before|3|according|	other -54
nth-order|sentence-before|3|apposed|	judging -20	other -34	saying -19	thinking -11
nth-order|sentence-before|3|apposition|	other -32	saying -13
nth-order|sentence-before|3|direct|	judging -15	other -73	saying -27	thinking -26
nth-order|sentence-before|3|inverted|	judging -28	saying 8
nth-order|sentence-before|3|passive|	other -28	saying -15
nth-order|sentence-before|3|relative|	other -30
nth-order|speaker-then-quote|0|apposed|	saying 11	thinking 21
nth-order|speaker-then-quote|0|apposition|	judging -26	other -47	saying -46
nth-order|speaker-then-quote|0|direct|	judging 28	other -25	saying 8
nth-order|speaker-then-quote|0|passive|	judging 22	saying 16
nth-order|speaker-then-quote|0|relative|	saying -23
nth-order|speaker-then-quote|0|shared|	judging -23	other -15	saying -22	thinking -11
nth-order|speaker-then-quote|1|apposed|	judging 8	saying -22	thinking -11
nth-order|speaker-then-quote|1|apposition|	judging -7	thinking -12
nth-order|speaker-then-quote|1|direct|	saying 19
nth-order|speaker-then-quote|1|passive|	other 16	saying 22
nth-order|speaker-then-quote|1|relative|	judging -15	other -19	saying 39
nth-order|speaker-then-quote|1|shared|	saying -26	thinking -12
nth-order|speaker-then-quote|2|apposed|	judging -16	other -11	saying -10	thinking -7
nth-order|speaker-then-quote|2|apposition|	judging -23	other -9	saying -7	thinking -11
nth-order|speaker-then-quote|2|direct|	other -16	saying 9	thinking -13
nth-order|speaker-then-quote|2|passive|	judging -18	other 24	saying -7
nth-order|speaker-then-quote|2|relative|	judging -16	saying 19
nth-order|speaker-then-quote|2|shared|	judging 22	other -32	thinking -20
nth-order|speaker-then-quote|3|apposed|	judging -21	other -30	saying -19	thinking -21
nth-order|speaker-then-quote|3|apposition|	judging -12	saying -8	thinking -9
nth-order|speaker-then-quote|3|direct|	judging -20	thinking -21
nth-order|speaker-then-quote|3|passive|	judging -34	other -46	saying -21
nth-order|speaker-then-quote|3|relative|	judging -10	saying -8
nth-order|speaker-then-quote|3|shared|	judging 7	other -12	saying -15	thinking -14
nth-order|verb-then-speaker|0|inverted|	judging -13
nth-order|verb-then-speaker|1|inverted|	judging 17
nth-order|verb-then-speaker|2|inverted|	saying -11
nth|according-to|	0 9
nth|actor-nearby|	3 -9
nth|colon|	1 -12	2 12
nth|interview|	0 -26
nth|named-before|	0 -9	1 -27
nth|named-nearby|	3 -30	4 -22
nth|paragraph-before|	0 -8	1 -37	2 -30	3 -15
nth|possessor|	1 -42
nth|quote-then-speaker|	0 14	1 7	2 -18	3 -39	4 -14
nth|sentence-after|	0 14	1 12	2 -11
nth|sentence-before|	0 18	2 -35	4 -58
nth|signature|	0 12
nth|speaker-then-quote|	1 13	2 -7	3 -19	4 -14
nth|topic|	0 16	2 -7	3 -16	4 -21
nth|verb-then-speaker|	2 -12
opener|$|past|	apposed -17	apposition -17
opener|%|other|	according -14	apposition -18
opener|(|other|	apposed -11
opener|(|past|	apposed -18
opener|)|other|	direct -14
opener|)|past|	direct 17	inverted -60
opener|)|present|	inverted -32
opener|,|base|	apposition -23	relative -21	shared 9
opener|,|other|	according 11	apposition -13	direct 8	passive -35
opener|,|participle|	apposition -26	direct -42	shared -11
opener|,|past|	apposed -20	apposition 24	direct 51	inverted 12	passive 15	relative -22
opener|,|present|	apposition 15	inverted 16	passive 11	relative -38
opener|-|base|	shared -22
opener|-|other|	apposed -19	direct -12	relative -10	shared -12
opener|-|participle|	apposed -20	shared -9
opener|-|past|	apposed 10	direct 16
opener|.|past|	inverted -18
opener|:|other|	according 32	apposed -38	apposition -13	direct -53	shared -16
opener|:|past|	apposed -24	apposition -26	direct -24	inverted 7	shared -17
opener|:|present|	apposed -19	apposition -12	direct 31
opener|;|base|	direct 13
opener|;|other|	apposed -10
opener|;|past|	apposed 18	direct 27	inverted -19	shared -10
opener|about|other|	apposed -12	direct -27
opener|about|past|	apposed -34
opener|according-to|,|	according 11
opener|according-to|:|	according 37
opener|according-to|che|	according -18
opener|according-to|other|	according -29
opener|according-to|start|	according 21
opener|across|past|	apposition -21
opener|ad|other|	apposition -23
opener|after|base|	apposition -24	direct -17
opener|after|other|	apposed -13	apposition -9	direct -45	shared -17
opener|after|past|	apposed 12	direct -11
opener|after|present|	direct -18
opener|alla|other|	apposed -22	apposition -25	direct -22
opener|alla|past|	apposed -15
opener|alle|other|	apposition -8
opener|all’|other|	apposition 22	direct -16
opener|all’|past|	apposition 11
opener|als|other|	direct -26
opener|als|past|	direct -20
opener|al|other|	apposed -9	apposition -22	direct -26	relative 7
opener|al|past|	apposed -22	apposition -23
opener|al|present|	apposed -12
opener|among|other|	direct -25
opener|am|other|	direct -26
opener|am|past|	direct -23
opener|and|base|	direct -28	shared -10
opener|and|other|	apposed -36	apposition -25	direct -19	relative -21	shared -14
opener|and|participle|	direct -18
opener|and|past|	apposed -28	apposition -28	inverted -26	passive -21
opener|and|present|	direct -11	inverted 12
opener|an|other|	direct -7
opener|ao|other|	direct -14
opener|ao|past|	apposed -12	apposition -14	shared -17
opener|ao|present|	apposition -14
opener|as|other|	apposed 19	apposition -25	direct 7
opener|as|past|	apposed 9	apposition -23	direct -8
opener|as|present|	direct 19
opener|at|base|	direct -14
opener|at|other|	apposed -16	apposition -19	direct 8
opener|at|past|	apposed -26
opener|at|present|	apposed -17
opener|auf|other|	direct -17
opener|auf|past|	direct -24
opener|aunque|other|	direct -20
opener|aus|other|	direct -21
opener|aus|past|	direct 21
opener|avait|past|	direct 26
opener|avant|other|	apposition -19
opener|avec|other|	apposition -21
opener|avons|past|	apposed -8
opener|a|other|	apposed -21	apposition -41	relative -15	shared -21
opener|a|past|	apposed -26	apposition -28	direct 18	shared -21
opener|a|present|	apposed -7	apposition -23	direct -23	shared -12
opener|been|other|	apposed -22
opener|been|past|	apposed -18
opener|before|other|	direct -37
opener|before|past|	direct -22	shared -24
opener|beim|other|	direct 12
opener|beim|past|	direct -15
opener|bei|past|	direct 8
opener|between|other|	direct -15
opener|be|past|	apposition -25
opener|bij|other|	direct -29
opener|but|other|	apposed -22
opener|but|past|	direct 8	inverted -31
opener|but|present|	direct 7
opener|by|base|	direct -27
opener|by|other|	apposed -24	apposition -23	relative -17	shared -22
opener|by|participle|	direct -41	shared -20
opener|by|past|	apposed -42	direct -16	relative 14	shared -33
opener|by|present|	apposed -15	apposition -36	direct -16
opener|chez|past|	apposed 14
opener|chez|present|	apposed 13
opener|che|other|	according -19	apposition -14	direct -61	shared -9
opener|che|past|	apposition -18	inverted -22
opener|che|present|	apposition -14	inverted -10
opener|colon|,|	apposed 8
opener|colon|start|	direct 16
opener|com|other|	apposed 11	apposition -14
opener|com|past|	apposed -22
opener|con|other|	apposed -12	apposition -27	direct 16
opener|con|past|	apposed -22	apposition -28	relative -23	shared -20
opener|con|present|	apposition -19
opener|cui|past|	direct 20
opener|dalla|other|	direct 11
opener|dall’|other|	apposition -19
opener|dans|other|	apposition -12
opener|dans|past|	apposed 10	apposition -10	direct -22	shared -18
opener|dans|present|	apposed -33
opener|dass|other|	direct -10
opener|dat|other|	direct -27	shared -15
opener|da|other|	apposed -21	apposition -20
opener|da|past|	apposed -25	apposition -24
opener|da|present|	apposition -12
opener|della|other|	direct -21
opener|della|present|	apposition -19
opener|del|other|	apposition -10	direct -18	relative -20
opener|del|past|	apposed -21	apposition -12	shared -17
opener|del|present|	apposition -10
opener|deren|past|	direct 27
opener|desde|past|	apposed -31
opener|dessen|past|	direct 29
opener|devant|other|	apposed -10
opener|de|other|	apposed -21
opener|de|past|	apposition -34	direct -20
opener|de|present|	apposed -26	apposition -25
opener|die|other|	apposition -11	direct -19
opener|die|past|	apposition -19	direct -20
opener|di|past|	apposition -17	direct -28
opener|dont|other|	direct -26
opener|dos|other|	direct -11
opener|do|past|	apposed -24	apposition -28	direct -19
opener|do|present|	apposition -23
opener|d’|other|	apposed -12
opener|ela|past|	inverted -29	relative -22
opener|ele|past|	inverted -29
opener|ele|present|	inverted -23
opener|ella|past|	inverted -19
opener|em|other|	apposed -11	apposition -30
opener|em|past|	apposed -39	apposition -26
opener|em|present|	apposed -29
opener|entre|other|	direct -17
opener|en|other|	apposed -25	apposition -20	direct -44	relative 15
opener|en|past|	apposed -20	apposition -28	direct -20	inverted -29	relative -26	shared -24
opener|en|present|	apposed -18	apposition -9	direct -20
opener|er|past|	inverted -23
opener|est|other|	apposed -10	apposition -10	relative -20
opener|est|past|	apposition 16
opener|et|other|	apposed -19	apposition -18	direct -22
opener|et|participle|	direct -14
opener|et|past|	apposition -8	direct -15
opener|et|present|	apposed -15	direct 22
opener|e|other|	according -18	apposed -22	apposition -13	direct -26	relative -13
opener|e|past|	inverted -39	shared -11
opener|e|present|	direct 16	inverted -28
opener|fait|past|	direct 17
opener|for|other|	apposed -17	apposition -14	direct -34	relative -22
opener|for|participle|	apposition -25
opener|for|past|	apposed -31	apposition -33
opener|for|present|	apposed -13
opener|from|other|	apposed -14	apposition -23	direct -20	relative 17
opener|from|past|	apposition -30
opener|fue|past|	relative 11
opener|für|other|	direct 31
opener|für|past|	direct -17
opener|geen|other|	direct -19
opener|geen|past|	apposition -16
opener|habe|past|	apposed -20
opener|had|other|	direct -39	relative -18
opener|had|participle|	direct 8
opener|had|past|	apposed -31	direct -18
opener|had|present|	direct -33
opener|has|other|	direct -20
opener|has|participle|	direct -25
opener|has|past|	apposition -19
opener|has|present|	direct -24
opener|hat|past|	direct 15
opener|hat|present|	direct -22
opener|ha|other|	apposed -12	apposition -19	relative -19
opener|ha|participle|	apposition -17	direct -16
opener|ha|past|	apposed -19	apposition -9	direct -22
opener|ha|present|	apposition -10
opener|heeft|past|	apposition -17	direct -20
opener|her|other|	direct -24
opener|he|base|	direct -24
opener|he|other|	apposed -14	apposition -24	direct -23
opener|he|participle|	apposition -10
opener|he|past|	passive -27
opener|he|present|	direct -14
opener|hij|other|	direct -19
opener|hij|past|	direct -16	inverted -44
opener|how|other|	direct -29
opener|how|past|	direct -26
opener|if|base|	direct -27
opener|if|other|	direct -45
opener|if|past|	direct -25
opener|il|participle|	apposition -11
opener|il|past|	apposition -10
opener|im|other|	direct -26
opener|im|past|	direct -9
opener|in|base|	apposed -12
opener|in|other|	apposed 12	apposition -33	relative -24	shared -29
opener|in|participle|	direct -23	shared -16
opener|in|past|	apposed -7	apposition -21	shared -12
opener|in|present|	apposed -19	apposition -23	direct -24
opener|ist|other|	according 18
opener|is|other|	according -32	apposition -14	relative -19
opener|is|past|	apposition -30
opener|it|other|	passive -20
opener|les|other|	direct -25
opener|le|past|	inverted 18
opener|lo|past|	apposed -18	apposition 7	relative -11
opener|l’|past|	direct -17
opener|maar|other|	direct -13
opener|mas|other|	relative -11
opener|mas|past|	inverted -14
opener|met|past|	apposed -14	direct -19
opener|me|other|	apposed 25	apposition 11
opener|me|past|	apposition 21	shared 22
opener|me|present|	apposed 18	relative 20
opener|mit|past|	direct -20
opener|mit|present|	direct -15
opener|naar|other|	direct 20
opener|nach|other|	direct -11	shared -12
opener|nach|past|	direct -20
opener|na|other|	apposed -18	apposition 11	direct -11
opener|na|past|	apposed -20	apposition -7	direct -21
opener|na|present|	apposed -9	apposition -22
opener|near|past|	apposition -10
opener|nei|other|	direct -18
opener|nella|other|	apposition -17
opener|nelle|other|	direct -12
opener|nel|other|	direct -26
opener|nel|present|	direct 11
opener|niet|other|	direct -22
opener|non|other|	direct -8
opener|non|past|	apposition -15
opener|nos|other|	apposed -15
opener|nos|past|	apposition -12
opener|not|other|	direct -23
opener|not|past|	apposed -19	apposition -18
opener|no|other|	according -17	apposed -16	direct -19
opener|no|past|	apposed -20	apposition -23	direct -20	shared -14
opener|no|present|	apposed -25
opener|num|present|	apposed -16
opener|não|other|	direct -17
opener|não|past|	direct -7
opener|não|present|	apposition -7
opener|n’|past|	direct -14
opener|of|other|	apposed -15	apposition -25	direct -15	relative -22
opener|of|past|	apposed -12	apposition -43	shared 13
opener|of|present|	apposition -15
opener|ohne|other|	direct -12
opener|om|other|	direct -14
opener|om|past|	direct -24
opener|onder|past|	apposition -21
opener|onde|other|	direct -18
opener|on|other|	apposed -29	apposition -15	relative 17
opener|on|past|	apposed -35	apposition -23	direct -19
opener|op|other|	direct -17
opener|other|base|	apposed -13	apposition -15	direct -62	shared -19
opener|other|other|	according -39	apposed -28	direct -21	relative 11	shared -10
opener|other|participle|	apposed 30	apposition -28	direct 19
opener|other|past|	apposition -39	passive 17	shared -28
opener|other|present|	apposed -11	apposition -30	direct 22	inverted -39	passive -26	relative 29	shared -10
opener|outside|past|	apposed -14
opener|over|other|	direct -24
opener|over|past|	apposed -20
opener|o|other|	according -14
opener|où|other|	direct -17
opener|paragraph-before|)|	inverted -8
opener|paragraph-before|,|	according -29	direct -24	inverted -19	passive 8	relative -27
opener|paragraph-before|-|	apposed -15	direct -15	relative -13	shared -16
opener|paragraph-before|:|	apposed -13	apposition -10	direct -20	shared -9
opener|paragraph-before|;|	apposed -19	direct -31
opener|paragraph-before|after|	direct -18
opener|paragraph-before|and|	apposed -14	apposition -7	direct -18	inverted -10	passive -11	relative -11	shared -12
opener|paragraph-before|as|	apposition -9	direct -21
opener|paragraph-before|a|	apposed -15	direct -8
opener|paragraph-before|before|	direct -9
opener|paragraph-before|but|	apposed -18	direct -9
opener|paragraph-before|by|	apposed -12	apposition -11	direct -9	shared -10
opener|paragraph-before|che|	direct -34
opener|paragraph-before|dans|	apposed -7
opener|paragraph-before|de|	apposition -18
opener|paragraph-before|em|	apposed -12
opener|paragraph-before|en|	direct -13
opener|paragraph-before|et|	apposed -14
opener|paragraph-before|e|	apposed -19	direct -9	inverted -11
opener|paragraph-before|ha|	apposition -7
opener|paragraph-before|heeft|	direct -17
opener|paragraph-before|if|	direct -14
opener|paragraph-before|in|	apposed -7	apposition -20	direct -35
opener|paragraph-before|it|	direct -17
opener|paragraph-before|na|	apposition -11
opener|paragraph-before|other|	according -21	apposed -9	apposition -7	direct -40	inverted -34	passive -22	relative -31
opener|paragraph-before|over|	apposed -12
opener|paragraph-before|que|	apposition -11	direct 9	inverted -18	shared -14
opener|paragraph-before|qu’|	direct -17
opener|paragraph-before|segundo|	apposition -7	shared -7
opener|paragraph-before|según|	shared -13
opener|paragraph-before|she|	direct -14
opener|paragraph-before|start|	apposed -13	apposition -36	shared -13
opener|paragraph-before|sur|	apposed -13
opener|paragraph-before|that|	apposed -7	direct -24	shared -17
opener|paragraph-before|then|	direct -12
opener|paragraph-before|und|	direct -13
opener|paragraph-before|what|	direct -9
opener|paragraph-before|when|	direct -26
opener|paragraph-before|which|	apposition -12	direct -7
opener|paragraph-before|while|	direct -15
opener|paragraph-before|who|	apposition -9
opener|paragraph-before|why|	direct -8
opener|paragraph-before|with|	direct -8
opener|paragraph-before|y|	direct 16
opener|paragraph-before|à|	apposed -12
opener|paragraph-before|–|	direct -13	inverted -23
opener|paragraph-before|—|	direct -19	inverted -33	relative -8	shared -9
opener|para|other|	apposed 9	shared 8
opener|para|past|	apposed 26	shared -20
opener|par|other|	apposed -21	apposition 7	direct -19
opener|par|past|	apposed -28	apposition -22
opener|pela|other|	apposed -9
opener|pela|past|	apposed -15	apposition -21
opener|pela|present|	apposition -17
opener|per|other|	apposed 21	direct -16	shared -22
opener|per|past|	direct -18	shared -23
opener|per|present|	direct -23	shared -20
opener|porque|other|	direct -19
opener|por|other|	apposed -14
opener|por|past|	apposed -23	apposition -26	shared -14
opener|pour|other|	apposed -10
opener|pour|past|	direct -28	shared -20
opener|prima|other|	direct 18
opener|puis|other|	direct -24
opener|qu'|other|	direct -24
opener|quando|past|	direct -8
opener|quand|other|	direct -23
opener|quand|present|	direct -17
opener|quem|past|	inverted -35
opener|que|other|	apposed -16	apposition -23	direct -34	relative -21	shared -16
opener|que|past|	apposition -36	direct -22	inverted -46	shared -22
opener|que|present|	apposition -19	shared -16
opener|quien|past|	inverted -24
opener|quote-then-speaker|,|	apposed -7	direct -16	relative -7	shared -8
opener|quote-then-speaker|-|	shared -14
opener|quote-then-speaker|:|	apposed -12	direct -23	shared -18
opener|quote-then-speaker|;|	apposed -26	shared -22
opener|quote-then-speaker|after|	direct -50
opener|quote-then-speaker|and|	shared -19
opener|quote-then-speaker|aurait|	direct 23
opener|quote-then-speaker|avait|	direct 28
opener|quote-then-speaker|a|	apposed -10	direct 20
opener|quote-then-speaker|by|	apposition 17	direct -18	shared -20
opener|quote-then-speaker|che|	direct -25
opener|quote-then-speaker|dat|	direct -26
opener|quote-then-speaker|from|	apposition -22
opener|quote-then-speaker|had|	direct -20
opener|quote-then-speaker|ha|	apposition -17	direct -10
opener|quote-then-speaker|he|	direct -23	passive -17
opener|quote-then-speaker|if|	direct -29
opener|quote-then-speaker|in|	apposed -29	apposition -13	shared -20
opener|quote-then-speaker|l’|	direct -15
opener|quote-then-speaker|no|	shared -13
opener|quote-then-speaker|other|	apposed 14	apposition -12	direct 18	passive -42	shared -7
opener|quote-then-speaker|per|	shared -19
opener|quote-then-speaker|pour|	shared -17
opener|quote-then-speaker|que|	direct -29	shared -16
opener|quote-then-speaker|she|	passive -28
opener|quote-then-speaker|start|	apposed -10
opener|quote-then-speaker|that|	direct -18	shared -28
opener|quote-then-speaker|vor|	direct -16
opener|quote-then-speaker|when|	direct -33
opener|quote-then-speaker|where|	direct -34
opener|quote-then-speaker|which|	direct -33
opener|quote-then-speaker|while|	direct -29
opener|quote-then-speaker|who|	apposition -21
opener|quote-then-speaker|—|	shared -13
opener|quote-then-verb|,|	inverted 10
opener|quote-then-verb|and|	inverted -51
opener|quote-then-verb|but|	inverted -20
opener|quote-then-verb|che|	inverted -17
opener|quote-then-verb|en|	inverted -18
opener|quote-then-verb|e|	inverted -37
opener|quote-then-verb|le|	inverted 24
opener|quote-then-verb|other|	inverted 16
opener|quote-then-verb|que|	inverted -19
opener|quote-then-verb|y|	inverted -31
opener|quote-then-verb|–|	inverted 25
opener|quote-then-verb|—|	inverted 14
opener|qu’|other|	direct -36
opener|qu’|past|	direct -24
opener|qu’|present|	direct -25
opener|secondo|other|	apposed 7
opener|secondo|past|	apposed 17
opener|segundo|other|	apposed 11	apposition 11	shared -7
opener|segundo|past|	apposed -15
opener|según|other|	apposed 16
opener|según|past|	apposed 8	apposition -21	shared -20
opener|seit|other|	direct -11
opener|selon|other|	apposed 10
opener|sentence-after|,|	according -37	apposed -45	apposition -47	direct 12	passive -21
opener|sentence-after|:|	direct -14
opener|sentence-after|;|	direct -25
opener|sentence-after|and|	direct -24
opener|sentence-after|by|	apposition -23
opener|sentence-after|in|	apposed 9	apposition -13	direct -23
opener|sentence-after|other|	according -9	apposed -16	direct -10
opener|sentence-after|que|	direct -12
opener|sentence-after|qu’|	direct -15
opener|sentence-after|start|	according 16	apposed -16	apposition -28	direct 14	inverted -17	relative -17	shared -19
opener|sentence-after|that|	direct -32
opener|sentence-after|to|	apposition -18
opener|sentence-after|when|	direct -25
opener|sentence-after|whether|	direct -25
opener|sentence-after|à|	apposed -19
opener|sentence-after|–|	inverted 8
opener|sentence-after|—|	inverted 24
opener|sentence-before|$|	apposition -9
opener|sentence-before|(|	apposed -18
opener|sentence-before|)|	direct -26	inverted -44
opener|sentence-before|+|	direct -20
opener|sentence-before|,|	according -10	apposed -12	direct 16	inverted 8
opener|sentence-before|-|	apposed 11	direct 14
opener|sentence-before|:|	apposed -24	apposition -16	direct -35
opener|sentence-before|;|	apposed -28	direct -9
opener|sentence-before|about|	apposed -22	direct -21
opener|sentence-before|after|	apposed -15	apposition -19	direct -30
opener|sentence-before|against|	apposition -15
opener|sentence-before|alla|	direct -14
opener|sentence-before|als|	direct -20
opener|sentence-before|al|	apposed 14	apposition -22	direct -28
opener|sentence-before|am|	direct -25
opener|sentence-before|and|	apposed -33	apposition -26	direct -25	inverted 7	passive -22
opener|sentence-before|an|	direct -7
opener|sentence-before|ao|	apposition -13
opener|sentence-before|as|	apposed -9	apposition -35	direct -39
opener|sentence-before|at|	apposed -23	apposition -15	direct -24
opener|sentence-before|auf|	direct -19
opener|sentence-before|aurait|	direct -20
opener|sentence-before|avec|	apposition -20
opener|sentence-before|a|	apposed -12	apposition -27
opener|sentence-before|because|	direct 9
opener|sentence-before|been|	apposed -8
opener|sentence-before|before|	direct -26
opener|sentence-before|beim|	direct 16
opener|sentence-before|bij|	direct -27
opener|sentence-before|but|	apposed -28	inverted -12
opener|sentence-before|by|	apposed -26	apposition -35	direct -29
opener|sentence-before|chez|	apposed -11
opener|sentence-before|che|	according -8	apposed -7	apposition -12	direct -49	inverted -9
opener|sentence-before|con|	apposed -11	apposition -22	direct -21
opener|sentence-before|cui|	direct -16
opener|sentence-before|dans|	apposed -16
opener|sentence-before|dat|	direct -20
opener|sentence-before|da|	apposition -16	direct -12
opener|sentence-before|della|	apposition -22
opener|sentence-before|del|	apposition -16
opener|sentence-before|desde|	direct -24
opener|sentence-before|de|	apposed -29	apposition -36	direct -22
opener|sentence-before|die|	apposition -15	direct -27
opener|sentence-before|di|	direct -19
opener|sentence-before|dont|	direct -25
opener|sentence-before|dos|	direct -19
opener|sentence-before|do|	apposed -19	apposition -22
opener|sentence-before|ela|	inverted -19
opener|sentence-before|ele|	inverted -23
opener|sentence-before|em|	apposed -16	apposition -33
opener|sentence-before|entre|	direct -16
opener|sentence-before|en|	apposed -20	apposition -29	inverted -13	relative -12
opener|sentence-before|est|	relative -16
opener|sentence-before|et|	apposed -12	apposition -16	direct -28
opener|sentence-before|e|	apposition -14	direct -20	inverted -41
opener|sentence-before|fait|	apposition -7	direct -13
opener|sentence-before|for|	apposed -19	apposition -27	direct -26	relative -18
opener|sentence-before|from|	apposition -24	direct -16
opener|sentence-before|für|	direct -32
opener|sentence-before|geen|	apposition -13
opener|sentence-before|had|	apposed -19	direct -38
opener|sentence-before|has|	apposition -12	direct -35
opener|sentence-before|ha|	apposition -10	direct -21	relative -17
opener|sentence-before|heeft|	direct -18
opener|sentence-before|he|	direct -24	passive -21
opener|sentence-before|hij|	direct -20	inverted -36
opener|sentence-before|how|	direct -16
opener|sentence-before|if|	direct -30
opener|sentence-before|il|	apposition -15
opener|sentence-before|im|	direct -21
opener|sentence-before|in|	apposed -44	apposition -31	relative -22
opener|sentence-before|is|	according -32	apposition -33	direct -17
opener|sentence-before|i|	direct 9
opener|sentence-before|les|	direct -27
opener|sentence-before|lo|	apposition 7
opener|sentence-before|maar|	direct -20
opener|sentence-before|met|	apposed -15	direct -16
opener|sentence-before|me|	apposed 21	apposition -28
opener|sentence-before|mit|	direct -22
opener|sentence-before|naar|	direct -18
opener|sentence-before|nach|	direct -25
opener|sentence-before|na|	apposed -10	direct -16
opener|sentence-before|near|	apposition -9
opener|sentence-before|nel|	apposed -13	apposition -15	direct -26
opener|sentence-before|nem|	direct -13
opener|sentence-before|niet|	direct -22
opener|sentence-before|non|	direct -9
opener|sentence-before|not|	apposition -9	direct -19
opener|sentence-before|no|	apposed -14	apposition -16	direct -23
opener|sentence-before|não|	direct -7
opener|sentence-before|of|	apposed -24	apposition -25	direct -20
opener|sentence-before|om|	direct -13
opener|sentence-before|on|	apposed -31	apposition -17	direct -26
opener|sentence-before|op|	direct -18
opener|sentence-before|other|	according -38	apposed -10	apposition -32	direct -11	inverted -34	passive -54	relative -46
opener|sentence-before|outside|	apposed -16
opener|sentence-before|over|	direct -22
opener|sentence-before|où|	direct -17
opener|sentence-before|par|	apposed -11
opener|sentence-before|pela|	apposed -19	apposition -17
opener|sentence-before|per|	direct -26
opener|sentence-before|porque|	direct -13
opener|sentence-before|por|	apposed -17	apposition -21	direct -15
opener|sentence-before|pour|	direct -18
opener|sentence-before|quand|	direct -25
opener|sentence-before|quem|	inverted -21
opener|sentence-before|que|	apposition -21	direct -52	inverted -20	relative -16
opener|sentence-before|qui|	apposition -18
opener|sentence-before|qu’|	direct -27
opener|sentence-before|seit|	direct -11
opener|sentence-before|se|	direct -26
opener|sentence-before|she|	passive -24
opener|sentence-before|sie|	inverted -29
opener|sentence-before|since|	apposition -21
opener|sentence-before|si|	direct -18
opener|sentence-before|sobre|	apposed -10
opener|sentence-before|start|	according 11	apposition 12	inverted -53	passive -24	shared -26
opener|sentence-before|sur|	apposed -15	apposition -14	direct -18
opener|sentence-before|su|	direct -17
opener|sentence-before|than|	direct -20
opener|sentence-before|that|	apposed -26	apposition -9	direct -61
opener|sentence-before|then|	direct -16
opener|sentence-before|to|	apposed -21	apposition -24	direct -17
opener|sentence-before|tra|	direct -19
opener|sentence-before|um|	direct -14
opener|sentence-before|under|	apposition -13
opener|sentence-before|und|	apposed -14	direct -37
opener|sentence-before|until|	direct -19
opener|sentence-before|van|	apposition -16	direct 12
opener|sentence-before|von|	direct -15
opener|sentence-before|vor|	direct -16
opener|sentence-before|was|	apposed -22	apposition -21	direct -32
opener|sentence-before|what|	direct -41
opener|sentence-before|when|	direct -45
opener|sentence-before|where|	direct -42
opener|sentence-before|whether|	direct -33
opener|sentence-before|which|	apposition -29
opener|sentence-before|whom|	direct -21
opener|sentence-before|who|	apposition -32
opener|sentence-before|why|	direct -22
opener|sentence-before|wie|	direct -22
opener|sentence-before|will|	direct -26
opener|sentence-before|with|	apposed -9
opener|sentence-before|would|	direct -21
opener|sentence-before|y|	direct -24	inverted -38	relative -18
opener|sentence-before|ze|	direct -20	inverted -17
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -17
opener|sentence-before|¿|	direct -25
opener|sentence-before|à|	apposed -36	apposition -20	direct -19
opener|sentence-before|über|	direct -22
opener|sentence-before|–|	direct -14
opener|sentence-before|—|	direct -23	inverted 20
opener|se|other|	apposition -22	direct -18
opener|se|past|	apposition -17	direct -22	shared -16
opener|she|other|	apposition -25	direct -20	passive -13
opener|she|past|	apposed -18
opener|sie|past|	inverted -38
opener|sie|present|	inverted -28
opener|since|other|	apposition -19
opener|since|past|	apposed -19	apposition -19
opener|si|other|	direct -20
opener|si|past|	apposition -15
opener|sobre|other|	direct -9
opener|sobre|past|	apposed -33	apposition -24
opener|sob|past|	apposition -13
opener|so|other|	direct -22
opener|speaker-then-quote|$|	apposition -17
opener|speaker-then-quote|)|	direct 27	relative -21
opener|speaker-then-quote|,|	apposed -17	apposition 38	direct 36	passive 14	relative -41
opener|speaker-then-quote|-|	apposed -29
opener|speaker-then-quote|:|	apposed -34	apposition -22	shared -22
opener|speaker-then-quote|;|	apposed 21	direct 32
opener|speaker-then-quote|about|	apposed -26
opener|speaker-then-quote|across|	apposition -27
opener|speaker-then-quote|after|	apposition -20	direct -19
opener|speaker-then-quote|alla|	apposed -25	apposition -20
opener|speaker-then-quote|all’|	apposition 18	shared -9
opener|speaker-then-quote|als|	direct -22	shared -19
opener|speaker-then-quote|al|	apposed -27	apposition -23	direct -11
opener|speaker-then-quote|and|	apposed -22	apposition -26
opener|speaker-then-quote|ao|	apposed -22	apposition -16	shared -15
opener|speaker-then-quote|as|	apposition -27	direct 28
opener|speaker-then-quote|at|	apposed -24	apposition -19
opener|speaker-then-quote|auf|	direct -21
opener|speaker-then-quote|aus|	direct 20
opener|speaker-then-quote|avons|	apposed -18
opener|speaker-then-quote|a|	apposed -32	apposition -34	direct -9	relative -22	shared -23
opener|speaker-then-quote|because|	direct -22	shared -19
opener|speaker-then-quote|been|	apposed -26
opener|speaker-then-quote|before|	direct -25	shared -24
opener|speaker-then-quote|beim|	direct -18
opener|speaker-then-quote|bei|	direct 14
opener|speaker-then-quote|be|	apposition -25
opener|speaker-then-quote|but|	apposed -8	shared 7
opener|speaker-then-quote|by|	apposed -43	apposition -30	direct -28	relative 13	shared -35
opener|speaker-then-quote|che|	apposed 15	apposition -23	direct -15	shared -16
opener|speaker-then-quote|com|	apposed -16	direct -12
opener|speaker-then-quote|con|	apposed -20	apposition -32	shared -20
opener|speaker-then-quote|cui|	direct 23
opener|speaker-then-quote|dans|	shared -18
opener|speaker-then-quote|da|	apposed -34	apposition -20
opener|speaker-then-quote|della|	apposition -17
opener|speaker-then-quote|del|	apposed -23	apposition -12	shared -15
opener|speaker-then-quote|deren|	direct 32
opener|speaker-then-quote|desde|	apposed -31	direct 7
opener|speaker-then-quote|dessen|	direct 9
opener|speaker-then-quote|di|	apposition -23	direct -25	shared -22
opener|speaker-then-quote|do|	apposed -25	apposition -30
opener|speaker-then-quote|em|	apposed -36	apposition -26
opener|speaker-then-quote|en|	apposed -24	apposition -27	direct -26	shared -18
opener|speaker-then-quote|est|	apposition 15
opener|speaker-then-quote|e|	apposition -16	direct 13
opener|speaker-then-quote|for|	apposed -31	apposition -33
opener|speaker-then-quote|für|	direct 11
opener|speaker-then-quote|had|	apposed -25
opener|speaker-then-quote|has|	apposition -26	direct -25
opener|speaker-then-quote|ha|	apposed -23	apposition -17	direct -21	relative -14
opener|speaker-then-quote|heeft|	apposition -16
opener|speaker-then-quote|he|	apposition -21	direct -26
opener|speaker-then-quote|how|	direct -25
opener|speaker-then-quote|if|	direct -35
opener|speaker-then-quote|in|	apposition -18	direct -16	shared -15
opener|speaker-then-quote|it|	apposed -19	direct 19
opener|speaker-then-quote|me|	apposed 26	apposition 43	shared 22
opener|speaker-then-quote|mit|	direct -16
opener|speaker-then-quote|naar|	direct 23
opener|speaker-then-quote|nach|	direct -9
opener|speaker-then-quote|na|	apposed -19	apposition -21	direct -15
opener|speaker-then-quote|nella|	apposition -16	direct -20
opener|speaker-then-quote|nel|	direct 10
opener|speaker-then-quote|non|	apposition -12
opener|speaker-then-quote|not|	apposition -22
opener|speaker-then-quote|no|	apposed -28	apposition -19	shared -15
opener|speaker-then-quote|não|	apposition -8
opener|speaker-then-quote|of|	apposed -8	apposition -43	relative -17
opener|speaker-then-quote|onder|	apposition -20
opener|speaker-then-quote|on|	apposed -20	apposition -25
opener|speaker-then-quote|other|	apposed -23	apposition -35	direct -22	passive 25	relative 30	shared -31
opener|speaker-then-quote|over|	direct -20
opener|speaker-then-quote|para|	apposed 13	shared -21
opener|speaker-then-quote|par|	apposed -30	apposition -18
opener|speaker-then-quote|pela|	apposed -24	apposition -22
opener|speaker-then-quote|per|	apposed 21	direct -28	shared -29
opener|speaker-then-quote|por|	apposed -23	apposition -20	shared -19
opener|speaker-then-quote|pour|	direct -24	shared -20
opener|speaker-then-quote|que|	apposed -20	apposition -40	direct -21	shared -24
opener|speaker-then-quote|qu’|	direct -37
opener|speaker-then-quote|secondo|	apposed 12
opener|speaker-then-quote|segundo|	apposition 9
opener|speaker-then-quote|según|	apposed 11	shared -11
opener|speaker-then-quote|selon|	apposed 16
opener|speaker-then-quote|se|	apposition -26	shared -16
opener|speaker-then-quote|she|	apposed -23	apposition -24	direct -25	passive 11
opener|speaker-then-quote|since|	apposition -18
opener|speaker-then-quote|si|	apposition -15
opener|speaker-then-quote|sobre|	apposed -30	apposition -24
opener|speaker-then-quote|start|	apposition -44	direct 11	passive -36
opener|speaker-then-quote|sul|	apposed -21
opener|speaker-then-quote|sur|	apposed -39	apposition -16
opener|speaker-then-quote|tem|	apposition -16
opener|speaker-then-quote|that|	apposed -28	relative -24
opener|speaker-then-quote|through|	apposed -22
opener|speaker-then-quote|to|	apposed -18	apposition -18
opener|speaker-then-quote|volgens|	direct 16
opener|speaker-then-quote|was|	apposed -21	apposition -24
opener|speaker-then-quote|what|	shared -18
opener|speaker-then-quote|when|	direct -23
opener|speaker-then-quote|whether|	direct -52	shared -29
opener|speaker-then-quote|which|	apposition -15
opener|speaker-then-quote|while|	direct 29
opener|speaker-then-quote|who|	apposition -36	direct -22
opener|speaker-then-quote|why|	direct -22
opener|speaker-then-quote|wie|	direct 12
opener|speaker-then-quote|with|	direct 16
opener|speaker-then-quote|would|	apposed -16
opener|speaker-then-quote|y|	apposed 21	direct -8
opener|speaker-then-quote|zou|	direct -22
opener|speaker-then-quote|à|	apposition -19	shared -12
opener|speaker-then-quote|–|	direct -15
opener|speaker-then-quote|—|	direct -22
opener|start|base|	apposed -29	direct 7	relative -20
opener|start|other|	according 34	relative -9	shared -25
opener|start|participle|	apposed -36	apposition 14	direct -23
opener|start|past|	apposed -9	apposition -36	direct 16	inverted -46	passive -45	relative 14	shared -10
opener|start|present|	apposed 12	apposition -20	direct 16	shared 10
opener|sul|other|	apposed -24
opener|sur|other|	apposed -31	apposition -13	direct -17
opener|sur|past|	apposed -26
opener|sur|present|	apposed -18
opener|su|other|	direct -17
opener|tegen|other|	direct -18
opener|than|other|	direct -20
opener|that|base|	direct -35	shared -35
opener|that|other|	apposed -37	apposition -9	direct -95	relative -25
opener|that|participle|	direct 7	shared -21
opener|that|past|	apposed -32	direct 15	shared -26
opener|that|present|	direct -25
opener|then|other|	direct -23
opener|through|past|	apposed -22
opener|to|other|	apposition -15	direct -22	relative -25
opener|to|participle|	apposition -15	direct -23
opener|to|past|	apposed -25	apposition -20
opener|tra|other|	direct -29
opener|um|other|	direct -11
opener|under|other|	direct -11
opener|under|past|	apposed -20	apposition -17
opener|und|other|	apposed -13	direct -29
opener|und|past|	direct -17	inverted -18
opener|until|other|	direct -27
opener|up|past|	apposition -19
opener|us|other|	direct -17
opener|van|other|	apposition -9	direct 9
opener|van|past|	apposition -9	direct -14
opener|verb-then-speaker|)|	inverted -47
opener|verb-then-speaker|,|	inverted 17
opener|verb-then-speaker|and|	inverted -7
opener|verb-then-speaker|but|	inverted -24
opener|verb-then-speaker|che|	inverted -24
opener|verb-then-speaker|ela|	inverted -28
opener|verb-then-speaker|ele|	inverted -32
opener|verb-then-speaker|en|	inverted -17
opener|verb-then-speaker|e|	inverted -39
opener|verb-then-speaker|hij|	inverted -14
opener|verb-then-speaker|other|	inverted -13
opener|verb-then-speaker|que|	inverted -32
opener|verb-then-speaker|start|	inverted -31
opener|verb-then-speaker|y|	inverted -26
opener|verb-then-speaker|ze|	inverted -19
opener|volgens|other|	direct 11	shared 14
opener|von|other|	direct -21	shared 11
opener|von|past|	apposed -13
opener|vor|other|	direct -23
opener|vor|past|	direct -17
opener|was|other|	apposed -19	apposition -13	direct -33
opener|was|participle|	apposition -19
opener|was|past|	apposed -23	apposition -18
opener|were|past|	apposed -16	apposition -11
opener|wer|other|	direct -13
opener|what|base|	direct -10
opener|what|other|	direct -28
opener|what|past|	direct -14
opener|what|present|	direct 16
opener|when|base|	shared -17
opener|when|other|	direct -32
opener|when|past|	apposed 11	direct -44
opener|where|other|	direct -54
opener|where|past|	direct 7
opener|whether|base|	direct -31
opener|whether|other|	direct -51
opener|whether|past|	direct -38	shared -21
opener|which|base|	direct -15
opener|which|other|	apposition -19	direct -12	passive -22
opener|which|past|	apposition -23
opener|while|other|	direct 9
opener|while|past|	direct 27
opener|whom|other|	direct -30
opener|who|other|	apposition -31
opener|who|past|	apposition -45	direct -25
opener|who|present|	apposition -17	direct -16
opener|why|other|	direct -38
opener|wie|present|	direct 20
opener|will|other|	direct -30
opener|will|present|	direct -17
opener|with|participle|	direct 20
opener|wollte|present|	direct -24
opener|would|past|	apposed -12
opener|would|present|	direct -18
opener|y|other|	direct -14	relative -15
opener|y|past|	apposed 9	direct -10	inverted -31
opener|y|present|	direct 9	inverted -19
opener|ze|other|	direct -24
opener|ze|past|	inverted -27
opener|zij|past|	direct -12	inverted -16
opener|zou|other|	direct -18
opener|zu|past|	direct -16
opener|¿|other|	direct -21
opener|¿|past|	direct -21
opener|às|past|	apposed -12
opener|à|other|	apposed -29	apposition -17
opener|à|past|	apposition -26	shared -13
opener|à|present|	apposed -16	apposition -7
opener|è|other|	relative -12
opener|è|past|	direct -13
opener|über|past|	direct -30
opener|–|other|	direct -44
opener|–|past|	direct -9	inverted 22
opener|–|present|	inverted 7
opener|—|other|	direct -45	relative -20
opener|—|past|	direct -17	inverted 16
opener|—|present|	direct -8	inverted 11
opening|according-to|	capital -15	de 28	der 35	die 18	een 27	einem -7	einer 25	el -13	ela 15	ele 24	elle 20	er 18	gli 31	haar 27	l' -15	le 19	les -22	uma 20	un 22	une 23	él 22
opening|actor-nearby|	a -22	al -20	da -10	de -13	dell’ -14	die -30	el -30	en -15	het -13	il -13	la -39	le -26	les -32	lo 9	los -19	l’ -32	o -10	om -16	são -14	una -11	von -19	word -14	zum -16
opening|colon|	au -31	capital -19	de -24	den -29	der 14	des -30	due -20	een -29	el -30	es -20	het -25	il 13	l' -20	la -7	le -7	les -24	los -22	l’ 29	o 20	os -16	otro -10	outra 10	son -9	su -26	um -37	uma -20	un -30	una -30	verb-judging -20	verb-saying -58	verb-thinking -17	word -19
opening|interview|	capital 11
opening|named-before|	a 23	au -29	beide -15	celle-ci 21	celui-ci -15	das -32	dat 16	dem -32	den -27	der 11	des -10	die -19	drei -20	drie -26	du -32	een -18	ein -43	eine -30	einem -28	einen -16	einer -29	el -14	elas -12	ele 20	ellas -16	elle -26	elles -16	er -7	es -26	het -40	hij 14	i -14	ich -16	ihre -22	il -13	ils -11	l' -12	le -28	lei 14	les -25	lo -7	loro -18	los -20	l’ 13	man -20	nous -24	o 17	on -38	sa -21	sein -16	seine -27	sie -32	son -21	su -8	un -23	usted -21	van -11	vous -32	zij -23	zijn 30	él -17
opening|named-nearby|	au -9	capital -7	das -13	dem 8	den -56	des -28	du -36	ein 35	einem -21	einer 15	el 15	ella -11	ellas -16	er 26	es -40	gli -8	het -29	hij 8	i -7	ihr 8	ihre -15	ik -10	il 18	l' 15	la 7	lei 10	lo 12	man -41	nous -29	on -40	sa 15	sein -11	seine -20	seiner -17	sie 21	son 24	su -14	van 22	verb-judging 9	verb-saying -13	verb-thinking 22	vous -20	word -27	ze -13	zij 38	zijn -9
opening|name|	a 9	al -20	alle -31	am -40	as -15	au 12	auf -12	aus -18	beide -19	beim -23	bij -34	capital -8	ce 27	das -12	de 11	dell’ -10	den -47	der 14	deren -23	des -40	desde -10	die -19	dieser -16	drei -27	drie -26	du -41	ein 25	eine 23	einem -9	einer 26	eines -27	el -20	en -14	esta -8	este 11	für 23	gli 12	haar 13	het 30	i -17	ihr 18	ihre -32	ihrem -22	ihren -15	il 34	im -37	in -19	jede -22	kein -10	l' 14	la 9	laut -14	le 9	les -11	lo 24	l’ -10	mein 8	meine -13	mit -15	om -16	os 18	otro 20	sa -10	sein -22	seine -8	seinem 10	seinen -30	seit -12	son 41	su -27	são -23	tre -26	um 28	un 41	una 10	une 15	uno -12	van -9	verb-judging 10	verb-saying -13	verb-thinking 24	von -24	vor -13	wer 11	word -14	zijn 23	zum -27	zwei -27	è -20	é -18
opening|name|alle|	direct -18	naked -24
opening|name|al|	naked -20
opening|name|am|	naked -40
opening|name|auf|	naked -12
opening|name|aus|	naked -18
opening|name|au|	apposed 9	naked -12	saying 17
opening|name|a|	according -24	direct -24	judging 21	naked 19	saying -16	thinking 25
opening|name|beide|	naked -19
opening|name|beim|	naked -23
opening|name|bij|	naked -34
opening|name|capital|	according -24	apposed -30	apposition 7	direct 8	judging 8	other -16	passive -11	saying -26	shared -10	thinking 13
opening|name|ce|	saying 27
opening|name|das|	apposed -21	direct -14	judging 18	naked -19	saying -9
opening|name|dat|	judging -8	naked 18	saying -28
opening|name|dell’|	naked -10
opening|name|dem|	direct 15	judging -14	saying -17
opening|name|den|	apposed -9	direct 8	judging -26	naked -62	saying -47
opening|name|deren|	naked -23
opening|name|der|	according 31	apposed -7	apposition -29	direct -30	naked 14	other 27	saying 8
opening|name|desde|	naked -10
opening|name|des|	apposed -11	direct -23	judging -19	naked -35	shared -14
opening|name|de|	according 12	apposed 9	direct -40	judging 26	naked -25	saying 18	shared 12	thinking -17
opening|name|dieser|	saying -12
opening|name|die|	according 10	apposed -10	apposition -15	direct -42	judging -20	naked -15	saying 17	shared -22	thinking -8
opening|name|drei|	naked -28
opening|name|drie|	naked -26
opening|name|du|	apposed -12	apposition -16	direct -11	judging -20	naked -35
opening|name|een|	naked -10	saying 13
opening|name|einem|	according -11	apposed -11	naked -29
opening|name|einen|	direct -18	judging -20	saying 10
opening|name|einer|	according 17	apposed -15	direct -20	naked 19	saying 13
opening|name|eine|	apposed -21	direct -12	judging -15	naked 10	saying 24
opening|name|ein|	apposed -20	apposition -13	direct -19	naked 21	other 24	saying 21
opening|name|el|	according -14	apposed 25	apposition 27	direct -10	judging 16	naked -17	other -10
opening|name|en|	naked -14
opening|name|esta|	saying -8
opening|name|este|	saying 10
opening|name|für|	naked 23
opening|name|gli|	according 29	naked -12	saying -7
opening|name|haar|	naked 9	saying 14
opening|name|het|	direct 10	naked 15	saying 33	thinking -13
opening|name|ihrem|	naked -17
opening|name|ihren|	naked -12
opening|name|ihre|	naked -23
opening|name|ihr|	judging 26
opening|name|il|	apposed 18	direct 16	judging 15	naked 12	relative 9	saying 40	shared 11
opening|name|im|	naked -37
opening|name|in|	naked -19
opening|name|i|	naked -24
opening|name|jede|	naked -21
opening|name|kein|	naked -10
opening|name|l'|	according -16	apposed 16	apposition -8	direct 14	judging 12	naked -13	relative 8	saying 33
opening|name|las|	naked -17
opening|name|laut|	naked -14
opening|name|la|	apposed -26	direct 11	other 25	saying 11	shared -16	thinking 17
opening|name|les|	direct -22	naked -18	saying 13
opening|name|le|	apposed 21	apposition -34	judging 28	naked -14	relative -12	saying 24	thinking -9
opening|name|lo|	direct -13	naked 20	saying 14
opening|name|l’|	according 16	apposed -9	apposition -11	direct -21	judging 21	naked -11	relative 8	saying -8	thinking 18
opening|name|meine|	naked -14
opening|name|mein|	naked 7
opening|name|mit|	naked -15
opening|name|om|	naked -16
opening|name|os|	direct -16	naked 10
opening|name|o|	apposed -8	naked 12	other 24	saying -15	shared 12	thinking -16
opening|name|sa|	naked -10
opening|name|seinem|	saying 7
opening|name|seinen|	direct -12	naked -20	saying -12
opening|name|seine|	direct -22
opening|name|sein|	direct -18	naked -29
opening|name|seit|	naked -12
opening|name|son|	apposed -16	judging 9	naked 23	saying 24
opening|name|su|	naked -29	saying 26
opening|name|são|	naked -23
opening|name|tre|	naked -26
opening|name|uma|	naked 8
opening|name|um|	naked 17	saying 21
opening|name|una|	saying 27
opening|name|une|	naked -24	saying 18
opening|name|uno|	naked -12
opening|name|un|	according 23	naked 7	saying 35
opening|name|verb-judging|	naked 8
opening|name|verb-saying|	naked -13
opening|name|verb-thinking|	naked 24
opening|name|von|	naked -24
opening|name|vor|	naked -13
opening|name|wer|	naked 11
opening|name|word|	according 27	apposition 7	judging -27	naked -21	relative 24
opening|name|zijn|	judging 25	naked 27
opening|name|zum|	naked -27
opening|name|zwei|	naked -21
opening|name|è|	naked -20
opening|name|é|	naked -18
opening|noun|altri|	according 7
opening|noun|	ambos -17	as -53	au -13	autre 11	beide -16	cada -24	ce 19	cet -13	cette -16	chaque -19	das -18	dat -57	de 15	der 8	des -54	deux -41	deze -18	die 9	dois -26	dos -38	drie -24	du -31	duas -24	een 15	ein 16	einer 14	elke -17	esa -22	ese -25	esse -24	esta 24	gli -13	haar 22	het -7	hun -27	i -35	l' -11	la 11	las -30	le 12	les -38	leur -39	los -41	o -13	ogni -22	os -23	otra -20	outro -27	plusieurs -36	quello 10	sa -14	ses -13	seu -44	sommige -33	son -15	su -30	sua -31	suo 7	sus -29	tre -29	tres -33	trois -34	três -30	twee -23	um 28	uma 21	un 12	una -22	unas -13	une 16	unos -14	un’ -40	verb-judging -32	verb-saying -69	verb-thinking -24	votre -41	vários -10	word -72	zijn -14
opening|noun|as|	direct -29	judging -21	naked -31	saying -38
opening|noun|aux|	direct -12
opening|noun|au|	apposed -17	apposition -14	naked -30	thinking -22
opening|noun|a|	according -11	apposed -24	apposition 7	direct -52	judging 15	naked -13	saying 22	thinking -25
opening|noun|cada|	naked -24
opening|noun|capital|	apposed -25	apposition 18	direct -19	judging 17	naked -35	shared -15
opening|noun|ces|	naked -9
opening|noun|cette|	direct -22	naked -26	saying -13
opening|noun|cet|	naked 19	saying -17
opening|noun|ce|	saying 22
opening|noun|das|	naked -18
opening|noun|dat|	direct -23	judging -24	naked -24	saying -60	shared -34
opening|noun|der|	direct 14	naked -9	saying 13
opening|noun|des|	according -24	apposed -28	apposition -18	direct -29	judging -21	naked -30	saying -44
opening|noun|deux|	direct -26	naked -29
opening|noun|deze|	direct -12
opening|noun|de|	according 30	apposed -35	apposition -24	direct -32	judging 14	naked -17	other 13	saying 22	shared 30	thinking -12
opening|noun|die|	apposition -19	direct -38	judging -9	naked -8	saying 19	shared -16	thinking -14
opening|noun|dois|	naked -20	saying -12
opening|noun|dos|	direct -10	naked -25	saying -25
opening|noun|drie|	naked -18
opening|noun|duas|	saying -13
opening|noun|due|	naked -20	saying -14
opening|noun|du|	apposed -33	apposition -17	direct -21	judging -25	naked -29	saying -11	shared -8
opening|noun|een|	according 20	apposed 34	direct -27	judging -14	naked 8	other 10	thinking -18
opening|noun|ein|	naked 16
opening|noun|el|	apposed -27	apposition -19	direct -14	saying 13	shared -11
opening|noun|esa|	saying -20
opening|noun|ese|	naked -19
opening|noun|esse|	saying -9
opening|noun|esta|	naked 15
opening|noun|este|	judging -21	naked 17	saying 15
opening|noun|gli|	according -13	direct -29	naked -46
opening|noun|haar|	according 22	direct -23	saying 16
opening|noun|het|	direct -43	judging -23	naked -25	shared 11
opening|noun|hun|	judging -17
opening|noun|il|	according -12	apposed -13	apposition 8	direct 7	naked -23	other 14	relative -13	saying 7	shared -11	thinking -19
opening|noun|i|	according -26	apposed -19	apposition -24	direct -38	judging -28	naked -11	thinking -21
opening|noun|l'|	according -23	apposed -23	apposition -16
opening|noun|las|	direct -22	judging -18	naked -27	saying -8
opening|noun|la|	apposed -10	apposition -32	direct -32	judging -8	naked 11	other -15	relative 22	saying 12	thinking 13
opening|noun|les|	according -26	apposed -24	direct -52	naked -43	shared 11
opening|noun|leur|	according -20	apposed -14	saying -30
opening|noun|le|	apposed 21	apposition -16	naked -10	other 28	relative -34	saying 13	shared -7	thinking 19
opening|noun|los|	according -14	direct -37	judging -23	naked -38	saying -24
opening|noun|lo|	apposed 13	direct -11	naked -10	other 19	saying -7	shared -23
opening|noun|l’|	according -20	apposed -39	apposition -18	direct -14	other -7	relative -19	saying 17	shared -13
opening|noun|ogni|	naked -20
opening|noun|os|	apposed -8	direct -38	naked -7	saying -30
opening|noun|otra|	saying -15
opening|noun|otro|	naked -7	saying 10
opening|noun|outra|	judging -15	naked 10	saying -23
opening|noun|outro|	naked -16	saying -23
opening|noun|o|	according 7	apposed -16	direct -24	judging -14	naked -24	relative -9	saying 7	shared -9	thinking -20
opening|noun|plusieurs|	according -19	direct -19	naked -24	saying -24
opening|noun|quello|	saying 11
opening|noun|sa|	according -11	direct -12	judging 7	naked -28	saying -7
opening|noun|ses|	according -17	saying 11
opening|noun|seu|	naked -31	saying -26
opening|noun|sommige|	judging -23
opening|noun|son|	apposition -24	judging -20	naked -46	saying -12
opening|noun|sua|	saying -19
opening|noun|suo|	apposed -22	saying 14
opening|noun|sus|	saying -23
opening|noun|su|	apposed -37	direct -24	naked -28	saying -37
opening|noun|tres|	direct -16	naked -23	saying -26
opening|noun|tre|	naked -18	saying -17
opening|noun|trois|	direct -20	naked -30	saying -19
opening|noun|três|	naked -23	saying -20
opening|noun|twee|	naked -21
opening|noun|uma|	according 22	judging -17	naked 9	saying 10
opening|noun|um|	according -9	apposition 13	naked 10	saying 35
opening|noun|unas|	naked -12
opening|noun|una|	according 14	apposed -20	direct -20	judging -13	naked -33	saying -11
opening|noun|une|	according 19	apposed -21	apposition -8	direct -29	judging -22	saying 22
opening|noun|unos|	naked -13
opening|noun|uno|	saying 9
opening|noun|un|	according 28	apposed -18	judging -12	naked -7	relative 18	saying -11	thinking -23
opening|noun|un’|	naked -25	saying -21
opening|noun|verb-judging|	naked -22	saying -23
opening|noun|verb-saying|	according 15	apposed -16	apposition -21	direct -35	judging -21	naked -58	relative -45	saying -37
opening|noun|verb-thinking|	naked -17	relative -18	saying -18
opening|noun|votre|	naked -38
opening|noun|vários|	naked -10
opening|noun|word|	according -19	apposed -38	apposition -27	direct -20	judging -26	naked -24	other -30	passive -10	relative -38	saying -70	shared -35	thinking -32
opening|noun|zijn|	apposed -29	direct 19	judging -32	naked -45
opening|paragraph-before|	a 11	capital 11	das -22	dat -23	de -21	der -14	des -33	deux -12	die -9	een -20	ein -27	el -8	ela -18	ella 16	elle -22	er -14	haar -23	het -11	hij -28	i -21	ihr 11	il -36	l' -44	la -39	le -27	les -33	los -19	lui -23	l’ -14	o 12	on -17	os -10	sa -23	sie -25	son 10	su -37	um -37	uma -7	un -39	una -20	verb-judging -10	verb-saying -17	votre -30	word -39	ze -25	zij -21	zijn -17	él -11
opening|possessor|	capital -16	ihr -8	leur -18	loro -15	verb-judging -8	word -21
opening|pronoun|	beide -23	celle-ci 11	celui-ci 8	ela 32	elas -17	ele 34	eles -18	ella 13	ellas -33	elles -28	er 15	es -77	haar 16	het -64	hij 7	ich -25	ihr -8	ik -14	il 14	ils -39	lei 37	leur -18	loro -28	lui 16	man -73	nous -39	on -80	sie 8	usted -36	vous -45	zij 39	él -12
opening|pronoun|beide|	naked -10
opening|pronoun|celle-ci|	saying 12
opening|pronoun|celui-ci|	saying 27
opening|pronoun|elas|	naked -17
opening|pronoun|ela|	judging 34	saying 37
opening|pronoun|eles|	naked -16
opening|pronoun|ele|	according 15	direct -12	judging 10	naked 26	other 22	saying 21
opening|pronoun|ellas|	naked -23
opening|pronoun|ella|	naked 22	saying -10
opening|pronoun|elles|	naked -21
opening|pronoun|elle|	according 10	apposition -29	direct -7	judging -11	naked -16	saying 25
opening|pronoun|er|	other -11	saying 30	shared 9	thinking -22
opening|pronoun|es|	direct -18	naked -52	saying -51
opening|pronoun|haar|	according 15
opening|pronoun|hem|	shared -9
opening|pronoun|het|	according -10	judging -7	naked -43	saying -40
opening|pronoun|hij|	direct -31	judging 7	naked 9	saying 12	thinking -20
opening|pronoun|ich|	direct -27	naked -15
opening|pronoun|ihr|	naked -8
opening|pronoun|ik|	naked -19
opening|pronoun|ils|	direct -26	naked -32
opening|pronoun|il|	direct -29	judging 24	other 23	saying 14	shared 20
opening|pronoun|lei|	apposed 18	naked 31	saying 20
opening|pronoun|leur|	naked -18
opening|pronoun|loro|	naked -24
opening|pronoun|lui|	apposed -14	direct 7	naked 20
opening|pronoun|man|	direct -43	judging -20	naked -63	saying -18
opening|pronoun|nous|	naked -39
opening|pronoun|on|	direct -16	judging -23	naked -60	saying -43	thinking -27
opening|pronoun|sie|	direct -34	judging 33	naked 10	other 13
opening|pronoun|usted|	naked -27
opening|pronoun|vous|	naked -45
opening|pronoun|ze|	direct -19	saying 22
opening|pronoun|zij|	direct -23	judging 18	naked 26	saying 32
opening|pronoun|él|	saying -8
opening|quote-then-speaker|	as -13	capital -10	das 29	dat -24	dem 10	der 13	des -23	die -37	du -25	ein -15	elle 22	er -18	het -13	hij -11	il 29	l' -21	las 16	los -14	l’ -24	man -20	o -18	on -34	sa -16	sie 12	son -41	su 7	un -18	una -13	une -15	verb-saying -35	word -25	ze 11
opening|quote-then-verb|	a 7	ce 28	celle-ci 36	cet -18	cette -18	dat -23	de 53	dem -30	den -20	der 11	die 13	een 15	ein 13	eine 14	el -13	ela 47	ele 57	ella 7	elle 17	er 22	es -30	het -26	hij 8	il 22	la 10	le 20	lei 43	les -8	leur -22	lo 26	o 20	on -19	sie 34	son -8	su -16	um 33	uma 20	un 37	una 18	une 36	word -18	ze 10	zij 30	él 60
opening|sentence-after|	capital -7	das -32	dat -24	der -50	des -15	die -7	een -25	ein -31	elle 18	es -13	het -25	ihr -19	il -15	l' 13	la -30	les -25	man -24	o -37	on -20	sie -30	son -41	um 10	une -19	word -45	zijn -25
opening|sentence-before|	a -23	alle -15	as -41	au -39	aux -14	beide -8	capital -26	celle-ci 17	cette -19	dat -41	de 7	dem -44	den -26	der 7	des -32	deux -30	dos -18	drei -20	drie -18	du -36	duas -18	due 8	een -7	einen -31	einer -19	ela 25	ele -10	elke -16	ella -15	elle 18	es -26	ese -13	este -25	gli -33	het -49	hij 7	hun -19	i -45	ich -21	ihr -35	ihre -17	il -15	ils -23	l' 7	las -33	le 12	lei 10	les -63	leur -19	lo 11	los -53	lui -12	l’ 10	man -26	on -36	os -40	outra -17	plusieurs -19	sa -24	sein -15	seinen -12	ses -24	seu 7	sie -7	sommige -12	son -36	su -21	sua -7	sus -23	tre -19	tres -25	trois -24	três -15	twee -7	un 8	una -27	une 7	un’ -14	van 10	verb-judging -16	verb-saying -25	verb-thinking -14	word -33	zijn -15	zwei -17	él -42
opening|speaker-then-quote|	a 20	as -33	au 20	aux 14	ce 10	celle-ci -8	celui-ci 28	de -17	den -24	des -31	die -12	dos -21	du -32	een 11	ein 23	eine 17	einem -18	einer 11	el 25	ela 18	ele 14	ella 28	er -11	es -16	este 18	haar 17	hem 9	het 36	hij 15	il 29	la -9	las -19	lei 14	les 15	leur -37	los -13	lui 7	l’ -14	man -31	o -18	on -30	os -19	otro 15	sein 18	seine 7	seu -24	su -11	sua -29	suo 7	um 39	uma 17	una -7	une -12	verb-saying -50	word -40	zij 25	zijn 10
opening|topic-after|	a -16	capital -10	das -25	de -31	der -21	die -27	een -21	elle -9	er -13	il -15	la -8	le 11	l’ 17	o -14	on -16	son -25
opening|topic|	alle -18	am -40	as -31	au -15	auf -15	aus -18	beim -23	bij -34	cada -24	capital -8	ces -9	cet 19	cette -21	das -15	de -29	dem -16	den -25	deren -23	des -20	desde -10	deux -28	die -30	dois -20	dos -20	drei -13	drie -22	du -12	due -15	een 21	ein 13	eine 13	einem -18	einen -22	ele 15	eles -15	ella 36	elle -21	elles -16	en -13	er -37	es -26	ese -19	este 17	für 23	gli -15	het -29	hij -17	i -16	ihre -20	ik -17	il -23	ils -22	im -36	in -22	kein -10	l' -16	la 11	las -27	laut -14	lei 37	les -39	los -37	lui 23	l’ -33	man -46	meine -9	mijn 9	mit -15	nous -18	o -12	ogni -20	on -39	outro -14	plusieurs -24	sa -25	sein -24	seine 7	seit -12	ses 15	seu -31	son -33	su -19	suo -11	são -13	tre -21	tres -23	trois -30	três -24	twee -19	um 23	uma 16	una -29	unas -12	uno -16	unos -13	van -11	vor -13	votre -38	vous -28	vários -10	wer 11	ze -30	zijn -27	zum -24	zwei -15	è -20	é -18
opening|verb-then-speaker|	a -18	as -17	capital -7	das 17	dat -44	de 18	dem -26	den -28	der 22	des -23	een -35	ein 24	einen 14	el 10	ele -7	elle 11	er 47	es -44	het -40	hij 10	i -19	il 36	l' 10	la 11	le -13	lei 23	les -19	lo -16	los -15	l’ -7	o -13	os -23	outra -16	su -15	um -39	uma -19	un -19	una -28	une -27	verb-saying -20	word -62	ze 34
order|according-to|according|	according 11
order|colon|apposed|	saying 14
order|interview|naked|	naked -26
order|named-before|naked|	naked -18
order|paragraph-before|according|	according -9
order|paragraph-before|apposed|	judging -12	other -14	saying -22	thinking 8
order|paragraph-before|apposition|	judging 23	other -10	saying -18	thinking -14
order|paragraph-before|direct|	judging -21	other -10	saying -12	thinking -25
order|paragraph-before|inverted|	judging -8	other -26	saying -32
order|paragraph-before|passive|	judging -20	other -21	saying 12
order|paragraph-before|relative|	judging -21	other -23	saying -33	thinking -15
order|paragraph-before|shared|	judging -25	other -19	saying -7	thinking -23
order|possessor|naked|	naked -8
order|quote-then-speaker|apposed|	judging -10	other 18
order|quote-then-speaker|apposition|	other -24	thinking -15
order|quote-then-speaker|direct|	other -7	saying 11	thinking -9
order|quote-then-speaker|passive|	judging -16	other -31
order|quote-then-speaker|relative|	judging 13	thinking 11
order|quote-then-speaker|shared|	judging 11	other -15	saying -19
order|sentence-after|apposed|	judging -27	saying -35	thinking -28
order|sentence-after|apposition|	judging -24	other -23	saying -49	thinking -23
order|sentence-after|direct|	other -10	saying 13
order|sentence-after|inverted|	other 10	saying 9
order|sentence-after|passive|	other -26
order|sentence-after|relative|	judging -26	other -34	thinking -24
order|sentence-after|shared|	other -11	saying -17	thinking 10
order|sentence-before|apposed|	judging -60	other -30	thinking -7
order|sentence-before|apposition|	judging -12	thinking -32
order|sentence-before|direct|	judging -20	thinking -14
order|sentence-before|inverted|	other -9	saying -12
order|sentence-before|passive|	judging -21	other -44	saying -16
order|sentence-before|relative|	judging -37	thinking -35
order|sentence-before|shared|	saying -25
order|signature|naked|	naked 12
order|speaker-then-quote|apposed|	judging -9	saying -11
order|speaker-then-quote|apposition|	judging -20	other -9	saying -17	thinking -18
order|speaker-then-quote|direct|	judging 20	other -9	saying 20	thinking -7
order|speaker-then-quote|passive|	judging 12	saying 18
order|speaker-then-quote|relative|	saying 15
order|speaker-then-quote|shared|	judging -15	other -11	saying -28	thinking -22
order|verb-then-speaker|inverted|	judging -8
outer|according-to|according other name|	none 11
outer|according-to|according other noun|	according other 9
outer|according-to|according other organisation|	according other 25	none -14
outer|according-to|according other person|	according other -9	none 13
outer|according-to|according other place|	none -16
outer|according-to|according other pronoun|	none 12
outer|colon|apposed saying person|	none 22
outer|colon|inverted saying noun|	none -14
outer|paragraph-before|according other name|	none -18
outer|paragraph-before|according other noun|	apposition saying -12	direct other -21	direct saying -10	none -24
outer|paragraph-before|according other organisation|	direct saying -15	none -11
outer|paragraph-before|according other person|	none -33
outer|paragraph-before|apposed judging name|	none -13
outer|paragraph-before|apposed judging noun|	none -22
outer|paragraph-before|apposed judging organisation|	none -12
outer|paragraph-before|apposed judging place|	none -12
outer|paragraph-before|apposed other name|	none -27	shared other -20
outer|paragraph-before|apposed other noun|	according other -8	direct other -11	direct saying -10	none -42	relative other 15
outer|paragraph-before|apposed other organisation|	none -31
outer|paragraph-before|apposed other person|	according other -16	shared other -22
outer|paragraph-before|apposed other place|	direct saying -11	none -13
outer|paragraph-before|apposed other pronoun|	none 12
outer|paragraph-before|apposed saying name|	direct other -19	none -15
outer|paragraph-before|apposed saying noun|	direct other -15	none -41
outer|paragraph-before|apposed saying organisation|	direct other -10	none -14
outer|paragraph-before|apposed saying person|	direct other -27	direct saying -15	direct thinking -13	relative other -37
outer|paragraph-before|apposed saying place|	none -13
outer|paragraph-before|apposed thinking noun|	none -11
outer|paragraph-before|apposed thinking organisation|	none -20
outer|paragraph-before|apposed thinking person|	none 21
outer|paragraph-before|apposition judging noun|	none -30
outer|paragraph-before|apposition judging person|	none 28
outer|paragraph-before|apposition other name|	none -23
outer|paragraph-before|apposition other noun|	according other -7	apposed other -15	apposition saying -10	none -40
outer|paragraph-before|apposition other organisation|	none 13
outer|paragraph-before|apposition other person|	none 25
outer|paragraph-before|apposition other place|	none -20
outer|paragraph-before|apposition saying noun|	direct other -23	direct saying -8	none -33
outer|paragraph-before|apposition saying organisation|	none -27
outer|paragraph-before|apposition saying person|	apposition other -26	direct other -17	none -8
outer|paragraph-before|apposition saying place|	none -9
outer|paragraph-before|apposition thinking noun|	none -20
outer|paragraph-before|apposition thinking organisation|	none -10
outer|paragraph-before|apposition thinking person|	none 11
outer|paragraph-before|direct judging name|	none -32
outer|paragraph-before|direct judging noun|	apposition other -7	direct other -16	direct saying -10	none -37	relative other -7	shared other -7
outer|paragraph-before|direct judging organisation|	none -23
outer|paragraph-before|direct judging person|	none -29	shared saying -16
outer|paragraph-before|direct judging place|	none -10
outer|paragraph-before|direct judging pronoun|	direct other -17	none -14
outer|paragraph-before|direct other name|	apposed saying -10	direct other -22	shared other -9
outer|paragraph-before|direct other noun|	apposition other -20	apposition saying -14	direct judging -22	direct other -39	direct saying -23	direct thinking -8	inverted saying -13	none -10	relative other -7	shared judging -27	shared other -19	shared saying -22
outer|paragraph-before|direct other organisation|	according other -15	direct other 13	direct saying -14	none -39
outer|paragraph-before|direct other person|	according other -17	direct other -27	direct saying -26	none -9	relative other -8	shared saying -12
outer|paragraph-before|direct other place|	none -12
outer|paragraph-before|direct other pronoun|	direct judging -13	direct other -27	direct saying -17	none -22	shared other -14	shared saying -17
outer|paragraph-before|direct saying name|	direct other -23	direct saying 13	none -47
outer|paragraph-before|direct saying noun|	according other 17	apposed other -10	direct judging -21	direct other -43	direct saying -21	direct thinking -11	none -8	relative other -11	shared judging -16	shared other -13	shared saying 11
outer|paragraph-before|direct saying organisation|	direct other -31	none -43	relative other -12	shared other -18
outer|paragraph-before|direct saying person|	apposition other -25	direct other -34	direct saying -29	direct thinking -26	none -34	shared saying -17
outer|paragraph-before|direct saying place|	direct other -7	none -11
outer|paragraph-before|direct saying pronoun|	apposition saying -13	direct other -21	direct saying -11	direct thinking -14	none -14	relative other -11	shared saying -20
outer|paragraph-before|direct thinking noun|	none -21
outer|paragraph-before|direct thinking organisation|	none -11
outer|paragraph-before|direct thinking person|	none -14
outer|paragraph-before|direct thinking pronoun|	none -17
outer|paragraph-before|inverted judging noun|	direct judging -9	none -23
outer|paragraph-before|inverted judging pronoun|	none -11
outer|paragraph-before|inverted other noun|	none -14
outer|paragraph-before|inverted saying noun|	according other -17	direct other -17	none -36	relative other -25	shared saying -14
outer|paragraph-before|inverted saying person|	none -36
outer|paragraph-before|inverted saying pronoun|	none -23
outer|paragraph-before|passive other noun|	none -15
outer|paragraph-before|passive other organisation|	none -8
outer|paragraph-before|passive saying noun|	none -18
outer|paragraph-before|relative judging noun|	none -17
outer|paragraph-before|relative other noun|	according other -7	apposition other -11	apposition saying -9	direct other -9	none -31	shared other -8
outer|paragraph-before|relative other organisation|	none -20
outer|paragraph-before|relative other person|	apposed saying -16	shared other -8
outer|paragraph-before|relative saying noun|	apposition saying -14	none -15
outer|paragraph-before|relative saying person|	none -12
outer|paragraph-before|relative thinking noun|	none -9
outer|paragraph-before|shared judging noun|	none -14
outer|paragraph-before|shared judging organisation|	none -9
outer|paragraph-before|shared judging person|	none -15
outer|paragraph-before|shared judging pronoun|	none -7
outer|paragraph-before|shared other name|	none -26
outer|paragraph-before|shared other noun|	none -26
outer|paragraph-before|shared other organisation|	none 11
outer|paragraph-before|shared other pronoun|	none -22
outer|paragraph-before|shared saying name|	none -18
outer|paragraph-before|shared saying organisation|	none -25
outer|paragraph-before|shared saying person|	direct other -23
outer|paragraph-before|shared saying pronoun|	none -21
outer|paragraph-before|shared thinking noun|	none -15
outer|quote-then-speaker|apposed judging noun|	none -31
outer|quote-then-speaker|apposed other noun|	direct other -16
outer|quote-then-speaker|apposed other organisation|	none -20
outer|quote-then-speaker|apposed other person|	none 36
outer|quote-then-speaker|apposed saying name|	none -40
outer|quote-then-speaker|apposed saying noun|	none -9
outer|quote-then-speaker|apposed saying person|	direct other -17	none 30
outer|quote-then-speaker|apposed saying place|	none -28
outer|quote-then-speaker|apposed saying pronoun|	none -18
outer|quote-then-speaker|apposed thinking noun|	none -13
outer|quote-then-speaker|apposition judging noun|	none -23
outer|quote-then-speaker|apposition judging organisation|	none -21
outer|quote-then-speaker|apposition other noun|	none -9
outer|quote-then-speaker|apposition saying noun|	direct other 10	none -53
outer|quote-then-speaker|apposition saying organisation|	none -23
outer|quote-then-speaker|apposition saying person|	direct other -22
outer|quote-then-speaker|apposition saying place|	none -23
outer|quote-then-speaker|apposition thinking noun|	none -7
outer|quote-then-speaker|direct judging noun|	none -36
outer|quote-then-speaker|direct judging organisation|	none -18
outer|quote-then-speaker|direct judging person|	none 9
outer|quote-then-speaker|direct other name|	none -9
outer|quote-then-speaker|direct other noun|	direct other -22
outer|quote-then-speaker|direct other organisation|	none -33
outer|quote-then-speaker|direct other person|	none -25
outer|quote-then-speaker|direct other place|	none -33
outer|quote-then-speaker|direct other pronoun|	direct other -31	direct saying 7	shared saying 14
outer|quote-then-speaker|direct saying name|	none 36
outer|quote-then-speaker|direct saying noun|	direct other -15	direct saying -7	shared saying -12
outer|quote-then-speaker|direct saying organisation|	none -11
outer|quote-then-speaker|direct saying person|	direct judging 35	direct other -8	direct saying 23	direct thinking 20	none 53	shared other -11	shared saying 22
outer|quote-then-speaker|direct saying pronoun|	direct other 25	direct saying 8	none 27
outer|quote-then-speaker|direct thinking noun|	none -7
outer|quote-then-speaker|direct thinking pronoun|	none -25
outer|quote-then-speaker|passive other noun|	none -21
outer|quote-then-speaker|passive other organisation|	none -23
outer|quote-then-speaker|passive saying person|	none -15
outer|quote-then-speaker|relative judging noun|	none -28
outer|quote-then-speaker|relative judging person|	none 27
outer|quote-then-speaker|relative other name|	none -26
outer|quote-then-speaker|relative other noun|	none -28
outer|quote-then-speaker|relative other person|	apposition saying 24	none 29
outer|quote-then-speaker|relative saying noun|	none -29
outer|quote-then-speaker|relative saying person|	none 11
outer|quote-then-speaker|shared judging name|	none 22
outer|quote-then-speaker|shared judging noun|	none -19
outer|quote-then-speaker|shared judging organisation|	none -12
outer|quote-then-speaker|shared judging person|	none 31
outer|quote-then-speaker|shared judging pronoun|	none -9
outer|quote-then-speaker|shared other noun|	direct saying -24
outer|quote-then-speaker|shared other person|	none -16
outer|quote-then-speaker|shared other pronoun|	none -35
outer|quote-then-speaker|shared saying name|	none -13
outer|quote-then-speaker|shared saying noun|	direct other -25	none -15
outer|quote-then-speaker|shared saying organisation|	direct other 9	none -9
outer|quote-then-speaker|shared saying person|	direct saying -10	none 13
outer|quote-then-speaker|shared saying place|	direct other -12
outer|quote-then-speaker|shared saying pronoun|	direct other -9	direct saying 17
outer|quote-then-speaker|shared thinking noun|	none 13
outer|quote-then-speaker|shared thinking organisation|	none -17
outer|quote-then-speaker|shared thinking pronoun|	none -23
outer|quote-then-verb|inverted judging person|	none 43
outer|quote-then-verb|inverted other name|	none 10
outer|quote-then-verb|inverted other organisation|	none 28
outer|quote-then-verb|inverted other person|	none 48
outer|quote-then-verb|inverted other place|	none -12
outer|quote-then-verb|inverted saying name|	none -10
outer|quote-then-verb|inverted saying noun|	inverted saying 10	none 7
outer|quote-then-verb|inverted saying person|	inverted saying 35	none 14
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|according other noun|	none -44
outer|sentence-after|according other person|	none -10
outer|sentence-after|apposed judging noun|	none -21
outer|sentence-after|apposed judging organisation|	none -20
outer|sentence-after|apposed other name|	none -29
outer|sentence-after|apposed other person|	none 7
outer|sentence-after|apposed saying name|	none -22
outer|sentence-after|apposed saying noun|	direct other -20	none -33
outer|sentence-after|apposed saying person|	none -8
outer|sentence-after|apposed thinking person|	none -28
outer|sentence-after|apposition judging noun|	none -17
outer|sentence-after|apposition judging person|	none -19
outer|sentence-after|apposition other person|	none -24
outer|sentence-after|apposition saying name|	apposed other -10
outer|sentence-after|apposition saying noun|	none -36
outer|sentence-after|apposition saying person|	none -30
outer|sentence-after|apposition thinking noun|	none -18
outer|sentence-after|direct judging organisation|	none -19
outer|sentence-after|direct judging pronoun|	none -26
outer|sentence-after|direct other name|	direct thinking -16
outer|sentence-after|direct other noun|	direct judging -23	direct other -33	direct saying -25	none -13	shared saying -23
outer|sentence-after|direct other organisation|	none -42
outer|sentence-after|direct other place|	none -8
outer|sentence-after|direct other pronoun|	direct other -24	direct saying -23	none -33	shared other -29
outer|sentence-after|direct saying name|	none -44
outer|sentence-after|direct saying noun|	direct other -26	direct saying -23
outer|sentence-after|direct saying organisation|	none -21
outer|sentence-after|direct saying person|	direct other -43
outer|sentence-after|direct saying pronoun|	apposition other 27	direct other 31	direct saying -17	shared other -7	shared saying 25
outer|sentence-after|direct thinking name|	none -26
outer|sentence-after|direct thinking noun|	none 19
outer|sentence-after|direct thinking pronoun|	none -15
outer|sentence-after|inverted judging noun|	none -25
outer|sentence-after|inverted saying name|	none -47
outer|sentence-after|inverted saying noun|	direct other -24
outer|sentence-after|inverted saying organisation|	none -21
outer|sentence-after|inverted saying person|	none 16
outer|sentence-after|passive saying noun|	none 7
outer|sentence-after|relative judging noun|	none -23
outer|sentence-after|relative other noun|	none -18
outer|sentence-after|shared other name|	none -33
outer|sentence-after|shared saying noun|	none -27
outer|sentence-after|shared saying organisation|	none -22
outer|sentence-after|shared saying pronoun|	none -9
outer|sentence-before|according other noun|	according other -28	apposed other -33	apposed saying -21	apposition other -38	apposition saying -21	direct judging 18
outer|sentence-before|according other organisation|	according other -15	apposed other -19	direct judging -21	direct saying -15	none -48
outer|sentence-before|according other person|	according other 22	apposition other -18	direct saying 10	none -22
outer|sentence-before|according other place|	direct other -12	none -13
outer|sentence-before|according other pronoun|	direct other -46
outer|sentence-before|apposed judging name|	none -17
outer|sentence-before|apposed judging noun|	direct other -12	none -32
outer|sentence-before|apposed judging organisation|	none -35
outer|sentence-before|apposed judging person|	direct other -11	none -10
outer|sentence-before|apposed judging place|	none -9
outer|sentence-before|apposed other name|	direct other -21	direct saying -22	none -29
outer|sentence-before|apposed other noun|	according other -14	apposition other -11	apposition saying -8	direct other -23	direct saying -25	inverted saying -10	none -63	relative other -16
outer|sentence-before|apposed other organisation|	direct other -26	none -10
outer|sentence-before|apposed other person|	according other -12	apposition saying -24	direct other -23	direct saying -24	none -10
outer|sentence-before|apposed other place|	direct other -12	none -35
outer|sentence-before|apposed other pronoun|	none -23
outer|sentence-before|apposed saying name|	direct other -25	none -43
outer|sentence-before|apposed saying noun|	according other -21	apposition other -28	apposition saying -21	direct judging -17	direct other -44	direct saying -44	direct thinking -20	inverted saying -15	none -17	relative other -12
outer|sentence-before|apposed saying organisation|	according other -26	direct other -40	none -54
outer|sentence-before|apposed saying person|	according other -25	apposition other -18	direct judging -37	direct other -12	direct saying -24	none 7	relative other 9
outer|sentence-before|apposed saying place|	direct other -13	none -31
outer|sentence-before|apposed saying pronoun|	none -9
outer|sentence-before|apposed thinking name|	none -14
outer|sentence-before|apposed thinking noun|	direct saying -9
outer|sentence-before|apposed thinking organisation|	none -35
outer|sentence-before|apposed thinking person|	direct other -30	direct saying -14	none -26
outer|sentence-before|apposed thinking place|	none -8
outer|sentence-before|apposition judging name|	none -18
outer|sentence-before|apposition judging noun|	direct other -17	none -51
outer|sentence-before|apposition judging organisation|	none -48
outer|sentence-before|apposition judging place|	none -12
outer|sentence-before|apposition other name|	none -42
outer|sentence-before|apposition other noun|	apposition other -33	apposition saying 13	direct other -42	direct saying -31	inverted saying -24	none -23
outer|sentence-before|apposition other organisation|	apposition judging -33	none -55
outer|sentence-before|apposition other person|	according other -16	direct other -27	direct saying -30	inverted saying -33	none 12
outer|sentence-before|apposition other place|	none -36
outer|sentence-before|apposition saying name|	direct other -23	none -36
outer|sentence-before|apposition saying noun|	according other -23	apposition other -21	apposition saying 14	direct judging -31	direct other -59	direct saying 9	direct thinking -25	inverted saying -19	none -73	relative other -22
outer|sentence-before|apposition saying organisation|	none -17
outer|sentence-before|apposition saying person|	according other 16	apposition saying -26	direct judging 15	direct other -11	direct saying -9	direct thinking -29	inverted saying 20	none 16	relative other -23
outer|sentence-before|apposition saying place|	direct other -20	none -32
outer|sentence-before|apposition saying pronoun|	none -23
outer|sentence-before|apposition thinking name|	none -22
outer|sentence-before|apposition thinking noun|	direct other -18	none -28
outer|sentence-before|apposition thinking organisation|	none -30
outer|sentence-before|direct judging name|	none -22
outer|sentence-before|direct judging noun|	according other -13	apposed saying -17	apposition other -23	apposition saying -28	direct other -20	direct saying -22	inverted saying -30
outer|sentence-before|direct judging organisation|	direct other -21
outer|sentence-before|direct judging person|	direct other -34	none -45
outer|sentence-before|direct judging place|	none -31
outer|sentence-before|direct judging pronoun|	direct other -22	none -8
outer|sentence-before|direct other name|	apposition saying -14	direct other -14	direct saying -40	inverted saying -38	none -27	relative other -30
outer|sentence-before|direct other noun|	apposed other -20	apposed saying -28	apposition other -42	apposition saying -59	direct other -9	direct thinking -41	inverted saying -38	none -14	relative other -39
outer|sentence-before|direct other organisation|	according other -33	apposition saying -22	direct judging -25	direct saying -34	inverted saying -29	none 9	relative other -26
outer|sentence-before|direct other person|	according other -7	apposition other -39	direct judging -25	direct other -20	direct saying -21	direct thinking -33	relative other -17
outer|sentence-before|direct other place|	direct other -11	none -38
outer|sentence-before|direct other pronoun|	according other -32	apposition other -28	apposition saying -33	direct judging -24	direct saying -39	direct thinking -22	inverted saying -36	none -37	relative other -26
outer|sentence-before|direct saying name|	direct other 28	direct saying -19	inverted saying -27	none -16
outer|sentence-before|direct saying noun|	according other -16	apposed saying -15	apposition other -20	apposition saying -24	direct judging 11	direct saying -23	direct thinking -31	inverted judging 7	inverted saying 10	none -21
outer|sentence-before|direct saying organisation|	according other -23	apposition other -21	apposition saying -28	direct judging -19	direct other 10	direct saying -42	direct thinking -21	none -11
outer|sentence-before|direct saying person|	according other -11	direct judging -7	direct other -35	direct thinking -37	inverted saying -24	none -10
outer|sentence-before|direct saying place|	none -32
outer|sentence-before|direct saying pronoun|	apposition other -36	apposition saying -12	direct judging -10	direct saying -31	direct thinking 8	inverted saying 18	none -7	relative other -22
outer|sentence-before|direct thinking name|	direct other -17	none -21
outer|sentence-before|direct thinking noun|	apposition saying -20	direct saying -14	none -11
outer|sentence-before|direct thinking organisation|	none -23
outer|sentence-before|direct thinking person|	direct other 12	none -23
outer|sentence-before|direct thinking place|	none -28
outer|sentence-before|direct thinking pronoun|	direct other -21	none -23	relative other -19
outer|sentence-before|inverted judging name|	none -31
outer|sentence-before|inverted judging noun|	according other -21	direct judging -10	direct other -28	inverted judging -15	inverted saying -16	none -61
outer|sentence-before|inverted judging organisation|	none -9
outer|sentence-before|inverted judging person|	none 12
outer|sentence-before|inverted judging place|	none -20
outer|sentence-before|inverted other name|	none -27
outer|sentence-before|inverted other noun|	none -7
outer|sentence-before|inverted saying name|	none -12
outer|sentence-before|inverted saying noun|	according other -44	direct judging -39	direct other -52	direct saying -12	direct thinking -20	none -12	relative other -22
outer|sentence-before|inverted saying organisation|	direct judging -19	direct other -25	direct saying -23	none -29
outer|sentence-before|inverted saying person|	according other -22	direct saying 20	relative other 7
outer|sentence-before|inverted saying place|	none -8
outer|sentence-before|inverted saying pronoun|	direct other -41	direct saying -23	none 17
outer|sentence-before|passive judging noun|	none -20
outer|sentence-before|passive judging organisation|	none -20
outer|sentence-before|passive other noun|	none -22
outer|sentence-before|passive other organisation|	none -28
outer|sentence-before|passive other person|	none -20
outer|sentence-before|passive saying name|	none -20
outer|sentence-before|passive saying noun|	direct other -16	direct saying -14	none -41
outer|sentence-before|relative judging noun|	none -29
outer|sentence-before|relative other name|	none -43
outer|sentence-before|relative other noun|	according other -12	apposition saying 18	direct other -9	direct saying -38
outer|sentence-before|relative other organisation|	apposition judging -23	apposition other -19	apposition saying -32	none 8
outer|sentence-before|relative other person|	apposition judging -17	apposition other -18	direct other -48	inverted saying -22	none -12
outer|sentence-before|relative saying name|	none -18
outer|sentence-before|relative saying noun|	direct other 7	none -39
outer|sentence-before|relative saying organisation|	none -26
outer|sentence-before|relative saying person|	apposition saying -36
outer|sentence-before|relative thinking noun|	none -23
outer|speaker-then-quote|apposed judging name|	none -35
outer|speaker-then-quote|apposed judging noun|	direct judging 7	direct saying -28	none -20	passive other 8	shared judging 10	shared saying -21
outer|speaker-then-quote|apposed judging organisation|	relative other 32
outer|speaker-then-quote|apposed judging person|	direct other 16	direct saying -12	none 25	relative judging 23	relative other -31
outer|speaker-then-quote|apposed other name|	apposition saying -21	direct saying -23	none -17
outer|speaker-then-quote|apposed other noun|	apposed saying -15	apposed thinking -24	apposition saying -28	direct saying -35	direct thinking -21	none -17	relative other 12	shared saying -22
outer|speaker-then-quote|apposed other organisation|	apposed saying 16	direct saying -20	none -8
outer|speaker-then-quote|apposed other person|	apposed saying -21	none 19
outer|speaker-then-quote|apposed saying name|	passive saying -21	relative other 28
outer|speaker-then-quote|apposed saying noun|	apposed judging -24	apposed thinking -23	apposition saying 28	direct judging -31	direct other -16	direct saying -27	direct thinking -26	none -33	relative saying 9	shared judging -19	shared saying -9
outer|speaker-then-quote|apposed saying organisation|	direct other 9	direct saying -17	relative other 20
outer|speaker-then-quote|apposed saying person|	apposed judging 23	apposed other 26	apposed saying 13	apposition saying 35	direct other 31	direct saying -8	none 10	relative judging 24	relative other 31	relative saying 7	shared saying 11
outer|speaker-then-quote|apposed saying place|	direct other -23	none -16
outer|speaker-then-quote|apposed saying pronoun|	none 16
outer|speaker-then-quote|apposed thinking noun|	none -17
outer|speaker-then-quote|apposed thinking organisation|	none 8
outer|speaker-then-quote|apposed thinking person|	none 36
outer|speaker-then-quote|apposition judging name|	none -22
outer|speaker-then-quote|apposition judging noun|	direct judging -17	direct other -36	direct saying -15	none -24	relative judging -22	relative other -29	relative saying -20	shared judging -22
outer|speaker-then-quote|apposition judging organisation|	none -15
outer|speaker-then-quote|apposition judging person|	direct judging 22	none 20	relative other -18
outer|speaker-then-quote|apposition other name|	none -25
outer|speaker-then-quote|apposition other noun|	apposed saying -32	apposition saying 11	direct judging -23	direct other -24	direct saying -18	relative other -12	shared saying -17
outer|speaker-then-quote|apposition other organisation|	none -8
outer|speaker-then-quote|apposition other person|	none 35
outer|speaker-then-quote|apposition other pronoun|	none -19
outer|speaker-then-quote|apposition saying name|	none -36
outer|speaker-then-quote|apposition saying noun|	apposed other -17	apposed saying -27	apposition saying -32	direct judging -26	direct other -41	none -38	passive saying -14	relative judging -19	relative other -36	relative saying -15	shared judging -22	shared saying -27
outer|speaker-then-quote|apposition saying person|	direct other 20	none 46
outer|speaker-then-quote|apposition saying place|	none -24
outer|speaker-then-quote|apposition saying pronoun|	none -26
outer|speaker-then-quote|apposition thinking noun|	none -22
outer|speaker-then-quote|apposition thinking organisation|	none -18
outer|speaker-then-quote|apposition thinking person|	none 42
outer|speaker-then-quote|direct judging name|	none -11
outer|speaker-then-quote|direct judging noun|	apposed other 11	apposed saying -31	direct judging 23	direct other 17	direct thinking -25	none 15	shared saying 14
outer|speaker-then-quote|direct judging organisation|	none 13
outer|speaker-then-quote|direct judging person|	direct other 31
outer|speaker-then-quote|direct judging place|	direct other 18	none 12
outer|speaker-then-quote|direct judging pronoun|	apposed saying 21	direct other -17	direct saying -25	none -23	shared saying -29
outer|speaker-then-quote|direct other name|	apposed saying -23	direct other -28	direct saying -48	shared saying -21
outer|speaker-then-quote|direct other noun|	apposed saying -13	apposition saying -47	direct judging -21	direct other 14	direct saying -42	relative judging -23	relative other -36	relative saying -20	shared other -28	shared saying -53
outer|speaker-then-quote|direct other organisation|	direct saying -47	none -28
outer|speaker-then-quote|direct other person|	direct other -24	none 21
outer|speaker-then-quote|direct other place|	apposed saying -31	direct saying -35
outer|speaker-then-quote|direct other pronoun|	apposed saying -27	apposition saying -28	direct judging -18	direct saying -42	none -38	passive saying -11	relative saying -36	shared saying -20
outer|speaker-then-quote|direct saying name|	direct saying -18	none 9	shared saying -9
outer|speaker-then-quote|direct saying noun|	apposed saying -12	direct judging 12	direct saying 17	direct thinking 24	passive saying 15	relative other -21	shared judging -28	shared saying 26
outer|speaker-then-quote|direct saying organisation|	apposed other -10	apposed saying -24	direct judging 29	direct other 31	direct saying 27	none 22
outer|speaker-then-quote|direct saying person|	apposed saying 24	direct judging 28	direct saying 16	none -10
outer|speaker-then-quote|direct saying place|	none 7
outer|speaker-then-quote|direct saying pronoun|	apposed saying -29	direct judging -20	direct saying -11	direct thinking 33	none 23	passive saying 25	relative saying -10	shared saying -8
outer|speaker-then-quote|direct thinking name|	none 15
outer|speaker-then-quote|direct thinking noun|	apposed saying -29	direct saying -27	none 11	shared saying -24
outer|speaker-then-quote|direct thinking organisation|	none 16
outer|speaker-then-quote|direct thinking person|	none 36
outer|speaker-then-quote|direct thinking place|	direct saying -20	none 8
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -36	direct saying -50	none -17	passive saying -18	shared saying -25
outer|speaker-then-quote|passive judging organisation|	none -35
outer|speaker-then-quote|passive other noun|	none -41
outer|speaker-then-quote|passive other organisation|	none -29
outer|speaker-then-quote|passive other person|	none 17
outer|speaker-then-quote|passive saying noun|	direct other 7	none 19
outer|speaker-then-quote|passive saying organisation|	none -25
outer|speaker-then-quote|passive saying person|	none -11
outer|speaker-then-quote|passive saying place|	none -14
outer|speaker-then-quote|relative judging name|	passive saying -22
outer|speaker-then-quote|relative judging noun|	apposed saying -29	direct saying 10	none -28
outer|speaker-then-quote|relative judging person|	none 34
outer|speaker-then-quote|relative other name|	none -9
outer|speaker-then-quote|relative other noun|	apposed saying -34	apposition saying -27	direct saying 14	none -11	relative saying 25	shared saying 11
outer|speaker-then-quote|relative other organisation|	direct saying 7
outer|speaker-then-quote|relative other person|	direct other -11	none -14
outer|speaker-then-quote|relative other place|	none 28
outer|speaker-then-quote|relative other pronoun|	direct other -27
outer|speaker-then-quote|relative saying name|	none -23
outer|speaker-then-quote|relative saying noun|	apposed saying -22	none 10	relative other -15	shared saying 15
outer|speaker-then-quote|relative saying organisation|	none 32
outer|speaker-then-quote|relative saying person|	direct other -20	none 19
outer|speaker-then-quote|relative thinking name|	none -10
outer|speaker-then-quote|relative thinking noun|	none 12
outer|speaker-then-quote|shared judging noun|	apposed saying -15	apposition saying 11	direct judging 10	direct saying -9	none -18	relative other 11	relative saying 8	shared judging -11
outer|speaker-then-quote|shared judging organisation|	direct saying 23	none -25	relative other 17
outer|speaker-then-quote|shared judging person|	apposed saying 14	direct judging -12	none 41	relative other -16	relative saying 24
outer|speaker-then-quote|shared judging pronoun|	direct judging -22	direct saying -21
outer|speaker-then-quote|shared other name|	apposition saying -16
outer|speaker-then-quote|shared other noun|	apposed other -14	apposed saying -12	direct judging -22	direct other -20	shared judging -16	shared saying -20
outer|speaker-then-quote|shared other organisation|	direct other -25	none -29
outer|speaker-then-quote|shared other person|	apposed saying 23	direct other 7	relative other -8	shared saying 17
outer|speaker-then-quote|shared other pronoun|	apposed saying -20	direct other -11	direct saying -33	none 7
outer|speaker-then-quote|shared saying name|	apposed saying -20	direct other 18	direct saying -16	none -16
outer|speaker-then-quote|shared saying noun|	apposed judging -47	apposed other -19	apposed saying -23	apposed thinking -29	apposition saying 14	direct judging -21	direct other -12	direct saying -13	direct thinking 22	none -34	passive other 16	passive saying -11	relative judging -12	relative other -7	relative saying 8	shared judging -11	shared saying -13
outer|speaker-then-quote|shared saying organisation|	apposed saying 18	apposed thinking -11	direct judging 23	direct saying 8	none -30	relative judging 14	relative other 14
outer|speaker-then-quote|shared saying person|	apposed judging 24	apposed other 18	apposed thinking 14	apposition saying 28	direct judging 16	direct other 15	direct saying 17	direct thinking -12	none 7	relative other 30	relative saying 22	shared judging 23
outer|speaker-then-quote|shared saying pronoun|	apposed saying -13	direct other -12	direct saying -14	direct thinking -25	none -19	relative other -23	shared saying -13
outer|verb-then-speaker|inverted judging name|	none -43
outer|verb-then-speaker|inverted judging noun|	inverted saying -25	none -26
outer|verb-then-speaker|inverted judging person|	none -40
outer|verb-then-speaker|inverted judging place|	none -18
outer|verb-then-speaker|inverted judging pronoun|	none 13
outer|verb-then-speaker|inverted other noun|	none 9
outer|verb-then-speaker|inverted saying name|	none 17
outer|verb-then-speaker|inverted saying noun|	inverted judging -17	inverted saying -39
outer|verb-then-speaker|inverted saying organisation|	none -18
outer|verb-then-speaker|inverted saying person|	inverted saying -10	none 33
outer|verb-then-speaker|inverted saying place|	none -22
outer|verb-then-speaker|inverted saying pronoun|	inverted saying 11	none 7
own|false|according-to|	name 15	person 9	place -20	pronoun 15
own|false|actor-nearby|	name -46	organisation -9	place -32
own|false|colon|	name -46	organisation 24	person 61	place -11	pronoun 18
own|false|interview|	person -19
own|false|	name -11	place -24
own|false|named-before|	name -21	person 14	place -30
own|false|named-nearby|	person -9	place -9
own|false|paragraph-before|	name -53	noun -21	organisation 12	person 17	place -22	pronoun -27
own|false|possessor|	name -9	noun -22
own|false|quote-then-speaker|	name -7	person -16	place -33
own|false|quote-then-verb|	name 17	noun 15
own|false|sentence-after|	name -12	noun -7	organisation -29	pronoun -26
own|false|sentence-before|	name -10
own|false|signature|	person 24
own|false|speaker-then-quote|	name -15	noun -7	person 11
own|false|topic-after|	name -22	noun -19	organisation -25	pronoun 9
own|false|topic|	noun -12	pronoun -12
own|false|verb-then-speaker|	name 17	person 10	place -28	pronoun 17
own|true|according-to|	organisation -10	person 9
own|true|actor-nearby|	name -51	organisation -26	place -13
own|true|colon|	name -22	noun -30	organisation -12	place -23
own|true|interview|	person 40
own|true|named-before|	organisation -14	place -41	pronoun -17
own|true|named-nearby|	organisation -19	person 24	place -15	pronoun 12
own|true|	noun -9	organisation -35	person 11	place -14	pronoun 7
own|true|paragraph-before|	organisation -58	place -15	pronoun -21
own|true|possessor|	pronoun -23
own|true|quote-then-speaker|	noun -21	organisation -18	person 24	place -23	pronoun 11
own|true|quote-then-verb|	name 8	person 42	pronoun 24
own|true|sentence-after|	organisation -21	place -18	pronoun 17
own|true|sentence-before|	name -14	noun -31	organisation -23	place -31	pronoun 7
own|true|speaker-then-quote|	noun 10	organisation 11	person -7	pronoun -12
own|true|topic-after|	name -26	noun 7	person -23	pronoun -25
own|true|topic|	organisation -33	person -17	place -16	pronoun -14
own|true|verb-then-speaker|	name -10	noun -14	organisation 14	person 22	place 10	pronoun 29
past|according-to|0|	before 0 11
past|according-to|1|	behind 0 -26
past|according-to|2|	before 0 -10
past|actor-nearby|0|	1 inside -15	1 last -15	before 4 16	behind 1 -13	behind 2 -31	behind 3 -16	behind 4 -26
past|actor-nearby|1|	1 first -16	1 inside -11	1 last -33	before 0 10	before 1 -13	before 4 -25
past|actor-nearby|2|	1 first -23	1 inside -9	1 last -28	before 0 -22	before 2 -36	before 3 -23	before 4 -12
past|actor-nearby|3|	1 first -29	1 inside -32	1 last -66	before 1 -22	before 2 -29	before 3 -38	before 4 14
past|colon|0|	1 last -9
past|colon|1|	1 last -9
past|interview|0|	3 last 14
past|interview|1|	2 first 19	4 last -13
past|interview|2|	2 last 13	3 last 21	4 first 21	4 last -17	5 last 18	8 last 15
past|interview|3|	10 first 7	10 last -8	11 last 10	12 first -12	12 last -7	2 first -16	3 first -15	3 last 9	5 first -14	5 last 17	6 last -18	7 first -12	7 last 24	8 last -16	9 last 21
past|named-before|0|	1 last -7
past|named-before|1|	before 1 26
past|named-before|2|	1 last 19	before 1 -18
past|named-before|3|	before 1 -23
past|named-nearby|0|	behind 0 9
past|named-nearby|1|	before 0 -17	behind 0 -13
past|named-nearby|2|	before 0 -26
past|named-nearby|3|	before 0 -24
past|name|0|,|	elided 9	none -43
past|name|0|	1 first 9	1 last -7	before 2 -44	before 3 -10	behind 0 7	behind 1 -10	behind 2 -12
past|name|0|:|	none -22	own 25
past|name|0|adverb|	none -11
past|name|0|auxiliary|	elided -13	none -67	own 10
past|name|0|capital|	none -10	own 9
past|name|0|determiner|	elided -11	none -17	own 9
past|name|0|preposition|	elided 19
past|name|0|pronoun|	elided 19	none -20	own 30
past|name|0|quote|	none -38
past|name|0|start|	elided 8
past|name|0|stop|	elided -13	own -22
past|name|0|that|	own -19
past|name|0|verb-judging|	none 30
past|name|0|verb-saying|	own 13
past|name|0|verb-thinking|	elided -13
past|name|0|word|	elided -16
past|name|1|,|	none -26	own -42
past|name|1|-|	none -15
past|name|1|	1 first -39	1 inside -12	1 last -49	before 0 -9	before 1 -14	before 2 -47	before 3 -46	behind 0 -23	behind 1 -36
past|name|1|:|	elided -55	none -62
past|name|1|auxiliary|	none 21	own -28
past|name|1|capital|	none -28	own -33
past|name|1|determiner|	none -31	own -57
past|name|1|preposition|	elided -27	none -25	own -7
past|name|1|pronoun|	none -31	own -32
past|name|1|start|	none -44	own -28
past|name|1|stop|	elided -50	none -8	own -48
past|name|1|that|	own -21
past|name|1|verb-saying|	own -37
past|name|1|verb-thinking|	none -17
past|name|1|word|	elided -11
past|name|2|,|	own -19
past|name|2|	1 first -38	1 inside -16	1 last -38	before 0 -44	before 1 -59	before 2 -43	before 3 -31
past|name|2|:|	elided -26	none -22	own -38
past|name|2|auxiliary|	none -29	own -37
past|name|2|capital|	none -24	own -17
past|name|2|determiner|	none -12	own -33
past|name|2|preposition|	elided -20	none -30	own -40
past|name|2|pronoun|	none -24	own -29
past|name|2|start|	none -27	own -12
past|name|2|stop|	elided -29	none -45	own -41
past|name|2|word|	none -18	own -29
past|name|3|,|	own -21
past|name|3|	1 first -35	1 inside -19	1 last -36	before 1 -43	before 2 -27	before 3 -28
past|name|3|:|	none -17	own -33
past|name|3|auxiliary|	none -20	own -19
past|name|3|capital|	none -15	own -12
past|name|3|determiner|	own -21
past|name|3|preposition|	own -20
past|name|3|pronoun|	none -11
past|name|3|start|	none -23	own -19
past|name|3|stop|	elided -18	none -32	own -32
past|name|3|word|	none -25	own -19
past|noun|0|,|	elided -34	none -7	own -10
past|noun|0|	1 inside -10	1 last -10	before 3 -17
past|noun|0|:|	elided 17	own -10
past|noun|0|adverb|	none -22
past|noun|0|auxiliary|	elided -17
past|noun|0|capital|	elided -16	none -12
past|noun|0|determiner|	elided 9	none 27	own -9
past|noun|0|preposition|	elided 21	none -21
past|noun|0|pronoun|	none 21
past|noun|0|quote|	none -12	own 16
past|noun|0|start|	elided -41	none 15	own -11
past|noun|0|stop|	own 7
past|noun|0|subordinator|	none 7
past|noun|0|verb-judging|	none 31	own -28
past|noun|0|verb-saying|	elided 11	own 11
past|noun|0|verb-thinking|	none -7	own -22
past|noun|0|—|	none -12
past|noun|0|’|	none 14	own 12
past|noun|1|,|	elided -30	own -18
past|noun|1|	1 first -31	1 inside -21	1 last -46	before 0 -7	before 1 -42	before 2 -29	before 3 -13	behind 0 -7	behind 1 -46
past|noun|1|:|	elided -43	none -36	own -31
past|noun|1|adverb|	own -30
past|noun|1|auxiliary|	elided -34	none -35	own 19
past|noun|1|capital|	elided -24	own -27
past|noun|1|determiner|	elided -39
past|noun|1|preposition|	elided -36	none -27	own -19
past|noun|1|pronoun|	none -35	own -28
past|noun|1|start|	elided -34	none -25	own -23
past|noun|1|stop|	elided -48	none -27	own -35
past|noun|1|subordinator|	none -22	own -16
past|noun|1|that|	none -38	own -31
past|noun|1|verb-judging|	elided -21	none -17	own -27
past|noun|1|verb-saying|	elided -26	own 10
past|noun|1|verb-thinking|	elided -18	none -34
past|noun|1|word|	none -18	own -14
past|noun|1|—|	none -22
past|noun|1|’|	own -25
past|noun|2|,|	elided -21	none -31	own -33
past|noun|2|	1 first -73	1 inside -29	1 last -70	before 0 -27	before 1 -39	before 2 -30	before 3 -60	behind 0 -17	behind 1 -17
past|noun|2|:|	elided -36	none -55	own -48
past|noun|2|adverb|	none -9
past|noun|2|auxiliary|	elided 7	none -25
past|noun|2|capital|	none -26	own 24
past|noun|2|coordinator|	none -12
past|noun|2|determiner|	none -23	own -28
past|noun|2|preposition|	elided -26	none -52	own -51
past|noun|2|pronoun|	none -7	own -13
past|noun|2|start|	elided -29	none -60	own -21
past|noun|2|stop|	elided -77	none -25	own -46
past|noun|2|subordinator|	none -21
past|noun|2|that|	elided -14	none -22	own -33
past|noun|2|verb-judging|	none -31	own -17
past|noun|2|verb-saying|	elided -23	own -41
past|noun|2|verb-thinking|	none -16
past|noun|2|word|	elided -46	none -25	own -41
past|noun|2|’|	none -13
past|noun|3|,|	none -22	own -31
past|noun|3|	1 first -36	1 inside -17	1 last -66	before 0 -22	before 1 -22	before 2 -29	before 3 -39
past|noun|3|:|	elided -17	none -38	own -31
past|noun|3|auxiliary|	elided -28	none -18	own -24
past|noun|3|capital|	none -13	own -28
past|noun|3|determiner|	none -17	own -18
past|noun|3|preposition|	none -37	own -30
past|noun|3|pronoun|	none -11
past|noun|3|start|	elided -32	own -25
past|noun|3|stop|	elided -17	none -49	own -35
past|noun|3|subordinator|	none -10
past|noun|3|that|	none -7	own -26
past|noun|3|verb-judging|	none -12	own -12
past|noun|3|verb-saying|	elided -21	own -8
past|noun|3|word|	elided -27	none -35	own -17
past|organisation|0|,|	own -13
past|organisation|0|-|	none -27
past|organisation|0|	1 first -78	1 inside -64	1 last -19	before 0 20	before 2 -28	before 3 -41	before 4 -35	behind 0 -10	behind 1 -10	behind 2 -39	behind 3 -23
past|organisation|0|:|	elided -20	none 7	own -46
past|organisation|0|;|	own 8
past|organisation|0|adverb|	none 17	own 13
past|organisation|0|auxiliary|	none 20
past|organisation|0|capital|	elided 10	own -18
past|organisation|0|coordinator|	none -34	own 16
past|organisation|0|determiner|	none -18	own 7
past|organisation|0|preposition|	elided -17	none 20	own 23
past|organisation|0|pronoun|	none -12	own -23
past|organisation|0|start|	elided -30	none -50	own -13
past|organisation|0|stop|	elided -22	none -24	own -16
past|organisation|0|that|	elided 17	own 23
past|organisation|0|verb-judging|	none 13	own 13
past|organisation|0|verb-saying|	own 18
past|organisation|0|verb-thinking|	none 12
past|organisation|0|word|	elided -12	none 28	own 18
past|organisation|0|—|	none -31
past|organisation|0|’|	own -10
past|organisation|1|,|	elided 9	none -21	own -19
past|organisation|1|-|	none -25
past|organisation|1|	1 first -17	1 inside -29	1 last -22	before 0 -77	before 1 -30	before 2 -12	before 3 -54	before 4 -40	behind 0 -39	behind 1 -18
past|organisation|1|:|	elided -61	none -45	own -31
past|organisation|1|adverb|	none -29	own -40
past|organisation|1|auxiliary|	elided -40	none -56	own -39
past|organisation|1|capital|	elided -16	none -40	own 23
past|organisation|1|coordinator|	elided -15	none -26
past|organisation|1|determiner|	elided -32	none -7	own -22
past|organisation|1|preposition|	elided -18	none -35	own -62
past|organisation|1|pronoun|	none -39	own -32
past|organisation|1|start|	elided -13	none -96
past|organisation|1|stop|	elided -24	none -27	own -26
past|organisation|1|subordinator|	none -27	own -15
past|organisation|1|that|	none -30	own -24
past|organisation|1|verb-judging|	none -54	own -35
past|organisation|1|verb-saying|	elided -21	own -59
past|organisation|1|verb-thinking|	none -30
past|organisation|1|word|	none -26	own -13
past|organisation|1|–|	own -27
past|organisation|2|,|	elided -26	none -48	own -39
past|organisation|2|	1 first -37	1 inside -72	1 last -26	before 0 -10	before 1 -95	before 2 -24	before 3 -45	before 4 -38
past|organisation|2|:|	elided -45	none -57	own -51
past|organisation|2|adverb|	none -13	own -29
past|organisation|2|auxiliary|	elided -41	none -41	own -51
past|organisation|2|capital|	none -35	own -56
past|organisation|2|coordinator|	none -17	own -15
past|organisation|2|determiner|	elided -11	none -52	own -28
past|organisation|2|preposition|	elided -31	none -21
past|organisation|2|pronoun|	none -20	own -31
past|organisation|2|quote|	none -20
past|organisation|2|start|	elided -70	none -7	own -10
past|organisation|2|stop|	elided -20	none -60	own -46
past|organisation|2|subordinator|	none -18
past|organisation|2|that|	elided -30	none -25	own -53
past|organisation|2|verb-judging|	none -26	own -14
past|organisation|2|verb-saying|	elided -24	own -9
past|organisation|2|verb-thinking|	none -24
past|organisation|2|word|	elided -63	none -85	own -85
past|organisation|3|,|	own -29
past|organisation|3|	1 first -8	1 inside -27	1 last -24	before 0 -34	before 2 -48	before 3 -33	before 4 -13
past|organisation|3|:|	elided -7	none -41	own -41
past|organisation|3|adverb|	none -17	own -27
past|organisation|3|auxiliary|	elided -30	none -16	own -33
past|organisation|3|capital|	none -10	own -29
past|organisation|3|determiner|	none -17	own -29
past|organisation|3|preposition|	own -35
past|organisation|3|pronoun|	none -7
past|organisation|3|start|	none -42	own 15
past|organisation|3|stop|	elided -43	none -48	own -31
past|organisation|3|that|	own -19
past|organisation|3|verb-judging|	none -15
past|organisation|3|verb-saying|	elided -19	own -49
past|organisation|3|word|	elided -25	none -51	own -56
past|paragraph-before|2|	1 last -21
past|paragraph-before|3|	1 last -41
past|person|0|,|	elided 15	own -7
past|person|0|-|	none 30
past|person|0|	1 inside -9	1 last -20	3 last 14	before 2 7	before 4 19	behind 1 -23	behind 2 -27	behind 3 -14	behind 4 -24
past|person|0|:|	own 20
past|person|0|adverb|	none -20	own -35
past|person|0|auxiliary|	own -25
past|person|0|capital|	none -14
past|person|0|coordinator|	elided 19	own -16
past|person|0|determiner|	elided 9	own -35
past|person|0|preposition|	elided 14	own -12
past|person|0|pronoun|	none 7
past|person|0|start|	elided -12	none 22	own -8
past|person|0|stop|	elided 24	none -19
past|person|0|subordinator|	none -12	own 25
past|person|0|that|	none -20	own 13
past|person|0|verb-judging|	elided 21	none -22
past|person|0|verb-saying|	elided 11
past|person|0|verb-thinking|	elided 16	none 38
past|person|0|word|	none -10
past|person|0|–|	own -25
past|person|0|—|	none -21
past|person|0|’|	own -23
past|person|1|,|	elided -18	none -27	own -46
past|person|1|-|	none -30
past|person|1|	1 first -16	1 inside -15	1 last -20	2 first 19	4 last -13	before 0 32	before 2 -16	before 3 -11	before 4 -21	behind 0 37
past|person|1|:|	elided -14	none 12	own -42
past|person|1|;|	own 17
past|person|1|adverb|	own -30
past|person|1|auxiliary|	elided -26	none 18
past|person|1|capital|	none 9	own -7
past|person|1|coordinator|	none -25	own -8
past|person|1|determiner|	elided -34	none -12
past|person|1|preposition|	elided -8
past|person|1|pronoun|	none -29	own -15
past|person|1|quote|	none 26	own -30
past|person|1|start|	elided 20
past|person|1|stop|	none 8
past|person|1|subordinator|	none 16
past|person|1|that|	elided -38	none 24
past|person|1|verb-judging|	elided -14	none -15	own 30
past|person|1|verb-saying|	elided 28	own -50
past|person|1|verb-thinking|	none -14
past|person|1|word|	elided -36	none -23	own 17
past|person|1|—|	none 22
past|person|1|’|	none 7	own -24
past|person|2|,|	elided -36	none -48	own -56
past|person|2|	1 first -26	2 last 13	3 last 21	4 first 21	4 last -17	5 last 18	8 last 15	before 2 -26	before 3 -10	before 4 -7	behind 0 33
past|person|2|:|	elided -60	none -14
past|person|2|adverb|	none -35	own 10
past|person|2|auxiliary|	elided -41	own -11
past|person|2|capital|	elided 8	none -8
past|person|2|coordinator|	none 9
past|person|2|determiner|	elided -24	none -55	own -47
past|person|2|preposition|	elided -38	none -40	own -69
past|person|2|pronoun|	none -36	own -30
past|person|2|quote|	none -33	own -24
past|person|2|start|	elided 45	own -10
past|person|2|stop|	elided -8	none -27	own -13
past|person|2|subordinator|	none -15	own -25
past|person|2|that|	elided 9	none -22	own -58
past|person|2|verb-judging|	elided -18	none -24	own -26
past|person|2|verb-saying|	elided -31	own -54
past|person|2|verb-thinking|	elided -23	none -20
past|person|2|word|	none -31	own -70
past|person|2|’|	none -12
past|person|3|,|	elided -20	none -25	own -7
past|person|3|	1 first -40	1 inside -27	1 last -15	10 first 7	10 last -8	11 last 10	12 first -12	12 last -7	2 first -16	3 first -15	3 last 9	5 first -14	5 last 17	6 last -18	7 first -12	7 last 24	8 last -16	9 last 21	before 1 -25	before 2 -39	before 3 -8
past|person|3|:|	elided -26	none 13	own -33
past|person|3|auxiliary|	none -31	own -33
past|person|3|capital|	none -15	own -33
past|person|3|determiner|	none -27	own -28
past|person|3|preposition|	elided -16	none -38	own -48
past|person|3|pronoun|	own -13
past|person|3|start|	none 14	own -53
past|person|3|stop|	elided -7	none -15	own -51
past|person|3|subordinator|	none -13
past|person|3|that|	elided -20	none -32	own -30
past|person|3|verb-judging|	none -15
past|person|3|verb-saying|	own -29
past|person|3|verb-thinking|	elided -17
past|person|3|word|	elided -19	none -34	own -65
past|place|0|,|	elided -19	none -16	own -15
past|place|0|	1 first -8	1 last -31	before 0 7	before 1 -33	before 2 -25	before 3 -19	behind 0 -12	behind 1 -15
past|place|0|:|	elided -14	own -21
past|place|0|auxiliary|	none -22	own -39
past|place|0|capital|	elided -16	none -30	own -28
past|place|0|determiner|	none 14	own -12
past|place|0|preposition|	none 7	own 10
past|place|0|pronoun|	own -18
past|place|0|start|	elided -28	none -27	own -17
past|place|0|stop|	elided -11	none -43
past|place|0|verb-judging|	none -14
past|place|0|verb-saying|	own 15
past|place|0|word|	elided -18	none 20
past|place|1|,|	elided -13	own -18
past|place|1|-|	none -31
past|place|1|	1 first -29	1 last -23	before 0 -50	before 1 -47	before 2 -43	before 3 -18	behind 0 -19	behind 1 -13
past|place|1|:|	none -53	own -45
past|place|1|auxiliary|	none -22	own -19
past|place|1|capital|	own 15
past|place|1|determiner|	none -19
past|place|1|preposition|	none -18	own -32
past|place|1|start|	elided -23	none -15	own -24
past|place|1|stop|	elided -30	none -33	own -19
past|place|1|that|	own -27
past|place|1|verb-judging|	none -18
past|place|1|verb-saying|	own -27
past|place|1|word|	none -33	own -27
past|place|2|,|	none -14	own -10
past|place|2|	1 first -22	1 last -32	before 0 -52	before 1 -39	before 2 -23	before 3 -28
past|place|2|:|	none -10	own -17
past|place|2|auxiliary|	own -12
past|place|2|determiner|	none -11	own -45
past|place|2|preposition|	none -15	own -30
past|place|2|start|	elided -27	none -17	own -21
past|place|2|stop|	elided -19	none -24	own -19
past|place|2|that|	own -31
past|place|2|verb-saying|	own -18
past|place|2|word|	none -20	own -29
past|place|3|,|	elided -10	own -14
past|place|3|	1 first -44	1 last -29	before 0 -44	before 1 -20	before 2 -25	before 3 -24
past|place|3|:|	none -19	own -15
past|place|3|auxiliary|	own -10
past|place|3|capital|	own -17
past|place|3|preposition|	none -30	own -27
past|place|3|start|	elided -25	none -19	own -22
past|place|3|stop|	elided -18	none -26	own -24
past|place|3|verb-saying|	elided -19	own -32
past|place|3|word|	elided -17	none -17	own -32
past|possessor|0|	before 0 -7
past|possessor|1|	before 0 -21
past|possessor|2|	before 0 -15
past|pronoun|0|,|	elided -35	own 21
past|pronoun|0|	1 first -24	1 last -8	before 1 -7	before 3 -28	behind 0 11
past|pronoun|0|:|	elided 12
past|pronoun|0|adverb|	own -10
past|pronoun|0|auxiliary|	elided 12
past|pronoun|0|capital|	elided -29	own -13
past|pronoun|0|determiner|	none -21	own 7
past|pronoun|0|preposition|	elided 19	none 15	own 10
past|pronoun|0|pronoun|	own -12
past|pronoun|0|quote|	none -29
past|pronoun|0|start|	elided -23	none -19	own 18
past|pronoun|0|subordinator|	none -7
past|pronoun|0|verb-saying|	elided -13	own -30
past|pronoun|0|word|	elided 8	none -9	own 9
past|pronoun|1|,|	own -28
past|pronoun|1|	1 first -28	1 inside -18	1 last -18	before 1 -17	before 2 -61	before 3 -24	behind 0 -23	behind 1 -32
past|pronoun|1|:|	none -66	own -29
past|pronoun|1|adverb|	none -20
past|pronoun|1|capital|	none -26	own 10
past|pronoun|1|determiner|	elided -17	own -28
past|pronoun|1|preposition|	none -14	own -29
past|pronoun|1|pronoun|	none -14	own -32
past|pronoun|1|start|	none 14	own -25
past|pronoun|1|stop|	elided 11	none -10	own -39
past|pronoun|1|that|	none -14	own -22
past|pronoun|1|verb-judging|	none -27
past|pronoun|1|verb-saying|	own -28
past|pronoun|1|word|	elided -39	own -29
past|pronoun|2|,|	none -22	own -10
past|pronoun|2|	1 first -30	1 inside -18	1 last -43	before 0 -11	before 1 -59	before 2 -42	before 3 -19
past|pronoun|2|:|	none -32	own -37
past|pronoun|2|adverb|	none -11
past|pronoun|2|capital|	none -12
past|pronoun|2|determiner|	own -19
past|pronoun|2|preposition|	none -23
past|pronoun|2|start|	none -19	own -15
past|pronoun|2|stop|	elided -27	none -26	own -28
past|pronoun|2|word|	none -29	own -33
past|pronoun|3|	1 first -28	1 inside -16	1 last -27	before 1 -35	before 2 -33	before 3 -21
past|pronoun|3|:|	own -23
past|pronoun|3|auxiliary|	none -15
past|pronoun|3|capital|	own -8
past|pronoun|3|preposition|	own -14
past|pronoun|3|start|	none -12	own -9
past|pronoun|3|stop|	none -27	own -33
past|pronoun|3|word|	none -21	own -11
past|quote-then-speaker|0|	before 0 -15	behind 0 -14
past|quote-then-speaker|1|	before 0 12	behind 0 8
past|quote-then-speaker|2|	before 0 -9	behind 0 -22
past|quote-then-verb|2|	behind 0 31
past|sentence-after|1|	behind 1 -29
past|sentence-after|2|	behind 1 -17
past|sentence-before|0|	before 1 10
past|sentence-before|1|	before 1 -13
past|sentence-before|2|	before 1 -59
past|sentence-before|3|	before 1 -8
past|signature|0|	behind 0 25
past|speaker-then-quote|1|	before 0 -13
past|speaker-then-quote|2|	before 0 -8
past|speaker-then-quote|3|	before 0 -24
past|topic|0|	1 inside -21	before 0 29	before 1 11	before 2 10	before 3 -7
past|topic|1|	1 first -15	1 inside -29	1 last -22	before 0 -34	before 1 -22	before 2 -35	before 3 -23
past|topic|2|	1 first -66	1 inside -12	1 last -32	before 0 -28	before 1 -29	before 2 -32	before 3 -24
past|topic|3|	1 first -24	1 inside -38	1 last -17	before 0 -29	before 1 -25	before 2 -55	before 3 -12
past|verb-then-speaker|0|	before 0 13
past|verb-then-speaker|1|	before 0 8
past|verb-then-speaker|2|	before 0 -20
phrase|according-to|noun|	false -11	true 23
phrase|according-to|pronoun|	false 12
phrase|actor-nearby|name|	true -9
phrase|colon|name|	false 22
phrase|colon|noun|	false -21	true -19
phrase|colon|pronoun|	false 9
phrase|interview|name|	false -27
phrase|named-before|name|	false -9	true -9
phrase|named-before|pronoun|	false -29
phrase|named-nearby|name|	true 13
phrase|named-nearby|pronoun|	false -23
phrase|name|	true 14
phrase|noun|	true 12
phrase|paragraph-before|name|	false -8	true -35
phrase|paragraph-before|noun|	false -19	true -12
phrase|paragraph-before|pronoun|	false -49
phrase|possessor|name|	false -19
phrase|possessor|noun|	false 7
phrase|possessor|pronoun|	false -19
phrase|pronoun|	false -17
phrase|quote-then-speaker|name|	false 14	true 29
phrase|quote-then-speaker|noun|	false -12
phrase|quote-then-speaker|pronoun|	false 18
phrase|quote-then-verb|name|	true 24
phrase|quote-then-verb|noun|	false 8	true 7
phrase|quote-then-verb|pronoun|	false 7
phrase|sentence-after|name|	false -14	true -21
phrase|sentence-after|noun|	false -17
phrase|sentence-after|pronoun|	false 29
phrase|sentence-before|noun|	true -14
phrase|sentence-before|pronoun|	false -11
phrase|signature|name|	false 7
phrase|speaker-then-quote|name|	false 20	true 8
phrase|speaker-then-quote|noun|	true 7
phrase|speaker-then-quote|pronoun|	false -31
phrase|topic-after|name|	false -25	true -22
phrase|topic-after|noun|	false -20	true 14
phrase|topic|name|	false -7
phrase|topic|noun|	true -27
phrase|topic|pronoun|	false -16
phrase|verb-then-speaker|name|	true 9
phrase|verb-then-speaker|noun|	false -24	true 15
phrase|verb-then-speaker|pronoun|	false 15
pronoun|according-to|	ela 15	ele 24	elle 20	er 18	haar 18	él 22
pronoun|colon|	es -20
pronoun|named-before|	celle-ci 21	celui-ci -15	elas -12	ele 20	ellas -16	elle -26	elles -16	er -7	es -26	he -30	het -49	hij 14	i -25	ich -16	il -11	ils -11	it -49	lei 14	loro -24	man -20	nous -24	on -38	she -24	sie -32	they -40	usted -21	vous -32	we -18	you -19	zij -23	él -17
pronoun|named-nearby|	ella -11	ellas -16	er 26	es -40	he -11	het -33	hij 8	i -26	ik -10	il 15	it -75	lei 10	man -41	nous -29	on -40	sie 21	they -45	vous -20	ze -13	zij 38
pronoun|paragraph-before|	ela -18	ella 16	elle -22	er -14	he -36	het -11	hij -28	i -15	il -18	it -28	lui -23	on -17	she -31	sie -25	they -13	you -19	ze -25	zij -21	él -11
pronoun|possessor|	his -36	ihr -8	its -30	leur -18	loro -15	my -20	their -41
pronoun|quote-then-speaker|	elle 22	er -18	he 36	hij -11	i -23	il 30	it -45	man -20	on -34	she 41	sie 12	they 9	ze 11
pronoun|quote-then-verb|	celle-ci 36	ela 47	ele 57	ella 7	elle 17	er 22	es -30	he -18	het -26	hij 8	il 27	lei 43	on -19	sie 34	ze 10	zij 30	él 60
pronoun|sentence-after|	elle 18	es -13	he 28	het -14	i -34	il -22	man -24	on -20	she 19	sie -30
pronoun|sentence-before|	celle-ci 17	ela 25	ele -10	ella -15	elle 18	es -26	he -17	het -32	hij 7	i -35	ich -21	il -8	ils -23	it -60	lei 10	lui -12	man -26	on -36	she -16	sie -7	they -46	we -20	él -42
pronoun|speaker-then-quote|	celle-ci -8	celui-ci 28	ela 18	ele 14	ella 28	er -11	es -16	hem 9	hij 15	i -27	il 9	it -60	lei 14	lui 7	man -31	on -30	zij 25
pronoun|topic-after|	elle -9	er -13	on -16
pronoun|topic|	ele 15	eles -15	ella 36	elle -21	elles -16	er -37	es -27	het -29	hij -17	ik -17	il -27	ils -22	lei 37	lui 23	man -46	nous -18	on -39	vous -28	ze -30
pronoun|verb-then-speaker|	ele -7	elle 11	er 47	es -44	he -12	het -40	hij 10	il 33	it -27	lei 23	she -43	ze 34
says|colon|	never 18	too 32
says|interview|	never -18	too -25
says|named-before|	never -11	often 23
says|named-nearby|	never 8	often -30	too -10
says|	never 7	often 11
says|paragraph-before|	never -8	often -10	too -35
says|possessor|	never -18	too -7
says|quote-then-speaker|	never 18	often 27
says|sentence-after|	never -16	too -16
says|sentence-before|	often 10	too 7
says|signature|	never 12	too 22
says|speaker-then-quote|	never 17	often 9
says|topic-after|	never -27	too -21
says|topic|	often 10	too -18
size|according-to|10+|	according 10
size|according-to|1|	according -24
size|according-to|2|	according 7
size|according-to|3|	according -7
size|according-to|4-5|	according 22
size|actor-nearby|2|	naked -30
size|actor-nearby|3|	naked -14
size|colon|10+|	saying -8
size|colon|2|	naked -27
size|colon|3|	naked 7
size|colon|4-5|	naked -13
size|colon|6-9|	naked -16	saying 16
size|interview|10+|	naked -7
size|interview|1|	naked -9
size|interview|3|	naked -25
size|interview|4-5|	naked -30
size|interview|6-9|	naked -21
size|named-before|10+|	naked -32
size|named-before|1|	naked -14
size|named-before|2|	naked -14
size|named-before|3|	naked 9
size|named-before|6-9|	naked -10
size|named-nearby|10+|	naked -7
size|named-nearby|3|	naked -11
size|named-nearby|4-5|	naked -9
size|named-nearby|6-9|	naked 8
size|paragraph-before|10+|	judging -16	other -11	saying -7	thinking -32
size|paragraph-before|1|	other -23	saying -26
size|paragraph-before|2|	other -23	saying -23
size|paragraph-before|3|	judging -11	other -11	saying -47	thinking -10
size|paragraph-before|4-5|	according -21	judging -17	saying -15	thinking 8
size|paragraph-before|6-9|	according -27	judging -10	other -42	saying -26	thinking -16
size|possessor|10+|	naked -21
size|possessor|1|	naked -57
size|possessor|2|	naked -37
size|possessor|3|	naked -21
size|possessor|4-5|	naked 10
size|possessor|6-9|	naked -9
size|quote-then-speaker|10+|	judging -15	saying 7	thinking -17
size|quote-then-speaker|1|	judging -9	other -15	thinking -14
size|quote-then-speaker|2|	other -19	thinking 12
size|quote-then-speaker|3|	judging 10	other -45	saying -9
size|quote-then-speaker|4-5|	judging -14	saying 20
size|quote-then-speaker|6-9|	thinking -26
size|quote-then-verb|10+|	judging 12	other 15	saying 12
size|quote-then-verb|1|	judging 7	other -12
size|quote-then-verb|2|	judging 10	other -12	saying -10
size|quote-then-verb|3|	other -15
size|quote-then-verb|4-5|	judging -13	saying -8
size|quote-then-verb|6-9|	other 29	saying 20
size|sentence-after|10+|	according 12	judging 7	saying 10	thinking -32
size|sentence-after|1|	judging -21
size|sentence-after|2|	judging -34	other -18	thinking -29
size|sentence-after|3|	judging -41	other -35
size|sentence-after|4-5|	judging -9	other -13	saying -14	thinking 26
size|sentence-after|6-9|	according -24	judging 15	other -37	thinking -10
size|sentence-before|10+|	according 32	judging -42	other -8
size|sentence-before|1|	judging -30	other -15	saying -45	thinking -37
size|sentence-before|2|	saying -17	thinking -44
size|sentence-before|3|	according -47	judging -10	other -17	saying -9	thinking -13
size|sentence-before|4-5|	according -12	judging -45	other -8	thinking -9
size|sentence-before|6-9|	according -35	judging 8	other -17	thinking -35
size|signature|10+|	naked 18
size|signature|4-5|	naked -14
size|signature|6-9|	naked 12
size|speaker-then-quote|10+|	judging -12	saying 26	thinking 14
size|speaker-then-quote|1|	other -17	saying -13	thinking -25
size|speaker-then-quote|2|	judging -8	other -16	saying 8	thinking -40
size|speaker-then-quote|3|	saying 21	thinking -11
size|speaker-then-quote|4-5|	judging 27	saying -21
size|speaker-then-quote|6-9|	judging -16	other -23
size|topic-after|2|	naked -15
size|topic-after|3|	naked -21
size|topic-after|4-5|	naked -23
size|topic-after|6-9|	naked -20
size|topic|1|	naked -14
size|topic|2|	naked -21
size|topic|3|	naked -11
size|verb-then-speaker|10+|	judging -16	saying -20
size|verb-then-speaker|1|	judging 8	saying -19
size|verb-then-speaker|2|	saying -18
size|verb-then-speaker|3|	judging -54
size|verb-then-speaker|4-5|	judging -38	other -7	saying -7
size|verb-then-speaker|6-9|	judging -11	saying 13
starts|according-to|false|	according 11
starts|actor-nearby|false|	naked -7
starts|actor-nearby|true|	naked 20
starts|colon|false|	direct 7	naked -13
starts|colon|true|	direct 16	naked 15
starts|interview|false|	naked -16
starts|interview|true|	naked -24
starts|named-before|false|	naked -19
starts|named-before|true|	naked -11
starts|named-nearby|true|	naked -16
starts|paragraph-before|false|	according -9	apposed -17	apposition -10	direct -19	inverted -35	relative -42	shared -16
starts|paragraph-before|true|	apposed -13	apposition -14	shared -13
starts|possessor|true|	naked -40
starts|quote-then-speaker|false|	direct 11	shared -23
starts|quote-then-speaker|true|	apposed -10
starts|sentence-after|false|	apposition -46	direct -10	inverted 15	relative -30
starts|sentence-after|true|	apposed -16	apposition -28	direct 14	relative -17	shared -18
starts|sentence-before|false|	apposed -36	apposition -9	inverted -9	passive -22	shared -19
starts|sentence-before|true|	apposition 12
starts|signature|false|	naked 12
starts|speaker-then-quote|false|	apposed -25	apposition -8	direct 12	passive 24	shared -47
starts|speaker-then-quote|true|	apposition -44	direct 11
starts|topic-after|false|	naked -10
starts|topic|false|	naked -35
starts|topic|true|	naked 11
subject|according-to|	elided -12	none 12	own -8
subject|according-to|elided|	0 -12
subject|according-to|elided|3|	noun -12
subject|according-to|elided|4-6|	noun -29
subject|according-to|elided|7-12|	name 22
subject|according-to|none|	0 12
subject|according-to|none|0|	noun 11
subject|according-to|none|13-25|	name 34	pronoun 15
subject|according-to|none|1|	name 18	noun 18	pronoun 27
subject|according-to|none|2|	name 49	noun -20	pronoun 15
subject|according-to|none|3|	noun 8	pronoun 29
subject|according-to|none|4-6|	name 27	pronoun 7
subject|according-to|none|7-12|	name 8	noun -13	pronoun 38
subject|according-to|own|	0 -10
subject|according-to|own|0|	noun -19
subject|according-to|own|1|	noun -24
subject|according-to|own|4-6|	name -9	pronoun -10
subject|according-to|own|7-12|	name -18	pronoun -20
subject|actor-nearby|elided|0|	name -24
subject|actor-nearby|elided|	1 -14	2 -19
subject|actor-nearby|elided|13-25|	name 9
subject|actor-nearby|elided|1|	name -56
subject|actor-nearby|elided|26+|	name -12
subject|actor-nearby|elided|3|	name -55
subject|actor-nearby|elided|4-6|	name -15
subject|actor-nearby|elided|7-12|	name 10
subject|actor-nearby|none|	1 -7
subject|actor-nearby|none|13-25|	name -18
subject|actor-nearby|none|1|	name -15
subject|actor-nearby|none|26+|	name -12
subject|actor-nearby|none|3|	name -8
subject|actor-nearby|none|4-6|	name 12
subject|actor-nearby|own|0|	name -19
subject|actor-nearby|own|	1 -7	2 -7
subject|actor-nearby|own|13-25|	name -20
subject|actor-nearby|own|1|	name 41
subject|actor-nearby|own|26+|	name -17
subject|actor-nearby|own|3|	name 12
subject|actor-nearby|own|4-6|	name -8
subject|actor-nearby|own|7-12|	name -22
subject|colon|	own -12
subject|colon|elided|	0 -8
subject|colon|elided|1|	name -20	noun -8
subject|colon|none|	1 -32
subject|colon|none|1|	name 12	noun -14
subject|colon|none|26+|	noun -13
subject|colon|none|4-6|	name -20
subject|colon|none|7-12|	name -30
subject|colon|own|	0 -7	1 -15
subject|colon|own|1|	name 15	noun -13	pronoun -11
subject|colon|own|3|	name -12
subject|colon|own|4-6|	name -20
subject|colon|own|7-12|	name -28
subject|interview|	elided -17	none 14
subject|interview|elided|	0 -17
subject|interview|elided|26+|	name -17
subject|interview|none|	0 14
subject|interview|none|26+|	name 14
subject|named-before|	elided 22	own -9
subject|named-before|elided|	0 27	1 -16
subject|named-before|elided|13-25|	name 23	pronoun 34
subject|named-before|elided|1|	name -22
subject|named-before|elided|26+|	name 15	pronoun -20
subject|named-before|elided|3|	name -32	pronoun -24
subject|named-before|elided|4-6|	name 19	pronoun -28
subject|named-before|elided|7-12|	name 48
subject|named-before|none|	1 9
subject|named-before|none|13-25|	name 19
subject|named-before|none|1|	name -12	pronoun -20
subject|named-before|none|26+|	pronoun -23
subject|named-before|none|2|	name -20	pronoun -27
subject|named-before|none|3|	name -18
subject|named-before|none|4-6|	name -22	pronoun 17
subject|named-before|none|7-12|	name 9	pronoun -9
subject|named-before|own|	1 -23
subject|named-before|own|13-25|	name -34	pronoun -60
subject|named-before|own|1|	name 47
subject|named-before|own|26+|	name -12	pronoun -45
subject|named-before|own|2|	name -8	pronoun 22
subject|named-before|own|3|	pronoun -22
subject|named-before|own|4-6|	name -36	pronoun -45
subject|named-before|own|7-12|	name -56	pronoun -58
subject|named-nearby|elided|0|	name -30
subject|named-nearby|elided|	1 -7	2 -11
subject|named-nearby|elided|13-25|	name -11	pronoun 12
subject|named-nearby|elided|1|	name -19
subject|named-nearby|elided|2|	name 31	pronoun -9
subject|named-nearby|elided|3|	pronoun 16
subject|named-nearby|elided|4-6|	name 14	pronoun -21
subject|named-nearby|elided|7-12|	name -15	pronoun -10
subject|named-nearby|	none -8	own 8
subject|named-nearby|none|	0 -20	1 21
subject|named-nearby|none|0|	name -15	pronoun -9
subject|named-nearby|none|13-25|	pronoun -19
subject|named-nearby|none|1|	name -15
subject|named-nearby|none|26+|	name -9
subject|named-nearby|none|2|	name -14
subject|named-nearby|none|4-6|	name 14
subject|named-nearby|none|7-12|	pronoun -10
subject|named-nearby|own|	0 13	1 -7
subject|named-nearby|own|0|	name -40
subject|named-nearby|own|13-25|	name -19	pronoun -22
subject|named-nearby|own|1|	pronoun -30
subject|named-nearby|own|26+|	name -38
subject|named-nearby|own|2|	name 25	pronoun 9
subject|named-nearby|own|4-6|	name 8	pronoun -7
subject|paragraph-before|	elided -19	none 7	own 12
subject|paragraph-before|elided|	0 -24	1 -9
subject|paragraph-before|elided|26+|	noun -21	pronoun -20
subject|paragraph-before|none|	0 14	1 -27	2 -10
subject|paragraph-before|none|26+|	pronoun -26
subject|paragraph-before|own|	0 10	2 12
subject|paragraph-before|own|26+|	name 20	noun -26	pronoun -28
subject|possessor|	none -8	own -13
subject|possessor|none|	0 -8
subject|possessor|none|1|	noun -10
subject|possessor|own|	0 -13
subject|possessor|own|1|	noun -19
subject|possessor|own|2|	pronoun -23
subject|possessor|own|3|	pronoun -17
subject|possessor|own|7-12|	noun -11	pronoun -24
subject|quote-then-speaker|	elided -35	none -17
subject|quote-then-speaker|elided|-3|	pronoun -14
subject|quote-then-speaker|elided|-4|	noun -14
subject|quote-then-speaker|elided|-6|	name -9
subject|quote-then-speaker|elided|	0 -37	1 9	2 -13
subject|quote-then-speaker|elided|4-6|	noun -11
subject|quote-then-speaker|elided|7-12|	noun -16
subject|quote-then-speaker|none|-10|	name -10
subject|quote-then-speaker|none|-11|	name -23
subject|quote-then-speaker|none|-12|	name 26
subject|quote-then-speaker|none|-14|	name 23
subject|quote-then-speaker|none|-3|	noun -11
subject|quote-then-speaker|none|-5|	name 19
subject|quote-then-speaker|none|-7|	name 18
subject|quote-then-speaker|none|-9|	name -12
subject|quote-then-speaker|none|	0 -32	2 9
subject|quote-then-speaker|none|1|	name -23	noun -23
subject|quote-then-speaker|none|2|	noun -14
subject|quote-then-speaker|none|3|	noun -14
subject|quote-then-speaker|none|4-6|	noun -24
subject|quote-then-speaker|none|7-12|	name 10	noun -15
subject|quote-then-speaker|own|-10|	name 11	noun -23
subject|quote-then-speaker|own|-11|	noun 15
subject|quote-then-speaker|own|-12|	name 7	noun 12
subject|quote-then-speaker|own|-13|	name -10	noun -13
subject|quote-then-speaker|own|-14|	name -19
subject|quote-then-speaker|own|-15|	noun -15
subject|quote-then-speaker|own|-16|	name -16
subject|quote-then-speaker|own|-17|	name -13
subject|quote-then-speaker|own|-2|	noun -15
subject|quote-then-speaker|own|-3|	name -12	noun -26	pronoun -18
subject|quote-then-speaker|own|-4|	name -11	noun -34	pronoun 11
subject|quote-then-speaker|own|-5|	name -19	noun -15
subject|quote-then-speaker|own|-6|	name 26	noun 8	pronoun 29
subject|quote-then-speaker|own|-7|	name 9	noun -30
subject|quote-then-speaker|own|-8|	name 7	noun -30
subject|quote-then-speaker|own|-9|	name 27	noun 14
subject|quote-then-speaker|own|0|	noun -18
subject|quote-then-speaker|own|	1 -10
subject|quote-then-speaker|own|13-25|	noun -19
subject|quote-then-speaker|own|2|	name 12	noun -30	pronoun 13
subject|quote-then-speaker|own|4-6|	name -10	noun -33	pronoun -31
subject|quote-then-speaker|own|7-12|	pronoun -21
subject|quote-then-verb|	elided -17	none 11
subject|quote-then-verb|elided|	0 -17
subject|quote-then-verb|elided|1|	noun -15
subject|quote-then-verb|none|	0 14	1 -12
subject|quote-then-verb|none|1|	name 35	noun 13
subject|quote-then-verb|own|	0 12	1 -65
subject|quote-then-verb|own|0|	name -14
subject|quote-then-verb|own|1|	pronoun 15
subject|quote-then-verb|own|2|	name 15	pronoun 19
subject|quote-then-verb|own|3|	noun -7
subject|quote-then-verb|own|4-6|	noun -13
subject|quote-then-verb|own|7-12|	name -24	noun -8	pronoun -18
subject|sentence-after|	elided -14
subject|sentence-after|elided|	0 -13
subject|sentence-after|elided|0|	name -22
subject|sentence-after|elided|4-6|	noun -25
subject|sentence-after|none|	0 -11
subject|sentence-after|none|0|	name -20
subject|sentence-after|none|13-25|	name -18	noun -18
subject|sentence-after|none|1|	name 8	noun -7	pronoun 7
subject|sentence-after|none|2|	noun -46
subject|sentence-after|none|3|	name 8	noun -18
subject|sentence-after|none|4-6|	name -48	pronoun -28
subject|sentence-after|none|7-12|	name -28	noun -40	pronoun -22
subject|sentence-after|own|0|	name -10	noun -8	pronoun 12
subject|sentence-after|own|	1 -7	2 -34
subject|sentence-after|own|13-25|	noun -13
subject|sentence-after|own|1|	name -38	noun -18
subject|sentence-after|own|2|	name -23	noun -25
subject|sentence-after|own|3|	name -25	noun -27
subject|sentence-after|own|4-6|	name -25	noun -33
subject|sentence-after|own|7-12|	name -15	noun -9
subject|sentence-before|	elided 10	none -11	own 8
subject|sentence-before|elided|	0 21	1 -38	2 -26
subject|sentence-before|elided|13-25|	name 13	noun -11	pronoun 10
subject|sentence-before|elided|1|	name -14	noun -62	pronoun -8
subject|sentence-before|elided|26+|	name -10	pronoun 10
subject|sentence-before|elided|2|	name 20
subject|sentence-before|elided|3|	name 9	noun -52	pronoun -19
subject|sentence-before|elided|4-6|	name 40	pronoun 10
subject|sentence-before|elided|7-12|	name 24	noun -9	pronoun 24
subject|sentence-before|none|	0 -17
subject|sentence-before|none|13-25|	name -13	pronoun -7
subject|sentence-before|none|1|	name 10	noun -42	pronoun 18
subject|sentence-before|none|26+|	name -36	noun -17	pronoun -27
subject|sentence-before|none|2|	name 12	noun -7
subject|sentence-before|none|3|	name -18	noun -38	pronoun -13
subject|sentence-before|none|4-6|	noun -17
subject|sentence-before|none|7-12|	noun -15
subject|sentence-before|own|	0 9	2 -33
subject|sentence-before|own|13-25|	name -45	noun -27	pronoun -22
subject|sentence-before|own|1|	name 22	noun 35
subject|sentence-before|own|26+|	name -14	noun -10	pronoun -44
subject|sentence-before|own|2|	name -31	noun -62
subject|sentence-before|own|3|	noun -34	pronoun -43
subject|sentence-before|own|4-6|	name -17	noun -38	pronoun -70
subject|sentence-before|own|7-12|	name -16	noun -40	pronoun -59
subject|signature|	none 18
subject|signature|none|	0 18
subject|signature|none|1|	name 18
subject|speaker-then-quote|elided|0|	name -8	noun -38	pronoun -18
subject|speaker-then-quote|elided|	1 12
subject|speaker-then-quote|elided|1|	noun -15
subject|speaker-then-quote|elided|2|	noun 14
subject|speaker-then-quote|elided|3|	name 26
subject|speaker-then-quote|elided|4-6|	name 11	noun -15
subject|speaker-then-quote|elided|7-12|	name 28	noun -20	pronoun 17
subject|speaker-then-quote|none|0|	name 9	noun 20
subject|speaker-then-quote|none|13-25|	name 26	noun 21
subject|speaker-then-quote|none|1|	name 8	pronoun -25
subject|speaker-then-quote|none|	2 -10
subject|speaker-then-quote|none|3|	name 7
subject|speaker-then-quote|none|4-6|	name 22	noun -19
subject|speaker-then-quote|none|7-12|	name -24	noun -13	pronoun 13
subject|speaker-then-quote|own|	0 10	1 -26	2 -9
subject|speaker-then-quote|own|0|	name 12	pronoun -20
subject|speaker-then-quote|own|13-25|	name -32	noun 15	pronoun -9
subject|speaker-then-quote|own|1|	name 17	pronoun 30
subject|speaker-then-quote|own|26+|	name -11	noun -17
subject|speaker-then-quote|own|2|	name 13
subject|speaker-then-quote|own|3|	noun -16	pronoun 7
subject|speaker-then-quote|own|4-6|	name 8	noun -14
subject|speaker-then-quote|own|7-12|	name -19
subject|topic-after|none|0|	name -31	pronoun -7
subject|topic-after|none|1|	name -10	noun -11
subject|topic-after|none|3|	name -15
subject|topic-after|none|4-6|	noun -15
subject|topic|	elided 20	none -7	own -17
subject|topic|elided|	0 16	1 21	2 -7
subject|topic|elided|13-25|	name 11	noun -23	pronoun 38
subject|topic|elided|1|	noun -18
subject|topic|elided|26+|	name -17	noun -16	pronoun -24
subject|topic|elided|2|	name 23	pronoun -13
subject|topic|elided|3|	noun 15	pronoun -28
subject|topic|elided|4-6|	name 10	noun 26	pronoun 10
subject|topic|elided|7-12|	name 15	pronoun 22
subject|topic|none|0|	name -14	noun -15
subject|topic|none|13-25|	noun -8	pronoun -16
subject|topic|none|1|	name -20	pronoun 13
subject|topic|none|	2 -17
subject|topic|none|26+|	name -16	noun -12
subject|topic|none|2|	name 12	pronoun -8
subject|topic|none|3|	name 11	pronoun -12
subject|topic|none|4-6|	noun -23	pronoun 8
subject|topic|none|7-12|	pronoun -22
subject|topic|own|	0 12	1 -31	2 -22
subject|topic|own|13-25|	name -16	noun -36	pronoun -28
subject|topic|own|1|	name -12	pronoun -22
subject|topic|own|26+|	noun -59	pronoun -81
subject|topic|own|2|	name 28	pronoun 32
subject|topic|own|3|	name 32	pronoun 25
subject|topic|own|4-6|	name -13	pronoun -11
subject|topic|own|7-12|	name -20	pronoun -8
subject|verb-then-speaker|	elided -18	none 8	own 14
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|elided|0|	noun -10
subject|verb-then-speaker|elided|1|	pronoun -7
subject|verb-then-speaker|elided|4-6|	noun -13
subject|verb-then-speaker|elided|7-12|	noun -11
subject|verb-then-speaker|none|0|	name 24
subject|verb-then-speaker|none|	1 22
subject|verb-then-speaker|none|1|	name -28	noun -16
subject|verb-then-speaker|none|2|	name -17	noun -25	pronoun 23
subject|verb-then-speaker|none|3|	name -19	noun -28
subject|verb-then-speaker|none|4-6|	name -21	noun -20
subject|verb-then-speaker|none|7-12|	noun -17
subject|verb-then-speaker|own|	0 11	2 -13
subject|verb-then-speaker|own|0|	name -34	noun -9
subject|verb-then-speaker|own|13-25|	name 10	noun -34
subject|verb-then-speaker|own|1|	name 17
subject|verb-then-speaker|own|2|	noun 7
subject|verb-then-speaker|own|3|	name -7	noun -17	pronoun 35
subject|verb-then-speaker|own|4-6|	name 29	noun -28	pronoun 7
subject|verb-then-speaker|own|7-12|	name -14	noun -28	pronoun 28
twin|paragraph-before|apposed judging noun|	apposed judging person -8	apposition judging noun -21	apposition judging organisation -10	apposition judging person -12	inverted judging noun -16
twin|paragraph-before|apposed judging person|	apposed other person -26	apposition judging noun -18	apposition judging person 17	inverted judging noun 22
twin|paragraph-before|apposed other name|	direct other name -12
twin|paragraph-before|apposed other noun|	apposed other noun -8	apposed other person -17	apposed other place -7	apposed saying noun -23	apposition other noun -26	apposition other organisation -14	apposition other person -24	apposition other place -10	apposition saying noun -17	apposition saying person -16	direct other noun -27	direct other pronoun -11	shared other noun -19	shared other organisation -10
twin|paragraph-before|apposed other organisation|	apposed other noun -7	apposition other noun -18	direct other organisation -8	shared other organisation -7
twin|paragraph-before|apposed other person|	apposed judging person -23	apposed other noun -7	apposed other person 9	apposed other place -18	apposed saying person -36	apposition other noun -13	apposition other organisation 17	apposition saying noun 16	apposition saying person -32	direct other noun -12	direct other person -7	shared other person 12
twin|paragraph-before|apposed other place|	apposed other noun -12	apposition other noun -7	direct other noun -10
twin|paragraph-before|apposed saying name|	apposed saying noun -10	apposition saying person -10	inverted saying noun -8
twin|paragraph-before|apposed saying noun|	apposed other noun -22	apposed saying noun -20	apposed saying organisation -7	apposed saying person -21	apposed saying place -13	apposition other person -17	apposition saying noun -35	apposition saying organisation -8	apposition saying person -25	direct saying noun -16	direct saying pronoun -12	inverted saying noun -31	inverted saying person -7	shared saying noun -10
twin|paragraph-before|apposed saying organisation|	apposed saying noun -11	apposition saying noun -20	apposition saying organisation -9	inverted saying noun -20
twin|paragraph-before|apposed saying person|	apposed other person -39	apposed saying noun -14	apposed saying place -25	apposition other person -31	apposition saying noun -24	apposition saying organisation 11	direct saying noun -9	inverted saying pronoun -14	shared saying person -18
twin|paragraph-before|apposed saying place|	apposed saying noun -11	apposed saying place -10	apposition saying person -7	direct saying organisation -9
twin|paragraph-before|apposed thinking noun|	apposition thinking noun -7	apposition thinking person -8	shared thinking noun -7
twin|paragraph-before|apposed thinking organisation|	apposition thinking noun -11
twin|paragraph-before|apposed thinking person|	apposition thinking noun 15
twin|paragraph-before|apposition judging noun|	apposed judging noun -30	apposed judging person -22	inverted judging noun -20
twin|paragraph-before|apposition judging organisation|	apposed judging noun -20
twin|paragraph-before|apposition judging person|	apposed judging noun 22	apposed judging person 23
twin|paragraph-before|apposition other noun|	apposed other noun -24	apposed other organisation -10	apposed other person -27	apposition saying noun -16	shared other name -7	shared other noun -11
twin|paragraph-before|apposition other organisation|	apposed other noun 16	apposed other person -13	shared other organisation 17
twin|paragraph-before|apposition other person|	apposed other noun 16	apposed saying noun 32	apposed saying person -35
twin|paragraph-before|apposition other place|	apposed other noun -17
twin|paragraph-before|apposition saying noun|	apposed other noun -16	apposed saying noun -35	apposed saying organisation -10	apposed saying person -31	apposition other noun -16	inverted saying noun -23	inverted saying pronoun -11	shared saying noun -11
twin|paragraph-before|apposition saying organisation|	apposed saying noun -22	apposed saying organisation -8	apposed saying person -29	inverted saying noun -37
twin|paragraph-before|apposition saying person|	apposed other noun 26	apposed other person -33	apposed saying name -21	apposed saying noun -27	apposed saying place -22	apposition other person -9	inverted saying noun -7	inverted saying pronoun 14
twin|paragraph-before|apposition saying place|	apposed saying noun -10
twin|paragraph-before|apposition thinking noun|	apposed thinking organisation -9	apposed thinking person -14
twin|paragraph-before|apposition thinking person|	apposed thinking noun -14
twin|paragraph-before|direct judging noun|	direct other noun -25	inverted judging noun -14	inverted judging person -9
twin|paragraph-before|direct judging organisation|	direct other organisation -9	inverted judging noun -24
twin|paragraph-before|direct other name|	apposed other name -13	direct other name -7
twin|paragraph-before|direct other noun|	apposed other noun 17	apposed other person -7	apposed other place -18	direct judging noun -32	direct other noun -27	direct saying noun -38	direct thinking noun -10	inverted saying noun -14	passive other noun -15	passive other organisation -8	relative other name -12
twin|paragraph-before|direct other organisation|	apposed other organisation -14	direct judging organisation -9	direct other organisation -18	direct saying organisation -11	inverted saying noun -7
twin|paragraph-before|direct other person|	apposed other noun -12	direct saying person -19	relative other noun -10
twin|paragraph-before|direct other place|	direct other place -10
twin|paragraph-before|direct other pronoun|	apposed other noun -16	direct other pronoun -29	direct saying pronoun 10	relative other noun -9
twin|paragraph-before|direct saying name|	apposed saying noun -8	inverted saying noun -17
twin|paragraph-before|direct saying noun|	apposed saying noun -12	apposed saying organisation -10	apposed saying person -13	apposed saying place -11	direct other noun -31	inverted saying noun 13	relative saying noun -10
twin|paragraph-before|direct saying organisation|	apposed saying noun -11	apposed saying organisation -9	apposed saying place -18	direct other organisation -8	inverted saying noun -17
twin|paragraph-before|direct saying person|	apposed saying noun -22	apposed saying organisation -16	apposed saying person -10	apposed saying place -11	direct other person -21	inverted saying noun -16
twin|paragraph-before|direct saying pronoun|	apposed saying noun -20	direct other pronoun 9
twin|paragraph-before|inverted judging noun|	apposed judging noun -16	apposed judging person -10	apposition judging noun -18	inverted judging noun -8
twin|paragraph-before|inverted judging person|	direct judging noun 17
twin|paragraph-before|inverted saying noun|	apposed saying noun -15	apposed saying person -17	apposition saying noun -23	apposition saying organisation -31	apposition saying person -26	direct saying name -7	direct saying noun -22	direct saying person -20	direct saying pronoun -11	inverted saying noun -19	inverted saying person -14	inverted saying pronoun -16	relative saying noun -15	shared saying noun -13	shared saying pronoun -9
twin|paragraph-before|inverted saying person|	inverted saying noun -18
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -9	apposed saying person -8	apposition saying noun -16	apposition saying person -14	inverted saying noun -17
twin|paragraph-before|passive other noun|	direct other noun -15
twin|paragraph-before|passive other organisation|	direct other noun -7
twin|paragraph-before|relative other name|	direct other noun -7
twin|paragraph-before|relative other noun|	direct other person -10	direct other pronoun -10	relative other noun -7
twin|paragraph-before|relative other organisation|	direct other noun -10
twin|paragraph-before|relative saying noun|	direct saying noun -10	inverted saying noun -11
twin|paragraph-before|shared other noun|	apposed other noun -19	apposition other noun -14	shared other noun -10
twin|paragraph-before|shared other organisation|	apposed other noun 18	apposed other organisation -7	apposition other organisation 18
twin|paragraph-before|shared other person|	apposed other person 13	apposition other noun -19
twin|paragraph-before|shared other pronoun|	shared other noun -18
twin|paragraph-before|shared saying noun|	apposed saying noun -18	apposition saying noun -15	inverted saying noun -18	shared saying noun 9	shared saying person -15
twin|paragraph-before|shared saying organisation|	apposed saying noun -7	apposed saying organisation -8	shared saying noun -11
twin|paragraph-before|shared saying person|	apposed saying person -17	apposition saying noun -12	inverted saying noun -25	shared saying noun -25
twin|paragraph-before|shared saying pronoun|	inverted saying noun -26
twin|quote-then-speaker|apposed other noun|	apposed other organisation -7	apposed other person -42	apposition other noun 11	direct other noun -12	shared other noun -35	shared other person -21	shared other pronoun -36
twin|quote-then-speaker|apposed other organisation|	apposed other noun -25	apposed other person -25	apposition other noun -12	shared other organisation -23
twin|quote-then-speaker|apposed other person|	apposed other noun 22	apposed other organisation 21	apposed other person -14	apposition other noun 22	direct other noun 26	shared other noun 13	shared other pronoun 9	shared saying person 27
twin|quote-then-speaker|apposed saying noun|	apposed other noun -22	apposed saying organisation -13	apposed saying person -9	apposition saying noun -18	direct saying noun -17	direct saying organisation -22	direct saying pronoun -11	shared saying person -30
twin|quote-then-speaker|apposed saying organisation|	apposed saying noun 17	apposed saying person -9	apposition saying noun -12	shared saying organisation -10
twin|quote-then-speaker|apposed saying person|	apposed other person -7	apposed saying noun -18	apposed saying person 22	apposition saying noun 36	apposition saying organisation 10	apposition saying person -14	apposition saying place 22	direct saying noun -9	shared other person -13	shared saying noun 28	shared saying organisation 7	shared saying person -9
twin|quote-then-speaker|apposed saying place|	apposed saying noun -24	shared saying noun -20
twin|quote-then-speaker|apposed thinking noun|	shared thinking noun -18	shared thinking person -7
twin|quote-then-speaker|apposition other noun|	apposed other noun -25	apposed other organisation -12	apposed other person -17	shared other person -7
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 9	apposed saying organisation -9	apposition other noun -11	shared saying noun 25	shared saying person 7	shared saying pronoun -21
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -19
twin|quote-then-speaker|apposition saying person|	apposed saying person -35	shared saying person -17
twin|quote-then-speaker|apposition saying place|	apposed saying person -23
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 27
twin|quote-then-speaker|direct judging noun|	passive judging organisation -17	relative judging noun -21
twin|quote-then-speaker|direct other noun|	apposed other noun -22	apposed other person -24	direct other noun -35	direct saying noun -32	direct thinking noun -18	passive other noun -26	relative other noun -29
twin|quote-then-speaker|direct other pronoun|	direct other pronoun -38	direct saying pronoun -7	direct thinking pronoun -12	relative other person -21
twin|quote-then-speaker|direct saying noun|	apposed saying noun 16	apposed saying person -19	direct other noun -26	passive saying noun 26	shared saying noun -21	shared saying person -16
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 36
twin|quote-then-speaker|direct thinking noun|	direct other noun -14
twin|quote-then-speaker|direct thinking pronoun|	direct other pronoun -17
twin|quote-then-speaker|passive judging organisation|	direct judging noun -16
twin|quote-then-speaker|passive other noun|	direct other noun -19
twin|quote-then-speaker|passive saying noun|	apposition saying noun -19	direct saying noun -25	direct saying pronoun -32
twin|quote-then-speaker|relative judging noun|	relative other noun -21
twin|quote-then-speaker|relative other noun|	direct other noun -19	relative judging noun -16	relative saying noun -13
twin|quote-then-speaker|relative other person|	direct other pronoun 10	relative other person 29	relative saying person 15
twin|quote-then-speaker|relative saying noun|	relative other noun -13
twin|quote-then-speaker|relative saying person|	relative other person 12
twin|quote-then-speaker|shared judging name|	apposed judging name 12
twin|quote-then-speaker|shared judging noun|	shared judging noun -13	shared judging person -20	shared judging pronoun -18
twin|quote-then-speaker|shared judging person|	apposed judging person 16	shared judging noun 10	shared judging pronoun 25
twin|quote-then-speaker|shared judging pronoun|	shared judging noun -8	shared judging person -16
twin|quote-then-speaker|shared other name|	shared other pronoun 11
twin|quote-then-speaker|shared other noun|	apposed other noun -38	apposed other organisation -7	apposed other person -26	apposition other noun -8	shared other organisation -16	shared other person -25	shared other pronoun -18	shared saying noun -28
twin|quote-then-speaker|shared other organisation|	apposed other organisation -12	apposed other person -19	apposition other noun -7	shared other noun 13	shared other pronoun 19
twin|quote-then-speaker|shared other person|	apposed other noun -9	apposition other noun -11	shared other noun -19	shared other person 8	shared other pronoun 16
twin|quote-then-speaker|shared other pronoun|	apposed other noun -12	apposed other person -11	shared other name -9	shared other noun -20	shared other organisation -18	shared other person -15
twin|quote-then-speaker|shared saying noun|	apposed saying noun -11	apposed saying organisation -16	apposed saying person -16	shared other noun -10	shared saying noun -27	shared saying organisation -21	shared saying person -31	shared saying pronoun -14
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -28	apposed saying organisation -14	shared saying noun -13	shared saying person -15	shared saying pronoun 10
twin|quote-then-speaker|shared saying person|	apposition saying person -12	shared saying noun 27	shared saying organisation 11	shared saying pronoun -16
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 30	shared saying organisation -10	shared saying person 18
twin|quote-then-speaker|shared thinking noun|	apposed thinking noun 8	shared thinking pronoun 12
twin|quote-then-speaker|shared thinking pronoun|	shared thinking noun -21
twin|quote-then-verb|inverted judging person|	inverted judging person 36
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -40
twin|quote-then-verb|inverted saying noun|	inverted saying person 37	inverted saying place -12	inverted saying pronoun -25
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -21	inverted saying pronoun -35
twin|quote-then-verb|inverted saying person|	inverted saying noun -40	inverted saying person 47
twin|quote-then-verb|inverted saying place|	inverted saying noun -17	inverted saying pronoun -15
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 25	inverted saying organisation 45	inverted saying place 23	inverted saying pronoun 10
twin|sentence-after|apposed judging noun|	inverted judging noun -21
twin|sentence-after|apposed judging organisation|	apposition judging noun -20
twin|sentence-after|apposed other name|	shared other name -17
twin|sentence-after|apposed other noun|	apposition other person -42
twin|sentence-after|apposed other person|	apposition other noun 9	apposition other person -36
twin|sentence-after|apposed saying noun|	apposition saying noun -28	apposition saying person -41	direct saying noun -16	direct saying pronoun -34	inverted saying noun -37
twin|sentence-after|apposed saying person|	apposition saying person -9
twin|sentence-after|apposed thinking person|	apposition thinking noun -28
twin|sentence-after|apposition judging noun|	apposed judging organisation -15
twin|sentence-after|apposition other noun|	apposed other noun -23	apposed other person -20
twin|sentence-after|apposition other person|	apposed other noun -23	apposed other person -28	apposition saying person -15
twin|sentence-after|apposition saying noun|	apposed saying noun -10	apposed saying person -23	inverted saying noun -21
twin|sentence-after|apposition saying person|	apposed saying noun -34	apposed saying person -8	apposition other person -12	inverted saying noun -21
twin|sentence-after|apposition thinking noun|	apposed thinking person -18
twin|sentence-after|direct judging person|	inverted judging noun -25
twin|sentence-after|direct other noun|	apposed other noun -41	direct other noun -24	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -28
twin|sentence-after|direct other pronoun|	direct other pronoun -29	direct saying pronoun 10
twin|sentence-after|direct saying name|	inverted saying name -24
twin|sentence-after|direct saying noun|	inverted saying noun -44
twin|sentence-after|direct saying organisation|	direct other organisation -26	inverted saying noun -33
twin|sentence-after|direct saying person|	inverted saying name -33	inverted saying noun 7
twin|sentence-after|direct saying pronoun|	apposed saying noun 32
twin|sentence-after|inverted judging noun|	apposed judging noun -16	direct judging person -18
twin|sentence-after|inverted saying name|	direct saying person -25	inverted saying name -21
twin|sentence-after|inverted saying noun|	direct saying noun -29	direct saying organisation -30	direct saying person -20	inverted saying noun -41
twin|sentence-after|shared other name|	apposed other name -12
twin|sentence-before|apposed judging noun|	apposed judging person -22	apposition judging organisation -17	apposition judging person -37	direct judging noun -24	direct judging person -13	inverted judging noun -26	inverted judging pronoun -17
twin|sentence-before|apposed judging organisation|	apposition judging noun -15	inverted judging name -8	inverted judging noun -24
twin|sentence-before|apposed judging person|	apposed judging noun -29	apposition judging noun -13	apposition judging organisation 13	inverted judging name -14	inverted judging noun -17
twin|sentence-before|apposed other name|	apposed other noun -20	apposition other name -16	apposition other noun -29	apposition other organisation -14	apposition other person -18	direct other noun -24	direct other person -21	direct other pronoun -23
twin|sentence-before|apposed other noun|	apposed other name -18	apposed other noun -14	apposed other organisation -11	apposed other person -37	apposed other place -20	apposition other name -18	apposition other noun -47	apposition other organisation -22	apposition other person -42	apposition other place -27	direct other name -10	direct other noun -32	direct other organisation -10	direct other person -15	direct other pronoun -22	inverted judging noun -13	inverted other noun -7	inverted saying noun -24
twin|sentence-before|apposed other organisation|	apposed other noun -19	apposition other noun 14	direct other noun -31	direct other organisation -20	direct other person -15	direct other pronoun -9
twin|sentence-before|apposed other person|	apposed other noun -12	apposed other person -39	apposition other name -34	apposition other noun -9	apposition other organisation -43	apposition other place -24	direct other noun -12	direct other person -25	inverted saying noun -11
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -16	apposed other place -35	apposition other noun -27	direct other noun -16	direct other person -11	direct other place -24
twin|sentence-before|apposed saying name|	apposed saying noun -7	apposed saying person -19	apposition saying noun -24	apposition saying person -28	direct saying noun -24	direct saying organisation -8	direct saying person -18	direct saying pronoun -13	inverted saying noun -25	inverted saying pronoun -17
twin|sentence-before|apposed saying noun|	apposed saying noun -43	apposed saying organisation -18	apposed saying person -9	apposed saying place -27	apposition saying name -21	apposition saying organisation -46	apposition saying person -100	apposition saying place 13	direct saying name -15	direct saying noun -34	direct saying organisation -20	direct saying person -29	direct saying pronoun -51	inverted saying noun -7	inverted saying organisation -26	inverted saying pronoun -44
twin|sentence-before|apposed saying organisation|	apposed saying person -25	apposition saying noun -31	apposition saying person -22	apposition saying place -28	apposition saying pronoun -18	direct saying noun -21	direct saying person -22	direct saying pronoun -23	inverted saying noun -34	inverted saying pronoun -30
twin|sentence-before|apposed saying person|	apposed saying name -16	apposed saying noun -15	apposed saying organisation -24	apposed saying place 15	apposition saying name 9	apposition saying organisation -39	apposition saying place -44	direct saying noun -31	inverted saying noun -8	inverted saying organisation 20	inverted saying person -26	inverted saying pronoun -22	passive saying noun -19
twin|sentence-before|apposed saying place|	apposed saying noun -24	apposed saying person -13	apposition saying noun -12	direct saying noun -22	direct saying organisation -14	direct saying person -10	inverted saying noun -8
twin|sentence-before|apposed thinking noun|	apposed thinking noun -24	apposed thinking organisation -11	apposed thinking person -13	apposition thinking noun -11	apposition thinking organisation -18	apposition thinking person -24	direct thinking noun -26	direct thinking pronoun -21
twin|sentence-before|apposed thinking organisation|	apposed thinking noun -16	apposition thinking noun -27
twin|sentence-before|apposed thinking person|	apposition thinking noun -28	apposition thinking organisation -9
twin|sentence-before|apposition judging noun|	apposed judging noun -18	apposed judging organisation -11	apposed judging person -46	inverted judging name -15	inverted judging noun -31	passive judging organisation -12
twin|sentence-before|apposition judging organisation|	apposed judging noun -28	apposed judging person -37	inverted judging noun -31
twin|sentence-before|apposition judging person|	apposed judging noun -7	inverted judging pronoun -26
twin|sentence-before|apposition other name|	apposed other name -17	apposed other noun -21	apposed other person -35
twin|sentence-before|apposition other noun|	apposed other name -27	apposed other noun -57	apposed other organisation -32	apposed other person -82	apposed other place -43	inverted saying noun -29	inverted saying person -23	passive other noun -32	passive saying noun -16
twin|sentence-before|apposition other organisation|	apposed other name -18	apposed other noun -38	apposed other person -37
twin|sentence-before|apposition other person|	apposed other noun 9	inverted judging noun -13	inverted saying noun 41	passive other noun -27
twin|sentence-before|apposition other place|	apposed other noun -24	apposed other person -14	apposed other place -13
twin|sentence-before|apposition saying name|	apposed saying noun -19	apposed saying person -32	inverted saying noun -21	inverted saying pronoun -29
twin|sentence-before|apposition saying noun|	apposed saying name -12	apposed saying noun -58	apposed saying organisation -37	apposed saying person -35	apposed saying place -13	inverted saying name -14	inverted saying noun -27	inverted saying organisation -26	inverted saying person -22	inverted saying pronoun -46
twin|sentence-before|apposition saying organisation|	apposed saying person -49	inverted saying noun -12	inverted saying pronoun -20
twin|sentence-before|apposition saying person|	apposed saying name -34	apposed saying noun -12	apposed saying organisation -12	apposed saying place -11	inverted saying organisation 23	inverted saying pronoun 14	passive saying noun 28
twin|sentence-before|apposition saying place|	apposed saying noun -20	apposed saying organisation -14	apposed saying person -23	inverted saying noun -26	inverted saying pronoun -16
twin|sentence-before|apposition saying pronoun|	apposed saying organisation -21
twin|sentence-before|apposition thinking noun|	apposed thinking noun -17	apposed thinking organisation -19	apposed thinking person -25
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -18	apposed thinking person -24
twin|sentence-before|apposition thinking person|	apposed thinking noun -32
twin|sentence-before|direct judging noun|	apposed judging noun -39	apposed judging person -19	inverted judging noun 14	inverted judging person -25	inverted judging pronoun -19
twin|sentence-before|direct judging organisation|	inverted judging name -29	inverted judging noun 9	inverted judging pronoun -22
twin|sentence-before|direct judging person|	inverted judging name -28	inverted judging organisation -21	inverted judging pronoun 8
twin|sentence-before|direct judging pronoun|	inverted judging noun 9
twin|sentence-before|direct other name|	apposed other name -10	apposed other noun -22	passive other noun -20
twin|sentence-before|direct other noun|	apposed other organisation -54	apposed other person -45	apposed other place -47	inverted judging noun -30	inverted saying noun 23	passive other noun -27	passive other organisation -40	passive saying noun 12	relative other noun -27
twin|sentence-before|direct other organisation|	apposed other noun -27	apposed other organisation -28	apposed other place 14	inverted saying noun 7
twin|sentence-before|direct other person|	apposed other name 22	apposed other noun -40	apposed other organisation 14	apposed other place 10	inverted judging noun -26
twin|sentence-before|direct other place|	apposed other place -25
twin|sentence-before|direct other pronoun|	apposed other noun -35	apposed other organisation -21
twin|sentence-before|direct saying name|	apposed saying noun 7	inverted saying name -21	inverted saying noun -25	inverted saying organisation -17	inverted saying person -28	inverted saying pronoun 12
twin|sentence-before|direct saying noun|	apposed saying name 9	apposed saying organisation -30	apposed saying person 20	apposed saying place 18	inverted saying noun -19	inverted saying place -23	inverted saying pronoun -20
twin|sentence-before|direct saying organisation|	apposed saying name 9	apposed saying noun -50	apposed saying place -50	inverted saying person -21	inverted saying pronoun -18
twin|sentence-before|direct saying person|	apposed saying name -23	apposed saying noun 8	apposed saying organisation -8	apposed saying place -31	inverted saying name -47	inverted saying noun -30	passive saying noun -30
twin|sentence-before|direct saying pronoun|	apposed saying organisation 11	inverted saying name -34	inverted saying person 10	passive saying noun 10
twin|sentence-before|direct thinking pronoun|	apposed thinking noun 8
twin|sentence-before|inverted judging name|	apposed judging organisation -8	apposed judging person -15	apposition judging noun -19	direct judging organisation -13	direct judging person -18
twin|sentence-before|inverted judging noun|	apposed judging noun -38	apposed judging organisation -17	apposed judging person -41	apposed judging place -15	apposed other noun -17	apposition judging noun -31	apposition judging organisation -20	apposition judging person -37	apposition other person -19	direct judging noun -34	direct judging organisation -19	direct judging person -30	direct judging pronoun -9	direct other noun -11	direct other organisation -15	inverted judging noun -33
twin|sentence-before|inverted judging organisation|	direct judging person -18	inverted judging organisation -22
twin|sentence-before|inverted judging pronoun|	apposed judging noun -11	apposed judging person -16	apposition judging person -11	direct judging noun 12	direct judging organisation -15	direct judging person -15
twin|sentence-before|inverted other noun|	apposed other noun -22
twin|sentence-before|inverted saying name|	apposition saying noun -17	direct saying name -27	direct saying organisation -36	direct saying person -50	direct saying pronoun -23	inverted saying name -29	inverted saying noun -20	inverted saying pronoun -39
twin|sentence-before|inverted saying noun|	apposed other noun -44	apposed other person -36	apposed saying name -26	apposed saying noun -20	apposed saying organisation -40	apposed saying person -85	apposed saying place -22	apposition other person -52	apposition saying name 10	apposition saying noun -8	apposition saying organisation -55	apposition saying person -96	apposition saying place -29	direct other noun -20	direct other organisation -22	direct other person -24	direct saying name -26	direct saying noun -30	direct saying organisation -61	direct saying person -63	direct saying pronoun -44	inverted saying name -11	inverted saying noun -71	inverted saying organisation -10	inverted saying person -41	inverted saying pronoun -37	relative saying noun -18	relative saying person -20
twin|sentence-before|inverted saying organisation|	apposed saying noun -27	apposed saying person -25	apposition saying noun -30	apposition saying person -27	direct saying name -23	inverted saying noun -24	inverted saying organisation -13	inverted saying pronoun -30
twin|sentence-before|inverted saying person|	apposed saying person -25	apposition other noun -24	apposition saying noun -16	direct saying pronoun -18	inverted saying noun 19	inverted saying person 22
twin|sentence-before|inverted saying place|	direct saying noun -10	inverted saying noun -9
twin|sentence-before|inverted saying pronoun|	apposed saying name 8	apposed saying noun -25	apposed saying organisation -18	apposed saying person -46	apposition saying name 25	apposition saying noun 12	apposition saying organisation -24	apposition saying person -36	apposition saying place -22	direct saying name -18	direct saying noun -22	direct saying organisation -11	inverted saying name 24	inverted saying noun 20	inverted saying organisation 28
twin|sentence-before|passive judging organisation|	apposition judging noun -15
twin|sentence-before|passive other noun|	apposition other noun -16	direct other name -11	direct other noun -20
twin|sentence-before|passive other organisation|	direct other noun -26
twin|sentence-before|passive saying noun|	apposed saying person -11	apposition other noun -19	apposition saying person -13	direct other noun -19	direct saying noun -13	direct saying person -7	direct saying pronoun -27
twin|sentence-before|relative other noun|	direct other noun 8
twin|sentence-before|relative saying noun|	inverted saying noun -21
twin|speaker-then-quote|apposed judging name|	apposition judging noun -13	apposition judging person -21
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -33	apposed judging organisation -19	apposed judging person -33	apposed judging place 7	apposition judging noun 15	apposition judging organisation -27	apposition judging person -19	direct judging noun -31	direct judging person -24	direct judging pronoun -22	shared judging organisation -11	shared judging person -26	shared judging pronoun 15
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun -25	apposed judging person -40	apposed other organisation -29	apposition judging noun 18	apposition judging person 19	direct judging person -16	direct judging pronoun 11	shared judging noun 24	shared judging organisation 20
twin|speaker-then-quote|apposed judging person|	apposed judging noun -12	apposed judging organisation 15	apposed judging person 39	apposed judging place 22	apposition judging name -12	apposition judging organisation 56	apposition judging person 92	shared judging name -8	shared judging noun -14	shared judging person -15
twin|speaker-then-quote|apposed judging place|	apposed judging noun -29	apposed judging person -20	apposition judging person -20
twin|speaker-then-quote|apposed other name|	apposed saying name -21	apposition other noun -16	direct other name -24	direct other noun -26	direct other pronoun -22	shared other noun 11
twin|speaker-then-quote|apposed other noun|	apposed judging noun -7	apposed other noun -14	apposed other organisation -29	apposed other person -38	apposed other place 13	apposed saying noun -18	apposition other organisation -26	apposition other person -56	direct other noun -44	direct other organisation -17	direct other person -19	direct saying noun -12	direct saying pronoun -39	shared judging noun -24	shared judging person -26	shared other person -26	shared saying noun -15	shared saying person -40	shared saying pronoun -33
twin|speaker-then-quote|apposed other organisation|	apposed judging organisation -25	apposed other noun 9	apposed other person -29	direct other noun 8	direct other person -11	shared judging organisation -25	shared saying noun 34	shared saying organisation 16	shared saying person -20
twin|speaker-then-quote|apposed other person|	apposed judging person 8	apposed other noun -9	apposed other organisation 24	apposed saying organisation 19	apposed saying person 7	apposed saying place 12	apposition judging person 25	apposition other organisation 21	apposition other person 10	apposition saying person 8	direct other noun 26	direct other person -11	shared judging noun 28	shared judging person 38	shared other noun 21	shared other person 28	shared saying noun 11	shared saying place 28
twin|speaker-then-quote|apposed other place|	apposed other noun -21	apposed other place -28	apposed saying place -9	direct other organisation -18	direct other person -31	shared saying person -19
twin|speaker-then-quote|apposed saying name|	apposed other name -21	apposed saying noun -32	apposed saying person -33	apposition saying noun 36	apposition saying person -40	direct saying name -23	direct saying noun -26	direct saying organisation -18	direct saying person -27	direct saying pronoun -12	shared saying name 28	shared saying person -22
twin|speaker-then-quote|apposed saying noun|	apposed other noun -19	apposed saying name -24	apposed saying noun -56	apposed saying organisation -14	apposed saying person -93	apposed saying place -7	apposition saying noun 27	apposition saying organisation -13	apposition saying person -127	apposition saying place 8	direct other noun -13	direct other pronoun -31	direct saying noun -24	direct saying organisation -23	direct saying person -35	direct saying pronoun -10	passive saying noun -9	shared saying name -23	shared saying noun 22	shared saying organisation -7	shared saying person -17	shared saying place -24	shared saying pronoun -14
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -20	apposed saying noun -19	apposed saying organisation -24	apposed saying person -43	apposition saying noun 35	apposition saying organisation 15	apposition saying person -16	apposition saying place 19	direct saying noun -14	direct saying person -33	shared saying noun -20	shared saying organisation 28	shared saying person -29
twin|speaker-then-quote|apposed saying person|	apposed other person 16	apposed saying name 30	apposed saying noun -9	apposed saying person 13	apposed saying place 40	apposed saying pronoun 20	apposition saying name 34	apposition saying noun 9	apposition saying organisation 50	apposition saying place 10	direct other person 11	direct saying noun -27	direct saying pronoun -29	passive saying noun -23	shared other person 23	shared saying name 14	shared saying noun 34	shared saying place 34
twin|speaker-then-quote|apposed saying place|	apposed saying noun -43	apposed saying person -31	apposition saying noun -12	apposition saying person -32	direct saying noun -20	direct saying organisation -16	direct saying person -37	shared saying noun -18	shared saying person -22	shared saying place 10
twin|speaker-then-quote|apposed saying pronoun|	apposed saying person -26	apposition saying noun 16	apposition saying person -25
twin|speaker-then-quote|apposed thinking name|	shared thinking name -19
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -22	apposition thinking noun -12	direct thinking noun -22	shared thinking noun -16
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 36	apposition thinking noun 31	apposition thinking person 31
twin|speaker-then-quote|apposition judging name|	apposed judging person -22
twin|speaker-then-quote|apposition judging noun|	apposed judging name -24	apposed judging noun -24	apposed judging organisation -24	apposed judging person -11	apposed judging place -20	passive judging organisation -13	shared judging noun -19	shared judging organisation -36	shared judging person -32	shared judging pronoun -29
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -49
twin|speaker-then-quote|apposition judging person|	apposed judging name 24	apposed judging noun 16	apposed judging organisation -8	apposed judging person 60	apposed judging place 23	apposed other person 50	shared judging organisation -17	shared judging person 18
twin|speaker-then-quote|apposition judging place|	apposed judging person -20	shared judging organisation -19
twin|speaker-then-quote|apposition other noun|	apposed judging noun 13	apposed judging organisation -13	apposed judging person -16	apposed other noun 13	apposed other organisation -25	apposed other person -43	apposed saying noun -37	apposed saying organisation -23	apposed saying person -27	apposition judging noun -20	apposition saying noun -40	shared judging noun 15	shared judging organisation -13	shared judging person -16	shared other noun -17	shared other organisation -23	shared other person -26	shared other pronoun -34	shared saying noun -49	shared saying organisation -23	shared saying person -28
twin|speaker-then-quote|apposition other organisation|	apposed other person -19	apposed saying noun -12	shared other noun -30	shared other organisation 14	shared saying noun -12	shared saying organisation -13
twin|speaker-then-quote|apposition other person|	apposed judging noun 32	apposed judging person 39	apposed other noun 24	apposed saying noun 20	apposed saying organisation 23	apposed saying person 26	apposition judging person 39	apposition saying person 19	shared judging noun 32	shared judging person 43	shared other noun -21	shared saying noun 21	shared saying organisation 23	shared saying person 35
twin|speaker-then-quote|apposition other place|	apposed other noun 7	apposed saying person -20	shared saying person -20
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -21	shared other pronoun 7	shared saying noun -21	shared saying pronoun -21
twin|speaker-then-quote|apposition saying name|	apposed saying person -23
twin|speaker-then-quote|apposition saying noun|	apposed saying name -29	apposed saying noun -36	apposed saying organisation -38	apposed saying person -24	apposed saying pronoun -13	apposition other noun -26	passive saying noun -19	passive saying organisation -17	shared other noun -24	shared saying name -24	shared saying noun -60	shared saying organisation -40	shared saying person -47	shared saying place -26	shared saying pronoun -29
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 18	apposed saying person -42	shared saying noun 9	shared saying organisation -34	shared saying person -20
twin|speaker-then-quote|apposition saying person|	apposed other person 21	apposed saying name 41	apposed saying noun 30	apposed saying organisation 27	apposed saying person 13	apposed saying pronoun 31	shared saying name 12	shared saying noun 17	shared saying organisation 17	shared saying person 30	shared saying place 25	shared saying pronoun 26
twin|speaker-then-quote|apposition saying place|	apposed saying noun -22	apposed saying organisation -21	apposed saying person -25	shared saying person -19
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -30	shared saying noun -27	shared saying pronoun -17
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun -13	apposed thinking person -20	shared thinking noun -17
twin|speaker-then-quote|apposition thinking organisation|	apposed thinking person -18
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 31
twin|speaker-then-quote|direct judging noun|	apposed judging noun 22	apposed judging organisation -27	direct other noun 7	relative judging noun -28	shared judging noun 15
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -7	direct other organisation 17
twin|speaker-then-quote|direct judging person|	apposed judging noun 36	apposed judging organisation 20	apposed judging person 23
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 34	direct other pronoun 7
twin|speaker-then-quote|direct other name|	apposed other name -29	direct other name 12	direct saying name 15
twin|speaker-then-quote|direct other noun|	apposed other name -24	apposed other noun 8	apposed other organisation -34	apposed other person -52	apposed other pronoun -16	apposed saying noun 16	direct other noun -29	direct saying noun -10	direct thinking noun -30	passive other noun 12	passive other person -26	relative other noun -9
twin|speaker-then-quote|direct other organisation|	direct judging organisation 11	direct other organisation -27	direct saying organisation 16
twin|speaker-then-quote|direct other person|	apposed other noun 41	apposed other organisation 17	apposed other person -14	apposed saying noun 13	direct other person 39	direct saying person -8
twin|speaker-then-quote|direct other pronoun|	apposed other name -14	apposed other noun 11	apposed saying noun 13	direct other pronoun -64	direct saying pronoun -41	direct thinking pronoun -49	relative other noun -28
twin|speaker-then-quote|direct saying name|	direct other name 14
twin|speaker-then-quote|direct saying noun|	apposed other noun 9	apposed saying name 36	apposed saying noun -11	apposed saying organisation 38	apposed saying person 19	apposed saying place -7	passive saying noun -26	relative saying noun -44	shared saying noun 11	shared saying pronoun -22
twin|speaker-then-quote|direct saying organisation|	apposed saying name 24	apposed saying organisation 19	apposed saying place -7	direct other organisation 12	relative saying noun -11
twin|speaker-then-quote|direct saying person|	apposed other noun 17	apposed other person 27	apposed saying name 26	apposed saying noun 17	apposed saying person 46	apposed saying place -8	direct other person -7	passive saying noun 31
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 10	apposed saying noun 20	apposed saying organisation 7	apposed saying person 34	apposed saying place -12	direct other pronoun -30
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 13	direct other noun -27
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -44
twin|speaker-then-quote|passive judging organisation|	apposition judging noun -24
twin|speaker-then-quote|passive other noun|	direct other noun -25
twin|speaker-then-quote|passive other organisation|	direct other noun -21
twin|speaker-then-quote|passive other person|	direct other noun 27
twin|speaker-then-quote|passive saying noun|	apposed saying noun 10	apposed saying person 25	apposition saying noun 13	direct saying noun 12	direct saying person -31	shared saying noun 19
twin|speaker-then-quote|relative judging noun|	direct judging noun -14	relative other noun -10
twin|speaker-then-quote|relative judging person|	relative other person 25
twin|speaker-then-quote|relative other noun|	direct other noun 10	direct other pronoun 29	relative other noun -46	relative saying noun 13
twin|speaker-then-quote|relative other organisation|	relative other organisation -26
twin|speaker-then-quote|relative other person|	relative judging person 23	relative saying person -9
twin|speaker-then-quote|relative saying noun|	direct saying organisation 13
twin|speaker-then-quote|relative saying person|	relative other person -7
twin|speaker-then-quote|shared judging name|	apposed judging person 10	shared judging noun 19
twin|speaker-then-quote|shared judging noun|	apposed judging organisation -18	apposed judging person -27	apposition judging organisation -17	direct judging noun -25	shared judging name -7	shared judging noun -8	shared judging organisation -22	shared judging pronoun -21
twin|speaker-then-quote|shared judging organisation|	apposed judging person -31	apposed other organisation -25	apposition judging person 14	shared judging noun 8
twin|speaker-then-quote|shared judging person|	apposed judging noun -13	apposed judging person -10	apposed other person 30	apposition judging person 14	shared judging noun -20
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -21	apposition judging noun -14	shared judging noun -7	shared judging person -25
twin|speaker-then-quote|shared other name|	apposed other name 7	apposition other noun -16	shared other name 7	shared other noun 13
twin|speaker-then-quote|shared other noun|	apposed other person -21	apposed saying noun 9	apposed saying person -17	apposition other organisation -27	shared judging noun -28	shared other name -7	shared other noun -20	shared other person -35	shared saying noun -31	shared saying person -10	shared saying pronoun 7
twin|speaker-then-quote|shared other organisation|	apposed other noun -17	apposed other organisation -19	apposition other organisation -18	shared other noun -24	shared other pronoun -18
twin|speaker-then-quote|shared other person|	apposed other noun 25	apposed other person 29	apposed saying person -9	apposition other noun 19	apposition saying noun 16	shared other noun 35
twin|speaker-then-quote|shared other pronoun|	apposed other noun 13	apposed saying noun -24	apposition other pronoun 7	apposition saying noun -24	shared other noun -9	shared other organisation -16	shared other pronoun 12	shared saying pronoun -14
twin|speaker-then-quote|shared saying name|	apposed saying name 14	apposed saying noun -27	apposed saying person -16	apposition saying noun 20	shared saying noun -23	shared saying organisation -20	shared saying person -24
twin|speaker-then-quote|shared saying noun|	apposed saying noun -10	apposed saying person -43	apposition other noun -22	apposition saying noun -27	apposition saying person -19	apposition saying pronoun -15	direct saying noun -15	passive saying noun -16	shared other noun -22	shared saying name -15	shared saying noun -33	shared saying organisation -11	shared saying person -49	shared saying place -16	shared saying pronoun -17
twin|speaker-then-quote|shared saying organisation|	apposed saying noun 10	apposed saying organisation -14	apposition saying noun 9	apposition saying organisation -20	direct saying noun -16	shared saying organisation -8	shared saying person -30	shared saying pronoun -16
twin|speaker-then-quote|shared saying person|	apposed other person 30	apposed saying noun 19	apposed saying organisation 10	apposed saying person 8	apposed saying place -11	apposition saying noun 33	apposition saying organisation 15	apposition saying person 7	shared other noun 14	shared other person 17	shared saying name 21	shared saying noun -14	shared saying organisation 12	shared saying place 24
twin|speaker-then-quote|shared saying place|	apposed saying noun -20	apposed saying person -25	apposition saying noun 8	shared saying person -22
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -31	apposed saying person -19	apposition saying person -13	apposition saying pronoun -8	direct saying noun -14	shared saying noun -15	shared saying organisation -17	shared saying person -25
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -15	apposition thinking noun -9	shared thinking noun -11
twin|verb-then-speaker|inverted judging name|	inverted judging name -16
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -19
twin|verb-then-speaker|inverted saying name|	inverted saying name 18
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -28	inverted saying organisation -15	inverted saying pronoun -24
twin|verb-then-speaker|inverted saying organisation|	inverted saying noun -22	inverted saying organisation 12
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 12
verb-before|according|%|	other -14
verb-before|according|,|	other 11
verb-before|according|:|	other 32
verb-before|according|adverb|	other -27
verb-before|according|auxiliary|	other 10
verb-before|according|capital|	other -27
verb-before|according|coordinator|	other -20
verb-before|according|determiner|	other -25
verb-before|according|preposition|	other -23
verb-before|according|pronoun|	other -16
verb-before|according|start|	other 20
verb-before|according|stop|	other 24
verb-before|according|that|	other -27
verb-before|according|verb-judging|	other 10
verb-before|according|verb-thinking|	other 19
verb-before|according|word|	other -32
verb-before|apposed|)|	other -14	past -61	present -44
verb-before|apposed|,|	base -31	other 8	participle -22	past 16	present 17
verb-before|apposed|:|	other -19	past -11
verb-before|apposed|capital|	base -19	past -66	present -37
verb-before|apposed|pronoun|	other -15	past -27	present -10
verb-before|apposed|quote|	base 13	other -8	participle -10	past -26	present -10
verb-before|apposed|verb-judging|	other -16
verb-before|apposed|verb-saying|	past -26
verb-before|apposed|word|	base -17	participle -13	past -48	present -43
verb-before|apposition|,|	base -7	participle -54	past -15	present -28
verb-before|direct|capital|	base -39	other -23	participle 7	past 16	present 16
verb-before|direct|determiner|	base -26	past 7	present -26
verb-before|direct|preposition|	other -20	past 11
verb-before|direct|pronoun|	base -11	other -44	participle -25	past 14	present 10
verb-before|direct|subordinator|	participle -27
verb-before|direct|verb-judging|	past -8	present -11
verb-before|direct|verb-saying|	base -40	other -32	past -35	present -28
verb-before|direct|verb-thinking|	other -33	participle -20	past -20	present -24
verb-before|direct|word|	other 13	past 35	present 15
verb-before|inverted|)|	past -60	present -32
verb-before|inverted|,|	past 12	present 16
verb-before|inverted|:|	past 7
verb-before|inverted|;|	past -19
verb-before|inverted|capital|	past -26	present -45
verb-before|inverted|coordinator|	past -46	present -32
verb-before|inverted|determiner|	past -10
verb-before|inverted|preposition|	past -13
verb-before|inverted|pronoun|	past -37	present -7
verb-before|inverted|quote|	past 13	present 18
verb-before|inverted|start|	past -26
verb-before|inverted|stop|	past -44
verb-before|inverted|subordinator|	past -18
verb-before|inverted|that|	past -44	present -7
verb-before|inverted|verb-saying|	present -16
verb-before|inverted|word|	present -38
verb-before|inverted|–|	past 22	present 7
verb-before|inverted|—|	past 16	present 11
verb-before|passive|,|	other -35	past 15	present 11
verb-before|passive|capital|	other -31	past 14
verb-before|passive|coordinator|	past -23
verb-before|passive|pronoun|	other -27	past 9
verb-before|passive|start|	past -27
verb-before|passive|stop|	past -36
verb-before|passive|verb-saying|	other 13
verb-before|passive|word|	present -16
verb-before|relative|capital|	base -15	past -25
verb-before|relative|determiner|	other -21
verb-before|relative|that|	base -16	past 12
verb-before|relative|word|	base 10	other 10	past 7
verb-before|shared|)|	past -27	present -7
verb-before|shared|,|	base -11	participle 17	past -43
verb-before|shared|:|	other -7	past -12
verb-before|shared|capital|	participle -11
verb-before|shared|coordinator|	base -21	other -32	past -20
verb-before|shared|determiner|	other -14
verb-before|shared|preposition|	base 8	participle -11
verb-before|shared|pronoun|	participle -17
verb-before|shared|quote|	base -20	other -12	participle -11	present 23
verb-before|shared|start|	participle -14
verb-before|shared|subordinator|	other 13	participle -21
verb-before|shared|verb-saying|	other -11	participle -30
verb-before|shared|word|	other -18	participle -27	past -11	present -9
where|according-to|	before 0 7	behind 0 -11
where|according-to|before 0|,|	none 14	own -16
where|according-to|before 0|:|	own -36
where|according-to|before 0|;|	own -13
where|according-to|before 0|auxiliary|	elided 9	own 8
where|according-to|before 0|capital|	none 11	own 20
where|according-to|before 0|coordinator|	none 21
where|according-to|before 0|determiner|	none 13
where|according-to|before 0|lower|	1 12	10+ 27	2 15	4-5 13
where|according-to|before 0|preposition|	none 12	own -10
where|according-to|before 0|pronoun|	own -17
where|according-to|before 0|subordinator|	none 16
where|according-to|before 0|upper|	10+ 20	3 -15
where|according-to|before 0|verb-saying|	own 21
where|according-to|before 0|word|	elided -9	none 11	own -11
where|according-to|behind 0|determiner|	none -20
where|according-to|behind 0|lower|	1 -24	2 -10	4-5 24	6-9 -10
where|according-to|behind 0|start|	none 11	own -17
where|according-to|behind 0|stop|	elided -15	none 21	own -26
where|according-to|behind 0|upper|	6-9 15
where|according-to|behind 0|word|	none -12	own -24
where|actor-nearby|	1 first -15	1 inside -16	1 last -25	before 0 8	before 2 8	behind 1 -13	behind 2 -31	behind 3 -16	behind 4 -26
where|actor-nearby|1 first|,|	elided -34	none -36	own -19
where|actor-nearby|1 first|-|	none -28
where|actor-nearby|1 first|:|	elided -46	none -45	own -12
where|actor-nearby|1 first|adverb|	none -29	own -21
where|actor-nearby|1 first|auxiliary|	elided -26	own -52
where|actor-nearby|1 first|capital|	elided -23	none -26	own -37
where|actor-nearby|1 first|coordinator|	none -16	own -12
where|actor-nearby|1 first|determiner|	elided -19	none -37	own -32
where|actor-nearby|1 first|lower|	1 -58	10+ -46	2 -66	3 -22	4-5 -50	6-9 -30
where|actor-nearby|1 first|other|	4-5 10	6-9 -25
where|actor-nearby|1 first|preposition|	elided -14	none -54	own -52
where|actor-nearby|1 first|pronoun|	none -19	own -29
where|actor-nearby|1 first|quote|	none -22	own -16
where|actor-nearby|1 first|start|	elided 19	none -9	own -10
where|actor-nearby|1 first|stop|	elided -30	none -25	own -72
where|actor-nearby|1 first|subordinator|	none -15
where|actor-nearby|1 first|that|	elided -25	none -27	own -55
where|actor-nearby|1 first|upper|	1 -21	10+ -17	3 -50	4-5 -22
where|actor-nearby|1 first|verb-judging|	elided -15	none -17
where|actor-nearby|1 first|verb-saying|	elided -26	own -38
where|actor-nearby|1 first|verb-thinking|	elided -19
where|actor-nearby|1 first|word|	elided -11	none -60	own -26
where|actor-nearby|1 first|—|	none 11
where|actor-nearby|1 first|’|	none -9
where|actor-nearby|1 inside|,|	elided -36	none -36	own -46
where|actor-nearby|1 inside|:|	elided -46	none -23	own -24
where|actor-nearby|1 inside|adverb|	none -18	own -24
where|actor-nearby|1 inside|auxiliary|	elided -39	none -34	own -20
where|actor-nearby|1 inside|capital|	none -30	own -30
where|actor-nearby|1 inside|determiner|	elided -18	none -45	own -35
where|actor-nearby|1 inside|lower|	1 -53	10+ -34	2 -66	3 -34	4-5 -29	6-9 -43
where|actor-nearby|1 inside|preposition|	elided -26	none -31	own -50
where|actor-nearby|1 inside|pronoun|	none -25	own -32
where|actor-nearby|1 inside|quote|	own -33
where|actor-nearby|1 inside|start|	elided 24	own -16
where|actor-nearby|1 inside|stop|	elided -38	none -42	own -28
where|actor-nearby|1 inside|subordinator|	none -19
where|actor-nearby|1 inside|that|	elided -25	none -15	own -50
where|actor-nearby|1 inside|upper|	2 -34	3 -43	4-5 -26
where|actor-nearby|1 inside|verb-judging|	none -30
where|actor-nearby|1 inside|verb-saying|	elided -18	own -42
where|actor-nearby|1 inside|verb-thinking|	elided -20
where|actor-nearby|1 inside|word|	none -62	own -80
where|actor-nearby|1 inside|’|	none -16
where|actor-nearby|1 last|,|	elided -28	none -24	own -52
where|actor-nearby|1 last|-|	none -32
where|actor-nearby|1 last|:|	elided -40	none -30	own -64
where|actor-nearby|1 last|;|	own -17
where|actor-nearby|1 last|adverb|	none -16	own -26
where|actor-nearby|1 last|auxiliary|	elided -38	none 7	own -53
where|actor-nearby|1 last|capital|	none -22	own -19
where|actor-nearby|1 last|coordinator|	none -19	own -13
where|actor-nearby|1 last|determiner|	elided -17	none -23	own -40
where|actor-nearby|1 last|lower|	10+ -42	2 -32	3 -40	4-5 -47	6-9 -30
where|actor-nearby|1 last|other|	10+ 8
where|actor-nearby|1 last|preposition|	elided -29	none -29	own -34
where|actor-nearby|1 last|pronoun|	own -25
where|actor-nearby|1 last|quote|	none -24
where|actor-nearby|1 last|start|	own -23
where|actor-nearby|1 last|stop|	elided -29	none -29	own -34
where|actor-nearby|1 last|subordinator|	none -22	own -19
where|actor-nearby|1 last|that|	none -25	own -47
where|actor-nearby|1 last|upper|	1 -30	10+ -10	3 -45	4-5 -12	6-9 -30
where|actor-nearby|1 last|verb-judging|	none -30	own -8
where|actor-nearby|1 last|verb-saying|	elided -19	own -21
where|actor-nearby|1 last|verb-thinking|	none -7
where|actor-nearby|1 last|word|	elided -7	none -49	own -31
where|actor-nearby|before 0|,|	none -15	own 11
where|actor-nearby|before 0|-|	none -37
where|actor-nearby|before 0|:|	elided 10	own -26
where|actor-nearby|before 0|adverb|	none 15
where|actor-nearby|before 0|capital|	elided -22	own -27
where|actor-nearby|before 0|coordinator|	none -18	own 8
where|actor-nearby|before 0|determiner|	elided 14	none 8
where|actor-nearby|before 0|lower|	1 22	10+ -21	3 29	4-5 21	6-9 -25
where|actor-nearby|before 0|other|	4-5 -13
where|actor-nearby|before 0|preposition|	elided 21	own 22
where|actor-nearby|before 0|pronoun|	none 25	own -7
where|actor-nearby|before 0|subordinator|	own 13
where|actor-nearby|before 0|that|	none -12
where|actor-nearby|before 0|upper|	1 17	10+ -21	4-5 -11	6-9 -14
where|actor-nearby|before 0|verb-judging|	elided 7
where|actor-nearby|before 0|verb-saying|	own -12
where|actor-nearby|before 0|verb-thinking|	none 17
where|actor-nearby|before 0|word|	elided -25	none 34
where|actor-nearby|before 0|’|	none -8	own 8
where|actor-nearby|before 1|,|	elided 28	none -17	own -39
where|actor-nearby|before 1|:|	elided 7	none -26	own -11
where|actor-nearby|before 1|adverb|	none -39
where|actor-nearby|before 1|auxiliary|	none -21
where|actor-nearby|before 1|capital|	elided 17	none -14	own -38
where|actor-nearby|before 1|coordinator|	none -14
where|actor-nearby|before 1|determiner|	elided -7	none 8	own -65
where|actor-nearby|before 1|lower|	1 -27	2 -16	6-9 -12
where|actor-nearby|before 1|other|	3 -24
where|actor-nearby|before 1|preposition|	none -12
where|actor-nearby|before 1|pronoun|	none -23	own -13
where|actor-nearby|before 1|subordinator|	none -21	own -13
where|actor-nearby|before 1|that|	elided 17
where|actor-nearby|before 1|upper|	1 -17	10+ -7	2 -28	3 -31	4-5 16
where|actor-nearby|before 1|verb-judging|	none -36	own -27
where|actor-nearby|before 1|verb-saying|	own -20
where|actor-nearby|before 1|word|	elided 16	none -24	own -29
where|actor-nearby|before 1|’|	own -20
where|actor-nearby|before 2|,|	elided -19	none -9	own -27
where|actor-nearby|before 2|:|	elided -32	own -11
where|actor-nearby|before 2|adverb|	none -22	own -21
where|actor-nearby|before 2|auxiliary|	none -51	own -45
where|actor-nearby|before 2|capital|	elided 14	none -21	own -15
where|actor-nearby|before 2|determiner|	none -31	own -47
where|actor-nearby|before 2|lower|	1 -16	10+ -18	4-5 -10
where|actor-nearby|before 2|other|	4-5 -17	6-9 -23
where|actor-nearby|before 2|preposition|	elided 21	none -14	own -37
where|actor-nearby|before 2|pronoun|	none -31	own -37
where|actor-nearby|before 2|quote|	none -11
where|actor-nearby|before 2|stop|	elided 20	none -20	own -12
where|actor-nearby|before 2|subordinator|	none -12
where|actor-nearby|before 2|that|	none 9
where|actor-nearby|before 2|upper|	1 25	2 -30	3 -27	4-5 -7
where|actor-nearby|before 2|verb-judging|	none -18
where|actor-nearby|before 2|verb-saying|	own -52
where|actor-nearby|before 2|verb-thinking|	elided 16
where|actor-nearby|before 2|word|	elided -13	none -10	own -7
where|actor-nearby|before 3|,|	none 8	own -26
where|actor-nearby|before 3|:|	elided -22	own -28
where|actor-nearby|before 3|adverb|	none -23
where|actor-nearby|before 3|auxiliary|	none -15	own -40
where|actor-nearby|before 3|capital|	none -23	own -16
where|actor-nearby|before 3|determiner|	none -26	own -24
where|actor-nearby|before 3|lower|	1 -29	10+ -32	3 9	4-5 -36	6-9 -8
where|actor-nearby|before 3|preposition|	elided -25	none -13	own -24
where|actor-nearby|before 3|pronoun|	none -25
where|actor-nearby|before 3|quote|	none 11	own -19
where|actor-nearby|before 3|stop|	none -7	own -14
where|actor-nearby|before 3|that|	own 7
where|actor-nearby|before 3|upper|	1 -14	10+ 10	2 -7	4-5 -17	6-9 -23
where|actor-nearby|before 3|verb-saying|	own -27
where|actor-nearby|before 3|word|	none -41	own -31
where|actor-nearby|before 4|,|	elided -22	own -29
where|actor-nearby|before 4|:|	none -32	own -42
where|actor-nearby|before 4|auxiliary|	none -13
where|actor-nearby|before 4|lower|	1 -23	2 -33	3 -26	4-5 -19	6-9 -31
where|actor-nearby|before 4|preposition|	elided -23	none -28	own -13
where|actor-nearby|before 4|quote|	none 10
where|actor-nearby|before 4|stop|	elided -26	none 10	own -80
where|actor-nearby|before 4|that|	own -19
where|actor-nearby|before 4|upper|	1 -28	2 -25	3 -9	6-9 8
where|actor-nearby|before 4|word|	elided -18	none -29	own -32
where|actor-nearby|behind 0|,|	own -18
where|actor-nearby|behind 0|:|	elided -18	own 23
where|actor-nearby|behind 0|;|	own 18
where|actor-nearby|behind 0|auxiliary|	none -11	own -10
where|actor-nearby|behind 0|capital|	own -16
where|actor-nearby|behind 0|determiner|	none -29	own -34
where|actor-nearby|behind 0|lower|	1 -9	2 -29	3 -34	6-9 7
where|actor-nearby|behind 0|other|	4-5 11	6-9 -15
where|actor-nearby|behind 0|preposition|	none 11	own -34
where|actor-nearby|behind 0|stop|	elided -27	none 26	own 8
where|actor-nearby|behind 0|upper|	1 9	2 -14	3 -22	4-5 12	6-9 -30
where|actor-nearby|behind 0|verb-judging|	none -38
where|actor-nearby|behind 0|verb-saying|	own -38
where|actor-nearby|behind 0|word|	none -39	own -29
where|actor-nearby|behind 1|,|	elided -31	none -14
where|actor-nearby|behind 1|-|	none 36
where|actor-nearby|behind 1|:|	none -36	own -22
where|actor-nearby|behind 1|adverb|	none -28	own -34
where|actor-nearby|behind 1|auxiliary|	elided -27	none -17	own -45
where|actor-nearby|behind 1|capital|	elided -19	none -34	own -37
where|actor-nearby|behind 1|coordinator|	none -20
where|actor-nearby|behind 1|determiner|	elided -19	none -36	own -40
where|actor-nearby|behind 1|lower|	10+ -53	2 -27	3 -44	4-5 -25	6-9 -28
where|actor-nearby|behind 1|other|	6-9 -16
where|actor-nearby|behind 1|preposition|	elided -35	own -71
where|actor-nearby|behind 1|pronoun|	none -35
where|actor-nearby|behind 1|start|	elided -31	none 16	own -39
where|actor-nearby|behind 1|stop|	elided -26	none -52	own -36
where|actor-nearby|behind 1|subordinator|	none -19
where|actor-nearby|behind 1|that|	elided -20	none -23	own -38
where|actor-nearby|behind 1|upper|	1 -34	10+ -19	2 -23	4-5 -20
where|actor-nearby|behind 1|verb-judging|	none -29	own -28
where|actor-nearby|behind 1|verb-saying|	elided -28
where|actor-nearby|behind 1|word|	elided -48	own -13
where|actor-nearby|behind 1|’|	own -20
where|actor-nearby|behind 2|,|	elided -23	none -19	own -21
where|actor-nearby|behind 2|:|	none 12	own -26
where|actor-nearby|behind 2|adverb|	none -19
where|actor-nearby|behind 2|auxiliary|	elided -18	own -23
where|actor-nearby|behind 2|determiner|	none -22	own -31
where|actor-nearby|behind 2|lower|	1 -30	10+ -18	2 -36	3 -50	4-5 -55	6-9 -37
where|actor-nearby|behind 2|preposition|	none -38	own -26
where|actor-nearby|behind 2|start|	elided -37	none 10	own -50
where|actor-nearby|behind 2|stop|	elided -44	own -47
where|actor-nearby|behind 2|that|	own -28
where|actor-nearby|behind 2|upper|	1 -16	10+ -39	2 7	3 -20	6-9 -9
where|actor-nearby|behind 2|verb-judging|	none -24
where|actor-nearby|behind 2|verb-saying|	own -24
where|actor-nearby|behind 2|word|	elided -22	none -40	own -44
where|actor-nearby|behind 3|,|	own -20
where|actor-nearby|behind 3|determiner|	none -17	own -22
where|actor-nearby|behind 3|lower|	1 -26	2 -32	3 -16	4-5 -28	6-9 -21
where|actor-nearby|behind 3|preposition|	own -18
where|actor-nearby|behind 3|start|	own -41
where|actor-nearby|behind 3|stop|	elided -20	own -27
where|actor-nearby|behind 3|upper|	4-5 -18	6-9 -9
where|actor-nearby|behind 3|word|	none -21	own -30
where|actor-nearby|behind 4|upper|	6-9 -21
where|colon|	1 last -11	before 1 -19
where|colon|1 last|start|	none -11
where|colon|1 last|upper|	6-9 -10
where|colon|before 0|,|	none -24
where|colon|before 0|:|	own -11
where|colon|before 0|lower|	1 11	2 -28	3 -28	4-5 -39	6-9 -18
where|colon|before 0|other|	10+ 14	2 -18	6-9 16
where|colon|before 0|upper|	1 -13	10+ -24	2 -11	3 31	6-9 -19
where|colon|before 0|verb-saying|	own -18
where|interview|	10 first 7	11 last 10	12 first -12	12 last -7	2 first 10	2 last 11	3 first -18	3 last 16	4 first 13	5 first -14	5 last 24	6 last -18	7 last 26	8 last -9	9 last 21
where|interview|10 first|:|	none 7
where|interview|10 first|upper|	10+ 8
where|interview|10 last|start|	none 21
where|interview|10 last|stop|	none -13
where|interview|10 last|upper|	10+ 17	6-9 -9
where|interview|11 last|stop|	none 17
where|interview|11 last|upper|	10+ 13
where|interview|12 first|:|	none -12
where|interview|12 first|upper|	10+ -10
where|interview|12 last|upper|	10+ -7
where|interview|2 first|start|	none 14
where|interview|2 first|upper|	10+ 12
where|interview|2 last|:|	none 7
where|interview|2 last|upper|	10+ 11
where|interview|3 first|:|	none -15
where|interview|3 first|upper|	10+ -16
where|interview|3 last|:|	none 14
where|interview|3 last|start|	none 12
where|interview|3 last|upper|	10+ 26
where|interview|4 first|:|	none 9
where|interview|4 first|upper|	10+ 13
where|interview|4 last|start|	none 12
where|interview|4 last|stop|	none -21
where|interview|4 last|upper|	10+ -29
where|interview|5 first|:|	none -10
where|interview|5 last|:|	none 12
where|interview|5 last|start|	none 7
where|interview|5 last|stop|	none 25
where|interview|5 last|upper|	10+ 29
where|interview|6 last|:|	none -19
where|interview|6 last|stop|	none -17
where|interview|6 last|upper|	10+ -13	6-9 -20
where|interview|7 first|:|	none -18
where|interview|7 first|start|	none 15
where|interview|7 first|upper|	10+ 11
where|interview|7 last|:|	none 18
where|interview|7 last|stop|	none 21
where|interview|7 last|upper|	10+ 26
where|interview|8 first|upper|	10+ -8
where|interview|8 last|:|	none -13
where|interview|8 last|start|	none 21
where|interview|8 last|stop|	none -17
where|interview|8 last|upper|	10+ 11	6-9 -15
where|interview|9 first|:|	none -9
where|interview|9 first|start|	none 12
where|interview|9 last|:|	none 8
where|interview|9 last|stop|	none 18
where|interview|9 last|upper|	10+ 17	6-9 17
where|named-before|1 last|other|	10+ 16	6-9 14
where|named-before|1 last|start|	elided 9	own -9
where|named-before|1 last|upper|	1 -18	6-9 -9
where|named-before|	before 1 7
where|named-before|before 1|other|	10+ -18	4-5 13	6-9 7
where|named-before|before 1|quote|	own -20
where|named-before|before 1|stop|	elided 20	own -12
where|named-before|before 1|upper|	1 -8	3 24
where|named-nearby|before 0|)|	elided -11
where|named-nearby|before 0|,|	none -19	own 23
where|named-nearby|before 0|-|	none -31
where|named-nearby|before 0|:|	elided 18
where|named-nearby|before 0|;|	own -15
where|named-nearby|before 0|adverb|	none 7
where|named-nearby|before 0|auxiliary|	elided -13	none 10	own -13
where|named-nearby|before 0|capital|	elided -28	none -9	own -11
where|named-nearby|before 0|coordinator|	none 10	own 18
where|named-nearby|before 0|determiner|	elided 24	own 14
where|named-nearby|before 0|lower|	1 18	10+ -8	4-5 7
where|named-nearby|before 0|preposition|	elided 35	none 13	own 8
where|named-nearby|before 0|pronoun|	elided -12
where|named-nearby|before 0|subordinator|	own 11
where|named-nearby|before 0|that|	elided -7	none 7
where|named-nearby|before 0|upper|	10+ -28	3 17	4-5 9	6-9 -13
where|named-nearby|before 0|verb-judging|	none 12	own 7
where|named-nearby|before 0|verb-saying|	elided 9	own -16
where|named-nearby|before 0|verb-thinking|	none 11
where|named-nearby|before 0|word|	elided -31	own -15
where|named-nearby|before 0|’|	none 11	own 15
where|named-nearby|	behind 0 8
where|named-nearby|behind 0|:|	none 12	own 34
where|named-nearby|behind 0|;|	own 18
where|named-nearby|behind 0|auxiliary|	none -12	own 8
where|named-nearby|behind 0|capital|	none -9	own -26
where|named-nearby|behind 0|determiner|	elided -25	none -25	own -29
where|named-nearby|behind 0|lower|	2 -25	3 -24	6-9 -12
where|named-nearby|behind 0|other|	4-5 28	6-9 -8
where|named-nearby|behind 0|preposition|	elided -23	none 7	own -28
where|named-nearby|behind 0|pronoun|	own 15
where|named-nearby|behind 0|quote|	own 17
where|named-nearby|behind 0|start|	elided 12	own 14
where|named-nearby|behind 0|stop|	elided 11	none 38
where|named-nearby|behind 0|upper|	3 -13	4-5 22	6-9 22
where|named-nearby|behind 0|verb-judging|	none -35
where|named-nearby|behind 0|verb-saying|	own -35
where|named-nearby|behind 0|word|	none -22
where|name|	1 first -9	1 inside -27	1 last -11	before 2 -61	before 3 -57	behind 1 -12	behind 2 -12
where|name|1 first|	, -14	: -32	auxiliary -25	determiner -9	preposition -15	stop -32	word -26
where|name|1 inside|	auxiliary -12	start -17	stop -17
where|name|1 last|	, -18	: -35	adverb -24	auxiliary -35	capital -31	determiner -28	preposition -33	pronoun -9	stop -48	word -41
where|name|before 0|	, -16	- -15	adverb -8	auxiliary -14	capital -22	preposition 12	pronoun 9	that -16	verb-saying 7	verb-thinking -17	word -10
where|name|before 1|	, -9	: -9	adverb -32	auxiliary -7	determiner -9	preposition -58	pronoun -14	stop -12	subordinator -11	that -20	verb-saying -20	verb-thinking -17
where|name|before 2|	, -11	: -32	auxiliary -30	capital -18	determiner -24	preposition -25	pronoun -22	stop -51	word -28
where|name|before 3|	: -21	auxiliary -19	determiner -10	preposition -13	stop -49	word -14
where|name|behind 0|	, 11	determiner -19	preposition -38	pronoun 15
where|name|behind 1|	, -31	start -8	stop -28
where|noun|	1 first -26	1 inside -38	1 last -22	before 1 -9	before 2 -11	before 3 -24
where|noun|1 first|	, -26	: -40	adverb -17	auxiliary -36	capital -28	determiner -21	preposition -28	pronoun -13	start -7	stop -68	subordinator -12	that -27	verb-judging -20	verb-saying -30	word -45	— -20
where|noun|1 inside|	: -13	auxiliary -9	preposition -11	start -17	stop -23	verb-judging -9	word -20
where|noun|1 last|	, -28	: -48	adverb -19	auxiliary -48	capital -20	coordinator -19	determiner -38	preposition -33	pronoun -20	start -9	stop -29	subordinator -9	that -28	verb-judging -26	verb-saying -30	word -72	— -18
where|noun|before 0|	, -8	: -7	; -28	adverb -12	auxiliary -21	coordinator 11	determiner 14	preposition -11	quote 9	verb-judging 8	verb-saying 19	verb-thinking -24	’ 14
where|noun|before 1|	, -62	: -40	; -31	adverb -11	auxiliary -22	capital -36	coordinator -26	determiner -22	preposition -22	quote 8	subordinator -27	that -21	verb-judging -50	verb-saying -9	verb-thinking -30	word -25	— 17	’ -20
where|noun|before 2|	, -37	: -74	adverb -18	capital -16	determiner -35	preposition -14	quote 8	stop -11	subordinator -13	that -23	verb-saying -14	verb-thinking -27	word -28	’ -20
where|noun|before 3|	, -25	capital -16	preposition -28	quote -19	stop -20	that -7	verb-saying -17	word -34
where|noun|behind 0|	: 14	auxiliary 30	determiner -18	preposition -10	start -12	that -19	verb-judging -31	verb-saying -26	word -15
where|noun|behind 1|	, -20	start -7	stop -9
where|organisation|	1 first -24	1 inside -51	1 last -12	before 0 -11	before 2 -14	before 3 -64	before 4 -58	behind 0 -13	behind 2 -39	behind 3 -23
where|organisation|1 first|	, -47	: -67	adverb -34	auxiliary -55	capital -29	coordinator -20	determiner -46	preposition -61	pronoun -29	quote -19	start -18	stop -68	subordinator -15	that -40	verb-judging -18	verb-saying -45	verb-thinking -19	word -15
where|organisation|1 inside|	, -26	: -47	adverb -12	auxiliary -30	capital -20	determiner -9	preposition -27	pronoun -16	start -23	stop -33	that -27	verb-judging -7	verb-saying -25	word -52
where|organisation|1 last|	, -46	- -35	: -69	adverb -33	auxiliary -20	capital -39	coordinator -29	determiner -45	preposition -10	pronoun -20	start -25	stop -69	subordinator -23	that -48	verb-judging -24	verb-saying 7	word -15	– -25
where|organisation|before 0|	, 12	- -42	: -31	; -28	adverb 18	auxiliary -13	preposition 13	pronoun -18	subordinator 17	that 11	verb-judging 11	verb-saying 16	verb-thinking 15	’ 19
where|organisation|before 1|	capital -24	coordinator -26	determiner -33	preposition -35	pronoun -38	stop -27	subordinator -19	that -8	verb-judging -37	verb-saying -25	verb-thinking -32
where|organisation|before 2|	, -50	: -65	adverb -31	auxiliary -51	capital -45	determiner -34	preposition -56	pronoun -30	subordinator -12	that -42	verb-judging -22	verb-saying -51	verb-thinking -19	word -16
where|organisation|before 3|	, -24	: -33	adverb -12	auxiliary -21	determiner -24	preposition -25	pronoun -25	stop -46	that -26	word -43
where|organisation|before 4|	, -11	: -27	preposition -12	stop -46	word -16
where|organisation|behind 0|	: 26	auxiliary 12	determiner -25	start -17	stop -17	verb-judging -45	verb-saying -35	word -9
where|organisation|behind 1|	, -63	: -61	adverb -36	auxiliary -7	capital -34	determiner -43	preposition -60	pronoun -39	start -16	stop -15	that -43	verb-judging -45	verb-saying -59	’ -22
where|organisation|behind 2|	, -17	: -20	auxiliary -13	capital -13	determiner -25	preposition -22	start -33	stop -22	verb-saying -17	word -34
where|paragraph-before|1 last|start|	elided -19	none 7	own 12
where|paragraph-before|1 last|upper|	1 -35	10+ 13	2 -15	3 -40	4-5 13	6-9 -21
where|person|	1 first -24	1 inside -15	1 last -16	10 first 7	11 last 10	12 first -12	12 last -7	2 first 10	2 last 11	3 first -18	3 last 16	4 first 13	5 first -14	5 last 24	6 last -18	7 last 26	8 last -9	9 last 21	before 0 12	before 4 7	behind 0 9	behind 1 -21	behind 2 -27	behind 3 -14	behind 4 -24
where|person|1 first|	, -24	- -28	: -26	adverb -32	auxiliary -17	capital -41	coordinator -19	determiner -41	preposition -54	pronoun -31	quote -25	stop -20	subordinator -13	that -42	verb-judging -28	verb-saying -39	verb-thinking -28	word -44	— 11	’ -15
where|person|1 inside|	, -59	: -23	adverb -30	auxiliary -25	capital -31	coordinator -23	determiner -59	preposition -53	pronoun -32	start 18	stop -43	subordinator -18	that -32	verb-judging -31	verb-saying -43	verb-thinking -21	word -27	’ -16
where|person|1 last|	, -38	- -26	: -36	adverb -7	auxiliary -21	capital -17	determiner -42	preposition -53	quote -24	stop -26	subordinator -25	that -21	verb-judging -25	verb-saying -37	verb-thinking -13	word -63
where|person|10 first|	: 7
where|person|10 last|	start 21	stop -13
where|person|11 last|	stop 17
where|person|12 first|	: -12
where|person|2 first|	start 14
where|person|2 last|	: 7
where|person|3 first|	: -18
where|person|3 last|	: 14	start 12
where|person|4 first|	: 9
where|person|4 last|	start 12	stop -21
where|person|5 first|	: -14
where|person|5 last|	: 12	start 7	stop 25
where|person|6 last|	: -18	stop -17
where|person|7 first|	: -17	start 15
where|person|7 last|	: 18	stop 21
where|person|8 last|	: -16	start 21	stop -17
where|person|9 first|	: -9	start 12
where|person|9 last|	: 8	stop 18
where|person|before 0|	) 29	: 15	adverb -9	auxiliary 54	capital -12	coordinator 19	determiner 22	preposition 25	pronoun 27	quote 38	subordinator 57	that 13	verb-thinking 42	word 20	– -35	’ 29
where|person|before 1|	: -26	adverb -45	capital -10	pronoun -38	stop 18	subordinator -10	that 15	verb-judging -21	verb-saying -11	— -10	’ -32
where|person|before 2|	, -15	: -15	adverb -22	auxiliary -25	coordinator -17	determiner -7	preposition 18	pronoun -45	quote -8	subordinator -18	that 21	verb-judging -20	verb-saying -18	verb-thinking 11
where|person|before 3|	: -28	adverb -24	auxiliary -22	capital -34	determiner -32	preposition -23	pronoun -36	quote 15	stop 9	that -14	verb-saying 12	word -31
where|person|before 4|	, -32	: -41	preposition -35	quote 12	stop 8	that 11	word -28
where|person|behind 0|	; 24	determiner -33	preposition -20	start 35	stop 15	word -16
where|person|behind 1|	, -10	- 32	: -18	adverb -21	auxiliary -52	capital -39	coordinator -25	determiner -41	preposition -21	stop -45	subordinator -18	that -41	verb-judging -30	word -25
where|person|behind 2|	, -28	: 7	auxiliary -29	determiner -27	preposition -45	start -18	stop -15	that -25	verb-judging -22	verb-saying -16	word -52
where|person|behind 3|	, -25	determiner -28	preposition -25	stop -34	word -35
where|place|	1 first -50	1 inside -12	1 last -48	before 1 -38	before 2 -48	before 3 -31	behind 0 -14	behind 1 -19
where|place|1 first|	, -12	: -19	auxiliary -14	preposition -7	start -43	stop -22	verb-saying -20	word -22
where|place|1 last|	, -8	: -18	auxiliary -20	determiner -17	preposition -26	start -40	stop -26	word -35
where|place|before 0|	, -24	- -21	: -17	auxiliary -33	capital -17	preposition 11	pronoun -18	that 10	verb-judging -42	verb-saying 10
where|place|before 1|	, -27	- -20	: -36	auxiliary -19	capital -23	determiner -21	preposition 7	stop -31	that -9	verb-saying -13	word -38
where|place|before 2|	, -18	: -20	preposition -25	stop -27	that -21	word -29
where|place|before 3|	: -17	stop -25
where|place|behind 0|	auxiliary -12	capital -18	determiner -17	preposition -15	start -20	stop 14	word -31
where|place|behind 1|	stop -18
where|possessor|	before 0 -11
where|possessor|before 0|:|	none -9	own -18
where|possessor|before 0|lower|	1 -12	2 -24	3 -8	6-9 -12
where|possessor|before 0|preposition|	own -21
where|possessor|before 0|upper|	10+ -19	4-5 -8	6-9 -15
where|possessor|before 0|word|	none -7	own -20
where|possessor|before 0|’|	none -9	own -17
where|pronoun|	1 first -38	1 inside -25	1 last -9	before 1 -10	before 2 -9	before 3 -40	behind 0 10
where|pronoun|1 first|	, -10	: -22	auxiliary -12	start -33	stop -34	word -13
where|pronoun|1 inside|	auxiliary -18	preposition -8	start -22	stop -13	word -15
where|pronoun|1 last|	, -22	auxiliary -34	capital -23	determiner -20	preposition -40	start -7	stop -45	that 10	verb-judging -21	verb-saying -16	word -46
where|pronoun|before 0|	: -8	; -34	auxiliary 9	preposition 18	subordinator -7	that -11	verb-saying -30
where|pronoun|before 1|	, -20	: -10	adverb -31	capital -11	determiner -35	preposition -11	pronoun -12	quote -27	stop -13	that -22	verb-judging -28	verb-saying -30	word -9	— 16
where|pronoun|before 2|	, 8	: -28	capital -23	determiner -9	preposition -22	word -33
where|pronoun|before 3|	: -27	capital -11	preposition -11	stop -35	word -15
where|pronoun|behind 0|	: 30	auxiliary 9	capital -24	start 32	verb-saying -9	word 31
where|pronoun|behind 1|	: 8	start -13
where|quote-then-speaker|before 0|,|	own -27
where|quote-then-speaker|before 0|:|	own -18
where|quote-then-speaker|before 0|;|	own -10
where|quote-then-speaker|before 0|adverb|	own -19
where|quote-then-speaker|before 0|auxiliary|	elided -17	none -11	own -46
where|quote-then-speaker|before 0|capital|	none 13	own -7
where|quote-then-speaker|before 0|determiner|	elided 16	own 14
where|quote-then-speaker|before 0|lower|	2 -24	3 -11	4-5 9	6-9 -13
where|quote-then-speaker|before 0|preposition|	none -26
where|quote-then-speaker|before 0|pronoun|	own 7
where|quote-then-speaker|before 0|that|	own -11
where|quote-then-speaker|before 0|upper|	10+ -12	3 12	4-5 23	6-9 -28
where|quote-then-speaker|before 0|verb-judging|	elided 8	none -9
where|quote-then-speaker|before 0|word|	none 7
where|quote-then-speaker|before 0|–|	own -37
where|quote-then-speaker|behind 0|auxiliary|	own 12
where|quote-then-speaker|behind 0|capital|	own -28
where|quote-then-speaker|behind 0|determiner|	none -27	own -39
where|quote-then-speaker|behind 0|lower|	1 -40	2 -20	3 -26	4-5 17	6-9 -12
where|quote-then-speaker|behind 0|start|	elided -24	own -12
where|quote-then-speaker|behind 0|stop|	none -17	own -7
where|quote-then-speaker|behind 0|upper|	10+ -27	2 -24	3 20	4-5 20
where|quote-then-speaker|behind 0|verb-judging|	none -29
where|quote-then-speaker|behind 0|verb-saying|	own -20
where|quote-then-speaker|behind 0|word|	none -13	own 9
where|quote-then-verb|behind 0|,|	own 8
where|quote-then-verb|behind 0|:|	none 17	own 38
where|quote-then-verb|behind 0|;|	own 17
where|quote-then-verb|behind 0|auxiliary|	own 17
where|quote-then-verb|behind 0|capital|	own 14
where|quote-then-verb|behind 0|determiner|	own 10
where|quote-then-verb|behind 0|lower|	2 7	4-5 10	6-9 7
where|quote-then-verb|behind 0|other|	3 27	4-5 -8
where|quote-then-verb|behind 0|preposition|	own -25
where|quote-then-verb|behind 0|pronoun|	own 13
where|quote-then-verb|behind 0|quote|	own 23
where|quote-then-verb|behind 0|start|	own -8
where|quote-then-verb|behind 0|stop|	none 11
where|quote-then-verb|behind 0|that|	own 9
where|quote-then-verb|behind 0|upper|	1 -7	10+ 8	2 -15	6-9 23
where|quote-then-verb|behind 0|verb-saying|	own -20
where|quote-then-verb|behind 0|word|	none -9
where|sentence-after|behind 1|,|	elided -24	none -7	own -12
where|sentence-after|behind 1|:|	elided -11	own 7
where|sentence-after|behind 1|lower|	3 -24	4-5 -14	6-9 -13
where|sentence-after|behind 1|other|	6-9 15
where|sentence-after|behind 1|stop|	none -13
where|sentence-after|behind 1|upper|	10+ 18	2 -21	3 -17	4-5 -41	6-9 -11
where|sentence-before|	before 1 9
where|sentence-before|before 1|,|	none 13	own -18
where|sentence-before|before 1|:|	elided -10	none -30	own -22
where|sentence-before|before 1|adverb|	none -15	own -47
where|sentence-before|before 1|auxiliary|	elided 13
where|sentence-before|before 1|capital|	elided 19	none -34	own -30
where|sentence-before|before 1|coordinator|	elided 18	none -13
where|sentence-before|before 1|determiner|	elided 10	none -22	own -65
where|sentence-before|before 1|lower|	10+ 15	2 -20	3 -15	4-5 7	6-9 -20
where|sentence-before|before 1|other|	2 -13	4-5 -17	6-9 10
where|sentence-before|before 1|preposition|	elided -11	none -24	own -16
where|sentence-before|before 1|pronoun|	own -54
where|sentence-before|before 1|quote|	none -26	own -26
where|sentence-before|before 1|stop|	own 16
where|sentence-before|before 1|subordinator|	none -25
where|sentence-before|before 1|that|	elided 16	none -16	own -26
where|sentence-before|before 1|upper|	1 -41	10+ 10	2 15	3 -33	4-5 -20
where|sentence-before|before 1|verb-judging|	elided 11	none -55	own -23
where|sentence-before|before 1|verb-saying|	elided -8	own -13
where|sentence-before|before 1|verb-thinking|	none -30
where|sentence-before|before 1|word|	elided 16
where|sentence-before|before 1|—|	none 13
where|sentence-before|before 1|’|	none -7	own -26
where|signature|	behind 0 25
where|signature|behind 0|upper|	10+ 14
where|speaker-then-quote|	before 0 -8
where|speaker-then-quote|before 0|,|	elided -37	none 12
where|speaker-then-quote|before 0|:|	elided 16	none -12	own -13
where|speaker-then-quote|before 0|;|	own -22
where|speaker-then-quote|before 0|adverb|	none -18
where|speaker-then-quote|before 0|auxiliary|	elided -45	none 16
where|speaker-then-quote|before 0|capital|	own 8
where|speaker-then-quote|before 0|coordinator|	own 32
where|speaker-then-quote|before 0|determiner|	none 18
where|speaker-then-quote|before 0|lower|	10+ 7	3 18	6-9 -10
where|speaker-then-quote|before 0|preposition|	elided 33	own 7
where|speaker-then-quote|before 0|pronoun|	elided 11
where|speaker-then-quote|before 0|quote|	own 13
where|speaker-then-quote|before 0|that|	elided -14	none 34
where|speaker-then-quote|before 0|upper|	1 -24	2 18	3 13	4-5 -8	6-9 -20
where|speaker-then-quote|before 0|verb-judging|	none 24	own -25
where|speaker-then-quote|before 0|verb-saying|	elided 26	own 19
where|speaker-then-quote|before 0|verb-thinking|	elided -10	none 22	own -9
where|speaker-then-quote|before 0|word|	elided 7	none -13
where|speaker-then-quote|before 0|’|	none 26	own 24
where|topic-after|behind 1|quote|	none -22
where|topic-after|behind 1|stop|	none -8
where|topic-after|behind 1|upper|	2 -15	3 -21	4-5 -23	6-9 -20
where|topic|	1 first -25	1 inside -34	1 last -9	before 0 16	before 2 -7	before 3 -16
where|topic|1 first|,|	elided -26	none -37	own -31
where|topic|1 first|:|	elided -33	none -54	own -18
where|topic|1 first|adverb|	none -15	own -21
where|topic|1 first|auxiliary|	elided -29	none -11	own -35
where|topic|1 first|capital|	none -20	own -35
where|topic|1 first|coordinator|	none -18
where|topic|1 first|determiner|	elided -13	none -27	own -32
where|topic|1 first|lower|	1 -43	10+ -34	2 -60	3 -46	4-5 -46	6-9 -37
where|topic|1 first|other|	10+ -11	6-9 -18
where|topic|1 first|preposition|	elided -15	none -33	own -31
where|topic|1 first|pronoun|	none -11	own -17
where|topic|1 first|start|	own -7
where|topic|1 first|stop|	none -73	own -43
where|topic|1 first|subordinator|	none -10
where|topic|1 first|that|	elided -13	none -14	own -33
where|topic|1 first|upper|	10+ -8	2 -28	3 -46	4-5 -52
where|topic|1 first|verb-judging|	elided -16	none -30	own -17
where|topic|1 first|verb-saying|	elided -25	own -40
where|topic|1 first|word|	elided -41	none -37	own -23
where|topic|1 first|—|	none -20
where|topic|1 first|’|	none -7
where|topic|1 inside|:|	none -23	own -20
where|topic|1 inside|auxiliary|	none -10	own -13
where|topic|1 inside|lower|	1 -21	2 -23	3 -23	4-5 -26	6-9 -24
where|topic|1 inside|preposition|	none -10	own -17
where|topic|1 inside|start|	none -10	own -20
where|topic|1 inside|stop|	elided -16	none -28	own -21
where|topic|1 inside|upper|	10+ -10	4-5 -26	6-9 -31
where|topic|1 inside|verb-judging|	none -10
where|topic|1 inside|verb-saying|	own -11
where|topic|1 inside|word|	elided -19	none -21	own -23
where|topic|1 last|,|	elided -25	none -42	own -37
where|topic|1 last|-|	none -16
where|topic|1 last|:|	elided -10	none -48	own -56
where|topic|1 last|adverb|	none -26
where|topic|1 last|auxiliary|	elided -35	own -47
where|topic|1 last|capital|	none -32	own -18
where|topic|1 last|coordinator|	none -25	own -18
where|topic|1 last|determiner|	elided -20	none -39	own -40
where|topic|1 last|lower|	1 -55	10+ -30	3 -48	4-5 -29	6-9 -23
where|topic|1 last|other|	10+ 19	2 -13	3 -18	4-5 -12
where|topic|1 last|preposition|	elided -25	own -44
where|topic|1 last|pronoun|	own -23
where|topic|1 last|start|	elided -25
where|topic|1 last|stop|	elided -24	none -26	own -55
where|topic|1 last|subordinator|	none -15
where|topic|1 last|that|	elided -22	none 7	own -47
where|topic|1 last|upper|	1 -31	10+ -13	4-5 7	6-9 -29
where|topic|1 last|verb-judging|	elided -23	none -28	own -11
where|topic|1 last|verb-saying|	elided -24
where|topic|1 last|word|	elided -50	none -54	own -76
where|topic|1 last|–|	own -15
where|topic|1 last|—|	none -18
where|topic|before 0|,|	elided -18	none -18	own -18
where|topic|before 0|-|	none -15
where|topic|before 0|:|	elided 7	none 17
where|topic|before 0|adverb|	none -11
where|topic|before 0|auxiliary|	elided 15	none -29	own -11
where|topic|before 0|capital|	own 27
where|topic|before 0|coordinator|	own 13
where|topic|before 0|determiner|	elided -9
where|topic|before 0|lower|	1 17	10+ -8	3 10	6-9 -10
where|topic|before 0|other|	2 -10	4-5 -19
where|topic|before 0|preposition|	elided 24	own 21
where|topic|before 0|pronoun|	own -14
where|topic|before 0|subordinator|	none 27	own 14
where|topic|before 0|that|	elided 14
where|topic|before 0|upper|	1 -12	2 -7	3 31	4-5 -12	6-9 26
where|topic|before 0|verb-judging|	elided 19	own -18
where|topic|before 0|verb-thinking|	none 11
where|topic|before 0|word|	elided 16	own 15
where|topic|before 0|’|	own 7
where|topic|before 1|,|	elided 10	none -16	own -40
where|topic|before 1|-|	none -20
where|topic|before 1|:|	none -36	own 13
where|topic|before 1|adverb|	none -27	own -31
where|topic|before 1|auxiliary|	elided 8	none 16	own -17
where|topic|before 1|capital|	none -8	own -46
where|topic|before 1|coordinator|	elided 20	none -18
where|topic|before 1|determiner|	none 15	own -62
where|topic|before 1|lower|	1 -55	4-5 -12	6-9 15
where|topic|before 1|other|	10+ -9	2 -9	4-5 -26
where|topic|before 1|preposition|	none -34	own -10
where|topic|before 1|pronoun|	none -19	own -18
where|topic|before 1|quote|	none -18	own 7
where|topic|before 1|stop|	elided 22	own -50
where|topic|before 1|subordinator|	none -28
where|topic|before 1|that|	elided 19	none -11	own -22
where|topic|before 1|upper|	1 -45	10+ 9	2 -29	3 -13	4-5 -17	6-9 -11
where|topic|before 1|verb-judging|	none -31	own -13
where|topic|before 1|verb-saying|	own -16
where|topic|before 1|verb-thinking|	none -25
where|topic|before 1|word|	elided -9	own 8
where|topic|before 1|’|	none -15	own -19
where|topic|before 2|,|	elided -12	own -27
where|topic|before 2|:|	elided -21	none -69	own -26
where|topic|before 2|adverb|	none -25	own -18
where|topic|before 2|auxiliary|	elided 8	none -34	own -44
where|topic|before 2|capital|	none -37
where|topic|before 2|determiner|	none -33	own -37
where|topic|before 2|lower|	1 -19	10+ -16	3 -55	6-9 -16
where|topic|before 2|other|	6-9 -9
where|topic|before 2|preposition|	none -7	own -47
where|topic|before 2|pronoun|	none -29	own -22
where|topic|before 2|quote|	none 12	own -12
where|topic|before 2|stop|	elided 12	none -15	own -22
where|topic|before 2|subordinator|	none -17
where|topic|before 2|that|	none -26	own -19
where|topic|before 2|upper|	1 14	10+ -32	2 -33	3 -32	4-5 7	6-9 -10
where|topic|before 2|verb-judging|	none -20
where|topic|before 2|verb-saying|	own -31
where|topic|before 2|verb-thinking|	elided -18	none -22
where|topic|before 2|word|	elided -34	none -9	own -16
where|topic|before 3|,|	elided -15	own -22
where|topic|before 3|:|	elided -24	none -42	own -18
where|topic|before 3|adverb|	none -9
where|topic|before 3|auxiliary|	none -20	own -10
where|topic|before 3|capital|	none -24	own -22
where|topic|before 3|determiner|	none -21	own -21
where|topic|before 3|lower|	1 -16	10+ -20	2 -23	3 -14	4-5 -52	6-9 -20
where|topic|before 3|preposition|	elided -24	own -22
where|topic|before 3|pronoun|	none -21	own -19
where|topic|before 3|quote|	own -11
where|topic|before 3|stop|	elided -25
where|topic|before 3|upper|	1 -26	10+ -11	2 -10	3 -16	4-5 7	6-9 -33
where|topic|before 3|verb-saying|	elided 13	own -31
where|topic|before 3|verb-thinking|	none -8
where|topic|before 3|word|	elided -26	none -32	own -37
where|topic|before 3|’|	own -10
where|verb-then-speaker|	before 0 15
where|verb-then-speaker|before 0|,|	none -7	own 12
where|verb-then-speaker|before 0|:|	none -9
where|verb-then-speaker|before 0|adverb|	own -11
where|verb-then-speaker|before 0|auxiliary|	own -8
where|verb-then-speaker|before 0|capital|	none 18
where|verb-then-speaker|before 0|lower|	1 -34	4-5 -9	6-9 14
where|verb-then-speaker|before 0|preposition|	elided -10	none -32	own -19
where|verb-then-speaker|before 0|subordinator|	none -10
where|verb-then-speaker|before 0|that|	own -8
where|verb-then-speaker|before 0|upper|	10+ -33	4-5 12	6-9 13
where|verb-then-speaker|before 0|verb-judging|	own -17
where|verb-then-speaker|before 0|verb-saying|	elided -12	own -22
where|verb-then-speaker|before 0|word|	elided -17	none -40
`;
