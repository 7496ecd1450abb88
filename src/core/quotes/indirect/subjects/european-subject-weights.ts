/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SUBJECT_WEIGHTS = `
after|	( -12	- -42	: 15	; 8	a 59	adverb -13	auf 26	capital -28	da 17	de 9	del -23	dem 18	e -34	en -7	for -21	ha 51	had -31	is -25	of -9	on -13	por -37	quote -38	se -20	stop -22	verb-judging 20	verb-saying 51	verb-thinking 7	was -53	were -39	who 19	word -8	y -31	à 7	– -42	— -14
after|(|apposed|	long name -7	noun -31
after|(|shared|	long name 17
after|,|apposed|	long name 23	name 9
after|,|apposition|	document -39	long name 14	name -10	noun -23	pronoun -35	speaking -22
after|,|inverted|	speaking 7
after|,|shared|	document 27	long name 11	name 26	noun -30	speaking 9
after|-|apposed|	name -35
after|;|shared|	noun -32
after|auf|inverted|	pronoun 25
after|a|direct|	pronoun 46
after|capital|inverted|	pronoun -32
after|dem|inverted|	pronoun 18
after|de|apposed|	name -30
after|de|apposition|	long name 9
after|de|shared|	long name 32
after|e|shared|	noun -36
after|had|shared|	noun -15	pronoun -40
after|in|inverted|	pronoun 18
after|of|apposed|	long name -13
after|of|apposition|	long name 10	noun -32
after|of|direct|	long name 29
after|quote|shared|	noun -29
after|stop|inverted|	long name -17	name -39	noun -16
after|verb-judging|direct|	long name -8	noun -10	speaking 9
after|verb-judging|shared|	long name 41	noun -10	pronoun 13
after|verb-saying|direct|	long name 12	name 17	pronoun 12	speaking 33
after|verb-saying|shared|	long name 18	name 24	noun 32	pronoun 24	speaking 20
after|verb-thinking|direct|	noun 7
after|verb-thinking|shared|	pronoun -11
after|was|shared|	noun -29	pronoun -32
after|who|shared|	speaking 8
after|word|inverted|	pronoun -20
after|word|shared|	long name 12	name -39	pronoun -15	speaking 8
after|y|shared|	noun -15
after|–|apposed|	name -25
after|—|apposed|	name -38
before|	$ -37	, 39	- 22	: -30	; 7	a -10	about -34	al -38	alla -45	all’ -11	as 42	at -54	auf -25	be -31	been -33	before -37	by -14	che -33	con -8	da -14	dans -12	de -19	del -48	desde -38	di -43	do -49	e -22	em -55	en -54	for -52	ha -28	had -51	has -52	in -53	me 57	na -36	no -44	none 18	not -22	of -45	on -23	over -41	par -40	para 35	per 7	por -19	que -32	quote 67	she -23	sie -19	since -32	sur -40	that -28	to -13	under -33	verb-thinking -11	was -45	were -37	which -14	who -37	word -35	would -26	y -8	— 27
before|,|apposed|	0 17	2 -22	3 -21
before|,|apposition|	0 35	2 28
before|,|direct|	0 23
before|,|inverted|	0 -11
before|,|relative|	1 24
before|,|shared|	1 27	2 -23	3 16
before|:|apposition|	0 -26
before|about|apposed|	1 -31
before|adverb|apposed|	1 -22
before|adverb|shared|	3 8
before|al|apposed|	1 -20
before|al|apposition|	0 -28
before|and|apposed|	2 -36
before|and|apposition|	0 -7
before|as|apposition|	0 41
before|at|apposed|	1 -30
before|auf|inverted|	1 -25
before|a|apposed|	2 -29
before|a|apposition|	0 -10
before|a|shared|	3 -31
before|be|apposition|	0 -19
before|but|apposed|	1 10
before|by|apposed|	2 -42
before|by|direct|	0 -13
before|by|shared|	0 19	2 -33
before|capital|apposed|	1 19	2 -39
before|da|apposition|	0 -7
before|del|apposition|	0 -27
before|desde|apposed|	1 -33
before|de|apposition|	0 -46
before|do|apposed|	1 -36
before|do|apposition|	0 -34
before|em|apposed|	1 -40
before|en|apposed|	1 -40	2 -38
before|en|apposition|	0 -27
before|for|apposed|	1 -30
before|for|apposition|	0 -37
before|had|apposed|	1 -39
before|has|apposition|	0 -26
before|in|apposed|	1 -15	2 -34
before|in|apposition|	0 -37
before|in|inverted|	1 -17
before|me|apposition|	0 44
before|none|apposed|	3 -11
before|none|relative|	1 14
before|none|shared|	0 7	2 26	3 21
before|not|apposed|	1 -37
before|no|apposed|	1 -36
before|of|apposed|	1 -27
before|of|apposition|	0 -42
before|on|apposed|	1 -37
before|on|apposition|	0 -32
before|over|apposed|	1 -27
before|par|apposition|	0 -22
before|por|apposed|	1 -15
before|por|apposition|	0 -14
before|que|apposition|	0 -21
before|quote|apposed|	1 53
before|quote|shared|	0 22
before|sie|inverted|	1 -19
before|sur|apposed|	1 -35
before|that|shared|	0 -21
before|to|apposed|	1 -47
before|to|apposition|	0 -31
before|under|apposed|	1 -25
before|verb-judging|apposition|	0 36
before|verb-judging|shared|	0 -53
before|verb-saying|apposed|	1 11
before|verb-saying|apposition|	0 -32	1 -26
before|verb-saying|inverted|	0 27	1 11
before|verb-saying|shared|	0 -12	1 -11	3 -39
before|verb-thinking|apposed|	1 -34
before|was|apposed|	1 -28
before|which|apposition|	0 -35
before|who|apposition|	0 -26
before|will|apposed|	1 -38
before|word|apposition|	0 -69
before|word|direct|	0 -7
before|word|shared|	2 -25	3 -47
before|would|apposed|	1 -26
before|à|apposed|	1 17
beside|apposed document|direct long name|	nobody -43
beside|apposed document|direct speaking|	nobody -26
beside|apposed long name|apposed long name|	nobody 10	shared long name 19
beside|apposed long name|apposed name|	nobody 25
beside|apposed long name|apposed noun|	apposed long name -19	apposed noun 21	nobody 32	shared noun 17
beside|apposed long name|apposition long name|	apposed long name 13	apposed noun -10	nobody 23	shared long name -8
beside|apposed long name|apposition name|	nobody 19	shared long name 42
beside|apposed long name|apposition noun|	apposed noun 40	nobody -7	shared noun 21
beside|apposed long name|apposition speaking|	apposed speaking 8	nobody -20	shared long name 16
beside|apposed long name|direct long name|	nobody -15
beside|apposed long name|direct noun|	apposed long name 11
beside|apposed long name|direct pronoun|	nobody 27
beside|apposed long name|nobody|	apposed noun 11
beside|apposed name|apposed long name|	nobody -17
beside|apposed name|apposed name|	nobody -41
beside|apposed name|apposed noun|	apposed name -24	nobody -35
beside|apposed name|apposition long name|	nobody -13
beside|apposed name|apposition noun|	nobody 17	shared name 23	shared noun 32
beside|apposed name|apposition speaking|	nobody 37
beside|apposed name|direct long name|	nobody -33
beside|apposed name|direct name|	nobody -38
beside|apposed name|direct noun|	nobody -18
beside|apposed name|direct pronoun|	nobody -18
beside|apposed name|direct speaking|	nobody -35
beside|apposed noun|apposed long name|	apposed name -30	nobody -29	shared long name -42	shared noun 7
beside|apposed noun|apposed name|	nobody -29
beside|apposed noun|apposed noun|	apposed long name -30	apposed name -42	nobody 7
beside|apposed noun|apposition long name|	apposed noun -48	nobody -13	shared noun -37
beside|apposed noun|apposition name|	nobody -26	shared noun 9
beside|apposed noun|apposition noun|	apposed long name -11	nobody 29	shared noun 30
beside|apposed noun|direct document|	nobody -34
beside|apposed noun|direct long name|	apposed noun -40	nobody 8
beside|apposed noun|direct name|	nobody 14
beside|apposed noun|direct noun|	apposed name -38	apposed noun -46	nobody -7
beside|apposed noun|direct pronoun|	apposed long name -46	apposed noun -46
beside|apposed noun|direct speaking|	apposed name -20	apposed noun -27	nobody -15
beside|apposed noun|nobody|	apposed long name -36
beside|apposed speaking|apposed long name|	nobody -13	shared long name -43	shared speaking -20
beside|apposed speaking|apposition long name|	nobody -12	shared speaking -33
beside|apposed speaking|apposition name|	nobody -30
beside|apposed speaking|apposition noun|	nobody 7	shared speaking 25
beside|apposed speaking|direct long name|	nobody -22
beside|apposed speaking|direct noun|	nobody -8
beside|apposed speaking|direct speaking|	nobody -28
beside|apposition long name|nobody|	apposed long name -28	apposed noun 29	apposed speaking 14
beside|apposition name|nobody|	apposed long name -41	apposed name -33	apposed noun 16	apposed speaking 23
beside|apposition noun|nobody|	apposed name -33	apposed noun -30	apposed speaking -24	shared noun -32
beside|apposition noun|shared long name|	apposed long name -23	nobody -19
beside|apposition noun|shared pronoun|	nobody -34
beside|apposition pronoun|nobody|	apposed long name -28
beside|apposition speaking|nobody|	apposed long name 15	apposed name -41	apposed noun -34
beside|direct document|nobody|	apposed noun 35
beside|direct long name|nobody|	apposed document 29	apposed long name 31	apposed speaking 22
beside|direct name|nobody|	apposed long name 34	apposed name 43	apposed noun -12
beside|direct noun|nobody|	apposed long name 10	apposed noun 11	apposed speaking 14	relative noun -16	relative speaking -34	shared long name -35
beside|direct pronoun|nobody|	apposed name 29	apposed noun -7
beside|direct speaking|nobody|	apposed document 26	apposed name 38	apposed noun 23	apposed speaking 29
beside|inverted long name|inverted pronoun|	nobody -9
beside|inverted long name|nobody|	inverted speaking -7
beside|inverted name|inverted pronoun|	nobody -45
beside|inverted noun|inverted pronoun|	nobody -46
beside|inverted pronoun|nobody|	inverted long name 9	inverted name 45	inverted noun 46
beside|inverted speaking|inverted long name|	nobody 7
beside|relative speaking|direct noun|	nobody 34
beside|shared long name|apposed long name|	shared name 22
beside|shared long name|apposed speaking|	nobody 28
beside|shared long name|nobody|	apposition noun 23
beside|shared long name|shared long name|	nobody 13
beside|shared long name|shared name|	nobody 29
beside|shared long name|shared noun|	nobody 15
beside|shared long name|shared speaking|	nobody 15
beside|shared name|apposed name|	nobody 46	shared long name -12
beside|shared name|nobody|	shared long name -41
beside|shared name|shared long name|	nobody 8
beside|shared name|shared noun|	nobody 35
beside|shared noun|apposed long name|	shared long name -34
beside|shared noun|apposed noun|	nobody -8	shared long name -35
beside|shared noun|nobody|	apposition noun 17	shared long name -19	shared name -36	shared noun -9	shared pronoun 10	shared speaking 14
beside|shared noun|shared long name|	nobody -8
beside|shared noun|shared pronoun|	nobody 10
beside|shared noun|shared speaking|	nobody -34
beside|shared pronoun|apposed noun|	nobody -17
beside|shared pronoun|nobody|	apposition noun 35	shared long name 9
beside|shared pronoun|shared pronoun|	nobody 42
beside|shared speaking|apposed noun|	nobody 9
beside|shared speaking|apposed speaking|	nobody 17	shared long name -47
beside|shared speaking|nobody|	shared long name 10
beside|shared speaking|shared noun|	nobody -14
beside|shared speaking|shared pronoun|	nobody -11
beside|shared speaking|shared speaking|	nobody 27
between|false|	apposition -21	direct 11
between|false|document|	, -34
between|false|long name|	( 14	, 26	de -13	del -19	for -16	of 19	stop -17	verb-judging -8	verb-saying 11	word 7
between|false|name|	di -24	stop -39	verb-saying 17
between|false|noun|	( -26	, -15	de 8	e -36	en -20	in 7	of -39	quote -25	stop -17	verb-judging -14	verb-thinking 7	y -15
between|false|pronoun|	a 46	auf 25	capital -32	dem 18	in 18	verb-saying 12	word -19
between|false|speaking|	, -22	verb-judging 9	verb-saying 34
between|true|document|	, 39
between|true|long name|	( -10	, 19	de 32	of -22	verb-judging 41	verb-saying 21	word 22
between|true|name|	, 27	- -35	verb-saying 28	word -39	— -35
between|true|noun|	, -23	had -15	verb-saying 34	verb-thinking 19	was -29	who 7
between|true|pronoun|	had -38	verb-judging 13	verb-saying 26	verb-thinking -11	was -28	word -11
between|true|	relative 29
between|true|speaking|	, 32	verb-saying 20	who 29	word 12
further|apposed long name|apposed long name|	, 30
further|apposed long name|apposed name|	, -11
further|apposed long name|apposed noun|	, 9
further|apposed long name|nobody|	, 7	capital 12	quote 28
further|apposed long name|shared long name|	, -26
further|apposed long name|shared noun|	, -20	none 19
further|apposed name|apposed long name|	, -35
further|apposed name|apposed name|	, -41
further|apposed name|apposed noun|	, 12
further|apposed name|nobody|	em -24	in -28	none -12
further|apposed name|shared name|	none 9
further|apposed noun|apposed long name|	, -76	word -39
further|apposed noun|apposed name|	, -55
further|apposed noun|apposed noun|	word -26
further|apposed noun|nobody|	about -25	adverb -23	at -26	by 7	capital 10	em -24	en -33	for -24	had -37	in -61	na -20	not -31	on -38	por -30	quote 29	sur -25	to -33	verb-saying -14	was -27	would -25	à -53
further|apposed noun|shared long name|	none -48
further|apposed speaking|apposed long name|	, 11
further|apposed speaking|apposed noun|	, -11
further|apposed speaking|nobody|	by -42	em -25	in -32	none -34	quote 36
further|apposed speaking|shared long name|	none -43
further|apposed speaking|shared noun|	none 7
further|apposed speaking|shared speaking|	none 11
further|apposition long name|apposed long name|	, 12	da -43	de -31	do -23	of -28	word -30
further|apposition long name|apposed name|	, 14
further|apposition long name|apposed noun|	, 56	me 31
further|apposition long name|apposed speaking|	, 13
further|apposition name|apposed long name|	da -23	de -21	do -19
further|apposition name|apposed noun|	, 46
further|apposition name|apposed speaking|	, 26
further|apposition noun|apposed long name|	, 17	: -14	adverb -44	de -19	for -19	in -23	verb-saying -37	who -41	word -41
further|apposition noun|apposed name|	, -12	word -28
further|apposition noun|apposed noun|	, -7	adverb -12	word -33
further|apposition noun|apposed speaking|	, 9	on -24
further|apposition speaking|apposed long name|	, 25	word -33
further|apposition speaking|apposed name|	, -37
further|direct document|apposed noun|	, 35
further|direct long name|apposed document|	, 29
further|direct long name|apposed long name|	, 31
further|direct long name|apposed speaking|	, 22
further|direct name|apposed long name|	, 34
further|direct name|apposed name|	, 43
further|direct name|apposed noun|	, -12
further|direct noun|apposed long name|	, 10
further|direct noun|apposed noun|	, 11
further|direct noun|apposed speaking|	, 14
further|direct pronoun|apposed name|	, 29
further|direct pronoun|apposed noun|	, -7
further|direct speaking|apposed document|	, 26
further|direct speaking|apposed name|	, 38
further|direct speaking|apposed noun|	, 23
further|direct speaking|apposed speaking|	, 29
further|inverted long name|inverted speaking|	, -7
further|inverted long name|nobody|	sie -19
further|inverted noun|nobody|	word -37
further|inverted pronoun|inverted long name|	verb-saying 15
further|inverted pronoun|inverted name|	verb-saying 43
further|inverted pronoun|inverted noun|	verb-saying 43
further|inverted speaking|nobody|	verb-saying 7
further|shared document|nobody|	none 17
further|shared long name|apposition noun|	, 36
further|shared long name|nobody|	, 29	me 22	none 20
further|shared long name|shared noun|	, 24
further|shared name|nobody|	, 35	none 18
further|shared name|shared long name|	none -16
further|shared noun|nobody|	, -13	none 36
further|shared noun|shared long name|	none -40	verb-judging -42	verb-saying -54	word -32
further|shared noun|shared name|	verb-saying -29
further|shared noun|shared noun|	verb-saying -9
further|shared pronoun|nobody|	, 22
further|shared speaking|nobody|	none 24
further|shared speaking|shared long name|	none -66
head|	anonymity -16	association 9	bank -33	bureau 9	cambio -14	captain -8	chairman 25	chairwoman 18	coach -21	commission 22	committee -40	comunicado -30	council -12	counterpart -19	court -22	dat -13	daughter 21	director 10	ela 29	ele 41	ella 18	elle 10	er 40	executive 17	governor 16	he 21	head -28	het -38	hij 45	il 18	it -38	judge -23	kc 41	lado -26	lawyer -24	leader -38	lei 24	maker 19	man -10	manager -10	mayor 23	media 13	ministry 27	mother -13	nacional -29	named -24	nota -39	office 14	officer 11	official 20	officials 9	on -70	one -8	parte -34	president 12	presidente -13	procurada -35	prosecutor 14	report -8	said 19	secretary -28	she 31	sie 41	spokesman -44	spokeswoman 14	statement 9	team -28	time -36	union -34	university 27	wife -39	ze 42
kind|document|,|	verb-saying 30
kind|document|	1 -14	3 21
kind|document|none|	, 23
kind|long name|,|	( 32	, 38	de 17	of 26	stop -8	verb-judging -7	verb-saying 19
kind|long name|	1 11	2 35
kind|long name|adverb|	, 30
kind|long name|at|	, -42
kind|long name|by|	, -34
kind|long name|de|	, 31
kind|long name|do|	, -28
kind|long name|in|	, -34
kind|long name|me|	, 55
kind|long name|none|	, 10	de 35	of -27	verb-judging 35	verb-saying 17
kind|long name|of|	, -47
kind|long name|para|	, 39
kind|long name|quote|	, 30
kind|long name|sie|	stop -14
kind|long name|verb-judging|	, 34
kind|long name|word|	, -18
kind|name|,|	, 32	verb-saying 14
kind|name|	1 15	2 -42	3 -35
kind|name|a|	, -35
kind|name|da|	, -21
kind|name|de|	, -29
kind|name|do|	, -31
kind|name|em|	, -33
kind|name|in|	, -49
kind|name|none|	, 23	- -27	de -25	verb-saying 41	– -25
kind|name|of|	, -26
kind|name|verb-saying|	, 18
kind|noun|$|	, -35
kind|noun|,|	( -31	en -15	verb-thinking 30
kind|noun|	0 -16	1 -15	2 -15	3 -15
kind|noun|:|	, -27
kind|noun|about|	, -28
kind|noun|adverb|	, -23
kind|noun|al|	, -29
kind|noun|and|	, 8
kind|noun|as|	, 14
kind|noun|at|	, -31
kind|noun|been|	, -33
kind|noun|be|	, -31
kind|noun|but|	, -19
kind|noun|by|	, 21
kind|noun|capital|	, 12
kind|noun|con|	, -40
kind|noun|de|	, -41
kind|noun|em|	, -27
kind|noun|en|	, -36
kind|noun|for|	, -49
kind|noun|had|	, -41
kind|noun|has|	, -37
kind|noun|in|	, -19
kind|noun|is|	, -47
kind|noun|na|	, -26
kind|noun|none|	verb-saying 49
kind|noun|not|	, -44
kind|noun|no|	, -29
kind|noun|of|	, -39
kind|noun|on|	, -52
kind|noun|over|	, -31
kind|noun|par|	, -21
kind|noun|per|	, -25
kind|noun|por|	, -51
kind|noun|que|	, -26
kind|noun|quote|	, 29
kind|noun|she|	, -27
kind|noun|since|	, -41
kind|noun|sur|	, -31
kind|noun|to|	, -44
kind|noun|under|	, -28
kind|noun|verb-judging|	, -51	quote -25
kind|noun|verb-saying|	e -28	y -12
kind|noun|verb-thinking|	, -41
kind|noun|was|	, -41
kind|noun|were|	, -36
kind|noun|which|	, -31
kind|noun|who|	, -27
kind|noun|will|	, -38
kind|noun|word|	, -35
kind|noun|would|	, -26
kind|noun|à|	, -53
kind|pronoun|,|	, -34	a 46	verb-saying 18
kind|pronoun|	0 8	1 -12	2 -22	3 16
kind|pronoun|none|	verb-saying 24
kind|pronoun|verb-saying|	dem 18	had -27	in 18
kind|pronoun|word|	, -25
kind|speaking|,|	verb-judging 9	verb-saying 41
kind|speaking|	0 10	1 21	2 -12	3 -18
kind|speaking|by|	, -21
kind|speaking|em|	, -29
kind|speaking|in|	, -34
kind|speaking|none|	, -21	verb-saying 8
kind|speaking|quote|	, 40
kind|speaking|to|	, -39
kind|speaking|verb-saying|	, 9
kind|speaking|word|	, -42
length|0|	document -8	name -10	noun -115	speaking -29
length|1|	noun -31	speaking 23
length|2|	noun -10
length|3|	long name 56	speaking -7
length|4|	long name 26	noun 22	speaking 26
length|5|	noun 31	speaking -38
nearer|apposed document|direct long name|	in -41
nearer|apposed document|direct speaking|	in -24
nearer|apposed long name|apposed long name|	none 22
nearer|apposed long name|apposed name|	none 19
nearer|apposed long name|apposed noun|	none 27
nearer|apposed long name|apposition long name|	, -17	none 14
nearer|apposed long name|apposition name|	, 34	none 10
nearer|apposed long name|apposition noun|	, 21	none -10	quote 46
nearer|apposed long name|apposition pronoun|	none 32
nearer|apposed long name|apposition speaking|	, 21	none -27
nearer|apposed long name|direct noun|	, 18	by -41
nearer|apposed long name|nobody|	, 32	none 37
nearer|apposed name|apposed long name|	none -8
nearer|apposed name|apposed name|	none -40
nearer|apposed name|apposed noun|	, -35	none -38
nearer|apposed name|apposition noun|	, 21	none 26
nearer|apposed name|apposition speaking|	none 37
nearer|apposed name|direct long name|	in -29	none -62
nearer|apposed name|direct name|	none -33
nearer|apposed name|direct noun|	none -15
nearer|apposed name|direct pronoun|	none -50
nearer|apposed noun|apposed long name|	, -33	capital -35	none -23
nearer|apposed noun|apposed noun|	, -35	word -32
nearer|apposed noun|apposition long name|	, -46	none -28	word -27
nearer|apposed noun|apposition name|	none -32
nearer|apposed noun|apposition noun|	none 27
nearer|apposed noun|direct long name|	in -35
nearer|apposed noun|direct noun|	word -35
nearer|apposed noun|direct pronoun|	, -41	adverb -29	by 8	had -32	verb-saying -46	word 19
nearer|apposed noun|direct speaking|	in -33	word -27
nearer|apposed noun|nobody|	, -40
nearer|apposed speaking|apposed long name|	none -22
nearer|apposed speaking|apposition long name|	none -58	quote 40
nearer|apposed speaking|apposition name|	none -31
nearer|apposed speaking|apposition noun|	none 26
nearer|apposed speaking|direct noun|	em -23
nearer|apposition long name|nobody|	, 43	de -31	do -23	me 42	of -34	word -36
nearer|apposition name|nobody|	, 30	da -23	de -21	do -19	in -25	of -20
nearer|apposition noun|nobody|	: -22	adverb -31	be -19	con -26	de -34	en -20	for -23	in -32	on -32	por -34	que -21	verb-saying -20	which -30	who -28	word -57
nearer|apposition speaking|nobody|	word -28
nearer|direct document|nobody|	, 43
nearer|direct long name|nobody|	, 20
nearer|direct name|nobody|	, 11
nearer|direct noun|nobody|	, 8
nearer|direct speaking|nobody|	, 25
nearer|inverted long name|inverted pronoun|	sie -19
nearer|inverted long name|nobody|	, -11
nearer|inverted pronoun|nobody|	verb-saying 31
nearer|inverted speaking|inverted long name|	verb-saying 7
nearer|shared long name|apposed long name|	none 8
nearer|shared long name|apposed speaking|	, 31
nearer|shared long name|shared long name|	, 28	none 11
nearer|shared long name|shared name|	, 25
nearer|shared long name|shared noun|	, 18	none 9
nearer|shared long name|shared pronoun|	none 37
nearer|shared long name|shared speaking|	, 15
nearer|shared name|apposed name|	none 9
nearer|shared name|nobody|	none 11
nearer|shared name|shared noun|	, 29	none 13
nearer|shared noun|apposed long name|	verb-saying -21
nearer|shared noun|nobody|	that -27	verb-judging -34	verb-saying -40
nearer|shared noun|shared long name|	word -28
nearer|shared noun|shared noun|	none 17
nearer|shared pronoun|nobody|	that -24
nearer|shared pronoun|shared noun|	none 7
nearer|shared speaking|nobody|	none -12
nearer|shared speaking|shared pronoun|	none -10
opening|auxiliary|	apposed -42
opening|capital|	apposition 18	direct 18	shared 20
opening|capital|long name|	, 36	capital 30	da -21	de -7	do -27	in -28	me 55	none 12	of -36	quote 32	verb-saying 29
opening|capital|name|	, 33	a -35	da -27	de -40	do -31	em -35	in -49	of -26	word 15
opening|capital|noun|	, 22
opening|capital|speaking|	, -21
opening|determiner|	direct 9	inverted -7	relative 15	shared 13
opening|determiner|document|	, 13	in -9	none 8
opening|determiner|long name|	by -25	capital -14	de 10	of -8	sie -19	word -31
opening|determiner|noun|	, 37	: -26	; -10	a -47	about -23	adverb -27	and 22	at -26	by 7	de -37	en -37	for -43	in -17	none 10	on -36	por -46	que -34	quote 43	sur -20	that -28	verb-judging -49	word -14	à -26	— 10
opening|determiner|speaking|	, 8	; -10	in -16	none -15	quote 32	verb-saying 16
opening|preposition|	apposed 46	direct 52	shared -36
opening|preposition|long name|	, 40	none 24
opening|preposition|noun|	, 26	none -14	word -34
opening|preposition|speaking|	none 18
opening|pronoun|	apposed 11	apposition -39	inverted 14
opening|pronoun|pronoun|	a 19	none 10	that -44	verb-saying 17	word -12
opening|that|	apposed -54	inverted -28	shared -34
opening|that|noun|	verb-saying -16	word -34
opening|verb-judging|	apposed -42	apposition -41
opening|verb-judging|noun|	be -19
opening|verb-saying|	apposed -45	apposition -48	direct 25	shared 20
opening|verb-saying|noun|	, 19	to 20
opening|verb-saying|speaking|	em -26
opening|verb-thinking|	apposed -46
opening|word|	apposed -23	apposition -66	direct -10	inverted -12	shared -32
opening|word|long name|	, 7
opening|word|noun|	$ -37	, -53	a 19	adverb -11	al -21	and -36	by 8	capital -35	de -32	em -26	en -19	for -25	had -30	has -34	in -47	is -34	na -28	no -30	not -15	on -25	per -20	por -24	que -21	since -29	to -37	verb-judging -23	verb-saying -45	was -37	were -29	which -25	who -33	will -34	word -22	à -38
opening|word|speaking|	, 9	em -17
order|apposed|	1 11	2 -13	3 -15	long name 18	name -14	speaking -7
order|apposed|document|	none 8
order|apposed|judging|	participle -28	present 29
order|apposed|long name|	by -17	in -33	none 7	of -21	quote 30	verb-saying 13
order|apposed|name|	em -27	in -35
order|apposed|noun|	, -35	; -10	about -26	adverb -30	at -29	but -20	by 10	capital 11	em -24	en -35	for -32	had -38	has -28	in -11	na -26	not -35	on -42	over -25	por -36	quote 27	sur -27	to -37	under -26	verb-thinking -39	was -35	will -36	would -26	à -54
order|apposed|saying|	participle -14
order|apposed|speaking|	by -44	em -25	in -34	none -23	quote 40
order|apposed|thinking|	base -12	past 27
order|apposition|	0 -20	1 -65	2 20	document -39	name -12	noun -24	pronoun -35	speaking -15
order|apposition|judging|	participle 14	past -19	present -13
order|apposition|long name|	, 40	de -31	do -23	me 42	of -34	word -36
order|apposition|name|	, 30	da -23	de -21	do -19	in -25	of -20
order|apposition|noun|	, 13	: -22	adverb -32	be -19	con -26	de -34	en -20	for -34	has -23	in -34	on -32	por -34	que -21	to -27	verb-judging -32	verb-saying -15	was -24	which -30	who -28	word -60
order|apposition|saying|	participle -8	past -11
order|apposition|speaking|	word -32
order|apposition|thinking|	past -34	present -13
order|direct|	0 11	document 16	long name 8	name 18	speaking 24
order|direct|document|	, 43
order|direct|judging|	participle 17	past 7	present -26
order|direct|long name|	, 20
order|direct|name|	, 11
order|direct|noun|	, 8
order|direct|saying|	base -8	participle -13	past 41	present -12
order|direct|speaking|	, 25
order|direct|thinking|	past -31
order|inverted|	0 15	1 -15	long name -17	noun -11	pronoun 14	speaking 14
order|inverted|long name|	sie -19
order|inverted|noun|	word -7
order|inverted|pronoun|	verb-saying 31
order|inverted|speaking|	verb-saying 8
order|relative|	1 29	noun 10	speaking 34
order|relative|saying|	past 12
order|shared|	0 7	long name 21	noun -20	speaking 10
order|shared|document|	none 17
order|shared|judging|	participle -11	past 17	present -10
order|shared|long name|	, 17	by -14	capital -10	me 23	none 22	verb-saying 14	word -28
order|shared|name|	, 35
order|shared|noun|	, -19	capital -24	in -22	none 18	que -31	that -27	verb-judging -48	verb-saying -41	word -17	— 25
order|shared|other|	past 11
order|shared|pronoun|	, 20	a 19	none 8	that -37	verb-saying -9
order|shared|saying|	participle 16	past -27	present 13
order|shared|thinking|	participle 9	past 18
`;
