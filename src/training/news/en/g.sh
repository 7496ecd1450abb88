#!/bin/bash
cd /tmp/writer-north; date +%H:%M; python3 y.py $1 $2; python3 - $1 $2 <<E
E
(cd /work/writer-north && npx tsx /tmp/writer-north/cmp.mjs /tmp/writer-north/t/$1/north-$2.txt 2>&1) | grep -v "INDIRECT" | head -${3:-110}
