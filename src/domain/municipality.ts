export interface Municipality {
  /** 全国地方公共団体コード, six digits with check digit. */
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly nameEn: string
  readonly prefecture: string
  /** 1–12. */
  readonly fiscalYearStartMonth: number
  readonly website?: string
  readonly contact?: string
}

/**
 * Whether the sixth digit of a local government code fits the first five (総務省 全国地方公共団体コード:
 * weights 6 to 2, modulus 11).
 */
export function isMunicipalityCode(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false
  const digits = [...code].map(Number)
  const sum = digits.slice(0, 5).reduce((total, digit, index) => total + digit * (6 - index), 0)
  return (11 - (sum % 11)) % 10 === digits[5]
}
