/** A worker that carries editions to their subscribers in a process of its own, until it is killed: `mail-carrier.mjs DAY`. */

import { openOffice } from '../../build/office.js';
import { openMail } from '../../build/outside/mail/mail.js';
import { readSettings } from '../../build/settings.js';
import { deliver } from '../../build/work/outbox/deliver.js';
import { countMailed, mailToSubscriber, toSubscribers } from '../../build/work/subscription/carry.js';

const [on] = process.argv.slice(2);
const settings = readSettings(process.env);
const opened = await openOffice(settings);
const office = { ...opened.office, today: () => on };
const { signal } = new AbortController();
const mail = openMail(settings.smtpUrl, 'gongkai@example.gov.cn');
await deliver(office, 'subscription', toSubscribers(office), signal);
await deliver(office, 'subscriptionMail', mailToSubscriber(office, mail, 'https://site.example'), signal);
await countMailed(office);
process.exit(0);
