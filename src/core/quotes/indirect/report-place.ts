import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';

/** A clause in its paragraph: of "Ada Byron said | that it rained", `clause` is "Ada Byron said". */
export type ReportPlace = { readonly units: readonly Unit[]; readonly clause: Clause; readonly pack: LanguagePack };
