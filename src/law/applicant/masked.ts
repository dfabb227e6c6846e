/** Personal data as a screen shows it until somebody says why more is needed: enough to tell two people apart, no more. */

const veil = '＊';

/** 张三丰 → 张＊＊; of an organisation the whole name, which is public. Counts characters, also rare ones, as one each. */
export function maskedName(name: string, isOrganisation: boolean): string {
  if (isOrganisation) return name;
  const [first = '', ...rest] = [...name.trim()];
  return first + veil.repeat(Math.min(Math.max(rest.length, 1), 3));
}

/** The first three and the last four characters of a number, as 138＊＊＊＊1234; of a short one only its length is told. */
export function maskedNumber(number: string): string {
  const characters = [...number.trim()];
  if (characters.length < 10) return veil.repeat(characters.length);
  return [...characters.slice(0, 3), veil.repeat(characters.length - 7), ...characters.slice(-4)].join('');
}

/** Somebody's mail: the first letter and the whole domain. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? maskedNumber(email) : `${[...email][0]}${veil.repeat(3)}${email.slice(at)}`;
}

/** The province, city and county of an address, as far as six characters tell them. */
export function maskedAddress(address: string): string {
  const characters = [...address.trim()];
  return characters.length === 0 ? '' : `${characters.slice(0, 6).join('')}${veil.repeat(4)}`;
}
