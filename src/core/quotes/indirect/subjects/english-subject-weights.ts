/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|	( 13	, -12	- -13	: 17	a 40	adverb 24	and -44	are 15	capital -20	da 13	de 13	di 7	did -17	e -27	en -12	for -17	from -25	ha 35	had -35	has 13	have 37	in -33	is -24	like 10	no -8	of 11	on 22	quote -39	stop -22	that -20	to -10	verb-judging 26	verb-saying 54	verb-thinking 19	was -60	were -43	who 8	will -22	with -7	would -6	y -32	à 17	– -25	— -14
after|(|apposed|	long name 22	noun -32
after|(|shared|	long name 32
after|,|apposed|	document 8	long name 15	name 6	speaking -8
after|,|apposition|	document -47	long name 15	name -14	noun -26	pronoun -33	speaking -14
after|,|inverted|	noun -7	speaking 6
after|,|shared|	long name 11	noun -40	speaking -8
after|-|apposed|	name -53	noun -13
after|adverb|direct|	name 27	noun 9	pronoun 48
after|adverb|shared|	long name -8	name 14	pronoun 6	speaking 33
after|and|shared|	noun -38
after|are|direct|	noun 15
after|a|direct|	pronoun 40
after|de|apposed|	long name 8
after|de|apposition|	long name 6
after|de|shared|	long name 35
after|did|shared|	pronoun -7
after|e|shared|	noun -32
after|had|shared|	long name -26	name -22	noun -13	pronoun -34
after|has|direct|	long name -11	name 42	noun 36
after|has|shared|	name 23	noun -10
after|have|shared|	noun 14
after|in|apposed|	long name -35	name -11	noun -34
after|in|apposition|	long name -33	noun 8
after|in|inverted|	pronoun 23
after|in|shared|	long name -8
after|is|direct|	pronoun -15
after|is|shared|	name 7	pronoun -8
after|of|apposed|	long name 11	name -6	noun 10
after|of|apposition|	long name -16	name -8	noun -47
after|of|direct|	long name 6
after|of|shared|	long name 16	name -10	noun 17
after|on|apposed|	long name 20	noun -47
after|on|shared|	long name 20	name 16	noun 8
after|quote|shared|	noun -22
after|stop|inverted|	long name -19	name -32	noun -14
after|to|apposed|	name 8
after|to|shared|	noun 7
after|verb-judging|direct|	document -33	long name 16	name 10	pronoun 11	speaking 21
after|verb-judging|shared|	name 7	noun -19	pronoun 21	speaking 15
after|verb-saying|direct|	document 15	long name 8	noun -7	pronoun 12	speaking 19
after|verb-saying|relative|	name 9
after|verb-saying|shared|	document -16	long name 27	name 27	noun 16	pronoun 38	speaking 27
after|verb-thinking|direct|	document 6	long name -12	name 12	noun 7	pronoun 15
after|verb-thinking|shared|	noun 12
after|was|direct|	name -18	pronoun -17
after|was|shared|	name -26	noun -25	pronoun -48	speaking -8
after|were|shared|	noun -7	speaking -22
after|who|shared|	noun 9	speaking -7
after|word|relative|	name 7	noun -19
after|word|shared|	document 9	long name -10	name 8	speaking 9
after|–|apposed|	name -36
after|—|apposed|	name -28
before|	$ -13	' -36	) 11	, 41	- 31	: 12	; 17	a -15	about -21	across -41	adverb -11	after 10	against -42	al -37	although 39	are -8	around -34	as 25	at -46	be -59	because -22	been -48	before -15	between -15	but 26	by -14	con 10	da -17	de -13	desde -49	despite -26	do -34	down -39	during -60	e -29	em -46	en -53	following -32	for -8	from -6	had -60	has -35	have -37	he -47	how -44	in -48	into -11	is -28	it -38	like -67	me 48	na -40	no -41	none 23	not -61	of -61	off -39	on -35	or -15	out -26	outside -44	over -25	par -34	past -38	por -39	que -42	quote 53	she -17	since -13	so 11	stop 26	sur -44	than -24	that -20	the -10	then 21	they -13	though 8	throughout -33	to 10	toward -36	under -65	up -14	verb-judging -21	verb-thinking -37	was -54	were -46	when 46	where -9	whether -20	which 18	who -15	with 6	word -30	yet 9	à -13	– 24	— 35	’ -41
before|$|apposed|	1 -24	2 -31
before|&|apposed|	1 -9
before|&|apposition|	0 11
before|'|apposed|	1 -28
before|'|apposition|	0 -24
before|,|apposed|	0 6	1 22	2 -25	3 -12
before|,|apposition|	0 24	1 -48	2 28
before|,|direct|	0 18
before|,|inverted|	0 -11
before|,|shared|	0 38	1 43	2 -15
before|-|apposed|	1 -9
before|-|shared|	1 -17
before|:|apposition|	0 -23
before|about|apposed|	1 -10	2 -22
before|about|apposition|	0 -33
before|about|shared|	1 10
before|adverb|apposed|	1 -13	2 -20	3 -36
before|adverb|apposition|	0 -11	1 -27	2 -31
before|adverb|direct|	0 21
before|adverb|shared|	0 -24	1 -26	2 17	3 7
before|after|apposed|	1 -24	2 -33	3 -32
before|after|direct|	0 -7
before|after|shared|	0 29	2 26
before|among|apposed|	1 -7
before|and|apposed|	1 6	2 -47	3 -16
before|and|apposition|	0 -12	1 -26
before|and|shared|	1 -12	2 7
before|are|apposed|	1 -39
before|as|apposed|	3 -41
before|as|apposition|	0 30
before|as|direct|	0 18
before|as|shared|	1 -8
before|at|apposed|	1 -11	2 -42	3 -31
before|at|shared|	0 -34
before|been|apposed|	1 -45
before|before|apposed|	1 -44
before|be|apposed|	1 -32
before|be|apposition|	0 -16
before|but|apposed|	1 34
before|but|shared|	0 -18	1 20	2 28
before|by|apposed|	1 7	3 -18
before|by|direct|	0 -20
before|by|shared|	2 -29	3 7
before|capital|apposed|	1 13	2 -36
before|capital|shared|	0 -13	1 7
before|con|apposition|	0 9
before|da|apposition|	0 -9
before|despite|apposed|	1 -31
before|de|apposition|	0 -57
before|do|apposed|	1 -32
before|do|apposition|	0 -34
before|during|apposed|	1 -34	2 -23
before|during|apposition|	0 -21
before|during|direct|	0 -41
before|em|apposed|	1 -32
before|en|apposed|	1 -48
before|en|apposition|	0 -25
before|for|apposed|	1 13
before|for|apposition|	0 -35
before|had|apposed|	1 -44
before|had|shared|	0 -39
before|has|apposed|	1 -40	2 9
before|has|apposition|	0 -34
before|has|shared|	0 -40
before|have|apposed|	1 -39
before|he|apposed|	1 -17
before|he|apposition|	1 -13
before|he|direct|	0 -30
before|he|shared|	0 -31
before|into|apposed|	1 -27
before|in|apposed|	1 -30	2 -28	3 -7
before|in|apposition|	0 -38
before|in|inverted|	1 -22
before|in|shared|	0 -10	2 6	3 -33
before|is|apposed|	1 -39
before|is|shared|	0 -28	1 -18
before|like|apposed|	1 -28
before|me|apposition|	0 36
before|none|apposed|	0 28	2 18	3 10
before|none|relative|	1 13
before|none|shared|	0 24	2 23	3 13
before|not|apposed|	1 -31
before|not|apposition|	0 -26
before|no|apposed|	1 -35
before|of|apposed|	1 -42
before|of|apposition|	0 -37
before|on|apposed|	1 -18	2 -42
before|on|apposition|	1 -30
before|on|shared|	0 -33
before|or|apposed|	1 -32
before|out|direct|	0 -18
before|over|apposed|	1 -23
before|par|apposition|	0 -21
before|por|apposed|	1 -17
before|que|apposition|	0 -26
before|quote|apposed|	1 53	2 31
before|quote|shared|	0 13	1 27	2 26
before|she|apposition|	1 -11
before|since|apposed|	1 -36
before|stop|apposed|	1 28
before|than|apposed|	1 -26
before|that|apposed|	1 24
before|that|direct|	0 -43
before|that|shared|	0 -14	1 -18	2 -12
before|through|apposed|	1 -36
before|to|apposed|	1 -49	2 -28
before|to|shared|	0 34
before|under|apposed|	1 -36
before|verb-judging|apposed|	1 -58	2 -43
before|verb-judging|apposition|	0 21	1 -35	2 -44
before|verb-judging|direct|	0 20
before|verb-judging|shared|	0 -50	2 -22
before|verb-saying|apposed|	1 17	2 14	3 13
before|verb-saying|apposition|	0 -25	1 -30	2 -11
before|verb-saying|direct|	0 -24
before|verb-saying|inverted|	0 24	1 10
before|verb-saying|shared|	0 -56	1 8	2 18	3 -40
before|verb-thinking|apposed|	1 -32
before|verb-thinking|shared|	0 -40
before|was|apposed|	1 -40	2 -21
before|was|apposition|	0 -31
before|were|apposed|	1 -41
before|what|shared|	0 7
before|when|apposed|	1 21
before|when|shared|	0 37	1 18
before|where|shared|	0 -9
before|which|apposed|	1 8
before|which|apposition|	0 -32
before|which|shared|	0 11	2 10
before|while|apposed|	1 13
before|while|shared|	1 -7
before|who|apposition|	0 -38
before|will|apposed|	1 -16
before|with|apposed|	1 -42
before|with|direct|	0 30
before|word|apposed|	2 -64	3 -45
before|word|apposition|	0 -44	1 -51	2 -37
before|word|direct|	0 -9
before|word|shared|	0 18	1 -9	2 -29	3 -50
before|would|apposed|	1 -42
before|à|apposed|	1 8
before|’|apposed|	1 -40
beside|apposed document|direct long name|	nobody -45
beside|apposed document|direct name|	nobody -42
beside|apposed document|direct noun|	nobody 11
beside|apposed document|direct pronoun|	nobody -39
beside|apposed document|direct speaking|	nobody -29
beside|apposed long name|apposed long name|	nobody 13	shared noun 19
beside|apposed long name|apposed name|	nobody 18
beside|apposed long name|apposed noun|	apposed name -24	apposed noun 15	nobody 27	shared long name 20
beside|apposed long name|apposed speaking|	nobody 16
beside|apposed long name|apposition long name|	apposed long name 10	apposed name 10	nobody 10
beside|apposed long name|apposition name|	apposed long name -14	nobody 15
beside|apposed long name|apposition noun|	apposed noun 42	apposed speaking -11	nobody -19	shared noun 19	shared speaking 43
beside|apposed long name|apposition speaking|	apposed noun 9	apposed speaking 6	nobody -10	shared long name -8
beside|apposed long name|direct name|	nobody -21
beside|apposed long name|direct noun|	nobody -10
beside|apposed long name|direct pronoun|	nobody 17
beside|apposed long name|nobody|	apposed long name -40	apposed name 8	apposed noun 9	shared long name 19	shared noun 26
beside|apposed name|apposed long name|	nobody -26	shared name -19
beside|apposed name|apposed name|	nobody -34
beside|apposed name|apposed noun|	apposed name -27	nobody -33	shared name 41
beside|apposed name|apposed speaking|	nobody 25
beside|apposed name|apposition noun|	nobody 32	shared noun 34
beside|apposed name|apposition speaking|	nobody 51
beside|apposed name|direct long name|	nobody -32
beside|apposed name|direct name|	nobody -24
beside|apposed name|direct noun|	nobody -17
beside|apposed name|direct pronoun|	nobody -23
beside|apposed name|direct speaking|	nobody -55
beside|apposed noun|apposed long name|	apposed long name -16	apposed name -41	apposed noun 8	nobody -77	shared long name -40	shared noun -43
beside|apposed noun|apposed name|	apposed long name -31	nobody -21
beside|apposed noun|apposed noun|	apposed long name -32	apposed name -53	apposed noun -65	apposed speaking -29	shared noun -36
beside|apposed noun|apposed speaking|	apposed noun -6	nobody -49
beside|apposed noun|apposition long name|	apposed long name -6	apposed noun -9	nobody -19	shared noun -24
beside|apposed noun|apposition name|	apposed long name -36	nobody -30
beside|apposed noun|apposition noun|	apposed long name -14	apposed name 7	apposed noun 26	nobody 21	shared long name -27	shared noun 26	shared pronoun 27
beside|apposed noun|apposition speaking|	apposed long name -18
beside|apposed noun|direct document|	nobody -13
beside|apposed noun|direct long name|	apposed long name -45	apposed name -36	apposed noun -7	nobody 10
beside|apposed noun|direct name|	apposed long name -32	apposed noun -66
beside|apposed noun|direct noun|	apposed long name -40	apposed name -17	apposed noun 18	nobody -12
beside|apposed noun|direct pronoun|	apposed long name -54	apposed noun -9	nobody 8
beside|apposed noun|direct speaking|	apposed long name -37	apposed name -33	nobody 15
beside|apposed noun|nobody|	apposed long name -46	apposed noun 19	shared noun -52
beside|apposed noun|shared long name|	nobody -42
beside|apposed noun|shared name|	nobody -43
beside|apposed noun|shared noun|	nobody 19
beside|apposed noun|shared pronoun|	nobody -32
beside|apposed pronoun|direct pronoun|	nobody -35
beside|apposed speaking|apposed long name|	shared long name -46
beside|apposed speaking|apposed name|	nobody -27
beside|apposed speaking|apposed noun|	nobody 24
beside|apposed speaking|apposition long name|	apposed noun -11	nobody -10	shared speaking -38
beside|apposed speaking|apposition name|	nobody -30
beside|apposed speaking|apposition noun|	nobody 25	shared noun 12	shared speaking 27
beside|apposed speaking|direct long name|	nobody -41
beside|apposed speaking|direct name|	nobody -46
beside|apposed speaking|direct noun|	nobody -52
beside|apposed speaking|direct pronoun|	nobody 11
beside|apposed speaking|direct speaking|	nobody -32
beside|apposition document|nobody|	apposed long name -25
beside|apposition long name|nobody|	apposed long name -22	apposed name -7	apposed noun 10	apposed speaking 31
beside|apposition name|nobody|	apposed long name -39	apposed name -40	apposed noun 14	apposed speaking 29
beside|apposition name|shared name|	nobody -36
beside|apposition noun|nobody|	apposed document -37	apposed long name 10	apposed name -56	apposed noun -46	apposed speaking -55	shared long name -42	shared noun -46	shared pronoun -25
beside|apposition noun|shared long name|	apposed long name -44	apposed noun -39	nobody -50
beside|apposition noun|shared name|	apposed name -16	apposed noun 14	nobody -52
beside|apposition noun|shared noun|	apposed noun 7	nobody -13
beside|apposition noun|shared pronoun|	apposed noun 22	nobody -32
beside|apposition noun|shared speaking|	apposed speaking -35	nobody -30
beside|apposition pronoun|nobody|	apposed long name -29
beside|apposition speaking|nobody|	apposed long name 8	apposed name -30	apposed noun -35
beside|direct document|nobody|	apposed noun 13	shared noun -32	shared speaking -11
beside|direct long name|nobody|	apposed document 48	apposed name 17	apposed noun 11	apposed speaking 48	shared noun -19
beside|direct name|nobody|	apposed document 45	apposed long name 41	apposed name 20	apposed speaking 43	shared noun -19
beside|direct noun|nobody|	apposed document -11	apposed noun 8	apposed speaking 29	relative name -18	shared noun 12	shared pronoun 8	shared speaking -16
beside|direct pronoun|nobody|	apposed document 43	apposed long name 12	apposed name 29	apposed noun -8	apposed pronoun 35	shared pronoun -34
beside|direct speaking|nobody|	apposed document 29	apposed speaking 36	shared name 12	shared noun 16	shared speaking -31
beside|inverted long name|inverted pronoun|	nobody -16
beside|inverted long name|nobody|	inverted speaking -6
beside|inverted name|inverted pronoun|	nobody -37
beside|inverted noun|inverted pronoun|	nobody -44
beside|inverted pronoun|nobody|	inverted long name 16	inverted name 37	inverted noun 44
beside|inverted speaking|inverted long name|	nobody 6
beside|relative name|direct noun|	nobody 18
beside|shared document|apposed document|	nobody 32
beside|shared long name|apposed long name|	shared name 18
beside|shared long name|apposition noun|	nobody 42
beside|shared long name|direct document|	nobody -6
beside|shared long name|nobody|	apposition noun 45	shared long name -22	shared name -18	shared noun 8	shared speaking -10
beside|shared long name|shared name|	nobody 23
beside|shared long name|shared noun|	apposition noun 23	nobody -9
beside|shared long name|shared speaking|	nobody 31
beside|shared name|apposed name|	nobody 61	shared long name 11	shared name -23	shared noun -12
beside|shared name|apposed noun|	nobody -16
beside|shared name|nobody|	apposition name 33	apposition noun 55	shared long name -48	shared name -17	shared speaking -32
beside|shared name|shared name|	apposition noun 17	nobody 15
beside|shared name|shared noun|	apposed noun 40
beside|shared name|shared pronoun|	nobody 19
beside|shared noun|apposed name|	nobody -16	shared name -48
beside|shared noun|apposed noun|	nobody -18	shared long name -27	shared name -16	shared noun -24	shared pronoun -10
beside|shared noun|apposed speaking|	nobody 6
beside|shared noun|direct noun|	nobody -35	shared name -31	shared noun -13
beside|shared noun|nobody|	apposition noun 22	shared long name -17	shared name -14	shared noun -9
beside|shared noun|shared long name|	nobody -12
beside|shared noun|shared noun|	apposition noun -24
beside|shared noun|shared pronoun|	nobody 13
beside|shared noun|shared speaking|	nobody 8
beside|shared pronoun|apposed noun|	nobody -8
beside|shared pronoun|direct noun|	nobody 6
beside|shared pronoun|nobody|	apposition noun 10	shared long name 21	shared name -15	shared noun -12	shared pronoun 9	shared speaking -13
beside|shared pronoun|shared long name|	nobody -7
beside|shared pronoun|shared name|	nobody 21
beside|shared speaking|apposed long name|	nobody 14
beside|shared speaking|apposed noun|	nobody 23
beside|shared speaking|apposed speaking|	nobody 21	shared long name -51
beside|shared speaking|direct noun|	nobody 21
beside|shared speaking|nobody|	apposition noun -7	shared name 23	shared noun 13	shared speaking -13
beside|shared speaking|shared long name|	nobody 12
beside|shared speaking|shared name|	nobody 11
beside|shared speaking|shared noun|	nobody -12
beside|shared speaking|shared pronoun|	nobody 21
between|false|	apposition -30	direct 14	relative 30	shared 8
between|false|document|	, -33	verb-judging -35	verb-saying 13	verb-thinking 15
between|false|long name|	( 35	, 13	- -12	de -11	for -7	has -11	in -27	of 29	stop -19	verb-judging 16	verb-saying 6	verb-thinking -12
between|false|name|	, -12	adverb 25	de 7	has 42	of -7	stop -32	verb-judging 10	verb-thinking 12	was -21
between|false|noun|	( -14	, -21	- -22	adverb 7	and -38	are 15	e -32	en -28	for -8	has 36	of -14	quote -25	stop -16	verb-judging 8	verb-saying 6	verb-thinking 7	— 9
between|false|pronoun|	a 40	adverb 11	in 23	is -15	verb-judging 11	verb-saying 13	verb-thinking 15	was -24	word -24
between|false|speaking|	, -11	verb-judging 26	verb-saying 19
between|true|	apposed 9	apposition 7	relative 10
between|true|document|	, 15	word -15
between|true|long name|	( 11	, 23	adverb -8	had -26	in -42	on 29	verb-saying 33	verb-thinking 6	word -21
between|true|name|	, 7	- -48	adverb 14	had -17	has 23	in -43	is 7	of -10	on 12	verb-judging 13	verb-saying 29	was -26	word 9	– -33	— -14
between|true|noun|	( -54	, -13	had -13	has -10	have 14	of 20	on -18	verb-judging -15	verb-thinking 17	was -27	who 9	word -16	— -17
between|true|pronoun|	adverb 6	did -7	had -29	is -8	verb-judging 25	verb-saying 47	was -41
between|true|speaking|	adverb 33	verb-judging 8	verb-saying 29	was -8	were -20	who -7	word 10
further|apposed document|shared document|	none 32
further|apposed long name|apposed long name|	, -6
further|apposed long name|apposed name|	, -13
further|apposed long name|apposed noun|	, 12	by -28
further|apposed long name|apposed speaking|	, 15
further|apposed long name|nobody|	, 12	adverb -33	and 6	at -39	capital 9	in -46	none 11	quote 39	verb-saying 44
further|apposed long name|shared long name|	, -24	none 11
further|apposed long name|shared name|	none 19
further|apposed long name|shared noun|	, -29	none 18
further|apposed name|apposed long name|	, -16
further|apposed name|apposed name|	, -48
further|apposed name|apposed noun|	, -17
further|apposed name|apposed speaking|	, 29
further|apposed name|nobody|	in -47	none -8	verb-saying 20
further|apposed name|shared name|	none 18
further|apposed name|shared noun|	none 7
further|apposed name|shared pronoun|	none 41
further|apposed noun|apposed long name|	, -74	word -52
further|apposed noun|apposed name|	, -58	word -26
further|apposed noun|apposed noun|	, 25	adverb -33	and -42	as 9	in -26	verb-saying -36	word -45
further|apposed noun|nobody|	$ -28	, 41	about -64	adverb -12	after -52	are 6	as -32	at -46	be -26	been -40	before -26	capital 6	despite -34	during -33	em -26	en -28	for 13	had -43	has -37	have -38	he -15	in -28	into -24	is -33	it -30	none -6	not -35	of -25	or -26	quote 40	she -40	since -34	stop 25	to -38	under -32	verb-judging -45	verb-saying -65	verb-thinking -34	was -29	were -30	while -18	with -40	would -37	à -33
further|apposed noun|shared long name|	none -17
further|apposed noun|shared noun|	none -6
further|apposed speaking|apposed noun|	, -8
further|apposed speaking|nobody|	as -35	by -25	em -17	in 6	none -14	quote 35	word -34	’ -27
further|apposed speaking|shared noun|	none 10
further|apposed speaking|shared speaking|	none -13
further|apposition long name|apposed long name|	, 6	da -35	de -38	of -25	word -29
further|apposition long name|apposed name|	, 16
further|apposition long name|apposed noun|	, 22
further|apposition long name|apposed speaking|	, 21
further|apposition name|apposed long name|	, -18	da -32	do -28
further|apposition name|apposed noun|	, 25
further|apposition noun|apposed long name|	, 17	adverb -50	for -30	has -33	in -24	verb-judging -27	verb-saying -33	was -24	who -23	word -41
further|apposition noun|apposed name|	, -31	adverb -17	in -9	word -12
further|apposition noun|apposed noun|	, -8	adverb -18	word -13
further|apposition noun|apposed speaking|	verb-saying -38	word -16
further|apposition noun|nobody|	adverb -19	he -12	she -11	verb-judging -34	word -43
further|apposition speaking|apposed long name|	, 20	and -34	word -42
further|apposition speaking|apposed name|	, -48
further|direct document|apposed noun|	, 13
further|direct long name|apposed document|	, 48
further|direct long name|apposed name|	, 17
further|direct long name|apposed noun|	, 11
further|direct long name|apposed speaking|	, 48
further|direct name|apposed document|	, 45
further|direct name|apposed long name|	, 41
further|direct name|apposed name|	, 20
further|direct name|apposed speaking|	, 43
further|direct noun|apposed document|	, -11
further|direct noun|apposed noun|	, 8
further|direct noun|apposed speaking|	, 29
further|direct noun|shared noun|	, -25
further|direct noun|shared pronoun|	he -21
further|direct pronoun|apposed document|	, 43
further|direct pronoun|apposed long name|	, 12
further|direct pronoun|apposed name|	, 29
further|direct pronoun|apposed noun|	, -8
further|direct pronoun|apposed pronoun|	, 35
further|direct speaking|apposed document|	, 29
further|direct speaking|apposed speaking|	, 36
further|inverted long name|inverted speaking|	, -6
further|inverted noun|nobody|	word -33
further|inverted pronoun|inverted long name|	verb-saying 16
further|inverted pronoun|inverted name|	verb-saying 33
further|inverted pronoun|inverted noun|	verb-saying 42
further|inverted speaking|nobody|	verb-saying 6
further|relative name|nobody|	none 23
further|shared document|nobody|	in 13	none 18
further|shared long name|apposition noun|	, 22	none -8
further|shared long name|nobody|	and -35	none 9	verb-saying 17
further|shared long name|shared long name|	by 13	none -8	verb-saying -7
further|shared long name|shared noun|	, 37	none 7
further|shared long name|shared speaking|	none -19
further|shared name|apposed noun|	, 25	none 39
further|shared name|apposition noun|	, 32
further|shared name|nobody|	, 15	but -8	quote 33
further|shared name|shared long name|	none -6
further|shared noun|nobody|	, 7	adverb 6	and -32	but 30	in -36	none 17
further|shared noun|shared long name|	capital -22	none -6	that -36	verb-judging -41	verb-saying -67	word -49
further|shared noun|shared name|	adverb -39	in -29	verb-saying -48	word -31
further|shared noun|shared noun|	adverb 9	by -28	none 13	verb-judging -25	verb-saying -22
further|shared noun|shared pronoun|	he -27	in -27	verb-saying 10
further|shared noun|shared speaking|	verb-saying -44	word -37
further|shared pronoun|apposition noun|	, 31	none -7	quote 13
further|shared pronoun|nobody|	, 36	quote 29
further|shared pronoun|shared long name|	that -46
further|shared pronoun|shared name|	verb-saying -54
further|shared pronoun|shared pronoun|	that -37	verb-saying -29
further|shared speaking|apposition noun|	, -18
further|shared speaking|nobody|	none 23
further|shared speaking|shared long name|	none -32
head|	1 -39	2 -34	2008 -25	2012 -27	2013 -43	2014 -36	3 -24	act -33	administration 14	adviser -30	agency 9	aide 28	aides 10	all 6	another -14	association -11	attacks -46	beck -9	began -37	biden 8	bill 6	board -11	book -21	bureau 18	bush -11	campaign -7	candidate 21	candidates 33	carolina -41	carson -8	caucus -20	center 19	chair -17	chairman 36	chairwoman 6	chief -25	christie 16	church 10	cnn -16	coach -33	comments -26	commission 31	committee -6	comunicado -24	conference -37	conservative 15	contrast -29	convention -13	council -20	counterpart -24	critics -11	daughter 28	day -41	days -36	deal -30	debate -46	delegates -13	democrat -28	democrats 18	department 21	devine 32	diplomat -12	documents -16	earlier -22	election -48	email -27	emanuel 27	er 30	example -19	executive -6	experts 32	fact -15	far -31	father -28	federation -26	fiorina 32	florida -36	foundation -13	fund -15	general 11	gop -30	government 28	governor 21	graham 12	grayson -25	hampshire -33	he 41	het -37	hij 41	home -34	husband 18	il 14	immigrants -14	immigration -31	instance -35	institute -33	interview -40	interviews -38	iowa -52	issues -28	it -46	job 8	judge -23	khan 24	lado -11	law -33	lawyer -22	leader -46	leaders 33	lewandowski 14	line 7	long -22	man -15	manager -15	many -6	mayor 27	mccain -14	mcconnell -12	media 8	meeting -29	miami -20	ministry 20	monday -48	months -27	more -8	mother -29	museum 15	night -25	nomination -32	nominee -15	nota -38	obama -40	office 6	officer 10	official 20	officials 18	ohio -41	on -68	one -25	organization 11	others 17	pac 10	page -22	paris -36	part -25	parte -22	party 6	people 6	percent 34	point -37	police 39	politico -29	poll 52	polls 35	post -20	presidency -20	president -13	presidente -13	primaries -35	prosecutor 18	putin -28	race -11	rally 10	records 34	reid 19	remarks -39	report -12	republican -38	republicans 6	response -22	rivals -12	rubio 17	ryan 9	said 52	sanders 12	school 20	secretary -34	senate -13	senator 14	senators 26	she 10	sides -20	sie 43	speech -23	spokesman -41	spokeswoman -11	state 18	statement -20	states -20	supporter -42	supporters -26	team -10	texas -31	that -46	those 37	thursday -34	time -50	trump 21	tuesday -44	tweet -16	twitter -12	union -25	university 20	vote -17	warren 15	washington -53	watch 12	we 20	wife -45	workers -12	years -52	york -38	you 23	ze 35
kind|document|,|	verb-saying 46	verb-thinking 6
kind|document|	0 -17	2 -7	3 22
kind|document|none|	, 13
kind|document|word|	, -32	verb-saying -38
kind|long name|,|	( 22	, 27	- -10	adverb -8	de 15	has 6	of 33	stop -13	verb-judging 9	verb-saying 11	verb-thinking 7	who -10	word -13
kind|long name|	0 12	1 13	2 10	3 9
kind|long name|adverb|	, 7
kind|long name|and|	, 12
kind|long name|but|	, 18
kind|long name|by|	, -22	verb-saying -11
kind|long name|de|	, 23
kind|long name|in|	, -41
kind|long name|like|	, -39
kind|long name|me|	, 47
kind|long name|none|	( 18	, 14	adverb 10	of 16	on 35	verb-judging 9	verb-saying 14	word -19
kind|long name|of|	, -42
kind|long name|quote|	, 36
kind|long name|verb-judging|	, 23
kind|long name|verb-saying|	, 44
kind|long name|when|	, 36
kind|long name|word|	, -44
kind|name|,|	, -9	- -31	adverb 43	had 7	has 53	of -7	verb-judging 72	verb-saying 24	verb-thinking 33	word 23
kind|name|	0 -8	1 6	2 -12	3 -20
kind|name|by|	, -51
kind|name|da|	, -29
kind|name|de|	, -33
kind|name|do|	, -26
kind|name|em|	, -34
kind|name|in|	, -55
kind|name|like|	, -34
kind|name|none|	, 28	- -37	adverb 8	has 42	of -21	verb-judging 9	verb-saying 16	verb-thinking 13	was -22	– -36	— -17
kind|name|of|	, -7
kind|name|on|	, -37
kind|name|quote|	, -7	verb-saying 15
kind|name|verb-saying|	, 39
kind|noun|$|	, -42
kind|noun|'|	, -25
kind|noun|,|	( -48	, 16	adverb -7	have 29	in 21	on 13	that 11	verb-saying 6	verb-thinking 20	who -15
kind|noun|	0 -20	1 -14	3 -30
kind|noun|:|	, -9
kind|noun|about|	, -19
kind|noun|across|	, -31
kind|noun|adverb|	, -27
kind|noun|after|	, -74
kind|noun|and|	verb-saying -28
kind|noun|at|	, -14
kind|noun|been|	, -51
kind|noun|before|	, -35
kind|noun|be|	, -41
kind|noun|but|	, 23
kind|noun|by|	, 16	verb-saying -15
kind|noun|capital|	, 6
kind|noun|con|	, -36
kind|noun|despite|	, -41
kind|noun|de|	, -36
kind|noun|do|	, -37
kind|noun|during|	, -56
kind|noun|em|	, -13
kind|noun|en|	, -43
kind|noun|had|	, -44
kind|noun|has|	, -51	verb-saying -34
kind|noun|have|	, -40
kind|noun|he|	, -22
kind|noun|if|	, 11
kind|noun|into|	, -28
kind|noun|in|	, -29	verb-saying -33
kind|noun|is|	, -48
kind|noun|it|	, -37
kind|noun|none|	adverb 9	verb-judging 23	verb-saying 29	was -18
kind|noun|not|	, -37
kind|noun|off|	, -32
kind|noun|of|	, -38
kind|noun|on|	, -17
kind|noun|or|	, -37
kind|noun|out|	, -38
kind|noun|over|	, -28
kind|noun|past|	, -35
kind|noun|per|	, -25
kind|noun|por|	, -39
kind|noun|que|	, -27
kind|noun|quote|	, 35
kind|noun|she|	, -38
kind|noun|since|	, -40
kind|noun|so|	, 17
kind|noun|stop|	, 20
kind|noun|than|	, -43
kind|noun|throughout|	, -33
kind|noun|to|	, -49
kind|noun|under|	, -34
kind|noun|verb-judging|	, -54	verb-judging -15	verb-saying -17
kind|noun|verb-saying|	, -10	e -23	verb-saying -13	verb-thinking -40
kind|noun|verb-thinking|	, -31
kind|noun|was|	, -42
kind|noun|were|	, -37
kind|noun|when|	, -20
kind|noun|which|	, -39
kind|noun|while|	, -23
kind|noun|who|	, -49
kind|noun|without|	, -32
kind|noun|with|	, -37
kind|noun|word|	, -23	verb-judging -27	verb-saying -14
kind|noun|would|	, -47
kind|noun|à|	, -34
kind|noun|’|	, -33
kind|pronoun|,|	a 40	adverb 50	is -15	verb-judging 8	verb-saying 23	verb-thinking 11	word 25
kind|pronoun|	0 16	2 -12
kind|pronoun|as|	verb-judging 14
kind|pronoun|none|	adverb -8	has 8	verb-judging 38	verb-saying 50	was -37
kind|pronoun|quote|	verb-saying 30
kind|pronoun|that|	was -39
kind|pronoun|verb-saying|	had -18	in 23	verb-thinking -39	was -35	word -7
kind|pronoun|word|	, -29
kind|speaking|'|	, -31
kind|speaking|,|	, 6	verb-saying 34	verb-thinking -10	who -6
kind|speaking|	0 15	1 10	2 -8
kind|speaking|adverb|	, -6
kind|speaking|among|	, 6
kind|speaking|and|	, -57
kind|speaking|as|	, -9
kind|speaking|but|	, 15
kind|speaking|by|	, -18
kind|speaking|em|	, -19
kind|speaking|none|	, -8	adverb 23	verb-saying 7
kind|speaking|quote|	, 36
kind|speaking|through|	, -28
kind|speaking|verb-judging|	, -29
kind|speaking|verb-saying|	, 14
kind|speaking|word|	, -49
kind|speaking|’|	, -19
length|0|	name -7	noun -89	pronoun 7	speaking -22
length|1|	document -27	noun -29	speaking 21
length|2|	document 8	long name 21	noun 9	speaking 14
length|3|	document 14	long name 28	noun 15	speaking -11
length|4|	document -7	long name 15	noun 6	speaking 35
length|5|	document 19	long name -7	noun 22	speaking -34
nearer|apposed document|direct long name|	in -28
nearer|apposed document|direct noun|	in 17
nearer|apposed document|direct speaking|	in -31
nearer|apposed long name|apposed long name|	, -37	none 48
nearer|apposed long name|apposed name|	none 17
nearer|apposed long name|apposed noun|	by 10	none 36
nearer|apposed long name|apposed speaking|	none 22
nearer|apposed long name|apposition long name|	, -11	none 10
nearer|apposed long name|apposition noun|	, 19	none -17	quote 49
nearer|apposed long name|apposition speaking|	, 30	none -30	quote 39
nearer|apposed long name|direct name|	in -19
nearer|apposed long name|direct noun|	, 39	by -48
nearer|apposed long name|nobody|	, 7	none 44
nearer|apposed name|apposed long name|	none -13
nearer|apposed name|apposed name|	none -27
nearer|apposed name|apposed noun|	, -21	in -16	none -22
nearer|apposed name|apposed speaking|	none 25
nearer|apposed name|apposition long name|	none 16
nearer|apposed name|apposition noun|	, 8	none 49
nearer|apposed name|apposition speaking|	none 40
nearer|apposed name|direct long name|	in -30	none -62
nearer|apposed name|direct name|	none -66
nearer|apposed name|direct noun|	none -25
nearer|apposed name|direct pronoun|	none -62
nearer|apposed name|direct speaking|	none -41
nearer|apposed name|nobody|	, 14
nearer|apposed noun|apposed long name|	adverb -28	in -18	none -57	on -32	word -31
nearer|apposed noun|apposed name|	, 9	at -27
nearer|apposed noun|apposed noun|	, -69	adverb -30	and -40	in 7	none -16	verb-judging -30	verb-saying -36	word -40
nearer|apposed noun|apposition long name|	none -35	word -35
nearer|apposed noun|apposition name|	, 6	none -28
nearer|apposed noun|apposition noun|	in -37	none 33
nearer|apposed noun|direct long name|	, 17	adverb -45	after -28	as -67	capital -47	in -51	none 19	on -57	word -62
nearer|apposed noun|direct name|	adverb -14	after -40	and -38	as -51	at -43	capital -53	during -33	in -47	on -35	to -28	verb-saying -38
nearer|apposed noun|direct noun|	, 25	and -51	capital 7	in -51	is -30	none 6	quote 11	word -57
nearer|apposed noun|direct pronoun|	, 13	about -36	adverb -16	and -50	as -19	at -26	be -18	been -31	by 8	for -50	had -28	he -36	in -44	is -32	on -44	verb-saying -59	was -31	word 19
nearer|apposed noun|direct speaking|	, 13	adverb -37	and 6	in -33	none -57	word -32
nearer|apposed noun|nobody|	, -9
nearer|apposed speaking|apposed long name|	, 17	none -18
nearer|apposed speaking|apposed noun|	, 9
nearer|apposed speaking|apposition long name|	none -43	quote 35	’ -25
nearer|apposed speaking|apposition name|	none -27
nearer|apposed speaking|apposition noun|	none 64
nearer|apposed speaking|direct pronoun|	none 10
nearer|apposition long name|nobody|	, 39	by 8	de -38	me 34	of -30	verb-judging 29	word -25
nearer|apposition name|nobody|	& 13	, 18	da -32	do -28
nearer|apposition noun|nobody|	, -12	adverb -32	be -14	by 8	de -29	en -25	for -23	has -23	in -24	is -23	not -17	of -19	que -26	verb-judging -24	verb-saying -14	was -29	which -30	who -32	word -38
nearer|apposition noun|shared long name|	, 13	verb-judging -20	verb-saying -27	word -32
nearer|apposition noun|shared name|	, 21	verb-judging -19	verb-saying -37	word -24
nearer|apposition noun|shared noun|	, 26
nearer|apposition noun|shared pronoun|	he -12	she -11
nearer|apposition noun|shared speaking|	verb-saying -13
nearer|apposition speaking|nobody|	and -37	word -39
nearer|direct document|nobody|	, 31	verb-saying -31	word -48
nearer|direct long name|nobody|	, 13	by -22
nearer|direct name|nobody|	, 22	after -14
nearer|direct noun|nobody|	, -6	adverb 18	after 23	by -9	he -27	verb-saying -12	with 21	word -14
nearer|direct pronoun|nobody|	as 24
nearer|direct speaking|nobody|	, 10
nearer|inverted long name|nobody|	, -11
nearer|inverted noun|nobody|	verb-saying 6
nearer|inverted pronoun|nobody|	verb-saying 29
nearer|inverted speaking|inverted long name|	verb-saying 6
nearer|shared document|apposed document|	none 32
nearer|shared long name|apposed long name|	, -9	none 15
nearer|shared long name|apposed noun|	, 9	none 9
nearer|shared long name|apposition noun|	none 40
nearer|shared long name|nobody|	, 20	by -6	none 9	quote 6	verb-judging -43	verb-saying -17
nearer|shared long name|shared name|	, 16	none 38
nearer|shared long name|shared pronoun|	, -6	none 11
nearer|shared long name|shared speaking|	none -18
nearer|shared name|apposed name|	none 28
nearer|shared name|direct noun|	none 10
nearer|shared name|nobody|	, 11	verb-judging -46	verb-saying -38
nearer|shared name|shared long name|	, -12	none 17
nearer|shared name|shared name|	, 49
nearer|shared name|shared noun|	, 31
nearer|shared name|shared pronoun|	, 6	none 7
nearer|shared name|shared speaking|	, 10	none -13
nearer|shared noun|apposed long name|	, 6
nearer|shared noun|apposed noun|	none -7
nearer|shared noun|direct noun|	none -17	verb-saying -10
nearer|shared noun|nobody|	, 7	adverb -52	after 22	and 15	at -26	had -39	has -38	he -31	in -6	none 24	that -39	to 35	verb-judging -45	verb-saying -26	word -22
nearer|shared noun|shared long name|	none 12
nearer|shared noun|shared noun|	, -7
nearer|shared pronoun|direct noun|	none 8
nearer|shared pronoun|nobody|	, 9	and 14	none 39	that -18	verb-saying -43	word 30
nearer|shared pronoun|shared long name|	none -10
nearer|shared pronoun|shared noun|	, 47
nearer|shared pronoun|shared pronoun|	, 35
nearer|shared speaking|apposed long name|	, 13
nearer|shared speaking|apposed speaking|	none -18
nearer|shared speaking|nobody|	, 33	and -26	by 11	none -6	verb-saying -11
nearer|shared speaking|shared long name|	, 28
nearer|shared speaking|shared name|	, 23
nearer|shared speaking|shared pronoun|	none 16
nearer|shared speaking|shared speaking|	, -13
opening|capital|	apposed 28	apposition 19	shared 29
opening|capital|long name|	, 25	- 30	after 14	and -13	as -7	but 25	capital 31	da -24	in -39	like -29	me 47	none 17	of -37	quote 43	that 31	verb-judging 10	verb-saying 39	when 33	with -9	— 33
opening|capital|name|	& 12	, 30	: 27	after -12	but 11	by -18	da -38	de -36	do -30	em -35	in -57	like -40	none 8	of -7	on -29	that -15	verb-judging -13	verb-saying 14	when 23	word 13
opening|capital|noun|	, 51	about -33	in 16	quote 28	verb-judging -13
opening|capital|speaking|	, 9	none 19
opening|determiner|	apposed -11	direct 20	inverted -9	shared -10
opening|determiner|document|	, 31	in 14	none 22	verb-saying -38	word -60
opening|determiner|long name|	and -37	as 27	at -20	by -12	capital -16	de 16	in -43	none 12	of -30	verb-judging -44	verb-saying -12	word -23
opening|determiner|name|	none -15
opening|determiner|noun|	, 36	: -30	; -7	a -29	about -38	across -27	after 18	among 11	and 18	as -20	at -55	before -45	by -11	de -30	despite -37	during -58	en -31	following -30	had -36	has -25	have -19	in -77	into -27	is -34	like -35	none 15	of -30	on -13	out -12	over -14	por -34	que -33	quote 41	that -10	the -9	through 14	throughout -33	to -44	under -29	up -39	verb-judging -56	verb-saying -7	verb-thinking -6	was -25	when -43	with -12	word -24	à -29	— 23
opening|determiner|speaking|	, 8	and -19	as 16	but 30	by -6	in -6	none -7	quote 42	through -28	verb-judging -38	verb-saying 24	word -8
opening|preposition|	apposed 44	apposition -10	direct 47	shared -26
opening|preposition|long name|	, 54	none 15
opening|preposition|noun|	, 21	none -12	word -26
opening|pronoun|	apposed 11	apposition -38	direct 6	inverted 14	relative 23
opening|pronoun|pronoun|	, 11	a 19	after 8	and 38	as 20	because -16	in -21	none 8	that -30	verb-saying -12	what -17	when 14	which 28
opening|that|	apposed -23	apposition -28	direct -14	shared -17
opening|that|noun|	none -7	verb-saying -38
opening|verb-judging|	apposed -66	apposition -58	direct -45	shared -13
opening|verb-judging|long name|	adverb -39
opening|verb-judging|noun|	, -29	be -13	by -30
opening|verb-saying|	apposed -20	apposition -79	direct -23	shared 9
opening|verb-saying|noun|	adverb -33	and -32	he -34	she -28
opening|verb-saying|speaking|	em -24
opening|verb-thinking|	apposed -40	apposition -37
opening|word|	apposed -36	apposition -65	direct 6	relative 12	shared -14
opening|word|document|	, -8
opening|word|long name|	adverb 20	and 18
opening|word|noun|	$ -46	' -19	, -22	about 9	after -26	and -20	as -8	be -40	been -36	but 23	capital -54	de -29	em -12	en -29	for -51	had -49	has -41	have -30	he -28	in -66	is -38	it -24	no -31	not -39	of -33	on -34	or -45	que -24	quote -57	she -37	since -21	so 8	stop 19	than 13	to -40	verb-judging -33	verb-saying -26	verb-thinking -31	was -38	were -35	who -39	will -37	with 13	word -66
opening|word|speaking|	' -31	, 21	and -37	verb-saying -38	’ -35
order|apposed|	0 14	1 8	2 -20	3 -7	document 11	long name 18	name -18	speaking -7
order|apposed|document|	none 6
order|apposed|judging|	base 14	participle -7	past -9	present 34
order|apposed|long name|	- 36	adverb 9	and -10	as 13	at -42	but 11	in -48	like -25	none 20	of -34	quote 39	to -37	verb-judging -17	verb-saying 33	when 34	word -26
order|apposed|name|	& -8	, -22	em -28	in -49	quote -9	verb-judging -46	verb-saying 20
order|apposed|noun|	$ -37	' -23	, 21	; 7	about -9	adverb -18	after -59	as -7	at -9	be -36	been -49	before -32	but 19	capital 7	despite -34	do -36	during -42	em -26	en -33	for 11	had -48	has -43	have -46	he -19	in -35	into -26	is -42	it -32	not -35	of -37	on -7	over -19	past -36	por -28	quote 35	she -46	since -34	stop 21	than -37	to -43	under -33	verb-judging -46	verb-saying -23	verb-thinking -43	was -40	were -31	while -18	with -43	word -7	would -42	à -33
order|apposed|saying|	past -8	present -9
order|apposed|speaking|	adverb -39	among 8	and -35	by -30	em -17	quote 35	word -37	’ -31
order|apposed|thinking|	base -40	participle 13	past 19	present 17
order|apposition|	0 -23	1 -64	2 6	document -47	long name 8	name -17	noun -30	pronoun -33	speaking -17
order|apposition|judging|	participle -14	past -13	present -40
order|apposition|long name|	, 32	adverb -14	by 7	de -38	me 34	of -30	verb-judging 25	word -29
order|apposition|name|	& 13	, 18	da -32	do -28	verb-saying -22
order|apposition|noun|	, 7	about -26	adverb -38	and -6	be -18	by 10	de -29	during -23	en -25	for -23	had -20	has -28	he -14	in -25	is -23	not -17	of -20	on -25	que -26	quote -28	she -15	to -32	verb-judging -40	verb-saying -12	verb-thinking -14	was -21	which -30	who -32	word -46
order|apposition|saying|	base -53	participle -29	present 9
order|apposition|speaking|	and -38	as -38	word -45
order|apposition|thinking|	base -9	participle -24	past -17	present -17
order|direct|	0 12	pronoun 6	speaking 25
order|direct|document|	, 31	verb-saying -31	word -48
order|direct|judging|	base -15	past 27	present -15
order|direct|long name|	, 13	by -22
order|direct|name|	, 22	after -14
order|direct|noun|	, -6	adverb 18	after 23	by -9	he -27	verb-saying -12	with 21	word -14
order|direct|pronoun|	as 24
order|direct|saying|	participle -7	past 40	present -19
order|direct|speaking|	, 10
order|direct|thinking|	base 20	present -27
order|inverted|	0 20	1 -20	long name -15	noun -12	pronoun 14	speaking 16
order|inverted|long name|	, -9
order|inverted|noun|	word -6
order|inverted|pronoun|	verb-saying 29
order|inverted|speaking|	verb-saying 10
order|relative|	1 21	name 11	pronoun 23	speaking 10
order|relative|judging|	base -8	past -10
order|relative|name|	none 23
order|relative|saying|	base 15	past 12	present 29
order|relative|thinking|	past -17
order|shared|	2 11	long name 12	noun -21	speaking 22
order|shared|document|	in 14	none 22
order|shared|judging|	past 7	present -13
order|shared|long name|	- 17	after 29	and -10	none 11	quote 11	verb-judging -28	verb-saying 16	when 15	— 27
order|shared|name|	, 34	by -39	quote 11	that -12	verb-judging -9	when 29
order|shared|noun|	, 11	after 12	and -9	as -22	at -33	but 25	capital -23	during -31	had -41	has -42	he -32	in -28	is -24	none 16	on -38	quote 10	that -12	to 32	verb-judging -51	verb-saying -42	was -26	when 13	word -27
order|shared|pronoun|	, 44	a 19	after 13	and 24	because -24	none 7	quote 6	that -22	verb-saying -49	what -16	when 14	which 25	word 8
order|shared|saying|	participle 15	past -31	present 6
order|shared|speaking|	, 10	and -27	as 19	but 7	none 12	verb-saying 6	word 6
order|shared|thinking|	base 9	present 9
`;
