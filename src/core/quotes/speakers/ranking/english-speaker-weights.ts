/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 25	carry-before -18	carry-before-that -42	carry-next -11	interview -24	named-before -23	paragraph-before -23	quote-then-speaker 7	quote-then-verb 10	sentence-after 8	signature 11	speaker-then-quote 13	topic-after -10
addressed|according-to|	false -9
addressed|colon|	false 16	true 8
addressed|false|	0 -15	2 17
addressed|named-before|	false 8	true -13
addressed|paragraph-before|	false 7
addressed|possessor|	false 8
addressed|quote-then-speaker|	false -14
addressed|quote-then-verb|	true 13
addressed|sentence-after|	false -15
addressed|sentence-before|	true -22
addressed|signature|	false 14
addressed|speaker-then-quote|	true 16
addressed|topic-after|	false -18
addressed|topic|	true -15
again|according-to|other|	0 10	1 -13	2 8	auxiliary 14	other -6	own -6	stop 31	that 13
again|according-to|same|	none 13	other 6	same 15
again|according-to|unknown|	, 18	0 -6	2 26	auxiliary -7	other 14	own -6	start 20	stop 20	unknown -12	word 22
again|actor-nearby|other|	, -46	0 -21	1 8	2 -11	: -8	; -8	adverb -12	auxiliary -14	capital -13	coordinator -11	determiner -11	elided -10	none -7	preposition 8	quote 16	same -20	stop -18	subordinator -16	verb-judging -15	verb-saying -8	verb-thinking -7	– -16	— 9	’ -12
again|actor-nearby|same|	, 8	- 14	0 -24	1 -8	2 9	: -29	; -8	adverb -20	auxiliary -36	coordinator -15	elided 6	none -23	other -36	own -6	preposition -19	pronoun -30	quote -15	same -27	start -6	stop -7	subordinator -17	that -8	unknown 19	verb-judging -24	verb-saying -19	verb-thinking 7	word -30	— -16	’ -16
again|actor-nearby|unknown|	, 8	0 -17	1 9	: -9	capital -11	coordinator -20	determiner -28	none 16	other -12	own -10	preposition -32	pronoun -26	same -14	stop 6	unknown 15	verb-judging -14	verb-saying -12	word -12	’ -7
again|colon|other|	0 13	1 15	2 21	: 19	elided 15	none 18	own 8	same 28	start 13	unknown 20
again|colon|same|	1 20	2 10	: 17	none 17	same 8	unknown 26
again|colon|unknown|	1 7	: 20	other 10	own -11	word -12
again|interview|other|	1 7	2 7	: -13	none 10	same 6	start 28	unknown 8
again|interview|same|	1 -26	2 25	elided -9	none -7	other -7	same 22	start 21	stop -19	unknown -19
again|interview|unknown|	1 41	: 23	none 33	same 38	stop 34
again|named-before|other|	0 7	1 -6	elided 11	other 9	own -19	unknown -13
again|named-before|same|	0 22	1 -18	elided 19	own 12	same 16	start -19	stop 22	unknown 7
again|named-before|unknown|	0 -6	1 6	elided 31	other 10	own -26
again|named-nearby|other|	- -22	0 20	1 -10	; 13	adverb 8	auxiliary -6	none 20	other 10	own -9	preposition 11	pronoun 6	quote 11	stop 7	verb-saying 14	verb-thinking 8	’ 10
again|named-nearby|same|	, 11	1 19	2 34	: 29	auxiliary 16	none 9	own 12	preposition -15	same -11	start 28	stop 14	unknown 30	verb-saying -8
again|named-nearby|unknown|	, 9	0 -19	2 6	: -16	adverb 11	auxiliary -7	coordinator -10	determiner 15	elided -9	none -14	other 11	own 7	preposition 12	pronoun 14	start 12	stop 10	that 12	unknown -15	verb-judging -9	verb-saying -11	word -23	’ 9
again|other|	0 8
again|other|same|	0 -12	1 -13	2 9
again|other|unknown|	0 12	1 -6
again|paragraph-before|other|	elided -9	other 10	own 11
again|paragraph-before|same|	1 -9	2 -7	none -14	other -10	start -6	unknown -19
again|paragraph-before|unknown|	1 8	elided 16	other 9
again|possessor|other|	1 12	none 14	other 9
again|quote-then-speaker|other|	1 -11	auxiliary -23	capital -7	determiner -11	none 8	own -7	preposition 12	that -7	unknown -11	verb-judging -9	word 7
again|quote-then-speaker|same|	1 -6	2 8	own 11	start 8	unknown 12
again|quote-then-speaker|unknown|	0 -14	1 -15	2 -10	: -11	capital -10	determiner -12	other -9	own -21	start -9	unknown -20	word -14
again|quote-then-verb|other|	0 16	: 15	capital 17	none 20	other 13	same 41	start -8	stop 13	unknown -8	word 25
again|quote-then-verb|same|	1 19	2 14	none 10	other 24	own 22	start 13	stop 19	unknown 16
again|quote-then-verb|unknown|	0 10	2 15	: 11	auxiliary 12	none 9	other 29	same 17	unknown -8
again|same|	0 -24	1 -11	2 31
again|same|other|	0 -16	1 -42	2 -10
again|same|same|	1 -28	2 20
again|same|unknown|	0 -19	1 22	2 28
again|sentence-after|other|	, -17	0 -27	1 -12	2 13	: -7	elided -11	none -19	other -9	start 18	stop -22	unknown -31
again|sentence-after|same|	0 -13	: -15	other -13	own -19
again|sentence-after|unknown|	0 -11	2 -7	: -14	none -6	other -10	own -20	stop -10
again|sentence-before|other|	, -7	0 -14	adverb -17	auxiliary -9	coordinator 7	determiner -18	elided 17	none -15	other -7	own -21	preposition -7	pronoun -21	same -9	verb-judging -17	verb-saying -19	verb-thinking -14	word -16	’ -14
again|sentence-before|same|	1 14	: -30	adverb -10	auxiliary -18	coordinator -6	determiner -8	elided 12	none -16	own 12	preposition -6	pronoun -18	same 14	stop 25	that -12	verb-judging -19	verb-saying -9
again|sentence-before|unknown|	, 9	0 17	1 -16	2 -6	: 7	auxiliary 12	capital -11	elided 22	none 20	own -41	stop -8	that -16	verb-saying -21	word -12
again|signature|unknown|	2 13	start 11	unknown 11
again|speaker-then-quote|other|	0 19	1 -9	2 12	: 6	capital 12	coordinator 15	elided 33	none 15	preposition 13	pronoun -9	quote 14	same 23	subordinator 27	that 11	unknown 10	verb-saying 21	verb-thinking 7	’ 15
again|speaker-then-quote|same|	, 25	0 -16	1 24	elided 14	none -18	other -9	own 8	preposition -8	verb-saying -6
again|speaker-then-quote|unknown|	, 17	: -8	determiner 28	none 19	other 14	preposition 10	pronoun 21	that 13	verb-saying 16	word 10	’ 15
again|topic-after|other|	0 -11	1 -15	none -21	other -14	start 8	stop -24	unknown -16
again|topic-after|unknown|	other -13	start 12	unknown 6
again|topic|other|	, -12	- -18	0 8	2 -18	adverb -18	auxiliary 14	coordinator 8	determiner -6	none 6	own -6	pronoun -20	quote 18	same -14	start -19	subordinator 20	unknown 10	verb-thinking -9
again|topic|same|	, -15	0 -36	1 -15	2 12	: -29	auxiliary -16	coordinator -9	elided -6	none -41	other -28	own -8	preposition -15	same -21	stop -23	subordinator -14	verb-judging -9	verb-saying -13	verb-thinking -9	word -20
again|topic|unknown|	0 -35	2 16	: -30	capital -9	determiner 8	elided 13	none -7	other -15	own -12	pronoun -6	same -9	verb-judging -13	verb-saying -7
again|unknown|	0 -30	1 14	2 12
again|unknown|other|	0 20	1 -9	2 11
again|unknown|same|	0 7	1 -6	2 -17
again|unknown|unknown|	0 -49	1 17	2 11
again|verb-then-speaker|other|	, 8	0 6	1 -12	2 14	: 14	auxiliary 24	capital 8	determiner -13	none 6	unknown 7	word -14
again|verb-then-speaker|same|	, 18	0 15	other 11	own 16	unknown 32	word 18
again|verb-then-speaker|unknown|	0 -12	1 20	none -17	other 25	own 15	unknown -6
before|according-to|	, -10	adverb 10	capital 16	determiner -13	preposition 23	word 14
before|actor-nearby|	( -13	) 9	, -20	- -24	auxiliary 16	capital -28	coordinator -11	preposition -7	pronoun -26	quote -12	start 9	subordinator -15	that -7	verb-judging 20	word -7	– -6
before|colon|	, -13	- 28	: -11	adverb -25	auxiliary -9	capital 9	coordinator -15	determiner -7	preposition -13	pronoun -37	start 15	subordinator 13	verb-judging -28	verb-saying -13	verb-thinking -14	word -32	– 11
before|interview|	: -12	start -22
before|named-before|	( -10	) -14	+ -12	, 6	/ -8	: -22	; -10	capital 14	coordinator -29	determiner -11	possessive -11	preposition -39	quote 14	start -12	subordinator -53	that -34	verb-judging -20	verb-saying -21	word -17	¿ -20	— -15	” 11
before|named-nearby|	' 14	( 42	+ 13	, 15	: -41	; 29	adverb -27	auxiliary -9	preposition -33	pronoun 19	start 11	subordinator -9	that -55	verb-judging -33	verb-saying -16	verb-thinking -23	word -16	¿ -13	— 16	‘ -14
before|name|	# -16	' 23	( 31	) 12	+ 16	, 15	- 12	/ -12	: -40	; 39	adverb -19	capital -7	coordinator -6	possessive -12	preposition -31	pronoun -7	quote 16	start 9	subordinator -7	that -42	verb-judging -20	verb-saying 8	verb-thinking -32	word -19	¡ -13	§ 6	± 9	¿ -25	— 16	― 10	’ -14
before|name||	 20
before|noun|	$ -31	% -11	' -14	) -24	+ -15	/ -16	: -17	; 29	adverb -32	auxiliary -67	capital -11	coordinator -40	preposition -14	pronoun -45	quote 6	start 25	stop -11	that -17	verb-judging -24	verb-thinking -27	word -24	¡ -12	£ -11	— -9	€ -13
before|paragraph-before|	' -8	( -13	) -11	, -6	- -28	: -24	; -27	adverb -23	auxiliary -15	capital -8	coordinator -24	determiner -20	possessive -9	preposition -43	pronoun -22	subordinator -15	that -7	verb-judging -11	verb-saying -37	verb-thinking -19	word -41	– -17	— -27
before|possessor|	( -12	: -22	; -10	adverb -9	auxiliary -7	coordinator 9	determiner -16	pronoun -11	quote -17	subordinator 6	that -19	verb-judging -30	verb-saying -58	verb-thinking -6	word -26
before|pronoun|	" 11	' 9	, 16	: -33	; -15	capital -6	coordinator 32	determiner 10	preposition -10	pronoun -28	quote 31	start -11	subordinator -24	that -69	verb-saying -22	— -8	‘ -20
before|quote-then-speaker|	$ -9	' 21	, 18	- -18	: -21	adverb -35	capital 7	coordinator -34	determiner -6	pronoun -24	quote 24	start 6	subordinator -40	that -36	verb-judging -39	verb-saying -34	verb-thinking -28	word -52	– -11	— -18
before|quote-then-verb|	, -23	capital 14	determiner -11	preposition -31	pronoun -10	verb-saying 29	word -9
before|sentence-after|	( -16	: -14	; -22	adverb -19	auxiliary -33	capital -6	coordinator -18	pronoun -17	quote -7	start 9	subordinator -43	that -29	verb-judging -6	verb-saying 10	verb-thinking -15	— -11
before|sentence-before|	( -14	) -11	+ -14	, 6	: -32	adverb -33	auxiliary -20	capital -21	coordinator -16	determiner -10	possessive -15	preposition -12	pronoun -18	quote 16	stop -17	subordinator -22	that -55	verb-thinking -11	word -18	¿ -19	– -9	— -18	€ -10
before|signature|	– -11	— 13
before|speaker-then-quote|	" 14	$ -29	) 7	, 46	- 7	: -21	; 38	adverb -31	auxiliary -44	coordinator 16	preposition -34	pronoun -28	quote 16	start 12	subordinator 14	that -26	verb-judging -20	verb-saying -69	verb-thinking -28	— 10	― 10
before|topic-after|	, -10	coordinator -11	start -6
before|topic|	, -28	adverb -11	capital 15	coordinator -29	determiner -9	start 7	subordinator -20	– -9	— -13
before|verb-then-speaker|	, -12	auxiliary -7	capital 14	determiner 8	preposition -31	pronoun -12	that -22	verb-judging -10	word -17
carry-before-that|0|	0 12	1 -9	2 8	3 -8
carry-before-that|0|0|	, 11	10+ 15	2 -9	3 -7	4-5 11	6-9 15	: 18	auxiliary 9	determiner -9
carry-before-that|0|0|,|	quote 9
carry-before-that|0|0|:|	upper 18
carry-before-that|0|0|adjacent|	false 12
carry-before-that|0|0|auxiliary|	lower 9
carry-before-that|0|0|capital|	. 11
carry-before-that|0|0|coordinator|	none 10
carry-before-that|0|0|determiner|	lower -10
carry-before-that|0|0|end|	. 26
carry-before-that|0|0|inside|	false 12
carry-before-that|0|0|preposition|	none -13
carry-before-that|0|0|question|false|	false 12
carry-before-that|0|0|word|	lower 8	none -6
carry-before-that|0|1|	, -16	2 -30	3 -19	4-5 -31	6-9 -23	auxiliary -22	capital -15	coordinator -9	determiner -26	preposition -16	subordinator -20	that -17	verb-judging -15	word -32
carry-before-that|0|1|,verb-saying|	none -13
carry-before-that|0|1|,|	capital -11	lower -14	pronoun -16	upper -19
carry-before-that|0|1|.|	capital -15	determiner -6	preposition -9
carry-before-that|0|1|adjacent|	false -9
carry-before-that|0|1|auxiliary|	lower -22
carry-before-that|0|1|capital|	, -10	. 7	lower -15
carry-before-that|0|1|coordinator|	lower -10	none -24
carry-before-that|0|1|determiner|	lower -23
carry-before-that|0|1|end|	. -7
carry-before-that|0|1|inside|	false -9
carry-before-that|0|1|newcomer|	none -6
carry-before-that|0|1|newcomer|none|none|	, -11	: -11	word -10
carry-before-that|0|1|newcomer|none|own|	, -14	that -12	verb-saying -13	word -18
carry-before-that|0|1|none|	,auxiliary -33	,pronoun -14	- 6	coordinator -38	determiner 7	elided -14	none -11	own -22	preposition -25	stop -13	that -10	word -14
carry-before-that|0|1|own|	elided 6	none -10	own -32
carry-before-that|0|1|preposition|	lower -15	none -19
carry-before-that|0|1|pronoun|	, -19
carry-before-that|0|1|question|false|	false -8
carry-before-that|0|1|question|true|	false -9
carry-before-that|0|1|stop|	none -6
carry-before-that|0|1|subject|	none -28	own -7
carry-before-that|0|1|subordinator|	lower -20
carry-before-that|0|1|that|	lower -11
carry-before-that|0|1|word|	lower -32	none -11
carry-before-that|0|2|	, -24	10+ -30	2 7	3 6	6-9 6	auxiliary -26	capital -23	determiner -25	preposition -28	pronoun -12	quote 10	stop 14	that -11	verb-judging -19	verb-saying -17	word -35
carry-before-that|0|2|,auxiliary|	none -10
carry-before-that|0|2|,verb-saying|	none -30
carry-before-that|0|2|,word|	none -9
carry-before-that|0|2|,|	capital -34	determiner -17	lower -40	verb-saying -19
carry-before-that|0|2|.|	capital -18	determiner 11	pronoun -15	quote 6
carry-before-that|0|2|adjacent|	false 8
carry-before-that|0|2|auxiliary|	lower -26
carry-before-that|0|2|capital|	, -14	lower -23
carry-before-that|0|2|coordinator|	none -14
carry-before-that|0|2|determiner|	lower -21	upper -12
carry-before-that|0|2|elided|	elided -11	none -26	own -23
carry-before-that|0|2|end|	! -15	. 13	? 13
carry-before-that|0|2|inside|	false 8
carry-before-that|0|2|newcomer|	acts -22	none 17
carry-before-that|0|2|newcomer|acts|none|	stop -16
carry-before-that|0|2|newcomer|none|elided|	, -18
carry-before-that|0|2|newcomer|none|none|	stop 23	word -20
carry-before-that|0|2|newcomer|none|own|	, -23	: -33	auxiliary -15	determiner -11	preposition -18	stop -28	word -20
carry-before-that|0|2|newcomer|says|elided|	stop -17
carry-before-that|0|2|newcomer|says|none|	stop 11	word -16
carry-before-that|0|2|newcomer|says|own|	, -18	: -24	stop -25
carry-before-that|0|2|none|	,auxiliary -40	,verb-saying 19	coordinator -31	elided 10	none 21	own 17	preposition -28	stop -37	word -24
carry-before-that|0|2|own|	elided -22	none -39	own -52
carry-before-that|0|2|preposition|	lower -23	none -13
carry-before-that|0|2|pronoun|	, -27	. 10	lower -12
carry-before-that|0|2|question|false|	true 8
carry-before-that|0|2|question|true|	false -9
carry-before-that|0|2|quote|	upper 10
carry-before-that|0|2|stop|	none -37	upper 14
carry-before-that|0|2|subject|	elided -36	none 27	own -66
carry-before-that|0|2|that|	lower -11
carry-before-that|0|2|verb-judging|	lower -19
carry-before-that|0|2|verb-saying|	lower -17
carry-before-that|0|2|word|	lower -35	none -20
carry-before-that|0|3|	, -28	1 -20	10+ -10	2 -8	6-9 -17	auxiliary -14	capital -15	determiner -16	preposition -21	quote 9	stop -11	word -20
carry-before-that|0|3|,auxiliary|	none -17
carry-before-that|0|3|,verb-saying|	none -19
carry-before-that|0|3|,|	determiner -13	lower -27
carry-before-that|0|3|.|	determiner -21	pronoun -17
carry-before-that|0|3|?|	,verb-saying 13
carry-before-that|0|3|adjacent|	false -8
carry-before-that|0|3|auxiliary|	lower -14
carry-before-that|0|3|capital|	, -16	lower -15
carry-before-that|0|3|determiner|	lower -16
carry-before-that|0|3|elided|	elided -7	own -27
carry-before-that|0|3|end|	. -20
carry-before-that|0|3|inside|	false -8
carry-before-that|0|3|newcomer|	acts -11	none 7	says -9
carry-before-that|0|3|newcomer|acts|none|	: -13	stop -13
carry-before-that|0|3|newcomer|acts|own|	: -19	stop -23
carry-before-that|0|3|newcomer|none|none|	: 7	quote 8
carry-before-that|0|3|newcomer|none|own|	, -12	: -17	stop -22	word -9
carry-before-that|0|3|newcomer|says|elided|	stop -18
carry-before-that|0|3|newcomer|says|none|	: -15	word -16
carry-before-that|0|3|newcomer|says|own|	, -16	stop -30	word -13
carry-before-that|0|3|none|	,pronoun -20	,verb-saying -13	coordinator -18	own 6	preposition -16	stop -30	word -12
carry-before-that|0|3|own|	elided -19	none -10	own -46
carry-before-that|0|3|preposition|	lower -18
carry-before-that|0|3|question|false|	false -22	true -7
carry-before-that|0|3|question|true|	false 17
carry-before-that|0|3|quote|	. 18	upper 9
carry-before-that|0|3|stop|	none -6	upper -11
carry-before-that|0|3|subject|	elided -29	none 8	own -34
carry-before-that|0|3|word|	lower -20	none -17
carry-before-that|1|	far -35
carry-before-that|1|far|!|	,verb-saying -10	capital -11	determiner -9	end -13	stop -16	verb-saying -8
carry-before-that|1|far|	, -34	- -24	1 -12	10+ -51	2 -15	3 -69	4-5 -9	6-9 -39	: -30	; -11	adverb -24	auxiliary -65	capital -8	coordinator -32	determiner -54	possessive -29	preposition -56	pronoun -40	quote -24	stop -25	subordinator -37	that -49	verb-judging -44	verb-saying -42	verb-thinking -21	word -64	– -15	’ -16
carry-before-that|1|far|,auxiliary|	? -17	none -45
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	? -6	none -20
carry-before-that|1|far|,preposition|	none 9
carry-before-that|1|far|,pronoun|	? -9	none -25
carry-before-that|1|far|,subordinator|	none -12
carry-before-that|1|far|,verb-judging|	none -10
carry-before-that|1|far|,verb-saying|	! -7	? -22	none -32
carry-before-that|1|far|,word|	none -28
carry-before-that|1|far|,|	' -12	adverb -16	capital -36	coordinator -20	determiner -29	lower -28	none -20	preposition -15	pronoun -8	subordinator -16	upper -27	verb-judging -11	verb-saying -22	word -21
carry-before-that|1|far|-|	lower -12	none -18	upper -20
carry-before-that|1|far|.|	( -9	auxiliary -11	capital -38	coordinator -18	end -14	preposition -37	pronoun -41	quote -17	subordinator -18	that -9
carry-before-that|1|far|:|	lower -14	none -16	upper -29
carry-before-that|1|far|;|	lower -11	none -15
carry-before-that|1|far|?|	,auxiliary 6	,pronoun -9	,verb-saying -19	,word -12	capital -28	determiner -15	end -9	preposition -7	pronoun -21	quote -9	stop 7	verb-saying -14	— -10
carry-before-that|1|far|adjacent|	false -35
carry-before-that|1|far|adverb|	, -9	lower -21	none -16
carry-before-that|1|far|alone|	false 14
carry-before-that|1|far|auxiliary|	lower -64	none -19	upper -15
carry-before-that|1|far|capital|	! -9	, -31	? -26	lower -34	none -17
carry-before-that|1|far|coordinator|	, -24	. -25	lower -30	none -26
carry-before-that|1|far|determiner|	! -18	, -32	. -15	? -21	lower -49	none -28	upper -31
carry-before-that|1|far|elided|	elided -32	none -41	own -26
carry-before-that|1|far|end|	. -29	? -7	none -21
carry-before-that|1|far|first|	false -24	true -14
carry-before-that|1|far|inside|	false -43
carry-before-that|1|far|newcomer|acts|elided|	, -13	: -15	determiner -8	preposition -11	stop -22	that -12	word -19
carry-before-that|1|far|newcomer|acts|none|	, -18	adverb -14	auxiliary -12	capital -11	determiner -15	preposition -14	pronoun -12	start -15	stop 6	that -16	verb-judging -9	word -33
carry-before-that|1|far|newcomer|acts|own|	, -7	: -37	auxiliary -17	capital -11	determiner -14	preposition -23	pronoun -8	start -10	stop -31	that -20	verb-saying -18	word -21
carry-before-that|1|far|newcomer|	none -15	says -31
carry-before-that|1|far|newcomer|none|elided|	, -15	: -17	auxiliary -10	stop -8	word -17
carry-before-that|1|far|newcomer|none|none|	, -14	: -37	auxiliary -15	capital -13	determiner -17	preposition -24	pronoun -7	that -11	verb-judging -11	word -24	— -10
carry-before-that|1|far|newcomer|none|own|	, -23	: -29	; -11	adverb -15	auxiliary -17	determiner -18	preposition -27	start -22	stop -37	that -21	verb-judging -10	verb-saying -22	word -29
carry-before-that|1|far|newcomer|says|elided|	, -13	: -27	auxiliary -13	capital -10	determiner -11	preposition -14	stop -49	verb-saying -10	word -19
carry-before-that|1|far|newcomer|says|none|	, -22	: -50	adverb -16	auxiliary -24	determiner -20	preposition -29	pronoun -13	start 7	stop -24	that -8	verb-judging -17	word -33
carry-before-that|1|far|newcomer|says|own|	, -20	: -42	adverb -12	auxiliary -27	capital -20	determiner -17	preposition -24	pronoun -16	start -11	stop -21	that -21	verb-saying -18	word -28	’ -13
carry-before-that|1|far|none|	) -15	, -30	,auxiliary -62	,coordinator -12	,determiner -13	,preposition -17	,pronoun -29	,subordinator -10	,verb-judging -22	,verb-saying -29	,verb-thinking -14	,word -20	- -21	: -13	; -23	adverb -18	auxiliary -27	capital -19	coordinator -11	determiner -25	elided -14	end -15	own -22	preposition -42	pronoun -15	quote 10	stop -43	subordinator -35	that -16	verb-saying -22	verb-thinking -16	word -38	– 6	— -19
carry-before-that|1|far|own|	elided -33	none -29	own -59
carry-before-that|1|far|possessive|	lower -20	upper -16
carry-before-that|1|far|preposition|	, -11	. -25	? -13	lower -54	none -47	upper -22
carry-before-that|1|far|pronoun|	! -16	, -25	. -23	? -21	lower -39	none -18
carry-before-that|1|far|question|false|	false -36	true -19
carry-before-that|1|far|quote|	, -12	. -22	? -18	lower -14	upper -19
carry-before-that|1|far|start|	other -14
carry-before-that|1|far|stop|	? -17	none -25	other -11	upper -25
carry-before-that|1|far|subject|	elided -42	own -53
carry-before-that|1|far|subordinator|	, -15	. -17	lower -35	none -30	upper -14
carry-before-that|1|far|that|	lower -48	none -17	upper -16
carry-before-that|1|far|verb-judging|	lower -40	upper -22
carry-before-that|1|far|verb-saying|	, -33	? -18	lower -39	none -19	upper -14
carry-before-that|1|far|verb-thinking|	lower -19	upper -9
carry-before-that|1|far|word|	, -15	lower -63	none -43	upper -24
carry-before-that|1|far|—|	? -13	none -14
carry-before-that|1|far|’|	lower -16
carry-before-that|2|	far -21
carry-before-that|2|far|!|	capital -17	determiner -18	end -8	pronoun -13
carry-before-that|2|far|'|	, -19
carry-before-that|2|far|	( -14	, -25	10+ -26	2 -18	3 8	4-5 -16	6-9 -10	: 15	adverb -28	auxiliary -47	capital -32	coordinator -26	determiner -24	possessive -21	preposition -59	pronoun -40	quote -21	stop -40	subordinator -25	that -29	verb-judging -35	verb-saying -49	verb-thinking -29	word -13	— -21	’ -12
carry-before-that|2|far|(|	upper -14
carry-before-that|2|far|)|	none -14
carry-before-that|2|far|,auxiliary|	? -16	none -32
carry-before-that|2|far|,coordinator|	none -14
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,preposition|	none -16
carry-before-that|2|far|,pronoun|	none -18
carry-before-that|2|far|,subordinator|	none -11
carry-before-that|2|far|,verb-judging|	none -19
carry-before-that|2|far|,verb-saying|	! -12	? -14	none -29
carry-before-that|2|far|,|	capital -33	coordinator -28	determiner -21	lower -14	none -17	preposition -9	pronoun -36	subordinator -14	upper -49	verb-judging -20	verb-saying -16	verb-thinking -6	word -8
carry-before-that|2|far|-|	none -17
carry-before-that|2|far|.|	) -15	[ -14	capital -31	coordinator -22	end 9	preposition -24	pronoun -20	quote -16	— -18
carry-before-that|2|far|:|	lower -16	none -13	upper 13
carry-before-that|2|far|;|	none -20
carry-before-that|2|far|?|	,verb-saying -11	capital 8	determiner -18	end 31	pronoun -24	stop -12	verb-saying 10	word -13	— 6
carry-before-that|2|far|[|	. -15
carry-before-that|2|far|adjacent|	false -21
carry-before-that|2|far|adverb|	lower -28	none -14
carry-before-that|2|far|alone|	false 12	true -14
carry-before-that|2|far|auxiliary|	lower -46	none -25
carry-before-that|2|far|capital|	! -16	, -18	. -47	? -23	lower -27	none -32	upper -13
carry-before-that|2|far|coordinator|	, -19	. -25	lower -21	none -51	upper -13
carry-before-that|2|far|determiner|	! -15	, -12	? -13	lower -48	none -17	other -14
carry-before-that|2|far|elided|	none -7	own -50
carry-before-that|2|far|end|	! 7	. -7	? 17	none -20
carry-before-that|2|far|first|	false -38	true 23
carry-before-that|2|far|inside|	false -30
carry-before-that|2|far|newcomer|	acts -8	none 12	says -24
carry-before-that|2|far|newcomer|acts|elided|	word -16
carry-before-that|2|far|newcomer|acts|none|	, -22	auxiliary -15	capital -16	determiner -11	preposition -11	start -6	stop -7	word -29
carry-before-that|2|far|newcomer|acts|own|	, -10	: -24	auxiliary -10	preposition -12	start -21	stop -39	verb-saying -9	word -26
carry-before-that|2|far|newcomer|none|elided|	: 17	start 6	stop -27	word -13
carry-before-that|2|far|newcomer|none|none|	, -17	: -15	auxiliary -10	determiner -12	preposition -14	start 10	stop 17	verb-judging -11	word 6
carry-before-that|2|far|newcomer|none|own|	, -28	auxiliary -17	determiner -15	preposition -17	start -29	stop -22	that -13	verb-saying -17	word -21
carry-before-that|2|far|newcomer|says|elided|	, -12	: -29	preposition -12	stop -46	word -26
carry-before-that|2|far|newcomer|says|none|	: -31	adverb -17	auxiliary -19	capital -23	determiner 8	preposition -27	pronoun -14	start -9	stop -13	verb-judging -22	word -8
carry-before-that|2|far|newcomer|says|own|	, -17	: -48	adverb -11	capital -25	determiner -17	preposition -24	pronoun -15	start -33	stop -39	that -21	verb-saying -28	word -50
carry-before-that|2|far|none|	, -26	,auxiliary -24	,determiner -14	,preposition -9	,pronoun -6	,verb-judging -18	,verb-saying -22	,word -24	- -16	: -20	; -15	adverb -16	auxiliary -25	capital -25	coordinator -33	determiner -33	elided -13	none 19	own -20	preposition -20	pronoun -19	stop -33	subordinator -22	that -17	word -28	— 10
carry-before-that|2|far|own|	elided -35	none -17	own -58
carry-before-that|2|far|possessive|	lower -21
carry-before-that|2|far|preposition|	, -13	. -19	lower -56	none -12	upper -17
carry-before-that|2|far|pronoun|	! -13	, -18	. -36	? -21	lower -38	none -25
carry-before-that|2|far|question|false|	false -37	true -18
carry-before-that|2|far|question|true|	false 12	true 31
carry-before-that|2|far|quote|	. -15	upper -19
carry-before-that|2|far|stop|	? -13	none -29	upper -43
carry-before-that|2|far|subject|	elided -12	none 6	own -44
carry-before-that|2|far|subordinator|	, -25	lower -25	none -26	upper -17
carry-before-that|2|far|that|	lower -28	none -13	upper -21
carry-before-that|2|far|verb-judging|	lower -35
carry-before-that|2|far|verb-saying|	, -17	? -20	lower -43	none -16	upper -27
carry-before-that|2|far|verb-thinking|	lower -28
carry-before-that|2|far|word|	, -28	lower -18	none -37
carry-before-that|2|far|—|	. -18	none -21	upper -21
carry-before-that|2|far|’|	lower -12
carry-before-that|3|	far -46
carry-before-that|3|far|!|	capital -15	determiner -12	end -31	pronoun -15
carry-before-that|3|far|'|	, -15
carry-before-that|3|far|	) 8	, -45	- -11	1 -52	10+ -46	2 -9	3 -15	4-5 -15	6-9 -19	: -11	adverb -24	auxiliary -41	capital -29	coordinator -32	determiner -45	possessive -20	preposition -10	pronoun -33	quote -17	start -24	stop -61	subordinator -33	that -8	verb-judging -32	verb-saying -31	verb-thinking -30	word -57
carry-before-that|3|far|)|	upper 8
carry-before-that|3|far|,auxiliary|	none -6
carry-before-that|3|far|,pronoun|	none -14
carry-before-that|3|far|,verb-judging|	none -7
carry-before-that|3|far|,verb-saying|	? -17	none -18
carry-before-that|3|far|,word|	none -14
carry-before-that|3|far|,|	' -11	adverb -10	auxiliary -8	capital -48	coordinator -7	determiner -36	lower -32	none -16	preposition -14	pronoun -17	subordinator -12	upper -35	verb-saying -38	word -19
carry-before-that|3|far|-|	lower -9	none -18	upper -9
carry-before-that|3|far|.|	[ -24	capital -28	coordinator -17	determiner -22	end -28	preposition -13	pronoun -26	subordinator -17	that -12
carry-before-that|3|far|:|	other -16	upper -11
carry-before-that|3|far|;|	none -9
carry-before-that|3|far|?|	capital -22	end -20	pronoun -17	verb-saying -15
carry-before-that|3|far|[|	. -18
carry-before-that|3|far|adjacent|	false -46
carry-before-that|3|far|adverb|	, -14	lower -24	none 8
carry-before-that|3|far|alone|	true -20
carry-before-that|3|far|auxiliary|	lower -40	none -17
carry-before-that|3|far|capital|	! -21	, -28	. -31	? -22	lower -22	none -29	upper -20
carry-before-that|3|far|coordinator|	, -26	. -14	lower -30	none -32
carry-before-that|3|far|determiner|	! -10	, -35	. -32	? -14	lower -42	none -23	upper -23
carry-before-that|3|far|elided|	elided -9	own -14
carry-before-that|3|far|end|	! -18	. -24	? -9	none -12
carry-before-that|3|far|first|	false -42
carry-before-that|3|far|inside|	false -53
carry-before-that|3|far|newcomer|acts|elided|	stop -19
carry-before-that|3|far|newcomer|acts|none|	preposition -15	start 7	stop -15
carry-before-that|3|far|newcomer|acts|own|	: -20	preposition -16	start -11	stop -20	word -13
carry-before-that|3|far|newcomer|	none 8	says -30
carry-before-that|3|far|newcomer|none|elided|	stop -8
carry-before-that|3|far|newcomer|none|none|	: -12	auxiliary -8	capital -12	preposition 9	start 7	stop -10	word -12
carry-before-that|3|far|newcomer|none|own|	: -14	auxiliary -13	start -23	stop -23	that 8	word -21
carry-before-that|3|far|newcomer|says|elided|	stop -22
carry-before-that|3|far|newcomer|says|none|	: -14	auxiliary -11	determiner -12	preposition -13	start -14	stop -27	word -14
carry-before-that|3|far|newcomer|says|own|	: -28	determiner -16	preposition -16	start -16	stop -17	verb-saying -6	word -15
carry-before-that|3|far|none|	) -9	, -21	,auxiliary -18	,determiner -9	,verb-saying -6	- -16	; -7	auxiliary -28	capital -23	coordinator -27	determiner -20	end 28	preposition -35	pronoun -18	stop -55	subordinator -21	that -23	verb-judging -9	verb-saying -16	verb-thinking -10	word -25
carry-before-that|3|far|own|	elided -24	none -10
carry-before-that|3|far|possessive|	lower -19	upper -11
carry-before-that|3|far|preposition|	, -15	. -23	lower -7	none -46	upper -21
carry-before-that|3|far|pronoun|	! -11	, -22	. -28	? -15	lower -33	none -16
carry-before-that|3|far|question|false|	false -42	true -16
carry-before-that|3|far|question|true|	false -26	true -9
carry-before-that|3|far|quote|	, -13	upper -14
carry-before-that|3|far|start|	upper -25
carry-before-that|3|far|stop|	none -25	upper -61
carry-before-that|3|far|subject|	elided -8
carry-before-that|3|far|subordinator|	, -19	lower -28	none -20	upper -19
carry-before-that|3|far|that|	. -8	lower -6	none -16	upper -22
carry-before-that|3|far|verb-judging|	, -19	lower -29	none -12	upper -13
carry-before-that|3|far|verb-saying|	! -11	, -34	? -22	lower -24	none -21	upper -19
carry-before-that|3|far|verb-thinking|	lower -27
carry-before-that|3|far|word|	, -26	lower -53	none -35	upper -18
carry-before-that|3|far|—|	none -18
carry-before|0|	0 49	1 9	2 -6	3 -25
carry-before|0|0|	( 16	, 18	1 14	10+ 25	2 27	4-5 19	6-9 45	adverb 27	auxiliary 18	capital 17	coordinator 52	possessive 12	preposition 14	pronoun 14	quote 28	subordinator 12	that 20	verb-thinking 7
carry-before|0|0|)|	none 16
carry-before|0|0|,|	capital -7	coordinator -6	lower 12	none 14	preposition -20	pronoun 32	quote 27	upper 18	word 16
carry-before|0|0|-|	none 12
carry-before|0|0|:|	upper -8
carry-before|0|0|adjacent|	false 48	true 28
carry-before|0|0|adverb|	lower 30
carry-before|0|0|auxiliary|	lower 17	none 20	upper 16
carry-before|0|0|capital|	, 8	. 19	lower 17	none 12	upper 16
carry-before|0|0|coordinator|	, 16	lower 46	none 14	upper 26
carry-before|0|0|determiner|	, 12	. 9	none 14
carry-before|0|0|elided|	elided 16
carry-before|0|0|end|	! 6	. 34	? 16	none 14
carry-before|0|0|inside|	false 49
carry-before|0|0|newcomer|none|elided|	, 15	word 14
carry-before|0|0|newcomer|none|none|	, -6	: -8	preposition -14	word -17
carry-before|0|0|newcomer|none|own|	auxiliary -7	determiner -9	verb-saying -8
carry-before|0|0|none|	, 6	,auxiliary 12	,coordinator 15	,determiner -9	,pronoun 13	,subordinator -11	,verb-judging 10	- 7	: -8	; -31	adverb 7	capital 18	coordinator 48	determiner 23	none -21	preposition 32	pronoun 21	quote 17	subordinator 14	that 30	word 17	– 16
carry-before|0|0|possessive|	upper 9
carry-before|0|0|preposition|	. 25	lower 9	none 24	upper 13
carry-before|0|0|pronoun|	lower 14	none 21
carry-before|0|0|question|false|	false 48	true 19
carry-before|0|0|quote|	lower 22	upper 21
carry-before|0|0|subject|	elided 16	none -21
carry-before|0|0|subordinator|	, 12	. 8	lower 6	none 14	upper 11
carry-before|0|0|that|	lower 16	upper 17
carry-before|0|0|verb-saying|	upper -14
carry-before|0|0|verb-thinking|	lower 13
carry-before|0|0|word|	, 7	none 6
carry-before|0|1|!|	,pronoun -15	,verb-saying -18	determiner -9	pronoun -11
carry-before|0|1|	( -17	, 13	1 -19	10+ 34	2 -10	3 -8	4-5 -14	6-9 8	: -32	adverb -6	auxiliary -31	capital 8	coordinator -23	determiner -20	possessive -15	preposition -30	pronoun -11	quote -12	stop 45	subordinator -21	verb-judging -24	verb-saying -7	verb-thinking -10	word -8	’ -13
carry-before|0|1|(|	upper -14
carry-before|0|1|,auxiliary|	? -15	none -15
carry-before|0|1|,determiner|	none -24
carry-before|0|1|,subordinator|	none -13
carry-before|0|1|,verb-saying|	? -21	none 21
carry-before|0|1|,|	' 6	capital 46	determiner 23	pronoun 25	upper 10	verb-judging -18	verb-saying 31	word -7
carry-before|0|1|.|	capital -19	coordinator -20	determiner -36	preposition -19	quote -22	that -15
carry-before|0|1|:|	lower -16	upper -32
carry-before|0|1|;|	none -18
carry-before|0|1|?|	,pronoun -10	,verb-saying -23	capital -13	pronoun 8	quote -14	verb-saying 21
carry-before|0|1|adjacent|	false 12	true -24
carry-before|0|1|adverb|	lower -6
carry-before|0|1|auxiliary|	lower -34	none -27
carry-before|0|1|capital|	, -39	. 19	lower 9	none -11	upper -15
carry-before|0|1|coordinator|	. -16	lower -24	none -6
carry-before|0|1|determiner|	, -10	. -17	lower -25	none -14	upper -6
carry-before|0|1|elided|	own 18
carry-before|0|1|end|	. 31	? 19	none 16
carry-before|0|1|inside|	false 9
carry-before|0|1|newcomer|	none -8
carry-before|0|1|newcomer|none|elided|	, 14	determiner -8	preposition -13	stop 11	verb-saying -14
carry-before|0|1|newcomer|none|none|	, 18	: -18	adverb -13	capital 10	coordinator -8	preposition -18	quote -23	stop -7	that -13	verb-judging -23	word 9
carry-before|0|1|newcomer|none|own|	: -39	auxiliary -20	capital 10	determiner -30	preposition -22	pronoun -22	quote -13	verb-judging -14	verb-saying -7	word -6
carry-before|0|1|none|	, -16	,auxiliary 10	,determiner -14	,pronoun -15	,subordinator -15	,verb-judging -12	,verb-saying 11	,verb-thinking 7	,word -11	- -13	: 8	; -17	auxiliary -9	coordinator -9	elided 6	none -19	preposition -26	pronoun -12	stop -10	subordinator -25	that -21	verb-saying -10	word -10	– 11	— 6
carry-before|0|1|own|	none -15	own -9
carry-before|0|1|possessive|	lower -15
carry-before|0|1|preposition|	lower -26	none -14	upper -20
carry-before|0|1|pronoun|	, -65	. -10	? -12	lower -11	none -23
carry-before|0|1|question|false|	false 15
carry-before|0|1|question|true|	false -28	true 19
carry-before|0|1|quote|	upper -12
carry-before|0|1|stop|	upper 45
carry-before|0|1|subject|	elided 10	none -11
carry-before|0|1|subordinator|	lower -18	none -19
carry-before|0|1|that|	none -15
carry-before|0|1|verb-judging|	lower -22	none -10
carry-before|0|1|verb-saying|	, -51	upper -13
carry-before|0|1|verb-thinking|	lower -10
carry-before|0|1|word|	, 7	lower -8	none -22	upper -7
carry-before|0|1|’|	lower -13
carry-before|0|2|!|	capital 11
carry-before|0|2|	, -14	1 -6	10+ -7	2 -19	: -17	adverb -20	auxiliary -25	capital -24	coordinator -22	determiner -26	preposition -32	stop 8	subordinator -17	that -12	verb-judging -16	verb-saying -18	word -45
carry-before|0|2|,auxiliary|	none -15
carry-before|0|2|,preposition|	none -11
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-judging|	none -13
carry-before|0|2|,verb-saying|	? -22	none -10
carry-before|0|2|,word|	none -16
carry-before|0|2|,|	determiner -6	lower -11	pronoun 7	upper -18	word -13
carry-before|0|2|.|	auxiliary -13	capital -15	coordinator 7	determiner 8
carry-before|0|2|:|	upper -17
carry-before|0|2|;|	none -14
carry-before|0|2|?|	,verb-saying -18	capital -17	determiner -14
carry-before|0|2|adjacent|	false -6
carry-before|0|2|adverb|	lower -20
carry-before|0|2|auxiliary|	lower -23	none -19
carry-before|0|2|capital|	, -34	. -13	lower -24
carry-before|0|2|coordinator|	lower -22	none -15
carry-before|0|2|determiner|	, -24	. -12	lower -20	none -14	upper -15
carry-before|0|2|elided|	elided -27	own -9
carry-before|0|2|end|	! -20	. 19
carry-before|0|2|inside|	false -6
carry-before|0|2|newcomer|acts|elided|	: -9	stop -37
carry-before|0|2|newcomer|acts|none|	: -13	auxiliary -13	stop 8
carry-before|0|2|newcomer|acts|own|	, -9	: -16	auxiliary -13	preposition -15	stop -27
carry-before|0|2|newcomer|	none -8	says -24
carry-before|0|2|newcomer|none|elided|	word -11
carry-before|0|2|newcomer|none|none|	: -31	auxiliary -16	preposition -13	stop 10	that -13	word -26
carry-before|0|2|newcomer|none|own|	, -22	: -42	auxiliary -20	determiner -14	preposition -12	stop -35	that -7	word -22
carry-before|0|2|newcomer|says|elided|	stop -27
carry-before|0|2|newcomer|says|none|	: -18	auxiliary -10	word -22
carry-before|0|2|newcomer|says|own|	, -13	: -25	preposition -16	stop -44	verb-saying -12	word -24
carry-before|0|2|none|	,preposition -9	,word 8	: -9	; -9	auxiliary -12	coordinator -30	determiner -10	elided 10	none -6	preposition -9	stop -13	verb-saying -15
carry-before|0|2|own|	elided -22	none -27	own -54
carry-before|0|2|preposition|	. -12	lower -30	none -14
carry-before|0|2|pronoun|	, -47
carry-before|0|2|question|false|	true -6
carry-before|0|2|question|true|	false -18	true -10
carry-before|0|2|stop|	none -33	upper 9
carry-before|0|2|subject|	elided -15	own -55
carry-before|0|2|subordinator|	lower -17
carry-before|0|2|that|	lower -12
carry-before|0|2|verb-judging|	lower -16
carry-before|0|2|verb-saying|	, -22	lower -21	none -16
carry-before|0|2|word|	, -8	lower -45
carry-before|0|3|	, -18	1 -8	10+ -14	2 -20	3 -19	4-5 -19	: -13	capital -13	preposition -16	pronoun -9	stop -19	word -18
carry-before|0|3|,auxiliary|	none -16
carry-before|0|3|,pronoun|	none -16
carry-before|0|3|,verb-saying|	none -28
carry-before|0|3|,word|	none -22
carry-before|0|3|,|	lower -21	pronoun -16	verb-saying -13
carry-before|0|3|.|	capital -13	determiner -20	preposition -15	pronoun -7
carry-before|0|3|:|	upper -13
carry-before|0|3|adjacent|	false -25
carry-before|0|3|capital|	lower -13
carry-before|0|3|determiner|	, -15
carry-before|0|3|elided|	elided -19	none -15	own -15
carry-before|0|3|end|	. -13
carry-before|0|3|inside|	false -25
carry-before|0|3|newcomer|acts|elided|	stop -9
carry-before|0|3|newcomer|acts|none|	stop 11	word -8
carry-before|0|3|newcomer|acts|own|	: -18	stop -20
carry-before|0|3|newcomer|	none -13	says -38
carry-before|0|3|newcomer|none|elided|	stop -16
carry-before|0|3|newcomer|none|none|	stop -9
carry-before|0|3|newcomer|none|own|	stop -21
carry-before|0|3|newcomer|says|elided|	stop -20
carry-before|0|3|newcomer|says|none|	: -13	stop -21
carry-before|0|3|newcomer|says|own|	: -16	stop -21
carry-before|0|3|none|	,verb-saying -14	,word 6	auxiliary -10	elided 12	own -19	preposition -11	stop -13	word -9
carry-before|0|3|own|	none -36	own -31
carry-before|0|3|preposition|	lower -16
carry-before|0|3|pronoun|	, -14
carry-before|0|3|question|false|	false -21	true -14
carry-before|0|3|question|true|	false -13
carry-before|0|3|stop|	none -20	upper -19
carry-before|0|3|subject|	elided -24	none -11	own -21
carry-before|0|3|word|	lower -18
carry-before|1|	far -29
carry-before|1|far|!|	,verb-saying 9	capital -20	determiner -19	end -32	pronoun 13	stop -10	verb-saying -13
carry-before|1|far|	' -11	, -12	- -36	1 -15	2 -54	3 -22	4-5 -10	6-9 -34	: -24	adverb -32	auxiliary -55	capital -38	coordinator -33	determiner -34	possessive -39	preposition -8	pronoun -47	stop -31	subordinator -58	verb-judging -19	verb-saying -22	verb-thinking -40	word -43	’ -16
carry-before|1|far|'|	, -14	lower -11
carry-before|1|far|+|	none -17
carry-before|1|far|,adverb|	none -12
carry-before|1|far|,auxiliary|	? -21	none -17
carry-before|1|far|,coordinator|	none -18
carry-before|1|far|,determiner|	none -23
carry-before|1|far|,preposition|	none -28
carry-before|1|far|,pronoun|	? -7	none -6
carry-before|1|far|,subordinator|	none -16
carry-before|1|far|,verb-judging|	none -14
carry-before|1|far|,verb-saying|	! -18	? -24	none -11
carry-before|1|far|,verb-thinking|	none -14
carry-before|1|far|,word|	? -12
carry-before|1|far|,|	adverb -15	capital -7	coordinator -22	determiner -28	preposition -12	pronoun -14	subordinator -24	upper -48	verb-judging -15	verb-thinking -16	word -35	– -12
carry-before|1|far|-|	none -23	upper -32
carry-before|1|far|.|	[ -19	auxiliary -11	capital -38	coordinator -28	determiner -31	end -18	preposition -19	pronoun -33	that -10	— -20
carry-before|1|far|:|	lower -21	none -22	other -19	upper -23
carry-before|1|far|;|	none -27
carry-before|1|far|?|	,auxiliary -12	,pronoun -10	,verb-saying -27	,word -10	capital -18	determiner -16	end -37	preposition -17	stop -9	verb-saying -17	— -21
carry-before|1|far|[|	. -21
carry-before|1|far|adjacent|	false -29
carry-before|1|far|adverb|	, -17	lower -29	none 7
carry-before|1|far|alone|	false -8	true 40
carry-before|1|far|auxiliary|	lower -54	none -33	other -13	upper -20
carry-before|1|far|capital|	! -19	, -15	. -13	? -31	lower -35	none -27	upper -15
carry-before|1|far|coordinator|	, -37	. -39	lower -33	none -51
carry-before|1|far|determiner|	! -24	, -10	. 9	? -16	lower -31	other -15	upper -42
carry-before|1|far|elided|	elided -35
carry-before|1|far|end|	! -16	. -12	? -27	none -22
carry-before|1|far|first|	false -32	true 21
carry-before|1|far|inside|	false -38
carry-before|1|far|newcomer|	acts -24	none -8	says -49
carry-before|1|far|newcomer|acts|elided|	: -23	preposition -11	stop 7	that -18	word -22
carry-before|1|far|newcomer|acts|none|	, -13	: -39	auxiliary -15	capital -15	preposition -18	pronoun -12	start -20	stop -55	that -13	verb-judging -11	word -32
carry-before|1|far|newcomer|acts|own|	, -18	: -43	auxiliary -17	capital 7	determiner -18	preposition -32	pronoun -12	start -14	stop -51	verb-saying -21	word -21
carry-before|1|far|newcomer|none|elided|	, -17	auxiliary -19	preposition -20	that -18	verb-saying -11	word -28
carry-before|1|far|newcomer|none|none|	, 6	- -26	adverb -9	auxiliary -19	capital -12	determiner -22	start -24	subordinator -11	that -11	verb-judging -25	word -24	’ -13
carry-before|1|far|newcomer|none|own|	adverb -16	auxiliary -33	capital -27	coordinator -13	determiner -28	preposition -10	pronoun -18	start -18	stop -27	verb-judging -17	verb-saying -40	word -43
carry-before|1|far|newcomer|says|elided|	: -20	preposition -14	stop -56	word -33
carry-before|1|far|newcomer|says|none|	, -27	: -40	adverb -15	auxiliary -23	capital -21	determiner -18	preposition -30	pronoun -7	stop -58	verb-judging -12	word -32
carry-before|1|far|newcomer|says|own|	, -30	: -43	auxiliary -17	capital -16	determiner -27	preposition -26	pronoun -16	start -24	stop -33	that -23	verb-saying -24	word -44
carry-before|1|far|none|	( -13	, -9	,coordinator -22	,determiner -12	,pronoun -29	,subordinator -18	,verb-judging -21	,verb-saying 6	,verb-thinking -12	,word -23	- -23	: 13	; -16	adverb -29	auxiliary -21	coordinator -37	determiner -36	end 8	none -32	own -13	pronoun -32	stop -31	subordinator -30	that -27	verb-judging -25	verb-thinking -19	word -47	— -35
carry-before|1|far|own|	none -14	own -35
carry-before|1|far|possessive|	lower -33	upper -20
carry-before|1|far|preposition|	, -19	. -29	? -8	lower -7	none -10	upper -29
carry-before|1|far|pronoun|	! -23	, -18	. -30	lower -45	none -26
carry-before|1|far|question|false|	false -10	true -38
carry-before|1|far|question|true|	false -52	true -12
carry-before|1|far|quote|	, -15	. -20	? -15	lower -10
carry-before|1|far|start|	other -8
carry-before|1|far|stop|	? -15	none -23	other -24	upper -31
carry-before|1|far|subject|	none -22	own -11
carry-before|1|far|subordinator|	, -27	. -24	lower -57	none -38	upper -20
carry-before|1|far|that|	none -29	upper -32
carry-before|1|far|verb-judging|	, -18	lower -17	none -19	upper -26
carry-before|1|far|verb-saying|	, -39	? -29	lower -20	none -25	upper -25
carry-before|1|far|verb-thinking|	lower -38
carry-before|1|far|word|	, -34	lower -39	none -58	upper -32
carry-before|1|far|–|	none -15
carry-before|1|far|—|	. -20	? -11	none -30
carry-before|1|far|’|	lower -16
carry-before|2|	far -33
carry-before|2|far|!|	determiner -14	end -25	pronoun -14
carry-before|2|far|'|	, -21
carry-before|2|far|	) -10	, -35	1 -39	10+ -8	2 -12	3 -10	4-5 -26	6-9 -31	: -36	adverb -14	auxiliary -8	capital -26	coordinator -22	determiner -42	possessive -12	preposition -41	start -18	stop -29	subordinator -10	that -31	verb-judging -31	verb-saying -36	verb-thinking -23	word -30
carry-before|2|far|)|	upper -10
carry-before|2|far|,auxiliary|	none -7
carry-before|2|far|,pronoun|	none -12
carry-before|2|far|,verb-judging|	none -9
carry-before|2|far|,verb-saying|	! -10
carry-before|2|far|,|	capital -21	determiner -36	lower -24	none -22	preposition -21	pronoun -53	upper -31	verb-saying -49	word -24
carry-before|2|far|-|	none -13
carry-before|2|far|.|	[ -14	coordinator -11	determiner -22	end -9	pronoun -24	subordinator -15
carry-before|2|far|:|	other -16	upper -34
carry-before|2|far|?|	capital -12	pronoun -9	verb-saying -16
carry-before|2|far|[|	. -14
carry-before|2|far|adjacent|	false -33
carry-before|2|far|adverb|	, -14	lower -14
carry-before|2|far|auxiliary|	lower -8	none -15
carry-before|2|far|capital|	! -17	, -48	. -34	? -25	lower -31	none -36
carry-before|2|far|coordinator|	, -9	. -17	lower -22	none -32
carry-before|2|far|determiner|	, -52	. -24	? -14	lower -38	none -17	upper -20
carry-before|2|far|elided|	elided -18	none -11
carry-before|2|far|end|	! -13	. -18	? -9
carry-before|2|far|first|	false -24
carry-before|2|far|inside|	false -39
carry-before|2|far|newcomer|	acts -9	none -20
carry-before|2|far|newcomer|acts|elided|	start -14	stop -7
carry-before|2|far|newcomer|acts|none|	: -9	stop -18
carry-before|2|far|newcomer|acts|own|	stop -29	word -10
carry-before|2|far|newcomer|none|elided|	stop -6
carry-before|2|far|newcomer|none|none|	) -6	: -14	start -14
carry-before|2|far|newcomer|none|own|	: -10	preposition -11	start -7	stop -13	word -12
carry-before|2|far|newcomer|says|elided|	start -8
carry-before|2|far|newcomer|says|none|	: -15	preposition -14	stop -32	word -16
carry-before|2|far|newcomer|says|own|	: -16	preposition -11	start -13	stop -32	word -12
carry-before|2|far|none|	, -21	,auxiliary -23	,verb-saying -16	: 15	; 9	adverb -9	auxiliary -25	capital -19	coordinator -13	determiner -19	elided -31	end 23	none 20	own -22	preposition -8	pronoun -20	stop -54	subordinator -24	that -13	verb-saying -12	word -18	— -15
carry-before|2|far|own|	elided -20	none -8	own -46
carry-before|2|far|possessive|	lower -11
carry-before|2|far|preposition|	, -16	lower -40	none -18	upper -14
carry-before|2|far|pronoun|	! -13	, -24	. -21	? -25	none -19
carry-before|2|far|question|false|	false -32	true -17
carry-before|2|far|question|true|	false -21	true 7
carry-before|2|far|start|	upper -17
carry-before|2|far|stop|	none -16	upper -29
carry-before|2|far|subject|	elided -6	none -10	own -20
carry-before|2|far|subordinator|	, -20	lower -8	none -16	upper -11
carry-before|2|far|that|	lower -28	none -14	upper -15
carry-before|2|far|verb-judging|	, -17	lower -30	upper -13
carry-before|2|far|verb-saying|	, -55	lower -32	none -14	upper -19
carry-before|2|far|verb-thinking|	lower -21
carry-before|2|far|word|	, -32	lower -52	none -27
carry-before|2|far|—|	none -19
carry-before|3|	far -39
carry-before|3|far|!|	capital -13	end -21
carry-before|3|far|'|	, -13
carry-before|3|far|	, -38	- -8	1 -40	10+ -20	2 -39	3 -16	4-5 -45	6-9 -12	: -8	adverb -15	auxiliary -30	capital -26	coordinator -22	determiner -31	possessive -9	preposition -10	pronoun -25	start -11	stop -30	subordinator -26	that -31	verb-judging -26	verb-saying -24	verb-thinking -20	word -45
carry-before|3|far|,|	capital -27	coordinator -17	determiner -27	lower -26	none -18	pronoun -45	subordinator -14	upper -31	verb-saying -37	word -22
carry-before|3|far|-|	none -13
carry-before|3|far|.|	[ -18	capital -17	coordinator -15	determiner -10	end -41	preposition -14	pronoun -12	subordinator -10
carry-before|3|far|:|	upper -8
carry-before|3|far|?|	capital -10	end -23	pronoun -15
carry-before|3|far|[|	. -15
carry-before|3|far|adjacent|	false -39
carry-before|3|far|adverb|	, -9	lower -15
carry-before|3|far|auxiliary|	lower -28	none -12
carry-before|3|far|capital|	! -16	, -43	. -18	? -13	lower -20	none -25	upper -20
carry-before|3|far|coordinator|	, -15	. -18	lower -22	none -32
carry-before|3|far|determiner|	, -35	. -15	lower -29	none -14	upper -20
carry-before|3|far|elided|	none -13	own -7
carry-before|3|far|end|	! -7	. -15	? -26
carry-before|3|far|first|	false -29
carry-before|3|far|inside|	false -49
carry-before|3|far|newcomer|	acts -11	none 6	says 6
carry-before|3|far|newcomer|none|none|	start 6
carry-before|3|far|newcomer|none|own|	word -11
carry-before|3|far|newcomer|says|none|	start 14
carry-before|3|far|none|	) -16	, 6	,verb-saying -16	- -15	: 11	auxiliary -15	capital -16	coordinator -20	determiner -13	end 14	none 11	own -25	preposition -26	pronoun -10	stop -6	that -14	verb-saying -10	word -25
carry-before|3|far|own|	elided -12
carry-before|3|far|possessive|	lower -8
carry-before|3|far|preposition|	, -7	. -15	lower -6	none -35	upper -13
carry-before|3|far|pronoun|	, -29	. -21	? -22	lower -25	none -15
carry-before|3|far|question|false|	false -34	true -33
carry-before|3|far|question|true|	false -25
carry-before|3|far|quote|	, -10
carry-before|3|far|start|	upper -9
carry-before|3|far|stop|	none 8	upper -30
carry-before|3|far|subject|	elided -18	none 9
carry-before|3|far|subordinator|	, -11	lower -24	none -19	upper -11
carry-before|3|far|that|	lower -29	none -11
carry-before|3|far|verb-judging|	lower -23	upper -11
carry-before|3|far|verb-saying|	, -54	? -14	lower -22	none -16	upper -15
carry-before|3|far|verb-thinking|	lower -16
carry-before|3|far|word|	, -25	lower -40	none -32	upper -16
carry-next|0|	0 44	1 9	2 -23	3 -17
carry-next|0|0|	( 13	, 14	1 24	10+ -8	2 22	3 8	4-5 18	6-9 31	: 8	auxiliary 25	capital 20	coordinator -7	determiner 20	possessive 10	pronoun 15	start 11	stop 25	subordinator 13	that 10	verb-judging -7	word 15
carry-next|0|0|(|	upper 13
carry-next|0|0|,auxiliary|	none 11
carry-next|0|0|,coordinator|	none 12
carry-next|0|0|,determiner|	none -12
carry-next|0|0|,pronoun|	none 17
carry-next|0|0|,subordinator|	none -13
carry-next|0|0|,verb-judging|	none 13
carry-next|0|0|,verb-saying|	none 18
carry-next|0|0|,|	capital 16	coordinator 11	determiner 17	lower 25	pronoun 6	subordinator 9	upper 10	verb-saying -16	word -6
carry-next|0|0|.|	coordinator 6	determiner 6	end 18	preposition 24	pronoun 8	subordinator 12
carry-next|0|0|:|	none -6	upper 16
carry-next|0|0|;|	none -31
carry-next|0|0|?|	end 11
carry-next|0|0|adjacent|	false 42	true 25
carry-next|0|0|adverb|	none 11
carry-next|0|0|auxiliary|	lower 22	none -9	upper 14
carry-next|0|0|capital|	, -20	lower 19	none 13
carry-next|0|0|coordinator|	, -10	lower -7	none 45
carry-next|0|0|determiner|	, -7	lower 18	none 10	upper 9
carry-next|0|0|elided|	elided 39
carry-next|0|0|first|	false 11
carry-next|0|0|inside|	false 43
carry-next|0|0|newcomer|	none 13
carry-next|0|0|newcomer|none|elided|	start 18	stop 33	word 15
carry-next|0|0|newcomer|none|none|	determiner -9	start 15	verb-judging -12	word 8
carry-next|0|0|newcomer|none|own|	auxiliary 6	capital -8	determiner -8	preposition -18	start 17	stop 14	verb-saying -9
carry-next|0|0|none|	) 11	, 13	- 14	auxiliary 11	capital 8	end 8	none -10	preposition 26	pronoun 9	subordinator 21	word 12
carry-next|0|0|possessive|	lower 7
carry-next|0|0|preposition|	, -18	none 19	upper 13
carry-next|0|0|pronoun|	, 15	lower 15	none 25
carry-next|0|0|question|false|	false 42
carry-next|0|0|question|true|	false 16
carry-next|0|0|quote|	, 19	lower 16	none 16
carry-next|0|0|start|	upper 11
carry-next|0|0|stop|	upper 25
carry-next|0|0|subject|	elided 39	none -10
carry-next|0|0|subordinator|	lower 9	none 8	upper 7
carry-next|0|0|that|	lower 13	none 21	upper -8
carry-next|0|0|verb-judging|	, 13
carry-next|0|0|verb-saying|	, -17	lower -8	none 14	upper 12
carry-next|0|0|verb-thinking|	lower 6
carry-next|0|0|word|	, -8	lower 10	none 17	upper 17
carry-next|0|0|–|	none 12
carry-next|0|0|—|	none 15
carry-next|0|1|'|	, -7
carry-next|0|1|	, -26	- -13	1 -7	10+ 11	2 -22	3 -13	4-5 6	: -9	capital -11	coordinator -26	determiner -22	possessive -15	pronoun -35	quote -21	start 19	stop -20	subordinator 12	that -13	verb-judging 6	verb-saying -19	— -13
carry-next|0|1|,coordinator|	none -11
carry-next|0|1|,determiner|	none -14
carry-next|0|1|,pronoun|	! -17	? -15	none -21
carry-next|0|1|,subordinator|	none -14
carry-next|0|1|,verb-saying|	! -14	? -23	none -7
carry-next|0|1|,verb-thinking|	none 8
carry-next|0|1|,word|	none -29
carry-next|0|1|,|	capital -50	determiner 10	lower -39	none -25	upper -6	verb-saying -41
carry-next|0|1|-|	lower -9	none -18
carry-next|0|1|.|	capital -20	coordinator -17	end 25	preposition -9	pronoun -17	that -11
carry-next|0|1|:|	none -6	upper -10
carry-next|0|1|;|	none -16
carry-next|0|1|?|	,auxiliary -19	,verb-saying -22	capital -12	determiner -9	end 6	pronoun -14
carry-next|0|1|adjacent|	false 12	true -27
carry-next|0|1|auxiliary|	none -13
carry-next|0|1|capital|	, 11	. -32	? -20	lower -11	none -15	upper -19
carry-next|0|1|coordinator|	, -15	. -31	lower -23	none -50
carry-next|0|1|determiner|	! -20	, 12	. -14	lower -23	none -8
carry-next|0|1|elided|	none 9	own -35
carry-next|0|1|first|	false 19
carry-next|0|1|newcomer|	none -15
carry-next|0|1|newcomer|none|elided|	: -12	auxiliary -12	capital -7	determiner -13	preposition -10	stop -18
carry-next|0|1|newcomer|none|none|	, -11	: -39	adverb 6	auxiliary -24	capital -25	preposition 20	pronoun -14	quote -16	stop -22	that -18	verb-judging 11	word -12
carry-next|0|1|newcomer|none|own|	, -38	auxiliary -18	preposition -34	pronoun -12	start 8	stop -44	that -22	verb-saying -34	word -8
carry-next|0|1|none|	, -16	,determiner -16	,subordinator -10	,verb-saying -7	,word -6	: -11	; -11	auxiliary -29	capital -13	determiner -23	elided 18	end -13	none -10	own -22	preposition -47	pronoun -19	stop -6	subordinator -21	that -19	verb-judging -14	verb-saying -10	word -11
carry-next|0|1|own|	elided 22	none 9	own -37
carry-next|0|1|possessive|	lower -9
carry-next|0|1|preposition|	, 11	. -24	lower -10	none -10	upper 13
carry-next|0|1|pronoun|	. -31	lower -35	none -9
carry-next|0|1|question|false|	false 13	true -32
carry-next|0|1|question|true|	false -16	true 17
carry-next|0|1|quote|	. -25	? -18	lower -10	upper -16
carry-next|0|1|start|	upper 19
carry-next|0|1|stop|	? -7	none 27	other -18	upper -19
carry-next|0|1|subject|	elided -23	none -9
carry-next|0|1|subordinator|	. -12	lower 13	none -27
carry-next|0|1|that|	. -19	lower -12	none -19
carry-next|0|1|verb-judging|	, -22	lower 6	none -9
carry-next|0|1|verb-saying|	, 7	? 19	lower -16	none -22	upper -27
carry-next|0|1|word|	, -20	none -21	upper -16
carry-next|0|1|–|	none -7
carry-next|0|1|—|	? -13	none 10
carry-next|0|2|!|	end -10
carry-next|0|2|	, -15	1 -28	10+ -17	2 -40	3 -34	4-5 -23	adverb -17	auxiliary -33	capital -21	coordinator -18	determiner -34	preposition -35	pronoun -22	start -11	stop -8	subordinator -18	that -21	verb-judging -14	verb-saying -7	word -36	’ -10
carry-next|0|2|,auxiliary|	none -27
carry-next|0|2|,preposition|	none -9
carry-next|0|2|,verb-saying|	? -13	none -17
carry-next|0|2|,word|	none -17
carry-next|0|2|,|	capital -27	determiner -18	lower -11	pronoun -43	upper -16	verb-saying -16	word -15
carry-next|0|2|.|	capital -22	end 6	preposition -10	quote -19
carry-next|0|2|:|	none -13
carry-next|0|2|;|	none -9
carry-next|0|2|?|	,verb-saying -15
carry-next|0|2|adjacent|	false -23
carry-next|0|2|adverb|	lower -17
carry-next|0|2|auxiliary|	. -10	lower -32
carry-next|0|2|capital|	, -22	lower -21
carry-next|0|2|coordinator|	. -14	lower -18	none -24
carry-next|0|2|determiner|	, -18	. -31	? -19	lower -29	none -10	upper -15
carry-next|0|2|elided|	elided -20	none -6	own -32
carry-next|0|2|first|	false -11
carry-next|0|2|inside|	false -25
carry-next|0|2|newcomer|	none -24
carry-next|0|2|newcomer|none|elided|	, -12	auxiliary -12	start -9	stop -13	that -13	word -12
carry-next|0|2|newcomer|none|none|	, -16	: -16	auxiliary -16	capital -10	determiner -17	preposition -18	pronoun -9	start 7	stop -7	subordinator -8	that -11	verb-judging -10	word -23
carry-next|0|2|newcomer|none|own|	auxiliary -18	determiner -15	preposition -12	pronoun -13	start -33	stop -8	that -14	verb-saying -18	word -20
carry-next|0|2|none|	,auxiliary -31	,preposition -7	,verb-judging -14	,verb-saying -28	,word -16	; -11	auxiliary -15	coordinator -16	determiner -9	none -7	own -18	preposition -15	stop -19	verb-saying -12	word -13
carry-next|0|2|own|	elided -12	own -38
carry-next|0|2|preposition|	lower -30	none -25	upper -10
carry-next|0|2|pronoun|	, -20	. -8	lower -22
carry-next|0|2|question|false|	false -31	true 11
carry-next|0|2|question|true|	false -17
carry-next|0|2|start|	upper -15
carry-next|0|2|stop|	none -42	upper -8
carry-next|0|2|subject|	elided -22	none -15	own -14
carry-next|0|2|subordinator|	lower -18
carry-next|0|2|that|	lower -21
carry-next|0|2|verb-judging|	lower -14
carry-next|0|2|verb-saying|	, -29	none -9
carry-next|0|2|word|	, -13	lower -36	none -21
carry-next|0|2|’|	lower -10
carry-next|0|3|	, -19	1 -26	10+ -9	2 -19	3 -32	4-5 -26	: -19	auxiliary -23	coordinator -12	determiner -16	preposition -14	start -27	subordinator 6	that -10	verb-judging -13	verb-saying -18	word -12
carry-next|0|3|,verb-saying|	none -34
carry-next|0|3|,word|	none -8
carry-next|0|3|,|	determiner -13	lower -17	pronoun -26
carry-next|0|3|.|	end -7
carry-next|0|3|:|	upper -19
carry-next|0|3|adjacent|	false -17
carry-next|0|3|auxiliary|	lower -23	none -8
carry-next|0|3|capital|	. -17
carry-next|0|3|coordinator|	lower -12
carry-next|0|3|determiner|	. -23	lower -16
carry-next|0|3|elided|	elided -16	none -8
carry-next|0|3|first|	false -27
carry-next|0|3|inside|	false -7
carry-next|0|3|newcomer|	none -19
carry-next|0|3|newcomer|none|elided|	start -14	stop 9
carry-next|0|3|newcomer|none|none|	: -12	determiner -10	preposition -9	start -14	stop -27	verb-judging -9
carry-next|0|3|newcomer|none|own|	, -11	: -13	auxiliary -17	determiner -11	preposition -13	start -22	stop -25	verb-saying -10	word -21
carry-next|0|3|none|	,auxiliary -23	,pronoun -11	,verb-saying -39	,word -9	elided -12	own -25	stop -17
carry-next|0|3|own|	elided -19	none -32	own -28
carry-next|0|3|preposition|	. -16	lower -14	none -15
carry-next|0|3|pronoun|	, -14
carry-next|0|3|question|false|	false -15	true -12
carry-next|0|3|question|true|	false -18
carry-next|0|3|start|	upper -27
carry-next|0|3|stop|	none -9
carry-next|0|3|subject|	none -25	own -41
carry-next|0|3|that|	lower -10
carry-next|0|3|verb-judging|	lower -13
carry-next|0|3|verb-saying|	, -18	lower -15
carry-next|0|3|word|	lower -12	none -12
carry-next|1|	far -32
carry-next|1|far|!|	,verb-saying -17	capital -14	determiner -15	end -19
carry-next|1|far|	( -13	, -44	- -8	1 -10	10+ -58	2 -7	4-5 -8	6-9 -27	; -12	adverb -8	auxiliary -33	capital -11	coordinator -48	determiner -21	possessive -30	preposition -10	pronoun -9	quote -32	start -34	stop -32	subordinator -20	that -57	verb-judging -52	verb-saying -11	verb-thinking -38	word -18	– -13	— -29	’ -21
carry-next|1|far|(|	upper -13
carry-next|1|far|,auxiliary|	? -15	none -36
carry-next|1|far|,coordinator|	none -14
carry-next|1|far|,determiner|	none -21
carry-next|1|far|,preposition|	none -18
carry-next|1|far|,pronoun|	? -12	none -27
carry-next|1|far|,subordinator|	none -10
carry-next|1|far|,verb-judging|	none -18
carry-next|1|far|,verb-saying|	? -28	none -26
carry-next|1|far|,verb-thinking|	none -17
carry-next|1|far|,word|	? -11	none -32
carry-next|1|far|,|	' -11	adverb -20	auxiliary -18	capital -10	coordinator -38	determiner -37	lower -38	none -9	preposition -15	pronoun -22	quote -14	subordinator -26	upper -51	verb-judging -17	verb-saying -77	word -34
carry-next|1|far|-|	lower -14	none -29
carry-next|1|far|.|	[ -21	auxiliary -12	capital -9	coordinator -27	end -17	preposition -35	pronoun -37	quote -16	subordinator -17	— -15
carry-next|1|far|:|	lower 12	none 17	other -21
carry-next|1|far|;|	lower -12	none -14
carry-next|1|far|?|	,auxiliary -17	,pronoun -8	,verb-saying -7	,word -13	capital -23	determiner 8	end -51	preposition -13	pronoun -26	quote -14	stop -17	verb-saying -31	— -24
carry-next|1|far|[|	. -20
carry-next|1|far|adjacent|	false -32
carry-next|1|far|adverb|	, -14	lower -7	none -26
carry-next|1|far|alone|	false -21	true -27
carry-next|1|far|auxiliary|	. -14	lower -31	none -33	upper -22
carry-next|1|far|capital|	! -15	, -34	. -49	? -27	lower -6	none -30	upper -23
carry-next|1|far|coordinator|	, -25	. -34	lower -44	none -67	upper -19
carry-next|1|far|determiner|	! -20	, -64	. -22	? -22	lower -27	none -36	other -19	upper -10
carry-next|1|far|elided|	elided -33	none -14	own -38
carry-next|1|far|end|	! -38	. -46	? -52	none 49
carry-next|1|far|first|	false -21	true -11
carry-next|1|far|inside|	false -18
carry-next|1|far|newcomer|	none -13
carry-next|1|far|newcomer|none|elided|	, -20	: -39	determiner -16	preposition -21	pronoun -12	start -25	stop -14	verb-saying -19	word -48
carry-next|1|far|newcomer|none|none|	, -10	: 13	auxiliary -35	coordinator -14	determiner -25	preposition -38	pronoun -25	quote -22	start -25	stop -25	subordinator -14	that -12	verb-judging -22	verb-thinking -20	word -11	— -24
carry-next|1|far|newcomer|none|own|	, -50	; -12	adverb -29	auxiliary -16	capital -14	coordinator -12	pronoun -33	quote -13	start -49	stop -18	that -35	verb-judging -21	word -19	’ -15
carry-next|1|far|none|	+ -9	,adverb -12	,auxiliary -10	,coordinator -13	,determiner -18	,preposition -22	,pronoun -15	,subordinator -21	,verb-saying -10	,verb-thinking -13	- -15	: -9	; -30	adverb -23	auxiliary -37	capital -29	coordinator -16	end -21	own -30	preposition -34	stop -39	subordinator -9	that -29	verb-saying -28	word -22	– -8	— -27
carry-next|1|far|own|	elided -61	none 7
carry-next|1|far|possessive|	lower -27	upper -18
carry-next|1|far|preposition|	, -26	. -25	? -12	lower -13	none -11
carry-next|1|far|pronoun|	! -12	, -37	. -46	? -15	lower -9	none -23	upper -14
carry-next|1|far|question|false|	false -23	true -60
carry-next|1|far|question|true|	false -26
carry-next|1|far|quote|	lower -10	upper -32
carry-next|1|far|start|	other -22	upper -33
carry-next|1|far|stop|	? -14	none -46	upper -35
carry-next|1|far|subject|	elided -35	none -15	own 7
carry-next|1|far|subordinator|	, -33	lower -19	none -20	upper -22
carry-next|1|far|that|	. -16	lower -54	none -25	upper -22
carry-next|1|far|verb-judging|	, -14	lower -50	none -24	upper -15
carry-next|1|far|verb-saying|	, -47	? -28	lower -23	none -32	upper -29
carry-next|1|far|verb-thinking|	, -15	lower -35	none -22	upper -13
carry-next|1|far|word|	, -28	lower -16	none -56	upper -33
carry-next|1|far|–|	, -10	? -11	upper -13
carry-next|1|far|—|	. -15	? -13	none -22	upper -28
carry-next|1|far|’|	lower -21
carry-next|2|	far -15
carry-next|2|far|!|	capital -15	determiner -16	end -10	pronoun -14
carry-next|2|far|	, -33	1 -9	10+ -49	2 8	4-5 11	6-9 -22	: 7	auxiliary -12	capital -8	coordinator -29	determiner -26	possessive -20	pronoun 6	quote -24	start -10	stop -52	subordinator -40	that -36	verb-saying -10	verb-thinking -22	— -17
carry-next|2|far|,auxiliary|	none -17
carry-next|2|far|,verb-saying|	none -18
carry-next|2|far|,word|	none -14
carry-next|2|far|,|	' -17	adverb -15	capital -38	coordinator -24	determiner -16	lower -21	preposition -9	pronoun -28	subordinator -22	upper -46	verb-judging -15	verb-saying -38	word -30
carry-next|2|far|.|	[ -14	capital -41	coordinator -18	determiner -28	end 9	pronoun -20
carry-next|2|far|:|	lower 7	none 15	other -16
carry-next|2|far|;|	none 9
carry-next|2|far|?|	capital -24	determiner -14	end -22	pronoun -14
carry-next|2|far|[|	. -14
carry-next|2|far|adjacent|	false -15
carry-next|2|far|alone|	true -19
carry-next|2|far|auxiliary|	lower -10	none -23	upper -15
carry-next|2|far|capital|	, -18	. -28	? -13	none -9	upper -22
carry-next|2|far|coordinator|	. -14	lower -27	none -51
carry-next|2|far|determiner|	! -16	, -40	. -35	lower -25	none -25	upper -19
carry-next|2|far|elided|	elided -19	none -28	own -20
carry-next|2|far|end|	! -20	. -53	none 31
carry-next|2|far|inside|	false -13
carry-next|2|far|newcomer|none|elided|	, -17	: -15	stop -24	word -14
carry-next|2|far|newcomer|none|none|	auxiliary -14	preposition -21	start 16	stop -12	that -7	verb-judging -18	verb-thinking -11	word -27	— -17
carry-next|2|far|newcomer|none|own|	, -31	adverb -14	auxiliary -17	stop -29	that -16	verb-judging 10	verb-saying -11
carry-next|2|far|none|	,auxiliary -13	,verb-saying 12	,word -7	- -16	auxiliary -17	capital -28	coordinator -42	determiner -23	elided -12	none 10	preposition -11	pronoun -15	stop -27	that -15	verb-saying -21	word -12	— -11
carry-next|2|far|own|	none -17	own 8
carry-next|2|far|possessive|	lower -14
carry-next|2|far|preposition|	, -19	. -12	none -28
carry-next|2|far|pronoun|	! -17	, -44	. -20	? -15	lower 6	none -25
carry-next|2|far|question|false|	false -12	true -19
carry-next|2|far|question|true|	false -34	true 10
carry-next|2|far|quote|	upper -24
carry-next|2|far|start|	upper -11
carry-next|2|far|stop|	none -83	upper -52
carry-next|2|far|subject|	elided -38	own 7
carry-next|2|far|subordinator|	, -10	. -17	lower -38	none -37
carry-next|2|far|that|	lower -35	none -17	upper -19
carry-next|2|far|verb-judging|	upper -18
carry-next|2|far|verb-saying|	, -20	? -18	lower -8	none -11	upper -17
carry-next|2|far|verb-thinking|	lower -22
carry-next|2|far|word|	, -30	none 10	upper -24
carry-next|2|far|—|	none -15	upper -17
carry-next|3|	far -23
carry-next|3|far|!|	capital -11	end -12
carry-next|3|far|	( -16	, -15	1 -39	10+ -60	3 -31	6-9 -8	: -8	adverb -17	capital -37	coordinator -23	determiner -38	possessive -22	preposition -24	pronoun -26	start -19	stop -74	subordinator -38	that -23	verb-judging -15	verb-saying -7	verb-thinking -16	word 11
carry-next|3|far|(|	upper -18
carry-next|3|far|)|	none -14
carry-next|3|far|,verb-saying|	none -12
carry-next|3|far|,|	' -11	adverb -12	capital -29	coordinator -15	determiner -12	none 14	preposition -7	pronoun -13	subordinator -18	upper -34	verb-saying -14	word -6
carry-next|3|far|-|	none -22
carry-next|3|far|.|	[ -17	capital -32	coordinator -19	determiner -25	end -23	preposition -20	pronoun -19
carry-next|3|far|:|	none 12	upper -8
carry-next|3|far|?|	capital -17	pronoun -9	verb-saying -13
carry-next|3|far|[|	. -19
carry-next|3|far|adjacent|	false -23
carry-next|3|far|adverb|	lower -17
carry-next|3|far|alone|	false -26
carry-next|3|far|auxiliary|	none -21	upper -14
carry-next|3|far|capital|	! -17	, -45	. -24	? -19	lower -30	none -19	upper -23
carry-next|3|far|coordinator|	, -20	. -18	lower -23	none -30
carry-next|3|far|determiner|	, -38	. -18	lower -41	none -21	upper -20
carry-next|3|far|end|	! -20	. -72	? -15	none 27
carry-next|3|far|inside|	false -24
carry-next|3|far|newcomer|	none 8
carry-next|3|far|newcomer|none|elided|	stop -9
carry-next|3|far|newcomer|none|none|	: 12	start -6	stop -14
carry-next|3|far|newcomer|none|own|	, -16	preposition -15	stop -11
carry-next|3|far|none|	, -12	,verb-saying 8	- -20	auxiliary -17	capital -20	determiner -17	end 7	preposition -37	pronoun -11	stop 6	subordinator -29	that -17	verb-saying -11	word -32
carry-next|3|far|possessive|	lower -17	upper -11
carry-next|3|far|preposition|	. -19	lower -22	none -26	upper -14
carry-next|3|far|pronoun|	, -27	. -28	? -12	lower -27	none -16
carry-next|3|far|question|false|	false -22	true -21
carry-next|3|far|start|	upper -19
carry-next|3|far|stop|	none -47	upper -74
carry-next|3|far|subject|	none 7
carry-next|3|far|subordinator|	, -15	. -10	lower -35	upper -13
carry-next|3|far|that|	lower -20	none -12	upper -16
carry-next|3|far|verb-judging|	lower -10	upper -15
carry-next|3|far|verb-saying|	, -55	lower -8	none -17	upper -14
carry-next|3|far|verb-thinking|	lower -19
carry-next|3|far|word|	, -28	lower 12	none -35	upper -13
carry|before-that|addressed|false|	2 -15
carry|before-that|addressed|true|	1 7	2 -17
carry|before-that|echo|other|	1 10	2 -11
carry|before-that|echo|same|	0 -50	1 -16	2 -20
carry|before-that|echo|unknown|	2 -15
carry|before-that|inside|false|	2 -18
carry|before-that|inside|true|	0 -13	1 -15	2 -7
carry|before-that|kind|organisation|	0 -14	1 -50	2 -26
carry|before-that|kind|person|	1 7	2 -15
carry|before-that|kind|place|	0 -17	1 -12
carry|before-that|kind|unknown|	0 -18	1 12	2 -24
carry|before-that|own|false|	organisation -27	place -20	unknown 11
carry|before-that|own|true|	organisation -49	place -11	unknown -25
carry|before|addressed|false|	0 -12	1 -16	2 -8
carry|before|addressed|true|	0 6	2 10
carry|before|echo|other|	0 -18	1 -14	2 -38
carry|before|echo|same|	0 17	1 -16	2 7
carry|before|echo|unknown|	0 -27	1 -18	2 8
carry|before|inside|false|	0 -9	1 -13	2 -7
carry|before|inside|true|	0 -18	1 -45	2 11
carry|before|kind|organisation|	0 -32	1 -43	2 -18
carry|before|kind|person|	1 -12
carry|before|kind|place|	0 -16	1 -17
carry|before|kind|unknown|	0 -25	1 -20	2 -18
carry|before|own|false|	organisation -31	person -11	place -20	unknown -15
carry|before|own|true|	organisation -32	unknown -32
carry|next|addressed|false|	0 -53	1 -40	2 -7
carry|next|addressed|true|	0 -7
carry|next|echo|other|	0 -43	1 -47	2 -35
carry|next|echo|same|	0 -16	1 7	2 32
carry|next|echo|unknown|	0 40	1 -22	2 -15
carry|next|inside|false|	0 17	1 -34	2 -6
carry|next|inside|true|	0 -31	1 -15	2 -13
carry|next|kind|organisation|	0 -7	1 -29
carry|next|kind|person|	0 18	1 -30	2 -10
carry|next|kind|place|	0 -13	1 -17	2 -8
carry|next|kind|unknown|	1 -19	2 -12
carry|next|own|false|	person -14	place -21
carry|next|own|true|	organisation -38	person 12	unknown -27
deed|according-to|	acts according -9	acts apposed -6	hangs 6	none -10
deed|actor-nearby|	acts apposed -6	acts apposition -16	acts direct 7	acts passive -13	acts relative -21	hangs 13	judging apposed -9	judging apposition -12	judging direct -19	saying apposed -21	saying apposition -31	saying direct -21	saying inverted -14	saying relative -6	thinking apposed -13	thinking direct -20	thinking relative 6
deed|colon|	acts according -12	hangs -9	judging inverted -20	none -15	saying passive -10
deed|interview|	judging inverted -10	none 6	saying apposed 16
deed|named-before|	acts direct -27	acts relative 9	hangs -13	judging apposition 9	judging direct -10	none 14	saying apposition 12	saying relative -7	thinking apposed 20	thinking direct -19
deed|named-nearby|	acts according 7	acts apposition -8	acts direct -26	hangs -22	judging apposed 18	judging apposition -18	judging direct -13	judging inverted 11	judging relative 12	none 22	other inverted 11	saying apposed 10	saying direct -11	saying passive -11	saying relative 6	thinking apposition -10	thinking direct -7
deed|name|acts according|	, 15	1 last -12	auxiliary 7	before 0 23	before 1 6	behind 1 -26	capital 13	determiner 12	preposition 11	pronoun 12	start -12
deed|name|acts according|0|	none 30	own -18
deed|name|acts according|1|	none 12	own -21
deed|name|acts according|2|	own -13
deed|name|acts apposed|	, -12	1 first -7	1 last -28	: -24	adverb 6	auxiliary -25	before 2 -18	before 3 -16	behind 1 -25	capital 7	determiner -17	preposition -10	start -29	word -25
deed|name|acts apposed|0|	elided -24	none 9	own -49
deed|name|acts apposed|1|	none 8	own -32
deed|name|acts apposed|2|	elided -14	none -15	own -13
deed|name|acts apposed|3|	none -18	own -10
deed|name|acts apposition|0|	none -22	own -13
deed|name|acts apposition|	1 last -16	: -22	before 0 -19	before 1 -19	start -17	stop -22
deed|name|acts direct|	, -26	1 first -23	1 inside -8	: 7	adverb -14	auxiliary -14	before 0 -17	before 1 -15	before 2 -23	before 3 -22	behind 0 -24	capital -24	determiner -44	preposition 16	pronoun -15	start 6	stop -50	that -16	word -11
deed|name|acts direct|0|	elided 9	none -40	own -7
deed|name|acts direct|1|	elided -21	none -7
deed|name|acts direct|2|	elided -18	none -21	own -37
deed|name|acts direct|3|	none -25	own -22
deed|name|acts relative|0|	none -11
deed|name|acts relative|	before 1 -22	stop -12
deed|name|hangs|	, 10	1 first -7	1 last -20	: -30	adverb -14	auxiliary -27	before 1 -35	before 2 -12	before 3 -9	behind 0 -16	behind 1 -6	capital -32	pronoun -6	start -28	stop -42	word -28
deed|name|hangs|0|	elided 9	none -49	own -6
deed|name|hangs|1|	elided -14	none -21	own -19
deed|name|hangs|2|	none -8	own -10
deed|name|judging apposed|0|	none -8
deed|name|judging apposed|	1 last -12	before 0 -27	before 1 -10	preposition -25	stop -11
deed|name|judging apposed|1|	none -29	own -6
deed|name|judging apposed|2|	none -19
deed|name|judging apposition|	before 0 -14
deed|name|judging direct|	, -9	: -20	auxiliary -13	before 0 -11	before 1 -25	before 2 -13	behind 1 -15	capital -14	determiner 8	stop -25
deed|name|judging direct|0|	none -6	own -26
deed|name|judging direct|1|	none -13	own -16
deed|name|judging direct|2|	own -15
deed|name|judging direct|3|	own -10
deed|name|judging inverted|	, -9	: -25	auxiliary -12	before 0 -43	before 1 -27	capital -29	determiner -7	preposition -28	stop -12
deed|name|judging inverted|0|	own -35
deed|name|judging inverted|1|	none -8	own -12
deed|name|none|	, -25	- -13	1 first -16	1 inside -11	1 last -37	: -18	before 0 -21	before 1 10	before 2 -35	before 3 -16	behind 1 -26	behind 2 -10	capital -45	preposition -20	pronoun -19	start -24	verb-judging 7	verb-saying -22
deed|name|none|0|	elided -6	none -22
deed|name|none|1|	none -53	own -48
deed|name|none|2|	elided -16	none -35	own -38
deed|name|none|3|	none -22	own -31
deed|name|other inverted|0|	own -17
deed|name|other inverted|	before 1 -12	start 11
deed|name|saying apposed|0|	none -26	own 21
deed|name|saying apposed|	1 first -13	1 last -22	auxiliary -12	before 0 18	before 1 -28	before 2 -11	before 3 -13	behind 1 -23	start -24	stop -32
deed|name|saying apposed|1|	elided -7	none -24
deed|name|saying apposed|2|	none -9	own -19
deed|name|saying apposed|3|	own -13
deed|name|saying apposition|0|	none -27	own -40
deed|name|saying apposition|	1 last -11	: -32	before 0 -38	before 1 -28	behind 1 -19	capital -22	determiner -15	preposition -18	stop -27
deed|name|saying direct|	, 6	1 inside -14	: 6	adverb -6	before 1 10	before 2 -30	before 3 -19	behind 0 7	behind 1 -37	pronoun 12	stop -8	verb-saying 6
deed|name|saying direct|0|	elided 7
deed|name|saying direct|1|	elided -11	none 15	own -8
deed|name|saying direct|2|	elided -9	none -20	own -14
deed|name|saying direct|3|	elided -21	none -11	own -26
deed|name|saying inverted|	, 10	: 6	before 0 15	behind 0 6	behind 1 -9	capital 19	pronoun 9	start 10
deed|name|saying inverted|0|	elided -6	none 14	own 9
deed|name|saying inverted|1|	none -29
deed|name|saying inverted|2|	none -14	own -21
deed|name|saying passive|	before 1 -13
deed|name|saying relative|0|	none -15
deed|name|saying relative|	1 last -16
deed|name|thinking direct|0|	none 14	own -22
deed|name|thinking direct|	1 last -9	: 13	before 0 12	before 1 -20	before 2 -7	start 8
deed|name|thinking direct|2|	own -14
deed|noun|acts according|0|	elided -8	own -13
deed|noun|acts according|	1 last -34	: -27	adverb 9	auxiliary -14	before 0 -13	before 1 13	behind 0 -16	coordinator 15	preposition -15	start -23	stop 11	that -7	verb-judging 6	verb-saying 13
deed|noun|acts according|1|	elided -14	none -11
deed|noun|acts according|2|	none -16	own -22
deed|noun|acts according|3|	own -14
deed|noun|acts apposed|	, -25	1 first -25	1 last -26	auxiliary -20	before 1 -35	before 2 -34	before 3 -14	behind 0 -15	capital -22	determiner 10	preposition 11	start -21	stop -29	that -23	verb-judging -7	verb-saying -18	word -14
deed|noun|acts apposed|0|	elided -21	own -6
deed|noun|acts apposed|1|	elided -30	none -32	own -18
deed|noun|acts apposed|2|	elided -16	none -29	own -30
deed|noun|acts apposed|3|	elided -11	none -13	own -21
deed|noun|acts apposition|	, -22	1 last -25	: -36	before 0 -27	before 1 -16	before 2 -14	behind 0 -10	behind 1 -15	determiner 7	preposition -19	pronoun -16	start -25	stop -16	that -20	verb-judging -16	verb-saying -8	word -38
deed|noun|acts apposition|0|	elided -29	own -59
deed|noun|acts apposition|1|	elided -10	none -23	own -28
deed|noun|acts apposition|2|	none -9	own -8
deed|noun|acts direct|	, 7	1 first -17	1 inside -11	1 last -23	adverb -23	before 1 -25	before 2 10	before 3 -36	behind 1 -15	capital 6	coordinator -17	determiner 8	preposition -22	start -30	subordinator 7	that -13	verb-saying -6	word -10	’ -9
deed|noun|acts direct|0|	elided 6	none -12
deed|noun|acts direct|1|	elided -12	none -9	own -9
deed|noun|acts direct|2|	elided -33	none -29	own -19
deed|noun|acts direct|3|	elided -18	none -30	own -26
deed|noun|acts passive|	before 1 -10	stop -8
deed|noun|acts relative|	, -12	1 first -6	1 last -15	: -24	auxiliary -12	before 1 -14	before 2 -8	behind 0 -15	determiner -15	preposition 6	start -14	stop -13	word -9
deed|noun|acts relative|0|	elided -24	own -27
deed|noun|acts relative|1|	elided -9	none -14
deed|noun|acts relative|2|	elided -14	own 23
deed|noun|acts relative|3|	own -8
deed|noun|hangs|0|	none -14	own -16
deed|noun|hangs|	1 first -13	1 last -11	auxiliary -21	before 1 -32	before 2 -10	start -14	stop -30	word -9	’ -8
deed|noun|hangs|1|	none -7	own -8
deed|noun|hangs|2|	none -8
deed|noun|judging apposed|0|	elided -17	none 11	own -16
deed|noun|judging apposed|	1 first -10	1 last -30	: 9	before 1 -12	before 2 -12	before 3 -11	behind 1 -14	determiner -15	preposition -9	pronoun -13	start -24	stop -13	verb-judging 9	word -6
deed|noun|judging apposed|1|	elided -28	none 6	own -28
deed|noun|judging apposed|2|	elided -11	none -22	own -11
deed|noun|judging apposed|3|	none -9	own -13
deed|noun|judging apposition|	, -6	1 first -11	1 last -16	: -14	before 0 -28	before 1 -9	behind 0 -8	determiner -12	preposition -17	start -16	stop -7	that -8	verb-judging -16	word -13
deed|noun|judging apposition|0|	elided -22	none -20	own -19
deed|noun|judging apposition|1|	none -9	own -9
deed|noun|judging apposition|2|	none -6
deed|noun|judging direct|0|	elided 20	none -8
deed|noun|judging direct|	1 first -20	: -16	adverb -11	auxiliary -12	before 0 -12	before 3 12	behind 0 -18	behind 1 -15	determiner 14	start -7	stop 12	verb-saying 13	word -7
deed|noun|judging direct|1|	elided -24	none -22	own -17
deed|noun|judging direct|2|	elided -21	none -17	own -13
deed|noun|judging direct|3|	none -7	own -8
deed|noun|judging inverted|	, -10	1 last -17	: -22	adverb -13	auxiliary -15	before 0 -11	before 1 -47	behind 0 7	behind 1 -9	capital -7	determiner -16	preposition -25	start -6	subordinator -15	verb-saying -13	word -33	’ -14
deed|noun|judging inverted|0|	elided -25	own -34
deed|noun|judging inverted|1|	elided -15	none -16	own -8
deed|noun|judging inverted|2|	none -8
deed|noun|judging relative|0|	elided -9	none -18	own -8
deed|noun|judging relative|	1 last -15	before 0 -7	before 1 -8	start -15	stop -14
deed|noun|none|	, -37	1 first -12	1 inside -20	1 last -10	adverb -17	auxiliary -6	before 1 -11	before 2 -42	before 3 -24	behind 0 7	stop -19	that -16	verb-judging -6	word -14	— -14	’ -18
deed|noun|none|0|	elided 18	own -12
deed|noun|none|1|	elided -32	none -20	own -24
deed|noun|none|2|	elided -35	none -26	own -45
deed|noun|none|3|	elided -33	none -11	own -46
deed|noun|other apposed|0|	own -6
deed|noun|other apposed|	1 last -9	start -8
deed|noun|other inverted|0|	elided -13	none 13	own -21
deed|noun|other inverted|	1 last -13	behind 0 7	stop 11	word -9
deed|noun|saying apposed|	, -14	1 first -30	1 inside -8	1 last -29	: -8	adverb 12	auxiliary -23	before 0 13	before 1 -13	before 2 -26	behind 0 -9	behind 1 -29	determiner -24	preposition 7	start -31	stop -23	that -6	verb-judging -19	word 7
deed|noun|saying apposed|0|	none -24	own 19
deed|noun|saying apposed|1|	elided -24	none -31	own -18
deed|noun|saying apposed|2|	elided -24	none -25	own -36
deed|noun|saying apposed|3|	elided -19	none -12	own -22
deed|noun|saying apposition|	, -17	1 last -34	: -42	adverb -12	auxiliary -22	before 0 -37	before 1 -35	before 2 -12	before 3 -7	behind 0 -18	behind 1 -19	determiner -10	preposition -16	pronoun -14	start -19	stop -36	that -16	verb-saying -23	word -14
deed|noun|saying apposition|0|	elided -18	none -36	own -37
deed|noun|saying apposition|1|	elided -13	none -15	own -8
deed|noun|saying apposition|2|	none -6	own -19
deed|noun|saying apposition|3|	own -10
deed|noun|saying direct|0|	elided 11
deed|noun|saying direct|	1 first -24	1 inside -11	1 last 10	: -10	adverb -7	before 0 14	before 1 -6	before 2 -11	before 3 -35	behind 0 -32	behind 1 -18	capital -10	determiner -7	preposition -6	pronoun -14	start 6	subordinator -9	that 12	verb-judging -12	verb-saying 11	verb-thinking -21	word 24	’ 12
deed|noun|saying direct|1|	elided -26	none -13
deed|noun|saying direct|2|	elided -24
deed|noun|saying direct|3|	none -16	own -8
deed|noun|saying inverted|0|	elided -26	none -15	own 7
deed|noun|saying inverted|	1 last -34	: -10	auxiliary 19	before 1 -9	capital -6	coordinator -10	determiner 7	preposition -35	pronoun 8	start -6	that -31	verb-judging -17	verb-saying -17	word -11	– 16
deed|noun|saying inverted|1|	elided -21	none -26	own -28
deed|noun|saying inverted|2|	elided -9	none -19	own -12
deed|noun|saying inverted|3|	none -9	own -18
deed|noun|saying passive|0|	elided -12	none -14	own -16
deed|noun|saying passive|	1 last -12	: -29	before 0 -35	before 1 -19	preposition -11	start -14	stop -9	that -16	word -22
deed|noun|saying passive|1|	own -9
deed|noun|saying relative|0|	none 13
deed|noun|saying relative|	1 last -20	: 27	auxiliary 7	before 2 -11	behind 0 -8	preposition -12	start -17	stop 16	that -21
deed|noun|saying relative|1|	none -8	own -20
deed|noun|saying relative|2|	own -17
deed|noun|thinking apposed|	, -7	1 first -12	1 last -11	: -21	before 0 8	before 1 -26	before 2 -13	start -11	stop -25
deed|noun|thinking apposed|0|	none 6	own -14
deed|noun|thinking apposed|1|	elided -8	none -18	own -16
deed|noun|thinking apposed|2|	own -9
deed|noun|thinking apposed|3|	own -17
deed|noun|thinking apposition|0|	none -20	own -13
deed|noun|thinking apposition|	1 last -11	before 1 -18	behind 1 -7	start -13	stop -20	word -16
deed|noun|thinking direct|	, -17	1 first -7	1 last -27	before 2 8	before 3 -15	preposition -14	start -13	that -12	word -17
deed|noun|thinking direct|0|	elided 14
deed|noun|thinking direct|1|	none -15
deed|noun|thinking direct|2|	elided -6	none -15
deed|noun|thinking relative|0|	none 9	own -9
deed|noun|thinking relative|	1 last -11	before 1 -15	start -9	stop -11
deed|organisation|acts according|0|	elided -26	own -7
deed|organisation|acts according|	1 first -29	1 inside -20	1 last -35	: -22	auxiliary 6	before 0 -8	before 1 -34	before 2 -29	before 3 -15	before 4 -11	behind 0 8	behind 1 -35	behind 2 -13	preposition -32	start -31	stop -53	verb-judging -19	verb-saying -11	word -9
deed|organisation|acts according|1|	elided -29	none -20	own -33
deed|organisation|acts according|2|	elided -18	none -29	own -28
deed|organisation|acts according|3|	none -15	own -13
deed|organisation|acts apposed|	, -28	1 first -31	1 inside -32	1 last -33	adverb -16	auxiliary 9	before 0 -11	before 1 -24	before 2 -21	behind 1 -27	behind 2 -14	capital -17	determiner -32	preposition -15	start -32	stop -18	verb-judging -14	verb-saying -26
deed|organisation|acts apposed|0|	elided -19	none 27	own -29
deed|organisation|acts apposed|1|	elided -21	none -23	own -25
deed|organisation|acts apposed|2|	elided -22	none -31	own -30
deed|organisation|acts apposed|3|	none -18	own -22
deed|organisation|acts apposition|	, -17	1 first -12	1 inside -8	1 last -22	: -12	auxiliary -18	before 0 -38	before 1 -36	before 2 -10	behind 1 -14	capital -17	determiner -15	start -14	stop -25	that -14	verb-saying -13	word -17
deed|organisation|acts apposition|0|	none -15	own -50
deed|organisation|acts apposition|1|	none -14	own -19
deed|organisation|acts apposition|2|	none -11	own -15
deed|organisation|acts direct|0|	elided -8	own 17
deed|organisation|acts direct|	1 last 9	: -36	adverb -8	auxiliary -10	before 1 7	before 2 -8	before 3 -22	before 4 -10	behind 0 -26	behind 1 -28	behind 2 -13	capital -29	determiner 12	start 8	stop -10	that -17	word 12
deed|organisation|acts direct|1|	none -8	own -10
deed|organisation|acts direct|2|	elided -41	none -41
deed|organisation|acts direct|3|	elided -20	none -34	own -44
deed|organisation|acts passive|1|	own -9
deed|organisation|acts relative|0|	elided -18	own -15
deed|organisation|acts relative|	1 inside -10	1 last -22	: -17	before 0 -8	behind 1 -21	preposition 11	start -20	word -14
deed|organisation|acts relative|1|	none -19	own -9
deed|organisation|acts relative|2|	own -11
deed|organisation|hangs|	, -33	1 first -10	1 inside -41	1 last -16	: -23	; -8	adverb -15	auxiliary -13	before 0 -23	before 1 -26	before 2 -12	before 3 -41	before 4 -32	behind 0 -7	behind 1 -46	behind 2 -20	capital -35	coordinator -23	determiner -9	preposition 6	pronoun -24	start -27	stop -48	subordinator -15	that -42	verb-saying -28	verb-thinking -13	– -11	’ -18
deed|organisation|hangs|0|	elided -39	none -29	own -12
deed|organisation|hangs|1|	elided -21	none -21
deed|organisation|hangs|2|	elided -16	none -57	own -16
deed|organisation|hangs|3|	elided -16	none -30	own -20
deed|organisation|judging apposed|	, -8	1 first -18	1 inside -10	1 last -15	before 0 11	before 1 -30	before 2 -16	behind 1 -21	capital 11	determiner 18	preposition 14	stop -27	verb-judging -7
deed|organisation|judging apposed|0|	elided 6	none 27
deed|organisation|judging apposed|1|	own -22
deed|organisation|judging apposed|2|	none -21	own -22
deed|organisation|judging apposed|3|	own -12
deed|organisation|judging apposition|	, -12	1 first -15	1 inside -18	1 last -20	: -20	before 0 -15	before 1 -33	before 2 -17	before 3 -7	capital -11	determiner 7	preposition 7	start -19	stop -32	word -32
deed|organisation|judging apposition|0|	elided -19	none -7	own -27
deed|organisation|judging apposition|1|	elided -9	none -15	own -16
deed|organisation|judging apposition|2|	none -11	own -12
deed|organisation|judging direct|0|	elided 6	own 16
deed|organisation|judging direct|	1 first -24	1 inside -13	1 last -25	: -17	before 1 -12	before 2 -25	before 3 -17	behind 0 -22	behind 1 -23	behind 2 -12	capital -12	determiner -9	pronoun 8	start -28	verb-judging 12	word 6	’ 12
deed|organisation|judging direct|1|	elided 14	none -24	own -33
deed|organisation|judging direct|2|	elided -10	none -21	own -23
deed|organisation|judging direct|3|	elided -13	none -15	own -25
deed|organisation|judging inverted|0|	elided 16	none 8	own -32
deed|organisation|judging inverted|	1 inside -8	1 last -17	before 2 -8	behind 0 7	preposition -26	start -11	that -15	word -12
deed|organisation|judging inverted|1|	none -24	own -10
deed|organisation|judging inverted|2|	none -8	own -8
deed|organisation|judging relative|1|	own -6
deed|organisation|judging relative|	word 12
deed|organisation|none|	- -33	1 first -18	1 inside -50	1 last -19	: -9	adverb 18	auxiliary 8	before 0 15	before 2 -21	before 3 -37	before 4 -24	behind 0 -8	behind 1 -6	behind 2 -14	capital -7	coordinator 11	determiner 15	pronoun -13	quote -17	start -22	stop -29	that 15	verb-judging 19	verb-saying -11	verb-thinking 7	’ -13
deed|organisation|none|0|	elided 14	none 7	own 14
deed|organisation|none|1|	elided -20	none -56	own -35
deed|organisation|none|2|	elided -22	none -29	own -64
deed|organisation|none|3|	elided -36
deed|organisation|other inverted|0|	none 20
deed|organisation|other inverted|	1 first -12	behind 0 17	start 10	stop 11
deed|organisation|saying apposed|	, 8	1 first -28	1 inside -14	1 last -32	: -20	adverb -11	auxiliary -9	before 0 14	before 1 -11	before 2 -30	before 3 -17	behind 0 -24	behind 1 -23	behind 2 -10	determiner -13	preposition -11	pronoun -22	start -26	stop -9	that -15	verb-judging -8	verb-saying 22	word 9
deed|organisation|saying apposed|0|	elided -29	none -26	own 15
deed|organisation|saying apposed|1|	none -29	own -44
deed|organisation|saying apposed|2|	elided -15	none -27	own -33
deed|organisation|saying apposed|3|	elided -6	none -16	own -17
deed|organisation|saying apposition|	, 8	1 first -22	1 inside -17	1 last -25	auxiliary -34	before 0 -11	before 1 -19	before 2 -33	before 3 -15	behind 1 -23	capital 14	determiner 13	preposition -11	start -27	stop -38	that 15	word -15
deed|organisation|saying apposition|0|	elided -7	none -26	own -18
deed|organisation|saying apposition|1|	elided -15	none -22	own -28
deed|organisation|saying apposition|2|	elided -16	none -16	own -11
deed|organisation|saying direct|0|	elided 23	none -16
deed|organisation|saying direct|	1 first -37	1 inside -32	1 last -49	: -14	adverb -14	before 0 -10	before 1 13	before 2 -57	before 3 -26	before 4 -11	behind 0 -22	behind 1 -38	behind 2 -19	capital 17	determiner -14	pronoun -10	start -47	verb-judging -12
deed|organisation|saying direct|1|	elided -25	none -55	own -37
deed|organisation|saying direct|2|	elided -32	none -34	own -25
deed|organisation|saying direct|3|	elided -9	none -15	own -25
deed|organisation|saying inverted|0|	elided -23	none 10	own -15
deed|organisation|saying inverted|	1 first -24	1 inside -25	: -7	auxiliary -18	before 0 -12	before 1 -24	before 2 6	before 4 -17	behind 0 -7	behind 2 -9	capital -8	determiner -8	preposition -29	pronoun -11	stop -9	that -25	verb-judging -13	verb-saying -18
deed|organisation|saying inverted|1|	elided -23	own -30
deed|organisation|saying inverted|2|	elided -12	none -24	own -26
deed|organisation|saying inverted|3|	own -6
deed|organisation|saying passive|0|	own -11
deed|organisation|saying passive|	1 last -14	before 0 -23	behind 1 -16	preposition -13	start -10	word -29
deed|organisation|saying passive|2|	none -12	own -8
deed|organisation|saying relative|0|	none -23	own 11
deed|organisation|saying relative|	1 first -15	1 last -19	before 0 12	before 1 -27	preposition 24	stop -19	word -8
deed|organisation|saying relative|1|	own -9
deed|organisation|saying relative|2|	own -8
deed|organisation|thinking apposed|0|	none 9	own -11
deed|organisation|thinking apposed|	1 first -13	1 last -12	: 7	before 1 -20	before 2 -13	capital -13	start -12	stop -11	word -21
deed|organisation|thinking apposed|1|	own -15
deed|organisation|thinking apposed|2|	none -9
deed|organisation|thinking apposition|0|	elided -19	none -29	own -24
deed|organisation|thinking apposition|	1 inside -12	: -22	before 0 -31	before 1 -31	stop -25	word -26
deed|organisation|thinking apposition|1|	none -14
deed|organisation|thinking apposition|2|	own -20
deed|organisation|thinking direct|0|	elided 13	none 8	own -20
deed|organisation|thinking direct|	1 first -15	1 inside -24	1 last -15	auxiliary -24	before 0 -7	before 1 -18	before 2 -26	before 3 -15	before 4 -7	behind 1 -18	behind 2 -10	capital -18	determiner -13	start -21	stop -13
deed|organisation|thinking direct|1|	none -22	own -20
deed|organisation|thinking direct|2|	none -19	own -20
deed|organisation|thinking direct|3|	own -12
deed|organisation|thinking relative|	stop 9
deed|paragraph-before|	acts according -15	acts direct -16	acts relative -11	hangs -18	judging apposed 9	judging apposition 22	judging relative -18	none -28	other apposed -14	other inverted -12	saying apposed -12	saying inverted -17	saying passive 7	saying relative -21	thinking apposed 22	thinking apposition -10	thinking direct -19	thinking relative -9
deed|person|acts according|	, -8	1 inside -27	: -15	auxiliary 8	before 0 13	before 1 -14	before 3 -24	before 4 -14	behind 0 13	behind 1 18	behind 2 -15	capital 27	preposition 14	pronoun -8	that 10	verb-judging -15	verb-saying 6	word 12
deed|person|acts according|0|	elided 36	own 10
deed|person|acts according|1|	elided 12	own -23
deed|person|acts according|2|	elided -19	none -21	own -29
deed|person|acts according|3|	none -7	own -22
deed|person|acts apposed|	, 8	1 first -8	1 last -16	: -17	auxiliary 11	before 1 -23	before 2 12	behind 1 -6	behind 2 -14	capital -17	determiner 13	preposition -9	start 6	stop -14	verb-judging -17	verb-saying -27	verb-thinking 12	word -20	— -6
deed|person|acts apposed|0|	elided 11	none 13	own -25
deed|person|acts apposed|1|	own -53
deed|person|acts apposed|2|	elided -20	own -44
deed|person|acts apposed|3|	elided -12	own -29
deed|person|acts apposition|0|	elided 9	none 9
deed|person|acts apposition|	1 first -10	1 inside -8	: 22	adverb -11	auxiliary -22	before 0 26	before 2 -13	before 3 -23	before 4 -13	behind 1 -14	behind 2 -21	coordinator 19	determiner -21	preposition 12	pronoun -19	start 11	stop -33	verb-judging -13	verb-saying 34	verb-thinking -22	— 10
deed|person|acts apposition|1|	elided -37	none 7	own -18
deed|person|acts apposition|2|	elided -22	none -31	own -29
deed|person|acts apposition|3|	elided -16	none -21	own -22
deed|person|acts direct|	, -31	1 first -6	1 inside 14	1 last -24	: -6	adverb -22	auxiliary -25	before 0 10	before 1 -13	before 3 -6	before 4 -11	behind 0 -6	behind 1 -27	behind 2 -13	capital 10	determiner 11	preposition -23	pronoun 14	start 7	stop -9	that -19	verb-saying 10	word 25
deed|person|acts direct|0|	elided 24	own -16
deed|person|acts direct|1|	none -10	own -21
deed|person|acts direct|2|	elided -27
deed|person|acts direct|3|	elided -13	none -19	own -33
deed|person|acts relative|	, -18	1 first -21	1 inside -22	1 last 7	auxiliary -13	before 0 16	before 1 6	before 2 -8	behind 0 23	behind 1 -20	preposition 19	start 20	stop -7	verb-judging -11
deed|person|acts relative|0|	elided 23	none 6
deed|person|acts relative|1|	none -20	own -23
deed|person|acts relative|2|	elided -16	none -14	own -24
deed|person|acts relative|3|	own -11
deed|person|hangs|0|	elided -7	none 14
deed|person|hangs|	1 first -25	: 16	before 0 10	before 1 18	before 4 6	behind 0 -9	behind 1 -9	behind 2 -16	determiner 10	preposition -19	pronoun -14	quote -20	start 12	stop 11	verb-judging -16	verb-saying -19	word -8
deed|person|hangs|1|	elided -7
deed|person|hangs|2|	own -18
deed|person|hangs|3|	elided -12	none -20	own -15
deed|person|judging apposed|	, -19	1 first -6	1 inside -23	1 last 7	adverb 20	before 0 29	before 2 -20	before 3 -35	behind 1 -21	behind 2 -11	capital 21	determiner 9	start 12	stop -34	that 28	verb-judging 18	’ -22
deed|person|judging apposed|0|	elided 8	none 11	own -35
deed|person|judging apposed|1|	elided 10	none 20	own -27
deed|person|judging apposed|2|	elided -26	none -12	own -33
deed|person|judging apposed|3|	elided -12	none -20	own -21
deed|person|judging apposition|	, -10	1 first -11	1 last 21	adverb 6	auxiliary 9	before 0 -7	before 3 -17	before 4 -12	behind 1 -24	determiner 10	preposition -15	pronoun 27	start 7	subordinator 22	that 15	verb-judging -11	verb-saying -18
deed|person|judging apposition|0|	elided 23
deed|person|judging apposition|1|	elided 8	none -17	own -27
deed|person|judging apposition|2|	elided -14	none -23	own -30
deed|person|judging apposition|3|	own -14
deed|person|judging direct|	, -21	1 first -16	1 inside -26	1 last -12	: -15	adverb 13	auxiliary -16	before 0 15	before 1 -29	before 2 -23	behind 1 -26	behind 2 -11	capital -13	determiner 10	preposition 23	pronoun 12	start -21	stop -17	that 13	verb-judging 19	word -8
deed|person|judging direct|0|	own -40
deed|person|judging direct|1|	elided -20	own -33
deed|person|judging direct|2|	elided -13	none -21	own -23
deed|person|judging direct|3|	none -15	own -13
deed|person|judging inverted|0|	none 13	own -37
deed|person|judging inverted|	1 last -11	: -19	auxiliary 12	before 0 -30	before 2 -7	before 3 -11	behind 0 30	behind 1 12	determiner -17	preposition -11	start 25	word -15
deed|person|judging inverted|1|	elided -8
deed|person|judging inverted|2|	none -22	own 8
deed|person|judging inverted|3|	none -10
deed|person|judging relative|	: 13	before 0 25
deed|person|none|	) 15	, -10	1 inside -18	11 first 7	11 last 6	12 first -8	2 first 7	2 last -10	3 first -7	3 last 16	4 first 12	4 last -14	5 last 16	6 first 8	6 last -11	7 last 18	8 first 9	9 first 13	9 last 11	: 16	adverb -14	before 0 29	before 1 18	before 3 12	behind 0 26	behind 1 -22	behind 3 -7	capital 6	determiner -15	pronoun -21	quote 6	start 20	stop 20	subordinator -13	that -7	verb-judging -22	verb-saying -13	— -11
deed|person|none|0|	none 20	own 16
deed|person|none|1|	elided 10	none -7
deed|person|none|2|	elided 19	none -8
deed|person|none|3|	own 8
deed|person|other apposed|	1 last -29	start -19	stop 13
deed|person|other inverted|0|	elided -15	none 19
deed|person|other inverted|	1 inside -18	1 last -15	: -7	before 1 -11	before 2 -17	before 3 9	behind 0 40	start 21	word 16
deed|person|other inverted|1|	none 14	own 7
deed|person|other inverted|2|	own -20
deed|person|saying apposed|	, -36	1 first -23	1 inside -9	1 last -7	: 9	adverb -17	before 0 27	before 1 9	before 3 -30	before 4 -24	behind 1 -30	behind 2 -6	capital 20	preposition 18	pronoun 27	start -10	that -8	verb-judging -6	verb-saying -7	word 7
deed|person|saying apposed|0|	elided 22	none -14	own -9
deed|person|saying apposed|1|	elided 22	own -9
deed|person|saying apposed|2|	elided 13	own -19
deed|person|saying apposed|3|	elided -14	none -20	own -32
deed|person|saying apposition|0|	elided 19	none -29	own 21
deed|person|saying apposition|	1 first -15	1 inside -22	1 last -23	: -12	adverb -13	before 0 33	before 1 21	before 2 -29	before 3 -11	behind 0 -25	behind 1 -47	behind 2 -26	capital -17	determiner 12	preposition 13	start -18	that 9	verb-judging 10
deed|person|saying apposition|1|	elided -17	none -20	own -27
deed|person|saying apposition|2|	none -26	own -44
deed|person|saying apposition|3|	elided -14	none -21	own -18
deed|person|saying direct|0|	none -16	own -30
deed|person|saying direct|	1 first -16	1 last -40	: -26	adverb -19	before 0 -20	before 1 -24	before 2 -21	before 3 -12	before 4 -27	behind 0 16	behind 1 -11	behind 2 -29	behind 3 -8	capital -14	determiner -20	preposition -17	quote 6	start -10	stop -11	subordinator 12	that -10	verb-judging -17	verb-saying -12	word -10
deed|person|saying direct|1|	elided -29	own -30
deed|person|saying direct|2|	elided -12	none -17	own -33
deed|person|saying direct|3|	elided -15	own -13
deed|person|saying inverted|	- 16	1 first -30	1 inside -10	1 last -22	adverb -19	auxiliary -22	before 1 -15	before 2 -12	before 3 7	before 4 -9	behind 1 6	behind 2 -35	behind 3 -16	capital -17	determiner -20	preposition -11	pronoun -33	subordinator -16	verb-judging -19	verb-saying -47	word -27	’ -16
deed|person|saying inverted|0|	elided -6	own -9
deed|person|saying inverted|1|	elided -19	none 6
deed|person|saying inverted|2|	elided -42	none -17	own -46
deed|person|saying inverted|3|	elided -20	none -20	own -43
deed|person|saying passive|0|	own -9
deed|person|saying passive|	1 last 15	before 0 11	before 1 -17	stop -20
deed|person|saying passive|2|	own -10
deed|person|saying relative|0|	elided -8
deed|person|saying relative|	1 first -13	1 inside -15	1 last -21	: -6	behind 1 -8	preposition 19	start -13	verb-saying -11	word 16
deed|person|saying relative|1|	elided -8	none -17	own -16
deed|person|saying relative|2|	own -12
deed|person|thinking apposed|	, -9	1 first -13	1 inside -21	1 last 19	before 3 -21	behind 1 -10	preposition -18	stop -8	word -15
deed|person|thinking apposed|0|	elided 9	none -17	own -35
deed|person|thinking apposed|1|	elided 28	none 13	own -25
deed|person|thinking apposed|2|	elided -12	own -12
deed|person|thinking apposed|3|	own -19
deed|person|thinking apposition|	, -15	1 first -19	: -19	before 0 19	before 2 -22	before 3 -22	behind 1 -22	stop -20
deed|person|thinking apposition|0|	elided 20	none -11	own -24
deed|person|thinking apposition|1|	own -16
deed|person|thinking apposition|2|	own -12
deed|person|thinking direct|	, -12	1 first 7	1 inside -21	1 last -30	before 1 -33	before 3 -9	behind 1 -25	preposition -19	pronoun 7	start 7	stop -20	word -20
deed|person|thinking direct|0|	elided 40	own -31
deed|person|thinking direct|1|	none -8	own -32
deed|person|thinking direct|2|	none -18	own -10
deed|person|thinking direct|3|	none -17
deed|place|acts according|0|	own -17
deed|place|acts according|1|	own -8
deed|place|acts according|	before 0 -13	before 1 -19	behind 0 -13	start -6	stop -16	word -6
deed|place|acts apposed|0|	none 10	own -19
deed|place|acts apposed|	1 first -15	1 last -12	: 13	auxiliary -8	before 1 -28	before 2 -12	start -18	stop -26	verb-saying -16	word -22
deed|place|acts apposed|1|	none -25	own -18
deed|place|acts apposed|2|	none -7	own -18
deed|place|acts apposed|3|	none -16	own -21
deed|place|acts apposition|0|	elided -15	none 7	own -15
deed|place|acts apposition|	: -15	before 1 -20	stop -25
deed|place|acts direct|	, -8	1 first -14	1 last -17	: -16	auxiliary -19	before 1 -30	before 2 -11	before 3 -13	behind 0 -13	behind 1 -10	start -15	stop -28	word -10
deed|place|acts direct|0|	own -7
deed|place|acts direct|1|	elided -14	none -14	own -22
deed|place|acts direct|2|	own -14
deed|place|acts direct|3|	none -10	own -13
deed|place|hangs|	, -9	1 last -12	: -20	auxiliary -7	before 1 -21	behind 0 -20	capital -15	determiner -10	start -18	stop -24	verb-saying -8	word -14
deed|place|hangs|0|	elided -22	none -25
deed|place|hangs|1|	elided -19	none -20	own -18
deed|place|hangs|2|	own -11
deed|place|judging apposed|	1 first -8	before 1 -14	stop -14	word 10
deed|place|judging apposed|2|	own -13
deed|place|judging apposed|3|	own -14
deed|place|judging apposition|	before 0 -19
deed|place|judging direct|2|	none -7
deed|place|judging direct|	before 1 -17	stop -16	word -6
deed|place|judging inverted|0|	none -17
deed|place|judging inverted|	before 0 -14	before 1 -13
deed|place|none|	, -18	- -20	1 first -33	1 last -22	: -7	auxiliary -17	before 0 -13	before 1 -35	before 2 -27	before 3 -22	behind 0 -12	capital -17	determiner -18	preposition -26	start -28	stop -33	that -13	verb-judging -10	verb-saying -12
deed|place|none|0|	elided -20	none -6	own -29
deed|place|none|1|	elided -17	none -31	own -35
deed|place|none|2|	elided -33	none -17	own -19
deed|place|none|3|	elided -27	none -24	own -21
deed|place|other inverted|0|	none -11
deed|place|other inverted|	behind 0 -9
deed|place|saying apposed|0|	own 12
deed|place|saying apposed|	1 last -31	: -14	auxiliary -13	before 0 13	before 3 -6	capital 11	preposition 7	start -28	verb-saying 8	word -25
deed|place|saying apposed|1|	elided -11	none -10
deed|place|saying apposed|2|	own -32
deed|place|saying apposed|3|	elided -12	own -21
deed|place|saying apposition|0|	own -11
deed|place|saying apposition|	before 0 -10	before 1 14	stop 17
deed|place|saying direct|	, -8	1 last -13	: -25	before 0 -6	before 1 -20	start -16	stop -15	verb-saying 9
deed|place|saying direct|0|	own -8
deed|place|saying direct|1|	own -15
deed|place|saying direct|2|	own -8
deed|place|saying inverted|	, -17	: -15	before 0 -13	behind 0 6	start -9	stop 16	word -7
deed|place|saying inverted|0|	elided -16	none 7
deed|place|saying inverted|1|	own -19
deed|place|saying passive|0|	own -12
deed|place|saying passive|	before 0 -6
deed|place|thinking apposed|	before 1 -20	stop -20
deed|place|thinking direct|0|	own -6
deed|place|thinking direct|	before 1 -6	stop -6
deed|possessor|	acts according 10	hangs -15	judging inverted -10	none -7	saying inverted -8
deed|pronoun|acts according|	, -8	: -24	auxiliary 18	before 0 16	behind 1 6	determiner 6	start 10	stop 6	verb-saying -13	word 13
deed|pronoun|acts according|0|	none 28	own -6
deed|pronoun|acts according|1|	own -27
deed|pronoun|acts apposed|0|	none 6
deed|pronoun|acts apposed|	1 last 15	before 1 -8	stop -20
deed|pronoun|acts apposition|0|	own -30
deed|pronoun|acts apposition|	before 0 -30
deed|pronoun|acts direct|	, -27	1 first -12	1 inside -16	1 last -42	: 9	adverb -16	auxiliary -37	before 0 -32	before 1 -35	before 2 -19	before 3 -25	behind 0 6	behind 1 -8	capital -35	determiner -35	preposition -6	pronoun -18	start -42	stop -33	that 20	verb-saying -9	verb-thinking 6	word -6
deed|pronoun|acts direct|0|	elided -8	none -59	own -12
deed|pronoun|acts direct|1|	none -17	own -34
deed|pronoun|acts direct|2|	elided -14	none -9
deed|pronoun|acts direct|3|	none -10	own -13
deed|pronoun|acts relative|0|	none -21
deed|pronoun|acts relative|	before 0 -27
deed|pronoun|hangs|	, -24	1 last -31	: -22	auxiliary 6	before 0 -24	before 1 -11	behind 0 8	preposition -13	pronoun -31	start -20	word -25
deed|pronoun|hangs|0|	elided -14	none -8
deed|pronoun|hangs|1|	none -16	own -28
deed|pronoun|judging apposition|0|	own -21
deed|pronoun|judging direct|	, 15	1 last -24	: -10	capital 17	determiner -10	preposition -6	pronoun 20	start -23	stop 11	word 11
deed|pronoun|judging direct|0|	own 12
deed|pronoun|judging direct|1|	own -24
deed|pronoun|judging direct|2|	none -7	own -10
deed|pronoun|judging inverted|0|	none 18
deed|pronoun|judging inverted|	1 last -13	: 15	adverb -6	before 0 20	capital -26	pronoun 7	start -13	stop 12	word -18
deed|pronoun|judging inverted|1|	none -12
deed|pronoun|none|	1 first -26	1 last 7	: 11	auxiliary -26	before 2 -21	before 3 -17	behind 0 8	capital -27	preposition 6	stop -8	that -12	verb-judging -16	verb-saying -9	word -19
deed|pronoun|none|1|	elided -20	none -16	own -12
deed|pronoun|none|2|	elided -11	none -23	own -28
deed|pronoun|none|3|	none -21	own -15
deed|pronoun|other inverted|0|	own 6
deed|pronoun|other inverted|	start 19
deed|pronoun|saying apposed|0|	none -12
deed|pronoun|saying apposed|	1 last 10	: 13	before 0 8	before 1 -21	start 10	stop -21
deed|pronoun|saying apposed|1|	none 6	own -26
deed|pronoun|saying apposition|0|	own -21
deed|pronoun|saying apposition|	before 1 -18	word -20
deed|pronoun|saying direct|	, 24	1 first -19	1 inside -8	adverb -14	auxiliary 18	before 0 -7	before 1 -12	before 2 14	before 3 -22	behind 0 11	behind 1 8	determiner -8	preposition 38	pronoun 17	quote -11	stop 12	that -22	verb-judging -16	verb-saying -14
deed|pronoun|saying direct|0|	elided 29
deed|pronoun|saying direct|1|	own -13
deed|pronoun|saying direct|2|	none -25	own -21
deed|pronoun|saying direct|3|	none -10	own -15
deed|pronoun|saying inverted|	, 28	1 last -24	: -6	adverb 9	auxiliary 7	before 0 23	before 1 14	behind 0 10	preposition -6	start 11	stop 6	verb-saying -9	word 29	— 16
deed|pronoun|saying inverted|0|	elided -8	none 22	own 17
deed|pronoun|saying inverted|1|	none -7	own -9
deed|pronoun|saying inverted|2|	none -20	own -20
deed|pronoun|thinking apposition|0|	none -23
deed|pronoun|thinking direct|	, -12	1 first -6	1 last -13	before 0 -9	before 1 -25	before 2 -7	behind 1 -16	start -17	stop -31	word -14
deed|pronoun|thinking direct|0|	elided -14	none -28	own -28
deed|pronoun|thinking direct|1|	none -16	own -15
deed|pronoun|thinking direct|2|	own -9
deed|quote-then-speaker|	acts according -9	acts apposition -28	judging apposed -12	judging apposition -9	judging inverted -6	none -9	saying apposed -23	saying apposition -32	saying direct -7	saying inverted -7	saying passive 10	saying relative -6
deed|quote-then-verb|	judging inverted 14	none 8
deed|sentence-after|	acts apposed -7	acts apposition -43	judging apposed -22	judging apposition -13	judging direct -20	saying apposed -28	saying apposition -21	saying direct -8	saying inverted 11	thinking apposed -15	thinking apposition -13	thinking direct -11
deed|sentence-before|	acts according 6	acts apposed -25	acts direct -14	acts passive -12	acts relative -20	hangs -35	judging apposed -21	judging direct -7	judging relative -10	none 11	other inverted -7	saying apposed -9	saying passive -24	saying relative 8	thinking apposed -16	thinking apposition -6	thinking direct -18	thinking relative -17
deed|signature|	none 12
deed|speaker-then-quote|	acts according -21	acts apposition -7	hangs -6	judging apposed 16	judging apposition -13	judging direct -10	judging inverted -19	judging relative -6	none 19	saying apposed 28	saying apposition -22	saying passive -35	thinking relative -9
deed|topic-after|	acts apposition -7	acts direct -19	hangs -11	saying apposed -13	saying apposition -9
deed|topic|	acts apposed -16	acts apposition -25	acts direct -15	acts relative 13	hangs -32	judging apposition -10	judging direct -11	other apposed 8	saying apposed -6	saying apposition -13	thinking apposed -13	thinking apposition -6	thinking direct -16	thinking relative -14
deed|verb-then-speaker|	none -6	other inverted -6	saying inverted 12
ending|according-to|,|	0 19	3 21	4-6 10	7-12 23
ending|according-to|.|	1 23	13-25 15
ending|according-to|none|	4-6 14	7-12 -11
ending|actor-nearby|!|	13-25 12	2 13	26+ -11	4-6 -15	7-12 6
ending|actor-nearby|.|	0 -11	1 -31	13-25 -15	26+ -11	3 -21	4-6 12	7-12 -6
ending|actor-nearby|?|	0 -11	1 -13	13-25 -7	2 -20	4-6 10
ending|actor-nearby|none|	0 -15	1 21	2 10	26+ -12	4-6 -7
ending|colon|!|	1 -8
ending|colon|,|	1 -25
ending|colon|.|	1 8	26+ 10	7-12 22
ending|colon|?|	1 -18	26+ -15	3 16	4-6 8
ending|colon|none|	3 6	4-6 -11	7-12 -12
ending|interview|.|	26+ -10
ending|interview|?|	26+ -27
ending|interview|none|	26+ -15
ending|named-before|!|	13-25 10	2 22	26+ -23	4-6 14
ending|named-before|,|	1 -28	13-25 -25	2 -43	26+ -44	3 -24	4-6 -10	7-12 -22
ending|named-before|.|	1 -31	2 -11	26+ -21	3 -13
ending|named-before|?|	1 -18	13-25 -11	2 -16	26+ -14	4-6 14	7-12 10
ending|named-before|none|	1 9	13-25 7	2 9	3 -26	4-6 -22	7-12 -10
ending|named-nearby|!|	0 14	1 -11	13-25 -24	2 -6	26+ 6	4-6 -9	7-12 8
ending|named-nearby|,|	0 13	1 17	13-25 -13	2 -20	26+ -21	7-12 -20
ending|named-nearby|.|	0 -26	1 -7	7-12 7
ending|named-nearby|?|	0 11	1 -7	13-25 -12	3 9
ending|named-nearby|none|	0 -31	1 -39	13-25 -6	26+ -6	4-6 10	7-12 -8
ending|paragraph-before|!|	26+ -40
ending|paragraph-before|,|	26+ -55
ending|paragraph-before|.|	26+ 8
ending|paragraph-before|?|	26+ -25
ending|possessor|!|	3 -9	4-6 -21	7-12 -6
ending|possessor|,|	1 -27	2 -27	3 -8	4-6 13	7-12 -9
ending|possessor|.|	0 -28	1 -34	13-25 -9	3 -32	4-6 -13	7-12 -11
ending|possessor|?|	2 -14	3 -8	4-6 -15
ending|possessor|none|	0 -46	1 -13	13-25 -23	2 -6	7-12 -7
ending|quote-then-speaker|!|	0 34	1 -11	2 -7
ending|quote-then-speaker|,|	-10 6	-13 -16	-14 -21	-16 9	-17 -7	-18 -15	-19 -6	-23 -19	-3 -7	-4 -12	-5 13	-6 9	-7 15	-8 -9	0 31	13-25 -22	2 -15	26+ -24	3 -20	4-6 -9	7-12 -16
ending|quote-then-speaker|.|	2 -19
ending|quote-then-speaker|?|	0 43	13-25 -12	4-6 -15	7-12 -18
ending|quote-then-speaker|none|	-11 7	-12 20	-13 6	-14 -12	-15 -11	-16 -22	-2 -11	-22 -16	-23 9	-24 -18	-25 -22	-27 10	-28 -10	-29 -12	-3 -23	-30 -18	-34 7	-4 -33	-6 -11	-7 -9	-8 -8	0 -33	1 -18	13-25 -10	3 -15	4-6 -12
ending|quote-then-verb|!|	0 15
ending|quote-then-verb|,|	0 21	13-25 -8	4-6 -25	7-12 -30
ending|quote-then-verb|?|	0 16	1 25	2 17
ending|quote-then-verb|none|	0 -18	1 6	13-25 -7	7-12 -10
ending|sentence-after|!|	13-25 -15	4-6 -19	7-12 -16
ending|sentence-after|.|	13-25 -13	2 -37	26+ -10	3 -20	7-12 -27
ending|sentence-after|?|	0 11	1 13	2 -17	3 -16	4-6 6
ending|sentence-after|none|	1 11	13-25 -10	4-6 -27	7-12 -13
ending|sentence-before|!|	1 24	13-25 -23	2 -22	26+ -33	4-6 10
ending|sentence-before|,|	1 -52	13-25 -37	2 -25	26+ -67	3 -10	4-6 -17	7-12 -50
ending|sentence-before|.|	1 17	2 8	26+ -8	3 12	4-6 7
ending|sentence-before|?|	1 -6	13-25 -11	2 -9	26+ -29	3 17
ending|sentence-before|none|	1 18	2 -13	26+ -30	3 -36	4-6 -15
ending|signature|.|	1 18	26+ 9
ending|signature|none|	1 -21
ending|speaker-then-quote|!|	0 11	1 19	13-25 -23	3 13	4-6 -15	7-12 -8
ending|speaker-then-quote|,|	0 17	1 -12	2 20	26+ 8	3 6	4-6 16	7-12 -14
ending|speaker-then-quote|.|	1 19	3 11	4-6 19	7-12 12
ending|speaker-then-quote|?|	1 -12	13-25 -11	26+ 13	4-6 21
ending|speaker-then-quote|none|	1 -7	13-25 -19	2 17	26+ -22	7-12 -11
ending|topic-after|.|	1 -8	4-6 -7
ending|topic-after|?|	0 -17
ending|topic-after|none|	4-6 -8
ending|topic|!|	13-25 -19	26+ -22	4-6 -11
ending|topic|,|	26+ -9
ending|topic|.|	2 21	26+ -8	3 10	7-12 -10
ending|topic|?|	13-25 6	2 -12	26+ -23	3 7
ending|topic|none|	0 -30	1 -7	13-25 -9	2 10	26+ -21	3 8	7-12 6
ending|verb-then-speaker|,|	1 -21	4-6 -14	7-12 -21
ending|verb-then-speaker|.|	0 -34	1 9	13-25 -28	2 6	26+ 14	4-6 8	7-12 -19
ending|verb-then-speaker|?|	1 -11	4-6 8
ending|verb-then-speaker|none|	0 -22	13-25 -30	3 -7	4-6 -12	7-12 -12
follow|according-to|,auxiliary|	none -14
follow|according-to|,preposition|	none 7
follow|according-to|,pronoun|	none -15
follow|according-to|,subordinator|	none 9
follow|according-to|,verb-saying|	none -27
follow|according-to|,word|	none 21
follow|according-to|:|	none 14
follow|according-to|;|	none 10
follow|according-to|capital|	, 28
follow|according-to|coordinator|	none -8
follow|according-to|determiner|	. 11	none 16
follow|according-to|end|	. 6
follow|according-to|preposition|	none 9
follow|according-to|word|	, 21	none 16
follow|actor-nearby|,adverb|	none -15
follow|actor-nearby|,auxiliary|	? -14	none -11
follow|actor-nearby|,coordinator|	none -6
follow|actor-nearby|,determiner|	? -13
follow|actor-nearby|,pronoun|	? -15
follow|actor-nearby|,subordinator|	none -18
follow|actor-nearby|,verb-judging|	none -9
follow|actor-nearby|,verb-saying|	none -7
follow|actor-nearby|,verb-thinking|	none 7
follow|actor-nearby|,word|	none 6
follow|actor-nearby|:|	none -26
follow|actor-nearby|;|	none -7
follow|actor-nearby|adverb|	none -14
follow|actor-nearby|auxiliary|	none -25
follow|actor-nearby|capital|	! -14	. -24	? -23
follow|actor-nearby|determiner|	! -11	. -14	? 7	none -16
follow|actor-nearby|end|	. -13	? 10	none -22
follow|actor-nearby|preposition|	. -9	? -18	none -19
follow|actor-nearby|pronoun|	? 6
follow|actor-nearby|quote|	. 15	? -8
follow|actor-nearby|stop|	? -14
follow|actor-nearby|verb-judging|	none -14
follow|actor-nearby|word|	none -12
follow|actor-nearby|–|	none 7
follow|colon|,verb-saying|	none -13
follow|colon|[|	. 24
follow|colon|capital|	none 15
follow|colon|coordinator|	. 9
follow|colon|determiner|	, -23	? -11
follow|colon|end|	! -8	? -12	none -19
follow|colon|preposition|	. -18	? -11	none 27
follow|colon|pronoun|	, -16	. -18	? -11
follow|colon|stop|	? -8
follow|colon|subordinator|	. -14
follow|colon|verb-saying|	, -14
follow|interview|end|	. -10	? -27	none -15
follow|named-before|'|	, -17
follow|named-before|,auxiliary|	? -7	none -16
follow|named-before|,determiner|	none -12
follow|named-before|,pronoun|	! 7	? -6	none 11
follow|named-before|,verb-judging|	none -16
follow|named-before|,verb-saying|	! 6	? 6
follow|named-before|,word|	? -8	none -6
follow|named-before|,|	none -12
follow|named-before|auxiliary|	none -9
follow|named-before|capital|	! -24	, -44	. 22	? -25	none -43
follow|named-before|coordinator|	. 17	none -21
follow|named-before|determiner|	, -22	? -12	none 9
follow|named-before|end|	! 8	. -14	? 10
follow|named-before|preposition|	. -6	none -18
follow|named-before|pronoun|	! -20	, -33	? -24	none -25
follow|named-before|quote|	none -10
follow|named-before|subordinator|	, -8	. -9	none -21
follow|named-before|that|	none -15
follow|named-before|verb-saying|	! -16	, -49	? -32	none -26
follow|named-before|word|	none -15
follow|named-before|—|	. -17	? 15	none 6
follow|named-nearby|(|	. -13	none -15
follow|named-nearby|)|	. -16	none -7
follow|named-nearby|,auxiliary|	? 13	none 27
follow|named-nearby|,capital|	none -11
follow|named-nearby|,coordinator|	none -9
follow|named-nearby|,determiner|	none 9
follow|named-nearby|,preposition|	none -13
follow|named-nearby|,pronoun|	! 11	? 12
follow|named-nearby|,subordinator|	none 9
follow|named-nearby|,verb-saying|	! -7	? -11
follow|named-nearby|,word|	? 8
follow|named-nearby|-|	none -8
follow|named-nearby|:|	none -29
follow|named-nearby|[|	. 15
follow|named-nearby|adverb|	, -13	none -19
follow|named-nearby|auxiliary|	none 12
follow|named-nearby|capital|	! -12	, 8	? 9
follow|named-nearby|coordinator|	, -43	. 7	none -35
follow|named-nearby|determiner|	. -15	? -9	none -9
follow|named-nearby|end|	. 7	none -38
follow|named-nearby|preposition|	none -12
follow|named-nearby|pronoun|	, 16	. -38	none -10
follow|named-nearby|quote|	, -13	? 20	none -6
follow|named-nearby|stop|	? 10	none 13
follow|named-nearby|subordinator|	none -13
follow|named-nearby|that|	. 7
follow|named-nearby|verb-judging|	, -22
follow|named-nearby|verb-saying|	! 8	, 25
follow|named-nearby|word|	, -15	none -16
follow|named-nearby|–|	, 10	none -8
follow|named-nearby|—|	none 13
follow|paragraph-before|'|	, -28
follow|paragraph-before|,auxiliary|	none -28
follow|paragraph-before|,pronoun|	none -22
follow|paragraph-before|,verb-judging|	none -10
follow|paragraph-before|,verb-saying|	? -13	none 16
follow|paragraph-before|,word|	none -8
follow|paragraph-before|capital|	! -45	, -50	. -24	? -45	none -47
follow|paragraph-before|determiner|	! -24	, -54	? -24	none -22
follow|paragraph-before|end|	! -6	. 9	? 7	none -10
follow|paragraph-before|preposition|	none -28
follow|paragraph-before|pronoun|	! -19	, -35	? -17	none -35
follow|paragraph-before|stop|	none 26
follow|paragraph-before|subordinator|	, -14	none -21
follow|paragraph-before|verb-saying|	, -35	? -40	none -28
follow|paragraph-before|word|	, -30
follow|paragraph-before|–|	none -26
follow|paragraph-before|—|	. -14
follow|possessor|,|	none -36
follow|possessor|-|	none -8
follow|possessor|;|	none -17
follow|possessor|[|	. -9
follow|possessor|adverb|	, -21
follow|possessor|capital|	. -21	none -8
follow|possessor|coordinator|	. -11	none -29
follow|possessor|determiner|	. 8	none -19
follow|possessor|end|	! -35	. -12	none -26
follow|possessor|preposition|	. -24
follow|possessor|pronoun|	. -48	none -21
follow|possessor|quote|	, -17
follow|possessor|stop|	none -15
follow|possessor|subordinator|	, -8	. -13	none -9
follow|possessor|verb-judging|	none -12
follow|possessor|verb-saying|	none 6
follow|possessor|word|	, -8	none -9
follow|possessor|—|	none -6
follow|quote-then-speaker|'|	, 19
follow|quote-then-speaker|(|	none -15
follow|quote-then-speaker|)|	none -6
follow|quote-then-speaker|+|	none 10
follow|quote-then-speaker|,auxiliary|	none 8
follow|quote-then-speaker|,capital|	none -14
follow|quote-then-speaker|,coordinator|	none -14
follow|quote-then-speaker|,determiner|	none -16
follow|quote-then-speaker|,verb-saying|	none -7
follow|quote-then-speaker|,word|	? -8	none -25
follow|quote-then-speaker|-|	none -31
follow|quote-then-speaker|:|	none -22
follow|quote-then-speaker|;|	none -9
follow|quote-then-speaker|adverb|	, 10
follow|quote-then-speaker|auxiliary|	, 6	none 18
follow|quote-then-speaker|coordinator|	, -7	none -26
follow|quote-then-speaker|determiner|	! 26	, 17	? 29	none -15
follow|quote-then-speaker|preposition|	, -14	none -12
follow|quote-then-speaker|pronoun|	! 19	, 22	? 31	none 10
follow|quote-then-speaker|quote|	, -13
follow|quote-then-speaker|subordinator|	, -12	none -9
follow|quote-then-speaker|that|	none -11
follow|quote-then-speaker|verb-judging|	none -8
follow|quote-then-speaker|verb-saying|	, -13	? -16	none -7
follow|quote-then-speaker|verb-thinking|	, -25	none -7
follow|quote-then-speaker|word|	, 11	none -11
follow|quote-then-speaker|–|	none -25
follow|quote-then-speaker|—|	none -10
follow|quote-then-verb|'|	, 18
follow|quote-then-verb|,auxiliary|	? 18
follow|quote-then-verb|,coordinator|	none -18
follow|quote-then-verb|,determiner|	? 15	none 15
follow|quote-then-verb|,pronoun|	! 18	? 17	none 15
follow|quote-then-verb|,verb-judging|	none 6
follow|quote-then-verb|,verb-saying|	? 7	none 7
follow|quote-then-verb|,word|	? 19
follow|quote-then-verb|:|	none -7
follow|quote-then-verb|;|	none -15
follow|quote-then-verb|auxiliary|	none -14
follow|quote-then-verb|capital|	, -41	none -19
follow|quote-then-verb|coordinator|	, -20	none -50
follow|quote-then-verb|determiner|	, -29	none -14
follow|quote-then-verb|preposition|	none 15
follow|quote-then-verb|pronoun|	, -15
follow|quote-then-verb|verb-saying|	! 15	, 22	? 16	none -7
follow|quote-then-verb|word|	none 11
follow|quote-then-verb|–|	, 14	none 15
follow|sentence-after|(|	. -11
follow|sentence-after|auxiliary|	. -17
follow|sentence-after|capital|	! 22	. -28	? 26
follow|sentence-after|coordinator|	. -28
follow|sentence-after|determiner|	! -28	. -8	? -31
follow|sentence-after|preposition|	? -21
follow|sentence-after|pronoun|	! -11	. 17	? -23
follow|sentence-after|that|	. -17
follow|sentence-after|—|	. -14
follow|sentence-before|'|	, -15
follow|sentence-before|)|	. -29	none -25
follow|sentence-before|,auxiliary|	? -27	none -9
follow|sentence-before|,coordinator|	none 11
follow|sentence-before|,determiner|	? -15	none -18
follow|sentence-before|,pronoun|	? -22
follow|sentence-before|,subordinator|	none -15
follow|sentence-before|,verb-judging|	none -19
follow|sentence-before|,verb-saying|	! 9	none 17
follow|sentence-before|,verb-thinking|	none -23
follow|sentence-before|,word|	? -13	none -9
follow|sentence-before|-|	none -33
follow|sentence-before|:|	none -17
follow|sentence-before|;|	none -40
follow|sentence-before|adverb|	none -6
follow|sentence-before|auxiliary|	none -10
follow|sentence-before|capital|	! 8	, -82	? -25	none -41
follow|sentence-before|coordinator|	, -7	. -19
follow|sentence-before|determiner|	! -12	, -25	. -18	? 6
follow|sentence-before|end|	! -8	. 10
follow|sentence-before|preposition|	, -24	. -10
follow|sentence-before|pronoun|	! -25	, -35	. 18	? -10
follow|sentence-before|quote|	. -12	? -15
follow|sentence-before|stop|	? -18	none -18
follow|sentence-before|subordinator|	, -23	. -11	none -7
follow|sentence-before|that|	. 10	none -22
follow|sentence-before|verb-judging|	, -17	none -18
follow|sentence-before|verb-saying|	, -77	? -22	none -15
follow|sentence-before|word|	, -30	none -17
follow|sentence-before|—|	none -24
follow|signature|end|	. 9
follow|signature|—|	. 18	none -9
follow|speaker-then-quote|(|	. -8	none 12
follow|speaker-then-quote|)|	. 15
follow|speaker-then-quote|,auxiliary|	none -17
follow|speaker-then-quote|,capital|	none 15
follow|speaker-then-quote|,coordinator|	none 11
follow|speaker-then-quote|,preposition|	none -6
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -15
follow|speaker-then-quote|,word|	none 6
follow|speaker-then-quote|,|	none -23
follow|speaker-then-quote|-|	none 10
follow|speaker-then-quote|:|	none 17
follow|speaker-then-quote|;|	none 14
follow|speaker-then-quote|[|	. -10
follow|speaker-then-quote|adverb|	, 6
follow|speaker-then-quote|capital|	, 7	. 25	? 17
follow|speaker-then-quote|coordinator|	, 20	none 10
follow|speaker-then-quote|determiner|	, -13	? -6	none 12
follow|speaker-then-quote|end|	. 31	none -39
follow|speaker-then-quote|preposition|	? 13
follow|speaker-then-quote|pronoun|	, -8	. -8	? -14	none 12
follow|speaker-then-quote|quote|	? 17
follow|speaker-then-quote|stop|	none -10
follow|speaker-then-quote|subordinator|	, 19	. 15
follow|speaker-then-quote|that|	. -14
follow|speaker-then-quote|verb-judging|	, 8
follow|speaker-then-quote|verb-saying|	, -9	none 14
follow|speaker-then-quote|verb-thinking|	, 13	none -7
follow|speaker-then-quote|word|	, -11	none 10
follow|speaker-then-quote|—|	none 9
follow|topic-after|capital|	. -15
follow|topic-after|determiner|	. -6	? -15
follow|topic-after|preposition|	. -8
follow|topic-after|pronoun|	. -7
follow|topic|,adverb|	none -6
follow|topic|,auxiliary|	? -13	none -9
follow|topic|,determiner|	none -15
follow|topic|,preposition|	none -21
follow|topic|,pronoun|	! -13	? -11	none -15
follow|topic|,subordinator|	none -19
follow|topic|,verb-saying|	! -15	? -7	none -9
follow|topic|,verb-thinking|	none -12
follow|topic|,word|	? -22	none -6
follow|topic|;|	none 6
follow|topic|adverb|	none -7
follow|topic|auxiliary|	. -7	none 6
follow|topic|capital|	! -8	. -14	? 14
follow|topic|coordinator|	none 25
follow|topic|determiner|	! -8	? -14	none 14
follow|topic|end|	? -12	none -38
follow|topic|preposition|	. 6	none -30
follow|topic|pronoun|	. -18
follow|topic|quote|	. -8	? 9
follow|topic|stop|	? -13	none 11
follow|topic|verb-judging|	none -21
follow|topic|verb-saying|	none -9
follow|topic|–|	none -14
follow|topic|—|	none -24
follow|verb-then-speaker|,coordinator|	none -11
follow|verb-then-speaker|,determiner|	none -9
follow|verb-then-speaker|,preposition|	none 6
follow|verb-then-speaker|,subordinator|	none -16
follow|verb-then-speaker|,word|	none -20
follow|verb-then-speaker|,|	none -20
follow|verb-then-speaker|-|	none -12
follow|verb-then-speaker|:|	none -15
follow|verb-then-speaker|;|	none -9
follow|verb-then-speaker|adverb|	none -12
follow|verb-then-speaker|capital|	. -8
follow|verb-then-speaker|coordinator|	, -17	. -22	none -42
follow|verb-then-speaker|determiner|	, -14	none -20
follow|verb-then-speaker|end|	. 19	none -34
follow|verb-then-speaker|preposition|	. -13	none -20
follow|verb-then-speaker|pronoun|	. -24
follow|verb-then-speaker|subordinator|	, -20	none -22
follow|verb-then-speaker|that|	none -16
follow|verb-then-speaker|verb-saying|	none -19
follow|verb-then-speaker|word|	none 10
force|according-to|according|	0 11	13-25 8	26+ 13	3 13	4-6 18
force|actor-nearby|naked|	0 -20	1 16	13-25 -9	2 7	26+ -12
force|colon|judging|	26+ 11
force|colon|naked|	2 16	3 16
force|colon|other|	26+ -21
force|interview|naked|	26+ -25
force|named-before|naked|	1 -8	2 7	26+ -39	3 -32
force|named-nearby|naked|	0 -13	1 -23	13-25 -10	3 8	4-6 10
force|paragraph-before|according|	26+ -16
force|paragraph-before|judging|	26+ -15
force|paragraph-before|other|	26+ -17
force|paragraph-before|saying|	26+ -17
force|paragraph-before|thinking|	26+ -30
force|possessor|naked|	0 -20	1 -19	13-25 -21	3 -11	4-6 6
force|quote-then-speaker|judging|	-11 -10	-12 19	-13 -11	-14 -11	-15 10	-17 10	-18 9	-19 14	-23 -9	-24 -14	-29 -11	-3 -12	-4 -17	-6 6	-7 16	-9 -7	1 -20	13-25 -24	2 -25	26+ -10	3 -9	7-12 -49
force|quote-then-speaker|other|	-10 -13	-12 16	-15 -11	-16 -14	-18 -19	-19 -14	-2 -6	-21 -13	-23 -7	-27 -8	-3 -22	-4 -22	-5 -9	-6 13	-7 -16	-9 18	0 -12	13-25 -8	26+ -14	3 -20	4-6 -21	7-12 -17
force|quote-then-speaker|saying|	-10 10	-13 -20	-14 -16	-15 -10	-16 -15	-17 -23	-18 -12	-19 -11	-2 -11	-20 8	-22 -18	-24 -10	-25 8	-27 7	-29 -6	-3 -21	-30 -10	-34 -12	-4 -27	-6 -6	-8 -11	0 26	1 -15	13-25 -11	3 -21	4-6 -8	7-12 -7
force|quote-then-speaker|thinking|	-10 7	-11 -15	-13 15	-3 -17	-4 14	-5 8	-6 -13	-7 -10	-8 -9	-9 -6	1 -13	13-25 -19	2 -27	3 -23	4-6 -33
force|quote-then-verb|judging|	0 -6	1 14	13-25 -13	2 -14	4-6 -20	7-12 -11
force|quote-then-verb|other|	0 -15	1 8
force|quote-then-verb|saying|	0 22	2 6	7-12 -20
force|sentence-after|according|	1 8	13-25 -14	3 6	4-6 -18
force|sentence-after|judging|	1 -24	13-25 -28	2 -18	4-6 -24	7-12 -24
force|sentence-after|other|	1 -9	13-25 -36	2 -25	3 -15	4-6 -9	7-12 -32
force|sentence-after|saying|	1 16	2 -28	3 -37	4-6 9	7-12 -20
force|sentence-after|thinking|	1 -17	13-25 -16	2 -18	3 -16	4-6 -18	7-12 -17
force|sentence-before|according|	1 -14	26+ -12	3 -17	4-6 -6	7-12 10
force|sentence-before|judging|	13-25 -18	2 -9	26+ -37	3 -11	4-6 -7	7-12 -16
force|sentence-before|other|	13-25 -7	26+ -15	3 -9	4-6 -11	7-12 -9
force|sentence-before|saying|	1 24	13-25 -15	26+ -24	3 8	4-6 -8	7-12 -12
force|sentence-before|thinking|	1 -15	2 -10	26+ -45	3 -20	4-6 -9	7-12 -43
force|signature|naked|	1 6	26+ 9
force|speaker-then-quote|judging|	0 12	13-25 -31	2 16	26+ -13	4-6 8
force|speaker-then-quote|other|	0 -35	1 -25	13-25 -9	2 6	26+ -23	3 15
force|speaker-then-quote|saying|	0 10	1 8	13-25 -6	2 6	4-6 9
force|speaker-then-quote|thinking|	1 -13	13-25 -12	26+ -8	3 6	4-6 12	7-12 -13
force|topic-after|naked|	0 -7	4-6 -11	7-12 -8
force|topic|naked|	0 -30	2 12	26+ -20	3 9
force|verb-then-speaker|judging|	1 -21	13-25 -20	2 10	3 -21	4-6 -34	7-12 -33
force|verb-then-speaker|other|	1 15
force|verb-then-speaker|saying|	0 -35	1 6	13-25 -30	26+ 14	7-12 -17
form|according-to|other|	according 25
form|colon|other|	apposed -9	direct -10
form|colon|past|	direct 25	inverted -7	shared -11
form|colon|present|	direct 12
form|paragraph-before|base|	apposed -20	apposition -17	direct -22	relative -22
form|paragraph-before|other|	according -16	apposed -10	direct -13	passive -20	relative -23	shared -28
form|paragraph-before|participle|	apposed -19	apposition -18	direct -24	relative -8	shared -23
form|paragraph-before|past|	apposed -10	apposition -12	direct -6	inverted -31	relative -20
form|paragraph-before|present|	apposed -20	apposition -20	direct -7	inverted -12	passive -7	shared -24
form|quote-then-speaker|base|	apposed -10	apposition -8	direct -36	relative -19	shared -9
form|quote-then-speaker|other|	apposed 9	apposition -23	direct -23	relative -34
form|quote-then-speaker|participle|	apposed -16	apposition -23	direct -40	relative -6
form|quote-then-speaker|past|	direct 18	relative -14
form|quote-then-speaker|present|	apposed -16	apposition -15	direct 18	passive 8	relative -11	shared -9
form|quote-then-verb|past|	inverted 9
form|quote-then-verb|present|	inverted 6
form|sentence-after|base|	apposed -12	direct -7	relative -19
form|sentence-after|other|	apposition -25	direct -12	passive -20	relative -32	shared -19
form|sentence-after|participle|	apposed -17	apposition -10	direct -28	shared -18
form|sentence-after|past|	apposed -26	apposition -38	direct 13	inverted 14	shared -10
form|sentence-after|present|	apposed -26	apposition -18	direct -17
form|sentence-before|base|	apposed -28	apposition -26	direct -23	relative -23
form|sentence-before|other|	apposed -18	direct -8	passive -52	relative 6
form|sentence-before|participle|	apposed -25	apposition -35	direct -42
form|sentence-before|past|	apposed -9	apposition -11	inverted -9	passive -7	relative -9
form|sentence-before|present|	apposed -25	passive -16	relative -19
form|speaker-then-quote|base|	apposed -22	direct -17	passive -13	relative 8	shared -11
form|speaker-then-quote|other|	apposed -8	apposition -10	direct -7	shared -12
form|speaker-then-quote|participle|	apposed -11	apposition -61	direct 12	relative 11	shared 12
form|speaker-then-quote|past|	apposed -8	direct 27	passive 16	relative -10	shared -27
form|speaker-then-quote|present|	apposed 13	apposition -26	direct 11	passive -20	relative 10	shared -13
gap|according-to|	 20	, 22	,; -13	,c 8	,c; -6	,qs 17	,sc 11	; -22	c -14	c, -10	q, -9	s, 19
gap|colon|	, -6	,c 8
gap|paragraph-before|	 -17	, -16	,; -9	,;c -10	,;cs -12	,;s -18	,c -20	,c; -19	,c;q -8	,cqs -12	,cs -23	,cs; -6	,csq -12	,qc -32	,qs 12	,qsc -6	,s -16	,s;q 11	,sc -22	,sc; -12	,scq -20	,sq -42	; -37	;, -25	;,c 12	;,cs -15	;,s -12	;c -15	;c, -20	;cs -9	;cs, -7	;s -23	c -31	c, -7	c,s -25	c; -13	c;s 14	cq,s -20	cs -30	cs, -22	csq -8	csq, -22	q, -31	qc -18	qc, -11	qcs -13	qs -13	qs, -15	s -41	s, -32	s,c -25	s,q -20	s,qc -12	s; -12	s;, -7	s;c -15	sc -37	scq -15	sq -9	sq; 7	sqc -20
gap|quote-then-speaker|	 15	,c -22	,cs -32	,qcs -14	,qs -12	,s -37	,sc -16	,sq -13	,sqc -15	; -20	;, -17	;q -7	;s -13	c -53	c,s -13	c;, -8	cq -19	cqs -12	cs -23	cs, 9	csq -15	q -9	qc -17	qs -18	s -48	s, 22	s,c -18	s,cq -9	sc -21
gap|quote-then-verb|	 19	, 12	,c -25	,q -10	,s -19	,sc -10	c -58	cs -14	s, 26
gap|sentence-after|	 12	,; -13	,c -16	,cs -29	,q -16	,s -22	; 12	;,s -15	c -19	c, -25	c,s -15	cs -15	cs, -19	q -7	q, -20	qc -13	s -12	s,c -9	sc -23
gap|sentence-before|	 8	, -8	,; -71	,;q -19	,;qs -15	,c 6	,c; 7	,c;q -15	,cq -28	,cqs -9	,cs -10	,cs; -21	,csq -25	,q -6	,qc -19	,qc; -18	,qcs 8	,qs -8	,qs; -21	,qsc -23	,s 15	,s; -26	,sc -8	,sc; -18	,scq -18	,sq; -18	,sqc -34	;, -27	;,q -19	;,s -24	;c -21	;q -43	;q, 10	;q,c 6	;q,s -12	;qc -7	;qs 6	;s -19	;s, -14	;s,c -12	c -9	c, -11	c,q -27	c,s -45	c,s; 8	c,sq -14	cq -9	cq, -23	cq,; -9	cq,s -20	cqs -11	cs, -27	cs,; -23	cs; -14	csq, -32	csq; -17	q -39	q, -22	q,; -26	q,c -40	q,cs -15	q,s; -16	q,sc -19	q; -16	q;, -17	qc -22	qc, -28	qc,s -15	qc; -14	qcs 6	qcs, -8	qs, -22	qs,; -17	qs,c -17	qs; -18	qsc 7	qsc, 12	s -10	s,; -35	s,c -21	s,c; -34	s,cq -16	s,q -11	s,qc -24	s; -16	s;, -20	sc -19	sc,; -13	sc; -6	scq -24	scq, -8	sq -7	sq, -10	sq,; -20	sq,c 7	sq,c; -12	sq;, -14	sqc -33	sqc, -38
gap|speaker-then-quote|	 24	,; -30	,c -20	,c; -15	,cq 13	,csq -14	,q -6	,qcs -12	,s -26	,s; 12	,sc 7	,sq; -9	,sqc -9	; -10	;, -13	;,c 15	;,qc 7	;cs -20	;q, 13	;s -20	;s, -19	c -11	c, 14	c,; -17	c,s -27	c; 7	cs, -9	q -8	q,; -13	q,c -16	q,s -27	q; -10	q;, -15	qc -15	qc, -25	qc; 19	qs -10	qs, -16	qs,c -14	s 22	s,; -19	s,c 15	s,c; 13	s,q 9	s; -18	sc 17	sc, 15	sc; -7	scq 15	scq, 15	sq 16	sq, -19	sq; -27	sqc, -7
gap|verb-then-speaker|	 -34	, 24	,c; -8	,cs -28	;, -21	;,s -11	;s -12	c -28	c, -13	cs -25	q -17	q, -15	q; -13	qc -23	qs -13	s -10	s, -16	s,c -12	s; -15	sc -22	sc, -12
head|	0 -8	000 -13	1 -8	100 -14	11 -29	14 -17	15 -12	16 -9	17 -8	18 -11	19 -18	1977 -15	1991 -11	1992 -9	1998 -11	1999 -17	2 -13	2.500 -6	20 -17	200 -9	2000 -9	2001 -12	2002 -8	2003 -8	2006 -15	2007 -15	2008 -33	2009 -17	2010 -8	2011 -16	2012 -35	2013 -19	2014 -9	2015 -15	2016 -14	2018 -11	2019 -15	2020 -12	2024 -14	2025 12	2026 -13	2027 -12	2028 -14	21 -13	212 7	22 -20	22-year-old 14	23 -13	24-jährige -7	25 -10	250 -10	26 -8	27-jährige 13	27-year-old 10	28 -19	29 -20	3 -19	30 8	300 -9	31 -11	31-year-old 6	33 -9	34 -24	36 -18	37 -11	38 6	38-year-old 10	39 -19	40 8	400 -13	41 -12	44 -13	44-year-old 10	45 -12	46 -10	48 -9	49 -15	5 -19	50 -11	51 -14	51-jährige 11	52 -9	54 -13	55 -21	57 -11	58 -19	58-year-old 13	6 -14	61 -16	62 -17	63 -9	64 -16	66 -27	67 -16	68 -13	69 -14	7 14	70 -18	74 -12	77 -17	79 -21	8 -10	80 -18	81 -9	84 -9	88 -15	92 8	aboard -8	abogada -23	abogado -12	abortion -12	abuela -15	académie 13	access -12	accionista -10	accord -18	accordo -13	accounts 10	accusa -9	accuse -8	accused -19	accusé 6	acesso -13	actie -11	acting -6	action -19	actionnaire -6	actions -26	activist -16	activists -12	acto -12	actor 7	actors -6	actress 13	acuerdo -15	acusación -17	acusação -18	acções -7	acórdão -11	added -14	adding -17	address -15	adiantou 8	administrador 9	administration -17	administrator 9	administração 6	adversaire -18	adversário 18	advertising -6	adviser 8	advisers 11	advocaat -18	advérbio -7	af -20	affaire -16	affaires 8	affermato -14	affidavit -8	affluenza -10	affondo -20	africaine -8	agence 13	agency -23	agenda -7	agentes 13	aggiunge -9	agreement -7	agricultores -9	agriculture 10	agua -14	ahead -11	aides 10	air -10	airport -11	alarme -7	alcaldes -11	alegría -10	alemán 14	alert -12	aliados -14	all -29	allegations -10	alleging -10	allenatore -24	alliance -10	allies -24	ally -23	alta -7	alunos -13	ambassador 9	ambiance -15	ambtgenoot -12	america -19	americani -7	amministratore 7	amministrazione 6	analistas -17	analisti -14	analysis -9	analyst 10	analystes -17	analysts -18	ancien 10	ancienne -7	ander -17	anger -10	animal -13	animale -19	animali -7	animals -10	anni -7	annonce -10	announcement -24	annuncio -12	ano -13	anonimato -18	anonymat -10	anonymity -16	another -10	anti-establishment -12	antiga -16	antigo -14	anunciou -6	anyone -27	anything -14	app -8	appeal -16	appearance -11	appeared -19	appello -14	applause -20	apple 9	approach -11	araras -11	arbitrage -9	arbitragem -13	arbitro -7	archeologa 12	area -6	arena -12	argent -12	argued -10	arguido 8	arm -9	armador 9	arrêt 10	article -24	artigo -12	artistes -6	artículo 14	asamblea -9	asked -11	assault -14	assessora -9	assessore -17	assessoria 7	asset -9	assistant 9	assobios -17	association -11	assunto -10	assurance -7	astronaut 10	astrónoma -16	asunto -7	ataque -6	atleta -14	ato -11	attack -21	attackers -15	attacks -26	attaquant 14	attorney 15	atual -16	audio -19	audit 14	audition -10	aurillac -8	autarca 13	auteur 9	author -15	authorities -13	authority -18	autora 17	autrice 7	avenida -7	avenue -11	aver -14	avis -15	avocat -19	avocate -23	avoir -23	avô -17	award -15	ayuntamiento -9	azienda -15	azzurro -16	ação -20	años -9	backers -10	bailarina -11	bajo 7	baker 11	ballots -14	ban -19	bancada -7	banderole 9	banker 8	barcos -11	barista 6	barrister 9	base -19	bastidores -10	battle -12	battuta -14	beau -11	become -20	bedrijf 9	began -19	begrafenissen -9	behalf -10	behanger -10	beide -16	beiden -8	belastingbetaler -9	belge 16	believe -17	belkacem 13	benghazi -11	bergamasco 15	beschuldigde -8	best -20	beter -13	better -8	bewindsman 14	bid -21	biggest -8	bijeenkomst -16	bilhete -13	bill -16	billion -18	billionaire -15	biologist 9	bióloga 15	black -7	blijven -8	bloc 8	blogger 7	blunt -8	board -9	boat -10	boats -12	body -11	bonden 6	border -18	boss -6	boston -11	both -13	bowlers -10	boy 6	boycott -7	braccia -9	brand -11	breakfast -13	brief 10	briefje -13	bring -10	broker 12	brother -23	brzezinski -21	buren -21	burgemeester 11	burgervader -20	bus -20	bush -15	business -27	buurt -12	buyer -15	buzz -12	c' -22	cabildo -19	cabinet 10	cable 10	cadette 9	café -13	california 8	call -23	callers -16	calls -14	calm -9	calma -8	cambio -19	came -11	cameriere 6	camp -22	campaign 7	campaigns -10	campo 12	candidata 19	candidate 7	candidates -13	cantora -14	capitaine -7	capital -20	capitale -12	capitán -11	capitão 12	capo -15	captain 14	car -18	card -8	cargo -9	cargos -7	carolina -9	carrier 19	carta -12	cartas -8	carte -15	cartera -11	case -28	cases -27	caso -17	casting -7	catalana 14	catedrático 15	caucus 6	causa -12	cautela -17	celle-ci 6	celui-ci 25	cent -9	center 11	cento -11	centre -16	centro 15	cerimônia -7	certain -11	chain -8	chair -8	chairman -10	chambre 12	chancelier -9	change -15	changes -7	chapter -8	charge -11	charges -18	chat -11	check -10	chef -7	chercheurs -11	chercheuse 18	cheuvreux 6	chi -15	chiamano -15	chief -12	chiffre -15	chiffres -12	chigi 10	choferes -14	choix -19	cierre -10	cijfers -11	cinco -10	cineasta 14	cinta -9	cittadino -13	civile -14	claim -13	class -18	clerk 11	cliente -10	clienti 8	clients -21	clinton -15	cliënt -17	cloche -12	close 6	clube -16	cnn -15	coach -12	coalitie -16	coalition -15	cocinera 14	cocinero 13	colegiado -15	coletivo -9	colis -11	collaboratore -12	colleague 17	colleagues -13	collega 18	college -12	collegio 16	column 10	come -16	comentar -18	comerciante 23	comisión -15	comissão -10	comité -7	commandes -6	comment -19	comments -6	commerçants -18	commissaire -9	commissione 12	committee -23	communauté -16	commune -11	communiqué -12	communities -13	compagne -8	compagnie 11	companhia 8	companies -20	compañía -7	competitors -12	complainant 8	complaint 22	comporta -13	compromise -10	compte -15	comptes -11	comune -16	concerns -15	concluded -12	concorrente -13	conductor 23	conference -21	conferma -7	confidence -8	conflicto -14	confrère -13	congress -15	conseil -15	conseiller 15	consejera 7	consejo -11	conselho -9	considera -14	constat -11	consultant 6	consultora -15	consulté -11	contabile -15	contained -13	contender 8	contest -12	conti -7	continued -16	continues 15	contract -19	contractor -7	contractors -20	contraire -14	contrast -11	contrataron -12	contrato -18	controllo -9	controversy -21	convoy -7	coopérative 11	corner -17	coroner 7	corps 8	corregge -9	correo -16	cosa -14	costiera -12	costs -13	council 11	counties -13	countries -22	country -28	country-first -14	county -16	couple -24	couples -16	cour 6	courriel -17	courriels -7	course -22	courses -17	court -20	courts -15	cousin -12	cover -13	coverage -10	credito -9	crew -19	crews -16	criança -16	crime -16	criminal -8	crise -16	crisis -10	critic 14	critici -11	criticism -16	critique -17	croata -10	cronisti -17	cruz -14	crítica -18	cuatro -10	cuerpo 12	culpa -19	cuoca -12	customers -12	cut -13	cuts 9	côté -9	côtés -12	c’ -23	d -14	dakar -15	dame 16	data -10	dato -10	daughter 7	day -23	days -19	deadlock -9	deal -21	death -16	deaths -14	debat -9	debate -28	debt -8	decades -10	decide -12	decision -28	decisione 12	decisión -17	decisão -24	declined -11	decreto -12	defence -18	defender 14	defesa -17	degree -11	delantero -11	delay -17	delegada 12	delegate -15	delegation 13	delegação -8	deles 11	dem 11	demand -7	democratic -14	democrats -13	demonstrations -10	demora -15	denied -10	denies -9	denuncias -6	depoimento -8	depressed -11	deputy -14	dernier 14	derrota -16	desculpas -9	designer 11	despacho 8	detailed -11	detenerse -13	detto -9	deuxième -11	developer -9	dialogue -8	dice -10	dichiarato -7	dictamen -8	diferente -15	diferença -17	difesa 15	difference -13	differences -9	different -17	dijo -7	dinero -19	diplomacia -13	diplomat 9	diplomate -9	diplomats -10	diplomazia -14	diplomático 13	dire -12	direct -8	directeur -21	directie 10	direction 9	directivo 20	directores -13	directrice 10	diretor -6	diretto 10	direttrice 6	dirigeante 16	dirigente 14	discipline -15	discussions -11	dispatcher 17	disse -11	distribuidora -8	district -17	dit -12	ditta -10	divergência -13	divisive -12	diz -8	dizer -19	diálogo -18	dnc -14	doce -10	docente 14	dockers -12	document 13	documentary -11	dog -11	domain -17	donations -16	donna 6	donor -12	donors 6	doppelganger 9	dossier -19	draft 15	drawing -15	drinking -12	drivers -11	droite -15	drone -14	drones -15	drug -14	duca -14	dura -12	décision -22	défense -25	dément 10	députée 6	détracteurs 10	día -16	dívida -10	dólares -12	early -15	east -8	eau -18	echoed -11	echoing -13	economic -15	economistas -11	economists -13	economy -13	edil 13	editor -17	efforts -21	ela 26	elders -12	ele 27	elecciones -16	elected -12	election -16	elections -22	electorate -14	electrónico -13	ella 14	ellas -22	elles -25	ellos -8	email -18	embassy 16	emeritus 8	emigrante 11	emotional -16	employee 16	employees 6	employer -13	empresario 13	empresários -11	encuentro -10	end -14	endorsement -12	endorsements -17	energy -18	enfermagem 8	engineers -17	enough -14	enquête -16	ente -13	entidad -18	entidade -7	entonces 7	entourage 13	entraîneur -9	entrepreneur 6	entreprise 10	entusiasmo -12	então -15	environmental -19	envoy -12	episode -12	episodio -12	episódio -14	equipo -14	er 17	error -22	es -56	esame -8	escola -20	escrito -13	espagnol 16	esperar -12	espressione -11	essais -7	establishment -9	estado -15	estatal -7	estreia -11	estudante -11	estudiante 11	estudiantes -9	estudio -20	estudo -9	etichetta -14	euro -8	europe -10	euros -16	event -15	events -12	everyone -19	evidence -13	ex-marido -15	examens -15	example -12	exchange -9	excongresista -16	executiva 17	executives -14	exmandatario 7	expectativa -9	experience -10	expert -16	experta 12	experts 9	explained -12	explica -13	explicação -13	explicações -14	expression -17	expressão -17	expérience -8	exécutif 13	eyes -14	face -9	facebook -20	facilities -9	fact -22	failed -10	failure -13	faits -15	falar -12	fall -6	false -13	falta -9	familie -6	families -9	family 8	famílias -8	far -15	farm -12	farmacista -14	farmer 13	farmers -15	father -11	fatto -19	february -14	federation -13	fees -12	feiten -9	felt -16	femmes -10	ferrovia -10	fervor -10	festa -11	fez -12	field -16	fight -10	fighters -12	figlio 7	figure -15	filed -10	filha -19	filière -7	film -22	filme -11	films -19	fils 12	fin 10	final -14	finale -14	financement -7	findings -12	fired 19	firm 11	firma -13	firms -13	fiscal -6	fischi -7	flag -16	fleet -9	floor -7	florida -13	fois -16	follow-up -8	followers -7	fonctionnaire 9	fondatrice -6	fondi -9	footage -11	former 9	formule -16	fornitore -11	fossile -10	found -15	foundation -12	fourth -11	france -15	franchise -13	frase -29	freeze -11	fresh -13	friday -16	friend 20	friendly -12	friends 15	frustration -12	fuentes 7	funcionaria 16	funcionario 13	funcionários -6	fundraising -15	fév -10	galeria -8	gallo -9	gara 7	garanzia -11	gardien 13	garçon 17	gauche -21	gedupeerden -8	geld -16	geloven -6	gemeente -13	gendarmes -12	genro 11	gerente -21	gestione -13	gesto -14	gestor -16	gestora 6	get -15	getuige -16	gezegd -15	giapponese 11	giornalisti -11	gip 8	girl 7	giudice -11	giudici -11	giudizio -13	give -9	go -25	goal -11	goals -9	goats -14	gobernador -15	going -13	gol -18	golf -8	golo -7	good -12	goods -18	gop -10	gouverneur -23	governante 13	government -14	governo -8	grandmother 17	gravação -6	graça -17	grievance-driven -9	group -7	groupe -20	groups 8	growers -17	growing -9	growth -12	grupo -23	gruppo -18	grávidas -6	guard 20	guasto -15	guerra -8	guidance -13	guineense 13	guns -9	général 12	haar 6	habitants -13	hackers -9	half 13	hall -14	hallazgo -15	hampshire -20	hand -16	hands -9	hard-liner -11	he 29	he'd -16	he'll -8	headline 9	heard -20	hearing -17	heat -10	heckler 6	help -12	helped -11	heritage -16	hermana -11	hermano -8	het -48	heure -7	he’d -29	he’ll -13	hij 11	hija -6	hijo -13	histoire -6	historia -9	history -12	história -12	hold -17	holders -16	hombros -15	home -23	homem 13	homens -15	homes -12	hommages -10	homme -13	homologue -20	homóloga -13	hopeful -8	hora -15	hospital -21	host -20	hosteleros -7	house -31	housing -13	huidige -10	husband 15	héros -13	hôpital 6	i -39	ich -21	idea -22	ideia -17	identificada -8	iedereen -12	iemand -9	ik -9	il 11	illicit -12	ils -26	image -15	images -11	immigrants -16	immigration -7	impacto -13	impersonator -11	importance -6	imprese -13	inchiesta -17	incident -24	incidents -9	income -10	indagato -12	independente 7	indiscrezioni -13	individuals -11	industriels -10	industry -23	inequality -13	inflation -20	influence -24	influenceuse -14	information -24	informe 6	ingewijde 14	inglês -12	iniciativa -7	initiants -9	inquirenti -12	inquiry -23	inquérito -16	insecure -12	insider 14	insiders -12	inspector 7	instance -17	instant -13	instituição 13	institute -10	institutions -9	instituto -14	instruction -16	intellectual -13	interessato 11	interesse -13	interest -17	intermittents -12	international 10	interview -20	interviews -14	intervista -15	intéressée 14	inversión -8	investigación 7	investigador 16	investigadora 15	investigation 8	investigative -13	investigators -17	investigação -13	investment -16	investor 12	investors -8	involved 8	iowa -21	iphone -13	iraq -13	irmão -12	irmãos -12	island -9	israel -11	issue -17	issues -14	it -83	italiana -7	italiano -20	its -38	jaar -10	janela -9	jeune -12	jeunes -11	jihad -14	job -12	jobs -12	jogo -16	joke -11	joked -9	jornal -8	jornalistas -14	jose -13	journalist -8	journalists -9	jubilado 7	judge -8	jugadores -15	juge -18	juiz -13	julho -13	june -13	junior 7	justice 13	justices -16	justitie 8	juíza 6	júri 13	keep -11	keeps -13	keer -8	kerdoncuff 15	keten -16	key -17	killing -10	kinderen -16	king -17	knew -13	know -6	komen -10	kosten -11	krant -20	kustwacht -13	kwijt -10	lado -12	land -13	landlord -16	language -16	laredo -19	late 11	latest -11	latter 9	lauréate 8	lavori -10	law -7	lawmaker -6	lawmakers 6	laws -13	lawsuit 15	lawyer -17	lawyers 7	lead -18	leader -15	leaders -13	leadership -16	league 9	least -16	led -9	leeds -15	left-hander 10	legale 24	legislation -9	legislature -20	lei 28	leitura -16	lendemain -15	less -21	letra -17	lettera -23	leur -10	ley -13	liberal -7	library 11	libro -16	libéraux -8	life -11	lights -15	likely -12	limburg -11	limits -9	line -25	lines -18	list -13	lista -11	listeners -20	lite -10	little -9	llamada -12	loans -8	local -12	longer -18	look -12	looked -12	looks -9	loro -16	loud -15	lui 6	lunes -9	lungo -7	luso 11	lynch -12	lâché -8	líneas -6	maakte -10	macchina -10	machine -8	machines -9	machinist 11	made -14	madre -26	maestra -10	maestro 8	maggioranza -11	magistrada 25	magistrate 10	magistrato 10	maillot -12	main -6	maine -20	maire -16	mairie -18	mais -18	maison -13	majority -20	majorité 7	maker -7	making -7	man -11	managers -13	mannen -12	manovra -16	manutenção -14	march -20	margem -13	mari -24	marido 7	marino 14	market -15	marriage -11	mass -10	massacre -7	match -21	mate -16	math -6	mayor 14	measure -9	media -23	medida -16	medio -8	meer -10	meeting -29	meilleure -9	melhor -13	member 10	memo 8	memorandum -11	men -24	mensagem -13	mensagens -9	mensaje -16	mensajes -10	menù -10	mercado -15	merger -8	meses -9	message -15	messages -15	messaggio -13	mesure -14	meta -17	metodo -14	metros -7	metteuse -15	mexico -14	milhões -12	milioni -11	mill -18	million -14	ministero 11	ministers -19	ministra 23	ministre 13	ministry 13	minorities -12	minutes -25	mirando -8	mishandled -9	mismo -9	misura -15	mitad -10	model -10	moderator 12	modesto -10	modulo -14	modérateur -13	moglie -16	mogul 15	moment -12	monday -16	monde -14	mondiale 8	money -28	months -9	moradores -15	more -22	mort -8	mosque -19	mot -12	mother -15	motie -10	motion -13	mots -11	move -28	movement -19	moves -20	movie 8	movimento -11	msnbc -12	much -16	muchacho -12	mudança -11	muestras -6	mujer 7	multa -15	municipal 9	município -10	museo -6	museum 10	music -23	musician 14	musicista 14	my -20	más -8	mãe 19	médailles -6	médico 9	músico 10	n -12	nacional -11	nadie -10	name -23	named -19	narrator 15	nation -29	national -12	nations -14	native -13	nativist -9	neer -14	negotiations -11	negotiator -16	negotiators -16	negócio -13	neighbors -7	neither -14	nervous -9	nesta -8	neta -9	network -7	neuroloog -10	neurosurgeon 13	neutrality -11	new -18	nicht 15	niega -6	niemand -12	niets -12	night -20	nine -12	ninguém -13	niño 10	nobody -26	nodig -12	nom -18	nombre -9	nome -22	nomination -9	nominee 8	norma -17	north -10	nota -18	noted -10	nothing -14	noticia -22	notizia -13	notícia -14	nous -23	nouveau -9	nouvelle -11	nov -11	nove -10	novelist 9	novo -8	novos -6	nueva -11	nuit -16	number -23	numbers -10	numero -12	numéro -13	nuovo -9	nurse 7	número -18	números -24	obra -11	occasion -9	occupazionali -11	october -10	oefenmeester -13	oferta -10	offensive -10	offer -15	offered -14	office 15	officers -14	official 14	officier 10	oficio -8	old -14	on -63	one -22	onslaught -10	opener -12	opera -15	operación -15	operation -9	operatives -11	operators 7	operazione -16	operação -15	opinion 17	oposição -18	opponents -20	opposizione -19	opposizioni -17	opération -8	ora -11	order -13	ordonnance -11	organisation -24	organismo 8	organization -11	osce -7	osserva -8	other -8	otto -10	ouders -11	our -19	outlets 7	outras -11	outro -10	outsider -16	ouverte -15	own -24	owner -20	owners -14	pac -9	pacto -7	padre -6	page -13	pages 9	pagine -13	paid -10	palabra -14	palabras -15	palavra -10	palco -15	panel -14	paper -13	papers -6	paquets -14	parecer 10	parents -23	paris -15	park -15	parking -14	parlamentar 15	parola -16	parole -11	parquet 10	part -22	parte -23	particular -14	partido -19	parties 8	partner -16	party -26	paso -7	passada -15	passar -13	passenger -15	passengers -16	passing -12	pastor -6	patience -12	patients -23	patiënte -14	patron 9	patronale 11	pause -16	pay -20	payment -6	pays -11	pena -13	penalista 11	pennsylvania 6	people -19	percent 8	percentage -16	percentual -9	perda -10	period -12	perito 8	perizia -13	periódico -14	pers -15	personal -17	personas -13	persone -13	personne -10	personnel -13	personnes -9	pescador -12	pesos -10	pesquisador 8	pessoas -15	petit-fils -18	peça -10	philippines -10	phone -11	phrase -19	piano -14	piece -11	pilot -13	piste -11	place -8	places -11	plainte -11	plaisantin 7	plano -13	plans -13	plant -12	platform -16	playbook 11	players -6	ploegleider 8	plumber -11	plus -11	podcast -12	point -28	points -8	pole -13	police -17	policial 10	policier 13	policiers -19	policies -9	politica -8	political -20	politico -7	politics -16	politie -24	poll 32	polls -9	polémica -10	político 9	ponte -11	pontiff 11	pool 17	poor -10	pope -6	population -10	porta -18	portavoce 15	portavoz -14	português -13	position -19	positive -9	posição -12	possible -8	post 9	posted -10	praça -11	precisa -16	prefeito -15	prefeitura -15	prejuízo -16	preliminar -15	premier -18	premio -11	prensa -18	preparador -18	prepared -13	presentador -12	presidencia -9	presidency -19	presidenta -17	presidente 11	presidential -18	press -11	pressão -10	presuntos -7	preço -9	preço-teto -8	price -16	prices -12	priest 6	primaries -17	primary -24	primeira -23	primer -6	primera -11	primi -8	principal -23	prison -8	private -30	prix -12	probe -7	problem -9	problema -22	problème -11	procedure -12	process -15	processo 9	procura -13	producteur -22	produzione -14	professeurs -12	professor -11	professora 13	progetto -17	program -23	programa -11	programme -18	programs -7	progressives -12	projet -22	promise -16	pronouncements -10	proposal -16	proposed -6	proposition -8	proposta -12	proprietari -15	proprietário -9	prosecuting -16	prosecution -17	prosecutor 13	protest -15	protester -19	protesters 14	protestors -6	prova -8	provinciale -11	provvedimento -7	proyecto -16	prudenza -12	prédio -8	préfecture -15	président -21	présidente -7	prévenu -13	pubblico -17	publisher -12	pun -18	punto -11	pushed -7	páginas -12	père -23	pénaliste 16	pênalti -6	qu -9	qualcuno 6	quale -20	quello 8	question -20	questione -14	questions -16	quince -6	quis -18	qué -11	raadsman 9	race -27	races -19	radio -11	ragazzi -10	ragazzo -8	raids -12	rallies -7	rallying -13	ramo -7	rapariga -11	rapport 8	rate -12	rates -15	ravennate -17	reactie -12	read -14	reads -10	reality -10	reação -15	recalled 7	recebido -11	received -16	recent -25	recette -13	rechtbank 9	record -22	recording -17	records -13	recteur 12	recursos -9	redes -13	reform -13	refugees -21	region -10	regionale -11	regista 22	regulator -6	relation -13	relator -9	relatora -7	relatório -10	relazione -6	release -13	released 8	remains -7	remark -15	rensters -15	reparto -21	replied -14	reply -12	reporter -6	reporters -30	representative -6	représentant -11	republican -13	republicans -8	repórter -15	requisito -16	research -20	resemblance -9	reserva -10	reservas -6	resident -8	residents -12	resolución -12	resources -11	respecto -8	responded -9	respondeu -14	responsabile -10	responsable -13	response 7	responsável -6	resposta -16	respuesta -18	reste -17	result -12	resultado -17	resultados -16	results -14	retailer -18	retards -17	rete -6	retiree 8	retraitée -10	returns -15	revanche -11	review 9	reviewers 13	revista -9	rhetoric -13	riapertura -12	ricorso -13	rien -17	rientro -16	riferimento -12	riferito -7	righe -14	right -13	rights -23	riojano -9	rire -10	risas -13	rischio -13	risultato -6	rit -11	rival 8	rivale -11	rivals -15	riverains -20	road -9	role -8	roman -12	roof -10	round -13	rubio -11	rule -16	russia 12	règlement -10	réalisatrice 10	réforme -11	réponse -17	réseau -6	résultats -10	réu 12	réunion -20	río -14	sacerdote -6	safe -16	safety -8	sala -18	salariés -17	sale -16	salem -17	sales 11	same -23	samedi -10	sanders 9	saturday -14	saw -15	say 7	saying -30	says -11	saída -15	scala -12	scandal -15	scathing -10	scelta -14	scene -11	schedule -10	scheduling -13	school -13	schools -14	scientists -21	season -12	seconde 10	secondes -9	secours -11	secretaria -17	secretario -32	secretary -14	secrétaire 12	secteur -19	sector -16	security -18	seem -21	seemed -16	seen 10	segretario -11	segunda -10	segundo 9	seguridad 16	seis -10	seleccionador -21	selecionador 10	semanas -7	semestre -10	senate -14	senator 11	senators -18	senior 7	sentence -14	sentenza -9	sentiment -13	sentirse -8	ser -16	sera -14	sergeant -10	services -21	sesión -21	session -17	sessão -7	settimana -11	settimanale -10	setting -15	seu -15	several -14	sexist -17	shadow -14	shares -21	sharp -9	she 9	sheets -10	sheriff 13	she’d -12	shift -14	ship -20	shirt -10	shirts -8	shootings -13	short -15	shot 16	shouted 10	showing -12	shows -8	side -25	sides -20	sie 8	signora 14	signs -8	silence -12	silenzio -15	silêncio -12	sim -9	simple -9	sindaca 9	sindacalista 9	sindacati 6	sindaco 8	sindicato 6	sindicatos -9	singer 11	singers 13	single -8	sinistra -13	sister -12	site -19	situación -9	situation -26	situazione -11	situação -13	skills -6	slachtoffer -11	slachtoffers -10	slogan -15	smentisce -7	sobre -9	socia -15	socialist -8	socialista -9	società 16	socio 8	société -8	software -12	soldiers -19	som -9	somber -10	somebody -15	someone 7	something -6	son -19	sonrisa -10	sostiene -11	source 6	sources 17	south -12	speaker 9	specific -10	spectators -13	speech -22	speeches -11	speechwriter -11	spettacolo -8	spits -13	spoke -15	spokeswoman 8	sport -13	spot 22	spring -14	squad -7	square -14	staffers -10	stage -15	stampa -6	stand -19	standards -8	standing -15	star -14	start-up -20	stated -15	statement -24	statements -24	states -8	station -24	stereotypes -9	stessa -6	stewards 11	stilista 12	stop -16	stopped -13	stories -14	story -16	straf -8	strategist 24	strategists -13	strategy -17	street -10	strength -9	strike -10	striker -14	strong -7	student 19	studenti -10	studio -17	studiosa 19	sua -21	subject -15	success -8	successeur -10	successor -13	such -14	suit 8	suite -14	summer -15	sunday -13	suo -21	suolo -11	superdelegate -6	superdelegates -12	superintendente -11	superior 15	supervisor 10	suppliers -11	supporter -18	sure -11	suspect -8	swing -11	sympathetic -10	syndicaliste 11	syndicat 11	syndicats -10	syria -9	system -19	systems -18	sécurité -9	sénateurs -8	table -13	taj -9	tajante -13	take -13	taking -10	talk -14	talking -12	talks -24	taller -16	tante -21	tapis -7	target -13	tavolo -6	tax -24	taxes -22	te -19	teacher -14	teamarts -6	teatro -11	technicien 25	technologies -11	technology -7	teenager 13	tehran 8	tekst -11	telefone -13	telefono -14	telephone -28	television -11	teléfono -12	temperament -13	tempi -11	tempo -9	temps -12	tent -9	ter -15	tercera -16	term -24	termine -12	terms 6	territory -14	terrorism -17	terrorist -12	terrorists -11	terá -13	test -10	testa -12	tested -10	testigo 14	testo -28	text -20	texte -16	texto -15	that -31	their -7	theories -15	theory -8	they -23	they're -13	they've -23	things -14	this -25	three -7	thursday -28	time -29	times 6	titolo -11	titre -20	titular -20	todas -9	todo -13	todos -10	toe -13	told -16	tone -20	tongien 10	tono -24	took -8	top -15	topman -22	total -11	touche 8	tout -23	tower -13	town 10	trabajo -15	trabalhadores -20	trabalho -13	track -8	tracé -7	tradicional 6	tradutora -14	trail -13	trainer 15	tramite -10	transcript -14	trattativa -7	treasurer 7	treinador -7	tres -14	trial -18	tribuna -6	tribunal -21	trip -13	troisième -13	troops -21	trump -38	trust -16	tuesday -23	turista -13	turmoil -12	turn -16	tutela -9	tutti -10	tutto -14	tweet -14	tweeted 18	twitter -22	two -23	tycoon 13	títulos -7	u -14	u.s. -21	ufficiale 13	ufficio 6	uitspraak -10	undici -7	unemployment -9	union -12	unions -13	unit 8	units -11	universiteit -15	university -24	uno 18	usa -7	use -10	used -8	user 12	users -13	usine 8	uso -8	usted -21	vader -16	vainqueur 14	vakbonden -17	vecchio 14	veces -19	vecina 7	vecino -6	vecinos -12	vegas -16	vehicle -15	velho 10	vencedor 12	venda -11	vendeur -11	vendor -7	venti 8	verdachte 11	verdict -15	vermont 13	vero -11	versión -19	vez -17	vezes -13	vi -12	vice-premier -13	vicepresidenta -15	vicina 12	victim -18	victime -10	victims -19	victory -13	videos -9	vidéo -14	vieux 8	viewers -17	village -18	vincitore 16	visitantes 7	vlakte -9	voce -22	vocero 16	voisin -19	voisine 14	voiture -14	voix -14	volte -8	volunteer 8	vorige -8	vote -15	voter -12	voters -25	votes -16	voting -12	voto -15	vous -28	vrouw 19	vrouwen -10	vía -15	vídeo -15	wage -10	wages -18	waiting -12	walked -17	walker -14	war -7	warned -13	warning -14	washington -8	wat -6	watchdog 10	waterboarding -10	way -16	we -17	weapon -11	website -7	wednesday -15	week -11	weeks -12	went -16	wethouder 11	white -7	whites -16	whoever -12	widow 15	wife -11	win -16	winnaar 15	winner -15	winst -12	witness -8	woman 6	women -23	woord -9	woordvoerder 11	woordvoerster 8	word -12	words -23	work -15	workers -22	working -10	works -16	world -18	worry -10	writers -14	writes -9	writing -14	wrong -11	years 10	york -18	you -47	zaak -14	zaal -15	zat -13	ze 7	zeggen 12	zij 26	zo -16	zona -13	áudio -10	échange -17	édile 14	éditeur -10	éditrice -19	élue -8	élèves -12	épaules -10	époque -17	épouse -14	équipe -9	étude -19	étudiante 10	été -10	órgão -9	última -9	último 14	único -13
inside|according-to|	false -9
inside|actor-nearby|	true -52
inside|colon|	false 17
inside|	false 7	true -69
inside|named-before|	false 12	true -26
inside|paragraph-before|	false 14	true -36
inside|possessor|	false 8
inside|quote-then-speaker|	false -14
inside|sentence-after|	false -14
inside|sentence-before|	true -15
inside|signature|	false 14
inside|topic-after|	false -16
inside|topic|	true -23
intro-force|according-to|,|according|	1 -13	13-25 12	3 11	4-6 13	7-12 11
intro-force|according-to|:|according|	1 -6	4-6 -15	7-12 -13
intro-force|according-to|auxiliary|according|	1 8	13-25 10	2 12	4-6 6	7-12 -10
intro-force|according-to|capital|according|	0 12	3 14	7-12 17
intro-force|according-to|coordinator|according|	7-12 12
intro-force|according-to|determiner|according|	1 15	13-25 -6	4-6 9
intro-force|according-to|preposition|according|	3 13	4-6 -12
intro-force|according-to|start|according|	0 -6	1 -6	3 21	4-6 7	7-12 9
intro-force|according-to|stop|according|	1 7	4-6 -20
intro-force|according-to|verb-saying|according|	3 10	7-12 6
intro-force|according-to|word|according|	0 -10	1 8	13-25 -9	4-6 23
intro-force|actor-nearby|)|naked|	4-6 9
intro-force|actor-nearby|,|naked|	0 -14	1 13	2 -16	26+ -32	3 -11	7-12 -26
intro-force|actor-nearby|-|naked|	2 -9	26+ -32	7-12 21
intro-force|actor-nearby|:|naked|	13-25 -10	2 -12	26+ -9	3 -6	7-12 -15
intro-force|actor-nearby|;|naked|	26+ -21
intro-force|actor-nearby|adverb|naked|	13-25 -18	26+ -30	3 -8	4-6 8	7-12 -8
intro-force|actor-nearby|auxiliary|naked|	1 -23	13-25 -9	2 -25	26+ -33	3 -19	4-6 7	7-12 -10
intro-force|actor-nearby|capital|naked|	0 -14	1 -19	2 -15	26+ -16	7-12 -11
intro-force|actor-nearby|coordinator|naked|	13-25 -17	26+ -27	4-6 -11	7-12 6
intro-force|actor-nearby|determiner|naked|	1 -20	13-25 -8	26+ -7	7-12 -8
intro-force|actor-nearby|preposition|naked|	13-25 -7	26+ -46	3 -7	4-6 -14	7-12 9
intro-force|actor-nearby|pronoun|naked|	13-25 -37	2 7	26+ -29	3 -12	4-6 -6	7-12 -13
intro-force|actor-nearby|quote|naked|	26+ 10	4-6 -18
intro-force|actor-nearby|start|naked|	1 9	13-25 -24	2 24	26+ 7	3 12	7-12 -24
intro-force|actor-nearby|stop|naked|	0 -19	1 15	2 6	26+ -26	7-12 -14
intro-force|actor-nearby|subordinator|naked|	13-25 -8	26+ -26	4-6 -9	7-12 -10
intro-force|actor-nearby|that|naked|	1 -22	2 -7	26+ -9	4-6 -21
intro-force|actor-nearby|verb-judging|naked|	1 12	13-25 -24	2 -7	26+ -37	4-6 -19	7-12 -10
intro-force|actor-nearby|verb-saying|naked|	1 15	26+ -27	4-6 -33	7-12 -22
intro-force|actor-nearby|verb-thinking|naked|	1 11	26+ -28	7-12 -13
intro-force|actor-nearby|word|naked|	1 -9	2 -10	26+ -17	3 -10
intro-force|actor-nearby|–|naked|	26+ -20	4-6 -14
intro-force|actor-nearby|—|naked|	26+ 7	7-12 6
intro-force|actor-nearby|’|naked|	13-25 -16	2 -10	26+ -11	7-12 -9
intro-force|colon|,|naked|	3 -10	4-6 9
intro-force|colon|:|naked|	3 13	4-6 -17
intro-force|colon|auxiliary|naked|	3 11
intro-force|colon|start|judging|	26+ 11
intro-force|colon|start|other|	26+ -21
intro-force|colon|word|naked|	3 7
intro-force|interview|:|naked|	26+ -28
intro-force|interview|start|naked|	26+ 35
intro-force|interview|stop|naked|	26+ -11
intro-force|named-before|quote|naked|	4-6 6	7-12 7
intro-force|named-before|start|naked|	26+ -39
intro-force|named-before|stop|naked|	1 -8	2 7	26+ -9	3 -32
intro-force|named-nearby|'|naked|	4-6 14
intro-force|named-nearby|(|naked|	0 -7	1 -8	13-25 -15	7-12 -17
intro-force|named-nearby|)|naked|	4-6 11
intro-force|named-nearby|,|naked|	0 -18	1 -9	13-25 -11	26+ -11	3 12
intro-force|named-nearby|-|naked|	0 8	1 -13	2 -21	4-6 -17	7-12 -16
intro-force|named-nearby|:|naked|	1 17	2 -6	3 16	4-6 -11	7-12 -7
intro-force|named-nearby|;|naked|	2 9
intro-force|named-nearby|adverb|naked|	0 -10	1 -22	13-25 -7	2 6	4-6 -8
intro-force|named-nearby|auxiliary|naked|	0 -19	1 -20	13-25 16	2 -31	26+ 11	3 -18
intro-force|named-nearby|capital|naked|	0 -25	1 -19	13-25 -7	2 -19	26+ -24	3 -14	4-6 20	7-12 16
intro-force|named-nearby|coordinator|naked|	0 -17	1 -16	2 -13	3 -19	4-6 -11	7-12 -26
intro-force|named-nearby|determiner|naked|	0 -12	1 -15	13-25 -10	2 -18	4-6 9	7-12 -11
intro-force|named-nearby|possessive|naked|	0 -9	1 -26	2 -11	3 17	4-6 -18	7-12 -6
intro-force|named-nearby|preposition|naked|	0 -33	1 -18	26+ -7	3 7	4-6 8
intro-force|named-nearby|pronoun|naked|	0 -21	1 -13	13-25 -24	2 10	26+ -13	4-6 -9
intro-force|named-nearby|quote|naked|	0 6	2 -7	3 -12	7-12 8
intro-force|named-nearby|start|naked|	0 28	1 -6	13-25 -21	2 13	3 9	7-12 12
intro-force|named-nearby|stop|naked|	0 14	1 11	13-25 -7	2 20	4-6 11
intro-force|named-nearby|subordinator|naked|	0 10	1 -10	13-25 -17	26+ -21	3 -16
intro-force|named-nearby|that|naked|	0 -7	1 -20	13-25 -10	2 -8	26+ -25	4-6 8
intro-force|named-nearby|verb-judging|naked|	0 -13	13-25 6	2 8	26+ -16	7-12 -22
intro-force|named-nearby|verb-saying|naked|	0 -13	1 -10	13-25 -21	26+ -26	7-12 -7
intro-force|named-nearby|verb-thinking|naked|	0 7	1 -13	26+ -14	3 -14	4-6 -20
intro-force|named-nearby|word|naked|	0 -13	1 -34	13-25 -15	2 -9	3 -12
intro-force|named-nearby|–|naked|	4-6 -14
intro-force|named-nearby|—|naked|	7-12 11
intro-force|named-nearby|’|naked|	1 -15	4-6 9	7-12 8
intro-force|paragraph-before|start|according|	26+ -16
intro-force|paragraph-before|start|judging|	26+ -15
intro-force|paragraph-before|start|other|	26+ -17
intro-force|paragraph-before|start|saying|	26+ -17
intro-force|paragraph-before|start|thinking|	26+ -30
intro-force|possessor|,|naked|	3 7	4-6 -12	7-12 -20
intro-force|possessor|-|naked|	4-6 -18	7-12 -17
intro-force|possessor|:|naked|	3 -24	4-6 -31
intro-force|possessor|adverb|naked|	7-12 -16
intro-force|possessor|auxiliary|naked|	2 -34	3 -14	4-6 -8	7-12 -8
intro-force|possessor|capital|naked|	3 -13	7-12 10
intro-force|possessor|coordinator|naked|	2 -17	3 -14	4-6 -26	7-12 -28
intro-force|possessor|determiner|naked|	0 -20	2 -23	3 -29	7-12 -8
intro-force|possessor|possessive|naked|	1 -11	4-6 -19	7-12 -14
intro-force|possessor|preposition|naked|	1 -15	13-25 -10	4-6 8	7-12 -18
intro-force|possessor|pronoun|naked|	13-25 -14	4-6 -34
intro-force|possessor|subordinator|naked|	1 -14	2 -10	3 -22	4-6 -17
intro-force|possessor|that|naked|	13-25 -14	3 -16	4-6 21
intro-force|possessor|verb-judging|naked|	3 9	4-6 -11	7-12 -10
intro-force|possessor|verb-saying|naked|	2 -26	3 -26	4-6 -28	7-12 -41
intro-force|possessor|verb-thinking|naked|	2 -17	4-6 -19	7-12 -18
intro-force|possessor|word|naked|	1 -43	13-25 -14	2 -46	3 -38	4-6 -35	7-12 -18
intro-force|possessor|’|naked|	1 -21
intro-force|quote-then-speaker|(|saying|	0 14
intro-force|quote-then-speaker|,|other|	-3 -9	-9 -14	1 -13	13-25 -9	2 -18	4-6 -17	7-12 -15
intro-force|quote-then-speaker|,|saying|	-11 -10	-21 -6	-3 -18	-4 -11	-6 6	-9 -13	3 -10	4-6 -9
intro-force|quote-then-speaker|-|judging|	0 15
intro-force|quote-then-speaker|-|saying|	0 25
intro-force|quote-then-speaker|:|saying|	-10 -8	-11 -7	0 25
intro-force|quote-then-speaker|adverb|judging|	-12 10
intro-force|quote-then-speaker|auxiliary|judging|	-10 -6	-12 -6	-18 7	-19 10	-3 -17	-4 -7	-6 -8	-8 6	-9 8	1 -17	13-25 -12	3 -10	4-6 -18	7-12 -17
intro-force|quote-then-speaker|auxiliary|other|	-10 6	-11 14	-3 -13	-4 -13	-5 -19	-7 -10	-8 -8	0 -11	13-25 -11	3 -16	4-6 -24	7-12 -17
intro-force|quote-then-speaker|auxiliary|saying|	-21 -9	-23 -7	-3 -13	-4 -16	-5 -20	-7 -8	-8 -12	-9 -10	13-25 -12	2 -6	3 -16	4-6 -9
intro-force|quote-then-speaker|auxiliary|thinking|	-12 -19	-3 -15	1 -24	13-25 -9	2 -12	3 -6	4-6 -12
intro-force|quote-then-speaker|capital|judging|	1 -10
intro-force|quote-then-speaker|capital|other|	-12 12	13-25 -14	2 -15
intro-force|quote-then-speaker|capital|saying|	-16 -7	-3 -15	-7 -7	0 25	2 -6	7-12 -11
intro-force|quote-then-speaker|capital|thinking|	-8 -7	1 -14
intro-force|quote-then-speaker|coordinator|judging|	7-12 -10
intro-force|quote-then-speaker|coordinator|saying|	1 -6
intro-force|quote-then-speaker|determiner|judging|	-10 -6	-12 7	-16 17	-4 -10	-5 -8	-7 13	-9 6	1 -11	13-25 -13	2 -11	3 -13	7-12 -26
intro-force|quote-then-speaker|determiner|other|	-10 -18	-12 13	-15 10	-16 9	-17 7	-20 -7	-4 -10	-5 -11	-6 11	-8 9	0 -42	2 -20	26+ -9	3 -12	4-6 -24	7-12 -36
intro-force|quote-then-speaker|determiner|saying|	-12 7	-17 -9	-20 -10	-24 -13	-4 -15	-5 6	-6 -8	-9 6	1 -27	13-25 -13	7-12 7
intro-force|quote-then-speaker|determiner|thinking|	-9 -7	0 -11	1 -10	13-25 -12	2 -25	4-6 -6	7-12 -12
intro-force|quote-then-speaker|possessive|judging|	0 -8	1 -15
intro-force|quote-then-speaker|possessive|other|	0 -11	4-6 -9
intro-force|quote-then-speaker|possessive|saying|	0 15
intro-force|quote-then-speaker|possessive|thinking|	4-6 -14
intro-force|quote-then-speaker|preposition|judging|	1 -15	4-6 -13	7-12 -13
intro-force|quote-then-speaker|preposition|other|	-10 7	-6 12	-8 -12	-9 12	0 -16	13-25 -16	2 -12	3 -12	4-6 -13	7-12 -26
intro-force|quote-then-speaker|preposition|saying|	-16 -11	-17 -12	-4 -13	-8 14	-9 -8	0 -12	13-25 -9	2 -17	3 9	4-6 -15	7-12 -10
intro-force|quote-then-speaker|preposition|thinking|	2 -12	7-12 -16
intro-force|quote-then-speaker|pronoun|other|	-10 8	-11 6	-3 -12	1 -10	2 -14	4-6 -16	7-12 -18
intro-force|quote-then-speaker|pronoun|saying|	-10 13	-6 -14	-9 -10	0 17	1 -10
intro-force|quote-then-speaker|quote|saying|	0 21
intro-force|quote-then-speaker|start|judging|	0 33	1 14	13-25 -21	3 -17	4-6 -16	7-12 -26
intro-force|quote-then-speaker|start|other|	0 17	1 -16	13-25 -44	2 -27	26+ -21	3 -20	7-12 -6
intro-force|quote-then-speaker|start|saying|	0 8	1 -6	13-25 -20	3 -19	7-12 -27
intro-force|quote-then-speaker|start|thinking|	0 17	13-25 -19	2 -10	4-6 -28	7-12 -27
intro-force|quote-then-speaker|stop|judging|	0 14	2 8	3 -11	4-6 -17	7-12 -17
intro-force|quote-then-speaker|stop|other|	0 16	1 -9	13-25 -19	4-6 -15	7-12 -13
intro-force|quote-then-speaker|stop|saying|	0 28	2 12	4-6 -15
intro-force|quote-then-speaker|stop|thinking|	0 17	1 -6	13-25 -8	4-6 -19	7-12 -10
intro-force|quote-then-speaker|subordinator|judging|	-7 18	1 -13
intro-force|quote-then-speaker|subordinator|other|	-13 -21	1 -14	2 -17
intro-force|quote-then-speaker|subordinator|saying|	-13 -9	-6 -10	0 10	1 -9	13-25 -12	2 -12	4-6 -13	7-12 -12
intro-force|quote-then-speaker|subordinator|thinking|	-10 10
intro-force|quote-then-speaker|that|judging|	1 -13	7-12 -12
intro-force|quote-then-speaker|that|other|	-16 -12	-5 12	-8 -10	0 -21	13-25 -14	4-6 -14	7-12 -23
intro-force|quote-then-speaker|that|saying|	1 -21	13-25 -10	3 -15
intro-force|quote-then-speaker|verb-judging|judging|	-4 7	-8 -7	1 -17	13-25 -8	7-12 -11
intro-force|quote-then-speaker|verb-judging|other|	1 -17	4-6 -22	7-12 -9
intro-force|quote-then-speaker|verb-judging|saying|	-5 10	-9 -7	0 -7
intro-force|quote-then-speaker|verb-saying|judging|	7-12 -14
intro-force|quote-then-speaker|verb-saying|other|	-7 -11	1 -20	2 9	4-6 -14
intro-force|quote-then-speaker|verb-saying|saying|	-3 7	-5 8	-9 -13	0 -11	1 -21	2 -15	4-6 -18	7-12 -13
intro-force|quote-then-speaker|verb-thinking|judging|	7-12 -14
intro-force|quote-then-speaker|verb-thinking|other|	7-12 -15
intro-force|quote-then-speaker|verb-thinking|saying|	0 16
intro-force|quote-then-speaker|word|judging|	-12 18	-15 15	-7 10	0 -12	1 -14	2 -9	4-6 -18	7-12 -12
intro-force|quote-then-speaker|word|other|	-10 -19	-11 19	-13 12	-14 -11	-15 -10	-3 -13	-4 -14	-6 10	-7 -9	-8 11	-9 19	0 -19	1 -20	13-25 -17	2 -22	3 -14	4-6 -21	7-12 -14
intro-force|quote-then-speaker|word|saying|	-17 -14	-19 6	-3 -8	-4 -7	-5 -7	-7 -9	-8 -19	-9 13	0 9	1 -24	3 -20	4-6 8	7-12 11
intro-force|quote-then-speaker|word|thinking|	1 -17	2 -12	4-6 -10	7-12 -12
intro-force|quote-then-verb|,|saying|	0 14	1 11
intro-force|quote-then-verb|:|saying|	1 30
intro-force|quote-then-verb|auxiliary|judging|	1 -12
intro-force|quote-then-verb|auxiliary|saying|	0 22	1 8	2 15	4-6 9	7-12 6
intro-force|quote-then-verb|capital|saying|	0 15
intro-force|quote-then-verb|coordinator|saying|	0 16
intro-force|quote-then-verb|determiner|saying|	1 7	13-25 8	4-6 10
intro-force|quote-then-verb|preposition|saying|	1 -22	7-12 -15
intro-force|quote-then-verb|pronoun|saying|	0 12
intro-force|quote-then-verb|quote|saying|	1 18
intro-force|quote-then-verb|start|other|	1 6
intro-force|quote-then-verb|start|saying|	0 16	13-25 -16	4-6 -11	7-12 -22
intro-force|quote-then-verb|stop|judging|	1 19
intro-force|quote-then-verb|stop|other|	1 7
intro-force|quote-then-verb|stop|saying|	0 14	13-25 -17	4-6 -18	7-12 -20
intro-force|quote-then-verb|subordinator|saying|	1 -12
intro-force|quote-then-verb|verb-judging|saying|	1 -14
intro-force|quote-then-verb|verb-saying|judging|	1 -12
intro-force|quote-then-verb|verb-saying|saying|	1 -17
intro-force|quote-then-verb|word|judging|	1 -12
intro-force|quote-then-verb|word|other|	1 -9
intro-force|quote-then-verb|word|saying|	1 6	2 12	4-6 15	7-12 -10
intro-force|sentence-after|,|judging|	0 -28	4-6 -16	7-12 -10
intro-force|sentence-after|,|other|	0 -22	1 -19	13-25 -8	3 -10	4-6 -23	7-12 -9
intro-force|sentence-after|,|saying|	0 -26	1 -13	13-25 -11	2 -16	3 -7	4-6 -27	7-12 -13
intro-force|sentence-after|,|thinking|	0 -22
intro-force|sentence-after|:|judging|	4-6 -13
intro-force|sentence-after|:|other|	0 6	1 -23	13-25 -22	3 -27	4-6 -23	7-12 -9
intro-force|sentence-after|:|saying|	0 -12	1 7	2 -9	3 -15	4-6 -22	7-12 -20
intro-force|sentence-after|:|thinking|	0 -19
intro-force|sentence-after|auxiliary|judging|	13-25 -17	4-6 -12	7-12 -12
intro-force|sentence-after|auxiliary|other|	0 -8	1 7	13-25 -19	2 -21	4-6 -23	7-12 -12
intro-force|sentence-after|auxiliary|saying|	2 -18	3 -10	4-6 12	7-12 -11
intro-force|sentence-after|capital|judging|	0 -18
intro-force|sentence-after|capital|saying|	0 -26
intro-force|sentence-after|coordinator|saying|	0 -16	7-12 -9
intro-force|sentence-after|determiner|other|	0 -18	1 -12	13-25 -13	2 -11	3 -12
intro-force|sentence-after|determiner|saying|	0 -28	1 -17	7-12 -13
intro-force|sentence-after|preposition|judging|	0 7
intro-force|sentence-after|preposition|other|	0 -22	7-12 -11
intro-force|sentence-after|preposition|saying|	0 -19	1 -12	2 -13	4-6 -14	7-12 -19
intro-force|sentence-after|pronoun|judging|	0 -17
intro-force|sentence-after|pronoun|other|	0 -26	13-25 -15	3 -18	4-6 -11
intro-force|sentence-after|quote|saying|	0 -17
intro-force|sentence-after|start|judging|	0 16
intro-force|sentence-after|start|other|	0 12
intro-force|sentence-after|start|saying|	0 27	1 14	4-6 -6
intro-force|sentence-after|stop|according|	7-12 -18
intro-force|sentence-after|stop|judging|	0 -20	13-25 -10	4-6 -12	7-12 -10
intro-force|sentence-after|stop|other|	0 -27	1 -29	13-25 -16	2 -12	3 -6	7-12 -18
intro-force|sentence-after|stop|saying|	13-25 6	2 -15	3 -26	4-6 -17	7-12 -8
intro-force|sentence-after|stop|thinking|	0 -6	4-6 -14
intro-force|sentence-after|subordinator|other|	0 -23	4-6 -19
intro-force|sentence-after|subordinator|saying|	0 -25	1 -13
intro-force|sentence-after|that|other|	4-6 -17
intro-force|sentence-after|that|saying|	4-6 -14
intro-force|sentence-after|verb-judging|judging|	0 -14
intro-force|sentence-after|verb-judging|other|	0 -19
intro-force|sentence-after|verb-judging|saying|	0 -22
intro-force|sentence-after|verb-saying|other|	0 -22	1 -21	7-12 -11
intro-force|sentence-after|verb-saying|thinking|	0 7
intro-force|sentence-after|verb-thinking|judging|	0 -16
intro-force|sentence-after|verb-thinking|other|	0 -16
intro-force|sentence-after|verb-thinking|saying|	0 -20	1 -12
intro-force|sentence-after|word|judging|	7-12 -13
intro-force|sentence-after|word|other|	1 -22	13-25 -16	3 -20	4-6 -16	7-12 -21
intro-force|sentence-after|word|saying|	0 17	1 -26	13-25 -17	2 -13	3 -13	7-12 -27
intro-force|sentence-before|,|according|	13-25 -25	26+ -15	7-12 -8
intro-force|sentence-before|,|judging|	13-25 -31	26+ -25	7-12 -24
intro-force|sentence-before|,|other|	26+ -9	4-6 -24	7-12 -41
intro-force|sentence-before|,|saying|	13-25 -14	26+ -43	7-12 -17
intro-force|sentence-before|,|thinking|	13-25 -32	26+ -19	7-12 -20
intro-force|sentence-before|:|according|	13-25 -14	26+ -27	4-6 -18
intro-force|sentence-before|:|judging|	13-25 -35	26+ -23	4-6 -11	7-12 -22
intro-force|sentence-before|:|other|	26+ -51	4-6 -21	7-12 7
intro-force|sentence-before|:|saying|	13-25 -28	26+ -55	3 10	7-12 -15
intro-force|sentence-before|:|thinking|	13-25 -31	7-12 -15
intro-force|sentence-before|adverb|judging|	13-25 -20	7-12 -14
intro-force|sentence-before|adverb|other|	13-25 -8	26+ -21	7-12 -11
intro-force|sentence-before|adverb|saying|	13-25 -22	7-12 -16
intro-force|sentence-before|adverb|thinking|	7-12 -7
intro-force|sentence-before|auxiliary|according|	13-25 -35	26+ -25
intro-force|sentence-before|auxiliary|judging|	13-25 -18	26+ -12	7-12 -24
intro-force|sentence-before|auxiliary|other|	13-25 -22	4-6 -18	7-12 -36
intro-force|sentence-before|auxiliary|saying|	13-25 -16	26+ -29	3 -14
intro-force|sentence-before|auxiliary|thinking|	13-25 10	26+ -27	7-12 -12
intro-force|sentence-before|capital|judging|	13-25 -13	26+ -13	7-12 -23
intro-force|sentence-before|capital|other|	13-25 -31	26+ -34	7-12 -14
intro-force|sentence-before|capital|saying|	13-25 -15	26+ -20	4-6 -11
intro-force|sentence-before|capital|thinking|	13-25 -13
intro-force|sentence-before|coordinator|judging|	13-25 -16	26+ -21
intro-force|sentence-before|coordinator|other|	13-25 -21
intro-force|sentence-before|coordinator|saying|	13-25 -32
intro-force|sentence-before|determiner|according|	13-25 -11	7-12 -12
intro-force|sentence-before|determiner|judging|	13-25 -26	26+ -14	7-12 -18
intro-force|sentence-before|determiner|other|	13-25 -36	26+ -26	4-6 7	7-12 -21
intro-force|sentence-before|determiner|saying|	13-25 -32	26+ -43	4-6 -14	7-12 -24
intro-force|sentence-before|determiner|thinking|	13-25 -28	26+ -13	7-12 -13
intro-force|sentence-before|possessive|other|	26+ -21	7-12 -13
intro-force|sentence-before|possessive|saying|	13-25 -19
intro-force|sentence-before|preposition|according|	13-25 -36	26+ -11	7-12 -10
intro-force|sentence-before|preposition|judging|	13-25 -16	26+ -19	7-12 -25
intro-force|sentence-before|preposition|other|	26+ -53	4-6 -15	7-12 -7
intro-force|sentence-before|preposition|saying|	13-25 -7	26+ -38	4-6 -18	7-12 -15
intro-force|sentence-before|preposition|thinking|	26+ -22
intro-force|sentence-before|pronoun|judging|	13-25 -28	26+ -10	7-12 -13
intro-force|sentence-before|pronoun|other|	13-25 -46	26+ -19	7-12 -28
intro-force|sentence-before|pronoun|saying|	13-25 -12	26+ -26
intro-force|sentence-before|pronoun|thinking|	13-25 -17
intro-force|sentence-before|quote|judging|	3 -10
intro-force|sentence-before|quote|other|	13-25 -16
intro-force|sentence-before|quote|saying|	4-6 19	7-12 13
intro-force|sentence-before|stop|according|	1 -14	13-25 10	3 -17	7-12 14
intro-force|sentence-before|stop|judging|	13-25 -36	2 -9	26+ -21	3 -11	7-12 -20
intro-force|sentence-before|stop|other|	13-25 -9	26+ -11	3 -9	4-6 -8	7-12 -14
intro-force|sentence-before|stop|saying|	1 24	13-25 8	26+ 7	3 7	4-6 -10
intro-force|sentence-before|stop|thinking|	1 -16	13-25 -15	2 -10	3 -20	4-6 -7	7-12 -31
intro-force|sentence-before|subordinator|judging|	13-25 -20	26+ -21
intro-force|sentence-before|subordinator|other|	26+ -46	7-12 -37
intro-force|sentence-before|subordinator|saying|	13-25 -6	26+ -11
intro-force|sentence-before|subordinator|thinking|	13-25 -27	26+ -18
intro-force|sentence-before|that|according|	13-25 8
intro-force|sentence-before|that|judging|	13-25 -17	26+ -19
intro-force|sentence-before|that|other|	13-25 -45	26+ -23	7-12 -9
intro-force|sentence-before|that|saying|	13-25 -42	26+ -28	4-6 -13	7-12 -24
intro-force|sentence-before|verb-judging|judging|	26+ -20
intro-force|sentence-before|verb-judging|other|	13-25 -40	26+ -43	4-6 -17	7-12 -20
intro-force|sentence-before|verb-judging|saying|	13-25 -12	26+ 8	4-6 -15	7-12 -19
intro-force|sentence-before|verb-judging|thinking|	26+ -11
intro-force|sentence-before|verb-saying|according|	13-25 -20	26+ -12	7-12 -16
intro-force|sentence-before|verb-saying|judging|	13-25 -7	7-12 -9
intro-force|sentence-before|verb-saying|other|	26+ -38	7-12 -26
intro-force|sentence-before|verb-saying|saying|	13-25 -50	26+ -20	7-12 -12
intro-force|sentence-before|verb-saying|thinking|	13-25 -17
intro-force|sentence-before|verb-thinking|according|	13-25 -17
intro-force|sentence-before|verb-thinking|judging|	13-25 8	26+ -12
intro-force|sentence-before|verb-thinking|other|	13-25 -15	26+ -24	7-12 -16
intro-force|sentence-before|verb-thinking|saying|	26+ -18	7-12 -13
intro-force|sentence-before|word|according|	13-25 -56	26+ -17	7-12 -14
intro-force|sentence-before|word|judging|	13-25 -48	26+ -34	4-6 -11
intro-force|sentence-before|word|other|	13-25 -22	26+ -26	4-6 -19	7-12 -28
intro-force|sentence-before|word|saying|	13-25 -7	7-12 -10
intro-force|sentence-before|word|thinking|	13-25 -26	26+ -20	7-12 -15
intro-force|sentence-before|—|saying|	2 17	7-12 8
intro-force|sentence-before|’|other|	26+ -11
intro-force|signature|,|naked|	1 -18
intro-force|signature|start|naked|	1 20	26+ 14
intro-force|speaker-then-quote|(|judging|	4-6 6	7-12 -10
intro-force|speaker-then-quote|,|judging|	1 -11	13-25 -7	7-12 8
intro-force|speaker-then-quote|,|other|	1 -9	13-25 -30	2 7	26+ -9	7-12 17
intro-force|speaker-then-quote|,|saying|	1 10	2 -8	26+ 11	4-6 9	7-12 7
intro-force|speaker-then-quote|,|thinking|	1 -19	13-25 -19	3 -15	4-6 8
intro-force|speaker-then-quote|-|other|	2 -18
intro-force|speaker-then-quote|-|saying|	4-6 11	7-12 -8
intro-force|speaker-then-quote|:|judging|	1 12	13-25 -9	3 -7	4-6 9	7-12 6
intro-force|speaker-then-quote|:|other|	1 9	13-25 -25	26+ -21	3 20	4-6 -6	7-12 -12
intro-force|speaker-then-quote|:|saying|	13-25 -25	26+ 9	3 7	4-6 -7	7-12 -6
intro-force|speaker-then-quote|:|thinking|	3 16	4-6 11	7-12 -26
intro-force|speaker-then-quote|adverb|judging|	13-25 8	2 11	4-6 17	7-12 -8
intro-force|speaker-then-quote|adverb|other|	1 -20	13-25 13	2 13	4-6 -14	7-12 -23
intro-force|speaker-then-quote|adverb|saying|	13-25 8	2 15	3 -9
intro-force|speaker-then-quote|auxiliary|judging|	1 -12	13-25 -16	2 6	26+ -12	7-12 -16
intro-force|speaker-then-quote|auxiliary|other|	0 -29	1 -26	13-25 14	2 -19	26+ 8	3 -9	7-12 -24
intro-force|speaker-then-quote|auxiliary|saying|	1 18	26+ -7	3 -8	4-6 7
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -7	2 -20	3 -11	7-12 -11
intro-force|speaker-then-quote|capital|judging|	1 -12	2 18	7-12 20
intro-force|speaker-then-quote|capital|other|	2 -14	3 -7	7-12 -13
intro-force|speaker-then-quote|capital|saying|	13-25 19	3 24
intro-force|speaker-then-quote|capital|thinking|	1 -12
intro-force|speaker-then-quote|coordinator|judging|	1 -17	13-25 -13	2 -12	3 -10	4-6 6
intro-force|speaker-then-quote|coordinator|other|	13-25 -22	2 -31	26+ -24	3 -16	4-6 -15	7-12 -14
intro-force|speaker-then-quote|coordinator|saying|	13-25 7	26+ 7	7-12 26
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -17
intro-force|speaker-then-quote|determiner|judging|	1 -18	13-25 -14	2 23	26+ 8	7-12 19
intro-force|speaker-then-quote|determiner|other|	1 -17	26+ -24	3 6	4-6 12
intro-force|speaker-then-quote|determiner|saying|	1 -11	13-25 18	3 13	4-6 7
intro-force|speaker-then-quote|determiner|thinking|	1 -8	2 -11	26+ -11	4-6 11
intro-force|speaker-then-quote|possessive|judging|	4-6 9	7-12 -17
intro-force|speaker-then-quote|possessive|other|	13-25 6	4-6 -16
intro-force|speaker-then-quote|possessive|saying|	13-25 -7	2 16	4-6 11	7-12 20
intro-force|speaker-then-quote|preposition|judging|	2 10	26+ -11	4-6 11	7-12 17
intro-force|speaker-then-quote|preposition|other|	1 -13	13-25 -17	26+ -11	3 8	4-6 6
intro-force|speaker-then-quote|preposition|saying|	1 15	13-25 17	2 -8	4-6 -6	7-12 -16
intro-force|speaker-then-quote|preposition|thinking|	1 -25	13-25 8	4-6 9	7-12 -14
intro-force|speaker-then-quote|pronoun|judging|	1 9	4-6 6
intro-force|speaker-then-quote|pronoun|other|	1 -12	13-25 8	4-6 -15
intro-force|speaker-then-quote|pronoun|saying|	13-25 -13	2 13	3 6	4-6 -10	7-12 -20
intro-force|speaker-then-quote|pronoun|thinking|	1 6	13-25 -12
intro-force|speaker-then-quote|quote|judging|	2 -8
intro-force|speaker-then-quote|quote|other|	7-12 12
intro-force|speaker-then-quote|subordinator|judging|	1 8	2 13	4-6 13	7-12 -9
intro-force|speaker-then-quote|subordinator|other|	1 -11	13-25 -30	26+ -9	3 6	4-6 6	7-12 6
intro-force|speaker-then-quote|subordinator|saying|	1 -8	26+ -9
intro-force|speaker-then-quote|subordinator|thinking|	7-12 -16
intro-force|speaker-then-quote|that|judging|	1 7	13-25 -12	4-6 -9	7-12 -20
intro-force|speaker-then-quote|that|other|	1 8	13-25 -20	3 -14	4-6 7	7-12 -36
intro-force|speaker-then-quote|that|saying|	13-25 -10	2 13	4-6 18
intro-force|speaker-then-quote|verb-judging|judging|	0 10	13-25 -21	2 12	4-6 11	7-12 -24
intro-force|speaker-then-quote|verb-judging|other|	1 -8	13-25 -28	26+ 8	3 20	4-6 -7	7-12 -20
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -14	3 18	4-6 6	7-12 -11
intro-force|speaker-then-quote|verb-judging|thinking|	4-6 -24	7-12 -15
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -8	2 6	3 -9	4-6 -13
intro-force|speaker-then-quote|verb-saying|other|	13-25 -15	2 -13	26+ -14	4-6 23	7-12 15
intro-force|speaker-then-quote|verb-saying|saying|	0 11	1 18	13-25 -29	26+ -10	7-12 -9
intro-force|speaker-then-quote|verb-saying|thinking|	13-25 -10
intro-force|speaker-then-quote|verb-thinking|judging|	4-6 -8	7-12 6
intro-force|speaker-then-quote|verb-thinking|other|	1 -6	3 -12	7-12 6
intro-force|speaker-then-quote|verb-thinking|saying|	2 9	7-12 18
intro-force|speaker-then-quote|word|judging|	13-25 -6	2 -6	3 21
intro-force|speaker-then-quote|word|other|	0 -20	1 -21	13-25 -6	2 -7	26+ -20	3 -18	4-6 -15	7-12 -6
intro-force|speaker-then-quote|word|saying|	0 -10	1 -11	13-25 6	26+ 8	3 8	4-6 6
intro-force|speaker-then-quote|word|thinking|	13-25 -11	2 10	3 12	4-6 -9	7-12 9
intro-force|speaker-then-quote|’|judging|	2 18
intro-force|speaker-then-quote|’|saying|	2 11	7-12 9
intro-force|topic-after|quote|naked|	0 -10
intro-force|topic-after|start|naked|	0 -6
intro-force|topic-after|stop|naked|	4-6 -14	7-12 -8
intro-force|topic|,|naked|	13-25 -10	26+ -25	4-6 -15	7-12 -23
intro-force|topic|-|naked|	26+ -13	7-12 -14
intro-force|topic|:|naked|	1 13	2 15	26+ -28	4-6 6	7-12 -8
intro-force|topic|;|naked|	26+ -10
intro-force|topic|adverb|naked|	13-25 -27	2 -10	26+ -23	4-6 -12	7-12 10
intro-force|topic|auxiliary|naked|	1 -44	2 -17	26+ -19	4-6 -11	7-12 13
intro-force|topic|capital|naked|	0 -13	13-25 -12	2 14	26+ -15	3 9	7-12 6
intro-force|topic|coordinator|naked|	26+ -29	4-6 -10	7-12 12
intro-force|topic|determiner|naked|	2 -9	26+ -13	4-6 8
intro-force|topic|preposition|naked|	13-25 -19	2 12	26+ -17	3 16	4-6 8
intro-force|topic|pronoun|naked|	13-25 -20	2 -11	26+ -12
intro-force|topic|stop|naked|	1 -23	2 9	26+ -10	3 -23	7-12 -11
intro-force|topic|subordinator|naked|	13-25 -10	26+ -14	4-6 11	7-12 6
intro-force|topic|that|naked|	13-25 -9	2 6	26+ -37	3 10	4-6 10
intro-force|topic|verb-judging|naked|	1 8	13-25 -20	2 17	26+ -31	3 6
intro-force|topic|verb-saying|naked|	1 21	4-6 -13
intro-force|topic|verb-thinking|naked|	13-25 -19	26+ -23
intro-force|topic|word|naked|	0 -26	1 -13	2 -7	26+ -23	3 12	7-12 13
intro-force|topic|–|naked|	26+ -16
intro-force|topic|—|naked|	26+ -17
intro-force|topic|’|naked|	13-25 -11	26+ -14
intro-force|verb-then-speaker|,|judging|	2 -16
intro-force|verb-then-speaker|,|other|	1 15
intro-force|verb-then-speaker|,|saying|	1 14	13-25 -10	2 13	3 -17	4-6 15	7-12 -8
intro-force|verb-then-speaker|:|judging|	1 -25	13-25 -10	2 11	3 -15	4-6 -14	7-12 -17
intro-force|verb-then-speaker|:|saying|	2 -15	7-12 -17
intro-force|verb-then-speaker|adverb|judging|	1 -14
intro-force|verb-then-speaker|adverb|saying|	1 -20	3 6
intro-force|verb-then-speaker|auxiliary|judging|	7-12 -13
intro-force|verb-then-speaker|auxiliary|saying|	1 -24	13-25 -12	2 -6	3 -11	4-6 -31	7-12 -9
intro-force|verb-then-speaker|capital|judging|	4-6 -12
intro-force|verb-then-speaker|capital|saying|	0 -32	2 -14	3 -20	4-6 17	7-12 -20
intro-force|verb-then-speaker|coordinator|saying|	13-25 -14	3 -16	4-6 -16	7-12 -12
intro-force|verb-then-speaker|determiner|judging|	2 -11	3 -10
intro-force|verb-then-speaker|determiner|saying|	13-25 -14	2 -24	4-6 6	7-12 -26
intro-force|verb-then-speaker|possessive|judging|	0 -10
intro-force|verb-then-speaker|preposition|judging|	1 -37	13-25 -15	4-6 -10	7-12 -9
intro-force|verb-then-speaker|preposition|saying|	1 -11	13-25 -16	2 -21	4-6 -29	7-12 -23
intro-force|verb-then-speaker|pronoun|saying|	0 -23
intro-force|verb-then-speaker|subordinator|judging|	1 -28	4-6 -14
intro-force|verb-then-speaker|subordinator|saying|	13-25 -12	7-12 -16
intro-force|verb-then-speaker|that|saying|	0 -23	1 -25	2 -18	3 -9	4-6 -8	7-12 -17
intro-force|verb-then-speaker|verb-judging|judging|	4-6 -12
intro-force|verb-then-speaker|verb-judging|saying|	3 -14	4-6 -17
intro-force|verb-then-speaker|verb-saying|judging|	0 -11
intro-force|verb-then-speaker|verb-saying|saying|	2 -14	4-6 -20
intro-force|verb-then-speaker|verb-thinking|judging|	0 -12
intro-force|verb-then-speaker|word|judging|	0 -44	1 -19	2 -14	3 -14	4-6 -12	7-12 -13
intro-force|verb-then-speaker|word|saying|	0 -62	1 -18	13-25 -8
intro|according-to|	: -16	adverb 8	auxiliary 8	capital 13	coordinator 12	determiner 10	start 20	stop -8	subordinator 17	verb-judging 19	verb-saying 12	verb-thinking -11	word 7
intro|actor-nearby|	, -9	- 12	: -13	; -17	adverb -13	auxiliary -11	capital -15	coordinator -18	determiner -13	preposition -6	pronoun -12	quote 7	start 6	stop -11	subordinator -23	verb-judging -24	verb-saying -14	– -21	’ -14
intro|colon|	auxiliary 15	capital 20	determiner 12	verb-saying -16
intro|interview|	: -27	start 35	stop -11
intro|named-before|	start -39	stop -7
intro|named-nearby|	( -25	) -6	- -31	; 7	coordinator -23	determiner -8	possessive -19	pronoun -13	quote -13	start 20	stop 20	subordinator -12	verb-thinking -8	word -12
intro|paragraph-before|	start -23
intro|possessor|	, -10	- -30	: -11	adverb -18	auxiliary -11	capital 8	coordinator -45	possessive -17	preposition 11	quote -21	subordinator -13	that 20	verb-judging -11	verb-saying -54	verb-thinking -33	word -30	’ -23
intro|quote-then-speaker|	( -6	, -7	- 23	: 20	adverb 10	auxiliary -11	capital -9	coordinator -26	possessive -16	preposition -15	pronoun 10	quote 9	stop 24	subordinator -13	that -26	verb-judging 6	verb-saying -15	word -7	– -22
intro|quote-then-verb|	- -10	: 30	auxiliary 26	possessive -9	preposition -18	quote 18	stop 7	subordinator -18	verb-judging -11
intro|sentence-after|	, -40	: -8	adverb -24	auxiliary 12	capital -35	coordinator -33	determiner -49	preposition -22	pronoun 7	quote -18	start 29	stop -8	subordinator -20	that -13	verb-judging -35	verb-saying 7	verb-thinking -16	word 13
intro|sentence-before|	( -23	, -21	: -28	; -6	capital -30	determiner -51	possessive -21	preposition -9	pronoun -16	quote 13	stop 13	subordinator -13	that -44	verb-judging -10	verb-saying -28	word -6	— 6	’ -21
intro|signature|	, -18	start 25
intro|speaker-then-quote|	( -13	, 14	auxiliary -8	coordinator -6	determiner 25	possessive 26	preposition 7	pronoun -6	subordinator 8	’ 20
intro|topic-after|	quote -10	stop -9
intro|topic|	, -32	- -18	; -11	adverb -24	auxiliary -8	capital 6	determiner 6	pronoun -11	quote 8	stop -8	subordinator 7	that -9	– -16	— -19	’ -13
intro|verb-then-speaker|	, 16	adverb -6	auxiliary -27	coordinator -14	possessive -13	preposition -28	pronoun -8	subordinator -33	that -12	verb-judging -32	verb-saying -12	verb-thinking -9	word -7	’ -10
kind-force|name|according|:|	end 6
kind-force|name|according|according-to|	none 28	own -11
kind-force|name|according|capital|	stop 13
kind-force|name|according|determiner|	stop 6
kind-force|name|according|preposition|	stop 12
kind-force|name|according|pronoun|	stop 9
kind-force|name|according|sentence-before|	none 10	own -42
kind-force|name|according|start|	,verb-saying -8
kind-force|name|according|stop|	,word 15
kind-force|name|according|word|	stop 8
kind-force|name|apposed|:|	capital -11	determiner -12	end -12
kind-force|name|apposed|auxiliary|	stop -10
kind-force|name|apposed|capital|	stop -6
kind-force|name|apposed|paragraph-before|	none -23
kind-force|name|apposed|sentence-after|	none -24
kind-force|name|apposed|sentence-before|	elided -13	own -28
kind-force|name|apposed|speaker-then-quote|	elided -13	own -17
kind-force|name|apposed|start|	end -23
kind-force|name|apposed|stop|	,auxiliary -11	,verb-saying -21	determiner -23
kind-force|name|apposed|word|	stop -9
kind-force|name|apposition|:|	end -10
kind-force|name|apposition|paragraph-before|	none -14
kind-force|name|apposition|sentence-before|	elided -13	own -21
kind-force|name|apposition|speaker-then-quote|	none -11
kind-force|name|apposition|start|	end -14
kind-force|name|apposition|stop|	,verb-saying -10
kind-force|name|direct|,|	capital -8	determiner -7	stop -18
kind-force|name|direct|:|	end -22	preposition -11	stop 9
kind-force|name|direct|auxiliary|	,verb-saying -11	word -28
kind-force|name|direct|capital|	stop -25	word -13
kind-force|name|direct|determiner|	stop -16
kind-force|name|direct|paragraph-before|	elided -9	none -9	own -18
kind-force|name|direct|preposition|	determiner 10
kind-force|name|direct|pronoun|	stop -9	word -9
kind-force|name|direct|quote-then-speaker|	own -17
kind-force|name|direct|sentence-after|	none -14
kind-force|name|direct|sentence-before|	elided -34	none -40
kind-force|name|direct|speaker-then-quote|	none -21	own -24
kind-force|name|direct|start|	,auxiliary -11	,verb-saying -17	end -7
kind-force|name|direct|stop|	,auxiliary -13	,verb-saying -52	,word -19	capital -19	determiner -23	end -23
kind-force|name|judging|:|	end -7	stop -15
kind-force|name|judging|capital|	stop -6	verb-judging -7
kind-force|name|judging|pronoun|	stop 8
kind-force|name|judging|sentence-after|	own -16
kind-force|name|judging|sentence-before|	elided -7	none -19	own -28
kind-force|name|judging|speaker-then-quote|	none -6	own -14
kind-force|name|judging|stop|	,verb-saying -18
kind-force|name|judging|verb-then-speaker|	none -20	own -17
kind-force|name|naked|,|	end -15
kind-force|name|naked|-|	stop -13
kind-force|name|naked|:|	,verb-saying -8	capital -32	end -20	preposition -24	pronoun 16
kind-force|name|naked|actor-nearby|	elided -20	none -26	own -46
kind-force|name|naked|auxiliary|	,verb-saying -17	stop -8	word -27
kind-force|name|naked|capital|	,verb-saying -20	preposition -31	stop -18	word -14
kind-force|name|naked|colon|	elided -22	none -41
kind-force|name|naked|determiner|	,determiner -19	preposition -10	stop -27
kind-force|name|naked|named-before|	elided -20	own -32
kind-force|name|naked|named-nearby|	elided 6	none -42	own 18
kind-force|name|naked|possessor|	none -11
kind-force|name|naked|preposition|	coordinator -13	determiner 11	end -12	verb-judging -15
kind-force|name|naked|pronoun|	stop -8
kind-force|name|naked|start|	,auxiliary -14	,pronoun -13	,verb-saying -10	: -10	end -6	— 9
kind-force|name|naked|stop|	,auxiliary -20	,verb-judging -9	,verb-saying -7	determiner -7	stop -20
kind-force|name|naked|that|	stop 6
kind-force|name|naked|topic-after|	none -20
kind-force|name|naked|topic|	elided 10	own -20
kind-force|name|naked|verb-judging|	stop 12
kind-force|name|naked|word|	,verb-saying -28	coordinator -11	preposition 7
kind-force|name|other|quote-then-verb|	own -11
kind-force|name|relative|sentence-before|	none -13	own -16
kind-force|name|saying|,|	capital 17	determiner 15	preposition -6
kind-force|name|saying|:|	,verb-saying 11	determiner -8	preposition 8	pronoun 10
kind-force|name|saying|auxiliary|	word 11
kind-force|name|saying|determiner|	stop 6	word 12
kind-force|name|saying|paragraph-before|	none -14	own -19
kind-force|name|saying|pronoun|	stop 8	word 9
kind-force|name|saying|sentence-after|	none -9	own -25
kind-force|name|saying|sentence-before|	elided -21	none 7	own -27
kind-force|name|saying|start|	,auxiliary 21
kind-force|name|saying|stop|	,auxiliary -14	,pronoun 13	,verb-saying -7	,word -18	capital -25	end 7	stop -20
kind-force|name|saying|that|	stop -18
kind-force|name|saying|verb-saying|	stop 10
kind-force|name|saying|verb-then-speaker|	own 16
kind-force|name|shared|auxiliary|	stop -6
kind-force|name|shared|quote-then-speaker|	own -17
kind-force|name|shared|sentence-after|	none -24
kind-force|name|shared|speaker-then-quote|	none -11	own -8
kind-force|name|shared|stop|	,verb-saying -10	determiner -21
kind-force|name|thinking|sentence-before|	none -12	own -16
kind-force|name|thinking|speaker-then-quote|	own -8
kind-force|name|thinking|stop|	,verb-saying -15
kind-force|noun|according|,|	end 6
kind-force|noun|according|:|	end -11	stop -24
kind-force|noun|according|according-to|	elided -15	none -11	own -8
kind-force|noun|according|adverb|	stop 8
kind-force|noun|according|auxiliary|	stop -8
kind-force|noun|according|coordinator|	stop 12
kind-force|noun|according|paragraph-before|	elided -8	none -24	own -10
kind-force|noun|according|preposition|	stop -13
kind-force|noun|according|start|	,auxiliary -15	,verb-saying -12	,word 6	end -21
kind-force|noun|according|stop|	,auxiliary -16	,pronoun -14	,verb-saying 9	stop -25
kind-force|noun|according|word|	,preposition 9	coordinator -10	preposition -7	stop -8
kind-force|noun|apposed|,|	determiner -10	stop -16
kind-force|noun|apposed|:|	capital -17	end 6	preposition -15	stop -6
kind-force|noun|apposed|auxiliary|	stop -23
kind-force|noun|apposed|determiner|	stop 12
kind-force|noun|apposed|paragraph-before|	own -15
kind-force|noun|apposed|preposition|	stop 7
kind-force|noun|apposed|quote-then-speaker|	none -11
kind-force|noun|apposed|sentence-after|	own -18
kind-force|noun|apposed|sentence-before|	elided -14	none -27	own -23
kind-force|noun|apposed|speaker-then-quote|	elided -23	none 7	own -24
kind-force|noun|apposed|start|	,auxiliary -8	,verb-saying -15
kind-force|noun|apposed|stop|	,auxiliary -33	,pronoun -12	,verb-saying -10	,word -8	end -18	stop -21
kind-force|noun|apposed|that|	stop -17
kind-force|noun|apposed|verb-judging|	stop -13
kind-force|noun|apposed|verb-saying|	stop -15
kind-force|noun|apposed|word|	coordinator -7	stop -27
kind-force|noun|apposition|,|	end -6	stop -17
kind-force|noun|apposition|:|	end -25	stop -26
kind-force|noun|apposition|auxiliary|	stop -17
kind-force|noun|apposition|paragraph-before|	none -21	own -10
kind-force|noun|apposition|preposition|	stop -13
kind-force|noun|apposition|quote-then-speaker|	own -7
kind-force|noun|apposition|sentence-before|	elided -28	own -32
kind-force|noun|apposition|speaker-then-quote|	elided -8	none 7	own -30
kind-force|noun|apposition|start|	,auxiliary -10	,verb-saying -6	end -21
kind-force|noun|apposition|stop|	,auxiliary -33	,pronoun -11	,verb-saying -36	determiner -17
kind-force|noun|apposition|that|	stop -11
kind-force|noun|apposition|word|	stop -18
kind-force|noun|direct|,|	determiner -13	end -21
kind-force|noun|direct|:|	,verb-saying -13	capital -19	end -12	pronoun -12
kind-force|noun|direct|adverb|	stop -21
kind-force|noun|direct|auxiliary|	,auxiliary -12	,verb-saying -18	: -13	; -19	coordinator -19	preposition -11	stop -10
kind-force|noun|direct|coordinator|	stop -11
kind-force|noun|direct|determiner|	stop -16
kind-force|noun|direct|paragraph-before|	elided -11	own -19
kind-force|noun|direct|preposition|	coordinator -15	preposition -13	stop -12
kind-force|noun|direct|pronoun|	stop -6
kind-force|noun|direct|quote-then-speaker|	elided -15	none -13
kind-force|noun|direct|sentence-after|	elided -13	none -25
kind-force|noun|direct|sentence-before|	elided -16	none -29
kind-force|noun|direct|speaker-then-quote|	elided 10	none -8	own -17
kind-force|noun|direct|start|	,auxiliary -15	,pronoun -11	,verb-saying -14	,word -9	– -10	— -14
kind-force|noun|direct|stop|	,pronoun -20	,verb-judging -7	,verb-saying -14	capital -20	determiner -12	end -13	preposition -15	stop -32
kind-force|noun|direct|subordinator|	stop 6
kind-force|noun|direct|that|	stop -18
kind-force|noun|direct|verb-saying|	stop -9
kind-force|noun|direct|word|	,verb-saying -15	,word -13	auxiliary -13	preposition 12	word -10
kind-force|noun|judging|,|	determiner -6	end -6
kind-force|noun|judging|:|	,verb-saying 7	end -19	stop -15
kind-force|noun|judging|adverb|	stop -11
kind-force|noun|judging|auxiliary|	stop -24
kind-force|noun|judging|determiner|	stop -7
kind-force|noun|judging|paragraph-before|	elided -18	none -32	own -14
kind-force|noun|judging|preposition|	coordinator -22	preposition -11
kind-force|noun|judging|pronoun|	stop -13
kind-force|noun|judging|quote-then-speaker|	none -17	own -10
kind-force|noun|judging|quote-then-verb|	none 10	own -18
kind-force|noun|judging|sentence-after|	none -24	own -7
kind-force|noun|judging|sentence-before|	elided -7	none -38
kind-force|noun|judging|speaker-then-quote|	elided -15	own -15
kind-force|noun|judging|start|	,verb-saying -11	end -26	stop 7	— -10
kind-force|noun|judging|stop|	,verb-judging 11	,word -15	capital -12	determiner -22	end -28
kind-force|noun|judging|subordinator|	stop -18
kind-force|noun|judging|verb-judging|	preposition 6
kind-force|noun|judging|verb-then-speaker|	elided -7	own -22
kind-force|noun|judging|word|	: -9	coordinator -8	preposition -7	stop -6
kind-force|noun|judging|’|	stop 8
kind-force|noun|naked|,|	,verb-saying -12	determiner -11	end -23	stop -27
kind-force|noun|naked|:|	,auxiliary -11	,verb-saying -18	capital -27	end -15	pronoun 7
kind-force|noun|naked|auxiliary|	,auxiliary -16	,verb-saying -14	; -11	coordinator -11	preposition -18	stop -9
kind-force|noun|naked|colon|	none -15	own -33
kind-force|noun|naked|determiner|	; 8	stop -18	word 9
kind-force|noun|naked|possessor|	none -13	own -13
kind-force|noun|naked|preposition|	,preposition -12	; -12	coordinator 7	preposition -13
kind-force|noun|naked|pronoun|	auxiliary 8	stop -16
kind-force|noun|naked|start|	,auxiliary -37	,pronoun -19	,verb-judging -11	,verb-saying -35	,word -13	stop -8	– -18	— -18
kind-force|noun|naked|stop|	,auxiliary -23	,determiner -15	,pronoun -14	,word -24	capital 7	determiner 6	end -17	preposition 6	pronoun -15	quote -16	stop -8
kind-force|noun|naked|subordinator|	stop 7
kind-force|noun|naked|that|	stop -10	word 8
kind-force|noun|naked|topic|	own -10
kind-force|noun|naked|verb-judging|	preposition -17
kind-force|noun|naked|verb-saying|	coordinator -12	determiner 6	stop 13
kind-force|noun|naked|word|	,auxiliary -10	,determiner -9	,preposition -19	,verb-saying -17	,word -14	; -9	coordinator 11	determiner -6	preposition -17	stop -12	word 9
kind-force|noun|naked|—|	end -15
kind-force|noun|naked|’|	stop -18
kind-force|noun|other|quote-then-verb|	none 13	own -18
kind-force|noun|other|sentence-before|	elided -13	none 19	own 6
kind-force|noun|other|start|	,word 8
kind-force|noun|other|stop|	,auxiliary 14	,word 8
kind-force|noun|other|word|	,word -12
kind-force|noun|relative|:|	end -13	stop -13
kind-force|noun|relative|auxiliary|	stop -10
kind-force|noun|relative|paragraph-before|	none -10	own -9
kind-force|noun|relative|preposition|	stop -7
kind-force|noun|relative|quote-then-speaker|	own -8
kind-force|noun|relative|sentence-before|	elided -21	own -47
kind-force|noun|relative|speaker-then-quote|	none -18
kind-force|noun|relative|start|	,auxiliary -9	,verb-saying -12	end -10
kind-force|noun|relative|stop|	,auxiliary -15	,pronoun -11	,verb-saying -30
kind-force|noun|relative|word|	stop -10
kind-force|noun|saying|,|	capital 8	end 13
kind-force|noun|saying|:|	,verb-saying 13	capital -12	determiner -15	end -19	preposition 6
kind-force|noun|saying|adverb|	stop 7
kind-force|noun|saying|auxiliary|	,auxiliary 8	,verb-saying 6	coordinator 8	word 11
kind-force|noun|saying|capital|	stop -27
kind-force|noun|saying|colon|	none -15
kind-force|noun|saying|determiner|	preposition -7	stop -13
kind-force|noun|saying|paragraph-before|	own -15
kind-force|noun|saying|preposition|	; -11	coordinator -16	end -15
kind-force|noun|saying|pronoun|	auxiliary -12
kind-force|noun|saying|quote-then-speaker|	own -31
kind-force|noun|saying|quote-then-verb|	none -10
kind-force|noun|saying|sentence-after|	elided -13	own -31
kind-force|noun|saying|sentence-before|	elided -17	none -21
kind-force|noun|saying|start|	,pronoun 18	,verb-saying -7	: -14	stop -11	– 13	— 6
kind-force|noun|saying|stop|	,auxiliary -15	,determiner 17	,pronoun -7	,verb-saying 17	,word -24	capital 8	determiner -10	end -12	preposition -13	stop -14
kind-force|noun|saying|subordinator|	stop -15
kind-force|noun|saying|verb-judging|	stop -13
kind-force|noun|saying|verb-saying|	coordinator -22	end 6	preposition -16	stop 9
kind-force|noun|saying|verb-then-speaker|	none -13
kind-force|noun|saying|verb-thinking|	stop -17
kind-force|noun|saying|word|	,coordinator 8	,preposition 6	,verb-saying 13	,word -21	auxiliary 14	coordinator -18	determiner 7	preposition 10	stop 6	word 10
kind-force|noun|shared|,|	stop -15
kind-force|noun|shared|:|	stop -16
kind-force|noun|shared|auxiliary|	,auxiliary -16
kind-force|noun|shared|paragraph-before|	none -17
kind-force|noun|shared|preposition|	stop -8
kind-force|noun|shared|quote-then-speaker|	none -18	own 8
kind-force|noun|shared|speaker-then-quote|	elided -12	none -17	own -15
kind-force|noun|shared|start|	,verb-saying -10	end -17
kind-force|noun|shared|that|	stop -10
kind-force|noun|shared|verb-saying|	stop 6
kind-force|noun|shared|word|	,auxiliary -13	stop -10
kind-force|noun|thinking|,|	end -6
kind-force|noun|thinking|:|	stop -12
kind-force|noun|thinking|auxiliary|	stop -8
kind-force|noun|thinking|paragraph-before|	none -23	own -7
kind-force|noun|thinking|preposition|	stop -11
kind-force|noun|thinking|quote-then-speaker|	own 7
kind-force|noun|thinking|sentence-after|	none -17
kind-force|noun|thinking|sentence-before|	elided 6	none -12	own -23
kind-force|noun|thinking|speaker-then-quote|	none 6
kind-force|noun|thinking|start|	end -23
kind-force|noun|thinking|stop|	,auxiliary -9	stop -8
kind-force|organisation|according|,|	stop 8
kind-force|organisation|according|:|	,verb-saying -7	end -10	stop -11
kind-force|organisation|according|according-to|	elided 18	none -8
kind-force|organisation|according|auxiliary|	; 6
kind-force|organisation|according|paragraph-before|	own -7
kind-force|organisation|according|preposition|	stop -11
kind-force|organisation|according|sentence-before|	elided -24	own -38
kind-force|organisation|according|start|	,verb-saying -10
kind-force|organisation|according|stop|	,auxiliary -17	,verb-saying -37	,word -15
kind-force|organisation|according|verb-saying|	stop -7
kind-force|organisation|according|word|	preposition 9
kind-force|organisation|apposed|,|	stop -14
kind-force|organisation|apposed|:|	,verb-saying -10	end -16	stop -6
kind-force|organisation|apposed|adverb|	stop -6
kind-force|organisation|apposed|capital|	stop -18
kind-force|organisation|apposed|determiner|	stop -6
kind-force|organisation|apposed|paragraph-before|	own -11
kind-force|organisation|apposed|preposition|	stop -9
kind-force|organisation|apposed|quote-then-speaker|	none 11	own -12
kind-force|organisation|apposed|sentence-before|	own -24
kind-force|organisation|apposed|speaker-then-quote|	own -12
kind-force|organisation|apposed|start|	,verb-saying -11
kind-force|organisation|apposed|stop|	,auxiliary -18	,verb-saying -12
kind-force|organisation|apposition|auxiliary|	stop -9
kind-force|organisation|apposition|paragraph-before|	own -8
kind-force|organisation|apposition|sentence-before|	own -25
kind-force|organisation|apposition|speaker-then-quote|	none -10
kind-force|organisation|apposition|start|	,verb-saying -6
kind-force|organisation|apposition|stop|	,auxiliary -16	,verb-saying -14
kind-force|organisation|direct|:|	capital -14	determiner -10	end -7	stop -13
kind-force|organisation|direct|auxiliary|	stop -13
kind-force|organisation|direct|determiner|	stop 9
kind-force|organisation|direct|paragraph-before|	none -19	own 10
kind-force|organisation|direct|quote-then-speaker|	own -11
kind-force|organisation|direct|sentence-after|	own -8
kind-force|organisation|direct|sentence-before|	elided 8	none -22
kind-force|organisation|direct|start|	,auxiliary -17	,verb-saying 11	end -17
kind-force|organisation|direct|stop|	,auxiliary -21	,verb-judging -8	,verb-saying -17	,word 6
kind-force|organisation|direct|verb-saying|	stop -10
kind-force|organisation|direct|word|	stop 9
kind-force|organisation|judging|,|	stop 10
kind-force|organisation|judging|:|	stop -9
kind-force|organisation|judging|auxiliary|	stop -10
kind-force|organisation|judging|capital|	stop 13
kind-force|organisation|judging|paragraph-before|	none -19	own -7
kind-force|organisation|judging|preposition|	coordinator 6
kind-force|organisation|judging|quote-then-speaker|	none -10	own -8
kind-force|organisation|judging|quote-then-verb|	none 13
kind-force|organisation|judging|sentence-after|	none -12
kind-force|organisation|judging|sentence-before|	none -26	own -7
kind-force|organisation|judging|speaker-then-quote|	elided 18	own -8
kind-force|organisation|judging|start|	,verb-saying -7	end -19
kind-force|organisation|judging|subordinator|	stop 10
kind-force|organisation|judging|that|	stop 7
kind-force|organisation|judging|word|	stop -7
kind-force|organisation|naked|,|	,verb-saying -11	capital -21	end -32	preposition -10
kind-force|organisation|naked|-|	stop -21
kind-force|organisation|naked|:|	,auxiliary -8	,verb-saying -12	,word -14	capital -14	determiner -22	end -24	preposition -19	pronoun -18	stop -17
kind-force|organisation|naked|actor-nearby|	elided -11	none -35
kind-force|organisation|naked|auxiliary|	,auxiliary -16	,word -19	: -18	preposition -6	word 8
kind-force|organisation|naked|capital|	coordinator -14	preposition 6	stop -11	word -27
kind-force|organisation|naked|colon|	none 23	own -18
kind-force|organisation|naked|coordinator|	stop -39
kind-force|organisation|naked|determiner|	,verb-saying -17	,word 11	preposition -7	word -6
kind-force|organisation|naked|named-before|	none -16	own -7
kind-force|organisation|naked|named-nearby|	none 7	own -22
kind-force|organisation|naked|preposition|	,determiner 9	: 8	coordinator 10	determiner -18	preposition 20	word -14
kind-force|organisation|naked|pronoun|	auxiliary -11	stop -22
kind-force|organisation|naked|quote|	stop -23
kind-force|organisation|naked|start|	,auxiliary -22	,pronoun -7	,verb-judging -11	,verb-saying -13	,verb-thinking 8	: -17	end -66	stop -13	— -36
kind-force|organisation|naked|stop|	,auxiliary -29	,determiner -19	,pronoun -6	,verb-judging -22	,verb-saying -22	,verb-thinking -14	capital -26	end -40	preposition -23	pronoun -19	stop -45
kind-force|organisation|naked|that|	auxiliary -15	stop -7	word -12
kind-force|organisation|naked|topic-after|	none -18
kind-force|organisation|naked|topic|	elided -14	none -10	own 8
kind-force|organisation|naked|verb-judging|	; 9	coordinator 8	end -15
kind-force|organisation|naked|verb-saying|	coordinator -13	end -17
kind-force|organisation|naked|word|	,coordinator -20	,preposition -23	,word -12	adverb -17	auxiliary -6	coordinator -21	stop 11
kind-force|organisation|naked|’|	stop -15
kind-force|organisation|other|quote-then-verb|	none 16
kind-force|organisation|relative|sentence-before|	none -15	own -13
kind-force|organisation|relative|speaker-then-quote|	none 8
kind-force|organisation|relative|word|	stop 16
kind-force|organisation|saying|,|	capital -13	stop 17
kind-force|organisation|saying|:|	,verb-saying -7	capital -16	determiner -11	end -6
kind-force|organisation|saying|auxiliary|	,auxiliary -11	stop -11
kind-force|organisation|saying|capital|	,verb-saying 7	preposition 11
kind-force|organisation|saying|determiner|	,determiner 10
kind-force|organisation|saying|paragraph-before|	elided -15	own -22
kind-force|organisation|saying|preposition|	,determiner 9	,preposition -8	coordinator 16	end 22	preposition 6	stop -10
kind-force|organisation|saying|quote-then-speaker|	own -7
kind-force|organisation|saying|quote-then-verb|	own -9
kind-force|organisation|saying|sentence-after|	none -13	own -16
kind-force|organisation|saying|sentence-before|	elided 8	none -8	own -11
kind-force|organisation|saying|start|	,auxiliary 18	,verb-saying -12	,word 14	end -28
kind-force|organisation|saying|stop|	,pronoun 8	,verb-saying -6	,word -18	determiner -12	end 7	stop -8
kind-force|organisation|saying|that|	stop 6
kind-force|organisation|saying|verb-judging|	stop 11
kind-force|organisation|saying|verb-saying|	coordinator 9	preposition -6	stop 17
kind-force|organisation|saying|word|	determiner 10	preposition 18
kind-force|organisation|shared|paragraph-before|	own -7
kind-force|organisation|shared|quote-then-speaker|	none 7	own -13
kind-force|organisation|shared|speaker-then-quote|	own -17
kind-force|organisation|shared|start|	,verb-saying -12
kind-force|organisation|shared|word|	stop -6
kind-force|organisation|thinking|:|	stop 6
kind-force|organisation|thinking|sentence-before|	none -10	own -20
kind-force|organisation|thinking|speaker-then-quote|	none 13	own -14
kind-force|organisation|thinking|stop|	,verb-saying -6
kind-force|organisation|thinking|word|	stop 6
kind-force|person|according|,|	stop -9
kind-force|person|according|according-to|	none 14	own -8
kind-force|person|according|auxiliary|	stop 21
kind-force|person|according|capital|	stop 21
kind-force|person|according|determiner|	stop -9
kind-force|person|according|preposition|	stop 12
kind-force|person|according|sentence-before|	elided 24	none -25	own -11
kind-force|person|according|start|	,auxiliary 7	,verb-saying 13
kind-force|person|according|stop|	,auxiliary -20	,word 42
kind-force|person|according|that|	stop 11
kind-force|person|according|word|	,word 21
kind-force|person|apposed|,|	determiner -7	end 7	stop -6
kind-force|person|apposed|:|	,auxiliary 12	capital 14	determiner -18
kind-force|person|apposed|auxiliary|	stop 16
kind-force|person|apposed|determiner|	stop 24
kind-force|person|apposed|paragraph-before|	none 18
kind-force|person|apposed|preposition|	stop 14
kind-force|person|apposed|quote-then-speaker|	none 15	own -10
kind-force|person|apposed|sentence-after|	none -25
kind-force|person|apposed|sentence-before|	elided 8	none 8	own -54
kind-force|person|apposed|speaker-then-quote|	elided -7	none 22
kind-force|person|apposed|start|	end 18
kind-force|person|apposed|stop|	,auxiliary -13	,pronoun -10	,verb-saying -21	capital 8	end 8
kind-force|person|apposed|verb-judging|	stop 11
kind-force|person|apposed|verb-saying|	stop 14
kind-force|person|apposed|word|	stop 12
kind-force|person|apposition|,|	capital -15	determiner -17	stop 13
kind-force|person|apposition|:|	capital 13	determiner -10	end 17	stop 15
kind-force|person|apposition|determiner|	stop -9
kind-force|person|apposition|paragraph-before|	none 24	own -40
kind-force|person|apposition|preposition|	stop 13
kind-force|person|apposition|sentence-after|	none -17	own -6
kind-force|person|apposition|sentence-before|	elided 26	none 8	own -12
kind-force|person|apposition|speaker-then-quote|	elided 16	none 23
kind-force|person|apposition|start|	,auxiliary -32	end 21
kind-force|person|apposition|stop|	,auxiliary -17	,pronoun -6	determiner 9	end -13
kind-force|person|apposition|verb-judging|	stop 7
kind-force|person|apposition|verb-saying|	stop 21
kind-force|person|apposition|word|	stop 11
kind-force|person|direct|,|	stop -10
kind-force|person|direct|:|	,verb-saying -12	capital -9	end 18	preposition 18
kind-force|person|direct|capital|	stop 15
kind-force|person|direct|determiner|	stop 14
kind-force|person|direct|paragraph-before|	none -13
kind-force|person|direct|preposition|	stop 10
kind-force|person|direct|pronoun|	stop 15
kind-force|person|direct|sentence-after|	own -20
kind-force|person|direct|sentence-before|	elided 15	none -13
kind-force|person|direct|speaker-then-quote|	elided 27	none 27	own -8
kind-force|person|direct|start|	,auxiliary -19	,verb-saying 10	end -9
kind-force|person|direct|stop|	determiner 17	stop -13
kind-force|person|direct|verb-saying|	stop 16
kind-force|person|direct|word|	stop 9
kind-force|person|judging|,|	end -9	stop 15
kind-force|person|judging|:|	,verb-saying -11	capital -7	end 25	stop 14
kind-force|person|judging|adverb|	stop 22
kind-force|person|judging|auxiliary|	stop 13
kind-force|person|judging|capital|	stop 32
kind-force|person|judging|determiner|	,coordinator 8	preposition -7	stop 18
kind-force|person|judging|paragraph-before|	elided 11	none 21	own 6
kind-force|person|judging|preposition|	coordinator 10
kind-force|person|judging|pronoun|	stop 24
kind-force|person|judging|quote-then-speaker|	none 12	own -7
kind-force|person|judging|quote-then-verb|	none 34
kind-force|person|judging|sentence-after|	own -11
kind-force|person|judging|sentence-before|	elided 16	none 8
kind-force|person|judging|speaker-then-quote|	elided 29	none 7	own 20
kind-force|person|judging|start|	,verb-judging 6	,verb-saying 15	end 15
kind-force|person|judging|stop|	,verb-judging 30	capital 6	end 13
kind-force|person|judging|subordinator|	stop 20
kind-force|person|judging|that|	stop 27
kind-force|person|judging|verb-saying|	stop 11
kind-force|person|judging|verb-then-speaker|	none -16
kind-force|person|judging|word|	,word 13	coordinator 11
kind-force|person|naked|)|	end 11
kind-force|person|naked|,|	,verb-saying -21	determiner -23	end -22	preposition -13	pronoun -14	stop -14
kind-force|person|naked|-|	stop 18
kind-force|person|naked|:|	,auxiliary 9	determiner -10	pronoun -28	stop 19
kind-force|person|naked|adverb|	auxiliary -15	stop -24
kind-force|person|naked|auxiliary|	,auxiliary -10	,verb-saying -27	,word -11	: -16	; -10	coordinator -10	preposition -17	stop 7	word -25
kind-force|person|naked|capital|	,verb-saying -18	coordinator -10	preposition -10	word -7
kind-force|person|naked|colon|	elided 18	none 13	own 17
kind-force|person|naked|coordinator|	stop -16
kind-force|person|naked|determiner|	,determiner -19	; -12	determiner -11	preposition -18	word -11
kind-force|person|naked|interview|	elided -9	none 8
kind-force|person|naked|named-before|	elided 31	own -14
kind-force|person|naked|named-nearby|	none 18	own 8
kind-force|person|naked|preposition|	,preposition -20	: -8	; -16	determiner -16	end -8	preposition -18	stop -9	verb-judging 13	word 7
kind-force|person|naked|pronoun|	auxiliary -15	stop 6	word -18
kind-force|person|naked|quote|	,verb-saying -16	pronoun 17
kind-force|person|naked|start|	,pronoun -11	,verb-judging 12	,verb-saying 17	,word -12	: 23	end 11	stop 15	– 13	— 13
kind-force|person|naked|stop|	,auxiliary 7	,verb-judging -19	,verb-thinking 11	capital -12	coordinator 10	determiner 6	end -11	preposition 6	pronoun -7	quote 8	stop 11
kind-force|person|naked|subordinator|	stop -8
kind-force|person|naked|that|	word -14
kind-force|person|naked|topic-after|	none -17
kind-force|person|naked|topic|	elided 14	none -6	own -16
kind-force|person|naked|verb-judging|	coordinator -9	preposition -14	stop -22
kind-force|person|naked|verb-saying|	preposition -16	stop -15
kind-force|person|naked|verb-thinking|	stop 7
kind-force|person|naked|word|	,auxiliary -13	,determiner -7	,preposition -15	,subordinator -13	,verb-saying -6	,word 23	: -7	; -13	auxiliary -18	coordinator -10	preposition -19	word -14
kind-force|person|naked|—|	end -9
kind-force|person|naked|’|	stop -9
kind-force|person|other|quote-then-verb|	none 28	own 15
kind-force|person|other|sentence-before|	own 6
kind-force|person|other|start|	,word 26
kind-force|person|other|stop|	,auxiliary 13	,pronoun 9	,word 26
kind-force|person|relative|:|	stop 12
kind-force|person|relative|preposition|	stop -10
kind-force|person|relative|quote-then-speaker|	own 20
kind-force|person|relative|sentence-before|	elided 10
kind-force|person|relative|speaker-then-quote|	none 13
kind-force|person|relative|start|	,auxiliary 11
kind-force|person|relative|stop|	,pronoun -11	end 16
kind-force|person|saying|,|	capital 14	determiner -14	preposition 16	stop 7
kind-force|person|saying|:|	,verb-saying 8	capital 7	determiner 17	end 10	preposition 9	pronoun -10	stop -18
kind-force|person|saying|adverb|	auxiliary -12	stop -7
kind-force|person|saying|auxiliary|	,verb-saying -11	stop 17	word 19
kind-force|person|saying|capital|	,verb-saying -6	preposition 16	stop 13	word 9
kind-force|person|saying|coordinator|	stop 9
kind-force|person|saying|determiner|	stop 13
kind-force|person|saying|paragraph-before|	none -20
kind-force|person|saying|preposition|	coordinator 17	preposition 14	stop 15
kind-force|person|saying|pronoun|	stop 6
kind-force|person|saying|quote-then-verb|	none 18
kind-force|person|saying|sentence-after|	elided -11	none -15
kind-force|person|saying|sentence-before|	elided 24	none -11	own -12
kind-force|person|saying|speaker-then-quote|	elided 27	none 25
kind-force|person|saying|start|	,pronoun 40	,verb-saying 20	,word -9	end -14	— 29
kind-force|person|saying|stop|	,auxiliary 8	,pronoun 36	,verb-judging -9	,verb-saying 6	capital -8	end 24	preposition 21	stop 9
kind-force|person|saying|that|	auxiliary 19
kind-force|person|saying|verb-saying|	coordinator 22	stop -8
kind-force|person|saying|verb-then-speaker|	own 10
kind-force|person|saying|word|	,coordinator 15	,subordinator -11	,verb-saying 12	,word 7	coordinator 16	word 22
kind-force|person|shared|,|	stop 9
kind-force|person|shared|:|	stop 11
kind-force|person|shared|auxiliary|	stop 12
kind-force|person|shared|paragraph-before|	none -8
kind-force|person|shared|quote-then-speaker|	elided 8	none 15	own -9
kind-force|person|shared|speaker-then-quote|	none 15
kind-force|person|shared|start|	,auxiliary 11	,verb-saying -12	end -8
kind-force|person|shared|word|	auxiliary 13	stop 10
kind-force|person|thinking|,|	stop -6
kind-force|person|thinking|:|	end 13
kind-force|person|thinking|paragraph-before|	none 28
kind-force|person|thinking|sentence-after|	none -17
kind-force|person|thinking|sentence-before|	elided 29	own -24
kind-force|person|thinking|speaker-then-quote|	elided 17	none 24	own -6
kind-force|person|thinking|start|	end 30
kind-force|person|thinking|stop|	,verb-saying -15	,word -6	determiner 7	end 18
kind-force|person|thinking|verb-thinking|	stop 13
kind-force|place|according|according-to|	own -14
kind-force|place|according|sentence-before|	own -17
kind-force|place|according|word|	stop -6
kind-force|place|apposed|:|	stop 8
kind-force|place|apposed|paragraph-before|	own -6
kind-force|place|apposed|sentence-before|	none -15	own -8
kind-force|place|apposed|speaker-then-quote|	none 6
kind-force|place|apposed|start|	,auxiliary -6
kind-force|place|apposed|stop|	,auxiliary -6
kind-force|place|apposed|word|	stop -8
kind-force|place|apposition|:|	stop -10
kind-force|place|apposition|sentence-before|	elided -12	own -20
kind-force|place|apposition|speaker-then-quote|	own -7
kind-force|place|apposition|stop|	,verb-saying -17
kind-force|place|direct|,|	stop -7
kind-force|place|direct|paragraph-before|	own -11
kind-force|place|direct|preposition|	stop -13
kind-force|place|direct|quote-then-speaker|	own -9
kind-force|place|direct|sentence-before|	elided -7	none -11	own -17
kind-force|place|direct|start|	,auxiliary -7	,verb-saying -7
kind-force|place|direct|stop|	,auxiliary -9	,verb-saying -14
kind-force|place|judging|preposition|	stop -8
kind-force|place|judging|sentence-before|	elided -12	none -14	own -12
kind-force|place|judging|speaker-then-quote|	own -16
kind-force|place|judging|stop|	,auxiliary -6	,verb-saying -10
kind-force|place|judging|word|	stop 8
kind-force|place|naked|,|	end -19	stop -10
kind-force|place|naked|-|	stop -20
kind-force|place|naked|:|	,verb-saying -7	capital -13	determiner -13	end -30	stop 9
kind-force|place|naked|actor-nearby|	elided -19	none -22	own -18
kind-force|place|naked|auxiliary|	,auxiliary -9	stop -18
kind-force|place|naked|capital|	,verb-saying -12	preposition -10	stop -18
kind-force|place|naked|colon|	none -13	own -16
kind-force|place|naked|determiner|	preposition -12	stop -9
kind-force|place|naked|named-before|	elided -17	none -9	own -28
kind-force|place|naked|named-nearby|	elided -16	none -19
kind-force|place|naked|preposition|	end -24	preposition -13	stop 10
kind-force|place|naked|pronoun|	stop -7
kind-force|place|naked|start|	,auxiliary -15	,pronoun -9	,verb-judging -9	,verb-saying -30	,word -11	: -13	end -18	stop -14
kind-force|place|naked|stop|	,auxiliary -29	,pronoun -13	,verb-saying -15	,word -11	capital -10	determiner -14	end -28
kind-force|place|naked|topic|	elided -16	own -29
kind-force|place|naked|verb-judging|	stop -13
kind-force|place|naked|verb-saying|	preposition -7
kind-force|place|naked|word|	determiner -16	end -17	preposition -6
kind-force|place|saying|,|	stop -18
kind-force|place|saying|:|	end -14	stop -17
kind-force|place|saying|auxiliary|	stop -12
kind-force|place|saying|paragraph-before|	elided -14	own -6
kind-force|place|saying|preposition|	end -14	preposition 9
kind-force|place|saying|quote-then-speaker|	own -16
kind-force|place|saying|sentence-before|	elided -19	none 8	own -16
kind-force|place|saying|start|	,auxiliary 7	,verb-saying -18
kind-force|place|saying|stop|	,auxiliary 18	,pronoun 6
kind-force|place|saying|that|	stop -10
kind-force|place|saying|verb-then-speaker|	own -10
kind-force|place|thinking|stop|	,verb-saying -6
kind-force|pronoun|according|,|	end -8	stop 7
kind-force|pronoun|according|:|	stop -17
kind-force|pronoun|according|according-to|	none 34
kind-force|pronoun|according|auxiliary|	stop 18
kind-force|pronoun|according|paragraph-before|	own -9
kind-force|pronoun|according|sentence-after|	none 6
kind-force|pronoun|according|sentence-before|	own -49
kind-force|pronoun|according|start|	,verb-saying 12
kind-force|pronoun|according|stop|	,verb-saying -6	end 8
kind-force|pronoun|according|word|	stop 11
kind-force|pronoun|apposed|auxiliary|	stop -7
kind-force|pronoun|apposition|speaker-then-quote|	own -13
kind-force|pronoun|direct|,|	pronoun -12	stop -14
kind-force|pronoun|direct|:|	capital -12	stop -13
kind-force|pronoun|direct|auxiliary|	,verb-saying -9	stop -15	word -17
kind-force|pronoun|direct|capital|	stop -17
kind-force|pronoun|direct|determiner|	stop -15
kind-force|pronoun|direct|paragraph-before|	none -19	own -12
kind-force|pronoun|direct|preposition|	word -7
kind-force|pronoun|direct|pronoun|	stop -9
kind-force|pronoun|direct|sentence-after|	none -17
kind-force|pronoun|direct|sentence-before|	elided -8	none -24	own -19
kind-force|pronoun|direct|speaker-then-quote|	elided -11	none -23	own -31
kind-force|pronoun|direct|start|	,auxiliary -6	,verb-saying -10	end -19
kind-force|pronoun|direct|stop|	,verb-saying -14	capital 6	determiner -20	end -33
kind-force|pronoun|direct|that|	stop 19
kind-force|pronoun|direct|word|	stop -16
kind-force|pronoun|judging|,|	stop 10
kind-force|pronoun|judging|:|	end 12
kind-force|pronoun|judging|paragraph-before|	none -19
kind-force|pronoun|judging|pronoun|	stop 6
kind-force|pronoun|judging|speaker-then-quote|	own 10
kind-force|pronoun|judging|start|	end -19
kind-force|pronoun|judging|stop|	,auxiliary -18	end 12
kind-force|pronoun|judging|verb-then-speaker|	none 21
kind-force|pronoun|judging|word|	stop 8
kind-force|pronoun|naked|,|	,verb-saying -7	end 14	stop -14
kind-force|pronoun|naked|:|	determiner -20	pronoun -19	quote 26	stop 11
kind-force|pronoun|naked|adverb|	stop -11
kind-force|pronoun|naked|auxiliary|	,verb-saying -10	,word -10	word -15
kind-force|pronoun|naked|capital|	,verb-saying -15	preposition -12	stop -28
kind-force|pronoun|naked|colon|	own -7
kind-force|pronoun|naked|coordinator|	stop 9
kind-force|pronoun|naked|determiner|	,word -13	preposition 11	word -20
kind-force|pronoun|naked|named-before|	elided -11
kind-force|pronoun|naked|named-nearby|	none -6	own 6
kind-force|pronoun|naked|possessor|	own -11
kind-force|pronoun|naked|preposition|	coordinator 13	stop 8	word -13
kind-force|pronoun|naked|pronoun|	,word -11	auxiliary -6	stop -22	word -7
kind-force|pronoun|naked|start|	,pronoun -10	,verb-judging -7	,verb-saying -9	end -6	– -13	— 15
kind-force|pronoun|naked|stop|	,auxiliary 18	,determiner 11	,pronoun -8	,verb-judging -10	determiner -19	end -10	preposition -14	pronoun -7	quote -9	stop 10
kind-force|pronoun|naked|subordinator|	stop -11
kind-force|pronoun|naked|that|	stop -11
kind-force|pronoun|naked|topic-after|	none -7
kind-force|pronoun|naked|topic|	none -17	own -22
kind-force|pronoun|naked|verb-judging|	stop -13
kind-force|pronoun|naked|verb-saying|	coordinator 14	stop -32
kind-force|pronoun|naked|word|	,verb-saying -11	auxiliary -9	coordinator 7	preposition -9	stop -11
kind-force|pronoun|other|sentence-before|	none 6	own -17
kind-force|pronoun|other|start|	,word 17
kind-force|pronoun|other|stop|	end 8
kind-force|pronoun|saying|,|	determiner 22	end 29
kind-force|pronoun|saying|:|	capital -8	determiner -19	end -7	quote 7	stop 16
kind-force|pronoun|saying|auxiliary|	,verb-saying 6	stop 11	word 9
kind-force|pronoun|saying|determiner|	stop -8
kind-force|pronoun|saying|paragraph-before|	none -10	own -33
kind-force|pronoun|saying|preposition|	stop 7
kind-force|pronoun|saying|pronoun|	stop 6
kind-force|pronoun|saying|quote-then-speaker|	own 11
kind-force|pronoun|saying|quote-then-verb|	own 9
kind-force|pronoun|saying|sentence-after|	none 6
kind-force|pronoun|saying|sentence-before|	elided 8	none 9	own -17
kind-force|pronoun|saying|speaker-then-quote|	own -10
kind-force|pronoun|saying|start|	,auxiliary 9	,pronoun 6	,verb-saying 32	end -9	— 21
kind-force|pronoun|saying|stop|	,auxiliary 14	,pronoun 22	,verb-judging -12	,word -6	end 15	pronoun 8	stop -17
kind-force|pronoun|saying|that|	stop -6
kind-force|pronoun|saying|verb-saying|	coordinator 14	stop -17
kind-force|pronoun|saying|verb-then-speaker|	own 24
kind-force|pronoun|saying|word|	,verb-saying 9	preposition 10	stop -7
kind-force|pronoun|saying|—|	end 12
kind-force|pronoun|shared|auxiliary|	stop 13
kind-force|pronoun|shared|paragraph-before|	none -18	own -7
kind-force|pronoun|shared|quote-then-speaker|	none -10
kind-force|pronoun|shared|start|	,verb-saying -6	end -15
kind-force|pronoun|shared|word|	stop 7
kind-force|pronoun|thinking|sentence-before|	none -12	own -13
kind-force|pronoun|thinking|speaker-then-quote|	none -7
kind-force|pronoun|thinking|stop|	,verb-saying -9	,word -11
kind|according-to|	organisation 18	place -17
kind|actor-nearby|	organisation -12	place -35	unknown -36
kind|colon|	organisation -7	person 60	place -10	unknown -26
kind|interview|	person -24
kind|named-before|	organisation -21	place -10	unknown -27
kind|named-nearby|	person 10	place -40
kind|	organisation -7	person 24	place -53	unknown -16
kind|organisation|	according 14	apposition -44	direct -8	naked -14	other 18	thinking -12
kind|paragraph-before|	organisation -7	place -27	unknown -15
kind|person|	apposition 17	direct -10	judging 17	naked 12	other 17	relative -9	saying 26	shared -34
kind|place|	according -19	apposed -17	apposition -8	direct -34	naked -37	other -13	passive -13	saying -33	shared -15	thinking -25
kind|possessor|	organisation -21	person -7	unknown -10
kind|quote-then-speaker|	person 7	place -35	unknown 23
kind|quote-then-verb|	person 14
kind|sentence-after|	organisation -49	person -11	place -21	unknown -6
kind|sentence-before|	place -27	unknown -11
kind|signature|	organisation -18	person 17	unknown -20
kind|speaker-then-quote|	person 35	place -24	unknown -24
kind|topic-after|	organisation -18	person -17	unknown -20
kind|topic|	place -11
kind|unknown|	according 10	apposed -21	apposition -23	direct -7	judging -15	naked -9	passive -19	relative -17	saying -7
kind|verb-then-speaker|	organisation -18	person 6	place -21	unknown 12
lead|according-to|lower|	according 23
lead|according-to|upper|	according 9
lead|actor-nearby|lower|	naked -12
lead|colon|upper|	judging 11	other -21
lead|interview|other|	naked -12
lead|interview|upper|	naked -22
lead|named-before|other|	naked 15
lead|named-before|upper|	naked -24
lead|named-nearby|lower|	naked -12
lead|named-nearby|other|	naked -8
lead|named-nearby|upper|	naked 10
lead|paragraph-before|other|	other -6
lead|paragraph-before|upper|	according -16	judging -15	other -17	saying -18	thinking -30
lead|possessor|lower|	naked -6
lead|possessor|upper|	naked 7
lead|quote-then-speaker|lower|	judging -17	other -13	thinking -7
lead|quote-then-speaker|other|	judging -6	other -21	saying -6
lead|quote-then-speaker|upper|	saying 14	thinking -12
lead|quote-then-verb|lower|	judging -9	other -18	saying 16
lead|quote-then-verb|other|	saying -9
lead|quote-then-verb|upper|	judging 17	other 7	saying 6
lead|sentence-after|lower|	according -25	other -21	saying 6	thinking -8
lead|sentence-after|other|	saying 11
lead|sentence-after|upper|	according 9	judging -14	thinking -15
lead|sentence-before|lower|	according -27	judging -11	other -8	saying -12
lead|sentence-before|other|	according -16
lead|sentence-before|upper|	according 12	judging -17	thinking -45
lead|signature|lower|	naked -29
lead|signature|upper|	naked 25
lead|speaker-then-quote|lower|	judging 7	other -14	saying 13	thinking -12
lead|speaker-then-quote|other|	other 8	saying 10
lead|speaker-then-quote|upper|	judging 6	saying 9	thinking 6
lead|topic-after|upper|	naked -10
lead|topic|other|	naked -27
lead|verb-then-speaker|lower|	judging -17
lead|verb-then-speaker|other|	saying -15
lead|verb-then-speaker|upper|	judging 10
lemma|	aankondigen -19	accogliere 6	accusare 16	accuse 6	achten 10	acoger -8	acquiescer -11	acrescentar 6	add 14	adelantar -6	admire -24	admit 12	admitir 13	advertir 14	advise -11	advocate -6	afdoen -9	afear 9	affirmer 10	afirmar -21	aggiungere -13	agree -35	agregar -6	aim -8	alarmer -7	alegar 14	alertar -12	alerter -14	allege 8	allow -30	allude -13	ammettere 9	amuser 23	analyser 18	annoncer -13	announce -16	anticipare 7	antwoorden 15	antworten 22	apelar 23	apelidar -14	aplaudir 7	apologize -16	apontar -15	apostillar 13	appeal -31	appeler -16	apprendre -15	argomentare 13	argue 11	argumentar -8	arrancar 11	asegurar -7	aseverar -8	ask -9	assail 12	assegurar 8	assicurare 17	assume -8	assumer -11	assumir -21	assure 17	assurer 22	atirar 7	attaccare 7	attack -27	attendre 7	attestieren 20	attribute -6	avaliar -13	avancer 14	avanzar -15	avouer 19	avvertire -12	añadir -8	bark 12	bash -14	bautizar -6	beantragen 6	befinden 11	beg -11	begrüßen -11	behaupten 7	bekennen 13	beklagen 14	believe -35	beloven -9	bemerken -8	bemängeln 7	berichten 15	bescheinigen 10	beslissen 11	bestreiten -7	bestrijden -23	bestätigen -17	beteuern 16	betonen 22	betreuren -9	bezeichnen 7	bezweren 6	bill -32	blame -9	blast 11	blijven -15	blog -13	boast 11	brag -9	brand -12	brummen 19	calcolare 9	care -19	cast 11	caution 16	celebrar -12	champion -9	chant 10	charge -19	cheer -10	chiamare 7	chiarire 14	chide 11	chiedere -16	chime -9	chip -14	citar -13	claim -9	classificar 15	cobrar -12	coincidir 8	comemorar 15	commentare 19	commenter 15	comprendre -10	comunicar -13	comunicare 9	concede 13	conceder 6	concedere -12	conclude 6	concluderen 15	concluir 22	conclure 16	concordar -12	confessare 12	confidare -8	confidenciar 15	confier 26	confirm 16	confirmer -9	congratulare 9	congratulate 6	consider -31	considerar -7	constateren 9	contar -7	contend -11	contestar -7	contestare -10	contester 9	continuar -11	continue 13	contrapor 6	convocar -14	correct -14	correggere 15	corregir 13	corriger 20	corrigir -8	cortar -8	counsel -25	craindre -14	credere -8	credit -20	creer 6	crier 9	criticize -13	critiquer -9	croire -10	cry -10	debate -29	decir -14	declarar 10	decline 14	decretar 13	decry -10	deem -15	defend 10	define -14	definire 16	denken -10	denounce 12	deny -16	depict 7	deride 6	desabafar 11	desafiar -8	descrivere -7	deslizar -10	desmentir 11	despedir 16	destacar 16	desvalorizar 11	detail -7	detalhar 16	detallar 17	determine -9	devolver -7	difendersi 12	disagree -26	discordar -6	discover -14	discredit -17	disculpar -11	dismiss 6	disparar -6	dispute 11	ditar -14	dizer 6	domandare -10	doubt -6	downplay 8	dreigen -8	dub 7	décrire -9	défendre 7	démentir 18	dénoncer 17	désigner -8	echo -7	einwenden 9	eisen -11	elaborate 9	elogiare -12	email -15	emporter 14	encourage -15	endorse -17	entender -7	enthousiasmer 11	enumerar 14	erinnern -8	erklären 7	erläutern 10	erwarten -8	erwidern 22	erzählen 18	escribir 17	esordire -8	esperar -9	esprimere -15	estimar -10	estimate -19	estimer 13	esultare -9	evocar 16	exclaim 13	exclamer 13	exclure -8	exiger -15	exigir 12	expect 6	explain 13	explicar 13	expliquer 16	exponer 12	exposer 9	express -9	falar -9	favor -12	fear -9	feel -22	felicitar 7	festejar -13	figurer -10	filosofar 12	find -16	finden 7	fluisteren 13	flüstern 13	foeteren 24	fordern -6	forecast -14	fragen -21	frohlocken -7	fulmineren 9	fume 11	féliciter 14	garantir 6	gasp -8	geben 20	geloven -15	gestehen 17	getuigen -6	giudicare 16	giurare 8	glimlachen 14	gongolare 11	gracejar -6	grappen -7	gratulieren 12	greet -7	grincer 12	grinniken 14	grinsen -6	gronder 12	hablar -9	hadern -10	haken 9	hate -16	hear -15	heißen 7	hekelen 12	herinneren 27	highlight -21	hint -12	hold -22	hope 7	identify -12	imager 18	incalzare -17	indicare -8	indigner -6	indiquer 6	informar 12	inquiéter -13	insistere 10	insistir -14	instruct 10	insult -13	intend -12	interject 9	interrogar 11	interrupt -10	introduce 9	invitar 18	invitare 15	inviter 9	invocar -17	ironiser 12	ironizar -10	joke 6	jubiler 12	juger -11	jurer 10	justificar 6	justifier 12	klagen 14	klinken -11	knikken 21	know -27	kontern 19	lachen 8	lambaste -10	lament 16	lamentar 12	lancer 22	lassen 27	laten -8	laud 8	laugh 6	learn -15	leer -13	leggen 19	leggere -18	lehnen 6	lembrar -6	ler 13	leren 9	like -13	liken -8	limitar -19	lire -16	list -10	llamar 15	lobby 7	lodare 11	louer 6	luiden -9	lâcher 32	mailen 22	manter -10	marrer 20	marteler 10	matizar 14	meedelen -6	melden -7	menen 6	mention -12	message -14	minimizar -9	minimizzare 11	mostrar -18	motivare 12	murmur 19	murmurer 16	muse -10	need -32	negar 11	negare 11	nennen 10	nier -7	noemen 6	nominate -8	none 11	notar 8	note 15	noter 16	notice -28	obiettare 15	object 9	objetar -11	observar 11	observer 16	ocurrir -12	offer -15	ofrecer -11	oordelen 17	opmerken 11	oponer 8	oppose -9	opposer -14	ordenar -9	order -8	overwegen -14	paint -10	parlare 20	pedir -12	pensare 8	perguntar -7	persuade -6	philosopher 9	phone -12	plaider 23	plaisanter 30	plan -7	plantear -8	plead -14	pleiten -9	pleurer -7	pochen -19	poltern -9	poursuivre -6	praise 8	predict 7	prefer -21	present -15	press -8	prever -12	prijzen -10	proclamar 7	proclamare -9	prometer -11	promettre 27	pronounce 9	propor -13	propose -6	protestar -12	prove -10	préciser 19	préférer -11	prévenir 34	prévoir -9	purport -20	qualifier -9	quejarse 20	question -8	questionar -7	quip 14	quote -17	raccomandare -7	raccontare 12	railler 11	rank -16	rant -12	rate -17	raten 11	reaccionar 19	read -37	reageren 15	reagieren -20	realize -7	reason -13	reassure -8	rebater 19	rebuff -9	rebuke -14	rechnen 9	recomendar -16	recommander -11	recommend -12	reconhecer 13	reconocer 10	record -32	recordar 18	recount 9	rectifier 9	refer 9	reflect -7	refuser -13	registar 6	registrar 12	regret -13	reiterate -19	reject 8	rejeitar -8	rekenen 15	relatar 13	relativiser 11	remark -11	rematar 18	remeter -10	remind -9	repeat -7	replicar 27	replicare -6	report 9	reprochar 6	request -17	requérir -7	respingere 14	responder 15	resumir 12	retort -16	retweet 7	ribadire 7	ribattere 15	riconoscere 18	ridere -16	riferire 10	rigoler -6	ringraziare -17	ripetere -8	rire -12	ritenere 7	rivendicare 11	roar -6	roepen -10	rufen 13	räumen 11	réagir 12	réclamer -18	réfuter 12	réjouir 15	répondre 23	répéter 11	rétorquer 11	saber -21	sagen 13	salientar 7	saludar 7	salutare 14	sapere -6	savage -12	savourer -7	say 27	scandire -6	schamperen 23	scherzen 12	schetsen 7	schildern 11	schimpfen -15	schreiben 11	scoff 15	scrivere -13	see -17	segnalare 7	sehen 11	sentenciar 11	shout 18	show -7	sigh -9	sign -30	signal -9	sincerar 10	sluiten 9	smentire 10	sneren 8	snipe 10	solicitar -13	sorrir 18	sospirare 7	souhaiter 6	souligner -6	soupirer 6	souri -7	sourire 32	souvenir 11	speak -7	speculate -7	spiegare -7	spotten 19	sprechen -16	staan 7	stehen -27	stress -16	sturen 10	subrayar 21	sugerir 8	suggest 6	support -20	suspect -14	suspirar 15	tachar -8	tag -15	tagliare 13	talk -16	teilen 13	tell 13	terciar 9	term -20	testify -10	text -18	thank 11	threaten -10	tildar -6	title -22	toelichten 6	tonner 14	tout 7	traiter -7	trancher 10	trasladar -7	treat -11	trekken -19	trouver 16	trust 14	try -24	tuonare 12	tweet 9	témoigner 21	underscore -13	understand -21	urteilen 20	use -10	utter -18	vanter 12	vent 9	venture -21	verkünden -19	verlangen -25	vermissen -10	vermuten -7	verraten 24	versichern 23	versprechen -9	verteidigen -7	vertellen 26	vervolgen -9	verwachten -15	verweisen -8	verwerpen -9	verwijten -18	verzekeren 8	view -13	vinden 9	voice -9	voir 6	volere -15	volunteer -15	vote -9	vouloir 12	vragen -23	waarschuwen 7	want -15	warnen 10	weigh -22	weisen -9	welcome -13	werben 13	werfen -7	whisper 8	wijzen -19	willen -20	wish -14	witzeln 8	wollen -15	worry -9	write 11	wundern -15	zeggen 14	zeigen -16	zien -14	zitieren -10	zweren 9	äußern -6	écrire 13	énoncer 14	énumérer 12	étonner 9	étrangler 8	évaluer -22	évoquer 6
lemma|according-to|	none 25
lemma|colon|	none -14	say 11
lemma|paragraph-before|	accuse -21	accuser -9	acknowledge -32	acusar 9	add 11	admit -24	advise -15	advocate -17	affirmer -16	afirmar -20	agree -17	aim -10	allege -14	allow -12	annoncer -15	announce -36	answer -15	anticipate -11	anunciar -29	apologize -14	appeal -10	applaud -14	argue -13	asegurar -6	ask -27	attack -21	attendre -10	back -13	believe -18	bestätigen -12	bill -10	blame -16	blast -21	boast -21	call -27	care -13	cast -13	challenge -12	champion -8	charge -13	cheer -14	chiamare -10	chiedere -12	cite -18	claim -19	clarify -10	comment -22	compare -8	complain -14	concede -17	conclude -16	concluir -7	condemn -9	confirm -16	confirmar -7	confirmer -9	consider -13	considerar -24	continue 8	correct -6	counsel -15	credit -11	criticize -24	cry -8	debate -9	decide -15	declarar -10	declare -18	decline -25	deem -6	defend -12	deliver -15	demand -12	denounce -12	deny -17	descartar -23	describe -19	detail -15	determine -9	difundir -12	dire 14	disagree -14	discover -8	disculpar -11	discuss -13	dismiss -23	dizer -14	downplay -7	echo -13	email -15	emphasize -7	encourage -11	endorse -17	estimate -10	estimer -10	expect -16	explain -24	explicar 9	express -26	feel -9	find -31	fire -7	geven -10	greet -10	gritar -18	hail -8	halten 9	hear -13	highlight -8	hold -23	hope -10	identify 9	imply -9	indicar 7	indicate -16	informar 9	insist -15	intend -7	introduce -15	invite -8	invoke -8	knock -16	know -9	lament -19	laugh -19	learn -10	like -7	list -16	llamar 7	maintain -15	mean -10	mention -17	message -7	mock -17	name -15	need -13	negar 9	nominate -11	none -17	note -44	offer -26	oppose -18	order -17	outline -9	paint -15	parlare -13	parler -23	pedir 12	perguntar 6	persuade -7	plan -16	plead -9	pledge -15	point -12	post -20	predict -15	preguntar -11	present -15	press -13	promettre -12	promise -22	propose -13	protest -13	prove -7	préciser -13	prévoir -13	querer -16	question -21	quote -11	raconter -10	rail -11	raise -19	rate -10	read -12	reason -9	reassure 7	rebuff -8	recall -16	reclamar -13	recognize -13	recommend -7	record -12	reference -10	reflect -14	refuse -15	reiterate -13	reject -22	rejeitar 14	remark -14	remember -9	remind -19	repeat -16	repetir -8	reply -22	request -6	responder -14	reveal -17	ribattere -10	rispondere -17	rule -20	réclamer -12	saber -16	sagen 6	say -24	schrijven -25	scrivere -13	see -27	seek -16	shout -9	show -14	sign -17	signal -9	sing -6	slam -15	solicitar -9	sostener -8	speculate -13	sprechen -11	spreken -16	staan 10	state -18	stehen -14	stress -14	suggest -28	talk -21	term -7	testify -17	thank -13	title -7	treat -9	trust -12	try -20	understand -10	unlisted -14	urge -26	view -10	voice -8	vote -16	vow -21	vragen 8	want -13	warn -16	wave -17	weigh -17	welcome -13	wonder -8	worry -10	yell -13	zeggen -25
lemma|quote-then-speaker|	accuse -20	accuser -7	acknowledge -7	add 19	admit 7	advise 13	affirmer 25	agree -12	aim -12	ajouter 29	allow -22	announce -11	answer -13	anunciar 6	appeal 6	applaud -13	ask -7	assert -11	assicurare 8	assure 10	attack -8	ausrichten -9	avouer 14	back -16	believe -17	bezeichnen -8	bill -17	blame -13	blog -15	brand -9	call 12	care -9	celebrate -11	charge -14	cheer -17	claim -6	compare -11	concede 10	conclude 13	confier 23	counsel -6	criticize -11	debate -11	decide -19	decir -12	declare 16	deliver -7	demander 11	denounce 10	deny -10	detail -6	dire 11	disagree -13	discuss -11	dizer -8	déclarer 31	echo -9	email -33	expect -12	explain 11	expliquer 15	express -14	faire_valoir 18	favor 6	fear -21	find -7	fire -11	fragen -14	fume 14	glisser 21	hint -7	hope -17	identify -7	insister -6	intend -12	ironiser 10	issue -10	jeer -10	know -16	lachen 16	lancer 29	laugh 6	like -16	lire -14	lâcher 15	maintain -14	marteler 15	mean 6	mention 6	mostrar -9	name -6	need -25	noemen -16	none -6	note -10	observe 14	offer -16	oppose 6	opposer -15	order -13	parlare -11	pedir -7	phone -12	plaisanter 19	plan -20	pledge -14	point -10	post -16	present 7	promettre 9	promise -11	propose 12	préciser 11	prévenir 16	quip 18	quote -13	raconter -7	raise 8	rank -11	rappeler 8	rate -21	read -14	recall 8	recomendar -12	recommend 12	record -10	refer -16	reference -15	reflect 11	regard -10	regretter -6	reject -8	remark -14	repeat -8	report 10	request -8	respond -10	rispondere -8	répondre 20	résumer 14	saber -7	sagen -13	say 23	see -10	seek -23	shoot -12	shout 11	show -9	sign -16	souffler 16	souligner -6	speak -9	sprechen -15	talk -19	tell 35	testify 15	think -16	trust 14	try -13	tweet 25	use -11	venture -14	view -14	vinden -12	volunteer -15	vow -6	want -16	whisper 12	wonder 13	write 22	yell 6	écrire 26
lemma|quote-then-verb|	add 25	admettre 25	admit -7	admitir 20	advertir 13	affermare 8	afirmar -11	aggiungere -10	alegar 14	ammettere 17	amuser 16	analyser 18	annunciare -9	antwoorden 15	antworten 15	apostillar 12	arrancar 14	asegurar -12	assicurare 15	assurer 22	atirar 19	attaccare 14	avaliar 14	avancer 13	avertir 20	avisar 15	avouer 17	añadir -9	befinden 15	begründen 19	bekennen 24	beteuern 8	betonen 20	brincar 21	brummen 19	calculer 20	call -11	celebrar 13	chiamare 10	chiarire 13	chiedere 6	claim -12	comemorar 19	comentar 12	commentare 24	commenter 13	comprometer -11	concedere -9	conclure 21	confessare 15	confidare -8	confier 13	constater 12	contar 9	corriger 16	criticar 10	decir -10	declarar 18	defender 6	denunciar 19	denunciare -6	desabafar 11	describe -12	detallar 16	difendersi 14	dire -7	disparar -6	dizer 8	défendre 14	déplorer 20	emporter 16	enumerar 11	erinnern -7	erkennen 12	erklären 10	erläutern 12	erwidern 21	erzählen 30	escrever 9	escribir 9	estimer 19	explain 8	explicar 15	expliquer 18	exposer 8	expresar 14	faire_valoir 8	foeteren 11	féliciter 18	fügen -7	garantir 14	gestehen 17	getuigen -8	geven 16	grappen -7	grincer 12	gritar 8	halten 13	herinneren 17	houden 12	imager 18	indigner 14	informar 19	insister 20	insistere 15	insistir 27	interroger 12	ironiser 15	ironizzare 19	joke 14	juger 17	justifier 13	klagen 20	klinken -7	kommentieren 13	lamentar 19	lamentarse 25	lancer 31	lassen 18	leer -10	leggen 22	lembrar 24	limitar -15	luiden -11	lâcher 23	manifestar 16	marteler 12	meinen 37	melden 17	mostrar -15	motivare 12	murmurer 16	noter 15	nuancer -9	obiettare 12	observar 13	observer 18	opmerken 14	perguntar 11	pester 9	philosopher 12	plaider 22	plaisanter 28	poltern 17	ponderar 12	poursuivre -9	precisare 17	promettre 16	protestar 28	protestare 19	protester 17	prévenir 29	queixar 17	questionar 15	raccontare 19	raconter 7	railler 14	rappeler 28	read 13	reageren 29	rebater 21	recall -6	rechnen 20	reclamar 24	recomendar -17	reconhecer 14	reconnaître 22	reconocer 16	recordar 22	rectifier 16	regretter 7	rekenen 17	relatar 25	relever 23	rematar 18	repetir 9	replicar 23	reply 14	report 17	responder 33	resumir 17	ribattere 22	riferire 21	rigoler -6	ripetere -7	rir 13	rivendicare 10	rufen 17	räumen 13	réagir 13	réjouir 22	répliquer 18	répondre 23	résumer 19	rétorquer 26	saber 16	sagen 19	say 21	schamperen 18	scherzare 7	scherzen 10	schetsen 7	schildern 15	schimpfen -14	schrijven 18	schwärmen 6	scrivere -8	sentenciar 11	sfogare 19	sneren 11	soltar 15	sostener -10	sottolineare 14	souffler 14	souligner -6	souri -10	sourire 27	soutenir -6	souvenir 23	spiegare 9	spotten 29	stellen 14	subrayar 17	sugerir 15	suggest -15	suspirar 15	sustentar 15	tagliare 13	teilen 14	tell -54	tempérer 11	terciar 10	tonner 14	tuonare 15	tweet 12	témoigner 28	urge -11	urteilen 14	vatten 13	verraten 15	versichern 18	verteidigen 11	vertellen 17	verzekeren 12	vinden 12	vragen -6	waarschuwen 20	write 29	zanjar 15	zeggen 22	énumérer 15	étrangler 14
lemma|sentence-after|	add -13	agree -14	announce -17	answer -20	appeal -12	argue -22	ask 19	back 7	bill -11	blijven -15	care -10	cite -20	claim -13	comment -17	confirm -17	continue -12	debate -12	decide -10	decline 14	demander -13	describe -15	dire 6	endorse -15	explain -11	fire -14	hold -18	indicate -18	lachen -17	like -16	meinen -18	message -13	parlare 6	point -17	praise -14	preguntar 7	promise 11	rate -11	read -25	recall 6	reply -15	report -16	schreiben -13	see -21	staan -16	state -20	suggest -15	support -19	tell -7	thank -16	think -17	treat -13	try -9	tweet 16	use -15	vote -9	want -8	zeggen -25
lemma|sentence-before|	accusare -18	accuse -41	accuser 11	aceitar -12	acknowledge -18	acreditar -15	add 15	adelantar -6	adiantar -10	admettre -23	admire -10	admitir 27	advise 6	advocate -14	affermare -14	affirmer -11	afirmar 6	agradecer -13	agree -19	aim -11	ajouter 11	alertar -12	allege -26	ammettere -19	annoncer -8	annunciare -28	answer -12	apelar 13	aplaudir -25	apologise -29	apologize -9	apontar -18	appeal -28	appeler -24	applaud -10	applaudir -14	apuntar -9	assegurar -10	assicurare 13	assumir -12	assure -6	atribuir -22	attack -20	avaliar -15	avouer 12	back -29	beantragen -12	begrüßen -17	behaupten -7	believe -23	beloven -7	benadrukken -12	berichten 13	bestreiten -14	bestrijden -17	bestätigen -20	bevestigen -19	bezeichnen -15	bieden -14	bill -17	bitten -12	blame -18	blijven -35	brag -14	brand -9	calcular -29	calculer -8	calificar -12	call -72	care -18	cast -16	caution -11	celebrar -13	celebrate -8	challenge -17	chamar -25	chant -11	charge -19	cheer -22	chiamare -10	chiedere -26	chip -12	citar 8	cite -16	cobrar -15	comentar -6	commentare -22	compare -17	complain -20	comprometer -19	comunicar -8	comunicare 9	concede -16	conceder -11	concedere -6	concordar -20	condemn -15	confermare -8	confessar 15	confidare -7	confier 6	confirm 12	confirmer -19	congratular -21	congratulare 9	congratulate -23	consider -17	considerar 6	contestar -20	contestare -8	continue -6	convocar -9	corriger 10	counsel -16	credere -8	credit -14	crier -12	criticar -7	criticize -13	croire -16	debate -22	decir -20	declarar -17	decline -12	defend -8	defender 9	definire -8	deliver -20	demand -27	demander -28	denken -18	denunciar -15	deny -20	describe -29	desmentir 12	destacar -18	detail -15	disagree -30	disclose -23	discover -17	discrepar -9	discuss -14	dismiss -23	doubt -19	drohen -18	déclarer -13	démentir 9	dénoncer -19	eisen -12	email -18	endorse -23	entender -8	erinnern 13	erkennen -13	erklären -7	esclarecer -10	escusar -16	esprimere -19	estimate -9	estimer 7	evitar -16	exclure -10	exiger -21	exigir -24	expect 11	explain 11	expliquer -6	express -23	faire_valoir -15	falar -24	favor -13	fear -18	feel -22	felicitar 9	festejar -16	figure -16	find -39	fire -30	foeteren 20	fordern -15	fragen -18	garantir -18	geben 16	geloven -15	gestehen 7	geven -8	giurare -15	glisser -10	gostar -9	gracejar 9	gridare -9	gritar -13	hablar -15	hate -12	hear -23	herinneren 7	heten -18	hint -17	hit -13	hold -23	hope -19	houden -13	identify -14	inquiéter -16	insist -31	insistir -15	intend -9	introduce -14	invitare -7	invocar -13	invoquer -14	ironiser -18	ironizar -11	issue -26	joke -20	juger -16	jurer 6	justificar 9	know -24	kritisieren -23	label -15	lachen 17	lamentar -11	lamentarse -8	lassen 13	laten -26	learn -16	leer -12	leggen 10	lembrar -16	ler 16	like -16	lire -16	list -19	llamar -9	lobby 7	loben -16	lâcher 7	mahnen 9	maintain 8	mandar -12	manifestar -10	manter -20	mean -18	meinen -11	melden -25	mention -13	message -19	mock -7	mostrar -20	need -13	negar 19	nennen -15	nier -11	noemen -15	none 6	note -17	noter -22	notice -24	object 9	offer -36	ofrecer -6	ontkennen -14	opinar -20	oppose -18	ordenar -13	order -23	osservare -21	overwegen -12	parlare -25	parler -20	pedir -6	perguntar -19	pester -19	plaider -6	plaisanter 6	pledge -15	pleiten -15	pochen -19	praise -15	precisar 6	precisare -11	predict -17	prefer -7	preferir 10	preguntar -7	present -10	prevedere -16	prever -9	prijzen -14	proclaim -14	proclamare -16	prometer -20	promettere -16	promettre -20	propor -13	proposer 6	protestar -19	préciser 9	queixar -11	question -21	quote -22	raccontare -8	raise -16	rank -14	rant -10	rappeler -10	rate -23	reaccionar 15	read -6	reageren -14	reagieren -20	reagir -8	reason -12	recall -6	recibir -14	recomendar -13	reconhecer 16	reconnaître -17	reconocer 12	record -15	recusar -10	redouter -13	refer -13	referir -13	reflect -13	refuse -21	refuser -18	regretter -19	reiterate -15	reject 7	relatar -7	relever -21	remark -15	remember -11	remind -19	replicare 10	report -34	reprendre 8	reprochar -9	request -9	respingere 7	respond -17	responder -11	resumir -14	reveal -17	revelar 7	ribattere 6	ricordare -12	riferire -17	ringraziare -14	rire -10	ritenere -6	rivelare -11	rivendicare 8	roepen -10	rufen -16	räumen -23	réagir -15	réclamer -18	réjouir -15	répondre 13	saber -26	saluer -18	sapere 11	savourer -18	say -11	scherzare -9	schließen -13	see -24	seek -20	sehen -22	señalar -17	sfogare -8	show -30	shrug -22	sigh -13	sign -23	signal -15	sintetizzare -6	sluiten 7	sostenere -12	sottolineare 7	souligner -20	sourire 20	speak -21	spiegare 18	sprechen -8	spreken -19	state -11	stehen -23	sturen 10	sublinhar -7	subrayar 14	suspect -14	sustentar -11	tabler -13	talk -22	teilen -12	temer 7	temere -18	tempérer -8	testify -15	text -15	thank -29	think -12	title -16	tonen -15	tout 6	trancher 6	trekken -6	trouver -14	trovare -13	try -21	tweet -10	understand -16	unlisted -6	urge -39	use -41	verlangen -28	versprechen -12	verteidigen -20	vertellen 23	verwachten -15	verweisen -11	view -22	vinden -9	voice -17	voir -7	volere -16	volunteer -8	vote -20	vouloir -17	vow -23	vragen -26	waarschuwen -22	want -40	warnen -17	wave -11	weisen -13	welcome -23	werfen -10	weten -13	wijzen -22	willen -25	wish -10	wollen -21	worry -16	write 9	zeigen -26	zien -23	äußern -16	écrire -21	évaluer -22
lemma|speaker-then-quote|	accusare 23	accuse 13	achten 11	aclarar 13	acusar 15	add 8	adiantar 13	admire -19	admit 16	advertir 9	advise -15	affirmer 20	afirmar -17	aggiungere 21	agree -24	ajouter 15	alegar 14	allege 12	allow -18	ammettere 11	announce -10	answer 7	antwoorden 9	antworten 10	anunciar 18	apelar 14	aplaudir 8	apologise 6	apologize -13	appeal -24	apuntar 16	argue 19	asegurar 13	ask -18	assail 14	assegurar 12	assicurare 18	assume -9	assure 17	assurer 18	attack -22	avisar -8	avvertire -9	añadir 10	believe -28	bemoan 14	bemängeln 19	benadrukken 13	beschreiben 12	bevestigen 10	bezeichnen 15	bill -24	blame -6	blast 11	blijven 18	boast 16	brand -11	care -12	cast 9	caution 22	celebrate 9	chamar 14	champion -7	chant 9	charge -10	chide 12	chiedere -17	citar -16	cite 10	classificar 15	comentar 18	comment -6	comunicar 15	concede 23	concluir 18	conclure 15	confermare 14	confessar -10	confier 18	confirm 13	confirmer 16	congratulate 13	consider -24	considerar -6	contend -11	contestare 13	contester 11	continue 31	contrapor 15	correct -8	correggere 14	corregir 15	counsel -20	credit -17	criticar 13	criticize -8	culpar -7	debate -25	decide -9	decir -7	decline 12	decry -8	deem -14	defend 17	definire 17	deliver 11	demand 6	demander 14	denounce 14	denunciar 14	denunciare 9	descartar 9	describe 6	describir 10	desmentir 8	destacar 18	desvalorizar 13	determine -8	dichiarare 15	difendersi 23	difundir 14	dire -6	discover -11	discrepar 11	discuss 8	dismiss 14	dispute 9	ditar -14	domandare -9	dub 8	démentir 12	dénoncer 13	déplorer -6	echo 9	emphasize 12	encourage -14	endorse -8	erkennen 21	erklären 14	escribir 8	estimar -12	estimate -16	exigir 17	expect -10	explain 7	explicar 7	express 6	falar -6	feel -16	find -9	fire 7	forecast -12	formulieren 11	féliciter 12	garantir 7	garantire 11	geven -9	giudicare 16	halten -9	hear -23	heißen 17	hekelen 10	highlight -20	hold -6	hope 11	imply 12	indicate 11	indiquer 6	insist 7	insult 11	interject 16	introduce 13	invitare 22	inviter 16	issue 8	joke 23	juger -9	justificar 19	knikken 9	know -21	lachen 12	lament 19	lamentarse -9	lassen 9	laten -6	laugh 12	learn -8	leggere -14	lembrar 17	like -6	llamar 19	loben 18	lodare 11	louer 10	love 9	lâcher 12	mandar 11	mean -17	mention -8	message -6	need -18	negare 16	nennen 9	noemen 8	none -9	note 22	noter 11	obiettare 11	object 6	offer -11	opinar 18	oppose -12	order -7	parlare 20	parler 7	pedir -9	perguntar -12	praise 10	predict 12	prefer -15	preguntar -11	press -6	prijzen -12	promettre 22	pronounce 14	propose -7	prove -6	prévenir 11	qualifier -8	question -6	quote -17	raccontare 10	rail 6	rank -8	read -33	reageren 21	reason -6	rebater 21	recall 6	reconnaître 14	record -26	recordar 7	refer 14	reference 6	reflect -11	refuse 13	refuser 6	regret -13	reiterate -10	rejeitar -6	rekenen 17	repeat -14	replicar 25	replicare -8	report 11	reprochar 8	reprocher 6	request -6	respingere 17	responder 7	resumir 16	retort -16	retweet 9	reveal 6	revelar -11	ribadire 11	ribattere 16	ricordare 14	riferire 12	rire -9	ritenere 13	roepen -6	réclamer -14	répliquer 10	répondre 7	sagen 10	salutare 14	sapere -11	savage -12	say 24	schreiben 18	scrivere -11	see -6	sehen 12	señalar 11	shoot -9	shout 15	sign -24	slate 7	smentire 17	soltar -6	sostener 13	sostenere 17	sottolineare -7	souhaiter 7	souligner 11	soutenir 8	spiegare -25	sprechen -8	spreken 10	staan 12	stehen -18	stress -12	submit -7	subrayar 8	sugerir 6	suggest 12	support -18	sustentar 13	tachar -8	talk -13	teilen 17	term -19	text -16	thank 16	think 14	threaten -10	tildar -6	title -24	tonen 16	trekken -13	trouver 19	try -13	underscore -13	understand -13	use -6	vent 9	venture -21	ver 14	vertellen 10	verweisen 10	view -17	voir 14	vouloir 15	waarschuwen 11	want -6	warnen 16	weigh -19	welcome -6	werfen -9	widersprechen 19	willen -8	wish -11	write -6	zeggen -6	zien -9	zitieren -8	évoquer 7
lemma|verb-then-speaker|	accusare -10	accuse -26	achten -9	acusar -18	add -13	admitir -19	aggiungere -11	annoncer -11	antworten 16	anunciar -19	argue -23	ask -16	atribuir -15	benadrukken -10	beschreiben -14	bestätigen -19	bezeichnen -13	calificar -13	call -43	celebrar -13	chamar -17	chiamare -14	chiedere -15	claim -14	classificar -13	concede -15	conclude -15	confermare -15	confirmar -18	considerar -29	contar -14	contestar -13	contestare -17	criticar -19	declarar -12	declare -10	defender -20	definire -29	descartar -23	describe -30	dire 19	dismiss -17	divulgar -9	elogiar -7	elogiare -12	email -16	endorse -17	erkennen -14	erzählen -14	escludere -14	evitar -16	explain 14	explicar 12	find -11	fügen 15	giudicare -11	halten -10	heißen -21	houden -13	insist -18	invitare -14	issue -17	juger -12	justificar -11	kritisieren -8	lamentar -8	lamentarse -12	laten 14	lehnen 13	limitar -12	maintain -12	mandar -16	meinen 6	mostrar -11	negar -17	noemen -10	note -13	parlare 17	parler -8	pedir -27	praise -20	predict -17	preferir -19	prometer -12	promise -16	quote 8	recall -16	rechazar -14	recusar -14	rekenen -13	replicare -6	respingere -15	responder 7	ribattere 13	ringraziare -18	rispondere 11	roepen -7	say -23	schrijven -6	staan -18	state -10	suggest -15	tachar -12	tell -72	trekken -12	tweet -14	unlisted -6	urge -22	ver -9	vertellen -7	vinden -7	waarschuwen 10	warn -21	werfen 16	write -13	würdigen -13	zeggen 16	zien -8	äußern 14	évoquer -17
length|	0 -9	1 11	2 19
marks|according-to|0|	behind 0 -17
marks|according-to|1|	before 0 -12	behind 0 -10
marks|actor-nearby|-1|	1 first -16	1 inside -13	1 last -22
marks|actor-nearby|0|	before 0 17	before 2 15	before 3 -7	before 4 -26	behind 0 9	behind 1 -10	behind 2 -21	behind 3 -15
marks|actor-nearby|1|	before 0 6	before 2 -15	behind 1 -27	behind 2 -16	behind 3 -25
marks|actor-nearby|2|	before 2 -22	before 3 -8	before 4 -7	behind 2 -15	behind 3 -14
marks|colon|-1|	1 last -17
marks|colon|0|	before 0 -9
marks|interview|-1|	11 first 7	11 last 6	12 first -8	2 first 8	2 last 6	3 first -8	3 last 12	4 first 14	4 last -13	5 last 17	6 first 6	6 last -13	7 last 21	8 first 7	9 first 10	9 last 12
marks|named-before|-1|	1 last -7
marks|named-before|0|	before 1 7
marks|named-before|2|	before 1 -12
marks|named-nearby|0|	behind 0 7
marks|named-nearby|1|	before 0 -6	behind 0 -15
marks|name|-1|	1 first -14	1 inside -17	1 last -13
marks|name|0|	before 2 -38	before 3 -27	behind 2 -6
marks|name|1|	before 0 -14	before 1 -22	before 2 -38	before 3 -22	behind 1 -12
marks|name|2|	before 2 -18	before 3 -23
marks|noun|-1|	1 first -19	1 inside -17	1 last -17
marks|noun|0|	before 0 8	before 1 -6
marks|noun|1|	before 0 -29	before 1 -32	before 2 -25	before 3 -20	behind 0 -12	behind 1 -17
marks|noun|2|	before 1 -29	before 2 -39	before 3 -43
marks|organisation|-1|	1 first -17	1 inside -27	1 last -16
marks|organisation|0|	before 2 -8	before 3 -34	before 4 -12	behind 0 -8	behind 1 -24	behind 2 -25
marks|organisation|1|	before 0 -18	before 1 -31	before 2 -19	before 3 -45	before 4 -32	behind 0 -10	behind 1 -27	behind 2 -25	behind 3 -10
marks|organisation|2|	before 1 -31	before 2 -38	before 3 -20	before 4 -22	behind 2 -17
marks|person|-1|	1 first -17	1 inside -12	1 last -19	11 first 7	11 last 6	12 first -8	2 first 8	2 last 6	3 first -8	3 last 12	4 first 14	4 last -13	5 last 17	6 first 6	6 last -13	7 last 21	8 first 7	9 first 10	9 last 12
marks|person|0|	before 0 20	before 1 12	before 4 -23	behind 0 16	behind 1 -12	behind 2 -20	behind 3 -14
marks|person|1|	before 0 7	before 2 -14	behind 0 -6	behind 1 -22	behind 2 -14	behind 3 -23
marks|person|2|	before 1 -15	before 2 -23	behind 2 -13	behind 3 -14
marks|place|-1|	1 first -36	1 inside -9	1 last -32
marks|place|0|	before 0 -8	before 1 -32	before 2 -20	before 3 -10	behind 0 -13	behind 1 -13
marks|place|1|	before 0 10	before 2 -25	before 3 -18
marks|place|2|	before 1 -12	before 2 -12	before 3 -16
marks|possessor|0|	before 0 -15
marks|pronoun|-1|	1 first -28	1 inside -20	1 last -10
marks|pronoun|0|	before 3 -12	behind 0 9	behind 1 12
marks|pronoun|1|	before 0 -22	before 1 -6	before 3 -22	behind 0 -13
marks|pronoun|2|	before 1 -6	before 3 -13
marks|quote-then-speaker|0|	before 0 -8	behind 0 -9
marks|quote-then-verb|1|	behind 0 -13
marks|sentence-after|1|	behind 1 -16
marks|sentence-before|0|	before 1 11
marks|sentence-before|1|	before 1 -21
marks|sentence-before|2|	before 1 -29
marks|signature|0|	behind 0 14
marks|speaker-then-quote|1|	before 0 -30
marks|speaker-then-quote|2|	before 0 12
marks|topic-after|0|	behind 1 -10
marks|topic|-1|	1 first -21	1 inside -21	1 last -8
marks|topic|0|	before 0 22
marks|topic|1|	before 0 -23	before 1 -6	before 2 -14	before 3 -33
marks|topic|2|	before 0 8	before 1 -12	before 2 -23	before 3 -12
marks|verb-then-speaker|0|	before 0 15
mentions|according-to|	2 -8	3 -7
mentions|actor-nearby|	1 -21	2 13	3 16
mentions|colon|	1 -10	2 14	4 31
mentions|interview|	1 20	4 -20
mentions|named-before|	1 13	2 -11	3 7
mentions|named-nearby|	2 7
mentions|organisation|	1 -15	2 -13	4 9
mentions|paragraph-before|	1 13	2 -14	3 -28	4 -13
mentions|person|	2 8	3 19
mentions|place|	1 -19	2 -15	3 -19
mentions|possessor|	1 15
mentions|quote-then-speaker|	1 -8	2 -12	3 -13
mentions|quote-then-verb|	2 12	3 41	4 25
mentions|sentence-after|	1 -33	2 -16	3 15
mentions|sentence-before|	2 -12	3 20
mentions|signature|	1 14
mentions|speaker-then-quote|	1 22	2 -24
mentions|topic-after|	1 -12	2 -15
mentions|topic|	1 -8	3 -9	4 -15
mentions|verb-then-speaker|	1 14	3 -19	4 -18
near|according-to|	0 11	13-25 8	26+ 13	3 13	4-6 18
near|actor-nearby|	0 -20	1 16	13-25 -9	2 7	26+ -12
near|colon|	2 16	3 16
near|interview|	26+ -25
near|named-before|	1 -8	2 7	26+ -39	3 -32
near|named-nearby|	0 -13	1 -23	13-25 -10	3 8	4-6 10
near|paragraph-before|	26+ -23
near|possessor|	0 -20	1 -19	13-25 -21	3 -11	4-6 6
near|quote-then-speaker|	-10 7	-11 9	-12 17	-14 -17	-15 -10	-16 -16	-19 -6	-2 -11	-20 7	-22 -8	-23 -6	-24 -18	-27 8	-28 -10	-29 -6	-3 -25	-30 -18	-34 6	-36 -7	-4 -35	-42 -14	-8 -10	0 24	1 -15	13-25 -18	3 -26	4-6 -14	7-12 -15
near|quote-then-verb|	0 19	1 7	4-6 -7	7-12 -25
near|sentence-after|	0 10	1 12	13-25 -16	2 -38	26+ -14	3 -21	4-6 6	7-12 -25
near|sentence-before|	1 23	26+ -25	4-6 -7	7-12 -9
near|signature|	1 6	26+ 9
near|speaker-then-quote|	13-25 -20	2 15	26+ -14	3 11	4-6 14
near|topic-after|	0 -7	4-6 -11	7-12 -8
near|topic|	0 -30	2 12	26+ -20	3 9
near|verb-then-speaker|	0 -18	13-25 -33	26+ 14	3 -6	7-12 -18
negated|	paragraph-before -7	quote-then-speaker -24	quote-then-verb -7	speaker-then-quote -14
next|$|	judging -17	other -26	saying -14	thinking 8
next|%|	saying -13
next|'|	saying -10
next|(|	judging 13	other -20	saying 11
next|)|	judging -11	thinking -13
next|,|	judging -30	saying 13
next|-|	judging -7	thinking -16
next|:|	judging 7	other -9
next|;|	saying -24
next|according-to|	( -14	: -11	adverb 12	coordinator -17	determiner 11	preposition 19	pronoun -10	stop 22	that 15	verb-saying 11	word 7
next|adverb|	judging 17	other 8	saying -12	thinking -7
next|auxiliary|	judging -24	other -9	saying -39
next|capital|	judging 11	other -11	saying 12	thinking -11
next|colon|	: 9	adverb -10	determiner -15	preposition 8	word -10
next|coordinator|	judging -33	other -16	saying -32	thinking -16
next|determiner|	judging -19	other 7	thinking -23
next|end|	other -16	saying -22
next|marks|	judging 12	other -27	saying 7
next|paragraph-before|	$ -15	( -15	, -8	- -14	: -24	; -7	auxiliary -16	capital -19	coordinator -6	determiner -9	end -11	preposition -20	pronoun -23	quote -29	stop -9	subordinator -26	that -6	verb-judging -18	verb-saying -17	verb-thinking -28	word -9	— -8
next|possessive|	saying -8
next|preposition|	judging -14	other 8	saying 6	thinking -22
next|pronoun|	judging 15
next|quote-then-speaker|	$ -13	, -15	- 12	: -7	adverb 19	auxiliary -19	coordinator -13	determiner -9	end -17	preposition -7	quote -10	stop 38	subordinator -10	that -28	verb-judging -6	verb-saying -7	verb-thinking -16
next|quote-then-verb|	( 10	, 12	auxiliary -32	capital -6	coordinator -6	determiner 15	end -13	preposition 11	quote -17	stop 10	that 9	word 12	— 19
next|quote|	other -43	saying -30	thinking -30
next|sentence-after|	: -45	adverb 12	auxiliary -8	capital -15	coordinator -24	determiner -22	pronoun -29	stop 15	subordinator 13
next|sentence-before|	$ -18	% -8	' -8	: -20	; -15	adverb -35	auxiliary -27	capital -31	coordinator -26	determiner -7	possessive -7	preposition 12	quote -14	that 8	verb-saying 9	verb-thinking -9	word -15
next|speaker-then-quote|	$ -11	) -13	- -21	: 9	; -13	auxiliary -11	capital 28	coordinator -16	marks 6	preposition -7	pronoun 16	quote -32	that 19	verb-judging 7	verb-saying -9	word -17
next|stop|	other 20	saying 25	thinking 8
next|subordinator|	other -18	thinking -12
next|that|	other 15	saying 18	thinking 10
next|verb-judging|	judging 17	thinking -18
next|verb-saying|	judging 8	other 12	saying -19
next|verb-then-speaker|	' -9	( 12	, 22	; -23	adverb -12	auxiliary -55	coordinator -17	determiner -12	marks -18	preposition -30	pronoun -15	quote -28	subordinator -48	that -8	verb-thinking -31	word 7	’ -10
next|verb-thinking|	other -13	thinking -12
next|word|	other -16	thinking -11
next|–|	saying 7
next|—|	thinking -7
noun|	0 -13	000 -20	05 -8	1 -14	100 -14	11 -24	12 -18	14 -12	15 -17	16 -16	17 -7	18 -9	19 -24	1977 -15	1989 -10	1991 -11	2 -10	20 -20	200 -9	2000 -9	2001 -12	2003 -8	2007 -13	2008 -17	2009 -17	2010 -8	2011 -13	2012 -29	2013 -11	2014 -9	2016 -14	2019 -11	2022 -16	2023 -10	2024 -7	2025 -10	2028 -13	21 -13	212 -10	214 -11	22 -20	22-year-old 14	23 -13	24 -12	24-jährige -7	26 -11	27-jährige 13	27-year-old 10	28 -19	29 -20	3 -21	30 8	300 -11	31 -11	31-year-old 6	33 -15	34 -24	36 -18	37 -11	38 -14	38-year-old 10	39 -19	4 -16	40 8	400 -12	41 -12	44-year-old 10	45 -12	46 -10	49 -15	5 -15	50 -11	51 -14	51-jährige 11	54 -13	55 -21	57 -11	58 -19	58-year-old 13	6 -17	61 -15	62 -17	63 -9	64 -16	66 -26	67 -16	69 -14	7 7	70 -16	71 -11	74 -12	77 -17	79 -21	8 -17	80 -17	81 -9	88 -16	9 -20	a -22	abend -10	ability -14	able -10	aboard -8	abogada -24	abonnentin -20	abonnée 11	abortion -14	abuela -15	accanto -11	accionista -13	acción -12	accord -18	according -9	accordo -13	account 9	accusa -10	accuse -8	accused -19	accusé -8	aclu 10	acordo -11	acrescentou -13	act -21	actie -11	acting -6	action -15	activist -26	activists -11	acto -12	actors -6	actress 13	actuación -11	acuerdo -15	acusación -19	acusação -13	acções -7	acórdão -8	added -8	adding -17	addition -10	address -15	addressing -17	adiantou -9	adjoint 8	administrador 9	administration -18	administrator 11	ads 7	adversaire -22	adversário 19	adviser 11	advisers 7	advocaat -18	advocate -11	advocates -9	advogado -6	advérbio -7	af -20	afd-politiker -13	affaire -16	affaires -10	affermato -14	affidavit -8	affluenza -10	affondo -20	agence 13	agencia 13	agency -17	agenda -7	agent 9	aggiunge -9	aggiunto -9	agreed -22	agreement -9	agua -11	ahead -18	aide 13	aides 9	al 11	alarme -7	alcalde 6	alcaldes -11	alegría -10	alemán 10	alert -12	algo -14	aliados -14	all -29	allegations -8	alleging -10	allenatore -20	alliance -20	allies -25	ally -26	altra -13	altro 6	alunos -12	ambiance -15	ambtgenoot -12	amendment -12	american 13	americani -7	americans -30	amministratore 7	amministrazione 6	analistas -14	analisti -14	analysis -7	analyst 11	analysten -10	analystes -17	analysts -19	ancien 10	ancienne -7	ander -17	anfrage -26	angaben -13	angebot -17	animal -16	animale -19	animals -10	annonce -10	announcement -25	annuncio -12	anonimato -18	another -12	anti-establishment -12	antiga -16	antigo -14	anunciou -6	anwohner -26	any -14	anyone -22	anything -12	anziano 7	apoio -6	apotheker -16	apoyo -14	app -8	appeal -14	appeals -10	appearance -11	appeared -13	appearing -21	appello -14	applause -20	approach -17	araras -11	arbitrage -14	arbitragem -13	arbitro -15	archeologa 12	argent -12	arguido 8	arm -11	armador 9	army 7	arrivée -10	arrêt -13	article -24	artigo -7	artistes -6	artículo 10	asamblea -9	aside -11	asked -52	assault -16	assessora -9	assessore -17	assistant 9	assiste -14	assobios -17	associazione -6	assurance -7	astronaut 10	astrónoma -16	asunto -7	ata 9	atacante 12	ataque -6	athlete 9	atleta -14	ato -11	attackers -15	attacks -29	attaquant -14	attempt -21	attention -9	attorney 8	atual -18	aucun -12	aucune -12	audience -6	audio -17	audit 14	audition -10	aula -10	aumenti -17	aumento -12	australian -8	autarca 13	auteur 8	author -17	authority -19	autor -6	autora 15	auxiliar 12	aver -12	average 10	avis -15	avocat -26	avocate -24	avoir -25	award -16	ayuntamiento -9	azienda -15	azzurro -16	ação -15	aîné -17	años -12	backers -10	bahn -14	bailarina -11	baker 11	ballot -8	ban -11	banco -12	band -12	banderole 9	bank -19	banker 6	banque -9	banquier 10	barrister 9	base -14	based -22	basket -12	bastidores -10	battle -11	battuta -14	beamter 10	beau -11	bedrijf 12	began -22	begrafenissen -9	begriff -17	begründung 10	behanger -10	behörde 10	beiden -8	belastingbetaler -9	belegschaft -29	belge -9	believe -17	bericht 6	beroep -11	besatzung -17	beschluss 9	best -20	beter -13	betreiber -13	betriebsrat -23	betroffen -8	bewindsman 14	bid -23	biggest -8	bijeenkomst -16	bilan 11	bild-informationen -13	bill -24	billion -18	billionaire -11	billionaires -13	bills -18	biologist 9	bióloga 15	black -8	blijven -8	blog -18	blogger 7	board -10	boat -10	bodenstation -16	body -11	bonden 6	bord -6	border -14	born -21	bosch-sprecherin 12	boss -6	both -13	bout -12	bowlers -10	boycott -7	braccia -9	branche -17	brand -12	brazilian -8	breakfast -11	breton 16	bring -7	british -25	broadcaster -20	broker 12	brother -22	brothers -8	bruit -9	buch -25	budget -12	bundesregierung -19	bundesstraße -18	bureau -17	buren -21	burgemeester 11	burgervader -20	bus -14	business -15	buurt -12	buyer -20	buzz -12	bürgermeister 16	c' -9	cabinet 12	cable 10	cachet -10	cadette 9	cadre 12	café -13	calif -23	call -20	called -23	callers -16	calls -18	calma -8	camarade 13	cambio -19	came -19	cameriere 6	camp -26	campagne -9	campaigns -11	canal -11	candidacy -14	candidata 22	candidates -16	canto -10	cantora -14	capitaine -7	capitán -13	capitão 14	capo -11	captain 14	card -8	cargo -9	cargos -6	carrier 9	carta -13	cartas -14	carte -13	carácter -13	casa -14	case -29	cases -21	caso -18	casting -7	catedrático 15	catholics -19	causa -7	cause -11	cautela -17	cbs -7	cent -12	centaine -15	centers -10	cento -11	central -16	centre 10	centro -10	ceo 7	cerca -11	cerimônia -7	certain -9	chain -15	chair -10	chairman -12	chamber -6	chambre 15	champion 8	chancelier -9	change -12	changes -7	character -11	charge -11	charges -19	chat -11	chaîne -6	check -10	chefe 21	cheffe -12	chercheurs -11	chercheuse 18	chi -22	chiamano -15	chicas -6	chico 7	chiefs -20	chiffre -15	chimica -17	chinese -16	chloé -9	choice -13	choix -19	chorus -10	christie -15	church 6	cierre -10	cijfers -11	cinco -13	cineasta 14	cinta -9	cities -7	citing -10	cittadino -13	claim -13	class -10	clause -15	clerk 11	cliente -10	clients -17	climate -10	clinton -12	cliënt -20	cloche -12	close 13	cnv-onderhandelaar -9	coach -6	coalitie -16	coalition -12	cocinera 14	cocinero 7	code -13	colegiado -15	colis -11	collaboratore -12	colleague 18	collectif -12	collega 18	collègue -17	column 8	columnist 13	comandante -8	combien -16	comboio -12	come -16	comentar -20	comerciante 23	comerciantes -13	comes -16	coming -14	comité -19	commandant 7	comment -27	comments -6	commerce -24	commerçants -18	commissaire -8	commissario 7	commissioner 12	committee -22	communauté -16	commune -11	communiqué -13	communities -13	compagne -8	compagnie 11	companhia 8	companies -17	company 10	compared -17	compañía -7	complainant 8	complaint 20	comporta -13	compromise -10	compte -15	comptes -13	comune 9	comunicado -14	concerns -16	concorrente -13	conducteur 10	conference -27	conferencia -14	conferma -7	confidence -14	conflicted -7	conflicto -14	confrère -13	conférence -20	conseil -11	conseiller 21	consejera -8	consejo -10	conselho 7	conservatives -10	consigliere 6	consiglio -13	consorzio -9	constat -11	consultado -13	consultant 13	consultora -15	consulté -11	conta -11	contabile -15	contact -12	contacted -8	contacté -12	contactée -18	contained -14	contas -9	contest -12	contests -10	contestó -7	conti -7	continued -18	continues 10	conto -12	contract -19	contractor -7	contractors -17	contraire -14	contrast -11	contrataron -12	contrato -16	controversial 6	convention -29	conversation -6	convoy -7	coordinatore -12	corner -18	coroner 7	corregge -9	correo -18	corrige -9	cosa -14	costs -10	counsel -14	counties -13	countries -15	country -17	country-first -14	couple -23	cour 6	courriel -20	courriels -7	course -15	court -31	courts -15	cousin -19	coverage -10	coût -8	crews -16	crime -17	criminal -8	crise -12	critic 14	critici -11	criticism -16	critics 7	critique -25	cronisti -17	crowd 7	crítica -18	cuatro -13	cuban 16	cuenta -8	culpa -19	cuoca -19	curator -11	customers -15	cut -15	cuts 12	czech 12	cámaras -9	côté -11	côtés -12	c’ -37	d-mass -13	d-md 12	d-nev 13	d66-kamerlid -9	d66-leider -8	daarop -12	dame 27	danno -13	darstellung -22	dat -34	data -9	daten -20	dati -18	dato -10	daughter 6	dax -12	day -21	days -20	deal -24	death -10	deaths -14	debat -9	debate -25	debatte -18	decades -10	decide -12	decision -24	decisione 12	decisión -17	decisão -24	declined -15	decreto -12	defence -11	defender 14	defesa -19	degree -13	delantero -13	delay -17	delegada 12	delegate -19	delegação -12	deles 17	demand -7	demissão -15	democrat -24	demonstrations -10	demora -15	denial -7	denied -10	denies -9	denuncias -6	departamento 14	department -6	depoimento -8	depressed -11	deputata -13	deputato -21	deputy -7	dernier 14	dernière 7	derrota -20	desculpas -9	designer 11	despacho 7	detective 12	detenerse -13	detto -9	deuxième -17	developer -9	dialogue -8	dice -15	dichiarato -7	dictamen -8	die 8	died -12	diferença -17	difesa 15	difference -13	differences -9	different -17	difficult -13	dijo -6	dimisión -17	dimissioni -8	dinero -15	diplomat 13	diplomats -12	diplomático 15	diputado 9	dire -11	direct -17	directeur -12	direction 11	directivo 20	directores -13	diretor -12	diretto 13	direttrice 6	dirigeante 16	dirigente 16	discussion -20	discussions -11	dispatcher 17	disse -11	distribuidora -8	district -14	dit -12	ditta -10	divergência -13	dividend -12	diz -15	dizer -22	diálogo -18	doce -11	docente 11	document 14	documentos -8	dog -11	domanda -13	dona -6	donations -15	donna 8	donnerstag -9	donor -13	donors 6	door -11	doppelganger 9	dorf -11	dossier -22	dozens -7	draft 15	drawing -15	drivers -12	droite -15	drone -14	duca -14	décision -23	défense -24	défenseur -8	députée 10	détracteurs 10	dívida -10	earlier -13	early -22	eau -18	echoed -11	echoing -13	ecolo-verkozene -10	economic -9	economist -10	economistas -11	economists -13	economy -13	edil 8	editorial 9	effect -18	effort -26	efforts -24	eigenaar -13	eight -10	einigung -18	einschätzung 8	elecciones -16	elected -18	election -14	elections -20	elezioni -6	elf -21	else -6	elternschaft -14	email -25	emails -34	embassy 15	emerging -20	emeritus 8	emigrante 11	emphasis -14	employee 16	employer -13	empore -14	empresario 13	empresas -15	empresários -11	end -10	ende -22	endorsement -14	endorsements -11	energy -17	engenheiro 10	engineers 6	english -17	enough -11	enquête -14	ensayo -7	ente -19	entidad -15	entourage 21	entraîneur -9	entrepreneur 6	entreprise 11	entry -15	entscheid -15	entscheidung -19	entusiasmo -12	entwurf -11	então -15	environmental -19	envoy -12	envío -10	episodio -12	episódio -14	erbij -6	ergebnis -25	error -19	esame -8	escola -19	escrito -11	eso -7	esperar -12	espressione -11	esquema -11	essais -7	esta 17	estado -21	estar -14	este -7	estudante -6	estudiante 11	estudiantes -9	estudio -21	estudo -7	ethanol -13	etichetta -14	euro -14	european -7	europese -10	eve -11	event -13	events -12	everyone -18	evidence -10	ex-marido -15	examens -15	example -9	excongresista -16	executiva 17	executives -6	exmandatario 7	expectativa -9	experience -12	expert -23	experta 12	experte -14	experts 9	explained -14	explanation -14	explicação -13	explicações -14	expression -17	expressão -17	expérience -8	eyes -9	face -15	fachleute -11	fact -21	fahrer -15	failed -14	failure -13	faits -15	falar -14	fall -12	fallout -10	false -14	falta -15	familiar -8	familiares -15	familie -7	families -12	família -17	fans 6	far -22	farm -12	farmacista -14	farmer 13	farmers -15	father -14	fato -15	fatto -19	fault -9	fazer -10	façon -7	federal 13	federation 9	feel -14	feelings -17	fees -13	feiten -9	fellow -7	felt -13	ferrovia -10	festa -13	festival -11	fez -16	field -12	fight -6	fighters -12	figlio 7	figure -17	figures -7	fila -17	file -14	filed -9	filha -19	filing -8	filière -7	film -22	filme -11	films -19	fils 7	fin -11	final -15	finale -14	finances -9	findings -11	fira-generalsekretär -10	fired 19	firm 12	firma -16	firms -13	fischi -7	fla -17	fleet -9	fluglotse 22	flying -10	fois -14	followers -7	fondateur -15	fondi -9	fontana -15	fonte 18	fonti 7	footage -11	force -9	forces -8	formation -9	former 6	formule -20	fornitore -12	forum -16	fossile -10	found -15	founder -19	four 8	fox -12	frage -11	fragment -7	fraktionschef -15	franken -25	frase -31	frau 9	freeze -20	freiheitspartei-chef -8	french 6	fresh -13	friday -14	friend 20	friends 13	frits -11	front -12	front-runner 14	frustrated -17	frustration -12	fuego -9	fuentes 20	funcionaria 16	funcionario 14	funcionários -6	fundraising -24	fusion -8	galeria -8	gallo -7	game -19	gang -13	garante 8	gardien 14	garçon 17	gauche -18	geduld -8	gedupeerden -8	gegenseite -16	geistliche 22	geld -18	geloven -6	gemeente -13	gemeint -11	gendarmes -10	gender -12	general 13	genro 11	georgian -7	gerente -22	german 14	gesto -14	gestor -10	gestora 6	get -17	getting -6	getuige -12	gezegd -15	giant 11	giapponese 11	giornalisti -11	giorni -13	girl 7	giudice -11	giudici -9	giudizio -13	giunta -10	giuria 19	give -7	given -16	go -24	goal -12	goals -9	goats -14	gobernador -15	gobierno -19	god -20	going -15	gol -11	goleador 8	golf -8	golo -11	good -17	gopers 11	governante 14	government -23	governo -25	governor 7	grandmother 17	gravação -6	grazer -12	graça -11	gremio -15	group -12	groupe -24	groups 10	growers -10	growing -9	growth -15	grund -16	grupo -21	gruppo -19	grávidas -6	guard 20	guardasigilli -12	guasto -15	guerra -10	guidance -13	guild 13	guns -13	gutachten 6	guía 10	gäste -17	haber -19	habitants -13	hackers -16	half 10	hall -18	hallazgo -15	hand -14	handling -10	hands -9	hard-liner -11	harsh -12	hauptdarsteller -14	hauptgläubiger -24	haus 12	haute 8	headline 9	heard -20	hearing -17	heat -10	helped -11	herbst -10	heritage -16	hermano -9	herr 11	herrscher -9	hersteller -14	herói -14	heure -7	hija -6	hijo -18	hilfe -14	hispanic -20	hispanics -7	histoire -6	historia -9	history -14	história -12	hoffnung -15	hold -17	holders -16	holding -18	home -19	homem 10	homens -15	homes -12	hommages -10	homologue -27	homóloga -20	hoped -15	hopeful -8	hora -15	hospital -17	host -23	hosteleros -7	hour -13	hours -15	house -28	huidige -10	humor -10	hundreds 10	husband 15	héros -13	i-vt 14	idea -19	idee -10	ideia -19	idolizes -10	iedereen -12	iemand -20	ii -9	illicit -12	image -20	imagem -9	images -11	immigrants -10	immigration -10	impact -15	impacto -14	impersonator -11	impianto -14	importance -6	imprese -13	incendio -6	inchiesta -21	incident -21	incidents -9	included 7	including -13	income -10	indagato -12	indiscrezioni -16	individuals -11	industrie -17	industriels -10	industry -23	inequality -10	inflation -20	influence -30	information -22	informe 16	informed -11	ingewijde 14	iniciativa -7	inquirenti -12	inquiry -22	inquérito -11	insecure -12	insider 17	insiders -11	instagram -10	instance -17	instant -13	instituição 13	institut -10	institute -6	institution -8	instruction -15	instrumente -20	intellectual -13	interesse -15	interest -14	interjected -6	international 10	interrogé -19	interview -14	interviews -16	intervista -15	intéressée 14	inversión -12	investigación -17	investigador 16	investigadora 10	investigators -20	investigação -13	investment -22	investor 12	investors -14	involved -15	iphone -13	iranian -12	irmã -22	irmão -15	irmãos -14	islamic -9	island -12	israeli 8	issue -18	issues -11	italian 9	item -7	jaar -10	jahre -16	janela -9	jefa -6	jefe -20	jeune -12	jeunes -14	jewish -13	jews -9	jihad -14	job -8	jobs -12	joke -11	joked -9	jornal -12	jornalistas -14	journalist -20	journalisten -15	journalists -6	jubilado 7	judge -6	judgment -17	juego -13	juez -12	juge -18	juiz -13	junior 7	jurado 13	jurist 14	jury -9	just 10	justice 12	justices -16	juíza 6	júri 13	kaffee -11	kc 19	keeps -13	keer -10	keten -16	key -17	killed 11	killing -10	kinder -17	kinderen -16	kindern -15	king -18	knew -13	kollegin -16	komen -10	konzern 7	kopf -10	kosten -11	krant -20	kritik -19	kritiker -15	kundin 12	kustwacht -13	kündigungen -24	lack -13	lado -10	lady -9	lage -20	land -21	landesregierung 15	landlord -16	language -16	latest -19	latinos -13	latter 9	lauréate 8	lavori -10	lawmaker -6	laws -14	lawsuit 15	lawyer -19	lawyers 7	lead -22	leaders -8	leadership -13	league 11	least -18	led -9	left -15	left-hander 10	legale 23	legislature -20	lehrer 14	lei -10	leitura -19	lendemain -11	less -23	letra -17	lettera -25	letters -14	level -8	ley -13	liberals -15	libro -12	libéraux -8	likely -12	likewise -18	line -21	linea -19	link -17	linkedin -26	list -13	lista -13	listeners -20	lite -10	little -9	live -9	lives -7	llamada -12	lobby -15	local -15	logement -8	long -10	longer -18	look -14	looked -12	lot 9	loud -15	luncheon -10	lunes -9	luso 11	lâché -8	líder 8	lösung -16	maakte -10	macchina -10	machine -11	machines -8	machinist 11	made -18	madre -32	maestra -10	maestro 8	magazine -7	maggioranza -11	magistrada 25	magistrat -7	magistrate 10	magistrato 10	mail 16	maillot -17	maire -16	mairie -18	mais -18	majority -14	majorité 9	maker -7	making -8	mal -15	man 22	management -13	managers -13	mandant -15	mandatario -15	mann 14	mannen -12	manovra -19	marché -7	margin -8	mari -23	marido 8	marine -11	marito 7	market -15	marking -12	markt -14	marriage -11	mass -16	massacre -7	match -20	mate -15	material -11	math -6	mayor 14	measure -8	measures -10	media -15	medida -13	medio -8	meer -10	meeting -24	mehr -14	mehrheit -9	meilleure -9	melhor -15	members -7	memo 9	memorandum -11	men -22	mensagem -15	mensagens -9	mensaje -14	mensajes -6	mensch -16	menschen -13	menù -10	mercado -15	mercato -9	merger -8	meses -9	message -15	messaggio -16	mesure -14	meta -18	meter -9	metodo -14	metteuse -15	mexican -27	mexicans -17	mich -14	micrófono -12	million -15	millionen -9	minerva -18	ministerin 21	ministerium 10	ministeriums 11	ministero 10	ministers -22	ministra 14	ministre 8	ministro 11	ministry 11	minority -13	minutes -23	mirando -14	mishandled -9	mismo -9	misura -15	mitad -10	mitarbeiter 8	mitglieder -15	model -10	moderator 12	modérateur -13	moglie -16	mogul 9	moment -18	monday -27	monde -11	money -29	montag -13	months -22	moradores -15	more -29	mosque -10	mot -12	mother -13	motie -14	motion -13	mots -11	move -27	moved -12	movement -13	movie 11	movimento -11	mozione -15	mps -13	much -28	muchacho -12	mudança -13	muestras -6	mujer 14	multa -15	multiple 12	município -10	museum -17	music -19	musician 14	musicista 14	muslim 7	muslims -31	mutter 9	más -9	mãe 16	männer 7	mère 14	médailles -6	médico 6	músico 10	n -12	nachfolger -11	nachfrage -20	nadie -13	name -25	named -17	namen -13	names -18	narrator 15	nation -29	nations -10	native -13	nativist -9	navidad -7	nederlands -16	nederlandse -19	need -10	neer -14	nega -9	negociador 8	negotiators -16	negócio -13	neighbors -7	neither -23	nervous -9	nesta -8	neta -9	netz -8	neuroloog -10	neurosurgeon 13	neutrality -11	new -17	nicht 15	niega -6	niemand -19	niets -12	nine -16	ninguém -13	nipote -10	niño 12	no -6	nobody -29	nod -17	nodig -12	nom -23	nombre -22	nome -20	nomination -10	none -26	noor 11	noorse -12	norma -17	nota -18	noted -10	nothing -15	noticia -22	notizia -13	notícia -14	nouveau -9	nouvelle -11	novelist 12	nueve -12	nuit -16	number -23	numbers -10	numeri -9	numero -12	nuovo -9	néo-zélandais 11	número -20	números -24	obbligo -16	object -11	objected 9	obra -11	oefenmeester -13	oferta -10	offer -15	offered -10	office 13	officers -13	official 14	officier 16	old -13	onderzoekers -10	one -21	ong -13	onze -12	open -11	opener -12	opening -13	opera -16	operación -14	operation -9	operative 7	operatives -11	operators 7	operazione -16	operação -15	opinion 17	opinião -17	oposição -19	opponents -12	opposition 9	opposizione -19	opposizioni -16	opération -9	ora -12	order -23	ordonnance -11	ore -10	orf-interview -13	organisation -15	organismo 8	organization -11	orçamento -6	osserva -8	other -13	otro 11	otto -10	outlets 7	outras -11	outro -10	outsider -16	ouvido -9	own -17	owner -26	owners -15	p -14	pac -14	pacto -7	padre -6	page -6	pai -14	paid -11	palabra -11	palabras -14	palavra -12	palazzo -13	palco -15	palestinians -15	papa 28	papel -13	paper -12	papers -9	papier 19	parecer 9	parents -23	parking -14	parlamentar 12	parola -15	parole -15	parquet 10	parroco -10	part -22	parte -23	participa -6	participants -14	participou -8	particular -10	partido -24	parties -14	partij -13	partners -21	parts -9	party -8	paso -7	passage 11	passenger -17	passengers -19	patience -18	patients -15	patiënte -14	patron 9	pause -21	pay -13	payment -6	pays -11	país -9	pedido -8	pena -13	penalista 11	penalty -12	pensions -16	people -52	percance -15	percentual -9	perda -12	period -14	perito 6	perizia -13	pers -15	personal -16	personne -13	personnel -15	personnes -8	pertes -13	pescadores 7	pesquisador 8	pessoas -15	petit-fils -18	petition 8	peça -10	phone -29	phrase -19	piano -14	pibe -13	piece -11	pipeline -13	piste -25	place -18	places -10	plaisantin 7	plan -6	planned -10	plano -13	plans -15	platea -17	platform -25	platz -10	played -12	playing -14	plaza -6	pledge -7	pledged -11	ploegleider 8	plumber -11	plus -6	pointed -9	points -8	pole -13	police -12	policier 7	policies -11	policy -19	politica -8	political -14	politico -7	politics -8	politie -21	poll 29	polling -17	polls -7	polémica -10	político 9	ponente -11	pont -11	ponte -11	pontiff 11	pool 13	poor -15	pope -6	popular -19	population -13	porta-voz -7	portavoce 19	portavoz -8	portier 15	position -15	positive -9	posição -15	possible -8	posted -12	preceded -11	precisa -14	prefeito -13	prefeitura -16	pregunta -15	preguntado -26	preis -13	prejuízo -18	premier -14	premiere -14	premio -20	premium -15	première 13	preparador -18	prepared -9	presence -7	presentador -12	presidency -15	presidenta -7	press -7	pressed -24	presuntos -7	prezzi -10	preço -11	preço-teto -8	price -21	prices -13	priest 6	prijs -10	primaries -17	primary -23	primeira -23	primer -6	primera -11	primi -8	principal -24	private -18	prix -14	prize -12	probe -7	problem -10	problema -23	problems -7	problème -11	procedure -12	process -15	processo -18	procura -13	procurada -10	procurado -15	producteur -22	produzione -14	professeurs -12	professor -13	professora 13	progetto -17	program -21	programa -11	programm -18	programme -15	programs -7	progressives -12	project -14	projekt -18	projet -25	promise -12	promised -15	promotor -11	pronouncements -10	proposal -18	proposed -6	proposition -8	proposta -13	propre -7	proprietário -9	propriétaire -15	prosecuting -18	prosecution -17	prosecutor 13	protest -15	protester -21	protesters 15	protestors -6	prova -8	provision -9	provvedimento -8	proyecto -15	prozent -9	prudente -13	prudenza -12	präsident -15	prédio -8	préfecture -16	prémio -11	présidente -14	prévenu -13	próprio -14	próximo -11	pubblico -15	public -20	publisher -12	pun -18	punkt -6	punto -9	pushed -8	pároco -11	père -24	pénaliste 16	pêches -8	pênalti -6	público -18	q -27	quale -20	qualified -8	qualquer -17	quanto -13	quatre -9	quello 8	question 14	questione -14	questioning -7	questions -6	quest’ 17	quis -10	quote -15	quotes -19	qué -19	r -24	r-fla -9	r-wis 6	raadsman 9	race -20	radio -14	ragazza 14	ragazzi -10	raids -13	ramo -7	rand -16	rapariga -11	rapport 8	rate -12	rates -15	reactie -12	reacting -15	reaction -13	reads -12	ready -10	real 6	reação -15	recalled -10	received -19	recent -20	recette -13	recht -9	rechtbank 7	rechter 6	recommendations -14	record -27	recording -17	recordings -16	recteur 12	recusa -16	red -10	rede -13	redes -12	reelection -10	reference -15	referring -21	reform -8	refugees -11	regards -11	regierung -12	regionale -7	regista 23	regulators -19	rejection -13	related -9	relation -13	relator -16	relatora -10	relatório -11	release -13	released 6	relógio -13	remark -17	reminiscent -13	rensters -15	rentner 12	replied -16	reply -12	reporter -6	reporters -38	reporting -13	representante 7	representative -6	repórter -15	requisito -16	resemblance -9	reserva -12	resident -13	resigned -10	resolución -12	resources -11	respecto -8	responded -13	respondents 13	respondeu -14	responding -8	respondió -8	responsable -6	responsible -19	resposta -16	respuesta -20	ressortchef 14	rest -15	reste -17	result -12	resultado -17	resultados -16	results -13	retailer -18	rete -6	retiree 8	retraité 6	retraitée -10	returns -15	revanche -11	review 10	reviewers 12	revision -10	revista -9	rhetoric -14	riapertura -12	ricavi -22	ricercatrice 8	richiesta -6	ricorso -13	rien -16	rientro -16	riferimento -12	riferito -7	right -14	rights -15	risas -13	rischio -13	risk -7	risposta -17	risultato -6	rit -11	rival 8	rivale -15	rivals -15	riverains -19	rn 7	role -10	roman -15	roof -11	room -13	rule -16	rules -9	running -10	ruolo -12	russian -15	règlement -10	réalisatrice 10	réforme -11	réplique -12	réponse -18	réseau -10	résultats -10	réu 12	réunion -20	s -31	saal -15	sacerdote -6	sache -17	safe -16	safety -8	said -42	sala -26	sale -16	sales -11	same -16	sander-köhn -7	saturday -11	satz 6	saw -15	say -18	saying -24	says -8	saída -20	scala -12	scathing -9	scelta -14	scene -11	scf-coach -9	schaden -11	schedule -10	scheduling -13	schluss -10	school -29	schools -14	schritt -13	schuld -14	schwierige -7	schüler -10	scientists -21	sciopero -10	scores -13	scrittore 15	season -11	seconda -11	secretaria -20	secretario 9	secretary -9	secretary-general -9	secrétaire 9	secteur -12	sections -10	sector -15	seemed -11	seen 11	segretario -18	segunda -10	segundo 9	seite -19	seleccionador -21	selecionador 10	semana -13	semanas -10	semestre -10	senador -9	senator 6	senators -15	sender -20	senior 6	sent -6	sentenza -9	sentiment -13	sentirse -8	ser -18	series 10	service -11	services -18	sesión -14	session -17	sessão -7	settimana -16	settlement -11	seu -15	sexist -17	shadow -14	shares -29	sheets -10	sheriff 14	shift -17	ship -20	shirts -8	shop -11	short -14	shot 16	show -19	showed 6	showing -6	sicht -13	side -28	sides -8	sido -14	siebenmeter -11	signora 16	signs -8	silence -12	silenzio -15	silêncio -12	sim -9	simple -8	sindaca 9	sindacalista 9	sindacati 6	sindicato 15	sindicatos -8	singers 13	single -11	sister -12	site -18	situación -9	situation -27	situazione -11	situação -13	six -12	skills -6	slachtoffers -10	slogan -15	smentisce -10	smiling -11	sms -24	sobre -9	socia -15	socialist -8	society 16	società 7	socio 8	société -9	software -12	sold -8	soldiers -22	som -9	somber -10	some 7	someone 16	something -8	son -18	sonda -8	sonrisa -10	sooner -16	sort -9	sostiene -15	source 10	spaniard 15	spanish-language -10	spd-abgeordnete -7	speaker 12	speaking -29	speaks -13	spectators -13	speech -24	sperrung -21	spettacolo -8	spiel -9	spits -13	spoke -21	spokesman -6	sponsor -6	spread -13	sprecher 7	sprengstoff -19	spring -14	squad -9	staatsanwaltschaft -11	stadt -15	staff 12	staffers -12	stage -12	stampa -13	stand -20	standing -21	star -14	start-up -9	state 6	stated -18	statement -27	statements -21	states -18	station -25	stellen -14	steps -13	stessa -6	stewards 11	stilista 16	stimmen -7	stimmung -10	stopped -13	stories -13	story -16	straf -8	strategist 21	strategists -13	strategy -14	strength -10	striker -14	strong -7	struggles -19	student 16	studenti -10	studie -11	studio -9	studiosa 19	study 6	stump -12	sua -21	subida -9	success -8	successeur -10	successor -13	suggestion -17	suit 8	suite -14	summer -18	suo -31	superdelegate -6	superdelegates -12	superintendente -11	superior 15	supervisor 10	suppliers -11	support -16	supporter -18	supporters -21	sure -15	surrogates -25	suspect -18	suspended -15	suspensão -11	swing -11	switched -13	sympathetic -10	sync -12	syndicaliste 11	syndicat 10	syndicats -12	syrian -12	system -19	systems -11	sängerin 16	sénateurs -12	table -13	tailor 7	take -8	taking -13	talking -12	talks -28	taller -16	tante 7	target -13	tavolo -7	tax -22	taxa -8	taxes -23	td 13	te -18	teachers -15	teamarts -6	teatro -11	technicien 32	tecnico 7	tee -18	teenager 13	tekst -11	telefone -13	telefono -13	telephone -28	television -14	temperament -13	tempi -11	tempo -13	temps -12	ter -22	tercera -16	term -24	termine -12	terms 10	terrorists -8	terzo -14	terá -16	test -19	testa -12	tested -10	testigo 14	testimonios -14	testo -28	text -27	texte -14	texto -15	that -49	theories -15	theory -8	these 6	things -14	thinking -12	third -6	this -28	thousands -14	threat -11	three -18	thursday -13	tiktok -14	time -27	times -13	tirs -19	tisch -6	titel -9	titolo -11	titre -20	titular 18	tochter -18	todo -13	todos -11	toe -11	told -18	ton -9	tone -22	tono -24	took -9	tool -13	top -15	topic -8	topman -22	toto 6	toulousain 6	tour -11	tout -23	tower -11	town 9	trabajo -15	track -7	tracé -7	traders -18	tradutora -14	train -8	transcript 9	transports -7	trattativa -7	travail 10	treasurer 10	treasury 11	trentaine -12	trial -15	tribe -14	tribuna -10	tribunal -6	trimestre -11	trip -13	troisième -13	troops -23	trump -21	trying -12	tränen -8	tube -6	tuesday -23	turista -14	turkish -14	turn -16	turned -10	turnout -10	tutti -10	tutto -14	tweet -17	tweeted -6	twitter -33	two -20	two-thirds -14	tycoon 13	técnico 13	téléphone -6	títulos -7	u -14	uci-jury -10	ufficiale 13	ufficio 11	uitspraak -10	ultimo -10	undici -7	unemployment -21	union -15	unions -13	unit 6	units -10	universiteit -15	university 17	uno 18	unternehmen 7	urlauber -13	urteil -25	uscita -8	use -25	used -9	user 12	users -13	usine -12	uso -8	usuarios -6	vader -18	vainqueur 14	vakbonden -17	val -11	vater 12	vecchio 14	veces -22	vecina 7	vecino -9	vecinos -12	vehicle -15	vencedor 12	vendedores -7	vendor -7	venti -14	verband 12	verbände 8	verdachte 11	verdict -15	verfahren -15	vermögen -13	versión -19	verstorbene -10	verständnis -23	verteidiger -10	verteidigung -13	veteran -7	vez -17	vezes -10	vfl-coach -16	vi -17	via -9	vice-premier -13	vicepresidenta -15	victim -14	victims -15	victory -21	video -25	videos -14	vieux 8	view 9	viewers -20	village -9	vincitore 16	violence -10	visitantes -10	vlakte -9	vocero 19	voisin -19	voisine 14	voiture -14	volley -8	volte -7	volumes -12	volunteer 8	vorausgegangen -16	vorfall -8	vorige -8	vorlage -19	vorsitzende -12	vorwürfe -17	vote -23	voted -15	voter -15	voters -21	votes -16	voting -9	voto -16	vrouw 19	vrouwen -10	vía -15	vídeo -19	wagen -17	wages -18	waiting -12	walked -18	wall -18	war -24	warned -13	warning -14	wat -14	watchdog -9	water -20	way -20	weak -10	website -18	wedding -10	wednesday -10	week -8	weeks -12	weg -17	weisung 10	wende -12	went -16	werfer -15	wet -12	wethouder 11	white -7	whites -12	whoever -14	widow 15	wife -11	willing -12	win -14	wind -26	winnaar 15	winner -20	winst -12	wirtin 12	wirtschaft -8	witness -11	woman 9	women -19	woord -9	woordvoerder 14	woordvoerster 11	word -15	words -24	work -17	worked -7	worker -9	workers -19	working -10	works -10	world -16	worry -10	worse -11	wort -23	worte -7	worten -30	wrapped -13	writers -13	writes -13	writing -14	wrong -11	wrote -10	x -28	y -11	years -11	youtube -13	zaak -14	zahl -11	zahlen -7	zahlung -22	zeggen 12	zeit -10	zeitung -17	zeuge 9	zo -19	zona -11	zus -8	áudio -13	ältere 10	échange -17	édile 14	éditeur -10	éditrice -19	élu -7	élue -7	élèves -8	épaules -10	épouse -14	équipe -10	état 8	étude -24	été -13	être -13	órgão -9	última -14	único -14
noun|ending|	-in -13	-md 12	-se -15	-up -9	-vt 14	0 -13	000 -20	001 -8	003 -8	007 -13	008 -17	009 -17	010 -8	011 -13	012 -29	013 -11	014 -9	016 -14	019 -11	022 -16	023 -10	024 -7	025 -10	028 -13	05 -8	1 -14	100 -15	11 -24	12 -18	14 -12	15 -17	16 -16	17 -7	18 -9	19 -24	2 -10	20 -20	200 -9	21 -13	212 -10	214 -11	22 -20	23 -13	24 -12	26 -11	28 -19	29 -20	3 -21	30 8	300 -11	31 -11	33 -15	34 -24	36 -18	360 -16	37 -11	38 -14	39 -19	4 -16	40 8	400 -12	41 -12	45 -12	46 -10	49 -15	5 -15	50 -11	51 -14	54 -13	55 -21	57 -11	58 -19	6 -17	61 -15	62 -17	63 -9	64 -16	66 -26	67 -16	69 -14	7 7	70 -16	71 -11	74 -12	77 -17	79 -21	8 -17	80 -17	81 -9	88 -16	9 -20	977 -15	989 -10	991 -11	a -22	aad -6	aak -18	aal -29	aam -9	aan -17	aat -20	aba -11	abo -9	aca 14	ace -21	ach -7	ack -8	act -37	acy -15	acé -7	ada 21	ade -19	ado -19	adt -19	ady -11	af -20	aff 12	aft 8	afé -13	aga -9	ags -15	agt -8	ahl -12	ahn -8	ahr -18	aia 10	aid -42	ail -20	aim -13	air -19	ais 7	ait -24	aje -15	ajo -20	aks -13	akt -9	al 11	ala -29	ale -7	alf 13	ali -14	all -42	alm -7	alt 14	ama -18	amm -20	amo -18	amp -26	ams -10	ana -6	ane -25	ang -21	ani -15	ank -19	ann 14	ans -12	ant 9	any 11	apa 28	ape -7	aph -12	apo -12	app -15	ara -21	ard -12	ari -24	ark -19	arm -16	aro 7	art -8	asa -14	ase -24	aso -20	ass -26	ast -12	ata -6	ath -11	ato -6	atz 6	aus 9	aut 12	aux -13	ava -14	avi -24	aws -14	axa -8	axi -8	ayo -7	ays -26	aza -6	azo -20	aße -19	aça -17	aís -9	bad -9	ban 14	bat -9	bau -16	bby -15	bel -7	ben -13	ber -21	bid -23	bij -6	ble -8	boy 6	bra -15	bre 15	bro -11	bst -16	bum -10	bus -21	c' -9	cal -22	car -19	cas -8	cat -25	cbs -7	cco -13	ceo 7	ces -13	cha -16	che -24	ché -11	cia -18	cio -6	cit -19	cke -15	cks -35	cle -27	con -9	cos -8	cot 7	cre -7	cte -10	cto -33	cté -12	cue -11	cun -12	cus -9	cut -15	cès -17	cée -16	c’ -37	dad -24	dar -20	das -14	dat -34	dax -13	day -48	dea -19	ded -7	dee 12	del -14	den -13	deo -30	der 17	des -9	deu -15	dge -7	dia -14	die -6	dig -8	dil 6	din 14	dio -30	dit 10	diz -15	dió -19	dly -14	dog -15	dom -14	dor 11	dos -17	dre -7	dro -8	dse -19	dum -11	dão -8	eak -17	eal -8	ean -10	ear -21	eas -22	eau -26	ebe -21	eca -17	ece -14	ech -10	eck -20	ect -32	eda -12	edo -10	eds 9	eed -28	eeg -7	eek -7	eel -20	een -11	eep -13	eer 8	ees 8	eet -22	efa -6	efs -20	eft -15	ega 18	egd -15	ege 8	egy -14	ehr -23	eia -21	eid -20	eil -28	ein -20	eio -10	eit -25	eks -13	ekt -18	ela -6	eld 6	ele -20	elf -22	eli 6	ell 6	elm -7	eln -15	elo -12	els -20	elt -22	ely -14	ema -24	eme -14	emo 9	ena -14	end -7	ene 8	ens -7	ent -19	enu -13	enz -11	enù -10	eon 16	eos -14	eps -19	era -11	ere 8	eri -17	erk 16	erm -24	ern -8	ero -16	err 11	ert -33	ery -16	erá -16	ese 9	esh -13	esi -21	eso -10	ess -6	est -46	eta -6	ete -14	ets -6	ett -17	etz -8	età 7	eum -17	eur 17	eux 7	eve -25	ews -8	ext -27	eza -13	eze -20	eça -10	eço -11	eño 10	far -22	fde -8	fee -11	fen -19	fer 18	fez -16	ffe -13	ffs -23	fia -13	fic -16	fin -10	fit -13	fla -20	fon -12	fox -12	fre -15	fte -17	ful -12	gal -6	gan -31	gar -13	gas 8	gde -8	ged -27	gel -19	ger -8	get -23	gge -11	ght -30	gio -25	gle -17	gne -20	gns -15	go -24	god -20	gos -15	gse 10	gth -10	gua -20	gue -14	gul 9	gun -9	gão -10	had -14	hai 7	has -15	hat -43	hed -10	hen -24	her -6	hes -29	het -10	hio -8	hip -29	his -28	hof 12	hop -14	hor -25	hos -11	hot 16	how -19	hre -16	hte 11	hts -16	ial 16	iar -9	ibe -18	ica -7	ice 7	ich -19	ici -24	ick -14	ico 32	ict -20	icy -19	ida -6	ids -6	ied -26	ieg -13	iek -14	iel -29	ien 35	ier 15	ies -20	iet -13	iew 11	ife -6	ift -23	iga -9	ige 11	igo -15	igs 18	igt -19	ii -9	ija -6	ijd -13	ijf 12	ijk -15	ijn -16	ijo -12	ijs -19	ijt -11	ike -7	iko -7	ila -22	ill -23	ilm -24	ilo -16	ils -36	ima -28	ime -18	imi -12	imo -7	ims -34	ind -17	ing -43	ini -16	ink -17	ino 15	int 19	iod -14	ior 18	ios -31	iou -8	ipa -9	ipe -14	ipo -15	ipt 8	ird -8	ire -19	irl 10	irm 12	iro 16	irs -19	irt 12	iry -22	isa -23	ise -14	isi -9	isk -7	ism -27	iso -14	ist 11	isé -7	ita -7	ite -31	iti 7	ito -9	its -18	itt -15	ity 15	ità -9	itó -9	ium -7	iva 10	ixa -15	ixe -10	ize -14	ião -13	iño 12	ión -13	jde 14	jer 14	jes -6	jet -28	job -8	kc 19	ked -55	kel -23	ker 16	kes 7	ket -22	key -17	kst -11	kte -19	kum -13	lad -12	lar 10	las -10	law -6	lay -24	lco -15	lde 6	lea -9	lei -10	lem -10	len -30	ler 18	les -8	ley -14	lfe -24	lge -9	lgo -14	lha -23	lhe -11	lho 9	lia -6	lic -22	lie -17	lif -23	lip -13	lir -11	lis -11	lks -28	lla -25	lli -20	llo -13	lls -12	lly -8	lma 8	lme -13	lms -19	log -18	los -14	lot -13	low -9	loé -9	lpa -22	lse -19	lta -15	lti -11	lto 12	lts -13	lty -23	lté -11	lue -12	lus -6	lvo -13	lée -15	mal -12	man 20	mas -12	mat 13	mbe -11	med -17	mee -11	mem 10	men -18	mes -11	mia 8	mic -13	mil -19	min -19	mio -21	mma -9	mor -13	mos -21	mot -12	mou -13	mpa -13	mpe -8	mpi -11	mpo -15	mps -18	mpt -21	mst -17	mán 10	más -9	mãe 16	mão -15	n -12	nal -14	nam 8	nas -13	nbc -12	nca 6	nce -44	nch 9	nco -18	ncy -20	nda -11	ndi -11	ndu -12	nea -20	ned -6	nen -24	ner 11	net 15	nev 13	new -21	nge -24	ngo -10	ngs -34	nha 10	nia -13	nic -18	nie 13	nig 6	nik -20	nis -33	nit 6	nks -14	nkt -6	nna 8	nne 13	nni -10	nno -17	nné -9	no -6	nod -17	nol -13	nom -23	non -15	nor 7	nos -23	nro 11	nse -7	nst -19	nta -30	nte 18	nto -19	nts -14	ntó -15	nt’ -11	nza -29	nze -24	nça -13	nço -8	oad -9	oal -12	oan -10	oas -15	oat -16	obe -23	obs -12	oca -21	oce 11	ock -8	oda -10	odo -23	ods -16	ody -16	oed -12	oek -18	oen 9	oep -19	oer 6	oes -14	off -20	oga 20	ogo 13	ogy -14	ogé -19	oil -16	oio -12	oir -7	ois 19	oix -13	oke -25	ola -8	old 28	olf -10	oli -14	oll 27	olo -21	ols -14	oma -18	omy -13	one -22	ong -15	oni -20	ono -20	ons -15	ont -18	ood -20	oof -11	oog 19	ook 7	ool -13	oom -13	oon 7	oop -9	oor 8	ope -17	opf -10	ops -22	opt -7	ora 18	orb -8	ord -34	orf -11	ork -10	orm -29	orn -12	oro -15	ory -23	osa 13	ose 13	oso 16	oss -6	ota -23	ote -14	oth -13	ots -29	ott -7	oud -21	oup -12	ous -32	ouw 8	ove -21	ovo -16	owd 7	ows -15	oyo -14	oût -8	p -14	pac -14	pai -14	pal -20	pas -15	pay -17	ped -20	pel -13	pen 15	per -15	pes -16	phy -9	pia -17	pic -7	ple -50	ply -13	pon -9	pos -11	pou -8	ppe 10	ppo -22	pre -7	pte -15	pun -18	q -27	que -15	qué -20	r -24	raf -11	ram -31	ran -9	rar -20	rat -20	rau 10	rba -15	rce 8	rco -14	rda -7	rde 9	rdo -18	red -11	rei 7	reo -19	rer 14	res -18	rfe -17	rga -11	rge -28	rgo -12	rgy -17	ria 16	ric -16	rie -20	rij -16	ril -11	rim -15	rin 41	rio 19	rip -16	ris -15	rit -18	rix -14	rkt -14	rld -16	rle -12	rli -11	rlo -19	rly -22	rma -23	rmo 7	rmy 7	rmã -22	rn 7	rni -14	rno -32	rns -29	ron 13	rop -13	ror -22	ros -11	row -9	rps -6	rre -14	rro -22	rry -15	rsa -9	rse -27	rsh -12	rsi -12	rso -29	rst -14	rta -18	rte -18	rth -11	rti 12	rto -15	rts -7	rty -8	rug -10	rum -19	run -18	rus -12	rva -22	rve -13	rze -6	rzo -14	rzt 6	rão -13	rée -14	réu 12	rêt -13	ría -8	rói -14	s -31	sal -20	sar -16	sas -22	saw -17	say -20	sce -20	sch -17	sed -15	sel -18	sen -11	ser 15	ses -10	seu -16	sic -18	sim -9	sin -25	sit -18	six -12	sma -8	sme 11	sms -24	som -18	sos -6	sou -11	ssa -8	sse -6	sso -22	ssy 15	sta 9	ste 23	sti -18	sto -27	sts -22	stó -7	st’ 17	sua -21	sue -18	suo -31	são -27	sée 12	tad -14	tag -25	tal -28	tar -11	tas -14	tax -22	tch -23	td 13	te -18	tea -17	ted -20	tee -24	tei 9	tel -18	tem -23	ter 18	tes -15	ths -25	thy -11	tia 11	tic 7	tie -9	tif -12	tij -13	tik -13	tim -14	tin 20	tir -18	tis -10	tiu -9	tle -19	toe -11	tok -14	ton 7	top -20	tos -30	tou -20	tra 10	tre 6	tse 16	tta -10	tti -23	tto -11	ttu -11	tue -17	tus 8	tut -10	two -20	tze -10	tán -13	tän -25	tär 6	tés -19	u -14	uad -9	ual -23	ube -18	uca -14	uce -14	uch -42	uck -13	ude -27	udi -16	udo -6	udy 6	ued -10	uel -13	uer -12	ues -27	uet 10	uez -12	uge -16	ugh -15	uhe -13	uis -13	uit 10	uiz -8	ula -29	uld -15	ule -11	uli -12	ull -12	ulo -8	ult -23	uma -11	ume -9	umn 8	ump -25	ums -7	una -16	une -6	ung -16	uno 18	upe -24	upo -21	ups 14	ura -24	ure -25	urf -14	urn -23	uro -17	urs -19	urt -32	uru 14	use -14	uso 8	usé -8	uta -17	uth -10	uto -12	uty -7	uté -16	uur -20	uve -10	uzz -12	uém -16	uía 10	van -8	var 9	ved -27	vel -7	vem 10	ver -10	ves -27	veu -13	vez -18	vi -17	via -10	vie 7	vio 18	vis -15	vit -8	vor -9	voy -15	vra -19	vre -14	vée -10	vía -16	vío -10	war -24	wat -14	way -22	wed -13	weg -17	wen -10	wet -12	win -14	wis 6	wth -15	x -28	xes -23	xit -17	xte -14	xto -15	y -11	yan -12	yed 6	yee 16	yer -11	yes -13	yle -18	ync -12	yor 14	yst 11	zar -9	zed -8	zei -9	zen -17	zer -22	zes -14	zet -14	zgo -15	zia -11	zit -22	zo -19	zug -17	zus -8	zzi -14	zzo -21	ãos -14	ças -16	ção -14	ème -30	ère 19	èse -15	ète 6	ève -6	ées -17	élu -7	éré -10	été -10	ête -16	ënt -20	ías -11	ída -20	íza 6	ízo -18	îne -6	îné -17	ños -13	ñía -7	ôté -11	ões -25	öhn -7	úri 13
noun|kin|according-to|	association 11	club -9	doctor 9	lawyer 18	leader 17	member 9	minister 17	player -9	scientist 28	speaking 23
noun|kin|actor-nearby|	coach -14	envoy -9	leader -22	member -23	none -23	party -10	player -14	teacher -10
noun|kin|	artist 11	club -10	coach 20	company -13	court -22	doctor 14	judge 14	leader 7	mayor 21	minister 8	none -36	party -6	player -8	police 23	press -42	priest 19	prosecutor 11	scientist 29	speaking 7	teacher 9	union -6	worker 16	writer 17
noun|kin|colon|	artist 8	authority 6	leader -11	mayor -11	member 8	minister -11	none -34	player -9	police 8	press -14	speaking -12	teacher 11	worker 7
noun|kin|named-before|	association -8	authority -7	club -12	company -21	court -9	judge -12	lawyer -7	leader -23	member -17	minister -20	none -29	party -21	player -6	police -12	press -9	school -18	speaking -8	union -12	writer -11
noun|kin|named-nearby|	artist -10	club -12	coach -7	company -6	court -15	lawyer -8	mayor 7	minister 8	none -10	police 13	press -15	priest 19	scientist 18	speaking -7	union 17	worker -8	writer -12
noun|kin|paragraph-before|	association -24	authority -25	club -18	company -27	court -22	doctor -14	envoy -6	judge -24	leader -17	mayor -6	member -27	minister -30	none -17	party -15	police -21	press -27	priest -16	prosecutor -15	school -10	scientist -26	speaking -48	teacher -15	union -19	worker -18	writer -26
noun|kin|possessor|	association -16	authority -6	leader -27	none -15	party -16	speaking -27
noun|kin|quote-then-speaker|	artist 14	authority 9	club -12	coach 9	court -12	doctor -7	envoy -8	judge -8	lawyer -10	leader 17	mayor 9	member 10	none -9	party -23	player 17	police 33	press -11	scientist 23	teacher 16	union 6	worker 9	writer 13
noun|kin|quote-then-verb|	artist 22	authority 25	club 16	coach 10	company 11	court -7	doctor 16	judge 10	lawyer 7	mayor 35	member -17	minister 29	party 11	police 10	press -15	prosecutor 9	scientist 9	speaking -7	union 14	worker 17	writer 17
noun|kin|sentence-after|	artist -15	association -34	authority -34	coach 7	company 15	judge -25	lawyer 10	leader -30	mayor -20	member -8	minister -25	none -17	player -13	speaking 9	writer 9
noun|kin|sentence-before|	artist 12	association -19	authority -34	club -32	coach 14	court -13	doctor -9	lawyer -27	mayor 8	member 7	none -23	party -44	player 14	press -14	prosecutor -19	school -25	scientist 9	speaking -23	union -25	worker 15
noun|kin|signature|	none -21
noun|kin|speaker-then-quote|	artist -12	authority 6	club -7	coach -6	company -16	doctor 22	judge 24	member 8	none -20	player -14	press -27	priest 8	prosecutor 9	school 6	speaking 8	teacher 6	writer -6
noun|kin|topic-after|	association -11	none -29	speaking -16
noun|kin|topic|	artist -26	association -10	authority -8	club -9	company -21	doctor 11	lawyer -30	leader 7	mayor 10	member 6	none -16	player -11	press -16	priest 7	school -13	scientist 15	speaking -6	teacher 11	union -9	writer -16
noun|kin|verb-then-speaker|	artist 16	association -24	authority -26	club -15	coach 13	company 8	court -7	leader 14	mayor 10	member -19	none -20	party -22	police 10	press -15	priest 8	scientist 21	speaking -16	teacher 10	writer 8
noun|stranger|false|according-to|	according 25
noun|stranger|false|actor-nearby|	naked -34
noun|stranger|false|colon|	naked -18	saying 7
noun|stranger|false|named-before|	naked -15
noun|stranger|false|named-nearby|	naked 7
noun|stranger|false|paragraph-before|	according -23	apposed -13	apposition -19	direct -12	judging -36	other -11	passive -11	relative -17	saying -43	shared -29	thinking -20
noun|stranger|false|possessor|	naked -6
noun|stranger|false|quote-then-speaker|	apposition -12	judging -8	passive -18	relative -19	saying 6
noun|stranger|false|quote-then-verb|	saying 7
noun|stranger|false|sentence-after|	apposed 8	apposition -13	direct -10	judging -11	relative -15
noun|stranger|false|sentence-before|	according 20	apposed -41	apposition -37	direct 9	judging -16	passive -20	relative 6
noun|stranger|false|speaker-then-quote|	apposition -21	direct 19	passive -26	relative 13	shared 9	thinking 12
noun|stranger|false|topic-after|	naked 11
noun|stranger|false|topic|	naked 17
noun|stranger|false|verb-then-speaker|	judging -11	saying 14
noun|stranger|true|actor-nearby|	naked -23
noun|stranger|true|colon|	apposed -9	direct -6	naked -34	saying -12
noun|stranger|true|named-before|	naked -29
noun|stranger|true|named-nearby|	naked -10
noun|stranger|true|paragraph-before|	according -24	apposed -7	apposition -30	direct -36	judging -16	other -12	passive -9	relative -18	saying -6	shared -27	thinking -24
noun|stranger|true|possessor|	naked -15
noun|stranger|true|quote-then-speaker|	apposed -7	apposition -20	direct -15	judging -26	passive -35	relative -34	saying -6	shared 6
noun|stranger|true|quote-then-verb|	other 9
noun|stranger|true|sentence-after|	apposed -9	apposition -6	direct -16	judging -31	passive -12	relative -23	saying -17	shared -29	thinking -9
noun|stranger|true|sentence-before|	according -6	apposed -22	apposition -9	direct -10	judging -28	other -9	passive -23	relative -43	saying -27	thinking -12
noun|stranger|true|signature|	naked -21
noun|stranger|true|speaker-then-quote|	apposed -17	direct -27	judging -9	passive -26	saying -12	shared -15	thinking -8
noun|stranger|true|topic-after|	naked -29
noun|stranger|true|topic|	naked -16
noun|stranger|true|verb-then-speaker|	judging -53	saying -16
nth-order|according-to|0|according|	other 25
nth-order|colon|0|apposed|	saying -7
nth-order|colon|0|direct|	judging 13	saying 19
nth-order|colon|2|apposed|	saying 8
nth-order|colon|3|apposed|	other -10
nth-order|colon|3|direct|	other -13
nth-order|paragraph-before|0|according|	other -11
nth-order|paragraph-before|0|apposed|	judging -17	saying -6	thinking -6
nth-order|paragraph-before|0|apposition|	judging 18	saying -24	thinking -7
nth-order|paragraph-before|0|direct|	judging -12	thinking -30
nth-order|paragraph-before|0|inverted|	other -11	saying -23
nth-order|paragraph-before|0|passive|	other -6
nth-order|paragraph-before|0|relative|	judging -7	other -16	saying -26	thinking -8
nth-order|paragraph-before|1|according|	other -20
nth-order|paragraph-before|1|apposed|	other -16	saying -9	thinking 6
nth-order|paragraph-before|1|apposition|	judging -19	saying -27	thinking -6
nth-order|paragraph-before|1|direct|	judging -25	other -35	saying -15	thinking -15
nth-order|paragraph-before|1|inverted|	saying -12
nth-order|paragraph-before|1|passive|	judging -8	other -12	saying -12
nth-order|paragraph-before|1|relative|	judging -11	other -26	saying -20	thinking 9
nth-order|paragraph-before|1|shared|	judging -6	other -29	thinking -20
nth-order|paragraph-before|2|according|	other -16
nth-order|paragraph-before|2|apposed|	judging -29	saying -14	thinking -16
nth-order|paragraph-before|2|apposition|	judging -15	other -19	thinking -8
nth-order|paragraph-before|2|direct|	judging -25	other -29	saying -23	thinking -17
nth-order|paragraph-before|2|inverted|	judging -19	saying -22
nth-order|paragraph-before|2|passive|	judging -7	other -15	saying -11
nth-order|paragraph-before|2|relative|	judging -10	other -13	thinking -11
nth-order|paragraph-before|2|shared|	judging -22	other -20	thinking -21
nth-order|paragraph-before|3|according|	other -12
nth-order|paragraph-before|3|apposed|	judging -25	other -14	saying -35	thinking -9
nth-order|paragraph-before|3|apposition|	judging -17	other -11	saying -12	thinking -9
nth-order|paragraph-before|3|direct|	judging -16	other -19	saying -29	thinking -9
nth-order|paragraph-before|3|inverted|	judging -7	saying -10
nth-order|paragraph-before|3|passive|	other -11	saying 11
nth-order|paragraph-before|3|relative|	judging -13	other -20	saying -11	thinking -8
nth-order|paragraph-before|3|shared|	judging -24	other -7	saying -8	thinking -16
nth-order|quote-then-speaker|0|apposed|	judging -24	other -10	saying -12
nth-order|quote-then-speaker|0|apposition|	judging 7	other -20
nth-order|quote-then-speaker|0|direct|	judging -7	other -16	saying 15	thinking -8
nth-order|quote-then-speaker|0|passive|	saying 14
nth-order|quote-then-speaker|0|relative|	judging -6	other -23	saying -17
nth-order|quote-then-speaker|0|shared|	other -9	saying -24	thinking -16
nth-order|quote-then-speaker|1|apposed|	other 10	saying 11	thinking 10
nth-order|quote-then-speaker|1|apposition|	judging -6	other -20	saying -14	thinking -12
nth-order|quote-then-speaker|1|direct|	judging -33	other -55	thinking -26
nth-order|quote-then-speaker|1|passive|	judging -16
nth-order|quote-then-speaker|1|relative|	other -19	saying -12	thinking -13
nth-order|quote-then-speaker|1|shared|	thinking 13
nth-order|quote-then-speaker|2|apposed|	judging -16	saying -17	thinking -9
nth-order|quote-then-speaker|2|apposition|	judging -10	saying -20	thinking -10
nth-order|quote-then-speaker|2|direct|	judging -29	other -9	saying -9	thinking -20
nth-order|quote-then-speaker|2|passive|	saying -23	thinking -15
nth-order|quote-then-speaker|2|relative|	judging -11	other -19	saying 13	thinking -10
nth-order|quote-then-speaker|2|shared|	other 12	thinking -9
nth-order|quote-then-speaker|3|apposed|	judging -24	other -18	saying -26	thinking -11
nth-order|quote-then-speaker|3|apposition|	judging -13	other -11	saying -14
nth-order|quote-then-speaker|3|direct|	judging -29	other -50	saying -7	thinking -31
nth-order|quote-then-speaker|3|passive|	judging -6	other -34	saying -16
nth-order|quote-then-speaker|3|relative|	other -26	saying -12
nth-order|quote-then-speaker|3|shared|	judging 12	other -10	saying -11	thinking -10
nth-order|quote-then-verb|0|inverted|	saying 7
nth-order|quote-then-verb|1|inverted|	judging -18	other -13
nth-order|sentence-after|0|according|	other 8
nth-order|sentence-after|0|apposed|	judging -9	other -18	saying -16
nth-order|sentence-after|0|apposition|	judging -11	other -29	saying -31	thinking -15
nth-order|sentence-after|0|direct|	judging -10	other -16	saying 6
nth-order|sentence-after|0|inverted|	saying 7
nth-order|sentence-after|0|relative|	other -22
nth-order|sentence-after|1|apposed|	judging -16	other 7	saying -24	thinking -13
nth-order|sentence-after|1|apposition|	other -22	saying -16
nth-order|sentence-after|1|direct|	other -6	thinking -23
nth-order|sentence-after|1|passive|	other -12
nth-order|sentence-after|1|relative|	judging -13	other -19	saying -13
nth-order|sentence-after|1|shared|	judging -27	other -10	saying -11
nth-order|sentence-after|2|according|	other -14
nth-order|sentence-after|2|apposed|	judging -14	other -23	saying -10	thinking -13
nth-order|sentence-after|2|apposition|	judging -13	saying -20
nth-order|sentence-after|2|direct|	judging -20	other -15	thinking -21
nth-order|sentence-after|2|inverted|	judging -20
nth-order|sentence-after|2|passive|	other -16
nth-order|sentence-after|2|relative|	other -10	saying -13
nth-order|sentence-after|2|shared|	other -26	saying -19	thinking -10
nth-order|sentence-before|0|apposed|	judging -18	other -25	saying -23
nth-order|sentence-before|0|apposition|	judging -25	thinking -28
nth-order|sentence-before|0|direct|	thinking -7
nth-order|sentence-before|0|inverted|	judging 18
nth-order|sentence-before|0|passive|	saying -17
nth-order|sentence-before|0|relative|	judging -31	other 6	saying 14	thinking -19
nth-order|sentence-before|1|apposed|	judging -21	other -12	thinking -9
nth-order|sentence-before|1|apposition|	judging -11	other -15	saying -34	thinking -16
nth-order|sentence-before|1|direct|	judging -52	other -26	thinking -21
nth-order|sentence-before|1|inverted|	judging -21	other -15	saying -8
nth-order|sentence-before|1|passive|	judging -25	other -38	saying -28
nth-order|sentence-before|1|relative|	judging -22	saying -22	thinking -6
nth-order|sentence-before|2|according|	other -13
nth-order|sentence-before|2|apposed|	judging -32	other -36	saying -43	thinking -21
nth-order|sentence-before|2|apposition|	judging -15	other -21	thinking -8
nth-order|sentence-before|2|direct|	judging -31	other -30	saying -15	thinking -29
nth-order|sentence-before|2|inverted|	judging -38	saying -25
nth-order|sentence-before|2|passive|	judging -7	other -24
nth-order|sentence-before|2|relative|	judging -12	saying -21	thinking -10
nth-order|sentence-before|3|according|	other -29
nth-order|sentence-before|3|apposed|	judging -20	other -17	saying -18	thinking -18
nth-order|sentence-before|3|apposition|	judging -6	other -27	saying -16
nth-order|sentence-before|3|direct|	judging -23	other -61	saying -25	thinking -21
nth-order|sentence-before|3|inverted|	judging -24
nth-order|sentence-before|3|passive|	judging -6	other -28	saying -11
nth-order|sentence-before|3|relative|	other -28	saying -11
nth-order|speaker-then-quote|0|apposed|	saying 10
nth-order|speaker-then-quote|0|apposition|	judging -22	other -18	saying -42	thinking -6
nth-order|speaker-then-quote|0|direct|	judging 20	other -23	saying 17
nth-order|speaker-then-quote|0|passive|	judging 14	other -15	saying 13
nth-order|speaker-then-quote|0|relative|	other 7	saying -14
nth-order|speaker-then-quote|0|shared|	judging -18	other -6	saying -24	thinking 10
nth-order|speaker-then-quote|1|apposed|	judging 7	other -10	saying -11	thinking -17
nth-order|speaker-then-quote|1|apposition|	thinking -9
nth-order|speaker-then-quote|1|direct|	judging 13	saying 17	thinking 6
nth-order|speaker-then-quote|1|passive|	other 12	saying 8
nth-order|speaker-then-quote|1|relative|	judging -16	other -6	saying 19
nth-order|speaker-then-quote|1|shared|	other -12	saying -6
nth-order|speaker-then-quote|2|apposed|	judging -10	saying -12	thinking -14
nth-order|speaker-then-quote|2|apposition|	judging -15	thinking -10
nth-order|speaker-then-quote|2|direct|	thinking -9
nth-order|speaker-then-quote|2|passive|	judging -16
nth-order|speaker-then-quote|2|relative|	judging 9	other -7	saying 11	thinking -9
nth-order|speaker-then-quote|2|shared|	other -20	saying 8	thinking -6
nth-order|speaker-then-quote|3|apposed|	judging -6	other -35	saying -7	thinking -24
nth-order|speaker-then-quote|3|apposition|	judging -19	other -13	saying -8	thinking -21
nth-order|speaker-then-quote|3|direct|	judging -20	other 10	saying 7	thinking -15
nth-order|speaker-then-quote|3|passive|	judging -24	other -16	saying -14
nth-order|speaker-then-quote|3|relative|	judging -21	saying -9
nth-order|speaker-then-quote|3|shared|	judging 7	saying -11	thinking -10
nth-order|verb-then-speaker|0|inverted|	judging -11	other -6
nth-order|verb-then-speaker|2|inverted|	saying -6
nth|according-to|	0 25
nth|actor-nearby|	2 -11	3 -9
nth|colon|	0 6	2 8	3 -14
nth|interview|	0 -24
nth|named-before|	0 -7	1 -48
nth|named-nearby|	0 -8	2 9	3 -25	4 -14
nth|paragraph-before|	0 -8	1 -28	2 -24	3 -17
nth|possessor|	0 6	1 -23	2 -19
nth|quote-then-speaker|	0 8	1 12	2 -7	3 -17	4 -15
nth|quote-then-verb|	0 9
nth|sentence-after|	0 7	1 8	2 -9
nth|sentence-before|	0 12	1 -12	2 -39	3 -12	4 -48
nth|signature|	0 11
nth|speaker-then-quote|	0 10	1 14	2 6	3 -17	4 -10
nth|topic-after|	0 -10
nth|topic|	0 19	2 -10	3 -15	4 -19
nth|verb-then-speaker|	2 -8
opener|"|past|	direct 11
opener|$|base|	direct -11
opener|$|other|	apposition -7	direct -13
opener|$|participle|	apposed -14	apposition -11	shared -15
opener|$|past|	apposed -13	apposition -10	direct 8
opener|$|present|	apposed -6
opener|%|other|	apposition -7
opener|'|past|	direct 22	inverted 20
opener|(|base|	shared -10
opener|(|other|	apposed -8	direct -12
opener|(|past|	apposed -14	direct 7	shared 13
opener|)|other|	direct -14
opener|)|past|	direct 9	inverted -47
opener|)|present|	inverted -22
opener|,|base|	apposition -22	direct -15	relative 12
opener|,|other|	according 16	direct 17	passive -30	relative 9	shared -9
opener|,|participle|	apposed -15	apposition -25	direct -12	relative 9	shared 28
opener|,|past|	apposition 31	direct 35	inverted 10	passive 11	relative -23
opener|,|present|	apposed 6	apposition 6	inverted 16	relative -22	shared -15
opener|-|base|	direct -14	relative -11	shared -9
opener|-|other|	apposed -25	apposition -9	direct -9	relative -8	shared -9
opener|-|past|	direct 14	inverted -10
opener|-|present|	apposed -9	direct 13
opener|.|base|	direct -14
opener|.|other|	apposed -11	direct 14
opener|.|participle|	shared -12
opener|.|past|	apposed -13	inverted -11
opener|:|other|	according 22	apposed -24	apposition -13	direct -30	shared -18
opener|:|past|	apposed -8	apposition -14	direct -14	inverted 8	shared -9
opener|:|present|	apposed -14	apposition -7	direct 13
opener|;|base|	direct 14
opener|;|other|	relative 6
opener|;|past|	apposed 16	direct 26	inverted -11
opener|;|present|	apposed 6
opener|about|base|	apposed -13	direct -6	shared -8
opener|about|other|	apposed -19	apposition -12	relative -21
opener|about|participle|	apposed -16	apposition -6	direct -12	shared 9
opener|about|past|	apposed -13	apposition -22	direct -6	shared -8
opener|about|present|	direct -12
opener|according-to|,|	according 16
opener|according-to|:|	according 22
opener|according-to|che|	according -14
opener|according-to|start|	according 20
opener|across|other|	apposed -9
opener|across|past|	apposed -8	apposition -7
opener|after|base|	apposition -11	direct -15
opener|after|other|	apposed -14	apposition -7	direct -22	relative -16	shared -16
opener|after|participle|	apposed -19	direct 7	shared -29
opener|after|past|	apposed 11	direct -7	shared -11
opener|after|present|	apposed -15	direct -21
opener|against|other|	apposed -15	shared -11
opener|against|participle|	apposition -11
opener|against|past|	apposed -15
opener|alla|other|	apposed -15	direct -9
opener|alla|past|	apposed -13
opener|alle|other|	apposition -9
opener|all|other|	direct 7
opener|all’|other|	apposition 16	direct -12
opener|alongside|past|	apposition -15
opener|als|other|	direct -19
opener|als|past|	direct -12
opener|although|base|	direct 7	shared -11
opener|although|past|	apposed -8	direct 16	shared -8
opener|although|present|	direct 12
opener|al|other|	apposed -12	apposition -16	direct -16	relative 6
opener|al|past|	apposed -15	apposition -8
opener|al|present|	apposed -10
opener|among|base|	direct -14
opener|among|other|	direct -28	relative 9
opener|among|past|	shared -13
opener|am|other|	direct -18
opener|am|past|	direct -13
opener|and|base|	apposed -21	direct -19	shared -8
opener|and|other|	apposed -9	apposition -22	direct -18	passive -13	relative -27	shared -22
opener|and|participle|	apposed -8	apposition -9	shared 13
opener|and|past|	apposed -7	apposition -36	inverted -29	passive -19	relative -18	shared -16
opener|and|present|	direct -6	inverted -9
opener|an|other|	direct -6
opener|ao|other|	direct -10
opener|ao|past|	apposed -8	apposition -14
opener|ao|present|	apposition -10
opener|are|participle|	shared -11
opener|are|past|	apposed -15	apposition -11
opener|are|present|	direct -11
opener|around|base|	direct -10
opener|around|past|	apposed -8
opener|as|base|	apposed -9	apposition -11	shared -18
opener|as|other|	apposed 17	apposition -22	direct -6	relative -12	shared 10
opener|as|participle|	apposed -7	apposition -7	direct -16
opener|as|past|	apposed 6	apposition -31	direct 15	relative -14	shared -12
opener|as|present|	direct 8	relative -12	shared -8
opener|at|base|	apposed -22	direct -15	shared 8
opener|at|other|	apposed -26	apposition -14
opener|at|participle|	apposed -14	apposition -10	direct -18	shared -29
opener|at|past|	apposed -33	apposition -12	direct 17	shared -14
opener|at|present|	apposed -12
opener|auf|other|	direct -16
opener|auf|past|	direct -19
opener|aunque|other|	direct -9
opener|aus|other|	direct -9
opener|aus|past|	direct 12
opener|avait|past|	direct 18
opener|avec|other|	apposition -14
opener|a|other|	apposed -11	apposition -20	relative -10	shared -11
opener|a|past|	apposed -20	apposition -17	direct 28	shared -7
opener|a|present|	apposition -12	direct -15
opener|because|base|	shared 12
opener|because|other|	direct -10
opener|been|other|	apposed -17	direct -13
opener|been|past|	apposed -17
opener|been|present|	apposed -10	direct -6
opener|before|base|	direct -6	shared -7
opener|before|other|	apposed -14	direct -33	shared -12
opener|before|participle|	shared -9
opener|before|past|	apposed -26
opener|before|present|	direct -6
opener|beim|other|	direct 6
opener|beim|past|	direct -14
opener|being|base|	apposed -10	direct -6
opener|bei|past|	direct -8
opener|between|other|	direct -14
opener|be|base|	direct -9
opener|be|other|	apposed -12	apposition -9	direct -11
opener|be|participle|	apposition -7	direct -14
opener|be|past|	apposed -20	apposition -21	direct -9
opener|bij|other|	direct -18
opener|both|past|	direct -9
opener|but|base|	shared 6
opener|but|other|	apposition -11	direct -11	passive -10	relative -18	shared 8
opener|but|past|	direct 20	inverted -29	relative -11
opener|but|present|	apposed 7	direct 8	inverted -11	shared -6
opener|by|base|	apposed -9	direct -30	relative -15
opener|by|other|	apposition -12	direct 12	relative -20	shared -20
opener|by|participle|	apposed -13	apposition -12	direct -33	shared -29
opener|by|past|	apposed -13	shared -23
opener|by|present|	apposed -18	apposition -20	direct -19
opener|can|past|	apposition -18
opener|che|other|	according -16	direct -24	shared -9
opener|che|past|	inverted -12
opener|che|present|	apposition -10	direct -16	inverted -11
opener|colon|,|	apposition 7
opener|colon|as|	direct 11
opener|colon|start|	direct 9	shared 8
opener|com|other|	apposed 8
opener|com|past|	apposed -15
opener|con|other|	apposed -10	apposition -18
opener|con|past|	apposed -13	apposition -24	shared -15
opener|con|present|	apposition -11
opener|dall’|other|	apposition -11
opener|dans|other|	apposition -6
opener|dans|past|	apposed 6	apposition -8	direct -13	shared -9
opener|dans|present|	apposed -22
opener|dass|other|	direct -11
opener|dat|other|	direct -20
opener|da|other|	apposed -17	apposition -13
opener|da|past|	apposed -16	apposition -21
opener|da|present|	apposition -12
opener|della|present|	apposition -12
opener|del|other|	relative -12
opener|del|past|	apposed -10	apposition -12
opener|deren|past|	direct 14
opener|desde|other|	direct 8
opener|desde|past|	apposed -14
opener|despite|past|	apposed -8
opener|despite|present|	direct -12
opener|dessen|past|	direct 17
opener|de|other|	apposed -13	apposition -16	direct -15
opener|de|past|	apposition -23	direct -14	shared -11
opener|de|present|	apposed -13	apposition -16
opener|did|base|	direct -17
opener|die|other|	apposition -11	direct -16
opener|die|past|	direct -14
opener|di|past|	direct -10
opener|dont|other|	direct -15
opener|dos|other|	direct -11
opener|down|past|	apposed -7
opener|do|past|	apposed -13	apposition -17
opener|do|present|	apposed -10	apposition -16
opener|during|base|	direct -20
opener|during|other|	apposed -10	apposition 6	direct -20	relative -12
opener|during|participle|	apposed -12	apposition -18	direct -9	shared -11
opener|during|past|	apposed -26	apposition -18	shared -14
opener|during|present|	shared -12
opener|ela|past|	inverted -15
opener|ele|past|	inverted -21
opener|ele|present|	inverted -19
opener|ella|past|	inverted -10
opener|em|other|	apposed -11	apposition -18
opener|em|past|	apposed -25	apposition -9
opener|em|present|	apposed -16
opener|entre|other|	direct -12
opener|en|other|	apposed -19	apposition -11	direct -32
opener|en|past|	apposed -9	apposition -16	direct -9	inverted -10	shared -16
opener|en|present|	apposed -14	apposition -10	direct -14
opener|er|past|	inverted -14
opener|est|other|	relative -15
opener|et|other|	apposed -13	apposition -11	direct -16
opener|et|past|	direct -9
opener|et|present|	apposed -9	direct 12
opener|e|other|	according -12	apposed -13	apposition -12	direct -14	relative -9
opener|e|past|	inverted -27
opener|e|present|	direct 9	inverted -21
opener|following|past|	apposed -8
opener|for|base|	direct -17
opener|for|other|	apposed -18	apposition -6
opener|for|past|	apposed -19	apposition -24	relative 10
opener|for|present|	apposed -8	direct -8
opener|from|base|	direct 6
opener|from|other|	apposition -20	direct -11
opener|from|past|	apposed -14	apposition -14	relative -8
opener|für|other|	direct 16
opener|für|past|	direct -14
opener|geen|other|	direct -10
opener|geen|past|	apposition -11
opener|habe|past|	apposed -15
opener|had|base|	direct -14
opener|had|other|	apposed -12	apposition -12	relative -12
opener|had|participle|	apposition -10	shared -13
opener|had|past|	apposed -18	apposition -10	direct -10	shared -11
opener|had|present|	direct -22
opener|has|base|	direct -21	relative -7
opener|has|other|	apposed -8	apposition -11	direct -15
opener|has|participle|	shared -7
opener|has|past|	apposed -8	apposition -16	direct -8	shared -11
opener|has|present|	apposed -11	direct -14
opener|hat|past|	direct 12
opener|hat|present|	direct -12
opener|have|base|	direct -12
opener|have|other|	direct -19	shared -12
opener|have|participle|	shared -12
opener|have|past|	apposed -20	direct -13
opener|have|present|	direct -11
opener|ha|other|	apposed -6	apposition -19
opener|ha|participle|	apposition -8	direct -10
opener|ha|past|	apposed -8	apposition -6	direct -18
opener|ha|present|	apposition -7
opener|heeft|past|	apposition -8	direct -14
opener|her|other|	direct -24
opener|he|base|	apposed -8	direct -21	relative -9	shared -7
opener|he|other|	apposed -16	apposition -19	direct -26	passive -9	relative -20	shared -10
opener|he|participle|	apposition -16	direct -23	shared -13
opener|he|past|	apposed -20	direct -13	passive -24
opener|he|present|	apposed -12	direct -20
opener|hij|other|	direct -16
opener|hij|past|	direct -10	inverted -24
opener|him|other|	direct -13
opener|how|base|	direct -13	shared -8
opener|how|other|	apposed -12	direct -31
opener|how|participle|	shared -13
opener|how|present|	direct -16
opener|if|base|	direct -12
opener|if|other|	apposed -10	direct -10	shared 10
opener|if|participle|	shared -16
opener|if|past|	apposed -13	direct -26
opener|if|present|	direct -15
opener|il|participle|	apposition -10
opener|im|other|	direct -22
opener|into|base|	direct -12
opener|into|other|	apposed -7	direct -6
opener|into|participle|	apposition -9	direct -12	shared -9
opener|into|past|	apposed -22
opener|in|base|	apposed -20	apposition -7	direct -11	shared -18
opener|in|other|	apposition -18	direct 11	relative -16	shared -19
opener|in|participle|	apposed -24	apposition -13	direct -22	shared -17
opener|in|past|	apposed -8	apposition -10	relative -18
opener|in|present|	apposed -25	apposition -14	direct -20	shared -15
opener|ist|other|	according 12
opener|is|base|	direct -19
opener|is|other|	according -19	apposition -13	direct -20	relative -11
opener|is|participle|	apposed -8	apposition -8	direct -6
opener|is|past|	apposed -21	apposition -23
opener|is|present|	direct -18
opener|it|base|	direct -11
opener|it|other|	apposition -13	direct -12	passive -11
opener|it|past|	apposed -12	direct 8
opener|it|present|	direct -7
opener|laquelle|other|	direct 7
opener|les|other|	direct -16
opener|le|past|	inverted 7
opener|like|other|	direct -22	relative -15
opener|like|participle|	shared -17
opener|like|past|	apposed -16	apposition -14	relative -7
opener|lo|past|	apposition 6
opener|l’|past|	direct -9
opener|maar|other|	direct -11
opener|mas|past|	inverted -14
opener|may|past|	apposed -11
opener|met|other|	direct -6
opener|met|past|	apposed -7	direct -9
opener|me|other|	apposed 12
opener|me|past|	apposition 12	shared 14
opener|me|present|	apposed 10	apposition -9	relative 11
opener|might|base|	direct -8
opener|mit|past|	direct -15
opener|mit|present|	direct -12
opener|naar|other|	direct 11
opener|nach|other|	direct -7
opener|nach|past|	direct -18
opener|na|other|	apposed -11
opener|na|past|	apposed -15	apposition -7	direct -15
opener|na|present|	apposed -10	apposition -9
opener|near|past|	apposition -10
opener|nei|other|	direct -13
opener|nelle|other|	direct -9
opener|nel|other|	direct -13
opener|nel|present|	direct 9
opener|niet|other|	direct -13
opener|non|other|	direct -7
opener|non|past|	apposition -6
opener|nos|other|	apposed -12
opener|nos|past|	apposition -9
opener|not|base|	apposed -12	direct -14
opener|not|other|	direct -29
opener|not|participle|	apposition -10	direct -13	shared -9
opener|not|past|	apposed -13	apposition -21	relative -13
opener|not|present|	direct -22
opener|no|other|	apposed -8	direct -13
opener|no|past|	apposed -13	apposition -9	direct -14	shared -10
opener|no|present|	apposed -14
opener|num|present|	apposed -11
opener|não|present|	apposition -9
opener|off|base|	direct -8
opener|off|participle|	apposition -8
opener|off|past|	apposed -7
opener|of|base|	apposed -16	direct -13
opener|of|other|	apposed -15	apposition -19	direct -12
opener|of|participle|	apposition -11
opener|of|past|	apposed -11	apposition -28	direct -17	shared 8
opener|of|present|	apposed -14	direct -19
opener|ohne|other|	direct -11
opener|om|past|	direct -16
opener|once|other|	direct -15
opener|onder|past|	apposition -12
opener|onde|other|	direct -14
opener|one|base|	shared 13
opener|one|other|	apposition 11
opener|one|present|	apposed 9
opener|on|base|	apposed -7	direct -22	shared -7
opener|on|other|	apposed -28	apposition -8	direct 6	relative 7
opener|on|participle|	apposed -11	apposition -12	direct -22	shared -16
opener|on|past|	apposed -23	direct -10	shared -14
opener|on|present|	apposed -24	direct -17
opener|op|other|	direct -15
opener|or|other|	direct -13
opener|or|past|	apposed -12	direct -13
opener|or|present|	direct -19
opener|other|base|	direct -37	relative -20	shared -27
opener|other|other|	according -19	apposed -15	direct -31	shared -16
opener|other|participle|	apposed -11	apposition -46	direct -22	relative -14	shared -13
opener|other|past|	apposed 7	apposition -30	direct 12	inverted 11	passive 17	relative -22	shared -25
opener|other|present|	apposed -16	apposition -28	inverted -21	passive -21
opener|outside|other|	direct -15
opener|outside|past|	apposed -9	apposition -12
opener|out|base|	direct -28
opener|out|other|	apposed -14	direct -9
opener|out|participle|	apposition -10	direct -29
opener|out|past|	direct -12
opener|over|base|	direct -11
opener|over|other|	direct -20	relative -12
opener|over|participle|	apposition -7
opener|over|past|	apposed -21	apposition -15
opener|over|present|	direct -13
opener|o|other|	according -7
opener|où|other|	direct -15
opener|paragraph-before|'|	direct -6
opener|paragraph-before|(|	direct -10
opener|paragraph-before|)|	direct -8	inverted -10
opener|paragraph-before|,|	according -14	apposed -7	inverted -20	passive 7	relative -26
opener|paragraph-before|-|	apposed -17	direct -21	relative -14	shared -18
opener|paragraph-before|:|	apposed -8	direct -17	shared -8
opener|paragraph-before|;|	apposed -15	direct -25
opener|paragraph-before|about|	apposed -9	direct -9
opener|paragraph-before|after|	apposed -13	apposition -10	direct -18	shared -7
opener|paragraph-before|although|	direct -12	shared -8
opener|paragraph-before|and|	apposed -17	apposition -7	direct -14	inverted -14	relative -15	shared -16
opener|paragraph-before|are|	direct -8
opener|paragraph-before|as|	apposed -14	apposition -12	direct -9	relative -7	shared -11
opener|paragraph-before|at|	apposed -11	direct -7	shared -10
opener|paragraph-before|a|	apposed -11
opener|paragraph-before|because|	direct -21
opener|paragraph-before|before|	apposed -6	direct -12
opener|paragraph-before|between|	direct -8
opener|paragraph-before|both|	direct -7
opener|paragraph-before|but|	apposed -21	direct -22	inverted -7	relative -6	shared -17
opener|paragraph-before|by|	apposed -10	apposition -15	direct -16	relative -6	shared -9
opener|paragraph-before|che|	direct -29
opener|paragraph-before|de|	apposition -11
opener|paragraph-before|during|	apposition -7
opener|paragraph-before|em|	apposed -11
opener|paragraph-before|en|	apposed -8	direct -7
opener|paragraph-before|et|	apposed -10
opener|paragraph-before|e|	apposed -12	direct -7	inverted -9
opener|paragraph-before|for|	apposed -9	shared -6
opener|paragraph-before|had|	direct -9
opener|paragraph-before|has|	apposition -7
opener|paragraph-before|have|	direct -8	shared -9
opener|paragraph-before|ha|	apposition -12
opener|paragraph-before|heeft|	direct -12
opener|paragraph-before|he|	apposition -8	direct -10
opener|paragraph-before|how|	direct -8
opener|paragraph-before|if|	apposed -15	direct -15
opener|paragraph-before|in|	apposed -17	apposition -14	direct -20	shared -9
opener|paragraph-before|it|	direct -11
opener|paragraph-before|like|	apposed -6	apposition -7
opener|paragraph-before|na|	apposition -7
opener|paragraph-before|once|	direct -11
opener|paragraph-before|on|	direct -10
opener|paragraph-before|or|	apposition -7
opener|paragraph-before|other|	according -17	apposed -12	apposition -20	direct -14	inverted -19	passive -20	relative -18	shared -10
opener|paragraph-before|outside|	apposition -7
opener|paragraph-before|over|	apposed -12	relative -8
opener|paragraph-before|que|	inverted -7	shared -8
opener|paragraph-before|qu’|	direct -12
opener|paragraph-before|según|	shared -7
opener|paragraph-before|she|	direct -10
opener|paragraph-before|since|	direct 10
opener|paragraph-before|so|	direct -10
opener|paragraph-before|start|	according -6	apposed -11	relative -12
opener|paragraph-before|sur|	apposed -10
opener|paragraph-before|that|	apposed -11	direct -24	relative -11	shared -19
opener|paragraph-before|then|	direct -12	shared -9
opener|paragraph-before|the|	direct -9
opener|paragraph-before|though|	direct -11
opener|paragraph-before|to|	direct -6
opener|paragraph-before|und|	direct -10
opener|paragraph-before|until|	direct -7
opener|paragraph-before|was|	relative -7
opener|paragraph-before|what|	direct -13
opener|paragraph-before|when|	apposed -6	direct -27	shared -18
opener|paragraph-before|where|	direct -16	shared -7
opener|paragraph-before|whether|	direct -8
opener|paragraph-before|which|	apposition -14	direct -23	shared -7
opener|paragraph-before|while|	direct -21	shared -10
opener|paragraph-before|whom|	direct -7
opener|paragraph-before|who|	apposition -9	direct -9
opener|paragraph-before|why|	direct -10
opener|paragraph-before|will|	direct -6
opener|paragraph-before|with|	apposed -8	direct -10
opener|paragraph-before|yet|	direct -8
opener|paragraph-before|y|	direct 9
opener|paragraph-before|à|	apposed -6
opener|paragraph-before|–|	direct -13	inverted -14
opener|paragraph-before|—|	apposed -10	apposition -11	direct -24	inverted -18	relative -7	shared -14
opener|para|other|	apposed 9	shared 6
opener|para|past|	apposed 10	shared -12
opener|par|other|	apposed -14	apposition 9	direct -12
opener|par|past|	apposed -15	apposition -13
opener|past|other|	apposed -14
opener|pela|other|	apposed -8
opener|pela|past|	apposed -13	apposition -14
opener|pela|present|	apposition -11
opener|per|other|	apposed 15	direct -11	shared -17
opener|per|past|	direct -13	shared -20
opener|per|present|	direct -14	shared -13
opener|porque|other|	direct -16
opener|por|other|	apposed -8
opener|por|past|	apposed -14	apposition -15	shared -14
opener|pour|other|	apposed -7
opener|pour|past|	direct -14	shared -11
opener|puis|other|	direct -9
opener|quando|past|	direct -10
opener|quand|other|	direct -11
opener|quem|past|	inverted -22
opener|que|other|	apposed -10	apposition -12	direct -21	relative -10	shared -11
opener|que|past|	apposition -21	direct -16	inverted -31	shared -15
opener|que|present|	apposition -15	direct 12	inverted -17	shared -10
opener|quote-then-speaker|$|	apposed -6	shared -9
opener|quote-then-speaker|'|	direct 20
opener|quote-then-speaker|,|	apposed -14	direct 18	passive 8	relative -19
opener|quote-then-speaker|-|	direct -19
opener|quote-then-speaker|:|	direct -18
opener|quote-then-speaker|;|	apposed -18
opener|quote-then-speaker|about|	apposed -9	apposition -9	direct -12	relative -12	shared -12
opener|quote-then-speaker|after|	direct -39	shared -13
opener|quote-then-speaker|against|	apposed -17	shared -11
opener|quote-then-speaker|although|	direct -8
opener|quote-then-speaker|among|	apposed -15	direct -19
opener|quote-then-speaker|and|	apposed -9	apposition -26	direct -26	relative -24	shared -9
opener|quote-then-speaker|as|	apposed 11	direct -22	relative -6	shared -9
opener|quote-then-speaker|at|	apposed -21
opener|quote-then-speaker|avait|	direct 19
opener|quote-then-speaker|a|	direct 28
opener|quote-then-speaker|because|	direct -25	shared -12
opener|quote-then-speaker|before|	apposed -15	direct -21	shared -12
opener|quote-then-speaker|be|	apposed -15	direct -15
opener|quote-then-speaker|but|	direct -37	shared -8
opener|quote-then-speaker|by|	apposed 6	apposition 11	direct -30	relative -16	shared -24
opener|quote-then-speaker|che|	direct -15
opener|quote-then-speaker|dat|	direct -13
opener|quote-then-speaker|during|	apposed -20	apposition -16	direct -21	shared -21
opener|quote-then-speaker|for|	apposed -18	apposition -11	direct -17
opener|quote-then-speaker|from|	apposition -12
opener|quote-then-speaker|had|	direct -16	shared -12
opener|quote-then-speaker|has|	direct -8
opener|quote-then-speaker|have|	direct -12
opener|quote-then-speaker|ha|	apposition -8	direct -10
opener|quote-then-speaker|he|	apposed -15	apposition -11	direct -29	passive -17	shared -14
opener|quote-then-speaker|how|	direct -17
opener|quote-then-speaker|if|	direct -31	shared -13
opener|quote-then-speaker|in|	apposition -16	relative -14	shared 11
opener|quote-then-speaker|is|	direct -21	shared -8
opener|quote-then-speaker|it|	direct -11
opener|quote-then-speaker|like|	apposition -12	direct -18	shared -15
opener|quote-then-speaker|l’|	direct -8
opener|quote-then-speaker|not|	direct -9
opener|quote-then-speaker|no|	shared -11
opener|quote-then-speaker|of|	apposed -10	apposition -12	direct -17	relative -8
opener|quote-then-speaker|one|	apposed 6
opener|quote-then-speaker|on|	apposed -12	direct -24	shared -11
opener|quote-then-speaker|or|	direct -13
opener|quote-then-speaker|other|	apposed 16	apposition -23	direct 16	relative -22	shared -24
opener|quote-then-speaker|per|	shared -15
opener|quote-then-speaker|pour|	shared -11
opener|quote-then-speaker|que|	direct -11	shared -15
opener|quote-then-speaker|she|	apposed -17	apposition -13	direct -18	passive -18	shared -12
opener|quote-then-speaker|since|	direct -14
opener|quote-then-speaker|start|	apposed -14	shared 16
opener|quote-then-speaker|than|	apposition -10	direct -16
opener|quote-then-speaker|that|	apposed -13	direct -28	shared -33
opener|quote-then-speaker|they|	apposed -8
opener|quote-then-speaker|the|	direct -16	shared -8
opener|quote-then-speaker|though|	direct -15
opener|quote-then-speaker|to|	apposed -18	direct -14	relative -11
opener|quote-then-speaker|until|	direct -16
opener|quote-then-speaker|vor|	direct -7
opener|quote-then-speaker|was|	apposed -9
opener|quote-then-speaker|were|	direct -14
opener|quote-then-speaker|what|	direct -20
opener|quote-then-speaker|when|	direct -27	shared 10
opener|quote-then-speaker|where|	direct -30	shared -12
opener|quote-then-speaker|whether|	direct -14	shared -14
opener|quote-then-speaker|which|	direct -32	passive -20	shared -11
opener|quote-then-speaker|while|	direct -23
opener|quote-then-speaker|whom|	direct -10
opener|quote-then-speaker|who|	apposition -13	direct -11
opener|quote-then-speaker|why|	direct -13	shared 11
opener|quote-then-speaker|will|	apposed 6
opener|quote-then-speaker|within|	direct -11
opener|quote-then-speaker|with|	apposed -19	direct -13	relative -17	shared -13
opener|quote-then-speaker|would|	apposed -14
opener|quote-then-speaker|—|	direct -16	shared -12
opener|quote-then-verb|'|	inverted 18
opener|quote-then-verb|,|	inverted 12
opener|quote-then-verb|and|	inverted -49
opener|quote-then-verb|but|	inverted -25
opener|quote-then-verb|che|	inverted -10
opener|quote-then-verb|en|	inverted -8
opener|quote-then-verb|e|	inverted -28
opener|quote-then-verb|le|	inverted 15
opener|quote-then-verb|other|	inverted 15
opener|quote-then-verb|que|	inverted -9
opener|quote-then-verb|y|	inverted -25
opener|quote-then-verb|–|	inverted 15
opener|qu’|other|	direct -21
opener|qu’|past|	direct -13
opener|qu’|present|	direct -12
opener|secondo|other|	apposed 6
opener|segundo|other|	apposed 7	apposition 8	shared -6
opener|segundo|past|	apposed -8
opener|según|other|	apposed 9
opener|según|past|	apposed 7	apposition -10	shared -11
opener|seit|other|	direct -7
opener|seit|past|	apposition -6
opener|selon|other|	apposed 7
opener|sentence-after|,|	according -8	apposed -34	apposition -40	passive -12	relative -16
opener|sentence-after|:|	direct -7
opener|sentence-after|;|	direct -20
opener|sentence-after|after|	apposed -9
opener|sentence-after|and|	direct -32	inverted -12	shared -14
opener|sentence-after|as|	direct -28
opener|sentence-after|at|	apposed -14
opener|sentence-after|because|	direct -12
opener|sentence-after|by|	apposition -14	direct -14
opener|sentence-after|he|	apposition -12	direct -7	relative -13
opener|sentence-after|how|	direct -12
opener|sentence-after|if|	direct -12
opener|sentence-after|in|	apposition -7	direct -20
opener|sentence-after|on|	apposed -15
opener|sentence-after|other|	apposed -17	direct -7	passive -21	relative -16	shared -10
opener|sentence-after|que|	direct -10
opener|sentence-after|qu’|	direct -11
opener|sentence-after|so|	direct -7
opener|sentence-after|start|	according 11	apposed -6	apposition -17	direct 11	inverted -13	relative -11	shared -11
opener|sentence-after|that|	direct -24	shared -13
opener|sentence-after|then|	direct -11
opener|sentence-after|was|	direct -15
opener|sentence-after|when|	direct -24
opener|sentence-after|where|	direct -17
opener|sentence-after|whether|	direct -19
opener|sentence-after|which|	direct -23
opener|sentence-after|while|	direct -11
opener|sentence-after|–|	inverted 7
opener|sentence-after|—|	inverted 13
opener|sentence-before|$|	apposed -10	apposition -6
opener|sentence-before|'|	inverted 14
opener|sentence-before|(|	apposed -11	direct -15
opener|sentence-before|)|	direct -11	inverted -28
opener|sentence-before|+|	direct -14
opener|sentence-before|,|	relative 8
opener|sentence-before|.|	apposed -6
opener|sentence-before|:|	apposed -20	apposition -13	direct -27
opener|sentence-before|;|	apposed -19
opener|sentence-before|about|	apposed -16	apposition -13	direct -21	relative -15
opener|sentence-before|across|	apposed -14
opener|sentence-before|after|	apposed -15	apposition -11	direct -37
opener|sentence-before|against|	apposition -11
opener|sentence-before|alla|	apposed -7
opener|sentence-before|all|	direct -16
opener|sentence-before|alongside|	apposition -11
opener|sentence-before|als|	direct -16
opener|sentence-before|although|	direct -19
opener|sentence-before|al|	apposed -8	apposition -18	direct -15
opener|sentence-before|among|	direct -23
opener|sentence-before|am|	direct -18
opener|sentence-before|and|	apposed -25	apposition -24	direct -6	relative -18
opener|sentence-before|an|	direct -6
opener|sentence-before|ao|	apposition -9
opener|sentence-before|are|	apposed -6	direct -6
opener|sentence-before|as|	apposed -13	apposition -26	direct -12	relative -17
opener|sentence-before|at|	apposed -17	apposition -17	direct -12
opener|sentence-before|auf|	direct -10
opener|sentence-before|a|	apposition -17
opener|sentence-before|been|	apposed -12	direct -15
opener|sentence-before|before|	apposed -10	direct -26
opener|sentence-before|beim|	direct 9
opener|sentence-before|be|	apposed -11	direct -10
opener|sentence-before|bij|	direct -16
opener|sentence-before|but|	apposed -27	direct -8	inverted -9
opener|sentence-before|by|	apposed -15	apposition -19	direct -22	relative -13
opener|sentence-before|chez|	apposed -10
opener|sentence-before|che|	according -8	apposition -9	direct -29	inverted -9
opener|sentence-before|con|	apposed -10	apposition -16	direct -14
opener|sentence-before|dans|	apposed -14
opener|sentence-before|dat|	direct -17
opener|sentence-before|da|	apposed -9	apposition -11	direct -14
opener|sentence-before|della|	apposition -10
opener|sentence-before|del|	apposition -8
opener|sentence-before|desde|	apposed -6	direct -13
opener|sentence-before|despite|	apposed -9
opener|sentence-before|de|	apposed -15	apposition -25	direct -12
opener|sentence-before|die|	apposition -8	direct -23
opener|sentence-before|di|	direct -8
opener|sentence-before|dont|	direct -14
opener|sentence-before|dos|	direct -12
opener|sentence-before|down|	apposed -7
opener|sentence-before|do|	apposed -14	apposition -13
opener|sentence-before|during|	apposed -15	direct -12
opener|sentence-before|ela|	inverted -7
opener|sentence-before|ele|	inverted -15
opener|sentence-before|em|	apposed -14	apposition -15
opener|sentence-before|entre|	direct -10
opener|sentence-before|en|	apposed -24	apposition -13	direct -12	inverted -9
opener|sentence-before|est|	relative -13
opener|sentence-before|et|	apposition -12	direct -17
opener|sentence-before|e|	apposition -12	direct -13	inverted -23
opener|sentence-before|fait|	direct -10
opener|sentence-before|for|	apposed -27	apposition -21
opener|sentence-before|from|	apposed -11	apposition -19	direct -18
opener|sentence-before|für|	direct -20
opener|sentence-before|geen|	apposition -9
opener|sentence-before|had|	apposed -16	apposition -10	direct -30
opener|sentence-before|has|	apposed -11	apposition -10	direct -25
opener|sentence-before|have|	apposed -9
opener|sentence-before|ha|	apposition -11	direct -6
opener|sentence-before|heeft|	direct -7
opener|sentence-before|he|	apposed -7	apposition -14	direct -20	passive -22	relative -14
opener|sentence-before|hij|	direct -17	inverted -19
opener|sentence-before|how|	apposed -8	direct -18
opener|sentence-before|if|	direct -24
opener|sentence-before|il|	apposition -9
opener|sentence-before|im|	direct -20
opener|sentence-before|into|	apposed -10
opener|sentence-before|in|	apposed -40	apposition -20	relative -15
opener|sentence-before|is|	according -19	apposed -9	apposition -22	direct -15
opener|sentence-before|it|	apposed -7	apposition -10	direct -12
opener|sentence-before|i|	direct 7
opener|sentence-before|les|	direct -17
opener|sentence-before|like|	apposed -12	relative -16
opener|sentence-before|lo|	apposition 6
opener|sentence-before|maar|	direct -13
opener|sentence-before|may|	apposed -12
opener|sentence-before|met|	apposed -9	direct -15
opener|sentence-before|me|	apposed 11	apposition -24
opener|sentence-before|might|	direct -8
opener|sentence-before|mit|	direct -20
opener|sentence-before|naar|	direct -13
opener|sentence-before|nach|	direct -22
opener|sentence-before|na|	apposed -13	apposition 9	direct -7
opener|sentence-before|near|	apposition -7
opener|sentence-before|nel|	apposed -8	apposition -9	direct -14
opener|sentence-before|nem|	direct -9
opener|sentence-before|niet|	direct -14
opener|sentence-before|non|	direct -7
opener|sentence-before|not|	apposition -13	direct -19
opener|sentence-before|no|	apposed -12	apposition -7	direct -6
opener|sentence-before|of|	apposed -21	apposition -23	direct -17	relative -18
opener|sentence-before|om|	direct -12
opener|sentence-before|on|	apposed -26	apposition -13	direct -18
opener|sentence-before|op|	direct -10
opener|sentence-before|or|	direct -10
opener|sentence-before|other|	according -44	apposed -11	apposition -19	inverted -13	passive -48	relative -31
opener|sentence-before|outside|	apposed -15	direct -17
opener|sentence-before|out|	direct -16
opener|sentence-before|over|	apposed -12	direct -14
opener|sentence-before|où|	direct -15
opener|sentence-before|par|	apposed -8	apposition 6
opener|sentence-before|pela|	apposed -17	apposition -8
opener|sentence-before|per|	direct -21
opener|sentence-before|porque|	direct -14
opener|sentence-before|por|	apposed -9	apposition -13
opener|sentence-before|pour|	direct -12
opener|sentence-before|quand|	direct -12
opener|sentence-before|quem|	inverted -12
opener|sentence-before|que|	apposed -6	apposition -13	direct -28	inverted -29	relative -14
opener|sentence-before|qui|	apposition -11
opener|sentence-before|qu’|	direct -10
opener|sentence-before|seit|	apposition -6	direct -7
opener|sentence-before|se|	direct -21
opener|sentence-before|she|	apposed -10	apposition -12	direct -10	passive -19
opener|sentence-before|should|	direct -10
opener|sentence-before|sie|	inverted -20
opener|sentence-before|since|	apposed -14	apposition -12	direct 7
opener|sentence-before|si|	direct -13
opener|sentence-before|sobre|	apposed -10
opener|sentence-before|so|	apposed -11
opener|sentence-before|start|	according 12	apposed -11	inverted -33	passive -13
opener|sentence-before|sul|	apposed -6
opener|sentence-before|sur|	apposed -13	apposition -9	direct -13
opener|sentence-before|su|	direct -13
opener|sentence-before|than|	apposed -11	apposition -9	direct -14
opener|sentence-before|that|	apposed -22	direct -40
opener|sentence-before|them|	apposition -9
opener|sentence-before|then|	direct -11
opener|sentence-before|they|	apposed -10	direct -7
opener|sentence-before|the|	direct -13
opener|sentence-before|though|	direct -12
opener|sentence-before|through|	direct -15
opener|sentence-before|to|	apposed -14	apposition -13	direct -14
opener|sentence-before|tra|	direct -17
opener|sentence-before|um|	direct -11
opener|sentence-before|under|	apposed -9	apposition -11	direct -10
opener|sentence-before|und|	apposed -10	direct -22
opener|sentence-before|until|	direct -18
opener|sentence-before|up|	direct -12
opener|sentence-before|van|	apposition -9
opener|sentence-before|von|	direct -11
opener|sentence-before|vor|	direct -10
opener|sentence-before|was|	apposed -13	apposition -10	direct -24	relative -14
opener|sentence-before|were|	apposed -9	direct -11
opener|sentence-before|what|	direct -30
opener|sentence-before|when|	apposed -12	direct -37
opener|sentence-before|where|	direct -20
opener|sentence-before|whether|	direct -24
opener|sentence-before|which|	apposed -7	apposition -19	passive -14
opener|sentence-before|while|	apposed -10	direct -22
opener|sentence-before|whom|	direct -14
opener|sentence-before|who|	apposed -13	apposition -22	direct -19	passive -12
opener|sentence-before|why|	direct -12
opener|sentence-before|will|	direct -14
opener|sentence-before|with|	apposed -16	direct -11
opener|sentence-before|would|	direct -17
opener|sentence-before|y|	direct -14	inverted -20	relative -12
opener|sentence-before|ze|	direct -10	inverted -15
opener|sentence-before|zij|	direct -12
opener|sentence-before|zou|	direct -10
opener|sentence-before|¿|	direct -19
opener|sentence-before|à|	apposed -21	apposition -14
opener|sentence-before|über|	direct -13
opener|sentence-before|–|	direct -9
opener|sentence-before|—|	direct -20	inverted 16
opener|se|other|	direct -15
opener|se|past|	apposition -6	direct -15
opener|she|base|	direct -11	shared -8
opener|she|other|	apposed -20	apposition -11	direct -20	passive -17	relative -8
opener|she|participle|	apposition -21	direct -14
opener|she|past|	apposed -13	apposition -9
opener|she|present|	direct -12	shared -10
opener|should|base|	direct -10
opener|should|present|	direct -10
opener|sie|past|	inverted -20
opener|sie|present|	inverted -19
opener|since|other|	apposed -14	apposition -13
opener|since|past|	apposed -16	apposition -18	direct -11
opener|si|other|	direct -16
opener|si|past|	apposition -9
opener|sobre|past|	apposed -20	apposition -13
opener|so|other|	apposed -14	direct -20	passive -15
opener|so|past|	apposed -12
opener|speaker-then-quote|"|	direct 14
opener|speaker-then-quote|$|	apposed -17	apposition -14	direct -18	shared -16
opener|speaker-then-quote|(|	apposed -9	shared -7
opener|speaker-then-quote|)|	apposition -12	direct 14	relative -11
opener|speaker-then-quote|,|	apposition 33	direct 35	relative -15	shared 9
opener|speaker-then-quote|-|	apposed -20	direct 14
opener|speaker-then-quote|.|	apposed -12	direct -8
opener|speaker-then-quote|:|	apposed -18	apposition -11	direct -15	shared -10
opener|speaker-then-quote|;|	apposed 19	apposition 6	direct 33	shared 6
opener|speaker-then-quote|about|	apposed -22	apposition -21	direct -10	shared 8
opener|speaker-then-quote|across|	apposition -12
opener|speaker-then-quote|after|	apposed 6	apposition -16	direct -6	shared -32
opener|speaker-then-quote|against|	apposition -15
opener|speaker-then-quote|alla|	apposed -12
opener|speaker-then-quote|alongside|	apposition -16
opener|speaker-then-quote|als|	direct -14	shared -18
opener|speaker-then-quote|although|	direct 25
opener|speaker-then-quote|al|	apposed -17	apposition -8	direct -9
opener|speaker-then-quote|and|	apposition -30	relative 6	shared 6
opener|speaker-then-quote|ao|	apposed -15	apposition -17
opener|speaker-then-quote|are|	apposed -10	apposition -10
opener|speaker-then-quote|around|	direct -14
opener|speaker-then-quote|as|	apposed 9	apposition -23	direct 22	relative -15
opener|speaker-then-quote|at|	apposed -40	apposition -18	shared -22
opener|speaker-then-quote|auf|	direct -15
opener|speaker-then-quote|aus|	direct 12
opener|speaker-then-quote|a|	apposed -29	apposition -19	shared -11
opener|speaker-then-quote|because|	direct 6	shared 9
opener|speaker-then-quote|been|	apposed -18
opener|speaker-then-quote|before|	apposed -15	direct -7	shared -17
opener|speaker-then-quote|beim|	direct -16
opener|speaker-then-quote|between|	direct -16
opener|speaker-then-quote|be|	apposed -11	apposition -17	direct -11
opener|speaker-then-quote|but|	apposed 11	direct 28	relative -15	shared 17
opener|speaker-then-quote|by|	apposed -27	apposition -22	direct -11	shared -27
opener|speaker-then-quote|che|	apposed 9	apposition -10	direct -9	shared -9
opener|speaker-then-quote|com|	apposed -11	direct -11
opener|speaker-then-quote|con|	apposed -13	apposition -25	shared -15
opener|speaker-then-quote|could|	direct -13
opener|speaker-then-quote|dans|	shared -9
opener|speaker-then-quote|da|	apposed -14	apposition -25
opener|speaker-then-quote|del|	apposed -10	apposition -12
opener|speaker-then-quote|deren|	direct 16
opener|speaker-then-quote|desde|	apposed -14
opener|speaker-then-quote|despite|	apposed -9
opener|speaker-then-quote|dessen|	direct 6
opener|speaker-then-quote|de|	apposition -20	direct -6	shared -13
opener|speaker-then-quote|di|	apposition -10
opener|speaker-then-quote|down|	apposed -15
opener|speaker-then-quote|do|	apposed -9	apposition -15	shared -10
opener|speaker-then-quote|during|	apposed -16	apposition -6	direct -23
opener|speaker-then-quote|em|	apposed -23	apposition -8
opener|speaker-then-quote|en|	apposed -11	apposition -15	direct -15	shared -14
opener|speaker-then-quote|et|	direct 8
opener|speaker-then-quote|e|	apposition -7	direct 7
opener|speaker-then-quote|following|	apposed -14
opener|speaker-then-quote|for|	apposed -18	apposition -24	direct -13
opener|speaker-then-quote|had|	apposed -11	apposition -12	shared -16
opener|speaker-then-quote|has|	apposed -13	apposition -16	direct -8	relative -13	shared -14
opener|speaker-then-quote|have|	apposed -14	direct -19	shared -11
opener|speaker-then-quote|ha|	apposed -11	apposition -12	direct -19
opener|speaker-then-quote|heeft|	apposition -8
opener|speaker-then-quote|her|	direct -26
opener|speaker-then-quote|he|	apposed -22	apposition -14	direct -25	relative -13	shared -16
opener|speaker-then-quote|how|	apposed -16	direct -26	shared -22
opener|speaker-then-quote|if|	direct -10
opener|speaker-then-quote|into|	apposed -19	apposition -12	direct -14
opener|speaker-then-quote|in|	apposed -12	apposition -12	direct -6	relative -21	shared -23
opener|speaker-then-quote|is|	apposed -15	apposition -15	direct -8	relative -11
opener|speaker-then-quote|it|	apposed -11	direct 11
opener|speaker-then-quote|like|	apposed -14	direct -8	shared -9
opener|speaker-then-quote|me|	apposed 14	apposition 26	shared 14
opener|speaker-then-quote|mit|	direct -7
opener|speaker-then-quote|naar|	direct 14
opener|speaker-then-quote|nach|	direct -6
opener|speaker-then-quote|na|	apposed -13	apposition -13	direct -11
opener|speaker-then-quote|nella|	apposition -10	direct -11
opener|speaker-then-quote|nel|	direct 9
opener|speaker-then-quote|non|	apposition -9
opener|speaker-then-quote|not|	apposed -14	apposition -21	direct -34	shared -14
opener|speaker-then-quote|no|	apposed -16	shared -10
opener|speaker-then-quote|não|	apposition -11
opener|speaker-then-quote|off|	apposed -9
opener|speaker-then-quote|of|	apposed -7	apposition -27	direct -18	shared 7
opener|speaker-then-quote|onder|	apposition -12
opener|speaker-then-quote|one|	apposition 11	shared 11
opener|speaker-then-quote|on|	apposed -27	apposition -11	shared -18
opener|speaker-then-quote|or|	direct -16
opener|speaker-then-quote|other|	apposed -28	apposition -31	direct -32	passive 18	relative -7	shared -23
opener|speaker-then-quote|outside|	apposed -15
opener|speaker-then-quote|out|	apposed -8	direct -32
opener|speaker-then-quote|over|	apposed -16	apposition -7
opener|speaker-then-quote|para|	apposed 9	shared -12
opener|speaker-then-quote|par|	apposed -15	apposition -12
opener|speaker-then-quote|pela|	apposed -15	apposition -14
opener|speaker-then-quote|per|	apposed 16	direct -20	shared -22
opener|speaker-then-quote|por|	apposed -15	apposition -9	shared -16
opener|speaker-then-quote|pour|	direct -14	shared -12
opener|speaker-then-quote|que|	apposed -12	apposition -22	direct -11	shared -13
opener|speaker-then-quote|qu’|	direct -16
opener|speaker-then-quote|segundo|	apposed 6	apposition 11
opener|speaker-then-quote|según|	apposed 8
opener|speaker-then-quote|selon|	apposed 13
opener|speaker-then-quote|se|	direct -16
opener|speaker-then-quote|she|	apposed -19	apposition -16	direct -13	shared -13
opener|speaker-then-quote|since|	apposition -13	direct -16
opener|speaker-then-quote|si|	apposition -9
opener|speaker-then-quote|sobre|	apposed -18	apposition -13
opener|speaker-then-quote|so|	direct -16	passive -14
opener|speaker-then-quote|start|	apposition -33	direct 13	passive -14	relative 9	shared 6
opener|speaker-then-quote|sur|	apposed -29	apposition -9
opener|speaker-then-quote|than|	direct -12
opener|speaker-then-quote|that|	apposed -6	direct -21	relative -21	shared -8
opener|speaker-then-quote|the|	direct -15
opener|speaker-then-quote|though|	direct 15
opener|speaker-then-quote|through|	apposed -10	direct -14
opener|speaker-then-quote|to|	apposed -19	apposition -15	direct -21	relative -9	shared -13
opener|speaker-then-quote|under|	apposition -16	direct -10
opener|speaker-then-quote|up|	apposition -14
opener|speaker-then-quote|volgens|	apposed -6	direct 9
opener|speaker-then-quote|was|	apposed -20	apposition -14	direct -18	shared -6
opener|speaker-then-quote|were|	apposed -21	apposition -10	direct -14	shared -10
opener|speaker-then-quote|we|	apposed -11
opener|speaker-then-quote|what|	direct -10	shared -14
opener|speaker-then-quote|when|	direct 13	passive -12	relative 12
opener|speaker-then-quote|where|	apposed 6	direct 14	shared 16
opener|speaker-then-quote|whether|	direct -40	shared -27
opener|speaker-then-quote|which|	apposition -12	direct 14	passive -14	shared -6
opener|speaker-then-quote|while|	apposed 10	direct 19	shared -19
opener|speaker-then-quote|whom|	shared -16
opener|speaker-then-quote|who|	apposed -14	apposition -28	shared -15
opener|speaker-then-quote|wie|	direct 12
opener|speaker-then-quote|within|	apposed -11
opener|speaker-then-quote|with|	apposed -17	direct 27
opener|speaker-then-quote|would|	apposed -12	apposition -10
opener|speaker-then-quote|y|	apposed 11	direct -7	shared 7
opener|speaker-then-quote|zou|	direct -13
opener|speaker-then-quote|à|	apposition -12	shared -11
opener|speaker-then-quote|–|	direct -6
opener|speaker-then-quote|—|	shared 21
opener|start|base|	apposed -14	shared -6
opener|start|other|	according 27	apposition -6	relative 6
opener|start|participle|	apposed 11	shared 23
opener|start|past|	apposed -11	apposition -16	direct 11	inverted -23	passive -19
opener|start|present|	apposed 19	apposition -25	direct 15
opener|sul|other|	apposed -11
opener|sul|present|	apposed -6
opener|sur|other|	apposed -17	apposition -8	direct -14
opener|sur|past|	apposed -25
opener|sur|present|	apposed -12
opener|su|other|	direct -13
opener|tegen|other|	direct -10
opener|than|other|	apposed -12	direct -13
opener|than|past|	apposed -9	apposition -13	direct -10
opener|than|present|	apposed -6
opener|that|base|	apposed -12	direct -25	shared -19
opener|that|other|	apposed -23	apposition -14	direct -55	passive -7	relative -29
opener|that|participle|	shared -27
opener|that|past|	relative -14	shared -14
opener|that|present|	direct -39	shared -11
opener|them|base|	apposition -8
opener|them|other|	apposition -7	direct -9
opener|then|base|	apposed -10	direct -16
opener|then|other|	direct -11
opener|then|participle|	apposition -7	shared 13
opener|then|past|	apposed -11	direct 6
opener|they|base|	direct -7
opener|they|other|	direct -13	passive -10
opener|they|past|	apposed -13
opener|the|base|	apposed 11	direct -11
opener|the|other|	direct -21
opener|the|participle|	apposition 9
opener|the|present|	direct -11
opener|though|other|	direct -13
opener|though|past|	direct 12
opener|throughout|other|	apposed -13
opener|through|other|	direct -11
opener|through|past|	apposed -13
opener|toward|past|	apposed -8
opener|to|base|	direct -14	relative -12	shared -6
opener|to|other|	apposed -15	apposition -7	direct -18	relative -13
opener|to|participle|	apposed -10	apposition -12	direct -9	shared -16
opener|to|past|	apposed -19	apposition -17	relative -8	shared -11
opener|to|present|	direct -15
opener|tra|other|	direct -20
opener|um|other|	direct -8
opener|under|base|	direct -14
opener|under|other|	direct -19
opener|under|past|	apposed -17	apposition -20
opener|und|other|	apposed -11	direct -20
opener|und|past|	direct -11	inverted -14
opener|unless|other|	direct -14
opener|until|other|	direct -21
opener|until|past|	direct -18
opener|until|present|	direct -8
opener|up|other|	direct -16	relative -12
opener|up|present|	direct -11
opener|us|other|	direct -12
opener|van|other|	direct 6
opener|van|past|	apposition -7	direct -9
opener|verb-then-speaker|)|	inverted -42
opener|verb-then-speaker|,|	inverted 20
opener|verb-then-speaker|;|	inverted -10
opener|verb-then-speaker|and|	inverted -31
opener|verb-then-speaker|but|	inverted -23
opener|verb-then-speaker|che|	inverted -18
opener|verb-then-speaker|ela|	inverted -22
opener|verb-then-speaker|ele|	inverted -24
opener|verb-then-speaker|e|	inverted -25
opener|verb-then-speaker|hij|	inverted -9
opener|verb-then-speaker|other|	inverted -16
opener|verb-then-speaker|que|	inverted -26
opener|verb-then-speaker|start|	inverted -14
opener|verb-then-speaker|y|	inverted -17
opener|verb-then-speaker|ze|	inverted -17
opener|volgens|other|	apposed -6	direct 7	shared 9
opener|von|other|	direct -11	shared 8
opener|von|past|	apposed -10
opener|vor|other|	direct -15
opener|vor|past|	direct -9
opener|was|base|	apposed -10	direct -15	shared -11
opener|was|other|	apposed -13	apposition -13	direct -23	relative -16
opener|was|participle|	apposition -11	direct -11
opener|was|past|	apposed -17	apposition -11	direct -10	shared -11
opener|was|present|	apposition -16	direct -14
opener|were|base|	direct -8
opener|were|other|	apposed -13	direct -13
opener|were|participle|	apposed -10	direct -15	shared -9
opener|were|past|	apposed -15	apposition -9	direct -15	relative -13
opener|wer|other|	direct -10
opener|what|base|	direct -20
opener|what|other|	direct -33
opener|what|participle|	direct -12	shared -6
opener|what|past|	direct -11	shared -10
opener|when|base|	direct -17	shared 9
opener|when|other|	apposed -21	shared -19
opener|when|participle|	direct -9	shared -6
opener|when|past|	apposed 10	passive -17	shared 8
opener|when|present|	direct -11
opener|where|base|	direct -12	shared 17
opener|where|other|	apposed -10	direct -38	shared -10
opener|where|past|	direct 17
opener|whether|base|	direct -22	shared -13
opener|whether|other|	apposed -13	direct -38	shared -14
opener|whether|participle|	direct -9	shared -11
opener|whether|past|	apposed -13	direct -28	shared -20
opener|whether|present|	shared -12
opener|which|base|	shared -17
opener|which|other|	apposition -14	passive -17
opener|which|participle|	shared 8
opener|which|past|	apposition -17	direct 8	passive -16
opener|while|base|	apposed -10	direct -7
opener|while|other|	shared -7
opener|while|participle|	shared -12
opener|while|past|	apposed 10	direct 15	shared -14
opener|whom|other|	direct -26
opener|whom|past|	direct -7
opener|who|base|	direct -13
opener|who|other|	apposed -12	apposition -27	direct -21	passive -17	shared -11
opener|who|participle|	direct -9	shared -11
opener|who|past|	apposed -13	apposition -28
opener|who|present|	apposition -14	direct -22
opener|why|base|	direct 9	shared 14
opener|why|other|	direct -25
opener|why|participle|	direct -14
opener|wie|past|	direct 8
opener|wie|present|	direct 6
opener|will|base|	direct -7
opener|will|other|	apposed -13	direct -16
opener|will|present|	direct -8
opener|within|present|	direct 7
opener|without|past|	direct 6
opener|with|base|	direct -14
opener|with|other|	apposed -25	direct -15	relative -9	shared -11
opener|with|participle|	direct 26
opener|with|past|	apposed -19	apposition -12	direct -17	relative -22
opener|with|present|	apposed -8	direct -9
opener|wollte|present|	direct -16
opener|would|base|	apposed -8	direct -13	shared 12
opener|would|other|	direct -16
opener|would|participle|	apposition -10
opener|would|past|	apposed -20
opener|yet|other|	direct -12
opener|yet|past|	direct 6
opener|y|other|	direct -9	relative -12
opener|y|past|	direct -17	inverted -26	shared 7
opener|y|present|	direct 9	inverted -17
opener|ze|other|	direct -13
opener|ze|past|	inverted -20
opener|zij|past|	direct -12	inverted -13
opener|zou|other|	direct -15
opener|zu|past|	direct -9
opener|¿|other|	direct -17
opener|¿|past|	direct -15
opener|às|past|	apposed -13
opener|à|other|	apposed -13	apposition -12
opener|à|past|	apposition -16	shared -12
opener|à|present|	apposition -8
opener|è|other|	relative -9
opener|über|past|	direct -19
opener|–|other|	direct -28	relative 6
opener|–|past|	direct -8	inverted 13
opener|—|base|	direct -8
opener|—|other|	direct -25	relative -11
opener|—|participle|	direct -11	shared 9
opener|—|past|	direct -7	inverted 11
opener|—|present|	direct 9
opener|‘|past|	shared -12
opener|’|past|	direct 8
opener|€|past|	apposed -6
opening|according-to|	capital -12	de 13	der 22	die 9	een 19	einer 14	el -9	ela 17	ele 10	elle 15	er 14	gli 21	haar 20	hem 9	het -10	l' -11	le 13	los -6	o -6	um -9	uma 12	un 11	une 14	word -11	él 16
opening|actor-nearby|	a -13	da -8	de -9	die -23	el -22	en -9	het -11	il -11	la -33	le -18	les -23	lo 11	los -10	o -9	una -12	van 9	von -12	zum -12
opening|colon|	au -11	capital -14	den -12	der 9	des -16	die -7	een -20	el -14	es -15	het -17	i -9	il 8	l' -11	la -15	les -10	lo 6	los -9	l’ 14	os -11	outra 9	son -6	su -17	um -17	un -7	una -17	une 6	verb-judging -12	verb-saying -49	word -8
opening|named-before|	a 11	au -20	beide -8	celle-ci 7	das -12	dem -19	den -19	des -6	die -11	drei -13	drie -12	du -14	een -11	ein -17	einem -9	einen -12	einer -10	el -8	ela 10	ele 10	ellas -11	elle -19	elles -14	es -19	het -22	i -8	ich -8	ihre -13	ik -8	il 7	ils -13	le -13	lei 10	les -9	los -12	l’ 7	man -18	nous -15	o 10	on -19	sa -11	seine -11	sie -16	son -10	su -10	un -15	usted -12	van -7	vous -17	ze 11	zij -13	zijn 15
opening|named-nearby|	au -7	capital 8	celui-ci 16	den -36	des -19	du -22	ein 28	einem -7	einer 7	ela 10	ella -6	er 21	es -27	het -26	hij 12	i -6	ihr 8	ihre -11	ik -6	il 12	l' 7	lo 10	l’ -7	man -32	nous -14	on -24	sa 10	sein -14	seine -18	seiner -11	sie 25	son 18	verb-judging 14	verb-saying -12	verb-thinking 13	vous -14	word -20	ze -8	zij 23	zijn -6	él 11
opening|name|	alle -23	am -32	as -8	auf -15	aus -7	beide -11	beim -24	bij -19	capital -10	ce 13	da -8	das -9	den -33	der 13	deren -9	des -25	desde -23	die -14	dieser -8	drei -20	drie -12	du -28	een -13	ein 29	eine 16	einer 14	eines -17	el -17	en -12	für 9	gli 17	haar 11	het 10	i -12	ihr 18	ihre -29	ihren -11	il 21	im -25	in -7	jede -15	kein -6	l' 14	les -10	lo 13	l’ -11	mit -11	o -8	os 15	otro 14	sa -7	sein -22	seine -7	seinem 9	seinen -21	seiner -17	seit -12	son 19	su -19	são -9	tre -17	um 19	uma 6	un 26	una 12	une 7	verb-judging 12	verb-saying -11	verb-thinking 14	von -16	vor -8	wer 8	word -7	zijn 19	zum -18	zwei -24
opening|name|alle|	direct -11	naked -16
opening|name|am|	naked -32
opening|name|auf|	naked -15
opening|name|aus|	naked -7
opening|name|au|	apposed -7	naked -10
opening|name|a|	according -27	direct -18	judging 13	naked 17	saying -11	thinking 12
opening|name|beide|	naked -11
opening|name|beim|	naked -24
opening|name|bij|	naked -19
opening|name|capital|	according -21	apposed -9	apposition 9	direct 6	judging 6	other -12	passive -11	saying -19	shared -8	thinking 8
opening|name|ce|	saying 13
opening|name|das|	apposed -10	direct -8	judging 17	naked -12
opening|name|dat|	naked 12	saying -13
opening|name|da|	naked -8
opening|name|dem|	according 7	direct 10	judging -10	saying -15
opening|name|den|	apposed -7	judging -19	naked -46	saying -26
opening|name|deren|	naked -9
opening|name|der|	according 22	apposition -20	direct -13	judging -7	naked 11	other 12	saying 8	shared -10	thinking -13
opening|name|desde|	naked -23
opening|name|des|	apposed -8	direct -12	naked -23	saying -6	shared -8
opening|name|de|	according 7	direct -21	judging 19	naked -16	shared -12	thinking -9
opening|name|dieser|	saying -8
opening|name|die|	according 6	apposed -9	direct -34	judging -11	naked -14	saying 7	shared -21
opening|name|drei|	naked -18
opening|name|drie|	naked -12
opening|name|du|	apposed -8	apposition -12	direct -12	judging -11	naked -19	saying -6
opening|name|een|	naked -13
opening|name|einem|	according -6	apposed -9	naked -14
opening|name|einen|	direct -11	judging -17	naked -6
opening|name|einer|	according 14	apposed -12	naked 6	saying 9
opening|name|eine|	apposed -15	direct -12	judging -11	naked 7	saying 20
opening|name|ein|	apposed -9	direct -8	naked 22	other 12	saying 18
opening|name|el|	according -15	apposed 7	apposition 12	direct -12	judging 14	naked -12
opening|name|en|	naked -12
opening|name|für|	naked 9
opening|name|gli|	according 20	naked 7
opening|name|haar|	saying 10
opening|name|het|	direct 7	saying 19	thinking -9
opening|name|ihren|	naked -8
opening|name|ihre|	naked -20	saying -8
opening|name|ihr|	apposed 6	judging 24	saying 7
opening|name|il|	according -6	apposed 12	apposition -10	direct 11	judging 9	naked 11	saying 26	shared 14	thinking 6
opening|name|im|	naked -25
opening|name|in|	naked -7
opening|name|i|	naked -13
opening|name|jede|	naked -14
opening|name|kein|	naked -6
opening|name|l'|	according -14	apposed 12	direct 7	relative 10	saying 18
opening|name|las|	naked -8
opening|name|la|	apposed -14	apposition -23	direct 6	other 15	shared -7	thinking 11
opening|name|les|	direct -19	naked -15	saying 6
opening|name|le|	apposed 7	apposition -18	direct 8	judging 16	naked -13	relative -14	saying 19
opening|name|lo|	direct -7	naked 14
opening|name|l’|	according 8	apposed -10	judging 11	naked -9	saying -9	thinking 7
opening|name|mit|	naked -11
opening|name|os|	naked 9
opening|name|o|	apposed -7	other 14	saying -15	shared 7	thinking -12
opening|name|sa|	naked -9
opening|name|seinem|	saying 7
opening|name|seinen|	direct -11	naked -12	saying -8
opening|name|seiner|	naked -12
opening|name|seine|	direct -16
opening|name|sein|	direct -9	naked -23
opening|name|seit|	naked -12
opening|name|son|	naked 6	saying 13
opening|name|su|	naked -19
opening|name|são|	naked -9
opening|name|tre|	naked -17
opening|name|uma|	naked 8
opening|name|um|	naked 6	saying 15
opening|name|una|	saying 14
opening|name|une|	naked -16	saying 14
opening|name|un|	according 13	naked 7	saying 16
opening|name|verb-judging|	naked 12
opening|name|verb-saying|	naked -11
opening|name|verb-thinking|	naked 14
opening|name|von|	naked -16
opening|name|vor|	naked -8
opening|name|wer|	naked 8
opening|name|word|	according 10	apposed -7	apposition 8	judging -21	naked -12	shared 18
opening|name|zijn|	judging 14	naked 17
opening|name|zum|	naked -18
opening|name|zwei|	naked -21
opening|noun|	a 6	andere 6	as -37	aux -12	cada -18	ce 19	ces 10	cet -12	cette -13	chaque -10	das -13	dat -47	de 19	der 12	des -33	deux -13	deze -22	die 7	dois -22	dos -22	drie -13	du -17	duas -17	due -6	een 14	ein 10	einer 8	elke -14	esa -13	ese -17	esse -14	esta 16	gli -18	haar 13	hun -12	i -16	l' -17	la 7	las -20	le 16	les -20	leur -21	los -40	o -6	ogni -16	os -9	otra -7	outro -18	plusieurs -16	quello 7	sa -7	seu -27	sommige -15	son -19	su -35	sua -11	sus -19	tre -12	tres -15	trois -24	três -22	twee -13	um 13	uma 12	un 16	una -16	unas -11	une 13	unos -14	un’ -19	verb-judging -18	verb-saying -52	verb-thinking -14	votre -22	vários -6	word -62	zijn -21
opening|noun|as|	direct -26	judging -15	naked -21	saying -29
opening|noun|aux|	saying -12
opening|noun|au|	apposed -20	naked -11	thinking -12
opening|noun|a|	according -6	apposed -10	direct -37	judging 8	naked -8	saying 13	thinking -17
opening|noun|cada|	naked -18
opening|noun|capital|	apposed -18	apposition 9	direct -8	judging 11	naked -19	shared -9	thinking 7
opening|noun|cette|	direct -15	naked -18	saying -12
opening|noun|cet|	naked 6	saying -9
opening|noun|ce|	naked 7	saying 17
opening|noun|das|	naked -13
opening|noun|dat|	direct -19	judging -24	naked -20	saying -39	shared -14
opening|noun|der|	direct 13	saying 13
opening|noun|des|	according -10	apposed -11	apposition -12	direct -14	judging -11	naked -26	relative -6	saying -25
opening|noun|deux|	direct -18	naked -11	saying 9
opening|noun|de|	according 20	apposed -20	apposition -18	direct -22	judging 12	naked -14	other 7	saying 11	shared 15	thinking -7
opening|noun|die|	apposition -12	direct -26	judging -11	saying 11	shared -12
opening|noun|dois|	naked -15	saying -14
opening|noun|dos|	naked -17	saying -16
opening|noun|drie|	naked -11
opening|noun|duas|	saying -12
opening|noun|due|	naked -16	saying -13
opening|noun|du|	apposed -12	apposition -6	direct -12	judging -14	naked -15	saying -7
opening|noun|een|	according 13	apposed 16	direct -11	judging -9	naked 9	other 8	shared 8	thinking -13
opening|noun|ein|	naked 10
opening|noun|el|	apposed -12	apposition -10	direct -14	judging -8	other -6	saying 6	shared -7	thinking 6
opening|noun|esa|	saying -11
opening|noun|ese|	naked -14
opening|noun|esse|	saying -6
opening|noun|esta|	naked 6
opening|noun|este|	judging -12	naked 10	saying 6
opening|noun|gli|	according -15	direct -22	naked -21
opening|noun|haar|	according 13	direct -14	saying 11
opening|noun|het|	direct -31	judging -10	naked -17	saying 8
opening|noun|il|	according -6	apposed -10	direct 11	judging 12	naked -15	other 6	relative -10	saying 13	shared -16	thinking -17
opening|noun|i|	according -14	apposed -16	apposition -11	direct -28	judging -9	naked -14
opening|noun|l'|	according -13	apposed -12	apposition -13	direct -16	saying -9
opening|noun|las|	direct -16	judging -12	naked -17	saying -7
opening|noun|la|	apposed -15	apposition -28	direct -25	judging -14	relative 11	saying 17	shared 11	thinking 13
opening|noun|les|	according -13	apposed -14	direct -24	naked -28	shared 8
opening|noun|leur|	apposed -12	saying -16
opening|noun|le|	apposed 10	apposition -13	other 20	relative -21	saying 9	thinking 10
opening|noun|los|	direct -22	judging -10	naked -22	saying -28
opening|noun|lo|	apposed 9	direct -6	other 12	shared -10
opening|noun|l’|	according -10	apposed -18	apposition -17	direct -6	judging 8	naked -6	relative -13	shared -16
opening|noun|ogni|	naked -8
opening|noun|os|	apposed -8	direct -21	saying -27
opening|noun|otro|	saying 6
opening|noun|outra|	judging -18	naked 6	saying -13
opening|noun|outro|	naked -11	saying -14
opening|noun|o|	apposed -13	direct -7	naked -22	relative -14	saying 6	thinking -15
opening|noun|plusieurs|	according -10	direct -12	naked -13	saying -13
opening|noun|quello|	saying 7
opening|noun|sa|	apposed 8	direct -9	judging 6	naked -16	saying -7
opening|noun|ses|	according -12	saying 9
opening|noun|seu|	naked -19	saying -17
opening|noun|sommige|	judging -15
opening|noun|son|	apposition -14	judging -15	naked -24	saying -12
opening|noun|sua|	saying -10
opening|noun|suo|	apposed -16	saying 12
opening|noun|sus|	saying -14
opening|noun|su|	apposed -32	direct -10	judging -21	naked -52	saying -23
opening|noun|tres|	direct -12	naked -11	saying -23
opening|noun|tre|	saying -11
opening|noun|trois|	direct -15	naked -14	saying -13
opening|noun|três|	naked -19	saying -11
opening|noun|twee|	naked -13
opening|noun|uma|	according 15	judging -8	naked 10	saying 8
opening|noun|um|	direct 7	naked 16	saying 21
opening|noun|unas|	naked -6
opening|noun|una|	according 8	apposed -13	judging -12	naked -10	saying -15
opening|noun|une|	apposed -12	apposition -6	direct -21	judging -18	relative -7	saying 19
opening|noun|unos|	naked -11
opening|noun|un|	according 20	apposed -14	direct 13	judging -15	relative 8	thinking -11
opening|noun|un’|	naked -15	saying -13
opening|noun|verb-judging|	naked -12	saying -11
opening|noun|verb-saying|	according 10	apposition -11	direct -23	judging -16	naked -49	relative -28	saying -31	shared -10
opening|noun|verb-thinking|	saying -10
opening|noun|votre|	naked -20
opening|noun|vários|	naked -6
opening|noun|word|	according -20	apposed -27	apposition -11	direct -17	judging -43	naked -8	other -15	passive -10	relative -28	saying -53	shared -18	thinking -11
opening|noun|zijn|	apposed -19	direct 11	judging -12	naked -29	saying -6
opening|paragraph-before|	a 11	capital 7	das -12	dat -23	de -31	der -6	des -21	deux -9	die -16	du -9	een -14	ein -20	el -10	ela -11	ella 19	elle -14	er -13	haar -14	het -13	hij -19	i -16	il -28	l' -29	la -17	le -20	les -16	lui -14	on -11	os -6	sa -19	sie -17	su -22	um -12	uma -8	un -31	una -14	verb-judging -10	verb-saying -12	word -35	ze -20	zij -11	zijn -15	él -8
opening|possessor|	capital -9	haar -11	leur -10	verb-judging -10	word -13
opening|pronoun|	beide -16	celle-ci 6	celui-ci 25	ela 26	ele 27	ella 15	ellas -22	elles -25	er 17	es -56	haar 6	het -48	hij 11	ich -21	ik -9	il 11	ils -26	lei 29	leur -10	loro -12	lui 6	man -55	nous -23	on -63	sie 8	usted -21	vous -28	ze 7	zij 26
opening|pronoun|beide|	naked -8
opening|pronoun|celle-ci|	saying 9
opening|pronoun|celui-ci|	naked 26	saying 16
opening|pronoun|ela|	judging 15	naked 10	saying 21
opening|pronoun|ele|	according 6	direct -9	judging 7	naked 21	other 9	saying 11
opening|pronoun|ellas|	naked -15
opening|pronoun|ella|	naked 24	saying -11
opening|pronoun|elles|	naked -21
opening|pronoun|elle|	according 13	apposition -17	direct -24	judging -7	naked -6	saying 16	thinking -16
opening|pronoun|er|	direct -14	other -9	saying 29	thinking -17
opening|pronoun|es|	direct -13	naked -37	saying -40
opening|pronoun|haar|	according 12	naked -11
opening|pronoun|het|	according -13	judging -35	naked -37	saying -25
opening|pronoun|hij|	direct -19	judging 17	saying 14	thinking -16
opening|pronoun|ich|	direct -11	naked -9
opening|pronoun|ik|	naked -10
opening|pronoun|ils|	direct -16	naked -23
opening|pronoun|il|	direct -7	other 17	saying 13	shared 17
opening|pronoun|lei|	apposed 14	direct 7	naked 22	saying 17
opening|pronoun|leur|	naked -10
opening|pronoun|loro|	naked -12
opening|pronoun|lui|	according -6	apposed -8	direct 6	naked 10
opening|pronoun|man|	direct -25	naked -46	saying -8
opening|pronoun|nous|	naked -23
opening|pronoun|on|	direct -15	judging -11	naked -47	saying -35	thinking -15
opening|pronoun|sie|	direct -34	judging 21	naked 9	other 10	saying 8	shared -7
opening|pronoun|usted|	naked -15
opening|pronoun|vous|	naked -28
opening|pronoun|ze|	direct -17	naked -7	saying 20
opening|pronoun|zij|	direct -14	judging 9	naked 17	saying 22
opening|pronoun|él|	direct -7
opening|quote-then-speaker|	a -14	capital -19	das 11	dat -12	des -6	die -16	du -12	el 9	elle 22	er -15	il 17	l' -15	las 6	los -9	l’ -15	man -11	o -9	on -15	sie 8	son -27	su -6	un -19	una -12	une -11	verb-saying -17	word -16
opening|quote-then-verb|	a 9	ce 13	celle-ci 19	cet -12	cette -12	dat -14	de 30	dem -19	den -10	der 8	die 10	een 6	ein 16	eine 11	el -16	ela 34	ele 36	ella 7	er 17	es -21	het -22	il 13	l' -7	la 11	le 19	lei 31	leur -12	lo 21	o 12	on -12	sie 25	son -9	su -12	um 26	uma 21	un 28	una 16	une 19	word -20	ze 10	zij 23	él 33
opening|sentence-after|	a -6	capital -8	das -13	dat -16	de -14	der -27	een -18	ein -18	elle 6	er 9	het -17	ihr -18	la -11	le 7	l’ -15	man -17	o -24	on -12	sie -18	son -25	une -13	word -35	zijn -12
opening|sentence-before|	a -20	alle -14	as -25	au -25	aux -9	capital -15	ce 7	cette -10	das -9	dat -29	dem -24	den -19	der 8	des -22	deux -18	die -14	dos -12	drie -14	du -24	duas -15	einen -19	einer -16	el 7	ela 15	ele -7	elke -12	ella -13	elle 10	es -18	ese -9	este -15	gli -24	het -32	hij 14	hun -11	i -31	ich -16	ihr -20	ihre -13	il -7	ils -14	las -16	le 6	les -33	leur -17	los -24	lui -15	l’ 8	man -21	o -6	on -25	os -20	outra -15	plusieurs -15	sa -17	sein -13	ses -23	seu 6	son -35	su -14	sus -14	tre -13	tres -21	trois -13	três -11	uma -7	un 11	una -18	verb-judging -10	verb-saying -18	verb-thinking -8	word -32	zij -8	zwei -12	él -21
opening|speaker-then-quote|	a 15	as -19	au 6	ce 8	celui-ci 16	das -9	de -11	den -20	der -6	des -24	du -19	een 13	ein 18	eine 13	einem -10	einer 8	el 12	ela 9	ella 19	er -9	es -15	gli 9	haar 9	het 17	hij 8	i 7	ihr 11	il 23	las -12	lei 16	leur -17	lo -9	los -29	l’ -11	man -23	o -10	on -25	os -6	otro 13	sein 11	seine -8	ses 10	seu -16	su -11	sua -10	suo 7	um 25	uma 10	una -6	une -7	verb-judging -6	verb-saying -39	word -39	ze 6	zij 18	zijn 8
opening|topic-after|	a -7	capital -14	das -9	de -23	der -8	die -6	een -14	il -17	le 9	l’ 9	o -11	son -12
opening|topic|	alle -10	am -32	as -20	au -14	auf -12	aus -7	beim -24	bij -19	cada -18	capital -9	ce 9	celui-ci 20	cet 6	cette -17	das -7	dat -8	de -20	dem -12	den -23	deren -9	des -13	desde -23	deux -10	die -17	dois -15	dos -15	drei -7	drie -12	due -12	een 14	ein 9	eine 10	einem -14	einen -13	ele 12	ella 25	elle -9	elles -15	en -12	er -30	es -21	ese -14	este 10	für 9	het -30	hij -15	i -11	ihre -12	ik -9	il -13	ils -19	im -25	in -6	kein -6	la 8	las -18	le -6	lei 23	les -24	los -22	lui 10	l’ -21	man -34	mit -11	nous -12	o -16	ogni -8	on -37	outro -9	plusieurs -13	sa -16	sein -19	seit -12	seu -19	sie -8	son -22	su -36	são -9	tre -15	tres -11	trois -14	três -19	twee -13	um 18	uma 14	un 9	una -9	unas -6	uno -12	unos -11	van -9	vor -8	votre -20	vous -18	vários -6	wer 8	ze -21	zijn -13	zum -14	zwei -14
opening|verb-then-speaker|	a -7	as -12	capital -7	das 10	dat -32	de 12	dem -17	den -15	der 20	des -14	een -25	ein 11	einen 6	el 8	elle 9	er 30	es -31	het -25	hij 15	i -18	il 30	la 7	le -14	lei 9	les -15	lo -13	l’ -6	os -15	outra -16	sie 11	su -15	um -24	uma -17	un -18	una -21	une -15	verb-saying -9	word -33	ze 26
order|according-to|according|	according 25
order|colon|apposed|	other -12
order|colon|apposition|	saying -13
order|colon|direct|	judging 9	other -10	saying 22
order|colon|shared|	saying 8
order|interview|naked|	naked -24
order|named-before|naked|	naked -23
order|paragraph-before|according|	according -16
order|paragraph-before|apposed|	judging -9	other -10	saying -15
order|paragraph-before|apposition|	judging 12	saying -27	thinking -14
order|paragraph-before|direct|	judging -19	other -13	thinking -27
order|paragraph-before|inverted|	judging -9	other -12	saying -31
order|paragraph-before|passive|	judging -12	other -20	saying 6
order|paragraph-before|relative|	judging -12	other -23	saying -20
order|paragraph-before|shared|	judging -13	other -28	thinking -26
order|quote-then-speaker|apposed|	judging -27	other 9
order|quote-then-speaker|apposition|	other -23	thinking -20
order|quote-then-speaker|direct|	judging -21	other -23	saying 16	thinking -17
order|quote-then-speaker|passive|	saying 11	thinking -17
order|quote-then-speaker|relative|	judging -15	other -34	saying -19	thinking -9
order|quote-then-speaker|shared|	judging 6	saying -16
order|quote-then-verb|inverted|	saying 8
order|sentence-after|apposed|	judging -20	saying -27	thinking -21
order|sentence-after|apposition|	judging -17	other -25	saying -39	thinking -18
order|sentence-after|direct|	judging -6	other -12	saying 8	thinking -6
order|sentence-after|inverted|	saying 12
order|sentence-after|passive|	other -20
order|sentence-after|relative|	judging -15	other -32	thinking -13
order|sentence-after|shared|	other -19	saying -17
order|sentence-before|apposed|	judging -35	other -18	saying -12	thinking -10
order|sentence-before|apposition|	judging -23	saying -7	thinking -29
order|sentence-before|direct|	judging -14	other -8	thinking -13
order|sentence-before|inverted|	other -6	saying -7
order|sentence-before|passive|	judging -21	other -52	saying -7
order|sentence-before|relative|	judging -39	other 6	thinking -23
order|signature|naked|	naked 11
order|speaker-then-quote|apposed|	other -9	saying -7	thinking -13
order|speaker-then-quote|apposition|	judging -13	other -10	saying -16	thinking -25
order|speaker-then-quote|direct|	judging 17	other -7	saying 24
order|speaker-then-quote|passive|	saying 11	thinking -18
order|speaker-then-quote|relative|	judging -9
order|speaker-then-quote|shared|	judging -8	other -12	saying -16
order|topic-after|naked|	naked -10
order|verb-then-speaker|inverted|	judging -10	other -6
outer|according-to|according other noun|	none 15
outer|according-to|according other organisation|	according other 16	none 13
outer|according-to|according other person|	according other -7	none 6
outer|according-to|according other place|	none -16
outer|according-to|according other pronoun|	none 8
outer|colon|apposed saying noun|	none -12
outer|colon|apposed saying person|	none 14
outer|colon|direct saying person|	none 16
outer|colon|direct saying pronoun|	none 10
outer|colon|inverted saying noun|	none -12
outer|paragraph-before|according other name|	none -11
outer|paragraph-before|according other noun|	apposition saying -11	direct other -11	direct saying -8	none -22
outer|paragraph-before|according other organisation|	none -17
outer|paragraph-before|according other person|	none -27
outer|paragraph-before|apposed judging name|	none -11
outer|paragraph-before|apposed judging noun|	direct other -6	none -26	shared saying -7
outer|paragraph-before|apposed judging organisation|	none -7
outer|paragraph-before|apposed judging person|	shared judging -12	shared saying -11
outer|paragraph-before|apposed judging place|	none -11
outer|paragraph-before|apposed other name|	none -19
outer|paragraph-before|apposed other noun|	apposition other -8	direct judging -11	direct other -10	direct saying -11	none -17	relative other 10	shared other -12	shared saying -9
outer|paragraph-before|apposed other organisation|	direct other -6	none -18
outer|paragraph-before|apposed other person|	according other -8	apposition other -14	direct judging -12	direct other -15	direct saying -10	none -7	shared other -12	shared saying -10
outer|paragraph-before|apposed other place|	none -10
outer|paragraph-before|apposed other pronoun|	none 10
outer|paragraph-before|apposed saying name|	direct other -17	none -13
outer|paragraph-before|apposed saying noun|	direct judging -9	direct other -18	direct saying -10	direct thinking -7	none -32	relative other -9	shared judging -8	shared saying -12	shared thinking -9
outer|paragraph-before|apposed saying organisation|	direct other -12	none -19
outer|paragraph-before|apposed saying person|	apposition other -15	direct judging -19	direct other -29	direct saying -26	direct thinking -18	none 9	relative other -18	shared judging -18	shared saying 6
outer|paragraph-before|apposed saying place|	none -19
outer|paragraph-before|apposed thinking noun|	none -11
outer|paragraph-before|apposed thinking organisation|	none -11
outer|paragraph-before|apposed thinking person|	none 11
outer|paragraph-before|apposition judging noun|	direct judging -6	direct saying -7	none -21
outer|paragraph-before|apposition judging organisation|	none -8
outer|paragraph-before|apposition judging person|	none 19
outer|paragraph-before|apposition other name|	apposition other -9	none -15
outer|paragraph-before|apposition other noun|	according other -8	apposed other -12	apposition other -8	apposition saying -12	direct other -7	direct saying -6	none -24	relative other -7	shared other -7	shared saying -9
outer|paragraph-before|apposition other organisation|	none 7
outer|paragraph-before|apposition other person|	none 22
outer|paragraph-before|apposition saying name|	none -9
outer|paragraph-before|apposition saying noun|	direct judging -10	direct other -19	direct saying -10	none -29	relative other -6
outer|paragraph-before|apposition saying organisation|	none -25
outer|paragraph-before|apposition saying person|	apposition other -17	direct other -29	none -8
outer|paragraph-before|apposition saying place|	none -7
outer|paragraph-before|apposition thinking noun|	none -17
outer|paragraph-before|apposition thinking organisation|	none -7
outer|paragraph-before|apposition thinking person|	none 6
outer|paragraph-before|direct judging name|	direct other 8	none -19
outer|paragraph-before|direct judging noun|	apposition judging -10	apposition saying -9	direct judging -10	direct other -18	direct saying -14	none -30	relative other -9	shared judging -12	shared other -12	shared saying 6
outer|paragraph-before|direct judging organisation|	direct saying -11	none -17
outer|paragraph-before|direct judging person|	apposition judging -8	direct judging -10	direct other -14	direct thinking -12	none -26	relative judging -16	relative other -12	shared other -14	shared saying -21	shared thinking -9
outer|paragraph-before|direct judging place|	direct other -9
outer|paragraph-before|direct judging pronoun|	direct judging -12	direct other -13	direct saying -15	direct thinking -10	none -24	relative other 7	shared judging -8	shared saying -11
outer|paragraph-before|direct other name|	apposed saying -11	direct other -15	none -9	shared other -7
outer|paragraph-before|direct other noun|	apposed saying -10	apposition other -16	apposition saying -13	direct judging -20	direct other -22	direct saying -25	direct thinking -12	inverted saying -9	none -11	relative other -9	relative saying -8	shared judging -25	shared other -20	shared saying -19	shared thinking -13
outer|paragraph-before|direct other organisation|	according other -17	direct judging -14	direct other 6	direct saying -17	none -23	relative other -11	shared saying -9
outer|paragraph-before|direct other person|	according other -15	apposition other -17	apposition saying -9	direct judging -24	direct other -26	direct saying -22	direct thinking -13	none -6	relative other -18	relative saying -11	shared judging -25	shared other -15	shared thinking -12
outer|paragraph-before|direct other place|	none -17
outer|paragraph-before|direct other pronoun|	apposition other -10	direct judging -15	direct other -17	direct saying -16	direct thinking -11	relative other -8	shared judging -12	shared other -17	shared saying -14	shared thinking -11
outer|paragraph-before|direct saying name|	direct judging -12	direct other -19	direct thinking -7	none -34
outer|paragraph-before|direct saying noun|	according other 8	apposition other -10	apposition saying -9	direct judging -26	direct other -28	direct saying -16	direct thinking -25	none -9	relative judging -13	relative other -17	shared judging -21	shared other -21	shared thinking -13
outer|paragraph-before|direct saying organisation|	apposition other -14	apposition saying -11	direct judging -12	direct saying 10	direct thinking -13	none -31	relative other -13	relative saying -12	shared other -12	shared saying -16
outer|paragraph-before|direct saying person|	apposition other -23	direct judging -21	direct other -23	direct saying 8	direct thinking -26	none 18	relative other -15	relative saying -17	relative thinking -16	shared judging -7	shared other -22	shared thinking -17
outer|paragraph-before|direct saying place|	direct other -8	none -10
outer|paragraph-before|direct saying pronoun|	apposed other -13	apposition judging -6	apposition other -11	apposition saying 8	direct judging -26	direct other -22	direct thinking -17	none -6	relative other -19	relative saying -15	shared judging -22	shared other -16	shared saying -20
outer|paragraph-before|direct thinking name|	direct saying -8
outer|paragraph-before|direct thinking noun|	direct judging -11	direct other -15	direct saying -7	direct thinking -8	none -20	shared other -9	shared saying -7
outer|paragraph-before|direct thinking organisation|	none -8
outer|paragraph-before|direct thinking person|	direct judging -10	direct other -10	direct saying -9	direct thinking -12	none -14	shared judging -11	shared saying -8	shared thinking -9
outer|paragraph-before|direct thinking pronoun|	direct judging -13	direct other -13	direct saying -7	direct thinking -7	none -12	shared other -9	shared saying -10
outer|paragraph-before|inverted judging noun|	direct judging -8	none -17
outer|paragraph-before|inverted judging pronoun|	none -11
outer|paragraph-before|inverted other noun|	none -10
outer|paragraph-before|inverted saying name|	none -6
outer|paragraph-before|inverted saying noun|	according other -13	direct other -16	direct saying -7	none -24	relative other -14	shared saying -13
outer|paragraph-before|inverted saying organisation|	none -13
outer|paragraph-before|inverted saying person|	direct other 8	none -17	relative other -16	shared saying -9
outer|paragraph-before|inverted saying place|	direct other -8	none -6
outer|paragraph-before|inverted saying pronoun|	direct other -9	none -20
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|passive other organisation|	none -7
outer|paragraph-before|passive other person|	none -8
outer|paragraph-before|passive saying noun|	none -12
outer|paragraph-before|relative judging noun|	apposition saying -6	direct judging -8	none -17
outer|paragraph-before|relative judging person|	apposition saying 7	none -14
outer|paragraph-before|relative other name|	none -7
outer|paragraph-before|relative other noun|	apposition other -11	apposition saying -10	direct judging -10	direct other -13	direct saying -6	none -27	shared judging -7	shared other -6	shared saying -8
outer|paragraph-before|relative other organisation|	none -13
outer|paragraph-before|relative other person|	apposed saying -14	apposition saying -15	direct judging -8	direct other -10	direct saying -12	none -11	shared other -12
outer|paragraph-before|relative other pronoun|	none -8
outer|paragraph-before|relative saying noun|	apposition saying -11	direct other -10	direct thinking -6	none -16
outer|paragraph-before|relative saying person|	apposition saying -10	direct other -16
outer|paragraph-before|relative thinking noun|	none -13
outer|paragraph-before|shared judging name|	none -6
outer|paragraph-before|shared judging noun|	direct other -9	direct saying -6	direct thinking -6	none -23	shared judging -6
outer|paragraph-before|shared judging organisation|	none -10
outer|paragraph-before|shared judging person|	direct judging -8	direct other -17	direct saying -17	direct thinking -15	none -14
outer|paragraph-before|shared judging pronoun|	none -17
outer|paragraph-before|shared other name|	none -18
outer|paragraph-before|shared other noun|	direct other -6	none -30
outer|paragraph-before|shared other person|	none -22
outer|paragraph-before|shared other pronoun|	direct other -7	none -18	shared other -6
outer|paragraph-before|shared saying name|	none -22
outer|paragraph-before|shared saying noun|	direct judging -9	direct other -10	direct saying -16	direct thinking -11	none -7	shared saying -6
outer|paragraph-before|shared saying organisation|	direct other -17	none -25
outer|paragraph-before|shared saying person|	direct other -28	direct saying -13	direct thinking -16	none 10	shared saying -12
outer|paragraph-before|shared saying place|	none -7
outer|paragraph-before|shared saying pronoun|	direct judging -6	direct other -18	direct saying -11	none -19
outer|paragraph-before|shared thinking noun|	direct saying -7	none -16	shared other -7
outer|paragraph-before|shared thinking person|	none -16
outer|paragraph-before|shared thinking pronoun|	none -10
outer|quote-then-speaker|apposed judging name|	none -6
outer|quote-then-speaker|apposed judging noun|	direct judging -13	none -23	shared saying -7
outer|quote-then-speaker|apposed judging organisation|	none -15
outer|quote-then-speaker|apposed judging place|	none -11
outer|quote-then-speaker|apposed other name|	none -13
outer|quote-then-speaker|apposed other noun|	direct other -15
outer|quote-then-speaker|apposed other organisation|	none -11
outer|quote-then-speaker|apposed other person|	direct other 20	none 22
outer|quote-then-speaker|apposed other place|	none -10
outer|quote-then-speaker|apposed saying name|	none -23
outer|quote-then-speaker|apposed saying noun|	direct judging 6	direct other -20	direct saying -6	direct thinking -14	none -12
outer|quote-then-speaker|apposed saying organisation|	direct saying -13	none -12
outer|quote-then-speaker|apposed saying person|	direct judging 15	none 31	relative other 15	shared judging 18	shared saying 15
outer|quote-then-speaker|apposed saying place|	none -19
outer|quote-then-speaker|apposed saying pronoun|	none -13
outer|quote-then-speaker|apposed thinking noun|	none 9
outer|quote-then-speaker|apposition judging noun|	direct saying -9	none -8	shared saying -7
outer|quote-then-speaker|apposition judging organisation|	none -11
outer|quote-then-speaker|apposition other noun|	direct saying -11	none -16
outer|quote-then-speaker|apposition other organisation|	none -15
outer|quote-then-speaker|apposition other person|	none -7
outer|quote-then-speaker|apposition saying name|	none -20
outer|quote-then-speaker|apposition saying noun|	direct judging -14	direct thinking -8	none -51	relative other -17	shared judging -16	shared saying -10
outer|quote-then-speaker|apposition saying person|	direct judging -9	direct other -6	direct saying -9	none 8
outer|quote-then-speaker|apposition saying place|	none -14
outer|quote-then-speaker|apposition thinking noun|	none -11
outer|quote-then-speaker|direct judging noun|	direct judging -15	direct other -17	direct saying -6	direct thinking -8	none -23	relative other -12	shared saying -10
outer|quote-then-speaker|direct judging organisation|	none -17
outer|quote-then-speaker|direct judging pronoun|	direct other -9	none -22	shared judging 6
outer|quote-then-speaker|direct other noun|	apposition saying -14	direct judging -14	direct other -21	direct saying -30	direct thinking -15	relative judging -9	shared judging -15	shared other -15	shared saying -16	shared thinking -10
outer|quote-then-speaker|direct other organisation|	direct judging -13	none -21
outer|quote-then-speaker|direct other person|	direct judging -17	direct other -6	none -27	shared judging -15	shared saying -12
outer|quote-then-speaker|direct other place|	none -10
outer|quote-then-speaker|direct other pronoun|	direct judging -16	direct other -22	none -23	shared saying -14
outer|quote-then-speaker|direct saying name|	none 23
outer|quote-then-speaker|direct saying noun|	direct judging 9	direct other -23	direct thinking 6	relative other -14	shared judging 14	shared other -21	shared thinking 13
outer|quote-then-speaker|direct saying organisation|	none 11	shared saying -10
outer|quote-then-speaker|direct saying person|	apposition other 21	direct other -17	direct saying 7	direct thinking 15	none 20	relative other 21	relative saying 16	relative thinking 18	shared other -7	shared saying 17	shared thinking -6
outer|quote-then-speaker|direct saying place|	none -12	relative other -10
outer|quote-then-speaker|direct saying pronoun|	direct judging -10	direct thinking -11	none 24	shared judging 17	shared saying 17
outer|quote-then-speaker|direct thinking noun|	apposition saying -9	direct judging -14	direct other -17	direct saying 7	direct thinking -10	none -10	shared saying -10
outer|quote-then-speaker|direct thinking person|	none -19
outer|quote-then-speaker|direct thinking pronoun|	direct other -19	direct saying -15	none -30	shared saying 6
outer|quote-then-speaker|passive judging noun|	none -17
outer|quote-then-speaker|passive other noun|	none -33
outer|quote-then-speaker|passive other organisation|	none 6
outer|quote-then-speaker|passive saying noun|	none -12
outer|quote-then-speaker|relative judging noun|	none -18	shared judging -7
outer|quote-then-speaker|relative judging person|	none 9
outer|quote-then-speaker|relative other name|	none -19
outer|quote-then-speaker|relative other noun|	direct judging -13	direct other -12	direct saying -16	none -27	shared other -11	shared thinking -6
outer|quote-then-speaker|relative other organisation|	none -10
outer|quote-then-speaker|relative other person|	apposition saying 14	direct other -9	none -6
outer|quote-then-speaker|relative other pronoun|	none 13
outer|quote-then-speaker|relative saying noun|	direct other -9	direct saying -8	direct thinking -7	none -16	shared judging -10
outer|quote-then-speaker|relative saying person|	direct other 11
outer|quote-then-speaker|relative thinking noun|	direct other -8	none -7
outer|quote-then-speaker|shared judging name|	none 9
outer|quote-then-speaker|shared judging noun|	direct judging 8	direct saying -11	none -8	shared other -11
outer|quote-then-speaker|shared judging person|	direct other -11	direct saying -6	relative other -6	shared judging 12	shared other 12
outer|quote-then-speaker|shared judging place|	none -9
outer|quote-then-speaker|shared judging pronoun|	relative other 11	shared other 8	shared saying 12
outer|quote-then-speaker|shared other noun|	direct saying 7	direct thinking -13	none 7	relative other -7	shared saying -7
outer|quote-then-speaker|shared other organisation|	direct thinking 10
outer|quote-then-speaker|shared other person|	direct judging -10	none -7
outer|quote-then-speaker|shared other place|	none -8
outer|quote-then-speaker|shared other pronoun|	direct other 21	none -12
outer|quote-then-speaker|shared saying noun|	direct other -14	direct thinking 10	none -11	relative other -8	shared judging -12	shared saying 9
outer|quote-then-speaker|shared saying organisation|	none -19
outer|quote-then-speaker|shared saying person|	direct other -8	direct thinking 17	none -6	shared other 16	shared saying 13
outer|quote-then-speaker|shared saying place|	direct other -6	none -15
outer|quote-then-speaker|shared saying pronoun|	direct judging 8	direct other -6	direct saying 12	none -7	relative other -8	shared other -7	shared saying 17
outer|quote-then-speaker|shared thinking name|	none -8
outer|quote-then-speaker|shared thinking noun|	direct other 10	direct saying -15	none 10	shared saying -11
outer|quote-then-speaker|shared thinking person|	direct other 12	none 6
outer|quote-then-speaker|shared thinking pronoun|	direct other -11	none -11	shared saying -9
outer|quote-then-verb|inverted judging person|	none -7
outer|quote-then-verb|inverted other noun|	none 7
outer|quote-then-verb|inverted other organisation|	none 16
outer|quote-then-verb|inverted other person|	none 33
outer|quote-then-verb|inverted other place|	none -9
outer|quote-then-verb|inverted saying noun|	inverted saying 9	none 6
outer|quote-then-verb|inverted saying organisation|	none -6
outer|quote-then-verb|inverted saying person|	inverted saying 8	none 15
outer|quote-then-verb|inverted saying place|	none 8
outer|quote-then-verb|inverted saying pronoun|	none 6
outer|sentence-after|according other noun|	none -18
outer|sentence-after|according other person|	none -6
outer|sentence-after|apposed judging noun|	none -11
outer|sentence-after|apposed judging organisation|	none -12
outer|sentence-after|apposed judging person|	none -16
outer|sentence-after|apposed other name|	none -31
outer|sentence-after|apposed saying name|	none -18
outer|sentence-after|apposed saying noun|	direct other -12	none -25
outer|sentence-after|apposed saying organisation|	none -13
outer|sentence-after|apposed thinking noun|	none -18
outer|sentence-after|apposed thinking person|	none -12
outer|sentence-after|apposition judging noun|	none -13
outer|sentence-after|apposition judging person|	none -11
outer|sentence-after|apposition other person|	none -20
outer|sentence-after|apposition saying name|	apposed other -8
outer|sentence-after|apposition saying noun|	apposition other -15	none -25
outer|sentence-after|apposition saying person|	none -20
outer|sentence-after|apposition thinking noun|	none -15
outer|sentence-after|direct judging name|	none -13
outer|sentence-after|direct judging organisation|	none -11
outer|sentence-after|direct judging person|	direct judging -12
outer|sentence-after|direct judging pronoun|	direct saying -15	none -24	relative saying -18
outer|sentence-after|direct other name|	direct other -14	direct thinking -17
outer|sentence-after|direct other noun|	direct judging -22	direct other -22	direct saying -17	direct thinking -11	none -15	shared saying -20
outer|sentence-after|direct other organisation|	none -27
outer|sentence-after|direct other person|	direct judging -12	direct saying -15	none -6	shared other -16
outer|sentence-after|direct other place|	none -11
outer|sentence-after|direct other pronoun|	direct other -19	direct saying -20	none -47	relative other -15	shared other -19	shared saying -15
outer|sentence-after|direct saying name|	none -32
outer|sentence-after|direct saying noun|	apposition saying -17	direct judging -11	direct other -21	direct saying -8
outer|sentence-after|direct saying organisation|	direct other -12	none -18
outer|sentence-after|direct saying person|	direct judging -8	direct other -21	direct saying -19	direct thinking -7	none 12	shared other -15
outer|sentence-after|direct saying pronoun|	apposition other 15	direct other 19	direct saying -18	none -7	relative other -17	shared judging -20	shared saying 16
outer|sentence-after|direct thinking noun|	none 8
outer|sentence-after|direct thinking pronoun|	direct saying -15	none -23	shared judging -14	shared thinking -11
outer|sentence-after|inverted judging noun|	none -15
outer|sentence-after|inverted saying name|	none -32
outer|sentence-after|inverted saying noun|	direct other -18
outer|sentence-after|inverted saying organisation|	none -11
outer|sentence-after|inverted saying person|	none 8
outer|sentence-after|passive other noun|	none -12
outer|sentence-after|relative other noun|	none -21
outer|sentence-after|shared other name|	none -24
outer|sentence-after|shared other person|	none -13
outer|sentence-after|shared other pronoun|	none -6
outer|sentence-after|shared saying noun|	none -31
outer|sentence-after|shared saying organisation|	none -13
outer|sentence-after|shared saying person|	none -18
outer|sentence-after|shared saying pronoun|	none -10
outer|sentence-after|shared thinking noun|	none -11
outer|sentence-before|according other name|	none -9
outer|sentence-before|according other noun|	according other -16	apposed other -18	apposed saying -15	apposition other -23	apposition saying -13	direct judging 9	direct other 12	direct saying 11	none -7	relative other -14
outer|sentence-before|according other organisation|	according other -6	apposed other -13	direct judging -19	direct other -8	inverted saying -8	none -19
outer|sentence-before|according other person|	according other 13	apposition other -12	direct other -10	none -19
outer|sentence-before|according other place|	according other -9	none -12
outer|sentence-before|according other pronoun|	direct other -28
outer|sentence-before|apposed judging name|	none -12
outer|sentence-before|apposed judging noun|	apposition saying -10	direct other -10	direct thinking -6	none -28
outer|sentence-before|apposed judging organisation|	none -18
outer|sentence-before|apposed judging person|	none -8	relative other -6
outer|sentence-before|apposed judging place|	none -15
outer|sentence-before|apposed other name|	direct other -15	direct saying -18	none -10
outer|sentence-before|apposed other noun|	according other -9	apposition other -17	apposition saying -10	direct judging -21	direct other -22	direct saying -20	direct thinking -11	inverted saying -11	none -36	relative other -20
outer|sentence-before|apposed other organisation|	direct other -11	direct saying -11
outer|sentence-before|apposed other person|	according other -8	apposition saying -13	direct other -19	direct saying -21
outer|sentence-before|apposed other place|	direct other -11	none -37
outer|sentence-before|apposed other pronoun|	none -12
outer|sentence-before|apposed saying name|	direct other -17	none -24
outer|sentence-before|apposed saying noun|	according other -15	apposition other -18	apposition saying -17	direct judging -18	direct other -23	direct saying -28	direct thinking -24	inverted judging -9	inverted saying -10	none -16	relative other -8
outer|sentence-before|apposed saying organisation|	direct other -22	direct saying 6	none -34
outer|sentence-before|apposed saying person|	according other -14	apposition saying -14	direct judging -19	direct saying -19	inverted saying -17	relative other 8
outer|sentence-before|apposed saying place|	direct other -15	direct saying -9	none -20
outer|sentence-before|apposed saying pronoun|	none -12
outer|sentence-before|apposed thinking name|	none -10
outer|sentence-before|apposed thinking noun|	direct other -21	direct saying -8	direct thinking -6
outer|sentence-before|apposed thinking organisation|	none -14
outer|sentence-before|apposed thinking person|	direct other -22	direct saying -8	none -18
outer|sentence-before|apposed thinking place|	none -9
outer|sentence-before|apposition judging name|	none -9
outer|sentence-before|apposition judging noun|	direct judging -7	direct other -15	none -30
outer|sentence-before|apposition judging organisation|	none -36
outer|sentence-before|apposition judging person|	none -6
outer|sentence-before|apposition judging place|	none -14
outer|sentence-before|apposition other name|	direct saying -18	none -23
outer|sentence-before|apposition other noun|	according other -15	apposition other -15	apposition saying 7	direct judging -18	direct other -29	direct saying -26	inverted saying -11	none -27	relative other -13
outer|sentence-before|apposition other organisation|	apposition judging -17	none -31
outer|sentence-before|apposition other person|	according other -7	apposition saying 9	direct judging -11	direct other -10	direct saying -21	inverted saying -21	none 16
outer|sentence-before|apposition other place|	none -20
outer|sentence-before|apposition saying name|	direct other -18	none -28
outer|sentence-before|apposition saying noun|	according other -17	apposition other -19	apposition saying 11	direct judging -17	direct other -28	direct thinking -10	inverted saying -12	none -56	relative other -15	relative saying -11
outer|sentence-before|apposition saying organisation|	direct judging -17	direct other -6	none -17
outer|sentence-before|apposition saying person|	according other 11	apposition saying -22	direct judging 6	direct saying -10	direct thinking -18	inverted saying 15	none 21	relative other -6
outer|sentence-before|apposition thinking name|	none -12
outer|sentence-before|apposition thinking noun|	direct other -11	none -22
outer|sentence-before|apposition thinking organisation|	none -23
outer|sentence-before|direct judging name|	none -17
outer|sentence-before|direct judging noun|	according other -10	apposed saying -11	apposition other -18	apposition saying -21	direct judging -17	direct other -21	direct saying -23	direct thinking -17	inverted saying -18	passive other -14	relative other -11	relative saying -7
outer|sentence-before|direct judging organisation|	direct judging -11	direct other -14	direct saying -8
outer|sentence-before|direct judging person|	apposition judging -20	apposition saying 6	direct judging -21	direct other -28	direct saying -21	direct thinking -19	inverted judging -8	inverted saying -16	none -10
outer|sentence-before|direct judging place|	none -23
outer|sentence-before|direct judging pronoun|	direct judging -21	direct other -27	direct saying -12	direct thinking -17	none -12	relative other -12
outer|sentence-before|direct other name|	apposition saying -14	direct judging -8	direct saying -35	direct thinking -15	inverted saying -31	none -7	relative other -21
outer|sentence-before|direct other noun|	apposed other -14	apposed saying -18	apposition judging -24	apposition other -29	apposition saying -36	direct judging -20	direct other 9	direct saying -22	direct thinking -28	inverted saying -19	none -9	relative judging -16	relative other -27
outer|sentence-before|direct other organisation|	according other -22	apposition saying -13	direct judging -23	direct other -11	direct saying -26	inverted saying -18	none 10	relative other -20
outer|sentence-before|direct other person|	apposition judging -20	apposition saying -21	direct judging -19	direct other -8	direct saying -26	direct thinking -18	inverted judging -11	inverted saying -10	relative other -23
outer|sentence-before|direct other place|	according other -8	direct saying -14	none -31
outer|sentence-before|direct other pronoun|	according other -20	apposition other -13	apposition saying -21	direct judging -29	direct saying -46	direct thinking -21	inverted saying -25	none -40	relative other -20
outer|sentence-before|direct saying name|	apposition other -18	direct judging -14	direct other 20	direct saying -13	direct thinking -17	inverted saying -10	none -14
outer|sentence-before|direct saying noun|	according other -18	apposed saying -12	apposition other -8	apposition saying -18	direct other -6	direct saying -23	direct thinking -30	none -12	relative other -16
outer|sentence-before|direct saying organisation|	according other -14	apposition other -12	apposition saying -16	direct judging -17	direct other 18	direct saying -28	direct thinking -13
outer|sentence-before|direct saying person|	according other -24	apposition judging -11	apposition other 7	apposition saying -16	direct judging -20	direct other -12	direct thinking -17	inverted judging -9	inverted saying -13	passive other -6	relative other 13	relative saying -16
outer|sentence-before|direct saying place|	none -19
outer|sentence-before|direct saying pronoun|	apposition other -24	apposition saying -8	apposition thinking -6	direct judging -14	direct other -6	direct saying -6	inverted saying 6	relative other -16
outer|sentence-before|direct thinking name|	direct other -12	none -15
outer|sentence-before|direct thinking noun|	apposition saying -16	direct judging -9	direct thinking -14	inverted saying -12	none -6	relative other -11
outer|sentence-before|direct thinking organisation|	direct other -13	none -11
outer|sentence-before|direct thinking person|	direct other 7	direct saying -15	none -19
outer|sentence-before|direct thinking place|	none -16
outer|sentence-before|direct thinking pronoun|	apposition saying -13	direct other -17	direct saying -16	direct thinking -8	none -28
outer|sentence-before|inverted judging name|	none -25
outer|sentence-before|inverted judging noun|	according other -13	direct other -22	inverted saying -10	none -44
outer|sentence-before|inverted judging person|	direct saying 6	none 9
outer|sentence-before|inverted judging place|	none -16
outer|sentence-before|inverted saying name|	direct other -18
outer|sentence-before|inverted saying noun|	according other -28	apposition saying -9	direct judging -19	direct other -26	direct saying -6	direct thinking -8	none -9	relative other -13
outer|sentence-before|inverted saying organisation|	direct other -14	direct saying -10	direct thinking -12	none -29
outer|sentence-before|inverted saying person|	according other -16	apposition saying -6	direct judging 15	direct saying 7	inverted saying -6	relative judging 24	relative saying 9
outer|sentence-before|inverted saying pronoun|	direct judging -11	direct other -33	direct saying -14	direct thinking -9	none 9
outer|sentence-before|passive judging noun|	none -15
outer|sentence-before|passive judging organisation|	none -13
outer|sentence-before|passive other name|	none -13
outer|sentence-before|passive other noun|	apposition other -9	direct other -8	direct saying -9	none -22
outer|sentence-before|passive other organisation|	none -21
outer|sentence-before|passive other person|	direct saying -14	none -25
outer|sentence-before|passive other pronoun|	direct other -8
outer|sentence-before|passive saying name|	none -12
outer|sentence-before|passive saying noun|	direct other -10	direct saying -19	none -33
outer|sentence-before|passive saying person|	none 6
outer|sentence-before|relative judging noun|	direct judging -15	none -22
outer|sentence-before|relative judging organisation|	none -10
outer|sentence-before|relative judging person|	apposition saying -9	direct other -11
outer|sentence-before|relative other name|	direct other -12	none -30
outer|sentence-before|relative other noun|	according other -12	apposition judging -13	apposition saying 11	direct judging -19	direct saying -26	direct thinking -15	none 6	relative other -15
outer|sentence-before|relative other organisation|	apposition judging -11	apposition other -12	apposition saying -17
outer|sentence-before|relative other person|	apposition judging -14	apposition other -12	direct other -26
outer|sentence-before|relative saying name|	none -10
outer|sentence-before|relative saying noun|	direct saying -13	none -24
outer|sentence-before|relative saying organisation|	none -17
outer|sentence-before|relative saying person|	apposition saying -18	direct thinking -17
outer|sentence-before|relative thinking noun|	direct saying -6	none -16
outer|speaker-then-quote|apposed judging name|	none -21
outer|speaker-then-quote|apposed judging noun|	apposed saying -8	direct judging 6	direct saying -22	direct thinking -15	none -24	relative other -12	shared other -10	shared saying -14
outer|speaker-then-quote|apposed judging organisation|	relative other 14
outer|speaker-then-quote|apposed judging person|	direct other 15	direct saying -7	none 13	relative judging 10	relative other -6	shared saying 12
outer|speaker-then-quote|apposed judging place|	direct other -6	none 7
outer|speaker-then-quote|apposed other name|	apposition saying -9	direct other -14	direct saying -19	none -11	shared saying -15
outer|speaker-then-quote|apposed other noun|	apposed judging -13	apposed other -9	apposed thinking -15	apposition saying -8	direct other -24	direct saying -25	direct thinking -17	relative other -18
outer|speaker-then-quote|apposed other organisation|	apposed saying 13	direct saying -13
outer|speaker-then-quote|apposed other person|	apposed saying -9	direct other 11	direct saying -21	none 7
outer|speaker-then-quote|apposed other place|	none -11
outer|speaker-then-quote|apposed saying name|	apposed saying -13	direct judging 10	direct other -13	direct saying -22	none -11
outer|speaker-then-quote|apposed saying noun|	apposed judging -21	apposed other 6	apposed saying -7	apposed thinking -11	apposition saying 16	direct judging -22	direct other -25	direct saying -8	direct thinking -26	none -25	relative judging -10	shared judging -26
outer|speaker-then-quote|apposed saying organisation|	apposed saying -12	direct other 6	direct saying -6	relative other 13
outer|speaker-then-quote|apposed saying person|	apposed judging 7	apposed other 18	apposed saying 16	apposed thinking 6	apposition saying 26	direct other 18	none 21	relative judging 9	relative other 20	relative saying 17	relative thinking 15	shared other 15	shared saying 17
outer|speaker-then-quote|apposed saying place|	apposed judging -13	apposed other -11	direct other -20	none -21
outer|speaker-then-quote|apposed saying pronoun|	none 15
outer|speaker-then-quote|apposed thinking noun|	direct other -15	direct saying -21	none -13
outer|speaker-then-quote|apposed thinking person|	direct saying -15	none 21
outer|speaker-then-quote|apposition judging name|	none -20
outer|speaker-then-quote|apposition judging noun|	apposition other -15	apposition saying -16	direct judging -29	direct other -23	direct saying -20	direct thinking -13	none -15	relative judging -14	relative other -27	shared judging -17
outer|speaker-then-quote|apposition judging organisation|	none -7	shared judging 6
outer|speaker-then-quote|apposition judging person|	direct judging 11	direct other -11	direct saying -17	none 20
outer|speaker-then-quote|apposition judging place|	none -13
outer|speaker-then-quote|apposition other name|	none -17
outer|speaker-then-quote|apposition other noun|	apposed saying -21	direct judging -15	direct other -24	direct saying -16	direct thinking -12	none -9	relative other -20	shared saying -15
outer|speaker-then-quote|apposition other organisation|	none -20
outer|speaker-then-quote|apposition other person|	direct saying -12	none 26
outer|speaker-then-quote|apposition other pronoun|	none -15
outer|speaker-then-quote|apposition saying name|	none -29
outer|speaker-then-quote|apposition saying noun|	apposed judging -11	apposed other -17	apposed saying -17	apposition other -20	apposition saying -34	direct judging -22	direct other -38	direct saying -9	direct thinking -18	none -35	passive other -16	passive saying -14	relative judging -18	relative other -31	relative saying -16	shared judging -27	shared other -13	shared saying -23
outer|speaker-then-quote|apposition saying organisation|	direct saying -11
outer|speaker-then-quote|apposition saying person|	apposed judging -14	apposed thinking -9	direct judging 10	direct saying 9	none 45	relative other -18
outer|speaker-then-quote|apposition saying place|	none -23
outer|speaker-then-quote|apposition saying pronoun|	none -24
outer|speaker-then-quote|apposition thinking noun|	direct saying -6	relative other -9
outer|speaker-then-quote|apposition thinking organisation|	none -12
outer|speaker-then-quote|apposition thinking person|	none 19
outer|speaker-then-quote|direct judging name|	none -9
outer|speaker-then-quote|direct judging noun|	apposed judging -12	apposed saying -17	apposition saying -21	direct judging 9	direct thinking -20	none 20	relative other 6	relative saying -15	shared judging -7
outer|speaker-then-quote|direct judging person|	apposed saying -16	direct judging 14	direct other 19	none 14	shared saying -6
outer|speaker-then-quote|direct judging place|	direct other 12
outer|speaker-then-quote|direct judging pronoun|	direct judging 6	direct saying -7	none -9	relative other -11	shared saying -38
outer|speaker-then-quote|direct other name|	apposed saying -22	direct other -11	direct saying -34	none -6	shared saying -15
outer|speaker-then-quote|direct other noun|	apposed other -12	apposed saying -30	apposed thinking -15	apposition saying -38	direct other 10	direct saying -23	direct thinking -12	passive other 6	passive saying 8	relative judging -24	relative other -30	relative saying -30	shared judging -32	shared other -31	shared saying -13	shared thinking -15
outer|speaker-then-quote|direct other organisation|	direct thinking -10	none -14	relative saying -14	shared saying -19
outer|speaker-then-quote|direct other person|	apposed saying -27	apposition saying -20	direct other -9	direct thinking 11	none 9	relative other -17	relative saying -16	shared saying -9
outer|speaker-then-quote|direct other place|	apposed saying -13	direct other -15	direct saying -17	none -18	shared saying -14
outer|speaker-then-quote|direct other pronoun|	apposed other -19	apposed saying -28	apposition saying -28	direct judging 6	direct other 10	direct saying -18	direct thinking -9	none -14	passive saying -21	relative saying -23	shared other 8	shared saying -34
outer|speaker-then-quote|direct saying name|	direct saying -12	direct thinking -13
outer|speaker-then-quote|direct saying noun|	apposed judging 10	apposed other 13	apposed thinking -13	apposition saying -13	direct other -9	direct saying 8	direct thinking 22	passive other -16	passive saying 17	relative judging -19	relative other -17	relative saying -10	shared other -8	shared thinking -13
outer|speaker-then-quote|direct saying organisation|	apposed other -11	apposed saying -17	direct judging 18	direct other 20	direct saying 10	none 17	passive saying -6
outer|speaker-then-quote|direct saying person|	direct judging 33	direct saying 9	direct thinking -8	passive other 13	relative judging 17	relative other 13	shared other 6
outer|speaker-then-quote|direct saying place|	direct saying -14
outer|speaker-then-quote|direct saying pronoun|	apposed judging 21	apposed other 7	apposed saying -22	direct other 25	direct saying -10	direct thinking 19	none 6	passive saying 7	relative other 19	relative saying -11	shared judging 23	shared saying -18
outer|speaker-then-quote|direct thinking name|	none 14
outer|speaker-then-quote|direct thinking noun|	apposed judging 9	apposed saying -33	apposition judging -13	direct other -18	direct saying -11	none 14	shared judging -13	shared saying -32
outer|speaker-then-quote|direct thinking organisation|	direct saying -17
outer|speaker-then-quote|direct thinking person|	direct other 13
outer|speaker-then-quote|direct thinking place|	direct saying -14	none 11
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -9	apposition saying -21	direct other -13	direct saying -30	passive saying -13	shared saying -29
outer|speaker-then-quote|passive judging noun|	none 8
outer|speaker-then-quote|passive judging organisation|	none -23
outer|speaker-then-quote|passive other noun|	direct other -15	direct saying -19	none -17
outer|speaker-then-quote|passive other organisation|	none -6
outer|speaker-then-quote|passive other person|	none 10
outer|speaker-then-quote|passive saying noun|	none 10
outer|speaker-then-quote|passive saying organisation|	none -14
outer|speaker-then-quote|passive saying person|	none 8
outer|speaker-then-quote|passive saying place|	none -6
outer|speaker-then-quote|relative judging noun|	apposed saying -18	passive saying -12	relative saying -6
outer|speaker-then-quote|relative judging person|	none 9
outer|speaker-then-quote|relative other name|	none 13
outer|speaker-then-quote|relative other noun|	apposed judging -18	apposed saying -22	apposition saying -15	direct judging -21	direct thinking -14	none -9	relative other 15	relative saying 15	shared other -16	shared saying 7
outer|speaker-then-quote|relative other person|	direct other -18	direct thinking 13	none -10
outer|speaker-then-quote|relative other place|	none 21
outer|speaker-then-quote|relative saying noun|	apposed saying -12	direct saying 8	direct thinking -9	passive other 6	relative other -9	shared saying 16
outer|speaker-then-quote|relative saying organisation|	none 22
outer|speaker-then-quote|relative saying person|	direct other -17	direct saying -10	none 19
outer|speaker-then-quote|shared judging noun|	apposed judging -6	direct saying -9	none -15	passive other 6	passive saying -7	relative other 9	shared judging -9	shared other -10	shared saying 9
outer|speaker-then-quote|shared judging organisation|	apposed saying -11	direct other 13	none -13	relative other 9
outer|speaker-then-quote|shared judging person|	apposed judging 10	apposed saying -7	apposition saying 9	direct judging 20	direct other 6	direct saying -16	direct thinking 10	none 13	passive other -8	passive saying 7	relative other -14	shared judging 10	shared other -12	shared saying 17
outer|speaker-then-quote|shared judging place|	direct other -10
outer|speaker-then-quote|shared judging pronoun|	direct judging -13	direct other 10	direct saying 12	direct thinking -12	shared judging -6
outer|speaker-then-quote|shared other name|	apposition saying -6	direct saying -11
outer|speaker-then-quote|shared other noun|	apposed judging -11	apposed other -14	direct judging -18	direct thinking -13	none 9	relative judging -14	relative other -13	shared saying -22
outer|speaker-then-quote|shared other organisation|	direct other -27	direct saying -8	none -25
outer|speaker-then-quote|shared other person|	apposed judging 11	apposed other -16	direct judging -10	direct saying -6	none -14	shared judging -6	shared other -14	shared thinking -14
outer|speaker-then-quote|shared other pronoun|	apposed saying -19	direct judging 15	direct thinking 6	shared saying 12
outer|speaker-then-quote|shared saying name|	apposed other -16	apposed saying -16	direct other 11	direct saying -14	none -13	shared judging 12	shared saying -16	shared thinking 7
outer|speaker-then-quote|shared saying noun|	apposed judging -35	apposed saying -28	apposed thinking -30	apposition other -9	apposition saying 13	direct judging -14	direct thinking 7	none -25	passive other 16	passive saying -9	relative saying 9	relative thinking -8	shared other -16	shared saying -23
outer|speaker-then-quote|shared saying organisation|	apposed other -6	apposed saying -7	apposed thinking -8	apposition other 13	direct judging 16	direct saying -8	passive other -17	relative other 11
outer|speaker-then-quote|shared saying person|	apposed judging 13	apposed other 20	apposed saying 7	apposed thinking 6	apposition judging 15	apposition saying 23	direct other -11	direct saying 6	direct thinking -11	none 6	relative judging -6	relative saying 10	shared judging 7	shared other 23	shared saying 24
outer|speaker-then-quote|shared saying place|	apposed other -14	none -14	relative other 16
outer|speaker-then-quote|shared saying pronoun|	apposed other -6	apposed saying -13	direct judging 21	direct other 22	direct saying -17	direct thinking -6	none -13	relative other -15	shared saying -16
outer|speaker-then-quote|shared thinking name|	apposed saying -7	direct saying 11
outer|speaker-then-quote|shared thinking noun|	apposed judging -12	apposed saying -11	direct judging 16	direct other -16	direct saying -11	shared saying 9
outer|speaker-then-quote|shared thinking organisation|	none -12
outer|speaker-then-quote|shared thinking person|	apposed saying 17	direct other 11	none -14
outer|speaker-then-quote|shared thinking pronoun|	apposed saying -6	direct saying 11
outer|verb-then-speaker|inverted judging name|	none -29
outer|verb-then-speaker|inverted judging noun|	inverted saying -13	none -16
outer|verb-then-speaker|inverted judging person|	none -41
outer|verb-then-speaker|inverted judging place|	none -16
outer|verb-then-speaker|inverted judging pronoun|	none 18
outer|verb-then-speaker|inverted saying name|	none 13
outer|verb-then-speaker|inverted saying noun|	inverted judging -17	inverted saying -28	none -9
outer|verb-then-speaker|inverted saying organisation|	none -17
outer|verb-then-speaker|inverted saying person|	none 14
outer|verb-then-speaker|inverted saying place|	none -17
outer|verb-then-speaker|inverted saying pronoun|	none 9
own|false|according-to|	name 10	noun -16	organisation -6	place -12	pronoun 10
own|false|actor-nearby|	name -26	organisation -6	place -33
own|false|colon|	name -25	noun -13	organisation 20	person 25	place -10	pronoun 13
own|false|interview|	person -19
own|false|named-before|	name -23	organisation -9	person 8	place -12	pronoun 8
own|false|named-nearby|	pronoun -7
own|false|paragraph-before|	name -39	noun -8	organisation 6	person 11	place -17	pronoun -17
own|false|	place -14	pronoun -12
own|false|possessor|	name -11	noun -12	organisation 7	pronoun -7
own|false|quote-then-speaker|	name -12	noun -13	person -14	place -13
own|false|quote-then-verb|	noun 15	pronoun -6
own|false|sentence-after|	name -14	noun -8	organisation -15	pronoun -15
own|false|sentence-before|	name -17
own|false|signature|	person 13
own|false|speaker-then-quote|	name -7	person 10	place 8	pronoun -14
own|false|topic-after|	name -15	noun -7	organisation -16	person -13	pronoun -11
own|false|topic|	place -10	pronoun -13
own|false|verb-then-speaker|	name 13	organisation -7	person 6	place -16	pronoun 19
own|true|according-to|	name -7	noun -9	organisation 9
own|true|actor-nearby|	name -31	organisation -31	person 6	place -11
own|true|colon|	name -28	noun -13	place -12
own|true|interview|	person 26
own|true|	name -7	noun -9	organisation -35	person 15	place -22	pronoun 13
own|true|named-before|	person 7	place -27	pronoun -16
own|true|named-nearby|	organisation -20	person 25	place -14	pronoun 12
own|true|paragraph-before|	name -6	organisation -38	person -8	place -14	pronoun -13
own|true|possessor|	pronoun -19
own|true|quote-then-speaker|	name 7	noun -9	organisation -7	place -15	pronoun 8
own|true|quote-then-verb|	noun -7	person 22	pronoun 14
own|true|sentence-after|	noun -7	organisation -17	person -13	place -8	pronoun 18
own|true|sentence-before|	noun -20	organisation -8	place -24
own|true|speaker-then-quote|	noun 18	organisation 14	pronoun -9
own|true|topic-after|	name -14	noun 6	organisation -12	person -15
own|true|topic|	organisation -24	person -15	place -15	pronoun -16
own|true|verb-then-speaker|	noun -10	organisation 7	person 7	pronoun 29
past|according-to|0|	behind 0 -17
past|according-to|1|	behind 0 -18
past|according-to|2|	before 0 -10
past|actor-nearby|0|	1 first -15	1 inside -9	1 last -11	before 0 13	before 1 6	behind 0 10	behind 1 -13	behind 2 -23	behind 3 -32	behind 4 -14
past|actor-nearby|1|	1 first -7	1 inside -18	1 last -22	before 0 8	before 1 -12	before 3 -14	before 4 -26
past|actor-nearby|2|	1 first -25	1 last -24	before 0 -22	before 1 -8	before 2 -15	before 3 -8
past|actor-nearby|3|	1 first -12	1 inside -33	1 last -42	before 1 9	before 2 -23	before 3 -24	before 4 8
past|colon|0|	1 last -12	before 0 -8
past|colon|1|	1 last -12
past|interview|0|	3 last 8
past|interview|1|	2 first 10	4 last -6
past|interview|2|	3 last 15	4 first 11	4 last -7	5 last 11	8 last 12
past|interview|3|	11 first 7	11 last 6	12 first -8	3 last 9	4 first 6	4 last -13	5 last 15	6 first 6	6 last -15	7 first -9	7 last 21	8 first 7	8 last -9	9 first 10	9 last 12
past|named-before|0|	1 last -11
past|named-before|1|	1 last -7	before 1 19
past|named-before|2|	1 last 6	before 1 -14
past|named-before|3|	1 last -15	before 1 -20
past|named-nearby|0|	before 0 11
past|named-nearby|1|	before 0 -29
past|named-nearby|2|	before 0 -16
past|named-nearby|3|	before 0 -20
past|name|0|,|	none -20
past|name|0|	1 last -9	before 2 -34	before 3 -7	behind 2 -10
past|name|0|:|	elided -11	none -22	own 22
past|name|0|adverb|	none -8	own 6
past|name|0|auxiliary|	none -41
past|name|0|determiner|	none -7	own 8
past|name|0|preposition|	elided 14
past|name|0|pronoun|	elided 13	none -15	own 16
past|name|0|stop|	elided -9	own -10
past|name|0|verb-judging|	none 20
past|name|0|verb-saying|	own 7
past|name|0|word|	own 6
past|name|1|,|	none -19	own -33
past|name|1|-|	none -10
past|name|1|	1 first -31	1 inside -13	1 last -41	before 0 -14	before 2 -39	before 3 -24	behind 0 -17	behind 1 -26
past|name|1|:|	elided -31	none -47
past|name|1|auxiliary|	none 11
past|name|1|capital|	none -18	own -12
past|name|1|determiner|	none -26	own -34
past|name|1|preposition|	elided -17	own -16
past|name|1|pronoun|	none -21	own -25
past|name|1|start|	none -26	own -22
past|name|1|stop|	elided -21	own -61
past|name|1|that|	own -21
past|name|1|verb-saying|	own -17
past|name|1|verb-thinking|	none -20
past|name|2|,|	own -18
past|name|2|	1 first -22	1 inside -11	1 last -27	before 0 -30	before 1 -53	before 2 -27	before 3 -28
past|name|2|:|	elided -18	none -24	own -20
past|name|2|auxiliary|	none -21	own -26
past|name|2|capital|	none -21	own -8
past|name|2|determiner|	none -10	own -26
past|name|2|preposition|	elided -12	none -18	own -18
past|name|2|pronoun|	none -21	own -17
past|name|2|start|	none -15	own -10
past|name|2|stop|	elided -19	none -30	own -20
past|name|2|verb-saying|	own -19
past|name|2|word|	none -10	own -26
past|name|3|,|	own -16
past|name|3|	1 first -34	1 inside -18	1 last -21	before 1 -40	before 2 -18	before 3 -22
past|name|3|:|	none -15	own -18
past|name|3|auxiliary|	none -13	own -17
past|name|3|capital|	none -15	own -10
past|name|3|determiner|	own -19
past|name|3|preposition|	own -19
past|name|3|pronoun|	none -12
past|name|3|start|	none -17	own -13
past|name|3|stop|	elided -18	none -26	own -25
past|name|3|word|	none -14	own -20
past|noun|0|,|	elided -23	none -10
past|noun|0|	1 inside -7	1 last -7
past|noun|0|:|	none -6
past|noun|0|;|	own -9
past|noun|0|adverb|	none -20
past|noun|0|auxiliary|	elided -11
past|noun|0|capital|	none -7
past|noun|0|determiner|	none 17	own -9
past|noun|0|preposition|	elided 12	none -15	own -11
past|noun|0|pronoun|	none 15
past|noun|0|quote|	own 7
past|noun|0|start|	elided -20	own -13
past|noun|0|stop|	elided 8	own 11
past|noun|0|subordinator|	none 7
past|noun|0|that|	elided -6	own -6
past|noun|0|verb-judging|	none 17	own -19
past|noun|0|verb-saying|	elided 7	own 8
past|noun|0|word|	none -12
past|noun|0|—|	none -8
past|noun|0|’|	none 12	own 9
past|noun|1|,|	elided -13	own -11
past|noun|1|	1 first -22	1 inside -9	1 last -40	before 1 -31	before 2 -26	before 3 -43	behind 0 -14	behind 1 -30
past|noun|1|:|	elided -19	none -16	own -26
past|noun|1|adverb|	own -18
past|noun|1|auxiliary|	elided -16	none -23
past|noun|1|capital|	own -15
past|noun|1|determiner|	elided -21
past|noun|1|preposition|	elided -21	none -9	own -14
past|noun|1|pronoun|	none -20	own -12
past|noun|1|start|	elided -36	none -19	own -23
past|noun|1|stop|	elided -40	none -34	own -18
past|noun|1|subordinator|	none -16
past|noun|1|that|	none -16	own -22
past|noun|1|verb-judging|	own -22
past|noun|1|verb-saying|	elided -18
past|noun|1|verb-thinking|	none -18
past|noun|1|word|	elided -24	none -20
past|noun|1|—|	none -13
past|noun|1|’|	own -20
past|noun|2|,|	elided -14	none -19	own -24
past|noun|2|	1 first -50	1 inside -14	1 last -44	before 0 -13	before 1 -27	before 2 -43	before 3 -38
past|noun|2|:|	elided -22	none -35	own -31
past|noun|2|adverb|	none -8
past|noun|2|auxiliary|	elided -10	none -16
past|noun|2|capital|	none -15	own 15
past|noun|2|determiner|	none -6	own -20
past|noun|2|preposition|	elided -13	none -26	own -35
past|noun|2|pronoun|	none -7
past|noun|2|start|	elided -16	none -36	own -14
past|noun|2|stop|	elided -43	none -18	own -32
past|noun|2|subordinator|	none -15
past|noun|2|that|	elided -13	none -16	own -33
past|noun|2|verb-judging|	none -11	own -9
past|noun|2|verb-saying|	elided -9	own -30
past|noun|2|verb-thinking|	none -13
past|noun|2|word|	elided -21	none -17	own -30
past|noun|2|’|	none -9
past|noun|3|,|	none -18	own -21
past|noun|3|	1 first -15	1 inside -20	1 last -51	before 0 -23	before 1 -9	before 2 -20	before 3 -33
past|noun|3|:|	elided -15	none -28	own -26
past|noun|3|auxiliary|	none -18	own -16
past|noun|3|capital|	none -10	own -21
past|noun|3|determiner|	none -8	own -10
past|noun|3|preposition|	none -20	own -18
past|noun|3|pronoun|	none -10
past|noun|3|start|	elided -24	own -26
past|noun|3|stop|	elided -8	none -40	own -36
past|noun|3|that|	none -7	own -22
past|noun|3|verb-judging|	none -7
past|noun|3|word|	elided -20	none -30	own -23
past|organisation|0|-|	none -21
past|organisation|0|	1 first -47	1 inside -51	1 last -25	before 0 28	before 1 7	before 2 -18	before 3 -30	before 4 -14	behind 0 -6	behind 1 -25	behind 2 -31	behind 3 -13
past|organisation|0|:|	elided -7	own -31
past|organisation|0|;|	own 7
past|organisation|0|adverb|	none 11	own 9
past|organisation|0|capital|	own -20
past|organisation|0|coordinator|	none -24	own 13
past|organisation|0|determiner|	elided 12	own 11
past|organisation|0|preposition|	elided -14	none 22	own 23
past|organisation|0|pronoun|	own -12
past|organisation|0|start|	elided -25	none -37	own -19
past|organisation|0|stop|	elided -18	none -28	own -14
past|organisation|0|that|	elided 6	own 11
past|organisation|0|verb-judging|	none 7	own 7
past|organisation|0|verb-saying|	own 23
past|organisation|0|verb-thinking|	none 15
past|organisation|0|word|	none 15	own 11
past|organisation|0|’|	none 8
past|organisation|1|,|	none -13	own -17
past|organisation|1|-|	none -17
past|organisation|1|	1 first -12	1 inside -19	1 last -19	before 0 -71	before 1 -25	before 3 -33	before 4 -29	behind 0 -24	behind 1 -10
past|organisation|1|:|	elided -40	none -25	own -28
past|organisation|1|adverb|	none -18	own -21
past|organisation|1|auxiliary|	elided -11	none -22	own -19
past|organisation|1|capital|	elided -17	none -22	own 8
past|organisation|1|coordinator|	none -18
past|organisation|1|determiner|	elided -22	none -21	own -33
past|organisation|1|preposition|	elided -14	none -21	own -49
past|organisation|1|pronoun|	none -20	own -30
past|organisation|1|start|	none -34	own -34
past|organisation|1|stop|	elided -10	none -17	own -31
past|organisation|1|subordinator|	none -16
past|organisation|1|that|	elided 6	none -20	own -12
past|organisation|1|verb-judging|	none -33	own -18
past|organisation|1|verb-saying|	elided -14	own -33
past|organisation|1|verb-thinking|	none -17
past|organisation|1|word|	none -33	own -7
past|organisation|1|–|	own -9
past|organisation|2|,|	elided -18	none -26	own -36
past|organisation|2|	1 first -33	1 inside -62	before 0 -49	before 1 -70	before 2 -18	before 3 -38	before 4 -25
past|organisation|2|:|	elided -37	none -43	own -35
past|organisation|2|adverb|	none -12	own -16
past|organisation|2|auxiliary|	elided -14	none -34	own -42
past|organisation|2|capital|	none -26	own -31
past|organisation|2|coordinator|	none -12	own -8
past|organisation|2|determiner|	none -20	own -32
past|organisation|2|preposition|	elided -20	none -6	own -42
past|organisation|2|pronoun|	none -17	own -25
past|organisation|2|quote|	none -14
past|organisation|2|start|	elided -37	none -43	own 6
past|organisation|2|stop|	elided -24	none -54	own -34
past|organisation|2|subordinator|	none -11
past|organisation|2|that|	none -16	own -32
past|organisation|2|verb-judging|	none -21
past|organisation|2|verb-saying|	own -29
past|organisation|2|verb-thinking|	none -14
past|organisation|2|word|	elided -37	none -43	own -47
past|organisation|3|,|	own -21
past|organisation|3|	1 inside -13	before 0 -15	before 1 -13	before 2 -40	before 3 -26	before 4 -11
past|organisation|3|:|	elided -10	none -29	own -23
past|organisation|3|adverb|	none -10	own -12
past|organisation|3|auxiliary|	none -24	own -35
past|organisation|3|capital|	none -12	own -24
past|organisation|3|determiner|	none -13	own -21
past|organisation|3|preposition|	none 6	own -34
past|organisation|3|pronoun|	none -6
past|organisation|3|start|	none -30	own 10
past|organisation|3|stop|	elided -34	none -32	own -24
past|organisation|3|that|	own -13
past|organisation|3|verb-judging|	none -17
past|organisation|3|verb-saying|	elided -14	own -29
past|organisation|3|word|	elided -17	none -27	own -43
past|paragraph-before|1|	1 last -29
past|paragraph-before|3|	1 last -28
past|person|0|,|	own -6
past|person|0|-|	none 23
past|person|0|	1 first -8	1 inside -6	1 last -11	3 last 8	before 0 10	before 1 6	behind 0 9	behind 1 -15	behind 2 -19	behind 3 -30	behind 4 -13
past|person|0|:|	elided 10	own 14
past|person|0|adverb|	none -18	own -21
past|person|0|auxiliary|	elided -9	none 7	own -23
past|person|0|capital|	elided -12	none -6
past|person|0|coordinator|	elided 12	none -12	own -12
past|person|0|determiner|	elided 8	own -24
past|person|0|pronoun|	none 9	own 6
past|person|0|quote|	none 6
past|person|0|start|	elided -7	none 20
past|person|0|stop|	elided 17	none -8
past|person|0|subordinator|	own 10
past|person|0|that|	none -9	own 10
past|person|0|verb-judging|	none -25	own 7
past|person|0|verb-thinking|	none 27
past|person|0|word|	own -18
past|person|0|–|	own -19
past|person|0|—|	none -12
past|person|0|’|	own -9
past|person|1|,|	elided -11	none -21	own -23
past|person|1|-|	none -22
past|person|1|	1 first -6	1 inside -18	1 last -25	2 first 10	4 last -6	before 0 26	before 1 14	before 2 -6	before 3 -6	before 4 -21	behind 0 21
past|person|1|:|	own -32
past|person|1|;|	own 11
past|person|1|adverb|	none -12	own -16
past|person|1|auxiliary|	elided -23	none 15	own -22
past|person|1|capital|	own -13
past|person|1|coordinator|	none -16	own -6
past|person|1|determiner|	elided -19	none -6	own -12
past|person|1|preposition|	elided -24	none -9
past|person|1|pronoun|	none -18	own -20
past|person|1|quote|	none 17	own -18
past|person|1|start|	elided 31	none -6
past|person|1|stop|	own -13
past|person|1|subordinator|	none 12
past|person|1|that|	elided -24	none 15
past|person|1|verb-saying|	own -19
past|person|1|word|	elided -26	own 10
past|person|1|—|	none 11
past|person|1|’|	own -12
past|person|2|,|	elided -21	none -28	own -40
past|person|2|	1 first -28	1 last -8	3 last 15	4 first 11	4 last -7	5 last 11	8 last 12	before 1 -8	before 2 -18	behind 0 18
past|person|2|:|	elided -27	own -22
past|person|2|adverb|	none -22	own 8
past|person|2|auxiliary|	elided -15	own 10
past|person|2|capital|	none -7
past|person|2|determiner|	elided -8	none -27	own -38
past|person|2|preposition|	elided -23	none -32	own -40
past|person|2|pronoun|	none -22	own -24
past|person|2|quote|	none -19	own -17
past|person|2|start|	elided 20	none 6
past|person|2|stop|	none -15	own -23
past|person|2|subordinator|	none -11
past|person|2|that|	none -14	own -22
past|person|2|verb-judging|	elided -9	none -21
past|person|2|verb-saying|	elided -10	own -35
past|person|2|word|	elided -9	none -46	own -47
past|person|3|,|	elided -9	none -10
past|person|3|	1 first -24	1 inside -36	1 last -14	11 first 7	11 last 6	12 first -8	3 last 9	4 first 6	4 last -13	5 last 15	6 first 6	6 last -15	7 first -9	7 last 21	8 first 7	8 last -9	9 first 10	9 last 12	before 2 -23	before 3 -6
past|person|3|:|	elided -13
past|person|3|auxiliary|	none -19	own -27
past|person|3|capital|	none -10	own -22
past|person|3|determiner|	none -17	own -18
past|person|3|preposition|	elided -15	none -22	own -32
past|person|3|pronoun|	own -9
past|person|3|start|	elided -7	own -39
past|person|3|stop|	none -16	own -37
past|person|3|subordinator|	none -10
past|person|3|that|	elided -14	none -16	own -21
past|person|3|verb-judging|	none -12
past|person|3|verb-saying|	own -16
past|person|3|word|	elided -14	none -17	own -43
past|place|0|,|	elided -15	none -18	own -14
past|place|0|	1 last -23	before 1 -14	before 2 -19	before 3 -7	behind 0 -12	behind 1 -10
past|place|0|:|	own -32
past|place|0|auxiliary|	none -10	own -11
past|place|0|capital|	none -18	own -11
past|place|0|determiner|	own -17
past|place|0|preposition|	own 12
past|place|0|start|	elided -12	none -22	own -20
past|place|0|stop|	elided -15	own 7
past|place|0|verb-saying|	own 10
past|place|0|word|	none 9	own -9
past|place|1|,|	elided -7	own -19
past|place|1|-|	none -16
past|place|1|	1 first -21	1 last -14	before 0 -27	before 1 -42	before 2 -17	before 3 -11	behind 0 -19	behind 1 -7
past|place|1|:|	none -28	own -15
past|place|1|auxiliary|	own -13
past|place|1|capital|	own 15
past|place|1|preposition|	none -9	own -27
past|place|1|start|	elided -11	none -14	own -21
past|place|1|stop|	elided -21	none -33	own -17
past|place|1|that|	own -14
past|place|1|verb-judging|	none -13
past|place|1|verb-saying|	own -14
past|place|1|word|	none -24	own -22
past|place|2|,|	none -11	own -7
past|place|2|	1 first -19	1 last -23	before 0 -27	before 1 -25	before 2 -16	before 3 -22
past|place|2|:|	none -10	own -11
past|place|2|auxiliary|	own -7
past|place|2|determiner|	own -21
past|place|2|preposition|	none -6	own -20
past|place|2|start|	elided -23	none -12	own -17
past|place|2|stop|	elided -28	none -18	own -12
past|place|2|that|	own -19
past|place|2|verb-saying|	own -12
past|place|2|word|	none -13	own -25
past|place|3|,|	elided -10	own -8
past|place|3|	1 first -32	1 last -28	before 0 -22	before 1 -17	before 2 -20	before 3 -12
past|place|3|:|	none -11	own -9
past|place|3|auxiliary|	own -8
past|place|3|capital|	own -12
past|place|3|preposition|	none -16	own -15
past|place|3|start|	elided -17	none -18	own -13
past|place|3|stop|	elided -20	none -16	own -20
past|place|3|verb-saying|	own -11
past|place|3|word|	elided -10	none -17	own -20
past|possessor|0|	before 0 -11
past|possessor|1|	before 0 -17
past|possessor|2|	before 0 -14
past|pronoun|0|,|	elided -18	none 11	own 22
past|pronoun|0|	1 first -15	1 last -10	before 0 -8	before 3 -21	behind 0 9	behind 1 12
past|pronoun|0|adverb|	none 11	own -7
past|pronoun|0|capital|	elided -19	none -17	own -6
past|pronoun|0|determiner|	none -14
past|pronoun|0|preposition|	own 7
past|pronoun|0|pronoun|	own -9
past|pronoun|0|quote|	none -16
past|pronoun|0|start|	none -10	own 9
past|pronoun|0|stop|	elided 6	none 8
past|pronoun|0|subordinator|	none -8
past|pronoun|0|verb-saying|	own -22
past|pronoun|0|word|	elided 8	none -10	own 9
past|pronoun|0|—|	none 6
past|pronoun|1|,|	own -17
past|pronoun|1|	1 first -13	1 inside -11	1 last -13	before 0 9	before 1 -9	before 2 -36	before 3 -10	behind 0 -20	behind 1 -18
past|pronoun|1|:|	none -43	own -15
past|pronoun|1|adverb|	none -12
past|pronoun|1|auxiliary|	none 8
past|pronoun|1|capital|	none -19	own 11
past|pronoun|1|determiner|	none 8	own -22
past|pronoun|1|preposition|	none -8	own -21
past|pronoun|1|pronoun|	none -13	own -21
past|pronoun|1|start|	none -11	own -20
past|pronoun|1|stop|	elided 8	none -7	own -33
past|pronoun|1|that|	none -13	own -18
past|pronoun|1|verb-judging|	none -12
past|pronoun|1|verb-saying|	own -26
past|pronoun|1|word|	elided -22	own -17
past|pronoun|2|,|	none -7	own -10
past|pronoun|2|	1 first -13	1 inside -14	1 last -32	before 1 -39	before 2 -23	before 3 -15
past|pronoun|2|:|	none -20	own -31
past|pronoun|2|adverb|	none -8
past|pronoun|2|capital|	none -11
past|pronoun|2|determiner|	own -15
past|pronoun|2|preposition|	none -17	own 8
past|pronoun|2|start|	none -9	own -18
past|pronoun|2|stop|	elided -15	none -15	own -23
past|pronoun|2|word|	none -22	own -17
past|pronoun|3|	1 first -13	1 inside -10	1 last -18	before 1 -19	before 2 -19	before 3 -13
past|pronoun|3|:|	none -10	own -14
past|pronoun|3|preposition|	own -8
past|pronoun|3|start|	own -8
past|pronoun|3|stop|	none -17	own -18
past|pronoun|3|word|	none -11	own -9
past|quote-then-speaker|0|	before 0 -6	behind 0 -11
past|quote-then-speaker|1|	behind 0 -6
past|quote-then-speaker|2|	before 0 -6	behind 0 -8
past|quote-then-verb|0|	behind 0 6
past|quote-then-verb|1|	behind 0 -12
past|quote-then-verb|2|	behind 0 12
past|sentence-after|1|	behind 1 -18
past|sentence-after|2|	behind 1 -16
past|sentence-before|0|	before 1 8
past|sentence-before|1|	before 1 -7
past|sentence-before|2|	before 1 -31
past|signature|0|	behind 0 14
past|speaker-then-quote|1|	before 0 -13
past|speaker-then-quote|2|	before 0 -14
past|speaker-then-quote|3|	before 0 -19
past|topic-after|0|	behind 1 -9
past|topic|0|	1 inside -14	before 0 26
past|topic|1|	1 first -15	1 inside -14	1 last -31	before 0 -14	before 1 -14	before 2 -26	before 3 -34
past|topic|2|	1 first -53	1 last -12	before 0 -23	before 1 -23	before 2 -34	before 3 -22
past|topic|3|	1 first -15	1 inside -31	1 last -13	before 0 -23	before 1 -7	before 2 -31	before 3 -16
past|verb-then-speaker|0|	before 0 13
past|verb-then-speaker|1|	before 0 10
past|verb-then-speaker|2|	before 0 -13
phrase|according-to|name|	false 13	true 6
phrase|according-to|noun|	true 25
phrase|according-to|pronoun|	false 8
phrase|colon|name|	false 24	true 12
phrase|colon|noun|	false -24	true -22
phrase|colon|pronoun|	false 7
phrase|interview|name|	false -24
phrase|named-before|name|	false -13	true -7
phrase|named-before|pronoun|	false -26
phrase|named-nearby|pronoun|	false -13
phrase|name|	true 18
phrase|noun|	false -12	true 12
phrase|paragraph-before|name|	true -29
phrase|paragraph-before|noun|	false -19	true -37
phrase|paragraph-before|pronoun|	false -32
phrase|possessor|name|	false -16
phrase|possessor|noun|	false -6	true -18
phrase|quote-then-speaker|name|	false 7	true 10
phrase|quote-then-speaker|noun|	false -18
phrase|quote-then-speaker|pronoun|	false 14
phrase|quote-then-verb|name|	true 10
phrase|quote-then-verb|noun|	true 12
phrase|sentence-after|name|	false -9	true -17
phrase|sentence-after|noun|	false -18
phrase|sentence-after|pronoun|	false 20
phrase|sentence-before|name|	true 11
phrase|sentence-before|noun|	true -7
phrase|sentence-before|pronoun|	false -10
phrase|signature|name|	false 10
phrase|speaker-then-quote|name|	false 16	true 6
phrase|speaker-then-quote|noun|	false -10	true 9
phrase|speaker-then-quote|pronoun|	false 6
phrase|topic-after|name|	false -20	true -17
phrase|topic-after|pronoun|	false -7
phrase|topic|name|	true 8
phrase|topic|noun|	true -13
phrase|topic|pronoun|	false -17
phrase|verb-then-speaker|noun|	false -20
phrase|verb-then-speaker|pronoun|	false 18
pronoun|according-to|	ela 17	ele 10	elle 15	er 14	haar 14	hem 9	het -10	él 16
pronoun|colon|	es -15	he 10	it -16
pronoun|named-before|	celle-ci 7	ela 10	ele 10	ellas -11	elle -19	elles -14	es -19	he -13	het -23	he’d -8	i -22	ich -8	ik -8	ils -13	it -38	lei 10	loro -9	man -18	nous -15	on -19	she -30	sie -16	they -30	they’re -11	usted -12	vous -17	we -9	you -21	ze 11	zij -13
pronoun|named-nearby|	celui-ci 16	ela 10	ella -6	er 21	es -27	he -6	he'd -16	het -26	he’d -21	he’ll -12	hij 12	i -25	ik -6	il 7	it -58	man -32	nous -14	on -24	she 9	sie 25	they -12	vous -14	we -21	you -23	ze -8	zij 23	él 11
pronoun|paragraph-before|	ela -11	ella 19	elle -14	er -13	het -11	hij -19	i -11	il -6	it -28	lui -14	on -11	she -31	sie -17	they -19	you -17	ze -20	zij -11	él -8
pronoun|possessor|	haar -11	he -32	it -19	its -38	leur -10	my -20	our -19	she -17	their -7
pronoun|quote-then-speaker|	elle 22	er -15	he 21	i -13	il 25	it -28	man -11	on -15	she 23	sie 8
pronoun|quote-then-verb|	celle-ci 19	ela 34	ele 36	ella 7	er 17	es -21	he -17	het -22	il 16	it -10	lei 31	on -12	she -15	sie 25	ze 10	zij 23	él 33
pronoun|sentence-after|	elle 6	er 9	he 8	het -10	i -28	man -17	on -12	she 14	sie -18	they -33
pronoun|sentence-before|	ela 15	ele -7	ella -13	elle 10	es -18	he -10	het -22	hij 14	i -39	ich -16	ils -14	it -48	lui -15	man -21	on -25	she -16	they -26	we -8	you -17	zij -8	él -21
pronoun|speaker-then-quote|	celui-ci 16	ela 9	ella 19	er -9	es -15	he 35	he’d -14	hij 8	i -12	it -44	lei 16	man -23	on -25	you -16	ze 6	zij 18
pronoun|topic|	celui-ci 20	ele 12	ella 25	elle -9	elles -15	er -30	es -21	het -30	hij -15	ik -9	il -24	ils -19	lei 23	lui 10	man -34	nous -12	on -37	sie -8	vous -18	ze -21
pronoun|verb-then-speaker|	elle 9	er 30	es -31	he -14	het -25	hij 15	il 24	it -33	lei 9	she -32	sie 11	ze 26
says|according-to|	never 12
says|actor-nearby|	too -9
says|colon|	never 13	often 28	too 40
says|interview|	never -20	too -20
says|named-before|	never -13	often -7	too -12
says|named-nearby|	often -8
says|	often 10
says|paragraph-before|	never -15	often 20	too -17
says|possessor|	often -14	too -10
says|quote-then-speaker|	never 14	often 6	too -7
says|quote-then-verb|	often 21	too 7
says|sentence-after|	never -9	too -16
says|sentence-before|	never 8	often -40
says|signature|	never 8	too 13
says|speaker-then-quote|	often 28	too 19
says|topic-after|	never -17	too -16
says|topic|	often 10	too -15
says|verb-then-speaker|	often -8	too 6
size|according-to|10+|	according 21
size|according-to|1|	according -6
size|according-to|2|	according 11
size|according-to|4-5|	according 17
size|according-to|6-9|	according 6
size|actor-nearby|2|	naked -20
size|actor-nearby|3|	naked -11
size|colon|10+|	judging 9	naked 15	other -7	saying 10
size|colon|1|	naked 11
size|colon|2|	naked -9
size|colon|4-5|	naked -15
size|interview|3|	naked -18
size|interview|4-5|	naked -16
size|interview|6-9|	naked -24
size|named-before|10+|	naked -26
size|named-before|1|	naked -6
size|named-before|2|	naked -16
size|named-before|4-5|	naked -6
size|named-before|6-9|	naked -11
size|named-nearby|2|	naked 10
size|named-nearby|3|	naked -8
size|named-nearby|4-5|	naked -17
size|named-nearby|6-9|	naked 6
size|paragraph-before|10+|	according -6	judging -13	other -20	thinking -35
size|paragraph-before|1|	judging -13	other -21	saying -21
size|paragraph-before|2|	judging -14	other -19	saying -26	thinking -8
size|paragraph-before|3|	judging -9	other -7	saying -45	thinking -11
size|paragraph-before|4-5|	according -10	judging -12	saying -21
size|paragraph-before|6-9|	according -20	judging -8	other -19	saying -26	thinking -12
size|possessor|10+|	naked -11
size|possessor|2|	naked -8
size|possessor|3|	naked -23
size|quote-then-speaker|10+|	judging -23	other 7	saying 8
size|quote-then-speaker|1|	judging -10	other -35	saying -17	thinking -23
size|quote-then-speaker|2|	judging -13	other -19	saying 6
size|quote-then-speaker|3|	other -9
size|quote-then-speaker|4-5|	judging -16	saying 19	thinking 7
size|quote-then-speaker|6-9|	other -21	saying 11	thinking -28
size|quote-then-verb|10+|	judging 10	other 12	saying 13
size|quote-then-verb|1|	saying -7
size|quote-then-verb|2|	saying -6
size|quote-then-verb|6-9|	other 11	saying 15
size|sentence-after|10+|	according 12	other -10	thinking -28
size|sentence-after|1|	judging -12	saying -14	thinking -18
size|sentence-after|2|	judging -45	other -29	thinking -18
size|sentence-after|3|	judging -33	other -25	saying -8
size|sentence-after|4-5|	other -7	saying -7	thinking 10
size|sentence-after|6-9|	according -14	judging 9	other -26	saying 12	thinking -25
size|sentence-before|10+|	according 24	judging -31	thinking -17
size|sentence-before|1|	judging -10	other -11	saying -26	thinking -26
size|sentence-before|2|	according -25	judging -7	other -10	saying -15	thinking -36
size|sentence-before|3|	according -29	other -6	saying -14	thinking -7
size|sentence-before|4-5|	according -16	judging -32	other -13	saying 6	thinking 6
size|sentence-before|6-9|	according -12	judging -6	thinking -32
size|signature|10+|	naked 17
size|signature|2|	naked -14
size|signature|4-5|	naked -7
size|speaker-then-quote|10+|	judging 9	other 7	saying 36
size|speaker-then-quote|1|	judging 9	thinking 17
size|speaker-then-quote|2|	judging -10	other -19	saying 16	thinking -6
size|speaker-then-quote|3|	judging 10	other -10	saying 19	thinking -14
size|speaker-then-quote|4-5|	judging 19	other -6	saying -18	thinking -14
size|speaker-then-quote|6-9|	judging -17	other -8	thinking -15
size|topic-after|3|	naked -12
size|topic-after|4-5|	naked -23
size|topic-after|6-9|	naked -14
size|topic|10+|	naked -6
size|topic|1|	naked -8
size|topic|2|	naked -9
size|topic|4-5|	naked -7
size|verb-then-speaker|10+|	judging -27
size|verb-then-speaker|1|	saying -15
size|verb-then-speaker|2|	judging -12	saying -16
size|verb-then-speaker|3|	judging -43
size|verb-then-speaker|4-5|	judging -28	other -9
size|verb-then-speaker|6-9|	judging -6	saying 7
starts|according-to|false|	according 25
starts|actor-nearby|false|	naked -6
starts|actor-nearby|true|	naked 9
starts|colon|false|	apposition -12	direct 6	inverted -7	naked -15
starts|colon|true|	direct 9	naked 14	shared 8
starts|interview|false|	naked -10
starts|interview|true|	naked -22
starts|named-before|false|	naked -23
starts|named-before|true|	naked -12
starts|named-nearby|false|	naked -7
starts|named-nearby|true|	naked 11
starts|paragraph-before|false|	according -16	apposed -14	apposition -15	direct -14	inverted -33	relative -30	shared -24
starts|paragraph-before|true|	apposed -11	relative -12
starts|quote-then-speaker|false|	direct 8	passive 13	relative -39	shared -17
starts|quote-then-speaker|true|	apposed -15	shared 16
starts|quote-then-verb|false|	inverted 10
starts|sentence-after|false|	apposed -13	apposition -43	direct -14	inverted 15	relative -30	shared -21
starts|sentence-after|true|	apposed -6	apposition -17	direct 11	relative -11	shared -11
starts|sentence-before|false|	apposed -25	apposition -11	direct -10	passive -19	relative 6
starts|sentence-before|true|	apposed -11
starts|signature|false|	naked 11
starts|speaker-then-quote|false|	apposed -21	apposition -15	direct 22	passive 12	shared -35
starts|speaker-then-quote|true|	apposition -33	direct 13	relative 9	shared 6
starts|topic-after|false|	naked -10
starts|topic-after|true|	naked -6
starts|topic|false|	naked -29
starts|topic|true|	naked 7
subject|according-to|	elided -18	own -10
subject|according-to|elided|	0 -18
subject|according-to|elided|1|	name -7	noun -7
subject|according-to|elided|4-6|	noun -12
subject|according-to|elided|7-12|	name 10
subject|according-to|none|13-25|	name 16	pronoun 12
subject|according-to|none|1|	name 7	noun 17	pronoun 22
subject|according-to|none|2|	name 30	noun -15
subject|according-to|none|3|	pronoun 18
subject|according-to|none|4-6|	name 17	noun -6	pronoun 14
subject|according-to|none|7-12|	noun -10	pronoun 22
subject|according-to|own|	0 -10	1 -8
subject|according-to|own|13-25|	name -7	noun 6
subject|according-to|own|1|	noun -14
subject|according-to|own|7-12|	name -17	noun -15	pronoun -17
subject|actor-nearby|elided|	0 7	2 -19
subject|actor-nearby|elided|0|	name -15
subject|actor-nearby|elided|1|	name -36
subject|actor-nearby|elided|2|	name 14
subject|actor-nearby|elided|3|	name -24
subject|actor-nearby|elided|7-12|	name 8
subject|actor-nearby|none|0|	name -12
subject|actor-nearby|none|	1 -11	2 -9
subject|actor-nearby|none|13-25|	name -9
subject|actor-nearby|none|26+|	name -13
subject|actor-nearby|none|2|	name -6
subject|actor-nearby|none|3|	name -11
subject|actor-nearby|own|0|	name -11
subject|actor-nearby|own|	1 -8	2 -7
subject|actor-nearby|own|13-25|	name -9
subject|actor-nearby|own|1|	name 24
subject|actor-nearby|own|26+|	name -13
subject|actor-nearby|own|3|	name 15
subject|actor-nearby|own|4-6|	name -6
subject|actor-nearby|own|7-12|	name -18
subject|colon|elided|1|	name -22
subject|colon|	none -13	own -13
subject|colon|none|	0 -6	1 -24	2 -11
subject|colon|none|1|	name 14	noun -15
subject|colon|none|26+|	name -7	noun -16
subject|colon|none|3|	name -7
subject|colon|none|4-6|	name -15
subject|colon|none|7-12|	name -20
subject|colon|own|	0 -15	1 12
subject|colon|own|1|	name 10	noun -34	pronoun -7
subject|colon|own|3|	name 8
subject|colon|own|4-6|	name -11
subject|colon|own|7-12|	name -21
subject|interview|	elided -9	none 8
subject|interview|elided|	0 -9
subject|interview|elided|26+|	name -9
subject|interview|none|	0 8
subject|interview|none|26+|	name 8
subject|named-before|	elided 20	own -10
subject|named-before|elided|	0 24	1 -14
subject|named-before|elided|13-25|	name 11	pronoun 18
subject|named-before|elided|1|	name -19
subject|named-before|elided|26+|	name 9	pronoun -6
subject|named-before|elided|3|	name -19	pronoun -16
subject|named-before|elided|4-6|	name 18	pronoun -23
subject|named-before|elided|7-12|	name 38
subject|named-before|none|13-25|	name 19	pronoun 12
subject|named-before|none|1|	name -6	pronoun -13
subject|named-before|none|26+|	pronoun -18
subject|named-before|none|2|	name -6	pronoun -7
subject|named-before|none|3|	name -7	pronoun -9
subject|named-before|none|4-6|	pronoun 8
subject|named-before|own|	0 -6	1 -25
subject|named-before|own|13-25|	name -23	pronoun -42
subject|named-before|own|1|	name 25
subject|named-before|own|26+|	name -18	pronoun -29
subject|named-before|own|2|	name -20	pronoun 8
subject|named-before|own|3|	pronoun -15
subject|named-before|own|4-6|	name -26	pronoun -33
subject|named-before|own|7-12|	name -28	pronoun -42
subject|named-nearby|elided|	0 6	1 -10	2 -8
subject|named-nearby|elided|0|	name -18
subject|named-nearby|elided|13-25|	name -15
subject|named-nearby|elided|1|	name -12
subject|named-nearby|elided|2|	name 18
subject|named-nearby|elided|3|	pronoun 12
subject|named-nearby|elided|4-6|	name 6
subject|named-nearby|none|	0 -11	1 11	2 -7
subject|named-nearby|none|0|	name -7
subject|named-nearby|none|13-25|	pronoun -13
subject|named-nearby|none|1|	name -8
subject|named-nearby|none|26+|	name -8
subject|named-nearby|none|2|	name -14
subject|named-nearby|none|4-6|	name 10
subject|named-nearby|none|7-12|	name -10	pronoun -8
subject|named-nearby|	own 11
subject|named-nearby|own|	0 16	1 -17
subject|named-nearby|own|0|	name -21
subject|named-nearby|own|13-25|	name -28	pronoun -11
subject|named-nearby|own|1|	pronoun -23
subject|named-nearby|own|26+|	name -21
subject|named-nearby|own|2|	name 23	pronoun 14
subject|paragraph-before|elided|26+|	name 6	noun -11
subject|paragraph-before|none|	1 -17	2 -13
subject|paragraph-before|none|26+|	name -7	pronoun -19
subject|paragraph-before|	own 9
subject|paragraph-before|own|	0 6	2 -6
subject|paragraph-before|own|26+|	name 10	noun -17	pronoun -30
subject|possessor|	none -6	own -18
subject|possessor|none|	0 -6
subject|possessor|none|1|	noun -11
subject|possessor|own|	0 -18
subject|possessor|own|1|	noun -12
subject|possessor|own|2|	pronoun -10
subject|possessor|own|3|	pronoun -11
subject|possessor|own|7-12|	noun -6	pronoun -13
subject|quote-then-speaker|	elided -14	none -8	own -8
subject|quote-then-speaker|elided|-4|	noun -9
subject|quote-then-speaker|elided|-6|	name -7
subject|quote-then-speaker|elided|	0 -17	1 12	2 -9
subject|quote-then-speaker|elided|4-6|	noun -10
subject|quote-then-speaker|elided|7-12|	noun -11
subject|quote-then-speaker|none|-12|	name 13
subject|quote-then-speaker|none|-14|	name 19
subject|quote-then-speaker|none|-3|	noun -9
subject|quote-then-speaker|none|-5|	name 13
subject|quote-then-speaker|none|-7|	name 7
subject|quote-then-speaker|none|	0 -17	2 6
subject|quote-then-speaker|none|1|	name -19	noun -13
subject|quote-then-speaker|none|4-6|	noun -14
subject|quote-then-speaker|none|7-12|	noun -13
subject|quote-then-speaker|own|-10|	noun -19
subject|quote-then-speaker|own|-11|	noun 7
subject|quote-then-speaker|own|-12|	name 15	noun 8
subject|quote-then-speaker|own|-13|	name -11	noun -13
subject|quote-then-speaker|own|-14|	name -14
subject|quote-then-speaker|own|-15|	noun -10
subject|quote-then-speaker|own|-16|	name -9
subject|quote-then-speaker|own|-3|	noun -19
subject|quote-then-speaker|own|-4|	name -7	noun -23
subject|quote-then-speaker|own|-5|	name -12	noun -6
subject|quote-then-speaker|own|-6|	name 14	pronoun 13
subject|quote-then-speaker|own|-7|	name 14	noun -12
subject|quote-then-speaker|own|-8|	noun -9
subject|quote-then-speaker|own|-9|	name 17
subject|quote-then-speaker|own|0|	noun -14
subject|quote-then-speaker|own|13-25|	noun -17
subject|quote-then-speaker|own|1|	name 7	noun -8
subject|quote-then-speaker|own|	2 -8
subject|quote-then-speaker|own|2|	name 11	noun -14	pronoun 14
subject|quote-then-speaker|own|3|	noun -12
subject|quote-then-speaker|own|4-6|	noun -23	pronoun -16
subject|quote-then-speaker|own|7-12|	name -15	pronoun -12
subject|quote-then-verb|	none 12
subject|quote-then-verb|none|	0 14	1 -12
subject|quote-then-verb|none|1|	name 16	noun 12
subject|quote-then-verb|own|	0 10	1 -49
subject|quote-then-verb|own|0|	name -9
subject|quote-then-verb|own|1|	pronoun 12
subject|quote-then-verb|own|2|	name 12	pronoun 10
subject|quote-then-verb|own|4-6|	noun -10
subject|quote-then-verb|own|7-12|	name -10	noun -7	pronoun -15
subject|sentence-after|	elided -28
subject|sentence-after|elided|	0 -23	1 -11	2 -10
subject|sentence-after|elided|0|	name -12	noun -15
subject|sentence-after|none|	0 -6	2 -7
subject|sentence-after|none|0|	name -24	noun -8
subject|sentence-after|none|13-25|	name -9	noun -13
subject|sentence-after|none|1|	name 9	pronoun 11
subject|sentence-after|none|2|	noun -26
subject|sentence-after|none|3|	noun -8
subject|sentence-after|none|4-6|	name -34	noun -7	pronoun -18
subject|sentence-after|none|7-12|	name -22	noun -20	pronoun -14
subject|sentence-after|own|0|	noun -8	pronoun 9
subject|sentence-after|own|	1 -17	2 -28
subject|sentence-after|own|13-25|	noun -8
subject|sentence-after|own|1|	name -21	noun -10
subject|sentence-after|own|2|	name -12	noun -19
subject|sentence-after|own|3|	name -27	noun -14
subject|sentence-after|own|4-6|	name -24	noun -15
subject|sentence-after|own|7-12|	name -16
subject|sentence-before|	elided 7	none -6
subject|sentence-before|elided|	0 15	1 -23	2 -18
subject|sentence-before|elided|13-25|	name 10
subject|sentence-before|elided|1|	name -15	noun -42	pronoun -8
subject|sentence-before|elided|26+|	name -10	noun -15
subject|sentence-before|elided|2|	name 6
subject|sentence-before|elided|3|	name 10	noun -25	pronoun -15
subject|sentence-before|elided|4-6|	name 16
subject|sentence-before|elided|7-12|	name 18	noun -8	pronoun 13
subject|sentence-before|none|	0 -12	1 -9
subject|sentence-before|none|13-25|	name -15
subject|sentence-before|none|1|	noun -29	pronoun 13
subject|sentence-before|none|26+|	name -22	noun -27	pronoun -16
subject|sentence-before|none|2|	noun -6
subject|sentence-before|none|3|	name -16	noun -44
subject|sentence-before|none|4-6|	name 11	pronoun 6
subject|sentence-before|none|7-12|	noun -8
subject|sentence-before|own|	0 8	1 -8	2 -18
subject|sentence-before|own|13-25|	name -15	noun -11	pronoun -20
subject|sentence-before|own|1|	name 23	noun 21	pronoun 7
subject|sentence-before|own|26+|	name -9	pronoun -28
subject|sentence-before|own|2|	name -33	noun -40
subject|sentence-before|own|3|	name -6	noun -27	pronoun -26
subject|sentence-before|own|4-6|	name -18	noun -20	pronoun -55
subject|sentence-before|own|7-12|	name -20	noun -15	pronoun -42
subject|speaker-then-quote|elided|0|	pronoun -17
subject|speaker-then-quote|elided|1|	name 8	noun -12
subject|speaker-then-quote|elided|	2 6
subject|speaker-then-quote|elided|3|	name 9
subject|speaker-then-quote|elided|4-6|	name 12	noun -14
subject|speaker-then-quote|elided|7-12|	name 7	noun -11	pronoun 12
subject|speaker-then-quote|none|	0 7	1 -8
subject|speaker-then-quote|none|0|	name 8	noun 6	pronoun -7
subject|speaker-then-quote|none|13-25|	name 11	noun 16
subject|speaker-then-quote|none|1|	pronoun -13
subject|speaker-then-quote|none|2|	name 6	noun 7
subject|speaker-then-quote|none|4-6|	name 9	noun -13	pronoun -12
subject|speaker-then-quote|none|7-12|	name -17	pronoun 7
subject|speaker-then-quote|	own -9
subject|speaker-then-quote|own|0|	name 14	pronoun -16
subject|speaker-then-quote|own|	1 -18	2 -13
subject|speaker-then-quote|own|13-25|	name -33	noun 6	pronoun -6
subject|speaker-then-quote|own|1|	name 19	pronoun 12
subject|speaker-then-quote|own|26+|	name -8	noun -13
subject|speaker-then-quote|own|2|	name 8
subject|speaker-then-quote|own|3|	noun -14
subject|speaker-then-quote|own|4-6|	noun -6	pronoun -7
subject|speaker-then-quote|own|7-12|	name -12
subject|topic-after|	none -10
subject|topic-after|none|	0 -10
subject|topic-after|none|0|	name -26	pronoun -10
subject|topic-after|none|1|	noun -7
subject|topic-after|none|4-6|	name -7	noun -7
subject|topic|	elided 14	none -6	own -11
subject|topic|elided|	0 19	1 17	2 -11
subject|topic|elided|13-25|	name 6	noun -12	pronoun 20
subject|topic|elided|1|	noun -15
subject|topic|elided|26+|	noun -26	pronoun -6
subject|topic|elided|2|	name 12
subject|topic|elided|3|	noun 15	pronoun -19
subject|topic|elided|4-6|	name 11	noun 16
subject|topic|elided|7-12|	name 13	noun -6	pronoun 7
subject|topic|none|	0 10	2 -17
subject|topic|none|0|	name -12	noun -28
subject|topic|none|13-25|	pronoun -8
subject|topic|none|1|	name -8	pronoun 8
subject|topic|none|26+|	name -19	noun -11	pronoun -8
subject|topic|none|2|	name 7	pronoun 9
subject|topic|none|3|	pronoun -12
subject|topic|none|4-6|	noun -8
subject|topic|none|7-12|	pronoun -16
subject|topic|own|	0 9	1 -18	2 -18
subject|topic|own|13-25|	name -9	noun -21	pronoun -11
subject|topic|own|1|	pronoun -13
subject|topic|own|26+|	noun -49	pronoun -52
subject|topic|own|2|	name 10	pronoun 16
subject|topic|own|3|	name 22	pronoun 16
subject|topic|own|4-6|	name -12	pronoun -10
subject|topic|own|7-12|	name -18	pronoun -15
subject|verb-then-speaker|	elided -12	none 9	own 11
subject|verb-then-speaker|elided|	0 -12
subject|verb-then-speaker|elided|0|	noun -10
subject|verb-then-speaker|elided|7-12|	noun -10
subject|verb-then-speaker|none|	0 7	1 10
subject|verb-then-speaker|none|0|	name 10	pronoun 7
subject|verb-then-speaker|none|1|	name -19	noun -25
subject|verb-then-speaker|none|2|	name -12	noun -19	pronoun 16
subject|verb-then-speaker|none|3|	name -11	noun -19
subject|verb-then-speaker|none|4-6|	name -12	noun -16
subject|verb-then-speaker|none|7-12|	noun -7
subject|verb-then-speaker|own|	0 9	2 -9
subject|verb-then-speaker|own|0|	name -25	noun -26
subject|verb-then-speaker|own|13-25|	noun -17
subject|verb-then-speaker|own|1|	name 13	pronoun 6
subject|verb-then-speaker|own|2|	name 8
subject|verb-then-speaker|own|3|	name -7	noun -29	pronoun 22
subject|verb-then-speaker|own|4-6|	name 17	noun -26	pronoun 11
subject|verb-then-speaker|own|7-12|	noun -10	pronoun 17
twin|colon|apposed saying person|	inverted saying noun 16
twin|colon|inverted saying noun|	apposed saying person -11
twin|paragraph-before|apposed judging noun|	apposed judging person -9	apposition judging noun -21	apposition judging organisation -7	apposition judging person -13	direct judging pronoun -7	inverted judging noun -14	shared judging noun -8
twin|paragraph-before|apposed judging person|	apposed judging place 8	apposed other person -16	apposition judging noun -16	apposition judging person 16	inverted judging noun 8	inverted judging person -12	shared judging noun -12	shared judging person -19
twin|paragraph-before|apposed judging place|	apposed judging noun -12	apposed judging person -8
twin|paragraph-before|apposed other name|	apposed other noun -7	apposition other noun -7	direct other name -14	direct other pronoun -12
twin|paragraph-before|apposed other noun|	apposed other name -6	apposed other noun -13	apposed other person -19	apposed saying noun -18	apposition other name -8	apposition other noun -12	apposition other organisation -12	apposition other person -26	apposition other place -13	apposition saying noun -14	direct other noun -20	direct other person -9	direct other pronoun -7	shared other name -8	shared other noun -21	shared other organisation -10
twin|paragraph-before|apposed other organisation|	apposed other noun -8	apposed other organisation -8	apposition other noun -12	direct other organisation -9	direct other person -12	shared other organisation -10
twin|paragraph-before|apposed other person|	apposed judging person -15	apposed other name -12	apposed other noun -11	apposed other place -13	apposed saying person -26	apposition other name 15	apposition other noun -20	apposition other organisation -16	apposition other person 10	apposition saying noun 7	direct other noun -18	direct other person -12	shared other noun -14
twin|paragraph-before|apposed other place|	apposed other name -6	apposed other noun -9	apposition other noun -9	direct other noun -8
twin|paragraph-before|apposed saying name|	apposed saying noun -8	apposition saying person -8	inverted saying noun -9	shared saying name -14
twin|paragraph-before|apposed saying noun|	apposed other noun -17	apposed saying name -7	apposed saying noun -30	apposed saying organisation -8	apposed saying person -24	apposed saying place -7	apposition saying noun -31	apposition saying organisation -18	apposition saying person -36	apposition saying place -11	direct saying name -6	direct saying noun -16	direct saying organisation -13	direct saying person -23	direct saying pronoun -14	inverted saying noun -21	inverted saying person -9	inverted saying pronoun -10	shared saying noun -9	shared saying organisation -6	shared saying person -6
twin|paragraph-before|apposed saying organisation|	apposed saying noun -13	apposed saying person -10	apposed saying place -11	apposition saying noun -17	apposition saying organisation -9	inverted saying noun -18	shared saying organisation -9
twin|paragraph-before|apposed saying person|	apposed other person -26	apposed saying noun -23	apposed saying person -6	apposed saying place -22	apposition saying noun -7	apposition saying place -14	direct saying noun -21	direct saying person -8	inverted saying name -13	inverted saying noun -12	inverted saying person -15	inverted saying pronoun -28	passive saying noun -17	shared saying name -11	shared saying noun -14	shared saying person 8
twin|paragraph-before|apposed saying place|	apposed saying noun -21	apposed saying organisation -7	apposed saying place -7	apposition saying noun -13	apposition saying person -6
twin|paragraph-before|apposed thinking noun|	apposed thinking person -9	apposition thinking noun -8	direct thinking noun -9	shared thinking noun -8
twin|paragraph-before|apposed thinking person|	apposed thinking noun -16	apposition thinking noun 7	direct thinking noun -16
twin|paragraph-before|apposition judging noun|	apposed judging noun -19	apposed judging person -17	apposition other noun -11	inverted judging noun -16	shared judging noun -6
twin|paragraph-before|apposition judging organisation|	apposed judging noun -13
twin|paragraph-before|apposition judging person|	apposed judging noun 20	apposed judging person 17
twin|paragraph-before|apposition other name|	apposed other noun -10	apposed other person -15
twin|paragraph-before|apposition other noun|	apposed other name -8	apposed other noun -19	apposed other organisation -10	apposed other person -24	apposed other place -8	apposition judging noun -13	apposition other noun -6	apposition saying noun -15	shared other name -9	shared other noun -14	shared other person -6
twin|paragraph-before|apposition other organisation|	apposed other noun 10	apposed other person -9	shared other organisation 11
twin|paragraph-before|apposition other person|	apposed other noun 8	apposed other person 13	apposition saying person 17
twin|paragraph-before|apposition other place|	apposed other noun -13
twin|paragraph-before|apposition saying name|	apposed saying person -9
twin|paragraph-before|apposition saying noun|	apposed other noun -12	apposed saying noun -31	apposed saying organisation -9	apposed saying person -18	apposed saying place -8	apposition other noun -15	inverted saying noun -19	inverted saying organisation -8	inverted saying person -8	inverted saying pronoun -13	shared saying noun -16	shared saying person -14	shared saying pronoun -13
twin|paragraph-before|apposition saying organisation|	apposed saying noun -22	apposed saying organisation -7	apposed saying person -24	inverted saying noun -28
twin|paragraph-before|apposition saying person|	apposed saying name -20	apposed saying noun -23	apposed saying place -17	apposition other person 11	inverted saying noun -8	shared saying noun -10	shared saying person -10
twin|paragraph-before|apposition saying place|	apposed saying noun -9
twin|paragraph-before|apposition thinking noun|	apposed thinking person -13
twin|paragraph-before|apposition thinking person|	apposed thinking noun -10
twin|paragraph-before|direct judging noun|	apposed judging name -6	apposed judging noun -8	direct other noun -20	inverted judging noun -10	passive judging noun -9
twin|paragraph-before|direct judging organisation|	apposed judging noun -10	direct other organisation -10	inverted judging noun -19
twin|paragraph-before|direct judging person|	apposed judging name -12	apposed judging noun -18	apposed judging organisation -10	direct other person -14	shared judging person -7
twin|paragraph-before|direct judging pronoun|	apposed judging noun -18	direct other pronoun -10
twin|paragraph-before|direct other name|	apposed other name -14	direct other name -12
twin|paragraph-before|direct other noun|	apposed other noun 7	apposed other person -12	apposed other place -11	direct judging noun -24	direct other noun -21	direct saying noun -27	inverted saying noun -12	passive other noun -12	relative other noun -9
twin|paragraph-before|direct other organisation|	apposed other noun -10	apposed other organisation -16	direct judging organisation -9	direct other organisation -17	direct saying organisation -10
twin|paragraph-before|direct other person|	apposed other name -17	apposed other noun -32	apposed other organisation 10	apposed other person -17	direct judging person -17	direct other person -19	direct saying person -21	passive other noun -16	relative other noun -13
twin|paragraph-before|direct other place|	direct other place -9
twin|paragraph-before|direct other pronoun|	apposed other name -13	apposed other noun -11	direct judging pronoun -11	direct other pronoun -18	direct thinking pronoun -12
twin|paragraph-before|direct saying name|	apposed saying noun -16	direct other name -6	inverted saying noun -12
twin|paragraph-before|direct saying noun|	apposed saying noun -17	apposed saying organisation -16	apposed saying person -20	apposed saying place -11	direct other noun -27	inverted saying noun 11	passive saying noun -11	relative saying noun -12	relative saying person -11	shared saying noun -12	shared saying person -7
twin|paragraph-before|direct saying organisation|	apposed saying organisation -8	apposed saying place -12	direct other organisation -12	inverted saying noun -16
twin|paragraph-before|direct saying person|	apposed saying name -19	apposed saying noun -18	apposed saying organisation -20	apposed saying person -22	apposed saying place -21	direct other person -23	inverted saying noun -8	shared saying person -11
twin|paragraph-before|direct saying pronoun|	apposed saying name -16	apposed saying noun -37
twin|paragraph-before|direct thinking noun|	apposed thinking noun -8
twin|paragraph-before|direct thinking person|	apposed thinking noun -10
twin|paragraph-before|direct thinking pronoun|	apposed thinking noun -11	direct other pronoun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -10	apposed judging person -10	apposition judging noun -11	apposition judging person -7	direct judging noun -6	direct judging organisation -9
twin|paragraph-before|inverted judging person|	apposed judging person -8
twin|paragraph-before|inverted saying noun|	apposed saying noun -8	apposed saying person -8	apposition saying noun -18	apposition saying organisation -22	apposition saying person -17	direct saying name -6	direct saying noun -14	direct saying person -20	direct saying pronoun -14	inverted saying noun -16	inverted saying person -11	inverted saying pronoun -12	relative saying noun -8	shared saying noun -9	shared saying pronoun -14
twin|paragraph-before|inverted saying organisation|	apposed saying person -9	apposition saying noun -10
twin|paragraph-before|inverted saying person|	apposed saying person -11	inverted saying noun -13	shared saying noun -11
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -10	apposed saying person -11	apposition saying noun -14	apposition saying person -10	inverted saying noun -12
twin|paragraph-before|passive other noun|	direct other noun -13
twin|paragraph-before|passive other organisation|	direct other noun -8
twin|paragraph-before|passive other person|	direct other noun -6
twin|paragraph-before|passive saying noun|	apposed saying person -9	direct saying noun -12
twin|paragraph-before|relative judging noun|	direct judging noun -7
twin|paragraph-before|relative other noun|	direct other noun -12	direct other person -10	relative other noun -13
twin|paragraph-before|relative other organisation|	direct other noun -8
twin|paragraph-before|relative other person|	direct other noun -11	relative other person -13
twin|paragraph-before|relative saying noun|	direct saying noun -10	inverted saying noun -10
twin|paragraph-before|shared judging noun|	apposed judging noun -8	apposed judging person -9	apposition judging noun -11	direct judging noun -7	shared judging noun -10	shared judging person -6
twin|paragraph-before|shared judging organisation|	direct judging noun -6
twin|paragraph-before|shared judging person|	apposed judging person -17	direct judging noun -12	direct judging person -7	inverted judging noun -15	shared judging noun -26	shared judging pronoun -10
twin|paragraph-before|shared judging pronoun|	apposition judging noun -11	direct judging noun -7	shared judging noun -10	shared judging pronoun -11
twin|paragraph-before|shared other name|	apposed other noun -7	apposition other noun -7
twin|paragraph-before|shared other noun|	apposed other noun -17	apposition other noun -14	shared other noun -13	shared other person -9	shared other pronoun -11
twin|paragraph-before|shared other organisation|	apposed other noun 10	apposed other organisation -9	apposition other noun -6	apposition other organisation 11
twin|paragraph-before|shared other person|	apposed other noun -8	apposition other noun -18	shared other noun -8
twin|paragraph-before|shared other pronoun|	apposition other noun -8	shared other noun -14
twin|paragraph-before|shared saying name|	apposed saying name -12	shared saying noun -9
twin|paragraph-before|shared saying noun|	apposed saying noun -11	apposed saying person -16	apposition saying organisation -7	direct saying noun -15	inverted saying noun -12	shared saying name -6	shared saying organisation -6	shared saying person -15
twin|paragraph-before|shared saying organisation|	apposed saying noun -8	apposed saying organisation -12	apposition saying noun -10	shared saying noun -16
twin|paragraph-before|shared saying person|	apposed saying noun -15	apposed saying person 9	apposition saying organisation -11	apposition saying person -14	direct saying noun -20	direct saying person -12	inverted saying noun -22	inverted saying pronoun -15	shared saying noun -27	shared saying person -18	shared saying pronoun -20
twin|paragraph-before|shared saying pronoun|	direct saying noun -9	inverted saying noun -7	shared saying noun -16	shared saying person -10	shared saying pronoun -16
twin|paragraph-before|shared thinking noun|	apposed thinking noun -6	shared thinking noun -9	shared thinking person -8
twin|paragraph-before|shared thinking person|	apposition thinking noun -7	shared thinking noun -9
twin|quote-then-speaker|apposed judging name|	shared judging name -7
twin|quote-then-speaker|apposed judging noun|	apposed judging noun -32	apposed judging person -18	apposed judging place -9	direct judging noun -27	shared judging noun -22	shared judging person -8	shared judging pronoun -16
twin|quote-then-speaker|apposed judging organisation|	apposed judging noun -18
twin|quote-then-speaker|apposed judging person|	apposed judging noun -8	apposition judging noun 11	direct judging noun 10	shared judging person -12
twin|quote-then-speaker|apposed judging place|	apposed judging noun -15	shared judging person -10
twin|quote-then-speaker|apposed other name|	shared other noun -13	shared other person -11
twin|quote-then-speaker|apposed other noun|	apposed other noun -12	apposed other person -41	apposed other place -23	apposed saying noun -12	apposition other place -14	direct other noun -6	direct other organisation -8	direct other person -23	passive other noun -15	shared other noun -24	shared other person -34	shared other pronoun -22
twin|quote-then-speaker|apposed other organisation|	apposed other noun -23	apposed other person -17	apposition other noun -8	shared other organisation -15
twin|quote-then-speaker|apposed other person|	apposed other noun 14	apposed other organisation 14	apposed other person -15	apposed saying person -7	apposition other noun 10	direct other noun 14
twin|quote-then-speaker|apposed other place|	apposed other noun -22	shared other noun -14
twin|quote-then-speaker|apposed saying name|	shared saying person -20
twin|quote-then-speaker|apposed saying noun|	apposed other noun -14	apposed saying noun -20	apposed saying person -6	apposition saying noun -15	apposition saying person 6	direct saying organisation -21	direct saying person -27	direct saying pronoun -23	shared saying name 9	shared saying noun -10	shared saying person -35	shared saying pronoun -12
twin|quote-then-speaker|apposed saying organisation|	apposed saying person -15	direct saying noun -12	shared saying organisation -10	shared saying person -12	shared saying pronoun -11
twin|quote-then-speaker|apposed saying person|	apposed other person -11	apposed saying noun -14	apposition saying name 18	apposition saying noun 49	apposition saying organisation 14	apposition saying person -10	apposition saying place 14	direct saying noun -11	direct saying organisation -9	direct saying person -9	shared other person -7	shared saying noun 18	shared saying organisation 16	shared saying person 6	shared saying pronoun 7
twin|quote-then-speaker|apposed saying place|	apposed saying noun -15	shared saying noun -14
twin|quote-then-speaker|apposed thinking noun|	apposition thinking noun -15	direct thinking noun -13	shared thinking noun 11	shared thinking person -9
twin|quote-then-speaker|apposed thinking person|	shared thinking person 17
twin|quote-then-speaker|apposition judging noun|	apposed judging noun -17	apposed judging person -13	shared judging noun -6	shared judging person -20	shared judging pronoun -13
twin|quote-then-speaker|apposition judging person|	shared judging person -6
twin|quote-then-speaker|apposition other noun|	apposed other noun -21	apposed other organisation -9	apposed other person -15	apposition saying noun -6	shared other noun -13	shared other organisation -8	shared other person -12	shared other pronoun -7
twin|quote-then-speaker|apposition other person|	apposed other noun -11
twin|quote-then-speaker|apposition other place|	apposed other noun -13
twin|quote-then-speaker|apposition saying name|	apposed saying person -23
twin|quote-then-speaker|apposition saying noun|	apposition other noun -8	shared saying noun -14	shared saying organisation -8	shared saying pronoun -21
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -18
twin|quote-then-speaker|apposition saying person|	apposed saying noun 7	apposed saying person -21	shared saying noun -9	shared saying person -18	shared saying pronoun 9
twin|quote-then-speaker|apposition saying place|	apposed saying person -14
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 14
twin|quote-then-speaker|apposition thinking noun|	shared thinking noun -6	shared thinking person -11	shared thinking pronoun -13
twin|quote-then-speaker|direct judging name|	shared judging person -13
twin|quote-then-speaker|direct judging noun|	apposed judging noun -32	apposed judging person -10	direct other noun -11	passive judging noun -12	relative judging noun -14	shared judging noun -19	shared judging organisation -12	shared judging person -13	shared judging pronoun -11
twin|quote-then-speaker|direct judging pronoun|	direct other pronoun -13	shared judging noun -15	shared judging person -10	shared judging pronoun -8
twin|quote-then-speaker|direct other noun|	apposed other noun -42	apposed other person -29	direct judging noun -14	direct other noun -36	direct saying noun -18	direct thinking noun -17	passive other noun -17	passive other person -15	relative other noun -21	relative other person -18
twin|quote-then-speaker|direct other organisation|	apposed other noun -22
twin|quote-then-speaker|direct other person|	direct other person -16	passive other noun -15
twin|quote-then-speaker|direct other pronoun|	direct judging pronoun -11	direct other pronoun -34	direct saying pronoun -15	relative other person -19	shared judging pronoun -9
twin|quote-then-speaker|direct saying noun|	apposed saying noun 24	apposed saying organisation -14	direct other noun -16	passive saying noun 17	relative saying noun -19	relative saying person -17	shared saying noun -19	shared saying person -27	shared saying pronoun -16
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 11	apposed saying person 9
twin|quote-then-speaker|direct saying person|	apposed saying noun 23	apposed saying person 14	direct other person -7	passive saying noun 18
twin|quote-then-speaker|direct saying pronoun|	apposed saying noun 9	direct other pronoun -16	passive saying noun 19
twin|quote-then-speaker|direct thinking noun|	apposed thinking noun -13	apposed thinking person -8	direct other noun -16	passive thinking noun -10	relative thinking noun -18	shared thinking person -13
twin|quote-then-speaker|passive judging noun|	direct judging noun -13
twin|quote-then-speaker|passive judging organisation|	direct judging noun -14
twin|quote-then-speaker|passive other noun|	apposed other noun -19	direct other noun -24	direct other person -13	shared other noun -19	shared other person -14	shared other pronoun -15
twin|quote-then-speaker|passive other organisation|	direct other noun 6
twin|quote-then-speaker|passive other person|	direct other noun 7
twin|quote-then-speaker|passive saying noun|	apposition saying noun -14	direct saying noun -25	direct saying person -20	direct saying pronoun -26
twin|quote-then-speaker|passive thinking noun|	direct thinking noun -14
twin|quote-then-speaker|relative judging noun|	direct judging noun -9	relative other noun -14
twin|quote-then-speaker|relative judging person|	relative other person 10
twin|quote-then-speaker|relative other noun|	direct other noun -26	relative judging noun -13	relative other noun -14	relative saying noun -8	relative thinking noun -10
twin|quote-then-speaker|relative other person|	direct other noun -7	relative judging person 9	relative other person 8	relative saying person 9
twin|quote-then-speaker|relative saying noun|	direct saying noun -12	relative other noun -9
twin|quote-then-speaker|relative saying person|	relative other person 10
twin|quote-then-speaker|relative thinking noun|	relative other noun -11
twin|quote-then-speaker|shared judging name|	shared judging noun 16
twin|quote-then-speaker|shared judging noun|	apposed judging noun -18	apposed judging person -16	apposition judging noun 7	direct judging noun 13	shared judging name -14	shared judging noun -9	shared judging organisation -15	shared judging person -8	shared judging place -11	shared judging pronoun -15
twin|quote-then-speaker|shared judging organisation|	direct judging noun 16	shared judging person -19
twin|quote-then-speaker|shared judging person|	apposition judging noun -6	apposition judging person -6	direct judging noun 9	shared judging noun 6	shared judging organisation 11	shared judging person -14	shared judging pronoun -8
twin|quote-then-speaker|shared judging place|	shared judging noun -6	shared judging person -8
twin|quote-then-speaker|shared judging pronoun|	apposed judging noun 15	apposition judging noun 15	direct judging pronoun -9	direct other pronoun -9	shared judging person 10	shared judging pronoun -7
twin|quote-then-speaker|shared other name|	shared other pronoun -10
twin|quote-then-speaker|shared other noun|	apposed other name 11	apposed other noun -24	apposition other noun -6	passive other noun -22	shared other organisation -6	shared other person -13	shared saying noun -13
twin|quote-then-speaker|shared other organisation|	apposed other organisation -17	apposed other person -15	shared other noun 12	shared other pronoun 8
twin|quote-then-speaker|shared other person|	apposed other name 9	apposed other person 8	apposition other noun 7	apposition other person 6	passive other noun -6	shared other noun -6	shared other pronoun 9
twin|quote-then-speaker|shared other pronoun|	apposed other person -16	apposition other noun 7	shared other noun -8	shared other organisation -14	shared other person -17	shared saying pronoun 8
twin|quote-then-speaker|shared saying name|	apposed saying noun -13	shared saying person 6	shared saying pronoun -6
twin|quote-then-speaker|shared saying noun|	apposed other noun -7	apposed saying noun -25	apposed saying organisation -11	apposed saying person -22	apposed saying place -11	apposition saying noun -13	apposition saying organisation -7	apposition saying person -10	direct saying noun 8	shared saying noun -15	shared saying person -9
twin|quote-then-speaker|shared saying organisation|	apposed saying noun -16	apposed saying organisation -11	apposed saying person -9	apposition saying noun -13	apposition saying person 12	shared saying noun -16	shared saying person -16	shared saying pronoun 12
twin|quote-then-speaker|shared saying person|	apposed saying organisation -12	apposed saying person 17	apposition saying noun -9	direct saying noun -13	shared saying name -13	shared saying noun 9	shared saying organisation 14	shared saying person -10	shared saying pronoun -13
twin|quote-then-speaker|shared saying place|	apposed saying noun -13	apposed saying place -11
twin|quote-then-speaker|shared saying pronoun|	apposed saying person -15	apposition saying person -7	apposition saying pronoun 17	direct saying noun -9	shared other pronoun 21	shared saying name -15	shared saying noun 7	shared saying organisation -11	shared saying person -7
twin|quote-then-speaker|shared thinking noun|	apposed thinking person -8	shared thinking person -6	shared thinking pronoun 12
twin|quote-then-speaker|shared thinking person|	apposed thinking person 16	apposition thinking noun 12	direct thinking noun 9	shared thinking noun 6
twin|quote-then-speaker|shared thinking pronoun|	apposition thinking noun -7	shared thinking noun -21	shared thinking person -17	shared thinking pronoun -7
twin|quote-then-verb|inverted judging person|	inverted judging person 35
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -31
twin|quote-then-verb|inverted saying noun|	inverted saying person 27	inverted saying place -6	inverted saying pronoun -13
twin|quote-then-verb|inverted saying organisation|	inverted saying organisation -18	inverted saying pronoun -32
twin|quote-then-verb|inverted saying person|	inverted saying noun -28	inverted saying person 59
twin|quote-then-verb|inverted saying place|	inverted saying noun -9	inverted saying pronoun -10
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 19	inverted saying organisation 37	inverted saying place 15
twin|sentence-after|apposed judging noun|	inverted judging noun -10
twin|sentence-after|apposed judging organisation|	apposition judging noun -12
twin|sentence-after|apposed judging person|	apposition judging noun -15
twin|sentence-after|apposed other name|	direct other noun -9	shared other name -15
twin|sentence-after|apposed other noun|	apposition other person -30	direct other person -12	direct other pronoun -12
twin|sentence-after|apposed other person|	apposition other noun 7	apposition other person -21
twin|sentence-after|apposed saying noun|	apposition saying noun -13	apposition saying person -29	direct saying noun -14	direct saying person -16	direct saying pronoun -24	inverted saying noun -21
twin|sentence-after|apposed saying person|	inverted saying noun -15
twin|sentence-after|apposed thinking person|	apposition thinking noun -12
twin|sentence-after|apposition judging noun|	apposed judging organisation -9	apposed judging person -10
twin|sentence-after|apposition other noun|	apposed other noun -13	apposed other person -9
twin|sentence-after|apposition other person|	apposed other noun -19	apposed other person -16	apposition saying person -7
twin|sentence-after|apposition saying noun|	apposed saying person -15	inverted saying noun -13	shared saying person -7	shared saying pronoun -11
twin|sentence-after|apposition saying person|	apposed saying noun -19	inverted saying noun -8
twin|sentence-after|apposition thinking noun|	apposed thinking person -15
twin|sentence-after|direct judging person|	inverted judging noun -8
twin|sentence-after|direct other noun|	apposed other name -9	apposed other noun -24	direct other noun -14	direct saying noun -7
twin|sentence-after|direct other organisation|	direct saying organisation -16
twin|sentence-after|direct other person|	apposed other noun -13	direct saying person -13
twin|sentence-after|direct other pronoun|	apposed other noun -16	direct other pronoun -30	direct saying pronoun 6
twin|sentence-after|direct saying name|	inverted saying name -12
twin|sentence-after|direct saying noun|	direct other noun -6	inverted saying noun -29	shared saying noun -13	shared saying person -13
twin|sentence-after|direct saying organisation|	direct other organisation -14	inverted saying noun -14
twin|sentence-after|direct saying person|	apposed saying noun -18	direct other person -12	inverted saying name -25
twin|sentence-after|direct saying pronoun|	apposed saying noun 17	direct other pronoun 7
twin|sentence-after|inverted judging noun|	apposed judging noun -10	direct judging person -6
twin|sentence-after|inverted saying name|	direct saying person -22	inverted saying name -18
twin|sentence-after|inverted saying noun|	apposed saying person -15	direct saying noun -22	direct saying organisation -21	direct saying person -20	inverted saying noun -21
twin|sentence-after|shared other name|	apposed other name -11
twin|sentence-after|shared saying noun|	direct saying noun -10
twin|sentence-after|shared saying person|	apposition saying noun -9	direct saying noun -13
twin|sentence-after|shared saying pronoun|	apposition saying noun -16
twin|sentence-before|apposed judging name|	apposed judging person -13	apposition judging place -13	direct judging noun -10	direct judging person -7
twin|sentence-before|apposed judging noun|	apposed judging noun -10	apposed judging person -16	apposition judging noun -10	apposition judging organisation -13	apposition judging person -29	direct judging noun -18	direct judging person -13	direct judging pronoun -11	inverted judging noun -23	inverted judging pronoun -10
twin|sentence-before|apposed judging organisation|	apposition judging noun -11	inverted judging name -9	inverted judging noun -15
twin|sentence-before|apposed judging person|	apposed judging name -16	apposed judging noun -22	apposed judging person -15	apposition judging name -13	apposition judging noun -12	direct judging noun -16	direct judging pronoun -10	inverted judging name -11	inverted judging person -11
twin|sentence-before|apposed judging place|	direct judging person -6	inverted judging noun -12
twin|sentence-before|apposed other name|	apposed other noun -13	apposition other name -11	apposition other noun -14	apposition other person -12	direct other noun -14	direct other person -16	direct other pronoun -12
twin|sentence-before|apposed other noun|	apposed other name -13	apposed other noun -16	apposed other organisation -18	apposed other person -22	apposed other place -18	apposition other name -11	apposition other noun -37	apposition other organisation -17	apposition other person -45	apposition other place -20	direct other name -14	direct other noun -16	direct other organisation -9	direct other person -19	direct other pronoun -22	inverted saying noun -19
twin|sentence-before|apposed other organisation|	apposed other noun -26	apposed other organisation -18	direct other noun -21	direct other organisation -10	direct other person -15	direct other pronoun -11
twin|sentence-before|apposed other person|	apposed other noun -14	apposed other person -24	apposed other place 10	apposition other name -27	apposition other organisation -25	apposition other person -13	apposition other place -17	direct other noun -13
twin|sentence-before|apposed other place|	apposed other noun -10	apposed other person -14	apposed other place -28	apposition other noun -19	direct other noun -12	direct other organisation -9	direct other person -17	direct other place -19
twin|sentence-before|apposed saying name|	apposition saying noun -17	apposition saying person -20	direct saying name -10	direct saying noun -15	direct saying person -15	direct saying pronoun -11	inverted saying noun -15	inverted saying pronoun -8
twin|sentence-before|apposed saying noun|	apposed saying noun -39	apposed saying organisation -11	apposed saying place -26	apposition saying name -13	apposition saying organisation -35	apposition saying person -66	apposition saying place 11	direct saying name -13	direct saying noun -41	direct saying organisation -18	direct saying person -41	direct saying pronoun -32	inverted saying noun -6	inverted saying organisation -11	inverted saying person -22	inverted saying place -7	inverted saying pronoun -33
twin|sentence-before|apposed saying organisation|	apposed saying person -17	apposition saying noun -12	apposition saying person -13	apposition saying place -13	apposition saying pronoun -11	direct saying noun -20	direct saying person -13	direct saying pronoun -20	inverted saying noun -14	inverted saying pronoun -22
twin|sentence-before|apposed saying person|	apposed saying noun -6	apposed saying organisation -18	apposition saying noun 11	apposition saying organisation -24	apposition saying place -18	direct saying noun -16	direct saying person -8	inverted saying person -7	inverted saying place -19	inverted saying pronoun -13	passive saying noun -7
twin|sentence-before|apposed saying place|	apposed saying noun -26	apposed saying person -13	apposition saying noun -11	direct saying noun -21	direct saying organisation -12	direct saying person -17	inverted saying noun -8
twin|sentence-before|apposed thinking noun|	apposed thinking noun -35	apposed thinking organisation -6	apposed thinking person -10	apposition thinking noun -17	apposition thinking organisation -16	apposition thinking person -20	direct thinking noun -22	direct thinking person -7	direct thinking pronoun -16
twin|sentence-before|apposed thinking organisation|	apposed thinking noun -11	apposition thinking noun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -16	apposition thinking organisation -9	direct thinking noun -11
twin|sentence-before|apposition judging name|	apposed judging person -12
twin|sentence-before|apposition judging noun|	apposed judging noun -17	apposed judging organisation -11	apposed judging person -36	inverted judging name -13	inverted judging noun -26	passive judging organisation -8
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -25	inverted judging noun -22
twin|sentence-before|apposition judging person|	apposed judging noun -24	inverted judging noun -11	inverted judging pronoun -14
twin|sentence-before|apposition judging place|	apposed judging name -13
twin|sentence-before|apposition other name|	apposed other name -12	apposed other noun -12	apposed other person -28
twin|sentence-before|apposition other noun|	apposed other name -16	apposed other noun -40	apposed other organisation -24	apposed other person -49	apposed other place -22	inverted saying noun -15	inverted saying person -16	passive other noun -29	passive saying noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -27	apposed other person -24
twin|sentence-before|apposition other person|	apposed other person 6	inverted judging noun -9	inverted saying noun 25	passive other noun -17
twin|sentence-before|apposition other place|	apposed other noun -20	apposed other person -17
twin|sentence-before|apposition saying name|	apposed saying noun -12	apposed saying person -23	inverted saying noun -14	inverted saying pronoun -17
twin|sentence-before|apposition saying noun|	apposed saying name -11	apposed saying noun -34	apposed saying organisation -21	apposed saying person -25	apposed saying place -11	inverted saying name -12	inverted saying noun -18	inverted saying organisation -21	inverted saying person -17	inverted saying pronoun -33	passive saying noun -9
twin|sentence-before|apposition saying organisation|	apposed saying person -33	inverted saying noun -10	inverted saying pronoun -17
twin|sentence-before|apposition saying person|	apposed saying name -24	apposed saying organisation -9	apposed saying person -23	apposed saying place -7	inverted saying noun 6	inverted saying organisation 17	inverted saying pronoun 10
twin|sentence-before|apposition saying place|	apposed saying noun -17	apposed saying organisation -11	apposed saying person -13	inverted saying pronoun -9
twin|sentence-before|apposition saying pronoun|	apposed saying organisation -17
twin|sentence-before|apposition thinking noun|	apposed thinking noun -15	apposed thinking organisation -10	apposed thinking person -15
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -14	apposed thinking person -18
twin|sentence-before|apposition thinking person|	apposed thinking noun -20
twin|sentence-before|direct judging noun|	apposed judging noun -24	apposed judging person -17	inverted judging noun 10	inverted judging person -11	inverted judging pronoun -9	passive judging noun -13
twin|sentence-before|direct judging organisation|	inverted judging name -15	inverted judging pronoun -15
twin|sentence-before|direct judging person|	apposed judging name -15	apposed judging place 6	inverted judging name -27
twin|sentence-before|direct judging pronoun|	apposed judging person -11	inverted judging place 6
twin|sentence-before|direct other name|	apposed other name -13	apposed other noun -22	apposed other place -14
twin|sentence-before|direct other noun|	apposed other organisation -35	apposed other person -35	apposed other place -22	inverted judging noun -15	inverted saying noun 10	passive other noun -28	passive other organisation -22	passive other person -21	relative other noun -21
twin|sentence-before|direct other organisation|	apposed other noun -23	apposed other organisation -17	inverted judging noun 6
twin|sentence-before|direct other person|	apposed other name 13	apposed other noun -36	inverted judging noun -13	inverted saying noun -23	passive other pronoun -19
twin|sentence-before|direct other place|	apposed other place -20
twin|sentence-before|direct other pronoun|	apposed other name 8	apposed other noun -32	apposed other organisation -15	apposed other person -18	passive other noun -15	relative other noun -13
twin|sentence-before|direct saying name|	apposed saying name -16	inverted saying noun -10	inverted saying organisation -9	inverted saying person -16	inverted saying pronoun 7
twin|sentence-before|direct saying noun|	apposed saying name -9	apposed saying noun -9	apposed saying organisation -22	apposed saying person -29	inverted saying noun -12	inverted saying person 6	inverted saying place -15	inverted saying pronoun -12	relative saying noun -15
twin|sentence-before|direct saying organisation|	apposed saying noun -35	apposed saying place -24	inverted saying place -9	inverted saying pronoun -15
twin|sentence-before|direct saying person|	apposed saying name -16	apposed saying noun -14	apposed saying place -24	inverted saying name -26	inverted saying noun -18	passive saying noun -10
twin|sentence-before|direct saying place|	inverted saying noun -6
twin|sentence-before|direct saying pronoun|	apposed saying noun 9	inverted saying name -28	inverted saying noun -6	inverted saying person 7
twin|sentence-before|direct thinking noun|	apposed thinking noun -22	apposed thinking person -11
twin|sentence-before|direct thinking person|	apposed thinking noun -14
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -14	direct judging organisation -9	direct judging person -14
twin|sentence-before|inverted judging noun|	apposed judging noun -28	apposed judging organisation -10	apposed judging person -22	apposed judging place -16	apposition judging noun -28	apposition judging organisation -17	apposition judging person -32	apposition other person -8	direct judging noun -20	direct judging organisation -13	direct judging person -27	direct other noun -10	direct other organisation -11	inverted judging noun -20
twin|sentence-before|inverted judging person|	apposed judging person -11	apposition judging noun -15	direct judging noun -8
twin|sentence-before|inverted judging place|	direct judging pronoun -11
twin|sentence-before|inverted judging pronoun|	apposed judging noun -9	apposed judging person -12	apposition judging person -9	direct judging noun 7	direct judging organisation -13	direct judging person -10
twin|sentence-before|inverted saying name|	direct saying name -12	direct saying organisation -27	direct saying person -34	direct saying pronoun -21	inverted saying name -20	inverted saying noun -10	inverted saying pronoun -30
twin|sentence-before|inverted saying noun|	apposed other noun -20	apposed other person -22	apposed saying name -18	apposed saying noun -18	apposed saying organisation -30	apposed saying person -52	apposed saying place -17	apposition other person -40	apposition saying name 8	apposition saying noun -7	apposition saying organisation -36	apposition saying person -67	apposition saying place -17	direct other noun -13	direct other organisation -17	direct other person -23	direct saying name -9	direct saying noun -25	direct saying organisation -43	direct saying person -47	direct saying place -10	direct saying pronoun -23	inverted saying name -9	inverted saying noun -46	inverted saying organisation -12	inverted saying person -23	inverted saying place -6	inverted saying pronoun -30	relative saying noun -10	relative saying person -9
twin|sentence-before|inverted saying organisation|	apposed saying noun -28	apposed saying person -26	apposition saying noun -27	apposition saying person -22	direct saying name -11	inverted saying noun -18	inverted saying pronoun -20
twin|sentence-before|inverted saying person|	apposed saying noun -8	apposed saying person -20	apposition other noun -9	apposition saying noun -16	apposition saying person -17	direct saying name 6	direct saying pronoun -7	inverted saying noun 14	inverted saying person 16
twin|sentence-before|inverted saying place|	apposed saying noun -9	apposed saying person -13	direct saying noun -12	direct saying organisation -7	inverted saying noun -12
twin|sentence-before|inverted saying pronoun|	apposed saying name 6	apposed saying noun -19	apposed saying organisation -14	apposed saying person -25	apposition saying name 17	apposition saying organisation -16	apposition saying person -29	apposition saying place -10	direct saying name -12	direct saying noun -13	direct saying organisation -11	inverted saying name 8	inverted saying noun 15	inverted saying organisation 14
twin|sentence-before|passive judging noun|	direct judging noun -13
twin|sentence-before|passive judging organisation|	apposition judging noun -10
twin|sentence-before|passive other noun|	apposition other noun -23	direct other noun -16	direct other pronoun -12
twin|sentence-before|passive other organisation|	direct other noun -17
twin|sentence-before|passive other person|	direct other noun -16
twin|sentence-before|passive other pronoun|	direct other person -8
twin|sentence-before|passive saying noun|	apposed saying person -8	apposition other noun -18	apposition saying noun -10	direct other noun -14	direct saying noun -8	direct saying person -17	direct saying pronoun -18
twin|sentence-before|relative other noun|	direct other pronoun -12
twin|sentence-before|relative saying noun|	inverted saying noun -12
twin|speaker-then-quote|apposed judging name|	apposed judging person 6	apposition judging person -10	direct judging person -15	shared judging name 12
twin|speaker-then-quote|apposed judging noun|	apposed judging noun -32	apposed judging organisation -17	apposed judging person -20	apposed other noun 10	apposition judging noun 12	apposition judging organisation -22	apposition judging person -23	apposition judging place -13	direct judging noun -22	direct judging organisation -13	direct judging person -37	direct judging pronoun -17	shared judging noun -10	shared judging organisation -8	shared judging person -18	shared judging pronoun 10
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 7	apposed judging person -24	apposed other organisation -11	apposition judging noun 7	apposition judging person 20	direct judging person -16	direct judging pronoun 6	shared judging noun 20
twin|speaker-then-quote|apposed judging person|	apposed judging name -6	apposed judging noun 19	apposed judging organisation 27	apposed judging person -8	apposed judging place 16	apposed other person 28	apposition judging noun 19	apposition judging organisation 21	apposition judging person 14	apposition judging place 16	direct judging noun -14	shared judging noun 11	shared judging organisation 25
twin|speaker-then-quote|apposed judging place|	apposed judging noun -16	apposed judging person -15	apposition judging noun 11	apposition judging person -12	direct judging noun -17	direct judging person -15	shared judging noun -11
twin|speaker-then-quote|apposed other name|	apposed other place -15	apposed saying name -21	apposition other name 6	apposition other noun -12	direct other name -12	direct other noun -22	direct other person -18	direct other pronoun -24	shared other person -14	shared saying name -9
twin|speaker-then-quote|apposed other noun|	apposed judging noun -9	apposed other name -19	apposed other noun -20	apposed other place 6	apposed saying noun -9	apposition other organisation -17	apposition other person -24	apposition saying noun -10	direct other noun -15	direct other organisation -8	direct other person -38	direct saying pronoun -21	shared judging noun -24	shared judging person -19	shared other name -12	shared other organisation -18	shared saying noun -9	shared saying person -22	shared saying pronoun -23
twin|speaker-then-quote|apposed other organisation|	apposed judging organisation -11	apposed other noun -6	apposed other person -20	apposition other noun 6	direct other person -7	shared judging organisation -11	shared other noun -6	shared other organisation 11	shared saying noun 24	shared saying organisation 16	shared saying person -9
twin|speaker-then-quote|apposed other person|	apposed judging person -7	apposed other noun -20	apposed other person -8	apposed saying organisation 10	apposed saying place 8	apposition judging person 22	apposition other organisation 11	apposition other person 14	apposition saying person 19	direct other noun 17	direct other person -14	direct other pronoun -9	direct saying person 9	shared judging noun -8	shared judging person 20	shared other noun 12	shared other person -6	shared other pronoun -17	shared saying noun 10	shared saying organisation 10	shared saying place 20
twin|speaker-then-quote|apposed other place|	apposed other noun -27	apposed other place -17	apposed saying place -10	direct other noun -11	direct other organisation -13	direct other person -24	shared saying place -10
twin|speaker-then-quote|apposed saying name|	apposed other name -18	apposed saying noun -21	apposed saying person -22	apposed saying place -17	apposition saying noun 17	apposition saying person -21	direct saying name -26	direct saying noun -14	direct saying organisation -13	direct saying person -39	direct saying pronoun -9	shared saying person -18
twin|speaker-then-quote|apposed saying noun|	apposed saying name -21	apposed saying noun -42	apposed saying person -57	apposed saying place -20	apposed saying pronoun -14	apposition saying noun 25	apposition saying organisation -12	apposition saying person -68	apposition saying pronoun -12	direct other pronoun -22	direct saying noun -20	direct saying organisation -22	direct saying person -54	direct saying pronoun -11	shared saying name -24	shared saying noun -9	shared saying organisation -15	shared saying place -14
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -13	apposed saying noun -14	apposed saying organisation -15	apposed saying person -38	apposition saying noun 12	direct saying noun -18	direct saying organisation -7	direct saying person -14	direct saying pronoun 7	shared saying person -23
twin|speaker-then-quote|apposed saying person|	apposed other person 27	apposed saying name 22	apposed saying place 20	apposed saying pronoun 13	apposition saying name 24	apposition saying noun 15	apposition saying organisation 33	apposition saying person 22	apposition saying place 17	direct other person 10	direct saying noun -18	direct saying person -28	direct saying pronoun -27	passive saying noun -15	shared other person 13	shared saying name 21	shared saying noun 39	shared saying organisation 22	shared saying person 15	shared saying place 12	shared saying pronoun 9
twin|speaker-then-quote|apposed saying place|	apposed saying noun -32	apposed saying person -18	apposed saying place -16	apposition saying noun -19	apposition saying person -13	direct saying noun -18	direct saying organisation -11	direct saying person -18	shared saying noun -12	shared saying person -12
twin|speaker-then-quote|apposed saying pronoun|	apposed saying noun 13	apposed saying person -17	apposition saying noun 15
twin|speaker-then-quote|apposed thinking name|	apposition thinking noun -8	shared thinking name -13
twin|speaker-then-quote|apposed thinking noun|	apposed thinking noun -30	apposed thinking person -25	apposed thinking place -14	apposition thinking noun -9	direct thinking noun -21	direct thinking person -20	direct thinking pronoun -28	shared thinking noun -14	shared thinking person -15
twin|speaker-then-quote|apposed thinking organisation|	shared thinking organisation -19
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 6	apposition thinking noun 9	apposition thinking person 11
twin|speaker-then-quote|apposed thinking place|	apposed thinking noun -14
twin|speaker-then-quote|apposition judging name|	apposed judging person -19
twin|speaker-then-quote|apposition judging noun|	apposed judging name -19	apposed judging noun -28	apposed judging organisation -15	apposed judging person -12	passive judging organisation -13	shared judging name -17	shared judging noun -27	shared judging organisation -23	shared judging person -40	shared judging pronoun -19
twin|speaker-then-quote|apposition judging organisation|	apposed judging noun 9	apposed judging person -35	shared judging pronoun -13
twin|speaker-then-quote|apposition judging person|	apposed judging name 8	apposed judging noun 16	apposed judging organisation -12	apposed judging person 36	apposed judging place 7	apposed other person 32
twin|speaker-then-quote|apposition judging place|	apposed judging noun -13	apposed judging person -13
twin|speaker-then-quote|apposition other name|	apposed other name -6
twin|speaker-then-quote|apposition other noun|	apposed judging noun 8	apposed judging person -12	apposed other name -7	apposed other organisation -19	apposed other person -29	apposed other place -7	apposed saying noun -25	apposed saying organisation -14	apposed saying person -16	apposition judging noun -14	apposition saying noun -30	passive other organisation 14	shared judging noun 10	shared other name -11	shared other noun -26	shared other organisation -12	shared other person -25	shared other pronoun -21	shared saying noun -40	shared saying organisation -14	shared saying person -20	shared saying pronoun -16
twin|speaker-then-quote|apposition other organisation|	apposed other noun -16	apposed other person -18	shared other noun -22
twin|speaker-then-quote|apposition other person|	apposed judging noun 23	apposed judging person 31	apposed other noun 8	apposed other person -7	apposed saying noun 6	apposed saying person 14	apposition judging person 32	shared judging noun 23	shared judging person 30	shared other noun -23	shared other organisation 11	shared other person -27	shared saying person 21
twin|speaker-then-quote|apposition other place|	apposed other person -14	apposed saying person -13	shared saying person -13
twin|speaker-then-quote|apposition other pronoun|	apposed saying noun -15	shared other pronoun 6	shared saying noun -15	shared saying pronoun -15
twin|speaker-then-quote|apposition saying name|	apposed saying noun -16	apposed saying person -24	shared saying noun -13	shared saying person -16
twin|speaker-then-quote|apposition saying noun|	apposed saying name -19	apposed saying noun -31	apposed saying organisation -30	apposed saying person -18	apposed saying place -18	apposed saying pronoun -8	apposition other noun -26	passive saying noun -11	passive saying organisation -10	shared other noun -18	shared other pronoun -16	shared saying name -22	shared saying noun -60	shared saying organisation -33	shared saying person -36	shared saying place -21	shared saying pronoun -34
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 9	apposed saying organisation -6	apposed saying person -37	shared saying organisation -21	shared saying person -17
twin|speaker-then-quote|apposition saying person|	apposed other person 47	apposed saying name 28	apposed saying noun 32	apposed saying organisation 15	apposed saying person 13	shared saying name 12	shared saying organisation 18	shared saying person 8	shared saying place -6	shared saying pronoun -6
twin|speaker-then-quote|apposition saying place|	apposed saying noun -18	apposed saying person -26	shared saying person -16
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -19	shared saying noun -17	shared saying person -8	shared saying pronoun -13
twin|speaker-then-quote|apposition thinking noun|	apposed thinking name -6	apposed thinking noun -9	apposed thinking person -15	shared thinking name -6	shared thinking noun -15
twin|speaker-then-quote|apposition thinking organisation|	apposed thinking person -12
twin|speaker-then-quote|apposition thinking person|	apposed thinking person 13
twin|speaker-then-quote|direct judging noun|	apposed judging organisation -17	apposed judging person 6	apposed judging place 13	passive judging noun -16	relative judging noun -24	relative judging person -16	shared judging noun 11	shared judging organisation -26	shared judging pronoun -21
twin|speaker-then-quote|direct judging organisation|	apposed judging noun -7	direct other organisation 6
twin|speaker-then-quote|direct judging person|	apposed judging name -8	apposed judging noun 14	apposed judging organisation 18	apposed judging place -6	direct other person -6	shared judging noun -15	shared judging person -14
twin|speaker-then-quote|direct judging pronoun|	apposed judging noun 10	shared judging pronoun -17
twin|speaker-then-quote|direct other name|	apposed other name -17	direct other name 11	passive other organisation -15
twin|speaker-then-quote|direct other noun|	apposed other organisation -26	apposed other person -42	apposed other pronoun -16	apposed saying noun 9	direct other noun -15	direct saying noun -6	direct thinking noun -31	passive other organisation 9	passive other person -14	relative other noun -18	shared thinking noun -19
twin|speaker-then-quote|direct other organisation|	direct other organisation -16	direct saying organisation 11
twin|speaker-then-quote|direct other person|	apposed other name -11	apposed other noun 38	apposed other organisation 9	apposed other place 11	apposed saying noun 10	apposed saying person 11	direct judging person -8	direct other person -21	direct saying person -18	passive other noun -9
twin|speaker-then-quote|direct other place|	direct other place -16
twin|speaker-then-quote|direct other pronoun|	apposed other name -21	apposed saying noun 7	direct other pronoun -18	direct saying pronoun -26	direct thinking pronoun -31	relative other noun -17	shared judging pronoun -19	shared saying pronoun -22	shared thinking pronoun -19
twin|speaker-then-quote|direct saying name|	apposed saying name -17	direct other name 9
twin|speaker-then-quote|direct saying noun|	apposed saying name 26	apposed saying noun -10	apposed saying organisation 22	apposed saying person 16	passive saying noun -21	passive saying organisation -13	relative saying noun -27	relative saying person 20	shared saying noun -11	shared saying person 10	shared saying pronoun -19
twin|speaker-then-quote|direct saying organisation|	apposed saying name 17	direct other organisation 13	relative saying noun -13
twin|speaker-then-quote|direct saying person|	apposed other noun 14	apposed other person 12	apposed saying noun 29	apposed saying person 11	direct other person -12	passive saying noun 18	relative saying noun 17	shared saying noun 10
twin|speaker-then-quote|direct saying pronoun|	apposed other noun 7	apposed saying name 8	apposed saying noun 11	apposed saying person 25	direct other pronoun -23	shared saying pronoun -17
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 15	direct other noun -24	shared thinking person -23
twin|speaker-then-quote|direct thinking person|	apposed thinking noun 20	shared thinking person -21
twin|speaker-then-quote|direct thinking pronoun|	apposed thinking noun -24	direct other pronoun -29	shared thinking person -16	shared thinking pronoun -18
twin|speaker-then-quote|passive judging noun|	direct judging noun 10
twin|speaker-then-quote|passive judging organisation|	apposition judging noun -17
twin|speaker-then-quote|passive other noun|	direct other noun -19	direct other person -27
twin|speaker-then-quote|passive other organisation|	apposition other noun -17	direct other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 15
twin|speaker-then-quote|passive saying noun|	apposed saying person 15	apposition saying noun 10	direct saying person -20	shared saying noun 14
twin|speaker-then-quote|relative judging noun|	direct judging noun -13
twin|speaker-then-quote|relative judging person|	direct judging noun 17	relative other person 12
twin|speaker-then-quote|relative other noun|	direct other noun 10	direct other person 12	direct other pronoun 13	relative other noun -26	relative saying noun 9
twin|speaker-then-quote|relative other person|	relative judging person 13	relative other person -11	relative saying person -9
twin|speaker-then-quote|relative saying noun|	direct saying noun 10	direct saying organisation 14	direct saying person -16
twin|speaker-then-quote|relative saying person|	direct saying noun -20	direct saying person 7	relative other person -8
twin|speaker-then-quote|shared judging name|	apposed judging name 10	apposition judging noun -12	shared judging noun 11	shared judging person -15
twin|speaker-then-quote|shared judging noun|	apposed judging noun -8	apposed judging organisation -8	apposed judging person -27	apposed judging place -16	apposition judging noun -18	apposition judging organisation -13	apposition judging person 10	direct judging noun -18	direct judging person -13	shared judging noun -13	shared judging organisation -13	shared judging place 8	shared judging pronoun -17	shared other noun -18
twin|speaker-then-quote|shared judging organisation|	apposed judging noun -13	apposed judging organisation -8	apposed judging person -19	apposed other organisation -10	direct judging noun 9
twin|speaker-then-quote|shared judging person|	apposed judging noun 6	apposed other person 23	apposition judging person 17	direct judging noun -16	direct judging person -13	shared judging name 11	shared judging noun -9	shared judging pronoun -9
twin|speaker-then-quote|shared judging place|	shared judging noun -16
twin|speaker-then-quote|shared judging pronoun|	apposed judging noun -10	apposed judging person -8	apposition judging organisation -13	apposition judging person 12	direct judging pronoun -17	direct other pronoun -17	shared judging person 10	shared judging pronoun -6
twin|speaker-then-quote|shared other name|	apposed other noun 10	apposition other noun -8	shared other noun 11	shared other person -13
twin|speaker-then-quote|shared other noun|	apposed other noun -6	apposed other organisation -14	apposed other person -14	apposed saying noun 8	apposition other organisation -18	apposition saying noun 7	shared judging noun -20	shared other name -12	shared other noun -37	shared other organisation -16	shared saying noun -13	shared saying person -6	shared saying pronoun 7
twin|speaker-then-quote|shared other organisation|	apposed other person 6	apposition other noun 10	apposition other organisation -17	shared other person 12	shared other pronoun -13	shared saying organisation -14
twin|speaker-then-quote|shared other person|	apposed other name 13	apposed other noun -16	apposed other organisation -11	apposed other person -9	apposed saying person -8	apposition other noun -7	apposition saying noun 8	shared other noun -11	shared other organisation -9
twin|speaker-then-quote|shared other pronoun|	apposed other person 13	apposed saying noun -16	apposition other pronoun 6	apposition saying noun -16	shared other organisation -11	shared other person -20	shared saying pronoun -8
twin|speaker-then-quote|shared saying name|	apposed saying noun -23	apposed saying person -14	apposition saying noun 6	shared saying noun -9	shared saying organisation -17	shared saying person -25	shared saying pronoun -14
twin|speaker-then-quote|shared saying noun|	apposed saying name -15	apposed saying noun -13	apposed saying organisation -6	apposed saying person -24	apposed saying place 12	apposition other noun -23	apposition saying name -17	apposition saying noun -7	apposition saying organisation 8	apposition saying pronoun -13	direct saying person -7	passive saying noun -13	shared other noun -13	shared saying noun -19	shared saying person -34	shared saying place -21	shared saying pronoun -17
twin|speaker-then-quote|shared saying organisation|	apposed saying organisation -6	apposed saying person -20	apposition saying organisation -17	apposition saying person -12	direct saying noun -14	shared saying name -11	shared saying person -19	shared saying pronoun -13
twin|speaker-then-quote|shared saying person|	apposed other person 42	apposed saying noun -13	apposed saying organisation -14	apposed saying person 10	apposed saying place 14	apposition saying name 19	apposition saying noun 7	apposition saying person 27	apposition saying place -10	direct saying noun -17	shared other noun 15	shared other person 18	shared saying noun -8	shared saying organisation 18	shared saying person -13	shared saying place 17	shared saying pronoun -6
twin|speaker-then-quote|shared saying place|	apposed saying noun -15	apposed saying place -14	shared saying noun -11	shared saying person -18
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -12	apposition saying noun 9	apposition saying person 10	apposition saying pronoun -8	direct other pronoun -14	direct saying noun 13	direct saying pronoun -14	shared saying name -14	shared saying organisation -13	shared saying person -7	shared saying pronoun -6
twin|speaker-then-quote|shared thinking name|	apposed thinking name -7	apposition thinking noun -8
twin|speaker-then-quote|shared thinking noun|	apposed thinking noun -6	apposed thinking person -14	direct other noun -6	shared thinking name -9	shared thinking noun -17	shared thinking person -20	shared thinking pronoun -9
twin|speaker-then-quote|shared thinking organisation|	apposed thinking organisation -15
twin|speaker-then-quote|shared thinking person|	direct thinking noun 9	direct thinking pronoun 13	shared thinking pronoun 20
twin|speaker-then-quote|shared thinking pronoun|	apposition thinking noun 8	direct other pronoun -13	direct thinking noun 13	direct thinking pronoun -13	shared thinking person -17
twin|verb-then-speaker|inverted judging name|	inverted judging name -10
twin|verb-then-speaker|inverted judging noun|	inverted judging noun -16
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -37	inverted saying organisation -12	inverted saying pronoun -23
twin|verb-then-speaker|inverted saying organisation|	inverted saying noun -13
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 9
verb-before|according|,|	other 16
verb-before|according|:|	other 22
verb-before|according|adverb|	other -18
verb-before|according|capital|	other -23
verb-before|according|coordinator|	other -12
verb-before|according|determiner|	other -15
verb-before|according|preposition|	other -15
verb-before|according|pronoun|	other -14
verb-before|according|quote|	other 14
verb-before|according|start|	other 14
verb-before|according|stop|	other 18
verb-before|according|that|	other -17
verb-before|according|verb-judging|	other 9
verb-before|according|verb-thinking|	other 12
verb-before|according|word|	other -33
verb-before|apposed|(|	base 7
verb-before|apposed|)|	base -14	past -28	present -20
verb-before|apposed|,|	other 10	participle -12	past 19	present 22
verb-before|apposed|-|	base -12	other -23	participle -13	past -7
verb-before|apposed|:|	other -18	past -7
verb-before|apposed|;|	other -11
verb-before|apposed|capital|	base -17	other -28	past -65	present -25
verb-before|apposed|determiner|	base -12	other -13	past -12
verb-before|apposed|preposition|	other -12
verb-before|apposed|pronoun|	base -22	other -13	past -27	present -6
verb-before|apposed|quote|	other -15	past -8	present 8
verb-before|apposed|verb-judging|	base -13
verb-before|apposed|verb-saying|	base -7	other -24	past -25	present -15
verb-before|apposed|word|	base -27	participle -19	past -40	present -34
verb-before|apposed|–|	other -19
verb-before|apposed|—|	other -14
verb-before|apposition|,|	base -9	participle -68	past -9	present -28
verb-before|direct|capital|	base -32	other -11	participle 6	past 14	present 7
verb-before|direct|determiner|	base -20	participle -29	present -6
verb-before|direct|preposition|	other -15
verb-before|direct|pronoun|	base -26	other -33	participle -18	past 20	present 12
verb-before|direct|subordinator|	participle -27
verb-before|direct|verb-judging|	other -47	participle -10	past -8	present -19
verb-before|direct|verb-saying|	other -36	past -23	present -8
verb-before|direct|verb-thinking|	base -19	other -29	participle -25	past -9	present -22
verb-before|direct|word|	base -16	past 32	present 10
verb-before|inverted|'|	past 20
verb-before|inverted|)|	past -47	present -22
verb-before|inverted|,|	past 10	present 16
verb-before|inverted|-|	past -10
verb-before|inverted|:|	past 8
verb-before|inverted|;|	past -11
verb-before|inverted|capital|	past -20	present -32
verb-before|inverted|coordinator|	past -48	present -25
verb-before|inverted|determiner|	past 6
verb-before|inverted|preposition|	past -10
verb-before|inverted|pronoun|	past -21
verb-before|inverted|quote|	past 17	present 10
verb-before|inverted|start|	past -16
verb-before|inverted|stop|	past -24
verb-before|inverted|that|	past -26	present -21
verb-before|inverted|verb-saying|	present -15
verb-before|inverted|word|	past -7	present -24
verb-before|inverted|–|	past 13
verb-before|inverted|—|	past 11
verb-before|passive|,|	other -30	past 11
verb-before|passive|capital|	other -32	past 19	present -14
verb-before|passive|coordinator|	other -19	past -20
verb-before|passive|pronoun|	other -27
verb-before|passive|quote|	other -30
verb-before|passive|start|	past -7
verb-before|passive|stop|	past -25
verb-before|passive|subordinator|	other -15	past -17
verb-before|passive|that|	other -10	past -6
verb-before|passive|verb-saying|	other 6	past -22
verb-before|passive|verb-thinking|	other -11
verb-before|passive|word|	present -15
verb-before|relative|capital|	base -10	other -15	past -14
verb-before|relative|determiner|	base -13	past 8
verb-before|relative|preposition|	base 9
verb-before|relative|pronoun|	base -13	other 7	past -16
verb-before|relative|that|	base -21	participle -16	past 8
verb-before|relative|verb-judging|	other -12
verb-before|relative|verb-saying|	base 12
verb-before|relative|word|	base -10	participle 13	past -10
verb-before|shared|)|	other -13	past -35
verb-before|shared|,|	participle 30	past -36	present -21
verb-before|shared|-|	other -11	past 13
verb-before|shared|:|	base -11
verb-before|shared|;|	past -13
verb-before|shared|capital|	participle -41
verb-before|shared|coordinator|	other -28
verb-before|shared|determiner|	base -17	other -18	participle 10
verb-before|shared|possessive|	base -9	participle 12
verb-before|shared|preposition|	other -6	participle 11	past 6	present -10
verb-before|shared|pronoun|	other 6	participle -22
verb-before|shared|quote|	base -18	participle 9	present 9
verb-before|shared|subordinator|	base -8	participle -17	past 8
verb-before|shared|verb-saying|	other -7	participle -12
verb-before|shared|verb-thinking|	participle 8
verb-before|shared|word|	other -16	participle -17	present -11
verb-before|shared|—|	past -10
verb-before|shared|’|	base 7	present -10
where|according-to|before 0|,|	none 12	own -8
where|according-to|before 0|:|	none -7	own -25
where|according-to|before 0|;|	own -10
where|according-to|before 0|auxiliary|	elided 13	own 8
where|according-to|before 0|capital|	own 15
where|according-to|before 0|coordinator|	none 14
where|according-to|before 0|determiner|	own 6
where|according-to|before 0|lower|	1 -7	10+ 8	2 12	4-5 6
where|according-to|before 0|preposition|	own -12
where|according-to|before 0|subordinator|	none 11
where|according-to|before 0|upper|	3 -10	6-9 -11
where|according-to|before 0|verb-saying|	own 8
where|according-to|	behind 0 -20
where|according-to|behind 0|determiner|	none -8
where|according-to|behind 0|lower|	1 -11	2 -9	3 -7	4-5 13
where|according-to|behind 0|start|	none 11	own -18
where|according-to|behind 0|stop|	elided -16	none 14	own -17
where|according-to|behind 0|upper|	10+ -10	4-5 -7
where|according-to|behind 0|word|	own -16
where|actor-nearby|	1 first -16	1 inside -13	1 last -22	before 0 17	before 3 -6	before 4 -8	behind 0 10	behind 1 -13	behind 2 -23	behind 3 -32	behind 4 -14
where|actor-nearby|1 first|,|	elided -25	none -19	own -8
where|actor-nearby|1 first|-|	none -18
where|actor-nearby|1 first|:|	elided -15	none -45	own -9
where|actor-nearby|1 first|adverb|	none -25	own -21
where|actor-nearby|1 first|auxiliary|	none -19	own -32
where|actor-nearby|1 first|capital|	elided -8	none -16	own -26
where|actor-nearby|1 first|coordinator|	none -15	own -9
where|actor-nearby|1 first|determiner|	elided -9	none -12	own -20
where|actor-nearby|1 first|lower|	1 -38	10+ -28	2 -30	3 -53	4-5 -24
where|actor-nearby|1 first|other|	6-9 -6
where|actor-nearby|1 first|preposition|	elided -7	none -27	own -44
where|actor-nearby|1 first|pronoun|	none -14	own -27
where|actor-nearby|1 first|quote|	none 7
where|actor-nearby|1 first|start|	elided 12	none -6	own -7
where|actor-nearby|1 first|stop|	elided -14	none -33	own -50
where|actor-nearby|1 first|subordinator|	none -12
where|actor-nearby|1 first|that|	elided -16	none -9	own -26
where|actor-nearby|1 first|upper|	1 -18	10+ -9	3 -27	4-5 -11	6-9 -6
where|actor-nearby|1 first|verb-judging|	none -21
where|actor-nearby|1 first|verb-saying|	own -26
where|actor-nearby|1 first|word|	elided -40	none -40
where|actor-nearby|1 first|—|	none 8
where|actor-nearby|1 inside|,|	elided -18	none -24	own -27
where|actor-nearby|1 inside|:|	elided -28	none -17	own -7
where|actor-nearby|1 inside|adverb|	none -13	own -17
where|actor-nearby|1 inside|auxiliary|	elided -24	none -19	own -30
where|actor-nearby|1 inside|capital|	none -16	own -20
where|actor-nearby|1 inside|determiner|	elided -9	none -30	own -34
where|actor-nearby|1 inside|lower|	1 -29	10+ -18	2 -35	3 -16	4-5 -62	6-9 -52
where|actor-nearby|1 inside|preposition|	elided -14	none -26	own -33
where|actor-nearby|1 inside|pronoun|	none -16	own -20
where|actor-nearby|1 inside|quote|	none 12	own -20
where|actor-nearby|1 inside|start|	elided 8	own -15
where|actor-nearby|1 inside|stop|	elided -19	none -41	own -28
where|actor-nearby|1 inside|subordinator|	none -10
where|actor-nearby|1 inside|that|	elided -15	none -11	own -32
where|actor-nearby|1 inside|upper|	10+ -11	2 -14	3 -27	4-5 -14
where|actor-nearby|1 inside|verb-judging|	none -16
where|actor-nearby|1 inside|verb-saying|	elided -12	own -27
where|actor-nearby|1 inside|word|	elided -8	none -35	own -47
where|actor-nearby|1 inside|’|	none -12
where|actor-nearby|1 last|,|	elided -25	none -12	own -26
where|actor-nearby|1 last|-|	none -24
where|actor-nearby|1 last|:|	elided -30	none -40	own -45
where|actor-nearby|1 last|;|	own -11
where|actor-nearby|1 last|adverb|	none -10	own -7
where|actor-nearby|1 last|auxiliary|	elided -18	own -44
where|actor-nearby|1 last|capital|	none -13	own -19
where|actor-nearby|1 last|coordinator|	none -13	own -6
where|actor-nearby|1 last|determiner|	elided -9	none -16	own -27
where|actor-nearby|1 last|lower|	1 -9	10+ -24	2 -35	3 -33	4-5 -22	6-9 -30
where|actor-nearby|1 last|preposition|	elided -19	none -11	own -30
where|actor-nearby|1 last|pronoun|	own -19
where|actor-nearby|1 last|start|	none 9	own -15
where|actor-nearby|1 last|stop|	elided -12	none -22	own -51
where|actor-nearby|1 last|subordinator|	none -16
where|actor-nearby|1 last|that|	none -12	own -30
where|actor-nearby|1 last|upper|	1 -19	10+ -14	2 6	3 -24	6-9 -18
where|actor-nearby|1 last|verb-judging|	none -16
where|actor-nearby|1 last|verb-saying|	elided -11
where|actor-nearby|1 last|word|	elided -6	none -27	own -50
where|actor-nearby|1 last|—|	none 13
where|actor-nearby|before 0|,|	own 14
where|actor-nearby|before 0|-|	none -27
where|actor-nearby|before 0|:|	elided 10	own -13
where|actor-nearby|before 0|adverb|	none 11
where|actor-nearby|before 0|auxiliary|	own -7
where|actor-nearby|before 0|capital|	own -20
where|actor-nearby|before 0|coordinator|	none -14	own 7
where|actor-nearby|before 0|determiner|	elided 13	none 6
where|actor-nearby|before 0|lower|	1 10	10+ -27	3 30	4-5 19	6-9 -6
where|actor-nearby|before 0|other|	4-5 -10
where|actor-nearby|before 0|preposition|	elided 13	own 15
where|actor-nearby|before 0|pronoun|	none 22	own -6
where|actor-nearby|before 0|subordinator|	own 10
where|actor-nearby|before 0|that|	none -12
where|actor-nearby|before 0|upper|	1 16	10+ -15	4-5 -7
where|actor-nearby|before 0|verb-judging|	own 6
where|actor-nearby|before 0|verb-saying|	own -11
where|actor-nearby|before 0|verb-thinking|	none 10
where|actor-nearby|before 0|word|	elided -12	none 25
where|actor-nearby|before 0|’|	none -6	own 6
where|actor-nearby|before 1|,|	elided 11	none -20	own -20
where|actor-nearby|before 1|:|	elided 12	none -18	own -10
where|actor-nearby|before 1|adverb|	none -21
where|actor-nearby|before 1|auxiliary|	elided -8	none -11
where|actor-nearby|before 1|capital|	elided 12	none -8	own -23
where|actor-nearby|before 1|coordinator|	elided 7	none -15
where|actor-nearby|before 1|determiner|	elided -8	own -45
where|actor-nearby|before 1|lower|	1 -18	3 7	4-5 -17	6-9 -9
where|actor-nearby|before 1|other|	4-5 7	6-9 8
where|actor-nearby|before 1|preposition|	elided -13	none -8	own -8
where|actor-nearby|before 1|pronoun|	none -18	own -8
where|actor-nearby|before 1|stop|	elided 7
where|actor-nearby|before 1|subordinator|	none -12
where|actor-nearby|before 1|that|	elided 9	none -7
where|actor-nearby|before 1|upper|	1 -26	2 -19	3 -19	4-5 15
where|actor-nearby|before 1|verb-judging|	elided -6	none -20	own -15
where|actor-nearby|before 1|verb-saying|	own -9
where|actor-nearby|before 1|word|	elided 11	none -14	own -14
where|actor-nearby|before 1|—|	none 7
where|actor-nearby|before 1|’|	own -14
where|actor-nearby|before 2|,|	elided -15	none -22	own -49
where|actor-nearby|before 2|:|	elided -20	none -8	own -20
where|actor-nearby|before 2|adverb|	none -13	own -16
where|actor-nearby|before 2|auxiliary|	none -29	own -30
where|actor-nearby|before 2|capital|	none -16
where|actor-nearby|before 2|determiner|	elided 7	none -20	own -17
where|actor-nearby|before 2|lower|	1 -30	10+ -6	2 -10	3 -16	4-5 -35
where|actor-nearby|before 2|other|	4-5 -15	6-9 -13
where|actor-nearby|before 2|preposition|	elided -15	none -10	own -38
where|actor-nearby|before 2|pronoun|	none -22	own -22
where|actor-nearby|before 2|quote|	none -8
where|actor-nearby|before 2|stop|	elided 7
where|actor-nearby|before 2|subordinator|	none -9
where|actor-nearby|before 2|that|	none 8	own 11
where|actor-nearby|before 2|upper|	1 13	10+ 6	2 -17	3 -44	4-5 -6
where|actor-nearby|before 2|verb-judging|	none -13
where|actor-nearby|before 2|verb-saying|	own -43
where|actor-nearby|before 2|word|	elided -29	none -26
where|actor-nearby|before 3|,|	elided -10	none 7	own -32
where|actor-nearby|before 3|:|	elided -14	own -26
where|actor-nearby|before 3|adverb|	none -14
where|actor-nearby|before 3|auxiliary|	none -12	own -25
where|actor-nearby|before 3|capital|	none -14
where|actor-nearby|before 3|determiner|	none -12	own -16
where|actor-nearby|before 3|lower|	1 -22	10+ -20	2 -32	3 -34	4-5 -13	6-9 -20
where|actor-nearby|before 3|preposition|	none -11	own -19
where|actor-nearby|before 3|pronoun|	none -17
where|actor-nearby|before 3|quote|	none 10	own -14
where|actor-nearby|before 3|stop|	elided -12	own -18
where|actor-nearby|before 3|upper|	1 -11	10+ 7	4-5 -8	6-9 -8
where|actor-nearby|before 3|verb-saying|	own -17
where|actor-nearby|before 3|word|	elided -11	none -33	own -19
where|actor-nearby|before 4|,|	elided -17	own -12
where|actor-nearby|before 4|:|	elided -13	none -16	own -25
where|actor-nearby|before 4|auxiliary|	none -9
where|actor-nearby|before 4|lower|	2 -18	3 -10	4-5 -25	6-9 -18
where|actor-nearby|before 4|preposition|	none -9	own -11
where|actor-nearby|before 4|stop|	elided -33	own -40
where|actor-nearby|before 4|that|	own -10
where|actor-nearby|before 4|upper|	1 -15	10+ -7	2 -22	4-5 -9
where|actor-nearby|before 4|word|	none -12	own -20
where|actor-nearby|behind 0|,|	own -9
where|actor-nearby|behind 0|:|	elided -16	none 9	own 15
where|actor-nearby|behind 0|;|	own 14
where|actor-nearby|behind 0|auxiliary|	own -14
where|actor-nearby|behind 0|capital|	own -12
where|actor-nearby|behind 0|determiner|	none -11	own -24
where|actor-nearby|behind 0|lower|	2 -20	3 -30
where|actor-nearby|behind 0|other|	6-9 -9
where|actor-nearby|behind 0|preposition|	none 7	own -23
where|actor-nearby|behind 0|stop|	elided -19	none 22	own 9
where|actor-nearby|behind 0|upper|	1 8	10+ 7	2 -13	3 -14	4-5 14	6-9 -7
where|actor-nearby|behind 0|verb-judging|	none -20
where|actor-nearby|behind 0|verb-saying|	own -24
where|actor-nearby|behind 0|word|	none -25	own -18
where|actor-nearby|behind 1|,|	elided -21	none -8	own -7
where|actor-nearby|behind 1|-|	none 27
where|actor-nearby|behind 1|:|	none -17	own -22
where|actor-nearby|behind 1|adverb|	none -9	own -21
where|actor-nearby|behind 1|auxiliary|	elided -18	none -24	own -32
where|actor-nearby|behind 1|capital|	elided -12	none -21	own -24
where|actor-nearby|behind 1|coordinator|	none -13
where|actor-nearby|behind 1|determiner|	elided -14	none -9	own -25
where|actor-nearby|behind 1|lower|	10+ -31	2 -13	3 -26	4-5 -26	6-9 -51
where|actor-nearby|behind 1|other|	6-9 -13
where|actor-nearby|behind 1|preposition|	elided -15	own -49
where|actor-nearby|behind 1|pronoun|	none -17	own 6
where|actor-nearby|behind 1|start|	elided -17	none 14	own -33
where|actor-nearby|behind 1|stop|	elided -27	none -33	own -9
where|actor-nearby|behind 1|subordinator|	none -9
where|actor-nearby|behind 1|that|	elided -15	none -16	own -17
where|actor-nearby|behind 1|upper|	1 -29	10+ -11	2 -7	4-5 -11	6-9 -7
where|actor-nearby|behind 1|verb-judging|	none -8	own -13
where|actor-nearby|behind 1|verb-saying|	elided -14	own -6
where|actor-nearby|behind 1|word|	elided -27	none -11	own -15
where|actor-nearby|behind 1|’|	none -11	own -12
where|actor-nearby|behind 2|,|	elided -16	none -12	own -16
where|actor-nearby|behind 2|:|	own -15
where|actor-nearby|behind 2|auxiliary|	own -17
where|actor-nearby|behind 2|determiner|	none -13	own -14
where|actor-nearby|behind 2|lower|	1 -22	10+ -13	2 -17	3 -25	4-5 -33	6-9 -28
where|actor-nearby|behind 2|preposition|	none -22	own -20
where|actor-nearby|behind 2|start|	elided -22	none 6	own -27
where|actor-nearby|behind 2|stop|	elided -29	own -32
where|actor-nearby|behind 2|that|	own -13
where|actor-nearby|behind 2|upper|	1 -8	10+ -29	2 8	3 -13	6-9 -33
where|actor-nearby|behind 2|verb-judging|	none -14
where|actor-nearby|behind 2|verb-saying|	own -15
where|actor-nearby|behind 2|word|	none -22	own -23
where|actor-nearby|behind 3|,|	own -7
where|actor-nearby|behind 3|determiner|	own -11
where|actor-nearby|behind 3|lower|	2 -13	3 -11	4-5 -11	6-9 -7
where|actor-nearby|behind 3|start|	own -15
where|actor-nearby|behind 3|stop|	own -9
where|actor-nearby|behind 3|upper|	10+ -17	6-9 -19
where|actor-nearby|behind 3|word|	none -9	own -13
where|colon|	1 last -17	before 0 -9	before 1 -12
where|colon|1 last|start|	none -12
where|colon|1 last|upper|	6-9 -15
where|colon|before 0|,|	none -13
where|colon|before 0|:|	none -6	own -10
where|colon|before 0|lower|	1 7	2 -14	3 -20	4-5 -18	6-9 -9
where|colon|before 0|other|	10+ 9	2 -7	6-9 6
where|colon|before 0|upper|	1 -8	10+ -12	2 -7	3 11	4-5 -6	6-9 -6
where|interview|10 first|upper|	10+ 6
where|interview|10 last|start|	none 14
where|interview|10 last|upper|	10+ 10
where|interview|	11 first 7	11 last 6	12 first -8	2 first 8	2 last 6	3 first -8	3 last 12	4 first 14	4 last -13	5 last 17	6 first 6	6 last -13	7 last 21	8 first 7	9 first 10	9 last 12
where|interview|11 first|upper|	10+ 7
where|interview|2 first|start|	none 8
where|interview|2 first|upper|	10+ 12
where|interview|2 last|:|	none -10
where|interview|2 last|upper|	10+ 6
where|interview|3 first|upper|	10+ -6
where|interview|3 last|:|	none 13
where|interview|3 last|start|	none 11
where|interview|3 last|upper|	10+ 18
where|interview|4 first|:|	none 11
where|interview|4 first|upper|	10+ 14
where|interview|4 last|:|	none -12
where|interview|4 last|start|	none 9
where|interview|4 last|stop|	none -8
where|interview|4 last|upper|	10+ -13
where|interview|5 first|:|	none -8
where|interview|5 last|:|	none 14
where|interview|5 last|start|	none 6
where|interview|5 last|stop|	none 13
where|interview|5 last|upper|	10+ 18
where|interview|6 last|:|	none -9
where|interview|6 last|stop|	none -11
where|interview|6 last|upper|	10+ -9	6-9 -8
where|interview|7 first|:|	none -12
where|interview|7 first|start|	none 10
where|interview|7 first|upper|	10+ 9
where|interview|7 last|:|	none 15
where|interview|7 last|stop|	none 12
where|interview|7 last|upper|	10+ 21
where|interview|8 first|:|	none 7
where|interview|8 last|:|	none -8
where|interview|8 last|start|	none 19
where|interview|8 last|stop|	none -11
where|interview|8 last|upper|	6-9 -11
where|interview|9 first|start|	none 10
where|interview|9 first|upper|	10+ 10
where|interview|9 last|:|	none 7
where|interview|9 last|stop|	none 13
where|interview|9 last|upper|	10+ 18
where|named-before|	1 last -7	before 1 8
where|named-before|1 last|other|	10+ 9	6-9 7
where|named-before|1 last|start|	elided 8	none -8	own -17
where|named-before|1 last|upper|	1 -8	10+ -6	6-9 -6
where|named-before|before 1|other|	10+ -11	4-5 6	6-9 11
where|named-before|before 1|stop|	elided 20	own -9
where|named-before|before 1|upper|	10+ 6	2 -9	3 8	6-9 -6
where|named-nearby|before 0|)|	elided -6
where|named-nearby|before 0|,|	none -11	own 12
where|named-nearby|before 0|-|	none -28
where|named-nearby|before 0|:|	elided 10
where|named-nearby|before 0|;|	own -12
where|named-nearby|before 0|adverb|	none 9
where|named-nearby|before 0|auxiliary|	elided -12	own -11
where|named-nearby|before 0|capital|	elided -17	none -8	own -9
where|named-nearby|before 0|coordinator|	own 11
where|named-nearby|before 0|determiner|	elided 10	own 18
where|named-nearby|before 0|lower|	1 18	10+ -6
where|named-nearby|before 0|preposition|	elided 20	none 8	own 15
where|named-nearby|before 0|subordinator|	own 9
where|named-nearby|before 0|upper|	1 -11	10+ -17	2 8	3 7	4-5 -7
where|named-nearby|before 0|verb-judging|	elided 6	own 6
where|named-nearby|before 0|verb-saying|	own -12
where|named-nearby|before 0|verb-thinking|	none 8
where|named-nearby|before 0|word|	elided -11	none 7
where|named-nearby|before 0|’|	none 10	own 12
where|named-nearby|behind 0|:|	none 8	own 27
where|named-nearby|behind 0|;|	own 12
where|named-nearby|behind 0|capital|	own -17
where|named-nearby|behind 0|determiner|	elided -15	none -19	own -21
where|named-nearby|behind 0|lower|	2 -9	3 -26	4-5 -7	6-9 -8
where|named-nearby|behind 0|other|	4-5 17	6-9 -6
where|named-nearby|behind 0|preposition|	elided -14	own -14
where|named-nearby|behind 0|pronoun|	own 9
where|named-nearby|behind 0|quote|	own 8
where|named-nearby|behind 0|start|	none -9	own 14
where|named-nearby|behind 0|stop|	elided 6	none 14
where|named-nearby|behind 0|upper|	1 -9	3 -10	4-5 12	6-9 17
where|named-nearby|behind 0|verb-judging|	none -17
where|named-nearby|behind 0|verb-saying|	own -22
where|named-nearby|behind 0|word|	none -21	own -7
where|name|	1 first -14	1 inside -17	1 last -13	before 0 -7	before 2 -50	before 3 -36	behind 1 -6	behind 2 -10
where|name|1 first|	, -12	: -17	auxiliary -17	determiner -7	preposition -12	stop -29	word -21
where|name|1 inside|	auxiliary -9	start -11	stop -10
where|name|1 last|	, -14	: -21	auxiliary -22	capital -17	determiner -14	preposition -18	start -12	stop -30	word -25
where|name|before 0|	, -12	- -13	adverb -15	auxiliary -14	capital -15	determiner 6	preposition 8	verb-judging 6
where|name|before 1|	, -13	: -8	adverb -25	auxiliary -13	preposition -43	stop -8	that -14	verb-saying -13	verb-thinking -12	word 11
where|name|before 2|	, -9	: -24	auxiliary -20	capital -11	determiner -20	preposition -15	pronoun -16	stop -37	word -11
where|name|before 3|	: -12	auxiliary -11	determiner -12	preposition -11	stop -28	word -11
where|name|behind 0|	, 14	capital 7	determiner -11	preposition -20	pronoun 7
where|name|behind 1|	, -15	stop -30
where|noun|	1 first -19	1 inside -17	1 last -17	before 1 -11	before 2 -9	before 3 -17
where|noun|1 first|	, -20	: -29	auxiliary -22	capital -19	determiner -13	preposition -17	pronoun -11	start -9	stop -39	that -13	verb-judging -7	verb-saying -18	word -36	— -15
where|noun|1 inside|	: -9	preposition -10	start -11	stop -20	word -12
where|noun|1 last|	, -24	: -27	auxiliary -29	capital -14	coordinator -9	determiner -21	preposition -31	pronoun -13	start -13	stop -11	that -20	verb-judging -17	verb-saying -20	word -42	— -12
where|noun|before 0|	: -6	; -14	adverb -8	auxiliary -9	determiner 11	preposition -16	pronoun 7	subordinator 9	that -8	verb-judging 8	verb-saying 10	verb-thinking -14	’ 8
where|noun|before 1|	, -42	: -31	; -21	auxiliary -10	capital -19	coordinator -20	determiner -7	preposition -41	subordinator -19	that -19	verb-judging -26	verb-thinking -23	word -10	— 7	’ -14
where|noun|before 2|	, -24	: -43	adverb -9	auxiliary -18	capital -12	determiner -20	preposition -22	quote 6	subordinator -6	that -16	word -34	’ -11
where|noun|before 3|	, -16	: -30	auxiliary -6	capital -8	preposition -12	quote -16	stop -7	verb-saying -11	word -14
where|noun|behind 0|	, -6	: 12	auxiliary 16	capital -7	preposition -6	start -11	that -13	verb-judging -13	verb-saying -20
where|noun|behind 1|	, -27	: -11
where|organisation|	1 first -17	1 inside -27	1 last -16	before 0 -6	before 2 -12	before 3 -47	before 4 -35	behind 0 -9	behind 1 -25	behind 2 -31	behind 3 -13
where|organisation|1 first|	, -35	: -48	adverb -24	auxiliary -31	capital -22	coordinator -14	determiner -22	preposition -38	pronoun -23	quote -12	start -15	stop -60	that -23	verb-judging -17	verb-saying -28
where|organisation|1 inside|	, -25	: -28	adverb -8	auxiliary -25	capital -15	determiner -24	preposition -22	pronoun -11	start -17	stop -29	subordinator -6	that -14	verb-judging -7	verb-saying -12	word -44
where|organisation|1 last|	, -36	- -25	: -43	adverb -15	auxiliary -7	capital -28	coordinator -21	determiner -34	pronoun -15	start -19	stop -60	subordinator -17	that -31	verb-judging -19	word -21	– -13
where|organisation|before 0|	, 16	- -32	: -24	; -12	adverb 6	auxiliary -14	capital 6	coordinator 9	determiner 12	preposition 16	pronoun -9	subordinator 15	that 9	verb-saying 12	verb-thinking 8	’ 16
where|organisation|before 1|	, 7	: -9	capital -15	determiner -22	preposition -15	pronoun -28	stop -25	subordinator -14	that -23	verb-judging -20	verb-saying -15	verb-thinking -28
where|organisation|before 2|	, -32	: -60	adverb -19	auxiliary -26	capital -28	determiner -19	preposition -42	pronoun -22	subordinator -9	that -29	verb-judging -12	verb-saying -30	verb-thinking -12	word -6
where|organisation|before 3|	, -15	: -27	adverb -7	auxiliary -20	determiner -19	preposition -18	pronoun -16	stop -35	that -9	word -29
where|organisation|before 4|	, -9	: -19	preposition -10	stop -25	word -14
where|organisation|behind 0|	: 17	determiner -15	start -25	stop -10	verb-judging -25	verb-saying -17	word -9
where|organisation|behind 1|	, -37	: -30	adverb -20	auxiliary -28	capital -22	determiner -14	preposition -35	pronoun -19	start -13	stop -41	that -28	verb-judging -25	verb-saying -26	word -14	’ -12
where|organisation|behind 2|	, -7	: -14	auxiliary -12	capital -7	determiner -16	preposition -15	start -17	stop -18	verb-judging -6	verb-saying -13	word -27
where|organisation|behind 3|	word -8
where|paragraph-before|1 last|other|	6-9 6
where|paragraph-before|1 last|start|	own 9
where|paragraph-before|1 last|upper|	1 -23	2 -17	3 -22	6-9 -14
where|person|	1 first -17	1 inside -12	1 last -19	11 first 7	11 last 6	12 first -8	2 first 8	2 last 6	3 first -8	3 last 12	4 first 14	4 last -13	5 last 17	6 first 6	6 last -13	7 last 21	8 first 7	9 first 10	9 last 12	before 0 19	before 1 12	behind 0 12	behind 1 -14	behind 2 -19	behind 3 -30	behind 4 -13
where|person|1 first|	- -18	: -17	adverb -27	auxiliary -35	capital -19	coordinator -13	determiner -23	preposition -47	pronoun -23	quote 7	stop -28	that -26	verb-judging -27	verb-saying -21	verb-thinking -16	word -62	— 9	’ -11
where|person|1 inside|	, -33	: -9	adverb -20	auxiliary -33	capital -23	coordinator -14	determiner -28	preposition -35	pronoun -26	quote 10	start 10	stop -34	subordinator -8	that -35	verb-judging -14	verb-saying -30	word -25	’ -12
where|person|1 last|	, -31	- -22	: -52	auxiliary -42	capital -7	determiner -27	preposition -34	stop -17	subordinator -18	that -21	verb-judging -15	verb-saying -25	word -52	— 6
where|person|10 last|	start 14
where|person|2 first|	start 8
where|person|2 last|	: -10
where|person|3 first|	: -8
where|person|3 last|	: 13	start 11
where|person|4 first|	: 11
where|person|4 last|	: -12	start 9	stop -8
where|person|5 last|	: 14	start 6	stop 13
where|person|6 last|	: -10	stop -11
where|person|7 first|	: -14	start 10
where|person|7 last|	: 15	stop 12
where|person|8 first|	: 7
where|person|8 last|	: -9	start 19	stop -11
where|person|9 first|	start 10
where|person|9 last|	: 7	stop 13
where|person|before 0|	) 15	, 10	: 16	auxiliary 19	coordinator 21	determiner 17	preposition 23	pronoun 12	quote 19	subordinator 45	that -8	verb-thinking 25	word 20	– -18	’ 20
where|person|before 1|	, -7	: -14	adverb -27	coordinator -12	preposition -13	pronoun -24	stop 20	subordinator -18	that 8	verb-judging -33	verb-saying -12	word -12	— -13	’ -24
where|person|before 2|	, -31	: -21	adverb -18	auxiliary -37	coordinator -22	preposition -15	pronoun -29	quote -8	that 20	verb-judging -13	verb-saying -38	word -10
where|person|before 3|	, -13	adverb -10	auxiliary -29	capital -20	determiner -25	preposition -8	pronoun -22	quote 14	stop 8	that -12	verb-saying -25	word -23
where|person|before 4|	, -19	: -22	auxiliary -8	preposition -9	word -16
where|person|behind 0|	: 13	; 17	determiner -22	start 25	stop 12	word -16
where|person|behind 1|	- 24	: -16	adverb -8	auxiliary -29	capital -27	determiner -18	preposition -20	pronoun 8	stop -34	that -21	verb-judging -10	word -19
where|person|behind 2|	, -20	auxiliary -16	determiner -12	preposition -23	start -20	that -13	verb-judging -14	verb-saying -10	word -31
where|person|behind 3|	, -10	determiner -14	start -14	stop -17	word -14
where|place|	1 first -36	1 inside -9	1 last -32	before 0 -6	before 1 -19	before 2 -28	before 3 -26	behind 0 -13	behind 1 -13
where|place|1 first|	, -6	: -13	auxiliary -9	preposition -10	start -24	stop -17	verb-saying -12	word -22
where|place|1 last|	, -6	: -12	auxiliary -10	preposition -15	start -30	stop -13	word -22
where|place|before 0|	, -24	- -19	: -17	auxiliary -17	determiner -11	preposition 8	verb-judging -24
where|place|before 1|	, -17	- -14	: -24	auxiliary -12	capital -10	determiner -8	stop -20	that -9	word -13
where|place|before 2|	, -10	: -14	preposition -13	stop -19	word -10
where|place|before 3|	: -15	stop -23
where|place|behind 0|	capital -10	preposition -12	start -21	stop 10	word -12
where|place|behind 1|	stop -13
where|possessor|	before 0 -15
where|possessor|before 0|:|	none -12	own -9
where|possessor|before 0|lower|	2 -13	6-9 -8
where|possessor|before 0|preposition|	own -12
where|possessor|before 0|upper|	10+ -7	6-9 -13
where|possessor|before 0|word|	none -9	own -17
where|possessor|before 0|’|	none -10	own -12
where|pronoun|	1 first -28	1 inside -20	1 last -10	before 0 -7	before 3 -24	behind 0 9	behind 1 12
where|pronoun|1 first|	, -11	: -13	start -22	stop -21	word -6
where|pronoun|1 inside|	auxiliary -11	start -15	stop -7
where|pronoun|1 last|	, -14	auxiliary -17	capital -15	determiner -10	preposition -28	start -10	stop -37	that -11	verb-judging -10	verb-saying -10	word -24
where|pronoun|before 0|	, 9	: -6	determiner -6	subordinator -8	verb-saying -22
where|pronoun|before 1|	, -10	: -16	adverb -20	capital -22	determiner -21	preposition -11	pronoun -8	that -16	verb-judging -13	verb-saying -20	word -12	— 12
where|pronoun|before 2|	, 9	: -20	determiner -7	preposition -15	word -23
where|pronoun|before 3|	: -13	preposition -6	stop -22	word -10
where|pronoun|behind 0|	: 16	auxiliary 6	capital -15	determiner -6	start 12	verb-saying -7	word 23
where|pronoun|behind 1|	quote -16
where|quote-then-speaker|	before 0 -9	behind 0 -9
where|quote-then-speaker|before 0|,|	own -18
where|quote-then-speaker|before 0|:|	own -15
where|quote-then-speaker|before 0|adverb|	own -11
where|quote-then-speaker|before 0|auxiliary|	own -23
where|quote-then-speaker|before 0|determiner|	elided 9
where|quote-then-speaker|before 0|lower|	2 -14	3 -7	6-9 -10
where|quote-then-speaker|before 0|preposition|	elided -9
where|quote-then-speaker|before 0|that|	own -7
where|quote-then-speaker|before 0|upper|	1 12	10+ -7	4-5 -11	6-9 -8
where|quote-then-speaker|before 0|verb-judging|	elided 6
where|quote-then-speaker|before 0|–|	own -20
where|quote-then-speaker|behind 0|auxiliary|	own 6
where|quote-then-speaker|behind 0|capital|	own -12
where|quote-then-speaker|behind 0|determiner|	own -20
where|quote-then-speaker|behind 0|lower|	1 -14	2 -15	3 -11	4-5 13
where|quote-then-speaker|behind 0|start|	elided -15	own -14
where|quote-then-speaker|behind 0|stop|	none -11	own -6
where|quote-then-speaker|behind 0|upper|	10+ -14	2 -16	3 11	4-5 18	6-9 -12
where|quote-then-speaker|behind 0|verb-judging|	none -16
where|quote-then-speaker|behind 0|verb-saying|	own -14
where|quote-then-speaker|behind 0|word|	none -12
where|quote-then-verb|behind 0|:|	none 11	own 31
where|quote-then-verb|behind 0|auxiliary|	own 21
where|quote-then-verb|behind 0|capital|	own 6
where|quote-then-verb|behind 0|determiner|	own 6
where|quote-then-verb|behind 0|lower|	2 15	4-5 11	6-9 14
where|quote-then-verb|behind 0|other|	4-5 -7
where|quote-then-verb|behind 0|preposition|	own -23
where|quote-then-verb|behind 0|pronoun|	own 6
where|quote-then-verb|behind 0|quote|	own 18
where|quote-then-verb|behind 0|start|	own -7
where|quote-then-verb|behind 0|stop|	none 9
where|quote-then-verb|behind 0|upper|	10+ 9	2 -8	6-9 15
where|quote-then-verb|behind 0|verb-saying|	own -15
where|quote-then-verb|behind 0|word|	own 15
where|sentence-after|behind 1|,|	elided -14	none -17
where|sentence-after|behind 1|:|	elided -23
where|sentence-after|behind 1|lower|	3 -18	4-5 -6	6-9 -28
where|sentence-after|behind 1|other|	6-9 9
where|sentence-after|behind 1|quote|	none -18
where|sentence-after|behind 1|start|	none 10
where|sentence-after|behind 1|stop|	none -12
where|sentence-after|behind 1|upper|	10+ 12	3 -10	4-5 -19	6-9 -28
where|sentence-before|before 1|,|	none -8	own -17
where|sentence-before|before 1|:|	elided -15	none -15	own -20
where|sentence-before|before 1|adverb|	own -28
where|sentence-before|before 1|auxiliary|	own -8
where|sentence-before|before 1|capital|	elided 11	none -15	own -20
where|sentence-before|before 1|coordinator|	none -12
where|sentence-before|before 1|determiner|	none -16	own -40
where|sentence-before|before 1|lower|	2 -29	3 -12	6-9 -11
where|sentence-before|before 1|other|	2 -10	4-5 7
where|sentence-before|before 1|preposition|	elided -13	none -17	own -10
where|sentence-before|before 1|pronoun|	own -34
where|sentence-before|before 1|quote|	own -19
where|sentence-before|before 1|stop|	own 13
where|sentence-before|before 1|subordinator|	none -21
where|sentence-before|before 1|that|	none -9	own -11
where|sentence-before|before 1|upper|	1 -40	10+ 17	2 8	3 -21	4-5 -8
where|sentence-before|before 1|verb-judging|	none -28	own -12
where|sentence-before|before 1|verb-saying|	elided -12
where|sentence-before|before 1|verb-thinking|	none -26
where|sentence-before|before 1|word|	own -6
where|sentence-before|before 1|—|	none 16
where|sentence-before|before 1|’|	none -9	own -18
where|signature|	behind 0 14
where|signature|behind 0|upper|	10+ 12
where|speaker-then-quote|before 0|,|	elided -13	none 9
where|speaker-then-quote|before 0|:|	none -7	own -8
where|speaker-then-quote|before 0|adverb|	none -12
where|speaker-then-quote|before 0|capital|	none -7
where|speaker-then-quote|before 0|coordinator|	none -13	own 8
where|speaker-then-quote|before 0|lower|	1 -8	3 14
where|speaker-then-quote|before 0|preposition|	elided 24
where|speaker-then-quote|before 0|pronoun|	elided 10
where|speaker-then-quote|before 0|quote|	own 8
where|speaker-then-quote|before 0|subordinator|	none 6	own 6
where|speaker-then-quote|before 0|that|	elided -10	none 14	own -8
where|speaker-then-quote|before 0|upper|	1 -17	2 16	3 10	6-9 -10
where|speaker-then-quote|before 0|verb-judging|	elided 7	none 14	own -11
where|speaker-then-quote|before 0|verb-thinking|	none 6
where|speaker-then-quote|before 0|word|	none -6
where|speaker-then-quote|before 0|’|	none 19	own 16
where|topic-after|	behind 1 -10
where|topic-after|behind 1|quote|	none -10
where|topic-after|behind 1|stop|	none -9
where|topic-after|behind 1|upper|	3 -12	4-5 -23	6-9 -14
where|topic|	1 first -21	1 inside -21	1 last -8	before 0 19	before 2 -10	before 3 -15
where|topic|1 first|,|	elided -17	none -19	own -23
where|topic|1 first|:|	elided -17	none -31	own -13
where|topic|1 first|adverb|	none -9	own -10
where|topic|1 first|auxiliary|	elided -13	none -21	own -26
where|topic|1 first|capital|	none -13	own -21
where|topic|1 first|coordinator|	none -14
where|topic|1 first|determiner|	none -12	own -25
where|topic|1 first|lower|	1 -29	10+ -25	2 -38	3 -38	4-5 -53	6-9 -12
where|topic|1 first|other|	10+ -8	6-9 -11
where|topic|1 first|preposition|	elided -19	none -22	own -24
where|topic|1 first|pronoun|	none -10	own -12
where|topic|1 first|start|	none -11
where|topic|1 first|stop|	elided -7	none -47	own -24
where|topic|1 first|that|	none -9	own -17
where|topic|1 first|upper|	10+ -11	2 -20	3 -17	4-5 -33
where|topic|1 first|verb-judging|	none -15	own -13
where|topic|1 first|verb-saying|	elided -12	own -23
where|topic|1 first|word|	elided -29	none -33	own -7
where|topic|1 first|—|	none -15
where|topic|1 first|’|	none -7
where|topic|1 inside|:|	none -13	own -10
where|topic|1 inside|auxiliary|	none -7
where|topic|1 inside|lower|	1 -12	2 -16	3 -13	4-5 -15	6-9 -18
where|topic|1 inside|preposition|	none -9	own -17
where|topic|1 inside|start|	none -7	own -18
where|topic|1 inside|stop|	elided -14	none -16	own -12
where|topic|1 inside|upper|	10+ -7	4-5 -17	6-9 -24
where|topic|1 inside|word|	elided -11	none -12	own -13
where|topic|1 last|,|	elided -23	none -12	own -29
where|topic|1 last|-|	none -13
where|topic|1 last|:|	none -25	own -43
where|topic|1 last|adverb|	none -17
where|topic|1 last|auxiliary|	elided -15	none -20	own -35
where|topic|1 last|capital|	none -18
where|topic|1 last|coordinator|	none -16	own -12
where|topic|1 last|determiner|	elided -7	none -18	own -24
where|topic|1 last|lower|	1 -30	10+ -19	2 -38	3 -40	4-5 -22	6-9 -7
where|topic|1 last|other|	10+ 12	2 -11	4-5 -11	6-9 6
where|topic|1 last|preposition|	elided -22	own -35
where|topic|1 last|pronoun|	own -17
where|topic|1 last|stop|	elided -7	none -7	own -39
where|topic|1 last|that|	elided -14	none -9	own -27
where|topic|1 last|upper|	1 -20	10+ -13	2 8	4-5 13	6-9 -13
where|topic|1 last|verb-judging|	none -16
where|topic|1 last|verb-saying|	elided -12
where|topic|1 last|word|	elided -30	none -36	own -48
where|topic|1 last|–|	own -14
where|topic|1 last|—|	none -12
where|topic|before 0|,|	elided -11	none -11	own -11
where|topic|before 0|-|	none -13
where|topic|before 0|:|	elided 15	none 16
where|topic|before 0|adverb|	none -8
where|topic|before 0|auxiliary|	elided 10	none -19	own -20
where|topic|before 0|capital|	own 15
where|topic|before 0|coordinator|	own 8
where|topic|before 0|determiner|	none -16	own 21
where|topic|before 0|lower|	1 13
where|topic|before 0|other|	2 -6	4-5 -16
where|topic|before 0|preposition|	elided 13	own 8
where|topic|before 0|pronoun|	own -12
where|topic|before 0|subordinator|	none 14
where|topic|before 0|that|	elided 9
where|topic|before 0|upper|	1 -8	10+ 17	3 19	4-5 -13	6-9 15
where|topic|before 0|verb-judging|	elided 12	none 11	own -10
where|topic|before 0|verb-saying|	elided -6
where|topic|before 0|verb-thinking|	none 7
where|topic|before 0|word|	elided 13	own 6
where|topic|before 1|,|	none -12	own -30
where|topic|before 1|-|	none -14
where|topic|before 1|:|	elided -8	none -20
where|topic|before 1|adverb|	none -20	own -11
where|topic|before 1|auxiliary|	none 7
where|topic|before 1|capital|	none -6	own -31
where|topic|before 1|coordinator|	elided 11	none -13
where|topic|before 1|determiner|	elided 6	none 7	own -40
where|topic|before 1|lower|	1 -38	2 8	4-5 -11
where|topic|before 1|other|	10+ -8	2 -6	4-5 -17	6-9 -17
where|topic|before 1|preposition|	none -24	own -9
where|topic|before 1|pronoun|	none -7	own -15
where|topic|before 1|quote|	own -13
where|topic|before 1|stop|	elided 18	none -6	own -41
where|topic|before 1|subordinator|	none -14
where|topic|before 1|that|	elided 9	own -14
where|topic|before 1|upper|	1 -35	10+ 10	2 -21	3 -10	4-5 -6	6-9 -8
where|topic|before 1|verb-judging|	none -21	own -9
where|topic|before 1|verb-thinking|	none -21
where|topic|before 1|word|	elided -8	none 7
where|topic|before 1|’|	none -12	own -13
where|topic|before 2|,|	elided -11	own -28
where|topic|before 2|:|	elided -20	none -48	own -28
where|topic|before 2|adverb|	none -18	own -8
where|topic|before 2|auxiliary|	none -15	own -24
where|topic|before 2|capital|	none -25
where|topic|before 2|determiner|	none -23	own -24
where|topic|before 2|lower|	1 -32	10+ -8	2 -8	3 -53	4-5 -29	6-9 -24
where|topic|before 2|other|	4-5 -13
where|topic|before 2|preposition|	elided -13	own -33
where|topic|before 2|pronoun|	none -24	own -13
where|topic|before 2|quote|	none 6	own -8
where|topic|before 2|stop|	own -10
where|topic|before 2|subordinator|	none -10
where|topic|before 2|that|	none -10
where|topic|before 2|upper|	1 11	10+ -16	2 -16	3 -33
where|topic|before 2|verb-judging|	none -13
where|topic|before 2|verb-saying|	own -14
where|topic|before 2|verb-thinking|	none -17
where|topic|before 2|word|	elided -16	none -39	own -16
where|topic|before 3|,|	elided -13	own -14
where|topic|before 3|:|	elided -13	none -23	own -24
where|topic|before 3|adverb|	none -6
where|topic|before 3|auxiliary|	none -14	own -15
where|topic|before 3|capital|	none -20	own -12
where|topic|before 3|determiner|	none -13	own -12
where|topic|before 3|lower|	1 -27	10+ -14	2 -23	3 -30	4-5 -24	6-9 -21
where|topic|before 3|other|	6-9 -6
where|topic|before 3|preposition|	elided -13	own -24
where|topic|before 3|pronoun|	none -19	own -9
where|topic|before 3|quote|	own -9
where|topic|before 3|stop|	elided -11	own -6
where|topic|before 3|upper|	1 -18	10+ -10	3 -9	6-9 -13
where|topic|before 3|verb-saying|	own -23
where|topic|before 3|verb-thinking|	none -9
where|topic|before 3|word|	elided -12	none -26	own -18
where|topic|before 3|’|	own -7
where|verb-then-speaker|	before 0 14
where|verb-then-speaker|before 0|,|	own 12
where|verb-then-speaker|before 0|capital|	none 6
where|verb-then-speaker|before 0|determiner|	own 7
where|verb-then-speaker|before 0|lower|	1 -19	6-9 16
where|verb-then-speaker|before 0|preposition|	elided -9	none -27	own -10
where|verb-then-speaker|before 0|pronoun|	none 7
where|verb-then-speaker|before 0|subordinator|	none -12
where|verb-then-speaker|before 0|that|	own -31
where|verb-then-speaker|before 0|upper|	10+ -23	3 -8	4-5 10	6-9 13
where|verb-then-speaker|before 0|verb-judging|	own -16
where|verb-then-speaker|before 0|word|	elided -12	none -28
`;
