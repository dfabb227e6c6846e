/** Where a line of the desk opens. */

const places = {
  application: '/applications/',
  search: '/applications/',
  report: '/reports/',
  appeal: '/appeals/',
  column: '/columns#',
  task: '/plan/',
  complaint: '/complaints/',
  publication: '/publications/',
  catalogue: '/standard',
  matter: '/matters/',
  rating: '/matters/',
} as const;

export function placeOf({ kind, id }: { readonly kind: keyof typeof places; readonly id: string }): string {
  return `${places[kind]}${id}`;
}
