/**
 * Nouns of offices that are always “of” or “for” something, and whose name goes on with it: one a line, sorted.
 *
 *     Ministry of Health, Council for Harbours      → one name
 *
 * Source: ours.
 */
export const OFFICE_NOUNS: string = `
Academy
Agency
Alliance
Association
Authority
Bank
Board
Bureau
Center
Centre
Chamber
Coalition
College
Commission
Committee
Confederation
Council
Court
Department
Directorate
Faculty
Federation
Foundation
Front
Fund
Institute
League
Ministry
Movement
Office
Organisation
Organization
Party
School
Secretariat
Society
Union
University
`;
