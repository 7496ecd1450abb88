/**
 * Those who run a firm with its founder, as they stand at the end of its name in six languages, one a line, sorted.
 *
 *     Velk et fils, Orr & Söhne   → firms
 *
 * Source: ours.
 */
export const HEIRS: string = `
Dochters
Figli
Filhos
Fils
Frères
Hermanos
Hijos
Irmãos
Söhne
Töchter
Zonen
figli
filhos
fils
hijos
zonen
`;
