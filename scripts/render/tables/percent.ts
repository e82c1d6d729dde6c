/** 0.125 is 12.5 %, or 13 % without decimals. */
export function percent(share: number, decimals = 1): string {
  return `${(100 * share).toFixed(decimals)} %`
}
