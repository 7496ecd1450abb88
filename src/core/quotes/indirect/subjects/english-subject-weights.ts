/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SUBJECT_WEIGHTS = `
after|	( 17	, -13	- -8	: 23	a 36	adverb 21	and -49	are 9	capital -19	da 6	de 8	did -18	e -33	en -13	for -8	from -16	ha 29	had -33	has 16	have 38	in -38	is -24	like 13	no -12	of 8	on 20	quote -43	stop -19	that -22	to -6	verb-judging 26	verb-saying 53	verb-thinking 13	was -61	were -42	who 6	will -22	would -10	y -31	à 14	– -19	— -12
after|(|apposed|	long name 17	noun -35
after|(|shared|	long name 23
after|,|apposed|	long name 19	speaking -10
after|,|apposition|	document -48	long name 11	name -8	noun -26	pronoun -34	speaking -15
after|,|inverted|	noun -7	speaking 7
after|,|shared|	long name 9	noun -37	speaking -7
after|-|apposed|	name -48	noun -10
after|adverb|direct|	name 34	noun 14	pronoun 41
after|adverb|shared|	long name -8	name 13	pronoun 7	speaking 35
after|and|shared|	noun -39
after|are|direct|	noun 10
after|a|direct|	pronoun 44
after|de|apposed|	long name 6
after|de|shared|	long name 34
after|did|shared|	pronoun -7
after|e|shared|	noun -30
after|for|apposed|	long name 8
after|had|shared|	long name -27	name -21	noun -10	pronoun -32	speaking 6
after|has|direct|	long name -13	name 49	noun 34
after|has|shared|	name 29	noun -14
after|have|shared|	noun 16
after|in|apposed|	long name -37	name -16	noun -35
after|in|apposition|	long name -35	noun 8
after|in|inverted|	pronoun 25
after|in|shared|	long name -10
after|is|direct|	pronoun -20
after|is|shared|	name 7
after|of|apposed|	long name 9
after|of|apposition|	long name -18	noun -40
after|of|direct|	long name 6
after|of|shared|	long name 24	noun 15
after|on|apposed|	long name 16	noun -45
after|on|shared|	long name 21	name 14	noun 8
after|quote|shared|	noun -27
after|stop|inverted|	long name -19	name -38	noun -7
after|to|apposed|	name 11
after|verb-judging|direct|	document -31	long name 15	name 12	pronoun 11	speaking 23
after|verb-judging|shared|	long name 6	name 9	noun -19	pronoun 16	speaking 15
after|verb-saying|direct|	document 16	long name 8	noun -6	pronoun 14	speaking 25
after|verb-saying|relative|	name 10
after|verb-saying|shared|	document -13	long name 21	name 24	noun 17	pronoun 35	speaking 24
after|verb-thinking|direct|	long name -7	name 15	noun 9	pronoun 15
after|verb-thinking|shared|	noun 11
after|was|direct|	name -14	pronoun -17
after|was|shared|	long name 8	name -25	noun -24	pronoun -51
after|were|shared|	noun -11	speaking -24
after|who|shared|	noun 10
after|word|relative|	name 9	noun -19
after|word|shared|	document 8	long name -12	name 11	speaking 9
after|–|apposed|	name -32	noun -7
after|—|apposed|	name -27	noun -7
before|	$ -12	' -33	, 42	- 34	: 14	a -13	about -24	across -43	adverb -13	after 10	against -39	al -41	although 39	and -6	are -10	around -37	as 26	at -42	be -58	because -24	been -45	before -11	between -15	but 27	by -16	con 14	da -18	de -10	desde -41	despite -14	do -37	down -39	during -55	e -29	em -48	en -46	following -32	for -10	had -53	has -39	have -37	he -56	how -49	in -44	is -33	it -25	like -68	me 47	no -36	none 29	not -56	of -57	off -43	on -37	or -10	out -25	outside -52	over -22	par -34	para 24	past -37	pela 6	por -40	que -43	quote 56	she -18	since -6	so 14	stop 28	sur -43	than -20	that -21	then 21	they -7	though 10	throughout -29	to 8	toward -34	under -54	up -16	verb-judging -24	verb-saying -7	verb-thinking -41	was -60	were -48	when 46	where -6	whether -25	which 20	who -14	will 6	with 6	without 6	word -30	yet 8	à -13	– 19	— 34	’ -35
before|$|apposed|	1 -29	2 -28
before|&|apposed|	1 -9
before|&|apposition|	0 7
before|'|apposed|	1 -28
before|'|apposition|	0 -24
before|,|apposed|	0 6	1 28	2 -32	3 -6
before|,|apposition|	0 22	1 -56	2 27
before|,|direct|	0 17
before|,|inverted|	0 -11
before|,|shared|	0 32	1 44	2 -14	3 11
before|-|apposed|	1 -6
before|-|shared|	1 -17
before|:|apposition|	0 -23
before|;|apposed|	1 -20
before|about|apposed|	1 -13	2 -30
before|about|apposition|	0 -31
before|about|shared|	1 9
before|adverb|apposed|	1 -14	2 -13	3 -37
before|adverb|apposition|	0 -11	1 -20	2 -21
before|adverb|direct|	0 20
before|adverb|shared|	0 -25	1 -27	2 22	3 8
before|after|apposed|	1 -25	2 -35	3 -28
before|after|direct|	0 -6
before|after|shared|	0 29	2 25
before|among|apposed|	1 -7
before|and|apposed|	1 7	2 -55	3 -16
before|and|apposition|	0 -17	1 -27
before|and|shared|	1 -12	2 6
before|are|apposed|	1 -42
before|as|apposed|	2 -22	3 -41
before|as|apposition|	0 24
before|as|direct|	0 24
before|at|apposed|	1 -12	2 -42	3 -22
before|at|shared|	0 -33
before|been|apposed|	1 -41
before|before|apposed|	1 -48
before|be|apposed|	1 -40
before|be|apposition|	0 -19
before|but|apposed|	1 32
before|but|shared|	0 -18	1 22	2 33
before|by|apposed|	3 -12
before|by|direct|	0 -20
before|by|shared|	2 -22
before|capital|apposed|	1 12	2 -43
before|capital|shared|	0 -13	1 14
before|con|apposition|	0 14
before|da|apposition|	0 -10
before|despite|apposed|	1 -41
before|de|apposition|	0 -54
before|do|apposed|	1 -29
before|do|apposition|	0 -22
before|during|apposed|	1 -40	2 -19
before|during|apposition|	0 -22
before|during|direct|	0 -39
before|em|apposed|	1 -39
before|en|apposed|	1 -40
before|en|apposition|	0 -15
before|for|apposed|	1 15
before|for|apposition|	0 -40
before|had|apposed|	1 -42
before|had|shared|	0 -32
before|has|apposed|	1 -34
before|has|apposition|	0 -27
before|has|shared|	0 -38
before|have|apposed|	1 -41
before|he|apposed|	1 -35
before|he|apposition|	1 -17
before|he|direct|	0 -35
before|he|shared|	0 -27
before|into|apposed|	1 -37
before|in|apposed|	1 -22	2 -30
before|in|apposition|	0 -44
before|in|inverted|	1 -24
before|in|shared|	0 -9	2 8	3 -31
before|is|apposed|	1 -43
before|is|apposition|	0 7
before|is|shared|	0 -28	1 -21
before|like|apposed|	1 -27
before|me|apposition|	0 36
before|none|apposed|	0 32	2 24	3 18
before|none|relative|	1 16
before|none|shared|	0 26	2 20	3 18
before|not|apposed|	1 -34
before|not|apposition|	0 -24
before|no|apposed|	1 -29
before|of|apposed|	1 -38
before|of|apposition|	0 -41
before|on|apposed|	1 -21	2 -46
before|on|apposition|	1 -28
before|on|shared|	0 -29
before|or|apposed|	1 -42
before|out|direct|	0 -17
before|over|apposed|	1 -21
before|par|apposition|	0 -24
before|por|apposed|	1 -14
before|que|apposition|	0 -29
before|quote|apposed|	1 55	2 34
before|quote|shared|	0 6	1 33	2 25
before|she|apposed|	1 6
before|she|apposition|	1 -15
before|since|apposed|	1 -39
before|stop|apposed|	1 29
before|than|apposed|	1 -27
before|that|apposed|	1 23
before|that|direct|	0 -41
before|that|shared|	0 -14	1 -23	2 -14
before|through|apposed|	1 -38
before|to|apposed|	1 -45	2 -25
before|to|shared|	0 36
before|under|apposed|	1 -31
before|verb-judging|apposed|	1 -66	2 -35
before|verb-judging|apposition|	0 22	1 -31	2 -45
before|verb-judging|direct|	0 16
before|verb-judging|shared|	0 -52	1 6	2 -22
before|verb-saying|apposed|	1 20	2 13	3 13
before|verb-saying|apposition|	0 -24	1 -27
before|verb-saying|direct|	0 -22
before|verb-saying|inverted|	0 25	1 10
before|verb-saying|shared|	0 -57	2 21	3 -40
before|verb-thinking|apposed|	1 -30
before|verb-thinking|shared|	0 -38
before|was|apposed|	1 -40	2 -30
before|was|apposition|	0 -26
before|were|apposed|	1 -44
before|when|apposed|	1 21
before|when|shared|	0 37	1 25
before|where|shared|	0 -7
before|which|apposed|	1 15
before|which|apposition|	0 -30
before|which|shared|	0 16	2 9
before|while|apposed|	1 14
before|while|shared|	1 -9
before|who|apposition|	0 -43
before|will|apposed|	1 -17
before|with|apposed|	1 -47
before|with|direct|	0 30
before|word|apposed|	2 -63	3 -44
before|word|apposition|	0 -47	1 -39	2 -32
before|word|direct|	0 -9
before|word|shared|	0 14	1 -7	2 -28	3 -41
before|would|apposed|	1 -37
before|à|apposed|	1 10
before|’|apposed|	1 -41
beside|apposed document|direct long name|	nobody -43
beside|apposed document|direct name|	nobody -34
beside|apposed document|direct noun|	nobody 15
beside|apposed document|direct pronoun|	nobody -32
beside|apposed document|direct speaking|	nobody -22
beside|apposed long name|apposed long name|	nobody 7	shared noun 23
beside|apposed long name|apposed name|	nobody 20
beside|apposed long name|apposed noun|	apposed name -26	apposed noun 14	apposed speaking -22	nobody 27	shared long name 17
beside|apposed long name|apposed speaking|	nobody 24
beside|apposed long name|apposition long name|	apposed long name 8	apposed name 22	nobody 9
beside|apposed long name|apposition name|	apposed long name -9	nobody 17
beside|apposed long name|apposition noun|	apposed long name -14	apposed noun 26	nobody -27	shared long name -9	shared noun 15	shared speaking 40
beside|apposed long name|apposition speaking|	apposed noun 6	nobody -9
beside|apposed long name|direct long name|	nobody 9
beside|apposed long name|direct name|	nobody -19
beside|apposed long name|direct noun|	nobody -8
beside|apposed long name|direct pronoun|	nobody 7
beside|apposed long name|direct speaking|	nobody -10
beside|apposed long name|nobody|	apposed long name -34	apposed name 19	shared long name 21	shared noun 41
beside|apposed name|apposed long name|	nobody -27	shared name -10
beside|apposed name|apposed name|	nobody -29
beside|apposed name|apposed noun|	apposed name -29	nobody -31	shared name 44
beside|apposed name|apposed speaking|	nobody 25
beside|apposed name|apposition noun|	apposed long name 10	apposed noun 6	nobody 30	shared name -9	shared noun 42
beside|apposed name|apposition speaking|	nobody 48
beside|apposed name|direct long name|	nobody -29
beside|apposed name|direct name|	nobody -25
beside|apposed name|direct noun|	nobody -16
beside|apposed name|direct pronoun|	nobody -24
beside|apposed name|direct speaking|	nobody -43
beside|apposed noun|apposed long name|	apposed long name -22	apposed name -54	nobody -82	shared long name -45	shared noun -51
beside|apposed noun|apposed name|	apposed long name -22	nobody -19
beside|apposed noun|apposed noun|	apposed long name -36	apposed name -41	apposed noun -71	apposed speaking -35	shared noun -33
beside|apposed noun|apposed speaking|	apposed noun -6	nobody -42
beside|apposed noun|apposition long name|	apposed long name -7	apposed noun -14	nobody -25	shared noun -22
beside|apposed noun|apposition name|	apposed long name -33	nobody -31
beside|apposed noun|apposition noun|	apposed long name -8	apposed noun 25	nobody 14	shared long name -23	shared noun 21	shared pronoun 26
beside|apposed noun|apposition speaking|	apposed long name -21
beside|apposed noun|direct document|	nobody -12
beside|apposed noun|direct long name|	apposed long name -42	apposed name -49	apposed noun -13
beside|apposed noun|direct name|	apposed long name -53	apposed noun -48
beside|apposed noun|direct noun|	apposed long name -36	apposed name -13	apposed noun 19	nobody -14
beside|apposed noun|direct pronoun|	apposed long name -44	apposed noun -17	nobody 6
beside|apposed noun|direct speaking|	apposed long name -32	apposed name -37	apposed noun -6	nobody 16
beside|apposed noun|nobody|	apposed long name -47	apposed noun 22	shared noun -47
beside|apposed noun|shared long name|	nobody -32
beside|apposed noun|shared name|	nobody -35
beside|apposed noun|shared noun|	nobody 22
beside|apposed noun|shared pronoun|	nobody -34
beside|apposed pronoun|direct pronoun|	nobody -32
beside|apposed speaking|apposed long name|	nobody -21	shared long name -42
beside|apposed speaking|apposed name|	nobody -26
beside|apposed speaking|apposed noun|	nobody 22
beside|apposed speaking|apposition long name|	apposed noun -47	nobody -10	shared speaking -37
beside|apposed speaking|apposition name|	nobody -26
beside|apposed speaking|apposition noun|	apposed long name -20	nobody 28	shared noun 16	shared speaking 32
beside|apposed speaking|direct long name|	nobody -43
beside|apposed speaking|direct name|	nobody -45
beside|apposed speaking|direct noun|	nobody -46
beside|apposed speaking|direct pronoun|	nobody 9
beside|apposed speaking|direct speaking|	nobody -40
beside|apposition document|nobody|	apposed long name -13
beside|apposition long name|nobody|	apposed long name -20	apposed noun 13	apposed speaking 30
beside|apposition name|nobody|	apposed long name -34	apposed name -37	apposed noun 14	apposed speaking 26
beside|apposition name|shared name|	nobody -32
beside|apposition noun|nobody|	apposed document -35	apposed long name 8	apposed name -58	apposed noun -43	apposed speaking -54	shared long name -41	shared noun -43	shared pronoun -24
beside|apposition noun|shared long name|	apposed long name -29	apposed noun -34	nobody -35
beside|apposition noun|shared name|	apposed name -27	apposed noun 15	nobody -48
beside|apposition noun|shared noun|	nobody -10
beside|apposition noun|shared pronoun|	apposed noun 17	nobody -30
beside|apposition noun|shared speaking|	apposed speaking -37	nobody -48
beside|apposition pronoun|nobody|	apposed long name -34
beside|apposition speaking|nobody|	apposed name -24	apposed noun -33
beside|direct document|nobody|	apposed noun 14	shared noun -29	shared speaking -9
beside|direct long name|nobody|	apposed document 42	apposed name 14	apposed noun 11	apposed speaking 52	shared noun -19
beside|direct name|nobody|	apposed document 39	apposed long name 40	apposed name 16	apposed speaking 54	shared noun -16
beside|direct noun|nobody|	apposed document -15	apposed long name 8	apposed noun 8	apposed speaking 30	relative name -20	shared noun 10	shared speaking -17
beside|direct pronoun|nobody|	apposed document 36	apposed long name 15	apposed name 26	apposed pronoun 32	shared pronoun -35
beside|direct speaking|nobody|	apposed document 22	apposed speaking 35	shared name 14	shared noun 16	shared speaking -28
beside|inverted long name|inverted pronoun|	nobody -17
beside|inverted long name|nobody|	inverted speaking -7
beside|inverted name|inverted pronoun|	nobody -38
beside|inverted noun|inverted pronoun|	nobody -44
beside|inverted pronoun|nobody|	inverted long name 17	inverted name 38	inverted noun 44
beside|inverted speaking|inverted long name|	nobody 7
beside|relative name|direct noun|	nobody 20
beside|shared document|apposed document|	nobody 31
beside|shared long name|apposed long name|	nobody 8	shared long name 8	shared name 15	shared noun -13
beside|shared long name|apposed speaking|	nobody -6
beside|shared long name|apposition noun|	nobody 35
beside|shared long name|nobody|	apposition noun 38	shared long name -15	shared name -15	shared noun 8	shared speaking -13
beside|shared long name|shared name|	nobody 20
beside|shared long name|shared noun|	apposition noun 24	nobody -8
beside|shared long name|shared speaking|	nobody 24
beside|shared name|apposed name|	nobody 61	shared long name 12	shared noun -14
beside|shared name|apposed noun|	nobody -18
beside|shared name|direct noun|	nobody -6
beside|shared name|nobody|	apposition name 29	apposition noun 51	shared long name -45	shared name -11	shared speaking -32
beside|shared name|shared name|	apposition noun 19	nobody 21
beside|shared name|shared noun|	apposed noun 49	apposition noun 12
beside|shared name|shared pronoun|	nobody 20
beside|shared noun|apposed name|	nobody -10	shared name -42
beside|shared noun|apposed noun|	nobody -19	shared long name -26	shared name -17	shared noun -21	shared pronoun -13
beside|shared noun|apposed speaking|	nobody 7
beside|shared noun|direct noun|	nobody -35	shared long name 9	shared name -35	shared noun -9
beside|shared noun|nobody|	apposition noun 22	shared long name -13	shared name -16	shared noun -11
beside|shared noun|shared long name|	nobody -8
beside|shared noun|shared noun|	apposition noun -21
beside|shared noun|shared pronoun|	nobody 9
beside|shared noun|shared speaking|	nobody 9
beside|shared pronoun|apposed noun|	nobody -7
beside|shared pronoun|direct noun|	nobody 7
beside|shared pronoun|nobody|	apposition noun 6	shared long name 19	shared name -16	shared noun -16	shared pronoun 6	shared speaking -9
beside|shared pronoun|shared name|	nobody 19
beside|shared speaking|apposed long name|	nobody 9
beside|shared speaking|apposed noun|	nobody 20
beside|shared speaking|apposed speaking|	nobody 12	shared long name -50
beside|shared speaking|direct noun|	nobody 22
beside|shared speaking|nobody|	apposition noun -13	shared name 22	shared noun 7	shared speaking -11
beside|shared speaking|shared long name|	nobody 15
beside|shared speaking|shared name|	nobody 13
beside|shared speaking|shared noun|	nobody -11
beside|shared speaking|shared pronoun|	nobody 12
between|false|	apposition -33	direct 11	relative 29
between|false|document|	, -32	verb-judging -32	verb-saying 15	verb-thinking 12
between|false|long name|	( 33	, 10	- -13	de -14	has -13	in -21	of 25	stop -19	verb-judging 16	verb-saying 6	verb-thinking -7	word 9
between|false|name|	, -16	adverb 30	de 6	has 49	of -14	stop -38	verb-judging 12	verb-thinking 15	was -15
between|false|noun|	( -17	, -21	- -18	adverb 10	and -39	are 10	de 6	e -30	en -25	has 34	of -16	quote -30	stop -9	verb-judging 6	verb-saying 6	verb-thinking 9	— 7
between|false|pronoun|	, -8	a 44	adverb 8	in 25	is -20	verb-judging 11	verb-saying 14	verb-thinking 15	was -24	word -28
between|false|speaking|	, -13	verb-judging 28	verb-saying 26
between|true|	apposition 6	relative 9
between|true|document|	, 16	word -17
between|true|long name|	, 22	adverb -8	had -27	in -50	on 28	verb-saying 27	verb-thinking 9	word -19
between|true|name|	, 6	- -42	adverb 14	had -15	has 29	in -41	is 7	of -8	on 11	verb-judging 14	verb-saying 29	was -28	word 12	— -17
between|true|noun|	( -54	, -14	had -10	has -14	have 16	of 17	on -15	verb-judging -15	verb-thinking 15	was -27	who 10	word -18	— -12
between|true|pronoun|	adverb 7	did -7	had -28	verb-judging 20	verb-saying 45	was -40
between|true|speaking|	adverb 35	had 6	verb-judging 6	verb-saying 26	were -21	word 9
further|apposed document|nobody|	in 8
further|apposed document|shared document|	none 31
further|apposed long name|apposed name|	, -7
further|apposed long name|apposed noun|	, 10	by -29
further|apposed long name|apposed speaking|	, 29
further|apposed long name|nobody|	adverb -25	and 6	at -31	capital 7	in -48	none 11	quote 34	verb-saying 48
further|apposed long name|shared long name|	, -21	none 9
further|apposed long name|shared name|	none 21
further|apposed long name|shared noun|	, -25	none 18
further|apposed name|apposed long name|	, -17
further|apposed name|apposed name|	, -46
further|apposed name|apposed noun|	, -15
further|apposed name|nobody|	in -40	none -10	verb-saying 22
further|apposed name|shared name|	none 24
further|apposed name|shared noun|	none 10
further|apposed name|shared pronoun|	none 43
further|apposed noun|apposed long name|	, -67	and 9	word -49
further|apposed noun|apposed name|	, -52	word -33
further|apposed noun|apposed noun|	, 34	adverb -32	and -38	as 6	in -27	verb-saying -45	word -54
further|apposed noun|nobody|	$ -30	, 46	about -57	adverb -11	after -47	and -18	as -34	at -59	be -33	been -29	before -40	by -22	capital 10	despite -42	during -33	em -28	en -36	for 11	had -43	has -37	have -38	he -34	in -33	into -33	is -34	it -29	not -35	of -20	on -8	or -35	quote 39	she -22	since -35	stop 21	to -40	under -27	verb-judging -31	verb-saying -58	verb-thinking -33	was -28	were -34	while -33	with -53	would -31	à -41
further|apposed noun|shared long name|	none -14
further|apposed speaking|apposed long name|	, -8
further|apposed speaking|apposed noun|	, -15
further|apposed speaking|nobody|	as -42	by -13	em -22	none -15	quote 35	word -47	’ -23
further|apposed speaking|shared noun|	none 10
further|apposition long name|apposed long name|	, 11	da -39	de -36	of -31	word -29
further|apposition long name|apposed name|	, 24
further|apposition long name|apposed noun|	, 22
further|apposition long name|apposed speaking|	, 21
further|apposition name|apposed long name|	, -13	da -30	do -22
further|apposition name|apposed noun|	, 24
further|apposition noun|apposed long name|	, 6	adverb -46	for -24	has -31	in -33	verb-judging -23	verb-saying -35	was -21	who -44	word -39
further|apposition noun|apposed name|	, -35	adverb -35	in -15	word -28
further|apposition noun|apposed noun|	adverb -14	word -20
further|apposition noun|apposed speaking|	verb-saying -31	word -18
further|apposition noun|nobody|	adverb -12	he -15	she -15	verb-judging -28	word -26
further|apposition speaking|apposed long name|	, 14	and -36	word -38
further|apposition speaking|apposed name|	, -42
further|direct document|apposed noun|	, 14
further|direct long name|apposed document|	, 42
further|direct long name|apposed name|	, 14
further|direct long name|apposed noun|	, 11
further|direct long name|apposed speaking|	, 52
further|direct name|apposed document|	, 39
further|direct name|apposed long name|	, 40
further|direct name|apposed name|	, 16
further|direct name|apposed speaking|	, 54
further|direct noun|apposed document|	, -15
further|direct noun|apposed long name|	, 8
further|direct noun|apposed noun|	, 8
further|direct noun|apposed speaking|	, 30
further|direct noun|shared noun|	, -23
further|direct noun|shared pronoun|	he -26
further|direct pronoun|apposed document|	, 36
further|direct pronoun|apposed long name|	, 15
further|direct pronoun|apposed name|	, 26
further|direct pronoun|apposed pronoun|	, 32
further|direct speaking|apposed document|	, 22
further|direct speaking|apposed speaking|	, 35
further|inverted long name|inverted speaking|	, -7
further|inverted noun|nobody|	word -11
further|inverted pronoun|inverted long name|	verb-saying 17
further|inverted pronoun|inverted name|	verb-saying 39
further|inverted pronoun|inverted noun|	verb-saying 42
further|inverted speaking|nobody|	verb-saying 7
further|relative name|nobody|	none 20
further|shared document|nobody|	in 10	none 19
further|shared long name|apposition noun|	, 30	none -7
further|shared long name|nobody|	, -8	and -35	none 9	verb-saying 24
further|shared long name|shared long name|	by 16
further|shared long name|shared noun|	, 32	none 22
further|shared long name|shared speaking|	none -21
further|shared name|apposed noun|	, 31	none 41
further|shared name|apposition noun|	, 27
further|shared name|nobody|	, 18	but -9	quote 40
further|shared name|shared long name|	none -6
further|shared noun|nobody|	adverb 8	and -27	but 31	in -35	none 16	word 7
further|shared noun|shared long name|	capital -39	in 8	that -41	verb-judging -27	verb-saying -62	word -55
further|shared noun|shared name|	adverb -44	in -33	verb-saying -37	word -42
further|shared noun|shared noun|	adverb 7	by -26	none 10	verb-judging -28	verb-saying -17
further|shared noun|shared pronoun|	he -25	in -29	verb-saying 12
further|shared noun|shared speaking|	verb-saying -30	word -32
further|shared pronoun|apposition noun|	, 29	quote 7
further|shared pronoun|nobody|	, 32	quote 26
further|shared pronoun|shared long name|	that -38	verb-saying -33
further|shared pronoun|shared name|	verb-saying -41
further|shared pronoun|shared pronoun|	that -29	verb-saying -35
further|shared speaking|apposition noun|	, -19	none 7
further|shared speaking|nobody|	none 22
further|shared speaking|shared long name|	none -30
head|	1 -31	10 -8	2 -17	2008 -40	2012 -26	2013 -37	2014 -42	3 -25	act -22	administration 17	adviser -29	agency 9	aide 23	aides 15	all 6	another -9	association -12	attacks -23	beck -7	began -41	biden 7	board -10	book -21	bush -15	candidate 28	candidates 37	captain -28	carolina -40	caucus -24	center 24	chairman 15	chairwoman 15	chief -24	christie 7	church 9	cnn -12	coach -28	comments -17	commission 24	committee -6	comunicado -36	conference -22	conservative 21	contrast -26	convention -14	council -32	counterpart -22	critics -16	daughter 20	day -39	days -30	deal -18	debate -50	delegates -9	democrat -27	democrats 19	department 19	devine 29	diplomat -7	director 10	documents -20	earlier -25	election -43	email -34	emanuel 27	er 27	example -26	executive -8	experts 35	fact -19	far -42	father -25	fiorina 31	florida -45	foundation -13	fund -14	general 17	gop -30	government 27	governor 20	graham 17	grayson -24	hampshire -32	he 40	het -43	hij 38	home -36	house 6	husband 23	il 8	immigrants -14	immigration -31	instance -35	institute -27	interview -32	interviews -39	iowa -49	issues -32	it -42	judge -24	khan 21	lado -24	law -31	lawyer -23	leader -41	leaders 35	lewandowski 10	line 7	long -19	man -21	mayor 26	mccain -14	mcconnell -15	media 9	meeting -35	miami -28	ministry 16	monday -44	months -34	more -9	mother -26	museum 13	night -30	nomination -34	nominee -17	nota -37	obama -43	office 11	officer -8	official 23	officials 20	ohio -42	on -68	one -27	organization 12	others 16	pac 7	paris -37	part -36	percent 40	point -27	police 35	politico -19	poll 54	polls 34	post -20	presidency -25	president -12	presidente -36	primaries -30	putin -25	rally 6	records 34	reid 21	remarks -35	report -10	republican -38	republicans 10	response -14	rivals -11	rubio 14	ryan 9	said 48	sanders 13	school 10	secretary -24	senate -16	senator 14	senators 31	she 13	sides -23	sie 44	speech -19	spokesman -28	spokeswoman -14	state 11	statement -20	states -14	supporter -33	supporters -27	team -10	texas -29	that -46	those 41	thursday -37	time -40	times -6	trump 24	tuesday -40	tweet -21	twitter -14	union -19	university 18	vote -22	warren 12	washington -49	watch 16	we 18	weaver 7	wife -42	workers -11	years -49	york -39	you 27	ze 35
kind|document|,|	verb-saying 47	verb-thinking 12
kind|document|	0 -20	2 -11	3 18
kind|document|in|	, 7
kind|document|none|	, 12
kind|document|word|	, -21	verb-saying -44
kind|long name|,|	( 16	, 26	- -13	adverb -11	de 14	of 26	stop -12	verb-judging 14	verb-saying 16	who -11	word -10
kind|long name|	0 13	1 7	2 12	3 8
kind|long name|and|	, 6
kind|long name|as|	, 9
kind|long name|but|	, 16
kind|long name|by|	, -20	verb-saying -10
kind|long name|de|	, 25
kind|long name|in|	, -46
kind|long name|like|	, -40
kind|long name|me|	, 52
kind|long name|none|	( 12	, 10	adverb 6	of 12	on 34	verb-judging 8	verb-saying 9	word -18
kind|long name|of|	, -42
kind|long name|quote|	, 34
kind|long name|verb-judging|	, 28
kind|long name|verb-saying|	, 50
kind|long name|when|	, 37
kind|long name|word|	, -42
kind|name|,|	, -8	- -23	adverb 42	has 45	verb-judging 62	verb-saying 23	verb-thinking 34	was -9	word 18
kind|name|	0 -6	2 -10	3 -20
kind|name|by|	, -47
kind|name|da|	, -24
kind|name|de|	, -31
kind|name|do|	, -31
kind|name|em|	, -28
kind|name|in|	, -49
kind|name|like|	, -30
kind|name|none|	, 28	- -37	adverb 7	has 52	in -6	of -20	verb-judging 7	verb-saying 17	verb-thinking 15	was -26	– -32	— -20
kind|name|on|	, -30
kind|name|quote|	verb-saying 14
kind|name|verb-saying|	, 33
kind|noun|$|	, -48
kind|noun|'|	, -32
kind|noun|,|	( -43	, 12	has 6	have 30	in 25	on 11	that 13	verb-saying 7	verb-thinking 16	who -13
kind|noun|	0 -20	1 -14	3 -29
kind|noun|about|	, -22
kind|noun|across|	, -33
kind|noun|adverb|	, -27
kind|noun|after|	, -67
kind|noun|and|	, 6	verb-saying -32
kind|noun|at|	, -16
kind|noun|been|	, -39
kind|noun|before|	, -40
kind|noun|be|	, -42
kind|noun|but|	, 15
kind|noun|by|	, 14	verb-saying -14
kind|noun|capital|	, 14
kind|noun|con|	, -36
kind|noun|despite|	, -36
kind|noun|de|	, -35
kind|noun|do|	, -40
kind|noun|during|	, -52
kind|noun|em|	, -24
kind|noun|en|	, -28
kind|noun|had|	, -53
kind|noun|has|	, -38	verb-saying -40
kind|noun|have|	, -35
kind|noun|he|	, -25
kind|noun|if|	, 10
kind|noun|into|	, -39
kind|noun|in|	, -29	verb-saying -28
kind|noun|is|	, -47
kind|noun|it|	, -17
kind|noun|none|	adverb 8	verb-judging 17	verb-saying 27	was -18
kind|noun|not|	, -37
kind|noun|off|	, -34
kind|noun|of|	, -41
kind|noun|on|	, -18
kind|noun|or|	, -42
kind|noun|out|	, -49
kind|noun|over|	, -30
kind|noun|past|	, -35
kind|noun|per|	, -26
kind|noun|por|	, -41
kind|noun|que|	, -32
kind|noun|quote|	, 36
kind|noun|she|	, -49
kind|noun|since|	, -48
kind|noun|so|	, 17
kind|noun|stop|	, 17
kind|noun|than|	, -33
kind|noun|throughout|	, -29
kind|noun|to|	, -44
kind|noun|under|	, -33
kind|noun|verb-judging|	, -53	verb-judging -16	verb-saying -16
kind|noun|verb-saying|	e -25	verb-saying -7	verb-thinking -35
kind|noun|verb-thinking|	, -50
kind|noun|was|	, -37
kind|noun|were|	, -39
kind|noun|which|	, -51
kind|noun|while|	, -40
kind|noun|who|	, -32
kind|noun|will|	, 6
kind|noun|without|	, -43
kind|noun|with|	, -37
kind|noun|word|	, -24	verb-judging -24	verb-saying -18
kind|noun|would|	, -43
kind|noun|à|	, -44
kind|noun|’|	, -30
kind|pronoun|,|	a 44	adverb 43	is -15	verb-judging 8	verb-saying 24	verb-thinking 15	word 23
kind|pronoun|	0 14	2 -11
kind|pronoun|as|	verb-judging 13
kind|pronoun|none|	adverb -8	has 13	verb-judging 44	verb-saying 45	was -34	word -7
kind|pronoun|quote|	verb-saying 25
kind|pronoun|that|	was -31
kind|pronoun|verb-saying|	had -22	in 25	verb-thinking -34	was -31
kind|pronoun|what|	verb-judging 6
kind|speaking|'|	, -37
kind|speaking|,|	verb-saying 36	verb-thinking -9
kind|speaking|	0 13	1 9	2 -6
kind|speaking|among|	, 6
kind|speaking|and|	, -56
kind|speaking|as|	, -11
kind|speaking|but|	, 14
kind|speaking|by|	, -36
kind|speaking|em|	, -28
kind|speaking|in|	, -10
kind|speaking|none|	, -11	adverb 24
kind|speaking|quote|	, 36
kind|speaking|through|	, -25
kind|speaking|verb-judging|	, -27
kind|speaking|verb-saying|	, 14
kind|speaking|word|	, -59
kind|speaking|’|	, -17
length|0|	document -9	name -11	noun -90	pronoun 7	speaking -19
length|1|	document -28	noun -34	speaking 16
length|2|	document 6	long name 24	noun 8	speaking 15
length|3|	document 11	long name 26	noun 14	speaking -12
length|4|	document -8	long name 15	speaking 32
length|5|	document 18	long name -11	noun 19	speaking -30
nearer|apposed document|direct long name|	in -35
nearer|apposed document|direct noun|	in 17
nearer|apposed document|direct speaking|	in -18
nearer|apposed long name|apposed long name|	, -37	none 44
nearer|apposed long name|apposed name|	none 17
nearer|apposed long name|apposed noun|	, -11	by 8	none 32
nearer|apposed long name|apposed speaking|	none 30
nearer|apposed long name|apposition long name|	, -9	none 8
nearer|apposed long name|apposition noun|	, 18	none -21	quote 59
nearer|apposed long name|apposition speaking|	, 54	none -29	quote 27
nearer|apposed long name|direct name|	in -25
nearer|apposed long name|direct noun|	, 39	by -49
nearer|apposed long name|nobody|	none 45
nearer|apposed name|apposed name|	none -23
nearer|apposed name|apposed noun|	, -22	in -17	none -20
nearer|apposed name|apposed speaking|	none 25
nearer|apposed name|apposition long name|	none 18
nearer|apposed name|apposition noun|	, 14	none 50
nearer|apposed name|apposition speaking|	none 38
nearer|apposed name|direct long name|	in -12	none -75
nearer|apposed name|direct name|	none -63
nearer|apposed name|direct noun|	none -26
nearer|apposed name|direct pronoun|	none -65
nearer|apposed name|direct speaking|	none -31
nearer|apposed name|nobody|	, 20
nearer|apposed noun|apposed long name|	, -7	adverb -40	in -18	none -67	on -27	word -35
nearer|apposed noun|apposed name|	, 14	at -32
nearer|apposed noun|apposed noun|	, -65	adverb -42	and -46	none -8	verb-judging -21	verb-saying -38	word -49
nearer|apposed noun|apposition long name|	none -40	word -35
nearer|apposed noun|apposition name|	none -30
nearer|apposed noun|apposition noun|	in -37	none 25
nearer|apposed noun|direct long name|	, 13	adverb -37	after -36	as -45	capital -46	in -40	none 17	on -55	word -55
nearer|apposed noun|direct name|	adverb -52	after -24	and -34	as -53	at -45	capital -54	during -37	in -36	on -58	to -37	verb-saying -42
nearer|apposed noun|direct noun|	, 25	and -52	in -40	is -29	quote 11	word -62
nearer|apposed noun|direct pronoun|	, 10	adverb -17	and -52	as -43	at -26	been -30	by -47	for -51	had -24	he -27	in -50	is -36	none 7	on -40	verb-saying -56	was -8	word 16
nearer|apposed noun|direct speaking|	, 9	adverb -49	in -24	none -55	word -45
nearer|apposed noun|nobody|	, -11
nearer|apposed speaking|apposed long name|	, 24	none -57
nearer|apposed speaking|apposition long name|	, -11	none -48	quote 35
nearer|apposed speaking|apposition name|	none -22
nearer|apposed speaking|apposition noun|	none 67
nearer|apposed speaking|direct pronoun|	none 11
nearer|apposition long name|nobody|	, 41	by 8	de -36	me 42	of -30	verb-judging 29	word -23
nearer|apposition name|nobody|	& 7	, 20	da -30	do -22
nearer|apposition noun|nobody|	, -19	a 7	adverb -30	and -6	be -18	by 12	de -33	en -15	for -31	has -17	in -33	is -16	not -16	of -22	que -29	verb-judging -32	verb-saying -17	was -26	which -22	who -32	word -51
nearer|apposition noun|shared long name|	verb-judging -13	verb-saying -12	word -15
nearer|apposition noun|shared name|	verb-judging -22	verb-saying -36	word -13
nearer|apposition noun|shared noun|	, 27
nearer|apposition noun|shared pronoun|	he -15	she -15
nearer|apposition noun|shared speaking|	verb-saying -28
nearer|apposition speaking|nobody|	and -34	word -35
nearer|direct document|nobody|	, 32	verb-saying -31	word -46
nearer|direct long name|nobody|	, 13	by -22
nearer|direct name|nobody|	, 24	after -14
nearer|direct noun|nobody|	adverb 18	after 24	by -10	he -32	verb-saying -14	with 22	word -14
nearer|direct pronoun|nobody|	as 24
nearer|direct speaking|nobody|	, 11
nearer|inverted long name|nobody|	, -11
nearer|inverted pronoun|nobody|	verb-saying 29
nearer|inverted speaking|inverted long name|	verb-saying 7
nearer|shared document|apposed document|	none 31
nearer|shared long name|apposed long name|	, -16	none 14
nearer|shared long name|apposed noun|	, 11	none 9
nearer|shared long name|apposition noun|	none 33
nearer|shared long name|direct document|	none 6
nearer|shared long name|nobody|	, 18	by -6	none 19	quote 6	that -7	verb-judging -44	verb-saying -17
nearer|shared long name|shared long name|	, -9
nearer|shared long name|shared name|	, 21	none 34
nearer|shared long name|shared pronoun|	, -12
nearer|shared long name|shared speaking|	, 9	none -17
nearer|shared name|apposed name|	none 26
nearer|shared name|direct noun|	none 8
nearer|shared name|nobody|	, 8	that -6	verb-judging -37
nearer|shared name|shared long name|	, -11	none 16
nearer|shared name|shared name|	, 44
nearer|shared name|shared noun|	, 26
nearer|shared name|shared pronoun|	none 8
nearer|shared name|shared speaking|	, 8	none -16
nearer|shared noun|apposed long name|	, 7
nearer|shared noun|apposed noun|	none -6
nearer|shared noun|direct noun|	none -15	verb-saying -10
nearer|shared noun|nobody|	, 8	adverb -50	after 21	and 10	at -32	had -32	has -35	he -27	none 19	that -43	to 38	verb-judging -50	verb-saying -23	word -23
nearer|shared noun|shared long name|	none 9
nearer|shared noun|shared noun|	, -8	none -6
nearer|shared noun|shared pronoun|	none 6
nearer|shared pronoun|nobody|	, 15	and 15	none 51	that -18	verb-saying -56	word 31
nearer|shared pronoun|shared long name|	none -6
nearer|shared pronoun|shared noun|	, 48
nearer|shared pronoun|shared pronoun|	, 28
nearer|shared speaking|apposed long name|	, 19
nearer|shared speaking|apposed speaking|	none -15
nearer|shared speaking|nobody|	, 33	and -22	verb-saying -7
nearer|shared speaking|shared long name|	, 34
nearer|shared speaking|shared name|	, 23
nearer|shared speaking|shared pronoun|	none 9
nearer|shared speaking|shared speaking|	, -17
opening|capital|	apposed 28	apposition 20	direct 6	shared 28
opening|capital|long name|	, 25	- 31	after 15	and -17	but 22	capital 35	da -24	in -40	like -29	me 52	none 19	of -38	quote 40	that 29	verb-judging 7	verb-saying 41	when 36	with -11	— 35
opening|capital|name|	& 12	, 31	: 29	after -15	but 11	by -13	da -33	de -33	do -29	em -31	in -51	like -35	none 9	on -35	that -15	verb-judging -12	verb-saying 11	when 25	word 11
opening|capital|noun|	, 51	about -34	after -9	as 8	in 19	quote 29	verb-judging -24	verb-saying -11
opening|capital|speaking|	, 17	none 17
opening|determiner|	apposed -12	apposition -6	direct 19	inverted -8	shared -10
opening|determiner|document|	, 33	in 9	none 22	verb-saying -38	word -58
opening|determiner|long name|	and -39	as 23	at -20	by -11	capital -19	de 14	in -36	none 8	of -30	verb-judging -43	verb-saying -8	word -23
opening|determiner|noun|	, 34	: -26	a -33	about -31	across -26	after 18	among 12	and 24	as -28	at -50	before -45	by -15	capital 6	de -28	despite -32	during -59	en -31	following -30	had -32	have -21	in -83	into -38	is -32	like -28	none 15	of -33	on -19	out -14	over -13	por -38	que -37	quote 43	that -9	through 23	throughout -29	to -36	under -35	up -38	verb-judging -52	verb-saying -8	verb-thinking -9	was -33	with -13	word -20	à -30	— 16
opening|determiner|speaking|	and -20	as 20	but 28	by -8	in -12	none -10	quote 40	through -25	verb-judging -43	verb-saying 23	word -8
opening|preposition|	apposed 38	apposition -9	direct 57	shared -27
opening|preposition|long name|	, 49	none 18
opening|preposition|noun|	, 16	none -22	word -36
opening|pronoun|	apposed 11	apposition -38	inverted 18	relative 21
opening|pronoun|pronoun|	, 13	a 28	after 8	and 38	as 17	because -17	in -27	that -34	verb-saying -15	what -16	when 13	which 41
opening|that|	apposed -26	apposition -23	direct -14	shared -19
opening|that|noun|	verb-saying -38	word 7
opening|verb-judging|	apposed -64	apposition -62	direct -48	shared -13
opening|verb-judging|long name|	adverb -36
opening|verb-judging|noun|	, -31	be -18	by -29
opening|verb-saying|	apposed -23	apposition -67	direct -24	shared 8
opening|verb-saying|noun|	, -10	adverb -21	and -33	he -28	she -36
opening|verb-saying|speaking|	em -22
opening|verb-thinking|	apposed -43	apposition -37
opening|word|	apposed -34	apposition -68	inverted -10	relative 10	shared -12
opening|word|document|	, -7
opening|word|long name|	adverb 21	and 14
opening|word|noun|	$ -53	' -24	, -23	after -32	and -21	as -15	at 11	be -39	been -35	but 19	capital -49	de -29	em -23	en -16	for -51	had -31	has -49	have -26	he -43	in -70	into 6	is -39	it -16	no -30	not -36	of -26	on -34	or -40	que -25	quote -59	she -35	since -30	stop 21	than 17	to -41	verb-judging -36	verb-saying -30	verb-thinking -30	was -33	were -36	who -48	will -41	with 11	word -57
opening|word|speaking|	' -37	, 13	adverb 7	and -33	verb-saying -30	’ -34
order|apposed|	0 15	2 -19	3 -8	long name 21	name -21	speaking -8
order|apposed|document|	in 8
order|apposed|judging|	base 15	participle -11	present 36
order|apposed|long name|	- 33	and -10	as 16	at -34	but 11	in -50	like -26	none 19	quote 37	to -43	verb-judging -16	verb-saying 33	when 33	word -23
order|apposed|name|	, -22	em -26	in -43	quote -6	verb-judging -45	verb-saying 22
order|apposed|noun|	$ -43	' -32	, 19	; 6	about -12	adverb -18	after -53	and 7	as -19	at -10	be -45	been -39	before -45	but 15	capital 10	despite -42	do -37	during -41	em -28	en -40	for 10	had -46	has -42	have -43	he -29	in -40	into -36	is -44	it -31	not -40	of -30	on -13	over -20	past -30	por -31	quote 34	she -26	since -39	so 8	stop 19	than -29	to -38	under -30	verb-judging -54	verb-saying -19	verb-thinking -41	was -37	were -36	while -33	with -56	would -37	à -41
order|apposed|saying|	base 8	participle -9	past -9	present -9
order|apposed|speaking|	, -7	adverb -41	among 6	and -40	by -16	em -22	quote 35	verb-saying -8	word -47	’ -27
order|apposed|thinking|	base -32	participle 14	past 19	present 9
order|apposition|	0 -21	1 -58	document -48	long name 6	name -12	noun -30	pronoun -34	speaking -19
order|apposition|judging|	participle -31	past -13	present -46
order|apposition|long name|	, 35	adverb -17	by 7	de -36	me 42	of -30	verb-judging 25	word -27
order|apposition|name|	& 7	, 20	da -30	do -22	verb-saying -19
order|apposition|noun|	, 9	a 7	about -34	adverb -31	and -10	be -20	by 10	de -33	during -27	en -15	for -31	had -26	has -21	he -12	in -34	is -16	not -16	of -25	on -32	que -29	quote -25	she -21	to -29	verb-judging -44	verb-saying -6	verb-thinking -27	was -30	which -22	who -32	word -55
order|apposition|saying|	base -50	participle -26	present 14
order|apposition|speaking|	and -38	as -47	word -40
order|apposition|thinking|	base -11	participle -24	past -19	present -10
order|direct|	0 10	speaking 21
order|direct|document|	, 32	verb-saying -31	word -46
order|direct|judging|	base -19	past 24	present -16
order|direct|long name|	, 13	by -22
order|direct|name|	, 24	after -14
order|direct|noun|	adverb 18	after 24	by -10	he -32	verb-saying -14	with 22	word -14
order|direct|pronoun|	as 24
order|direct|saying|	participle -12	past 36	present -17
order|direct|speaking|	, 11
order|direct|thinking|	base 24	present -24
order|inverted|	0 18	1 -18	long name -14	name -7	noun -14	pronoun 18	speaking 16
order|inverted|long name|	, -9
order|inverted|pronoun|	verb-saying 29
order|inverted|speaking|	verb-saying 10
order|relative|	1 19	name 10	pronoun 21	speaking 11
order|relative|judging|	base -8	past -9
order|relative|name|	none 20
order|relative|saying|	base 17	past 9	present 28
order|relative|thinking|	past -17
order|shared|	2 8	long name 13	name 6	noun -24	speaking 19
order|shared|document|	in 11	none 23
order|shared|judging|	participle 8	present -9
order|shared|long name|	- 19	after 29	and -11	none 14	quote 15	verb-judging -32	verb-saying 12	when 18	— 29
order|shared|name|	, 34	by -40	quote 11	that -13	verb-judging -9	when 29
order|shared|noun|	, 9	after 13	and -8	as -20	at -42	but 24	capital -6	during -25	had -37	has -46	he -30	in -21	is -27	none 16	on -34	that -11	to 34	verb-judging -55	verb-saying -36	was -25	when 14	word -27
order|shared|pronoun|	, 39	a 28	after 11	and 24	that -26	verb-saying -59	what -16	when 13	which 38	word 8
order|shared|saying|	participle 13	past -30
order|shared|speaking|	, 14	and -25	as 17	but 7	none 10	verb-saying 6	word 10
order|shared|thinking|	base 11	present 15
`;
