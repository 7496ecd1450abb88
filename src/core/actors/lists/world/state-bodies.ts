/**
 * How English names a state before one of its bodies, as written, one a line, sorted.
 *
 *     U.S. Senate
 *
 * Source: ours.
 */
export const STATES_OF_BODIES: string = `
EU
U.K.
U.N.
U.S.
UK
UN
US
United Nations
United States
`;

/** How the name of a state's body begins. */
export const STATE_BODY_OPENINGS: string = `
Air Force
Army
Capitol
Census
Central
Coast Guard
Commerce
Congress
Court
Defence
Defense
Department
District
Embassy
Energy
Federal
House
Justice
Labor
Marine
Marines
National
Navy
Postal
Security
Senate
State
Supreme
Trade
Treasury
`;

/** How the name of a state's body ends. */
export const STATE_BODY_ENDINGS: string = `
Administration
Agency
Authority
Bureau
Command
Commission
Committee
Corps
Council
Court
Department
Embassy
Office
Service
`;
