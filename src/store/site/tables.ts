/** Tables that the public site is searched by. `site_text` is kept by triggers of the database (migration 0069). */

export interface SiteTables {
  search_synonym: { agency: string; position: number; words: string[] };
}
