/** Where the pages of the hall are. `agency`: of another hall than the site's own. */

const query = (agency?: string) => (agency === undefined ? '' : `?agency=${encodeURIComponent(agency)}`);

export const hallHref = (agency?: string) => `/hall${query(agency)}`;
export const sectionHref = (key: string, agency?: string) => `/hall/${key}${query(agency)}`;
