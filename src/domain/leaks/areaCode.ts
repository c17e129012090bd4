/** The area code of a United Kingdom landline, “01632”, “0117” or “020”; none for any other number. */
export function areaCode(number: string): string | undefined {
  const digits = number.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0')
  return /^(?:02\d|011\d|01\d1|01\d{3})(?=\d{6})/.exec(digits)?.[0]
}
