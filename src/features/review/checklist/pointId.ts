/** Where a point stands on the page of the checklist. */
export const pointId = (id: string) => `point-${id}`
