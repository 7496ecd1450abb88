/**
 * How much each feature speaks for one of the subjects that a verb may have to be who reports.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SUBJECT_WEIGHTS = `
after|(|apposed|	long name 10	noun -30
after|(|shared|	long name 26
after|,|apposed|	long name 16	name 9
after|,|apposition|	document -36	long name 18	name -10	noun -26	pronoun -36	speaking -14
after|,|inverted|	noun -8	speaking 8
after|,|shared|	name 25	noun -24	speaking 13
after|	- -42	: 17	a 43	adverb -13	capital -21	da 11	de 13	di 8	e -33	en -16	for -25	ha 34	had -43	in -7	is -15	on -12	quote -38	stop -22	that -8	verb-judging 9	verb-saying 54	was -58	were -37	who -9	word 7	y -28	à 16	– -43	— -10
after|-|apposed|	name -37
after|a|direct|	pronoun 42
after|de|apposed|	long name 13
after|de|shared|	long name 30
after|e|shared|	noun -32
after|had|shared|	noun -9	pronoun -40
after|in|inverted|	pronoun 22
after|of|apposed|	long name -10
after|of|apposition|	noun -35
after|of|shared|	long name -10
after|quote|shared|	noun -32
after|stop|inverted|	long name -18	name -28	noun -11
after|verb-judging|direct|	noun -17
after|verb-judging|shared|	long name 36	noun -8	pronoun 25
after|verb-saying|direct|	document 13	long name 16	name 11	noun 8	pronoun 15	speaking 25
after|verb-saying|shared|	long name 12	name 16	noun 29	pronoun 26	speaking 30
after|verb-thinking|shared|	pronoun -18
after|was|shared|	noun -30	pronoun -39
after|word|shared|	long name 19	pronoun -22
after|–|apposed|	name -26
before|	$ -32	& 10	' -23	, 39	- 23	: -27	a -11	about -31	al -34	as 39	at -48	be -41	been -41	before -36	but -10	by -13	capital 9	con 8	da -21	dans -9	de -17	desde -42	do -42	e -27	em -48	en -58	for -42	had -51	has -36	have -32	in -47	me 47	na -27	no -31	none 20	not -29	of -56	on -13	over -45	par -34	por -39	que -40	quote 61	she -27	since -34	sur -45	that -37	through -8	to 8	under -34	verb-judging 7	verb-saying 9	verb-thinking -8	was -35	were -33	which -9	who -46	will 9	word -29	à -9	— 16	’ -20
before|&|apposed|	1 -11
before|&|apposition|	0 9
before|'|apposed|	1 -23
before|'|apposition|	0 -29
before|,|apposed|	0 22	1 8	2 -13	3 -23
before|,|apposition|	0 28	2 22
before|,|direct|	0 21
before|,|inverted|	0 -10
before|,|shared|	0 9	1 24	2 -18	3 11
before|:|apposition|	0 -29
before|about|apposed|	1 -29
before|adverb|apposed|	1 -14
before|adverb|apposition|	0 -17
before|and|apposition|	0 -8
before|as|apposition|	0 38
before|at|apposed|	1 -32
before|been|apposed|	1 -35
before|by|apposed|	2 -35
before|by|direct|	0 -24
before|by|shared|	2 -29
before|capital|apposed|	1 21	2 -26
before|capital|apposition|	0 -10
before|con|apposition|	0 11
before|da|apposition|	0 -14
before|de|apposition|	0 -49
before|do|apposed|	1 -27
before|do|apposition|	0 -29
before|em|apposed|	1 -33
before|en|apposed|	1 -40
before|en|apposition|	0 -19
before|for|apposition|	0 -26
before|had|apposed|	1 -40
before|has|apposition|	0 -23
before|in|apposed|	1 -19	2 -38
before|in|apposition|	0 -15
before|in|inverted|	1 -22
before|me|apposition|	0 40
before|none|apposed|	0 11
before|none|relative|	1 19
before|none|shared|	2 34	3 21
before|not|apposed|	1 -39
before|not|apposition|	0 -33
before|no|apposed|	1 -25
before|of|apposition|	0 -37
before|on|apposed|	1 -34
before|par|apposition|	0 -21
before|por|apposed|	1 -12
before|que|apposition|	0 -17
before|quote|apposed|	1 50
before|that|shared|	0 -15
before|to|apposed|	1 -32
before|verb-judging|apposition|	0 35
before|verb-judging|shared|	0 -47
before|verb-saying|apposed|	1 6
before|verb-saying|apposition|	0 -12	1 -27
before|verb-saying|inverted|	0 20	1 8
before|verb-saying|shared|	0 -19	3 -38
before|verb-thinking|apposed|	1 -35
before|was|apposed|	1 -27
before|which|apposition|	0 -28
before|who|apposition|	0 -36
before|word|apposed|	2 -42
before|word|apposition|	0 -67
before|word|shared|	1 -10	3 -32
before|’|apposed|	1 -30
beside|apposed document|direct long name|	nobody -34
beside|apposed long name|apposed long name|	nobody 19	shared long name 15
beside|apposed long name|apposed name|	nobody 40
beside|apposed long name|apposed noun|	apposed noun 16	nobody 30	shared noun 9
beside|apposed long name|apposition long name|	nobody 23	shared long name -8
beside|apposed long name|apposition name|	apposed long name -19	nobody 19
beside|apposed long name|apposition noun|	apposed noun 42	nobody -11	shared noun 26
beside|apposed long name|apposition speaking|	apposed speaking 9	nobody -17
beside|apposed long name|direct long name|	nobody -12
beside|apposed long name|direct noun|	nobody -9
beside|apposed long name|direct pronoun|	nobody 32
beside|apposed long name|nobody|	apposed long name -19	apposed noun 49
beside|apposed name|apposed long name|	nobody -14	shared name -6
beside|apposed name|apposed name|	nobody -46
beside|apposed name|apposed noun|	apposed name -32	nobody -50
beside|apposed name|apposition long name|	nobody -12
beside|apposed name|apposition noun|	nobody 26	shared name 14
beside|apposed name|apposition speaking|	nobody 43
beside|apposed name|direct long name|	nobody -29
beside|apposed name|direct name|	nobody -39
beside|apposed name|direct noun|	nobody -14
beside|apposed name|direct pronoun|	nobody -24
beside|apposed name|direct speaking|	nobody -26
beside|apposed noun|apposed long name|	apposed name -28	nobody -73	shared long name -32	shared noun -44
beside|apposed noun|apposed name|	nobody -19
beside|apposed noun|apposed noun|	apposed name -26
beside|apposed noun|apposition long name|	apposed noun -39	nobody -9	shared noun -27
beside|apposed noun|apposition name|	nobody -18
beside|apposed noun|apposition noun|	apposed long name -19	nobody 30	shared noun 24
beside|apposed noun|direct name|	nobody 15
beside|apposed noun|direct noun|	apposed noun -32	nobody -17
beside|apposed noun|direct pronoun|	apposed long name -38	apposed noun -49
beside|apposed noun|direct speaking|	apposed noun -14
beside|apposed noun|nobody|	apposed long name -24
beside|apposed speaking|apposed long name|	nobody -15	shared long name -45
beside|apposed speaking|apposition long name|	apposed noun -9	shared speaking -39
beside|apposed speaking|apposition name|	nobody -24
beside|apposed speaking|apposition noun|	nobody 21	shared speaking 25
beside|apposed speaking|direct long name|	nobody -31
beside|apposed speaking|direct noun|	nobody -37
beside|apposition long name|nobody|	apposed long name -25	apposed noun 28	apposed speaking 17
beside|apposition name|nobody|	apposed long name -37	apposed noun 9	apposed speaking 22
beside|apposition noun|nobody|	apposed long name 9	apposed name -48	apposed noun -44	apposed speaking -45	shared noun -33
beside|apposition noun|shared long name|	apposed long name -45	nobody -31
beside|apposition noun|shared pronoun|	nobody -35
beside|apposition pronoun|nobody|	apposed long name -32
beside|apposition speaking|nobody|	apposed long name 14	apposed name -46
beside|direct long name|nobody|	apposed document 39	apposed long name 19	apposed noun 16	apposed speaking 31
beside|direct name|nobody|	apposed name 43	apposed noun -17
beside|direct noun|nobody|	apposed long name 8	apposed noun 16	apposed speaking 42
beside|direct pronoun|nobody|	apposed long name 7	apposed name 29	apposed noun -13
beside|direct speaking|nobody|	apposed name 26	apposed noun 19
beside|inverted long name|inverted pronoun|	nobody -12
beside|inverted long name|nobody|	inverted speaking -8
beside|inverted name|inverted pronoun|	nobody -36
beside|inverted noun|inverted pronoun|	nobody -43
beside|inverted pronoun|nobody|	inverted long name 12	inverted name 36	inverted noun 43
beside|inverted speaking|inverted long name|	nobody 8
beside|shared long name|apposed noun|	nobody 6
beside|shared long name|apposed speaking|	nobody 39
beside|shared long name|nobody|	apposition noun 21
beside|shared long name|shared long name|	nobody 11
beside|shared long name|shared name|	nobody 39
beside|shared long name|shared noun|	nobody 8
beside|shared long name|shared speaking|	nobody 17
beside|shared name|apposed name|	nobody 33	shared long name -12
beside|shared name|nobody|	shared long name -38
beside|shared name|shared noun|	nobody 36
beside|shared noun|apposed long name|	shared long name -33
beside|shared noun|apposed noun|	shared long name -22
beside|shared noun|nobody|	shared long name -15	shared name -49	shared noun -11	shared pronoun 18	shared speaking 11
beside|shared noun|shared long name|	nobody -6
beside|shared noun|shared speaking|	nobody -25
beside|shared pronoun|apposed noun|	nobody -8
beside|shared pronoun|nobody|	apposition noun 25	shared long name 11	shared speaking -8
beside|shared pronoun|shared pronoun|	nobody 37
beside|shared speaking|apposed speaking|	nobody 18	shared long name -50
beside|shared speaking|shared noun|	nobody -8
between|false|	apposition -18	direct 9	shared -8
between|false|document|	, -34	verb-saying 13
between|false|long name|	( 26	, 20	de -11	for -14	of 24	stop -18	verb-saying 15
between|false|name|	de 12	stop -28	verb-saying 11
between|false|noun|	, -16	e -32	en -28	in 6	of -38	quote -34	stop -12	verb-judging -19	verb-saying 8
between|false|pronoun|	, -7	a 42	in 22	verb-saying 15	word -21
between|false|speaking|	, -14	verb-saying 26
between|true|document|	, 32
between|true|long name|	, 16	of -25	verb-judging 36	verb-saying 12
between|true|name|	, 23	- -37	verb-saying 16	– -24
between|true|noun|	, -19	had -9	verb-saying 31	was -30
between|true|pronoun|	had -37	verb-judging 25	verb-saying 26	verb-thinking -18	was -38	word -18
between|true|	relative 6
between|true|speaking|	, 25	verb-saying 30	word 8
further|apposed long name|apposed long name|	, 13
further|apposed long name|apposed name|	, -6
further|apposed long name|apposed noun|	, 30
further|apposed long name|nobody|	capital 10	none 6	quote 28
further|apposed long name|shared long name|	, -27	none 8
further|apposed long name|shared noun|	, -22	none 14
further|apposed name|apposed long name|	, -28
further|apposed name|apposed name|	, -45
further|apposed name|nobody|	in -43	none -10
further|apposed name|shared name|	none 16
further|apposed name|shared noun|	none -6
further|apposed noun|apposed long name|	, -60	word -43
further|apposed noun|apposed name|	, -54
further|apposed noun|apposed noun|	word -25
further|apposed noun|nobody|	about -29	adverb -20	at -27	been -29	by 7	capital 17	em -14	en -22	had -38	in -29	not -34	quote 29	verb-saying -58	was -28	word 6	à -41
further|apposed noun|shared long name|	none -44
further|apposed noun|shared noun|	none -9
further|apposed speaking|apposed noun|	, -7
further|apposed speaking|nobody|	by -37	em -18	none -20	quote 37	’ -25
further|apposed speaking|shared noun|	none 6
further|apposition long name|apposed long name|	, 11	da -39	de -33	of -24	word -28
further|apposition long name|apposed name|	, 30
further|apposition long name|apposed noun|	, 48
further|apposition long name|apposed speaking|	, 9
further|apposition name|apposed long name|	da -26	do -28
further|apposition name|apposed noun|	, 26
further|apposition noun|apposed long name|	, 16	adverb -43	who -28	word -43
further|apposition noun|apposed name|	, -26	word -23
further|apposition noun|apposed noun|	, -19	adverb -12	word -13
further|apposition speaking|apposed long name|	, 23
further|apposition speaking|apposed name|	, -41
further|direct long name|apposed document|	, 39
further|direct long name|apposed long name|	, 19
further|direct long name|apposed noun|	, 16
further|direct long name|apposed speaking|	, 31
further|direct name|apposed name|	, 43
further|direct name|apposed noun|	, -17
further|direct noun|apposed long name|	, 8
further|direct noun|apposed noun|	, 16
further|direct noun|apposed speaking|	, 42
further|direct pronoun|apposed long name|	, 7
further|direct pronoun|apposed name|	, 29
further|direct pronoun|apposed noun|	, -13
further|direct speaking|apposed name|	, 26
further|direct speaking|apposed noun|	, 19
further|inverted long name|inverted speaking|	, -8
further|inverted noun|nobody|	word -28
further|inverted pronoun|inverted long name|	verb-saying 12
further|inverted pronoun|inverted name|	verb-saying 31
further|inverted pronoun|inverted noun|	verb-saying 41
further|inverted speaking|nobody|	verb-saying 8
further|shared long name|nobody|	, 24	none 18
further|shared long name|shared noun|	none 9
further|shared name|nobody|	, 32	none 27
further|shared name|shared noun|	none 7
further|shared noun|nobody|	none 25
further|shared noun|shared long name|	none -24	verb-judging -26	verb-saying -61
further|shared noun|shared noun|	verb-saying -6
further|shared pronoun|nobody|	, 19	none 10
further|shared speaking|nobody|	none 30
further|shared speaking|shared long name|	none -68
head|	agency 21	association -10	chairman 24	coach -24	commission 24	committee -44	comunicado -32	council -16	counterpart -15	court -21	daughter 19	director 10	elle 14	er 31	executive 21	general 18	governor 25	he 15	het -37	hij 38	il 23	it -43	judge -24	lado -19	lawyer -15	leader -39	mayor 28	ministry 24	nota -36	office 17	officer 10	official 23	officials 13	on -61	one -17	parte -23	president 12	presidente -12	said 17	secretary -42	she 35	sie 46	spokesman -43	spokeswoman -18	statement 9	time -36	union -14	university 24	wife -34	ze 36
kind|document|	0 -13	2 -11	3 20
kind|document|none|	, 20
kind|long name|,|	( 27	, 36	de 9	of 34	stop -13	verb-judging 7	verb-saying 18
kind|long name|	0 11	1 8	2 36
kind|long name|by|	, -29
kind|long name|capital|	, -12
kind|long name|de|	, 25
kind|long name|me|	, 47
kind|long name|none|	( 8	, 7	of -13	verb-judging 30	verb-saying 6
kind|long name|of|	, -41
kind|long name|quote|	, 28
kind|long name|verb-judging|	, 25
kind|long name|word|	, -19
kind|name|&|	, -7
kind|name|,|	, 27	verb-saying 11
kind|name|	0 -6	1 16	2 -44	3 -21
kind|name|da|	, -24
kind|name|de|	, -31
kind|name|do|	, -29
kind|name|em|	, -30
kind|name|in|	, -44
kind|name|none|	, 24	- -28	– -26
kind|name|à|	, 7
kind|noun|$|	, -32
kind|noun|,|	( -27	, -6	verb-judging -12	verb-saying 11	verb-thinking 29
kind|noun|	0 -18	1 -13	2 -6	3 -11
kind|noun|:|	, -33
kind|noun|about|	, -31
kind|noun|adverb|	, -13
kind|noun|and|	, 8
kind|noun|as|	, 21
kind|noun|at|	, -29
kind|noun|been|	, -38
kind|noun|be|	, -39
kind|noun|by|	, 19
kind|noun|capital|	, 21
kind|noun|con|	, -34
kind|noun|de|	, -36
kind|noun|em|	, -17
kind|noun|en|	, -35
kind|noun|for|	, -42
kind|noun|had|	, -39
kind|noun|has|	, -33
kind|noun|have|	, -32
kind|noun|in|	, -45
kind|noun|is|	, -41
kind|noun|none|	verb-saying 38
kind|noun|not|	, -41
kind|noun|on|	, -46
kind|noun|per|	, -21
kind|noun|por|	, -36
kind|noun|que|	, -21
kind|noun|quote|	, 31
kind|noun|she|	, -33
kind|noun|since|	, -33
kind|noun|to|	, -29
kind|noun|under|	, -33
kind|noun|verb-judging|	, -47
kind|noun|verb-saying|	e -24
kind|noun|verb-thinking|	, -49
kind|noun|was|	, -31
kind|noun|which|	, -34
kind|noun|who|	, -21
kind|noun|will|	, -44
kind|noun|word|	, -25
kind|noun|à|	, -43
kind|pronoun|,|	a 42	verb-saying 21
kind|pronoun|	0 7	1 -9	2 -22	3 20
kind|pronoun|none|	verb-saying 23
kind|pronoun|verb-saying|	had -29	in 22
kind|speaking|'|	, -30
kind|speaking|,|	verb-judging 6	verb-saying 38
kind|speaking|	0 7	1 9	2 -10
kind|speaking|by|	, -13
kind|speaking|em|	, -25
kind|speaking|in|	, -35
kind|speaking|none|	, -12	verb-saying 12
kind|speaking|quote|	, 38
kind|speaking|verb-saying|	, 11
kind|speaking|word|	, -46
kind|speaking|’|	, -18
length|0|	name -7	noun -107	speaking -38
length|1|	document 7	noun -35	speaking 22
length|2|	long name 18	noun -27
length|3|	long name 44
length|4|	long name 28	noun 25	speaking 22
length|5|	long name -19	noun 32	speaking -30
nearer|apposed document|direct long name|	in -27
nearer|apposed long name|apposed long name|	, -23	none 44
nearer|apposed long name|apposed name|	, -9	none 34
nearer|apposed long name|apposed noun|	none 19
nearer|apposed long name|apposition long name|	, -12	none 15
nearer|apposed long name|apposition name|	, 26
nearer|apposed long name|apposition noun|	, 20	none -8	quote 46
nearer|apposed long name|apposition speaking|	, 22	none -26
nearer|apposed long name|nobody|	, 34	none 29
nearer|apposed name|apposed long name|	none -6
nearer|apposed name|apposed name|	none -47
nearer|apposed name|apposed noun|	, -38	none -48
nearer|apposed name|apposition long name|	none 6
nearer|apposed name|apposition noun|	, 14	none 57
nearer|apposed name|apposition speaking|	none 43
nearer|apposed name|direct long name|	in -28	none -52
nearer|apposed name|direct name|	none -34
nearer|apposed name|direct noun|	none -13
nearer|apposed name|direct pronoun|	none -53
nearer|apposed noun|apposed long name|	, -33	none -68
nearer|apposed noun|apposed noun|	, -18	word -25
nearer|apposed noun|apposition long name|	, -38	none -29
nearer|apposed noun|apposition name|	none -25
nearer|apposed noun|apposition noun|	, -6	none 32
nearer|apposed noun|direct long name|	in -20
nearer|apposed noun|direct noun|	word -28
nearer|apposed noun|direct pronoun|	adverb -43	by 7	had -32	word 19
nearer|apposed noun|direct speaking|	in -13	word -29
nearer|apposed noun|nobody|	, -30
nearer|apposed speaking|apposed long name|	none -25
nearer|apposed speaking|apposition long name|	none -55	quote 37	’ -26
nearer|apposed speaking|apposition name|	none -27
nearer|apposed speaking|apposition noun|	none 63
nearer|apposition long name|nobody|	, 41	capital -10	de -33	me 41	of -30	verb-judging 30	word -36
nearer|apposition name|nobody|	& 11	, 22	da -26	do -28
nearer|apposition noun|nobody|	a 9	adverb -21	de -26	en -19	has -19	in -32	is -28	not -26	que -17	verb-saying -16	which -21	who -23	word -49
nearer|apposition noun|shared long name|	, 9
nearer|apposition speaking|nobody|	word -26
nearer|direct document|nobody|	, 35
nearer|direct long name|nobody|	, 16
nearer|direct name|nobody|	, 12
nearer|direct noun|nobody|	, 11
nearer|direct speaking|nobody|	, 25
nearer|inverted long name|nobody|	, -10
nearer|inverted noun|nobody|	verb-saying 6
nearer|inverted pronoun|nobody|	verb-saying 24
nearer|inverted speaking|inverted long name|	verb-saying 8
nearer|shared long name|apposed long name|	, -14	none 21
nearer|shared long name|nobody|	none 7
nearer|shared long name|shared long name|	none 15
nearer|shared long name|shared name|	, 45
nearer|shared long name|shared noun|	none 12
nearer|shared long name|shared pronoun|	none 31
nearer|shared long name|shared speaking|	, 14
nearer|shared name|apposed name|	none 20
nearer|shared name|shared noun|	none -8
nearer|shared noun|nobody|	verb-judging -33	verb-saying -36	word -8
nearer|shared noun|shared long name|	, 6
nearer|shared noun|shared name|	, -11
nearer|shared noun|shared noun|	, -21	none 18
nearer|shared pronoun|nobody|	verb-saying -15
nearer|shared speaking|apposed speaking|	none -8
nearer|shared speaking|nobody|	none -15
opening|capital|	apposed 12	apposition 18	direct 10	shared 15
opening|capital|long name|	, 36	da -20	me 47	none 7	of -31	quote 28	verb-saying 22
opening|capital|name|	& 12	, 29	da -30	de -32	do -31	em -31	in -30	of -34	verb-saying 6	à 6
opening|capital|noun|	none -8
opening|capital|speaking|	none 7
opening|determiner|	direct 16	inverted -13	relative 13	shared 8
opening|determiner|document|	in -7	none 25
opening|determiner|long name|	by -29	capital -23	de 11	none 13	of -30	word -40
opening|determiner|noun|	, 31	: -33	a -44	and 20	by 7	capital 12	de -32	en -26	for -42	in -41	none 12	on -41	por -31	que -31	quote 41	that -33	verb-judging -50	word -15	à -30
opening|determiner|speaking|	, 8	by 9	in -17	none -15	quote 36	verb-saying 16	word -10
opening|preposition|	apposed 46	apposition -22	direct 50	shared -24
opening|preposition|long name|	, 37	none 13
opening|preposition|noun|	, 23	none -10	word -19
opening|pronoun|	apposed 13	apposition -40	inverted 14
opening|pronoun|pronoun|	a 21	none 14	that -39	verb-saying 12	word -7
opening|that|	apposed -40	shared -35
opening|that|noun|	verb-saying -20	word -33
opening|verb-judging|	apposed -44	apposition -43
opening|verb-saying|	apposed -19	apposition -63	direct 9	shared 19
opening|verb-saying|noun|	, 8
opening|verb-saying|speaking|	em -20
opening|verb-thinking|	apposed -60
opening|word|	apposed -43	apposition -52	direct -11	shared -35
opening|word|long name|	, 21
opening|word|noun|	$ -32	, -43	adverb -7	and -31	been -31	by 14	capital -26	de -31	em -17	en -24	had -30	has -27	in -34	is -29	no -30	not -17	que -15	since -20	verb-judging -21	verb-saying -26	was -28	which -22	who -32	word -13
opening|word|speaking|	' -30	, 15	’ -35
order|apposed|	1 10	2 -11	3 -15	long name 20	name -11	noun -8
order|apposed|document|	none 9
order|apposed|judging|	participle -10	past -10	present 43
order|apposed|long name|	by -15	none 10	quote 28	verb-saying 13
order|apposed|name|	& -11	em -35	in -43
order|apposed|noun|	, -17	; -7	about -29	adverb -27	at -29	be -33	been -34	by 10	capital 18	em -14	en -26	had -34	in -34	not -37	on -40	por -23	quote 30	verb-thinking -40	was -37	à -41
order|apposed|saying|	base -9	participle -6
order|apposed|speaking|	by -37	em -18	in -31	none -13	quote 37	’ -28
order|apposed|thinking|	base -14	past 17
order|apposition|	0 -18	1 -67	2 15	document -36	long name 11	name -9	noun -29	pronoun -36	speaking -12
order|apposition|judging|	participle 12	past -8	present -41
order|apposition|long name|	, 39	capital -10	de -33	me 41	of -30	verb-judging 30	word -36
order|apposition|name|	& 11	, 22	da -26	do -28
order|apposition|noun|	a 9	adverb -23	de -26	en -19	has -21	in -32	is -28	not -26	que -17	verb-judging -27	verb-saying -10	was -20	which -21	who -23	word -53
order|apposition|saying|	participle -14	past -9
order|apposition|speaking|	word -26
order|apposition|thinking|	past -29	present -11
order|direct|	0 9	document 19	long name 8	name 8	speaking 20
order|direct|document|	, 35
order|direct|judging|	present -19
order|direct|long name|	, 16
order|direct|name|	, 12
order|direct|noun|	, 11
order|direct|saying|	base -9	participle -13	past 45
order|direct|speaking|	, 25
order|direct|thinking|	past -29
order|inverted|	0 22	1 -22	long name -16	name -8	noun -10	pronoun 14	speaking 17
order|inverted|long name|	, -7
order|inverted|noun|	verb-saying 6	word -6
order|inverted|pronoun|	verb-saying 24
order|inverted|speaking|	verb-saying 11
order|relative|	1 26
order|shared|judging|	past 17
order|shared|	long name 16	noun -18	speaking 14
order|shared|long name|	, 16	by -10	none 23	verb-saying 16
order|shared|name|	, 32
order|shared|noun|	capital -15	in -32	none 13	verb-judging -46	verb-saying -31	word -20
order|shared|pronoun|	, 17	a 21	none 12	that -34	verb-saying -18
order|shared|saying|	participle 10	past -25
order|shared|speaking|	, -7	none 8
order|shared|thinking|	past 22
`;
