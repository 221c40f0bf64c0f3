import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

const FILE = `EmployeeId;FirstName;BirthName;Mail;EmploymentStart
000153;Noor;Brouwer;;x
000160;Imane;Brouwer;;x
;NOOR;Brouwer;;
;;;n@x.example;
;Noor;;;
`;

/** What of a file that was refused is whose, when somebody asks for all about them or is erased. */
describe('refused rows', () => {
  let app: TestApp;
  let person: string;
  let importId: string;
  beforeAll(async () => {
    app = await startApp();
    const noor = {
      hrNumber: '000153',
      mail: 'n@x.example',
      givenName: 'Noor',
      familyName: 'Brouwer',
    };
    person = (await makePeople(app, [noor]))['000153']!;
    const report = await importFile(app.as('hr'), 'people-afas', FILE);
    expect(report.rows).toMatchObject({ read: 5, refused: 5 });
    importId = report.id;
  });
  afterAll(() => app.close());

  const cells = async (): Promise<string[]> => {
    const { text } = await app.as('hr').get(`/imports/${importId}/rows`).set('Accept', 'text/csv');
    return text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';').slice(0, 5).join(';'));
  };

  it('are exported to whom they name, and to nobody of the same name', async () => {
    const { body } = await app.as('privacy_officer').get(`/people/${person}/export`).expect(200);
    const part = (body.parts as { name: string; items: { line: number }[] }[]).find(
      ({ name }) => name === 'refused-rows',
    );
    expect(part!.items.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it('lose who is erased, and nobody else', async () => {
    await app.as('privacy_officer').post(`/people/${person}/erasure`).expect(204);
    expect(await cells()).toEqual([';;;;', '000160;Imane;Brouwer;;x', ';;;;', ';;;;', ';Noor;;;']);
  });
});
