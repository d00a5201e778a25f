/** The real indicator that the method page computes as its example. */
export const METHOD_EXAMPLE = { slug: 'isesaki', indicatorId: 'recycling-rate' } as const
