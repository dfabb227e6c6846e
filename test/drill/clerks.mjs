/**
 * Four clerks at work in a process of their own, until it is killed: each takes applications in and registers them. What has
 * been acknowledged is told in one line, after the act has returned: `submitted CASE NUMBER`, `registered CASE`.
 */

import { openOffice } from '../../build/office.js';
import { readSettings } from '../../build/settings.js';
import { proceed } from '../../build/work/application/proceed.js';
import { submitApplication } from '../../build/work/application/submit.js';

const [agency, on] = process.argv.slice(2);
const clerk = { accountId: 'drill', name: '演练', agency, roles: ['officer', 'head'], from: 'drill' };
const applicant = {
  name: '张三',
  identity: null,
  contact: { telephone: '0376-1234567', email: '', address: '' },
  request: { description: '预算', identityKind: 'otherPersonal', carrier: 'paper', route: 'counter', notice: null },
};

const { office } = await openOffice(readSettings(process.env));
const work = async () => {
  for (;;) {
    const taken = await submitApplication(office, clerk, {
      ...{ agency, channel: 'registeredMail', applicantType: 'naturalPerson', applicant, on },
    });
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusals));
    const { caseId, number } = taken.value;
    process.stdout.write(`submitted ${caseId} ${number}\n`);
    const registered = await proceed(office, clerk, caseId, { act: 'register', on, how: 'signedFor' });
    if (!registered.ok) throw new Error(JSON.stringify(registered.refusals));
    process.stdout.write(`registered ${caseId}\n`);
  }
};
await Promise.all([work(), work(), work(), work()]);
