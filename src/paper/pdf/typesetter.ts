/** One child process that sets PDFs, with its bounds: started when first wanted, ended when idle, slow or too big. */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentBytes } from './memory.ts';
import type { PdfAnswer, PdfJob } from './message.ts';

export interface Bounds {
  /** Milliseconds for one document. */
  readonly time: number;
  /** Bytes of memory; a report of 6 pages takes 150 MB, most of it fonts. */
  readonly memory: number;
  /** Milliseconds without work after which the process is ended. */
  readonly idle: number;
}

export type Outcome = PdfAnswer | { readonly ok: false; readonly ended: 'time' | 'memory' | 'crash' | 'stopped' };

export interface Typesetter {
  /** `stop` aborted: the process is ended, whatever it does. */
  readonly set: (job: PdfJob, stop?: AbortSignal) => Promise<Outcome>;
  /** Id of the child process while one runs. */
  readonly pid: () => number | undefined;
}

const program = fileURLToPath(new URL('./child.js', import.meta.url));
const fontsConf = fileURLToPath(new URL('./templates/fonts.conf', import.meta.url));
/** How often the child's memory is looked at, in milliseconds. */
const watch = 50;

/** One document at a time: the caller waits for the answer before the next. */
export function typesetter(bounds: Bounds): Typesetter {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;

  const started = () => {
    clearTimeout(idle);
    if (child !== undefined) return child;
    const running = start();
    running.once('exit', () => {
      if (child === running) child = undefined;
    });
    child = running;
    return running;
  };
  const set = async (job: PdfJob, stop?: AbortSignal) => {
    const running = started();
    hold(running);
    const outcome = await finished(running, job, bounds, stop);
    release(running);
    if ('ended' in outcome) child = undefined;
    else idle = setTimeout(() => running.connected && running.disconnect(), bounds.idle).unref();
    return outcome;
  };
  return { set, pid: () => child?.pid };
}

/** It is given nothing of this process: no secret of the environment, no flag of Node's. */
function start(): ChildProcess {
  return fork(program, [], {
    env: { FONTCONFIG_FILE: fontsConf },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** An idle child does not keep this process alive. */
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function finished(child: ChildProcess, job: PdfJob, bounds: Bounds, stop?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(late);
      clearInterval(watching);
      stop?.removeEventListener('abort', stopped);
      child.off('message', answered);
      child.off('exit', crashed);
      child.off('error', crashed);
      if ('ended' in outcome) child.kill('SIGKILL');
      resolve(outcome);
    };
    const answered = (answer: unknown) => settle(answer as PdfAnswer);
    const crashed = () => settle({ ok: false, ended: 'crash' });
    const stopped = () => settle({ ok: false, ended: 'stopped' });
    const late = setTimeout(() => settle({ ok: false, ended: 'time' }), bounds.time);
    const watching = setInterval(async () => {
      const bytes = child.pid === undefined ? null : await residentBytes(child.pid);
      if (bytes !== null && bytes > bounds.memory) settle({ ok: false, ended: 'memory' });
    }, watch);
    stop?.addEventListener('abort', stopped);
    child.once('message', answered);
    child.once('exit', crashed);
    child.once('error', crashed);
    child.send(job, (error) => {
      if (error !== null) crashed();
    });
  });
}
