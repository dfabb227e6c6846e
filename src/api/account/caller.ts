/** Who calls, as far as a request tells: address, browser. */

import type { FastifyRequest } from 'fastify';
import type { Caller } from '#work/account/caller';
import { type Line, tokenOf } from './cookie.ts';

export function callerOf(request: FastifyRequest, line: Line): Caller {
  return {
    from: request.ip,
    deviceToken: tokenOf(request, line, 'device'),
    device: deviceWords(request.headers['user-agent'] ?? ''),
  };
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg\w*\/(\d+)/, 'Edge'],
  [/\bMicroMessenger\/(\d+)/, '微信'],
  [/\bQQBrowser\/(\d+)/, 'QQ浏览器'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\b(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/UnionTech|UOS/, '统信UOS'],
  [/Kylin/i, '麒麟'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** `Chrome 139，Windows`: enough for the owner to recognise it; nothing else of the header is kept. */
function deviceWords(userAgent: string): string {
  const [name, version] =
    browsers.map(([pattern, name]) => [name, pattern.exec(userAgent)?.[1]] as const).find(([, found]) => found) ?? [];
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  const words = [...(name === undefined ? [] : [`${name} ${version}`]), ...(system === undefined ? [] : [system])];
  return words.length === 0 ? '其他程序' : words.join('，');
}
