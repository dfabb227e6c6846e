/** How the embedded server is set: durable always, no larger than its machine, reachable from it only, no personal data in its log. */

import { totalmem } from 'node:os';

/** Where a server listens: a socket in a folder, named after the port, or (`socketFolder` null) that port of 127.0.0.1. */
export interface Door {
  readonly socketFolder: string | null;
  readonly port: number;
}

/**
 * What it keeps of its tables in memory, in megabytes: a sixteenth of `bytes`, between 64 and 512. The system keeps the rest, and a
 * page is written out less often the longer it may stay.
 */
export function bufferMegabytes(bytes: number): number {
  return Math.min(512, Math.max(64, Math.floor(bytes / 16 / 1_048_576)));
}

/** Of this machine, or as much as its container is given. */
function memory(): number {
  const given = process.constrainedMemory();
  return given > 0 ? Math.min(given, totalmem()) : totalmem();
}

/** The arguments that follow `postgres -D …`. They stand above whatever the folder's own configuration files say. */
export function settings(door: Door): string[] {
  const values: Record<string, string> = {
    port: String(door.port),
    listen_addresses: door.socketFolder === null ? '127.0.0.1' : '',
    unix_socket_directories: door.socketFolder === null ? '' : quoted(door.socketFolder),
    unix_socket_permissions: '0600',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: `${bufferMegabytes(memory())}MB`,
    max_connections: '60',
    // After a checkpoint each page that is touched is written whole: in bulk they are apart.
    max_wal_size: '2GB',
    // One process fewer to start and to keep than with workers of its own.
    io_method: 'sync',
    jit: 'off',
    max_logical_replication_workers: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
    // Terse: no DETAIL lines, which quote the rows that broke a constraint, and no parameters.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    cluster_name: 'gongkai',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** An element of PostgreSQL's list of folders, in which a comma would divide. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}
