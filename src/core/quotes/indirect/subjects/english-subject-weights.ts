/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|	( 12	, -8	- -15	: 19	a 40	adverb 22	and -46	are 16	at -6	auf 24	capital -22	da 15	de 18	del -21	did -22	do -13	e -33	en -17	for -11	from -20	ha 41	had -33	has 11	have 34	in -38	is -26	no -14	of 14	on 19	possessive -24	quote -44	stop -21	that -19	verb-judging 28	verb-saying 48	verb-thinking 15	was -64	were -43	who 20	will -19	with -8	word -6	would -6	y -41	à 8	– -34	— -11
after|(|apposed|	long name 17	noun -28
after|(|shared|	long name 27
after|,|apposed|	long name 19	speaking -7
after|,|apposition|	document -55	long name 15	name -9	noun -26	pronoun -36	speaking -16
after|,|inverted|	noun -6	speaking 8
after|,|shared|	document 6	long name 14	name -7	noun -34
after|-|apposed|	name -49	noun -9
after|adverb|direct|	name 29	pronoun 35
after|adverb|shared|	long name -9	name 11	pronoun 7	speaking 31
after|and|shared|	noun -38
after|are|direct|	noun 14
after|auf|inverted|	pronoun 23
after|a|direct|	pronoun 31
after|capital|inverted|	pronoun -34
after|de|apposed|	name -31
after|de|shared|	long name 29
after|e|shared|	noun -30
after|had|shared|	long name -25	name -26	noun -12	pronoun -32
after|has|direct|	long name -10	name 43
after|has|shared|	name 24	noun -6
after|have|shared|	noun 11
after|in|apposed|	long name -39	name -15	noun -36
after|in|apposition|	long name -35	name -16	noun 11
after|in|inverted|	pronoun 22
after|in|shared|	long name -9
after|is|direct|	name -19	pronoun -13
after|of|apposed|	long name 11	noun 11
after|of|apposition|	long name -21	name -19	noun -53
after|of|shared|	long name 20	noun 16
after|on|apposed|	long name 19	noun -53
after|on|shared|	long name 22	noun 11
after|possessive|shared|	pronoun -14
after|quote|shared|	noun -30
after|stop|inverted|	long name -15	name -34	noun -14
after|to|apposed|	name 8
after|verb-judging|direct|	document -17	long name 16	name 14	pronoun 13	speaking 22
after|verb-judging|shared|	long name 6	name 11	noun -22	pronoun 16	speaking 9
after|verb-saying|direct|	document 17	long name 9	name 7	noun -6	pronoun 10	speaking 19
after|verb-saying|relative|	name 6
after|verb-saying|shared|	document -14	long name 24	name 29	noun 16	pronoun 40	speaking 29
after|verb-thinking|direct|	document 6	long name -8	name 23	noun 8	pronoun 12
after|verb-thinking|shared|	name -15	noun 15	speaking 13
after|was|direct|	name -18	pronoun -20
after|was|shared|	long name 7	name -28	noun -27	pronoun -51	speaking -6
after|were|shared|	noun -8	speaking -19
after|who|relative|	noun 23	speaking 23
after|who|shared|	long name -9	speaking -15
after|word|inverted|	pronoun -17
after|word|relative|	noun -37	speaking -10
after|word|shared|	document 10	long name -12	name 8	speaking 7
after|y|shared|	noun -28
after|–|apposed|	name -33	noun -8
after|—|apposed|	long name 9	name -28
before|	$ -10	) 8	, 43	- 36	: 7	; 14	a -8	about -26	across -40	adverb -10	after 13	against -40	al -40	all’ -9	although 40	are -16	around -35	as 29	at -43	auf -23	be -43	because -23	been -47	before -8	between -35	but 26	by -12	capital 6	che -33	con -10	da -18	de -23	desde -37	despite -22	di -39	do -52	down -41	during -53	e -27	em -49	en -54	following -26	ha -31	had -66	has -40	have -39	he -57	how -45	in -46	into -6	is -28	it -49	like -58	me 54	no -37	none 25	not -55	of -59	off -41	on -36	or -18	out -23	outside -47	over -25	par -41	past -46	pela 6	por -20	que -43	quote 54	she -29	sie -20	since -16	so 12	stop 27	sur -52	than -22	that -21	the -8	then 24	they -8	though 17	through 9	throughout -36	toward -38	under -46	up -14	verb-judging -35	verb-saying -7	verb-thinking -40	was -41	were -47	when 48	where -7	whether -27	which 19	while 10	who -23	word -29	– 33	— 36
before|$|apposed|	1 -37	2 -19
before|,|apposed|	1 21	2 -23	3 -10
before|,|apposition|	0 28	1 -41	2 27
before|,|direct|	0 19
before|,|inverted|	0 -14
before|,|relative|	1 -7
before|,|shared|	0 32	1 38	2 -19	3 8
before|-|apposed|	1 -9
before|-|shared|	1 -14
before|:|apposition|	0 -28
before|about|apposed|	1 -16	2 -26
before|about|apposition|	0 -33
before|about|shared|	1 11
before|adverb|apposed|	1 -11	2 -19	3 -36
before|adverb|apposition|	1 -28	2 -23
before|adverb|direct|	0 12
before|adverb|shared|	0 -27	1 -35	2 22
before|after|apposed|	1 -27	2 -36	3 -37
before|after|shared|	0 28	2 28
before|among|apposed|	1 -11
before|and|apposed|	0 -11	2 -53	3 -24
before|and|apposition|	0 -8	1 -20
before|and|direct|	0 6
before|and|relative|	1 17
before|and|shared|	2 9
before|are|apposed|	1 -35
before|as|apposed|	1 -9	3 -41
before|as|apposition|	0 31
before|as|direct|	0 33
before|as|shared|	1 -7
before|at|apposed|	2 -36	3 -25
before|at|shared|	0 -39
before|auf|inverted|	1 -23
before|a|shared|	0 -6
before|been|apposed|	1 -42
before|before|apposed|	1 -49
before|be|apposed|	1 -42
before|be|apposition|	0 -23
before|but|apposed|	1 32
before|but|shared|	0 -21	1 22	2 32
before|by|apposed|	3 -17
before|by|direct|	0 -13
before|by|shared|	2 -24	3 7
before|capital|apposed|	1 14	2 -46
before|capital|shared|	0 -9	2 8
before|con|apposition|	0 -10
before|dans|apposed|	1 6
before|da|apposition|	0 -8
before|desde|apposed|	1 -31
before|despite|apposed|	1 -26
before|de|apposition|	0 -58
before|do|apposed|	1 -33
before|do|apposition|	0 -43
before|during|apposed|	1 -41	2 -20
before|during|apposition|	0 -26
before|during|direct|	0 -38
before|em|apposed|	1 -36
before|en|apposed|	1 -43	2 -25
before|en|apposition|	0 -19
before|for|apposed|	1 10
before|for|apposition|	0 -36
before|had|apposed|	1 -39
before|has|apposed|	1 -32
before|has|apposition|	0 -28
before|has|shared|	0 -44
before|have|apposed|	1 -41
before|he|apposed|	1 -36
before|he|apposition|	1 -11
before|he|direct|	0 -38
before|he|shared|	0 -23
before|into|apposed|	1 -36
before|in|apposed|	1 -20	2 -58
before|in|apposition|	0 -44
before|in|inverted|	1 -20
before|in|shared|	0 -10	1 -8	2 6	3 -39
before|is|apposed|	1 -50	2 -15
before|is|apposition|	0 12
before|is|shared|	0 -26	1 -22
before|like|apposed|	1 -29
before|me|apposition|	0 34
before|none|apposed|	0 19	2 20	3 11
before|none|relative|	1 16
before|none|shared|	0 26	2 19	3 19
before|not|apposed|	1 -31
before|not|apposition|	0 -35
before|no|apposed|	1 -30
before|of|apposed|	1 -50
before|of|apposition|	0 -36
before|on|apposed|	1 -19	2 -40
before|on|apposition|	1 -29
before|on|shared|	0 -32
before|or|apposed|	1 -42
before|out|direct|	0 -16
before|over|apposed|	1 -23
before|par|apposition|	0 -25
before|por|apposed|	1 -15
before|por|apposition|	0 -30
before|que|apposition|	0 -29
before|quote|apposed|	1 52	2 32
before|quote|shared|	0 9	1 27
before|she|apposed|	1 12
before|she|apposition|	0 -19	1 -11
before|sie|inverted|	1 -20
before|since|apposed|	1 -36
before|since|apposition|	0 -28
before|stop|apposed|	1 28
before|sur|apposed|	1 -38
before|than|apposed|	1 -29
before|that|apposed|	1 21
before|that|direct|	0 -28
before|that|shared|	0 -16	1 -23
before|through|apposed|	1 -42
before|to|apposed|	1 -53	2 -28
before|to|shared|	0 34
before|under|apposed|	1 -32
before|verb-judging|apposed|	1 -69	2 -40
before|verb-judging|apposition|	0 16	1 -35	2 -35
before|verb-judging|shared|	0 -50	2 -11
before|verb-saying|apposed|	1 27	3 14
before|verb-saying|apposition|	0 -23	1 -32	2 -13
before|verb-saying|direct|	0 -39
before|verb-saying|inverted|	0 30	1 13
before|verb-saying|shared|	0 -50	2 21	3 -46
before|verb-thinking|apposed|	1 -34
before|was|apposed|	1 -50	2 -33
before|was|apposition|	0 -24
before|were|apposed|	1 -47
before|when|apposed|	1 18
before|when|shared|	0 27	1 23
before|where|shared|	0 -8
before|which|apposed|	1 12
before|which|apposition|	0 -40
before|which|shared|	0 11	2 7
before|while|apposed|	1 10
before|who|apposition|	0 -49
before|who|direct|	0 -15
before|will|apposed|	1 -14
before|with|apposed|	1 -38
before|with|direct|	0 31
before|word|apposed|	0 -12	2 -17	3 -54
before|word|apposition|	0 -48	1 -52	2 -33
before|word|direct|	0 -16
before|word|shared|	0 19	2 -23	3 -51
before|would|apposed|	1 -26
before|à|apposed|	1 27
beside|apposed document|direct long name|	nobody -47
beside|apposed document|direct name|	nobody -44
beside|apposed document|direct noun|	nobody 12
beside|apposed document|direct pronoun|	nobody -37
beside|apposed document|direct speaking|	nobody -38
beside|apposed long name|apposed long name|	apposed long name -33	apposed noun -24	nobody 8	shared long name 8	shared noun 17
beside|apposed long name|apposed name|	nobody 25
beside|apposed long name|apposed noun|	apposed name -25	apposed noun 17	nobody 32	shared long name 23	shared noun 8
beside|apposed long name|apposed speaking|	nobody 16
beside|apposed long name|apposition long name|	apposed name 17	apposed noun 9	nobody 10
beside|apposed long name|apposition name|	apposed long name -16	apposed noun -11	nobody 18
beside|apposed long name|apposition noun|	apposed noun 33	apposed speaking -6	nobody -15	shared noun 15	shared speaking 46
beside|apposed long name|apposition speaking|	apposed noun 9	apposed speaking 8	nobody -11
beside|apposed long name|direct name|	nobody -18
beside|apposed long name|direct noun|	apposed long name 9	nobody -11
beside|apposed long name|direct pronoun|	nobody 24
beside|apposed long name|direct speaking|	nobody -6
beside|apposed long name|nobody|	apposed long name -34	apposed name 7	apposed noun 10	shared long name 14	shared noun 30
beside|apposed name|apposed long name|	nobody -24	shared name -7
beside|apposed name|apposed name|	nobody -33
beside|apposed name|apposed noun|	apposed name -32	nobody -33	shared name 41
beside|apposed name|apposed speaking|	nobody 26
beside|apposed name|apposition long name|	nobody 7
beside|apposed name|apposition noun|	apposed noun 11	nobody 24	shared name 7	shared noun 43
beside|apposed name|apposition speaking|	nobody 55
beside|apposed name|direct long name|	nobody -39
beside|apposed name|direct name|	nobody -26
beside|apposed name|direct noun|	nobody -15
beside|apposed name|direct pronoun|	nobody -20
beside|apposed name|direct speaking|	nobody -38
beside|apposed noun|apposed long name|	apposed long name -25	apposed name -53	nobody -42	shared long name -38	shared noun -49
beside|apposed noun|apposed name|	apposed long name -34	nobody -6
beside|apposed noun|apposed noun|	apposed long name -42	apposed name -47	apposed noun -73	apposed speaking -23	shared noun -38
beside|apposed noun|apposed speaking|	apposed noun -7	nobody -48	shared noun -33
beside|apposed noun|apposition long name|	apposed long name -7	apposed noun -7	nobody -13	shared noun -28
beside|apposed noun|apposition name|	apposed long name -37	nobody -33	shared noun 11
beside|apposed noun|apposition noun|	apposed long name -19	apposed noun 23	nobody 14	shared long name -20	shared noun 31	shared pronoun 30
beside|apposed noun|apposition speaking|	apposed long name -20	nobody 16
beside|apposed noun|direct long name|	apposed long name -47	nobody 15
beside|apposed noun|direct name|	apposed long name -53	apposed noun -69
beside|apposed noun|direct noun|	apposed long name -44	apposed name -22	apposed noun 15	nobody -15
beside|apposed noun|direct pronoun|	apposed long name -55	apposed noun -26	nobody 6
beside|apposed noun|direct speaking|	apposed long name -25	apposed name -36	nobody 11
beside|apposed noun|nobody|	apposed long name -52	apposed noun 14	shared noun -47
beside|apposed noun|shared long name|	nobody -45
beside|apposed noun|shared name|	nobody -40
beside|apposed noun|shared noun|	nobody 14
beside|apposed noun|shared pronoun|	nobody -41
beside|apposed pronoun|direct pronoun|	nobody -35
beside|apposed speaking|apposed long name|	nobody -11	shared long name -47	shared speaking -6
beside|apposed speaking|apposed name|	nobody -28
beside|apposed speaking|apposed noun|	nobody 19
beside|apposed speaking|apposition long name|	apposed long name 6	apposed noun -16	nobody -13	shared speaking -33
beside|apposed speaking|apposition name|	nobody -29
beside|apposed speaking|apposition noun|	shared noun 14	shared speaking 29
beside|apposed speaking|direct long name|	nobody -45
beside|apposed speaking|direct name|	nobody -41
beside|apposed speaking|direct noun|	nobody -17
beside|apposed speaking|direct pronoun|	nobody 10
beside|apposed speaking|direct speaking|	nobody -28
beside|apposition document|nobody|	apposed long name -21
beside|apposition long name|nobody|	apposed long name -22	apposed name -8	apposed noun 13	apposed speaking 29	shared noun 12
beside|apposition name|nobody|	apposed long name -38	apposed name -39	apposed noun 9	apposed speaking 26
beside|apposition name|shared name|	nobody -35
beside|apposition noun|nobody|	apposed document -43	apposed name -48	apposed noun -45	apposed speaking -19	shared long name -37	shared noun -48	shared pronoun -21
beside|apposition noun|shared long name|	apposed long name -44	apposed noun -37	nobody -34
beside|apposition noun|shared name|	apposed name -34	apposed noun 17	nobody -61
beside|apposition noun|shared noun|	apposed noun 10	nobody -17
beside|apposition noun|shared pronoun|	apposed noun 20	nobody -39
beside|apposition noun|shared speaking|	apposed speaking -38	nobody -45
beside|apposition pronoun|nobody|	apposed long name -35
beside|apposition speaking|nobody|	apposed long name 10	apposed name -35	apposed noun -36
beside|direct document|nobody|	apposed noun 17	shared noun -28
beside|direct long name|nobody|	apposed document 48	apposed long name 6	apposed name 18	apposed speaking 45	relative noun -17	shared noun -7
beside|direct name|nobody|	apposed document 46	apposed long name 38	apposed name 12	apposed speaking 50	shared noun -19
beside|direct noun|nobody|	apposed document -12	apposed long name 10	apposed speaking 18	relative name -20	relative noun -9	relative speaking -10	shared long name -11	shared noun 15	shared pronoun 14	shared speaking -28
beside|direct pronoun|nobody|	apposed document 42	apposed long name 6	apposed name 26	apposed noun -7	apposed pronoun 35	relative noun 18	shared pronoun -39
beside|direct speaking|nobody|	apposed document 38	apposed noun 6	apposed speaking 33	shared name 14	shared noun 13	shared speaking -34
beside|inverted long name|inverted pronoun|	nobody -13
beside|inverted long name|nobody|	inverted speaking -8
beside|inverted name|inverted pronoun|	nobody -42
beside|inverted noun|inverted pronoun|	nobody -47
beside|inverted pronoun|nobody|	inverted long name 13	inverted name 42	inverted noun 47
beside|inverted speaking|inverted long name|	nobody 8
beside|relative name|direct noun|	nobody 20
beside|relative noun|direct long name|	nobody 17
beside|relative noun|direct name|	nobody -10
beside|relative noun|direct noun|	nobody 10
beside|relative noun|direct pronoun|	nobody -18
beside|relative speaking|direct noun|	nobody 10
beside|shared document|apposed document|	nobody 29
beside|shared long name|apposed long name|	nobody 7	shared name 14
beside|shared long name|apposition noun|	nobody 37
beside|shared long name|direct document|	nobody -10
beside|shared long name|nobody|	apposition noun 41	shared long name -21	shared name -15	shared speaking -14
beside|shared long name|shared name|	nobody 17
beside|shared long name|shared noun|	apposition noun 31
beside|shared long name|shared speaking|	nobody 43
beside|shared name|apposed name|	nobody 65	shared name -20	shared noun -9
beside|shared name|apposed noun|	nobody -18
beside|shared name|nobody|	apposition name 31	apposition noun 61	shared long name -44	shared name -17	shared speaking -47
beside|shared name|shared name|	apposition noun 16	nobody 14
beside|shared name|shared noun|	apposed noun 41	nobody 6
beside|shared name|shared pronoun|	nobody 17
beside|shared noun|apposed long name|	shared long name -10
beside|shared noun|apposed name|	nobody -10	shared name -47
beside|shared noun|apposed noun|	nobody -18	shared long name -32	shared name -23	shared noun -12	shared pronoun -18
beside|shared noun|apposed speaking|	nobody 8
beside|shared noun|direct noun|	nobody -35	shared long name 12	shared name -29	shared noun -8
beside|shared noun|nobody|	apposition noun 24	shared long name -25	shared name -19	shared noun -8	shared pronoun 7	shared speaking 7
beside|shared noun|shared long name|	nobody -10
beside|shared noun|shared noun|	apposition noun -20
beside|shared noun|shared pronoun|	nobody 10
beside|shared pronoun|apposed noun|	nobody -14
beside|shared pronoun|nobody|	apposition noun 10	shared long name 20	shared name -10	shared noun -8	shared speaking -17
beside|shared pronoun|shared long name|	nobody -12
beside|shared pronoun|shared name|	nobody 18
beside|shared pronoun|shared noun|	nobody -6
beside|shared pronoun|shared pronoun|	nobody 10
beside|shared speaking|apposed long name|	nobody 15
beside|shared speaking|apposed noun|	nobody 16
beside|shared speaking|apposed speaking|	nobody 23	shared long name -60
beside|shared speaking|direct noun|	nobody 14
beside|shared speaking|nobody|	apposition noun -12	shared name 22	shared noun 6	shared pronoun 12	shared speaking -17
beside|shared speaking|shared long name|	nobody 21
beside|shared speaking|shared name|	nobody 34
beside|shared speaking|shared noun|	nobody -20
beside|shared speaking|shared pronoun|	nobody 19
beside|shared speaking|shared speaking|	nobody 13
between|false|	apposition -32	direct 11	relative -30
between|false|document|	, -33	verb-judging -19	verb-saying 16	verb-thinking 16
between|false|long name|	( 28	, 15	- -13	de -9	has -10	in -24	of 26	stop -15	verb-judging 17	verb-saying 8	verb-thinking -8	word 9
between|false|name|	, -17	adverb 22	has 43	is -19	of -11	stop -34	verb-judging 14	verb-saying 8	verb-thinking 23	was -21
between|false|noun|	( -12	, -17	- -22	and -38	are 14	de 11	e -30	en -28	for -6	of -20	quote -32	stop -15	verb-thinking 8	y -28	— 7
between|false|pronoun|	, -8	a 31	adverb 6	auf 23	capital -34	in 22	is -13	verb-judging 13	verb-saying 9	verb-thinking 12	was -29	word -7
between|false|speaking|	, -17	verb-judging 27	verb-saying 20
between|true|	apposed 7	noun 22	relative 26
between|true|document|	, 18	word -14
between|true|long name|	( 7	, 24	adverb -9	had -25	in -47	of -6	on 28	verb-saying 30	verb-thinking 7	word -21
between|true|name|	, 12	- -44	adverb 16	had -18	has 28	in -26	of -18	verb-judging 16	verb-saying 29	verb-thinking -15	was -28	word 9	– -31	— -14
between|true|noun|	( -56	, -21	had -12	has -6	have 13	of 21	on -12	verb-judging -17	verb-thinking 19	was -30	who 15	word -19	— -10
between|true|pronoun|	adverb 8	had -27	possessive -22	verb-judging 20	verb-saying 51	was -44
between|true|speaking|	, 8	adverb 31	verb-saying 31	verb-thinking 13	was -6	were -17	who 9	word 6
further|apposed document|shared document|	none 31
further|apposed long name|apposed name|	, -12
further|apposed long name|apposed noun|	, 17	by -32
further|apposed long name|nobody|	, 10	adverb -28	at -39	capital 6	in -50	none 10	quote 36	verb-saying 37	word 6
further|apposed long name|shared long name|	, -19	none 9
further|apposed long name|shared noun|	, -25	none 22
further|apposed name|apposed long name|	, -20
further|apposed name|apposed name|	, -48
further|apposed name|apposed noun|	, -14
further|apposed name|apposed speaking|	, 28
further|apposed name|nobody|	em -29	in -41	none -9	verb-saying 21
further|apposed name|shared name|	none 11
further|apposed name|shared noun|	none 6
further|apposed name|shared pronoun|	none 45
further|apposed noun|apposed long name|	, -78	word -40
further|apposed noun|apposed name|	, -44
further|apposed noun|apposed noun|	, 23	adverb -49	and -47	as 7	in -27	verb-saying -39	word -40
further|apposed noun|nobody|	$ -38	, 44	about -55	adverb -13	after -54	and -16	as -47	at -65	be -34	been -41	before -38	despite -28	during -39	em -29	en -31	had -37	has -35	have -42	he -32	in -34	into -35	is -40	it -30	na 10	none -6	not -25	of -32	or -31	por -27	quote 40	she -40	since -28	so -34	stop 24	to -42	under -37	verb-judging -45	verb-saying -20	verb-thinking -38	was -43	were -28	while -39	with -56	would -20	à -43
further|apposed noun|shared long name|	none -19
further|apposed noun|shared noun|	capital 10	in 15
further|apposed speaking|apposed noun|	, -10
further|apposed speaking|nobody|	as -35	by -38	em -29	in 7	none -18	quote 33	word -35
further|apposed speaking|shared noun|	none 9
further|apposition long name|apposed long name|	, 14	capital -41	da -44	de -44	of -31	word -37
further|apposition long name|apposed name|	, 10
further|apposition long name|apposed noun|	, 30
further|apposition long name|apposed speaking|	, 18
further|apposition name|apposed long name|	, -24	da -22	de -22	do -21
further|apposition name|apposed noun|	, 31
further|apposition noun|apposed long name|	, 9	adverb -56	and 6	for -27	has -27	in -38	is -25	verb-judging -21	verb-saying -40	was -10	who -30	word -46
further|apposition noun|apposed name|	, -25	adverb -38	in -12	verb-saying -39	word -37
further|apposition noun|apposed noun|	, -9	adverb -13	word -24
further|apposition noun|apposed speaking|	, 12	verb-saying -35	word -26
further|apposition noun|nobody|	adverb -18	he -10	she -11	verb-judging -23	word -41
further|apposition speaking|apposed long name|	, 22	and -39	word -34
further|apposition speaking|apposed name|	, -52
further|direct document|apposed noun|	, 17
further|direct long name|apposed document|	, 48
further|direct long name|apposed long name|	, 6
further|direct long name|apposed name|	, 18
further|direct long name|apposed speaking|	, 45
further|direct name|apposed document|	, 46
further|direct name|apposed long name|	, 38
further|direct name|apposed name|	, 12
further|direct name|apposed speaking|	, 50
further|direct noun|apposed document|	, -12
further|direct noun|apposed long name|	, 10
further|direct noun|apposed speaking|	, 18
further|direct noun|shared noun|	, -17
further|direct noun|shared pronoun|	he -26
further|direct pronoun|apposed document|	, 42
further|direct pronoun|apposed long name|	, 6
further|direct pronoun|apposed name|	, 26
further|direct pronoun|apposed noun|	, -7
further|direct pronoun|apposed pronoun|	, 35
further|direct speaking|apposed document|	, 38
further|direct speaking|apposed noun|	, 6
further|direct speaking|apposed speaking|	, 33
further|inverted long name|inverted speaking|	, -8
further|inverted long name|nobody|	sie -20
further|inverted noun|nobody|	word -31
further|inverted pronoun|inverted long name|	verb-saying 21
further|inverted pronoun|inverted name|	verb-saying 40
further|inverted pronoun|inverted noun|	verb-saying 44
further|inverted speaking|nobody|	verb-saying 8
further|relative name|nobody|	none 24
further|relative noun|nobody|	, 20	none -13
further|relative speaking|nobody|	none 27
further|shared document|nobody|	in 12	none 12
further|shared long name|apposition noun|	, 30
further|shared long name|nobody|	, -6	and -37	none 8	verb-saying 16	word 17
further|shared long name|shared long name|	by 13	none -9
further|shared long name|shared noun|	, 42	by 14	none 7
further|shared long name|shared speaking|	none -23
further|shared name|apposed noun|	, 38	none 41
further|shared name|apposition noun|	, 25
further|shared name|nobody|	, 20	none 10	quote 37
further|shared name|shared long name|	none -22
further|shared noun|nobody|	and -34	but 27	in -35	none 21
further|shared noun|shared long name|	capital -36	in -48	that -16	verb-judging -30	verb-saying -67	word -56
further|shared noun|shared name|	adverb -33	in -32	verb-saying -40	word -46
further|shared noun|shared noun|	adverb 7	by -35	none 6	verb-judging -23	verb-saying -16
further|shared noun|shared pronoun|	in 10	verb-saying 8
further|shared noun|shared speaking|	verb-saying -41
further|shared pronoun|apposition noun|	, 28	none -8	quote 12
further|shared pronoun|nobody|	, 32	quote 26
further|shared pronoun|shared long name|	that -41
further|shared pronoun|shared name|	verb-saying -41
further|shared pronoun|shared pronoun|	that -27	verb-saying -47
further|shared speaking|apposition noun|	, -18
further|shared speaking|nobody|	none 18
further|shared speaking|shared long name|	none -35
head|	1 -29	10 -10	2 -31	2008 -32	2012 -29	2013 -35	2014 -40	3 -30	9 -39	act -32	administration 15	advisers 34	agency -9	aide 26	another -21	association -7	attacks -36	ayotte -20	bank -6	beck -14	began -41	bill 14	board -8	book -22	bureau 14	bush -16	cambio -8	campaign -9	candidate 6	candidates 39	carolina -40	caucus -28	center 17	chair -19	chairman 36	chief -30	christie 13	cnn -19	coach -29	college 6	comments -21	commission 25	comunicado -33	conference -23	congress 8	conservative 23	contrast -18	convention -12	council -21	counterpart -14	critics -22	daughter 28	day -40	days -38	deal -21	debate -51	delegates -7	democrat -33	democrats 23	department 21	devine 25	diplomat -7	documents -22	earlier -18	election -31	elle 9	email -21	emanuel 23	er 36	example -35	executive -8	experts 36	fact -25	far -42	father -28	federation -26	fiorina 24	florida -37	foundation -13	front-runner -7	fund -11	general 14	gop -29	government 28	governor 27	graham 9	hampshire -37	he 46	het -39	hij 47	home -29	husband 18	i 9	il 21	immigrants -13	immigration -29	instance -56	institute -28	interview -52	interviews -36	iowa -52	issues -32	it -52	judge -20	khan 32	lado -23	law -35	lawyer -24	leader -43	leaders 36	lei 21	letter 11	lewandowski 6	line 11	manafort 7	manager -10	mayor 26	mccain -14	mcconnell -6	meeting -32	miami -24	ministry 20	monday -47	months -34	more -7	most -22	mother -35	museum 13	nacional -19	night -28	nomination -33	nominee -14	nota -40	obama -45	office 6	officer 7	official 22	officials 22	ohio -44	on -74	one -28	organization 15	others 19	pac 10	page -15	paris -34	part -35	parte -38	people 12	percent 34	philadelphia -6	point -28	police 34	politico -32	poll 46	polls 33	post -15	presidency -21	president -11	presidente -20	primaries -31	prosecutor 23	putin -29	race -6	rally 11	records 36	reid 40	remarks -33	report -12	reporters -10	republican -44	republicans 13	research -33	response -24	rivals -13	rubio 13	russia 7	ryan 17	said 56	sanders 14	secretary -23	senate -30	senator 6	senators 32	she 12	sie 39	sources 7	speech -26	spokesman -37	spokesperson -8	spokeswoman -13	state 20	statement -18	states -19	supporter -46	supporters -23	texas -28	that -48	they 6	this -31	those 47	thursday -26	time -47	times -6	trump 21	tuesday -42	tweet -35	twitter -14	u.s. -6	union -38	universidade 9	university 31	vote -26	warren 20	washington -53	watch 11	we 19	wife -40	workers -8	years -37	york -48	you 25	ze 39
kind|document|,|	verb-judging 16	verb-saying 54	verb-thinking 9
kind|document|	0 -17	2 -8	3 20
kind|document|none|	, 13
kind|document|word|	, -30	verb-saying -45
kind|long name|,|	( 29	, 26	- -10	adverb -7	de 15	of 30	stop -8	verb-saying 17	who -16	word -10
kind|long name|	0 9	1 12	2 12	3 12
kind|long name|adverb|	, 13
kind|long name|and|	, 10
kind|long name|as|	, 13
kind|long name|at|	, -39
kind|long name|but|	, 14
kind|long name|by|	, -17
kind|long name|de|	, 24
kind|long name|in|	, -44
kind|long name|like|	, -39
kind|long name|me|	, 56
kind|long name|none|	( 20	, 9	adverb 17	de 26	has -7	of 15	on 34	verb-judging 9	verb-saying 12	verb-thinking -7	word -20
kind|long name|of|	, -41
kind|long name|quote|	, 38
kind|long name|verb-judging|	, 17
kind|long name|verb-saying|	, 32
kind|long name|when|	, 32
kind|long name|word|	, -27
kind|name|,|	- -34	adverb 36	has 55	verb-judging 59	verb-saying 25	verb-thinking 31	word 15
kind|name|	0 -6	1 7	2 -18	3 -23
kind|name|a|	, -38
kind|name|by|	, -51
kind|name|da|	, -20
kind|name|de|	, -28
kind|name|do|	, -32
kind|name|em|	, -31
kind|name|in|	, -50
kind|name|like|	, -32
kind|name|none|	, 27	- -33	adverb 8	has 38	of -26	verb-judging 22	verb-saying 22	verb-thinking 19	was -22	– -33	— -17
kind|name|of|	, -10
kind|name|on|	, -37
kind|name|quote|	, -9	verb-saying 16
kind|name|verb-saying|	, 40
kind|noun|$|	, -51
kind|noun|,|	( -49	, 17	- -32	has -12	have 25	in 19	of -12	on 14	that 14	verb-saying 13	verb-thinking 18	who -6
kind|noun|	0 -18	1 -13	3 -18
kind|noun|:|	, -10
kind|noun|about|	, -24
kind|noun|across|	, -30
kind|noun|adverb|	, -29	verb-judging -6	verb-thinking 8
kind|noun|after|	, -76
kind|noun|al|	, -29
kind|noun|and|	verb-saying -29
kind|noun|as|	, -7
kind|noun|at|	, -11
kind|noun|been|	, -56
kind|noun|before|	, -47
kind|noun|be|	, -49
kind|noun|but|	, 15
kind|noun|by|	, 19	verb-saying -14
kind|noun|capital|	, 7
kind|noun|con|	, -44
kind|noun|dans|	, 7
kind|noun|despite|	, -34
kind|noun|de|	, -38
kind|noun|do|	, -37
kind|noun|during|	, -58
kind|noun|em|	, -31
kind|noun|en|	, -34
kind|noun|for|	, -10
kind|noun|had|	, -52
kind|noun|has|	, -49	verb-saying -37
kind|noun|have|	, -41
kind|noun|he|	, -23
kind|noun|into|	, -47
kind|noun|in|	, -21	verb-saying -33
kind|noun|is|	, -58
kind|noun|it|	, -37
kind|noun|na|	, 6
kind|noun|none|	verb-judging 20	verb-saying 36	was -22
kind|noun|not|	, -40
kind|noun|no|	, -21
kind|noun|off|	, -35
kind|noun|of|	, -33
kind|noun|on|	, -19
kind|noun|or|	, -51
kind|noun|out|	, -32
kind|noun|over|	, -31
kind|noun|past|	, -35
kind|noun|per|	, -24
kind|noun|por|	, -44
kind|noun|que|	, -31
kind|noun|quote|	, 32
kind|noun|she|	, -43
kind|noun|since|	, -42
kind|noun|so|	, 10
kind|noun|stop|	, 19
kind|noun|sur|	, -39
kind|noun|than|	, -33
kind|noun|the|	, 8
kind|noun|throughout|	, -36
kind|noun|to|	, -47
kind|noun|under|	, -27
kind|noun|verb-judging|	, -57	verb-judging -10	verb-saying -16
kind|noun|verb-saying|	, -10	e -26	on 8	verb-saying -14	verb-thinking -28
kind|noun|verb-thinking|	, -56
kind|noun|was|	, -43
kind|noun|were|	, -37
kind|noun|when|	, -13
kind|noun|which|	, -32
kind|noun|while|	, -47
kind|noun|who|	, -41
kind|noun|without|	, -33
kind|noun|with|	, -47
kind|noun|word|	, -31	verb-judging -23	verb-saying -13
kind|noun|would|	, -27
kind|noun|à|	, -48
kind|pronoun|,|	a 31	adverb 39	is -12	verb-judging 9	verb-saying 16	verb-thinking 12	word 27
kind|pronoun|	0 15	2 -10
kind|pronoun|as|	verb-judging 12
kind|pronoun|none|	has 14	verb-judging 38	verb-saying 47	was -40	word -9
kind|pronoun|quote|	verb-saying 31
kind|pronoun|that|	was -29
kind|pronoun|verb-saying|	had -19	in 22	verb-thinking -36	was -30	word -9
kind|pronoun|when|	word 6
kind|pronoun|word|	, -27
kind|speaking|,|	verb-saying 39	verb-thinking -11	who -6
kind|speaking|	0 17	1 8	3 7
kind|speaking|adverb|	, -8
kind|speaking|among|	, 6
kind|speaking|and|	, -61
kind|speaking|as|	, -12
kind|speaking|by|	, -23
kind|speaking|em|	, -33
kind|speaking|in|	, -6
kind|speaking|none|	, -10	adverb 27	verb-saying 13	who 9	word -13
kind|speaking|quote|	, 39
kind|speaking|through|	, -37
kind|speaking|verb-judging|	, -31
kind|speaking|verb-saying|	, 10
kind|speaking|word|	, -58
length|0|	document -11	name -9	noun -90	pronoun 9	speaking -11
length|1|	document -27	noun -28	speaking 26
length|2|	long name 16	noun 6	speaking 14
length|3|	document 22	long name 34	noun 13	speaking -15
length|4|	long name 20	noun 11	speaking 29
length|5|	document 20	long name -10	noun 18	speaking -34
nearer|apposed document|direct long name|	in -37
nearer|apposed document|direct noun|	in 15
nearer|apposed document|direct speaking|	in -36
nearer|apposed long name|apposed long name|	, -31	none 39
nearer|apposed long name|apposed name|	none 17
nearer|apposed long name|apposed noun|	by 13	none 36
nearer|apposed long name|apposed speaking|	none 26
nearer|apposed long name|apposition long name|	, -7	none 11
nearer|apposed long name|apposition name|	, -9	none 9
nearer|apposed long name|apposition noun|	, 20	none -22	quote 35
nearer|apposed long name|apposition pronoun|	none 39
nearer|apposed long name|apposition speaking|	, 28	none -30	quote 33
nearer|apposed long name|direct name|	in -25
nearer|apposed long name|direct noun|	, 42	by -46
nearer|apposed long name|nobody|	, 6	none 52
nearer|apposed name|apposed long name|	none -9
nearer|apposed name|apposed name|	none -27
nearer|apposed name|apposed noun|	, -27	in -22	none -25
nearer|apposed name|apposed speaking|	none 24
nearer|apposed name|apposition long name|	none 18
nearer|apposed name|apposition noun|	, 14	none 29
nearer|apposed name|apposition speaking|	none 44
nearer|apposed name|direct long name|	in -18	none -72
nearer|apposed name|direct name|	none -67
nearer|apposed name|direct noun|	none -29
nearer|apposed name|direct pronoun|	none -63
nearer|apposed name|direct speaking|	none -36
nearer|apposed name|nobody|	, 17
nearer|apposed noun|apposed long name|	, -10	adverb -37	capital -39	in -16	none -25	on -36	word -37
nearer|apposed noun|apposed name|	, 14	at -23
nearer|apposed noun|apposed noun|	, -68	adverb -39	and -44	none -12	verb-judging -30	verb-saying -28	word -45
nearer|apposed noun|apposition long name|	none -29	word -40
nearer|apposed noun|apposition name|	none -29
nearer|apposed noun|apposition noun|	in 8	none 31
nearer|apposed noun|direct long name|	, 20	adverb -47	after -46	as -68	capital -48	in -34	none 16	on -21	word -59
nearer|apposed noun|direct name|	adverb -51	after -37	and -44	as -52	at -41	by 6	capital -37	during -31	in -29	on -58	to -35	verb-saying -48
nearer|apposed noun|direct noun|	, 19	and -50	by -14	in -54	is -34	none -18	quote 10	word -61
nearer|apposed noun|direct pronoun|	, 11	about -37	adverb -18	and -51	at -35	be -29	been -30	by 7	for -52	had -35	he -26	in -66	is -33	on -46	verb-saying -55	was -28	word 15
nearer|apposed noun|direct speaking|	, 13	adverb -51	in -50	none -58	word -46
nearer|apposed noun|nobody|	, -15
nearer|apposed speaking|apposed long name|	, 20	none -23
nearer|apposed speaking|apposed noun|	, 18
nearer|apposed speaking|apposition long name|	none -49	quote 37
nearer|apposed speaking|apposition name|	none -26
nearer|apposed speaking|apposition noun|	none 28
nearer|apposed speaking|direct pronoun|	none 11
nearer|apposition long name|nobody|	, 41	adverb 9	by 14	de -44	me 35	of -28	verb-judging 22	word -20
nearer|apposition name|nobody|	, 27	da -22	de -22	do -21
nearer|apposition noun|nobody|	, -12	a 9	adverb -31	be -21	by 12	con -32	de -28	en -19	for -40	has -32	in -33	is -35	not -27	of -14	por -28	que -29	verb-judging -24	verb-saying -23	was -14	which -43	who -37	word -54
nearer|apposition noun|shared long name|	verb-judging -16	verb-saying -14	word -28
nearer|apposition noun|shared name|	, 20	verb-judging -11	verb-saying -23	word -24
nearer|apposition noun|shared noun|	, 27
nearer|apposition noun|shared pronoun|	he -10	she -11
nearer|apposition noun|shared speaking|	verb-saying -22
nearer|apposition speaking|nobody|	and -35	word -40
nearer|direct document|nobody|	, 39	verb-saying -36	word -48
nearer|direct long name|nobody|	, 15	by -21	with -6
nearer|direct name|nobody|	, 22	after -17
nearer|direct noun|nobody|	adverb 9	after 23	by -6	he -34	out -9	verb-saying -25	with 26	word -16
nearer|direct pronoun|nobody|	as 21	verb-saying -6
nearer|direct speaking|nobody|	, 11
nearer|inverted long name|inverted pronoun|	sie -20
nearer|inverted long name|nobody|	, -14
nearer|inverted pronoun|nobody|	verb-saying 34
nearer|inverted speaking|inverted long name|	verb-saying 8
nearer|relative noun|direct noun|	, 13
nearer|relative speaking|direct noun|	none 37
nearer|shared document|apposed document|	none 29
nearer|shared long name|apposed long name|	none 12
nearer|shared long name|apposed noun|	, 11	none 14
nearer|shared long name|apposition noun|	none 35
nearer|shared long name|direct noun|	none 17
nearer|shared long name|nobody|	, 22	by -10	none 12	quote 9	verb-judging -43	verb-saying -14
nearer|shared long name|shared name|	, 7	none 41
nearer|shared long name|shared pronoun|	, -11
nearer|shared long name|shared speaking|	, 14	none -15
nearer|shared name|apposed name|	none 26
nearer|shared name|nobody|	, 9	verb-judging -38	verb-saying -30
nearer|shared name|shared long name|	, -11	none 17
nearer|shared name|shared name|	, 48
nearer|shared name|shared noun|	, 37
nearer|shared name|shared pronoun|	none 12
nearer|shared name|shared speaking|	, 9	none -22
nearer|shared noun|apposed long name|	verb-saying -29
nearer|shared noun|apposed noun|	none -8
nearer|shared noun|direct noun|	none -14	verb-saying -13
nearer|shared noun|nobody|	, 7	adverb -50	after 16	and 7	at -30	by 8	has -36	he -23	none 17	that -34	to 37	verb-judging -54	verb-saying -22	word -21
nearer|shared noun|shared long name|	none 13	word -23
nearer|shared noun|shared noun|	none -7	word -35
nearer|shared noun|shared pronoun|	none 6
nearer|shared pronoun|nobody|	, 13	and 15	none 47	that -20	verb-saying -44	when 15	word 33
nearer|shared pronoun|shared long name|	none -10
nearer|shared pronoun|shared noun|	, 53	none 7
nearer|shared pronoun|shared pronoun|	, 28
nearer|shared speaking|apposed noun|	none -9
nearer|shared speaking|apposed speaking|	none -7
nearer|shared speaking|nobody|	, 33	and -25	verb-saying -11
nearer|shared speaking|shared long name|	, 34
nearer|shared speaking|shared name|	, 27
nearer|shared speaking|shared noun|	, -11	none -6
nearer|shared speaking|shared pronoun|	none 20
opening|capital|	apposed 27	apposition 17	direct 9	relative 11	shared 31
opening|capital|long name|	, 24	- 28	after 13	and -16	but 27	capital 35	da -23	in -42	like -32	me 56	none 14	of -32	quote 47	that 31	verb-judging 8	verb-saying 39	when 31	with -13	— 30
opening|capital|name|	, 34	: 27	a -38	after -16	as 35	but 21	by -12	da -31	de -36	do -36	em -33	in -51	like -37	none 7	of -11	on -39	that -16	verb-saying 12	when 30	while -18	word 17
opening|capital|noun|	, 61	about -35	after -11	in 18	none -6	quote 25	verb-judging -18	verb-saying -9
opening|capital|speaking|	, 11	none 19
opening|determiner|	apposed -12	direct 14	inverted -8	shared -11
opening|determiner|document|	, 30	in 13	none 19	verb-saying -44	word -59
opening|determiner|long name|	and -44	as 24	at -17	by -12	capital -12	de 15	in -40	none 13	of -34	sie -20	verb-judging -41	verb-saying -8	word -21
opening|determiner|name|	none -10
opening|determiner|noun|	, 29	: -29	a -53	about -29	across -25	adverb 6	after 24	among 12	and 21	as -15	at -65	before -50	but 7	de -35	despite -28	during -55	en -34	following -25	had -31	has -32	have -25	in -44	into -42	is -31	like -37	none 13	of -34	on -20	out -8	over -16	por -39	que -37	quote 37	sur -34	the -8	through 17	throughout -36	to -36	under -26	up -36	verb-judging -57	verb-saying -9	verb-thinking -15	was -31	when -46	while 21	with -6	word -25	à -32	— 23
opening|determiner|speaking|	, 6	; -7	and -17	as 7	but 36	by -16	in -9	quote 39	verb-judging -32	verb-saying 19	word -7
opening|preposition|	apposed 46	apposition -7	direct 52	shared -32
opening|preposition|long name|	, 43	none 19
opening|preposition|noun|	, 17	none -6	verb-saying 8	word -35
opening|pronoun|	apposed 7	apposition -41	direct 8	inverted 13	relative 16
opening|pronoun|pronoun|	, 13	a 26	after 9	and 47	as 18	because -16	but -7	if 6	in -19	that -37	verb-saying -10	what -19	when 12	which 31
opening|that|	apposed -22	apposition -13	direct -14	inverted -23	shared -15
opening|that|noun|	none -12	verb-saying -33	word 7
opening|verb-judging|	apposed -68	apposition -58	direct -46	shared -20
opening|verb-judging|long name|	adverb -43
opening|verb-judging|noun|	, -34	be -22	by -28	has -25
opening|verb-saying|	apposed -32	apposition -83	direct -28
opening|verb-saying|noun|	, -10	adverb -37	and -30	he -28	she -25	who -26
opening|verb-saying|speaking|	em -32
opening|verb-thinking|	apposed -37	apposition -40
opening|word|	apposed -29	apposition -71	inverted -13	relative 16	shared -16
opening|word|long name|	, -7	adverb 9	and 25
opening|word|noun|	$ -50	, -27	a 18	adverb -12	after -32	al -29	and -28	as -15	at 14	be -34	been -48	but 20	capital -46	de -29	em -29	en -18	for -7	had -46	has -49	have -24	he -42	in -60	is -50	it -30	no -22	not -43	of -20	on -35	or -55	over -6	per -20	por -20	que -25	quote -55	she -38	since -35	stop 20	than 20	to -47	verb-judging -32	verb-saying -42	verb-thinking -27	was -30	were -35	who -39	will -43	with 12	word -61	à -32
opening|word|speaking|	, 20	adverb 12	and -39	verb-saying -34
order|apposed|	0 9	1 7	2 -23	3 -7	long name 17	name -21	speaking -6
order|apposed|document|	none 6
order|apposed|judging|	base 13	participle -7	past -7	present 41
order|apposed|long name|	- 36	and -12	as 14	at -42	but 9	in -53	like -25	none 16	of -35	quote 41	to -41	verb-judging -18	verb-saying 27	when 31	word -14
order|apposed|name|	, -17	em -25	in -43	quote -11	verb-judging -46	verb-saying 21
order|apposed|noun|	$ -41	, 25	; 8	about -14	adverb -17	after -63	and 6	as -14	be -47	been -49	before -44	but 13	capital 6	despite -28	do -33	during -46	em -29	en -32	had -42	has -39	have -27	he -26	in -21	into -39	is -50	it -31	na 7	not -38	of -35	on -9	over -22	past -36	por -31	quote 35	she -47	since -33	stop 19	sur -31	than -40	to -44	under -38	verb-judging -52	verb-saying -13	verb-thinking -48	was -54	were -32	while -39	with -60	word -10	would -23	à -44
order|apposed|saying|	participle -6	past -6
order|apposed|speaking|	adverb -41	and -48	by -43	em -29	none -8	quote 37	word -41
order|apposed|thinking|	base -33	participle 6	past 23	present 12
order|apposition|	0 -24	1 -64	document -55	long name 9	name -17	noun -28	pronoun -36	speaking -16
order|apposition|judging|	participle -20	past -17	present -50
order|apposition|long name|	, 35	by 13	de -44	me 35	of -28	verb-judging 16	word -30
order|apposition|name|	, 27	da -22	de -22	do -21	verb-saying -16
order|apposition|noun|	a 6	about -31	adverb -37	be -24	by 11	con -32	de -28	during -30	en -19	for -40	had -35	has -33	he -12	in -35	is -35	not -27	of -16	on -31	por -28	que -29	quote -28	she -15	to -28	verb-judging -36	verb-saying -16	verb-thinking -31	was -19	which -43	who -37	word -62
order|apposition|saying|	base -54	participle -38	present 10
order|apposition|speaking|	and -37	as -33	word -45
order|apposition|thinking|	base -14	participle -16	past -30	present -16
order|direct|	0 10	name 8	noun -6	pronoun 8	speaking 26
order|direct|document|	, 39	verb-saying -36	word -48
order|direct|judging|	base -15	past 21	present -6
order|direct|long name|	, 15	by -21	with -6
order|direct|name|	, 22	after -17
order|direct|noun|	adverb 9	after 23	by -6	he -34	out -9	verb-saying -25	with 26	word -16
order|direct|pronoun|	as 21	verb-saying -6
order|direct|saying|	base -8	participle -9	past 37	present -21
order|direct|speaking|	, 11
order|direct|thinking|	base 22	past -9	present -22
order|inverted|	0 15	1 -15	long name -14	noun -13	pronoun 13	speaking 16
order|inverted|long name|	, -7	sie -20
order|inverted|noun|	word -7
order|inverted|pronoun|	verb-saying 34
order|inverted|speaking|	verb-saying 10
order|noun|	1 20
order|noun|other|	base 23
order|relative|	1 16	name 11	pronoun 16
order|relative|judging|	base -8
order|relative|name|	none 24
order|relative|noun|	, 21	none -13
order|relative|saying|	base 25	present 23
order|relative|speaking|	, -14	none 27
order|relative|thinking|	base -10	past -18
order|shared|	2 9	long name 17	noun -19	speaking 19
order|shared|document|	in 13	none 18
order|shared|judging|	present -15
order|shared|long name|	- 17	after 30	and -12	me 32	none 16	quote 13	verb-judging -33	verb-saying 12	when 17	— 26
order|shared|name|	, 36	but 6	by -39	none 7	quote 12	that -14	when 34
order|shared|noun|	adverb -6	and -6	as -20	at -38	but 21	capital -29	during -36	had -40	has -45	he -27	in -27	is -28	none 19	on -36	per -29	that -11	to 36	verb-judging -58	verb-saying -35	was -24	when 11	while 19	word -26
order|shared|pronoun|	, 43	a 26	after 9	and 31	because -28	if 6	quote 7	that -25	verb-saying -51	what -18	when 9	which 29	word 8
order|shared|saying|	participle 14	past -33	present 8
order|shared|speaking|	, 12	and -26	as 17	but 15	none 12
order|shared|thinking|	base 11	present 10
`;
