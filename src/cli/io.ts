/** What a command may touch: files by path, standard output and standard error. */

export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
