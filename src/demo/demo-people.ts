const DEPARTMENTS = ['Burgerzaken', 'Sociaal Domein', 'Ruimte', 'HR'] as const;
const HEADER = 'EmployeeId;EmploymentStart;FirstName;BirthName;Mail;Department';
const GIVEN_NAMES = [
  'Noor',
  'Imane',
  'Lotte',
  'Gijs',
  'Olga',
  'Anna',
  'Ümit',
  'Bram',
  'Fatima',
  'Jan',
];
const FAMILY_NAMES = ['Brouwer', "van 't Hoff", 'Dekker', 'Jansen', 'Mulder', 'Özdemir'];

/** HR numbers of the demo's people: 900001 to 900060. */
export const demoNumbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(900_001 + index));

/** The people as HR's system would export them. */
export function demoPeopleCsv(organisation: string, count: number): string {
  const rows = demoNumbers(count).map((number, index) =>
    [
      number,
      '01-09-2019',
      GIVEN_NAMES[index % GIVEN_NAMES.length],
      FAMILY_NAMES[index % FAMILY_NAMES.length],
      `p${number}@${organisation}.example`,
      departmentOf(index),
    ].join(';'),
  );
  const nameless = ';01-09-2019;Zonder;Nummer;x@example.example;HR';
  return [HEADER, ...rows, nameless, ''].join('\n');
}

/** 24 people at Burgerzaken, 12 in each of the others. */
function departmentOf(index: number): string {
  return DEPARTMENTS[[0, 0, 1, 2, 3][index % 5]!]!;
}
