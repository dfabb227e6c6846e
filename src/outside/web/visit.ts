/** Follows an address to where it leads, each step guarded anew, and tells what came of it. */

import { type LinkOutcome, mostHops, outcomeOf, patienceSeconds } from '#law/link/outcomes';
import { mayLook, type Robots, robotsOf } from '#law/link/robots';
import { type Looked, look, openLines, type Way } from './look.ts';
import type { Network } from './network.ts';

export interface Visit {
  readonly outcome: LinkOutcome;
  /** What the last answer said; null where none came. */
  readonly status: number | null;
  /** In words, for whoever mends it; nothing that the other side wrote. */
  readonly why: string;
  /** Where it ended. */
  readonly end: string;
  /** As much of the page as was asked for. */
  readonly body: Buffer;
}

export interface Visitor {
  /** `bytes`: how much of the page is read at most. */
  readonly visit: (url: string, bytes: number, stop: AbortSignal) => Promise<Visit>;
  /** Closes what was kept open. */
  readonly close: () => void;
}

const robotsBytes = 512_000;

/** One for each run: what robots.txt says is asked once a site. */
export function visitor(network: Network, patienceMs: number = patienceSeconds * 1000): Visitor {
  const lines = openLines();
  const way: Way = { network, lines };
  const robots = new Map<string, Promise<Robots | Visit>>();
  const robotsAt = (origin: string, stop: AbortSignal) => {
    const known = robots.get(origin) ?? askRobots(way, origin, patienceMs, stop);
    robots.set(origin, known);
    return known;
  };
  return {
    close: lines.close,
    async visit(start, bytes, stop) {
      let url = start;
      const seen = new Set<string>();
      for (let hop = 0; hop <= mostHops; hop += 1) {
        if (!URL.canParse(url)) return told('malformed', '不是完整的网址', url);
        const { origin, pathname, search, protocol } = new URL(url);
        if (/^https?:$/.test(protocol)) {
          const rules = await robotsAt(origin, stop);
          if ('outcome' in rules) return { ...rules, end: url };
          if (!mayLook(rules, `${pathname}${search}`)) return told('robots', '对方的 robots.txt 谢绝程序访问', url);
        }
        const looked = await look(way, url, { patienceMs, bytes }, stop);
        if (looked.kind !== 'answered') return told(looked.kind, looked.why, url);
        const next = nextOf(looked, url);
        if (next === null) return answered(looked, url);
        if (seen.has(next)) return told('loops', '跳转回到了来过的地址', url);
        seen.add(next);
        url = next;
      }
      return told('loops', `跳转超过${mostHops}次`, url);
    },
  };
}

const told = (outcome: LinkOutcome, why: string, end: string): Visit => ({
  outcome,
  status: null,
  why,
  end,
  body: Buffer.alloc(0),
});

function answered({ status, body }: Looked & { readonly kind: 'answered' }, end: string): Visit {
  return { outcome: outcomeOf(status), status, why: `对方回答${status}`, end, body };
}

/** Where a redirect leads; null where the answer is none. */
function nextOf({ status, location }: Looked & { readonly kind: 'answered' }, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

/** A site that can not be reached is told so at once, for all of its pages; one without robots.txt allows everything. */
async function askRobots(way: Way, origin: string, patienceMs: number, stop: AbortSignal): Promise<Robots | Visit> {
  let url = `${origin}/robots.txt`;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const looked = await look(way, url, { patienceMs, bytes: robotsBytes }, stop);
    if (looked.kind !== 'answered') return hop === 0 ? told(looked.kind, looked.why, url) : [];
    const next = nextOf(looked, url);
    if (next === null) return looked.status === 200 ? robotsOf(looked.body.toString('utf8')) : [];
    url = next;
  }
  return [];
}
