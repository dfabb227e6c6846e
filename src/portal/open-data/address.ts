/** Where the page of open data is, and what it names. */

export const openDataHref = '/open-data';
export const openApi = '/api/open';
