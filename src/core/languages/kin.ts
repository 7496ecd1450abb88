const PEOPLE = [
  'artist',
  'coach',
  'doctor',
  'envoy',
  'judge',
  'lawyer',
  'leader',
  'mayor',
  'member',
  'minister',
  'player',
  'police',
  'priest',
  'prosecutor',
  'scientist',
  'teacher',
  'worker',
  'writer',
] as const;

const BODIES = ['association', 'authority', 'club', 'company', 'court', 'party', 'press', 'school', 'union'] as const;

/** What somebody is, so far that words for it may stand for each other: a coach is a trainer, a bank a company. */
export type Kin = (typeof PEOPLE)[number] | (typeof BODIES)[number];

/** Every kin, people before organisations. */
export const KINS: readonly Kin[] = [...PEOPLE, ...BODIES];

const KNOWN_BODIES: ReadonlySet<string> = new Set(BODIES);

/** Whether what is of this kin is an organisation: `isBody('court')`. */
export function isBody(kin: Kin): boolean {
  return KNOWN_BODIES.has(kin);
}
