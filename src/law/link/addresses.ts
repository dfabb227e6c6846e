/** Which addresses of the network the program may reach on somebody's word: public ones alone. Told in words, null where it may. */

interface Range {
  /** First address, as groups of bits. */
  readonly from: readonly number[];
  readonly bits: number;
  readonly what: string;
}

const four = (text: string, bits: number, what: string): Range => ({ from: octetsOf(text) ?? [], bits, what });

/** IANA special purpose registry; what is not global is refused. */
const ranges4: readonly Range[] = [
  four('0.0.0.0', 8, '本机地址'),
  four('10.0.0.0', 8, '内部网络地址'),
  four('100.64.0.0', 10, '运营商内部地址'),
  four('127.0.0.0', 8, '本机地址'),
  four('169.254.0.0', 16, '链路本地地址（含云主机元数据）'),
  four('172.16.0.0', 12, '内部网络地址'),
  four('192.0.0.0', 24, '协议保留地址'),
  four('192.0.2.0', 24, '示例地址'),
  four('192.88.99.0', 24, '协议保留地址'),
  four('192.168.0.0', 16, '内部网络地址'),
  four('198.18.0.0', 15, '测试地址'),
  four('198.51.100.0', 24, '示例地址'),
  four('203.0.113.0', 24, '示例地址'),
  four('224.0.0.0', 4, '组播地址'),
  four('240.0.0.0', 4, '保留地址'),
  // Metadata of a large cloud of the country, inside a range that is public otherwise.
  four('100.100.100.200', 32, '云主机元数据'),
];

const six = (text: string, bits: number, what: string): Range => ({ from: groupsOf(text) ?? [], bits, what });

const ranges6: readonly Range[] = [
  six('64:ff9b:1::', 48, '协议保留地址'),
  six('100::', 64, '丢弃地址'),
  six('2001::', 23, '协议保留地址'),
  six('2001:db8::', 32, '示例地址'),
  six('3fff::', 20, '示例地址'),
];

/** The only block out of which global addresses of IPv6 are given. */
const global6 = six('2000::', 3, '');
/** Addresses of IPv6 that carry one of IPv4: where in the groups it stands. */
const carriers: readonly { readonly range: Range; readonly at: number }[] = [
  { range: six('64:ff9b::', 96, ''), at: 6 },
  { range: six('::ffff:0:0', 96, ''), at: 6 },
  { range: six('2002::', 16, ''), at: 1 },
];

/** Why this numeric address is not reached; null: it is public. What is no address at all is refused as well. */
export function whyNotReached(address: string): string | null {
  const octets = octetsOf(address);
  if (octets !== null) return why4(octets);
  const groups = groupsOf(address);
  if (groups === null) return '不是网络地址';
  const carrier = carriers.find(({ range }) => within(groups, range, 16));
  if (carrier !== undefined) return why4(carried(groups, carrier.at));
  return within(groups, global6, 16)
    ? (ranges6.find((range) => within(groups, range, 16))?.what ?? null)
    : '本机或者内部网络地址';
}

const why4 = (octets: readonly number[]) => ranges4.find((range) => within(octets, range, 8))?.what ?? null;

const carried = (groups: readonly number[], at: number): readonly number[] =>
  [groups[at] ?? 0, groups[at + 1] ?? 0].flatMap((group) => [group >> 8, group & 255]);

function within(parts: readonly number[], { from, bits }: Range, width: number): boolean {
  return parts.every((part, i) => {
    const left = Math.min(width, Math.max(0, bits - i * width));
    return part >> (width - left) === (from[i] ?? 0) >> (width - left);
  });
}

function octetsOf(text: string): readonly number[] | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return null;
  const octets = text.split('.').map(Number);
  return octets.every((one) => one <= 255) ? octets : null;
}

/** Eight groups of 16 bits; a zone (`%eth0`) is no address that anybody else has. */
function groupsOf(text: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted === null ? null : octetsOf(dotted[2] ?? '');
  if (dotted !== null && tail === null) return null;
  const [a = 0, b = 0, c = 0, d = 0] = tail ?? [];
  const plain = dotted === null ? text : `${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  const halves = plain.split('::');
  if (!plain.includes(':') || halves.length > 2) return null;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const all = [...head, ...Array.from({ length: halves.length === 1 ? 0 : missing }, () => '0'), ...rest];
  return all.every((one) => /^[0-9a-f]{1,4}$/i.test(one)) ? all.map((one) => Number.parseInt(one, 16)) : null;
}
