/** A period within a sentence: ngày 31 tháng 3 năm 2024; the others begin with năm already. */
export const thePeriod = (period: string) => (/^\d+ tháng/.test(period) ? `ngày ${period}` : period)
