/** A worker that carries posts of both channels in a process of its own, until it is killed: `carrier.mjs DAY`. */

import { openOffice } from '../../build/office.js';
import { readSettings } from '../../build/settings.js';
import { toChannel } from '../../build/work/channel/carry.js';
import { deliver } from '../../build/work/outbox/deliver.js';

const [on] = process.argv.slice(2);
const opened = await openOffice(readSettings(process.env));
const office = { ...opened.office, today: () => on };
const { signal } = new AbortController();
for (const channel of ['wechat', 'serviceNetwork']) {
  await deliver(office, channel, toChannel(office, { channel, origin: 'https://site.example', signal }), signal);
}
process.exit(0);
