/** Publications of this site that a text names by their address. */

const place = /\/xxgk\/publications\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g;

/** Their ids, each once. */
export function placesNamed(body: string): readonly string[] {
  return [...new Set([...body.matchAll(place)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}
